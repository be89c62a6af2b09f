import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var ZP=Object.create;var ih=Object.defineProperty;var QP=Object.getOwnPropertyDescriptor;var eI=Object.getOwnPropertyNames;var tI=Object.getPrototypeOf;var nI=Object.prototype.hasOwnProperty;var nh=(t,e)=>(e=Symbol[t])?e:Symbol.for("Symbol."+t);var rh=t=>{throw TypeError(t)};var oh=(t=>typeof require!=="undefined"?require:typeof Proxy!=="undefined"?new Proxy(t,{get:(e,n)=>(typeof require!=="un\
defined"?require:e)[n]}):t)(function(t){if(typeof require!=="undefined")return require.apply(this,arguments);throw Error(
'Dynamic require of "'+t+'" is not supported')});var ke=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var rI=(t,e,n,r)=>{if(e&&typeof e==="object"||typeof e==="function"){for(let i of eI(e))if(!nI.call(t,i)&&i!==n)ih(t,i,{
get:()=>e[i],enumerable:!(r=QP(e,i))||r.enumerable})}return t};var Bf=(t,e,n)=>(n=t!=null?ZP(tI(t)):{},rI(e||!t||!t.__esModule?ih(n,"default",{value:t,enumerable:true}):n,t));var st=(t,e,n)=>{if(e!=null){if(typeof e!=="object"&&typeof e!=="function")rh("Object expected");var r,i;if(n)r=e[nh("as\
yncDispose")];if(r===void 0){r=e[nh("dispose")];if(n)i=r}if(typeof r!=="function")rh("Object not disposable");if(i)r=function(){
try{i.call(this)}catch(o){return Promise.reject(o)}};t.push([n,r,e])}else if(n){t.push([n])}return e};var at=(t,e,n)=>{var r=typeof SuppressedError===
"function"?SuppressedError:function(s,a,d,c){return c=Error(d),c.name="SuppressedError",c.error=s,c.suppressed=a,c};var i=s=>e=
n?new r(s,e,"An error was suppressed during disposal"):(n=true,s);var o=s=>{while(s=t.pop()){try{var a=s[1]&&s[1].call(s[2]);
if(s[0])return Promise.resolve(a).then(o,d=>(i(d),o()))}catch(d){i(d)}}if(n)throw e};return o()};var pw=ke((TV,mw)=>{mw.exports=oh("events")});var gw=ke((OV,hw)=>{hw.exports=class vV{constructor(e){if(!(e>0)||(e-1&e)!==0)throw new Error("Max size for a FixedFIFO \
should be a power of two");this.buffer=new Array(e);this.mask=e-1;this.top=0;this.btm=0;this.next=null}clear(){this.top=
this.btm=0;this.next=null;this.buffer.fill(void 0)}push(e){if(this.buffer[this.top]!==void 0)return false;this.buffer[this.
top]=e;this.top=this.top+1&this.mask;return true}shift(){const e=this.buffer[this.btm];if(e===void 0)return void 0;this.
buffer[this.btm]=void 0;this.btm=this.btm+1&this.mask;return e}peek(){return this.buffer[this.btm]}isEmpty(){return this.
buffer[this.btm]===void 0}}});var tl=ke((_V,ww)=>{var yw=gw();ww.exports=class BV{constructor(e){this.hwm=e||16;this.head=new yw(this.hwm);this.tail=this.
head;this.length=0}clear(){this.head=this.tail;this.head.clear();this.length=0}push(e){this.length++;if(!this.head.push(
e)){const n=this.head;this.head=n.next=new yw(2*this.head.buffer.length);this.head.push(e)}}shift(){if(this.length!==0)this.
length--;const e=this.tail.shift();if(e===void 0&&this.tail.next){const n=this.tail.next;this.tail.next=null;this.tail=n;
return this.tail.shift()}return e}peek(){const e=this.tail.peek();if(e===void 0&&this.tail.next)return this.tail.next.peek();
return e}isEmpty(){return this.length===0}}});var Mr=ke((RV,bw)=>{function MB(t){return Buffer.isBuffer(t)||t instanceof Uint8Array}function UB(t){return Buffer.isEncoding(
t)}function HB(t,e,n){return Buffer.alloc(t,e,n)}function zB(t){return Buffer.allocUnsafe(t)}function WB(t){return Buffer.
allocUnsafeSlow(t)}function jB(t,e){return Buffer.byteLength(t,e)}function JB(t,e){return Buffer.compare(t,e)}function GB(t,e){
return Buffer.concat(t,e)}function VB(t,e,n,r,i){return K(t).copy(e,n,r,i)}function KB(t,e){return K(t).equals(e)}function YB(t,e,n,r,i){
return K(t).fill(e,n,r,i)}function qB(t,e,n){return Buffer.from(t,e,n)}function XB(t,e,n,r){return K(t).includes(e,n,r)}
function ZB(t,e,n,r){return K(t).indexOf(e,n,r)}function QB(t,e,n,r){return K(t).lastIndexOf(e,n,r)}function e_(t){return K(
t).swap16()}function t_(t){return K(t).swap32()}function n_(t){return K(t).swap64()}function K(t){if(Buffer.isBuffer(t))
return t;return Buffer.from(t.buffer,t.byteOffset,t.byteLength)}function r_(t,e,n,r){return K(t).toString(e,n,r)}function i_(t,e,n){
return K(t).toString("hex",e,n)}function o_(t,e,n,r,i){return K(t).write(e,n,r,i)}function s_(t,e){return K(t).readDoubleBE(
e)}function a_(t,e){return K(t).readDoubleLE(e)}function d_(t,e){return K(t).readFloatBE(e)}function c_(t,e){return K(t).
readFloatLE(e)}function f_(t,e){return K(t).readInt32BE(e)}function u_(t,e){return K(t).readInt32LE(e)}function l_(t,e){
return K(t).readUInt32BE(e)}function m_(t,e){return K(t).readUInt32LE(e)}function p_(t,e,n){return K(t).writeDoubleBE(e,
n)}function h_(t,e,n){return K(t).writeDoubleLE(e,n)}function g_(t,e,n){return K(t).writeFloatBE(e,n)}function y_(t,e,n){
return K(t).writeFloatLE(e,n)}function w_(t,e,n){return K(t).writeInt32BE(e,n)}function b_(t,e,n){return K(t).writeInt32LE(
e,n)}function E_(t,e,n){return K(t).writeUInt32BE(e,n)}function S_(t,e,n){return K(t).writeUInt32LE(e,n)}bw.exports={isBuffer:MB,
isEncoding:UB,alloc:HB,allocUnsafe:zB,allocUnsafeSlow:WB,byteLength:jB,compare:JB,concat:GB,copy:VB,equals:KB,fill:YB,from:qB,
includes:XB,indexOf:ZB,lastIndexOf:QB,swap16:e_,swap32:t_,swap64:n_,toBuffer:K,toString:r_,toHex:i_,write:o_,readDoubleBE:s_,
readDoubleLE:a_,readFloatBE:d_,readFloatLE:c_,readInt32BE:f_,readInt32LE:u_,readUInt32BE:l_,readUInt32LE:m_,writeDoubleBE:p_,
writeDoubleLE:h_,writeFloatBE:g_,writeFloatLE:y_,writeInt32BE:w_,writeInt32LE:b_,writeUInt32BE:E_,writeUInt32LE:S_}});var Sw=ke((LV,Ew)=>{var x_=Mr();Ew.exports=class AV{constructor(e){this.encoding=e}get remaining(){return 0}decode(e){return x_.
toString(e,this.encoding)}flush(){return""}}});var Iw=ke((NV,Pw)=>{var xw=Mr();Pw.exports=class CV{constructor(){this._reset()}get remaining(){return this.bytesSeen}decode(e){
if(e.byteLength===0)return"";if(this.bytesNeeded===0&&kw(e,0)===0){this.bytesSeen=k_(e);return xw.toString(e,"utf8")}let n="";
let r=0;if(this.bytesNeeded>0){while(r<e.byteLength){const s=e[r];if(s<this.lowerBoundary||s>this.upperBoundary){n+="�";
this._reset();break}this.lowerBoundary=128;this.upperBoundary=191;this.codePoint=this.codePoint<<6|s&63;this.bytesSeen++;
r++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(this.codePoint);this._reset();break}}if(this.bytesNeeded>
0)return n}const i=kw(e,r);const o=e.byteLength-i;if(o>r)n+=xw.toString(e,"utf8",r,o);for(let s=o;s<e.byteLength;s++){const a=e[s];
if(this.bytesNeeded===0){if(a<=127){this.bytesSeen=0;n+=String.fromCharCode(a)}else if(a>=194&&a<=223){this.bytesNeeded=
2;this.bytesSeen=1;this.codePoint=a&31}else if(a>=224&&a<=239){if(a===224)this.lowerBoundary=160;else if(a===237)this.upperBoundary=
159;this.bytesNeeded=3;this.bytesSeen=1;this.codePoint=a&15}else if(a>=240&&a<=244){if(a===240)this.lowerBoundary=144;else if(a===
244)this.upperBoundary=143;this.bytesNeeded=4;this.bytesSeen=1;this.codePoint=a&7}else{this.bytesSeen=1;n+="�"}continue}
if(a<this.lowerBoundary||a>this.upperBoundary){n+="�";s--;this._reset();continue}this.lowerBoundary=128;this.upperBoundary=
191;this.codePoint=this.codePoint<<6|a&63;this.bytesSeen++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(
this.codePoint);this._reset()}}return n}flush(){const e=this.bytesNeeded>0?"�":"";this._reset();return e}_reset(){this.
codePoint=0;this.bytesNeeded=0;this.bytesSeen=0;this.lowerBoundary=128;this.upperBoundary=191}};function kw(t,e){const n=t.
byteLength;if(n<=e)return 0;const r=Math.max(e,n-4);let i=n-1;while(i>r&&(t[i]&192)===128)i--;if(i<e)return 0;const o=t[i];
let s;if(o<=127)return 0;if(o>=194&&o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 0;const a=n-
i;return a<s?a:0}function k_(t){const e=t.byteLength;if(e===0)return 0;const n=t[e-1];if(n<=127)return 0;if((n&192)!==128)
return 1;const r=Math.max(0,e-4);let i=e-2;while(i>=r&&(t[i]&192)===128)i--;if(i<0)return 1;const o=t[i];let s;if(o>=194&&
o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 1;if(e-i!==s)return 1;if(s>=3){const a=t[i+
1];if(o===224&&a<160)return 1;if(o===237&&a>159)return 1;if(o===240&&a<144)return 1;if(o===244&&a>143)return 1}return 0}});var vw=ke((DV,Tw)=>{var P_=Sw();var I_=Iw();Tw.exports=class $V{constructor(e="utf8"){this.encoding=T_(e);switch(this.encoding){case"\
utf8":this.decoder=new I_;break;case"utf16le":case"base64":throw new Error("Unsupported encoding: "+this.encoding);default:
this.decoder=new P_(this.encoding)}}get remaining(){return this.decoder.remaining}push(e){if(typeof e==="string")return e;
return this.decoder.decode(e)}write(e){return this.push(e)}end(e){let n="";if(e)n=this.push(e);n+=this.decoder.flush();return n}};
function T_(t){t=t.toLowerCase();switch(t){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"\
utf-16le":return"utf16le";case"latin1":case"binary":return"latin1";case"base64":case"ascii":case"hex":return t;default:throw new Error(
"Unknown encoding: "+t)}}});var Bw=ke((FV,Ow)=>{Ow.exports=class ht extends Error{constructor(e,n,r=ht){super(e);this.code=n;if(Error.captureStackTrace){
Error.captureStackTrace(this,r)}}static isStreamDestroyed(e){return e&&e.code==="STREAM_DESTROYED"}static isPrematureClose(e){
return e&&e.code==="PREMATURE_CLOSE"}static isAborted(e){return e&&e.code==="ABORTED"}static isBadArgument(e){return e&&
e.code==="BAD_ARGUMENT"}get name(){return"StreamError"}static STREAM_DESTROYED(){return new ht("Stream was destroyed","S\
TREAM_DESTROYED",ht.STREAM_DESTROYED)}static PREMATURE_CLOSE(e="Premature close"){return new ht(e,"PREMATURE_CLOSE",ht.PREMATURE_CLOSE)}static ABORTED(){
return new ht("Stream aborted","ABORTED",ht.ABORTED)}static BAD_ARGUMENT(e="Bad argument"){return new ht(e,"BAD_ARGUMENT",
ht.BAD_ARGUMENT)}}});var yl=ke((MV,qw)=>{var{EventEmitter:v_}=pw();var Cw=tl();var O_=vw();var qe=Bw();var nl=typeof queueMicrotask==="undefi\
ned"?t=>global.process.nextTick(t):queueMicrotask;var re=(1<<29)-1;var gt=1;var cl=2;var $t=4;var Io=8;var Nw=re^gt;var B_=re^
cl;var _o=1<<4;var Ur=2<<4;var Wr=4<<4;var yn=8<<4;var Ro=16<<4;var fl=32<<4;var wn=64<<4;var rl=128<<4;var ul=256<<4;var ll=512<<
4;var et=1024<<4;var gn=2048<<4;var ed=4096<<4;var Yn=8192<<4;var $w=Ro|fl;var __=_o|ed;var R_=Wr|_o;var A_=ul|yn;var ml=Ro|
Yn;var L_=re^_o;var C_=re^Wr;var N_=re^(Wr|ed);var _w=re^ed;var $_=re^Ro;var D_=re^(yn|ll);var F_=re^wn;var Rw=re^$w;var Dw=re^
gn;var M_=re^Ur;var Fw=re^Yn;var U_=re^ml;var Dt=1<<18;var zr=2<<18;var Ao=4<<18;var qn=8<<18;var Lo=16<<18;var En=32<<18;
var il=64<<18;var Hr=128<<18;var pl=256<<18;var bn=512<<18;var td=1024<<18;var H_=re^(Dt|pl);var Mw=re^Ao;var z_=re^(Dt|
bn);var W_=re^Lo;var j_=re^qn;var Uw=re^Hr;var J_=re^zr;var Hw=re^td;var To=_o|Dt;var zw=re^To;var hl=et|En;var yt=$t|Io|
cl;var We=yt|gt;var Ww=yt|hl;var G_=Mw&C_;var nd=Hr|gn;var V_=nd&zw;var jw=We|V_;var K_=We|wn|et;var Aw=We|et|yn;var Y_=We|
wn|yn;var q_=We|ul|yn|ll;var X_=We|_o|wn|et|ed|Yn;var Z_=yt|wn|et;var Q_=Ur|We|gn|Wr;var eR=gn|gt;var tR=We|bn|En;var nR=qn|
Lo;var Jw=qn|Dt;var rR=qn|Lo|We|Dt;var Lw=We|Dt|qn|td;var iR=Ao|Dt;var oR=Dt|pl;var sR=We|bn|Jw|En;var aR=Lo|yt|bn|En;var dR=zr|
We|Hr|Ao;var cR=bn|En|yt;var Ka=Symbol.asyncIterator||Symbol("asyncIterator");var Ya=class{constructor(e,{highWaterMark:n=16384,
map:r=null,mapWritable:i,byteLength:o,byteLengthWritable:s}={}){this.stream=e;this.queue=new Cw;this.highWaterMark=n;this.
buffered=0;this.error=null;this.pipeline=null;this.drains=null;this.byteLength=s||o||Yw;this.map=i||r;this.afterWrite=lR.
bind(this);this.afterUpdateNextTick=hR.bind(this)}get ending(){return(this.stream._duplexState&bn)!==0}get ended(){return(this.
stream._duplexState&En)!==0}push(e){if((this.stream._duplexState&cR)!==0)return false;if(this.map!==null)e=this.map(e);this.
buffered+=this.byteLength(e);this.queue.push(e);if(this.buffered<this.highWaterMark){this.stream._duplexState|=qn;return true}
this.stream._duplexState|=nR;return false}shift(){const e=this.queue.shift();this.buffered-=this.byteLength(e);if(this.buffered===
0)this.stream._duplexState&=j_;return e}end(e){if(typeof e==="function"){this.stream.once("finish",e)}else if(e!==void 0&&
e!==null){this.push(e)}this.stream._duplexState=(this.stream._duplexState|bn)&Mw}autoBatch(e,n){const r=[];const i=this.
stream;r.push(e);while((i._duplexState&Lw)===Jw){r.push(i._writableState.shift())}if((i._duplexState&We)!==0)return n(null);
i._writev(r,n)}update(){const e=this.stream;e._duplexState|=zr;do{while((e._duplexState&Lw)===qn){const n=this.shift();e.
_duplexState|=oR;e._write(n,this.afterWrite)}if((e._duplexState&iR)===0)this.updateNonPrimary()}while(this.continueUpdate()===
true);e._duplexState&=J_}updateNonPrimary(){const e=this.stream;if((e._duplexState&sR)===bn){e._duplexState=e._duplexState|
Dt;e._final(uR.bind(this));return}if((e._duplexState&yt)===$t){if((e._duplexState&nd)===0){e._duplexState|=To;e._destroy(
Gw.bind(this))}return}if((e._duplexState&jw)===gt){e._duplexState=(e._duplexState|To)&Nw;e._open(Vw.bind(this))}}continueUpdate(){
if((this.stream._duplexState&Hr)===0)return false;this.stream._duplexState&=Uw;return true}updateCallback(){if((this.stream.
_duplexState&dR)===Ao){this.update()}else{this.updateNextTick()}}updateNextTick(){if((this.stream._duplexState&Hr)!==0)return;
this.stream._duplexState|=Hr;if((this.stream._duplexState&zr)===0)nl(this.afterUpdateNextTick)}};var ol=class{constructor(e,{
highWaterMark:n=16384,map:r=null,mapReadable:i,byteLength:o,byteLengthReadable:s}={}){this.stream=e;this.queue=new Cw;this.
highWaterMark=n===0?1:n;this.buffered=0;this.readAhead=n>0;this.error=null;this.pipeline=null;this.byteLength=s||o||Yw;this.
map=i||r;this.pipeTo=null;this.afterRead=mR.bind(this);this.afterUpdateNextTick=pR.bind(this)}get ending(){return(this.stream.
_duplexState&wn)!==0}get ended(){return(this.stream._duplexState&et)!==0}pipe(e,n){if(this.pipeTo!==null)throw qe.BAD_ARGUMENT(
"Can only pipe to one destination");if(typeof n!=="function")n=null;this.stream._duplexState|=fl;this.pipeTo=e;this.pipeline=
new al(this.stream,e,n);if(n)this.stream.on("error",dl);if(Bo(e)){e._writableState.pipeline=this.pipeline;if(n)e.on("err\
or",dl);e.on("finish",this.pipeline.finished.bind(this.pipeline))}else{const r=this.pipeline.done.bind(this.pipeline,e);
const i=this.pipeline.done.bind(this.pipeline,e,null);e.on("error",r);e.on("close",i);e.on("finish",this.pipeline.finished.
bind(this.pipeline))}e.on("drain",fR.bind(this));this.stream.emit("piping",e);e.emit("pipe",this.stream)}push(e){const n=this.
stream;if(e===null){this.highWaterMark=0;n._duplexState=(n._duplexState|wn)&N_;return false}if(this.map!==null){e=this.map(
e);if(e===null){n._duplexState&=_w;return this.buffered<this.highWaterMark}}this.buffered+=this.byteLength(e);this.queue.
push(e);n._duplexState=(n._duplexState|yn)&_w;return this.buffered<this.highWaterMark}shift(){const e=this.queue.shift();
this.buffered-=this.byteLength(e);if(this.buffered===0){this.stream._duplexState&=D_}return e}unshift(e){const n=[this.map!==
null?this.map(e):e];while(this.buffered>0)n.push(this.shift());for(let r=0;r<n.length-1;r++){const i=n[r];this.buffered+=
this.byteLength(i);this.queue.push(i)}this.push(n[n.length-1])}read(){const e=this.stream;if((e._duplexState&Aw)===yn){const n=this.
shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===false){e._duplexState&=Rw}if((e._duplexState&rl)!==0){e.emit("data",
n)}return n}if(this.readAhead===false){e._duplexState|=Yn;this.updateNextTick()}return null}drain(){const e=this.stream;
while((e._duplexState&Aw)===yn&&(e._duplexState&$w)!==0){const n=this.shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===
false){e._duplexState&=Rw}if((e._duplexState&rl)!==0){e.emit("data",n)}}}update(){const e=this.stream;e._duplexState|=Ur;
do{this.drain();while(this.buffered<this.highWaterMark&&(e._duplexState&X_)===Yn){e._duplexState|=__;e._read(this.afterRead);
this.drain()}if((e._duplexState&q_)===A_){e._duplexState|=ll;e.emit("readable")}if((e._duplexState&R_)===0){this.updateNonPrimary()}}while(this.
continueUpdate()===true);e._duplexState&=M_}updateNonPrimary(){const e=this.stream;if((e._duplexState&Y_)===wn){e._duplexState=
(e._duplexState|et)&F_;e.emit("end");if((e._duplexState&Ww)===hl){e._duplexState|=$t}if(this.pipeTo!==null){this.pipeTo.
end()}}if((e._duplexState&yt)===$t){if((e._duplexState&nd)===0){e._duplexState|=To;e._destroy(Gw.bind(this))}return}if((e.
_duplexState&jw)===gt){e._duplexState=(e._duplexState|To)&Nw;e._open(Vw.bind(this))}}continueUpdate(){if((this.stream._duplexState&
gn)===0)return false;this.stream._duplexState&=Dw;return true}updateCallback(){if((this.stream._duplexState&Q_)===Wr){this.
update()}else{this.updateNextTick()}}updateNextTickIfOpen(){if((this.stream._duplexState&eR)!==0)return;this.stream._duplexState|=
gn;if((this.stream._duplexState&Ur)===0)nl(this.afterUpdateNextTick)}updateNextTick(){if((this.stream._duplexState&gn)!==
0)return;this.stream._duplexState|=gn;if((this.stream._duplexState&Ur)===0)nl(this.afterUpdateNextTick)}};var sl=class{constructor(e){
this.data=null;this.afterTransform=yR.bind(e);this.afterFinal=null}};var al=class{constructor(e,n,r){this.from=e;this.to=
n;this.afterPipe=r;this.error=null;this.pipeToFinished=false}finished(){this.pipeToFinished=true}done(e,n){if(n)this.error=
n;if(e===this.to){this.to=null;if(this.from!==null){if((this.from._duplexState&et)===0||!this.pipeToFinished){this.from.
destroy(this.error||qe.PREMATURE_CLOSE("Writable stream closed"))}return}}if(e===this.from){this.from=null;if(this.to!==
null){if((e._duplexState&et)===0){this.to.destroy(this.error||qe.PREMATURE_CLOSE("Readable stream closed"))}return}}if(this.
afterPipe!==null)this.afterPipe(this.error);this.to=this.from=this.afterPipe=null}};function fR(){this.stream._duplexState|=
fl;this.updateCallback()}function uR(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&yt)===0){e._duplexState|=
En;e.emit("finish")}if((e._duplexState&Ww)===hl){e._duplexState|=$t}e._duplexState&=z_;if((e._duplexState&zr)===0){this.
update()}else{this.updateNextTick()}}function Gw(t){const e=this.stream;if(!t&&!qe.isStreamDestroyed(this.error))t=this.
error;if(t)e.emit("error",t);e._duplexState|=Io;e.emit("close");const n=e._readableState;const r=e._writableState;if(n!==
null&&n.pipeline!==null){n.pipeline.done(e,t)}if(r!==null){while(r.drains!==null&&r.drains.length>0){r.drains.shift().resolve(
false)}if(r.pipeline!==null){r.pipeline.done(e,t)}}}function lR(t){const e=this.stream;if(t)e.destroy(t);e._duplexState&=
H_;if(this.drains!==null)gR(this.drains);if((e._duplexState&rR)===Lo){e._duplexState&=W_;if((e._duplexState&il)===il){e.
emit("drain")}}this.updateCallback()}function mR(t){if(t)this.stream.destroy(t);this.stream._duplexState&=L_;if(this.readAhead===
false&&(this.stream._duplexState&Ro)===0){this.stream._duplexState&=Fw}this.updateCallback()}function pR(){if((this.stream.
_duplexState&Ur)===0){this.stream._duplexState&=Dw;this.update()}}function hR(){if((this.stream._duplexState&zr)===0){this.
stream._duplexState&=Uw;this.update()}}function gR(t){for(let e=0;e<t.length;e++){if(--t[e].writes===0){t.shift().resolve(
true);e--}}}function Vw(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&$t)===0){if((e._duplexState&K_)===0){
e._duplexState|=Wr}if((e._duplexState&tR)===0){e._duplexState|=Ao}e.emit("open")}e._duplexState&=zw;if(e._writableState!==
null){e._writableState.updateCallback()}if(e._readableState!==null){e._readableState.updateCallback()}}function yR(t,e){
if(e!==void 0&&e!==null)this.push(e);this._writableState.afterWrite(t)}function wR(t){if(this._readableState!==null){if(t===
"data"){this._duplexState|=rl|ml;this._readableState.updateNextTick()}if(t==="readable"){this._duplexState|=ul;this._readableState.
updateNextTick()}}if(this._writableState!==null){if(t==="drain"){this._duplexState|=il;this._writableState.updateNextTick()}}}
var vo=class extends v_{constructor(e){super();this._duplexState=0;this._readableState=null;this._writableState=null;if(e){
if(e.open)this._open=e.open;if(e.destroy)this._destroy=e.destroy;if(e.predestroy)this._predestroy=e.predestroy;if(e.signal)
e.signal.addEventListener("abort",_R.bind(this))}this.on("newListener",wR)}_open(e){e(null)}_destroy(e){e(null)}_predestroy(){}get readable(){
return this._readableState!==null?true:void 0}get writable(){return this._writableState!==null?true:void 0}get destroyed(){
return(this._duplexState&Io)!==0}get destroying(){return(this._duplexState&yt)!==0}destroy(e){if((this._duplexState&yt)===
0){if(!e)e=qe.STREAM_DESTROYED();this._duplexState=(this._duplexState|$t)&G_;if(this._readableState!==null){this._readableState.
highWaterMark=0;this._readableState.error=e}if(this._writableState!==null){this._writableState.highWaterMark=0;this._writableState.
error=e}this._duplexState|=cl;this._predestroy();this._duplexState&=B_;if(this._readableState!==null){this._readableState.
updateNextTick()}if(this._writableState!==null){this._writableState.updateNextTick()}}}};var qa=class t extends vo{constructor(e){
super(e);this._duplexState|=gt|En|Yn;this._readableState=new ol(this,e);if(e){if(this._readableState.readAhead===false)this.
_duplexState&=Fw;if(e.read)this._read=e.read;if(e.eagerOpen)this._readableState.updateNextTick();if(e.encoding)this.setEncoding(
e.encoding)}}static deferred(e,n){const r=new Qa(n);e().then(i=>{if(i===null)return r.end();if(r.destroying)return;gl(i,
r,dl)}).catch(i=>r.destroy(i));return r}setEncoding(e){const n=new O_(e);const r=this._readableState.map||SR;this._readableState.
map=i;return this;function i(o){const s=n.push(o);return s===""&&(o.byteLength!==0||n.remaining>0)?null:r(s)}}_read(e){e(
null)}pipe(e,n){this._readableState.updateNextTick();this._readableState.pipe(e,n);return e}read(){this._readableState.updateNextTick();
return this._readableState.read()}push(e){this._readableState.updateNextTickIfOpen();return this._readableState.push(e)}unshift(e){
this._readableState.updateNextTickIfOpen();return this._readableState.unshift(e)}resume(){this._duplexState|=ml;this._readableState.
updateNextTick();return this}pause(){this._duplexState&=this._readableState.readAhead===false?U_:$_;return this}static _fromAsyncIterator(e,n){
let r;const i=new t({...n,read(s){e.next().then(o).then(s.bind(null,null)).catch(s)},predestroy(){r=e.return()},destroy(s){
if(!r)return s(null);r.then(s.bind(null,null)).catch(s)}});return i;function o(s){if(s.done)i.push(null);else i.push(s.value)}}static from(e,n){
if(vR(e))return e;if(e[Ka])return this._fromAsyncIterator(e[Ka](),n);if(!Array.isArray(e))e=e===void 0?[]:[e];let r=0;return new t(
{...n,read(i){this.push(r===e.length?null:e[r++]);i(null)}})}static isBackpressured(e){return(e._duplexState&Z_)!==0||e.
_readableState.buffered>=e._readableState.highWaterMark}static isPaused(e){return(e._duplexState&Ro)===0}[Ka](){const e=this;
let n=null;let r=null;let i=null;this.on("error",c=>{n=c});this.on("readable",o);this.on("close",s);return{[Ka](){return this},
next(){return new Promise(function(c,f){r=c;i=f;const u=e.read();if(u!==null)a(u);else if((e._duplexState&Io)!==0)a(null)})},
return(){return d(null)},throw(c){return d(c)}};function o(){if(r!==null)a(e.read())}function s(){if(r!==null)a(null)}function a(c){
if(i===null)return;if(n){i(n)}else if(c===null&&(e._duplexState&et)===0){i(qe.STREAM_DESTROYED())}else{r({value:c,done:c===
null})}i=r=null}function d(c){e.destroy(c);return new Promise((f,u)=>{if(e._duplexState&Io)return f({value:void 0,done:true});
e.once("close",function(){if(c)u(c);else f({value:void 0,done:true})})})}}};var Xa=class extends vo{constructor(e){super(
e);this._duplexState|=gt|et;this._writableState=new Ya(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final;if(e.eagerOpen)this._writableState.updateNextTick()}}cork(){this._duplexState|=td}uncork(){
this._duplexState&=Hw;this._writableState.updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(
e,n)}_final(e){e(null)}static isBackpressured(e){return(e._duplexState&aR)!==0}static drained(e){if(e.destroyed)return Promise.
resolve(false);const n=e._writableState;const r=RR(e)?Math.min(1,n.queue.length):n.queue.length;const i=r+(e._duplexState&
pl?1:0);if(i===0)return Promise.resolve(true);if(n.drains===null)n.drains=[];return new Promise(o=>{n.drains.push({writes:i,
resolve:o})})}write(e){this._writableState.updateNextTick();return this._writableState.push(e)}end(e){this._writableState.
updateNextTick();this._writableState.end(e);return this}};var Oo=class extends qa{constructor(e){super(e);this._duplexState=
gt|this._duplexState&Yn;this._writableState=new Ya(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final}}cork(){this._duplexState|=td}uncork(){this._duplexState&=Hw;this._writableState.
updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(e,n)}_final(e){e(null)}write(e){this._writableState.
updateNextTick();return this._writableState.push(e)}end(e){this._writableState.updateNextTick();this._writableState.end(
e);return this}};var Za=class extends Oo{constructor(e){super(e);this._transformState=new sl(this);if(e){if(e.transform)
this._transform=e.transform;if(e.flush)this._flush=e.flush}}_write(e,n){if(this._readableState.buffered>=this._readableState.
highWaterMark){this._transformState.data=e}else{this._transform(e,this._transformState.afterTransform)}}_read(e){if(this.
_transformState.data!==null){const n=this._transformState.data;this._transformState.data=null;e(null);this._transform(n,
this._transformState.afterTransform)}else{e(null)}}destroy(e){super.destroy(e);if(this._transformState.data!==null){this.
_transformState.data=null;this._transformState.afterTransform()}}_transform(e,n){n(null,e)}_flush(e){e(null)}_final(e){this.
_transformState.afterFinal=e;this._flush(bR.bind(this))}};var Qa=class extends Za{};function bR(t,e){const n=this._transformState.
afterFinal;if(t)return n(t);if(e!==null&&e!==void 0)this.push(e);this.push(null);n(null)}function ER(...t){return new Promise(
(e,n)=>{return gl(...t,r=>{if(r)return n(r);e()})})}function gl(t,...e){const n=Array.isArray(t)?[...t,...e]:[t,...e];const r=n.
length&&typeof n[n.length-1]==="function"?n.pop():null;if(n.length<2)throw qe.BAD_ARGUMENT("Pipeline requires at least 2\
 streams");let i=n[0];let o=null;let s=null;for(let c=1;c<n.length;c++){o=n[c];if(Bo(i)){i.pipe(o,d)}else{a(i,true,c>1,d);
i.pipe(o)}i=o}if(r){let c=false;const f=Bo(o)||!!(o._writableState&&o._writableState.autoDestroy);o.on("error",u=>{if(s===
null)s=u});o.on("finish",()=>{c=true;if(!f)r(s)});if(f){o.on("close",()=>r(s||(c?null:qe.PREMATURE_CLOSE())))}}return o;
function a(c,f,u,l){c.on("error",l);c.on("close",m);function m(){if(f&&c._readableState&&!c._readableState.ended){return l(
qe.PREMATURE_CLOSE())}if(u&&c._writableState&&!c._writableState.ended){return l(qe.PREMATURE_CLOSE())}}}function d(c){if(!c||
s)return;s=c;for(const f of n){f.destroy(c)}}}function SR(t){return t}function Kw(t){return!!t._readableState||!!t._writableState}
function Bo(t){return typeof t._duplexState==="number"&&Kw(t)}function xR(t){return!!t._readableState&&t._readableState.
ending}function kR(t){return!!t._readableState&&t._readableState.ended}function PR(t){return!!t._writableState&&t._writableState.
ending}function IR(t){return!!t._writableState&&t._writableState.ended}function TR(t,e={}){const n=t._readableState&&t._readableState.
error||t._writableState&&t._writableState.error;return!e.all&&qe.isStreamDestroyed(n)?null:n}function vR(t){return Bo(t)&&
t.readable}function OR(t){return(t._duplexState&gt)!==gt||(t._duplexState&$t)===$t||(t._duplexState&nd)!==0}function BR(t){
return typeof t==="object"&&t!==null&&typeof t.byteLength==="number"}function Yw(t){return BR(t)?t.byteLength:1024}function dl(){}
function _R(){this.destroy(qe.ABORTED())}function RR(t){return t._writev!==Xa.prototype._writev&&t._writev!==Oo.prototype.
_writev}qw.exports={pipeline:gl,pipelinePromise:ER,isStream:Kw,isStreamx:Bo,isEnding:xR,isEnded:kR,isFinishing:PR,isFinished:IR,
isDisturbed:OR,getStreamError:TR,Stream:vo,Writable:Xa,Readable:qa,Duplex:Oo,Transform:Za,PassThrough:Qa}});var El=ke(Jr=>{var j=Mr();var AR="0000000000000000000";var LR="7777777777777777777";var rd="0".charCodeAt(0);var Xw=j.from(
[117,115,116,97,114,0]);var CR=j.from([rd,rd]);var NR=j.from([117,115,116,97,114,32]);var $R=j.from([32,0]);var DR=4095;
var Co=257;var bl=263;Jr.decodeLongPath=function t(e,n){return jr(e,0,e.length,n)};Jr.encodePax=function t(e){let n="";if(e.
name)n+=wl(" path="+e.name+"\n");if(e.linkname)n+=wl(" linkpath="+e.linkname+"\n");const r=e.pax;if(r){for(const i in r){
n+=wl(" "+i+"="+r[i]+"\n")}}return j.from(n)};Jr.decodePax=function t(e){const n={};while(e.length){let r=0;while(r<e.length&&
e[r]!==32)r++;const i=parseInt(j.toString(e.subarray(0,r)),10);if(!i)return n;const o=j.toString(e.subarray(r+1,i-1));const s=o.
indexOf("=");if(s===-1)return n;n[o.slice(0,s)]=o.slice(s+1);e=e.subarray(i)}return n};Jr.encode=function t(e){const n=j.
alloc(512);let r=e.name;let i="";if(e.typeflag===5&&r[r.length-1]!=="/")r+="/";if(j.byteLength(r)!==r.length)return null;
while(j.byteLength(r)>100){const o=r.indexOf("/");if(o===-1)return null;i+=i?"/"+r.slice(0,o):r.slice(0,o);r=r.slice(o+1)}
if(j.byteLength(r)>100||j.byteLength(i)>155)return null;if(e.linkname&&j.byteLength(e.linkname)>100)return null;j.write(
n,r);j.write(n,xn(e.mode&DR,6),100);j.write(n,xn(e.uid,6),108);j.write(n,xn(e.gid,6),116);jR(e.size,n,124);j.write(n,xn(
e.mtime.getTime()/1e3|0,11),136);n[156]=rd+zR(e.type);if(e.linkname)j.write(n,e.linkname,157);j.copy(Xw,n,Co);j.copy(CR,
n,bl);if(e.uname)j.write(n,e.uname,265);if(e.gname)j.write(n,e.gname,297);j.write(n,xn(e.devmajor||0,6),329);j.write(n,xn(
e.devminor||0,6),337);if(i)j.write(n,i,345);j.write(n,xn(Qw(n),6),148);return n};Jr.decode=function t(e,n,r){let i=e[156]===
0?0:e[156]-rd;let o=jr(e,0,100,n);const s=Sn(e,100,8);const a=Sn(e,108,8);const d=Sn(e,116,8);const c=Sn(e,124,12);const f=Sn(
e,136,12);const u=HR(i);const l=e[157]===0?null:jr(e,157,100,n);const m=jr(e,265,32);const h=jr(e,297,32);const g=Sn(e,329,
8);const y=Sn(e,337,8);const E=Qw(e);if(E===8*32)return null;if(E!==Sn(e,148,8))throw new Error("Invalid tar header. May\
be the tar is corrupted or it needs to be gunzipped?");if(FR(e)){if(e[345])o=jr(e,345,155,n)+"/"+o}else if(MR(e)){}else{
if(!r){throw new Error("Invalid tar header: unknown format.")}}if(i===0&&o&&o[o.length-1]==="/")i=5;return{name:o,mode:s,
uid:a,gid:d,size:c,byteOffset:0,mtime:new Date(1e3*f),type:u,linkname:l,uname:m,gname:h,devmajor:g,devminor:y,pax:null}};
function FR(t){return j.equals(Xw,t.subarray(Co,Co+6))}function MR(t){return j.equals(NR,t.subarray(Co,Co+6))&&j.equals(
$R,t.subarray(bl,bl+2))}function UR(t,e,n){if(typeof t!=="number")return n;t=~~t;if(t>=e)return e;if(t>=0)return t;t+=e;
if(t>=0)return t;return 0}function HR(t){switch(t){case 0:return"file";case 1:return"link";case 2:return"symlink";case 3:
return"character-device";case 4:return"block-device";case 5:return"directory";case 6:return"fifo";case 7:return"contiguo\
us-file";case 72:return"pax-header";case 55:return"pax-global-header";case 27:return"gnu-long-link-path";case 28:case 30:
return"gnu-long-path"}return null}function zR(t){switch(t){case"file":return 0;case"link":return 1;case"symlink":return 2;case"\
character-device":return 3;case"block-device":return 4;case"directory":return 5;case"fifo":return 6;case"contiguous-file":
return 7;case"pax-header":return 72}return 0}function Zw(t,e,n,r){for(;n<r;n++){if(t[n]===e)return n}return r}function Qw(t){
let e=8*32;for(let n=0;n<148;n++)e+=t[n];for(let n=156;n<512;n++)e+=t[n];return e}function xn(t,e){t=t.toString(8);if(t.
length>e)return LR.slice(0,e)+" ";return AR.slice(0,e-t.length)+t+" "}function WR(t,e,n){e[n]=128;for(let r=11;r>0;r--){
e[n+r]=t&255;t=Math.floor(t/256)}}function jR(t,e,n){if(t.toString(8).length>11){WR(t,e,n)}else{j.write(e,xn(t,11),n)}}function JR(t){
let e;if(t[0]===128)e=true;else if(t[0]===255)e=false;else return null;const n=[];let r;for(r=t.length-1;r>0;r--){const s=t[r];
if(e)n.push(s);else n.push(255-s)}let i=0;const o=n.length;for(r=0;r<o;r++){i+=n[r]*Math.pow(256,r)}return e?i:-1*i}function Sn(t,e,n){
t=t.subarray(e,e+n);e=0;if(t[e]&128){return JR(t)}else{while(e<t.length&&t[e]===32)e++;const r=UR(Zw(t,32,e,t.length),t.
length,t.length);while(e<r&&t[e]===0)e++;if(r===e)return 0;return parseInt(j.toString(t.subarray(e,r)),8)}}function jr(t,e,n,r){
return j.toString(t.subarray(e,Zw(t,0,e,e+n)),r)}function wl(t){const e=j.byteLength(t);let n=Math.floor(Math.log(e)/Math.
log(10))+1;if(e+n>=Math.pow(10,n))n++;return e+n+t}});var ib=ke((HV,rb)=>{var{Writable:GR,Readable:VR,getStreamError:eb}=yl();var KR=tl();var tb=Mr();var Gr=El();var YR=tb.alloc(
0);var qR=4*1024*1024;var xl=class{constructor(){this.buffered=0;this.shifted=0;this.queue=new KR;this._offset=0}push(e){
this.buffered+=e.byteLength;this.queue.push(e)}shiftFirst(e){return this.buffered===0?null:this._next(e)}shift(e){if(e>this.
buffered)return null;if(e===0)return YR;let n=this._next(e);if(e===n.byteLength)return n;const r=[n];while((e-=n.byteLength)>
0){n=this._next(e);r.push(n)}return tb.concat(r)}_next(e){const n=this.queue.peek();const r=n.byteLength-this._offset;if(e>=
r){const i=this._offset?n.subarray(this._offset,n.byteLength):n;this.queue.shift();this._offset=0;this.buffered-=r;this.
shifted+=r;return i}this.buffered-=e;this.shifted+=e;return n.subarray(this._offset,this._offset+=e)}};var kl=class extends VR{constructor(e,n,r){
super();this.header=n;this.offset=r;this._parent=e}_read(e){if(this.header.size===0){this.push(null)}if(this._parent._stream===
this){this._parent._update()}e(null)}_predestroy(){this._parent.destroy(eb(this))}_detach(){if(this._parent._stream===this){
this._parent._stream=null;this._parent._missing=nb(this.header.size);this._parent._update()}}_destroy(e){this._detach();
e(null)}};var Pl=class extends GR{constructor(e){super(e);if(!e)e={};this._buffer=new xl;this._offset=0;this._header=null;
this._stream=null;this._missing=0;this._longHeader=false;this._callback=Sl;this._locked=false;this._finished=false;this.
_pax=null;this._paxGlobal=null;this._gnuLongPath=null;this._gnuLongLinkPath=null;this._filenameEncoding=e.filenameEncoding||
"utf-8";this._allowUnknownFormat=!!e.allowUnknownFormat;this._unlockBound=this._unlock.bind(this)}_unlock(e){this._locked=
false;if(e){this.destroy(e);this._continueWrite(e);return}this._update()}_consumeHeader(){if(this._locked)return false;this.
_offset=this._buffer.shifted;try{this._header=Gr.decode(this._buffer.shift(512),this._filenameEncoding,this._allowUnknownFormat)}catch(e){
this._continueWrite(e);return false}if(!this._header)return true;this._header.byteOffset=this._buffer.shifted;switch(this.
_header.type){case"gnu-long-path":case"gnu-long-link-path":case"pax-global-header":case"pax-header":this._longHeader=true;
this._missing=this._header.size;if(this._missing>qR){this._continueWrite(new Error("Header exceeds max size"));return false}
return true}this._locked=true;this._applyLongHeaders();if(!(this._header.size>=0)){this._continueWrite(new Error("Invali\
d header"));return false}if(this._header.size===0||this._header.type==="directory"){this.emit("entry",this._header,this.
_createStream(),this._unlockBound);return true}this._stream=this._createStream();this._missing=this._header.size;this.emit(
"entry",this._header,this._stream,this._unlockBound);return true}_applyLongHeaders(){if(this._gnuLongPath){this._header.
name=this._gnuLongPath;this._gnuLongPath=null}if(this._gnuLongLinkPath){this._header.linkname=this._gnuLongLinkPath;this.
_gnuLongLinkPath=null}if(this._pax){if(this._pax.path)this._header.name=this._pax.path;if(this._pax.linkpath)this._header.
linkname=this._pax.linkpath;if(this._pax.size)this._header.size=parseInt(this._pax.size,10);this._header.pax=this._pax;this.
_pax=null}}_decodeLongHeader(e){switch(this._header.type){case"gnu-long-path":this._gnuLongPath=Gr.decodeLongPath(e,this.
_filenameEncoding);break;case"gnu-long-link-path":this._gnuLongLinkPath=Gr.decodeLongPath(e,this._filenameEncoding);break;case"\
pax-global-header":this._paxGlobal=Gr.decodePax(e);break;case"pax-header":this._pax=this._paxGlobal===null?Gr.decodePax(
e):Object.assign({},this._paxGlobal,Gr.decodePax(e));break}}_consumeLongHeader(){this._longHeader=false;this._missing=nb(
this._header.size);const e=this._buffer.shift(this._header.size);try{this._decodeLongHeader(e)}catch(n){this._continueWrite(
n);return false}return true}_consumeStream(){const e=this._buffer.shiftFirst(this._missing);if(e===null)return false;this.
_missing-=e.byteLength;const n=this._stream.push(e);if(this._missing===0){this._stream.push(null);if(n)this._stream._detach();
return n&&this._locked===false}return n}_createStream(){return new kl(this,this._header,this._offset)}_update(){while(this.
_buffer.buffered>0&&!this.destroying){if(this._missing>0){if(this._stream!==null){if(this._consumeStream()===false)return;
continue}if(this._longHeader===true){if(this._missing>this._buffer.buffered)break;if(this._consumeLongHeader()===false)return false;
continue}const e=this._buffer.shiftFirst(this._missing);if(e!==null)this._missing-=e.byteLength;continue}if(this._buffer.
buffered<512)break;if(this._stream!==null||this._consumeHeader()===false)return}this._continueWrite(null)}_continueWrite(e){
const n=this._callback;this._callback=Sl;n(e)}_write(e,n){this._callback=n;this._buffer.push(e);this._update()}_final(e){
this._finished=this._missing===0&&this._buffer.buffered===0;e(this._finished?null:new Error("Unexpected end of data"))}_predestroy(){
this._continueWrite(null)}_destroy(e){if(this._stream)this._stream.destroy(eb(this));e(null)}[Symbol.asyncIterator](){let e=null;
let n=null;let r=null;let i=null;let o=null;const s=this;this.on("entry",c);this.on("error",l=>{e=l});this.on("close",f);
return{[Symbol.asyncIterator](){return this},next(){return new Promise(d)},return(){return u(null)},throw(l){return u(l)}};
function a(l){if(!o)return;const m=o;o=null;m(l)}function d(l,m){if(e){return m(e)}if(i){l({value:i,done:false});i=null;
return}n=l;r=m;a(null);if(s._finished&&n){n({value:void 0,done:true});n=r=null}}function c(l,m,h){o=h;m.on("error",Sl);if(n){
n({value:m,done:false});n=r=null}else{i=m}}function f(){a(e);if(!n)return;if(e)r(e);else n({value:void 0,done:true});n=r=
null}function u(l){s.destroy(l);a(l);return new Promise((m,h)=>{if(s.destroyed)return m({value:void 0,done:true});s.once(
"close",function(){if(l)h(l);else m({value:void 0,done:true})})})}}};rb.exports=function t(e){return new Pl(e)};function Sl(){}
function nb(t){t&=511;return t&&512-t}});var sb=ke((zV,Il)=>{var ob={S_IFMT:61440,S_IFDIR:16384,S_IFCHR:8192,S_IFBLK:24576,S_IFIFO:4096,S_IFLNK:40960};try{Il.exports=
oh("fs").constants||ob}catch{Il.exports=ob}});var ub=ke((WV,fb)=>{var{Readable:XR,Writable:ZR,getStreamError:ab}=yl();var Xn=Mr();var Vr=sb();var id=El();var QR=493;var eA=420;
var db=Xn.alloc(1024);var vl=class extends ZR{constructor(e,n,r){super({mapWritable:nA,eagerOpen:true});this.written=0;this.
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
this.header)}cb(this._pack,this.header.size);this._pack._done(this)}_final(e){if(this.written!==this.header.size){return e(
new Error("Size mismatch"))}this._finish();e(null)}_getError(){return ab(this)||new Error("tar entry destroyed")}_predestroy(){
this._pack.destroy(this._getError())}_destroy(e){this._pack._done(this);this._continuePack(this._finished?null:this._getError());
e()}};var Ol=class extends XR{constructor(e){super(e);this._drain=Tl;this._finalized=false;this._finalizing=false;this._pending=
[];this._stream=null}entry(e,n,r){if(this._finalized||this.destroying)throw new Error("already finalized or destroyed");
if(typeof n==="function"){r=n;n=null}if(!r)r=Tl;if(!e.size||e.type==="symlink")e.size=0;if(!e.type)e.type=tA(e.mode);if(!e.
mode)e.mode=e.type==="directory"?QR:eA;if(!e.uid)e.uid=0;if(!e.gid)e.gid=0;if(!e.mtime)e.mtime=new Date;if(typeof n==="s\
tring")n=Xn.from(n);const i=new vl(this,e,r);if(Xn.isBuffer(n)){e.size=n.byteLength;i.write(n);i.end();return i}if(i._isVoid){
return i}return i}finalize(){if(this._stream||this._pending.length>0){this._finalizing=true;return}if(this._finalized)return;
this._finalized=true;this.push(db);this.push(null)}_done(e){if(e!==this._stream)return;this._stream=null;if(this._finalizing)
this.finalize();if(this._pending.length)this._pending.shift()._continueOpen()}_encode(e){if(!e.pax){const n=id.encode(e);
if(n){this.push(n);return}}this._encodePax(e)}_encodePax(e){const n=id.encodePax({name:e.name,linkname:e.linkname,pax:e.
pax});const r={name:"PaxHeader",mode:e.mode,uid:e.uid,gid:e.gid,size:n.byteLength,mtime:e.mtime,type:"pax-header",linkname:e.
linkname&&"PaxHeader",uname:e.uname,gname:e.gname,devmajor:e.devmajor,devminor:e.devminor};this.push(id.encode(r));this.
push(n);cb(this,n.byteLength);r.size=e.size;r.type=e.type;this.push(id.encode(r))}_doDrain(){const e=this._drain;this._drain=
Tl;e()}_predestroy(){const e=ab(this);if(this._stream)this._stream.destroy(e);while(this._pending.length){const n=this._pending.
shift();n.destroy(e);n._continueOpen()}this._doDrain()}_read(e){this._doDrain();e()}};fb.exports=function t(e){return new Ol(
e)};function tA(t){switch(t&Vr.S_IFMT){case Vr.S_IFBLK:return"block-device";case Vr.S_IFCHR:return"character-device";case Vr.
S_IFDIR:return"directory";case Vr.S_IFIFO:return"fifo";case Vr.S_IFLNK:return"symlink"}return"file"}function Tl(){}function cb(t,e){
e&=511;if(e)t.push(db.subarray(0,512-e))}function nA(t){return Xn.isBuffer(t)?t:Xn.from(t)}});var _l=ke(Bl=>{Bl.extract=ib();Bl.pack=ub()});var pE=ke((lK,mE)=>{mE.exports=function(t,e,n){var r=t.length,i=e.length,o=[];n=(n||(i>r?i:r))+1;for(var s=0;s<n;s++){o[s]=
[s];o[s].length=n}for(s=0;s<n;s++){o[0][s]=s}if(Math.abs(r-i)>(n||100)){return m(n||100)}if(r===0){return m(i)}if(i===0){
return m(r)}var a,d,c,f,u,l;for(s=1;s<=r;++s){d=t[s-1];for(a=1;a<=i;++a){if(s===a&&o[s][a]>4)return m(r);c=e[a-1];f=d===
c?0:1;u=o[s-1][a]+1;if((l=o[s][a-1]+1)<u)u=l;if((l=o[s-1][a-1]+f)<u)u=l;o[s][a]=s>1&&a>1&&d===e[a-2]&&t[s-2]===c&&(l=o[s-
2][a-2]+f)<u?l:u}}return m(o[r][i]);function m(h){var g=Math.max(r,i);var y=g===0?0:h/g;var E=1-y;return{steps:h,relative:y,
similarity:E}}}});import{randomUUID as J2}from"node:crypto";import{join as G2}from"node:path";import*as ah from"os";function Bt(t){if(t===null||t===void 0){return""}else if(typeof t==="string"||t instanceof String){return t}return JSON.
stringify(t)}function Es(t){if(!Object.keys(t).length){return{}}return{title:t.title,file:t.file,line:t.startLine,endLine:t.
endLine,col:t.startColumn,endColumn:t.endColumn}}function Jt(t,e,n){const r=new _f(t,e,n);process.stdout.write(r.toString()+ah.EOL)}function Rf(t,e=""){Jt(t,{},e)}var sh="\
::";var _f=class{constructor(e,n,r){if(!e){e="missing.command"}this.command=e;this.properties=n;this.message=r}toString(){
let e=sh+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let n=true;for(const r in this.properties){
if(this.properties.hasOwnProperty(r)){const i=this.properties[r];if(i){if(n){n=false}else{e+=","}e+=`${r}=${oI(i)}`}}}}e+=
`${sh}${iI(this.message)}`;return e}};function iI(t){return Bt(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,
"%0A")}function oI(t){return Bt(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(
/,/g,"%2C")}import*as dh from"crypto";import*as xs from"fs";import*as Ss from"os";function Af(t,e){const n=process.env[`GITHUB_${t}`];if(!n){throw new Error(`Unable to find environment variable for file\
 command ${t}`)}if(!xs.existsSync(n)){throw new Error(`Missing file at path: ${n}`)}xs.appendFileSync(n,`${Bt(e)}${Ss.EOL}`,
{encoding:"utf8"})}function Lf(t,e){const n=`ghadelimiter_${dh.randomUUID()}`;const r=Bt(e);if(t.includes(n)){throw new Error(
`Unexpected input: name should not contain the delimiter "${n}"`)}if(r.includes(n)){throw new Error(`Unexpected input: v\
alue should not contain the delimiter "${n}"`)}return`${t}<<${n}${Ss.EOL}${r}${Ss.EOL}${n}`}import*as Uf from"os";import*as zi from"os";import*as Ff from"events";import*as hh from"child_process";import*as gh from"path";import*as dt from"path";import*as Ps from"fs";import*as Gt from"path";var fh=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){
s(o)})}return new(n||(n=Promise))(function(o,s){function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["thr\
ow"](f))}catch(u){s(u)}}function c(f){f.done?o(f.value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};var{chmod:sI,
copyFile:aI,lstat:dI,mkdir:cI,open:ez,readdir:uh,rename:fI,rm:uI,rmdir:tz,stat:ks,symlink:lI,unlink:mI}=Ps.promises;var Mn=process.
platform==="win32";var nz=Ps.constants.O_RDONLY;function Cf(t){return fh(this,void 0,void 0,function*(){try{yield ks(t)}catch(e){if(e.code===
"ENOENT"){return false}throw e}return true})}function Is(t){t=pI(t);if(!t){throw new Error('isRooted() parameter "p" cannot be empty')}if(Mn){return t.startsWith("\\")||
/^[A-Z]:/i.test(t)}return t.startsWith("/")}function Nf(t,e){return fh(this,void 0,void 0,function*(){let n=void 0;try{n=
yield ks(t)}catch(i){if(i.code!=="ENOENT"){console.log(`Unexpected error attempting to determine if executable file exis\
ts '${t}': ${i}`)}}if(n&&n.isFile()){if(Mn){const i=Gt.extname(t).toUpperCase();if(e.some(o=>o.toUpperCase()===i)){return t}}else{
if(ch(n)){return t}}}const r=t;for(const i of e){t=r+i;n=void 0;try{n=yield ks(t)}catch(o){if(o.code!=="ENOENT"){console.
log(`Unexpected error attempting to determine if executable file exists '${t}': ${o}`)}}if(n&&n.isFile()){if(Mn){try{const o=Gt.dirname(
t);const s=Gt.basename(t).toUpperCase();for(const a of yield uh(o)){if(s===a.toUpperCase()){t=Gt.join(o,a);break}}}catch(o){
console.log(`Unexpected error attempting to determine the actual case of the file '${t}': ${o}`)}return t}else{if(ch(n)){
return t}}}}return""})}function pI(t){t=t||"";if(Mn){t=t.replace(/\//g,"\\");return t.replace(/\\\\+/g,"\\")}return t.replace(
/\/\/+/g,"/")}function ch(t){return(t.mode&1)>0||(t.mode&8)>0&&process.getgid!==void 0&&t.gid===process.getgid()||(t.mode&
64)>0&&process.getuid!==void 0&&t.uid===process.getuid()}var mh=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(o)})}return new(n||(n=Promise))(function(o,s){
function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](f))}catch(u){s(u)}}function c(f){f.done?o(f.
value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};function $f(t,e){return mh(this,void 0,void 0,function*(){if(!t){throw new Error("parameter 'tool' is required")}if(e){const r=yield $f(
t,false);if(!r){if(Mn){throw new Error(`Unable to locate executable file: ${t}. Please verify either the file path exist\
s or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a val\
id extension for an executable file.`)}else{throw new Error(`Unable to locate executable file: ${t}. Please verify eithe\
r the file path exists or the file can be found within a directory specified by the PATH environment variable. Also chec\
k the file mode to verify the file is executable.`)}}return r}const n=yield hI(t);if(n&&n.length>0){return n[0]}return""})}
function hI(t){return mh(this,void 0,void 0,function*(){if(!t){throw new Error("parameter 'tool' is required")}const e=[];
if(Mn&&process.env["PATHEXT"]){for(const i of process.env["PATHEXT"].split(dt.delimiter)){if(i){e.push(i)}}}if(Is(t)){const i=yield Nf(
t,e);if(i){return[i]}return[]}if(t.includes(dt.sep)){return[]}const n=[];if(process.env.PATH){for(const i of process.env.
PATH.split(dt.delimiter)){if(i){n.push(i)}}}const r=[];for(const i of n){const o=yield Nf(dt.join(i,t),e);if(o){r.push(o)}}
return r})}import{setTimeout as yI}from"timers";var ph=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(
o)})}return new(n||(n=Promise))(function(o,s){function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](
f))}catch(u){s(u)}}function c(f){f.done?o(f.value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};var Ts=process.
platform==="win32";var vs=class extends Ff.EventEmitter{constructor(e,n,r){super();if(!e){throw new Error("Parameter 'to\
olPath' cannot be null or empty.")}this.toolPath=e;this.args=n||[];this.options=r||{}}_debug(e){if(this.options.listeners&&
this.options.listeners.debug){this.options.listeners.debug(e)}}_getCommandString(e,n){const r=this._getSpawnFileName();const i=this.
_getSpawnArgs(e);let o=n?"":"[command]";if(Ts){if(this._isCmdFile()){o+=r;for(const s of i){o+=` ${s}`}}else if(e.windowsVerbatimArguments){
o+=`"${r}"`;for(const s of i){o+=` ${s}`}}else{o+=this._windowsQuoteCmdArg(r);for(const s of i){o+=` ${this._windowsQuoteCmdArg(
s)}`}}}else{o+=r;for(const s of i){o+=` ${s}`}}return o}_processLineBuffer(e,n,r){try{let i=n+e.toString();let o=i.indexOf(
zi.EOL);while(o>-1){const s=i.substring(0,o);r(s);i=i.substring(o+zi.EOL.length);o=i.indexOf(zi.EOL)}return i}catch(i){this.
_debug(`error processing line. Failed with error ${i}`);return""}}_getSpawnFileName(){if(Ts){if(this._isCmdFile()){return process.
env["COMSPEC"]||"cmd.exe"}}return this.toolPath}_getSpawnArgs(e){if(Ts){if(this._isCmdFile()){let n=`/D /S /C "${this._windowsQuoteCmdArg(
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
`"${n}"`}return r}exec(){return ph(this,void 0,void 0,function*(){if(!Is(this.toolPath)&&(this.toolPath.includes("/")||Ts&&
this.toolPath.includes("\\"))){this.toolPath=gh.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)}this.
toolPath=yield $f(this.toolPath,true);return new Promise((e,n)=>ph(this,void 0,void 0,function*(){this._debug(`exec tool\
: ${this.toolPath}`);this._debug("arguments:");for(const c of this.args){this._debug(`   ${c}`)}const r=this._cloneExecOptions(
this.options);if(!r.silent&&r.outStream){r.outStream.write(this._getCommandString(r)+zi.EOL)}const i=new Df(r,this.toolPath);
i.on("debug",c=>{this._debug(c)});if(this.options.cwd&&!(yield Cf(this.options.cwd))){return n(new Error(`The cwd: ${this.
options.cwd} does not exist!`))}const o=this._getSpawnFileName();const s=hh.spawn(o,this._getSpawnArgs(r),this._getSpawnOptions(
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
ss missing stdin")}s.stdin.end(this.options.input)}}))})}};function yh(t){const e=[];let n=false;let r=false;let i="";function o(s){
if(r&&s!=='"'){i+="\\"}i+=s;r=false}for(let s=0;s<t.length;s++){const a=t.charAt(s);if(a==='"'){if(!r){n=!n}else{o(a)}continue}
if(a==="\\"&&r){o(a);continue}if(a==="\\"&&n){r=true;continue}if(a===" "&&!n){if(i.length>0){e.push(i);i=""}continue}o(a)}
if(i.length>0){e.push(i.trim())}return e}var Df=class t extends Ff.EventEmitter{constructor(e,n){super();this.processClosed=
false;this.processError="";this.processExitCode=0;this.processExited=false;this.processStderr=false;this.delay=1e4;this.
done=false;this.timeout=null;if(!n){throw new Error("toolPath must not be empty")}this.options=e;this.toolPath=n;if(e.delay){
this.delay=e.delay}}CheckComplete(){if(this.done){return}if(this.processClosed){this._setResult()}else if(this.processExited){
this.timeout=yI(t.HandleTimeout,this.delay,this)}}_debug(e){this.emit("debug",e)}_setResult(){let e;if(this.processExited){
if(this.processError){e=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This ma\
y indicate the process failed to start. Error: ${this.processError}`)}else if(this.processExitCode!==0&&!this.options.ignoreReturnCode){
e=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)}else if(this.processStderr&&
this.options.failOnStdErr){e=new Error(`The process '${this.toolPath}' failed because one or more lines were written to \
the STDERR stream`)}}if(this.timeout){clearTimeout(this.timeout);this.timeout=null}this.done=true;this.emit("done",e,this.
processExitCode)}static HandleTimeout(e){if(e.done){return}if(!e.processClosed&&e.processExited){const n=`The STDIO stre\
ams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a chil\
d process inherited the STDIO streams and has not yet exited.`;e._debug(n)}e._setResult()}};var bI=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(o)})}return new(n||(n=Promise))(function(o,s){
function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](f))}catch(u){s(u)}}function c(f){f.done?o(f.
value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};function wh(t,e,n){return bI(this,void 0,void 0,function*(){
const r=yh(t);if(r.length===0){throw new Error(`Parameter 'commandLine' cannot be null or empty.`)}const i=r[0];e=r.slice(
1).concat(e||[]);const o=new vs(i,e,n);return o.exec()})}var Mf;(function(t){t[t["Success"]=0]="Success";t[t["Failure"]=1]="Failure"})(Mf||(Mf={}));function bh(t,e){const n=process.env[`INPUT_${t.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!n){throw new Error(
`Input required and not supplied: ${t}`)}if(e&&e.trimWhitespace===false){return n}return n.trim()}function Eh(t,e){const n=process.env["GITHUB_OUTPUT"]||"";if(n){return Af("OUTPUT",Lf(t,e))}process.stdout.write(Uf.EOL);
Jt("set-output",{name:t},Bt(e))}function Sh(t){process.exitCode=Mf.Failure;EI(t)}function Os(t){Jt("debug",{},t)}function EI(t,e={}){Jt("error",Es(e),t instanceof Error?t.toString():t)}function xh(t,e={}){
Jt("warning",Es(e),t instanceof Error?t.toString():t)}function kh(t,e={}){Jt("notice",Es(e),t instanceof Error?t.toString():
t)}function Wi(t){process.stdout.write(t+Uf.EOL)}function Ph(t){Rf("group",t)}function Ih(){Rf("endgroup")}function Un(t,e){const n=process.env["GITHUB_STATE"]||"";if(n){return Af("STATE",Lf(t,e))}Jt("save-state",{name:t},Bt(e))}var X=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`;var Vt="No\
thing was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory of\
 the engine's machine.";var he="No builder writes this, so the image is damaged or malicious. Build it again, or pull it\
 from a source that you trust.";var p=class extends Error{code;hint;constructor(e,n,r){super(n,r.cause===void 0?{}:{cause:r.
cause});this.name="FlattenError";this.code=e;this.hint=r.hint}};function U(t){if(t instanceof p)return t;return new p("C\
ANCELLED","The run was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run \
also removes what this one could not remove in time.",cause:t})}var vh=300;function B(t){const e=t.toString("utf8");const n=e.
length>vh;return JSON.stringify(n?`${e.slice(0,vh)}…`:e)}function S(t){return t instanceof Error?t.message:String(t)}var SI="\
This is a bug in docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --d\
ebug).";function Ve(t){if(t instanceof p)return`${t.message}
${t.hint}`;return`Unexpected failure: ${S(t)}
${SI}`}function Oh(t){const e=[];for(let n=t;n!==void 0;n=n instanceof Error?n.cause:void 0){const r=n instanceof Error?
n.stack??n.message:String(n);e.push(n instanceof p?`${n.code}: ${r}`:r)}return e.join("\ncaused by: ")}import{randomBytes as kI}from"node:crypto";import{readlinkSync as PI}from"node:fs";import{readFileSync as xI}from"node:fs";function ji(t){try{return xI(`/proc/${t}`,"utf8")}catch{return""}}var Yt="io.github.docker-flatten.run";var Kt="docker-flatten-pending";var Ji="docker-flatten-";var Bh="paused-";var II=24*
60*60;var Bs=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/;
var TI=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function _s(){const t=Math.floor(Date.now()/1e3);const{start:e}=Nh(
"self");return`${Lh()}-${Ch()}-${process.pid}-${e}-${t}-${zf()}`}function Rs(t){return`${Yt}=${t}`}function Xe(t){return`${Kt}\
:${t}`}function _h(t){return`${Xe(t)}-${zf()}`}function Hf(t){const e=t.startsWith(`${Kt}:`)?t.slice(Kt.length+1):"";if(Bs.
test(e))return e;const n=/^(.+)-[0-9a-f]{8}$/.exec(e)?.[1]??"";return Bs.test(n)?n:void 0}function Rh(t){return`${Ji}${t}\
-${zf()}`}function Ah(t,e){return`${Ji}${t}-${Bh}${e}`}function As(t){return new RegExp(`-${Bh}([0-9a-f]{64})$`).exec(t)?.[1]}
function ie(t){return`${Ji}${t}-`}function ct(t){if(!t.startsWith(Ji))return void 0;const e=TI.exec(t.slice(Ji.length))?.[1];
return e!==void 0&&Bs.test(e)?e:void 0}function Ze(t){const e=Bs.exec(t)?.groups;if(e===void 0)return false;const n=e["b\
oot"]!=="0"&&e["boot"]===Lh()&&e["pidNamespace"]!=="0"&&e["pidNamespace"]===Ch();if(n)return!vI(Number(e["pid"]),e["star\
t"]??"");return Date.now()/1e3-Number(e["seconds"])>II}function vI(t,e){try{process.kill(t,0)}catch(r){if(r.code==="ESRC\
H")return false}const n=Nh(t);if(n.start==="0")return true;return n.start===e&&n.state!=="Z"&&n.state!=="X"}function Lh(){
return ji("sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function Ch(){try{return/\d+/.exec(PI("/proc/self/\
ns/pid"))?.[0]??"0"}catch{return"0"}}function Nh(t){const e=ji(`${t}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:e[0]??
"",start:e[19]??"0"}}function zf(){return kI(4).toString("hex")}var $h=["SIGINT","SIGTERM","SIGHUP"];function Dh(){const t=new AbortController;const e=r=>t.abort(new Error(`received ${r}`));
const n=r=>t.abort(r);process.stdout.on("error",n);process.stderr.on("error",n);for(const r of $h)process.once(r,e);return{
signal:t.signal,release:()=>{for(const r of $h)process.off(r,e)}}}import{spawn as MI}from"node:child_process";import{spawn as OI}from"node:child_process";import{StringDecoder as BI}from"node:string_decoder";var Hn=process.platform!==
"win32";var Wf=128;var mr=class{async run(e,n,r){const i=OI(e,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:Hn});
const o=new Gi(r.onOutput);o.readFrom(i);Ki(r.kill,i);const s=await Yi(i);return{exitCode:s,...o.texts()}}};var _I=64*1024*
1024;var Vi=64*1024;var Gi=class{stdout;stderr;constructor(e){this.stdout=new qt(_I,e);this.stderr=new qt(Vi,e)}readFrom(e){
e.stdout?.removeAllListeners("data").on("data",this.stdout.add);e.stderr?.removeAllListeners("data").on("data",this.stderr.
add)}texts(){return{stdout:this.stdout.text,stderr:this.stderr.text}}};var qt=class{#e=new BI("utf8");#t;#n;#r="";constructor(e,n=()=>{}){
this.#t=e;this.#n=n}add=e=>{const n=this.#e.write(e);this.#r+=n;if(this.#r.length>2*this.#t)this.#r=this.text;this.#n(n)};get text(){
return this.#r.slice(-this.#t)}};function Ki(t,e){const n=()=>{RI(e);e.stdout?.destroy();e.stderr?.destroy()};if(t.aborted)
n();else t.addEventListener("abort",n,{once:true})}function RI(t){try{process.kill(-(t.pid??Number.NaN),"SIGKILL")}catch{
t.kill("SIGKILL")}}function Yi(t){return new Promise((e,n)=>{t.once("error",n);t.once("close",(r,i)=>e(r??(i===null?1:Wf)))})}var AI=500;function Ls(t,e){let n="";return setInterval(()=>{const r=ji(`${t.pid}/io`).split("\n")[0]??"";if(r===""||r!==
n)e();n=r},AI)}var Cs={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
layers:"text","max-layer-size":"text",verify:"choice",test:"text",backup:"text","remove-old":"boolean",timeout:"text",report:"\
text",html:"text",summary:"boolean","max-size":"text","min-saving":"text",cache:"boolean","temp-dir":"text"};var jf="workflow";function T(t,...e){const n=[t,...e].map(i=>x(i)).join(" and ");const r=jf==="workflow"?"input":"option";return`${r}${e.length===
0?"":"s"} ${n}`}function x(t,e){if(jf==="workflow")return`"${t}${e===void 0?"":`: ${e}`}"`;if(e===void 0)return`--${t}`;
const n=Cs[t];const r=n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(e);if(r)return`--${e==="false"?"no-":""}${t}`;
if(n==="choice")return`--${t}=${e}`;return`--${t} ${/^[\w.,:%/-]+$/.test(e)?e:`"${e}"`}`}function _t(t,e){if(jf==="workf\
low")return`${t}: ${e}`;return`--${t} ${e.startsWith("'")?e:`'${e}'`}`}var LI=250;var Ke=class{signal;#e;#t=0;constructor(e,n){const r=new AbortController;this.signal=e===void 0?r.signal:AbortSignal.
any([e,r.signal]);if(n===0)return;let i=0;let o=0;let s=performance.now();const a=Math.min(LI,n*250);this.#e=setInterval(
()=>{const d=performance.now();const c=Math.min(d-s,2*a);s=d;o=this.#t===i?o+c:0;i=this.#t;if(o>=n*1e3)r.abort(CI(n))},a);
this.#e.unref()}touch=()=>{this.#t++};release(){clearInterval(this.#e)}};function Fh(t){return t instanceof p&&t.code===
"TIMEOUT"}function CI(t){return new p("TIMEOUT",`No progress for ${t} s: no byte and no answer came from the engine, or \
from a command in a container. No tag was moved.`,{hint:`Check whether the engine hangs ("docker info", its log) and run\
 again. The ${T("timeout")} sets the limit in seconds; 0 disables it.`})}var Mh='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.';var NI=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:Mh},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:Mh},{words:/can't make .* relative to \//i,code:"UNSUP\
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
 runs in a container; or use an older release of Docker.`}];function Ns(t,e){const n=NI.find(({words:r})=>r.test(t));return n&&
new p(n.code,`${e} because ${n.why}: ${t}`,n)}var $I={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"};var DI=["DOCKER_CO\
NTENT_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function Jf(t){return Object.fromEntries(Object.
entries(t).filter(e=>e[1]!==void 0&&!FI(e[0])))}function FI(t){const e=t.toUpperCase();return Object.hasOwn($I,e)||DI.some(
n=>e.startsWith(n))}var $s=class t{#e;#t;#n;#r;constructor(e={}){this.#e=e.globalArgs??[];this.#t=e.watch??new Ke(void 0,0);this.#n=e.graceMs??
Uh;this.#r=e.runner??new mr}withWatchdog(e,n=Uh){return new t({globalArgs:this.#e,watch:e,graceMs:n,runner:this.#r})}get touch(){
return this.#t.touch}async try(e){const{signal:n}=this.#t;if(n.aborted)throw U(n.reason);const r=new AbortController;let i;
const o=()=>{i=setTimeout(()=>r.abort(),this.#n)};n.addEventListener("abort",o,{once:true});try{const s=await this.#r.run(
"docker",[...this.#e,...e],{env:Jf(process.env),onOutput:this.touch,kill:r.signal});if(n.aborted)throw U(n.reason);this.
touch();return s}catch(s){throw Hh(s)}finally{clearTimeout(i);n.removeEventListener("abort",o)}}async run(e){const n=await this.
try(e);if(n.exitCode!==0)throw te(e,n);return n.stdout.trimEnd()}spawn(e,n,r){return MI("docker",[...this.#e,...e],{stdio:n,
env:Jf(process.env),detached:Hn,...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(e,n,r,i=false){const o=this.
spawn(e,["ignore","pipe","pipe"],r);const s=f=>qi(o[f],Vi,u=>{this.touch();n(u,f)});const a=s("stdout");const d=s("stder\
r");const c=i?Ls(o,this.touch):void 0;try{const f=await Ds(o);return{exitCode:f,stdout:a(),stderr:d()}}finally{clearInterval(
c)}}};var Uh=2e3;function qi(t,e,n){const r=new qt(e,n);t?.on("data",r.add);return()=>r.text}async function Ds(t){try{return await Yi(
t)}catch(e){throw Hh(e)}}function Hh(t){if(!(t instanceof Error))return t;if("code"in t&&t.code==="ENOENT")return HI(t);
return t.name==="AbortError"?U(t.cause):t}function te(t,e){const n=(e.stderr.trim()||e.stdout.trim()).slice(-2e3)||`exit\
 status ${e.exitCode}`;return Xt(n,"DOCKER_FAILED",`"docker ${t.slice(0,2).join(" ")}" failed`)}function Xt(t,e,n){const r=Ns(
t,n);if(r!==void 0)return r;if(Gf(t))return Vf(t);return new p(e,`${n}: ${t}`,{hint:X})}function Gf(t){return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(t)}function Vf(t){const e=/permission denied/i.test(t)?'This user is not allowed to use the engine: add it to the "\
docker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or \
"docker context use".${process.env["GITHUB_ACTIONS"]==="true"?UI:""}`:`Start Docker Desktop or another Linux engine. Git\
Hub's ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new p("NO\
_ENGINE",`docker-flatten needs a Docker engine, but none answered: ${t.trim()}`,{hint:e})}var UI=` GitHub's "ubuntu-slim\
" runners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function HI(t){
return new p("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${S(t).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:t})}import{dirname as LO}from"node:path";import{realpathSync as vO}from"node:fs";import{dirname as By,resolve as OO}from"node:path";import{open as Yh}from"node:fs/promises";import{Readable as VI}from"node:stream";var O=512;var Qt=Buffer.alloc(2*O);var $={name:[0,100],mode:[100,8],uid:[108,8],gid:[116,8],size:[124,12],mtime:[136,12],
checksum:[148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],devMinor:[337,8],prefix:[345,155],sparseMap:[
386,109],gnuIsExtended:[482,1],realSize:[483,12]};var Pe={pax:"x",paxGlobal:"g",gnuLongName:"L",gnuLongLink:"K"};var zI=new Set(
["1","2","3","4","5","6"]);function oe(t){return Math.ceil(t/O)*O}function Xi(t){for(let e=0;e<O;e+=8){if(t.readUInt32LE(
e)!==0||t.readUInt32LE(e+4)!==0)return false}return true}function Fs(t){return t[$.typeFlag[0]]===0}function Ms(t){return!zI.
has(t)}function Ie(t,e){const n=zh(t,$.checksum,e);const r=jh(t);if(n!==r.unsigned&&n!==r.signed){throw new p("TAR_INVAL\
ID",`A tar header at byte ${e} has the checksum ${n}, but its bytes add up to ${r.unsigned}: the stream was damaged.`,{hint:Vt})}
const i=t[$.typeFlag[0]]??0;return{typeFlag:i===0?"0":String.fromCharCode(i),hasOldType:i===0,sizeBytes:zh(t,$.size,e),name:WI(
t),gnuIsExtended:(t[$.gnuIsExtended[0]]??0)!==0&&i===83}}function Qe(t,e){return new p("TAR_INVALID",`The tar stream is \
damaged at byte ${t}: ${e}.`,{hint:Vt})}function Ue(t,e){const[n,r]=$[e];return Zi(t.subarray(n,n+r))}function Us(t){return Kf(
t,$.linkName)}function Kf(t,e){const n=t.subarray(e[0],e[0]+e[1]);const r=n.indexOf(0);return r===-1?n:n.subarray(0,r)}function WI(t){
const e=Kf(t,$.name);if(!Wh(t))return Buffer.from(e);const n=Kf(t,$.prefix);return n.length===0?Buffer.from(e):Buffer.concat(
[n,Buffer.from("/"),e])}function Wh(t){return t.toString("latin1",$.magic[0],$.magic[0]+$.magic[1])==="ustar\0"}function jh(t){
const[e,n]=$.checksum;let r=0;let i=0;for(let o=0;o<O;o++){const s=o>=e&&o<e+n?32:t[o]??0;r+=s;i+=s>>7}return{unsigned:r,
signed:r-i*256}}function zh(t,e,n){const[r,i]=e;const o=t.subarray(r,r+i);const s=Zi(o);if(!(s>=0)){throw new p("TAR_INV\
ALID",`A tar header at byte ${n} has a field that is not a number (${JSON.stringify(o.toString("latin1"))}): the stream \
was damaged.`,{hint:Vt})}return s}function Zi(t){const e=t[0]??0;let n;if(e>=128){const r=BigInt(`0x${t.toString("hex")}`);
n=Number(BigInt.asIntN(t.length*8-1,r))}else{const r=t.toString("latin1").replace(/^[ \0]+|[ \0]+$/g,"").replace(/\0.*$/s,
"");n=r===""?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):Number.NaN}return Number.isSafeInteger(n)?n:Number.NaN}function en(t){
return Ue(t,"mtime")}var jI=8**11-1;function Qi(t,e){const n=Math.min(Math.max(0,e),jI);return Zt(t,$.mtime,Buffer.from(
`${n.toString(8).padStart(11,"0")}\0`))}function eo(t,e){return Zt(t,$.size,Buffer.from(`${e.toString(8).padStart(11,"0")}\
\0`))}function Jh(t){if(t[$.typeFlag[0]]!==83)return t;return Zt(Zt(t,$.typeFlag,Buffer.from("0")),$.sparseMap,Buffer.alloc(
$.sparseMap[1]))}var Yf=8**7-1;function qf(t,e,n){if(n<=Yf)return Zt(t,$[e],Buffer.from(`${n.toString(8).padStart(7,"0")}\
\0`));const r=Buffer.alloc(8);r.writeBigUInt64BE(BigInt(n));r[0]=128;return Zt(t,$[e],r)}function Gh(t,e){const n=Hs(t,"\
name",Buffer.from(e));if(n===void 0)throw new RangeError(`the name ${e} is too long for a header`);return n}function Hs(t,e,n,r=false){
const i=Buffer.alloc($[e][1]);if(n.length>i.length&&!r)return void 0;n.copy(i);const o=Zt(t,$[e],i);return e==="name"&&Wh(
t)?Zt(o,$.prefix,Buffer.alloc($.prefix[1])):o}function Vh(){const t=Buffer.alloc(O);t.write("0000755",$.mode[0],"latin1");
for(const e of[$.uid,$.gid])t.write("0000000",e[0],"latin1");t.write("00000000000",$.mtime[0],"latin1");t.write("5",$.typeFlag[0],
"latin1");t.write("ustar\x0000",$.magic[0],"latin1");return eo(t,0)}function Kh(t,e){const n=Buffer.alloc(O);n.write("./\
./@LongLink",$.name[0],"latin1");for(const r of[$.mode,$.uid,$.gid])n.write("0000000",r[0],"latin1");n.write("0000000000\
0",$.mtime[0],"latin1");n.write(t,$.typeFlag[0],"latin1");n.write("ustar  \0",$.magic[0],"latin1");return eo(n,e)}function Zt(t,e,n){
const r=Buffer.from(t);n.copy(r,e[0],0,e[1]);const i=jh(r).unsigned.toString(8).padStart(6,"0");r.write(`${i}\0 `,$.checksum[0],
"latin1");return r}var JI=8**11-1;var GI=100;function pr(t,e){const n=Buffer.alloc(O);if(n.write(t,0,GI,"utf8")<Buffer.byteLength(t))throw new RangeError(
`the name ${t} is too long for a header`);n.write("0000644\x000000000\x000000000\0",100,"latin1");if(e<=JI){n.write(`${e.
toString(8).padStart(11,"0")}\0`,124,"latin1")}else{n.writeUInt8(128,124);n.writeBigUInt64BE(BigInt(e),128)}n.write("000\
00000000\0        0",136,"latin1");n.write("ustar\x0000",257,"latin1");const r=n.reduce((i,o)=>i+o,0);n.write(`${r.toString(
8).padStart(6,"0")}\0 `,148,"latin1");return n}function zs(t){return Buffer.alloc(oe(t)-t)}function Ws(){return Buffer.alloc(
2*O)}var qh=4*1024*1024;function Xh(t){const e=t.map(({content:n})=>{const r=no(n);return pr("",0).length+r+zs(r).length});return e.
reduce((n,r)=>n+r,Ws().length)}async function Zh(t,e,n){for(const{path:r,content:i}of e){await to(t,pr(r,no(i)),n);if(Buffer.
isBuffer(i))await to(t,i,n);else await ro(i,t,n);await to(t,zs(no(i)),n)}await to(t,Ws(),n)}async function ro(t,e,n){const{
path:r,sizeBytes:i}=t;const o=await Yh(r,"r");try{await Qh(o,t);const s=Buffer.allocUnsafe(Math.min(qh,i));for(let a=i;a>
0;){const d=Xf(t)-a;const{bytesRead:c}=await o.read(s,0,Math.min(s.length,a),d);if(c===0)throw new RangeError(`${r} ende\
d ${a} bytes too early`);await to(e,s.subarray(0,c),n);a-=c}}finally{await o.close()}}function js(t,e=()=>{}){return VI.
from(KI(t,e),{objectMode:false})}async function*KI(t,e){for(const{path:n,content:r}of t){yield pr(n,no(r));if(!Buffer.isBuffer(
r))yield*YI(r,e);else if(r.length>0)yield r;const i=zs(no(r));if(i.length>0)yield i}yield Ws()}async function*YI(t,e){const{
path:n,sizeBytes:r}=t;const i=await Yh(n,"r");try{await Qh(i,t);for(let o=r;o>0;){const s=Buffer.allocUnsafe(Math.min(qh/
4,o));const{bytesRead:a}=await i.read(s,0,s.length,Xf(t)-o);if(a===0)throw new RangeError(`${n} ended ${o} bytes too ear\
ly`);e(a);yield s.subarray(0,a);o-=a}}finally{await i.close()}}function Xf({startByte:t=0,sizeBytes:e}){return t+e}async function Qh(t,e){
const{size:n}=await t.stat();const r=Xf(e);if(n===r||n>r&&e.startByte!==void 0)return;throw new RangeError(`${e.path} mu\
st have ${r} bytes, but has ${n}`)}async function to(t,e,n){for(let r=0;r<e.length;){n.signal.throwIfAborted();const{bytesWritten:i}=await t.
write(e,r,e.length-r);n.onBytes(i);r+=i}}function no(t){return Buffer.isBuffer(t)?t.length:t.sizeBytes}import{createHash as qI}from"node:crypto";function v(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function D(t){return Array.isArray(t)&&t.every(e=>typeof e===
"string")}function w(t,...e){let n=t;for(const r of e){if(!v(n)||!Object.hasOwn(n,r))return void 0;n=n[r]}return n}function b(t,...e){
const n=w(t,...e);return typeof n==="string"&&n!==""?n:void 0}function F(t){try{return JSON.parse(t)}catch{return void 0}}var Zf=JSON;function Js(t){const e=Zf.parse(t,(n,r,i)=>typeof r==="number"&&i.source!==void 0?Zf.rawJSON(i.source):r);if(!v(
e)||Zf.isRawJSON(e))throw new SyntaxError("an image config must be a JSON object");return e}function io(t){const e=w(t,"\
rootfs","diff_ids");return D(e)?e:[]}function oo(t){const e=w(t,"history");if(!Array.isArray(e))return void 0;return e.map(
n=>w(n,"empty_layer")!==true)}function XI(t){return t.reduce((e,n)=>e===void 0?n:H(Buffer.from(`${e} ${n}`)),void 0)}function H(t){
return`sha256:${qI("sha256").update(t).digest("hex")}`}function tg(t,e){const n=eT(b(t,"created"),e.latestSeconds);const r=({
contents:o})=>({...n===void 0?{}:{created:n},created_by:Qf(e.createdBy,o),comment:XI(e.sourceDiffIds)??""});const i={...t,
...n===void 0?{}:{created:n},rootfs:{type:"layers",diff_ids:e.layers.map(({diffId:o})=>o)},history:[...ZI(t,e.layers.filter(
({isKept:o})=>o===true).length),...e.layers.filter(({isKept:o})=>o!==true).map(r)]};return Buffer.from(JSON.stringify(i))}
function ZI(t,e){if(e===0)return[];const n=w(t,"history");const r=oo(t)??[];const i=r.filter(o=>o).length;if(!Array.isArray(
n)||i!==io(t).length)return Array.from({length:e},()=>({}));return n.slice(0,QI(r,e))}function QI(t,e){let n=e;let r=0;while(r<
t.length&&n>0)if(t[r++]===true)n--;return r}function Qf(t,e){return e===void 0||e===""?t:`${t}: ${e}`}function eT(t,e){if(t===
void 0||e===void 0)return t;const n=Math.floor(Date.parse(t)/1e3);const r=n>e||n===e&&/\.\d*[1-9]/.test(t);return r?new Date(
e*1e3).toISOString().replace(".000Z","Z"):t}var tT=[["Created","created"],["Author","author"],["Architecture","architect\
ure"],["Variant","variant"],["Os","os"],["OsVersion","os.version"],["DockerVersion","docker_version"],["ContainerConfig",
"container_config"],["Container","container"]];var nT="0001-01-01T00:00:00Z";function ng(t){const e={};for(const[r,i]of tT){
const o=t[r];if(!eg(o)&&o!==nT)e[i]=o}const n=t["Config"];e["config"]=v(n)?Object.fromEntries(Object.entries(n).filter(([
,r])=>!eg(r))):{};e["rootfs"]={type:"layers",diff_ids:w(t,"RootFS","Layers")??[]};return e}function eg(t){if(t===void 0||
t===null||t===""||t===false)return true;return Array.isArray(t)&&t.length===0}var Te={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"ap\
plication/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function so(t){const e=b(t,"dige\
st");const n=w(t,"size");if(e===void 0||typeof n!=="number")return void 0;return{mediaType:b(t,"mediaType")??"",digest:e,
sizeBytes:n}}function rg(t){const e=F(t);const n=so(w(e,"config"));const r=w(e,"layers");if(n===void 0||!Array.isArray(r))
return void 0;const i=w(e,"annotations");const o=Object.entries(v(i)?i:{}).filter(s=>typeof s[1]==="string");return{config:n,
layers:r.map(so).filter(s=>s!==void 0),annotations:Object.fromEntries(o)}}function ig(t){const e=w(F(t),"manifests");if(!Array.
isArray(e))return void 0;return e.filter(n=>b(n,"annotations","vnd.docker.reference.type")===void 0).flatMap(n=>{const r=so(
n);return r===void 0?[]:[{...r,platform:rT(n)}]})}function rT(t){const e=w(t,"platform");const n=b(e,"os");const r=b(e,"\
architecture");if(n===void 0||r===void 0)return void 0;return{os:n,architecture:r,variant:b(e,"variant")}}function hr(t){
return t===Te.index||t==="application/vnd.docker.distribution.manifest.list.v2+json"}function Gs(t,e,n,r={}){return og({
schemaVersion:2,mediaType:t,config:eu(e),layers:n.map(eu),...nu(r)})}function Vs(t,e,n={}){return og({schemaVersion:2,mediaType:t,
manifests:e.map(Ks),...nu(n)})}function Ks(t){const{platform:e,annotations:n={}}=t;return{...eu(t),...e===void 0?{}:{platform:e},
...nu(n)}}function tu({os:t,architecture:e,variant:n}){return{architecture:e,os:t,...n===void 0?{}:{variant:n}}}function nu(t){
return Object.keys(t).length===0?{}:{annotations:t}}function eu(t){return{mediaType:t.mediaType,digest:t.digest,size:t.sizeBytes}}
function og(t){return Buffer.from(JSON.stringify(t))}var iT=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
var oT=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;var sT=/^\w[\w.-]{0,127}$/;var aT=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
var dT=255;var ru=/^(?:sha256:)?[0-9a-f]{64}$/;function tn(t){return ru.test(t)}function le(t,e){const n=iu(t);if(n===void 0){
throw new p("BAD_INPUT",`The ${T(e)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.
stringify(t)} is not one.`,{hint:cT(t)})}return n}function Ys(t,e){const n=le(t,e);const r=i=>{throw new p("BAD_INPUT",`\
The ${T(e)} must be a name for the result, but ${JSON.stringify(t)} ${i}.`,{hint:'Write it as "name:tag", for example "a\
pp:flat".'})};if(n.digest!==void 0)r("contains a digest, which follows from the content and cannot be chosen");if(ru.test(
t)||/^[0-9a-f]{64}$/.test(t.split(":")[0]??""))r("is an image ID");if(n.domain==="docker.io"&&n.path==="library/sha256"){
r("reads as a digest, since its name is a digest algorithm")}return n}function gr({text:t,tag:e,digest:n}){return e===void 0&&
n===void 0?`${t}:latest`:t}function ae(t){const e=t.digest===void 0?"":`@${t.digest}`;const n=t.tag??(t.digest===void 0?
"latest":void 0);return`${t.domain}/${t.path}${n===void 0?"":`:${n}`}${e}`}function sg(t){const e=ae(t);const n=e.replace(
/^docker\.io\/(?:library\/)?/,"");const r=iu(n);return r!==void 0&&ae(r)===e?n:e}function iu(t){const e=t.indexOf("@");const n=e===
-1?void 0:t.slice(e+1);const r=e===-1?t:t.slice(0,e);const i=r.lastIndexOf(":");const o=i>r.lastIndexOf("/");const s=o?r.
slice(i+1):void 0;const a=o?r.slice(0,i):r;if(n!==void 0&&!aT.test(n))return void 0;if(n?.startsWith("sha256:")&&!ru.test(
n))return void 0;if(s!==void 0&&!sT.test(s))return void 0;const d=a.indexOf("/");const c=d===-1?"":a.slice(0,d);const f=/[.:]/.
test(c)||c==="localhost"||c.toLowerCase()!==c;const u=f?c:"docker.io";const l=f?a.slice(d+1):a;if(f&&!iT.test(u))return void 0;
if(!l.split("/").every(y=>oT.test(y)))return void 0;const m=u==="docker.io"||u==="index.docker.io";const h=m&&!l.includes(
"/")?`library/${l}`:l;const g=m?"docker.io":u;if(`${g}/${h}`.length>dT)return void 0;return{text:t,domain:g,path:h,tag:s,
digest:n}}function cT(t){if(t.startsWith("-"))return'A reference cannot start with "-".';if(t!==t.toLowerCase()&&iu(t.toLowerCase())!==
void 0){return`Repository names are lower case. Use ${JSON.stringify(t.toLowerCase())} instead.`}return'A repository nam\
e consists of lower-case letters and digits with single separators, and a tag of at most 128 letters, digits, "_", "." a\
nd "-".'}function ag(t,e,n){const r=`${H(t).slice("sha256:".length)}.json`;const i=`${e.slice("sha256:".length)}/layer.tar`;return js(
[{path:r,content:t},qs([{Config:r,RepoTags:[n],Layers:[i]}])])}function qs(t){return{path:"manifest.json",content:Buffer.
from(JSON.stringify(t))}}var Xs={path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};function Zs(t){
return{path:"index.json",content:Vs(Te.index,[t])}}function He(t){return`blobs/${t.replace(":","/")}`}var Qs="io.contain\
erd.image.name";function ea(t,e,n={}){const r=Gs(Te.manifest,{mediaType:Te.config,digest:H(t),sizeBytes:t.length},e,n);return{
bytes:r,descriptor:{mediaType:Te.manifest,digest:H(r),sizeBytes:r.length}}}function dg(t,{config:e,platform:n,name:r,annotations:i={}},o){
const s=t.map(({descriptor:u})=>u);const a=ea(e,s,i);const d=s.map(({digest:u})=>He(u));const c=He(H(e));const f=[Xs,Zs(
{...a.descriptor,platform:tu(n),annotations:{[Qs]:r.full}}),qs([{Config:c,RepoTags:[r.familiar],Layers:d}]),{path:c,content:e},
{path:He(a.descriptor.digest),content:a.bytes},...t.map(({path:u,startByte:l,descriptor:{digest:m,sizeBytes:h}})=>({path:He(
m),content:{path:u,startByte:l,sizeBytes:h}}))];return js(f,o)}function cg(t,e,n){const{os:r,architecture:i,variant:o}=e;
const s=Buffer.from(JSON.stringify({architecture:i,os:r,...o===void 0?{}:{variant:o},config:{},rootfs:{type:"layers",diff_ids:[]}}));
const{bytes:a,descriptor:d}=ea(s,[{...t,mediaType:"application/octet-stream"}]);const c=ae(le(n,"tag"));return js([Xs,Zs(
{...d,platform:tu(e),annotations:{[Qs]:c}}),{path:He(H(s)),content:s},{path:He(d.digest),content:a}])}var yr={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"application/vnd\
.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",config:"appl\
ication/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}};var fg={oci:{gzip:"+g\
zip",zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function wr(t,e){if(t==="oci"||e==="zstd")return yr.oci.layer+
fg.oci[e];return yr.docker.layer+fg.docker[e]}function ou(t){return["gzip","zstd","none"].find(e=>t===wr("oci",e)||t===wr(
"docker",e))}var mg=/^[A-Za-z0-9_.-]+$/;var ug={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},"x86-64":{architecture:"\
amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"arm",variant:"v6"}};
var lg={amd64:{v1:""},arm:{"":"v7","5":"v5","6":"v6","7":"v7","8":"v8"},arm64:{"8":"",v8:"","v8.0":"","9":"v9","9.0":"v9",
"v9.0":"v9"}};function _e(t){const e=t.os.toLowerCase();const n=t.architecture.toLowerCase();const r=Object.hasOwn(ug,n)?
ug[n]:void 0;const i=r?.architecture??n;const o=r?.variant??t.variant?.toLowerCase()??"";const s=Object.hasOwn(lg,i)?lg[i]:
void 0;const a=s!==void 0&&Object.hasOwn(s,o)?s[o]:o;return{os:e==="macos"?"darwin":e,architecture:i,variant:a||void 0}}
function q(t,e){return _(t)===_(e)}function _(t){const{os:e,architecture:n,variant:r}=_e(t);return r===void 0?`${e}/${n}`:
`${e}/${n}/${r}`}function ta({os:t,architecture:e,variant:n}){return[t,e,n??""].every(r=>r===""||mg.test(r))}function na(t){
const[e,n,r,...i]=t.split("/");const o=t.split("/");if(e===void 0||n===void 0||i.length>0||!o.every(s=>mg.test(s))){throw new p(
"BAD_INPUT",`The ${T("platform")} must have the form os/arch or os/arch/variant, but is ${JSON.stringify(t)}.`,{hint:'Fo\
r example "linux/amd64", "linux/arm64" or "linux/arm/v7".'})}return _e({os:e,architecture:n,variant:r})}function zn(t){const e=du(t)?ra(t):t;const n=e.images.map(uT);const[r]=n;if(r===void 0)throw new RangeError("a set needs\
 an image");const{index:i}=e;if(i===void 0&&n.length>1)throw new RangeError("a set of several images needs an index");const o=i===
void 0?r.bytes:Vs(yr[i.format].index,n.map(lT),i.annotations);const s=i===void 0?{...r.manifest,platform:pg(r.image)}:su(
yr[i.format].index,o);return{root:s,rootBytes:o,images:n,blobs:fT({images:n,root:s,rootBytes:o})}}function fT({images:t,
root:e,rootBytes:n}){const r=[...t.map(({image:i})=>({digest:H(i.config),content:i.config})),...t.map(({manifest:i,bytes:o})=>({
digest:i.digest,content:o})),{digest:e.digest,content:n},...t.flatMap(({image:{layers:i}})=>i).map(({path:i,startByte:o,
descriptor:{digest:s,sizeBytes:a}})=>({digest:s,content:{path:i,startByte:o,sizeBytes:a}}))];return[...new Map(r.map(i=>[
i.digest,i])).values()]}function uT(t){const e=yr[t.format];const n=su(e.config,t.config);const r=t.layers.map(({descriptor:o})=>o);
const i=Gs(e.manifest,n,r,t.annotations);return{manifest:su(e.manifest,i),bytes:i,image:t}}function lT({manifest:t,image:e}){
return{...t,platform:pg(e),annotations:e.entryAnnotations}}function pg({indexPlatform:t,config:e}){if(t!==void 0)return t;
const n=F(e.toString());const r=["architecture","os","os.version","variant"].map(o=>[o,b(n,o)]);const i=w(n,"os.features");
return Object.fromEntries([...r.filter(([,o])=>o!==void 0),...Array.isArray(i)?[["os.features",i]]:[]])}function su(t,e){
return{mediaType:t,digest:H(e),sizeBytes:e.length}}function au({images:t,index:e}){return e?.format==="docker"||t.some(({
format:n})=>n==="docker")}function du(t){return au(t)&&t.images.some(({layers:e})=>e.some(({descriptor:n})=>ou(n.mediaType)===
"zstd"))}function ra(t){const e="oci";const n=i=>{const{descriptor:o}=i;const s=ou(o.mediaType);const a=s===void 0?o.mediaType:
wr(e,s);return{...i,descriptor:{...o,mediaType:a}}};const r=t.images.map(i=>({...i,format:e,layers:i.layers.map(n)}));return{
images:r,index:t.index&&{...t.index,format:e}}}function ao({root:t,blobs:e},n,r){return[Xs,Zs({...t,annotations:n}),...r===
void 0?[]:[qs([r])],...e.map(({digest:i,content:o})=>({path:He(i),content:o}))]}function hg({images:t},e,n){const r=t.find(
({image:s})=>q(s.platform,n))??t[0];if(r===void 0)throw new RangeError("a set needs an image");const{config:i,layers:o}=r.
image;return{Config:He(H(i)),RepoTags:e.length===0?null:e,Layers:o.map(({descriptor:s})=>He(s.digest))}}import{access as Kv,chmod as Yv,constants as hy,link as qv,rename as gy,rm as Sa}from"node:fs/promises";import{basename as Xv,
dirname as yo}from"node:path";var mT=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function nn(t){return t.replace(mT,e=>[...e].map(n=>`\\u${pT(n.codePointAt(0)??
0)}`).join(""))}function pT(t){const e=t.toString(16);return t>65535?`{${e}}`:e.padStart(4,"0")}function de(t,e){const n=t.
length>e?[...t.slice(0,2*e+1)]:[];return n.length>e?`${n.slice(0,e-1).join("")}…`:t}function gg(t){return`<code>${ia(t)}\
</code>`}function ia(t){return nn(t).replace(/[^\p{L}\p{N} /-]/gu,e=>`&#${e.codePointAt(0)};`)}function Rt(t,e=""){const n=t.
flatMap(i=>i.match(/`+/g)??[]);const r="`".repeat(Math.max(3,...n.map(i=>i.length+1)));return[`${r}${e}`,...t,r].join("\n")}var co="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.";var hT=150;
function Re(t){return JSON.stringify(de(t,hT))}function be(t,e,n){return new p("BLOB_INVALID",`The file ${Re(t)} of ${Re(
n)} ${e}.`,{hint:"The image was damaged or only partly copied. Save, copy or build it again."})}function ce(t,e,n){return new p(
"UNSUPPORTED_IMAGE",`${t} ${e}.`,{hint:n})}import{createHash as gT}from"node:crypto";var yg={sha256:64,sha512:128};function At(t){const[e="",n="",...r]=t.split(":");const i=Object.hasOwn(yg,e)?yg[e]:void 0;
if(r.length>0||n.length!==i||!/^[0-9a-f]+$/.test(n))return void 0;return{algorithm:e,hex:n}}function oa(t,{digest:e,sizeBytes:n}){
if(t.length!==n)throw Z(e,rn(t.length,n));const r=At(e)?.algorithm;if(r===void 0)throw Z(e,"has a digest that cannot be \
checked");const i=`${r}:${gT(r).update(t).digest("hex")}`;if(i!==e)throw Z(e,`has the digest ${i}`)}function rn(t,e){return`\
has ${t} bytes, but its descriptor says ${e}`}function Z(t,e){return new p("BLOB_INVALID",`The blob ${t.slice(0,150)} ${e}\
.`,{hint:"The image was damaged or changed on its way here. Copy or build it again, and check the disk and memory of thi\
s machine."})}var cu="application/vnd.oci.image.";var sa="application/vnd.docker.";var on={index:`${sa}distribution.manifest.list.v2+j\
son`,manifest:`${sa}distribution.manifest.v2+json`,config:`${sa}container.image.v1+json`,layer:`${sa}image.rootfs.diff.t\
ar`};var yT=new Map([[`${cu}manifest.v1+json`,"oci"],[`${cu}index.v1+json`,"oci"],[on.manifest,"docker"],[on.index,"dock\
er"]]);var wT=new Set([`${cu}config.v1+json`,on.config]);var bT=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/;
var ET=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function br(t){return yT.
get(t)}function fu(t){return wT.has(t)}function wg(t){if(bT.test(t))return"layer";return ET.test(t)?"foreign":"other"}function sn(t,e){oa(t,e);const n=F(t.toString("utf8"));const r=l=>Z(e.digest,l);if(!v(n))throw r("is not a JSON object");
const i=b(n,"mediaType");const o="manifests"in n&&("layers"in n||"config"in n||"fsLayers"in n);if(o)throw r("has the fie\
lds of a manifest and of an index");if(i!==void 0&&e.mediaType!==""&&i!==e.mediaType)throw r(`has the media type ${JSON.
stringify(i)}, but its descriptor says ${JSON.stringify(e.mediaType)}`);const s=i??(e.mediaType||ST(n));const a=br(s);if(a===
void 0)return{kind:"other",mediaType:s};const d=uu(n);if(hr(s)){return{kind:"index",format:a,entries:bg(n,"manifests",r),
annotations:d}}const c=xg(w(n,"config"));if(c===void 0)throw r("has no descriptor of a config");const f=bg(n,"layers",r).
map(xT);const u=b(n,"artifactType");return{kind:"manifest",format:a,mediaType:s,config:c,layers:f,annotations:d,artifactType:u}}
function Eg(t){const e=F(t.toString("utf8"));const n=w(e,"manifests");if(!v(e)||!Array.isArray(n))return void 0;const r=n.
map(Sg).filter(i=>i!==void 0);if(r.length!==n.length)return void 0;return{kind:"index",format:"oci",entries:r,annotations:uu(
e)}}function ST(t){if("manifests"in t)return Te.index;return"config"in t&&"layers"in t?Te.manifest:""}function bg(t,e,n){
const r=w(t,e);if(!Array.isArray(r))throw n(`has no list of ${e}`);return r.map((i,o)=>{const s=Sg(i);if(s===void 0)throw n(
`has no valid descriptor at position ${o} of its ${e}`);return s})}function xT({mediaType:t,digest:e,sizeBytes:n}){return{
mediaType:t,digest:e,sizeBytes:n}}function Sg(t){const e=xg(t);if(e===void 0)return void 0;const n=w(t,"platform");return{
...e,platform:v(n)?n:void 0,annotations:uu(t)}}function xg(t){const e=so(t);if(e===void 0||At(e.digest)===void 0)return void 0;
return Number.isSafeInteger(e.sizeBytes)&&e.sizeBytes>=0?e:void 0}function uu(t){const e=w(t,"annotations");return Object.
fromEntries(Object.entries(v(e)?e:{}).filter(n=>typeof n[1]==="string"))}async function Er(t,e){const{digest:n}=e;const r=await t.readManifest(e);if(r===void 0)throw be(n,"is missing, though an\
 index names it",t.name);const i=sn(r,e);const o=t.name;if(i.kind==="index"){const{format:a,annotations:d,entries:c}=i;return{
reference:o,digest:n,index:{format:a,annotations:d},entries:c}}if(i.kind==="manifest"){const{mediaType:a}=i;return{reference:o,
digest:n,index:void 0,entries:[{...e,mediaType:a,platform:void 0}]}}const s=i.mediaType===""?"of no known type":Re(i.mediaType);
throw ce(o,`must be an image or an index, but is ${s}`,co)}import{open as Ag,stat as Lg}from"node:fs/promises";import{join as NT}from"node:path";import{Readable as $T}from"node:stream";function me(t){return t?.code??String(t)}function ft(t){return["ENOSPC","EDQUOT"].includes(me(t))}import{posix as Og}from"node:path";var kg=16*1024;function Pg(t,e){const n=new Map;const r=[];for(const{key:i,value:o}of pu(t,e)){n.set(i,o);if(i==="GNU.sp\
arse.offset"||i==="GNU.sparse.numbytes")r.push(o)}if(r.length>0)n.set("GNU.sparse.map",Buffer.from(r.join(",")));return n}
function Ig(t,e){return lu(t,n=>n===e)}function lu(t,e){return Buffer.concat([...pu(t,0)].filter(({key:n})=>!e(n)).map(({
bytes:n})=>n))}function mu(t,e){return Buffer.concat([...pu(t,0)].map(({key:n,bytes:r})=>{const i=e.get(n);return i===void 0?
r:kT(n,i)}))}function kT(t,e){const n=Buffer.concat([Buffer.from(` ${t}=`),Buffer.from(e),Buffer.from("\n")]);const r=n.
length;const i=r+String(r+String(r).length).length;return Buffer.concat([Buffer.from(String(i)),n])}function*pu(t,e){let n=0;
for(let r=1;n<t.length;r++){if(r>kg){throw new p("TAR_LIMIT",`The PAX header at byte ${e} holds more than ${kg} records.`,
{hint:he})}const i=t.indexOf(32,n);const o=i===-1?"":t.toString("latin1",n,i);const s=/^[0-9]{1,10}$/.test(o)?Number(o):
0;const a=n+s;const d=i===-1?-1:t.indexOf(61,i+1);if(s===0||a>t.length||d===-1||d>=a||t[a-1]!==10){throw new p("TAR_INVA\
LID",`The PAX header at byte ${e} has a malformed record: the stream was damaged.`,{hint:Vt})}yield{key:t.toString("utf8",
i+1,d),value:t.subarray(d+1,a-1),bytes:t.subarray(n,a)};n=a}}function an(t){return/^[0-9]{1,16}$/.test(t)?Number(t):Number.
NaN}var Tg=1024*1024;var PT=4*1024*1024;var vg=Buffer.alloc(0);var hu={pax:new Map,longName:void 0,longLink:void 0};function dn(t){
return t===Pe.pax||t===Pe.gnuLongName||t===Pe.gnuLongLink}var Sr=class{#e=[];#t=0;#n=hu;#r;get isReading(){return this.#r!==
void 0}get isEmpty(){return this.#e.length===0}begin(e,n,r){const{typeFlag:i,sizeBytes:o}=e;if(o>Tg||this.#t+o>PT){throw new p(
"TAR_LIMIT",`The extension header at byte ${r} claims ${o} bytes; at most ${Tg} are read.`,{hint:he})}this.#i(Buffer.from(
n));if(o>0)this.#r={typeFlag:i,left:oe(o),parts:[],sizeBytes:o};else this.#n=gu(this.#n,i,vg,r)}take(e,n){const r=this.#r;
if(r===void 0)return 0;const i=Math.min(r.left,e.length);r.parts.push(Buffer.from(e.subarray(0,i)));r.left-=i;if(r.left===
0){this.#r=void 0;const o=r.parts.length===1?r.parts[0]:Buffer.concat(r.parts);this.#i(o);this.#n=gu(this.#n,r.typeFlag,
o.subarray(0,r.sizeBytes),n)}return i}release(){const e={blocks:this.#e,extension:this.#n};this.#e=[];this.#t=0;this.#n=
hu;return e}#i(e){this.#e.push(e);this.#t+=e.length}};function xr(t){const e=[];for(let n=0;n<t.length;n++){const r=t[n];
const{typeFlag:i,sizeBytes:o}=Ie(r,0);e.push({typeFlag:i,block:r,data:o===0?void 0:t[++n],sizeBytes:o})}return e}function Le(t){
return xr(t).reduce((e,{typeFlag:n,data:r=vg,sizeBytes:i})=>gu(e,n,r.subarray(0,i),0),hu)}function cn(t,{pax:e,longName:n}){
return n??Ae(e.get("GNU.sparse.name"))??Ae(e.get("path"))??t.name}function Lt(t,{pax:e,longLink:n}){return n??Ae(e.get("\
linkpath"))??Us(t)}function aa(t,{pax:e},n){const r=Ae(e.get("size"));if(r===void 0)return t.sizeBytes;const i=r.toString(
"latin1");const o=an(i);if(!Number.isSafeInteger(o))throw Qe(n,`the PAX record of its size is ${JSON.stringify(i.slice(0,
40))}`);return o}function gu(t,e,n,r){if(e===Pe.pax)return{...t,pax:Pg(n,r)};const i=Ae(IT(n));return e===Pe.gnuLongName?
{...t,longName:i}:{...t,longLink:i}}function Ae(t){return t?.length===0?void 0:t}function IT(t){const e=t.indexOf(0);return e===
-1?t:t.subarray(0,e)}var Bg=2e5;var TT=1024;var vT=64*1024;var OT=[["gzip","1f8b","gunzip --keep"],["zstd","28b52ffd","zstd --decompress"],["\
xz","fd377a585a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],["lz4","04224d18","lz4 --decompress"]];
async function _g(t){const e=new yu(t);const n=new Map;const r=new Sr;AT(await e.read(0,O),t.path);let i=0;let o=0;let s=0;
while(s<t.sizeBytes&&o<2){const a=s;const d=await e.block(a);s+=O;if(Xi(d)){o++;continue}if(o===1)throw Qe(a,"there is a\
 single zero block between two entries");const c=Ie(d,a);if(++i>Bg)throw CT(t.path);if(c.typeFlag===Pe.paxGlobal){s+=oe(
c.sizeBytes)}else if(dn(c.typeFlag)){r.begin(c,d,a);const f=oe(c.sizeBytes);if(f>0)r.take(await e.exactly(s,f),a);s+=f}else{
const{extension:f}=r.release();const u=c.hasOldType&&c.name.at(-1)===47;const l=Ms(c.typeFlag)&&!u?aa(c,f,a):0;s=c.gnuIsExtended?
await BT(e,s):s;if(s+l>t.sizeBytes)throw wu(t,s+l);_T(n,{header:c,block:d,extension:f,offset:s,sizeBytes:l});s+=oe(l)}}if(!r.
isEmpty)throw wu(t,s);return n}async function BT(t,e){let n=e;for(let r=true;r;n+=O)r=((await t.block(n))[504]??0)!==0;return n}
function _T(t,e){const{header:n,block:r,extension:i,offset:o,sizeBytes:s}=e;const a=cn(n,i);const d=a.length>TT?void 0:da(
a.toString("utf8"));if(d===void 0)return;const{typeFlag:c}=n;const f=c==="S"||[...i.pax.keys()].some(RT);if(f)t.set(d,{kind:"\
sparse"});else if(c==="0"||c==="7")t.set(d,{kind:"file",offset:o,sizeBytes:s});else if(c==="1"||c==="2"){const u=(i.longLink??
i.pax.get("linkpath")??Us(r)).toString("utf8");const l=c==="1"||u.startsWith("/")?u:`${Og.dirname(d)}/${u}`;t.set(d,{kind:"\
link",target:da(l)})}else t.delete(d)}function RT(t){return t.startsWith("GNU.sparse.")}function da(t){const e=Og.normalize(
t.replace(/^\/+/,"")).replace(/\/$/,"");return e===".."||e.startsWith("../")?void 0:e}var yu=class{#e;#t=Buffer.alloc(0);#n=0;constructor(e){
this.#e=e}async read(e,n){const r=e-this.#n;if(r>=0&&r+n<=this.#t.length)return this.#t.subarray(r,r+n);const{handle:i,signal:o}=this.#e;
if(o.aborted)throw U(o.reason);const s=Buffer.alloc(Math.max(n,vT));let a=0;while(a<s.length){const{bytesRead:d}=await i.
read(s,a,s.length-a,e+a);if(d===0)break;a+=d}this.#t=s.subarray(0,a);this.#n=e;return this.#t.subarray(0,n)}async exactly(e,n){
const r=await this.read(e,n);if(r.length<n)throw wu(this.#e,e+n);return r}block(e){return this.exactly(e,O)}};function AT(t,e){
const n=t.toString("hex",0,8);const r=OT.find(([,o])=>n.startsWith(o));const i=JSON.stringify(e);if(r!==void 0){const o=`\
The archive ${i} must be a plain tar archive, but is compressed with ${r[0]}.`;throw new p("UNSUPPORTED_IMAGE",o,{hint:`\
Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${r[2]} ${i}`})}
if(t.length===O&&(Xi(t)||LT(t)))return;throw new p("UNSUPPORTED_IMAGE",`${i} must be a tar archive, but is not one.`,{hint:'\
Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}function LT(t){
try{Ie(t,0);return true}catch{return false}}function wu({path:t,sizeBytes:e},n){const r=`The archive ${JSON.stringify(t)}\
 ends after ${e} bytes, but its headers promise at least ${n}: something was cut off.`;return new p("TAR_TRUNCATED",r,{hint:"\
Save or copy it again, and check whether the disk was full."})}function CT(t){const e=`The archive ${JSON.stringify(t)} \
has more than ${Bg} entries.`;return new p("TAR_LIMIT",e,{hint:he})}function ca(t){return{open:async e=>t.open(e),locate:async()=>t.range}}var Rg=1024*1024;var Cg=4*1024*1024;var DT=8;async function fn(t,e,n){
if(t.sizeBytes>Cg)throw FT(e,t.sizeBytes);const r=[];for await(const i of t.open(n))r.push(i);return Buffer.concat(r)}function FT(t,e){
const n=`${t} has ${e} bytes, but at most ${Cg} bytes of a manifest, an index or a config are read.`;return new p("TAR_L\
IMIT",n,{hint:he})}async function Ng(t){const e=await Dg(t);if(!e.isDirectory()){throw new p("BAD_INPUT",`${JSON.stringify(
t)} must be a directory, but is a file.`,{hint:'Write "oci-archive:PATH" for an archive of an OCI image layout, and "doc\
ker-archive:PATH" for one of "docker save".'})}return{path:t,find:async n=>{const r=NT(t,n);const i=await Lg(r).catch(o=>{
if(["ENOENT","ENOTDIR"].includes(me(o)))return void 0;throw fo(r,o)});if(!i?.isFile())return void 0;return $g({path:r,startByte:0,
sizeBytes:i.size})},close:async()=>{}}}async function fa(t,e){const n=await Dg(t);if(!n.isFile()){const i=n.isDirectory()?
"a directory":"no regular file";throw new p("BAD_INPUT",`${JSON.stringify(t)} must be an archive, but is ${i}.`,{hint:n.
isDirectory()?'Write "oci:DIR" for a directory with an OCI image layout.':"An archive is read several times, from any po\
sition, so it must be a file. Save it to one first."})}const r=await Ag(t).catch(i=>{throw fo(t,i)});try{const i=await _g(
{handle:r,path:t,sizeBytes:n.size,signal:e});return new bu(t,r,i)}catch(i){await r.close();throw i}}var bu=class{path;#e;#t;constructor(e,n,r){
this.path=e;this.#e=n;this.#t=r}async find(e){let n=da(e);for(let r=0;n!==void 0;r++){const i=this.#t.get(n);if(i===void 0)
return void 0;if(i.kind==="file"){const{offset:o,sizeBytes:s}=i;return $g({path:this.path,startByte:o,sizeBytes:s,handle:this.#e})}
if(i.kind==="sparse")throw be(e,"is stored as a sparse file, as no builder does",this.path);if(r===DT)throw be(e,"is beh\
ind a loop of links",this.path);n=i.target}throw be(e,"is a link that leads out of the archive",this.path)}close(){return this.#e.
close()}};function $g(t){const{path:e,startByte:n,sizeBytes:r}=t;const i={path:e,startByte:n,sizeBytes:r};return{sizeBytes:r,
range:i,open:o=>new Eu(t,o)}}var Eu=class extends $T{#e;#t;#n;#r;constructor(e,n){super({highWaterMark:Rg,signal:n});this.#e=
e;this.#r=e.startByte;this.#t=e.startByte+e.sizeBytes}_construct(e){const{handle:n,path:r}=this.#e;const i=n===void 0?Ag(
r):Promise.resolve(n);i.then(o=>{this.#n=o;e()},o=>e(fo(r,o)))}_read(){const e=Math.min(Rg,this.#t-this.#r);if(e===0||this.#n===
void 0){this.push(null);return}this.#n.read(Buffer.allocUnsafe(e),0,e,this.#r).then(({bytesRead:n,buffer:r})=>{this.#r+=
n;this.push(n===0?null:r.subarray(0,n))},n=>this.destroy(fo(this.#e.path,n)))}_destroy(e,n){const r=this.#e.handle===void 0;
const i=r?this.#n?.close():void 0;Promise.resolve(i).then(()=>n(e),()=>n(e))}};async function Dg(t){return Lg(t).catch(e=>{
throw fo(t,e)})}function fo(t,e){const n=me(e);if(n==="ENOENT"||n==="ENOTDIR"){return new p("IMAGE_NOT_FOUND",`There is \
no file or directory ${JSON.stringify(t)}.`,{hint:"Check the path. It is relative to the working directory, and ends at \
the first colon.",cause:e})}return new p("BAD_INPUT",`Cannot read ${JSON.stringify(t)}: ${n}.`,{hint:"Check the permissi\
ons of the file and of the directories above it.",cause:e})}var MT=/^sha256:[0-9a-f]{64}$/;function ua(t,e,n){const r=w(t,"rootfs","diff_ids")??[];const i="No builder writes this. \
Use an image from a source that you trust.";if(!D(r)||!r.every(o=>MT.test(o)))throw ce(n,"has a diffID in its config tha\
t is not a sha256 digest",i);if(r.length!==e)throw ce(n,`has ${e} layers, but ${r.length} diffIDs in its config`,i);return r}var UT=8;var kr=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(e){const n=[];const r=[];if(this.attestations>
0)r.push(Fg(this.attestations,"attestation"));if(this.artifacts.length>0){const i=xu([...new Set(this.artifacts)].map(o=>o===
""?"no type":o));r.push(`${Fg(this.artifacts.length,"artifact")} (${i})`)}if(r.length>0)n.push(`Left out of ${e}, since \
they describe the source or are not images: ${r.join(" and ")}.`);if(this.notLinux.length>0)n.push(`Left out of ${e}, si\
nce only Linux images can be flattened: ${Su(this.notLinux)}.`);if(this.missing.length>0)n.push(`Left out of ${e}, since\
 its index names them but they are missing: ${HT(this.missing)}.`);return n}};function Su(t){return xu([...new Set(t.map(
_))])}function HT(t){return xu([...new Set(t.map(e=>e===void 0?"an unknown platform":_(e)))])}function xu(t){const e=t.slice(
0,UT).map(r=>/^[\w./+ -]*$/.test(r)?r:Re(r));const n=t.length-e.length;return e.join(", ")+(n>0?` and ${n} more`:"")}function Fg(t,e){
return`${t} ${e}${t===1?"":"s"}`}function ku(t){const e=b(t,"os");const n=b(t,"architecture");if(e===void 0||n===void 0)return void 0;const r={os:e,architecture:n,
variant:b(t,"variant")};return ta(r)&&e!=="unknown"&&n!=="unknown"?r:void 0}function Mg(t,e){const n=t??e;if(n===void 0)
return void 0;const r=e!==void 0&&!Pu(n,e);return _e({...n,variant:n.variant??(r?e.variant:void 0)})}function Pu(t,e){const n=r=>_e(
{...r,variant:void 0});return!q(n(t),n(e))}function Ug(t,e,{available:n,notices:r}){const i=n.length===0?"has no platfor\
m at all":`has ${Su(n)}`;const o=`The image ${t} is needed for ${_(e)}, but ${i}.`;return new p("PLATFORM_MISMATCH",[o,...r].
join(" "),{hint:"Select a platform that the image has."})}var Hg=8;var zg=1e4;var zT="vnd.docker.reference.type";function uo({annotations:t}){return t[zT]!==void 0}var Pr=class{#e;#t;#n=new Set;#r=[];#i=0;constructor(e,n){
this.#e=e;this.#t=n}async follow(e){for(const n of e)await this.#o(n,0);return this.#r}async#o(e,n){if(++this.#i>zg)throw this.#a(
`has more than ${zg} entries in its indexes`);if(uo(e)){this.#t.attestations++;return}if(this.#n.has(e.digest))return;this.#n.
add(e.digest);const{mediaType:r}=e;if(r!==""&&br(r)===void 0){this.#t.artifacts.push(r)}else if(r===""||hr(r)){await this.#s(
e,n)}else{this.#r.push(e)}}async#s(e,n){if(n===Hg)throw this.#a(`has indexes nested more than ${Hg} deep`);const r=await this.#e.
readManifest(e);if(r===void 0){this.#t.missing.push(void 0);return}const i=sn(r,e);if(i.kind==="index"){for(const o of i.
entries)await this.#o(o,n+1)}else if(i.kind==="manifest"){this.#r.push(e)}else if(e.mediaType===""){this.#t.artifacts.push(
i.mediaType)}else{throw Z(e.digest,"is not an index")}}#a(e){return ce(this.#e.name,e,"No builder writes this. Use an im\
age from a source that you trust.")}};var WT=4;async function Wn(t,e,n){const{reference:r,digest:i,index:o}=e;const s=new kr;const a=o===void 0;const d=await new Pr(
t,s).follow(e.entries);const c=new Iu(t,{leftOut:s,platforms:n,isAlone:a});const f=await jT(d,l=>c.load(l));const u=(n??
[]).find(l=>!f.some(m=>q(m.platform,l)));if(u!==void 0){const l=[...f.map(({platform:m})=>m),...c.others];throw Ug(r,u,{
available:l,notices:s.notices(r)})}if(f.length===0){const l=s.notices(r).join(" ");throw ce(r,`has no image that can be \
flattened${l&&`. ${l.replace(/\.$/,"")}`}`,co)}return{...{reference:r,digest:i,index:o,images:f},notices:[...s.notices(r),
...c.notices],release:({manifest:l})=>t.release(l),close:()=>t.close()}}async function jT(t,e){const n=[];const r=[...t.
entries()];const i=async()=>{for(let o=r.shift();o!==void 0;o=r.shift())n[o[0]]=await e(o[1])};await Promise.all(Array.from(
{length:WT},i));return n.filter(o=>o!==void 0)}var Iu=class{notices=[];others=[];#e;#t;constructor(e,n){this.#e=e;this.#t=
n}async load(e){const n=ku(e.platform);if(n!==void 0&&!this.#r(n))return void 0;const r=await this.#e.readManifest(e);if(r===
void 0)return this.#i(e,n);const i=sn(r,e);if(i.kind!=="manifest")throw Z(e.digest,"is not a manifest");if(!this.#s(i))return void 0;
const o=await this.#a(i,e);if(o===void 0)return this.#i(e,n,i);const s=ku(o);const a=Mg(n,s);if(a===void 0)throw ce(`The\
 image ${e.digest}`,"does not say which platform it is for","Build it again with a current builder.");if(n===void 0&&!this.#r(
a))return void 0;if(n!==void 0&&s!==void 0&&Pu(n,s))this.notices.push(`The index says that ${e.digest} is for ${_(n)}, b\
ut its config says ${_(s)}.`);return this.#n(e,i,{config:o,platform:a})}async#n(e,n,{config:r,platform:i}){const{mediaType:o,
digest:s,sizeBytes:a}=e;const d={mediaType:o||n.mediaType,digest:s,sizeBytes:a};const{layers:c}=n;const f=ua(r,c.length,
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
artifactType:r,mediaType:i}){const{isAlone:o,leftOut:s}=this.#t;const a=n.map(u=>wg(u.mediaType));const d=fu(e.mediaType)&&
(n.length===0||a.some(u=>u!=="other"));if(!d){const u=r??(fu(e.mediaType)?n[0]?.mediaType??i:e.mediaType);if(o)throw ce(
this.#e.name,`is not an image, but ${Re(u)}`,co);if(n.some(l=>l.mediaType==="application/vnd.in-toto+json"))s.attestations++;else
s.artifacts.push(u);return false}const c=n[a.indexOf("foreign")];if(c!==void 0)throw ce(`The layer ${c.digest}`,`is a fo\
reign layer (${c.mediaType}), which only its vendor may distribute`,"Images with such layers cannot be flattened: the re\
sult would distribute them.");const f=n[a.indexOf("other")];if(f!==void 0)throw ce(`The layer ${f.digest}`,`has the unkn\
own media type ${JSON.stringify(f.mediaType)}`,"Layers are tar archives, uncompressed or compressed with gzip or zstd. B\
uild the image again with one of these; decrypt an encrypted one.");return true}async#a({config:e},n){const r=await this.#e.
readConfig(e,n);if(r===void 0)return void 0;oa(r,e);const i=F(r.toString("utf8"));if(!v(i))throw Z(e.digest,"is not a co\
nfig, since it is not a JSON object");return i}};var JT=["org.opencontainers.image.ref.name","io.containerd.image.name"];var Wg=20;function Gg(t,e){const{index:n,reference:r,
text:i}=e;if(n!==void 0){const s=t[n];if(s===void 0){const a=t.length===0?"no image":`only the images @0 to @${t.length-
1}`;throw Tu(`${i} must name an image, but the layout has ${a}.`,t)}return[s]}if(r!==void 0){const s=t.filter(d=>la(d).includes(
r));const a=s.length>0?s:t.filter(d=>VT(d,r));if(a.length===0)throw Tu(`${i} must name an image, but the layout has none\
 with that name.`,t);return jg(a,t,e)}const o=t.filter(GT);if(o.length===0)throw Tu(`${i} must contain an image, but con\
tains none.`,t);return jg(o,t,e)}function jg(t,e,{text:n,path:r,transport:i}){const o=[...new Map(t.map(d=>[d.digest,d])).
values()];if(o.length===1)return o;const s=new Set(t.map(d=>la(d).toSorted().join(" ")));const a=o.every(({mediaType:d,platform:c})=>d.
includes(".manifest.v")&&c!==void 0);if(s.size===1&&a)return o;throw new p("BAD_INPUT",`${n} must name one image, but th\
e layout has several: ${Vg(e)}.`,{hint:`Add one of these names: "${i}:${r}:NAME".`})}function GT(t){return!uo(t)&&(t.mediaType===
""||br(t.mediaType)!==void 0)}function la({annotations:t}){return JT.map(e=>t[e]).filter(e=>e!==void 0)}function VT(t,e){
const n=Jg(e);return n!==void 0&&la(t).some(r=>/[/:]/.test(r)&&Jg(r)===n)}function Jg(t){try{return ae(le(t,"image"))}catch{
return void 0}}function Vg(t){const e=[...new Set(t.map((r,i)=>la(r).at(-1)??`@${i}`))];const n=e.length-Wg;return e.slice(
0,Wg).map(Re).join(", ")+(n>0?` and ${n} more`:"")}function Tu(t,e){return new p("IMAGE_NOT_FOUND",t,{hint:e.length===0?
"Check the path.":`It has: ${Vg(e)}.`})}var Kg="1.0.0";var lo=class{name;#e;#t;constructor(e,n,r){this.name=e;this.#e=n;this.#t=r}async readManifest({digest:e}){
const n=await this.#e.find(ma(e));return n&&fn(n,`The blob ${e}`,this.#t)}readConfig(e){return this.readManifest(e)}async findLayer({
digest:e,sizeBytes:n}){const r=await this.#e.find(ma(e));if(r===void 0)return void 0;if(r.sizeBytes!==n)throw Z(e,rn(r.sizeBytes,
n));return ca(r)}async release(){}close(){return this.#e.close()}};async function Yg(t,e){const{text:n,path:r,transport:i}=t;
const o=await(i==="oci"?Ng(r):fa(r,e.signal));try{const s=new lo(n,o,e.signal);const a=await vu(o,e.signal);if(a===void 0)
throw await qT(o,t);const[d,...c]=Gg(a.entries,t);const f=d!==void 0&&c.length===0?await Er(s,d):{reference:n,digest:a.digest,
index:{format:a.format,annotations:a.annotations},entries:[d,...c].filter(u=>u!==void 0).map(YT)};return await Wn(s,f,e.
platforms)}catch(s){await o.close();throw s}}async function vu(t,e){const n=await KT(t,e);if(n!==void 0&&n!==Kg)throw ce(
t.path,`is an OCI image layout of version ${Re(n)}; only ${Kg} is known`,"Look for a newer release of docker-flatten.");
const r=await t.find("index.json");if(r===void 0)return void 0;const i=await fn(r,`The file index.json of ${t.path}`,e);
const o=Eg(i);if(o===void 0)throw be("index.json","is not an index of an OCI image layout",t.path);return{...o,digest:H(
i)}}async function KT(t,e){const n=await t.find("oci-layout");if(n===void 0)return void 0;const r=(await fn(n,`The file \
oci-layout of ${t.path}`,e)).toString();return b(F(r),"imageLayoutVersion")}function YT(t){const{"org.opencontainers.ima\
ge.ref.name":e,...n}=t.annotations;return{...t,annotations:n}}function ma(t){const e=At(t);if(e===void 0)throw Z(t,"has \
a digest that cannot be checked");return`blobs/${e.algorithm}/${e.hex}`}async function qT(t,{text:e,path:n,transport:r}){
const i=await t.find("manifest.json")!==void 0;const o=!i?'Check the path. A layout comes from "docker buildx build --ou\
tput type=oci", skopeo, buildah and others.':r==="oci-archive"?`It looks like an archive of "docker save". Write it as "\
docker-archive:${n}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${n}" oci:NEW`;return ce(e,
"must be an OCI image layout, but has no index.json",o)}import{createHash as av}from"node:crypto";import{Writable as dv}from"node:stream";import{pipeline as cv}from"node:stream/promises";var qg=["B","kB","MB","GB","TB","PB"];function P(t){let e=t;let n=0;while(Math.abs(e)>=999.5&&n<qg.length-1){e/=1e3;n++}
const r=n===0||Math.abs(e)>=99.95?0:Math.abs(e)>=9.995?1:2;return`${e.toFixed(r)} ${qg[n]}`}function pa(t,e){return Ir(t===
0?0:(t-e)/t*100)}function Ir(t,e=1){const n=t.toFixed(e);return Number(n)===0?n.replace("-",""):n}function Tr(t,e){const n=[
P(t),P(e)];return t!==e&&n[0]===n[1]?[`${t} B`,`${e} B`]:n}var XT=16*4096;var ZT=.001;function ha(t,e,n){if(!t)return e===
0;return Math.abs(e)<=Math.max(XT,n*ZT)}function ga(t,e){return{oldBytes:t,newBytes:e,savedBytes:t-e,savedPercent:pa(t,e)}}
function Zg(t){return`${Ou(t)}, ${(t.ms/1e3).toFixed(1)} s`}function Ou({oldBytes:t,newBytes:e,oldLayers:n,newLayers:r}){
const i=mo(pa(t,e));return`${Xg(t,n)} → ${Xg(e,r)}, ${i}`}function mo(t){return t.startsWith("-")?`${t.slice(1)} % lar\
ger`:`${t} % smaller`}function Xg(t,e){return`${P(t)} in ${Ce(e)}`}function Q(t){return`${t.toLocaleString("en")} ${t===
1?"entry":"entries"}`}function Ce(t){return`${t} ${t===1?"layer":"layers"}`}var QT=.2;var ev=10;var tv=3;var nv=100*60*60;var ya=class{#e;#t=performance.now();#n=this.#t;#r;#i=0;#o=0;constructor(e){
this.#e=e;this.#r=e.doneBytes?.()??0}measure(){const{title:e,isEstimate:n=false}=this.#e;const r=performance.now();const i=(r-
this.#t)/1e3;const o=this.#e.doneBytes?.();const s=this.#e.totalBytes?.();const a=o!==void 0&&s!==void 0&&s>0;const d=a&&
o<=s?s:void 0;const c=d===void 0?void 0:Math.min(99,Math.floor((o??0)/d*100));const f=o===void 0?void 0:this.#s(r,o);const u=(d??
0)-(o??0);const l=i<tv||u<=0||!f?Number.POSITIVE_INFINITY:Math.max(1,Math.round(u/f));const m=l>nv?void 0:l;return{...{title:e,
seconds:i,doneBytes:o,totalBytes:d,isEstimate:n},...{percent:c,bytesPerSecond:f,secondsLeft:m}}}#s(e,n){const r=(e-this.#n)/
1e3;if(r>=QT){const i=Math.exp(-r/ev);this.#i=this.#i*i+(n-this.#r);this.#o=this.#o*i+r;this.#n=e;this.#r=n}return this.#o===
0?void 0:this.#i/this.#o}};function Qg(t){const{title:e,seconds:n,doneBytes:r,percent:i}=t;if(r===void 0)return`${e}: ${ey(
Math.round(n))} so far`;const o=[rv(t),i===void 0?void 0:`${i} %`,iv(t),ov(t)];return`${e}: ${o.filter(s=>s!==void 0).join(
", ")}`}function rv({doneBytes:t,totalBytes:e,isEstimate:n}){const r=P(t??0);if(e===void 0)return r;return`${r} of ${n?"\
about ":""}${P(e)}`}function iv({bytesPerSecond:t}){return t===void 0?void 0:`${P(t)}/s`}function ov({secondsLeft:t}){return t===
void 0?void 0:`${ey(t)} left`}function ey(t){const e=t<3600?[[Math.floor(t/60),"min"],[t%60,"s"]]:[[Math.floor(t/3600),"\
h"],[Math.floor(t%3600/60),"min"]];const n=e.filter(([r])=>r>0).map(([r,i])=>`${r} ${i}`);return n.length===0?"0 s":n.join(
" ")}var sv=5e3;var ty=1e3;async function z(t,e,n){const r=t.showProgress(e);try{return await n}finally{r()}}async function wa(t,e,n){
await z(t,e.progress,Promise.race([e.sent,n]).catch(()=>{}));return z(t,{title:e.after},n)}function ny(t,e){const n=new ya(
t);const r=sv/ty;let i=0;let o=t.loggedChars?.();const s=setInterval(()=>{const a=n.measure();if(++i%r!==0)return;const d=t.
loggedChars?.();if(d===o)e(Qg(a));o=d},ty);return()=>clearInterval(s)}function un(t){let e;t.then(n=>e=n).catch(()=>{});
return()=>e}var fv=[["1f8b",".gzip"],["28b52ffd",".zstd"]];var uv=[["fd377a585a00","xz"],["425a68","bzip2"]];var lv=6;var mv=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/;
var ba=class t{name;#e;#t;#n;#r;constructor(e,n,{config:r,blobs:i,layers:o}){this.name=e;this.#e=n;this.#t=i;this.#n=r;const s=({
mediaType:d,digest:c,sizeBytes:f})=>({mediaType:d,size:f,digest:c});const a={mediaType:on.config,digest:H(r),sizeBytes:r.
length};this.#r=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:on.manifest,config:s(a),layers:o.map(s)}))}static async of(e,n,r){
const i=await pv(e,n,r);const o=F(i.toString("utf8"));if(!v(o))throw be(e.config,"is not a config, since it is not a JSO\
N object",n.path);const s=ua(o,e.layers.length,r.name);const a=new Map;const d=[];const c=new Map;for(const[f,u]of e.layers.
entries()){const l=await n.find(u);if(l===void 0)throw be(u,"is missing, though manifest.json names it",n.path);const m=await hv(
l,u,r.signal);const h=m===""?`${s[f]}`:`file ${u}`;const g=c.get(h)??{mediaType:`${on.layer}${m}`,digest:m===""?s[f]??"":
await yv(l,r),sizeBytes:l.sizeBytes};c.set(h,g);d.push(g);a.set(g.digest,l)}return new t(r.name,n,{config:i,blobs:a,layers:d})}get choice(){
const e=H(this.#r);const n=on.manifest;const r=this.#r.length;const i={mediaType:n,digest:e,sizeBytes:r,platform:void 0,
annotations:{}};return{reference:this.name,digest:e,index:void 0,entries:[i]}}async readManifest(){return this.#r}async readConfig(){
return this.#n}async findLayer({digest:e}){const n=this.#t.get(e);return n&&ca(n)}async release(){}close(){return this.#e.
close()}};async function pv(t,e,n){const r=await e.find(t.config);if(r===void 0)throw be(t.config,"is missing, though ma\
nifest.json names it",e.path);const i=await fn(r,`The config ${JSON.stringify(t.config)}`,n.signal);const o=mv.exec(t.config)?.[1];
const s=H(i);if(o!==void 0&&s!==`sha256:${o}`)throw Z(`sha256:${o}`,`has the digest ${s}`);return i}async function hv(t,e,n){
const r=await gv(t,n);const i=uv.find(([o])=>r.startsWith(o));if(i!==void 0)throw ce(`The layer ${JSON.stringify(e)}`,`i\
s compressed with ${i[1]}`,"Layers must be uncompressed, or compressed with gzip or zstd. Load the archive into an engin\
e and save it again.");return fv.find(([o])=>r.startsWith(o))?.[1]??""}async function gv(t,e){const n=t.open(e);for await(const r of n)
return r.toString("hex",0,lv);return""}async function yv(t,{signal:e,log:n,touch:r}){const i=av("sha256");let o=0;const s=new dv(
{write:(d,c,f)=>{i.update(d);o+=d.length;r();f()}});const a={title:"Digest",doneBytes:()=>o,totalBytes:()=>t.sizeBytes};
await z(n,a,cv(t.open(e),s,{signal:e}));return`sha256:${i.digest("hex")}`}var ry=20;async function oy(t,e){const{text:n,path:r}=t;const i=await fa(r,e.signal);try{const o=Ev(await wv(i,t,e.signal),
t);const s=new lo(n,i,e.signal);const a=await vu(i,e.signal);const d=a&&await xv(s,a.entries,o);if(d!==void 0)return await Wn(
s,await Er(s,d),e.platforms);const c=await ba.of(o,i,{...e,name:n});return await Wn(c,c.choice,e.platforms)}catch(o){await i.
close();throw o}}async function wv(t,{text:e,path:n},r){const i=await t.find("manifest.json");if(i===void 0){const d=await t.
find("index.json")!==void 0;const c=await t.find("repositories")!==void 0;const f=d?`It has an index.json, so it is an a\
rchive of an OCI image layout. Write it as "oci-archive:${n}".`:c?"Docker before 1.10 wrote it. Load it into an engine a\
nd save it again.":'Check the path. Such an archive comes from "docker save", "docker buildx build --output type=docker"\
, skopeo, buildah, podman and others.';throw ce(e,'must be an archive of "docker save", but has no manifest.json',f)}const o=await fn(
i,`The file manifest.json of ${n}`,r);const s=F(o.toString("utf8"));const a=(Array.isArray(s)?s:[]).map(bv);if(!Array.isArray(
s)||a.includes(void 0))throw be("manifest.json","is not a list of images",n);return a.filter(d=>d!==void 0)}function bv(t){
const e=b(t,"Config");const n=w(t,"Layers")??[];const r=w(t,"RepoTags")??[];if(e===void 0||!D(n)||!D(r))return void 0;return{
config:e,names:r,layers:n}}function Ev(t,e){const{text:n,path:r,reference:i,index:o}=e;const s=Sv(t);if(t.length===0)throw new p(
"IMAGE_NOT_FOUND",`${n} must contain an image, but contains none.`,{hint:"Save the image again."});if(o!==void 0){const f=t[o];
if(f!==void 0)return f;throw new p("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has only the images @0 to\
 @${t.length-1}.`,{hint:`It has: ${s}.`})}const a=i&&ae(i);const d=t.filter(({names:f})=>a===void 0||f.some(u=>Bu(u)===a));
const[c]=d;if(c===void 0){throw new p("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has none with that nam\
e.`,{hint:`It has: ${s}.`})}if(d.some(f=>JSON.stringify(iy(f))!==JSON.stringify(iy(c)))){throw new p("BAD_INPUT",`${n} m\
ust name one image, but the archive has several: ${s}.`,{hint:`Add one of these names: "docker-archive:${r}:NAME".`})}return c}
function iy({config:t,layers:e}){return[t,e]}function Bu(t){try{return ae(le(t,"image"))}catch{return void 0}}function Sv(t){
const e=t.flatMap(({names:r},i)=>r.length===0?[`@${i}`]:r);const n=e.length-ry;return e.slice(0,ry).map(Re).join(", ")+(n>
0?` and ${n} more`:"")}async function xv(t,e,n){const r=n.names.map(Bu);const i=({annotations:a})=>r.includes(Bu(a["io.c\
ontainerd.image.name"]??""));const o=e.filter(a=>!uo(a));const s=o.toSorted((a,d)=>Number(i(d))-Number(i(a)));for(const a of s)
if(await kv(t,a,n))return a;return void 0}async function kv(t,e,n){for(const r of await new Pr(t,new kr).follow([e])){const i=await t.
readManifest(r);const o=i&&sn(i,r);if(o?.kind!=="manifest")continue;const s=[o.config,...o.layers].map(({digest:a})=>ma(
a));if(JSON.stringify(s)===JSON.stringify([n.config,...n.layers]))return true}return false}import{createReadStream as Av,readdirSync as Lv,statSync as Cv}from"node:fs";import{mkdtemp as Nv,rm as uy,stat as $v}from"node:fs/promises";
import{join as Lu}from"node:path";import{Readable as Dv}from"node:stream";import{spawn as Bv}from"node:child_process";var Pv=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function Iv(t){return Pv.test(t)}function po(t){const{domain:e,
path:n,digest:r}=t;return`docker://${r===void 0?ae(t):`${e}/${n}@${r}`}`}function ho({domain:t},e){return Iv(t)?[`${e}=f\
alse`]:[]}var ln={read:"PULL_FAILED",write:"PUSH_FAILED"};var sy='skopeo uses the login of "docker login" (docker/login-action), "\
skopeo login" or "podman login": log in to the registry in an earlier step, with an account that may';var Tv={read:"NO_S\
PACE",write:"NO_SPACE"};var ay=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i;
var vv=[{words:/no space left on device|disk quota exceeded/i,codes:Tv,hint:()=>`Free some disk space, or name a directo\
ry on a larger disk with the ${T("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,codes:ln,
hint:()=>"skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golan\
g-github-containers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,codes:ln,hint:()=>"\
The signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change i\
t."},{words:/toomanyrequests|too many requests|rate limit/i,codes:ln,hint:()=>`${sy} read there, so that its own limit a\
pplies.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,codes:ln,hint:t=>`${sy} ${t===
"read"?"read":"push"} there.`},{words:ay,codes:{read:"IMAGE_NOT_FOUND",write:"PUSH_FAILED"},hint:t=>t==="read"?"Check th\
e name and the tag, and whether the registry has the image.":"Check the name: in some registries the repository must be \
created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,codes:ln,
hint:()=>`A flat image is one layer and therefore one upload: compress it better (${T("compression")}), drop what is not\
 needed (${T("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`},
{words:/HTTP response to HTTPS client/i,codes:ln,hint:()=>'Only registries on this machine are used without TLS. For ano\
ther one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).'},{words:/x509:|certificate/i,
codes:ln,hint:()=>"Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (contain\
ers-certs.d(5)), or trust it on the whole machine."}];var Ov=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function dy(t){return Ov.test(t)}function cy(t){return ay.test(t)}function Ea(t){const[e]=[...t.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].
slice(-1);const n=e?.[1]??"";if(!n.startsWith('"'))return(n||t).trim().slice(-2e3);try{return String(JSON.parse(n)).trim().
slice(-2e3)}catch{return n.slice(1,-1).trim().slice(-2e3)}}function vr(t,{kind:e,name:n}){const r=vv.find(({words:o})=>o.
test(t));const i=e==="read"?`Reading ${n}`:`Writing ${n}`;return new p(r?.codes[e]??ln[e],`${i} with skopeo failed: ${t||
"it printed no message"}`,{hint:r?.hint(e)??"Check whether the registry is reachable, and run again."})}var Au=[1,4,1];var _u=[1,9];var _v=32*1024*1024;var fy=["--retry-times","2"];var ut=class{#e;#t;#n;constructor(e,n="skop\
eo"){this.#e=e;this.#t=n}checkVersion(){this.#n??=this.#r();return this.#n}async#r(){const{stdout:e,stderr:n}=await this.#s(
["--version"]);const r=`${e.toString()}${n}`;const i=/version (\d+)\.(\d+)(?:\.(\d+))?/.exec(r);if(i===null)throw Ru(`th\
e one on PATH printed ${JSON.stringify(r.slice(0,200))}`);const o=i.slice(1).map(d=>Number(d??0));const s=o.join(".");const a=Au.
findIndex((d,c)=>d!==o[c]);if(a!==-1&&(o[a]??0)<(Au[a]??0))throw Ru(`the one on PATH is ${s}`);this.#e.log.debug(`skopeo\
 ${s}`);return s}async copy(e,n,r,i){const o=typeof e==="string"?[e,[]]:[po(e),ho(e,"--src-tls-verify")];const s=typeof n===
"string"?[n,[]]:[po(n),ho(n,"--dest-tls-verify")];const a=i.kind==="write"?["--insecure-policy"]:[];const d=await this.#o(
[...[...a,"--tmpdir",this.#e.tempDir,"copy","--quiet",...fy],...[...o[1]??[],...s[1]??[],...r],...["--",String(o[0]),String(
s[0])]]);if(d.exitCode!==0)throw vr(Ea(d.stderr),i)}async indexOptions(){const[e=0,n=0]=(await this.checkVersion()).split(
".").map(Number);const r=e>_u[0]||e===_u[0]&&n>=_u[1];return r?["--multi-arch","index-only"]:["--all"]}rawManifest(e){return this.#i(
e,[])}rawConfig(e){return this.#i(e,["--config"])}async#i(e,n){const r=await this.#o([...["inspect","--raw",...n,...fy,...ho(
e,"--tls-verify")],...["--",po(e)]]);if(r.exitCode===0)return r.stdout;const i=Ea(r.stderr);if(cy(i))return void 0;throw vr(
i,{kind:"read",name:`docker://${e.text}`})}async delete(e){const n=await this.#o([...["delete",...ho(e,"--tls-verify")],
...["--",po(e)]]);if(n.exitCode!==0)throw vr(Ea(n.stderr),{kind:"write",name:`docker://${e.text}`})}async#o(e){await this.
checkVersion();return this.#s(e)}async#s(e){const{signal:n,touch:r,log:i}=this.#e;if(n.aborted)throw U(n.reason);i.debug(
`skopeo ${e.join(" ")}`);const o=Bv(this.#t,e,{stdio:["ignore","pipe","pipe"],detached:Hn});Ki(n,o);const s=Rv(o,r);const a=new qt(
Vi,r);o.stderr?.on("data",a.add);const d=Ls(o,r);try{const c=await Yi(o);if(n.aborted)throw U(n.reason);r();return{exitCode:c,
stdout:s(),stderr:a.text}}catch(c){if(c.code==="ENOENT")throw Ru(`none is on PATH (${S(c)})`,c);throw c}finally{clearInterval(
d)}}};function Rv(t,e){const n=[];let r=0;t.stdout?.on("data",i=>{e();if(r>_v)return;r+=i.length;n.push(i)});return()=>Buffer.
concat(n)}function Ru(t,e){return new p("NO_SKOPEO",`docker-flatten needs skopeo ${Au.join(".")} or newer for images in \
a registry, but ${t}.`,{hint:`Install the package skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-ge\
t install skopeo"); GitHub's Ubuntu runners have it.`,cause:e})}var Fv=1024*1024;async function ly(t,e){const{text:n,reference:r}=t;const i=new ut(e);const o=await i.rawManifest(r);if(o===
void 0)throw Hv(n);const s=new Cu(t,e,i);const a=r.digest??H(o);s.know(a,o);const d={mediaType:"",digest:a,sizeBytes:o.length,
platform:void 0,annotations:{}};try{return await Wn(s,await Er(s,d),e.platforms)}catch(c){await s.close();throw c}}var Cu=class{name;#e;#t;#n;#r=new Map;#i=new Map;constructor({
text:e,reference:n},r,i){this.name=e;this.#e=n;this.#t=r;this.#n=i}know(e,n){this.#r.set(e,n)}async readManifest({digest:e}){
return this.#r.get(e)??await this.#n.rawManifest(this.#o(e))}readConfig(e,n){return this.#n.rawConfig(this.#o(n.digest))}async findLayer({
digest:e,sizeBytes:n},r){const i=async()=>{const s=Lu(await this.#s(r),Mv(e));const a=await $v(s).then(({size:d})=>d,()=>void 0);
if(a===void 0)throw Z(e,"is missing from what skopeo copied");if(a!==n)throw Z(e,rn(a,n));return{path:s,startByte:0,sizeBytes:n}};
const o=async s=>{const{path:a}=await i();return n===0?Dv.from([]):Av(a,{highWaterMark:Fv,signal:s})};return{open:o,locate:i}}async release({
digest:e}){const n=this.#i.get(e);this.#i.delete(e);const r=await n?.catch(()=>void 0);if(r!==void 0)await uy(r,{recursive:true,
force:true})}async close(){await Promise.all([...this.#i.keys()].map(e=>this.release({mediaType:"",digest:e,sizeBytes:0})))}#o(e){
return{...this.#e,tag:void 0,digest:e}}#s(e){const{digest:n}=e.manifest;const r=this.#i.get(n)??this.#a(e);this.#i.set(n,
r);r.catch(()=>{if(this.#i.get(n)===r)this.#i.delete(n)});return r}async#a({manifest:e,layers:n,platform:r}){const{tempDir:i,
runId:o,log:s}=this.#t;const a=await Nv(Lu(i,`${ie(o)}copy-`));const d={title:r===void 0?"Copy":`Copy ${_(r)}`,doneBytes:()=>Uv(
a),totalBytes:()=>n.reduce((u,{sizeBytes:l})=>u+l,0)};const c={kind:"read",name:this.name};const f=this.#n.copy(this.#o(
e.digest),`dir:${a}`,[],c);try{await z(s,d,f);return a}catch(u){await uy(a,{recursive:true,force:true});throw u}}};function Mv(t){
const e=At(t);if(e===void 0)throw Z(t,"has a digest that cannot be checked");return e.hex}function Uv(t){try{return Lv(t).
reduce((e,n)=>e+Cv(Lu(t,n)).size,0)}catch{return 0}}function Hv(t){return new p("IMAGE_NOT_FOUND",`${t} must be an image\
, but its registry does not have it.`,{hint:"Check the name and the tag, and whether it was pushed."})}async function lt(t,e){try{return await zv(t,e)}catch(n){throw e.signal.aborted?U(e.signal.reason):n}}function zv(t,e){switch(t.
transport){case"docker-archive":return oy(t,e);case"oci":case"oci-archive":return Yg(t,e);case"docker":return ly(t,e)}}import{lstat as Wv,open as py,realpath as jv}from"node:fs/promises";import{dirname as Jv,join as Gv}from"node:path";var Vv=0;function jn(t,e){return Gv(t,`${ie(e)}${++Vv}.pending`)}async function mn(t){return jv(t).catch(()=>t)}async function Or(t,e){
const n=await py(t,"wx");try{await e(n);await n.sync()}finally{await n.close()}}async function Ct(t){const e=await py(t,
"r").catch(()=>void 0);await e?.sync().catch(()=>{});await e?.close()}async function ve(t){return Wv(t).catch(()=>void 0)}
function Br(t,e,n){return new p("BAD_INPUT",`The ${T("tag")} must name a place that can be written to, but ${JSON.stringify(
t)} is not one: ${e}.`,{hint:n})}var my={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"\
this user may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"i\
ts name is too long"};function go(t){const e=me(t);return Object.hasOwn(my,e)?my[e]??e:e}function Jn(t,{name:e,path:n,signal:r}){
if(t instanceof p)return t;if(r.aborted)return U(r.reason);if(ft(t)){return new p("NO_SPACE",`The disk of ${Jv(n)} fille\
d up while writing ${e}. What was there before is unchanged.`,{hint:"Free some disk space, or name a path on a larger di\
sk.",cause:t})}return new p("WRITE_FAILED",`Cannot write ${e} (${go(t)}). What was there before is unchanged.`,{hint:"Na\
me a writable path on a disk with space for the compressed image.",cause:t})}function _r(t,e,{log:n,name:r}){if(du(t)){n.notice(`${r} gets OCI's media types instead of the source's: Docker's have n\
one for layers with zstd.`);return ra(t)}if(!e||!au(t))return t;n.notice(`${r} gets OCI's media types instead of Docker'\
s, which programs do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`);return ra(
t)}var wo=class{name;#e;#t;#n;#r;constructor(e,n,r){this.name=e.text;this.#e=e.path;this.#t=e.transport==="oci-archive";this.#n=
n;this.#r=r}async check(){const e=await mn(this.#e);const n=(i,o)=>Br(this.name,i,o);const r=await ve(e);if(Xv(e)===""||
e.endsWith("/")||r?.isDirectory())throw n("it is a directory",'Name a file. For a directory write "oci:DIR", or see docs\
/archives.md for the transports.');if(r!==void 0&&!r.isFile())throw n("it exists and is not a plain file","Name a file t\
hat is new or an archive.");try{await Kv(`${yo(e)}/`,hy.W_OK|hy.X_OK)}catch(i){throw n(go(i),"Create the directory in an\
 earlier step, or name a file in an existing, writable one.")}}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await mn(this.#e);const a=jn(yo(s),n);const d=zn(_r(e,this.#t,{log:r,name:this.name}));const c=this.#r(d);const f=Xh(
c);let u=0;const l=h=>{u+=h;o()};const m={title:"Write",doneBytes:()=>u,totalBytes:()=>f};try{const h=Or(a,g=>Zh(g,c,{signal:i,
onBytes:l}));await z(r,m,h)}catch(h){await Sa(a,{force:true}).catch(()=>{});throw Jn(h,{name:this.name,path:s,signal:i})}
return new Nu({name:this.name,path:s,pending:a,digest:d.root.digest,context:this.#n})}};var Nu=class{digest;#e;#t;#n;constructor(e){
this.digest=e.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;const i={transport:"oci-archive",text:e,
path:n};return lt({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,pending:r,context:i}=this.#e;
try{const o=await ve(n);const s=o===void 0||await this.#r();if(o!==void 0)await Yv(r,Number(o.mode)&511);const a=(await ve(
r))?.ino;await gy(r,n);this.#n=s?Number(a):void 0;await Ct(yo(n))}catch(o){throw Jn(o,{name:e,path:n,signal:i.signal})}}async#r(){
const{path:e,context:n}=this.#e;const r=jn(yo(e),n.runId);try{await qv(e,r)}catch(i){n.log.debug(`the replaced file cann\
ot be kept: ${S(i)}`);return false}this.#t=r;return true}async undo(){const{path:e}=this.#e;if(this.#n===void 0||Number(
(await ve(e))?.ino)!==this.#n)return;if(this.#t===void 0)await Sa(e,{force:true});else await gy(this.#t,e);this.#n=void 0;
this.#t=void 0;await Ct(yo(e))}async discard(){await Sa(this.#e.pending,{force:true});if(this.#t!==void 0)await Sa(this.#t,
{force:true});this.#t=void 0}};var Gn="org.opencontainers.image.ref.name";function bo(t){try{const e=Js(t);const n=w(e,"manifests");if(n===null||n===void 0)
return{...e,manifests:[]};const r=Array.isArray(n)&&n.every(i=>b(i,"digest"));return r?e:void 0}catch{return void 0}}function yy(t,e){
const n=by(t);const r=e.annotations?.[Gn];const i=n.filter(c=>Zv(c)===r);const o=r!==void 0||i.length===1;const[s]=o?i:[];
const a=Ks(e);const d=s===void 0?[...n,a]:n.flatMap(c=>{if(c===s)return[a];return i.includes(c)?[]:[c]});return Ey({...t,
manifests:d})}function wy(t,e){const n=JSON.stringify(Ks(e));return Ey({...t,manifests:by(t).filter(r=>JSON.stringify(r)!==
n)})}function by(t){const e=w(t,"manifests");return Array.isArray(e)?e.filter(v):[]}function Zv(t){return b(t,"annotatio\
ns",Gn)}function Ey(t){return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Te.index,...t}))}import{access as uO,constants as Ty,mkdir as lO,readdir as mO,readFile as pO,rm as hO}from"node:fs/promises";import{basename as gO,
dirname as vy,join as Rr,resolve as yO}from"node:path";import{mkdir as ky,readdir as Iy,readFile as Fu,rename as ka,rm as Vn,rmdir as cO}from"node:fs/promises";import{dirname as Py,
join as Ee}from"node:path";import{readdir as Qv,rm as xa,writeFile as eO}from"node:fs/promises";import{basename as tO,join as $u}from"node:path";import{
setTimeout as nO}from"node:timers/promises";var Sy=".lock";var xy=6e4;var rO=10;var iO=40;var oO=0;async function Du(t,e){const n=await sO(t);try{return await e()}finally{
await xa(n,{force:true}).catch(()=>{})}}async function sO({directory:t,name:e,context:n}){const{runId:r,signal:i,touch:o}=n;
const s=$u(t,`${ie(r)}${++oO}${Sy}`);const a=performance.now()+xy;for(;;){i.throwIfAborted();await eO(s,"",{flag:"wx"});
const[d]=await aO(t,tO(s)).catch(c=>xa(s,{force:true}).then(()=>Promise.reject(c)));if(d===void 0)return s;await xa(s,{force:true});
if(performance.now()>a)throw dO(e,$u(t,d));o();await nO(rO+Math.random()*iO)}}async function aO(t,e){const n=[];for(const r of await Qv(
t)){const i=r.endsWith(Sy)&&r!==e?ct(r):void 0;if(i===void 0)continue;if(Ze(i))await xa($u(t,r),{force:true});else n.push(
r)}return n}function dO(t,e){return new p("WRITE_FAILED",`Another run has been writing to ${t} for more than ${xy/1e3} s\
.`,{hint:`Run again once it has ended. If there is no other run, remove the file ${e}.`})}var Pa=class{digest;#e;#t;constructor(e){this.digest=e.root.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;
const i={transport:"oci",text:e,path:n};return lt({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,
pending:r,isNew:i,context:o}=this.#e;try{this.#t=(i?await this.#n():void 0)??await Du({directory:n,name:e,context:o},()=>this.#r());
await Ct(i?Py(n):n);await Vn(r,{recursive:true,force:true})}catch(s){throw Jn(s,{name:e,path:Ee(n,"index.json"),signal:o.
signal})}}async#n(){const{path:e,pending:n,blobs:r}=this.#e;if(await ve(e)!==void 0)return void 0;const i=await Fu(Ee(n,
"index.json"));try{await ka(n,e)}catch(o){if(["ENOTEMPTY","EEXIST"].includes(me(o)))return void 0;throw o}return{before:void 0,
after:i,added:["","oci-layout",...r.map(He)]}}async#r(){const{path:e,pending:n,root:r,blobs:i}=this.#e;const o=[];try{await ky(
Ee(e,"blobs/sha256"),{recursive:true});for(const d of["oci-layout",...i.map(He)]){if(await ve(Ee(e,d))===void 0)o.push(d);
await ka(Ee(n,d),Ee(e,d))}await Ct(Ee(e,"blobs/sha256"));const s=await this.#i();const a=yy(s?.index,r);await Mu(e,n,a);
return{before:s?.bytes,after:a,added:o}}catch(s){for(const a of o)await Vn(Ee(e,a),{force:true}).catch(()=>{});throw s}}async#i(){
const{name:e,path:n}=this.#e;const r=await Fu(Ee(n,"index.json")).catch(o=>{if(me(o)==="ENOENT")return void 0;throw o});
if(r===void 0)return void 0;const i=bo(r.toString());if(i!==void 0)return{bytes:r,index:i};throw new p("WRITE_FAILED",`${e}\
 no longer has a valid index.json.`,{hint:"Something else changed the directory during the run. Name another one."})}async undo(){
const e=this.#t;this.#t=void 0;const{name:n,path:r}=this.#e;if(e===void 0||await ve(r)===void 0)return;const i={...this.#e.
context,signal:new AbortController().signal};await Du({directory:r,name:n,context:i},()=>this.#o(e))}async#o({before:e,after:n,
added:r}){const{path:i,root:o,context:s}=this.#e;const a=await Fu(Ee(i,"index.json")).catch(()=>void 0);if(a===void 0)return;
const d=a.equals(n);const c=d&&r[0]===""&&!await fO(i,s.runId);const f=jn(c?Py(i):i,s.runId);if(c){await ka(i,f);await Vn(
f,{recursive:true,force:true});return}await ky(f);try{if(!d){const u=bo(a.toString());if(u!==void 0)await Mu(i,f,wy(u,o));
return}if(e===void 0)await Vn(Ee(i,"index.json"));else await Mu(i,f,e);for(const u of r)if(u!=="")await Vn(Ee(i,u),{force:true})}finally{
await Vn(f,{recursive:true,force:true})}if(e!==void 0)return;for(const u of["blobs/sha256","blobs"])if((await Iy(Ee(i,u))).
length===0)await cO(Ee(i,u))}async discard(){await Vn(this.#e.pending,{recursive:true,force:true})}};async function fO(t,e){
const n=(await Iy(t)).map(ct);return n.some(r=>r!==void 0&&r!==e&&!Ze(r))}async function Mu(t,e,n){const r=Ee(e,"next-in\
dex.json");await Or(r,i=>i.writeFile(n));await ka(r,Ee(t,"index.json"));await Ct(t)}var Ia=class{name;#e;#t;#n;constructor({text:e,path:n,reference:r},i){this.name=e;this.#e=yO(n);this.#t=r;this.#n=i}async check(){
const e=await mn(this.#e);const n=await ve(e);if(n!==void 0&&!n.isDirectory())throw Br(this.name,"it exists and is not a\
 directory",'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{const r=n===
void 0?`${vy(e)}/`:e;await uO(r,Ty.W_OK|Ty.X_OK)}catch(r){throw Br(this.name,go(r),"Create its directory in an earlier s\
tep, or name one in an existing, writable directory.")}if(n!==void 0)await this.#r(e)}async#r(e){if((await mO(e).catch(()=>[
""])).length===0)return;const n=await pO(Rr(e,"index.json"),"utf8").catch(()=>"");const r=await ve(Rr(e,"oci-layout"))!==
void 0;if(r&&bo(n)!==void 0)return;throw Br(this.name,"it has files, but is not an OCI image layout with a valid index.j\
son","Name a new or empty directory, or an OCI image layout.")}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await mn(this.#e);const a=await ve(s)===void 0;const d=jn(a?vy(s):s,n);const c=zn(_r(e,true,{log:r,name:this.name}));
const f=this.#t===void 0?{}:{[Gn]:this.#t};const u=ao(c,f);const l=u.map(({content:y})=>"sizeBytes"in y?y.sizeBytes:y.length);
let m=0;const h=y=>{m+=y;o()};const g=async()=>{await lO(Rr(d,"blobs/sha256"),{recursive:true});for(const{path:y,content:E}of u){
i.throwIfAborted();await Or(Rr(d,y),async k=>{if(Buffer.isBuffer(E))await k.writeFile(E);else await ro(E,k,{signal:i,onBytes:h})})}};
try{const y=l.reduce((k,I)=>k+I,0);const E={title:"Write",doneBytes:()=>m,totalBytes:()=>y};await z(r,E,g());for(const k of[
"blobs/sha256","blobs","."])await Ct(Rr(d,k))}catch(y){await hO(d,{recursive:true,force:true}).catch(()=>{});throw Jn(y,
{name:this.name,path:Rr(s,gO(s)),signal:i})}return new Pa({name:this.name,path:s,pending:d,isNew:a,root:{...c.root,annotations:f},
blobs:c.blobs.map(({digest:y})=>y),context:this.#n})}};import{mkdir as wO,mkdtemp as bO,open as EO,rm as SO,symlink as xO,writeFile as Ta}from"node:fs/promises";import{join as Ar,
resolve as kO}from"node:path";var PO=30;var va=class{name;#e;#t;constructor(e,n){this.name=e.text;this.#e=e;this.#t=n}async check(){const e=new ut(this.#t);
await e.checkVersion();try{await e.rawManifest(this.#e.reference)}catch(n){const r=S(n);if(dy(r))throw vr(r,{kind:"write",
name:this.name});if(this.#t.signal.aborted)throw n;this.#t.log.debug(`the present image of ${this.name} cannot be read: ${r}`)}}async write(e){
const{log:n,tempDir:r,runId:i,signal:o}=this.#t;const{reference:s}=this.#e;const a=zn(_r(e,false,{log:n,name:this.name}));
const{digest:d}=a.root;const c={...s,tag:void 0,digest:d};const f=await new ut(this.#t).rawManifest(c).then(l=>l!==void 0).
catch(()=>true);const u=await bO(Ar(r,ie(i))).catch(l=>{throw Oy(l,r,o)});try{await this.#n(u,a)}finally{await SO(u,{recursive:true,
force:true})}return new Hu({...this.#e,digest:d,wasThere:f},this.#t)}async#n(e,n){const{log:r,tempDir:i,signal:o,touch:s}=this.#t;
const a=new ut({...this.#t,tempDir:e});const d={kind:"write",name:this.name};const c=async(u,l,m)=>{const{digest:h}=l.root;
const g=Ar(e,Uu(h));await IO(g,l,{signal:o,onBytes:s}).catch(E=>{throw Oy(E,i,o)});const y={...this.#e.reference,tag:void 0,
digest:h};await z(r,{title:u},a.copy(`dir:${g}`,y,m,d))};const f=n.images.map(({image:u})=>zn({images:[u],index:void 0}));
for(const u of new Map(f.map(l=>[l.root.digest,l])).values()){const l=u.images[0]?.image.platform;await c(l===void 0?"Pu\
sh":`Push ${_(l)}`,u,[])}if(f.some(u=>u.root.digest===n.root.digest))return;await c("Push the index",n,await a.indexOptions())}};
async function IO(t,e,n){const{root:r,rootBytes:i,images:o,blobs:s}=e;const a=new Map(o.map(({manifest:d,bytes:c})=>[d.digest,
c]));a.delete(r.digest);await wO(t);await Ta(Ar(t,"version"),"Directory Transport Version: 1.1\n");await Ta(Ar(t,"manife\
st.json"),i);for(const[d,c]of a)await Ta(Ar(t,`${Uu(d)}.manifest.json`),c);for(const{digest:d,content:c}of s){if(a.has(d)||
d===r.digest)continue;const f=Ar(t,Uu(d));if(Buffer.isBuffer(c))await Ta(f,c);else if(c.startByte===void 0)await xO(kO(c.
path),f);else await TO(c,f,n)}}async function TO(t,e,n){const r=await EO(e,"wx");try{await ro(t,r,n)}finally{await r.close()}}
function Uu(t){return t.slice(t.indexOf(":")+1)}function Oy(t,e,n){if(n.aborted)return U(n.reason);return new p(ft(t)?"N\
O_SPACE":"WRITE_FAILED",`Cannot write what is pushed to ${e}: ${S(t)}.`,{hint:"Free some disk space, or name a directory\
 on a larger disk.",cause:t})}var Hu=class{digest;#e;#t;#n;#r;#i=false;constructor(e,n){this.digest=e.digest;this.#e=e;this.#t=
n;this.#n=new ut(n)}readBack(){const{text:e}=this.#e;return lt({transport:"docker",text:e,reference:this.#a(this.digest)},
this.#t)}async publish(){const{text:e,reference:n}=this.#e;this.#r=await this.#s().catch(i=>{this.#t.log.debug(`the prev\
ious image of ${e} cannot be read: ${S(i)}`);return void 0});this.#i=true;if(this.#r!==this.digest)await this.#o(this.digest);
const r=await this.#s();if(r===this.digest)return;throw new p("PUSH_FAILED",`${e} must have the digest ${this.digest}, b\
ut the registry answers with ${r} after the push.`,{hint:`Something else may have pushed ${n.text} at the same time. Run\
 again.`})}async#o(e,n=this.#n){const{text:r,reference:i}=this.#e;const o={kind:"write",name:r};await n.copy(this.#a(e),
i,await n.indexOptions(),o)}async#s(e=this.#n){const n=await e.rawManifest(this.#e.reference);return n===void 0?"none":H(
n)}#a(e){return{...this.#e.reference,tag:void 0,digest:e}}async undo(){if(!this.#i||this.#r===this.digest)return;const{text:e,
wasThere:n}=this.#e;this.#i=false;const r=s=>this.#t.log.notice(`${e} was pushed and could not be restored: ${s}`);const i=new Ke(
void 0,PO);const o=new ut({...this.#t,signal:i.signal,touch:i.touch});try{if(await this.#s(o)!==this.digest)return;if(this.#r===
void 0)r("its previous image could not be read");else if(this.#r!=="none")await this.#o(this.#r,o);else if(n)r("its regi\
stry already had the same image under another name");else await o.delete(this.#a(this.digest))}catch(s){r(S(s))}finally{
i.release()}}async discard(){}};function Oa(t,e){switch(t.transport){case"docker-archive":{const{reference:n}=t;return new wo(t,e,r=>BO(r,n))}case"oci-a\
rchive":{const{reference:n}=t;const r=n===void 0?{}:{[Gn]:n};return new wo(t,e,i=>ao(i,r))}case"oci":return new Ia(t,e);case"\
docker":return new va(t,e)}}function BO(t,e){const n=e===void 0?{}:{[Qs]:ae(e),[Gn]:e.tag??"latest"};const r=e===void 0?
[]:[sg(e)];return ao(t,n,hg(t,r,RO()))}var _O={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};
function RO(){const t=_O[process.arch]??process.arch;return _e({os:"linux",architecture:t,variant:void 0})}function _y(t){
return t.flatMap(e=>{if(e.transport==="docker")return[];const n=AO(OO(e.path));return e.transport==="oci"?[By(n),n]:[By(
n)]})}function AO(t){try{return vO(t)}catch{return t}}function Ba(t){const{tempDir:e,backup:n,report:r,html:i,tagLocations:o}=t;const s=[n,r,i].filter(d=>d!==void 0);const a=_y(
o);return[...new Set([e,...s.map(d=>LO(d)),...a])]}var CO=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/;var NO="kmgtp";var $O=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function _a(t){const[,e,n,r]=$O.exec(t)??[];if(e===void 0)return void 0;const i=n===void 0?0:NO.indexOf(n.toLowerCase())+
1;const o=Math.round(Number(e)*(r===void 0?1e3:1024)**i);return Number.isSafeInteger(o)?o:void 0}function Ry(t){if(t==="")
return void 0;const e=_a(t);if(e===void 0||e===0){throw new p("BAD_INPUT",`The ${T("max-size")} must be a size, but is ${JSON.
stringify(t)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'})}return e}function Ay(t){
if(t==="")return void 0;const e=CO.exec(t)?.[1];const n=Number(e);if(n<=100)return{kind:"percent",percent:n};if(Number(t)>
0){throw new p("BAD_INPUT",`The ${T("min-saving")} must have a unit, but is ${JSON.stringify(t)}.`,{hint:`Write ${x("min\
-saving","10%")} for a percentage of the source's size, or ${x("min-saving","10MB")} for bytes.`})}const r=e===void 0?_a(
t):void 0;if(r===void 0){throw new p("BAD_INPUT",`The ${T("min-saving")} must be a percentage or a size, but is ${JSON.stringify(
t)}.`,{hint:'Give a percentage from 0 to 100, for example "10%", or a size, for example "200MB".'})}return{kind:"bytes",
bytes:r}}function Lr(t,{oldBytes:e,newBytes:n}){const{maxBytes:r,minSaving:i}=t;const o=[];if(r!==void 0){const a=n<=r;const[
d,c]=Tr(r,n);o.push({input:"max-size",wanted:`at most ${d}`,seen:c,isMet:a})}const s=e-n;if(i?.kind==="bytes"){const a=s>=
i.bytes;const[d,c]=Tr(i.bytes,s);o.push({input:"min-saving",wanted:`at least ${d}`,seen:c,isMet:a})}if(i?.kind==="percen\
t"){const{percent:a}=i;const d=MO(s,e,a);const c=FO(e,n,a,d);o.push({input:"min-saving",wanted:`at least ${a} %`,seen:c,
isMet:d})}return o}var DO=12;function FO(t,e,n,r){const i=t-e;const o=s=>Number(s)>=n===r;if(t===0)return o("0")?`${pa(t,
e)} %`:P(i);for(let s=1;s<=DO;s++){const a=Ir(i/t*100,s);if(o(a))return`${a} %`}return`${i} B of ${t} B`}function MO(t,e,n){
const r=Math.round(n*1e6);return BigInt(t)*100000000n>=BigInt(r)*BigInt(e)}function pn(t){const e=t.filter(({isMet:r})=>!r);
if(e.length===0)return void 0;const n=e.map(({input:r,wanted:i,seen:o})=>`${x(r)} requires ${i}, got ${o}`);return new p(
"OVER_BUDGET",`The result does not meet its size budget: ${n.join("; ")}. No tag was moved.`,{hint:`The report shows wha\
t takes up space. Drop more with ${x("clean")}, ${x("exclude")} or ${x("run")}, or change the budget.`})}import{hostname as rB,release as iB}from"node:os";import{PassThrough as UO}from"node:stream";import{pipeline as HO}from"node:stream/promises";function ze(t,e){return t instanceof p&&t.message.includes(`Could not find the file ${e} in container`)}function zu(t){const{
os:e,architecture:n,variant:r}=t;return encodeURIComponent(JSON.stringify({os:e,architecture:n,...r===void 0?{}:{variant:r}}))}
function mt(t){return t===void 0?[]:["--platform",_(t)]}var Wu=64*1024;var Ra=class{name="docker CLI processes";#e;constructor(e){this.#e=e}async readArchive(e,n,r){const i=n.toString();
if(typeof n!=="string"&&!Buffer.from(i).equals(n)){throw new p("DOCKER_FAILED",`Cannot ask the docker command for ${B(n)}\
: the name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."})}return this.#t(
["cp",`${e}:${i}`,"-"],r)}async writeArchive(e,n,r){await this.#n(["cp","-",`${e}:/`],n,r)}async exportContainer(e,n){return this.#t(
["export",e],n)}async saveImage(e,n,r){return this.#t(["save",...mt(r),e],n)}async importImage(e,n,r){const i=await this.#n(
["import","--change",`LABEL ${n}`,"-"],e,r);const o=i.split("\n").findLast(s=>s.startsWith("sha256:"));if(o===void 0)throw new p(
"ENGINE_FAILED",`The import returned no image ID: ${i.slice(-500)}`,{hint:X});return o.trim()}loadImage(e,n,r){return this.#n(
["load","--quiet",...mt(n)],e,r)}#t(e,n){const r=this.#e.spawn(e,["ignore","pipe","pipe"],n);const i=qi(r.stderr,Wu);const o=new UO;
const s=Ds(r);r.stdout?.pipe(o,{end:false});r.stdout?.on("data",this.#e.touch);s.then(a=>{if(a===0)o.end();else o.destroy(
te(e,{exitCode:a,stdout:"",stderr:i()}))},a=>o.destroy(a));o.on("close",()=>r.kill("SIGKILL"));return o}async#n(e,n,r){const i=this.#e.
spawn(e,["pipe","pipe","pipe"],r);const o=qi(i.stderr,Wu);const s=qi(i.stdout,Wu);const a=Ds(i);i.stdin?.on("drain",this.#e.
touch);let d;n.once("error",l=>{if(i.stdin?.errored)return;d=l;i.kill("SIGKILL")});const c=HO(n,i.stdin,{signal:r});const[
f,u]=await Promise.allSettled([c,a]);if(r.aborted)throw U(r.reason);if(f.status==="rejected"&&f.reason instanceof p)throw f.
reason;if(d!==void 0)throw d;if(u.status==="rejected")throw u.reason;if(u.value!==0)throw te(e,{exitCode:u.value,stdout:s(),
stderr:o()});if(f.status==="rejected")throw new p("ENGINE_FAILED",`"docker ${e[0]}" did not read its input to the end.`,
{hint:X,cause:f.reason});return s()}};import{PassThrough as GO}from"node:stream";import{pipeline as VO}from"node:stream/promises";import{connect as zO}from"node:net";import{Readable as WO}from"node:stream";var Aa=1024*1024;var jO=64*1024;var JO=64*1024;var Ly="\r\n\r\n";function Cy(t,e,n,r){return new Promise((i,o)=>{const s=new ju;
let a=Buffer.alloc(0);let d=0;const c=new WO({highWaterMark:Aa,read:()=>void m.resume(),destroy:(g,y)=>{n.removeEventListener(
"abort",u);m.destroy();y(g)}});const f=g=>{const y=n.aborted?U(n.reason):Ju(g);if(a!==void 0){c.on("error",()=>{});o(y)}
c.destroy(y)};const u=()=>f(n.reason);const l=g=>{r();if(a===void 0){d-=g.length;return c.push(g)}a=Buffer.concat([a,g]);
const y=a.indexOf(Ly);if(y===-1){if(a.length>JO)f(new Error("the head of its answer has no end"));return true}const E=a.
toString("latin1",0,y);const k=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(E)?.[1];if(k===void 0){f(new Error("its answer is not \
HTTP"));return false}const I=a.subarray(y+Ly.length);a=void 0;d=Number(/^content-length: *([0-9]+)/im.exec(E)?.[1]??0)-I.
length;i({status:Number(k),isChunked:/^transfer-encoding:.*chunked/im.test(E),body:c});return I.length===0||c.push(I)};const m=zO(
{path:t,onread:{buffer:()=>s.room(),callback:g=>l(s.taken(g))}});m.on("error",f);let h=false;m.on("end",()=>{h=true;if(a!==
void 0)f(new Error("it closed without an answer"));else if(d>0)f(new Error(`it ended ${d} bytes short`));else c.push(null)});
m.on("close",()=>h||c.destroyed||f(new Error("it was closed")));if(n.aborted)return u();n.addEventListener("abort",u,{once:true});
m.write(`GET ${e} HTTP/1.0\r
Host: docker\r
\r
`)})}var ju=class{#e=Buffer.allocUnsafeSlow(Aa);#t=0;room(){if(Aa-this.#t<jO){this.#e=Buffer.allocUnsafeSlow(Aa);this.#t=
0}return this.#e.subarray(this.#t)}taken(e){const n=this.#e.subarray(this.#t,this.#t+e);this.#t+=e;return n}};function Ju(t){
return new p("ENGINE_FAILED",`The connection to the engine failed: ${S(t)}`,{hint:"Check whether the engine was stopped \
or restarted, and run again.",cause:t})}function Ny(t){const e=t.write.bind(t);const n=t.end.bind(t);let r;t.write=i=>{const o=r;r=i;return o===void 0||e(o)};t.
end=()=>{const i=r;r=void 0;return i===void 0?n():n(i)}}var{request:KO}=process.getBuiltinModule("node:http");var $y=4*1024*1024;var La=class{name;#e;#t;#n;constructor(e,n,r=()=>{}){
this.name=`HTTP API ${n} on ${e}`;this.#e=e;this.#t=`/v${n}`;this.#n=r}readArchive(e,n,r){return this.#r(`/containers/${e}\
/archive?path=${qO(n)}`,r)}async writeArchive(e,n,r){const i=`/containers/${e}/archive?path=%2F`;await this.#s({method:"\
PUT",path:i,what:"Writing into a container"},n,r)}exportContainer(e,n){return this.#r(`/containers/${e}/export`,n)}saveImage(e,n,r){
const i=r===void 0?"":`&platform=${zu(r)}`;return this.#r(`/images/get?names=${encodeURIComponent(e)}${i}`,n)}async importImage(e,n,r){
const i=encodeURIComponent(`LABEL ${n}`);const o=await this.#s({method:"POST",path:`/images/create?fromSrc=-&changes=${i}`,
what:"The import"},e,r);const s=Gu(o).map(a=>b(a,"status")).findLast(a=>a?.startsWith("sha256:"));if(s===void 0)throw new p(
"ENGINE_FAILED",`The import returned no image ID: ${o.slice(-500)}`,{hint:X});return s}async loadImage(e,n,r){const i=n===
void 0?"":`&platform=${zu(n)}`;const o=await this.#s({method:"POST",path:`/images/load?quiet=1${i}`,what:"The load"},e,r);
return Gu(o).map(s=>b(s,"stream")??b(s,"status")??"").join("\n")}async#r(e,n){const r=await Cy(this.#e,this.#t+e,n,this.#n);
if(r.isChunked){r.body.destroy();return this.#i(e,n)}return this.#o(r.status,r.body)}async#i(e,n){const r=this.#a("GET",
e,n);r.end();const i=a=>n.aborted?U(n.reason):Ju(a);const o=await Dy(r).catch(a=>{throw i(a)});const s=new GO;o.on("data",
this.#n);o.once("error",a=>s.destroy(i(a)));s.once("close",()=>o.destroy());return this.#o(o.statusCode??0,o.pipe(s))}async#o(e,n){
if(e===200)return n;const r=await Fy(n);throw Xt(b(F(r),"message")??r,"ENGINE_FAILED",`The engine answered ${e}`)}async#s({
method:e,path:n,what:r},i,o){const s=this.#a(e,n,o);Ny(s);s.on("drain",this.#n);const a=Dy(s).then(async u=>{u.on("data",
this.#n);const l=await Fy(u);if(!s.writableFinished)s.destroy();return{status:u.statusCode??0,text:l}});const[d,c]=await Promise.
allSettled([VO(i,s,{signal:o}),a]);if(o.aborted)throw U(o.reason);if(d.status==="rejected"&&d.reason instanceof p)throw d.
reason;if(c.status==="fulfilled"){const u=YO(c.value.status,c.value.text);if(u!==void 0)throw Xt(u,"ENGINE_FAILED",`${r}\
 failed in the engine`)}const f=d.status==="rejected"?d.reason:c.status==="rejected"?c.reason:void 0;if(f!==void 0||c.status===
"rejected"){throw new p("ENGINE_FAILED",`${r} was interrupted because the connection to the engine failed: ${S(f)}`,{hint:"\
Check whether the engine was stopped or restarted, and run again.",cause:f})}return c.value.text}#a(e,n,r){const i=e!=="\
GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return KO({socketPath:this.#e,method:e,path:this.#t+
n,headers:i,agent:false,signal:r})}};function Dy(t){return new Promise((e,n)=>{t.once("response",e);t.on("error",n);t.once(
"close",()=>n(new Error("the connection closed without an answer")))})}async function Fy(t){const e=[];let n=0;for await(const r of t){
n+=r.length;if(n>$y)throw new p("ENGINE_FAILED",`The engine's answer is longer than ${$y} bytes.`,{hint:X});e.push(r)}return Buffer.
concat(e).toString("utf8")}function Gu(t){return t.split("\n").map(F).filter(e=>e!==void 0)}function YO(t,e){if(t<200||t>
299)return b(F(e),"message")??(e.trim()||`HTTP status ${t}`);for(const n of Gu(e)){const r=b(n,"errorDetail","message")??
b(n,"error");if(r!==void 0)return r}return void 0}function qO(t){if(typeof t==="string")return encodeURIComponent(t);return t.
toString("hex").replace(/../g,"%$&")}var XO=/emulate docker cli using podman/i;function My(t,e){const n=w(t,"Client");const r=XO.test(e)||b(n,"APIVersion")!==
void 0&&b(n,"ApiVersion")===void 0;if(r){throw new p("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the\
 docker command here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the pac\
kage docker.io) instead of podman-docker, or put another docker command first on PATH."})}const i=w(t,"Server","Componen\
ts");const o=(Array.isArray(i)?i:[]).find(a=>/podman/i.test(b(a,"Name")??""));if(o===void 0)return;const s=b(o,"Version")??
"";throw new p("UNSUPPORTED_ENGINE",`docker-flatten needs a Docker engine, but Podman ${s} answers on this socket.`,{hint:'\
Select a Docker engine with DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}import{basename as Hy}from"node:path";var ZO=/^(?:runc|crun|youki)$/;var QO=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/;var eB=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/;
var Eo="runc";function zy(t){const e=b(t,"DefaultRuntime");const n=w(t,"Runtimes");if(e===void 0||!Vu(t,e)||!v(n))return void 0;
return Object.keys(n).filter(r=>jy(w(n,r))===Eo).sort((r,i)=>Number(i===Eo)-Number(r===Eo))[0]}function Vu(t,e){const n=w(
t,"Runtimes",e);if(n===void 0)return!Uy(e)&&e!==Wy;const r=[Jy(n),b(n,"runtimeType")];if(r.some(o=>o!==void 0&&Uy(o)))return false;
const i=jy(n);return i===void 0||!ZO.test(i)}function Uy(t){const e=Hy(t);return QO.test(e)||eB.test(e)}var Wy="io.conta\
inerd.runc.v2";function jy(t){const e=w(t,"runtimeArgs");if(D(e)&&e.length>0)return void 0;const n=Jy(t);const r=b(t,"ru\
ntimeType");if(n===void 0)return r===Wy?Eo:void 0;const i=Hy(n);return i===Eo&&!tB.test(n)?void 0:i}function Jy(t){return b(
t,"path")??b(t,"options","BinaryName")}var tB=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var nB={"graph-driver":{kind:"graph-driver",keepsPacked:false,idIsConfigDigest:true,holdsIndexes:false,countsBlocks:false,
showsLegacyFields:true,canMapOwners:true,takesZstd:false,contentRoots:t=>{const e=Ca(t);const n=b(t,"Driver")??"overlay2";
return e===void 0?[]:[`${e}/image/${n}/imagedb/content/sha256`]},diskRoot:Ca},containerd:{kind:"containerd",keepsPacked:true,
idIsConfigDigest:false,holdsIndexes:true,countsBlocks:true,showsLegacyFields:false,canMapOwners:false,takesZstd:true,contentRoots:t=>{
const e=Ca(t);const n=e===void 0?[]:[`${e}/containerd/daemon/${Gy}`];const r=[`${Vy}/${Gy}`];return Ky(t)?[...r,...n]:[...n,
...r]},diskRoot:t=>Ky(t)?Vy:Ca(t)}};var Gy="io.containerd.content.v1.content/blobs/sha256";var Vy="/var/lib/containerd";
function Yy(t){const e=JSON.stringify(t["DriverStatus"]??"");return nB[e.includes("io.containerd.snapshotter.v1")?"conta\
inerd":"graph-driver"]}function Ca(t){return b(t,"DockerRootDir")}function Ky(t){return b(t,"Containerd","Address")==="/\
run/containerd/containerd.sock"}var So={name:"Docker 20.10",api:"1.41"};var Na={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",inspectPlatform:"\
1.49"};async function qy(t,e){const n=Promise.all([sB(t),aB(t)]);n.catch(()=>{});const r=await oB(t);const i=w(r,"Server");
const o=b(r,"Client","ApiVersion")??b(i,"ApiVersion")??"0";const s=b(i,"ApiVersion")??o;dB(o,s,b(i,"Version")??"unknown");
const[a,d]=await n;const c=b(a,"OSType")??b(i,"Os")??"linux";if(c!=="linux"){throw new p("UNSUPPORTED_ENGINE",`docker-fl\
atten needs an engine that runs Linux containers, but this one runs ${c} containers.`,{hint:"Switch Docker Desktop to Li\
nux containers, or use a Linux runner."})}const f=d?.startsWith("unix://")?new La(d.slice("unix://".length),o,t.touch):new Ra(
t);const u=h=>Cr(o,h)>=0;const l=Yy(a);const m=cB(a);if(m&&!l.canMapOwners)throw uB();e.debug(`engine ${b(i,"Version")},\
 API ${o}, ${l.kind} store, bytes through ${f.name}`);return{docker:t,transport:f,version:b(i,"Version")??"unknown",apiVersion:o,
serverApiVersion:s,platform:{os:c,architecture:b(i,"Arch")??"amd64",variant:void 0},store:l,contentRoots:l.contentRoots(
a),diskRoot:lB(a,d)?l.diskRoot(a):void 0,mapsOwners:m||l.canMapOwners&&fB(a),canMountImages:u(Na.imageMount),knowsPlatformOption:u(
Na.platformOption),canInspectPlatform:u(Na.inspectPlatform),plainRuntime:zy(a),mayAddMounts:h=>Vu(a,h),takesZstd:l.takesZstd||
u(Na.zstdLayers)}}async function oB(t){const e=await t.try(["version","--format","{{json .}}"]);const n=F(e.stdout);My(n,
e.stderr);if(v(n)&&v(n["Server"]))return n;const r=e.stderr.trim()||e.stdout.trim();if(Gf(r)||e.exitCode===0)throw Vf(r||
"the docker command names no server");if(/client version .* is too (?:old|new)|not supported by this client/i.test(r)){throw new p(
"ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common API version, but these have none: ${r}`,
{hint:`Update the older of the two. The engine must be ${So.name} or newer.`})}throw te(["version"],e)}async function sB(t){
const e=await t.try(["info","--format","{{json .}}"]);const n=F(e.stdout);if(v(n)&&b(n,"Driver")!==void 0)return n;const r=w(
n,"ServerErrors");const i=D(r)&&r.length>0?r.join("; "):e.stderr;throw Xt(i.trim()||"it names no storage driver","ENGINE\
_FAILED","The engine did not say how it stores images")}async function aB(t){const e=await t.try(["context","inspect","-\
-format","{{.Endpoints.docker.Host}}"]);return e.exitCode===0?e.stdout.trim():void 0}function dB(t,e,n){if(Cr(t,So.api)>=
0)return;const r=Cr(e,So.api)<0?`this engine is ${n} (API ${e})`:`this docker command speaks API ${t}`;throw new p("ENGI\
NE_TOO_OLD",`docker-flatten needs ${So.name} (API ${So.api}) or newer, but ${r}.`,{hint:"Update Docker. If DOCKER_API_VE\
RSION is set, it must not be lower either."})}function Cr(t,e){const[n=0,r=0]=t.split(".").map(Number);const[i=0,o=0]=e.
split(".").map(Number);return n-i||r-o}function cB(t){const e=t["SecurityOptions"];return D(e)&&e.some(n=>/^name=userns\b/.
test(n))}function fB(t){return/\/[0-9]{3,}\.[0-9]{3,}$/.test(b(t,"DockerRootDir")??"")}function uB(){return new p("UNSUP\
PORTED_ENGINE","docker-flatten needs to read files exactly as the image has them, but an engine with both userns-remap a\
nd the containerd image store shows them without setuid bits, capabilities and hard links.",{hint:`Turn one of the two o\
ff in the engine's daemon.json: "features": {"containerd-snapshotter": false}, or "userns-remap".`})}function lB(t,e){return e?.
startsWith("unix://")===true&&b(t,"Name")===rB()&&b(t,"KernelVersion")===iB()}import{lstat as mB,readdir as pB,rm as hB}from"node:fs/promises";import{join as gB}from"node:path";async function $a(t,e){for(const n of t)await yB(n,Ze,r=>e.debug(r))}async function yB(t,e,n){const r=await pB(t).catch(
()=>[]);for(const i of r){const o=ct(i);if(o===void 0||!e(o))continue;const s=gB(t,i);try{const{uid:a}=await mB(s);if(a===
(process.getuid?.()??a))await hB(s,{recursive:true,force:true})}catch(a){if(me(a)==="ENOENT")continue;n(`Could not remov\
e the temporary file ${s}: ${S(a)}`)}}}async function Ku(t,e){const n=a=>a!==void 0&&e(a);const r=["--no-trunc","--filter",`label=${Yt}`];const[i,o,s]=await Promise.
all([t.run(["ps","--all",...r,"--format","{{.ID}} {{.Names}}"]),t.run(["images","--quiet",...r,"--filter","dangling=true"]),
t.run(["images","--filter",`reference=${Kt}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:Yu(i).filter(({
name:a})=>n(ct(a))),pendingNames:xo(s).filter(a=>n(Hf(a))),imports:await wB(t,xo(o),n)}}async function wB(t,e,n){if(e.length===
0)return[];const r=F((await t.try(["image","inspect",...new Set(e)])).stdout);return(Array.isArray(r)?r:[]).filter(i=>{const o=w(
i,"Config","Labels");const s=b(o,Yt);return v(o)&&Object.keys(o).length===1&&n(s===void 0?void 0:Hf(`${Kt}:${s}`))&&Xy(w(
i,"RepoTags"))&&Xy(w(i,"RepoDigests"))&&b(i,"Comment")==="Imported from -"}).map(i=>b(i,"Id")).filter(i=>i!==void 0)}function Xy(t){
return t===void 0||t===null||Array.isArray(t)&&t.length===0}function Yu(t){return xo(t).map(e=>e.split(" ")).map(([e="",
n=""])=>({id:e,name:n.split(",")[0]??""}))}function Zy(t){const e=[];const n=(r,i)=>r>0&&e.push(`${r} ${i}${r===1?"":"s"}`);
n(t.containers.length,"container");n(t.pendingNames.length+t.imports.length,"image");return e.join(" and ")}function qu(t){
return t.containers.length+t.pendingNames.length+t.imports.length}function xo(t){return t.split("\n").filter(e=>e!=="")}var bB=3;var EB=300;var Qy=10;async function hn(t,e,n){const r=Math.min(e||Qy,Qy);const i=new Ke(void 0,r);try{return await n(
t.withWatchdog(i,0))}finally{i.release()}}var Zu=new Set;function Da(t){Zu.add(t)}function Fa(t){return Zu.has(t)}async function Kn(t,e,n){
Zu.delete(e);const r=(i,o)=>n.warning(`Could not remove everything that the run created: ${i}
A later run removes the rest, or you can: ${o.join("; ")}`);for(let i=0;i<bB;i++){if(i>0)await new Promise(s=>setTimeout(
s,EB));let o;try{o=await Ku(t,s=>s===e)}catch(s){r(Qu(s),[`docker ps --all --filter name=${ie(e)}`,`docker images ${Kt}`]);
return}if(qu(o)===0&&i>0)return;if((await iw(t,o,r)).isOver)return}}async function tw(t,e,n,r){await $a(e,n);const i=o=>n.
debug(`could not remove leftovers of a killed run, so a later run will try again: ${o}`);try{const o=await Ku(t,Ze);const s=o.
containers.filter(({name:d})=>r===void 0||As(d)!==r);const a={...o,containers:s};if(qu(a)===0)return;n.info(`Cleaning up\
 after an interrupted run: ${Zy(a)}`);await iw(t,a,i)}catch(o){i(Qu(o),[])}}async function nw(t,e){const n=await t.run([
...["ps","--all","--no-trunc","--filter",`label=${Yt}`],...["--filter",`name=${e}`,"--format","{{.ID}} {{.Names}}"]]);const r=Yu(
n).filter(({name:i})=>As(i)===e&&Ze(ct(i)??""));if(r.length===0)return;await Ua(t,e);await ow(t,rw,r.map(({id:i})=>i))}async function Nr(t,e,n){
if(e.length===0)return{exitCode:0,stdout:"",stderr:""};try{return await hn(t,n,r=>r.try(["rmi",...e]))}catch(r){if(Fh(r))
return void 0;throw r}}var rw=["rm","--force","--volumes"];var ew=["rmi"];async function iw(t,e,n){const r=[];const i=[...e.
containers.map(({id:o,name:s})=>{const a=As(s);const d=async()=>{if(a!==void 0)await Ua(t,a);r.push(o)};return{work:d,byHand:a&&
`docker unpause ${Ma(a)}`}}),Xu(t,rw,r,e.containers.map(({id:o})=>o)),Xu(t,ew,e.pendingNames),Xu(t,ew,e.imports)];for(const[
o,{work:s}]of i.entries()){try{await s()}catch(a){const d=a instanceof p&&SB.includes(a.code);const c=d?i.slice(o):i.slice(
o,o+1);n(Qu(a),c.map(({byHand:f})=>f).filter(f=>f!==void 0));if(d)return{isOver:d}}}return{isOver:false}}function Xu(t,e,n,r=n){
const i=["docker",...e,...r.map(Ma)].join(" ");return{work:()=>ow(t,e,n),byHand:r.length===0?void 0:i}}function Ma(t){return t.
replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,"$1")}var SB=["TIMEOUT","CANCELLED","NO_ENGINE"];function Qu(t){const e=t instanceof
p&&(t.code==="TIMEOUT"||t.code==="CANCELLED");return e?"the engine did not answer in time.":S(t)}async function Ua(t,e){
const n=await t.try(["unpause",e]);if(n.exitCode!==0&&!/no such container|is not (?:paused|running)/i.test(n.stderr))throw te(
["unpause",e],n)}async function ow(t,e,n){if(n.length===0)return;const r=await t.try([...e,...n]);const i=xo(r.stderr).filter(
s=>!/no such|not found|already in progress/i.test(s));const o=i.join("\n");if(r.exitCode!==0&&o.trim()!=="")throw te(e,{
...r,stderr:o})}var xB=5;var kB=2e3;var Ha=class{#e;#t;#n;#r=new AbortController;#i=Promise.resolve();constructor(e,n,r){this.#e=e;this.#t=
n;this.#n=r}start(e){if(this.#e===void 0){this.#i=$a(this.#t,this.#n);return}const n=new Ke(this.#r.signal,xB);const r=this.#e.
withWatchdog(n,0);this.#i=tw(r,this.#t,this.#n,e).finally(()=>n.release())}async settle(){let e;const n=new Promise(r=>{
e=setTimeout(r,kB)});await Promise.race([this.#i,n]);clearTimeout(e)}async end(){this.#r.abort();await this.#i}};async function sw(t,e,n){const{log:r,signal:i}=t;const o=[];for(const s of e){const a=gr(s);const d=await z(r,{title:"Pu\
sh"},t.docker.stream(["push",a],u=>r.debug(u.trimEnd()),i,true));const c=u=>{const l=e.slice(0,o.length).map(m=>m.text);
return PB(a,l,u,n)};if(d.exitCode!==0)throw c(d.stderr.trim());const f=/\bdigest: (sha256:[0-9a-f]{64})/.exec(d.stdout)?.[1];
if(f===void 0)throw c(`no digest in ${JSON.stringify(d.stdout.slice(-300))}`);r.info(`Pushed ${a}@${f}`);o.push({name:a,
digest:f})}return o}function PB(t,e,n,r){const i=e.length===0?"Nothing was pushed":`Already pushed: ${e.join(", ")}`;return new p(
"PUSH_FAILED",`Pushing ${t} failed${aw.test(n)?` because the layer is too large for the registry or a proxy in front of \
it (${dw(r)})`:""}: ${n.slice(-2e3)}. ${i}. In the engine, no tag was moved.`,{hint:TB(n,r)})}var aw=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i;
var IB=/broken pipe|connection reset/i;function dw({newBytes:t,newPackedBytes:e}){return e===void 0?`${P(t)} unpacked, w\
hich the engine compresses while pushing`:`${P(e)} packed`}function TB(t,e){const{newPackedBytes:n}=e;const r=`${n===void 0?
"":`compress it better (${x("compression","zstd")}), `}drop what is not needed (${x("clean")}, ${x("exclude")})`;if(aw.test(
t))return`A flat image is one layer and therefore one upload: ${r}, raise the limit (nginx: client_max_body_size), or by\
pass the proxy.`;if(/denied|unauthorized|authentication required|no basic auth/i.test(t))return"Log in to the registry i\
n an earlier step (docker/login-action) with an account that may push there.";if(IB.test(t))return`Check whether the reg\
istry is reachable, and push again. If this happens every time, a proxy may limit the size of uploads, and the layer has\
 ${dw(e)}: ${r}, or raise the limit.`;return"Check whether the registry is reachable, and push again."}var vB=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function ko(t){return vB.test(t)}async function ne({docker:t},e,n){const r=["image","inspect"];const i=await t.try([...r,
...mt(n),e]);if(i.exitCode!==0&&!ko(i.stderr))throw te(r,i);return cw(i)}async function Ne({docker:t},e,n=[]){const r=["\
inspect","--type","container",...n,e];const i=await t.try(r);const o=cw(i);if(o===void 0)throw te(r,i);return o}function cw({
exitCode:t,stdout:e}){if(t!==0)return void 0;const n=F(e);const r=Array.isArray(n)?n[0]:void 0;return v(r)?r:void 0}function za(t){return["Architecture","Os"].some(e=>(b(t,e)??"")!=="")||(b(t,"RootFS","Type")??"")!==""||Nt(t).length>0}function Nt(t){
const e=w(t,"RootFS","Layers");return D(e)?e:[]}function Wa(t){const e=t["RepoTags"];return D(e)?e:[]}function Ye(t){const e=n=>b(
t,n)??b(t,n.toLowerCase())??void 0;return{os:e("Os")??"linux",architecture:e("Architecture")??"",variant:e("Variant")}}function Po(t){
const e=b(t,"Descriptor","mediaType");return e===void 0?void 0:hr(e)}var OB=10;async function fw(t,e,n){const{log:r}=t;if(e.id===n)return r.notice("The source image was kept: it is also the\
 result.");if(!e.isDefaultPlatform)return r.notice(`The source image was kept: its name also refers to images for other \
platforms than ${_(e.platform)}.`);const i=await ne(t,e.id);if(i===void 0)return r.debug("the source is gone already");const o=Wa(
i);const s=o.filter(f=>!BB(e,f));if(s.length>0)return r.notice(`The source image was kept: it has other tags (${s.join("\
, ")}).`);const a=await t.docker.run(["ps","--all","--filter",`ancestor=${e.id}`,"--format","{{.Names}}"]);if(a!=="")return r.
notice(`The source image was kept: containers use it (${a.split("\n").join(", ")}).`);const d=o.find(f=>!f.includes("@"))??
o[0]??e.id;const c=await Nr(t.docker,[d],OB);if(c===void 0)r.notice(`The engine is taking long to remove the source imag\
e, and may still finish. If the image remains, remove it with "docker rmi ${d}".`);else if(c.exitCode===0)r.info(`Remove\
d the source image ${d}`);else if(/conflict/i.test(c.stderr))r.notice(`The source image was kept because the engine refu\
sed to remove it: ${c.stderr.trim()}`);else if(/no such image|not ?found/i.test(c.stderr))r.debug(`the source is gone al\
ready: ${c.stderr.trim()}`);else r.warning(`Could not remove the source image: ${te(["rmi",d],c).message}`)}function BB({
image:t},e){if(t===void 0)return false;const{domain:n,path:r,digest:i}=le(e,"image");if(i!==void 0)return tn(t.text)||t.
domain===n&&t.path===r;return t.digest===void 0&&ae(le(e,"image"))===ae(t)}import{setTimeout as _B}from"node:timers/promises";var RB=10;var AB=100;var ja=class{#e;#t=[];#n;constructor(e){this.#e=e}async move(e,n,r){this.#n=r===n?void 0:r;const i=this.#e.
map(s=>s.text);const o=await Promise.all(i.map(s=>el(e,s)));for(const[s,a]of i.entries()){this.#t.push({name:a,from:o[s],
to:n});await uw(e,r,a)}await Promise.all(i.map(s=>LB(e,s,n)))}async undo(e,n){const[r]=this.#t;if(r!==void 0&&this.#n!==
void 0)await e.try(["tag",r.to,this.#n]).catch(()=>{});for(const{name:i,from:o,to:s}of this.#t.splice(0).reverse()){try{
if(o===s||await el(e,i)!==s)continue;if(o===void 0)await e.run(["rmi",i]);else await uw(e,o,i)}catch(a){const d=o===void 0?
"did not exist":`referred to ${o}`;n.warning(`The tag ${i}, which ${d} before, could not be restored: ${S(a)}`)}}}};async function uw(t,e,n){
const r=["tag",e,n];for(let i=1;;i++){const o=await t.try(r);if(o.exitCode===0)return;if(i===RB||!/already ?exists/i.test(
o.stderr))throw te(r,o);await _B(Math.random()*i*AB)}}async function LB(t,e,n){const r=()=>el(t,e).catch(()=>n);if(await r()===
n)return;const i=await r();if(i===n)return;throw new p("CHECK_FAILED",`The engine reported that ${e} was tagged, but the\
 tag refers to ${i??"no image"} instead of ${n}.`,{hint:X})}async function el(t,e){const n=["image","inspect","--format",
"{{.Id}}",e];const r=await t.try(n);const i=r.stdout.trim();if(r.exitCode===0&&i.startsWith("sha256:"))return i;if(/no such image/i.
test(r.stderr))return void 0;throw te(n,r)}import{createWriteStream as xA}from"node:fs";import{link as kA,lstat as PA,open as Eb,rename as IA,rm as ad,stat as TA}from"node:fs/promises";
import{basename as Sb,dirname as Nl,join as vA}from"node:path";import{pipeline as OA}from"node:stream/promises";import{createHash as CB}from"node:crypto";import{Transform as NB}from"node:stream";var Ja=class{#e=0;get isReached(){return this.#e>=2}takes(e,n,r){const i=Xi(e);if(this.isReached){if(!i)throw Qe(n,"byte\
s follow the end of the archive");return true}if(i){this.#e++;if(r)throw Qe(n,"the archive ends after an extension heade\
r that no entry follows");return true}if(this.#e===1)throw Qe(n,"there is a single zero block between two entries");return false}};var Ga=class{#e;#t=0;get isEmpty(){return this.#t===0}get rest(){return this.#e?.subarray(0,this.#t)??Buffer.alloc(0)}take(e){
this.#e??=Buffer.alloc(O);const n=Math.min(O-this.#t,e.length);e.copy(this.#e,this.#t,0,n);this.#t+=n;return n}release(){
if(this.#t<O)return void 0;const e=this.#e;this.#e=void 0;this.#t=0;return e}};var $r={blocks:[],keepsData:false};var Dr={blocks:void 0,keepsData:true};var pt=class{#e;#t;#n=0;#r=new Ga;#i=0;#o=0;#s=true;#a=new Sr;#d=false;#c=new Ja;#f=false;#u=Buffer.
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
release();const s=cn(e,o);const a=e.hasOldType&&s.at(-1)===47;const d=aa(e,o,r);const c=Ms(e.typeFlag)&&!a?d:0;const{typeFlag:f}=e;
const u={name:s,typeFlag:f,sizeBytes:c,header:n,extensions:i};this.#l=[...i,n];const l=this.#e.begin(u,o,this.#m);this.#f=
false;this.#u=s;this.#b(c,l.keepsData);this.#d=e.gnuIsExtended;if(c===0&&!this.#d)this.#e.end?.();if(l.blocks!==void 0)return l.
blocks;return i.length===0?void 0:this.#l}#b(e,n){this.#i=oe(e);this.#o=this.#i-e;this.#s=n}#S(e){if(this.#f)return;const n=Math.
min(e.length,Math.max(0,this.#i-this.#o));if(n>0)this.#e.data?.(e.subarray(0,n));if(this.#i===e.length)this.#e.end?.()}};var $B=16*1024*1024;var DB=1024*1024;var J=class extends NB{counts={entries:0,dataBytes:0};#e=CB("sha256");#t=0;#n;#r;#i;#o;#s;constructor(e,n,r={}){
const i=r.isPart===true?DB:$B;super({readableHighWaterMark:i,writableHighWaterMark:i});this.#n=e;this.#r=n;this.#i=r;this.#o=
new pt({begin:o=>this.#u(o),emit:(o,s)=>this.#c(o,s),mapBlock:n&&(o=>n.mapBlock?.(o)),data:n&&(o=>n.data(o)),end:n&&(()=>n.
end())})}digest(){return`sha256:${this.#e.digest("hex")}`}get bytesWritten(){return this.#t}get bytesRead(){return this.#o.
offsetBytes}_transform(e,n,r){try{this.#o.consume(e);r()}catch(i){r(i)}}_flush(e){try{if(!this.#o.hasEnded)throw this.#d();
this.#o.checkRest()}catch(n){e(n);return}this.#a().then(()=>e(),n=>e(n))}_read(e){this.#s?.();super._read(e)}async#a(){if(this.#i.
appendix!==void 0)this.once("close",()=>this.#s?.());for await(const e of this.#i.appendix?.()??[]){if(this.destroyed)return;
this.#c(e);if(this.readableLength<this.readableHighWaterMark)continue;await new Promise(n=>{this.#s=n});this.#s=void 0}if(this.#i.
isPart!==true&&!this.destroyed)this.#c(Qt)}#d(){const{openEntry:e,offsetBytes:n}=this.#o;const r=e===void 0?"":` within ${B(
e)}`;return new p("TAR_TRUNCATED",`The tar stream ended after ${n} bytes and ${this.counts.entries} entries without its \
end-of-archive blocks: something was cut off${r}.`,{hint:"Nothing was tagged. Check whether the engine restarted or ran \
out of disk space, then run again."})}#c(e,n){this.#e.update(e);this.#t+=e.length;this.#f(e.length,n);this.push(e)}#f(e,n){
const{spans:r}=this.#i;if(r===void 0)return;if(n===void 0)r.output.add(e,void 0);else for(const i of r.input.take(n,e))r.
output.add(i.bytes,i.origin)}#u(e){const n=this.#n(e);const r=typeof n==="string"?void 0:n;for(const d of r?.before??[]){
this.#r?.begin(d,"keep");this.#r?.end()}this.#r?.begin(e,n);if(n==="drop")return $r;this.counts.entries++;if(r?.data===void 0)
this.counts.dataBytes+=e.sizeBytes;if(r===void 0)return Dr;const{head:i,data:o,before:s=[]}=r;this.counts.entries+=s.length;
const a=[...s,i].flatMap(d=>[...d.extensions,d.header]).concat(o===void 0?[]:[o]);return{blocks:a,keepsData:o===void 0}}};function R(t){return t.toString("latin1").replace(/^\.?\//,"").replace(/\/$/,"")}function Fr(t,e){return t.length>e.length&&
t.charCodeAt(e.length)===47&&t.startsWith(e)}function W(t){return Buffer.from(t,"latin1")}var lw=["manifest.json","index.json"];var FB=4*1024*1024;var Va=class{#e=new Set;#t=[];#n=false;#r=0;get hasImage(){return lw.
some(e=>this.#e.has(e))}begin(e){const n=R(e.name);this.#e.add(n);this.#n=n===lw[0]}data(e){if(!this.#n||this.#r>FB)return;
this.#r+=e.length;this.#t.push(Buffer.from(e))}end(){this.#n=false}missing(){const e=F(Buffer.concat(this.#t).toString("\
utf8"));const n=(Array.isArray(e)?e:[]).flatMap(r=>{const i=w(r,"Layers");return[b(r,"Config")??"",...D(i)?i:[]]});return n.
filter(r=>r!==""&&!this.#e.has(R(Buffer.from(r))))}};var mb=Bf(_l(),1);import{randomBytes as rA}from"node:crypto";import{posix as lb}from"node:path";async function G(t,e){const{runId:n}=t;const{source:r}=e;const i=["create","--name",e.name??Rh(n),"--label",Rs(n),"--net\
work",e.network??"none",...e.asConfigured===true?[]:["--no-healthcheck"],"--restart","no","--pull","never",...r.isIndex?
mt(r.platform):[],...e.asUsed===true||e.asConfigured===true?[]:oA,...e.asUsed===true?[]:sA(r),...e.options??[],r.id,...e.
command??["docker-flatten"]];const o=await t.docker.try(i);const s=o.stdout.trim().split("\n").at(-1)??"";if(o.exitCode!==
0)throw iA(r,i,o);if(!/^[0-9a-f]{12,64}$/.test(s))throw new p("ENGINE_FAILED",`"docker create" returned ${JSON.stringify(
s)} instead of an ID.`,{hint:X});return s}function iA(t,e,n){const r=te(e,n);const i=t.volumes.find(o=>lb.normalize(`${o}\
/`)==="/");if(i===void 0||!/destination can't be '\/'/i.test(n.stderr))return r;return new p("UNSUPPORTED_IMAGE",`docker\
-flatten needs a container of ${t.reference}, but cannot create one: the image declares its root as a volume (${JSON.stringify(
i)}).`,{hint:'No engine starts such an image. Build it again without "VOLUME /".',cause:r})}var oA=["--workdir","/"];function sA(t){
return aA(t).flatMap(e=>["--mount",tt({type:"tmpfs",dst:e})])}function aA({volumes:t}){const e=t.filter(n=>n.startsWith(
"/"));return[...new Set(e.map(n=>lb.resolve(n)))]}function je(){return`/docker-flatten-${rA(8).toString("hex")}`}function tt(t){
return Object.entries(t).map(([e,n])=>{const r=n===""?e:`${e}=${n}`;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}\
"`:r}).join(",")}async function V(t,e){const n=await t.docker.try(["rm","--force","--volumes",e]);if(n.exitCode!==0&&!/no such container/i.
test(n.stderr))throw te(["rm",e],n)}var pe=class extends Error{};var dA=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function Al(t){return t instanceof p&&t.code==="DOCKER_FAILED"&&dA.test(t.message)}var cA=16*1024*1024;async function pb(t,e,n,r){
const{signal:i}=t;const o=je();const s=tt({type:"bind",src:n,dst:o,readonly:""});const a={source:e,options:["--mount",s]};
const d=await G(t,a).catch(f=>{throw Al(f)?new pe(S(f),{cause:f}):f});const c=async(f,u)=>{const l=`${o}/${f.slice("sha2\
56:".length)}`;const m=await t.transport.readArchive(d,l,i).catch(h=>{throw ze(h,l)?new pe(S(h),{cause:h}):h});await Ll(
m,f,h=>u(h))};try{return await r({stream:c,text:Cl(c)})}finally{await V(t,d)}}async function Ll(t,e,n){const r=t.pipe((0,mb.extract)());
t.on("error",i=>r.destroy(i));try{for await(const i of r)await n(i,i.header.name)}catch(i){throw i instanceof p?i:Rl(e,`\
cannot be read (${S(i)})`)}finally{t.destroy()}}function Cl(t){return(e,n)=>fA(e,n,t)}async function fA(t,e,n){const r=[];
let i=0;const o=async d=>{for await(const c of d){i+=c.length;if(i>cA)throw Rl(t,"is too long for a config");r.push(c)}};
await n(t,o,e);const s=Buffer.concat(r);const a=H(s);if(a!==t)throw Rl(t,`has the digest ${a}`);return s.toString("utf8")}
function Rl(t,e){return new p("ENGINE_FAILED",`The engine's blob ${t} ${e}: it was damaged on disk or in transit.`,{hint:"\
Run again. If it happens again, pull or build the image again."})}async function*Kr(t,e,n){let r=await e(t.digest,t.sizeBytes);let i=[];const o=new Set([t.digest]);let s=false;for(;;){const a=r===
void 0?void 0:ig(r);const d=r===void 0||a!==void 0?void 0:rg(r);if(d!==void 0){const f=await hb(e(d.config.digest,d.config.
sizeBytes));if(f!==void 0)yield{manifest:d,configText:f,isInIndex:s}}i=[...uA(a??[],n),...i];let c=i.shift();while(c!==void 0&&
o.has(c.digest))c=i.shift();if(c===void 0)return;o.add(c.digest);s=true;r=await hb(e(c.digest,c.sizeBytes))}}function uA(t,e){
const n=({platform:r})=>{if(r===void 0)return 1;return q(r,e)?0:2};return t.toSorted((r,i)=>n(r)-n(i))}async function hb(t){
return t.catch(e=>{if(e instanceof pe)return void 0;throw e})}var lA=3;async function gb(t,e){const{signal:n}=t;const r=async(i,o,s)=>{const a=s??await gA(t,i);const d=_h(t.runId);const c=cg(
{digest:i,sizeBytes:a},t.platform,d);let f=false;try{await t.transport.loadImage(c,void 0,n).catch(u=>{throw yb(u)?new pe(
S(u),{cause:u}):u});f=true;await mA(t,d,i,o)}finally{await hA(t,d,f)}};return e({stream:r,text:Cl(r)})}async function mA(t,e,n,r){
const{signal:i}=t;let o=false;try{const s=await t.transport.saveImage(e,i);await Ll(s,n,async(a,d)=>{const c=d.endsWith(
`/${n.slice("sha256:".length)}`);if(!c)return void a.resume();o=true;await r(a)})}catch(s){const a=!o&&yb(s)&&pA.test(S(
s));throw a?new pe(S(s),{cause:s}):s}if(!o)throw new pe(`the store has no blob ${n}`)}var pA=/not found|no such|does not exist/i;
async function hA(t,e,n){if(Fa(t.runId))return;const r=await Nr(t.docker,[e],lA).catch(()=>void 0);if(r===void 0||n&&r.exitCode!==
0)Da(t.runId)}async function gA(t,e){const n=w(await ne(t,e),"Descriptor");const r=w(n,"size");if(w(n,"digest")===e&&typeof r===
"number")return r;throw new pe(`the engine does not tell the size of ${e}`)}function yb(t){return t instanceof p&&(t.code===
"ENGINE_FAILED"||t.code==="DOCKER_FAILED")}function Yr(t,e){const n=t.contentRoots.map(i=>({place:`below ${i} of the engine's machine`,open:o=>pb(t,e,i,o)}));if(!t.
store.keepsPacked)return n;const r=i=>gb(t,i);return[...n,{place:"in a save",open:r}]}var yA=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Image","StopT\
imeout"];function wA(t,e){const{apiVersion:n,serverApiVersion:r}=t;const{showsLegacyFields:i}=t.store;const o=a=>Cr(r,a)>=
0;const s=a=>{const d=w(e.inspect,"Config",a);return v(d)&&Object.keys(d).length>0};return[...i&&!o("1.50")?[]:yA,...i?[]:
["docker_version"],...i&&Cr(n,"1.45")<0?[]:["container","container_config"],...!o("1.44")&&s("Healthcheck")?["StartInter\
val of the health check"]:[],...o("1.52")&&s("ExposedPorts")?["ExposedPorts as they were written"]:[],"os.features","fie\
lds that Docker does not know"]}function wb(t,e){return`Docker ${t.version} does not let the image's config be read here\
, so it is taken from an inspect. What that does not show is not in the result, and its ID differs from that of a run wh\
ere the config can be read: ${wA(t,e).join(", ")}.`}function od({packedLayers:t}){return t?.reduce((e,{sizeBytes:n})=>e+n,0)}async function sd(t,e){const{log:n}=t;for(const{
place:r,open:i}of Yr(t,e)){const o=await bA(t,e,i).catch(s=>{if(!(s instanceof pe))throw s;n.debug(`no config blob ${r}:\
 ${S(s)}`);return void 0});if(o!==void 0)return o}n.debug("the config is taken from an inspect");return{json:ng(e.inspect),
digest:void 0,packedLayers:void 0,annotations:{},openBlobs:void 0,missing:wb(t,e)}}async function bA(t,e,n){const r=await n(
async i=>t.store.idIsConfigDigest?bb(e,e.id,await i.text(e.id),void 0):await EA(e,i.text));return r&&{...r,openBlobs:n}}
async function EA(t,e){const n=Kr({digest:t.id},e,t.platform);for await(const{manifest:r,configText:i}of n){const o=bb(t,
r.config.digest,i,r);if(o!==void 0)return o}return void 0}function bb(t,e,n,r){const i=SA(e,n);if(i===void 0)return void 0;
const o=JSON.stringify(io(i))===JSON.stringify(t.diffIds);const s=(i["architecture"]??"")===t.platform.architecture&&(i["\
variant"]||void 0)===t.platform.variant;if(!o||!s)return void 0;const{layers:a,annotations:d={}}=r??{};return{json:i,digest:e,
packedLayers:a,annotations:d,openBlobs:void 0,missing:void 0}}function SA(t,e){try{return Js(e)}catch(n){if(n instanceof
SyntaxError)return void 0;throw new p("UNSUPPORTED_IMAGE",`Cannot read the image's config ${t}: ${S(n)}.`,{hint:"Do not \
trust this image: no builder writes such a config.",cause:n})}}async function xb(t){const e=(r,i)=>new p("BAD_INPUT",`The ${T("backup")} must be the path of a new file, but ${JSON.stringify(
t)} ${r}.`,{hint:i});const n=await TA(Nl(t)).catch(()=>void 0);if(!n?.isDirectory())throw e("is not in an existing direc\
tory","Create the directory in an earlier step, or name another one.");if(Sb(t)===""||t.endsWith("/"))throw e("is a dire\
ctory","Name a file.");if(await NA(t)){throw e("already exists","It may be the only copy of an earlier source image: mov\
e it away, or name another file.")}}var BA={flags:"wx",mode:384};async function kb(t,e,n,r={createWriteStream:xA,link:kA,
rename:IA}){const{log:i,signal:o}=t;const s=vA(Nl(n),`${ie(t.runId)}${Sb(n).slice(0,80)}.partial`);const a=RA(t,e);try{const d=CA(
e);if(d===void 0)i.notice("The source has no tag, so the backup has none either: loading it returns an image ID.");const c=u=>{
const l={name:d??e.id,platform:u};const m=()=>r.createWriteStream(s,BA);return _A(t,l,m,un(a))};const f=await c().catch(
async u=>{if(!AA(t,e,u))throw u;i.debug(`saving the platform alone: ${S(u)}`);await ad(s,{force:true});return c(e.platform)});
await z(i,{title:"Flush"},$A(s));await DA(s,n,r);i.info(`Saved ${P(f)} to ${n}`)}catch(d){await ad(s,{force:true}).catch(
()=>{});throw o.aborted?d:FA(d,n)}finally{await a}}async function _A(t,{name:e,platform:n},r,i){const{log:o,signal:s}=t;
const a=new Va;const d=new J(()=>"keep",a);const c=await t.transport.saveImage(e,s,n);const f=()=>d.bytesRead;await z(o,
{title:"Save",doneBytes:f,totalBytes:i,isEstimate:true},OA(c,d,r(),{signal:s}));LA(a);return d.bytesWritten}async function RA(t,e){
if(!t.store.keepsPacked){const n=w(e.inspect,"Size");return typeof n==="number"?n:void 0}try{return od(await sd(t,e))}catch{
return void 0}}function AA(t,e,n){return e.isIndex&&t.knowsPlatformOption&&n instanceof p&&/not found/i.test(n.message)}
function LA(t){if(!t.hasImage)throw new p("BACKUP_FAILED","The engine saved an archive that contains no image.",{hint:X});
const e=t.missing();if(e.length===0)return;throw new p("BACKUP_FAILED",`The archive that the engine saved lacks ${e.length}\
 of its blobs (${e.slice(0,3).join(", ")}): the engine has them only unpacked, from another image with the same layers.`,
{hint:'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetches all blobs.\
 Or leave the backup out if the registry keeps the image.'})}function CA(t){const{image:e,names:n}=t;if(e===void 0||e.digest!==
void 0)return n[0];const r=t.id.replace("sha256:","").startsWith(e.text.replace("sha256:",""));if(r&&!n.includes(`${e.text}\
:latest`))return n[0];return e.tag===void 0?`${e.text}:latest`:e.text}async function NA(t){return PA(t).then(()=>true,()=>false)}
async function $A(t){const e=await Eb(t,"r+");try{await e.sync()}finally{await e.close()}}async function DA(t,e,n){try{await n.
link(t,e)}catch{await(await Eb(e,"wx",384)).close();await n.rename(t,e).catch(async r=>{await ad(e,{force:true});throw r});
return}await ad(t)}function FA(t,e){if(t instanceof p){return new p(t.code,`The backup failed. Nothing was changed. ${t.
message}`,{hint:t.hint,cause:t})}const n=ft(t);return new p(n?"NO_SPACE":"BACKUP_FAILED",n?`The disk of ${Nl(e)} filled \
up while writing the backup. Nothing was changed.`:`Cannot write the backup to ${e} (${me(t)}). Nothing was changed.`,{hint:"\
Name a writable path on a disk with room for the whole image.",cause:t})}function dd({imageLocation:t,tags:e}){return t===void 0||e.length>0}var qr=true?"0.1.0":createRequire(import.meta.url)("../../package.json").version;var $l=1024*1024;var Dl=12;var MA=[386,4];var UA=[0,21];var HA=20;var zA=10;function Fl({typeFlag:t},{pax:e}){if(t==="S")
return"old GNU";if(e.size===0)return void 0;const[n,r]=["GNU.sparse.major","GNU.sparse.minor"].map(s=>String(e.get(s)??""));
if(n==="1"&&r==="0")return"data";const i=n==="0"&&(r==="0"||r==="1");const o=n===""&&r===""&&Ae(e.get(Pb))!==void 0;return i||
o?"records":void 0}var Pb="GNU.sparse.map";function kn(t,e){return new p("TAR_INVALID",`The sparse file ${B(t)} is damag\
ed: ${e}.`,{hint:Vt})}var cd=class{pieces=[];#e;#t;#n;#r=0;#i;#o="";constructor(e,n){this.#e=e;this.#t=n}addBlock(e,n){const[
r,i]=n?MA:UA;for(let o=0;o<i;o++){const s=r+o*2*Dl;const a=s+Dl;if(e[s]===0)return;this.#a(Zi(e.subarray(s,a)));this.#a(
Zi(e.subarray(a,a+Dl)))}}addRecords({pax:e}){const n=String(Ae(e.get(Pb))??"");const r=n===""?[]:n.split(",");for(const i of r)
this.#a(an(i));if(an(String(e.get("GNU.sparse.numblocks")??""))*2!==r.length)throw kn(this.#e,"its map has another lengt\
h than its header says")}addData(e){let n=0;while(n<e.length&&this.#i!==0){const r=e.indexOf(zA,n);const i=e.subarray(n,
r===-1?e.length:r);if(this.#o.length+i.length>HA)throw this.#d();this.#o+=i.toString("latin1");if(r===-1)return e.length;
this.#s();n=r+1}return n}get isComplete(){return this.#i===0}#s(){const e=an(this.#o);this.#o="";if(this.#i===void 0){if(!Number.
isSafeInteger(e))throw this.#d();if(e>$l)throw this.#c();this.#i=2*e;return}this.#a(e);this.#i--}#a(e){if(!(Number.isSafeInteger(
e)&&e>=0))throw this.#d();if(this.#n===void 0){this.#n=e;return}const[n,r]=[this.#n,this.#n+e];this.#n=void 0;if(n<this.#r||
r>this.#t)throw kn(this.#e,"the pieces of its map overlap or exceed its size");this.#r=r;if(this.pieces.length===$l)throw this.#c();
this.pieces.push([n,e])}#d(){return kn(this.#e,"its map has something else than numbers")}#c(){return new p("TAR_LIMIT",
`The sparse file ${B(this.#e)} has more than ${$l} pieces.`,{hint:he})}};function Ib(t){return(O-t%O)%O}var WA=["GNU.sparse.realsize","GNU.sparse.size"];function No(t,{pax:e}){const{name:n}=t;if(t.typeFlag==="S")return Tb(n,
Ue(t.header,"realSize"));if(e.size===0)return t.sizeBytes;for(const r of WA){const i=Ae(e.get(r));if(i===void 0)continue;
return Tb(n,an(i.toString("latin1")))}return t.sizeBytes}function Pn(t){const e=t.typeFlag==="S"||t.extensions.some(n=>n.
includes("GNU.sparse."));return e?No(t,Le(t.extensions)):t.sizeBytes}function Tb(t,e){if(!(Number.isSafeInteger(e)&&e>=0))
throw kn(t,"its real size is not a number");return e}var vb="SCHILY.xattr.";var jA=4095;function fe({extensions:t,header:e},n=Le(t)){const{pax:r}=n;const i=e[156]??0;const o=i===
0?"0":String.fromCharCode(i);const s=(c,f)=>{const u=Ae(r.get(c));return u===void 0?Ue(e,f):Math.floor(Number(u.toString(
"latin1")))};const a=o==="1"||o==="2";const d=o==="3"||o==="4";return{typeFlag:o,mode:Ue(e,"mode")&jA,uid:s("uid","uid"),
gid:s("gid","gid"),mtimeSeconds:s("mtime","mtime"),mtimeFraction:JA(r.get("mtime")),link:a?Lt(e,n):Buffer.alloc(0),device:d?
`${Ue(e,"devMajor")},${Ue(e,"devMinor")}`:"",xattrs:[...r].filter(([c])=>c.startsWith(vb)).map(([c,f])=>`${c.slice(vb.length)}\
=${f.toString("latin1")}`).sort()}}function JA(t){const[,e=""]=/\.(\d{1,9})/.exec(t?.toString("latin1")??"")??[];return e.
replace(/0+$/,"")}function In(t,e){if(e==="drop")return 0;return e==="keep"||e.data===void 0?Pn(t):Ue(e.head.header,"siz\
e")}function Ft(t,e,n){if(t===void 0)return;t.entries+=e;t.bytes+=n}import{posix as lE}from"node:path";import{posix as hd}from"node:path";import{posix as $o}from"node:path";var GA=3;var VA=1e3;var _b=4096;var KA=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g;
var Rb=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g;var YA=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/;var qA=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g;
var XA=/^[;&|()\n`]$/;var ZA=/^[<>]+&?$/;var QA=/^(?:-|[A-Za-z_]\w*=)/;var eL=ld("sh bash dash ash zsh ksh busybox exec \
env nohup command sudo tini dumb-init catatonit time nice if then else do while until ! {");var Ob=ld("cd pushd WORKDIR");
var Bb=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/;var tL=ld("rm rmdir mk\
dir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EXPOSE LABEL USER VO\
LUME");var nL=ld("cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort");function Hl(t,e,n="\
/"){const r=new Ml(e);r.read(t,n,0);return r.words}var Ml=class{words=[];#e;#t=0;constructor(e){this.#e=e}read(e,n,r){const i=new Ul(
n,zl(this.#e));let o=true;for(const s of e){if(this.words.length>=VA)return;if(s.length>_b&&r>0)continue;if(XA.test(s)){
o=true;this.#t++;i.separate(s);continue}if(i.redirects(s))continue;const a=/[\s;&|()`]/.test(s)&&r<GA;if(a&&s.startsWith(
"/"))this.#n(s,false,i);if(a)this.read(rL(s,this.#e),i.directory,r+1);const d=i.isValue||QA.test(s);if(!a)this.#n(s,o&&!d,
i);const c=d||eL.has($o.basename(s));o=s==="--"&&!i.isChanging||o&&c;i.endWord()}}#n(e,n,r){const{directory:i}=r;const o=r.
useOf(e,n);this.words.push({text:e,isProgram:n,directory:i,command:this.#t,use:o})}};var Ul=class{directory;#e;#t=[];#n;#r="";#i="";#o=false;constructor(e,n){
this.directory=e;this.#e=n}get isValue(){return this.#i!==""||this.#o}get isChanging(){return Ob.has(this.#n??"")}separate(e){
this.#n=void 0;this.#i="";this.#o=false;if(e==="(")this.#t.push(this.directory);if(e===")")this.directory=this.#t.pop()??
this.directory}redirects(e){if(!ZA.test(e))return false;this.#i=e;return true}endWord(){this.#i=""}useOf(e,n){if(this.#i!==
"")return this.#i.startsWith("<")?"content":"name";if(n){this.#n=$o.basename(e);if(!Ob.has(this.#n))return"parts";this.#r=
this.directory;this.directory=this.#e;return"name"}if(this.isChanging)return this.#s(e);const r=this.#n??"";if(tL.has(r))
return"name";const i=this.#o;this.#o=Bb.test(e)&&!e.includes("=");if(i||Bb.test(e))return"directory";return nL.has(r)?"c\
ontent":"parts"}#s(e){const[n,r]=[this.#r,this.#e];this.directory=e.startsWith("-")?n:$o.resolve(n,fd(e,r));return e.startsWith(
"-")?"name":"directory"}};function zl(t){return t.get("HOME")??"/root"}function fd(t,e){return/^~(?=$|\/)/.test(t)?`${e}${t.
slice(1)}`:t}function rL(t,e){const n=t.slice(0,_b*16).replace(/\\\n/g," ");return[...n.matchAll(KA)].map(([r])=>Wl(r.replace(
/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,(i,o,s,a)=>o??s??a?.replace(/\\([$`"\\])/g,"$1")??""),e))}function Wl(t,e){
return t.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,(n,r,i,o)=>e.get(r??o??"")||i||"")}function ud(t){const e=[
...t.matchAll(Rb)].map(([i])=>i);const n=YA.exec(t)?.[1];const r=[n,t.startsWith("/")?t:void 0,...[...t.matchAll(qA)].map(
([,i,o,s])=>i??o??s)];return[...new Set([...e,...r.filter(i=>i!==void 0)].map(jl))]}function Do(t){const e=[...t.matchAll(
Rb)].filter(({0:n,index:r})=>/[*?[{$]/.test(t[r+n.length]??""));return[...new Set(e.map(([n])=>jl(n.slice(0,n.lastIndexOf(
"/")))))]}function Tn(t,e){return jl($o.resolve("/",t,e))}function jl(t){return Buffer.from($o.normalize(t).replace(/^\/+|\/+$/g,
"")).toString("latin1")}function ld(t){return new Set(t.split(" "))}var iL=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CONFIG_CACHE","P\
IP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]);var oL=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i;
var sL=/PATH$|^(?:PERL5|RUBY)LIB$/;var aL=/(?:^|_)LOGS?_?PATH$/;function Ab([t,e]){const n=ud(e);if(t==="HOME")return n.
map(a=>({path:a,by:"HOME",extent:"below"}));if(t==="PATH")return n.map(a=>({path:a,by:t,extent:"programs",hasPrograms:true}));
const r=`ENV ${t}`;if(iL.has(t))return n.map(a=>({path:a,by:r,extent:"itself"}));const i=sL.test(t)&&!aL.test(t);const o=e.
startsWith("/")&&!oL.test(t);const s=i||o?"search":"below";return[...n.map(a=>({path:a,by:r,extent:s,hasPrograms:i})),...Do(
e).map(a=>({path:a,by:r,extent:"search",hasPrograms:i}))]}import{posix as dL}from"node:path";var Xr=1114112;var md=56320;function Jl(t){return t.replace(/\s$|[\\*?[\]!\s]/g,(e,n)=>n===t.length-1&&/\s/.test(e)?`[${e}\
]`:`\\${e}`)}function Lb(t){return Kl(t).map(e=>e>=Xr?String.fromCharCode(md+e-Xr):String.fromCodePoint(e)).join("")}function Gl(t){
return Array.from(t,e=>{const n=e.codePointAt(0);return n>md+127&&n<=md+255?Xr+n-md:n})}function Cb(t){return/[^\0-\x7f]/.
test(t)?Gl(t).map(Vl).join(""):t}function Vl(t){if(t<128)return String.fromCharCode(t);if(t>=Xr)return String.fromCharCode(
t-Xr);return Buffer.from(String.fromCodePoint(t)).toString("latin1")}function Kl(t){const e=[];let n;for(let r=0;r<t.length;){
const i=t.charCodeAt(r);if(i<128){e.push(i);r++;continue}n??=Buffer.from(t,"latin1");const o=i>=240?4:i>=224?3:2;const s=n.
toString("utf8",r,r+o);const a=s.codePointAt(0);const d=Buffer.byteLength(s)===o&&s.length===(o>3?2:1);const c=a!==65533||
n.toString("latin1",r,r+3)==="ï¿½";const f=d&&c;e.push(f?a:Xr+i);r+=f?o:1}return e}var Nb=4096;var cL=256;var $b=16;var fL={GOPATH:":",CONDA_PKGS_DIRS:","};var uL=["bin","boot","dev","etc","home","lib","\
lib32","lib64","media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","usr/bin","usr/include","usr/lib","usr/l\
ib32","usr/lib64","usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin","usr/local/share","usr/sbin","usr/share",
"usr/src","var/cache","var/lib","var/log","var/run","var/spool","var/tmp","var/www"];function pd(t,e){const n=Yl(e);const r=[
n.get("HOME"),...Fb(t)].map(i=>Mb(i??"")).filter(i=>i!==void 0&&i!=="root"&&!/^home\/[^/]*$/.test(i)).map(i=>Jl(i??""));
return{homes:["root","home/*",...new Set(r)].slice(0,Nb+2),env:n}}function Yl(t){return new Map(t.map(e=>{const n=e.indexOf(
"=");return n===-1?[e,""]:[e.slice(0,n),e.slice(n+1)]}))}function ql(t){return[...new Set(Fb(t))].filter(e=>e.startsWith(
"/")&&e.isWellFormed()).slice(0,Nb)}function Db(t,{homes:e,env:n}){const r=t.startsWith("!")?"!":"";const i=t.slice(r.length);
if(i.startsWith("~/"))return e.map(d=>`${r}${d===""?"":`${d}/`}${i.slice(2)}`);if(i.endsWith("/$LOCALE"))return mL(n).map(
d=>`${r}${i.slice(0,-"$LOCALE".length)}${d}`);const[,o,s=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(i)??[];if(o===void 0)return[t];
const a=(n.get(o)??"").split(fL[o]??"\0",$b);return a.map(d=>Mb(d)).filter(d=>d!==void 0&&d!=="").filter(d=>s!=="*"||!lL(
d??"")).map(d=>`${r}${Jl(d??"")}/${s}`)}function Fb(t){return(t?.toString("latin1")??"").split("\n").map(e=>e.split(":")[5]??
"").filter(e=>e.length<=cL).map(e=>Lb(e))}function Mb(t){if(!t.startsWith("/")||/[\0\n\r]/.test(t))return void 0;return dL.
normalize(t).replace(/^\/+|\/+$/g,"")}function lL(t){return uL.some(e=>e===t||e.startsWith(`${t}/`))}function mL(t){const e=[
"LANG","LC_ALL","LC_MESSAGES","LANGUAGE"].flatMap(r=>(t.get(r)??"").split(":",$b));const n=e.map(r=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(r)?.[0]).filter(r=>r!==void 0);return[...new Set(n)].flatMap(r=>[r,`${r}[_@.]*`])}var Ub=1e3;function Xl(t,e){const n=w(t,"config");const r=w(n,"Env");const i=Yl(D(r)?r:[]);const o=hd.resolve("/",b(n,"W\
orkingDir")??"");const s=pL(n,i).map(({by:u,argv:l})=>({by:u,words:Hl(l,i,o)}));const a=s.filter(({by:u})=>u!=="ONBUILD"&&
u!=="SHELL");const d=zl(i);const c=[{path:Tn("/",o),by:"WORKDIR",extent:"search",hasPrograms:true},...s.flatMap(({by:u,words:l})=>l.
flatMap(m=>gL(u,m,d))),...[...i].flatMap(Ab),...e.map(u=>({path:Tn("/",u),by:"etc/passwd",extent:"below"}))].filter(({path:u})=>u!==
"");const f=new Map;for(const u of c){const l=`${u.path}\0${u.extent}`;if(!f.has(l))f.set(l,u)}return{paths:[...f.values()].
slice(0,Ub),required:[...o==="/"?[]:[{by:"WORKDIR",text:o,candidates:[Tn("/",o)]}],...a.flatMap(({by:u,words:l})=>yL(u,l,
d,i))].slice(0,Ub),commands:[...a,{by:"ENTRYPOINT",words:Hl(hL(n),i)}].flatMap(wL)}}function pL(t,e){const n=(...s)=>{const a=w(
t,...s);return D(a)?a:[]};const[r,...i]=n("Healthcheck","Test");const o=s=>["/bin/sh","-c",Wl(s,e)];return[{by:"ENTRYPOI\
NT",argv:n("Entrypoint")},{by:"CMD",argv:n("Cmd")},{by:"HEALTHCHECK",argv:r==="CMD-SHELL"?o(i.join(" ")):i},{by:"SHELL",
argv:n("Shell")},...n("OnBuild").map(s=>({by:"ONBUILD",argv:o(s.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").
replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,a=>a.toUpperCase()))}))].filter(({argv:s})=>s.length>0)}function hL(t){
const[e,n]=[w(t,"Entrypoint"),w(t,"Cmd")];return D(e)&&D(n)?[...e,...n]:[]}function gL(t,e,n){const{text:r,use:i}=e;const o=r.
startsWith("-")||r.includes("://");const s=zb(e,n);const a=s.map(c=>{if(i==="directory")return{path:c,by:t,extent:"searc\
h",hasPrograms:true};if(i!=="parts"||o)return{path:c,by:t,extent:"around"};return{path:c,by:t,extent:"beside",hasPrograms:!gd(
c)}});if(i==="name")return a;const d=Hb(r)?Do(hd.resolve(e.directory,r)):Do(fd(r,n));return[...a,...d.map(c=>({path:c,by:t,
extent:"search"}))]}function gd(t){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(hd.basename(t))}function Hb(t){return/^(?!-)[^:=/~]+\/|^\.\.?\//.
test(t)}function zb({text:t,use:e,directory:n},r){if(/^~(?=$|\/)/.test(t))return[Tn("/",fd(t,r))];const i=e==="directory"&&
!/^[-/]/.test(t);return i||Hb(t)?[Tn(n,t)]:ud(t)}function yL(t,e,n,r){const i=(r.get("PATH")??"").split(":").filter(o=>o.
startsWith("/"));return e.flatMap(o=>{const{text:s,isProgram:a}=o;if(s.includes("\0"))return[];if(s.startsWith("/"))return[
{by:t,text:s,candidates:[Tn("/",s)]}];if(s.includes("/"))return zb(o,n).slice(0,1).map(d=>({by:t,text:s,candidates:[d]}));
if(!a||!/^[\w.+-]+$/.test(s))return[];return[{by:t,text:s,candidates:i.map(d=>Tn(d,s))}]})}function wL({by:t,words:e}){const n=Map.
groupBy(e,({command:r})=>r);return[...n.values()].map(r=>({by:t,words:r.filter(({text:i})=>!i.startsWith("-")).map(({text:i})=>bL(
i))}))}function bL(t){return hd.basename(t).replace(/-cli\.[cm]?js$/,"").replace(/(?<=.)@.*$/,"")}var EL=40;var SL=64*1024*1024;var xL=96;function*Wb(t){const e=t.split("/").reverse();const n=[];let r="";let i=0;for(let o=e.
pop();o!==void 0;o=e.pop()){if(o===""||o===".")continue;if(o===".."){if(r!=="")n.push(r);r=Zr(r);continue}const s=r===""?
o:`${r}/${o}`;const a=yield s;if(a===void 0){r=s;continue}if(++i>EL)return void 0;n.push(s);if(a.startsWith("/"))r="";for(const d of a.
split("/").reverse())e.push(d)}return{end:r,through:n}}function Fo(t,e){const n=Wb(t);let r=n.next();while(r.done!==true)
r=n.next(e(r.value));return r.value}async function wd(t,e){const n=Wb(t);let r=n.next();while(r.done!==true)r=n.next(await e(
r.value));return r.value}function jb(t,e){return e.startsWith("/")?e:`${Zr(t)}/${e}`}function Zr(t){return t.slice(0,Math.
max(0,t.lastIndexOf("/")))}function $e(t){const e=[];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf("/",n+1))e.push(t.slice(
0,n));return e}var yd=class{#e=new Map;#t=new Map;#n;#r=0;get isFull(){return this.#r>SL}get kept(){return this.#e}add(e,n,r){
if(this.isFull)return;this.#r+=e.length+n.length+xL;(r?this.#e:this.#t).set(e,n)}targetOf=e=>this.#e.get(e)??this.#t.get(
e);typeAt(e){return this.targetOf(e)===void 0?"0":"2"}*droppedBelow(e){const n=this.#t.get(e);if(n!==void 0)yield[e,n];this.#n??=
[...this.#t.keys()].sort();const r=`${e}/`;for(let i=kL(this.#n,r);;i++){const o=this.#n[i];if(o?.startsWith(r)!==true)return;
yield[o,this.#t.get(o)]}}};function kL(t,e){let n=0;let r=t.length;while(n<r){const i=n+r>>>1;if(t[i]<e)n=i+1;else r=i}return n}var bd=class{#e=new Map;#t=new Map;#n;constructor(e){this.#n=e}add(e,n,r){const i=this.#e.get(e)??{reason:n,rules:new Map,
isRestored:false};for(const[o,s]of r)if(i.rules.get(o)!=="all")i.rules.set(o,s);this.#e.set(e,i);for(const o of $e(e))if(!this.#t.
has(o))this.#t.set(o,i)}restore(e,n,r){this.add(e,n,r.map(i=>[i,"all"]));this.#e.get(e).isRestored=true}reasonFor(e,n,r){
if(this.#e.size===0)return void 0;const i=this.#r(e,n);if(i!==void 0&&(i.extent!=="unless-directory"||r!=="5"))return i.
reason;for(const s of $e(n)){const a=this.#r(e,s);if(a?.extent==="all")return a.reason}const o=r==="2"?this.#t.get(n):void 0;
return o?.rules.has(e)===true?o.reason:void 0}#r(e,n){const r=this.#e.get(n);const i=r?.rules.get(e);if(r===void 0||i===
void 0)return void 0;return r.isRestored||!this.#n.has(n)?{reason:r.reason,extent:i}:void 0}};var Kb=2**26;var Jb=4;var Ed=class{#e;get isEmpty(){return this.#e===void 0}add(e){this.#e??=new Uint32Array(Kb/32);const[
n,r]=Vb(e);for(let i=0;i<Jb;i++){const o=Gb(n,r,i);this.#e[o>>>5]|=1<<(o&31)}}has(e){if(this.#e===void 0)return false;const[
n,r]=Vb(e);for(let i=0;i<Jb;i++){const o=Gb(n,r,i);if((this.#e[o>>>5]&1<<(o&31))===0)return false}return true}};function Gb(t,e,n){
return t+Math.imul(e,n)&Kb-1}function Vb(t){let e=2166136261;let n=2538058380;for(let r=0;r<t.length;r++){const i=t.charCodeAt(
r);e=Math.imul(e^i,16777619);n=Math.imul(n^i,1540483477)}return[e^e>>>15,n^n>>>13|1]}import{posix as TL}from"node:path";var Zl=47;function Yb(t,e,n){const r=Gl(t);const i=[];const o=(s,a)=>r[s]===a.charCodeAt(0);for(let s=0;s<r.length;s++){
if(o(s,"*")&&o(s+1,"*")){const a=s;s+=o(s+2,"/")?2:1;const d=n&&a===0&&s===1&&!/[*?[\\]/.test(t.slice(2));i.push({kind:s===
r.length-1||d?"anything":"directories"})}else if(o(s,"*"))i.push({kind:"any-in-name"});else if(o(s,"?"))i.push({kind:"an\
y-one"});else if(o(s,"[")){const{token:a,end:d}=PL(r,s,e);i.push(a);s=d}else{if(o(s,"\\")&&++s===r.length)throw Qr(e,'it\
 ends with a "\\"');i.push({kind:"literal",code:r[s]})}}return i}function PL(t,e,n){const r=[];let i=e+1;const o=t[i]===
94;if(o)i++;const s=()=>{const a=t[i]===92;const d=t[a?i+1:i];if(d===void 0||!a&&(d===45||d===93))throw Qr(n,'a "[" has \
no characters or no closing "]"');i+=a?2:1;return d};do{const a=s();const d=t[i]===45;if(d)i++;const c=d?s():a;if(c<a)throw Qr(
n,"a range goes backwards");r.push([a,c])}while(t[i]!==93);return{token:{kind:"one-of",negated:o,ranges:r},end:i}}function Ql(t){
const e=[];let n=false;for(const r of t){if(r.kind==="literal"){const i=Vl(r.code);if(n)e[e.length-1]+=i;else e.push(i)}
n=r.kind==="literal"}return e}function qb(t,e){let n=new Set;const r=(s,a)=>{while(!a.has(s)){a.add(s);const d=t[s]?.kind;
if(d!=="any-in-name"&&d!=="anything"&&d!=="directories")return;s++}};r(0,n);const i=t.at(-1)?.kind;const o=i==="any-in-n\
ame"||i==="anything";for(const s of e){if(o&&n.has(t.length))return true;if(s===Zl&&n.has(t.length))return true;const a=new Set;
for(const d of n){const c=t[d];if(c===void 0)continue;if(c.kind==="directories"){a.add(d);if(s===Zl)r(d+1,a)}else if(IL(
c,s)){const f=c.kind==="any-in-name"||c.kind==="anything";r(f?d:d+1,a)}}if(a.size===0)return false;n=a}return n.has(t.length)}
function IL(t,e){if(t.kind==="literal")return t.code===e;if(t.kind==="one-of")return t.ranges.some(([n,r])=>n<=e&&e<=r)!==
t.negated;return t.kind==="anything"||e!==Zl}function Qr(t,e){return new p("BAD_INPUT",`The ${T("exclude")} has a malfor\
med pattern, ${JSON.stringify(t)}: ${e}.`,{hint:'Patterns are those of a .dockerignore file. Escape a special character \
with "\\".'})}var Xb=47;var vL=64;var Zb=new WeakMap;var vn=class{text;isException;#e;#t;#n;#r;#i;constructor(e){this.text=e;if(e==="")
throw Qr(e,"it is empty");const n=OL(e);if(n==="!")throw Qr(e,'there is nothing after the "!"');this.isException=n.startsWith(
"!");const r=this.isException?n.slice(1):n;const i=/^[^\\*?[]*/.exec(r)?.[0]??"";const o=Yb(r.slice(i.length),e,i==="");
const s=o.findIndex(({kind:c})=>c!=="literal");const a=o.slice(0,s===-1?o.length:s);this.#e=Cb(i)+(Ql(a)[0]??"");this.#t=
o.slice(a.length);const d=Ql(this.#t);this.#n=eE(d);this.#i=this.#t[1]?.kind==="literal"?d[0]??"":"";this.#r=eE(d.map(c=>c.
slice(0,c.lastIndexOf("/")+1)))}get directory(){return this.#e.slice(0,Math.max(0,this.#e.lastIndexOf("/")))}mayMatchIn(e){
return e.includes(this.#r)}matches(e){if(!e.startsWith(this.#e))return false;const{length:n}=this.#e;if(this.#t.length===
0)return n>0&&(e.length===n||e.charCodeAt(n)===Xb);if(this.#t.length===1&&this.#t[0]?.kind==="any-in-name")return true;if(!e.
includes(this.#n,n))return false;const r=this.#o(e,n);return r!==-1&&qb(this.#t,Kl(e.slice(r)))}#o(e,n){if(this.#t[0]?.kind!==
"directories")return n;let r=e.indexOf(this.#i,n);while(r>n&&e.charCodeAt(r-1)!==Xb)r=e.indexOf(this.#i,r+1);return r}};
function tE(t){return t.replace(/^\uFEFF/,"").split("\n").filter(e=>!e.startsWith("#")).map(e=>e.trim()).filter(e=>e!=="").
map(e=>new vn(e))}function Zn(t,e){if(t.length<vL)return t.findLast(i=>i.matches(e));let n=-1;const r=rE(t);for(const i of iE(
e))for(const o of r.get(i)??[])if(o>n&&t[o].matches(e))n=o;return t[n]}function nE(t,e){const n=rE(t);const r=`${e}/`;return iE(
r).some(i=>n.get(i)?.some(o=>t[o].mayMatchIn(r)))}function rE(t){const e=Zb.get(t);if(e!==void 0)return e;const n=Map.groupBy(
t.keys(),r=>t[r].directory);Zb.set(t,n);return n}function iE(t){const e=[""];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf(
"/",n+1))e.push(t.slice(0,n));return e}function OL(t){const e=t.startsWith("!")?"!":"";const n=Qb(t.slice(e.length).trim());
return Qb((e+(n.length>1?n.replace(/^\//,""):n)).trim())}function Qb(t){return t===""?"":TL.normalize(t).replace(/(?<=.)\/$/,
"")}function eE(t){return t.reduce((e,n)=>n.length>e.length?n:e,"")}import{posix as NL}from"node:path";import{posix as oE}from"node:path";function sE(t,e){const n=Mo(t.owned,e);const r=Mo(t.drops,e);const i=Mo(t.empties,e);return{preset:t,owned:n,drops:r,empties:i,
count:{kind:"preset",name:t.name,entries:0,bytes:0},firstParts:_L([...n,...r,...i]),above:t.skippedIfLinked===true?BL(n):
[],droppedTops:[],isSkipped:false}}function Mo(t=[],e){return t.flatMap(n=>Db(n,e)).map(n=>new vn(n))}function nt(t,e){const n=Zn(
t,e);return n!==void 0&&!n.isException}function aE(t,e){const n=dE(e);return t.above.some(r=>r.depth===n&&r.pattern.matches(
e))||nt(t.owned,e)}function BL(t){const e=t.map(({text:n})=>oE.dirname(n));return[...new Set([...e,...e.map(n=>oE.dirname(
n))])].filter(n=>n!=="."&&!n.endsWith("*")).map(n=>({pattern:new vn(n),depth:dE(n)}))}function dE(t){return t.split("/").
length}function _L(t){const e=new Set(t.filter(({isException:n})=>!n).map(({directory:n})=>em(n)));return e.has("")?void 0:
e}function em(t){const e=t.indexOf("/");return e===-1?t:t.slice(0,e)}function ei(t,e,n,r){const i=n.map(o=>new vn(o));return{what:t,why:e,patterns:i,...r===void 0?{}:{namePattern:r}}}var tm=String.
raw`v?\d[\d.]*`;var nm="(?:[-._ ][^/]*)?";var RL=[`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyr\
ights?|eula)(?:${tm})?${nm}`,`(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen\
[cs]|notice|copyright|attribution)[^/]*`,String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${tm})?${nm}`,`(?:mpl|of\
l|cddl|epl)[-._ ]?${tm}${nm}`,String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`];
var AL=new RegExp(`(?:^|/)(?:${RL.join("|")})(?=/|$)`,"i");var LL=[ei("licences","they must accompany the software",["us\
r/share/common-licenses","usr/share/licenses"],AL),ei("package databases","scanners and later installs would not see the\
 packages",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","usr/lib/sysimage","var/lib/pacman/local","**/*.d\
ist-info","**/*.egg-info","var/log/packages","var/log/scripts","var/log/setup","var/lib/pkgtools","etc/os-release","usr/\
lib/os-release"]),ei("certificates","connections could not be verified",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust",
"usr/share/ca-certificates","usr/local/share/ca-certificates"]),ei("time zones","local times would be wrong",["usr/share\
/zoneinfo"]),ei("the C.UTF-8 locale","programs rely on it on every system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UT\
F-8"]),ei("accounts","users and groups would lose their names",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function Sd(t){
return LL.find(({patterns:e,namePattern:n})=>n?.test(t)===true||Zn(e,t)!==void 0)}var cE="";function fE(t,e,{commands:n}){return t.flatMap(({name:r,owned:i=[],drops:o=[],usedBy:s})=>{const a=s?.commands.
map(f=>({tool:f,by:n.find(({words:u})=>CL(u,f))?.by})).find(({by:f})=>f!==void 0);if(s===void 0||a===void 0)return[];const d=Mo(
s.parts??[...i,...o],e);const c=s.parts===void 0?`the cache of ${r}`:`packages fetched by ${a.tool}`;return[{patterns:d,
reason:{kind:"config",what:c,why:`${a.by} runs ${a.tool}`}}]})}function CL(t,e){const[n="",r]=e.split(" ");const i=t.indexOf(
n);return i!==-1&&(r===void 0||t.includes(r,i+1))}function uE(t,e,n,r){const{hasPrograms:i=false}=t;for(const o of e){const s=rm(
t,(d,c)=>r(o,d,c,i));if(s===void 0)continue;const a=t.extent==="itself"?"entry":"all";n.add(s,im(t,s),[[o,a]])}}function rm({
path:t,extent:e},n){if(e==="around"||e==="beside"||e==="programs"){const o=$e(t).find(s=>n(s,"5")||n(s,"0"));if(o!==void 0)
return o}const r=Zr(t);if(e==="beside"&&r!==""&&n(`${r}/${cE}`,"5"))return r;if(n(t,"5")||n(t,"0"))return t;const i=e===
"search"||e==="programs";return i&&n(`${t}/${cE}`,"0")?t:void 0}function im({path:t,by:e},n){const r=o=>`/${Buffer.from(
o,"latin1")}`;const i=n===t?`${e} refers to it`:`${e} refers to ${r(t)}`;return{kind:"config",what:r(n),why:i}}var $L=1e3;var xd=class{rules;#e;#t;#n=new Map;constructor(e,n,r,i){this.rules=e.map(o=>sE(o,n));this.#t=fE(e,n,i);this.#e=
r.map(o=>R(Buffer.from(NL.normalize(o))))}rulesFor(e){const n=em(e);const r=this.#n.get(n);if(r!==void 0)return r;const i=this.
rules.filter(({firstParts:o})=>o?.has(n)!==false);if(this.#n.size<$L)this.#n.set(n,i);return i}drops(e,n,r,i=false){const o=e.
isSkipped?void 0:this.actionOf(e,n,r);return o==="drop"||i&&o==="empty"}dropping(e,n,r=false){const i=o=>o.preset.filesOnly!==
true&&nt(o.owned,e);return this.rulesFor(e).filter(o=>this.drops(o,e,n,r)).map(o=>[o,i(o)?"all":"unless-directory"])}actionOf(e,n,r){
if(r==="2"&&e.preset.keepsSymlinks===true)return void 0;if(r==="5"&&e.preset.filesOnly===true)return void 0;const i=nt(e.
owned,n);const o=i||nt(e.drops,n);const s=o&&!i?Sd(n):void 0;const a=o&&s===void 0;const d=a?"drop":nt(e.empties,n)?"emp\
ty":void 0;if(d===void 0)return s;const c=f=>nt(f.patterns,n);return this.#t.find(c)?.reason??this.volumeProtection(n)??
d}volumeProtection(e){const n=this.#r(e);return n===void 0?void 0:{what:`the volume /${n}`,why:"new volumes are initiali\
zed from it"}}#r(e){return this.#e.find(n=>e===n||Fr(e,n))}firstDropping(e,n){return this.rulesFor(e).find(r=>typeof this.
actionOf(r,e,n)==="string")}};var DL=1e4;var kd=class{#e=new Map;#t=0;constructor(e){for(const n of sm(e))this.#n(n)}through(e,n){const r=(this.#e.get(
e)??[]).filter(({extent:o})=>o!=="itself").map(o=>om(o,`${n}${o.path.slice(e.length)}`)).filter(({path:o})=>o!==""&&!o.startsWith(
"/"));const i=r.slice(0,Math.max(0,DL-this.#t));for(const o of i)this.#n(o);return i}#n(e){this.#t++;for(const n of[e.path,
...$e(e.path)]){const r=this.#e.get(n);if(r===void 0)this.#e.set(n,[e]);else r.push(e)}}};function om(t,e){return{...t,path:e,
extent:t.extent==="beside"?"around":t.extent}}function sm({paths:t,required:e}){const n=e.filter(({by:r,text:i})=>r!=="W\
ORKDIR"&&!i.includes("/")).flatMap(({by:r,candidates:i})=>i.map(o=>({path:o,by:r,extent:"around",hasPrograms:true})));return[
...t,...n]}var On={paths:[],required:[],commands:[]};var ti={action:"keep"};var ni=class{#e;#t;#n;#r;#i=new Map;#o=new Map;#s=new Set;#a;dropped=new Ed;#d;#c=new bd(this.dropped);#f;#u;constructor(e){
const{presets:n,excludes:r,places:i,volumes:o,references:s=On}=e;this.#u=e.isInBase??(()=>false);this.#e=new xd(n,i,o,s);
this.#t=r;this.#n=new Map(r.filter(({isException:a})=>!a).map(a=>[a,{kind:"exclude",name:a.text,entries:0,bytes:0}]));this.#r=
new Set(r);this.#f=new kd(s);for(const a of s.paths)this.#l(a)}#l(e){uE(e,this.presets,this.#c,(n,r,i,o)=>this.#e.drops(
n,r,i,o))}get counts(){return[...this.presets.map(({count:e})=>e),...this.#n.values()]}get unmatched(){return[...this.#r].
map(({text:e})=>e)}get skippedPresets(){return this.presets.filter(({isSkipped:e})=>e).map(({preset:e})=>e.name)}get warnings(){
return[...this.#i.values()]}get spared(){return[...this.#o.values()].filter(e=>e.entries>0||this.#s.has(e))}countSpared(e,n,r){
if(!n)Ft(e,1,r);else if(e?.kind==="config")this.#s.add(e)}get presets(){return this.#e.rules}decisionFor(e,n){if(e===""||
e===".")return ti;for(const o of this.#r)if(o.matches(e))this.#r.delete(o);const r=Zn(this.#t,e);if(r?.isException===true)
return this.#p(e,n)?{action:"keep",spared:this.#h(r.text,void 0)}:ti;if(r!==void 0){if(this.#u(e))return this.#m();this.#w(
e,n,r);return{action:"drop",count:this.#n.get(r)}}let i;for(const o of this.#e.rulesFor(e)){const s=o.isSkipped?void 0:this.#e.
actionOf(o,e,n);const a=typeof s==="string";const d=a?this.#c.reasonFor(o,e,n):void 0;if(a&&d===void 0)return this.#u(e)?
this.#m():{action:s,count:o.count,rule:o};i??=d??s}if(i===void 0)return ti;return{action:"keep",spared:this.#h(i.what,i.
why,i.kind)}}#m(){const e="its layers stay as they are";return{action:"keep",spared:this.#h("the kept base",e,"base")}}#p(e,n){
return this.#t.some(r=>!r.isException&&r.matches(e))||this.presets.some(r=>!r.isSkipped&&typeof this.#e.actionOf(r,e,n)===
"string")}#h(e,n,r){const i=r===void 0?{what:e,why:n}:{what:e,why:n,kind:r};const o=this.#o.get(e)??{...i,entries:0,bytes:0};
this.#o.set(e,o);return o}spareLinkTarget(e,n,r){const i=R(Buffer.from(lE.resolve("/",lE.dirname(e),n),"latin1"));this.skipPresetsFor(
e,i);if(r)return;for(const a of this.#f.through(e,i))this.#l(a);if(this.dropped.has(i))return;const o=gd(e)||gd(i);const s=this.#e.
dropping(i,"0",!o).filter(([{preset:a,empties:d}])=>a.skippedIfLinked!==true&&!nt(d,e));if(s.length>0)this.#c.add(i,this.#g(
e),s)}#g(e){this.#a??={kind:"link",what:"link targets",why:`${B(W(`/${e}`))} would be broken`};return this.#a}skipPresetsFor(e,n){
for(const r of this.presets)if(r.preset.skippedIfLinked===true&&!r.isSkipped)r.isSkipped=aE(r,n)&&!nt(r.owned,e)}restore(e,n,r,i){
const o=this.decisionFor(e,n);if(o.action!=="drop")return"unchanged";const s=o.rule===void 0?Zn(this.#t,e):void 0;if(s!==
void 0)return i?"unchanged":s;const a=this.#e.dropping(e,n);if(i&&a.every(([,c])=>c!=="all"))return"unchanged";for(const[
c]of a)if(c.preset.skippedIfLinked===true&&!nt(c.owned,r))c.isSkipped=true;const d=a.map(([c])=>c).filter(({isSkipped:c})=>!c);
this.#c.restore(e,this.#g(r),d);return"restored"}warnBrokenLink(e){if(!this.#i.has("links"))this.#i.set("links",e)}warnTooManyLinks(){
this.#i.set("many links","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(e){
const n=this.presets.flatMap(r=>{const i=rm(e,(o,s)=>this.#e.drops(r,o,s));return i!==void 0&&this.#y(i)?[[i,r]]:[]});for(const[
r,i]of n)this.#c.restore(r,im(e,r),[i]);return n.map(([r])=>r)}recordDropped(e){this.dropped.add(e);const n=Zr(e);if(n===
this.#d)return;this.#d=n;this.dropped.add(`${n}/`)}#y(e){return this.dropped.has(e)||this.dropped.has(`${e}/`)}presetThatDropped(e,n){
return this.#e.firstDropping(e,n)}#w(e,n,r){if(n==="5")return;const i=Sd(e)??this.#e.volumeProtection(e);if(i===void 0||
this.#i.has(i.what))return;this.#i.set(i.what,`The pattern ${JSON.stringify(r.text)} drops a protected path, ${B(W(e))} \
(${i.what}): ${i.why}.`)}};var hE=Bf(pE(),1);var FL=20;function gE(t,e){const n=t.slice(0,FL).toLowerCase();const r=o=>(0,hE.default)(n,o).steps;const[
i]=e.toSorted((o,s)=>r(o)-r(s));if(i===void 0)return void 0;if(r(i)<=Math.ceil(Math.max(n.length,i.length)/3))return i;return n.
length>1?e.find(o=>o.startsWith(n)):void 0}var am=["v[0-9]","v[0-9][0-9]"];var ML="[0-9a-f]".repeat(8);var yE=["!var/log/packages","!var/log/scripts","!var/log/set\
up","!var/log/**/config"];var wE=["~/.npm","$npm_config_cache","$NPM_CONFIG_CACHE"];var bt=[{name:"apt",isSafe:true,what:"\
downloaded packages, package lists and their indexes, `*.dpkg-old`, `*.dpkg-dist`",why:"`apt-get update` fetches them ag\
ain",owned:["var/cache/apt/archives/*.deb","var/cache/apt/archives/partial/*","var/cache/apt/*.bin","var/lib/apt/lists/*",
"!var/lib/apt/lists/partial","var/lib/apt/lists/partial/*"],drops:["etc/**/*.dpkg-old","etc/**/*.dpkg-dist"]},{name:"apk",
isSafe:true,what:"apk's package cache",why:"`apk update` and `apk add` fetch it again",owned:["var/cache/apk/*"]},{name:"\
dnf",isSafe:true,what:"caches of dnf, microdnf and yum",why:"fetched again when they are needed",owned:["var/cache/dnf/*",
"var/cache/yum/*","var/cache/libdnf5/*","~/.cache/libdnf5/*","$XDG_CACHE_HOME/libdnf5/*"]},{name:"zypper",isSafe:true,what:"\
zypper's caches",why:"`zypper refresh` fetches them again",owned:["var/cache/zypp/*"]},{name:"pacman",isSafe:true,what:"\
downloaded packages",why:"fetched again when they are needed",owned:["var/cache/pacman/pkg/*"]},{name:"pip",isSafe:true,
what:"pip's downloads and wheels",why:"fetched or built again when they are needed",owned:wt(["~/.cache/pip","$XDG_CACHE\
_HOME/pip","$PIP_CACHE_DIR"],["http","http-v2","wheels","selfcheck"])},{name:"npm",isSafe:true,what:"npm's cache and log\
s, and packages fetched by npx",why:"fetched again when they are needed",owned:wt(wE,["_cacache","_logs","_npx"]),usedBy:{
commands:["npx","npm exec","npm x"],parts:wt(wE,["_npx"])}},{name:"yarn",isSafe:true,what:"the cache of Yarn 1; never a \
project’s `.yarn/cache`, which programs run from",why:"fetched again when it is needed",owned:wt(["~/.cache/yarn","$XD\
G_CACHE_HOME/yarn","usr/local/share/.cache/yarn","$YARN_CACHE_FOLDER"],am),usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:true,
what:"package files that gem and Bundler keep next to the installed gems",why:"fetched again when they are needed",owned:[
"$GEM_HOME/cache/*.gem","$BUNDLE_PATH/cache/*.gem","$BUNDLE_PATH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.ge\
m","usr/local/bundle/cache/*.gem","usr/local/bundle/ruby/*/cache/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib\
/ruby/gems/*/cache/*.gem","usr/lib64/ruby/gems/*/cache/*.gem","usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*\
.gem","var/lib/gems/*/cache/*.gem","~/.gem/ruby/*/cache/*.gem","~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/\
*","!**/vendor/cache","!$BUNDLE_CACHE_PATH/*.gem"]},{name:"conda",isSafe:true,what:"package archives; not the unpacked p\
ackages, which environments link to",why:"fetched again when they are needed",owned:wt(["opt/*conda*","opt/miniforge*","\
opt/mambaforge*","opt/micromamba*","~/*conda*","~/miniforge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share\
/mamba","$XDG_DATA_HOME/mamba","$CONDA_DIR","$CONDA_PREFIX","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs\
/cache/*"]).concat(wt(["$CONDA_PKGS_DIRS"],["*-*-*.tar.bz2","*-*-*.conda",`cache/${ML}.*`]))},{name:"composer",isSafe:true,
what:"Composer's cache",why:"fetched again when it is needed",owned:wt(["~/.composer/cache","~/.cache/composer","$XDG_CA\
CHE_HOME/composer","$COMPOSER_HOME/cache","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:true,what:"\
logs of package managers and rotated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slack\
ware's package database",why:"programs that write to a log file still find it; links are kept",owned:["var/log/apt/*","v\
ar/log/dpkg.log","var/log/alternatives.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(
t=>[`var/log/**/${t}`,`!var/log/**/${t}/**`]),...yE],empties:["var/log/**",...yE],filesOnly:true,keepsSymlinks:true},{name:"\
tmp",isSafe:true,what:"the content of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definitio\
n",owned:["tmp/*","var/tmp/*","var/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{
name:"uv",isSafe:false,what:"uv's cache, unless symlinks from outside point into it",why:"environments may consist of li\
nks into it, and builds start from it",owned:wt(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],am.map(t=>`*-${t}`)),
skippedIfLinked:true,usedBy:{commands:["uvx","uv"]}},{name:"pnpm",isSafe:false,what:"pnpm's store, unless symlinks from \
outside point into it",why:"later installs link from it, and projects may consist of links into it",owned:wt(["~/.local/\
share/pnpm/store","$XDG_DATA_HOME/pnpm/store","$PNPM_HOME/store","~/.pnpm-store"],am),skippedIfLinked:true,usedBy:{commands:[
"pnpx","pnx","pnpm dlx"]}},{name:"cargo",isSafe:false,what:"Cargo's registry and git checkouts; programs that it install\
ed are kept",why:"builds start from it: a later `cargo build` fetches everything again",owned:wt(["~/.cargo","$CARGO_HOM\
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
umentation, info pages, lintian overrides; copyright files are kept",why:"a reader may want them",drops:dm(["doc/*","inf\
o/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:true},{name:"man",isSafe:false,what:"manual pages; the \
directories of their sections are kept, since packages need them to install",why:"a reader may want them",drops:dm(["man\
/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"locales",isSafe:false,what:"translated messages\
, except those for the image’s own LANG; compiled locales are kept",why:"programs speak English",drops:dm(["locale/*",
"!locale/locale.alias","!locale/languages","!locale/all_languages","!locale/currency","!locale/l10n","!locale/$LOCALE"])},
{name:"pycache",isSafe:false,what:"Python's compiled modules",why:"the first start is slower, and so is every start if t\
hey cannot be written",owned:["**/__pycache__/*"]}];function Qn(t){return bt.find(e=>e.name===t)}function wt(t,e){return t.
flatMap(n=>e.map(r=>`${n}/${r}`))}function dm(t){return["usr/share","usr/local/share"].flatMap(e=>t.map(n=>n.startsWith(
"!")?`!${e}/${n.slice(1)}`:`${e}/${n}`))}var Et="auto";var UL=/^true$/i;var HL=/^false$/i;var zL=/^(?:yes|on|1|all|safe|default)$/i;function cm(t){return t.split(
/[\n,]/).map(e=>e.trim()).filter(e=>e!=="")}function Uo(t){const e=cm(t);if(e.length===1&&HL.test(e[0]??""))return[];return e.
map(n=>UL.test(n)?Et:n)}function bE(t){const e=Uo(t);const n=new Set;const r=new Set;for(const i of e){const o=i.startsWith(
"-");for(const s of WL(o?i.slice(1).trim():i))(o?r:n).add(s)}if(n.size===0&&r.size>0){throw new p("BAD_INPUT",`The ${T("\
clean")} only excludes presets (${e.join(", ")}) and selects none.`,{hint:`Write ${x("clean",[Et,...e].join(", "))}.`})}
return bt.filter(i=>n.has(i)&&!r.has(i))}function WL(t){if(t===Et)return bt.filter(({isSafe:o})=>o);const e=Qn(t);if(e!==
void 0)return[e];const n=[Et,...bt.map(({name:o})=>o)];const r=zL.test(t)?Et:gE(t,n);const i=r===void 0?"":` Did you mea\
n ${JSON.stringify(r)}?`;throw new p("BAD_INPUT",`The ${T("clean")} must be a list of presets, but ${B(Buffer.from(t))} \
is not one.${i}`,{hint:`Presets: ${n.join(", ")}.`})}var jL=["docs","man","locales","pycache"];var JL=1e6;var GL=.01;var VL=1e5;var Pd=class{#e;#t;#n=0;#r;#i=false;constructor({
active:e,words:n,excludes:r,env:i,volumes:o,references:s=On,isInBase:a}){this.#e=new ni({presets:bt.filter(d=>(d.isSafe||
jL.includes(d.name))&&!e.includes(d)&&!n.some(c=>c.replace(/^-\s*/,"")===d.name)),excludes:r.filter(({isException:d})=>d),
places:pd(void 0,i),volumes:o,references:s,isInBase:a});this.#t=this.#e.presets.flatMap(({owned:d,drops:c,empties:f})=>[
...d,...c,...f]).filter(({isException:d})=>!d)}begin(e,n){const r=In(e,n);if(r===0)return;this.#n+=r;const i=R(e.name);if(this.#o(
i.slice(0,Math.max(0,i.lastIndexOf("/")))))Ft(this.#e.decisionFor(i,e.typeFlag).count,1,r)}#o(e){if(e!==this.#r){this.#r=
e;this.#i=nE(this.#t,e)}return this.#i}data(){}end(){}get found(){const e=Math.min(JL,Math.max(VL,this.#n*GL));return this.#e.
counts.filter(({bytes:n})=>n>=e).map(({name:n,bytes:r})=>({name:n,bytes:r})).sort((n,r)=>r.bytes-n.bytes)}};function Id(t,e){
const n=t.length===0?[Et]:t;const r=o=>n.includes(Et)&&bt.some(s=>s.name===o&&s.isSafe);const i=e.map(({name:o})=>o).filter(
o=>!r(o));return[...n,...i].join(", ")}var KL=1;var YL=1e3;var qL=2e3;function SE(t,e){const{source:n,options:r,engine:i,ms:o}=e;const s=t.budgets.every(({isMet:a})=>a);
return{version:KL,tool:`docker-flatten ${qr}`,ok:s,dryRun:r.dryRun,source:{reference:n.reference,id:n.id,container:n.ofContainer??
null,platform:n.platforms.map(_).join(", "),layers:t.oldLayers,bytes:t.oldBytes,packedBytes:t.oldPackedBytes??null,steps:t.
oldHistory?.length??null,history:Td(t.oldHistory)},result:{tags:s?[...r.tagTexts]:[],imageId:t.imageId??null,configDigest:t.
configDigest??null,digest:t.digest??null,pushed:t.pushed.map(({name:a,digest:d})=>({name:a,digest:d})),written:t.written.
map(({name:a,digest:d})=>({name:a,digest:d})),verifiedEntries:t.checks.verifiedEntries??null,testPassed:t.checks.isTested?
true:null,layers:t.newLayers,bytes:t.newBytes,packedBytes:t.newPackedBytes??null,steps:t.newHistory?.length??null,history:Td(
t.newHistory),directories:fm(t.directories),layerDetails:xE(t.layers),contents:kE(t.contents)},platforms:t.platforms.map(
a=>XL(a,t.platforms.length>1)),engine:i===void 0?null:{version:i.version,store:i.store.kind},sizes:n.countsBlocks?"block\
s":"bytes",savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),hiddenBytes:t.savedBytes-ri(t),cleanedBytes:ri(t),
rules:t.rules.map(({kind:a,name:d,entries:c,bytes:f})=>({kind:a,name:d,entries:c,bytes:f})),commands:t.commands.map(({name:a,
ms:d,bytes:c})=>({name:a,seconds:EE(d),bytes:c??null})),kept:[...t.spared.map(({what:a,why:d,entries:c,bytes:f})=>({what:a,
why:d??null,entries:c,bytes:f})),...t.skippedPresets.map(a=>({what:`the cache of ${a}`,why:"symlinks outside it point in\
to it",entries:null,bytes:null}))],suggestions:t.suggestions?.map(({name:a,bytes:d})=>({name:a,bytes:d}))??null,suggestedClean:t.
suggestions?.length?Id(r.cleanWords,t.suggestions):null,budgets:t.budgets.map(({input:a,wanted:d,seen:c,isMet:f})=>({input:a,
wanted:d,seen:c,met:f})),cacheHit:t.cacheHit??null,backup:r.dryRun?null:r.backup??null,seconds:EE(o)}}function XL(t,e){return{
platform:t.platform,oldBytes:t.oldBytes,newBytes:t.newBytes,savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),
oldLayers:t.oldLayers,newLayers:t.newLayers,oldPackedBytes:t.oldPackedBytes??null,newPackedBytes:t.newPackedBytes??null,
configDigest:t.configDigest??null,cleanedBytes:ri(t),verifiedEntries:t.checks.verifiedEntries??null,cacheHit:t.cacheHit??
null,oldHistory:e?Td(t.oldHistory):null,newHistory:e?Td(t.newHistory):null,directories:e?fm(t.directories):null,layerDetails:e?
xE(t.layers):null,contents:e?kE(t.contents):null}}function fm(t){return t?.map(({path:e,bytes:n,files:r})=>({path:e,bytes:n,
files:r}))??null}function xE(t){if(t===void 0)return null;return t.map(({diffId:e,digest:n,packedBytes:r,bytes:i,entries:o,
contents:s})=>({diffId:e??null,digest:n??null,packedBytes:r,bytes:i,entries:o,contents:s.map(({name:a,bytes:d})=>({name:a,
bytes:d}))}))}function kE(t){if(t===void 0)return null;const{bytes:e,files:n,packages:r,morePackages:i,directories:o,moreDirectories:s}=t;
return{bytes:e,files:n,packages:r.map(a=>({manager:a.manager,name:a.name,bytes:a.bytes,files:a.files})),morePackages:i,directories:fm(
o)??[],moreDirectories:s}}function Td(t){if(t===void 0)return null;return t.slice(-YL).map(({command:e,bytes:n,hasLayer:r})=>({
command:de(e,qL),bytes:n,layer:r}))}function ri({rules:t,commands:e}){return[...t,...e].reduce((n,{bytes:r})=>n+(r??0),0)}
function PE(t,e){const{source:n,result:r}=t;return{title:[n.reference,...r.tags.slice(0,1)].join(" → "),headline:Ou({oldBytes:n.
bytes,newBytes:r.bytes,oldLayers:n.layers,newLayers:r.layers}),oldBytes:n.bytes,newBytes:r.bytes,hiddenBytes:t.hiddenBytes,
groups:e?.groups??[],result:e?.result??["",0,-1,[]],dropped:e?.dropped??["",0,-1,[]],notes:e?.notes??[]}}function EE(t){
return Math.round(t)/1e3}import{Readable as zC}from"node:stream";import{Writable as ZL}from"node:stream";var IE=32*1024*1024;var ii=class{sink;#e;#t=[];#n=[];#r=0;#i=0;constructor(e,n=()=>{}){this.#e=e;this.sink=new ZL({write:(r,i,o)=>{
this.#n.push(Buffer.from(r));this.#i+=r.length;o();n()}})}get isEmpty(){return this.#t.length===0}get isComplete(){return!this.
isEmpty&&this.#i>=this.#r}hold(e){if(e.sizeBytes>this.#e){throw new p("TAR_LIMIT",`An entry is ${e.sizeBytes} bytes long\
, but at most ${this.#e} were expected.`,{hint:he})}const n=Buffer.from(e.header);const{typeFlag:r}=e;const i=e.extensions.
reduce((a,d)=>a+d.length,O);const o=oe(e.sizeBytes);const s={typeFlag:r,mtimeSeconds:en(n),header:n,extensions:[...e.extensions]};
this.#t.push({entry:s,headBytes:i,dataBytes:o});this.#r+=i+o;if(this.#r>IE){throw new p("TAR_LIMIT",`Entries exceed ${IE}\
 bytes in total, but only a few short ones were expected.`,{hint:he})}return"keep"}entries(){const e=Buffer.concat(this.#n);
let n=0;return this.#t.map(({entry:r,headBytes:i,dataBytes:o})=>{const s=n+i;n=s+o;return{...r,data:e.subarray(s,n)}})}};import{pipeline as eC}from"node:stream/promises";import{Writable as QL}from"node:stream";function Bn(){return new QL({highWaterMark:1024*1024,write:(t,e,n)=>n()})}async function er(t,e,n,r=Bn()){await eC(e,n,r,{signal:t}).catch(i=>{if(!t.aborted)throw i})}async function oi(t,e){const n=new AbortController;const r=new ii(e,()=>{if(r.isComplete)n.abort()});const i=new J(o=>r.
isEmpty?r.hold(o):"drop");await er(n.signal,t,i,r.sink);return r.entries()[0]}async function TE(t){const e=new AbortController;
let n;const r=new J(i=>{n??={...i,name:Buffer.from(i.name),header:Buffer.from(i.header)};e.abort();return"drop"});await er(
e.signal,t,r);return n}function ye(t,e){return _E(t,"name",e)}function vd(t,e){return _E(t,"linkName",e)}function OE(t,e,n){return vE(vE(t,"uid",
e),"gid",n)}function vE({extensions:t,header:e},n,r){const i=Le(t).pax.has(n);if(r<=Yf||!i){return{extensions:i?um(t,n):
t,header:qf(e,n,r)}}const o=new Map([[n,String(r)]]);const s=a=>mu(a,o);return{extensions:Bd(t,s),header:qf(e,n,0)}}function Od(t){
const{pax:e,longName:n}=Le(t.extensions);const r=n===void 0?Ae(e.get(BE)):void 0;const{extensions:i,header:o}=r===void 0?
t:ye(t,r);const s=a=>a==="size"||a.startsWith("GNU.sparse.");return{extensions:si(i,s),header:eo(Jh(o),0)}}function um(t,e){
return Bd(t,n=>Ig(n,e))}function si(t,e){return Bd(t,n=>lu(n,e))}function Bd(t,e){const n=xr(t);const r=n.findLast(({typeFlag:i})=>i===
Pe.pax);return n.flatMap(i=>{const{typeFlag:o,block:s,data:a}=i;if(o===Pe.pax)return i===r?tC(i,e):[];return a===void 0?
[s]:[s,a]})}function tC({block:t,data:e,sizeBytes:n},r){if(e===void 0)return[];const i=e.subarray(0,n);const o=r(i);if(o.
equals(i))return[t,e];return o.length===0?[]:[eo(t,o.length),RE(o)]}var BE="GNU.sparse.name";var nC={name:{records:["pat\
h",BE],gnuType:Pe.gnuLongName},linkName:{records:["linkpath"],gnuType:Pe.gnuLongLink}};function _E(t,e,n){const{records:r,
gnuType:i}=nC[e];const[o,...s]=r;const a=Hs(t.header,e,n);const d=a===void 0&&Le(t.extensions).pax.has(o);const c=d?s:r;
const f=xr(si(t.extensions,m=>c.includes(m))).filter(({typeFlag:m})=>m!==i).flatMap(({block:m,data:h})=>h===void 0?[m]:[
m,h]);if(a!==void 0)return{extensions:f,header:a};const u=Hs(t.header,e,n.subarray(0,O),true)??t.header;if(d){const m=h=>mu(
h,new Map([[o,n]]));return{extensions:Bd(f,m),header:u}}const l=Buffer.concat([n,Buffer.alloc(1)]);return{extensions:[...f,
Kh(i,l.length),RE(l)],header:u}}function RE(t){return Buffer.concat([t,Buffer.alloc(oe(t.length)-t.length)])}import{createHash as aC}from"node:crypto";import{createGunzip as dC,createZstdDecompress as cC}from"node:zlib";var LE=4247762216;var rC=407710288;var AE={rle:1,reserved:3};var iC=13;function CE(t){if(t.length<4)return false;const e=t.
readUInt32LE(0);return e===LE||NE(e)}function NE(t){return(t&4294967280)>>>0===rC}var ai=class{#e="magic";#t=4;#n=Buffer.
alloc(iC);#r=0;#i=0;#o=false;#s=0;position=0;frames=0;header;get isBetweenFrames(){return this.#e==="magic"&&this.#r===0}*split(e){
let n=0;let r=0;while(r<e.length){const i=this.#e==="skipped"||this.#e==="block"||this.#e==="checksum";const o=Math.min(
this.#t,e.length-r);const s=this.#e==="skipped"||this.#e==="skipped size";if(!i)this.#a(e.subarray(r,r+o));r+=o;this.position+=
o;this.#t-=o;if(s)n=r;if(this.#t>0)break;const a=this.#e==="magic";this.#c();if(this.#e==="skipped size")n=r;else if(a&&
r-n<4){yield Buffer.from(this.#n.subarray(0,4));n=r}if(this.#e==="magic"&&r>n){yield e.subarray(n,r);n=r}}if(this.#e!=="\
magic"&&r>n)yield e.subarray(n,r)}#a(e){e.copy(this.#n,this.#r);this.#r+=e.length}#d(e,n){this.#e=e;this.#t=n;this.#r=0}#c(){
const e=this.#n;switch(this.#e){case"magic":{const n=e.readUInt32LE(0);if(NE(n))this.#d("skipped size",4);else if(n===LE)
this.#u();else throw new RangeError("bytes that are not a zstd frame follow its last frame");return}case"skipped size":{
const n=e.readUInt32LE(0);this.#d(n===0?"magic":"skipped",n===0?4:n);return}case"descriptor":this.#i=e[0]??0;this.#d("he\
ader",this.#l().headerBytes);return;case"header":this.header=this.#m();this.#d("block header",3);return;case"block heade\
r":{const n=e.readUIntLE(0,3);const r=n>>1&3;if(r===AE.reserved)throw new RangeError("a zstd block has an unknown type");
this.#o=(n&1)===1;const i=r===AE.rle?1:n>>3;if(i>0)this.#d("block",i);else this.#f();return}case"block":this.#f();return;case"\
skipped":case"checksum":this.#d("magic",4);return}}#f(){if(!this.#o)this.#d("block header",3);else if((this.#i&4)!==0)this.#d(
"checksum",4);else this.#d("magic",4)}#u(){this.frames++;this.#s=this.position-4;this.#d("descriptor",1)}#l(){const e=this.#i;
const n=(e&32)!==0;const r=n?0:1;const i=[0,1,2,4][e&3]??0;const o=[n?1:0,2,4,8][e>>6]??0;const s=r+i+o;return{windowBytes:r,
dictionaryBytes:i,contentBytes:o,headerBytes:s}}#m(){const e=this.#n;const{windowBytes:n,dictionaryBytes:r,contentBytes:i}=this.#l();
const o=r===0?0:e.readUIntLE(n,r);const s=i===0?void 0:oC(e,n+r,i);return{startByte:this.#s,contentBytes:s,windowBytes:n===
0?s??0:sC(e[0]??0),dictionaryId:o}}};function oC(t,e,n){if(n===8)return Number(t.readBigUInt64LE(e));return t.readUIntLE(
e,n)+(n===2?256:0)}function sC(t){const e=2**(10+(t>>3));return e+e/8*(t&7)}var ME=1024*1024;var fC=4*ME;var uC=6;var $E=["drain","end","close"];function _d(t,e){return new lm(t,e)}var lm=class{chunks;packedBytes=0;tarBytes=0;packing;#e=new ai;#t;#n;#r;constructor(e,n){
this.#t=e;this.#n=n;this.#r=DE(e.descriptor.digest);this.chunks=this.#o()}get frames(){return this.#e.frames}get#i(){return this.#t.
descriptor.digest}async*#o(){const{descriptor:e,diffId:n}=this.#t;const r=await this.#t.open(this.#n.signal);try{const i=this.#s(
r);const o=await pC(i);this.packing=gC(o,this.#i);const s=this.packing==="none"&&n===e.digest;const a=this.#n.checksDiffId&&
!s?DE(n):void 0;for await(const c of this.#d(o,i)){a?.update(c);this.tarBytes+=c.length;yield c}this.#a();const d=a&&FE(
a,n);if(d!==void 0&&d!==n)throw Z(this.#i,`unpacks to ${d}, but the image's config says ${n}`)}finally{r.destroy()}}async*#s(e){
const{sizeBytes:n}=this.#t.descriptor;for await(const r of e){this.packedBytes+=r.length;if(this.packedBytes>n)throw Z(this.#i,
rn(this.packedBytes,n));this.#r.update(r);yield r}}#a(){const{sizeBytes:e}=this.#t.descriptor;if(this.packedBytes!==e)throw Z(
this.#i,rn(this.packedBytes,e));const n=FE(this.#r,this.#i);if(n!==this.#i)throw Z(this.#i,`has the digest ${n}`)}async*#d(e,n){
if(this.packing==="none"){if(e.length>0)yield e;yield*n;return}const r=this.packing==="gzip";const i={chunkSize:ME,readableHighWaterMark:fC};
const o=r?dC(i):cC(i);const s=r?lC(o,e,n):mC(o,this.#e,e,n);s.catch(a=>o.destroy(a));o.on("error",()=>{});try{for await(const a of o.
iterator({destroyOnReturn:false}))yield a;await s}catch(a){throw this.#c(a)}finally{o.destroy()}}#c(e){const n=e.code;const r=e instanceof
p;const i=typeof n==="string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(n);if(r||!i&&!(e instanceof RangeError))return e;const o=n===
"Z_BUF_ERROR";return Z(this.#i,o?`ends in the middle of its ${this.packing} stream`:`is not a readable ${this.packing} s\
tream (${S(e)})`)}};async function lC(t,e,n){let r=false;const i=new Promise(d=>{t.once("end",()=>{r=true});for(const c of[
"end","close"])t.once(c,d)});let o=0;let s=0;const a=async d=>{const c=d.findLastIndex(f=>f!==0);if(c!==-1)s=o+c+1;o+=d.
length;if(!r)await mm(t,d)};await a(e);for await(const d of n)await a(d);t.end();await i;if(s>t.bytesWritten)throw new RangeError(
"bytes that are not a gzip member follow its last member")}async function mC(t,e,n,r){for(const i of e.split(n))await mm(
t,i);for await(const i of r)for(const o of e.split(i))await mm(t,o);if(!e.isBetweenFrames)throw new RangeError("its last\
 frame is incomplete");t.end()}async function mm(t,e){if(t.destroyed)throw new Error("the stream was closed");if(e.length===
0||t.write(e))return;await new Promise(n=>{const r=()=>{for(const i of $E)t.off(i,r);n()};for(const i of $E)t.on(i,r)})}
async function pC(t){const e=[];let n=0;while(n<uC){const{done:r,value:i}=await t.next();if(r===true)break;e.push(i);n+=
i.length}return e.length===1?e[0]??Buffer.alloc(0):Buffer.concat(e)}var hC=[["bzip2","BZh"],["xz","ý7zXZ\0"]];function gC(t,e){
if(t[0]===31&&t[1]===139)return"gzip";if(CE(t))return"zstd";const n=t.toString("latin1");const r=hC.find(([,i])=>n.startsWith(
i));if(r!==void 0)throw new p("UNSUPPORTED_IMAGE",`The layer ${e} is packed with ${r[0]}, but only gzip, zstd and unpack\
ed layers can be read.`,{hint:'Copy the image with "skopeo copy --dest-compress-format gzip" first.'});return"none"}function DE(t){
const e=At(t)?.algorithm;if(e===void 0)throw Z(t,"has a digest that cannot be checked");return aC(e)}function FE(t,e){return`${e.
slice(0,e.indexOf(":"))}:${t.digest("hex")}`}var pm=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/;
var hm=5;var Mt=class{#e=new Set;#t=0;static isIn({pax:e}){if(e.size===0)return false;for(const n of e.keys())if(pm.test(
n))return true;return false}static remove(e){return{header:e.header,extensions:si(e.extensions,n=>pm.test(n))}}note({pax:e}){
this.#t++;if(this.#e.size>hm)return;for(const n of e.keys())if(pm.test(n))this.#e.add(n.replace(/^(?:\w+\.xattr|RHT)\./,
""))}get notice(){if(this.#t===0)return void 0;const e=[...this.#e];const n=e.slice(0,hm).join(", ")+(e.length>hm?", …":
"");return`Left out extended attributes that belong to the machine that built the image (${n}) from ${this.#t} ${this.#t===
1?"entry":"entries"}.`}};function Oe(t){return new p("LAYER_INVALID",`A layer of the image cannot be applied: ${t}.`,{hint:"The image is damaged,\
 or the program that made it has a bug. Build it again with another builder."})}function UE(t){return Oe(`the tar stream\
 of ${t} ends within an entry`)}var St=4095;var tr=255;var Rd=40;var gm=1e7;var ym=1e4;var wm=256*1024**2;var bm=192*1024**2;var Em=5e8;var Sm=64*1024**
3;var xm=500;function Se(t){return new p("TAR_LIMIT",t,{hint:he})}var ue=47;var Ad=46;function km(t){let e=t.length;while(e>0&&t[e-1]===ue)e--;let n=0;while(n<e&&yC(t,n,e))n+=t[n]===ue?1:
2;const r=t.subarray(n,e);const i=wC(r)?r:bC(r,t);if(i.length>St)throw Se(`A path of the image has ${i.length} bytes, bu\
t at most ${St} are possible: ${B(i)}.`);return i}function Ho(t,e){if(t.length===e.length)return t.equals(e);const n=t[0]===
Ad&&t[1]===ue&&t.length===e.length+2;return n&&t.compare(e,0,e.length,2)===0}function yC(t,e,n){return t[e]===ue||t[e]===
Ad&&e+1<n&&t[e+1]===ue}function wC(t){let e=0;for(let n=0;n<=t.length;n++){const r=t[n];if(r===0)return false;if(n<t.length&&
r!==ue)continue;const i=n-e;if(i>tr)return false;if(i<=2&&t[e]===Ad&&(i===1||t[e+1]===Ad))return false;if(i===0&&t.length>
0)return false;e=n+1}return true}function bC(t,e){if(t.includes(0))throw Oe(`the name ${B(e)} contains a NUL`);const n=[];
for(const r of t.toString("latin1").split("/")){if(r===""||r===".")continue;if(r.length>tr)throw Se(`A name of the image\
 has ${r.length} bytes, but at most ${tr} are possible: ${B(Buffer.from(r,"latin1"))}.`);if(r!=="..")n.push(r);else if(n.
pop()===void 0)throw Oe(`the path ${B(e)} leads out of the image`)}return Buffer.from(n.join("/"),"latin1")}var EC=64*1024;var HE=1024*1024;var Ld=class{#e=[];#t;#n=0;add(e){if(e.length<EC){if(this.#n+e.length>HE)this.#r();this.#t??=
Buffer.allocUnsafeSlow(HE);this.#n+=e.copy(this.#t,this.#n);return}this.#r();this.#e.push(e)}take(){const e=this.#e;this.#e=
[];return e}end(){this.#r();return this.take()}#r(){if(this.#t===void 0)return;this.#e.push(this.#t.subarray(0,this.#n));
this.#t=void 0;this.#n=0}};import{randomInt as SC}from"node:crypto";var Wo=20;var di=2**Wo;var zo=di-1;var Cd=class{#e=[];#t=0;add(e,n,r){const i=r-n;if(i>St)throw new RangeError("a text i\
s longer than any path");if((this.#t&zo)+i>di||this.#t===this.#e.length*di){this.#t=this.#e.length*di;if(this.#t+di>wm)throw Se(
`The image's names and link targets exceed ${wm} bytes in total.`);this.#e.push(Buffer.allocUnsafeSlow(di))}const o=this.#t;
e.copy(this.#e[o>>Wo],o&zo,n,r);this.#t+=i;return o}get(e,n){const r=e&zo;return this.#e[e>>Wo].subarray(r,r+n)}copy(e,n,r,i){
const o=e&zo;const s=this.#e[e>>Wo];if(n>32)s.copy(r,i,o,o+n);else for(let a=0;a<n;a++)r[i+a]=s[o+a];return i+n}equals(e,n,r,i){
const o=e&zo;const s=this.#e[e>>Wo];for(let a=0;a<n;a++)if(s[o+a]!==r[i+a])return false;return true}};var N=0;var C=-1;var A={directory:0,file:1,symlink:2,special:3};var Be=1024;var xC=.6;var kC=SC(2**32);var Nd=class{texts=new Cd;count=0;parent=new Int32Array(
Be);kind=new Uint8Array(Be);dead=new Uint8Array(Be);touched=new Uint16Array(Be);layer=new Uint16Array(Be);ordinal=new Uint32Array(
Be);inode=new Int32Array(Be);head=new Uint32Array(Be);extra=new Uint32Array(Be);extraLength=new Uint16Array(Be);place=new Uint32Array(
Be);pathBytes=new Uint16Array(Be);#e=new Uint32Array(Be);#t=new Uint8Array(Be);#n=new Int32Array(4*Be);#r=0;constructor(){
this.count=1;this.parent[N]=C;this.inode[N]=N}find(e,n,r,i){const o=this.#n[this.#i(e,n,r,i)]-1;return o<0||this.dead[o]===
1?C:o}findSame(e,n){const r=this.texts.get(this.#e[n],this.#t[n]);return this.find(e,r,0,r.length)}add({parent:e,bytes:n,
start:r,end:i,kind:o,layer:s}){const a=this.count;if(a===this.parent.length)this.#s();const d=this.pathBytes[e];const c=d+
(d===0?0:1)+(i-r);if(i-r>tr||c>St)throw Se(`A path of the image is longer than ${St} bytes, or contains a name of more t\
han ${tr} bytes.`);this.parent[a]=e;this.kind[a]=o;this.touched[a]=s;this.inode[a]=a;this.pathBytes[a]=c;this.#e[a]=this.
texts.add(n,r,i);this.#t[a]=i-r;this.count++;const f=this.#i(e,n,r,i);const u=this.#n[f];if(u===0)this.#r++;else this.dead[u-
1]=1;this.#n[f]=a+1;if(this.#r>this.#n.length*xC)this.#o();return a}pathOf(e,n=false){const r=this.pathBytes[e];const i=Buffer.
allocUnsafe(r+(n?1:0));if(n)i[r]=47;let o=r;for(let s=e;s!==N;s=this.parent[s]){const a=this.#t[s];this.texts.copy(this.#e[s],
a,i,o-a);o-=a+1;if(o>=0)i[o]=47}return i}targetOf(e){return this.texts.get(this.extra[e],this.extraLength[e])}hiddenBelow(e){
let n=0;for(let r=e;r!==C;r=this.parent[r])n=Math.max(n,this.extra[r]);return n}#i(e,n,r,i){const o=this.#n.length-1;const s=i-
r;let a=PC(e,n,r,i)&o;for(;;){const d=this.#n[a]-1;if(d<0)return a;if(this.parent[d]===e&&this.#t[d]===s&&this.texts.equals(
this.#e[d],s,n,r))return a;a=a+1&o}}#o(){const e=this.#n.filter(n=>n>0&&this.dead[n-1]===0);this.#n=new Int32Array(this.#n.
length*2);this.#r=e.length;for(const n of e){const r=n-1;const i=this.texts.get(this.#e[r],this.#t[r]);this.#n[this.#i(this.
parent[r],i,0,i.length)]=n}}#s(){const e=this.parent.length*2;this.parent=De(this.parent,new Int32Array(e));this.kind=De(
this.kind,new Uint8Array(e));this.dead=De(this.dead,new Uint8Array(e));this.touched=De(this.touched,new Uint16Array(e));
this.layer=De(this.layer,new Uint16Array(e));this.ordinal=De(this.ordinal,new Uint32Array(e));this.inode=De(this.inode,new Int32Array(
e));this.head=De(this.head,new Uint32Array(e));this.extra=De(this.extra,new Uint32Array(e));this.extraLength=De(this.extraLength,
new Uint16Array(e));this.place=De(this.place,new Uint32Array(e));this.pathBytes=De(this.pathBytes,new Uint16Array(e));this.#e=
De(this.#e,new Uint32Array(e));this.#t=De(this.#t,new Uint8Array(e))}};function De(t,e){e.set(t);return e}function PC(t,e,n,r){
let i=Math.imul(t^kC,3432918353);for(let o=n;o<r;o++){i=Math.imul(i^e[o],1540483477);i^=i>>>15}i=Math.imul(i^i>>>16,2246822507);
return(i^i>>>13)>>>0}var IC=64;async function*zE(t,e,n,r){const i=new Pm(t,e);const o=new Ld;const s=(a,d)=>{r?.add(a.length,i.originOf(a,d));
o.add(a)};for(const a of i.top())s(a);yield*o.end();for(const[a,d]of t.layers.entries()){if(!i.beginLayer(a+1))continue;
const c=new pt({begin:(u,l)=>i.begin(u,l),emit:s},{dropsGlobals:true,ignoresTrailer:true});const f=_d(d,{checksDiffId:false,
signal:n});for await(const u of f.chunks){n.throwIfAborted();c.consume(u);yield*o.take();if(e.top!==N&&i.isLayerDone(c))
break}}for(;;){const a=i.moreDirectories();if(a.length===0)break;for(const d of a)s(d);yield*o.take()}yield*o.end()}var Pm=class{#e;#t;#n;#r;#i;#o=0;#s=0;#a=0;#d=true;#c;#f=new WeakMap;constructor(e,n){
const{tree:r}=e;this.#e=e;this.#t=r;this.#n=n;this.#r=new Uint8Array(r.count);this.#r[N]=1;this.#i=n.top;const i=r.parent[n.
top];this.#c=i>N?r.pathBytes[i]+1:0;this.#l()}top(){const{top:e}=this.#n;return this.#t.kind[e]===A.directory?this.#p(e):
[]}beginLayer(e){this.#s=e;this.#a=0;return this.#u}get#u(){return this.#o<this.#t.count&&this.#t.layer[this.#o]===this.#s}isLayerDone(e){
return!this.#u&&(this.#d||e.isBetweenEntries)}begin(e,n){const r=this.#a++;this.#d=!this.#u||this.#t.ordinal[this.#o]!==
r;if(this.#d)return $r;const i=this.#o++;this.#l();const o=this.#t.inode[i];const s=this.#n.carrier[o];const a=o===i?s:i;
const d=this.#m(i);d.push(...this.#p(this.#t.parent[a]));let c=e;if(Mt.isIn(n))c=Mt.remove(c);const f=this.#y(a);if(!this.#g(
e.name,f))c=ye(c,f);if(a!==s){const u=this.#y(s);if(!this.#g(Lt(e.header,n),u))c=vd(c,u)}if(c===e&&d.length===0)return Dr;
return{blocks:[...d,...c.extensions,c.header],keepsData:true}}moreDirectories(){return this.#m(this.#t.count)}originOf(e,n){
if(n===void 0)return this.#f.get(e);return{stream:this.#s-1,offset:n}}#l(){const{kind:e,inode:n,count:r}=this.#t;const{carrier:i,
isSelected:o}=this.#n;for(;this.#o<r;this.#o++){const s=this.#o;if(e[s]===A.directory)continue;const a=n[s];const d=i[a];
if(a===s?d!==C:o[s]===1&&d!==s)return}}#m(e){const{kind:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let o=0;this.#i<
e;this.#i++){const s=this.#i;if(n[s]!==A.directory||r[s]===0||this.#r[s]===1)continue;if(o++===IC)break;this.#h(s,i)}return i}#p(e){
const{parent:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let s=e;s>N&&r[s]===1&&this.#r[s]===0;s=n[s])i.push(s);
const o=[];for(const s of i.reverse())this.#h(s,o);return o}#h(e,n){this.#r[e]=1;const r=this.#n.top===N;const i=jo(this.#e,
e,r?void 0:this.#c);const o=this.#t.place[e];let s=(o-1)*O;for(const a of[...i.extensions,i.header]){if(o>0&&r)this.#f.set(
a,{stream:this.#t.layer[e]-1,offset:s});s+=a.length;n.push(a)}}#g(e,n){return this.#n.top===N?Ho(e,n):e.equals(n)}#y(e){
return this.#t.pathOf(e).subarray(this.#c)}};function jo({tree:t,heads:e},n,r){const i=t.head[n];const o=t.pathOf(n,t.kind[n]===
A.directory).subarray(r);if(i===0)return ye({extensions:[],header:Vh()},o);const s=e.get(i);if(r===void 0)return s;const a=cn(
Ie(s.header,0),Le(s.extensions));return a.equals(o)?s:ye(s,o)}var $d=class{#e;#t=0;#n=0;#r=Buffer.alloc(0);#i=C;#o=0;constructor(e){this.#e=e}beginLayer(e){this.#t=e;this.forget()}forget(){
this.#i=C}childOf(e,n,r){return this.#a(this.#e.find(e,n,r,n.length),this.#s(e))}directoryOf(e,n,r){if(n<=0)return N;if(this.#i!==
C&&r==="create"&&TC(this.#r,e,n))return this.#i;const i={directory:N,hidden:this.#s(N),links:0};if(!this.#d(i,e.subarray(
0,n),r))return C;if(r==="create"){this.#r=Buffer.from(e.subarray(0,n));this.#i=i.directory;this.#o=i.hidden}return i.directory}#s(e){
return e===this.#i?this.#o:this.#e.hiddenBelow(e)}#a(e,n){return e===C||this.#e.touched[e]<n?C:e}#d(e,n,r){for(let i=0;i<
n.length;){const o=n.indexOf(ue,i);const s=o===-1?n.length:o;if(s>i&&!this.#c(e,n,[i,s],r))return false;i=s+1}return true}#c(e,n,[
r,i],o){const s=this.#e;if(++this.#n>Em)throw Se(`The image's paths have more than ${Em} parts in total.`);if(n[r]===46&&
i-r<=2){if(i-r===1)return true;if(n[r+1]===46){this.#f(e,n);return true}}const a=this.#a(s.find(e.directory,n,r,i),e.hidden);
if(a===C)return o==="create"&&this.#u(e,n,r,i);const d=s.kind[a];const c=s.touched[a]===this.#t;if(d===A.directory){if(o===
"create")s.touched[a]=this.#t;e.directory=a;e.hidden=Math.max(e.hidden,s.extra[a]);return true}if(d===A.symlink&&(c||o===
"link")){const f=s.targetOf(s.inode[a]);if(++e.links>Rd)throw Oe(`the symbolic links of ${B(n)} form a loop`);if(f[0]===
ue){e.directory=N;e.hidden=s.hiddenBelow(N)}return this.#d(e,f,o)}if(o!=="create")return false;if(c)throw Oe(`an entry i\
s below ${B(s.pathOf(a))}, which is a file in the same layer`);return this.#u(e,n,r,i)}#f(e,n){if(e.directory===N)throw Oe(
`the symbolic link to ${B(n)} leads out of the image`);e.directory=this.#e.parent[e.directory];e.hidden=this.#e.hiddenBelow(
e.directory)}#u(e,n,r,i){const o=e.directory;const s=A.directory;e.directory=this.#e.add({parent:o,bytes:n,start:r,end:i,
kind:s,layer:this.#t});return true}};function TC(t,e,n){return t.length===n&&t.compare(e,0,n)===0}var Dd=Buffer.from(".wh.");var WE=Buffer.from(".wh..wh..opq");var vC=Buffer.from(".wh..wh.");var OC={"0":A.file,S:A.file,
"2":A.symlink,"3":A.special,"4":A.special,"5":A.directory,"6":A.special};var Fd=class{attributes=new Mt;#e;#t;#n;#r=0;#i=0;#o=0;#s=0;#a=[];constructor(e,n){
this.#e=e;this.#t=n;this.#n=new $d(e)}beginLayer(){this.#r++;this.#i=0;this.#s=this.#e.count;this.#a=[];this.#n.beginLayer(
this.#r)}endLayer(){const{dead:e,parent:n,count:r}=this.#e;let i=0;for(let o=this.#s;o<r;o++){if(this.#d(n[o]))e[o]=1;if(e[o]===
0)i+=this.#a[o-this.#s]??0}return i}#d(e){const{dead:n,parent:r}=this.#e;for(let i=e;i!==C;i=r[i]){if(n[i]===1)return true;
if(i>=this.#s)return false}return false}apply(e,n,r){const i=this.#i++;if(++this.#o>gm)throw Se(`The image's layers have\
 more than ${gm} entries.`);const o=km(e.name);const s=o.lastIndexOf(ue)+1;if(Im(o,0,vC)&&!JE(o,0))return;if(Im(o,s,Dd))
this.#c(o,s);else if(o.length===0)BC(e);else this.#u(e,n,{path:o,start:s,ordinal:i,startBytes:r})}#c(e,n){const r=this.#e;
const i=n+Dd.length;if(i===e.length)throw Oe(`the whiteout ${B(e)} does not say what it deletes`);const o=this.#n.directoryOf(
e,n-1,"find");if(o===C)return;if(JE(e,n)){this.#f(o);return}const s=this.#n.childOf(o,e,i);if(s===C)return;if(r.touched[s]!==
this.#r)r.dead[s]=1;else if(r.kind[s]===A.directory)this.#f(s);this.#n.forget()}#f(e){this.#e.extra[e]=this.#r;this.#n.forget()}#u(e,n,{
path:r,start:i,ordinal:o,startBytes:s}){_C(r);const a=this.#e;const d=Mt.isIn(n);if(d)this.attributes.note(n);const c=this.#n.
directoryOf(r,i-1,"create");const f=this.#n.childOf(c,r,i);const u=GE(e);const l=this.#r;let m=f;if(u===A.directory&&f!==
C&&a.kind[f]===A.directory){a.touched[f]=l}else{if(f!==C){a.dead[f]=1;this.#n.forget()}const k=e.typeFlag==="1"?this.#p(
e,n):C;const I=k===C?u:a.kind[k];m=a.add({parent:c,bytes:r,start:i,end:r.length,kind:I,layer:l});if(k!==C)a.inode[m]=a.inode[k]}
a.layer[m]=l;a.ordinal[m]=o;const h=!d&&Ho(e.name,r);a.place[m]=h?jE(s):0;if(e.typeFlag==="1")return;if(u===A.file)this.#l(
m,No(e,n));if(u===A.symlink)this.#m(m,Lt(e.header,n));if(u!==A.directory&&u!==A.symlink)return;const g=d?Mt.remove(e):e;
const y=a.pathOf(m,u===A.directory);const E=Ho(e.name,y);a.head[m]=this.#t.add(E?g:ye(g,y));a.place[m]=E&&g===e?jE(s):0}#l(e,n){
this.#a[e-this.#s]=n}#m(e,n){const r=this.#e;if(n.includes(0)||n.length>St)throw Oe(`the target of the symbolic link ${B(
r.pathOf(e))} is not a valid path`);r.extra[e]=r.texts.add(n,0,n.length);r.extraLength[e]=n.length;this.#l(e,n.length)}#p(e,n){
const r=Lt(e.header,n);const i=km(r);const o=i.lastIndexOf(ue)+1;const s=this.#n.directoryOf(i,o-1,"link");const a=s===C||
i.length===0?C:this.#n.childOf(s,i,o);const d=`the hard link ${B(e.name)} leads to ${B(r)}`;if(a===C)throw Oe(`${d}, whi\
ch does not exist`);if(this.#e.kind[a]===A.directory)throw Oe(`${d}, which is a directory`);return a}};function jE(t){const e=t/
O+1;return e<2**32?e:0}function BC(t){if(GE(t)!==A.directory)throw Oe(`the entry ${B(t.name)} would replace the root dir\
ectory`)}function _C(t){for(let e=t.indexOf(Dd);e!==-1;e=t.indexOf(Dd,e+1)){if(e>0&&t[e-1]!==ue)continue;throw new p("WH\
ITEOUT_NAME",`The image has an entry in ${B(t)}, but a layer cannot contain a name that starts with ".wh.": it would be \
read as a whiteout, which marks a deletion.`,{hint:"Rename or remove the directory where the image is built."})}}function GE(t){
const{typeFlag:e,header:n,name:r}=t;if(e==="0"&&Fs(n)&&r.at(-1)===ue)return A.directory;if(e==="1")return A.file;const i=OC[e];
if(i===void 0)throw Oe(`the entry ${B(r)} has the unknown type ${JSON.stringify(e)}`);return i}function JE(t,e){return t.
length-e===WE.length&&Im(t,e,WE)}function Im(t,e,n){if(t[e]!==46||t.length-e<n.length)return false;return t.compare(n,0,
n.length,e,e+n.length)===0}function Md(t){const{parent:e,dead:n,touched:r,extra:i,kind:o,count:s}=t;const a=new Uint8Array(s);const d=new Uint16Array(
s);a[N]=1;d[N]=i[N];for(let c=1;c<s;c++){const f=e[c];const u=d[f];if(a[f]===0||n[c]===1||r[c]<u)continue;a[c]=1;if(o[c]===
A.directory)d[c]=Math.max(u,i[c])}return a}function ci(t,e,n){const{parent:r,kind:i,inode:o,count:s}=t;const a=n===N?e:new Uint8Array(
s);if(n!==N)a[n]=1;const d=new Int32Array(s).fill(C);for(let c=n;c<s;c++){if(e[c]===0)continue;if(n!==N&&c>n&&a[r[c]]===
1)a[c]=1;if(a[c]===0||i[c]===A.directory)continue;const f=o[c];if(d[f]===C)d[f]=c}return{top:n,isSelected:a,carrier:d}}var Jo={absent:0,whole:1,withoutHead:2};function VE(t,e){const n=Md(t);for(let r=1;r<n.length;r++){if(n[r]===Jo.absent||
t.kind[r]!==A.directory)continue;if(t.layer[r]===0||t.layer[r]!==t.touched[r])n[r]=Jo.withoutHead}return{layerCount:e,nodes:n}}import{constants as RC,zstdCompressSync as AC,zstdDecompressSync as LC}from"node:zlib";var Ud=256*1024;var CC=16;var Hd=class{#e=[];#t=[];#n=0;#r;#i=1;#o=0;#s=new Map;add({extensions:e,header:n}){const r=e.reduce(
(s,{length:a})=>s+a,n.length);if(this.#o+r>Ud)this.#d();const i=this.#i+this.#o/O;const o=r>Ud?Buffer.allocUnsafeSlow(r):
this.#r;this.#r=o??Buffer.allocUnsafeSlow(Ud);for(const s of[...e,n])this.#o+=s.copy(this.#r,this.#o);return i}get(e){let n=this.#a(
e);const r=[];for(;;){const i=n.subarray(0,O);const{typeFlag:o,sizeBytes:s}=Ie(i,0);if(!dn(o))return{extensions:r,header:i};
const a=O+oe(s);r.push(i);if(s>0)r.push(n.subarray(O,a));n=n.subarray(a)}}#a(e){if(e>=this.#i)return this.#r.subarray((e-
this.#i)*O);let n=0;let r=this.#t.length-1;while(n<r){const s=n+r+1>>1;if(this.#t[s]<=e)n=s;else r=s-1}const i=this.#s.get(
n);const o=i??LC(this.#e[n]);this.#s.delete(n);this.#s.set(n,o);for(const s of this.#s.keys()){if(this.#s.size<=CC)break;
this.#s.delete(s)}return o.subarray((e-this.#t[n])*O)}#d(){if(this.#o===0)return;const e=AC(this.#r.subarray(0,this.#o),
{params:{[RC.ZSTD_c_compressionLevel]:1}});this.#n+=e.length;if(this.#n>bm)throw Se(`The image's directories have more t\
han ${bm} bytes of headers.`);this.#e.push(Buffer.from(e));this.#t.push(this.#i);this.#i+=this.#o/O;this.#o=0;if(this.#r.
length>Ud)this.#r=void 0}};async function vm(t,e){for(const{descriptor:o}of t)DC(o.mediaType,o.digest);if(t.length>ym)throw Se(`The image has ${t.length}\
 layers, but at most ${ym} are read.`);const n=new Tm(t,e);const r=t.reduce((o,{descriptor:s})=>o+s.sizeBytes,0);const i={
title:"Read the layers",doneBytes:()=>n.packedBytes,totalBytes:()=>r};return z(e.log,i,n.run())}var Tm=class{#e;#t;#n=new Nd;#r=new Hd;#i=new Fd(
this.#n,this.#r);#o=[];#s=[];#a=[];#d=[];#c=[];#f=[];#u;#l=0;#m=0;#p;constructor(e,n){this.#e=e;this.#t=n}get packedBytes(){
return this.#l+(this.#p?.packedBytes??0)}async run(){for(const[n,r]of this.#e.entries()){await this.#h(r);if(n+1===this.#t.
keptLayers)this.#u=VE(this.#n,n+1)}const{notice:e}=this.#i.attributes;return{layers:this.#e,layerBytes:this.#o,unpackedBytes:this.#o.
reduce((n,r)=>n+r,0),tarBytes:this.#m,layerTarBytes:this.#s,packings:this.#a,frames:this.#d,firstNodes:this.#c,notices:e===
void 0?this.#f:[...this.#f,e],tree:this.#n,heads:this.#r,living:Md(this.#n),base:this.#u}}async#h(e){const{signal:n,touch:r}=this.#t;
const i=_d(e,{checksDiffId:true,signal:n});this.#p=i;this.#c.push(this.#n.count);this.#i.beginLayer();const o=new pt({begin:(s,a,d)=>{
this.#i.apply(s,a,d);return $r},emit:()=>{}},{dropsGlobals:true,ignoresTrailer:true});for await(const s of i.chunks){n.throwIfAborted();
o.consume(s);this.#g(i);r?.()}if(!o.isBetweenEntries)throw UE(e.descriptor.digest);this.#y(e,i.packing);this.#o.push(this.#i.
endLayer());this.#l+=i.packedBytes;this.#m+=i.tarBytes;this.#s.push(i.tarBytes);this.#a.push(i.packing??"none");this.#d.
push(i.frames);this.#p=void 0}#g(e){const n=this.#m+e.tarBytes;if(NC(n,this.packedBytes))throw Se(`The image's layers un\
pack to more than ${Sm} bytes and to more than ${xm} times their size.`)}#y({descriptor:e},n){const r=$C(e.mediaType);if(r===
void 0||n===void 0||r===n)return;const i=o=>o==="none"?"not packed":`packed with ${o}`;this.#f.push(`The media type of t\
he layer ${e.digest} says that it is ${i(r)}, but it is ${i(n)}, so it was read as that.`)}};function NC(t,e){return t>Sm&&
t>xm*e}function $C(t){if(/[.+]gzip$/.test(t))return"gzip";if(/[.+]zstd$/.test(t))return"zstd";return t==="application/vn\
d.oci.image.layer.v1.tar"?"none":void 0}function DC(t,e){const n=(r,i)=>{throw new p("UNSUPPORTED_IMAGE",`The layer ${e}\
 ${r}.`,{hint:i})};if(/nondistributable|foreign/.test(t))n("is not in the image, but has to be fetched from elsewhere (a\
 foreign or non-distributable layer)","Windows images have such layers. Build the image on a base without them.");if(/\+encrypted$/.
test(t))n("is encrypted",'Decrypt the image first, with "skopeo copy --decryption-key".')}var FC=Buffer.from(".wh.");function KE(t,e){const{layerCount:n}=e;const r=s=>s.slice(0,n).reduce((a,d)=>a+d,0);const i=MC(
t,e);const o=new zd(t);return{layerCount:n,unpackedBytes:r(t.layerBytes),tarBytes:r(t.layerTarBytes),owns:s=>i[o.find(s)]===
1,openAbove:()=>new Om(t,e,i)}}function MC({tree:t,living:e},{nodes:n,layerCount:r}){const{kind:i,inode:o,layer:s,count:a}=t;
const d=new Uint8Array(a);const c=new Uint8Array(n.length);for(let f=n.length;f<a;f++){const u=o[f];if(e[f]===1&&u<n.length)
c[u]=1}for(let f=1;f<n.length;f++){if(e[f]===0||n[f]!==Jo.whole)continue;const u=i[f]===A.directory?s[f]<=r:c[o[f]]===0;
if(u)d[f]=1}return d}var zd=class{#e;#t="";#n=N;constructor(e){this.#e=e}find(e){const n=e.lastIndexOf("/");const r=e.slice(
0,Math.max(0,n));if(r!==this.#t){this.#n=this.#r(N,r);this.#t=r}return this.#r(this.#n,e.slice(n+1))}#r(e,n){const{tree:r,
living:i}=this.#e;const o=W(n);let s=e;for(let a=0;a<o.length&&s!==C;){const d=o.indexOf(ue,a);const c=d===-1?o.length:d;
const f=r.kind[s]===A.directory?r.find(s,o,a,c):C;s=f!==C&&i[f]===1?f:C;a=c+1}return s}};var Om=class{deleted=0;#e;#t;#n;#r;#i;#o;#s;constructor(e,{
nodes:n},r){const{tree:i}=e;this.#e=e;this.#t=i;this.#n=n;this.#r=r;this.#i=new zd(e);this.#o=new Uint8Array(i.count);this.#o[N]=
1;this.#s=new Uint8Array(i.count);this.#s[N]=1}decide(e){const n=this.#i.find(R(e.name));if(n===C)throw new Error("a str\
eam of layers has a path that they do not have");this.#o[n]=1;if(this.#r[n]===1)return"drop";const r=this.#d(this.#t.parent[n]);
this.#s[n]=1;return r.length===0?"keep":{head:e,before:r}}*whiteouts(){const{kind:e,parent:n}=this.#t;const r=new Int32Array(
this.#n.length).fill(C);r[N]=N;for(let i=1;i<this.#n.length;i++){if(this.#n[i]===Jo.absent)continue;const o=r[n[i]];if(o===
C||e[o]!==A.directory)continue;const s=this.#o[i]===1?i:this.#t.findSame(o,i);if(s!==C&&this.#o[s]===1){r[i]=s;continue}
this.deleted++;for(const a of[...this.#d(o),this.#a(i)])yield*[...a.extensions,a.header]}}#a(e){const n=this.#t.pathOf(e);
const r=n.lastIndexOf(ue)+1;const i=Buffer.concat([n.subarray(0,r),FC,n.subarray(r)]);return ye({extensions:[],header:pr(
"whiteout",0)},i)}#d(e){const{parent:n}=this.#t;const r=[];for(let i=e;this.#s[i]===0;i=n[i])r.push(i);return r.reverse().
map(i=>{this.#s[i]=1;const o=jo(this.#e,i,void 0);const s=cn(Ie(o.header,0),Le(o.extensions));return{...o,name:s,typeFlag:"\
5",sizeBytes:0}})}};var YE=2**24;function qE(t){const{tree:e,layerTarBytes:n}=t;const r=UC(t);const i=[];for(const[o,s]of HC(t).entries()){let a;
let d=0;const c=f=>{if(a!==void 0)i.push({layer:o,startBytes:a,endBytes:f});a=void 0};for(const f of s){const u=e.place[f];
if(u===0)continue;const l=(u-1)*O;const m=e.ordinal[f];if(m!==d||!r(f))c(l);if(r(f))a??=l;d=m+1}c(n[o]??0)}return i}function UC({
tree:t,living:e,firstNodes:n}){const{kind:r,inode:i,layer:o}=t;const{carrier:s}=ci(t,e,N);return a=>{if(e[a]===0)return false;
if(r[a]===A.directory)return a>=(n[o[a]-1]??0);const d=i[a];return s[d]===a===(d===a)}}function HC({tree:t,layers:e}){const n=e.
map(()=>[]);for(let r=1;r<t.count;r++)n[t.layer[r]-1]?.push(t.ordinal[r]*YE+r);return n.map(r=>Array.from(Float64Array.from(
r).sort(),i=>i%YE))}var WC=8*1024*1024;var jC=4*1024*1024;var Wd=class extends Error{};function ZE(t){const{tree:e,living:n}=t;const r=(o,s,a)=>zC.
from(JC(zE(t,o,s,a),a),{objectMode:false,highWaterMark:WC,signal:s});const i=async(o,s)=>{const a=XE(t,o);if(a===C)throw new Wd(
`there is no ${o.toString()} in the layers`);return r(ci(e,n,a),s)};return{way:"layers",returnsToDirectories:true,unseenTimes:[],
isReproducible:true,decide:()=>"keep",base:t.base&&KE(t,t.base),open:async o=>r(ci(e,n,N),o),layers:{blobs:t.layers,packings:t.
packings,frames:t.frames,layerTarBytes:t.layerTarBytes,keptRuns:()=>qE(t),open:async(o,s)=>r(ci(e,n,N),o,s)},openPath:i,
isNotFound:o=>o instanceof Wd,lookAt:async(o,s)=>{const a=Buffer.from(o);const d=XE(t,a);if(d===C)return void 0;return GC(
t,d)??oi(await i(a,s),jC)},close:async()=>{}}}async function*JC(t,e){yield*t;e?.add(Qt.length,void 0);yield Qt}function GC(t,e){
const{tree:n}=t;const r=n.kind[e];if(r!==A.directory&&(r!==A.symlink||n.inode[e]!==e))return void 0;const i=n.parent[e];
const o=i>N?n.pathBytes[i]+1:0;const{header:s,extensions:a}=jo(t,e,o);const d=r===A.directory?"5":"2";const c=en(s);return{
typeFlag:d,mtimeSeconds:c,header:s,extensions:a,data:Buffer.alloc(0)}}function XE({tree:t,living:e},n){let r=0;let i=N;let o=n;
while(o.length>0){const s=o.indexOf(ue);const a=s===-1?o.length:s;const d=o.subarray(0,a);o=o.subarray(Math.min(a+1,o.length));
const c=d.toString("latin1");if(c===""||c===".")continue;if(c===".."){i=Math.max(N,t.parent[i]);continue}if(t.kind[i]!==
A.directory)return C;const f=t.find(i,d,0,d.length);if(f===C||e[f]===0)return C;if(t.kind[f]!==A.symlink||o.length===0){
i=f;continue}if(++r>Rd)return C;const u=t.targetOf(t.inode[f]);if(u[0]===ue)i=N;o=Buffer.concat([u,Buffer.from("/"),o])}
return i}function fi(t,e,n){const{json:r}=t.config;const i=w(r,"config");const o=w(i,"Volumes");const s=new Bm(t,e,n);return{reference:e.
reference,id:t.manifest.digest,ofContainer:void 0,platform:t.platform,diffIds:t.layers.map(({diffId:a})=>a),packedLayers:t.
layers,layerCount:t.layers.length,volumes:v(o)?Object.keys(o).filter(a=>!a.includes("\0")):[],shownConfig:v(i)?i:{},knownBytes:void 0,
isExact:true,notices:[],readConfig:async()=>({json:r,digest:t.config.descriptor.digest,packedLayers:t.layers.map(({descriptor:a})=>a),
annotations:t.annotations,missing:void 0}),openReader:()=>s.openReader(),measure:()=>s.measure()}}var Bm=class{#e;#t;#n;#r;#i;#o=0;constructor(e,n,r){
this.#e=e;this.#t=n;this.#n=r}async openReader(){this.#o++;const e=VC(async()=>{if(--this.#o>0)return;this.#r=void 0;await this.#t.
release?.(this.#e)});try{return{...ZE(await this.#s()),close:e}}catch(n){await e();throw n}}async measure(){if(this.#i===
void 0)await this.#s();if(this.#i===void 0)throw new Error("the layers have no size");return this.#i}#s(){this.#r??=this.#a().
catch(e=>{this.#r=void 0;throw e});return this.#r}async#a(){const{layers:e,config:n}=this.#e;const r=await vm(e,this.#n);
if(this.#i===void 0)for(const i of r.notices)this.#n.log.notice(i);this.#i={bytes:r.unpackedBytes,packedBytes:e.reduce((i,{
descriptor:o})=>i+o.sizeBytes,0),history:KC(n.json,r.layerBytes)};return r}};function VC(t){let e;return()=>{e??=t();return e}}
function KC(t,e){const n=oo(t);const r=w(t,"history");const i=n?.filter(s=>s).length;if(n===void 0||i!==e.length||!Array.
isArray(r))return void 0;const o=[...e];return n.map((s,a)=>({command:b(r[a],"created_by")??b(r[a],"comment")??"",bytes:s?
o.shift()??0:0,hasLayer:s}))}function jd(t,e,n){const r=Ye(n);if(r.os!=="linux"){throw new p("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image,\
 but ${JSON.stringify(t)} is for ${r.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this \
way."})}if(!ta(r)){throw new p("UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(t)} has an invalid platform\
: ${JSON.stringify(r)}.`,{hint:"Do not trust this image: no builder writes such a config."})}const i=w(n,"Config","Volum\
es");const o=b(e,"Id")??"";if(o==="")throw _m(t);const s=Nt(n);const a=Po(e)??Po(n)??false;return{reference:t,image:void 0,
names:Wa(e),id:o,platform:r,diffIds:s,isIndex:a,isDefaultPlatform:!a||JSON.stringify(s)===JSON.stringify(Nt(e)),volumes:v(
i)?Object.keys(i).filter(d=>!d.includes("\0")):[],inspect:n}}function _m(t){return new p("ENGINE_FAILED",`The engine des\
cribes ${JSON.stringify(t)} without an ID, a platform or layers.`,{hint:'Remove the image ("docker rmi") and pull or bui\
ld it again.'})}async function QE(t,e,n,r){const{log:i}=t;const o={reference:e,id:n,isIndex:r!==void 0,platform:r??t.platform,volumes:[]};
const s=await YC(t,o);if(s===void 0)return void 0;const a=r??s.platform;const d={imageId:n,manifest:s,likely:r??t.platform};
if(t.canInspectPlatform&&a!==void 0){const c=await ne(t,n,a);if(c!==void 0&&za(c)&&q(Ye(c),a))return c}for(const{place:c,
open:f}of Yr(t,o)){try{const u=await f(l=>qC(l,d,r!==void 0));if(u!==void 0)return u}catch(u){if(!(u instanceof pe))throw u;
i.debug(`no config blob ${c}: ${S(u)}`)}}throw ZC(t,e,a)}async function YC(t,e){let n;try{n=await G(t,{source:e})}catch(r){
if(r instanceof p&&ko(r.message))return void 0;throw r}try{return Rm(await Ne(t,n))}finally{await V(t,n)}}function Rm(t){
const e=w(t,"ImageManifestDescriptor");const n=w(e,"platform");const r=b(n,"architecture")??"";const i=w(e,"size");return{
digest:b(e,"digest"),sizeBytes:typeof i==="number"?i:void 0,platform:r===""?void 0:_e({os:b(n,"os")??"linux",architecture:r,
variant:b(n,"variant")})}}async function qC(t,{imageId:e,manifest:{digest:n,sizeBytes:r},likely:i},o){const s=n===void 0?
{digest:e}:{digest:n,sizeBytes:r};let a;for await(const{configText:d,isInIndex:c}of Kr(s,t.text,i)){const f=F(d);if(!v(f))
continue;const u=XC(f,c);if(n!==void 0||q(Ye(f),i))return u;a??=u}return o?void 0:a}function XC(t,e){const{os:n,architecture:r,
variant:i}=Ye(t);const o={Created:t["created"],Author:t["author"],Os:n,Architecture:r,Variant:i,OsVersion:t["os.version"],
Config:t["config"]};return{...Object.fromEntries(Object.entries(o).filter(([,s])=>s!==void 0)),RootFS:{Type:"layers",Layers:io(
t)},...e?{Descriptor:{mediaType:Te.index}}:{}}}function ZC(t,e,n){const r=n===void 0?"":` for ${_(n)}`;return new p("UNS\
UPPORTED_IMAGE",`docker-flatten needs to know the layers of ${JSON.stringify(e)}${r}, but Docker ${t.version} shows neit\
her the layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or remove \
this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function Go(t,e,n){const{log:r,signal:i}=t;r.info(`Pulling ${e}`);const o=n===void 0?[]:["--platform",n];const s=await z(
r,{title:"Pull"},t.docker.stream(["pull","--quiet",...o,e],u=>r.debug(u.trimEnd()),i,true));if(s.exitCode===0)return;const a=s.
stderr.trim().slice(-2e3);const d=`Pulling ${JSON.stringify(e)} failed`;const c=Ns(a,d);if(c!==void 0)throw c;if(/no match(?:ing manifest)? for|does not match the specified platform/i.
test(a)){throw new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(e)} is needed for ${n??"the engine's platform"}, bu\
t its registry does not have that platform: ${a}`,{hint:"Select a platform that the image has, or a tag for this platfor\
m."})}if(/manifest unknown|not found|does not exist|pull access denied/i.test(a)){throw new p("IMAGE_NOT_FOUND",`The ima\
ge ${JSON.stringify(e)} was not found locally, and its registry does not have it or denied access: ${a}`,{hint:'Check th\
e name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load \
it into the engine ("load: true").'})}const f=/toomanyrequests|rate limit/i.test(a);throw new p("PULL_FAILED",`${d}: ${a}`,
{hint:f?"Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.":`C\
heck whether the registry is reachable, and run again. ${x("pull","never")} uses only images that the engine has.`})}async function Jd(t,e){const{image:n,platform:r,pull:i}=e;const o=await ne(t,n.text);if(o===void 0){if(i==="never"||tn(n.
text))throw Am(n.text,i);return{...await QC(t,e),image:n}}const s=await ui(t,n.text,o,r);if(s===void 0){const a=await ui(
t,n.text,o,void 0);const d=i!=="never"&&!tn(n.text);throw eS(n.text,a?.platform,r,d)}if(i!=="always"||tn(n.text))return{
...s,image:n};return{...await eN(t,n,s,r),image:n}}async function QC(t,e){const{image:n,platform:r,pull:i,defaultPlatform:o}=e;
const s=r===void 0?o:_(r);if(r===void 0&&s!==void 0)t.log.info(`Pulling the platform ${s}, as DOCKER_DEFAULT_PLATFORM sa\
ys`);await Go(t,n.text,s);const a=await ne(t,n.text);if(a===void 0)throw Am(n.text,i);const d=r??tN(o);const c=await ui(
t,n.text,a,d)??(r===void 0?await ui(t,n.text,a,void 0):void 0);if(c!==void 0)return c;const f=await ui(t,n.text,a,void 0);
throw eS(n.text,f?.platform,r,false)}async function eN(t,e,n,r){const{os:i,architecture:o}=_e(n.platform);const s=i===""||
o===""?void 0:_(n.platform);await Go(t,e.text,s);const a=await xt(t,e.text,n.platform)??await xt(t,e.text,void 0);if(a===
void 0)throw Am(e.text,"always");const d=_e(a.platform);const c=r===void 0?d.os===i&&d.architecture===o:q(d,r);if(c)return a;
if(e.digest===void 0)await t.docker.run(["tag",n.id,e.text]);throw new p("PLATFORM_MISMATCH",`The engine has the image ${JSON.
stringify(e.text)} for ${_(n.platform)}, but the registry returned it for ${_(d)}. The tag was restored.`,{hint:`Leave ${x(
"pull")} out to flatten the image that the engine has, or use a tag for this platform.`})}function tN(t){try{return t===
void 0?void 0:na(t)}catch{return void 0}}async function xt(t,e,n){const r=await ne(t,e);return r===void 0?void 0:ui(t,e,
r,n)}async function ui(t,e,n,r){const i=za(n);if(i&&(r===void 0||q(Ye(n),r)))return jd(e,n,n);const o=!t.store.holdsIndexes||
Po(n)===false;if(i&&o)return void 0;const s=b(n,"Id");if(s===void 0||!t.store.holdsIndexes)throw _m(e);if(t.canInspectPlatform&&
r!==void 0){const c=await ne(t,e,r);if(c!==void 0&&q(Ye(c),r))return jd(e,n,c)}const a=await QE(t,e,s,r);if(a===void 0)return void 0;
const d=r===void 0||q(Ye(a),r);return d?jd(e,n,a):void 0}function eS(t,e,n,r){const i=n===void 0?"another platform":_(n);
const o=e===void 0?"another one":_(e);return new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is needed for ${i}\
, but the engine has it for ${o}.${r?" A pull would move the tag away from that image.":""}`,{hint:r?`Pull it yourself (\
"docker pull --platform ${i} ${t}") if the tag may move, or select the platform ${o}.`:"Pull or build that platform firs\
t, or select one that the image has."})}function Am(t,e){const n=e==="never"?`, and pulling is disabled (${x("pull")} is\
 never)`:"";return new p("IMAGE_NOT_FOUND",`The image ${JSON.stringify(t)} is not in the engine${n}.`,{hint:'Check the n\
ame and tag with "docker images", and build or pull it first.'})}var nN=/^(?:https?|ftp|no|all)_proxy$/i;function Lm(t,e,n){const r=new Set(t);const i=a=>{const d=Gd(a);if(!nN.test(d)||
n.includes(a))return false;return e.includes(a)||r.has(rN(d)+a.slice(d.length))};const o=t.filter(i).map(Gd);const s=t.flatMap(
a=>i(a)?n.filter(d=>Gd(d)===Gd(a)):[a]);return{env:s,removed:o}}function Gd(t){return t.split("=")[0]??""}function rN(t){
return t===t.toUpperCase()?t.toLowerCase():t.toUpperCase()}var iN=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"];var oN=["ExposedPorts","Volumes","Labels"];var sN=["H\
ealthcheck","StopTimeout"];function rS(t,e,n){const r=w(t,"config");const i={...v(r)?r:{}};const o=Cm(i["Env"]);const s=Cm(
n["Env"]);const{env:a,removed:d}=Lm(Cm(e["Env"]),s,o);const c={...e,Env:a};const f={...n,Env:Lm(s,s,o).env};for(const u of iN){
if(Vo(c[u],f[u])||Vo(c[u],i[u]))continue;if(Ko(c[u]))delete i[u];else i[u]=c[u]}for(const u of oN){const l=aN(i[u],e[u],
n[u]);if(l===void 0)continue;if(Ko(l))delete i[u];else i[u]=l}for(const u of sN){const l=e[u];if(!Ko(l)&&!Vo(l,n[u])&&!Vo(
l,i[u]))i[u]=l}return{config:{...t,config:i},proxies:d}}function aN(t,e,n){const[r,i,o]=[t,e,n].map(c=>v(c)?c:{});const s=Object.
entries(i).filter(([c,f])=>!tS(o,c,f)&&!tS(r,c,f));const a=Object.keys(o).filter(c=>!Object.hasOwn(i,c)&&Object.hasOwn(r,
c));if(s.length===0&&a.length===0)return void 0;const d=Object.entries(r).filter(([c])=>!a.includes(c));return Object.fromEntries(
[...d,...s])}function tS(t,e,n){return Object.hasOwn(t,e)&&Vo(t[e],n)}function Cm(t){return D(t)?t:[]}function Vo(t,e){return JSON.
stringify(nS(t))===JSON.stringify(nS(e))}function nS(t){const e=t===void 0?void 0:JSON.parse(JSON.stringify(t));if(Ko(e))
return null;if(!v(e))return e;return Object.fromEntries(Object.entries(e).filter(([,n])=>n===""||v(n)||n!==0&&!Ko(n)).sort(
([n],[r])=>n<r?-1:1))}function Ko(t){if(t===void 0||t===null||t==="")return true;if(Array.isArray(t))return t.length===0;
return v(t)&&Object.keys(t).length===0}async function iS(t,e,n){const r=Ah(t.runId,n.id);const i=await G(t,{source:e,name:r});const o=await t.docker.try(["paus\
e",n.id]);if(o.exitCode!==0&&!/is not running/i.test(o.stderr))throw dN(e.reference,te(["pause",n.id],o));let s;return()=>{
s??=Ua(t.docker,n.id).then(()=>V(t,i));return s}}function dN(t,e){if(e.code==="NO_ENGINE")return e;return new p("DOCKER_\
FAILED",`Cannot pause the running container ${JSON.stringify(t)} while it is read: ${e.message}`,{hint:`Use ${x("pause",
"false")} to read it while it runs (files that change meanwhile may be inconsistent), or stop it first ("docker stop").`,
cause:e})}function oS(t,e){return new p(e.code,`The container ${JSON.stringify(t)} changed while it was read, because it\
 was running and not paused: ${e.message}`,{hint:`Nothing was tagged. Leave out ${x("pause","false")} so that it is paus\
ed while it is read, or stop it first ("docker stop").`,cause:e})}async function sS(t,e,n,r){const i=["--no-trunc","--human=false","--format","{{json .}}"];const o=["history",...i,...mt(
r)];const s=await t.docker.run([...o,e]);const a=s.split("\n").filter(d=>d!=="").map(d=>{const c=F(d);return{command:b(c,
"CreatedBy")||(b(c,"Comment")??""),bytes:Number(w(c,"Size")??Number.NaN)}});if(a.length<n||!a.every(({bytes:d})=>d>=0)){
throw new p("ENGINE_FAILED",`The engine returned ${a.length} sizes (${a.map(({bytes:d})=>d).join(", ")}) for the image ${JSON.
stringify(e)}, which has ${Ce(n)}.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'})}return a.reverse()}
async function aS(t,e,n){return dS(await sS(t,e,n))}function dS(t){return t.reduce((e,{bytes:n})=>e+n,0)}async function cS(t,e,n){
const r=e.diffIds.length;const i=oo(n);const o=!e.isDefaultPlatform&&!t.knowsPlatformOption;const s=o?false:i===void 0?await cN(
t,e):i.filter(f=>f).length===r;if(!s)return{bytes:await fN(t,e),history:void 0};const a=await sS(t,e.id,r,uS(t,e));const d=i?.
length===a.length;const c=a.map((f,u)=>({...f,hasLayer:d?i[u]===true:f.bytes>0}));return{bytes:dS(a),history:c}}async function fS(t,e,n){
const{rootFs:r}=await lS(t,e.id);const i=Math.max(0,r-n.bytes);const o={command:`container ${e.name}`,bytes:i,hasLayer:true};
return{bytes:r,history:n.history&&[...n.history,o]}}async function cN(t,e){const n=["history","--quiet","--no-trunc",...mt(
uS(t,e))];const r=await t.docker.run([...n,e.id]);return r.split("\n").filter(i=>i!=="").length>=e.diffIds.length}function uS(t,e){
return e.isIndex&&t.knowsPlatformOption?e.platform:void 0}async function fN(t,e){const n=await G(t,{source:e});try{const{
rootFs:r,own:i}=await lS(t,n);return Math.max(0,r-i)}finally{await V(t,n)}}async function lS(t,e){const n=await Ne(t,e,[
"--size"]);const r=w(n,"SizeRootFs");const i=w(n,"SizeRw")??0;if(typeof r!=="number"||typeof i!=="number")throw new p("E\
NGINE_FAILED",`The engine returned no size for the container ${e}.`,{hint:X});return{rootFs:r,own:i}}function Kd(t,e){return n=>{const r=t(n);if(r==="drop")return r;const i=r==="keep"?void 0:r;const o=i?.head??n;const{mtimeSeconds:s}=fe(
o);const a=e(s);const d=i?.before?.map(f=>({...f,...Vd(f,e)}));const c=d===void 0?{}:{before:d};if(d===void 0&&(a===s||Number.
isNaN(a)))return r;return{...i,...c,head:Vd(o,e)}}}function Vd(t,e){const{mtimeSeconds:n}=fe(t);const r=e(n);return r===
n||Number.isNaN(r)?t:Nm(t,r)}function Nm(t,e){return{extensions:um(t.extensions,"mtime"),header:Qi(t.header,e)}}var uN=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"];var lN=512;var mN=60*60;var $m=4*1024*
1024;var pN=64*1024;var hN=10;var gN=300;async function li(t,{id:e}){await V(t,e)}async function qd(t,e,n){const{log:r}=t;
const i=n.asUsed===true?void 0:t.plainRuntime;if(i!==void 0)r.debug(`the container has the runtime ${i}: the engine's de\
fault may add mounts`);const o=await mS(t,i,e,n);const s=o.exitCode!==0&&yN.test(o.stderr);if(i===void 0||!s)return o;await li(
t,o.container);r.warning(`The engine lacks the program of its runtime ${i}, so the command runs with the default runtime\
. Mount points that it adds are in the result.`);const a=await mS(t,void 0,e,n);return{...a,container:{...a.container,mayHaveMounts:true}}}
var yN=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;async function mS(t,e,n,r){
const{log:i,signal:o}=t;const s=await G(t,{source:n,asUsed:r.asUsed===true,...r.network===void 0?{}:{network:r.network},
options:[...e===void 0?[]:["--runtime",e],...r.user===void 0?[]:["--user",r.user],"--entrypoint",r.program,...Fm],command:r.
args});const a=r.limitSeconds??mN;const d=AbortSignal.timeout(a*1e3);const c=new Dm(i,r.shows??(f=>f));try{const f=await z(
i,{title:"Command",loggedChars:()=>c.shownChars},t.docker.stream(["start","--attach",s],(u,l)=>c[l].add(u),AbortSignal.any(
[o,d])));c.end();return{...f,container:{id:s,mayHaveMounts:false}}}catch(f){if(o.aborted)throw U(o.reason);if(!d.aborted)
throw f;throw new p("COMMAND_FAILED",`A command in a container of ${n.reference} was still running after ${a} s and was \
stopped.`,{hint:"The output above may show what it waits for. It has no input, and a network only if one is named.",cause:f})}}
var Fm=["--cap-drop","ALL","--security-opt","no-new-privileges","--pids-limit",String(lN),...uN.flatMap(t=>["--cap-add",
t])];function Xd(t,e=n=>n){return`${t.stdout}
${t.stderr}`.split("\n").map(n=>e(n)??"").filter(n=>n.trim()!=="").slice(-hN).map(n=>n.slice(0,gN)).join("\n")}var Yd=class{#e;#t="";constructor(e){
this.#e=e}add(e){const n=(this.#t+e).split("\n");this.#t=(n.pop()??"").slice(-pN);for(const r of n)this.#e(r)}end(){if(this.#t!==
"")this.#e(this.#t);this.#t=""}};var Dm=class{stdout=new Yd(e=>this.#r(e));stderr=new Yd(e=>this.#r(e));#e;#t;#n=$m;constructor(e,n){
this.#e=e;this.#t=n}get shownChars(){return $m-this.#n}end(){this.stdout.end();this.stderr.end()}#r(e){const n=this.#t(e);
if(n===void 0||this.#n<=0)return;this.#n-=n.length+1;this.#e.untrusted(n);if(this.#n<=0)this.#e.notice(`Output beyond ${$m}\
 characters is not shown.`)}};var Mm=10;var wN=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function pS(t,e,n){const r=w(e,"HostConfig");const i=b(r,"Runtim\
e");const o=i!==void 0&&t.mayAddMounts(i);const s=w(r,"DeviceRequests");const a=(Array.isArray(s)?s:[]).flatMap(bN);if(!o&&
a.length===0)return void 0;const d=w(e,"Config","Env");const c=D(d)?d.filter(f=>wN.test(f)):[];return{by:o?`its runtime ${JSON.
stringify(i)}`:"the devices that it asks for",options:[...i===void 0?[]:["--runtime",i],...a,...c.flatMap(f=>["--env",f])],
mounts:n}}function bN(t){if(!v(t))return[];const e=t["DeviceIDs"];const n=D(e)?e:[];const r=b(t,"Driver");if(r==="cdi")return n.
flatMap(i=>["--device",i]);return["--gpus",tt({...EN(t,n),...r?{driver:r}:{}})]}function EN(t,e){const n=w(t,"Capabiliti\
es");const r=Array.isArray(n)?n[0]:void 0;const i=t["Count"]===-1?"all":String(t["Count"]??"all");return{...e.length>0?{
device:e.join(",")}:{count:i},...D(r)?{capabilities:r.join(",")}:{}}}async function hS(t,e,{by:n,options:r,mounts:i}){const{
log:o,signal:s}=t;const a=await SN(t,e,r).catch(c=>{if(s.aborted)throw c;o.debug(`cannot find out what starting a contai\
ner leaves in it: ${S(c)}`);return void 0});if(a===void 0)return void 0;for(const c of[...i,...e.volumes])a.delete(gS(c));
const d=[];return{begin:({name:c,typeFlag:f,sizeBytes:u},l)=>{if(l!=="drop"&&u===0&&f!=="1"&&a.has(R(c)))d.push(B(Buffer.
concat([Buffer.from("/"),kN(R(c))])))},data:()=>{},end:()=>{},logNotice:()=>{if(d.length===0)return;const c=d.length>Mm?
` and ${d.length-Mm} more`:"";o.notice(`When the container started, ${n} created empty mount points or links in it, whic\
h are in the result: ${d.slice(0,Mm).join(", ")}${c}. Use ${x("exclude")} to drop them.`)}}}async function SN(t,e,n){const{
log:r}=t;const i=[...n,...Fm,"--entrypoint",je()];const o=await G(t,{source:e,options:i,command:[]});try{await t.docker.
try(["start",o]);return xN(await t.docker.run(["diff",o]))}finally{await V(t,o).catch(s=>{Da(t.runId);r.debug(`a contain\
er will only be removed at the end of the run: ${S(s)}`)})}}function xN(t){const e=t.split("\n").filter(r=>r.startsWith(
"A /")).map(r=>gS(r.slice("A ".length)));const n=new Set(e);for(const r of e)n.delete(r.slice(0,Math.max(0,r.lastIndexOf(
"/"))));return n}function gS(t){return R(Buffer.from(t))}function kN(t){return Buffer.from(t,"latin1")}var yS=2;async function wS(t,e){const n=await Ne(t,e);const r=(...i)=>ES(b(n,...i)??"")??Number.POSITIVE_INFINITY;return{
createdSeconds:r("Created"),startedSeconds:r("State","StartedAt"),finishedSeconds:r("State","FinishedAt")}}function bS(t){
return ES(b(t.inspect,"Created")??"")??0}function ES(t){const e=Date.parse(t);return Number.isNaN(e)||e<0?void 0:Math.floor(
e/1e3)}function SS(t,e){return n=>n>=t.createdSeconds&&n<=t.finishedSeconds+1?e:n}var Um=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf","etc/mt\
ab"];var mi=["dev","etc"];var Yo=[...Um,...mi];var Hm=4*1024*1024;function zm(t,e,n=[]){return r=>{const i=R(r.name);if(!t.
has(i))return"keep";const o=t.get(i);if(o===void 0)return n.includes(i)?"keep":"drop";if(mi.includes(i))return en(r.header)>
e?"keep":IS(r,o.mtimeSeconds);return o.typeFlag==="5"?"keep":{head:PN(o,i),data:o.data}}}async function xS(t,e){const n=await t.
docker.run(["diff",e]);const r=n.split("\n").map(i=>/^[AC] \/(.*)$/.exec(i)?.[1]??"").filter(i=>!Um.includes(i));return mi.
filter(i=>r.some(o=>o.startsWith(`${i}/`)))}async function kS(t,e,n,r){const i=new Map;for(const o of Yo){i.set(o,await Je(
t,e,`${n}/${o}`,r))}return i}function PS(t,e,n,r){return i=>{const o=R(i.name);const s=en(i.header);const a=s>=t;if(Um.includes(
o)&&a){r.debug(`left out of the export: ${o}, made with the container`);return"drop"}return mi.includes(o)&&a&&s<=n?IS(i,
e):"keep"}}async function Je(t,e,n,r){try{return await oi(await t.readArchive(e,n,r),Hm)}catch(i){if(ze(i,n))return void 0;
throw i}}function IS(t,e){return en(t.header)===e?"keep":{head:Nm(t,e)}}function PN(t,e){return{extensions:t.extensions,
header:Gh(t.header,e)}}import{PassThrough as IN}from"node:stream";import{pipeline as TN}from"node:stream/promises";import{createGunzip as vN,createZstdDecompress as ON}from"node:zlib";var TS=".wh.";var BN=".wh..wh..opq";async function vS(t,e){const{openBlobs:n,packedLayers:r}=t;if(n===void 0||r===void 0)
return void 0;const i=new Map(Yo.map(o=>[o,void 0]));await n(async o=>{for(const s of r){const a=d=>_N(i,s,d,e);await o.
stream(s.digest,a,s.sizeBytes)}});return i}async function _N(t,e,n,r){const i=[];const o=new ii(Hm);const s=new J(a=>{const d=R(
a.name);RN(t,d,a.typeFlag);if(!t.has(d))return"drop";i.push(d);return o.hold(a)});await TN(n,AN(e.mediaType),s,o.sink,{signal:r});
for(const[a,d]of o.entries().entries())t.set(i[a],d)}function RN(t,e,n){const r=e.lastIndexOf("/")+1;const i=e.slice(r);
if(i===BN)Wm(t,e.slice(0,Math.max(0,r-1)));else if(i.startsWith(TS)){const o=e.slice(0,r)+i.slice(TS.length);if(t.has(o))
t.set(o,void 0);Wm(t,o)}else if(n!=="5")Wm(t,e)}function Wm(t,e){for(const n of t.keys())if(e===""||n.startsWith(`${e}/`))
t.set(n,void 0)}function AN(t){if(/[+.]gzip$/.test(t))return vN();return/[+.]zstd$/.test(t)?ON():new IN}import{posix as Zd}from"node:path";import{isDeepStrictEqual as LN}from"node:util";var CN=4e3;async function OS(t,e,n,r){const{signal:i}=t;const o=DN(n).map(u=>({lower:u,dst:je()}));const s={src:n.made,dst:je()};
const a=[tt({type:"bind",...s,readonly:""}),...o.map(({lower:u,dst:l})=>FN(u,l))];const d=a.flatMap(u=>["--mount",u]);const c=await G(
t,{source:e,options:d});const f=(u,l)=>Je(t.transport,c,`${u}/${l}`,i);try{const u=[];for(const l of r)if(await NN(o.map(
({dst:m})=>m),s.dst,m=>f(m,l)))u.push(l);return u}finally{await V(t,c)}}async function NN(t,e,n){const r=await n(e);if(r===
void 0)throw new RangeError("nothing was made where something is looked for");for(const i of t){const o=await n(i);if(o===
void 0)return false;if(!$N(o,r))return true}return false}function $N(t,e){return LN(fe(t),fe(e))&&t.data.equals(e.data)}
function DN({made:t,layers:e}){if([t,...e].some(i=>/[:,\\"\s]/.test(i)))throw new RangeError("the directory of the layer\
s has a character that an overlay cannot take");const n=[];let r=0;for(const i of e){const o=Buffer.byteLength(i)+1;if(o>
r){n.push([]);r=CN-Buffer.byteLength(`lowerdir=${t}`)}n.at(-1)?.push(i);r-=o}return n.map(i=>[...i,t].join(":"))}function FN(t,e){
const n=["type=overlay","device=overlay",`o=lowerdir=${t}`];return["type=volume",`dst=${e}`,"volume-nocopy","volume-driv\
er=local",...n.map(r=>`volume-opt=${r}`)].join(",")}var BS=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"];var MN="0,0";async function _S(t,e,n){const{
log:r,signal:i}=t;const o=await JN(t,n);if(o===void 0)return void 0;try{return await OS(t,e,o,BS)}catch(s){if(i.aborted)
throw s;r.debug(`the layers are read one by one: ${S(s)}`)}return UN(t,e,o.layers)}async function UN(t,e,n){const r=GN(n);
if(r===void 0)return void 0;const i=je();const o=await zN(t,e,r,i);if(o===void 0)return void 0;const s=(a,d,c)=>WN(t,o,`${i}${a.
slice(r.length)}/${d}`,c);try{return await HN(n,BS,s)}finally{await V(t,o)}}async function HN(t,e,n){const r=[];for(const[
i,o]of Map.groupBy(e,Zd.dirname)){let s=o.map(a=>Zd.basename(a));for(const a of t){const d=await n(a,i,s);if(d===void 0)
continue;const c=f=>d.get(f)!==void 0;r.push(...s.filter(f=>c(f)&&d.get(f)!=="deleted").map(f=>`${i}/${f}`));s=s.filter(
f=>!c(f));if(s.length===0||d.get("")!=="directory")break}}return e.filter(i=>r.includes(i))}async function zN(t,e,n,r){const i=o=>{
const s=tt({type:"bind",src:n,dst:r,readonly:"",...o});return G(t,{source:e,options:["--mount",s]})};try{return await i(
{"bind-recursive":"disabled"}).catch(o=>{if(!/bind-recursive/.test(S(o)))throw o;return i({"bind-nonrecursive":""})})}catch(o){
if(Al(o))return void 0;throw o}}async function WN(t,e,n,r){const{signal:i}=t;const o=await t.transport.readArchive(e,n,i).
catch(f=>{if(ze(f,n))return void 0;throw f});if(o===void 0)return void 0;const s=[...r].sort().at(-1)??"";const a=new Map;
const d=new AbortController;const c=new J(f=>{const[,u="",...l]=R(f.name).split("/");if(l.length===0&&(u===""||r.includes(
u)))a.set(u,jN(f));if(u>=s)d.abort();return"drop"});await er(d.signal,o,c);return a}function jN(t){if(fe(t).device===MN)
return"deleted";return t.typeFlag==="5"?"directory":"file"}async function JN(t,e){const n=await Ne(t,e);const r=b(n,"Gra\
phDriver","Data","LowerDir");const[i,...o]=r?.split(":")??[];return i===void 0||o.length===0?void 0:{made:i,layers:o}}function GN(t){
const[e,...n]=new Set(t.map(r=>Zd.dirname(Zd.dirname(r))));return e==="/"||n.length>0?void 0:e}var MS=Bf(_l(),1);import{pipeline as QN}from"node:stream";import{pipeline as VN}from"node:stream/promises";async function qo(t,e){await VN([...t,Bn()],{signal:e})}async function _n({log:t,signal:e},n,r,i){const[o]=n.slice(-1);await z(
t,rt(o,r,i),qo(n,e))}function rt(t,e,n="Read"){return{title:n,doneBytes:()=>t.bytesRead,totalBytes:e,isEstimate:true}}var AS=2**32-2;var KN=64;var YN=64;async function LS(t){const e=new Map;let n=AS+1;let r=qN();for(let i=0;r.length>0;i++){
if(i===YN)throw new RangeError("its ranges have no end");const o=await t(r);for(const s of r){const a=o.get(s);if(a!==void 0)
e.set(s,a);else n=Math.min(n,s)}if(!e.has(0))throw new RangeError("it does not map root");r=XN(e,n)}return ZN(e)}function CS(t,e){
const n=t.find(r=>e>=r.machine&&e<r.machine+r.count);return n&&n.image+e-n.machine}function qN(){const t=Array.from({length:32},
(e,n)=>2**n);return Qd([0,...t.flatMap(e=>[e-1,e]),AS])}function XN(t,e){const n=Qd([...t.keys()]);const r=n.flatMap((i,o)=>{
const s=n[o+1];if(s===void 0)return RS(i,e);return NS(t,i,s)?[]:RS(i,s)});return Qd(r)}function RS(t,e){const n=Math.max(
1,Math.floor((e-t)/KN));const r=[];for(let i=t+n;i<e;i+=n)r.push(i);return r}function NS(t,e,n){return(t.get(n)??Number.
NaN)-(t.get(e)??Number.NaN)===n-e}function ZN(t){const e=[];for(const n of Qd([...t.keys()])){const r=e.at(-1);if(r!==void 0&&
NS(t,r.image,n))e.splice(-1,1,{...r,count:n-r.image+1});else e.push({image:n,machine:t.get(n)??Number.NaN,count:1})}return e}
function Qd(t){return[...new Set(t)].sort((e,n)=>e-n)}var jm="etc/mtab";async function US(t,e){if(!t.mapsOwners)return t.transport;const n=await G(t,{source:e});try{const r=await FS(
t,n,"uid");const i=await FS(t,n,"gid");return new Jm(t.transport,{users:r,groups:i})}finally{await V(t,n)}}var Jm=class{#e;#t;constructor(e,n){
this.#e=e;this.#t=n}async readArchive(e,n,r){const i=await this.#e.readArchive(e,n,r);return $S(i,new J(o=>e$(o,this.#t)))}async exportContainer(e,n){
const r=await Je(this,e,`/${jm}`,n);const i=await this.#e.exportContainer(e,n);if(r===void 0)return i;const{extensions:o,
header:s}=ye(r,W(jm));let a=false;const d=f=>{a||=R(f.name)===jm;return"keep"};const c=async function*(){if(!a)yield Buffer.
concat([...o,s,r.data])};return $S(i,new J(d,void 0,{appendix:c}))}};function $S(t,e){QN(t,e,()=>{});return e}function e$(t,{
users:e,groups:n}){const{uid:r,gid:i}=fe(t);const o=DS(e,r,t);const s=DS(n,i,t);if(o===r&&s===i)return"keep";return{head:OE(
t,o,s)}}function DS(t,e,{name:n}){const r=CS(t,e);if(r!==void 0)return r;if(e===0)return 0;throw new p("UNSUPPORTED_ENGI\
NE",`docker-flatten cannot map the owner of ${B(n)}: it belongs to ${e} on the engine's machine, which is outside the ra\
nge of userns-remap.`,{hint:"Find out what changed the file outside of its container, or use an engine without userns-re\
map."})}async function FS(t,e,n){try{return await LS(r=>t$(t,e,n,r))}catch(r){if(!(r instanceof RangeError))throw r;throw new p(
"ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-remap): ${S(r)}.`,{hint:`Define a range for the "us\
erns-remap" user in /etc/subuid and /etc/subgid on the engine's machine, and restart the engine.`,cause:r})}}async function t$(t,e,n,r){
const{signal:i}=t;const o=je().slice(1);const s=(0,MS.pack)();s.entry({name:o,type:"directory",mode:448});for(const d of r)
s.entry({name:`${o}/${d}`,pax:{[n]:String(d)}},"");s.finalize();await t.transport.writeArchive(e,s,i).catch(d=>{if(!/cannot be mapped/i.
test(S(d)))throw d});const a=await n$(t,e,`/${o}`);return new Map([...a].flatMap(([d,c])=>/^[0-9]+$/.test(d)?[[Number(d),
c[n]]]:[]))}async function n$(t,e,n){const{signal:r}=t;const i=new Map;const o=new J(a=>{const d=R(a.name);i.set(d.slice(
d.lastIndexOf("/")+1),fe(a));return"drop"});const s=await t.transport.readArchive(e,n,r);await qo([s,o],r);return i}import{Readable as r$}from"node:stream";var i$=["lastlog","faillog","tallylog","btmp","wtmp"];var Gm="var/log";var o$=1024**3;async function ec(t,{id:e,mountPath:n},r,i){
const o=d=>s$(t,e,`${n}/${d}`,i);if((await o("var"))?.typeFlag!=="5")return[];const s=await o(Gm);if(s?.typeFlag!=="5")return[];
const a=[];for(const d of i$){const c=`${Gm}/${d}`;const f=await o(c);if(f?.typeFlag==="0"&&f.sizeBytes>=o$&&await r(c))
a.push({path:c,entry:f,parent:s})}return a}async function Vm(t,e,n,r){const i=n.flatMap(({path:s,entry:a,parent:d})=>[ye(
d,W(`${Gm}/`)),Od(ye(a,W(s)))].flatMap(({extensions:c,header:f})=>[...c,f]));const o=Buffer.concat([...i,Buffer.alloc(2*
O)]);await t.writeArchive(e,r$.from([o]),r)}async function s$(t,e,n,r){try{return await TE(await t.readArchive(e,n,r))}catch(i){
if(ze(i,n))return void 0;throw i}}function HS(t,e,n,r){const{session:i,source:o,files:s}=e;const{log:a}=i;return async(d,c)=>{const f=await ec(s,n,d,c);if(f.
length===0)return t;const u=await G(i,{source:o});try{await Vm(i.transport,u,f,c);const{way:l,open:m,decide:h}=await r(u);
const g=async()=>{await Promise.all([t.close(),V(i,u)])};return{...t,way:l,open:m,decide:h,sizeInImage:WS(f,a),close:g}}catch(l){
await V(i,u).catch(()=>{});if(c.aborted)throw l;a.debug(`huge logs are read with all of their zeros: ${S(l)}`);return{...t,
isReproducible:false}}}}function zS(t,e,n){const{session:r,files:i}=e;const{log:o}=r;const s={id:n,mountPath:""};return async(a,d)=>{
const c=await ec(i,s,a,d);if(c.length===0)return t;try{await Vm(r.transport,n,c,d)}catch(f){const u=await ec(i,s,a,d);if(u.
length<c.length)throw f;o.debug(`huge logs are read with all of their zeros: ${S(f)}`);return{...t,isReproducible:false}}
return{...t,sizeInImage:WS(c,o)}}}function WS(t,e){const n=new Map(t.map(({path:r,entry:i})=>[r,i.sizeBytes]));e.debug(`\
not read, since nothing of it is kept: ${[...n.keys()].join(", ")}`);return r=>n.get(r)}var a$="1.52";var d$=20;var c$=2;async function jS(t,e){const{log:n}=t;const r=t.serverApiVersion===a$?await f$(t,e.id):
e.id;for(let i=1;i<=c$;i++){const o=je();const s=tt({type:"image",src:r,dst:o});try{const a=await G(t,{source:e,options:[
"--mount",s]});return{id:a,mountPath:o}}catch(a){if(!m$(a))throw a;n.debug(`the engine does not mount the image: ${S(a)}`)}}
n.debug("so a container is exported");return void 0}async function f$(t,e){const n=e.replace(/^sha256:/,"").slice(0,d$);
const r=await ne(t,n).catch(()=>void 0);return r?.["Id"]===e?n:e}var u$=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i;
var l$=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function m$(t){return t instanceof p&&l$.includes(t.code)&&
!u$.test(t.message)}import{posix as JS}from"node:path";async function GS(t,e,n,r){const{signal:i}=t;const o=p$(n);const s=async({id:d,mountPath:c})=>h$(o,async f=>{const u=`${c}\
/${Buffer.from(f,"latin1")}`;return await Je(e,d,u,i)!==void 0});let a=new Set;if(o.length>0&&r!==void 0)a=await s(r);else if(o.
length>0){const d=await G(t,{source:n});try{a=await s({id:d,mountPath:""})}finally{await V(t,d)}}return d=>a.has(R(d.name))?
"drop":void 0}function p$({volumes:t}){const e=new Set;for(const n of t){const r=R(Buffer.from(JS.normalize(n))).split("\
/");for(let i=1;i<=r.length;i++)e.add(r.slice(0,i).join("/"))}e.delete("");return[...e]}async function h$(t,e){const n=new Set;
for(const r of t)if(n.has(JS.dirname(r))||!await e(r))n.add(r);return n}var KS=Buffer.from("/");async function Xo(t,e,n,r){const{log:i,signal:o}=t;const s=t.canMountImages&&e.isDefaultPlatform;
const a=s?await jS(t,e):void 0;const d=s&&a===void 0;const c=await US(t,e);let f=false;const u=t.store.keepsPacked&&(a===
void 0||await b$(c,a,o));const l=u?await vS(await n(),o).catch(y=>{if(!(y instanceof pe))throw y;i.debug(`the layers can\
not be read one by one: ${S(y)}`);f=true;return void 0}):void 0;const m={session:t,source:e,files:c,viewer:a,fromLayers:l,
areLayersHidden:f};if(a!==void 0&&r===void 0){const y=l&&zm(l,Infinity);const E=E$(m,a,y);const k=I=>VS(m,I,void 0,false);
return{...E,sparingZeros:HS(E,m,a,k)}}const h=r?.id??await G(t,{source:e});const g=await VS(m,h,r,d);return r?.isOwn===false?
g:{...g,sparingZeros:zS(g,m,h)}}async function VS(t,e,n,r){const{session:i,source:o,files:s,viewer:a,fromLayers:d,areLayersHidden:c}=t;
const{log:f,signal:u}=i;const l=[a?.id,n?.isOwn===false?void 0:e].filter(Y=>Y!==void 0);const m=a===void 0&&d===void 0;if(m)
await w$(i,o,e);const h=await wS(i,e);const g=bS(o);const y=n?.isOwn===false?Math.min(h.createdSeconds+yS,h.startedSeconds):
Infinity;const E=d??(a&&await kS(s,a.id,a.mountPath,u));const k=n===void 0?[]:await xS(i,n.id);const I=E===void 0?PS(h.createdSeconds,
g,y,f):zm(E,y,k);const M=n?.isOwn===true?await GS(i,s,o,a):void 0;const L=n?.added===void 0?void 0:await hS(i,o,n.added);
const ee=Y=>YS(Y)??M?.(Y)??I(Y);return{way:"export",isReproducible:!c&&!r&&n?.mayHaveMounts!==true,unseenTimes:m?mi:[],...m?
{unseenPaths:Yo}:{},open:Y=>s.exportContainer(e,Y),openPath:(Y,we)=>s.readArchive(e,Buffer.concat([KS,Y]),we),isNotFound:(Y,we)=>ze(
Y,`/${we}`),lookAt:(Y,we)=>Je(s,e,`/${Y}`,we),...n?.isOwn===true?{lookAtImage:y$(t,l)}:{},observer:L,decide:n?.isOwn===true?
Kd(ee,SS(h,g)):ee,close:async()=>{L?.logNotice();await g$(i,l)}}}async function g$(t,e){const n=await Promise.allSettled(
e.map(r=>V(t,r)));for(const r of n)if(r.status==="rejected")throw r.reason}function y$({session:t,source:e,files:n,viewer:r},i){
let o;return async(s,a)=>{if(r!==void 0)return Je(n,r.id,`${r.mountPath}/${s}`,a);o??=G(t,{source:e});const d=await o;if(!i.
includes(d))i.push(d);return Je(n,d,`/${s}`,a)}}async function w$(t,e,n){const{log:r,signal:i}=t;if(t.store.keepsPacked){
r.warning(`Docker ${t.version} shows the image for ${_(e.platform)} only through a container and hides its layers. If th\
e image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`);return}const o=await _S(
t,e,n).catch(s=>{if(i.aborted)throw s;r.debug(`the layers' directories cannot be read: ${S(s)}`);return void 0});if(o!==
void 0&&o.length>0)r.warning(`Docker ${t.version} hides files of the image, which are therefore not in the result: ${o.map(
s=>`/${s}`).join(", ")}. ${t.canMountImages?"An engine that mounts images keeps them":"Docker 28 and newer keep them"}.`)}
async function b$(t,e,n){const r=`${e.mountPath}/.dockerenv`;return await Je(t,e.id,r,n)!==void 0}function E$({session:t,
files:e,areLayersHidden:n},r,i){return{way:"image mount",isReproducible:!n,unseenTimes:[],open:o=>e.readArchive(r.id,`${r.
mountPath}/.`,o),openPath:(o,s)=>e.readArchive(r.id,Buffer.concat([Buffer.from(r.mountPath),KS,o]),s),isNotFound:(o,s)=>ze(
o,`${r.mountPath}/${s}`),lookAt:(o,s)=>Je(e,r.id,`${r.mountPath}/${o}`,s),decide:o=>YS(o)??(S$(o.name)?"drop":i?.(o)??"k\
eep"),close:()=>V(t,r.id)}}function S$(t){return(t.length===1||t.length===2&&t[1]===47)&&t[0]===46}function YS(t){const{
name:e}=t;const n=e.at(-1)===47?e.length-1:e.length;const r=e.lastIndexOf(47,n-1)+1;if(e[r]!==46||e[r+1]!==119||e[r+2]!==
104||e[r+3]!==46)return void 0;throw new p("WHITEOUT_NAME",`The image contains a file named ${B(e)}, but a layer cannot \
contain a name that starts with ".wh.": the engine would read it as a whiteout, which marks a deletion.`,{hint:"Rename o\
r remove the file in the image."})}function kt(t,e){const{reference:n,id:r,platform:i,diffIds:o,volumes:s}=e;const a=w(e.inspect,"Config");let d;const c=()=>{
d??=sd(t,e);return d};return{image:e,...{reference:n,id:r,platform:i,diffIds:o,volumes:s},ofContainer:void 0,layerCount:o.
length,shownConfig:v(a)?a:{},knownBytes:x$(t,e),isExact:t.canMountImages&&e.isDefaultPlatform,notices:[],readConfig:c,openReader:()=>Xo(
t,e,c),measure:async()=>{const f=await c();const u=await cS(t,e,f.json);return{...u,packedBytes:od(f)}}}}function qS(t,e,n){
const r={...n,isOwn:true};return{...e,openReader:()=>Xo(t,e.image,e.readConfig,r)}}function x$({store:t},{inspect:e}){const n=e["\
Size"];return t.keepsPacked||typeof n!=="number"?void 0:n}function XS(t,{image:e,container:n}){const r=kt(t,e);const{reference:i}=e;const o=n.isRunning&&!n.isPaused;let s;return{
...r,ofContainer:n.id,layerCount:r.layerCount+1,notices:n.mounts.length===0?[]:[k$(n.mounts)],readConfig:()=>{s??=P$(t,{
image:e,container:n},r.readConfig());return s},openReader:()=>Xo(t,e,r.readConfig,{id:n.id,isOwn:false,mayHaveMounts:false,
added:n.added}),measure:async()=>{const a=await fS(t,{id:n.id,name:i},await r.measure());return{...a,packedBytes:void 0}},
...o?{hold:()=>iS(t,e,n),changedWhileRead:a=>oS(i,a)}:{}}}function k$(t){const e=t.map(n=>B(Buffer.from(n)));return`What\
 is in the container's volumes and mounts is not in the result: ${e.join(", ")}.`}async function P$(t,{image:e,container:n},r){
const i=I$(t,e);await Promise.allSettled([r,i]);const[o,s]=[await r,await i];const{config:a,proxies:d}=rS(o.json,n.config,
s);if(d.length>0)t.log.notice(`Proxy variables from the docker command's configuration are not in the result: ${d.join("\
, ")}.`);return{...o,json:a}}async function I$(t,e){const n=w(e.inspect,"Config");const r=["Cmd","Entrypoint"].some(s=>{
const a=w(n,s);return Array.isArray(a)&&a.length>0});const i=r?{command:[]}:{};const o=await G(t,{source:e,asConfigured:true,
...i});try{const s=w(await Ne(t,o),"Config");const{[Yt]:a,...d}=w(s,"Labels")??{};return{...v(s)?s:{},Labels:d,...r?{}:{
Cmd:null}}}finally{await V(t,o)}}var T$="0001-01-01T00:00:00Z";async function Km(t,e){const n=await Ne(t,e).catch(c=>{throw ko(S(c))?v$(e):c});const r=b(
n,"Id");const i=b(n,"Image");const o=w(n,"Config");if(r===void 0||!/^[0-9a-f]{64}$/.test(r)||i===void 0||!v(o)){throw new p(
"ENGINE_FAILED",`The engine describes the container ${JSON.stringify(e)} without an ID, an image or a config.`,{hint:X})}
if(w(n,"State","Restarting")===true||w(n,"State","Dead")===true){throw new p("CONTAINER_NOT_FOUND",`The container ${JSON.
stringify(e)} must be running or stopped, but is ${b(n,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again\
.'})}if(t.mapsOwners&&w(n,"HostConfig","UsernsMode")==="host")throw O$(e);const s=await xt(t,i,Rm(n).platform);if(s===void 0){
throw new p("IMAGE_NOT_FOUND",`The image ${i} of the container ${JSON.stringify(e)} is needed for its config, but is no \
longer in the engine.`,{hint:'Pull or build that image again, or use "docker export" for the files only.'})}const a=B$(n);
const d=w(n,"State","StartedAt")!==T$;return{image:{...s,reference:e},container:{id:r,isRunning:w(n,"State","Running")===
true,isPaused:w(n,"State","Paused")===true,config:o,mounts:a,added:d?pS(t,n,a):void 0}}}function v$(t){return new p("CON\
TAINER_NOT_FOUND",`There is no container ${JSON.stringify(t)}.`,{hint:'Check its name with "docker ps --all", and that t\
his is the right engine.'})}function O$(t){return new p("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(
t)}, which was created with "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'\
Create the container again without "--userns host", or use an engine without userns-remap.'})}function B$(t){const e=w(t,
"Mounts");const n=w(t,"HostConfig","Tmpfs");const r=(Array.isArray(e)?e:[]).map(i=>b(i,"Destination"));return[...r,...v(
n)?Object.keys(n):[]].filter(i=>i!==void 0).sort()}async function ZS(t,e,n){const{image:r,container:i}=e;if(r===void 0){const a=await R$(t,i??"",n);return{source:XS(t,a),inEngine:void 0}}
n.start();const o=await Jd(t,{...e,image:r});const s=kt(t,o);return{source:s,inEngine:s}}var _$=5;async function R$(t,e,n){
const r=await Km(t,e);const{id:i,isPaused:o}=r.container;await hn(t.docker,_$,s=>nw(s,i)).catch(s=>t.log.debug(`could no\
t clean up after a killed run on this container: ${S(s)}`));n.start(i);return o?Km(t,e):r}function tc({store:t,platform:e},n,r){if(t.holdsIndexes||n.length<=1)return n;const i=n.find(s=>q(r(s),e));if(i!==void 0)
return[i];const o=n.map(s=>_(r(s))).join(", ");throw new p("PLATFORM_MISMATCH",`This engine keeps one platform of an ima\
ge and would take ${_(e)}, but the image has ${o}.`,{hint:`Select one of them with ${x("platform")}, or use an engine wi\
th the containerd image store, which keeps several.`})}import{rm as D$}from"node:fs/promises";import{join as F$}from"node:path";import{createWriteStream as A$}from"node:fs";import{pipeline as L$}from"node:stream/promises";async function QS(t,e,n,r){const{log:i,signal:o}=t;const s=await t.transport.saveImage(e.id,o,r);const a=A$(n,{flags:"wx",
mode:384});const d=()=>a.bytesWritten;try{await z(i,{title:"Save",doneBytes:d},L$(s,a,{signal:o}))}catch(c){if(o.aborted||
c instanceof p)throw c;const f=ft(c);throw new p(f?"NO_SPACE":"TEMP_DIR",f?`The disk filled up while saving the image to\
 ${n}.`:`Cannot save the image to ${n} (${me(c)}).`,{hint:`A save is as large as the image's layers in the engine. Name \
a directory on a larger disk with the ${T("temp-dir")}.`,cause:c})}}async function ex(t,e){if(!t.store.holdsIndexes||!e.
isIndex)return[e.platform];for(const{place:n,open:r}of Yr(t,e)){try{return await r(async i=>{const o=[];for await(const{
configText:s}of Kr({digest:e.id},i.text,e.platform)){const a=F(s);if(!v(a))continue;const d=_e(Ye(a));if(d.os==="linux"&&
!o.some(c=>q(d,c)))o.push(d)}return o})}catch(i){if(!(i instanceof pe))throw i;t.log.debug(`no blobs ${n}: ${S(i)}`)}}return void 0}import{mkdtemp as C$,rm as N$}from"node:fs/promises";import{join as $$}from"node:path";async function nc({run:t,options:e},n){const r=await C$($$(e.tempDir,ie(t.runId)));n.defer(()=>N$(r,{recursive:true,force:true}));
return r}async function tx(t){const{engine:e,options:n}=t;const{image:r,platforms:i}=n;if(r===void 0)throw new Error("a container\
 has no layers of its own");const o=i==="default"||i==="all"?[void 0]:i;if(o.length>1)await M$(e,{...n,image:r},o);let s;
for(const f of o)s=await Jd(e,{...n,image:r,platform:f});if(s===void 0)throw new Error("no platform is named");const a=i===
"all"?await U$(e,s):i==="default"?[s.platform]:i;const d=i==="all"?s.isIndex:i!=="default"&&i.length>1;const c=await Ym(
t,s,{platforms:a,isEach:i!=="all"});return{reference:r.text,platforms:c.platforms,index:d?c.index??{format:"oci",annotations:{}}:
void 0,id:s.id,notices:[],close:c.close}}async function M$(t,{image:e,pull:n},r){if(!t.store.holdsIndexes){throw new p("\
UNSUPPORTED_ENGINE",`Several platforms of ${e.text} are needed, but this engine's image store keeps one platform of an i\
mage.`,{hint:`Read them from the registry with ${x("image",`docker://${e.text}`)}, or use an engine with the containerd \
image store.`})}if(n==="never"||await ne(t,e.text)!==void 0)return;for(const i of r)await Go(t,e.text,i&&_(i))}async function U$(t,e){
const n=await ex(t,e);if(n!==void 0&&n.length>0)return n;throw new p("UNSUPPORTED_ENGINE",`The platforms of ${e.reference}\
 are needed for ${x("platform","all")}, but this engine does not show them.`,{hint:`Name them with ${x("platform")}, for\
 example "linux/amd64, linux/arm64".`})}async function Ym(t,e,{platforms:n,isEach:r}){var m=[];try{const{run:i,engine:o,
options:s}=t;const a={...i,tempDir:s.tempDir};const d=st(m,new AsyncDisposableStack,true);const c=await nc(t,d);const f=[];
let u;for(const[k,I]of n.entries()){const M=F$(c,`${k}.tar`);const L=`Save ${e.reference} (${_(I)})`;const ee=await i.log.
group(L,async()=>{const Y=e.isIndex&&o.knowsPlatformOption?I:void 0;try{await QS(o,e,M,Y)}catch(Ot){const lr=Ot instanceof
p&&/not found/i.test(Ot.message);if(r||!lr)throw Ot;i.log.notice(`The engine lacks layers of ${e.reference} for ${_(I)}:\
 this platform is left out.`);await D$(M,{force:true});return void 0}const we=`docker-archive:${M}`;const Me={transport:"\
docker-archive",text:we,path:M,reference:void 0,index:void 0};return lt(Me,{...a,platforms:[I]})});if(ee===void 0)continue;
d.defer(()=>ee.close());u??=ee.index;f.push(await H$(t,e,{set:ee,platform:I}))}if(f.length===0)throw nx(e.reference,n);const l=d.
move();return{platforms:f,index:u,close:()=>l.disposeAsync()}}catch(h){var g=h,y=true}finally{var E=at(m,g,y);E&&await E}}
async function H$({run:t,engine:e,options:n},r,{set:i,platform:o}){const s=i.images.find(m=>q(m.platform,o));const a=q(r.
platform,o)?r:await xt(e,r.reference,o);if(s===void 0||a===void 0)throw nx(r.reference,[o]);const d={...t,tempDir:n.tempDir};
const{reference:c,id:f}=a;const u=kt(e,{...a,image:r.image});const l={...fi(s,i,d),reference:c,id:f,byLayers:true};return{
source:l,inEngine:u,image:{...s,indexPlatform:void 0}}}function nx(t,e){return new p("PLATFORM_MISMATCH",`The image ${JSON.
stringify(t)} is needed for ${e.map(_).join(", ")}, but the engine saved it without.`,{hint:'Pull or build that platform\
 first ("docker pull --platform").'})}async function rx(t){const{engine:e,options:n}=t;if(n.imageLocation!==void 0){t.sweep.start();return W$(t)}if(e===void 0)
throw new Error("an image of an engine needs the engine");return z$({...t,engine:e})}async function z$(t){const{engine:e,
options:n,sweep:r}=t;const{platforms:i}=n;const o=i==="default"||i!=="all"&&i.length===1;if(!o||n.from==="layers"){r.start();
return tx(t)}const s=i==="default"?void 0:i[0];const{source:a,inEngine:d}=await ZS(e,{...n,platform:s},r);return{reference:a.
reference,platforms:[{source:a,inEngine:d,image:void 0}],index:void 0,id:a.id,notices:a.notices,close:async()=>{}}}async function W$(t){
const{run:e,options:n}=t;const{imageLocation:r,platforms:i}=n;if(r===void 0)throw new Error("there is no image outside a\
n engine");const o=i==="default"||i==="all"?void 0:i;const s={...e,tempDir:n.tempDir,platforms:o};const a=await lt(r,s);
return{reference:a.reference,platforms:a.images.map(d=>({source:{...fi(d,a,s),byLayers:true},inEngine:void 0,image:d})),
index:o?.length===1?void 0:a.index,id:a.digest,notices:a.notices,close:()=>a.close()}}function ix({run:t,engine:e,options:n},r){
const{tags:i,tagLocations:o}=n;if(e===void 0||i.length===0)return r;j$(e,n,r);const s=tc(e,r.platforms,({source:d})=>d.platform);
if(s.length===r.platforms.length)return r;const a=s.map(({source:d})=>_(d.platform)).join(", ");t.log.notice(`Only ${a} \
goes into the engine: its image store keeps one platform of an image.`);return o.length>0?r:{...r,platforms:s,index:void 0}}
function j$({takesZstd:t,version:e},{layer:n,tagLocations:r},{platforms:i}){const o=r.length>0||i.length>1;if(t||!o||n.compression.
kind!=="zstd")return;throw new p("UNSUPPORTED_ENGINE",`Layers packed with zstd need Docker 23 or newer, but this engine \
is ${e}.`,{hint:`Use ${x("compression","gzip")}.`})}function Pt({engine:t,source:e,options:n}){const r=e.byLayers!==true&&n.imageLocation===void 0;return r&&t?.store.countsBlocks===
true}function Ut(t,e){const n=e.then(()=>{},()=>{});t.defer(()=>n);return e}var J$=10;var pi=class{#e=[];#t=0;get count(){return this.#t}get room(){return J$-this.#e.length}note(e,n){this.#t++;if(this.
room>0)this.#e.push(`${B(e)} (${n})`)}noteMissing(e,n){for(const r of n.slice(0,this.room))this.#e.push(`${B(r)} (missin\
g)`);this.#t+=e}toError(e,n){const r=this.#t-this.#e.length;const i=[...this.#e];if(r>0)i.push(i.length===0?`${r} missin\
g entries`:`and ${r} more`);return new p("VERIFY_FAILED",`${e.what}. Of ${Q(n)}, these differ: ${i.join(", ")}. No tag w\
as moved.`,{hint:e.hint})}};import{hash as G$}from"node:crypto";var rc=class t{realBytes;#e;#t;#n;#r=0;#i=0;#o;#s=0;#a=0;#d=0;constructor(e,n,r){this.#e=Buffer.from(e.name);this.#n=r;this.
realBytes=No(e,n);this.#t=new cd(this.#e,this.realBytes);const i=Fl(e,n);this.#o=i==="data";if(i==="old GNU")this.#t.addBlock(
e.header,true);if(i==="records")this.#t.addRecords(n)}static of(e,n,r){return Fl(e,n)===void 0?void 0:new t(e,n,r)}mapBlock(e){
this.#t.addBlock(e,false)}data(e){let n=e;if(this.#o){const i=this.#t.addData(n);this.#r+=i;if(!this.#t.isComplete)return;
this.#o=false;this.#i=Ib(this.#r);n=n.subarray(i)}const r=Math.min(this.#i,n.length);this.#i-=r;n=n.subarray(r);while(n.
length>0){const[i,o]=this.#t.pieces[this.#s]??[];if(i===void 0||o===void 0)throw kn(this.#e,"it has more data than its m\
ap says");if(this.#a===0)this.#c(i);const s=Math.min(o-this.#a,n.length);if(s>0)this.#n.data(n.subarray(0,s));this.#d+=s;
this.#a+=s;n=n.subarray(s);if(this.#a<o)continue;this.#s++;this.#a=0}}end(){const e=this.#o||this.#a>0||this.#t.pieces.slice(
this.#s).some(([,n])=>n>0);if(e)throw kn(this.#e,"it has less data than its map says");this.#c(this.realBytes)}#c(e){const n=e-
this.#d;if(n>0)this.#n.zeros(n);this.#d=e}};import{createHash as ic}from"node:crypto";var ge=4096;var qm=Buffer.alloc(ge);var oc=class{#e;#t;#n=0;#r=0;#i=false;data(e){
let n=0;while(n<e.length){const r=this.#r%ge;if(r>0||e.length-n<ge){const o=Math.min(e.length,n+ge-r);if(ox(e,n,o))this.
zeros(o-n);else this.#o(e.subarray(n,o));n=o;continue}let i=n;while(i+ge<=e.length&&!ox(e,i,i+ge))i+=ge;if(i>n)this.#o(e.
subarray(n,i));else{this.zeros(ge);i+=ge}n=i}}zeros(e){const n=this.#r%ge;const r=Math.min(e,ge-n);if(this.#i)this.#e?.update(
qm.subarray(0,r));else if(n+r===ge)this.#n++;this.#s(r);const i=e-r;this.#n+=Math.floor(i/ge);this.#r+=i}digest(){if(this.#r%
ge>0&&!this.#i)this.#n++;this.#a(Math.ceil(this.#r/ge));const e=(this.#e??ic("sha256")).digest();if(this.#t===void 0)return e;
return ic("sha256").update(e).update(this.#t.digest()).digest()}#o(e){const n=this.#r%ge;this.#e??=ic("sha256");if(!this.#i){
this.#a((this.#r-n)/ge);if(n>0)this.#e.update(qm.subarray(0,n))}this.#i=true;this.#e.update(e);this.#s(e.length)}#s(e){this.#r+=
e;if(this.#r%ge===0)this.#i=false}#a(e){if(this.#n===0)return;const n=new Float64Array([e,this.#n]);this.#t??=ic("sha256");
this.#t.update(new Uint8Array(n.buffer));this.#n=0}};function ox(t,e,n){return t[e]===0&&t.compare(qm,0,n-e,e,n)===0}var V$=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"];var K$=/^security\.capability=/;
var hi=class{#e;#t;#n;#r;#i;constructor(e,n="exact"){this.#e=e;this.#t=n}begin(e,n){this.#r=void 0;this.#i=void 0;this.#n=
void 0;if(n==="drop")return;const r=n==="keep"?void 0:n;const i=r?.head??e;const o=Le(i.extensions);const s=fe(i,o);const a=r?.
data;const d=new oc;if(a===void 0){this.#i=rc.of({...e,...i},o,d);const f=this.#i?.realBytes??e.sizeBytes;this.#n={name:e.
name,facts:s,sizeBytes:f};if(f>0)this.#r=d;return}const c=Y$(i,a);d.data(a.subarray(0,c));this.#o(e.name,s,c,d.digest())}mapBlock(e){
this.#i?.mapBlock(e)}data(e){(this.#i??this.#r)?.data(e)}end(){const e=this.#n;this.#n=void 0;if(e===void 0)return;this.#i?.
end();this.#o(e.name,e.facts,e.sizeBytes,this.#r?.digest())}#o(e,n,r,i){const o=r===0;const s=n.typeFlag==="1";const a=this.#t===
"exact"?n.xattrs:n.xattrs.filter(u=>K$.test(u));const d=this.#t==="exact"?`${n.mtimeSeconds}${n.mtimeFraction&&`.${n.mtimeFraction}`}`:
Math.max(0,n.mtimeSeconds);const c=[n.typeFlag==="7"||n.typeFlag==="S"?"0":n.typeFlag,s||n.typeFlag==="2"?"":n.mode.toString(
8),s?"":`${n.uid}:${n.gid}`,s?"":d,n.link.length===0?"":Zm(s?nr(n.link):n.link),n.device,s||a.length===0?"":Zm(Buffer.from(
JSON.stringify(a))),r,o||i===void 0?"":i.toString("hex",0,sx)];const f=s?Rn(n.link):void 0;this.#e(Rn(e),c.join(Xm),nr(e),
f)}};var sx=16;var Xm=" ";function Rn(t){return Zm(nr(t))}function sc(t,e){const[n,r]=[t.split(Xm),e.split(Xm)];return V$.
filter((i,o)=>n[o]!==r[o])}function Zm(t){return G$("sha256",t,"hex").slice(0,2*sx)}function nr(t){let e=0;let n=t.length;
while(t[e]===47||t[e]===46&&t[e+1]===47)e++;while(n>e&&t[n-1]===47)n--;return t.subarray(e,n)}function Y$(t,e){const n=Ue(
t.header,"size");return Math.min(Number.isNaN(n)?0:n,e.length)}var gi=class{#e=new Map;#t=new Map;observer;view;constructor(e="exact"){this.view=e;this.observer=new hi((n,r,i,o)=>{this.#e.
set(n,r);if(o===void 0)this.#t.delete(n);else this.#t.set(n,o)},e)}get count(){return this.#e.size}take(e){const n=this.#e.
get(e);this.#e.delete(e);return n}get remaining(){return new Set(this.#e.keys())}grouped(){const e=new Map(this.#e);e.delete(
q$);for(const[n,r]of this.#n()){const i=this.#e.get(n);if(i===void 0)continue;const o=[n,...r].toSorted();for(const s of o)
e.set(s,`${i} ${o[0]}`)}return e}#n(){const e=new Map;for(const[n,r]of this.#t){let i=r;const o=new Set;for(let a=this.#t.
get(i);a!==void 0&&!o.has(i);){o.add(i);i=a;a=this.#t.get(i)}const s=e.get(i);if(s===void 0)e.set(i,[n]);else s.push(n)}
return e}};var q$=Rn(Buffer.alloc(0));async function ac(t,e,n,{signal:r}){const i=[];const o=new J(s=>{if(i.length<n&&t.
has(Rn(s.name)))i.push(Buffer.from(nr(s.name)));return"drop"});await qo([await e.open(r),o],r);return i}var Qm={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again, check the \
log of the engine and the health of its disk."};async function ax(t,e,{expected:n,reader:r,streamBytes:i}){const{log:o,signal:s}=t;
const{count:a}=n;const d=await e.openReader();const c=new pi;const f=new hi((h,g,y)=>{const E=n.take(h);if(E===void 0)return c.
note(y,"unexpected");if(E===g)return;const k=d.unseenTimes.includes(y.toString("latin1"));const I=sc(E,g).filter(M=>M!==
"time"||!k);if(I.length>0)c.note(y,`different ${I.join(" and ")}`)},n.view);const u=new J(d.decide,f);const l=[await d.open(
s),u];await _n(t,l,()=>i,"Read back");await d.close();const m=n.remaining;if(m.size>0){const h=await ac(m,r,c.room,t).catch(
()=>[]);c.noteMissing(m.size,h)}if(c.count>0)throw c.toError(Qm,a);o.info(`Verified ${Q(a)}: the new image matches what \
was read from the source`);return a}async function yi(t,e,{expected:n,source:r,streamBytes:i}){const o=await ep(t,e,{view:n.view,title:"Read back",streamBytes:i});
const s=await lx(t,{wanted:{entries:n,from:r},seen:{...o,from:e},text:Qm});t.log.info(`Verified ${Q(s)}: the new image m\
atches what was read from the source`);return s}async function ux(t,e,n,r){const i={view:"engine",streamBytes:r};const o=await ep(
t,n,{...i,title:"Read the layers"});const s=await ep(t,e,{...i,title:"Read from the engine"});const a=await lx(t,{wanted:{
...o,from:n},seen:{...s,from:e},text:{what:`The engine shows other files of ${e.reference} than the image's layers have`,
hint:`The engine unpacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${x("fro\
m","layers")} to flatten its layers.`}});t.log.info(`Verified ${Q(a)}: the engine shows what the image's layers have`)}async function ep(t,e,{
view:n,title:r,streamBytes:i}){const o=await e.openReader();try{const s=new gi(n);const a=new J(o.decide,s.observer);const d=[
await o.open(t.signal),a];await _n(t,d,()=>i,r);return{entries:s,unseenTimes:o.unseenTimes,unseenPaths:o.unseenPaths??[]}}finally{
await o.close()}}async function lx(t,{wanted:e,seen:n,text:r}){const i=dx([...e.unseenPaths??[],...n.unseenPaths??[]]);const o=cx(
e.entries.grouped(),i);const s=cx(n.entries.grouped(),i);const a=dx(n.unseenTimes??[]);const d=new Map;for(const[m,h]of s){
const g=o.get(m);if(g===h)continue;const y=g===void 0?[]:sc(g,h);const E=y.filter(k=>k!=="time"||!a.has(m));if(g===void 0)
d.set(m,"unexpected");else if(E.length>0)d.set(m,`different ${E.join(" and ")}`)}const c=new Set([...o.keys()].filter(m=>!s.
has(m)));if(d.size===0&&c.size===0)return o.size;const f=new pi;const u=await fx(t,n.from,new Set(d.keys()),f.room);for(const m of u)
f.note(m,d.get(Rn(nr(m)))??"");const l=await fx(t,e.from,c,f.room);f.noteMissing(c.size,l);f.noteMissing(d.size-u.length,
[]);throw f.toError(r,o.size)}function dx(t){return new Set(t.map(e=>Rn(Buffer.from(e,"latin1"))))}function cx(t,e){if(e.
size===0)return t;return new Map([...t].filter(([n])=>!e.has(n)))}async function fx(t,e,n,r){if(n.size===0||r<=0)return[];
let i;try{i=await e.openReader();return await ac(n,i,r,t)}catch(o){if(t.signal.aborted)throw o;return[]}finally{await i?.
close()}}function mx(t){if(t.trim()==="")return void 0;const e=t.trim().startsWith("[")?F(t):void 0;const n=o=>new p("BAD_INPUT",
`The ${T("test")} must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${o}.`,{hint:`For e\
xample: ${_t("test",'python3 -c "import numpy"')}, or ${_t("test",`'["/app", "--version"]'`)}.`});if(t.includes("\0"))throw n(
"it contains a NUL character");if(!Array.isArray(e))return["/bin/sh","-c",` ${t}`];if(!D(e))throw n("the array contains \
something other than strings");const[r,...i]=e;if(r===void 0||r==="")throw n("the array does not name a program");if(e.some(
o=>o.includes("\0")))throw n("it contains a NUL character");return[r,...i]}async function wi(t,e,[n,...r]){const{log:i}=t;
const o={program:n,args:r,asUsed:true};const s=await qd(t,e,o);await li(t,s.container);if(s.exitCode===0){i.info("The te\
st passed");return}throw new p("COMMAND_FAILED",`The "test" command failed in the new image with exit status ${s.exitCode}\
. No tag was moved. The last lines of its output:
${Xd(s)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source image to se\
e whether flattening is the cause. An image without a shell needs a JSON array."})}var tp={verifiedEntries:void 0,isTested:false};async function px(t,e,n,r){if(n===void 0&&r===void 0)return tp;const{log:i}=t;
const o=await xt(t,e.reference,void 0);if(o===void 0){throw new p("CHECK_FAILED",`The stored image ${e.reference} disapp\
eared from the engine before it was checked.`,{hint:"Check whether something removes images on this machine, then run ag\
ain."})}const s=n===void 0?void 0:await i.group("Verify",()=>X$(t,kt(t,o),n));if(r!==void 0)await i.group("Test",()=>wi(
t,o,r));return{verifiedEntries:s,isTested:r!==void 0}}function X$(t,e,n){const r=n.source.byLayers!==true;return r?ax(t,
e,n):yi(t,e,n)}var Z$=3;async function dc({engine:t,options:e},n,r){if(n===void 0)return r.close();const{docker:i,runId:o,log:s}=t;const a=Xe(
o);const d=[n.reference===a?a:void 0,n.importedId];const c=d.filter(h=>h!==void 0);const[f,u]=await Promise.allSettled([
Nr(i,c,Z$),r.close()]);if(f.status==="fulfilled"&&f.value===void 0){const h=n.importedId??a;s.notice(`The engine has not\
 yet removed a temporary image of this run. It, or a later run, will remove it. To do it now: docker rmi ${Ma(h)}`);if(u.
status==="fulfilled")return}const l=f.status==="fulfilled"&&f.value?.exitCode===0;const m=l&&u.status==="fulfilled";if(m)
return;await hn(i,e.timeoutSeconds,h=>Kn(h,o,s))}import{mkdir as LD,mkdtemp as CD,readdir as ND,rm as cp}from"node:fs/promises";import{join as Lx}from"node:path";import{createHash as Q$}from"node:crypto";function np(t,e,n){const r=o=>e[o](t[o],n);const i=Object.keys(e);return Object.fromEntries(i.map(o=>[o,r(o)]))}var eD=6;var tD=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"];var nD={clean:t=>bt.filter(e=>t.includes(
e)),exclude:t=>t.map(({text:e})=>e),aptClean:t=>t,scriptNetwork:()=>void 0,script:t=>t??null,sourceDateEpoch:t=>t??null,
compression:t=>t,division:t=>t};function hx(t,e,n){const{isExact:r}=t;const{clean:i,exclude:o,aptClean:s,script:a}=n;const d=a!==
void 0||s;const c=i.length>0;const f=d||c||o.length>0;const u=np(n,nD,void 0);const{script:l,sourceDateEpoch:m,compression:h,
division:g,...y}=u;const E={format:eD,release:qr,diffIds:t.diffIds,...y,run:l,env:d||c?w(e,"config","Env")??null:null,volumes:f?
t.volumes:[],names:f?rD(e):[],created:d||!r?w(e,"created")??null:null,isExact:r,...t.byLayers===true?{from:"layers"}:{},
sourceDateEpoch:m,compression:h,division:g,...n.compression.kind!=="none"&&n.compression.mayCopy===true&&t.packedLayers!==
void 0?{packedLayers:t.packedLayers.map(({descriptor:ee})=>ee.digest)}:{}};const k=Q$("sha256").update(JSON.stringify(E)).
digest("hex");const{architecture:I,variant:M}=t.platform;const L=[I,M].filter(ee=>ee!==void 0).join("-");return`docker-f\
latten-v1-${L.replace(/[^A-Za-z0-9_.-]/g,"_").slice(0,40)}-${k}`}function rD(t){const e=w(t,"config","Env");const n=(D(e)?
e:[]).findLast(r=>r.startsWith("PATH="));return[...tD.map(r=>w(t,"config",r)??null),n??null]}var Zo=()=>void 0;var iD={clean:Zo,
exclude:Zo,script:Zo,scriptNetwork:(t,{layer:e})=>e.script!==void 0&&t!=="none"?'"run" has a network, and what it downlo\
ads can change':void 0,aptClean:(t,{isForeign:e})=>t&&e?"the image's apt can run on some machines and not on others":void 0,
sourceDateEpoch:Zo,division:Zo,compression:({kind:t},{takesZstd:e})=>t==="zstd"&&!e?`this engine cannot unpack zstd; ${x(
"compression","gzip")} can be cached`:void 0};function gx(t,e){if(e.isContainer)return"containers cannot be cached";const n=Object.
values(np(t,iD,{...e,layer:t}));return n.find(r=>r!==void 0)}import{createHash as oD}from"node:crypto";import{createReadStream as sD}from"node:fs";import{lstat as wx,readFile as aD,
writeFile as dD}from"node:fs/promises";import{join as fc}from"node:path";import{pipeline as cD}from"node:stream/promises";var rr=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];var uc="layer";var bx="record.json";var Ex=1;var fD="docker-flatten-v1-layer-";var uD=1e3;var lD=16*1024*1024;function op({
diffId:t,digest:e,packedBytes:n,layers:r}){return r??[{diffId:t,digest:e,packedBytes:n}]}function Qo(t){return`${fD}${t.
slice("sha256:".length)}`}function es(t,e){return fc(t,`part-${e+1}`)}async function sp(t,e){const{spared:n,skippedPresets:r,...i}=e;const o={version:Ex,
...i,kept:n,withdrawn:r};const s=JSON.stringify({...o,seal:Sx(o)});await dD(fc(t,bx),`${s}
`,{flag:"wx"})}function Sx(t){return H(Buffer.from(JSON.stringify(t)))}async function xx(t,e){const n=await pD(t);if(n.key!==
e.key)throw Ht(`it belongs to the key ${JSON.stringify(n.key.slice(0,200))}`);if(n.packing!==e.packing)throw Ht(`its com\
pression is "${n.packing}" instead of "${e.packing}"`);return n}async function kx(t,e,n){const r=[];for(const[i,o]of op(
e).entries()){const s=e.layers===void 0?t:es(t,i);const a=fc(s,uc);await mD(a,o,n);r.push(a)}return{paths:r,record:e}}async function mD(t,e,n){
const r=await wx(t).catch(a=>{throw Ht(`its layer is missing: ${S(a)}`)});if(!r.isFile())throw Ht("its layer is not a fi\
le");if(r.size!==e.packedBytes)throw Ht(`its layer has ${r.size} bytes, but the record says ${e.packedBytes}`);const i=oD(
"sha256");const o=sD(t,{highWaterMark:1024*1024});await cD(o,i,{signal:n}).catch(a=>{if(n.aborted)throw a;throw Ht(`its \
layer cannot be read: ${S(a)}`)});const s=`sha256:${i.digest("hex")}`;if(s!==e.digest)throw Ht(`its layer is ${s}, but t\
he record says ${e.digest}`)}async function pD(t){const e=fc(t,bx);const n=await wx(e).then(c=>c.isFile()&&c.size<=lD?aD(
e,"utf8"):"").catch(()=>"");const r=F(n);if(!hD(r))throw Ht("its record cannot be read");const{seal:i,...o}=r;if(Sx(o)!==
i)throw Ht("its record was changed");const{kept:s,withdrawn:a,...d}=o;return{...d,spared:s,skippedPresets:a}}var Px=/^sha256:[0-9a-f]{64}$/;
function hD(t){if(!v(t)||t["version"]!==Ex)return false;const{key:e,diffId:n,digest:r,seal:i,packing:o,rules:s,commands:a,
kept:d,withdrawn:c,directories:f}=t;const{unmatched:u,warnings:l,suggestions:m,layers:h,contents:g}=t;const y=["packedBy\
tes","entries","dataBytes","seconds"];return typeof e==="string"&&[n,r,i].every(E=>typeof E==="string"&&Px.test(E))&&cc(
"gzip","zstd","none")(o)&&y.every(E=>Ge(t[E]))&&ir(s,{kind:cc("preset","exclude"),name:bi,entries:Ge,bytes:ip})&&ir(a,{name:cc(
"run","apt-clean"),ms:Ge,bytes:yx(ip)})&&ir(d,{what:bi,why:yx(bi),entries:Ge,bytes:Ge})&&[c,u,l].every(D)&&(h===void 0||
yD(h))&&(m===void 0||ir(m,{name:bi,bytes:Ge}))&&rp(f,{path:Ix})&&(g===void 0||gD(g))}function gD(t){return v(t)&&["bytes",
"files","morePackages","moreDirectories"].every(e=>Ge(t[e]))&&rp(t["packages"],{manager:cc(...rr),name:bi})&&rp(t["direc\
tories"],{path:Ix})}function rp(t,e){return Array.isArray(t)&&t.length<=uD&&ir(t,{...e,bytes:Ge,files:Ge})}function yD(t){
const e=i=>typeof i==="string"&&Px.test(i);const n={packedBytes:Ge,bytes:Ge,entries:Ge};const r=i=>ir(i,{name:bi,bytes:Ge});
return Array.isArray(t)&&t.length>1&&ir(t,{diffId:e,digest:e,...n,contents:r})}var Ix=t=>typeof t==="string"&&t.startsWith(
"/");var bi=t=>typeof t==="string";var ip=t=>typeof t==="number"&&Number.isFinite(t);var Ge=t=>ip(t)&&t>=0;var cc=(...t)=>e=>typeof e===
"string"&&t.includes(e);var yx=t=>e=>e===void 0||t(e);function ir(t,e){return Array.isArray(t)&&t.every(n=>v(n)&&Object.
entries(e).every(([r,i])=>i(n[r])))}function An(t,e){return new p("CACHE_BAD",`The cached layer cannot be used: ${t}`,{hint:"\
The layer is made again. If this happens in every run, delete the entry from the cache.",cause:e})}function Ht(t){return An(
`${t}.`)}import{once as RD}from"node:events";import{promisify as vx}from"node:util";import{constants as Tx,deflateRaw as wD,zstdCompress as bD}from"node:zlib";var lc={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}};var Ox={gzip:"+gzip",zstd:"+zstd",none:""};function Bx(t){
const[e,n,...r]=t.trim().split(":");const i=c=>new p("BAD_INPUT",`The ${T("compression")} must be gzip, zstd or none, op\
tionally with a level after a colon, but ${JSON.stringify(t)} ${c}.`,{hint:`For example "gzip", "gzip:${lc.gzip.max}", "\
zstd" or "zstd:${lc.zstd.default}".`});if(r.length>0)throw i("has two colons");if(e==="none"){if(n!==void 0)throw i('set\
s a level for "none"');return{kind:e}}if(e!=="gzip"&&e!=="zstd")throw i("is none of these");const{min:o,max:s,default:a}=lc[e];
if(n===void 0)return{kind:e,level:a,mayCopy:true};const d=/^[0-9]{1,2}$/.test(n)?Number(n):Number.NaN;if(!(d>=o&&d<=s))throw i(
`has a level that is not a number from ${o} to ${s}`);return{kind:e,level:d}}function mc(t){if(t.kind==="none")return t;
return{kind:t.kind,level:lc[t.kind].min}}var ED=0;var SD=31;var xD=7.95;var kD=256*1024;function PD(t){if(t.length<kD)return false;
const e=new Uint32Array(256);let n=0;for(let i=0;i<t.length;i+=SD,n++)e[t[i]]++;let r=0;for(const i of e)if(i>0)r-=i/n*Math.
log2(i/n);return r>xD}var ID=vx(wD);var TD=vx(bD);function _x(t,e){const n=t.length+(t.length>>8)+1024;switch(e.kind){case"\
gzip":return ID(t,{level:PD(t)?ED:e.level,finishFlush:Tx.Z_SYNC_FLUSH,chunkSize:n});case"zstd":return TD(t,{chunkSize:n,
params:{[Tx.ZSTD_c_compressionLevel]:e.level}});case"none":return Promise.resolve(t)}}import{isDeepStrictEqual as Rx}from"node:util";async function or(t,e){const n=await ne(t,e);if(b(n,"Id")!==e)return false;return["RepoTags","RepoDigests"].every(r=>{const i=w(
n,r)??[];return D(i)&&i.length===0})}async function Ei(t,e,n){try{return await _D(t,e,n)}catch(r){await Ax(t,e);throw r}}
var vD=/^Loaded image(?: ID)?: (\S+)$/gm;async function Si(t,e,n){if(e.reference===e.expectedId)return"";try{return await n()}catch(r){
await Ax(t,{...e,answer:""});throw r}}async function Ax(t,e){const{reference:n,expectedId:r,diffIds:i,answer:o}=e;if(n===
r)return;const s=[...o.matchAll(vD)].map(([,a=""])=>a);for(const a of new Set([...s,r])){const d=a.startsWith("sha256:")?
await OD(t,a,i).catch(()=>false):BD(a,n);if(d)await t.docker.try(["rmi",a]).catch(()=>{})}}async function OD(t,e,n){if(!await or(
t,e))return false;const r=Nt(await ne(t,e)??{});return Rx(r,n)}function ap(t){return t.length===1?`one layer ${t[0]}`:`t\
he layers ${t.join(", ")}`}function BD(t,e){const n=[...t].filter((r,i)=>r!==e[i]);return t.length===e.length&&n.length===
1}async function _D(t,e,n){const r=(c,f)=>{throw new p("CHECK_FAILED",`The stored image differs from what was sent: expe\
cted ${c}, found ${f}. Nothing was tagged.`,{hint:X})};const i=e.answer.split("\n").find(c=>/^error /i.test(c.trim()));if(i!==
void 0){const c=Xt(i,"ENGINE_FAILED","Unpacking the loaded image failed");if(c.code==="NO_SPACE"||c.code==="UNSUPPORTED_\
IMAGE")throw c;r("a load without an error",JSON.stringify(i))}const[o,s]=await Promise.all([ne(t,e.reference),aS(t,e.reference,
e.diffIds.length)]);const a=b(o,"Id");if(a!==e.expectedId)r(`the ID ${e.expectedId}`,String(a));const d=Nt(o??{});if(!Rx(
d,e.diffIds))r(ap(e.diffIds),JSON.stringify(d));if(n&&s===0)r("an unpacked layer","one of 0 bytes");return s}async function xi(t,e,n){const{log:r,runId:i,signal:o}=t;const s=Xe(i);const a=e.map(({path:Me,startByte:Ot,digest:lr,packedBytes:bs,
packing:vf})=>{const Of=Te.layer+Ox[vf];return{path:Me,startByte:Ot,descriptor:{mediaType:Of,digest:lr,sizeBytes:bs}}});
const d=a.map(({descriptor:Me})=>Me);const c=d.reduce((Me,{sizeBytes:Ot})=>Me+Ot,0);const f=e.map(({diffId:Me})=>Me);const u=await n.
configFor(e);const l=H(u);const{keepsPacked:m,idIsConfigDigest:h}=t.store;const g=await n.annotations();const y=ea(u,d,g);
const E=h?l:y.descriptor.digest;const k=await or(t,E);const I=m&&!q(n.platform,t.platform);const M=t.knowsPlatformOption&&
n.platform.architecture!=="";const L=I&&M?n.platform:void 0;const ee=()=>{const Me=ae(le(s,"tag"));const Ot={full:Me,familiar:s};
let lr=0;const bs=dg(a,{config:u,platform:n.platform,name:Ot,annotations:g},Of=>{lr+=Of});const vf={title:"Load",doneBytes:()=>lr,
totalBytes:()=>c};return wa(r,{progress:vf,sent:RD(bs,"close"),after:"Unpack"},t.transport.loadImage(bs,L,o))};const Y=k?
E:s;const we=await Si(t,{reference:Y,expectedId:E,diffIds:f},ee);if(I&&L===void 0)await AD(t,E,n.platform);return{answer:we,
reference:Y,diffIds:f,expectedId:E,configDigest:l,packedBytes:m?c:void 0,importedId:void 0,savedFile:void 0}}async function AD(t,e,n){
const{log:r,runId:i}=t;const o={reference:Xe(i),id:e,isIndex:false,platform:n,volumes:[]};try{await V(t,await G(t,{source:o}))}catch(s){
r.debug(`no container of the loaded image: ${S(s)}`)}}var dp={kind:"none",wasAsked:false};async function pc(t){const{run:e,engine:n,source:r,sourceConfig:i,options:o,cache:s}=t;
const{log:a}=e;if(s===void 0||o.dryRun)return dp;const{layer:d}=o;const c=gx(d,{isContainer:o.container!==void 0,isForeign:n!==
void 0&&r.byLayers!==true&&r.platform.architecture!==n.platform.architecture,takesZstd:n?.takesZstd??true});if(c!==void 0){
a.notice(`The layer is not cached: ${c}.`);return dp}const f=performance.now();const u=hx(r,(await i).json,d);const l=Lx(
o.tempDir,`${ie(e.runId)}cache-`);const m=await CD(l).catch(g=>void a.warning(`The layer is not cached: ${S(g)}`));if(m===
void 0)return dp;let h=false;try{const g=await a.group("Look up the cached layer",async()=>{a.debug(`cache key ${u}`);h=
await ki(e,s.restore(u,m,a,e.signal));if(!h)a.info("The cache did not provide the layer.");const E={key:u,packing:d.compression.
kind};return h?ki(e,$D({cache:s,directory:m},E,e)):void 0});const y={key:u,directory:m,ms:performance.now()-f};if(g!==void 0)
return{...y,kind:"hit",found:g};await Nx(y);return{...y,kind:"miss",isReplacing:h}}catch(g){await cp(m,{recursive:true,force:true});
throw g}}async function ki({touch:t},e){const n=setInterval(t,1e3);try{return await e}finally{clearInterval(n)}}async function $D({
cache:t,directory:e},n,{log:r,signal:i}){try{const o=await xx(e,n);for(const[s,{digest:a}]of(o.layers??[]).entries()){const d=es(
e,s);await LD(d);if(await t.restore(Qo(a),d,r,i))continue;r.info(`The cache did not provide layer ${s+1} of ${o.layers?.
length}.`);return void 0}return await kx(e,o,i)}catch(o){if(!(o instanceof p))throw o;Cx(o,r)}return void 0}function Cx(t,e){
if(t.code==="CACHE_DIFFERS")e.notice(Ve(t));else if(t.code==="CACHE_BAD")e.warning(Ve(t));else e.warning(`${Ve(t)} The l\
ayer is made again.`)}async function Nx({directory:t}){for(const e of await ND(t))await cp(Lx(t,e),{recursive:true,force:true})}
async function $x(t,e,{run:n,engine:r,packTo:i}){if(!(t instanceof p)||e.kind==="none")throw t;const o=t.code==="NO_SPAC\
E"&&i===void 0&&r?.store.keepsPacked===false;const s=t.code==="CACHE_BAD"||t.code==="CACHE_DIFFERS";if(!o&&!(s&&e.kind===
"hit"))throw t;Cx(t,n.log);if(r!==void 0)await Kn(r.docker,n.runId,n.log);await Nx(e);const{key:a,directory:d,ms:c}=e;return o?
{kind:"none",wasAsked:true}:{kind:"miss",key:a,directory:d,ms:c,isReplacing:true}}function Dx(t){return t.kind==="none"?
t:{kind:"none",wasAsked:true}}async function hc(t){if(t.kind==="none")return;await cp(t.directory,{recursive:true,force:true}).
catch(()=>{})}function gc({paths:t,record:e}){const{packing:n}=e;return op(e).map(({diffId:r,digest:i,packedBytes:o},s)=>({
...{diffId:r,digest:i,packedBytes:o,packing:n},path:t[s]??""}))}var DD=["CHECK_FAILED","ENGINE_FAILED","DOCKER_FAILED"];
async function Fx(t,{paths:e,record:n},r){const{log:i,signal:o}=t;try{const s=await xi(t,gc({paths:e,record:n}),r);const a=await Ei(
t,s,n.dataBytes>0);i.info(`Loaded ${Q(n.entries)} in one layer of ${P(a)}, packed ${P(n.packedBytes)}`);return{stored:s,
newBytes:a}}catch(s){if(o.aborted||!(s instanceof p)||!DD.includes(s.code))throw s;throw An(s.message,s)}}var FD=.5;function Mx({
ms:t,found:e},n,r){const i=(t+n)/1e3;const o=e.record.seconds;const[s,a]=[i,o].map(d=>`${d.toFixed(1)} s`);if(i-o<FD){r.
info(`Used the cached layer in ${s}; making it took ${a}`);return}r.notice(`The cache does not pay off here: using the c\
ached layer took ${s}, and making it took ${a}.`)}var ts=`docker-flatten ${qr}`;var ns={entries:0,dataBytes:0};function yc(t){const{source:e,sourceSize:n,image:r,verdict:i,surveyed:o,cacheHit:s,page:a}=t;const{isMet:d,budgets:c,checks:f}=i;
return{...ga(n.bytes,r.bytes),oldLayers:e.layerCount,newLayers:r.layers,layers:r.parts,oldHistory:n.history,newHistory:r.
history,oldPackedBytes:n.packedBytes,newPackedBytes:r.packedBytes,imageId:d?r.imageId:void 0,configDigest:d?r.configDigest:
void 0,budgets:c,checks:f,directories:o.directories,contents:o.contents,rules:o.rules,commands:o.commands,spared:o.spared,
skippedPresets:o.skippedPresets,suggestions:o.suggestions,cacheHit:s,page:a}}import{mkdtemp as GD,rename as VD,rm as KD}from"node:fs/promises";import{join as zx}from"node:path";import{availableParallelism as WD}from"node:os";import{crc32 as MD}from"node:zlib";var UD=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var HD=Buffer.from([3,0]);var wc=class{header=UD;#e=0;#t=0;add(e){
this.#e=MD(e,this.#e);this.#t+=e.length}end(){const e=Buffer.alloc(8);e.writeUInt32LE(this.#e,0);e.writeUInt32LE(this.#t%
2**32,4);return Buffer.concat([HD,e])}};import{createHash as zD}from"node:crypto";import{open as Ux}from"node:fs/promises";var fp=1024*1024;async function Ec(t,e){const n=await Ux(t,"wx",384).catch(r=>{throw bc(r,t)});try{return await e(new up(
n,t))}finally{await n.close()}}async function Hx(t,e){const n=await Ux(t,"wx",384).catch(a=>{throw bc(a,t)});const r=Buffer.
allocUnsafe(fp);let i=0;const o=async a=>{try{for(let d=0;d<a.length;)d+=(await n.write(a,d)).bytesWritten}catch(d){throw bc(
d,t)}};const s=async()=>{await o(r.subarray(0,i));i=0};try{for await(const a of e){if(i+a.length>fp)await s();if(a.length>
fp)await o(a);else i+=a.copy(r,i)}await s()}finally{await n.close()}}var up=class{#e;#t;#n=zD("sha256");bytes=0;constructor(e,n){
this.#e=e;this.#t=n}async write(e){this.#n.update(e);this.bytes+=e.length;try{for(let n=0;n<e.length;)n+=(await this.#e.
write(e,n)).bytesWritten}catch(n){throw bc(n,this.#t)}}digest(){return`sha256:${this.#n.digest("hex")}`}};function bc(t,e){
if(ft(t)){return new p("NO_SPACE",`The disk filled up while writing the packed layer to ${e}.`,{hint:`Free some disk spa\
ce there, or choose another directory with the ${T("temp-dir")}.`,cause:t})}return new p("TEMP_DIR",`Cannot write the pa\
cked layer to ${e} (${me(t)}).`,{hint:`Choose a writable directory with the ${T("temp-dir")}.`,cause:t})}var lp=1024*1024;var jD=Math.min(16,2*WD()+2);async function Ln(t,e,n){return Ec(e,r=>JD(r,t,n))}async function JD(t,e,n){
const r=n.kind==="gzip"?new wc:void 0;let i=0;const o=[];const s=r===void 0?[]:[Promise.resolve(r.header)];const a=async()=>{
const u=await s.shift();await t.write(u);if(n.kind==="none")o.push(u)};const d=(u,l)=>{const m=u.subarray(0,l);i+=l;r?.add(
m);const h=_x(m,n);h.then(()=>n.kind!=="none"&&o.push(u),()=>{});s.push(h)};let c=Buffer.allocUnsafeSlow(lp);let f=0;try{
for await(const u of e){for(let l=0;l<u.length;){const m=u.copy(c,f,l);l+=m;f+=m;if(f<lp)break;d(c,f);if(s.length>=jD)await a();
c=o.pop()??Buffer.allocUnsafeSlow(lp);f=0}}if(f>0||i===0&&r===void 0)d(c,f);if(r!==void 0)s.push(Promise.resolve(r.end()));
while(s.length>0)await a()}finally{await Promise.allSettled(s)}return{layerBytes:i,digest:t.digest(),packedBytes:t.bytes}}var Wx={async store(t,e,n){const r=await GD(zx(n.tempDir,ie(t.runId)));try{const i=zx(r,"layer");const{digest:o,packedBytes:s}=await z(
t.log,rt(e,n.totalBytes),n.pack?.(e,i)??Ln(e,i,n.compression));const a=n.compression.kind;const d={path:i,diffId:e.digest(),
digest:o,packedBytes:s,packing:a};const c=await xi(t,[d],n);if(n.saveTo===void 0)return c;const f=await VD(i,n.saveTo).then(
()=>true,()=>false);return f?{...c,savedFile:{digest:o,packedBytes:s,packing:a}}:c}finally{await KD(r,{recursive:true,force:true})}}};import{pipeline as XD}from"node:stream";import{finished as ZD}from"node:stream/promises";import{PassThrough as YD,Transform as qD}from"node:stream";var jx=8*1024*1024;var Sc=class extends qD{side=new YD({highWaterMark:jx});constructor(){
super({highWaterMark:jx});this.side.on("error",()=>{})}close(){this.side.destroy()}_transform(e,n,r){if(this.side.destroyed||
this.side.write(e)){r(null,e);return}const i=()=>{this.side.off("drain",i);this.side.off("close",i);r(null,e)};this.side.
once("drain",i);this.side.once("close",i)}_flush(e){this.side.end();e()}};var Jx={async store(t,e,n){const{log:r,runId:i,signal:o}=t;const s=n.saveTo===void 0?void 0:QD(e,n,r);const a=await wa(r,
{progress:rt(e,n.totalBytes),sent:ZD(e),after:"Store"},t.transport.importImage(s?.layer??e,Rs(i),o));const d=await s?.savedFile;
const c=e.digest();const f=await n.configFor([{diffId:c}]);const u=H(f);const[l]=await Promise.all([or(t,u),eF(t,a,c)]);
const m=ag(f,c,Xe(i));const h=l?u:Xe(i);const g=await Si(t,{reference:h,expectedId:u,diffIds:[c]},()=>t.transport.loadImage(
m,void 0,o));return{reference:h,diffIds:[c],expectedId:u,configDigest:u,packedBytes:void 0,importedId:a,savedFile:d,answer:g}}};
function QD(t,{saveTo:e="",compression:n},r){const i=new Sc;let o=false;const s=Ln(i.side,e,mc(n)).then(({digest:a,packedBytes:d})=>({
digest:a,packedBytes:d,packing:n.kind}),a=>{i.close();if(!o)r.warning(`Could not save the layer: ${S(a)}`);return void 0});
XD(t,i,a=>{if(!a)return;o=true;i.side.destroy(a)});return{layer:i,savedFile:s}}async function eF(t,e,n){const[r]=Nt(await ne(
t,e)??{});if(r===n)return;throw new p("CHECK_FAILED",`The engine stored the layer ${r}, but ${n} was sent: the stream wa\
s changed in transit. Nothing was tagged.`,{hint:X})}var tF={"graph-driver":Jx,containerd:Wx};function Gx({kind:t}){return tF[t]}import{pipeline as zF}from"node:stream/promises";var nF=new Set(["mtime","atime","ctime","LIBARCHIVE.creationtime"]);var Vx=0;function xc({extensions:t,header:e}){return{
extensions:xr(si(t,n=>nF.has(n))).flatMap(({block:n,data:r})=>[Qi(n,Vx),...r===void 0?[]:[r]]),header:Qi(e,Vx)}}function Kx(t){
const e=[];for(let n=0;;){const r=t.subarray(n,n+O);const{typeFlag:i,sizeBytes:o}=Ie(r,n);if(!dn(i))return{extensions:e,
header:r};e.push(r);n+=O;if(o===0)continue;e.push(t.subarray(n,n+oe(o)));n+=oe(o)}}var Ii=-1;var It={file:0,directory:1,hardLink:2};var Pi=1024;var kc=class{paths=[];targets=new Map;kind=new Uint8Array(Pi);start=new Float64Array(
Pi);bytes=new Float64Array(Pi);dataBytes=new Float64Array(Pi);parentBytes=new Uint32Array(Pi);packedBytes=new Float64Array(
Pi);#e;#t;constructor(e){this.#t=e;this.#e=new pt({begin:(n,r,i)=>{this.#n(n,r,i);return Dr},emit:()=>{},mapBlock:n=>{this.
bytes[this.count-1]+=O;e?.mapBlock?.(n)},data:n=>e?.data(n),end:()=>e?.end()})}get count(){return this.paths.length}add(e){
this.#e.consume(e)}end(){if(this.#e.hasEnded)return;throw new p("TAR_TRUNCATED",`The flat tar ends after ${this.#e.offsetBytes}\
 bytes, before the two zero blocks that end an archive.`,{hint:"Run again. If it happens again, please report it."})}#n(e,n,r){
const i=this.count;this.#r(i+1);const{typeFlag:o,sizeBytes:s,extensions:a,header:d}=e;const c=a.reduce((u,l)=>u+l.length,
O);const f=o==="5"||Fs(d)&&e.name.at(-1)===47;this.paths.push(Yx(e.name));this.kind[i]=f?It.directory:o==="1"?It.hardLink:
It.file;this.start[i]=r;this.bytes[i]=c+oe(s);this.dataBytes[i]=s;if(f)this.parentBytes[i]=rF(e);if(o==="1")this.targets.
set(i,Yx(Lt(d,n)));this.packedBytes[i]=60+s*.4;this.#t?.begin(e,"keep")}#r(e){if(e<=this.kind.length)return;const n=2*this.
kind.length;const r=(i,o)=>{o.set(i);return o};this.kind=r(this.kind,new Uint8Array(n));this.start=r(this.start,new Float64Array(
n));this.bytes=r(this.bytes,new Float64Array(n));this.dataBytes=r(this.dataBytes,new Float64Array(n));this.parentBytes=r(
this.parentBytes,new Uint32Array(n));this.packedBytes=r(this.packedBytes,new Float64Array(n))}};function Yx(t){const e=R(
t);return e==="."?"":e}function rF(t){if(t.extensions.length===0)return O;return xc(t).extensions.reduce((e,n)=>e+n.length,
O)}function qx(t){const e=iF(t);return{order:e,parent:oF(t,e),target:aF(t)}}function iF({paths:t}){const e=t.map(n=>n.replaceAll(
"/","\0"));return Uint32Array.from(e.keys()).sort((n,r)=>{const[i,o]=[e[n],e[r]];return i<o?-1:i>o?1:n-r})}function oF({
paths:t,kind:e},n){const r=new Int32Array(t.length).fill(Ii);const i=[];for(const o of n){const s=t[o];while(i.length>0&&
!sF(s,t[i.at(-1)]))i.pop();const a=i.at(-1);if(a!==void 0){if(e[a]!==It.directory)throw dF(s,t[a]);r[o]=a}if(s!=="")i.push(
o)}return r}function sF(t,e){return t.charCodeAt(e.length)===47&&t.startsWith(e)}function aF({paths:t,targets:e}){const n=new Int32Array(
t.length).fill(Ii);if(e.size===0)return n;const r=new Set(e.values());const i=new Map;for(const[o,s]of t.entries()){const a=e.
get(o);if(a!==void 0)n[o]=i.get(a)??cF(s,a);if(r.has(s))i.set(s,o)}return n}function dF(t,e){return new p("TAR_INVALID",
`The entry ${B(W(t))} is below ${B(W(e))}, which is no directory.`,{hint:he})}function cF(t,e){throw new p("TAR_INVALID",
`The hard link ${B(W(t))} comes before its target ${B(W(e))}, or has none.`,{hint:he})}var fF=1024;function Xx(t,e,n,r){const i=uF(e.order,n,r);const o=new Uint8Array(t.count);return i.map((s,a)=>{const d=new mp(
t,e,o,a+1);for(const c of s)d.put(c);return d.end()})}function uF(t,e,n){const r=new Array(n).fill(0);for(const s of t)r[e[s]]++;
const i=r.map(s=>new Uint32Array(s));const o=new Array(n).fill(0);for(const s of t){const a=e[s];i[a][o[a]++]=s}return i}
var mp=class{#e;#t;#n;#r;#i=[];#o=0;#s=fF;#a=0;constructor(e,n,r,i){this.#e=e;this.#t=n;this.#n=r;this.#r=i}put(e){const{
target:n}=this.#t;const r=[];for(let i=e;i!==Ii&&this.#n[i]!==this.#r;){this.#n[i]=this.#r;r.push(i);i=n[i]}while(r.length>
0)this.#d(r.pop())}#d(e){const{bytes:n,dataBytes:r,packedBytes:i}=this.#e;this.#c(e);this.#i.push(e);this.#o+=r[e];this.#s+=
n[e];this.#a+=i[e]}#c(e){const{parent:n}=this.#t;const r=[];for(let i=n[e];i!==Ii&&this.#n[i]!==this.#r;i=n[i]){this.#n[i]=
this.#r;r.push(i)}for(const i of r.reverse()){this.#i.push(~i);this.#s+=this.#e.parentBytes[i];this.#a+=this.#e.packedBytes[i]}}end(){
return{pieces:Int32Array.from(this.#i),entries:this.#i.length,dataBytes:this.#o,streamBytes:this.#s,packedBytes:Math.round(
this.#a),largest:[]}}};function Pc(t,e,n){const r=qx(t);const i="layers"in n?n.layers:lF(t,n.maxBytes);const o=mF(t,e,r,i);return{layers:Xx(t,r,
o,i),notices:[],details:[]}}function lF({packedBytes:t,count:e},n){let r=0;for(let i=0;i<e;i++)r+=t[i];return Math.max(1,
Math.min(100,Math.ceil(r*1.1/n)))}function mF(t,e,{order:n,target:r},i){const o=new Uint8Array(t.count);const s=new Map;
const a=t.paths.map(c=>{const f=e.packageOf(c);return f===void 0?c.split("/",2).join("/"):`${f.manager}:${f.name}`});for(const c of n){
if(t.kind[c]===It.directory)continue;const f=s.get(a[c])??{bytes:0,layer:0};s.set(a[c],f);f.bytes+=t.packedBytes[c]}const d=new Array(
i).fill(0);for(const c of[...s.values()].sort((f,u)=>u.bytes-f.bytes)){c.layer=d.indexOf(Math.min(...d));d[c.layer]+=c.bytes}
for(let c=0;c<t.count;c++){const f=r[c];o[c]=f>=0?o[f]:t.kind[c]===It.directory?i-1:s.get(a[c])?.layer??0}return o}function Zx({layers:t},{index:e}){return t.map(n=>({layer:n,isWhole:t.length===1,isOneFile:pF(n,e)<=1}))}function pF({pieces:t},{
kind:e,dataBytes:n}){let r=0;for(const i of t)if(i>=0&&e[i]===It.file&&(n[i]??0)>0)r++;return r}function Qx(t,e,n){return t.
filter(({facts:r},i)=>r.packedBytes>n&&e[i]?.isOneFile===true).map(({facts:{contents:r,packedBytes:i}})=>`${r[0]?.name??
"A file"} alone takes ${P(i)} packed: its layer is larger than ${x("max-layer-size")}.`)}var hF=3;function Ic(t,e){for(const[
n,{packedBytes:r,bytes:i,contents:o}]of t.entries()){const s=o.slice(0,hF).map(({name:d})=>d);const a=s.length===0?"":`:\
 ${s.join(", ")}`;e.info(`Layer ${n+1} of ${t.length}, ${P(i)}, packed ${P(r)}${a}`)}}import{pipeline as IF}from"node:stream";function Tt(t){const e=t.filter(i=>i!==void 0);const[n,...r]=e;if(n===void 0||r.length===0)return n;return{begin:(i,o)=>{
for(const s of e)s.begin(i,o)},mapBlock:i=>{for(const o of e)o.mapBlock?.(i)},data:i=>{for(const o of e)o.data(i)},end:()=>{
for(const i of e)i.end()}}}var pp=-1;var gF=1024;var Ti=class{#e=[];#t=0;#n=0;get bytes(){return this.#n}add(e,n){if(e===0)return;const r=this.#n;this.#n+=
e;const i=this.#e.at(-1);const{stream:o,offset:s}=n??{stream:pp,offset:0};if(i?.stream===o&&(o===pp||i.offset+r-i.start===
s))return;this.#e.push({start:r,stream:o,offset:s})}*take(e,n){const r=e+n;if(r>this.#n)throw new RangeError("the stream\
 is ahead of its spans");this.#r(e);if(n>0&&e<this.#e[this.#t].start)throw new RangeError("this part of the stream has p\
assed");for(let i=e,o=this.#t;i<r;o++){const{start:s,stream:a,offset:d}=this.#e[o];const c=Math.min(this.#e[o+1]?.start??
this.#n,r)-i;const f=a===pp?void 0:{stream:a,offset:d+i-s};yield{bytes:c,origin:f};i+=c}}#r(e){while((this.#e[this.#t+1]?.
start??Infinity)<=e)this.#t++;if(this.#t<gF)return;this.#e.splice(0,this.#t);this.#t=0}};var yF=1024**3;var e0=1024**2;var wF=64*1024**2;var bF=256*1024**3;var hp=Buffer.alloc(e0);var Tc=class{#e;#t;#n=0;constructor(e){
this.#e=e}begin(e,n){this.#t=e.sizeBytes<yF?void 0:{entry:e,verdict:n};this.#n=0;if(e.sizeBytes>=bF)this.#r()}data(e){if(this.#t===
void 0)return;const n=Math.max(0,e0-this.#n);this.#n+=e.length;if(!EF(e.subarray(n)))this.#t=void 0;else if(this.#n>=wF)
this.#r()}end(){this.#t=void 0}#r(){const e=this.#t;this.#t=void 0;if(e!==void 0)this.#e(e.entry,e.verdict)}};function EF(t){
for(let e=0;e<t.length;e+=hp.length){const n=t.subarray(e,e+hp.length);if(!n.equals(hp.subarray(0,n.length)))return false}
return true}function t0(t,{cleanWords:e},n){if(t===void 0||t.length===0)return;const r=t.map(({name:o,bytes:s})=>`${o} ${P(s)}`);const i=_t(
"clean",Id(e,t));n.info(`Could also be cleaned: ${r.join(", ")}. To do so, use ${i}`)}var SF=10;var n0=100;function r0({
rules:t,commands:e,spared:n,skippedPresets:r,unmatched:i,warnings:o},s){for(const{name:d,ms:c,bytes:f}of e){const u=f===
void 0?"":`, ${f<0?"added":"freed"} ${P(Math.abs(f))}`;s.info(`${d}: ${(c/1e3).toFixed(1)} s${u}`)}for(const{kind:d,name:c,
entries:f,bytes:u}of t){if(f===0&&u===0)continue;s.info(`${d==="preset"?"Cleaned":"Excluded"} ${c}: ${P(u)} in ${Q(f)}`)}
const a=n.filter(({kind:d})=>d!==void 0&&d!=="base");if(a.length>0)s.info(kF(a));for(const{kind:d,entries:c,bytes:f}of n)
if(d==="base")s.notice(`The kept base has ${P(f)} in ${Q(c)} that the rules would drop: its layers stay as they are.`);if(i.
length>0)s.notice(PF(i));for(const d of r)s.notice(`Preset "${d}" skipped: symlinks outside its cache point into it.`);for(const d of o)
s.warning(d)}var xF=20;function kF(t){const e=t.slice(0,xF).map(({what:r,why:i})=>`${B(Buffer.from(r))} (${de(i??"",n0)}\
)`);const n=t.length-e.length;return`Kept because the image uses it: ${e.join(", ")}${n>0?`, and ${n} more`:""}`}function PF(t){
const e=t.slice(0,SF).map(i=>JSON.stringify(de(i,n0)));if(t.length===1)return`The pattern ${e[0]} in ${x("exclude")} mat\
ches nothing in the image.`;const n=t.length-e.length;const r=n>0?`, and ${n} more`:"";return`${t.length} patterns in ${x(
"exclude")} match nothing in the image: ${e.join(", ")}${r}.`}function i0(t){return({name:e,sizeBytes:n},r)=>{const i=r===
"keep"||typeof r==="object"&&r.data===void 0;const o=i?"and the result contains them too":"although the result drops the\
m";t.warning(`The file ${B(Buffer.from(R(e),"latin1"))} is sparse: most of its ${P(n)} are zeros, as in lastlog and fail\
log with large user IDs. The engine sends all the zeros, which takes long, ${o}. Make the file smaller in the image: use\
 "useradd --no-log-init", or truncate it in the step that creates it.`)}}function TF(t,{sizeInImage:e}){if(e===void 0||t.sizeBytes>0)return t;return{...t,sizeBytes:e(R(t.name))??0}}async function zt({
reader:t,rules:e,survey:n,expected:r,resume:i,latestSeconds:o},{log:s,signal:a},d,c){const f=Tt([d,...r.map(k=>k.observer),
n.observer,t.observer,new Tc(i0(s))]);const u=e===void 0?t.decide:k=>e.decide(TF(k,t),t.decide(k));const l=k=>Math.min(k,
o??Infinity);const m=o===void 0?u:Kd(u,l);const h=e&&(()=>e.appendix({reader:t,retime:k=>Vd(k,l),observer:f,signal:a}));
const g=new Ti;const y=new J(m,f,{...h===void 0?{}:{appendix:h},...c===void 0?{}:{spans:{input:g,output:c}}});const E=c===
void 0||t.layers===void 0?t.open(a):t.layers.open(a,g);IF(await E,y,()=>{i().catch(()=>{})});return y}async function vc(t,e,n={}){
const r=await zt(t,e,n.looker);const i=n.totalBytes===void 0?un(t.expectedBytes):()=>n.totalBytes;await _n(e,[r],i);return r}
function vi({counts:t},{rules:e}){const n=e?.appended;return{entries:t.entries+(n?.entries??0),dataBytes:t.dataBytes+(n?.
dataBytes??0)}}import{rm as HF}from"node:fs/promises";function rs(t){return t.slice(t.lastIndexOf("/")+1)}function Cn(t){return/^(.+?)-v?\d[^/-]*(?:-[^/]*)?$/.exec(t)?.[1]??t}
function Oc(t){const e=t.replace(/\.(?:dist-info|egg-info|egg|data|libs|pth|py|pyc|so)$/,"").replace(/\.cpython-.*$/,"").
replace(/-\d[^-]*(?:-py\d.*)?$/,"");return e.toLowerCase().replace(/[-_.]+/g,"-")}var s0=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,read:(t,e)=>gp(t,o0(e),n=>n.replace(/^\//,""))},{manager:"\
dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,read:(t,e)=>gp(t,o0(e),n=>n.replace(/^[0-9a-f]{32} [ *]/,""))},
{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,read:OF},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,
read:(t,e)=>gp(t,vF(e),n=>n.startsWith("%")?"":n)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\/[^/]+\.dist-info\/RECORD$/,
read:BF},{manager:"conda",path:/(?:^|\/)conda-meta\/[^/]+\.json$/,read:_F}];function*gp(t,e,n){for(const r of yp(t))yield{
name:e,file:n(r)}}function*yp(t){for(let e=0;e<t.length;){const n=t.indexOf("\n",e);const r=n===-1?t.length:n;if(r>e)yield t.
slice(e,r);e=r+1}}function o0(t){return rs(t).replace(/(?::[^:.]*)?\.[^.]*$/,"")}function vF(t){return rs(t.slice(0,t.lastIndexOf(
"/"))).replace(/-[^-]*-[^-]*$/,"")}function*OF(t){let e="";let n="";for(const r of yp(t)){const i=r.slice(2);if(r.startsWith(
"P:"))e=i;else if(r.startsWith("F:"))n=i;else if(r.startsWith("R:"))yield{name:e,file:n===""?i:`${n}/${i}`}}}function*BF(t,e){
const n=e.slice(0,e.lastIndexOf("/"));const r=Oc(rs(n));const i=n.slice(0,Math.max(0,n.lastIndexOf("/")));for(const o of yp(
t)){const[,s,a=""]=/^(?:"([^"]*)"|([^,]*)),/.exec(o)??[];yield{name:r,file:a0(i,s??a)}}}function*_F(t,e){const n=Math.max(
0,e.lastIndexOf("conda-meta/")-1);const r=e.slice(0,n);const i=Cn(Cn(rs(e).replace(/\.json$/,"")));for(const o of RF(t))
if(typeof o==="string")yield{name:i,file:a0(r,Buffer.from(o).toString("latin1"))}}function RF(t){try{const e=JSON.parse(
Buffer.from(t,"latin1").toString());const n=typeof e==="object"&&e!==null&&"files"in e?e.files:[];return Array.isArray(n)?
n:[]}catch{return[]}}function a0(t,e){if(e===""||e.startsWith("/"))return"";let n=t;let r=e;while(r.startsWith("../")){if(n===
"")return"";n=n.slice(0,Math.max(0,n.lastIndexOf("/")));r=r.slice(3)}return n===""?r:`${n}/${r}`}function Nn(t,e=n=>n){return n=>e(t.exec(n)?.[1]??"")}var d0=Nn(/\/(?:site|dist)-packages\/(?:__pycache__\/)?([^/]+)/,Oc);
var AF=[{manager:"npm",path:/(?:^|\/)(?:node_modules|_npx|_cacache)\//,name:LF},{manager:"conda",path:/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//,
name:t=>Nn(/\/pkgs\/([^/]+)/,e=>Cn(Cn(e)))(t)||d0(t)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\//,name:t=>d0(
`/${t}`)},{manager:"gem",path:/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//,name:Nn(/\/(?:gems\/[^/]+\/)?(?:gems|doc|specifications|cache|extensions\/[^/]+\/[^/]+)\/([^/]+?)(?:\.gemspec|\.gem)?(?:\/|$)/,
Cn)},{manager:"cargo",path:/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//,name:Nn(/\/(?:registry\/(?:src|cache)\/[^/]+|git\/checkouts|toolchains)\/([^/]+?)(?:\.crate)?(?:\/|$)/,
Cn)},{manager:"go",path:/^usr\/local\/go\/|(?:^|\/)go\/pkg\//,name:t=>t.startsWith("usr/local/go/")?"go":Nn(/\/pkg\/mod\/(?:cache\/download\/)?([^@]+?)(?:@|\/@v\/|$)/)(
t)},{manager:"maven",path:/(?:^|\/)\.m2\//,name:Nn(/\.m2\/repository\/(.+)\/[^/]+\/[^/]+$/)},{manager:"gradle",path:/(?:^|\/)\.gradle\//,
name:Nn(/\/files-[^/]+\/([^/]+\/[^/]+)\//)},{manager:"nuget",path:/(?:^|\/)\.nuget\//,name:Nn(/\.nuget\/packages\/([^/]+)\//)}];
function c0(t){for(const{manager:e,path:n,name:r}of AF)if(n.test(t))return{manager:e,name:r(t)};return void 0}var wp="no\
de_modules/";function LF(t){const e=t.indexOf("/.pnpm/");if(e!==-1){const[i=""]=t.slice(e+"/.pnpm/".length).split("/",1);
const o=i.indexOf("@",1);return t.slice(0,e+"/.pnpm/".length)+(o===-1?i:i.slice(0,o))}let n=t.lastIndexOf(`/${wp}`)+1;if(n===
0&&!t.startsWith(wp))return"";n+=wp.length;let r=t.indexOf("/",n);if(r!==-1&&t.charCodeAt(n)===64)r=t.indexOf("/",r+1);return r===
-1?t:t.slice(0,r)}var CF=128*1024*1024;var NF=32*1024*1024;var $F=1e6;var DF=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//;var FF=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/;
var Oi=class{#e=new Map;#t=[];#n=new Map;#r=false;#i;#o=CF;begin(e,n){this.#i=void 0;if(e.sizeBytes===0||!UF(e.name))return;
const r=R(e.name);if(DF.test(r))this.#r=true;const i=s0.find(o=>o.path.test(r));if(i===void 0||e.sizeBytes>Math.min(this.#o,
NF))return;this.#o-=e.sizeBytes;this.#i={format:i,path:r,parts:[]}}data(e){this.#i?.parts.push(Buffer.from(e))}end(){const e=this.#i;
this.#i=void 0;if(e===void 0)return;const{format:n,path:r,parts:i}=e;const o=Buffer.concat(i).toString("latin1");for(const{
name:s,file:a}of n.read(o,r)){if(a==="")continue;if(this.#e.size>=$F)return;this.#s(a,{manager:n.manager,name:s})}}#s(e,n){
const r=this.#a(n);const i=this.#e.get(e);if(i===void 0||MF(n,this.#t[i]))this.#e.set(e,r)}#a(e){const n=`${e.manager}:${e.
name}`;const r=this.#n.get(n);if(r!==void 0)return r;this.#n.set(n,this.#t.length);return this.#t.push(e)-1}managerOf(e){
return this.packageOf(e)?.manager??"other"}packageOf(e){const n=this.#e.get(e)??(e.startsWith("usr/")?this.#e.get(e.slice(
4)):void 0);if(n!==void 0)return this.#t[n];const r=c0(e);if(r!==void 0)return r;return this.#r&&FF.test(e)?{manager:"rp\
m",name:""}:void 0}};function MF(t,e){if(t.manager!==e.manager)return t.manager<e.manager;return t.name<e.name}function UF(t){
return t.indexOf("lib")!==-1||t.indexOf("conda-meta")!==-1}var bp=-1;var Ep=1024;var Bc=class{#e=new Float64Array(Ep);#t=new Int32Array(Ep);#n=new Float64Array(Ep);#r=0;#i=0;add(e,n){
if(e===0)return;const r=this.#i;this.#i+=e;const{stream:i,offset:o}=n??{stream:bp,offset:0};if(this.#o(r,i,o))return;this.#s();
this.#e[this.#r]=r;this.#t[this.#r]=i;this.#n[this.#r++]=o}#o(e,n,r){const i=this.#r-1;if(i<0||this.#t[i]!==n)return false;
if(n===bp)return true;return this.#n[i]+e-this.#e[i]===r}#s(){if(this.#r<this.#e.length)return;const e=2*this.#r;const[n,
r,i]=[this.#e,this.#t,this.#n];this.#e=new Float64Array(e);this.#t=new Int32Array(e);this.#n=new Float64Array(e);this.#e.
set(n);this.#t.set(r);this.#n.set(i)}*range(e,n){const r=e+n;if(r>this.#i)throw new RangeError("the stream is ahead of i\
ts spans");for(let i=e,o=this.#a(e);i<r;o++){const s=this.#e[o];const a=o+1<this.#r?this.#e[o+1]:this.#i;const d=Math.min(
a,r)-i;const c=this.#t[o];const f=this.#n[o]+i-s;yield{bytes:d,origin:c===bp?void 0:{stream:c,offset:f}};i+=d}}#a(e){let n=0;
let r=this.#r;while(r-n>1){const i=n+r>>1;if(this.#e[i]<=e)n=i;else r=i}return n}};function Sp(){const t=new Oi;return{index:new kc(t),owners:t}}async function f0({run:t},e,{path:n,isTraced:r,totalBytes:i,
looker:o}){const{log:s,signal:a}=t;const d=Sp();const c=r?new Bc:void 0;const f=await zt(e,t,o,c);const u=Hx(n,xp(f,d.index));
await z(s,rt(f,i),u);await e.resume();if(a.aborted)throw U(a.reason);return{...d,spool:{path:n,index:d.index,spans:c},diffId:f.
digest(),streamBytes:f.bytesWritten,counts:vi(f,e)}}async function*xp(t,e){for await(const n of t){e.add(n);yield n}e.end()}
async function u0({spool:t}){await HF(t.path,{force:true})}var kp=4096;var WF=59;var it=class{#e;#t=0;constructor({countsBlocks:e}){this.#e=e;if(e)this.#t=kp}get bytes(){return this.#t}begin(e,n){
if(n==="drop")return;const r=n==="keep"?e:n.head;const i=In(e,n);const o=e.typeFlag==="2"?fe(r).link.length:0;if(!this.#e){
this.#t+=i+o;return}const s=e.typeFlag==="5"||o>WF;this.#t+=Math.ceil((s?1:i)/kp)*kp}data(){}end(){}};async function l0(t,e,n){
const{run:r}=t;const i=new it({countsBlocks:Pt(t)});const{index:o,owners:s}=Sp();const a=await zt(e,r,i);const d=rt(a,un(
e.expectedBytes));const{signal:c}=r;await z(r.log,d,zF(xp(a,o),Bn(),{signal:c}));await e.resume();const{layers:f,notices:u}=Pc(
o,s,n);for(const m of u)r.log.notice(m);const l=f.map(m=>({diffId:void 0,digest:void 0,packedBytes:m.packedBytes,bytes:m.
dataBytes,entries:m.entries,contents:m.largest}));if(l.length>1)Ic(l,r.log);return{newBytes:i.bytes,imageId:void 0,configDigest:void 0,
parts:l.length>1?l:void 0}}async function m0(t,e,n){const{run:r,engine:i,options:o}=t;const s=new it({countsBlocks:Pt(t)});
const a=await vc(e,r,{looker:s});await e.resume();const d=H(await n.configFor([{diffId:a.digest()}]));const c=i!==void 0&&
(o.tags.length>0||o.tagLocations.length===0);const f=c&&!i.store.idIsConfigDigest?void 0:d;return{newBytes:s.bytes,imageId:f,
configDigest:d}}import{Writable as m1}from"node:stream";import{pipeline as p1}from"node:stream/promises";import{promisify as e1}from"node:util";import{constants as t1,crc32 as n1,deflateRaw as r1}from"node:zlib";var p0=16*1024;var Pp=64*1024;var Bi=class{#e;#t=Buffer.allocUnsafeSlow(Pp);#n=0;bytes=0;constructor(e){this.#e=e}async writeBytes(e){
this.bytes+=e.length;if(this.#n+e.length>Pp||e.length>p0)await this.flush();if(e.length>p0)return this.#e(e);e.copy(this.#t,
this.#n);this.#n+=e.length}async flush(){if(this.#n===0)return;const e=this.#t.subarray(0,this.#n);this.#t=Buffer.allocUnsafeSlow(
Pp);this.#n=0;await this.#e(e)}};var jF=[[2,10]];var JF=[[3,10]];var GF=[[4,3],[257-257,5],[4-1,5],[16-4,4],[1<<6,24],[1<<21,24],[0,3],[1|138-11<<1,8],[1|
115-11<<1,8],[0,5],[3,2]];var _c=class extends Bi{#e=0;#t=0;get phase(){return this.#t}async writeBits(e,n,r){if(n%8!==this.#t)
throw new RangeError("bits are copied at another phase");const i=Math.floor(n/8);const o=Math.floor(r/8);if(this.#t>0)e[i]=
e[i]&255<<this.#t|this.#e;this.#t=r%8;this.#e=this.#t===0?0:e[o]&(1<<this.#t)-1;if(o>i)await this.writeBytes(e.subarray(
i,o))}async writeShifted(e,n,r){const i=[];for(let o=n;o<r;){const s=Math.min(8-(o&7),r-o);i.push([e[o>>3]>>(o&7)&(1<<s)-
1,s]);o+=s}await this.writeNumbers(i)}async fillTo(e){if((e-this.#t)%2!==0){if(e%2===0)await this.#n();else await this.writeNumbers(
GF)}while(this.#t!==e)await this.writeNumbers(jF)}async#n(){await this.writeNumbers([[0,3]]);await this.#r();await this.
writeBytes(Buffer.from([0,0,255,255]))}async writeLastBlock(){await this.writeNumbers(JF);await this.#r()}async#r(){if(this.#t>
0)await this.writeNumbers([[0,8-this.#t]])}async writeNumbers(e){const n=[];for(const[r,i]of e){let o=this.#e|r<<this.#t;
this.#t+=i;for(;this.#t>=8;this.#t-=8,o>>>=8)n.push(o&255);this.#e=o}await this.writeBytes(Buffer.from(n))}};var vt=10;var _i=9;var ss=7;var as=15;var ar=5;var Ri=15;var ot=9;var Dn=32767;var Ip=24;var h0=15;var sr=1<<28;var ds=1<<
29;var Ai=1<<30;var os=1<<31;var cs=(t,e)=>t<<ar|e<<ot;var Li=new Int32Array(288).fill(os);var Tp=new Int32Array(32).fill(
os);var g0=Int32Array.from({length:19},(t,e)=>cs(0,e));for(let t=0;t<256;t++)Li[t]=cs(0,1)|1<<Ip;Li[256]=os|ds;for(let t=257,
e=3;t<285;t++){const n=Math.max(0,t-261>>2|0);Li[t]=sr|cs(n,e);e+=1<<n}Li[285]=sr|cs(0,258);for(let t=0,e=1;t<30;t++){const n=Math.
max(0,t-2>>1);Tp[t]=cs(n,e);e+=1<<n}var $n=new Uint16Array(as+1);var is=new Uint16Array(as+1);var y0=new Uint16Array(288);
function vp(){return new Int32Array(1<<as)}function Rc(t,e,n,r){const i=VF(e);if(i<0)return false;if(i<=1)t.fill(os,0,1<<
r);const o=is[as];const s=1<<r;let a=s;let d=-1;let c=0;let f=s;for(let u=0,l=0;u<o;u++){const m=y0[u];const h=e[m];if(h>
r&&(l&s-1)!==d){d=l&s-1;c=a;const k=KF(h,i,r);f=1<<k;a+=f;t[d]=os|Ai|c<<ot|k}const g=n[m];const y=g+h+(g>>ar&Ri);if(h<=r)
for(let k=l,I=1<<h;k<s;k+=I)t[k]=y;else for(let k=l>>r,I=1<<h-r;k<f;k+=I)t[c+k]=y;$n[h]--;let E=1<<h-1;while((l&E)!==0)E>>=
1;l=E===0?0:(l&E-1)+E}return true}function VF(t){$n.fill(0);for(let r=0;r<t.length;r++)$n[t[r]]++;let e=0;let n=1;is[0]=
0;$n[0]=0;for(let r=1;r<=as;r++){is[r]=is[r-1]+$n[r-1];n=2*n-$n[r];if(n<0)return-1;if($n[r]>0)e=r}if(n>0&&e>1)return-1;for(let r=0;r<
t.length;r++){const i=t[r];if(i>0)y0[is[i]++]=r}return e}function KF(t,e,n){let r=t-n;let i=1<<r;for(;r+n<e;r++,i<<=1){i-=
$n[r+n];if(i<=0)break}return r}function w0(t,e){for(let n=0;n<1<<vt;n++){let r=t[n];let i=r&31;if(r>=0&&(r&sr)===0)while(i<
vt){const o=t[n>>>i];const s=(o&31)-(o>>ar&Ri);if(o<0||s>vt-i)break;r+=o;i=r&31;if((o&sr)!==0)break}e[n]=r}}var fs=32*1024;var E0=640;var YF=25;var qF=(1<<vt)-1;var XF=(1<<_i)-1;var ZF=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];var Lc=class{joined=new Int32Array(
1<<vt);single=vp();distances=vp();make(e,n){if(!Rc(this.single,e,Li,vt))return false;if(!Rc(this.distances,n,Tp,_i))return false;
w0(this.single,this.joined);return true}};var Ac;function QF(){const t=new Uint8Array(288).fill(8,0,144).fill(9,144,256).
fill(7,256,280).fill(8,280);Ac=new Lc;Ac.make(t,new Uint8Array(32).fill(5));return Ac}function b0(t){return new DataView(
t.buffer,t.byteOffset,t.byteLength)}var Nc=-1;var us=-2;var Cc=class{#e;#t=new Lc;#n=new Uint8Array(320);#r=new Uint8Array(
19);#i=new Int32Array(1<<ss);#o=this.#t;position=0;outBytes=0;lookBack=0;constructor(e){this.#e=b0(e)}moveTo(e,n){this.#e=
b0(e);this.position=n}take(e){const n=this.#e.getInt32(this.position>>>3,true)>>>(this.position&7)&(1<<e)-1;this.position+=
e;return n}#s(e){this.#o=e;this.outBytes=0;this.lookBack=0}startFixed(){this.#s(Ac??QF())}startDynamic(){const e=this.take(
5)+257;const n=this.take(5)+1;const r=this.take(4)+4;if(e>286||n>30)return"a block has too many symbols";this.#r.fill(0);
for(let a=0;a<r;a++)this.#r[ZF[a]]=this.take(3);const i=Rc(this.#i,this.#r,g0,ss);if(!i||this.#i[1]<0)return"a block has\
 an invalid code for code lengths";const o=this.#a(e+n);if(o!==void 0)return o;if(this.#n[256]===0)return"a block has no\
 code for its end";const s=this.#t.make(this.#n.subarray(0,e),this.#n.subarray(e,e+n));if(!s)return"a block has invalid \
codes";this.#s(this.#t);return void 0}#a(e){const n=this.#n;for(let r=0;r<e;){const i=this.#i[this.take(ss)];this.position-=
ss-(i&31);const o=i>>ot;if(o<16){n[r++]=o;continue}if(o===16&&r===0)return"a block repeats a code length before the firs\
t one";const s=o===16?n[r-1]:0;const a=o===16?3+this.take(2):o===17?3+this.take(3):11+this.take(7);if(r+a>e)return"a blo\
ck has too many code lengths";n.fill(s,r,r+a);r+=a}return void 0}read(e){const n=this.#e;const{joined:r,single:i,distances:o}=this.#o;
const s=Math.min(this.outBytes,fs);let a=s;let d=this.lookBack;let c=this.position;let f=false;while(c<e){let u=n.getInt32(
c>>>3,true)>>>(c&7);let l=r[u&qF];if(l<0){if((l&Ai)!==0){const I=u>>>vt&(1<<(l&31))-1;l=i[(l>>ot&Dn)+I]}if(l<0){c+=l&31;
f=(l&ds)!==0||"a symbol has no meaning";break}}const m=a+(l>>Ip&h0);const h=l&31;const g=l>>ar&Ri;a+=(l>>ot&Dn)+(u>>>h-g&
(1<<g)-1);c+=h;if((l&sr)===0)continue;u>>>=h;if(h>YF-_i)u=n.getInt32(c>>>3,true)>>>(c&7);l=o[u&XF];if(l<0){if((l&Ai)!==0){
u=n.getInt32(c>>>3,true)>>>(c&7);const I=u>>>_i&(1<<(l&31))-1;l=o[(l>>ot&Dn)+I]}if(l<0){f="a distance has no meaning";break}}
c+=l&31;if(m>=fs)continue;const y=l>>ar&Ri;const E=c-y;u=n.getInt32(E>>>3,true)>>>(E&7);const k=(l>>ot&Dn)+(u&(1<<y)-1);
if(k-m>d)d=k-m}this.outBytes+=a-s;this.lookBack=d;this.position=c;return f}step(){const e=this.#d(this.#o.single,vt);if(e<
0){this.position+=e&31;return(e&ds)===0?us:Nc}this.outBytes+=this.#c(e);if((e&sr)===0)return 0;const n=this.#d(this.#o.distances,
_i);return n<0?us:this.#c(n)}#d(e,n){const r=this.#e.getInt32(this.position>>>3,true)>>>(this.position&7);const i=e[r&(1<<
n)-1];if(i>=0||(i&Ai)===0)return i;const o=r>>>n&(1<<(i&31))-1;return e[(i>>ot&Dn)+o]}#c(e){const n=e>>ar&Ri;this.position+=
(e&31)-n;return(e>>ot&Dn)+this.take(n)}endCode(){const{single:e}=this.#o;for(let n=0;;n++){const r=e[n];if(r>=0)continue;
if((r&ds)!==0)return{value:n&(1<<(r&31))-1,bits:r&31};const i=(r&Ai)===0?0:1<<(r&31);const o=r>>ot&Dn;for(let s=0;s<i;s++){
const a=e[o+s]&31;if(e[o+s]<0)return{value:(n|s<<vt)&(1<<a)-1,bits:a}}}}};function $c(){return new Error("A gzip stream has changed since it was scanned.")}var Dc=class{#e=new Cc(new Uint8Array(
0));#t=0;#n=0;#r({packed:e,startByte:n,startBit:r}){this.#e.moveTo(Buffer.concat([e,Buffer.alloc(E0)]),r-8*n);this.#t=8*
n;this.#n=0}#i(){return this.#t+this.#e.position}#o(){const e=this.#e;e.take(1);const n=e.take(2);if(n===0){e.position=e.
position+7&~7;const r=e.take(16);e.position+=16;return r}if(n===1)e.startFixed();else if(e.startDynamic()!==void 0)throw $c();
return void 0}front(e,n){this.#r(e);const r=this.#e;const{startBit:i,isFinal:o}=e;while(this.#i()<e.endBit){const s=this.#i();
const a=this.#o();if(a!==void 0){if(this.#n+a>n)return{range:{startBit:i,endBit:s,isFinal:o},outBytes:this.#n};r.position+=
8*a;this.#n+=a;continue}for(;;){const d=this.#n+r.outBytes;const c=this.#i();const f=r.step();if(f===Nc)break;if(f===us||
c>=e.endBit)throw $c();if(this.#n+r.outBytes>n)return{range:{startBit:i,endBit:c,isFinal:o,blockEnd:r.endCode()},outBytes:d}}
this.#n+=r.outBytes}throw $c()}back(e,n){this.#r(e);const r=this.#e;const{endBit:i,isFinal:o}=e;let s={range:{startBit:e.
startBit,endBit:i,isFinal:o},outBytes:0};while(this.#i()<i){const a={startBit:this.#i(),endBit:0};const d=this.#o();const c=this.#n<
n;if(d!==void 0)r.position+=8*d;else{a.endBit=this.#i();for(;;){const f=this.#n+r.outBytes;const u=r.step();if(u===Nc)break;
if(u===us||this.#i()>i)throw $c();if(f-u>=n)continue;const l=this.#n+r.outBytes;s={range:{startBit:this.#i(),endBit:i,isFinal:o,
header:a},outBytes:l}}}this.#n+=d??r.outBytes;if(d!==void 0&&c||s.outBytes===this.#n)s={range:{startBit:this.#i(),endBit:i,
isFinal:false},outBytes:this.#n}}return s}};async function S0(t,e,n,r){const i=8*n;for(const{startBit:o,endBit:s,isFinal:a,header:d,blockEnd:c}of r){const f=(d??{startBit:o}).
startBit-i;if(a)e[f>>3]=e[f>>3]&~(1<<(f&7));if(d===void 0)await t.fillTo(o%8);else{const u=d.endBit-d.startBit;await t.fillTo(
(o+8*u-u)%8);await t.writeShifted(e,f,f+u)}await t.writeBits(e,o-i,s-i);if(c!==void 0)await t.writeNumbers([[c.value,c.bits]])}}var i1=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var o1=e1(r1);var Fc=class{windowBytes=fs;trimmer=new Dc;#e;#t;#n=0;#r=0;constructor(e,n){
this.#e=new _c(e);this.#t=n}count(e){this.#n=n1(e,this.#n);this.#r+=e.length}pack(e,n){return o1(e,{level:this.#t,finishFlush:t1.
Z_SYNC_FLUSH,chunkSize:e.length+(e.length>>8)+1024,...n.length===0?{}:{dictionary:n.subarray(-fs)}})}async writePacked(e){
await this.#i();await this.#e.fillTo(0);await this.#e.writeBytes(e)}async writeRanges(e,n,r){await this.#i();await S0(this.#e,
e,n,r)}async#i(){if(this.#e.bytes===0)await this.#e.writeBytes(i1)}async end(){await this.#i();await this.#e.writeLastBlock();
const e=Buffer.alloc(8);e.writeUInt32LE(this.#n,0);e.writeUInt32LE(this.#r%2**32,4);await this.#e.writeBytes(e);await this.#e.
flush();return this.#e.bytes}};var dr=class{#e=[];bytes=0;push(e){if(e.length===0)return;this.#e.push(e);this.bytes+=e.length}moveTo(e,n){let r=Math.min(
n,this.bytes);this.bytes-=r;let i=0;while(r>0){const o=this.#e[i];e.push(o.subarray(0,r));if(o.length>r)this.#e[i]=o.subarray(
r);else i++;r-=Math.min(r,o.length)}if(i>0)this.#e.splice(0,i)}keepLast(e){let n=0;for(const{length:r}of this.#e){if(this.
bytes-r<e)break;this.bytes-=r;n++}if(n>0)this.#e.splice(0,n)}join(){const[e]=this.#e;return this.#e.length===1&&e!==void 0?
e:Buffer.concat(this.#e)}takeAll(){const e=this.join();this.#e=[];this.bytes=0;return e}};async function Op(t,e){const{index:n}=t;const r=n.startBit(e);const i=n.endBit(e);const o=Math.floor(r/8);const s=await t.
read(o,Math.ceil(i/8));return{packed:s,startByte:o,startBit:r,endBit:i,isFinal:n.isFinal(e)}}var zne=16*1024;var Bp=8.5*1024*1024;var Mc=class{#e;units;outBytes;constructor(e){this.#e=e;this.units=e.startBits.length;
this.outBytes=e.outStarts[this.units]}get packedBytes(){return this.#e.packedBytes}get members(){return this.#e.members}startBit(e){
return this.#e.startBits[e]}endBit(e){return this.#e.endBits[e]}outStart(e){return this.#e.outStarts[e]}outEnd(e){return this.#e.
outStarts[e+1]}lengthOf(e){return this.outEnd(e)-this.outStart(e)}lookBack(e){return this.#e.lookBacks[e]}isFinal(e){return this.#e.
finals[e]===1}firstFrom(e){const{outStarts:n}=this.#e;let r=0;let i=this.units;while(r<i){const o=r+i>>>1;if(n[o]<e)r=o+
1;else i=o}return r}isCopyable(e,n){const r=this.outStart(e);return r-this.lookBack(e)>=n&&this.lengthOf(e)<=Bp}};var x0=1024*1024;var s1=256*1024;var a1=4096;var d1=8;var Uc=4096;var k0=512*1024;var Hc=class{#e;#t=0;#n=0;#r=0;#i=0;#o;#s=new dr;#a=new dr;#d=new dr;#c;#f=[];constructor(e){
this.#e=e}async write(e,n){if(e.length===0)return;this.#e.count(e);this.#t+=e.length;if(n===void 0){await this.#p();this.#a.
push(e)}else{const r=await this.#u(n);r.next+=e.length;this.#s.push(e);await this.#l(r)}await this.#E()}async#u({source:e,
offset:n}){if(this.#o?.source===e&&this.#o.next===n)return this.#o;await this.#p();const r=Math.max(0,e.index.firstFrom(
n+1)-1);this.#o={source:e,start:n,next:n,unit:r};return this.#o}async#l(e){const{index:n}=e.source;for(;e.unit<n.units&&
n.outEnd(e.unit)<=e.next;e.unit++){if(n.isCopyable(e.unit,e.start))await this.#y(e.source,e.unit);else await this.#m(e)}
const r=e.unit<n.units&&n.lengthOf(e.unit)<=Bp;if(!r)this.#s.moveTo(this.#a,this.#s.bytes)}async#m(e){const{index:n}=e.source;
const{start:r,source:i,unit:o}=e;const s=n.outStart(o);const a=e.next-this.#s.bytes;const d=n.outEnd(o)-a;const{trimmer:c}=this.#e;
if(c&&d>=Uc&&n.lengthOf(o)<=k0){const f=await Op(i,o);const{range:u,outBytes:l}=c.back(f,r-s);const m=s+l-a;if(d-m>=Uc){
this.#s.moveTo(this.#a,m);return this.#h(f,u,d-m)}}this.#s.moveTo(this.#a,d)}async#p(){const e=this.#o;this.#o=void 0;const n=this.#s.
bytes;const{trimmer:r}=this.#e;if(e!==void 0&&r&&n>=Uc){const{source:i,unit:o,start:s}=e;const{index:a}=i;if(a.isCopyable(
o,s)&&a.lengthOf(o)<=k0){const d=await Op(i,o);const{range:c,outBytes:f}=r.front(d,n);if(f>=Uc)await this.#h(d,c,f)}}this.#s.
moveTo(this.#a,this.#s.bytes)}async#h({packed:e,startByte:n},r,i){await this.#b();await this.#w();const{startBit:o,endBit:s,
header:a={startBit:0,endBit:0}}=r;this.#g(i,s-o+a.endBit-a.startBit);await this.#x({bytes:Promise.resolve(e),startByte:n,
ranges:[r]})}#g(e,n){this.#s.moveTo(this.#d,e);this.#d.keepLast(this.#e.windowBytes);this.#n+=e;this.#r+=n}async#y(e,n){
await this.#b();const{index:r}=e;const i=r.startBit(n);const o=r.endBit(n);const s=r.isFinal(n);this.#g(r.lengthOf(n),o-
i);const a={startBit:i,endBit:o,isFinal:s};const d=this.#c?.ranges.at(-1);const c=i-(d?.endBit??Number.POSITIVE_INFINITY);
const f=c>=0&&c<=8*a1;if(!f||this.#c?.source!==e)await this.#w();if(this.#c===void 0)this.#c={source:e,ranges:[a]};else if(c===
0&&!s)d.endBit=o;else this.#c.ranges.push(a);if(o-this.#c.ranges[0].startBit>=8*s1)await this.#w()}async#w(){const e=this.#c;
if(e===void 0)return;this.#c=void 0;const{source:n,ranges:r}=e;const i=Math.floor(r[0].startBit/8);const o=Math.ceil(r.at(
-1).endBit/8);await this.#x({bytes:n.read(i,o),startByte:i,ranges:r})}async#E(){while(this.#a.bytes>=x0)await this.#S(x0)}async#b(){
await this.#E();if(this.#a.bytes>0)await this.#S(this.#a.bytes)}async#S(e){await this.#w();const n=this.#d.join();const r=new dr;
this.#a.moveTo(r,e);const i=r.join();this.#d.push(i);this.#d.keepLast(this.#e.windowBytes);await this.#x({bytes:this.#e.
pack(i,n),startByte:0})}async#x(e){e.bytes.catch(()=>{});this.#f.push(e);if(this.#f.length>d1)await this.#k()}async#k(){
const{bytes:e,startByte:n,ranges:r}=this.#f.shift();const i=await e;if(r!==void 0)return this.#e.writeRanges(i,n,r);await this.#e.
writePacked(i);this.#i+=i.length}async end(){await this.#p();await this.#b();await this.#w();while(this.#f.length>0)await this.#k();
return{outBytes:this.#t,packedBytes:await this.#e.end(),copiedOutBytes:this.#n,copiedPackedBytes:Math.ceil(this.#r/8),newOutBytes:this.#t-
this.#n,newPackedBytes:this.#i}}};import{promisify as c1}from"node:util";import{constants as f1,zstdCompress as u1}from"node:zlib";var l1=c1(u1);var zc=class{windowBytes=0;#e;#t;constructor(e,n){this.#e=new Bi(e);this.#t=n}count(){}pack(e){return l1(e,
{chunkSize:e.length+(e.length>>8)+1024,params:{[f1.ZSTD_c_compressionLevel]:this.#t}})}writePacked(e){return this.#e.writeBytes(
e)}async writeRanges(e,n,r){for(const{startBit:i,endBit:o}of r)await this.#e.writeBytes(e.subarray(i/8-n,o/8-n))}async end(){
if(this.#e.bytes===0)await this.#e.writeBytes(await this.pack(Buffer.alloc(0)));await this.#e.flush();return this.#e.bytes}};function P0(t,e,{spans:n,sourceOf:r,kind:i,level:o}){return Ec(e,async s=>{const a=i==="gzip"?Fc:zc;const d=new Hc(new a(
m=>s.write(m),o));let c=0;const f=async m=>{let h=0;for(const{bytes:g,origin:y}of n.take(c,m.length)){const E=y&&await r(
y.stream);const k=m.subarray(h,h+g);const I=E&&{source:E,offset:y?.offset??0};await d.write(k,I);h+=g}c+=m.length};const u=new m1(
{write:(m,h,g)=>{f(m).then(()=>g(),g)}});await p1(t,u);const l=await d.end();return{...l,layerBytes:c,digest:s.digest()}})}import{open as w1}from"node:fs/promises";import{availableParallelism as h1}from"node:os";import{Worker as g1}from"node:worker_threads";var y1=import.meta.url.endsWith(".ts")?new URL("../scan-worker.ts",import.meta.url):new URL("./scan-worker.mjs",import.meta.
url);var Wc=class{#e;#t=[];#n=[];#r=new Map;#i=false;constructor(e=h1()){this.#e=e}scan(e){return new Promise(n=>{this.#t.
push({range:e,finish:n});this.#o()})}async close(){this.#i=true;this.#o();const e=[...this.#n.splice(0),...this.#r.keys()];
await Promise.all(e.map(n=>n.terminate()))}#o(){while(this.#t.length>0){if(this.#i){this.#t.shift().finish({kind:"unusab\
le",reason:"it is not needed any more"});continue}const e=this.#n.pop()??this.#s();if(e===void 0)return;const n=this.#t.
shift();this.#r.set(e,n);e.ref();e.postMessage(n.range)}}#s(){if(this.#r.size>=this.#e)return void 0;const e=new g1(y1,{
execArgv:[]});e.on("message",r=>{e.unref();const i=this.#r.get(e);this.#r.delete(e);this.#n.push(e);i?.finish(r);this.#o()});
let n="the worker ended";e.on("error",r=>{n=S(r)});e.on("exit",()=>{const r=this.#r.get(e);this.#r.delete(e);const i=this.#n.
indexOf(e);if(i!==-1)this.#n.splice(i,1);r?.finish({kind:"unusable",reason:n});this.#o()});return e}};var jc=class{hasFailed=false;kind;#e;#t=new Wc;#n=[];#r;constructor(e,n,{log:r,signal:i}){this.kind=n;this.#e=r;this.#r=
e.map(o=>this.#i(o,i).catch(s=>this.#s(o,S(s))));void Promise.all(this.#r).then(()=>this.#t.close())}async sourceOf(e){return this.#r[e]}async close(){
await this.#t.close();await Promise.all(this.#r);await Promise.all(this.#n.map(e=>e.close()))}async#i(e,n){if(e.locate===
void 0)return this.#s(e,"it is in no file");const r=await e.locate(n);const{path:i,startByte:o,sizeBytes:s}=r;const a=await this.#t.
scan({path:i,startByte:o,packedBytes:s,kind:this.kind});if(a.kind==="unusable")return this.#s(e,a.reason);return{index:new Mc(
a.tables),read:await this.#o(r)}}async#o({path:e,startByte:n}){const r=await w1(e);this.#n.push(r);return async(i,o)=>{const{
bytesRead:s,buffer:a}=await r.read({buffer:Buffer.allocUnsafe(o-i),position:n+i});if(s!==o-i)throw new RangeError(`${e} \
became shorter`);return a}}#s({descriptor:e},n){this.#e.debug(`nothing of the layer ${e.digest} can be copied as it is p\
acked: ${n}`)}};import{createReadStream as E1}from"node:fs";import{PassThrough as S1}from"node:stream";import{pipeline as x1}from"node:stream/promises";
import{createGunzip as k1,createZstdDecompress as P1}from"node:zlib";import{Transform as b1}from"node:stream";var Jc=class extends b1{#e=new ai;constructor(){super({readableObjectMode:true})}_transform(e,n,r){try{for(const i of this.#e.
split(e))this.push(i);r()}catch(i){r(i)}}_flush(e){e(this.#e.isBetweenFrames?null:new RangeError("its last frame is inco\
mplete"))}};var I0=1024*1024;async function Gc({path:t,packing:e},{signal:n,touch:r},i){const o=new J(()=>"keep",Tt([i,Ci(r)]));const s=E1(
t,{highWaterMark:I0});await x1([s,...I1(e),o,Bn()],{signal:n});return{diffId:o.digest(),streamBytes:o.bytesWritten}}function I1(t){
const e={chunkSize:I0};switch(t){case"gzip":return[k1(e)];case"zstd":return[new Jc,P1(e)];case"none":return[new S1]}}function Ci(t){
return{begin:t,data:t,end:()=>{}}}var T1=8*1024*1024;var v1=1/4;var O1=128*1024;function Vc(t,e,n){const{run:r,engine:i,source:o,options:s,packTo:a}=t;const{
compression:d}=s.layer;const c=o.packedLayers??[];const f=c.reduce((h,{descriptor:g})=>h+g.sizeBytes,0);const u=i?.store.
keepsPacked===true||a!==void 0&&!Ni(t);const l=d.kind!=="none"&&d.mayCopy===true&&u;if(!l||s.dryRun||e.kind==="hit"||f<T1)
return void 0;const m=new jc(c,d.kind,r);n.defer(()=>m.close());return m}function B1(t,e){const{packings:n,layerTarBytes:r,
keptRuns:i}=t;if(!n.includes(e))return false;const o=r.reduce((a,d)=>a+d,0);let s=0;for(const{layer:a,startBytes:d,endBytes:c}of i())
if(n[a]===e)s+=Math.max(0,c-d-_1(t,a));return s>=v1*o}function _1({packings:t,frames:e,layerTarBytes:n},r){if(t[r]!=="zs\
td")return O1;return(n[r]??0)/Math.max(1,e[r]??1)}function Ni({engine:t,options:e}){return e.tagLocations.length===0&&t?.
store.keepsPacked===false}function $i({run:t,scans:e,options:n},{reader:r}){const{compression:i}=n.layer;if(e===void 0||
r.layers===void 0||i.kind==="none")return void 0;if(B1(r.layers,e.kind))return new _p(e,i.level);t.log.debug("packed ane\
w: too little of the layers stays as it is packed");return void 0}var _p=class t{spans=new Ti;#e;#t;copied="";constructor(e,n){
this.#e=e;this.#t=n}another(){return new t(this.#e,this.#t)}async pack(e,n){const{spans:r}=this;const i=o=>this.#e.sourceOf(
o);try{const o={spans:r,sourceOf:i,kind:this.#e.kind,level:this.#t};const s=await P0(e,n,o);const a=100*s.copiedOutBytes/
Math.max(1,s.layerBytes);this.copied=`, ${a.toFixed(1)} % of it copied as it was`;return s}catch(o){if(!(o instanceof p))
this.#e.hasFailed=true;throw o}}async check(e,n,r){const i={path:e,packing:this.#e.kind};let o;try{o=(await Gc(i,r)).diffId}catch(s){
if(r.signal.aborted)throw s;throw this.#n(S(s))}if(o!==n)throw this.#n(`it unpacks to ${o} instead of ${n}`)}#n(e){this.#e.
hasFailed=true;return new p("CHECK_FAILED",`The packed layer cannot be used: ${e}.`,{hint:`Run again with ${_t("compress\
ion",`${this.#e.kind}:${this.#t}`)}. With a level, nothing is copied from the source's layers.`})}};async function v0(t,e,{path:n,...r}){const{run:i}=t;const{log:o,signal:s}=i;const{compression:a}=r;const d=new it({countsBlocks:Pt(
t)});const c=Tt([d,Ci(i.touch)]);const f=$i(t,e);const u=await zt(e,i,c,f?.spans);const l=rt(u,r.totalBytes);const m=f?.
pack(u,n)??Ln(u,n,a);const{digest:h,packedBytes:g}=await z(o,l,m);await e.resume();if(s.aborted)throw U(s.reason);const y=vi(
u,e);o.info(`Packed ${Q(y.entries)} in one layer of ${P(d.bytes)}, packed ${P(g)}${f?.copied??""}`);const E=u.digest();if(f!==
void 0&&!Rp(t))await f.check(n,E,i);const k={path:n,diffId:E,digest:h,packedBytes:g,packing:a.kind};const I=y.dataBytes>
0;const M=await Kc([k],r,I);const{bytesWritten:L}=u;return{...M,newBytes:d.bytes,streamBytes:L,counts:y}}function Rp({options:t}){
return t.verify||t.tagLocations.length===0}async function O0(t,e,n){const{record:r}=e;const i=Pt(t);const{bytes:o,streamBytes:s}=await Ap(
e,t.run,i);const a=gc(e).map((f,u)=>({...f,contents:r.layers&&ls(r.layers[u]?.contents??[])}));const d=await Kc(a,n,r.dataBytes>
0);const c=r.layers===void 0?"one layer":`${r.layers.length} layers`;t.run.log.info(`Took ${Q(r.entries)} in ${c} of ${P(
o)}, packed ${P(r.packedBytes)}`);return{...d,parts:r.layers,newBytes:o,streamBytes:s,counts:ns}}var T0=3;function ls(t){
const e=t.slice(0,T0).map(({name:n})=>n);return`${e.join(", ")}${t.length>T0?" and more":""}`}async function Kc(t,e,n){const r=await e.
configFor(t);const i=H(r);return{stored:void 0,packed:{files:t,config:r,request:e,hasContent:n},packedBytes:t.reduce((o,{
packedBytes:s})=>o+s,0),imageId:i,configDigest:i}}async function Ap(t,e,n=false){let r=0;let i=0;for(const o of gc(t)){const s=await R1(
o,e,n);r+=s.bytes;i+=s.streamBytes}return{bytes:r,streamBytes:i}}async function R1({path:t,packing:e,diffId:n},r,i){const o=new it(
{countsBlocks:i});const s=Gc({path:t,packing:e},r,o);const{diffId:a,streamBytes:d}=await s.catch(c=>{if(r.signal.aborted)
throw c;throw An("its layer cannot be unpacked.",c)});if(a!==n)throw An(`its layer unpacks to ${a}, but the record says ${n}\
.`);return{bytes:o.bytes,streamBytes:d}}import{createReadStream as W1}from"node:fs";import{rm as j1}from"node:fs/promises";import{pipeline as J1}from"node:stream";import{open as F1}from"node:fs/promises";import{Readable as M1}from"node:stream";var A1=16*1024;var L1=512;async function*B0(t,e,n){let r;for(const i of C1(e,n)){const o=r;r=N1(t,i);r.catch(()=>{});if(o!==
void 0)yield await o}if(r!==void 0)yield await r}function*C1(t,e){let n=[];let r=e;for(const i of t){if(n.length>0&&(i.bytes>
r||n.length===L1)){yield n;n=[];r=e}n.push(i);r-=i.bytes}if(n.length>0)yield n}async function N1(t,e){const n=$1(e);const r=await Promise.
all(n.map(o=>D1(t,o)));const i=new Map;for(const[o,{start:s,ranges:a}]of n.entries())for(const d of a){const c=d.start-s;
i.set(d,r[o].subarray(c,c+d.bytes))}return e.map(o=>[o,i.get(o)])}function $1(t){const e=[];for(const n of t.toSorted((r,i)=>r.
start-i.start)){const r=e.at(-1);const i=n.start+n.bytes;if(r!==void 0&&n.start-(r.start+r.bytes)<=A1){r.bytes=Math.max(
r.bytes,i-r.start);r.ranges.push(n)}else e.push({start:n.start,bytes:n.bytes,ranges:[n]})}return e}async function D1(t,{
start:e,bytes:n}){const r=Buffer.allocUnsafeSlow(n);for(let i=0;i<n;){const{bytesRead:o}=await t.read(r,i,n-i,e+i);if(o===
0)throw new p("TEMP_DIR",`The flat layer in the temporary directory should have ${e+n} bytes or more, but ends at ${e+i}\
: it was changed.`,{hint:"Let nobody else write to the temporary directory, then run again."});i+=o}return r}var Yc=1024*1024;function R0(t,e,n,r){return M1.from(U1(t,e,r),{objectMode:false,highWaterMark:Yc,signal:n})}async function*U1(t,e,n){
const r=await F1(t.path);try{for await(const i of B0(r,z1(t.index,e),Yc)){const o=i.flatMap(([s,a])=>{if(!s.isParent){H1(
t,n,s);return[a]}const{extensions:d,header:c}=xc(Kx(a));for(const f of[...d,c])n?.add(f.length,void 0);return[...d,c]});
yield o.length===1?o[0]:Buffer.concat(o)}n?.add(Qt.length,void 0);yield Qt}finally{await r.close()}}function H1({spans:t},e,{
start:n,bytes:r}){if(e===void 0)return;if(t===void 0)e.add(r,void 0);else for(const i of t.range(n,r))e.add(i.bytes,i.origin)}
function*z1(t,{pieces:e}){let n=0;let r=0;for(const i of e){const o=i<0;const s=o?~i:i;const a=t.start[s];if(o||a!==n+r){
yield*_0(n,r);[n,r]=[a,0]}if(o)yield{start:a,bytes:t.bytes[s],isParent:o};else r+=t.bytes[s]}yield*_0(n,r)}function*_0(t,e){
for(let n=0;n<e;n+=Yc)yield{start:t+n,bytes:Math.min(Yc,e-n),isParent:false}}var G1=2;var V1=5;var K1=.97;async function L0(t,e,n,{path:r,...i}){const{run:o}=t;const s=$i(t,e);const a=await f0(t,e,
{path:`${r}-flat`,isTraced:s!==void 0,totalBytes:i.totalBytes,looker:Ci(o.touch)});const d=Y1(t,n);const c=await q1({job:t,
flat:a,compression:d,splice:s,path:r});await u0(a);const f=ms(c,({facts:L})=>L.bytes);const u=ms(c,L=>L.streamBytes);const l=ms(
c,({file:L})=>L.packedBytes);const m=100*ms(c,({copiedBytes:L})=>L)/Math.max(1,u);const h=s===void 0?"":`, ${m.toFixed(1)}\
 % of it copied as it was`;const{entries:g,dataBytes:y}=a.counts;const E=c.length===1?"one layer":`${c.length} layers`;o.
log.info(`Packed ${Q(g)} in ${E} of ${P(f)}, packed ${P(l)}${h}`);const k=c.map(({file:L})=>L);const I=await Kc(k,i,y>0);
const M=c.length===1?void 0:c.map(L=>L.facts);if(M!==void 0)Ic(M,o.log);return{...I,packedBytes:Ni(t)?void 0:l,parts:M,flatDiffId:a.
diffId,newBytes:f,streamBytes:u,counts:a.counts}}function Y1(t,e){const{compression:n}=t.options.layer;if(!Ni(t))return n;
return e.kind==="miss"?mc(n):{kind:"none"}}async function q1(t){const{job:e,flat:n}=t;const{log:r}=e.run;const{division:i}=e.
options.layer;if(i===void 0)throw new Error("one layer is not divided");const o="maxBytes"in i?i.maxBytes:Number.POSITIVE_INFINITY;
let s=i;for(let a=1;;a++){const d=Pc(n.index,n.owners,s);for(const m of d.details)r.debug(m);const c=Zx(d,n);const f=await X1(
t,c);const u=f.filter(({file:m},h)=>m.packedBytes>o&&c[h]?.isOneFile===false);if(u.length===0||a===V1||!("maxBytes"in s)){
for(const m of d.notices)r.notice(m);for(const m of Qx(f,c,o))r.notice(m);if(u.length>0)r.warning(`${u.length} of ${f.length}\
 layers are larger than ${x("max-layer-size")}, the largest ${P(A0(u))}: they could not be divided any further.`);return f}
const l=A0(u);r.debug(`divided again: a layer has ${P(l)}`);s={maxBytes:Math.floor(s.maxBytes*o*K1/l)};for(const{file:m}of f)
await j1(m.path)}}function A0(t){return Math.max(...t.map(({file:e})=>e.packedBytes))}async function X1(t,e){const{run:n}=t.
job;const r=new AbortController;const i=AbortSignal.any([n.signal,r.signal]);let o=0;const s=m=>{o+=m};const a=ms(e,({layer:m})=>m.
streamBytes);const d=[];const c=[...e.entries()];const f=async()=>{for(let m=c.shift();m!==void 0;m=c.shift()){const[h,g]=m;
d[h]=await Z1(t,g,{number:h+1,signal:i,onBytes:s})}};const u=Array.from({length:G1},()=>f().catch(m=>{r.abort(m);throw m}));
const l={title:"Pack",doneBytes:()=>o,totalBytes:()=>a};try{await z(n.log,l,Promise.all(u))}finally{await Promise.allSettled(
u)}if(n.signal.aborted)throw U(n.signal.reason);return d}async function Z1({job:t,flat:e,compression:n,splice:r,path:i},{
layer:o,isWhole:s},{number:a,signal:d,onBytes:c}){const{run:f}=t;const u=`${i}-${a}`;const l=new it({countsBlocks:Pt(t)});
const m={begin:()=>{},data:we=>c(we.length),end:()=>{}};const h=new J(()=>"keep",Tt([l,Ci(f.touch),m]));const g=r?.another();
const y=s?Q1(e,d,g?.spans):R0(e.spool,o,d,g?.spans);J1(y,h,()=>{});const E=await g?.pack(h,u)??await Ln(h,u,n);const{digest:k,
packedBytes:I,copiedOutBytes:M=0}=E;const L=h.digest();if(g!==void 0&&!Rp(t))await g.check(u,L,f);const ee=o.largest;const Y=s?
void 0:ls(ee);return{file:{path:u,diffId:L,digest:k,packedBytes:I,packing:n.kind,contents:Y},facts:{diffId:L,digest:k,packedBytes:I,
bytes:l.bytes,entries:o.entries,contents:ee},streamBytes:h.bytesWritten,copiedBytes:M}}function Q1({spool:t,streamBytes:e},n,r){
if(r!==void 0&&t.spans!==void 0)for(const{bytes:i,origin:o}of t.spans.range(0,e))r.add(i,o);return W1(t.path,{highWaterMark:1024*
1024,signal:n})}function ms(t,e){return t.reduce((n,r)=>n+e(r),0)}import{posix as oM}from"node:path";var eM=1e3;async function C0(t,e,{id:n}){const[r,i]=await Promise.all([t.docker.run(["diff",n]),Ne(t,n,["--size"])]);const o=r.
split("\n").map(d=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(d)?.groups).filter(d=>d!==void 0);const{SizeRw:s}=i;if(o.length>
eM||typeof s!=="number")return void 0;const a=await G(t,{source:e});try{const d=[];for(const{kind:c,path:f=""}of o){const u=await tM(
t,a,f,c==="D");if(u>0)d.push({path:f,bytes:u})}return{old:d,writtenBytes:s}}finally{await V(t,a)}}async function tM(t,e,n,r){
const{signal:i}=t;try{return await nM(await t.transport.readArchive(e,n,i),r)}catch(o){if(ze(o,n))return 0;throw o}}async function nM(t,e){
const n=new AbortController;let r=0;let i=true;const o=new J(({typeFlag:s,sizeBytes:a})=>{if(n.signal.aborted)return"dro\
p";r+=a;if(i&&(s!=="5"||!e))n.abort();i=false;return"drop"});await er(n.signal,t,o);return r}import{posix as rM}from"node:path";var qc="/var/lib/apt/lists";var N0="/var/cache/apt";function $0(t){return[qc,N0].some(
e=>t.startsWith(`${e}/`))}function D0(t){return t.filter(e=>{const n=rM.normalize(`/${e}/`);return[`${qc}/`,`${N0}/`].some(
r=>r.startsWith(n)||n.startsWith(r))})}function ps(t,e){return`echo ${t.slice(0,-1)}"${t.slice(-1)}"-${e}`}function F0(t){
return["set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/nu\
ll 2>&1 || { ${ps(t,"no-apt")}; exit 0; }`,"apt-get clean",`[ -d ${qc} ] || exit 0`,`cd ${qc}`,"for name in * .[!.]* ..?\
*; do",'  [ -e "$name" ] || [ -h "$name" ] || continue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial \
]; then',"    find partial -mindepth 1 -delete","  else",'    rm -rf -- "./$name"',"  fi","done"].join("\n")}import{randomBytes as iM}from"node:crypto";function M0(t,{script:e,aptClean:n}){const r=[ps(t,"shell"),e===void 0?":":`/bin/sh -e -c " $1" || exit $?; ${ps(t,"run")}`,
n?`/bin/sh -c "$2" || exit $?; ${ps(t,"apt")}`:":"].join("\n");return["-c",r,"sh",e??"",F0(t)]}var Xc=class{token=`docke\
r-flatten-${iM(8).toString("hex")}`;#e=new Map;ms(e){return this.#e.get(e)}read(e){const n=e.indexOf(this.token);if(n!==
-1)this.#e.set(e.slice(n+this.token.length+1).trim(),performance.now());return this.strip(e)}strip(e){const n=e.indexOf(
this.token);if(n===-1)return e;return n===0?void 0:e.slice(0,n)}};var sM=/no such file or directory|executable file not found|not a directory/i;var aM=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i;
var U0=/exec format error/i;var dM=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im;var cM=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;
async function H0(t,e,n){const{log:r,signal:i}=t;const{image:o}=e;fM(o,n,r);const s=new Xc;const a=await qd(t,o,{program:"\
/bin/sh",args:M0(s.token,n),user:"0:0",network:n.network,shows:l=>s.read(l)}).catch(l=>{const m=l instanceof p&&l.code===
"DOCKER_FAILED";throw m?z0(n,l.message,l)??l:l});if(s.ms("shell")===void 0)return pM(t,o,n,a);if(a.exitCode!==0)throw uM(
o,n,s,a);const d=lM(o,n,s,r);const{container:c}=a;if(d.length===0){await li(t,c);return cr}const f=C0(t,o,c).then(l=>d.map(
m=>mM(m,d,l))).catch(l=>{if(!i.aborted)r.notice(`Could not measure what the commands freed: ${S(l)}`);return d});const u=qS(
t,e,c);return{changed:u,commands:d,measuredCommands:f,needsAptRule:false}}function fM({volumes:t},{script:e,aptClean:n},r){
if(e!==void 0&&t.length>0){r.warning(`The image declares volumes: ${t.join(", ")}. They are empty while "run" runs, and \
its changes below them are not in the result.`)}const i=n?D0(t):[];if(i.length>0){r.warning(`"apt-clean" cannot clean be\
low the volumes that the image declares: ${i.join(", ")}. Use ${x("exclude")} to drop their contents.`)}}function Zc(t){
if(t.length===0)return"";return` The image's volumes are empty while commands run: ${t.join(", ")}.`}function uM(t,{script:e,
network:n},r,i){const o=e!==void 0&&r.ms("run")===void 0?"run":"apt-clean";const s=Xd(i,d=>r.strip(d));const a=o==="run"?
`Nothing was tagged. The script stops at the first command that fails${n==="none"?`, and it has no network unless ${x("r\
un-network")} names one`:""}.`:`Leave ${x("apt-clean")} out to flatten without it, or repair apt in the image.`;return new p(
"COMMAND_FAILED",`"${o}" failed in a container of ${t.reference} with exit status ${i.exitCode}:
${s}`,{hint:a+Zc(t.volumes)})}function lM(t,{script:e,aptClean:n},r,i){const o=r.ms("no-apt")===void 0;if(!o){i.notice(`\
Skipped apt-clean: the image has no apt-get.${Zc(W0(t))}`)}const s=r.ms("shell")??0;const a=r.ms("run")??s;const d=[];if(e!==
void 0)d.push({name:"run",ms:a-s});if(n&&o)d.push({name:"apt-clean",ms:(r.ms("apt")??a)-a});return d}var cr={changed:void 0,
commands:[],measuredCommands:Promise.resolve([]),needsAptRule:false};function mM(t,e,n){if(n===void 0)return t;const r=e.
length>1;const i=t.name==="apt-clean";const o=n.old.filter(({path:s})=>!r||$0(s)===i).reduce((s,{bytes:a})=>s+a,0);return{
...t,bytes:o-(r&&i?0:n.writtenBytes)}}async function pM(t,e,n,r){const{log:i}=t;const{script:o,aptClean:s}=n;const a=z0(
n,r.stderr);if(a!==void 0)throw a;const d=hM(e,t,r);if(o!==void 0){throw new p("COMMAND_FAILED",`"run" needs a shell in ${e.
reference}, but ${d}.`,{hint:`Use ${x("clean")} and ${x("exclude")} instead: they need no program in the image.${Zc(e.volumes)}`})}
await li(t,r.container);if(s){i.notice(`Used the rules of ${x("clean","apt")} instead of apt-clean: ${d}.${Zc(W0(e))}`)}
return{...cr,needsAptRule:s}}function z0({network:t},e,n){if(t==="none"||!dM.test(e))return void 0;return new p("COMMAND\
_FAILED",`Cannot connect the container for "run" to the network ${JSON.stringify(t)} (${x("run-network")}): ${e.trim().slice(
-2e3)}`,{hint:`Name a network that "docker network ls" lists, for example "bridge", or leave ${x("run-network")} out.`,cause:n})}
function W0({volumes:t}){return t.filter(e=>cM.test(oM.normalize(e)))}function hM(t,e,n){const r=`${n.stderr}
${n.stdout}`;const{architecture:i}=t.platform;const o=e.platform.architecture;const s=i!==o;const a=sM.test(r);const d=aM.
test(r);if(U0.test(r)&&!s)return`the image's /bin/sh is not an executable for this machine (${o})`;if(U0.test(r)||s&&!a&&
!d)return`the image is for ${i}, which this machine (${o}) cannot run`;if(d)return"the image's /bin/sh cannot be execute\
d: it is a directory or not executable";if(a)return"the image has no shell (/bin/sh)";throw te(["start"],n)}var gM=3;var yM=1e5;var wM=[10,5,3];var bM=.01;var Di=class{#e=new Map;#t;constructor(e){this.#t=e}begin(e,n){const r=In(
e,n);if(r===0)return;const i=R(e.name);this.#t?.(i,r);const o=this.#n(i);const s=this.#e.get(o);if(s===void 0)this.#e.set(
o,{bytes:r,files:1});else{s.bytes+=r;s.files++}}data(){}end(){}#n(e){let n=0;for(let i=0;i<gM;i++){const o=e.indexOf("/",
n===0?0:n+1);if(o===-1)break;n=o}let r=e.slice(0,n);while(this.#e.size>=yM&&r!==""&&!this.#e.has(r))r=r.slice(0,Math.max(
0,r.lastIndexOf("/")));return r}get largest(){let e=0;for(const{bytes:n}of this.#e.values())e+=n;return J0(this.#r(),"",
0,e*bM)}get all(){return[...this.#r().values()].flatMap(e=>[...e].map(j0))}#r(){const e=new Map;for(const[n,r]of this.#e){
for(let i=n;i!=="";){const o=i.slice(0,Math.max(0,i.lastIndexOf("/")));const s=e.get(o)??new Map;e.set(o,s);const{bytes:a,
files:d}=s.get(i)??{bytes:0,files:0};s.set(i,{bytes:a+r.bytes,files:d+r.files});i=o}}return e}};function j0([t,e]){return{
path:`/${W(t).toString("utf8")}`,...e}}function J0(t,e,n,r){return[...t.get(e)??[]].filter(([,{bytes:i}])=>i>=r).sort(([
i,o],[s,a])=>a.bytes-o.bytes||(i<s?-1:1)).slice(0,wM[n]).flatMap(([i,o])=>[j0([i,o]),...J0(t,i,n+1,r)])}var Qc=500;var EM=1e6;var SM=300;var ef=class{#e;#t=[];#n=[];#r=0;#i=0;directories=new Di((e,n)=>this.#o(e,n));constructor(e){
this.#e=e}#o(e,n){if(this.#t.length<EM){this.#t.push(e);this.#n.push(n);return}this.#r+=n;this.#i++}get contents(){const e=this.#s();
const n=this.directories.all.toSorted(G0);const r=i=>e.reduce((o,s)=>o+s[i],0);return{bytes:r("bytes"),files:r("files"),
packages:e.slice(0,Qc),morePackages:Math.max(0,e.length-Qc),directories:n.slice(0,Qc).map(i=>({...i,path:V0(i.path)})),moreDirectories:Math.
max(0,n.length-Qc)}}#s(){const e=new Map;const n=(r,i,o,s)=>{const a=`${r}:${i}`;const d=e.get(a);if(d===void 0)e.set(a,
{manager:r,name:i,bytes:o,files:s});else{d.bytes+=o;d.files+=s}};for(const[r,i]of this.#t.entries()){const{manager:o,name:s}=this.#e.
packageOf(i)??Lp;n(o,s,this.#n[r]??0,1)}if(this.#i>0)n(Lp.manager,Lp.name,this.#r,this.#i);return[...e.values()].sort(G0).
map(r=>({...r,name:V0(xM(r.name))}))}};var Lp={manager:"other",name:""};function G0(t,e){const n=({manager:r,name:i,path:o})=>o??
`${r}:${i}`;return e.bytes-t.bytes||(n(t)<n(e)?-1:1)}function xM(t){return W(t).toString("utf8")}function V0(t){return de(
t,SM)}var K0=4e5;var kM=15e4;var PM=40;var hs=class{#e={children:new Map,folded:void 0};#t;#n;#r=0;#i=0;constructor(e,n=K0){this.#t=
e;this.#n=n}get foldedFiles(){return this.#i}add(e,n,r=-1){if(n===0)return;const i=e.split("/");const o=[...i.splice(0,PM),
...i.length>0?[i.join("/")]:[]];const s=n<0?this.#o(o,n,r):n;if(s===0)return;const a=o.pop()??"";let d=this.#e;for(const f of o)
d=this.#s(d,f);const c=d.children.get(a);if(c===void 0){d.children.set(a,{bytes:s,group:r});this.#r++}else if("bytes"in c){
c.bytes+=s}if(this.#r>this.#n)this.#a()}#o(e,n,r){const i=[];let o=this.#e;for(const a of e){if(o===void 0||"bytes"in o)
break;if(o.folded!==void 0)i.unshift(o.folded.bytes);o=o.children.get(a)}if(o!==void 0)return n;let s=n;for(const a of i){
const d=a.get(r)??0;const c=Math.min(d,-s);a.set(r,d-c);s+=c}return s}#s(e,n){const r=e.children.get(n);if(r!==void 0&&"\
children"in r)return r;const i={children:new Map,folded:void 0};e.children.set(n,i);if(r===void 0)this.#r++;return i}#a(){
let e=1024;const n=this.#n/K0*kM;while(this.#r>n){this.#r=this.#d(this.#e,"",e).nodes;e*=2}}#d(e,n,r){let i=0;let o=0;for(const[
s,a]of e.children){const d=n===""?s:`${n}/${s}`;if("bytes"in a){o+=a.bytes;if(a.bytes>=r)i++;else{e.children.delete(s);const f=a.
group===-1?this.#t(d):a.group;this.#c(e,1,new Map([[f,a.bytes]]));this.#i++}continue}const c=this.#d(a,d,r);o+=c.bytes;if(c.
bytes>=r)i+=c.nodes+1;else{e.children.delete(s);if(a.folded!==void 0)this.#c(e,a.folded.files,a.folded.bytes)}}for(const s of e.
folded?.bytes.values()??[])o+=s;return{nodes:i,bytes:o}}#c(e,n,r){e.folded??={files:0,bytes:new Map};e.folded.files+=n;for(const[
i,o]of r)e.folded.bytes.set(i,(e.folded.bytes.get(i)??0)+o)}toPage(e=()=>true){const n=(r,i)=>{const o=[];for(const[s,a]of r.
children){const d=i===""?s:`${i}/${s}`;const c=W(s).toString("utf8");if("children"in a){const u=n(a,d);if(u.length>0)o.push(
[c,0,-1,u]);continue}const f=a.group===-1?this.#t(d):a.group;if(a.bytes>0&&e(f))o.push([c,a.bytes,f])}for(const[s,a]of r.
folded?.bytes??[])if(a>0&&e(s))o.push(["(smaller files)",a,s]);return o};return["",0,-1,n(this.#e,"")]}};var Fi=class{#e;#t;#n;#r;#i=false;observer;constructor({files:e=false,contents:n=false},r){const i=e||n?new Oi:void 0;this.#t=
e&&i!==void 0?new Cp(i):void 0;this.#n=n&&i!==void 0?new ef(i):void 0;this.#e=this.#n?.directories??new Di;this.#r=r;const o=Tt(
[this.#e,i,this.#t?.observer,r])??this.#e;const s=i!==void 0;this.observer={begin:(a,d)=>this.#o(()=>o.begin(a,d)),data:s?
a=>this.#o(()=>o.data(a)):()=>{},end:s?()=>this.#o(()=>o.end()):()=>{}}}onDropped=(e,n,r)=>{this.#o(()=>this.#t?.drop(e,
n,r))};get directories(){return this.#o(()=>this.#e.largest)}get suggestions(){return this.#o(()=>this.#r?.found)}get contents(){
return this.#o(()=>this.#n?.contents)}get page(){return this.#o(()=>this.#t?.toPage())}#o(e){if(this.#i)return void 0;try{
return e()}catch{this.#i=true;return void 0}}};var Cp=class{#e;#t=new hs(()=>-1);#n=[];observer;constructor(e){this.#e=new hs(
n=>rr.indexOf(e.managerOf(n)));this.observer=new Np(this.#e)}drop(e,n,r){if(!this.#n.includes(r))this.#n.push(r);this.#t.
add(e,n,rr.length+this.#n.indexOf(r))}toPage(){const e=[[this.#e,"of the result"],[this.#t,"that were dropped"]];const n=[
...rr.map(r=>({name:r,kind:r==="other"?"other":"manager"})),...this.#n.map(({kind:r,name:i})=>({kind:r,name:i}))];return{
groups:n,result:this.#e.toPage(),dropped:this.#t.toPage(r=>(this.#n[r-rr.length]?.bytes??0)>0),notes:e.filter(([r])=>r.foldedFiles>
0).map(([r,i])=>`${r.foldedFiles} small files ${i} are not shown one by one: "(smaller files)" combines those of a direc\
tory.`)}}};var Np=class{#e;constructor(e){this.#e=e}begin(e,n){const r=In(e,n);if(r>0)this.#e.add(R(e.name),r)}data(){}end(){}};import{access as IM,constants as Y0,mkdtemp as TM,rm as vM,stat as $p,statfs as q0}from"node:fs/promises";import{join as OM}from"node:path";var BM=.5;var _M={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not write there",EPERM:"\
this user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"};var RM={input:()=>`T\
he ${T("temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment variable TMPDIR \
(/tmp if it is not set)"};async function X0(t,e,n){try{await IM(t,Y0.W_OK|Y0.X_OK);await vM(await TM(OM(t,ie(n))),{recursive:true})}catch(r){
const i=await AM(t,me(r));throw new p("TEMP_DIR",`${RM[e]()} must be a writable directory, but ${JSON.stringify(t)} is n\
ot: ${i}.`,{hint:e==="input"?"Name an existing, writable directory, or leave it out.":`Create that directory, or name an\
 existing, writable one with the ${T("temp-dir")}.`,cause:r})}}async function AM(t,e){const n=await $p(t).catch(()=>void 0);
if(n!==void 0&&!n.isDirectory())return"it is not a directory";if(n!==void 0&&e==="ENOENT")return"no file can be created \
in it";return _M[e]??e}function gs(t,e,n,r=BM){if(!n)return e;if(t===void 0)return Math.round(e*r);return t.reduce((i,o)=>i+
(/[+.](?:gzip|zstd)$/.test(o.mediaType)?o.sizeBytes:Math.round(o.sizeBytes*r)),0)}async function Dp(t,e,n="The packed la\
yer needs"){const{bavail:r,bsize:i}=await q0(t);const o=r*i;if(o>=e)return;throw new p("NO_SPACE",`${n} about ${P(e)} in\
 ${t}, but only ${P(o)} are free.`,{hint:`Free some disk space, or name a directory on a larger disk with the ${T("temp-\
dir")}.`})}async function Fp({store:t,diskRoot:e},{unpackedBytes:n,packedBytes:r,spoolBytes:i},o){if(e===void 0)return void 0;
const s=await Promise.all([q0(e),$p(e),$p(o)]).catch(()=>void 0);if(s===void 0)return void 0;const[{bfree:a,bsize:d},c,f]=s;
const u=[{what:"unpacked",bytes:n}];if(t.keepsPacked)u.push({what:"packed",bytes:r});if(i>0&&c.dev===f.dev)u.push({what:"\
for the spool, which is on the same disk",bytes:i});const l=u.reduce((g,{bytes:y})=>g+y,0);const m=a*d;if(m>=l)return void 0;
const h=u.map(({what:g,bytes:y})=>`${P(y)} ${g}`).join(", ");return`The engine's disk may be too small: the result needs\
 up to ${P(l)} there (${h}), but only ${P(m)} are free in ${e}. If it does not fit, nothing is tagged. "docker system df\
" shows what uses the space.`}async function Q0(t,e){const{engine:n,source:r,sourceConfig:i,options:o,sweep:s}=t;const{tempDir:a,layer:d}=o;if(t.packTo===
void 0&&n?.store.keepsPacked===false){const E=r.knownBytes??0;return Z0(t,{unpackedBytes:E,packedBytes:0,spoolBytes:0})}
const c=(await e).bytes;const{packedLayers:f}=await i;const u=d.division===void 0?0:c;const l=d.compression.kind!=="none"&&
(d.division===void 0||t.cache!==void 0||!Ni(t));const m=gs(f,c,l)+u;const h=u===0?void 0:"The filesystem and the layers \
made of it need";await Dp(a,m,h).catch(async()=>{await s.settle();await Dp(a,m,h)});const g=gs(f,c,l,1);const y={unpackedBytes:c,
packedBytes:g,spoolBytes:g+u};await Z0(t,y)}async function Z0({engine:t,options:e,sweep:n},r){if(t===void 0)return;if(await Fp(
t,r,e.tempDir)===void 0)return;await n.settle();const i=await Fp(t,r,e.tempDir);if(i!==void 0)t.log.warning(i)}var LM=50;async function ek(t,e){const n=new Map;for(const[r,i]of t.requiredPaths.entries()){if(n.has(i.text))continue;const o=r<
LM?e.lookAtImage:void 0;const s=await CM(t,i,{...e,lookAtImage:o});if(s!==void 0)n.set(i.text,$M(i,s))}return[...n.values()]}
async function CM(t,{candidates:e},{look:n,lookAtImage:r}){const i=e.map(s=>t.trace(s));const o=i.find(({droppedBy:s})=>s!==
void 0)?.droppedBy;if(o===void 0&&r===void 0)return void 0;for(const{end:s,droppedBy:a}of i)if(a===void 0&&s!==void 0&&await n(
s)!==void 0)return void 0;if(o!==void 0||r===void 0)return o;for(const s of e)if(await NM(s,r))return"a command";return void 0}
async function NM(t,e){const n=await wd(t,async r=>(await e(r))?.link);return n!==void 0&&await e(n.end)!==void 0}function $M({
by:t,text:e},n){const r=B(Buffer.from(e));return t==="WORKDIR"?`The image's WORKDIR ${r} is not in the result: ${n} remo\
ved it. The engine will create it again, empty and owned by root.`:`The image's ${t} refers to ${r}, which is not in the\
 result: ${n} removed it. Containers of the result may not start.`}function tf(t){const e=new Map;const n=async r=>{try{const i=await t(Buffer.from(r,"latin1").toString());if(i===void 0)return void 0;
const o=i.typeFlag==="2";return{link:o?fe(i).link.toString("latin1"):void 0}}catch(i){if(i instanceof p&&i.code==="TAR_L\
IMIT")return{link:void 0};throw i}};return r=>{const i=e.get(r)??n(r);e.set(r,i);return i}}import{isUtf8 as DM}from"node:buffer";import{pipeline as FM}from"node:stream/promises";var tk=8;var nf=class{#e;#t;constructor(e,n){this.#e=e;this.#t=n}*emit(e,n=e){const{retime:r,observer:i}=this.#e;const o=r(
n);i?.begin(e,{head:o});i?.end();this.#t.entries++;yield*[...o.extensions,o.header]}async*fetchEntry(e,n){const{reader:r,
signal:i}=this.#e;const o=W(e);const s=await r.openPath(o,i).then(l=>oi(l,0)).catch(l=>{if(r.isNotFound(l,o))return void 0;
throw l});if(s===void 0)return;const a=s.typeFlag==="5";const d=W(a?`${e}/`:e);const{typeFlag:c}=s;const f={...ye(s,d),name:d,
typeFlag:c,sizeBytes:0};const u=n(f)===void 0?"drop":r.decide(f);if(u!=="drop")yield*this.emit(f,u==="keep"?f:u.head)}async*fetch(e,n,{
mayBeAbsent:r=false}={}){const{reader:i,retime:o,observer:s,signal:a}=this.#e;const d=e.slice(0,e.lastIndexOf("/")+1);let c;
const f={begin:(m,h)=>c!==void 0&&s?.begin(c,h),mapBlock:m=>c!==void 0&&s?.mapBlock?.(m),data:m=>c!==void 0&&s?.data(m),
end:()=>c!==void 0&&s?.end()};const u=new J(m=>{c=void 0;const h=n(d+R(m.name),m);if(h===void 0)return"drop";const g=W(m.
name.at(-1)===47?`${h}/`:h);const{typeFlag:y,sizeBytes:E}=m;c={...ye(m,g),name:g,typeFlag:y,sizeBytes:E};const k=i.decide(
c);if(k==="drop")return k;return k==="keep"?{head:o(c)}:{...k,head:o(k.head)}},f,{isPart:true});const l=W(e);try{const m=FM(
await i.openPath(l,a),u,{signal:a});m.catch(()=>{});for await(const h of u)yield h;await m}catch(m){if(!r||!i.isNotFound(
m,l))throw m}this.#t.entries+=u.counts.entries;this.#t.dataBytes+=u.counts.dataBytes}};function rf(t){const e=Map.groupBy(
nk(t),({root:n})=>n);return new Map([...e].map(([n,r])=>[n,r.map(({path:i})=>i)]))}function nk(t){if(t.length<=tk)return t.
map(r=>({root:MM(r),path:r}));const e=UM(t);const n=Map.groupBy(t,r=>r.split("/")[e.length]);if(e.length>1||e.length===1&&
n.size>tk)return t.map(r=>({root:e.join("/"),path:r}));return[...n.values()].flatMap(nk)}function MM(t){for(let e=t;e!==
"";e=e.slice(0,Math.max(e.lastIndexOf("/"),0)))if(DM(W(e.slice(e.lastIndexOf("/")+1))))return e;return t}function UM(t){
let e=t[0]?.split("/").slice(0,-1)??[];for(const n of t){const r=n.split("/").slice(0,-1);const i=e.findIndex((o,s)=>o!==
r[s]);if(i!==-1)e=e.slice(0,i)}return e}var of=class{#e;#t;#n;#r;#i=new Set;#o=[];#s=new Set;constructor(e,n,r,i=On){this.#e=e;this.#r=sm(i);this.#t=n;this.#n=r}findRestored(){
if(this.#e.dropped.isEmpty)return{restored:[],roots:[]};for(const[r,i]of this.#t.kept)this.#d(r,i);for(const r of this.#r)
this.#c(r);for(let r=this.#a();r!==void 0;r=this.#a())this.#d(...r);if(this.#t.isFull)this.#e.warnTooManyLinks();const e=r=>$e(
r).some(i=>this.#i.has(i));const n=[...this.#i];return{restored:n,roots:n.filter(r=>!e(r))}}#a(){if(this.#o.length===0){
for(const{isSkipped:e,droppedTops:n}of this.#e.presets)if(e)for(const r of n)this.#u(r)}return this.#o.pop()}#d(e,n){const r=Fo(
jb(e,n),this.#t.targetOf);if(r===void 0)return;this.#e.skipPresetsFor(e,r.end);const i=o=>this.#n.has(o)&&this.#t.targetOf(
o)===void 0;for(const o of r.through)if(!i(o))this.#f(o,e);this.#f(r.end,e)}#c(e){const n=Fo(e.path,this.#t.targetOf)?.end;
if(n===void 0||n===e.path||e.extent==="itself")return;for(const r of this.#e.restoreReferenced(om(e,n))){this.#i.add(r);
this.#u(r)}}#f(e,n){if(!this.#e.dropped.has(e))return;const r=this.#t.typeAt(e);const i=this.#e.restore(e,r,n,this.#n.has(
e));if(i==="unchanged")return;if(i!=="restored"){this.#e.warnBrokenLink(`The pattern ${JSON.stringify(i.text)} drops ${B(
W(`/${e}`))}, the target of the link ${B(W(`/${n}`))}, which is broken in the result.`);return}if(this.#e.decisionFor(e,
r).action==="keep")this.#i.add(e);this.#u(e)}#u(e){if(this.#s.has(e))return;this.#s.add(e);for(const[n,r]of this.#t.droppedBelow(
e))if(this.#e.decisionFor(n,"2").action==="keep")this.#o.push([n,r])}};var sf=class{#e=new Map;#t=[];#n;constructor(e){this.#n=e}push(e){this.#e.set(e.path,e);if(!this.#n)this.#t.push(e.path)}leaveFor(e){
for(let n=this.#t.at(-1);n!==void 0;n=this.#t.at(-1)){if(Fr(e,n))return;this.#r(n);this.#t.pop()}}end(){for(const e of this.#e.
keys())this.#r(e)}releaseAbove(e){if(this.#e.size===0)return[];this.#t=[];return $e(e).flatMap(n=>{const r=this.#e.get(n);
this.#e.delete(n);return r===void 0?[]:[r]})}#r(e){Ft(this.#e.get(e)?.count,1,0);this.#e.delete(e)}};var df=1e5;var af=class{#e=new Map;#t=0;add(e,n,r,i){if(++this.#t>df)throw Mp(r.count?.name??"a rule");const o=R(n.name);
const s=this.#e.get(e)??{name:o,decision:r,before:[],links:[]};s.before.push(...i);s.links.push(n);this.#e.set(e,s)}get directories(){
return[...this.#e.values()].flatMap(({before:e})=>e)}async*contents(e,n,r){const i=new Map(this.#e);for(const[o,{links:s}]of this.#e){
if(!n(o))continue;for(const a of s)yield*e.emit(a);i.delete(o)}for(const[o,s]of rf([...i.keys()])){const a=new Set(s);yield*e.
fetch(o,(d,c)=>{const f=a.has(d)?this.#e.get(d):void 0;if(f===void 0)return void 0;if(c.typeFlag==="1"||!i.delete(d))throw rk(
d,f.name);r(d,f.decision,Pn(c));return f.name});for(const d of s){const{name:c,links:f}=this.#e.get(d);if(i.has(d))throw rk(
d,c);for(const u of f.slice(1))yield*e.emit(u,vd(u,W(c)))}}}};function Mp(t){return new p("TAR_LIMIT",`More than ${df} h\
ard links point to files that ${t} drops.`,{hint:"Leave that rule out: the hard links keep the content anyway, so it wou\
ld free little."})}function rk(t,e){return new p("CHECK_FAILED",`${B(W(t))} was read again, since ${B(W(e))} is a hard l\
ink to it, but the engine did not return a single file.`,{hint:X})}function cf(t,e){return{name:Buffer.from(t.name),typeFlag:t.
typeFlag,sizeBytes:t.sizeBytes,extensions:e.extensions,header:Buffer.from(e.header)}}var HM=new Set(["0","7","S"]);var ff=class{#e;#t;#n=new Set;#r=new yd;#i=new Map;#o=new af;#s=new Map;#a=0;#d=0;appended={
entries:0,dataBytes:0};#c;#f;constructor(e){this.#e=new ni(e);this.#t=new sf(e.returnsToDirectories===true);this.#f=e.references??
On;this.#c=e.onDropped??(()=>{})}get counts(){return this.#e.counts}get requiredPaths(){return this.#f.required}get findings(){
return this.#e}dropsContentOf(e){const n=this.#e.decisionFor(e,"0");const{action:r,rule:i}=n;const o=r==="empty"||r==="d\
rop"&&i===void 0;if(o)this.#s.set(e,n);return o}decide(e,n){if(n==="drop")return n;const r=R(e.name);this.#t.leaveFor(r);
const i=n==="keep"?e:n.head;const{typeFlag:o}=e;const s=this.#s.get(r)??this.#e.decisionFor(r,o);if(s.action==="drop")return this.#y(
r,e,i,s);const a=Pn(e);const d=o==="5"||a===0&&e.name.at(-1)===47;if(!d)this.#a++;this.#e.countSpared(s.spared,d,a);if(o===
"1"&&this.#b(e,i,s))return"drop";if(o==="2"){const u=ik(i);this.#r.add(r,u,true);this.#e.spareLinkTarget(r,u,this.#r.isFull)}
const c=this.#E(r);const f=n==="keep"?{head:i}:n;if(s.action==="empty"&&HM.has(o)&&a>0){this.#w(r,s.count,a);return{head:Od(
i),data:Buffer.alloc(0),before:c}}return c.length===0?n:{...f,before:c}}async*appendix(e){this.#t.end();this.#S();const n=new nf(
e,this.appended);for(const o of this.#o.directories)yield*n.emit(o);const{restored:r,roots:i}=new of(this.#e,this.#r,this.#n,
this.#f).findRestored();if(i.length>0||this.#e.skippedPresets.length>0)yield*this.#u(new Set(r.flatMap($e)),i,n);yield*this.#o.
contents(n,o=>this.#e.decisionFor(o,"0").action==="keep",(o,{count:s},a)=>this.#g(o,s,0,a))}async*#u(e,n,r){const i=this.#e.
presets.filter(({isSkipped:o})=>o);for(const{droppedTops:o,count:s}of i){for(const a of o)yield*r.fetch(a,(d,c)=>this.#m(
d,c));Object.assign(s,{entries:0,bytes:0})}for(const o of rf(n).keys()){for(const s of $e(o))if(this.#l(s))yield*r.fetchEntry(
s,a=>this.#p(s,a));yield*r.fetch(o,(s,a)=>e.has(s)&&this.#l(s)?this.#p(s,a):this.#m(s,a),{mayBeAbsent:true})}for(const[o,
s]of this.#i){if(this.#e.decisionFor(o,"1").action!=="keep")continue;this.#h(o,s);if(!this.#b(s,s,ti))yield*r.emit(s)}}trace(e){
const n=Fo(e,this.#r.targetOf);const r=[...n?.through??[],n?.end??e].find(d=>this.#l(d));const i=r===void 0?ti:this.#e.decisionFor(
r,this.#r.typeAt(r));const{kind:o,name:s=""}=i.count??{};const a=o==="exclude"?`the pattern ${JSON.stringify(s)}`:`the p\
reset ${s}`;return{end:n?.end,droppedBy:i.action==="drop"?a:void 0}}#l(e){return this.#e.dropped.has(e)&&!this.#n.has(e)}#m(e,n){
const r=this.#l(e)&&!this.#i.has(e)&&this.#e.decisionFor(e,n.typeFlag).action==="keep";if(r&&n.typeFlag==="1")throw Mp("\
presets");return r?this.#p(e,n):void 0}#p(e,n){this.#n.add(e);this.#h(e,n);return e}#h(e,n){const{typeFlag:r}=n;const i=Pn(
n);const{spared:o}=this.#e.decisionFor(e,r);this.#e.countSpared(o,r==="5",i);const s=this.#e.presetThatDropped(e,r);if(s?.
isSkipped===false)this.#g(e,s.count,1,i)}#g(e,n,r,i){Ft(n,-r,-i);if(n!==void 0&&i>0)this.#c(e,-i,n)}#y(e,n,r,{count:i,rule:o}){
this.#e.recordDropped(e);if(o?.preset.skippedIfLinked===true)zM(o,e);const{typeFlag:s}=n;if(s==="5"){this.#t.push({path:e,
entry:cf(n,r),count:i});return"drop"}if(s==="2")this.#r.add(e,ik(r),false);if(s==="1"&&o!==void 0&&this.#i.size<df)this.#i.
set(e,cf(n,r));this.#d++;this.#w(e,i,Pn(n));return"drop"}#w(e,n,r){Ft(n,1,r);if(n!==void 0)this.#c(e,r,n)}#E(e){const n=this.#t.
releaseAbove(e);for(const{path:r}of n)this.#n.add(r);return n.map(({entry:r})=>r)}#b(e,n,r){const i=R(fe(n).link);const o=this.#e.
decisionFor(i,"0");const s=o.action==="empty"&&r.action==="empty";if(o.action==="keep"||s)return false;const a=this.#E(R(
e.name));this.#o.add(i,cf(e,n),o,a);return true}#S(){if(this.#a>0||this.#d===0)return;const e=this.counts.filter(({entries:n})=>n>
0).map(({name:n})=>JSON.stringify(n));throw new p("BAD_INPUT",`Nothing would be left of the image: ${e.join(", ")} would\
 drop all of its files.`,{hint:'Drop less, or keep some files with a pattern that starts with "!".'})}};function zM({droppedTops:t},e){
if(!t.some(n=>Fr(e,n)))t.push(e)}function ik(t){return fe(t).link.toString("latin1")}import{posix as WM}from"node:path";var jM=200;async function ok(t,e){let n=0;const r=async o=>++n>jM?void 0:(await e(o))?.link;const i=[];for(const o of t){
const s=await wd(Buffer.from(WM.normalize(o)).toString("latin1"),r);if(s!==void 0&&s.through.length>0&&s.end!=="")i.push(
`/${Buffer.from(s.end,"latin1")}`)}return[...new Set([...t,...i])]}async function sk({run:t,source:e,sourceConfig:n,options:r},{reader:i,survey:o,ran:s}){const{signal:a}=t;const{clean:d,exclude:c}=r.
layer;const f=new Set(d);const u=Qn("apt");if(s.needsAptRule&&u!==void 0)f.add(u);if(f.size===0&&c.length===0&&s.changed===
void 0)return void 0;const l=f.size>0;const m=l?await i.lookAt("etc/passwd",a):void 0;const{json:h}=await n;const g=w(h,
"config","Env");const y=m===void 0?0:Ue(m.header,"size");const E=m?.data.subarray(0,y);const k=l?await ok(e.volumes,tf(I=>i.
lookAt(I,a))):e.volumes;return new ff({presets:[...f],excludes:c,places:pd(E,D(g)?g:[]),volumes:k,references:Xl(h,ql(E)),
returnsToDirectories:i.returnsToDirectories,onDropped:o.onDropped})}function ak({source:t,options:e}){const{clean:n,exclude:r,
aptClean:i}=e.layer;const o=i?Qn("apt"):void 0;const{Env:s}=t.shownConfig;return new Pd({active:o===void 0?n:[...n,o],words:e.
cleanWords,excludes:r,env:D(s)?s:[],volumes:t.volumes,references:Xl({config:t.shownConfig},ql(void 0))})}async function dk({
reader:t,rules:e,survey:n},r,i){const{lookAtImage:o}=t;const s={look:tf(d=>t.lookAt(d,i)),lookAtImage:o&&tf(d=>o(d,i))};
const a=e===void 0?[]:await ek(e,s);return{rules:e?.counts??[],commands:await r.measuredCommands,spared:e?.findings.spared??
[],skippedPresets:e?.findings.skippedPresets??[],unmatched:e?.findings.unmatched??[],warnings:[...e?.findings.warnings??
[],...a],directories:n.directories,contents:n.contents,suggestions:n.suggestions}}function Up({verify:t,html:e}){return t||e!==void 0}async function ck(t,e,n){const{source:r,options:i}=t;const o=e.kind!==
"hit"||Up(i);const s=o?await JM(t):cr;Ut(n,s.measuredCommands);const a=Ut(n,(s.changed??r).openReader());const d=Ut(n,GM(
t,a));return{isRead:o,ran:s,reader:await a,sourceSize:d}}async function JM(t){const{run:e,engine:n,source:r,inEngine:i,options:o}=t;
const{aptClean:s,script:a,scriptNetwork:d}=o.layer;if(a===void 0&&!s)return cr;if(r.byLayers===true){e.log.notice(`Used \
the rules of ${x("clean","apt")} instead of apt-clean: no container runs for an image that is read by its layers.`);return{
...cr,needsAptRule:s}}if(n===void 0||i===void 0)return cr;const c=a===void 0?"Clean with apt":"Run commands in a contain\
er";const f={script:a,network:a===void 0?"none":d,aptClean:s};return e.log.group(c,()=>H0(n,i,f))}async function GM({source:t,
sourceConfig:e},n){await Promise.all([e,n]);return t.measure()}function VM({options:t,cache:e}){return t.report!==void 0||
e!==void 0}async function fk(t,e,n){const{options:r}=t;const{isRead:i,ran:o}=e;const s={files:r.html!==void 0,contents:VM(
t)};const a=new Fi(s,ak(t));if(!r.dryRun&&i)await Q0(t,e.sourceSize);const d=i?await sk(t,{reader:e.reader,survey:a,ran:o}):
void 0;const c=await YM(t,e,d);const f=await qM(t);const u=e.sourceSize.then(({bytes:l})=>l);return{reader:c,rules:d,survey:a,
expected:r.verify&&!r.dryRun?KM(t):[],resume:f,expectedBytes:Ut(n,u),latestSeconds:r.layer.sourceDateEpoch}}function KM({
source:t,options:e}){const n=t.byLayers===true?"engine":"exact";const r=[...e.tagLocations.length>0?["exact"]:[],...e.tags.
length>0?[n]:[]];return[...new Set(r)].map(i=>new gi(i))}async function YM({run:t,options:e},{reader:n,ran:r},i){const{clean:o,
exclude:s}=e.layer;const a=s.length>0||o.some(({empties:c})=>c!==void 0);if(i===void 0||!a||n.sparingZeros===void 0)return n;
const d=async c=>{await r.measuredCommands;return i.dropsContentOf(c)};return n.sparingZeros(d,t.signal)}async function qM({
source:t,options:e}){return e.pause&&t.hold!==void 0?t.hold():async()=>{}}import{mkdir as XM,rename as ZM}from"node:fs/promises";import{join as uk}from"node:path";async function uf({run:t,cache:e},{key:n,directory:r},{stored:i,surveyed:o,entries:s,dataBytes:a,ms:d}){if(e===void 0||i.
savedFile===void 0)return;const c=i.diffIds[0]??"";const f={surveyed:o,entries:s,dataBytes:a,ms:d};try{await sp(r,{key:n,
diffId:c,...i.savedFile,...lk(f)});await ki(t,e.save(n,r,t.log))}catch(u){t.log.warning(`Could not save the layer: ${S(u)}\
.`)}}function lk({surveyed:t,entries:e,dataBytes:n,ms:r}){const{rules:i,commands:o,spared:s,skippedPresets:a,unmatched:d,
warnings:c,suggestions:f}=t;return{entries:e,dataBytes:n,seconds:r/1e3,...{rules:i,commands:o,spared:s,skippedPresets:a,
unmatched:d,warnings:c,suggestions:f},directories:t.directories??[],contents:t.contents}}async function mk({run:t,cache:e},{
key:n,directory:r,isReplacing:i},{diffId:o,packing:s,layers:a,...d}){if(e===void 0)return;const{log:c}=t;const f=a.map(({
path:m,...h})=>h);const u=H(Buffer.from(f.map(m=>m.digest).join("\n")));const l=f.reduce((m,h)=>m+h.packedBytes,0);try{for(const[
m,{path:h,digest:g}]of a.entries()){if(!e.canSave(Qo(g),c))continue;const y=es(r,m);await XM(y);await ZM(h,uk(y,uc));await ki(
t,e.save(Qo(g),y,c,!i))}if(!e.canSave(n,c))return;await sp(r,{...{key:n,diffId:o,digest:u,packedBytes:l,packing:s,layers:f},
...lk(d)});await ki(t,e.save(n,r,c))}catch(m){c.warning(`Could not save the layers: ${S(m)}.`)}}function lf(t,{run:e,cache:n}){
if(t.kind!=="miss"||!n?.canSave(t.key,e.log))return void 0;return uk(t.directory,uc)}async function hk(t,e,n){const{run:r,options:i,packTo:o}=t;const{log:s}=r;const{way:a}=e.reader;const d=t.platformTitle===
void 0?"":` ${t.platformTitle}`;const c=eU(t,e,n);const f=u=>i.layer.division===void 0?v0(t,e,{...c,path:u}):L0(t,e,n,{...c,
path:u});try{if(i.dryRun)return await s.group(`Estimate${d} via ${a}`,()=>tU(t,e,c));if(n.kind!=="hit")return await s.group(
`Flatten${d} via ${a}`,()=>o===void 0?rU(t,e,c):f(o));const u=Up(i)?await s.group(`Compare the cached layer${d} via ${a}`,
()=>iU(t,e,n)):void 0;if(o!==void 0)return await s.group(`Check the cached layer${d}`,()=>O0(t,n.found,c));return await s.
group("Load the cached layer",()=>nU(t,n,c).then(l=>({...l,streamBytes:u})))}catch(u){throw QM(u,t)}}function QM(t,{source:e,
options:n}){const r=t instanceof p&&t.code==="TAR_TRUNCATED";if(!r||n.pause)return t;return e.changedWhileRead?.(t)??t}function eU(t,e,n){
const{source:r,sourceConfig:i,options:o}=t;return{platform:r.platform,configFor:async s=>tg((await i).json,{layers:s,sourceDiffIds:r.
diffIds,createdBy:ts,latestSeconds:o.layer.sourceDateEpoch}),annotations:async()=>(await i).annotations,compression:o.layer.
compression,tempDir:o.tempDir,saveTo:e.reader.isReproducible?lf(n,t):void 0,totalBytes:un(e.expectedBytes)}}async function tU(t,e,n){
const{division:r}=t.options.layer;const i=await(r===void 0?m0(t,e,n):l0(t,e,r));return{stored:void 0,packedBytes:void 0,
...i,counts:ns}}function gk({engine:t}){if(t===void 0)throw new Error("a layer that is not packed needs an engine");return t}
async function nU(t,{found:e},n){const{stored:r,newBytes:i}=await Fx(gk(t),e,n);const o=t.source.byLayers!==true;const s=o?
i:(await Ap(e,t.run)).bytes;return{...yk(r),newBytes:s,counts:ns}}async function rU(t,e,n){const r=gk(t);const{log:i,signal:o}=r;
const s=t.source.byLayers===true?new it({countsBlocks:false}):void 0;if(!r.store.keepsPacked)i.debug(`${x("compression")}\
 has no effect here: this image store keeps layers unpacked`);const a=r.store.keepsPacked?$i(t,e):void 0;const d=await zt(
e,r,s,a?.spans);const c=a&&((y,E)=>a.pack(y,E));const f=await Gx(r.store).store(r,d,{...n,pack:c});await e.resume();if(o.
aborted)throw U(o.reason);const u=vi(d,e);const l=await Ei(r,f,u.dataBytes>0);const m=s?.bytes??l;const h=f.packedBytes===
void 0?"":`, packed ${P(f.packedBytes)}${a?.copied??""}`;i.info(`Stored ${Q(u.entries)} in one layer of ${P(m)}${h}`);const{
bytesWritten:g}=d;return{...yk(f),newBytes:m,streamBytes:g,counts:u}}function yk(t){const{packedBytes:e,expectedId:n,configDigest:r}=t;
return{stored:t,packedBytes:e,imageId:n,configDigest:r}}async function iU({run:t,options:e},n,{found:{record:r}}){const i=await vc(
n,t,{totalBytes:oU(r)});const o=i.digest();if(o!==r.diffId)throw sU(o,r.diffId,e);return i.bytesWritten}var pk=512+256;function oU({
entries:t,dataBytes:e,rules:n}){const r=n.reduce((i,o)=>i+o.bytes+o.entries*pk,0);return e+t*pk+r}function sU(t,e,{layer:n,
verify:r,html:i}){if(n.script===void 0&&!n.aptClean)return An(`the source's layer is ${t}, but the cached layer is ${e}.`);
const o=[...r?[x("verify")]:[],...i===void 0?[]:[x("html")]];return new p("CACHE_DIFFERS","The commands produced a layer\
 that differs from the cached one, so the layer is made again.",{hint:`If this happens in every run, leave out ${o.join(
" and ")}, or the cache.`})}async function ys(t,e,n){const{run:r,options:i}=t;const o=performance.now();const s=await ck(t,e,n);const{ran:a,isRead:d}=s;
const c=await fk(t,s,n);const f=await hk(t,c,e);const u=performance.now()-o;const l=e.kind==="hit"?e.found.record:await dk(
c,a,r.signal);r0(l,r.log);t0(l.suggestions,i,r.log);const m=await s.sourceSize;return{job:t,cached:e,input:c,layer:f,surveyed:l,
sourceSize:m,layerMs:u,isRead:d}}function mf({job:t,cached:e,layerMs:n,isRead:r}){if(e.kind==="hit"&&!r)Mx(e,n,t.run.log)}
function aU({newBytes:t,parts:e}){if(e===void 0)return[{command:ts,bytes:t,hasLayer:true}];return e.map(({bytes:n,contents:r})=>({
command:Qf(ts,ls(r)),bytes:n,hasLayer:true}))}function pf(t,e){const{job:n,cached:r,input:i,layer:o,surveyed:s,sourceSize:a}=t;
const{newBytes:d,packedBytes:c,imageId:f,configDigest:u,parts:l}=o;const m=aU(o);return yc({source:n.source,sourceSize:a,
image:{...{bytes:d,packedBytes:c,history:m,imageId:f,configDigest:u},layers:l?.length??1,parts:l},verdict:e,surveyed:s,cacheHit:r.
kind==="none"&&!r.wasAsked?void 0:r.kind==="hit",page:i.survey.page})}var wk="moby.buildkit.cache.v0";function bk(t){if(!(wk in t))return{config:t,hadCache:false};const{[wk]:e,...n}=t;return{
config:n,hadCache:true}}var dU=[/^ostree\.(?:commit|final-diffid|bootable)$/,/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/];
var cU=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function Ek(t,e){const n=w(t,"config","Labels");if(!v(n))return[];return Object.keys(n).filter(r=>dU.some(i=>i.test(r))||
Sk(b(n,r)??"",e))}function ws(t,e){const n=([i,o])=>cU.test(i)||Sk(o,e);const r=Object.entries(t);return{kept:Object.fromEntries(
r.filter(i=>!n(i))),leftOut:r.filter(n).map(([i])=>i)}}function Sk(t,e){return e.some(n=>t.includes(n.replace(/^sha256:/,
"")))}async function hf({run:t,source:e}){const{log:n}=t;const r=await e.readConfig();if(r.missing!==void 0)n.warning(r.missing);
return fU(r,e,n)}function fU(t,e,n){const{config:r,hadCache:i}=bk(t.json);if(i)n.debug("removed BuildKit's inline cache \
metadata, which refers to the source's layers");const o=[e.id,...e.diffIds,...t.digest===void 0?[]:[t.digest],...(t.packedLayers??
[]).map(({digest:c})=>c)];const s=Ek(r,o);if(s.length>0)n.warning(`Some labels describe the source's layers, which the r\
esult does not have: ${s.map(c=>JSON.stringify(c)).join(", ")}. The labels are kept, but tools that rely on them (ostree\
 or bootc hosts, a buildpacks rebase) do not work with the result.`);const{kept:a,leftOut:d}=ws(t.annotations,o);if(d.length>
0)n.debug(`removed annotations about the source's own blobs: ${d.join(", ")}`);return{...t,json:r,annotations:a}}import{readdir as uU,rm as lU}from"node:fs/promises";import{basename as mU,dirname as xk,join as pU}from"node:path";async function hU(t){const e=mU(t);for(const n of await uU(xk(t)))if(n===e||n.startsWith(`${e}-`))await lU(pU(xk(t),n))}
async function gf(t,e,n){if(e.scans?.hasFailed!==true)return[e,await $x(t,n,e)];e.run.log.debug(`packed anew: ${S(t)}`);
if(e.packTo!==void 0)await hU(e.packTo);return[{...e,scans:void 0},Dx(n)]}async function Pk(t){var o=[];try{const e=st(o,new AsyncDisposableStack,true);const n={...t,sourceConfig:Ut(e,hf(t))};const r=await pc(
n);e.defer(()=>hc(r));const i={...n,scans:Vc(t,r,e)};try{return await kk(i,r)}catch(f){return await kk(...await gf(f,i,r))}}catch(s){
var a=s,d=true}finally{var c=at(o,a,d);c&&await c}}async function kk(t,e){var u=[];try{const n=st(u,new AsyncDisposableStack,
true);const r=await ys(t,e,n);const i=await gU(t,r);const{layer:o,input:s,surveyed:a,layerMs:d}=r;const{stored:c,counts:f}=o;
await dc(t,c,s.reader);if(e.kind==="miss"&&c!==void 0&&i.isMet)await uf(t,e,{stored:c,surveyed:a,...f,ms:d});mf(r);return pf(
r,i)}catch(l){var m=l,h=true}finally{var g=at(u,m,h);g&&await g}}async function gU({run:t,engine:e,options:n,tags:r,source:i},{
input:o,layer:s,sourceSize:a}){const{reader:d,expected:c}=o;const{stored:f,newBytes:u,streamBytes:l=u}=s;const m=Lr(n.budgets,
{oldBytes:a.bytes,newBytes:u});const h=pn(m)===void 0;if(f===void 0||!h)return{budgets:m,isMet:h,checks:tp};const[g]=c;const y=g&&
{expected:g,source:i,reader:d,streamBytes:l};const E=await px(e,f,y,n.test);if(t.signal.aborted)throw U(t.signal.reason);
await r.move(e.docker,f.expectedId,f.reference);return{budgets:m,isMet:h,checks:E}}import{rename as LU}from"node:fs/promises";import{join as CU}from"node:path";import{stat as yU,statfs as wU}from"node:fs/promises";import{dirname as bU,resolve as EU}from"node:path";async function Tk(t,{packedBytes:e,spoolBytes:n},r){const i=new Map;for(const a of t){if(a.transport==="docker")continue;
const d=await SU(a);const c=await Ik(d);if(c===void 0)continue;const f=i.get(c)??{directory:d,names:[]};f.names.push(a.text);
i.set(c,f)}const o=await Ik(r);const s=[];for(const[a,{directory:d,names:c}]of i){const f=a===o;const u=e*c.length+(f?n:
0);const l=await wU(d).catch(()=>void 0);const m=l===void 0?u:l.bavail*l.bsize;if(m>=u)continue;const h=[...c,...f?["the\
 spool in temp-dir"]:[]].join(", ");s.push(`The disk of ${d} may be too small: the result needs about ${P(u)} there (for\
 ${h}), but only ${P(m)} are free. If it does not fit, everything stays as it was.`)}return s}async function SU({transport:t,
path:e}){const n=await mn(EU(e));return t==="oci"&&await ve(n)!==void 0?n:bU(n)}async function Ik(t){return yU(t).then(({
dev:e})=>e,()=>void 0)}async function vk({run:t,options:e,sweep:n},{platforms:r}){const{tagLocations:i,tempDir:o,layer:s}=e;const a=s.compression.
kind!=="none";const d=r.reduce((l,m)=>l+Ok(m,a),0);const c=s.division===void 0?0:Math.max(0,...r.map(xU));const f={packedBytes:d,
spoolBytes:d+c};const u=()=>Tk(i,f,o);if((await u()).length===0)return;await n.settle();for(const l of await u())t.log.warning(
l)}function Ok({source:t,image:e},n){const r=e?.layers.map(({descriptor:i})=>i);if(r===void 0&&t.knownBytes===void 0)return 0;
return gs(r,t.knownBytes??0,n||r!==void 0)}function xU(t){return t.source.knownBytes??Ok(t,true)}function _k(t,e){const[n]=t;if(n!==void 0&&t.length===1)return{...n,...e};const r=i=>t.reduce((o,s)=>o+i(s),0);return{...ga(
r(i=>i.oldBytes),r(i=>i.newBytes)),oldLayers:r(i=>i.oldLayers),newLayers:r(i=>i.newLayers),layers:void 0,oldHistory:void 0,
newHistory:void 0,directories:void 0,contents:void 0,oldPackedBytes:wf(t.map(i=>i.oldPackedBytes)),newPackedBytes:wf(t.map(
i=>i.newPackedBytes)),configDigest:void 0,checks:{verifiedEntries:wf(t.map(i=>i.checks.verifiedEntries)),isTested:t.some(
i=>i.checks.isTested)},cacheHit:t.some(i=>i.cacheHit===void 0)?void 0:t.every(i=>i.cacheHit),rules:yf(t.flatMap(i=>i.rules),
({kind:i,name:o})=>`${i} ${o}`,Bk),commands:yf(t.flatMap(i=>i.commands),({name:i})=>i,kU),spared:yf(t.flatMap(i=>i.spared),
({what:i,why:o})=>JSON.stringify([i,o]),Bk),skippedPresets:[...new Set(t.flatMap(i=>i.skippedPresets))],suggestions:yf(t.
flatMap(i=>i.suggestions??[]),({name:i})=>i,(i,o)=>({...i,bytes:i.bytes+o.bytes})),page:PU(t),...e}}function wf(t){return t.
reduce((e,n)=>e===void 0||n===void 0?void 0:e+n,0)}function yf(t,e,n){const r=new Map;for(const i of t){const o=r.get(e(
i));r.set(e(i),o===void 0?i:n(o,i))}return[...r.values()]}function Bk(t,e){return{...t,entries:t.entries+e.entries,bytes:t.
bytes+e.bytes}}function kU(t,e){const n=wf([t.bytes,e.bytes]);return{name:t.name,ms:t.ms+e.ms,...n===void 0?{}:{bytes:n}}}
function PU(t){const e=[];const n=[];const r=[];const i=new Set;for(const{platform:o,page:s}of t){if(s===void 0)return void 0;
const a=s.groups.map(d=>{const c=e.findIndex(({name:f,kind:u})=>f===d.name&&u===d.kind);return c===-1?e.push(d)-1:c});n.
push(Hp(s.result,o,a));if((s.dropped[3]??[]).length>0)r.push(Hp(s.dropped,o,a));for(const d of s.notes)i.add(d)}return{groups:e,
result:["",0,-1,n],dropped:["",0,-1,r],notes:[...i]}}function Hp([,t,e,n],r,i){const o=i[e]??-1;if(n===void 0)return[r,t,
o];return[r,t,o,n.map(s=>Hp(s,s[0],i))]}async function Rk({id:t,index:e},n,{kind:r}){const i=await Promise.all(n.map(s=>IU(s,t,r)));if(e===void 0)return{images:i,
index:e};const{kept:o}=ws(e.annotations,[t]);return{images:i,index:{...e,annotations:o}}}async function IU({found:t,made:e},n,r){
const{image:i}=t;const{job:o,layer:s}=e;const{packed:a}=s;if(a===void 0)throw new Error("the layers are not in files");const{
source:d}=o;const{annotations:c,digest:f}=await o.sourceConfig;const u=[n,d.id,...d.diffIds,...f===void 0?[]:[f]];const l=i?.
format??"oci";const m=wr(l,r);return{config:a.config,platform:d.platform,indexPlatform:i?.indexPlatform,entryAnnotations:ws(
i?.entryAnnotations??{},u).kept,annotations:c,format:l,layers:a.files.map(({path:h,diffId:g,digest:y,packedBytes:E})=>({
path:h,diffId:g,descriptor:{mediaType:m,digest:y,sizeBytes:E}}))}}import{createReadStream as TU}from"node:fs";import{join as vU}from"node:path";import{isDeepStrictEqual as OU}from"node:util";async function Ak(t,e,n,r){const[i]=e;const o=i?.layer.packed;if(i===void 0||o===void 0)throw new Error("there is nothin\
g to store");if(e.length>1)return BU(t,e,n,r);const s=await xi(t.engine,o.files,o.request);await Ei(t.engine,s,o.hasContent);
return{stored:s,platforms:e}}async function BU({run:t,engine:e,options:n},r,i,o){const s=Xe(t.runId);const a=vU(o,"index\
.tar");const d=`docker-archive:${a}:${s}`;const c=le(s,"tag");const f=Oa({transport:"docker-archive",text:d,path:a,reference:c,
index:void 0},{...t,tempDir:n.tempDir});const u=await f.write(i);await u.publish();const l=u.digest;const m=await or(e,l);
const h=Lk(r[0]);const g={reference:m?l:s,expectedId:l,diffIds:h};const y=()=>e.transport.loadImage(TU(a),void 0,t.signal);
const E=await Si(e,g,y);const k=E.split("\n").find(L=>/^error /i.test(L.trim()));if(k!==void 0)throw zp("a load without \
an error",JSON.stringify(k));const I=b(await ne(e,g.reference),"Id");if(I!==l)throw zp(`the ID ${l}`,String(I));const M={
stored:{...g,importedId:void 0},platforms:r};for(const L of r)await _U(e,M,L);return M}function Lk(t){return(t?.layer.packed?.
files??[]).map(({diffId:e})=>e)}async function _U(t,e,n){const{platform:r}=n.job.source;const{diffIds:i}=await Wp(t,e,r);
const o=Lk(n);if(!OU(i,o))throw zp(`${ap(o)} for ${_(r)}`,JSON.stringify(i))}function zp(t,e){return new p("CHECK_FAILED",
`The stored image differs from what was sent: expected ${t}, found ${e}. Nothing was tagged.`,{hint:X})}async function Wp(t,{
stored:e,platforms:n},r){const i=n.length>1?r:void 0;const o=await xt(t,e.reference,i);if(o!==void 0)return o;throw new p(
"CHECK_FAILED",`The stored image ${e.reference} disappeared from the engine before it was checked.`,{hint:"Check whether\
 something removes images on this machine, then run again."})}async function Ck({run:t,engine:e},n){const r=new Map;for(const i of n.
platforms){const{job:o,input:s,layer:a}=i;const d=o.source.byLayers===true?"engine":"exact";const c=s.expected.find(y=>y.
view===d);if(c===void 0)continue;const f=await Wp(e,n,o.source.platform);const{newBytes:u,streamBytes:l=u}=a;const m={expected:c,
source:o.source,streamBytes:l};const h=o.platformTitle===void 0?"":` ${o.platformTitle}`;const g=()=>yi(t,kt(e,f),m);r.set(
i,await t.log.group(`Verify${h} in the engine`,g))}return r}async function Nk({run:t,engine:e,options:n},r){const{test:i}=n;
if(i===void 0)return false;const o=await Wp(e,r,void 0);await t.log.group("Test",()=>wi(e,o,i));return true}var $k={names:[],imageId:void 0,counts:void 0,isTested:false};async function Dk(t,e,n){const{run:r,options:i,places:o,placements:s}=t;
const{compression:a}=i.layer;const d=await Rk(e,n,a);const c=n.map(({made:g})=>g);for(const g of o){await r.log.group(`W\
rite ${g.target.name}`,async()=>{s.add({...g,written:await g.target.write(d)})})}const f=RU(t);const u=f===void 0?[]:tc(
f.engine,c,g=>g.job.source.platform);const l=f&&await r.log.group("Store in the engine",()=>Ak(f,u,d,t.spool));const m=[];
if(i.verify){for(const g of s.all){for(const[y,E]of(await AU(t,g,{set:d,all:c})).entries())m[y]=E}if(f!==void 0&&l!==void 0){
const g=await Ck(f,l);for(const[y,E]of c.entries())m[y]??=g.get(E)}}const h=f!==void 0&&l!==void 0&&await Nk(f,l);if(r.signal.
aborted)throw U(r.signal.reason);await s.publish("files");if(f!==void 0&&l!==void 0){const{stored:g}=l;await t.tags.move(
f.engine.docker,g.expectedId,g.reference);await dc(f,g,{close:async()=>{}})}await s.publish("registries");return{names:o.
map(({target:g,location:y})=>({name:g.name,digest:s.all.find(E=>E.location===y)?.written.digest??""})),imageId:l?.stored.
expectedId,counts:i.verify?m:void 0,isTested:h}}function RU(t){const{engine:e,options:n}=t;return e===void 0||n.tags.length===
0?void 0:{...t,engine:e}}async function AU({run:t,options:e},{target:n,written:r},{set:i,all:o}){const s=await r.readBack();
try{const a=i.images.map(({config:u})=>H(u));const d=s.images.map(({config:u})=>u.descriptor.digest);if(JSON.stringify(d)!==
JSON.stringify(a)){throw new p("CHECK_FAILED",`${n.name} must have the images with the configs ${a.join(", ")}, but has ${d.
join(", ")}. Nothing was tagged.`,{hint:"Run again. If it happens again, check the disk, or the registry."})}const c=[];
const f={...t,tempDir:e.tempDir};for(const[u,l]of s.images.entries()){const{job:m,input:h,layer:g}=o[u];const y=h.expected.
find(({view:Y})=>Y==="exact");const{newBytes:E,streamBytes:k=E}=g;const I=m.platformTitle===void 0?"":` ${m.platformTitle}`;
const M=fi(l,s,f);const L={expected:y,source:m.source,streamBytes:k};const ee=()=>yi(t,M,L);c.push(await t.log.group(`Ve\
rify${I} in ${n.name}`,ee))}return c}finally{await s.close()}}async function jp(t,e,n){var h=[];try{const r=st(h,new AsyncDisposableStack,true);const{options:i}=t;const o=i.dryRun?void 0:
await nc(t,r);if(!i.dryRun)await vk(t,e);const s=[];for(const[I,M]of e.platforms.entries()){const L=o===void 0?void 0:CU(
o,`layer-${I}`);const ee=e.platforms.length>1?_(M.source.platform):void 0;const{source:Y,inEngine:we}=M;const Me=await NU(
{...t,source:Y,inEngine:we,packTo:L,platformTitle:ee},r);s.push({found:M,made:Me})}const a=s.map(({made:I})=>I);const d=I=>a.
reduce((M,L)=>M+I(L),0);const c=Lr(i.budgets,{oldBytes:d(({sourceSize:I})=>I.bytes),newBytes:d(({layer:I})=>I.newBytes)});
const f=pn(c)===void 0;const u=f&&o!==void 0?await Dk({...t,places:n,spool:o},e,s):$k;for(const I of a)if(f)await DU(I);
for(const I of a)mf(I);const l=a.map((I,M)=>{const L=u.counts?.[M];const ee={verifiedEntries:L,isTested:u.isTested};const Y=_(
I.job.source.platform);return{...pf(I,{isMet:f,budgets:[],checks:ee}),platform:Y}});const m=u.imageId??(l.length===1?l[0]?.
imageId:void 0);return{..._k(l,{budgets:c,imageId:m}),platforms:l,written:u.names}}catch(g){var y=g,E=true}finally{var k=at(
h,y,E);k&&await k}}async function NU(t,e){var a=[];try{const n={...t,sourceConfig:Ut(e,hf(t))};const r=await pc(n);e.defer(
()=>hc(r));const i=st(a,new AsyncDisposableStack,true);const o={...n,scans:Vc(t,r,i)};const s=await ys(o,r,e).catch(async l=>ys(
...await gf(l,o,r),e));await s.input.reader.close();return s}catch(d){var c=d,f=true}finally{var u=at(a,c,f);u&&await u}}
async function $U({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o}){const{packed:s,parts:a=[],flatDiffId:d,counts:c}=r;
const[f]=s?.files??[];if(e.kind!=="miss"||s===void 0||f===void 0)return;if(d===void 0||!n.reader.isReproducible)return;const u=s.
files.map(({path:m,digest:h,diffId:g},y)=>({...a[y],...{path:m,digest:h,diffId:g}}));const{packing:l}=f;await mk(t,e,{diffId:d,
packing:l,layers:u,surveyed:i,...c,ms:o})}async function DU({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o}){if(r.
parts!==void 0)return $U({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o});const[s]=r.packed?.files??[];const a=n.reader.
isReproducible?lf(e,t):void 0;if(e.kind!=="miss"||s===void 0||a===void 0)return;const{diffId:d,digest:c,packedBytes:f,packing:u}=s;
const l=await LU(s.path,a).then(()=>true,()=>false);if(!l)return;const m={diffIds:[d],savedFile:{digest:c,packedBytes:f,
packing:u}};await uf(t,e,{stored:m,surveyed:i,...r.counts,ms:o})}import{constants as FU}from"node:fs";import{access as MU,readFile as UU,rename as HU,rm as zU,stat as WU,writeFile as jU}from"node:fs/promises";
import{dirname as Fk,join as JU}from"node:path";var GU={report:"report",html:"page",summary:"summary"};async function Gp(t,e){try{await MU(`${Fk(e)}/`,FU.W_OK)}catch(r){
throw Jp(t,e,S(r),r)}const n=await WU(e).catch(()=>void 0);if(n!==void 0&&!n.isFile())throw Jp(t,e,"it exists and is not\
 a file")}async function Mk(t,e,n,r){const i=JU(Fk(e),n);try{await jU(i,r,{flag:"wx"});await HU(i,e)}catch(o){await zU(i,{force:true}).
catch(()=>{});throw Jp(t,e,S(o),o)}}function Jp(t,e,n,r){return new p("BAD_INPUT",`Cannot write the ${GU[t]} to ${JSON.stringify(
e)}: ${n}.`,{hint:"Name a file in an existing, writable directory.",cause:r})}async function Uk(){return UU(new URL("pag\
e.html",import.meta.url),"utf8")}async function Hk({run:t,options:e}){const{tempDir:n,tempDirFrom:r,backup:i,report:o,html:s}=e;await X0(n,r,t.runId);if(i!==
void 0)await xb(i);if(o!==void 0)await Gp("report",o);if(s!==void 0)await Gp("html",s)}async function zk({run:t,options:e}){
const n={...t,tempDir:e.tempDir};const r=e.tagLocations.map(i=>({location:i,target:Oa(i,n)}));for(const{target:i}of r)await i.
check();return r}var bf=class{#e;#t=[];#n=0;constructor(e){this.#e=e}get all(){return this.#t}add(e){const n=Vp(e)?this.#t.length:this.#t.
filter(Wk).length;this.#t.splice(n,0,e)}async publish(e){const n=e==="files"?Wk:Vp;for(const r of this.#t.filter(n)){this.#n++;
await r.written.publish()}}async undo(){const e=this.#t.splice(0);const n=this.#n;this.#n=0;for(const{written:r,target:i}of e.
slice(0,n).toReversed())await this.#i(`could not be taken back from ${i.name}`,()=>r.undo());await this.#r(e)}async finish(){
await this.#r(this.#t.splice(0))}async#r(e){for(const{written:n,target:r}of e)await this.#i(`left something beside ${r.name}`,
()=>n.discard())}async#i(e,n){await n().catch(r=>this.#e.warning(`The result ${e}: ${Ve(r)}`))}};function Vp({location:t}){
return t.transport==="docker"}function Wk(t){return!Vp(t)}import{isDeepStrictEqual as VU}from"node:util";var Kp=Symbol("any value");var KU={clean:[],exclude:[],aptClean:false,script:void 0,scriptNetwork:Kp,sourceDateEpoch:void 0,
compression:Kp,division:void 0};function YU(t){return Object.entries(KU).every(([e,n])=>n===Kp||VU(t[e],n))}function jk(t){
const{inEngine:e,options:n}=t;return e!==void 0&&e.layerCount<=1&&YU(n.layer)&&!(e.image.isIndex&&n.platforms!=="default")}
async function Jk({engine:t,inEngine:e,options:n,tags:r}){const{log:i,signal:o}=t;const{digest:s}=await e.readConfig();const a=await e.
measure();const{bytes:d,packedBytes:c,history:f}=a;const{test:u,dryRun:l,html:m}=n;const h=Lr(n.budgets,{oldBytes:d,newBytes:d});
const g=pn(h)===void 0;const y=m===void 0?void 0:new Fi({files:true});if(y!==void 0){const M=()=>qU(t,e,d,y);await i.group(
"Look through",M).catch(L=>{if(o.aborted)throw L;i.warning(Ve(L))})}const E=u!==void 0&&!l&&g;if(!l&&g){if(u!==void 0)await i.
group("Test",()=>wi(t,e.image,u));await r.move(t.docker,e.id,e.id)}const k=e.layerCount;const I=k===0?"has no layer":"is\
 already one layer";if(g)i.notice(`${e.reference} ${I} and no option changes it: it ${l?"would be":"was"} tagged without\
 changes.`);return yc({source:e,sourceSize:a,image:{bytes:d,packedBytes:c,layers:k,history:f,imageId:e.id,configDigest:s},
verdict:{budgets:h,isMet:g,checks:{verifiedEntries:void 0,isTested:E}},surveyed:{directories:y?.directories,rules:[],commands:[],
spared:[],skippedPresets:[]},cacheHit:void 0,page:y?.page})}async function qU(t,e,n,r){const i=await e.openReader();const o=new J(
i.decide,r.observer);await _n(t,[await i.open(t.signal),o],()=>n);await i.close()}async function Gk(t,e){const{run:n,engine:r}=t;if(r===void 0)return;for(const{source:i,inEngine:o}of e.platforms){if(o===
void 0)continue;const s=async c=>{const f=`Compare the engine's view with the layers (${_(i.platform)})`;const u=i.knownBytes??
0;await n.log.group(f,()=>ux(n,o,c,u))};if(i.byLayers===true){await s(i);continue}const a={platforms:[i.platform],isEach:true};
const d=await Ym({...t,engine:r},o.image,a);try{for(const c of d.platforms)await s(c.source)}finally{await d.close()}}}var XU="{{title}}";var ZU="{{data}}";function Kk(t,e){const[n,r]=Vk(t,XU);const[i,o]=Vk(r,ZU);return[n,QU(nn(e.title)),i,
eH(e),o].join("")}function Vk(t,e){const[n,r,...i]=t.split(e);if(n===void 0||r===void 0||i.length>0)throw new Error(`the\
 page template must contain ${e} exactly once`);return[n,r]}function QU(t){return t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(
0)};`)}function eH(t){return JSON.stringify(t).replace(/[<\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}async function Yk({report:t,page:e},n,{runId:r,log:i},o=Uk){const s=async(a,d)=>{const c=n[a];if(c===void 0)return void 0;
try{if(a==="html"&&e===void 0){i.warning("The page was not written: the files of the result are not known.");return void 0}
await Mk(a,c,`${ie(r)}${a}`,await d());return c}catch(f){i.warning(Ve(f));return void 0}};return{htmlPath:await s("html",
async()=>Kk(await o(),PE(t,e))),reportPath:await s("report",async()=>`${JSON.stringify(t,null,2)}
`)}}var tH=1.05;function qk(t,e,n,r){const{oldBytes:i,newBytes:o,oldPackedBytes:s,newPackedBytes:a}=t;const d=e.layer.division===
void 0?1:tH;if(o>i*d&&!ha(r.countsBlocks,o-i,i)){const[l,m]=Tr(o,i);n.warning(`The result (${l}) is larger than the sour\
ce (${m}).`)}if(s===void 0||a===void 0)return;if(a<=s*d)return;const c=e.layer.compression.kind==="zstd"?"a higher compr\
ession level makes it smaller":`${x("compression","zstd")} makes it smaller`;const[f,u]=Tr(a,s);n.warning(`The compresse\
d result (${f}) is larger than the source's compressed layers (${u}), so pushing and pulling it takes longer; ${c}.`)}async function Xk(t,{id:e,docker:n,log:r,signal:i,cache:o}){for(const m of t.notices)r.notice(m);const s=new Ke(i,t.timeoutSeconds);
const a={runId:e,log:r,signal:s.signal,touch:s.touch};const d=new ja(t.tags);const c=new bf(r);const f=dd(t);const u=new Ha(
f?n:void 0,Ba(t),r);let l;try{if(f){const h=await qy(n.withWatchdog(s),r);l={...h,runId:e,log:r,signal:s.signal}}const m=await nH(
{run:a,engine:l,options:t,tags:d,placements:c,sweep:u,cache:o});await c.finish();if(Fa(e))await hn(n,t.timeoutSeconds,h=>Kn(
h,e,r));return m}catch(m){await c.undo();if(l!==void 0){await hn(n,t.timeoutSeconds,async h=>{await d.undo(h,r);await Kn(
h,e,r)})}throw s.signal.aborted?U(s.signal.reason):m}finally{if(!s.signal.aborted)await u.settle();await u.end();s.release()}}
async function nH(t){var M=[];try{const e=st(M,new AsyncDisposableStack,true);const n=performance.now();const{run:r,engine:i,
options:o}=t;const{log:s}=r;await Hk(t);const a=await zk(t);const d=await rx(t);e.defer(()=>d.close());const c=ix(t,d);iH(
t,c);await oH(t,d);if(o.verifiesLayers&&!o.dryRun)await Gk(t,c);const f=await rH(t,c,a);const u=pn(f.budgets);const l=u===
void 0&&!o.dryRun;const m=l&&o.push?await sH(t,f):[];if(l)aH(t,f);const[h]=d.platforms;if(l&&o.removeOld&&i!==void 0&&h?.
inEngine!==void 0)await fw(i,h.inEngine.image,f.imageId);const g=performance.now()-n;const y=m[0]?.digest??f.written[0]?.
digest;const E={...f,digest:y,pushed:m};const k=SE(E,{options:o,engine:i,source:dH(t,c),ms:g});const I=await Yk({report:k,
page:f.page},o,r);if(o.dryRun)s.notice("Dry run: nothing was stored, tagged or pushed.");qk(f,o,s,{countsBlocks:k.sizes===
"blocks"});s.info(Zg({...f,ms:g}));return{...E,report:k,...I,budgetError:u}}catch(L){var ee=L,Y=true}finally{var we=at(M,
ee,Y);we&&await we}}async function rH(t,e,n){const{engine:r,options:i}=t;const[o,...s]=e.platforms;if(o===void 0||r===void 0||
n.length>0||s.length>0)return jp(t,e,n);const{source:a,inEngine:d}=o;const c={...t,source:a,inEngine:d,engine:r};if(i.layer.
division!==void 0)return jp(t,e,n);const f=jk(c)?await Jk(c):await Pk(c);const u=_(a.platform);return{...f,platforms:[{...f,
platform:u}],written:[]}}function iH({run:t,engine:e},{reference:n,platforms:r,notices:i}){const o=r.map(({source:a})=>`${_(
a.platform)}, ${Ce(a.layerCount)}`);const s=e===void 0?"":` on Docker ${e.version}`;t.log.info(`Flattening ${n} (${o.join(
"; ")})${s}`);for(const a of i)t.log.notice(a)}async function oH({run:t,engine:e,options:n},r){const{backup:i,dryRun:o}=n;
const s=r.platforms[0]?.inEngine?.image;if(i===void 0||o||e===void 0||s===void 0)return;await t.log.group("Back up",()=>kb(
e,s,i))}async function sH({run:t,engine:e,options:n},r){if(e===void 0||n.tags.length===0)return[];return t.log.group("Pu\
sh",()=>sw(e,n.tags,r))}function aH({run:t,options:e},{written:n}){const{tags:r}=e;if(r.length>0)t.log.info(`Tagged ${r.
map(gr).join(", ")}`);for(const{name:i,digest:o}of n)t.log.info(`Wrote ${i}, ${o}`)}function dH(t,e){const{reference:n,id:r,
platforms:i}=e;const{source:o,inEngine:s}=i[0];return{reference:n,id:r,ofContainer:o.ofContainer,platforms:i.map(a=>a.source.
platform),countsBlocks:Pt({...t,source:o,inEngine:s})}}function Zk(t){const e={"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"image-id":t.imageId,"config-digest":t.configDigest,digest:t.digest,"c\
leaned-bytes":ri(t),report:t.reportPath,html:t.htmlPath,platforms:JSON.stringify(t.platforms.map(cH)),"cache-hit":t.cacheHit===
void 0?void 0:String(t.cacheHit)};return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==void 0))}function cH(t){return{
platform:t.platform,"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"config-digest":t.configDigest??null,"cleaned-bytes":ri(t),"cache-hit":t.
cacheHit??null}}import{tmpdir as FH}from"node:os";import{resolve as Xp}from"node:path";import{resolve as fH}from"node:path";function Qk(t){uH(t);if(t.container!==void 0)lH(t);if(t.imageLocation!==void 0)mH(t,t.imageLocation.text);pH(t);hH(t);gH(
t)}function uH(t){const{backup:e,report:n,html:r}=t;const i=Object.entries({backup:e,report:n,html:r});const o=t.tagLocations.
flatMap(a=>"path"in a?[["tag",fH(a.path)]]:[]);const s=[...i,...o];for(const[a,[d,c]]of s.entries()){if(c===void 0)continue;
const f=s.slice(0,a).find(([u,l])=>l===c&&u!=="tag");if(f===void 0)continue;throw new p("BAD_INPUT",`The ${T(f[0],d)} ha\
ve the same path ${JSON.stringify(c)}.`,{hint:"Give each its own path."})}}function xe(t,e,n,r=`Leave ${x(t)} out.`){throw new p(
"BAD_INPUT",`The ${T(t)} cannot be combined with ${e}: ${n}.`,{hint:r})}function lH(t){const e=x("container");const n=r=>xe(
r,e,"it would run in a new container of the image, without the changes in this container",'Run the commands in the conta\
iner yourself ("docker exec"), or flatten the result again.');if(t.layer.aptClean)n("apt-clean");if(t.layer.script!==void 0)
n("run");if(t.platforms!=="default")xe("platform",e,"a container already has its platform");if(t.pull==="always")xe("pul\
l",e,"a container's image is already present");if(t.backup!==void 0)xe("backup",e,"flattening does not change the contai\
ner");if(t.removeOld)xe("remove-old",e,"the container still uses its image")}function mH(t,e){const n=x("image",e);const r=i=>`\
Load the image into the engine first and name it without a transport, or leave ${x(i)} out.`;if(t.layer.script!==void 0){
xe("run",n,"a script runs in a container, and that image is in no engine",`Use ${x("clean")} and ${x("exclude")}, or loa\
d the image into the engine first.`)}if(t.backup!==void 0)xe("backup",n,"it saves an image of an engine, and that image \
is in none");if(t.removeOld)xe("remove-old",n,"it removes an image of an engine");if(!t.pause)xe("pause",n,"only a conta\
iner can be paused",r("pause"));if(t.pull==="always")xe("pull",n,"only an engine pulls, and that image is read where it \
is");if(t.verifiesLayers){xe("verify",n,"it compares an engine's view with the layers, and that image is in no engine",`\
Use ${x("verify","true")}, or load the image into the engine first.`)}}function pH(t){const{tags:e,tagLocations:n,tagTexts:r}=t;
if(e.length>0||n.length===0)return;const i=x("tag",r.join(", "));if(t.test!==void 0){xe("test",i,"the command runs in a \
container, and the result is in no engine",`Add a name in the engine to ${x("tag")}, for example "app:flat".`)}const o=n.
some(({transport:s})=>s==="docker");if(t.push&&!o){xe("push",i,"a file is not pushed",`Add a name in a registry to ${x("\
tag")}, for example "docker://ghcr.io/owner/app:flat".`)}}function hH(t){const{layer:e,container:n}=t;const r=t.verifiesLayers;
const i=r?"verify":"from";const o=x(i,"layers");if(t.from!=="layers"&&!r)return;if(n!==void 0)xe("container",o,"a contai\
ner's own changes are in no layer");if(t.from==="layers"&&e.script!==void 0)xe("run",o,"what commands change is in no la\
yer")}function gH({layer:t,platforms:e}){const n=e==="default"||e!=="all"&&e.length===1;if(n||t.script===void 0)return;const r=x(
"platform",e==="all"?"all":e.map(_).join(", "));xe("run",r,"a script runs in a container of one platform","Flatten each \
platform in a step of its own.")}function eP(t,e=false){const n=t.split("\n").map(i=>i.trim()).filter(i=>i!==""&&!i.startsWith("#"));if(n.length===0||!n.
every(i=>/^-\s+\S/.test(i)))return t;const r=n.map(i=>yH(i.slice(1).trim()));return e&&r.some(i=>i.includes(","))?t:r.join(
"\n")}function yH(t){const[,e]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(t)??[];if(e!==void 0)return e.replaceAll("''","'");const[
,n]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(t)??[];if(n!==void 0)return n.replace(/\\(["\\])/g,"$1");return t.replace(/\s+#.*$/,
"")}var wH=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]);var tP='"docke\
r-archive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"';var bH=/^([a-z][a-z0-9+-]*):/;var EH=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/;
var SH=/^@(\d{1,9})$/;function Yp(t,e="image"){const n=bH.exec(t)?.[1];if(n===void 0)return void 0;const r=t.slice(n.length+
1);switch(n){case"docker-archive":case"oci-archive":case"oci":return xH(n,r,{text:t,input:e});case"docker":return IH(r,{
text:t,input:e});default:if(!wH.has(n)&&!r.startsWith("//"))return void 0;throw Fn({text:t,input:e},`has the transport "${n}\
:", which is not supported`,TH(n,r))}}function xH(t,e,n){const{text:r,input:i}=n;const o=e.indexOf(":");const s=o===-1?e:
e.slice(0,o);const a=o===-1?"":e.slice(o+1);const d=t==="oci"?"DIR":"PATH";if(s===""||s.includes("\0")){const u=s===""?"\
has no path":"has a path with a NUL character";throw Fn(n,u,`Write it as "${t}:${d}", or "${t}:${d}:REF".`)}const c=kH(a,
n);if(t!=="docker-archive"){const u=a===""||c!==void 0?void 0:a;if(u!==void 0&&!EH.test(u)){const l='After the path and \
a colon comes a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cann\
ot contain a colon.';throw Fn(n,`names ${JSON.stringify(u)}, which is not a valid name`,l)}return{transport:t,text:r,path:s,
reference:u,index:c}}const f=a===""||c!==void 0?void 0:PH(a,n,i);return{transport:t,text:r,path:s,reference:f,index:c}}function kH(t,e){
if(!t.startsWith("@"))return void 0;const n=SH.exec(t)?.[1];if(n===void 0){const r='Write the number of the image after \
"@", from 0: "@0" is the first one.';throw Fn(e,`has ${JSON.stringify(t)} after its path`,r)}if(e.input==="tag"){const r="\
An index selects one of the images of an archive that exists. Write a name instead.";throw Fn(e,"has an index",r)}return Number(
n)}function PH(t,e,n){const r=le(t,n);if(r.digest!==void 0){throw Fn(e,"has a digest","Docker archives name images only \
by tags.")}return r}function IH(t,e){const{text:n,input:r}=e;if(!t.startsWith("//")){if(!t.includes("/"))return void 0;throw Fn(
e,'lacks "//" after "docker:"',`Write it as "docker://${t}".`)}const i=t.slice(2);const o=r==="tag"?Ys(i,r):le(i,r);if(tn(
i)){throw Fn(e,"is an image ID",'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".')}return{
transport:"docker",text:n,reference:o}}function TH(t,e){if(t==="docker-daemon"){return`An image of the engine has no tra\
nsport. Write it as ${JSON.stringify(e.replace(/^\/\//,""))}.`}if(t==="http"||t==="https"){return`An image in a registry\
 is written as ${JSON.stringify(`docker:${e}`)}.`}const n=`If this is the name of an image in the engine, write it as "d\
ocker.io/library/${t}:TAG".`;return`Use ${tP}. "skopeo copy" converts from all other transports. ${n}`}function Fn({text:t,
input:e},n,r){const i=`The ${T(e)} must be an image reference or one of ${tP}, but ${JSON.stringify(t)} ${n}.`;return new p(
"BAD_INPUT",i,{hint:r})}function nP(t,e){if(t!==""&&e!==void 0){throw new p("BAD_INPUT",`Set either ${x("image")} or ${x("container")}, not both\
.`,{hint:`To flatten the container, leave ${x("image")} out.`})}if(e!==void 0)return{image:void 0,imageLocation:void 0};
if(t===""){throw new p("BAD_INPUT",`The ${T("image")} is required, but is empty.`,{hint:`Name the image to flatten, for \
example "app:latest", or a container with the ${T("container")}.`})}const n=Yp(t,"image");const r=n===void 0?le(t,"image"):
void 0;return{image:r,imageLocation:n}}function rP(t,e){const n=t.split(/[\n,]/).map(a=>a.trim()).filter(a=>a!=="");if(n.
length===0&&!e){throw new p("BAD_INPUT",`The ${T("tag")} is required, but is empty.`,{hint:'Give the result a name, for \
example "app:flat".'})}const r=new Map;const i=new Map;const o=new Map;for(const a of n){const d=Yp(a,"tag");const c=d===
void 0?Ys(a,"tag"):void 0;const f=c===void 0?a:ae(c);if(o.has(f))continue;o.set(f,a);if(c!==void 0)r.set(f,c);if(d!==void 0)
i.set(f,d)}const s=[...i.values()];vH(s);return{tags:[...r.values()],tagLocations:s,tagTexts:[...o.values()]}}function vH(t){
const e=new Map;for(const n of t){if(n.transport!=="docker-archive"&&n.transport!=="oci-archive")continue;const r=e.get(
n.path);e.set(n.path,n);if(r===void 0)continue;throw new p("BAD_INPUT",`The ${T("tag")} has the path ${JSON.stringify(n.
path)} twice: ${JSON.stringify(r.text)} and ${JSON.stringify(n.text)}.`,{hint:"An archive holds one result. Give each it\
s own path."})}}var OH=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/;var iP=/^[0-9a-f]{12,64}$/;function oP(t,e){const n=e.
map(_H).filter(i=>i!==void 0);const r=BH(t);return r===void 0?n:[...n,r]}function BH(t){const e=cm(t);const n=Uo(t);if(n.
every((o,s)=>o===e[s]))return void 0;const r=n.map((o,s)=>o===e[s]?o:"true");const i=e.length===1?"which":`in which ${JSON.
stringify(Et)}`;return`${x("clean",r.join(", "))} means ${x("clean",n.join(", "))}, ${i} selects all safe presets.`}function _H(t){
const{text:e,domain:n}=t;const r=gr(t);if(iP.test(e)||OH.test(e)){const i=iP.test(e)?"looks like an ID":"has no reposito\
ry name";return`The tag ${JSON.stringify(e)} ${i}: the result will be named ${r}. Write it as "name:tag", for example ${JSON.
stringify(`app:${e}`)}.`}if(!/[.:]/.test(n)&&n!=="localhost")return`The tag ${JSON.stringify(e)} refers to the registry ${JSON.
stringify(n)}, because only registry names can contain upper-case letters. Repository names are lower case: write ${JSON.
stringify(e.toLowerCase())} for one on Docker Hub.`;return void 0}var RH={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},container:{
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
var sP=Object.fromEntries(Object.entries(Cs).map(([t,e])=>[t,{kind:e,...RH[t]}]));import{resolve as AH,sep as LH}from"node:path";var qp={true:true,True:true,TRUE:true,false:false,False:false,FALSE:false};function Wt(t,e){const n=Object.hasOwn(qp,e)?
qp[e]:void 0;if(n===void 0){throw new p("BAD_INPUT",`The ${T(t)} must be true or false, but is ${JSON.stringify(e)}.`,{hint:`\
Write ${x(t,"true")} or leave it out.`})}return n}var CH=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function cP(t){if(CH.test(t))return t;
throw new p("BAD_INPUT",`The ${T("container")} must be a container's name or ID, but is ${JSON.stringify(t)}.`,{hint:'"d\
ocker ps --all" lists the names, which consist of letters, digits, "_", "." and "-".'})}function Ef(t,e){const n=r=>new p(
"BAD_INPUT",`The ${T(t)} must be the path of a file, but ${r}.`,{hint:'Name a file, for example "backup/app.tar".'});if(e.
includes("\0"))throw n("it contains a NUL character");if(e.endsWith("/")||e.endsWith(LH))throw n(`${JSON.stringify(e)} i\
s a directory`);return AH(e)}var NH=8**11-1;function fP(t){if(t===void 0||t==="")return void 0;const e=/^[0-9]{1,11}$/.test(
t)?Number(t):Number.NaN;if(!(e<=NH)){throw new p("BAD_INPUT",`The environment variable SOURCE_DATE_EPOCH must be whole s\
econds since 1970, but is ${JSON.stringify(t)}.`,{hint:'Set it to the output of "git log -1 --format=%ct", or unset it.'})}
return e}function uP(t){if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(t))return t;throw new p("BAD_INPUT",`The ${T("run-network")}\
 must be the name of a network, but is ${JSON.stringify(t)}.`,{hint:'Name a network that "docker network ls" lists, for \
example "bridge". The default is "none".'})}var aP=2e6;function lP(t){const e=/^[0-9]{1,7}$/.test(t)?Number(t):Number.NaN;
if(!(e<=aP)){throw new p("BAD_INPUT",`The ${T("timeout")} must be whole seconds from 0 (no limit) to ${aP}, but is ${JSON.
stringify(t)}.`,{hint:"Leave it out for the default of 600 seconds."})}return e}var $H=["missing","always","never"];function mP(t){
const e=$H.find(n=>n===t);if(e===void 0){throw new p("BAD_INPUT",`The ${T("pull")} must be missing, always or never, but\
 is ${JSON.stringify(t)}.`,{hint:"Leave it out to pull only images that the engine does not have."})}return e}function pP(t){
const e=t.split(/[\n,]/).map(r=>r.trim()).filter(r=>r!=="");if(e.length===0)return"default";if(e.includes("all")){if(e.length===
1)return"all";throw new p("BAD_INPUT",`The ${T("platform")} must be a list of platforms or "all", but has both: ${JSON.stringify(
e.join(", "))}.`,{hint:'Leave out "all" to flatten only the platforms that you name.'})}const n=e.map(na);return n.filter(
(r,i)=>n.findIndex(o=>q(r,o))===i)}function hP(t){if(t==="layers")return{verify:true,verifiesLayers:true};if(!Object.hasOwn(
qp,t)){throw new p("BAD_INPUT",`The ${T("verify")} must be true, false or layers, but is ${JSON.stringify(t)}.`,{hint:`W\
rite ${x("verify","true")} or leave it out.`})}return{verify:Wt("verify",t),verifiesLayers:false}}var dP=100;var DH=1e6;
function gP(t,e){const n=/^[0-9]{1,3}$/.test(t)?Number(t):0;if(!(n>=1&&n<=dP)){throw new p("BAD_INPUT",`The ${T("layers")}\
 must be a whole number from 1 to ${dP}, but is ${JSON.stringify(t)}.`,{hint:`Write ${x("layers","4")}, or leave it out \
for one layer.`})}if(e==="")return n===1?void 0:{layers:n};const r=_a(e);if(r===void 0||r<DH){throw new p("BAD_INPUT",`T\
he ${T("max-layer-size")} must be a size of at least 1 MB, but is ${JSON.stringify(e)}.`,{hint:'Give a size with its uni\
t, for example "500MB" or "1.2GiB", or leave it out.'})}if(n>1){throw new p("BAD_INPUT",`Set either the ${T("layers")} o\
r the ${T("max-layer-size")}, not both: one follows from the other.`,{hint:`Leave ${x("layers")} out to have as many lay\
ers as the size needs.`})}return{maxBytes:r}}function yP(t){if(t==="auto"||t==="layers")return t;throw new p("BAD_INPUT",
`The ${T("from")} must be auto or layers, but is ${JSON.stringify(t)}.`,{hint:"Leave it out to read an image in the fast\
est way."})}var MH=["clean","platform"];function wP(t){const e=d=>t(d).trim()||sP[d].default;const n=d=>eP(t(d),MH.includes(d));const r=Wt(
"dry-run",e("dry-run"));const i=e("container")===""?void 0:cP(e("container"));const o=nP(e("image"),i);const s=rP(n("tag"),
r);const a={...o,container:i,from:yP(e("from")),pause:Wt("pause",e("pause")),...s,layer:{aptClean:Wt("apt-clean",e("apt-\
clean")),clean:bE(n("clean")),exclude:tE(n("exclude")),script:t("run").trim()===""?void 0:t("run"),scriptNetwork:uP(e("r\
un-network")),compression:Bx(e("compression")),division:gP(e("layers"),e("max-layer-size")),sourceDateEpoch:fP(process.env["\
SOURCE_DATE_EPOCH"])},cleanWords:Uo(n("clean")),dryRun:r,platforms:pP(n("platform")),defaultPlatform:process.env["DOCKER\
_DEFAULT_PLATFORM"]?.trim()||void 0,pull:mP(e("pull")),push:Wt("push",e("push")),...hP(e("verify")),test:mx(t("test")),backup:e(
"backup")===""?void 0:Ef("backup",e("backup")),removeOld:Wt("remove-old",e("remove-old")),timeoutSeconds:lP(e("timeout")),
budgets:{maxBytes:Ry(e("max-size")),minSaving:Ay(e("min-saving"))},report:e("report")===""?void 0:Ef("report",e("report")),
html:e("html")===""?void 0:Ef("html",e("html")),summary:Wt("summary",e("summary")),cache:Wt("cache",e("cache")),notices:oP(
n("clean"),s.tags),...UH(e("temp-dir"))};Qk(a);return a}function UH(t){const e=process.env["RUNNER_TEMP"];if(t!=="")return{
tempDir:Xp(t),tempDirFrom:"input"};if(e)return{tempDir:Xp(e),tempDirFrom:"RUNNER_TEMP"};return{tempDir:Xp(FH()),tempDirFrom:"\
system"}}import{constants as $P}from"node:fs";import{appendFile as i2,stat as o2}from"node:fs/promises";var HH=["▏","▎","▍","▌","▋","▊","▉"];var Zp=10;var zH=40;function EP(t,e,n){if(t<=0||e<=0)return"";const r=Math.
max(1,Math.round(Math.min(1,t/e)*n*8));const i=r%8;return"█".repeat(Math.floor(r/8))+(i===0?"":HH[i-1])}function SP(t,e=50){
const n=Math.max(...t.map(({name:s})=>s.length));const r=t.map(({bytes:s})=>P(s));const i=Math.max(...r.map(s=>s.length));
const o=Math.max(...t.map(({bytes:s})=>s));return Rt(t.map(({name:s,bytes:a,note:d=""},c)=>[s.padEnd(n),(r[c]??"").padStart(
i),EP(a,o,e).padEnd(d===""?0:e),d].join("  ").trimEnd()))}function xP(t,e){const n=e.filter(({bytes:s})=>s>0).sort((s,a)=>a.
bytes-s.bytes);if(n.length<2)return"";const r=n.slice(0,Zp);const i=n.slice(Zp).reduce((s,{bytes:a})=>s+a,0);if(i>0)r.push(
{name:`${n.length-Zp} more`,bytes:i});const o=WH(r.map(({name:s})=>bP(s)));return Rt([`pie showData title ${bP(t)}`,...r.
map(({bytes:s},a)=>`  "${o[a]}" : ${Math.max(s/1e6,.01).toFixed(2)}`)],"mermaid")}function WH(t){const e=new Set;return t.
map(n=>{let r=n;for(let i=2;e.has(r);i++)r=`${n} (${i})`;e.add(r);return r})}function bP(t){return de(t.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,
"·"),zH)}function Qp(t){return t.map(({level:e,text:n},r)=>{if(e===0)return n;const i=s=>{const a=t.slice(r+1).find(d=>d.
level<=s);return a?.level===s};const o=Array.from({length:e-1},(s,a)=>i(a+1)?"│  ":"   ");return`${o.join("")}${i(e)?"\
├─ ":"└─ "}${n}`})}function kP(t,e){const n=t.map(({path:o,bytes:s})=>{const a=o.split("/");const d=a.length-2;const c=nn(
d===0?o:a.at(-1)??"");return{level:d,name:de(c,40),bytes:s}});const r=Qp(n.map(({level:o,name:s})=>({level:o,text:s})));
const i=Math.max(0,...r.map(o=>o.length));return Rt(n.map(({bytes:o},s)=>`${(r[s]??"").padEnd(i)}  ${P(o).padStart(7)}  ${EP(
o,e,30)}`.trimEnd()))}var Mi=200;var jt=60;function se(t){return gg(de(t,Mi))}function Fe(t){return t.replaceAll(" "," ")}var jH=120;var JH=150;var GH=16;function BP({platforms:t,source:e}){if(t.length<2)return"";const n=t.slice(0,jt).map(i=>{
const o=i.oldPackedBytes===null||i.newPackedBytes===null?"":`${Fe(P(i.oldPackedBytes))} → ${Fe(P(i.newPackedBytes))}`;
const s=mo(i.savedPercent.toFixed(1));return`| ${se(i.platform)} | ${Fe(P(i.oldBytes))} in ${Fe(Ce(i.oldLayers))} | ${Fe(
P(i.newBytes))} | ${Fe(s)} | ${o} |`});const r=t.length-n.length;return[`| platform of ${se(e.reference)} | before | aft\
er | | compressed |`,"| --- | ---: | ---: | --- | --- |",...n,...r>0?[`| ${r} more | | | | |`]:[]].join("\n")}var PP=3;function _P({
result:t,platforms:e,dryRun:n}){if(e.length<2)return IP("Layers",t.layerDetails,n);return e.map(r=>IP(`Layers of ${se(r.
platform)}`,r.layerDetails,n)).filter(r=>r!=="").join("\n\n")}function IP(t,e,n){if(e===null)return"";const r=e.slice(0,
jt).map(({packedBytes:o,bytes:s,entries:a,contents:d},c)=>{const f=d.slice(0,PP).map(({name:m})=>se(m));const u=`${f.join(
", ")}${d.length>PP?" and more":""}`;const l=`${n?"about ":""}${P(o)}`;return`| ${c+1} | ${Fe(l)} | ${Fe(P(s))} | ${Fe(Q(
a))} | ${u} |`});const i=e.length-r.length;return[`#### ${t}`,"","| | compressed | uncompressed | | largest contents |",
"| ---: | ---: | ---: | ---: | --- |",...r,...i>0?[`| ${i} more | | | | |`]:[]].join("\n")}function RP(t){const{source:e,
result:n,platforms:r}=t;const i=n.tags[0]??"the result";if(r.length===1){const o={oldLayers:e.layers,newLayers:n.layers};
return vP("History",o,[{title:e.reference,...e},{title:i,...n}])}return r.map(o=>vP(`History of ${se(o.platform)}`,o,[{title:e.
reference,...TP(o.oldBytes,o.oldHistory)},{title:i,...TP(o.newBytes,o.newHistory)}])).join("\n\n")}function TP(t,e){return{
bytes:t,steps:e?.length??null,history:e}}function vP(t,{oldLayers:e,newLayers:n},r){const i=r.reduce((o,s)=>o+(s.steps??
0),0);return[`<details${i<=GH?" open":""}><summary>${t}: ${Ce(e)} before, ${Ce(n)} after</summary>`,"",...r.flatMap(o=>[
KH(o.title,o),""]),"</details>"].join("\n")}var VH=24;function KH(t,{bytes:e,steps:n,history:r}){const i=`${nn(de(t,Mi))}\
  ${P(e)}`;if(r===null)return Rt([i,"└─ (the history does not cover all layers)"]);const o=r.slice(-JH);const s=n??r.
length;const a=[{level:0,text:i}];let d=1;if(o.length<s){const c=`(${s-o.length} earlier steps)`;a.push({level:d++,text:c})}
for(const{command:c,bytes:f,layer:u}of o){const l=c.replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,"").replace(/\s+/g," ");const m=nn(
de(l.trim()||"(no command)",jH));a.push({level:d,text:`${u?P(f):"-"}  ${m}`});if(u)d=Math.min(d+1,VH)}return Rt(Qp(a))}function AP({
result:t,dryRun:e,platforms:n}){const r=e?" (expected)":"";if(n.length===1)return OP(`Largest directories${r}`,t.directories,
t.bytes);return n.map(i=>OP(`Largest directories of ${se(i.platform)}${r}`,i.directories,i.newBytes)).filter(i=>i!=="").
join("\n\n")}function OP(t,e,n){if(e===null||e.length===0)return"";const r=kP(e,n);return[`<details open><summary>${t}</\
summary>`,"",r,"","</details>"].join("\n")}var eh=1024*1024;function CP(t,e){const n=[YH(t),qH(t),XH(t),BP(t),ZH(t),RP(t),t2(t),e2(t),_P(t),AP(t),n2(t),r2(t)].filter(
s=>s!=="");const r=`_Truncated: a job summary holds at most ${P(eh)}. The report has the rest._`;const i=s=>[...n.slice(
0,s),...s<n.length?[r]:[]].join("\n\n");const o=n.map((s,a)=>`

${i(n.length-a)}

`);return o.find(s=>Buffer.byteLength(s)<=e)??""}function YH(t){const{ok:e,dryRun:n,source:r,result:i,savedPercent:o,seconds:s,
cacheHit:a}=t;const d=i.tags.slice(0,3).map(se).join(", ");const c=i.tags.length>3?` and ${i.tags.length-3} more`:"";const f=d===
""?"":` → ${d}${c}`;const u=r.bytes===i.bytes&&r.layers===i.layers;const l=u?"unchanged":mo(o.toFixed(1));const m=n?"D\
ry run, nothing was changed. ":"";const h=a===true?", from the cache":"";return[`### ${e?"":"Not tagged: "}${se(r.reference)}${f}`,
"",`${m}**${P(r.bytes)}** in ${Ce(r.layers)} → **${P(i.bytes)}** in ${Ce(i.layers)}, **${l}**, ${s.toFixed(1)} s${h}`].
join("\n")}function qH(t){if(t.budgets.length===0)return"";const e=t.budgets.map(({input:n,wanted:r,seen:i,met:o})=>`> ${o?
"Met":"Not met"}: <code>${n}</code> requires ${r}, got ${i}.`);return[`> [!${t.ok?"NOTE":"CAUTION"}]`,e.join("\n>\n")].join(
"\n")}function XH({source:t,result:e}){const n=[{name:"before",bytes:t.bytes,note:Ce(t.layers)},{name:"after",bytes:e.bytes,
note:Ce(e.layers)}];const r=t.packedBytes===null||e.packedBytes===null?"":`

Compressed, as pushed and pulled: ${P(t.packedBytes)} → ${P(e.packedBytes)}.`;return SP(n)+r}var Sf=10;function ZH({dryRun:t,
result:e}){const{imageId:n,pushed:r,written:i,verifiedEntries:o,testPassed:s}=e;const a=[...o===null?[]:[`${Q(o)} verifi\
ed`],...s===true?["test passed"]:[]];const d=i.slice(0,Sf).map(({name:u,digest:l})=>`${se(u)}, ${se(l)}`);const c=r.slice(
0,Sf).map(u=>se(`${u.name}@${u.digest}`));const f=r.length>Sf?[`${r.length-Sf} more`]:[];return[...n===null?[]:[`- Image\
 ID${t?" (expected)":""}: ${se(n)}`],...[...c,...f].map(u=>`- Pushed: ${u}`),...d.map(u=>`- Written: ${u}`),...a.length===
0?[]:[`- Checks: ${a.join(", ")}`]].join("\n")}function QH(t){const e=[{kind:"hidden",name:"hidden in lower layers",bytes:t.
hiddenBytes,note:""},...t.rules.filter(n=>!NP(n)).map(({kind:n,name:r,entries:i,bytes:o})=>({kind:n,name:r,bytes:o,note:Q(
i)})),...t.commands.map(({name:n,seconds:r,bytes:i})=>({kind:"command",name:n,bytes:i??0,note:i===null?"freed size unkno\
wn":`${r.toFixed(1)} s`}))];return e.sort((n,r)=>r.bytes-n.bytes)}function LP(t){const e=t.rules.filter(NP).map(({kind:r,
name:i})=>r==="preset"?ia(de(i,Mi)):se(i));if(e.length===0)return"";const n=e.length>jt?` and ${e.length-jt} more`:"";return`\

Matched nothing: ${e.slice(0,jt).join(", ")}${n}.`}function NP({entries:t,bytes:e}){return t===0&&e===0}function e2({result:t,
suggestions:e,suggestedClean:n}){if(e===null||n===null)return"";const r=e.map(({name:o,bytes:s})=>{const a=t.bytes===0?0:
s/t.bytes*100;const d=Qn(o)?.why;const c=d===void 0?"":` (${d})`;return`- preset ${se(o)}: ${P(s)}, ${Ir(a)} % of the re\
sult${c}`});const i=_t("clean",n);return["#### Possible further savings","",...r,"",Rt([i],i.startsWith("--")?"sh":"yaml")].
join("\n")}function t2(t){const e=t.sizes==="blocks";const n=t.savedBytes===0||t.cleanedBytes===0&&ha(e,t.savedBytes,t.source.
bytes);if(n)return LP(t).trimStart();const r=QH(t);const i=r.slice(0,jt);const o=Math.max(1,...r.map(({bytes:d})=>d));const s=i.
map(({kind:d,name:c,bytes:f,note:u=""})=>{const l=t.source.bytes===0?0:f/t.source.bytes*100;const m=d==="hidden"?c:`${d}\
 ${se(c)}`;const h=Math.max(0,Math.round(f/o*20));return`| ${m} | ${Fe(P(f))} | ${Fe(`${Ir(l)} %`)} | ${"█".repeat(h)}\
 | ${Fe(u)} |`});const a=r.length-i.length;return[`#### Where ${t.savedBytes<0?"the growth":`the ${P(t.savedBytes)}`} ca\
me from`,"","| | size | of the source | | |","| --- | ---: | ---: | --- | --- |",...s,...a>0?[`| ${a} more | | | | |`]:[],
"","Hidden in lower layers: files that a later layer deleted or replaced"+(e?", plus rounding to disk blocks.":"."),LP(t),
"",xP("Saved, in MB",r)].join("\n").trimEnd()}function n2(t){const e=t.kept.slice(0,jt).map(({what:n,why:r,entries:i,bytes:o})=>{
const s=i===null||o===null?"":`: ${P(o)} in ${Q(i)}`;const a=r===null?" (requested)":` (${ia(de(r,Mi))})`;return`- ${se(
n)}${s}${a}`});if(e.length===0)return"";return["<details><summary>Kept on purpose</summary>","",...e,"","</details>"].join(
"\n")}function r2({ok:t,dryRun:e,source:n,result:r,backup:i,engine:o}){if(!t||e||n.id===r.imageId)return"";const s=r.tags.
includes(n.reference);const a=s?"Not possible, because the result has replaced the source. Next time, give it another na\
me.":`The source image ${se(n.reference)} is unchanged.`;const d=o===null?a:i!==null?`<code>docker load --input</code> ${se(
i)} restores the source image.`:s?`Not possible, because the tag of the source image has moved. Next time, set <code>bac\
kup</code> to save an archive of it first.`:`The source image ${se(n.reference)} is unchanged. Set <code>backup</code> t\
o save it to an archive as well.`;const c=r.layers>1?"the layers are shared only with other builds of this image":"the s\
ingle layer is not shared with other images and is pulled in one piece instead of in parallel";return[`**Undo**: ${d}`,"",
`**Trade-offs**: ${c}. Signatures and attestations of the source do not apply to the result: sign it again.`].join("\n")}async function DP(t,e,n){if(t===void 0||t===""){n.warning('Could not write the job summary: GITHUB_STEP_SUMMARY is not s\
et. Set "summary: false" to turn the summary off.');return}try{const{size:r}=await o2(t);const i=CP(e,eh-r);if(i===""){n.
warning(`Could not write the job summary: ${JSON.stringify(t)} is full.`);return}await i2(t,i,{flag:$P.O_WRONLY|$P.O_APPEND})}catch(r){
n.warning(`Could not write the job summary to ${JSON.stringify(t)}: ${S(r)}.`)}}import{AsyncLocalStorage as s2}from"node:async_hooks";import{ChildProcess as a2}from"node:child_process";import{subscribe as d2,
unsubscribe as c2}from"node:diagnostics_channel";import{accessSync as f2,constants as u2,statSync as l2}from"node:fs";import{
delimiter as m2,join as p2}from"node:path";var FP=new s2;var MP="child_process";var h2=2**31-1;var xf=class{#e=new mr;async run(e,n,r){if(n.some(c=>c.includes("\0")))
return this.#e.run(e,n,r);const i=Symbol(e);const o=new Gi(r.onOutput);let s;let a;const d=c=>{if(FP.getStore()!==i||!v(
c))return;if(!(c["process"]instanceof a2))return;s=c["process"];g2(s);s.once("error",f=>{a=f});s.once("spawn",y2.bind(void 0,
s,o,r.kill))};d2(MP,d);try{const c=await FP.run(i,()=>wh(E2(w2(e)),[...n],{env:r.env,silent:true,ignoreReturnCode:true,delay:h2,
listeners:{stdout:o.stdout.add,stderr:o.stderr.add}}));return{exitCode:c??Wf,...o.texts()}}catch(c){if(s===void 0)return this.#e.
run(e,n,r);throw a??c}finally{c2(MP,d)}}};function g2(t){const e=t;const n=e.spawn?.bind(t);if(n===void 0)return;e.spawn=
r=>{try{return n({...r,detached:Hn})}catch(i){return process.nextTick(()=>t.emit("error",i))}}}function y2(t,e,n){t.stdin?.
on("error",()=>{}).end();e.readFrom(t);Ki(n,t)}function w2(t){const e=(process.env["PATH"]??"").split(m2).filter(n=>n!==
"");return e.map(n=>p2(n,t)).find(b2)??t}function b2(t){try{f2(t,u2.X_OK);return l2(t).isFile()}catch{return false}}function E2(t){
return`"${t.replaceAll('"','\\"')}"`}import{randomUUID as S2}from"node:crypto";var kf=class{#e;info(e){this.#t();Wi(x2(e))}debug(e){this.#t();Os(e)}notice(e){this.#t();kh(e)}warning(e){this.#t();xh(e)}async group(e,n){
this.#t();Ph(e);try{return await n()}finally{this.#t();Ih()}}showProgress(e){return ny(e,n=>this.info(n))}untrusted(e){if(this.#e===
void 0){this.#e=S2();Wi(`::stop-commands::${this.#e}`)}Wi(e)}#t(){if(this.#e!==void 0)Wi(`::${this.#e}::`);this.#e=void 0}};
function x2(t){return t.replace(/[\r\n]+/g," ").replace(/^([\s\u0085]*):(?=:)/,"$1: ").replaceAll("##[","## [")}import{randomUUID as jP}from"node:crypto";import{link as C2,mkdir as JP,readdir as GP,readFile as VP,rename as th,rm as Hi,
stat as N2,writeFile as $2}from"node:fs/promises";import{basename as D2,dirname as F2,join as fr}from"node:path";import{readdir as k2,rm as P2,stat as I2}from"node:fs/promises";import{join as T2}from"node:path";async function UP(t,e,n){
for(const r of await k2(t)){if(!e(r))continue;const i=T2(t,r);const o=await I2(i).catch(()=>void 0);if(o!==void 0&&Date.
now()-o.mtimeMs>n)await P2(i,{recursive:true,force:true}).catch(()=>{})}}import{fork as v2}from"node:child_process";import{realpath as O2}from"node:fs/promises";import{fileURLToPath as B2}from"node:url";
var HP=20*60*1e3;var _2=64*1024;async function zP(t,{cwd:e,temp:n},r){const i=AbortSignal.timeout(HP);const o=v2(B2(new URL(
"cache-client.mjs",import.meta.url)),{cwd:e,env:{...process.env,GITHUB_WORKSPACE:await O2(e),RUNNER_TEMP:n},stdio:["igno\
re","pipe","pipe","ipc"],execArgv:[],detached:true});const s=()=>R2(o.pid);const a=AbortSignal.any([r,i]);a.addEventListener(
"abort",s);if(a.aborted)s();let d="";for(const l of[o.stdout,o.stderr])l?.setEncoding("utf8").on("data",m=>{if(d.length<
_2)d+=m});let c={isDone:false};o.on("message",l=>{c=l});const f=await new Promise(l=>{o.once("error",m=>l(m.message));o.
once("close",(m,h)=>{const g=h===null?`exited with status ${m}`:`was killed by ${h}`;l(m===0?void 0:`the cache client ${g}`)});
o.send(t,()=>{})});a.removeEventListener("abort",s);r.throwIfAborted();const u=i.aborted?`it took more than ${HP/6e4} mi\
nutes`:f;return{isDone:c.isDone&&u===void 0,...A2(d,c.error??u)}}function R2(t){try{if(t!==void 0)process.kill(-t,"SIGKI\
LL")}catch{}}function A2(t,e){const n=[];const r=[];for(const i of t.split(/\r?\n/)){const[,o,s=""]=/^::(\w+)[^:]*::(.*)$/.
exec(i)??[];if(o==="warning"||o==="error")n.push(L2(s));else if(o===void 0&&i.trim()!=="")r.push(i.trim())}if(e!==void 0)
n.push(e);return{problems:n,lines:r}}function L2(t){return t.replaceAll("%0D"," ").replaceAll("%0A"," ").replaceAll("%25",
"%")}var Ui="docker-flatten-cache";var Pf=`${Ui}.lock`;var KP="docker-flatten-kept-";var M2=60*60*1e3;var U2=7*24*60*60*1e3;var If=class{#e;#t;#n=!H2();#r=new Set;constructor(e,n){
this.#e=e;this.#t=n}async restore(e,n,r,i){if(this.#n){r.notice("The layer is not cached: this runner has no cache servi\
ce.");return false}try{return await this.#i(e,n,r,i)}catch(o){if(i.aborted)throw o;this.#n=true;r.notice(`Could not rest\
ore the layer from the cache: ${S(o)}`);return false}}async#i(e,n,r,i){return W2(this.#e,r,false,async o=>{const{isDone:s,
problems:a,lines:d}=await z2("restore",e,o,i);if(s){this.#r.add(e);for(const f of await GP(o))await th(fr(o,f),fr(n,f));
return true}if(a.length===0)return false;const c=`Could not restore the layer from the cache: ${a.join("; ")}`;if(d.some(
f=>f.startsWith("Cache hit for"))){this.#r.add(e);r.warning(`${c}. ${WP(e)}`)}else{this.#n=true;r.notice(c)}return false})}canSave(e,n){
if(this.#n)return false;if(!this.#r.has(e))return true;n.debug(WP(e));return false}async save(e,n,r,i=false){if(!this.canSave(
e,r))return;const o=fr(this.#e,`${KP}${jP()}`);await th(n,o);this.#t({key:e,directory:o,...i?{isShared:i}:{}})}};function WP(t){
return`If this happens again, the cache entry is damaged: delete it with "gh cache delete ${t}".`}async function YP(t){try{const e=await GP(t);const n=e.some(r=>[Pf,Ui,Tf(Ui)].includes(r));if(n&&await qP(fr(t,Pf))){for(const r of[
Ui,Tf(Ui),Pf])await Hi(fr(t,r),{recursive:true,force:true})}await UP(t,r=>r.startsWith(KP),U2)}catch{}}function H2(){const{
env:t}=process;const e=t["GITHUB_SERVER_URL"]||"https://github.com";if(!URL.canParse(e))return false;const n=new URL(e).
hostname.toLowerCase();const r=n==="github.com"||n.endsWith(".ghe.com")||n.endsWith(".localhost");return r&&t["ACTIONS_C\
ACHE_SERVICE_V2"]?Boolean(t["ACTIONS_RESULTS_URL"]):Boolean(t["ACTIONS_CACHE_URL"])}async function z2(t,e,n,r){const i=D2(
n);const o=Tf(n);await JP(o);try{return await zP({action:t,key:e,path:i},{cwd:F2(n),temp:o},r)}finally{await Hi(o,{recursive:true,
force:true}).catch(()=>{})}}function Tf(t){return`${t}.temp`}async function W2(t,e,n,r){const i=fr(t,Ui);const o=fr(t,Pf);
if(!await qP(o)){e.notice("The layer is not cached: another step is using the cache in this directory.");return n}try{for(const s of[
i,Tf(i)])await Hi(s,{recursive:true,force:true});await JP(i);return await r(i)}finally{await Hi(i,{recursive:true,force:true}).
catch(()=>{});await Hi(o,{force:true}).catch(()=>{})}}async function qP(t){const e=_s();for(let n=0;n<2;n++){try{await $2(
t,e,{flag:"wx"});return true}catch(s){if(s.code!=="EEXIST")throw s}const r=await VP(t,"utf8").catch(()=>"");const{mtimeMs:i}=await N2(
t).catch(()=>({mtimeMs:Date.now()}));const o=r===""?Date.now()-i>=M2:Ze(r);if(!o||!await j2(t,r))return false}return false}
async function j2(t,e){const n=`${t}.${jP()}`;try{await th(t,n)}catch{return true}const r=await VP(n,"utf8").catch(()=>e)===
e;if(!r)await C2(n,t).catch(()=>{});await Hi(n,{force:true});return r}var ur={runId:"run-id",directories:"directories",ended:"ended",noEngine:"no-engine",cacheEntries:"cache-entries",tempDir:"\
temp-dir"};async function XP(){const t=new kf;const e=Dh();try{const n=_s();const r=wP(d=>bh(d));const i=r.report??G2(r.tempDir,`do\
cker-flatten-report-${J2()}.json`);const o={...r,report:i};Un(ur.runId,n);Un(ur.directories,Ba(o));if(!dd(o))Un(ur.noEngine,
"true");await YP(o.tempDir);const s=o.cache?new If(o.tempDir,V2()):void 0;if(s!==void 0)Un(ur.tempDir,o.tempDir);const a=await Xk(
o,{id:n,docker:new $s({runner:new xf}),log:t,signal:e.signal,cache:s});for(const[d,c]of Object.entries(Zk(a)))Eh(d,c);if(o.
summary)await DP(process.env["GITHUB_STEP_SUMMARY"],a.report,t);if(a.budgetError!==void 0)throw a.budgetError}catch(n){Os(
Oh(n));Sh(Ve(n))}finally{Un(ur.ended,"true");e.release()}}function V2(){const t=[];return e=>{t.push(e);Un(ur.cacheEntries,
JSON.stringify(t))}}await XP();
