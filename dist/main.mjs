import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var HP=Object.create;var Xp=Object.defineProperty;var zP=Object.getOwnPropertyDescriptor;var WP=Object.getOwnPropertyNames;var jP=Object.getPrototypeOf;var JP=Object.prototype.hasOwnProperty;var Yp=(t,e)=>(e=Symbol[t])?e:Symbol.for("Symbol."+t);var qp=t=>{throw TypeError(t)};var Zp=(t=>typeof require!=="undefined"?require:typeof Proxy!=="undefined"?new Proxy(t,{get:(e,n)=>(typeof require!=="un\
defined"?require:e)[n]}):t)(function(t){if(typeof require!=="undefined")return require.apply(this,arguments);throw Error(
'Dynamic require of "'+t+'" is not supported')});var ke=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var GP=(t,e,n,r)=>{if(e&&typeof e==="object"||typeof e==="function"){for(let i of WP(e))if(!JP.call(t,i)&&i!==n)Xp(t,i,{
get:()=>e[i],enumerable:!(r=zP(e,i))||r.enumerable})}return t};var Pf=(t,e,n)=>(n=t!=null?HP(jP(t)):{},GP(e||!t||!t.__esModule?Xp(n,"default",{value:t,enumerable:true}):n,t));var at=(t,e,n)=>{if(e!=null){if(typeof e!=="object"&&typeof e!=="function")qp("Object expected");var r,i;if(n)r=e[Yp("as\
yncDispose")];if(r===void 0){r=e[Yp("dispose")];if(n)i=r}if(typeof r!=="function")qp("Object not disposable");if(i)r=function(){
try{i.call(this)}catch(o){return Promise.reject(o)}};t.push([n,r,e])}else if(n){t.push([n])}return e};var dt=(t,e,n)=>{var r=typeof SuppressedError===
"function"?SuppressedError:function(s,a,d,c){return c=Error(d),c.name="SuppressedError",c.error=s,c.suppressed=a,c};var i=s=>e=
n?new r(s,e,"An error was suppressed during disposal"):(n=true,s);var o=s=>{while(s=t.pop()){try{var a=s[1]&&s[1].call(s[2]);
if(s[0])return Promise.resolve(a).then(o,d=>(i(d),o()))}catch(d){i(d)}}if(n)throw e};return o()};var aw=ke((oV,sw)=>{sw.exports=Zp("events")});var cw=ke((aV,dw)=>{dw.exports=class sV{constructor(e){if(!(e>0)||(e-1&e)!==0)throw new Error("Max size for a FixedFIFO \
should be a power of two");this.buffer=new Array(e);this.mask=e-1;this.top=0;this.btm=0;this.next=null}clear(){this.top=
this.btm=0;this.next=null;this.buffer.fill(void 0)}push(e){if(this.buffer[this.top]!==void 0)return false;this.buffer[this.
top]=e;this.top=this.top+1&this.mask;return true}shift(){const e=this.buffer[this.btm];if(e===void 0)return void 0;this.
buffer[this.btm]=void 0;this.btm=this.btm+1&this.mask;return e}peek(){return this.buffer[this.btm]}isEmpty(){return this.
buffer[this.btm]===void 0}}});var qu=ke((cV,uw)=>{var fw=cw();uw.exports=class dV{constructor(e){this.hwm=e||16;this.head=new fw(this.hwm);this.tail=this.
head;this.length=0}clear(){this.head=this.tail;this.head.clear();this.length=0}push(e){this.length++;if(!this.head.push(
e)){const n=this.head;this.head=n.next=new fw(2*this.head.buffer.length);this.head.push(e)}}shift(){if(this.length!==0)this.
length--;const e=this.tail.shift();if(e===void 0&&this.tail.next){const n=this.tail.next;this.tail.next=null;this.tail=n;
return this.tail.shift()}return e}peek(){const e=this.tail.peek();if(e===void 0&&this.tail.next)return this.tail.next.peek();
return e}isEmpty(){return this.length===0}}});var Fr=ke((fV,lw)=>{function P_(t){return Buffer.isBuffer(t)||t instanceof Uint8Array}function I_(t){return Buffer.isEncoding(
t)}function T_(t,e,n){return Buffer.alloc(t,e,n)}function v_(t){return Buffer.allocUnsafe(t)}function O_(t){return Buffer.
allocUnsafeSlow(t)}function __(t,e){return Buffer.byteLength(t,e)}function B_(t,e){return Buffer.compare(t,e)}function R_(t,e){
return Buffer.concat(t,e)}function A_(t,e,n,r,i){return K(t).copy(e,n,r,i)}function L_(t,e){return K(t).equals(e)}function N_(t,e,n,r,i){
return K(t).fill(e,n,r,i)}function C_(t,e,n){return Buffer.from(t,e,n)}function $_(t,e,n,r){return K(t).includes(e,n,r)}
function D_(t,e,n,r){return K(t).indexOf(e,n,r)}function F_(t,e,n,r){return K(t).lastIndexOf(e,n,r)}function M_(t){return K(
t).swap16()}function U_(t){return K(t).swap32()}function H_(t){return K(t).swap64()}function K(t){if(Buffer.isBuffer(t))
return t;return Buffer.from(t.buffer,t.byteOffset,t.byteLength)}function z_(t,e,n,r){return K(t).toString(e,n,r)}function W_(t,e,n){
return K(t).toString("hex",e,n)}function j_(t,e,n,r,i){return K(t).write(e,n,r,i)}function J_(t,e){return K(t).readDoubleBE(
e)}function G_(t,e){return K(t).readDoubleLE(e)}function V_(t,e){return K(t).readFloatBE(e)}function K_(t,e){return K(t).
readFloatLE(e)}function Y_(t,e){return K(t).readInt32BE(e)}function q_(t,e){return K(t).readInt32LE(e)}function X_(t,e){
return K(t).readUInt32BE(e)}function Z_(t,e){return K(t).readUInt32LE(e)}function Q_(t,e,n){return K(t).writeDoubleBE(e,
n)}function eB(t,e,n){return K(t).writeDoubleLE(e,n)}function tB(t,e,n){return K(t).writeFloatBE(e,n)}function nB(t,e,n){
return K(t).writeFloatLE(e,n)}function rB(t,e,n){return K(t).writeInt32BE(e,n)}function iB(t,e,n){return K(t).writeInt32LE(
e,n)}function oB(t,e,n){return K(t).writeUInt32BE(e,n)}function sB(t,e,n){return K(t).writeUInt32LE(e,n)}lw.exports={isBuffer:P_,
isEncoding:I_,alloc:T_,allocUnsafe:v_,allocUnsafeSlow:O_,byteLength:__,compare:B_,concat:R_,copy:A_,equals:L_,fill:N_,from:C_,
includes:$_,indexOf:D_,lastIndexOf:F_,swap16:M_,swap32:U_,swap64:H_,toBuffer:K,toString:z_,toHex:W_,write:j_,readDoubleBE:J_,
readDoubleLE:G_,readFloatBE:V_,readFloatLE:K_,readInt32BE:Y_,readInt32LE:q_,readUInt32BE:X_,readUInt32LE:Z_,writeDoubleBE:Q_,
writeDoubleLE:eB,writeFloatBE:tB,writeFloatLE:nB,writeInt32BE:rB,writeInt32LE:iB,writeUInt32BE:oB,writeUInt32LE:sB}});var pw=ke((lV,mw)=>{var aB=Fr();mw.exports=class uV{constructor(e){this.encoding=e}get remaining(){return 0}decode(e){return aB.
toString(e,this.encoding)}flush(){return""}}});var ww=ke((pV,yw)=>{var hw=Fr();yw.exports=class mV{constructor(){this._reset()}get remaining(){return this.bytesSeen}decode(e){
if(e.byteLength===0)return"";if(this.bytesNeeded===0&&gw(e,0)===0){this.bytesSeen=dB(e);return hw.toString(e,"utf8")}let n="";
let r=0;if(this.bytesNeeded>0){while(r<e.byteLength){const s=e[r];if(s<this.lowerBoundary||s>this.upperBoundary){n+="�";
this._reset();break}this.lowerBoundary=128;this.upperBoundary=191;this.codePoint=this.codePoint<<6|s&63;this.bytesSeen++;
r++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(this.codePoint);this._reset();break}}if(this.bytesNeeded>
0)return n}const i=gw(e,r);const o=e.byteLength-i;if(o>r)n+=hw.toString(e,"utf8",r,o);for(let s=o;s<e.byteLength;s++){const a=e[s];
if(this.bytesNeeded===0){if(a<=127){this.bytesSeen=0;n+=String.fromCharCode(a)}else if(a>=194&&a<=223){this.bytesNeeded=
2;this.bytesSeen=1;this.codePoint=a&31}else if(a>=224&&a<=239){if(a===224)this.lowerBoundary=160;else if(a===237)this.upperBoundary=
159;this.bytesNeeded=3;this.bytesSeen=1;this.codePoint=a&15}else if(a>=240&&a<=244){if(a===240)this.lowerBoundary=144;else if(a===
244)this.upperBoundary=143;this.bytesNeeded=4;this.bytesSeen=1;this.codePoint=a&7}else{this.bytesSeen=1;n+="�"}continue}
if(a<this.lowerBoundary||a>this.upperBoundary){n+="�";s--;this._reset();continue}this.lowerBoundary=128;this.upperBoundary=
191;this.codePoint=this.codePoint<<6|a&63;this.bytesSeen++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(
this.codePoint);this._reset()}}return n}flush(){const e=this.bytesNeeded>0?"�":"";this._reset();return e}_reset(){this.
codePoint=0;this.bytesNeeded=0;this.bytesSeen=0;this.lowerBoundary=128;this.upperBoundary=191}};function gw(t,e){const n=t.
byteLength;if(n<=e)return 0;const r=Math.max(e,n-4);let i=n-1;while(i>r&&(t[i]&192)===128)i--;if(i<e)return 0;const o=t[i];
let s;if(o<=127)return 0;if(o>=194&&o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 0;const a=n-
i;return a<s?a:0}function dB(t){const e=t.byteLength;if(e===0)return 0;const n=t[e-1];if(n<=127)return 0;if((n&192)!==128)
return 1;const r=Math.max(0,e-4);let i=e-2;while(i>=r&&(t[i]&192)===128)i--;if(i<0)return 1;const o=t[i];let s;if(o>=194&&
o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 1;if(e-i!==s)return 1;if(s>=3){const a=t[i+
1];if(o===224&&a<160)return 1;if(o===237&&a>159)return 1;if(o===240&&a<144)return 1;if(o===244&&a>143)return 1}return 0}});var Ew=ke((gV,bw)=>{var cB=pw();var fB=ww();bw.exports=class hV{constructor(e="utf8"){this.encoding=uB(e);switch(this.encoding){case"\
utf8":this.decoder=new fB;break;case"utf16le":case"base64":throw new Error("Unsupported encoding: "+this.encoding);default:
this.decoder=new cB(this.encoding)}}get remaining(){return this.decoder.remaining}push(e){if(typeof e==="string")return e;
return this.decoder.decode(e)}write(e){return this.push(e)}end(e){let n="";if(e)n=this.push(e);n+=this.decoder.flush();return n}};
function uB(t){t=t.toLowerCase();switch(t){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"\
utf-16le":return"utf16le";case"latin1":case"binary":return"latin1";case"base64":case"ascii":case"hex":return t;default:throw new Error(
"Unknown encoding: "+t)}}});var xw=ke((yV,Sw)=>{Sw.exports=class gt extends Error{constructor(e,n,r=gt){super(e);this.code=n;if(Error.captureStackTrace){
Error.captureStackTrace(this,r)}}static isStreamDestroyed(e){return e&&e.code==="STREAM_DESTROYED"}static isPrematureClose(e){
return e&&e.code==="PREMATURE_CLOSE"}static isAborted(e){return e&&e.code==="ABORTED"}static isBadArgument(e){return e&&
e.code==="BAD_ARGUMENT"}get name(){return"StreamError"}static STREAM_DESTROYED(){return new gt("Stream was destroyed","S\
TREAM_DESTROYED",gt.STREAM_DESTROYED)}static PREMATURE_CLOSE(e="Premature close"){return new gt(e,"PREMATURE_CLOSE",gt.PREMATURE_CLOSE)}static ABORTED(){
return new gt("Stream aborted","ABORTED",gt.ABORTED)}static BAD_ARGUMENT(e="Bad argument"){return new gt(e,"BAD_ARGUMENT",
gt.BAD_ARGUMENT)}}});var ll=ke((wV,Ww)=>{var{EventEmitter:lB}=aw();var vw=qu();var mB=Ew();var Ye=xw();var Xu=typeof queueMicrotask==="undefi\
ned"?t=>global.process.nextTick(t):queueMicrotask;var re=(1<<29)-1;var yt=1;var il=2;var $t=4;var wo=8;var Ow=re^yt;var pB=re^
il;var ko=1<<4;var Mr=2<<4;var zr=4<<4;var yn=8<<4;var Po=16<<4;var ol=32<<4;var wn=64<<4;var Zu=128<<4;var sl=256<<4;var al=512<<
4;var et=1024<<4;var gn=2048<<4;var Xa=4096<<4;var Yn=8192<<4;var _w=Po|ol;var hB=ko|Xa;var gB=zr|ko;var yB=sl|yn;var dl=Po|
Yn;var wB=re^ko;var bB=re^zr;var EB=re^(zr|Xa);var kw=re^Xa;var SB=re^Po;var xB=re^(yn|al);var kB=re^wn;var Pw=re^_w;var Bw=re^
gn;var PB=re^Mr;var Rw=re^Yn;var IB=re^dl;var Dt=1<<18;var Hr=2<<18;var Io=4<<18;var qn=8<<18;var To=16<<18;var En=32<<18;
var Qu=64<<18;var Ur=128<<18;var cl=256<<18;var bn=512<<18;var Za=1024<<18;var TB=re^(Dt|cl);var Aw=re^Io;var vB=re^(Dt|
bn);var OB=re^To;var _B=re^qn;var Lw=re^Ur;var BB=re^Hr;var Nw=re^Za;var bo=ko|Dt;var Cw=re^bo;var fl=et|En;var wt=$t|wo|
il;var We=wt|yt;var $w=wt|fl;var RB=Aw&bB;var Qa=Ur|gn;var AB=Qa&Cw;var Dw=We|AB;var LB=We|wn|et;var Iw=We|et|yn;var NB=We|
wn|yn;var CB=We|sl|yn|al;var $B=We|ko|wn|et|Xa|Yn;var DB=wt|wn|et;var FB=Mr|We|gn|zr;var MB=gn|yt;var UB=We|bn|En;var HB=qn|
To;var Fw=qn|Dt;var zB=qn|To|We|Dt;var Tw=We|Dt|qn|Za;var WB=Io|Dt;var jB=Dt|cl;var JB=We|bn|Fw|En;var GB=To|wt|bn|En;var VB=Hr|
We|Ur|Io;var KB=bn|En|wt;var Ja=Symbol.asyncIterator||Symbol("asyncIterator");var Ga=class{constructor(e,{highWaterMark:n=16384,
map:r=null,mapWritable:i,byteLength:o,byteLengthWritable:s}={}){this.stream=e;this.queue=new vw;this.highWaterMark=n;this.
buffered=0;this.error=null;this.pipeline=null;this.drains=null;this.byteLength=s||o||zw;this.map=i||r;this.afterWrite=XB.
bind(this);this.afterUpdateNextTick=eR.bind(this)}get ending(){return(this.stream._duplexState&bn)!==0}get ended(){return(this.
stream._duplexState&En)!==0}push(e){if((this.stream._duplexState&KB)!==0)return false;if(this.map!==null)e=this.map(e);this.
buffered+=this.byteLength(e);this.queue.push(e);if(this.buffered<this.highWaterMark){this.stream._duplexState|=qn;return true}
this.stream._duplexState|=HB;return false}shift(){const e=this.queue.shift();this.buffered-=this.byteLength(e);if(this.buffered===
0)this.stream._duplexState&=_B;return e}end(e){if(typeof e==="function"){this.stream.once("finish",e)}else if(e!==void 0&&
e!==null){this.push(e)}this.stream._duplexState=(this.stream._duplexState|bn)&Aw}autoBatch(e,n){const r=[];const i=this.
stream;r.push(e);while((i._duplexState&Tw)===Fw){r.push(i._writableState.shift())}if((i._duplexState&We)!==0)return n(null);
i._writev(r,n)}update(){const e=this.stream;e._duplexState|=Hr;do{while((e._duplexState&Tw)===qn){const n=this.shift();e.
_duplexState|=jB;e._write(n,this.afterWrite)}if((e._duplexState&WB)===0)this.updateNonPrimary()}while(this.continueUpdate()===
true);e._duplexState&=BB}updateNonPrimary(){const e=this.stream;if((e._duplexState&JB)===bn){e._duplexState=e._duplexState|
Dt;e._final(qB.bind(this));return}if((e._duplexState&wt)===$t){if((e._duplexState&Qa)===0){e._duplexState|=bo;e._destroy(
Mw.bind(this))}return}if((e._duplexState&Dw)===yt){e._duplexState=(e._duplexState|bo)&Ow;e._open(Uw.bind(this))}}continueUpdate(){
if((this.stream._duplexState&Ur)===0)return false;this.stream._duplexState&=Lw;return true}updateCallback(){if((this.stream.
_duplexState&VB)===Io){this.update()}else{this.updateNextTick()}}updateNextTick(){if((this.stream._duplexState&Ur)!==0)return;
this.stream._duplexState|=Ur;if((this.stream._duplexState&Hr)===0)Xu(this.afterUpdateNextTick)}};var el=class{constructor(e,{
highWaterMark:n=16384,map:r=null,mapReadable:i,byteLength:o,byteLengthReadable:s}={}){this.stream=e;this.queue=new vw;this.
highWaterMark=n===0?1:n;this.buffered=0;this.readAhead=n>0;this.error=null;this.pipeline=null;this.byteLength=s||o||zw;this.
map=i||r;this.pipeTo=null;this.afterRead=ZB.bind(this);this.afterUpdateNextTick=QB.bind(this)}get ending(){return(this.stream.
_duplexState&wn)!==0}get ended(){return(this.stream._duplexState&et)!==0}pipe(e,n){if(this.pipeTo!==null)throw Ye.BAD_ARGUMENT(
"Can only pipe to one destination");if(typeof n!=="function")n=null;this.stream._duplexState|=ol;this.pipeTo=e;this.pipeline=
new nl(this.stream,e,n);if(n)this.stream.on("error",rl);if(xo(e)){e._writableState.pipeline=this.pipeline;if(n)e.on("err\
or",rl);e.on("finish",this.pipeline.finished.bind(this.pipeline))}else{const r=this.pipeline.done.bind(this.pipeline,e);
const i=this.pipeline.done.bind(this.pipeline,e,null);e.on("error",r);e.on("close",i);e.on("finish",this.pipeline.finished.
bind(this.pipeline))}e.on("drain",YB.bind(this));this.stream.emit("piping",e);e.emit("pipe",this.stream)}push(e){const n=this.
stream;if(e===null){this.highWaterMark=0;n._duplexState=(n._duplexState|wn)&EB;return false}if(this.map!==null){e=this.map(
e);if(e===null){n._duplexState&=kw;return this.buffered<this.highWaterMark}}this.buffered+=this.byteLength(e);this.queue.
push(e);n._duplexState=(n._duplexState|yn)&kw;return this.buffered<this.highWaterMark}shift(){const e=this.queue.shift();
this.buffered-=this.byteLength(e);if(this.buffered===0){this.stream._duplexState&=xB}return e}unshift(e){const n=[this.map!==
null?this.map(e):e];while(this.buffered>0)n.push(this.shift());for(let r=0;r<n.length-1;r++){const i=n[r];this.buffered+=
this.byteLength(i);this.queue.push(i)}this.push(n[n.length-1])}read(){const e=this.stream;if((e._duplexState&Iw)===yn){const n=this.
shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===false){e._duplexState&=Pw}if((e._duplexState&Zu)!==0){e.emit("data",
n)}return n}if(this.readAhead===false){e._duplexState|=Yn;this.updateNextTick()}return null}drain(){const e=this.stream;
while((e._duplexState&Iw)===yn&&(e._duplexState&_w)!==0){const n=this.shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===
false){e._duplexState&=Pw}if((e._duplexState&Zu)!==0){e.emit("data",n)}}}update(){const e=this.stream;e._duplexState|=Mr;
do{this.drain();while(this.buffered<this.highWaterMark&&(e._duplexState&$B)===Yn){e._duplexState|=hB;e._read(this.afterRead);
this.drain()}if((e._duplexState&CB)===yB){e._duplexState|=al;e.emit("readable")}if((e._duplexState&gB)===0){this.updateNonPrimary()}}while(this.
continueUpdate()===true);e._duplexState&=PB}updateNonPrimary(){const e=this.stream;if((e._duplexState&NB)===wn){e._duplexState=
(e._duplexState|et)&kB;e.emit("end");if((e._duplexState&$w)===fl){e._duplexState|=$t}if(this.pipeTo!==null){this.pipeTo.
end()}}if((e._duplexState&wt)===$t){if((e._duplexState&Qa)===0){e._duplexState|=bo;e._destroy(Mw.bind(this))}return}if((e.
_duplexState&Dw)===yt){e._duplexState=(e._duplexState|bo)&Ow;e._open(Uw.bind(this))}}continueUpdate(){if((this.stream._duplexState&
gn)===0)return false;this.stream._duplexState&=Bw;return true}updateCallback(){if((this.stream._duplexState&FB)===zr){this.
update()}else{this.updateNextTick()}}updateNextTickIfOpen(){if((this.stream._duplexState&MB)!==0)return;this.stream._duplexState|=
gn;if((this.stream._duplexState&Mr)===0)Xu(this.afterUpdateNextTick)}updateNextTick(){if((this.stream._duplexState&gn)!==
0)return;this.stream._duplexState|=gn;if((this.stream._duplexState&Mr)===0)Xu(this.afterUpdateNextTick)}};var tl=class{constructor(e){
this.data=null;this.afterTransform=nR.bind(e);this.afterFinal=null}};var nl=class{constructor(e,n,r){this.from=e;this.to=
n;this.afterPipe=r;this.error=null;this.pipeToFinished=false}finished(){this.pipeToFinished=true}done(e,n){if(n)this.error=
n;if(e===this.to){this.to=null;if(this.from!==null){if((this.from._duplexState&et)===0||!this.pipeToFinished){this.from.
destroy(this.error||Ye.PREMATURE_CLOSE("Writable stream closed"))}return}}if(e===this.from){this.from=null;if(this.to!==
null){if((e._duplexState&et)===0){this.to.destroy(this.error||Ye.PREMATURE_CLOSE("Readable stream closed"))}return}}if(this.
afterPipe!==null)this.afterPipe(this.error);this.to=this.from=this.afterPipe=null}};function YB(){this.stream._duplexState|=
ol;this.updateCallback()}function qB(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&wt)===0){e._duplexState|=
En;e.emit("finish")}if((e._duplexState&$w)===fl){e._duplexState|=$t}e._duplexState&=vB;if((e._duplexState&Hr)===0){this.
update()}else{this.updateNextTick()}}function Mw(t){const e=this.stream;if(!t&&!Ye.isStreamDestroyed(this.error))t=this.
error;if(t)e.emit("error",t);e._duplexState|=wo;e.emit("close");const n=e._readableState;const r=e._writableState;if(n!==
null&&n.pipeline!==null){n.pipeline.done(e,t)}if(r!==null){while(r.drains!==null&&r.drains.length>0){r.drains.shift().resolve(
false)}if(r.pipeline!==null){r.pipeline.done(e,t)}}}function XB(t){const e=this.stream;if(t)e.destroy(t);e._duplexState&=
TB;if(this.drains!==null)tR(this.drains);if((e._duplexState&zB)===To){e._duplexState&=OB;if((e._duplexState&Qu)===Qu){e.
emit("drain")}}this.updateCallback()}function ZB(t){if(t)this.stream.destroy(t);this.stream._duplexState&=wB;if(this.readAhead===
false&&(this.stream._duplexState&Po)===0){this.stream._duplexState&=Rw}this.updateCallback()}function QB(){if((this.stream.
_duplexState&Mr)===0){this.stream._duplexState&=Bw;this.update()}}function eR(){if((this.stream._duplexState&Hr)===0){this.
stream._duplexState&=Lw;this.update()}}function tR(t){for(let e=0;e<t.length;e++){if(--t[e].writes===0){t.shift().resolve(
true);e--}}}function Uw(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&$t)===0){if((e._duplexState&LB)===0){
e._duplexState|=zr}if((e._duplexState&UB)===0){e._duplexState|=Io}e.emit("open")}e._duplexState&=Cw;if(e._writableState!==
null){e._writableState.updateCallback()}if(e._readableState!==null){e._readableState.updateCallback()}}function nR(t,e){
if(e!==void 0&&e!==null)this.push(e);this._writableState.afterWrite(t)}function rR(t){if(this._readableState!==null){if(t===
"data"){this._duplexState|=Zu|dl;this._readableState.updateNextTick()}if(t==="readable"){this._duplexState|=sl;this._readableState.
updateNextTick()}}if(this._writableState!==null){if(t==="drain"){this._duplexState|=Qu;this._writableState.updateNextTick()}}}
var Eo=class extends lB{constructor(e){super();this._duplexState=0;this._readableState=null;this._writableState=null;if(e){
if(e.open)this._open=e.open;if(e.destroy)this._destroy=e.destroy;if(e.predestroy)this._predestroy=e.predestroy;if(e.signal)
e.signal.addEventListener("abort",hR.bind(this))}this.on("newListener",rR)}_open(e){e(null)}_destroy(e){e(null)}_predestroy(){}get readable(){
return this._readableState!==null?true:void 0}get writable(){return this._writableState!==null?true:void 0}get destroyed(){
return(this._duplexState&wo)!==0}get destroying(){return(this._duplexState&wt)!==0}destroy(e){if((this._duplexState&wt)===
0){if(!e)e=Ye.STREAM_DESTROYED();this._duplexState=(this._duplexState|$t)&RB;if(this._readableState!==null){this._readableState.
highWaterMark=0;this._readableState.error=e}if(this._writableState!==null){this._writableState.highWaterMark=0;this._writableState.
error=e}this._duplexState|=il;this._predestroy();this._duplexState&=pB;if(this._readableState!==null){this._readableState.
updateNextTick()}if(this._writableState!==null){this._writableState.updateNextTick()}}}};var Va=class t extends Eo{constructor(e){
super(e);this._duplexState|=yt|En|Yn;this._readableState=new el(this,e);if(e){if(this._readableState.readAhead===false)this.
_duplexState&=Rw;if(e.read)this._read=e.read;if(e.eagerOpen)this._readableState.updateNextTick();if(e.encoding)this.setEncoding(
e.encoding)}}static deferred(e,n){const r=new qa(n);e().then(i=>{if(i===null)return r.end();if(r.destroying)return;ul(i,
r,rl)}).catch(i=>r.destroy(i));return r}setEncoding(e){const n=new mB(e);const r=this._readableState.map||sR;this._readableState.
map=i;return this;function i(o){const s=n.push(o);return s===""&&(o.byteLength!==0||n.remaining>0)?null:r(s)}}_read(e){e(
null)}pipe(e,n){this._readableState.updateNextTick();this._readableState.pipe(e,n);return e}read(){this._readableState.updateNextTick();
return this._readableState.read()}push(e){this._readableState.updateNextTickIfOpen();return this._readableState.push(e)}unshift(e){
this._readableState.updateNextTickIfOpen();return this._readableState.unshift(e)}resume(){this._duplexState|=dl;this._readableState.
updateNextTick();return this}pause(){this._duplexState&=this._readableState.readAhead===false?IB:SB;return this}static _fromAsyncIterator(e,n){
let r;const i=new t({...n,read(s){e.next().then(o).then(s.bind(null,null)).catch(s)},predestroy(){r=e.return()},destroy(s){
if(!r)return s(null);r.then(s.bind(null,null)).catch(s)}});return i;function o(s){if(s.done)i.push(null);else i.push(s.value)}}static from(e,n){
if(lR(e))return e;if(e[Ja])return this._fromAsyncIterator(e[Ja](),n);if(!Array.isArray(e))e=e===void 0?[]:[e];let r=0;return new t(
{...n,read(i){this.push(r===e.length?null:e[r++]);i(null)}})}static isBackpressured(e){return(e._duplexState&DB)!==0||e.
_readableState.buffered>=e._readableState.highWaterMark}static isPaused(e){return(e._duplexState&Po)===0}[Ja](){const e=this;
let n=null;let r=null;let i=null;this.on("error",c=>{n=c});this.on("readable",o);this.on("close",s);return{[Ja](){return this},
next(){return new Promise(function(c,f){r=c;i=f;const u=e.read();if(u!==null)a(u);else if((e._duplexState&wo)!==0)a(null)})},
return(){return d(null)},throw(c){return d(c)}};function o(){if(r!==null)a(e.read())}function s(){if(r!==null)a(null)}function a(c){
if(i===null)return;if(n){i(n)}else if(c===null&&(e._duplexState&et)===0){i(Ye.STREAM_DESTROYED())}else{r({value:c,done:c===
null})}i=r=null}function d(c){e.destroy(c);return new Promise((f,u)=>{if(e._duplexState&wo)return f({value:void 0,done:true});
e.once("close",function(){if(c)u(c);else f({value:void 0,done:true})})})}}};var Ka=class extends Eo{constructor(e){super(
e);this._duplexState|=yt|et;this._writableState=new Ga(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final;if(e.eagerOpen)this._writableState.updateNextTick()}}cork(){this._duplexState|=Za}uncork(){
this._duplexState&=Nw;this._writableState.updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(
e,n)}_final(e){e(null)}static isBackpressured(e){return(e._duplexState&GB)!==0}static drained(e){if(e.destroyed)return Promise.
resolve(false);const n=e._writableState;const r=gR(e)?Math.min(1,n.queue.length):n.queue.length;const i=r+(e._duplexState&
cl?1:0);if(i===0)return Promise.resolve(true);if(n.drains===null)n.drains=[];return new Promise(o=>{n.drains.push({writes:i,
resolve:o})})}write(e){this._writableState.updateNextTick();return this._writableState.push(e)}end(e){this._writableState.
updateNextTick();this._writableState.end(e);return this}};var So=class extends Va{constructor(e){super(e);this._duplexState=
yt|this._duplexState&Yn;this._writableState=new Ga(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final}}cork(){this._duplexState|=Za}uncork(){this._duplexState&=Nw;this._writableState.
updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(e,n)}_final(e){e(null)}write(e){this._writableState.
updateNextTick();return this._writableState.push(e)}end(e){this._writableState.updateNextTick();this._writableState.end(
e);return this}};var Ya=class extends So{constructor(e){super(e);this._transformState=new tl(this);if(e){if(e.transform)
this._transform=e.transform;if(e.flush)this._flush=e.flush}}_write(e,n){if(this._readableState.buffered>=this._readableState.
highWaterMark){this._transformState.data=e}else{this._transform(e,this._transformState.afterTransform)}}_read(e){if(this.
_transformState.data!==null){const n=this._transformState.data;this._transformState.data=null;e(null);this._transform(n,
this._transformState.afterTransform)}else{e(null)}}destroy(e){super.destroy(e);if(this._transformState.data!==null){this.
_transformState.data=null;this._transformState.afterTransform()}}_transform(e,n){n(null,e)}_flush(e){e(null)}_final(e){this.
_transformState.afterFinal=e;this._flush(iR.bind(this))}};var qa=class extends Ya{};function iR(t,e){const n=this._transformState.
afterFinal;if(t)return n(t);if(e!==null&&e!==void 0)this.push(e);this.push(null);n(null)}function oR(...t){return new Promise(
(e,n)=>{return ul(...t,r=>{if(r)return n(r);e()})})}function ul(t,...e){const n=Array.isArray(t)?[...t,...e]:[t,...e];const r=n.
length&&typeof n[n.length-1]==="function"?n.pop():null;if(n.length<2)throw Ye.BAD_ARGUMENT("Pipeline requires at least 2\
 streams");let i=n[0];let o=null;let s=null;for(let c=1;c<n.length;c++){o=n[c];if(xo(i)){i.pipe(o,d)}else{a(i,true,c>1,d);
i.pipe(o)}i=o}if(r){let c=false;const f=xo(o)||!!(o._writableState&&o._writableState.autoDestroy);o.on("error",u=>{if(s===
null)s=u});o.on("finish",()=>{c=true;if(!f)r(s)});if(f){o.on("close",()=>r(s||(c?null:Ye.PREMATURE_CLOSE())))}}return o;
function a(c,f,u,l){c.on("error",l);c.on("close",m);function m(){if(f&&c._readableState&&!c._readableState.ended){return l(
Ye.PREMATURE_CLOSE())}if(u&&c._writableState&&!c._writableState.ended){return l(Ye.PREMATURE_CLOSE())}}}function d(c){if(!c||
s)return;s=c;for(const f of n){f.destroy(c)}}}function sR(t){return t}function Hw(t){return!!t._readableState||!!t._writableState}
function xo(t){return typeof t._duplexState==="number"&&Hw(t)}function aR(t){return!!t._readableState&&t._readableState.
ending}function dR(t){return!!t._readableState&&t._readableState.ended}function cR(t){return!!t._writableState&&t._writableState.
ending}function fR(t){return!!t._writableState&&t._writableState.ended}function uR(t,e={}){const n=t._readableState&&t._readableState.
error||t._writableState&&t._writableState.error;return!e.all&&Ye.isStreamDestroyed(n)?null:n}function lR(t){return xo(t)&&
t.readable}function mR(t){return(t._duplexState&yt)!==yt||(t._duplexState&$t)===$t||(t._duplexState&Qa)!==0}function pR(t){
return typeof t==="object"&&t!==null&&typeof t.byteLength==="number"}function zw(t){return pR(t)?t.byteLength:1024}function rl(){}
function hR(){this.destroy(Ye.ABORTED())}function gR(t){return t._writev!==Ka.prototype._writev&&t._writev!==So.prototype.
_writev}Ww.exports={pipeline:ul,pipelinePromise:oR,isStream:Hw,isStreamx:xo,isEnding:aR,isEnded:dR,isFinishing:cR,isFinished:fR,
isDisturbed:mR,getStreamError:uR,Stream:Eo,Writable:Ka,Readable:Va,Duplex:So,Transform:Ya,PassThrough:qa}});var hl=ke(jr=>{var W=Fr();var yR="0000000000000000000";var wR="7777777777777777777";var ed="0".charCodeAt(0);var jw=W.from(
[117,115,116,97,114,0]);var bR=W.from([ed,ed]);var ER=W.from([117,115,116,97,114,32]);var SR=W.from([32,0]);var xR=4095;
var vo=257;var pl=263;jr.decodeLongPath=function t(e,n){return Wr(e,0,e.length,n)};jr.encodePax=function t(e){let n="";if(e.
name)n+=ml(" path="+e.name+"\n");if(e.linkname)n+=ml(" linkpath="+e.linkname+"\n");const r=e.pax;if(r){for(const i in r){
n+=ml(" "+i+"="+r[i]+"\n")}}return W.from(n)};jr.decodePax=function t(e){const n={};while(e.length){let r=0;while(r<e.length&&
e[r]!==32)r++;const i=parseInt(W.toString(e.subarray(0,r)),10);if(!i)return n;const o=W.toString(e.subarray(r+1,i-1));const s=o.
indexOf("=");if(s===-1)return n;n[o.slice(0,s)]=o.slice(s+1);e=e.subarray(i)}return n};jr.encode=function t(e){const n=W.
alloc(512);let r=e.name;let i="";if(e.typeflag===5&&r[r.length-1]!=="/")r+="/";if(W.byteLength(r)!==r.length)return null;
while(W.byteLength(r)>100){const o=r.indexOf("/");if(o===-1)return null;i+=i?"/"+r.slice(0,o):r.slice(0,o);r=r.slice(o+1)}
if(W.byteLength(r)>100||W.byteLength(i)>155)return null;if(e.linkname&&W.byteLength(e.linkname)>100)return null;W.write(
n,r);W.write(n,xn(e.mode&xR,6),100);W.write(n,xn(e.uid,6),108);W.write(n,xn(e.gid,6),116);_R(e.size,n,124);W.write(n,xn(
e.mtime.getTime()/1e3|0,11),136);n[156]=ed+vR(e.type);if(e.linkname)W.write(n,e.linkname,157);W.copy(jw,n,vo);W.copy(bR,
n,pl);if(e.uname)W.write(n,e.uname,265);if(e.gname)W.write(n,e.gname,297);W.write(n,xn(e.devmajor||0,6),329);W.write(n,xn(
e.devminor||0,6),337);if(i)W.write(n,i,345);W.write(n,xn(Gw(n),6),148);return n};jr.decode=function t(e,n,r){let i=e[156]===
0?0:e[156]-ed;let o=Wr(e,0,100,n);const s=Sn(e,100,8);const a=Sn(e,108,8);const d=Sn(e,116,8);const c=Sn(e,124,12);const f=Sn(
e,136,12);const u=TR(i);const l=e[157]===0?null:Wr(e,157,100,n);const m=Wr(e,265,32);const h=Wr(e,297,32);const g=Sn(e,329,
8);const y=Sn(e,337,8);const E=Gw(e);if(E===8*32)return null;if(E!==Sn(e,148,8))throw new Error("Invalid tar header. May\
be the tar is corrupted or it needs to be gunzipped?");if(kR(e)){if(e[345])o=Wr(e,345,155,n)+"/"+o}else if(PR(e)){}else{
if(!r){throw new Error("Invalid tar header: unknown format.")}}if(i===0&&o&&o[o.length-1]==="/")i=5;return{name:o,mode:s,
uid:a,gid:d,size:c,byteOffset:0,mtime:new Date(1e3*f),type:u,linkname:l,uname:m,gname:h,devmajor:g,devminor:y,pax:null}};
function kR(t){return W.equals(jw,t.subarray(vo,vo+6))}function PR(t){return W.equals(ER,t.subarray(vo,vo+6))&&W.equals(
SR,t.subarray(pl,pl+2))}function IR(t,e,n){if(typeof t!=="number")return n;t=~~t;if(t>=e)return e;if(t>=0)return t;t+=e;
if(t>=0)return t;return 0}function TR(t){switch(t){case 0:return"file";case 1:return"link";case 2:return"symlink";case 3:
return"character-device";case 4:return"block-device";case 5:return"directory";case 6:return"fifo";case 7:return"contiguo\
us-file";case 72:return"pax-header";case 55:return"pax-global-header";case 27:return"gnu-long-link-path";case 28:case 30:
return"gnu-long-path"}return null}function vR(t){switch(t){case"file":return 0;case"link":return 1;case"symlink":return 2;case"\
character-device":return 3;case"block-device":return 4;case"directory":return 5;case"fifo":return 6;case"contiguous-file":
return 7;case"pax-header":return 72}return 0}function Jw(t,e,n,r){for(;n<r;n++){if(t[n]===e)return n}return r}function Gw(t){
let e=8*32;for(let n=0;n<148;n++)e+=t[n];for(let n=156;n<512;n++)e+=t[n];return e}function xn(t,e){t=t.toString(8);if(t.
length>e)return wR.slice(0,e)+" ";return yR.slice(0,e-t.length)+t+" "}function OR(t,e,n){e[n]=128;for(let r=11;r>0;r--){
e[n+r]=t&255;t=Math.floor(t/256)}}function _R(t,e,n){if(t.toString(8).length>11){OR(t,e,n)}else{W.write(e,xn(t,11),n)}}function BR(t){
let e;if(t[0]===128)e=true;else if(t[0]===255)e=false;else return null;const n=[];let r;for(r=t.length-1;r>0;r--){const s=t[r];
if(e)n.push(s);else n.push(255-s)}let i=0;const o=n.length;for(r=0;r<o;r++){i+=n[r]*Math.pow(256,r)}return e?i:-1*i}function Sn(t,e,n){
t=t.subarray(e,e+n);e=0;if(t[e]&128){return BR(t)}else{while(e<t.length&&t[e]===32)e++;const r=IR(Jw(t,32,e,t.length),t.
length,t.length);while(e<r&&t[e]===0)e++;if(r===e)return 0;return parseInt(W.toString(t.subarray(e,r)),8)}}function Wr(t,e,n,r){
return W.toString(t.subarray(e,Jw(t,0,e,e+n)),r)}function ml(t){const e=W.byteLength(t);let n=Math.floor(Math.log(e)/Math.
log(10))+1;if(e+n>=Math.pow(10,n))n++;return e+n+t}});var Xw=ke((EV,qw)=>{var{Writable:RR,Readable:AR,getStreamError:Vw}=ll();var LR=qu();var Kw=Fr();var Jr=hl();var NR=Kw.alloc(
0);var CR=4*1024*1024;var yl=class{constructor(){this.buffered=0;this.shifted=0;this.queue=new LR;this._offset=0}push(e){
this.buffered+=e.byteLength;this.queue.push(e)}shiftFirst(e){return this.buffered===0?null:this._next(e)}shift(e){if(e>this.
buffered)return null;if(e===0)return NR;let n=this._next(e);if(e===n.byteLength)return n;const r=[n];while((e-=n.byteLength)>
0){n=this._next(e);r.push(n)}return Kw.concat(r)}_next(e){const n=this.queue.peek();const r=n.byteLength-this._offset;if(e>=
r){const i=this._offset?n.subarray(this._offset,n.byteLength):n;this.queue.shift();this._offset=0;this.buffered-=r;this.
shifted+=r;return i}this.buffered-=e;this.shifted+=e;return n.subarray(this._offset,this._offset+=e)}};var wl=class extends AR{constructor(e,n,r){
super();this.header=n;this.offset=r;this._parent=e}_read(e){if(this.header.size===0){this.push(null)}if(this._parent._stream===
this){this._parent._update()}e(null)}_predestroy(){this._parent.destroy(Vw(this))}_detach(){if(this._parent._stream===this){
this._parent._stream=null;this._parent._missing=Yw(this.header.size);this._parent._update()}}_destroy(e){this._detach();
e(null)}};var bl=class extends RR{constructor(e){super(e);if(!e)e={};this._buffer=new yl;this._offset=0;this._header=null;
this._stream=null;this._missing=0;this._longHeader=false;this._callback=gl;this._locked=false;this._finished=false;this.
_pax=null;this._paxGlobal=null;this._gnuLongPath=null;this._gnuLongLinkPath=null;this._filenameEncoding=e.filenameEncoding||
"utf-8";this._allowUnknownFormat=!!e.allowUnknownFormat;this._unlockBound=this._unlock.bind(this)}_unlock(e){this._locked=
false;if(e){this.destroy(e);this._continueWrite(e);return}this._update()}_consumeHeader(){if(this._locked)return false;this.
_offset=this._buffer.shifted;try{this._header=Jr.decode(this._buffer.shift(512),this._filenameEncoding,this._allowUnknownFormat)}catch(e){
this._continueWrite(e);return false}if(!this._header)return true;this._header.byteOffset=this._buffer.shifted;switch(this.
_header.type){case"gnu-long-path":case"gnu-long-link-path":case"pax-global-header":case"pax-header":this._longHeader=true;
this._missing=this._header.size;if(this._missing>CR){this._continueWrite(new Error("Header exceeds max size"));return false}
return true}this._locked=true;this._applyLongHeaders();if(!(this._header.size>=0)){this._continueWrite(new Error("Invali\
d header"));return false}if(this._header.size===0||this._header.type==="directory"){this.emit("entry",this._header,this.
_createStream(),this._unlockBound);return true}this._stream=this._createStream();this._missing=this._header.size;this.emit(
"entry",this._header,this._stream,this._unlockBound);return true}_applyLongHeaders(){if(this._gnuLongPath){this._header.
name=this._gnuLongPath;this._gnuLongPath=null}if(this._gnuLongLinkPath){this._header.linkname=this._gnuLongLinkPath;this.
_gnuLongLinkPath=null}if(this._pax){if(this._pax.path)this._header.name=this._pax.path;if(this._pax.linkpath)this._header.
linkname=this._pax.linkpath;if(this._pax.size)this._header.size=parseInt(this._pax.size,10);this._header.pax=this._pax;this.
_pax=null}}_decodeLongHeader(e){switch(this._header.type){case"gnu-long-path":this._gnuLongPath=Jr.decodeLongPath(e,this.
_filenameEncoding);break;case"gnu-long-link-path":this._gnuLongLinkPath=Jr.decodeLongPath(e,this._filenameEncoding);break;case"\
pax-global-header":this._paxGlobal=Jr.decodePax(e);break;case"pax-header":this._pax=this._paxGlobal===null?Jr.decodePax(
e):Object.assign({},this._paxGlobal,Jr.decodePax(e));break}}_consumeLongHeader(){this._longHeader=false;this._missing=Yw(
this._header.size);const e=this._buffer.shift(this._header.size);try{this._decodeLongHeader(e)}catch(n){this._continueWrite(
n);return false}return true}_consumeStream(){const e=this._buffer.shiftFirst(this._missing);if(e===null)return false;this.
_missing-=e.byteLength;const n=this._stream.push(e);if(this._missing===0){this._stream.push(null);if(n)this._stream._detach();
return n&&this._locked===false}return n}_createStream(){return new wl(this,this._header,this._offset)}_update(){while(this.
_buffer.buffered>0&&!this.destroying){if(this._missing>0){if(this._stream!==null){if(this._consumeStream()===false)return;
continue}if(this._longHeader===true){if(this._missing>this._buffer.buffered)break;if(this._consumeLongHeader()===false)return false;
continue}const e=this._buffer.shiftFirst(this._missing);if(e!==null)this._missing-=e.byteLength;continue}if(this._buffer.
buffered<512)break;if(this._stream!==null||this._consumeHeader()===false)return}this._continueWrite(null)}_continueWrite(e){
const n=this._callback;this._callback=gl;n(e)}_write(e,n){this._callback=n;this._buffer.push(e);this._update()}_final(e){
this._finished=this._missing===0&&this._buffer.buffered===0;e(this._finished?null:new Error("Unexpected end of data"))}_predestroy(){
this._continueWrite(null)}_destroy(e){if(this._stream)this._stream.destroy(Vw(this));e(null)}[Symbol.asyncIterator](){let e=null;
let n=null;let r=null;let i=null;let o=null;const s=this;this.on("entry",c);this.on("error",l=>{e=l});this.on("close",f);
return{[Symbol.asyncIterator](){return this},next(){return new Promise(d)},return(){return u(null)},throw(l){return u(l)}};
function a(l){if(!o)return;const m=o;o=null;m(l)}function d(l,m){if(e){return m(e)}if(i){l({value:i,done:false});i=null;
return}n=l;r=m;a(null);if(s._finished&&n){n({value:void 0,done:true});n=r=null}}function c(l,m,h){o=h;m.on("error",gl);if(n){
n({value:m,done:false});n=r=null}else{i=m}}function f(){a(e);if(!n)return;if(e)r(e);else n({value:void 0,done:true});n=r=
null}function u(l){s.destroy(l);a(l);return new Promise((m,h)=>{if(s.destroyed)return m({value:void 0,done:true});s.once(
"close",function(){if(l)h(l);else m({value:void 0,done:true})})})}}};qw.exports=function t(e){return new bl(e)};function gl(){}
function Yw(t){t&=511;return t&&512-t}});var Qw=ke((SV,El)=>{var Zw={S_IFMT:61440,S_IFDIR:16384,S_IFCHR:8192,S_IFBLK:24576,S_IFIFO:4096,S_IFLNK:40960};try{El.exports=
Zp("fs").constants||Zw}catch{El.exports=Zw}});var ib=ke((xV,rb)=>{var{Readable:$R,Writable:DR,getStreamError:eb}=ll();var Xn=Fr();var Gr=Qw();var td=hl();var FR=493;var MR=420;
var tb=Xn.alloc(1024);var xl=class extends DR{constructor(e,n,r){super({mapWritable:HR,eagerOpen:true});this.written=0;this.
header=n;this._callback=r;this._linkname=null;this._isLinkname=n.type==="symlink"&&!n.linkname;this._isVoid=n.type!=="fi\
le"&&n.type!=="contiguous-file";this._finished=false;this._pack=e;this._openCallback=null;if(this._pack._stream===null)this.
_pack._stream=this;else this._pack._pending.push(this)}_open(e){this._openCallback=e;if(this._pack._stream===this)this._continueOpen()}_continuePack(e){
if(this._callback===null)return;const n=this._callback;this._callback=null;n(e)}_continueOpen(){if(this._pack._stream===
null)this._pack._stream=this;const e=this._openCallback;this._openCallback=null;if(e===null)return;if(this._pack.destroying)
return e(new Error("pack stream destroyed"));if(this._pack._finalized)return e(new Error("pack stream is already finaliz\
ed"));this._pack._stream=this;if(!this._isLinkname){this._pack._encode(this.header)}if(this._isVoid){this._finish();this.
_continuePack(null)}e(null)}_write(e,n){if(this._isLinkname){this._linkname=this._linkname?Xn.concat([this._linkname,e]):
e;return n(null)}if(this._isVoid){if(e.byteLength>0){return n(new Error("No body allowed for this entry"))}return n()}this.
written+=e.byteLength;if(this._pack.push(e))return n();this._pack._drain=n}_finish(){if(this._finished)return;this._finished=
true;if(this._isLinkname){this.header.linkname=this._linkname?Xn.toString(this._linkname,"utf-8"):"";this._pack._encode(
this.header)}nb(this._pack,this.header.size);this._pack._done(this)}_final(e){if(this.written!==this.header.size){return e(
new Error("Size mismatch"))}this._finish();e(null)}_getError(){return eb(this)||new Error("tar entry destroyed")}_predestroy(){
this._pack.destroy(this._getError())}_destroy(e){this._pack._done(this);this._continuePack(this._finished?null:this._getError());
e()}};var kl=class extends $R{constructor(e){super(e);this._drain=Sl;this._finalized=false;this._finalizing=false;this._pending=
[];this._stream=null}entry(e,n,r){if(this._finalized||this.destroying)throw new Error("already finalized or destroyed");
if(typeof n==="function"){r=n;n=null}if(!r)r=Sl;if(!e.size||e.type==="symlink")e.size=0;if(!e.type)e.type=UR(e.mode);if(!e.
mode)e.mode=e.type==="directory"?FR:MR;if(!e.uid)e.uid=0;if(!e.gid)e.gid=0;if(!e.mtime)e.mtime=new Date;if(typeof n==="s\
tring")n=Xn.from(n);const i=new xl(this,e,r);if(Xn.isBuffer(n)){e.size=n.byteLength;i.write(n);i.end();return i}if(i._isVoid){
return i}return i}finalize(){if(this._stream||this._pending.length>0){this._finalizing=true;return}if(this._finalized)return;
this._finalized=true;this.push(tb);this.push(null)}_done(e){if(e!==this._stream)return;this._stream=null;if(this._finalizing)
this.finalize();if(this._pending.length)this._pending.shift()._continueOpen()}_encode(e){if(!e.pax){const n=td.encode(e);
if(n){this.push(n);return}}this._encodePax(e)}_encodePax(e){const n=td.encodePax({name:e.name,linkname:e.linkname,pax:e.
pax});const r={name:"PaxHeader",mode:e.mode,uid:e.uid,gid:e.gid,size:n.byteLength,mtime:e.mtime,type:"pax-header",linkname:e.
linkname&&"PaxHeader",uname:e.uname,gname:e.gname,devmajor:e.devmajor,devminor:e.devminor};this.push(td.encode(r));this.
push(n);nb(this,n.byteLength);r.size=e.size;r.type=e.type;this.push(td.encode(r))}_doDrain(){const e=this._drain;this._drain=
Sl;e()}_predestroy(){const e=eb(this);if(this._stream)this._stream.destroy(e);while(this._pending.length){const n=this._pending.
shift();n.destroy(e);n._continueOpen()}this._doDrain()}_read(e){this._doDrain();e()}};rb.exports=function t(e){return new kl(
e)};function UR(t){switch(t&Gr.S_IFMT){case Gr.S_IFBLK:return"block-device";case Gr.S_IFCHR:return"character-device";case Gr.
S_IFDIR:return"directory";case Gr.S_IFIFO:return"fifo";case Gr.S_IFLNK:return"symlink"}return"file"}function Sl(){}function nb(t,e){
e&=511;if(e)t.push(tb.subarray(0,512-e))}function HR(t){return Xn.isBuffer(t)?t:Xn.from(t)}});var Il=ke(Pl=>{Pl.extract=Xw();Pl.pack=ib()});var aE=ke((J3,sE)=>{sE.exports=function(t,e,n){var r=t.length,i=e.length,o=[];n=(n||(i>r?i:r))+1;for(var s=0;s<n;s++){o[s]=
[s];o[s].length=n}for(s=0;s<n;s++){o[0][s]=s}if(Math.abs(r-i)>(n||100)){return m(n||100)}if(r===0){return m(i)}if(i===0){
return m(r)}var a,d,c,f,u,l;for(s=1;s<=r;++s){d=t[s-1];for(a=1;a<=i;++a){if(s===a&&o[s][a]>4)return m(r);c=e[a-1];f=d===
c?0:1;u=o[s-1][a]+1;if((l=o[s][a-1]+1)<u)u=l;if((l=o[s-1][a-1]+f)<u)u=l;o[s][a]=s>1&&a>1&&d===e[a-2]&&t[s-2]===c&&(l=o[s-
2][a-2]+f)<u?l:u}}return m(o[r][i]);function m(h){var g=Math.max(r,i);var y=g===0?0:h/g;var E=1-y;return{steps:h,relative:y,
similarity:E}}}});import{randomUUID as I2}from"node:crypto";import{join as T2}from"node:path";import*as eh from"os";function _t(t){if(t===null||t===void 0){return""}else if(typeof t==="string"||t instanceof String){return t}return JSON.
stringify(t)}function hs(t){if(!Object.keys(t).length){return{}}return{title:t.title,file:t.file,line:t.startLine,endLine:t.
endLine,col:t.startColumn,endColumn:t.endColumn}}function Jt(t,e,n){const r=new If(t,e,n);process.stdout.write(r.toString()+eh.EOL)}function Tf(t,e=""){Jt(t,{},e)}var Qp="\
::";var If=class{constructor(e,n,r){if(!e){e="missing.command"}this.command=e;this.properties=n;this.message=r}toString(){
let e=Qp+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let n=true;for(const r in this.properties){
if(this.properties.hasOwnProperty(r)){const i=this.properties[r];if(i){if(n){n=false}else{e+=","}e+=`${r}=${KP(i)}`}}}}e+=
`${Qp}${VP(this.message)}`;return e}};function VP(t){return _t(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,
"%0A")}function KP(t){return _t(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(
/,/g,"%2C")}import*as th from"crypto";import*as ys from"fs";import*as gs from"os";function vf(t,e){const n=process.env[`GITHUB_${t}`];if(!n){throw new Error(`Unable to find environment variable for file\
 command ${t}`)}if(!ys.existsSync(n)){throw new Error(`Missing file at path: ${n}`)}ys.appendFileSync(n,`${_t(e)}${gs.EOL}`,
{encoding:"utf8"})}function Of(t,e){const n=`ghadelimiter_${th.randomUUID()}`;const r=_t(e);if(t.includes(n)){throw new Error(
`Unexpected input: name should not contain the delimiter "${n}"`)}if(r.includes(n)){throw new Error(`Unexpected input: v\
alue should not contain the delimiter "${n}"`)}return`${t}<<${n}${gs.EOL}${r}${gs.EOL}${n}`}import*as Cf from"os";import*as Fi from"os";import*as Lf from"events";import*as dh from"child_process";import*as ch from"path";import*as ct from"path";import*as bs from"fs";import*as Gt from"path";var rh=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){
s(o)})}return new(n||(n=Promise))(function(o,s){function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["thr\
ow"](f))}catch(u){s(u)}}function c(f){f.done?o(f.value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};var{chmod:YP,
copyFile:qP,lstat:XP,mkdir:ZP,open:N2,readdir:ih,rename:QP,rm:eI,rmdir:C2,stat:ws,symlink:tI,unlink:nI}=bs.promises;var Mn=process.
platform==="win32";var $2=bs.constants.O_RDONLY;function _f(t){return rh(this,void 0,void 0,function*(){try{yield ws(t)}catch(e){if(e.code===
"ENOENT"){return false}throw e}return true})}function Es(t){t=rI(t);if(!t){throw new Error('isRooted() parameter "p" cannot be empty')}if(Mn){return t.startsWith("\\")||
/^[A-Z]:/i.test(t)}return t.startsWith("/")}function Bf(t,e){return rh(this,void 0,void 0,function*(){let n=void 0;try{n=
yield ws(t)}catch(i){if(i.code!=="ENOENT"){console.log(`Unexpected error attempting to determine if executable file exis\
ts '${t}': ${i}`)}}if(n&&n.isFile()){if(Mn){const i=Gt.extname(t).toUpperCase();if(e.some(o=>o.toUpperCase()===i)){return t}}else{
if(nh(n)){return t}}}const r=t;for(const i of e){t=r+i;n=void 0;try{n=yield ws(t)}catch(o){if(o.code!=="ENOENT"){console.
log(`Unexpected error attempting to determine if executable file exists '${t}': ${o}`)}}if(n&&n.isFile()){if(Mn){try{const o=Gt.dirname(
t);const s=Gt.basename(t).toUpperCase();for(const a of yield ih(o)){if(s===a.toUpperCase()){t=Gt.join(o,a);break}}}catch(o){
console.log(`Unexpected error attempting to determine the actual case of the file '${t}': ${o}`)}return t}else{if(nh(n)){
return t}}}}return""})}function rI(t){t=t||"";if(Mn){t=t.replace(/\//g,"\\");return t.replace(/\\\\+/g,"\\")}return t.replace(
/\/\/+/g,"/")}function nh(t){return(t.mode&1)>0||(t.mode&8)>0&&process.getgid!==void 0&&t.gid===process.getgid()||(t.mode&
64)>0&&process.getuid!==void 0&&t.uid===process.getuid()}var sh=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(o)})}return new(n||(n=Promise))(function(o,s){
function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](f))}catch(u){s(u)}}function c(f){f.done?o(f.
value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};function Rf(t,e){return sh(this,void 0,void 0,function*(){if(!t){throw new Error("parameter 'tool' is required")}if(e){const r=yield Rf(
t,false);if(!r){if(Mn){throw new Error(`Unable to locate executable file: ${t}. Please verify either the file path exist\
s or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a val\
id extension for an executable file.`)}else{throw new Error(`Unable to locate executable file: ${t}. Please verify eithe\
r the file path exists or the file can be found within a directory specified by the PATH environment variable. Also chec\
k the file mode to verify the file is executable.`)}}return r}const n=yield iI(t);if(n&&n.length>0){return n[0]}return""})}
function iI(t){return sh(this,void 0,void 0,function*(){if(!t){throw new Error("parameter 'tool' is required")}const e=[];
if(Mn&&process.env["PATHEXT"]){for(const i of process.env["PATHEXT"].split(ct.delimiter)){if(i){e.push(i)}}}if(Es(t)){const i=yield Bf(
t,e);if(i){return[i]}return[]}if(t.includes(ct.sep)){return[]}const n=[];if(process.env.PATH){for(const i of process.env.
PATH.split(ct.delimiter)){if(i){n.push(i)}}}const r=[];for(const i of n){const o=yield Bf(ct.join(i,t),e);if(o){r.push(o)}}
return r})}import{setTimeout as sI}from"timers";var ah=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(
o)})}return new(n||(n=Promise))(function(o,s){function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](
f))}catch(u){s(u)}}function c(f){f.done?o(f.value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};var Ss=process.
platform==="win32";var xs=class extends Lf.EventEmitter{constructor(e,n,r){super();if(!e){throw new Error("Parameter 'to\
olPath' cannot be null or empty.")}this.toolPath=e;this.args=n||[];this.options=r||{}}_debug(e){if(this.options.listeners&&
this.options.listeners.debug){this.options.listeners.debug(e)}}_getCommandString(e,n){const r=this._getSpawnFileName();const i=this.
_getSpawnArgs(e);let o=n?"":"[command]";if(Ss){if(this._isCmdFile()){o+=r;for(const s of i){o+=` ${s}`}}else if(e.windowsVerbatimArguments){
o+=`"${r}"`;for(const s of i){o+=` ${s}`}}else{o+=this._windowsQuoteCmdArg(r);for(const s of i){o+=` ${this._windowsQuoteCmdArg(
s)}`}}}else{o+=r;for(const s of i){o+=` ${s}`}}return o}_processLineBuffer(e,n,r){try{let i=n+e.toString();let o=i.indexOf(
Fi.EOL);while(o>-1){const s=i.substring(0,o);r(s);i=i.substring(o+Fi.EOL.length);o=i.indexOf(Fi.EOL)}return i}catch(i){this.
_debug(`error processing line. Failed with error ${i}`);return""}}_getSpawnFileName(){if(Ss){if(this._isCmdFile()){return process.
env["COMSPEC"]||"cmd.exe"}}return this.toolPath}_getSpawnArgs(e){if(Ss){if(this._isCmdFile()){let n=`/D /S /C "${this._windowsQuoteCmdArg(
this.toolPath)}`;for(const r of this.args){n+=" ";n+=e.windowsVerbatimArguments?r:this._windowsQuoteCmdArg(r)}n+='"';return[
n]}}return this.args}_endsWith(e,n){return e.endsWith(n)}_isCmdFile(){const e=this.toolPath.toUpperCase();return this._endsWith(
e,".CMD")||this._endsWith(e,".BAT")}_windowsQuoteCmdArg(e){if(!this._isCmdFile()){return this._uvQuoteCmdArg(e)}if(!e){return'\
""'}const n=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let r=false;for(const s of e){
if(n.some(a=>a===s)){r=true;break}}if(!r){return e}let i='"';let o=true;for(let s=e.length;s>0;s--){i+=e[s-1];if(o&&e[s-
1]==="\\"){i+="\\"}else if(e[s-1]==='"'){o=true;i+='"'}else{o=false}}i+='"';return i.split("").reverse().join("")}_uvQuoteCmdArg(e){
if(!e){return'""'}if(!e.includes(" ")&&!e.includes("	")&&!e.includes('"')){return e}if(!e.includes('"')&&!e.includes("\\")){
return`"${e}"`}let n='"';let r=true;for(let i=e.length;i>0;i--){n+=e[i-1];if(r&&e[i-1]==="\\"){n+="\\"}else if(e[i-1]===
'"'){r=true;n+="\\"}else{r=false}}n+='"';return n.split("").reverse().join("")}_cloneExecOptions(e){e=e||{};const n={cwd:e.
cwd||process.cwd(),env:e.env||process.env,silent:e.silent||false,windowsVerbatimArguments:e.windowsVerbatimArguments||false,
failOnStdErr:e.failOnStdErr||false,ignoreReturnCode:e.ignoreReturnCode||false,delay:e.delay||1e4};n.outStream=e.outStream||
process.stdout;n.errStream=e.errStream||process.stderr;return n}_getSpawnOptions(e,n){e=e||{};const r={};r.cwd=e.cwd;r.env=
e.env;r["windowsVerbatimArguments"]=e.windowsVerbatimArguments||this._isCmdFile();if(e.windowsVerbatimArguments){r.argv0=
`"${n}"`}return r}exec(){return ah(this,void 0,void 0,function*(){if(!Es(this.toolPath)&&(this.toolPath.includes("/")||Ss&&
this.toolPath.includes("\\"))){this.toolPath=ch.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)}this.
toolPath=yield Rf(this.toolPath,true);return new Promise((e,n)=>ah(this,void 0,void 0,function*(){this._debug(`exec tool\
: ${this.toolPath}`);this._debug("arguments:");for(const c of this.args){this._debug(`   ${c}`)}const r=this._cloneExecOptions(
this.options);if(!r.silent&&r.outStream){r.outStream.write(this._getCommandString(r)+Fi.EOL)}const i=new Af(r,this.toolPath);
i.on("debug",c=>{this._debug(c)});if(this.options.cwd&&!(yield _f(this.options.cwd))){return n(new Error(`The cwd: ${this.
options.cwd} does not exist!`))}const o=this._getSpawnFileName();const s=dh.spawn(o,this._getSpawnArgs(r),this._getSpawnOptions(
this.options,o));let a="";if(s.stdout){s.stdout.on("data",c=>{if(this.options.listeners&&this.options.listeners.stdout){
this.options.listeners.stdout(c)}if(!r.silent&&r.outStream){r.outStream.write(c)}a=this._processLineBuffer(c,a,f=>{if(this.
options.listeners&&this.options.listeners.stdline){this.options.listeners.stdline(f)}})})}let d="";if(s.stderr){s.stderr.
on("data",c=>{i.processStderr=true;if(this.options.listeners&&this.options.listeners.stderr){this.options.listeners.stderr(
c)}if(!r.silent&&r.errStream&&r.outStream){const f=r.failOnStdErr?r.errStream:r.outStream;f.write(c)}d=this._processLineBuffer(
c,d,f=>{if(this.options.listeners&&this.options.listeners.errline){this.options.listeners.errline(f)}})})}s.on("error",c=>{
i.processError=c.message;i.processExited=true;i.processClosed=true;i.CheckComplete()});s.on("exit",c=>{i.processExitCode=
c;i.processExited=true;this._debug(`Exit code ${c} received from tool '${this.toolPath}'`);i.CheckComplete()});s.on("clo\
se",c=>{i.processExitCode=c;i.processExited=true;i.processClosed=true;this._debug(`STDIO streams have closed for tool '${this.
toolPath}'`);i.CheckComplete()});i.on("done",(c,f)=>{if(a.length>0){this.emit("stdline",a)}if(d.length>0){this.emit("err\
line",d)}s.removeAllListeners();if(c){n(c)}else{e(f)}});if(this.options.input){if(!s.stdin){throw new Error("child proce\
ss missing stdin")}s.stdin.end(this.options.input)}}))})}};function fh(t){const e=[];let n=false;let r=false;let i="";function o(s){
if(r&&s!=='"'){i+="\\"}i+=s;r=false}for(let s=0;s<t.length;s++){const a=t.charAt(s);if(a==='"'){if(!r){n=!n}else{o(a)}continue}
if(a==="\\"&&r){o(a);continue}if(a==="\\"&&n){r=true;continue}if(a===" "&&!n){if(i.length>0){e.push(i);i=""}continue}o(a)}
if(i.length>0){e.push(i.trim())}return e}var Af=class t extends Lf.EventEmitter{constructor(e,n){super();this.processClosed=
false;this.processError="";this.processExitCode=0;this.processExited=false;this.processStderr=false;this.delay=1e4;this.
done=false;this.timeout=null;if(!n){throw new Error("toolPath must not be empty")}this.options=e;this.toolPath=n;if(e.delay){
this.delay=e.delay}}CheckComplete(){if(this.done){return}if(this.processClosed){this._setResult()}else if(this.processExited){
this.timeout=sI(t.HandleTimeout,this.delay,this)}}_debug(e){this.emit("debug",e)}_setResult(){let e;if(this.processExited){
if(this.processError){e=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This ma\
y indicate the process failed to start. Error: ${this.processError}`)}else if(this.processExitCode!==0&&!this.options.ignoreReturnCode){
e=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)}else if(this.processStderr&&
this.options.failOnStdErr){e=new Error(`The process '${this.toolPath}' failed because one or more lines were written to \
the STDERR stream`)}}if(this.timeout){clearTimeout(this.timeout);this.timeout=null}this.done=true;this.emit("done",e,this.
processExitCode)}static HandleTimeout(e){if(e.done){return}if(!e.processClosed&&e.processExited){const n=`The STDIO stre\
ams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a chil\
d process inherited the STDIO streams and has not yet exited.`;e._debug(n)}e._setResult()}};var dI=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(o)})}return new(n||(n=Promise))(function(o,s){
function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](f))}catch(u){s(u)}}function c(f){f.done?o(f.
value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};function uh(t,e,n){return dI(this,void 0,void 0,function*(){
const r=fh(t);if(r.length===0){throw new Error(`Parameter 'commandLine' cannot be null or empty.`)}const i=r[0];e=r.slice(
1).concat(e||[]);const o=new xs(i,e,n);return o.exec()})}var Nf;(function(t){t[t["Success"]=0]="Success";t[t["Failure"]=1]="Failure"})(Nf||(Nf={}));function lh(t,e){const n=process.env[`INPUT_${t.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!n){throw new Error(
`Input required and not supplied: ${t}`)}if(e&&e.trimWhitespace===false){return n}return n.trim()}function mh(t,e){const n=process.env["GITHUB_OUTPUT"]||"";if(n){return vf("OUTPUT",Of(t,e))}process.stdout.write(Cf.EOL);
Jt("set-output",{name:t},_t(e))}function ph(t){process.exitCode=Nf.Failure;cI(t)}function ks(t){Jt("debug",{},t)}function cI(t,e={}){Jt("error",hs(e),t instanceof Error?t.toString():t)}function hh(t,e={}){
Jt("warning",hs(e),t instanceof Error?t.toString():t)}function gh(t,e={}){Jt("notice",hs(e),t instanceof Error?t.toString():
t)}function Mi(t){process.stdout.write(t+Cf.EOL)}function yh(t){Tf("group",t)}function wh(){Tf("endgroup")}function Un(t,e){const n=process.env["GITHUB_STATE"]||"";if(n){return vf("STATE",Of(t,e))}Jt("save-state",{name:t},_t(e))}var X=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`;var Vt="No\
thing was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory of\
 the engine's machine.";var pe="No builder writes this, so the image is damaged or malicious. Build it again, or pull it\
 from a source that you trust.";var p=class extends Error{code;hint;constructor(e,n,r){super(n,r.cause===void 0?{}:{cause:r.
cause});this.name="FlattenError";this.code=e;this.hint=r.hint}};function U(t){if(t instanceof p)return t;return new p("C\
ANCELLED","The run was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run \
also removes what this one could not remove in time.",cause:t})}var Eh=300;function _(t){const e=t.toString("utf8");const n=e.
length>Eh;return JSON.stringify(n?`${e.slice(0,Eh)}…`:e)}function S(t){return t instanceof Error?t.message:String(t)}var fI="\
This is a bug in docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --d\
ebug).";function Ge(t){if(t instanceof p)return`${t.message}
${t.hint}`;return`Unexpected failure: ${S(t)}
${fI}`}function Sh(t){const e=[];for(let n=t;n!==void 0;n=n instanceof Error?n.cause:void 0){const r=n instanceof Error?
n.stack??n.message:String(n);e.push(n instanceof p?`${n.code}: ${r}`:r)}return e.join("\ncaused by: ")}import{randomBytes as lI}from"node:crypto";import{readlinkSync as mI}from"node:fs";import{readFileSync as uI}from"node:fs";function Ui(t){try{return uI(`/proc/${t}`,"utf8")}catch{return""}}var Yt="io.github.docker-flatten.run";var Kt="docker-flatten-pending";var Hi="docker-flatten-";var xh="paused-";var pI=24*
60*60;var Ps=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/;
var hI=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function Is(){const t=Math.floor(Date.now()/1e3);const{start:e}=Oh(
"self");return`${Th()}-${vh()}-${process.pid}-${e}-${t}-${Df()}`}function Ts(t){return`${Yt}=${t}`}function Xe(t){return`${Kt}\
:${t}`}function kh(t){return`${Xe(t)}-${Df()}`}function $f(t){const e=t.startsWith(`${Kt}:`)?t.slice(Kt.length+1):"";if(Ps.
test(e))return e;const n=/^(.+)-[0-9a-f]{8}$/.exec(e)?.[1]??"";return Ps.test(n)?n:void 0}function Ph(t){return`${Hi}${t}\
-${Df()}`}function Ih(t,e){return`${Hi}${t}-${xh}${e}`}function vs(t){return new RegExp(`-${xh}([0-9a-f]{64})$`).exec(t)?.[1]}
function ie(t){return`${Hi}${t}-`}function ft(t){if(!t.startsWith(Hi))return void 0;const e=hI.exec(t.slice(Hi.length))?.[1];
return e!==void 0&&Ps.test(e)?e:void 0}function Ze(t){const e=Ps.exec(t)?.groups;if(e===void 0)return false;const n=e["b\
oot"]!=="0"&&e["boot"]===Th()&&e["pidNamespace"]!=="0"&&e["pidNamespace"]===vh();if(n)return!gI(Number(e["pid"]),e["star\
t"]??"");return Date.now()/1e3-Number(e["seconds"])>pI}function gI(t,e){try{process.kill(t,0)}catch(r){if(r.code==="ESRC\
H")return false}const n=Oh(t);if(n.start==="0")return true;return n.start===e&&n.state!=="Z"&&n.state!=="X"}function Th(){
return Ui("sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function vh(){try{return/\d+/.exec(mI("/proc/self/\
ns/pid"))?.[0]??"0"}catch{return"0"}}function Oh(t){const e=Ui(`${t}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:e[0]??
"",start:e[19]??"0"}}function Df(){return lI(4).toString("hex")}var _h=["SIGINT","SIGTERM","SIGHUP"];function Bh(){const t=new AbortController;const e=r=>t.abort(new Error(`received ${r}`));
const n=r=>t.abort(r);process.stdout.on("error",n);process.stderr.on("error",n);for(const r of _h)process.once(r,e);return{
signal:t.signal,release:()=>{for(const r of _h)process.off(r,e)}}}import{spawn as OI}from"node:child_process";import{spawn as yI}from"node:child_process";import{StringDecoder as wI}from"node:string_decoder";var Hn=process.platform!==
"win32";var Ff=128;var lr=class{async run(e,n,r){const i=yI(e,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:Hn});
const o=new zi(r.onOutput);o.readFrom(i);ji(r.kill,i);const s=await Ji(i);return{exitCode:s,...o.texts()}}};var bI=64*1024*
1024;var Wi=64*1024;var zi=class{stdout;stderr;constructor(e){this.stdout=new qt(bI,e);this.stderr=new qt(Wi,e)}readFrom(e){
e.stdout?.removeAllListeners("data").on("data",this.stdout.add);e.stderr?.removeAllListeners("data").on("data",this.stderr.
add)}texts(){return{stdout:this.stdout.text,stderr:this.stderr.text}}};var qt=class{#e=new wI("utf8");#t;#n;#r="";constructor(e,n=()=>{}){
this.#t=e;this.#n=n}add=e=>{const n=this.#e.write(e);this.#r+=n;if(this.#r.length>2*this.#t)this.#r=this.text;this.#n(n)};get text(){
return this.#r.slice(-this.#t)}};function ji(t,e){const n=()=>{EI(e);e.stdout?.destroy();e.stderr?.destroy()};if(t.aborted)
n();else t.addEventListener("abort",n,{once:true})}function EI(t){try{process.kill(-(t.pid??Number.NaN),"SIGKILL")}catch{
t.kill("SIGKILL")}}function Ji(t){return new Promise((e,n)=>{t.once("error",n);t.once("close",(r,i)=>e(r??(i===null?1:Ff)))})}var SI=500;function Os(t,e){let n="";return setInterval(()=>{const r=Ui(`${t.pid}/io`).split("\n")[0]??"";if(r===""||r!==
n)e();n=r},SI)}var _s={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
layers:"text","max-layer-size":"text",verify:"choice",test:"text",backup:"text","remove-old":"boolean",timeout:"text",report:"\
text",html:"text",summary:"boolean","max-size":"text","min-saving":"text",cache:"boolean","temp-dir":"text"};var Mf="workflow";function T(t,...e){const n=[t,...e].map(i=>x(i)).join(" and ");const r=Mf==="workflow"?"input":"option";return`${r}${e.length===
0?"":"s"} ${n}`}function x(t,e){if(Mf==="workflow")return`"${t}${e===void 0?"":`: ${e}`}"`;if(e===void 0)return`--${t}`;
const n=_s[t];const r=n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(e);if(r)return`--${e==="false"?"no-":""}${t}`;
if(n==="choice")return`--${t}=${e}`;return`--${t} ${/^[\w.,:%/-]+$/.test(e)?e:`"${e}"`}`}function Bt(t,e){if(Mf==="workf\
low")return`${t}: ${e}`;return`--${t} ${e.startsWith("'")?e:`'${e}'`}`}var xI=250;var Ve=class{signal;#e;#t=0;constructor(e,n){const r=new AbortController;this.signal=e===void 0?r.signal:AbortSignal.
any([e,r.signal]);if(n===0)return;let i=0;let o=0;let s=performance.now();const a=Math.min(xI,n*250);this.#e=setInterval(
()=>{const d=performance.now();const c=Math.min(d-s,2*a);s=d;o=this.#t===i?o+c:0;i=this.#t;if(o>=n*1e3)r.abort(kI(n))},a);
this.#e.unref()}touch=()=>{this.#t++};release(){clearInterval(this.#e)}};function Rh(t){return t instanceof p&&t.code===
"TIMEOUT"}function kI(t){return new p("TIMEOUT",`No progress for ${t} s: no byte and no answer came from the engine, or \
from a command in a container. No tag was moved.`,{hint:`Check whether the engine hangs ("docker info", its log) and run\
 again. The ${T("timeout")} sets the limit in seconds; 0 disables it.`})}var Ah='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.';var PI=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:Ah},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:Ah},{words:/can't make .* relative to \//i,code:"UNSUP\
PORTED_IMAGE",why:'the image declares a volume whose path does not start with "/"',hint:"Build the image again with an a\
bsolute path in VOLUME, or use another release of Docker."},{words:/max depth exceeded/i,code:"UNSUPPORTED_IMAGE",why:"t\
he image has more layers than this engine's image store supports (125 on overlay2)",hint:'Flatten it on an engine with t\
he containerd image store, which supports more (the default in new installations of Docker 29; elsewhere enable the feat\
ure "containerd-snapshotter" in daemon.json), or build it with fewer layers.'},{words:/unhandled tar header type 83\b/i,
code:"UNSUPPORTED_IMAGE",why:"a layer has a sparse file in the old GNU format, which no engine unpacks",hint:'Build the \
image again without sparse files in its layers ("tar" without "--sparse", or with "--format=posix"), or write it to an a\
rchive or a registry only.'},{words:/^(?!.*(?:\bdial \w|\blookup |\baddress |parse "|after host|proxyconnect)).*(?:invalid (?:container)?port\b|invalid proto\b)/is,
code:"UNSUPPORTED_IMAGE",why:"this Docker release rejects a port in the image's config",hint:'Build the image again with\
 single ports in EXPOSE ("8080/tcp"; Docker 29 rejects ranges on a graph driver), or use another engine: Docker 28 and t\
he containerd image store accept it.'},{words:/^(?!.*response body).*(?:cannot unmarshal|could not deserialize image config|invalid rootfs in image config)/is,
code:"UNSUPPORTED_IMAGE",why:"the engine cannot read its config or manifest",hint:'Build the image again with a current \
builder. "docker buildx imagetools inspect --raw" shows what the registry has.'},{words:/schema 1 support|manifest\.v1\+|unsupported (?:manifest )?media type|encountered remote .* when fetching/i,
code:"UNSUPPORTED_IMAGE",why:"the registry has something that is not an image, or not one that this engine supports",hint:"\
Push an image in the format Docker manifest v2, schema 1 again with a current Docker. A Helm chart, a signature or anoth\
er artifact is not an image."},{words:/function not implemented|(?:openat2|clone3|fsopen|fsmount|fsconfig|move_mount|open_tree|mount_setattr)\b.*(?:operation not permitted|not supported)/i,
code:"UNSUPPORTED_ENGINE",why:"the engine's kernel lacks or forbids a system call that this Docker release uses",hint:`U\
pdate the kernel of the engine's machine ("docker info" shows it), or libseccomp and the runtime around the engine if it\
 runs in a container; or use an older release of Docker.`}];function Bs(t,e){const n=PI.find(({words:r})=>r.test(t));return n&&
new p(n.code,`${e} because ${n.why}: ${t}`,n)}var II={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"};var TI=["DOCKER_CO\
NTENT_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function Uf(t){return Object.fromEntries(Object.
entries(t).filter(e=>e[1]!==void 0&&!vI(e[0])))}function vI(t){const e=t.toUpperCase();return Object.hasOwn(II,e)||TI.some(
n=>e.startsWith(n))}var Rs=class t{#e;#t;#n;#r;constructor(e={}){this.#e=e.globalArgs??[];this.#t=e.watch??new Ve(void 0,0);this.#n=e.graceMs??
Lh;this.#r=e.runner??new lr}withWatchdog(e,n=Lh){return new t({globalArgs:this.#e,watch:e,graceMs:n,runner:this.#r})}get touch(){
return this.#t.touch}async try(e){const{signal:n}=this.#t;if(n.aborted)throw U(n.reason);const r=new AbortController;let i;
const o=()=>{i=setTimeout(()=>r.abort(),this.#n)};n.addEventListener("abort",o,{once:true});try{const s=await this.#r.run(
"docker",[...this.#e,...e],{env:Uf(process.env),onOutput:this.touch,kill:r.signal});if(n.aborted)throw U(n.reason);this.
touch();return s}catch(s){throw Nh(s)}finally{clearTimeout(i);n.removeEventListener("abort",o)}}async run(e){const n=await this.
try(e);if(n.exitCode!==0)throw ee(e,n);return n.stdout.trimEnd()}spawn(e,n,r){return OI("docker",[...this.#e,...e],{stdio:n,
env:Uf(process.env),detached:Hn,...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(e,n,r,i=false){const o=this.
spawn(e,["ignore","pipe","pipe"],r);const s=f=>Gi(o[f],Wi,u=>{this.touch();n(u,f)});const a=s("stdout");const d=s("stder\
r");const c=i?Os(o,this.touch):void 0;try{const f=await As(o);return{exitCode:f,stdout:a(),stderr:d()}}finally{clearInterval(
c)}}};var Lh=2e3;function Gi(t,e,n){const r=new qt(e,n);t?.on("data",r.add);return()=>r.text}async function As(t){try{return await Ji(
t)}catch(e){throw Nh(e)}}function Nh(t){if(!(t instanceof Error))return t;if("code"in t&&t.code==="ENOENT")return BI(t);
return t.name==="AbortError"?U(t.cause):t}function ee(t,e){const n=(e.stderr.trim()||e.stdout.trim()).slice(-2e3)||`exit\
 status ${e.exitCode}`;return Xt(n,"DOCKER_FAILED",`"docker ${t.slice(0,2).join(" ")}" failed`)}function Xt(t,e,n){const r=Bs(
t,n);if(r!==void 0)return r;if(Hf(t))return zf(t);return new p(e,`${n}: ${t}`,{hint:X})}function Hf(t){return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(t)}function zf(t){const e=/permission denied/i.test(t)?'This user is not allowed to use the engine: add it to the "\
docker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or \
"docker context use".${process.env["GITHUB_ACTIONS"]==="true"?_I:""}`:`Start Docker Desktop or another Linux engine. Git\
Hub's ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new p("NO\
_ENGINE",`docker-flatten needs a Docker engine, but none answered: ${t.trim()}`,{hint:e})}var _I=` GitHub's "ubuntu-slim\
" runners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function BI(t){
return new p("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${S(t).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:t})}import{dirname as wO}from"node:path";import{realpathSync as lO}from"node:fs";import{dirname as xy,resolve as mO}from"node:path";import{open as zh}from"node:fs/promises";import{Readable as $I}from"node:stream";var O=512;var Qt=Buffer.alloc(2*O);var $={name:[0,100],mode:[100,8],uid:[108,8],gid:[116,8],size:[124,12],mtime:[136,12],
checksum:[148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],devMinor:[337,8],prefix:[345,155],sparseMap:[
386,109],gnuIsExtended:[482,1],realSize:[483,12]};var Pe={pax:"x",paxGlobal:"g",gnuLongName:"L",gnuLongLink:"K"};var RI=new Set(
["1","2","3","4","5","6"]);function oe(t){return Math.ceil(t/O)*O}function Vi(t){for(let e=0;e<O;e+=8){if(t.readUInt32LE(
e)!==0||t.readUInt32LE(e+4)!==0)return false}return true}function Ls(t){return t[$.typeFlag[0]]===0}function Ns(t){return!RI.
has(t)}function Ie(t,e){const n=Ch(t,$.checksum,e);const r=Dh(t);if(n!==r.unsigned&&n!==r.signed){throw new p("TAR_INVAL\
ID",`A tar header at byte ${e} has the checksum ${n}, but its bytes add up to ${r.unsigned}: the stream was damaged.`,{hint:Vt})}
const i=t[$.typeFlag[0]]??0;return{typeFlag:i===0?"0":String.fromCharCode(i),hasOldType:i===0,sizeBytes:Ch(t,$.size,e),name:AI(
t),gnuIsExtended:(t[$.gnuIsExtended[0]]??0)!==0&&i===83}}function Qe(t,e){return new p("TAR_INVALID",`The tar stream is \
damaged at byte ${t}: ${e}.`,{hint:Vt})}function Ue(t,e){const[n,r]=$[e];return Ki(t.subarray(n,n+r))}function Cs(t){return Wf(
t,$.linkName)}function Wf(t,e){const n=t.subarray(e[0],e[0]+e[1]);const r=n.indexOf(0);return r===-1?n:n.subarray(0,r)}function AI(t){
const e=Wf(t,$.name);if(!$h(t))return Buffer.from(e);const n=Wf(t,$.prefix);return n.length===0?Buffer.from(e):Buffer.concat(
[n,Buffer.from("/"),e])}function $h(t){return t.toString("latin1",$.magic[0],$.magic[0]+$.magic[1])==="ustar\0"}function Dh(t){
const[e,n]=$.checksum;let r=0;let i=0;for(let o=0;o<O;o++){const s=o>=e&&o<e+n?32:t[o]??0;r+=s;i+=s>>7}return{unsigned:r,
signed:r-i*256}}function Ch(t,e,n){const[r,i]=e;const o=t.subarray(r,r+i);const s=Ki(o);if(!(s>=0)){throw new p("TAR_INV\
ALID",`A tar header at byte ${n} has a field that is not a number (${JSON.stringify(o.toString("latin1"))}): the stream \
was damaged.`,{hint:Vt})}return s}function Ki(t){const e=t[0]??0;let n;if(e>=128){const r=BigInt(`0x${t.toString("hex")}`);
n=Number(BigInt.asIntN(t.length*8-1,r))}else{const r=t.toString("latin1").replace(/^[ \0]+|[ \0]+$/g,"").replace(/\0.*$/s,
"");n=r===""?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):Number.NaN}return Number.isSafeInteger(n)?n:Number.NaN}function en(t){
return Ue(t,"mtime")}var LI=8**11-1;function Yi(t,e){const n=Math.min(Math.max(0,e),LI);return Zt(t,$.mtime,Buffer.from(
`${n.toString(8).padStart(11,"0")}\0`))}function qi(t,e){return Zt(t,$.size,Buffer.from(`${e.toString(8).padStart(11,"0")}\
\0`))}function Fh(t){if(t[$.typeFlag[0]]!==83)return t;return Zt(Zt(t,$.typeFlag,Buffer.from("0")),$.sparseMap,Buffer.alloc(
$.sparseMap[1]))}var jf=8**7-1;function Jf(t,e,n){if(n<=jf)return Zt(t,$[e],Buffer.from(`${n.toString(8).padStart(7,"0")}\
\0`));const r=Buffer.alloc(8);r.writeBigUInt64BE(BigInt(n));r[0]=128;return Zt(t,$[e],r)}function Mh(t,e){const n=$s(t,"\
name",Buffer.from(e));if(n===void 0)throw new RangeError(`the name ${e} is too long for a header`);return n}function $s(t,e,n,r=false){
const i=Buffer.alloc($[e][1]);if(n.length>i.length&&!r)return void 0;n.copy(i);const o=Zt(t,$[e],i);return e==="name"&&$h(
t)?Zt(o,$.prefix,Buffer.alloc($.prefix[1])):o}function Uh(){const t=Buffer.alloc(O);t.write("0000755",$.mode[0],"latin1");
for(const e of[$.uid,$.gid])t.write("0000000",e[0],"latin1");t.write("00000000000",$.mtime[0],"latin1");t.write("5",$.typeFlag[0],
"latin1");t.write("ustar\x0000",$.magic[0],"latin1");return qi(t,0)}function Hh(t,e){const n=Buffer.alloc(O);n.write("./\
./@LongLink",$.name[0],"latin1");for(const r of[$.mode,$.uid,$.gid])n.write("0000000",r[0],"latin1");n.write("0000000000\
0",$.mtime[0],"latin1");n.write(t,$.typeFlag[0],"latin1");n.write("ustar  \0",$.magic[0],"latin1");return qi(n,e)}function Zt(t,e,n){
const r=Buffer.from(t);n.copy(r,e[0],0,e[1]);const i=Dh(r).unsigned.toString(8).padStart(6,"0");r.write(`${i}\0 `,$.checksum[0],
"latin1");return r}var NI=8**11-1;var CI=100;function mr(t,e){const n=Buffer.alloc(O);if(n.write(t,0,CI,"utf8")<Buffer.byteLength(t))throw new RangeError(
`the name ${t} is too long for a header`);n.write("0000644\x000000000\x000000000\0",100,"latin1");if(e<=NI){n.write(`${e.
toString(8).padStart(11,"0")}\0`,124,"latin1")}else{n.writeUInt8(128,124);n.writeBigUInt64BE(BigInt(e),128)}n.write("000\
00000000\0        0",136,"latin1");n.write("ustar\x0000",257,"latin1");const r=n.reduce((i,o)=>i+o,0);n.write(`${r.toString(
8).padStart(6,"0")}\0 `,148,"latin1");return n}function Ds(t){return Buffer.alloc(oe(t)-t)}function Fs(){return Buffer.alloc(
2*O)}var Wh=4*1024*1024;function jh(t){const e=t.map(({content:n})=>{const r=Zi(n);return mr("",0).length+r+Ds(r).length});return e.
reduce((n,r)=>n+r,Fs().length)}async function Jh(t,e,n){for(const{path:r,content:i}of e){await Xi(t,mr(r,Zi(i)),n);if(Buffer.
isBuffer(i))await Xi(t,i,n);else await Gf(i,t,n);await Xi(t,Ds(Zi(i)),n)}await Xi(t,Fs(),n)}async function Gf({path:t,sizeBytes:e},n,r){
const i=await zh(t,"r");try{await Gh(i,{path:t,sizeBytes:e});const o=Buffer.allocUnsafe(Math.min(Wh,e));for(let s=e;s>0;){
const{bytesRead:a}=await i.read(o,0,Math.min(o.length,s));if(a===0)throw new RangeError(`${t} ended ${s} bytes too early`);
await Xi(n,o.subarray(0,a),r);s-=a}}finally{await i.close()}}function Ms(t,e=()=>{}){return $I.from(DI(t,e),{objectMode:false})}
async function*DI(t,e){for(const{path:n,content:r}of t){yield mr(n,Zi(r));if(!Buffer.isBuffer(r))yield*FI(r,e);else if(r.
length>0)yield r;const i=Ds(Zi(r));if(i.length>0)yield i}yield Fs()}async function*FI({path:t,sizeBytes:e},n){const r=await zh(
t,"r");try{await Gh(r,{path:t,sizeBytes:e});for(let i=e;i>0;){const o=Buffer.allocUnsafe(Math.min(Wh/4,i));const{bytesRead:s}=await r.
read(o,0,o.length);if(s===0)throw new RangeError(`${t} ended ${i} bytes too early`);n(s);yield o.subarray(0,s);i-=s}}finally{
await r.close()}}async function Gh(t,{path:e,sizeBytes:n}){const{size:r}=await t.stat();if(r!==n)throw new RangeError(`${e}\
 must have ${n} bytes, but has ${r}`)}async function Xi(t,e,n){for(let r=0;r<e.length;){n.signal.throwIfAborted();const{
bytesWritten:i}=await t.write(e,r,e.length-r);n.onBytes(i);r+=i}}function Zi(t){return Buffer.isBuffer(t)?t.length:t.sizeBytes}import{createHash as MI}from"node:crypto";function v(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function D(t){return Array.isArray(t)&&t.every(e=>typeof e===
"string")}function w(t,...e){let n=t;for(const r of e){if(!v(n)||!Object.hasOwn(n,r))return void 0;n=n[r]}return n}function b(t,...e){
const n=w(t,...e);return typeof n==="string"&&n!==""?n:void 0}function F(t){try{return JSON.parse(t)}catch{return void 0}}var Vf=JSON;function Us(t){const e=Vf.parse(t,(n,r,i)=>typeof r==="number"&&i.source!==void 0?Vf.rawJSON(i.source):r);if(!v(
e)||Vf.isRawJSON(e))throw new SyntaxError("an image config must be a JSON object");return e}function Hs(t){const e=w(t,"\
rootfs","diff_ids");return D(e)?e:[]}function zs(t){const e=w(t,"history");if(!Array.isArray(e))return void 0;return e.map(
n=>w(n,"empty_layer")!==true)}function UI(t){return t.reduce((e,n)=>e===void 0?n:H(Buffer.from(`${e} ${n}`)),void 0)}function H(t){
return`sha256:${MI("sha256").update(t).digest("hex")}`}function Kh(t,e){const n=HI(b(t,"created"),e.latestSeconds);const r=({
contents:o})=>({...n===void 0?{}:{created:n},created_by:Kf(e.createdBy,o),comment:UI(e.sourceDiffIds)??""});const i={...t,
...n===void 0?{}:{created:n},rootfs:{type:"layers",diff_ids:e.layers.map(({diffId:o})=>o)},history:e.layers.map(r)};return Buffer.
from(JSON.stringify(i))}function Kf(t,e){return e===void 0||e===""?t:`${t}: ${e}`}function HI(t,e){if(t===void 0||e===void 0)
return t;const n=Math.floor(Date.parse(t)/1e3);const r=n>e||n===e&&/\.\d*[1-9]/.test(t);return r?new Date(e*1e3).toISOString().
replace(".000Z","Z"):t}var zI=[["Created","created"],["Author","author"],["Architecture","architecture"],["Variant","var\
iant"],["Os","os"],["OsVersion","os.version"],["DockerVersion","docker_version"],["ContainerConfig","container_config"],
["Container","container"]];var WI="0001-01-01T00:00:00Z";function Yh(t){const e={};for(const[r,i]of zI){const o=t[r];if(!Vh(
o)&&o!==WI)e[i]=o}const n=t["Config"];e["config"]=v(n)?Object.fromEntries(Object.entries(n).filter(([,r])=>!Vh(r))):{};e["\
rootfs"]={type:"layers",diff_ids:w(t,"RootFS","Layers")??[]};return e}function Vh(t){if(t===void 0||t===null||t===""||t===
false)return true;return Array.isArray(t)&&t.length===0}var Te={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"ap\
plication/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function Qi(t){const e=b(t,"dige\
st");const n=w(t,"size");if(e===void 0||typeof n!=="number")return void 0;return{mediaType:b(t,"mediaType")??"",digest:e,
sizeBytes:n}}function qh(t){const e=F(t);const n=Qi(w(e,"config"));const r=w(e,"layers");if(n===void 0||!Array.isArray(r))
return void 0;const i=w(e,"annotations");const o=Object.entries(v(i)?i:{}).filter(s=>typeof s[1]==="string");return{config:n,
layers:r.map(Qi).filter(s=>s!==void 0),annotations:Object.fromEntries(o)}}function Xh(t){const e=w(F(t),"manifests");if(!Array.
isArray(e))return void 0;return e.filter(n=>b(n,"annotations","vnd.docker.reference.type")===void 0).flatMap(n=>{const r=Qi(
n);return r===void 0?[]:[{...r,platform:jI(n)}]})}function jI(t){const e=w(t,"platform");const n=b(e,"os");const r=b(e,"\
architecture");if(n===void 0||r===void 0)return void 0;return{os:n,architecture:r,variant:b(e,"variant")}}function pr(t){
return t===Te.index||t==="application/vnd.docker.distribution.manifest.list.v2+json"}function Ws(t,e,n,r={}){return Zh({
schemaVersion:2,mediaType:t,config:Yf(e),layers:n.map(Yf),...Xf(r)})}function js(t,e,n={}){return Zh({schemaVersion:2,mediaType:t,
manifests:e.map(Js),...Xf(n)})}function Js(t){const{platform:e,annotations:n={}}=t;return{...Yf(t),...e===void 0?{}:{platform:e},
...Xf(n)}}function qf({os:t,architecture:e,variant:n}){return{architecture:e,os:t,...n===void 0?{}:{variant:n}}}function Xf(t){
return Object.keys(t).length===0?{}:{annotations:t}}function Yf(t){return{mediaType:t.mediaType,digest:t.digest,size:t.sizeBytes}}
function Zh(t){return Buffer.from(JSON.stringify(t))}var JI=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
var GI=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;var VI=/^\w[\w.-]{0,127}$/;var KI=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
var YI=255;var Zf=/^(?:sha256:)?[0-9a-f]{64}$/;function tn(t){return Zf.test(t)}function ue(t,e){const n=Qf(t);if(n===void 0){
throw new p("BAD_INPUT",`The ${T(e)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.
stringify(t)} is not one.`,{hint:qI(t)})}return n}function Gs(t,e){const n=ue(t,e);const r=i=>{throw new p("BAD_INPUT",`\
The ${T(e)} must be a name for the result, but ${JSON.stringify(t)} ${i}.`,{hint:'Write it as "name:tag", for example "a\
pp:flat".'})};if(n.digest!==void 0)r("contains a digest, which follows from the content and cannot be chosen");if(Zf.test(
t)||/^[0-9a-f]{64}$/.test(t.split(":")[0]??""))r("is an image ID");if(n.domain==="docker.io"&&n.path==="library/sha256"){
r("reads as a digest, since its name is a digest algorithm")}return n}function hr({text:t,tag:e,digest:n}){return e===void 0&&
n===void 0?`${t}:latest`:t}function ae(t){const e=t.digest===void 0?"":`@${t.digest}`;const n=t.tag??(t.digest===void 0?
"latest":void 0);return`${t.domain}/${t.path}${n===void 0?"":`:${n}`}${e}`}function Qh(t){const e=ae(t);const n=e.replace(
/^docker\.io\/(?:library\/)?/,"");const r=Qf(n);return r!==void 0&&ae(r)===e?n:e}function Qf(t){const e=t.indexOf("@");const n=e===
-1?void 0:t.slice(e+1);const r=e===-1?t:t.slice(0,e);const i=r.lastIndexOf(":");const o=i>r.lastIndexOf("/");const s=o?r.
slice(i+1):void 0;const a=o?r.slice(0,i):r;if(n!==void 0&&!KI.test(n))return void 0;if(n?.startsWith("sha256:")&&!Zf.test(
n))return void 0;if(s!==void 0&&!VI.test(s))return void 0;const d=a.indexOf("/");const c=d===-1?"":a.slice(0,d);const f=/[.:]/.
test(c)||c==="localhost"||c.toLowerCase()!==c;const u=f?c:"docker.io";const l=f?a.slice(d+1):a;if(f&&!JI.test(u))return void 0;
if(!l.split("/").every(y=>GI.test(y)))return void 0;const m=u==="docker.io"||u==="index.docker.io";const h=m&&!l.includes(
"/")?`library/${l}`:l;const g=m?"docker.io":u;if(`${g}/${h}`.length>YI)return void 0;return{text:t,domain:g,path:h,tag:s,
digest:n}}function qI(t){if(t.startsWith("-"))return'A reference cannot start with "-".';if(t!==t.toLowerCase()&&Qf(t.toLowerCase())!==
void 0){return`Repository names are lower case. Use ${JSON.stringify(t.toLowerCase())} instead.`}return'A repository nam\
e consists of lower-case letters and digits with single separators, and a tag of at most 128 letters, digits, "_", "." a\
nd "-".'}function eg(t,e,n){const r=`${H(t).slice("sha256:".length)}.json`;const i=`${e.slice("sha256:".length)}/layer.tar`;return Ms(
[{path:r,content:t},Vs([{Config:r,RepoTags:[n],Layers:[i]}])])}function Vs(t){return{path:"manifest.json",content:Buffer.
from(JSON.stringify(t))}}var Ks={path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};function Ys(t){
return{path:"index.json",content:js(Te.index,[t])}}function He(t){return`blobs/${t.replace(":","/")}`}var qs="io.contain\
erd.image.name";function Xs(t,e,n={}){const r=Ws(Te.manifest,{mediaType:Te.config,digest:H(t),sizeBytes:t.length},e,n);return{
bytes:r,descriptor:{mediaType:Te.manifest,digest:H(r),sizeBytes:r.length}}}function tg(t,{config:e,platform:n,name:r,annotations:i={}},o){
const s=t.map(({descriptor:u})=>u);const a=Xs(e,s,i);const d=s.map(({digest:u})=>He(u));const c=He(H(e));const f=[Ks,Ys(
{...a.descriptor,platform:qf(n),annotations:{[qs]:r.full}}),Vs([{Config:c,RepoTags:[r.familiar],Layers:d}]),{path:c,content:e},
{path:He(a.descriptor.digest),content:a.bytes},...t.map(({path:u,descriptor:{digest:l,sizeBytes:m}})=>({path:He(l),content:{
path:u,sizeBytes:m}}))];return Ms(f,o)}function ng(t,e,n){const{os:r,architecture:i,variant:o}=e;const s=Buffer.from(JSON.
stringify({architecture:i,os:r,...o===void 0?{}:{variant:o},config:{},rootfs:{type:"layers",diff_ids:[]}}));const{bytes:a,
descriptor:d}=Xs(s,[{...t,mediaType:"application/octet-stream"}]);const c=ae(ue(n,"tag"));return Ms([Ks,Ys({...d,platform:qf(
e),annotations:{[qs]:c}}),{path:He(H(s)),content:s},{path:He(d.digest),content:a}])}var gr={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"application/vnd\
.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",config:"appl\
ication/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}};var rg={oci:{gzip:"+g\
zip",zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function yr(t,e){if(t==="oci"||e==="zstd")return gr.oci.layer+
rg.oci[e];return gr.docker.layer+rg.docker[e]}function eu(t){return["gzip","zstd","none"].find(e=>t===yr("oci",e)||t===yr(
"docker",e))}var sg=/^[A-Za-z0-9_.-]+$/;var ig={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},"x86-64":{architecture:"\
amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"arm",variant:"v6"}};
var og={amd64:{v1:""},arm:{"":"v7","5":"v5","6":"v6","7":"v7","8":"v8"},arm64:{"8":"",v8:"","v8.0":"","9":"v9","9.0":"v9",
"v9.0":"v9"}};function Be(t){const e=t.os.toLowerCase();const n=t.architecture.toLowerCase();const r=Object.hasOwn(ig,n)?
ig[n]:void 0;const i=r?.architecture??n;const o=r?.variant??t.variant?.toLowerCase()??"";const s=Object.hasOwn(og,i)?og[i]:
void 0;const a=s!==void 0&&Object.hasOwn(s,o)?s[o]:o;return{os:e==="macos"?"darwin":e,architecture:i,variant:a||void 0}}
function q(t,e){return B(t)===B(e)}function B(t){const{os:e,architecture:n,variant:r}=Be(t);return r===void 0?`${e}/${n}`:
`${e}/${n}/${r}`}function Zs({os:t,architecture:e,variant:n}){return[t,e,n??""].every(r=>r===""||sg.test(r))}function Qs(t){
const[e,n,r,...i]=t.split("/");const o=t.split("/");if(e===void 0||n===void 0||i.length>0||!o.every(s=>sg.test(s))){throw new p(
"BAD_INPUT",`The ${T("platform")} must have the form os/arch or os/arch/variant, but is ${JSON.stringify(t)}.`,{hint:'Fo\
r example "linux/amd64", "linux/arm64" or "linux/arm/v7".'})}return Be({os:e,architecture:n,variant:r})}function zn(t){const e=ru(t)?ea(t):t;const n=e.images.map(ZI);const[r]=n;if(r===void 0)throw new RangeError("a set needs\
 an image");const{index:i}=e;if(i===void 0&&n.length>1)throw new RangeError("a set of several images needs an index");const o=i===
void 0?r.bytes:js(gr[i.format].index,n.map(QI),i.annotations);const s=i===void 0?{...r.manifest,platform:ag(r.image)}:tu(
gr[i.format].index,o);return{root:s,rootBytes:o,images:n,blobs:XI({images:n,root:s,rootBytes:o})}}function XI({images:t,
root:e,rootBytes:n}){const r=[...t.map(({image:i})=>({digest:H(i.config),content:i.config})),...t.map(({manifest:i,bytes:o})=>({
digest:i.digest,content:o})),{digest:e.digest,content:n},...t.flatMap(({image:{layers:i}})=>i).map(({path:i,descriptor:{
digest:o,sizeBytes:s}})=>({digest:o,content:{path:i,sizeBytes:s}}))];return[...new Map(r.map(i=>[i.digest,i])).values()]}
function ZI(t){const e=gr[t.format];const n=tu(e.config,t.config);const r=t.layers.map(({descriptor:o})=>o);const i=Ws(e.
manifest,n,r,t.annotations);return{manifest:tu(e.manifest,i),bytes:i,image:t}}function QI({manifest:t,image:e}){return{...t,
platform:ag(e),annotations:e.entryAnnotations}}function ag({indexPlatform:t,config:e}){if(t!==void 0)return t;const n=F(
e.toString());const r=["architecture","os","os.version","variant"].map(o=>[o,b(n,o)]);const i=w(n,"os.features");return Object.
fromEntries([...r.filter(([,o])=>o!==void 0),...Array.isArray(i)?[["os.features",i]]:[]])}function tu(t,e){return{mediaType:t,
digest:H(e),sizeBytes:e.length}}function nu({images:t,index:e}){return e?.format==="docker"||t.some(({format:n})=>n==="d\
ocker")}function ru(t){return nu(t)&&t.images.some(({layers:e})=>e.some(({descriptor:n})=>eu(n.mediaType)==="zstd"))}function ea(t){
const e="oci";const n=i=>{const{descriptor:o}=i;const s=eu(o.mediaType);const a=s===void 0?o.mediaType:yr(e,s);return{...i,
descriptor:{...o,mediaType:a}}};const r=t.images.map(i=>({...i,format:e,layers:i.layers.map(n)}));return{images:r,index:t.
index&&{...t.index,format:e}}}function eo({root:t,blobs:e},n,r){return[Ks,Ys({...t,annotations:n}),...r===void 0?[]:[Vs(
[r])],...e.map(({digest:i,content:o})=>({path:He(i),content:o}))]}function dg({images:t},e,n){const r=t.find(({image:s})=>q(
s.platform,n))??t[0];if(r===void 0)throw new RangeError("a set needs an image");const{config:i,layers:o}=r.image;return{
Config:He(H(i)),RepoTags:e.length===0?null:e,Layers:o.map(({descriptor:s})=>He(s.digest))}}import{access as Cv,chmod as $v,constants as dy,link as Dv,rename as cy,rm as wa}from"node:fs/promises";import{basename as Fv,
dirname as fo}from"node:path";var eT=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function nn(t){return t.replace(eT,e=>[...e].map(n=>`\\u${tT(n.codePointAt(0)??
0)}`).join(""))}function tT(t){const e=t.toString(16);return t>65535?`{${e}}`:e.padStart(4,"0")}function he(t,e){const n=t.
length>e?[...t.slice(0,2*e+1)]:[];return n.length>e?`${n.slice(0,e-1).join("")}…`:t}function cg(t){return`<code>${ta(t)}\
</code>`}function ta(t){return nn(t).replace(/[^\p{L}\p{N} /-]/gu,e=>`&#${e.codePointAt(0)};`)}function Rt(t,e=""){const n=t.
flatMap(i=>i.match(/`+/g)??[]);const r="`".repeat(Math.max(3,...n.map(i=>i.length+1)));return[`${r}${e}`,...t,r].join("\n")}var to="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.";var nT=150;
function Re(t){return JSON.stringify(he(t,nT))}function be(t,e,n){return new p("BLOB_INVALID",`The file ${Re(t)} of ${Re(
n)} ${e}.`,{hint:"The image was damaged or only partly copied. Save, copy or build it again."})}function de(t,e,n){return new p(
"UNSUPPORTED_IMAGE",`${t} ${e}.`,{hint:n})}import{createHash as rT}from"node:crypto";var fg={sha256:64,sha512:128};function At(t){const[e="",n="",...r]=t.split(":");const i=Object.hasOwn(fg,e)?fg[e]:void 0;
if(r.length>0||n.length!==i||!/^[0-9a-f]+$/.test(n))return void 0;return{algorithm:e,hex:n}}function na(t,{digest:e,sizeBytes:n}){
if(t.length!==n)throw Z(e,rn(t.length,n));const r=At(e)?.algorithm;if(r===void 0)throw Z(e,"has a digest that cannot be \
checked");const i=`${r}:${rT(r).update(t).digest("hex")}`;if(i!==e)throw Z(e,`has the digest ${i}`)}function rn(t,e){return`\
has ${t} bytes, but its descriptor says ${e}`}function Z(t,e){return new p("BLOB_INVALID",`The blob ${t.slice(0,150)} ${e}\
.`,{hint:"The image was damaged or changed on its way here. Copy or build it again, and check the disk and memory of thi\
s machine."})}var iu="application/vnd.oci.image.";var ra="application/vnd.docker.";var on={index:`${ra}distribution.manifest.list.v2+j\
son`,manifest:`${ra}distribution.manifest.v2+json`,config:`${ra}container.image.v1+json`,layer:`${ra}image.rootfs.diff.t\
ar`};var iT=new Map([[`${iu}manifest.v1+json`,"oci"],[`${iu}index.v1+json`,"oci"],[on.manifest,"docker"],[on.index,"dock\
er"]]);var oT=new Set([`${iu}config.v1+json`,on.config]);var sT=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/;
var aT=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function wr(t){return iT.
get(t)}function ou(t){return oT.has(t)}function ug(t){if(sT.test(t))return"layer";return aT.test(t)?"foreign":"other"}function sn(t,e){na(t,e);const n=F(t.toString("utf8"));const r=l=>Z(e.digest,l);if(!v(n))throw r("is not a JSON object");
const i=b(n,"mediaType");const o="manifests"in n&&("layers"in n||"config"in n||"fsLayers"in n);if(o)throw r("has the fie\
lds of a manifest and of an index");if(i!==void 0&&e.mediaType!==""&&i!==e.mediaType)throw r(`has the media type ${JSON.
stringify(i)}, but its descriptor says ${JSON.stringify(e.mediaType)}`);const s=i??(e.mediaType||dT(n));const a=wr(s);if(a===
void 0)return{kind:"other",mediaType:s};const d=su(n);if(pr(s)){return{kind:"index",format:a,entries:lg(n,"manifests",r),
annotations:d}}const c=hg(w(n,"config"));if(c===void 0)throw r("has no descriptor of a config");const f=lg(n,"layers",r).
map(cT);const u=b(n,"artifactType");return{kind:"manifest",format:a,mediaType:s,config:c,layers:f,annotations:d,artifactType:u}}
function mg(t){const e=F(t.toString("utf8"));const n=w(e,"manifests");if(!v(e)||!Array.isArray(n))return void 0;const r=n.
map(pg).filter(i=>i!==void 0);if(r.length!==n.length)return void 0;return{kind:"index",format:"oci",entries:r,annotations:su(
e)}}function dT(t){if("manifests"in t)return Te.index;return"config"in t&&"layers"in t?Te.manifest:""}function lg(t,e,n){
const r=w(t,e);if(!Array.isArray(r))throw n(`has no list of ${e}`);return r.map((i,o)=>{const s=pg(i);if(s===void 0)throw n(
`has no valid descriptor at position ${o} of its ${e}`);return s})}function cT({mediaType:t,digest:e,sizeBytes:n}){return{
mediaType:t,digest:e,sizeBytes:n}}function pg(t){const e=hg(t);if(e===void 0)return void 0;const n=w(t,"platform");return{
...e,platform:v(n)?n:void 0,annotations:su(t)}}function hg(t){const e=Qi(t);if(e===void 0||At(e.digest)===void 0)return void 0;
return Number.isSafeInteger(e.sizeBytes)&&e.sizeBytes>=0?e:void 0}function su(t){const e=w(t,"annotations");return Object.
fromEntries(Object.entries(v(e)?e:{}).filter(n=>typeof n[1]==="string"))}async function br(t,e){const{digest:n}=e;const r=await t.readManifest(e);if(r===void 0)throw be(n,"is missing, though an\
 index names it",t.name);const i=sn(r,e);const o=t.name;if(i.kind==="index"){const{format:a,annotations:d,entries:c}=i;return{
reference:o,digest:n,index:{format:a,annotations:d},entries:c}}if(i.kind==="manifest"){const{mediaType:a}=i;return{reference:o,
digest:n,index:void 0,entries:[{...e,mediaType:a,platform:void 0}]}}const s=i.mediaType===""?"of no known type":Re(i.mediaType);
throw de(o,`must be an image or an index, but is ${s}`,to)}import{open as Ig,stat as Tg}from"node:fs/promises";import{join as xT}from"node:path";import{Readable as kT}from"node:stream";function le(t){return t?.code??String(t)}function ut(t){return["ENOSPC","EDQUOT"].includes(le(t))}import{posix as Sg}from"node:path";var gg=16*1024;function yg(t,e){const n=new Map;const r=[];for(const{key:i,value:o}of cu(t,e)){n.set(i,o);if(i==="GNU.sp\
arse.offset"||i==="GNU.sparse.numbytes")r.push(o)}if(r.length>0)n.set("GNU.sparse.map",Buffer.from(r.join(",")));return n}
function wg(t,e){return au(t,n=>n===e)}function au(t,e){return Buffer.concat([...cu(t,0)].filter(({key:n})=>!e(n)).map(({
bytes:n})=>n))}function du(t,e){return Buffer.concat([...cu(t,0)].map(({key:n,bytes:r})=>{const i=e.get(n);return i===void 0?
r:fT(n,i)}))}function fT(t,e){const n=Buffer.concat([Buffer.from(` ${t}=`),Buffer.from(e),Buffer.from("\n")]);const r=n.
length;const i=r+String(r+String(r).length).length;return Buffer.concat([Buffer.from(String(i)),n])}function*cu(t,e){let n=0;
for(let r=1;n<t.length;r++){if(r>gg){throw new p("TAR_LIMIT",`The PAX header at byte ${e} holds more than ${gg} records.`,
{hint:pe})}const i=t.indexOf(32,n);const o=i===-1?"":t.toString("latin1",n,i);const s=/^[0-9]{1,10}$/.test(o)?Number(o):
0;const a=n+s;const d=i===-1?-1:t.indexOf(61,i+1);if(s===0||a>t.length||d===-1||d>=a||t[a-1]!==10){throw new p("TAR_INVA\
LID",`The PAX header at byte ${e} has a malformed record: the stream was damaged.`,{hint:Vt})}yield{key:t.toString("utf8",
i+1,d),value:t.subarray(d+1,a-1),bytes:t.subarray(n,a)};n=a}}function an(t){return/^[0-9]{1,16}$/.test(t)?Number(t):Number.
NaN}var bg=1024*1024;var uT=4*1024*1024;var Eg=Buffer.alloc(0);var fu={pax:new Map,longName:void 0,longLink:void 0};function dn(t){
return t===Pe.pax||t===Pe.gnuLongName||t===Pe.gnuLongLink}var Er=class{#e=[];#t=0;#n=fu;#r;get isReading(){return this.#r!==
void 0}get isEmpty(){return this.#e.length===0}begin(e,n,r){const{typeFlag:i,sizeBytes:o}=e;if(o>bg||this.#t+o>uT){throw new p(
"TAR_LIMIT",`The extension header at byte ${r} claims ${o} bytes; at most ${bg} are read.`,{hint:pe})}this.#i(Buffer.from(
n));if(o>0)this.#r={typeFlag:i,left:oe(o),parts:[],sizeBytes:o};else this.#n=uu(this.#n,i,Eg,r)}take(e,n){const r=this.#r;
if(r===void 0)return 0;const i=Math.min(r.left,e.length);r.parts.push(Buffer.from(e.subarray(0,i)));r.left-=i;if(r.left===
0){this.#r=void 0;const o=r.parts.length===1?r.parts[0]:Buffer.concat(r.parts);this.#i(o);this.#n=uu(this.#n,r.typeFlag,
o.subarray(0,r.sizeBytes),n)}return i}release(){const e={blocks:this.#e,extension:this.#n};this.#e=[];this.#t=0;this.#n=
fu;return e}#i(e){this.#e.push(e);this.#t+=e.length}};function Sr(t){const e=[];for(let n=0;n<t.length;n++){const r=t[n];
const{typeFlag:i,sizeBytes:o}=Ie(r,0);e.push({typeFlag:i,block:r,data:o===0?void 0:t[++n],sizeBytes:o})}return e}function Le(t){
return Sr(t).reduce((e,{typeFlag:n,data:r=Eg,sizeBytes:i})=>uu(e,n,r.subarray(0,i),0),fu)}function cn(t,{pax:e,longName:n}){
return n??Ae(e.get("GNU.sparse.name"))??Ae(e.get("path"))??t.name}function Lt(t,{pax:e,longLink:n}){return n??Ae(e.get("\
linkpath"))??Cs(t)}function ia(t,{pax:e},n){const r=Ae(e.get("size"));if(r===void 0)return t.sizeBytes;const i=r.toString(
"latin1");const o=an(i);if(!Number.isSafeInteger(o))throw Qe(n,`the PAX record of its size is ${JSON.stringify(i.slice(0,
40))}`);return o}function uu(t,e,n,r){if(e===Pe.pax)return{...t,pax:yg(n,r)};const i=Ae(lT(n));return e===Pe.gnuLongName?
{...t,longName:i}:{...t,longLink:i}}function Ae(t){return t?.length===0?void 0:t}function lT(t){const e=t.indexOf(0);return e===
-1?t:t.subarray(0,e)}var xg=2e5;var mT=1024;var pT=64*1024;var hT=[["gzip","1f8b","gunzip --keep"],["zstd","28b52ffd","zstd --decompress"],["\
xz","fd377a585a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],["lz4","04224d18","lz4 --decompress"]];
async function kg(t){const e=new lu(t);const n=new Map;const r=new Er;bT(await e.read(0,O),t.path);let i=0;let o=0;let s=0;
while(s<t.sizeBytes&&o<2){const a=s;const d=await e.block(a);s+=O;if(Vi(d)){o++;continue}if(o===1)throw Qe(a,"there is a\
 single zero block between two entries");const c=Ie(d,a);if(++i>xg)throw ST(t.path);if(c.typeFlag===Pe.paxGlobal){s+=oe(
c.sizeBytes)}else if(dn(c.typeFlag)){r.begin(c,d,a);const f=oe(c.sizeBytes);if(f>0)r.take(await e.exactly(s,f),a);s+=f}else{
const{extension:f}=r.release();const u=c.hasOldType&&c.name.at(-1)===47;const l=Ns(c.typeFlag)&&!u?ia(c,f,a):0;s=c.gnuIsExtended?
await gT(e,s):s;if(s+l>t.sizeBytes)throw mu(t,s+l);yT(n,{header:c,block:d,extension:f,offset:s,sizeBytes:l});s+=oe(l)}}if(!r.
isEmpty)throw mu(t,s);return n}async function gT(t,e){let n=e;for(let r=true;r;n+=O)r=((await t.block(n))[504]??0)!==0;return n}
function yT(t,e){const{header:n,block:r,extension:i,offset:o,sizeBytes:s}=e;const a=cn(n,i);const d=a.length>mT?void 0:oa(
a.toString("utf8"));if(d===void 0)return;const{typeFlag:c}=n;const f=c==="S"||[...i.pax.keys()].some(wT);if(f)t.set(d,{kind:"\
sparse"});else if(c==="0"||c==="7")t.set(d,{kind:"file",offset:o,sizeBytes:s});else if(c==="1"||c==="2"){const u=(i.longLink??
i.pax.get("linkpath")??Cs(r)).toString("utf8");const l=c==="1"||u.startsWith("/")?u:`${Sg.dirname(d)}/${u}`;t.set(d,{kind:"\
link",target:oa(l)})}else t.delete(d)}function wT(t){return t.startsWith("GNU.sparse.")}function oa(t){const e=Sg.normalize(
t.replace(/^\/+/,"")).replace(/\/$/,"");return e===".."||e.startsWith("../")?void 0:e}var lu=class{#e;#t=Buffer.alloc(0);#n=0;constructor(e){
this.#e=e}async read(e,n){const r=e-this.#n;if(r>=0&&r+n<=this.#t.length)return this.#t.subarray(r,r+n);const{handle:i,signal:o}=this.#e;
if(o.aborted)throw U(o.reason);const s=Buffer.alloc(Math.max(n,pT));let a=0;while(a<s.length){const{bytesRead:d}=await i.
read(s,a,s.length-a,e+a);if(d===0)break;a+=d}this.#t=s.subarray(0,a);this.#n=e;return this.#t.subarray(0,n)}async exactly(e,n){
const r=await this.read(e,n);if(r.length<n)throw mu(this.#e,e+n);return r}block(e){return this.exactly(e,O)}};function bT(t,e){
const n=t.toString("hex",0,8);const r=hT.find(([,o])=>n.startsWith(o));const i=JSON.stringify(e);if(r!==void 0){const o=`\
The archive ${i} must be a plain tar archive, but is compressed with ${r[0]}.`;throw new p("UNSUPPORTED_IMAGE",o,{hint:`\
Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${r[2]} ${i}`})}
if(t.length===O&&(Vi(t)||ET(t)))return;throw new p("UNSUPPORTED_IMAGE",`${i} must be a tar archive, but is not one.`,{hint:'\
Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}function ET(t){
try{Ie(t,0);return true}catch{return false}}function mu({path:t,sizeBytes:e},n){const r=`The archive ${JSON.stringify(t)}\
 ends after ${e} bytes, but its headers promise at least ${n}: something was cut off.`;return new p("TAR_TRUNCATED",r,{hint:"\
Save or copy it again, and check whether the disk was full."})}function ST(t){const e=`The archive ${JSON.stringify(t)} \
has more than ${xg} entries.`;return new p("TAR_LIMIT",e,{hint:pe})}function sa(t){return{open:async e=>t.open(e),locate:async()=>t.range}}var Pg=1024*1024;var vg=4*1024*1024;var PT=8;async function fn(t,e,n){
if(t.sizeBytes>vg)throw IT(e,t.sizeBytes);const r=[];for await(const i of t.open(n))r.push(i);return Buffer.concat(r)}function IT(t,e){
const n=`${t} has ${e} bytes, but at most ${vg} bytes of a manifest, an index or a config are read.`;return new p("TAR_L\
IMIT",n,{hint:pe})}async function Og(t){const e=await Bg(t);if(!e.isDirectory()){throw new p("BAD_INPUT",`${JSON.stringify(
t)} must be a directory, but is a file.`,{hint:'Write "oci-archive:PATH" for an archive of an OCI image layout, and "doc\
ker-archive:PATH" for one of "docker save".'})}return{path:t,find:async n=>{const r=xT(t,n);const i=await Tg(r).catch(o=>{
if(["ENOENT","ENOTDIR"].includes(le(o)))return void 0;throw no(r,o)});if(!i?.isFile())return void 0;return _g({path:r,startByte:0,
sizeBytes:i.size})},close:async()=>{}}}async function aa(t,e){const n=await Bg(t);if(!n.isFile()){const i=n.isDirectory()?
"a directory":"no regular file";throw new p("BAD_INPUT",`${JSON.stringify(t)} must be an archive, but is ${i}.`,{hint:n.
isDirectory()?'Write "oci:DIR" for a directory with an OCI image layout.':"An archive is read several times, from any po\
sition, so it must be a file. Save it to one first."})}const r=await Ig(t).catch(i=>{throw no(t,i)});try{const i=await kg(
{handle:r,path:t,sizeBytes:n.size,signal:e});return new pu(t,r,i)}catch(i){await r.close();throw i}}var pu=class{path;#e;#t;constructor(e,n,r){
this.path=e;this.#e=n;this.#t=r}async find(e){let n=oa(e);for(let r=0;n!==void 0;r++){const i=this.#t.get(n);if(i===void 0)
return void 0;if(i.kind==="file"){const{offset:o,sizeBytes:s}=i;return _g({path:this.path,startByte:o,sizeBytes:s,handle:this.#e})}
if(i.kind==="sparse")throw be(e,"is stored as a sparse file, as no builder does",this.path);if(r===PT)throw be(e,"is beh\
ind a loop of links",this.path);n=i.target}throw be(e,"is a link that leads out of the archive",this.path)}close(){return this.#e.
close()}};function _g(t){const{path:e,startByte:n,sizeBytes:r}=t;const i={path:e,startByte:n,sizeBytes:r};return{sizeBytes:r,
range:i,open:o=>new hu(t,o)}}var hu=class extends kT{#e;#t;#n;#r;constructor(e,n){super({highWaterMark:Pg,signal:n});this.#e=
e;this.#r=e.startByte;this.#t=e.startByte+e.sizeBytes}_construct(e){const{handle:n,path:r}=this.#e;const i=n===void 0?Ig(
r):Promise.resolve(n);i.then(o=>{this.#n=o;e()},o=>e(no(r,o)))}_read(){const e=Math.min(Pg,this.#t-this.#r);if(e===0||this.#n===
void 0){this.push(null);return}this.#n.read(Buffer.allocUnsafe(e),0,e,this.#r).then(({bytesRead:n,buffer:r})=>{this.#r+=
n;this.push(n===0?null:r.subarray(0,n))},n=>this.destroy(no(this.#e.path,n)))}_destroy(e,n){const r=this.#e.handle===void 0;
const i=r?this.#n?.close():void 0;Promise.resolve(i).then(()=>n(e),()=>n(e))}};async function Bg(t){return Tg(t).catch(e=>{
throw no(t,e)})}function no(t,e){const n=le(e);if(n==="ENOENT"||n==="ENOTDIR"){return new p("IMAGE_NOT_FOUND",`There is \
no file or directory ${JSON.stringify(t)}.`,{hint:"Check the path. It is relative to the working directory, and ends at \
the first colon.",cause:e})}return new p("BAD_INPUT",`Cannot read ${JSON.stringify(t)}: ${n}.`,{hint:"Check the permissi\
ons of the file and of the directories above it.",cause:e})}var TT=/^sha256:[0-9a-f]{64}$/;function da(t,e,n){const r=w(t,"rootfs","diff_ids")??[];const i="No builder writes this. \
Use an image from a source that you trust.";if(!D(r)||!r.every(o=>TT.test(o)))throw de(n,"has a diffID in its config tha\
t is not a sha256 digest",i);if(r.length!==e)throw de(n,`has ${e} layers, but ${r.length} diffIDs in its config`,i);return r}var vT=8;var xr=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(e){const n=[];const r=[];if(this.attestations>
0)r.push(Rg(this.attestations,"attestation"));if(this.artifacts.length>0){const i=yu([...new Set(this.artifacts)].map(o=>o===
""?"no type":o));r.push(`${Rg(this.artifacts.length,"artifact")} (${i})`)}if(r.length>0)n.push(`Left out of ${e}, since \
they describe the source or are not images: ${r.join(" and ")}.`);if(this.notLinux.length>0)n.push(`Left out of ${e}, si\
nce only Linux images can be flattened: ${gu(this.notLinux)}.`);if(this.missing.length>0)n.push(`Left out of ${e}, since\
 its index names them but they are missing: ${OT(this.missing)}.`);return n}};function gu(t){return yu([...new Set(t.map(
B))])}function OT(t){return yu([...new Set(t.map(e=>e===void 0?"an unknown platform":B(e)))])}function yu(t){const e=t.slice(
0,vT).map(r=>/^[\w./+ -]*$/.test(r)?r:Re(r));const n=t.length-e.length;return e.join(", ")+(n>0?` and ${n} more`:"")}function Rg(t,e){
return`${t} ${e}${t===1?"":"s"}`}function wu(t){const e=b(t,"os");const n=b(t,"architecture");if(e===void 0||n===void 0)return void 0;const r={os:e,architecture:n,
variant:b(t,"variant")};return Zs(r)&&e!=="unknown"&&n!=="unknown"?r:void 0}function Ag(t,e){const n=t??e;if(n===void 0)
return void 0;const r=e!==void 0&&!bu(n,e);return Be({...n,variant:n.variant??(r?e.variant:void 0)})}function bu(t,e){const n=r=>Be(
{...r,variant:void 0});return!q(n(t),n(e))}function Lg(t,e,{available:n,notices:r}){const i=n.length===0?"has no platfor\
m at all":`has ${gu(n)}`;const o=`The image ${t} is needed for ${B(e)}, but ${i}.`;return new p("PLATFORM_MISMATCH",[o,...r].
join(" "),{hint:"Select a platform that the image has."})}var Ng=8;var Cg=1e4;var _T="vnd.docker.reference.type";function ro({annotations:t}){return t[_T]!==void 0}var kr=class{#e;#t;#n=new Set;#r=[];#i=0;constructor(e,n){
this.#e=e;this.#t=n}async follow(e){for(const n of e)await this.#o(n,0);return this.#r}async#o(e,n){if(++this.#i>Cg)throw this.#a(
`has more than ${Cg} entries in its indexes`);if(ro(e)){this.#t.attestations++;return}if(this.#n.has(e.digest))return;this.#n.
add(e.digest);const{mediaType:r}=e;if(r!==""&&wr(r)===void 0){this.#t.artifacts.push(r)}else if(r===""||pr(r)){await this.#s(
e,n)}else{this.#r.push(e)}}async#s(e,n){if(n===Ng)throw this.#a(`has indexes nested more than ${Ng} deep`);const r=await this.#e.
readManifest(e);if(r===void 0){this.#t.missing.push(void 0);return}const i=sn(r,e);if(i.kind==="index"){for(const o of i.
entries)await this.#o(o,n+1)}else if(i.kind==="manifest"){this.#r.push(e)}else if(e.mediaType===""){this.#t.artifacts.push(
i.mediaType)}else{throw Z(e.digest,"is not an index")}}#a(e){return de(this.#e.name,e,"No builder writes this. Use an im\
age from a source that you trust.")}};var BT=4;async function Wn(t,e,n){const{reference:r,digest:i,index:o}=e;const s=new xr;const a=o===void 0;const d=await new kr(
t,s).follow(e.entries);const c=new Eu(t,{leftOut:s,platforms:n,isAlone:a});const f=await RT(d,l=>c.load(l));const u=(n??
[]).find(l=>!f.some(m=>q(m.platform,l)));if(u!==void 0){const l=[...f.map(({platform:m})=>m),...c.others];throw Lg(r,u,{
available:l,notices:s.notices(r)})}if(f.length===0){const l=s.notices(r).join(" ");throw de(r,`has no image that can be \
flattened${l&&`. ${l.replace(/\.$/,"")}`}`,to)}return{...{reference:r,digest:i,index:o,images:f},notices:[...s.notices(r),
...c.notices],release:({manifest:l})=>t.release(l),close:()=>t.close()}}async function RT(t,e){const n=[];const r=[...t.
entries()];const i=async()=>{for(let o=r.shift();o!==void 0;o=r.shift())n[o[0]]=await e(o[1])};await Promise.all(Array.from(
{length:BT},i));return n.filter(o=>o!==void 0)}var Eu=class{notices=[];others=[];#e;#t;constructor(e,n){this.#e=e;this.#t=
n}async load(e){const n=wu(e.platform);if(n!==void 0&&!this.#r(n))return void 0;const r=await this.#e.readManifest(e);if(r===
void 0)return this.#i(e,n);const i=sn(r,e);if(i.kind!=="manifest")throw Z(e.digest,"is not a manifest");if(!this.#s(i))return void 0;
const o=await this.#a(i,e);if(o===void 0)return this.#i(e,n,i);const s=wu(o);const a=Ag(n,s);if(a===void 0)throw de(`The\
 image ${e.digest}`,"does not say which platform it is for","Build it again with a current builder.");if(n===void 0&&!this.#r(
a))return void 0;if(n!==void 0&&s!==void 0&&bu(n,s))this.notices.push(`The index says that ${e.digest} is for ${B(n)}, b\
ut its config says ${B(s)}.`);return this.#n(e,i,{config:o,platform:a})}async#n(e,n,{config:r,platform:i}){const{mediaType:o,
digest:s,sizeBytes:a}=e;const d={mediaType:o||n.mediaType,digest:s,sizeBytes:a};const{layers:c}=n;const f=da(r,c.length,
`The image ${s}`);const u={manifest:d,layers:c,platform:i};return{manifest:d,format:n.format,platform:i,indexPlatform:this.#t.
isAlone?void 0:e.platform,entryAnnotations:this.#t.isAlone?{}:e.annotations,annotations:n.annotations,config:{descriptor:n.
config,json:r},layers:await Promise.all(c.map(async(l,m)=>{const h=await this.#e.findLayer(l,u);if(h===void 0)throw this.#o(
l.digest,e);return{descriptor:l,diffId:f[m]??"",...h}}))}}#r(e){const{platforms:n,isAlone:r,leftOut:i}=this.#t;const o=n?.
some(s=>q(s,e))??true;if(!o)this.others.push(e);else if(e.os!=="linux"){if(r||n!==void 0){throw new p("UNSUPPORTED_IMAGE",
`docker-flatten needs a Linux image, but ${this.#e.name} has one for ${e.os}.`,{hint:"Windows layers are not plain files\
ystems and cannot be flattened this way."})}i.notLinux.push(e);return false}return o}async#i(e,n,r){const{isAlone:i,leftOut:o}=this.#t;
const s={manifest:e,layers:r?.layers??[],platform:n};const a=await Promise.all(s.layers.map(c=>this.#e.findLayer(c,s)));
const d=r!==void 0&&!a.includes(void 0);if(i||d)throw this.#o(r?.config.digest??e.digest,e);o.missing.push(n)}#o(e,{digest:n}){
const r=e===n?"an index":`the manifest ${n}`;return be(e,`is missing, though ${r} names it`,this.#e.name)}#s({config:e,layers:n,
artifactType:r,mediaType:i}){const{isAlone:o,leftOut:s}=this.#t;const a=n.map(u=>ug(u.mediaType));const d=ou(e.mediaType)&&
(n.length===0||a.some(u=>u!=="other"));if(!d){const u=r??(ou(e.mediaType)?n[0]?.mediaType??i:e.mediaType);if(o)throw de(
this.#e.name,`is not an image, but ${Re(u)}`,to);if(n.some(l=>l.mediaType==="application/vnd.in-toto+json"))s.attestations++;else
s.artifacts.push(u);return false}const c=n[a.indexOf("foreign")];if(c!==void 0)throw de(`The layer ${c.digest}`,`is a fo\
reign layer (${c.mediaType}), which only its vendor may distribute`,"Images with such layers cannot be flattened: the re\
sult would distribute them.");const f=n[a.indexOf("other")];if(f!==void 0)throw de(`The layer ${f.digest}`,`has the unkn\
own media type ${JSON.stringify(f.mediaType)}`,"Layers are tar archives, uncompressed or compressed with gzip or zstd. B\
uild the image again with one of these; decrypt an encrypted one.");return true}async#a({config:e},n){const r=await this.#e.
readConfig(e,n);if(r===void 0)return void 0;na(r,e);const i=F(r.toString("utf8"));if(!v(i))throw Z(e.digest,"is not a co\
nfig, since it is not a JSON object");return i}};var AT=["org.opencontainers.image.ref.name","io.containerd.image.name"];var $g=20;function Mg(t,e){const{index:n,reference:r,
text:i}=e;if(n!==void 0){const s=t[n];if(s===void 0){const a=t.length===0?"no image":`only the images @0 to @${t.length-
1}`;throw Su(`${i} must name an image, but the layout has ${a}.`,t)}return[s]}if(r!==void 0){const s=t.filter(d=>ca(d).includes(
r));const a=s.length>0?s:t.filter(d=>NT(d,r));if(a.length===0)throw Su(`${i} must name an image, but the layout has none\
 with that name.`,t);return Dg(a,t,e)}const o=t.filter(LT);if(o.length===0)throw Su(`${i} must contain an image, but con\
tains none.`,t);return Dg(o,t,e)}function Dg(t,e,{text:n,path:r,transport:i}){const o=[...new Map(t.map(d=>[d.digest,d])).
values()];if(o.length===1)return o;const s=new Set(t.map(d=>ca(d).toSorted().join(" ")));const a=o.every(({mediaType:d,platform:c})=>d.
includes(".manifest.v")&&c!==void 0);if(s.size===1&&a)return o;throw new p("BAD_INPUT",`${n} must name one image, but th\
e layout has several: ${Ug(e)}.`,{hint:`Add one of these names: "${i}:${r}:NAME".`})}function LT(t){return!ro(t)&&(t.mediaType===
""||wr(t.mediaType)!==void 0)}function ca({annotations:t}){return AT.map(e=>t[e]).filter(e=>e!==void 0)}function NT(t,e){
const n=Fg(e);return n!==void 0&&ca(t).some(r=>/[/:]/.test(r)&&Fg(r)===n)}function Fg(t){try{return ae(ue(t,"image"))}catch{
return void 0}}function Ug(t){const e=[...new Set(t.map((r,i)=>ca(r).at(-1)??`@${i}`))];const n=e.length-$g;return e.slice(
0,$g).map(Re).join(", ")+(n>0?` and ${n} more`:"")}function Su(t,e){return new p("IMAGE_NOT_FOUND",t,{hint:e.length===0?
"Check the path.":`It has: ${Ug(e)}.`})}var Hg="1.0.0";var io=class{name;#e;#t;constructor(e,n,r){this.name=e;this.#e=n;this.#t=r}async readManifest({digest:e}){
const n=await this.#e.find(fa(e));return n&&fn(n,`The blob ${e}`,this.#t)}readConfig(e){return this.readManifest(e)}async findLayer({
digest:e,sizeBytes:n}){const r=await this.#e.find(fa(e));if(r===void 0)return void 0;if(r.sizeBytes!==n)throw Z(e,rn(r.sizeBytes,
n));return sa(r)}async release(){}close(){return this.#e.close()}};async function zg(t,e){const{text:n,path:r,transport:i}=t;
const o=await(i==="oci"?Og(r):aa(r,e.signal));try{const s=new io(n,o,e.signal);const a=await xu(o,e.signal);if(a===void 0)
throw await DT(o,t);const[d,...c]=Mg(a.entries,t);const f=d!==void 0&&c.length===0?await br(s,d):{reference:n,digest:a.digest,
index:{format:a.format,annotations:a.annotations},entries:[d,...c].filter(u=>u!==void 0).map($T)};return await Wn(s,f,e.
platforms)}catch(s){await o.close();throw s}}async function xu(t,e){const n=await CT(t,e);if(n!==void 0&&n!==Hg)throw de(
t.path,`is an OCI image layout of version ${Re(n)}; only ${Hg} is known`,"Look for a newer release of docker-flatten.");
const r=await t.find("index.json");if(r===void 0)return void 0;const i=await fn(r,`The file index.json of ${t.path}`,e);
const o=mg(i);if(o===void 0)throw be("index.json","is not an index of an OCI image layout",t.path);return{...o,digest:H(
i)}}async function CT(t,e){const n=await t.find("oci-layout");if(n===void 0)return void 0;const r=(await fn(n,`The file \
oci-layout of ${t.path}`,e)).toString();return b(F(r),"imageLayoutVersion")}function $T(t){const{"org.opencontainers.ima\
ge.ref.name":e,...n}=t.annotations;return{...t,annotations:n}}function fa(t){const e=At(t);if(e===void 0)throw Z(t,"has \
a digest that cannot be checked");return`blobs/${e.algorithm}/${e.hex}`}async function DT(t,{text:e,path:n,transport:r}){
const i=await t.find("manifest.json")!==void 0;const o=!i?'Check the path. A layout comes from "docker buildx build --ou\
tput type=oci", skopeo, buildah and others.':r==="oci-archive"?`It looks like an archive of "docker save". Write it as "\
docker-archive:${n}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${n}" oci:NEW`;return de(e,
"must be an OCI image layout, but has no index.json",o)}import{createHash as KT}from"node:crypto";import{Writable as YT}from"node:stream";import{pipeline as qT}from"node:stream/promises";var Wg=["B","kB","MB","GB","TB","PB"];function I(t){let e=t;let n=0;while(Math.abs(e)>=999.5&&n<Wg.length-1){e/=1e3;n++}
const r=n===0||Math.abs(e)>=99.95?0:Math.abs(e)>=9.995?1:2;return`${e.toFixed(r)} ${Wg[n]}`}function ua(t,e){return Pr(t===
0?0:(t-e)/t*100)}function Pr(t,e=1){const n=t.toFixed(e);return Number(n)===0?n.replace("-",""):n}function Ir(t,e){const n=[
I(t),I(e)];return t!==e&&n[0]===n[1]?[`${t} B`,`${e} B`]:n}var FT=16*4096;var MT=.001;function la(t,e,n){if(!t)return e===
0;return Math.abs(e)<=Math.max(FT,n*MT)}function ma(t,e){return{oldBytes:t,newBytes:e,savedBytes:t-e,savedPercent:ua(t,e)}}
function Jg(t){return`${ku(t)}, ${(t.ms/1e3).toFixed(1)} s`}function ku({oldBytes:t,newBytes:e,oldLayers:n,newLayers:r}){
const i=oo(ua(t,e));return`${jg(t,n)} → ${jg(e,r)}, ${i}`}function oo(t){return t.startsWith("-")?`${t.slice(1)} % lar\
ger`:`${t} % smaller`}function jg(t,e){return`${I(t)} in ${Ne(e)}`}function te(t){return`${t.toLocaleString("en")} ${t===
1?"entry":"entries"}`}function Ne(t){return`${t} ${t===1?"layer":"layers"}`}var UT=.2;var HT=10;var zT=3;var WT=100*60*60;var pa=class{#e;#t=performance.now();#n=this.#t;#r;#i=0;#o=0;constructor(e){
this.#e=e;this.#r=e.doneBytes?.()??0}measure(){const{title:e,isEstimate:n=false}=this.#e;const r=performance.now();const i=(r-
this.#t)/1e3;const o=this.#e.doneBytes?.();const s=this.#e.totalBytes?.();const a=o!==void 0&&s!==void 0&&s>0;const d=a&&
o<=s?s:void 0;const c=d===void 0?void 0:Math.min(99,Math.floor((o??0)/d*100));const f=o===void 0?void 0:this.#s(r,o);const u=(d??
0)-(o??0);const l=i<zT||u<=0||!f?Number.POSITIVE_INFINITY:Math.max(1,Math.round(u/f));const m=l>WT?void 0:l;return{...{title:e,
seconds:i,doneBytes:o,totalBytes:d,isEstimate:n},...{percent:c,bytesPerSecond:f,secondsLeft:m}}}#s(e,n){const r=(e-this.#n)/
1e3;if(r>=UT){const i=Math.exp(-r/HT);this.#i=this.#i*i+(n-this.#r);this.#o=this.#o*i+r;this.#n=e;this.#r=n}return this.#o===
0?void 0:this.#i/this.#o}};function Gg(t){const{title:e,seconds:n,doneBytes:r,percent:i}=t;if(r===void 0)return`${e}: ${Vg(
Math.round(n))} so far`;const o=[jT(t),i===void 0?void 0:`${i} %`,JT(t),GT(t)];return`${e}: ${o.filter(s=>s!==void 0).join(
", ")}`}function jT({doneBytes:t,totalBytes:e,isEstimate:n}){const r=I(t??0);if(e===void 0)return r;return`${r} of ${n?"\
about ":""}${I(e)}`}function JT({bytesPerSecond:t}){return t===void 0?void 0:`${I(t)}/s`}function GT({secondsLeft:t}){return t===
void 0?void 0:`${Vg(t)} left`}function Vg(t){const e=t<3600?[[Math.floor(t/60),"min"],[t%60,"s"]]:[[Math.floor(t/3600),"\
h"],[Math.floor(t%3600/60),"min"]];const n=e.filter(([r])=>r>0).map(([r,i])=>`${r} ${i}`);return n.length===0?"0 s":n.join(
" ")}var VT=5e3;var Kg=1e3;async function z(t,e,n){const r=t.showProgress(e);try{return await n}finally{r()}}async function ha(t,e,n){
await z(t,e.progress,Promise.race([e.sent,n]).catch(()=>{}));return z(t,{title:e.after},n)}function Yg(t,e){const n=new pa(
t);const r=VT/Kg;let i=0;let o=t.loggedChars?.();const s=setInterval(()=>{const a=n.measure();if(++i%r!==0)return;const d=t.
loggedChars?.();if(d===o)e(Gg(a));o=d},Kg);return()=>clearInterval(s)}function un(t){let e;t.then(n=>e=n).catch(()=>{});
return()=>e}var XT=[["1f8b",".gzip"],["28b52ffd",".zstd"]];var ZT=[["fd377a585a00","xz"],["425a68","bzip2"]];var QT=6;var ev=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/;
var ga=class t{name;#e;#t;#n;#r;constructor(e,n,{config:r,blobs:i,layers:o}){this.name=e;this.#e=n;this.#t=i;this.#n=r;const s=({
mediaType:d,digest:c,sizeBytes:f})=>({mediaType:d,size:f,digest:c});const a={mediaType:on.config,digest:H(r),sizeBytes:r.
length};this.#r=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:on.manifest,config:s(a),layers:o.map(s)}))}static async of(e,n,r){
const i=await tv(e,n,r);const o=F(i.toString("utf8"));if(!v(o))throw be(e.config,"is not a config, since it is not a JSO\
N object",n.path);const s=da(o,e.layers.length,r.name);const a=new Map;const d=[];const c=new Map;for(const[f,u]of e.layers.
entries()){const l=await n.find(u);if(l===void 0)throw be(u,"is missing, though manifest.json names it",n.path);const m=await nv(
l,u,r.signal);const h=m===""?`${s[f]}`:`file ${u}`;const g=c.get(h)??{mediaType:`${on.layer}${m}`,digest:m===""?s[f]??"":
await iv(l,r),sizeBytes:l.sizeBytes};c.set(h,g);d.push(g);a.set(g.digest,l)}return new t(r.name,n,{config:i,blobs:a,layers:d})}get choice(){
const e=H(this.#r);const n=on.manifest;const r=this.#r.length;const i={mediaType:n,digest:e,sizeBytes:r,platform:void 0,
annotations:{}};return{reference:this.name,digest:e,index:void 0,entries:[i]}}async readManifest(){return this.#r}async readConfig(){
return this.#n}async findLayer({digest:e}){const n=this.#t.get(e);return n&&sa(n)}async release(){}close(){return this.#e.
close()}};async function tv(t,e,n){const r=await e.find(t.config);if(r===void 0)throw be(t.config,"is missing, though ma\
nifest.json names it",e.path);const i=await fn(r,`The config ${JSON.stringify(t.config)}`,n.signal);const o=ev.exec(t.config)?.[1];
const s=H(i);if(o!==void 0&&s!==`sha256:${o}`)throw Z(`sha256:${o}`,`has the digest ${s}`);return i}async function nv(t,e,n){
const r=await rv(t,n);const i=ZT.find(([o])=>r.startsWith(o));if(i!==void 0)throw de(`The layer ${JSON.stringify(e)}`,`i\
s compressed with ${i[1]}`,"Layers must be uncompressed, or compressed with gzip or zstd. Load the archive into an engin\
e and save it again.");return XT.find(([o])=>r.startsWith(o))?.[1]??""}async function rv(t,e){const n=t.open(e);for await(const r of n)
return r.toString("hex",0,QT);return""}async function iv(t,{signal:e,log:n,touch:r}){const i=KT("sha256");let o=0;const s=new YT(
{write:(d,c,f)=>{i.update(d);o+=d.length;r();f()}});const a={title:"Digest",doneBytes:()=>o,totalBytes:()=>t.sizeBytes};
await z(n,a,qT(t.open(e),s,{signal:e}));return`sha256:${i.digest("hex")}`}var qg=20;async function Zg(t,e){const{text:n,path:r}=t;const i=await aa(r,e.signal);try{const o=av(await ov(i,t,e.signal),
t);const s=new io(n,i,e.signal);const a=await xu(i,e.signal);const d=a&&await cv(s,a.entries,o);if(d!==void 0)return await Wn(
s,await br(s,d),e.platforms);const c=await ga.of(o,i,{...e,name:n});return await Wn(c,c.choice,e.platforms)}catch(o){await i.
close();throw o}}async function ov(t,{text:e,path:n},r){const i=await t.find("manifest.json");if(i===void 0){const d=await t.
find("index.json")!==void 0;const c=await t.find("repositories")!==void 0;const f=d?`It has an index.json, so it is an a\
rchive of an OCI image layout. Write it as "oci-archive:${n}".`:c?"Docker before 1.10 wrote it. Load it into an engine a\
nd save it again.":'Check the path. Such an archive comes from "docker save", "docker buildx build --output type=docker"\
, skopeo, buildah, podman and others.';throw de(e,'must be an archive of "docker save", but has no manifest.json',f)}const o=await fn(
i,`The file manifest.json of ${n}`,r);const s=F(o.toString("utf8"));const a=(Array.isArray(s)?s:[]).map(sv);if(!Array.isArray(
s)||a.includes(void 0))throw be("manifest.json","is not a list of images",n);return a.filter(d=>d!==void 0)}function sv(t){
const e=b(t,"Config");const n=w(t,"Layers")??[];const r=w(t,"RepoTags")??[];if(e===void 0||!D(n)||!D(r))return void 0;return{
config:e,names:r,layers:n}}function av(t,e){const{text:n,path:r,reference:i,index:o}=e;const s=dv(t);if(t.length===0)throw new p(
"IMAGE_NOT_FOUND",`${n} must contain an image, but contains none.`,{hint:"Save the image again."});if(o!==void 0){const f=t[o];
if(f!==void 0)return f;throw new p("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has only the images @0 to\
 @${t.length-1}.`,{hint:`It has: ${s}.`})}const a=i&&ae(i);const d=t.filter(({names:f})=>a===void 0||f.some(u=>Pu(u)===a));
const[c]=d;if(c===void 0){throw new p("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has none with that nam\
e.`,{hint:`It has: ${s}.`})}if(d.some(f=>JSON.stringify(Xg(f))!==JSON.stringify(Xg(c)))){throw new p("BAD_INPUT",`${n} m\
ust name one image, but the archive has several: ${s}.`,{hint:`Add one of these names: "docker-archive:${r}:NAME".`})}return c}
function Xg({config:t,layers:e}){return[t,e]}function Pu(t){try{return ae(ue(t,"image"))}catch{return void 0}}function dv(t){
const e=t.flatMap(({names:r},i)=>r.length===0?[`@${i}`]:r);const n=e.length-qg;return e.slice(0,qg).map(Re).join(", ")+(n>
0?` and ${n} more`:"")}async function cv(t,e,n){const r=n.names.map(Pu);const i=({annotations:a})=>r.includes(Pu(a["io.c\
ontainerd.image.name"]??""));const o=e.filter(a=>!ro(a));const s=o.toSorted((a,d)=>Number(i(d))-Number(i(a)));for(const a of s)
if(await fv(t,a,n))return a;return void 0}async function fv(t,e,n){for(const r of await new kr(t,new xr).follow([e])){const i=await t.
readManifest(r);const o=i&&sn(i,r);if(o?.kind!=="manifest")continue;const s=[o.config,...o.layers].map(({digest:a})=>fa(
a));if(JSON.stringify(s)===JSON.stringify([n.config,...n.layers]))return true}return false}import{createReadStream as bv,readdirSync as Ev,statSync as Sv}from"node:fs";import{mkdtemp as xv,rm as iy,stat as kv}from"node:fs/promises";
import{join as Ou}from"node:path";import{Readable as Pv}from"node:stream";import{spawn as gv}from"node:child_process";var uv=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function lv(t){return uv.test(t)}function so(t){const{domain:e,
path:n,digest:r}=t;return`docker://${r===void 0?ae(t):`${e}/${n}@${r}`}`}function ao({domain:t},e){return lv(t)?[`${e}=f\
alse`]:[]}var ln={read:"PULL_FAILED",write:"PUSH_FAILED"};var Qg='skopeo uses the login of "docker login" (docker/login-action), "\
skopeo login" or "podman login": log in to the registry in an earlier step, with an account that may';var mv={read:"NO_S\
PACE",write:"NO_SPACE"};var ey=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i;
var pv=[{words:/no space left on device|disk quota exceeded/i,codes:mv,hint:()=>`Free some disk space, or name a directo\
ry on a larger disk with the ${T("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,codes:ln,
hint:()=>"skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golan\
g-github-containers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,codes:ln,hint:()=>"\
The signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change i\
t."},{words:/toomanyrequests|too many requests|rate limit/i,codes:ln,hint:()=>`${Qg} read there, so that its own limit a\
pplies.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,codes:ln,hint:t=>`${Qg} ${t===
"read"?"read":"push"} there.`},{words:ey,codes:{read:"IMAGE_NOT_FOUND",write:"PUSH_FAILED"},hint:t=>t==="read"?"Check th\
e name and the tag, and whether the registry has the image.":"Check the name: in some registries the repository must be \
created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,codes:ln,
hint:()=>`A flat image is one layer and therefore one upload: compress it better (${T("compression")}), drop what is not\
 needed (${T("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`},
{words:/HTTP response to HTTPS client/i,codes:ln,hint:()=>'Only registries on this machine are used without TLS. For ano\
ther one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).'},{words:/x509:|certificate/i,
codes:ln,hint:()=>"Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (contain\
ers-certs.d(5)), or trust it on the whole machine."}];var hv=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function ty(t){return hv.test(t)}function ny(t){return ey.test(t)}function ya(t){const[e]=[...t.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].
slice(-1);const n=e?.[1]??"";if(!n.startsWith('"'))return(n||t).trim().slice(-2e3);try{return String(JSON.parse(n)).trim().
slice(-2e3)}catch{return n.slice(1,-1).trim().slice(-2e3)}}function Tr(t,{kind:e,name:n}){const r=pv.find(({words:o})=>o.
test(t));const i=e==="read"?`Reading ${n}`:`Writing ${n}`;return new p(r?.codes[e]??ln[e],`${i} with skopeo failed: ${t||
"it printed no message"}`,{hint:r?.hint(e)??"Check whether the registry is reachable, and run again."})}var vu=[1,4,1];var Iu=[1,9];var yv=32*1024*1024;var ry=["--retry-times","2"];var lt=class{#e;#t;#n;constructor(e,n="skop\
eo"){this.#e=e;this.#t=n}checkVersion(){this.#n??=this.#r();return this.#n}async#r(){const{stdout:e,stderr:n}=await this.#s(
["--version"]);const r=`${e.toString()}${n}`;const i=/version (\d+)\.(\d+)(?:\.(\d+))?/.exec(r);if(i===null)throw Tu(`th\
e one on PATH printed ${JSON.stringify(r.slice(0,200))}`);const o=i.slice(1).map(d=>Number(d??0));const s=o.join(".");const a=vu.
findIndex((d,c)=>d!==o[c]);if(a!==-1&&(o[a]??0)<(vu[a]??0))throw Tu(`the one on PATH is ${s}`);this.#e.log.debug(`skopeo\
 ${s}`);return s}async copy(e,n,r,i){const o=typeof e==="string"?[e,[]]:[so(e),ao(e,"--src-tls-verify")];const s=typeof n===
"string"?[n,[]]:[so(n),ao(n,"--dest-tls-verify")];const a=i.kind==="write"?["--insecure-policy"]:[];const d=await this.#o(
[...[...a,"--tmpdir",this.#e.tempDir,"copy","--quiet",...ry],...[...o[1]??[],...s[1]??[],...r],...["--",String(o[0]),String(
s[0])]]);if(d.exitCode!==0)throw Tr(ya(d.stderr),i)}async indexOptions(){const[e=0,n=0]=(await this.checkVersion()).split(
".").map(Number);const r=e>Iu[0]||e===Iu[0]&&n>=Iu[1];return r?["--multi-arch","index-only"]:["--all"]}rawManifest(e){return this.#i(
e,[])}rawConfig(e){return this.#i(e,["--config"])}async#i(e,n){const r=await this.#o([...["inspect","--raw",...n,...ry,...ao(
e,"--tls-verify")],...["--",so(e)]]);if(r.exitCode===0)return r.stdout;const i=ya(r.stderr);if(ny(i))return void 0;throw Tr(
i,{kind:"read",name:`docker://${e.text}`})}async delete(e){const n=await this.#o([...["delete",...ao(e,"--tls-verify")],
...["--",so(e)]]);if(n.exitCode!==0)throw Tr(ya(n.stderr),{kind:"write",name:`docker://${e.text}`})}async#o(e){await this.
checkVersion();return this.#s(e)}async#s(e){const{signal:n,touch:r,log:i}=this.#e;if(n.aborted)throw U(n.reason);i.debug(
`skopeo ${e.join(" ")}`);const o=gv(this.#t,e,{stdio:["ignore","pipe","pipe"],detached:Hn});ji(n,o);const s=wv(o,r);const a=new qt(
Wi,r);o.stderr?.on("data",a.add);const d=Os(o,r);try{const c=await Ji(o);if(n.aborted)throw U(n.reason);r();return{exitCode:c,
stdout:s(),stderr:a.text}}catch(c){if(c.code==="ENOENT")throw Tu(`none is on PATH (${S(c)})`,c);throw c}finally{clearInterval(
d)}}};function wv(t,e){const n=[];let r=0;t.stdout?.on("data",i=>{e();if(r>yv)return;r+=i.length;n.push(i)});return()=>Buffer.
concat(n)}function Tu(t,e){return new p("NO_SKOPEO",`docker-flatten needs skopeo ${vu.join(".")} or newer for images in \
a registry, but ${t}.`,{hint:`Install the package skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-ge\
t install skopeo"); GitHub's Ubuntu runners have it.`,cause:e})}var Iv=1024*1024;async function oy(t,e){const{text:n,reference:r}=t;const i=new lt(e);const o=await i.rawManifest(r);if(o===
void 0)throw Ov(n);const s=new _u(t,e,i);const a=r.digest??H(o);s.know(a,o);const d={mediaType:"",digest:a,sizeBytes:o.length,
platform:void 0,annotations:{}};try{return await Wn(s,await br(s,d),e.platforms)}catch(c){await s.close();throw c}}var _u=class{name;#e;#t;#n;#r=new Map;#i=new Map;constructor({
text:e,reference:n},r,i){this.name=e;this.#e=n;this.#t=r;this.#n=i}know(e,n){this.#r.set(e,n)}async readManifest({digest:e}){
return this.#r.get(e)??await this.#n.rawManifest(this.#o(e))}readConfig(e,n){return this.#n.rawConfig(this.#o(n.digest))}async findLayer({
digest:e,sizeBytes:n},r){const i=async()=>{const s=Ou(await this.#s(r),Tv(e));const a=await kv(s).then(({size:d})=>d,()=>void 0);
if(a===void 0)throw Z(e,"is missing from what skopeo copied");if(a!==n)throw Z(e,rn(a,n));return{path:s,startByte:0,sizeBytes:n}};
const o=async s=>{const{path:a}=await i();return n===0?Pv.from([]):bv(a,{highWaterMark:Iv,signal:s})};return{open:o,locate:i}}async release({
digest:e}){const n=this.#i.get(e);this.#i.delete(e);const r=await n?.catch(()=>void 0);if(r!==void 0)await iy(r,{recursive:true,
force:true})}async close(){await Promise.all([...this.#i.keys()].map(e=>this.release({mediaType:"",digest:e,sizeBytes:0})))}#o(e){
return{...this.#e,tag:void 0,digest:e}}#s(e){const{digest:n}=e.manifest;const r=this.#i.get(n)??this.#a(e);this.#i.set(n,
r);r.catch(()=>{if(this.#i.get(n)===r)this.#i.delete(n)});return r}async#a({manifest:e,layers:n,platform:r}){const{tempDir:i,
runId:o,log:s}=this.#t;const a=await xv(Ou(i,`${ie(o)}copy-`));const d={title:r===void 0?"Copy":`Copy ${B(r)}`,doneBytes:()=>vv(
a),totalBytes:()=>n.reduce((u,{sizeBytes:l})=>u+l,0)};const c={kind:"read",name:this.name};const f=this.#n.copy(this.#o(
e.digest),`dir:${a}`,[],c);try{await z(s,d,f);return a}catch(u){await iy(a,{recursive:true,force:true});throw u}}};function Tv(t){
const e=At(t);if(e===void 0)throw Z(t,"has a digest that cannot be checked");return e.hex}function vv(t){try{return Ev(t).
reduce((e,n)=>e+Sv(Ou(t,n)).size,0)}catch{return 0}}function Ov(t){return new p("IMAGE_NOT_FOUND",`${t} must be an image\
, but its registry does not have it.`,{hint:"Check the name and the tag, and whether it was pushed."})}async function mt(t,e){try{return await _v(t,e)}catch(n){throw e.signal.aborted?U(e.signal.reason):n}}function _v(t,e){switch(t.
transport){case"docker-archive":return Zg(t,e);case"oci":case"oci-archive":return zg(t,e);case"docker":return oy(t,e)}}import{lstat as Bv,open as ay,realpath as Rv}from"node:fs/promises";import{dirname as Av,join as Lv}from"node:path";var Nv=0;function jn(t,e){return Lv(t,`${ie(e)}${++Nv}.pending`)}async function mn(t){return Rv(t).catch(()=>t)}async function vr(t,e){
const n=await ay(t,"wx");try{await e(n);await n.sync()}finally{await n.close()}}async function Nt(t){const e=await ay(t,
"r").catch(()=>void 0);await e?.sync().catch(()=>{});await e?.close()}async function ve(t){return Bv(t).catch(()=>void 0)}
function Or(t,e,n){return new p("BAD_INPUT",`The ${T("tag")} must name a place that can be written to, but ${JSON.stringify(
t)} is not one: ${e}.`,{hint:n})}var sy={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"\
this user may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"i\
ts name is too long"};function co(t){const e=le(t);return Object.hasOwn(sy,e)?sy[e]??e:e}function Jn(t,{name:e,path:n,signal:r}){
if(t instanceof p)return t;if(r.aborted)return U(r.reason);if(ut(t)){return new p("NO_SPACE",`The disk of ${Av(n)} fille\
d up while writing ${e}. What was there before is unchanged.`,{hint:"Free some disk space, or name a path on a larger di\
sk.",cause:t})}return new p("WRITE_FAILED",`Cannot write ${e} (${co(t)}). What was there before is unchanged.`,{hint:"Na\
me a writable path on a disk with space for the compressed image.",cause:t})}function _r(t,e,{log:n,name:r}){if(ru(t)){n.notice(`${r} gets OCI's media types instead of the source's: Docker's have n\
one for layers with zstd.`);return ea(t)}if(!e||!nu(t))return t;n.notice(`${r} gets OCI's media types instead of Docker'\
s, which programs do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`);return ea(
t)}var uo=class{name;#e;#t;#n;#r;constructor(e,n,r){this.name=e.text;this.#e=e.path;this.#t=e.transport==="oci-archive";this.#n=
n;this.#r=r}async check(){const e=await mn(this.#e);const n=(i,o)=>Or(this.name,i,o);const r=await ve(e);if(Fv(e)===""||
e.endsWith("/")||r?.isDirectory())throw n("it is a directory",'Name a file. For a directory write "oci:DIR", or see docs\
/archives.md for the transports.');if(r!==void 0&&!r.isFile())throw n("it exists and is not a plain file","Name a file t\
hat is new or an archive.");try{await Cv(`${fo(e)}/`,dy.W_OK|dy.X_OK)}catch(i){throw n(co(i),"Create the directory in an\
 earlier step, or name a file in an existing, writable one.")}}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await mn(this.#e);const a=jn(fo(s),n);const d=zn(_r(e,this.#t,{log:r,name:this.name}));const c=this.#r(d);const f=jh(
c);let u=0;const l=h=>{u+=h;o()};const m={title:"Write",doneBytes:()=>u,totalBytes:()=>f};try{const h=vr(a,g=>Jh(g,c,{signal:i,
onBytes:l}));await z(r,m,h)}catch(h){await wa(a,{force:true}).catch(()=>{});throw Jn(h,{name:this.name,path:s,signal:i})}
return new Bu({name:this.name,path:s,pending:a,digest:d.root.digest,context:this.#n})}};var Bu=class{digest;#e;#t;#n;constructor(e){
this.digest=e.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;const i={transport:"oci-archive",text:e,
path:n};return mt({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,pending:r,context:i}=this.#e;
try{const o=await ve(n);const s=o===void 0||await this.#r();if(o!==void 0)await $v(r,Number(o.mode)&511);const a=(await ve(
r))?.ino;await cy(r,n);this.#n=s?Number(a):void 0;await Nt(fo(n))}catch(o){throw Jn(o,{name:e,path:n,signal:i.signal})}}async#r(){
const{path:e,context:n}=this.#e;const r=jn(fo(e),n.runId);try{await Dv(e,r)}catch(i){n.log.debug(`the replaced file cann\
ot be kept: ${S(i)}`);return false}this.#t=r;return true}async undo(){const{path:e}=this.#e;if(this.#n===void 0||Number(
(await ve(e))?.ino)!==this.#n)return;if(this.#t===void 0)await wa(e,{force:true});else await cy(this.#t,e);this.#n=void 0;
this.#t=void 0;await Nt(fo(e))}async discard(){await wa(this.#e.pending,{force:true});if(this.#t!==void 0)await wa(this.#t,
{force:true});this.#t=void 0}};var Gn="org.opencontainers.image.ref.name";function lo(t){try{const e=Us(t);const n=w(e,"manifests");if(n===null||n===void 0)
return{...e,manifests:[]};const r=Array.isArray(n)&&n.every(i=>b(i,"digest"));return r?e:void 0}catch{return void 0}}function fy(t,e){
const n=ly(t);const r=e.annotations?.[Gn];const i=n.filter(c=>Mv(c)===r);const o=r!==void 0||i.length===1;const[s]=o?i:[];
const a=Js(e);const d=s===void 0?[...n,a]:n.flatMap(c=>{if(c===s)return[a];return i.includes(c)?[]:[c]});return my({...t,
manifests:d})}function uy(t,e){const n=JSON.stringify(Js(e));return my({...t,manifests:ly(t).filter(r=>JSON.stringify(r)!==
n)})}function ly(t){const e=w(t,"manifests");return Array.isArray(e)?e.filter(v):[]}function Mv(t){return b(t,"annotatio\
ns",Gn)}function my(t){return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Te.index,...t}))}import{access as Zv,constants as by,mkdir as Qv,readdir as eO,readFile as tO,rm as nO}from"node:fs/promises";import{basename as rO,
dirname as Ey,join as Br,resolve as iO}from"node:path";import{mkdir as gy,readdir as wy,readFile as Lu,rename as Ea,rm as Vn,rmdir as qv}from"node:fs/promises";import{dirname as yy,
join as Ee}from"node:path";import{readdir as Uv,rm as ba,writeFile as Hv}from"node:fs/promises";import{basename as zv,join as Ru}from"node:path";import{
setTimeout as Wv}from"node:timers/promises";var py=".lock";var hy=6e4;var jv=10;var Jv=40;var Gv=0;async function Au(t,e){const n=await Vv(t);try{return await e()}finally{
await ba(n,{force:true}).catch(()=>{})}}async function Vv({directory:t,name:e,context:n}){const{runId:r,signal:i,touch:o}=n;
const s=Ru(t,`${ie(r)}${++Gv}${py}`);const a=performance.now()+hy;for(;;){i.throwIfAborted();await Hv(s,"",{flag:"wx"});
const[d]=await Kv(t,zv(s)).catch(c=>ba(s,{force:true}).then(()=>Promise.reject(c)));if(d===void 0)return s;await ba(s,{force:true});
if(performance.now()>a)throw Yv(e,Ru(t,d));o();await Wv(jv+Math.random()*Jv)}}async function Kv(t,e){const n=[];for(const r of await Uv(
t)){const i=r.endsWith(py)&&r!==e?ft(r):void 0;if(i===void 0)continue;if(Ze(i))await ba(Ru(t,r),{force:true});else n.push(
r)}return n}function Yv(t,e){return new p("WRITE_FAILED",`Another run has been writing to ${t} for more than ${hy/1e3} s\
.`,{hint:`Run again once it has ended. If there is no other run, remove the file ${e}.`})}var Sa=class{digest;#e;#t;constructor(e){this.digest=e.root.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;
const i={transport:"oci",text:e,path:n};return mt({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,
pending:r,isNew:i,context:o}=this.#e;try{this.#t=(i?await this.#n():void 0)??await Au({directory:n,name:e,context:o},()=>this.#r());
await Nt(i?yy(n):n);await Vn(r,{recursive:true,force:true})}catch(s){throw Jn(s,{name:e,path:Ee(n,"index.json"),signal:o.
signal})}}async#n(){const{path:e,pending:n,blobs:r}=this.#e;if(await ve(e)!==void 0)return void 0;const i=await Lu(Ee(n,
"index.json"));try{await Ea(n,e)}catch(o){if(["ENOTEMPTY","EEXIST"].includes(le(o)))return void 0;throw o}return{before:void 0,
after:i,added:["","oci-layout",...r.map(He)]}}async#r(){const{path:e,pending:n,root:r,blobs:i}=this.#e;const o=[];try{await gy(
Ee(e,"blobs/sha256"),{recursive:true});for(const d of["oci-layout",...i.map(He)]){if(await ve(Ee(e,d))===void 0)o.push(d);
await Ea(Ee(n,d),Ee(e,d))}await Nt(Ee(e,"blobs/sha256"));const s=await this.#i();const a=fy(s?.index,r);await Nu(e,n,a);
return{before:s?.bytes,after:a,added:o}}catch(s){for(const a of o)await Vn(Ee(e,a),{force:true}).catch(()=>{});throw s}}async#i(){
const{name:e,path:n}=this.#e;const r=await Lu(Ee(n,"index.json")).catch(o=>{if(le(o)==="ENOENT")return void 0;throw o});
if(r===void 0)return void 0;const i=lo(r.toString());if(i!==void 0)return{bytes:r,index:i};throw new p("WRITE_FAILED",`${e}\
 no longer has a valid index.json.`,{hint:"Something else changed the directory during the run. Name another one."})}async undo(){
const e=this.#t;this.#t=void 0;const{name:n,path:r}=this.#e;if(e===void 0||await ve(r)===void 0)return;const i={...this.#e.
context,signal:new AbortController().signal};await Au({directory:r,name:n,context:i},()=>this.#o(e))}async#o({before:e,after:n,
added:r}){const{path:i,root:o,context:s}=this.#e;const a=await Lu(Ee(i,"index.json")).catch(()=>void 0);if(a===void 0)return;
const d=a.equals(n);const c=d&&r[0]===""&&!await Xv(i,s.runId);const f=jn(c?yy(i):i,s.runId);if(c){await Ea(i,f);await Vn(
f,{recursive:true,force:true});return}await gy(f);try{if(!d){const u=lo(a.toString());if(u!==void 0)await Nu(i,f,uy(u,o));
return}if(e===void 0)await Vn(Ee(i,"index.json"));else await Nu(i,f,e);for(const u of r)if(u!=="")await Vn(Ee(i,u),{force:true})}finally{
await Vn(f,{recursive:true,force:true})}if(e!==void 0)return;for(const u of["blobs/sha256","blobs"])if((await wy(Ee(i,u))).
length===0)await qv(Ee(i,u))}async discard(){await Vn(this.#e.pending,{recursive:true,force:true})}};async function Xv(t,e){
const n=(await wy(t)).map(ft);return n.some(r=>r!==void 0&&r!==e&&!Ze(r))}async function Nu(t,e,n){const r=Ee(e,"next-in\
dex.json");await vr(r,i=>i.writeFile(n));await Ea(r,Ee(t,"index.json"));await Nt(t)}var xa=class{name;#e;#t;#n;constructor({text:e,path:n,reference:r},i){this.name=e;this.#e=iO(n);this.#t=r;this.#n=i}async check(){
const e=await mn(this.#e);const n=await ve(e);if(n!==void 0&&!n.isDirectory())throw Or(this.name,"it exists and is not a\
 directory",'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{const r=n===
void 0?`${Ey(e)}/`:e;await Zv(r,by.W_OK|by.X_OK)}catch(r){throw Or(this.name,co(r),"Create its directory in an earlier s\
tep, or name one in an existing, writable directory.")}if(n!==void 0)await this.#r(e)}async#r(e){if((await eO(e).catch(()=>[
""])).length===0)return;const n=await tO(Br(e,"index.json"),"utf8").catch(()=>"");const r=await ve(Br(e,"oci-layout"))!==
void 0;if(r&&lo(n)!==void 0)return;throw Or(this.name,"it has files, but is not an OCI image layout with a valid index.j\
son","Name a new or empty directory, or an OCI image layout.")}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await mn(this.#e);const a=await ve(s)===void 0;const d=jn(a?Ey(s):s,n);const c=zn(_r(e,true,{log:r,name:this.name}));
const f=this.#t===void 0?{}:{[Gn]:this.#t};const u=eo(c,f);const l=u.map(({content:y})=>"sizeBytes"in y?y.sizeBytes:y.length);
let m=0;const h=y=>{m+=y;o()};const g=async()=>{await Qv(Br(d,"blobs/sha256"),{recursive:true});for(const{path:y,content:E}of u){
i.throwIfAborted();await vr(Br(d,y),async k=>{if(Buffer.isBuffer(E))await k.writeFile(E);else await Gf(E,k,{signal:i,onBytes:h})})}};
try{const y=l.reduce((k,P)=>k+P,0);const E={title:"Write",doneBytes:()=>m,totalBytes:()=>y};await z(r,E,g());for(const k of[
"blobs/sha256","blobs","."])await Nt(Br(d,k))}catch(y){await nO(d,{recursive:true,force:true}).catch(()=>{});throw Jn(y,
{name:this.name,path:Br(s,rO(s)),signal:i})}return new Sa({name:this.name,path:s,pending:d,isNew:a,root:{...c.root,annotations:f},
blobs:c.blobs.map(({digest:y})=>y),context:this.#n})}};import{mkdir as oO,mkdtemp as sO,rm as aO,symlink as dO,writeFile as ka}from"node:fs/promises";import{join as Rr,resolve as cO}from"node:path";var fO=30;var Pa=class{name;#e;#t;constructor(e,n){this.name=e.text;this.#e=e;this.#t=n}async check(){const e=new lt(this.#t);
await e.checkVersion();try{await e.rawManifest(this.#e.reference)}catch(n){const r=S(n);if(ty(r))throw Tr(r,{kind:"write",
name:this.name});if(this.#t.signal.aborted)throw n;this.#t.log.debug(`the present image of ${this.name} cannot be read: ${r}`)}}async write(e){
const{log:n,tempDir:r,runId:i,signal:o}=this.#t;const{reference:s}=this.#e;const a=zn(_r(e,false,{log:n,name:this.name}));
const{digest:d}=a.root;const c={...s,tag:void 0,digest:d};const f=await new lt(this.#t).rawManifest(c).then(l=>l!==void 0).
catch(()=>true);const u=await sO(Rr(r,ie(i))).catch(l=>{throw Sy(l,r,o)});try{await this.#n(u,a)}finally{await aO(u,{recursive:true,
force:true})}return new $u({...this.#e,digest:d,wasThere:f},this.#t)}async#n(e,n){const{log:r,tempDir:i,signal:o}=this.#t;
const s=new lt({...this.#t,tempDir:e});const a={kind:"write",name:this.name};const d=async(f,u,l)=>{const{digest:m}=u.root;
const h=Rr(e,Cu(m));await uO(h,u).catch(y=>{throw Sy(y,i,o)});const g={...this.#e.reference,tag:void 0,digest:m};await z(
r,{title:f},s.copy(`dir:${h}`,g,l,a))};const c=n.images.map(({image:f})=>zn({images:[f],index:void 0}));for(const f of new Map(
c.map(u=>[u.root.digest,u])).values()){const u=f.images[0]?.image.platform;await d(u===void 0?"Push":`Push ${B(u)}`,f,[])}
if(c.some(f=>f.root.digest===n.root.digest))return;await d("Push the index",n,await s.indexOptions())}};async function uO(t,e){
const{root:n,rootBytes:r,images:i,blobs:o}=e;const s=new Map(i.map(({manifest:a,bytes:d})=>[a.digest,d]));s.delete(n.digest);
await oO(t);await ka(Rr(t,"version"),"Directory Transport Version: 1.1\n");await ka(Rr(t,"manifest.json"),r);for(const[a,
d]of s)await ka(Rr(t,`${Cu(a)}.manifest.json`),d);for(const{digest:a,content:d}of o){if(s.has(a)||a===n.digest)continue;
const c=Rr(t,Cu(a));if(Buffer.isBuffer(d))await ka(c,d);else await dO(cO(d.path),c)}}function Cu(t){return t.slice(t.indexOf(
":")+1)}function Sy(t,e,n){if(n.aborted)return U(n.reason);return new p(ut(t)?"NO_SPACE":"WRITE_FAILED",`Cannot write wh\
at is pushed to ${e}: ${S(t)}.`,{hint:"Free some disk space, or name a directory on a larger disk.",cause:t})}var $u=class{digest;#e;#t;#n;#r;#i=false;constructor(e,n){
this.digest=e.digest;this.#e=e;this.#t=n;this.#n=new lt(n)}readBack(){const{text:e}=this.#e;return mt({transport:"docker",
text:e,reference:this.#a(this.digest)},this.#t)}async publish(){const{text:e,reference:n}=this.#e;this.#r=await this.#s().
catch(i=>{this.#t.log.debug(`the previous image of ${e} cannot be read: ${S(i)}`);return void 0});this.#i=true;if(this.#r!==
this.digest)await this.#o(this.digest);const r=await this.#s();if(r===this.digest)return;throw new p("PUSH_FAILED",`${e}\
 must have the digest ${this.digest}, but the registry answers with ${r} after the push.`,{hint:`Something else may have\
 pushed ${n.text} at the same time. Run again.`})}async#o(e,n=this.#n){const{text:r,reference:i}=this.#e;const o={kind:"\
write",name:r};await n.copy(this.#a(e),i,await n.indexOptions(),o)}async#s(e=this.#n){const n=await e.rawManifest(this.#e.
reference);return n===void 0?"none":H(n)}#a(e){return{...this.#e.reference,tag:void 0,digest:e}}async undo(){if(!this.#i||
this.#r===this.digest)return;const{text:e,wasThere:n}=this.#e;this.#i=false;const r=s=>this.#t.log.notice(`${e} was push\
ed and could not be restored: ${s}`);const i=new Ve(void 0,fO);const o=new lt({...this.#t,signal:i.signal,touch:i.touch});
try{if(await this.#s(o)!==this.digest)return;if(this.#r===void 0)r("its previous image could not be read");else if(this.#r!==
"none")await this.#o(this.#r,o);else if(n)r("its registry already had the same image under another name");else await o.delete(
this.#a(this.digest))}catch(s){r(S(s))}finally{i.release()}}async discard(){}};function Ia(t,e){switch(t.transport){case"docker-archive":{const{reference:n}=t;return new uo(t,e,r=>pO(r,n))}case"oci-a\
rchive":{const{reference:n}=t;const r=n===void 0?{}:{[Gn]:n};return new uo(t,e,i=>eo(i,r))}case"oci":return new xa(t,e);case"\
docker":return new Pa(t,e)}}function pO(t,e){const n=e===void 0?{}:{[qs]:ae(e),[Gn]:e.tag??"latest"};const r=e===void 0?
[]:[Qh(e)];return eo(t,n,dg(t,r,gO()))}var hO={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};
function gO(){const t=hO[process.arch]??process.arch;return Be({os:"linux",architecture:t,variant:void 0})}function ky(t){
return t.flatMap(e=>{if(e.transport==="docker")return[];const n=yO(mO(e.path));return e.transport==="oci"?[xy(n),n]:[xy(
n)]})}function yO(t){try{return lO(t)}catch{return t}}function Ta(t){const{tempDir:e,backup:n,report:r,html:i,tagLocations:o}=t;const s=[n,r,i].filter(d=>d!==void 0);const a=ky(
o);return[...new Set([e,...s.map(d=>wO(d)),...a])]}var bO=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/;var EO="kmgtp";var SO=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function va(t){const[,e,n,r]=SO.exec(t)??[];if(e===void 0)return void 0;const i=n===void 0?0:EO.indexOf(n.toLowerCase())+
1;const o=Math.round(Number(e)*(r===void 0?1e3:1024)**i);return Number.isSafeInteger(o)?o:void 0}function Py(t){if(t==="")
return void 0;const e=va(t);if(e===void 0||e===0){throw new p("BAD_INPUT",`The ${T("max-size")} must be a size, but is ${JSON.
stringify(t)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'})}return e}function Iy(t){
if(t==="")return void 0;const e=bO.exec(t)?.[1];const n=Number(e);if(n<=100)return{kind:"percent",percent:n};if(Number(t)>
0){throw new p("BAD_INPUT",`The ${T("min-saving")} must have a unit, but is ${JSON.stringify(t)}.`,{hint:`Write ${x("min\
-saving","10%")} for a percentage of the source's size, or ${x("min-saving","10MB")} for bytes.`})}const r=e===void 0?va(
t):void 0;if(r===void 0){throw new p("BAD_INPUT",`The ${T("min-saving")} must be a percentage or a size, but is ${JSON.stringify(
t)}.`,{hint:'Give a percentage from 0 to 100, for example "10%", or a size, for example "200MB".'})}return{kind:"bytes",
bytes:r}}function Ar(t,{oldBytes:e,newBytes:n}){const{maxBytes:r,minSaving:i}=t;const o=[];if(r!==void 0){const a=n<=r;const[
d,c]=Ir(r,n);o.push({input:"max-size",wanted:`at most ${d}`,seen:c,isMet:a})}const s=e-n;if(i?.kind==="bytes"){const a=s>=
i.bytes;const[d,c]=Ir(i.bytes,s);o.push({input:"min-saving",wanted:`at least ${d}`,seen:c,isMet:a})}if(i?.kind==="percen\
t"){const{percent:a}=i;const d=PO(s,e,a);const c=kO(e,n,a,d);o.push({input:"min-saving",wanted:`at least ${a} %`,seen:c,
isMet:d})}return o}var xO=12;function kO(t,e,n,r){const i=t-e;const o=s=>Number(s)>=n===r;if(t===0)return o("0")?`${ua(t,
e)} %`:I(i);for(let s=1;s<=xO;s++){const a=Pr(i/t*100,s);if(o(a))return`${a} %`}return`${i} B of ${t} B`}function PO(t,e,n){
const r=Math.round(n*1e6);return BigInt(t)*100000000n>=BigInt(r)*BigInt(e)}function pn(t){const e=t.filter(({isMet:r})=>!r);
if(e.length===0)return void 0;const n=e.map(({input:r,wanted:i,seen:o})=>`${x(r)} requires ${i}, got ${o}`);return new p(
"OVER_BUDGET",`The result does not meet its size budget: ${n.join("; ")}. No tag was moved.`,{hint:`The report shows wha\
t takes up space. Drop more with ${x("clean")}, ${x("exclude")} or ${x("run")}, or change the budget.`})}import{hostname as zO,release as WO}from"node:os";import{PassThrough as IO}from"node:stream";import{pipeline as TO}from"node:stream/promises";function ze(t,e){return t instanceof p&&t.message.includes(`Could not find the file ${e} in container`)}function Du(t){const{
os:e,architecture:n,variant:r}=t;return encodeURIComponent(JSON.stringify({os:e,architecture:n,...r===void 0?{}:{variant:r}}))}
function pt(t){return t===void 0?[]:["--platform",B(t)]}var Fu=64*1024;var Oa=class{name="docker CLI processes";#e;constructor(e){this.#e=e}async readArchive(e,n,r){const i=n.toString();
if(typeof n!=="string"&&!Buffer.from(i).equals(n)){throw new p("DOCKER_FAILED",`Cannot ask the docker command for ${_(n)}\
: the name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."})}return this.#t(
["cp",`${e}:${i}`,"-"],r)}async writeArchive(e,n,r){await this.#n(["cp","-",`${e}:/`],n,r)}async exportContainer(e,n){return this.#t(
["export",e],n)}async saveImage(e,n,r){return this.#t(["save",...pt(r),e],n)}async importImage(e,n,r){const i=await this.#n(
["import","--change",`LABEL ${n}`,"-"],e,r);const o=i.split("\n").findLast(s=>s.startsWith("sha256:"));if(o===void 0)throw new p(
"ENGINE_FAILED",`The import returned no image ID: ${i.slice(-500)}`,{hint:X});return o.trim()}loadImage(e,n,r){return this.#n(
["load","--quiet",...pt(n)],e,r)}#t(e,n){const r=this.#e.spawn(e,["ignore","pipe","pipe"],n);const i=Gi(r.stderr,Fu);const o=new IO;
const s=As(r);r.stdout?.pipe(o,{end:false});r.stdout?.on("data",this.#e.touch);s.then(a=>{if(a===0)o.end();else o.destroy(
ee(e,{exitCode:a,stdout:"",stderr:i()}))},a=>o.destroy(a));o.on("close",()=>r.kill("SIGKILL"));return o}async#n(e,n,r){const i=this.#e.
spawn(e,["pipe","pipe","pipe"],r);const o=Gi(i.stderr,Fu);const s=Gi(i.stdout,Fu);const a=As(i);i.stdin?.on("drain",this.#e.
touch);let d;n.once("error",l=>{if(i.stdin?.errored)return;d=l;i.kill("SIGKILL")});const c=TO(n,i.stdin,{signal:r});const[
f,u]=await Promise.allSettled([c,a]);if(r.aborted)throw U(r.reason);if(f.status==="rejected"&&f.reason instanceof p)throw f.
reason;if(d!==void 0)throw d;if(u.status==="rejected")throw u.reason;if(u.value!==0)throw ee(e,{exitCode:u.value,stdout:s(),
stderr:o()});if(f.status==="rejected")throw new p("ENGINE_FAILED",`"docker ${e[0]}" did not read its input to the end.`,
{hint:X,cause:f.reason});return s()}};import{PassThrough as RO}from"node:stream";import{pipeline as AO}from"node:stream/promises";import{connect as vO}from"node:net";import{Readable as OO}from"node:stream";var _a=1024*1024;var _O=64*1024;var BO=64*1024;var Ty="\r\n\r\n";function vy(t,e,n,r){return new Promise((i,o)=>{const s=new Mu;
let a=Buffer.alloc(0);let d=0;const c=new OO({highWaterMark:_a,read:()=>void m.resume(),destroy:(g,y)=>{n.removeEventListener(
"abort",u);m.destroy();y(g)}});const f=g=>{const y=n.aborted?U(n.reason):Uu(g);if(a!==void 0){c.on("error",()=>{});o(y)}
c.destroy(y)};const u=()=>f(n.reason);const l=g=>{r();if(a===void 0){d-=g.length;return c.push(g)}a=Buffer.concat([a,g]);
const y=a.indexOf(Ty);if(y===-1){if(a.length>BO)f(new Error("the head of its answer has no end"));return true}const E=a.
toString("latin1",0,y);const k=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(E)?.[1];if(k===void 0){f(new Error("its answer is not \
HTTP"));return false}const P=a.subarray(y+Ty.length);a=void 0;d=Number(/^content-length: *([0-9]+)/im.exec(E)?.[1]??0)-P.
length;i({status:Number(k),isChunked:/^transfer-encoding:.*chunked/im.test(E),body:c});return P.length===0||c.push(P)};const m=vO(
{path:t,onread:{buffer:()=>s.room(),callback:g=>l(s.taken(g))}});m.on("error",f);let h=false;m.on("end",()=>{h=true;if(a!==
void 0)f(new Error("it closed without an answer"));else if(d>0)f(new Error(`it ended ${d} bytes short`));else c.push(null)});
m.on("close",()=>h||c.destroyed||f(new Error("it was closed")));if(n.aborted)return u();n.addEventListener("abort",u,{once:true});
m.write(`GET ${e} HTTP/1.0\r
Host: docker\r
\r
`)})}var Mu=class{#e=Buffer.allocUnsafeSlow(_a);#t=0;room(){if(_a-this.#t<_O){this.#e=Buffer.allocUnsafeSlow(_a);this.#t=
0}return this.#e.subarray(this.#t)}taken(e){const n=this.#e.subarray(this.#t,this.#t+e);this.#t+=e;return n}};function Uu(t){
return new p("ENGINE_FAILED",`The connection to the engine failed: ${S(t)}`,{hint:"Check whether the engine was stopped \
or restarted, and run again.",cause:t})}function Oy(t){const e=t.write.bind(t);const n=t.end.bind(t);let r;t.write=i=>{const o=r;r=i;return o===void 0||e(o)};t.
end=()=>{const i=r;r=void 0;return i===void 0?n():n(i)}}var{request:LO}=process.getBuiltinModule("node:http");var _y=4*1024*1024;var Ba=class{name;#e;#t;#n;constructor(e,n,r=()=>{}){
this.name=`HTTP API ${n} on ${e}`;this.#e=e;this.#t=`/v${n}`;this.#n=r}readArchive(e,n,r){return this.#r(`/containers/${e}\
/archive?path=${CO(n)}`,r)}async writeArchive(e,n,r){const i=`/containers/${e}/archive?path=%2F`;await this.#s({method:"\
PUT",path:i,what:"Writing into a container"},n,r)}exportContainer(e,n){return this.#r(`/containers/${e}/export`,n)}saveImage(e,n,r){
const i=r===void 0?"":`&platform=${Du(r)}`;return this.#r(`/images/get?names=${encodeURIComponent(e)}${i}`,n)}async importImage(e,n,r){
const i=encodeURIComponent(`LABEL ${n}`);const o=await this.#s({method:"POST",path:`/images/create?fromSrc=-&changes=${i}`,
what:"The import"},e,r);const s=Hu(o).map(a=>b(a,"status")).findLast(a=>a?.startsWith("sha256:"));if(s===void 0)throw new p(
"ENGINE_FAILED",`The import returned no image ID: ${o.slice(-500)}`,{hint:X});return s}async loadImage(e,n,r){const i=n===
void 0?"":`&platform=${Du(n)}`;const o=await this.#s({method:"POST",path:`/images/load?quiet=1${i}`,what:"The load"},e,r);
return Hu(o).map(s=>b(s,"stream")??b(s,"status")??"").join("\n")}async#r(e,n){const r=await vy(this.#e,this.#t+e,n,this.#n);
if(r.isChunked){r.body.destroy();return this.#i(e,n)}return this.#o(r.status,r.body)}async#i(e,n){const r=this.#a("GET",
e,n);r.end();const i=a=>n.aborted?U(n.reason):Uu(a);const o=await By(r).catch(a=>{throw i(a)});const s=new RO;o.on("data",
this.#n);o.once("error",a=>s.destroy(i(a)));s.once("close",()=>o.destroy());return this.#o(o.statusCode??0,o.pipe(s))}async#o(e,n){
if(e===200)return n;const r=await Ry(n);throw Xt(b(F(r),"message")??r,"ENGINE_FAILED",`The engine answered ${e}`)}async#s({
method:e,path:n,what:r},i,o){const s=this.#a(e,n,o);Oy(s);s.on("drain",this.#n);const a=By(s).then(async u=>{u.on("data",
this.#n);const l=await Ry(u);if(!s.writableFinished)s.destroy();return{status:u.statusCode??0,text:l}});const[d,c]=await Promise.
allSettled([AO(i,s,{signal:o}),a]);if(o.aborted)throw U(o.reason);if(d.status==="rejected"&&d.reason instanceof p)throw d.
reason;if(c.status==="fulfilled"){const u=NO(c.value.status,c.value.text);if(u!==void 0)throw Xt(u,"ENGINE_FAILED",`${r}\
 failed in the engine`)}const f=d.status==="rejected"?d.reason:c.status==="rejected"?c.reason:void 0;if(f!==void 0||c.status===
"rejected"){throw new p("ENGINE_FAILED",`${r} was interrupted because the connection to the engine failed: ${S(f)}`,{hint:"\
Check whether the engine was stopped or restarted, and run again.",cause:f})}return c.value.text}#a(e,n,r){const i=e!=="\
GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return LO({socketPath:this.#e,method:e,path:this.#t+
n,headers:i,agent:false,signal:r})}};function By(t){return new Promise((e,n)=>{t.once("response",e);t.on("error",n);t.once(
"close",()=>n(new Error("the connection closed without an answer")))})}async function Ry(t){const e=[];let n=0;for await(const r of t){
n+=r.length;if(n>_y)throw new p("ENGINE_FAILED",`The engine's answer is longer than ${_y} bytes.`,{hint:X});e.push(r)}return Buffer.
concat(e).toString("utf8")}function Hu(t){return t.split("\n").map(F).filter(e=>e!==void 0)}function NO(t,e){if(t<200||t>
299)return b(F(e),"message")??(e.trim()||`HTTP status ${t}`);for(const n of Hu(e)){const r=b(n,"errorDetail","message")??
b(n,"error");if(r!==void 0)return r}return void 0}function CO(t){if(typeof t==="string")return encodeURIComponent(t);return t.
toString("hex").replace(/../g,"%$&")}var $O=/emulate docker cli using podman/i;function Ay(t,e){const n=w(t,"Client");const r=$O.test(e)||b(n,"APIVersion")!==
void 0&&b(n,"ApiVersion")===void 0;if(r){throw new p("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the\
 docker command here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the pac\
kage docker.io) instead of podman-docker, or put another docker command first on PATH."})}const i=w(t,"Server","Componen\
ts");const o=(Array.isArray(i)?i:[]).find(a=>/podman/i.test(b(a,"Name")??""));if(o===void 0)return;const s=b(o,"Version")??
"";throw new p("UNSUPPORTED_ENGINE",`docker-flatten needs a Docker engine, but Podman ${s} answers on this socket.`,{hint:'\
Select a Docker engine with DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}import{basename as Ny}from"node:path";var DO=/^(?:runc|crun|youki)$/;var FO=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/;var MO=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/;
var mo="runc";function Cy(t){const e=b(t,"DefaultRuntime");const n=w(t,"Runtimes");if(e===void 0||!zu(t,e)||!v(n))return void 0;
return Object.keys(n).filter(r=>Dy(w(n,r))===mo).sort((r,i)=>Number(i===mo)-Number(r===mo))[0]}function zu(t,e){const n=w(
t,"Runtimes",e);if(n===void 0)return!Ly(e)&&e!==$y;const r=[Fy(n),b(n,"runtimeType")];if(r.some(o=>o!==void 0&&Ly(o)))return false;
const i=Dy(n);return i===void 0||!DO.test(i)}function Ly(t){const e=Ny(t);return FO.test(e)||MO.test(e)}var $y="io.conta\
inerd.runc.v2";function Dy(t){const e=w(t,"runtimeArgs");if(D(e)&&e.length>0)return void 0;const n=Fy(t);const r=b(t,"ru\
ntimeType");if(n===void 0)return r===$y?mo:void 0;const i=Ny(n);return i===mo&&!UO.test(n)?void 0:i}function Fy(t){return b(
t,"path")??b(t,"options","BinaryName")}var UO=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var HO={"graph-driver":{kind:"graph-driver",keepsPacked:false,idIsConfigDigest:true,holdsIndexes:false,countsBlocks:false,
showsLegacyFields:true,canMapOwners:true,takesZstd:false,contentRoots:t=>{const e=Ra(t);const n=b(t,"Driver")??"overlay2";
return e===void 0?[]:[`${e}/image/${n}/imagedb/content/sha256`]},diskRoot:Ra},containerd:{kind:"containerd",keepsPacked:true,
idIsConfigDigest:false,holdsIndexes:true,countsBlocks:true,showsLegacyFields:false,canMapOwners:false,takesZstd:true,contentRoots:t=>{
const e=Ra(t);const n=e===void 0?[]:[`${e}/containerd/daemon/${My}`];const r=[`${Uy}/${My}`];return Hy(t)?[...r,...n]:[...n,
...r]},diskRoot:t=>Hy(t)?Uy:Ra(t)}};var My="io.containerd.content.v1.content/blobs/sha256";var Uy="/var/lib/containerd";
function zy(t){const e=JSON.stringify(t["DriverStatus"]??"");return HO[e.includes("io.containerd.snapshotter.v1")?"conta\
inerd":"graph-driver"]}function Ra(t){return b(t,"DockerRootDir")}function Hy(t){return b(t,"Containerd","Address")==="/\
run/containerd/containerd.sock"}var po={name:"Docker 20.10",api:"1.41"};var Aa={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",inspectPlatform:"\
1.49"};async function Wy(t,e){const n=Promise.all([JO(t),GO(t)]);n.catch(()=>{});const r=await jO(t);const i=w(r,"Server");
const o=b(r,"Client","ApiVersion")??b(i,"ApiVersion")??"0";const s=b(i,"ApiVersion")??o;VO(o,s,b(i,"Version")??"unknown");
const[a,d]=await n;const c=b(a,"OSType")??b(i,"Os")??"linux";if(c!=="linux"){throw new p("UNSUPPORTED_ENGINE",`docker-fl\
atten needs an engine that runs Linux containers, but this one runs ${c} containers.`,{hint:"Switch Docker Desktop to Li\
nux containers, or use a Linux runner."})}const f=d?.startsWith("unix://")?new Ba(d.slice("unix://".length),o,t.touch):new Oa(
t);const u=h=>Lr(o,h)>=0;const l=zy(a);const m=KO(a);if(m&&!l.canMapOwners)throw qO();e.debug(`engine ${b(i,"Version")},\
 API ${o}, ${l.kind} store, bytes through ${f.name}`);return{docker:t,transport:f,version:b(i,"Version")??"unknown",apiVersion:o,
serverApiVersion:s,platform:{os:c,architecture:b(i,"Arch")??"amd64",variant:void 0},store:l,contentRoots:l.contentRoots(
a),diskRoot:XO(a,d)?l.diskRoot(a):void 0,mapsOwners:m||l.canMapOwners&&YO(a),canMountImages:u(Aa.imageMount),knowsPlatformOption:u(
Aa.platformOption),canInspectPlatform:u(Aa.inspectPlatform),plainRuntime:Cy(a),mayAddMounts:h=>zu(a,h),takesZstd:l.takesZstd||
u(Aa.zstdLayers)}}async function jO(t){const e=await t.try(["version","--format","{{json .}}"]);const n=F(e.stdout);Ay(n,
e.stderr);if(v(n)&&v(n["Server"]))return n;const r=e.stderr.trim()||e.stdout.trim();if(Hf(r)||e.exitCode===0)throw zf(r||
"the docker command names no server");if(/client version .* is too (?:old|new)|not supported by this client/i.test(r)){throw new p(
"ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common API version, but these have none: ${r}`,
{hint:`Update the older of the two. The engine must be ${po.name} or newer.`})}throw ee(["version"],e)}async function JO(t){
const e=await t.try(["info","--format","{{json .}}"]);const n=F(e.stdout);if(v(n)&&b(n,"Driver")!==void 0)return n;const r=w(
n,"ServerErrors");const i=D(r)&&r.length>0?r.join("; "):e.stderr;throw Xt(i.trim()||"it names no storage driver","ENGINE\
_FAILED","The engine did not say how it stores images")}async function GO(t){const e=await t.try(["context","inspect","-\
-format","{{.Endpoints.docker.Host}}"]);return e.exitCode===0?e.stdout.trim():void 0}function VO(t,e,n){if(Lr(t,po.api)>=
0)return;const r=Lr(e,po.api)<0?`this engine is ${n} (API ${e})`:`this docker command speaks API ${t}`;throw new p("ENGI\
NE_TOO_OLD",`docker-flatten needs ${po.name} (API ${po.api}) or newer, but ${r}.`,{hint:"Update Docker. If DOCKER_API_VE\
RSION is set, it must not be lower either."})}function Lr(t,e){const[n=0,r=0]=t.split(".").map(Number);const[i=0,o=0]=e.
split(".").map(Number);return n-i||r-o}function KO(t){const e=t["SecurityOptions"];return D(e)&&e.some(n=>/^name=userns\b/.
test(n))}function YO(t){return/\/[0-9]{3,}\.[0-9]{3,}$/.test(b(t,"DockerRootDir")??"")}function qO(){return new p("UNSUP\
PORTED_ENGINE","docker-flatten needs to read files exactly as the image has them, but an engine with both userns-remap a\
nd the containerd image store shows them without setuid bits, capabilities and hard links.",{hint:`Turn one of the two o\
ff in the engine's daemon.json: "features": {"containerd-snapshotter": false}, or "userns-remap".`})}function XO(t,e){return e?.
startsWith("unix://")===true&&b(t,"Name")===zO()&&b(t,"KernelVersion")===WO()}import{lstat as ZO,readdir as QO,rm as e_}from"node:fs/promises";import{join as t_}from"node:path";async function La(t,e){for(const n of t)await n_(n,Ze,r=>e.debug(r))}async function n_(t,e,n){const r=await QO(t).catch(
()=>[]);for(const i of r){const o=ft(i);if(o===void 0||!e(o))continue;const s=t_(t,i);try{const{uid:a}=await ZO(s);if(a===
(process.getuid?.()??a))await e_(s,{recursive:true,force:true})}catch(a){if(le(a)==="ENOENT")continue;n(`Could not remov\
e the temporary file ${s}: ${S(a)}`)}}}async function Wu(t,e){const n=a=>a!==void 0&&e(a);const r=["--no-trunc","--filter",`label=${Yt}`];const[i,o,s]=await Promise.
all([t.run(["ps","--all",...r,"--format","{{.ID}} {{.Names}}"]),t.run(["images","--quiet",...r,"--filter","dangling=true"]),
t.run(["images","--filter",`reference=${Kt}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:ju(i).filter(({
name:a})=>n(ft(a))),pendingNames:ho(s).filter(a=>n($f(a))),imports:await r_(t,ho(o),n)}}async function r_(t,e,n){if(e.length===
0)return[];const r=F((await t.try(["image","inspect",...new Set(e)])).stdout);return(Array.isArray(r)?r:[]).filter(i=>{const o=w(
i,"Config","Labels");const s=b(o,Yt);return v(o)&&Object.keys(o).length===1&&n(s===void 0?void 0:$f(`${Kt}:${s}`))&&jy(w(
i,"RepoTags"))&&jy(w(i,"RepoDigests"))&&b(i,"Comment")==="Imported from -"}).map(i=>b(i,"Id")).filter(i=>i!==void 0)}function jy(t){
return t===void 0||t===null||Array.isArray(t)&&t.length===0}function ju(t){return ho(t).map(e=>e.split(" ")).map(([e="",
n=""])=>({id:e,name:n.split(",")[0]??""}))}function Jy(t){const e=[];const n=(r,i)=>r>0&&e.push(`${r} ${i}${r===1?"":"s"}`);
n(t.containers.length,"container");n(t.pendingNames.length+t.imports.length,"image");return e.join(" and ")}function Ju(t){
return t.containers.length+t.pendingNames.length+t.imports.length}function ho(t){return t.split("\n").filter(e=>e!=="")}var i_=3;var o_=300;var Gy=10;async function hn(t,e,n){const r=Math.min(e||Gy,Gy);const i=new Ve(void 0,r);try{return await n(
t.withWatchdog(i,0))}finally{i.release()}}var Vu=new Set;function Na(t){Vu.add(t)}function Ca(t){return Vu.has(t)}async function Kn(t,e,n){
Vu.delete(e);const r=(i,o)=>n.warning(`Could not remove everything that the run created: ${i}
A later run removes the rest, or you can: ${o.join("; ")}`);for(let i=0;i<i_;i++){if(i>0)await new Promise(s=>setTimeout(
s,o_));let o;try{o=await Wu(t,s=>s===e)}catch(s){r(Ku(s),[`docker ps --all --filter name=${ie(e)}`,`docker images ${Kt}`]);
return}if(Ju(o)===0&&i>0)return;if((await Xy(t,o,r)).isOver)return}}async function Ky(t,e,n,r){await La(e,n);const i=o=>n.
debug(`could not remove leftovers of a killed run, so a later run will try again: ${o}`);try{const o=await Wu(t,Ze);const s=o.
containers.filter(({name:d})=>r===void 0||vs(d)!==r);const a={...o,containers:s};if(Ju(a)===0)return;n.info(`Cleaning up\
 after an interrupted run: ${Jy(a)}`);await Xy(t,a,i)}catch(o){i(Ku(o),[])}}async function Yy(t,e){const n=await t.run([
...["ps","--all","--no-trunc","--filter",`label=${Yt}`],...["--filter",`name=${e}`,"--format","{{.ID}} {{.Names}}"]]);const r=ju(
n).filter(({name:i})=>vs(i)===e&&Ze(ft(i)??""));if(r.length===0)return;await Da(t,e);await Zy(t,qy,r.map(({id:i})=>i))}async function Nr(t,e,n){
if(e.length===0)return{exitCode:0,stdout:"",stderr:""};try{return await hn(t,n,r=>r.try(["rmi",...e]))}catch(r){if(Rh(r))
return void 0;throw r}}var qy=["rm","--force","--volumes"];var Vy=["rmi"];async function Xy(t,e,n){const r=[];const i=[...e.
containers.map(({id:o,name:s})=>{const a=vs(s);const d=async()=>{if(a!==void 0)await Da(t,a);r.push(o)};return{work:d,byHand:a&&
`docker unpause ${$a(a)}`}}),Gu(t,qy,r,e.containers.map(({id:o})=>o)),Gu(t,Vy,e.pendingNames),Gu(t,Vy,e.imports)];for(const[
o,{work:s}]of i.entries()){try{await s()}catch(a){const d=a instanceof p&&s_.includes(a.code);const c=d?i.slice(o):i.slice(
o,o+1);n(Ku(a),c.map(({byHand:f})=>f).filter(f=>f!==void 0));if(d)return{isOver:d}}}return{isOver:false}}function Gu(t,e,n,r=n){
const i=["docker",...e,...r.map($a)].join(" ");return{work:()=>Zy(t,e,n),byHand:r.length===0?void 0:i}}function $a(t){return t.
replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,"$1")}var s_=["TIMEOUT","CANCELLED","NO_ENGINE"];function Ku(t){const e=t instanceof
p&&(t.code==="TIMEOUT"||t.code==="CANCELLED");return e?"the engine did not answer in time.":S(t)}async function Da(t,e){
const n=await t.try(["unpause",e]);if(n.exitCode!==0&&!/no such container|is not (?:paused|running)/i.test(n.stderr))throw ee(
["unpause",e],n)}async function Zy(t,e,n){if(n.length===0)return;const r=await t.try([...e,...n]);const i=ho(r.stderr).filter(
s=>!/no such|not found|already in progress/i.test(s));const o=i.join("\n");if(r.exitCode!==0&&o.trim()!=="")throw ee(e,{
...r,stderr:o})}var a_=5;var d_=2e3;var Fa=class{#e;#t;#n;#r=new AbortController;#i=Promise.resolve();constructor(e,n,r){this.#e=e;this.#t=
n;this.#n=r}start(e){if(this.#e===void 0){this.#i=La(this.#t,this.#n);return}const n=new Ve(this.#r.signal,a_);const r=this.#e.
withWatchdog(n,0);this.#i=Ky(r,this.#t,this.#n,e).finally(()=>n.release())}async settle(){let e;const n=new Promise(r=>{
e=setTimeout(r,d_)});await Promise.race([this.#i,n]);clearTimeout(e)}async end(){this.#r.abort();await this.#i}};async function Qy(t,e,n){const{log:r,signal:i}=t;const o=[];for(const s of e){const a=hr(s);const d=await z(r,{title:"Pu\
sh"},t.docker.stream(["push",a],u=>r.debug(u.trimEnd()),i,true));const c=u=>{const l=e.slice(0,o.length).map(m=>m.text);
return c_(a,l,u,n)};if(d.exitCode!==0)throw c(d.stderr.trim());const f=/\bdigest: (sha256:[0-9a-f]{64})/.exec(d.stdout)?.[1];
if(f===void 0)throw c(`no digest in ${JSON.stringify(d.stdout.slice(-300))}`);r.info(`Pushed ${a}@${f}`);o.push({name:a,
digest:f})}return o}function c_(t,e,n,r){const i=e.length===0?"Nothing was pushed":`Already pushed: ${e.join(", ")}`;return new p(
"PUSH_FAILED",`Pushing ${t} failed${ew.test(n)?` because the layer is too large for the registry or a proxy in front of \
it (${tw(r)})`:""}: ${n.slice(-2e3)}. ${i}. In the engine, no tag was moved.`,{hint:u_(n,r)})}var ew=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i;
var f_=/broken pipe|connection reset/i;function tw({newBytes:t,newPackedBytes:e}){return e===void 0?`${I(t)} unpacked, w\
hich the engine compresses while pushing`:`${I(e)} packed`}function u_(t,e){const{newPackedBytes:n}=e;const r=`${n===void 0?
"":`compress it better (${x("compression","zstd")}), `}drop what is not needed (${x("clean")}, ${x("exclude")})`;if(ew.test(
t))return`A flat image is one layer and therefore one upload: ${r}, raise the limit (nginx: client_max_body_size), or by\
pass the proxy.`;if(/denied|unauthorized|authentication required|no basic auth/i.test(t))return"Log in to the registry i\
n an earlier step (docker/login-action) with an account that may push there.";if(f_.test(t))return`Check whether the reg\
istry is reachable, and push again. If this happens every time, a proxy may limit the size of uploads, and the layer has\
 ${tw(e)}: ${r}, or raise the limit.`;return"Check whether the registry is reachable, and push again."}var l_=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function go(t){return l_.test(t)}async function ne({docker:t},e,n){const r=["image","inspect"];const i=await t.try([...r,
...pt(n),e]);if(i.exitCode!==0&&!go(i.stderr))throw ee(r,i);return nw(i)}async function Ce({docker:t},e,n=[]){const r=["\
inspect","--type","container",...n,e];const i=await t.try(r);const o=nw(i);if(o===void 0)throw ee(r,i);return o}function nw({
exitCode:t,stdout:e}){if(t!==0)return void 0;const n=F(e);const r=Array.isArray(n)?n[0]:void 0;return v(r)?r:void 0}function Ma(t){return["Architecture","Os"].some(e=>(b(t,e)??"")!=="")||(b(t,"RootFS","Type")??"")!==""||Ct(t).length>0}function Ct(t){
const e=w(t,"RootFS","Layers");return D(e)?e:[]}function Ua(t){const e=t["RepoTags"];return D(e)?e:[]}function Ke(t){const e=n=>b(
t,n)??b(t,n.toLowerCase())??void 0;return{os:e("Os")??"linux",architecture:e("Architecture")??"",variant:e("Variant")}}function yo(t){
const e=b(t,"Descriptor","mediaType");return e===void 0?void 0:pr(e)}var m_=10;async function rw(t,e,n){const{log:r}=t;if(e.id===n)return r.notice("The source image was kept: it is also the\
 result.");if(!e.isDefaultPlatform)return r.notice(`The source image was kept: its name also refers to images for other \
platforms than ${B(e.platform)}.`);const i=await ne(t,e.id);if(i===void 0)return r.debug("the source is gone already");const o=Ua(
i);const s=o.filter(f=>!p_(e,f));if(s.length>0)return r.notice(`The source image was kept: it has other tags (${s.join("\
, ")}).`);const a=await t.docker.run(["ps","--all","--filter",`ancestor=${e.id}`,"--format","{{.Names}}"]);if(a!=="")return r.
notice(`The source image was kept: containers use it (${a.split("\n").join(", ")}).`);const d=o.find(f=>!f.includes("@"))??
o[0]??e.id;const c=await Nr(t.docker,[d],m_);if(c===void 0)r.notice(`The engine is taking long to remove the source imag\
e, and may still finish. If the image remains, remove it with "docker rmi ${d}".`);else if(c.exitCode===0)r.info(`Remove\
d the source image ${d}`);else if(/conflict/i.test(c.stderr))r.notice(`The source image was kept because the engine refu\
sed to remove it: ${c.stderr.trim()}`);else if(/no such image|not ?found/i.test(c.stderr))r.debug(`the source is gone al\
ready: ${c.stderr.trim()}`);else r.warning(`Could not remove the source image: ${ee(["rmi",d],c).message}`)}function p_({
image:t},e){if(t===void 0)return false;const{domain:n,path:r,digest:i}=ue(e,"image");if(i!==void 0)return tn(t.text)||t.
domain===n&&t.path===r;return t.digest===void 0&&ae(ue(e,"image"))===ae(t)}import{setTimeout as h_}from"node:timers/promises";var g_=10;var y_=100;var Ha=class{#e;#t=[];#n;constructor(e){this.#e=e}async move(e,n,r){this.#n=r===n?void 0:r;const i=this.#e.
map(s=>s.text);const o=await Promise.all(i.map(s=>Yu(e,s)));for(const[s,a]of i.entries()){this.#t.push({name:a,from:o[s],
to:n});await iw(e,r,a)}await Promise.all(i.map(s=>w_(e,s,n)))}async undo(e,n){const[r]=this.#t;if(r!==void 0&&this.#n!==
void 0)await e.try(["tag",r.to,this.#n]).catch(()=>{});for(const{name:i,from:o,to:s}of this.#t.splice(0).reverse()){try{
if(o===s||await Yu(e,i)!==s)continue;if(o===void 0)await e.run(["rmi",i]);else await iw(e,o,i)}catch(a){const d=o===void 0?
"did not exist":`referred to ${o}`;n.warning(`The tag ${i}, which ${d} before, could not be restored: ${S(a)}`)}}}};async function iw(t,e,n){
const r=["tag",e,n];for(let i=1;;i++){const o=await t.try(r);if(o.exitCode===0)return;if(i===g_||!/already ?exists/i.test(
o.stderr))throw ee(r,o);await h_(Math.random()*i*y_)}}async function w_(t,e,n){const r=()=>Yu(t,e).catch(()=>n);if(await r()===
n)return;const i=await r();if(i===n)return;throw new p("CHECK_FAILED",`The engine reported that ${e} was tagged, but the\
 tag refers to ${i??"no image"} instead of ${n}.`,{hint:X})}async function Yu(t,e){const n=["image","inspect","--format",
"{{.Id}}",e];const r=await t.try(n);const i=r.stdout.trim();if(r.exitCode===0&&i.startsWith("sha256:"))return i;if(/no such image/i.
test(r.stderr))return void 0;throw ee(n,r)}import{createWriteStream as aA}from"node:fs";import{link as dA,lstat as cA,open as mb,rename as fA,rm as id,stat as uA}from"node:fs/promises";
import{basename as pb,dirname as Bl,join as lA}from"node:path";import{pipeline as mA}from"node:stream/promises";import{createHash as b_}from"node:crypto";import{Transform as E_}from"node:stream";var za=class{#e=0;get isReached(){return this.#e>=2}takes(e,n,r){const i=Vi(e);if(this.isReached){if(!i)throw Qe(n,"byte\
s follow the end of the archive");return true}if(i){this.#e++;if(r)throw Qe(n,"the archive ends after an extension heade\
r that no entry follows");return true}if(this.#e===1)throw Qe(n,"there is a single zero block between two entries");return false}};var Wa=class{#e;#t=0;get isEmpty(){return this.#t===0}get rest(){return this.#e?.subarray(0,this.#t)??Buffer.alloc(0)}take(e){
this.#e??=Buffer.alloc(O);const n=Math.min(O-this.#t,e.length);e.copy(this.#e,this.#t,0,n);this.#t+=n;return n}release(){
if(this.#t<O)return void 0;const e=this.#e;this.#e=void 0;this.#t=0;return e}};var Cr={blocks:[],keepsData:false};var $r={blocks:void 0,keepsData:true};var ht=class{#e;#t;#n=0;#r=new Wa;#i=0;#o=0;#s=true;#a=new Er;#d=false;#c=new za;#f=false;#u=Buffer.
alloc(0);#l=[];#m=0;constructor(e,n={}){this.#e=e;this.#t=n}get offsetBytes(){return this.#n}get hasEnded(){return this.#c.
isReached}get isBetweenEntries(){return this.#i===0&&!this.#d&&this.#r.isEmpty&&this.#a.isEmpty&&!this.#a.isReading}get openEntry(){
return this.#i>0?this.#u:void 0}checkRest(){const{rest:e}=this.#r;if(e.some(n=>n!==0))throw Qe(this.#n-e.length,"bytes f\
ollow the end of the archive")}consume(e){let n=0;let r=0;const i=o=>{if(o===r)return;const s=r===0&&o===e.length?e:e.subarray(
r,o);this.#e.emit(s,this.#n+r)};while(n<e.length){if(this.#i>0&&!this.#d){const o=Math.min(this.#i,e.length-n);if(!this.#s){
i(n);r=n+o}if(this.#e.data!==void 0||this.#e.end!==void 0)this.#S(e.subarray(n,n+o));this.#i-=o;n+=o}else if(this.#a.isReading){
i(n);n+=this.#a.take(e.subarray(n),this.#n);r=n}else if(this.#c.isReached&&this.#t.ignoresTrailer===true){i(n);n=e.length;
r=n}else if(this.#r.isEmpty&&e.length-n>=O){const o=this.#y(e.subarray(n,n+O),this.#n+n);if(o!==void 0){i(n);this.#h(o);
r=n+O}n+=O}else{i(n);n+=this.#p(e.subarray(n),n);r=n}}i(e.length);this.#n+=e.length}#p(e,n){const r=this.#r.take(e);const i=this.#r.
release();if(i!==void 0){const o=this.#n+n+r-O;const s=this.#y(i,o);if(s===void 0)this.#e.emit(i,o);else this.#h(s)}return r}#h(e){
for(const n of e)if(n.length>0)this.#e.emit(n,this.#g(n))}#g(e){let n=this.#m;for(const r of this.#l){if(r===e)return n;
n+=r.length}return void 0}#y(e,n){if(this.#d){this.#d=(e[504]??0)!==0;this.#e.mapBlock?.(e);if(!this.#d&&this.#i===0)this.#e.
end?.();return this.#s?void 0:[]}if(this.#c.takes(e,n,!this.#a.isEmpty))return[];const r=Ie(e,n);const{typeFlag:i}=r;if(i===
Pe.paxGlobal)return this.#w(r,n);if(this.#a.isEmpty)this.#m=n;if(dn(i)){this.#a.begin(r,e,n);return[]}return this.#E(r,e,
n)}#w(e,n){if(!this.#a.isEmpty)throw Qe(n,"there is a global header between an extension header and its entry");this.#f=
true;const r=this.#t.dropsGlobals!==true;this.#b(e.sizeBytes,r);return r?void 0:[]}#E(e,n,r){const{blocks:i,extension:o}=this.#a.
release();const s=cn(e,o);const a=e.hasOldType&&s.at(-1)===47;const d=ia(e,o,r);const c=Ns(e.typeFlag)&&!a?d:0;const{typeFlag:f}=e;
const u={name:s,typeFlag:f,sizeBytes:c,header:n,extensions:i};this.#l=[...i,n];const l=this.#e.begin(u,o,this.#m);this.#f=
false;this.#u=s;this.#b(c,l.keepsData);this.#d=e.gnuIsExtended;if(c===0&&!this.#d)this.#e.end?.();if(l.blocks!==void 0)return l.
blocks;return i.length===0?void 0:this.#l}#b(e,n){this.#i=oe(e);this.#o=this.#i-e;this.#s=n}#S(e){if(this.#f)return;const n=Math.
min(e.length,Math.max(0,this.#i-this.#o));if(n>0)this.#e.data?.(e.subarray(0,n));if(this.#i===e.length)this.#e.end?.()}};var S_=16*1024*1024;var x_=1024*1024;var j=class extends E_{counts={entries:0,dataBytes:0};#e=b_("sha256");#t=0;#n;#r;#i;#o;#s;constructor(e,n,r={}){
const i=r.isPart===true?x_:S_;super({readableHighWaterMark:i,writableHighWaterMark:i});this.#n=e;this.#r=n;this.#i=r;this.#o=
new ht({begin:o=>this.#u(o),emit:(o,s)=>this.#c(o,s),mapBlock:n&&(o=>n.mapBlock?.(o)),data:n&&(o=>n.data(o)),end:n&&(()=>n.
end())})}digest(){return`sha256:${this.#e.digest("hex")}`}get bytesWritten(){return this.#t}get bytesRead(){return this.#o.
offsetBytes}_transform(e,n,r){try{this.#o.consume(e);r()}catch(i){r(i)}}_flush(e){try{if(!this.#o.hasEnded)throw this.#d();
this.#o.checkRest()}catch(n){e(n);return}this.#a().then(()=>e(),n=>e(n))}_read(e){this.#s?.();super._read(e)}async#a(){if(this.#i.
appendix!==void 0)this.once("close",()=>this.#s?.());for await(const e of this.#i.appendix?.()??[]){if(this.destroyed)return;
this.#c(e);if(this.readableLength<this.readableHighWaterMark)continue;await new Promise(n=>{this.#s=n});this.#s=void 0}if(this.#i.
isPart!==true&&!this.destroyed)this.#c(Qt)}#d(){const{openEntry:e,offsetBytes:n}=this.#o;const r=e===void 0?"":` within ${_(
e)}`;return new p("TAR_TRUNCATED",`The tar stream ended after ${n} bytes and ${this.counts.entries} entries without its \
end-of-archive blocks: something was cut off${r}.`,{hint:"Nothing was tagged. Check whether the engine restarted or ran \
out of disk space, then run again."})}#c(e,n){this.#e.update(e);this.#t+=e.length;this.#f(e.length,n);this.push(e)}#f(e,n){
const{spans:r}=this.#i;if(r===void 0)return;if(n===void 0)r.output.add(e,void 0);else for(const i of r.input.take(n,e))r.
output.add(i.bytes,i.origin)}#u(e){const n=this.#n(e);const r=typeof n==="string"?void 0:n;for(const d of r?.before??[]){
this.#r?.begin(d,"keep");this.#r?.end()}this.#r?.begin(e,n);if(n==="drop")return Cr;this.counts.entries++;if(r?.data===void 0)
this.counts.dataBytes+=e.sizeBytes;if(r===void 0)return $r;const{head:i,data:o,before:s=[]}=r;this.counts.entries+=s.length;
const a=[...s,i].flatMap(d=>[...d.extensions,d.header]).concat(o===void 0?[]:[o]);return{blocks:a,keepsData:o===void 0}}};function R(t){return t.toString("latin1").replace(/^\.?\//,"").replace(/\/$/,"")}function Dr(t,e){return t.length>e.length&&
t.charCodeAt(e.length)===47&&t.startsWith(e)}function G(t){return Buffer.from(t,"latin1")}var ow=["manifest.json","index.json"];var k_=4*1024*1024;var ja=class{#e=new Set;#t=[];#n=false;#r=0;get hasImage(){return ow.
some(e=>this.#e.has(e))}begin(e){const n=R(e.name);this.#e.add(n);this.#n=n===ow[0]}data(e){if(!this.#n||this.#r>k_)return;
this.#r+=e.length;this.#t.push(Buffer.from(e))}end(){this.#n=false}missing(){const e=F(Buffer.concat(this.#t).toString("\
utf8"));const n=(Array.isArray(e)?e:[]).flatMap(r=>{const i=w(r,"Layers");return[b(r,"Config")??"",...D(i)?i:[]]});return n.
filter(r=>r!==""&&!this.#e.has(R(Buffer.from(r))))}};var sb=Pf(Il(),1);import{randomBytes as zR}from"node:crypto";import{posix as ob}from"node:path";async function J(t,e){const{runId:n}=t;const{source:r}=e;const i=["create","--name",e.name??Ph(n),"--label",Ts(n),"--net\
work",e.network??"none",...e.asConfigured===true?[]:["--no-healthcheck"],"--restart","no","--pull","never",...r.isIndex?
pt(r.platform):[],...e.asUsed===true||e.asConfigured===true?[]:jR,...e.asUsed===true?[]:JR(r),...e.options??[],r.id,...e.
command??["docker-flatten"]];const o=await t.docker.try(i);const s=o.stdout.trim().split("\n").at(-1)??"";if(o.exitCode!==
0)throw WR(r,i,o);if(!/^[0-9a-f]{12,64}$/.test(s))throw new p("ENGINE_FAILED",`"docker create" returned ${JSON.stringify(
s)} instead of an ID.`,{hint:X});return s}function WR(t,e,n){const r=ee(e,n);const i=t.volumes.find(o=>ob.normalize(`${o}\
/`)==="/");if(i===void 0||!/destination can't be '\/'/i.test(n.stderr))return r;return new p("UNSUPPORTED_IMAGE",`docker\
-flatten needs a container of ${t.reference}, but cannot create one: the image declares its root as a volume (${JSON.stringify(
i)}).`,{hint:'No engine starts such an image. Build it again without "VOLUME /".',cause:r})}var jR=["--workdir","/"];function JR(t){
return GR(t).flatMap(e=>["--mount",tt({type:"tmpfs",dst:e})])}function GR({volumes:t}){const e=t.filter(n=>n.startsWith(
"/"));return[...new Set(e.map(n=>ob.resolve(n)))]}function je(){return`/docker-flatten-${zR(8).toString("hex")}`}function tt(t){
return Object.entries(t).map(([e,n])=>{const r=n===""?e:`${e}=${n}`;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}\
"`:r}).join(",")}async function V(t,e){const n=await t.docker.try(["rm","--force","--volumes",e]);if(n.exitCode!==0&&!/no such container/i.
test(n.stderr))throw ee(["rm",e],n)}var me=class extends Error{};var VR=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function vl(t){return t instanceof p&&t.code==="DOCKER_FAILED"&&VR.test(t.message)}var KR=16*1024*1024;async function ab(t,e,n,r){
const{signal:i}=t;const o=je();const s=tt({type:"bind",src:n,dst:o,readonly:""});const a={source:e,options:["--mount",s]};
const d=await J(t,a).catch(f=>{throw vl(f)?new me(S(f),{cause:f}):f});const c=async(f,u)=>{const l=`${o}/${f.slice("sha2\
56:".length)}`;const m=await t.transport.readArchive(d,l,i).catch(h=>{throw ze(h,l)?new me(S(h),{cause:h}):h});await Ol(
m,f,h=>u(h))};try{return await r({stream:c,text:_l(c)})}finally{await V(t,d)}}async function Ol(t,e,n){const r=t.pipe((0,sb.extract)());
t.on("error",i=>r.destroy(i));try{for await(const i of r)await n(i,i.header.name)}catch(i){throw i instanceof p?i:Tl(e,`\
cannot be read (${S(i)})`)}finally{t.destroy()}}function _l(t){return(e,n)=>YR(e,n,t)}async function YR(t,e,n){const r=[];
let i=0;const o=async d=>{for await(const c of d){i+=c.length;if(i>KR)throw Tl(t,"is too long for a config");r.push(c)}};
await n(t,o,e);const s=Buffer.concat(r);const a=H(s);if(a!==t)throw Tl(t,`has the digest ${a}`);return s.toString("utf8")}
function Tl(t,e){return new p("ENGINE_FAILED",`The engine's blob ${t} ${e}: it was damaged on disk or in transit.`,{hint:"\
Run again. If it happens again, pull or build the image again."})}async function*Vr(t,e,n){let r=await e(t.digest,t.sizeBytes);let i=[];const o=new Set([t.digest]);let s=false;for(;;){const a=r===
void 0?void 0:Xh(r);const d=r===void 0||a!==void 0?void 0:qh(r);if(d!==void 0){const f=await db(e(d.config.digest,d.config.
sizeBytes));if(f!==void 0)yield{manifest:d,configText:f,isInIndex:s}}i=[...qR(a??[],n),...i];let c=i.shift();while(c!==void 0&&
o.has(c.digest))c=i.shift();if(c===void 0)return;o.add(c.digest);s=true;r=await db(e(c.digest,c.sizeBytes))}}function qR(t,e){
const n=({platform:r})=>{if(r===void 0)return 1;return q(r,e)?0:2};return t.toSorted((r,i)=>n(r)-n(i))}async function db(t){
return t.catch(e=>{if(e instanceof me)return void 0;throw e})}var XR=3;async function cb(t,e){const{signal:n}=t;const r=async(i,o,s)=>{const a=s??await tA(t,i);const d=kh(t.runId);const c=ng(
{digest:i,sizeBytes:a},t.platform,d);let f=false;try{await t.transport.loadImage(c,void 0,n).catch(u=>{throw fb(u)?new me(
S(u),{cause:u}):u});f=true;await ZR(t,d,i,o)}finally{await eA(t,d,f)}};return e({stream:r,text:_l(r)})}async function ZR(t,e,n,r){
const{signal:i}=t;let o=false;try{const s=await t.transport.saveImage(e,i);await Ol(s,n,async(a,d)=>{const c=d.endsWith(
`/${n.slice("sha256:".length)}`);if(!c)return void a.resume();o=true;await r(a)})}catch(s){const a=!o&&fb(s)&&QR.test(S(
s));throw a?new me(S(s),{cause:s}):s}if(!o)throw new me(`the store has no blob ${n}`)}var QR=/not found|no such|does not exist/i;
async function eA(t,e,n){if(Ca(t.runId))return;const r=await Nr(t.docker,[e],XR).catch(()=>void 0);if(r===void 0||n&&r.exitCode!==
0)Na(t.runId)}async function tA(t,e){const n=w(await ne(t,e),"Descriptor");const r=w(n,"size");if(w(n,"digest")===e&&typeof r===
"number")return r;throw new me(`the engine does not tell the size of ${e}`)}function fb(t){return t instanceof p&&(t.code===
"ENGINE_FAILED"||t.code==="DOCKER_FAILED")}function Kr(t,e){const n=t.contentRoots.map(i=>({place:`below ${i} of the engine's machine`,open:o=>ab(t,e,i,o)}));if(!t.
store.keepsPacked)return n;const r=i=>cb(t,i);return[...n,{place:"in a save",open:r}]}var nA=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Image","StopT\
imeout"];function rA(t,e){const{apiVersion:n,serverApiVersion:r}=t;const{showsLegacyFields:i}=t.store;const o=a=>Lr(r,a)>=
0;const s=a=>{const d=w(e.inspect,"Config",a);return v(d)&&Object.keys(d).length>0};return[...i&&!o("1.50")?[]:nA,...i?[]:
["docker_version"],...i&&Lr(n,"1.45")<0?[]:["container","container_config"],...!o("1.44")&&s("Healthcheck")?["StartInter\
val of the health check"]:[],...o("1.52")&&s("ExposedPorts")?["ExposedPorts as they were written"]:[],"os.features","fie\
lds that Docker does not know"]}function ub(t,e){return`Docker ${t.version} does not let the image's config be read here\
, so it is taken from an inspect. What that does not show is not in the result, and its ID differs from that of a run wh\
ere the config can be read: ${rA(t,e).join(", ")}.`}function nd({packedLayers:t}){return t?.reduce((e,{sizeBytes:n})=>e+n,0)}async function rd(t,e){const{log:n}=t;for(const{
place:r,open:i}of Kr(t,e)){const o=await iA(t,e,i).catch(s=>{if(!(s instanceof me))throw s;n.debug(`no config blob ${r}:\
 ${S(s)}`);return void 0});if(o!==void 0)return o}n.debug("the config is taken from an inspect");return{json:Yh(e.inspect),
digest:void 0,packedLayers:void 0,annotations:{},openBlobs:void 0,missing:ub(t,e)}}async function iA(t,e,n){const r=await n(
async i=>t.store.idIsConfigDigest?lb(e,e.id,await i.text(e.id),void 0):await oA(e,i.text));return r&&{...r,openBlobs:n}}
async function oA(t,e){const n=Vr({digest:t.id},e,t.platform);for await(const{manifest:r,configText:i}of n){const o=lb(t,
r.config.digest,i,r);if(o!==void 0)return o}return void 0}function lb(t,e,n,r){const i=sA(e,n);if(i===void 0)return void 0;
const o=JSON.stringify(Hs(i))===JSON.stringify(t.diffIds);const s=(i["architecture"]??"")===t.platform.architecture&&(i["\
variant"]||void 0)===t.platform.variant;if(!o||!s)return void 0;const{layers:a,annotations:d={}}=r??{};return{json:i,digest:e,
packedLayers:a,annotations:d,openBlobs:void 0,missing:void 0}}function sA(t,e){try{return Us(e)}catch(n){if(n instanceof
SyntaxError)return void 0;throw new p("UNSUPPORTED_IMAGE",`Cannot read the image's config ${t}: ${S(n)}.`,{hint:"Do not \
trust this image: no builder writes such a config.",cause:n})}}async function hb(t){const e=(r,i)=>new p("BAD_INPUT",`The ${T("backup")} must be the path of a new file, but ${JSON.stringify(
t)} ${r}.`,{hint:i});const n=await uA(Bl(t)).catch(()=>void 0);if(!n?.isDirectory())throw e("is not in an existing direc\
tory","Create the directory in an earlier step, or name another one.");if(pb(t)===""||t.endsWith("/"))throw e("is a dire\
ctory","Name a file.");if(await EA(t)){throw e("already exists","It may be the only copy of an earlier source image: mov\
e it away, or name another file.")}}var pA={flags:"wx",mode:384};async function gb(t,e,n,r={createWriteStream:aA,link:dA,
rename:fA}){const{log:i,signal:o}=t;const s=lA(Bl(n),`${ie(t.runId)}${pb(n).slice(0,80)}.partial`);const a=gA(t,e);try{const d=bA(
e);if(d===void 0)i.notice("The source has no tag, so the backup has none either: loading it returns an image ID.");const c=u=>{
const l={name:d??e.id,platform:u};const m=()=>r.createWriteStream(s,pA);return hA(t,l,m,un(a))};const f=await c().catch(
async u=>{if(!yA(t,e,u))throw u;i.debug(`saving the platform alone: ${S(u)}`);await id(s,{force:true});return c(e.platform)});
await z(i,{title:"Flush"},SA(s));await xA(s,n,r);i.info(`Saved ${I(f)} to ${n}`)}catch(d){await id(s,{force:true}).catch(
()=>{});throw o.aborted?d:kA(d,n)}finally{await a}}async function hA(t,{name:e,platform:n},r,i){const{log:o,signal:s}=t;
const a=new ja;const d=new j(()=>"keep",a);const c=await t.transport.saveImage(e,s,n);const f=()=>d.bytesRead;await z(o,
{title:"Save",doneBytes:f,totalBytes:i,isEstimate:true},mA(c,d,r(),{signal:s}));wA(a);return d.bytesWritten}async function gA(t,e){
if(!t.store.keepsPacked){const n=w(e.inspect,"Size");return typeof n==="number"?n:void 0}try{return nd(await rd(t,e))}catch{
return void 0}}function yA(t,e,n){return e.isIndex&&t.knowsPlatformOption&&n instanceof p&&/not found/i.test(n.message)}
function wA(t){if(!t.hasImage)throw new p("BACKUP_FAILED","The engine saved an archive that contains no image.",{hint:X});
const e=t.missing();if(e.length===0)return;throw new p("BACKUP_FAILED",`The archive that the engine saved lacks ${e.length}\
 of its blobs (${e.slice(0,3).join(", ")}): the engine has them only unpacked, from another image with the same layers.`,
{hint:'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetches all blobs.\
 Or leave the backup out if the registry keeps the image.'})}function bA(t){const{image:e,names:n}=t;if(e===void 0||e.digest!==
void 0)return n[0];const r=t.id.replace("sha256:","").startsWith(e.text.replace("sha256:",""));if(r&&!n.includes(`${e.text}\
:latest`))return n[0];return e.tag===void 0?`${e.text}:latest`:e.text}async function EA(t){return cA(t).then(()=>true,()=>false)}
async function SA(t){const e=await mb(t,"r+");try{await e.sync()}finally{await e.close()}}async function xA(t,e,n){try{await n.
link(t,e)}catch{await(await mb(e,"wx",384)).close();await n.rename(t,e).catch(async r=>{await id(e,{force:true});throw r});
return}await id(t)}function kA(t,e){if(t instanceof p){return new p(t.code,`The backup failed. Nothing was changed. ${t.
message}`,{hint:t.hint,cause:t})}const n=ut(t);return new p(n?"NO_SPACE":"BACKUP_FAILED",n?`The disk of ${Bl(e)} filled \
up while writing the backup. Nothing was changed.`:`Cannot write the backup to ${e} (${le(t)}). Nothing was changed.`,{hint:"\
Name a writable path on a disk with room for the whole image.",cause:t})}function od({imageLocation:t,tags:e}){return t===void 0||e.length>0}var Yr=true?"0.1.0":createRequire(import.meta.url)("../../package.json").version;var Rl=1024*1024;var Al=12;var PA=[386,4];var IA=[0,21];var TA=20;var vA=10;function Ll({typeFlag:t},{pax:e}){if(t==="S")
return"old GNU";if(e.size===0)return void 0;const[n,r]=["GNU.sparse.major","GNU.sparse.minor"].map(s=>String(e.get(s)??""));
if(n==="1"&&r==="0")return"data";const i=n==="0"&&(r==="0"||r==="1");const o=n===""&&r===""&&Ae(e.get(yb))!==void 0;return i||
o?"records":void 0}var yb="GNU.sparse.map";function kn(t,e){return new p("TAR_INVALID",`The sparse file ${_(t)} is damag\
ed: ${e}.`,{hint:Vt})}var sd=class{pieces=[];#e;#t;#n;#r=0;#i;#o="";constructor(e,n){this.#e=e;this.#t=n}addBlock(e,n){const[
r,i]=n?PA:IA;for(let o=0;o<i;o++){const s=r+o*2*Al;const a=s+Al;if(e[s]===0)return;this.#a(Ki(e.subarray(s,a)));this.#a(
Ki(e.subarray(a,a+Al)))}}addRecords({pax:e}){const n=String(Ae(e.get(yb))??"");const r=n===""?[]:n.split(",");for(const i of r)
this.#a(an(i));if(an(String(e.get("GNU.sparse.numblocks")??""))*2!==r.length)throw kn(this.#e,"its map has another lengt\
h than its header says")}addData(e){let n=0;while(n<e.length&&this.#i!==0){const r=e.indexOf(vA,n);const i=e.subarray(n,
r===-1?e.length:r);if(this.#o.length+i.length>TA)throw this.#d();this.#o+=i.toString("latin1");if(r===-1)return e.length;
this.#s();n=r+1}return n}get isComplete(){return this.#i===0}#s(){const e=an(this.#o);this.#o="";if(this.#i===void 0){if(!Number.
isSafeInteger(e))throw this.#d();if(e>Rl)throw this.#c();this.#i=2*e;return}this.#a(e);this.#i--}#a(e){if(!(Number.isSafeInteger(
e)&&e>=0))throw this.#d();if(this.#n===void 0){this.#n=e;return}const[n,r]=[this.#n,this.#n+e];this.#n=void 0;if(n<this.#r||
r>this.#t)throw kn(this.#e,"the pieces of its map overlap or exceed its size");this.#r=r;if(this.pieces.length===Rl)throw this.#c();
this.pieces.push([n,e])}#d(){return kn(this.#e,"its map has something else than numbers")}#c(){return new p("TAR_LIMIT",
`The sparse file ${_(this.#e)} has more than ${Rl} pieces.`,{hint:pe})}};function wb(t){return(O-t%O)%O}var OA=["GNU.sparse.realsize","GNU.sparse.size"];function Oo(t,{pax:e}){const{name:n}=t;if(t.typeFlag==="S")return bb(n,
Ue(t.header,"realSize"));if(e.size===0)return t.sizeBytes;for(const r of OA){const i=Ae(e.get(r));if(i===void 0)continue;
return bb(n,an(i.toString("latin1")))}return t.sizeBytes}function Pn(t){const e=t.typeFlag==="S"||t.extensions.some(n=>n.
includes("GNU.sparse."));return e?Oo(t,Le(t.extensions)):t.sizeBytes}function bb(t,e){if(!(Number.isSafeInteger(e)&&e>=0))
throw kn(t,"its real size is not a number");return e}var Eb="SCHILY.xattr.";var _A=4095;function ce({extensions:t,header:e},n=Le(t)){const{pax:r}=n;const i=e[156]??0;const o=i===
0?"0":String.fromCharCode(i);const s=(c,f)=>{const u=Ae(r.get(c));return u===void 0?Ue(e,f):Math.floor(Number(u.toString(
"latin1")))};const a=o==="1"||o==="2";const d=o==="3"||o==="4";return{typeFlag:o,mode:Ue(e,"mode")&_A,uid:s("uid","uid"),
gid:s("gid","gid"),mtimeSeconds:s("mtime","mtime"),mtimeFraction:BA(r.get("mtime")),link:a?Lt(e,n):Buffer.alloc(0),device:d?
`${Ue(e,"devMajor")},${Ue(e,"devMinor")}`:"",xattrs:[...r].filter(([c])=>c.startsWith(Eb)).map(([c,f])=>`${c.slice(Eb.length)}\
=${f.toString("latin1")}`).sort()}}function BA(t){const[,e=""]=/\.(\d{1,9})/.exec(t?.toString("latin1")??"")??[];return e.
replace(/0+$/,"")}function In(t,e){if(e==="drop")return 0;return e==="keep"||e.data===void 0?Pn(t):Ue(e.head.header,"siz\
e")}function Ft(t,e,n){if(t===void 0)return;t.entries+=e;t.bytes+=n}import{posix as oE}from"node:path";import{posix as ld}from"node:path";import{posix as _o}from"node:path";var RA=3;var AA=1e3;var kb=4096;var LA=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g;
var Pb=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g;var NA=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/;var CA=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g;
var $A=/^[;&|()\n`]$/;var DA=/^[<>]+&?$/;var FA=/^(?:-|[A-Za-z_]\w*=)/;var MA=cd("sh bash dash ash zsh ksh busybox exec \
env nohup command sudo tini dumb-init catatonit time nice if then else do while until ! {");var Sb=cd("cd pushd WORKDIR");
var xb=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/;var UA=cd("rm rmdir mk\
dir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EXPOSE LABEL USER VO\
LUME");var HA=cd("cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort");function $l(t,e,n="\
/"){const r=new Nl(e);r.read(t,n,0);return r.words}var Nl=class{words=[];#e;#t=0;constructor(e){this.#e=e}read(e,n,r){const i=new Cl(
n,Dl(this.#e));let o=true;for(const s of e){if(this.words.length>=AA)return;if(s.length>kb&&r>0)continue;if($A.test(s)){
o=true;this.#t++;i.separate(s);continue}if(i.redirects(s))continue;const a=/[\s;&|()`]/.test(s)&&r<RA;if(a&&s.startsWith(
"/"))this.#n(s,false,i);if(a)this.read(zA(s,this.#e),i.directory,r+1);const d=i.isValue||FA.test(s);if(!a)this.#n(s,o&&!d,
i);const c=d||MA.has(_o.basename(s));o=s==="--"&&!i.isChanging||o&&c;i.endWord()}}#n(e,n,r){const{directory:i}=r;const o=r.
useOf(e,n);this.words.push({text:e,isProgram:n,directory:i,command:this.#t,use:o})}};var Cl=class{directory;#e;#t=[];#n;#r="";#i="";#o=false;constructor(e,n){
this.directory=e;this.#e=n}get isValue(){return this.#i!==""||this.#o}get isChanging(){return Sb.has(this.#n??"")}separate(e){
this.#n=void 0;this.#i="";this.#o=false;if(e==="(")this.#t.push(this.directory);if(e===")")this.directory=this.#t.pop()??
this.directory}redirects(e){if(!DA.test(e))return false;this.#i=e;return true}endWord(){this.#i=""}useOf(e,n){if(this.#i!==
"")return this.#i.startsWith("<")?"content":"name";if(n){this.#n=_o.basename(e);if(!Sb.has(this.#n))return"parts";this.#r=
this.directory;this.directory=this.#e;return"name"}if(this.isChanging)return this.#s(e);const r=this.#n??"";if(UA.has(r))
return"name";const i=this.#o;this.#o=xb.test(e)&&!e.includes("=");if(i||xb.test(e))return"directory";return HA.has(r)?"c\
ontent":"parts"}#s(e){const[n,r]=[this.#r,this.#e];this.directory=e.startsWith("-")?n:_o.resolve(n,ad(e,r));return e.startsWith(
"-")?"name":"directory"}};function Dl(t){return t.get("HOME")??"/root"}function ad(t,e){return/^~(?=$|\/)/.test(t)?`${e}${t.
slice(1)}`:t}function zA(t,e){const n=t.slice(0,kb*16).replace(/\\\n/g," ");return[...n.matchAll(LA)].map(([r])=>Fl(r.replace(
/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,(i,o,s,a)=>o??s??a?.replace(/\\([$`"\\])/g,"$1")??""),e))}function Fl(t,e){
return t.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,(n,r,i,o)=>e.get(r??o??"")||i||"")}function dd(t){const e=[
...t.matchAll(Pb)].map(([i])=>i);const n=NA.exec(t)?.[1];const r=[n,t.startsWith("/")?t:void 0,...[...t.matchAll(CA)].map(
([,i,o,s])=>i??o??s)];return[...new Set([...e,...r.filter(i=>i!==void 0)].map(Ml))]}function Bo(t){const e=[...t.matchAll(
Pb)].filter(({0:n,index:r})=>/[*?[{$]/.test(t[r+n.length]??""));return[...new Set(e.map(([n])=>Ml(n.slice(0,n.lastIndexOf(
"/")))))]}function Tn(t,e){return Ml(_o.resolve("/",t,e))}function Ml(t){return Buffer.from(_o.normalize(t).replace(/^\/+|\/+$/g,
"")).toString("latin1")}function cd(t){return new Set(t.split(" "))}var WA=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CONFIG_CACHE","P\
IP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]);var jA=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i;
var JA=/PATH$|^(?:PERL5|RUBY)LIB$/;var GA=/(?:^|_)LOGS?_?PATH$/;function Ib([t,e]){const n=dd(e);if(t==="HOME")return n.
map(a=>({path:a,by:"HOME",extent:"below"}));if(t==="PATH")return n.map(a=>({path:a,by:t,extent:"programs",hasPrograms:true}));
const r=`ENV ${t}`;if(WA.has(t))return n.map(a=>({path:a,by:r,extent:"itself"}));const i=JA.test(t)&&!GA.test(t);const o=e.
startsWith("/")&&!jA.test(t);const s=i||o?"search":"below";return[...n.map(a=>({path:a,by:r,extent:s,hasPrograms:i})),...Bo(
e).map(a=>({path:a,by:r,extent:"search",hasPrograms:i}))]}import{posix as VA}from"node:path";var qr=1114112;var fd=56320;function Ul(t){return t.replace(/\s$|[\\*?[\]!\s]/g,(e,n)=>n===t.length-1&&/\s/.test(e)?`[${e}\
]`:`\\${e}`)}function Tb(t){return Wl(t).map(e=>e>=qr?String.fromCharCode(fd+e-qr):String.fromCodePoint(e)).join("")}function Hl(t){
return Array.from(t,e=>{const n=e.codePointAt(0);return n>fd+127&&n<=fd+255?qr+n-fd:n})}function vb(t){return/[^\0-\x7f]/.
test(t)?Hl(t).map(zl).join(""):t}function zl(t){if(t<128)return String.fromCharCode(t);if(t>=qr)return String.fromCharCode(
t-qr);return Buffer.from(String.fromCodePoint(t)).toString("latin1")}function Wl(t){const e=[];let n;for(let r=0;r<t.length;){
const i=t.charCodeAt(r);if(i<128){e.push(i);r++;continue}n??=Buffer.from(t,"latin1");const o=i>=240?4:i>=224?3:2;const s=n.
toString("utf8",r,r+o);const a=s.codePointAt(0);const d=Buffer.byteLength(s)===o&&s.length===(o>3?2:1);const c=a!==65533||
n.toString("latin1",r,r+3)==="ï¿½";const f=d&&c;e.push(f?a:qr+i);r+=f?o:1}return e}var Ob=4096;var KA=256;var _b=16;var YA={GOPATH:":",CONDA_PKGS_DIRS:","};var qA=["bin","boot","dev","etc","home","lib","\
lib32","lib64","media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","usr/bin","usr/include","usr/lib","usr/l\
ib32","usr/lib64","usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin","usr/local/share","usr/sbin","usr/share",
"usr/src","var/cache","var/lib","var/log","var/run","var/spool","var/tmp","var/www"];function ud(t,e){const n=jl(e);const r=[
n.get("HOME"),...Rb(t)].map(i=>Ab(i??"")).filter(i=>i!==void 0&&i!=="root"&&!/^home\/[^/]*$/.test(i)).map(i=>Ul(i??""));
return{homes:["root","home/*",...new Set(r)].slice(0,Ob+2),env:n}}function jl(t){return new Map(t.map(e=>{const n=e.indexOf(
"=");return n===-1?[e,""]:[e.slice(0,n),e.slice(n+1)]}))}function Jl(t){return[...new Set(Rb(t))].filter(e=>e.startsWith(
"/")&&e.isWellFormed()).slice(0,Ob)}function Bb(t,{homes:e,env:n}){const r=t.startsWith("!")?"!":"";const i=t.slice(r.length);
if(i.startsWith("~/"))return e.map(d=>`${r}${d===""?"":`${d}/`}${i.slice(2)}`);if(i.endsWith("/$LOCALE"))return ZA(n).map(
d=>`${r}${i.slice(0,-"$LOCALE".length)}${d}`);const[,o,s=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(i)??[];if(o===void 0)return[t];
const a=(n.get(o)??"").split(YA[o]??"\0",_b);return a.map(d=>Ab(d)).filter(d=>d!==void 0&&d!=="").filter(d=>s!=="*"||!XA(
d??"")).map(d=>`${r}${Ul(d??"")}/${s}`)}function Rb(t){return(t?.toString("latin1")??"").split("\n").map(e=>e.split(":")[5]??
"").filter(e=>e.length<=KA).map(e=>Tb(e))}function Ab(t){if(!t.startsWith("/")||/[\0\n\r]/.test(t))return void 0;return VA.
normalize(t).replace(/^\/+|\/+$/g,"")}function XA(t){return qA.some(e=>e===t||e.startsWith(`${t}/`))}function ZA(t){const e=[
"LANG","LC_ALL","LC_MESSAGES","LANGUAGE"].flatMap(r=>(t.get(r)??"").split(":",_b));const n=e.map(r=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(r)?.[0]).filter(r=>r!==void 0);return[...new Set(n)].flatMap(r=>[r,`${r}[_@.]*`])}var Lb=1e3;function Gl(t,e){const n=w(t,"config");const r=w(n,"Env");const i=jl(D(r)?r:[]);const o=ld.resolve("/",b(n,"W\
orkingDir")??"");const s=QA(n,i).map(({by:u,argv:l})=>({by:u,words:$l(l,i,o)}));const a=s.filter(({by:u})=>u!=="ONBUILD"&&
u!=="SHELL");const d=Dl(i);const c=[{path:Tn("/",o),by:"WORKDIR",extent:"search",hasPrograms:true},...s.flatMap(({by:u,words:l})=>l.
flatMap(m=>tL(u,m,d))),...[...i].flatMap(Ib),...e.map(u=>({path:Tn("/",u),by:"etc/passwd",extent:"below"}))].filter(({path:u})=>u!==
"");const f=new Map;for(const u of c){const l=`${u.path}\0${u.extent}`;if(!f.has(l))f.set(l,u)}return{paths:[...f.values()].
slice(0,Lb),required:[...o==="/"?[]:[{by:"WORKDIR",text:o,candidates:[Tn("/",o)]}],...a.flatMap(({by:u,words:l})=>nL(u,l,
d,i))].slice(0,Lb),commands:[...a,{by:"ENTRYPOINT",words:$l(eL(n),i)}].flatMap(rL)}}function QA(t,e){const n=(...s)=>{const a=w(
t,...s);return D(a)?a:[]};const[r,...i]=n("Healthcheck","Test");const o=s=>["/bin/sh","-c",Fl(s,e)];return[{by:"ENTRYPOI\
NT",argv:n("Entrypoint")},{by:"CMD",argv:n("Cmd")},{by:"HEALTHCHECK",argv:r==="CMD-SHELL"?o(i.join(" ")):i},{by:"SHELL",
argv:n("Shell")},...n("OnBuild").map(s=>({by:"ONBUILD",argv:o(s.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").
replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,a=>a.toUpperCase()))}))].filter(({argv:s})=>s.length>0)}function eL(t){
const[e,n]=[w(t,"Entrypoint"),w(t,"Cmd")];return D(e)&&D(n)?[...e,...n]:[]}function tL(t,e,n){const{text:r,use:i}=e;const o=r.
startsWith("-")||r.includes("://");const s=Cb(e,n);const a=s.map(c=>{if(i==="directory")return{path:c,by:t,extent:"searc\
h",hasPrograms:true};if(i!=="parts"||o)return{path:c,by:t,extent:"around"};return{path:c,by:t,extent:"beside",hasPrograms:!md(
c)}});if(i==="name")return a;const d=Nb(r)?Bo(ld.resolve(e.directory,r)):Bo(ad(r,n));return[...a,...d.map(c=>({path:c,by:t,
extent:"search"}))]}function md(t){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(ld.basename(t))}function Nb(t){return/^(?!-)[^:=/~]+\/|^\.\.?\//.
test(t)}function Cb({text:t,use:e,directory:n},r){if(/^~(?=$|\/)/.test(t))return[Tn("/",ad(t,r))];const i=e==="directory"&&
!/^[-/]/.test(t);return i||Nb(t)?[Tn(n,t)]:dd(t)}function nL(t,e,n,r){const i=(r.get("PATH")??"").split(":").filter(o=>o.
startsWith("/"));return e.flatMap(o=>{const{text:s,isProgram:a}=o;if(s.includes("\0"))return[];if(s.startsWith("/"))return[
{by:t,text:s,candidates:[Tn("/",s)]}];if(s.includes("/"))return Cb(o,n).slice(0,1).map(d=>({by:t,text:s,candidates:[d]}));
if(!a||!/^[\w.+-]+$/.test(s))return[];return[{by:t,text:s,candidates:i.map(d=>Tn(d,s))}]})}function rL({by:t,words:e}){const n=Map.
groupBy(e,({command:r})=>r);return[...n.values()].map(r=>({by:t,words:r.filter(({text:i})=>!i.startsWith("-")).map(({text:i})=>iL(
i))}))}function iL(t){return ld.basename(t).replace(/-cli\.[cm]?js$/,"").replace(/(?<=.)@.*$/,"")}var oL=40;var sL=64*1024*1024;var aL=96;function*$b(t){const e=t.split("/").reverse();const n=[];let r="";let i=0;for(let o=e.
pop();o!==void 0;o=e.pop()){if(o===""||o===".")continue;if(o===".."){if(r!=="")n.push(r);r=Xr(r);continue}const s=r===""?
o:`${r}/${o}`;const a=yield s;if(a===void 0){r=s;continue}if(++i>oL)return void 0;n.push(s);if(a.startsWith("/"))r="";for(const d of a.
split("/").reverse())e.push(d)}return{end:r,through:n}}function Ro(t,e){const n=$b(t);let r=n.next();while(r.done!==true)
r=n.next(e(r.value));return r.value}async function hd(t,e){const n=$b(t);let r=n.next();while(r.done!==true)r=n.next(await e(
r.value));return r.value}function Db(t,e){return e.startsWith("/")?e:`${Xr(t)}/${e}`}function Xr(t){return t.slice(0,Math.
max(0,t.lastIndexOf("/")))}function $e(t){const e=[];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf("/",n+1))e.push(t.slice(
0,n));return e}var pd=class{#e=new Map;#t=new Map;#n;#r=0;get isFull(){return this.#r>sL}get kept(){return this.#e}add(e,n,r){
if(this.isFull)return;this.#r+=e.length+n.length+aL;(r?this.#e:this.#t).set(e,n)}targetOf=e=>this.#e.get(e)??this.#t.get(
e);typeAt(e){return this.targetOf(e)===void 0?"0":"2"}*droppedBelow(e){const n=this.#t.get(e);if(n!==void 0)yield[e,n];this.#n??=
[...this.#t.keys()].sort();const r=`${e}/`;for(let i=dL(this.#n,r);;i++){const o=this.#n[i];if(o?.startsWith(r)!==true)return;
yield[o,this.#t.get(o)]}}};function dL(t,e){let n=0;let r=t.length;while(n<r){const i=n+r>>>1;if(t[i]<e)n=i+1;else r=i}return n}var gd=class{#e=new Map;#t=new Map;#n;constructor(e){this.#n=e}add(e,n,r){const i=this.#e.get(e)??{reason:n,rules:new Map,
isRestored:false};for(const[o,s]of r)if(i.rules.get(o)!=="all")i.rules.set(o,s);this.#e.set(e,i);for(const o of $e(e))if(!this.#t.
has(o))this.#t.set(o,i)}restore(e,n,r){this.add(e,n,r.map(i=>[i,"all"]));this.#e.get(e).isRestored=true}reasonFor(e,n,r){
if(this.#e.size===0)return void 0;const i=this.#r(e,n);if(i!==void 0&&(i.extent!=="unless-directory"||r!=="5"))return i.
reason;for(const s of $e(n)){const a=this.#r(e,s);if(a?.extent==="all")return a.reason}const o=r==="2"?this.#t.get(n):void 0;
return o?.rules.has(e)===true?o.reason:void 0}#r(e,n){const r=this.#e.get(n);const i=r?.rules.get(e);if(r===void 0||i===
void 0)return void 0;return r.isRestored||!this.#n.has(n)?{reason:r.reason,extent:i}:void 0}};var Hb=2**26;var Fb=4;var yd=class{#e;get isEmpty(){return this.#e===void 0}add(e){this.#e??=new Uint32Array(Hb/32);const[
n,r]=Ub(e);for(let i=0;i<Fb;i++){const o=Mb(n,r,i);this.#e[o>>>5]|=1<<(o&31)}}has(e){if(this.#e===void 0)return false;const[
n,r]=Ub(e);for(let i=0;i<Fb;i++){const o=Mb(n,r,i);if((this.#e[o>>>5]&1<<(o&31))===0)return false}return true}};function Mb(t,e,n){
return t+Math.imul(e,n)&Hb-1}function Ub(t){let e=2166136261;let n=2538058380;for(let r=0;r<t.length;r++){const i=t.charCodeAt(
r);e=Math.imul(e^i,16777619);n=Math.imul(n^i,1540483477)}return[e^e>>>15,n^n>>>13|1]}import{posix as uL}from"node:path";var Vl=47;function zb(t,e,n){const r=Hl(t);const i=[];const o=(s,a)=>r[s]===a.charCodeAt(0);for(let s=0;s<r.length;s++){
if(o(s,"*")&&o(s+1,"*")){const a=s;s+=o(s+2,"/")?2:1;const d=n&&a===0&&s===1&&!/[*?[\\]/.test(t.slice(2));i.push({kind:s===
r.length-1||d?"anything":"directories"})}else if(o(s,"*"))i.push({kind:"any-in-name"});else if(o(s,"?"))i.push({kind:"an\
y-one"});else if(o(s,"[")){const{token:a,end:d}=cL(r,s,e);i.push(a);s=d}else{if(o(s,"\\")&&++s===r.length)throw Zr(e,'it\
 ends with a "\\"');i.push({kind:"literal",code:r[s]})}}return i}function cL(t,e,n){const r=[];let i=e+1;const o=t[i]===
94;if(o)i++;const s=()=>{const a=t[i]===92;const d=t[a?i+1:i];if(d===void 0||!a&&(d===45||d===93))throw Zr(n,'a "[" has \
no characters or no closing "]"');i+=a?2:1;return d};do{const a=s();const d=t[i]===45;if(d)i++;const c=d?s():a;if(c<a)throw Zr(
n,"a range goes backwards");r.push([a,c])}while(t[i]!==93);return{token:{kind:"one-of",negated:o,ranges:r},end:i}}function Kl(t){
const e=[];let n=false;for(const r of t){if(r.kind==="literal"){const i=zl(r.code);if(n)e[e.length-1]+=i;else e.push(i)}
n=r.kind==="literal"}return e}function Wb(t,e){let n=new Set;const r=(s,a)=>{while(!a.has(s)){a.add(s);const d=t[s]?.kind;
if(d!=="any-in-name"&&d!=="anything"&&d!=="directories")return;s++}};r(0,n);const i=t.at(-1)?.kind;const o=i==="any-in-n\
ame"||i==="anything";for(const s of e){if(o&&n.has(t.length))return true;if(s===Vl&&n.has(t.length))return true;const a=new Set;
for(const d of n){const c=t[d];if(c===void 0)continue;if(c.kind==="directories"){a.add(d);if(s===Vl)r(d+1,a)}else if(fL(
c,s)){const f=c.kind==="any-in-name"||c.kind==="anything";r(f?d:d+1,a)}}if(a.size===0)return false;n=a}return n.has(t.length)}
function fL(t,e){if(t.kind==="literal")return t.code===e;if(t.kind==="one-of")return t.ranges.some(([n,r])=>n<=e&&e<=r)!==
t.negated;return t.kind==="anything"||e!==Vl}function Zr(t,e){return new p("BAD_INPUT",`The ${T("exclude")} has a malfor\
med pattern, ${JSON.stringify(t)}: ${e}.`,{hint:'Patterns are those of a .dockerignore file. Escape a special character \
with "\\".'})}var jb=47;var lL=64;var Jb=new WeakMap;var vn=class{text;isException;#e;#t;#n;#r;#i;constructor(e){this.text=e;if(e==="")
throw Zr(e,"it is empty");const n=mL(e);if(n==="!")throw Zr(e,'there is nothing after the "!"');this.isException=n.startsWith(
"!");const r=this.isException?n.slice(1):n;const i=/^[^\\*?[]*/.exec(r)?.[0]??"";const o=zb(r.slice(i.length),e,i==="");
const s=o.findIndex(({kind:c})=>c!=="literal");const a=o.slice(0,s===-1?o.length:s);this.#e=vb(i)+(Kl(a)[0]??"");this.#t=
o.slice(a.length);const d=Kl(this.#t);this.#n=Vb(d);this.#i=this.#t[1]?.kind==="literal"?d[0]??"":"";this.#r=Vb(d.map(c=>c.
slice(0,c.lastIndexOf("/")+1)))}get directory(){return this.#e.slice(0,Math.max(0,this.#e.lastIndexOf("/")))}mayMatchIn(e){
return e.includes(this.#r)}matches(e){if(!e.startsWith(this.#e))return false;const{length:n}=this.#e;if(this.#t.length===
0)return n>0&&(e.length===n||e.charCodeAt(n)===jb);if(this.#t.length===1&&this.#t[0]?.kind==="any-in-name")return true;if(!e.
includes(this.#n,n))return false;const r=this.#o(e,n);return r!==-1&&Wb(this.#t,Wl(e.slice(r)))}#o(e,n){if(this.#t[0]?.kind!==
"directories")return n;let r=e.indexOf(this.#i,n);while(r>n&&e.charCodeAt(r-1)!==jb)r=e.indexOf(this.#i,r+1);return r}};
function Kb(t){return t.replace(/^\uFEFF/,"").split("\n").filter(e=>!e.startsWith("#")).map(e=>e.trim()).filter(e=>e!=="").
map(e=>new vn(e))}function Zn(t,e){if(t.length<lL)return t.findLast(i=>i.matches(e));let n=-1;const r=qb(t);for(const i of Xb(
e))for(const o of r.get(i)??[])if(o>n&&t[o].matches(e))n=o;return t[n]}function Yb(t,e){const n=qb(t);const r=`${e}/`;return Xb(
r).some(i=>n.get(i)?.some(o=>t[o].mayMatchIn(r)))}function qb(t){const e=Jb.get(t);if(e!==void 0)return e;const n=Map.groupBy(
t.keys(),r=>t[r].directory);Jb.set(t,n);return n}function Xb(t){const e=[""];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf(
"/",n+1))e.push(t.slice(0,n));return e}function mL(t){const e=t.startsWith("!")?"!":"";const n=Gb(t.slice(e.length).trim());
return Gb((e+(n.length>1?n.replace(/^\//,""):n)).trim())}function Gb(t){return t===""?"":uL.normalize(t).replace(/(?<=.)\/$/,
"")}function Vb(t){return t.reduce((e,n)=>n.length>e.length?n:e,"")}import{posix as EL}from"node:path";import{posix as Zb}from"node:path";function Qb(t,e){const n=Ao(t.owned,e);const r=Ao(t.drops,e);const i=Ao(t.empties,e);return{preset:t,owned:n,drops:r,empties:i,
count:{kind:"preset",name:t.name,entries:0,bytes:0},firstParts:hL([...n,...r,...i]),above:t.skippedIfLinked===true?pL(n):
[],droppedTops:[],isSkipped:false}}function Ao(t=[],e){return t.flatMap(n=>Bb(n,e)).map(n=>new vn(n))}function nt(t,e){const n=Zn(
t,e);return n!==void 0&&!n.isException}function eE(t,e){const n=tE(e);return t.above.some(r=>r.depth===n&&r.pattern.matches(
e))||nt(t.owned,e)}function pL(t){const e=t.map(({text:n})=>Zb.dirname(n));return[...new Set([...e,...e.map(n=>Zb.dirname(
n))])].filter(n=>n!=="."&&!n.endsWith("*")).map(n=>({pattern:new vn(n),depth:tE(n)}))}function tE(t){return t.split("/").
length}function hL(t){const e=new Set(t.filter(({isException:n})=>!n).map(({directory:n})=>Yl(n)));return e.has("")?void 0:
e}function Yl(t){const e=t.indexOf("/");return e===-1?t:t.slice(0,e)}function Qr(t,e,n,r){const i=n.map(o=>new vn(o));return{what:t,why:e,patterns:i,...r===void 0?{}:{namePattern:r}}}var ql=String.
raw`v?\d[\d.]*`;var Xl="(?:[-._ ][^/]*)?";var gL=[`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyr\
ights?|eula)(?:${ql})?${Xl}`,`(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen\
[cs]|notice|copyright|attribution)[^/]*`,String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${ql})?${Xl}`,`(?:mpl|of\
l|cddl|epl)[-._ ]?${ql}${Xl}`,String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`];
var yL=new RegExp(`(?:^|/)(?:${gL.join("|")})(?=/|$)`,"i");var wL=[Qr("licences","they must accompany the software",["us\
r/share/common-licenses","usr/share/licenses"],yL),Qr("package databases","scanners and later installs would not see the\
 packages",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","usr/lib/sysimage","var/lib/pacman/local","**/*.d\
ist-info","**/*.egg-info","var/log/packages","var/log/scripts","var/log/setup","var/lib/pkgtools","etc/os-release","usr/\
lib/os-release"]),Qr("certificates","connections could not be verified",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust",
"usr/share/ca-certificates","usr/local/share/ca-certificates"]),Qr("time zones","local times would be wrong",["usr/share\
/zoneinfo"]),Qr("the C.UTF-8 locale","programs rely on it on every system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UT\
F-8"]),Qr("accounts","users and groups would lose their names",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function wd(t){
return wL.find(({patterns:e,namePattern:n})=>n?.test(t)===true||Zn(e,t)!==void 0)}var nE="";function rE(t,e,{commands:n}){return t.flatMap(({name:r,owned:i=[],drops:o=[],usedBy:s})=>{const a=s?.commands.
map(f=>({tool:f,by:n.find(({words:u})=>bL(u,f))?.by})).find(({by:f})=>f!==void 0);if(s===void 0||a===void 0)return[];const d=Ao(
s.parts??[...i,...o],e);const c=s.parts===void 0?`the cache of ${r}`:`packages fetched by ${a.tool}`;return[{patterns:d,
reason:{kind:"config",what:c,why:`${a.by} runs ${a.tool}`}}]})}function bL(t,e){const[n="",r]=e.split(" ");const i=t.indexOf(
n);return i!==-1&&(r===void 0||t.includes(r,i+1))}function iE(t,e,n,r){const{hasPrograms:i=false}=t;for(const o of e){const s=Zl(
t,(d,c)=>r(o,d,c,i));if(s===void 0)continue;const a=t.extent==="itself"?"entry":"all";n.add(s,Ql(t,s),[[o,a]])}}function Zl({
path:t,extent:e},n){if(e==="around"||e==="beside"||e==="programs"){const o=$e(t).find(s=>n(s,"5")||n(s,"0"));if(o!==void 0)
return o}const r=Xr(t);if(e==="beside"&&r!==""&&n(`${r}/${nE}`,"5"))return r;if(n(t,"5")||n(t,"0"))return t;const i=e===
"search"||e==="programs";return i&&n(`${t}/${nE}`,"0")?t:void 0}function Ql({path:t,by:e},n){const r=o=>`/${Buffer.from(
o,"latin1")}`;const i=n===t?`${e} refers to it`:`${e} refers to ${r(t)}`;return{kind:"config",what:r(n),why:i}}var SL=1e3;var bd=class{rules;#e;#t;#n=new Map;constructor(e,n,r,i){this.rules=e.map(o=>Qb(o,n));this.#t=rE(e,n,i);this.#e=
r.map(o=>R(Buffer.from(EL.normalize(o))))}rulesFor(e){const n=Yl(e);const r=this.#n.get(n);if(r!==void 0)return r;const i=this.
rules.filter(({firstParts:o})=>o?.has(n)!==false);if(this.#n.size<SL)this.#n.set(n,i);return i}drops(e,n,r,i=false){const o=e.
isSkipped?void 0:this.actionOf(e,n,r);return o==="drop"||i&&o==="empty"}dropping(e,n,r=false){const i=o=>o.preset.filesOnly!==
true&&nt(o.owned,e);return this.rulesFor(e).filter(o=>this.drops(o,e,n,r)).map(o=>[o,i(o)?"all":"unless-directory"])}actionOf(e,n,r){
if(r==="2"&&e.preset.keepsSymlinks===true)return void 0;if(r==="5"&&e.preset.filesOnly===true)return void 0;const i=nt(e.
owned,n);const o=i||nt(e.drops,n);const s=o&&!i?wd(n):void 0;const a=o&&s===void 0;const d=a?"drop":nt(e.empties,n)?"emp\
ty":void 0;if(d===void 0)return s;const c=f=>nt(f.patterns,n);return this.#t.find(c)?.reason??this.volumeProtection(n)??
d}volumeProtection(e){const n=this.#r(e);return n===void 0?void 0:{what:`the volume /${n}`,why:"new volumes are initiali\
zed from it"}}#r(e){return this.#e.find(n=>e===n||Dr(e,n))}firstDropping(e,n){return this.rulesFor(e).find(r=>typeof this.
actionOf(r,e,n)==="string")}};var xL=1e4;var Ed=class{#e=new Map;#t=0;constructor(e){for(const n of tm(e))this.#n(n)}through(e,n){const r=(this.#e.get(
e)??[]).filter(({extent:o})=>o!=="itself").map(o=>em(o,`${n}${o.path.slice(e.length)}`)).filter(({path:o})=>o!==""&&!o.startsWith(
"/"));const i=r.slice(0,Math.max(0,xL-this.#t));for(const o of i)this.#n(o);return i}#n(e){this.#t++;for(const n of[e.path,
...$e(e.path)]){const r=this.#e.get(n);if(r===void 0)this.#e.set(n,[e]);else r.push(e)}}};function em(t,e){return{...t,path:e,
extent:t.extent==="beside"?"around":t.extent}}function tm({paths:t,required:e}){const n=e.filter(({by:r,text:i})=>r!=="W\
ORKDIR"&&!i.includes("/")).flatMap(({by:r,candidates:i})=>i.map(o=>({path:o,by:r,extent:"around",hasPrograms:true})));return[
...t,...n]}var On={paths:[],required:[],commands:[]};var ei={action:"keep"};var ti=class{#e;#t;#n;#r;#i=new Map;#o=new Map;#s=new Set;#a;dropped=new yd;#d;#c=new gd(this.dropped);#f;constructor({
presets:e,excludes:n,places:r,volumes:i,references:o=On}){this.#e=new bd(e,r,i,o);this.#t=n;this.#n=new Map(n.filter(({isException:s})=>!s).
map(s=>[s,{kind:"exclude",name:s.text,entries:0,bytes:0}]));this.#r=new Set(n);this.#f=new Ed(o);for(const s of o.paths)
this.#u(s)}#u(e){iE(e,this.presets,this.#c,(n,r,i,o)=>this.#e.drops(n,r,i,o))}get counts(){return[...this.presets.map(({
count:e})=>e),...this.#n.values()]}get unmatched(){return[...this.#r].map(({text:e})=>e)}get skippedPresets(){return this.
presets.filter(({isSkipped:e})=>e).map(({preset:e})=>e.name)}get warnings(){return[...this.#i.values()]}get spared(){return[
...this.#o.values()].filter(e=>e.entries>0||this.#s.has(e))}countSpared(e,n,r){if(!n)Ft(e,1,r);else if(e?.kind==="config")
this.#s.add(e)}get presets(){return this.#e.rules}decisionFor(e,n){if(e===""||e===".")return ei;for(const o of this.#r)if(o.
matches(e))this.#r.delete(o);const r=Zn(this.#t,e);if(r?.isException===true)return this.#l(e,n)?{action:"keep",spared:this.#m(
r.text,void 0)}:ei;if(r!==void 0){this.#g(e,n,r);return{action:"drop",count:this.#n.get(r)}}let i;for(const o of this.#e.
rulesFor(e)){const s=o.isSkipped?void 0:this.#e.actionOf(o,e,n);const a=typeof s==="string";const d=a?this.#c.reasonFor(
o,e,n):void 0;if(a&&d===void 0)return{action:s,count:o.count,rule:o};i??=d??s}if(i===void 0)return ei;return{action:"kee\
p",spared:this.#m(i.what,i.why,i.kind)}}#l(e,n){return this.#t.some(r=>!r.isException&&r.matches(e))||this.presets.some(
r=>!r.isSkipped&&typeof this.#e.actionOf(r,e,n)==="string")}#m(e,n,r){const i=r===void 0?{what:e,why:n}:{what:e,why:n,kind:r};
const o=this.#o.get(e)??{...i,entries:0,bytes:0};this.#o.set(e,o);return o}spareLinkTarget(e,n,r){const i=R(Buffer.from(
oE.resolve("/",oE.dirname(e),n),"latin1"));this.skipPresetsFor(e,i);if(r)return;for(const a of this.#f.through(e,i))this.#u(
a);if(this.dropped.has(i))return;const o=md(e)||md(i);const s=this.#e.dropping(i,"0",!o).filter(([{preset:a,empties:d}])=>a.
skippedIfLinked!==true&&!nt(d,e));if(s.length>0)this.#c.add(i,this.#p(e),s)}#p(e){this.#a??={kind:"link",what:"link targ\
ets",why:`${_(G(`/${e}`))} would be broken`};return this.#a}skipPresetsFor(e,n){for(const r of this.presets)if(r.preset.
skippedIfLinked===true&&!r.isSkipped)r.isSkipped=eE(r,n)&&!nt(r.owned,e)}restore(e,n,r,i){const o=this.decisionFor(e,n);
if(o.action!=="drop")return"unchanged";const s=o.rule===void 0?Zn(this.#t,e):void 0;if(s!==void 0)return i?"unchanged":s;
const a=this.#e.dropping(e,n);if(i&&a.every(([,c])=>c!=="all"))return"unchanged";for(const[c]of a)if(c.preset.skippedIfLinked===
true&&!nt(c.owned,r))c.isSkipped=true;const d=a.map(([c])=>c).filter(({isSkipped:c})=>!c);this.#c.restore(e,this.#p(r),d);
return"restored"}warnBrokenLink(e){if(!this.#i.has("links"))this.#i.set("links",e)}warnTooManyLinks(){this.#i.set("many \
links","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(e){const n=this.
presets.flatMap(r=>{const i=Zl(e,(o,s)=>this.#e.drops(r,o,s));return i!==void 0&&this.#h(i)?[[i,r]]:[]});for(const[r,i]of n)
this.#c.restore(r,Ql(e,r),[i]);return n.map(([r])=>r)}recordDropped(e){this.dropped.add(e);const n=Xr(e);if(n===this.#d)
return;this.#d=n;this.dropped.add(`${n}/`)}#h(e){return this.dropped.has(e)||this.dropped.has(`${e}/`)}presetThatDropped(e,n){
return this.#e.firstDropping(e,n)}#g(e,n,r){if(n==="5")return;const i=wd(e)??this.#e.volumeProtection(e);if(i===void 0||
this.#i.has(i.what))return;this.#i.set(i.what,`The pattern ${JSON.stringify(r.text)} drops a protected path, ${_(G(e))} \
(${i.what}): ${i.why}.`)}};var dE=Pf(aE(),1);var kL=20;function cE(t,e){const n=t.slice(0,kL).toLowerCase();const r=o=>(0,dE.default)(n,o).steps;const[
i]=e.toSorted((o,s)=>r(o)-r(s));if(i===void 0)return void 0;if(r(i)<=Math.ceil(Math.max(n.length,i.length)/3))return i;return n.
length>1?e.find(o=>o.startsWith(n)):void 0}var nm=["v[0-9]","v[0-9][0-9]"];var PL="[0-9a-f]".repeat(8);var fE=["!var/log/packages","!var/log/scripts","!var/log/set\
up","!var/log/**/config"];var uE=["~/.npm","$npm_config_cache","$NPM_CONFIG_CACHE"];var Et=[{name:"apt",isSafe:true,what:"\
downloaded packages, package lists and their indexes, `*.dpkg-old`, `*.dpkg-dist`",why:"`apt-get update` fetches them ag\
ain",owned:["var/cache/apt/archives/*.deb","var/cache/apt/archives/partial/*","var/cache/apt/*.bin","var/lib/apt/lists/*",
"!var/lib/apt/lists/partial","var/lib/apt/lists/partial/*"],drops:["etc/**/*.dpkg-old","etc/**/*.dpkg-dist"]},{name:"apk",
isSafe:true,what:"apk's package cache",why:"`apk update` and `apk add` fetch it again",owned:["var/cache/apk/*"]},{name:"\
dnf",isSafe:true,what:"caches of dnf, microdnf and yum",why:"fetched again when they are needed",owned:["var/cache/dnf/*",
"var/cache/yum/*","var/cache/libdnf5/*","~/.cache/libdnf5/*","$XDG_CACHE_HOME/libdnf5/*"]},{name:"zypper",isSafe:true,what:"\
zypper's caches",why:"`zypper refresh` fetches them again",owned:["var/cache/zypp/*"]},{name:"pacman",isSafe:true,what:"\
downloaded packages",why:"fetched again when they are needed",owned:["var/cache/pacman/pkg/*"]},{name:"pip",isSafe:true,
what:"pip's downloads and wheels",why:"fetched or built again when they are needed",owned:bt(["~/.cache/pip","$XDG_CACHE\
_HOME/pip","$PIP_CACHE_DIR"],["http","http-v2","wheels","selfcheck"])},{name:"npm",isSafe:true,what:"npm's cache and log\
s, and packages fetched by npx",why:"fetched again when they are needed",owned:bt(uE,["_cacache","_logs","_npx"]),usedBy:{
commands:["npx","npm exec","npm x"],parts:bt(uE,["_npx"])}},{name:"yarn",isSafe:true,what:"the cache of Yarn 1; never a \
project’s `.yarn/cache`, which programs run from",why:"fetched again when it is needed",owned:bt(["~/.cache/yarn","$XD\
G_CACHE_HOME/yarn","usr/local/share/.cache/yarn","$YARN_CACHE_FOLDER"],nm),usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:true,
what:"package files that gem and Bundler keep next to the installed gems",why:"fetched again when they are needed",owned:[
"$GEM_HOME/cache/*.gem","$BUNDLE_PATH/cache/*.gem","$BUNDLE_PATH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.ge\
m","usr/local/bundle/cache/*.gem","usr/local/bundle/ruby/*/cache/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib\
/ruby/gems/*/cache/*.gem","usr/lib64/ruby/gems/*/cache/*.gem","usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*\
.gem","var/lib/gems/*/cache/*.gem","~/.gem/ruby/*/cache/*.gem","~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/\
*","!**/vendor/cache","!$BUNDLE_CACHE_PATH/*.gem"]},{name:"conda",isSafe:true,what:"package archives; not the unpacked p\
ackages, which environments link to",why:"fetched again when they are needed",owned:bt(["opt/*conda*","opt/miniforge*","\
opt/mambaforge*","opt/micromamba*","~/*conda*","~/miniforge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share\
/mamba","$XDG_DATA_HOME/mamba","$CONDA_DIR","$CONDA_PREFIX","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs\
/cache/*"]).concat(bt(["$CONDA_PKGS_DIRS"],["*-*-*.tar.bz2","*-*-*.conda",`cache/${PL}.*`]))},{name:"composer",isSafe:true,
what:"Composer's cache",why:"fetched again when it is needed",owned:bt(["~/.composer/cache","~/.cache/composer","$XDG_CA\
CHE_HOME/composer","$COMPOSER_HOME/cache","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:true,what:"\
logs of package managers and rotated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slack\
ware's package database",why:"programs that write to a log file still find it; links are kept",owned:["var/log/apt/*","v\
ar/log/dpkg.log","var/log/alternatives.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(
t=>[`var/log/**/${t}`,`!var/log/**/${t}/**`]),...fE],empties:["var/log/**",...fE],filesOnly:true,keepsSymlinks:true},{name:"\
tmp",isSafe:true,what:"the content of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definitio\
n",owned:["tmp/*","var/tmp/*","var/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{
name:"uv",isSafe:false,what:"uv's cache, unless symlinks from outside point into it",why:"environments may consist of li\
nks into it, and builds start from it",owned:bt(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],nm.map(t=>`*-${t}`)),
skippedIfLinked:true,usedBy:{commands:["uvx","uv"]}},{name:"pnpm",isSafe:false,what:"pnpm's store, unless symlinks from \
outside point into it",why:"later installs link from it, and projects may consist of links into it",owned:bt(["~/.local/\
share/pnpm/store","$XDG_DATA_HOME/pnpm/store","$PNPM_HOME/store","~/.pnpm-store"],nm),skippedIfLinked:true,usedBy:{commands:[
"pnpx","pnx","pnpm dlx"]}},{name:"cargo",isSafe:false,what:"Cargo's registry and git checkouts; programs that it install\
ed are kept",why:"builds start from it: a later `cargo build` fetches everything again",owned:bt(["~/.cargo","$CARGO_HOM\
E"],["registry/cache","registry/src","registry/index","git/db","git/checkouts"]),usedBy:{commands:["cargo","bacon","trun\
k"]}},{name:"go",isSafe:false,what:"modules and compiled packages",why:"builds start from it: a later `go build` fetches\
 and compiles everything again",owned:["~/.cache/go-build/*","$XDG_CACHE_HOME/go-build/*","$GOCACHE/[0-9a-f][0-9a-f]","~\
/go/pkg/mod/*","$GOPATH/pkg/mod/*","$GOMODCACHE/cache/download","$GOMODCACHE/cache/vcs","$GOMODCACHE/**/*@v[0-9]*.[0-9]*\
.[0-9]*"],usedBy:{commands:[...["run","test","build","install","generate","tool","vet","mod"].map(t=>`go ${t}`),...["air",
"dlv","gow","wgo"]]}},{name:"maven",isSafe:false,what:"Maven's local repository",why:"programs may run from it, and buil\
ds start from it",owned:["~/.m2/repository/*"],usedBy:{commands:["mvn","mvnw","mvnd","mvnDebug","lein","clj","clojure","\
bb","jbang"]}},{name:"gradle",isSafe:false,what:"Gradle's caches",why:"programs may run from them, and builds start from\
 them",owned:["~/.gradle/caches/*","$GRADLE_USER_HOME/caches/*"],usedBy:{commands:["gradle","gradlew"]}},{name:"nuget",isSafe:false,
what:"NuGet's packages and HTTP cache",why:"programs may run from them, and builds start from them",owned:["~/.nuget/pac\
kages/*","~/.local/share/NuGet/*"],drops:["$NUGET_PACKAGES/*"],usedBy:{commands:[...["run","watch","build","test","resto\
re","publish","msbuild","tool","exec"].map(t=>`dotnet ${t}`),...["dnx","msbuild"]]}},{name:"docs",isSafe:false,what:"doc\
umentation, info pages, lintian overrides; copyright files are kept",why:"a reader may want them",drops:rm(["doc/*","inf\
o/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:true},{name:"man",isSafe:false,what:"manual pages; the \
directories of their sections are kept, since packages need them to install",why:"a reader may want them",drops:rm(["man\
/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"locales",isSafe:false,what:"translated messages\
, except those for the image’s own LANG; compiled locales are kept",why:"programs speak English",drops:rm(["locale/*",
"!locale/locale.alias","!locale/languages","!locale/all_languages","!locale/currency","!locale/l10n","!locale/$LOCALE"])},
{name:"pycache",isSafe:false,what:"Python's compiled modules",why:"the first start is slower, and so is every start if t\
hey cannot be written",owned:["**/__pycache__/*"]}];function Qn(t){return Et.find(e=>e.name===t)}function bt(t,e){return t.
flatMap(n=>e.map(r=>`${n}/${r}`))}function rm(t){return["usr/share","usr/local/share"].flatMap(e=>t.map(n=>n.startsWith(
"!")?`!${e}/${n.slice(1)}`:`${e}/${n}`))}var St="auto";var IL=/^true$/i;var TL=/^false$/i;var vL=/^(?:yes|on|1|all|safe|default)$/i;function im(t){return t.split(
/[\n,]/).map(e=>e.trim()).filter(e=>e!=="")}function Lo(t){const e=im(t);if(e.length===1&&TL.test(e[0]??""))return[];return e.
map(n=>IL.test(n)?St:n)}function lE(t){const e=Lo(t);const n=new Set;const r=new Set;for(const i of e){const o=i.startsWith(
"-");for(const s of OL(o?i.slice(1).trim():i))(o?r:n).add(s)}if(n.size===0&&r.size>0){throw new p("BAD_INPUT",`The ${T("\
clean")} only excludes presets (${e.join(", ")}) and selects none.`,{hint:`Write ${x("clean",[St,...e].join(", "))}.`})}
return Et.filter(i=>n.has(i)&&!r.has(i))}function OL(t){if(t===St)return Et.filter(({isSafe:o})=>o);const e=Qn(t);if(e!==
void 0)return[e];const n=[St,...Et.map(({name:o})=>o)];const r=vL.test(t)?St:cE(t,n);const i=r===void 0?"":` Did you mea\
n ${JSON.stringify(r)}?`;throw new p("BAD_INPUT",`The ${T("clean")} must be a list of presets, but ${_(Buffer.from(t))} \
is not one.${i}`,{hint:`Presets: ${n.join(", ")}.`})}var _L=["docs","man","locales","pycache"];var BL=1e6;var RL=.01;var AL=1e5;var Sd=class{#e;#t;#n=0;#r;#i=false;constructor({
active:e,words:n,excludes:r,env:i,volumes:o,references:s=On}){this.#e=new ti({presets:Et.filter(a=>(a.isSafe||_L.includes(
a.name))&&!e.includes(a)&&!n.some(d=>d.replace(/^-\s*/,"")===a.name)),excludes:r.filter(({isException:a})=>a),places:ud(
void 0,i),volumes:o,references:s});this.#t=this.#e.presets.flatMap(({owned:a,drops:d,empties:c})=>[...a,...d,...c]).filter(
({isException:a})=>!a)}begin(e,n){const r=In(e,n);if(r===0)return;this.#n+=r;const i=R(e.name);if(this.#o(i.slice(0,Math.
max(0,i.lastIndexOf("/")))))Ft(this.#e.decisionFor(i,e.typeFlag).count,1,r)}#o(e){if(e!==this.#r){this.#r=e;this.#i=Yb(this.#t,
e)}return this.#i}data(){}end(){}get found(){const e=Math.min(BL,Math.max(AL,this.#n*RL));return this.#e.counts.filter(({
bytes:n})=>n>=e).map(({name:n,bytes:r})=>({name:n,bytes:r})).sort((n,r)=>r.bytes-n.bytes)}};function xd(t,e){const n=t.length===
0?[St]:t;const r=o=>n.includes(St)&&Et.some(s=>s.name===o&&s.isSafe);const i=e.map(({name:o})=>o).filter(o=>!r(o));return[
...n,...i].join(", ")}var LL=1;var NL=1e3;var CL=2e3;function pE(t,e){const{source:n,options:r,engine:i,ms:o}=e;const s=t.budgets.every(({isMet:a})=>a);
return{version:LL,tool:`docker-flatten ${Yr}`,ok:s,dryRun:r.dryRun,source:{reference:n.reference,id:n.id,container:n.ofContainer??
null,platform:n.platforms.map(B).join(", "),layers:t.oldLayers,bytes:t.oldBytes,packedBytes:t.oldPackedBytes??null,steps:t.
oldHistory?.length??null,history:kd(t.oldHistory)},result:{tags:s?[...r.tagTexts]:[],imageId:t.imageId??null,configDigest:t.
configDigest??null,digest:t.digest??null,pushed:t.pushed.map(({name:a,digest:d})=>({name:a,digest:d})),written:t.written.
map(({name:a,digest:d})=>({name:a,digest:d})),verifiedEntries:t.checks.verifiedEntries??null,testPassed:t.checks.isTested?
true:null,layers:t.newLayers,bytes:t.newBytes,packedBytes:t.newPackedBytes??null,steps:t.newHistory?.length??null,history:kd(
t.newHistory),directories:hE(t.directories),layerDetails:gE(t.layers)},platforms:t.platforms.map(a=>$L(a,t.platforms.length>
1)),engine:i===void 0?null:{version:i.version,store:i.store.kind},sizes:n.countsBlocks?"blocks":"bytes",savedBytes:t.savedBytes,
savedPercent:Number(t.savedPercent),hiddenBytes:t.savedBytes-ni(t),cleanedBytes:ni(t),rules:t.rules.map(({kind:a,name:d,
entries:c,bytes:f})=>({kind:a,name:d,entries:c,bytes:f})),commands:t.commands.map(({name:a,ms:d,bytes:c})=>({name:a,seconds:mE(
d),bytes:c??null})),kept:[...t.spared.map(({what:a,why:d,entries:c,bytes:f})=>({what:a,why:d??null,entries:c,bytes:f})),
...t.skippedPresets.map(a=>({what:`the cache of ${a}`,why:"symlinks outside it point into it",entries:null,bytes:null}))],
suggestions:t.suggestions?.map(({name:a,bytes:d})=>({name:a,bytes:d}))??null,suggestedClean:t.suggestions?.length?xd(r.cleanWords,
t.suggestions):null,budgets:t.budgets.map(({input:a,wanted:d,seen:c,isMet:f})=>({input:a,wanted:d,seen:c,met:f})),cacheHit:t.
cacheHit??null,backup:r.dryRun?null:r.backup??null,seconds:mE(o)}}function $L(t,e){return{platform:t.platform,oldBytes:t.
oldBytes,newBytes:t.newBytes,savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),oldLayers:t.oldLayers,newLayers:t.
newLayers,oldPackedBytes:t.oldPackedBytes??null,newPackedBytes:t.newPackedBytes??null,configDigest:t.configDigest??null,
cleanedBytes:ni(t),verifiedEntries:t.checks.verifiedEntries??null,cacheHit:t.cacheHit??null,oldHistory:e?kd(t.oldHistory):
null,newHistory:e?kd(t.newHistory):null,directories:e?hE(t.directories):null,layerDetails:e?gE(t.layers):null}}function hE(t){
return t?.map(({path:e,bytes:n,files:r})=>({path:e,bytes:n,files:r}))??null}function gE(t){if(t===void 0)return null;return t.
map(({diffId:e,digest:n,packedBytes:r,bytes:i,entries:o,contents:s})=>({diffId:e??null,digest:n??null,packedBytes:r,bytes:i,
entries:o,contents:s.map(({name:a,bytes:d})=>({name:a,bytes:d}))}))}function kd(t){if(t===void 0)return null;return t.slice(
-NL).map(({command:e,bytes:n,hasLayer:r})=>({command:he(e,CL),bytes:n,layer:r}))}function ni({rules:t,commands:e}){return[
...t,...e].reduce((n,{bytes:r})=>n+(r??0),0)}function yE(t,e){const{source:n,result:r}=t;return{title:[n.reference,...r.
tags.slice(0,1)].join(" → "),headline:ku({oldBytes:n.bytes,newBytes:r.bytes,oldLayers:n.layers,newLayers:r.layers}),oldBytes:n.
bytes,newBytes:r.bytes,hiddenBytes:t.hiddenBytes,groups:e?.groups??[],result:e?.result??["",0,-1,[]],dropped:e?.dropped??
["",0,-1,[]],notes:e?.notes??[]}}function mE(t){return Math.round(t)/1e3}import{Readable as vN}from"node:stream";import{Writable as DL}from"node:stream";var wE=32*1024*1024;var ri=class{sink;#e;#t=[];#n=[];#r=0;#i=0;constructor(e,n=()=>{}){this.#e=e;this.sink=new DL({write:(r,i,o)=>{
this.#n.push(Buffer.from(r));this.#i+=r.length;o();n()}})}get isEmpty(){return this.#t.length===0}get isComplete(){return!this.
isEmpty&&this.#i>=this.#r}hold(e){if(e.sizeBytes>this.#e){throw new p("TAR_LIMIT",`An entry is ${e.sizeBytes} bytes long\
, but at most ${this.#e} were expected.`,{hint:pe})}const n=Buffer.from(e.header);const{typeFlag:r}=e;const i=e.extensions.
reduce((a,d)=>a+d.length,O);const o=oe(e.sizeBytes);const s={typeFlag:r,mtimeSeconds:en(n),header:n,extensions:[...e.extensions]};
this.#t.push({entry:s,headBytes:i,dataBytes:o});this.#r+=i+o;if(this.#r>wE){throw new p("TAR_LIMIT",`Entries exceed ${wE}\
 bytes in total, but only a few short ones were expected.`,{hint:pe})}return"keep"}entries(){const e=Buffer.concat(this.#n);
let n=0;return this.#t.map(({entry:r,headBytes:i,dataBytes:o})=>{const s=n+i;n=s+o;return{...r,data:e.subarray(s,n)}})}};import{pipeline as ML}from"node:stream/promises";import{Writable as FL}from"node:stream";function _n(){return new FL({highWaterMark:1024*1024,write:(t,e,n)=>n()})}async function er(t,e,n,r=_n()){await ML(e,n,r,{signal:t}).catch(i=>{if(!t.aborted)throw i})}async function ii(t,e){const n=new AbortController;const r=new ri(e,()=>{if(r.isComplete)n.abort()});const i=new j(o=>r.
isEmpty?r.hold(o):"drop");await er(n.signal,t,i,r.sink);return r.entries()[0]}async function bE(t){const e=new AbortController;
let n;const r=new j(i=>{n??={...i,name:Buffer.from(i.name),header:Buffer.from(i.header)};e.abort();return"drop"});await er(
e.signal,t,r);return n}function ye(t,e){return kE(t,"name",e)}function Pd(t,e){return kE(t,"linkName",e)}function SE(t,e,n){return EE(EE(t,"uid",
e),"gid",n)}function EE({extensions:t,header:e},n,r){const i=Le(t).pax.has(n);if(r<=jf||!i){return{extensions:i?om(t,n):
t,header:Jf(e,n,r)}}const o=new Map([[n,String(r)]]);const s=a=>du(a,o);return{extensions:Td(t,s),header:Jf(e,n,0)}}function Id(t){
const{pax:e,longName:n}=Le(t.extensions);const r=n===void 0?Ae(e.get(xE)):void 0;const{extensions:i,header:o}=r===void 0?
t:ye(t,r);const s=a=>a==="size"||a.startsWith("GNU.sparse.");return{extensions:oi(i,s),header:qi(Fh(o),0)}}function om(t,e){
return Td(t,n=>wg(n,e))}function oi(t,e){return Td(t,n=>au(n,e))}function Td(t,e){const n=Sr(t);const r=n.findLast(({typeFlag:i})=>i===
Pe.pax);return n.flatMap(i=>{const{typeFlag:o,block:s,data:a}=i;if(o===Pe.pax)return i===r?UL(i,e):[];return a===void 0?
[s]:[s,a]})}function UL({block:t,data:e,sizeBytes:n},r){if(e===void 0)return[];const i=e.subarray(0,n);const o=r(i);if(o.
equals(i))return[t,e];return o.length===0?[]:[qi(t,o.length),PE(o)]}var xE="GNU.sparse.name";var HL={name:{records:["pat\
h",xE],gnuType:Pe.gnuLongName},linkName:{records:["linkpath"],gnuType:Pe.gnuLongLink}};function kE(t,e,n){const{records:r,
gnuType:i}=HL[e];const[o,...s]=r;const a=$s(t.header,e,n);const d=a===void 0&&Le(t.extensions).pax.has(o);const c=d?s:r;
const f=Sr(oi(t.extensions,m=>c.includes(m))).filter(({typeFlag:m})=>m!==i).flatMap(({block:m,data:h})=>h===void 0?[m]:[
m,h]);if(a!==void 0)return{extensions:f,header:a};const u=$s(t.header,e,n.subarray(0,O),true)??t.header;if(d){const m=h=>du(
h,new Map([[o,n]]));return{extensions:Td(f,m),header:u}}const l=Buffer.concat([n,Buffer.alloc(1)]);return{extensions:[...f,
Hh(i,l.length),PE(l)],header:u}}function PE(t){return Buffer.concat([t,Buffer.alloc(oe(t.length)-t.length)])}import{createHash as GL}from"node:crypto";import{createGunzip as VL,createZstdDecompress as KL}from"node:zlib";var TE=4247762216;var zL=407710288;var IE={rle:1,reserved:3};var WL=13;function vE(t){if(t.length<4)return false;const e=t.
readUInt32LE(0);return e===TE||OE(e)}function OE(t){return(t&4294967280)>>>0===zL}var si=class{#e="magic";#t=4;#n=Buffer.
alloc(WL);#r=0;#i=0;#o=false;#s=0;position=0;frames=0;header;get isBetweenFrames(){return this.#e==="magic"&&this.#r===0}*split(e){
let n=0;let r=0;while(r<e.length){const i=this.#e==="skipped"||this.#e==="block"||this.#e==="checksum";const o=Math.min(
this.#t,e.length-r);const s=this.#e==="skipped"||this.#e==="skipped size";if(!i)this.#a(e.subarray(r,r+o));r+=o;this.position+=
o;this.#t-=o;if(s)n=r;if(this.#t>0)break;const a=this.#e==="magic";this.#c();if(this.#e==="skipped size")n=r;else if(a&&
r-n<4){yield Buffer.from(this.#n.subarray(0,4));n=r}if(this.#e==="magic"&&r>n){yield e.subarray(n,r);n=r}}if(this.#e!=="\
magic"&&r>n)yield e.subarray(n,r)}#a(e){e.copy(this.#n,this.#r);this.#r+=e.length}#d(e,n){this.#e=e;this.#t=n;this.#r=0}#c(){
const e=this.#n;switch(this.#e){case"magic":{const n=e.readUInt32LE(0);if(OE(n))this.#d("skipped size",4);else if(n===TE)
this.#u();else throw new RangeError("bytes that are not a zstd frame follow its last frame");return}case"skipped size":{
const n=e.readUInt32LE(0);this.#d(n===0?"magic":"skipped",n===0?4:n);return}case"descriptor":this.#i=e[0]??0;this.#d("he\
ader",this.#l().headerBytes);return;case"header":this.header=this.#m();this.#d("block header",3);return;case"block heade\
r":{const n=e.readUIntLE(0,3);const r=n>>1&3;if(r===IE.reserved)throw new RangeError("a zstd block has an unknown type");
this.#o=(n&1)===1;const i=r===IE.rle?1:n>>3;if(i>0)this.#d("block",i);else this.#f();return}case"block":this.#f();return;case"\
skipped":case"checksum":this.#d("magic",4);return}}#f(){if(!this.#o)this.#d("block header",3);else if((this.#i&4)!==0)this.#d(
"checksum",4);else this.#d("magic",4)}#u(){this.frames++;this.#s=this.position-4;this.#d("descriptor",1)}#l(){const e=this.#i;
const n=(e&32)!==0;const r=n?0:1;const i=[0,1,2,4][e&3]??0;const o=[n?1:0,2,4,8][e>>6]??0;const s=r+i+o;return{windowBytes:r,
dictionaryBytes:i,contentBytes:o,headerBytes:s}}#m(){const e=this.#n;const{windowBytes:n,dictionaryBytes:r,contentBytes:i}=this.#l();
const o=r===0?0:e.readUIntLE(n,r);const s=i===0?void 0:jL(e,n+r,i);return{startByte:this.#s,contentBytes:s,windowBytes:n===
0?s??0:JL(e[0]??0),dictionaryId:o}}};function jL(t,e,n){if(n===8)return Number(t.readBigUInt64LE(e));return t.readUIntLE(
e,n)+(n===2?256:0)}function JL(t){const e=2**(10+(t>>3));return e+e/8*(t&7)}var AE=1024*1024;var YL=4*AE;var qL=6;var _E=["drain","end","close"];function vd(t,e){return new sm(t,e)}var sm=class{chunks;packedBytes=0;tarBytes=0;packing;#e=new si;#t;#n;#r;constructor(e,n){
this.#t=e;this.#n=n;this.#r=BE(e.descriptor.digest);this.chunks=this.#o()}get frames(){return this.#e.frames}get#i(){return this.#t.
descriptor.digest}async*#o(){const{descriptor:e,diffId:n}=this.#t;const r=await this.#t.open(this.#n.signal);try{const i=this.#s(
r);const o=await QL(i);this.packing=tN(o,this.#i);const s=this.packing==="none"&&n===e.digest;const a=this.#n.checksDiffId&&
!s?BE(n):void 0;for await(const c of this.#d(o,i)){a?.update(c);this.tarBytes+=c.length;yield c}this.#a();const d=a&&RE(
a,n);if(d!==void 0&&d!==n)throw Z(this.#i,`unpacks to ${d}, but the image's config says ${n}`)}finally{r.destroy()}}async*#s(e){
const{sizeBytes:n}=this.#t.descriptor;for await(const r of e){this.packedBytes+=r.length;if(this.packedBytes>n)throw Z(this.#i,
rn(this.packedBytes,n));this.#r.update(r);yield r}}#a(){const{sizeBytes:e}=this.#t.descriptor;if(this.packedBytes!==e)throw Z(
this.#i,rn(this.packedBytes,e));const n=RE(this.#r,this.#i);if(n!==this.#i)throw Z(this.#i,`has the digest ${n}`)}async*#d(e,n){
if(this.packing==="none"){if(e.length>0)yield e;yield*n;return}const r=this.packing==="gzip";const i={chunkSize:AE,readableHighWaterMark:YL};
const o=r?VL(i):KL(i);const s=r?XL(o,e,n):ZL(o,this.#e,e,n);s.catch(a=>o.destroy(a));o.on("error",()=>{});try{for await(const a of o.
iterator({destroyOnReturn:false}))yield a;await s}catch(a){throw this.#c(a)}finally{o.destroy()}}#c(e){const n=e.code;const r=e instanceof
p;const i=typeof n==="string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(n);if(r||!i&&!(e instanceof RangeError))return e;const o=n===
"Z_BUF_ERROR";return Z(this.#i,o?`ends in the middle of its ${this.packing} stream`:`is not a readable ${this.packing} s\
tream (${S(e)})`)}};async function XL(t,e,n){let r=false;const i=new Promise(d=>{t.once("end",()=>{r=true});for(const c of[
"end","close"])t.once(c,d)});let o=0;let s=0;const a=async d=>{const c=d.findLastIndex(f=>f!==0);if(c!==-1)s=o+c+1;o+=d.
length;if(!r)await am(t,d)};await a(e);for await(const d of n)await a(d);t.end();await i;if(s>t.bytesWritten)throw new RangeError(
"bytes that are not a gzip member follow its last member")}async function ZL(t,e,n,r){for(const i of e.split(n))await am(
t,i);for await(const i of r)for(const o of e.split(i))await am(t,o);if(!e.isBetweenFrames)throw new RangeError("its last\
 frame is incomplete");t.end()}async function am(t,e){if(t.destroyed)throw new Error("the stream was closed");if(e.length===
0||t.write(e))return;await new Promise(n=>{const r=()=>{for(const i of _E)t.off(i,r);n()};for(const i of _E)t.on(i,r)})}
async function QL(t){const e=[];let n=0;while(n<qL){const{done:r,value:i}=await t.next();if(r===true)break;e.push(i);n+=
i.length}return e.length===1?e[0]??Buffer.alloc(0):Buffer.concat(e)}var eN=[["bzip2","BZh"],["xz","ý7zXZ\0"]];function tN(t,e){
if(t[0]===31&&t[1]===139)return"gzip";if(vE(t))return"zstd";const n=t.toString("latin1");const r=eN.find(([,i])=>n.startsWith(
i));if(r!==void 0)throw new p("UNSUPPORTED_IMAGE",`The layer ${e} is packed with ${r[0]}, but only gzip, zstd and unpack\
ed layers can be read.`,{hint:'Copy the image with "skopeo copy --dest-compress-format gzip" first.'});return"none"}function BE(t){
const e=At(t)?.algorithm;if(e===void 0)throw Z(t,"has a digest that cannot be checked");return GL(e)}function RE(t,e){return`${e.
slice(0,e.indexOf(":"))}:${t.digest("hex")}`}var dm=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/;
var cm=5;var Mt=class{#e=new Set;#t=0;static isIn({pax:e}){if(e.size===0)return false;for(const n of e.keys())if(dm.test(
n))return true;return false}static remove(e){return{header:e.header,extensions:oi(e.extensions,n=>dm.test(n))}}note({pax:e}){
this.#t++;if(this.#e.size>cm)return;for(const n of e.keys())if(dm.test(n))this.#e.add(n.replace(/^(?:\w+\.xattr|RHT)\./,
""))}get notice(){if(this.#t===0)return void 0;const e=[...this.#e];const n=e.slice(0,cm).join(", ")+(e.length>cm?", …":
"");return`Left out extended attributes that belong to the machine that built the image (${n}) from ${this.#t} ${this.#t===
1?"entry":"entries"}.`}};function Oe(t){return new p("LAYER_INVALID",`A layer of the image cannot be applied: ${t}.`,{hint:"The image is damaged,\
 or the program that made it has a bug. Build it again with another builder."})}function LE(t){return Oe(`the tar stream\
 of ${t} ends within an entry`)}var xt=4095;var tr=255;var Od=40;var fm=1e7;var um=1e4;var lm=256*1024**2;var mm=192*1024**2;var pm=5e8;var hm=64*1024**
3;var gm=500;function Se(t){return new p("TAR_LIMIT",t,{hint:pe})}var fe=47;var _d=46;function ym(t){let e=t.length;while(e>0&&t[e-1]===fe)e--;let n=0;while(n<e&&nN(t,n,e))n+=t[n]===fe?1:
2;const r=t.subarray(n,e);const i=rN(r)?r:iN(r,t);if(i.length>xt)throw Se(`A path of the image has ${i.length} bytes, bu\
t at most ${xt} are possible: ${_(i)}.`);return i}function No(t,e){if(t.length===e.length)return t.equals(e);const n=t[0]===
_d&&t[1]===fe&&t.length===e.length+2;return n&&t.compare(e,0,e.length,2)===0}function nN(t,e,n){return t[e]===fe||t[e]===
_d&&e+1<n&&t[e+1]===fe}function rN(t){let e=0;for(let n=0;n<=t.length;n++){const r=t[n];if(r===0)return false;if(n<t.length&&
r!==fe)continue;const i=n-e;if(i>tr)return false;if(i<=2&&t[e]===_d&&(i===1||t[e+1]===_d))return false;if(i===0&&t.length>
0)return false;e=n+1}return true}function iN(t,e){if(t.includes(0))throw Oe(`the name ${_(e)} contains a NUL`);const n=[];
for(const r of t.toString("latin1").split("/")){if(r===""||r===".")continue;if(r.length>tr)throw Se(`A name of the image\
 has ${r.length} bytes, but at most ${tr} are possible: ${_(Buffer.from(r,"latin1"))}.`);if(r!=="..")n.push(r);else if(n.
pop()===void 0)throw Oe(`the path ${_(e)} leads out of the image`)}return Buffer.from(n.join("/"),"latin1")}var oN=64*1024;var NE=1024*1024;var Bd=class{#e=[];#t;#n=0;add(e){if(e.length<oN){if(this.#n+e.length>NE)this.#r();this.#t??=
Buffer.allocUnsafeSlow(NE);this.#n+=e.copy(this.#t,this.#n);return}this.#r();this.#e.push(e)}take(){const e=this.#e;this.#e=
[];return e}end(){this.#r();return this.take()}#r(){if(this.#t===void 0)return;this.#e.push(this.#t.subarray(0,this.#n));
this.#t=void 0;this.#n=0}};import{randomInt as sN}from"node:crypto";var $o=20;var ai=2**$o;var Co=ai-1;var Rd=class{#e=[];#t=0;add(e,n,r){const i=r-n;if(i>xt)throw new RangeError("a text i\
s longer than any path");if((this.#t&Co)+i>ai||this.#t===this.#e.length*ai){this.#t=this.#e.length*ai;if(this.#t+ai>lm)throw Se(
`The image's names and link targets exceed ${lm} bytes in total.`);this.#e.push(Buffer.allocUnsafeSlow(ai))}const o=this.#t;
e.copy(this.#e[o>>$o],o&Co,n,r);this.#t+=i;return o}get(e,n){const r=e&Co;return this.#e[e>>$o].subarray(r,r+n)}copy(e,n,r,i){
const o=e&Co;const s=this.#e[e>>$o];if(n>32)s.copy(r,i,o,o+n);else for(let a=0;a<n;a++)r[i+a]=s[o+a];return i+n}equals(e,n,r,i){
const o=e&Co;const s=this.#e[e>>$o];for(let a=0;a<n;a++)if(s[o+a]!==r[i+a])return false;return true}};var C=0;var N=-1;var A={directory:0,file:1,symlink:2,special:3};var _e=1024;var aN=.6;var dN=sN(2**32);var Ad=class{texts=new Rd;count=0;parent=new Int32Array(
_e);kind=new Uint8Array(_e);dead=new Uint8Array(_e);touched=new Uint16Array(_e);layer=new Uint16Array(_e);ordinal=new Uint32Array(
_e);inode=new Int32Array(_e);head=new Uint32Array(_e);extra=new Uint32Array(_e);extraLength=new Uint16Array(_e);place=new Uint32Array(
_e);pathBytes=new Uint16Array(_e);#e=new Uint32Array(_e);#t=new Uint8Array(_e);#n=new Int32Array(4*_e);#r=0;constructor(){
this.count=1;this.parent[C]=N;this.inode[C]=C}find(e,n,r,i){const o=this.#n[this.#i(e,n,r,i)]-1;return o<0||this.dead[o]===
1?N:o}findSame(e,n){const r=this.texts.get(this.#e[n],this.#t[n]);return this.find(e,r,0,r.length)}add({parent:e,bytes:n,
start:r,end:i,kind:o,layer:s}){const a=this.count;if(a===this.parent.length)this.#s();const d=this.pathBytes[e];const c=d+
(d===0?0:1)+(i-r);if(i-r>tr||c>xt)throw Se(`A path of the image is longer than ${xt} bytes, or contains a name of more t\
han ${tr} bytes.`);this.parent[a]=e;this.kind[a]=o;this.touched[a]=s;this.inode[a]=a;this.pathBytes[a]=c;this.#e[a]=this.
texts.add(n,r,i);this.#t[a]=i-r;this.count++;const f=this.#i(e,n,r,i);const u=this.#n[f];if(u===0)this.#r++;else this.dead[u-
1]=1;this.#n[f]=a+1;if(this.#r>this.#n.length*aN)this.#o();return a}pathOf(e,n=false){const r=this.pathBytes[e];const i=Buffer.
allocUnsafe(r+(n?1:0));if(n)i[r]=47;let o=r;for(let s=e;s!==C;s=this.parent[s]){const a=this.#t[s];this.texts.copy(this.#e[s],
a,i,o-a);o-=a+1;if(o>=0)i[o]=47}return i}targetOf(e){return this.texts.get(this.extra[e],this.extraLength[e])}hiddenBelow(e){
let n=0;for(let r=e;r!==N;r=this.parent[r])n=Math.max(n,this.extra[r]);return n}#i(e,n,r,i){const o=this.#n.length-1;const s=i-
r;let a=cN(e,n,r,i)&o;for(;;){const d=this.#n[a]-1;if(d<0)return a;if(this.parent[d]===e&&this.#t[d]===s&&this.texts.equals(
this.#e[d],s,n,r))return a;a=a+1&o}}#o(){const e=this.#n.filter(n=>n>0&&this.dead[n-1]===0);this.#n=new Int32Array(this.#n.
length*2);this.#r=e.length;for(const n of e){const r=n-1;const i=this.texts.get(this.#e[r],this.#t[r]);this.#n[this.#i(this.
parent[r],i,0,i.length)]=n}}#s(){const e=this.parent.length*2;this.parent=De(this.parent,new Int32Array(e));this.kind=De(
this.kind,new Uint8Array(e));this.dead=De(this.dead,new Uint8Array(e));this.touched=De(this.touched,new Uint16Array(e));
this.layer=De(this.layer,new Uint16Array(e));this.ordinal=De(this.ordinal,new Uint32Array(e));this.inode=De(this.inode,new Int32Array(
e));this.head=De(this.head,new Uint32Array(e));this.extra=De(this.extra,new Uint32Array(e));this.extraLength=De(this.extraLength,
new Uint16Array(e));this.place=De(this.place,new Uint32Array(e));this.pathBytes=De(this.pathBytes,new Uint16Array(e));this.#e=
De(this.#e,new Uint32Array(e));this.#t=De(this.#t,new Uint8Array(e))}};function De(t,e){e.set(t);return e}function cN(t,e,n,r){
let i=Math.imul(t^dN,3432918353);for(let o=n;o<r;o++){i=Math.imul(i^e[o],1540483477);i^=i>>>15}i=Math.imul(i^i>>>16,2246822507);
return(i^i>>>13)>>>0}var fN=64;async function*CE(t,e,n,r){const i=new wm(t,e);const o=new Bd;const s=(a,d)=>{r?.add(a.length,i.originOf(a,d));
o.add(a)};for(const a of i.top())s(a);yield*o.end();for(const[a,d]of t.layers.entries()){if(!i.beginLayer(a+1))continue;
const c=new ht({begin:(u,l)=>i.begin(u,l),emit:s},{dropsGlobals:true,ignoresTrailer:true});const f=vd(d,{checksDiffId:false,
signal:n});for await(const u of f.chunks){n.throwIfAborted();c.consume(u);yield*o.take();if(e.top!==C&&i.isLayerDone(c))
break}}for(;;){const a=i.moreDirectories();if(a.length===0)break;for(const d of a)s(d);yield*o.take()}yield*o.end()}var wm=class{#e;#t;#n;#r;#i;#o=0;#s=0;#a=0;#d=true;#c;#f=new WeakMap;constructor(e,n){
const{tree:r}=e;this.#e=e;this.#t=r;this.#n=n;this.#r=new Uint8Array(r.count);this.#r[C]=1;this.#i=n.top;const i=r.parent[n.
top];this.#c=i>C?r.pathBytes[i]+1:0;this.#l()}top(){const{top:e}=this.#n;return this.#t.kind[e]===A.directory?this.#p(e):
[]}beginLayer(e){this.#s=e;this.#a=0;return this.#u}get#u(){return this.#o<this.#t.count&&this.#t.layer[this.#o]===this.#s}isLayerDone(e){
return!this.#u&&(this.#d||e.isBetweenEntries)}begin(e,n){const r=this.#a++;this.#d=!this.#u||this.#t.ordinal[this.#o]!==
r;if(this.#d)return Cr;const i=this.#o++;this.#l();const o=this.#t.inode[i];const s=this.#n.carrier[o];const a=o===i?s:i;
const d=this.#m(i);d.push(...this.#p(this.#t.parent[a]));let c=e;if(Mt.isIn(n))c=Mt.remove(c);const f=this.#y(a);if(!this.#g(
e.name,f))c=ye(c,f);if(a!==s){const u=this.#y(s);if(!this.#g(Lt(e.header,n),u))c=Pd(c,u)}if(c===e&&d.length===0)return $r;
return{blocks:[...d,...c.extensions,c.header],keepsData:true}}moreDirectories(){return this.#m(this.#t.count)}originOf(e,n){
if(n===void 0)return this.#f.get(e);return{stream:this.#s-1,offset:n}}#l(){const{kind:e,inode:n,count:r}=this.#t;const{carrier:i,
isSelected:o}=this.#n;for(;this.#o<r;this.#o++){const s=this.#o;if(e[s]===A.directory)continue;const a=n[s];const d=i[a];
if(a===s?d!==N:o[s]===1&&d!==s)return}}#m(e){const{kind:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let o=0;this.#i<
e;this.#i++){const s=this.#i;if(n[s]!==A.directory||r[s]===0||this.#r[s]===1)continue;if(o++===fN)break;this.#h(s,i)}return i}#p(e){
const{parent:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let s=e;s>C&&r[s]===1&&this.#r[s]===0;s=n[s])i.push(s);
const o=[];for(const s of i.reverse())this.#h(s,o);return o}#h(e,n){this.#r[e]=1;const r=this.#n.top===C;const i=Do(this.#e,
e,r?void 0:this.#c);const o=this.#t.place[e];let s=(o-1)*O;for(const a of[...i.extensions,i.header]){if(o>0&&r)this.#f.set(
a,{stream:this.#t.layer[e]-1,offset:s});s+=a.length;n.push(a)}}#g(e,n){return this.#n.top===C?No(e,n):e.equals(n)}#y(e){
return this.#t.pathOf(e).subarray(this.#c)}};function Do({tree:t,heads:e},n,r){const i=t.head[n];const o=t.pathOf(n,t.kind[n]===
A.directory).subarray(r);if(i===0)return ye({extensions:[],header:Uh()},o);const s=e.get(i);if(r===void 0)return s;const a=cn(
Ie(s.header,0),Le(s.extensions));return a.equals(o)?s:ye(s,o)}var Ld=class{#e;#t=0;#n=0;#r=Buffer.alloc(0);#i=N;#o=0;constructor(e){this.#e=e}beginLayer(e){this.#t=e;this.forget()}forget(){
this.#i=N}childOf(e,n,r){return this.#a(this.#e.find(e,n,r,n.length),this.#s(e))}directoryOf(e,n,r){if(n<=0)return C;if(this.#i!==
N&&r==="create"&&uN(this.#r,e,n))return this.#i;const i={directory:C,hidden:this.#s(C),links:0};if(!this.#d(i,e.subarray(
0,n),r))return N;if(r==="create"){this.#r=Buffer.from(e.subarray(0,n));this.#i=i.directory;this.#o=i.hidden}return i.directory}#s(e){
return e===this.#i?this.#o:this.#e.hiddenBelow(e)}#a(e,n){return e===N||this.#e.touched[e]<n?N:e}#d(e,n,r){for(let i=0;i<
n.length;){const o=n.indexOf(fe,i);const s=o===-1?n.length:o;if(s>i&&!this.#c(e,n,[i,s],r))return false;i=s+1}return true}#c(e,n,[
r,i],o){const s=this.#e;if(++this.#n>pm)throw Se(`The image's paths have more than ${pm} parts in total.`);if(n[r]===46&&
i-r<=2){if(i-r===1)return true;if(n[r+1]===46){this.#f(e,n);return true}}const a=this.#a(s.find(e.directory,n,r,i),e.hidden);
if(a===N)return o==="create"&&this.#u(e,n,r,i);const d=s.kind[a];const c=s.touched[a]===this.#t;if(d===A.directory){if(o===
"create")s.touched[a]=this.#t;e.directory=a;e.hidden=Math.max(e.hidden,s.extra[a]);return true}if(d===A.symlink&&(c||o===
"link")){const f=s.targetOf(s.inode[a]);if(++e.links>Od)throw Oe(`the symbolic links of ${_(n)} form a loop`);if(f[0]===
fe){e.directory=C;e.hidden=s.hiddenBelow(C)}return this.#d(e,f,o)}if(o!=="create")return false;if(c)throw Oe(`an entry i\
s below ${_(s.pathOf(a))}, which is a file in the same layer`);return this.#u(e,n,r,i)}#f(e,n){if(e.directory===C)throw Oe(
`the symbolic link to ${_(n)} leads out of the image`);e.directory=this.#e.parent[e.directory];e.hidden=this.#e.hiddenBelow(
e.directory)}#u(e,n,r,i){const o=e.directory;const s=A.directory;e.directory=this.#e.add({parent:o,bytes:n,start:r,end:i,
kind:s,layer:this.#t});return true}};function uN(t,e,n){return t.length===n&&t.compare(e,0,n)===0}var Nd=Buffer.from(".wh.");var $E=Buffer.from(".wh..wh..opq");var lN=Buffer.from(".wh..wh.");var mN={"0":A.file,S:A.file,
"2":A.symlink,"3":A.special,"4":A.special,"5":A.directory,"6":A.special};var Cd=class{attributes=new Mt;#e;#t;#n;#r=0;#i=0;#o=0;#s=0;#a=[];constructor(e,n){
this.#e=e;this.#t=n;this.#n=new Ld(e)}beginLayer(){this.#r++;this.#i=0;this.#s=this.#e.count;this.#a=[];this.#n.beginLayer(
this.#r)}endLayer(){const{dead:e,parent:n,count:r}=this.#e;let i=0;for(let o=this.#s;o<r;o++){if(this.#d(n[o]))e[o]=1;if(e[o]===
0)i+=this.#a[o-this.#s]??0}return i}#d(e){const{dead:n,parent:r}=this.#e;for(let i=e;i!==N;i=r[i]){if(n[i]===1)return true;
if(i>=this.#s)return false}return false}apply(e,n,r){const i=this.#i++;if(++this.#o>fm)throw Se(`The image's layers have\
 more than ${fm} entries.`);const o=ym(e.name);const s=o.lastIndexOf(fe)+1;if(bm(o,0,lN)&&!FE(o,0))return;if(bm(o,s,Nd))
this.#c(o,s);else if(o.length===0)pN(e);else this.#u(e,n,{path:o,start:s,ordinal:i,startBytes:r})}#c(e,n){const r=this.#e;
const i=n+Nd.length;if(i===e.length)throw Oe(`the whiteout ${_(e)} does not say what it deletes`);const o=this.#n.directoryOf(
e,n-1,"find");if(o===N)return;if(FE(e,n)){this.#f(o);return}const s=this.#n.childOf(o,e,i);if(s===N)return;if(r.touched[s]!==
this.#r)r.dead[s]=1;else if(r.kind[s]===A.directory)this.#f(s);this.#n.forget()}#f(e){this.#e.extra[e]=this.#r;this.#n.forget()}#u(e,n,{
path:r,start:i,ordinal:o,startBytes:s}){hN(r);const a=this.#e;const d=Mt.isIn(n);if(d)this.attributes.note(n);const c=this.#n.
directoryOf(r,i-1,"create");const f=this.#n.childOf(c,r,i);const u=ME(e);const l=this.#r;let m=f;if(u===A.directory&&f!==
N&&a.kind[f]===A.directory){a.touched[f]=l}else{if(f!==N){a.dead[f]=1;this.#n.forget()}const k=e.typeFlag==="1"?this.#p(
e,n):N;const P=k===N?u:a.kind[k];m=a.add({parent:c,bytes:r,start:i,end:r.length,kind:P,layer:l});if(k!==N)a.inode[m]=a.inode[k]}
a.layer[m]=l;a.ordinal[m]=o;const h=!d&&No(e.name,r);a.place[m]=h?DE(s):0;if(e.typeFlag==="1")return;if(u===A.file)this.#l(
m,Oo(e,n));if(u===A.symlink)this.#m(m,Lt(e.header,n));if(u!==A.directory&&u!==A.symlink)return;const g=d?Mt.remove(e):e;
const y=a.pathOf(m,u===A.directory);const E=No(e.name,y);a.head[m]=this.#t.add(E?g:ye(g,y));a.place[m]=E&&g===e?DE(s):0}#l(e,n){
this.#a[e-this.#s]=n}#m(e,n){const r=this.#e;if(n.includes(0)||n.length>xt)throw Oe(`the target of the symbolic link ${_(
r.pathOf(e))} is not a valid path`);r.extra[e]=r.texts.add(n,0,n.length);r.extraLength[e]=n.length;this.#l(e,n.length)}#p(e,n){
const r=Lt(e.header,n);const i=ym(r);const o=i.lastIndexOf(fe)+1;const s=this.#n.directoryOf(i,o-1,"link");const a=s===N||
i.length===0?N:this.#n.childOf(s,i,o);const d=`the hard link ${_(e.name)} leads to ${_(r)}`;if(a===N)throw Oe(`${d}, whi\
ch does not exist`);if(this.#e.kind[a]===A.directory)throw Oe(`${d}, which is a directory`);return a}};function DE(t){const e=t/
O+1;return e<2**32?e:0}function pN(t){if(ME(t)!==A.directory)throw Oe(`the entry ${_(t.name)} would replace the root dir\
ectory`)}function hN(t){for(let e=t.indexOf(Nd);e!==-1;e=t.indexOf(Nd,e+1)){if(e>0&&t[e-1]!==fe)continue;throw new p("WH\
ITEOUT_NAME",`The image has an entry in ${_(t)}, but a layer cannot contain a name that starts with ".wh.": it would be \
read as a whiteout, which marks a deletion.`,{hint:"Rename or remove the directory where the image is built."})}}function ME(t){
const{typeFlag:e,header:n,name:r}=t;if(e==="0"&&Ls(n)&&r.at(-1)===fe)return A.directory;if(e==="1")return A.file;const i=mN[e];
if(i===void 0)throw Oe(`the entry ${_(r)} has the unknown type ${JSON.stringify(e)}`);return i}function FE(t,e){return t.
length-e===$E.length&&bm(t,e,$E)}function bm(t,e,n){if(t[e]!==46||t.length-e<n.length)return false;return t.compare(n,0,
n.length,e,e+n.length)===0}function $d(t){const{parent:e,dead:n,touched:r,extra:i,kind:o,count:s}=t;const a=new Uint8Array(s);const d=new Uint16Array(
s);a[C]=1;d[C]=i[C];for(let c=1;c<s;c++){const f=e[c];const u=d[f];if(a[f]===0||n[c]===1||r[c]<u)continue;a[c]=1;if(o[c]===
A.directory)d[c]=Math.max(u,i[c])}return a}function di(t,e,n){const{parent:r,kind:i,inode:o,count:s}=t;const a=n===C?e:new Uint8Array(
s);if(n!==C)a[n]=1;const d=new Int32Array(s).fill(N);for(let c=n;c<s;c++){if(e[c]===0)continue;if(n!==C&&c>n&&a[r[c]]===
1)a[c]=1;if(a[c]===0||i[c]===A.directory)continue;const f=o[c];if(d[f]===N)d[f]=c}return{top:n,isSelected:a,carrier:d}}var Fo={absent:0,whole:1,withoutHead:2};function UE(t,e){const n=$d(t);for(let r=1;r<n.length;r++){if(n[r]===Fo.absent||
t.kind[r]!==A.directory)continue;if(t.layer[r]===0||t.layer[r]!==t.touched[r])n[r]=Fo.withoutHead}return{layerCount:e,nodes:n}}import{constants as gN,zstdCompressSync as yN,zstdDecompressSync as wN}from"node:zlib";var Dd=256*1024;var bN=16;var Fd=class{#e=[];#t=[];#n=0;#r;#i=1;#o=0;#s=new Map;add({extensions:e,header:n}){const r=e.reduce(
(s,{length:a})=>s+a,n.length);if(this.#o+r>Dd)this.#d();const i=this.#i+this.#o/O;const o=r>Dd?Buffer.allocUnsafeSlow(r):
this.#r;this.#r=o??Buffer.allocUnsafeSlow(Dd);for(const s of[...e,n])this.#o+=s.copy(this.#r,this.#o);return i}get(e){let n=this.#a(
e);const r=[];for(;;){const i=n.subarray(0,O);const{typeFlag:o,sizeBytes:s}=Ie(i,0);if(!dn(o))return{extensions:r,header:i};
const a=O+oe(s);r.push(i);if(s>0)r.push(n.subarray(O,a));n=n.subarray(a)}}#a(e){if(e>=this.#i)return this.#r.subarray((e-
this.#i)*O);let n=0;let r=this.#t.length-1;while(n<r){const s=n+r+1>>1;if(this.#t[s]<=e)n=s;else r=s-1}const i=this.#s.get(
n);const o=i??wN(this.#e[n]);this.#s.delete(n);this.#s.set(n,o);for(const s of this.#s.keys()){if(this.#s.size<=bN)break;
this.#s.delete(s)}return o.subarray((e-this.#t[n])*O)}#d(){if(this.#o===0)return;const e=yN(this.#r.subarray(0,this.#o),
{params:{[gN.ZSTD_c_compressionLevel]:1}});this.#n+=e.length;if(this.#n>mm)throw Se(`The image's directories have more t\
han ${mm} bytes of headers.`);this.#e.push(Buffer.from(e));this.#t.push(this.#i);this.#i+=this.#o/O;this.#o=0;if(this.#r.
length>Dd)this.#r=void 0}};async function Sm(t,e){for(const{descriptor:o}of t)xN(o.mediaType,o.digest);if(t.length>um)throw Se(`The image has ${t.length}\
 layers, but at most ${um} are read.`);const n=new Em(t,e);const r=t.reduce((o,{descriptor:s})=>o+s.sizeBytes,0);const i={
title:"Read the layers",doneBytes:()=>n.packedBytes,totalBytes:()=>r};return z(e.log,i,n.run())}var Em=class{#e;#t;#n=new Ad;#r=new Fd;#i=new Cd(
this.#n,this.#r);#o=[];#s=[];#a=[];#d=[];#c=[];#f=[];#u;#l=0;#m=0;#p;constructor(e,n){this.#e=e;this.#t=n}get packedBytes(){
return this.#l+(this.#p?.packedBytes??0)}async run(){for(const[n,r]of this.#e.entries()){await this.#h(r);if(n+1===this.#t.
keptLayers)this.#u=UE(this.#n,n+1)}const{notice:e}=this.#i.attributes;return{layers:this.#e,layerBytes:this.#o,unpackedBytes:this.#o.
reduce((n,r)=>n+r,0),tarBytes:this.#m,layerTarBytes:this.#s,packings:this.#a,frames:this.#d,firstNodes:this.#c,notices:e===
void 0?this.#f:[...this.#f,e],tree:this.#n,heads:this.#r,living:$d(this.#n),base:this.#u}}async#h(e){const{signal:n,touch:r}=this.#t;
const i=vd(e,{checksDiffId:true,signal:n});this.#p=i;this.#c.push(this.#n.count);this.#i.beginLayer();const o=new ht({begin:(s,a,d)=>{
this.#i.apply(s,a,d);return Cr},emit:()=>{}},{dropsGlobals:true,ignoresTrailer:true});for await(const s of i.chunks){n.throwIfAborted();
o.consume(s);this.#g(i);r?.()}if(!o.isBetweenEntries)throw LE(e.descriptor.digest);this.#y(e,i.packing);this.#o.push(this.#i.
endLayer());this.#l+=i.packedBytes;this.#m+=i.tarBytes;this.#s.push(i.tarBytes);this.#a.push(i.packing??"none");this.#d.
push(i.frames);this.#p=void 0}#g(e){const n=this.#m+e.tarBytes;if(EN(n,this.packedBytes))throw Se(`The image's layers un\
pack to more than ${hm} bytes and to more than ${gm} times their size.`)}#y({descriptor:e},n){const r=SN(e.mediaType);if(r===
void 0||n===void 0||r===n)return;const i=o=>o==="none"?"not packed":`packed with ${o}`;this.#f.push(`The media type of t\
he layer ${e.digest} says that it is ${i(r)}, but it is ${i(n)}, so it was read as that.`)}};function EN(t,e){return t>hm&&
t>gm*e}function SN(t){if(/[.+]gzip$/.test(t))return"gzip";if(/[.+]zstd$/.test(t))return"zstd";return t==="application/vn\
d.oci.image.layer.v1.tar"?"none":void 0}function xN(t,e){const n=(r,i)=>{throw new p("UNSUPPORTED_IMAGE",`The layer ${e}\
 ${r}.`,{hint:i})};if(/nondistributable|foreign/.test(t))n("is not in the image, but has to be fetched from elsewhere (a\
 foreign or non-distributable layer)","Windows images have such layers. Build the image on a base without them.");if(/\+encrypted$/.
test(t))n("is encrypted",'Decrypt the image first, with "skopeo copy --decryption-key".')}var kN=Buffer.from(".wh.");function HE(t,e){const{layerCount:n}=e;const r=s=>s.slice(0,n).reduce((a,d)=>a+d,0);const i=PN(
t,e);const o=new Md(t);return{layerCount:n,unpackedBytes:r(t.layerBytes),tarBytes:r(t.layerTarBytes),owns:s=>i[o.find(s)]===
1,openAbove:()=>new xm(t,e,i)}}function PN({tree:t,living:e},{nodes:n,layerCount:r}){const{kind:i,inode:o,layer:s,count:a}=t;
const d=new Uint8Array(a);const c=new Uint8Array(n.length);for(let f=n.length;f<a;f++){const u=o[f];if(e[f]===1&&u<n.length)
c[u]=1}for(let f=1;f<n.length;f++){if(e[f]===0||n[f]!==Fo.whole)continue;const u=i[f]===A.directory?s[f]<=r:c[o[f]]===0;
if(u)d[f]=1}return d}var Md=class{#e;#t="";#n=C;constructor(e){this.#e=e}find(e){const n=e.lastIndexOf("/");const r=e.slice(
0,Math.max(0,n));if(r!==this.#t){this.#n=this.#r(C,r);this.#t=r}return this.#r(this.#n,e.slice(n+1))}#r(e,n){const{tree:r,
living:i}=this.#e;const o=G(n);let s=e;for(let a=0;a<o.length&&s!==N;){const d=o.indexOf(fe,a);const c=d===-1?o.length:d;
const f=r.kind[s]===A.directory?r.find(s,o,a,c):N;s=f!==N&&i[f]===1?f:N;a=c+1}return s}};var xm=class{deleted=0;#e;#t;#n;#r;#i;#o;#s;constructor(e,{
nodes:n},r){const{tree:i}=e;this.#e=e;this.#t=i;this.#n=n;this.#r=r;this.#i=new Md(e);this.#o=new Uint8Array(i.count);this.#o[C]=
1;this.#s=new Uint8Array(i.count);this.#s[C]=1}decide(e){const n=this.#i.find(R(e.name));if(n===N)throw new Error("a str\
eam of layers has a path that they do not have");this.#o[n]=1;if(this.#r[n]===1)return"drop";const r=this.#d(this.#t.parent[n]);
this.#s[n]=1;return r.length===0?"keep":{head:e,before:r}}*whiteouts(){const{kind:e,parent:n}=this.#t;const r=new Int32Array(
this.#n.length).fill(N);r[C]=C;for(let i=1;i<this.#n.length;i++){if(this.#n[i]===Fo.absent)continue;const o=r[n[i]];if(o===
N||e[o]!==A.directory)continue;const s=this.#o[i]===1?i:this.#t.findSame(o,i);if(s!==N&&this.#o[s]===1){r[i]=s;continue}
this.deleted++;for(const a of[...this.#d(o),this.#a(i)])yield*[...a.extensions,a.header]}}#a(e){const n=this.#t.pathOf(e);
const r=n.lastIndexOf(fe)+1;const i=Buffer.concat([n.subarray(0,r),kN,n.subarray(r)]);return ye({extensions:[],header:mr(
"whiteout",0)},i)}#d(e){const{parent:n}=this.#t;const r=[];for(let i=e;this.#s[i]===0;i=n[i])r.push(i);return r.reverse().
map(i=>{this.#s[i]=1;const o=Do(this.#e,i,void 0);const s=cn(Ie(o.header,0),Le(o.extensions));return{...o,name:s,typeFlag:"\
5",sizeBytes:0}})}};var zE=2**24;function WE(t){const{tree:e,layerTarBytes:n}=t;const r=IN(t);const i=[];for(const[o,s]of TN(t).entries()){let a;
let d=0;const c=f=>{if(a!==void 0)i.push({layer:o,startBytes:a,endBytes:f});a=void 0};for(const f of s){const u=e.place[f];
if(u===0)continue;const l=(u-1)*O;const m=e.ordinal[f];if(m!==d||!r(f))c(l);if(r(f))a??=l;d=m+1}c(n[o]??0)}return i}function IN({
tree:t,living:e,firstNodes:n}){const{kind:r,inode:i,layer:o}=t;const{carrier:s}=di(t,e,C);return a=>{if(e[a]===0)return false;
if(r[a]===A.directory)return a>=(n[o[a]-1]??0);const d=i[a];return s[d]===a===(d===a)}}function TN({tree:t,layers:e}){const n=e.
map(()=>[]);for(let r=1;r<t.count;r++)n[t.layer[r]-1]?.push(t.ordinal[r]*zE+r);return n.map(r=>Array.from(Float64Array.from(
r).sort(),i=>i%zE))}var ON=8*1024*1024;var _N=4*1024*1024;var Ud=class extends Error{};function JE(t){const{tree:e,living:n}=t;const r=(o,s,a)=>vN.
from(BN(CE(t,o,s,a),a),{objectMode:false,highWaterMark:ON,signal:s});const i=async(o,s)=>{const a=jE(t,o);if(a===N)throw new Ud(
`there is no ${o.toString()} in the layers`);return r(di(e,n,a),s)};return{way:"layers",returnsToDirectories:true,unseenTimes:[],
isReproducible:true,decide:()=>"keep",base:t.base&&HE(t,t.base),open:async o=>r(di(e,n,C),o),layers:{blobs:t.layers,packings:t.
packings,frames:t.frames,layerTarBytes:t.layerTarBytes,keptRuns:()=>WE(t),open:async(o,s)=>r(di(e,n,C),o,s)},openPath:i,
isNotFound:o=>o instanceof Ud,lookAt:async(o,s)=>{const a=Buffer.from(o);const d=jE(t,a);if(d===N)return void 0;return RN(
t,d)??ii(await i(a,s),_N)},close:async()=>{}}}async function*BN(t,e){yield*t;e?.add(Qt.length,void 0);yield Qt}function RN(t,e){
const{tree:n}=t;const r=n.kind[e];if(r!==A.directory&&(r!==A.symlink||n.inode[e]!==e))return void 0;const i=n.parent[e];
const o=i>C?n.pathBytes[i]+1:0;const{header:s,extensions:a}=Do(t,e,o);const d=r===A.directory?"5":"2";const c=en(s);return{
typeFlag:d,mtimeSeconds:c,header:s,extensions:a,data:Buffer.alloc(0)}}function jE({tree:t,living:e},n){let r=0;let i=C;let o=n;
while(o.length>0){const s=o.indexOf(fe);const a=s===-1?o.length:s;const d=o.subarray(0,a);o=o.subarray(Math.min(a+1,o.length));
const c=d.toString("latin1");if(c===""||c===".")continue;if(c===".."){i=Math.max(C,t.parent[i]);continue}if(t.kind[i]!==
A.directory)return N;const f=t.find(i,d,0,d.length);if(f===N||e[f]===0)return N;if(t.kind[f]!==A.symlink||o.length===0){
i=f;continue}if(++r>Od)return N;const u=t.targetOf(t.inode[f]);if(u[0]===fe)i=C;o=Buffer.concat([u,Buffer.from("/"),o])}
return i}function ci(t,e,n){const{json:r}=t.config;const i=w(r,"config");const o=w(i,"Volumes");const s=new km(t,e,n);return{reference:e.
reference,id:t.manifest.digest,ofContainer:void 0,platform:t.platform,diffIds:t.layers.map(({diffId:a})=>a),packedLayers:t.
layers,layerCount:t.layers.length,volumes:v(o)?Object.keys(o).filter(a=>!a.includes("\0")):[],shownConfig:v(i)?i:{},knownBytes:void 0,
isExact:true,notices:[],readConfig:async()=>({json:r,digest:t.config.descriptor.digest,packedLayers:t.layers.map(({descriptor:a})=>a),
annotations:t.annotations,missing:void 0}),openReader:()=>s.openReader(),measure:()=>s.measure()}}var km=class{#e;#t;#n;#r;#i;#o=0;constructor(e,n,r){
this.#e=e;this.#t=n;this.#n=r}async openReader(){this.#o++;const e=AN(async()=>{if(--this.#o>0)return;this.#r=void 0;await this.#t.
release?.(this.#e)});try{return{...JE(await this.#s()),close:e}}catch(n){await e();throw n}}async measure(){if(this.#i===
void 0)await this.#s();if(this.#i===void 0)throw new Error("the layers have no size");return this.#i}#s(){this.#r??=this.#a().
catch(e=>{this.#r=void 0;throw e});return this.#r}async#a(){const{layers:e,config:n}=this.#e;const r=await Sm(e,this.#n);
if(this.#i===void 0)for(const i of r.notices)this.#n.log.notice(i);this.#i={bytes:r.unpackedBytes,packedBytes:e.reduce((i,{
descriptor:o})=>i+o.sizeBytes,0),history:LN(n.json,r.layerBytes)};return r}};function AN(t){let e;return()=>{e??=t();return e}}
function LN(t,e){const n=zs(t);const r=w(t,"history");const i=n?.filter(s=>s).length;if(n===void 0||i!==e.length||!Array.
isArray(r))return void 0;const o=[...e];return n.map((s,a)=>({command:b(r[a],"created_by")??b(r[a],"comment")??"",bytes:s?
o.shift()??0:0,hasLayer:s}))}function Hd(t,e,n){const r=Ke(n);if(r.os!=="linux"){throw new p("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image,\
 but ${JSON.stringify(t)} is for ${r.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this \
way."})}if(!Zs(r)){throw new p("UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(t)} has an invalid platform\
: ${JSON.stringify(r)}.`,{hint:"Do not trust this image: no builder writes such a config."})}const i=w(n,"Config","Volum\
es");const o=b(e,"Id")??"";if(o==="")throw Pm(t);const s=Ct(n);const a=yo(e)??yo(n)??false;return{reference:t,image:void 0,
names:Ua(e),id:o,platform:r,diffIds:s,isIndex:a,isDefaultPlatform:!a||JSON.stringify(s)===JSON.stringify(Ct(e)),volumes:v(
i)?Object.keys(i).filter(d=>!d.includes("\0")):[],inspect:n}}function Pm(t){return new p("ENGINE_FAILED",`The engine des\
cribes ${JSON.stringify(t)} without an ID, a platform or layers.`,{hint:'Remove the image ("docker rmi") and pull or bui\
ld it again.'})}async function GE(t,e,n,r){const{log:i}=t;const o={reference:e,id:n,isIndex:r!==void 0,platform:r??t.platform,volumes:[]};
const s=await NN(t,o);if(s===void 0)return void 0;const a=r??s.platform;const d={imageId:n,manifest:s,likely:r??t.platform};
if(t.canInspectPlatform&&a!==void 0){const c=await ne(t,n,a);if(c!==void 0&&Ma(c)&&q(Ke(c),a))return c}for(const{place:c,
open:f}of Kr(t,o)){try{const u=await f(l=>CN(l,d,r!==void 0));if(u!==void 0)return u}catch(u){if(!(u instanceof me))throw u;
i.debug(`no config blob ${c}: ${S(u)}`)}}throw DN(t,e,a)}async function NN(t,e){let n;try{n=await J(t,{source:e})}catch(r){
if(r instanceof p&&go(r.message))return void 0;throw r}try{return Im(await Ce(t,n))}finally{await V(t,n)}}function Im(t){
const e=w(t,"ImageManifestDescriptor");const n=w(e,"platform");const r=b(n,"architecture")??"";const i=w(e,"size");return{
digest:b(e,"digest"),sizeBytes:typeof i==="number"?i:void 0,platform:r===""?void 0:Be({os:b(n,"os")??"linux",architecture:r,
variant:b(n,"variant")})}}async function CN(t,{imageId:e,manifest:{digest:n,sizeBytes:r},likely:i},o){const s=n===void 0?
{digest:e}:{digest:n,sizeBytes:r};let a;for await(const{configText:d,isInIndex:c}of Vr(s,t.text,i)){const f=F(d);if(!v(f))
continue;const u=$N(f,c);if(n!==void 0||q(Ke(f),i))return u;a??=u}return o?void 0:a}function $N(t,e){const{os:n,architecture:r,
variant:i}=Ke(t);const o={Created:t["created"],Author:t["author"],Os:n,Architecture:r,Variant:i,OsVersion:t["os.version"],
Config:t["config"]};return{...Object.fromEntries(Object.entries(o).filter(([,s])=>s!==void 0)),RootFS:{Type:"layers",Layers:Hs(
t)},...e?{Descriptor:{mediaType:Te.index}}:{}}}function DN(t,e,n){const r=n===void 0?"":` for ${B(n)}`;return new p("UNS\
UPPORTED_IMAGE",`docker-flatten needs to know the layers of ${JSON.stringify(e)}${r}, but Docker ${t.version} shows neit\
her the layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or remove \
this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function Mo(t,e,n){const{log:r,signal:i}=t;r.info(`Pulling ${e}`);const o=n===void 0?[]:["--platform",n];const s=await z(
r,{title:"Pull"},t.docker.stream(["pull","--quiet",...o,e],u=>r.debug(u.trimEnd()),i,true));if(s.exitCode===0)return;const a=s.
stderr.trim().slice(-2e3);const d=`Pulling ${JSON.stringify(e)} failed`;const c=Bs(a,d);if(c!==void 0)throw c;if(/no match(?:ing manifest)? for|does not match the specified platform/i.
test(a)){throw new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(e)} is needed for ${n??"the engine's platform"}, bu\
t its registry does not have that platform: ${a}`,{hint:"Select a platform that the image has, or a tag for this platfor\
m."})}if(/manifest unknown|not found|does not exist|pull access denied/i.test(a)){throw new p("IMAGE_NOT_FOUND",`The ima\
ge ${JSON.stringify(e)} was not found locally, and its registry does not have it or denied access: ${a}`,{hint:'Check th\
e name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load \
it into the engine ("load: true").'})}const f=/toomanyrequests|rate limit/i.test(a);throw new p("PULL_FAILED",`${d}: ${a}`,
{hint:f?"Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.":`C\
heck whether the registry is reachable, and run again. ${x("pull","never")} uses only images that the engine has.`})}async function zd(t,e){const{image:n,platform:r,pull:i}=e;const o=await ne(t,n.text);if(o===void 0){if(i==="never"||tn(n.
text))throw Tm(n.text,i);return{...await FN(t,e),image:n}}const s=await fi(t,n.text,o,r);if(s===void 0){const a=await fi(
t,n.text,o,void 0);const d=i!=="never"&&!tn(n.text);throw VE(n.text,a?.platform,r,d)}if(i!=="always"||tn(n.text))return{
...s,image:n};return{...await MN(t,n,s,r),image:n}}async function FN(t,e){const{image:n,platform:r,pull:i,defaultPlatform:o}=e;
const s=r===void 0?o:B(r);if(r===void 0&&s!==void 0)t.log.info(`Pulling the platform ${s}, as DOCKER_DEFAULT_PLATFORM sa\
ys`);await Mo(t,n.text,s);const a=await ne(t,n.text);if(a===void 0)throw Tm(n.text,i);const d=r??UN(o);const c=await fi(
t,n.text,a,d)??(r===void 0?await fi(t,n.text,a,void 0):void 0);if(c!==void 0)return c;const f=await fi(t,n.text,a,void 0);
throw VE(n.text,f?.platform,r,false)}async function MN(t,e,n,r){const{os:i,architecture:o}=Be(n.platform);const s=i===""||
o===""?void 0:B(n.platform);await Mo(t,e.text,s);const a=await kt(t,e.text,n.platform)??await kt(t,e.text,void 0);if(a===
void 0)throw Tm(e.text,"always");const d=Be(a.platform);const c=r===void 0?d.os===i&&d.architecture===o:q(d,r);if(c)return a;
if(e.digest===void 0)await t.docker.run(["tag",n.id,e.text]);throw new p("PLATFORM_MISMATCH",`The engine has the image ${JSON.
stringify(e.text)} for ${B(n.platform)}, but the registry returned it for ${B(d)}. The tag was restored.`,{hint:`Leave ${x(
"pull")} out to flatten the image that the engine has, or use a tag for this platform.`})}function UN(t){try{return t===
void 0?void 0:Qs(t)}catch{return void 0}}async function kt(t,e,n){const r=await ne(t,e);return r===void 0?void 0:fi(t,e,
r,n)}async function fi(t,e,n,r){const i=Ma(n);if(i&&(r===void 0||q(Ke(n),r)))return Hd(e,n,n);const o=!t.store.holdsIndexes||
yo(n)===false;if(i&&o)return void 0;const s=b(n,"Id");if(s===void 0||!t.store.holdsIndexes)throw Pm(e);if(t.canInspectPlatform&&
r!==void 0){const c=await ne(t,e,r);if(c!==void 0&&q(Ke(c),r))return Hd(e,n,c)}const a=await GE(t,e,s,r);if(a===void 0)return void 0;
const d=r===void 0||q(Ke(a),r);return d?Hd(e,n,a):void 0}function VE(t,e,n,r){const i=n===void 0?"another platform":B(n);
const o=e===void 0?"another one":B(e);return new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is needed for ${i}\
, but the engine has it for ${o}.${r?" A pull would move the tag away from that image.":""}`,{hint:r?`Pull it yourself (\
"docker pull --platform ${i} ${t}") if the tag may move, or select the platform ${o}.`:"Pull or build that platform firs\
t, or select one that the image has."})}function Tm(t,e){const n=e==="never"?`, and pulling is disabled (${x("pull")} is\
 never)`:"";return new p("IMAGE_NOT_FOUND",`The image ${JSON.stringify(t)} is not in the engine${n}.`,{hint:'Check the n\
ame and tag with "docker images", and build or pull it first.'})}var HN=/^(?:https?|ftp|no|all)_proxy$/i;function vm(t,e,n){const r=new Set(t);const i=a=>{const d=Wd(a);if(!HN.test(d)||
n.includes(a))return false;return e.includes(a)||r.has(zN(d)+a.slice(d.length))};const o=t.filter(i).map(Wd);const s=t.flatMap(
a=>i(a)?n.filter(d=>Wd(d)===Wd(a)):[a]);return{env:s,removed:o}}function Wd(t){return t.split("=")[0]??""}function zN(t){
return t===t.toUpperCase()?t.toLowerCase():t.toUpperCase()}var WN=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"];var jN=["ExposedPorts","Volumes","Labels"];var JN=["H\
ealthcheck","StopTimeout"];function qE(t,e,n){const r=w(t,"config");const i={...v(r)?r:{}};const o=Om(i["Env"]);const s=Om(
n["Env"]);const{env:a,removed:d}=vm(Om(e["Env"]),s,o);const c={...e,Env:a};const f={...n,Env:vm(s,s,o).env};for(const u of WN){
if(Uo(c[u],f[u])||Uo(c[u],i[u]))continue;if(Ho(c[u]))delete i[u];else i[u]=c[u]}for(const u of jN){const l=GN(i[u],e[u],
n[u]);if(l===void 0)continue;if(Ho(l))delete i[u];else i[u]=l}for(const u of JN){const l=e[u];if(!Ho(l)&&!Uo(l,n[u])&&!Uo(
l,i[u]))i[u]=l}return{config:{...t,config:i},proxies:d}}function GN(t,e,n){const[r,i,o]=[t,e,n].map(c=>v(c)?c:{});const s=Object.
entries(i).filter(([c,f])=>!KE(o,c,f)&&!KE(r,c,f));const a=Object.keys(o).filter(c=>!Object.hasOwn(i,c)&&Object.hasOwn(r,
c));if(s.length===0&&a.length===0)return void 0;const d=Object.entries(r).filter(([c])=>!a.includes(c));return Object.fromEntries(
[...d,...s])}function KE(t,e,n){return Object.hasOwn(t,e)&&Uo(t[e],n)}function Om(t){return D(t)?t:[]}function Uo(t,e){return JSON.
stringify(YE(t))===JSON.stringify(YE(e))}function YE(t){const e=t===void 0?void 0:JSON.parse(JSON.stringify(t));if(Ho(e))
return null;if(!v(e))return e;return Object.fromEntries(Object.entries(e).filter(([,n])=>n===""||v(n)||n!==0&&!Ho(n)).sort(
([n],[r])=>n<r?-1:1))}function Ho(t){if(t===void 0||t===null||t==="")return true;if(Array.isArray(t))return t.length===0;
return v(t)&&Object.keys(t).length===0}async function XE(t,e,n){const r=Ih(t.runId,n.id);const i=await J(t,{source:e,name:r});const o=await t.docker.try(["paus\
e",n.id]);if(o.exitCode!==0&&!/is not running/i.test(o.stderr))throw VN(e.reference,ee(["pause",n.id],o));let s;return()=>{
s??=Da(t.docker,n.id).then(()=>V(t,i));return s}}function VN(t,e){if(e.code==="NO_ENGINE")return e;return new p("DOCKER_\
FAILED",`Cannot pause the running container ${JSON.stringify(t)} while it is read: ${e.message}`,{hint:`Use ${x("pause",
"false")} to read it while it runs (files that change meanwhile may be inconsistent), or stop it first ("docker stop").`,
cause:e})}function ZE(t,e){return new p(e.code,`The container ${JSON.stringify(t)} changed while it was read, because it\
 was running and not paused: ${e.message}`,{hint:`Nothing was tagged. Leave out ${x("pause","false")} so that it is paus\
ed while it is read, or stop it first ("docker stop").`,cause:e})}async function QE(t,e,n,r){const i=["--no-trunc","--human=false","--format","{{json .}}"];const o=["history",...i,...pt(
r)];const s=await t.docker.run([...o,e]);const a=s.split("\n").filter(d=>d!=="").map(d=>{const c=F(d);return{command:b(c,
"CreatedBy")||(b(c,"Comment")??""),bytes:Number(w(c,"Size")??Number.NaN)}});if(a.length<n||!a.every(({bytes:d})=>d>=0)){
throw new p("ENGINE_FAILED",`The engine returned ${a.length} sizes (${a.map(({bytes:d})=>d).join(", ")}) for the image ${JSON.
stringify(e)}, which has ${Ne(n)}.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'})}return a.reverse()}
async function eS(t,e,n){return tS(await QE(t,e,n))}function tS(t){return t.reduce((e,{bytes:n})=>e+n,0)}async function nS(t,e,n){
const r=e.diffIds.length;const i=zs(n);const o=!e.isDefaultPlatform&&!t.knowsPlatformOption;const s=o?false:i===void 0?await KN(
t,e):i.filter(f=>f).length===r;if(!s)return{bytes:await YN(t,e),history:void 0};const a=await QE(t,e.id,r,iS(t,e));const d=i?.
length===a.length;const c=a.map((f,u)=>({...f,hasLayer:d?i[u]===true:f.bytes>0}));return{bytes:tS(a),history:c}}async function rS(t,e,n){
const{rootFs:r}=await oS(t,e.id);const i=Math.max(0,r-n.bytes);const o={command:`container ${e.name}`,bytes:i,hasLayer:true};
return{bytes:r,history:n.history&&[...n.history,o]}}async function KN(t,e){const n=["history","--quiet","--no-trunc",...pt(
iS(t,e))];const r=await t.docker.run([...n,e.id]);return r.split("\n").filter(i=>i!=="").length>=e.diffIds.length}function iS(t,e){
return e.isIndex&&t.knowsPlatformOption?e.platform:void 0}async function YN(t,e){const n=await J(t,{source:e});try{const{
rootFs:r,own:i}=await oS(t,n);return Math.max(0,r-i)}finally{await V(t,n)}}async function oS(t,e){const n=await Ce(t,e,[
"--size"]);const r=w(n,"SizeRootFs");const i=w(n,"SizeRw")??0;if(typeof r!=="number"||typeof i!=="number")throw new p("E\
NGINE_FAILED",`The engine returned no size for the container ${e}.`,{hint:X});return{rootFs:r,own:i}}function Jd(t,e){return n=>{const r=t(n);if(r==="drop")return r;const i=r==="keep"?void 0:r;const o=i?.head??n;const{mtimeSeconds:s}=ce(
o);const a=e(s);const d=i?.before?.map(f=>({...f,...jd(f,e)}));const c=d===void 0?{}:{before:d};if(d===void 0&&(a===s||Number.
isNaN(a)))return r;return{...i,...c,head:jd(o,e)}}}function jd(t,e){const{mtimeSeconds:n}=ce(t);const r=e(n);return r===
n||Number.isNaN(r)?t:_m(t,r)}function _m(t,e){return{extensions:om(t.extensions,"mtime"),header:Yi(t.header,e)}}var qN=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"];var XN=512;var ZN=60*60;var Bm=4*1024*
1024;var QN=64*1024;var eC=10;var tC=300;async function ui(t,{id:e}){await V(t,e)}async function Vd(t,e,n){const{log:r}=t;
const i=n.asUsed===true?void 0:t.plainRuntime;if(i!==void 0)r.debug(`the container has the runtime ${i}: the engine's de\
fault may add mounts`);const o=await sS(t,i,e,n);const s=o.exitCode!==0&&nC.test(o.stderr);if(i===void 0||!s)return o;await ui(
t,o.container);r.warning(`The engine lacks the program of its runtime ${i}, so the command runs with the default runtime\
. Mount points that it adds are in the result.`);const a=await sS(t,void 0,e,n);return{...a,container:{...a.container,mayHaveMounts:true}}}
var nC=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;async function sS(t,e,n,r){
const{log:i,signal:o}=t;const s=await J(t,{source:n,asUsed:r.asUsed===true,...r.network===void 0?{}:{network:r.network},
options:[...e===void 0?[]:["--runtime",e],...r.user===void 0?[]:["--user",r.user],"--entrypoint",r.program,...Am],command:r.
args});const a=r.limitSeconds??ZN;const d=AbortSignal.timeout(a*1e3);const c=new Rm(i,r.shows??(f=>f));try{const f=await z(
i,{title:"Command",loggedChars:()=>c.shownChars},t.docker.stream(["start","--attach",s],(u,l)=>c[l].add(u),AbortSignal.any(
[o,d])));c.end();return{...f,container:{id:s,mayHaveMounts:false}}}catch(f){if(o.aborted)throw U(o.reason);if(!d.aborted)
throw f;throw new p("COMMAND_FAILED",`A command in a container of ${n.reference} was still running after ${a} s and was \
stopped.`,{hint:"The output above may show what it waits for. It has no input, and a network only if one is named.",cause:f})}}
var Am=["--cap-drop","ALL","--security-opt","no-new-privileges","--pids-limit",String(XN),...qN.flatMap(t=>["--cap-add",
t])];function Kd(t,e=n=>n){return`${t.stdout}
${t.stderr}`.split("\n").map(n=>e(n)??"").filter(n=>n.trim()!=="").slice(-eC).map(n=>n.slice(0,tC)).join("\n")}var Gd=class{#e;#t="";constructor(e){
this.#e=e}add(e){const n=(this.#t+e).split("\n");this.#t=(n.pop()??"").slice(-QN);for(const r of n)this.#e(r)}end(){if(this.#t!==
"")this.#e(this.#t);this.#t=""}};var Rm=class{stdout=new Gd(e=>this.#r(e));stderr=new Gd(e=>this.#r(e));#e;#t;#n=Bm;constructor(e,n){
this.#e=e;this.#t=n}get shownChars(){return Bm-this.#n}end(){this.stdout.end();this.stderr.end()}#r(e){const n=this.#t(e);
if(n===void 0||this.#n<=0)return;this.#n-=n.length+1;this.#e.untrusted(n);if(this.#n<=0)this.#e.notice(`Output beyond ${Bm}\
 characters is not shown.`)}};var Lm=10;var rC=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function aS(t,e,n){const r=w(e,"HostConfig");const i=b(r,"Runtim\
e");const o=i!==void 0&&t.mayAddMounts(i);const s=w(r,"DeviceRequests");const a=(Array.isArray(s)?s:[]).flatMap(iC);if(!o&&
a.length===0)return void 0;const d=w(e,"Config","Env");const c=D(d)?d.filter(f=>rC.test(f)):[];return{by:o?`its runtime ${JSON.
stringify(i)}`:"the devices that it asks for",options:[...i===void 0?[]:["--runtime",i],...a,...c.flatMap(f=>["--env",f])],
mounts:n}}function iC(t){if(!v(t))return[];const e=t["DeviceIDs"];const n=D(e)?e:[];const r=b(t,"Driver");if(r==="cdi")return n.
flatMap(i=>["--device",i]);return["--gpus",tt({...oC(t,n),...r?{driver:r}:{}})]}function oC(t,e){const n=w(t,"Capabiliti\
es");const r=Array.isArray(n)?n[0]:void 0;const i=t["Count"]===-1?"all":String(t["Count"]??"all");return{...e.length>0?{
device:e.join(",")}:{count:i},...D(r)?{capabilities:r.join(",")}:{}}}async function dS(t,e,{by:n,options:r,mounts:i}){const{
log:o,signal:s}=t;const a=await sC(t,e,r).catch(c=>{if(s.aborted)throw c;o.debug(`cannot find out what starting a contai\
ner leaves in it: ${S(c)}`);return void 0});if(a===void 0)return void 0;for(const c of[...i,...e.volumes])a.delete(cS(c));
const d=[];return{begin:({name:c,typeFlag:f,sizeBytes:u},l)=>{if(l!=="drop"&&u===0&&f!=="1"&&a.has(R(c)))d.push(_(Buffer.
concat([Buffer.from("/"),dC(R(c))])))},data:()=>{},end:()=>{},logNotice:()=>{if(d.length===0)return;const c=d.length>Lm?
` and ${d.length-Lm} more`:"";o.notice(`When the container started, ${n} created empty mount points or links in it, whic\
h are in the result: ${d.slice(0,Lm).join(", ")}${c}. Use ${x("exclude")} to drop them.`)}}}async function sC(t,e,n){const{
log:r}=t;const i=[...n,...Am,"--entrypoint",je()];const o=await J(t,{source:e,options:i,command:[]});try{await t.docker.
try(["start",o]);return aC(await t.docker.run(["diff",o]))}finally{await V(t,o).catch(s=>{Na(t.runId);r.debug(`a contain\
er will only be removed at the end of the run: ${S(s)}`)})}}function aC(t){const e=t.split("\n").filter(r=>r.startsWith(
"A /")).map(r=>cS(r.slice("A ".length)));const n=new Set(e);for(const r of e)n.delete(r.slice(0,Math.max(0,r.lastIndexOf(
"/"))));return n}function cS(t){return R(Buffer.from(t))}function dC(t){return Buffer.from(t,"latin1")}var fS=2;async function uS(t,e){const n=await Ce(t,e);const r=(...i)=>mS(b(n,...i)??"")??Number.POSITIVE_INFINITY;return{
createdSeconds:r("Created"),startedSeconds:r("State","StartedAt"),finishedSeconds:r("State","FinishedAt")}}function lS(t){
return mS(b(t.inspect,"Created")??"")??0}function mS(t){const e=Date.parse(t);return Number.isNaN(e)||e<0?void 0:Math.floor(
e/1e3)}function pS(t,e){return n=>n>=t.createdSeconds&&n<=t.finishedSeconds+1?e:n}var Nm=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf","etc/mt\
ab"];var li=["dev","etc"];var zo=[...Nm,...li];var Cm=4*1024*1024;function $m(t,e,n=[]){return r=>{const i=R(r.name);if(!t.
has(i))return"keep";const o=t.get(i);if(o===void 0)return n.includes(i)?"keep":"drop";if(li.includes(i))return en(r.header)>
e?"keep":wS(r,o.mtimeSeconds);return o.typeFlag==="5"?"keep":{head:cC(o,i),data:o.data}}}async function hS(t,e){const n=await t.
docker.run(["diff",e]);const r=n.split("\n").map(i=>/^[AC] \/(.*)$/.exec(i)?.[1]??"").filter(i=>!Nm.includes(i));return li.
filter(i=>r.some(o=>o.startsWith(`${i}/`)))}async function gS(t,e,n,r){const i=new Map;for(const o of zo){i.set(o,await Je(
t,e,`${n}/${o}`,r))}return i}function yS(t,e,n,r){return i=>{const o=R(i.name);const s=en(i.header);const a=s>=t;if(Nm.includes(
o)&&a){r.debug(`left out of the export: ${o}, made with the container`);return"drop"}return li.includes(o)&&a&&s<=n?wS(i,
e):"keep"}}async function Je(t,e,n,r){try{return await ii(await t.readArchive(e,n,r),Cm)}catch(i){if(ze(i,n))return void 0;
throw i}}function wS(t,e){return en(t.header)===e?"keep":{head:_m(t,e)}}function cC(t,e){return{extensions:t.extensions,
header:Mh(t.header,e)}}import{PassThrough as fC}from"node:stream";import{pipeline as uC}from"node:stream/promises";import{createGunzip as lC,createZstdDecompress as mC}from"node:zlib";var bS=".wh.";var pC=".wh..wh..opq";async function ES(t,e){const{openBlobs:n,packedLayers:r}=t;if(n===void 0||r===void 0)
return void 0;const i=new Map(zo.map(o=>[o,void 0]));await n(async o=>{for(const s of r){const a=d=>hC(i,s,d,e);await o.
stream(s.digest,a,s.sizeBytes)}});return i}async function hC(t,e,n,r){const i=[];const o=new ri(Cm);const s=new j(a=>{const d=R(
a.name);gC(t,d,a.typeFlag);if(!t.has(d))return"drop";i.push(d);return o.hold(a)});await uC(n,yC(e.mediaType),s,o.sink,{signal:r});
for(const[a,d]of o.entries().entries())t.set(i[a],d)}function gC(t,e,n){const r=e.lastIndexOf("/")+1;const i=e.slice(r);
if(i===pC)Dm(t,e.slice(0,Math.max(0,r-1)));else if(i.startsWith(bS)){const o=e.slice(0,r)+i.slice(bS.length);if(t.has(o))
t.set(o,void 0);Dm(t,o)}else if(n!=="5")Dm(t,e)}function Dm(t,e){for(const n of t.keys())if(e===""||n.startsWith(`${e}/`))
t.set(n,void 0)}function yC(t){if(/[+.]gzip$/.test(t))return lC();return/[+.]zstd$/.test(t)?mC():new fC}import{posix as Yd}from"node:path";import{isDeepStrictEqual as wC}from"node:util";var bC=4e3;async function SS(t,e,n,r){const{signal:i}=t;const o=xC(n).map(u=>({lower:u,dst:je()}));const s={src:n.made,dst:je()};
const a=[tt({type:"bind",...s,readonly:""}),...o.map(({lower:u,dst:l})=>kC(u,l))];const d=a.flatMap(u=>["--mount",u]);const c=await J(
t,{source:e,options:d});const f=(u,l)=>Je(t.transport,c,`${u}/${l}`,i);try{const u=[];for(const l of r)if(await EC(o.map(
({dst:m})=>m),s.dst,m=>f(m,l)))u.push(l);return u}finally{await V(t,c)}}async function EC(t,e,n){const r=await n(e);if(r===
void 0)throw new RangeError("nothing was made where something is looked for");for(const i of t){const o=await n(i);if(o===
void 0)return false;if(!SC(o,r))return true}return false}function SC(t,e){return wC(ce(t),ce(e))&&t.data.equals(e.data)}
function xC({made:t,layers:e}){if([t,...e].some(i=>/[:,\\"\s]/.test(i)))throw new RangeError("the directory of the layer\
s has a character that an overlay cannot take");const n=[];let r=0;for(const i of e){const o=Buffer.byteLength(i)+1;if(o>
r){n.push([]);r=bC-Buffer.byteLength(`lowerdir=${t}`)}n.at(-1)?.push(i);r-=o}return n.map(i=>[...i,t].join(":"))}function kC(t,e){
const n=["type=overlay","device=overlay",`o=lowerdir=${t}`];return["type=volume",`dst=${e}`,"volume-nocopy","volume-driv\
er=local",...n.map(r=>`volume-opt=${r}`)].join(",")}var xS=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"];var PC="0,0";async function kS(t,e,n){const{
log:r,signal:i}=t;const o=await BC(t,n);if(o===void 0)return void 0;try{return await SS(t,e,o,xS)}catch(s){if(i.aborted)
throw s;r.debug(`the layers are read one by one: ${S(s)}`)}return IC(t,e,o.layers)}async function IC(t,e,n){const r=RC(n);
if(r===void 0)return void 0;const i=je();const o=await vC(t,e,r,i);if(o===void 0)return void 0;const s=(a,d,c)=>OC(t,o,`${i}${a.
slice(r.length)}/${d}`,c);try{return await TC(n,xS,s)}finally{await V(t,o)}}async function TC(t,e,n){const r=[];for(const[
i,o]of Map.groupBy(e,Yd.dirname)){let s=o.map(a=>Yd.basename(a));for(const a of t){const d=await n(a,i,s);if(d===void 0)
continue;const c=f=>d.get(f)!==void 0;r.push(...s.filter(f=>c(f)&&d.get(f)!=="deleted").map(f=>`${i}/${f}`));s=s.filter(
f=>!c(f));if(s.length===0||d.get("")!=="directory")break}}return e.filter(i=>r.includes(i))}async function vC(t,e,n,r){const i=o=>{
const s=tt({type:"bind",src:n,dst:r,readonly:"",...o});return J(t,{source:e,options:["--mount",s]})};try{return await i(
{"bind-recursive":"disabled"}).catch(o=>{if(!/bind-recursive/.test(S(o)))throw o;return i({"bind-nonrecursive":""})})}catch(o){
if(vl(o))return void 0;throw o}}async function OC(t,e,n,r){const{signal:i}=t;const o=await t.transport.readArchive(e,n,i).
catch(f=>{if(ze(f,n))return void 0;throw f});if(o===void 0)return void 0;const s=[...r].sort().at(-1)??"";const a=new Map;
const d=new AbortController;const c=new j(f=>{const[,u="",...l]=R(f.name).split("/");if(l.length===0&&(u===""||r.includes(
u)))a.set(u,_C(f));if(u>=s)d.abort();return"drop"});await er(d.signal,o,c);return a}function _C(t){if(ce(t).device===PC)
return"deleted";return t.typeFlag==="5"?"directory":"file"}async function BC(t,e){const n=await Ce(t,e);const r=b(n,"Gra\
phDriver","Data","LowerDir");const[i,...o]=r?.split(":")??[];return i===void 0||o.length===0?void 0:{made:i,layers:o}}function RC(t){
const[e,...n]=new Set(t.map(r=>Yd.dirname(Yd.dirname(r))));return e==="/"||n.length>0?void 0:e}var AS=Pf(Il(),1);import{pipeline as FC}from"node:stream";import{pipeline as AC}from"node:stream/promises";async function Wo(t,e){await AC([...t,_n()],{signal:e})}async function Bn({log:t,signal:e},n,r,i){const[o]=n.slice(-1);await z(
t,rt(o,r,i),Wo(n,e))}function rt(t,e,n="Read"){return{title:n,doneBytes:()=>t.bytesRead,totalBytes:e,isEstimate:true}}var IS=2**32-2;var LC=64;var NC=64;async function TS(t){const e=new Map;let n=IS+1;let r=CC();for(let i=0;r.length>0;i++){
if(i===NC)throw new RangeError("its ranges have no end");const o=await t(r);for(const s of r){const a=o.get(s);if(a!==void 0)
e.set(s,a);else n=Math.min(n,s)}if(!e.has(0))throw new RangeError("it does not map root");r=$C(e,n)}return DC(e)}function vS(t,e){
const n=t.find(r=>e>=r.machine&&e<r.machine+r.count);return n&&n.image+e-n.machine}function CC(){const t=Array.from({length:32},
(e,n)=>2**n);return qd([0,...t.flatMap(e=>[e-1,e]),IS])}function $C(t,e){const n=qd([...t.keys()]);const r=n.flatMap((i,o)=>{
const s=n[o+1];if(s===void 0)return PS(i,e);return OS(t,i,s)?[]:PS(i,s)});return qd(r)}function PS(t,e){const n=Math.max(
1,Math.floor((e-t)/LC));const r=[];for(let i=t+n;i<e;i+=n)r.push(i);return r}function OS(t,e,n){return(t.get(n)??Number.
NaN)-(t.get(e)??Number.NaN)===n-e}function DC(t){const e=[];for(const n of qd([...t.keys()])){const r=e.at(-1);if(r!==void 0&&
OS(t,r.image,n))e.splice(-1,1,{...r,count:n-r.image+1});else e.push({image:n,machine:t.get(n)??Number.NaN,count:1})}return e}
function qd(t){return[...new Set(t)].sort((e,n)=>e-n)}var Fm="etc/mtab";async function LS(t,e){if(!t.mapsOwners)return t.transport;const n=await J(t,{source:e});try{const r=await RS(
t,n,"uid");const i=await RS(t,n,"gid");return new Mm(t.transport,{users:r,groups:i})}finally{await V(t,n)}}var Mm=class{#e;#t;constructor(e,n){
this.#e=e;this.#t=n}async readArchive(e,n,r){const i=await this.#e.readArchive(e,n,r);return _S(i,new j(o=>MC(o,this.#t)))}async exportContainer(e,n){
const r=await Je(this,e,`/${Fm}`,n);const i=await this.#e.exportContainer(e,n);if(r===void 0)return i;const{extensions:o,
header:s}=ye(r,G(Fm));let a=false;const d=f=>{a||=R(f.name)===Fm;return"keep"};const c=async function*(){if(!a)yield Buffer.
concat([...o,s,r.data])};return _S(i,new j(d,void 0,{appendix:c}))}};function _S(t,e){FC(t,e,()=>{});return e}function MC(t,{
users:e,groups:n}){const{uid:r,gid:i}=ce(t);const o=BS(e,r,t);const s=BS(n,i,t);if(o===r&&s===i)return"keep";return{head:SE(
t,o,s)}}function BS(t,e,{name:n}){const r=vS(t,e);if(r!==void 0)return r;if(e===0)return 0;throw new p("UNSUPPORTED_ENGI\
NE",`docker-flatten cannot map the owner of ${_(n)}: it belongs to ${e} on the engine's machine, which is outside the ra\
nge of userns-remap.`,{hint:"Find out what changed the file outside of its container, or use an engine without userns-re\
map."})}async function RS(t,e,n){try{return await TS(r=>UC(t,e,n,r))}catch(r){if(!(r instanceof RangeError))throw r;throw new p(
"ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-remap): ${S(r)}.`,{hint:`Define a range for the "us\
erns-remap" user in /etc/subuid and /etc/subgid on the engine's machine, and restart the engine.`,cause:r})}}async function UC(t,e,n,r){
const{signal:i}=t;const o=je().slice(1);const s=(0,AS.pack)();s.entry({name:o,type:"directory",mode:448});for(const d of r)
s.entry({name:`${o}/${d}`,pax:{[n]:String(d)}},"");s.finalize();await t.transport.writeArchive(e,s,i).catch(d=>{if(!/cannot be mapped/i.
test(S(d)))throw d});const a=await HC(t,e,`/${o}`);return new Map([...a].flatMap(([d,c])=>/^[0-9]+$/.test(d)?[[Number(d),
c[n]]]:[]))}async function HC(t,e,n){const{signal:r}=t;const i=new Map;const o=new j(a=>{const d=R(a.name);i.set(d.slice(
d.lastIndexOf("/")+1),ce(a));return"drop"});const s=await t.transport.readArchive(e,n,r);await Wo([s,o],r);return i}import{Readable as zC}from"node:stream";var WC=["lastlog","faillog","tallylog","btmp","wtmp"];var Um="var/log";var jC=1024**3;async function Xd(t,{id:e,mountPath:n},r,i){
const o=d=>JC(t,e,`${n}/${d}`,i);if((await o("var"))?.typeFlag!=="5")return[];const s=await o(Um);if(s?.typeFlag!=="5")return[];
const a=[];for(const d of WC){const c=`${Um}/${d}`;const f=await o(c);if(f?.typeFlag==="0"&&f.sizeBytes>=jC&&await r(c))
a.push({path:c,entry:f,parent:s})}return a}async function Hm(t,e,n,r){const i=n.flatMap(({path:s,entry:a,parent:d})=>[ye(
d,G(`${Um}/`)),Id(ye(a,G(s)))].flatMap(({extensions:c,header:f})=>[...c,f]));const o=Buffer.concat([...i,Buffer.alloc(2*
O)]);await t.writeArchive(e,zC.from([o]),r)}async function JC(t,e,n,r){try{return await bE(await t.readArchive(e,n,r))}catch(i){
if(ze(i,n))return void 0;throw i}}function NS(t,e,n,r){const{session:i,source:o,files:s}=e;const{log:a}=i;return async(d,c)=>{const f=await Xd(s,n,d,c);if(f.
length===0)return t;const u=await J(i,{source:o});try{await Hm(i.transport,u,f,c);const{way:l,open:m,decide:h}=await r(u);
const g=async()=>{await Promise.all([t.close(),V(i,u)])};return{...t,way:l,open:m,decide:h,sizeInImage:$S(f,a),close:g}}catch(l){
await V(i,u).catch(()=>{});if(c.aborted)throw l;a.debug(`huge logs are read with all of their zeros: ${S(l)}`);return{...t,
isReproducible:false}}}}function CS(t,e,n){const{session:r,files:i}=e;const{log:o}=r;const s={id:n,mountPath:""};return async(a,d)=>{
const c=await Xd(i,s,a,d);if(c.length===0)return t;try{await Hm(r.transport,n,c,d)}catch(f){const u=await Xd(i,s,a,d);if(u.
length<c.length)throw f;o.debug(`huge logs are read with all of their zeros: ${S(f)}`);return{...t,isReproducible:false}}
return{...t,sizeInImage:$S(c,o)}}}function $S(t,e){const n=new Map(t.map(({path:r,entry:i})=>[r,i.sizeBytes]));e.debug(`\
not read, since nothing of it is kept: ${[...n.keys()].join(", ")}`);return r=>n.get(r)}var GC="1.52";var VC=20;var KC=2;async function DS(t,e){const{log:n}=t;const r=t.serverApiVersion===GC?await YC(t,e.id):
e.id;for(let i=1;i<=KC;i++){const o=je();const s=tt({type:"image",src:r,dst:o});try{const a=await J(t,{source:e,options:[
"--mount",s]});return{id:a,mountPath:o}}catch(a){if(!ZC(a))throw a;n.debug(`the engine does not mount the image: ${S(a)}`)}}
n.debug("so a container is exported");return void 0}async function YC(t,e){const n=e.replace(/^sha256:/,"").slice(0,VC);
const r=await ne(t,n).catch(()=>void 0);return r?.["Id"]===e?n:e}var qC=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i;
var XC=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function ZC(t){return t instanceof p&&XC.includes(t.code)&&
!qC.test(t.message)}import{posix as FS}from"node:path";async function MS(t,e,n,r){const{signal:i}=t;const o=QC(n);const s=async({id:d,mountPath:c})=>e$(o,async f=>{const u=`${c}\
/${Buffer.from(f,"latin1")}`;return await Je(e,d,u,i)!==void 0});let a=new Set;if(o.length>0&&r!==void 0)a=await s(r);else if(o.
length>0){const d=await J(t,{source:n});try{a=await s({id:d,mountPath:""})}finally{await V(t,d)}}return d=>a.has(R(d.name))?
"drop":void 0}function QC({volumes:t}){const e=new Set;for(const n of t){const r=R(Buffer.from(FS.normalize(n))).split("\
/");for(let i=1;i<=r.length;i++)e.add(r.slice(0,i).join("/"))}e.delete("");return[...e]}async function e$(t,e){const n=new Set;
for(const r of t)if(n.has(FS.dirname(r))||!await e(r))n.add(r);return n}var HS=Buffer.from("/");async function jo(t,e,n,r){const{log:i,signal:o}=t;const s=t.canMountImages&&e.isDefaultPlatform;
const a=s?await DS(t,e):void 0;const d=s&&a===void 0;const c=await LS(t,e);let f=false;const u=t.store.keepsPacked&&(a===
void 0||await i$(c,a,o));const l=u?await ES(await n(),o).catch(y=>{if(!(y instanceof me))throw y;i.debug(`the layers can\
not be read one by one: ${S(y)}`);f=true;return void 0}):void 0;const m={session:t,source:e,files:c,viewer:a,fromLayers:l,
areLayersHidden:f};if(a!==void 0&&r===void 0){const y=l&&$m(l,Infinity);const E=o$(m,a,y);const k=P=>US(m,P,void 0,false);
return{...E,sparingZeros:NS(E,m,a,k)}}const h=r?.id??await J(t,{source:e});const g=await US(m,h,r,d);return r?.isOwn===false?
g:{...g,sparingZeros:CS(g,m,h)}}async function US(t,e,n,r){const{session:i,source:o,files:s,viewer:a,fromLayers:d,areLayersHidden:c}=t;
const{log:f,signal:u}=i;const l=[a?.id,n?.isOwn===false?void 0:e].filter(Y=>Y!==void 0);const m=a===void 0&&d===void 0;if(m)
await r$(i,o,e);const h=await uS(i,e);const g=lS(o);const y=n?.isOwn===false?Math.min(h.createdSeconds+fS,h.startedSeconds):
Infinity;const E=d??(a&&await gS(s,a.id,a.mountPath,u));const k=n===void 0?[]:await hS(i,n.id);const P=E===void 0?yS(h.createdSeconds,
g,y,f):$m(E,y,k);const M=n?.isOwn===true?await MS(i,s,o,a):void 0;const L=n?.added===void 0?void 0:await dS(i,o,n.added);
const Q=Y=>zS(Y)??M?.(Y)??P(Y);return{way:"export",isReproducible:!c&&!r&&n?.mayHaveMounts!==true,unseenTimes:m?li:[],...m?
{unseenPaths:zo}:{},open:Y=>s.exportContainer(e,Y),openPath:(Y,we)=>s.readArchive(e,Buffer.concat([HS,Y]),we),isNotFound:(Y,we)=>ze(
Y,`/${we}`),lookAt:(Y,we)=>Je(s,e,`/${Y}`,we),...n?.isOwn===true?{lookAtImage:n$(t,l)}:{},observer:L,decide:n?.isOwn===true?
Jd(Q,pS(h,g)):Q,close:async()=>{L?.logNotice();await t$(i,l)}}}async function t$(t,e){const n=await Promise.allSettled(e.
map(r=>V(t,r)));for(const r of n)if(r.status==="rejected")throw r.reason}function n$({session:t,source:e,files:n,viewer:r},i){
let o;return async(s,a)=>{if(r!==void 0)return Je(n,r.id,`${r.mountPath}/${s}`,a);o??=J(t,{source:e});const d=await o;if(!i.
includes(d))i.push(d);return Je(n,d,`/${s}`,a)}}async function r$(t,e,n){const{log:r,signal:i}=t;if(t.store.keepsPacked){
r.warning(`Docker ${t.version} shows the image for ${B(e.platform)} only through a container and hides its layers. If th\
e image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`);return}const o=await kS(
t,e,n).catch(s=>{if(i.aborted)throw s;r.debug(`the layers' directories cannot be read: ${S(s)}`);return void 0});if(o!==
void 0&&o.length>0)r.warning(`Docker ${t.version} hides files of the image, which are therefore not in the result: ${o.map(
s=>`/${s}`).join(", ")}. ${t.canMountImages?"An engine that mounts images keeps them":"Docker 28 and newer keep them"}.`)}
async function i$(t,e,n){const r=`${e.mountPath}/.dockerenv`;return await Je(t,e.id,r,n)!==void 0}function o$({session:t,
files:e,areLayersHidden:n},r,i){return{way:"image mount",isReproducible:!n,unseenTimes:[],open:o=>e.readArchive(r.id,`${r.
mountPath}/.`,o),openPath:(o,s)=>e.readArchive(r.id,Buffer.concat([Buffer.from(r.mountPath),HS,o]),s),isNotFound:(o,s)=>ze(
o,`${r.mountPath}/${s}`),lookAt:(o,s)=>Je(e,r.id,`${r.mountPath}/${o}`,s),decide:o=>zS(o)??(s$(o.name)?"drop":i?.(o)??"k\
eep"),close:()=>V(t,r.id)}}function s$(t){return(t.length===1||t.length===2&&t[1]===47)&&t[0]===46}function zS(t){const{
name:e}=t;const n=e.at(-1)===47?e.length-1:e.length;const r=e.lastIndexOf(47,n-1)+1;if(e[r]!==46||e[r+1]!==119||e[r+2]!==
104||e[r+3]!==46)return void 0;throw new p("WHITEOUT_NAME",`The image contains a file named ${_(e)}, but a layer cannot \
contain a name that starts with ".wh.": the engine would read it as a whiteout, which marks a deletion.`,{hint:"Rename o\
r remove the file in the image."})}function Pt(t,e){const{reference:n,id:r,platform:i,diffIds:o,volumes:s}=e;const a=w(e.inspect,"Config");let d;const c=()=>{
d??=rd(t,e);return d};return{image:e,...{reference:n,id:r,platform:i,diffIds:o,volumes:s},ofContainer:void 0,layerCount:o.
length,shownConfig:v(a)?a:{},knownBytes:a$(t,e),isExact:t.canMountImages&&e.isDefaultPlatform,notices:[],readConfig:c,openReader:()=>jo(
t,e,c),measure:async()=>{const f=await c();const u=await nS(t,e,f.json);return{...u,packedBytes:nd(f)}}}}function WS(t,e,n){
const r={...n,isOwn:true};return{...e,openReader:()=>jo(t,e.image,e.readConfig,r)}}function a$({store:t},{inspect:e}){const n=e["\
Size"];return t.keepsPacked||typeof n!=="number"?void 0:n}function jS(t,{image:e,container:n}){const r=Pt(t,e);const{reference:i}=e;const o=n.isRunning&&!n.isPaused;let s;return{
...r,ofContainer:n.id,layerCount:r.layerCount+1,notices:n.mounts.length===0?[]:[d$(n.mounts)],readConfig:()=>{s??=c$(t,{
image:e,container:n},r.readConfig());return s},openReader:()=>jo(t,e,r.readConfig,{id:n.id,isOwn:false,mayHaveMounts:false,
added:n.added}),measure:async()=>{const a=await rS(t,{id:n.id,name:i},await r.measure());return{...a,packedBytes:void 0}},
...o?{hold:()=>XE(t,e,n),changedWhileRead:a=>ZE(i,a)}:{}}}function d$(t){const e=t.map(n=>_(Buffer.from(n)));return`What\
 is in the container's volumes and mounts is not in the result: ${e.join(", ")}.`}async function c$(t,{image:e,container:n},r){
const i=f$(t,e);await Promise.allSettled([r,i]);const[o,s]=[await r,await i];const{config:a,proxies:d}=qE(o.json,n.config,
s);if(d.length>0)t.log.notice(`Proxy variables from the docker command's configuration are not in the result: ${d.join("\
, ")}.`);return{...o,json:a}}async function f$(t,e){const n=w(e.inspect,"Config");const r=["Cmd","Entrypoint"].some(s=>{
const a=w(n,s);return Array.isArray(a)&&a.length>0});const i=r?{command:[]}:{};const o=await J(t,{source:e,asConfigured:true,
...i});try{const s=w(await Ce(t,o),"Config");const{[Yt]:a,...d}=w(s,"Labels")??{};return{...v(s)?s:{},Labels:d,...r?{}:{
Cmd:null}}}finally{await V(t,o)}}var u$="0001-01-01T00:00:00Z";async function zm(t,e){const n=await Ce(t,e).catch(c=>{throw go(S(c))?l$(e):c});const r=b(
n,"Id");const i=b(n,"Image");const o=w(n,"Config");if(r===void 0||!/^[0-9a-f]{64}$/.test(r)||i===void 0||!v(o)){throw new p(
"ENGINE_FAILED",`The engine describes the container ${JSON.stringify(e)} without an ID, an image or a config.`,{hint:X})}
if(w(n,"State","Restarting")===true||w(n,"State","Dead")===true){throw new p("CONTAINER_NOT_FOUND",`The container ${JSON.
stringify(e)} must be running or stopped, but is ${b(n,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again\
.'})}if(t.mapsOwners&&w(n,"HostConfig","UsernsMode")==="host")throw m$(e);const s=await kt(t,i,Im(n).platform);if(s===void 0){
throw new p("IMAGE_NOT_FOUND",`The image ${i} of the container ${JSON.stringify(e)} is needed for its config, but is no \
longer in the engine.`,{hint:'Pull or build that image again, or use "docker export" for the files only.'})}const a=p$(n);
const d=w(n,"State","StartedAt")!==u$;return{image:{...s,reference:e},container:{id:r,isRunning:w(n,"State","Running")===
true,isPaused:w(n,"State","Paused")===true,config:o,mounts:a,added:d?aS(t,n,a):void 0}}}function l$(t){return new p("CON\
TAINER_NOT_FOUND",`There is no container ${JSON.stringify(t)}.`,{hint:'Check its name with "docker ps --all", and that t\
his is the right engine.'})}function m$(t){return new p("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(
t)}, which was created with "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'\
Create the container again without "--userns host", or use an engine without userns-remap.'})}function p$(t){const e=w(t,
"Mounts");const n=w(t,"HostConfig","Tmpfs");const r=(Array.isArray(e)?e:[]).map(i=>b(i,"Destination"));return[...r,...v(
n)?Object.keys(n):[]].filter(i=>i!==void 0).sort()}async function JS(t,e,n){const{image:r,container:i}=e;if(r===void 0){const a=await g$(t,i??"",n);return{source:jS(t,a),inEngine:void 0}}
n.start();const o=await zd(t,{...e,image:r});const s=Pt(t,o);return{source:s,inEngine:s}}var h$=5;async function g$(t,e,n){
const r=await zm(t,e);const{id:i,isPaused:o}=r.container;await hn(t.docker,h$,s=>Yy(s,i)).catch(s=>t.log.debug(`could no\
t clean up after a killed run on this container: ${S(s)}`));n.start(i);return o?zm(t,e):r}function Zd({store:t,platform:e},n,r){if(t.holdsIndexes||n.length<=1)return n;const i=n.find(s=>q(r(s),e));if(i!==void 0)
return[i];const o=n.map(s=>B(r(s))).join(", ");throw new p("PLATFORM_MISMATCH",`This engine keeps one platform of an ima\
ge and would take ${B(e)}, but the image has ${o}.`,{hint:`Select one of them with ${x("platform")}, or use an engine wi\
th the containerd image store, which keeps several.`})}import{rm as x$}from"node:fs/promises";import{join as k$}from"node:path";import{createWriteStream as y$}from"node:fs";import{pipeline as w$}from"node:stream/promises";async function GS(t,e,n,r){const{log:i,signal:o}=t;const s=await t.transport.saveImage(e.id,o,r);const a=y$(n,{flags:"wx",
mode:384});const d=()=>a.bytesWritten;try{await z(i,{title:"Save",doneBytes:d},w$(s,a,{signal:o}))}catch(c){if(o.aborted||
c instanceof p)throw c;const f=ut(c);throw new p(f?"NO_SPACE":"TEMP_DIR",f?`The disk filled up while saving the image to\
 ${n}.`:`Cannot save the image to ${n} (${le(c)}).`,{hint:`A save is as large as the image's layers in the engine. Name \
a directory on a larger disk with the ${T("temp-dir")}.`,cause:c})}}async function VS(t,e){if(!t.store.holdsIndexes||!e.
isIndex)return[e.platform];for(const{place:n,open:r}of Kr(t,e)){try{return await r(async i=>{const o=[];for await(const{
configText:s}of Vr({digest:e.id},i.text,e.platform)){const a=F(s);if(!v(a))continue;const d=Be(Ke(a));if(d.os==="linux"&&
!o.some(c=>q(d,c)))o.push(d)}return o})}catch(i){if(!(i instanceof me))throw i;t.log.debug(`no blobs ${n}: ${S(i)}`)}}return void 0}import{mkdtemp as b$,rm as E$}from"node:fs/promises";import{join as S$}from"node:path";async function Qd({run:t,options:e},n){const r=await b$(S$(e.tempDir,ie(t.runId)));n.defer(()=>E$(r,{recursive:true,force:true}));
return r}async function KS(t){const{engine:e,options:n}=t;const{image:r,platforms:i}=n;if(r===void 0)throw new Error("a container\
 has no layers of its own");const o=i==="default"||i==="all"?[void 0]:i;if(o.length>1)await P$(e,{...n,image:r},o);let s;
for(const f of o)s=await zd(e,{...n,image:r,platform:f});if(s===void 0)throw new Error("no platform is named");const a=i===
"all"?await I$(e,s):i==="default"?[s.platform]:i;const d=i==="all"?s.isIndex:i!=="default"&&i.length>1;const c=await Wm(
t,s,{platforms:a,isEach:i!=="all"});return{reference:r.text,platforms:c.platforms,index:d?c.index??{format:"oci",annotations:{}}:
void 0,id:s.id,notices:[],close:c.close}}async function P$(t,{image:e,pull:n},r){if(!t.store.holdsIndexes){throw new p("\
UNSUPPORTED_ENGINE",`Several platforms of ${e.text} are needed, but this engine's image store keeps one platform of an i\
mage.`,{hint:`Read them from the registry with ${x("image",`docker://${e.text}`)}, or use an engine with the containerd \
image store.`})}if(n==="never"||await ne(t,e.text)!==void 0)return;for(const i of r)await Mo(t,e.text,i&&B(i))}async function I$(t,e){
const n=await VS(t,e);if(n!==void 0&&n.length>0)return n;throw new p("UNSUPPORTED_ENGINE",`The platforms of ${e.reference}\
 are needed for ${x("platform","all")}, but this engine does not show them.`,{hint:`Name them with ${x("platform")}, for\
 example "linux/amd64, linux/arm64".`})}async function Wm(t,e,{platforms:n,isEach:r}){var m=[];try{const{run:i,engine:o,
options:s}=t;const a={...i,tempDir:s.tempDir};const d=at(m,new AsyncDisposableStack,true);const c=await Qd(t,d);const f=[];
let u;for(const[k,P]of n.entries()){const M=k$(c,`${k}.tar`);const L=`Save ${e.reference} (${B(P)})`;const Q=await i.log.
group(L,async()=>{const Y=e.isIndex&&o.knowsPlatformOption?P:void 0;try{await GS(o,e,M,Y)}catch(Ot){const ur=Ot instanceof
p&&/not found/i.test(Ot.message);if(r||!ur)throw Ot;i.log.notice(`The engine lacks layers of ${e.reference} for ${B(P)}:\
 this platform is left out.`);await x$(M,{force:true});return void 0}const we=`docker-archive:${M}`;const Me={transport:"\
docker-archive",text:we,path:M,reference:void 0,index:void 0};return mt(Me,{...a,platforms:[P]})});if(Q===void 0)continue;
d.defer(()=>Q.close());u??=Q.index;f.push(await T$(t,e,{set:Q,platform:P}))}if(f.length===0)throw YS(e.reference,n);const l=d.
move();return{platforms:f,index:u,close:()=>l.disposeAsync()}}catch(h){var g=h,y=true}finally{var E=dt(m,g,y);E&&await E}}
async function T$({run:t,engine:e,options:n},r,{set:i,platform:o}){const s=i.images.find(m=>q(m.platform,o));const a=q(r.
platform,o)?r:await kt(e,r.reference,o);if(s===void 0||a===void 0)throw YS(r.reference,[o]);const d={...t,tempDir:n.tempDir};
const{reference:c,id:f}=a;const u=Pt(e,{...a,image:r.image});const l={...ci(s,i,d),reference:c,id:f,byLayers:true};return{
source:l,inEngine:u,image:{...s,indexPlatform:void 0}}}function YS(t,e){return new p("PLATFORM_MISMATCH",`The image ${JSON.
stringify(t)} is needed for ${e.map(B).join(", ")}, but the engine saved it without.`,{hint:'Pull or build that platform\
 first ("docker pull --platform").'})}async function qS(t){const{engine:e,options:n}=t;if(n.imageLocation!==void 0){t.sweep.start();return O$(t)}if(e===void 0)
throw new Error("an image of an engine needs the engine");return v$({...t,engine:e})}async function v$(t){const{engine:e,
options:n,sweep:r}=t;const{platforms:i}=n;const o=i==="default"||i!=="all"&&i.length===1;if(!o||n.from==="layers"){r.start();
return KS(t)}const s=i==="default"?void 0:i[0];const{source:a,inEngine:d}=await JS(e,{...n,platform:s},r);return{reference:a.
reference,platforms:[{source:a,inEngine:d,image:void 0}],index:void 0,id:a.id,notices:a.notices,close:async()=>{}}}async function O$(t){
const{run:e,options:n}=t;const{imageLocation:r,platforms:i}=n;if(r===void 0)throw new Error("there is no image outside a\
n engine");const o=i==="default"||i==="all"?void 0:i;const s={...e,tempDir:n.tempDir,platforms:o};const a=await mt(r,s);
return{reference:a.reference,platforms:a.images.map(d=>({source:{...ci(d,a,s),byLayers:true},inEngine:void 0,image:d})),
index:o?.length===1?void 0:a.index,id:a.digest,notices:a.notices,close:()=>a.close()}}function XS({run:t,engine:e,options:n},r){
const{tags:i,tagLocations:o}=n;if(e===void 0||i.length===0)return r;_$(e,n,r);const s=Zd(e,r.platforms,({source:d})=>d.platform);
if(s.length===r.platforms.length)return r;const a=s.map(({source:d})=>B(d.platform)).join(", ");t.log.notice(`Only ${a} \
goes into the engine: its image store keeps one platform of an image.`);return o.length>0?r:{...r,platforms:s,index:void 0}}
function _$({takesZstd:t,version:e},{layer:n,tagLocations:r},{platforms:i}){const o=r.length>0||i.length>1;if(t||!o||n.compression.
kind!=="zstd")return;throw new p("UNSUPPORTED_ENGINE",`Layers packed with zstd need Docker 23 or newer, but this engine \
is ${e}.`,{hint:`Use ${x("compression","gzip")}.`})}function It({engine:t,source:e,options:n}){const r=e.byLayers!==true&&n.imageLocation===void 0;return r&&t?.store.countsBlocks===
true}function Ut(t,e){const n=e.then(()=>{},()=>{});t.defer(()=>n);return e}var B$=10;var mi=class{#e=[];#t=0;get count(){return this.#t}get room(){return B$-this.#e.length}note(e,n){this.#t++;if(this.
room>0)this.#e.push(`${_(e)} (${n})`)}noteMissing(e,n){for(const r of n.slice(0,this.room))this.#e.push(`${_(r)} (missin\
g)`);this.#t+=e}toError(e,n){const r=this.#t-this.#e.length;const i=[...this.#e];if(r>0)i.push(i.length===0?`${r} missin\
g entries`:`and ${r} more`);return new p("VERIFY_FAILED",`${e.what}. Of ${te(n)}, these differ: ${i.join(", ")}. No tag \
was moved.`,{hint:e.hint})}};import{hash as R$}from"node:crypto";var ec=class t{realBytes;#e;#t;#n;#r=0;#i=0;#o;#s=0;#a=0;#d=0;constructor(e,n,r){this.#e=Buffer.from(e.name);this.#n=r;this.
realBytes=Oo(e,n);this.#t=new sd(this.#e,this.realBytes);const i=Ll(e,n);this.#o=i==="data";if(i==="old GNU")this.#t.addBlock(
e.header,true);if(i==="records")this.#t.addRecords(n)}static of(e,n,r){return Ll(e,n)===void 0?void 0:new t(e,n,r)}mapBlock(e){
this.#t.addBlock(e,false)}data(e){let n=e;if(this.#o){const i=this.#t.addData(n);this.#r+=i;if(!this.#t.isComplete)return;
this.#o=false;this.#i=wb(this.#r);n=n.subarray(i)}const r=Math.min(this.#i,n.length);this.#i-=r;n=n.subarray(r);while(n.
length>0){const[i,o]=this.#t.pieces[this.#s]??[];if(i===void 0||o===void 0)throw kn(this.#e,"it has more data than its m\
ap says");if(this.#a===0)this.#c(i);const s=Math.min(o-this.#a,n.length);if(s>0)this.#n.data(n.subarray(0,s));this.#d+=s;
this.#a+=s;n=n.subarray(s);if(this.#a<o)continue;this.#s++;this.#a=0}}end(){const e=this.#o||this.#a>0||this.#t.pieces.slice(
this.#s).some(([,n])=>n>0);if(e)throw kn(this.#e,"it has less data than its map says");this.#c(this.realBytes)}#c(e){const n=e-
this.#d;if(n>0)this.#n.zeros(n);this.#d=e}};import{createHash as tc}from"node:crypto";var ge=4096;var jm=Buffer.alloc(ge);var nc=class{#e;#t;#n=0;#r=0;#i=false;data(e){
let n=0;while(n<e.length){const r=this.#r%ge;if(r>0||e.length-n<ge){const o=Math.min(e.length,n+ge-r);if(ZS(e,n,o))this.
zeros(o-n);else this.#o(e.subarray(n,o));n=o;continue}let i=n;while(i+ge<=e.length&&!ZS(e,i,i+ge))i+=ge;if(i>n)this.#o(e.
subarray(n,i));else{this.zeros(ge);i+=ge}n=i}}zeros(e){const n=this.#r%ge;const r=Math.min(e,ge-n);if(this.#i)this.#e?.update(
jm.subarray(0,r));else if(n+r===ge)this.#n++;this.#s(r);const i=e-r;this.#n+=Math.floor(i/ge);this.#r+=i}digest(){if(this.#r%
ge>0&&!this.#i)this.#n++;this.#a(Math.ceil(this.#r/ge));const e=(this.#e??tc("sha256")).digest();if(this.#t===void 0)return e;
return tc("sha256").update(e).update(this.#t.digest()).digest()}#o(e){const n=this.#r%ge;this.#e??=tc("sha256");if(!this.#i){
this.#a((this.#r-n)/ge);if(n>0)this.#e.update(jm.subarray(0,n))}this.#i=true;this.#e.update(e);this.#s(e.length)}#s(e){this.#r+=
e;if(this.#r%ge===0)this.#i=false}#a(e){if(this.#n===0)return;const n=new Float64Array([e,this.#n]);this.#t??=tc("sha256");
this.#t.update(new Uint8Array(n.buffer));this.#n=0}};function ZS(t,e,n){return t[e]===0&&t.compare(jm,0,n-e,e,n)===0}var A$=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"];var L$=/^security\.capability=/;
var pi=class{#e;#t;#n;#r;#i;constructor(e,n="exact"){this.#e=e;this.#t=n}begin(e,n){this.#r=void 0;this.#i=void 0;this.#n=
void 0;if(n==="drop")return;const r=n==="keep"?void 0:n;const i=r?.head??e;const o=Le(i.extensions);const s=ce(i,o);const a=r?.
data;const d=new nc;if(a===void 0){this.#i=ec.of({...e,...i},o,d);const f=this.#i?.realBytes??e.sizeBytes;this.#n={name:e.
name,facts:s,sizeBytes:f};if(f>0)this.#r=d;return}const c=N$(i,a);d.data(a.subarray(0,c));this.#o(e.name,s,c,d.digest())}mapBlock(e){
this.#i?.mapBlock(e)}data(e){(this.#i??this.#r)?.data(e)}end(){const e=this.#n;this.#n=void 0;if(e===void 0)return;this.#i?.
end();this.#o(e.name,e.facts,e.sizeBytes,this.#r?.digest())}#o(e,n,r,i){const o=r===0;const s=n.typeFlag==="1";const a=this.#t===
"exact"?n.xattrs:n.xattrs.filter(u=>L$.test(u));const d=this.#t==="exact"?`${n.mtimeSeconds}${n.mtimeFraction&&`.${n.mtimeFraction}`}`:
Math.max(0,n.mtimeSeconds);const c=[n.typeFlag==="7"||n.typeFlag==="S"?"0":n.typeFlag,s||n.typeFlag==="2"?"":n.mode.toString(
8),s?"":`${n.uid}:${n.gid}`,s?"":d,n.link.length===0?"":Gm(s?nr(n.link):n.link),n.device,s||a.length===0?"":Gm(Buffer.from(
JSON.stringify(a))),r,o||i===void 0?"":i.toString("hex",0,QS)];const f=s?Rn(n.link):void 0;this.#e(Rn(e),c.join(Jm),nr(e),
f)}};var QS=16;var Jm=" ";function Rn(t){return Gm(nr(t))}function rc(t,e){const[n,r]=[t.split(Jm),e.split(Jm)];return A$.
filter((i,o)=>n[o]!==r[o])}function Gm(t){return R$("sha256",t,"hex").slice(0,2*QS)}function nr(t){let e=0;let n=t.length;
while(t[e]===47||t[e]===46&&t[e+1]===47)e++;while(n>e&&t[n-1]===47)n--;return t.subarray(e,n)}function N$(t,e){const n=Ue(
t.header,"size");return Math.min(Number.isNaN(n)?0:n,e.length)}var hi=class{#e=new Map;#t=new Map;observer;view;constructor(e="exact"){this.view=e;this.observer=new pi((n,r,i,o)=>{this.#e.
set(n,r);if(o===void 0)this.#t.delete(n);else this.#t.set(n,o)},e)}get count(){return this.#e.size}take(e){const n=this.#e.
get(e);this.#e.delete(e);return n}get remaining(){return new Set(this.#e.keys())}grouped(){const e=new Map(this.#e);e.delete(
C$);for(const[n,r]of this.#n()){const i=this.#e.get(n);if(i===void 0)continue;const o=[n,...r].toSorted();for(const s of o)
e.set(s,`${i} ${o[0]}`)}return e}#n(){const e=new Map;for(const[n,r]of this.#t){let i=r;const o=new Set;for(let a=this.#t.
get(i);a!==void 0&&!o.has(i);){o.add(i);i=a;a=this.#t.get(i)}const s=e.get(i);if(s===void 0)e.set(i,[n]);else s.push(n)}
return e}};var C$=Rn(Buffer.alloc(0));async function ic(t,e,n,{signal:r}){const i=[];const o=new j(s=>{if(i.length<n&&t.
has(Rn(s.name)))i.push(Buffer.from(nr(s.name)));return"drop"});await Wo([await e.open(r),o],r);return i}var Vm={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again, check the \
log of the engine and the health of its disk."};async function ex(t,e,{expected:n,reader:r,streamBytes:i}){const{log:o,signal:s}=t;
const{count:a}=n;const d=await e.openReader();const c=new mi;const f=new pi((h,g,y)=>{const E=n.take(h);if(E===void 0)return c.
note(y,"unexpected");if(E===g)return;const k=d.unseenTimes.includes(y.toString("latin1"));const P=rc(E,g).filter(M=>M!==
"time"||!k);if(P.length>0)c.note(y,`different ${P.join(" and ")}`)},n.view);const u=new j(d.decide,f);const l=[await d.open(
s),u];await Bn(t,l,()=>i,"Read back");await d.close();const m=n.remaining;if(m.size>0){const h=await ic(m,r,c.room,t).catch(
()=>[]);c.noteMissing(m.size,h)}if(c.count>0)throw c.toError(Vm,a);o.info(`Verified ${te(a)}: the new image matches what\
 was read from the source`);return a}async function gi(t,e,{expected:n,source:r,streamBytes:i}){const o=await Km(t,e,{view:n.view,title:"Read back",streamBytes:i});
const s=await ox(t,{wanted:{entries:n,from:r},seen:{...o,from:e},text:Vm});t.log.info(`Verified ${te(s)}: the new image \
matches what was read from the source`);return s}async function ix(t,e,n,r){const i={view:"engine",streamBytes:r};const o=await Km(
t,n,{...i,title:"Read the layers"});const s=await Km(t,e,{...i,title:"Read from the engine"});const a=await ox(t,{wanted:{
...o,from:n},seen:{...s,from:e},text:{what:`The engine shows other files of ${e.reference} than the image's layers have`,
hint:`The engine unpacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${x("fro\
m","layers")} to flatten its layers.`}});t.log.info(`Verified ${te(a)}: the engine shows what the image's layers have`)}
async function Km(t,e,{view:n,title:r,streamBytes:i}){const o=await e.openReader();try{const s=new hi(n);const a=new j(o.
decide,s.observer);const d=[await o.open(t.signal),a];await Bn(t,d,()=>i,r);return{entries:s,unseenTimes:o.unseenTimes,unseenPaths:o.
unseenPaths??[]}}finally{await o.close()}}async function ox(t,{wanted:e,seen:n,text:r}){const i=tx([...e.unseenPaths??[],
...n.unseenPaths??[]]);const o=nx(e.entries.grouped(),i);const s=nx(n.entries.grouped(),i);const a=tx(n.unseenTimes??[]);
const d=new Map;for(const[m,h]of s){const g=o.get(m);if(g===h)continue;const y=g===void 0?[]:rc(g,h);const E=y.filter(k=>k!==
"time"||!a.has(m));if(g===void 0)d.set(m,"unexpected");else if(E.length>0)d.set(m,`different ${E.join(" and ")}`)}const c=new Set(
[...o.keys()].filter(m=>!s.has(m)));if(d.size===0&&c.size===0)return o.size;const f=new mi;const u=await rx(t,n.from,new Set(
d.keys()),f.room);for(const m of u)f.note(m,d.get(Rn(nr(m)))??"");const l=await rx(t,e.from,c,f.room);f.noteMissing(c.size,
l);f.noteMissing(d.size-u.length,[]);throw f.toError(r,o.size)}function tx(t){return new Set(t.map(e=>Rn(Buffer.from(e,"\
latin1"))))}function nx(t,e){if(e.size===0)return t;return new Map([...t].filter(([n])=>!e.has(n)))}async function rx(t,e,n,r){
if(n.size===0||r<=0)return[];let i;try{i=await e.openReader();return await ic(n,i,r,t)}catch(o){if(t.signal.aborted)throw o;
return[]}finally{await i?.close()}}function sx(t){if(t.trim()==="")return void 0;const e=t.trim().startsWith("[")?F(t):void 0;const n=o=>new p("BAD_INPUT",
`The ${T("test")} must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${o}.`,{hint:`For e\
xample: ${Bt("test",'python3 -c "import numpy"')}, or ${Bt("test",`'["/app", "--version"]'`)}.`});if(t.includes("\0"))throw n(
"it contains a NUL character");if(!Array.isArray(e))return["/bin/sh","-c",` ${t}`];if(!D(e))throw n("the array contains \
something other than strings");const[r,...i]=e;if(r===void 0||r==="")throw n("the array does not name a program");if(e.some(
o=>o.includes("\0")))throw n("it contains a NUL character");return[r,...i]}async function yi(t,e,[n,...r]){const{log:i}=t;
const o={program:n,args:r,asUsed:true};const s=await Vd(t,e,o);await ui(t,s.container);if(s.exitCode===0){i.info("The te\
st passed");return}throw new p("COMMAND_FAILED",`The "test" command failed in the new image with exit status ${s.exitCode}\
. No tag was moved. The last lines of its output:
${Kd(s)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source image to se\
e whether flattening is the cause. An image without a shell needs a JSON array."})}var Ym={verifiedEntries:void 0,isTested:false};async function ax(t,e,n,r){if(n===void 0&&r===void 0)return Ym;const{log:i}=t;
const o=await kt(t,e.reference,void 0);if(o===void 0){throw new p("CHECK_FAILED",`The stored image ${e.reference} disapp\
eared from the engine before it was checked.`,{hint:"Check whether something removes images on this machine, then run ag\
ain."})}const s=n===void 0?void 0:await i.group("Verify",()=>$$(t,Pt(t,o),n));if(r!==void 0)await i.group("Test",()=>yi(
t,o,r));return{verifiedEntries:s,isTested:r!==void 0}}function $$(t,e,n){const r=n.source.byLayers!==true;return r?ex(t,
e,n):gi(t,e,n)}var D$=3;async function oc({engine:t,options:e},n,r){if(n===void 0)return r.close();const{docker:i,runId:o,log:s}=t;const a=Xe(
o);const d=[n.reference===a?a:void 0,n.importedId];const c=d.filter(h=>h!==void 0);const[f,u]=await Promise.allSettled([
Nr(i,c,D$),r.close()]);if(f.status==="fulfilled"&&f.value===void 0){const h=n.importedId??a;s.notice(`The engine has not\
 yet removed a temporary image of this run. It, or a later run, will remove it. To do it now: docker rmi ${$a(h)}`);if(u.
status==="fulfilled")return}const l=f.status==="fulfilled"&&f.value?.exitCode===0;const m=l&&u.status==="fulfilled";if(m)
return;await hn(i,e.timeoutSeconds,h=>Kn(h,o,s))}import{mkdir as wD,mkdtemp as bD,readdir as ED,rm as rp}from"node:fs/promises";import{join as Ix}from"node:path";import{createHash as F$}from"node:crypto";function qm(t,e,n){const r=o=>e[o](t[o],n);const i=Object.keys(e);return Object.fromEntries(i.map(o=>[o,r(o)]))}var M$=5;var U$=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"];var H$={clean:t=>Et.filter(e=>t.includes(
e)),exclude:t=>t.map(({text:e})=>e),aptClean:t=>t,scriptNetwork:()=>void 0,script:t=>t??null,sourceDateEpoch:t=>t??null,
compression:t=>t,division:t=>t};function dx(t,e,n){const{isExact:r}=t;const{clean:i,exclude:o,aptClean:s,script:a}=n;const d=a!==
void 0||s;const c=i.length>0;const f=d||c||o.length>0;const u=qm(n,H$,void 0);const{script:l,sourceDateEpoch:m,compression:h,
division:g,...y}=u;const E={format:M$,release:Yr,diffIds:t.diffIds,...y,run:l,env:d||c?w(e,"config","Env")??null:null,volumes:f?
t.volumes:[],names:f?z$(e):[],created:d||!r?w(e,"created")??null:null,isExact:r,...t.byLayers===true?{from:"layers"}:{},
sourceDateEpoch:m,compression:h,division:g,...n.compression.kind!=="none"&&n.compression.mayCopy===true&&t.packedLayers!==
void 0?{packedLayers:t.packedLayers.map(({descriptor:Q})=>Q.digest)}:{}};const k=F$("sha256").update(JSON.stringify(E)).
digest("hex");const{architecture:P,variant:M}=t.platform;const L=[P,M].filter(Q=>Q!==void 0).join("-");return`docker-fla\
tten-v1-${L.replace(/[^A-Za-z0-9_.-]/g,"_").slice(0,40)}-${k}`}function z$(t){const e=w(t,"config","Env");const n=(D(e)?
e:[]).findLast(r=>r.startsWith("PATH="));return[...U$.map(r=>w(t,"config",r)??null),n??null]}var Jo=()=>void 0;var W$={clean:Jo,
exclude:Jo,script:Jo,scriptNetwork:(t,{layer:e})=>e.script!==void 0&&t!=="none"?'"run" has a network, and what it downlo\
ads can change':void 0,aptClean:(t,{isForeign:e})=>t&&e?"the image's apt can run on some machines and not on others":void 0,
sourceDateEpoch:Jo,division:Jo,compression:({kind:t},{takesZstd:e})=>t==="zstd"&&!e?`this engine cannot unpack zstd; ${x(
"compression","gzip")} can be cached`:void 0};function cx(t,e){if(e.isContainer)return"containers cannot be cached";const n=Object.
values(qm(t,W$,{...e,layer:t}));return n.find(r=>r!==void 0)}import{createHash as j$}from"node:crypto";import{createReadStream as J$}from"node:fs";import{lstat as ux,readFile as G$,
writeFile as V$}from"node:fs/promises";import{join as sc}from"node:path";import{pipeline as K$}from"node:stream/promises";var ac="layer";var lx="record.json";var mx=1;var Y$="docker-flatten-v1-layer-";var q$=1e3;var X$=16*1024*1024;function Qm({
diffId:t,digest:e,packedBytes:n,layers:r}){return r??[{diffId:t,digest:e,packedBytes:n}]}function Vo(t){return`${Y$}${t.
slice("sha256:".length)}`}function Ko(t,e){return sc(t,`part-${e+1}`)}async function ep(t,e){const{spared:n,skippedPresets:r,...i}=e;const o={version:mx,
...i,kept:n,withdrawn:r};const s=JSON.stringify({...o,seal:px(o)});await V$(sc(t,lx),`${s}
`,{flag:"wx"})}function px(t){return H(Buffer.from(JSON.stringify(t)))}async function hx(t,e){const n=await Q$(t);if(n.key!==
e.key)throw Ht(`it belongs to the key ${JSON.stringify(n.key.slice(0,200))}`);if(n.packing!==e.packing)throw Ht(`its com\
pression is "${n.packing}" instead of "${e.packing}"`);return n}async function gx(t,e,n){const r=[];for(const[i,o]of Qm(
e).entries()){const s=e.layers===void 0?t:Ko(t,i);const a=sc(s,ac);await Z$(a,o,n);r.push(a)}return{paths:r,record:e}}async function Z$(t,e,n){
const r=await ux(t).catch(a=>{throw Ht(`its layer is missing: ${S(a)}`)});if(!r.isFile())throw Ht("its layer is not a fi\
le");if(r.size!==e.packedBytes)throw Ht(`its layer has ${r.size} bytes, but the record says ${e.packedBytes}`);const i=j$(
"sha256");const o=J$(t,{highWaterMark:1024*1024});await K$(o,i,{signal:n}).catch(a=>{if(n.aborted)throw a;throw Ht(`its \
layer cannot be read: ${S(a)}`)});const s=`sha256:${i.digest("hex")}`;if(s!==e.digest)throw Ht(`its layer is ${s}, but t\
he record says ${e.digest}`)}async function Q$(t){const e=sc(t,lx);const n=await ux(e).then(c=>c.isFile()&&c.size<=X$?G$(
e,"utf8"):"").catch(()=>"");const r=F(n);if(!eD(r))throw Ht("its record cannot be read");const{seal:i,...o}=r;if(px(o)!==
i)throw Ht("its record was changed");const{kept:s,withdrawn:a,...d}=o;return{...d,spared:s,skippedPresets:a}}var yx=/^sha256:[0-9a-f]{64}$/;
function eD(t){if(!v(t)||t["version"]!==mx)return false;const{key:e,diffId:n,digest:r,seal:i,packing:o,rules:s,commands:a,
kept:d,withdrawn:c,directories:f}=t;const{unmatched:u,warnings:l,suggestions:m,layers:h}=t;const g=["packedBytes","entri\
es","dataBytes","seconds"];return typeof e==="string"&&[n,r,i].every(y=>typeof y==="string"&&yx.test(y))&&Xm("gzip","zst\
d","none")(o)&&g.every(y=>qe(t[y]))&&rr(s,{kind:Xm("preset","exclude"),name:Go,entries:qe,bytes:Zm})&&rr(a,{name:Xm("run",
"apt-clean"),ms:qe,bytes:fx(Zm)})&&rr(d,{what:Go,why:fx(Go),entries:qe,bytes:qe})&&[c,u,l].every(D)&&(h===void 0||tD(h))&&
(m===void 0||rr(m,{name:Go,bytes:qe}))&&Array.isArray(f)&&f.length<=q$&&rr(f,{path:nD,bytes:qe,files:qe})}function tD(t){
const e=i=>typeof i==="string"&&yx.test(i);const n={packedBytes:qe,bytes:qe,entries:qe};const r=i=>rr(i,{name:Go,bytes:qe});
return Array.isArray(t)&&t.length>1&&rr(t,{diffId:e,digest:e,...n,contents:r})}var nD=t=>typeof t==="string"&&t.startsWith(
"/");var Go=t=>typeof t==="string";var Zm=t=>typeof t==="number"&&Number.isFinite(t);var qe=t=>Zm(t)&&t>=0;var Xm=(...t)=>e=>typeof e===
"string"&&t.includes(e);var fx=t=>e=>e===void 0||t(e);function rr(t,e){return Array.isArray(t)&&t.every(n=>v(n)&&Object.
entries(e).every(([r,i])=>i(n[r])))}function An(t,e){return new p("CACHE_BAD",`The cached layer cannot be used: ${t}`,{hint:"\
The layer is made again. If this happens in every run, delete the entry from the cache.",cause:e})}function Ht(t){return An(
`${t}.`)}import{once as gD}from"node:events";import{promisify as bx}from"node:util";import{constants as wx,deflateRaw as rD,zstdCompress as iD}from"node:zlib";var dc={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}};var Ex={gzip:"+gzip",zstd:"+zstd",none:""};function Sx(t){
const[e,n,...r]=t.trim().split(":");const i=c=>new p("BAD_INPUT",`The ${T("compression")} must be gzip, zstd or none, op\
tionally with a level after a colon, but ${JSON.stringify(t)} ${c}.`,{hint:`For example "gzip", "gzip:${dc.gzip.max}", "\
zstd" or "zstd:${dc.zstd.default}".`});if(r.length>0)throw i("has two colons");if(e==="none"){if(n!==void 0)throw i('set\
s a level for "none"');return{kind:e}}if(e!=="gzip"&&e!=="zstd")throw i("is none of these");const{min:o,max:s,default:a}=dc[e];
if(n===void 0)return{kind:e,level:a,mayCopy:true};const d=/^[0-9]{1,2}$/.test(n)?Number(n):Number.NaN;if(!(d>=o&&d<=s))throw i(
`has a level that is not a number from ${o} to ${s}`);return{kind:e,level:d}}function cc(t){if(t.kind==="none")return t;
return{kind:t.kind,level:dc[t.kind].min}}var oD=0;var sD=31;var aD=7.95;var dD=256*1024;function cD(t){if(t.length<dD)return false;
const e=new Uint32Array(256);let n=0;for(let i=0;i<t.length;i+=sD,n++)e[t[i]]++;let r=0;for(const i of e)if(i>0)r-=i/n*Math.
log2(i/n);return r>aD}var fD=bx(rD);var uD=bx(iD);function xx(t,e){const n=t.length+(t.length>>8)+1024;switch(e.kind){case"\
gzip":return fD(t,{level:cD(t)?oD:e.level,finishFlush:wx.Z_SYNC_FLUSH,chunkSize:n});case"zstd":return uD(t,{chunkSize:n,
params:{[wx.ZSTD_c_compressionLevel]:e.level}});case"none":return Promise.resolve(t)}}import{isDeepStrictEqual as kx}from"node:util";async function ir(t,e){const n=await ne(t,e);if(b(n,"Id")!==e)return false;return["RepoTags","RepoDigests"].every(r=>{const i=w(
n,r)??[];return D(i)&&i.length===0})}async function wi(t,e,n){try{return await hD(t,e,n)}catch(r){await Px(t,e);throw r}}
var lD=/^Loaded image(?: ID)?: (\S+)$/gm;async function bi(t,e,n){if(e.reference===e.expectedId)return"";try{return await n()}catch(r){
await Px(t,{...e,answer:""});throw r}}async function Px(t,e){const{reference:n,expectedId:r,diffIds:i,answer:o}=e;if(n===
r)return;const s=[...o.matchAll(lD)].map(([,a=""])=>a);for(const a of new Set([...s,r])){const d=a.startsWith("sha256:")?
await mD(t,a,i).catch(()=>false):pD(a,n);if(d)await t.docker.try(["rmi",a]).catch(()=>{})}}async function mD(t,e,n){if(!await ir(
t,e))return false;const r=Ct(await ne(t,e)??{});return kx(r,n)}function tp(t){return t.length===1?`one layer ${t[0]}`:`t\
he layers ${t.join(", ")}`}function pD(t,e){const n=[...t].filter((r,i)=>r!==e[i]);return t.length===e.length&&n.length===
1}async function hD(t,e,n){const r=(c,f)=>{throw new p("CHECK_FAILED",`The stored image differs from what was sent: expe\
cted ${c}, found ${f}. Nothing was tagged.`,{hint:X})};const i=e.answer.split("\n").find(c=>/^error /i.test(c.trim()));if(i!==
void 0){const c=Xt(i,"ENGINE_FAILED","Unpacking the loaded image failed");if(c.code==="NO_SPACE"||c.code==="UNSUPPORTED_\
IMAGE")throw c;r("a load without an error",JSON.stringify(i))}const[o,s]=await Promise.all([ne(t,e.reference),eS(t,e.reference,
e.diffIds.length)]);const a=b(o,"Id");if(a!==e.expectedId)r(`the ID ${e.expectedId}`,String(a));const d=Ct(o??{});if(!kx(
d,e.diffIds))r(tp(e.diffIds),JSON.stringify(d));if(n&&s===0)r("an unpacked layer","one of 0 bytes");return s}async function Ei(t,e,n){const{log:r,runId:i,signal:o}=t;const s=Xe(i);const a=e.map(({path:Me,digest:Ot,packedBytes:ur,
packing:ps})=>{const kf=Te.layer+Ex[ps];return{path:Me,descriptor:{mediaType:kf,digest:Ot,sizeBytes:ur}}});const d=a.map(
({descriptor:Me})=>Me);const c=d.reduce((Me,{sizeBytes:Ot})=>Me+Ot,0);const f=e.map(({diffId:Me})=>Me);const u=await n.configFor(
e);const l=H(u);const{keepsPacked:m,idIsConfigDigest:h}=t.store;const g=await n.annotations();const y=Xs(u,d,g);const E=h?
l:y.descriptor.digest;const k=await ir(t,E);const P=m&&!q(n.platform,t.platform);const M=t.knowsPlatformOption&&n.platform.
architecture!=="";const L=P&&M?n.platform:void 0;const Q=()=>{const Me=ae(ue(s,"tag"));const Ot={full:Me,familiar:s};let ur=0;
const ps=tg(a,{config:u,platform:n.platform,name:Ot,annotations:g},UP=>{ur+=UP});const kf={title:"Load",doneBytes:()=>ur,
totalBytes:()=>c};return ha(r,{progress:kf,sent:gD(ps,"close"),after:"Unpack"},t.transport.loadImage(ps,L,o))};const Y=k?
E:s;const we=await bi(t,{reference:Y,expectedId:E,diffIds:f},Q);if(P&&L===void 0)await yD(t,E,n.platform);return{answer:we,
reference:Y,diffIds:f,expectedId:E,configDigest:l,packedBytes:m?c:void 0,importedId:void 0,savedFile:void 0}}async function yD(t,e,n){
const{log:r,runId:i}=t;const o={reference:Xe(i),id:e,isIndex:false,platform:n,volumes:[]};try{await V(t,await J(t,{source:o}))}catch(s){
r.debug(`no container of the loaded image: ${S(s)}`)}}var np={kind:"none",wasAsked:false};async function fc(t){const{run:e,engine:n,source:r,sourceConfig:i,options:o,cache:s}=t;
const{log:a}=e;if(s===void 0||o.dryRun)return np;const{layer:d}=o;const c=cx(d,{isContainer:o.container!==void 0,isForeign:n!==
void 0&&r.byLayers!==true&&r.platform.architecture!==n.platform.architecture,takesZstd:n?.takesZstd??true});if(c!==void 0){
a.notice(`The layer is not cached: ${c}.`);return np}const f=performance.now();const u=dx(r,(await i).json,d);const l=Ix(
o.tempDir,`${ie(e.runId)}cache-`);const m=await bD(l).catch(g=>void a.warning(`The layer is not cached: ${S(g)}`));if(m===
void 0)return np;let h=false;try{const g=await a.group("Look up the cached layer",async()=>{a.debug(`cache key ${u}`);h=
await Si(e,s.restore(u,m,a,e.signal));if(!h)a.info("The cache did not provide the layer.");const E={key:u,packing:d.compression.
kind};return h?Si(e,SD({cache:s,directory:m},E,e)):void 0});const y={key:u,directory:m,ms:performance.now()-f};if(g!==void 0)
return{...y,kind:"hit",found:g};await vx(y);return{...y,kind:"miss",isReplacing:h}}catch(g){await rp(m,{recursive:true,force:true});
throw g}}async function Si({touch:t},e){const n=setInterval(t,1e3);try{return await e}finally{clearInterval(n)}}async function SD({
cache:t,directory:e},n,{log:r,signal:i}){try{const o=await hx(e,n);for(const[s,{digest:a}]of(o.layers??[]).entries()){const d=Ko(
e,s);await wD(d);if(await t.restore(Vo(a),d,r,i))continue;r.info(`The cache did not provide layer ${s+1} of ${o.layers?.
length}.`);return void 0}return await gx(e,o,i)}catch(o){if(!(o instanceof p))throw o;Tx(o,r)}return void 0}function Tx(t,e){
if(t.code==="CACHE_DIFFERS")e.notice(Ge(t));else if(t.code==="CACHE_BAD")e.warning(Ge(t));else e.warning(`${Ge(t)} The l\
ayer is made again.`)}async function vx({directory:t}){for(const e of await ED(t))await rp(Ix(t,e),{recursive:true,force:true})}
async function Ox(t,e,{run:n,engine:r,packTo:i}){if(!(t instanceof p)||e.kind==="none")throw t;const o=t.code==="NO_SPAC\
E"&&i===void 0&&r?.store.keepsPacked===false;const s=t.code==="CACHE_BAD"||t.code==="CACHE_DIFFERS";if(!o&&!(s&&e.kind===
"hit"))throw t;Tx(t,n.log);if(r!==void 0)await Kn(r.docker,n.runId,n.log);await vx(e);const{key:a,directory:d,ms:c}=e;return o?
{kind:"none",wasAsked:true}:{kind:"miss",key:a,directory:d,ms:c,isReplacing:true}}function _x(t){return t.kind==="none"?
t:{kind:"none",wasAsked:true}}async function uc(t){if(t.kind==="none")return;await rp(t.directory,{recursive:true,force:true}).
catch(()=>{})}function lc({paths:t,record:e}){const{packing:n}=e;return Qm(e).map(({diffId:r,digest:i,packedBytes:o},s)=>({
...{diffId:r,digest:i,packedBytes:o,packing:n},path:t[s]??""}))}var xD=["CHECK_FAILED","ENGINE_FAILED","DOCKER_FAILED"];
async function Bx(t,{paths:e,record:n},r){const{log:i,signal:o}=t;try{const s=await Ei(t,lc({paths:e,record:n}),r);const a=await wi(
t,s,n.dataBytes>0);i.info(`Loaded ${te(n.entries)} in one layer of ${I(a)}, packed ${I(n.packedBytes)}`);return{stored:s,
newBytes:a}}catch(s){if(o.aborted||!(s instanceof p)||!xD.includes(s.code))throw s;throw An(s.message,s)}}var kD=.5;function Rx({
ms:t,found:e},n,r){const i=(t+n)/1e3;const o=e.record.seconds;const[s,a]=[i,o].map(d=>`${d.toFixed(1)} s`);if(i-o<kD){r.
info(`Used the cached layer in ${s}; making it took ${a}`);return}r.notice(`The cache does not pay off here: using the c\
ached layer took ${s}, and making it took ${a}.`)}var Yo=`docker-flatten ${Yr}`;var qo={entries:0,dataBytes:0};function mc(t){const{source:e,sourceSize:n,image:r,verdict:i,surveyed:o,cacheHit:s,page:a}=t;const{isMet:d,budgets:c,checks:f}=i;
return{...ma(n.bytes,r.bytes),oldLayers:e.layerCount,newLayers:r.layers,layers:r.parts,oldHistory:n.history,newHistory:r.
history,oldPackedBytes:n.packedBytes,newPackedBytes:r.packedBytes,imageId:d?r.imageId:void 0,configDigest:d?r.configDigest:
void 0,budgets:c,checks:f,directories:o.directories,rules:o.rules,commands:o.commands,spared:o.spared,skippedPresets:o.skippedPresets,
suggestions:o.suggestions,cacheHit:s,page:a}}import{mkdtemp as RD,rename as AD,rm as LD}from"node:fs/promises";import{join as Nx}from"node:path";import{availableParallelism as OD}from"node:os";import{crc32 as PD}from"node:zlib";var ID=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var TD=Buffer.from([3,0]);var pc=class{header=ID;#e=0;#t=0;add(e){
this.#e=PD(e,this.#e);this.#t+=e.length}end(){const e=Buffer.alloc(8);e.writeUInt32LE(this.#e,0);e.writeUInt32LE(this.#t%
2**32,4);return Buffer.concat([TD,e])}};import{createHash as vD}from"node:crypto";import{open as Ax}from"node:fs/promises";var ip=1024*1024;async function gc(t,e){const n=await Ax(t,"wx",384).catch(r=>{throw hc(r,t)});try{return await e(new op(
n,t))}finally{await n.close()}}async function Lx(t,e){const n=await Ax(t,"wx",384).catch(a=>{throw hc(a,t)});const r=Buffer.
allocUnsafe(ip);let i=0;const o=async a=>{try{for(let d=0;d<a.length;)d+=(await n.write(a,d)).bytesWritten}catch(d){throw hc(
d,t)}};const s=async()=>{await o(r.subarray(0,i));i=0};try{for await(const a of e){if(i+a.length>ip)await s();if(a.length>
ip)await o(a);else i+=a.copy(r,i)}await s()}finally{await n.close()}}var op=class{#e;#t;#n=vD("sha256");bytes=0;constructor(e,n){
this.#e=e;this.#t=n}async write(e){this.#n.update(e);this.bytes+=e.length;try{for(let n=0;n<e.length;)n+=(await this.#e.
write(e,n)).bytesWritten}catch(n){throw hc(n,this.#t)}}digest(){return`sha256:${this.#n.digest("hex")}`}};function hc(t,e){
if(ut(t)){return new p("NO_SPACE",`The disk filled up while writing the packed layer to ${e}.`,{hint:`Free some disk spa\
ce there, or choose another directory with the ${T("temp-dir")}.`,cause:t})}return new p("TEMP_DIR",`Cannot write the pa\
cked layer to ${e} (${le(t)}).`,{hint:`Choose a writable directory with the ${T("temp-dir")}.`,cause:t})}var sp=1024*1024;var _D=Math.min(16,2*OD()+2);async function Ln(t,e,n){return gc(e,r=>BD(r,t,n))}async function BD(t,e,n){
const r=n.kind==="gzip"?new pc:void 0;let i=0;const o=[];const s=r===void 0?[]:[Promise.resolve(r.header)];const a=async()=>{
const u=await s.shift();await t.write(u);if(n.kind==="none")o.push(u)};const d=(u,l)=>{const m=u.subarray(0,l);i+=l;r?.add(
m);const h=xx(m,n);h.then(()=>n.kind!=="none"&&o.push(u),()=>{});s.push(h)};let c=Buffer.allocUnsafeSlow(sp);let f=0;try{
for await(const u of e){for(let l=0;l<u.length;){const m=u.copy(c,f,l);l+=m;f+=m;if(f<sp)break;d(c,f);if(s.length>=_D)await a();
c=o.pop()??Buffer.allocUnsafeSlow(sp);f=0}}if(f>0||i===0&&r===void 0)d(c,f);if(r!==void 0)s.push(Promise.resolve(r.end()));
while(s.length>0)await a()}finally{await Promise.allSettled(s)}return{layerBytes:i,digest:t.digest(),packedBytes:t.bytes}}var Cx={async store(t,e,n){const r=await RD(Nx(n.tempDir,ie(t.runId)));try{const i=Nx(r,"layer");const{digest:o,packedBytes:s}=await z(
t.log,rt(e,n.totalBytes),n.pack?.(e,i)??Ln(e,i,n.compression));const a=n.compression.kind;const d={path:i,diffId:e.digest(),
digest:o,packedBytes:s,packing:a};const c=await Ei(t,[d],n);if(n.saveTo===void 0)return c;const f=await AD(i,n.saveTo).then(
()=>true,()=>false);return f?{...c,savedFile:{digest:o,packedBytes:s,packing:a}}:c}finally{await LD(r,{recursive:true,force:true})}}};import{pipeline as $D}from"node:stream";import{finished as DD}from"node:stream/promises";import{PassThrough as ND,Transform as CD}from"node:stream";var $x=8*1024*1024;var yc=class extends CD{side=new ND({highWaterMark:$x});constructor(){
super({highWaterMark:$x});this.side.on("error",()=>{})}close(){this.side.destroy()}_transform(e,n,r){if(this.side.destroyed||
this.side.write(e)){r(null,e);return}const i=()=>{this.side.off("drain",i);this.side.off("close",i);r(null,e)};this.side.
once("drain",i);this.side.once("close",i)}_flush(e){this.side.end();e()}};var Dx={async store(t,e,n){const{log:r,runId:i,signal:o}=t;const s=n.saveTo===void 0?void 0:FD(e,n,r);const a=await ha(r,
{progress:rt(e,n.totalBytes),sent:DD(e),after:"Store"},t.transport.importImage(s?.layer??e,Ts(i),o));const d=await s?.savedFile;
const c=e.digest();const f=await n.configFor([{diffId:c}]);const u=H(f);const[l]=await Promise.all([ir(t,u),MD(t,a,c)]);
const m=eg(f,c,Xe(i));const h=l?u:Xe(i);const g=await bi(t,{reference:h,expectedId:u,diffIds:[c]},()=>t.transport.loadImage(
m,void 0,o));return{reference:h,diffIds:[c],expectedId:u,configDigest:u,packedBytes:void 0,importedId:a,savedFile:d,answer:g}}};
function FD(t,{saveTo:e="",compression:n},r){const i=new yc;let o=false;const s=Ln(i.side,e,cc(n)).then(({digest:a,packedBytes:d})=>({
digest:a,packedBytes:d,packing:n.kind}),a=>{i.close();if(!o)r.warning(`Could not save the layer: ${S(a)}`);return void 0});
$D(t,i,a=>{if(!a)return;o=true;i.side.destroy(a)});return{layer:i,savedFile:s}}async function MD(t,e,n){const[r]=Ct(await ne(
t,e)??{});if(r===n)return;throw new p("CHECK_FAILED",`The engine stored the layer ${r}, but ${n} was sent: the stream wa\
s changed in transit. Nothing was tagged.`,{hint:X})}var UD={"graph-driver":Dx,containerd:Cx};function Fx({kind:t}){return UD[t]}import{pipeline as vF}from"node:stream/promises";var HD=new Set(["mtime","atime","ctime","LIBARCHIVE.creationtime"]);var Mx=0;function wc({extensions:t,header:e}){return{
extensions:Sr(oi(t,n=>HD.has(n))).flatMap(({block:n,data:r})=>[Yi(n,Mx),...r===void 0?[]:[r]]),header:Yi(e,Mx)}}function Ux(t){
const e=[];for(let n=0;;){const r=t.subarray(n,n+O);const{typeFlag:i,sizeBytes:o}=Ie(r,n);if(!dn(i))return{extensions:e,
header:r};e.push(r);n+=O;if(o===0)continue;e.push(t.subarray(n,n+oe(o)));n+=oe(o)}}var ki=-1;var Tt={file:0,directory:1,hardLink:2};var xi=1024;var bc=class{paths=[];targets=new Map;kind=new Uint8Array(xi);start=new Float64Array(
xi);bytes=new Float64Array(xi);dataBytes=new Float64Array(xi);parentBytes=new Uint32Array(xi);packedBytes=new Float64Array(
xi);#e;#t;constructor(e){this.#t=e;this.#e=new ht({begin:(n,r,i)=>{this.#n(n,r,i);return $r},emit:()=>{},mapBlock:n=>{this.
bytes[this.count-1]+=O;e?.mapBlock?.(n)},data:n=>e?.data(n),end:()=>e?.end()})}get count(){return this.paths.length}add(e){
this.#e.consume(e)}end(){if(this.#e.hasEnded)return;throw new p("TAR_TRUNCATED",`The flat tar ends after ${this.#e.offsetBytes}\
 bytes, before the two zero blocks that end an archive.`,{hint:"Run again. If it happens again, please report it."})}#n(e,n,r){
const i=this.count;this.#r(i+1);const{typeFlag:o,sizeBytes:s,extensions:a,header:d}=e;const c=a.reduce((u,l)=>u+l.length,
O);const f=o==="5"||Ls(d)&&e.name.at(-1)===47;this.paths.push(Hx(e.name));this.kind[i]=f?Tt.directory:o==="1"?Tt.hardLink:
Tt.file;this.start[i]=r;this.bytes[i]=c+oe(s);this.dataBytes[i]=s;if(f)this.parentBytes[i]=zD(e);if(o==="1")this.targets.
set(i,Hx(Lt(d,n)));this.packedBytes[i]=60+s*.4;this.#t?.begin(e,"keep")}#r(e){if(e<=this.kind.length)return;const n=2*this.
kind.length;const r=(i,o)=>{o.set(i);return o};this.kind=r(this.kind,new Uint8Array(n));this.start=r(this.start,new Float64Array(
n));this.bytes=r(this.bytes,new Float64Array(n));this.dataBytes=r(this.dataBytes,new Float64Array(n));this.parentBytes=r(
this.parentBytes,new Uint32Array(n));this.packedBytes=r(this.packedBytes,new Float64Array(n))}};function Hx(t){const e=R(
t);return e==="."?"":e}function zD(t){if(t.extensions.length===0)return O;return wc(t).extensions.reduce((e,n)=>e+n.length,
O)}function zx(t){const e=WD(t);return{order:e,parent:jD(t,e),target:GD(t)}}function WD({paths:t}){const e=t.map(n=>n.replaceAll(
"/","\0"));return Uint32Array.from(e.keys()).sort((n,r)=>{const[i,o]=[e[n],e[r]];return i<o?-1:i>o?1:n-r})}function jD({
paths:t,kind:e},n){const r=new Int32Array(t.length).fill(ki);const i=[];for(const o of n){const s=t[o];while(i.length>0&&
!JD(s,t[i.at(-1)]))i.pop();const a=i.at(-1);if(a!==void 0){if(e[a]!==Tt.directory)throw VD(s,t[a]);r[o]=a}if(s!=="")i.push(
o)}return r}function JD(t,e){return t.charCodeAt(e.length)===47&&t.startsWith(e)}function GD({paths:t,targets:e}){const n=new Int32Array(
t.length).fill(ki);if(e.size===0)return n;const r=new Set(e.values());const i=new Map;for(const[o,s]of t.entries()){const a=e.
get(o);if(a!==void 0)n[o]=i.get(a)??KD(s,a);if(r.has(s))i.set(s,o)}return n}function VD(t,e){return new p("TAR_INVALID",
`The entry ${_(G(t))} is below ${_(G(e))}, which is no directory.`,{hint:pe})}function KD(t,e){throw new p("TAR_INVALID",
`The hard link ${_(G(t))} comes before its target ${_(G(e))}, or has none.`,{hint:pe})}var YD=1024;function Wx(t,e,n,r){const i=qD(e.order,n,r);const o=new Uint8Array(t.count);return i.map((s,a)=>{const d=new ap(
t,e,o,a+1);for(const c of s)d.put(c);return d.end()})}function qD(t,e,n){const r=new Array(n).fill(0);for(const s of t)r[e[s]]++;
const i=r.map(s=>new Uint32Array(s));const o=new Array(n).fill(0);for(const s of t){const a=e[s];i[a][o[a]++]=s}return i}
var ap=class{#e;#t;#n;#r;#i=[];#o=0;#s=YD;#a=0;constructor(e,n,r,i){this.#e=e;this.#t=n;this.#n=r;this.#r=i}put(e){const{
target:n}=this.#t;const r=[];for(let i=e;i!==ki&&this.#n[i]!==this.#r;){this.#n[i]=this.#r;r.push(i);i=n[i]}while(r.length>
0)this.#d(r.pop())}#d(e){const{bytes:n,dataBytes:r,packedBytes:i}=this.#e;this.#c(e);this.#i.push(e);this.#o+=r[e];this.#s+=
n[e];this.#a+=i[e]}#c(e){const{parent:n}=this.#t;const r=[];for(let i=n[e];i!==ki&&this.#n[i]!==this.#r;i=n[i]){this.#n[i]=
this.#r;r.push(i)}for(const i of r.reverse()){this.#i.push(~i);this.#s+=this.#e.parentBytes[i];this.#a+=this.#e.packedBytes[i]}}end(){
return{pieces:Int32Array.from(this.#i),entries:this.#i.length,dataBytes:this.#o,streamBytes:this.#s,packedBytes:Math.round(
this.#a),largest:[]}}};function Ec(t,e,n){const r=zx(t);const i="layers"in n?n.layers:XD(t,n.maxBytes);const o=ZD(t,e,r,i);return{layers:Wx(t,r,
o,i),notices:[],details:[]}}function XD({packedBytes:t,count:e},n){let r=0;for(let i=0;i<e;i++)r+=t[i];return Math.max(1,
Math.min(100,Math.ceil(r*1.1/n)))}function ZD(t,e,{order:n,target:r},i){const o=new Uint8Array(t.count);const s=new Map;
const a=t.paths.map(c=>{const f=e.packageOf(c);return f===void 0?c.split("/",2).join("/"):`${f.manager}:${f.name}`});for(const c of n){
if(t.kind[c]===Tt.directory)continue;const f=s.get(a[c])??{bytes:0,layer:0};s.set(a[c],f);f.bytes+=t.packedBytes[c]}const d=new Array(
i).fill(0);for(const c of[...s.values()].sort((f,u)=>u.bytes-f.bytes)){c.layer=d.indexOf(Math.min(...d));d[c.layer]+=c.bytes}
for(let c=0;c<t.count;c++){const f=r[c];o[c]=f>=0?o[f]:t.kind[c]===Tt.directory?i-1:s.get(a[c])?.layer??0}return o}function jx({layers:t},{index:e}){return t.map(n=>({layer:n,isWhole:t.length===1,isOneFile:QD(n,e)<=1}))}function QD({pieces:t},{
kind:e,dataBytes:n}){let r=0;for(const i of t)if(i>=0&&e[i]===Tt.file&&(n[i]??0)>0)r++;return r}function Jx(t,e,n){return t.
filter(({facts:r},i)=>r.packedBytes>n&&e[i]?.isOneFile===true).map(({facts:{contents:r,packedBytes:i}})=>`${r[0]?.name??
"A file"} alone takes ${I(i)} packed: its layer is larger than ${x("max-layer-size")}.`)}var eF=3;function Sc(t,e){for(const[
n,{packedBytes:r,bytes:i,contents:o}]of t.entries()){const s=o.slice(0,eF).map(({name:d})=>d);const a=s.length===0?"":`:\
 ${s.join(", ")}`;e.info(`Layer ${n+1} of ${t.length}, ${I(i)}, packed ${I(r)}${a}`)}}import{pipeline as fF}from"node:stream";function it(t){const e=t.filter(i=>i!==void 0);const[n,...r]=e;if(n===void 0||r.length===0)return n;return{begin:(i,o)=>{
for(const s of e)s.begin(i,o)},mapBlock:i=>{for(const o of e)o.mapBlock?.(i)},data:i=>{for(const o of e)o.data(i)},end:()=>{
for(const i of e)i.end()}}}var dp=-1;var tF=1024;var Pi=class{#e=[];#t=0;#n=0;get bytes(){return this.#n}add(e,n){if(e===0)return;const r=this.#n;this.#n+=
e;const i=this.#e.at(-1);const{stream:o,offset:s}=n??{stream:dp,offset:0};if(i?.stream===o&&(o===dp||i.offset+r-i.start===
s))return;this.#e.push({start:r,stream:o,offset:s})}*take(e,n){const r=e+n;if(r>this.#n)throw new RangeError("the stream\
 is ahead of its spans");this.#r(e);if(n>0&&e<this.#e[this.#t].start)throw new RangeError("this part of the stream has p\
assed");for(let i=e,o=this.#t;i<r;o++){const{start:s,stream:a,offset:d}=this.#e[o];const c=Math.min(this.#e[o+1]?.start??
this.#n,r)-i;const f=a===dp?void 0:{stream:a,offset:d+i-s};yield{bytes:c,origin:f};i+=c}}#r(e){while((this.#e[this.#t+1]?.
start??Infinity)<=e)this.#t++;if(this.#t<tF)return;this.#e.splice(0,this.#t);this.#t=0}};var nF=1024**3;var Gx=1024**2;var rF=64*1024**2;var iF=256*1024**3;var cp=Buffer.alloc(Gx);var xc=class{#e;#t;#n=0;constructor(e){
this.#e=e}begin(e,n){this.#t=e.sizeBytes<nF?void 0:{entry:e,verdict:n};this.#n=0;if(e.sizeBytes>=iF)this.#r()}data(e){if(this.#t===
void 0)return;const n=Math.max(0,Gx-this.#n);this.#n+=e.length;if(!oF(e.subarray(n)))this.#t=void 0;else if(this.#n>=rF)
this.#r()}end(){this.#t=void 0}#r(){const e=this.#t;this.#t=void 0;if(e!==void 0)this.#e(e.entry,e.verdict)}};function oF(t){
for(let e=0;e<t.length;e+=cp.length){const n=t.subarray(e,e+cp.length);if(!n.equals(cp.subarray(0,n.length)))return false}
return true}function Vx(t,{cleanWords:e},n){if(t===void 0||t.length===0)return;const r=t.map(({name:o,bytes:s})=>`${o} ${I(s)}`);const i=Bt(
"clean",xd(e,t));n.info(`Could also be cleaned: ${r.join(", ")}. To do so, use ${i}`)}var sF=10;var Kx=100;function Yx({
rules:t,commands:e,spared:n,skippedPresets:r,unmatched:i,warnings:o},s){for(const{name:d,ms:c,bytes:f}of e){const u=f===
void 0?"":`, ${f<0?"added":"freed"} ${I(Math.abs(f))}`;s.info(`${d}: ${(c/1e3).toFixed(1)} s${u}`)}for(const{kind:d,name:c,
entries:f,bytes:u}of t){if(f===0&&u===0)continue;s.info(`${d==="preset"?"Cleaned":"Excluded"} ${c}: ${I(u)} in ${te(f)}`)}
const a=n.filter(({kind:d})=>d!==void 0);if(a.length>0)s.info(dF(a));if(i.length>0)s.notice(cF(i));for(const d of r)s.notice(
`Preset "${d}" skipped: symlinks outside its cache point into it.`);for(const d of o)s.warning(d)}var aF=20;function dF(t){
const e=t.slice(0,aF).map(({what:r,why:i})=>`${_(Buffer.from(r))} (${he(i??"",Kx)})`);const n=t.length-e.length;return`K\
ept because the image uses it: ${e.join(", ")}${n>0?`, and ${n} more`:""}`}function cF(t){const e=t.slice(0,sF).map(i=>JSON.
stringify(he(i,Kx)));if(t.length===1)return`The pattern ${e[0]} in ${x("exclude")} matches nothing in the image.`;const n=t.
length-e.length;const r=n>0?`, and ${n} more`:"";return`${t.length} patterns in ${x("exclude")} match nothing in the ima\
ge: ${e.join(", ")}${r}.`}function qx(t){return({name:e,sizeBytes:n},r)=>{const i=r==="keep"||typeof r==="object"&&r.data===
void 0;const o=i?"and the result contains them too":"although the result drops them";t.warning(`The file ${_(Buffer.from(
R(e),"latin1"))} is sparse: most of its ${I(n)} are zeros, as in lastlog and faillog with large user IDs. The engine sen\
ds all the zeros, which takes long, ${o}. Make the file smaller in the image: use "useradd --no-log-init", or truncate i\
t in the step that creates it.`)}}function uF(t,{sizeInImage:e}){if(e===void 0||t.sizeBytes>0)return t;return{...t,sizeBytes:e(R(t.name))??0}}async function zt({
reader:t,rules:e,survey:n,expected:r,resume:i,latestSeconds:o},{log:s,signal:a},d,c){const f=it([d,...r.map(k=>k.observer),
n.observer,t.observer,new xc(qx(s))]);const u=e===void 0?t.decide:k=>e.decide(uF(k,t),t.decide(k));const l=k=>Math.min(k,
o??Infinity);const m=o===void 0?u:Jd(u,l);const h=e&&(()=>e.appendix({reader:t,retime:k=>jd(k,l),observer:f,signal:a}));
const g=new Pi;const y=new j(m,f,{...h===void 0?{}:{appendix:h},...c===void 0?{}:{spans:{input:g,output:c}}});const E=c===
void 0||t.layers===void 0?t.open(a):t.layers.open(a,g);fF(await E,y,()=>{i().catch(()=>{})});return y}async function kc(t,e,n={}){
const r=await zt(t,e,n.looker);const i=n.totalBytes===void 0?un(t.expectedBytes):()=>n.totalBytes;await Bn(e,[r],i);return r}
function Ii({counts:t},{rules:e}){const n=e?.appended;return{entries:t.entries+(n?.entries??0),dataBytes:t.dataBytes+(n?.
dataBytes??0)}}import{rm as TF}from"node:fs/promises";function Xo(t){return t.slice(t.lastIndexOf("/")+1)}function Nn(t){return/^(.+?)-v?\d[^/-]*(?:-[^/]*)?$/.exec(t)?.[1]??t}
function Pc(t){const e=t.replace(/\.(?:dist-info|egg-info|egg|data|libs|pth|py|pyc|so)$/,"").replace(/\.cpython-.*$/,"").
replace(/-\d[^-]*(?:-py\d.*)?$/,"");return e.toLowerCase().replace(/[-_.]+/g,"-")}var Zx=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,read:(t,e)=>fp(t,Xx(e),n=>n.replace(/^\//,""))},{manager:"\
dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,read:(t,e)=>fp(t,Xx(e),n=>n.replace(/^[0-9a-f]{32} [ *]/,""))},
{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,read:mF},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,
read:(t,e)=>fp(t,lF(e),n=>n.startsWith("%")?"":n)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\/[^/]+\.dist-info\/RECORD$/,
read:pF},{manager:"conda",path:/(?:^|\/)conda-meta\/[^/]+\.json$/,read:hF}];function*fp(t,e,n){for(const r of up(t))yield{
name:e,file:n(r)}}function*up(t){for(let e=0;e<t.length;){const n=t.indexOf("\n",e);const r=n===-1?t.length:n;if(r>e)yield t.
slice(e,r);e=r+1}}function Xx(t){return Xo(t).replace(/(?::[^:.]*)?\.[^.]*$/,"")}function lF(t){return Xo(t.slice(0,t.lastIndexOf(
"/"))).replace(/-[^-]*-[^-]*$/,"")}function*mF(t){let e="";let n="";for(const r of up(t)){const i=r.slice(2);if(r.startsWith(
"P:"))e=i;else if(r.startsWith("F:"))n=i;else if(r.startsWith("R:"))yield{name:e,file:n===""?i:`${n}/${i}`}}}function*pF(t,e){
const n=e.slice(0,e.lastIndexOf("/"));const r=Pc(Xo(n));const i=n.slice(0,Math.max(0,n.lastIndexOf("/")));for(const o of up(
t)){const[,s,a=""]=/^(?:"([^"]*)"|([^,]*)),/.exec(o)??[];yield{name:r,file:Qx(i,s??a)}}}function*hF(t,e){const n=Math.max(
0,e.lastIndexOf("conda-meta/")-1);const r=e.slice(0,n);const i=Nn(Nn(Xo(e).replace(/\.json$/,"")));for(const o of gF(t))
if(typeof o==="string")yield{name:i,file:Qx(r,Buffer.from(o).toString("latin1"))}}function gF(t){try{const e=JSON.parse(
Buffer.from(t,"latin1").toString());const n=typeof e==="object"&&e!==null&&"files"in e?e.files:[];return Array.isArray(n)?
n:[]}catch{return[]}}function Qx(t,e){if(e===""||e.startsWith("/"))return"";let n=t;let r=e;while(r.startsWith("../")){if(n===
"")return"";n=n.slice(0,Math.max(0,n.lastIndexOf("/")));r=r.slice(3)}return n===""?r:`${n}/${r}`}function Cn(t,e=n=>n){return n=>e(t.exec(n)?.[1]??"")}var e0=Cn(/\/(?:site|dist)-packages\/(?:__pycache__\/)?([^/]+)/,Pc);
var yF=[{manager:"npm",path:/(?:^|\/)(?:node_modules|_npx|_cacache)\//,name:wF},{manager:"conda",path:/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//,
name:t=>Cn(/\/pkgs\/([^/]+)/,e=>Nn(Nn(e)))(t)||e0(t)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\//,name:t=>e0(
`/${t}`)},{manager:"gem",path:/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//,name:Cn(/\/(?:gems\/[^/]+\/)?(?:gems|doc|specifications|cache|extensions\/[^/]+\/[^/]+)\/([^/]+?)(?:\.gemspec|\.gem)?(?:\/|$)/,
Nn)},{manager:"cargo",path:/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//,name:Cn(/\/(?:registry\/(?:src|cache)\/[^/]+|git\/checkouts|toolchains)\/([^/]+?)(?:\.crate)?(?:\/|$)/,
Nn)},{manager:"go",path:/^usr\/local\/go\/|(?:^|\/)go\/pkg\//,name:t=>t.startsWith("usr/local/go/")?"go":Cn(/\/pkg\/mod\/(?:cache\/download\/)?([^@]+?)(?:@|\/@v\/|$)/)(
t)},{manager:"maven",path:/(?:^|\/)\.m2\//,name:Cn(/\.m2\/repository\/(.+)\/[^/]+\/[^/]+$/)},{manager:"gradle",path:/(?:^|\/)\.gradle\//,
name:Cn(/\/files-[^/]+\/([^/]+\/[^/]+)\//)},{manager:"nuget",path:/(?:^|\/)\.nuget\//,name:Cn(/\.nuget\/packages\/([^/]+)\//)}];
function t0(t){for(const{manager:e,path:n,name:r}of yF)if(n.test(t))return{manager:e,name:r(t)};return void 0}var lp="no\
de_modules/";function wF(t){const e=t.indexOf("/.pnpm/");if(e!==-1){const[i=""]=t.slice(e+"/.pnpm/".length).split("/",1);
const o=i.indexOf("@",1);return t.slice(0,e+"/.pnpm/".length)+(o===-1?i:i.slice(0,o))}let n=t.lastIndexOf(`/${lp}`)+1;if(n===
0&&!t.startsWith(lp))return"";n+=lp.length;let r=t.indexOf("/",n);if(r!==-1&&t.charCodeAt(n)===64)r=t.indexOf("/",r+1);return r===
-1?t:t.slice(0,r)}var bF=128*1024*1024;var EF=32*1024*1024;var SF=1e6;var xF=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//;var kF=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/;
var Ti=class{#e=new Map;#t=[];#n=new Map;#r=false;#i;#o=bF;begin(e,n){this.#i=void 0;if(e.sizeBytes===0||!IF(e.name))return;
const r=R(e.name);if(xF.test(r))this.#r=true;const i=Zx.find(o=>o.path.test(r));if(i===void 0||e.sizeBytes>Math.min(this.#o,
EF))return;this.#o-=e.sizeBytes;this.#i={format:i,path:r,parts:[]}}data(e){this.#i?.parts.push(Buffer.from(e))}end(){const e=this.#i;
this.#i=void 0;if(e===void 0)return;const{format:n,path:r,parts:i}=e;const o=Buffer.concat(i).toString("latin1");for(const{
name:s,file:a}of n.read(o,r)){if(a==="")continue;if(this.#e.size>=SF)return;this.#s(a,{manager:n.manager,name:s})}}#s(e,n){
const r=this.#a(n);const i=this.#e.get(e);if(i===void 0||PF(n,this.#t[i]))this.#e.set(e,r)}#a(e){const n=`${e.manager}:${e.
name}`;const r=this.#n.get(n);if(r!==void 0)return r;this.#n.set(n,this.#t.length);return this.#t.push(e)-1}managerOf(e){
return this.packageOf(e)?.manager??"other"}packageOf(e){const n=this.#e.get(e)??(e.startsWith("usr/")?this.#e.get(e.slice(
4)):void 0);if(n!==void 0)return this.#t[n];const r=t0(e);if(r!==void 0)return r;return this.#r&&kF.test(e)?{manager:"rp\
m",name:""}:void 0}};function PF(t,e){if(t.manager!==e.manager)return t.manager<e.manager;return t.name<e.name}function IF(t){
return t.indexOf("lib")!==-1||t.indexOf("conda-meta")!==-1}var mp=-1;var pp=1024;var Ic=class{#e=new Float64Array(pp);#t=new Int32Array(pp);#n=new Float64Array(pp);#r=0;#i=0;add(e,n){
if(e===0)return;const r=this.#i;this.#i+=e;const{stream:i,offset:o}=n??{stream:mp,offset:0};if(this.#o(r,i,o))return;this.#s();
this.#e[this.#r]=r;this.#t[this.#r]=i;this.#n[this.#r++]=o}#o(e,n,r){const i=this.#r-1;if(i<0||this.#t[i]!==n)return false;
if(n===mp)return true;return this.#n[i]+e-this.#e[i]===r}#s(){if(this.#r<this.#e.length)return;const e=2*this.#r;const[n,
r,i]=[this.#e,this.#t,this.#n];this.#e=new Float64Array(e);this.#t=new Int32Array(e);this.#n=new Float64Array(e);this.#e.
set(n);this.#t.set(r);this.#n.set(i)}*range(e,n){const r=e+n;if(r>this.#i)throw new RangeError("the stream is ahead of i\
ts spans");for(let i=e,o=this.#a(e);i<r;o++){const s=this.#e[o];const a=o+1<this.#r?this.#e[o+1]:this.#i;const d=Math.min(
a,r)-i;const c=this.#t[o];const f=this.#n[o]+i-s;yield{bytes:d,origin:c===mp?void 0:{stream:c,offset:f}};i+=d}}#a(e){let n=0;
let r=this.#r;while(r-n>1){const i=n+r>>1;if(this.#e[i]<=e)n=i;else r=i}return n}};function hp(){const t=new Ti;return{index:new bc(t),owners:t}}async function n0({run:t},e,{path:n,isTraced:r,totalBytes:i,
looker:o}){const{log:s,signal:a}=t;const d=hp();const c=r?new Ic:void 0;const f=await zt(e,t,o,c);const u=Lx(n,gp(f,d.index));
await z(s,rt(f,i),u);await e.resume();if(a.aborted)throw U(a.reason);return{...d,spool:{path:n,index:d.index,spans:c},diffId:f.
digest(),streamBytes:f.bytesWritten,counts:Ii(f,e)}}async function*gp(t,e){for await(const n of t){e.add(n);yield n}e.end()}
async function r0({spool:t}){await TF(t.path,{force:true})}var yp=4096;var OF=59;var ot=class{#e;#t=0;constructor({countsBlocks:e}){this.#e=e;if(e)this.#t=yp}get bytes(){return this.#t}begin(e,n){
if(n==="drop")return;const r=n==="keep"?e:n.head;const i=In(e,n);const o=e.typeFlag==="2"?ce(r).link.length:0;if(!this.#e){
this.#t+=i+o;return}const s=e.typeFlag==="5"||o>OF;this.#t+=Math.ceil((s?1:i)/yp)*yp}data(){}end(){}};async function i0(t,e,n){
const{run:r}=t;const i=new ot({countsBlocks:It(t)});const{index:o,owners:s}=hp();const a=await zt(e,r,i);const d=rt(a,un(
e.expectedBytes));const{signal:c}=r;await z(r.log,d,vF(gp(a,o),_n(),{signal:c}));await e.resume();const{layers:f,notices:u}=Ec(
o,s,n);for(const m of u)r.log.notice(m);const l=f.map(m=>({diffId:void 0,digest:void 0,packedBytes:m.packedBytes,bytes:m.
dataBytes,entries:m.entries,contents:m.largest}));if(l.length>1)Sc(l,r.log);return{newBytes:i.bytes,imageId:void 0,configDigest:void 0,
parts:l.length>1?l:void 0}}async function o0(t,e,n){const{run:r,engine:i,options:o}=t;const s=new ot({countsBlocks:It(t)});
const a=await kc(e,r,{looker:s});await e.resume();const d=H(await n.configFor([{diffId:a.digest()}]));const c=i!==void 0&&
(o.tags.length>0||o.tagLocations.length===0);const f=c&&!i.store.idIsConfigDigest?void 0:d;return{newBytes:s.bytes,imageId:f,
configDigest:d}}import{Writable as ZF}from"node:stream";import{pipeline as QF}from"node:stream/promises";import{promisify as MF}from"node:util";import{constants as UF,crc32 as HF,deflateRaw as zF}from"node:zlib";var s0=16*1024;var wp=64*1024;var vi=class{#e;#t=Buffer.allocUnsafeSlow(wp);#n=0;bytes=0;constructor(e){this.#e=e}async writeBytes(e){
this.bytes+=e.length;if(this.#n+e.length>wp||e.length>s0)await this.flush();if(e.length>s0)return this.#e(e);e.copy(this.#t,
this.#n);this.#n+=e.length}async flush(){if(this.#n===0)return;const e=this.#t.subarray(0,this.#n);this.#t=Buffer.allocUnsafeSlow(
wp);this.#n=0;await this.#e(e)}};var _F=[[2,10]];var BF=[[3,10]];var RF=[[4,3],[257-257,5],[4-1,5],[16-4,4],[1<<6,24],[1<<21,24],[0,3],[1|138-11<<1,8],[1|
115-11<<1,8],[0,5],[3,2]];var Tc=class extends vi{#e=0;#t=0;get phase(){return this.#t}async writeBits(e,n,r){if(n%8!==this.#t)
throw new RangeError("bits are copied at another phase");const i=Math.floor(n/8);const o=Math.floor(r/8);if(this.#t>0)e[i]=
e[i]&255<<this.#t|this.#e;this.#t=r%8;this.#e=this.#t===0?0:e[o]&(1<<this.#t)-1;if(o>i)await this.writeBytes(e.subarray(
i,o))}async writeShifted(e,n,r){const i=[];for(let o=n;o<r;){const s=Math.min(8-(o&7),r-o);i.push([e[o>>3]>>(o&7)&(1<<s)-
1,s]);o+=s}await this.writeNumbers(i)}async fillTo(e){if((e-this.#t)%2!==0){if(e%2===0)await this.#n();else await this.writeNumbers(
RF)}while(this.#t!==e)await this.writeNumbers(_F)}async#n(){await this.writeNumbers([[0,3]]);await this.#r();await this.
writeBytes(Buffer.from([0,0,255,255]))}async writeLastBlock(){await this.writeNumbers(BF);await this.#r()}async#r(){if(this.#t>
0)await this.writeNumbers([[0,8-this.#t]])}async writeNumbers(e){const n=[];for(const[r,i]of e){let o=this.#e|r<<this.#t;
this.#t+=i;for(;this.#t>=8;this.#t-=8,o>>>=8)n.push(o&255);this.#e=o}await this.writeBytes(Buffer.from(n))}};var vt=10;var Oi=9;var es=7;var ts=15;var sr=5;var _i=15;var st=9;var Dn=32767;var bp=24;var a0=15;var or=1<<28;var ns=1<<
29;var Bi=1<<30;var Qo=1<<31;var rs=(t,e)=>t<<sr|e<<st;var Ri=new Int32Array(288).fill(Qo);var Ep=new Int32Array(32).fill(
Qo);var d0=Int32Array.from({length:19},(t,e)=>rs(0,e));for(let t=0;t<256;t++)Ri[t]=rs(0,1)|1<<bp;Ri[256]=Qo|ns;for(let t=257,
e=3;t<285;t++){const n=Math.max(0,t-261>>2|0);Ri[t]=or|rs(n,e);e+=1<<n}Ri[285]=or|rs(0,258);for(let t=0,e=1;t<30;t++){const n=Math.
max(0,t-2>>1);Ep[t]=rs(n,e);e+=1<<n}var $n=new Uint16Array(ts+1);var Zo=new Uint16Array(ts+1);var c0=new Uint16Array(288);
function Sp(){return new Int32Array(1<<ts)}function vc(t,e,n,r){const i=AF(e);if(i<0)return false;if(i<=1)t.fill(Qo,0,1<<
r);const o=Zo[ts];const s=1<<r;let a=s;let d=-1;let c=0;let f=s;for(let u=0,l=0;u<o;u++){const m=c0[u];const h=e[m];if(h>
r&&(l&s-1)!==d){d=l&s-1;c=a;const k=LF(h,i,r);f=1<<k;a+=f;t[d]=Qo|Bi|c<<st|k}const g=n[m];const y=g+h+(g>>sr&_i);if(h<=r)
for(let k=l,P=1<<h;k<s;k+=P)t[k]=y;else for(let k=l>>r,P=1<<h-r;k<f;k+=P)t[c+k]=y;$n[h]--;let E=1<<h-1;while((l&E)!==0)E>>=
1;l=E===0?0:(l&E-1)+E}return true}function AF(t){$n.fill(0);for(let r=0;r<t.length;r++)$n[t[r]]++;let e=0;let n=1;Zo[0]=
0;$n[0]=0;for(let r=1;r<=ts;r++){Zo[r]=Zo[r-1]+$n[r-1];n=2*n-$n[r];if(n<0)return-1;if($n[r]>0)e=r}if(n>0&&e>1)return-1;for(let r=0;r<
t.length;r++){const i=t[r];if(i>0)c0[Zo[i]++]=r}return e}function LF(t,e,n){let r=t-n;let i=1<<r;for(;r+n<e;r++,i<<=1){i-=
$n[r+n];if(i<=0)break}return r}function f0(t,e){for(let n=0;n<1<<vt;n++){let r=t[n];let i=r&31;if(r>=0&&(r&or)===0)while(i<
vt){const o=t[n>>>i];const s=(o&31)-(o>>sr&_i);if(o<0||s>vt-i)break;r+=o;i=r&31;if((o&or)!==0)break}e[n]=r}}var is=32*1024;var l0=640;var NF=25;var CF=(1<<vt)-1;var $F=(1<<Oi)-1;var DF=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];var _c=class{joined=new Int32Array(
1<<vt);single=Sp();distances=Sp();make(e,n){if(!vc(this.single,e,Ri,vt))return false;if(!vc(this.distances,n,Ep,Oi))return false;
f0(this.single,this.joined);return true}};var Oc;function FF(){const t=new Uint8Array(288).fill(8,0,144).fill(9,144,256).
fill(7,256,280).fill(8,280);Oc=new _c;Oc.make(t,new Uint8Array(32).fill(5));return Oc}function u0(t){return new DataView(
t.buffer,t.byteOffset,t.byteLength)}var Rc=-1;var os=-2;var Bc=class{#e;#t=new _c;#n=new Uint8Array(320);#r=new Uint8Array(
19);#i=new Int32Array(1<<es);#o=this.#t;position=0;outBytes=0;lookBack=0;constructor(e){this.#e=u0(e)}moveTo(e,n){this.#e=
u0(e);this.position=n}take(e){const n=this.#e.getInt32(this.position>>>3,true)>>>(this.position&7)&(1<<e)-1;this.position+=
e;return n}#s(e){this.#o=e;this.outBytes=0;this.lookBack=0}startFixed(){this.#s(Oc??FF())}startDynamic(){const e=this.take(
5)+257;const n=this.take(5)+1;const r=this.take(4)+4;if(e>286||n>30)return"a block has too many symbols";this.#r.fill(0);
for(let a=0;a<r;a++)this.#r[DF[a]]=this.take(3);const i=vc(this.#i,this.#r,d0,es);if(!i||this.#i[1]<0)return"a block has\
 an invalid code for code lengths";const o=this.#a(e+n);if(o!==void 0)return o;if(this.#n[256]===0)return"a block has no\
 code for its end";const s=this.#t.make(this.#n.subarray(0,e),this.#n.subarray(e,e+n));if(!s)return"a block has invalid \
codes";this.#s(this.#t);return void 0}#a(e){const n=this.#n;for(let r=0;r<e;){const i=this.#i[this.take(es)];this.position-=
es-(i&31);const o=i>>st;if(o<16){n[r++]=o;continue}if(o===16&&r===0)return"a block repeats a code length before the firs\
t one";const s=o===16?n[r-1]:0;const a=o===16?3+this.take(2):o===17?3+this.take(3):11+this.take(7);if(r+a>e)return"a blo\
ck has too many code lengths";n.fill(s,r,r+a);r+=a}return void 0}read(e){const n=this.#e;const{joined:r,single:i,distances:o}=this.#o;
const s=Math.min(this.outBytes,is);let a=s;let d=this.lookBack;let c=this.position;let f=false;while(c<e){let u=n.getInt32(
c>>>3,true)>>>(c&7);let l=r[u&CF];if(l<0){if((l&Bi)!==0){const P=u>>>vt&(1<<(l&31))-1;l=i[(l>>st&Dn)+P]}if(l<0){c+=l&31;
f=(l&ns)!==0||"a symbol has no meaning";break}}const m=a+(l>>bp&a0);const h=l&31;const g=l>>sr&_i;a+=(l>>st&Dn)+(u>>>h-g&
(1<<g)-1);c+=h;if((l&or)===0)continue;u>>>=h;if(h>NF-Oi)u=n.getInt32(c>>>3,true)>>>(c&7);l=o[u&$F];if(l<0){if((l&Bi)!==0){
u=n.getInt32(c>>>3,true)>>>(c&7);const P=u>>>Oi&(1<<(l&31))-1;l=o[(l>>st&Dn)+P]}if(l<0){f="a distance has no meaning";break}}
c+=l&31;if(m>=is)continue;const y=l>>sr&_i;const E=c-y;u=n.getInt32(E>>>3,true)>>>(E&7);const k=(l>>st&Dn)+(u&(1<<y)-1);
if(k-m>d)d=k-m}this.outBytes+=a-s;this.lookBack=d;this.position=c;return f}step(){const e=this.#d(this.#o.single,vt);if(e<
0){this.position+=e&31;return(e&ns)===0?os:Rc}this.outBytes+=this.#c(e);if((e&or)===0)return 0;const n=this.#d(this.#o.distances,
Oi);return n<0?os:this.#c(n)}#d(e,n){const r=this.#e.getInt32(this.position>>>3,true)>>>(this.position&7);const i=e[r&(1<<
n)-1];if(i>=0||(i&Bi)===0)return i;const o=r>>>n&(1<<(i&31))-1;return e[(i>>st&Dn)+o]}#c(e){const n=e>>sr&_i;this.position+=
(e&31)-n;return(e>>st&Dn)+this.take(n)}endCode(){const{single:e}=this.#o;for(let n=0;;n++){const r=e[n];if(r>=0)continue;
if((r&ns)!==0)return{value:n&(1<<(r&31))-1,bits:r&31};const i=(r&Bi)===0?0:1<<(r&31);const o=r>>st&Dn;for(let s=0;s<i;s++){
const a=e[o+s]&31;if(e[o+s]<0)return{value:(n|s<<vt)&(1<<a)-1,bits:a}}}}};function Ac(){return new Error("A gzip stream has changed since it was scanned.")}var Lc=class{#e=new Bc(new Uint8Array(
0));#t=0;#n=0;#r({packed:e,startByte:n,startBit:r}){this.#e.moveTo(Buffer.concat([e,Buffer.alloc(l0)]),r-8*n);this.#t=8*
n;this.#n=0}#i(){return this.#t+this.#e.position}#o(){const e=this.#e;e.take(1);const n=e.take(2);if(n===0){e.position=e.
position+7&~7;const r=e.take(16);e.position+=16;return r}if(n===1)e.startFixed();else if(e.startDynamic()!==void 0)throw Ac();
return void 0}front(e,n){this.#r(e);const r=this.#e;const{startBit:i,isFinal:o}=e;while(this.#i()<e.endBit){const s=this.#i();
const a=this.#o();if(a!==void 0){if(this.#n+a>n)return{range:{startBit:i,endBit:s,isFinal:o},outBytes:this.#n};r.position+=
8*a;this.#n+=a;continue}for(;;){const d=this.#n+r.outBytes;const c=this.#i();const f=r.step();if(f===Rc)break;if(f===os||
c>=e.endBit)throw Ac();if(this.#n+r.outBytes>n)return{range:{startBit:i,endBit:c,isFinal:o,blockEnd:r.endCode()},outBytes:d}}
this.#n+=r.outBytes}throw Ac()}back(e,n){this.#r(e);const r=this.#e;const{endBit:i,isFinal:o}=e;let s={range:{startBit:e.
startBit,endBit:i,isFinal:o},outBytes:0};while(this.#i()<i){const a={startBit:this.#i(),endBit:0};const d=this.#o();const c=this.#n<
n;if(d!==void 0)r.position+=8*d;else{a.endBit=this.#i();for(;;){const f=this.#n+r.outBytes;const u=r.step();if(u===Rc)break;
if(u===os||this.#i()>i)throw Ac();if(f-u>=n)continue;const l=this.#n+r.outBytes;s={range:{startBit:this.#i(),endBit:i,isFinal:o,
header:a},outBytes:l}}}this.#n+=d??r.outBytes;if(d!==void 0&&c||s.outBytes===this.#n)s={range:{startBit:this.#i(),endBit:i,
isFinal:false},outBytes:this.#n}}return s}};async function m0(t,e,n,r){const i=8*n;for(const{startBit:o,endBit:s,isFinal:a,header:d,blockEnd:c}of r){const f=(d??{startBit:o}).
startBit-i;if(a)e[f>>3]=e[f>>3]&~(1<<(f&7));if(d===void 0)await t.fillTo(o%8);else{const u=d.endBit-d.startBit;await t.fillTo(
(o+8*u-u)%8);await t.writeShifted(e,f,f+u)}await t.writeBits(e,o-i,s-i);if(c!==void 0)await t.writeNumbers([[c.value,c.bits]])}}var WF=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var jF=MF(zF);var Nc=class{windowBytes=is;trimmer=new Lc;#e;#t;#n=0;#r=0;constructor(e,n){
this.#e=new Tc(e);this.#t=n}count(e){this.#n=HF(e,this.#n);this.#r+=e.length}pack(e,n){return jF(e,{level:this.#t,finishFlush:UF.
Z_SYNC_FLUSH,chunkSize:e.length+(e.length>>8)+1024,...n.length===0?{}:{dictionary:n.subarray(-is)}})}async writePacked(e){
await this.#i();await this.#e.fillTo(0);await this.#e.writeBytes(e)}async writeRanges(e,n,r){await this.#i();await m0(this.#e,
e,n,r)}async#i(){if(this.#e.bytes===0)await this.#e.writeBytes(WF)}async end(){await this.#i();await this.#e.writeLastBlock();
const e=Buffer.alloc(8);e.writeUInt32LE(this.#n,0);e.writeUInt32LE(this.#r%2**32,4);await this.#e.writeBytes(e);await this.#e.
flush();return this.#e.bytes}};var ar=class{#e=[];bytes=0;push(e){if(e.length===0)return;this.#e.push(e);this.bytes+=e.length}moveTo(e,n){let r=Math.min(
n,this.bytes);this.bytes-=r;let i=0;while(r>0){const o=this.#e[i];e.push(o.subarray(0,r));if(o.length>r)this.#e[i]=o.subarray(
r);else i++;r-=Math.min(r,o.length)}if(i>0)this.#e.splice(0,i)}keepLast(e){let n=0;for(const{length:r}of this.#e){if(this.
bytes-r<e)break;this.bytes-=r;n++}if(n>0)this.#e.splice(0,n)}join(){const[e]=this.#e;return this.#e.length===1&&e!==void 0?
e:Buffer.concat(this.#e)}takeAll(){const e=this.join();this.#e=[];this.bytes=0;return e}};async function xp(t,e){const{index:n}=t;const r=n.startBit(e);const i=n.endBit(e);const o=Math.floor(r/8);const s=await t.
read(o,Math.ceil(i/8));return{packed:s,startByte:o,startBit:r,endBit:i,isFinal:n.isFinal(e)}}var bne=16*1024;var kp=8.5*1024*1024;var Cc=class{#e;units;outBytes;constructor(e){this.#e=e;this.units=e.startBits.length;
this.outBytes=e.outStarts[this.units]}get packedBytes(){return this.#e.packedBytes}get members(){return this.#e.members}startBit(e){
return this.#e.startBits[e]}endBit(e){return this.#e.endBits[e]}outStart(e){return this.#e.outStarts[e]}outEnd(e){return this.#e.
outStarts[e+1]}lengthOf(e){return this.outEnd(e)-this.outStart(e)}lookBack(e){return this.#e.lookBacks[e]}isFinal(e){return this.#e.
finals[e]===1}firstFrom(e){const{outStarts:n}=this.#e;let r=0;let i=this.units;while(r<i){const o=r+i>>>1;if(n[o]<e)r=o+
1;else i=o}return r}isCopyable(e,n){const r=this.outStart(e);return r-this.lookBack(e)>=n&&this.lengthOf(e)<=kp}};var p0=1024*1024;var JF=256*1024;var GF=4096;var VF=8;var $c=4096;var h0=512*1024;var Dc=class{#e;#t=0;#n=0;#r=0;#i=0;#o;#s=new ar;#a=new ar;#d=new ar;#c;#f=[];constructor(e){
this.#e=e}async write(e,n){if(e.length===0)return;this.#e.count(e);this.#t+=e.length;if(n===void 0){await this.#p();this.#a.
push(e)}else{const r=await this.#u(n);r.next+=e.length;this.#s.push(e);await this.#l(r)}await this.#E()}async#u({source:e,
offset:n}){if(this.#o?.source===e&&this.#o.next===n)return this.#o;await this.#p();const r=Math.max(0,e.index.firstFrom(
n+1)-1);this.#o={source:e,start:n,next:n,unit:r};return this.#o}async#l(e){const{index:n}=e.source;for(;e.unit<n.units&&
n.outEnd(e.unit)<=e.next;e.unit++){if(n.isCopyable(e.unit,e.start))await this.#y(e.source,e.unit);else await this.#m(e)}
const r=e.unit<n.units&&n.lengthOf(e.unit)<=kp;if(!r)this.#s.moveTo(this.#a,this.#s.bytes)}async#m(e){const{index:n}=e.source;
const{start:r,source:i,unit:o}=e;const s=n.outStart(o);const a=e.next-this.#s.bytes;const d=n.outEnd(o)-a;const{trimmer:c}=this.#e;
if(c&&d>=$c&&n.lengthOf(o)<=h0){const f=await xp(i,o);const{range:u,outBytes:l}=c.back(f,r-s);const m=s+l-a;if(d-m>=$c){
this.#s.moveTo(this.#a,m);return this.#h(f,u,d-m)}}this.#s.moveTo(this.#a,d)}async#p(){const e=this.#o;this.#o=void 0;const n=this.#s.
bytes;const{trimmer:r}=this.#e;if(e!==void 0&&r&&n>=$c){const{source:i,unit:o,start:s}=e;const{index:a}=i;if(a.isCopyable(
o,s)&&a.lengthOf(o)<=h0){const d=await xp(i,o);const{range:c,outBytes:f}=r.front(d,n);if(f>=$c)await this.#h(d,c,f)}}this.#s.
moveTo(this.#a,this.#s.bytes)}async#h({packed:e,startByte:n},r,i){await this.#b();await this.#w();const{startBit:o,endBit:s,
header:a={startBit:0,endBit:0}}=r;this.#g(i,s-o+a.endBit-a.startBit);await this.#x({bytes:Promise.resolve(e),startByte:n,
ranges:[r]})}#g(e,n){this.#s.moveTo(this.#d,e);this.#d.keepLast(this.#e.windowBytes);this.#n+=e;this.#r+=n}async#y(e,n){
await this.#b();const{index:r}=e;const i=r.startBit(n);const o=r.endBit(n);const s=r.isFinal(n);this.#g(r.lengthOf(n),o-
i);const a={startBit:i,endBit:o,isFinal:s};const d=this.#c?.ranges.at(-1);const c=i-(d?.endBit??Number.POSITIVE_INFINITY);
const f=c>=0&&c<=8*GF;if(!f||this.#c?.source!==e)await this.#w();if(this.#c===void 0)this.#c={source:e,ranges:[a]};else if(c===
0&&!s)d.endBit=o;else this.#c.ranges.push(a);if(o-this.#c.ranges[0].startBit>=8*JF)await this.#w()}async#w(){const e=this.#c;
if(e===void 0)return;this.#c=void 0;const{source:n,ranges:r}=e;const i=Math.floor(r[0].startBit/8);const o=Math.ceil(r.at(
-1).endBit/8);await this.#x({bytes:n.read(i,o),startByte:i,ranges:r})}async#E(){while(this.#a.bytes>=p0)await this.#S(p0)}async#b(){
await this.#E();if(this.#a.bytes>0)await this.#S(this.#a.bytes)}async#S(e){await this.#w();const n=this.#d.join();const r=new ar;
this.#a.moveTo(r,e);const i=r.join();this.#d.push(i);this.#d.keepLast(this.#e.windowBytes);await this.#x({bytes:this.#e.
pack(i,n),startByte:0})}async#x(e){e.bytes.catch(()=>{});this.#f.push(e);if(this.#f.length>VF)await this.#k()}async#k(){
const{bytes:e,startByte:n,ranges:r}=this.#f.shift();const i=await e;if(r!==void 0)return this.#e.writeRanges(i,n,r);await this.#e.
writePacked(i);this.#i+=i.length}async end(){await this.#p();await this.#b();await this.#w();while(this.#f.length>0)await this.#k();
return{outBytes:this.#t,packedBytes:await this.#e.end(),copiedOutBytes:this.#n,copiedPackedBytes:Math.ceil(this.#r/8),newOutBytes:this.#t-
this.#n,newPackedBytes:this.#i}}};import{promisify as KF}from"node:util";import{constants as YF,zstdCompress as qF}from"node:zlib";var XF=KF(qF);var Fc=class{windowBytes=0;#e;#t;constructor(e,n){this.#e=new vi(e);this.#t=n}count(){}pack(e){return XF(e,
{chunkSize:e.length+(e.length>>8)+1024,params:{[YF.ZSTD_c_compressionLevel]:this.#t}})}writePacked(e){return this.#e.writeBytes(
e)}async writeRanges(e,n,r){for(const{startBit:i,endBit:o}of r)await this.#e.writeBytes(e.subarray(i/8-n,o/8-n))}async end(){
if(this.#e.bytes===0)await this.#e.writeBytes(await this.pack(Buffer.alloc(0)));await this.#e.flush();return this.#e.bytes}};function g0(t,e,{spans:n,sourceOf:r,kind:i,level:o}){return gc(e,async s=>{const a=i==="gzip"?Nc:Fc;const d=new Dc(new a(
m=>s.write(m),o));let c=0;const f=async m=>{let h=0;for(const{bytes:g,origin:y}of n.take(c,m.length)){const E=y&&await r(
y.stream);const k=m.subarray(h,h+g);const P=E&&{source:E,offset:y?.offset??0};await d.write(k,P);h+=g}c+=m.length};const u=new ZF(
{write:(m,h,g)=>{f(m).then(()=>g(),g)}});await QF(t,u);const l=await d.end();return{...l,layerBytes:c,digest:s.digest()}})}import{open as r1}from"node:fs/promises";import{availableParallelism as e1}from"node:os";import{Worker as t1}from"node:worker_threads";var n1=import.meta.url.endsWith(".ts")?new URL("../scan-worker.ts",import.meta.url):new URL("./scan-worker.mjs",import.meta.
url);var Mc=class{#e;#t=[];#n=[];#r=new Map;#i=false;constructor(e=e1()){this.#e=e}scan(e){return new Promise(n=>{this.#t.
push({range:e,finish:n});this.#o()})}async close(){this.#i=true;this.#o();const e=[...this.#n.splice(0),...this.#r.keys()];
await Promise.all(e.map(n=>n.terminate()))}#o(){while(this.#t.length>0){if(this.#i){this.#t.shift().finish({kind:"unusab\
le",reason:"it is not needed any more"});continue}const e=this.#n.pop()??this.#s();if(e===void 0)return;const n=this.#t.
shift();this.#r.set(e,n);e.ref();e.postMessage(n.range)}}#s(){if(this.#r.size>=this.#e)return void 0;const e=new t1(n1,{
execArgv:[]});e.on("message",r=>{e.unref();const i=this.#r.get(e);this.#r.delete(e);this.#n.push(e);i?.finish(r);this.#o()});
let n="the worker ended";e.on("error",r=>{n=S(r)});e.on("exit",()=>{const r=this.#r.get(e);this.#r.delete(e);const i=this.#n.
indexOf(e);if(i!==-1)this.#n.splice(i,1);r?.finish({kind:"unusable",reason:n});this.#o()});return e}};var Uc=class{hasFailed=false;kind;#e;#t=new Mc;#n=[];#r;constructor(e,n,{log:r,signal:i}){this.kind=n;this.#e=r;this.#r=
e.map(o=>this.#i(o,i).catch(s=>this.#s(o,S(s))));void Promise.all(this.#r).then(()=>this.#t.close())}async sourceOf(e){return this.#r[e]}async close(){
await this.#t.close();await Promise.all(this.#r);await Promise.all(this.#n.map(e=>e.close()))}async#i(e,n){if(e.locate===
void 0)return this.#s(e,"it is in no file");const r=await e.locate(n);const{path:i,startByte:o,sizeBytes:s}=r;const a=await this.#t.
scan({path:i,startByte:o,packedBytes:s,kind:this.kind});if(a.kind==="unusable")return this.#s(e,a.reason);return{index:new Cc(
a.tables),read:await this.#o(r)}}async#o({path:e,startByte:n}){const r=await r1(e);this.#n.push(r);return async(i,o)=>{const{
bytesRead:s,buffer:a}=await r.read({buffer:Buffer.allocUnsafe(o-i),position:n+i});if(s!==o-i)throw new RangeError(`${e} \
became shorter`);return a}}#s({descriptor:e},n){this.#e.debug(`nothing of the layer ${e.digest} can be copied as it is p\
acked: ${n}`)}};import{createReadStream as o1}from"node:fs";import{PassThrough as s1}from"node:stream";import{pipeline as a1}from"node:stream/promises";
import{createGunzip as d1,createZstdDecompress as c1}from"node:zlib";import{Transform as i1}from"node:stream";var Hc=class extends i1{#e=new si;constructor(){super({readableObjectMode:true})}_transform(e,n,r){try{for(const i of this.#e.
split(e))this.push(i);r()}catch(i){r(i)}}_flush(e){e(this.#e.isBetweenFrames?null:new RangeError("its last frame is inco\
mplete"))}};var y0=1024*1024;async function zc({path:t,packing:e},{signal:n,touch:r},i){const o=new j(()=>"keep",it([i,Ai(r)]));const s=o1(
t,{highWaterMark:y0});await a1([s,...f1(e),o,_n()],{signal:n});return{diffId:o.digest(),streamBytes:o.bytesWritten}}function f1(t){
const e={chunkSize:y0};switch(t){case"gzip":return[d1(e)];case"zstd":return[new Hc,c1(e)];case"none":return[new s1]}}function Ai(t){
return{begin:t,data:t,end:()=>{}}}var u1=8*1024*1024;var l1=1/4;var m1=128*1024;function Wc(t,e,n){const{run:r,engine:i,source:o,options:s,packTo:a}=t;const{
compression:d}=s.layer;const c=o.packedLayers??[];const f=c.reduce((h,{descriptor:g})=>h+g.sizeBytes,0);const u=i?.store.
keepsPacked===true||a!==void 0&&!jc(t);const l=d.kind!=="none"&&d.mayCopy===true&&u;if(!l||s.dryRun||e.kind==="hit"||f<u1)
return void 0;const m=new Uc(c,d.kind,r);n.defer(()=>m.close());return m}function p1(t,e){const{packings:n,layerTarBytes:r,
keptRuns:i}=t;if(!n.includes(e))return false;const o=r.reduce((a,d)=>a+d,0);let s=0;for(const{layer:a,startBytes:d,endBytes:c}of i())
if(n[a]===e)s+=Math.max(0,c-d-h1(t,a));return s>=l1*o}function h1({packings:t,frames:e,layerTarBytes:n},r){if(t[r]!=="zs\
td")return m1;return(n[r]??0)/Math.max(1,e[r]??1)}function jc({engine:t,options:e}){return e.tagLocations.length===0&&t?.
store.keepsPacked===false}function Li({run:t,scans:e,options:n},{reader:r}){const{compression:i}=n.layer;if(e===void 0||
r.layers===void 0||i.kind==="none")return void 0;if(p1(r.layers,e.kind))return new Pp(e,i.level);t.log.debug("packed ane\
w: too little of the layers stays as it is packed");return void 0}var Pp=class t{spans=new Pi;#e;#t;copied="";constructor(e,n){
this.#e=e;this.#t=n}another(){return new t(this.#e,this.#t)}async pack(e,n){const{spans:r}=this;const i=o=>this.#e.sourceOf(
o);try{const o={spans:r,sourceOf:i,kind:this.#e.kind,level:this.#t};const s=await g0(e,n,o);const a=100*s.copiedOutBytes/
Math.max(1,s.layerBytes);this.copied=`, ${a.toFixed(1)} % of it copied as it was`;return s}catch(o){if(!(o instanceof p))
this.#e.hasFailed=true;throw o}}async check(e,n,r){const i={path:e,packing:this.#e.kind};let o;try{o=(await zc(i,r)).diffId}catch(s){
if(r.signal.aborted)throw s;throw this.#n(S(s))}if(o!==n)throw this.#n(`it unpacks to ${o} instead of ${n}`)}#n(e){this.#e.
hasFailed=true;return new p("CHECK_FAILED",`The packed layer cannot be used: ${e}.`,{hint:`Run again with ${Bt("compress\
ion",`${this.#e.kind}:${this.#t}`)}. With a level, nothing is copied from the source's layers.`})}};async function b0(t,e,{path:n,...r}){const{run:i}=t;const{log:o,signal:s}=i;const{compression:a}=r;const d=new ot({countsBlocks:It(
t)});const c=it([d,Ai(i.touch)]);const f=Li(t,e);const u=await zt(e,i,c,f?.spans);const l=rt(u,r.totalBytes);const m=f?.
pack(u,n)??Ln(u,n,a);const{digest:h,packedBytes:g}=await z(o,l,m);await e.resume();if(s.aborted)throw U(s.reason);const y=Ii(
u,e);o.info(`Packed ${te(y.entries)} in one layer of ${I(d.bytes)}, packed ${I(g)}${f?.copied??""}`);const E=u.digest();
if(f!==void 0&&!Ip(t))await f.check(n,E,i);const k={path:n,diffId:E,digest:h,packedBytes:g,packing:a.kind};const P=y.dataBytes>
0;const M=await Jc([k],r,P);const{bytesWritten:L}=u;return{...M,newBytes:d.bytes,streamBytes:L,counts:y}}function Ip({options:t}){
return t.verify||t.tagLocations.length===0}async function E0(t,e,n){const{record:r}=e;const i=It(t);const{bytes:o,streamBytes:s}=await Tp(
e,t.run,i);const a=lc(e).map((f,u)=>({...f,contents:r.layers&&ss(r.layers[u]?.contents??[])}));const d=await Jc(a,n,r.dataBytes>
0);const c=r.layers===void 0?"one layer":`${r.layers.length} layers`;t.run.log.info(`Took ${te(r.entries)} in ${c} of ${I(
o)}, packed ${I(r.packedBytes)}`);return{...d,parts:r.layers,newBytes:o,streamBytes:s,counts:qo}}var w0=3;function ss(t){
const e=t.slice(0,w0).map(({name:n})=>n);return`${e.join(", ")}${t.length>w0?" and more":""}`}async function Jc(t,e,n){const r=await e.
configFor(t);const i=H(r);return{stored:void 0,packed:{files:t,config:r,request:e,hasContent:n},packedBytes:t.reduce((o,{
packedBytes:s})=>o+s,0),imageId:i,configDigest:i}}async function Tp(t,e,n=false){let r=0;let i=0;for(const o of lc(t)){const s=await g1(
o,e,n);r+=s.bytes;i+=s.streamBytes}return{bytes:r,streamBytes:i}}async function g1({path:t,packing:e,diffId:n},r,i){const o=new ot(
{countsBlocks:i});const s=zc({path:t,packing:e},r,o);const{diffId:a,streamBytes:d}=await s.catch(c=>{if(r.signal.aborted)
throw c;throw An("its layer cannot be unpacked.",c)});if(a!==n)throw An(`its layer unpacks to ${a}, but the record says ${n}\
.`);return{bytes:o.bytes,streamBytes:d}}import{createReadStream as O1}from"node:fs";import{rm as _1}from"node:fs/promises";import{pipeline as B1}from"node:stream";import{open as k1}from"node:fs/promises";import{Readable as P1}from"node:stream";var y1=16*1024;var w1=512;async function*S0(t,e,n){let r;for(const i of b1(e,n)){const o=r;r=E1(t,i);r.catch(()=>{});if(o!==
void 0)yield await o}if(r!==void 0)yield await r}function*b1(t,e){let n=[];let r=e;for(const i of t){if(n.length>0&&(i.bytes>
r||n.length===w1)){yield n;n=[];r=e}n.push(i);r-=i.bytes}if(n.length>0)yield n}async function E1(t,e){const n=S1(e);const r=await Promise.
all(n.map(o=>x1(t,o)));const i=new Map;for(const[o,{start:s,ranges:a}]of n.entries())for(const d of a){const c=d.start-s;
i.set(d,r[o].subarray(c,c+d.bytes))}return e.map(o=>[o,i.get(o)])}function S1(t){const e=[];for(const n of t.toSorted((r,i)=>r.
start-i.start)){const r=e.at(-1);const i=n.start+n.bytes;if(r!==void 0&&n.start-(r.start+r.bytes)<=y1){r.bytes=Math.max(
r.bytes,i-r.start);r.ranges.push(n)}else e.push({start:n.start,bytes:n.bytes,ranges:[n]})}return e}async function x1(t,{
start:e,bytes:n}){const r=Buffer.allocUnsafeSlow(n);for(let i=0;i<n;){const{bytesRead:o}=await t.read(r,i,n-i,e+i);if(o===
0)throw new p("TEMP_DIR",`The flat layer in the temporary directory should have ${e+n} bytes or more, but ends at ${e+i}\
: it was changed.`,{hint:"Let nobody else write to the temporary directory, then run again."});i+=o}return r}var Gc=1024*1024;function k0(t,e,n,r){return P1.from(I1(t,e,r),{objectMode:false,highWaterMark:Gc,signal:n})}async function*I1(t,e,n){
const r=await k1(t.path);try{for await(const i of S0(r,v1(t.index,e),Gc)){const o=i.flatMap(([s,a])=>{if(!s.isParent){T1(
t,n,s);return[a]}const{extensions:d,header:c}=wc(Ux(a));for(const f of[...d,c])n?.add(f.length,void 0);return[...d,c]});
yield o.length===1?o[0]:Buffer.concat(o)}n?.add(Qt.length,void 0);yield Qt}finally{await r.close()}}function T1({spans:t},e,{
start:n,bytes:r}){if(e===void 0)return;if(t===void 0)e.add(r,void 0);else for(const i of t.range(n,r))e.add(i.bytes,i.origin)}
function*v1(t,{pieces:e}){let n=0;let r=0;for(const i of e){const o=i<0;const s=o?~i:i;const a=t.start[s];if(o||a!==n+r){
yield*x0(n,r);[n,r]=[a,0]}if(o)yield{start:a,bytes:t.bytes[s],isParent:o};else r+=t.bytes[s]}yield*x0(n,r)}function*x0(t,e){
for(let n=0;n<e;n+=Gc)yield{start:t+n,bytes:Math.min(Gc,e-n),isParent:false}}var R1=2;var A1=5;var L1=.97;async function I0(t,e,n,{path:r,...i}){const{run:o}=t;const s=Li(t,e);const a=await n0(t,e,
{path:`${r}-flat`,isTraced:s!==void 0,totalBytes:i.totalBytes,looker:Ai(o.touch)});const d=N1(t,n);const c=await C1({job:t,
flat:a,compression:d,splice:s,path:r});await r0(a);const f=as(c,({facts:L})=>L.bytes);const u=as(c,L=>L.streamBytes);const l=as(
c,({file:L})=>L.packedBytes);const m=100*as(c,({copiedBytes:L})=>L)/Math.max(1,u);const h=s===void 0?"":`, ${m.toFixed(1)}\
 % of it copied as it was`;const{entries:g,dataBytes:y}=a.counts;const E=c.length===1?"one layer":`${c.length} layers`;o.
log.info(`Packed ${te(g)} in ${E} of ${I(f)}, packed ${I(l)}${h}`);const k=c.map(({file:L})=>L);const P=await Jc(k,i,y>0);
const M=c.length===1?void 0:c.map(L=>L.facts);if(M!==void 0)Sc(M,o.log);return{...P,packedBytes:jc(t)?void 0:l,parts:M,flatDiffId:a.
diffId,newBytes:f,streamBytes:u,counts:a.counts}}function N1(t,e){const{compression:n}=t.options.layer;if(!jc(t))return n;
return e.kind==="miss"?cc(n):{kind:"none"}}async function C1(t){const{job:e,flat:n}=t;const{log:r}=e.run;const{division:i}=e.
options.layer;if(i===void 0)throw new Error("one layer is not divided");const o="maxBytes"in i?i.maxBytes:Number.POSITIVE_INFINITY;
let s=i;for(let a=1;;a++){const d=Ec(n.index,n.owners,s);for(const m of d.details)r.debug(m);const c=jx(d,n);const f=await $1(
t,c);const u=f.filter(({file:m},h)=>m.packedBytes>o&&c[h]?.isOneFile===false);if(u.length===0||a===A1||!("maxBytes"in s)){
for(const m of d.notices)r.notice(m);for(const m of Jx(f,c,o))r.notice(m);if(u.length>0)r.warning(`${u.length} of ${f.length}\
 layers are larger than ${x("max-layer-size")}, the largest ${I(P0(u))}: they could not be divided any further.`);return f}
const l=P0(u);r.debug(`divided again: a layer has ${I(l)}`);s={maxBytes:Math.floor(s.maxBytes*o*L1/l)};for(const{file:m}of f)
await _1(m.path)}}function P0(t){return Math.max(...t.map(({file:e})=>e.packedBytes))}async function $1(t,e){const{run:n}=t.
job;const r=new AbortController;const i=AbortSignal.any([n.signal,r.signal]);let o=0;const s=m=>{o+=m};const a=as(e,({layer:m})=>m.
streamBytes);const d=[];const c=[...e.entries()];const f=async()=>{for(let m=c.shift();m!==void 0;m=c.shift()){const[h,g]=m;
d[h]=await D1(t,g,{number:h+1,signal:i,onBytes:s})}};const u=Array.from({length:R1},()=>f().catch(m=>{r.abort(m);throw m}));
const l={title:"Pack",doneBytes:()=>o,totalBytes:()=>a};try{await z(n.log,l,Promise.all(u))}finally{await Promise.allSettled(
u)}if(n.signal.aborted)throw U(n.signal.reason);return d}async function D1({job:t,flat:e,compression:n,splice:r,path:i},{
layer:o,isWhole:s},{number:a,signal:d,onBytes:c}){const{run:f}=t;const u=`${i}-${a}`;const l=new ot({countsBlocks:It(t)});
const m={begin:()=>{},data:we=>c(we.length),end:()=>{}};const h=new j(()=>"keep",it([l,Ai(f.touch),m]));const g=r?.another();
const y=s?F1(e,d,g?.spans):k0(e.spool,o,d,g?.spans);B1(y,h,()=>{});const E=await g?.pack(h,u)??await Ln(h,u,n);const{digest:k,
packedBytes:P,copiedOutBytes:M=0}=E;const L=h.digest();if(g!==void 0&&!Ip(t))await g.check(u,L,f);const Q=o.largest;const Y=s?
void 0:ss(Q);return{file:{path:u,diffId:L,digest:k,packedBytes:P,packing:n.kind,contents:Y},facts:{diffId:L,digest:k,packedBytes:P,
bytes:l.bytes,entries:o.entries,contents:Q},streamBytes:h.bytesWritten,copiedBytes:M}}function F1({spool:t,streamBytes:e},n,r){
if(r!==void 0&&t.spans!==void 0)for(const{bytes:i,origin:o}of t.spans.range(0,e))r.add(i,o);return O1(t.path,{highWaterMark:1024*
1024,signal:n})}function as(t,e){return t.reduce((n,r)=>n+e(r),0)}import{posix as j1}from"node:path";var M1=1e3;async function T0(t,e,{id:n}){const[r,i]=await Promise.all([t.docker.run(["diff",n]),Ce(t,n,["--size"])]);const o=r.
split("\n").map(d=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(d)?.groups).filter(d=>d!==void 0);const{SizeRw:s}=i;if(o.length>
M1||typeof s!=="number")return void 0;const a=await J(t,{source:e});try{const d=[];for(const{kind:c,path:f=""}of o){const u=await U1(
t,a,f,c==="D");if(u>0)d.push({path:f,bytes:u})}return{old:d,writtenBytes:s}}finally{await V(t,a)}}async function U1(t,e,n,r){
const{signal:i}=t;try{return await H1(await t.transport.readArchive(e,n,i),r)}catch(o){if(ze(o,n))return 0;throw o}}async function H1(t,e){
const n=new AbortController;let r=0;let i=true;const o=new j(({typeFlag:s,sizeBytes:a})=>{if(n.signal.aborted)return"dro\
p";r+=a;if(i&&(s!=="5"||!e))n.abort();i=false;return"drop"});await er(n.signal,t,o);return r}import{posix as z1}from"node:path";var Vc="/var/lib/apt/lists";var v0="/var/cache/apt";function O0(t){return[Vc,v0].some(
e=>t.startsWith(`${e}/`))}function _0(t){return t.filter(e=>{const n=z1.normalize(`/${e}/`);return[`${Vc}/`,`${v0}/`].some(
r=>r.startsWith(n)||n.startsWith(r))})}function ds(t,e){return`echo ${t.slice(0,-1)}"${t.slice(-1)}"-${e}`}function B0(t){
return["set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/nu\
ll 2>&1 || { ${ds(t,"no-apt")}; exit 0; }`,"apt-get clean",`[ -d ${Vc} ] || exit 0`,`cd ${Vc}`,"for name in * .[!.]* ..?\
*; do",'  [ -e "$name" ] || [ -h "$name" ] || continue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial \
]; then',"    find partial -mindepth 1 -delete","  else",'    rm -rf -- "./$name"',"  fi","done"].join("\n")}import{randomBytes as W1}from"node:crypto";function R0(t,{script:e,aptClean:n}){const r=[ds(t,"shell"),e===void 0?":":`/bin/sh -e -c " $1" || exit $?; ${ds(t,"run")}`,
n?`/bin/sh -c "$2" || exit $?; ${ds(t,"apt")}`:":"].join("\n");return["-c",r,"sh",e??"",B0(t)]}var Kc=class{token=`docke\
r-flatten-${W1(8).toString("hex")}`;#e=new Map;ms(e){return this.#e.get(e)}read(e){const n=e.indexOf(this.token);if(n!==
-1)this.#e.set(e.slice(n+this.token.length+1).trim(),performance.now());return this.strip(e)}strip(e){const n=e.indexOf(
this.token);if(n===-1)return e;return n===0?void 0:e.slice(0,n)}};var J1=/no such file or directory|executable file not found|not a directory/i;var G1=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i;
var A0=/exec format error/i;var V1=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im;var K1=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;
async function L0(t,e,n){const{log:r,signal:i}=t;const{image:o}=e;Y1(o,n,r);const s=new Kc;const a=await Vd(t,o,{program:"\
/bin/sh",args:R0(s.token,n),user:"0:0",network:n.network,shows:l=>s.read(l)}).catch(l=>{const m=l instanceof p&&l.code===
"DOCKER_FAILED";throw m?N0(n,l.message,l)??l:l});if(s.ms("shell")===void 0)return Q1(t,o,n,a);if(a.exitCode!==0)throw q1(
o,n,s,a);const d=X1(o,n,s,r);const{container:c}=a;if(d.length===0){await ui(t,c);return dr}const f=T0(t,o,c).then(l=>d.map(
m=>Z1(m,d,l))).catch(l=>{if(!i.aborted)r.notice(`Could not measure what the commands freed: ${S(l)}`);return d});const u=WS(
t,e,c);return{changed:u,commands:d,measuredCommands:f,needsAptRule:false}}function Y1({volumes:t},{script:e,aptClean:n},r){
if(e!==void 0&&t.length>0){r.warning(`The image declares volumes: ${t.join(", ")}. They are empty while "run" runs, and \
its changes below them are not in the result.`)}const i=n?_0(t):[];if(i.length>0){r.warning(`"apt-clean" cannot clean be\
low the volumes that the image declares: ${i.join(", ")}. Use ${x("exclude")} to drop their contents.`)}}function Yc(t){
if(t.length===0)return"";return` The image's volumes are empty while commands run: ${t.join(", ")}.`}function q1(t,{script:e,
network:n},r,i){const o=e!==void 0&&r.ms("run")===void 0?"run":"apt-clean";const s=Kd(i,d=>r.strip(d));const a=o==="run"?
`Nothing was tagged. The script stops at the first command that fails${n==="none"?`, and it has no network unless ${x("r\
un-network")} names one`:""}.`:`Leave ${x("apt-clean")} out to flatten without it, or repair apt in the image.`;return new p(
"COMMAND_FAILED",`"${o}" failed in a container of ${t.reference} with exit status ${i.exitCode}:
${s}`,{hint:a+Yc(t.volumes)})}function X1(t,{script:e,aptClean:n},r,i){const o=r.ms("no-apt")===void 0;if(!o){i.notice(`\
Skipped apt-clean: the image has no apt-get.${Yc(C0(t))}`)}const s=r.ms("shell")??0;const a=r.ms("run")??s;const d=[];if(e!==
void 0)d.push({name:"run",ms:a-s});if(n&&o)d.push({name:"apt-clean",ms:(r.ms("apt")??a)-a});return d}var dr={changed:void 0,
commands:[],measuredCommands:Promise.resolve([]),needsAptRule:false};function Z1(t,e,n){if(n===void 0)return t;const r=e.
length>1;const i=t.name==="apt-clean";const o=n.old.filter(({path:s})=>!r||O0(s)===i).reduce((s,{bytes:a})=>s+a,0);return{
...t,bytes:o-(r&&i?0:n.writtenBytes)}}async function Q1(t,e,n,r){const{log:i}=t;const{script:o,aptClean:s}=n;const a=N0(
n,r.stderr);if(a!==void 0)throw a;const d=eM(e,t,r);if(o!==void 0){throw new p("COMMAND_FAILED",`"run" needs a shell in ${e.
reference}, but ${d}.`,{hint:`Use ${x("clean")} and ${x("exclude")} instead: they need no program in the image.${Yc(e.volumes)}`})}
await ui(t,r.container);if(s){i.notice(`Used the rules of ${x("clean","apt")} instead of apt-clean: ${d}.${Yc(C0(e))}`)}
return{...dr,needsAptRule:s}}function N0({network:t},e,n){if(t==="none"||!V1.test(e))return void 0;return new p("COMMAND\
_FAILED",`Cannot connect the container for "run" to the network ${JSON.stringify(t)} (${x("run-network")}): ${e.trim().slice(
-2e3)}`,{hint:`Name a network that "docker network ls" lists, for example "bridge", or leave ${x("run-network")} out.`,cause:n})}
function C0({volumes:t}){return t.filter(e=>K1.test(j1.normalize(e)))}function eM(t,e,n){const r=`${n.stderr}
${n.stdout}`;const{architecture:i}=t.platform;const o=e.platform.architecture;const s=i!==o;const a=J1.test(r);const d=G1.
test(r);if(A0.test(r)&&!s)return`the image's /bin/sh is not an executable for this machine (${o})`;if(A0.test(r)||s&&!a&&
!d)return`the image is for ${i}, which this machine (${o}) cannot run`;if(d)return"the image's /bin/sh cannot be execute\
d: it is a directory or not executable";if(a)return"the image has no shell (/bin/sh)";throw ee(["start"],n)}var cs=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];var tM=3;var nM=1e5;var rM=[10,5,3];var iM=.01;var qc=class{#e=new Map;begin(e,n){const r=In(e,n);if(r===0)return;const i=this.#t(
R(e.name));const o=this.#e.get(i);if(o===void 0)this.#e.set(i,{bytes:r,files:1});else{o.bytes+=r;o.files++}}data(){}end(){}#t(e){
let n=0;for(let i=0;i<tM;i++){const o=e.indexOf("/",n===0?0:n+1);if(o===-1)break;n=o}let r=e.slice(0,n);while(this.#e.size>=
nM&&r!==""&&!this.#e.has(r))r=r.slice(0,Math.max(0,r.lastIndexOf("/")));return r}get largest(){const e=new Map;let n=0;for(const[
r,i]of this.#e){n+=i.bytes;for(let o=r;o!=="";){const s=o.slice(0,Math.max(0,o.lastIndexOf("/")));const a=e.get(s)??new Map;
e.set(s,a);const{bytes:d,files:c}=a.get(o)??{bytes:0,files:0};a.set(o,{bytes:d+i.bytes,files:c+i.files});o=s}}return $0(
e,"",0,n*iM)}};function $0(t,e,n,r){return[...t.get(e)??[]].filter(([,{bytes:i}])=>i>=r).sort(([i,o],[s,a])=>a.bytes-o.bytes||
(i<s?-1:1)).slice(0,rM[n]).flatMap(([i,o])=>[{path:`/${G(i).toString("utf8")}`,...o},...$0(t,i,n+1,r)])}var D0=4e5;var oM=15e4;var sM=40;var fs=class{#e={children:new Map,folded:void 0};#t;#n;#r=0;#i=0;constructor(e,n=D0){this.#t=
e;this.#n=n}get foldedFiles(){return this.#i}add(e,n,r=-1){if(n===0)return;const i=e.split("/");const o=[...i.splice(0,sM),
...i.length>0?[i.join("/")]:[]];const s=n<0?this.#o(o,n,r):n;if(s===0)return;const a=o.pop()??"";let d=this.#e;for(const f of o)
d=this.#s(d,f);const c=d.children.get(a);if(c===void 0){d.children.set(a,{bytes:s,group:r});this.#r++}else if("bytes"in c){
c.bytes+=s}if(this.#r>this.#n)this.#a()}#o(e,n,r){const i=[];let o=this.#e;for(const a of e){if(o===void 0||"bytes"in o)
break;if(o.folded!==void 0)i.unshift(o.folded.bytes);o=o.children.get(a)}if(o!==void 0)return n;let s=n;for(const a of i){
const d=a.get(r)??0;const c=Math.min(d,-s);a.set(r,d-c);s+=c}return s}#s(e,n){const r=e.children.get(n);if(r!==void 0&&"\
children"in r)return r;const i={children:new Map,folded:void 0};e.children.set(n,i);if(r===void 0)this.#r++;return i}#a(){
let e=1024;const n=this.#n/D0*oM;while(this.#r>n){this.#r=this.#d(this.#e,"",e).nodes;e*=2}}#d(e,n,r){let i=0;let o=0;for(const[
s,a]of e.children){const d=n===""?s:`${n}/${s}`;if("bytes"in a){o+=a.bytes;if(a.bytes>=r)i++;else{e.children.delete(s);const f=a.
group===-1?this.#t(d):a.group;this.#c(e,1,new Map([[f,a.bytes]]));this.#i++}continue}const c=this.#d(a,d,r);o+=c.bytes;if(c.
bytes>=r)i+=c.nodes+1;else{e.children.delete(s);if(a.folded!==void 0)this.#c(e,a.folded.files,a.folded.bytes)}}for(const s of e.
folded?.bytes.values()??[])o+=s;return{nodes:i,bytes:o}}#c(e,n,r){e.folded??={files:0,bytes:new Map};e.folded.files+=n;for(const[
i,o]of r)e.folded.bytes.set(i,(e.folded.bytes.get(i)??0)+o)}toPage(e=()=>true){const n=(r,i)=>{const o=[];for(const[s,a]of r.
children){const d=i===""?s:`${i}/${s}`;const c=G(s).toString("utf8");if("children"in a){const u=n(a,d);if(u.length>0)o.push(
[c,0,-1,u]);continue}const f=a.group===-1?this.#t(d):a.group;if(a.bytes>0&&e(f))o.push([c,a.bytes,f])}for(const[s,a]of r.
folded?.bytes??[])if(a>0&&e(s))o.push(["(smaller files)",a,s]);return o};return["",0,-1,n(this.#e,"")]}};var Ni=class{#e=new qc;#t;#n;#r=false;observer;constructor(e,n){this.#t=e?new vp:void 0;this.#n=n;const r=it([this.#e,this.#t?.
observer,n])??this.#e;const i=this.#t!==void 0;this.observer={begin:(o,s)=>this.#i(()=>r.begin(o,s)),data:i?o=>this.#i(()=>r.
data(o)):()=>{},end:i?()=>this.#i(()=>r.end()):()=>{}}}onDropped=(e,n,r)=>{this.#i(()=>this.#t?.drop(e,n,r))};get directories(){
return this.#i(()=>this.#e.largest)}get suggestions(){return this.#i(()=>this.#n?.found)}get page(){return this.#i(()=>this.#t?.
toPage())}#i(e){if(this.#r)return void 0;try{return e()}catch{this.#r=true;return void 0}}};var vp=class{#e=new Ti;#t=new fs(
e=>cs.indexOf(this.#e.managerOf(e)));#n=new fs(()=>-1);#r=[];observer=it([this.#e,new Op(this.#t)]);drop(e,n,r){if(!this.#r.
includes(r))this.#r.push(r);this.#n.add(e,n,cs.length+this.#r.indexOf(r))}toPage(){const e=[[this.#t,"of the result"],[this.#n,
"that were dropped"]];const n=[...cs.map(r=>({name:r,kind:r==="other"?"other":"manager"})),...this.#r.map(({kind:r,name:i})=>({
kind:r,name:i}))];return{groups:n,result:this.#t.toPage(),dropped:this.#n.toPage(r=>(this.#r[r-cs.length]?.bytes??0)>0),
notes:e.filter(([r])=>r.foldedFiles>0).map(([r,i])=>`${r.foldedFiles} small files ${i} are not shown one by one: "(small\
er files)" combines those of a directory.`)}}};var Op=class{#e;constructor(e){this.#e=e}begin(e,n){const r=In(e,n);if(r>
0)this.#e.add(R(e.name),r)}data(){}end(){}};import{access as aM,constants as F0,mkdtemp as dM,rm as cM,stat as _p,statfs as M0}from"node:fs/promises";import{join as fM}from"node:path";var uM=.5;var lM={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not write there",EPERM:"\
this user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"};var mM={input:()=>`T\
he ${T("temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment variable TMPDIR \
(/tmp if it is not set)"};async function U0(t,e,n){try{await aM(t,F0.W_OK|F0.X_OK);await cM(await dM(fM(t,ie(n))),{recursive:true})}catch(r){
const i=await pM(t,le(r));throw new p("TEMP_DIR",`${mM[e]()} must be a writable directory, but ${JSON.stringify(t)} is n\
ot: ${i}.`,{hint:e==="input"?"Name an existing, writable directory, or leave it out.":`Create that directory, or name an\
 existing, writable one with the ${T("temp-dir")}.`,cause:r})}}async function pM(t,e){const n=await _p(t).catch(()=>void 0);
if(n!==void 0&&!n.isDirectory())return"it is not a directory";if(n!==void 0&&e==="ENOENT")return"no file can be created \
in it";return lM[e]??e}function us(t,e,n,r=uM){if(!n)return e;if(t===void 0)return Math.round(e*r);return t.reduce((i,o)=>i+
(/[+.](?:gzip|zstd)$/.test(o.mediaType)?o.sizeBytes:Math.round(o.sizeBytes*r)),0)}async function Bp(t,e){const{bavail:n,
bsize:r}=await M0(t);const i=n*r;if(i>=e)return;throw new p("NO_SPACE",`The packed layer needs about ${I(e)} in ${t}, bu\
t only ${I(i)} are free.`,{hint:`Free some disk space, or name a directory on a larger disk with the ${T("temp-dir")}.`})}
async function Rp({store:t,diskRoot:e},{unpackedBytes:n,packedBytes:r},i){if(e===void 0)return void 0;const o=await Promise.
all([M0(e),_p(e),_p(i)]).catch(()=>void 0);if(o===void 0)return void 0;const[{bfree:s,bsize:a},d,c]=o;const f=[{what:"un\
packed",bytes:n}];if(t.keepsPacked){f.push({what:"packed",bytes:r});if(d.dev===c.dev)f.push({what:"for the spool, which \
is on the same disk",bytes:r})}const u=f.reduce((h,{bytes:g})=>h+g,0);const l=s*a;if(l>=u)return void 0;const m=f.map(({
what:h,bytes:g})=>`${I(g)} ${h}`).join(", ");return`The engine's disk may be too small: the result needs up to ${I(u)} t\
here (${m}), but only ${I(l)} are free in ${e}. If it does not fit, nothing is tagged. "docker system df" shows what use\
s the space.`}async function z0(t,e){const{engine:n,source:r,sourceConfig:i,options:o,sweep:s}=t;const{tempDir:a,layer:d}=o;if(t.packTo===
void 0&&n?.store.keepsPacked===false){return H0(t,{unpackedBytes:r.knownBytes??0,packedBytes:0})}const c=(await e).bytes;
const{packedLayers:f}=await i;const u=d.compression.kind!=="none";const l=us(f,c,u);await Bp(a,l).catch(async()=>{await s.
settle();await Bp(a,l)});const m=us(f,c,u,1);await H0(t,{unpackedBytes:c,packedBytes:m})}async function H0({engine:t,options:e,
sweep:n},r){if(t===void 0)return;if(await Rp(t,r,e.tempDir)===void 0)return;await n.settle();const i=await Rp(t,r,e.tempDir);
if(i!==void 0)t.log.warning(i)}var hM=50;async function W0(t,e){const n=new Map;for(const[r,i]of t.requiredPaths.entries()){if(n.has(i.text))continue;const o=r<
hM?e.lookAtImage:void 0;const s=await gM(t,i,{...e,lookAtImage:o});if(s!==void 0)n.set(i.text,wM(i,s))}return[...n.values()]}
async function gM(t,{candidates:e},{look:n,lookAtImage:r}){const i=e.map(s=>t.trace(s));const o=i.find(({droppedBy:s})=>s!==
void 0)?.droppedBy;if(o===void 0&&r===void 0)return void 0;for(const{end:s,droppedBy:a}of i)if(a===void 0&&s!==void 0&&await n(
s)!==void 0)return void 0;if(o!==void 0||r===void 0)return o;for(const s of e)if(await yM(s,r))return"a command";return void 0}
async function yM(t,e){const n=await hd(t,async r=>(await e(r))?.link);return n!==void 0&&await e(n.end)!==void 0}function wM({
by:t,text:e},n){const r=_(Buffer.from(e));return t==="WORKDIR"?`The image's WORKDIR ${r} is not in the result: ${n} remo\
ved it. The engine will create it again, empty and owned by root.`:`The image's ${t} refers to ${r}, which is not in the\
 result: ${n} removed it. Containers of the result may not start.`}function Xc(t){const e=new Map;const n=async r=>{try{const i=await t(Buffer.from(r,"latin1").toString());if(i===void 0)return void 0;
const o=i.typeFlag==="2";return{link:o?ce(i).link.toString("latin1"):void 0}}catch(i){if(i instanceof p&&i.code==="TAR_L\
IMIT")return{link:void 0};throw i}};return r=>{const i=e.get(r)??n(r);e.set(r,i);return i}}import{isUtf8 as bM}from"node:buffer";import{pipeline as EM}from"node:stream/promises";var j0=8;var Zc=class{#e;#t;constructor(e,n){this.#e=e;this.#t=n}*emit(e,n=e){const{retime:r,observer:i}=this.#e;const o=r(
n);i?.begin(e,{head:o});i?.end();this.#t.entries++;yield*[...o.extensions,o.header]}async*fetchEntry(e,n){const{reader:r,
signal:i}=this.#e;const o=G(e);const s=await r.openPath(o,i).then(l=>ii(l,0)).catch(l=>{if(r.isNotFound(l,o))return void 0;
throw l});if(s===void 0)return;const a=s.typeFlag==="5";const d=G(a?`${e}/`:e);const{typeFlag:c}=s;const f={...ye(s,d),name:d,
typeFlag:c,sizeBytes:0};const u=n(f)===void 0?"drop":r.decide(f);if(u!=="drop")yield*this.emit(f,u==="keep"?f:u.head)}async*fetch(e,n,{
mayBeAbsent:r=false}={}){const{reader:i,retime:o,observer:s,signal:a}=this.#e;const d=e.slice(0,e.lastIndexOf("/")+1);let c;
const f={begin:(m,h)=>c!==void 0&&s?.begin(c,h),mapBlock:m=>c!==void 0&&s?.mapBlock?.(m),data:m=>c!==void 0&&s?.data(m),
end:()=>c!==void 0&&s?.end()};const u=new j(m=>{c=void 0;const h=n(d+R(m.name),m);if(h===void 0)return"drop";const g=G(m.
name.at(-1)===47?`${h}/`:h);const{typeFlag:y,sizeBytes:E}=m;c={...ye(m,g),name:g,typeFlag:y,sizeBytes:E};const k=i.decide(
c);if(k==="drop")return k;return k==="keep"?{head:o(c)}:{...k,head:o(k.head)}},f,{isPart:true});const l=G(e);try{const m=EM(
await i.openPath(l,a),u,{signal:a});m.catch(()=>{});for await(const h of u)yield h;await m}catch(m){if(!r||!i.isNotFound(
m,l))throw m}this.#t.entries+=u.counts.entries;this.#t.dataBytes+=u.counts.dataBytes}};function Qc(t){const e=Map.groupBy(
J0(t),({root:n})=>n);return new Map([...e].map(([n,r])=>[n,r.map(({path:i})=>i)]))}function J0(t){if(t.length<=j0)return t.
map(r=>({root:SM(r),path:r}));const e=xM(t);const n=Map.groupBy(t,r=>r.split("/")[e.length]);if(e.length>1||e.length===1&&
n.size>j0)return t.map(r=>({root:e.join("/"),path:r}));return[...n.values()].flatMap(J0)}function SM(t){for(let e=t;e!==
"";e=e.slice(0,Math.max(e.lastIndexOf("/"),0)))if(bM(G(e.slice(e.lastIndexOf("/")+1))))return e;return t}function xM(t){
let e=t[0]?.split("/").slice(0,-1)??[];for(const n of t){const r=n.split("/").slice(0,-1);const i=e.findIndex((o,s)=>o!==
r[s]);if(i!==-1)e=e.slice(0,i)}return e}var ef=class{#e;#t;#n;#r;#i=new Set;#o=[];#s=new Set;constructor(e,n,r,i=On){this.#e=e;this.#r=tm(i);this.#t=n;this.#n=r}findRestored(){
if(this.#e.dropped.isEmpty)return{restored:[],roots:[]};for(const[r,i]of this.#t.kept)this.#d(r,i);for(const r of this.#r)
this.#c(r);for(let r=this.#a();r!==void 0;r=this.#a())this.#d(...r);if(this.#t.isFull)this.#e.warnTooManyLinks();const e=r=>$e(
r).some(i=>this.#i.has(i));const n=[...this.#i];return{restored:n,roots:n.filter(r=>!e(r))}}#a(){if(this.#o.length===0){
for(const{isSkipped:e,droppedTops:n}of this.#e.presets)if(e)for(const r of n)this.#u(r)}return this.#o.pop()}#d(e,n){const r=Ro(
Db(e,n),this.#t.targetOf);if(r===void 0)return;this.#e.skipPresetsFor(e,r.end);const i=o=>this.#n.has(o)&&this.#t.targetOf(
o)===void 0;for(const o of r.through)if(!i(o))this.#f(o,e);this.#f(r.end,e)}#c(e){const n=Ro(e.path,this.#t.targetOf)?.end;
if(n===void 0||n===e.path||e.extent==="itself")return;for(const r of this.#e.restoreReferenced(em(e,n))){this.#i.add(r);
this.#u(r)}}#f(e,n){if(!this.#e.dropped.has(e))return;const r=this.#t.typeAt(e);const i=this.#e.restore(e,r,n,this.#n.has(
e));if(i==="unchanged")return;if(i!=="restored"){this.#e.warnBrokenLink(`The pattern ${JSON.stringify(i.text)} drops ${_(
G(`/${e}`))}, the target of the link ${_(G(`/${n}`))}, which is broken in the result.`);return}if(this.#e.decisionFor(e,
r).action==="keep")this.#i.add(e);this.#u(e)}#u(e){if(this.#s.has(e))return;this.#s.add(e);for(const[n,r]of this.#t.droppedBelow(
e))if(this.#e.decisionFor(n,"2").action==="keep")this.#o.push([n,r])}};var tf=class{#e=new Map;#t=[];#n;constructor(e){this.#n=e}push(e){this.#e.set(e.path,e);if(!this.#n)this.#t.push(e.path)}leaveFor(e){
for(let n=this.#t.at(-1);n!==void 0;n=this.#t.at(-1)){if(Dr(e,n))return;this.#r(n);this.#t.pop()}}end(){for(const e of this.#e.
keys())this.#r(e)}releaseAbove(e){if(this.#e.size===0)return[];this.#t=[];return $e(e).flatMap(n=>{const r=this.#e.get(n);
this.#e.delete(n);return r===void 0?[]:[r]})}#r(e){Ft(this.#e.get(e)?.count,1,0);this.#e.delete(e)}};var rf=1e5;var nf=class{#e=new Map;#t=0;add(e,n,r,i){if(++this.#t>rf)throw Ap(r.count?.name??"a rule");const o=R(n.name);
const s=this.#e.get(e)??{name:o,decision:r,before:[],links:[]};s.before.push(...i);s.links.push(n);this.#e.set(e,s)}get directories(){
return[...this.#e.values()].flatMap(({before:e})=>e)}async*contents(e,n,r){const i=new Map(this.#e);for(const[o,{links:s}]of this.#e){
if(!n(o))continue;for(const a of s)yield*e.emit(a);i.delete(o)}for(const[o,s]of Qc([...i.keys()])){const a=new Set(s);yield*e.
fetch(o,(d,c)=>{const f=a.has(d)?this.#e.get(d):void 0;if(f===void 0)return void 0;if(c.typeFlag==="1"||!i.delete(d))throw G0(
d,f.name);r(d,f.decision,Pn(c));return f.name});for(const d of s){const{name:c,links:f}=this.#e.get(d);if(i.has(d))throw G0(
d,c);for(const u of f.slice(1))yield*e.emit(u,Pd(u,G(c)))}}}};function Ap(t){return new p("TAR_LIMIT",`More than ${rf} h\
ard links point to files that ${t} drops.`,{hint:"Leave that rule out: the hard links keep the content anyway, so it wou\
ld free little."})}function G0(t,e){return new p("CHECK_FAILED",`${_(G(t))} was read again, since ${_(G(e))} is a hard l\
ink to it, but the engine did not return a single file.`,{hint:X})}function of(t,e){return{name:Buffer.from(t.name),typeFlag:t.
typeFlag,sizeBytes:t.sizeBytes,extensions:e.extensions,header:Buffer.from(e.header)}}var kM=new Set(["0","7","S"]);var sf=class{#e;#t;#n=new Set;#r=new pd;#i=new Map;#o=new nf;#s=new Map;#a=0;#d=0;appended={
entries:0,dataBytes:0};#c;#f;constructor(e){this.#e=new ti(e);this.#t=new tf(e.returnsToDirectories===true);this.#f=e.references??
On;this.#c=e.onDropped??(()=>{})}get counts(){return this.#e.counts}get requiredPaths(){return this.#f.required}get findings(){
return this.#e}dropsContentOf(e){const n=this.#e.decisionFor(e,"0");const{action:r,rule:i}=n;const o=r==="empty"||r==="d\
rop"&&i===void 0;if(o)this.#s.set(e,n);return o}decide(e,n){if(n==="drop")return n;const r=R(e.name);this.#t.leaveFor(r);
const i=n==="keep"?e:n.head;const{typeFlag:o}=e;const s=this.#s.get(r)??this.#e.decisionFor(r,o);if(s.action==="drop")return this.#y(
r,e,i,s);const a=Pn(e);const d=o==="5"||a===0&&e.name.at(-1)===47;if(!d)this.#a++;this.#e.countSpared(s.spared,d,a);if(o===
"1"&&this.#b(e,i,s))return"drop";if(o==="2"){const u=V0(i);this.#r.add(r,u,true);this.#e.spareLinkTarget(r,u,this.#r.isFull)}
const c=this.#E(r);const f=n==="keep"?{head:i}:n;if(s.action==="empty"&&kM.has(o)&&a>0){this.#w(r,s.count,a);return{head:Id(
i),data:Buffer.alloc(0),before:c}}return c.length===0?n:{...f,before:c}}async*appendix(e){this.#t.end();this.#S();const n=new Zc(
e,this.appended);for(const o of this.#o.directories)yield*n.emit(o);const{restored:r,roots:i}=new ef(this.#e,this.#r,this.#n,
this.#f).findRestored();if(i.length>0||this.#e.skippedPresets.length>0)yield*this.#u(new Set(r.flatMap($e)),i,n);yield*this.#o.
contents(n,o=>this.#e.decisionFor(o,"0").action==="keep",(o,{count:s},a)=>this.#g(o,s,0,a))}async*#u(e,n,r){const i=this.#e.
presets.filter(({isSkipped:o})=>o);for(const{droppedTops:o,count:s}of i){for(const a of o)yield*r.fetch(a,(d,c)=>this.#m(
d,c));Object.assign(s,{entries:0,bytes:0})}for(const o of Qc(n).keys()){for(const s of $e(o))if(this.#l(s))yield*r.fetchEntry(
s,a=>this.#p(s,a));yield*r.fetch(o,(s,a)=>e.has(s)&&this.#l(s)?this.#p(s,a):this.#m(s,a),{mayBeAbsent:true})}for(const[o,
s]of this.#i){if(this.#e.decisionFor(o,"1").action!=="keep")continue;this.#h(o,s);if(!this.#b(s,s,ei))yield*r.emit(s)}}trace(e){
const n=Ro(e,this.#r.targetOf);const r=[...n?.through??[],n?.end??e].find(d=>this.#l(d));const i=r===void 0?ei:this.#e.decisionFor(
r,this.#r.typeAt(r));const{kind:o,name:s=""}=i.count??{};const a=o==="exclude"?`the pattern ${JSON.stringify(s)}`:`the p\
reset ${s}`;return{end:n?.end,droppedBy:i.action==="drop"?a:void 0}}#l(e){return this.#e.dropped.has(e)&&!this.#n.has(e)}#m(e,n){
const r=this.#l(e)&&!this.#i.has(e)&&this.#e.decisionFor(e,n.typeFlag).action==="keep";if(r&&n.typeFlag==="1")throw Ap("\
presets");return r?this.#p(e,n):void 0}#p(e,n){this.#n.add(e);this.#h(e,n);return e}#h(e,n){const{typeFlag:r}=n;const i=Pn(
n);const{spared:o}=this.#e.decisionFor(e,r);this.#e.countSpared(o,r==="5",i);const s=this.#e.presetThatDropped(e,r);if(s?.
isSkipped===false)this.#g(e,s.count,1,i)}#g(e,n,r,i){Ft(n,-r,-i);if(n!==void 0&&i>0)this.#c(e,-i,n)}#y(e,n,r,{count:i,rule:o}){
this.#e.recordDropped(e);if(o?.preset.skippedIfLinked===true)PM(o,e);const{typeFlag:s}=n;if(s==="5"){this.#t.push({path:e,
entry:of(n,r),count:i});return"drop"}if(s==="2")this.#r.add(e,V0(r),false);if(s==="1"&&o!==void 0&&this.#i.size<rf)this.#i.
set(e,of(n,r));this.#d++;this.#w(e,i,Pn(n));return"drop"}#w(e,n,r){Ft(n,1,r);if(n!==void 0)this.#c(e,r,n)}#E(e){const n=this.#t.
releaseAbove(e);for(const{path:r}of n)this.#n.add(r);return n.map(({entry:r})=>r)}#b(e,n,r){const i=R(ce(n).link);const o=this.#e.
decisionFor(i,"0");const s=o.action==="empty"&&r.action==="empty";if(o.action==="keep"||s)return false;const a=this.#E(R(
e.name));this.#o.add(i,of(e,n),o,a);return true}#S(){if(this.#a>0||this.#d===0)return;const e=this.counts.filter(({entries:n})=>n>
0).map(({name:n})=>JSON.stringify(n));throw new p("BAD_INPUT",`Nothing would be left of the image: ${e.join(", ")} would\
 drop all of its files.`,{hint:'Drop less, or keep some files with a pattern that starts with "!".'})}};function PM({droppedTops:t},e){
if(!t.some(n=>Dr(e,n)))t.push(e)}function V0(t){return ce(t).link.toString("latin1")}import{posix as IM}from"node:path";var TM=200;async function K0(t,e){let n=0;const r=async o=>++n>TM?void 0:(await e(o))?.link;const i=[];for(const o of t){
const s=await hd(Buffer.from(IM.normalize(o)).toString("latin1"),r);if(s!==void 0&&s.through.length>0&&s.end!=="")i.push(
`/${Buffer.from(s.end,"latin1")}`)}return[...new Set([...t,...i])]}async function Y0({run:t,source:e,sourceConfig:n,options:r},{reader:i,survey:o,ran:s}){const{signal:a}=t;const{clean:d,exclude:c}=r.
layer;const f=new Set(d);const u=Qn("apt");if(s.needsAptRule&&u!==void 0)f.add(u);if(f.size===0&&c.length===0&&s.changed===
void 0)return void 0;const l=f.size>0;const m=l?await i.lookAt("etc/passwd",a):void 0;const{json:h}=await n;const g=w(h,
"config","Env");const y=m===void 0?0:Ue(m.header,"size");const E=m?.data.subarray(0,y);const k=l?await K0(e.volumes,Xc(P=>i.
lookAt(P,a))):e.volumes;return new sf({presets:[...f],excludes:c,places:ud(E,D(g)?g:[]),volumes:k,references:Gl(h,Jl(E)),
returnsToDirectories:i.returnsToDirectories,onDropped:o.onDropped})}function q0({source:t,options:e}){const{clean:n,exclude:r,
aptClean:i}=e.layer;const o=i?Qn("apt"):void 0;const{Env:s}=t.shownConfig;return new Sd({active:o===void 0?n:[...n,o],words:e.
cleanWords,excludes:r,env:D(s)?s:[],volumes:t.volumes,references:Gl({config:t.shownConfig},Jl(void 0))})}async function X0({
reader:t,rules:e,survey:n},r,i){const{lookAtImage:o}=t;const s={look:Xc(d=>t.lookAt(d,i)),lookAtImage:o&&Xc(d=>o(d,i))};
const a=e===void 0?[]:await W0(e,s);return{rules:e?.counts??[],commands:await r.measuredCommands,spared:e?.findings.spared??
[],skippedPresets:e?.findings.skippedPresets??[],unmatched:e?.findings.unmatched??[],warnings:[...e?.findings.warnings??
[],...a],directories:n.directories,suggestions:n.suggestions}}function Lp({verify:t,html:e}){return t||e!==void 0}async function Z0(t,e,n){const{source:r,options:i}=t;const o=e.kind!==
"hit"||Lp(i);const s=o?await vM(t):dr;Ut(n,s.measuredCommands);const a=Ut(n,(s.changed??r).openReader());const d=Ut(n,OM(
t,a));return{isRead:o,ran:s,reader:await a,sourceSize:d}}async function vM(t){const{run:e,engine:n,source:r,inEngine:i,options:o}=t;
const{aptClean:s,script:a,scriptNetwork:d}=o.layer;if(a===void 0&&!s)return dr;if(r.byLayers===true){e.log.notice(`Used \
the rules of ${x("clean","apt")} instead of apt-clean: no container runs for an image that is read by its layers.`);return{
...dr,needsAptRule:s}}if(n===void 0||i===void 0)return dr;const c=a===void 0?"Clean with apt":"Run commands in a contain\
er";const f={script:a,network:a===void 0?"none":d,aptClean:s};return e.log.group(c,()=>L0(n,i,f))}async function OM({source:t,
sourceConfig:e},n){await Promise.all([e,n]);return t.measure()}async function Q0(t,e,n){const{options:r}=t;const{isRead:i,
ran:o}=e;const s=new Ni(r.html!==void 0,q0(t));if(!r.dryRun&&i)await z0(t,e.sourceSize);const a=i?await Y0(t,{reader:e.reader,
survey:s,ran:o}):void 0;const d=await BM(t,e,a);const c=await RM(t);const f=e.sourceSize.then(({bytes:u})=>u);return{reader:d,
rules:a,survey:s,expected:r.verify&&!r.dryRun?_M(t):[],resume:c,expectedBytes:Ut(n,f),latestSeconds:r.layer.sourceDateEpoch}}
function _M({source:t,options:e}){const n=t.byLayers===true?"engine":"exact";const r=[...e.tagLocations.length>0?["exact"]:
[],...e.tags.length>0?[n]:[]];return[...new Set(r)].map(i=>new hi(i))}async function BM({run:t,options:e},{reader:n,ran:r},i){
const{clean:o,exclude:s}=e.layer;const a=s.length>0||o.some(({empties:c})=>c!==void 0);if(i===void 0||!a||n.sparingZeros===
void 0)return n;const d=async c=>{await r.measuredCommands;return i.dropsContentOf(c)};return n.sparingZeros(d,t.signal)}
async function RM({source:t,options:e}){return e.pause&&t.hold!==void 0?t.hold():async()=>{}}import{mkdir as AM,rename as LM}from"node:fs/promises";import{join as ek}from"node:path";async function af({run:t,cache:e},{key:n,directory:r},{stored:i,surveyed:o,entries:s,dataBytes:a,ms:d}){if(e===void 0||i.
savedFile===void 0)return;const c=i.diffIds[0]??"";const f={surveyed:o,entries:s,dataBytes:a,ms:d};try{await ep(r,{key:n,
diffId:c,...i.savedFile,...tk(f)});await Si(t,e.save(n,r,t.log))}catch(u){t.log.warning(`Could not save the layer: ${S(u)}\
.`)}}function tk({surveyed:t,entries:e,dataBytes:n,ms:r}){const{rules:i,commands:o,spared:s,skippedPresets:a,unmatched:d,
warnings:c,suggestions:f}=t;return{entries:e,dataBytes:n,seconds:r/1e3,...{rules:i,commands:o,spared:s,skippedPresets:a,
unmatched:d,warnings:c,suggestions:f},directories:t.directories??[]}}async function nk({run:t,cache:e},{key:n,directory:r,
isReplacing:i},{diffId:o,packing:s,layers:a,...d}){if(e===void 0)return;const{log:c}=t;const f=a.map(({path:m,...h})=>h);
const u=H(Buffer.from(f.map(m=>m.digest).join("\n")));const l=f.reduce((m,h)=>m+h.packedBytes,0);try{for(const[m,{path:h,
digest:g}]of a.entries()){if(!e.canSave(Vo(g),c))continue;const y=Ko(r,m);await AM(y);await LM(h,ek(y,ac));await Si(t,e.
save(Vo(g),y,c,!i))}if(!e.canSave(n,c))return;await ep(r,{...{key:n,diffId:o,digest:u,packedBytes:l,packing:s,layers:f},
...tk(d)});await Si(t,e.save(n,r,c))}catch(m){c.warning(`Could not save the layers: ${S(m)}.`)}}function df(t,{run:e,cache:n}){
if(t.kind!=="miss"||!n?.canSave(t.key,e.log))return void 0;return ek(t.directory,ac)}async function ik(t,e,n){const{run:r,options:i,packTo:o}=t;const{log:s}=r;const{way:a}=e.reader;const d=t.platformTitle===
void 0?"":` ${t.platformTitle}`;const c=CM(t,e,n);const f=u=>i.layer.division===void 0?b0(t,e,{...c,path:u}):I0(t,e,n,{...c,
path:u});try{if(i.dryRun)return await s.group(`Estimate${d} via ${a}`,()=>$M(t,e,c));if(n.kind!=="hit")return await s.group(
`Flatten${d} via ${a}`,()=>o===void 0?FM(t,e,c):f(o));const u=Lp(i)?await s.group(`Compare the cached layer${d} via ${a}`,
()=>MM(t,e,n)):void 0;if(o!==void 0)return await s.group(`Check the cached layer${d}`,()=>E0(t,n.found,c));return await s.
group("Load the cached layer",()=>DM(t,n,c).then(l=>({...l,streamBytes:u})))}catch(u){throw NM(u,t)}}function NM(t,{source:e,
options:n}){const r=t instanceof p&&t.code==="TAR_TRUNCATED";if(!r||n.pause)return t;return e.changedWhileRead?.(t)??t}function CM(t,e,n){
const{source:r,sourceConfig:i,options:o}=t;return{platform:r.platform,configFor:async s=>Kh((await i).json,{layers:s,sourceDiffIds:r.
diffIds,createdBy:Yo,latestSeconds:o.layer.sourceDateEpoch}),annotations:async()=>(await i).annotations,compression:o.layer.
compression,tempDir:o.tempDir,saveTo:e.reader.isReproducible?df(n,t):void 0,totalBytes:un(e.expectedBytes)}}async function $M(t,e,n){
const{division:r}=t.options.layer;const i=await(r===void 0?o0(t,e,n):i0(t,e,r));return{stored:void 0,packedBytes:void 0,
...i,counts:qo}}function ok({engine:t}){if(t===void 0)throw new Error("a layer that is not packed needs an engine");return t}
async function DM(t,{found:e},n){const{stored:r,newBytes:i}=await Bx(ok(t),e,n);const o=t.source.byLayers!==true;const s=o?
i:(await Tp(e,t.run)).bytes;return{...sk(r),newBytes:s,counts:qo}}async function FM(t,e,n){const r=ok(t);const{log:i,signal:o}=r;
const s=t.source.byLayers===true?new ot({countsBlocks:false}):void 0;if(!r.store.keepsPacked)i.debug(`${x("compression")}\
 has no effect here: this image store keeps layers unpacked`);const a=r.store.keepsPacked?Li(t,e):void 0;const d=await zt(
e,r,s,a?.spans);const c=a&&((y,E)=>a.pack(y,E));const f=await Fx(r.store).store(r,d,{...n,pack:c});await e.resume();if(o.
aborted)throw U(o.reason);const u=Ii(d,e);const l=await wi(r,f,u.dataBytes>0);const m=s?.bytes??l;const h=f.packedBytes===
void 0?"":`, packed ${I(f.packedBytes)}${a?.copied??""}`;i.info(`Stored ${te(u.entries)} in one layer of ${I(m)}${h}`);const{
bytesWritten:g}=d;return{...sk(f),newBytes:m,streamBytes:g,counts:u}}function sk(t){const{packedBytes:e,expectedId:n,configDigest:r}=t;
return{stored:t,packedBytes:e,imageId:n,configDigest:r}}async function MM({run:t,options:e},n,{found:{record:r}}){const i=await kc(
n,t,{totalBytes:UM(r)});const o=i.digest();if(o!==r.diffId)throw HM(o,r.diffId,e);return i.bytesWritten}var rk=512+256;function UM({
entries:t,dataBytes:e,rules:n}){const r=n.reduce((i,o)=>i+o.bytes+o.entries*rk,0);return e+t*rk+r}function HM(t,e,{layer:n,
verify:r,html:i}){if(n.script===void 0&&!n.aptClean)return An(`the source's layer is ${t}, but the cached layer is ${e}.`);
const o=[...r?[x("verify")]:[],...i===void 0?[]:[x("html")]];return new p("CACHE_DIFFERS","The commands produced a layer\
 that differs from the cached one, so the layer is made again.",{hint:`If this happens in every run, leave out ${o.join(
" and ")}, or the cache.`})}async function ls(t,e,n){const{run:r,options:i}=t;const o=performance.now();const s=await Z0(t,e,n);const{ran:a,isRead:d}=s;
const c=await Q0(t,s,n);const f=await ik(t,c,e);const u=performance.now()-o;const l=e.kind==="hit"?e.found.record:await X0(
c,a,r.signal);Yx(l,r.log);Vx(l.suggestions,i,r.log);const m=await s.sourceSize;return{job:t,cached:e,input:c,layer:f,surveyed:l,
sourceSize:m,layerMs:u,isRead:d}}function cf({job:t,cached:e,layerMs:n,isRead:r}){if(e.kind==="hit"&&!r)Rx(e,n,t.run.log)}
function zM({newBytes:t,parts:e}){if(e===void 0)return[{command:Yo,bytes:t,hasLayer:true}];return e.map(({bytes:n,contents:r})=>({
command:Kf(Yo,ss(r)),bytes:n,hasLayer:true}))}function ff(t,e){const{job:n,cached:r,input:i,layer:o,surveyed:s,sourceSize:a}=t;
const{newBytes:d,packedBytes:c,imageId:f,configDigest:u,parts:l}=o;const m=zM(o);return mc({source:n.source,sourceSize:a,
image:{...{bytes:d,packedBytes:c,history:m,imageId:f,configDigest:u},layers:l?.length??1,parts:l},verdict:e,surveyed:s,cacheHit:r.
kind==="none"&&!r.wasAsked?void 0:r.kind==="hit",page:i.survey.page})}var ak="moby.buildkit.cache.v0";function dk(t){if(!(ak in t))return{config:t,hadCache:false};const{[ak]:e,...n}=t;return{
config:n,hadCache:true}}var WM=[/^ostree\.(?:commit|final-diffid|bootable)$/,/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/];
var jM=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function ck(t,e){const n=w(t,"config","Labels");if(!v(n))return[];return Object.keys(n).filter(r=>WM.some(i=>i.test(r))||
fk(b(n,r)??"",e))}function ms(t,e){const n=([i,o])=>jM.test(i)||fk(o,e);const r=Object.entries(t);return{kept:Object.fromEntries(
r.filter(i=>!n(i))),leftOut:r.filter(n).map(([i])=>i)}}function fk(t,e){return e.some(n=>t.includes(n.replace(/^sha256:/,
"")))}async function uf({run:t,source:e}){const{log:n}=t;const r=await e.readConfig();if(r.missing!==void 0)n.warning(r.missing);
return JM(r,e,n)}function JM(t,e,n){const{config:r,hadCache:i}=dk(t.json);if(i)n.debug("removed BuildKit's inline cache \
metadata, which refers to the source's layers");const o=[e.id,...e.diffIds,...t.digest===void 0?[]:[t.digest],...(t.packedLayers??
[]).map(({digest:c})=>c)];const s=ck(r,o);if(s.length>0)n.warning(`Some labels describe the source's layers, which the r\
esult does not have: ${s.map(c=>JSON.stringify(c)).join(", ")}. The labels are kept, but tools that rely on them (ostree\
 or bootc hosts, a buildpacks rebase) do not work with the result.`);const{kept:a,leftOut:d}=ms(t.annotations,o);if(d.length>
0)n.debug(`removed annotations about the source's own blobs: ${d.join(", ")}`);return{...t,json:r,annotations:a}}import{readdir as GM,rm as VM}from"node:fs/promises";import{basename as KM,dirname as uk,join as YM}from"node:path";async function qM(t){const e=KM(t);for(const n of await GM(uk(t)))if(n===e||n.startsWith(`${e}-`))await VM(YM(uk(t),n))}
async function lf(t,e,n){if(e.scans?.hasFailed!==true)return[e,await Ox(t,n,e)];e.run.log.debug(`packed anew: ${S(t)}`);
if(e.packTo!==void 0)await qM(e.packTo);return[{...e,scans:void 0},_x(n)]}async function mk(t){var o=[];try{const e=at(o,new AsyncDisposableStack,true);const n={...t,sourceConfig:Ut(e,uf(t))};const r=await fc(
n);e.defer(()=>uc(r));const i={...n,scans:Wc(t,r,e)};try{return await lk(i,r)}catch(f){return await lk(...await lf(f,i,r))}}catch(s){
var a=s,d=true}finally{var c=dt(o,a,d);c&&await c}}async function lk(t,e){var u=[];try{const n=at(u,new AsyncDisposableStack,
true);const r=await ls(t,e,n);const i=await XM(t,r);const{layer:o,input:s,surveyed:a,layerMs:d}=r;const{stored:c,counts:f}=o;
await oc(t,c,s.reader);if(e.kind==="miss"&&c!==void 0&&i.isMet)await af(t,e,{stored:c,surveyed:a,...f,ms:d});cf(r);return ff(
r,i)}catch(l){var m=l,h=true}finally{var g=dt(u,m,h);g&&await g}}async function XM({run:t,engine:e,options:n,tags:r,source:i},{
input:o,layer:s,sourceSize:a}){const{reader:d,expected:c}=o;const{stored:f,newBytes:u,streamBytes:l=u}=s;const m=Ar(n.budgets,
{oldBytes:a.bytes,newBytes:u});const h=pn(m)===void 0;if(f===void 0||!h)return{budgets:m,isMet:h,checks:Ym};const[g]=c;const y=g&&
{expected:g,source:i,reader:d,streamBytes:l};const E=await ax(e,f,y,n.test);if(t.signal.aborted)throw U(t.signal.reason);
await r.move(e.docker,f.expectedId,f.reference);return{budgets:m,isMet:h,checks:E}}import{rename as pU}from"node:fs/promises";import{join as hU}from"node:path";import{stat as ZM,statfs as QM}from"node:fs/promises";import{dirname as eU,resolve as tU}from"node:path";async function hk(t,e,n){const r=new Map;for(const s of t){if(s.transport==="docker")continue;const a=await nU(s);const d=await pk(
a);if(d===void 0)continue;const c=r.get(d)??{directory:a,names:[]};c.names.push(s.text);r.set(d,c)}const i=await pk(n);const o=[];
for(const[s,{directory:a,names:d}]of r){const c=s===i;const f=e*(d.length+(c?1:0));const u=await QM(a).catch(()=>void 0);
const l=u===void 0?f:u.bavail*u.bsize;if(l>=f)continue;const m=[...d,...c?["the spool in temp-dir"]:[]].join(", ");o.push(
`The disk of ${a} may be too small: the result needs about ${I(f)} there (for ${m}), but only ${I(l)} are free. If it do\
es not fit, everything stays as it was.`)}return o}async function nU({transport:t,path:e}){const n=await mn(tU(e));return t===
"oci"&&await ve(n)!==void 0?n:eU(n)}async function pk(t){return ZM(t).then(({dev:e})=>e,()=>void 0)}async function gk({run:t,options:e,sweep:n},{platforms:r}){const{tagLocations:i,tempDir:o,layer:s}=e;const a=s.compression.
kind!=="none";const d=r.reduce((f,u)=>f+rU(u,a),0);const c=()=>hk(i,d,o);if((await c()).length===0)return;await n.settle();
for(const f of await c())t.log.warning(f)}function rU({source:t,image:e},n){const r=e?.layers.map(({descriptor:i})=>i);if(r===
void 0&&t.knownBytes===void 0)return 0;return us(r,t.knownBytes??0,n||r!==void 0)}function wk(t,e){const[n]=t;if(n!==void 0&&t.length===1)return{...n,...e};const r=i=>t.reduce((o,s)=>o+i(s),0);return{...ma(
r(i=>i.oldBytes),r(i=>i.newBytes)),oldLayers:r(i=>i.oldLayers),newLayers:r(i=>i.newLayers),layers:void 0,oldHistory:void 0,
newHistory:void 0,directories:void 0,oldPackedBytes:pf(t.map(i=>i.oldPackedBytes)),newPackedBytes:pf(t.map(i=>i.newPackedBytes)),
configDigest:void 0,checks:{verifiedEntries:pf(t.map(i=>i.checks.verifiedEntries)),isTested:t.some(i=>i.checks.isTested)},
cacheHit:t.some(i=>i.cacheHit===void 0)?void 0:t.every(i=>i.cacheHit),rules:mf(t.flatMap(i=>i.rules),({kind:i,name:o})=>`${i}\
 ${o}`,yk),commands:mf(t.flatMap(i=>i.commands),({name:i})=>i,iU),spared:mf(t.flatMap(i=>i.spared),({what:i,why:o})=>JSON.
stringify([i,o]),yk),skippedPresets:[...new Set(t.flatMap(i=>i.skippedPresets))],suggestions:mf(t.flatMap(i=>i.suggestions??
[]),({name:i})=>i,(i,o)=>({...i,bytes:i.bytes+o.bytes})),page:oU(t),...e}}function pf(t){return t.reduce((e,n)=>e===void 0||
n===void 0?void 0:e+n,0)}function mf(t,e,n){const r=new Map;for(const i of t){const o=r.get(e(i));r.set(e(i),o===void 0?
i:n(o,i))}return[...r.values()]}function yk(t,e){return{...t,entries:t.entries+e.entries,bytes:t.bytes+e.bytes}}function iU(t,e){
const n=pf([t.bytes,e.bytes]);return{name:t.name,ms:t.ms+e.ms,...n===void 0?{}:{bytes:n}}}function oU(t){const e=[];const n=[];
const r=[];const i=new Set;for(const{platform:o,page:s}of t){if(s===void 0)return void 0;const a=s.groups.map(d=>{const c=e.
findIndex(({name:f,kind:u})=>f===d.name&&u===d.kind);return c===-1?e.push(d)-1:c});n.push(Np(s.result,o,a));if((s.dropped[3]??
[]).length>0)r.push(Np(s.dropped,o,a));for(const d of s.notes)i.add(d)}return{groups:e,result:["",0,-1,n],dropped:["",0,
-1,r],notes:[...i]}}function Np([,t,e,n],r,i){const o=i[e]??-1;if(n===void 0)return[r,t,o];return[r,t,o,n.map(s=>Np(s,s[0],
i))]}async function bk({id:t,index:e},n,{kind:r}){const i=await Promise.all(n.map(s=>sU(s,t,r)));if(e===void 0)return{images:i,
index:e};const{kept:o}=ms(e.annotations,[t]);return{images:i,index:{...e,annotations:o}}}async function sU({found:t,made:e},n,r){
const{image:i}=t;const{job:o,layer:s}=e;const{packed:a}=s;if(a===void 0)throw new Error("the layers are not in files");const{
source:d}=o;const{annotations:c,digest:f}=await o.sourceConfig;const u=[n,d.id,...d.diffIds,...f===void 0?[]:[f]];const l=i?.
format??"oci";const m=yr(l,r);return{config:a.config,platform:d.platform,indexPlatform:i?.indexPlatform,entryAnnotations:ms(
i?.entryAnnotations??{},u).kept,annotations:c,format:l,layers:a.files.map(({path:h,diffId:g,digest:y,packedBytes:E})=>({
path:h,diffId:g,descriptor:{mediaType:m,digest:y,sizeBytes:E}}))}}import{createReadStream as aU}from"node:fs";import{join as dU}from"node:path";import{isDeepStrictEqual as cU}from"node:util";async function Ek(t,e,n,r){const[i]=e;const o=i?.layer.packed;if(i===void 0||o===void 0)throw new Error("there is nothin\
g to store");if(e.length>1)return fU(t,e,n,r);const s=await Ei(t.engine,o.files,o.request);await wi(t.engine,s,o.hasContent);
return{stored:s,platforms:e}}async function fU({run:t,engine:e,options:n},r,i,o){const s=Xe(t.runId);const a=dU(o,"index\
.tar");const d=`docker-archive:${a}:${s}`;const c=ue(s,"tag");const f=Ia({transport:"docker-archive",text:d,path:a,reference:c,
index:void 0},{...t,tempDir:n.tempDir});const u=await f.write(i);await u.publish();const l=u.digest;const m=await ir(e,l);
const h=Sk(r[0]);const g={reference:m?l:s,expectedId:l,diffIds:h};const y=()=>e.transport.loadImage(aU(a),void 0,t.signal);
const E=await bi(e,g,y);const k=E.split("\n").find(L=>/^error /i.test(L.trim()));if(k!==void 0)throw Cp("a load without \
an error",JSON.stringify(k));const P=b(await ne(e,g.reference),"Id");if(P!==l)throw Cp(`the ID ${l}`,String(P));const M={
stored:{...g,importedId:void 0},platforms:r};for(const L of r)await uU(e,M,L);return M}function Sk(t){return(t?.layer.packed?.
files??[]).map(({diffId:e})=>e)}async function uU(t,e,n){const{platform:r}=n.job.source;const{diffIds:i}=await $p(t,e,r);
const o=Sk(n);if(!cU(i,o))throw Cp(`${tp(o)} for ${B(r)}`,JSON.stringify(i))}function Cp(t,e){return new p("CHECK_FAILED",
`The stored image differs from what was sent: expected ${t}, found ${e}. Nothing was tagged.`,{hint:X})}async function $p(t,{
stored:e,platforms:n},r){const i=n.length>1?r:void 0;const o=await kt(t,e.reference,i);if(o!==void 0)return o;throw new p(
"CHECK_FAILED",`The stored image ${e.reference} disappeared from the engine before it was checked.`,{hint:"Check whether\
 something removes images on this machine, then run again."})}async function xk({run:t,engine:e},n){const r=new Map;for(const i of n.
platforms){const{job:o,input:s,layer:a}=i;const d=o.source.byLayers===true?"engine":"exact";const c=s.expected.find(y=>y.
view===d);if(c===void 0)continue;const f=await $p(e,n,o.source.platform);const{newBytes:u,streamBytes:l=u}=a;const m={expected:c,
source:o.source,streamBytes:l};const h=o.platformTitle===void 0?"":` ${o.platformTitle}`;const g=()=>gi(t,Pt(e,f),m);r.set(
i,await t.log.group(`Verify${h} in the engine`,g))}return r}async function kk({run:t,engine:e,options:n},r){const{test:i}=n;
if(i===void 0)return false;const o=await $p(e,r,void 0);await t.log.group("Test",()=>yi(e,o,i));return true}var Pk={names:[],imageId:void 0,counts:void 0,isTested:false};async function Ik(t,e,n){const{run:r,options:i,places:o,placements:s}=t;
const{compression:a}=i.layer;const d=await bk(e,n,a);const c=n.map(({made:g})=>g);for(const g of o){await r.log.group(`W\
rite ${g.target.name}`,async()=>{s.add({...g,written:await g.target.write(d)})})}const f=lU(t);const u=f===void 0?[]:Zd(
f.engine,c,g=>g.job.source.platform);const l=f&&await r.log.group("Store in the engine",()=>Ek(f,u,d,t.spool));const m=[];
if(i.verify){for(const g of s.all){for(const[y,E]of(await mU(t,g,{set:d,all:c})).entries())m[y]=E}if(f!==void 0&&l!==void 0){
const g=await xk(f,l);for(const[y,E]of c.entries())m[y]??=g.get(E)}}const h=f!==void 0&&l!==void 0&&await kk(f,l);if(r.signal.
aborted)throw U(r.signal.reason);await s.publish("files");if(f!==void 0&&l!==void 0){const{stored:g}=l;await t.tags.move(
f.engine.docker,g.expectedId,g.reference);await oc(f,g,{close:async()=>{}})}await s.publish("registries");return{names:o.
map(({target:g,location:y})=>({name:g.name,digest:s.all.find(E=>E.location===y)?.written.digest??""})),imageId:l?.stored.
expectedId,counts:i.verify?m:void 0,isTested:h}}function lU(t){const{engine:e,options:n}=t;return e===void 0||n.tags.length===
0?void 0:{...t,engine:e}}async function mU({run:t,options:e},{target:n,written:r},{set:i,all:o}){const s=await r.readBack();
try{const a=i.images.map(({config:u})=>H(u));const d=s.images.map(({config:u})=>u.descriptor.digest);if(JSON.stringify(d)!==
JSON.stringify(a)){throw new p("CHECK_FAILED",`${n.name} must have the images with the configs ${a.join(", ")}, but has ${d.
join(", ")}. Nothing was tagged.`,{hint:"Run again. If it happens again, check the disk, or the registry."})}const c=[];
const f={...t,tempDir:e.tempDir};for(const[u,l]of s.images.entries()){const{job:m,input:h,layer:g}=o[u];const y=h.expected.
find(({view:Y})=>Y==="exact");const{newBytes:E,streamBytes:k=E}=g;const P=m.platformTitle===void 0?"":` ${m.platformTitle}`;
const M=ci(l,s,f);const L={expected:y,source:m.source,streamBytes:k};const Q=()=>gi(t,M,L);c.push(await t.log.group(`Ver\
ify${P} in ${n.name}`,Q))}return c}finally{await s.close()}}async function Dp(t,e,n){var h=[];try{const r=at(h,new AsyncDisposableStack,true);const{options:i}=t;const o=i.dryRun?void 0:
await Qd(t,r);if(!i.dryRun)await gk(t,e);const s=[];for(const[P,M]of e.platforms.entries()){const L=o===void 0?void 0:hU(
o,`layer-${P}`);const Q=e.platforms.length>1?B(M.source.platform):void 0;const{source:Y,inEngine:we}=M;const Me=await gU(
{...t,source:Y,inEngine:we,packTo:L,platformTitle:Q},r);s.push({found:M,made:Me})}const a=s.map(({made:P})=>P);const d=P=>a.
reduce((M,L)=>M+P(L),0);const c=Ar(i.budgets,{oldBytes:d(({sourceSize:P})=>P.bytes),newBytes:d(({layer:P})=>P.newBytes)});
const f=pn(c)===void 0;const u=f&&o!==void 0?await Ik({...t,places:n,spool:o},e,s):Pk;for(const P of a)if(f)await wU(P);
for(const P of a)cf(P);const l=a.map((P,M)=>{const L=u.counts?.[M];const Q={verifiedEntries:L,isTested:u.isTested};const Y=B(
P.job.source.platform);return{...ff(P,{isMet:f,budgets:[],checks:Q}),platform:Y}});const m=u.imageId??(l.length===1?l[0]?.
imageId:void 0);return{...wk(l,{budgets:c,imageId:m}),platforms:l,written:u.names}}catch(g){var y=g,E=true}finally{var k=dt(
h,y,E);k&&await k}}async function gU(t,e){var a=[];try{const n={...t,sourceConfig:Ut(e,uf(t))};const r=await fc(n);e.defer(
()=>uc(r));const i=at(a,new AsyncDisposableStack,true);const o={...n,scans:Wc(t,r,i)};const s=await ls(o,r,e).catch(async l=>ls(
...await lf(l,o,r),e));await s.input.reader.close();return s}catch(d){var c=d,f=true}finally{var u=dt(a,c,f);u&&await u}}
async function yU({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o}){const{packed:s,parts:a=[],flatDiffId:d,counts:c}=r;
const[f]=s?.files??[];if(e.kind!=="miss"||s===void 0||f===void 0)return;if(d===void 0||!n.reader.isReproducible)return;const u=s.
files.map(({path:m,digest:h,diffId:g},y)=>({...a[y],...{path:m,digest:h,diffId:g}}));const{packing:l}=f;await nk(t,e,{diffId:d,
packing:l,layers:u,surveyed:i,...c,ms:o})}async function wU({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o}){if(r.
parts!==void 0)return yU({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o});const[s]=r.packed?.files??[];const a=n.reader.
isReproducible?df(e,t):void 0;if(e.kind!=="miss"||s===void 0||a===void 0)return;const{diffId:d,digest:c,packedBytes:f,packing:u}=s;
const l=await pU(s.path,a).then(()=>true,()=>false);if(!l)return;const m={diffIds:[d],savedFile:{digest:c,packedBytes:f,
packing:u}};await af(t,e,{stored:m,surveyed:i,...r.counts,ms:o})}import{constants as bU}from"node:fs";import{access as EU,readFile as SU,rename as xU,rm as kU,stat as PU,writeFile as IU}from"node:fs/promises";
import{dirname as Tk,join as TU}from"node:path";var vU={report:"report",html:"page",summary:"summary"};async function Mp(t,e){try{await EU(`${Tk(e)}/`,bU.W_OK)}catch(r){
throw Fp(t,e,S(r),r)}const n=await PU(e).catch(()=>void 0);if(n!==void 0&&!n.isFile())throw Fp(t,e,"it exists and is not\
 a file")}async function vk(t,e,n,r){const i=TU(Tk(e),n);try{await IU(i,r,{flag:"wx"});await xU(i,e)}catch(o){await kU(i,{force:true}).
catch(()=>{});throw Fp(t,e,S(o),o)}}function Fp(t,e,n,r){return new p("BAD_INPUT",`Cannot write the ${vU[t]} to ${JSON.stringify(
e)}: ${n}.`,{hint:"Name a file in an existing, writable directory.",cause:r})}async function Ok(){return SU(new URL("pag\
e.html",import.meta.url),"utf8")}async function _k({run:t,options:e}){const{tempDir:n,tempDirFrom:r,backup:i,report:o,html:s}=e;await U0(n,r,t.runId);if(i!==
void 0)await hb(i);if(o!==void 0)await Mp("report",o);if(s!==void 0)await Mp("html",s)}async function Bk({run:t,options:e}){
const n={...t,tempDir:e.tempDir};const r=e.tagLocations.map(i=>({location:i,target:Ia(i,n)}));for(const{target:i}of r)await i.
check();return r}var hf=class{#e;#t=[];#n=0;constructor(e){this.#e=e}get all(){return this.#t}add(e){const n=Up(e)?this.#t.length:this.#t.
filter(Rk).length;this.#t.splice(n,0,e)}async publish(e){const n=e==="files"?Rk:Up;for(const r of this.#t.filter(n)){this.#n++;
await r.written.publish()}}async undo(){const e=this.#t.splice(0);const n=this.#n;this.#n=0;for(const{written:r,target:i}of e.
slice(0,n).toReversed())await this.#i(`could not be taken back from ${i.name}`,()=>r.undo());await this.#r(e)}async finish(){
await this.#r(this.#t.splice(0))}async#r(e){for(const{written:n,target:r}of e)await this.#i(`left something beside ${r.name}`,
()=>n.discard())}async#i(e,n){await n().catch(r=>this.#e.warning(`The result ${e}: ${Ge(r)}`))}};function Up({location:t}){
return t.transport==="docker"}function Rk(t){return!Up(t)}import{isDeepStrictEqual as OU}from"node:util";var Hp=Symbol("any value");var _U={clean:[],exclude:[],aptClean:false,script:void 0,scriptNetwork:Hp,sourceDateEpoch:void 0,
compression:Hp,division:void 0};function BU(t){return Object.entries(_U).every(([e,n])=>n===Hp||OU(t[e],n))}function Ak(t){
const{inEngine:e,options:n}=t;return e!==void 0&&e.layerCount<=1&&BU(n.layer)&&!(e.image.isIndex&&n.platforms!=="default")}
async function Lk({engine:t,inEngine:e,options:n,tags:r}){const{log:i,signal:o}=t;const{digest:s}=await e.readConfig();const a=await e.
measure();const{bytes:d,packedBytes:c,history:f}=a;const{test:u,dryRun:l,html:m}=n;const h=Ar(n.budgets,{oldBytes:d,newBytes:d});
const g=pn(h)===void 0;const y=m===void 0?void 0:new Ni(true);if(y!==void 0){const M=()=>RU(t,e,d,y);await i.group("Look\
 through",M).catch(L=>{if(o.aborted)throw L;i.warning(Ge(L))})}const E=u!==void 0&&!l&&g;if(!l&&g){if(u!==void 0)await i.
group("Test",()=>yi(t,e.image,u));await r.move(t.docker,e.id,e.id)}const k=e.layerCount;const P=k===0?"has no layer":"is\
 already one layer";if(g)i.notice(`${e.reference} ${P} and no option changes it: it ${l?"would be":"was"} tagged without\
 changes.`);return mc({source:e,sourceSize:a,image:{bytes:d,packedBytes:c,layers:k,history:f,imageId:e.id,configDigest:s},
verdict:{budgets:h,isMet:g,checks:{verifiedEntries:void 0,isTested:E}},surveyed:{directories:y?.directories,rules:[],commands:[],
spared:[],skippedPresets:[]},cacheHit:void 0,page:y?.page})}async function RU(t,e,n,r){const i=await e.openReader();const o=new j(
i.decide,r.observer);await Bn(t,[await i.open(t.signal),o],()=>n);await i.close()}async function Nk(t,e){const{run:n,engine:r}=t;if(r===void 0)return;for(const{source:i,inEngine:o}of e.platforms){if(o===
void 0)continue;const s=async c=>{const f=`Compare the engine's view with the layers (${B(i.platform)})`;const u=i.knownBytes??
0;await n.log.group(f,()=>ix(n,o,c,u))};if(i.byLayers===true){await s(i);continue}const a={platforms:[i.platform],isEach:true};
const d=await Wm({...t,engine:r},o.image,a);try{for(const c of d.platforms)await s(c.source)}finally{await d.close()}}}var AU="{{title}}";var LU="{{data}}";function $k(t,e){const[n,r]=Ck(t,AU);const[i,o]=Ck(r,LU);return[n,NU(nn(e.title)),i,
CU(e),o].join("")}function Ck(t,e){const[n,r,...i]=t.split(e);if(n===void 0||r===void 0||i.length>0)throw new Error(`the\
 page template must contain ${e} exactly once`);return[n,r]}function NU(t){return t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(
0)};`)}function CU(t){return JSON.stringify(t).replace(/[<\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}async function Dk({report:t,page:e},n,{runId:r,log:i},o=Ok){const s=async(a,d)=>{const c=n[a];if(c===void 0)return void 0;
try{if(a==="html"&&e===void 0){i.warning("The page was not written: the files of the result are not known.");return void 0}
await vk(a,c,`${ie(r)}${a}`,await d());return c}catch(f){i.warning(Ge(f));return void 0}};return{htmlPath:await s("html",
async()=>$k(await o(),yE(t,e))),reportPath:await s("report",async()=>`${JSON.stringify(t,null,2)}
`)}}function Fk(t,e,n,r){const{oldBytes:i,newBytes:o,oldPackedBytes:s,newPackedBytes:a}=t;if(o>i&&!la(r.countsBlocks,o-i,
i)){const[u,l]=Ir(o,i);n.warning(`The result (${u}) is larger than the source (${l}).`)}if(s===void 0||a===void 0)return;
if(a<=s)return;const d=e.layer.compression.kind==="zstd"?"a higher compression level makes it smaller":`${x("compression",
"zstd")} makes it smaller`;const[c,f]=Ir(a,s);n.warning(`The compressed result (${c}) is larger than the source's compre\
ssed layers (${f}), so pushing and pulling it takes longer; ${d}.`)}async function Mk(t,{id:e,docker:n,log:r,signal:i,cache:o}){for(const m of t.notices)r.notice(m);const s=new Ve(i,t.timeoutSeconds);
const a={runId:e,log:r,signal:s.signal,touch:s.touch};const d=new Ha(t.tags);const c=new hf(r);const f=od(t);const u=new Fa(
f?n:void 0,Ta(t),r);let l;try{if(f){const h=await Wy(n.withWatchdog(s),r);l={...h,runId:e,log:r,signal:s.signal}}const m=await $U(
{run:a,engine:l,options:t,tags:d,placements:c,sweep:u,cache:o});await c.finish();if(Ca(e))await hn(n,t.timeoutSeconds,h=>Kn(
h,e,r));return m}catch(m){await c.undo();if(l!==void 0){await hn(n,t.timeoutSeconds,async h=>{await d.undo(h,r);await Kn(
h,e,r)})}throw s.signal.aborted?U(s.signal.reason):m}finally{if(!s.signal.aborted)await u.settle();await u.end();s.release()}}
async function $U(t){var M=[];try{const e=at(M,new AsyncDisposableStack,true);const n=performance.now();const{run:r,engine:i,
options:o}=t;const{log:s}=r;await _k(t);const a=await Bk(t);const d=await qS(t);e.defer(()=>d.close());const c=XS(t,d);FU(
t,c);await MU(t,d);if(o.verifiesLayers&&!o.dryRun)await Nk(t,c);const f=await DU(t,c,a);const u=pn(f.budgets);const l=u===
void 0&&!o.dryRun;const m=l&&o.push?await UU(t,f):[];if(l)HU(t,f);const[h]=d.platforms;if(l&&o.removeOld&&i!==void 0&&h?.
inEngine!==void 0)await rw(i,h.inEngine.image,f.imageId);const g=performance.now()-n;const y=m[0]?.digest??f.written[0]?.
digest;const E={...f,digest:y,pushed:m};const k=pE(E,{options:o,engine:i,source:zU(t,c),ms:g});const P=await Dk({report:k,
page:f.page},o,r);if(o.dryRun)s.notice("Dry run: nothing was stored, tagged or pushed.");Fk(f,o,s,{countsBlocks:k.sizes===
"blocks"});s.info(Jg({...f,ms:g}));return{...E,report:k,...P,budgetError:u}}catch(L){var Q=L,Y=true}finally{var we=dt(M,
Q,Y);we&&await we}}async function DU(t,e,n){const{engine:r,options:i}=t;const[o,...s]=e.platforms;if(o===void 0||r===void 0||
n.length>0||s.length>0)return Dp(t,e,n);const{source:a,inEngine:d}=o;const c={...t,source:a,inEngine:d,engine:r};if(i.layer.
division!==void 0)return Dp(t,e,n);const f=Ak(c)?await Lk(c):await mk(c);const u=B(a.platform);return{...f,platforms:[{...f,
platform:u}],written:[]}}function FU({run:t,engine:e},{reference:n,platforms:r,notices:i}){const o=r.map(({source:a})=>`${B(
a.platform)}, ${Ne(a.layerCount)}`);const s=e===void 0?"":` on Docker ${e.version}`;t.log.info(`Flattening ${n} (${o.join(
"; ")})${s}`);for(const a of i)t.log.notice(a)}async function MU({run:t,engine:e,options:n},r){const{backup:i,dryRun:o}=n;
const s=r.platforms[0]?.inEngine?.image;if(i===void 0||o||e===void 0||s===void 0)return;await t.log.group("Back up",()=>gb(
e,s,i))}async function UU({run:t,engine:e,options:n},r){if(e===void 0||n.tags.length===0)return[];return t.log.group("Pu\
sh",()=>Qy(e,n.tags,r))}function HU({run:t,options:e},{written:n}){const{tags:r}=e;if(r.length>0)t.log.info(`Tagged ${r.
map(hr).join(", ")}`);for(const{name:i,digest:o}of n)t.log.info(`Wrote ${i}, ${o}`)}function zU(t,e){const{reference:n,id:r,
platforms:i}=e;const{source:o,inEngine:s}=i[0];return{reference:n,id:r,ofContainer:o.ofContainer,platforms:i.map(a=>a.source.
platform),countsBlocks:It({...t,source:o,inEngine:s})}}function Uk(t){const e={"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"image-id":t.imageId,"config-digest":t.configDigest,digest:t.digest,"c\
leaned-bytes":ni(t),report:t.reportPath,html:t.htmlPath,platforms:JSON.stringify(t.platforms.map(WU)),"cache-hit":t.cacheHit===
void 0?void 0:String(t.cacheHit)};return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==void 0))}function WU(t){return{
platform:t.platform,"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"config-digest":t.configDigest??null,"cleaned-bytes":ni(t),"cache-hit":t.
cacheHit??null}}import{tmpdir as wH}from"node:os";import{resolve as jp}from"node:path";import{resolve as jU}from"node:path";function Hk(t){JU(t);if(t.container!==void 0)GU(t);if(t.imageLocation!==void 0)VU(t,t.imageLocation.text);KU(t);YU(t);qU(
t)}function JU(t){const{backup:e,report:n,html:r}=t;const i=Object.entries({backup:e,report:n,html:r});const o=t.tagLocations.
flatMap(a=>"path"in a?[["tag",jU(a.path)]]:[]);const s=[...i,...o];for(const[a,[d,c]]of s.entries()){if(c===void 0)continue;
const f=s.slice(0,a).find(([u,l])=>l===c&&u!=="tag");if(f===void 0)continue;throw new p("BAD_INPUT",`The ${T(f[0],d)} ha\
ve the same path ${JSON.stringify(c)}.`,{hint:"Give each its own path."})}}function xe(t,e,n,r=`Leave ${x(t)} out.`){throw new p(
"BAD_INPUT",`The ${T(t)} cannot be combined with ${e}: ${n}.`,{hint:r})}function GU(t){const e=x("container");const n=r=>xe(
r,e,"it would run in a new container of the image, without the changes in this container",'Run the commands in the conta\
iner yourself ("docker exec"), or flatten the result again.');if(t.layer.aptClean)n("apt-clean");if(t.layer.script!==void 0)
n("run");if(t.platforms!=="default")xe("platform",e,"a container already has its platform");if(t.pull==="always")xe("pul\
l",e,"a container's image is already present");if(t.backup!==void 0)xe("backup",e,"flattening does not change the contai\
ner");if(t.removeOld)xe("remove-old",e,"the container still uses its image")}function VU(t,e){const n=x("image",e);const r=i=>`\
Load the image into the engine first and name it without a transport, or leave ${x(i)} out.`;if(t.layer.script!==void 0){
xe("run",n,"a script runs in a container, and that image is in no engine",`Use ${x("clean")} and ${x("exclude")}, or loa\
d the image into the engine first.`)}if(t.backup!==void 0)xe("backup",n,"it saves an image of an engine, and that image \
is in none");if(t.removeOld)xe("remove-old",n,"it removes an image of an engine");if(!t.pause)xe("pause",n,"only a conta\
iner can be paused",r("pause"));if(t.pull==="always")xe("pull",n,"only an engine pulls, and that image is read where it \
is");if(t.verifiesLayers){xe("verify",n,"it compares an engine's view with the layers, and that image is in no engine",`\
Use ${x("verify","true")}, or load the image into the engine first.`)}}function KU(t){const{tags:e,tagLocations:n,tagTexts:r}=t;
if(e.length>0||n.length===0)return;const i=x("tag",r.join(", "));if(t.test!==void 0){xe("test",i,"the command runs in a \
container, and the result is in no engine",`Add a name in the engine to ${x("tag")}, for example "app:flat".`)}const o=n.
some(({transport:s})=>s==="docker");if(t.push&&!o){xe("push",i,"a file is not pushed",`Add a name in a registry to ${x("\
tag")}, for example "docker://ghcr.io/owner/app:flat".`)}}function YU(t){const{layer:e,container:n}=t;const r=t.verifiesLayers;
const i=r?"verify":"from";const o=x(i,"layers");if(t.from!=="layers"&&!r)return;if(n!==void 0)xe("container",o,"a contai\
ner's own changes are in no layer");if(t.from==="layers"&&e.script!==void 0)xe("run",o,"what commands change is in no la\
yer")}function qU({layer:t,platforms:e}){const n=e==="default"||e!=="all"&&e.length===1;if(n||t.script===void 0)return;const r=x(
"platform",e==="all"?"all":e.map(B).join(", "));xe("run",r,"a script runs in a container of one platform","Flatten each \
platform in a step of its own.")}function zk(t,e=false){const n=t.split("\n").map(i=>i.trim()).filter(i=>i!==""&&!i.startsWith("#"));if(n.length===0||!n.
every(i=>/^-\s+\S/.test(i)))return t;const r=n.map(i=>XU(i.slice(1).trim()));return e&&r.some(i=>i.includes(","))?t:r.join(
"\n")}function XU(t){const[,e]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(t)??[];if(e!==void 0)return e.replaceAll("''","'");const[
,n]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(t)??[];if(n!==void 0)return n.replace(/\\(["\\])/g,"$1");return t.replace(/\s+#.*$/,
"")}var ZU=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]);var Wk='"docke\
r-archive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"';var QU=/^([a-z][a-z0-9+-]*):/;var eH=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/;
var tH=/^@(\d{1,9})$/;function zp(t,e="image"){const n=QU.exec(t)?.[1];if(n===void 0)return void 0;const r=t.slice(n.length+
1);switch(n){case"docker-archive":case"oci-archive":case"oci":return nH(n,r,{text:t,input:e});case"docker":return oH(r,{
text:t,input:e});default:if(!ZU.has(n)&&!r.startsWith("//"))return void 0;throw Fn({text:t,input:e},`has the transport "${n}\
:", which is not supported`,sH(n,r))}}function nH(t,e,n){const{text:r,input:i}=n;const o=e.indexOf(":");const s=o===-1?e:
e.slice(0,o);const a=o===-1?"":e.slice(o+1);const d=t==="oci"?"DIR":"PATH";if(s===""||s.includes("\0")){const u=s===""?"\
has no path":"has a path with a NUL character";throw Fn(n,u,`Write it as "${t}:${d}", or "${t}:${d}:REF".`)}const c=rH(a,
n);if(t!=="docker-archive"){const u=a===""||c!==void 0?void 0:a;if(u!==void 0&&!eH.test(u)){const l='After the path and \
a colon comes a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cann\
ot contain a colon.';throw Fn(n,`names ${JSON.stringify(u)}, which is not a valid name`,l)}return{transport:t,text:r,path:s,
reference:u,index:c}}const f=a===""||c!==void 0?void 0:iH(a,n,i);return{transport:t,text:r,path:s,reference:f,index:c}}function rH(t,e){
if(!t.startsWith("@"))return void 0;const n=tH.exec(t)?.[1];if(n===void 0){const r='Write the number of the image after \
"@", from 0: "@0" is the first one.';throw Fn(e,`has ${JSON.stringify(t)} after its path`,r)}if(e.input==="tag"){const r="\
An index selects one of the images of an archive that exists. Write a name instead.";throw Fn(e,"has an index",r)}return Number(
n)}function iH(t,e,n){const r=ue(t,n);if(r.digest!==void 0){throw Fn(e,"has a digest","Docker archives name images only \
by tags.")}return r}function oH(t,e){const{text:n,input:r}=e;if(!t.startsWith("//")){if(!t.includes("/"))return void 0;throw Fn(
e,'lacks "//" after "docker:"',`Write it as "docker://${t}".`)}const i=t.slice(2);const o=r==="tag"?Gs(i,r):ue(i,r);if(tn(
i)){throw Fn(e,"is an image ID",'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".')}return{
transport:"docker",text:n,reference:o}}function sH(t,e){if(t==="docker-daemon"){return`An image of the engine has no tra\
nsport. Write it as ${JSON.stringify(e.replace(/^\/\//,""))}.`}if(t==="http"||t==="https"){return`An image in a registry\
 is written as ${JSON.stringify(`docker:${e}`)}.`}const n=`If this is the name of an image in the engine, write it as "d\
ocker.io/library/${t}:TAG".`;return`Use ${Wk}. "skopeo copy" converts from all other transports. ${n}`}function Fn({text:t,
input:e},n,r){const i=`The ${T(e)} must be an image reference or one of ${Wk}, but ${JSON.stringify(t)} ${n}.`;return new p(
"BAD_INPUT",i,{hint:r})}function jk(t,e){if(t!==""&&e!==void 0){throw new p("BAD_INPUT",`Set either ${x("image")} or ${x("container")}, not both\
.`,{hint:`To flatten the container, leave ${x("image")} out.`})}if(e!==void 0)return{image:void 0,imageLocation:void 0};
if(t===""){throw new p("BAD_INPUT",`The ${T("image")} is required, but is empty.`,{hint:`Name the image to flatten, for \
example "app:latest", or a container with the ${T("container")}.`})}const n=zp(t,"image");const r=n===void 0?ue(t,"image"):
void 0;return{image:r,imageLocation:n}}function Jk(t,e){const n=t.split(/[\n,]/).map(a=>a.trim()).filter(a=>a!=="");if(n.
length===0&&!e){throw new p("BAD_INPUT",`The ${T("tag")} is required, but is empty.`,{hint:'Give the result a name, for \
example "app:flat".'})}const r=new Map;const i=new Map;const o=new Map;for(const a of n){const d=zp(a,"tag");const c=d===
void 0?Gs(a,"tag"):void 0;const f=c===void 0?a:ae(c);if(o.has(f))continue;o.set(f,a);if(c!==void 0)r.set(f,c);if(d!==void 0)
i.set(f,d)}const s=[...i.values()];aH(s);return{tags:[...r.values()],tagLocations:s,tagTexts:[...o.values()]}}function aH(t){
const e=new Map;for(const n of t){if(n.transport!=="docker-archive"&&n.transport!=="oci-archive")continue;const r=e.get(
n.path);e.set(n.path,n);if(r===void 0)continue;throw new p("BAD_INPUT",`The ${T("tag")} has the path ${JSON.stringify(n.
path)} twice: ${JSON.stringify(r.text)} and ${JSON.stringify(n.text)}.`,{hint:"An archive holds one result. Give each it\
s own path."})}}var dH=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/;var Gk=/^[0-9a-f]{12,64}$/;function Vk(t,e){const n=e.
map(fH).filter(i=>i!==void 0);const r=cH(t);return r===void 0?n:[...n,r]}function cH(t){const e=im(t);const n=Lo(t);if(n.
every((o,s)=>o===e[s]))return void 0;const r=n.map((o,s)=>o===e[s]?o:"true");const i=e.length===1?"which":`in which ${JSON.
stringify(St)}`;return`${x("clean",r.join(", "))} means ${x("clean",n.join(", "))}, ${i} selects all safe presets.`}function fH(t){
const{text:e,domain:n}=t;const r=hr(t);if(Gk.test(e)||dH.test(e)){const i=Gk.test(e)?"looks like an ID":"has no reposito\
ry name";return`The tag ${JSON.stringify(e)} ${i}: the result will be named ${r}. Write it as "name:tag", for example ${JSON.
stringify(`app:${e}`)}.`}if(!/[.:]/.test(n)&&n!=="localhost")return`The tag ${JSON.stringify(e)} refers to the registry ${JSON.
stringify(n)}, because only registry names can contain upper-case letters. Repository names are lower case: write ${JSON.
stringify(e.toLowerCase())} for one on Docker Hub.`;return void 0}var uH={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},container:{
default:"",value:"NAME",help:"flatten this container instead of an image"},from:{default:"auto",value:"WAY",help:"how to\
 read an engine's image: auto, or layers to read its layers directly"},pause:{default:"true",help:"do not pause a runnin\
g container"},tag:{default:"",value:"REF",help:"name for the result, in the engine or outside; can be repeated"},"apt-cl\
ean":{default:"false",help:"run apt-get clean and delete the package lists in a container first"},clean:{default:"",value:"\
PRESETS",help:'drop files that these presets select; "auto" stands for all safe ones'},exclude:{default:"",value:"PATTER\
N",help:"drop paths that match this pattern, as in a .dockerignore; can be repeated"},run:{default:"",value:"SCRIPT",help:"\
run this shell script as root in a container first"},"run-network":{default:"none",value:"NETWORK",help:"network for --r\
un and --apt-clean"},"dry-run":{default:"false",help:"show what would happen, but change nothing"},platform:{default:"",
value:"OS/ARCH[/VARIANT]",help:'platform to flatten, or "all"; can be repeated'},pull:{default:"missing",value:"WHEN",help:"\
when to pull the image: missing, always or never"},push:{default:"false",help:"push the tags after all checks pass"},compression:{
default:"gzip",value:"KIND[:LEVEL]",help:"gzip, zstd or none, where layers are kept compressed"},layers:{default:"1",value:"\
NUMBER",help:"divide the result into this many layers of what changes together"},"max-layer-size":{default:"",value:"SIZ\
E",help:"divide the result into layers of at most this compressed size, for example 500MB"},verify:{default:"false",value:"\
layers",help:"read the result back and compare every entry before tagging; with =layers, also compare the engine's sourc\
e with its layers"},test:{default:"",value:"COMMAND",help:"command that must succeed in the result before tagging"},backup:{
default:"",value:"PATH",help:"save the source image to this archive first"},"remove-old":{default:"false",help:"remove t\
he source image afterwards, unless it is in use"},timeout:{default:"600",value:"SECONDS",help:"time without progress bef\
ore giving up; 0 disables the limit"},report:{default:"",value:"PATH",help:"write a JSON report of the run to this file"},
html:{default:"",value:"PATH",help:"write an HTML page about the contents of the result to this file"},summary:{default:"\
true",help:"do not write the job summary",isActionOnly:true},"max-size":{default:"",value:"SIZE",help:"fail without tagg\
ing if the result is larger, for example 500MB"},"min-saving":{default:"",value:"AMOUNT",help:"fail without tagging if f\
lattening saves less, for example 10% or 200MB"},cache:{default:"false",help:"keep the layer in the GitHub Actions cache",
isActionOnly:true},"temp-dir":{default:"",value:"DIR",help:"directory for temporary files, such as the compressed layer"}};
var Kk=Object.fromEntries(Object.entries(_s).map(([t,e])=>[t,{kind:e,...uH[t]}]));import{resolve as lH,sep as mH}from"node:path";var Wp={true:true,True:true,TRUE:true,false:false,False:false,FALSE:false};function Wt(t,e){const n=Object.hasOwn(Wp,e)?
Wp[e]:void 0;if(n===void 0){throw new p("BAD_INPUT",`The ${T(t)} must be true or false, but is ${JSON.stringify(e)}.`,{hint:`\
Write ${x(t,"true")} or leave it out.`})}return n}var pH=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function Xk(t){if(pH.test(t))return t;
throw new p("BAD_INPUT",`The ${T("container")} must be a container's name or ID, but is ${JSON.stringify(t)}.`,{hint:'"d\
ocker ps --all" lists the names, which consist of letters, digits, "_", "." and "-".'})}function gf(t,e){const n=r=>new p(
"BAD_INPUT",`The ${T(t)} must be the path of a file, but ${r}.`,{hint:'Name a file, for example "backup/app.tar".'});if(e.
includes("\0"))throw n("it contains a NUL character");if(e.endsWith("/")||e.endsWith(mH))throw n(`${JSON.stringify(e)} i\
s a directory`);return lH(e)}var hH=8**11-1;function Zk(t){if(t===void 0||t==="")return void 0;const e=/^[0-9]{1,11}$/.test(
t)?Number(t):Number.NaN;if(!(e<=hH)){throw new p("BAD_INPUT",`The environment variable SOURCE_DATE_EPOCH must be whole s\
econds since 1970, but is ${JSON.stringify(t)}.`,{hint:'Set it to the output of "git log -1 --format=%ct", or unset it.'})}
return e}function Qk(t){if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(t))return t;throw new p("BAD_INPUT",`The ${T("run-network")}\
 must be the name of a network, but is ${JSON.stringify(t)}.`,{hint:'Name a network that "docker network ls" lists, for \
example "bridge". The default is "none".'})}var Yk=2e6;function eP(t){const e=/^[0-9]{1,7}$/.test(t)?Number(t):Number.NaN;
if(!(e<=Yk)){throw new p("BAD_INPUT",`The ${T("timeout")} must be whole seconds from 0 (no limit) to ${Yk}, but is ${JSON.
stringify(t)}.`,{hint:"Leave it out for the default of 600 seconds."})}return e}var gH=["missing","always","never"];function tP(t){
const e=gH.find(n=>n===t);if(e===void 0){throw new p("BAD_INPUT",`The ${T("pull")} must be missing, always or never, but\
 is ${JSON.stringify(t)}.`,{hint:"Leave it out to pull only images that the engine does not have."})}return e}function nP(t){
const e=t.split(/[\n,]/).map(r=>r.trim()).filter(r=>r!=="");if(e.length===0)return"default";if(e.includes("all")){if(e.length===
1)return"all";throw new p("BAD_INPUT",`The ${T("platform")} must be a list of platforms or "all", but has both: ${JSON.stringify(
e.join(", "))}.`,{hint:'Leave out "all" to flatten only the platforms that you name.'})}const n=e.map(Qs);return n.filter(
(r,i)=>n.findIndex(o=>q(r,o))===i)}function rP(t){if(t==="layers")return{verify:true,verifiesLayers:true};if(!Object.hasOwn(
Wp,t)){throw new p("BAD_INPUT",`The ${T("verify")} must be true, false or layers, but is ${JSON.stringify(t)}.`,{hint:`W\
rite ${x("verify","true")} or leave it out.`})}return{verify:Wt("verify",t),verifiesLayers:false}}var qk=100;var yH=1e6;
function iP(t,e){const n=/^[0-9]{1,3}$/.test(t)?Number(t):0;if(!(n>=1&&n<=qk)){throw new p("BAD_INPUT",`The ${T("layers")}\
 must be a whole number from 1 to ${qk}, but is ${JSON.stringify(t)}.`,{hint:`Write ${x("layers","4")}, or leave it out \
for one layer.`})}if(e==="")return n===1?void 0:{layers:n};const r=va(e);if(r===void 0||r<yH){throw new p("BAD_INPUT",`T\
he ${T("max-layer-size")} must be a size of at least 1 MB, but is ${JSON.stringify(e)}.`,{hint:'Give a size with its uni\
t, for example "500MB" or "1.2GiB", or leave it out.'})}if(n>1){throw new p("BAD_INPUT",`Set either the ${T("layers")} o\
r the ${T("max-layer-size")}, not both: one follows from the other.`,{hint:`Leave ${x("layers")} out to have as many lay\
ers as the size needs.`})}return{maxBytes:r}}function oP(t){if(t==="auto"||t==="layers")return t;throw new p("BAD_INPUT",
`The ${T("from")} must be auto or layers, but is ${JSON.stringify(t)}.`,{hint:"Leave it out to read an image in the fast\
est way."})}var bH=["clean","platform"];function sP(t){const e=d=>t(d).trim()||Kk[d].default;const n=d=>zk(t(d),bH.includes(d));const r=Wt(
"dry-run",e("dry-run"));const i=e("container")===""?void 0:Xk(e("container"));const o=jk(e("image"),i);const s=Jk(n("tag"),
r);const a={...o,container:i,from:oP(e("from")),pause:Wt("pause",e("pause")),...s,layer:{aptClean:Wt("apt-clean",e("apt-\
clean")),clean:lE(n("clean")),exclude:Kb(n("exclude")),script:t("run").trim()===""?void 0:t("run"),scriptNetwork:Qk(e("r\
un-network")),compression:Sx(e("compression")),division:iP(e("layers"),e("max-layer-size")),sourceDateEpoch:Zk(process.env["\
SOURCE_DATE_EPOCH"])},cleanWords:Lo(n("clean")),dryRun:r,platforms:nP(n("platform")),defaultPlatform:process.env["DOCKER\
_DEFAULT_PLATFORM"]?.trim()||void 0,pull:tP(e("pull")),push:Wt("push",e("push")),...rP(e("verify")),test:sx(t("test")),backup:e(
"backup")===""?void 0:gf("backup",e("backup")),removeOld:Wt("remove-old",e("remove-old")),timeoutSeconds:eP(e("timeout")),
budgets:{maxBytes:Py(e("max-size")),minSaving:Iy(e("min-saving"))},report:e("report")===""?void 0:gf("report",e("report")),
html:e("html")===""?void 0:gf("html",e("html")),summary:Wt("summary",e("summary")),cache:Wt("cache",e("cache")),notices:Vk(
n("clean"),s.tags),...EH(e("temp-dir"))};Hk(a);return a}function EH(t){const e=process.env["RUNNER_TEMP"];if(t!=="")return{
tempDir:jp(t),tempDirFrom:"input"};if(e)return{tempDir:jp(e),tempDirFrom:"RUNNER_TEMP"};return{tempDir:jp(wH()),tempDirFrom:"\
system"}}import{constants as PP}from"node:fs";import{appendFile as FH,stat as MH}from"node:fs/promises";var SH=["▏","▎","▍","▌","▋","▊","▉"];var Jp=10;var xH=40;function dP(t,e,n){if(t<=0||e<=0)return"";const r=Math.
max(1,Math.round(Math.min(1,t/e)*n*8));const i=r%8;return"█".repeat(Math.floor(r/8))+(i===0?"":SH[i-1])}function cP(t,e=50){
const n=Math.max(...t.map(({name:s})=>s.length));const r=t.map(({bytes:s})=>I(s));const i=Math.max(...r.map(s=>s.length));
const o=Math.max(...t.map(({bytes:s})=>s));return Rt(t.map(({name:s,bytes:a,note:d=""},c)=>[s.padEnd(n),(r[c]??"").padStart(
i),dP(a,o,e).padEnd(d===""?0:e),d].join("  ").trimEnd()))}function fP(t,e){const n=e.filter(({bytes:s})=>s>0).sort((s,a)=>a.
bytes-s.bytes);if(n.length<2)return"";const r=n.slice(0,Jp);const i=n.slice(Jp).reduce((s,{bytes:a})=>s+a,0);if(i>0)r.push(
{name:`${n.length-Jp} more`,bytes:i});const o=kH(r.map(({name:s})=>aP(s)));return Rt([`pie showData title ${aP(t)}`,...r.
map(({bytes:s},a)=>`  "${o[a]}" : ${Math.max(s/1e6,.01).toFixed(2)}`)],"mermaid")}function kH(t){const e=new Set;return t.
map(n=>{let r=n;for(let i=2;e.has(r);i++)r=`${n} (${i})`;e.add(r);return r})}function aP(t){return he(t.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,
"·"),xH)}function Gp(t){return t.map(({level:e,text:n},r)=>{if(e===0)return n;const i=s=>{const a=t.slice(r+1).find(d=>d.
level<=s);return a?.level===s};const o=Array.from({length:e-1},(s,a)=>i(a+1)?"│  ":"   ");return`${o.join("")}${i(e)?"\
├─ ":"└─ "}${n}`})}function uP(t,e){const n=t.map(({path:o,bytes:s})=>{const a=o.split("/");const d=a.length-2;const c=nn(
d===0?o:a.at(-1)??"");return{level:d,name:he(c,40),bytes:s}});const r=Gp(n.map(({level:o,name:s})=>({level:o,text:s})));
const i=Math.max(0,...r.map(o=>o.length));return Rt(n.map(({bytes:o},s)=>`${(r[s]??"").padEnd(i)}  ${I(o).padStart(7)}  ${dP(
o,e,30)}`.trimEnd()))}var Ci=200;var jt=60;function se(t){return cg(he(t,Ci))}function Fe(t){return t.replaceAll(" "," ")}var PH=120;var IH=150;var TH=16;function yP({platforms:t,source:e}){if(t.length<2)return"";const n=t.slice(0,jt).map(i=>{
const o=i.oldPackedBytes===null||i.newPackedBytes===null?"":`${Fe(I(i.oldPackedBytes))} → ${Fe(I(i.newPackedBytes))}`;
const s=oo(i.savedPercent.toFixed(1));return`| ${se(i.platform)} | ${Fe(I(i.oldBytes))} in ${Fe(Ne(i.oldLayers))} | ${Fe(
I(i.newBytes))} | ${Fe(s)} | ${o} |`});const r=t.length-n.length;return[`| platform of ${se(e.reference)} | before | aft\
er | | compressed |`,"| --- | ---: | ---: | --- | --- |",...n,...r>0?[`| ${r} more | | | | |`]:[]].join("\n")}var lP=3;function wP({
result:t,platforms:e,dryRun:n}){if(e.length<2)return mP("Layers",t.layerDetails,n);return e.map(r=>mP(`Layers of ${se(r.
platform)}`,r.layerDetails,n)).filter(r=>r!=="").join("\n\n")}function mP(t,e,n){if(e===null)return"";const r=e.slice(0,
jt).map(({packedBytes:o,bytes:s,entries:a,contents:d},c)=>{const f=d.slice(0,lP).map(({name:m})=>se(m));const u=`${f.join(
", ")}${d.length>lP?" and more":""}`;const l=`${n?"about ":""}${I(o)}`;return`| ${c+1} | ${Fe(l)} | ${Fe(I(s))} | ${Fe(te(
a))} | ${u} |`});const i=e.length-r.length;return[`#### ${t}`,"","| | compressed | uncompressed | | largest contents |",
"| ---: | ---: | ---: | ---: | --- |",...r,...i>0?[`| ${i} more | | | | |`]:[]].join("\n")}function bP(t){const{source:e,
result:n,platforms:r}=t;const i=n.tags[0]??"the result";if(r.length===1){const o={oldLayers:e.layers,newLayers:n.layers};
return hP("History",o,[{title:e.reference,...e},{title:i,...n}])}return r.map(o=>hP(`History of ${se(o.platform)}`,o,[{title:e.
reference,...pP(o.oldBytes,o.oldHistory)},{title:i,...pP(o.newBytes,o.newHistory)}])).join("\n\n")}function pP(t,e){return{
bytes:t,steps:e?.length??null,history:e}}function hP(t,{oldLayers:e,newLayers:n},r){const i=r.reduce((o,s)=>o+(s.steps??
0),0);return[`<details${i<=TH?" open":""}><summary>${t}: ${Ne(e)} before, ${Ne(n)} after</summary>`,"",...r.flatMap(o=>[
OH(o.title,o),""]),"</details>"].join("\n")}var vH=24;function OH(t,{bytes:e,steps:n,history:r}){const i=`${nn(he(t,Ci))}\
  ${I(e)}`;if(r===null)return Rt([i,"└─ (the history does not cover all layers)"]);const o=r.slice(-IH);const s=n??r.
length;const a=[{level:0,text:i}];let d=1;if(o.length<s){const c=`(${s-o.length} earlier steps)`;a.push({level:d++,text:c})}
for(const{command:c,bytes:f,layer:u}of o){const l=c.replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,"").replace(/\s+/g," ");const m=nn(
he(l.trim()||"(no command)",PH));a.push({level:d,text:`${u?I(f):"-"}  ${m}`});if(u)d=Math.min(d+1,vH)}return Rt(Gp(a))}function EP({
result:t,dryRun:e,platforms:n}){const r=e?" (expected)":"";if(n.length===1)return gP(`Largest directories${r}`,t.directories,
t.bytes);return n.map(i=>gP(`Largest directories of ${se(i.platform)}${r}`,i.directories,i.newBytes)).filter(i=>i!=="").
join("\n\n")}function gP(t,e,n){if(e===null||e.length===0)return"";const r=uP(e,n);return[`<details open><summary>${t}</\
summary>`,"",r,"","</details>"].join("\n")}var Vp=1024*1024;function xP(t,e){const n=[_H(t),BH(t),RH(t),yP(t),AH(t),bP(t),CH(t),NH(t),wP(t),EP(t),$H(t),DH(t)].filter(
s=>s!=="");const r=`_Truncated: a job summary holds at most ${I(Vp)}. The report has the rest._`;const i=s=>[...n.slice(
0,s),...s<n.length?[r]:[]].join("\n\n");const o=n.map((s,a)=>`

${i(n.length-a)}

`);return o.find(s=>Buffer.byteLength(s)<=e)??""}function _H(t){const{ok:e,dryRun:n,source:r,result:i,savedPercent:o,seconds:s,
cacheHit:a}=t;const d=i.tags.slice(0,3).map(se).join(", ");const c=i.tags.length>3?` and ${i.tags.length-3} more`:"";const f=d===
""?"":` → ${d}${c}`;const u=r.bytes===i.bytes&&r.layers===i.layers;const l=u?"unchanged":oo(o.toFixed(1));const m=n?"D\
ry run, nothing was changed. ":"";const h=a===true?", from the cache":"";return[`### ${e?"":"Not tagged: "}${se(r.reference)}${f}`,
"",`${m}**${I(r.bytes)}** in ${Ne(r.layers)} → **${I(i.bytes)}** in ${Ne(i.layers)}, **${l}**, ${s.toFixed(1)} s${h}`].
join("\n")}function BH(t){if(t.budgets.length===0)return"";const e=t.budgets.map(({input:n,wanted:r,seen:i,met:o})=>`> ${o?
"Met":"Not met"}: <code>${n}</code> requires ${r}, got ${i}.`);return[`> [!${t.ok?"NOTE":"CAUTION"}]`,e.join("\n>\n")].join(
"\n")}function RH({source:t,result:e}){const n=[{name:"before",bytes:t.bytes,note:Ne(t.layers)},{name:"after",bytes:e.bytes,
note:Ne(e.layers)}];const r=t.packedBytes===null||e.packedBytes===null?"":`

Compressed, as pushed and pulled: ${I(t.packedBytes)} → ${I(e.packedBytes)}.`;return cP(n)+r}var yf=10;function AH({dryRun:t,
result:e}){const{imageId:n,pushed:r,written:i,verifiedEntries:o,testPassed:s}=e;const a=[...o===null?[]:[`${te(o)} verif\
ied`],...s===true?["test passed"]:[]];const d=i.slice(0,yf).map(({name:u,digest:l})=>`${se(u)}, ${se(l)}`);const c=r.slice(
0,yf).map(u=>se(`${u.name}@${u.digest}`));const f=r.length>yf?[`${r.length-yf} more`]:[];return[...n===null?[]:[`- Image\
 ID${t?" (expected)":""}: ${se(n)}`],...[...c,...f].map(u=>`- Pushed: ${u}`),...d.map(u=>`- Written: ${u}`),...a.length===
0?[]:[`- Checks: ${a.join(", ")}`]].join("\n")}function LH(t){const e=[{kind:"hidden",name:"hidden in lower layers",bytes:t.
hiddenBytes,note:""},...t.rules.filter(n=>!kP(n)).map(({kind:n,name:r,entries:i,bytes:o})=>({kind:n,name:r,bytes:o,note:te(
i)})),...t.commands.map(({name:n,seconds:r,bytes:i})=>({kind:"command",name:n,bytes:i??0,note:i===null?"freed size unkno\
wn":`${r.toFixed(1)} s`}))];return e.sort((n,r)=>r.bytes-n.bytes)}function SP(t){const e=t.rules.filter(kP).map(({kind:r,
name:i})=>r==="preset"?ta(he(i,Ci)):se(i));if(e.length===0)return"";const n=e.length>jt?` and ${e.length-jt} more`:"";return`\

Matched nothing: ${e.slice(0,jt).join(", ")}${n}.`}function kP({entries:t,bytes:e}){return t===0&&e===0}function NH({result:t,
suggestions:e,suggestedClean:n}){if(e===null||n===null)return"";const r=e.map(({name:o,bytes:s})=>{const a=t.bytes===0?0:
s/t.bytes*100;const d=Qn(o)?.why;const c=d===void 0?"":` (${d})`;return`- preset ${se(o)}: ${I(s)}, ${Pr(a)} % of the re\
sult${c}`});const i=Bt("clean",n);return["#### Possible further savings","",...r,"",Rt([i],i.startsWith("--")?"sh":"yaml")].
join("\n")}function CH(t){const e=t.sizes==="blocks";const n=t.savedBytes===0||t.cleanedBytes===0&&la(e,t.savedBytes,t.source.
bytes);if(n)return SP(t).trimStart();const r=LH(t);const i=r.slice(0,jt);const o=Math.max(1,...r.map(({bytes:d})=>d));const s=i.
map(({kind:d,name:c,bytes:f,note:u=""})=>{const l=t.source.bytes===0?0:f/t.source.bytes*100;const m=d==="hidden"?c:`${d}\
 ${se(c)}`;const h=Math.max(0,Math.round(f/o*20));return`| ${m} | ${Fe(I(f))} | ${Fe(`${Pr(l)} %`)} | ${"█".repeat(h)}\
 | ${Fe(u)} |`});const a=r.length-i.length;return[`#### Where ${t.savedBytes<0?"the growth":`the ${I(t.savedBytes)}`} ca\
me from`,"","| | size | of the source | | |","| --- | ---: | ---: | --- | --- |",...s,...a>0?[`| ${a} more | | | | |`]:[],
"","Hidden in lower layers: files that a later layer deleted or replaced"+(e?", plus rounding to disk blocks.":"."),SP(t),
"",fP("Saved, in MB",r)].join("\n").trimEnd()}function $H(t){const e=t.kept.slice(0,jt).map(({what:n,why:r,entries:i,bytes:o})=>{
const s=i===null||o===null?"":`: ${I(o)} in ${te(i)}`;const a=r===null?" (requested)":` (${ta(he(r,Ci))})`;return`- ${se(
n)}${s}${a}`});if(e.length===0)return"";return["<details><summary>Kept on purpose</summary>","",...e,"","</details>"].join(
"\n")}function DH({ok:t,dryRun:e,source:n,result:r,backup:i,engine:o}){if(!t||e||n.id===r.imageId)return"";const s=r.tags.
includes(n.reference);const a=s?"Not possible, because the result has replaced the source. Next time, give it another na\
me.":`The source image ${se(n.reference)} is unchanged.`;const d=o===null?a:i!==null?`<code>docker load --input</code> ${se(
i)} restores the source image.`:s?`Not possible, because the tag of the source image has moved. Next time, set <code>bac\
kup</code> to save an archive of it first.`:`The source image ${se(n.reference)} is unchanged. Set <code>backup</code> t\
o save it to an archive as well.`;const c=r.layers>1?"the layers are shared only with other builds of this image":"the s\
ingle layer is not shared with other images and is pulled in one piece instead of in parallel";return[`**Undo**: ${d}`,"",
`**Trade-offs**: ${c}. Signatures and attestations of the source do not apply to the result: sign it again.`].join("\n")}async function IP(t,e,n){if(t===void 0||t===""){n.warning('Could not write the job summary: GITHUB_STEP_SUMMARY is not s\
et. Set "summary: false" to turn the summary off.');return}try{const{size:r}=await MH(t);const i=xP(e,Vp-r);if(i===""){n.
warning(`Could not write the job summary: ${JSON.stringify(t)} is full.`);return}await FH(t,i,{flag:PP.O_WRONLY|PP.O_APPEND})}catch(r){
n.warning(`Could not write the job summary to ${JSON.stringify(t)}: ${S(r)}.`)}}import{AsyncLocalStorage as UH}from"node:async_hooks";import{ChildProcess as HH}from"node:child_process";import{subscribe as zH,
unsubscribe as WH}from"node:diagnostics_channel";import{accessSync as jH,constants as JH,statSync as GH}from"node:fs";import{
delimiter as VH,join as KH}from"node:path";var TP=new UH;var vP="child_process";var YH=2**31-1;var wf=class{#e=new lr;async run(e,n,r){if(n.some(c=>c.includes("\0")))
return this.#e.run(e,n,r);const i=Symbol(e);const o=new zi(r.onOutput);let s;let a;const d=c=>{if(TP.getStore()!==i||!v(
c))return;if(!(c["process"]instanceof HH))return;s=c["process"];qH(s);s.once("error",f=>{a=f});s.once("spawn",XH.bind(void 0,
s,o,r.kill))};zH(vP,d);try{const c=await TP.run(i,()=>uh(e2(ZH(e)),[...n],{env:r.env,silent:true,ignoreReturnCode:true,delay:YH,
listeners:{stdout:o.stdout.add,stderr:o.stderr.add}}));return{exitCode:c??Ff,...o.texts()}}catch(c){if(s===void 0)return this.#e.
run(e,n,r);throw a??c}finally{WH(vP,d)}}};function qH(t){const e=t;const n=e.spawn?.bind(t);if(n===void 0)return;e.spawn=
r=>{try{return n({...r,detached:Hn})}catch(i){return process.nextTick(()=>t.emit("error",i))}}}function XH(t,e,n){t.stdin?.
on("error",()=>{}).end();e.readFrom(t);ji(n,t)}function ZH(t){const e=(process.env["PATH"]??"").split(VH).filter(n=>n!==
"");return e.map(n=>KH(n,t)).find(QH)??t}function QH(t){try{jH(t,JH.X_OK);return GH(t).isFile()}catch{return false}}function e2(t){
return`"${t.replaceAll('"','\\"')}"`}import{randomUUID as t2}from"node:crypto";var bf=class{#e;info(e){this.#t();Mi(n2(e))}debug(e){this.#t();ks(e)}notice(e){this.#t();gh(e)}warning(e){this.#t();hh(e)}async group(e,n){
this.#t();yh(e);try{return await n()}finally{this.#t();wh()}}showProgress(e){return Yg(e,n=>this.info(n))}untrusted(e){if(this.#e===
void 0){this.#e=t2();Mi(`::stop-commands::${this.#e}`)}Mi(e)}#t(){if(this.#e!==void 0)Mi(`::${this.#e}::`);this.#e=void 0}};
function n2(t){return t.replace(/[\r\n]+/g," ").replace(/^([\s\u0085]*):(?=:)/,"$1: ").replaceAll("##[","## [")}import{randomUUID as AP}from"node:crypto";import{link as p2,mkdir as LP,readdir as NP,readFile as CP,rename as Kp,rm as Di,
stat as h2,writeFile as g2}from"node:fs/promises";import{basename as y2,dirname as w2,join as cr}from"node:path";import{readdir as r2,rm as i2,stat as o2}from"node:fs/promises";import{join as s2}from"node:path";async function OP(t,e,n){
for(const r of await r2(t)){if(!e(r))continue;const i=s2(t,r);const o=await o2(i).catch(()=>void 0);if(o!==void 0&&Date.
now()-o.mtimeMs>n)await i2(i,{recursive:true,force:true}).catch(()=>{})}}import{fork as a2}from"node:child_process";import{realpath as d2}from"node:fs/promises";import{fileURLToPath as c2}from"node:url";
var _P=20*60*1e3;var f2=64*1024;async function BP(t,{cwd:e,temp:n},r){const i=AbortSignal.timeout(_P);const o=a2(c2(new URL(
"cache-client.mjs",import.meta.url)),{cwd:e,env:{...process.env,GITHUB_WORKSPACE:await d2(e),RUNNER_TEMP:n},stdio:["igno\
re","pipe","pipe","ipc"],execArgv:[],detached:true});const s=()=>u2(o.pid);const a=AbortSignal.any([r,i]);a.addEventListener(
"abort",s);if(a.aborted)s();let d="";for(const l of[o.stdout,o.stderr])l?.setEncoding("utf8").on("data",m=>{if(d.length<
f2)d+=m});let c={isDone:false};o.on("message",l=>{c=l});const f=await new Promise(l=>{o.once("error",m=>l(m.message));o.
once("close",(m,h)=>{const g=h===null?`exited with status ${m}`:`was killed by ${h}`;l(m===0?void 0:`the cache client ${g}`)});
o.send(t,()=>{})});a.removeEventListener("abort",s);r.throwIfAborted();const u=i.aborted?`it took more than ${_P/6e4} mi\
nutes`:f;return{isDone:c.isDone&&u===void 0,...l2(d,c.error??u)}}function u2(t){try{if(t!==void 0)process.kill(-t,"SIGKI\
LL")}catch{}}function l2(t,e){const n=[];const r=[];for(const i of t.split(/\r?\n/)){const[,o,s=""]=/^::(\w+)[^:]*::(.*)$/.
exec(i)??[];if(o==="warning"||o==="error")n.push(m2(s));else if(o===void 0&&i.trim()!=="")r.push(i.trim())}if(e!==void 0)
n.push(e);return{problems:n,lines:r}}function m2(t){return t.replaceAll("%0D"," ").replaceAll("%0A"," ").replaceAll("%25",
"%")}var $i="docker-flatten-cache";var Ef=`${$i}.lock`;var $P="docker-flatten-kept-";var b2=60*60*1e3;var E2=7*24*60*60*1e3;var Sf=class{#e;#t;#n=!S2();#r=new Set;constructor(e,n){
this.#e=e;this.#t=n}async restore(e,n,r,i){if(this.#n){r.notice("The layer is not cached: this runner has no cache servi\
ce.");return false}try{return await this.#i(e,n,r,i)}catch(o){if(i.aborted)throw o;this.#n=true;r.notice(`Could not rest\
ore the layer from the cache: ${S(o)}`);return false}}async#i(e,n,r,i){return k2(this.#e,r,false,async o=>{const{isDone:s,
problems:a,lines:d}=await x2("restore",e,o,i);if(s){this.#r.add(e);for(const f of await NP(o))await Kp(cr(o,f),cr(n,f));
return true}if(a.length===0)return false;const c=`Could not restore the layer from the cache: ${a.join("; ")}`;if(d.some(
f=>f.startsWith("Cache hit for"))){this.#r.add(e);r.warning(`${c}. ${RP(e)}`)}else{this.#n=true;r.notice(c)}return false})}canSave(e,n){
if(this.#n)return false;if(!this.#r.has(e))return true;n.debug(RP(e));return false}async save(e,n,r,i=false){if(!this.canSave(
e,r))return;const o=cr(this.#e,`${$P}${AP()}`);await Kp(n,o);this.#t({key:e,directory:o,...i?{isShared:i}:{}})}};function RP(t){
return`If this happens again, the cache entry is damaged: delete it with "gh cache delete ${t}".`}async function DP(t){try{const e=await NP(t);const n=e.some(r=>[Ef,$i,xf($i)].includes(r));if(n&&await FP(cr(t,Ef))){for(const r of[
$i,xf($i),Ef])await Di(cr(t,r),{recursive:true,force:true})}await OP(t,r=>r.startsWith($P),E2)}catch{}}function S2(){const{
env:t}=process;const e=t["GITHUB_SERVER_URL"]||"https://github.com";if(!URL.canParse(e))return false;const n=new URL(e).
hostname.toLowerCase();const r=n==="github.com"||n.endsWith(".ghe.com")||n.endsWith(".localhost");return r&&t["ACTIONS_C\
ACHE_SERVICE_V2"]?Boolean(t["ACTIONS_RESULTS_URL"]):Boolean(t["ACTIONS_CACHE_URL"])}async function x2(t,e,n,r){const i=y2(
n);const o=xf(n);await LP(o);try{return await BP({action:t,key:e,path:i},{cwd:w2(n),temp:o},r)}finally{await Di(o,{recursive:true,
force:true}).catch(()=>{})}}function xf(t){return`${t}.temp`}async function k2(t,e,n,r){const i=cr(t,$i);const o=cr(t,Ef);
if(!await FP(o)){e.notice("The layer is not cached: another step is using the cache in this directory.");return n}try{for(const s of[
i,xf(i)])await Di(s,{recursive:true,force:true});await LP(i);return await r(i)}finally{await Di(i,{recursive:true,force:true}).
catch(()=>{});await Di(o,{force:true}).catch(()=>{})}}async function FP(t){const e=Is();for(let n=0;n<2;n++){try{await g2(
t,e,{flag:"wx"});return true}catch(s){if(s.code!=="EEXIST")throw s}const r=await CP(t,"utf8").catch(()=>"");const{mtimeMs:i}=await h2(
t).catch(()=>({mtimeMs:Date.now()}));const o=r===""?Date.now()-i>=b2:Ze(r);if(!o||!await P2(t,r))return false}return false}
async function P2(t,e){const n=`${t}.${AP()}`;try{await Kp(t,n)}catch{return true}const r=await CP(n,"utf8").catch(()=>e)===
e;if(!r)await p2(n,t).catch(()=>{});await Di(n,{force:true});return r}var fr={runId:"run-id",directories:"directories",ended:"ended",noEngine:"no-engine",cacheEntries:"cache-entries",tempDir:"\
temp-dir"};async function MP(){const t=new bf;const e=Bh();try{const n=Is();const r=sP(d=>lh(d));const i=r.report??T2(r.tempDir,`do\
cker-flatten-report-${I2()}.json`);const o={...r,report:i};Un(fr.runId,n);Un(fr.directories,Ta(o));if(!od(o))Un(fr.noEngine,
"true");await DP(o.tempDir);const s=o.cache?new Sf(o.tempDir,v2()):void 0;if(s!==void 0)Un(fr.tempDir,o.tempDir);const a=await Mk(
o,{id:n,docker:new Rs({runner:new wf}),log:t,signal:e.signal,cache:s});for(const[d,c]of Object.entries(Uk(a)))mh(d,c);if(o.
summary)await IP(process.env["GITHUB_STEP_SUMMARY"],a.report,t);if(a.budgetError!==void 0)throw a.budgetError}catch(n){ks(
Sh(n));ph(Ge(n))}finally{Un(fr.ended,"true");e.release()}}function v2(){const t=[];return e=>{t.push(e);Un(fr.cacheEntries,
JSON.stringify(t))}}await MP();
