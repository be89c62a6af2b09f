import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var OT=Object.create;var jh=Object.defineProperty;var RT=Object.getOwnPropertyDescriptor;var _T=Object.getOwnPropertyNames;var AT=Object.getPrototypeOf;var LT=Object.prototype.hasOwnProperty;var Jh=(t,e)=>(e=Symbol[t])?e:Symbol.for("Symbol."+t);var Gh=t=>{throw TypeError(t)};var Kh=(t=>typeof require!=="undefined"?require:typeof Proxy!=="undefined"?new Proxy(t,{get:(e,n)=>(typeof require!=="un\
defined"?require:e)[n]}):t)(function(t){if(typeof require!=="undefined")return require.apply(this,arguments);throw Error(
'Dynamic require of "'+t+'" is not supported')});var Be=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var CT=(t,e,n,r)=>{if(e&&typeof e==="object"||typeof e==="function"){for(let i of _T(e))if(!LT.call(t,i)&&i!==n)jh(t,i,{
get:()=>e[i],enumerable:!(r=RT(e,i))||r.enumerable})}return t};var Ns=(t,e,n)=>(n=t!=null?OT(AT(t)):{},CT(e||!t||!t.__esModule?jh(n,"default",{value:t,enumerable:true}):n,t));var it=(t,e,n)=>{if(e!=null){if(typeof e!=="object"&&typeof e!=="function")Gh("Object expected");var r,i;if(n)r=e[Jh("as\
yncDispose")];if(r===void 0){r=e[Jh("dispose")];if(n)i=r}if(typeof r!=="function")Gh("Object not disposable");if(i)r=function(){
try{i.call(this)}catch(o){return Promise.reject(o)}};t.push([n,r,e])}else if(n){t.push([n])}return e};var ot=(t,e,n)=>{var r=typeof SuppressedError===
"function"?SuppressedError:function(s,a,c,d){return d=Error(c),d.name="SuppressedError",d.error=s,d.suppressed=a,d};var i=s=>e=
n?new r(s,e,"An error was suppressed during disposal"):(n=true,s);var o=s=>{while(s=t.pop()){try{var a=s[1]&&s[1].call(s[2]);
if(s[0])return Promise.resolve(a).then(o,c=>(i(c),o()))}catch(c){i(c)}}if(n)throw e};return o()};var nb=Be((PV,tb)=>{tb.exports=Kh("events")});var ib=Be((TV,rb)=>{rb.exports=class IV{constructor(e){if(!(e>0)||(e-1&e)!==0)throw new Error("Max size for a FixedFIFO \
should be a power of two");this.buffer=new Array(e);this.mask=e-1;this.top=0;this.btm=0;this.next=null}clear(){this.top=
this.btm=0;this.next=null;this.buffer.fill(void 0)}push(e){if(this.buffer[this.top]!==void 0)return false;this.buffer[this.
top]=e;this.top=this.top+1&this.mask;return true}shift(){const e=this.buffer[this.btm];if(e===void 0)return void 0;this.
buffer[this.btm]=void 0;this.btm=this.btm+1&this.mask;return e}peek(){return this.buffer[this.btm]}isEmpty(){return this.
buffer[this.btm]===void 0}}});var Ol=Be((BV,sb)=>{var ob=ib();sb.exports=class vV{constructor(e){this.hwm=e||16;this.head=new ob(this.hwm);this.tail=this.
head;this.length=0}clear(){this.head=this.tail;this.head.clear();this.length=0}push(e){this.length++;if(!this.head.push(
e)){const n=this.head;this.head=n.next=new ob(2*this.head.buffer.length);this.head.push(e)}}shift(){if(this.length!==0)this.
length--;const e=this.tail.shift();if(e===void 0&&this.tail.next){const n=this.tail.next;this.tail.next=null;this.tail=n;
return this.tail.shift()}return e}peek(){const e=this.tail.peek();if(e===void 0&&this.tail.next)return this.tail.next.peek();
return e}isEmpty(){return this.length===0}}});var Zr=Be((OV,ab)=>{function h_(t){return Buffer.isBuffer(t)||t instanceof Uint8Array}function y_(t){return Buffer.isEncoding(
t)}function g_(t,e,n){return Buffer.alloc(t,e,n)}function w_(t){return Buffer.allocUnsafe(t)}function b_(t){return Buffer.
allocUnsafeSlow(t)}function E_(t,e){return Buffer.byteLength(t,e)}function S_(t,e){return Buffer.compare(t,e)}function k_(t,e){
return Buffer.concat(t,e)}function x_(t,e,n,r,i){return X(t).copy(e,n,r,i)}function P_(t,e){return X(t).equals(e)}function I_(t,e,n,r,i){
return X(t).fill(e,n,r,i)}function T_(t,e,n){return Buffer.from(t,e,n)}function v_(t,e,n,r){return X(t).includes(e,n,r)}
function B_(t,e,n,r){return X(t).indexOf(e,n,r)}function O_(t,e,n,r){return X(t).lastIndexOf(e,n,r)}function R_(t){return X(
t).swap16()}function __(t){return X(t).swap32()}function A_(t){return X(t).swap64()}function X(t){if(Buffer.isBuffer(t))
return t;return Buffer.from(t.buffer,t.byteOffset,t.byteLength)}function L_(t,e,n,r){return X(t).toString(e,n,r)}function C_(t,e,n){
return X(t).toString("hex",e,n)}function N_(t,e,n,r,i){return X(t).write(e,n,r,i)}function $_(t,e){return X(t).readDoubleBE(
e)}function D_(t,e){return X(t).readDoubleLE(e)}function F_(t,e){return X(t).readFloatBE(e)}function M_(t,e){return X(t).
readFloatLE(e)}function U_(t,e){return X(t).readInt32BE(e)}function H_(t,e){return X(t).readInt32LE(e)}function z_(t,e){
return X(t).readUInt32BE(e)}function W_(t,e){return X(t).readUInt32LE(e)}function J_(t,e,n){return X(t).writeDoubleBE(e,
n)}function G_(t,e,n){return X(t).writeDoubleLE(e,n)}function j_(t,e,n){return X(t).writeFloatBE(e,n)}function K_(t,e,n){
return X(t).writeFloatLE(e,n)}function V_(t,e,n){return X(t).writeInt32BE(e,n)}function Y_(t,e,n){return X(t).writeInt32LE(
e,n)}function q_(t,e,n){return X(t).writeUInt32BE(e,n)}function X_(t,e,n){return X(t).writeUInt32LE(e,n)}ab.exports={isBuffer:h_,
isEncoding:y_,alloc:g_,allocUnsafe:w_,allocUnsafeSlow:b_,byteLength:E_,compare:S_,concat:k_,copy:x_,equals:P_,fill:I_,from:T_,
includes:v_,indexOf:B_,lastIndexOf:O_,swap16:R_,swap32:__,swap64:A_,toBuffer:X,toString:L_,toHex:C_,write:N_,readDoubleBE:$_,
readDoubleLE:D_,readFloatBE:F_,readFloatLE:M_,readInt32BE:U_,readInt32LE:H_,readUInt32BE:z_,readUInt32LE:W_,writeDoubleBE:J_,
writeDoubleLE:G_,writeFloatBE:j_,writeFloatLE:K_,writeInt32BE:V_,writeInt32LE:Y_,writeUInt32BE:q_,writeUInt32LE:X_}});var db=Be((_V,cb)=>{var Z_=Zr();cb.exports=class RV{constructor(e){this.encoding=e}get remaining(){return 0}decode(e){return Z_.
toString(e,this.encoding)}flush(){return""}}});var mb=Be((LV,lb)=>{var fb=Zr();lb.exports=class AV{constructor(){this._reset()}get remaining(){return this.bytesSeen}decode(e){
if(e.byteLength===0)return"";if(this.bytesNeeded===0&&ub(e,0)===0){this.bytesSeen=Q_(e);return fb.toString(e,"utf8")}let n="";
let r=0;if(this.bytesNeeded>0){while(r<e.byteLength){const s=e[r];if(s<this.lowerBoundary||s>this.upperBoundary){n+="�";
this._reset();break}this.lowerBoundary=128;this.upperBoundary=191;this.codePoint=this.codePoint<<6|s&63;this.bytesSeen++;
r++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(this.codePoint);this._reset();break}}if(this.bytesNeeded>
0)return n}const i=ub(e,r);const o=e.byteLength-i;if(o>r)n+=fb.toString(e,"utf8",r,o);for(let s=o;s<e.byteLength;s++){const a=e[s];
if(this.bytesNeeded===0){if(a<=127){this.bytesSeen=0;n+=String.fromCharCode(a)}else if(a>=194&&a<=223){this.bytesNeeded=
2;this.bytesSeen=1;this.codePoint=a&31}else if(a>=224&&a<=239){if(a===224)this.lowerBoundary=160;else if(a===237)this.upperBoundary=
159;this.bytesNeeded=3;this.bytesSeen=1;this.codePoint=a&15}else if(a>=240&&a<=244){if(a===240)this.lowerBoundary=144;else if(a===
244)this.upperBoundary=143;this.bytesNeeded=4;this.bytesSeen=1;this.codePoint=a&7}else{this.bytesSeen=1;n+="�"}continue}
if(a<this.lowerBoundary||a>this.upperBoundary){n+="�";s--;this._reset();continue}this.lowerBoundary=128;this.upperBoundary=
191;this.codePoint=this.codePoint<<6|a&63;this.bytesSeen++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(
this.codePoint);this._reset()}}return n}flush(){const e=this.bytesNeeded>0?"�":"";this._reset();return e}_reset(){this.
codePoint=0;this.bytesNeeded=0;this.bytesSeen=0;this.lowerBoundary=128;this.upperBoundary=191}};function ub(t,e){const n=t.
byteLength;if(n<=e)return 0;const r=Math.max(e,n-4);let i=n-1;while(i>r&&(t[i]&192)===128)i--;if(i<e)return 0;const o=t[i];
let s;if(o<=127)return 0;if(o>=194&&o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 0;const a=n-
i;return a<s?a:0}function Q_(t){const e=t.byteLength;if(e===0)return 0;const n=t[e-1];if(n<=127)return 0;if((n&192)!==128)
return 1;const r=Math.max(0,e-4);let i=e-2;while(i>=r&&(t[i]&192)===128)i--;if(i<0)return 1;const o=t[i];let s;if(o>=194&&
o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 1;if(e-i!==s)return 1;if(s>=3){const a=t[i+
1];if(o===224&&a<160)return 1;if(o===237&&a>159)return 1;if(o===240&&a<144)return 1;if(o===244&&a>143)return 1}return 0}});var hb=Be((NV,pb)=>{var eA=db();var tA=mb();pb.exports=class CV{constructor(e="utf8"){this.encoding=nA(e);switch(this.encoding){case"\
utf8":this.decoder=new tA;break;case"utf16le":case"base64":throw new Error("Unsupported encoding: "+this.encoding);default:
this.decoder=new eA(this.encoding)}}get remaining(){return this.decoder.remaining}push(e){if(typeof e==="string")return e;
return this.decoder.decode(e)}write(e){return this.push(e)}end(e){let n="";if(e)n=this.push(e);n+=this.decoder.flush();return n}};
function nA(t){t=t.toLowerCase();switch(t){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"\
utf-16le":return"utf16le";case"latin1":case"binary":return"latin1";case"base64":case"ascii":case"hex":return t;default:throw new Error(
"Unknown encoding: "+t)}}});var gb=Be(($V,yb)=>{yb.exports=class Pt extends Error{constructor(e,n,r=Pt){super(e);this.code=n;if(Error.captureStackTrace){
Error.captureStackTrace(this,r)}}static isStreamDestroyed(e){return e&&e.code==="STREAM_DESTROYED"}static isPrematureClose(e){
return e&&e.code==="PREMATURE_CLOSE"}static isAborted(e){return e&&e.code==="ABORTED"}static isBadArgument(e){return e&&
e.code==="BAD_ARGUMENT"}get name(){return"StreamError"}static STREAM_DESTROYED(){return new Pt("Stream was destroyed","S\
TREAM_DESTROYED",Pt.STREAM_DESTROYED)}static PREMATURE_CLOSE(e="Premature close"){return new Pt(e,"PREMATURE_CLOSE",Pt.PREMATURE_CLOSE)}static ABORTED(){
return new Pt("Stream aborted","ABORTED",Pt.ABORTED)}static BAD_ARGUMENT(e="Bad argument"){return new Pt(e,"BAD_ARGUMENT",
Pt.BAD_ARGUMENT)}}});var Gl=Be((DV,Fb)=>{var{EventEmitter:rA}=nb();var kb=Ol();var iA=hb();var et=gb();var Rl=typeof queueMicrotask==="undefi\
ned"?t=>global.process.nextTick(t):queueMicrotask;var ie=(1<<29)-1;var It=1;var Dl=2;var Ht=4;var $o=8;var xb=ie^It;var oA=ie^
Dl;var Ho=1<<4;var Qr=2<<4;var ni=4<<4;var Sn=8<<4;var zo=16<<4;var Fl=32<<4;var kn=64<<4;var _l=128<<4;var Ml=256<<4;var Ul=512<<
4;var dt=1024<<4;var En=2048<<4;var pc=4096<<4;var or=8192<<4;var Pb=zo|Fl;var sA=Ho|pc;var aA=ni|Ho;var cA=Ml|Sn;var Hl=zo|
or;var dA=ie^Ho;var fA=ie^ni;var uA=ie^(ni|pc);var wb=ie^pc;var lA=ie^zo;var mA=ie^(Sn|Ul);var pA=ie^kn;var bb=ie^Pb;var Ib=ie^
En;var hA=ie^Qr;var Tb=ie^or;var yA=ie^Hl;var zt=1<<18;var ti=2<<18;var Wo=4<<18;var sr=8<<18;var Jo=16<<18;var Pn=32<<18;
var Al=64<<18;var ei=128<<18;var zl=256<<18;var xn=512<<18;var hc=1024<<18;var gA=ie^(zt|zl);var vb=ie^Wo;var wA=ie^(zt|
xn);var bA=ie^Jo;var EA=ie^sr;var Bb=ie^ei;var SA=ie^ti;var Ob=ie^hc;var Do=Ho|zt;var Rb=ie^Do;var Wl=dt|Pn;var Tt=Ht|$o|
Dl;var Ke=Tt|It;var _b=Tt|Wl;var kA=vb&fA;var yc=ei|En;var xA=yc&Rb;var Ab=Ke|xA;var PA=Ke|kn|dt;var Eb=Ke|dt|Sn;var IA=Ke|
kn|Sn;var TA=Ke|Ml|Sn|Ul;var vA=Ke|Ho|kn|dt|pc|or;var BA=Tt|kn|dt;var OA=Qr|Ke|En|ni;var RA=En|It;var _A=Ke|xn|Pn;var AA=sr|
Jo;var Lb=sr|zt;var LA=sr|Jo|Ke|zt;var Sb=Ke|zt|sr|hc;var CA=Wo|zt;var NA=zt|zl;var $A=Ke|xn|Lb|Pn;var DA=Jo|Tt|xn|Pn;var FA=ti|
Ke|ei|Wo;var MA=xn|Pn|Tt;var cc=Symbol.asyncIterator||Symbol("asyncIterator");var dc=class{constructor(e,{highWaterMark:n=16384,
map:r=null,mapWritable:i,byteLength:o,byteLengthWritable:s}={}){this.stream=e;this.queue=new kb;this.highWaterMark=n;this.
buffered=0;this.error=null;this.pipeline=null;this.drains=null;this.byteLength=s||o||Db;this.map=i||r;this.afterWrite=zA.
bind(this);this.afterUpdateNextTick=GA.bind(this)}get ending(){return(this.stream._duplexState&xn)!==0}get ended(){return(this.
stream._duplexState&Pn)!==0}push(e){if((this.stream._duplexState&MA)!==0)return false;if(this.map!==null)e=this.map(e);this.
buffered+=this.byteLength(e);this.queue.push(e);if(this.buffered<this.highWaterMark){this.stream._duplexState|=sr;return true}
this.stream._duplexState|=AA;return false}shift(){const e=this.queue.shift();this.buffered-=this.byteLength(e);if(this.buffered===
0)this.stream._duplexState&=EA;return e}end(e){if(typeof e==="function"){this.stream.once("finish",e)}else if(e!==void 0&&
e!==null){this.push(e)}this.stream._duplexState=(this.stream._duplexState|xn)&vb}autoBatch(e,n){const r=[];const i=this.
stream;r.push(e);while((i._duplexState&Sb)===Lb){r.push(i._writableState.shift())}if((i._duplexState&Ke)!==0)return n(null);
i._writev(r,n)}update(){const e=this.stream;e._duplexState|=ti;do{while((e._duplexState&Sb)===sr){const n=this.shift();e.
_duplexState|=NA;e._write(n,this.afterWrite)}if((e._duplexState&CA)===0)this.updateNonPrimary()}while(this.continueUpdate()===
true);e._duplexState&=SA}updateNonPrimary(){const e=this.stream;if((e._duplexState&$A)===xn){e._duplexState=e._duplexState|
zt;e._final(HA.bind(this));return}if((e._duplexState&Tt)===Ht){if((e._duplexState&yc)===0){e._duplexState|=Do;e._destroy(
Cb.bind(this))}return}if((e._duplexState&Ab)===It){e._duplexState=(e._duplexState|Do)&xb;e._open(Nb.bind(this))}}continueUpdate(){
if((this.stream._duplexState&ei)===0)return false;this.stream._duplexState&=Bb;return true}updateCallback(){if((this.stream.
_duplexState&FA)===Wo){this.update()}else{this.updateNextTick()}}updateNextTick(){if((this.stream._duplexState&ei)!==0)return;
this.stream._duplexState|=ei;if((this.stream._duplexState&ti)===0)Rl(this.afterUpdateNextTick)}};var Ll=class{constructor(e,{
highWaterMark:n=16384,map:r=null,mapReadable:i,byteLength:o,byteLengthReadable:s}={}){this.stream=e;this.queue=new kb;this.
highWaterMark=n===0?1:n;this.buffered=0;this.readAhead=n>0;this.error=null;this.pipeline=null;this.byteLength=s||o||Db;this.
map=i||r;this.pipeTo=null;this.afterRead=WA.bind(this);this.afterUpdateNextTick=JA.bind(this)}get ending(){return(this.stream.
_duplexState&kn)!==0}get ended(){return(this.stream._duplexState&dt)!==0}pipe(e,n){if(this.pipeTo!==null)throw et.BAD_ARGUMENT(
"Can only pipe to one destination");if(typeof n!=="function")n=null;this.stream._duplexState|=Fl;this.pipeTo=e;this.pipeline=
new Nl(this.stream,e,n);if(n)this.stream.on("error",$l);if(Uo(e)){e._writableState.pipeline=this.pipeline;if(n)e.on("err\
or",$l);e.on("finish",this.pipeline.finished.bind(this.pipeline))}else{const r=this.pipeline.done.bind(this.pipeline,e);
const i=this.pipeline.done.bind(this.pipeline,e,null);e.on("error",r);e.on("close",i);e.on("finish",this.pipeline.finished.
bind(this.pipeline))}e.on("drain",UA.bind(this));this.stream.emit("piping",e);e.emit("pipe",this.stream)}push(e){const n=this.
stream;if(e===null){this.highWaterMark=0;n._duplexState=(n._duplexState|kn)&uA;return false}if(this.map!==null){e=this.map(
e);if(e===null){n._duplexState&=wb;return this.buffered<this.highWaterMark}}this.buffered+=this.byteLength(e);this.queue.
push(e);n._duplexState=(n._duplexState|Sn)&wb;return this.buffered<this.highWaterMark}shift(){const e=this.queue.shift();
this.buffered-=this.byteLength(e);if(this.buffered===0){this.stream._duplexState&=mA}return e}unshift(e){const n=[this.map!==
null?this.map(e):e];while(this.buffered>0)n.push(this.shift());for(let r=0;r<n.length-1;r++){const i=n[r];this.buffered+=
this.byteLength(i);this.queue.push(i)}this.push(n[n.length-1])}read(){const e=this.stream;if((e._duplexState&Eb)===Sn){const n=this.
shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===false){e._duplexState&=bb}if((e._duplexState&_l)!==0){e.emit("data",
n)}return n}if(this.readAhead===false){e._duplexState|=or;this.updateNextTick()}return null}drain(){const e=this.stream;
while((e._duplexState&Eb)===Sn&&(e._duplexState&Pb)!==0){const n=this.shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===
false){e._duplexState&=bb}if((e._duplexState&_l)!==0){e.emit("data",n)}}}update(){const e=this.stream;e._duplexState|=Qr;
do{this.drain();while(this.buffered<this.highWaterMark&&(e._duplexState&vA)===or){e._duplexState|=sA;e._read(this.afterRead);
this.drain()}if((e._duplexState&TA)===cA){e._duplexState|=Ul;e.emit("readable")}if((e._duplexState&aA)===0){this.updateNonPrimary()}}while(this.
continueUpdate()===true);e._duplexState&=hA}updateNonPrimary(){const e=this.stream;if((e._duplexState&IA)===kn){e._duplexState=
(e._duplexState|dt)&pA;e.emit("end");if((e._duplexState&_b)===Wl){e._duplexState|=Ht}if(this.pipeTo!==null){this.pipeTo.
end()}}if((e._duplexState&Tt)===Ht){if((e._duplexState&yc)===0){e._duplexState|=Do;e._destroy(Cb.bind(this))}return}if((e.
_duplexState&Ab)===It){e._duplexState=(e._duplexState|Do)&xb;e._open(Nb.bind(this))}}continueUpdate(){if((this.stream._duplexState&
En)===0)return false;this.stream._duplexState&=Ib;return true}updateCallback(){if((this.stream._duplexState&OA)===ni){this.
update()}else{this.updateNextTick()}}updateNextTickIfOpen(){if((this.stream._duplexState&RA)!==0)return;this.stream._duplexState|=
En;if((this.stream._duplexState&Qr)===0)Rl(this.afterUpdateNextTick)}updateNextTick(){if((this.stream._duplexState&En)!==
0)return;this.stream._duplexState|=En;if((this.stream._duplexState&Qr)===0)Rl(this.afterUpdateNextTick)}};var Cl=class{constructor(e){
this.data=null;this.afterTransform=KA.bind(e);this.afterFinal=null}};var Nl=class{constructor(e,n,r){this.from=e;this.to=
n;this.afterPipe=r;this.error=null;this.pipeToFinished=false}finished(){this.pipeToFinished=true}done(e,n){if(n)this.error=
n;if(e===this.to){this.to=null;if(this.from!==null){if((this.from._duplexState&dt)===0||!this.pipeToFinished){this.from.
destroy(this.error||et.PREMATURE_CLOSE("Writable stream closed"))}return}}if(e===this.from){this.from=null;if(this.to!==
null){if((e._duplexState&dt)===0){this.to.destroy(this.error||et.PREMATURE_CLOSE("Readable stream closed"))}return}}if(this.
afterPipe!==null)this.afterPipe(this.error);this.to=this.from=this.afterPipe=null}};function UA(){this.stream._duplexState|=
Fl;this.updateCallback()}function HA(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&Tt)===0){e._duplexState|=
Pn;e.emit("finish")}if((e._duplexState&_b)===Wl){e._duplexState|=Ht}e._duplexState&=wA;if((e._duplexState&ti)===0){this.
update()}else{this.updateNextTick()}}function Cb(t){const e=this.stream;if(!t&&!et.isStreamDestroyed(this.error))t=this.
error;if(t)e.emit("error",t);e._duplexState|=$o;e.emit("close");const n=e._readableState;const r=e._writableState;if(n!==
null&&n.pipeline!==null){n.pipeline.done(e,t)}if(r!==null){while(r.drains!==null&&r.drains.length>0){r.drains.shift().resolve(
false)}if(r.pipeline!==null){r.pipeline.done(e,t)}}}function zA(t){const e=this.stream;if(t)e.destroy(t);e._duplexState&=
gA;if(this.drains!==null)jA(this.drains);if((e._duplexState&LA)===Jo){e._duplexState&=bA;if((e._duplexState&Al)===Al){e.
emit("drain")}}this.updateCallback()}function WA(t){if(t)this.stream.destroy(t);this.stream._duplexState&=dA;if(this.readAhead===
false&&(this.stream._duplexState&zo)===0){this.stream._duplexState&=Tb}this.updateCallback()}function JA(){if((this.stream.
_duplexState&Qr)===0){this.stream._duplexState&=Ib;this.update()}}function GA(){if((this.stream._duplexState&ti)===0){this.
stream._duplexState&=Bb;this.update()}}function jA(t){for(let e=0;e<t.length;e++){if(--t[e].writes===0){t.shift().resolve(
true);e--}}}function Nb(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&Ht)===0){if((e._duplexState&PA)===0){
e._duplexState|=ni}if((e._duplexState&_A)===0){e._duplexState|=Wo}e.emit("open")}e._duplexState&=Rb;if(e._writableState!==
null){e._writableState.updateCallback()}if(e._readableState!==null){e._readableState.updateCallback()}}function KA(t,e){
if(e!==void 0&&e!==null)this.push(e);this._writableState.afterWrite(t)}function VA(t){if(this._readableState!==null){if(t===
"data"){this._duplexState|=_l|Hl;this._readableState.updateNextTick()}if(t==="readable"){this._duplexState|=Ml;this._readableState.
updateNextTick()}}if(this._writableState!==null){if(t==="drain"){this._duplexState|=Al;this._writableState.updateNextTick()}}}
var Fo=class extends rA{constructor(e){super();this._duplexState=0;this._readableState=null;this._writableState=null;if(e){
if(e.open)this._open=e.open;if(e.destroy)this._destroy=e.destroy;if(e.predestroy)this._predestroy=e.predestroy;if(e.signal)
e.signal.addEventListener("abort",sL.bind(this))}this.on("newListener",VA)}_open(e){e(null)}_destroy(e){e(null)}_predestroy(){}get readable(){
return this._readableState!==null?true:void 0}get writable(){return this._writableState!==null?true:void 0}get destroyed(){
return(this._duplexState&$o)!==0}get destroying(){return(this._duplexState&Tt)!==0}destroy(e){if((this._duplexState&Tt)===
0){if(!e)e=et.STREAM_DESTROYED();this._duplexState=(this._duplexState|Ht)&kA;if(this._readableState!==null){this._readableState.
highWaterMark=0;this._readableState.error=e}if(this._writableState!==null){this._writableState.highWaterMark=0;this._writableState.
error=e}this._duplexState|=Dl;this._predestroy();this._duplexState&=oA;if(this._readableState!==null){this._readableState.
updateNextTick()}if(this._writableState!==null){this._writableState.updateNextTick()}}}};var fc=class t extends Fo{constructor(e){
super(e);this._duplexState|=It|Pn|or;this._readableState=new Ll(this,e);if(e){if(this._readableState.readAhead===false)this.
_duplexState&=Tb;if(e.read)this._read=e.read;if(e.eagerOpen)this._readableState.updateNextTick();if(e.encoding)this.setEncoding(
e.encoding)}}static deferred(e,n){const r=new mc(n);e().then(i=>{if(i===null)return r.end();if(r.destroying)return;Jl(i,
r,$l)}).catch(i=>r.destroy(i));return r}setEncoding(e){const n=new iA(e);const r=this._readableState.map||XA;this._readableState.
map=i;return this;function i(o){const s=n.push(o);return s===""&&(o.byteLength!==0||n.remaining>0)?null:r(s)}}_read(e){e(
null)}pipe(e,n){this._readableState.updateNextTick();this._readableState.pipe(e,n);return e}read(){this._readableState.updateNextTick();
return this._readableState.read()}push(e){this._readableState.updateNextTickIfOpen();return this._readableState.push(e)}unshift(e){
this._readableState.updateNextTickIfOpen();return this._readableState.unshift(e)}resume(){this._duplexState|=Hl;this._readableState.
updateNextTick();return this}pause(){this._duplexState&=this._readableState.readAhead===false?yA:lA;return this}static _fromAsyncIterator(e,n){
let r;const i=new t({...n,read(s){e.next().then(o).then(s.bind(null,null)).catch(s)},predestroy(){r=e.return()},destroy(s){
if(!r)return s(null);r.then(s.bind(null,null)).catch(s)}});return i;function o(s){if(s.done)i.push(null);else i.push(s.value)}}static from(e,n){
if(rL(e))return e;if(e[cc])return this._fromAsyncIterator(e[cc](),n);if(!Array.isArray(e))e=e===void 0?[]:[e];let r=0;return new t(
{...n,read(i){this.push(r===e.length?null:e[r++]);i(null)}})}static isBackpressured(e){return(e._duplexState&BA)!==0||e.
_readableState.buffered>=e._readableState.highWaterMark}static isPaused(e){return(e._duplexState&zo)===0}[cc](){const e=this;
let n=null;let r=null;let i=null;this.on("error",d=>{n=d});this.on("readable",o);this.on("close",s);return{[cc](){return this},
next(){return new Promise(function(d,f){r=d;i=f;const u=e.read();if(u!==null)a(u);else if((e._duplexState&$o)!==0)a(null)})},
return(){return c(null)},throw(d){return c(d)}};function o(){if(r!==null)a(e.read())}function s(){if(r!==null)a(null)}function a(d){
if(i===null)return;if(n){i(n)}else if(d===null&&(e._duplexState&dt)===0){i(et.STREAM_DESTROYED())}else{r({value:d,done:d===
null})}i=r=null}function c(d){e.destroy(d);return new Promise((f,u)=>{if(e._duplexState&$o)return f({value:void 0,done:true});
e.once("close",function(){if(d)u(d);else f({value:void 0,done:true})})})}}};var uc=class extends Fo{constructor(e){super(
e);this._duplexState|=It|dt;this._writableState=new dc(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final;if(e.eagerOpen)this._writableState.updateNextTick()}}cork(){this._duplexState|=hc}uncork(){
this._duplexState&=Ob;this._writableState.updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(
e,n)}_final(e){e(null)}static isBackpressured(e){return(e._duplexState&DA)!==0}static drained(e){if(e.destroyed)return Promise.
resolve(false);const n=e._writableState;const r=aL(e)?Math.min(1,n.queue.length):n.queue.length;const i=r+(e._duplexState&
zl?1:0);if(i===0)return Promise.resolve(true);if(n.drains===null)n.drains=[];return new Promise(o=>{n.drains.push({writes:i,
resolve:o})})}write(e){this._writableState.updateNextTick();return this._writableState.push(e)}end(e){this._writableState.
updateNextTick();this._writableState.end(e);return this}};var Mo=class extends fc{constructor(e){super(e);this._duplexState=
It|this._duplexState&or;this._writableState=new dc(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final}}cork(){this._duplexState|=hc}uncork(){this._duplexState&=Ob;this._writableState.
updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(e,n)}_final(e){e(null)}write(e){this._writableState.
updateNextTick();return this._writableState.push(e)}end(e){this._writableState.updateNextTick();this._writableState.end(
e);return this}};var lc=class extends Mo{constructor(e){super(e);this._transformState=new Cl(this);if(e){if(e.transform)
this._transform=e.transform;if(e.flush)this._flush=e.flush}}_write(e,n){if(this._readableState.buffered>=this._readableState.
highWaterMark){this._transformState.data=e}else{this._transform(e,this._transformState.afterTransform)}}_read(e){if(this.
_transformState.data!==null){const n=this._transformState.data;this._transformState.data=null;e(null);this._transform(n,
this._transformState.afterTransform)}else{e(null)}}destroy(e){super.destroy(e);if(this._transformState.data!==null){this.
_transformState.data=null;this._transformState.afterTransform()}}_transform(e,n){n(null,e)}_flush(e){e(null)}_final(e){this.
_transformState.afterFinal=e;this._flush(YA.bind(this))}};var mc=class extends lc{};function YA(t,e){const n=this._transformState.
afterFinal;if(t)return n(t);if(e!==null&&e!==void 0)this.push(e);this.push(null);n(null)}function qA(...t){return new Promise(
(e,n)=>{return Jl(...t,r=>{if(r)return n(r);e()})})}function Jl(t,...e){const n=Array.isArray(t)?[...t,...e]:[t,...e];const r=n.
length&&typeof n[n.length-1]==="function"?n.pop():null;if(n.length<2)throw et.BAD_ARGUMENT("Pipeline requires at least 2\
 streams");let i=n[0];let o=null;let s=null;for(let d=1;d<n.length;d++){o=n[d];if(Uo(i)){i.pipe(o,c)}else{a(i,true,d>1,c);
i.pipe(o)}i=o}if(r){let d=false;const f=Uo(o)||!!(o._writableState&&o._writableState.autoDestroy);o.on("error",u=>{if(s===
null)s=u});o.on("finish",()=>{d=true;if(!f)r(s)});if(f){o.on("close",()=>r(s||(d?null:et.PREMATURE_CLOSE())))}}return o;
function a(d,f,u,l){d.on("error",l);d.on("close",m);function m(){if(f&&d._readableState&&!d._readableState.ended){return l(
et.PREMATURE_CLOSE())}if(u&&d._writableState&&!d._writableState.ended){return l(et.PREMATURE_CLOSE())}}}function c(d){if(!d||
s)return;s=d;for(const f of n){f.destroy(d)}}}function XA(t){return t}function $b(t){return!!t._readableState||!!t._writableState}
function Uo(t){return typeof t._duplexState==="number"&&$b(t)}function ZA(t){return!!t._readableState&&t._readableState.
ending}function QA(t){return!!t._readableState&&t._readableState.ended}function eL(t){return!!t._writableState&&t._writableState.
ending}function tL(t){return!!t._writableState&&t._writableState.ended}function nL(t,e={}){const n=t._readableState&&t._readableState.
error||t._writableState&&t._writableState.error;return!e.all&&et.isStreamDestroyed(n)?null:n}function rL(t){return Uo(t)&&
t.readable}function iL(t){return(t._duplexState&It)!==It||(t._duplexState&Ht)===Ht||(t._duplexState&yc)!==0}function oL(t){
return typeof t==="object"&&t!==null&&typeof t.byteLength==="number"}function Db(t){return oL(t)?t.byteLength:1024}function $l(){}
function sL(){this.destroy(et.ABORTED())}function aL(t){return t._writev!==uc.prototype._writev&&t._writev!==Mo.prototype.
_writev}Fb.exports={pipeline:Jl,pipelinePromise:qA,isStream:$b,isStreamx:Uo,isEnding:ZA,isEnded:QA,isFinishing:eL,isFinished:tL,
isDisturbed:iL,getStreamError:nL,Stream:Fo,Writable:uc,Readable:fc,Duplex:Mo,Transform:lc,PassThrough:mc}});var Vl=Be(ii=>{var j=Zr();var cL="0000000000000000000";var dL="7777777777777777777";var gc="0".charCodeAt(0);var Mb=j.from(
[117,115,116,97,114,0]);var fL=j.from([gc,gc]);var uL=j.from([117,115,116,97,114,32]);var lL=j.from([32,0]);var mL=4095;
var Go=257;var Kl=263;ii.decodeLongPath=function t(e,n){return ri(e,0,e.length,n)};ii.encodePax=function t(e){let n="";if(e.
name)n+=jl(" path="+e.name+"\n");if(e.linkname)n+=jl(" linkpath="+e.linkname+"\n");const r=e.pax;if(r){for(const i in r){
n+=jl(" "+i+"="+r[i]+"\n")}}return j.from(n)};ii.decodePax=function t(e){const n={};while(e.length){let r=0;while(r<e.length&&
e[r]!==32)r++;const i=parseInt(j.toString(e.subarray(0,r)),10);if(!i)return n;const o=j.toString(e.subarray(r+1,i-1));const s=o.
indexOf("=");if(s===-1)return n;n[o.slice(0,s)]=o.slice(s+1);e=e.subarray(i)}return n};ii.encode=function t(e){const n=j.
alloc(512);let r=e.name;let i="";if(e.typeflag===5&&r[r.length-1]!=="/")r+="/";if(j.byteLength(r)!==r.length)return null;
while(j.byteLength(r)>100){const o=r.indexOf("/");if(o===-1)return null;i+=i?"/"+r.slice(0,o):r.slice(0,o);r=r.slice(o+1)}
if(j.byteLength(r)>100||j.byteLength(i)>155)return null;if(e.linkname&&j.byteLength(e.linkname)>100)return null;j.write(
n,r);j.write(n,Tn(e.mode&mL,6),100);j.write(n,Tn(e.uid,6),108);j.write(n,Tn(e.gid,6),116);EL(e.size,n,124);j.write(n,Tn(
e.mtime.getTime()/1e3|0,11),136);n[156]=gc+wL(e.type);if(e.linkname)j.write(n,e.linkname,157);j.copy(Mb,n,Go);j.copy(fL,
n,Kl);if(e.uname)j.write(n,e.uname,265);if(e.gname)j.write(n,e.gname,297);j.write(n,Tn(e.devmajor||0,6),329);j.write(n,Tn(
e.devminor||0,6),337);if(i)j.write(n,i,345);j.write(n,Tn(Hb(n),6),148);return n};ii.decode=function t(e,n,r){let i=e[156]===
0?0:e[156]-gc;let o=ri(e,0,100,n);const s=In(e,100,8);const a=In(e,108,8);const c=In(e,116,8);const d=In(e,124,12);const f=In(
e,136,12);const u=gL(i);const l=e[157]===0?null:ri(e,157,100,n);const m=ri(e,265,32);const h=ri(e,297,32);const y=In(e,329,
8);const g=In(e,337,8);const E=Hb(e);if(E===8*32)return null;if(E!==In(e,148,8))throw new Error("Invalid tar header. May\
be the tar is corrupted or it needs to be gunzipped?");if(pL(e)){if(e[345])o=ri(e,345,155,n)+"/"+o}else if(hL(e)){}else{
if(!r){throw new Error("Invalid tar header: unknown format.")}}if(i===0&&o&&o[o.length-1]==="/")i=5;return{name:o,mode:s,
uid:a,gid:c,size:d,byteOffset:0,mtime:new Date(1e3*f),type:u,linkname:l,uname:m,gname:h,devmajor:y,devminor:g,pax:null}};
function pL(t){return j.equals(Mb,t.subarray(Go,Go+6))}function hL(t){return j.equals(uL,t.subarray(Go,Go+6))&&j.equals(
lL,t.subarray(Kl,Kl+2))}function yL(t,e,n){if(typeof t!=="number")return n;t=~~t;if(t>=e)return e;if(t>=0)return t;t+=e;
if(t>=0)return t;return 0}function gL(t){switch(t){case 0:return"file";case 1:return"link";case 2:return"symlink";case 3:
return"character-device";case 4:return"block-device";case 5:return"directory";case 6:return"fifo";case 7:return"contiguo\
us-file";case 72:return"pax-header";case 55:return"pax-global-header";case 27:return"gnu-long-link-path";case 28:case 30:
return"gnu-long-path"}return null}function wL(t){switch(t){case"file":return 0;case"link":return 1;case"symlink":return 2;case"\
character-device":return 3;case"block-device":return 4;case"directory":return 5;case"fifo":return 6;case"contiguous-file":
return 7;case"pax-header":return 72}return 0}function Ub(t,e,n,r){for(;n<r;n++){if(t[n]===e)return n}return r}function Hb(t){
let e=8*32;for(let n=0;n<148;n++)e+=t[n];for(let n=156;n<512;n++)e+=t[n];return e}function Tn(t,e){t=t.toString(8);if(t.
length>e)return dL.slice(0,e)+" ";return cL.slice(0,e-t.length)+t+" "}function bL(t,e,n){e[n]=128;for(let r=11;r>0;r--){
e[n+r]=t&255;t=Math.floor(t/256)}}function EL(t,e,n){if(t.toString(8).length>11){bL(t,e,n)}else{j.write(e,Tn(t,11),n)}}function SL(t){
let e;if(t[0]===128)e=true;else if(t[0]===255)e=false;else return null;const n=[];let r;for(r=t.length-1;r>0;r--){const s=t[r];
if(e)n.push(s);else n.push(255-s)}let i=0;const o=n.length;for(r=0;r<o;r++){i+=n[r]*Math.pow(256,r)}return e?i:-1*i}function In(t,e,n){
t=t.subarray(e,e+n);e=0;if(t[e]&128){return SL(t)}else{while(e<t.length&&t[e]===32)e++;const r=yL(Ub(t,32,e,t.length),t.
length,t.length);while(e<r&&t[e]===0)e++;if(r===e)return 0;return parseInt(j.toString(t.subarray(e,r)),8)}}function ri(t,e,n,r){
return j.toString(t.subarray(e,Ub(t,0,e,e+n)),r)}function jl(t){const e=j.byteLength(t);let n=Math.floor(Math.log(e)/Math.
log(10))+1;if(e+n>=Math.pow(10,n))n++;return e+n+t}});var jb=Be((MV,Gb)=>{var{Writable:kL,Readable:xL,getStreamError:zb}=Gl();var PL=Ol();var Wb=Zr();var oi=Vl();var IL=Wb.alloc(
0);var TL=4*1024*1024;var ql=class{constructor(){this.buffered=0;this.shifted=0;this.queue=new PL;this._offset=0}push(e){
this.buffered+=e.byteLength;this.queue.push(e)}shiftFirst(e){return this.buffered===0?null:this._next(e)}shift(e){if(e>this.
buffered)return null;if(e===0)return IL;let n=this._next(e);if(e===n.byteLength)return n;const r=[n];while((e-=n.byteLength)>
0){n=this._next(e);r.push(n)}return Wb.concat(r)}_next(e){const n=this.queue.peek();const r=n.byteLength-this._offset;if(e>=
r){const i=this._offset?n.subarray(this._offset,n.byteLength):n;this.queue.shift();this._offset=0;this.buffered-=r;this.
shifted+=r;return i}this.buffered-=e;this.shifted+=e;return n.subarray(this._offset,this._offset+=e)}};var Xl=class extends xL{constructor(e,n,r){
super();this.header=n;this.offset=r;this._parent=e}_read(e){if(this.header.size===0){this.push(null)}if(this._parent._stream===
this){this._parent._update()}e(null)}_predestroy(){this._parent.destroy(zb(this))}_detach(){if(this._parent._stream===this){
this._parent._stream=null;this._parent._missing=Jb(this.header.size);this._parent._update()}}_destroy(e){this._detach();
e(null)}};var Zl=class extends kL{constructor(e){super(e);if(!e)e={};this._buffer=new ql;this._offset=0;this._header=null;
this._stream=null;this._missing=0;this._longHeader=false;this._callback=Yl;this._locked=false;this._finished=false;this.
_pax=null;this._paxGlobal=null;this._gnuLongPath=null;this._gnuLongLinkPath=null;this._filenameEncoding=e.filenameEncoding||
"utf-8";this._allowUnknownFormat=!!e.allowUnknownFormat;this._unlockBound=this._unlock.bind(this)}_unlock(e){this._locked=
false;if(e){this.destroy(e);this._continueWrite(e);return}this._update()}_consumeHeader(){if(this._locked)return false;this.
_offset=this._buffer.shifted;try{this._header=oi.decode(this._buffer.shift(512),this._filenameEncoding,this._allowUnknownFormat)}catch(e){
this._continueWrite(e);return false}if(!this._header)return true;this._header.byteOffset=this._buffer.shifted;switch(this.
_header.type){case"gnu-long-path":case"gnu-long-link-path":case"pax-global-header":case"pax-header":this._longHeader=true;
this._missing=this._header.size;if(this._missing>TL){this._continueWrite(new Error("Header exceeds max size"));return false}
return true}this._locked=true;this._applyLongHeaders();if(!(this._header.size>=0)){this._continueWrite(new Error("Invali\
d header"));return false}if(this._header.size===0||this._header.type==="directory"){this.emit("entry",this._header,this.
_createStream(),this._unlockBound);return true}this._stream=this._createStream();this._missing=this._header.size;this.emit(
"entry",this._header,this._stream,this._unlockBound);return true}_applyLongHeaders(){if(this._gnuLongPath){this._header.
name=this._gnuLongPath;this._gnuLongPath=null}if(this._gnuLongLinkPath){this._header.linkname=this._gnuLongLinkPath;this.
_gnuLongLinkPath=null}if(this._pax){if(this._pax.path)this._header.name=this._pax.path;if(this._pax.linkpath)this._header.
linkname=this._pax.linkpath;if(this._pax.size)this._header.size=parseInt(this._pax.size,10);this._header.pax=this._pax;this.
_pax=null}}_decodeLongHeader(e){switch(this._header.type){case"gnu-long-path":this._gnuLongPath=oi.decodeLongPath(e,this.
_filenameEncoding);break;case"gnu-long-link-path":this._gnuLongLinkPath=oi.decodeLongPath(e,this._filenameEncoding);break;case"\
pax-global-header":this._paxGlobal=oi.decodePax(e);break;case"pax-header":this._pax=this._paxGlobal===null?oi.decodePax(
e):Object.assign({},this._paxGlobal,oi.decodePax(e));break}}_consumeLongHeader(){this._longHeader=false;this._missing=Jb(
this._header.size);const e=this._buffer.shift(this._header.size);try{this._decodeLongHeader(e)}catch(n){this._continueWrite(
n);return false}return true}_consumeStream(){const e=this._buffer.shiftFirst(this._missing);if(e===null)return false;this.
_missing-=e.byteLength;const n=this._stream.push(e);if(this._missing===0){this._stream.push(null);if(n)this._stream._detach();
return n&&this._locked===false}return n}_createStream(){return new Xl(this,this._header,this._offset)}_update(){while(this.
_buffer.buffered>0&&!this.destroying){if(this._missing>0){if(this._stream!==null){if(this._consumeStream()===false)return;
continue}if(this._longHeader===true){if(this._missing>this._buffer.buffered)break;if(this._consumeLongHeader()===false)return false;
continue}const e=this._buffer.shiftFirst(this._missing);if(e!==null)this._missing-=e.byteLength;continue}if(this._buffer.
buffered<512)break;if(this._stream!==null||this._consumeHeader()===false)return}this._continueWrite(null)}_continueWrite(e){
const n=this._callback;this._callback=Yl;n(e)}_write(e,n){this._callback=n;this._buffer.push(e);this._update()}_final(e){
this._finished=this._missing===0&&this._buffer.buffered===0;e(this._finished?null:new Error("Unexpected end of data"))}_predestroy(){
this._continueWrite(null)}_destroy(e){if(this._stream)this._stream.destroy(zb(this));e(null)}[Symbol.asyncIterator](){let e=null;
let n=null;let r=null;let i=null;let o=null;const s=this;this.on("entry",d);this.on("error",l=>{e=l});this.on("close",f);
return{[Symbol.asyncIterator](){return this},next(){return new Promise(c)},return(){return u(null)},throw(l){return u(l)}};
function a(l){if(!o)return;const m=o;o=null;m(l)}function c(l,m){if(e){return m(e)}if(i){l({value:i,done:false});i=null;
return}n=l;r=m;a(null);if(s._finished&&n){n({value:void 0,done:true});n=r=null}}function d(l,m,h){o=h;m.on("error",Yl);if(n){
n({value:m,done:false});n=r=null}else{i=m}}function f(){a(e);if(!n)return;if(e)r(e);else n({value:void 0,done:true});n=r=
null}function u(l){s.destroy(l);a(l);return new Promise((m,h)=>{if(s.destroyed)return m({value:void 0,done:true});s.once(
"close",function(){if(l)h(l);else m({value:void 0,done:true})})})}}};Gb.exports=function t(e){return new Zl(e)};function Yl(){}
function Jb(t){t&=511;return t&&512-t}});var Vb=Be((UV,Ql)=>{var Kb={S_IFMT:61440,S_IFDIR:16384,S_IFCHR:8192,S_IFBLK:24576,S_IFIFO:4096,S_IFLNK:40960};try{Ql.exports=
Kh("fs").constants||Kb}catch{Ql.exports=Kb}});var Qb=Be((HV,Zb)=>{var{Readable:vL,Writable:BL,getStreamError:Yb}=Gl();var ar=Zr();var si=Vb();var wc=Vl();var OL=493;var RL=420;
var qb=ar.alloc(1024);var tm=class extends BL{constructor(e,n,r){super({mapWritable:AL,eagerOpen:true});this.written=0;this.
header=n;this._callback=r;this._linkname=null;this._isLinkname=n.type==="symlink"&&!n.linkname;this._isVoid=n.type!=="fi\
le"&&n.type!=="contiguous-file";this._finished=false;this._pack=e;this._openCallback=null;if(this._pack._stream===null)this.
_pack._stream=this;else this._pack._pending.push(this)}_open(e){this._openCallback=e;if(this._pack._stream===this)this._continueOpen()}_continuePack(e){
if(this._callback===null)return;const n=this._callback;this._callback=null;n(e)}_continueOpen(){if(this._pack._stream===
null)this._pack._stream=this;const e=this._openCallback;this._openCallback=null;if(e===null)return;if(this._pack.destroying)
return e(new Error("pack stream destroyed"));if(this._pack._finalized)return e(new Error("pack stream is already finaliz\
ed"));this._pack._stream=this;if(!this._isLinkname){this._pack._encode(this.header)}if(this._isVoid){this._finish();this.
_continuePack(null)}e(null)}_write(e,n){if(this._isLinkname){this._linkname=this._linkname?ar.concat([this._linkname,e]):
e;return n(null)}if(this._isVoid){if(e.byteLength>0){return n(new Error("No body allowed for this entry"))}return n()}this.
written+=e.byteLength;if(this._pack.push(e))return n();this._pack._drain=n}_finish(){if(this._finished)return;this._finished=
true;if(this._isLinkname){this.header.linkname=this._linkname?ar.toString(this._linkname,"utf-8"):"";this._pack._encode(
this.header)}Xb(this._pack,this.header.size);this._pack._done(this)}_final(e){if(this.written!==this.header.size){return e(
new Error("Size mismatch"))}this._finish();e(null)}_getError(){return Yb(this)||new Error("tar entry destroyed")}_predestroy(){
this._pack.destroy(this._getError())}_destroy(e){this._pack._done(this);this._continuePack(this._finished?null:this._getError());
e()}};var nm=class extends vL{constructor(e){super(e);this._drain=em;this._finalized=false;this._finalizing=false;this._pending=
[];this._stream=null}entry(e,n,r){if(this._finalized||this.destroying)throw new Error("already finalized or destroyed");
if(typeof n==="function"){r=n;n=null}if(!r)r=em;if(!e.size||e.type==="symlink")e.size=0;if(!e.type)e.type=_L(e.mode);if(!e.
mode)e.mode=e.type==="directory"?OL:RL;if(!e.uid)e.uid=0;if(!e.gid)e.gid=0;if(!e.mtime)e.mtime=new Date;if(typeof n==="s\
tring")n=ar.from(n);const i=new tm(this,e,r);if(ar.isBuffer(n)){e.size=n.byteLength;i.write(n);i.end();return i}if(i._isVoid){
return i}return i}finalize(){if(this._stream||this._pending.length>0){this._finalizing=true;return}if(this._finalized)return;
this._finalized=true;this.push(qb);this.push(null)}_done(e){if(e!==this._stream)return;this._stream=null;if(this._finalizing)
this.finalize();if(this._pending.length)this._pending.shift()._continueOpen()}_encode(e){if(!e.pax){const n=wc.encode(e);
if(n){this.push(n);return}}this._encodePax(e)}_encodePax(e){const n=wc.encodePax({name:e.name,linkname:e.linkname,pax:e.
pax});const r={name:"PaxHeader",mode:e.mode,uid:e.uid,gid:e.gid,size:n.byteLength,mtime:e.mtime,type:"pax-header",linkname:e.
linkname&&"PaxHeader",uname:e.uname,gname:e.gname,devmajor:e.devmajor,devminor:e.devminor};this.push(wc.encode(r));this.
push(n);Xb(this,n.byteLength);r.size=e.size;r.type=e.type;this.push(wc.encode(r))}_doDrain(){const e=this._drain;this._drain=
em;e()}_predestroy(){const e=Yb(this);if(this._stream)this._stream.destroy(e);while(this._pending.length){const n=this._pending.
shift();n.destroy(e);n._continueOpen()}this._doDrain()}_read(e){this._doDrain();e()}};Zb.exports=function t(e){return new nm(
e)};function _L(t){switch(t&si.S_IFMT){case si.S_IFBLK:return"block-device";case si.S_IFCHR:return"character-device";case si.
S_IFDIR:return"directory";case si.S_IFIFO:return"fifo";case si.S_IFLNK:return"symlink"}return"file"}function em(){}function Xb(t,e){
e&=511;if(e)t.push(qb.subarray(0,512-e))}function AL(t){return ar.isBuffer(t)?t:ar.from(t)}});var bc=Be(rm=>{rm.extract=jb();rm.pack=Qb()});var oS=Be((uq,iS)=>{iS.exports=function(t,e,n){var r=t.length,i=e.length,o=[];n=(n||(i>r?i:r))+1;for(var s=0;s<n;s++){o[s]=
[s];o[s].length=n}for(s=0;s<n;s++){o[0][s]=s}if(Math.abs(r-i)>(n||100)){return m(n||100)}if(r===0){return m(i)}if(i===0){
return m(r)}var a,c,d,f,u,l;for(s=1;s<=r;++s){c=t[s-1];for(a=1;a<=i;++a){if(s===a&&o[s][a]>4)return m(r);d=e[a-1];f=c===
d?0:1;u=o[s-1][a]+1;if((l=o[s][a-1]+1)<u)u=l;if((l=o[s-1][a-1]+f)<u)u=l;o[s][a]=s>1&&a>1&&c===e[a-2]&&t[s-2]===d&&(l=o[s-
2][a-2]+f)<u?l:u}}return m(o[r][i]);function m(h){var y=Math.max(r,i);var g=y===0?0:h/y;var E=1-g;return{steps:h,relative:g,
similarity:E}}}});import{randomUUID as WJ}from"node:crypto";import{join as JJ}from"node:path";import*as Yh from"os";function Lt(t){if(t===null||t===void 0){return""}else if(typeof t==="string"||t instanceof String){return t}return JSON.
stringify(t)}function $s(t){if(!Object.keys(t).length){return{}}return{title:t.title,file:t.file,line:t.startLine,endLine:t.
endLine,col:t.startColumn,endColumn:t.endColumn}}function qt(t,e,n){const r=new ru(t,e,n);process.stdout.write(r.toString()+Yh.EOL)}function iu(t,e=""){qt(t,{},e)}var Vh="\
::";var ru=class{constructor(e,n,r){if(!e){e="missing.command"}this.command=e;this.properties=n;this.message=r}toString(){
let e=Vh+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let n=true;for(const r in this.properties){
if(this.properties.hasOwnProperty(r)){const i=this.properties[r];if(i){if(n){n=false}else{e+=","}e+=`${r}=${$T(i)}`}}}}e+=
`${Vh}${NT(this.message)}`;return e}};function NT(t){return Lt(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,
"%0A")}function $T(t){return Lt(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(
/,/g,"%2C")}import*as qh from"crypto";import*as Fs from"fs";import*as Ds from"os";function ou(t,e){const n=process.env[`GITHUB_${t}`];if(!n){throw new Error(`Unable to find environment variable for file\
 command ${t}`)}if(!Fs.existsSync(n)){throw new Error(`Missing file at path: ${n}`)}Fs.appendFileSync(n,`${Lt(e)}${Ds.EOL}`,
{encoding:"utf8"})}function su(t,e){const n=`ghadelimiter_${qh.randomUUID()}`;const r=Lt(e);if(t.includes(n)){throw new Error(
`Unexpected input: name should not contain the delimiter "${n}"`)}if(r.includes(n)){throw new Error(`Unexpected input: v\
alue should not contain the delimiter "${n}"`)}return`${t}<<${n}${Ds.EOL}${r}${Ds.EOL}${n}`}import*as mu from"os";import*as to from"os";import*as uu from"events";import*as ry from"child_process";import*as iy from"path";import*as gt from"path";import*as Us from"fs";import*as Xt from"path";var Zh=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){
s(o)})}return new(n||(n=Promise))(function(o,s){function a(f){try{d(r.next(f))}catch(u){s(u)}}function c(f){try{d(r["thr\
ow"](f))}catch(u){s(u)}}function d(f){f.done?o(f.value):i(f.value).then(a,c)}d((r=r.apply(t,e||[])).next())})};var{chmod:DT,
copyFile:FT,lstat:MT,mkdir:UT,open:ZJ,readdir:Qh,rename:HT,rm:zT,rmdir:QJ,stat:Ms,symlink:WT,unlink:JT}=Us.promises;var Vn=process.
platform==="win32";var eG=Us.constants.O_RDONLY;function au(t){return Zh(this,void 0,void 0,function*(){try{yield Ms(t)}catch(e){if(e.code===
"ENOENT"){return false}throw e}return true})}function Hs(t){t=GT(t);if(!t){throw new Error('isRooted() parameter "p" cannot be empty')}if(Vn){return t.startsWith("\\")||
/^[A-Z]:/i.test(t)}return t.startsWith("/")}function cu(t,e){return Zh(this,void 0,void 0,function*(){let n=void 0;try{n=
yield Ms(t)}catch(i){if(i.code!=="ENOENT"){console.log(`Unexpected error attempting to determine if executable file exis\
ts '${t}': ${i}`)}}if(n&&n.isFile()){if(Vn){const i=Xt.extname(t).toUpperCase();if(e.some(o=>o.toUpperCase()===i)){return t}}else{
if(Xh(n)){return t}}}const r=t;for(const i of e){t=r+i;n=void 0;try{n=yield Ms(t)}catch(o){if(o.code!=="ENOENT"){console.
log(`Unexpected error attempting to determine if executable file exists '${t}': ${o}`)}}if(n&&n.isFile()){if(Vn){try{const o=Xt.dirname(
t);const s=Xt.basename(t).toUpperCase();for(const a of yield Qh(o)){if(s===a.toUpperCase()){t=Xt.join(o,a);break}}}catch(o){
console.log(`Unexpected error attempting to determine the actual case of the file '${t}': ${o}`)}return t}else{if(Xh(n)){
return t}}}}return""})}function GT(t){t=t||"";if(Vn){t=t.replace(/\//g,"\\");return t.replace(/\\\\+/g,"\\")}return t.replace(
/\/\/+/g,"/")}function Xh(t){return(t.mode&1)>0||(t.mode&8)>0&&process.getgid!==void 0&&t.gid===process.getgid()||(t.mode&
64)>0&&process.getuid!==void 0&&t.uid===process.getuid()}var ty=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(o)})}return new(n||(n=Promise))(function(o,s){
function a(f){try{d(r.next(f))}catch(u){s(u)}}function c(f){try{d(r["throw"](f))}catch(u){s(u)}}function d(f){f.done?o(f.
value):i(f.value).then(a,c)}d((r=r.apply(t,e||[])).next())})};function du(t,e){return ty(this,void 0,void 0,function*(){if(!t){throw new Error("parameter 'tool' is required")}if(e){const r=yield du(
t,false);if(!r){if(Vn){throw new Error(`Unable to locate executable file: ${t}. Please verify either the file path exist\
s or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a val\
id extension for an executable file.`)}else{throw new Error(`Unable to locate executable file: ${t}. Please verify eithe\
r the file path exists or the file can be found within a directory specified by the PATH environment variable. Also chec\
k the file mode to verify the file is executable.`)}}return r}const n=yield jT(t);if(n&&n.length>0){return n[0]}return""})}
function jT(t){return ty(this,void 0,void 0,function*(){if(!t){throw new Error("parameter 'tool' is required")}const e=[];
if(Vn&&process.env["PATHEXT"]){for(const i of process.env["PATHEXT"].split(gt.delimiter)){if(i){e.push(i)}}}if(Hs(t)){const i=yield cu(
t,e);if(i){return[i]}return[]}if(t.includes(gt.sep)){return[]}const n=[];if(process.env.PATH){for(const i of process.env.
PATH.split(gt.delimiter)){if(i){n.push(i)}}}const r=[];for(const i of n){const o=yield cu(gt.join(i,t),e);if(o){r.push(o)}}
return r})}import{setTimeout as VT}from"timers";var ny=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(
o)})}return new(n||(n=Promise))(function(o,s){function a(f){try{d(r.next(f))}catch(u){s(u)}}function c(f){try{d(r["throw"](
f))}catch(u){s(u)}}function d(f){f.done?o(f.value):i(f.value).then(a,c)}d((r=r.apply(t,e||[])).next())})};var zs=process.
platform==="win32";var Ws=class extends uu.EventEmitter{constructor(e,n,r){super();if(!e){throw new Error("Parameter 'to\
olPath' cannot be null or empty.")}this.toolPath=e;this.args=n||[];this.options=r||{}}_debug(e){if(this.options.listeners&&
this.options.listeners.debug){this.options.listeners.debug(e)}}_getCommandString(e,n){const r=this._getSpawnFileName();const i=this.
_getSpawnArgs(e);let o=n?"":"[command]";if(zs){if(this._isCmdFile()){o+=r;for(const s of i){o+=` ${s}`}}else if(e.windowsVerbatimArguments){
o+=`"${r}"`;for(const s of i){o+=` ${s}`}}else{o+=this._windowsQuoteCmdArg(r);for(const s of i){o+=` ${this._windowsQuoteCmdArg(
s)}`}}}else{o+=r;for(const s of i){o+=` ${s}`}}return o}_processLineBuffer(e,n,r){try{let i=n+e.toString();let o=i.indexOf(
to.EOL);while(o>-1){const s=i.substring(0,o);r(s);i=i.substring(o+to.EOL.length);o=i.indexOf(to.EOL)}return i}catch(i){this.
_debug(`error processing line. Failed with error ${i}`);return""}}_getSpawnFileName(){if(zs){if(this._isCmdFile()){return process.
env["COMSPEC"]||"cmd.exe"}}return this.toolPath}_getSpawnArgs(e){if(zs){if(this._isCmdFile()){let n=`/D /S /C "${this._windowsQuoteCmdArg(
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
`"${n}"`}return r}exec(){return ny(this,void 0,void 0,function*(){if(!Hs(this.toolPath)&&(this.toolPath.includes("/")||zs&&
this.toolPath.includes("\\"))){this.toolPath=iy.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)}this.
toolPath=yield du(this.toolPath,true);return new Promise((e,n)=>ny(this,void 0,void 0,function*(){this._debug(`exec tool\
: ${this.toolPath}`);this._debug("arguments:");for(const d of this.args){this._debug(`   ${d}`)}const r=this._cloneExecOptions(
this.options);if(!r.silent&&r.outStream){r.outStream.write(this._getCommandString(r)+to.EOL)}const i=new fu(r,this.toolPath);
i.on("debug",d=>{this._debug(d)});if(this.options.cwd&&!(yield au(this.options.cwd))){return n(new Error(`The cwd: ${this.
options.cwd} does not exist!`))}const o=this._getSpawnFileName();const s=ry.spawn(o,this._getSpawnArgs(r),this._getSpawnOptions(
this.options,o));let a="";if(s.stdout){s.stdout.on("data",d=>{if(this.options.listeners&&this.options.listeners.stdout){
this.options.listeners.stdout(d)}if(!r.silent&&r.outStream){r.outStream.write(d)}a=this._processLineBuffer(d,a,f=>{if(this.
options.listeners&&this.options.listeners.stdline){this.options.listeners.stdline(f)}})})}let c="";if(s.stderr){s.stderr.
on("data",d=>{i.processStderr=true;if(this.options.listeners&&this.options.listeners.stderr){this.options.listeners.stderr(
d)}if(!r.silent&&r.errStream&&r.outStream){const f=r.failOnStdErr?r.errStream:r.outStream;f.write(d)}c=this._processLineBuffer(
d,c,f=>{if(this.options.listeners&&this.options.listeners.errline){this.options.listeners.errline(f)}})})}s.on("error",d=>{
i.processError=d.message;i.processExited=true;i.processClosed=true;i.CheckComplete()});s.on("exit",d=>{i.processExitCode=
d;i.processExited=true;this._debug(`Exit code ${d} received from tool '${this.toolPath}'`);i.CheckComplete()});s.on("clo\
se",d=>{i.processExitCode=d;i.processExited=true;i.processClosed=true;this._debug(`STDIO streams have closed for tool '${this.
toolPath}'`);i.CheckComplete()});i.on("done",(d,f)=>{if(a.length>0){this.emit("stdline",a)}if(c.length>0){this.emit("err\
line",c)}s.removeAllListeners();if(d){n(d)}else{e(f)}});if(this.options.input){if(!s.stdin){throw new Error("child proce\
ss missing stdin")}s.stdin.end(this.options.input)}}))})}};function oy(t){const e=[];let n=false;let r=false;let i="";function o(s){
if(r&&s!=='"'){i+="\\"}i+=s;r=false}for(let s=0;s<t.length;s++){const a=t.charAt(s);if(a==='"'){if(!r){n=!n}else{o(a)}continue}
if(a==="\\"&&r){o(a);continue}if(a==="\\"&&n){r=true;continue}if(a===" "&&!n){if(i.length>0){e.push(i);i=""}continue}o(a)}
if(i.length>0){e.push(i.trim())}return e}var fu=class t extends uu.EventEmitter{constructor(e,n){super();this.processClosed=
false;this.processError="";this.processExitCode=0;this.processExited=false;this.processStderr=false;this.delay=1e4;this.
done=false;this.timeout=null;if(!n){throw new Error("toolPath must not be empty")}this.options=e;this.toolPath=n;if(e.delay){
this.delay=e.delay}}CheckComplete(){if(this.done){return}if(this.processClosed){this._setResult()}else if(this.processExited){
this.timeout=VT(t.HandleTimeout,this.delay,this)}}_debug(e){this.emit("debug",e)}_setResult(){let e;if(this.processExited){
if(this.processError){e=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This ma\
y indicate the process failed to start. Error: ${this.processError}`)}else if(this.processExitCode!==0&&!this.options.ignoreReturnCode){
e=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)}else if(this.processStderr&&
this.options.failOnStdErr){e=new Error(`The process '${this.toolPath}' failed because one or more lines were written to \
the STDERR stream`)}}if(this.timeout){clearTimeout(this.timeout);this.timeout=null}this.done=true;this.emit("done",e,this.
processExitCode)}static HandleTimeout(e){if(e.done){return}if(!e.processClosed&&e.processExited){const n=`The STDIO stre\
ams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a chil\
d process inherited the STDIO streams and has not yet exited.`;e._debug(n)}e._setResult()}};var qT=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(o)})}return new(n||(n=Promise))(function(o,s){
function a(f){try{d(r.next(f))}catch(u){s(u)}}function c(f){try{d(r["throw"](f))}catch(u){s(u)}}function d(f){f.done?o(f.
value):i(f.value).then(a,c)}d((r=r.apply(t,e||[])).next())})};function sy(t,e,n){return qT(this,void 0,void 0,function*(){
const r=oy(t);if(r.length===0){throw new Error(`Parameter 'commandLine' cannot be null or empty.`)}const i=r[0];e=r.slice(
1).concat(e||[]);const o=new Ws(i,e,n);return o.exec()})}var lu;(function(t){t[t["Success"]=0]="Success";t[t["Failure"]=1]="Failure"})(lu||(lu={}));function ay(t,e){const n=process.env[`INPUT_${t.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!n){throw new Error(
`Input required and not supplied: ${t}`)}if(e&&e.trimWhitespace===false){return n}return n.trim()}function cy(t,e){const n=process.env["GITHUB_OUTPUT"]||"";if(n){return ou("OUTPUT",su(t,e))}process.stdout.write(mu.EOL);
qt("set-output",{name:t},Lt(e))}function dy(t){process.exitCode=lu.Failure;XT(t)}function Js(t){qt("debug",{},t)}function XT(t,e={}){qt("error",$s(e),t instanceof Error?t.toString():t)}function fy(t,e={}){
qt("warning",$s(e),t instanceof Error?t.toString():t)}function uy(t,e={}){qt("notice",$s(e),t instanceof Error?t.toString():
t)}function no(t){process.stdout.write(t+mu.EOL)}function ly(t){iu("group",t)}function my(){iu("endgroup")}function Yn(t,e){const n=process.env["GITHUB_STATE"]||"";if(n){return ou("STATE",su(t,e))}qt("save-state",{name:t},Lt(e))}var Q=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`;var Zt="No\
thing was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory of\
 the engine's machine.";var ge="No builder writes this, so the image is damaged or malicious. Build it again, or pull it\
 from a source that you trust.";var p=class extends Error{code;hint;constructor(e,n,r){super(n,r.cause===void 0?{}:{cause:r.
cause});this.name="FlattenError";this.code=e;this.hint=r.hint}};function H(t){if(t instanceof p)return t;return new p("C\
ANCELLED","The run was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run \
also removes what this one could not remove in time.",cause:t})}var hy=300;function R(t){const e=t.toString("utf8");const n=e.
length>hy;return JSON.stringify(n?`${e.slice(0,hy)}…`:e)}function S(t){return t instanceof Error?t.message:String(t)}var ZT="\
This is a bug in docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --d\
ebug).";function Ne(t){if(t instanceof p)return`${t.message}
${t.hint}`;return`Unexpected failure: ${S(t)}
${ZT}`}function yy(t){const e=[];for(let n=t;n!==void 0;n=n instanceof Error?n.cause:void 0){const r=n instanceof Error?
n.stack??n.message:String(n);e.push(n instanceof p?`${n.code}: ${r}`:r)}return e.join("\ncaused by: ")}import{randomBytes as ev}from"node:crypto";import{readlinkSync as tv}from"node:fs";import{readFileSync as QT}from"node:fs";function ro(t){try{return QT(`/proc/${t}`,"utf8")}catch{return""}}var en="io.github.docker-flatten.run";var Qt="docker-flatten-pending";var io="docker-flatten-";var gy="paused-";var nv=24*
60*60;var Gs=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/;
var rv=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function js(){const t=Math.floor(Date.now()/1e3);const{start:e}=xy(
"self");return`${Sy()}-${ky()}-${process.pid}-${e}-${t}-${hu()}`}function Ks(t){return`${en}=${t}`}function st(t){return`${Qt}\
:${t}`}function wy(t){return`${st(t)}-${hu()}`}function pu(t){const e=t.startsWith(`${Qt}:`)?t.slice(Qt.length+1):"";if(Gs.
test(e))return e;const n=/^(.+)-[0-9a-f]{8}$/.exec(e)?.[1]??"";return Gs.test(n)?n:void 0}function by(t){return`${io}${t}\
-${hu()}`}function Ey(t,e){return`${io}${t}-${gy}${e}`}function Vs(t){return new RegExp(`-${gy}([0-9a-f]{64})$`).exec(t)?.[1]}
function oe(t){return`${io}${t}-`}function wt(t){if(!t.startsWith(io))return void 0;const e=rv.exec(t.slice(io.length))?.[1];
return e!==void 0&&Gs.test(e)?e:void 0}function at(t){const e=Gs.exec(t)?.groups;if(e===void 0)return false;const n=e["b\
oot"]!=="0"&&e["boot"]===Sy()&&e["pidNamespace"]!=="0"&&e["pidNamespace"]===ky();if(n)return!iv(Number(e["pid"]),e["star\
t"]??"");return Date.now()/1e3-Number(e["seconds"])>nv}function iv(t,e){try{process.kill(t,0)}catch(r){if(r.code==="ESRC\
H")return false}const n=xy(t);if(n.start==="0")return true;return n.start===e&&n.state!=="Z"&&n.state!=="X"}function Sy(){
return ro("sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function ky(){try{return/\d+/.exec(tv("/proc/self/\
ns/pid"))?.[0]??"0"}catch{return"0"}}function xy(t){const e=ro(`${t}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:e[0]??
"",start:e[19]??"0"}}function hu(){return ev(4).toString("hex")}var Py=["SIGINT","SIGTERM","SIGHUP"];function Iy(){const t=new AbortController;const e=r=>t.abort(new Error(`received ${r}`));
const n=r=>t.abort(r);process.stdout.on("error",n);process.stderr.on("error",n);for(const r of Py)process.once(r,e);return{
signal:t.signal,release:()=>{for(const r of Py)process.off(r,e)}}}import{spawn as yv}from"node:child_process";import{spawn as ov}from"node:child_process";import{StringDecoder as sv}from"node:string_decoder";var qn=process.platform!==
"win32";var yu=128;var xr=class{async run(e,n,r){const i=ov(e,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:qn});
const o=new oo(r.onOutput);o.readFrom(i);ao(r.kill,i);const s=await co(i);return{exitCode:s,...o.texts()}}};var av=64*1024*
1024;var so=64*1024;var oo=class{stdout;stderr;constructor(e){this.stdout=new tn(av,e);this.stderr=new tn(so,e)}readFrom(e){
e.stdout?.removeAllListeners("data").on("data",this.stdout.add);e.stderr?.removeAllListeners("data").on("data",this.stderr.
add)}texts(){return{stdout:this.stdout.text,stderr:this.stderr.text}}};var tn=class{#e=new sv("utf8");#t;#n;#r="";constructor(e,n=()=>{}){
this.#t=e;this.#n=n}add=e=>{const n=this.#e.write(e);this.#r+=n;if(this.#r.length>2*this.#t)this.#r=this.text;this.#n(n)};get text(){
return this.#r.slice(-this.#t)}};function ao(t,e){const n=()=>{cv(e);e.stdout?.destroy();e.stderr?.destroy()};if(t.aborted)
n();else t.addEventListener("abort",n,{once:true})}function cv(t){try{process.kill(-(t.pid??Number.NaN),"SIGKILL")}catch{
t.kill("SIGKILL")}}function co(t){return new Promise((e,n)=>{t.once("error",n);t.once("close",(r,i)=>e(r??(i===null?1:yu)))})}var dv=500;function Ys(t,e){let n="";return setInterval(()=>{const r=ro(`${t.pid}/io`).split("\n")[0]??"";if(r===""||r!==
n)e();n=r},dv)}var qs={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
layers:"text","max-layer-size":"text","keep-base":"text",verify:"choice",test:"text",backup:"text","remove-old":"boolean",
timeout:"text",report:"text",html:"text",summary:"boolean",compare:"text","max-size":"text","min-saving":"text",cache:"b\
oolean","temp-dir":"text"};var gu="workflow";function T(t,...e){const n=[t,...e].map(i=>k(i)).join(" and ");const r=gu==="workflow"?"input":"option";return`${r}${e.length===
0?"":"s"} ${n}`}function k(t,e){if(gu==="workflow")return`"${t}${e===void 0?"":`: ${e}`}"`;if(e===void 0)return`--${t}`;
const n=qs[t];const r=n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(e);if(r)return`--${e==="false"?"no-":""}${t}`;
if(n==="choice")return`--${t}=${e}`;return`--${t} ${/^[\w.,:%/-]+$/.test(e)?e:`"${e}"`}`}function Ct(t,e){if(gu==="workf\
low")return`${t}: ${e}`;return`--${t} ${e.startsWith("'")?e:`'${e}'`}`}var fv=250;var Ze=class{signal;#e;#t=0;constructor(e,n){const r=new AbortController;this.signal=e===void 0?r.signal:AbortSignal.
any([e,r.signal]);if(n===0)return;let i=0;let o=0;let s=performance.now();const a=Math.min(fv,n*250);this.#e=setInterval(
()=>{const c=performance.now();const d=Math.min(c-s,2*a);s=c;o=this.#t===i?o+d:0;i=this.#t;if(o>=n*1e3)r.abort(uv(n))},a);
this.#e.unref()}touch=()=>{this.#t++};release(){clearInterval(this.#e)}};function Ty(t){return t instanceof p&&t.code===
"TIMEOUT"}function uv(t){return new p("TIMEOUT",`No progress for ${t} s: no byte and no answer came from the engine, or \
from a command in a container. No tag was moved.`,{hint:`Check whether the engine hangs ("docker info", its log) and run\
 again. The ${T("timeout")} sets the limit in seconds; 0 disables it.`})}var vy='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.';var lv=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:vy},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:vy},{words:/can't make .* relative to \//i,code:"UNSUP\
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
 runs in a container; or use an older release of Docker.`}];function Xs(t,e){const n=lv.find(({words:r})=>r.test(t));return n&&
new p(n.code,`${e} because ${n.why}: ${t}`,n)}var mv={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"};var pv=["DOCKER_CO\
NTENT_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function wu(t){return Object.fromEntries(Object.
entries(t).filter(e=>e[1]!==void 0&&!hv(e[0])))}function hv(t){const e=t.toUpperCase();return Object.hasOwn(mv,e)||pv.some(
n=>e.startsWith(n))}var Zs=class t{#e;#t;#n;#r;constructor(e={}){this.#e=e.globalArgs??[];this.#t=e.watch??new Ze(void 0,0);this.#n=e.graceMs??
By;this.#r=e.runner??new xr}withWatchdog(e,n=By){return new t({globalArgs:this.#e,watch:e,graceMs:n,runner:this.#r})}get touch(){
return this.#t.touch}async try(e){const{signal:n}=this.#t;if(n.aborted)throw H(n.reason);const r=new AbortController;let i;
const o=()=>{i=setTimeout(()=>r.abort(),this.#n)};n.addEventListener("abort",o,{once:true});try{const s=await this.#r.run(
"docker",[...this.#e,...e],{env:wu(process.env),onOutput:this.touch,kill:r.signal});if(n.aborted)throw H(n.reason);this.
touch();return s}catch(s){throw Oy(s)}finally{clearTimeout(i);n.removeEventListener("abort",o)}}async run(e){const n=await this.
try(e);if(n.exitCode!==0)throw re(e,n);return n.stdout.trimEnd()}spawn(e,n,r){return yv("docker",[...this.#e,...e],{stdio:n,
env:wu(process.env),detached:qn,...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(e,n,r,i=false){const o=this.
spawn(e,["ignore","pipe","pipe"],r);const s=f=>fo(o[f],so,u=>{this.touch();n(u,f)});const a=s("stdout");const c=s("stder\
r");const d=i?Ys(o,this.touch):void 0;try{const f=await Qs(o);return{exitCode:f,stdout:a(),stderr:c()}}finally{clearInterval(
d)}}};var By=2e3;function fo(t,e,n){const r=new tn(e,n);t?.on("data",r.add);return()=>r.text}async function Qs(t){try{return await co(
t)}catch(e){throw Oy(e)}}function Oy(t){if(!(t instanceof Error))return t;if("code"in t&&t.code==="ENOENT")return wv(t);
return t.name==="AbortError"?H(t.cause):t}function re(t,e){const n=(e.stderr.trim()||e.stdout.trim()).slice(-2e3)||`exit\
 status ${e.exitCode}`;return nn(n,"DOCKER_FAILED",`"docker ${t.slice(0,2).join(" ")}" failed`)}function nn(t,e,n){const r=Xs(
t,n);if(r!==void 0)return r;if(bu(t))return Eu(t);return new p(e,`${n}: ${t}`,{hint:Q})}function bu(t){return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(t)}function Eu(t){const e=/permission denied/i.test(t)?'This user is not allowed to use the engine: add it to the "\
docker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or \
"docker context use".${process.env["GITHUB_ACTIONS"]==="true"?gv:""}`:`Start Docker Desktop or another Linux engine. Git\
Hub's ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new p("NO\
_ENGINE",`docker-flatten needs a Docker engine, but none answered: ${t.trim()}`,{hint:e})}var gv=` GitHub's "ubuntu-slim\
" runners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function wv(t){
return new p("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${S(t).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:t})}import{dirname as dR}from"node:path";import{realpathSync as rR}from"node:fs";import{dirname as gw,resolve as iR}from"node:path";import{open as Dy}from"node:fs/promises";import{Readable as Pv}from"node:stream";var O=512;var on=Buffer.alloc(2*O);var M={name:[0,100],mode:[100,8],uid:[108,8],gid:[116,8],size:[124,12],mtime:[136,12],
checksum:[148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],devMinor:[337,8],prefix:[345,155],sparseMap:[
386,109],gnuIsExtended:[482,1],realSize:[483,12]};var Oe={pax:"x",paxGlobal:"g",gnuLongName:"L",gnuLongLink:"K"};var bv=new Set(
["1","2","3","4","5","6"]);function de(t){return Math.ceil(t/O)*O}function uo(t){for(let e=0;e<O;e+=8){if(t.readUInt32LE(
e)!==0||t.readUInt32LE(e+4)!==0)return false}return true}function ea(t){return t[M.typeFlag[0]]===0}function ta(t){return!bv.
has(t)}function Re(t,e){const n=Ry(t,M.checksum,e);const r=Ay(t);if(n!==r.unsigned&&n!==r.signed){throw new p("TAR_INVAL\
ID",`A tar header at byte ${e} has the checksum ${n}, but its bytes add up to ${r.unsigned}: the stream was damaged.`,{hint:Zt})}
const i=t[M.typeFlag[0]]??0;return{typeFlag:i===0?"0":String.fromCharCode(i),hasOldType:i===0,sizeBytes:Ry(t,M.size,e),name:Ev(
t),gnuIsExtended:(t[M.gnuIsExtended[0]]??0)!==0&&i===83}}function ct(t,e){return new p("TAR_INVALID",`The tar stream is \
damaged at byte ${t}: ${e}.`,{hint:Zt})}function Je(t,e){const[n,r]=M[e];return lo(t.subarray(n,n+r))}function na(t){return Su(
t,M.linkName)}function Su(t,e){const n=t.subarray(e[0],e[0]+e[1]);const r=n.indexOf(0);return r===-1?n:n.subarray(0,r)}function Ev(t){
const e=Su(t,M.name);if(!_y(t))return Buffer.from(e);const n=Su(t,M.prefix);return n.length===0?Buffer.from(e):Buffer.concat(
[n,Buffer.from("/"),e])}function _y(t){return t.toString("latin1",M.magic[0],M.magic[0]+M.magic[1])==="ustar\0"}function Ay(t){
const[e,n]=M.checksum;let r=0;let i=0;for(let o=0;o<O;o++){const s=o>=e&&o<e+n?32:t[o]??0;r+=s;i+=s>>7}return{unsigned:r,
signed:r-i*256}}function Ry(t,e,n){const[r,i]=e;const o=t.subarray(r,r+i);const s=lo(o);if(!(s>=0)){throw new p("TAR_INV\
ALID",`A tar header at byte ${n} has a field that is not a number (${JSON.stringify(o.toString("latin1"))}): the stream \
was damaged.`,{hint:Zt})}return s}function lo(t){const e=t[0]??0;let n;if(e>=128){const r=BigInt(`0x${t.toString("hex")}`);
n=Number(BigInt.asIntN(t.length*8-1,r))}else{const r=t.toString("latin1").replace(/^[ \0]+|[ \0]+$/g,"").replace(/\0.*$/s,
"");n=r===""?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):Number.NaN}return Number.isSafeInteger(n)?n:Number.NaN}function sn(t){
return Je(t,"mtime")}var Sv=8**11-1;function mo(t,e){const n=Math.min(Math.max(0,e),Sv);return rn(t,M.mtime,Buffer.from(
`${n.toString(8).padStart(11,"0")}\0`))}function po(t,e){return rn(t,M.size,Buffer.from(`${e.toString(8).padStart(11,"0")}\
\0`))}function Ly(t){if(t[M.typeFlag[0]]!==83)return t;return rn(rn(t,M.typeFlag,Buffer.from("0")),M.sparseMap,Buffer.alloc(
M.sparseMap[1]))}var ku=8**7-1;function xu(t,e,n){if(n<=ku)return rn(t,M[e],Buffer.from(`${n.toString(8).padStart(7,"0")}\
\0`));const r=Buffer.alloc(8);r.writeBigUInt64BE(BigInt(n));r[0]=128;return rn(t,M[e],r)}function Cy(t,e){const n=ra(t,"\
name",Buffer.from(e));if(n===void 0)throw new RangeError(`the name ${e} is too long for a header`);return n}function ra(t,e,n,r=false){
const i=Buffer.alloc(M[e][1]);if(n.length>i.length&&!r)return void 0;n.copy(i);const o=rn(t,M[e],i);return e==="name"&&_y(
t)?rn(o,M.prefix,Buffer.alloc(M.prefix[1])):o}function Ny(){const t=Buffer.alloc(O);t.write("0000755",M.mode[0],"latin1");
for(const e of[M.uid,M.gid])t.write("0000000",e[0],"latin1");t.write("00000000000",M.mtime[0],"latin1");t.write("5",M.typeFlag[0],
"latin1");t.write("ustar\x0000",M.magic[0],"latin1");return po(t,0)}function $y(t,e){const n=Buffer.alloc(O);n.write("./\
./@LongLink",M.name[0],"latin1");for(const r of[M.mode,M.uid,M.gid])n.write("0000000",r[0],"latin1");n.write("0000000000\
0",M.mtime[0],"latin1");n.write(t,M.typeFlag[0],"latin1");n.write("ustar  \0",M.magic[0],"latin1");return po(n,e)}function rn(t,e,n){
const r=Buffer.from(t);n.copy(r,e[0],0,e[1]);const i=Ay(r).unsigned.toString(8).padStart(6,"0");r.write(`${i}\0 `,M.checksum[0],
"latin1");return r}var kv=8**11-1;var xv=100;function Pr(t,e){const n=Buffer.alloc(O);if(n.write(t,0,xv,"utf8")<Buffer.byteLength(t))throw new RangeError(
`the name ${t} is too long for a header`);n.write("0000644\x000000000\x000000000\0",100,"latin1");if(e<=kv){n.write(`${e.
toString(8).padStart(11,"0")}\0`,124,"latin1")}else{n.writeUInt8(128,124);n.writeBigUInt64BE(BigInt(e),128)}n.write("000\
00000000\0        0",136,"latin1");n.write("ustar\x0000",257,"latin1");const r=n.reduce((i,o)=>i+o,0);n.write(`${r.toString(
8).padStart(6,"0")}\0 `,148,"latin1");return n}function ia(t){return Buffer.alloc(de(t)-t)}function oa(){return Buffer.alloc(
2*O)}var Fy=4*1024*1024;function My(t){const e=t.map(({content:n})=>{const r=yo(n);return Pr("",0).length+r+ia(r).length});return e.
reduce((n,r)=>n+r,oa().length)}async function Uy(t,e,n){for(const{path:r,content:i}of e){await ho(t,Pr(r,yo(i)),n);if(Buffer.
isBuffer(i))await ho(t,i,n);else await go(i,t,n);await ho(t,ia(yo(i)),n)}await ho(t,oa(),n)}async function go(t,e,n){const{
path:r,sizeBytes:i}=t;const o=await Dy(r,"r");try{await Hy(o,t);const s=Buffer.allocUnsafe(Math.min(Fy,i));for(let a=i;a>
0;){const c=Pu(t)-a;const{bytesRead:d}=await o.read(s,0,Math.min(s.length,a),c);if(d===0)throw new RangeError(`${r} ende\
d ${a} bytes too early`);await ho(e,s.subarray(0,d),n);a-=d}}finally{await o.close()}}function sa(t,e=()=>{}){return Pv.
from(Iv(t,e),{objectMode:false})}async function*Iv(t,e){for(const{path:n,content:r}of t){yield Pr(n,yo(r));if(!Buffer.isBuffer(
r))yield*Tv(r,e);else if(r.length>0)yield r;const i=ia(yo(r));if(i.length>0)yield i}yield oa()}async function*Tv(t,e){const{
path:n,sizeBytes:r}=t;const i=await Dy(n,"r");try{await Hy(i,t);for(let o=r;o>0;){const s=Buffer.allocUnsafe(Math.min(Fy/
4,o));const{bytesRead:a}=await i.read(s,0,s.length,Pu(t)-o);if(a===0)throw new RangeError(`${n} ended ${o} bytes too ear\
ly`);e(a);yield s.subarray(0,a);o-=a}}finally{await i.close()}}function Pu({startByte:t=0,sizeBytes:e}){return t+e}async function Hy(t,e){
const{size:n}=await t.stat();const r=Pu(e);if(n===r||n>r&&e.startByte!==void 0)return;throw new RangeError(`${e.path} mu\
st have ${r} bytes, but has ${n}`)}async function ho(t,e,n){for(let r=0;r<e.length;){n.signal.throwIfAborted();const{bytesWritten:i}=await t.
write(e,r,e.length-r);n.onBytes(i);r+=i}}function yo(t){return Buffer.isBuffer(t)?t.length:t.sizeBytes}import{createHash as vv}from"node:crypto";function v(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function U(t){return Array.isArray(t)&&t.every(e=>typeof e===
"string")}function w(t,...e){let n=t;for(const r of e){if(!v(n)||!Object.hasOwn(n,r))return void 0;n=n[r]}return n}function b(t,...e){
const n=w(t,...e);return typeof n==="string"&&n!==""?n:void 0}function D(t){try{return JSON.parse(t)}catch{return void 0}}var Iu=JSON;function aa(t){const e=Iu.parse(t,(n,r,i)=>typeof r==="number"&&i.source!==void 0?Iu.rawJSON(i.source):r);if(!v(
e)||Iu.isRawJSON(e))throw new SyntaxError("an image config must be a JSON object");return e}function wo(t){const e=w(t,"\
rootfs","diff_ids");return U(e)?e:[]}function Xn(t){const e=w(t,"history");if(!Array.isArray(e))return void 0;return e.map(
n=>w(n,"empty_layer")!==true)}function Bv(t){return t.reduce((e,n)=>e===void 0?n:z(Buffer.from(`${e} ${n}`)),void 0)}function z(t){
return`sha256:${vv("sha256").update(t).digest("hex")}`}function Wy(t,e){const n=Rv(b(t,"created"),e.latestSeconds);const r=({
contents:o})=>({...n===void 0?{}:{created:n},created_by:vu(e.createdBy,o),comment:Bv(e.sourceDiffIds)??""});const i={...t,
...n===void 0?{}:{created:n},rootfs:{type:"layers",diff_ids:e.layers.map(({diffId:o})=>o)},history:[...Ov(t,e.layers.filter(
({isKept:o})=>o===true).length),...e.layers.filter(({isKept:o})=>o!==true).map(r)]};return Buffer.from(JSON.stringify(i))}
function Ov(t,e){if(e===0)return[];const n=w(t,"history");const r=Xn(t)??[];const i=r.filter(o=>o).length;if(!Array.isArray(
n)||i!==wo(t).length)return Array.from({length:e},()=>({}));return n.slice(0,Tu(r,e))}function Tu(t,e){let n=e;let r=0;while(r<
t.length&&n>0)if(t[r++]===true)n--;return r}function vu(t,e){return e===void 0||e===""?t:`${t}: ${e}`}function Rv(t,e){if(t===
void 0||e===void 0)return t;const n=Math.floor(Date.parse(t)/1e3);const r=n>e||n===e&&/\.\d*[1-9]/.test(t);return r?new Date(
e*1e3).toISOString().replace(".000Z","Z"):t}var _v=[["Created","created"],["Author","author"],["Architecture","architect\
ure"],["Variant","variant"],["Os","os"],["OsVersion","os.version"],["DockerVersion","docker_version"],["ContainerConfig",
"container_config"],["Container","container"]];var Av="0001-01-01T00:00:00Z";function Jy(t){const e={};for(const[r,i]of _v){
const o=t[r];if(!zy(o)&&o!==Av)e[i]=o}const n=t["Config"];e["config"]=v(n)?Object.fromEntries(Object.entries(n).filter(([
,r])=>!zy(r))):{};e["rootfs"]={type:"layers",diff_ids:w(t,"RootFS","Layers")??[]};return e}function zy(t){if(t===void 0||
t===null||t===""||t===false)return true;return Array.isArray(t)&&t.length===0}var _e={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"ap\
plication/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function bo(t){const e=b(t,"dige\
st");const n=w(t,"size");if(e===void 0||typeof n!=="number")return void 0;return{mediaType:b(t,"mediaType")??"",digest:e,
sizeBytes:n}}function Gy(t){const e=D(t);const n=bo(w(e,"config"));const r=w(e,"layers");if(n===void 0||!Array.isArray(r))
return void 0;const i=w(e,"annotations");const o=Object.entries(v(i)?i:{}).filter(s=>typeof s[1]==="string");return{config:n,
layers:r.map(bo).filter(s=>s!==void 0),annotations:Object.fromEntries(o)}}function jy(t){const e=w(D(t),"manifests");if(!Array.
isArray(e))return void 0;return e.filter(n=>b(n,"annotations","vnd.docker.reference.type")===void 0).flatMap(n=>{const r=bo(
n);return r===void 0?[]:[{...r,platform:Lv(n)}]})}function Lv(t){const e=w(t,"platform");const n=b(e,"os");const r=b(e,"\
architecture");if(n===void 0||r===void 0)return void 0;return{os:n,architecture:r,variant:b(e,"variant")}}function Ir(t){
return t===_e.index||t==="application/vnd.docker.distribution.manifest.list.v2+json"}function ca(t,e,n,r={}){return Ky({
schemaVersion:2,mediaType:t,config:Bu(e),layers:n.map(Bu),...Ru(r)})}function da(t,e,n={}){return Ky({schemaVersion:2,mediaType:t,
manifests:e.map(fa),...Ru(n)})}function fa(t){const{platform:e,annotations:n={}}=t;return{...Bu(t),...e===void 0?{}:{platform:e},
...Ru(n)}}function Ou({os:t,architecture:e,variant:n}){return{architecture:e,os:t,...n===void 0?{}:{variant:n}}}function Ru(t){
return Object.keys(t).length===0?{}:{annotations:t}}function Bu(t){return{mediaType:t.mediaType,digest:t.digest,size:t.sizeBytes}}
function Ky(t){return Buffer.from(JSON.stringify(t))}var Cv=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
var Nv=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;var $v=/^\w[\w.-]{0,127}$/;var Dv=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
var Fv=255;var _u=/^(?:sha256:)?[0-9a-f]{64}$/;function an(t){return _u.test(t)}function se(t,e){const n=Au(t);if(n===void 0){
throw new p("BAD_INPUT",`The ${T(e)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.
stringify(t)} is not one.`,{hint:Mv(t)})}return n}function ua(t,e){const n=se(t,e);const r=i=>{throw new p("BAD_INPUT",`\
The ${T(e)} must be a name for the result, but ${JSON.stringify(t)} ${i}.`,{hint:'Write it as "name:tag", for example "a\
pp:flat".'})};if(n.digest!==void 0)r("contains a digest, which follows from the content and cannot be chosen");if(_u.test(
t)||/^[0-9a-f]{64}$/.test(t.split(":")[0]??""))r("is an image ID");if(n.domain==="docker.io"&&n.path==="library/sha256"){
r("reads as a digest, since its name is a digest algorithm")}return n}function Tr({text:t,tag:e,digest:n}){return e===void 0&&
n===void 0?`${t}:latest`:t}function ue(t){const e=t.digest===void 0?"":`@${t.digest}`;const n=t.tag??(t.digest===void 0?
"latest":void 0);return`${t.domain}/${t.path}${n===void 0?"":`:${n}`}${e}`}function Vy(t){const e=ue(t);const n=e.replace(
/^docker\.io\/(?:library\/)?/,"");const r=Au(n);return r!==void 0&&ue(r)===e?n:e}function Au(t){const e=t.indexOf("@");const n=e===
-1?void 0:t.slice(e+1);const r=e===-1?t:t.slice(0,e);const i=r.lastIndexOf(":");const o=i>r.lastIndexOf("/");const s=o?r.
slice(i+1):void 0;const a=o?r.slice(0,i):r;if(n!==void 0&&!Dv.test(n))return void 0;if(n?.startsWith("sha256:")&&!_u.test(
n))return void 0;if(s!==void 0&&!$v.test(s))return void 0;const c=a.indexOf("/");const d=c===-1?"":a.slice(0,c);const f=/[.:]/.
test(d)||d==="localhost"||d.toLowerCase()!==d;const u=f?d:"docker.io";const l=f?a.slice(c+1):a;if(f&&!Cv.test(u))return void 0;
if(!l.split("/").every(g=>Nv.test(g)))return void 0;const m=u==="docker.io"||u==="index.docker.io";const h=m&&!l.includes(
"/")?`library/${l}`:l;const y=m?"docker.io":u;if(`${y}/${h}`.length>Fv)return void 0;return{text:t,domain:y,path:h,tag:s,
digest:n}}function Mv(t){if(t.startsWith("-"))return'A reference cannot start with "-".';if(t!==t.toLowerCase()&&Au(t.toLowerCase())!==
void 0){return`Repository names are lower case. Use ${JSON.stringify(t.toLowerCase())} instead.`}return'A repository nam\
e consists of lower-case letters and digits with single separators, and a tag of at most 128 letters, digits, "_", "." a\
nd "-".'}function Yy(t,e,n){const r=`${z(t).slice("sha256:".length)}.json`;const i=`${e.slice("sha256:".length)}/layer.tar`;return sa(
[{path:r,content:t},la([{Config:r,RepoTags:[n],Layers:[i]}])])}function la(t){return{path:"manifest.json",content:Buffer.
from(JSON.stringify(t))}}var ma={path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};function pa(t){
return{path:"index.json",content:da(_e.index,[t])}}function Ge(t){return`blobs/${t.replace(":","/")}`}var ha="io.contain\
erd.image.name";function ya(t,e,n={}){const r=ca(_e.manifest,{mediaType:_e.config,digest:z(t),sizeBytes:t.length},e,n);return{
bytes:r,descriptor:{mediaType:_e.manifest,digest:z(r),sizeBytes:r.length}}}function qy(t,{config:e,platform:n,name:r,annotations:i={}},o){
const s=t.map(({descriptor:u})=>u);const a=ya(e,s,i);const c=s.map(({digest:u})=>Ge(u));const d=Ge(z(e));const f=[ma,pa(
{...a.descriptor,platform:Ou(n),annotations:{[ha]:r.full}}),la([{Config:d,RepoTags:[r.familiar],Layers:c}]),{path:d,content:e},
{path:Ge(a.descriptor.digest),content:a.bytes},...t.map(({path:u,startByte:l,descriptor:{digest:m,sizeBytes:h}})=>({path:Ge(
m),content:{path:u,startByte:l,sizeBytes:h}}))];return sa(f,o)}function Xy(t,e,n){const{os:r,architecture:i,variant:o}=e;
const s=Buffer.from(JSON.stringify({architecture:i,os:r,...o===void 0?{}:{variant:o},config:{},rootfs:{type:"layers",diff_ids:[]}}));
const{bytes:a,descriptor:c}=ya(s,[{...t,mediaType:"application/octet-stream"}]);const d=ue(se(n,"tag"));return sa([ma,pa(
{...c,platform:Ou(e),annotations:{[ha]:d}}),{path:Ge(z(s)),content:s},{path:Ge(c.digest),content:a}])}var vr={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"application/vnd\
.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",config:"appl\
ication/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}};var Zy={oci:{gzip:"+g\
zip",zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function Br(t,e){if(t==="oci"||e==="zstd")return vr.oci.layer+
Zy.oci[e];return vr.docker.layer+Zy.docker[e]}function Lu(t){return["gzip","zstd","none"].find(e=>t===Br("oci",e)||t===Br(
"docker",e))}var tg=/^[A-Za-z0-9_.-]+$/;var Qy={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},"x86-64":{architecture:"\
amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"arm",variant:"v6"}};
var eg={amd64:{v1:""},arm:{"":"v7","5":"v5","6":"v6","7":"v7","8":"v8"},arm64:{"8":"",v8:"","v8.0":"","9":"v9","9.0":"v9",
"v9.0":"v9"}};function $e(t){const e=t.os.toLowerCase();const n=t.architecture.toLowerCase();const r=Object.hasOwn(Qy,n)?
Qy[n]:void 0;const i=r?.architecture??n;const o=r?.variant??t.variant?.toLowerCase()??"";const s=Object.hasOwn(eg,i)?eg[i]:
void 0;const a=s!==void 0&&Object.hasOwn(s,o)?s[o]:o;return{os:e==="macos"?"darwin":e,architecture:i,variant:a||void 0}}
function V(t,e){return B(t)===B(e)}function B(t){const{os:e,architecture:n,variant:r}=$e(t);return r===void 0?`${e}/${n}`:
`${e}/${n}/${r}`}function ga({os:t,architecture:e,variant:n}){return[t,e,n??""].every(r=>r===""||tg.test(r))}function wa(t){
const[e,n,r,...i]=t.split("/");const o=t.split("/");if(e===void 0||n===void 0||i.length>0||!o.every(s=>tg.test(s))){throw new p(
"BAD_INPUT",`The ${T("platform")} must have the form os/arch or os/arch/variant, but is ${JSON.stringify(t)}.`,{hint:'Fo\
r example "linux/amd64", "linux/arm64" or "linux/arm/v7".'})}return $e({os:e,architecture:n,variant:r})}function Zn(t){const e=$u(t)?ba(t):t;const n=e.images.map(Hv);const[r]=n;if(r===void 0)throw new RangeError("a set needs\
 an image");const{index:i}=e;if(i===void 0&&n.length>1)throw new RangeError("a set of several images needs an index");const o=i===
void 0?r.bytes:da(vr[i.format].index,n.map(zv),i.annotations);const s=i===void 0?{...r.manifest,platform:ng(r.image)}:Cu(
vr[i.format].index,o);return{root:s,rootBytes:o,images:n,blobs:Uv({images:n,root:s,rootBytes:o})}}function Uv({images:t,
root:e,rootBytes:n}){const r=[...t.map(({image:i})=>({digest:z(i.config),content:i.config})),...t.map(({manifest:i,bytes:o})=>({
digest:i.digest,content:o})),{digest:e.digest,content:n},...t.flatMap(({image:{layers:i}})=>i).map(({path:i,startByte:o,
descriptor:{digest:s,sizeBytes:a}})=>({digest:s,content:{path:i,startByte:o,sizeBytes:a}}))];return[...new Map(r.map(i=>[
i.digest,i])).values()]}function Hv(t){const e=vr[t.format];const n=Cu(e.config,t.config);const r=t.layers.map(({descriptor:o})=>o);
const i=ca(e.manifest,n,r,t.annotations);return{manifest:Cu(e.manifest,i),bytes:i,image:t}}function zv({manifest:t,image:e}){
return{...t,platform:ng(e),annotations:e.entryAnnotations}}function ng({indexPlatform:t,config:e}){if(t!==void 0)return t;
const n=D(e.toString());const r=["architecture","os","os.version","variant"].map(o=>[o,b(n,o)]);const i=w(n,"os.features");
return Object.fromEntries([...r.filter(([,o])=>o!==void 0),...Array.isArray(i)?[["os.features",i]]:[]])}function Cu(t,e){
return{mediaType:t,digest:z(e),sizeBytes:e.length}}function Nu({images:t,index:e}){return e?.format==="docker"||t.some(({
format:n})=>n==="docker")}function $u(t){return Nu(t)&&t.images.some(({layers:e})=>e.some(({descriptor:n})=>Lu(n.mediaType)===
"zstd"))}function ba(t){const e="oci";const n=i=>{const{descriptor:o}=i;const s=Lu(o.mediaType);const a=s===void 0?o.mediaType:
Br(e,s);return{...i,descriptor:{...o,mediaType:a}}};const r=t.images.map(i=>({...i,format:e,layers:i.layers.map(n)}));return{
images:r,index:t.index&&{...t.index,format:e}}}function Eo({root:t,blobs:e},n,r){return[ma,pa({...t,annotations:n}),...r===
void 0?[]:[la([r])],...e.map(({digest:i,content:o})=>({path:Ge(i),content:o}))]}function rg({images:t},e,n){const r=t.find(
({image:s})=>V(s.platform,n))??t[0];if(r===void 0)throw new RangeError("a set needs an image");const{config:i,layers:o}=r.
image;return{Config:Ge(z(i)),RepoTags:e.length===0?null:e,Layers:o.map(({descriptor:s})=>Ge(s.digest))}}import{access as PO,chmod as IO,constants as rw,link as TO,rename as iw,rm as $a}from"node:fs/promises";import{basename as vO,
dirname as Bo}from"node:path";var Wv=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function bt(t){return t.replace(Wv,e=>[...e].map(n=>`\\u${Jv(n.codePointAt(0)??
0)}`).join(""))}function Jv(t){const e=t.toString(16);return t>65535?`{${e}}`:e.padStart(4,"0")}function ae(t,e){const n=t.
length>e?[...t.slice(0,2*e+1)]:[];return n.length>e?`${n.slice(0,e-1).join("")}…`:t}function ig(t){return`<code>${Ea(t)}\
</code>`}function Ea(t){return bt(t).replace(/[^\p{L}\p{N} /-]/gu,e=>`&#${e.codePointAt(0)};`)}function Nt(t,e=""){const n=t.
flatMap(i=>i.match(/`+/g)??[]);const r="`".repeat(Math.max(3,...n.map(i=>i.length+1)));return[`${r}${e}`,...t,r].join("\n")}var So="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.";var Gv=150;
function De(t){return JSON.stringify(ae(t,Gv))}function Pe(t,e,n){return new p("BLOB_INVALID",`The file ${De(t)} of ${De(
n)} ${e}.`,{hint:"The image was damaged or only partly copied. Save, copy or build it again."})}function le(t,e,n){return new p(
"UNSUPPORTED_IMAGE",`${t} ${e}.`,{hint:n})}import{createHash as jv}from"node:crypto";var og={sha256:64,sha512:128};function $t(t){const[e="",n="",...r]=t.split(":");const i=Object.hasOwn(og,e)?og[e]:void 0;
if(r.length>0||n.length!==i||!/^[0-9a-f]+$/.test(n))return void 0;return{algorithm:e,hex:n}}function Sa(t,{digest:e,sizeBytes:n}){
if(t.length!==n)throw ee(e,cn(t.length,n));const r=$t(e)?.algorithm;if(r===void 0)throw ee(e,"has a digest that cannot b\
e checked");const i=`${r}:${jv(r).update(t).digest("hex")}`;if(i!==e)throw ee(e,`has the digest ${i}`)}function cn(t,e){
return`has ${t} bytes, but its descriptor says ${e}`}function ee(t,e){return new p("BLOB_INVALID",`The blob ${t.slice(0,
150)} ${e}.`,{hint:"The image was damaged or changed on its way here. Copy or build it again, and check the disk and mem\
ory of this machine."})}var Du="application/vnd.oci.image.";var ka="application/vnd.docker.";var dn={index:`${ka}distribution.manifest.list.v2+j\
son`,manifest:`${ka}distribution.manifest.v2+json`,config:`${ka}container.image.v1+json`,layer:`${ka}image.rootfs.diff.t\
ar`};var Kv=new Map([[`${Du}manifest.v1+json`,"oci"],[`${Du}index.v1+json`,"oci"],[dn.manifest,"docker"],[dn.index,"dock\
er"]]);var Vv=new Set([`${Du}config.v1+json`,dn.config]);var Yv=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/;
var qv=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function Or(t){return Kv.
get(t)}function Fu(t){return Vv.has(t)}function sg(t){if(Yv.test(t))return"layer";return qv.test(t)?"foreign":"other"}function fn(t,e){Sa(t,e);const n=D(t.toString("utf8"));const r=l=>ee(e.digest,l);if(!v(n))throw r("is not a JSON object");
const i=b(n,"mediaType");const o="manifests"in n&&("layers"in n||"config"in n||"fsLayers"in n);if(o)throw r("has the fie\
lds of a manifest and of an index");if(i!==void 0&&e.mediaType!==""&&i!==e.mediaType)throw r(`has the media type ${JSON.
stringify(i)}, but its descriptor says ${JSON.stringify(e.mediaType)}`);const s=i??(e.mediaType||Xv(n));const a=Or(s);if(a===
void 0)return{kind:"other",mediaType:s};const c=Mu(n);if(Ir(s)){return{kind:"index",format:a,entries:ag(n,"manifests",r),
annotations:c}}const d=fg(w(n,"config"));if(d===void 0)throw r("has no descriptor of a config");const f=ag(n,"layers",r).
map(Zv);const u=b(n,"artifactType");return{kind:"manifest",format:a,mediaType:s,config:d,layers:f,annotations:c,artifactType:u}}
function cg(t){const e=D(t.toString("utf8"));const n=w(e,"manifests");if(!v(e)||!Array.isArray(n))return void 0;const r=n.
map(dg).filter(i=>i!==void 0);if(r.length!==n.length)return void 0;return{kind:"index",format:"oci",entries:r,annotations:Mu(
e)}}function Xv(t){if("manifests"in t)return _e.index;return"config"in t&&"layers"in t?_e.manifest:""}function ag(t,e,n){
const r=w(t,e);if(!Array.isArray(r))throw n(`has no list of ${e}`);return r.map((i,o)=>{const s=dg(i);if(s===void 0)throw n(
`has no valid descriptor at position ${o} of its ${e}`);return s})}function Zv({mediaType:t,digest:e,sizeBytes:n}){return{
mediaType:t,digest:e,sizeBytes:n}}function dg(t){const e=fg(t);if(e===void 0)return void 0;const n=w(t,"platform");return{
...e,platform:v(n)?n:void 0,annotations:Mu(t)}}function fg(t){const e=bo(t);if(e===void 0||$t(e.digest)===void 0)return void 0;
return Number.isSafeInteger(e.sizeBytes)&&e.sizeBytes>=0?e:void 0}function Mu(t){const e=w(t,"annotations");return Object.
fromEntries(Object.entries(v(e)?e:{}).filter(n=>typeof n[1]==="string"))}async function Rr(t,e){const{digest:n}=e;const r=await t.readManifest(e);if(r===void 0)throw Pe(n,"is missing, though an\
 index names it",t.name);const i=fn(r,e);const o=t.name;if(i.kind==="index"){const{format:a,annotations:c,entries:d}=i;return{
reference:o,digest:n,index:{format:a,annotations:c},entries:d}}if(i.kind==="manifest"){const{mediaType:a}=i;return{reference:o,
digest:n,index:void 0,entries:[{...e,mediaType:a,platform:void 0}]}}const s=i.mediaType===""?"of no known type":De(i.mediaType);
throw le(o,`must be an image or an index, but is ${s}`,So)}import{open as Eg,stat as Sg}from"node:fs/promises";import{join as uB}from"node:path";import{Readable as lB}from"node:stream";function he(t){return t?.code??String(t)}function Et(t){return["ENOSPC","EDQUOT"].includes(he(t))}import{posix as yg}from"node:path";var ug=16*1024;function lg(t,e){const n=new Map;const r=[];for(const{key:i,value:o}of zu(t,e)){n.set(i,o);if(i==="GNU.sp\
arse.offset"||i==="GNU.sparse.numbytes")r.push(o)}if(r.length>0)n.set("GNU.sparse.map",Buffer.from(r.join(",")));return n}
function mg(t,e){return Uu(t,n=>n===e)}function Uu(t,e){return Buffer.concat([...zu(t,0)].filter(({key:n})=>!e(n)).map(({
bytes:n})=>n))}function Hu(t,e){return Buffer.concat([...zu(t,0)].map(({key:n,bytes:r})=>{const i=e.get(n);return i===void 0?
r:Qv(n,i)}))}function Qv(t,e){const n=Buffer.concat([Buffer.from(` ${t}=`),Buffer.from(e),Buffer.from("\n")]);const r=n.
length;const i=r+String(r+String(r).length).length;return Buffer.concat([Buffer.from(String(i)),n])}function*zu(t,e){let n=0;
for(let r=1;n<t.length;r++){if(r>ug){throw new p("TAR_LIMIT",`The PAX header at byte ${e} holds more than ${ug} records.`,
{hint:ge})}const i=t.indexOf(32,n);const o=i===-1?"":t.toString("latin1",n,i);const s=/^[0-9]{1,10}$/.test(o)?Number(o):
0;const a=n+s;const c=i===-1?-1:t.indexOf(61,i+1);if(s===0||a>t.length||c===-1||c>=a||t[a-1]!==10){throw new p("TAR_INVA\
LID",`The PAX header at byte ${e} has a malformed record: the stream was damaged.`,{hint:Zt})}yield{key:t.toString("utf8",
i+1,c),value:t.subarray(c+1,a-1),bytes:t.subarray(n,a)};n=a}}function un(t){return/^[0-9]{1,16}$/.test(t)?Number(t):Number.
NaN}var pg=1024*1024;var eB=4*1024*1024;var hg=Buffer.alloc(0);var Wu={pax:new Map,longName:void 0,longLink:void 0};function ln(t){
return t===Oe.pax||t===Oe.gnuLongName||t===Oe.gnuLongLink}var _r=class{#e=[];#t=0;#n=Wu;#r;get isReading(){return this.#r!==
void 0}get isEmpty(){return this.#e.length===0}begin(e,n,r){const{typeFlag:i,sizeBytes:o}=e;if(o>pg||this.#t+o>eB){throw new p(
"TAR_LIMIT",`The extension header at byte ${r} claims ${o} bytes; at most ${pg} are read.`,{hint:ge})}this.#i(Buffer.from(
n));if(o>0)this.#r={typeFlag:i,left:de(o),parts:[],sizeBytes:o};else this.#n=Ju(this.#n,i,hg,r)}take(e,n){const r=this.#r;
if(r===void 0)return 0;const i=Math.min(r.left,e.length);r.parts.push(Buffer.from(e.subarray(0,i)));r.left-=i;if(r.left===
0){this.#r=void 0;const o=r.parts.length===1?r.parts[0]:Buffer.concat(r.parts);this.#i(o);this.#n=Ju(this.#n,r.typeFlag,
o.subarray(0,r.sizeBytes),n)}return i}release(){const e={blocks:this.#e,extension:this.#n};this.#e=[];this.#t=0;this.#n=
Wu;return e}#i(e){this.#e.push(e);this.#t+=e.length}};function Ar(t){const e=[];for(let n=0;n<t.length;n++){const r=t[n];
const{typeFlag:i,sizeBytes:o}=Re(r,0);e.push({typeFlag:i,block:r,data:o===0?void 0:t[++n],sizeBytes:o})}return e}function Me(t){
return Ar(t).reduce((e,{typeFlag:n,data:r=hg,sizeBytes:i})=>Ju(e,n,r.subarray(0,i),0),Wu)}function mn(t,{pax:e,longName:n}){
return n??Fe(e.get("GNU.sparse.name"))??Fe(e.get("path"))??t.name}function Dt(t,{pax:e,longLink:n}){return n??Fe(e.get("\
linkpath"))??na(t)}function xa(t,{pax:e},n){const r=Fe(e.get("size"));if(r===void 0)return t.sizeBytes;const i=r.toString(
"latin1");const o=un(i);if(!Number.isSafeInteger(o))throw ct(n,`the PAX record of its size is ${JSON.stringify(i.slice(0,
40))}`);return o}function Ju(t,e,n,r){if(e===Oe.pax)return{...t,pax:lg(n,r)};const i=Fe(tB(n));return e===Oe.gnuLongName?
{...t,longName:i}:{...t,longLink:i}}function Fe(t){return t?.length===0?void 0:t}function tB(t){const e=t.indexOf(0);return e===
-1?t:t.subarray(0,e)}var gg=2e5;var nB=1024;var rB=64*1024;var iB=[["gzip","1f8b","gunzip --keep"],["zstd","28b52ffd","zstd --decompress"],["\
xz","fd377a585a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],["lz4","04224d18","lz4 --decompress"]];
async function wg(t){const e=new Gu(t);const n=new Map;const r=new _r;cB(await e.read(0,O),t.path);let i=0;let o=0;let s=0;
while(s<t.sizeBytes&&o<2){const a=s;const c=await e.block(a);s+=O;if(uo(c)){o++;continue}if(o===1)throw ct(a,"there is a\
 single zero block between two entries");const d=Re(c,a);if(++i>gg)throw fB(t.path);if(d.typeFlag===Oe.paxGlobal){s+=de(
d.sizeBytes)}else if(ln(d.typeFlag)){r.begin(d,c,a);const f=de(d.sizeBytes);if(f>0)r.take(await e.exactly(s,f),a);s+=f}else{
const{extension:f}=r.release();const u=d.hasOldType&&d.name.at(-1)===47;const l=ta(d.typeFlag)&&!u?xa(d,f,a):0;s=d.gnuIsExtended?
await oB(e,s):s;if(s+l>t.sizeBytes)throw ju(t,s+l);sB(n,{header:d,block:c,extension:f,offset:s,sizeBytes:l});s+=de(l)}}if(!r.
isEmpty)throw ju(t,s);return n}async function oB(t,e){let n=e;for(let r=true;r;n+=O)r=((await t.block(n))[504]??0)!==0;return n}
function sB(t,e){const{header:n,block:r,extension:i,offset:o,sizeBytes:s}=e;const a=mn(n,i);const c=a.length>nB?void 0:Pa(
a.toString("utf8"));if(c===void 0)return;const{typeFlag:d}=n;const f=d==="S"||[...i.pax.keys()].some(aB);if(f)t.set(c,{kind:"\
sparse"});else if(d==="0"||d==="7")t.set(c,{kind:"file",offset:o,sizeBytes:s});else if(d==="1"||d==="2"){const u=(i.longLink??
i.pax.get("linkpath")??na(r)).toString("utf8");const l=d==="1"||u.startsWith("/")?u:`${yg.dirname(c)}/${u}`;t.set(c,{kind:"\
link",target:Pa(l)})}else t.delete(c)}function aB(t){return t.startsWith("GNU.sparse.")}function Pa(t){const e=yg.normalize(
t.replace(/^\/+/,"")).replace(/\/$/,"");return e===".."||e.startsWith("../")?void 0:e}var Gu=class{#e;#t=Buffer.alloc(0);#n=0;constructor(e){
this.#e=e}async read(e,n){const r=e-this.#n;if(r>=0&&r+n<=this.#t.length)return this.#t.subarray(r,r+n);const{handle:i,signal:o}=this.#e;
if(o.aborted)throw H(o.reason);const s=Buffer.alloc(Math.max(n,rB));let a=0;while(a<s.length){const{bytesRead:c}=await i.
read(s,a,s.length-a,e+a);if(c===0)break;a+=c}this.#t=s.subarray(0,a);this.#n=e;return this.#t.subarray(0,n)}async exactly(e,n){
const r=await this.read(e,n);if(r.length<n)throw ju(this.#e,e+n);return r}block(e){return this.exactly(e,O)}};function cB(t,e){
const n=t.toString("hex",0,8);const r=iB.find(([,o])=>n.startsWith(o));const i=JSON.stringify(e);if(r!==void 0){const o=`\
The archive ${i} must be a plain tar archive, but is compressed with ${r[0]}.`;throw new p("UNSUPPORTED_IMAGE",o,{hint:`\
Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${r[2]} ${i}`})}
if(t.length===O&&(uo(t)||dB(t)))return;throw new p("UNSUPPORTED_IMAGE",`${i} must be a tar archive, but is not one.`,{hint:'\
Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}function dB(t){
try{Re(t,0);return true}catch{return false}}function ju({path:t,sizeBytes:e},n){const r=`The archive ${JSON.stringify(t)}\
 ends after ${e} bytes, but its headers promise at least ${n}: something was cut off.`;return new p("TAR_TRUNCATED",r,{hint:"\
Save or copy it again, and check whether the disk was full."})}function fB(t){const e=`The archive ${JSON.stringify(t)} \
has more than ${gg} entries.`;return new p("TAR_LIMIT",e,{hint:ge})}function Ia(t){return{open:async e=>t.open(e),locate:async()=>t.range}}var bg=1024*1024;var kg=4*1024*1024;var mB=8;async function pn(t,e,n){
if(t.sizeBytes>kg)throw pB(e,t.sizeBytes);const r=[];for await(const i of t.open(n))r.push(i);return Buffer.concat(r)}function pB(t,e){
const n=`${t} has ${e} bytes, but at most ${kg} bytes of a manifest, an index or a config are read.`;return new p("TAR_L\
IMIT",n,{hint:ge})}async function xg(t){const e=await Ig(t);if(!e.isDirectory()){throw new p("BAD_INPUT",`${JSON.stringify(
t)} must be a directory, but is a file.`,{hint:'Write "oci-archive:PATH" for an archive of an OCI image layout, and "doc\
ker-archive:PATH" for one of "docker save".'})}return{path:t,find:async n=>{const r=uB(t,n);const i=await Sg(r).catch(o=>{
if(["ENOENT","ENOTDIR"].includes(he(o)))return void 0;throw ko(r,o)});if(!i?.isFile())return void 0;return Pg({path:r,startByte:0,
sizeBytes:i.size})},close:async()=>{}}}async function Ta(t,e){const n=await Ig(t);if(!n.isFile()){const i=n.isDirectory()?
"a directory":"no regular file";throw new p("BAD_INPUT",`${JSON.stringify(t)} must be an archive, but is ${i}.`,{hint:n.
isDirectory()?'Write "oci:DIR" for a directory with an OCI image layout.':"An archive is read several times, from any po\
sition, so it must be a file. Save it to one first."})}const r=await Eg(t).catch(i=>{throw ko(t,i)});try{const i=await wg(
{handle:r,path:t,sizeBytes:n.size,signal:e});return new Ku(t,r,i)}catch(i){await r.close();throw i}}var Ku=class{path;#e;#t;constructor(e,n,r){
this.path=e;this.#e=n;this.#t=r}async find(e){let n=Pa(e);for(let r=0;n!==void 0;r++){const i=this.#t.get(n);if(i===void 0)
return void 0;if(i.kind==="file"){const{offset:o,sizeBytes:s}=i;return Pg({path:this.path,startByte:o,sizeBytes:s,handle:this.#e})}
if(i.kind==="sparse")throw Pe(e,"is stored as a sparse file, as no builder does",this.path);if(r===mB)throw Pe(e,"is beh\
ind a loop of links",this.path);n=i.target}throw Pe(e,"is a link that leads out of the archive",this.path)}close(){return this.#e.
close()}};function Pg(t){const{path:e,startByte:n,sizeBytes:r}=t;const i={path:e,startByte:n,sizeBytes:r};return{sizeBytes:r,
range:i,open:o=>new Vu(t,o)}}var Vu=class extends lB{#e;#t;#n;#r;constructor(e,n){super({highWaterMark:bg,signal:n});this.#e=
e;this.#r=e.startByte;this.#t=e.startByte+e.sizeBytes}_construct(e){const{handle:n,path:r}=this.#e;const i=n===void 0?Eg(
r):Promise.resolve(n);i.then(o=>{this.#n=o;e()},o=>e(ko(r,o)))}_read(){const e=Math.min(bg,this.#t-this.#r);if(e===0||this.#n===
void 0){this.push(null);return}this.#n.read(Buffer.allocUnsafe(e),0,e,this.#r).then(({bytesRead:n,buffer:r})=>{this.#r+=
n;this.push(n===0?null:r.subarray(0,n))},n=>this.destroy(ko(this.#e.path,n)))}_destroy(e,n){const r=this.#e.handle===void 0;
const i=r?this.#n?.close():void 0;Promise.resolve(i).then(()=>n(e),()=>n(e))}};async function Ig(t){return Sg(t).catch(e=>{
throw ko(t,e)})}function ko(t,e){const n=he(e);if(n==="ENOENT"||n==="ENOTDIR"){return new p("IMAGE_NOT_FOUND",`There is \
no file or directory ${JSON.stringify(t)}.`,{hint:"Check the path. It is relative to the working directory, and ends at \
the first colon.",cause:e})}return new p("BAD_INPUT",`Cannot read ${JSON.stringify(t)}: ${n}.`,{hint:"Check the permissi\
ons of the file and of the directories above it.",cause:e})}var hB=/^sha256:[0-9a-f]{64}$/;function va(t,e,n){const r=w(t,"rootfs","diff_ids")??[];const i="No builder writes this. \
Use an image from a source that you trust.";if(!U(r)||!r.every(o=>hB.test(o)))throw le(n,"has a diffID in its config tha\
t is not a sha256 digest",i);if(r.length!==e)throw le(n,`has ${e} layers, but ${r.length} diffIDs in its config`,i);return r}var yB=8;var Lr=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(e){const n=[];const r=[];if(this.attestations>
0)r.push(Tg(this.attestations,"attestation"));if(this.artifacts.length>0){const i=qu([...new Set(this.artifacts)].map(o=>o===
""?"no type":o));r.push(`${Tg(this.artifacts.length,"artifact")} (${i})`)}if(r.length>0)n.push(`Left out of ${e}, since \
they describe the source or are not images: ${r.join(" and ")}.`);if(this.notLinux.length>0)n.push(`Left out of ${e}, si\
nce only Linux images can be flattened: ${Yu(this.notLinux)}.`);if(this.missing.length>0)n.push(`Left out of ${e}, since\
 its index names them but they are missing: ${gB(this.missing)}.`);return n}};function Yu(t){return qu([...new Set(t.map(
B))])}function gB(t){return qu([...new Set(t.map(e=>e===void 0?"an unknown platform":B(e)))])}function qu(t){const e=t.slice(
0,yB).map(r=>/^[\w./+ -]*$/.test(r)?r:De(r));const n=t.length-e.length;return e.join(", ")+(n>0?` and ${n} more`:"")}function Tg(t,e){
return`${t} ${e}${t===1?"":"s"}`}function Xu(t){const e=b(t,"os");const n=b(t,"architecture");if(e===void 0||n===void 0)return void 0;const r={os:e,architecture:n,
variant:b(t,"variant")};return ga(r)&&e!=="unknown"&&n!=="unknown"?r:void 0}function vg(t,e){const n=t??e;if(n===void 0)
return void 0;const r=e!==void 0&&!Zu(n,e);return $e({...n,variant:n.variant??(r?e.variant:void 0)})}function Zu(t,e){const n=r=>$e(
{...r,variant:void 0});return!V(n(t),n(e))}function Bg(t,e,{available:n,notices:r}){const i=n.length===0?"has no platfor\
m at all":`has ${Yu(n)}`;const o=`The image ${t} is needed for ${B(e)}, but ${i}.`;return new p("PLATFORM_MISMATCH",[o,...r].
join(" "),{hint:"Select a platform that the image has."})}var Og=8;var Rg=1e4;var wB="vnd.docker.reference.type";function xo({annotations:t}){return t[wB]!==void 0}var Cr=class{#e;#t;#n=new Set;#r=[];#i=0;constructor(e,n){
this.#e=e;this.#t=n}async follow(e){for(const n of e)await this.#o(n,0);return this.#r}async#o(e,n){if(++this.#i>Rg)throw this.#a(
`has more than ${Rg} entries in its indexes`);if(xo(e)){this.#t.attestations++;return}if(this.#n.has(e.digest))return;this.#n.
add(e.digest);const{mediaType:r}=e;if(r!==""&&Or(r)===void 0){this.#t.artifacts.push(r)}else if(r===""||Ir(r)){await this.#s(
e,n)}else{this.#r.push(e)}}async#s(e,n){if(n===Og)throw this.#a(`has indexes nested more than ${Og} deep`);const r=await this.#e.
readManifest(e);if(r===void 0){this.#t.missing.push(void 0);return}const i=fn(r,e);if(i.kind==="index"){for(const o of i.
entries)await this.#o(o,n+1)}else if(i.kind==="manifest"){this.#r.push(e)}else if(e.mediaType===""){this.#t.artifacts.push(
i.mediaType)}else{throw ee(e.digest,"is not an index")}}#a(e){return le(this.#e.name,e,"No builder writes this. Use an i\
mage from a source that you trust.")}};var bB=4;async function Qn(t,e,n){const{reference:r,digest:i,index:o}=e;const s=new Lr;const a=o===void 0;const c=await new Cr(
t,s).follow(e.entries);const d=new Qu(t,{leftOut:s,platforms:n,isAlone:a});const f=await EB(c,l=>d.load(l));const u=(n??
[]).find(l=>!f.some(m=>V(m.platform,l)));if(u!==void 0){const l=[...f.map(({platform:m})=>m),...d.others];throw Bg(r,u,{
available:l,notices:s.notices(r)})}if(f.length===0){const l=s.notices(r).join(" ");throw le(r,`has no image that can be \
flattened${l&&`. ${l.replace(/\.$/,"")}`}`,So)}return{...{reference:r,digest:i,index:o,images:f},notices:[...s.notices(r),
...d.notices],release:({manifest:l})=>t.release(l),close:()=>t.close()}}async function EB(t,e){const n=[];const r=[...t.
entries()];const i=async()=>{for(let o=r.shift();o!==void 0;o=r.shift())n[o[0]]=await e(o[1])};await Promise.all(Array.from(
{length:bB},i));return n.filter(o=>o!==void 0)}var Qu=class{notices=[];others=[];#e;#t;constructor(e,n){this.#e=e;this.#t=
n}async load(e){const n=Xu(e.platform);if(n!==void 0&&!this.#r(n))return void 0;const r=await this.#e.readManifest(e);if(r===
void 0)return this.#i(e,n);const i=fn(r,e);if(i.kind!=="manifest")throw ee(e.digest,"is not a manifest");if(!this.#s(i))
return void 0;const o=await this.#a(i,e);if(o===void 0)return this.#i(e,n,i);const s=Xu(o);const a=vg(n,s);if(a===void 0)
throw le(`The image ${e.digest}`,"does not say which platform it is for","Build it again with a current builder.");if(n===
void 0&&!this.#r(a))return void 0;if(n!==void 0&&s!==void 0&&Zu(n,s))this.notices.push(`The index says that ${e.digest} \
is for ${B(n)}, but its config says ${B(s)}.`);return this.#n(e,i,{config:o,platform:a})}async#n(e,n,{config:r,platform:i}){
const{mediaType:o,digest:s,sizeBytes:a}=e;const c={mediaType:o||n.mediaType,digest:s,sizeBytes:a};const{layers:d}=n;const f=va(
r,d.length,`The image ${s}`);const u={manifest:c,layers:d,platform:i};return{manifest:c,format:n.format,platform:i,indexPlatform:this.#t.
isAlone?void 0:e.platform,entryAnnotations:this.#t.isAlone?{}:e.annotations,annotations:n.annotations,config:{descriptor:n.
config,json:r},layers:await Promise.all(d.map(async(l,m)=>{const h=await this.#e.findLayer(l,u);if(h===void 0)throw this.#o(
l.digest,e);return{descriptor:l,diffId:f[m]??"",...h}}))}}#r(e){const{platforms:n,isAlone:r,leftOut:i}=this.#t;const o=n?.
some(s=>V(s,e))??true;if(!o)this.others.push(e);else if(e.os!=="linux"){if(r||n!==void 0){throw new p("UNSUPPORTED_IMAGE",
`docker-flatten needs a Linux image, but ${this.#e.name} has one for ${e.os}.`,{hint:"Windows layers are not plain files\
ystems and cannot be flattened this way."})}i.notLinux.push(e);return false}return o}async#i(e,n,r){const{isAlone:i,leftOut:o}=this.#t;
const s={manifest:e,layers:r?.layers??[],platform:n};const a=await Promise.all(s.layers.map(d=>this.#e.findLayer(d,s)));
const c=r!==void 0&&!a.includes(void 0);if(i||c)throw this.#o(r?.config.digest??e.digest,e);o.missing.push(n)}#o(e,{digest:n}){
const r=e===n?"an index":`the manifest ${n}`;return Pe(e,`is missing, though ${r} names it`,this.#e.name)}#s({config:e,layers:n,
artifactType:r,mediaType:i}){const{isAlone:o,leftOut:s}=this.#t;const a=n.map(u=>sg(u.mediaType));const c=Fu(e.mediaType)&&
(n.length===0||a.some(u=>u!=="other"));if(!c){const u=r??(Fu(e.mediaType)?n[0]?.mediaType??i:e.mediaType);if(o)throw le(
this.#e.name,`is not an image, but ${De(u)}`,So);if(n.some(l=>l.mediaType==="application/vnd.in-toto+json"))s.attestations++;else
s.artifacts.push(u);return false}const d=n[a.indexOf("foreign")];if(d!==void 0)throw le(`The layer ${d.digest}`,`is a fo\
reign layer (${d.mediaType}), which only its vendor may distribute`,"Images with such layers cannot be flattened: the re\
sult would distribute them.");const f=n[a.indexOf("other")];if(f!==void 0)throw le(`The layer ${f.digest}`,`has the unkn\
own media type ${JSON.stringify(f.mediaType)}`,"Layers are tar archives, uncompressed or compressed with gzip or zstd. B\
uild the image again with one of these; decrypt an encrypted one.");return true}async#a({config:e},n){const r=await this.#e.
readConfig(e,n);if(r===void 0)return void 0;Sa(r,e);const i=D(r.toString("utf8"));if(!v(i))throw ee(e.digest,"is not a c\
onfig, since it is not a JSON object");return i}};var SB=["org.opencontainers.image.ref.name","io.containerd.image.name"];var _g=20;function Cg(t,e){const{index:n,reference:r,
text:i}=e;if(n!==void 0){const s=t[n];if(s===void 0){const a=t.length===0?"no image":`only the images @0 to @${t.length-
1}`;throw el(`${i} must name an image, but the layout has ${a}.`,t)}return[s]}if(r!==void 0){const s=t.filter(c=>Ba(c).includes(
r));const a=s.length>0?s:t.filter(c=>xB(c,r));if(a.length===0)throw el(`${i} must name an image, but the layout has none\
 with that name.`,t);return Ag(a,t,e)}const o=t.filter(kB);if(o.length===0)throw el(`${i} must contain an image, but con\
tains none.`,t);return Ag(o,t,e)}function Ag(t,e,{text:n,path:r,transport:i}){const o=[...new Map(t.map(c=>[c.digest,c])).
values()];if(o.length===1)return o;const s=new Set(t.map(c=>Ba(c).toSorted().join(" ")));const a=o.every(({mediaType:c,platform:d})=>c.
includes(".manifest.v")&&d!==void 0);if(s.size===1&&a)return o;throw new p("BAD_INPUT",`${n} must name one image, but th\
e layout has several: ${Ng(e)}.`,{hint:`Add one of these names: "${i}:${r}:NAME".`})}function kB(t){return!xo(t)&&(t.mediaType===
""||Or(t.mediaType)!==void 0)}function Ba({annotations:t}){return SB.map(e=>t[e]).filter(e=>e!==void 0)}function xB(t,e){
const n=Lg(e);return n!==void 0&&Ba(t).some(r=>/[/:]/.test(r)&&Lg(r)===n)}function Lg(t){try{return ue(se(t,"image"))}catch{
return void 0}}function Ng(t){const e=[...new Set(t.map((r,i)=>Ba(r).at(-1)??`@${i}`))];const n=e.length-_g;return e.slice(
0,_g).map(De).join(", ")+(n>0?` and ${n} more`:"")}function el(t,e){return new p("IMAGE_NOT_FOUND",t,{hint:e.length===0?
"Check the path.":`It has: ${Ng(e)}.`})}var $g="1.0.0";var Po=class{name;#e;#t;constructor(e,n,r){this.name=e;this.#e=n;this.#t=r}async readManifest({digest:e}){
const n=await this.#e.find(Oa(e));return n&&pn(n,`The blob ${e}`,this.#t)}readConfig(e){return this.readManifest(e)}async findLayer({
digest:e,sizeBytes:n}){const r=await this.#e.find(Oa(e));if(r===void 0)return void 0;if(r.sizeBytes!==n)throw ee(e,cn(r.
sizeBytes,n));return Ia(r)}async release(){}close(){return this.#e.close()}};async function Dg(t,e){const{text:n,path:r,
transport:i}=t;const o=await(i==="oci"?xg(r):Ta(r,e.signal));try{const s=new Po(n,o,e.signal);const a=await tl(o,e.signal);
if(a===void 0)throw await TB(o,t);const[c,...d]=Cg(a.entries,t);const f=c!==void 0&&d.length===0?await Rr(s,c):{reference:n,
digest:a.digest,index:{format:a.format,annotations:a.annotations},entries:[c,...d].filter(u=>u!==void 0).map(IB)};return await Qn(
s,f,e.platforms)}catch(s){await o.close();throw s}}async function tl(t,e){const n=await PB(t,e);if(n!==void 0&&n!==$g)throw le(
t.path,`is an OCI image layout of version ${De(n)}; only ${$g} is known`,"Look for a newer release of docker-flatten.");
const r=await t.find("index.json");if(r===void 0)return void 0;const i=await pn(r,`The file index.json of ${t.path}`,e);
const o=cg(i);if(o===void 0)throw Pe("index.json","is not an index of an OCI image layout",t.path);return{...o,digest:z(
i)}}async function PB(t,e){const n=await t.find("oci-layout");if(n===void 0)return void 0;const r=(await pn(n,`The file \
oci-layout of ${t.path}`,e)).toString();return b(D(r),"imageLayoutVersion")}function IB(t){const{"org.opencontainers.ima\
ge.ref.name":e,...n}=t.annotations;return{...t,annotations:n}}function Oa(t){const e=$t(t);if(e===void 0)throw ee(t,"has\
 a digest that cannot be checked");return`blobs/${e.algorithm}/${e.hex}`}async function TB(t,{text:e,path:n,transport:r}){
const i=await t.find("manifest.json")!==void 0;const o=!i?'Check the path. A layout comes from "docker buildx build --ou\
tput type=oci", skopeo, buildah and others.':r==="oci-archive"?`It looks like an archive of "docker save". Write it as "\
docker-archive:${n}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${n}" oci:NEW`;return le(e,
"must be an OCI image layout, but has no index.json",o)}import{createHash as DB}from"node:crypto";import{Writable as FB}from"node:stream";import{pipeline as MB}from"node:stream/promises";var Fg=["B","kB","MB","GB","TB","PB"];function x(t){let e=t;let n=0;while(Math.abs(e)>=999.5&&n<Fg.length-1){e/=1e3;n++}
const r=n===0||Math.abs(e)>=99.95?0:Math.abs(e)>=9.995?1:2;return`${e.toFixed(r)} ${Fg[n]}`}function Nr(t){return`${t>0?
"+":""}${x(t)}`}function $r(t,e){return Dr(t===0?0:(t-e)/t*100)}function Dr(t,e=1){const n=t.toFixed(e);return Number(n)===
0?n.replace("-",""):n}function Fr(t,e){const n=[x(t),x(e)];return t!==e&&n[0]===n[1]?[`${t} B`,`${e} B`]:n}var vB=16*4096;
var BB=.001;function Ra(t,e,n){if(!t)return e===0;return Math.abs(e)<=Math.max(vB,n*BB)}function _a(t,e){return{oldBytes:t,
newBytes:e,savedBytes:t-e,savedPercent:$r(t,e)}}function Ug(t){return`${nl(t)}, ${(t.ms/1e3).toFixed(1)} s`}function nl({
oldBytes:t,newBytes:e,oldLayers:n,newLayers:r}){const i=er($r(t,e));return`${Mg(t,n)} → ${Mg(e,r)}, ${i}`}function er(t){
return t.startsWith("-")?`${t.slice(1)} % larger`:`${t} % smaller`}function Mg(t,e){return`${x(t)} in ${ye(e)}`}function te(t){
return`${t.toLocaleString("en")} ${t===1?"entry":"entries"}`}function ye(t){return`${t} ${t===1?"layer":"layers"}`}var OB=.2;var RB=10;var _B=3;var AB=100*60*60;var Aa=class{#e;#t=performance.now();#n=this.#t;#r;#i=0;#o=0;constructor(e){
this.#e=e;this.#r=e.doneBytes?.()??0}measure(){const{title:e,isEstimate:n=false}=this.#e;const r=performance.now();const i=(r-
this.#t)/1e3;const o=this.#e.doneBytes?.();const s=this.#e.totalBytes?.();const a=o!==void 0&&s!==void 0&&s>0;const c=a&&
o<=s?s:void 0;const d=c===void 0?void 0:Math.min(99,Math.floor((o??0)/c*100));const f=o===void 0?void 0:this.#s(r,o);const u=(c??
0)-(o??0);const l=i<_B||u<=0||!f?Number.POSITIVE_INFINITY:Math.max(1,Math.round(u/f));const m=l>AB?void 0:l;return{...{title:e,
seconds:i,doneBytes:o,totalBytes:c,isEstimate:n},...{percent:d,bytesPerSecond:f,secondsLeft:m}}}#s(e,n){const r=(e-this.#n)/
1e3;if(r>=OB){const i=Math.exp(-r/RB);this.#i=this.#i*i+(n-this.#r);this.#o=this.#o*i+r;this.#n=e;this.#r=n}return this.#o===
0?void 0:this.#i/this.#o}};function Hg(t){const{title:e,seconds:n,doneBytes:r,percent:i}=t;if(r===void 0)return`${e}: ${zg(
Math.round(n))} so far`;const o=[LB(t),i===void 0?void 0:`${i} %`,CB(t),NB(t)];return`${e}: ${o.filter(s=>s!==void 0).join(
", ")}`}function LB({doneBytes:t,totalBytes:e,isEstimate:n}){const r=x(t??0);if(e===void 0)return r;return`${r} of ${n?"\
about ":""}${x(e)}`}function CB({bytesPerSecond:t}){return t===void 0?void 0:`${x(t)}/s`}function NB({secondsLeft:t}){return t===
void 0?void 0:`${zg(t)} left`}function zg(t){const e=t<3600?[[Math.floor(t/60),"min"],[t%60,"s"]]:[[Math.floor(t/3600),"\
h"],[Math.floor(t%3600/60),"min"]];const n=e.filter(([r])=>r>0).map(([r,i])=>`${r} ${i}`);return n.length===0?"0 s":n.join(
" ")}var $B=5e3;var Wg=1e3;async function W(t,e,n){const r=t.showProgress(e);try{return await n}finally{r()}}async function La(t,e,n){
await W(t,e.progress,Promise.race([e.sent,n]).catch(()=>{}));return W(t,{title:e.after},n)}function Jg(t,e){const n=new Aa(
t);const r=$B/Wg;let i=0;let o=t.loggedChars?.();const s=setInterval(()=>{const a=n.measure();if(++i%r!==0)return;const c=t.
loggedChars?.();if(c===o)e(Hg(a));o=c},Wg);return()=>clearInterval(s)}function hn(t){let e;t.then(n=>e=n).catch(()=>{});
return()=>e}var UB=[["1f8b",".gzip"],["28b52ffd",".zstd"]];var HB=[["fd377a585a00","xz"],["425a68","bzip2"]];var zB=6;var WB=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/;
var Ca=class t{name;#e;#t;#n;#r;constructor(e,n,{config:r,blobs:i,layers:o}){this.name=e;this.#e=n;this.#t=i;this.#n=r;const s=({
mediaType:c,digest:d,sizeBytes:f})=>({mediaType:c,size:f,digest:d});const a={mediaType:dn.config,digest:z(r),sizeBytes:r.
length};this.#r=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:dn.manifest,config:s(a),layers:o.map(s)}))}static async of(e,n,r){
const i=await JB(e,n,r);const o=D(i.toString("utf8"));if(!v(o))throw Pe(e.config,"is not a config, since it is not a JSO\
N object",n.path);const s=va(o,e.layers.length,r.name);const a=new Map;const c=[];const d=new Map;for(const[f,u]of e.layers.
entries()){const l=await n.find(u);if(l===void 0)throw Pe(u,"is missing, though manifest.json names it",n.path);const m=await GB(
l,u,r.signal);const h=m===""?`${s[f]}`:`file ${u}`;const y=d.get(h)??{mediaType:`${dn.layer}${m}`,digest:m===""?s[f]??"":
await KB(l,r),sizeBytes:l.sizeBytes};d.set(h,y);c.push(y);a.set(y.digest,l)}return new t(r.name,n,{config:i,blobs:a,layers:c})}get choice(){
const e=z(this.#r);const n=dn.manifest;const r=this.#r.length;const i={mediaType:n,digest:e,sizeBytes:r,platform:void 0,
annotations:{}};return{reference:this.name,digest:e,index:void 0,entries:[i]}}async readManifest(){return this.#r}async readConfig(){
return this.#n}async findLayer({digest:e}){const n=this.#t.get(e);return n&&Ia(n)}async release(){}close(){return this.#e.
close()}};async function JB(t,e,n){const r=await e.find(t.config);if(r===void 0)throw Pe(t.config,"is missing, though ma\
nifest.json names it",e.path);const i=await pn(r,`The config ${JSON.stringify(t.config)}`,n.signal);const o=WB.exec(t.config)?.[1];
const s=z(i);if(o!==void 0&&s!==`sha256:${o}`)throw ee(`sha256:${o}`,`has the digest ${s}`);return i}async function GB(t,e,n){
const r=await jB(t,n);const i=HB.find(([o])=>r.startsWith(o));if(i!==void 0)throw le(`The layer ${JSON.stringify(e)}`,`i\
s compressed with ${i[1]}`,"Layers must be uncompressed, or compressed with gzip or zstd. Load the archive into an engin\
e and save it again.");return UB.find(([o])=>r.startsWith(o))?.[1]??""}async function jB(t,e){const n=t.open(e);for await(const r of n)
return r.toString("hex",0,zB);return""}async function KB(t,{signal:e,log:n,touch:r}){const i=DB("sha256");let o=0;const s=new FB(
{write:(c,d,f)=>{i.update(c);o+=c.length;r();f()}});const a={title:"Digest",doneBytes:()=>o,totalBytes:()=>t.sizeBytes};
await W(n,a,MB(t.open(e),s,{signal:e}));return`sha256:${i.digest("hex")}`}var Gg=20;async function Kg(t,e){const{text:n,path:r}=t;const i=await Ta(r,e.signal);try{const o=qB(await VB(i,t,e.signal),
t);const s=new Po(n,i,e.signal);const a=await tl(i,e.signal);const c=a&&await ZB(s,a.entries,o);if(c!==void 0)return await Qn(
s,await Rr(s,c),e.platforms);const d=await Ca.of(o,i,{...e,name:n});return await Qn(d,d.choice,e.platforms)}catch(o){await i.
close();throw o}}async function VB(t,{text:e,path:n},r){const i=await t.find("manifest.json");if(i===void 0){const c=await t.
find("index.json")!==void 0;const d=await t.find("repositories")!==void 0;const f=c?`It has an index.json, so it is an a\
rchive of an OCI image layout. Write it as "oci-archive:${n}".`:d?"Docker before 1.10 wrote it. Load it into an engine a\
nd save it again.":'Check the path. Such an archive comes from "docker save", "docker buildx build --output type=docker"\
, skopeo, buildah, podman and others.';throw le(e,'must be an archive of "docker save", but has no manifest.json',f)}const o=await pn(
i,`The file manifest.json of ${n}`,r);const s=D(o.toString("utf8"));const a=(Array.isArray(s)?s:[]).map(YB);if(!Array.isArray(
s)||a.includes(void 0))throw Pe("manifest.json","is not a list of images",n);return a.filter(c=>c!==void 0)}function YB(t){
const e=b(t,"Config");const n=w(t,"Layers")??[];const r=w(t,"RepoTags")??[];if(e===void 0||!U(n)||!U(r))return void 0;return{
config:e,names:r,layers:n}}function qB(t,e){const{text:n,path:r,reference:i,index:o}=e;const s=XB(t);if(t.length===0)throw new p(
"IMAGE_NOT_FOUND",`${n} must contain an image, but contains none.`,{hint:"Save the image again."});if(o!==void 0){const f=t[o];
if(f!==void 0)return f;throw new p("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has only the images @0 to\
 @${t.length-1}.`,{hint:`It has: ${s}.`})}const a=i&&ue(i);const c=t.filter(({names:f})=>a===void 0||f.some(u=>rl(u)===a));
const[d]=c;if(d===void 0){throw new p("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has none with that nam\
e.`,{hint:`It has: ${s}.`})}if(c.some(f=>JSON.stringify(jg(f))!==JSON.stringify(jg(d)))){throw new p("BAD_INPUT",`${n} m\
ust name one image, but the archive has several: ${s}.`,{hint:`Add one of these names: "docker-archive:${r}:NAME".`})}return d}
function jg({config:t,layers:e}){return[t,e]}function rl(t){try{return ue(se(t,"image"))}catch{return void 0}}function XB(t){
const e=t.flatMap(({names:r},i)=>r.length===0?[`@${i}`]:r);const n=e.length-Gg;return e.slice(0,Gg).map(De).join(", ")+(n>
0?` and ${n} more`:"")}async function ZB(t,e,n){const r=n.names.map(rl);const i=({annotations:a})=>r.includes(rl(a["io.c\
ontainerd.image.name"]??""));const o=e.filter(a=>!xo(a));const s=o.toSorted((a,c)=>Number(i(c))-Number(i(a)));for(const a of s)
if(await QB(t,a,n))return a;return void 0}async function QB(t,e,n){for(const r of await new Cr(t,new Lr).follow([e])){const i=await t.
readManifest(r);const o=i&&fn(i,r);if(o?.kind!=="manifest")continue;const s=[o.config,...o.layers].map(({digest:a})=>Oa(
a));if(JSON.stringify(s)===JSON.stringify([n.config,...n.layers]))return true}return false}import{createReadStream as cO,readdirSync as dO,statSync as fO}from"node:fs";import{mkdtemp as uO,rm as Qg,stat as lO}from"node:fs/promises";
import{join as al}from"node:path";import{Readable as mO}from"node:stream";import{spawn as oO}from"node:child_process";var eO=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function tO(t){return eO.test(t)}function Io(t){const{domain:e,
path:n,digest:r}=t;return`docker://${r===void 0?ue(t):`${e}/${n}@${r}`}`}function To({domain:t},e){return tO(t)?[`${e}=f\
alse`]:[]}var yn={read:"PULL_FAILED",write:"PUSH_FAILED"};var Vg='skopeo uses the login of "docker login" (docker/login-action), "\
skopeo login" or "podman login": log in to the registry in an earlier step, with an account that may';var nO={read:"NO_S\
PACE",write:"NO_SPACE"};var Yg=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i;
var rO=[{words:/no space left on device|disk quota exceeded/i,codes:nO,hint:()=>`Free some disk space, or name a directo\
ry on a larger disk with the ${T("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,codes:yn,
hint:()=>"skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golan\
g-github-containers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,codes:yn,hint:()=>"\
The signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change i\
t."},{words:/toomanyrequests|too many requests|rate limit/i,codes:yn,hint:()=>`${Vg} read there, so that its own limit a\
pplies.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,codes:yn,hint:t=>`${Vg} ${t===
"read"?"read":"push"} there.`},{words:Yg,codes:{read:"IMAGE_NOT_FOUND",write:"PUSH_FAILED"},hint:t=>t==="read"?"Check th\
e name and the tag, and whether the registry has the image.":"Check the name: in some registries the repository must be \
created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,codes:yn,
hint:()=>`A flat image is one layer and therefore one upload: compress it better (${T("compression")}), drop what is not\
 needed (${T("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`},
{words:/HTTP response to HTTPS client/i,codes:yn,hint:()=>'Only registries on this machine are used without TLS. For ano\
ther one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).'},{words:/x509:|certificate/i,
codes:yn,hint:()=>"Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (contain\
ers-certs.d(5)), or trust it on the whole machine."}];var iO=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function qg(t){return iO.test(t)}function Xg(t){return Yg.test(t)}function Na(t){const[e]=[...t.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].
slice(-1);const n=e?.[1]??"";if(!n.startsWith('"'))return(n||t).trim().slice(-2e3);try{return String(JSON.parse(n)).trim().
slice(-2e3)}catch{return n.slice(1,-1).trim().slice(-2e3)}}function Mr(t,{kind:e,name:n}){const r=rO.find(({words:o})=>o.
test(t));const i=e==="read"?`Reading ${n}`:`Writing ${n}`;return new p(r?.codes[e]??yn[e],`${i} with skopeo failed: ${t||
"it printed no message"}`,{hint:r?.hint(e)??"Check whether the registry is reachable, and run again."})}var sl=[1,4,1];var il=[1,9];var sO=32*1024*1024;var Zg=["--retry-times","2"];var St=class{#e;#t;#n;constructor(e,n="skop\
eo"){this.#e=e;this.#t=n}checkVersion(){this.#n??=this.#r();return this.#n}async#r(){const{stdout:e,stderr:n}=await this.#s(
["--version"]);const r=`${e.toString()}${n}`;const i=/version (\d+)\.(\d+)(?:\.(\d+))?/.exec(r);if(i===null)throw ol(`th\
e one on PATH printed ${JSON.stringify(r.slice(0,200))}`);const o=i.slice(1).map(c=>Number(c??0));const s=o.join(".");const a=sl.
findIndex((c,d)=>c!==o[d]);if(a!==-1&&(o[a]??0)<(sl[a]??0))throw ol(`the one on PATH is ${s}`);this.#e.log.debug(`skopeo\
 ${s}`);return s}async copy(e,n,r,i){const o=typeof e==="string"?[e,[]]:[Io(e),To(e,"--src-tls-verify")];const s=typeof n===
"string"?[n,[]]:[Io(n),To(n,"--dest-tls-verify")];const a=i.kind==="write"?["--insecure-policy"]:[];const c=await this.#o(
[...[...a,"--tmpdir",this.#e.tempDir,"copy","--quiet",...Zg],...[...o[1]??[],...s[1]??[],...r],...["--",String(o[0]),String(
s[0])]]);if(c.exitCode!==0)throw Mr(Na(c.stderr),i)}async indexOptions(){const[e=0,n=0]=(await this.checkVersion()).split(
".").map(Number);const r=e>il[0]||e===il[0]&&n>=il[1];return r?["--multi-arch","index-only"]:["--all"]}rawManifest(e){return this.#i(
e,[])}rawConfig(e){return this.#i(e,["--config"])}async#i(e,n){const r=await this.#o([...["inspect","--raw",...n,...Zg,...To(
e,"--tls-verify")],...["--",Io(e)]]);if(r.exitCode===0)return r.stdout;const i=Na(r.stderr);if(Xg(i))return void 0;throw Mr(
i,{kind:"read",name:`docker://${e.text}`})}async delete(e){const n=await this.#o([...["delete",...To(e,"--tls-verify")],
...["--",Io(e)]]);if(n.exitCode!==0)throw Mr(Na(n.stderr),{kind:"write",name:`docker://${e.text}`})}async#o(e){await this.
checkVersion();return this.#s(e)}async#s(e){const{signal:n,touch:r,log:i}=this.#e;if(n.aborted)throw H(n.reason);i.debug(
`skopeo ${e.join(" ")}`);const o=oO(this.#t,e,{stdio:["ignore","pipe","pipe"],detached:qn});ao(n,o);const s=aO(o,r);const a=new tn(
so,r);o.stderr?.on("data",a.add);const c=Ys(o,r);try{const d=await co(o);if(n.aborted)throw H(n.reason);r();return{exitCode:d,
stdout:s(),stderr:a.text}}catch(d){if(d.code==="ENOENT")throw ol(`none is on PATH (${S(d)})`,d);throw d}finally{clearInterval(
c)}}};function aO(t,e){const n=[];let r=0;t.stdout?.on("data",i=>{e();if(r>sO)return;r+=i.length;n.push(i)});return()=>Buffer.
concat(n)}function ol(t,e){return new p("NO_SKOPEO",`docker-flatten needs skopeo ${sl.join(".")} or newer for images in \
a registry, but ${t}.`,{hint:`Install the package skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-ge\
t install skopeo"); GitHub's Ubuntu runners have it.`,cause:e})}var pO=1024*1024;async function ew(t,e){const{text:n,reference:r}=t;const i=new St(e);const o=await i.rawManifest(r);if(o===
void 0)throw gO(n);const s=new cl(t,e,i);const a=r.digest??z(o);s.know(a,o);const c={mediaType:"",digest:a,sizeBytes:o.length,
platform:void 0,annotations:{}};try{return await Qn(s,await Rr(s,c),e.platforms)}catch(d){await s.close();throw d}}var cl=class{name;#e;#t;#n;#r=new Map;#i=new Map;constructor({
text:e,reference:n},r,i){this.name=e;this.#e=n;this.#t=r;this.#n=i}know(e,n){this.#r.set(e,n)}async readManifest({digest:e}){
return this.#r.get(e)??await this.#n.rawManifest(this.#o(e))}readConfig(e,n){return this.#n.rawConfig(this.#o(n.digest))}async findLayer({
digest:e,sizeBytes:n},r){const i=async()=>{const s=al(await this.#s(r),hO(e));const a=await lO(s).then(({size:c})=>c,()=>void 0);
if(a===void 0)throw ee(e,"is missing from what skopeo copied");if(a!==n)throw ee(e,cn(a,n));return{path:s,startByte:0,sizeBytes:n}};
const o=async s=>{const{path:a}=await i();return n===0?mO.from([]):cO(a,{highWaterMark:pO,signal:s})};return{open:o,locate:i}}async release({
digest:e}){const n=this.#i.get(e);this.#i.delete(e);const r=await n?.catch(()=>void 0);if(r!==void 0)await Qg(r,{recursive:true,
force:true})}async close(){await Promise.all([...this.#i.keys()].map(e=>this.release({mediaType:"",digest:e,sizeBytes:0})))}#o(e){
return{...this.#e,tag:void 0,digest:e}}#s(e){const{digest:n}=e.manifest;const r=this.#i.get(n)??this.#a(e);this.#i.set(n,
r);r.catch(()=>{if(this.#i.get(n)===r)this.#i.delete(n)});return r}async#a({manifest:e,layers:n,platform:r}){const{tempDir:i,
runId:o,log:s}=this.#t;const a=await uO(al(i,`${oe(o)}copy-`));const c={title:r===void 0?"Copy":`Copy ${B(r)}`,doneBytes:()=>yO(
a),totalBytes:()=>n.reduce((u,{sizeBytes:l})=>u+l,0)};const d={kind:"read",name:this.name};const f=this.#n.copy(this.#o(
e.digest),`dir:${a}`,[],d);try{await W(s,c,f);return a}catch(u){await Qg(a,{recursive:true,force:true});throw u}}};function hO(t){
const e=$t(t);if(e===void 0)throw ee(t,"has a digest that cannot be checked");return e.hex}function yO(t){try{return dO(
t).reduce((e,n)=>e+fO(al(t,n)).size,0)}catch{return 0}}function gO(t){return new p("IMAGE_NOT_FOUND",`${t} must be an im\
age, but its registry does not have it.`,{hint:"Check the name and the tag, and whether it was pushed."})}async function Ue(t,e){try{return await wO(t,e)}catch(n){throw e.signal.aborted?H(e.signal.reason):n}}function wO(t,e){switch(t.
transport){case"docker-archive":return Kg(t,e);case"oci":case"oci-archive":return Dg(t,e);case"docker":return ew(t,e)}}import{lstat as bO,open as nw,realpath as EO}from"node:fs/promises";import{dirname as SO,join as kO}from"node:path";var xO=0;function tr(t,e){return kO(t,`${oe(e)}${++xO}.pending`)}async function gn(t){return EO(t).catch(()=>t)}async function Ur(t,e){
const n=await nw(t,"wx");try{await e(n);await n.sync()}finally{await n.close()}}async function Ft(t){const e=await nw(t,
"r").catch(()=>void 0);await e?.sync().catch(()=>{});await e?.close()}async function Ae(t){return bO(t).catch(()=>void 0)}
function Hr(t,e,n){return new p("BAD_INPUT",`The ${T("tag")} must name a place that can be written to, but ${JSON.stringify(
t)} is not one: ${e}.`,{hint:n})}var tw={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"\
this user may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"i\
ts name is too long"};function vo(t){const e=he(t);return Object.hasOwn(tw,e)?tw[e]??e:e}function nr(t,{name:e,path:n,signal:r}){
if(t instanceof p)return t;if(r.aborted)return H(r.reason);if(Et(t)){return new p("NO_SPACE",`The disk of ${SO(n)} fille\
d up while writing ${e}. What was there before is unchanged.`,{hint:"Free some disk space, or name a path on a larger di\
sk.",cause:t})}return new p("WRITE_FAILED",`Cannot write ${e} (${vo(t)}). What was there before is unchanged.`,{hint:"Na\
me a writable path on a disk with space for the compressed image.",cause:t})}function zr(t,e,{log:n,name:r}){if($u(t)){n.notice(`${r} gets OCI's media types instead of the source's: Docker's have n\
one for layers with zstd.`);return ba(t)}if(!e||!Nu(t))return t;n.notice(`${r} gets OCI's media types instead of Docker'\
s, which programs do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`);return ba(
t)}var Oo=class{name;#e;#t;#n;#r;constructor(e,n,r){this.name=e.text;this.#e=e.path;this.#t=e.transport==="oci-archive";this.#n=
n;this.#r=r}async check(){const e=await gn(this.#e);const n=(i,o)=>Hr(this.name,i,o);const r=await Ae(e);if(vO(e)===""||
e.endsWith("/")||r?.isDirectory())throw n("it is a directory",'Name a file. For a directory write "oci:DIR", or see docs\
/archives.md for the transports.');if(r!==void 0&&!r.isFile())throw n("it exists and is not a plain file","Name a file t\
hat is new or an archive.");try{await PO(`${Bo(e)}/`,rw.W_OK|rw.X_OK)}catch(i){throw n(vo(i),"Create the directory in an\
 earlier step, or name a file in an existing, writable one.")}}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await gn(this.#e);const a=tr(Bo(s),n);const c=Zn(zr(e,this.#t,{log:r,name:this.name}));const d=this.#r(c);const f=My(
d);let u=0;const l=h=>{u+=h;o()};const m={title:"Write",doneBytes:()=>u,totalBytes:()=>f};try{const h=Ur(a,y=>Uy(y,d,{signal:i,
onBytes:l}));await W(r,m,h)}catch(h){await $a(a,{force:true}).catch(()=>{});throw nr(h,{name:this.name,path:s,signal:i})}
return new dl({name:this.name,path:s,pending:a,digest:c.root.digest,context:this.#n})}};var dl=class{digest;#e;#t;#n;constructor(e){
this.digest=e.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;const i={transport:"oci-archive",text:e,
path:n};return Ue({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,pending:r,context:i}=this.#e;
try{const o=await Ae(n);const s=o===void 0||await this.#r();if(o!==void 0)await IO(r,Number(o.mode)&511);const a=(await Ae(
r))?.ino;await iw(r,n);this.#n=s?Number(a):void 0;await Ft(Bo(n))}catch(o){throw nr(o,{name:e,path:n,signal:i.signal})}}async#r(){
const{path:e,context:n}=this.#e;const r=tr(Bo(e),n.runId);try{await TO(e,r)}catch(i){n.log.debug(`the replaced file cann\
ot be kept: ${S(i)}`);return false}this.#t=r;return true}async undo(){const{path:e}=this.#e;if(this.#n===void 0||Number(
(await Ae(e))?.ino)!==this.#n)return;if(this.#t===void 0)await $a(e,{force:true});else await iw(this.#t,e);this.#n=void 0;
this.#t=void 0;await Ft(Bo(e))}async discard(){await $a(this.#e.pending,{force:true});if(this.#t!==void 0)await $a(this.#t,
{force:true});this.#t=void 0}};var rr="org.opencontainers.image.ref.name";function Ro(t){try{const e=aa(t);const n=w(e,"manifests");if(n===null||n===void 0)
return{...e,manifests:[]};const r=Array.isArray(n)&&n.every(i=>b(i,"digest"));return r?e:void 0}catch{return void 0}}function ow(t,e){
const n=aw(t);const r=e.annotations?.[rr];const i=n.filter(d=>BO(d)===r);const o=r!==void 0||i.length===1;const[s]=o?i:[];
const a=fa(e);const c=s===void 0?[...n,a]:n.flatMap(d=>{if(d===s)return[a];return i.includes(d)?[]:[d]});return cw({...t,
manifests:c})}function sw(t,e){const n=JSON.stringify(fa(e));return cw({...t,manifests:aw(t).filter(r=>JSON.stringify(r)!==
n)})}function aw(t){const e=w(t,"manifests");return Array.isArray(e)?e.filter(v):[]}function BO(t){return b(t,"annotatio\
ns",rr)}function cw(t){return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:_e.index,...t}))}import{access as HO,constants as pw,mkdir as zO,readdir as WO,readFile as JO,rm as GO}from"node:fs/promises";import{basename as jO,
dirname as hw,join as Wr,resolve as KO}from"node:path";import{mkdir as uw,readdir as mw,readFile as ll,rename as Fa,rm as ir,rmdir as MO}from"node:fs/promises";import{dirname as lw,
join as Ie}from"node:path";import{readdir as OO,rm as Da,writeFile as RO}from"node:fs/promises";import{basename as _O,join as fl}from"node:path";import{
setTimeout as AO}from"node:timers/promises";var dw=".lock";var fw=6e4;var LO=10;var CO=40;var NO=0;async function ul(t,e){const n=await $O(t);try{return await e()}finally{
await Da(n,{force:true}).catch(()=>{})}}async function $O({directory:t,name:e,context:n}){const{runId:r,signal:i,touch:o}=n;
const s=fl(t,`${oe(r)}${++NO}${dw}`);const a=performance.now()+fw;for(;;){i.throwIfAborted();await RO(s,"",{flag:"wx"});
const[c]=await DO(t,_O(s)).catch(d=>Da(s,{force:true}).then(()=>Promise.reject(d)));if(c===void 0)return s;await Da(s,{force:true});
if(performance.now()>a)throw FO(e,fl(t,c));o();await AO(LO+Math.random()*CO)}}async function DO(t,e){const n=[];for(const r of await OO(
t)){const i=r.endsWith(dw)&&r!==e?wt(r):void 0;if(i===void 0)continue;if(at(i))await Da(fl(t,r),{force:true});else n.push(
r)}return n}function FO(t,e){return new p("WRITE_FAILED",`Another run has been writing to ${t} for more than ${fw/1e3} s\
.`,{hint:`Run again once it has ended. If there is no other run, remove the file ${e}.`})}var Ma=class{digest;#e;#t;constructor(e){this.digest=e.root.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;
const i={transport:"oci",text:e,path:n};return Ue({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,
pending:r,isNew:i,context:o}=this.#e;try{this.#t=(i?await this.#n():void 0)??await ul({directory:n,name:e,context:o},()=>this.#r());
await Ft(i?lw(n):n);await ir(r,{recursive:true,force:true})}catch(s){throw nr(s,{name:e,path:Ie(n,"index.json"),signal:o.
signal})}}async#n(){const{path:e,pending:n,blobs:r}=this.#e;if(await Ae(e)!==void 0)return void 0;const i=await ll(Ie(n,
"index.json"));try{await Fa(n,e)}catch(o){if(["ENOTEMPTY","EEXIST"].includes(he(o)))return void 0;throw o}return{before:void 0,
after:i,added:["","oci-layout",...r.map(Ge)]}}async#r(){const{path:e,pending:n,root:r,blobs:i}=this.#e;const o=[];try{await uw(
Ie(e,"blobs/sha256"),{recursive:true});for(const c of["oci-layout",...i.map(Ge)]){if(await Ae(Ie(e,c))===void 0)o.push(c);
await Fa(Ie(n,c),Ie(e,c))}await Ft(Ie(e,"blobs/sha256"));const s=await this.#i();const a=ow(s?.index,r);await ml(e,n,a);
return{before:s?.bytes,after:a,added:o}}catch(s){for(const a of o)await ir(Ie(e,a),{force:true}).catch(()=>{});throw s}}async#i(){
const{name:e,path:n}=this.#e;const r=await ll(Ie(n,"index.json")).catch(o=>{if(he(o)==="ENOENT")return void 0;throw o});
if(r===void 0)return void 0;const i=Ro(r.toString());if(i!==void 0)return{bytes:r,index:i};throw new p("WRITE_FAILED",`${e}\
 no longer has a valid index.json.`,{hint:"Something else changed the directory during the run. Name another one."})}async undo(){
const e=this.#t;this.#t=void 0;const{name:n,path:r}=this.#e;if(e===void 0||await Ae(r)===void 0)return;const i={...this.#e.
context,signal:new AbortController().signal};await ul({directory:r,name:n,context:i},()=>this.#o(e))}async#o({before:e,after:n,
added:r}){const{path:i,root:o,context:s}=this.#e;const a=await ll(Ie(i,"index.json")).catch(()=>void 0);if(a===void 0)return;
const c=a.equals(n);const d=c&&r[0]===""&&!await UO(i,s.runId);const f=tr(d?lw(i):i,s.runId);if(d){await Fa(i,f);await ir(
f,{recursive:true,force:true});return}await uw(f);try{if(!c){const u=Ro(a.toString());if(u!==void 0)await ml(i,f,sw(u,o));
return}if(e===void 0)await ir(Ie(i,"index.json"));else await ml(i,f,e);for(const u of r)if(u!=="")await ir(Ie(i,u),{force:true})}finally{
await ir(f,{recursive:true,force:true})}if(e!==void 0)return;for(const u of["blobs/sha256","blobs"])if((await mw(Ie(i,u))).
length===0)await MO(Ie(i,u))}async discard(){await ir(this.#e.pending,{recursive:true,force:true})}};async function UO(t,e){
const n=(await mw(t)).map(wt);return n.some(r=>r!==void 0&&r!==e&&!at(r))}async function ml(t,e,n){const r=Ie(e,"next-in\
dex.json");await Ur(r,i=>i.writeFile(n));await Fa(r,Ie(t,"index.json"));await Ft(t)}var Ua=class{name;#e;#t;#n;constructor({text:e,path:n,reference:r},i){this.name=e;this.#e=KO(n);this.#t=r;this.#n=i}async check(){
const e=await gn(this.#e);const n=await Ae(e);if(n!==void 0&&!n.isDirectory())throw Hr(this.name,"it exists and is not a\
 directory",'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{const r=n===
void 0?`${hw(e)}/`:e;await HO(r,pw.W_OK|pw.X_OK)}catch(r){throw Hr(this.name,vo(r),"Create its directory in an earlier s\
tep, or name one in an existing, writable directory.")}if(n!==void 0)await this.#r(e)}async#r(e){if((await WO(e).catch(()=>[
""])).length===0)return;const n=await JO(Wr(e,"index.json"),"utf8").catch(()=>"");const r=await Ae(Wr(e,"oci-layout"))!==
void 0;if(r&&Ro(n)!==void 0)return;throw Hr(this.name,"it has files, but is not an OCI image layout with a valid index.j\
son","Name a new or empty directory, or an OCI image layout.")}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await gn(this.#e);const a=await Ae(s)===void 0;const c=tr(a?hw(s):s,n);const d=Zn(zr(e,true,{log:r,name:this.name}));
const f=this.#t===void 0?{}:{[rr]:this.#t};const u=Eo(d,f);const l=u.map(({content:g})=>"sizeBytes"in g?g.sizeBytes:g.length);
let m=0;const h=g=>{m+=g;o()};const y=async()=>{await zO(Wr(c,"blobs/sha256"),{recursive:true});for(const{path:g,content:E}of u){
i.throwIfAborted();await Ur(Wr(c,g),async I=>{if(Buffer.isBuffer(E))await I.writeFile(E);else await go(E,I,{signal:i,onBytes:h})})}};
try{const g=l.reduce((I,P)=>I+P,0);const E={title:"Write",doneBytes:()=>m,totalBytes:()=>g};await W(r,E,y());for(const I of[
"blobs/sha256","blobs","."])await Ft(Wr(c,I))}catch(g){await GO(c,{recursive:true,force:true}).catch(()=>{});throw nr(g,
{name:this.name,path:Wr(s,jO(s)),signal:i})}return new Ma({name:this.name,path:s,pending:c,isNew:a,root:{...d.root,annotations:f},
blobs:d.blobs.map(({digest:g})=>g),context:this.#n})}};import{mkdir as VO,mkdtemp as YO,open as qO,rm as XO,symlink as ZO,writeFile as Ha}from"node:fs/promises";import{join as Jr,
resolve as QO}from"node:path";var eR=30;var za=class{name;#e;#t;constructor(e,n){this.name=e.text;this.#e=e;this.#t=n}async check(){const e=new St(this.#t);
await e.checkVersion();try{await e.rawManifest(this.#e.reference)}catch(n){const r=S(n);if(qg(r))throw Mr(r,{kind:"write",
name:this.name});if(this.#t.signal.aborted)throw n;this.#t.log.debug(`the present image of ${this.name} cannot be read: ${r}`)}}async write(e){
const{log:n,tempDir:r,runId:i,signal:o}=this.#t;const{reference:s}=this.#e;const a=Zn(zr(e,false,{log:n,name:this.name}));
const{digest:c}=a.root;const d={...s,tag:void 0,digest:c};const f=await new St(this.#t).rawManifest(d).then(l=>l!==void 0).
catch(()=>true);const u=await YO(Jr(r,oe(i))).catch(l=>{throw yw(l,r,o)});try{await this.#n(u,a)}finally{await XO(u,{recursive:true,
force:true})}return new hl({...this.#e,digest:c,wasThere:f},this.#t)}async#n(e,n){const{log:r,tempDir:i,signal:o,touch:s}=this.#t;
const a=new St({...this.#t,tempDir:e});const c={kind:"write",name:this.name};const d=async(u,l,m)=>{const{digest:h}=l.root;
const y=Jr(e,pl(h));await tR(y,l,{signal:o,onBytes:s}).catch(E=>{throw yw(E,i,o)});const g={...this.#e.reference,tag:void 0,
digest:h};await W(r,{title:u},a.copy(`dir:${y}`,g,m,c))};const f=n.images.map(({image:u})=>Zn({images:[u],index:void 0}));
for(const u of new Map(f.map(l=>[l.root.digest,l])).values()){const l=u.images[0]?.image.platform;await d(l===void 0?"Pu\
sh":`Push ${B(l)}`,u,[])}if(f.some(u=>u.root.digest===n.root.digest))return;await d("Push the index",n,await a.indexOptions())}};
async function tR(t,e,n){const{root:r,rootBytes:i,images:o,blobs:s}=e;const a=new Map(o.map(({manifest:c,bytes:d})=>[c.digest,
d]));a.delete(r.digest);await VO(t);await Ha(Jr(t,"version"),"Directory Transport Version: 1.1\n");await Ha(Jr(t,"manife\
st.json"),i);for(const[c,d]of a)await Ha(Jr(t,`${pl(c)}.manifest.json`),d);for(const{digest:c,content:d}of s){if(a.has(c)||
c===r.digest)continue;const f=Jr(t,pl(c));if(Buffer.isBuffer(d))await Ha(f,d);else if(d.startByte===void 0)await ZO(QO(d.
path),f);else await nR(d,f,n)}}async function nR(t,e,n){const r=await qO(e,"wx");try{await go(t,r,n)}finally{await r.close()}}
function pl(t){return t.slice(t.indexOf(":")+1)}function yw(t,e,n){if(n.aborted)return H(n.reason);return new p(Et(t)?"N\
O_SPACE":"WRITE_FAILED",`Cannot write what is pushed to ${e}: ${S(t)}.`,{hint:"Free some disk space, or name a directory\
 on a larger disk.",cause:t})}var hl=class{digest;#e;#t;#n;#r;#i=false;constructor(e,n){this.digest=e.digest;this.#e=e;this.#t=
n;this.#n=new St(n)}readBack(){const{text:e}=this.#e;return Ue({transport:"docker",text:e,reference:this.#a(this.digest)},
this.#t)}async publish(){const{text:e,reference:n}=this.#e;this.#r=await this.#s().catch(i=>{this.#t.log.debug(`the prev\
ious image of ${e} cannot be read: ${S(i)}`);return void 0});this.#i=true;if(this.#r!==this.digest)await this.#o(this.digest);
const r=await this.#s();if(r===this.digest)return;throw new p("PUSH_FAILED",`${e} must have the digest ${this.digest}, b\
ut the registry answers with ${r} after the push.`,{hint:`Something else may have pushed ${n.text} at the same time. Run\
 again.`})}async#o(e,n=this.#n){const{text:r,reference:i}=this.#e;const o={kind:"write",name:r};await n.copy(this.#a(e),
i,await n.indexOptions(),o)}async#s(e=this.#n){const n=await e.rawManifest(this.#e.reference);return n===void 0?"none":z(
n)}#a(e){return{...this.#e.reference,tag:void 0,digest:e}}async undo(){if(!this.#i||this.#r===this.digest)return;const{text:e,
wasThere:n}=this.#e;this.#i=false;const r=s=>this.#t.log.notice(`${e} was pushed and could not be restored: ${s}`);const i=new Ze(
void 0,eR);const o=new St({...this.#t,signal:i.signal,touch:i.touch});try{if(await this.#s(o)!==this.digest)return;if(this.#r===
void 0)r("its previous image could not be read");else if(this.#r!=="none")await this.#o(this.#r,o);else if(n)r("its regi\
stry already had the same image under another name");else await o.delete(this.#a(this.digest))}catch(s){r(S(s))}finally{
i.release()}}async discard(){}};function Wa(t,e){switch(t.transport){case"docker-archive":{const{reference:n}=t;return new Oo(t,e,r=>oR(r,n))}case"oci-a\
rchive":{const{reference:n}=t;const r=n===void 0?{}:{[rr]:n};return new Oo(t,e,i=>Eo(i,r))}case"oci":return new Ua(t,e);case"\
docker":return new za(t,e)}}function oR(t,e){const n=e===void 0?{}:{[ha]:ue(e),[rr]:e.tag??"latest"};const r=e===void 0?
[]:[Vy(e)];return Eo(t,n,rg(t,r,aR()))}var sR={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};
function aR(){const t=sR[process.arch]??process.arch;return $e({os:"linux",architecture:t,variant:void 0})}function ww(t){
return t.flatMap(e=>{if(e.transport==="docker")return[];const n=cR(iR(e.path));return e.transport==="oci"?[gw(n),n]:[gw(
n)]})}function cR(t){try{return rR(t)}catch{return t}}function Ja(t){const{tempDir:e,backup:n,report:r,html:i,tagLocations:o}=t;const s=[n,r,i].filter(c=>c!==void 0);const a=ww(
o);return[...new Set([e,...s.map(c=>dR(c)),...a])]}var fR=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/;var uR="kmgtp";var lR=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function Ga(t){const[,e,n,r]=lR.exec(t)??[];if(e===void 0)return void 0;const i=n===void 0?0:uR.indexOf(n.toLowerCase())+
1;const o=Math.round(Number(e)*(r===void 0?1e3:1024)**i);return Number.isSafeInteger(o)?o:void 0}function bw(t){if(t==="")
return void 0;const e=Ga(t);if(e===void 0||e===0){throw new p("BAD_INPUT",`The ${T("max-size")} must be a size, but is ${JSON.
stringify(t)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'})}return e}function Ew(t){
if(t==="")return void 0;const e=fR.exec(t)?.[1];const n=Number(e);if(n<=100)return{kind:"percent",percent:n};if(Number(t)>
0){throw new p("BAD_INPUT",`The ${T("min-saving")} must have a unit, but is ${JSON.stringify(t)}.`,{hint:`Write ${k("min\
-saving","10%")} for a percentage of the source's size, or ${k("min-saving","10MB")} for bytes.`})}const r=e===void 0?Ga(
t):void 0;if(r===void 0){throw new p("BAD_INPUT",`The ${T("min-saving")} must be a percentage or a size, but is ${JSON.stringify(
t)}.`,{hint:'Give a percentage from 0 to 100, for example "10%", or a size, for example "200MB".'})}return{kind:"bytes",
bytes:r}}function Gr(t,{oldBytes:e,newBytes:n}){const{maxBytes:r,minSaving:i}=t;const o=[];if(r!==void 0){const a=n<=r;const[
c,d]=Fr(r,n);o.push({input:"max-size",wanted:`at most ${c}`,seen:d,isMet:a})}const s=e-n;if(i?.kind==="bytes"){const a=s>=
i.bytes;const[c,d]=Fr(i.bytes,s);o.push({input:"min-saving",wanted:`at least ${c}`,seen:d,isMet:a})}if(i?.kind==="percen\
t"){const{percent:a}=i;const c=hR(s,e,a);const d=pR(e,n,a,c);o.push({input:"min-saving",wanted:`at least ${a} %`,seen:d,
isMet:c})}return o}var mR=12;function pR(t,e,n,r){const i=t-e;const o=s=>Number(s)>=n===r;if(t===0)return o("0")?`${$r(t,
e)} %`:x(i);for(let s=1;s<=mR;s++){const a=Dr(i/t*100,s);if(o(a))return`${a} %`}return`${i} B of ${t} B`}function hR(t,e,n){
const r=Math.round(n*1e6);return BigInt(t)*100000000n>=BigInt(r)*BigInt(e)}function wn(t){const e=t.filter(({isMet:r})=>!r);
if(e.length===0)return void 0;const n=e.map(({input:r,wanted:i,seen:o})=>`${k(r)} requires ${i}, got ${o}`);return new p(
"OVER_BUDGET",`The result does not meet its size budget: ${n.join("; ")}. No tag was moved.`,{hint:`The report shows wha\
t takes up space. Drop more with ${k("clean")}, ${k("exclude")} or ${k("run")}, or change the budget.`})}import{hostname as LR,release as CR}from"node:os";import{PassThrough as yR}from"node:stream";import{pipeline as gR}from"node:stream/promises";function je(t,e){return t instanceof p&&t.message.includes(`Could not find the file ${e} in container`)}function yl(t){const{
os:e,architecture:n,variant:r}=t;return encodeURIComponent(JSON.stringify({os:e,architecture:n,...r===void 0?{}:{variant:r}}))}
function kt(t){return t===void 0?[]:["--platform",B(t)]}var gl=64*1024;var ja=class{name="docker CLI processes";#e;constructor(e){this.#e=e}async readArchive(e,n,r){const i=n.toString();
if(typeof n!=="string"&&!Buffer.from(i).equals(n)){throw new p("DOCKER_FAILED",`Cannot ask the docker command for ${R(n)}\
: the name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."})}return this.#t(
["cp",`${e}:${i}`,"-"],r)}async writeArchive(e,n,r){await this.#n(["cp","-",`${e}:/`],n,r)}async exportContainer(e,n){return this.#t(
["export",e],n)}async saveImage(e,n,r){return this.#t(["save",...kt(r),e],n)}async importImage(e,n,r){const i=await this.#n(
["import","--change",`LABEL ${n}`,"-"],e,r);const o=i.split("\n").findLast(s=>s.startsWith("sha256:"));if(o===void 0)throw new p(
"ENGINE_FAILED",`The import returned no image ID: ${i.slice(-500)}`,{hint:Q});return o.trim()}loadImage(e,n,r){return this.#n(
["load","--quiet",...kt(n)],e,r)}#t(e,n){const r=this.#e.spawn(e,["ignore","pipe","pipe"],n);const i=fo(r.stderr,gl);const o=new yR;
const s=Qs(r);r.stdout?.pipe(o,{end:false});r.stdout?.on("data",this.#e.touch);s.then(a=>{if(a===0)o.end();else o.destroy(
re(e,{exitCode:a,stdout:"",stderr:i()}))},a=>o.destroy(a));o.on("close",()=>r.kill("SIGKILL"));return o}async#n(e,n,r){const i=this.#e.
spawn(e,["pipe","pipe","pipe"],r);const o=fo(i.stderr,gl);const s=fo(i.stdout,gl);const a=Qs(i);i.stdin?.on("drain",this.#e.
touch);let c;n.once("error",l=>{if(i.stdin?.errored)return;c=l;i.kill("SIGKILL")});const d=gR(n,i.stdin,{signal:r});const[
f,u]=await Promise.allSettled([d,a]);if(r.aborted)throw H(r.reason);if(f.status==="rejected"&&f.reason instanceof p)throw f.
reason;if(c!==void 0)throw c;if(u.status==="rejected")throw u.reason;if(u.value!==0)throw re(e,{exitCode:u.value,stdout:s(),
stderr:o()});if(f.status==="rejected")throw new p("ENGINE_FAILED",`"docker ${e[0]}" did not read its input to the end.`,
{hint:Q,cause:f.reason});return s()}};import{PassThrough as kR}from"node:stream";import{pipeline as xR}from"node:stream/promises";import{connect as wR}from"node:net";import{Readable as bR}from"node:stream";var Ka=1024*1024;var ER=64*1024;var SR=64*1024;var Sw="\r\n\r\n";function kw(t,e,n,r){return new Promise((i,o)=>{const s=new wl;
let a=Buffer.alloc(0);let c=0;const d=new bR({highWaterMark:Ka,read:()=>void m.resume(),destroy:(y,g)=>{n.removeEventListener(
"abort",u);m.destroy();g(y)}});const f=y=>{const g=n.aborted?H(n.reason):bl(y);if(a!==void 0){d.on("error",()=>{});o(g)}
d.destroy(g)};const u=()=>f(n.reason);const l=y=>{r();if(a===void 0){c-=y.length;return d.push(y)}a=Buffer.concat([a,y]);
const g=a.indexOf(Sw);if(g===-1){if(a.length>SR)f(new Error("the head of its answer has no end"));return true}const E=a.
toString("latin1",0,g);const I=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(E)?.[1];if(I===void 0){f(new Error("its answer is not \
HTTP"));return false}const P=a.subarray(g+Sw.length);a=void 0;c=Number(/^content-length: *([0-9]+)/im.exec(E)?.[1]??0)-P.
length;i({status:Number(I),isChunked:/^transfer-encoding:.*chunked/im.test(E),body:d});return P.length===0||d.push(P)};const m=wR(
{path:t,onread:{buffer:()=>s.room(),callback:y=>l(s.taken(y))}});m.on("error",f);let h=false;m.on("end",()=>{h=true;if(a!==
void 0)f(new Error("it closed without an answer"));else if(c>0)f(new Error(`it ended ${c} bytes short`));else d.push(null)});
m.on("close",()=>h||d.destroyed||f(new Error("it was closed")));if(n.aborted)return u();n.addEventListener("abort",u,{once:true});
m.write(`GET ${e} HTTP/1.0\r
Host: docker\r
\r
`)})}var wl=class{#e=Buffer.allocUnsafeSlow(Ka);#t=0;room(){if(Ka-this.#t<ER){this.#e=Buffer.allocUnsafeSlow(Ka);this.#t=
0}return this.#e.subarray(this.#t)}taken(e){const n=this.#e.subarray(this.#t,this.#t+e);this.#t+=e;return n}};function bl(t){
return new p("ENGINE_FAILED",`The connection to the engine failed: ${S(t)}`,{hint:"Check whether the engine was stopped \
or restarted, and run again.",cause:t})}function xw(t){const e=t.write.bind(t);const n=t.end.bind(t);let r;t.write=i=>{const o=r;r=i;return o===void 0||e(o)};t.
end=()=>{const i=r;r=void 0;return i===void 0?n():n(i)}}var{request:PR}=process.getBuiltinModule("node:http");var Pw=4*1024*1024;var Va=class{name;#e;#t;#n;constructor(e,n,r=()=>{}){
this.name=`HTTP API ${n} on ${e}`;this.#e=e;this.#t=`/v${n}`;this.#n=r}readArchive(e,n,r){return this.#r(`/containers/${e}\
/archive?path=${TR(n)}`,r)}async writeArchive(e,n,r){const i=`/containers/${e}/archive?path=%2F`;await this.#s({method:"\
PUT",path:i,what:"Writing into a container"},n,r)}exportContainer(e,n){return this.#r(`/containers/${e}/export`,n)}saveImage(e,n,r){
const i=r===void 0?"":`&platform=${yl(r)}`;return this.#r(`/images/get?names=${encodeURIComponent(e)}${i}`,n)}async importImage(e,n,r){
const i=encodeURIComponent(`LABEL ${n}`);const o=await this.#s({method:"POST",path:`/images/create?fromSrc=-&changes=${i}`,
what:"The import"},e,r);const s=El(o).map(a=>b(a,"status")).findLast(a=>a?.startsWith("sha256:"));if(s===void 0)throw new p(
"ENGINE_FAILED",`The import returned no image ID: ${o.slice(-500)}`,{hint:Q});return s}async loadImage(e,n,r){const i=n===
void 0?"":`&platform=${yl(n)}`;const o=await this.#s({method:"POST",path:`/images/load?quiet=1${i}`,what:"The load"},e,r);
return El(o).map(s=>b(s,"stream")??b(s,"status")??"").join("\n")}async#r(e,n){const r=await kw(this.#e,this.#t+e,n,this.#n);
if(r.isChunked){r.body.destroy();return this.#i(e,n)}return this.#o(r.status,r.body)}async#i(e,n){const r=this.#a("GET",
e,n);r.end();const i=a=>n.aborted?H(n.reason):bl(a);const o=await Iw(r).catch(a=>{throw i(a)});const s=new kR;o.on("data",
this.#n);o.once("error",a=>s.destroy(i(a)));s.once("close",()=>o.destroy());return this.#o(o.statusCode??0,o.pipe(s))}async#o(e,n){
if(e===200)return n;const r=await Tw(n);throw nn(b(D(r),"message")??r,"ENGINE_FAILED",`The engine answered ${e}`)}async#s({
method:e,path:n,what:r},i,o){const s=this.#a(e,n,o);xw(s);s.on("drain",this.#n);const a=Iw(s).then(async u=>{u.on("data",
this.#n);const l=await Tw(u);if(!s.writableFinished)s.destroy();return{status:u.statusCode??0,text:l}});const[c,d]=await Promise.
allSettled([xR(i,s,{signal:o}),a]);if(o.aborted)throw H(o.reason);if(c.status==="rejected"&&c.reason instanceof p)throw c.
reason;if(d.status==="fulfilled"){const u=IR(d.value.status,d.value.text);if(u!==void 0)throw nn(u,"ENGINE_FAILED",`${r}\
 failed in the engine`)}const f=c.status==="rejected"?c.reason:d.status==="rejected"?d.reason:void 0;if(f!==void 0||d.status===
"rejected"){throw new p("ENGINE_FAILED",`${r} was interrupted because the connection to the engine failed: ${S(f)}`,{hint:"\
Check whether the engine was stopped or restarted, and run again.",cause:f})}return d.value.text}#a(e,n,r){const i=e!=="\
GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return PR({socketPath:this.#e,method:e,path:this.#t+
n,headers:i,agent:false,signal:r})}};function Iw(t){return new Promise((e,n)=>{t.once("response",e);t.on("error",n);t.once(
"close",()=>n(new Error("the connection closed without an answer")))})}async function Tw(t){const e=[];let n=0;for await(const r of t){
n+=r.length;if(n>Pw)throw new p("ENGINE_FAILED",`The engine's answer is longer than ${Pw} bytes.`,{hint:Q});e.push(r)}return Buffer.
concat(e).toString("utf8")}function El(t){return t.split("\n").map(D).filter(e=>e!==void 0)}function IR(t,e){if(t<200||t>
299)return b(D(e),"message")??(e.trim()||`HTTP status ${t}`);for(const n of El(e)){const r=b(n,"errorDetail","message")??
b(n,"error");if(r!==void 0)return r}return void 0}function TR(t){if(typeof t==="string")return encodeURIComponent(t);return t.
toString("hex").replace(/../g,"%$&")}var vR=/emulate docker cli using podman/i;function vw(t,e){const n=w(t,"Client");const r=vR.test(e)||b(n,"APIVersion")!==
void 0&&b(n,"ApiVersion")===void 0;if(r){throw new p("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the\
 docker command here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the pac\
kage docker.io) instead of podman-docker, or put another docker command first on PATH."})}const i=w(t,"Server","Componen\
ts");const o=(Array.isArray(i)?i:[]).find(a=>/podman/i.test(b(a,"Name")??""));if(o===void 0)return;const s=b(o,"Version")??
"";throw new p("UNSUPPORTED_ENGINE",`docker-flatten needs a Docker engine, but Podman ${s} answers on this socket.`,{hint:'\
Select a Docker engine with DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}import{basename as Ow}from"node:path";var BR=/^(?:runc|crun|youki)$/;var OR=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/;var RR=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/;
var _o="runc";function Rw(t){const e=b(t,"DefaultRuntime");const n=w(t,"Runtimes");if(e===void 0||!Sl(t,e)||!v(n))return void 0;
return Object.keys(n).filter(r=>Aw(w(n,r))===_o).sort((r,i)=>Number(i===_o)-Number(r===_o))[0]}function Sl(t,e){const n=w(
t,"Runtimes",e);if(n===void 0)return!Bw(e)&&e!==_w;const r=[Lw(n),b(n,"runtimeType")];if(r.some(o=>o!==void 0&&Bw(o)))return false;
const i=Aw(n);return i===void 0||!BR.test(i)}function Bw(t){const e=Ow(t);return OR.test(e)||RR.test(e)}var _w="io.conta\
inerd.runc.v2";function Aw(t){const e=w(t,"runtimeArgs");if(U(e)&&e.length>0)return void 0;const n=Lw(t);const r=b(t,"ru\
ntimeType");if(n===void 0)return r===_w?_o:void 0;const i=Ow(n);return i===_o&&!_R.test(n)?void 0:i}function Lw(t){return b(
t,"path")??b(t,"options","BinaryName")}var _R=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var AR={"graph-driver":{kind:"graph-driver",keepsPacked:false,idIsConfigDigest:true,holdsIndexes:false,countsBlocks:false,
showsLegacyFields:true,canMapOwners:true,takesZstd:false,contentRoots:t=>{const e=Ya(t);const n=b(t,"Driver")??"overlay2";
return e===void 0?[]:[`${e}/image/${n}/imagedb/content/sha256`]},diskRoot:Ya},containerd:{kind:"containerd",keepsPacked:true,
idIsConfigDigest:false,holdsIndexes:true,countsBlocks:true,showsLegacyFields:false,canMapOwners:false,takesZstd:true,contentRoots:t=>{
const e=Ya(t);const n=e===void 0?[]:[`${e}/containerd/daemon/${Cw}`];const r=[`${Nw}/${Cw}`];return $w(t)?[...r,...n]:[...n,
...r]},diskRoot:t=>$w(t)?Nw:Ya(t)}};var Cw="io.containerd.content.v1.content/blobs/sha256";var Nw="/var/lib/containerd";
function Dw(t){const e=JSON.stringify(t["DriverStatus"]??"");return AR[e.includes("io.containerd.snapshotter.v1")?"conta\
inerd":"graph-driver"]}function Ya(t){return b(t,"DockerRootDir")}function $w(t){return b(t,"Containerd","Address")==="/\
run/containerd/containerd.sock"}var Ao={name:"Docker 20.10",api:"1.41"};var qa={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",inspectPlatform:"\
1.49"};async function Fw(t,e){const n=Promise.all([$R(t),DR(t)]);n.catch(()=>{});const r=await NR(t);const i=w(r,"Server");
const o=b(r,"Client","ApiVersion")??b(i,"ApiVersion")??"0";const s=b(i,"ApiVersion")??o;FR(o,s,b(i,"Version")??"unknown");
const[a,c]=await n;const d=b(a,"OSType")??b(i,"Os")??"linux";if(d!=="linux"){throw new p("UNSUPPORTED_ENGINE",`docker-fl\
atten needs an engine that runs Linux containers, but this one runs ${d} containers.`,{hint:"Switch Docker Desktop to Li\
nux containers, or use a Linux runner."})}const f=c?.startsWith("unix://")?new Va(c.slice("unix://".length),o,t.touch):new ja(
t);const u=h=>jr(o,h)>=0;const l=Dw(a);const m=MR(a);if(m&&!l.canMapOwners)throw HR();e.debug(`engine ${b(i,"Version")},\
 API ${o}, ${l.kind} store, bytes through ${f.name}`);return{docker:t,transport:f,version:b(i,"Version")??"unknown",apiVersion:o,
serverApiVersion:s,platform:{os:d,architecture:b(i,"Arch")??"amd64",variant:void 0},store:l,contentRoots:l.contentRoots(
a),diskRoot:zR(a,c)?l.diskRoot(a):void 0,mapsOwners:m||l.canMapOwners&&UR(a),canMountImages:u(qa.imageMount),knowsPlatformOption:u(
qa.platformOption),canInspectPlatform:u(qa.inspectPlatform),plainRuntime:Rw(a),mayAddMounts:h=>Sl(a,h),takesZstd:l.takesZstd||
u(qa.zstdLayers)}}async function NR(t){const e=await t.try(["version","--format","{{json .}}"]);const n=D(e.stdout);vw(n,
e.stderr);if(v(n)&&v(n["Server"]))return n;const r=e.stderr.trim()||e.stdout.trim();if(bu(r)||e.exitCode===0)throw Eu(r||
"the docker command names no server");if(/client version .* is too (?:old|new)|not supported by this client/i.test(r)){throw new p(
"ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common API version, but these have none: ${r}`,
{hint:`Update the older of the two. The engine must be ${Ao.name} or newer.`})}throw re(["version"],e)}async function $R(t){
const e=await t.try(["info","--format","{{json .}}"]);const n=D(e.stdout);if(v(n)&&b(n,"Driver")!==void 0)return n;const r=w(
n,"ServerErrors");const i=U(r)&&r.length>0?r.join("; "):e.stderr;throw nn(i.trim()||"it names no storage driver","ENGINE\
_FAILED","The engine did not say how it stores images")}async function DR(t){const e=await t.try(["context","inspect","-\
-format","{{.Endpoints.docker.Host}}"]);return e.exitCode===0?e.stdout.trim():void 0}function FR(t,e,n){if(jr(t,Ao.api)>=
0)return;const r=jr(e,Ao.api)<0?`this engine is ${n} (API ${e})`:`this docker command speaks API ${t}`;throw new p("ENGI\
NE_TOO_OLD",`docker-flatten needs ${Ao.name} (API ${Ao.api}) or newer, but ${r}.`,{hint:"Update Docker. If DOCKER_API_VE\
RSION is set, it must not be lower either."})}function jr(t,e){const[n=0,r=0]=t.split(".").map(Number);const[i=0,o=0]=e.
split(".").map(Number);return n-i||r-o}function MR(t){const e=t["SecurityOptions"];return U(e)&&e.some(n=>/^name=userns\b/.
test(n))}function UR(t){return/\/[0-9]{3,}\.[0-9]{3,}$/.test(b(t,"DockerRootDir")??"")}function HR(){return new p("UNSUP\
PORTED_ENGINE","docker-flatten needs to read files exactly as the image has them, but an engine with both userns-remap a\
nd the containerd image store shows them without setuid bits, capabilities and hard links.",{hint:`Turn one of the two o\
ff in the engine's daemon.json: "features": {"containerd-snapshotter": false}, or "userns-remap".`})}function zR(t,e){return e?.
startsWith("unix://")===true&&b(t,"Name")===LR()&&b(t,"KernelVersion")===CR()}import{lstat as WR,readdir as JR,rm as GR}from"node:fs/promises";import{join as jR}from"node:path";async function Xa(t,e){for(const n of t)await KR(n,at,r=>e.debug(r))}async function KR(t,e,n){const r=await JR(t).catch(
()=>[]);for(const i of r){const o=wt(i);if(o===void 0||!e(o))continue;const s=jR(t,i);try{const{uid:a}=await WR(s);if(a===
(process.getuid?.()??a))await GR(s,{recursive:true,force:true})}catch(a){if(he(a)==="ENOENT")continue;n(`Could not remov\
e the temporary file ${s}: ${S(a)}`)}}}async function kl(t,e){const n=a=>a!==void 0&&e(a);const r=["--no-trunc","--filter",`label=${en}`];const[i,o,s]=await Promise.
all([t.run(["ps","--all",...r,"--format","{{.ID}} {{.Names}}"]),t.run(["images","--quiet",...r,"--filter","dangling=true"]),
t.run(["images","--filter",`reference=${Qt}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:xl(i).filter(({
name:a})=>n(wt(a))),pendingNames:Lo(s).filter(a=>n(pu(a))),imports:await VR(t,Lo(o),n)}}async function VR(t,e,n){if(e.length===
0)return[];const r=D((await t.try(["image","inspect",...new Set(e)])).stdout);return(Array.isArray(r)?r:[]).filter(i=>{const o=w(
i,"Config","Labels");const s=b(o,en);return v(o)&&Object.keys(o).length===1&&n(s===void 0?void 0:pu(`${Qt}:${s}`))&&Mw(w(
i,"RepoTags"))&&Mw(w(i,"RepoDigests"))&&b(i,"Comment")==="Imported from -"}).map(i=>b(i,"Id")).filter(i=>i!==void 0)}function Mw(t){
return t===void 0||t===null||Array.isArray(t)&&t.length===0}function xl(t){return Lo(t).map(e=>e.split(" ")).map(([e="",
n=""])=>({id:e,name:n.split(",")[0]??""}))}function Uw(t){const e=[];const n=(r,i)=>r>0&&e.push(`${r} ${i}${r===1?"":"s"}`);
n(t.containers.length,"container");n(t.pendingNames.length+t.imports.length,"image");return e.join(" and ")}function Pl(t){
return t.containers.length+t.pendingNames.length+t.imports.length}function Lo(t){return t.split("\n").filter(e=>e!=="")}var YR=3;var qR=300;var Hw=10;async function bn(t,e,n){const r=Math.min(e||Hw,Hw);const i=new Ze(void 0,r);try{return await n(
t.withWatchdog(i,0))}finally{i.release()}}var Tl=new Set;function Kr(t){Tl.add(t)}function Za(t){return Tl.has(t)}async function Mt(t,e,n){
Tl.delete(e);const r=(i,o)=>n.warning(`Could not remove everything that the run created: ${i}
A later run removes the rest, or you can: ${o.join("; ")}`);for(let i=0;i<YR;i++){if(i>0)await new Promise(s=>setTimeout(
s,qR));let o;try{o=await kl(t,s=>s===e)}catch(s){r(vl(s),[`docker ps --all --filter name=${oe(e)}`,`docker images ${Qt}`]);
return}if(Pl(o)===0&&i>0)return;if((await jw(t,o,r)).isOver)return}}async function Ww(t,e,n,r){await Xa(e,n);const i=o=>n.
debug(`could not remove leftovers of a killed run, so a later run will try again: ${o}`);try{const o=await kl(t,at);const s=o.
containers.filter(({name:c})=>r===void 0||Vs(c)!==r);const a={...o,containers:s};if(Pl(a)===0)return;n.info(`Cleaning up\
 after an interrupted run: ${Uw(a)}`);await jw(t,a,i)}catch(o){i(vl(o),[])}}async function Jw(t,e){const n=await t.run([
...["ps","--all","--no-trunc","--filter",`label=${en}`],...["--filter",`name=${e}`,"--format","{{.ID}} {{.Names}}"]]);const r=xl(
n).filter(({name:i})=>Vs(i)===e&&at(wt(i)??""));if(r.length===0)return;await ec(t,e);await Kw(t,Gw,r.map(({id:i})=>i))}async function Vr(t,e,n){
if(e.length===0)return{exitCode:0,stdout:"",stderr:""};try{return await bn(t,n,r=>r.try(["rmi",...e]))}catch(r){if(Ty(r))
return void 0;throw r}}var Gw=["rm","--force","--volumes"];var zw=["rmi"];async function jw(t,e,n){const r=[];const i=[...e.
containers.map(({id:o,name:s})=>{const a=Vs(s);const c=async()=>{if(a!==void 0)await ec(t,a);r.push(o)};return{work:c,byHand:a&&
`docker unpause ${Qa(a)}`}}),Il(t,Gw,r,e.containers.map(({id:o})=>o)),Il(t,zw,e.pendingNames),Il(t,zw,e.imports)];for(const[
o,{work:s}]of i.entries()){try{await s()}catch(a){const c=a instanceof p&&XR.includes(a.code);const d=c?i.slice(o):i.slice(
o,o+1);n(vl(a),d.map(({byHand:f})=>f).filter(f=>f!==void 0));if(c)return{isOver:c}}}return{isOver:false}}function Il(t,e,n,r=n){
const i=["docker",...e,...r.map(Qa)].join(" ");return{work:()=>Kw(t,e,n),byHand:r.length===0?void 0:i}}function Qa(t){return t.
replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,"$1")}var XR=["TIMEOUT","CANCELLED","NO_ENGINE"];function vl(t){const e=t instanceof
p&&(t.code==="TIMEOUT"||t.code==="CANCELLED");return e?"the engine did not answer in time.":S(t)}async function ec(t,e){
const n=await t.try(["unpause",e]);if(n.exitCode!==0&&!/no such container|is not (?:paused|running)/i.test(n.stderr))throw re(
["unpause",e],n)}async function Kw(t,e,n){if(n.length===0)return;const r=await t.try([...e,...n]);const i=Lo(r.stderr).filter(
s=>!/no such|not found|already in progress/i.test(s));const o=i.join("\n");if(r.exitCode!==0&&o.trim()!=="")throw re(e,{
...r,stderr:o})}var ZR=5;var QR=2e3;var tc=class{#e;#t;#n;#r=new AbortController;#i=Promise.resolve();constructor(e,n,r){this.#e=e;this.#t=
n;this.#n=r}start(e){if(this.#e===void 0){this.#i=Xa(this.#t,this.#n);return}const n=new Ze(this.#r.signal,ZR);const r=this.#e.
withWatchdog(n,0);this.#i=Ww(r,this.#t,this.#n,e).finally(()=>n.release())}async settle(){let e;const n=new Promise(r=>{
e=setTimeout(r,QR)});await Promise.race([this.#i,n]);clearTimeout(e)}async end(){this.#r.abort();await this.#i}};async function Vw(t,e,n){const{log:r,signal:i}=t;const o=[];for(const s of e){const a=Tr(s);const c=await W(r,{title:"Pu\
sh"},t.docker.stream(["push",a],u=>r.debug(u.trimEnd()),i,true));const d=u=>{const l=e.slice(0,o.length).map(m=>m.text);
return e_(a,l,u,n)};if(c.exitCode!==0)throw d(c.stderr.trim());const f=/\bdigest: (sha256:[0-9a-f]{64})/.exec(c.stdout)?.[1];
if(f===void 0)throw d(`no digest in ${JSON.stringify(c.stdout.slice(-300))}`);r.info(`Pushed ${a}@${f}`);o.push({name:a,
digest:f})}return o}function e_(t,e,n,r){const i=e.length===0?"Nothing was pushed":`Already pushed: ${e.join(", ")}`;return new p(
"PUSH_FAILED",`Pushing ${t} failed${Yw.test(n)?` because the layer is too large for the registry or a proxy in front of \
it (${qw(r)})`:""}: ${n.slice(-2e3)}. ${i}. In the engine, no tag was moved.`,{hint:n_(n,r)})}var Yw=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i;
var t_=/broken pipe|connection reset/i;function qw({newBytes:t,newPackedBytes:e}){return e===void 0?`${x(t)} unpacked, w\
hich the engine compresses while pushing`:`${x(e)} packed`}function n_(t,e){const{newPackedBytes:n}=e;const r=`${n===void 0?
"":`compress it better (${k("compression","zstd")}), `}drop what is not needed (${k("clean")}, ${k("exclude")})`;if(Yw.test(
t))return`A flat image is one layer and therefore one upload: ${r}, raise the limit (nginx: client_max_body_size), or by\
pass the proxy.`;if(/denied|unauthorized|authentication required|no basic auth/i.test(t))return"Log in to the registry i\
n an earlier step (docker/login-action) with an account that may push there.";if(t_.test(t))return`Check whether the reg\
istry is reachable, and push again. If this happens every time, a proxy may limit the size of uploads, and the layer has\
 ${qw(e)}: ${r}, or raise the limit.`;return"Check whether the registry is reachable, and push again."}var r_=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function Co(t){return r_.test(t)}async function ne({docker:t},e,n){const r=["image","inspect"];const i=await t.try([...r,
...kt(n),e]);if(i.exitCode!==0&&!Co(i.stderr))throw re(r,i);return Xw(i)}async function He({docker:t},e,n=[]){const r=["\
inspect","--type","container",...n,e];const i=await t.try(r);const o=Xw(i);if(o===void 0)throw re(r,i);return o}function Xw({
exitCode:t,stdout:e}){if(t!==0)return void 0;const n=D(e);const r=Array.isArray(n)?n[0]:void 0;return v(r)?r:void 0}function nc(t){return["Architecture","Os"].some(e=>(b(t,e)??"")!=="")||(b(t,"RootFS","Type")??"")!==""||Ut(t).length>0}function Ut(t){
const e=w(t,"RootFS","Layers");return U(e)?e:[]}function rc(t){const e=t["RepoTags"];return U(e)?e:[]}function Qe(t){const e=n=>b(
t,n)??b(t,n.toLowerCase())??void 0;return{os:e("Os")??"linux",architecture:e("Architecture")??"",variant:e("Variant")}}function No(t){
const e=b(t,"Descriptor","mediaType");return e===void 0?void 0:Ir(e)}var i_=10;async function Zw(t,e,n){const{log:r}=t;if(e.id===n)return r.notice("The source image was kept: it is also the\
 result.");if(!e.isDefaultPlatform)return r.notice(`The source image was kept: its name also refers to images for other \
platforms than ${B(e.platform)}.`);const i=await ne(t,e.id);if(i===void 0)return r.debug("the source is gone already");const o=rc(
i);const s=o.filter(f=>!o_(e,f));if(s.length>0)return r.notice(`The source image was kept: it has other tags (${s.join("\
, ")}).`);const a=await t.docker.run(["ps","--all","--filter",`ancestor=${e.id}`,"--format","{{.Names}}"]);if(a!=="")return r.
notice(`The source image was kept: containers use it (${a.split("\n").join(", ")}).`);const c=o.find(f=>!f.includes("@"))??
o[0]??e.id;const d=await Vr(t.docker,[c],i_);if(d===void 0)r.notice(`The engine is taking long to remove the source imag\
e, and may still finish. If the image remains, remove it with "docker rmi ${c}".`);else if(d.exitCode===0)r.info(`Remove\
d the source image ${c}`);else if(/conflict/i.test(d.stderr))r.notice(`The source image was kept because the engine refu\
sed to remove it: ${d.stderr.trim()}`);else if(/no such image|not ?found/i.test(d.stderr))r.debug(`the source is gone al\
ready: ${d.stderr.trim()}`);else r.warning(`Could not remove the source image: ${re(["rmi",c],d).message}`)}function o_({
image:t},e){if(t===void 0)return false;const{domain:n,path:r,digest:i}=se(e,"image");if(i!==void 0)return an(t.text)||t.
domain===n&&t.path===r;return t.digest===void 0&&ue(se(e,"image"))===ue(t)}import{setTimeout as s_}from"node:timers/promises";var a_=10;var c_=100;var ic=class{#e;#t=[];#n;constructor(e){this.#e=e}async move(e,n,r){this.#n=r===n?void 0:r;const i=this.#e.
map(s=>s.text);const o=await Promise.all(i.map(s=>Bl(e,s)));for(const[s,a]of i.entries()){this.#t.push({name:a,from:o[s],
to:n});await Qw(e,r,a)}await Promise.all(i.map(s=>d_(e,s,n)))}async undo(e,n){const[r]=this.#t;if(r!==void 0&&this.#n!==
void 0)await e.try(["tag",r.to,this.#n]).catch(()=>{});for(const{name:i,from:o,to:s}of this.#t.splice(0).reverse()){try{
if(o===s||await Bl(e,i)!==s)continue;if(o===void 0)await e.run(["rmi",i]);else await Qw(e,o,i)}catch(a){const c=o===void 0?
"did not exist":`referred to ${o}`;n.warning(`The tag ${i}, which ${c} before, could not be restored: ${S(a)}`)}}}};async function Qw(t,e,n){
const r=["tag",e,n];for(let i=1;;i++){const o=await t.try(r);if(o.exitCode===0)return;if(i===a_||!/already ?exists/i.test(
o.stderr))throw re(r,o);await s_(Math.random()*i*c_)}}async function d_(t,e,n){const r=()=>Bl(t,e).catch(()=>n);if(await r()===
n)return;const i=await r();if(i===n)return;throw new p("CHECK_FAILED",`The engine reported that ${e} was tagged, but the\
 tag refers to ${i??"no image"} instead of ${n}.`,{hint:Q})}async function Bl(t,e){const n=["image","inspect","--format",
"{{.Id}}",e];const r=await t.try(n);const i=r.stdout.trim();if(r.exitCode===0&&i.startsWith("sha256:"))return i;if(/no such image/i.
test(r.stderr))return void 0;throw re(n,r)}import{createWriteStream as ZL}from"node:fs";import{link as QL,lstat as eC,open as cE,rename as tC,rm as kc,stat as nC}from"node:fs/promises";
import{basename as dE,dirname as dm,join as rC}from"node:path";import{pipeline as iC}from"node:stream/promises";import{createHash as f_}from"node:crypto";import{Transform as u_}from"node:stream";var oc=class{#e=0;get isReached(){return this.#e>=2}takes(e,n,r){const i=uo(e);if(this.isReached){if(!i)throw ct(n,"byte\
s follow the end of the archive");return true}if(i){this.#e++;if(r)throw ct(n,"the archive ends after an extension heade\
r that no entry follows");return true}if(this.#e===1)throw ct(n,"there is a single zero block between two entries");return false}};var sc=class{#e;#t=0;get isEmpty(){return this.#t===0}get rest(){return this.#e?.subarray(0,this.#t)??Buffer.alloc(0)}take(e){
this.#e??=Buffer.alloc(O);const n=Math.min(O-this.#t,e.length);e.copy(this.#e,this.#t,0,n);this.#t+=n;return n}release(){
if(this.#t<O)return void 0;const e=this.#e;this.#e=void 0;this.#t=0;return e}};var Yr={blocks:[],keepsData:false};var qr={blocks:void 0,keepsData:true};var xt=class{#e;#t;#n=0;#r=new sc;#i=0;#o=0;#s=true;#a=new _r;#c=false;#d=new oc;#f=false;#u=Buffer.
alloc(0);#l=[];#m=0;constructor(e,n={}){this.#e=e;this.#t=n}get offsetBytes(){return this.#n}get hasEnded(){return this.#d.
isReached}get isBetweenEntries(){return this.#i===0&&!this.#c&&this.#r.isEmpty&&this.#a.isEmpty&&!this.#a.isReading}get openEntry(){
return this.#i>0?this.#u:void 0}checkRest(){const{rest:e}=this.#r;if(e.some(n=>n!==0))throw ct(this.#n-e.length,"bytes f\
ollow the end of the archive")}consume(e){let n=0;let r=0;const i=o=>{if(o===r)return;const s=r===0&&o===e.length?e:e.subarray(
r,o);this.#e.emit(s,this.#n+r)};while(n<e.length){if(this.#i>0&&!this.#c){const o=Math.min(this.#i,e.length-n);if(!this.#s){
i(n);r=n+o}if(this.#e.data!==void 0||this.#e.end!==void 0)this.#S(e.subarray(n,n+o));this.#i-=o;n+=o}else if(this.#a.isReading){
i(n);n+=this.#a.take(e.subarray(n),this.#n);r=n}else if(this.#d.isReached&&this.#t.ignoresTrailer===true){i(n);n=e.length;
r=n}else if(this.#r.isEmpty&&e.length-n>=O){const o=this.#g(e.subarray(n,n+O),this.#n+n);if(o!==void 0){i(n);this.#h(o);
r=n+O}n+=O}else{i(n);n+=this.#p(e.subarray(n),n);r=n}}i(e.length);this.#n+=e.length}#p(e,n){const r=this.#r.take(e);const i=this.#r.
release();if(i!==void 0){const o=this.#n+n+r-O;const s=this.#g(i,o);if(s===void 0)this.#e.emit(i,o);else this.#h(s)}return r}#h(e){
for(const n of e)if(n.length>0)this.#e.emit(n,this.#y(n))}#y(e){let n=this.#m;for(const r of this.#l){if(r===e)return n;
n+=r.length}return void 0}#g(e,n){if(this.#c){this.#c=(e[504]??0)!==0;this.#e.mapBlock?.(e);if(!this.#c&&this.#i===0)this.#e.
end?.();return this.#s?void 0:[]}if(this.#d.takes(e,n,!this.#a.isEmpty))return[];const r=Re(e,n);const{typeFlag:i}=r;if(i===
Oe.paxGlobal)return this.#w(r,n);if(this.#a.isEmpty)this.#m=n;if(ln(i)){this.#a.begin(r,e,n);return[]}return this.#E(r,e,
n)}#w(e,n){if(!this.#a.isEmpty)throw ct(n,"there is a global header between an extension header and its entry");this.#f=
true;const r=this.#t.dropsGlobals!==true;this.#b(e.sizeBytes,r);return r?void 0:[]}#E(e,n,r){const{blocks:i,extension:o}=this.#a.
release();const s=mn(e,o);const a=e.hasOldType&&s.at(-1)===47;const c=xa(e,o,r);const d=ta(e.typeFlag)&&!a?c:0;const{typeFlag:f}=e;
const u={name:s,typeFlag:f,sizeBytes:d,header:n,extensions:i};this.#l=[...i,n];const l=this.#e.begin(u,o,this.#m);this.#f=
false;this.#u=s;this.#b(d,l.keepsData);this.#c=e.gnuIsExtended;if(d===0&&!this.#c)this.#e.end?.();if(l.blocks!==void 0)return l.
blocks;return i.length===0?void 0:this.#l}#b(e,n){this.#i=de(e);this.#o=this.#i-e;this.#s=n}#S(e){if(this.#f)return;const n=Math.
min(e.length,Math.max(0,this.#i-this.#o));if(n>0)this.#e.data?.(e.subarray(0,n));if(this.#i===e.length)this.#e.end?.()}};var l_=16*1024*1024;var m_=1024*1024;var G=class extends u_{counts={entries:0,dataBytes:0};#e=f_("sha256");#t=0;#n;#r;#i;#o;#s;constructor(e,n,r={}){
const i=r.isPart===true?m_:l_;super({readableHighWaterMark:i,writableHighWaterMark:i});this.#n=e;this.#r=n;this.#i=r;this.#o=
new xt({begin:o=>this.#u(o),emit:(o,s)=>this.#d(o,s),mapBlock:n&&(o=>n.mapBlock?.(o)),data:n&&(o=>n.data(o)),end:n&&(()=>n.
end())})}digest(){return`sha256:${this.#e.digest("hex")}`}get bytesWritten(){return this.#t}get bytesRead(){return this.#o.
offsetBytes}_transform(e,n,r){try{this.#o.consume(e);r()}catch(i){r(i)}}_flush(e){try{if(!this.#o.hasEnded)throw this.#c();
this.#o.checkRest()}catch(n){e(n);return}this.#a().then(()=>e(),n=>e(n))}_read(e){this.#s?.();super._read(e)}async#a(){if(this.#i.
appendix!==void 0)this.once("close",()=>this.#s?.());for await(const e of this.#i.appendix?.()??[]){if(this.destroyed)return;
this.#d(e);if(this.readableLength<this.readableHighWaterMark)continue;await new Promise(n=>{this.#s=n});this.#s=void 0}if(this.#i.
isPart!==true&&!this.destroyed)this.#d(on)}#c(){const{openEntry:e,offsetBytes:n}=this.#o;const r=e===void 0?"":` within ${R(
e)}`;return new p("TAR_TRUNCATED",`The tar stream ended after ${n} bytes and ${this.counts.entries} entries without its \
end-of-archive blocks: something was cut off${r}.`,{hint:"Nothing was tagged. Check whether the engine restarted or ran \
out of disk space, then run again."})}#d(e,n){this.#e.update(e);this.#t+=e.length;this.#f(e.length,n);this.push(e)}#f(e,n){
const{spans:r}=this.#i;if(r===void 0)return;if(n===void 0)r.output.add(e,void 0);else for(const i of r.input.take(n,e))r.
output.add(i.bytes,i.origin)}#u(e){const n=this.#n(e);const r=typeof n==="string"?void 0:n;for(const c of r?.before??[]){
this.#r?.begin(c,"keep");this.#r?.end()}this.#r?.begin(e,n);if(n==="drop")return Yr;this.counts.entries++;if(r?.data===void 0)
this.counts.dataBytes+=e.sizeBytes;if(r===void 0)return qr;const{head:i,data:o,before:s=[]}=r;this.counts.entries+=s.length;
const a=[...s,i].flatMap(c=>[...c.extensions,c.header]).concat(o===void 0?[]:[o]);return{blocks:a,keepsData:o===void 0}}};function _(t){return t.toString("latin1").replace(/^\.?\//,"").replace(/\/$/,"")}function Xr(t,e){return t.length>e.length&&
t.charCodeAt(e.length)===47&&t.startsWith(e)}function J(t){return Buffer.from(t,"latin1")}var eb=["manifest.json","index.json"];var p_=4*1024*1024;var ac=class{#e=new Set;#t=[];#n=false;#r=0;get hasImage(){return eb.
some(e=>this.#e.has(e))}begin(e){const n=_(e.name);this.#e.add(n);this.#n=n===eb[0]}data(e){if(!this.#n||this.#r>p_)return;
this.#r+=e.length;this.#t.push(Buffer.from(e))}end(){this.#n=false}missing(){const e=D(Buffer.concat(this.#t).toString("\
utf8"));const n=(Array.isArray(e)?e:[]).flatMap(r=>{const i=w(r,"Layers");return[b(r,"Config")??"",...U(i)?i:[]]});return n.
filter(r=>r!==""&&!this.#e.has(_(Buffer.from(r))))}};var tE=Ns(bc(),1);import{randomBytes as LL}from"node:crypto";import{posix as eE}from"node:path";async function K(t,e){const{runId:n}=t;const{source:r}=e;const i=["create","--name",e.name??by(n),"--label",Ks(n),"--net\
work",e.network??"none",...e.asConfigured===true?[]:["--no-healthcheck"],"--restart","no","--pull","never",...r.isIndex?
kt(r.platform):[],...e.asUsed===true||e.asConfigured===true?[]:NL,...e.asUsed===true?[]:$L(r),...e.options??[],r.id,...e.
command??["docker-flatten"]];const o=await t.docker.try(i);const s=o.stdout.trim().split("\n").at(-1)??"";if(o.exitCode!==
0)throw CL(r,i,o);if(!/^[0-9a-f]{12,64}$/.test(s))throw new p("ENGINE_FAILED",`"docker create" returned ${JSON.stringify(
s)} instead of an ID.`,{hint:Q});return s}function CL(t,e,n){const r=re(e,n);const i=t.volumes.find(o=>eE.normalize(`${o}\
/`)==="/");if(i===void 0||!/destination can't be '\/'/i.test(n.stderr))return r;return new p("UNSUPPORTED_IMAGE",`docker\
-flatten needs a container of ${t.reference}, but cannot create one: the image declares its root as a volume (${JSON.stringify(
i)}).`,{hint:'No engine starts such an image. Build it again without "VOLUME /".',cause:r})}var NL=["--workdir","/"];function $L(t){
return DL(t).flatMap(e=>["--mount",ft({type:"tmpfs",dst:e})])}function DL({volumes:t}){const e=t.filter(n=>n.startsWith(
"/"));return[...new Set(e.map(n=>eE.resolve(n)))]}function Ve(){return`/docker-flatten-${LL(8).toString("hex")}`}function ft(t){
return Object.entries(t).map(([e,n])=>{const r=n===""?e:`${e}=${n}`;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}\
"`:r}).join(",")}async function Y(t,e){const n=await t.docker.try(["rm","--force","--volumes",e]);if(n.exitCode!==0&&!/no such container/i.
test(n.stderr))throw re(["rm",e],n)}var ce=class extends Error{};var FL=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function om(t){return t instanceof p&&t.code==="DOCKER_FAILED"&&FL.test(t.message)}var ML=16*1024*1024;async function sm(t,e,n){
const r=Ve();const i=ft({type:"bind",src:n,dst:r,readonly:""});const o={source:e,options:["--mount",i]};const s=await K(
t,o).catch(a=>{throw om(a)?new ce(S(a),{cause:a}):a});return{open:(a,c)=>{const d=`${r}/${a.slice("sha256:".length)}`;return t.
transport.readArchive(s,d,c).catch(f=>{throw je(f,d)?new ce(S(f),{cause:f}):f})},close:()=>Y(t,s)}}async function nE(t,e,n,r){
const i=await sm(t,e,n);const o=async(s,a)=>{const c=await i.open(s,t.signal);await am(c,s,d=>a(d))};try{return await r(
{stream:o,text:cm(o)})}finally{await i.close()}}async function am(t,e,n){const r=t.pipe((0,tE.extract)());t.on("error",i=>r.
destroy(i));try{for await(const i of r)await n(i,i.header.name)}catch(i){throw i instanceof p?i:im(e,`cannot be read (${S(
i)})`)}finally{t.destroy()}}function cm(t){return(e,n)=>UL(e,n,t)}async function UL(t,e,n){const r=[];let i=0;const o=async c=>{
for await(const d of c){i+=d.length;if(i>ML)throw im(t,"is too long for a config");r.push(d)}};await n(t,o,e);const s=Buffer.
concat(r);const a=z(s);if(a!==t)throw im(t,`has the digest ${a}`);return s.toString("utf8")}function im(t,e){return new p(
"ENGINE_FAILED",`The engine's blob ${t} ${e}: it was damaged on disk or in transit.`,{hint:"Run again. If it happens aga\
in, pull or build the image again."})}async function*ai(t,e,n){let r=await e(t.digest,t.sizeBytes);let i=[];const o=new Set([t.digest]);let s=false;for(;;){const a=r===
void 0?void 0:jy(r);const c=r===void 0||a!==void 0?void 0:Gy(r);if(c!==void 0){const f=await rE(e(c.config.digest,c.config.
sizeBytes));if(f!==void 0)yield{manifest:c,configText:f,isInIndex:s}}i=[...HL(a??[],n),...i];let d=i.shift();while(d!==void 0&&
o.has(d.digest))d=i.shift();if(d===void 0)return;o.add(d.digest);s=true;r=await rE(e(d.digest,d.sizeBytes))}}function HL(t,e){
const n=({platform:r})=>{if(r===void 0)return 1;return V(r,e)?0:2};return t.toSorted((r,i)=>n(r)-n(i))}async function rE(t){
return t.catch(e=>{if(e instanceof ce)return void 0;throw e})}var zL=3;async function iE(t,e){const{signal:n}=t;const r=async(i,o,s)=>{const a=s??await jL(t,i);const c=wy(t.runId);const d=Xy(
{digest:i,sizeBytes:a},t.platform,c);let f=false;try{await t.transport.loadImage(d,void 0,n).catch(u=>{throw oE(u)?new ce(
S(u),{cause:u}):u});f=true;await WL(t,c,i,o)}finally{await GL(t,c,f)}};return e({stream:r,text:cm(r)})}async function WL(t,e,n,r){
const{signal:i}=t;let o=false;try{const s=await t.transport.saveImage(e,i);await am(s,n,async(a,c)=>{const d=c.endsWith(
`/${n.slice("sha256:".length)}`);if(!d)return void a.resume();o=true;await r(a)})}catch(s){const a=!o&&oE(s)&&JL.test(S(
s));throw a?new ce(S(s),{cause:s}):s}if(!o)throw new ce(`the store has no blob ${n}`)}var JL=/not found|no such|does not exist/i;
async function GL(t,e,n){if(Za(t.runId))return;const r=await Vr(t.docker,[e],zL).catch(()=>void 0);if(r===void 0||n&&r.exitCode!==
0)Kr(t.runId)}async function jL(t,e){const n=w(await ne(t,e),"Descriptor");const r=w(n,"size");if(w(n,"digest")===e&&typeof r===
"number")return r;throw new ce(`the engine does not tell the size of ${e}`)}function oE(t){return t instanceof p&&(t.code===
"ENGINE_FAILED"||t.code==="DOCKER_FAILED")}function ci(t,e){const n=t.contentRoots.map(i=>({place:`below ${i} of the engine's machine`,open:o=>nE(t,e,i,o),openDirectory:()=>sm(
t,e,i)}));if(!t.store.keepsPacked)return n;const r=i=>iE(t,i);return[...n,{place:"in a save",open:r}]}var KL=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Image","StopT\
imeout"];function VL(t,e){const{apiVersion:n,serverApiVersion:r}=t;const{showsLegacyFields:i}=t.store;const o=a=>jr(r,a)>=
0;const s=a=>{const c=w(e.inspect,"Config",a);return v(c)&&Object.keys(c).length>0};return[...i&&!o("1.50")?[]:KL,...i?[]:
["docker_version"],...i&&jr(n,"1.45")<0?[]:["container","container_config"],...!o("1.44")&&s("Healthcheck")?["StartInter\
val of the health check"]:[],...o("1.52")&&s("ExposedPorts")?["ExposedPorts as they were written"]:[],"os.features","fie\
lds that Docker does not know"]}function sE(t,e){return`Docker ${t.version} does not let the image's config be read here\
, so it is taken from an inspect. What that does not show is not in the result, and its ID differs from that of a run wh\
ere the config can be read: ${VL(t,e).join(", ")}.`}function Ec({packedLayers:t}){return t?.reduce((e,{sizeBytes:n})=>e+n,0)}async function Sc(t,e){const{log:n}=t;for(const r of ci(
t,e)){const i=await YL(t,e,r).catch(o=>{if(!(o instanceof ce))throw o;n.debug(`no config blob ${r.place}: ${S(o)}`);return void 0});
if(i!==void 0)return i}n.debug("the config is taken from an inspect");return{json:Jy(e.inspect),digest:void 0,packedLayers:void 0,
annotations:{},openBlobs:void 0,missing:sE(t,e)}}async function YL(t,e,{open:n,openDirectory:r}){const i=await n(async o=>t.
store.idIsConfigDigest?aE(e,e.id,await o.text(e.id),void 0):await qL(e,o.text));return i&&{...i,openBlobs:n,openDirectory:r}}
async function qL(t,e){const n=ai({digest:t.id},e,t.platform);for await(const{manifest:r,configText:i}of n){const o=aE(t,
r.config.digest,i,r);if(o!==void 0)return o}return void 0}function aE(t,e,n,r){const i=XL(e,n);if(i===void 0)return void 0;
const o=JSON.stringify(wo(i))===JSON.stringify(t.diffIds);const s=(i["architecture"]??"")===t.platform.architecture&&(i["\
variant"]||void 0)===t.platform.variant;if(!o||!s)return void 0;const{layers:a,annotations:c={}}=r??{};return{json:i,digest:e,
packedLayers:a,annotations:c,openBlobs:void 0,missing:void 0}}function XL(t,e){try{return aa(e)}catch(n){if(n instanceof
SyntaxError)return void 0;throw new p("UNSUPPORTED_IMAGE",`Cannot read the image's config ${t}: ${S(n)}.`,{hint:"Do not \
trust this image: no builder writes such a config.",cause:n})}}async function fE(t){const e=(r,i)=>new p("BAD_INPUT",`The ${T("backup")} must be the path of a new file, but ${JSON.stringify(
t)} ${r}.`,{hint:i});const n=await nC(dm(t)).catch(()=>void 0);if(!n?.isDirectory())throw e("is not in an existing direc\
tory","Create the directory in an earlier step, or name another one.");if(dE(t)===""||t.endsWith("/"))throw e("is a dire\
ctory","Name a file.");if(await uC(t)){throw e("already exists","It may be the only copy of an earlier source image: mov\
e it away, or name another file.")}}var oC={flags:"wx",mode:384};async function uE(t,e,n,r={createWriteStream:ZL,link:QL,
rename:tC}){const{log:i,signal:o}=t;const s=rC(dm(n),`${oe(t.runId)}${dE(n).slice(0,80)}.partial`);const a=aC(t,e);try{const c=fC(
e);if(c===void 0)i.notice("The source has no tag, so the backup has none either: loading it returns an image ID.");const d=u=>{
const l={name:c??e.id,platform:u};const m=()=>r.createWriteStream(s,oC);return sC(t,l,m,hn(a))};const f=await d().catch(
async u=>{if(!cC(t,e,u))throw u;i.debug(`saving the platform alone: ${S(u)}`);await kc(s,{force:true});return d(e.platform)});
await W(i,{title:"Flush"},lC(s));await mC(s,n,r);i.info(`Saved ${x(f)} to ${n}`)}catch(c){await kc(s,{force:true}).catch(
()=>{});throw o.aborted?c:pC(c,n)}finally{await a}}async function sC(t,{name:e,platform:n},r,i){const{log:o,signal:s}=t;
const a=new ac;const c=new G(()=>"keep",a);const d=await t.transport.saveImage(e,s,n);const f=()=>c.bytesRead;await W(o,
{title:"Save",doneBytes:f,totalBytes:i,isEstimate:true},iC(d,c,r(),{signal:s}));dC(a);return c.bytesWritten}async function aC(t,e){
if(!t.store.keepsPacked){const n=w(e.inspect,"Size");return typeof n==="number"?n:void 0}try{return Ec(await Sc(t,e))}catch{
return void 0}}function cC(t,e,n){return e.isIndex&&t.knowsPlatformOption&&n instanceof p&&/not found/i.test(n.message)}
function dC(t){if(!t.hasImage)throw new p("BACKUP_FAILED","The engine saved an archive that contains no image.",{hint:Q});
const e=t.missing();if(e.length===0)return;throw new p("BACKUP_FAILED",`The archive that the engine saved lacks ${e.length}\
 of its blobs (${e.slice(0,3).join(", ")}): the engine has them only unpacked, from another image with the same layers.`,
{hint:'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetches all blobs.\
 Or leave the backup out if the registry keeps the image.'})}function fC(t){const{image:e,names:n}=t;if(e===void 0||e.digest!==
void 0)return n[0];const r=t.id.replace("sha256:","").startsWith(e.text.replace("sha256:",""));if(r&&!n.includes(`${e.text}\
:latest`))return n[0];return e.tag===void 0?`${e.text}:latest`:e.text}async function uC(t){return eC(t).then(()=>true,()=>false)}
async function lC(t){const e=await cE(t,"r+");try{await e.sync()}finally{await e.close()}}async function mC(t,e,n){try{await n.
link(t,e)}catch{await(await cE(e,"wx",384)).close();await n.rename(t,e).catch(async r=>{await kc(e,{force:true});throw r});
return}await kc(t)}function pC(t,e){if(t instanceof p){return new p(t.code,`The backup failed. Nothing was changed. ${t.
message}`,{hint:t.hint,cause:t})}const n=Et(t);return new p(n?"NO_SPACE":"BACKUP_FAILED",n?`The disk of ${dm(e)} filled \
up while writing the backup. Nothing was changed.`:`Cannot write the backup to ${e} (${he(t)}). Nothing was changed.`,{hint:"\
Name a writable path on a disk with room for the whole image.",cause:t})}function fm({imageLocation:t,tags:e,layer:{keepBase:n}}){return t===void 0||e.length>0||n?.kind==="image"}function xc(t){
return fm(t)||t.compare?.kind==="engine"}var Pc=100;var lE=.9;function mE({kind:t,name:e,platforms:n},r){const i=[];const o=[];for(const a of r){const c=n.find(({
platform:d})=>d===a.platform);if(c===void 0)o.push(a.platform);else i.push(hC(c,a))}const s=a=>i.reduce((c,d)=>{const f=d[a];
return c===void 0||f===void 0?void 0:c+f},0);return{kind:t,name:e,oldBytes:s("oldBytes"),newBytes:s("newBytes"),platforms:i,
missing:o}}function hC(t,e){const[n,r]=[t.contents,e.contents];const i=n!==void 0&&r!==void 0;const o=i?gC(n,r):[];const s=i?
wC(n,r):[];return{platform:e.platform,oldBytes:i?n.bytes:void 0,newBytes:i?r.bytes:void 0,oldPackedBytes:t.packedBytes,newPackedBytes:e.
newPackedBytes,pullBytes:yC(t.layers,e.packedLayers),packages:o.slice(0,Pc),morePackages:Math.max(0,o.length-Pc),directories:s.
slice(0,Pc),moreDirectories:Math.max(0,s.length-Pc)}}function yC(t,e){if(t===void 0||e===void 0)return void 0;const n=new Map;
for(const{digest:r,diffId:i,packedBytes:o}of e){if(!t.has(r)&&!t.has(i))n.set(r,o)}return[...n.values()].reduce((r,i)=>r+
i,0)}function gC(t,e){const n=({manager:o,name:s})=>`${o}:${s}`;const r=[Ic(t.packages,n,t.morePackages),Ic(e.packages,n,
e.morePackages)];const i=new Map([...t.packages,...e.packages].map(o=>[n(o),o]));return pE(...r).map(({key:o,...s})=>{const{
manager:a,name:c}=i.get(o);return{manager:a,name:c,...s}})}function wC(t,e){const n=({path:s})=>s;const r=pE(Ic(t.directories,
n,t.moreDirectories),Ic(e.directories,n,e.moreDirectories));const i=new Map;for(const{key:s,oldBytes:a,newBytes:c}of r){
const d=s.slice(0,s.lastIndexOf("/"));const{most:f,least:u}=i.get(d)??{most:0,least:0};const l=c-a;i.set(d,{most:Math.max(
f,l),least:Math.min(u,l)})}const o=({key:s,oldBytes:a,newBytes:c})=>{const d=c-a;const{most:f=0,least:u=0}=i.get(s)??{};
return d>0?f>=d*lE:u<=d*lE};return r.filter(s=>!o(s)).map(({key:s,...a})=>({path:s,...a}))}function Ic(t,e,n){const r=new Map;
for(const o of t)r.set(e(o),(r.get(e(o))??0)+o.bytes);const i=t.reduce((o,s)=>Math.min(o,s.bytes),Infinity);return{sizes:r,
absentBytes:n===0||t.length===0?0:i}}function pE(t,e){const n=[];for(const i of new Set([...t.sizes.keys(),...e.sizes.keys()])){
const[o,s]=[t.sizes.get(i),e.sizes.get(i)];const a=o??Math.min(t.absentBytes,s??0);const c=s??Math.min(e.absentBytes,o??
0);if(a===c)continue;const d=a===0?"added":c===0?"removed":void 0;n.push({key:i,change:d??(c>a?"grown":"shrunk"),oldBytes:a,
newBytes:c})}const r=i=>Math.abs(i.newBytes-i.oldBytes);return n.sort((i,o)=>r(o)-r(i)||(i.key<o.key?-1:1))}var di=true?"0.1.0":createRequire(import.meta.url)("../../package.json").version;var um=1024*1024;var lm=12;var bC=[386,4];var EC=[0,21];var SC=20;var kC=10;function mm({typeFlag:t},{pax:e}){if(t==="S")
return"old GNU";if(e.size===0)return void 0;const[n,r]=["GNU.sparse.major","GNU.sparse.minor"].map(s=>String(e.get(s)??""));
if(n==="1"&&r==="0")return"data";const i=n==="0"&&(r==="0"||r==="1");const o=n===""&&r===""&&Fe(e.get(hE))!==void 0;return i||
o?"records":void 0}var hE="GNU.sparse.map";function vn(t,e){return new p("TAR_INVALID",`The sparse file ${R(t)} is damag\
ed: ${e}.`,{hint:Zt})}var Tc=class{pieces=[];#e;#t;#n;#r=0;#i;#o="";constructor(e,n){this.#e=e;this.#t=n}addBlock(e,n){const[
r,i]=n?bC:EC;for(let o=0;o<i;o++){const s=r+o*2*lm;const a=s+lm;if(e[s]===0)return;this.#a(lo(e.subarray(s,a)));this.#a(
lo(e.subarray(a,a+lm)))}}addRecords({pax:e}){const n=String(Fe(e.get(hE))??"");const r=n===""?[]:n.split(",");for(const i of r)
this.#a(un(i));if(un(String(e.get("GNU.sparse.numblocks")??""))*2!==r.length)throw vn(this.#e,"its map has another lengt\
h than its header says")}addData(e){let n=0;while(n<e.length&&this.#i!==0){const r=e.indexOf(kC,n);const i=e.subarray(n,
r===-1?e.length:r);if(this.#o.length+i.length>SC)throw this.#c();this.#o+=i.toString("latin1");if(r===-1)return e.length;
this.#s();n=r+1}return n}get isComplete(){return this.#i===0}#s(){const e=un(this.#o);this.#o="";if(this.#i===void 0){if(!Number.
isSafeInteger(e))throw this.#c();if(e>um)throw this.#d();this.#i=2*e;return}this.#a(e);this.#i--}#a(e){if(!(Number.isSafeInteger(
e)&&e>=0))throw this.#c();if(this.#n===void 0){this.#n=e;return}const[n,r]=[this.#n,this.#n+e];this.#n=void 0;if(n<this.#r||
r>this.#t)throw vn(this.#e,"the pieces of its map overlap or exceed its size");this.#r=r;if(this.pieces.length===um)throw this.#d();
this.pieces.push([n,e])}#c(){return vn(this.#e,"its map has something else than numbers")}#d(){return new p("TAR_LIMIT",
`The sparse file ${R(this.#e)} has more than ${um} pieces.`,{hint:ge})}};function yE(t){return(O-t%O)%O}var xC=["GNU.sparse.realsize","GNU.sparse.size"];function jo(t,{pax:e}){const{name:n}=t;if(t.typeFlag==="S")return gE(n,
Je(t.header,"realSize"));if(e.size===0)return t.sizeBytes;for(const r of xC){const i=Fe(e.get(r));if(i===void 0)continue;
return gE(n,un(i.toString("latin1")))}return t.sizeBytes}function Bn(t){const e=t.typeFlag==="S"||t.extensions.some(n=>n.
includes("GNU.sparse."));return e?jo(t,Me(t.extensions)):t.sizeBytes}function gE(t,e){if(!(Number.isSafeInteger(e)&&e>=0))
throw vn(t,"its real size is not a number");return e}var wE="SCHILY.xattr.";var PC=4095;function me({extensions:t,header:e},n=Me(t)){const{pax:r}=n;const i=e[156]??0;const o=i===
0?"0":String.fromCharCode(i);const s=(d,f)=>{const u=Fe(r.get(d));return u===void 0?Je(e,f):Math.floor(Number(u.toString(
"latin1")))};const a=o==="1"||o==="2";const c=o==="3"||o==="4";return{typeFlag:o,mode:Je(e,"mode")&PC,uid:s("uid","uid"),
gid:s("gid","gid"),mtimeSeconds:s("mtime","mtime"),mtimeFraction:IC(r.get("mtime")),link:a?Dt(e,n):Buffer.alloc(0),device:c?
`${Je(e,"devMajor")},${Je(e,"devMinor")}`:"",xattrs:[...r].filter(([d])=>d.startsWith(wE)).map(([d,f])=>`${d.slice(wE.length)}\
=${f.toString("latin1")}`).sort()}}function IC(t){const[,e=""]=/\.(\d{1,9})/.exec(t?.toString("latin1")??"")??[];return e.
replace(/0+$/,"")}function On(t,e){if(e==="drop")return 0;return e==="keep"||e.data===void 0?Bn(t):Je(e.head.header,"siz\
e")}function Wt(t,e,n){if(t===void 0)return;t.entries+=e;t.bytes+=n}import{posix as rS}from"node:path";import{posix as Ac}from"node:path";import{posix as Ko}from"node:path";var TC=3;var vC=1e3;var SE=4096;var BC=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g;
var kE=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g;var OC=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/;var RC=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g;
var _C=/^[;&|()\n`]$/;var AC=/^[<>]+&?$/;var LC=/^(?:-|[A-Za-z_]\w*=)/;var CC=Oc("sh bash dash ash zsh ksh busybox exec \
env nohup command sudo tini dumb-init catatonit time nice if then else do while until ! {");var bE=Oc("cd pushd WORKDIR");
var EE=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/;var NC=Oc("rm rmdir mk\
dir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EXPOSE LABEL USER VO\
LUME");var $C=Oc("cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort");function ym(t,e,n="\
/"){const r=new pm(e);r.read(t,n,0);return r.words}var pm=class{words=[];#e;#t=0;constructor(e){this.#e=e}read(e,n,r){const i=new hm(
n,gm(this.#e));let o=true;for(const s of e){if(this.words.length>=vC)return;if(s.length>SE&&r>0)continue;if(_C.test(s)){
o=true;this.#t++;i.separate(s);continue}if(i.redirects(s))continue;const a=/[\s;&|()`]/.test(s)&&r<TC;if(a&&s.startsWith(
"/"))this.#n(s,false,i);if(a)this.read(DC(s,this.#e),i.directory,r+1);const c=i.isValue||LC.test(s);if(!a)this.#n(s,o&&!c,
i);const d=c||CC.has(Ko.basename(s));o=s==="--"&&!i.isChanging||o&&d;i.endWord()}}#n(e,n,r){const{directory:i}=r;const o=r.
useOf(e,n);this.words.push({text:e,isProgram:n,directory:i,command:this.#t,use:o})}};var hm=class{directory;#e;#t=[];#n;#r="";#i="";#o=false;constructor(e,n){
this.directory=e;this.#e=n}get isValue(){return this.#i!==""||this.#o}get isChanging(){return bE.has(this.#n??"")}separate(e){
this.#n=void 0;this.#i="";this.#o=false;if(e==="(")this.#t.push(this.directory);if(e===")")this.directory=this.#t.pop()??
this.directory}redirects(e){if(!AC.test(e))return false;this.#i=e;return true}endWord(){this.#i=""}useOf(e,n){if(this.#i!==
"")return this.#i.startsWith("<")?"content":"name";if(n){this.#n=Ko.basename(e);if(!bE.has(this.#n))return"parts";this.#r=
this.directory;this.directory=this.#e;return"name"}if(this.isChanging)return this.#s(e);const r=this.#n??"";if(NC.has(r))
return"name";const i=this.#o;this.#o=EE.test(e)&&!e.includes("=");if(i||EE.test(e))return"directory";return $C.has(r)?"c\
ontent":"parts"}#s(e){const[n,r]=[this.#r,this.#e];this.directory=e.startsWith("-")?n:Ko.resolve(n,vc(e,r));return e.startsWith(
"-")?"name":"directory"}};function gm(t){return t.get("HOME")??"/root"}function vc(t,e){return/^~(?=$|\/)/.test(t)?`${e}${t.
slice(1)}`:t}function DC(t,e){const n=t.slice(0,SE*16).replace(/\\\n/g," ");return[...n.matchAll(BC)].map(([r])=>wm(r.replace(
/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,(i,o,s,a)=>o??s??a?.replace(/\\([$`"\\])/g,"$1")??""),e))}function wm(t,e){
return t.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,(n,r,i,o)=>e.get(r??o??"")||i||"")}function Bc(t){const e=[
...t.matchAll(kE)].map(([i])=>i);const n=OC.exec(t)?.[1];const r=[n,t.startsWith("/")?t:void 0,...[...t.matchAll(RC)].map(
([,i,o,s])=>i??o??s)];return[...new Set([...e,...r.filter(i=>i!==void 0)].map(bm))]}function Vo(t){const e=[...t.matchAll(
kE)].filter(({0:n,index:r})=>/[*?[{$]/.test(t[r+n.length]??""));return[...new Set(e.map(([n])=>bm(n.slice(0,n.lastIndexOf(
"/")))))]}function Rn(t,e){return bm(Ko.resolve("/",t,e))}function bm(t){return Buffer.from(Ko.normalize(t).replace(/^\/+|\/+$/g,
"")).toString("latin1")}function Oc(t){return new Set(t.split(" "))}var FC=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CONFIG_CACHE","P\
IP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]);var MC=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i;
var UC=/PATH$|^(?:PERL5|RUBY)LIB$/;var HC=/(?:^|_)LOGS?_?PATH$/;function xE([t,e]){const n=Bc(e);if(t==="HOME")return n.
map(a=>({path:a,by:"HOME",extent:"below"}));if(t==="PATH")return n.map(a=>({path:a,by:t,extent:"programs",hasPrograms:true}));
const r=`ENV ${t}`;if(FC.has(t))return n.map(a=>({path:a,by:r,extent:"itself"}));const i=UC.test(t)&&!HC.test(t);const o=e.
startsWith("/")&&!MC.test(t);const s=i||o?"search":"below";return[...n.map(a=>({path:a,by:r,extent:s,hasPrograms:i})),...Vo(
e).map(a=>({path:a,by:r,extent:"search",hasPrograms:i}))]}import{posix as zC}from"node:path";var fi=1114112;var Rc=56320;function Em(t){return t.replace(/\s$|[\\*?[\]!\s]/g,(e,n)=>n===t.length-1&&/\s/.test(e)?`[${e}\
]`:`\\${e}`)}function PE(t){return xm(t).map(e=>e>=fi?String.fromCharCode(Rc+e-fi):String.fromCodePoint(e)).join("")}function Sm(t){
return Array.from(t,e=>{const n=e.codePointAt(0);return n>Rc+127&&n<=Rc+255?fi+n-Rc:n})}function IE(t){return/[^\0-\x7f]/.
test(t)?Sm(t).map(km).join(""):t}function km(t){if(t<128)return String.fromCharCode(t);if(t>=fi)return String.fromCharCode(
t-fi);return Buffer.from(String.fromCodePoint(t)).toString("latin1")}function xm(t){const e=[];let n;for(let r=0;r<t.length;){
const i=t.charCodeAt(r);if(i<128){e.push(i);r++;continue}n??=Buffer.from(t,"latin1");const o=i>=240?4:i>=224?3:2;const s=n.
toString("utf8",r,r+o);const a=s.codePointAt(0);const c=Buffer.byteLength(s)===o&&s.length===(o>3?2:1);const d=a!==65533||
n.toString("latin1",r,r+3)==="ï¿½";const f=c&&d;e.push(f?a:fi+i);r+=f?o:1}return e}var TE=4096;var WC=256;var vE=16;var JC={GOPATH:":",CONDA_PKGS_DIRS:","};var GC=["bin","boot","dev","etc","home","lib","\
lib32","lib64","media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","usr/bin","usr/include","usr/lib","usr/l\
ib32","usr/lib64","usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin","usr/local/share","usr/sbin","usr/share",
"usr/src","var/cache","var/lib","var/log","var/run","var/spool","var/tmp","var/www"];function _c(t,e){const n=Pm(e);const r=[
n.get("HOME"),...OE(t)].map(i=>RE(i??"")).filter(i=>i!==void 0&&i!=="root"&&!/^home\/[^/]*$/.test(i)).map(i=>Em(i??""));
return{homes:["root","home/*",...new Set(r)].slice(0,TE+2),env:n}}function Pm(t){return new Map(t.map(e=>{const n=e.indexOf(
"=");return n===-1?[e,""]:[e.slice(0,n),e.slice(n+1)]}))}function Im(t){return[...new Set(OE(t))].filter(e=>e.startsWith(
"/")&&e.isWellFormed()).slice(0,TE)}function BE(t,{homes:e,env:n}){const r=t.startsWith("!")?"!":"";const i=t.slice(r.length);
if(i.startsWith("~/"))return e.map(c=>`${r}${c===""?"":`${c}/`}${i.slice(2)}`);if(i.endsWith("/$LOCALE"))return KC(n).map(
c=>`${r}${i.slice(0,-"$LOCALE".length)}${c}`);const[,o,s=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(i)??[];if(o===void 0)return[t];
const a=(n.get(o)??"").split(JC[o]??"\0",vE);return a.map(c=>RE(c)).filter(c=>c!==void 0&&c!=="").filter(c=>s!=="*"||!jC(
c??"")).map(c=>`${r}${Em(c??"")}/${s}`)}function OE(t){return(t?.toString("latin1")??"").split("\n").map(e=>e.split(":")[5]??
"").filter(e=>e.length<=WC).map(e=>PE(e))}function RE(t){if(!t.startsWith("/")||/[\0\n\r]/.test(t))return void 0;return zC.
normalize(t).replace(/^\/+|\/+$/g,"")}function jC(t){return GC.some(e=>e===t||e.startsWith(`${t}/`))}function KC(t){const e=[
"LANG","LC_ALL","LC_MESSAGES","LANGUAGE"].flatMap(r=>(t.get(r)??"").split(":",vE));const n=e.map(r=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(r)?.[0]).filter(r=>r!==void 0);return[...new Set(n)].flatMap(r=>[r,`${r}[_@.]*`])}var _E=1e3;function Tm(t,e){const n=w(t,"config");const r=w(n,"Env");const i=Pm(U(r)?r:[]);const o=Ac.resolve("/",b(n,"W\
orkingDir")??"");const s=VC(n,i).map(({by:u,argv:l})=>({by:u,words:ym(l,i,o)}));const a=s.filter(({by:u})=>u!=="ONBUILD"&&
u!=="SHELL");const c=gm(i);const d=[{path:Rn("/",o),by:"WORKDIR",extent:"search",hasPrograms:true},...s.flatMap(({by:u,words:l})=>l.
flatMap(m=>qC(u,m,c))),...[...i].flatMap(xE),...e.map(u=>({path:Rn("/",u),by:"etc/passwd",extent:"below"}))].filter(({path:u})=>u!==
"");const f=new Map;for(const u of d){const l=`${u.path}\0${u.extent}`;if(!f.has(l))f.set(l,u)}return{paths:[...f.values()].
slice(0,_E),required:[...o==="/"?[]:[{by:"WORKDIR",text:o,candidates:[Rn("/",o)]}],...a.flatMap(({by:u,words:l})=>XC(u,l,
c,i))].slice(0,_E),commands:[...a,{by:"ENTRYPOINT",words:ym(YC(n),i)}].flatMap(ZC)}}function VC(t,e){const n=(...s)=>{const a=w(
t,...s);return U(a)?a:[]};const[r,...i]=n("Healthcheck","Test");const o=s=>["/bin/sh","-c",wm(s,e)];return[{by:"ENTRYPOI\
NT",argv:n("Entrypoint")},{by:"CMD",argv:n("Cmd")},{by:"HEALTHCHECK",argv:r==="CMD-SHELL"?o(i.join(" ")):i},{by:"SHELL",
argv:n("Shell")},...n("OnBuild").map(s=>({by:"ONBUILD",argv:o(s.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").
replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,a=>a.toUpperCase()))}))].filter(({argv:s})=>s.length>0)}function YC(t){
const[e,n]=[w(t,"Entrypoint"),w(t,"Cmd")];return U(e)&&U(n)?[...e,...n]:[]}function qC(t,e,n){const{text:r,use:i}=e;const o=r.
startsWith("-")||r.includes("://");const s=LE(e,n);const a=s.map(d=>{if(i==="directory")return{path:d,by:t,extent:"searc\
h",hasPrograms:true};if(i!=="parts"||o)return{path:d,by:t,extent:"around"};return{path:d,by:t,extent:"beside",hasPrograms:!Lc(
d)}});if(i==="name")return a;const c=AE(r)?Vo(Ac.resolve(e.directory,r)):Vo(vc(r,n));return[...a,...c.map(d=>({path:d,by:t,
extent:"search"}))]}function Lc(t){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(Ac.basename(t))}function AE(t){return/^(?!-)[^:=/~]+\/|^\.\.?\//.
test(t)}function LE({text:t,use:e,directory:n},r){if(/^~(?=$|\/)/.test(t))return[Rn("/",vc(t,r))];const i=e==="directory"&&
!/^[-/]/.test(t);return i||AE(t)?[Rn(n,t)]:Bc(t)}function XC(t,e,n,r){const i=(r.get("PATH")??"").split(":").filter(o=>o.
startsWith("/"));return e.flatMap(o=>{const{text:s,isProgram:a}=o;if(s.includes("\0"))return[];if(s.startsWith("/"))return[
{by:t,text:s,candidates:[Rn("/",s)]}];if(s.includes("/"))return LE(o,n).slice(0,1).map(c=>({by:t,text:s,candidates:[c]}));
if(!a||!/^[\w.+-]+$/.test(s))return[];return[{by:t,text:s,candidates:i.map(c=>Rn(c,s))}]})}function ZC({by:t,words:e}){const n=Map.
groupBy(e,({command:r})=>r);return[...n.values()].map(r=>({by:t,words:r.filter(({text:i})=>!i.startsWith("-")).map(({text:i})=>QC(
i))}))}function QC(t){return Ac.basename(t).replace(/-cli\.[cm]?js$/,"").replace(/(?<=.)@.*$/,"")}var eN=40;var tN=64*1024*1024;var nN=96;function*CE(t){const e=t.split("/").reverse();const n=[];let r="";let i=0;for(let o=e.
pop();o!==void 0;o=e.pop()){if(o===""||o===".")continue;if(o===".."){if(r!=="")n.push(r);r=ui(r);continue}const s=r===""?
o:`${r}/${o}`;const a=yield s;if(a===void 0){r=s;continue}if(++i>eN)return void 0;n.push(s);if(a.startsWith("/"))r="";for(const c of a.
split("/").reverse())e.push(c)}return{end:r,through:n}}function Yo(t,e){const n=CE(t);let r=n.next();while(r.done!==true)
r=n.next(e(r.value));return r.value}async function Nc(t,e){const n=CE(t);let r=n.next();while(r.done!==true)r=n.next(await e(
r.value));return r.value}function NE(t,e){return e.startsWith("/")?e:`${ui(t)}/${e}`}function ui(t){return t.slice(0,Math.
max(0,t.lastIndexOf("/")))}function ze(t){const e=[];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf("/",n+1))e.push(t.slice(
0,n));return e}var Cc=class{#e=new Map;#t=new Map;#n;#r=0;get isFull(){return this.#r>tN}get kept(){return this.#e}add(e,n,r){
if(this.isFull)return;this.#r+=e.length+n.length+nN;(r?this.#e:this.#t).set(e,n)}targetOf=e=>this.#e.get(e)??this.#t.get(
e);typeAt(e){return this.targetOf(e)===void 0?"0":"2"}*droppedBelow(e){const n=this.#t.get(e);if(n!==void 0)yield[e,n];this.#n??=
[...this.#t.keys()].sort();const r=`${e}/`;for(let i=rN(this.#n,r);;i++){const o=this.#n[i];if(o?.startsWith(r)!==true)return;
yield[o,this.#t.get(o)]}}};function rN(t,e){let n=0;let r=t.length;while(n<r){const i=n+r>>>1;if(t[i]<e)n=i+1;else r=i}return n}var $c=class{#e=new Map;#t=new Map;#n;constructor(e){this.#n=e}add(e,n,r){const i=this.#e.get(e)??{reason:n,rules:new Map,
isRestored:false};for(const[o,s]of r)if(i.rules.get(o)!=="all")i.rules.set(o,s);this.#e.set(e,i);for(const o of ze(e))if(!this.#t.
has(o))this.#t.set(o,i)}restore(e,n,r){this.add(e,n,r.map(i=>[i,"all"]));this.#e.get(e).isRestored=true}reasonFor(e,n,r){
if(this.#e.size===0)return void 0;const i=this.#r(e,n);if(i!==void 0&&(i.extent!=="unless-directory"||r!=="5"))return i.
reason;for(const s of ze(n)){const a=this.#r(e,s);if(a?.extent==="all")return a.reason}const o=r==="2"?this.#t.get(n):void 0;
return o?.rules.has(e)===true?o.reason:void 0}#r(e,n){const r=this.#e.get(n);const i=r?.rules.get(e);if(r===void 0||i===
void 0)return void 0;return r.isRestored||!this.#n.has(n)?{reason:r.reason,extent:i}:void 0}};var ME=2**26;var $E=4;var Dc=class{#e;get isEmpty(){return this.#e===void 0}add(e){this.#e??=new Uint32Array(ME/32);const[
n,r]=FE(e);for(let i=0;i<$E;i++){const o=DE(n,r,i);this.#e[o>>>5]|=1<<(o&31)}}has(e){if(this.#e===void 0)return false;const[
n,r]=FE(e);for(let i=0;i<$E;i++){const o=DE(n,r,i);if((this.#e[o>>>5]&1<<(o&31))===0)return false}return true}};function DE(t,e,n){
return t+Math.imul(e,n)&ME-1}function FE(t){let e=2166136261;let n=2538058380;for(let r=0;r<t.length;r++){const i=t.charCodeAt(
r);e=Math.imul(e^i,16777619);n=Math.imul(n^i,1540483477)}return[e^e>>>15,n^n>>>13|1]}import{posix as sN}from"node:path";var vm=47;function UE(t,e,n){const r=Sm(t);const i=[];const o=(s,a)=>r[s]===a.charCodeAt(0);for(let s=0;s<r.length;s++){
if(o(s,"*")&&o(s+1,"*")){const a=s;s+=o(s+2,"/")?2:1;const c=n&&a===0&&s===1&&!/[*?[\\]/.test(t.slice(2));i.push({kind:s===
r.length-1||c?"anything":"directories"})}else if(o(s,"*"))i.push({kind:"any-in-name"});else if(o(s,"?"))i.push({kind:"an\
y-one"});else if(o(s,"[")){const{token:a,end:c}=iN(r,s,e);i.push(a);s=c}else{if(o(s,"\\")&&++s===r.length)throw li(e,'it\
 ends with a "\\"');i.push({kind:"literal",code:r[s]})}}return i}function iN(t,e,n){const r=[];let i=e+1;const o=t[i]===
94;if(o)i++;const s=()=>{const a=t[i]===92;const c=t[a?i+1:i];if(c===void 0||!a&&(c===45||c===93))throw li(n,'a "[" has \
no characters or no closing "]"');i+=a?2:1;return c};do{const a=s();const c=t[i]===45;if(c)i++;const d=c?s():a;if(d<a)throw li(
n,"a range goes backwards");r.push([a,d])}while(t[i]!==93);return{token:{kind:"one-of",negated:o,ranges:r},end:i}}function Bm(t){
const e=[];let n=false;for(const r of t){if(r.kind==="literal"){const i=km(r.code);if(n)e[e.length-1]+=i;else e.push(i)}
n=r.kind==="literal"}return e}function HE(t,e){let n=new Set;const r=(s,a)=>{while(!a.has(s)){a.add(s);const c=t[s]?.kind;
if(c!=="any-in-name"&&c!=="anything"&&c!=="directories")return;s++}};r(0,n);const i=t.at(-1)?.kind;const o=i==="any-in-n\
ame"||i==="anything";for(const s of e){if(o&&n.has(t.length))return true;if(s===vm&&n.has(t.length))return true;const a=new Set;
for(const c of n){const d=t[c];if(d===void 0)continue;if(d.kind==="directories"){a.add(c);if(s===vm)r(c+1,a)}else if(oN(
d,s)){const f=d.kind==="any-in-name"||d.kind==="anything";r(f?c:c+1,a)}}if(a.size===0)return false;n=a}return n.has(t.length)}
function oN(t,e){if(t.kind==="literal")return t.code===e;if(t.kind==="one-of")return t.ranges.some(([n,r])=>n<=e&&e<=r)!==
t.negated;return t.kind==="anything"||e!==vm}function li(t,e){return new p("BAD_INPUT",`The ${T("exclude")} has a malfor\
med pattern, ${JSON.stringify(t)}: ${e}.`,{hint:'Patterns are those of a .dockerignore file. Escape a special character \
with "\\".'})}var zE=47;var aN=64;var WE=new WeakMap;var _n=class{text;isException;#e;#t;#n;#r;#i;constructor(e){this.text=e;if(e==="")
throw li(e,"it is empty");const n=cN(e);if(n==="!")throw li(e,'there is nothing after the "!"');this.isException=n.startsWith(
"!");const r=this.isException?n.slice(1):n;const i=/^[^\\*?[]*/.exec(r)?.[0]??"";const o=UE(r.slice(i.length),e,i==="");
const s=o.findIndex(({kind:d})=>d!=="literal");const a=o.slice(0,s===-1?o.length:s);this.#e=IE(i)+(Bm(a)[0]??"");this.#t=
o.slice(a.length);const c=Bm(this.#t);this.#n=GE(c);this.#i=this.#t[1]?.kind==="literal"?c[0]??"":"";this.#r=GE(c.map(d=>d.
slice(0,d.lastIndexOf("/")+1)))}get directory(){return this.#e.slice(0,Math.max(0,this.#e.lastIndexOf("/")))}mayMatchIn(e){
return e.includes(this.#r)}matches(e){if(!e.startsWith(this.#e))return false;const{length:n}=this.#e;if(this.#t.length===
0)return n>0&&(e.length===n||e.charCodeAt(n)===zE);if(this.#t.length===1&&this.#t[0]?.kind==="any-in-name")return true;if(!e.
includes(this.#n,n))return false;const r=this.#o(e,n);return r!==-1&&HE(this.#t,xm(e.slice(r)))}#o(e,n){if(this.#t[0]?.kind!==
"directories")return n;let r=e.indexOf(this.#i,n);while(r>n&&e.charCodeAt(r-1)!==zE)r=e.indexOf(this.#i,r+1);return r}};
function jE(t){return t.replace(/^\uFEFF/,"").split("\n").filter(e=>!e.startsWith("#")).map(e=>e.trim()).filter(e=>e!=="").
map(e=>new _n(e))}function cr(t,e){if(t.length<aN)return t.findLast(i=>i.matches(e));let n=-1;const r=VE(t);for(const i of YE(
e))for(const o of r.get(i)??[])if(o>n&&t[o].matches(e))n=o;return t[n]}function KE(t,e){const n=VE(t);const r=`${e}/`;return YE(
r).some(i=>n.get(i)?.some(o=>t[o].mayMatchIn(r)))}function VE(t){const e=WE.get(t);if(e!==void 0)return e;const n=Map.groupBy(
t.keys(),r=>t[r].directory);WE.set(t,n);return n}function YE(t){const e=[""];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf(
"/",n+1))e.push(t.slice(0,n));return e}function cN(t){const e=t.startsWith("!")?"!":"";const n=JE(t.slice(e.length).trim());
return JE((e+(n.length>1?n.replace(/^\//,""):n)).trim())}function JE(t){return t===""?"":sN.normalize(t).replace(/(?<=.)\/$/,
"")}function GE(t){return t.reduce((e,n)=>n.length>e.length?n:e,"")}import{posix as hN}from"node:path";import{posix as qE}from"node:path";function XE(t,e){const n=qo(t.owned,e);const r=qo(t.drops,e);const i=qo(t.empties,e);return{preset:t,owned:n,drops:r,empties:i,
count:{kind:"preset",name:t.name,entries:0,bytes:0},firstParts:fN([...n,...r,...i]),above:t.skippedIfLinked===true?dN(n):
[],droppedTops:[],isSkipped:false}}function qo(t=[],e){return t.flatMap(n=>BE(n,e)).map(n=>new _n(n))}function ut(t,e){const n=cr(
t,e);return n!==void 0&&!n.isException}function ZE(t,e){const n=QE(e);return t.above.some(r=>r.depth===n&&r.pattern.matches(
e))||ut(t.owned,e)}function dN(t){const e=t.map(({text:n})=>qE.dirname(n));return[...new Set([...e,...e.map(n=>qE.dirname(
n))])].filter(n=>n!=="."&&!n.endsWith("*")).map(n=>({pattern:new _n(n),depth:QE(n)}))}function QE(t){return t.split("/").
length}function fN(t){const e=new Set(t.filter(({isException:n})=>!n).map(({directory:n})=>Om(n)));return e.has("")?void 0:
e}function Om(t){const e=t.indexOf("/");return e===-1?t:t.slice(0,e)}function mi(t,e,n,r){const i=n.map(o=>new _n(o));return{what:t,why:e,patterns:i,...r===void 0?{}:{namePattern:r}}}var Rm=String.
raw`v?\d[\d.]*`;var _m="(?:[-._ ][^/]*)?";var uN=[`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyr\
ights?|eula)(?:${Rm})?${_m}`,`(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen\
[cs]|notice|copyright|attribution)[^/]*`,String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${Rm})?${_m}`,`(?:mpl|of\
l|cddl|epl)[-._ ]?${Rm}${_m}`,String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`];
var lN=new RegExp(`(?:^|/)(?:${uN.join("|")})(?=/|$)`,"i");var mN=[mi("licences","they must accompany the software",["us\
r/share/common-licenses","usr/share/licenses"],lN),mi("package databases","scanners and later installs would not see the\
 packages",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","usr/lib/sysimage","var/lib/pacman/local","**/*.d\
ist-info","**/*.egg-info","var/log/packages","var/log/scripts","var/log/setup","var/lib/pkgtools","etc/os-release","usr/\
lib/os-release"]),mi("certificates","connections could not be verified",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust",
"usr/share/ca-certificates","usr/local/share/ca-certificates"]),mi("time zones","local times would be wrong",["usr/share\
/zoneinfo"]),mi("the C.UTF-8 locale","programs rely on it on every system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UT\
F-8"]),mi("accounts","users and groups would lose their names",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function Fc(t){
return mN.find(({patterns:e,namePattern:n})=>n?.test(t)===true||cr(e,t)!==void 0)}var eS="";function tS(t,e,{commands:n}){return t.flatMap(({name:r,owned:i=[],drops:o=[],usedBy:s})=>{const a=s?.commands.
map(f=>({tool:f,by:n.find(({words:u})=>pN(u,f))?.by})).find(({by:f})=>f!==void 0);if(s===void 0||a===void 0)return[];const c=qo(
s.parts??[...i,...o],e);const d=s.parts===void 0?`the cache of ${r}`:`packages fetched by ${a.tool}`;return[{patterns:c,
reason:{kind:"config",what:d,why:`${a.by} runs ${a.tool}`}}]})}function pN(t,e){const[n="",r]=e.split(" ");const i=t.indexOf(
n);return i!==-1&&(r===void 0||t.includes(r,i+1))}function nS(t,e,n,r){const{hasPrograms:i=false}=t;for(const o of e){const s=Am(
t,(c,d)=>r(o,c,d,i));if(s===void 0)continue;const a=t.extent==="itself"?"entry":"all";n.add(s,Lm(t,s),[[o,a]])}}function Am({
path:t,extent:e},n){if(e==="around"||e==="beside"||e==="programs"){const o=ze(t).find(s=>n(s,"5")||n(s,"0"));if(o!==void 0)
return o}const r=ui(t);if(e==="beside"&&r!==""&&n(`${r}/${eS}`,"5"))return r;if(n(t,"5")||n(t,"0"))return t;const i=e===
"search"||e==="programs";return i&&n(`${t}/${eS}`,"0")?t:void 0}function Lm({path:t,by:e},n){const r=o=>`/${Buffer.from(
o,"latin1")}`;const i=n===t?`${e} refers to it`:`${e} refers to ${r(t)}`;return{kind:"config",what:r(n),why:i}}var yN=1e3;var Mc=class{rules;#e;#t;#n=new Map;constructor(e,n,r,i){this.rules=e.map(o=>XE(o,n));this.#t=tS(e,n,i);this.#e=
r.map(o=>_(Buffer.from(hN.normalize(o))))}rulesFor(e){const n=Om(e);const r=this.#n.get(n);if(r!==void 0)return r;const i=this.
rules.filter(({firstParts:o})=>o?.has(n)!==false);if(this.#n.size<yN)this.#n.set(n,i);return i}drops(e,n,r,i=false){const o=e.
isSkipped?void 0:this.actionOf(e,n,r);return o==="drop"||i&&o==="empty"}dropping(e,n,r=false){const i=o=>o.preset.filesOnly!==
true&&ut(o.owned,e);return this.rulesFor(e).filter(o=>this.drops(o,e,n,r)).map(o=>[o,i(o)?"all":"unless-directory"])}actionOf(e,n,r){
if(r==="2"&&e.preset.keepsSymlinks===true)return void 0;if(r==="5"&&e.preset.filesOnly===true)return void 0;const i=ut(e.
owned,n);const o=i||ut(e.drops,n);const s=o&&!i?Fc(n):void 0;const a=o&&s===void 0;const c=a?"drop":ut(e.empties,n)?"emp\
ty":void 0;if(c===void 0)return s;const d=f=>ut(f.patterns,n);return this.#t.find(d)?.reason??this.volumeProtection(n)??
c}volumeProtection(e){const n=this.#r(e);return n===void 0?void 0:{what:`the volume /${n}`,why:"new volumes are initiali\
zed from it"}}#r(e){return this.#e.find(n=>e===n||Xr(e,n))}firstDropping(e,n){return this.rulesFor(e).find(r=>typeof this.
actionOf(r,e,n)==="string")}};var gN=1e4;var Uc=class{#e=new Map;#t=0;constructor(e){for(const n of Nm(e))this.#n(n)}through(e,n){const r=(this.#e.get(
e)??[]).filter(({extent:o})=>o!=="itself").map(o=>Cm(o,`${n}${o.path.slice(e.length)}`)).filter(({path:o})=>o!==""&&!o.startsWith(
"/"));const i=r.slice(0,Math.max(0,gN-this.#t));for(const o of i)this.#n(o);return i}#n(e){this.#t++;for(const n of[e.path,
...ze(e.path)]){const r=this.#e.get(n);if(r===void 0)this.#e.set(n,[e]);else r.push(e)}}};function Cm(t,e){return{...t,path:e,
extent:t.extent==="beside"?"around":t.extent}}function Nm({paths:t,required:e}){const n=e.filter(({by:r,text:i})=>r!=="W\
ORKDIR"&&!i.includes("/")).flatMap(({by:r,candidates:i})=>i.map(o=>({path:o,by:r,extent:"around",hasPrograms:true})));return[
...t,...n]}var An={paths:[],required:[],commands:[]};var pi={action:"keep"};var hi=class{#e;#t;#n;#r;#i=new Map;#o=new Map;#s=new Set;#a;dropped=new Dc;#c;#d=new $c(this.dropped);#f;#u;constructor(e){
const{presets:n,excludes:r,places:i,volumes:o,references:s=An}=e;this.#u=e.isInBase??(()=>false);this.#e=new Mc(n,i,o,s);
this.#t=r;this.#n=new Map(r.filter(({isException:a})=>!a).map(a=>[a,{kind:"exclude",name:a.text,entries:0,bytes:0}]));this.#r=
new Set(r);this.#f=new Uc(s);for(const a of s.paths)this.#l(a)}#l(e){nS(e,this.presets,this.#d,(n,r,i,o)=>this.#e.drops(
n,r,i,o))}get counts(){return[...this.presets.map(({count:e})=>e),...this.#n.values()]}get unmatched(){return[...this.#r].
map(({text:e})=>e)}get skippedPresets(){return this.presets.filter(({isSkipped:e})=>e).map(({preset:e})=>e.name)}get warnings(){
return[...this.#i.values()]}get spared(){return[...this.#o.values()].filter(e=>e.entries>0||this.#s.has(e))}countSpared(e,n,r){
if(!n)Wt(e,1,r);else if(e?.kind==="config")this.#s.add(e)}get presets(){return this.#e.rules}decisionFor(e,n){if(e===""||
e===".")return pi;for(const o of this.#r)if(o.matches(e))this.#r.delete(o);const r=cr(this.#t,e);if(r?.isException===true)
return this.#p(e,n)?{action:"keep",spared:this.#h(r.text,void 0)}:pi;if(r!==void 0){if(this.#u(e))return this.#m();this.#w(
e,n,r);return{action:"drop",count:this.#n.get(r)}}let i;for(const o of this.#e.rulesFor(e)){const s=o.isSkipped?void 0:this.#e.
actionOf(o,e,n);const a=typeof s==="string";const c=a?this.#d.reasonFor(o,e,n):void 0;if(a&&c===void 0)return this.#u(e)?
this.#m():{action:s,count:o.count,rule:o};i??=c??s}if(i===void 0)return pi;return{action:"keep",spared:this.#h(i.what,i.
why,i.kind)}}#m(){const e="its layers stay as they are";return{action:"keep",spared:this.#h("the kept base",e,"base")}}#p(e,n){
return this.#t.some(r=>!r.isException&&r.matches(e))||this.presets.some(r=>!r.isSkipped&&typeof this.#e.actionOf(r,e,n)===
"string")}#h(e,n,r){const i=r===void 0?{what:e,why:n}:{what:e,why:n,kind:r};const o=this.#o.get(e)??{...i,entries:0,bytes:0};
this.#o.set(e,o);return o}spareLinkTarget(e,n,r){const i=_(Buffer.from(rS.resolve("/",rS.dirname(e),n),"latin1"));this.skipPresetsFor(
e,i);if(r)return;for(const a of this.#f.through(e,i))this.#l(a);if(this.dropped.has(i))return;const o=Lc(e)||Lc(i);const s=this.#e.
dropping(i,"0",!o).filter(([{preset:a,empties:c}])=>a.skippedIfLinked!==true&&!ut(c,e));if(s.length>0)this.#d.add(i,this.#y(
e),s)}#y(e){this.#a??={kind:"link",what:"link targets",why:`${R(J(`/${e}`))} would be broken`};return this.#a}skipPresetsFor(e,n){
for(const r of this.presets)if(r.preset.skippedIfLinked===true&&!r.isSkipped)r.isSkipped=ZE(r,n)&&!ut(r.owned,e)}restore(e,n,r,i){
const o=this.decisionFor(e,n);if(o.action!=="drop")return"unchanged";const s=o.rule===void 0?cr(this.#t,e):void 0;if(s!==
void 0)return i?"unchanged":s;const a=this.#e.dropping(e,n);if(i&&a.every(([,d])=>d!=="all"))return"unchanged";for(const[
d]of a)if(d.preset.skippedIfLinked===true&&!ut(d.owned,r))d.isSkipped=true;const c=a.map(([d])=>d).filter(({isSkipped:d})=>!d);
this.#d.restore(e,this.#y(r),c);return"restored"}warnBrokenLink(e){if(!this.#i.has("links"))this.#i.set("links",e)}warnTooManyLinks(){
this.#i.set("many links","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(e){
const n=this.presets.flatMap(r=>{const i=Am(e,(o,s)=>this.#e.drops(r,o,s));return i!==void 0&&this.#g(i)?[[i,r]]:[]});for(const[
r,i]of n)this.#d.restore(r,Lm(e,r),[i]);return n.map(([r])=>r)}recordDropped(e){this.dropped.add(e);const n=ui(e);if(n===
this.#c)return;this.#c=n;this.dropped.add(`${n}/`)}#g(e){return this.dropped.has(e)||this.dropped.has(`${e}/`)}presetThatDropped(e,n){
return this.#e.firstDropping(e,n)}#w(e,n,r){if(n==="5")return;const i=Fc(e)??this.#e.volumeProtection(e);if(i===void 0||
this.#i.has(i.what))return;this.#i.set(i.what,`The pattern ${JSON.stringify(r.text)} drops a protected path, ${R(J(e))} \
(${i.what}): ${i.why}.`)}};var sS=Ns(oS(),1);var wN=20;function aS(t,e){const n=t.slice(0,wN).toLowerCase();const r=o=>(0,sS.default)(n,o).steps;const[
i]=e.toSorted((o,s)=>r(o)-r(s));if(i===void 0)return void 0;if(r(i)<=Math.ceil(Math.max(n.length,i.length)/3))return i;return n.
length>1?e.find(o=>o.startsWith(n)):void 0}var $m=["v[0-9]","v[0-9][0-9]"];var bN="[0-9a-f]".repeat(8);var cS=["!var/log/packages","!var/log/scripts","!var/log/set\
up","!var/log/**/config"];var dS=["~/.npm","$npm_config_cache","$NPM_CONFIG_CACHE"];var Bt=[{name:"apt",isSafe:true,what:"\
downloaded packages, package lists and their indexes, `*.dpkg-old`, `*.dpkg-dist`",why:"`apt-get update` fetches them ag\
ain",owned:["var/cache/apt/archives/*.deb","var/cache/apt/archives/partial/*","var/cache/apt/*.bin","var/lib/apt/lists/*",
"!var/lib/apt/lists/partial","var/lib/apt/lists/partial/*"],drops:["etc/**/*.dpkg-old","etc/**/*.dpkg-dist"]},{name:"apk",
isSafe:true,what:"apk's package cache",why:"`apk update` and `apk add` fetch it again",owned:["var/cache/apk/*"]},{name:"\
dnf",isSafe:true,what:"caches of dnf, microdnf and yum",why:"fetched again when they are needed",owned:["var/cache/dnf/*",
"var/cache/yum/*","var/cache/libdnf5/*","~/.cache/libdnf5/*","$XDG_CACHE_HOME/libdnf5/*"]},{name:"zypper",isSafe:true,what:"\
zypper's caches",why:"`zypper refresh` fetches them again",owned:["var/cache/zypp/*"]},{name:"pacman",isSafe:true,what:"\
downloaded packages",why:"fetched again when they are needed",owned:["var/cache/pacman/pkg/*"]},{name:"pip",isSafe:true,
what:"pip's downloads and wheels",why:"fetched or built again when they are needed",owned:vt(["~/.cache/pip","$XDG_CACHE\
_HOME/pip","$PIP_CACHE_DIR"],["http","http-v2","wheels","selfcheck"])},{name:"npm",isSafe:true,what:"npm's cache and log\
s, and packages fetched by npx",why:"fetched again when they are needed",owned:vt(dS,["_cacache","_logs","_npx"]),usedBy:{
commands:["npx","npm exec","npm x"],parts:vt(dS,["_npx"])}},{name:"yarn",isSafe:true,what:"the cache of Yarn 1; never a \
project’s `.yarn/cache`, which programs run from",why:"fetched again when it is needed",owned:vt(["~/.cache/yarn","$XD\
G_CACHE_HOME/yarn","usr/local/share/.cache/yarn","$YARN_CACHE_FOLDER"],$m),usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:true,
what:"package files that gem and Bundler keep next to the installed gems",why:"fetched again when they are needed",owned:[
"$GEM_HOME/cache/*.gem","$BUNDLE_PATH/cache/*.gem","$BUNDLE_PATH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.ge\
m","usr/local/bundle/cache/*.gem","usr/local/bundle/ruby/*/cache/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib\
/ruby/gems/*/cache/*.gem","usr/lib64/ruby/gems/*/cache/*.gem","usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*\
.gem","var/lib/gems/*/cache/*.gem","~/.gem/ruby/*/cache/*.gem","~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/\
*","!**/vendor/cache","!$BUNDLE_CACHE_PATH/*.gem"]},{name:"conda",isSafe:true,what:"package archives; not the unpacked p\
ackages, which environments link to",why:"fetched again when they are needed",owned:vt(["opt/*conda*","opt/miniforge*","\
opt/mambaforge*","opt/micromamba*","~/*conda*","~/miniforge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share\
/mamba","$XDG_DATA_HOME/mamba","$CONDA_DIR","$CONDA_PREFIX","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs\
/cache/*"]).concat(vt(["$CONDA_PKGS_DIRS"],["*-*-*.tar.bz2","*-*-*.conda",`cache/${bN}.*`]))},{name:"composer",isSafe:true,
what:"Composer's cache",why:"fetched again when it is needed",owned:vt(["~/.composer/cache","~/.cache/composer","$XDG_CA\
CHE_HOME/composer","$COMPOSER_HOME/cache","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:true,what:"\
logs of package managers and rotated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slack\
ware's package database",why:"programs that write to a log file still find it; links are kept",owned:["var/log/apt/*","v\
ar/log/dpkg.log","var/log/alternatives.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(
t=>[`var/log/**/${t}`,`!var/log/**/${t}/**`]),...cS],empties:["var/log/**",...cS],filesOnly:true,keepsSymlinks:true},{name:"\
tmp",isSafe:true,what:"the content of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definitio\
n",owned:["tmp/*","var/tmp/*","var/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{
name:"uv",isSafe:false,what:"uv's cache, unless symlinks from outside point into it",why:"environments may consist of li\
nks into it, and builds start from it",owned:vt(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],$m.map(t=>`*-${t}`)),
skippedIfLinked:true,usedBy:{commands:["uvx","uv"]}},{name:"pnpm",isSafe:false,what:"pnpm's store, unless symlinks from \
outside point into it",why:"later installs link from it, and projects may consist of links into it",owned:vt(["~/.local/\
share/pnpm/store","$XDG_DATA_HOME/pnpm/store","$PNPM_HOME/store","~/.pnpm-store"],$m),skippedIfLinked:true,usedBy:{commands:[
"pnpx","pnx","pnpm dlx"]}},{name:"cargo",isSafe:false,what:"Cargo's registry and git checkouts; programs that it install\
ed are kept",why:"builds start from it: a later `cargo build` fetches everything again",owned:vt(["~/.cargo","$CARGO_HOM\
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
umentation, info pages, lintian overrides; copyright files are kept",why:"a reader may want them",drops:Dm(["doc/*","inf\
o/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:true},{name:"man",isSafe:false,what:"manual pages; the \
directories of their sections are kept, since packages need them to install",why:"a reader may want them",drops:Dm(["man\
/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"locales",isSafe:false,what:"translated messages\
, except those for the image’s own LANG; compiled locales are kept",why:"programs speak English",drops:Dm(["locale/*",
"!locale/locale.alias","!locale/languages","!locale/all_languages","!locale/currency","!locale/l10n","!locale/$LOCALE"])},
{name:"pycache",isSafe:false,what:"Python's compiled modules",why:"the first start is slower, and so is every start if t\
hey cannot be written",owned:["**/__pycache__/*"]}];function dr(t){return Bt.find(e=>e.name===t)}function vt(t,e){return t.
flatMap(n=>e.map(r=>`${n}/${r}`))}function Dm(t){return["usr/share","usr/local/share"].flatMap(e=>t.map(n=>n.startsWith(
"!")?`!${e}/${n.slice(1)}`:`${e}/${n}`))}var Ot="auto";var EN=/^true$/i;var SN=/^false$/i;var kN=/^(?:yes|on|1|all|safe|default)$/i;function Fm(t){return t.split(
/[\n,]/).map(e=>e.trim()).filter(e=>e!=="")}function Xo(t){const e=Fm(t);if(e.length===1&&SN.test(e[0]??""))return[];return e.
map(n=>EN.test(n)?Ot:n)}function fS(t){const e=Xo(t);const n=new Set;const r=new Set;for(const i of e){const o=i.startsWith(
"-");for(const s of xN(o?i.slice(1).trim():i))(o?r:n).add(s)}if(n.size===0&&r.size>0){throw new p("BAD_INPUT",`The ${T("\
clean")} only excludes presets (${e.join(", ")}) and selects none.`,{hint:`Write ${k("clean",[Ot,...e].join(", "))}.`})}
return Bt.filter(i=>n.has(i)&&!r.has(i))}function xN(t){if(t===Ot)return Bt.filter(({isSafe:o})=>o);const e=dr(t);if(e!==
void 0)return[e];const n=[Ot,...Bt.map(({name:o})=>o)];const r=kN.test(t)?Ot:aS(t,n);const i=r===void 0?"":` Did you mea\
n ${JSON.stringify(r)}?`;throw new p("BAD_INPUT",`The ${T("clean")} must be a list of presets, but ${R(Buffer.from(t))} \
is not one.${i}`,{hint:`Presets: ${n.join(", ")}.`})}var PN=["docs","man","locales","pycache"];var IN=1e6;var TN=.01;var vN=1e5;var Hc=class{#e;#t;#n=0;#r;#i=false;constructor({
active:e,words:n,excludes:r,env:i,volumes:o,references:s=An,isInBase:a}){this.#e=new hi({presets:Bt.filter(c=>(c.isSafe||
PN.includes(c.name))&&!e.includes(c)&&!n.some(d=>d.replace(/^-\s*/,"")===c.name)),excludes:r.filter(({isException:c})=>c),
places:_c(void 0,i),volumes:o,references:s,isInBase:a});this.#t=this.#e.presets.flatMap(({owned:c,drops:d,empties:f})=>[
...c,...d,...f]).filter(({isException:c})=>!c)}begin(e,n){const r=On(e,n);if(r===0)return;this.#n+=r;const i=_(e.name);if(this.#o(
i.slice(0,Math.max(0,i.lastIndexOf("/")))))Wt(this.#e.decisionFor(i,e.typeFlag).count,1,r)}#o(e){if(e!==this.#r){this.#r=
e;this.#i=KE(this.#t,e)}return this.#i}data(){}end(){}get found(){const e=Math.min(IN,Math.max(vN,this.#n*TN));return this.#e.
counts.filter(({bytes:n})=>n>=e).map(({name:n,bytes:r})=>({name:n,bytes:r})).sort((n,r)=>r.bytes-n.bytes)}};function zc(t,e){
const n=t.length===0?[Ot]:t;const r=o=>n.includes(Ot)&&Bt.some(s=>s.name===o&&s.isSafe);const i=e.map(({name:o})=>o).filter(
o=>!r(o));return[...n,...i].join(", ")}var Jc=1;var BN=1e3;var ON=2e3;function mS(t,e){const{source:n,options:r,engine:i,ms:o}=e;const s=t.budgets.every(({isMet:a})=>a);
return{version:Jc,tool:`docker-flatten ${di}`,ok:s,dryRun:r.dryRun,source:{reference:n.reference,id:n.id,container:n.ofContainer??
null,platform:n.platforms.map(B).join(", "),layers:t.oldLayers,bytes:t.oldBytes,packedBytes:t.oldPackedBytes??null,steps:t.
oldHistory?.length??null,history:Wc(t.oldHistory)},result:{tags:s?[...r.tagTexts]:[],imageId:t.imageId??null,configDigest:t.
configDigest??null,digest:t.digest??null,pushed:t.pushed.map(({name:a,digest:c})=>({name:a,digest:c})),written:t.written.
map(({name:a,digest:c})=>({name:a,digest:c})),verifiedEntries:t.checks.verifiedEntries??null,testPassed:t.checks.isTested?
true:null,layers:t.newLayers,keptLayers:t.keptLayers,bytes:t.newBytes,packedBytes:t.newPackedBytes??null,steps:t.newHistory?.
length??null,history:Wc(t.newHistory),directories:Mm(t.directories),layerDetails:pS(t.layers),packedLayers:hS(t.packedLayers),
contents:yS(t.contents)},platforms:t.platforms.map(a=>RN(a,t.platforms.length>1)),engine:i===void 0?null:{version:i.version,
store:i.store.kind},sizes:n.countsBlocks?"blocks":"bytes",comparison:_N(e.comparison),savedBytes:t.savedBytes,savedPercent:Number(
t.savedPercent),hiddenBytes:t.savedBytes-yi(t),cleanedBytes:yi(t),rules:t.rules.map(({kind:a,name:c,entries:d,bytes:f})=>({
kind:a,name:c,entries:d,bytes:f})),commands:t.commands.map(({name:a,ms:c,bytes:d})=>({name:a,seconds:lS(c),bytes:d??null})),
kept:[...t.spared.map(({what:a,why:c,entries:d,bytes:f})=>({what:a,why:c??null,entries:d,bytes:f})),...t.skippedPresets.
map(a=>({what:`the cache of ${a}`,why:"symlinks outside it point into it",entries:null,bytes:null}))],suggestions:t.suggestions?.
map(({name:a,bytes:c})=>({name:a,bytes:c}))??null,suggestedClean:t.suggestions?.length?zc(r.cleanWords,t.suggestions):null,
budgets:t.budgets.map(({input:a,wanted:c,seen:d,isMet:f})=>({input:a,wanted:c,seen:d,met:f})),cacheHit:t.cacheHit??null,
backup:r.dryRun?null:r.backup??null,seconds:lS(o)}}function RN(t,e){return{platform:t.platform,oldBytes:t.oldBytes,newBytes:t.
newBytes,savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),oldLayers:t.oldLayers,newLayers:t.newLayers,keptLayers:t.
keptLayers,oldPackedBytes:t.oldPackedBytes??null,newPackedBytes:t.newPackedBytes??null,configDigest:t.configDigest??null,
cleanedBytes:yi(t),verifiedEntries:t.checks.verifiedEntries??null,cacheHit:t.cacheHit??null,oldHistory:e?Wc(t.oldHistory):
null,newHistory:e?Wc(t.newHistory):null,directories:e?Mm(t.directories):null,layerDetails:e?pS(t.layers):null,packedLayers:e?
hS(t.packedLayers):null,contents:e?yS(t.contents):null}}function Mm(t){return t?.map(({path:e,bytes:n,files:r})=>({path:e,
bytes:n,files:r}))??null}function pS(t){if(t===void 0)return null;return t.map(({diffId:e,digest:n,packedBytes:r,bytes:i,
entries:o,contents:s})=>({diffId:e??null,digest:n??null,packedBytes:r,bytes:i,entries:o,contents:s.map(({name:a,bytes:c})=>({
name:a,bytes:c}))}))}function hS(t){return t?.map(({diffId:e,digest:n,packedBytes:r})=>({diffId:e,digest:n,packedBytes:r}))??
null}function yS(t){if(t===void 0)return null;const{bytes:e,files:n,packages:r,morePackages:i,directories:o,moreDirectories:s}=t;
return{bytes:e,files:n,packages:r.map(a=>({manager:a.manager,name:a.name,bytes:a.bytes,files:a.files})),morePackages:i,directories:Mm(
o)??[],moreDirectories:s}}function _N(t){if(t===void 0)return null;const{kind:e,name:n,oldBytes:r,newBytes:i,missing:o,platforms:s}=t;
return{kind:e,name:n,oldBytes:r??null,newBytes:i??null,missing:[...o],platforms:s.map(a=>({platform:a.platform,oldBytes:a.
oldBytes??null,newBytes:a.newBytes??null,oldPackedBytes:a.oldPackedBytes??null,newPackedBytes:a.newPackedBytes??null,pullBytes:a.
pullBytes??null,packages:a.packages.map(({manager:c,name:d,...f})=>({manager:c,name:d,...uS(f)})),morePackages:a.morePackages,
directories:a.directories.map(({path:c,...d})=>({path:c,...uS(d)})),moreDirectories:a.moreDirectories}))}}function uS({change:t,
oldBytes:e,newBytes:n}){return{change:t,oldBytes:e,newBytes:n}}function Wc(t){if(t===void 0)return null;return t.slice(-BN).
map(({command:e,bytes:n,hasLayer:r})=>({command:ae(e,ON),bytes:n,layer:r}))}function yi({rules:t,commands:e}){return[...t,
...e].reduce((n,{bytes:r})=>n+(r??0),0)}function gS(t,e){const{source:n,result:r}=t;return{title:[n.reference,...r.tags.
slice(0,1)].join(" → "),headline:nl({oldBytes:n.bytes,newBytes:r.bytes,oldLayers:n.layers,newLayers:r.layers}),oldBytes:n.
bytes,newBytes:r.bytes,hiddenBytes:t.hiddenBytes,groups:e?.groups??[],result:e?.result??["",0,-1,[]],dropped:e?.dropped??
["",0,-1,[]],notes:e?.notes??[]}}function lS(t){return Math.round(t)/1e3}function Gc(t,e,n){const r=Qe(n);if(r.os!=="linux"){throw new p("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image,\
 but ${JSON.stringify(t)} is for ${r.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this \
way."})}if(!ga(r)){throw new p("UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(t)} has an invalid platform\
: ${JSON.stringify(r)}.`,{hint:"Do not trust this image: no builder writes such a config."})}const i=w(n,"Config","Volum\
es");const o=b(e,"Id")??"";if(o==="")throw Um(t);const s=Ut(n);const a=No(e)??No(n)??false;return{reference:t,image:void 0,
names:rc(e),id:o,platform:r,diffIds:s,isIndex:a,isDefaultPlatform:!a||JSON.stringify(s)===JSON.stringify(Ut(e)),volumes:v(
i)?Object.keys(i).filter(c=>!c.includes("\0")):[],inspect:n}}function Um(t){return new p("ENGINE_FAILED",`The engine des\
cribes ${JSON.stringify(t)} without an ID, a platform or layers.`,{hint:'Remove the image ("docker rmi") and pull or bui\
ld it again.'})}async function wS(t,e,n,r){const{log:i}=t;const o={reference:e,id:n,isIndex:r!==void 0,platform:r??t.platform,volumes:[]};
const s=await AN(t,o);if(s===void 0)return void 0;const a=r??s.platform;const c={imageId:n,manifest:s,likely:r??t.platform};
if(t.canInspectPlatform&&a!==void 0){const d=await ne(t,n,a);if(d!==void 0&&nc(d)&&V(Qe(d),a))return d}for(const{place:d,
open:f}of ci(t,o)){try{const u=await f(l=>LN(l,c,r!==void 0));if(u!==void 0)return u}catch(u){if(!(u instanceof ce))throw u;
i.debug(`no config blob ${d}: ${S(u)}`)}}throw NN(t,e,a)}async function AN(t,e){let n;try{n=await K(t,{source:e})}catch(r){
if(r instanceof p&&Co(r.message))return void 0;throw r}try{return Hm(await He(t,n))}finally{await Y(t,n)}}function Hm(t){
const e=w(t,"ImageManifestDescriptor");const n=w(e,"platform");const r=b(n,"architecture")??"";const i=w(e,"size");return{
digest:b(e,"digest"),sizeBytes:typeof i==="number"?i:void 0,platform:r===""?void 0:$e({os:b(n,"os")??"linux",architecture:r,
variant:b(n,"variant")})}}async function LN(t,{imageId:e,manifest:{digest:n,sizeBytes:r},likely:i},o){const s=n===void 0?
{digest:e}:{digest:n,sizeBytes:r};let a;for await(const{configText:c,isInIndex:d}of ai(s,t.text,i)){const f=D(c);if(!v(f))
continue;const u=CN(f,d);if(n!==void 0||V(Qe(f),i))return u;a??=u}return o?void 0:a}function CN(t,e){const{os:n,architecture:r,
variant:i}=Qe(t);const o={Created:t["created"],Author:t["author"],Os:n,Architecture:r,Variant:i,OsVersion:t["os.version"],
Config:t["config"]};return{...Object.fromEntries(Object.entries(o).filter(([,s])=>s!==void 0)),RootFS:{Type:"layers",Layers:wo(
t)},...e?{Descriptor:{mediaType:_e.index}}:{}}}function NN(t,e,n){const r=n===void 0?"":` for ${B(n)}`;return new p("UNS\
UPPORTED_IMAGE",`docker-flatten needs to know the layers of ${JSON.stringify(e)}${r}, but Docker ${t.version} shows neit\
her the layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or remove \
this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function Zo(t,e,n){const{log:r,signal:i}=t;r.info(`Pulling ${e}`);const o=n===void 0?[]:["--platform",n];const s=await W(
r,{title:"Pull"},t.docker.stream(["pull","--quiet",...o,e],u=>r.debug(u.trimEnd()),i,true));if(s.exitCode===0)return;const a=s.
stderr.trim().slice(-2e3);const c=`Pulling ${JSON.stringify(e)} failed`;const d=Xs(a,c);if(d!==void 0)throw d;if(/no match(?:ing manifest)? for|does not match the specified platform/i.
test(a)){throw new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(e)} is needed for ${n??"the engine's platform"}, bu\
t its registry does not have that platform: ${a}`,{hint:"Select a platform that the image has, or a tag for this platfor\
m."})}if(/manifest unknown|not found|does not exist|pull access denied/i.test(a)){throw new p("IMAGE_NOT_FOUND",`The ima\
ge ${JSON.stringify(e)} was not found locally, and its registry does not have it or denied access: ${a}`,{hint:'Check th\
e name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load \
it into the engine ("load: true").'})}const f=/toomanyrequests|rate limit/i.test(a);throw new p("PULL_FAILED",`${c}: ${a}`,
{hint:f?"Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.":`C\
heck whether the registry is reachable, and run again. ${k("pull","never")} uses only images that the engine has.`})}async function wi(t,e){const{image:n,platform:r,pull:i}=e;const o=await ne(t,n.text);if(o===void 0){if(i==="never"||an(n.
text))throw zm(n.text,i);return{...await $N(t,e),image:n}}const s=await gi(t,n.text,o,r);if(s===void 0){const a=await gi(
t,n.text,o,void 0);const c=i!=="never"&&!an(n.text);throw bS(n.text,a?.platform,r,c)}if(i!=="always"||an(n.text))return{
...s,image:n};return{...await DN(t,n,s,r),image:n}}async function $N(t,e){const{image:n,platform:r,pull:i,defaultPlatform:o}=e;
const s=r===void 0?o:B(r);if(r===void 0&&s!==void 0)t.log.info(`Pulling the platform ${s}, as DOCKER_DEFAULT_PLATFORM sa\
ys`);await Zo(t,n.text,s);const a=await ne(t,n.text);if(a===void 0)throw zm(n.text,i);const c=r??FN(o);const d=await gi(
t,n.text,a,c)??(r===void 0?await gi(t,n.text,a,void 0):void 0);if(d!==void 0)return d;const f=await gi(t,n.text,a,void 0);
throw bS(n.text,f?.platform,r,false)}async function DN(t,e,n,r){const{os:i,architecture:o}=$e(n.platform);const s=i===""||
o===""?void 0:B(n.platform);await Zo(t,e.text,s);const a=await Ye(t,e.text,n.platform)??await Ye(t,e.text,void 0);if(a===
void 0)throw zm(e.text,"always");const c=$e(a.platform);const d=r===void 0?c.os===i&&c.architecture===o:V(c,r);if(d)return a;
if(e.digest===void 0)await t.docker.run(["tag",n.id,e.text]);throw new p("PLATFORM_MISMATCH",`The engine has the image ${JSON.
stringify(e.text)} for ${B(n.platform)}, but the registry returned it for ${B(c)}. The tag was restored.`,{hint:`Leave ${k(
"pull")} out to flatten the image that the engine has, or use a tag for this platform.`})}function FN(t){try{return t===
void 0?void 0:wa(t)}catch{return void 0}}async function Ye(t,e,n){const r=await ne(t,e);return r===void 0?void 0:gi(t,e,
r,n)}async function gi(t,e,n,r){const i=nc(n);if(i&&(r===void 0||V(Qe(n),r)))return Gc(e,n,n);const o=!t.store.holdsIndexes||
No(n)===false;if(i&&o)return void 0;const s=b(n,"Id");if(s===void 0||!t.store.holdsIndexes)throw Um(e);if(t.canInspectPlatform&&
r!==void 0){const d=await ne(t,e,r);if(d!==void 0&&V(Qe(d),r))return Gc(e,n,d)}const a=await wS(t,e,s,r);if(a===void 0)return void 0;
const c=r===void 0||V(Qe(a),r);return c?Gc(e,n,a):void 0}function bS(t,e,n,r){const i=n===void 0?"another platform":B(n);
const o=e===void 0?"another one":B(e);return new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is needed for ${i}\
, but the engine has it for ${o}.${r?" A pull would move the tag away from that image.":""}`,{hint:r?`Pull it yourself (\
"docker pull --platform ${i} ${t}") if the tag may move, or select the platform ${o}.`:"Pull or build that platform firs\
t, or select one that the image has."})}function zm(t,e){const n=e==="never"?`, and pulling is disabled (${k("pull")} is\
 never)`:"";return new p("IMAGE_NOT_FOUND",`The image ${JSON.stringify(t)} is not in the engine${n}.`,{hint:'Check the n\
ame and tag with "docker images", and build or pull it first.'})}async function ES(t,e,n){const{keepBase:r}=t.options.layer;if(r===void 0)return e;const i=await UN(t,r,{found:e,end:n});
MN(t);const o=[];for(const s of e.platforms){const{source:a}=s;if(a.keeping===void 0)throw new Error("only layers can be\
 kept");const{layerCount:c,blobs:d}=await i(a);t.run.log.info(`Keeps the lowest ${ye(c)} of ${a.layerCount} (${B(a.platform)}\
)`);o.push({...s,source:{...a,...a.keeping(c)},baseBlobs:d})}return{...e,platforms:o}}function MN({run:t,engine:e,options:n}){
const{imageLocation:r,tagLocations:i,layer:o}=n;if(e===void 0||e.store.keepsPacked||r!==void 0)return;if(o.keepBase?.kind===
"location"||i.length===0)return;t.log.notice(`The engine keeps layers unpacked, so the kept ones are uncompressed outsid\
e it, and no registry has them. To have those of a registry, name the base with its transport, for example ${k("keep-bas\
e","docker://debian:13")}.`)}async function UN(t,e,{found:n,end:r}){switch(e.kind){case"layers":return async i=>({layerCount:HN(
i,e.count),blobs:void 0});case"image":return i=>zN(t,e.image,i);case"location":{const{run:i,options:o}=t;const s=n.platforms.
map(({source:c})=>c.platform);const a=await Ue(e.location,{...i,tempDir:o.tempDir,platforms:s});r.defer(()=>a.close());return c=>WN(
a,c)}}}function HN({reference:t,platform:e,layerCount:n},r){if(r<n)return r;throw new p("BAD_INPUT",`${k("keep-base",String(
r))} needs an image with more than ${ye(r)}, but ${t} (${B(e)}) has ${n}: nothing is above them.`,{hint:n<2?`Leave ${k("\
keep-base")} out: this image has nothing above its base.`:`Keep at most ${n-1}, or name the base image.`})}async function zN(t,e,n){
const{engine:r,options:i}=t;if(r===void 0)throw new Error("a base in an engine needs the engine");const{platform:o}=n;const s=i.
pull==="never"?"never":"missing";const a=await wi(r,{image:e,platform:o,pull:s,defaultPlatform:void 0});await SS(n,e.text,
a.diffIds);return{layerCount:a.diffIds.length,blobs:void 0}}async function WN(t,e){const n=t.images.find(({platform:i})=>V(
i,e.platform));if(n===void 0)throw new Error("the base lacks a platform that was asked for");const{layers:r}=n;await SS(
e,t.reference,r.map(({diffId:i})=>i));return{layerCount:r.length,blobs:r}}async function SS(t,e,n){const{reference:r,platform:i,
diffIds:o}=t;const s=(u,l)=>{const m=`The image ${r} (${B(i)}) must be built on ${e}, but ${u}.`;throw new p("BASE_MISMA\
TCH",m,{hint:l})};if(n.length===0)s("that has no layers",`Leave ${k("keep-base")} out: there is nothing to keep.`);const a=n.
findIndex((u,l)=>o[l]!==u);if(a===-1){if(n.length<o.length)return;s(`both have the same ${ye(n.length)}: nothing is abov\
e the base`,`Name an image that this one was built from, or leave ${k("keep-base")} out.`)}const c=o[a];if(c===void 0)s(
`it ends after ${ye(o.length)}, of which all are the base's, which has ${n.length}`,"Check the names: the base may be bu\
ilt on this image.");const d=JN((await t.readConfig()).json,a,o.length);const f=d===void 0?"":`, made by ${JSON.stringify(
d.slice(0,200))}`;s(`they part at layer ${a+1}, which is ${n[a]} in the base and ${c} in the image${f}`,"The base may ha\
ve been updated since the image was built. Build the image again, or name the base by the digest that it was built on. A\
 number of layers keeps the lowest ones, whatever they are.")}function JN(t,e,n){const r=Xn(t)??[];const i=[...r.keys()].
filter(s=>r[s]===true);const o=w(t,"history");if(i.length!==n||!Array.isArray(o))return void 0;return b(o[i[e]??-1],"cre\
ated_by")}import{readFile as OF,stat as RF}from"node:fs/promises";import{Readable as $$}from"node:stream";import{Writable as GN}from"node:stream";var kS=32*1024*1024;var bi=class{sink;#e;#t=[];#n=[];#r=0;#i=0;constructor(e,n=()=>{}){this.#e=e;this.sink=new GN({write:(r,i,o)=>{
this.#n.push(Buffer.from(r));this.#i+=r.length;o();n()}})}get isEmpty(){return this.#t.length===0}get isComplete(){return!this.
isEmpty&&this.#i>=this.#r}hold(e){if(e.sizeBytes>this.#e){throw new p("TAR_LIMIT",`An entry is ${e.sizeBytes} bytes long\
, but at most ${this.#e} were expected.`,{hint:ge})}const n=Buffer.from(e.header);const{typeFlag:r}=e;const i=e.extensions.
reduce((a,c)=>a+c.length,O);const o=de(e.sizeBytes);const s={typeFlag:r,mtimeSeconds:sn(n),header:n,extensions:[...e.extensions]};
this.#t.push({entry:s,headBytes:i,dataBytes:o});this.#r+=i+o;if(this.#r>kS){throw new p("TAR_LIMIT",`Entries exceed ${kS}\
 bytes in total, but only a few short ones were expected.`,{hint:ge})}return"keep"}entries(){const e=Buffer.concat(this.#n);
let n=0;return this.#t.map(({entry:r,headBytes:i,dataBytes:o})=>{const s=n+i;n=s+o;return{...r,data:e.subarray(s,n)}})}};import{pipeline as KN}from"node:stream/promises";import{Writable as jN}from"node:stream";function Ln(){return new jN({highWaterMark:1024*1024,write:(t,e,n)=>n()})}async function fr(t,e,n,r=Ln()){await KN(e,n,r,{signal:t}).catch(i=>{if(!t.aborted)throw i})}async function Ei(t,e){const n=new AbortController;const r=new bi(e,()=>{if(r.isComplete)n.abort()});const i=new G(o=>r.
isEmpty?r.hold(o):"drop");await fr(n.signal,t,i,r.sink);return r.entries()[0]}async function xS(t){const e=new AbortController;
let n;const r=new G(i=>{n??={...i,name:Buffer.from(i.name),header:Buffer.from(i.header)};e.abort();return"drop"});await fr(
e.signal,t,r);return n}function xe(t,e){return vS(t,"name",e)}function jc(t,e){return vS(t,"linkName",e)}function IS(t,e,n){return PS(PS(t,"uid",
e),"gid",n)}function PS({extensions:t,header:e},n,r){const i=Me(t).pax.has(n);if(r<=ku||!i){return{extensions:i?Wm(t,n):
t,header:xu(e,n,r)}}const o=new Map([[n,String(r)]]);const s=a=>Hu(a,o);return{extensions:Vc(t,s),header:xu(e,n,0)}}function Kc(t){
const{pax:e,longName:n}=Me(t.extensions);const r=n===void 0?Fe(e.get(TS)):void 0;const{extensions:i,header:o}=r===void 0?
t:xe(t,r);const s=a=>a==="size"||a.startsWith("GNU.sparse.");return{extensions:Si(i,s),header:po(Ly(o),0)}}function Wm(t,e){
return Vc(t,n=>mg(n,e))}function Si(t,e){return Vc(t,n=>Uu(n,e))}function Vc(t,e){const n=Ar(t);const r=n.findLast(({typeFlag:i})=>i===
Oe.pax);return n.flatMap(i=>{const{typeFlag:o,block:s,data:a}=i;if(o===Oe.pax)return i===r?VN(i,e):[];return a===void 0?
[s]:[s,a]})}function VN({block:t,data:e,sizeBytes:n},r){if(e===void 0)return[];const i=e.subarray(0,n);const o=r(i);if(o.
equals(i))return[t,e];return o.length===0?[]:[po(t,o.length),BS(o)]}var TS="GNU.sparse.name";var YN={name:{records:["pat\
h",TS],gnuType:Oe.gnuLongName},linkName:{records:["linkpath"],gnuType:Oe.gnuLongLink}};function vS(t,e,n){const{records:r,
gnuType:i}=YN[e];const[o,...s]=r;const a=ra(t.header,e,n);const c=a===void 0&&Me(t.extensions).pax.has(o);const d=c?s:r;
const f=Ar(Si(t.extensions,m=>d.includes(m))).filter(({typeFlag:m})=>m!==i).flatMap(({block:m,data:h})=>h===void 0?[m]:[
m,h]);if(a!==void 0)return{extensions:f,header:a};const u=ra(t.header,e,n.subarray(0,O),true)??t.header;if(c){const m=h=>Hu(
h,new Map([[o,n]]));return{extensions:Vc(f,m),header:u}}const l=Buffer.concat([n,Buffer.alloc(1)]);return{extensions:[...f,
$y(i,l.length),BS(l)],header:u}}function BS(t){return Buffer.concat([t,Buffer.alloc(de(t.length)-t.length)])}import{createHash as e$}from"node:crypto";import{createGunzip as t$,createZstdDecompress as n$}from"node:zlib";var RS=4247762216;var qN=407710288;var OS={rle:1,reserved:3};var XN=13;function _S(t){if(t.length<4)return false;const e=t.
readUInt32LE(0);return e===RS||AS(e)}function AS(t){return(t&4294967280)>>>0===qN}var ki=class{#e="magic";#t=4;#n=Buffer.
alloc(XN);#r=0;#i=0;#o=false;#s=0;position=0;frames=0;header;get isBetweenFrames(){return this.#e==="magic"&&this.#r===0}*split(e){
let n=0;let r=0;while(r<e.length){const i=this.#e==="skipped"||this.#e==="block"||this.#e==="checksum";const o=Math.min(
this.#t,e.length-r);const s=this.#e==="skipped"||this.#e==="skipped size";if(!i)this.#a(e.subarray(r,r+o));r+=o;this.position+=
o;this.#t-=o;if(s)n=r;if(this.#t>0)break;const a=this.#e==="magic";this.#d();if(this.#e==="skipped size")n=r;else if(a&&
r-n<4){yield Buffer.from(this.#n.subarray(0,4));n=r}if(this.#e==="magic"&&r>n){yield e.subarray(n,r);n=r}}if(this.#e!=="\
magic"&&r>n)yield e.subarray(n,r)}#a(e){e.copy(this.#n,this.#r);this.#r+=e.length}#c(e,n){this.#e=e;this.#t=n;this.#r=0}#d(){
const e=this.#n;switch(this.#e){case"magic":{const n=e.readUInt32LE(0);if(AS(n))this.#c("skipped size",4);else if(n===RS)
this.#u();else throw new RangeError("bytes that are not a zstd frame follow its last frame");return}case"skipped size":{
const n=e.readUInt32LE(0);this.#c(n===0?"magic":"skipped",n===0?4:n);return}case"descriptor":this.#i=e[0]??0;this.#c("he\
ader",this.#l().headerBytes);return;case"header":this.header=this.#m();this.#c("block header",3);return;case"block heade\
r":{const n=e.readUIntLE(0,3);const r=n>>1&3;if(r===OS.reserved)throw new RangeError("a zstd block has an unknown type");
this.#o=(n&1)===1;const i=r===OS.rle?1:n>>3;if(i>0)this.#c("block",i);else this.#f();return}case"block":this.#f();return;case"\
skipped":case"checksum":this.#c("magic",4);return}}#f(){if(!this.#o)this.#c("block header",3);else if((this.#i&4)!==0)this.#c(
"checksum",4);else this.#c("magic",4)}#u(){this.frames++;this.#s=this.position-4;this.#c("descriptor",1)}#l(){const e=this.#i;
const n=(e&32)!==0;const r=n?0:1;const i=[0,1,2,4][e&3]??0;const o=[n?1:0,2,4,8][e>>6]??0;const s=r+i+o;return{windowBytes:r,
dictionaryBytes:i,contentBytes:o,headerBytes:s}}#m(){const e=this.#n;const{windowBytes:n,dictionaryBytes:r,contentBytes:i}=this.#l();
const o=r===0?0:e.readUIntLE(n,r);const s=i===0?void 0:ZN(e,n+r,i);return{startByte:this.#s,contentBytes:s,windowBytes:n===
0?s??0:QN(e[0]??0),dictionaryId:o}}};function ZN(t,e,n){if(n===8)return Number(t.readBigUInt64LE(e));return t.readUIntLE(
e,n)+(n===2?256:0)}function QN(t){const e=2**(10+(t>>3));return e+e/8*(t&7)}var r$=1024*1024;var i$=4;var o$=6;var LS=["drain","end","close"];function xi(t,e){return new Jm(t,e)}var Jm=class{chunks;packedBytes=0;tarBytes=0;packing;#e=new ki;#t;#n;#r;constructor(e,n){
this.#t=e;this.#n=n;this.#r=CS(e.descriptor.digest);this.chunks=this.#o()}get frames(){return this.#e.frames}get#i(){return this.#t.
descriptor.digest}async*#o(){const{descriptor:e,diffId:n}=this.#t;const r=await this.#t.open(this.#n.signal);try{const i=this.#s(
r);const o=await c$(i);this.packing=f$(o,this.#i);const s=this.packing==="none"&&n===e.digest;const a=this.#n.checksDiffId&&
!s?CS(n):void 0;for await(const d of this.#c(o,i)){a?.update(d);this.tarBytes+=d.length;yield d}this.#a();const c=a&&NS(
a,n);if(c!==void 0&&c!==n)throw ee(this.#i,`unpacks to ${c}, but the image's config says ${n}`)}finally{r.destroy()}}async*#s(e){
const{sizeBytes:n}=this.#t.descriptor;for await(const r of e){this.packedBytes+=r.length;if(this.packedBytes>n)throw ee(
this.#i,cn(this.packedBytes,n));this.#r.update(r);yield r}}#a(){const{sizeBytes:e}=this.#t.descriptor;if(this.packedBytes!==
e)throw ee(this.#i,cn(this.packedBytes,e));const n=NS(this.#r,this.#i);if(n!==this.#i)throw ee(this.#i,`has the digest ${n}`)}async*#c(e,n){
if(this.packing==="none"){if(e.length>0)yield e;yield*n;return}const r=this.packing==="gzip";const i={chunkSize:r$,readableObjectMode:true,
readableHighWaterMark:i$};const o=r?t$(i):n$(i);const s=r?s$(o,e,n):a$(o,this.#e,e,n);s.catch(a=>o.destroy(a));o.on("err\
or",()=>{});try{for await(const a of o.iterator({destroyOnReturn:false}))yield a;await s}catch(a){throw this.#d(a)}finally{
o.destroy()}}#d(e){const n=e.code;const r=e instanceof p;const i=typeof n==="string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(
n);if(r||!i&&!(e instanceof RangeError))return e;const o=n==="Z_BUF_ERROR";return ee(this.#i,o?`ends in the middle of it\
s ${this.packing} stream`:`is not a readable ${this.packing} stream (${S(e)})`)}};async function s$(t,e,n){let r=false;const i=new Promise(
c=>{t.once("end",()=>{r=true});for(const d of["end","close"])t.once(d,c)});let o=0;let s=0;const a=async c=>{const d=c.findLastIndex(
f=>f!==0);if(d!==-1)s=o+d+1;o+=c.length;if(!r)await Gm(t,c)};await a(e);for await(const c of n)await a(c);t.end();await i;
if(s>t.bytesWritten)throw new RangeError("bytes that are not a gzip member follow its last member")}async function a$(t,e,n,r){
for(const i of e.split(n))await Gm(t,i);for await(const i of r)for(const o of e.split(i))await Gm(t,o);if(!e.isBetweenFrames)
throw new RangeError("its last frame is incomplete");t.end()}async function Gm(t,e){if(t.destroyed)throw new Error("the \
stream was closed");if(e.length===0||t.write(e))return;await new Promise(n=>{const r=()=>{for(const i of LS)t.off(i,r);n()};
for(const i of LS)t.on(i,r)})}async function c$(t){const e=[];let n=0;while(n<o$){const{done:r,value:i}=await t.next();if(r===
true)break;e.push(i);n+=i.length}return e.length===1?e[0]??Buffer.alloc(0):Buffer.concat(e)}var d$=[["bzip2","BZh"],["xz",
"ý7zXZ\0"]];function f$(t,e){if(t[0]===31&&t[1]===139)return"gzip";if(_S(t))return"zstd";const n=t.toString("latin1");const r=d$.
find(([,i])=>n.startsWith(i));if(r!==void 0)throw new p("UNSUPPORTED_IMAGE",`The layer ${e} is packed with ${r[0]}, but \
only gzip, zstd and unpacked layers can be read.`,{hint:'Copy the image with "skopeo copy --dest-compress-format gzip" f\
irst.'});return"none"}function CS(t){const e=$t(t)?.algorithm;if(e===void 0)throw ee(t,"has a digest that cannot be chec\
ked");return e$(e)}function NS(t,e){return`${e.slice(0,e.indexOf(":"))}:${t.digest("hex")}`}var jm=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/;
var Km=5;var Jt=class{#e=new Set;#t=0;static isIn({pax:e}){if(e.size===0)return false;for(const n of e.keys())if(jm.test(
n))return true;return false}static remove(e){return{header:e.header,extensions:Si(e.extensions,n=>jm.test(n))}}note({pax:e}){
this.#t++;if(this.#e.size>Km)return;for(const n of e.keys())if(jm.test(n))this.#e.add(n.replace(/^(?:\w+\.xattr|RHT)\./,
""))}get notice(){if(this.#t===0)return void 0;const e=[...this.#e];const n=e.slice(0,Km).join(", ")+(e.length>Km?", …":
"");return`Left out extended attributes that belong to the machine that built the image (${n}) from ${this.#t} ${this.#t===
1?"entry":"entries"}.`}};function Le(t){return new p("LAYER_INVALID",`A layer of the image cannot be applied: ${t}.`,{hint:"The image is damaged,\
 or the program that made it has a bug. Build it again with another builder."})}function $S(t){return Le(`the tar stream\
 of ${t} ends within an entry`)}var Rt=4095;var ur=255;var Yc=40;var Vm=1e7;var Ym=1e4;var qm=256*1024**2;var Xm=192*1024**2;var Zm=5e8;var Qm=64*1024**
3;var ep=500;function Te(t){return new p("TAR_LIMIT",t,{hint:ge})}var pe=47;var qc=46;function tp(t){let e=t.length;while(e>0&&t[e-1]===pe)e--;let n=0;while(n<e&&u$(t,n,e))n+=t[n]===pe?1:
2;const r=t.subarray(n,e);const i=l$(r)?r:m$(r,t);if(i.length>Rt)throw Te(`A path of the image has ${i.length} bytes, bu\
t at most ${Rt} are possible: ${R(i)}.`);return i}function Qo(t,e){if(t.length===e.length)return t.equals(e);const n=t[0]===
qc&&t[1]===pe&&t.length===e.length+2;return n&&t.compare(e,0,e.length,2)===0}function u$(t,e,n){return t[e]===pe||t[e]===
qc&&e+1<n&&t[e+1]===pe}function l$(t){let e=0;for(let n=0;n<=t.length;n++){const r=t[n];if(r===0)return false;if(n<t.length&&
r!==pe)continue;const i=n-e;if(i>ur)return false;if(i<=2&&t[e]===qc&&(i===1||t[e+1]===qc))return false;if(i===0&&t.length>
0)return false;e=n+1}return true}function m$(t,e){if(t.includes(0))throw Le(`the name ${R(e)} contains a NUL`);const n=[];
for(const r of t.toString("latin1").split("/")){if(r===""||r===".")continue;if(r.length>ur)throw Te(`A name of the image\
 has ${r.length} bytes, but at most ${ur} are possible: ${R(Buffer.from(r,"latin1"))}.`);if(r!=="..")n.push(r);else if(n.
pop()===void 0)throw Le(`the path ${R(e)} leads out of the image`)}return Buffer.from(n.join("/"),"latin1")}var p$=64*1024;var DS=1024*1024;var Xc=class{#e=[];#t;#n=0;add(e){if(e.length<p$){if(this.#n+e.length>DS)this.#r();this.#t??=
Buffer.allocUnsafeSlow(DS);this.#n+=e.copy(this.#t,this.#n);return}this.#r();this.#e.push(e)}take(){const e=this.#e;this.#e=
[];return e}end(){this.#r();return this.take()}#r(){if(this.#t===void 0)return;this.#e.push(this.#t.subarray(0,this.#n));
this.#t=void 0;this.#n=0}};import{randomInt as h$}from"node:crypto";var ts=20;var Pi=2**ts;var es=Pi-1;var Zc=class{#e=[];#t=0;add(e,n,r){const i=r-n;if(i>Rt)throw new RangeError("a text i\
s longer than any path");if((this.#t&es)+i>Pi||this.#t===this.#e.length*Pi){this.#t=this.#e.length*Pi;if(this.#t+Pi>qm)throw Te(
`The image's names and link targets exceed ${qm} bytes in total.`);this.#e.push(Buffer.allocUnsafeSlow(Pi))}const o=this.#t;
e.copy(this.#e[o>>ts],o&es,n,r);this.#t+=i;return o}get(e,n){const r=e&es;return this.#e[e>>ts].subarray(r,r+n)}copy(e,n,r,i){
const o=e&es;const s=this.#e[e>>ts];if(n>32)s.copy(r,i,o,o+n);else for(let a=0;a<n;a++)r[i+a]=s[o+a];return i+n}equals(e,n,r,i){
const o=e&es;const s=this.#e[e>>ts];for(let a=0;a<n;a++)if(s[o+a]!==r[i+a])return false;return true}};var F=0;var C=-1;var A={directory:0,file:1,symlink:2,special:3};var Ce=1024;var y$=.6;var g$=h$(2**32);var Qc=class{texts=new Zc;count=0;parent=new Int32Array(
Ce);kind=new Uint8Array(Ce);dead=new Uint8Array(Ce);touched=new Uint16Array(Ce);layer=new Uint16Array(Ce);ordinal=new Uint32Array(
Ce);inode=new Int32Array(Ce);head=new Uint32Array(Ce);extra=new Uint32Array(Ce);extraLength=new Uint16Array(Ce);place=new Uint32Array(
Ce);pathBytes=new Uint16Array(Ce);#e=new Uint32Array(Ce);#t=new Uint8Array(Ce);#n=new Int32Array(4*Ce);#r=0;constructor(){
this.count=1;this.parent[F]=C;this.inode[F]=F}find(e,n,r,i){const o=this.#n[this.#i(e,n,r,i)]-1;return o<0||this.dead[o]===
1?C:o}findSame(e,n){const r=this.texts.get(this.#e[n],this.#t[n]);return this.find(e,r,0,r.length)}add({parent:e,bytes:n,
start:r,end:i,kind:o,layer:s}){const a=this.count;if(a===this.parent.length)this.#s();const c=this.pathBytes[e];const d=c+
(c===0?0:1)+(i-r);if(i-r>ur||d>Rt)throw Te(`A path of the image is longer than ${Rt} bytes, or contains a name of more t\
han ${ur} bytes.`);this.parent[a]=e;this.kind[a]=o;this.touched[a]=s;this.inode[a]=a;this.pathBytes[a]=d;this.#e[a]=this.
texts.add(n,r,i);this.#t[a]=i-r;this.count++;const f=this.#i(e,n,r,i);const u=this.#n[f];if(u===0)this.#r++;else this.dead[u-
1]=1;this.#n[f]=a+1;if(this.#r>this.#n.length*y$)this.#o();return a}pathOf(e,n=false){const r=this.pathBytes[e];const i=Buffer.
allocUnsafe(r+(n?1:0));if(n)i[r]=47;let o=r;for(let s=e;s!==F;s=this.parent[s]){const a=this.#t[s];this.texts.copy(this.#e[s],
a,i,o-a);o-=a+1;if(o>=0)i[o]=47}return i}targetOf(e){return this.texts.get(this.extra[e],this.extraLength[e])}hiddenBelow(e){
let n=0;for(let r=e;r!==C;r=this.parent[r])n=Math.max(n,this.extra[r]);return n}#i(e,n,r,i){const o=this.#n.length-1;const s=i-
r;let a=w$(e,n,r,i)&o;for(;;){const c=this.#n[a]-1;if(c<0)return a;if(this.parent[c]===e&&this.#t[c]===s&&this.texts.equals(
this.#e[c],s,n,r))return a;a=a+1&o}}#o(){const e=this.#n.filter(n=>n>0&&this.dead[n-1]===0);this.#n=new Int32Array(this.#n.
length*2);this.#r=e.length;for(const n of e){const r=n-1;const i=this.texts.get(this.#e[r],this.#t[r]);this.#n[this.#i(this.
parent[r],i,0,i.length)]=n}}#s(){const e=this.parent.length*2;this.parent=We(this.parent,new Int32Array(e));this.kind=We(
this.kind,new Uint8Array(e));this.dead=We(this.dead,new Uint8Array(e));this.touched=We(this.touched,new Uint16Array(e));
this.layer=We(this.layer,new Uint16Array(e));this.ordinal=We(this.ordinal,new Uint32Array(e));this.inode=We(this.inode,new Int32Array(
e));this.head=We(this.head,new Uint32Array(e));this.extra=We(this.extra,new Uint32Array(e));this.extraLength=We(this.extraLength,
new Uint16Array(e));this.place=We(this.place,new Uint32Array(e));this.pathBytes=We(this.pathBytes,new Uint16Array(e));this.#e=
We(this.#e,new Uint32Array(e));this.#t=We(this.#t,new Uint8Array(e))}};function We(t,e){e.set(t);return e}function w$(t,e,n,r){
let i=Math.imul(t^g$,3432918353);for(let o=n;o<r;o++){i=Math.imul(i^e[o],1540483477);i^=i>>>15}i=Math.imul(i^i>>>16,2246822507);
return(i^i>>>13)>>>0}var b$=64;async function*FS(t,e,n,r){const i=new np(t,e);const o=new Xc;const s=(a,c)=>{r?.add(a.length,i.originOf(a,c));
o.add(a)};for(const a of i.top())s(a);yield*o.end();for(const[a,c]of t.layers.entries()){if(!i.beginLayer(a+1))continue;
const d=new xt({begin:(u,l)=>i.begin(u,l),emit:s},{dropsGlobals:true,ignoresTrailer:true});const f=xi(c,{checksDiffId:false,
signal:n});for await(const u of f.chunks){n.throwIfAborted();d.consume(u);yield*o.take();if(e.top!==F&&i.isLayerDone(d))
break}}for(;;){const a=i.moreDirectories();if(a.length===0)break;for(const c of a)s(c);yield*o.take()}yield*o.end()}var np=class{#e;#t;#n;#r;#i;#o=0;#s=0;#a=0;#c=true;#d;#f=new WeakMap;constructor(e,n){
const{tree:r}=e;this.#e=e;this.#t=r;this.#n=n;this.#r=new Uint8Array(r.count);this.#r[F]=1;this.#i=n.top;const i=r.parent[n.
top];this.#d=i>F?r.pathBytes[i]+1:0;this.#l()}top(){const{top:e}=this.#n;return this.#t.kind[e]===A.directory?this.#p(e):
[]}beginLayer(e){this.#s=e;this.#a=0;return this.#u}get#u(){return this.#o<this.#t.count&&this.#t.layer[this.#o]===this.#s}isLayerDone(e){
return!this.#u&&(this.#c||e.isBetweenEntries)}begin(e,n){const r=this.#a++;this.#c=!this.#u||this.#t.ordinal[this.#o]!==
r;if(this.#c)return Yr;const i=this.#o++;this.#l();const o=this.#t.inode[i];const s=this.#n.carrier[o];const a=o===i?s:i;
const c=this.#m(i);c.push(...this.#p(this.#t.parent[a]));let d=e;if(Jt.isIn(n))d=Jt.remove(d);const f=this.#g(a);if(!this.#y(
e.name,f))d=xe(d,f);if(a!==s){const u=this.#g(s);if(!this.#y(Dt(e.header,n),u))d=jc(d,u)}if(d===e&&c.length===0)return qr;
return{blocks:[...c,...d.extensions,d.header],keepsData:true}}moreDirectories(){return this.#m(this.#t.count)}originOf(e,n){
if(n===void 0)return this.#f.get(e);return{stream:this.#s-1,offset:n}}#l(){const{kind:e,inode:n,count:r}=this.#t;const{carrier:i,
isSelected:o}=this.#n;for(;this.#o<r;this.#o++){const s=this.#o;if(e[s]===A.directory)continue;const a=n[s];const c=i[a];
if(a===s?c!==C:o[s]===1&&c!==s)return}}#m(e){const{kind:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let o=0;this.#i<
e;this.#i++){const s=this.#i;if(n[s]!==A.directory||r[s]===0||this.#r[s]===1)continue;if(o++===b$)break;this.#h(s,i)}return i}#p(e){
const{parent:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let s=e;s>F&&r[s]===1&&this.#r[s]===0;s=n[s])i.push(s);
const o=[];for(const s of i.reverse())this.#h(s,o);return o}#h(e,n){this.#r[e]=1;const r=this.#n.top===F;const i=ns(this.#e,
e,r?void 0:this.#d);const o=this.#t.place[e];let s=(o-1)*O;for(const a of[...i.extensions,i.header]){if(o>0&&r)this.#f.set(
a,{stream:this.#t.layer[e]-1,offset:s});s+=a.length;n.push(a)}}#y(e,n){return this.#n.top===F?Qo(e,n):e.equals(n)}#g(e){
return this.#t.pathOf(e).subarray(this.#d)}};function ns({tree:t,heads:e},n,r){const i=t.head[n];const o=t.pathOf(n,t.kind[n]===
A.directory).subarray(r);if(i===0)return xe({extensions:[],header:Ny()},o);const s=e.get(i);if(r===void 0)return s;const a=mn(
Re(s.header,0),Me(s.extensions));return a.equals(o)?s:xe(s,o)}var ed=class{#e;#t=0;#n=0;#r=Buffer.alloc(0);#i=C;#o=0;constructor(e){this.#e=e}beginLayer(e){this.#t=e;this.forget()}forget(){
this.#i=C}childOf(e,n,r){return this.#a(this.#e.find(e,n,r,n.length),this.#s(e))}directoryOf(e,n,r){if(n<=0)return F;if(this.#i!==
C&&r==="create"&&E$(this.#r,e,n))return this.#i;const i={directory:F,hidden:this.#s(F),links:0};if(!this.#c(i,e.subarray(
0,n),r))return C;if(r==="create"){this.#r=Buffer.from(e.subarray(0,n));this.#i=i.directory;this.#o=i.hidden}return i.directory}#s(e){
return e===this.#i?this.#o:this.#e.hiddenBelow(e)}#a(e,n){return e===C||this.#e.touched[e]<n?C:e}#c(e,n,r){for(let i=0;i<
n.length;){const o=n.indexOf(pe,i);const s=o===-1?n.length:o;if(s>i&&!this.#d(e,n,[i,s],r))return false;i=s+1}return true}#d(e,n,[
r,i],o){const s=this.#e;if(++this.#n>Zm)throw Te(`The image's paths have more than ${Zm} parts in total.`);if(n[r]===46&&
i-r<=2){if(i-r===1)return true;if(n[r+1]===46){this.#f(e,n);return true}}const a=this.#a(s.find(e.directory,n,r,i),e.hidden);
if(a===C)return o==="create"&&this.#u(e,n,r,i);const c=s.kind[a];const d=s.touched[a]===this.#t;if(c===A.directory){if(o===
"create")s.touched[a]=this.#t;e.directory=a;e.hidden=Math.max(e.hidden,s.extra[a]);return true}if(c===A.symlink&&(d||o===
"link")){const f=s.targetOf(s.inode[a]);if(++e.links>Yc)throw Le(`the symbolic links of ${R(n)} form a loop`);if(f[0]===
pe){e.directory=F;e.hidden=s.hiddenBelow(F)}return this.#c(e,f,o)}if(o!=="create")return false;if(d)throw Le(`an entry i\
s below ${R(s.pathOf(a))}, which is a file in the same layer`);return this.#u(e,n,r,i)}#f(e,n){if(e.directory===F)throw Le(
`the symbolic link to ${R(n)} leads out of the image`);e.directory=this.#e.parent[e.directory];e.hidden=this.#e.hiddenBelow(
e.directory)}#u(e,n,r,i){const o=e.directory;const s=A.directory;e.directory=this.#e.add({parent:o,bytes:n,start:r,end:i,
kind:s,layer:this.#t});return true}};function E$(t,e,n){return t.length===n&&t.compare(e,0,n)===0}var td=Buffer.from(".wh.");var MS=Buffer.from(".wh..wh..opq");var S$=Buffer.from(".wh..wh.");var k$={"0":A.file,S:A.file,
"2":A.symlink,"3":A.special,"4":A.special,"5":A.directory,"6":A.special};var nd=class{attributes=new Jt;#e;#t;#n;#r=0;#i=0;#o=0;#s=0;#a=[];constructor(e,n){
this.#e=e;this.#t=n;this.#n=new ed(e)}beginLayer(){this.#r++;this.#i=0;this.#s=this.#e.count;this.#a=[];this.#n.beginLayer(
this.#r)}endLayer(){const{dead:e,parent:n,count:r}=this.#e;let i=0;for(let o=this.#s;o<r;o++){if(this.#c(n[o]))e[o]=1;if(e[o]===
0)i+=this.#a[o-this.#s]??0}return i}#c(e){const{dead:n,parent:r}=this.#e;for(let i=e;i!==C;i=r[i]){if(n[i]===1)return true;
if(i>=this.#s)return false}return false}apply(e,n,r){const i=this.#i++;if(++this.#o>Vm)throw Te(`The image's layers have\
 more than ${Vm} entries.`);const o=tp(e.name);const s=o.lastIndexOf(pe)+1;if(rp(o,0,S$)&&!HS(o,0))return;if(rp(o,s,td))
this.#d(o,s);else if(o.length===0)x$(e);else this.#u(e,n,{path:o,start:s,ordinal:i,startBytes:r})}#d(e,n){const r=this.#e;
const i=n+td.length;if(i===e.length)throw Le(`the whiteout ${R(e)} does not say what it deletes`);const o=this.#n.directoryOf(
e,n-1,"find");if(o===C)return;if(HS(e,n)){this.#f(o);return}const s=this.#n.childOf(o,e,i);if(s===C)return;if(r.touched[s]!==
this.#r)r.dead[s]=1;else if(r.kind[s]===A.directory)this.#f(s);this.#n.forget()}#f(e){this.#e.extra[e]=this.#r;this.#n.forget()}#u(e,n,{
path:r,start:i,ordinal:o,startBytes:s}){P$(r);const a=this.#e;const c=Jt.isIn(n);if(c)this.attributes.note(n);const d=this.#n.
directoryOf(r,i-1,"create");const f=this.#n.childOf(d,r,i);const u=zS(e);const l=this.#r;let m=f;if(u===A.directory&&f!==
C&&a.kind[f]===A.directory){a.touched[f]=l}else{if(f!==C){a.dead[f]=1;this.#n.forget()}const I=e.typeFlag==="1"?this.#p(
e,n):C;const P=I===C?u:a.kind[I];m=a.add({parent:d,bytes:r,start:i,end:r.length,kind:P,layer:l});if(I!==C)a.inode[m]=a.inode[I]}
a.layer[m]=l;a.ordinal[m]=o;const h=!c&&Qo(e.name,r);a.place[m]=h?US(s):0;if(e.typeFlag==="1")return;if(u===A.file)this.#l(
m,jo(e,n));if(u===A.symlink)this.#m(m,Dt(e.header,n));if(u!==A.directory&&u!==A.symlink)return;const y=c?Jt.remove(e):e;
const g=a.pathOf(m,u===A.directory);const E=Qo(e.name,g);a.head[m]=this.#t.add(E?y:xe(y,g));a.place[m]=E&&y===e?US(s):0}#l(e,n){
this.#a[e-this.#s]=n}#m(e,n){const r=this.#e;if(n.includes(0)||n.length>Rt)throw Le(`the target of the symbolic link ${R(
r.pathOf(e))} is not a valid path`);r.extra[e]=r.texts.add(n,0,n.length);r.extraLength[e]=n.length;this.#l(e,n.length)}#p(e,n){
const r=Dt(e.header,n);const i=tp(r);const o=i.lastIndexOf(pe)+1;const s=this.#n.directoryOf(i,o-1,"link");const a=s===C||
i.length===0?C:this.#n.childOf(s,i,o);const c=`the hard link ${R(e.name)} leads to ${R(r)}`;if(a===C)throw Le(`${c}, whi\
ch does not exist`);if(this.#e.kind[a]===A.directory)throw Le(`${c}, which is a directory`);return a}};function US(t){const e=t/
O+1;return e<2**32?e:0}function x$(t){if(zS(t)!==A.directory)throw Le(`the entry ${R(t.name)} would replace the root dir\
ectory`)}function P$(t){for(let e=t.indexOf(td);e!==-1;e=t.indexOf(td,e+1)){if(e>0&&t[e-1]!==pe)continue;throw new p("WH\
ITEOUT_NAME",`The image has an entry in ${R(t)}, but a layer cannot contain a name that starts with ".wh.": it would be \
read as a whiteout, which marks a deletion.`,{hint:"Rename or remove the directory where the image is built."})}}function zS(t){
const{typeFlag:e,header:n,name:r}=t;if(e==="0"&&ea(n)&&r.at(-1)===pe)return A.directory;if(e==="1")return A.file;const i=k$[e];
if(i===void 0)throw Le(`the entry ${R(r)} has the unknown type ${JSON.stringify(e)}`);return i}function HS(t,e){return t.
length-e===MS.length&&rp(t,e,MS)}function rp(t,e,n){if(t[e]!==46||t.length-e<n.length)return false;return t.compare(n,0,
n.length,e,e+n.length)===0}function rd(t){const{parent:e,dead:n,touched:r,extra:i,kind:o,count:s}=t;const a=new Uint8Array(s);const c=new Uint16Array(
s);a[F]=1;c[F]=i[F];for(let d=1;d<s;d++){const f=e[d];const u=c[f];if(a[f]===0||n[d]===1||r[d]<u)continue;a[d]=1;if(o[d]===
A.directory)c[d]=Math.max(u,i[d])}return a}function Ii(t,e,n){const{parent:r,kind:i,inode:o,count:s}=t;const a=n===F?e:new Uint8Array(
s);if(n!==F)a[n]=1;const c=new Int32Array(s).fill(C);for(let d=n;d<s;d++){if(e[d]===0)continue;if(n!==F&&d>n&&a[r[d]]===
1)a[d]=1;if(a[d]===0||i[d]===A.directory)continue;const f=o[d];if(c[f]===C)c[f]=d}return{top:n,isSelected:a,carrier:c}}var rs={absent:0,whole:1,withoutHead:2};function WS(t,e){const n=rd(t);for(let r=1;r<n.length;r++){if(n[r]===rs.absent||
t.kind[r]!==A.directory)continue;if(t.layer[r]===0||t.layer[r]!==t.touched[r])n[r]=rs.withoutHead}return{layerCount:e,nodes:n}}import{constants as I$,zstdCompressSync as T$,zstdDecompressSync as v$}from"node:zlib";var id=256*1024;var B$=16;var od=class{#e=[];#t=[];#n=0;#r;#i=1;#o=0;#s=new Map;add({extensions:e,header:n}){const r=e.reduce(
(s,{length:a})=>s+a,n.length);if(this.#o+r>id)this.#c();const i=this.#i+this.#o/O;const o=r>id?Buffer.allocUnsafeSlow(r):
this.#r;this.#r=o??Buffer.allocUnsafeSlow(id);for(const s of[...e,n])this.#o+=s.copy(this.#r,this.#o);return i}get(e){let n=this.#a(
e);const r=[];for(;;){const i=n.subarray(0,O);const{typeFlag:o,sizeBytes:s}=Re(i,0);if(!ln(o))return{extensions:r,header:i};
const a=O+de(s);r.push(i);if(s>0)r.push(n.subarray(O,a));n=n.subarray(a)}}#a(e){if(e>=this.#i)return this.#r.subarray((e-
this.#i)*O);let n=0;let r=this.#t.length-1;while(n<r){const s=n+r+1>>1;if(this.#t[s]<=e)n=s;else r=s-1}const i=this.#s.get(
n);const o=i??v$(this.#e[n]);this.#s.delete(n);this.#s.set(n,o);for(const s of this.#s.keys()){if(this.#s.size<=B$)break;
this.#s.delete(s)}return o.subarray((e-this.#t[n])*O)}#c(){if(this.#o===0)return;const e=T$(this.#r.subarray(0,this.#o),
{params:{[I$.ZSTD_c_compressionLevel]:1}});this.#n+=e.length;if(this.#n>Xm)throw Te(`The image's directories have more t\
han ${Xm} bytes of headers.`);this.#e.push(Buffer.from(e));this.#t.push(this.#i);this.#i+=this.#o/O;this.#o=0;if(this.#r.
length>id)this.#r=void 0}};async function is(t,e){for(const{descriptor:o}of t)_$(o.mediaType,o.digest);if(t.length>Ym)throw Te(`The image has ${t.length}\
 layers, but at most ${Ym} are read.`);const n=new ip(t,e);const r=t.reduce((o,{descriptor:s})=>o+s.sizeBytes,0);const i={
title:"Read the layers",doneBytes:()=>n.packedBytes,totalBytes:()=>r};return W(e.log,i,n.run())}var ip=class{#e;#t;#n=new Qc;#r=new od;#i=new nd(
this.#n,this.#r);#o=[];#s=[];#a=[];#c=[];#d=[];#f=[];#u;#l=0;#m=0;#p;constructor(e,n){this.#e=e;this.#t=n}get packedBytes(){
return this.#l+(this.#p?.packedBytes??0)}async run(){for(const[n,r]of this.#e.entries()){await this.#h(r);if(n+1===this.#t.
keptLayers)this.#u=WS(this.#n,n+1)}const{notice:e}=this.#i.attributes;return{layers:this.#e,layerBytes:this.#o,unpackedBytes:this.#o.
reduce((n,r)=>n+r,0),tarBytes:this.#m,layerTarBytes:this.#s,packings:this.#a,frames:this.#c,firstNodes:this.#d,notices:e===
void 0?this.#f:[...this.#f,e],tree:this.#n,heads:this.#r,living:rd(this.#n),base:this.#u}}async#h(e){const{signal:n,touch:r}=this.#t;
const i=xi(e,{checksDiffId:true,signal:n});this.#p=i;this.#d.push(this.#n.count);this.#i.beginLayer();const o=new xt({begin:(s,a,c)=>{
this.#i.apply(s,a,c);return Yr},emit:()=>{}},{dropsGlobals:true,ignoresTrailer:true});for await(const s of i.chunks){n.throwIfAborted();
o.consume(s);this.#y(i);r?.()}if(!o.isBetweenEntries)throw $S(e.descriptor.digest);this.#g(e,i.packing);this.#o.push(this.#i.
endLayer());this.#l+=i.packedBytes;this.#m+=i.tarBytes;this.#s.push(i.tarBytes);this.#a.push(i.packing??"none");this.#c.
push(i.frames);this.#p=void 0}#y(e){const n=this.#m+e.tarBytes;if(O$(n,this.packedBytes))throw Te(`The image's layers un\
pack to more than ${Qm} bytes and to more than ${ep} times their size.`)}#g({descriptor:e},n){const r=R$(e.mediaType);if(r===
void 0||n===void 0||r===n)return;const i=o=>o==="none"?"not packed":`packed with ${o}`;this.#f.push(`The media type of t\
he layer ${e.digest} says that it is ${i(r)}, but it is ${i(n)}, so it was read as that.`)}};function O$(t,e){return t>Qm&&
t>ep*e}function R$(t){if(/[.+]gzip$/.test(t))return"gzip";if(/[.+]zstd$/.test(t))return"zstd";return t==="application/vn\
d.oci.image.layer.v1.tar"?"none":void 0}function _$(t,e){const n=(r,i)=>{throw new p("UNSUPPORTED_IMAGE",`The layer ${e}\
 ${r}.`,{hint:i})};if(/nondistributable|foreign/.test(t))n("is not in the image, but has to be fetched from elsewhere (a\
 foreign or non-distributable layer)","Windows images have such layers. Build the image on a base without them.");if(/\+encrypted$/.
test(t))n("is encrypted",'Decrypt the image first, with "skopeo copy --decryption-key".')}var A$=Buffer.from(".wh.");function JS(t,e){const{layerCount:n}=e;const r=s=>s.slice(0,n).reduce((a,c)=>a+c,0);const i=L$(
t,e);const o=new sd(t);return{layerCount:n,unpackedBytes:r(t.layerBytes),tarBytes:r(t.layerTarBytes),owns:s=>i[o.find(s)]===
1,openAbove:()=>new op(t,e,i)}}function L$({tree:t,living:e},{nodes:n,layerCount:r}){const{kind:i,inode:o,layer:s,count:a}=t;
const c=new Uint8Array(a);const d=new Uint8Array(n.length);for(let f=n.length;f<a;f++){const u=o[f];if(e[f]===1&&u<n.length)
d[u]=1}for(let f=1;f<n.length;f++){if(e[f]===0||n[f]!==rs.whole)continue;const u=i[f]===A.directory?s[f]<=r:d[o[f]]===0;
if(u)c[f]=1}return c}var sd=class{#e;#t="";#n=F;constructor(e){this.#e=e}find(e){const n=e.lastIndexOf("/");const r=e.slice(
0,Math.max(0,n));if(r!==this.#t){this.#n=this.#r(F,r);this.#t=r}return this.#r(this.#n,e.slice(n+1))}#r(e,n){const{tree:r,
living:i}=this.#e;const o=J(n);let s=e;for(let a=0;a<o.length&&s!==C;){const c=o.indexOf(pe,a);const d=c===-1?o.length:c;
const f=r.kind[s]===A.directory?r.find(s,o,a,d):C;s=f!==C&&i[f]===1?f:C;a=d+1}return s}};var op=class{deleted=0;#e;#t;#n;#r;#i;#o;#s;constructor(e,{
nodes:n},r){const{tree:i}=e;this.#e=e;this.#t=i;this.#n=n;this.#r=r;this.#i=new sd(e);this.#o=new Uint8Array(i.count);this.#o[F]=
1;this.#s=new Uint8Array(i.count);this.#s[F]=1}decide(e){const n=this.#i.find(_(e.name));if(n===C)throw new Error("a str\
eam of layers has a path that they do not have");this.#o[n]=1;if(this.#r[n]===1)return"drop";const r=this.#c(this.#t.parent[n]);
this.#s[n]=1;return r.length===0?"keep":{head:e,before:r}}*whiteouts(){const{kind:e,parent:n}=this.#t;const r=new Int32Array(
this.#n.length).fill(C);r[F]=F;for(let i=1;i<this.#n.length;i++){if(this.#n[i]===rs.absent)continue;const o=r[n[i]];if(o===
C||e[o]!==A.directory)continue;const s=this.#o[i]===1?i:this.#t.findSame(o,i);if(s!==C&&this.#o[s]===1){r[i]=s;continue}
this.deleted++;for(const a of[...this.#c(o),this.#a(i)])yield*[...a.extensions,a.header]}}#a(e){const n=this.#t.pathOf(e);
const r=n.lastIndexOf(pe)+1;const i=Buffer.concat([n.subarray(0,r),A$,n.subarray(r)]);return xe({extensions:[],header:Pr(
"whiteout",0)},i)}#c(e){const{parent:n}=this.#t;const r=[];for(let i=e;this.#s[i]===0;i=n[i])r.push(i);return r.reverse().
map(i=>{this.#s[i]=1;const o=ns(this.#e,i,void 0);const s=mn(Re(o.header,0),Me(o.extensions));return{...o,name:s,typeFlag:"\
5",sizeBytes:0}})}};var GS=2**24;function jS(t){const{tree:e,layerTarBytes:n}=t;const r=C$(t);const i=[];for(const[o,s]of N$(t).entries()){if(o<
(t.base?.layerCount??0))continue;let a;let c=0;const d=f=>{if(a!==void 0)i.push({layer:o,startBytes:a,endBytes:f});a=void 0};
for(const f of s){const u=e.place[f];if(u===0)continue;const l=(u-1)*O;const m=e.ordinal[f];if(m!==c||!r(f))d(l);if(r(f))
a??=l;c=m+1}d(n[o]??0)}return i}function C$({tree:t,living:e,firstNodes:n}){const{kind:r,inode:i,layer:o}=t;const{carrier:s}=Ii(
t,e,F);return a=>{if(e[a]===0)return false;if(r[a]===A.directory)return a>=(n[o[a]-1]??0);const c=i[a];return s[c]===a===
(c===a)}}function N$({tree:t,layers:e}){const n=e.map(()=>[]);for(let r=1;r<t.count;r++)n[t.layer[r]-1]?.push(t.ordinal[r]*
GS+r);return n.map(r=>Array.from(Float64Array.from(r).sort(),i=>i%GS))}var D$=8*1024*1024;var F$=4*1024*1024;var ad=class extends Error{};function cd(t){const{tree:e,living:n}=t;const r=(o,s,a)=>$$.
from(M$(FS(t,o,s,a),a),{objectMode:false,highWaterMark:D$,signal:s});const i=async(o,s)=>{const a=KS(t,o);if(a===C)throw new ad(
`there is no ${o.toString()} in the layers`);return r(Ii(e,n,a),s)};return{way:"layers",returnsToDirectories:true,unseenTimes:[],
isReproducible:true,decide:()=>"keep",base:t.base&&JS(t,t.base),open:async o=>r(Ii(e,n,F),o),layers:{blobs:t.layers,packings:t.
packings,frames:t.frames,layerTarBytes:t.layerTarBytes,keptLayers:t.base?.layerCount??0,keptRuns:()=>jS(t),open:async(o,s)=>r(
Ii(e,n,F),o,s)},openPath:i,isNotFound:o=>o instanceof ad,lookAt:async(o,s)=>{const a=Buffer.from(o);const c=KS(t,a);if(c===
C)return void 0;return U$(t,c)??Ei(await i(a,s),F$)},close:async()=>{}}}async function*M$(t,e){yield*t;e?.add(on.length,
void 0);yield on}function U$(t,e){const{tree:n}=t;const r=n.kind[e];if(r!==A.directory&&(r!==A.symlink||n.inode[e]!==e))
return void 0;const i=n.parent[e];const o=i>F?n.pathBytes[i]+1:0;const{header:s,extensions:a}=ns(t,e,o);const c=r===A.directory?
"5":"2";const d=sn(s);return{typeFlag:c,mtimeSeconds:d,header:s,extensions:a,data:Buffer.alloc(0)}}function KS({tree:t,living:e},n){
let r=0;let i=F;let o=n;while(o.length>0){const s=o.indexOf(pe);const a=s===-1?o.length:s;const c=o.subarray(0,a);o=o.subarray(
Math.min(a+1,o.length));const d=c.toString("latin1");if(d===""||d===".")continue;if(d===".."){i=Math.max(F,t.parent[i]);
continue}if(t.kind[i]!==A.directory)return C;const f=t.find(i,c,0,c.length);if(f===C||e[f]===0)return C;if(t.kind[f]!==A.
symlink||o.length===0){i=f;continue}if(++r>Yc)return C;const u=t.targetOf(t.inode[f]);if(u[0]===pe)i=F;o=Buffer.concat([
u,Buffer.from("/"),o])}return i}function Gt(t,e,n){const{json:r}=t.config;const i=w(r,"config");const o=w(i,"Volumes");const s=new sp(t,e,n);return{reference:e.
reference,id:t.manifest.digest,ofContainer:void 0,platform:t.platform,diffIds:t.layers.map(({diffId:a})=>a),packedLayers:t.
layers,layerCount:t.layers.length,volumes:v(o)?Object.keys(o).filter(a=>!a.includes("\0")):[],shownConfig:v(i)?i:{},knownBytes:void 0,
isExact:true,countsFiles:true,notices:[],readConfig:async()=>({json:r,digest:t.config.descriptor.digest,packedLayers:t.layers.
map(({descriptor:a})=>a),annotations:t.annotations,missing:void 0}),openReader:()=>s.openReader(),measure:()=>s.measure(),
keeping:a=>{const{openReader:c,measure:d}=Gt(t,e,{...n,keptLayers:a});return{keptLayers:a,openReader:c,measure:d}}}}var sp=class{#e;#t;#n;#r;#i;#o=0;constructor(e,n,r){
this.#e=e;this.#t=n;this.#n=r}async openReader(){this.#o++;const e=H$(async()=>{if(--this.#o>0)return;this.#r=void 0;if(this.#n.
keptLayers===void 0)await this.#t.release?.(this.#e)});try{return{...cd(await this.#s()),close:e}}catch(n){await e();throw n}}async measure(){
if(this.#i===void 0)await this.#s();if(this.#i===void 0)throw new Error("the layers have no size");return this.#i}#s(){this.#r??=
this.#a().catch(e=>{this.#r=void 0;throw e});return this.#r}async#a(){const{layers:e,config:n}=this.#e;const r=await is(
e,this.#n);if(this.#i===void 0)for(const i of r.notices)this.#n.log.notice(i);this.#i={bytes:r.unpackedBytes,packedBytes:e.
reduce((i,{descriptor:o})=>i+o.sizeBytes,0),history:z$(n.json,r.layerBytes)};return r}};function H$(t){let e;return()=>{
e??=t();return e}}function z$(t,e){const n=Xn(t);const r=w(t,"history");const i=n?.filter(s=>s).length;if(n===void 0||i!==
e.length||!Array.isArray(r))return void 0;const o=[...e];return n.map((s,a)=>({command:b(r[a],"created_by")??b(r[a],"com\
ment")??"",bytes:s?o.shift()??0:0,hasLayer:s}))}var VS=Ns(bc(),1);import{Readable as W$}from"node:stream";var J$=16;var dd=class{layers;#e;#t=[];#n=[];constructor(e,n){this.#e=n;this.layers=e.map(r=>this.#r(r))}async requireAll(e){
for(const{descriptor:n}of this.layers){const{digest:r,sizeBytes:i}=n;const o=await this.#o(r,e);o.close();if(o.sizeBytes!==
i)throw new ce(`${r} has ${o.sizeBytes} bytes instead of ${i}`)}}async close(){await Promise.all(this.#t.splice(0).map(e=>e.
close()))}#r({descriptor:e,diffId:n}){let r;return{descriptor:e,diffId:n,open:async i=>{const o=r;r=void 0;const s=await this.#o(
e.digest,i).catch(c=>{o?.abort();throw c});const a=W$.from(o===void 0?s.bytes:G$(s.bytes,o),{objectMode:true,highWaterMark:J$});
a.once("close",s.close);return a},tap:i=>{r=i}}}async#i(){const e=await this.#e();this.#t.push(e);return e}async#o(e,n){
const r=this.#n.pop()??await this.#i();const i=await r.open(e,n).catch(a=>{this.#n.push(r);throw a});i.once("close",()=>this.#n.
push(r));const o=i.pipe((0,VS.extract)());i.on("error",a=>o.destroy(a));o.on("error",()=>{});const s=()=>{o.destroy();i.
destroy()};try{const{done:a,value:c}=await o[Symbol.asyncIterator]().next();if(a===true)throw new ce(`there is nothing a\
t ${e}`);const{size:d=0}=c.header;return{bytes:c,sizeBytes:d,close:s}}catch(a){s();throw a}}};async function*G$(t,e){try{
for await(const n of t){await e.write(n);yield n}e.end()}finally{e.abort()}}async function YS(t,e,n,r){const i=["--no-trunc","--human=false","--format","{{json .}}"];const o=["history",...i,...kt(
r)];const s=await t.docker.run([...o,e]);const a=s.split("\n").filter(c=>c!=="").map(c=>{const d=D(c);return{command:b(d,
"CreatedBy")||(b(d,"Comment")??""),bytes:Number(w(d,"Size")??Number.NaN)}});if(a.length<n||!a.every(({bytes:c})=>c>=0)){
throw new p("ENGINE_FAILED",`The engine returned ${a.length} sizes (${a.map(({bytes:c})=>c).join(", ")}) for the image ${JSON.
stringify(e)}, which has ${ye(n)}.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'})}return a.reverse()}
async function qS(t,e,n){return XS(await YS(t,e,n))}function XS(t){return t.reduce((e,{bytes:n})=>e+n,0)}async function ZS(t,e,n){
const r=e.diffIds.length;const i=Xn(n);const o=!e.isDefaultPlatform&&!t.knowsPlatformOption;const s=o?false:i===void 0?await j$(
t,e):i.filter(f=>f).length===r;if(!s)return{bytes:await K$(t,e),history:void 0};const a=await YS(t,e.id,r,ek(t,e));const c=i?.
length===a.length;const d=a.map((f,u)=>({...f,hasLayer:c?i[u]===true:f.bytes>0}));return{bytes:XS(a),history:d}}async function QS(t,e,n){
const{rootFs:r}=await tk(t,e.id);const i=Math.max(0,r-n.bytes);const o={command:`container ${e.name}`,bytes:i,hasLayer:true};
return{bytes:r,history:n.history&&[...n.history,o]}}async function j$(t,e){const n=["history","--quiet","--no-trunc",...kt(
ek(t,e))];const r=await t.docker.run([...n,e.id]);return r.split("\n").filter(i=>i!=="").length>=e.diffIds.length}function ek(t,e){
return e.isIndex&&t.knowsPlatformOption?e.platform:void 0}async function K$(t,e){const n=await K(t,{source:e});try{const{
rootFs:r,own:i}=await tk(t,n);return Math.max(0,r-i)}finally{await Y(t,n)}}async function tk(t,e){const n=await He(t,e,[
"--size"]);const r=w(n,"SizeRootFs");const i=w(n,"SizeRw")??0;if(typeof r!=="number"||typeof i!=="number")throw new p("E\
NGINE_FAILED",`The engine returned no size for the container ${e}.`,{hint:Q});return{rootFs:r,own:i}}function ud(t,e){return n=>{const r=t(n);if(r==="drop")return r;const i=r==="keep"?void 0:r;const o=i?.head??n;const{mtimeSeconds:s}=me(
o);const a=e(s);const c=i?.before?.map(f=>({...f,...fd(f,e)}));const d=c===void 0?{}:{before:c};if(c===void 0&&(a===s||Number.
isNaN(a)))return r;return{...i,...d,head:fd(o,e)}}}function fd(t,e){const{mtimeSeconds:n}=me(t);const r=e(n);return r===
n||Number.isNaN(r)?t:ap(t,r)}function ap(t,e){return{extensions:Wm(t.extensions,"mtime"),header:mo(t.header,e)}}var V$=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"];var Y$=512;var q$=60*60;var cp=4*1024*
1024;var X$=64*1024;var Z$=10;var Q$=300;async function Ti(t,{id:e}){await Y(t,e)}async function md(t,e,n){const{log:r}=t;
const i=n.asUsed===true?void 0:t.plainRuntime;if(i!==void 0)r.debug(`the container has the runtime ${i}: the engine's de\
fault may add mounts`);const o=await nk(t,i,e,n);const s=o.exitCode!==0&&eD.test(o.stderr);if(i===void 0||!s)return o;await Ti(
t,o.container);r.warning(`The engine lacks the program of its runtime ${i}, so the command runs with the default runtime\
. Mount points that it adds are in the result.`);const a=await nk(t,void 0,e,n);return{...a,container:{...a.container,mayHaveMounts:true}}}
var eD=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;async function nk(t,e,n,r){
const{log:i,signal:o}=t;const s=await K(t,{source:n,asUsed:r.asUsed===true,...r.network===void 0?{}:{network:r.network},
options:[...e===void 0?[]:["--runtime",e],...r.user===void 0?[]:["--user",r.user],"--entrypoint",r.program,...fp],command:r.
args});const a=r.limitSeconds??q$;const c=AbortSignal.timeout(a*1e3);const d=new dp(i,r.shows??(f=>f));try{const f=await W(
i,{title:"Command",loggedChars:()=>d.shownChars},t.docker.stream(["start","--attach",s],(u,l)=>d[l].add(u),AbortSignal.any(
[o,c])));d.end();return{...f,container:{id:s,mayHaveMounts:false}}}catch(f){if(o.aborted)throw H(o.reason);if(!c.aborted)
throw f;throw new p("COMMAND_FAILED",`A command in a container of ${n.reference} was still running after ${a} s and was \
stopped.`,{hint:"The output above may show what it waits for. It has no input, and a network only if one is named.",cause:f})}}
var fp=["--cap-drop","ALL","--security-opt","no-new-privileges","--pids-limit",String(Y$),...V$.flatMap(t=>["--cap-add",
t])];function pd(t,e=n=>n){return`${t.stdout}
${t.stderr}`.split("\n").map(n=>e(n)??"").filter(n=>n.trim()!=="").slice(-Z$).map(n=>n.slice(0,Q$)).join("\n")}var ld=class{#e;#t="";constructor(e){
this.#e=e}add(e){const n=(this.#t+e).split("\n");this.#t=(n.pop()??"").slice(-X$);for(const r of n)this.#e(r)}end(){if(this.#t!==
"")this.#e(this.#t);this.#t=""}};var dp=class{stdout=new ld(e=>this.#r(e));stderr=new ld(e=>this.#r(e));#e;#t;#n=cp;constructor(e,n){
this.#e=e;this.#t=n}get shownChars(){return cp-this.#n}end(){this.stdout.end();this.stderr.end()}#r(e){const n=this.#t(e);
if(n===void 0||this.#n<=0)return;this.#n-=n.length+1;this.#e.untrusted(n);if(this.#n<=0)this.#e.notice(`Output beyond ${cp}\
 characters is not shown.`)}};var up=10;var tD=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function rk(t,e,n){const r=w(e,"HostConfig");const i=b(r,"Runtim\
e");const o=i!==void 0&&t.mayAddMounts(i);const s=w(r,"DeviceRequests");const a=(Array.isArray(s)?s:[]).flatMap(nD);if(!o&&
a.length===0)return void 0;const c=w(e,"Config","Env");const d=U(c)?c.filter(f=>tD.test(f)):[];return{by:o?`its runtime ${JSON.
stringify(i)}`:"the devices that it asks for",options:[...i===void 0?[]:["--runtime",i],...a,...d.flatMap(f=>["--env",f])],
mounts:n}}function nD(t){if(!v(t))return[];const e=t["DeviceIDs"];const n=U(e)?e:[];const r=b(t,"Driver");if(r==="cdi")return n.
flatMap(i=>["--device",i]);return["--gpus",ft({...rD(t,n),...r?{driver:r}:{}})]}function rD(t,e){const n=w(t,"Capabiliti\
es");const r=Array.isArray(n)?n[0]:void 0;const i=t["Count"]===-1?"all":String(t["Count"]??"all");return{...e.length>0?{
device:e.join(",")}:{count:i},...U(r)?{capabilities:r.join(",")}:{}}}async function ik(t,e,{by:n,options:r,mounts:i}){const{
log:o,signal:s}=t;const a=await iD(t,e,r).catch(d=>{if(s.aborted)throw d;o.debug(`cannot find out what starting a contai\
ner leaves in it: ${S(d)}`);return void 0});if(a===void 0)return void 0;for(const d of[...i,...e.volumes])a.delete(ok(d));
const c=[];return{begin:({name:d,typeFlag:f,sizeBytes:u},l)=>{if(l!=="drop"&&u===0&&f!=="1"&&a.has(_(d)))c.push(R(Buffer.
concat([Buffer.from("/"),sD(_(d))])))},data:()=>{},end:()=>{},logNotice:()=>{if(c.length===0)return;const d=c.length>up?
` and ${c.length-up} more`:"";o.notice(`When the container started, ${n} created empty mount points or links in it, whic\
h are in the result: ${c.slice(0,up).join(", ")}${d}. Use ${k("exclude")} to drop them.`)}}}async function iD(t,e,n){const{
log:r}=t;const i=[...n,...fp,"--entrypoint",Ve()];const o=await K(t,{source:e,options:i,command:[]});try{await t.docker.
try(["start",o]);return oD(await t.docker.run(["diff",o]))}finally{await Y(t,o).catch(s=>{Kr(t.runId);r.debug(`a contain\
er will only be removed at the end of the run: ${S(s)}`)})}}function oD(t){const e=t.split("\n").filter(r=>r.startsWith(
"A /")).map(r=>ok(r.slice("A ".length)));const n=new Set(e);for(const r of e)n.delete(r.slice(0,Math.max(0,r.lastIndexOf(
"/"))));return n}function ok(t){return _(Buffer.from(t))}function sD(t){return Buffer.from(t,"latin1")}var sk=2;async function ak(t,e){const n=await He(t,e);const r=(...i)=>dk(b(n,...i)??"")??Number.POSITIVE_INFINITY;return{
createdSeconds:r("Created"),startedSeconds:r("State","StartedAt"),finishedSeconds:r("State","FinishedAt")}}function ck(t){
return dk(b(t.inspect,"Created")??"")??0}function dk(t){const e=Date.parse(t);return Number.isNaN(e)||e<0?void 0:Math.floor(
e/1e3)}function fk(t,e){return n=>n>=t.createdSeconds&&n<=t.finishedSeconds+1?e:n}var lp=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf","etc/mt\
ab"];var vi=["dev","etc"];var os=[...lp,...vi];var mp=4*1024*1024;function pp(t,e,n=[]){return r=>{const i=_(r.name);if(!t.
has(i))return"keep";const o=t.get(i);if(o===void 0)return n.includes(i)?"keep":"drop";if(vi.includes(i))return sn(r.header)>
e?"keep":pk(r,o.mtimeSeconds);return o.typeFlag==="5"?"keep":{head:aD(o,i),data:o.data}}}async function uk(t,e){const n=await t.
docker.run(["diff",e]);const r=n.split("\n").map(i=>/^[AC] \/(.*)$/.exec(i)?.[1]??"").filter(i=>!lp.includes(i));return vi.
filter(i=>r.some(o=>o.startsWith(`${i}/`)))}async function lk(t,e,n,r){const i=new Map;for(const o of os){i.set(o,await qe(
t,e,`${n}/${o}`,r))}return i}function mk(t,e,n,r){return i=>{const o=_(i.name);const s=sn(i.header);const a=s>=t;if(lp.includes(
o)&&a){r.debug(`left out of the export: ${o}, made with the container`);return"drop"}return vi.includes(o)&&a&&s<=n?pk(i,
e):"keep"}}async function qe(t,e,n,r){try{return await Ei(await t.readArchive(e,n,r),mp)}catch(i){if(je(i,n))return void 0;
throw i}}function pk(t,e){return sn(t.header)===e?"keep":{head:ap(t,e)}}function aD(t,e){return{extensions:t.extensions,
header:Cy(t.header,e)}}import{PassThrough as cD}from"node:stream";import{pipeline as dD}from"node:stream/promises";import{createGunzip as fD,createZstdDecompress as uD}from"node:zlib";var hk=".wh.";var lD=".wh..wh..opq";async function yk(t,e){const{openBlobs:n,packedLayers:r}=t;if(n===void 0||r===void 0)
return void 0;const i=new Map(os.map(o=>[o,void 0]));await n(async o=>{for(const s of r){const a=c=>mD(i,s,c,e);await o.
stream(s.digest,a,s.sizeBytes)}});return i}async function mD(t,e,n,r){const i=[];const o=new bi(mp);const s=new G(a=>{const c=_(
a.name);pD(t,c,a.typeFlag);if(!t.has(c))return"drop";i.push(c);return o.hold(a)});await dD(n,hD(e.mediaType),s,o.sink,{signal:r});
for(const[a,c]of o.entries().entries())t.set(i[a],c)}function pD(t,e,n){const r=e.lastIndexOf("/")+1;const i=e.slice(r);
if(i===lD)hp(t,e.slice(0,Math.max(0,r-1)));else if(i.startsWith(hk)){const o=e.slice(0,r)+i.slice(hk.length);if(t.has(o))
t.set(o,void 0);hp(t,o)}else if(n!=="5")hp(t,e)}function hp(t,e){for(const n of t.keys())if(e===""||n.startsWith(`${e}/`))
t.set(n,void 0)}function hD(t){if(/[+.]gzip$/.test(t))return fD();return/[+.]zstd$/.test(t)?uD():new cD}import{posix as hd}from"node:path";import{isDeepStrictEqual as yD}from"node:util";var gD=4e3;async function gk(t,e,n,r){const{signal:i}=t;const o=ED(n).map(u=>({lower:u,dst:Ve()}));const s={src:n.made,dst:Ve()};
const a=[ft({type:"bind",...s,readonly:""}),...o.map(({lower:u,dst:l})=>SD(u,l))];const c=a.flatMap(u=>["--mount",u]);const d=await K(
t,{source:e,options:c});const f=(u,l)=>qe(t.transport,d,`${u}/${l}`,i);try{const u=[];for(const l of r)if(await wD(o.map(
({dst:m})=>m),s.dst,m=>f(m,l)))u.push(l);return u}finally{await Y(t,d)}}async function wD(t,e,n){const r=await n(e);if(r===
void 0)throw new RangeError("nothing was made where something is looked for");for(const i of t){const o=await n(i);if(o===
void 0)return false;if(!bD(o,r))return true}return false}function bD(t,e){return yD(me(t),me(e))&&t.data.equals(e.data)}
function ED({made:t,layers:e}){if([t,...e].some(i=>/[:,\\"\s]/.test(i)))throw new RangeError("the directory of the layer\
s has a character that an overlay cannot take");const n=[];let r=0;for(const i of e){const o=Buffer.byteLength(i)+1;if(o>
r){n.push([]);r=gD-Buffer.byteLength(`lowerdir=${t}`)}n.at(-1)?.push(i);r-=o}return n.map(i=>[...i,t].join(":"))}function SD(t,e){
const n=["type=overlay","device=overlay",`o=lowerdir=${t}`];return["type=volume",`dst=${e}`,"volume-nocopy","volume-driv\
er=local",...n.map(r=>`volume-opt=${r}`)].join(",")}var wk=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"];var kD="0,0";async function bk(t,e,n){const{
log:r,signal:i}=t;const o=await BD(t,n);if(o===void 0)return void 0;try{return await gk(t,e,o,wk)}catch(s){if(i.aborted)
throw s;r.debug(`the layers are read one by one: ${S(s)}`)}return xD(t,e,o.layers)}async function xD(t,e,n){const r=OD(n);
if(r===void 0)return void 0;const i=Ve();const o=await ID(t,e,r,i);if(o===void 0)return void 0;const s=(a,c,d)=>TD(t,o,`${i}${a.
slice(r.length)}/${c}`,d);try{return await PD(n,wk,s)}finally{await Y(t,o)}}async function PD(t,e,n){const r=[];for(const[
i,o]of Map.groupBy(e,hd.dirname)){let s=o.map(a=>hd.basename(a));for(const a of t){const c=await n(a,i,s);if(c===void 0)
continue;const d=f=>c.get(f)!==void 0;r.push(...s.filter(f=>d(f)&&c.get(f)!=="deleted").map(f=>`${i}/${f}`));s=s.filter(
f=>!d(f));if(s.length===0||c.get("")!=="directory")break}}return e.filter(i=>r.includes(i))}async function ID(t,e,n,r){const i=o=>{
const s=ft({type:"bind",src:n,dst:r,readonly:"",...o});return K(t,{source:e,options:["--mount",s]})};try{return await i(
{"bind-recursive":"disabled"}).catch(o=>{if(!/bind-recursive/.test(S(o)))throw o;return i({"bind-nonrecursive":""})})}catch(o){
if(om(o))return void 0;throw o}}async function TD(t,e,n,r){const{signal:i}=t;const o=await t.transport.readArchive(e,n,i).
catch(f=>{if(je(f,n))return void 0;throw f});if(o===void 0)return void 0;const s=[...r].sort().at(-1)??"";const a=new Map;
const c=new AbortController;const d=new G(f=>{const[,u="",...l]=_(f.name).split("/");if(l.length===0&&(u===""||r.includes(
u)))a.set(u,vD(f));if(u>=s)c.abort();return"drop"});await fr(c.signal,o,d);return a}function vD(t){if(me(t).device===kD)
return"deleted";return t.typeFlag==="5"?"directory":"file"}async function BD(t,e){const n=await He(t,e);const r=b(n,"Gra\
phDriver","Data","LowerDir");const[i,...o]=r?.split(":")??[];return i===void 0||o.length===0?void 0:{made:i,layers:o}}function OD(t){
const[e,...n]=new Set(t.map(r=>hd.dirname(hd.dirname(r))));return e==="/"||n.length>0?void 0:e}var Bk=Ns(bc(),1);import{pipeline as $D}from"node:stream";import{pipeline as RD}from"node:stream/promises";async function ss(t,e){await RD([...t,Ln()],{signal:e})}async function Cn({log:t,signal:e},n,r,i){const[o]=n.slice(-1);await W(
t,lt(o,r,i),ss(n,e))}function lt(t,e,n="Read"){return{title:n,doneBytes:()=>t.bytesRead,totalBytes:e,isEstimate:true}}var Sk=2**32-2;var _D=64;var AD=64;async function kk(t){const e=new Map;let n=Sk+1;let r=LD();for(let i=0;r.length>0;i++){
if(i===AD)throw new RangeError("its ranges have no end");const o=await t(r);for(const s of r){const a=o.get(s);if(a!==void 0)
e.set(s,a);else n=Math.min(n,s)}if(!e.has(0))throw new RangeError("it does not map root");r=CD(e,n)}return ND(e)}function xk(t,e){
const n=t.find(r=>e>=r.machine&&e<r.machine+r.count);return n&&n.image+e-n.machine}function LD(){const t=Array.from({length:32},
(e,n)=>2**n);return yd([0,...t.flatMap(e=>[e-1,e]),Sk])}function CD(t,e){const n=yd([...t.keys()]);const r=n.flatMap((i,o)=>{
const s=n[o+1];if(s===void 0)return Ek(i,e);return Pk(t,i,s)?[]:Ek(i,s)});return yd(r)}function Ek(t,e){const n=Math.max(
1,Math.floor((e-t)/_D));const r=[];for(let i=t+n;i<e;i+=n)r.push(i);return r}function Pk(t,e,n){return(t.get(n)??Number.
NaN)-(t.get(e)??Number.NaN)===n-e}function ND(t){const e=[];for(const n of yd([...t.keys()])){const r=e.at(-1);if(r!==void 0&&
Pk(t,r.image,n))e.splice(-1,1,{...r,count:n-r.image+1});else e.push({image:n,machine:t.get(n)??Number.NaN,count:1})}return e}
function yd(t){return[...new Set(t)].sort((e,n)=>e-n)}var yp="etc/mtab";async function Ok(t,e){if(!t.mapsOwners)return t.transport;const n=await K(t,{source:e});try{const r=await vk(
t,n,"uid");const i=await vk(t,n,"gid");return new gp(t.transport,{users:r,groups:i})}finally{await Y(t,n)}}var gp=class{#e;#t;constructor(e,n){
this.#e=e;this.#t=n}async readArchive(e,n,r){const i=await this.#e.readArchive(e,n,r);return Ik(i,new G(o=>DD(o,this.#t)))}async exportContainer(e,n){
const r=await qe(this,e,`/${yp}`,n);const i=await this.#e.exportContainer(e,n);if(r===void 0)return i;const{extensions:o,
header:s}=xe(r,J(yp));let a=false;const c=f=>{a||=_(f.name)===yp;return"keep"};const d=async function*(){if(!a)yield Buffer.
concat([...o,s,r.data])};return Ik(i,new G(c,void 0,{appendix:d}))}};function Ik(t,e){$D(t,e,()=>{});return e}function DD(t,{
users:e,groups:n}){const{uid:r,gid:i}=me(t);const o=Tk(e,r,t);const s=Tk(n,i,t);if(o===r&&s===i)return"keep";return{head:IS(
t,o,s)}}function Tk(t,e,{name:n}){const r=xk(t,e);if(r!==void 0)return r;if(e===0)return 0;throw new p("UNSUPPORTED_ENGI\
NE",`docker-flatten cannot map the owner of ${R(n)}: it belongs to ${e} on the engine's machine, which is outside the ra\
nge of userns-remap.`,{hint:"Find out what changed the file outside of its container, or use an engine without userns-re\
map."})}async function vk(t,e,n){try{return await kk(r=>FD(t,e,n,r))}catch(r){if(!(r instanceof RangeError))throw r;throw new p(
"ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-remap): ${S(r)}.`,{hint:`Define a range for the "us\
erns-remap" user in /etc/subuid and /etc/subgid on the engine's machine, and restart the engine.`,cause:r})}}async function FD(t,e,n,r){
const{signal:i}=t;const o=Ve().slice(1);const s=(0,Bk.pack)();s.entry({name:o,type:"directory",mode:448});for(const c of r)
s.entry({name:`${o}/${c}`,pax:{[n]:String(c)}},"");s.finalize();await t.transport.writeArchive(e,s,i).catch(c=>{if(!/cannot be mapped/i.
test(S(c)))throw c});const a=await MD(t,e,`/${o}`);return new Map([...a].flatMap(([c,d])=>/^[0-9]+$/.test(c)?[[Number(c),
d[n]]]:[]))}async function MD(t,e,n){const{signal:r}=t;const i=new Map;const o=new G(a=>{const c=_(a.name);i.set(c.slice(
c.lastIndexOf("/")+1),me(a));return"drop"});const s=await t.transport.readArchive(e,n,r);await ss([s,o],r);return i}import{Readable as UD}from"node:stream";var HD=["lastlog","faillog","tallylog","btmp","wtmp"];var wp="var/log";var zD=1024**3;async function gd(t,{id:e,mountPath:n},r,i){
const o=c=>WD(t,e,`${n}/${c}`,i);if((await o("var"))?.typeFlag!=="5")return[];const s=await o(wp);if(s?.typeFlag!=="5")return[];
const a=[];for(const c of HD){const d=`${wp}/${c}`;const f=await o(d);if(f?.typeFlag==="0"&&f.sizeBytes>=zD&&await r(d))
a.push({path:d,entry:f,parent:s})}return a}async function bp(t,e,n,r){const i=n.flatMap(({path:s,entry:a,parent:c})=>[xe(
c,J(`${wp}/`)),Kc(xe(a,J(s)))].flatMap(({extensions:d,header:f})=>[...d,f]));const o=Buffer.concat([...i,Buffer.alloc(2*
O)]);await t.writeArchive(e,UD.from([o]),r)}async function WD(t,e,n,r){try{return await xS(await t.readArchive(e,n,r))}catch(i){
if(je(i,n))return void 0;throw i}}function Rk(t,e,n,r){const{session:i,source:o,files:s}=e;const{log:a}=i;return async(c,d)=>{const f=await gd(s,n,c,d);if(f.
length===0)return t;const u=await K(i,{source:o});try{await bp(i.transport,u,f,d);const{way:l,open:m,decide:h}=await r(u);
const y=async()=>{await Promise.all([t.close(),Y(i,u)])};return{...t,way:l,open:m,decide:h,sizeInImage:Ak(f,a),close:y}}catch(l){
await Y(i,u).catch(()=>{});if(d.aborted)throw l;a.debug(`huge logs are read with all of their zeros: ${S(l)}`);return{...t,
isReproducible:false}}}}function _k(t,e,n){const{session:r,files:i}=e;const{log:o}=r;const s={id:n,mountPath:""};return async(a,c)=>{
const d=await gd(i,s,a,c);if(d.length===0)return t;try{await bp(r.transport,n,d,c)}catch(f){const u=await gd(i,s,a,c);if(u.
length<d.length)throw f;o.debug(`huge logs are read with all of their zeros: ${S(f)}`);return{...t,isReproducible:false}}
return{...t,sizeInImage:Ak(d,o)}}}function Ak(t,e){const n=new Map(t.map(({path:r,entry:i})=>[r,i.sizeBytes]));e.debug(`\
not read, since nothing of it is kept: ${[...n.keys()].join(", ")}`);return r=>n.get(r)}var JD="1.52";var GD=20;var jD=2;async function Lk(t,e){const{log:n}=t;const r=t.serverApiVersion===JD?await KD(t,e.id):
e.id;for(let i=1;i<=jD;i++){const o=Ve();const s=ft({type:"image",src:r,dst:o});try{const a=await K(t,{source:e,options:[
"--mount",s]});return{id:a,mountPath:o}}catch(a){if(!qD(a))throw a;n.debug(`the engine does not mount the image: ${S(a)}`)}}
n.debug("so a container is exported");return void 0}async function KD(t,e){const n=e.replace(/^sha256:/,"").slice(0,GD);
const r=await ne(t,n).catch(()=>void 0);return r?.["Id"]===e?n:e}var VD=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i;
var YD=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function qD(t){return t instanceof p&&YD.includes(t.code)&&
!VD.test(t.message)}import{posix as Ck}from"node:path";async function Nk(t,e,n,r){const{signal:i}=t;const o=XD(n);const s=async({id:c,mountPath:d})=>ZD(o,async f=>{const u=`${d}\
/${Buffer.from(f,"latin1")}`;return await qe(e,c,u,i)!==void 0});let a=new Set;if(o.length>0&&r!==void 0)a=await s(r);else if(o.
length>0){const c=await K(t,{source:n});try{a=await s({id:c,mountPath:""})}finally{await Y(t,c)}}return c=>a.has(_(c.name))?
"drop":void 0}function XD({volumes:t}){const e=new Set;for(const n of t){const r=_(Buffer.from(Ck.normalize(n))).split("\
/");for(let i=1;i<=r.length;i++)e.add(r.slice(0,i).join("/"))}e.delete("");return[...e]}async function ZD(t,e){const n=new Set;
for(const r of t)if(n.has(Ck.dirname(r))||!await e(r))n.add(r);return n}var Dk=Buffer.from("/");async function as(t,e,n,r){const{log:i,signal:o}=t;const s=t.canMountImages&&e.isDefaultPlatform;
const a=s?await Lk(t,e):void 0;const c=s&&a===void 0;const d=await Ok(t,e);let f=false;const u=t.store.keepsPacked&&(a===
void 0||await nF(d,a,o));const l=u?await yk(await n(),o).catch(g=>{if(!(g instanceof ce))throw g;i.debug(`the layers can\
not be read one by one: ${S(g)}`);f=true;return void 0}):void 0;const m={session:t,source:e,files:d,viewer:a,fromLayers:l,
areLayersHidden:f};if(a!==void 0&&r===void 0){const g=l&&pp(l,Infinity);const E=rF(m,a,g);const I=P=>$k(m,P,void 0,false);
return{...E,sparingZeros:Rk(E,m,a,I)}}const h=r?.id??await K(t,{source:e});const y=await $k(m,h,r,c);return r?.isOwn===false?
y:{...y,sparingZeros:_k(y,m,h)}}async function $k(t,e,n,r){const{session:i,source:o,files:s,viewer:a,fromLayers:c,areLayersHidden:d}=t;
const{log:f,signal:u}=i;const l=[a?.id,n?.isOwn===false?void 0:e].filter(q=>q!==void 0);const m=a===void 0&&c===void 0;if(m)
await tF(i,o,e);const h=await ak(i,e);const y=ck(o);const g=n?.isOwn===false?Math.min(h.createdSeconds+sk,h.startedSeconds):
Infinity;const E=c??(a&&await lk(s,a.id,a.mountPath,u));const I=n===void 0?[]:await uk(i,n.id);const P=E===void 0?mk(h.createdSeconds,
y,g,f):pp(E,g,I);const N=n?.isOwn===true?await Nk(i,s,o,a):void 0;const L=n?.added===void 0?void 0:await ik(i,o,n.added);
const $=q=>Fk(q)??N?.(q)??P(q);return{way:"export",isReproducible:!d&&!r&&n?.mayHaveMounts!==true,unseenTimes:m?vi:[],...m?
{unseenPaths:os}:{},open:q=>s.exportContainer(e,q),openPath:(q,Se)=>s.readArchive(e,Buffer.concat([Dk,q]),Se),isNotFound:(q,Se)=>je(
q,`/${Se}`),lookAt:(q,Se)=>qe(s,e,`/${q}`,Se),...n?.isOwn===true?{lookAtImage:eF(t,l)}:{},observer:L,decide:n?.isOwn===true?
ud($,fk(h,y)):$,close:async()=>{L?.logNotice();await QD(i,l)}}}async function QD(t,e){const n=await Promise.allSettled(e.
map(r=>Y(t,r)));for(const r of n)if(r.status==="rejected")throw r.reason}function eF({session:t,source:e,files:n,viewer:r},i){
let o;return async(s,a)=>{if(r!==void 0)return qe(n,r.id,`${r.mountPath}/${s}`,a);o??=K(t,{source:e});const c=await o;if(!i.
includes(c))i.push(c);return qe(n,c,`/${s}`,a)}}async function tF(t,e,n){const{log:r,signal:i}=t;if(t.store.keepsPacked){
r.warning(`Docker ${t.version} shows the image for ${B(e.platform)} only through a container and hides its layers. If th\
e image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`);return}const o=await bk(
t,e,n).catch(s=>{if(i.aborted)throw s;r.debug(`the layers' directories cannot be read: ${S(s)}`);return void 0});if(o!==
void 0&&o.length>0)r.warning(`Docker ${t.version} hides files of the image, which are therefore not in the result: ${o.map(
s=>`/${s}`).join(", ")}. ${t.canMountImages?"An engine that mounts images keeps them":"Docker 28 and newer keep them"}.`)}
async function nF(t,e,n){const r=`${e.mountPath}/.dockerenv`;return await qe(t,e.id,r,n)!==void 0}function rF({session:t,
files:e,areLayersHidden:n},r,i){return{way:"image mount",isReproducible:!n,unseenTimes:[],open:o=>e.readArchive(r.id,`${r.
mountPath}/.`,o),openPath:(o,s)=>e.readArchive(r.id,Buffer.concat([Buffer.from(r.mountPath),Dk,o]),s),isNotFound:(o,s)=>je(
o,`${r.mountPath}/${s}`),lookAt:(o,s)=>qe(e,r.id,`${r.mountPath}/${o}`,s),decide:o=>Fk(o)??(iF(o.name)?"drop":i?.(o)??"k\
eep"),close:()=>Y(t,r.id)}}function iF(t){return(t.length===1||t.length===2&&t[1]===47)&&t[0]===46}function Fk(t){const{
name:e}=t;const n=e.at(-1)===47?e.length-1:e.length;const r=e.lastIndexOf(47,n-1)+1;if(e[r]!==46||e[r+1]!==119||e[r+2]!==
104||e[r+3]!==46)return void 0;throw new p("WHITEOUT_NAME",`The image contains a file named ${R(e)}, but a layer cannot \
contain a name that starts with ".wh.": the engine would read it as a whiteout, which marks a deletion.`,{hint:"Rename o\
r remove the file in the image."})}function tt(t,e){const{reference:n,id:r,platform:i,diffIds:o,volumes:s}=e;const a=w(e.inspect,"Config");let c;const d=()=>{
c??=Sc(t,e);return c};return{image:e,...{reference:n,id:r,platform:i,diffIds:o,volumes:s},ofContainer:void 0,layerCount:o.
length,shownConfig:v(a)?a:{},knownBytes:sF(t,e),isExact:t.canMountImages&&e.isDefaultPlatform,notices:[],readConfig:d,findLayers:async()=>oF(
await d(),o),openReader:()=>as(t,e,d),measure:async()=>{const f=await d();const u=await ZS(t,e,f.json);return{...u,packedBytes:Ec(
f)}}}}function Mk(t,e,n){const r={...n,isOwn:true};return{...e,openReader:()=>as(t,e.image,e.readConfig,r)}}function oF({
packedLayers:t,openDirectory:e},n){if(e===void 0||t?.length!==n.length)return void 0;if(!t.every(({digest:i})=>/^sha256:[0-9a-f]{64}$/.
test(i)))return void 0;const r=t.map((i,o)=>({descriptor:i,diffId:n[o]??""}));return new dd(r,e)}function sF({store:t},{
inspect:e}){const n=e["Size"];return t.keepsPacked||typeof n!=="number"?void 0:n}var lr=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];var aF=3;var cF=1e5;var dF=[10,5,3];var fF=.01;var Bi=class{#e=new Map;#t;constructor(e){this.#t=e}begin(e,n){const r=On(
e,n);if(r===0)return;const i=_(e.name);this.#t?.(i,r);const o=this.#n(i);const s=this.#e.get(o);if(s===void 0)this.#e.set(
o,{bytes:r,files:1});else{s.bytes+=r;s.files++}}data(){}end(){}#n(e){let n=0;for(let i=0;i<aF;i++){const o=e.indexOf("/",
n===0?0:n+1);if(o===-1)break;n=o}let r=e.slice(0,n);while(this.#e.size>=cF&&r!==""&&!this.#e.has(r))r=r.slice(0,Math.max(
0,r.lastIndexOf("/")));return r}get largest(){let e=0;for(const{bytes:n}of this.#e.values())e+=n;return Hk(this.#r(),"",
0,e*fF)}get all(){return[...this.#r().values()].flatMap(e=>[...e].map(Uk))}#r(){const e=new Map;for(const[n,r]of this.#e){
for(let i=n;i!=="";){const o=i.slice(0,Math.max(0,i.lastIndexOf("/")));const s=e.get(o)??new Map;e.set(o,s);const{bytes:a,
files:c}=s.get(i)??{bytes:0,files:0};s.set(i,{bytes:a+r.bytes,files:c+r.files});i=o}}return e}};function Uk([t,e]){return{
path:`/${J(t).toString("utf8")}`,...e}}function Hk(t,e,n,r){return[...t.get(e)??[]].filter(([,{bytes:i}])=>i>=r).sort(([
i,o],[s,a])=>a.bytes-o.bytes||(i<s?-1:1)).slice(0,dF[n]).flatMap(([i,o])=>[Uk([i,o]),...Hk(t,i,n+1,r)])}var wd=500;var uF=1e6;var lF=300;var bd=class{#e;#t=[];#n=[];#r=0;#i=0;directories=new Bi((e,n)=>this.#o(e,n));constructor(e){
this.#e=e}#o(e,n){if(this.#t.length<uF){this.#t.push(e);this.#n.push(n);return}this.#r+=n;this.#i++}get contents(){const e=this.#s();
const n=this.directories.all.toSorted(zk);const r=i=>e.reduce((o,s)=>o+s[i],0);return{bytes:r("bytes"),files:r("files"),
packages:e.slice(0,wd),morePackages:Math.max(0,e.length-wd),directories:n.slice(0,wd).map(i=>({...i,path:Gk(i.path)})),moreDirectories:Math.
max(0,n.length-wd)}}#s(){const e=new Map;const n=(r,i,o,s)=>{const a=`${r}:${i}`;const c=e.get(a);if(c===void 0)e.set(a,
{manager:r,name:i,bytes:o,files:s});else{c.bytes+=o;c.files+=s}};for(const[r,i]of this.#t.entries()){const{manager:o,name:s}=this.#e.
packageOf(i)??Ep;n(o,s,this.#n[r]??0,1)}if(this.#i>0)n(Ep.manager,Ep.name,this.#r,this.#i);return[...e.values()].sort(zk).
map(r=>({...r,name:Gk(hF(r.name))}))}};var Ep={manager:"other",name:""};function zk(t,e){const n=({manager:r,name:i,path:o})=>o??
`${r}:${i}`;return e.bytes-t.bytes||(n(t)<n(e)?-1:1)}var mF=1e3;function Ed(t){return v(t)&&["bytes","files","morePackag\
es","moreDirectories"].every(e=>Sp(t[e]))&&Wk(t["packages"],e=>pF(e["manager"])&&Jk(e["name"]))&&Wk(t["directories"],({path:e})=>Jk(
e)&&e.startsWith("/"))}function Wk(t,e){return Array.isArray(t)&&t.length<=mF&&t.every(n=>v(n)&&e(n)&&Sp(n["bytes"])&&Sp(
n["files"]))}var Jk=t=>typeof t==="string";var Sp=t=>Number.isSafeInteger(t)&&t>=0;var pF=t=>lr.some(e=>e===t);function hF(t){
return J(t).toString("utf8")}function Gk(t){return ae(t,lF)}function jk(t,e){const n=D(t);const r=b(n,"tool")?.startsWith("docker-flatten ")===true;if(!v(n)||!r)throw cs(e,"is not \
one");const{version:i,platforms:o}=n;if(i!==Jc)throw cs(e,`has the version ${JSON.stringify(i)?.slice(0,20)} instead of ${Jc}`,
"Write it again with this release of docker-flatten.");if(!Array.isArray(o)||o.length===0)throw cs(e,"names no platform");
const s=o.length===1;return{kind:"report",name:e,platforms:o.map(a=>yF(a,s?w(n,"result"):a,e))}}function yF(t,e,n){const r=b(
t,"platform");if(r===void 0)throw cs(n,"has a platform without a name");const i=w(t,"newPackedBytes");return{platform:r,
contents:gF(w(e,"contents"),n),packedBytes:typeof i==="number"?i:void 0,layers:wF(w(e,"packedLayers"))}}function gF(t,e){
if(t===void 0||t===null)return void 0;if(!Ed(t))throw cs(e,"has contents of another form");return t}function wF(t){if(!Array.
isArray(t))return void 0;const e=t.flatMap(n=>[b(n,"digest")??[],b(n,"diffId")??[]]);return e.length===0?void 0:new Set(
e.flat())}function cs(t,e,n="Name the file that an earlier run wrote as its report, or an image."){return new p("BAD_INP\
UT",`The ${T("compare")} must name an image or a report of docker-flatten, but ${JSON.stringify(t)} ${e}.`,{hint:n})}import{rm as PF}from"node:fs/promises";import{join as IF}from"node:path";import{createWriteStream as bF}from"node:fs";import{pipeline as EF}from"node:stream/promises";async function Kk(t,e,n,r){const{log:i,signal:o}=t;const s=await t.transport.saveImage(e.id,o,r);const a=bF(n,{flags:"wx",
mode:384});const c=()=>a.bytesWritten;try{await W(i,{title:"Save",doneBytes:c},EF(s,a,{signal:o}))}catch(d){if(o.aborted||
d instanceof p)throw d;const f=Et(d);throw new p(f?"NO_SPACE":"TEMP_DIR",f?`The disk filled up while saving the image to\
 ${n}.`:`Cannot save the image to ${n} (${he(d)}).`,{hint:`A save is as large as the image's layers in the engine. Name \
a directory on a larger disk with the ${T("temp-dir")}.`,cause:d})}}async function Vk(t,e){if(!t.store.holdsIndexes||!e.
isIndex)return[e.platform];for(const{place:n,open:r}of ci(t,e)){try{return await r(async i=>{const o=[];for await(const{
configText:s}of ai({digest:e.id},i.text,e.platform)){const a=D(s);if(!v(a))continue;const c=$e(Qe(a));if(c.os==="linux"&&
!o.some(d=>V(c,d)))o.push(c)}return o})}catch(i){if(!(i instanceof ce))throw i;t.log.debug(`no blobs ${n}: ${S(i)}`)}}return void 0}import{mkdtemp as SF,rm as kF}from"node:fs/promises";import{join as xF}from"node:path";async function Sd({run:t,options:e},n){const r=await SF(xF(e.tempDir,oe(t.runId)));n.defer(()=>kF(r,{recursive:true,force:true}));
return r}async function Yk(t){const{engine:e,options:n}=t;const{image:r,platforms:i}=n;if(r===void 0)throw new Error("a container\
 has no layers of its own");const o=i==="default"||i==="all"?[void 0]:i;if(o.length>1)await TF(e,{...n,image:r},o);let s;
for(const f of o)s=await wi(e,{...n,image:r,platform:f});if(s===void 0)throw new Error("no platform is named");const a=i===
"all"?await vF(e,s):i==="default"?[s.platform]:i;const c=i==="all"?s.isIndex:i!=="default"&&i.length>1;const d=await ds(
t,s,{platforms:a,isEach:i!=="all"});return{reference:r.text,platforms:d.platforms,index:c?d.index??{format:"oci",annotations:{}}:
void 0,id:s.id,notices:[],close:d.close}}async function TF(t,{image:e,pull:n},r){if(!t.store.holdsIndexes){throw new p("\
UNSUPPORTED_ENGINE",`Several platforms of ${e.text} are needed, but this engine's image store keeps one platform of an i\
mage.`,{hint:`Read them from the registry with ${k("image",`docker://${e.text}`)}, or use an engine with the containerd \
image store.`})}if(n==="never"||await ne(t,e.text)!==void 0)return;for(const i of r)await Zo(t,e.text,i&&B(i))}async function vF(t,e){
const n=await Vk(t,e);if(n!==void 0&&n.length>0)return n;throw new p("UNSUPPORTED_ENGINE",`The platforms of ${e.reference}\
 are needed for ${k("platform","all")}, but this engine does not show them.`,{hint:`Name them with ${k("platform")}, for\
 example "linux/amd64, linux/arm64".`})}async function ds(t,e,{platforms:n,isEach:r}){var m=[];try{const{run:i,engine:o,
options:s}=t;const a={...i,tempDir:s.tempDir};const c=it(m,new AsyncDisposableStack,true);const d=await Sd(t,c);const f=[];
let u;for(const[I,P]of n.entries()){const N=IF(d,`${I}.tar`);const L=`Save ${e.reference} (${B(P)})`;const $=await i.log.
group(L,async()=>{const q=e.isIndex&&o.knowsPlatformOption?P:void 0;try{await Kk(o,e,N,q)}catch(ve){const yt=ve instanceof
p&&/not found/i.test(ve.message);if(r||!yt)throw ve;i.log.notice(`The engine lacks layers of ${e.reference} for ${B(P)}:\
 this platform is left out.`);await PF(N,{force:true});return void 0}const Se=`docker-archive:${N}`;const ke={transport:"\
docker-archive",text:Se,path:N,reference:void 0,index:void 0};return Ue(ke,{...a,platforms:[P]})});if($===void 0)continue;
c.defer(()=>$.close());u??=$.index;f.push(await BF(t,e,{set:$,platform:P}))}if(f.length===0)throw qk(e.reference,n);const l=c.
move();return{platforms:f,index:u,close:()=>l.disposeAsync()}}catch(h){var y=h,g=true}finally{var E=ot(m,y,g);E&&await E}}
async function BF({run:t,engine:e,options:n},r,{set:i,platform:o}){const s=i.images.find(m=>V(m.platform,o));const a=V(r.
platform,o)?r:await Ye(e,r.reference,o);if(s===void 0||a===void 0)throw qk(r.reference,[o]);const c={...t,tempDir:n.tempDir};
const{reference:d,id:f}=a;const u=tt(e,{...a,image:r.image});const l={...Gt(s,i,c),reference:d,id:f,byLayers:true};return{
source:l,inEngine:u,image:{...s,indexPlatform:void 0}}}function qk(t,e){return new p("PLATFORM_MISMATCH",`The image ${JSON.
stringify(t)} is needed for ${e.map(B).join(", ")}, but the engine saved it without.`,{hint:'Pull or build that platform\
 first ("docker pull --platform").'})}var _F=64*1024*1024;async function Xk(t,e){const{compare:n}=t.options;switch(n?.kind){case void 0:return void 0;case"rep\
ort":return{kind:"report",earlier:await AF(n)};case"outside":return LF(t,n,e);case"engine":return CF(t,n)}}async function AF({
path:t,text:e}){const n=(r,i)=>new p("BAD_INPUT",`Cannot read the report ${JSON.stringify(e)} that the ${T("compare")} n\
ames: ${r}.`,{hint:'Check the path. Whatever ends in ".json" or starts as a path is taken for a report.',cause:i});try{const r=await RF(
t);if(!r.isFile())throw n("it is not a file");if(r.size>_F)throw n("it is too large for a report");return jk(await OF(t,
"utf8"),e)}catch(r){throw r instanceof p?r:n(S(r),r)}}async function LF({run:t,options:e},{location:n,text:r},i){const o={
...t,tempDir:e.tempDir};const s=await Ue(n,o);i.defer(()=>s.close());const a=c=>s.images.find(({platform:d})=>V(d,c));return{
kind:"image",name:r,choose:async c=>c.filter(d=>a(d)!==void 0),open:async c=>({sources:c.map(a).filter(d=>d!==void 0).map(
d=>Gt(d,s,o)),close:async()=>{}})}}async function CF(t,{text:e}){const{comparesIn:n}=t;if(n===void 0)throw new Error("an\
 image of an engine needs the engine");if(await ne(n,e)===void 0){throw new p("IMAGE_NOT_FOUND",`The image ${JSON.stringify(
e)} that the ${T("compare")} names is not in the engine.`,{hint:`It is never pulled. Pull it first ("docker pull ${e}"),\
 or write it as "docker://${e}" to read it from its registry.`})}return{kind:"image",name:e,choose:async r=>{const i=[];
for(const o of r)if(await Ye(n,e,o)!==void 0)i.push(o);return i},open:r=>NF({...t,engine:n},e,r)}}async function NF(t,e,n){
const{engine:r,options:i}=t;const[o]=n;const s=await Ye(r,e,o);if(s===void 0)throw new Error(`${e} is no longer in the e\
ngine`);if(n.length===1&&i.from!=="layers")return{sources:[tt(r,s)],close:async()=>{}};const a=await ds(t,s,{platforms:n,
isEach:true});return{sources:a.platforms.map(({source:c})=>c),close:()=>a.close()}}async function Zk(t,e){const n=t.kind===
"report"?t.earlier.name:t.name;const r=t.kind==="report"?e.filter(s=>t.earlier.platforms.some(({platform:a})=>a===B(s))):
await t.choose(e);if(r.length>0)return r;const i=e.map(B).join(", ");const o=t.kind==="report"?`is for ${t.earlier.platforms.
map(({platform:s})=>s).join(", ")}`:"lacks that platform";throw new p("PLATFORM_MISMATCH",`The result for ${i} is to be \
compared with ${JSON.stringify(n)}, but that ${o}.`,{hint:`Set ${T("compare")} to an image or a report of the same platf\
orm.`})}var $F=/^(?:https?|ftp|no|all)_proxy$/i;function kp(t,e,n){const r=new Set(t);const i=a=>{const c=kd(a);if(!$F.test(c)||
n.includes(a))return false;return e.includes(a)||r.has(DF(c)+a.slice(c.length))};const o=t.filter(i).map(kd);const s=t.flatMap(
a=>i(a)?n.filter(c=>kd(c)===kd(a)):[a]);return{env:s,removed:o}}function kd(t){return t.split("=")[0]??""}function DF(t){
return t===t.toUpperCase()?t.toLowerCase():t.toUpperCase()}var FF=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"];var MF=["ExposedPorts","Volumes","Labels"];var UF=["H\
ealthcheck","StopTimeout"];function t0(t,e,n){const r=w(t,"config");const i={...v(r)?r:{}};const o=xp(i["Env"]);const s=xp(
n["Env"]);const{env:a,removed:c}=kp(xp(e["Env"]),s,o);const d={...e,Env:a};const f={...n,Env:kp(s,s,o).env};for(const u of FF){
if(fs(d[u],f[u])||fs(d[u],i[u]))continue;if(us(d[u]))delete i[u];else i[u]=d[u]}for(const u of MF){const l=HF(i[u],e[u],
n[u]);if(l===void 0)continue;if(us(l))delete i[u];else i[u]=l}for(const u of UF){const l=e[u];if(!us(l)&&!fs(l,n[u])&&!fs(
l,i[u]))i[u]=l}return{config:{...t,config:i},proxies:c}}function HF(t,e,n){const[r,i,o]=[t,e,n].map(d=>v(d)?d:{});const s=Object.
entries(i).filter(([d,f])=>!Qk(o,d,f)&&!Qk(r,d,f));const a=Object.keys(o).filter(d=>!Object.hasOwn(i,d)&&Object.hasOwn(r,
d));if(s.length===0&&a.length===0)return void 0;const c=Object.entries(r).filter(([d])=>!a.includes(d));return Object.fromEntries(
[...c,...s])}function Qk(t,e,n){return Object.hasOwn(t,e)&&fs(t[e],n)}function xp(t){return U(t)?t:[]}function fs(t,e){return JSON.
stringify(e0(t))===JSON.stringify(e0(e))}function e0(t){const e=t===void 0?void 0:JSON.parse(JSON.stringify(t));if(us(e))
return null;if(!v(e))return e;return Object.fromEntries(Object.entries(e).filter(([,n])=>n===""||v(n)||n!==0&&!us(n)).sort(
([n],[r])=>n<r?-1:1))}function us(t){if(t===void 0||t===null||t==="")return true;if(Array.isArray(t))return t.length===0;
return v(t)&&Object.keys(t).length===0}async function n0(t,e,n){const r=Ey(t.runId,n.id);const i=await K(t,{source:e,name:r});const o=await t.docker.try(["paus\
e",n.id]);if(o.exitCode!==0&&!/is not running/i.test(o.stderr))throw zF(e.reference,re(["pause",n.id],o));let s;return()=>{
s??=ec(t.docker,n.id).then(()=>Y(t,i));return s}}function zF(t,e){if(e.code==="NO_ENGINE")return e;return new p("DOCKER_\
FAILED",`Cannot pause the running container ${JSON.stringify(t)} while it is read: ${e.message}`,{hint:`Use ${k("pause",
"false")} to read it while it runs (files that change meanwhile may be inconsistent), or stop it first ("docker stop").`,
cause:e})}function r0(t,e){return new p(e.code,`The container ${JSON.stringify(t)} changed while it was read, because it\
 was running and not paused: ${e.message}`,{hint:`Nothing was tagged. Leave out ${k("pause","false")} so that it is paus\
ed while it is read, or stop it first ("docker stop").`,cause:e})}function i0(t,{image:e,container:n}){const r=tt(t,e);const{reference:i}=e;const o=n.isRunning&&!n.isPaused;let s;return{
...r,ofContainer:n.id,layerCount:r.layerCount+1,notices:n.mounts.length===0?[]:[WF(n.mounts)],readConfig:()=>{s??=JF(t,{
image:e,container:n},r.readConfig());return s},openReader:()=>as(t,e,r.readConfig,{id:n.id,isOwn:false,mayHaveMounts:false,
added:n.added}),measure:async()=>{const a=await QS(t,{id:n.id,name:i},await r.measure());return{...a,packedBytes:void 0}},
...o?{hold:()=>n0(t,e,n),changedWhileRead:a=>r0(i,a)}:{}}}function WF(t){const e=t.map(n=>R(Buffer.from(n)));return`What\
 is in the container's volumes and mounts is not in the result: ${e.join(", ")}.`}async function JF(t,{image:e,container:n},r){
const i=GF(t,e);await Promise.allSettled([r,i]);const[o,s]=[await r,await i];const{config:a,proxies:c}=t0(o.json,n.config,
s);if(c.length>0)t.log.notice(`Proxy variables from the docker command's configuration are not in the result: ${c.join("\
, ")}.`);return{...o,json:a}}async function GF(t,e){const n=w(e.inspect,"Config");const r=["Cmd","Entrypoint"].some(s=>{
const a=w(n,s);return Array.isArray(a)&&a.length>0});const i=r?{command:[]}:{};const o=await K(t,{source:e,asConfigured:true,
...i});try{const s=w(await He(t,o),"Config");const{[en]:a,...c}=w(s,"Labels")??{};return{...v(s)?s:{},Labels:c,...r?{}:{
Cmd:null}}}finally{await Y(t,o)}}var jF="0001-01-01T00:00:00Z";async function Pp(t,e){const n=await He(t,e).catch(d=>{throw Co(S(d))?KF(e):d});const r=b(
n,"Id");const i=b(n,"Image");const o=w(n,"Config");if(r===void 0||!/^[0-9a-f]{64}$/.test(r)||i===void 0||!v(o)){throw new p(
"ENGINE_FAILED",`The engine describes the container ${JSON.stringify(e)} without an ID, an image or a config.`,{hint:Q})}
if(w(n,"State","Restarting")===true||w(n,"State","Dead")===true){throw new p("CONTAINER_NOT_FOUND",`The container ${JSON.
stringify(e)} must be running or stopped, but is ${b(n,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again\
.'})}if(t.mapsOwners&&w(n,"HostConfig","UsernsMode")==="host")throw VF(e);const s=await Ye(t,i,Hm(n).platform);if(s===void 0){
throw new p("IMAGE_NOT_FOUND",`The image ${i} of the container ${JSON.stringify(e)} is needed for its config, but is no \
longer in the engine.`,{hint:'Pull or build that image again, or use "docker export" for the files only.'})}const a=YF(n);
const c=w(n,"State","StartedAt")!==jF;return{image:{...s,reference:e},container:{id:r,isRunning:w(n,"State","Running")===
true,isPaused:w(n,"State","Paused")===true,config:o,mounts:a,added:c?rk(t,n,a):void 0}}}function KF(t){return new p("CON\
TAINER_NOT_FOUND",`There is no container ${JSON.stringify(t)}.`,{hint:'Check its name with "docker ps --all", and that t\
his is the right engine.'})}function VF(t){return new p("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(
t)}, which was created with "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'\
Create the container again without "--userns host", or use an engine without userns-remap.'})}function YF(t){const e=w(t,
"Mounts");const n=w(t,"HostConfig","Tmpfs");const r=(Array.isArray(e)?e:[]).map(i=>b(i,"Destination"));return[...r,...v(
n)?Object.keys(n):[]].filter(i=>i!==void 0).sort()}async function o0(t,e,n){const{image:r,container:i}=e;if(r===void 0){const a=await XF(t,i??"",n);return{source:i0(t,a),inEngine:void 0}}
n.start();const o=await wi(t,{...e,image:r});const s=tt(t,o);return{source:s,inEngine:s}}var qF=5;async function XF(t,e,n){
const r=await Pp(t,e);const{id:i,isPaused:o}=r.container;await bn(t.docker,qF,s=>Jw(s,i)).catch(s=>t.log.debug(`could no\
t clean up after a killed run on this container: ${S(s)}`));n.start(i);return o?Pp(t,e):r}function xd({store:t,platform:e},n,r){if(t.holdsIndexes||n.length<=1)return n;const i=n.find(s=>V(r(s),e));if(i!==void 0)
return[i];const o=n.map(s=>B(r(s))).join(", ");throw new p("PLATFORM_MISMATCH",`This engine keeps one platform of an ima\
ge and would take ${B(e)}, but the image has ${o}.`,{hint:`Select one of them with ${k("platform")}, or use an engine wi\
th the containerd image store, which keeps several.`})}async function s0(t){const{engine:e,options:n}=t;if(n.imageLocation!==void 0){t.sweep.start();return QF(t)}if(e===void 0)
throw new Error("an image of an engine needs the engine");return ZF({...t,engine:e})}async function ZF(t){const{engine:e,
options:n,sweep:r}=t;const{platforms:i}=n;const o=i==="default"||i!=="all"&&i.length===1;if(!o||n.from==="layers"||n.layer.
keepBase!==void 0){r.start();return Yk(t)}const s=i==="default"?void 0:i[0];const{source:a,inEngine:c}=await o0(e,{...n,
platform:s},r);return{reference:a.reference,platforms:[{source:a,inEngine:c,image:void 0}],index:void 0,id:a.id,notices:a.
notices,close:async()=>{}}}async function QF(t){const{run:e,options:n}=t;const{imageLocation:r,platforms:i}=n;if(r===void 0)
throw new Error("there is no image outside an engine");const o=i==="default"||i==="all"?void 0:i;const s={...e,tempDir:n.
tempDir,platforms:o};const a=await Ue(r,s);return{reference:a.reference,platforms:a.images.map(c=>({source:{...Gt(c,a,s),
byLayers:true},inEngine:void 0,image:c})),index:o?.length===1?void 0:a.index,id:a.digest,notices:a.notices,close:()=>a.close()}}
function a0({run:t,engine:e,options:n},r){const{tags:i,tagLocations:o}=n;if(e===void 0||i.length===0)return r;e1(e,n,r);
const s=xd(e,r.platforms,({source:c})=>c.platform);if(s.length===r.platforms.length)return r;const a=s.map(({source:c})=>B(
c.platform)).join(", ");t.log.notice(`Only ${a} goes into the engine: its image store keeps one platform of an image.`);
return o.length>0?r:{...r,platforms:s,index:void 0}}function e1({takesZstd:t,version:e},{layer:n,tagLocations:r},{platforms:i}){
const o=r.length>0||i.length>1;if(t||!o||n.compression.kind!=="zstd")return;throw new p("UNSUPPORTED_ENGINE",`Layers pac\
ked with zstd need Docker 23 or newer, but this engine is ${e}.`,{hint:`Use ${k("compression","gzip")}.`})}function mt({engine:t,source:e,options:n}){const r=e.countsFiles!==true&&n.imageLocation===void 0;return r&&t?.store.countsBlocks===
true}function jt(t,e){const n=e.then(()=>{},()=>{});t.defer(()=>n);return e}var t1=10;var Oi=class{#e=[];#t=0;get count(){return this.#t}get room(){return t1-this.#e.length}note(e,n){this.#t++;if(this.
room>0)this.#e.push(`${R(e)} (${n})`)}noteMissing(e,n){for(const r of n.slice(0,this.room))this.#e.push(`${R(r)} (missin\
g)`);this.#t+=e}toError(e,n){const r=this.#t-this.#e.length;const i=[...this.#e];if(r>0)i.push(i.length===0?`${r} missin\
g entries`:`and ${r} more`);return new p("VERIFY_FAILED",`${e.what}. Of ${te(n)}, these differ: ${i.join(", ")}. No tag \
was moved.`,{hint:e.hint})}};import{hash as n1}from"node:crypto";var Pd=class t{realBytes;#e;#t;#n;#r=0;#i=0;#o;#s=0;#a=0;#c=0;constructor(e,n,r){this.#e=Buffer.from(e.name);this.#n=r;this.
realBytes=jo(e,n);this.#t=new Tc(this.#e,this.realBytes);const i=mm(e,n);this.#o=i==="data";if(i==="old GNU")this.#t.addBlock(
e.header,true);if(i==="records")this.#t.addRecords(n)}static of(e,n,r){return mm(e,n)===void 0?void 0:new t(e,n,r)}mapBlock(e){
this.#t.addBlock(e,false)}data(e){let n=e;if(this.#o){const i=this.#t.addData(n);this.#r+=i;if(!this.#t.isComplete)return;
this.#o=false;this.#i=yE(this.#r);n=n.subarray(i)}const r=Math.min(this.#i,n.length);this.#i-=r;n=n.subarray(r);while(n.
length>0){const[i,o]=this.#t.pieces[this.#s]??[];if(i===void 0||o===void 0)throw vn(this.#e,"it has more data than its m\
ap says");if(this.#a===0)this.#d(i);const s=Math.min(o-this.#a,n.length);if(s>0)this.#n.data(n.subarray(0,s));this.#c+=s;
this.#a+=s;n=n.subarray(s);if(this.#a<o)continue;this.#s++;this.#a=0}}end(){const e=this.#o||this.#a>0||this.#t.pieces.slice(
this.#s).some(([,n])=>n>0);if(e)throw vn(this.#e,"it has less data than its map says");this.#d(this.realBytes)}#d(e){const n=e-
this.#c;if(n>0)this.#n.zeros(n);this.#c=e}};import{createHash as Id}from"node:crypto";var we=4096;var Ip=Buffer.alloc(we);var Td=class{#e;#t;#n=0;#r=0;#i=false;data(e){
let n=0;while(n<e.length){const r=this.#r%we;if(r>0||e.length-n<we){const o=Math.min(e.length,n+we-r);if(c0(e,n,o))this.
zeros(o-n);else this.#o(e.subarray(n,o));n=o;continue}let i=n;while(i+we<=e.length&&!c0(e,i,i+we))i+=we;if(i>n)this.#o(e.
subarray(n,i));else{this.zeros(we);i+=we}n=i}}zeros(e){const n=this.#r%we;const r=Math.min(e,we-n);if(this.#i)this.#e?.update(
Ip.subarray(0,r));else if(n+r===we)this.#n++;this.#s(r);const i=e-r;this.#n+=Math.floor(i/we);this.#r+=i}digest(){if(this.#r%
we>0&&!this.#i)this.#n++;this.#a(Math.ceil(this.#r/we));const e=(this.#e??Id("sha256")).digest();if(this.#t===void 0)return e;
return Id("sha256").update(e).update(this.#t.digest()).digest()}#o(e){const n=this.#r%we;this.#e??=Id("sha256");if(!this.#i){
this.#a((this.#r-n)/we);if(n>0)this.#e.update(Ip.subarray(0,n))}this.#i=true;this.#e.update(e);this.#s(e.length)}#s(e){this.#r+=
e;if(this.#r%we===0)this.#i=false}#a(e){if(this.#n===0)return;const n=new Float64Array([e,this.#n]);this.#t??=Id("sha256");
this.#t.update(new Uint8Array(n.buffer));this.#n=0}};function c0(t,e,n){return t[e]===0&&t.compare(Ip,0,n-e,e,n)===0}var r1=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"];var i1=/^security\.capability=/;
var Ri=class{#e;#t;#n;#r;#i;constructor(e,n="exact"){this.#e=e;this.#t=n}begin(e,n){this.#r=void 0;this.#i=void 0;this.#n=
void 0;if(n==="drop")return;const r=n==="keep"?void 0:n;const i=r?.head??e;const o=Me(i.extensions);const s=me(i,o);const a=r?.
data;const c=new Td;if(a===void 0){this.#i=Pd.of({...e,...i},o,c);const f=this.#i?.realBytes??e.sizeBytes;this.#n={name:e.
name,facts:s,sizeBytes:f};if(f>0)this.#r=c;return}const d=o1(i,a);c.data(a.subarray(0,d));this.#o(e.name,s,d,c.digest())}mapBlock(e){
this.#i?.mapBlock(e)}data(e){(this.#i??this.#r)?.data(e)}end(){const e=this.#n;this.#n=void 0;if(e===void 0)return;this.#i?.
end();this.#o(e.name,e.facts,e.sizeBytes,this.#r?.digest())}#o(e,n,r,i){const o=r===0;const s=n.typeFlag==="1";const a=this.#t===
"exact"?n.xattrs:n.xattrs.filter(u=>i1.test(u));const c=this.#t==="exact"?`${n.mtimeSeconds}${n.mtimeFraction&&`.${n.mtimeFraction}`}`:
Math.max(0,n.mtimeSeconds);const d=[n.typeFlag==="7"||n.typeFlag==="S"?"0":n.typeFlag,s||n.typeFlag==="2"?"":n.mode.toString(
8),s?"":`${n.uid}:${n.gid}`,s?"":c,n.link.length===0?"":vp(s?mr(n.link):n.link),n.device,s||a.length===0?"":vp(Buffer.from(
JSON.stringify(a))),r,o||i===void 0?"":i.toString("hex",0,d0)];const f=s?Nn(n.link):void 0;this.#e(Nn(e),d.join(Tp),mr(e),
f)}};var d0=16;var Tp=" ";function Nn(t){return vp(mr(t))}function vd(t,e){const[n,r]=[t.split(Tp),e.split(Tp)];return r1.
filter((i,o)=>n[o]!==r[o])}function vp(t){return n1("sha256",t,"hex").slice(0,2*d0)}function mr(t){let e=0;let n=t.length;
while(t[e]===47||t[e]===46&&t[e+1]===47)e++;while(n>e&&t[n-1]===47)n--;return t.subarray(e,n)}function o1(t,e){const n=Je(
t.header,"size");return Math.min(Number.isNaN(n)?0:n,e.length)}var _i=class{#e=new Map;#t=new Map;observer;view;constructor(e="exact"){this.view=e;this.observer=new Ri((n,r,i,o)=>{this.#e.
set(n,r);if(o===void 0)this.#t.delete(n);else this.#t.set(n,o)},e)}get count(){return this.#e.size}take(e){const n=this.#e.
get(e);this.#e.delete(e);return n}get remaining(){return new Set(this.#e.keys())}grouped(){const e=new Map(this.#e);e.delete(
s1);for(const[n,r]of this.#n()){const i=this.#e.get(n);if(i===void 0)continue;const o=[n,...r].toSorted();for(const s of o)
e.set(s,`${i} ${o[0]}`)}return e}#n(){const e=new Map;for(const[n,r]of this.#t){let i=r;const o=new Set;for(let a=this.#t.
get(i);a!==void 0&&!o.has(i);){o.add(i);i=a;a=this.#t.get(i)}const s=e.get(i);if(s===void 0)e.set(i,[n]);else s.push(n)}
return e}};var s1=Nn(Buffer.alloc(0));async function Bd(t,e,n,{signal:r}){const i=[];const o=new G(s=>{if(i.length<n&&t.
has(Nn(s.name)))i.push(Buffer.from(mr(s.name)));return"drop"});await ss([await e.open(r),o],r);return i}var Bp={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again, check the \
log of the engine and the health of its disk."};async function f0(t,e,{expected:n,reader:r,streamBytes:i}){const{log:o,signal:s}=t;
const{count:a}=n;const c=await e.openReader();const d=new Oi;const f=new Ri((h,y,g)=>{const E=n.take(h);if(E===void 0)return d.
note(g,"unexpected");if(E===y)return;const I=c.unseenTimes.includes(g.toString("latin1"));const P=vd(E,y).filter(N=>N!==
"time"||!I);if(P.length>0)d.note(g,`different ${P.join(" and ")}`)},n.view);const u=new G(c.decide,f);const l=[await c.open(
s),u];await Cn(t,l,()=>i,"Read back");await c.close();const m=n.remaining;if(m.size>0){const h=await Bd(m,r,d.room,t).catch(
()=>[]);d.noteMissing(m.size,h)}if(d.count>0)throw d.toError(Bp,a);o.info(`Verified ${te(a)}: the new image matches what\
 was read from the source`);return a}async function Ai(t,e,{expected:n,source:r,streamBytes:i}){const o=await Op(t,e,{view:n.view,title:"Read back",streamBytes:i});
const s=await h0(t,{wanted:{entries:n,from:r},seen:{...o,from:e},text:Bp});t.log.info(`Verified ${te(s)}: the new image \
matches what was read from the source`);return s}async function p0(t,e,n,r){const i={view:"engine",streamBytes:r};const o=await Op(
t,n,{...i,title:"Read the layers"});const s=await Op(t,e,{...i,title:"Read from the engine"});const a=await h0(t,{wanted:{
...o,from:n},seen:{...s,from:e},text:{what:`The engine shows other files of ${e.reference} than the image's layers have`,
hint:`The engine unpacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${k("fro\
m","layers")} to flatten its layers.`}});t.log.info(`Verified ${te(a)}: the engine shows what the image's layers have`)}
async function Op(t,e,{view:n,title:r,streamBytes:i}){const o=await e.openReader();try{const s=new _i(n);const a=new G(o.
decide,s.observer);const c=[await o.open(t.signal),a];await Cn(t,c,()=>i,r);return{entries:s,unseenTimes:o.unseenTimes,unseenPaths:o.
unseenPaths??[]}}finally{await o.close()}}async function h0(t,{wanted:e,seen:n,text:r}){const i=u0([...e.unseenPaths??[],
...n.unseenPaths??[]]);const o=l0(e.entries.grouped(),i);const s=l0(n.entries.grouped(),i);const a=u0(n.unseenTimes??[]);
const c=new Map;for(const[m,h]of s){const y=o.get(m);if(y===h)continue;const g=y===void 0?[]:vd(y,h);const E=g.filter(I=>I!==
"time"||!a.has(m));if(y===void 0)c.set(m,"unexpected");else if(E.length>0)c.set(m,`different ${E.join(" and ")}`)}const d=new Set(
[...o.keys()].filter(m=>!s.has(m)));if(c.size===0&&d.size===0)return o.size;const f=new Oi;const u=await m0(t,n.from,new Set(
c.keys()),f.room);for(const m of u)f.note(m,c.get(Nn(mr(m)))??"");const l=await m0(t,e.from,d,f.room);f.noteMissing(d.size,
l);f.noteMissing(c.size-u.length,[]);throw f.toError(r,o.size)}function u0(t){return new Set(t.map(e=>Nn(Buffer.from(e,"\
latin1"))))}function l0(t,e){if(e.size===0)return t;return new Map([...t].filter(([n])=>!e.has(n)))}async function m0(t,e,n,r){
if(n.size===0||r<=0)return[];let i;try{i=await e.openReader();return await Bd(n,i,r,t)}catch(o){if(t.signal.aborted)throw o;
return[]}finally{await i?.close()}}function y0(t){if(t.trim()==="")return void 0;const e=t.trim().startsWith("[")?D(t):void 0;const n=o=>new p("BAD_INPUT",
`The ${T("test")} must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${o}.`,{hint:`For e\
xample: ${Ct("test",'python3 -c "import numpy"')}, or ${Ct("test",`'["/app", "--version"]'`)}.`});if(t.includes("\0"))throw n(
"it contains a NUL character");if(!Array.isArray(e))return["/bin/sh","-c",` ${t}`];if(!U(e))throw n("the array contains \
something other than strings");const[r,...i]=e;if(r===void 0||r==="")throw n("the array does not name a program");if(e.some(
o=>o.includes("\0")))throw n("it contains a NUL character");return[r,...i]}async function Li(t,e,[n,...r]){const{log:i}=t;
const o={program:n,args:r,asUsed:true};const s=await md(t,e,o);await Ti(t,s.container);if(s.exitCode===0){i.info("The te\
st passed");return}throw new p("COMMAND_FAILED",`The "test" command failed in the new image with exit status ${s.exitCode}\
. No tag was moved. The last lines of its output:
${pd(s)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source image to se\
e whether flattening is the cause. An image without a shell needs a JSON array."})}var Rp={verifiedEntries:void 0,isTested:false};async function g0(t,e,n,r){if(n===void 0&&r===void 0)return Rp;const{log:i}=t;
const o=await Ye(t,e.reference,void 0);if(o===void 0){throw new p("CHECK_FAILED",`The stored image ${e.reference} disapp\
eared from the engine before it was checked.`,{hint:"Check whether something removes images on this machine, then run ag\
ain."})}const s=n===void 0?void 0:await i.group("Verify",()=>a1(t,tt(t,o),n));if(r!==void 0)await i.group("Test",()=>Li(
t,o,r));return{verifiedEntries:s,isTested:r!==void 0}}function a1(t,e,n){const r=n.source.byLayers!==true;return r?f0(t,
e,n):Ai(t,e,n)}var c1=3;async function Od({engine:t,options:e},n,r){if(n===void 0)return r.close();const{docker:i,runId:o,log:s}=t;const a=st(
o);const c=[n.reference===a?a:void 0,n.importedId];const d=c.filter(h=>h!==void 0);const[f,u]=await Promise.allSettled([
Vr(i,d,c1),r.close()]);if(f.status==="fulfilled"&&f.value===void 0){const h=n.importedId??a;s.notice(`The engine has not\
 yet removed a temporary image of this run. It, or a later run, will remove it. To do it now: docker rmi ${Qa(h)}`);if(u.
status==="fulfilled")return}const l=f.status==="fulfilled"&&f.value?.exitCode===0;const m=l&&u.status==="fulfilled";if(m)
return;await bn(i,e.timeoutSeconds,h=>Mt(h,o,s))}import{setFlagsFromString as d1}from"node:v8";var f1=1e3;function w0(){d1(`--heap-growing-percent=${f1}`)}import{Writable as N1}from"node:stream";import{pipeline as $1}from"node:stream/promises";import{promisify as S1}from"node:util";import{constants as k1,crc32 as x1,deflateRaw as P1}from"node:zlib";var b0=16*1024;var _p=64*1024;var Ci=class{#e;#t=Buffer.allocUnsafeSlow(_p);#n=0;bytes=0;constructor(e){this.#e=e}async writeBytes(e){
this.bytes+=e.length;if(this.#n+e.length>_p||e.length>b0)await this.flush();if(e.length>b0)return this.#e(e);e.copy(this.#t,
this.#n);this.#n+=e.length}async flush(){if(this.#n===0)return;const e=this.#t.subarray(0,this.#n);this.#t=Buffer.allocUnsafeSlow(
_p);this.#n=0;await this.#e(e)}};var u1=[[2,10]];var l1=[[3,10]];var m1=[[4,3],[257-257,5],[4-1,5],[16-4,4],[1<<6,24],[1<<21,24],[0,3],[1|138-11<<1,8],[1|
115-11<<1,8],[0,5],[3,2]];var Rd=class extends Ci{#e=0;#t=0;get phase(){return this.#t}async writeBits(e,n,r){if(n%8!==this.#t)
throw new RangeError("bits are copied at another phase");const i=Math.floor(n/8);const o=Math.floor(r/8);if(this.#t>0)e[i]=
e[i]&255<<this.#t|this.#e;this.#t=r%8;this.#e=this.#t===0?0:e[o]&(1<<this.#t)-1;if(o>i)await this.writeBytes(e.subarray(
i,o))}async writeShifted(e,n,r){const i=[];for(let o=n;o<r;){const s=Math.min(8-(o&7),r-o);i.push([e[o>>3]>>(o&7)&(1<<s)-
1,s]);o+=s}await this.writeNumbers(i)}async fillTo(e){if((e-this.#t)%2!==0){if(e%2===0)await this.#n();else await this.writeNumbers(
m1)}while(this.#t!==e)await this.writeNumbers(u1)}async#n(){await this.writeNumbers([[0,3]]);await this.#r();await this.
writeBytes(Buffer.from([0,0,255,255]))}async writeLastBlock(){await this.writeNumbers(l1);await this.#r()}async#r(){if(this.#t>
0)await this.writeNumbers([[0,8-this.#t]])}async writeNumbers(e){const n=[];for(const[r,i]of e){let o=this.#e|r<<this.#t;
this.#t+=i;for(;this.#t>=8;this.#t-=8,o>>>=8)n.push(o&255);this.#e=o}await this.writeBytes(Buffer.from(n))}};var _t=10;var Ni=9;var ps=7;var hs=15;var hr=5;var $i=15;var pt=9;var Dn=32767;var Ap=24;var E0=15;var pr=1<<28;var ys=1<<
29;var Di=1<<30;var ms=1<<31;var gs=(t,e)=>t<<hr|e<<pt;var Fi=new Int32Array(288).fill(ms);var Lp=new Int32Array(32).fill(
ms);var S0=Int32Array.from({length:19},(t,e)=>gs(0,e));for(let t=0;t<256;t++)Fi[t]=gs(0,1)|1<<Ap;Fi[256]=ms|ys;for(let t=257,
e=3;t<285;t++){const n=Math.max(0,t-261>>2|0);Fi[t]=pr|gs(n,e);e+=1<<n}Fi[285]=pr|gs(0,258);for(let t=0,e=1;t<30;t++){const n=Math.
max(0,t-2>>1);Lp[t]=gs(n,e);e+=1<<n}var $n=new Uint16Array(hs+1);var ls=new Uint16Array(hs+1);var k0=new Uint16Array(288);
function Cp(){return new Int32Array(1<<hs)}function _d(t,e,n,r){const i=p1(e);if(i<0)return false;if(i<=1)t.fill(ms,0,1<<
r);const o=ls[hs];const s=1<<r;let a=s;let c=-1;let d=0;let f=s;for(let u=0,l=0;u<o;u++){const m=k0[u];const h=e[m];if(h>
r&&(l&s-1)!==c){c=l&s-1;d=a;const I=h1(h,i,r);f=1<<I;a+=f;t[c]=ms|Di|d<<pt|I}const y=n[m];const g=y+h+(y>>hr&$i);if(h<=r)
for(let I=l,P=1<<h;I<s;I+=P)t[I]=g;else for(let I=l>>r,P=1<<h-r;I<f;I+=P)t[d+I]=g;$n[h]--;let E=1<<h-1;while((l&E)!==0)E>>=
1;l=E===0?0:(l&E-1)+E}return true}function p1(t){$n.fill(0);for(let r=0;r<t.length;r++)$n[t[r]]++;let e=0;let n=1;ls[0]=
0;$n[0]=0;for(let r=1;r<=hs;r++){ls[r]=ls[r-1]+$n[r-1];n=2*n-$n[r];if(n<0)return-1;if($n[r]>0)e=r}if(n>0&&e>1)return-1;for(let r=0;r<
t.length;r++){const i=t[r];if(i>0)k0[ls[i]++]=r}return e}function h1(t,e,n){let r=t-n;let i=1<<r;for(;r+n<e;r++,i<<=1){i-=
$n[r+n];if(i<=0)break}return r}function x0(t,e){for(let n=0;n<1<<_t;n++){let r=t[n];let i=r&31;if(r>=0&&(r&pr)===0)while(i<
_t){const o=t[n>>>i];const s=(o&31)-(o>>hr&$i);if(o<0||s>_t-i)break;r+=o;i=r&31;if((o&pr)!==0)break}e[n]=r}}var ws=32*1024;var I0=640;var y1=25;var g1=(1<<_t)-1;var w1=(1<<Ni)-1;var b1=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];var Ld=class{joined=new Int32Array(
1<<_t);single=Cp();distances=Cp();make(e,n){if(!_d(this.single,e,Fi,_t))return false;if(!_d(this.distances,n,Lp,Ni))return false;
x0(this.single,this.joined);return true}};var Ad;function E1(){const t=new Uint8Array(288).fill(8,0,144).fill(9,144,256).
fill(7,256,280).fill(8,280);Ad=new Ld;Ad.make(t,new Uint8Array(32).fill(5));return Ad}function P0(t){return new DataView(
t.buffer,t.byteOffset,t.byteLength)}var Nd=-1;var bs=-2;var Cd=class{#e;#t=new Ld;#n=new Uint8Array(320);#r=new Uint8Array(
19);#i=new Int32Array(1<<ps);#o=this.#t;position=0;outBytes=0;lookBack=0;constructor(e){this.#e=P0(e)}moveTo(e,n){this.#e=
P0(e);this.position=n}take(e){const n=this.#e.getInt32(this.position>>>3,true)>>>(this.position&7)&(1<<e)-1;this.position+=
e;return n}#s(e){this.#o=e;this.outBytes=0;this.lookBack=0}startFixed(){this.#s(Ad??E1())}startDynamic(){const e=this.take(
5)+257;const n=this.take(5)+1;const r=this.take(4)+4;if(e>286||n>30)return"a block has too many symbols";this.#r.fill(0);
for(let a=0;a<r;a++)this.#r[b1[a]]=this.take(3);const i=_d(this.#i,this.#r,S0,ps);if(!i||this.#i[1]<0)return"a block has\
 an invalid code for code lengths";const o=this.#a(e+n);if(o!==void 0)return o;if(this.#n[256]===0)return"a block has no\
 code for its end";const s=this.#t.make(this.#n.subarray(0,e),this.#n.subarray(e,e+n));if(!s)return"a block has invalid \
codes";this.#s(this.#t);return void 0}#a(e){const n=this.#n;for(let r=0;r<e;){const i=this.#i[this.take(ps)];this.position-=
ps-(i&31);const o=i>>pt;if(o<16){n[r++]=o;continue}if(o===16&&r===0)return"a block repeats a code length before the firs\
t one";const s=o===16?n[r-1]:0;const a=o===16?3+this.take(2):o===17?3+this.take(3):11+this.take(7);if(r+a>e)return"a blo\
ck has too many code lengths";n.fill(s,r,r+a);r+=a}return void 0}read(e){const n=this.#e;const{joined:r,single:i,distances:o}=this.#o;
const s=Math.min(this.outBytes,ws);let a=s;let c=this.lookBack;let d=this.position;let f=false;while(d<e){let u=n.getInt32(
d>>>3,true)>>>(d&7);let l=r[u&g1];if(l<0){if((l&Di)!==0){const P=u>>>_t&(1<<(l&31))-1;l=i[(l>>pt&Dn)+P]}if(l<0){d+=l&31;
f=(l&ys)!==0||"a symbol has no meaning";break}}const m=a+(l>>Ap&E0);const h=l&31;const y=l>>hr&$i;a+=(l>>pt&Dn)+(u>>>h-y&
(1<<y)-1);d+=h;if((l&pr)===0)continue;u>>>=h;if(h>y1-Ni)u=n.getInt32(d>>>3,true)>>>(d&7);l=o[u&w1];if(l<0){if((l&Di)!==0){
u=n.getInt32(d>>>3,true)>>>(d&7);const P=u>>>Ni&(1<<(l&31))-1;l=o[(l>>pt&Dn)+P]}if(l<0){f="a distance has no meaning";break}}
d+=l&31;if(m>=ws)continue;const g=l>>hr&$i;const E=d-g;u=n.getInt32(E>>>3,true)>>>(E&7);const I=(l>>pt&Dn)+(u&(1<<g)-1);
if(I-m>c)c=I-m}this.outBytes+=a-s;this.lookBack=c;this.position=d;return f}step(){const e=this.#c(this.#o.single,_t);if(e<
0){this.position+=e&31;return(e&ys)===0?bs:Nd}this.outBytes+=this.#d(e);if((e&pr)===0)return 0;const n=this.#c(this.#o.distances,
Ni);return n<0?bs:this.#d(n)}#c(e,n){const r=this.#e.getInt32(this.position>>>3,true)>>>(this.position&7);const i=e[r&(1<<
n)-1];if(i>=0||(i&Di)===0)return i;const o=r>>>n&(1<<(i&31))-1;return e[(i>>pt&Dn)+o]}#d(e){const n=e>>hr&$i;this.position+=
(e&31)-n;return(e>>pt&Dn)+this.take(n)}endCode(){const{single:e}=this.#o;for(let n=0;;n++){const r=e[n];if(r>=0)continue;
if((r&ys)!==0)return{value:n&(1<<(r&31))-1,bits:r&31};const i=(r&Di)===0?0:1<<(r&31);const o=r>>pt&Dn;for(let s=0;s<i;s++){
const a=e[o+s]&31;if(e[o+s]<0)return{value:(n|s<<_t)&(1<<a)-1,bits:a}}}}};function $d(){return new Error("A gzip stream has changed since it was scanned.")}var Dd=class{#e=new Cd(new Uint8Array(
0));#t=0;#n=0;#r({packed:e,startByte:n,startBit:r}){this.#e.moveTo(Buffer.concat([e,Buffer.alloc(I0)]),r-8*n);this.#t=8*
n;this.#n=0}#i(){return this.#t+this.#e.position}#o(){const e=this.#e;e.take(1);const n=e.take(2);if(n===0){e.position=e.
position+7&~7;const r=e.take(16);e.position+=16;return r}if(n===1)e.startFixed();else if(e.startDynamic()!==void 0)throw $d();
return void 0}front(e,n){this.#r(e);const r=this.#e;const{startBit:i,isFinal:o}=e;while(this.#i()<e.endBit){const s=this.#i();
const a=this.#o();if(a!==void 0){if(this.#n+a>n)return{range:{startBit:i,endBit:s,isFinal:o},outBytes:this.#n};r.position+=
8*a;this.#n+=a;continue}for(;;){const c=this.#n+r.outBytes;const d=this.#i();const f=r.step();if(f===Nd)break;if(f===bs||
d>=e.endBit)throw $d();if(this.#n+r.outBytes>n)return{range:{startBit:i,endBit:d,isFinal:o,blockEnd:r.endCode()},outBytes:c}}
this.#n+=r.outBytes}throw $d()}back(e,n){this.#r(e);const r=this.#e;const{endBit:i,isFinal:o}=e;let s={range:{startBit:e.
startBit,endBit:i,isFinal:o},outBytes:0};while(this.#i()<i){const a={startBit:this.#i(),endBit:0};const c=this.#o();const d=this.#n<
n;if(c!==void 0)r.position+=8*c;else{a.endBit=this.#i();for(;;){const f=this.#n+r.outBytes;const u=r.step();if(u===Nd)break;
if(u===bs||this.#i()>i)throw $d();if(f-u>=n)continue;const l=this.#n+r.outBytes;s={range:{startBit:this.#i(),endBit:i,isFinal:o,
header:a},outBytes:l}}}this.#n+=c??r.outBytes;if(c!==void 0&&d||s.outBytes===this.#n)s={range:{startBit:this.#i(),endBit:i,
isFinal:false},outBytes:this.#n}}return s}};async function T0(t,e,n,r){const i=8*n;for(const{startBit:o,endBit:s,isFinal:a,header:c,blockEnd:d}of r){const f=(c??{startBit:o}).
startBit-i;if(a)e[f>>3]=e[f>>3]&~(1<<(f&7));if(c===void 0)await t.fillTo(o%8);else{const u=c.endBit-c.startBit;await t.fillTo(
(o+8*u-u)%8);await t.writeShifted(e,f,f+u)}await t.writeBits(e,o-i,s-i);if(d!==void 0)await t.writeNumbers([[d.value,d.bits]])}}var I1=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var T1=S1(P1);var Fd=class{windowBytes=ws;trimmer=new Dd;#e;#t;#n=0;#r=0;constructor(e,n){
this.#e=new Rd(e);this.#t=n}count(e){this.#n=x1(e,this.#n);this.#r+=e.length}pack(e,n){return T1(e,{level:this.#t,finishFlush:k1.
Z_SYNC_FLUSH,chunkSize:e.length+(e.length>>8)+1024,...n.length===0?{}:{dictionary:n.subarray(-ws)}})}async writePacked(e){
await this.#i();await this.#e.fillTo(0);await this.#e.writeBytes(e)}async writeRanges(e,n,r){await this.#i();await T0(this.#e,
e,n,r)}async#i(){if(this.#e.bytes===0)await this.#e.writeBytes(I1)}async end(){await this.#i();await this.#e.writeLastBlock();
const e=Buffer.alloc(8);e.writeUInt32LE(this.#n,0);e.writeUInt32LE(this.#r%2**32,4);await this.#e.writeBytes(e);await this.#e.
flush();return this.#e.bytes}};var yr=class{#e=[];bytes=0;push(e){if(e.length===0)return;this.#e.push(e);this.bytes+=e.length}moveTo(e,n){let r=Math.min(
n,this.bytes);this.bytes-=r;let i=0;while(r>0){const o=this.#e[i];e.push(o.subarray(0,r));if(o.length>r)this.#e[i]=o.subarray(
r);else i++;r-=Math.min(r,o.length)}if(i>0)this.#e.splice(0,i)}keepLast(e){let n=0;for(const{length:r}of this.#e){if(this.
bytes-r<e)break;this.bytes-=r;n++}if(n>0)this.#e.splice(0,n)}join(){const[e]=this.#e;return this.#e.length===1&&e!==void 0?
e:Buffer.concat(this.#e)}takeAll(){const e=this.join();this.#e=[];this.bytes=0;return e}};async function Np(t,e){const{index:n}=t;const r=n.startBit(e);const i=n.endBit(e);const o=Math.floor(r/8);const s=await t.
read(o,Math.ceil(i/8));return{packed:s,startByte:o,startBit:r,endBit:i,isFinal:n.isFinal(e)}}var mre=16*1024;var $p=8.5*1024*1024;var Md=class{#e;units;outBytes;constructor(e){this.#e=e;this.units=e.startBits.length;
this.outBytes=e.outStarts[this.units]}get packedBytes(){return this.#e.packedBytes}get members(){return this.#e.members}startBit(e){
return this.#e.startBits[e]}endBit(e){return this.#e.endBits[e]}outStart(e){return this.#e.outStarts[e]}outEnd(e){return this.#e.
outStarts[e+1]}lengthOf(e){return this.outEnd(e)-this.outStart(e)}lookBack(e){return this.#e.lookBacks[e]}isFinal(e){return this.#e.
finals[e]===1}firstFrom(e){const{outStarts:n}=this.#e;let r=0;let i=this.units;while(r<i){const o=r+i>>>1;if(n[o]<e)r=o+
1;else i=o}return r}isCopyable(e,n){const r=this.outStart(e);return r-this.lookBack(e)>=n&&this.lengthOf(e)<=$p}};var v0=1024*1024;var v1=256*1024;var B1=4096;var O1=8;var Ud=4096;var B0=512*1024;var Hd=class{#e;#t=0;#n=0;#r=0;#i=0;#o;#s=new yr;#a=new yr;#c=new yr;#d;#f=[];constructor(e){
this.#e=e}async write(e,n){if(e.length===0)return;this.#e.count(e);this.#t+=e.length;if(n===void 0){await this.#p();this.#a.
push(e)}else{const r=await this.#u(n);r.next+=e.length;this.#s.push(e);await this.#l(r)}await this.#E()}async#u({source:e,
offset:n}){if(this.#o?.source===e&&this.#o.next===n)return this.#o;await this.#p();const r=Math.max(0,e.index.firstFrom(
n+1)-1);this.#o={source:e,start:n,next:n,unit:r};return this.#o}async#l(e){const{index:n}=e.source;for(;e.unit<n.units&&
n.outEnd(e.unit)<=e.next;e.unit++){if(n.isCopyable(e.unit,e.start))await this.#g(e.source,e.unit);else await this.#m(e)}
const r=e.unit<n.units&&n.lengthOf(e.unit)<=$p;if(!r)this.#s.moveTo(this.#a,this.#s.bytes)}async#m(e){const{index:n}=e.source;
const{start:r,source:i,unit:o}=e;const s=n.outStart(o);const a=e.next-this.#s.bytes;const c=n.outEnd(o)-a;const{trimmer:d}=this.#e;
if(d&&c>=Ud&&n.lengthOf(o)<=B0){const f=await Np(i,o);const{range:u,outBytes:l}=d.back(f,r-s);const m=s+l-a;if(c-m>=Ud){
this.#s.moveTo(this.#a,m);return this.#h(f,u,c-m)}}this.#s.moveTo(this.#a,c)}async#p(){const e=this.#o;this.#o=void 0;const n=this.#s.
bytes;const{trimmer:r}=this.#e;if(e!==void 0&&r&&n>=Ud){const{source:i,unit:o,start:s}=e;const{index:a}=i;if(a.isCopyable(
o,s)&&a.lengthOf(o)<=B0){const c=await Np(i,o);const{range:d,outBytes:f}=r.front(c,n);if(f>=Ud)await this.#h(c,d,f)}}this.#s.
moveTo(this.#a,this.#s.bytes)}async#h({packed:e,startByte:n},r,i){await this.#b();await this.#w();const{startBit:o,endBit:s,
header:a={startBit:0,endBit:0}}=r;this.#y(i,s-o+a.endBit-a.startBit);await this.#k({bytes:Promise.resolve(e),startByte:n,
ranges:[r]})}#y(e,n){this.#s.moveTo(this.#c,e);this.#c.keepLast(this.#e.windowBytes);this.#n+=e;this.#r+=n}async#g(e,n){
await this.#b();const{index:r}=e;const i=r.startBit(n);const o=r.endBit(n);const s=r.isFinal(n);this.#y(r.lengthOf(n),o-
i);const a={startBit:i,endBit:o,isFinal:s};const c=this.#d?.ranges.at(-1);const d=i-(c?.endBit??Number.POSITIVE_INFINITY);
const f=d>=0&&d<=8*B1;if(!f||this.#d?.source!==e)await this.#w();if(this.#d===void 0)this.#d={source:e,ranges:[a]};else if(d===
0&&!s)c.endBit=o;else this.#d.ranges.push(a);if(o-this.#d.ranges[0].startBit>=8*v1)await this.#w()}async#w(){const e=this.#d;
if(e===void 0)return;this.#d=void 0;const{source:n,ranges:r}=e;const i=Math.floor(r[0].startBit/8);const o=Math.ceil(r.at(
-1).endBit/8);await this.#k({bytes:n.read(i,o),startByte:i,ranges:r})}async#E(){while(this.#a.bytes>=v0)await this.#S(v0)}async#b(){
await this.#E();if(this.#a.bytes>0)await this.#S(this.#a.bytes)}async#S(e){await this.#w();const n=this.#c.join();const r=new yr;
this.#a.moveTo(r,e);const i=r.join();this.#c.push(i);this.#c.keepLast(this.#e.windowBytes);await this.#k({bytes:this.#e.
pack(i,n),startByte:0})}async#k(e){e.bytes.catch(()=>{});this.#f.push(e);if(this.#f.length>O1)await this.#x()}async#x(){
const{bytes:e,startByte:n,ranges:r}=this.#f.shift();const i=await e;if(r!==void 0)return this.#e.writeRanges(i,n,r);await this.#e.
writePacked(i);this.#i+=i.length}async end(){await this.#p();await this.#b();await this.#w();while(this.#f.length>0)await this.#x();
return{outBytes:this.#t,packedBytes:await this.#e.end(),copiedOutBytes:this.#n,copiedPackedBytes:Math.ceil(this.#r/8),newOutBytes:this.#t-
this.#n,newPackedBytes:this.#i}}};import{promisify as R1}from"node:util";import{constants as _1,zstdCompress as A1}from"node:zlib";var L1=R1(A1);var zd=class{windowBytes=0;#e;#t;constructor(e,n){this.#e=new Ci(e);this.#t=n}count(){}pack(e){return L1(e,
{chunkSize:e.length+(e.length>>8)+1024,params:{[_1.ZSTD_c_compressionLevel]:this.#t}})}writePacked(e){return this.#e.writeBytes(
e)}async writeRanges(e,n,r){for(const{startBit:i,endBit:o}of r)await this.#e.writeBytes(e.subarray(i/8-n,o/8-n))}async end(){
if(this.#e.bytes===0)await this.#e.writeBytes(await this.pack(Buffer.alloc(0)));await this.#e.flush();return this.#e.bytes}};import{createHash as C1}from"node:crypto";import{open as O0}from"node:fs/promises";var Dp=1024*1024;async function Jd(t,e){const n=await O0(t,"wx",384).catch(r=>{throw Wd(r,t)});try{return await e(new Fp(
n,t))}finally{await n.close()}}async function R0(t,e){const n="the flat filesystem";const r=await O0(t,"wx",384).catch(c=>{
throw Wd(c,t,n)});const i=Buffer.allocUnsafe(Dp);let o=0;const s=async c=>{try{for(let d=0;d<c.length;)d+=(await r.write(
c,d)).bytesWritten}catch(d){throw Wd(d,t,n)}};const a=async()=>{await s(i.subarray(0,o));o=0};try{for await(const c of e){
if(o+c.length>Dp)await a();if(c.length>Dp)await s(c);else o+=c.copy(i,o)}await a()}finally{await r.close()}}var Fp=class{#e;#t;#n=C1(
"sha256");bytes=0;constructor(e,n){this.#e=e;this.#t=n}async write(e){this.#n.update(e);this.bytes+=e.length;try{for(let n=0;n<
e.length;)n+=(await this.#e.write(e,n)).bytesWritten}catch(n){throw Wd(n,this.#t)}}digest(){return`sha256:${this.#n.digest(
"hex")}`}};function Wd(t,e,n="the packed layer"){if(Et(t)){return new p("NO_SPACE",`The disk filled up while writing ${n}\
 to ${e}.`,{hint:`Free some disk space there, or choose another directory with the ${T("temp-dir")}.`,cause:t})}return new p(
"TEMP_DIR",`Cannot write ${n} to ${e} (${he(t)}).`,{hint:`Choose a writable directory with the ${T("temp-dir")}.`,cause:t})}function _0(t,e,{spans:n,sourceOf:r,kind:i,level:o}){return Jd(e,async s=>{const a=i==="gzip"?Fd:zd;const c=new Hd(new a(
m=>s.write(m),o));let d=0;const f=async m=>{let h=0;for(const{bytes:y,origin:g}of n.take(d,m.length)){const E=g&&await r(
g.stream);const I=m.subarray(h,h+y);const P=E&&{source:E,offset:g?.offset??0};await c.write(I,P);h+=y}d+=m.length};const u=new N1(
{write:(m,h,y)=>{f(m).then(()=>y(),y)}});await $1(t,u);const l=await c.end();return{...l,layerBytes:d,digest:s.digest()}})}var Mp=-1;var D1=1024;var Fn=class{#e=[];#t=0;#n=0;get bytes(){return this.#n}add(e,n){if(e===0)return;const r=this.#n;this.#n+=
e;const i=this.#e.at(-1);const{stream:o,offset:s}=n??{stream:Mp,offset:0};if(i?.stream===o&&(o===Mp||i.offset+r-i.start===
s))return;this.#e.push({start:r,stream:o,offset:s})}*take(e,n){const r=e+n;if(r>this.#n)throw new RangeError("the stream\
 is ahead of its spans");this.#r(e);if(n>0&&e<this.#e[this.#t].start)throw new RangeError("this part of the stream has p\
assed");for(let i=e,o=this.#t;i<r;o++){const{start:s,stream:a,offset:c}=this.#e[o];const d=Math.min(this.#e[o+1]?.start??
this.#n,r)-i;const f=a===Mp?void 0:{stream:a,offset:c+i-s};yield{bytes:d,origin:f};i+=d}}#r(e){while((this.#e[this.#t+1]?.
start??Infinity)<=e)this.#t++;if(this.#t<D1)return;this.#e.splice(0,this.#t);this.#t=0}};import{open as J1}from"node:fs/promises";import{availableParallelism as U1}from"node:os";import{Worker as H1}from"node:worker_threads";import{MessageChannel as F1}from"node:worker_threads";var Up=256*1024;var M1=8;var Gd=class{result;#e;#t=[];#n=0;#r;#i=0;#o=false;#s=()=>{};constructor(e){
const{port1:n,port2:r}=new F1;this.#e=n;n.on("message",i=>{this.#t.push(i);this.#s()});this.result=e(r).finally(()=>this.#d())}async write(e){
for(let n=0;n<e.length&&!this.#o;){this.#r??=await this.#c();const r=e.subarray(n,n+Up-this.#i);this.#r.set(r,this.#i);this.#i+=
r.length;n+=r.length;if(this.#i===Up)this.#a()}}end(){if(this.#o)return;this.#a();this.#e.postMessage("end");this.#o=true}abort(){
if(!this.#o)this.#d()}#a(){if(this.#r===void 0||this.#o)return;const e=this.#r.subarray(0,this.#i);this.#e.postMessage(e,
[e.buffer]);this.#r=void 0;this.#i=0}async#c(){while(this.#t.length===0&&this.#n===M1&&!this.#o)await new Promise(n=>{this.#s=
n});const e=this.#t.pop();if(e===void 0)this.#n++;return new Uint8Array(e??new ArrayBuffer(Up))}#d(){this.#o=true;this.#e.
close();this.#s()}};var z1=import.meta.url.endsWith(".ts")?new URL("../scan-worker.ts",import.meta.url):new URL("./scan-worker.mjs",import.meta.
url);var jd=class{#e;#t=[];#n=[];#r=new Map;#i=false;constructor(e=U1()){this.#e=e}scan(e){return new Promise(n=>{this.#t.
push({request:e,finish:n});this.#o()})}feed(e){return new Gd(n=>this.scan({port:n,kind:e}))}async close(){this.#i=true;this.#o();
const e=[...this.#n.splice(0),...this.#r.keys()];await Promise.all(e.map(n=>n.terminate()))}#o(){while(this.#t.length>0){
if(this.#i){this.#t.shift().finish({kind:"unusable",reason:"it is not needed any more"});continue}const e=this.#n.pop()??
this.#s();if(e===void 0)return;const n=this.#t.shift();this.#r.set(e,n);e.ref();const{request:r}=n;e.postMessage(r,"port"in
r?[r.port]:[])}}#s(){if(this.#r.size>=this.#e)return void 0;const e=new H1(z1,{execArgv:[]});e.on("message",r=>{e.unref();
const i=this.#r.get(e);this.#r.delete(e);this.#n.push(e);i?.finish(r);this.#o()});let n="the worker ended";e.on("error",
r=>{n=S(r)});e.on("exit",()=>{const r=this.#r.get(e);this.#r.delete(e);const i=this.#n.indexOf(e);if(i!==-1)this.#n.splice(
i,1);r?.finish({kind:"unusable",reason:n});this.#o()});return e}};var W1=4*1024*1024;var Kd=class{#e;#t;#n;#r=[];#i=0;#o=0;#s=Promise.resolve();constructor(e){this.#e=e}read(e,n){const r=this.#s.
then(()=>this.#a(e,n));this.#s=r.catch(()=>{});return r}close(){const e=this.#s.then(()=>this.#f());this.#s=e;return e}async#a(e,n){
if(this.#n===void 0||e<this.#i){this.#f();this.#t=await this.#e();this.#n=this.#t[Symbol.asyncIterator]()}while(this.#o<
n){const{done:r,value:i}=await this.#n.next();if(r===true)throw new RangeError(`the stream ends after ${this.#o} bytes`);
this.#r.push(i);this.#o+=i.length;this.#c(e-W1)}return this.#d(e,n)}#c(e){let n=0;for(const r of this.#r){if(this.#i+r.length>
e)break;this.#i+=r.length;n++}if(n>0)this.#r.splice(0,n)}#d(e,n){const r=Buffer.allocUnsafe(n-e);let i=this.#i;for(const o of this.#r){
const s=Math.max(0,e-i);const a=Math.min(o.length,n-i);if(s<a)o.copy(r,i+s-e,s,a);i+=o.length}return r}#f(){this.#t?.destroy();
this.#t=void 0;this.#n=void 0;this.#r=[];this.#i=0;this.#o=0}};var Vd=class{hasFailed=false;kind;#e;#t=new jd;#n=[];#r;#i;constructor(e,n,{log:r,signal:i}){this.kind=n;this.#e=r;this.#i=
e.map(async o=>o===void 0?void 0:this.#o(o,i).catch(s=>this.#d(o,S(s))));void Promise.all(this.#i).then(()=>this.#t.close())}async sourceOf(e){
return this.#i[e]}async close(){await this.#t.close();await Promise.all(this.#i);await Promise.all(this.#n.map(e=>e.close()));
await this.#r?.close()}async#o(e,n){if(e.locate===void 0)return this.#s(e,n);const r=await e.locate(n);const{path:i,startByte:o,
sizeBytes:s}=r;const a=await this.#t.scan({path:i,startByte:o,packedBytes:s,kind:this.kind});return this.#a(e,a,()=>this.#c(
r))}async#s(e,n){if(e.tap===void 0)return this.#d(e,"it is in no file");const r=this.#t.feed(this.kind);e.tap(r);const i=new Kd(
()=>e.open(n));return this.#a(e,await r.result,async()=>async(o,s)=>{if(this.#r!==i){await this.#r?.close();this.#r=i}return i.
read(o,s)})}async#a(e,n,r){if(n.kind==="unusable")return this.#d(e,n.reason);return{index:new Md(n.tables),read:await r()}}async#c({
path:e,startByte:n}){const r=await J1(e);this.#n.push(r);return async(i,o)=>{const{bytesRead:s,buffer:a}=await r.read({buffer:Buffer.
allocUnsafe(o-i),position:n+i});if(s!==o-i)throw new RangeError(`${e} became shorter`);return a}}#d({descriptor:e},n){this.#e.
debug(`nothing of the layer ${e.digest} can be copied as it is packed: ${n}`)}};import{createReadStream as j1}from"node:fs";import{PassThrough as K1}from"node:stream";import{pipeline as V1}from"node:stream/promises";
import{createGunzip as Y1,createZstdDecompress as q1}from"node:zlib";function At(t){const e=t.filter(i=>i!==void 0);const[n,...r]=e;if(n===void 0||r.length===0)return n;return{begin:(i,o)=>{
for(const s of e)s.begin(i,o)},mapBlock:i=>{for(const o of e)o.mapBlock?.(i)},data:i=>{for(const o of e)o.data(i)},end:()=>{
for(const i of e)i.end()}}}import{Transform as G1}from"node:stream";var Yd=class extends G1{#e=new ki;constructor(){super({readableObjectMode:true})}_transform(e,n,r){try{for(const i of this.#e.
split(e))this.push(i);r()}catch(i){r(i)}}_flush(e){e(this.#e.isBetweenFrames?null:new RangeError("its last frame is inco\
mplete"))}};var A0=1024*1024;async function qd({path:t,packing:e},{signal:n,touch:r},i){const o=new G(()=>"keep",At([i,Mi(r)]));const s=j1(
t,{highWaterMark:A0});await V1([s,...X1(e),o,Ln()],{signal:n});return{diffId:o.digest(),streamBytes:o.bytesWritten}}function X1(t){
const e={chunkSize:A0};switch(t){case"gzip":return[Y1(e)];case"zstd":return[new Yd,q1(e)];case"none":return[new K1]}}function Mi(t){
return{begin:t,data:t,end:()=>{}}}var zp=8*1024*1024;var L0=1/4;var C0=128*1024;function Wp(t){const{engine:e,options:n,packTo:r}=t;const{compression:i}=n.
layer;const o=e?.store.keepsPacked===true||r!==void 0&&!Mn(t);const s=i.kind!=="none"&&i.mayCopy===true&&o;return s?i.kind:
void 0}function Xd(t,e,n){const{run:r,source:i,options:o}=t;const s=(i.packedLayers??[]).map((u,l)=>l<(i.keptLayers??0)?
void 0:u);const a=s.reduce((u,l)=>u+(l?.descriptor.sizeBytes??0),0);const c=!o.dryRun&&e.kind!=="hit"&&a>=zp;const d=Wp(
t);if(!c||d===void 0)return void 0;const f=new Vd(s,d,r);n.defer(()=>f.close());return f}function Jp(t,e){const{packings:n,
layerTarBytes:r,keptLayers:i,keptRuns:o}=t;if(!n.includes(e))return false;const s=r.slice(i).reduce((c,d)=>c+d,0);let a=0;
for(const{layer:c,startBytes:d,endBytes:f}of o())if(n[c]===e)a+=Math.max(0,f-d-N0(t,c));return a>=L0*s}function N0({packings:t,
frames:e,layerTarBytes:n},r){if(t[r]!=="zstd")return C0;return(n[r]??0)/Math.max(1,e[r]??1)}function Mn({engine:t,options:e}){
return e.tagLocations.length===0&&t?.store.keepsPacked===false}function Ui({run:t,scans:e,options:n},{reader:r}){const{compression:i}=n.
layer;if(e===void 0||r.layers===void 0||i.kind==="none")return void 0;const o=Math.max(...r.layers.packings.map((s,a)=>N0(
r.layers,a)));if(Jp(r.layers,e.kind))return new Hp(e,i.level,o);t.log.debug("packed anew: too little of the layers stays\
 as it is packed");return void 0}var Hp=class t{spans=new Fn;#e;#t;#n;copied="";constructor(e,n,r=C0){this.#e=e;this.#t=
n;this.#n=r}paysFor(e){let n=0;let r=0;for(const i of e){r+=i;n+=Math.max(0,i-this.#n)}return n>=L0*r}another(){return new t(
this.#e,this.#t,this.#n)}async pack(e,n){const{spans:r}=this;const i=o=>this.#e.sourceOf(o);try{const o={spans:r,sourceOf:i,
kind:this.#e.kind,level:this.#t};const s=await _0(e,n,o);const a=100*s.copiedOutBytes/Math.max(1,s.layerBytes);this.copied=
`, ${a.toFixed(1)} % of it copied as it was`;return s}catch(o){if(!(o instanceof p))this.#e.hasFailed=true;throw o}}async check(e,n,r){
const i={path:e,packing:this.#e.kind};let o;try{o=(await qd(i,r)).diffId}catch(s){if(r.signal.aborted)throw s;throw this.#r(
S(s))}if(o!==n)throw this.#r(`it unpacks to ${o} instead of ${n}`)}#r(e){this.#e.hasFailed=true;return new p("CHECK_FAIL\
ED",`The packed layer cannot be used: ${e}.`,{hint:`Run again with ${Ct("compression",`${this.#e.kind}:${this.#t}`)}. Wi\
th a level, nothing is copied from the source's layers.`})}};var Es=class extends Error{};var Z1=["BLOB_INVALID","LAYER_INVALID","TAR_INVALID","TAR_TRUNCATED","TAR_LIMIT","WHITEOUT_\
NAME","UNSUPPORTED_IMAGE","CHECK_FAILED","VERIFY_FAILED"];async function $0(t){const{run:e,source:n,inEngine:r,options:i}=t;
const{script:o,aptClean:s}=i.layer;const a=n===r&&o===void 0&&!s;if(!a||Wp(t)!=="gzip")return void 0;const{packedLayers:c}=await t.
sourceConfig;if(c===void 0||!Q1(c))return void 0;const d=await r.findLayers();if(d===void 0)return void 0;w0();let f=true;
const u=async()=>{try{await d.requireAll(e.signal);const l={...e,log:tM(e.log)};const m=cd(await is(d.layers,l));if(m.layers!==
void 0&&Jp(m.layers,"gzip"))return m;throw new Es("too little of the layers stays as it is packed")}catch(l){f=false;throw l}};
return{source:{...n,packedLayers:d.layers,isExact:true,byLayers:true,openReader:u},mayFallBack:l=>{const m=!(l instanceof
p)||Z1.includes(l.code);return!e.signal.aborted&&(!f||m)},close:()=>d.close().catch(()=>Kr(e.runId))}}async function D0(t,{
run:e,engine:n}){e.log.debug(`the image is not read by its layers: ${S(t)}`);await Mt(n.docker,e.runId,e.log)}function Q1(t){
const e=t.reduce((n,{sizeBytes:r})=>n+r,0);return e>=zp&&t.every(({mediaType:n})=>eM(n))}function eM(t){return/[.+]gzip$/.
test(t)}function tM(t){const e=n=>t.debug(n);return{info:n=>t.info(n),debug:e,notice:e,warning:n=>t.warning(n),group:(n,r)=>t.
group(n,r),showProgress:n=>t.showProgress(n),untrusted:n=>t.untrusted(n)}}import{mkdir as $M,mkdtemp as DM,readdir as FM,rm as Zp}from"node:fs/promises";import{join as tx}from"node:path";import{createHash as nM}from"node:crypto";function Gp(t,e,n){const r=o=>e[o](t[o],n);const i=Object.keys(e);return Object.fromEntries(i.map(o=>[o,r(o)]))}var rM=6;var iM=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"];var oM={clean:t=>Bt.filter(e=>t.includes(
e)),exclude:t=>t.map(({text:e})=>e),aptClean:t=>t,scriptNetwork:()=>void 0,script:t=>t??null,sourceDateEpoch:t=>t??null,
compression:t=>t,division:t=>t,keepBase:()=>void 0};function F0(t,e,n){const{isExact:r}=t;const{clean:i,exclude:o,aptClean:s,
script:a}=n;const c=a!==void 0||s;const d=i.length>0;const f=c||d||o.length>0;const u=Gp(n,oM,void 0);const{script:l,sourceDateEpoch:m,
compression:h,division:y,...g}=u;const E={format:rM,release:di,diffIds:t.diffIds,...g,run:l,env:c||d?w(e,"config","Env")??
null:null,volumes:f?t.volumes:[],names:f?sM(e):[],created:c||!r?w(e,"created")??null:null,isExact:r,...t.byLayers===true?
{from:"layers"}:{},sourceDateEpoch:m,compression:h,division:y,...t.keptLayers===void 0?{}:{keptLayers:t.keptLayers},...n.
compression.kind!=="none"&&n.compression.mayCopy===true&&t.packedLayers!==void 0?{packedLayers:t.packedLayers.map(({descriptor:$})=>$.
digest)}:{}};const I=nM("sha256").update(JSON.stringify(E)).digest("hex");const{architecture:P,variant:N}=t.platform;const L=[
P,N].filter($=>$!==void 0).join("-");return`docker-flatten-v1-${L.replace(/[^A-Za-z0-9_.-]/g,"_").slice(0,40)}-${I}`}function sM(t){
const e=w(t,"config","Env");const n=(U(e)?e:[]).findLast(r=>r.startsWith("PATH="));return[...iM.map(r=>w(t,"config",r)??
null),n??null]}var Hi=()=>void 0;var aM={clean:Hi,exclude:Hi,script:Hi,scriptNetwork:(t,{layer:e})=>e.script!==void 0&&t!==
"none"?'"run" has a network, and what it downloads can change':void 0,aptClean:(t,{isForeign:e})=>t&&e?"the image's apt \
can run on some machines and not on others":void 0,sourceDateEpoch:Hi,division:Hi,keepBase:Hi,compression:({kind:t},{takesZstd:e})=>t===
"zstd"&&!e?`this engine cannot unpack zstd; ${k("compression","gzip")} can be cached`:void 0};function M0(t,e){if(e.isContainer)
return"containers cannot be cached";const n=Object.values(Gp(t,aM,{...e,layer:t}));return n.find(r=>r!==void 0)}import{createHash as cM}from"node:crypto";import{createReadStream as dM}from"node:fs";import{lstat as H0,readFile as fM,
writeFile as uM}from"node:fs/promises";import{join as Zd}from"node:path";import{pipeline as lM}from"node:stream/promises";var Qd="layer";var z0="record.json";var W0=1;var mM="docker-flatten-v1-layer-";var pM=1e3;var hM=16*1024*1024;function Vp({
diffId:t,digest:e,packedBytes:n,layers:r}){return r??[{diffId:t,digest:e,packedBytes:n}]}function ks(t){return`${mM}${t.
slice("sha256:".length)}`}function xs(t,e){return Zd(t,`part-${e+1}`)}async function Yp(t,e){const{spared:n,skippedPresets:r,...i}=e;const o={version:W0,
...i,kept:n,withdrawn:r};const s=JSON.stringify({...o,seal:J0(o)});await uM(Zd(t,z0),`${s}
`,{flag:"wx"})}function J0(t){return z(Buffer.from(JSON.stringify(t)))}async function G0(t,e){const n=await gM(t);if(n.key!==
e.key)throw Kt(`it belongs to the key ${JSON.stringify(n.key.slice(0,200))}`);if(n.packing!==e.packing)throw Kt(`its com\
pression is "${n.packing}" instead of "${e.packing}"`);return n}async function j0(t,e,n){const r=[];for(const[i,o]of Vp(
e).entries()){const s=e.layers===void 0?t:xs(t,i);const a=Zd(s,Qd);await yM(a,o,n);r.push(a)}return{paths:r,record:e}}async function yM(t,e,n){
const r=await H0(t).catch(a=>{throw Kt(`its layer is missing: ${S(a)}`)});if(!r.isFile())throw Kt("its layer is not a fi\
le");if(r.size!==e.packedBytes)throw Kt(`its layer has ${r.size} bytes, but the record says ${e.packedBytes}`);const i=cM(
"sha256");const o=dM(t,{highWaterMark:1024*1024});await lM(o,i,{signal:n}).catch(a=>{if(n.aborted)throw a;throw Kt(`its \
layer cannot be read: ${S(a)}`)});const s=`sha256:${i.digest("hex")}`;if(s!==e.digest)throw Kt(`its layer is ${s}, but t\
he record says ${e.digest}`)}async function gM(t){const e=Zd(t,z0);const n=await H0(e).then(d=>d.isFile()&&d.size<=hM?fM(
e,"utf8"):"").catch(()=>"");const r=D(n);if(!wM(r))throw Kt("its record cannot be read");const{seal:i,...o}=r;if(J0(o)!==
i)throw Kt("its record was changed");const{kept:s,withdrawn:a,...c}=o;return{...c,spared:s,skippedPresets:a}}var K0=/^sha256:[0-9a-f]{64}$/;
function wM(t){if(!v(t)||t["version"]!==W0)return false;const{key:e,diffId:n,digest:r,seal:i,packing:o,rules:s,commands:a,
kept:c,withdrawn:d,directories:f}=t;const{unmatched:u,warnings:l,suggestions:m,layers:h,contents:y}=t;const g=["packedBy\
tes","entries","dataBytes","seconds"];return typeof e==="string"&&[n,r,i].every(E=>typeof E==="string"&&K0.test(E))&&jp(
"gzip","zstd","none")(o)&&g.every(E=>nt(t[E]))&&gr(s,{kind:jp("preset","exclude"),name:Ss,entries:nt,bytes:Kp})&&gr(a,{name:jp(
"run","apt-clean"),ms:nt,bytes:U0(Kp)})&&gr(c,{what:Ss,why:U0(Ss),entries:nt,bytes:nt})&&[d,u,l].every(U)&&(h===void 0||
bM(h))&&(m===void 0||gr(m,{name:Ss,bytes:nt}))&&Array.isArray(f)&&f.length<=pM&&gr(f,{path:EM,bytes:nt,files:nt})&&(y===
void 0||Ed(y))}function bM(t){const e=i=>typeof i==="string"&&K0.test(i);const n={packedBytes:nt,bytes:nt,entries:nt};const r=i=>gr(
i,{name:Ss,bytes:nt});return Array.isArray(t)&&t.length>1&&gr(t,{diffId:e,digest:e,...n,contents:r})}var EM=t=>typeof t===
"string"&&t.startsWith("/");var Ss=t=>typeof t==="string";var Kp=t=>typeof t==="number"&&Number.isFinite(t);var nt=t=>Kp(
t)&&t>=0;var jp=(...t)=>e=>typeof e==="string"&&t.includes(e);var U0=t=>e=>e===void 0||t(e);function gr(t,e){return Array.
isArray(t)&&t.every(n=>v(n)&&Object.entries(e).every(([r,i])=>i(n[r])))}function Un(t,e){return new p("CACHE_BAD",`The c\
ached layer cannot be used: ${t}`,{hint:"The layer is made again. If this happens in every run, delete the entry from th\
e cache.",cause:e})}function Kt(t){return Un(`${t}.`)}import{once as CM}from"node:events";import{promisify as Y0}from"node:util";import{constants as V0,deflateRaw as SM,zstdCompress as kM}from"node:zlib";var ef={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}};var q0={gzip:"+gzip",zstd:"+zstd",none:""};function X0(t){
const[e,n,...r]=t.trim().split(":");const i=d=>new p("BAD_INPUT",`The ${T("compression")} must be gzip, zstd or none, op\
tionally with a level after a colon, but ${JSON.stringify(t)} ${d}.`,{hint:`For example "gzip", "gzip:${ef.gzip.max}", "\
zstd" or "zstd:${ef.zstd.default}".`});if(r.length>0)throw i("has two colons");if(e==="none"){if(n!==void 0)throw i('set\
s a level for "none"');return{kind:e}}if(e!=="gzip"&&e!=="zstd")throw i("is none of these");const{min:o,max:s,default:a}=ef[e];
if(n===void 0)return{kind:e,level:a,mayCopy:true};const c=/^[0-9]{1,2}$/.test(n)?Number(n):Number.NaN;if(!(c>=o&&c<=s))throw i(
`has a level that is not a number from ${o} to ${s}`);return{kind:e,level:c}}function tf(t){if(t.kind==="none")return t;
return{kind:t.kind,level:ef[t.kind].min}}var xM=0;var PM=31;var IM=7.95;var TM=256*1024;function vM(t){if(t.length<TM)return false;
const e=new Uint32Array(256);let n=0;for(let i=0;i<t.length;i+=PM,n++)e[t[i]]++;let r=0;for(const i of e)if(i>0)r-=i/n*Math.
log2(i/n);return r>IM}var BM=Y0(SM);var OM=Y0(kM);function Z0(t,e){const n=t.length+(t.length>>8)+1024;switch(e.kind){case"\
gzip":return BM(t,{level:vM(t)?xM:e.level,finishFlush:V0.Z_SYNC_FLUSH,chunkSize:n});case"zstd":return OM(t,{chunkSize:n,
params:{[V0.ZSTD_c_compressionLevel]:e.level}});case"none":return Promise.resolve(t)}}import{isDeepStrictEqual as Q0}from"node:util";async function wr(t,e){const n=await ne(t,e);if(b(n,"Id")!==e)return false;return["RepoTags","RepoDigests"].every(r=>{const i=w(
n,r)??[];return U(i)&&i.length===0})}async function zi(t,e,n){try{return await LM(t,e,n)}catch(r){await ex(t,e);throw r}}
var RM=/^Loaded image(?: ID)?: (\S+)$/gm;async function Wi(t,e,n){if(e.reference===e.expectedId)return"";try{return await n()}catch(r){
await ex(t,{...e,answer:""});throw r}}async function ex(t,e){const{reference:n,expectedId:r,diffIds:i,answer:o}=e;if(n===
r)return;const s=[...o.matchAll(RM)].map(([,a=""])=>a);for(const a of new Set([...s,r])){const c=a.startsWith("sha256:")?
await _M(t,a,i).catch(()=>false):AM(a,n);if(c)await t.docker.try(["rmi",a]).catch(()=>{})}}async function _M(t,e,n){if(!await wr(
t,e))return false;const r=Ut(await ne(t,e)??{});return Q0(r,n)}function qp(t){return t.length===1?`one layer ${t[0]}`:`t\
he layers ${t.join(", ")}`}function AM(t,e){const n=[...t].filter((r,i)=>r!==e[i]);return t.length===e.length&&n.length===
1}async function LM(t,e,n){const r=(d,f)=>{throw new p("CHECK_FAILED",`The stored image differs from what was sent: expe\
cted ${d}, found ${f}. Nothing was tagged.`,{hint:Q})};const i=e.answer.split("\n").find(d=>/^error /i.test(d.trim()));if(i!==
void 0){const d=nn(i,"ENGINE_FAILED","Unpacking the loaded image failed");if(d.code==="NO_SPACE"||d.code==="UNSUPPORTED_\
IMAGE")throw d;r("a load without an error",JSON.stringify(i))}const[o,s]=await Promise.all([ne(t,e.reference),qS(t,e.reference,
e.diffIds.length)]);const a=b(o,"Id");if(a!==e.expectedId)r(`the ID ${e.expectedId}`,String(a));const c=Ut(o??{});if(!Q0(
c,e.diffIds))r(qp(e.diffIds),JSON.stringify(c));if(n&&s===0)r("an unpacked layer","one of 0 bytes");return s}async function Ji(t,e,n){const{log:r,runId:i,signal:o}=t;const s=st(i);const a=e.map(({path:ke,startByte:ve,digest:yt,packedBytes:Kn,
packing:tu})=>{const nu=_e.layer+q0[tu];return{path:ke,startByte:ve,descriptor:{mediaType:nu,digest:yt,sizeBytes:Kn}}});
const c=a.map(({descriptor:ke})=>ke);const d=c.reduce((ke,{sizeBytes:ve})=>ke+ve,0);const f=e.map(({diffId:ke})=>ke);const u=await n.
configFor(e);const l=z(u);const{keepsPacked:m,idIsConfigDigest:h}=t.store;const y=await n.annotations();const g=ya(u,c,y);
const E=h?l:g.descriptor.digest;const I=await wr(t,E);const P=m&&!V(n.platform,t.platform);const N=t.knowsPlatformOption&&
n.platform.architecture!=="";const L=P&&N?n.platform:void 0;const $=()=>{const ke=ue(se(s,"tag"));const ve={full:ke,familiar:s};
let yt=0;const Kn=qy(a,{config:u,platform:n.platform,name:ve,annotations:y},nu=>{yt+=nu});const tu={title:"Load",doneBytes:()=>yt,
totalBytes:()=>d};return La(r,{progress:tu,sent:CM(Kn,"close"),after:"Unpack"},t.transport.loadImage(Kn,L,o))};const q=I?
E:s;const Se=await Wi(t,{reference:q,expectedId:E,diffIds:f},$);if(P&&L===void 0)await NM(t,E,n.platform);return{answer:Se,
reference:q,diffIds:f,expectedId:E,configDigest:l,packedBytes:m?d:void 0,importedId:void 0,savedFile:void 0}}async function NM(t,e,n){
const{log:r,runId:i}=t;const o={reference:st(i),id:e,isIndex:false,platform:n,volumes:[]};try{await Y(t,await K(t,{source:o}))}catch(s){
r.debug(`no container of the loaded image: ${S(s)}`)}}var Xp={kind:"none",wasAsked:false};async function nf(t){const{run:e,engine:n,source:r,sourceConfig:i,options:o,cache:s}=t;
const{log:a}=e;if(s===void 0||o.dryRun)return Xp;const{layer:c}=o;const d=M0(c,{isContainer:o.container!==void 0,isForeign:n!==
void 0&&r.byLayers!==true&&r.platform.architecture!==n.platform.architecture,takesZstd:n?.takesZstd??true});if(d!==void 0){
a.notice(`The layer is not cached: ${d}.`);return Xp}const f=performance.now();const u=F0(r,(await i).json,c);const l=tx(
o.tempDir,`${oe(e.runId)}cache-`);const m=await DM(l).catch(y=>void a.warning(`The layer is not cached: ${S(y)}`));if(m===
void 0)return Xp;let h=false;try{const y=await a.group("Look up the cached layer",async()=>{a.debug(`cache key ${u}`);h=
await Gi(e,s.restore(u,m,a,e.signal));if(!h)a.info("The cache did not provide the layer.");const E={key:u,packing:c.compression.
kind};return h?Gi(e,MM({cache:s,directory:m},E,e)):void 0});const g={key:u,directory:m,ms:performance.now()-f};if(y!==void 0)
return{...g,kind:"hit",found:y};await rx(g);return{...g,kind:"miss",isReplacing:h}}catch(y){await Zp(m,{recursive:true,force:true});
throw y}}async function Gi({touch:t},e){const n=setInterval(t,1e3);try{return await e}finally{clearInterval(n)}}async function MM({
cache:t,directory:e},n,{log:r,signal:i}){try{const o=await G0(e,n);for(const[s,{digest:a}]of(o.layers??[]).entries()){const c=xs(
e,s);await $M(c);if(await t.restore(ks(a),c,r,i))continue;r.info(`The cache did not provide layer ${s+1} of ${o.layers?.
length}.`);return void 0}return await j0(e,o,i)}catch(o){if(!(o instanceof p))throw o;nx(o,r)}return void 0}function nx(t,e){
if(t.code==="CACHE_DIFFERS")e.notice(Ne(t));else if(t.code==="CACHE_BAD")e.warning(Ne(t));else e.warning(`${Ne(t)} The l\
ayer is made again.`)}async function rx({directory:t}){for(const e of await FM(t))await Zp(tx(t,e),{recursive:true,force:true})}
async function ix(t,e,{run:n,engine:r,packTo:i}){if(!(t instanceof p)||e.kind==="none")throw t;const o=t.code==="NO_SPAC\
E"&&i===void 0&&r?.store.keepsPacked===false;const s=t.code==="CACHE_BAD"||t.code==="CACHE_DIFFERS";if(!o&&!(s&&e.kind===
"hit"))throw t;nx(t,n.log);if(r!==void 0)await Mt(r.docker,n.runId,n.log);await rx(e);const{key:a,directory:c,ms:d}=e;return o?
{kind:"none",wasAsked:true}:{kind:"miss",key:a,directory:c,ms:d,isReplacing:true}}function ox(t){return t.kind==="none"?
t:{kind:"none",wasAsked:true}}async function rf(t){if(t.kind==="none")return;await Zp(t.directory,{recursive:true,force:true}).
catch(()=>{})}function of({paths:t,record:e}){const{packing:n}=e;return Vp(e).map(({diffId:r,digest:i,packedBytes:o},s)=>({
...{diffId:r,digest:i,packedBytes:o,packing:n},path:t[s]??""}))}var UM=["CHECK_FAILED","ENGINE_FAILED","DOCKER_FAILED"];
async function sx(t,{paths:e,record:n},r){const{log:i,signal:o}=t;try{const s=await Ji(t,of({paths:e,record:n}),r);const a=await zi(
t,s,n.dataBytes>0);i.info(`Loaded ${te(n.entries)} in one layer of ${x(a)}, packed ${x(n.packedBytes)}`);return{stored:s,
newBytes:a}}catch(s){if(o.aborted||!(s instanceof p)||!UM.includes(s.code))throw s;throw Un(s.message,s)}}var HM=.5;function ax({
ms:t,found:e},n,r){const i=(t+n)/1e3;const o=e.record.seconds;const[s,a]=[i,o].map(c=>`${c.toFixed(1)} s`);if(i-o<HM){r.
info(`Used the cached layer in ${s}; making it took ${a}`);return}r.notice(`The cache does not pay off here: using the c\
ached layer took ${s}, and making it took ${a}.`)}var Ps=`docker-flatten ${di}`;function Qp(t){return t?.files.filter(({isKept:e})=>e!==true)??[]}var Is={entries:0,dataBytes:0};function sf(t){const{source:e,sourceSize:n,image:r,verdict:i,surveyed:o,cacheHit:s,page:a}=t;const{isMet:c,budgets:d,checks:f}=i;
return{..._a(n.bytes,r.bytes),oldLayers:e.layerCount,newLayers:r.layers,keptLayers:r.keptLayers??0,layers:r.parts,packedLayers:r.
packedLayers,oldHistory:n.history,newHistory:r.history,oldPackedBytes:n.packedBytes,newPackedBytes:r.packedBytes,imageId:c?
r.imageId:void 0,configDigest:c?r.configDigest:void 0,budgets:d,checks:f,directories:o.directories,contents:o.contents,rules:o.
rules,commands:o.commands,spared:o.spared,skippedPresets:o.skippedPresets,suggestions:o.suggestions,cacheHit:s,page:a}}import{mkdtemp as VM,rename as YM,rm as qM}from"node:fs/promises";import{join as cx}from"node:path";import{availableParallelism as GM}from"node:os";import{crc32 as zM}from"node:zlib";var WM=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var JM=Buffer.from([3,0]);var af=class{header=WM;#e=0;#t=0;add(e){
this.#e=zM(e,this.#e);this.#t+=e.length}end(){const e=Buffer.alloc(8);e.writeUInt32LE(this.#e,0);e.writeUInt32LE(this.#t%
2**32,4);return Buffer.concat([JM,e])}};var eh=1024*1024;var jM=Math.min(16,2*GM()+2);async function Hn(t,e,n){return Jd(e,r=>KM(r,t,n))}async function KM(t,e,n){
const r=n.kind==="gzip"?new af:void 0;let i=0;const o=[];const s=r===void 0?[]:[Promise.resolve(r.header)];const a=async()=>{
const u=await s.shift();await t.write(u);if(n.kind==="none")o.push(u)};const c=(u,l)=>{const m=u.subarray(0,l);i+=l;r?.add(
m);const h=Z0(m,n);h.then(()=>n.kind!=="none"&&o.push(u),()=>{});s.push(h)};let d=Buffer.allocUnsafeSlow(eh);let f=0;try{
for await(const u of e){for(let l=0;l<u.length;){const m=u.copy(d,f,l);l+=m;f+=m;if(f<eh)break;c(d,f);if(s.length>=jM)await a();
d=o.pop()??Buffer.allocUnsafeSlow(eh);f=0}}if(f>0||i===0&&r===void 0)c(d,f);if(r!==void 0)s.push(Promise.resolve(r.end()));
while(s.length>0)await a()}finally{await Promise.allSettled(s)}return{layerBytes:i,digest:t.digest(),packedBytes:t.bytes}}var dx={async store(t,e,n){const r=await VM(cx(n.tempDir,oe(t.runId)));try{const i=cx(r,"layer");const{digest:o,packedBytes:s}=await W(
t.log,lt(e,n.totalBytes),n.pack?.(e,i)??Hn(e,i,n.compression));const a=n.compression.kind;const c={path:i,diffId:e.digest(),
digest:o,packedBytes:s,packing:a};const d=await Ji(t,[c],n);if(n.saveTo===void 0)return d;const f=await YM(i,n.saveTo).then(
()=>true,()=>false);return f?{...d,savedFile:{digest:o,packedBytes:s,packing:a}}:d}finally{await qM(r,{recursive:true,force:true})}}};import{pipeline as QM}from"node:stream";import{finished as eU}from"node:stream/promises";import{PassThrough as XM,Transform as ZM}from"node:stream";var fx=8*1024*1024;var cf=class extends ZM{side=new XM({highWaterMark:fx});constructor(){
super({highWaterMark:fx});this.side.on("error",()=>{})}close(){this.side.destroy()}_transform(e,n,r){if(this.side.destroyed||
this.side.write(e)){r(null,e);return}const i=()=>{this.side.off("drain",i);this.side.off("close",i);r(null,e)};this.side.
once("drain",i);this.side.once("close",i)}_flush(e){this.side.end();e()}};var ux={async store(t,e,n){const{log:r,runId:i,signal:o}=t;const s=n.saveTo===void 0?void 0:tU(e,n,r);const a=await La(r,
{progress:lt(e,n.totalBytes),sent:eU(e),after:"Store"},t.transport.importImage(s?.layer??e,Ks(i),o));const c=await s?.savedFile;
const d=e.digest();const f=await n.configFor([{diffId:d}]);const u=z(f);const[l]=await Promise.all([wr(t,u),nU(t,a,d)]);
const m=Yy(f,d,st(i));const h=l?u:st(i);const y=await Wi(t,{reference:h,expectedId:u,diffIds:[d]},()=>t.transport.loadImage(
m,void 0,o));return{reference:h,diffIds:[d],expectedId:u,configDigest:u,packedBytes:void 0,importedId:a,savedFile:c,answer:y}}};
function tU(t,{saveTo:e="",compression:n},r){const i=new cf;let o=false;const s=Hn(i.side,e,tf(n)).then(({digest:a,packedBytes:c})=>({
digest:a,packedBytes:c,packing:n.kind}),a=>{i.close();if(!o)r.warning(`Could not save the layer: ${S(a)}`);return void 0});
QM(t,i,a=>{if(!a)return;o=true;i.side.destroy(a)});return{layer:i,savedFile:s}}async function nU(t,e,n){const[r]=Ut(await ne(
t,e)??{});if(r===n)return;throw new p("CHECK_FAILED",`The engine stored the layer ${r}, but ${n} was sent: the stream wa\
s changed in transit. Nothing was tagged.`,{hint:Q})}var rU={"graph-driver":ux,containerd:dx};function lx({kind:t}){return rU[t]}async function mx(t,{signal:e,touch:n}){const r=[];for(const i of t){const o=xi(i,{checksDiffId:true,signal:e});for await(const s of o.
chunks)n();r.push(o.packing??"none")}return r}async function px(t,e,n){const{packed:r,packedBytes:i,newBytes:o,streamBytes:s=0}=t;const a=r===void 0?[]:await e.files();
return{...t,packed:r&&{...r,files:[...a,...r.files],hasContent:true},packedBytes:i===void 0||n?void 0:a.reduce((c,d)=>c+
d.packedBytes,i),newBytes:o+e.unpackedBytes,streamBytes:s+e.tarBytes}}function hx({run:t,source:e,baseBlobs:n},{base:r,layers:i}){
if(r===void 0||i===void 0)return void 0;const{unpackedBytes:o,tarBytes:s,layerCount:a}=r;const c=n??i.blobs.slice(0,a);const d=true;
const f=async()=>{const u=n===void 0?i.packings:await mx(n,t);return Promise.all(c.map(async({descriptor:l,diffId:m,locate:h},y)=>{
if(h===void 0)throw new Error("a kept layer is in no file");const{path:g,startByte:E,sizeBytes:I}=await h(t.signal);const{
digest:P}=l;return{path:g,startByte:E,diffId:m,digest:P,packedBytes:I,packing:u[y],isKept:d}}))};return{unpackedBytes:o,
tarBytes:s,layers:e.diffIds.slice(0,a).map(u=>({diffId:u,isKept:d})),files:f}}import{pipeline as S2}from"node:stream/promises";var iU=new Set(["mtime","atime","ctime","LIBARCHIVE.creationtime"]);var yx=0;function df({extensions:t,header:e}){return{
extensions:Ar(Si(t,n=>iU.has(n))).flatMap(({block:n,data:r})=>[mo(n,yx),...r===void 0?[]:[r]]),header:mo(e,yx)}}function gx(t){
const e=[];for(let n=0;;){const r=t.subarray(n,n+O);const{typeFlag:i,sizeBytes:o}=Re(r,n);if(!ln(i))return{extensions:e,
header:r};e.push(r);n+=O;if(o===0)continue;e.push(t.subarray(n,n+de(o)));n+=de(o)}}var br=8*1024;var wx=256*1024;var oU=16*1024;var sU=8;var bx=12;var aU=2.25;var cU=1.25;var dU=2*1024;var fU=7.8;var Ex=Float64Array.
from({length:br+1},(t,e)=>e<2?0:e*Math.log2(e));var ff=class{#e=Buffer.alloc(br);#t=new Int32Array(1<<bx);#n=new Int32Array(
256);#r=1;#i=false;#o=0;#s=0;#a=0;#c=0;begin(e,n){this.#i=!th(n)||n>0&&uU(e);this.#o=0;this.#s=0;this.#a=0;this.#c=0}data(e){
if(!this.#i)return;for(let n=0;n<e.length;){const r=(this.#o+n)%wx;if(r>=br){n+=wx-r;continue}const i=e.copy(this.#e,r,n,
n+br-r);this.#s=r+i;n+=i;if(this.#s===br)this.#d()}this.#o+=e.length}end(){if(this.#s>0)this.#d();return this.#a===0?Number.
NaN:this.#c/this.#a}#d(){const e=this.#s;this.#s=0;this.#a+=e;const n=Math.min(1,this.#f(e)/e);this.#c+=e*n**cU}#f(e){const n=this.#e;
const r=this.#t;const i=this.#n.fill(0);const o=this.#l();let s=0;let a=0;let c=0;while(c<e-4){const d=n[c]|n[c+1]<<8|n[c+
2]<<16|n[c+3]<<24;const f=Math.imul(d,2654435761)>>>32-bx;let u=r[f]-o;r[f]=c+o;if(u>=0&&n[u]===n[c]&&n[u+1]===n[c+1]&&n[u+
2]===n[c+2]&&n[u+3]===n[c+3]){a++;for(c+=4,u+=4;c<e&&n[c]===n[u];c++)u++}else{i[n[c++]]++;s++;if(s===dU&&a<8&&this.#u(s)>
fU)return e}}for(;c<e;c++,s++)i[n[c]]++;return s*this.#u(s)/8+a*aU}#u(e){if(e===0)return 0;let n=0;for(const r of this.#n)
n+=Ex[r];return(Ex[e]-n)/e}#l(){const e=this.#r;this.#r+=br;if(this.#r<2**30)return e;this.#t.fill(0);this.#r=1+br;return 1}};
function th(t){return t<oU}function uU(t){let e=0;for(let n=Math.max(0,t.length-32);n<t.length;n++)e=Math.imul(e,31)+t[n]|
0;return e%sU===0}var fe=-1;var Xe={file:0,directory:1,hardLink:2};var ji=1024;var uf=class{paths=[];targets=new Map;kind=new Uint8Array(ji);start=new Float64Array(
ji);bytes=new Float64Array(ji);dataBytes=new Float64Array(ji);parentBytes=new Uint32Array(ji);packedPart=new Float32Array(
ji);#e=new ff;#t;#n;constructor(e){this.#n=e;this.#t=new xt({begin:(n,r,i)=>{this.#r(n,r,i);return qr},emit:()=>{},mapBlock:n=>{
this.bytes[this.count-1]+=O;e?.mapBlock?.(n)},data:n=>{this.#e.data(n);e?.data(n)},end:()=>{this.packedPart[this.count-1]=
this.#e.end();e?.end()}})}get count(){return this.paths.length}add(e){this.#t.consume(e)}end(){if(this.#t.hasEnded)return;
throw new p("TAR_TRUNCATED",`The flat tar ends after ${this.#t.offsetBytes} bytes, before the two zero blocks that end a\
n archive.`,{hint:"Run again. If it happens again, please report it."})}#r(e,n,r){const i=this.count;this.#i(i+1);const{
typeFlag:o,sizeBytes:s,extensions:a,header:c}=e;const d=a.reduce((u,l)=>u+l.length,O);const f=o==="5"||ea(c)&&e.name.at(
-1)===47;this.paths.push(Sx(e.name));this.kind[i]=f?Xe.directory:o==="1"?Xe.hardLink:Xe.file;this.start[i]=r;this.bytes[i]=
d+de(s);this.dataBytes[i]=s;if(f)this.parentBytes[i]=lU(e);if(o==="1")this.targets.set(i,Sx(Dt(c,n)));this.#e.begin(e.name,
s);this.#n?.begin(e,"keep")}#i(e){if(e<=this.kind.length)return;const n=2*this.kind.length;const r=(i,o)=>{o.set(i);return o};
this.kind=r(this.kind,new Uint8Array(n));this.start=r(this.start,new Float64Array(n));this.bytes=r(this.bytes,new Float64Array(
n));this.dataBytes=r(this.dataBytes,new Float64Array(n));this.parentBytes=r(this.parentBytes,new Uint32Array(n));this.packedPart=
r(this.packedPart,new Float32Array(n))}};function Sx(t){const e=_(t);return e==="."?"":e}function lU(t){if(t.extensions.
length===0)return O;return df(t).extensions.reduce((e,n)=>e+n.length,O)}function kx(t){const e=mU(t);return{order:e,parent:pU(t,e),target:yU(t)}}function mU({paths:t}){const e=t.map(n=>n.replaceAll(
"/","\0"));return Uint32Array.from(e.keys()).sort((n,r)=>{const[i,o]=[e[n],e[r]];return i<o?-1:i>o?1:n-r})}function pU({
paths:t,kind:e},n){const r=new Int32Array(t.length).fill(fe);const i=[];for(const o of n){const s=t[o];while(i.length>0&&
!hU(s,t[i.at(-1)]))i.pop();const a=i.at(-1);if(a!==void 0){if(e[a]!==Xe.directory)throw gU(s,t[a]);r[o]=a}if(s!=="")i.push(
o)}return r}function hU(t,e){return t.charCodeAt(e.length)===47&&t.startsWith(e)}function yU({paths:t,targets:e}){const n=new Int32Array(
t.length).fill(fe);if(e.size===0)return n;const r=new Set(e.values());const i=new Map;for(const[o,s]of t.entries()){const a=e.
get(o);if(a!==void 0)n[o]=i.get(a)??wU(s,a);if(r.has(s))i.set(s,o)}return n}function gU(t,e){return new p("TAR_INVALID",
`The entry ${R(J(t))} is below ${R(J(e))}, which is no directory.`,{hint:ge})}function wU(t,e){throw new p("TAR_INVALID",
`The hard link ${R(J(t))} comes before its target ${R(J(e))}, or has none.`,{hint:ge})}var Ts=class{#e;#t;#n;#r;#i=[];constructor(e,{parent:n,order:r},i){this.#e=e;this.#t=n;this.#n=r;this.#r=i}add(e){this.#i.
push(e)}*divide(e){const{paths:n}=this.#e;const r=this.#o(e);for(const i of this.#i){const o=this.#t[i];const s=o===fe?fe:
r[o];if(s!==fe)yield[i,`/${n[s]}/`];else if(this.#r[i]>e/4)yield[i,`/${n[i]}`];else yield[i,o===fe?"/":`/${n[o]}/`]}}#o(e){
const n=this.#s();const r=new Int32Array(n.length).fill(fe);for(const i of this.#n){if(this.#e.kind[i]!==Xe.directory)continue;
const o=this.#t[i];const s=o===fe?fe:r[o];if(s!==fe)r[i]=s;else if(n[i]<=e)r[i]=i}return r}#s(){const e=new Float64Array(
this.#e.count);for(const n of this.#i)e[n]=this.#r[n];for(let n=this.#n.length-1;n>=0;n--){const r=this.#n[n];const i=this.#t[r];
if(i!==fe)e[i]+=e[r]}return e}};var bU=["tmp/","run/","var/tmp/","var/run/","var/log/","var/cache/","var/lib/apt/","var/lib/alternatives/","var/lib/dpkg\
/alternatives/","var/lib/dpkg/triggers/","var/lib/dpkg/updates/","var/lib/systemd/","var/lib/rpm/","usr/lib/sysimage/","\
var/lib/dnf/","lib/apk/db/","usr/lib/apk/db/","etc/alternatives/","etc/ssl/certs/java/"];var EU=new Set([".dockerenv","e\
tc/.pwd.lock","etc/apk/world","etc/environment","etc/group","etc/gshadow","etc/hostname","etc/hosts","etc/ld.so.cache","\
etc/machine-id","etc/mailcap","etc/passwd","etc/resolv.conf","etc/shadow","etc/shells","etc/subgid","etc/subuid","etc/ss\
l/certs/ca-certificates.crt","usr/share/applications/mimeinfo.cache","usr/share/glib-2.0/schemas/gschemas.compiled","usr\
/share/info/dir","var/lib/dpkg/available","var/lib/dpkg/diversions","var/lib/dpkg/lock","var/lib/dpkg/lock-frontend","va\
r/lib/dpkg/statoverride","var/lib/dpkg/status","var/lib/pacman/local/ALPM_DB_VERSION","var/lib/shells.state"]);var SU=/(?:^|\/)(?:\.cache\/|\.npm\/_(?:cacache|logs)\/|\.(?:bash|python|node_repl)_history$|\.wget-hsts$|icon-theme\.cache$|giomodule\.cache$|node_modules\/\.(?:package-lock\.json|yarn-integrity|modules\.yaml)$|conda-meta\/history$)/;
function nh(t){const e=t.replace(/-(?:old)?$/,"");return EU.has(e)||bU.some(n=>t.startsWith(n))||SU.test(t)}var zn=-1;var Ki=60;var xx=.35;var lf=class{#e;#t;#n;#r=[];#i=new Map;#o;constructor(e,n,r){this.#e=e;this.#t=n;this.#n=
r;this.#o=new Int32Array(e.count).fill(zn)}make(e,n){const{kind:r,paths:i,count:o,bytes:s}=this.#e;const{order:a,target:c}=this.#t;
const d=e?s.slice(0,o):xU(this.#e);const f={volatile:new Ts(this.#e,this.#t,d),other:new Ts(this.#e,this.#t,d)};for(const l of a){
if(r[l]===Xe.directory||c[l]!==fe)continue;const m=i[l];const h=nh(m)?void 0:this.#s(m);if(h!==void 0)this.#a(l,h,"packa\
ge");else f[nh(m)?"volatile":"other"].add(l)}const u=n(d.reduce((l,m)=>l+m,0));for(const l of["volatile","other"])for(const[
m,h]of f[l].divide(u))this.#a(m,h,l);if(!e)this.#c(d);return this.#d(d)}#s(e){const n=this.#n.packageOf(e);return n===void 0||
n.name===""?void 0:`${n.manager}:${n.name}`}#a(e,n,r){const i=`${r} ${n}`;let o=this.#i.get(i);if(o===void 0){o=this.#r.
push(mf(n,r))-1;this.#i.set(i,o)}this.#o[e]=o}#c(e){const{packedPart:n,dataBytes:r}=this.#e;const i=new Float64Array(this.#r.
length);const o=new Float64Array(this.#r.length);for(const[a,c]of this.#o.entries()){const d=n[a];if(c===zn||!(d>=0)||!th(
r[a]))continue;i[c]+=r[a];o[c]+=d*r[a]}const s=kU(i,o);for(const[a,c]of this.#o.entries()){if(c===zn||!Number.isNaN(n[a]))
continue;const d=i[c]>0?o[c]/i[c]:s;e[a]=Ki+r[a]*d}}#d(e){const n=this.#f();const r={groups:this.#r,groupOf:this.#o,sizes:e,
movedLinks:n};rh(this.#e,r);return r}#f(){const{target:e}=this.#t;let n=0;for(const[r,i]of e.entries()){if(i===fe)continue;
const o=this.#o[i];this.#o[r]=o;const s=this.#s(this.#e.paths[r]);if(s!==void 0&&s!==this.#r[o]?.name)n++}return n}};function mf(t,e){
return{name:t,kind:e,bytes:0,largestBytes:0,dataBytes:0,entries:0}}function rh({dataBytes:t},{groups:e,groupOf:n,sizes:r}){
for(const i of e)Object.assign(i,mf(i.name,i.kind));for(const[i,o]of n.entries()){if(o===zn)continue;const s=e[o];const a=r[i];
s.bytes+=a;s.largestBytes=Math.max(s.largestBytes,a);s.dataBytes+=t[i];s.entries++}}function kU(t,e){const n=i=>i.reduce(
(o,s)=>o+s,0);const r=n(t);return r===0?xx:Math.max(1,Math.round(16*n(e)/r))/16}function xU({count:t,dataBytes:e,packedPart:n}){
return Float64Array.from({length:t},(r,i)=>{const o=n[i];return Ki+e[i]*(Number.isNaN(o)?xx:o)})}function Px(t,e,n){let r=t.reduce((o,s)=>o+s.bytes,n);let i=e;for(const{largestBytes:o}of t.toSorted((s,a)=>a.largestBytes-
s.largestBytes)){if(i===1||o<=r/i)break;r-=o;i--}return r/i}function ih(t,{order:e,target:n},r,i){const o=r.groups.map(({
bytes:f,entries:u})=>f>i&&u>1);if(!o.includes(true))return r;const s=r.groups.map(f=>({...f}));const a=r.groupOf.slice();
const c=new Map;for(const f of e){const u=a[f];if(u===zn||!o[u]||n[f]!==fe)continue;const l=r.groups[u];const m=c.get(u)??
{number:u,count:1,bytes:0};c.set(u,m);const h=r.sizes[f];if(m.bytes>0&&m.bytes+h>l.bytes/Math.ceil(l.bytes/i)){m.number=
s.push(mf(`${l.name} (${++m.count})`,l.kind))-1;m.bytes=0}m.bytes+=h;a[f]=m.number}for(const[f,u]of n.entries())if(u!==fe)
a[f]=a[u];const d={...r,groups:s,groupOf:a};rh(t,d);return d}var PU=1024;function Ix(t,e,n){const r=new Uint8Array(t.count);return IU(e.order,n).map((i,o)=>{const s=new oh(t,e,n,{of:r,
layer:o});for(const a of i)s.put(a);return s.end()})}function IU(t,{layerOf:e,count:n}){const r=new Array(n).fill(0);for(const s of t)
r[e[s]]++;const i=r.map(s=>new Uint32Array(s));const o=new Array(n).fill(0);for(const s of t){const a=e[s];i[a][o[a]++]=
s}return i}var oh=class{#e;#t;#n;#r;#i=[];#o=0;#s=PU;#a=0;constructor(e,n,r,i){this.#e=e;this.#t=n;this.#n=r;this.#r=i}put(e){
for(const n of this.#c(e,this.#t.target))this.#d(n)}#c(e,n){const{of:r,layer:i}=this.#r;const o=i+1;const s=[];for(let a=e;a!==
fe&&r[a]!==o;a=n[a]){r[a]=o;s.push(a)}return s.reverse()}#d(e){const{parent:n}=this.#t;for(const r of this.#c(n[e],n)){if(this.#n.
layerOf[r]===this.#r.layer)this.#u(r);else this.#f(r)}this.#u(e)}#f(e){this.#i.push(~e);this.#s+=this.#e.parentBytes[e];
this.#a+=Ki}#u(e){const{bytes:n,dataBytes:r}=this.#e;this.#i.push(e);this.#o+=r[e];this.#s+=n[e];this.#a+=this.#n.sizes[e]}end(){
return{pieces:Int32Array.from(this.#i),entries:this.#i.length,dataBytes:this.#o,streamBytes:this.#s,packedBytes:Math.round(
this.#a)}}};function Tx(t){let e=t^t>>>16;e=Math.imul(e,2246822507);e^=e>>>13;e=Math.imul(e,3266489909);return(e^e>>>16)>>>0}function vx(t){
let e=2166136261;for(let n=0;n<t.length;n++)e=Math.imul(e^t.charCodeAt(n),16777619);return Tx(e)}function pf(t,e){return(Tx(
t+Math.imul(e+1,2654435761))+.5)/2**32}function hf(t,e){let n=0;let r=Number.POSITIVE_INFINITY;for(const[i,o]of e.entries()){
if(o<=0)continue;const s=-Math.log(pf(t,i))/o;if(s>=r)continue;n=i;r=s}return n}function sh(t,e,n){if(e<=0)return 0;const r=pf(
t,TU);return n**(Math.floor(Math.log(e)/Math.log(n)+r)-r+.5)}var TU=65535;var ah={fill:1.05,large:.03,roomStep:.1,shareStep:1.1};var vU={fill:1.12,large:.1,roomStep:.15,shareStep:1.2};var ch=4;var BU=16;
var OU=1.1;var RU=.85;var Bx=1.04;var _U=.25;var AU=65534;var LU=1.11;var Ox=1.06;function fh(t){const e=new dh(t);e.placeGiants();
e.fillTop();e.share();e.placeLarge();e.placeOthers();if(t.isExact||t.count<=ch)e.level();return e.layerOf}var dh=class{layerOf;#e;#t;#n;#r;#i;#o=false;#s;#a;constructor({
groups:e,count:n,topBytes:r,isExact:i}){this.layerOf=new Uint8Array(e.length);this.#e=n-1;this.#i=n;this.#t=i?ah:CU(n);this.#n=
e.map((o,s)=>{const a=vx(o.name);return{number:s,group:o,hash:a,size:sh(a,o.bytes,OU)}}).sort((o,s)=>s.size-o.size||(o.group.
name<s.group.name?-1:1));this.#r=e.reduce((o,{bytes:s})=>o+s,r);this.#s=new Array(n).fill(0);this.#s[this.#e]=r;this.#a=
new Array(n).fill(1)}placeGiants(){const e=[];for(const n of this.#n){const r=this.#i>1&&n.size>=RU*this.#r/this.#i;if(!r||
e.length>0){e.push(n);continue}if(this.#c(n)){this.#o=true;e.push(n);continue}const i=hf(n.hash,this.#a.with(this.#e,0));
this.layerOf[n.number]=i;this.#r-=n.group.bytes;this.#a[i]=0;this.#i--}this.#n=e}#c({group:{kind:e,bytes:n}}){if(this.#a.
length>2||e==="package")return false;const r=this.#n.filter(({group:o})=>o.kind==="package");const i=r.reduce((o,{group:s})=>o+
s.bytes,0);return i>(this.#r-n)/2}fillTop(){const e=this.#r/this.#i;const n=this.#i===1||this.#o?Number.POSITIVE_INFINITY:
e*Math.max(_U,this.#f());for(const r of["volatile","other"]){const i=Map.groupBy(this.#n.filter(({group:o})=>o.kind===r).
reverse(),({size:o})=>Math.floor(Math.log2(o)));for(const o of i.values()){const s=n-this.#s[this.#e];const a=s/o.reduce(
(d,{size:f})=>d+f,0);const c=Math.floor(4*a)/4;this.#d(o.filter(({hash:d})=>pf(d,AU)<c));if(a<1)break}}}#d(e){const n=new Set(
e);for(const{number:r,size:i}of e){this.#s[this.#e]+=i;this.layerOf[r]=this.#e}this.#n=this.#n.filter(r=>!n.has(r))}#f(){
return Bx-(Bx-1)*this.#i}share(){const e=sh(0,this.#r/this.#i,this.#t.shareStep);const n=this.#s[this.#e];const r=this.#i===
1;const i=r?e:Math.max(0,e*this.#f());const o=(e*this.#i-Math.max(i,n))/Math.max(1,this.#i-1);for(const[s,a]of this.#a.entries())
if(a>0)this.#a[s]=o;this.#a[this.#e]=r||i>n?i:0}placeLarge(){const{fill:e,large:n}=this.#t;const r=n*Math.max(...this.#a);
const i=[];for(const o of this.#n){if(o.size<r){i.push(o);continue}const s=this.#a.map((c,d)=>{const f=this.#s[d];return c>
0&&(f===0||f+o.size<=e*c)?1:0});const a=s.includes(1)?hf(o.hash,s):this.#u();this.#s[a]+=o.size;this.layerOf[o.number]=a}
this.#n=i}#u(){let e=this.#e;let n=-Infinity;for(const[r,i]of this.#a.entries()){const o=i-this.#s[r];if(i===0||o<=n)continue;
e=r;n=o}return e}placeOthers(){const{roomStep:e}=this.#t;const n=e*Math.max(...this.#a);const r=this.#a.map((i,o)=>i===0?
0:Math.max(0,Math.round((i-this.#s[o])/n)));if(Math.max(...r)===0)r[this.#u()]=1;for(const i of this.#n){const o=hf(i.hash,
r);this.layerOf[i.number]=o;this.#s[o]+=i.size}}level(){const e=this.#a.filter(i=>i>0).length;const n=this.#s;const r=this.#a.
reduce((i,o,s)=>i+(o>0?n[s]:0),0)/Math.max(1,e);for(const[i,o]of this.#a.entries()){if(o===0||n[i]<=LU*r)continue;const s=this.#n.
filter(({number:a})=>this.layerOf[a]===i);for(const a of s.sort((c,d)=>c.hash-d.hash)){if(n[i]<=Ox*r)break;const c=this.#u();
if(n[c]+a.size>Ox*r)continue;n[i]-=a.size;n[c]+=a.size;this.layerOf[a.number]=c}}}};function CU(t){const e=Math.min(1,Math.
max(0,(t-ch)/(BU-ch)));const n=r=>ah[r]+e*(vU[r]-ah[r]);return{fill:n("fill"),large:n("large"),roomStep:n("roomStep"),shareStep:n(
"shareStep")}}var Rx=100;var NU=1/8;var $U=4;var DU=1.5;var FU=.9;var MU=5;function yf(t,e,n){const r=kx(t);const i=t.kind.subarray(0,
t.count).filter(d=>d===Xe.directory);const o=i.length*Ki;const s=d=>KU(NU*("layers"in n?d/n.layers:n.maxBytes));const a=new lf(
t,r,e).make(n.isUnpacked===true,s);const c="layers"in n?UU({index:t,arrangement:r,grouping:a,topBytes:o},n.layers):HU({index:t,
arrangement:r,grouping:a,topBytes:o},n.maxBytes);return{...WU(t,r,c),notices:c.notices,details:GU(a)}}function UU({index:t,
arrangement:e,grouping:n,topBytes:r},i){const o=Px(n.groups,i,r);const s=o*(i<=$U?1:DU);const a=ih(t,e,n,s);const{groups:c}=a;
const d=Math.max(1,Math.min(i,c.length));const f=fh({groups:c,count:d,topBytes:r,isExact:false});const u={grouping:a,..._x(
f,d,r>0)};const l=u.count<i?[`The result has ${u.count} ${u.count===1?"layer":"layers"} instead of ${i}: there is too li\
ttle to divide that stays together.`]:[];return{...u,notices:l}}function HU({index:t,arrangement:e,grouping:n,topBytes:r},i){
const o=FU*i;const s=ih(t,e,n,o);const{groups:a}=s;const c=a.reduce((d,{bytes:f})=>d+f,r);for(let d=Math.max(1,Math.ceil(
c/o));;d++){const f=Math.min(d,Rx);const u=fh({groups:a,count:f,topBytes:r,isExact:true});if(f===Rx||zU(a,u,{count:f,topBytes:r,
limit:o}))return{grouping:s,..._x(u,f,r>0),notices:[]}}}function zU(t,e,{count:n,topBytes:r,limit:i}){const o=new Array(
n).fill(0);o[n-1]=r;const s=new Array(n).fill(0);for(const[a,c]of e.entries()){o[c]+=t[a].bytes;s[c]++}return o.every((a,c)=>a<=
i||s[c]===1)}function _x(t,e,n){const r=new Set(t);if(n||r.size===0)r.add(e-1);const i=new Map([...r].sort((o,s)=>o-s).map(
(o,s)=>[o,s]));return{layerOf:t.map(o=>i.get(o)),count:i.size}}function WU(t,e,n){const{groups:r,groupOf:i,sizes:o}=n.grouping;
const s=n.count-1;const a=Uint8Array.from(i,f=>f===zn?s:n.layerOf[f]);const c=Ix(t,e,{count:n.count,layerOf:a,sizes:o});
const d=JU(r,n);return{layers:c.map((f,u)=>({...f,largest:d[u]??[]}))}}function JU(t,{layerOf:e,count:n}){const r=Array.
from({length:n},()=>[]);const i=t.map((o,s)=>({group:o,layer:e[s]})).sort((o,s)=>s.group.dataBytes-o.group.dataBytes);for(const{
group:o,layer:s}of i)if(r[s].length<MU)r[s].push({name:jU(o.name),bytes:o.dataBytes});return r}function GU({movedLinks:t,
groups:e}){const n=t===0?[]:[`${t} hard links are in the layer of their file, though another package has their names`];return[
`${e.length} groups of files that stay together`,...n]}function jU(t){return J(t).toString("utf8")}function KU(t){return 2**
Math.floor(Math.log2(Math.max(1,t)))}function Ax({layers:t},{index:e}){return t.map(n=>({layer:n,isWhole:t.length===1,isOneFile:VU(n,e)<=1}))}function*Lx({pieces:t},{
start:e,bytes:n}){let r=0;let i=0;for(const o of t){if(o<0)continue;if(e[o]!==r&&i>0){yield i;i=0}i+=n[o]??0;r=(e[o]??0)+
(n[o]??0)}if(i>0)yield i}function VU({pieces:t},{kind:e,dataBytes:n}){let r=0;for(const i of t)if(i>=0&&e[i]===Xe.file&&
(n[i]??0)>0)r++;return r}function Cx(t,e){return t.filter(({facts:n,plan:r})=>n.packedBytes>e&&r.isOneFile).map(({facts:{
contents:n,packedBytes:r}})=>`${n[0]?.name??"A file"} alone takes ${x(r)} packed: its layer is larger than ${k("max-laye\
r-size")}.`)}var YU=3;function gf(t,e){for(const[n,{packedBytes:r,bytes:i,contents:o}]of t.entries()){const s=o.slice(0,
YU).map(({name:c})=>c);const a=s.length===0?"":`: ${s.join(", ")}`;e.info(`Layer ${n+1} of ${t.length}, ${x(i)}, packed ${x(
r)}${a}`)}}import{pipeline as Ux}from"node:stream";var qU=1024**3;var Nx=1024**2;var XU=64*1024**2;var ZU=256*1024**3;var uh=Buffer.alloc(Nx);var wf=class{#e;#t;#n=0;constructor(e){
this.#e=e}begin(e,n){this.#t=e.sizeBytes<qU?void 0:{entry:e,verdict:n};this.#n=0;if(e.sizeBytes>=ZU)this.#r()}data(e){if(this.#t===
void 0)return;const n=Math.max(0,Nx-this.#n);this.#n+=e.length;if(!QU(e.subarray(n)))this.#t=void 0;else if(this.#n>=XU)
this.#r()}end(){this.#t=void 0}#r(){const e=this.#t;this.#t=void 0;if(e!==void 0)this.#e(e.entry,e.verdict)}};function QU(t){
for(let e=0;e<t.length;e+=uh.length){const n=t.subarray(e,e+uh.length);if(!n.equals(uh.subarray(0,n.length)))return false}
return true}function $x(t,{cleanWords:e},n){if(t===void 0||t.length===0)return;const r=t.map(({name:o,bytes:s})=>`${o} ${x(s)}`);const i=Ct(
"clean",zc(e,t));n.info(`Could also be cleaned: ${r.join(", ")}. To do so, use ${i}`)}var e2=10;var Dx=100;function Fx({
rules:t,commands:e,spared:n,skippedPresets:r,unmatched:i,warnings:o},s){for(const{name:c,ms:d,bytes:f}of e){const u=f===
void 0?"":`, ${f<0?"added":"freed"} ${x(Math.abs(f))}`;s.info(`${c}: ${(d/1e3).toFixed(1)} s${u}`)}for(const{kind:c,name:d,
entries:f,bytes:u}of t){if(f===0&&u===0)continue;s.info(`${c==="preset"?"Cleaned":"Excluded"} ${d}: ${x(u)} in ${te(f)}`)}
const a=n.filter(({kind:c})=>c!==void 0&&c!=="base");if(a.length>0)s.info(n2(a));for(const{kind:c,entries:d,bytes:f}of n){
if(c!=="base")continue;const u=`The kept base has ${x(f)} in ${te(d)} that the rules would drop: its layers stay as they\
 are.`;if(f>0)s.notice(u);else s.info(u)}if(i.length>0)s.notice(r2(i));for(const c of r)s.notice(`Preset "${c}" skipped:\
 symlinks outside its cache point into it.`);for(const c of o)s.warning(c)}var t2=20;function n2(t){const e=t.slice(0,t2).
map(({what:r,why:i})=>`${R(Buffer.from(r))} (${ae(i??"",Dx)})`);const n=t.length-e.length;return`Kept because the image \
uses it: ${e.join(", ")}${n>0?`, and ${n} more`:""}`}function r2(t){const e=t.slice(0,e2).map(i=>JSON.stringify(ae(i,Dx)));
if(t.length===1)return`The pattern ${e[0]} in ${k("exclude")} matches nothing in the image.`;const n=t.length-e.length;const r=n>
0?`, and ${n} more`:"";return`${t.length} patterns in ${k("exclude")} match nothing in the image: ${e.join(", ")}${r}.`}
function Mx(t){return({name:e,sizeBytes:n},r)=>{const i=r==="keep"||typeof r==="object"&&r.data===void 0;const o=i?"and \
the result contains them too":"although the result drops them";t.warning(`The file ${R(Buffer.from(_(e),"latin1"))} is s\
parse: most of its ${x(n)} are zeros, as in lastlog and faillog with large user IDs. The engine sends all the zeros, whi\
ch takes long, ${o}. Make the file smaller in the image: use "useradd --no-log-init", or truncate it in the step that cr\
eates it.`)}}function i2(t,{sizeInImage:e}){if(e===void 0||t.sizeBytes>0)return t;return{...t,sizeBytes:e(_(t.name))??0}}async function Vt({
reader:t,rules:e,survey:n,expected:r,resume:i,latestSeconds:o},{log:s,signal:a},c,d){const{base:f}=t;const u=At([f===void 0?
c:void 0,...r.map($=>$.observer),n.observer,t.observer,new wf(Mx(s))]);const l=e===void 0?t.decide:$=>e.decide(i2($,t),t.
decide($));const m=$=>Math.min($,o??Infinity);const h=o===void 0?l:ud(l,m);const y=f===void 0?h:$=>f.owns(_($.name))?l($):
h($);const g=e&&(()=>e.appendix({reader:t,retime:$=>fd($,m),observer:u,signal:a}));const E=new Fn;const I=f===void 0?d:d&&
new Fn;const P=new G(y,u,{...g===void 0?{}:{appendix:g},...I===void 0?{}:{spans:{input:E,output:I}}});const N=d===void 0||
t.layers===void 0?t.open(a):t.layers.open(a,E);Ux(await N,P,()=>{i().catch(()=>{})});if(f===void 0)return P;const L=I instanceof
Fn&&d?{input:I,output:d}:void 0;return o2(P,f,c,L)}function o2(t,e,n,r){const i=e.openAbove();const o=new G(s=>i.decide(
s),n,{appendix:async function*(){yield*i.whiteouts();o.counts.entries+=i.deleted},spans:r});Ux(t,o,()=>{});return o}async function bf(t,e,n={}){
const r=await Vt(t,e,n.looker);const i=n.totalBytes===void 0?hn(t.expectedBytes):()=>n.totalBytes;await Cn(e,[r],i);return r}
function Vi({counts:t},{rules:e,base:n}){const r=n===void 0?e?.appended:void 0;return{entries:t.entries+(r?.entries??0),
dataBytes:t.dataBytes+(r?.dataBytes??0)}}import{rm as E2}from"node:fs/promises";function Ef(t){return t.slice(t.lastIndexOf("/")+1)}function Wn(t){return/^(.+?)-v?\d[^/-]*(?:-[^/]*)?$/.exec(t)?.[1]??t}
function Sf(t){const e=t.replace(/\.(?:dist-info|egg-info|egg|data|libs|pth|py|pyc|so)$/,"").replace(/\.cpython-.*$/,"").
replace(/-\d[^-]*(?:-py\d.*)?$/,"");return e.toLowerCase().replace(/[-_.]+/g,"-")}function vs(t){const e=Ef(t);if(t.includes(
"/status.d/"))return e.replace(/\.md5sums$/,"");return e.replace(/(?::[^:.]*)?\.[^.]*$/,"")}function kf(t){const[,e=""]=/\/local\/([^/]+)\//.
exec(t)??[];return e.replace(/-[^-]*-[^-]*$/,"")}var Hx=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,read:(t,e)=>lh(t,vs(e),n=>n.replace(/^\//,""))},{manager:"\
dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,read:(t,e)=>lh(t,vs(e),n=>n.replace(/^[0-9a-f]{32} [ *]/,""))},
{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,read:s2},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,
read:(t,e)=>lh(t,kf(e),n=>n.startsWith("%")?"":n)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\/[^/]+\.dist-info\/RECORD$/,
read:a2},{manager:"conda",path:/(?:^|\/)conda-meta\/[^/]+\.json$/,read:c2}];function*lh(t,e,n){for(const r of mh(t))yield{
name:e,file:n(r)}}function*mh(t){for(let e=0;e<t.length;){const n=t.indexOf("\n",e);const r=n===-1?t.length:n;if(r>e)yield t.
slice(e,r);e=r+1}}function*s2(t){let e="";let n="";for(const r of mh(t)){const i=r.slice(2);if(r.startsWith("P:"))e=i;else if(r.
startsWith("F:"))n=i;else if(r.startsWith("R:"))yield{name:e,file:n===""?i:`${n}/${i}`}}}function*a2(t,e){const n=e.slice(
0,e.lastIndexOf("/"));const r=Sf(Ef(n));const i=n.slice(0,Math.max(0,n.lastIndexOf("/")));for(const o of mh(t)){const[,s,
a=""]=/^(?:"([^"]*)"|([^,]*)),/.exec(o)??[];yield{name:r,file:zx(i,s??a)}}}function*c2(t,e){const n=Math.max(0,e.lastIndexOf(
"conda-meta/")-1);const r=e.slice(0,n);const i=Wn(Wn(Ef(e).replace(/\.json$/,"")));for(const o of d2(t))if(typeof o==="s\
tring")yield{name:i,file:zx(r,Buffer.from(o).toString("latin1"))}}function d2(t){try{const e=JSON.parse(Buffer.from(t,"l\
atin1").toString());const n=typeof e==="object"&&e!==null&&"files"in e?e.files:[];return Array.isArray(n)?n:[]}catch{return[]}}
function zx(t,e){if(e===""||e.startsWith("/"))return"";let n=t;let r=e;while(r.startsWith("../")){if(n==="")return"";n=n.
slice(0,Math.max(0,n.lastIndexOf("/")));r=r.slice(3)}return n===""?r:`${n}/${r}`}function Jn(t,e=n=>n){return n=>e(t.exec(n)?.[1]??"")}var Wx=Jn(/\/(?:site|dist)-packages\/(?:__pycache__\/)?([^/]+)/,Sf);
var f2=[{manager:"dpkg",path:/^var\/lib\/dpkg\/(?:info\/[^/]+\.[^/.]+|status\.d\/[^/]+)$/,name:t=>vs(t)},{manager:"pacma\
n",path:/^var\/lib\/pacman\/local\/[^/]+\//,name:t=>kf(t)},{manager:"npm",path:/(?:^|\/)(?:node_modules|_npx|_cacache)\//,
name:u2},{manager:"conda",path:/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//,name:t=>Jn(/\/pkgs\/([^/]+)/,
e=>Wn(Wn(e)))(t)||Wx(t)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\//,name:t=>Wx(`/${t}`)},{manager:"gem",path:/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//,
name:Jn(/\/(?:gems\/[^/]+\/)?(?:gems|doc|specifications|cache|extensions\/[^/]+\/[^/]+)\/([^/]+?)(?:\.gemspec|\.gem)?(?:\/|$)/,
Wn)},{manager:"cargo",path:/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//,name:Jn(/\/(?:registry\/(?:src|cache)\/[^/]+|git\/checkouts|toolchains)\/([^/]+?)(?:\.crate)?(?:\/|$)/,
Wn)},{manager:"go",path:/^usr\/local\/go\/|(?:^|\/)go\/pkg\//,name:t=>t.startsWith("usr/local/go/")?"go":Jn(/\/pkg\/mod\/(?:cache\/download\/)?([^@]+?)(?:@|\/@v\/|$)/)(
t)},{manager:"maven",path:/(?:^|\/)\.m2\//,name:Jn(/\.m2\/repository\/(.+)\/[^/]+\/[^/]+$/)},{manager:"gradle",path:/(?:^|\/)\.gradle\//,
name:Jn(/\/files-[^/]+\/([^/]+\/[^/]+)\//)},{manager:"nuget",path:/(?:^|\/)\.nuget\//,name:Jn(/\.nuget\/packages\/([^/]+)\//)}];
function Jx(t){for(const{manager:e,path:n,name:r}of f2)if(n.test(t))return{manager:e,name:r(t)};return void 0}var ph="no\
de_modules/";function u2(t){const e=t.indexOf("/.pnpm/");if(e!==-1){const[i=""]=t.slice(e+"/.pnpm/".length).split("/",1);
const o=i.indexOf("@",1);return t.slice(0,e+"/.pnpm/".length)+(o===-1?i:i.slice(0,o))}let n=t.lastIndexOf(`/${ph}`)+1;if(n===
0&&!t.startsWith(ph))return"";n+=ph.length;let r=t.indexOf("/",n);if(r!==-1&&t.charCodeAt(n)===64)r=t.indexOf("/",r+1);return r===
-1?t:t.slice(0,r)}var l2=128*1024*1024;var m2=32*1024*1024;var p2=4096;var h2=1e6;var y2=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//;var g2=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/;
var Yi=class{#e=new Map;#t=[];#n=new Map;#r=false;#i;#o=l2;begin(e,n){this.#i=void 0;if(e.sizeBytes===0||!b2(e.name))return;
const r=_(e.name);if(y2.test(r))this.#r=true;const i=Hx.find(o=>o.path.test(r));if(i===void 0||e.sizeBytes>Math.min(this.#o,
m2))return;this.#o-=e.sizeBytes;this.#i={format:i,path:r,parts:[]}}data(e){this.#i?.parts.push(Buffer.from(e))}end(){const e=this.#i;
this.#i=void 0;if(e===void 0)return;const{format:n,path:r,parts:i}=e;const o=Buffer.concat(i).toString("latin1");for(const{
name:s,file:a}of n.read(o,r)){if(a==="")continue;if(this.#e.size>=h2)return;this.#s(a,{manager:n.manager,name:s})}}#s(e,n){
const r=this.#a(n);const i=this.#e.get(e);if(i===void 0||w2(n,this.#t[i]))this.#e.set(e,r)}#a(e){const n=`${e.manager}:${e.
name}`;const r=this.#n.get(n);if(r!==void 0)return r;this.#n.set(n,this.#t.length);return this.#t.push(e)-1}managerOf(e){
return this.packageOf(e)?.manager??"other"}packageOf(e){if(e.length>p2)return void 0;const n=this.#e.get(e)??(e.startsWith(
"usr/")?this.#e.get(e.slice(4)):void 0);if(n!==void 0)return this.#t[n];const r=Jx(e);if(r!==void 0)return r;return this.#r&&
g2.test(e)?{manager:"rpm",name:""}:void 0}};function w2(t,e){if(t.manager!==e.manager)return t.manager<e.manager;return t.
name<e.name}function b2(t){return t.indexOf("lib")!==-1||t.indexOf("conda-meta")!==-1}var hh=-1;var yh=1024;var xf=class{#e=new Float64Array(yh);#t=new Int32Array(yh);#n=new Float64Array(yh);#r=0;#i=0;add(e,n){
if(e===0)return;const r=this.#i;this.#i+=e;const{stream:i,offset:o}=n??{stream:hh,offset:0};if(this.#o(r,i,o))return;this.#s();
this.#e[this.#r]=r;this.#t[this.#r]=i;this.#n[this.#r++]=o}#o(e,n,r){const i=this.#r-1;if(i<0||this.#t[i]!==n)return false;
if(n===hh)return true;return this.#n[i]+e-this.#e[i]===r}#s(){if(this.#r<this.#e.length)return;const e=2*this.#r;const[n,
r,i]=[this.#e,this.#t,this.#n];this.#e=new Float64Array(e);this.#t=new Int32Array(e);this.#n=new Float64Array(e);this.#e.
set(n);this.#t.set(r);this.#n.set(i)}*range(e,n){const r=e+n;if(r>this.#i)throw new RangeError("the stream is ahead of i\
ts spans");for(let i=e,o=this.#a(e);i<r;o++){const s=this.#e[o];const a=o+1<this.#r?this.#e[o+1]:this.#i;const c=Math.min(
a,r)-i;const d=this.#t[o];const f=this.#n[o]+i-s;yield{bytes:c,origin:d===hh?void 0:{stream:d,offset:f}};i+=c}}#a(e){let n=0;
let r=this.#r;while(r-n>1){const i=n+r>>1;if(this.#e[i]<=e)n=i;else r=i}return n}};function gh(){const t=new Yi;return{index:new uf(t),owners:t}}async function Gx({run:t},e,{path:n,isTraced:r,totalBytes:i,
looker:o}){const{log:s,signal:a}=t;const c=gh();const d=r?new xf:void 0;const f=await Vt(e,t,o,d);const u=R0(n,wh(f,c.index));
await W(s,lt(f,i),u);await e.resume();if(a.aborted)throw H(a.reason);return{...c,spool:{path:n,index:c.index,spans:d},diffId:f.
digest(),streamBytes:f.bytesWritten,counts:Vi(f,e)}}async function*wh(t,e){for await(const n of t){e.add(n);yield n}e.end()}
async function jx({spool:t}){await E2(t.path,{force:true})}var Pf=4096;var k2=59;var ht=class{#e;#t=0;constructor({countsBlocks:e}){this.#e=e;if(e)this.#t=Pf}get bytes(){return this.#t}begin(e,n){
if(n==="drop")return;const r=n==="keep"?e:n.head;const i=On(e,n);const o=e.typeFlag==="2"?me(r).link.length:0;if(!this.#e){
this.#t+=i+o;return}const s=e.typeFlag==="5"||o>k2;this.#t+=Math.ceil((s?1:i)/Pf)*Pf}data(){}end(){}};function x2(t){const e=t.
reduce((n,{pieces:r})=>n+r.reduce((i,o)=>i+(o<0?1:0),0),t.length-1);return e*Pf}async function Kx(t,e,n){const{run:r}=t;
const i=new ht({countsBlocks:mt(t)});const{index:o,owners:s}=gh();const a=await Vt(e,r,i);const c=lt(a,hn(e.expectedBytes));
const{signal:d}=r;await W(r.log,c,S2(wh(a,o),Ln(),{signal:d}));await e.resume();const{layers:f,notices:u}=yf(o,s,n);for(const m of u)
r.log.notice(m);const l=f.map(m=>({diffId:void 0,digest:void 0,packedBytes:m.packedBytes,bytes:m.dataBytes,entries:m.entries,
contents:m.largest}));if(l.length>1)gf(l,r.log);return{newBytes:i.bytes+(mt(t)?x2(f):0),imageId:void 0,configDigest:void 0,
parts:l.length>1?l:void 0}}async function Vx(t,e,n){const{run:r,engine:i,options:o}=t;const s=new ht({countsBlocks:mt(t)});
const a=await bf(e,r,{looker:s});await e.resume();const c=z(await n.configFor([{diffId:a.digest()}]));const d=i!==void 0&&
(o.tags.length>0||o.tagLocations.length===0);const f=d&&!i.store.idIsConfigDigest?void 0:c;return{newBytes:s.bytes,imageId:f,
configDigest:c}}async function qx(t,e,{path:n,...r}){const{run:i}=t;const{log:o,signal:s}=i;const{compression:a}=r;const c=new ht({countsBlocks:mt(
t)});const d=At([c,Mi(i.touch)]);const f=Ui(t,e);const u=await Vt(e,i,d,f?.spans);const l=lt(u,r.totalBytes);const m=f?.
pack(u,n)??Hn(u,n,a);const{digest:h,packedBytes:y}=await W(o,l,m);await e.resume();if(s.aborted)throw H(s.reason);const g=Vi(
u,e);o.info(`Packed ${te(g.entries)} in one layer of ${x(c.bytes)}, packed ${x(y)}${f?.copied??""}`);const E=u.digest();
if(f!==void 0&&!bh(t))await f.check(n,E,i);const I={path:n,diffId:E,digest:h,packedBytes:y,packing:a.kind};const P=g.dataBytes>
0;const N=await If([I],r,P);const{bytesWritten:L}=u;return{...N,newBytes:c.bytes,streamBytes:L,counts:g}}function bh({options:t}){
return t.verify||t.tagLocations.length===0}async function Xx(t,e,n){const{record:r}=e;const i=mt(t);const{bytes:o,streamBytes:s}=await Eh(
e,t.run,i);const a=of(e).map((f,u)=>({...f,contents:r.layers&&Bs(r.layers[u]?.contents??[])}));const c=await If(a,n,r.dataBytes>
0);const d=r.layers===void 0?"one layer":`${r.layers.length} layers`;t.run.log.info(`Took ${te(r.entries)} in ${d} of ${x(
o)}, packed ${x(r.packedBytes)}`);return{...c,parts:r.layers,newBytes:o,streamBytes:s,counts:Is}}var Yx=3;function Bs(t){
const e=t.slice(0,Yx).map(({name:n})=>n);return`${e.join(", ")}${t.length>Yx?" and more":""}`}async function If(t,e,n){const r=await e.
configFor(t);const i=z(r);return{stored:void 0,packed:{files:t,config:r,request:e,hasContent:n},packedBytes:t.reduce((o,{
packedBytes:s})=>o+s,0),imageId:i,configDigest:i}}async function Eh(t,e,n=false){let r=0;let i=0;for(const o of of(t)){const s=await P2(
o,e,n);r+=s.bytes;i+=s.streamBytes}return{bytes:r,streamBytes:i}}async function P2({path:t,packing:e,diffId:n},r,i){const o=new ht(
{countsBlocks:i});const s=qd({path:t,packing:e},r,o);const{diffId:a,streamBytes:c}=await s.catch(d=>{if(r.signal.aborted)
throw d;throw Un("its layer cannot be unpacked.",d)});if(a!==n)throw Un(`its layer unpacks to ${a}, but the record says ${n}\
.`);return{bytes:o.bytes,streamBytes:c}}import{createReadStream as $2}from"node:fs";import{rm as D2}from"node:fs/promises";import{pipeline as F2}from"node:stream";import{open as _2}from"node:fs/promises";import{Readable as A2}from"node:stream";var I2=16*1024;var T2=512;async function*Zx(t,e,n){let r;for(const i of v2(e,n)){const o=r;r=B2(t,i);r.catch(()=>{});if(o!==
void 0)yield await o}if(r!==void 0)yield await r}function*v2(t,e){let n=[];let r=e;for(const i of t){if(n.length>0&&(i.bytes>
r||n.length===T2)){yield n;n=[];r=e}n.push(i);r-=i.bytes}if(n.length>0)yield n}async function B2(t,e){const n=O2(e);const r=await Promise.
all(n.map(o=>R2(t,o)));const i=new Map;for(const[o,{start:s,ranges:a}]of n.entries())for(const c of a){const d=c.start-s;
i.set(c,r[o].subarray(d,d+c.bytes))}return e.map(o=>[o,i.get(o)])}function O2(t){const e=[];for(const n of t.toSorted((r,i)=>r.
start-i.start)){const r=e.at(-1);const i=n.start+n.bytes;if(r!==void 0&&n.start-(r.start+r.bytes)<=I2){r.bytes=Math.max(
r.bytes,i-r.start);r.ranges.push(n)}else e.push({start:n.start,bytes:n.bytes,ranges:[n]})}return e}async function R2(t,{
start:e,bytes:n}){const r=Buffer.allocUnsafeSlow(n);for(let i=0;i<n;){const{bytesRead:o}=await t.read(r,i,n-i,e+i);if(o===
0)throw new p("TEMP_DIR",`The flat layer in the temporary directory should have ${e+n} bytes or more, but ends at ${e+i}\
: it was changed.`,{hint:"Let nobody else write to the temporary directory, then run again."});i+=o}return r}var Tf=1024*1024;function eP(t,e,n,r){return A2.from(L2(t,e,r),{objectMode:false,highWaterMark:Tf,signal:n})}async function*L2(t,e,n){
const r=await _2(t.path);try{for await(const i of Zx(r,N2(t.index,e),Tf)){const o=i.flatMap(([s,a])=>{if(!s.isParent){C2(
t,n,s);return[a]}const{extensions:c,header:d}=df(gx(a));for(const f of[...c,d])n?.add(f.length,void 0);return[...c,d]});
yield o.length===1?o[0]:Buffer.concat(o)}n?.add(on.length,void 0);yield on}finally{await r.close()}}function C2({spans:t},e,{
start:n,bytes:r}){if(e===void 0)return;if(t===void 0)e.add(r,void 0);else for(const i of t.range(n,r))e.add(i.bytes,i.origin)}
function*N2(t,{pieces:e}){let n=0;let r=0;for(const i of e){const o=i<0;const s=o?~i:i;const a=t.start[s];if(o||a!==n+r){
yield*Qx(n,r);[n,r]=[a,0]}if(o)yield{start:a,bytes:t.bytes[s],isParent:o};else r+=t.bytes[s]}yield*Qx(n,r)}function*Qx(t,e){
for(let n=0;n<e;n+=Tf)yield{start:t+n,bytes:Math.min(Tf,e-n),isParent:false}}var M2=2;var tP=5;var U2=.97;async function nP(t,e,n,{path:r,...i}){const{run:o}=t;const s=Ui(t,e);const a=await Gx(t,e,
{path:`${r}-flat`,isTraced:s!==void 0,totalBytes:i.totalBytes,looker:Mi(o.touch)});const c=Sh(t,n);const d=await H2({job:t,
flat:a,compression:c,splice:s,path:r});await jx(a);const f=Os(d,({facts:L})=>L.bytes);const u=Os(d,L=>L.streamBytes);const l=Os(
d,({file:L})=>L.packedBytes);const m=100*Os(d,({copiedBytes:L})=>L)/Math.max(1,u);const h=s===void 0?"":`, ${m.toFixed(1)}\
 % of it copied as it was`;const{entries:y,dataBytes:g}=a.counts;const E=d.length===1?"one layer":`${d.length} layers`;o.
log.info(`Packed ${te(y)} in ${E} of ${x(f)}, packed ${x(l)}${h}`);const I=d.map(({file:L})=>L);const P=await If(I,i,g>0);
const N=d.length===1?void 0:d.map(L=>L.facts);if(N!==void 0)gf(N,o.log);return{...P,packedBytes:Mn(t)?void 0:l,parts:N,flatDiffId:a.
diffId,newBytes:f,streamBytes:u,counts:a.counts}}function Sh(t,e){const{compression:n}=t.options.layer;if(!Mn(t))return n;
return e.kind==="miss"?tf(n):{kind:"none"}}async function H2(t){const{job:e,flat:n}=t;const{log:r}=e.run;const{division:i}=e.
options.layer;if(i===void 0)throw new Error("one layer is not divided");const o="maxBytes"in i?i.maxBytes:Number.POSITIVE_INFINITY;
const s=({file:d,plan:f})=>d.packedBytes>o&&!f.isOneFile;let a=i;let c=Number.POSITIVE_INFINITY;for(let d=1;;d++){const f=yf(
n.index,n.owners,a);for(const g of f.details)r.debug(g);const u=d>=tP;const l=Ax(f,n);const m=await W2(t,l,u?()=>false:s);
const h=m.filter(s);if(h.length===0||u||!("maxBytes"in a)){for(const g of f.notices)r.notice(g);for(const g of Cx(m,o))r.
notice(g);if(h.length>0)r.warning(z2(h,m.length));return m}const y=rP(h);r.debug(`divided again: a layer has ${x(y)}`);if(y>=
c)d=tP-1;else a={maxBytes:Math.floor(a.maxBytes*o*U2/y)};c=y;for(const{file:g}of m)await D2(g.path)}}function z2(t,e){return`${t.
length} of ${e} layers are larger than ${k("max-layer-size")}, the largest ${x(rP(t))}: they could not be divided any fu\
rther.`}function rP(t){return Math.max(...t.map(({file:e})=>e.packedBytes))}async function W2(t,e,n){const{run:r}=t.job;
const i=new AbortController;const o=AbortSignal.any([r.signal,i.signal]);let s=0;const a=h=>{s+=h};const c=Os(e,({layer:h})=>h.
streamBytes);const d=[];const f=[...e.entries()];const u=async()=>{for(let h=f.shift();h!==void 0;h=f.shift()){const[y,g]=h;
const E=await J2(t,g,{number:y+1,signal:o,onBytes:a});d[y]=E;if(n(E))f.length=0}};const l=Array.from({length:M2},()=>u().
catch(h=>{i.abort(h);throw h}));const m={title:"Pack",doneBytes:()=>s,totalBytes:()=>c};try{await W(r.log,m,Promise.all(
l))}finally{await Promise.allSettled(l)}if(r.signal.aborted)throw H(r.signal.reason);return d.filter(h=>h!==void 0)}async function J2({
job:t,flat:e,compression:n,splice:r,path:i},o,{number:s,signal:a,onBytes:c}){const{run:d}=t;const{layer:f,isWhole:u}=o;const l=`${i}\
-${s}`;const m=new ht({countsBlocks:mt(t)});const h={begin:()=>{},data:ve=>c(ve.length),end:()=>{}};const y=new G(()=>"k\
eep",At([m,Mi(d.touch),h]));const g=u||r?.paysFor(Lx(f,e.index));const E=g===true?r?.another():void 0;const I=u?G2(e,a,E?.
spans):eP(e.spool,f,a,E?.spans);F2(I,y,()=>{});const P=await E?.pack(y,l)??await Hn(y,l,n);const{digest:N,packedBytes:L,
copiedOutBytes:$=0}=P;const q=y.digest();if(E!==void 0&&!bh(t))await E.check(l,q,d);const Se=f.largest;const ke=u?void 0:
Bs(Se);return{plan:o,file:{path:l,diffId:q,digest:N,packedBytes:L,packing:n.kind,contents:ke},facts:{diffId:q,digest:N,packedBytes:L,
bytes:m.bytes,entries:f.entries,contents:Se},streamBytes:y.bytesWritten,copiedBytes:$}}function G2({spool:t,streamBytes:e},n,r){
if(r!==void 0&&t.spans!==void 0)for(const{bytes:i,origin:o}of t.spans.range(0,e))r.add(i,o);return $2(t.path,{highWaterMark:1024*
1024,signal:n})}function Os(t,e){return t.reduce((n,r)=>n+e(r),0)}import{posix as X2}from"node:path";var j2=1e3;async function iP(t,e,{id:n}){const[r,i]=await Promise.all([t.docker.run(["diff",n]),He(t,n,["--size"])]);const o=r.
split("\n").map(c=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(c)?.groups).filter(c=>c!==void 0);const{SizeRw:s}=i;if(o.length>
j2||typeof s!=="number")return void 0;const a=await K(t,{source:e});try{const c=[];for(const{kind:d,path:f=""}of o){const u=await K2(
t,a,f,d==="D");if(u>0)c.push({path:f,bytes:u})}return{old:c,writtenBytes:s}}finally{await Y(t,a)}}async function K2(t,e,n,r){
const{signal:i}=t;try{return await V2(await t.transport.readArchive(e,n,i),r)}catch(o){if(je(o,n))return 0;throw o}}async function V2(t,e){
const n=new AbortController;let r=0;let i=true;const o=new G(({typeFlag:s,sizeBytes:a})=>{if(n.signal.aborted)return"dro\
p";r+=a;if(i&&(s!=="5"||!e))n.abort();i=false;return"drop"});await fr(n.signal,t,o);return r}import{posix as Y2}from"node:path";var vf="/var/lib/apt/lists";var oP="/var/cache/apt";function sP(t){return[vf,oP].some(
e=>t.startsWith(`${e}/`))}function aP(t){return t.filter(e=>{const n=Y2.normalize(`/${e}/`);return[`${vf}/`,`${oP}/`].some(
r=>r.startsWith(n)||n.startsWith(r))})}function Rs(t,e){return`echo ${t.slice(0,-1)}"${t.slice(-1)}"-${e}`}function cP(t){
return["set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/nu\
ll 2>&1 || { ${Rs(t,"no-apt")}; exit 0; }`,"apt-get clean",`[ -d ${vf} ] || exit 0`,`cd ${vf}`,"for name in * .[!.]* ..?\
*; do",'  [ -e "$name" ] || [ -h "$name" ] || continue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial \
]; then',"    find partial -mindepth 1 -delete","  else",'    rm -rf -- "./$name"',"  fi","done"].join("\n")}import{randomBytes as q2}from"node:crypto";function dP(t,{script:e,aptClean:n}){const r=[Rs(t,"shell"),e===void 0?":":`/bin/sh -e -c " $1" || exit $?; ${Rs(t,"run")}`,
n?`/bin/sh -c "$2" || exit $?; ${Rs(t,"apt")}`:":"].join("\n");return["-c",r,"sh",e??"",cP(t)]}var Bf=class{token=`docke\
r-flatten-${q2(8).toString("hex")}`;#e=new Map;ms(e){return this.#e.get(e)}read(e){const n=e.indexOf(this.token);if(n!==
-1)this.#e.set(e.slice(n+this.token.length+1).trim(),performance.now());return this.strip(e)}strip(e){const n=e.indexOf(
this.token);if(n===-1)return e;return n===0?void 0:e.slice(0,n)}};var Z2=/no such file or directory|executable file not found|not a directory/i;var Q2=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i;
var fP=/exec format error/i;var eH=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im;var tH=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;
async function uP(t,e,n){const{log:r,signal:i}=t;const{image:o}=e;nH(o,n,r);const s=new Bf;const a=await md(t,o,{program:"\
/bin/sh",args:dP(s.token,n),user:"0:0",network:n.network,shows:l=>s.read(l)}).catch(l=>{const m=l instanceof p&&l.code===
"DOCKER_FAILED";throw m?lP(n,l.message,l)??l:l});if(s.ms("shell")===void 0)return sH(t,o,n,a);if(a.exitCode!==0)throw rH(
o,n,s,a);const c=iH(o,n,s,r);const{container:d}=a;if(c.length===0){await Ti(t,d);return Er}const f=iP(t,o,d).then(l=>c.map(
m=>oH(m,c,l))).catch(l=>{if(!i.aborted)r.notice(`Could not measure what the commands freed: ${S(l)}`);return c});const u=Mk(
t,e,d);return{changed:u,commands:c,measuredCommands:f,needsAptRule:false}}function nH({volumes:t},{script:e,aptClean:n},r){
if(e!==void 0&&t.length>0){r.warning(`The image declares volumes: ${t.join(", ")}. They are empty while "run" runs, and \
its changes below them are not in the result.`)}const i=n?aP(t):[];if(i.length>0){r.warning(`"apt-clean" cannot clean be\
low the volumes that the image declares: ${i.join(", ")}. Use ${k("exclude")} to drop their contents.`)}}function Of(t){
if(t.length===0)return"";return` The image's volumes are empty while commands run: ${t.join(", ")}.`}function rH(t,{script:e,
network:n},r,i){const o=e!==void 0&&r.ms("run")===void 0?"run":"apt-clean";const s=pd(i,c=>r.strip(c));const a=o==="run"?
`Nothing was tagged. The script stops at the first command that fails${n==="none"?`, and it has no network unless ${k("r\
un-network")} names one`:""}.`:`Leave ${k("apt-clean")} out to flatten without it, or repair apt in the image.`;return new p(
"COMMAND_FAILED",`"${o}" failed in a container of ${t.reference} with exit status ${i.exitCode}:
${s}`,{hint:a+Of(t.volumes)})}function iH(t,{script:e,aptClean:n},r,i){const o=r.ms("no-apt")===void 0;if(!o){i.notice(`\
Skipped apt-clean: the image has no apt-get.${Of(mP(t))}`)}const s=r.ms("shell")??0;const a=r.ms("run")??s;const c=[];if(e!==
void 0)c.push({name:"run",ms:a-s});if(n&&o)c.push({name:"apt-clean",ms:(r.ms("apt")??a)-a});return c}var Er={changed:void 0,
commands:[],measuredCommands:Promise.resolve([]),needsAptRule:false};function oH(t,e,n){if(n===void 0)return t;const r=e.
length>1;const i=t.name==="apt-clean";const o=n.old.filter(({path:s})=>!r||sP(s)===i).reduce((s,{bytes:a})=>s+a,0);return{
...t,bytes:o-(r&&i?0:n.writtenBytes)}}async function sH(t,e,n,r){const{log:i}=t;const{script:o,aptClean:s}=n;const a=lP(
n,r.stderr);if(a!==void 0)throw a;const c=aH(e,t,r);if(o!==void 0){throw new p("COMMAND_FAILED",`"run" needs a shell in ${e.
reference}, but ${c}.`,{hint:`Use ${k("clean")} and ${k("exclude")} instead: they need no program in the image.${Of(e.volumes)}`})}
await Ti(t,r.container);if(s){i.notice(`Used the rules of ${k("clean","apt")} instead of apt-clean: ${c}.${Of(mP(e))}`)}
return{...Er,needsAptRule:s}}function lP({network:t},e,n){if(t==="none"||!eH.test(e))return void 0;return new p("COMMAND\
_FAILED",`Cannot connect the container for "run" to the network ${JSON.stringify(t)} (${k("run-network")}): ${e.trim().slice(
-2e3)}`,{hint:`Name a network that "docker network ls" lists, for example "bridge", or leave ${k("run-network")} out.`,cause:n})}
function mP({volumes:t}){return t.filter(e=>tH.test(X2.normalize(e)))}function aH(t,e,n){const r=`${n.stderr}
${n.stdout}`;const{architecture:i}=t.platform;const o=e.platform.architecture;const s=i!==o;const a=Z2.test(r);const c=Q2.
test(r);if(fP.test(r)&&!s)return`the image's /bin/sh is not an executable for this machine (${o})`;if(fP.test(r)||s&&!a&&
!c)return`the image is for ${i}, which this machine (${o}) cannot run`;if(c)return"the image's /bin/sh cannot be execute\
d: it is a directory or not executable";if(a)return"the image has no shell (/bin/sh)";throw re(["start"],n)}var pP=4e5;var cH=15e4;var dH=40;var _s=class{#e={children:new Map,folded:void 0};#t;#n;#r=0;#i=0;constructor(e,n=pP){this.#t=
e;this.#n=n}get foldedFiles(){return this.#i}add(e,n,r=-1){if(n===0)return;const i=e.split("/");const o=[...i.splice(0,dH),
...i.length>0?[i.join("/")]:[]];const s=n<0?this.#o(o,n,r):n;if(s===0)return;const a=o.pop()??"";let c=this.#e;for(const f of o)
c=this.#s(c,f);const d=c.children.get(a);if(d===void 0){c.children.set(a,{bytes:s,group:r});this.#r++}else if("bytes"in d){
d.bytes+=s}if(this.#r>this.#n)this.#a()}#o(e,n,r){const i=[];let o=this.#e;for(const a of e){if(o===void 0||"bytes"in o)
break;if(o.folded!==void 0)i.unshift(o.folded.bytes);o=o.children.get(a)}if(o!==void 0)return n;let s=n;for(const a of i){
const c=a.get(r)??0;const d=Math.min(c,-s);a.set(r,c-d);s+=d}return s}#s(e,n){const r=e.children.get(n);if(r!==void 0&&"\
children"in r)return r;const i={children:new Map,folded:void 0};e.children.set(n,i);if(r===void 0)this.#r++;return i}#a(){
let e=1024;const n=this.#n/pP*cH;while(this.#r>n){this.#r=this.#c(this.#e,"",e).nodes;e*=2}}#c(e,n,r){let i=0;let o=0;for(const[
s,a]of e.children){const c=n===""?s:`${n}/${s}`;if("bytes"in a){o+=a.bytes;if(a.bytes>=r)i++;else{e.children.delete(s);const f=a.
group===-1?this.#t(c):a.group;this.#d(e,1,new Map([[f,a.bytes]]));this.#i++}continue}const d=this.#c(a,c,r);o+=d.bytes;if(d.
bytes>=r)i+=d.nodes+1;else{e.children.delete(s);if(a.folded!==void 0)this.#d(e,a.folded.files,a.folded.bytes)}}for(const s of e.
folded?.bytes.values()??[])o+=s;return{nodes:i,bytes:o}}#d(e,n,r){e.folded??={files:0,bytes:new Map};e.folded.files+=n;for(const[
i,o]of r)e.folded.bytes.set(i,(e.folded.bytes.get(i)??0)+o)}toPage(e=()=>true){const n=(r,i)=>{const o=[];for(const[s,a]of r.
children){const c=i===""?s:`${i}/${s}`;const d=J(s).toString("utf8");if("children"in a){const u=n(a,c);if(u.length>0)o.push(
[d,0,-1,u]);continue}const f=a.group===-1?this.#t(c):a.group;if(a.bytes>0&&e(f))o.push([d,a.bytes,f])}for(const[s,a]of r.
folded?.bytes??[])if(a>0&&e(s))o.push(["(smaller files)",a,s]);return o};return["",0,-1,n(this.#e,"")]}};var Gn=class{#e;#t;#n;#r;#i=false;observer;constructor({files:e=false,contents:n=false},r){const i=e||n?new Yi:void 0;this.#t=
e&&i!==void 0?new kh(i):void 0;this.#n=n&&i!==void 0?new bd(i):void 0;this.#e=this.#n?.directories??new Bi;this.#r=r;const o=At(
[this.#e,i,this.#t?.observer,r])??this.#e;const s=i!==void 0;this.observer={begin:(a,c)=>this.#o(()=>o.begin(a,c)),data:s?
a=>this.#o(()=>o.data(a)):()=>{},end:s?()=>this.#o(()=>o.end()):()=>{}}}onDropped=(e,n,r)=>{this.#o(()=>this.#t?.drop(e,
n,r))};get directories(){return this.#o(()=>this.#e.largest)}get suggestions(){return this.#o(()=>this.#r?.found)}get contents(){
return this.#o(()=>this.#n?.contents)}get page(){return this.#o(()=>this.#t?.toPage())}#o(e){if(this.#i)return void 0;try{
return e()}catch{this.#i=true;return void 0}}};var kh=class{#e;#t=new _s(()=>-1);#n=[];observer;constructor(e){this.#e=new _s(
n=>lr.indexOf(e.managerOf(n)));this.observer=new xh(this.#e)}drop(e,n,r){if(!this.#n.includes(r))this.#n.push(r);this.#t.
add(e,n,lr.length+this.#n.indexOf(r))}toPage(){const e=[[this.#e,"of the result"],[this.#t,"that were dropped"]];const n=[
...lr.map(r=>({name:r,kind:r==="other"?"other":"manager"})),...this.#n.map(({kind:r,name:i})=>({kind:r,name:i}))];return{
groups:n,result:this.#e.toPage(),dropped:this.#t.toPage(r=>(this.#n[r-lr.length]?.bytes??0)>0),notes:e.filter(([r])=>r.foldedFiles>
0).map(([r,i])=>`${r.foldedFiles} small files ${i} are not shown one by one: "(smaller files)" combines those of a direc\
tory.`)}}};var xh=class{#e;constructor(e){this.#e=e}begin(e,n){const r=On(e,n);if(r>0)this.#e.add(_(e.name),r)}data(){}end(){}};import{access as fH,constants as hP,mkdtemp as uH,rm as lH,stat as Ph,statfs as yP}from"node:fs/promises";import{join as mH}from"node:path";var pH=.5;var hH={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not write there",EPERM:"\
this user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"};var yH={input:()=>`T\
he ${T("temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment variable TMPDIR \
(/tmp if it is not set)"};async function gP(t,e,n){try{await fH(t,hP.W_OK|hP.X_OK);await lH(await uH(mH(t,oe(n))),{recursive:true})}catch(r){
const i=await gH(t,he(r));throw new p("TEMP_DIR",`${yH[e]()} must be a writable directory, but ${JSON.stringify(t)} is n\
ot: ${i}.`,{hint:e==="input"?"Name an existing, writable directory, or leave it out.":`Create that directory, or name an\
 existing, writable one with the ${T("temp-dir")}.`,cause:r})}}async function gH(t,e){const n=await Ph(t).catch(()=>void 0);
if(n!==void 0&&!n.isDirectory())return"it is not a directory";if(n!==void 0&&e==="ENOENT")return"no file can be created \
in it";return hH[e]??e}function As(t,e,n,r=pH){if(!n)return e;if(t===void 0)return Math.round(e*r);return t.reduce((i,o)=>i+
(/[+.](?:gzip|zstd)$/.test(o.mediaType)?o.sizeBytes:Math.round(o.sizeBytes*r)),0)}async function Ih(t,e,n="The packed la\
yer needs"){const{bavail:r,bsize:i}=await yP(t);const o=r*i;if(o>=e)return;throw new p("NO_SPACE",`${n} about ${x(e)} in\
 ${t}, but only ${x(o)} are free.`,{hint:`Free some disk space, or name a directory on a larger disk with the ${T("temp-\
dir")}.`})}async function Th({store:t,diskRoot:e},{unpackedBytes:n,packedBytes:r,spoolBytes:i},o){if(e===void 0)return void 0;
const s=await Promise.all([yP(e),Ph(e),Ph(o)]).catch(()=>void 0);if(s===void 0)return void 0;const[{bfree:a,bsize:c},d,f]=s;
const u=[{what:"unpacked",bytes:n}];if(t.keepsPacked)u.push({what:"packed",bytes:r});if(i>0&&d.dev===f.dev)u.push({what:"\
for the spool, which is on the same disk",bytes:i});const l=u.reduce((y,{bytes:g})=>y+g,0);const m=a*c;if(m>=l)return void 0;
const h=u.map(({what:y,bytes:g})=>`${x(g)} ${y}`).join(", ");return`The engine's disk may be too small: the result needs\
 up to ${x(l)} there (${h}), but only ${x(m)} are free in ${e}. If it does not fit, nothing is tagged. "docker system df\
" shows what uses the space.`}async function bP(t,e){const{engine:n,source:r,sourceConfig:i,options:o,sweep:s}=t;const{tempDir:a,layer:c}=o;if(t.packTo===
void 0&&n?.store.keepsPacked===false){const E=r.knownBytes??0;return wP(t,{unpackedBytes:E,packedBytes:0,spoolBytes:0})}
const d=(await e).bytes;const{packedLayers:f}=await i;const u=c.division===void 0?0:d;const l=c.compression.kind!=="none"&&
(c.division===void 0||t.cache!==void 0||!Mn(t));const m=As(f,d,l)+u;const h=u===0?void 0:"The filesystem and the layers \
made of it need";await Ih(a,m,h).catch(async()=>{await s.settle();await Ih(a,m,h)});const y=As(f,d,l,1);const g={unpackedBytes:d,
packedBytes:y,spoolBytes:y+u};await wP(t,g)}async function wP({engine:t,options:e,sweep:n},r){if(t===void 0)return;if(await Th(
t,r,e.tempDir)===void 0)return;await n.settle();const i=await Th(t,r,e.tempDir);if(i!==void 0)t.log.warning(i)}var wH=50;async function EP(t,e){const n=new Map;for(const[r,i]of t.requiredPaths.entries()){if(n.has(i.text))continue;const o=r<
wH?e.lookAtImage:void 0;const s=await bH(t,i,{...e,lookAtImage:o});if(s!==void 0)n.set(i.text,SH(i,s))}return[...n.values()]}
async function bH(t,{candidates:e},{look:n,lookAtImage:r}){const i=e.map(s=>t.trace(s));const o=i.find(({droppedBy:s})=>s!==
void 0)?.droppedBy;if(o===void 0&&r===void 0)return void 0;for(const{end:s,droppedBy:a}of i)if(a===void 0&&s!==void 0&&await n(
s)!==void 0)return void 0;if(o!==void 0||r===void 0)return o;for(const s of e)if(await EH(s,r))return"a command";return void 0}
async function EH(t,e){const n=await Nc(t,async r=>(await e(r))?.link);return n!==void 0&&await e(n.end)!==void 0}function SH({
by:t,text:e},n){const r=R(Buffer.from(e));return t==="WORKDIR"?`The image's WORKDIR ${r} is not in the result: ${n} remo\
ved it. The engine will create it again, empty and owned by root.`:`The image's ${t} refers to ${r}, which is not in the\
 result: ${n} removed it. Containers of the result may not start.`}function Rf(t){const e=new Map;const n=async r=>{try{const i=await t(Buffer.from(r,"latin1").toString());if(i===void 0)return void 0;
const o=i.typeFlag==="2";return{link:o?me(i).link.toString("latin1"):void 0}}catch(i){if(i instanceof p&&i.code==="TAR_L\
IMIT")return{link:void 0};throw i}};return r=>{const i=e.get(r)??n(r);e.set(r,i);return i}}import{isUtf8 as kH}from"node:buffer";import{pipeline as xH}from"node:stream/promises";var SP=8;var _f=class{#e;#t;constructor(e,n){this.#e=e;this.#t=n}*emit(e,n=e){const{retime:r,observer:i}=this.#e;const o=r(
n);i?.begin(e,{head:o});i?.end();this.#t.entries++;yield*[...o.extensions,o.header]}async*fetchEntry(e,n){const{reader:r,
signal:i}=this.#e;const o=J(e);const s=await r.openPath(o,i).then(l=>Ei(l,0)).catch(l=>{if(r.isNotFound(l,o))return void 0;
throw l});if(s===void 0)return;const a=s.typeFlag==="5";const c=J(a?`${e}/`:e);const{typeFlag:d}=s;const f={...xe(s,c),name:c,
typeFlag:d,sizeBytes:0};const u=n(f)===void 0?"drop":r.decide(f);if(u!=="drop")yield*this.emit(f,u==="keep"?f:u.head)}async*fetch(e,n,{
mayBeAbsent:r=false}={}){const{reader:i,retime:o,observer:s,signal:a}=this.#e;const c=e.slice(0,e.lastIndexOf("/")+1);let d;
const f={begin:(m,h)=>d!==void 0&&s?.begin(d,h),mapBlock:m=>d!==void 0&&s?.mapBlock?.(m),data:m=>d!==void 0&&s?.data(m),
end:()=>d!==void 0&&s?.end()};const u=new G(m=>{d=void 0;const h=n(c+_(m.name),m);if(h===void 0)return"drop";const y=J(m.
name.at(-1)===47?`${h}/`:h);const{typeFlag:g,sizeBytes:E}=m;d={...xe(m,y),name:y,typeFlag:g,sizeBytes:E};const I=i.decide(
d);if(I==="drop")return I;return I==="keep"?{head:o(d)}:{...I,head:o(I.head)}},f,{isPart:true});const l=J(e);try{const m=xH(
await i.openPath(l,a),u,{signal:a});m.catch(()=>{});for await(const h of u)yield h;await m}catch(m){if(!r||!i.isNotFound(
m,l))throw m}this.#t.entries+=u.counts.entries;this.#t.dataBytes+=u.counts.dataBytes}};function Af(t){const e=Map.groupBy(
kP(t),({root:n})=>n);return new Map([...e].map(([n,r])=>[n,r.map(({path:i})=>i)]))}function kP(t){if(t.length<=SP)return t.
map(r=>({root:PH(r),path:r}));const e=IH(t);const n=Map.groupBy(t,r=>r.split("/")[e.length]);if(e.length>1||e.length===1&&
n.size>SP)return t.map(r=>({root:e.join("/"),path:r}));return[...n.values()].flatMap(kP)}function PH(t){for(let e=t;e!==
"";e=e.slice(0,Math.max(e.lastIndexOf("/"),0)))if(kH(J(e.slice(e.lastIndexOf("/")+1))))return e;return t}function IH(t){
let e=t[0]?.split("/").slice(0,-1)??[];for(const n of t){const r=n.split("/").slice(0,-1);const i=e.findIndex((o,s)=>o!==
r[s]);if(i!==-1)e=e.slice(0,i)}return e}var Lf=class{#e;#t;#n;#r;#i=new Set;#o=[];#s=new Set;constructor(e,n,r,i=An){this.#e=e;this.#r=Nm(i);this.#t=n;this.#n=r}findRestored(){
if(this.#e.dropped.isEmpty)return{restored:[],roots:[]};for(const[r,i]of this.#t.kept)this.#c(r,i);for(const r of this.#r)
this.#d(r);for(let r=this.#a();r!==void 0;r=this.#a())this.#c(...r);if(this.#t.isFull)this.#e.warnTooManyLinks();const e=r=>ze(
r).some(i=>this.#i.has(i));const n=[...this.#i];return{restored:n,roots:n.filter(r=>!e(r))}}#a(){if(this.#o.length===0){
for(const{isSkipped:e,droppedTops:n}of this.#e.presets)if(e)for(const r of n)this.#u(r)}return this.#o.pop()}#c(e,n){const r=Yo(
NE(e,n),this.#t.targetOf);if(r===void 0)return;this.#e.skipPresetsFor(e,r.end);const i=o=>this.#n.has(o)&&this.#t.targetOf(
o)===void 0;for(const o of r.through)if(!i(o))this.#f(o,e);this.#f(r.end,e)}#d(e){const n=Yo(e.path,this.#t.targetOf)?.end;
if(n===void 0||n===e.path||e.extent==="itself")return;for(const r of this.#e.restoreReferenced(Cm(e,n))){this.#i.add(r);
this.#u(r)}}#f(e,n){if(!this.#e.dropped.has(e))return;const r=this.#t.typeAt(e);const i=this.#e.restore(e,r,n,this.#n.has(
e));if(i==="unchanged")return;if(i!=="restored"){this.#e.warnBrokenLink(`The pattern ${JSON.stringify(i.text)} drops ${R(
J(`/${e}`))}, the target of the link ${R(J(`/${n}`))}, which is broken in the result.`);return}if(this.#e.decisionFor(e,
r).action==="keep")this.#i.add(e);this.#u(e)}#u(e){if(this.#s.has(e))return;this.#s.add(e);for(const[n,r]of this.#t.droppedBelow(
e))if(this.#e.decisionFor(n,"2").action==="keep")this.#o.push([n,r])}};var Cf=class{#e=new Map;#t=[];#n;constructor(e){this.#n=e}push(e){this.#e.set(e.path,e);if(!this.#n)this.#t.push(e.path)}leaveFor(e){
for(let n=this.#t.at(-1);n!==void 0;n=this.#t.at(-1)){if(Xr(e,n))return;this.#r(n);this.#t.pop()}}end(){for(const e of this.#e.
keys())this.#r(e)}releaseAbove(e){if(this.#e.size===0)return[];this.#t=[];return ze(e).flatMap(n=>{const r=this.#e.get(n);
this.#e.delete(n);return r===void 0?[]:[r]})}#r(e){Wt(this.#e.get(e)?.count,1,0);this.#e.delete(e)}};var $f=1e5;var Nf=class{#e=new Map;#t=0;add(e,n,r,i){if(++this.#t>$f)throw vh(r.count?.name??"a rule");const o=_(n.name);
const s=this.#e.get(e)??{name:o,decision:r,before:[],links:[]};s.before.push(...i);s.links.push(n);this.#e.set(e,s)}get directories(){
return[...this.#e.values()].flatMap(({before:e})=>e)}async*contents(e,n,r){const i=new Map(this.#e);for(const[o,{links:s}]of this.#e){
if(!n(o))continue;for(const a of s)yield*e.emit(a);i.delete(o)}for(const[o,s]of Af([...i.keys()])){const a=new Set(s);yield*e.
fetch(o,(c,d)=>{const f=a.has(c)?this.#e.get(c):void 0;if(f===void 0)return void 0;if(d.typeFlag==="1"||!i.delete(c))throw xP(
c,f.name);r(c,f.decision,Bn(d));return f.name});for(const c of s){const{name:d,links:f}=this.#e.get(c);if(i.has(c))throw xP(
c,d);for(const u of f.slice(1))yield*e.emit(u,jc(u,J(d)))}}}};function vh(t){return new p("TAR_LIMIT",`More than ${$f} h\
ard links point to files that ${t} drops.`,{hint:"Leave that rule out: the hard links keep the content anyway, so it wou\
ld free little."})}function xP(t,e){return new p("CHECK_FAILED",`${R(J(t))} was read again, since ${R(J(e))} is a hard l\
ink to it, but the engine did not return a single file.`,{hint:Q})}function Df(t,e){return{name:Buffer.from(t.name),typeFlag:t.
typeFlag,sizeBytes:t.sizeBytes,extensions:e.extensions,header:Buffer.from(e.header)}}var TH=new Set(["0","7","S"]);var Ff=class{#e;#t;#n=new Set;#r=new Cc;#i=new Map;#o=new Nf;#s=new Map;#a=0;#c=0;appended={
entries:0,dataBytes:0};#d;#f;constructor(e){this.#e=new hi(e);this.#t=new Cf(e.returnsToDirectories===true);this.#f=e.references??
An;this.#d=e.onDropped??(()=>{})}get counts(){return this.#e.counts}get requiredPaths(){return this.#f.required}get findings(){
return this.#e}dropsContentOf(e){const n=this.#e.decisionFor(e,"0");const{action:r,rule:i}=n;const o=r==="empty"||r==="d\
rop"&&i===void 0;if(o)this.#s.set(e,n);return o}decide(e,n){if(n==="drop")return n;const r=_(e.name);this.#t.leaveFor(r);
const i=n==="keep"?e:n.head;const{typeFlag:o}=e;const s=this.#s.get(r)??this.#e.decisionFor(r,o);if(s.action==="drop")return this.#g(
r,e,i,s);const a=Bn(e);const c=o==="5"||a===0&&e.name.at(-1)===47;if(!c)this.#a++;this.#e.countSpared(s.spared,c,a);if(o===
"1"&&this.#b(e,i,s))return"drop";if(o==="2"){const u=PP(i);this.#r.add(r,u,true);this.#e.spareLinkTarget(r,u,this.#r.isFull)}
const d=this.#E(r);const f=n==="keep"?{head:i}:n;if(s.action==="empty"&&TH.has(o)&&a>0){this.#w(r,s.count,a);return{head:Kc(
i),data:Buffer.alloc(0),before:d}}return d.length===0?n:{...f,before:d}}async*appendix(e){this.#t.end();this.#S();const n=new _f(
e,this.appended);for(const o of this.#o.directories)yield*n.emit(o);const{restored:r,roots:i}=new Lf(this.#e,this.#r,this.#n,
this.#f).findRestored();if(i.length>0||this.#e.skippedPresets.length>0)yield*this.#u(new Set(r.flatMap(ze)),i,n);yield*this.#o.
contents(n,o=>this.#e.decisionFor(o,"0").action==="keep",(o,{count:s},a)=>this.#y(o,s,0,a))}async*#u(e,n,r){const i=this.#e.
presets.filter(({isSkipped:o})=>o);for(const{droppedTops:o,count:s}of i){for(const a of o)yield*r.fetch(a,(c,d)=>this.#m(
c,d));Object.assign(s,{entries:0,bytes:0})}for(const o of Af(n).keys()){for(const s of ze(o))if(this.#l(s))yield*r.fetchEntry(
s,a=>this.#p(s,a));yield*r.fetch(o,(s,a)=>e.has(s)&&this.#l(s)?this.#p(s,a):this.#m(s,a),{mayBeAbsent:true})}for(const[o,
s]of this.#i){if(this.#e.decisionFor(o,"1").action!=="keep")continue;this.#h(o,s);if(!this.#b(s,s,pi))yield*r.emit(s)}}trace(e){
const n=Yo(e,this.#r.targetOf);const r=[...n?.through??[],n?.end??e].find(c=>this.#l(c));const i=r===void 0?pi:this.#e.decisionFor(
r,this.#r.typeAt(r));const{kind:o,name:s=""}=i.count??{};const a=o==="exclude"?`the pattern ${JSON.stringify(s)}`:`the p\
reset ${s}`;return{end:n?.end,droppedBy:i.action==="drop"?a:void 0}}#l(e){return this.#e.dropped.has(e)&&!this.#n.has(e)}#m(e,n){
const r=this.#l(e)&&!this.#i.has(e)&&this.#e.decisionFor(e,n.typeFlag).action==="keep";if(r&&n.typeFlag==="1")throw vh("\
presets");return r?this.#p(e,n):void 0}#p(e,n){this.#n.add(e);this.#h(e,n);return e}#h(e,n){const{typeFlag:r}=n;const i=Bn(
n);const{spared:o}=this.#e.decisionFor(e,r);this.#e.countSpared(o,r==="5",i);const s=this.#e.presetThatDropped(e,r);if(s?.
isSkipped===false)this.#y(e,s.count,1,i)}#y(e,n,r,i){Wt(n,-r,-i);if(n!==void 0&&i>0)this.#d(e,-i,n)}#g(e,n,r,{count:i,rule:o}){
this.#e.recordDropped(e);if(o?.preset.skippedIfLinked===true)vH(o,e);const{typeFlag:s}=n;if(s==="5"){this.#t.push({path:e,
entry:Df(n,r),count:i});return"drop"}if(s==="2")this.#r.add(e,PP(r),false);if(s==="1"&&o!==void 0&&this.#i.size<$f)this.#i.
set(e,Df(n,r));this.#c++;this.#w(e,i,Bn(n));return"drop"}#w(e,n,r){Wt(n,1,r);if(n!==void 0)this.#d(e,r,n)}#E(e){const n=this.#t.
releaseAbove(e);for(const{path:r}of n)this.#n.add(r);return n.map(({entry:r})=>r)}#b(e,n,r){const i=_(me(n).link);const o=this.#e.
decisionFor(i,"0");const s=o.action==="empty"&&r.action==="empty";if(o.action==="keep"||s)return false;const a=this.#E(_(
e.name));this.#o.add(i,Df(e,n),o,a);return true}#S(){if(this.#a>0||this.#c===0)return;const e=this.counts.filter(({entries:n})=>n>
0).map(({name:n})=>JSON.stringify(n));throw new p("BAD_INPUT",`Nothing would be left of the image: ${e.join(", ")} would\
 drop all of its files.`,{hint:'Drop less, or keep some files with a pattern that starts with "!".'})}};function vH({droppedTops:t},e){
if(!t.some(n=>Xr(e,n)))t.push(e)}function PP(t){return me(t).link.toString("latin1")}import{posix as BH}from"node:path";var OH=200;async function IP(t,e){let n=0;const r=async o=>++n>OH?void 0:(await e(o))?.link;const i=[];for(const o of t){
const s=await Nc(Buffer.from(BH.normalize(o)).toString("latin1"),r);if(s!==void 0&&s.through.length>0&&s.end!=="")i.push(
`/${Buffer.from(s.end,"latin1")}`)}return[...new Set([...t,...i])]}async function TP({run:t,source:e,sourceConfig:n,options:r},{reader:i,survey:o,ran:s}){const{signal:a}=t;const{clean:c,exclude:d}=r.
layer;const f=new Set(c);const u=dr("apt");if(s.needsAptRule&&u!==void 0)f.add(u);if(f.size===0&&d.length===0&&s.changed===
void 0)return void 0;const l=f.size>0;const m=l?await i.lookAt("etc/passwd",a):void 0;const{json:h}=await n;const y=w(h,
"config","Env");const g=m===void 0?0:Je(m.header,"size");const E=m?.data.subarray(0,g);const I=l?await IP(e.volumes,Rf(P=>i.
lookAt(P,a))):e.volumes;return new Ff({presets:[...f],excludes:d,places:_c(E,U(y)?y:[]),volumes:I,references:Tm(h,Im(E)),
returnsToDirectories:i.returnsToDirectories,onDropped:o.onDropped,isInBase:i.base?.owns})}function vP({source:t,options:e},n){
const{clean:r,exclude:i,aptClean:o}=e.layer;const s=o?dr("apt"):void 0;const{Env:a}=t.shownConfig;return new Hc({active:s===
void 0?r:[...r,s],words:e.cleanWords,excludes:i,env:U(a)?a:[],volumes:t.volumes,references:Tm({config:t.shownConfig},Im(
void 0)),isInBase:n})}async function BP({reader:t,rules:e,survey:n},r,i){const{lookAtImage:o}=t;const s={look:Rf(c=>t.lookAt(
c,i)),lookAtImage:o&&Rf(c=>o(c,i))};const a=e===void 0?[]:await EP(e,s);return{rules:e?.counts??[],commands:await r.measuredCommands,
spared:e?.findings.spared??[],skippedPresets:e?.findings.skippedPresets??[],unmatched:e?.findings.unmatched??[],warnings:[
...e?.findings.warnings??[],...a],directories:n.directories,contents:n.contents,suggestions:n.suggestions}}function Bh({verify:t,html:e}){return t||e!==void 0}async function OP(t,e,n){const{source:r,options:i}=t;const o=e.kind!==
"hit"||Bh(i);const s=o?await RH(t):Er;jt(n,s.measuredCommands);const a=jt(n,(s.changed??r).openReader());const c=jt(n,_H(
t,a));return{isRead:o,ran:s,reader:await a,sourceSize:c}}async function RH(t){const{run:e,engine:n,source:r,inEngine:i,options:o}=t;
const{aptClean:s,script:a,scriptNetwork:c}=o.layer;if(a===void 0&&!s)return Er;if(r.byLayers===true){e.log.notice(`Used \
the rules of ${k("clean","apt")} instead of apt-clean: no container runs for an image that is read by its layers.`);return{
...Er,needsAptRule:s}}if(n===void 0||i===void 0)return Er;const d=a===void 0?"Clean with apt":"Run commands in a contain\
er";const f={script:a,network:a===void 0?"none":c,aptClean:s};return e.log.group(d,()=>uP(n,i,f))}async function _H({source:t,
sourceConfig:e},n){await Promise.all([e,n]);return t.measure()}function AH({options:t,cache:e}){return t.report!==void 0||
t.compare!==void 0||e!==void 0}async function RP(t,e,n){const{options:r}=t;const{isRead:i,ran:o}=e;const s={files:r.html!==
void 0,contents:AH(t)};const a=new Gn(s,vP(t,e.reader.base?.owns));if(!r.dryRun&&i)await bP(t,e.sourceSize);const c=i?await TP(
t,{reader:e.reader,survey:a,ran:o}):void 0;const d=await CH(t,e,c);const f=await NH(t);const u=e.sourceSize.then(({bytes:l})=>l);
return{reader:d,base:hx(t,d),rules:c,survey:a,expected:r.verify&&!r.dryRun?LH(t):[],resume:f,expectedBytes:jt(n,u),latestSeconds:r.
layer.sourceDateEpoch}}function LH({source:t,options:e}){const n=t.byLayers===true?"engine":"exact";const r=[...e.tagLocations.
length>0?["exact"]:[],...e.tags.length>0?[n]:[]];return[...new Set(r)].map(i=>new _i(i))}async function CH({run:t,options:e},{
reader:n,ran:r},i){const{clean:o,exclude:s}=e.layer;const a=s.length>0||o.some(({empties:d})=>d!==void 0);if(i===void 0||
!a||n.sparingZeros===void 0)return n;const c=async d=>{await r.measuredCommands;return i.dropsContentOf(d)};return n.sparingZeros(
c,t.signal)}async function NH({source:t,options:e}){return e.pause&&t.hold!==void 0?t.hold():async()=>{}}import{mkdir as $H,rename as DH}from"node:fs/promises";import{join as _P}from"node:path";async function Mf({run:t,cache:e},{key:n,directory:r},{stored:i,surveyed:o,entries:s,dataBytes:a,ms:c}){if(e===void 0||i.
savedFile===void 0)return;const d=i.diffIds[0]??"";const f={surveyed:o,entries:s,dataBytes:a,ms:c};try{await Yp(r,{key:n,
diffId:d,...i.savedFile,...AP(f)});await Gi(t,e.save(n,r,t.log))}catch(u){t.log.warning(`Could not save the layer: ${S(u)}\
.`)}}function AP({surveyed:t,entries:e,dataBytes:n,ms:r}){const{rules:i,commands:o,spared:s,skippedPresets:a,unmatched:c,
warnings:d,suggestions:f}=t;return{entries:e,dataBytes:n,seconds:r/1e3,...{rules:i,commands:o,spared:s,skippedPresets:a,
unmatched:c,warnings:d,suggestions:f},directories:t.directories??[],contents:t.contents}}async function LP({run:t,cache:e},{
key:n,directory:r,isReplacing:i},{diffId:o,packing:s,layers:a,...c}){if(e===void 0)return;const{log:d}=t;const f=a.map(({
path:m,...h})=>h);const u=z(Buffer.from(f.map(m=>m.digest).join("\n")));const l=f.reduce((m,h)=>m+h.packedBytes,0);try{for(const[
m,{path:h,digest:y}]of a.entries()){if(!e.canSave(ks(y),d))continue;const g=xs(r,m);await $H(g);await DH(h,_P(g,Qd));await Gi(
t,e.save(ks(y),g,d,!i))}if(!e.canSave(n,d))return;await Yp(r,{...{key:n,diffId:o,digest:u,packedBytes:l,packing:s,layers:f},
...AP(c)});await Gi(t,e.save(n,r,d))}catch(m){d.warning(`Could not save the layers: ${S(m)}.`)}}function Uf(t,{run:e,cache:n}){
if(t.kind!=="miss"||!n?.canSave(t.key,e.log))return void 0;return _P(t.directory,Qd)}async function NP(t,e,n){const{base:r}=e;const i=await FH(t,e,n);return r===void 0?i:px(i,r,Mn(t))}async function FH(t,e,n){
const{run:r,options:i,packTo:o}=t;const{log:s}=r;const{way:a}=e.reader;const c=t.platformTitle===void 0?"":` ${t.platformTitle}`;
const d=UH(t,e,n);const f=u=>i.layer.division===void 0?qx(t,e,{...d,...e.base&&{compression:Sh(t,n)},path:u}):nP(t,e,n,{
...d,path:u});try{if(i.dryRun)return await s.group(`Estimate${c} via ${a}`,()=>HH(t,e,d));if(n.kind!=="hit")return await s.
group(`Flatten${c} via ${a}`,()=>o===void 0?WH(t,e,d):f(o));const u=Bh(i)?await s.group(`Compare the cached layer${c} vi\
a ${a}`,()=>JH(t,e,n)):void 0;if(o!==void 0)return await s.group(`Check the cached layer${c}`,()=>Xx(t,n.found,d));return await s.
group("Load the cached layer",()=>zH(t,n,d).then(l=>({...l,streamBytes:u})))}catch(u){throw MH(u,t)}}function MH(t,{source:e,
options:n}){const r=t instanceof p&&t.code==="TAR_TRUNCATED";if(!r||n.pause)return t;return e.changedWhileRead?.(t)??t}function UH(t,e,n){
const{source:r,sourceConfig:i,options:o}=t;return{platform:r.platform,configFor:async s=>Wy((await i).json,{layers:[...e.
base?.layers??[],...s.filter(({isKept:a})=>a!==true)],sourceDiffIds:r.diffIds,createdBy:Ps,latestSeconds:o.layer.sourceDateEpoch}),
annotations:async()=>(await i).annotations,compression:o.layer.compression,tempDir:o.tempDir,saveTo:e.reader.isReproducible?
Uf(n,t):void 0,totalBytes:hn(e.expectedBytes)}}async function HH(t,e,n){const{division:r}=t.options.layer;const i=await(r===
void 0?Vx(t,e,n):Kx(t,e,r));return{stored:void 0,packedBytes:void 0,...i,counts:Is}}function $P({engine:t}){if(t===void 0)
throw new Error("a layer that is not packed needs an engine");return t}async function zH(t,{found:e},n){const{stored:r,newBytes:i}=await sx(
$P(t),e,n);const o=t.source.countsFiles!==true;const s=o?i:(await Eh(e,t.run)).bytes;return{...DP(r),newBytes:s,counts:Is}}
async function WH(t,e,n){const r=$P(t);const{log:i,signal:o}=r;const s=t.source.countsFiles===true?new ht({countsBlocks:false}):
void 0;if(!r.store.keepsPacked)i.debug(`${k("compression")} has no effect here: this image store keeps layers unpacked`);
const a=r.store.keepsPacked?Ui(t,e):void 0;const c=await Vt(e,r,s,a?.spans);const d=a&&((g,E)=>a.pack(g,E));const f=await lx(
r.store).store(r,c,{...n,pack:d});await e.resume();if(o.aborted)throw H(o.reason);const u=Vi(c,e);const l=await zi(r,f,u.
dataBytes>0);const m=s?.bytes??l;const h=f.packedBytes===void 0?"":`, packed ${x(f.packedBytes)}${a?.copied??""}`;i.info(
`Stored ${te(u.entries)} in one layer of ${x(m)}${h}`);const{bytesWritten:y}=c;return{...DP(f),newBytes:m,streamBytes:y,
counts:u}}function DP(t){const{packedBytes:e,expectedId:n,configDigest:r}=t;return{stored:t,packedBytes:e,imageId:n,configDigest:r}}
async function JH({run:t,options:e},n,{found:{record:r}}){const i=await bf(n,t,{totalBytes:GH(r)});const o=i.digest();if(o!==
r.diffId)throw jH(o,r.diffId,e);return i.bytesWritten}var CP=512+256;function GH({entries:t,dataBytes:e,rules:n}){const r=n.
reduce((i,o)=>i+o.bytes+o.entries*CP,0);return e+t*CP+r}function jH(t,e,{layer:n,verify:r,html:i}){if(n.script===void 0&&
!n.aptClean)return Un(`the source's layer is ${t}, but the cached layer is ${e}.`);const o=[...r?[k("verify")]:[],...i===
void 0?[]:[k("html")]];return new p("CACHE_DIFFERS","The commands produced a layer that differs from the cached one, so \
the layer is made again.",{hint:`If this happens in every run, leave out ${o.join(" and ")}, or the cache.`})}async function Ls(t,e,n){const{run:r,options:i}=t;const o=performance.now();const s=await OP(t,e,n);const{ran:a,isRead:c}=s;
const d=await RP(t,s,n);const f=await NP(t,d,e);const u=performance.now()-o;const l=e.kind==="hit"?e.found.record:await BP(
d,a,r.signal);Fx(l,r.log);$x(l.suggestions,i,r.log);const m=await s.sourceSize;return{job:t,cached:e,input:d,layer:f,surveyed:l,
sourceSize:m,layerMs:u,isRead:c}}function Hf({job:t,cached:e,layerMs:n,isRead:r}){if(e.kind==="hit"&&!r)ax(e,n,t.run.log)}
function KH({newBytes:t,parts:e},n,{history:r}){const{layers:i=[],unpackedBytes:o=0}=n??{};if(i.length>0&&r===void 0)return void 0;
const s=(r??[]).map(d=>d.hasLayer);const a=r?.slice(0,Tu(s,i.length))??[];if(e===void 0)return[...a,{command:Ps,bytes:t-
o,hasLayer:true}];const c=e.map(({bytes:d,contents:f})=>({command:vu(Ps,Bs(f)),bytes:d,hasLayer:true}));return[...a,...c]}
function zf(t,e){const{job:n,cached:r,input:i,layer:o,surveyed:s,sourceSize:a}=t;const{newBytes:c,packed:d,packedBytes:f,
imageId:u,configDigest:l,parts:m}=o;const h=KH(o,i.base,a);return sf({source:n.source,sourceSize:a,image:{...{bytes:c,packedBytes:f,
history:h,imageId:u,configDigest:l},layers:(m?.length??1)+(i.base?.layers.length??0),keptLayers:i.base?.layers.length,parts:m,
packedLayers:f===void 0?void 0:d?.files},verdict:e,surveyed:s,cacheHit:r.kind==="none"&&!r.wasAsked?void 0:r.kind==="hit",
page:i.survey.page})}var FP="moby.buildkit.cache.v0";function MP(t){if(!(FP in t))return{config:t,hadCache:false};const{[FP]:e,...n}=t;return{
config:n,hadCache:true}}var VH=[/^ostree\.(?:commit|final-diffid|bootable)$/,/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/];
var YH=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function UP(t,e){const n=w(t,"config","Labels");if(!v(n))return[];return Object.keys(n).filter(r=>VH.some(i=>i.test(r))||
HP(b(n,r)??"",e))}function Cs(t,e){const n=([i,o])=>YH.test(i)||HP(o,e);const r=Object.entries(t);return{kept:Object.fromEntries(
r.filter(i=>!n(i))),leftOut:r.filter(n).map(([i])=>i)}}function HP(t,e){return e.some(n=>t.includes(n.replace(/^sha256:/,
"")))}async function Wf({run:t,source:e}){const{log:n}=t;const r=await e.readConfig();if(r.missing!==void 0)n.warning(r.missing);
return qH(r,e,n)}function qH(t,e,n){const{config:r,hadCache:i}=MP(t.json);if(i)n.debug("removed BuildKit's inline cache \
metadata, which refers to the source's layers");const o=[e.id,...e.diffIds,...t.digest===void 0?[]:[t.digest],...(t.packedLayers??
[]).map(({digest:d})=>d)];const s=UP(r,o);if(s.length>0)n.warning(`Some labels describe the source's layers, which the r\
esult does not have: ${s.map(d=>JSON.stringify(d)).join(", ")}. The labels are kept, but tools that rely on them (ostree\
 or bootc hosts, a buildpacks rebase) do not work with the result.`);const{kept:a,leftOut:c}=Cs(t.annotations,o);if(c.length>
0)n.debug(`removed annotations about the source's own blobs: ${c.join(", ")}`);return{...t,json:r,annotations:a}}import{readdir as XH,rm as ZH}from"node:fs/promises";import{basename as QH,dirname as zP,join as ez}from"node:path";async function tz(t){const e=QH(t);for(const n of await XH(zP(t)))if(n===e||n.startsWith(`${e}-`))await ZH(ez(zP(t),n))}
async function qi(t,e,n){if(e.scans?.hasFailed!==true)return[e,await ix(t,n,e)];e.run.log.debug(`packed anew: ${S(t)}`);
if(e.packTo!==void 0)await tz(e.packTo);return[{...e,scans:void 0},ox(n)]}async function JP(t){var i=[];try{const e=it(i,new AsyncDisposableStack,true);const n={...t,sourceConfig:jt(e,Wf(t))};const r=await $0(
n);if(r===void 0)return Oh(n,qi);try{return await Oh({...n,source:r.source},(d,f,u)=>{if(f.scans?.hasFailed===true)throw new Es(
S(d),{cause:d});return qi(d,f,u)})}catch(d){if(!r.mayFallBack(d))throw d;await D0(d,n)}finally{await r.close()}return Oh(
n,qi)}catch(o){var s=o,a=true}finally{var c=ot(i,s,a);c&&await c}}async function Oh(t,e){var o=[];try{const n=it(o,new AsyncDisposableStack,
true);const r=await nf(t);n.defer(()=>rf(r));const i={...t,scans:Xd(t,r,n)};try{return await WP(i,r)}catch(f){return await WP(
...await e(f,i,r))}}catch(s){var a=s,c=true}finally{var d=ot(o,a,c);d&&await d}}async function WP(t,e){var u=[];try{const n=it(
u,new AsyncDisposableStack,true);const r=await Ls(t,e,n);const i=await nz(t,r);const{layer:o,input:s,surveyed:a,layerMs:c}=r;
const{stored:d,counts:f}=o;await Od(t,d,s.reader);if(e.kind==="miss"&&d!==void 0&&i.isMet)await Mf(t,e,{stored:d,surveyed:a,
...f,ms:c});Hf(r);return zf(r,i)}catch(l){var m=l,h=true}finally{var y=ot(u,m,h);y&&await y}}async function nz({run:t,engine:e,
options:n,tags:r,source:i},{input:o,layer:s,sourceSize:a}){const{reader:c,expected:d}=o;const{stored:f,newBytes:u,streamBytes:l=u}=s;
const m=Gr(n.budgets,{oldBytes:a.bytes,newBytes:u});const h=wn(m)===void 0;if(f===void 0||!h)return{budgets:m,isMet:h,checks:Rp};
const[y]=d;const g=y&&{expected:y,source:i,reader:c,streamBytes:l};const E=await g0(e,f,g,n.test);if(t.signal.aborted)throw H(
t.signal.reason);await r.move(e.docker,f.expectedId,f.reference);return{budgets:m,isMet:h,checks:E}}import{rename as bz}from"node:fs/promises";import{join as Ez}from"node:path";import{stat as rz,statfs as iz}from"node:fs/promises";import{dirname as oz,resolve as sz}from"node:path";async function jP(t,{packedBytes:e,spoolBytes:n},r){const i=new Map;for(const a of t){if(a.transport==="docker")continue;
const c=await az(a);const d=await GP(c);if(d===void 0)continue;const f=i.get(d)??{directory:c,names:[]};f.names.push(a.text);
i.set(d,f)}const o=await GP(r);const s=[];for(const[a,{directory:c,names:d}]of i){const f=a===o;const u=e*d.length+(f?n:
0);const l=await iz(c).catch(()=>void 0);const m=l===void 0?u:l.bavail*l.bsize;if(m>=u)continue;const h=[...d,...f?["the\
 spool in temp-dir"]:[]].join(", ");s.push(`The disk of ${c} may be too small: the result needs about ${x(u)} there (for\
 ${h}), but only ${x(m)} are free. If it does not fit, everything stays as it was.`)}return s}async function az({transport:t,
path:e}){const n=await gn(sz(e));return t==="oci"&&await Ae(n)!==void 0?n:oz(n)}async function GP(t){return rz(t).then(({
dev:e})=>e,()=>void 0)}async function KP({run:t,options:e,sweep:n},{platforms:r}){const{tagLocations:i,tempDir:o,layer:s}=e;const a=s.compression.
kind!=="none";const c=r.reduce((l,m)=>l+VP(m,a),0);const d=s.division===void 0?0:Math.max(0,...r.map(cz));const f={packedBytes:c,
spoolBytes:c+d};const u=()=>jP(i,f,o);if((await u()).length===0)return;await n.settle();for(const l of await u())t.log.warning(
l)}function VP({source:t,image:e},n){const r=e?.layers.map(({descriptor:i})=>i);if(r===void 0&&t.knownBytes===void 0)return 0;
return As(r,t.knownBytes??0,n||r!==void 0)}function cz(t){return t.source.knownBytes??VP(t,true)}function qP(t,e){const[n]=t;if(n!==void 0&&t.length===1)return{...n,...e};const r=i=>t.reduce((o,s)=>o+i(s),0);return{..._a(
r(i=>i.oldBytes),r(i=>i.newBytes)),oldLayers:r(i=>i.oldLayers),newLayers:r(i=>i.newLayers),keptLayers:r(i=>i.keptLayers),
layers:void 0,oldHistory:void 0,newHistory:void 0,directories:void 0,packedLayers:void 0,contents:void 0,oldPackedBytes:Gf(
t.map(i=>i.oldPackedBytes)),newPackedBytes:Gf(t.map(i=>i.newPackedBytes)),configDigest:void 0,checks:{verifiedEntries:Gf(
t.map(i=>i.checks.verifiedEntries)),isTested:t.some(i=>i.checks.isTested)},cacheHit:t.some(i=>i.cacheHit===void 0)?void 0:
t.every(i=>i.cacheHit),rules:Jf(t.flatMap(i=>i.rules),({kind:i,name:o})=>`${i} ${o}`,YP),commands:Jf(t.flatMap(i=>i.commands),
({name:i})=>i,dz),spared:Jf(t.flatMap(i=>i.spared),({what:i,why:o})=>JSON.stringify([i,o]),YP),skippedPresets:[...new Set(
t.flatMap(i=>i.skippedPresets))],suggestions:Jf(t.flatMap(i=>i.suggestions??[]),({name:i})=>i,(i,o)=>({...i,bytes:i.bytes+
o.bytes})),page:fz(t),...e}}function Gf(t){return t.reduce((e,n)=>e===void 0||n===void 0?void 0:e+n,0)}function Jf(t,e,n){
const r=new Map;for(const i of t){const o=r.get(e(i));r.set(e(i),o===void 0?i:n(o,i))}return[...r.values()]}function YP(t,e){
return{...t,entries:t.entries+e.entries,bytes:t.bytes+e.bytes}}function dz(t,e){const n=Gf([t.bytes,e.bytes]);return{name:t.
name,ms:t.ms+e.ms,...n===void 0?{}:{bytes:n}}}function fz(t){const e=[];const n=[];const r=[];const i=new Set;for(const{
platform:o,page:s}of t){if(s===void 0)return void 0;const a=s.groups.map(c=>{const d=e.findIndex(({name:f,kind:u})=>f===
c.name&&u===c.kind);return d===-1?e.push(c)-1:d});n.push(Rh(s.result,o,a));if((s.dropped[3]??[]).length>0)r.push(Rh(s.dropped,
o,a));for(const c of s.notes)i.add(c)}return{groups:e,result:["",0,-1,n],dropped:["",0,-1,r],notes:[...i]}}function Rh([
,t,e,n],r,i){const o=i[e]??-1;if(n===void 0)return[r,t,o];return[r,t,o,n.map(s=>Rh(s,s[0],i))]}async function XP({id:t,index:e},n){const r=await Promise.all(n.map(o=>uz(o,t)));if(e===void 0)return{images:r,index:e};
const{kept:i}=Cs(e.annotations,[t]);return{images:r,index:{...e,annotations:i}}}async function uz({found:t,made:e},n){const{
image:r}=t;const{job:i,layer:o}=e;const{packed:s}=o;if(s===void 0)throw new Error("the layers are not in files");const{source:a}=i;
const{annotations:c,digest:d}=await i.sourceConfig;const f=[n,a.id,...a.diffIds,...d===void 0?[]:[d]];const u=r?.format??
"oci";return{config:s.config,platform:a.platform,indexPlatform:r?.indexPlatform,entryAnnotations:Cs(r?.entryAnnotations??
{},f).kept,annotations:c,format:u,layers:s.files.map(l=>({path:l.path,startByte:l.startByte,diffId:l.diffId,descriptor:{
mediaType:Br(u,l.packing),digest:l.digest,sizeBytes:l.packedBytes}}))}}import{createReadStream as lz}from"node:fs";import{join as mz}from"node:path";import{isDeepStrictEqual as pz}from"node:util";async function ZP(t,e,n,r){const[i]=e;const o=i?.layer.packed;if(i===void 0||o===void 0)throw new Error("there is nothin\
g to store");if(e.length>1)return hz(t,e,n,r);const s=await Ji(t.engine,o.files,o.request);await zi(t.engine,s,o.hasContent);
return{stored:s,platforms:e}}async function hz({run:t,engine:e,options:n},r,i,o){const s=st(t.runId);const a=mz(o,"index\
.tar");const c=`docker-archive:${a}:${s}`;const d=se(s,"tag");const f=Wa({transport:"docker-archive",text:c,path:a,reference:d,
index:void 0},{...t,tempDir:n.tempDir});const u=await f.write(i);await u.publish();const l=u.digest;const m=await wr(e,l);
const h=QP(r[0]);const y={reference:m?l:s,expectedId:l,diffIds:h};const g=()=>e.transport.loadImage(lz(a),void 0,t.signal);
const E=await Wi(e,y,g);const I=E.split("\n").find(L=>/^error /i.test(L.trim()));if(I!==void 0)throw _h("a load without \
an error",JSON.stringify(I));const P=b(await ne(e,y.reference),"Id");if(P!==l)throw _h(`the ID ${l}`,String(P));const N={
stored:{...y,importedId:void 0},platforms:r};for(const L of r)await yz(e,N,L);return N}function QP(t){return(t?.layer.packed?.
files??[]).map(({diffId:e})=>e)}async function yz(t,e,n){const{platform:r}=n.job.source;const{diffIds:i}=await Ah(t,e,r);
const o=QP(n);if(!pz(i,o))throw _h(`${qp(o)} for ${B(r)}`,JSON.stringify(i))}function _h(t,e){return new p("CHECK_FAILED",
`The stored image differs from what was sent: expected ${t}, found ${e}. Nothing was tagged.`,{hint:Q})}async function Ah(t,{
stored:e,platforms:n},r){const i=n.length>1?r:void 0;const o=await Ye(t,e.reference,i);if(o!==void 0)return o;throw new p(
"CHECK_FAILED",`The stored image ${e.reference} disappeared from the engine before it was checked.`,{hint:"Check whether\
 something removes images on this machine, then run again."})}async function eI({run:t,engine:e},n){const r=new Map;for(const i of n.
platforms){const{job:o,input:s,layer:a}=i;const c=o.source.byLayers===true?"engine":"exact";const d=s.expected.find(g=>g.
view===c);if(d===void 0)continue;const f=await Ah(e,n,o.source.platform);const{newBytes:u,streamBytes:l=u}=a;const m={expected:d,
source:o.source,streamBytes:l};const h=o.platformTitle===void 0?"":` ${o.platformTitle}`;const y=()=>Ai(t,tt(e,f),m);r.set(
i,await t.log.group(`Verify${h} in the engine`,y))}return r}async function tI({run:t,engine:e,options:n},r){const{test:i}=n;
if(i===void 0)return false;const o=await Ah(e,r,void 0);await t.log.group("Test",()=>Li(e,o,i));return true}var nI={names:[],imageId:void 0,counts:void 0,isTested:false};async function rI(t,e,n){const{run:r,options:i,places:o,placements:s}=t;
const a=await XP(e,n);const c=n.map(({made:h})=>h);for(const h of o){await r.log.group(`Write ${h.target.name}`,async()=>{
s.add({...h,written:await h.target.write(a)})})}const d=gz(t);const f=d===void 0?[]:xd(d.engine,c,h=>h.job.source.platform);
const u=d&&await r.log.group("Store in the engine",()=>ZP(d,f,a,t.spool));const l=[];if(i.verify){for(const h of s.all){
for(const[y,g]of(await wz(t,h,{set:a,all:c})).entries())l[y]=g}if(d!==void 0&&u!==void 0){const h=await eI(d,u);for(const[
y,g]of c.entries())l[y]??=h.get(g)}}const m=d!==void 0&&u!==void 0&&await tI(d,u);if(r.signal.aborted)throw H(r.signal.reason);
await s.publish("files");if(d!==void 0&&u!==void 0){const{stored:h}=u;await t.tags.move(d.engine.docker,h.expectedId,h.reference);
await Od(d,h,{close:async()=>{}})}await s.publish("registries");return{names:o.map(({target:h,location:y})=>({name:h.name,
digest:s.all.find(g=>g.location===y)?.written.digest??""})),imageId:u?.stored.expectedId,counts:i.verify?l:void 0,isTested:m}}
function gz(t){const{engine:e,options:n}=t;return e===void 0||n.tags.length===0?void 0:{...t,engine:e}}async function wz({
run:t,options:e},{target:n,written:r},{set:i,all:o}){const s=await r.readBack();try{const a=i.images.map(({config:u})=>z(
u));const c=s.images.map(({config:u})=>u.descriptor.digest);if(JSON.stringify(c)!==JSON.stringify(a)){throw new p("CHECK\
_FAILED",`${n.name} must have the images with the configs ${a.join(", ")}, but has ${c.join(", ")}. Nothing was tagged.`,
{hint:"Run again. If it happens again, check the disk, or the registry."})}const d=[];const f={...t,tempDir:e.tempDir};for(const[
u,l]of s.images.entries()){const{job:m,input:h,layer:y}=o[u];const g=h.expected.find(({view:q})=>q==="exact");const{newBytes:E,
streamBytes:I=E}=y;const P=m.platformTitle===void 0?"":` ${m.platformTitle}`;const N=Gt(l,s,f);const L={expected:g,source:m.
source,streamBytes:I};const $=()=>Ai(t,N,L);d.push(await t.log.group(`Verify${P} in ${n.name}`,$))}return d}finally{await s.
close()}}async function Lh(t,e,n){var h=[];try{const r=it(h,new AsyncDisposableStack,true);const{options:i}=t;const o=i.dryRun?void 0:
await Sd(t,r);if(!i.dryRun)await KP(t,e);const s=[];for(const[P,N]of e.platforms.entries()){const L=o===void 0?void 0:Ez(
o,`layer-${P}`);const $=e.platforms.length>1?B(N.source.platform):void 0;const{source:q,inEngine:Se,baseBlobs:ke}=N;const ve={
...t,source:q,inEngine:Se,baseBlobs:ke,packTo:L,platformTitle:$};const yt=await Sz(ve,r);s.push({found:N,made:yt})}const a=s.
map(({made:P})=>P);const c=P=>a.reduce((N,L)=>N+P(L),0);const d=Gr(i.budgets,{oldBytes:c(({sourceSize:P})=>P.bytes),newBytes:c(
({layer:P})=>P.newBytes)});const f=wn(d)===void 0;const u=f&&o!==void 0?await rI({...t,places:n,spool:o},e,s):nI;for(const P of a)
if(f)await xz(P);for(const P of a)Hf(P);const l=a.map((P,N)=>{const L=u.counts?.[N];const $={verifiedEntries:L,isTested:u.
isTested};const q=B(P.job.source.platform);return{...zf(P,{isMet:f,budgets:[],checks:$}),platform:q}});const m=u.imageId??
(l.length===1?l[0]?.imageId:void 0);return{...qP(l,{budgets:d,imageId:m}),platforms:l,written:u.names}}catch(y){var g=y,
E=true}finally{var I=ot(h,g,E);I&&await I}}async function Sz(t,e){var a=[];try{const n={...t,sourceConfig:jt(e,Wf(t))};const r=await nf(
n);e.defer(()=>rf(r));const i=it(a,new AsyncDisposableStack,true);const o={...n,scans:Xd(t,r,i)};const s=await Ls(o,r,e).
catch(async l=>Ls(...await qi(l,o,r),e));await s.input.reader.close();return s}catch(c){var d=c,f=true}finally{var u=ot(
a,d,f);u&&await u}}async function kz({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o}){const{packed:s,parts:a=[],flatDiffId:c,
counts:d}=r;const f=Qp(s);const[u]=f;if(e.kind!=="miss"||s===void 0||u===void 0)return;if(c===void 0||!n.reader.isReproducible)
return;const l=f.map(({path:h,digest:y,diffId:g},E)=>({...a[E],...{path:h,digest:y,diffId:g}}));const{packing:m}=u;await LP(
t,e,{diffId:c,packing:m,layers:l,surveyed:i,...d,ms:o})}async function xz({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o}){
if(r.parts!==void 0)return kz({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o});const[s]=Qp(r.packed);const a=n.reader.
isReproducible?Uf(e,t):void 0;if(e.kind!=="miss"||s===void 0||a===void 0)return;const{diffId:c,digest:d,packedBytes:f,packing:u}=s;
const l=await bz(s.path,a).then(()=>true,()=>false);if(!l)return;const m={diffIds:[c],savedFile:{digest:d,packedBytes:f,
packing:u}};await Mf(t,e,{stored:m,surveyed:i,...r.counts,ms:o})}import{constants as Pz}from"node:fs";import{access as Iz,readFile as Tz,rename as vz,rm as Bz,stat as Oz,writeFile as Rz}from"node:fs/promises";
import{dirname as iI,join as _z}from"node:path";var Az={report:"report",html:"page",summary:"summary"};async function Nh(t,e){try{await Iz(`${iI(e)}/`,Pz.W_OK)}catch(r){
throw Ch(t,e,S(r),r)}const n=await Oz(e).catch(()=>void 0);if(n!==void 0&&!n.isFile())throw Ch(t,e,"it exists and is not\
 a file")}async function oI(t,e,n,r){const i=_z(iI(e),n);try{await Rz(i,r,{flag:"wx"});await vz(i,e)}catch(o){await Bz(i,{force:true}).
catch(()=>{});throw Ch(t,e,S(o),o)}}function Ch(t,e,n,r){return new p("BAD_INPUT",`Cannot write the ${Az[t]} to ${JSON.stringify(
e)}: ${n}.`,{hint:"Name a file in an existing, writable directory.",cause:r})}async function sI(){return Tz(new URL("pag\
e.html",import.meta.url),"utf8")}async function aI({run:t,options:e}){const{tempDir:n,tempDirFrom:r,backup:i,report:o,html:s}=e;await gP(n,r,t.runId);if(i!==
void 0)await fE(i);if(o!==void 0)await Nh("report",o);if(s!==void 0)await Nh("html",s)}async function cI({run:t,options:e}){
const n={...t,tempDir:e.tempDir};const r=e.tagLocations.map(i=>({location:i,target:Wa(i,n)}));for(const{target:i}of r)await i.
check();return r}var jf=class{#e;#t=[];#n=0;constructor(e){this.#e=e}get all(){return this.#t}add(e){const n=$h(e)?this.#t.length:this.#t.
filter(dI).length;this.#t.splice(n,0,e)}async publish(e){const n=e==="files"?dI:$h;for(const r of this.#t.filter(n)){this.#n++;
await r.written.publish()}}async undo(){const e=this.#t.splice(0);const n=this.#n;this.#n=0;for(const{written:r,target:i}of e.
slice(0,n).toReversed())await this.#i(`could not be taken back from ${i.name}`,()=>r.undo());await this.#r(e)}async finish(){
await this.#r(this.#t.splice(0))}async#r(e){for(const{written:n,target:r}of e)await this.#i(`left something beside ${r.name}`,
()=>n.discard())}async#i(e,n){await n().catch(r=>this.#e.warning(`The result ${e}: ${Ne(r)}`))}};function $h({location:t}){
return t.transport==="docker"}function dI(t){return!$h(t)}async function Kf(t,e,n,r){const i=await e.openReader();try{const o=new G(i.decide,r.observer);await Cn(t,[await i.open(
t.signal),o],()=>n)}finally{await i.close()}}async function lI({run:t},e,{platforms:n}){if(e===void 0)return void 0;const r=await Zk(e,n.map(({source:o})=>o.platform));
if(e.kind==="report")return e.earlier;const{name:i}=e;try{return await t.log.group(`Read ${i} to compare with it`,async()=>{
const o=await e.open(r);try{const s=[];for(const a of o.sources)s.push(await Lz(t,a));return{kind:"image",name:i,platforms:s}}finally{
await o.close()}})}catch(o){if(t.signal.aborted)throw o;t.log.warning(`Nothing is compared with ${i}. ${Ne(o)}`);return void 0}}
async function Lz(t,e){const n=new Gn({contents:true});const{packedLayers:r}=await e.readConfig();await Kf(t,e,e.knownBytes,
n);return{platform:B(e.platform),contents:n.contents,packedBytes:r?.reduce((i,{sizeBytes:o})=>i+o,0),layers:new Set([...e.
diffIds,...(r??[]).map(({digest:i})=>i)])}}var fI=3;var Cz=80;function mI(t,e){if(t===void 0)return;const{name:n,platforms:r,
missing:i}=t;for(const o of r){const s=r.length===1?"":` for ${o.platform}`;if(o.oldBytes===void 0||o.newBytes===void 0){
e.notice(`The files of the result${s} cannot be compared with ${n}: its report does not have them, since that run only t\
agged an image, or the result was not read.`);continue}const a=o.pullBytes===void 0?"":`, ${x(o.pullBytes)} to pull`;e.info(
`Compared with ${n}${s}: files ${x(o.oldBytes)} → ${x(o.newBytes)} (${Nr(o.newBytes-o.oldBytes)})${a}`);const c=[...o.
packages.slice(0,fI).map(d=>uI(Nz(d),d)),...o.directories.slice(0,fI).map(d=>uI(d.path,d))];if(c.length>0)e.info(`Larges\
t changes: ${c.join(", ")}`)}if(i.length>0)e.notice(`${n} lacks ${i.join(", ")}, so these platforms are not compared.`)}
function Nz({manager:t,name:e}){if(e==="")return t==="other"?"files of no package":`${t} packages`;return`${t} ${e}`}function uI(t,{
oldBytes:e,newBytes:n}){return`${ae(bt(t),Cz)} ${Nr(n-e)}`}import{isDeepStrictEqual as $z}from"node:util";var Dh=Symbol("any value");var Dz={clean:[],exclude:[],aptClean:false,script:void 0,scriptNetwork:Dh,sourceDateEpoch:void 0,
compression:Dh,division:void 0,keepBase:void 0};function Fz(t){return Object.entries(Dz).every(([e,n])=>n===Dh||$z(t[e],
n))}function pI(t){const{inEngine:e,options:n}=t;return e!==void 0&&e.layerCount<=1&&Fz(n.layer)&&!(e.image.isIndex&&n.platforms!==
"default")}async function hI({engine:t,inEngine:e,options:n,tags:r}){const{log:i,signal:o}=t;const{digest:s}=await e.readConfig();
const a=await e.measure();const{bytes:c,packedBytes:d,history:f}=a;const{test:u,dryRun:l,html:m,compare:h}=n;const y=Gr(
n.budgets,{oldBytes:c,newBytes:c});const g=wn(y)===void 0;const E=m===void 0&&h===void 0?void 0:new Gn({files:m!==void 0,
contents:h!==void 0});if(E!==void 0){const L=()=>Kf(t,e,c,E);await i.group("Look through",L).catch($=>{if(o.aborted)throw $;
i.warning(Ne($))})}const I=u!==void 0&&!l&&g;if(!l&&g){if(u!==void 0)await i.group("Test",()=>Li(t,e.image,u));await r.move(
t.docker,e.id,e.id)}const P=e.layerCount;const N=P===0?"has no layer":"is already one layer";if(g)i.notice(`${e.reference}\
 ${N} and no option changes it: it ${l?"would be":"was"} tagged without changes.`);return sf({source:e,sourceSize:a,image:{
bytes:c,packedBytes:d,layers:P,history:f,imageId:e.id,configDigest:s},verdict:{budgets:y,isMet:g,checks:{verifiedEntries:void 0,
isTested:I}},surveyed:{directories:E?.directories,contents:E?.contents,rules:[],commands:[],spared:[],skippedPresets:[]},
cacheHit:void 0,page:E?.page})}async function yI(t,e){const{run:n,engine:r}=t;if(r===void 0)return;for(const{source:i,inEngine:o}of e.platforms){if(o===
void 0)continue;const s=async d=>{const f=`Compare the engine's view with the layers (${B(i.platform)})`;const u=i.knownBytes??
0;await n.log.group(f,()=>p0(n,o,d,u))};if(i.byLayers===true){await s(i);continue}const a={platforms:[i.platform],isEach:true};
const c=await ds({...t,engine:r},o.image,a);try{for(const d of c.platforms)await s(d.source)}finally{await c.close()}}}var Mz="{{title}}";var Uz="{{data}}";function wI(t,e){const[n,r]=gI(t,Mz);const[i,o]=gI(r,Uz);return[n,Hz(bt(e.title)),i,
zz(e),o].join("")}function gI(t,e){const[n,r,...i]=t.split(e);if(n===void 0||r===void 0||i.length>0)throw new Error(`the\
 page template must contain ${e} exactly once`);return[n,r]}function Hz(t){return t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(
0)};`)}function zz(t){return JSON.stringify(t).replace(/[<\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}async function bI({report:t,page:e},n,{runId:r,log:i},o=sI){const s=async(a,c)=>{const d=n[a];if(d===void 0)return void 0;
try{if(a==="html"&&e===void 0){i.warning("The page was not written: the files of the result are not known.");return void 0}
await oI(a,d,`${oe(r)}${a}`,await c());return d}catch(f){i.warning(Ne(f));return void 0}};return{htmlPath:await s("html",
async()=>wI(await o(),gS(t,e))),reportPath:await s("report",async()=>`${JSON.stringify(t,null,2)}
`)}}var Wz=1.05;function EI(t,e,n,r){const{oldBytes:i,newBytes:o,oldPackedBytes:s,newPackedBytes:a}=t;const c=e.layer.division===
void 0?1:Wz;if(o>i*c&&!Ra(r.countsBlocks,o-i,i)){const[l,m]=Fr(o,i);n.warning(`The result (${l}) is larger than the sour\
ce (${m}).`)}if(s===void 0||a===void 0)return;if(a<=s*c)return;const d=e.layer.compression.kind==="zstd"?"a higher compr\
ession level makes it smaller":`${k("compression","zstd")} makes it smaller`;const[f,u]=Fr(a,s);n.warning(`The compresse\
d result (${f}) is larger than the source's compressed layers (${u}), so pushing and pulling it takes longer; ${d}.`)}async function SI(t,{id:e,docker:n,log:r,signal:i,cache:o}){for(const m of t.notices)r.notice(m);const s=new Ze(i,t.timeoutSeconds);
const a={runId:e,log:r,signal:s.signal,touch:s.touch};const c=new ic(t.tags);const d=new jf(r);const f=xc(t);const u=new tc(
f?n:void 0,Ja(t),r);let l;try{if(f){const g=await Fw(n.withWatchdog(s),r);l={...g,runId:e,log:r,signal:s.signal}}const m=fm(
t)?l:void 0;const h={run:a,engine:m,comparesIn:l,options:t,tags:c,placements:d,sweep:u,cache:o};const y=await Jz(h);await d.
finish();if(Za(e))await bn(n,t.timeoutSeconds,g=>Mt(g,e,r));return y}catch(m){await d.undo();if(l!==void 0){await bn(n,t.
timeoutSeconds,async h=>{await c.undo(h,r);await Mt(h,e,r)})}throw s.signal.aborted?H(s.signal.reason):m}finally{if(!s.signal.
aborted)await u.settle();await u.end();s.release()}}async function Jz(t){var Se=[];try{const e=it(Se,new AsyncDisposableStack,
true);const n=performance.now();const{run:r,engine:i,options:o}=t;const{log:s}=r;await aI(t);const a=await cI(t);const c=await Xk(
t,e);const d=await s0(t);e.defer(()=>d.close());const f=await ES(t,a0(t,d),e);jz(t,f);const u=await lI(t,c,f);await Kz(t,
d);if(o.verifiesLayers&&!o.dryRun)await yI(t,f);const l=await Gz(t,f,a);const m=wn(l.budgets);const h=m===void 0&&!o.dryRun;
const y=h&&o.push?await Vz(t,l):[];if(h)Yz(t,l);const[g]=d.platforms;if(h&&o.removeOld&&i!==void 0&&g?.inEngine!==void 0)
await Zw(i,g.inEngine.image,l.imageId);const E=performance.now()-n;const I=y[0]?.digest??l.written[0]?.digest;const P=u&&
mE(u,l.platforms);mI(P,s);const N={...l,digest:I,pushed:y,comparison:P};const L=qz(t,f);const $=mS(N,{options:o,engine:i,
source:L,comparison:P,ms:E});const q=await bI({report:$,page:l.page},o,r);if(o.dryRun)s.notice("Dry run: nothing was sto\
red, tagged or pushed.");EI(l,o,s,{countsBlocks:$.sizes==="blocks"});s.info(Ug({...l,ms:E}));return{...N,report:$,...q,budgetError:m}}catch(ke){
var ve=ke,yt=true}finally{var Kn=ot(Se,ve,yt);Kn&&await Kn}}async function Gz(t,e,n){const{engine:r,options:i}=t;const[o,
...s]=e.platforms;if(o===void 0||r===void 0||n.length>0||s.length>0)return Lh(t,e,n);const{source:a,inEngine:c}=o;const d={
...t,source:a,inEngine:c,engine:r};const{division:f,keepBase:u}=i.layer;if(f!==void 0||u!==void 0)return Lh(t,e,n);const l=pI(
d)?await hI(d):await JP(d);const m=B(a.platform);return{...l,platforms:[{...l,platform:m}],written:[]}}function jz({run:t,
engine:e},{reference:n,platforms:r,notices:i}){const o=r.map(({source:a})=>`${B(a.platform)}, ${ye(a.layerCount)}`);const s=e===
void 0?"":` on Docker ${e.version}`;t.log.info(`Flattening ${n} (${o.join("; ")})${s}`);for(const a of i)t.log.notice(a)}
async function Kz({run:t,engine:e,options:n},r){const{backup:i,dryRun:o}=n;const s=r.platforms[0]?.inEngine?.image;if(i===
void 0||o||e===void 0||s===void 0)return;await t.log.group("Back up",()=>uE(e,s,i))}async function Vz({run:t,engine:e,options:n},r){
if(e===void 0||n.tags.length===0)return[];return t.log.group("Push",()=>Vw(e,n.tags,r))}function Yz({run:t,options:e},{written:n}){
const{tags:r}=e;if(r.length>0)t.log.info(`Tagged ${r.map(Tr).join(", ")}`);for(const{name:i,digest:o}of n)t.log.info(`Wr\
ote ${i}, ${o}`)}function qz(t,e){const{reference:n,id:r,platforms:i}=e;const{source:o,inEngine:s}=i[0];return{reference:n,
id:r,ofContainer:o.ofContainer,platforms:i.map(a=>a.source.platform),countsBlocks:mt({...t,source:o,inEngine:s})}}function kI(t){const e={"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"image-id":t.imageId,"config-digest":t.configDigest,digest:t.digest,"c\
leaned-bytes":yi(t),"size-change":Xz(t),report:t.reportPath,html:t.htmlPath,platforms:JSON.stringify(t.platforms.map(Zz)),
"cache-hit":t.cacheHit===void 0?void 0:String(t.cacheHit)};return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==
void 0))}function Xz({report:{comparison:t}}){if(t===null||t.oldBytes===null||t.newBytes===null)return void 0;return t.newBytes-
t.oldBytes}function Zz(t){return{platform:t.platform,"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,
"saved-percent":t.savedPercent,"old-layers":t.oldLayers,"new-layers":t.newLayers,"config-digest":t.configDigest??null,"c\
leaned-bytes":yi(t),"cache-hit":t.cacheHit??null}}import{tmpdir as _W}from"node:os";import{resolve as Mh}from"node:path";import{resolve as cW}from"node:path";var Qz=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]);var xI='"docke\
r-archive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"';var eW=/^([a-z][a-z0-9+-]*):/;var tW=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/;
var nW=/^@(\d{1,9})$/;function Xi(t,e="image"){const n=eW.exec(t)?.[1];if(n===void 0)return void 0;const r=t.slice(n.length+
1);switch(n){case"docker-archive":case"oci-archive":case"oci":return rW(n,r,{text:t,input:e});case"docker":return sW(r,{
text:t,input:e});default:if(!Qz.has(n)&&!r.startsWith("//"))return void 0;throw jn({text:t,input:e},`has the transport "${n}\
:", which is not supported`,aW(n,r))}}function rW(t,e,n){const{text:r,input:i}=n;const o=e.indexOf(":");const s=o===-1?e:
e.slice(0,o);const a=o===-1?"":e.slice(o+1);const c=t==="oci"?"DIR":"PATH";if(s===""||s.includes("\0")){const u=s===""?"\
has no path":"has a path with a NUL character";throw jn(n,u,`Write it as "${t}:${c}", or "${t}:${c}:REF".`)}const d=iW(a,
n);if(t!=="docker-archive"){const u=a===""||d!==void 0?void 0:a;if(u!==void 0&&!tW.test(u)){const l='After the path and \
a colon comes a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cann\
ot contain a colon.';throw jn(n,`names ${JSON.stringify(u)}, which is not a valid name`,l)}return{transport:t,text:r,path:s,
reference:u,index:d}}const f=a===""||d!==void 0?void 0:oW(a,n,i);return{transport:t,text:r,path:s,reference:f,index:d}}function iW(t,e){
if(!t.startsWith("@"))return void 0;const n=nW.exec(t)?.[1];if(n===void 0){const r='Write the number of the image after \
"@", from 0: "@0" is the first one.';throw jn(e,`has ${JSON.stringify(t)} after its path`,r)}if(e.input==="tag"){const r="\
An index selects one of the images of an archive that exists. Write a name instead.";throw jn(e,"has an index",r)}return Number(
n)}function oW(t,e,n){const r=se(t,n);if(r.digest!==void 0){throw jn(e,"has a digest","Docker archives name images only \
by tags.")}return r}function sW(t,e){const{text:n,input:r}=e;if(!t.startsWith("//")){if(!t.includes("/"))return void 0;throw jn(
e,'lacks "//" after "docker:"',`Write it as "docker://${t}".`)}const i=t.slice(2);const o=r==="tag"?ua(i,r):se(i,r);if(an(
i)){throw jn(e,"is an image ID",'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".')}return{
transport:"docker",text:n,reference:o}}function aW(t,e){if(t==="docker-daemon"){return`An image of the engine has no tra\
nsport. Write it as ${JSON.stringify(e.replace(/^\/\//,""))}.`}if(t==="http"||t==="https"){return`An image in a registry\
 is written as ${JSON.stringify(`docker:${e}`)}.`}const n=`If this is the name of an image in the engine, write it as "d\
ocker.io/library/${t}:TAG".`;return`Use ${xI}. "skopeo copy" converts from all other transports. ${n}`}function jn({text:t,
input:e},n,r){const i=`The ${T(e)} must be an image reference or one of ${xI}, but ${JSON.stringify(t)} ${n}.`;return new p(
"BAD_INPUT",i,{hint:r})}var dW=/^\.{0,2}\/|\.json$/i;function PI(t){if(t==="")return void 0;const e=Xi(t,"compare");if(e!==void 0)return{kind:"o\
utside",text:t,location:e};if(dW.test(t)&&!t.includes("\0"))return{kind:"report",text:t,path:cW(t)};return{kind:"engine",
text:t,reference:se(t,"compare")}}import{resolve as fW}from"node:path";function II(t){uW(t);if(t.container!==void 0)lW(t);if(t.imageLocation!==void 0)mW(t,t.imageLocation.text);pW(t);hW(t);yW(
t);gW(t)}function uW(t){const{backup:e,report:n,html:r}=t;const i=Object.entries({backup:e,report:n,html:r});const o=t.tagLocations.
flatMap(a=>"path"in a?[["tag",fW(a.path)]]:[]);const s=[...i,...o];for(const[a,[c,d]]of s.entries()){if(d===void 0)continue;
const f=s.slice(0,a).find(([u,l])=>l===d&&u!=="tag");if(f===void 0)continue;throw new p("BAD_INPUT",`The ${T(f[0],c)} ha\
ve the same path ${JSON.stringify(d)}.`,{hint:"Give each its own path."})}}function be(t,e,n,r=`Leave ${k(t)} out.`){throw new p(
"BAD_INPUT",`The ${T(t)} cannot be combined with ${e}: ${n}.`,{hint:r})}function lW(t){const e=k("container");const n=r=>be(
r,e,"it would run in a new container of the image, without the changes in this container",'Run the commands in the conta\
iner yourself ("docker exec"), or flatten the result again.');if(t.layer.aptClean)n("apt-clean");if(t.layer.script!==void 0)
n("run");if(t.platforms!=="default")be("platform",e,"a container already has its platform");if(t.pull==="always")be("pul\
l",e,"a container's image is already present");if(t.backup!==void 0)be("backup",e,"flattening does not change the contai\
ner");if(t.removeOld)be("remove-old",e,"the container still uses its image")}function mW(t,e){const n=k("image",e);const r=i=>`\
Load the image into the engine first and name it without a transport, or leave ${k(i)} out.`;if(t.layer.script!==void 0){
be("run",n,"a script runs in a container, and that image is in no engine",`Use ${k("clean")} and ${k("exclude")}, or loa\
d the image into the engine first.`)}if(t.backup!==void 0)be("backup",n,"it saves an image of an engine, and that image \
is in none");if(t.removeOld)be("remove-old",n,"it removes an image of an engine");if(!t.pause)be("pause",n,"only a conta\
iner can be paused",r("pause"));if(t.pull==="always")be("pull",n,"only an engine pulls, and that image is read where it \
is");if(t.verifiesLayers){be("verify",n,"it compares an engine's view with the layers, and that image is in no engine",`\
Use ${k("verify","true")}, or load the image into the engine first.`)}}function pW(t){const{tags:e,tagLocations:n,tagTexts:r}=t;
if(e.length>0||n.length===0)return;const i=k("tag",r.join(", "));if(t.test!==void 0){be("test",i,"the command runs in a \
container, and the result is in no engine",`Add a name in the engine to ${k("tag")}, for example "app:flat".`)}const o=n.
some(({transport:s})=>s==="docker");if(t.push&&!o){be("push",i,"a file is not pushed",`Add a name in a registry to ${k("\
tag")}, for example "docker://ghcr.io/owner/app:flat".`)}}function hW(t){const{layer:e,container:n}=t;const r=t.verifiesLayers;
const i=r?"verify":"from";const o=k(i,"layers");if(t.from!=="layers"&&!r)return;if(n!==void 0)be("container",o,"a contai\
ner's own changes are in no layer");if(t.from==="layers"&&e.script!==void 0)be("run",o,"what commands change is in no la\
yer")}function yW({layer:t,container:e}){if(t.keepBase===void 0)return;const n=k("keep-base");if(e!==void 0)be("containe\
r",n,"a container's own changes are in no layer",'Make an image of the container first ("docker commit") and flatten tha\
t.');if(t.script!==void 0)be("run",n,"what commands change is in no layer, and may change the base")}function gW({layer:t,
platforms:e}){const n=e==="default"||e!=="all"&&e.length===1;if(n||t.script===void 0)return;const r=k("platform",e==="al\
l"?"all":e.map(B).join(", "));be("run",r,"a script runs in a container of one platform","Flatten each platform in a step\
 of its own.")}function TI(t,e=false){const n=t.split("\n").map(i=>i.trim()).filter(i=>i!==""&&!i.startsWith("#"));if(n.length===0||!n.
every(i=>/^-\s+\S/.test(i)))return t;const r=n.map(i=>wW(i.slice(1).trim()));return e&&r.some(i=>i.includes(","))?t:r.join(
"\n")}function wW(t){const[,e]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(t)??[];if(e!==void 0)return e.replaceAll("''","'");const[
,n]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(t)??[];if(n!==void 0)return n.replace(/\\(["\\])/g,"$1");return t.replace(/\s+#.*$/,
"")}var bW=1e4;function vI(t,e){if(t!==""&&e!==void 0){throw new p("BAD_INPUT",`Set either ${k("image")} or ${k("container")}\
, not both.`,{hint:`To flatten the container, leave ${k("image")} out.`})}if(e!==void 0)return{image:void 0,imageLocation:void 0};
if(t===""){throw new p("BAD_INPUT",`The ${T("image")} is required, but is empty.`,{hint:`Name the image to flatten, for \
example "app:latest", or a container with the ${T("container")}.`})}const n=Xi(t,"image");const r=n===void 0?se(t,"image"):
void 0;return{image:r,imageLocation:n}}function BI(t){if(t==="")return void 0;if(!/^[0-9]+$/.test(t)){const n=Xi(t,"keep\
-base");if(n!==void 0)return{kind:"location",location:n};return{kind:"image",image:se(t,"keep-base")}}const e=Number(t);
if(e>=1&&e<=bW)return{kind:"layers",count:e};throw new p("BAD_INPUT",`The ${T("keep-base")} must be an image or a number\
 of layers from 1 on, but is ${JSON.stringify(t)}.`,{hint:`Name the base, for example ${k("keep-base","debian:13")}, or \
leave it out to keep no layers.`})}function OI(t,e){const n=t.split(/[\n,]/).map(a=>a.trim()).filter(a=>a!=="");if(n.length===
0&&!e){throw new p("BAD_INPUT",`The ${T("tag")} is required, but is empty.`,{hint:'Give the result a name, for example "\
app:flat".'})}const r=new Map;const i=new Map;const o=new Map;for(const a of n){const c=Xi(a,"tag");const d=c===void 0?ua(
a,"tag"):void 0;const f=d===void 0?a:ue(d);if(o.has(f))continue;o.set(f,a);if(d!==void 0)r.set(f,d);if(c!==void 0)i.set(
f,c)}const s=[...i.values()];EW(s);return{tags:[...r.values()],tagLocations:s,tagTexts:[...o.values()]}}function EW(t){const e=new Map;
for(const n of t){if(n.transport!=="docker-archive"&&n.transport!=="oci-archive")continue;const r=e.get(n.path);e.set(n.
path,n);if(r===void 0)continue;throw new p("BAD_INPUT",`The ${T("tag")} has the path ${JSON.stringify(n.path)} twice: ${JSON.
stringify(r.text)} and ${JSON.stringify(n.text)}.`,{hint:"An archive holds one result. Give each its own path."})}}var SW=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/;var RI=/^[0-9a-f]{12,64}$/;function _I(t,e){const n=e.
map(xW).filter(i=>i!==void 0);const r=kW(t);return r===void 0?n:[...n,r]}function kW(t){const e=Fm(t);const n=Xo(t);if(n.
every((o,s)=>o===e[s]))return void 0;const r=n.map((o,s)=>o===e[s]?o:"true");const i=e.length===1?"which":`in which ${JSON.
stringify(Ot)}`;return`${k("clean",r.join(", "))} means ${k("clean",n.join(", "))}, ${i} selects all safe presets.`}function xW(t){
const{text:e,domain:n}=t;const r=Tr(t);if(RI.test(e)||SW.test(e)){const i=RI.test(e)?"looks like an ID":"has no reposito\
ry name";return`The tag ${JSON.stringify(e)} ${i}: the result will be named ${r}. Write it as "name:tag", for example ${JSON.
stringify(`app:${e}`)}.`}if(!/[.:]/.test(n)&&n!=="localhost")return`The tag ${JSON.stringify(e)} refers to the registry ${JSON.
stringify(n)}, because only registry names can contain upper-case letters. Repository names are lower case: write ${JSON.
stringify(e.toLowerCase())} for one on Docker Hub.`;return void 0}var PW={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},container:{
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
E",help:"divide the result into layers of at most this compressed size, for example 500MB"},"keep-base":{default:"",value:"\
REF|N",help:"keep the layers of this base image, or the lowest N, as they are; only what is above becomes new layers"},verify:{
default:"false",value:"layers",help:"read the result back and compare every entry before tagging; with =layers, also com\
pare the engine's source with its layers"},test:{default:"",value:"COMMAND",help:"command that must succeed in the resul\
t before tagging"},backup:{default:"",value:"PATH",help:"save the source image to this archive first"},"remove-old":{default:"\
false",help:"remove the source image afterwards, unless it is in use"},timeout:{default:"600",value:"SECONDS",help:"time\
 without progress before giving up; 0 disables the limit"},report:{default:"",value:"PATH",help:"write a JSON report of \
the run to this file"},html:{default:"",value:"PATH",help:"write an HTML page about the contents of the result to this f\
ile"},summary:{default:"true",help:"do not write the job summary",isActionOnly:true},compare:{default:"",value:"IMAGE|RE\
PORT",help:"compare the contents with those of an earlier image, or of the JSON report of one"},"max-size":{default:"",value:"\
SIZE",help:"fail without tagging if the result is larger, for example 500MB"},"min-saving":{default:"",value:"AMOUNT",help:"\
fail without tagging if flattening saves less, for example 10% or 200MB"},cache:{default:"false",help:"keep the layer in\
 the GitHub Actions cache",isActionOnly:true},"temp-dir":{default:"",value:"DIR",help:"directory for temporary files, su\
ch as the compressed layer"}};var AI=Object.fromEntries(Object.entries(qs).map(([t,e])=>[t,{kind:e,...PW[t]}]));import{resolve as IW,sep as TW}from"node:path";var Fh={true:true,True:true,TRUE:true,false:false,False:false,FALSE:false};function Yt(t,e){const n=Object.hasOwn(Fh,e)?
Fh[e]:void 0;if(n===void 0){throw new p("BAD_INPUT",`The ${T(t)} must be true or false, but is ${JSON.stringify(e)}.`,{hint:`\
Write ${k(t,"true")} or leave it out.`})}return n}var vW=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function NI(t){if(vW.test(t))return t;
throw new p("BAD_INPUT",`The ${T("container")} must be a container's name or ID, but is ${JSON.stringify(t)}.`,{hint:'"d\
ocker ps --all" lists the names, which consist of letters, digits, "_", "." and "-".'})}function Vf(t,e){const n=r=>new p(
"BAD_INPUT",`The ${T(t)} must be the path of a file, but ${r}.`,{hint:'Name a file, for example "backup/app.tar".'});if(e.
includes("\0"))throw n("it contains a NUL character");if(e.endsWith("/")||e.endsWith(TW))throw n(`${JSON.stringify(e)} i\
s a directory`);return IW(e)}var BW=8**11-1;function $I(t){if(t===void 0||t==="")return void 0;const e=/^[0-9]{1,11}$/.test(
t)?Number(t):Number.NaN;if(!(e<=BW)){throw new p("BAD_INPUT",`The environment variable SOURCE_DATE_EPOCH must be whole s\
econds since 1970, but is ${JSON.stringify(t)}.`,{hint:'Set it to the output of "git log -1 --format=%ct", or unset it.'})}
return e}function DI(t){if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(t))return t;throw new p("BAD_INPUT",`The ${T("run-network")}\
 must be the name of a network, but is ${JSON.stringify(t)}.`,{hint:'Name a network that "docker network ls" lists, for \
example "bridge". The default is "none".'})}var LI=2e6;function FI(t){const e=/^[0-9]{1,7}$/.test(t)?Number(t):Number.NaN;
if(!(e<=LI)){throw new p("BAD_INPUT",`The ${T("timeout")} must be whole seconds from 0 (no limit) to ${LI}, but is ${JSON.
stringify(t)}.`,{hint:"Leave it out for the default of 600 seconds."})}return e}var OW=["missing","always","never"];function MI(t){
const e=OW.find(n=>n===t);if(e===void 0){throw new p("BAD_INPUT",`The ${T("pull")} must be missing, always or never, but\
 is ${JSON.stringify(t)}.`,{hint:"Leave it out to pull only images that the engine does not have."})}return e}function UI(t){
const e=t.split(/[\n,]/).map(r=>r.trim()).filter(r=>r!=="");if(e.length===0)return"default";if(e.includes("all")){if(e.length===
1)return"all";throw new p("BAD_INPUT",`The ${T("platform")} must be a list of platforms or "all", but has both: ${JSON.stringify(
e.join(", "))}.`,{hint:'Leave out "all" to flatten only the platforms that you name.'})}const n=e.map(wa);return n.filter(
(r,i)=>n.findIndex(o=>V(r,o))===i)}function HI(t){if(t==="layers")return{verify:true,verifiesLayers:true};if(!Object.hasOwn(
Fh,t)){throw new p("BAD_INPUT",`The ${T("verify")} must be true, false or layers, but is ${JSON.stringify(t)}.`,{hint:`W\
rite ${k("verify","true")} or leave it out.`})}return{verify:Yt("verify",t),verifiesLayers:false}}var CI=100;var RW=1e6;
function zI(t,e){const n=/^[0-9]{1,3}$/.test(t)?Number(t):0;if(!(n>=1&&n<=CI)){throw new p("BAD_INPUT",`The ${T("layers")}\
 must be a whole number from 1 to ${CI}, but is ${JSON.stringify(t)}.`,{hint:`Write ${k("layers","4")}, or leave it out \
for one layer.`})}if(e==="")return n===1?void 0:{layers:n};const r=Ga(e);if(r===void 0||r<RW){throw new p("BAD_INPUT",`T\
he ${T("max-layer-size")} must be a size of at least 1 MB, but is ${JSON.stringify(e)}.`,{hint:'Give a size with its uni\
t, for example "500MB" or "1.2GiB", or leave it out.'})}if(n>1){throw new p("BAD_INPUT",`Set either the ${T("layers")} o\
r the ${T("max-layer-size")}, not both: one follows from the other.`,{hint:`Leave ${k("layers")} out to have as many lay\
ers as the size needs.`})}return{maxBytes:r}}function WI(t){if(t==="auto"||t==="layers")return t;throw new p("BAD_INPUT",
`The ${T("from")} must be auto or layers, but is ${JSON.stringify(t)}.`,{hint:"Leave it out to read an image in the fast\
est way."})}var AW=["clean","platform"];function JI(t){const e=c=>t(c).trim()||AI[c].default;const n=c=>TI(t(c),AW.includes(c));const r=Yt(
"dry-run",e("dry-run"));const i=e("container")===""?void 0:NI(e("container"));const o=vI(e("image"),i);const s=OI(n("tag"),
r);const a={...o,container:i,from:WI(e("from")),pause:Yt("pause",e("pause")),...s,layer:{aptClean:Yt("apt-clean",e("apt-\
clean")),clean:fS(n("clean")),exclude:jE(n("exclude")),script:t("run").trim()===""?void 0:t("run"),scriptNetwork:DI(e("r\
un-network")),compression:X0(e("compression")),division:zI(e("layers"),e("max-layer-size")),keepBase:BI(e("keep-base")),
sourceDateEpoch:$I(process.env["SOURCE_DATE_EPOCH"])},cleanWords:Xo(n("clean")),dryRun:r,platforms:UI(n("platform")),defaultPlatform:process.
env["DOCKER_DEFAULT_PLATFORM"]?.trim()||void 0,pull:MI(e("pull")),push:Yt("push",e("push")),...HI(e("verify")),test:y0(t(
"test")),backup:e("backup")===""?void 0:Vf("backup",e("backup")),removeOld:Yt("remove-old",e("remove-old")),timeoutSeconds:FI(
e("timeout")),budgets:{maxBytes:bw(e("max-size")),minSaving:Ew(e("min-saving"))},report:e("report")===""?void 0:Vf("repo\
rt",e("report")),html:e("html")===""?void 0:Vf("html",e("html")),compare:PI(e("compare")),summary:Yt("summary",e("summar\
y")),cache:Yt("cache",e("cache")),notices:_I(n("clean"),s.tags),...LW(e("temp-dir"))};II(a);return a}function LW(t){const e=process.
env["RUNNER_TEMP"];if(t!=="")return{tempDir:Mh(t),tempDirFrom:"input"};if(e)return{tempDir:Mh(e),tempDirFrom:"RUNNER_TEM\
P"};return{tempDir:Mh(_W()),tempDirFrom:"system"}}import{constants as mT}from"node:fs";import{appendFile as nJ,stat as rJ}from"node:fs/promises";var CW=["▏","▎","▍","▌","▋","▊","▉"];var Uh=10;var NW=40;function jI(t,e,n){if(t<=0||e<=0)return"";const r=Math.
max(1,Math.round(Math.min(1,t/e)*n*8));const i=r%8;return"█".repeat(Math.floor(r/8))+(i===0?"":CW[i-1])}function KI(t,e=50){
const n=Math.max(...t.map(({name:s})=>s.length));const r=t.map(({bytes:s})=>x(s));const i=Math.max(...r.map(s=>s.length));
const o=Math.max(...t.map(({bytes:s})=>s));return Nt(t.map(({name:s,bytes:a,note:c=""},d)=>[s.padEnd(n),(r[d]??"").padStart(
i),jI(a,o,e).padEnd(c===""?0:e),c].join("  ").trimEnd()))}function VI(t,e){const n=e.filter(({bytes:s})=>s>0).sort((s,a)=>a.
bytes-s.bytes);if(n.length<2)return"";const r=n.slice(0,Uh);const i=n.slice(Uh).reduce((s,{bytes:a})=>s+a,0);if(i>0)r.push(
{name:`${n.length-Uh} more`,bytes:i});const o=$W(r.map(({name:s})=>GI(s)));return Nt([`pie showData title ${GI(t)}`,...r.
map(({bytes:s},a)=>`  "${o[a]}" : ${Math.max(s/1e6,.01).toFixed(2)}`)],"mermaid")}function $W(t){const e=new Set;return t.
map(n=>{let r=n;for(let i=2;e.has(r);i++)r=`${n} (${i})`;e.add(r);return r})}function GI(t){return ae(t.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,
"·"),NW)}function Hh(t){return t.map(({level:e,text:n},r)=>{if(e===0)return n;const i=s=>{const a=t.slice(r+1).find(c=>c.
level<=s);return a?.level===s};const o=Array.from({length:e-1},(s,a)=>i(a+1)?"│  ":"   ");return`${o.join("")}${i(e)?"\
├─ ":"└─ "}${n}`})}function YI(t,e){const n=t.map(({path:o,bytes:s})=>{const a=o.split("/");const c=a.length-2;const d=bt(
c===0?o:a.at(-1)??"");return{level:c,name:ae(d,40),bytes:s}});const r=Hh(n.map(({level:o,name:s})=>({level:o,text:s})));
const i=Math.max(0,...r.map(o=>o.length));return Nt(n.map(({bytes:o},s)=>`${(r[s]??"").padEnd(i)}  ${x(o).padStart(7)}  ${jI(
o,e,30)}`.trimEnd()))}var Zi=200;var rt=60;function Z(t){return ig(ae(t,Zi))}function Ee(t){return t.replaceAll(" "," ")}var qI=10;function QI({comparison:t,dryRun:e}){if(t===null)return"";const{kind:n,name:r,platforms:i,missing:o}=t;const s=i.
length===1&&o.length===0;const a=e?" (expected)":"";const c=n==="report"?"the report ":"";const d=o.slice(0,rt).map(Z).join(
", ");return[`#### Compared with ${c}${Z(r)}${a}`,...i.slice(0,rt).map(f=>DW(f,s?"":`${Z(f.platform)}: `)),...o.length===
0?[]:[`Not in the earlier image: ${d}.`]].join("\n\n")}function DW(t,e){return[`${e}${FW(t)}`,...UW(t)].join("\n\n")}function FW(t){
const{oldBytes:e,newBytes:n,oldPackedBytes:r,newPackedBytes:i,pullBytes:o}=t;const s=e===null||n===null?"The files of on\
e of the two are not known.":`Files: ${x(e)} → **${x(n)}**, ${MW(e,n)}.`;const a=r===null||i===null?"":` Compressed: ${x(
r)} → ${x(i)}.`;const c=o===null?"":` A machine that has the earlier image pulls ${x(o)}.`;return`${s}${a}${c}`}function MW(t,e){
if(t===e)return"the same size";return`**${Nr(e-t)}**, ${er($r(t,e))}`}function UW(t){const e=t.packages.map(i=>XI(eT(i)?
"":"package",HW(i),i));const n=t.directories.map(i=>XI("directory",Z(i.path),i));if(e.length===0&&n.length===0)return[];
const r=[...ZI(e,t.morePackages,"packages"),...ZI(n,t.moreDirectories,"directories")];return[["| | | before | after | |",
"| --- | --- | ---: | ---: | ---: |",...r].join("\n")]}function eT({manager:t,name:e}){return t==="other"&&e===""}function HW({
manager:t,name:e}){if(eT({manager:t,name:e}))return"files of no package";if(e==="")return`${t} packages`;return`${t} ${Z(
e)}`}function XI(t,e,{change:n,oldBytes:r,newBytes:i}){const o=n==="added"?"":Ee(x(r));const s=n==="removed"?"":Ee(x(i));
return`| ${t} | ${e} | ${o} | ${s} | ${Ee(Nr(i-r))} |`}function ZI(t,e,n){const r=Math.max(0,t.length-qI)+e;return[...t.
slice(0,qI),...r===0?[]:[`| | ${r} more ${n} | | | |`]]}var zW=120;var WW=150;var JW=16;function sT({platforms:t,source:e}){if(t.length<2)return"";const n=t.slice(0,rt).map(i=>{
const o=i.oldPackedBytes===null||i.newPackedBytes===null?"":`${Ee(x(i.oldPackedBytes))} → ${Ee(x(i.newPackedBytes))}`;
const s=er(i.savedPercent.toFixed(1));return`| ${Z(i.platform)} | ${Ee(x(i.oldBytes))} in ${Ee(ye(i.oldLayers))} | ${Ee(
x(i.newBytes))} | ${Ee(s)} | ${o} |`});const r=t.length-n.length;return[`| platform of ${Z(e.reference)} | before | afte\
r | | compressed |`,"| --- | ---: | ---: | --- | --- |",...n,...r>0?[`| ${r} more | | | | |`]:[]].join("\n")}var tT=3;function aT({
result:t,platforms:e,dryRun:n}){if(e.length<2)return nT("Layers",t.layerDetails,n);return e.map(r=>nT(`Layers of ${Z(r.platform)}`,
r.layerDetails,n)).filter(r=>r!=="").join("\n\n")}function nT(t,e,n){if(e===null)return"";const r=e.slice(0,rt).map(({packedBytes:o,
bytes:s,entries:a,contents:c},d)=>{const f=c.slice(0,tT).map(({name:m})=>Z(m));const u=`${f.join(", ")}${c.length>tT?" a\
nd more":""}`;const l=`${n?"about ":""}${x(o)}`;return`| ${d+1} | ${Ee(l)} | ${Ee(x(s))} | ${Ee(te(a))} | ${u} |`});const i=e.
length-r.length;return[`#### ${t}`,"","| | compressed | uncompressed | | largest contents |","| ---: | ---: | ---: | ---\
: | --- |",...r,...i>0?[`| ${i} more | | | | |`]:[]].join("\n")}function cT(t){const{source:e,result:n,platforms:r}=t;const i=n.
tags[0]??"the result";if(r.length===1){const o={oldLayers:e.layers,newLayers:n.layers};return iT("History",o,[{title:e.reference,
...e},{title:i,...n}])}return r.map(o=>iT(`History of ${Z(o.platform)}`,o,[{title:e.reference,...rT(o.oldBytes,o.oldHistory)},
{title:i,...rT(o.newBytes,o.newHistory)}])).join("\n\n")}function rT(t,e){return{bytes:t,steps:e?.length??null,history:e}}
function iT(t,{oldLayers:e,newLayers:n},r){const i=r.reduce((o,s)=>o+(s.steps??0),0);return[`<details${i<=JW?" open":""}\
><summary>${t}: ${ye(e)} before, ${ye(n)} after</summary>`,"",...r.flatMap(o=>[jW(o.title,o),""]),"</details>"].join("\n")}
var GW=24;function jW(t,{bytes:e,steps:n,history:r}){const i=`${bt(ae(t,Zi))}  ${x(e)}`;if(r===null)return Nt([i,"└─ (th\
e history does not cover all layers)"]);const o=r.slice(-WW);const s=n??r.length;const a=[{level:0,text:i}];let c=1;if(o.
length<s){const d=`(${s-o.length} earlier steps)`;a.push({level:c++,text:d})}for(const{command:d,bytes:f,layer:u}of o){const l=d.
replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,"").replace(/\s+/g," ");const m=bt(ae(l.trim()||"(no command)",zW));a.push({level:c,
text:`${u?x(f):"-"}  ${m}`});if(u)c=Math.min(c+1,GW)}return Nt(Hh(a))}function dT({result:t,dryRun:e,platforms:n}){const r=e?
" (expected)":"";if(n.length===1)return oT(`Largest directories${r}`,t.directories,t.bytes);return n.map(i=>oT(`Largest \
directories of ${Z(i.platform)}${r}`,i.directories,i.newBytes)).filter(i=>i!=="").join("\n\n")}function oT(t,e,n){if(e===
null||e.length===0)return"";const r=YI(e,n);return[`<details open><summary>${t}</summary>`,"",r,"","</details>"].join("\n")}var zh=1024*1024;function uT(t,e){const n=[KW(t),VW(t),YW(t),sT(t),QI(t),qW(t),cT(t),QW(t),ZW(t),aT(t),dT(t),eJ(t),tJ(t)].
filter(s=>s!=="");const r=`_Truncated: a job summary holds at most ${x(zh)}. The report has the rest._`;const i=s=>[...n.
slice(0,s),...s<n.length?[r]:[]].join("\n\n");const o=n.map((s,a)=>`

${i(n.length-a)}

`);return o.find(s=>Buffer.byteLength(s)<=e)??""}function KW(t){const{ok:e,dryRun:n,source:r,result:i,savedPercent:o,seconds:s,
cacheHit:a}=t;const c=i.tags.slice(0,3).map(Z).join(", ");const d=i.tags.length>3?` and ${i.tags.length-3} more`:"";const f=c===
""?"":` → ${c}${d}`;const u=r.bytes===i.bytes&&r.layers===i.layers;const l=u?"unchanged":er(o.toFixed(1));const m=n?"D\
ry run, nothing was changed. ":"";const h=a===true?", from the cache":"";return[`### ${e?"":"Not tagged: "}${Z(r.reference)}${f}`,
"",`${m}**${x(r.bytes)}** in ${ye(r.layers)} → **${x(i.bytes)}** in ${ye(i.layers)}, **${l}**, ${s.toFixed(1)} s${h}`].
join("\n")}function VW(t){if(t.budgets.length===0)return"";const e=t.budgets.map(({input:n,wanted:r,seen:i,met:o})=>`> ${o?
"Met":"Not met"}: <code>${n}</code> requires ${r}, got ${i}.`);return[`> [!${t.ok?"NOTE":"CAUTION"}]`,e.join("\n>\n")].join(
"\n")}function YW({source:t,result:e}){const n=[{name:"before",bytes:t.bytes,note:ye(t.layers)},{name:"after",bytes:e.bytes,
note:ye(e.layers)}];const r=t.packedBytes===null||e.packedBytes===null?"":`

Compressed, as pushed and pulled: ${x(t.packedBytes)} → ${x(e.packedBytes)}.`;return KI(n)+r}var Yf=10;function qW({dryRun:t,
result:e}){const{imageId:n,pushed:r,written:i,verifiedEntries:o,testPassed:s}=e;const a=[...o===null?[]:[`${te(o)} verif\
ied`],...s===true?["test passed"]:[]];const c=i.slice(0,Yf).map(({name:u,digest:l})=>`${Z(u)}, ${Z(l)}`);const d=r.slice(
0,Yf).map(u=>Z(`${u.name}@${u.digest}`));const f=r.length>Yf?[`${r.length-Yf} more`]:[];return[...n===null?[]:[`- Image \
ID${t?" (expected)":""}: ${Z(n)}`],...[...d,...f].map(u=>`- Pushed: ${u}`),...c.map(u=>`- Written: ${u}`),...a.length===
0?[]:[`- Checks: ${a.join(", ")}`]].join("\n")}function XW(t){const e=[{kind:"hidden",name:"hidden in lower layers",bytes:t.
hiddenBytes,note:""},...t.rules.filter(n=>!lT(n)).map(({kind:n,name:r,entries:i,bytes:o})=>({kind:n,name:r,bytes:o,note:te(
i)})),...t.commands.map(({name:n,seconds:r,bytes:i})=>({kind:"command",name:n,bytes:i??0,note:i===null?"freed size unkno\
wn":`${r.toFixed(1)} s`}))];return e.sort((n,r)=>r.bytes-n.bytes)}function fT(t){const e=t.rules.filter(lT).map(({kind:r,
name:i})=>r==="preset"?Ea(ae(i,Zi)):Z(i));if(e.length===0)return"";const n=e.length>rt?` and ${e.length-rt} more`:"";return`\

Matched nothing: ${e.slice(0,rt).join(", ")}${n}.`}function lT({entries:t,bytes:e}){return t===0&&e===0}function ZW({result:t,
suggestions:e,suggestedClean:n}){if(e===null||n===null)return"";const r=e.map(({name:o,bytes:s})=>{const a=t.bytes===0?0:
s/t.bytes*100;const c=dr(o)?.why;const d=c===void 0?"":` (${c})`;return`- preset ${Z(o)}: ${x(s)}, ${Dr(a)} % of the res\
ult${d}`});const i=Ct("clean",n);return["#### Possible further savings","",...r,"",Nt([i],i.startsWith("--")?"sh":"yaml")].
join("\n")}function QW(t){const e=t.sizes==="blocks";const n=t.savedBytes===0||t.cleanedBytes===0&&Ra(e,t.savedBytes,t.source.
bytes);if(n)return fT(t).trimStart();const r=XW(t);const i=r.slice(0,rt);const o=Math.max(1,...r.map(({bytes:c})=>c));const s=i.
map(({kind:c,name:d,bytes:f,note:u=""})=>{const l=t.source.bytes===0?0:f/t.source.bytes*100;const m=c==="hidden"?d:`${c}\
 ${Z(d)}`;const h=Math.max(0,Math.round(f/o*20));return`| ${m} | ${Ee(x(f))} | ${Ee(`${Dr(l)} %`)} | ${"█".repeat(h)} \
| ${Ee(u)} |`});const a=r.length-i.length;return[`#### Where ${t.savedBytes<0?"the growth":`the ${x(t.savedBytes)}`} cam\
e from`,"","| | size | of the source | | |","| --- | ---: | ---: | --- | --- |",...s,...a>0?[`| ${a} more | | | | |`]:[],
"","Hidden in lower layers: files that a later layer deleted or replaced"+(e?", plus rounding to disk blocks.":"."),fT(t),
"",VI("Saved, in MB",r)].join("\n").trimEnd()}function eJ(t){const e=t.kept.slice(0,rt).map(({what:n,why:r,entries:i,bytes:o})=>{
const s=i===null||o===null?"":`: ${x(o)} in ${te(i)}`;const a=r===null?" (requested)":` (${Ea(ae(r,Zi))})`;return`- ${Z(
n)}${s}${a}`});if(e.length===0)return"";return["<details><summary>Kept on purpose</summary>","",...e,"","</details>"].join(
"\n")}function tJ({ok:t,dryRun:e,source:n,result:r,backup:i,engine:o}){if(!t||e||n.id===r.imageId)return"";const s=r.tags.
includes(n.reference);const a=s?"Not possible, because the result has replaced the source. Next time, give it another na\
me.":`The source image ${Z(n.reference)} is unchanged.`;const c=o===null?a:i!==null?`<code>docker load --input</code> ${Z(
i)} restores the source image.`:s?`Not possible, because the tag of the source image has moved. Next time, set <code>bac\
kup</code> to save an archive of it first.`:`The source image ${Z(n.reference)} is unchanged. Set <code>backup</code> to\
 save it to an archive as well.`;const d=r.layers>1?"the layers are shared only with other builds of this image":"the si\
ngle layer is not shared with other images and is pulled in one piece instead of in parallel";return[`**Undo**: ${c}`,"",
`**Trade-offs**: ${d}. Signatures and attestations of the source do not apply to the result: sign it again.`].join("\n")}async function pT(t,e,n){if(t===void 0||t===""){n.warning('Could not write the job summary: GITHUB_STEP_SUMMARY is not s\
et. Set "summary: false" to turn the summary off.');return}try{const{size:r}=await rJ(t);const i=uT(e,zh-r);if(i===""){n.
warning(`Could not write the job summary: ${JSON.stringify(t)} is full.`);return}await nJ(t,i,{flag:mT.O_WRONLY|mT.O_APPEND})}catch(r){
n.warning(`Could not write the job summary to ${JSON.stringify(t)}: ${S(r)}.`)}}import{AsyncLocalStorage as iJ}from"node:async_hooks";import{ChildProcess as oJ}from"node:child_process";import{subscribe as sJ,
unsubscribe as aJ}from"node:diagnostics_channel";import{accessSync as cJ,constants as dJ,statSync as fJ}from"node:fs";import{
delimiter as uJ,join as lJ}from"node:path";var hT=new iJ;var yT="child_process";var mJ=2**31-1;var qf=class{#e=new xr;async run(e,n,r){if(n.some(d=>d.includes("\0")))
return this.#e.run(e,n,r);const i=Symbol(e);const o=new oo(r.onOutput);let s;let a;const c=d=>{if(hT.getStore()!==i||!v(
d))return;if(!(d["process"]instanceof oJ))return;s=d["process"];pJ(s);s.once("error",f=>{a=f});s.once("spawn",hJ.bind(void 0,
s,o,r.kill))};sJ(yT,c);try{const d=await hT.run(i,()=>sy(wJ(yJ(e)),[...n],{env:r.env,silent:true,ignoreReturnCode:true,delay:mJ,
listeners:{stdout:o.stdout.add,stderr:o.stderr.add}}));return{exitCode:d??yu,...o.texts()}}catch(d){if(s===void 0)return this.#e.
run(e,n,r);throw a??d}finally{aJ(yT,c)}}};function pJ(t){const e=t;const n=e.spawn?.bind(t);if(n===void 0)return;e.spawn=
r=>{try{return n({...r,detached:qn})}catch(i){return process.nextTick(()=>t.emit("error",i))}}}function hJ(t,e,n){t.stdin?.
on("error",()=>{}).end();e.readFrom(t);ao(n,t)}function yJ(t){const e=(process.env["PATH"]??"").split(uJ).filter(n=>n!==
"");return e.map(n=>lJ(n,t)).find(gJ)??t}function gJ(t){try{cJ(t,dJ.X_OK);return fJ(t).isFile()}catch{return false}}function wJ(t){
return`"${t.replaceAll('"','\\"')}"`}import{randomUUID as bJ}from"node:crypto";var Xf=class{#e;info(e){this.#t();no(EJ(e))}debug(e){this.#t();Js(e)}notice(e){this.#t();uy(e)}warning(e){this.#t();fy(e)}async group(e,n){
this.#t();ly(e);try{return await n()}finally{this.#t();my()}}showProgress(e){return Jg(e,n=>this.info(n))}untrusted(e){if(this.#e===
void 0){this.#e=bJ();no(`::stop-commands::${this.#e}`)}no(e)}#t(){if(this.#e!==void 0)no(`::${this.#e}::`);this.#e=void 0}};
function EJ(t){return t.replace(/[\r\n]+/g," ").replace(/^([\s\u0085]*):(?=:)/,"$1: ").replaceAll("##[","## [")}import{randomUUID as ST}from"node:crypto";import{link as AJ,mkdir as kT,readdir as xT,readFile as PT,rename as Wh,rm as eo,
stat as LJ,writeFile as CJ}from"node:fs/promises";import{basename as NJ,dirname as $J,join as Sr}from"node:path";import{readdir as SJ,rm as kJ,stat as xJ}from"node:fs/promises";import{join as PJ}from"node:path";async function gT(t,e,n){
for(const r of await SJ(t)){if(!e(r))continue;const i=PJ(t,r);const o=await xJ(i).catch(()=>void 0);if(o!==void 0&&Date.
now()-o.mtimeMs>n)await kJ(i,{recursive:true,force:true}).catch(()=>{})}}import{fork as IJ}from"node:child_process";import{realpath as TJ}from"node:fs/promises";import{fileURLToPath as vJ}from"node:url";
var wT=20*60*1e3;var BJ=64*1024;async function bT(t,{cwd:e,temp:n},r){const i=AbortSignal.timeout(wT);const o=IJ(vJ(new URL(
"cache-client.mjs",import.meta.url)),{cwd:e,env:{...process.env,GITHUB_WORKSPACE:await TJ(e),RUNNER_TEMP:n},stdio:["igno\
re","pipe","pipe","ipc"],execArgv:[],detached:true});const s=()=>OJ(o.pid);const a=AbortSignal.any([r,i]);a.addEventListener(
"abort",s);if(a.aborted)s();let c="";for(const l of[o.stdout,o.stderr])l?.setEncoding("utf8").on("data",m=>{if(c.length<
BJ)c+=m});let d={isDone:false};o.on("message",l=>{d=l});const f=await new Promise(l=>{o.once("error",m=>l(m.message));o.
once("close",(m,h)=>{const y=h===null?`exited with status ${m}`:`was killed by ${h}`;l(m===0?void 0:`the cache client ${y}`)});
o.send(t,()=>{})});a.removeEventListener("abort",s);r.throwIfAborted();const u=i.aborted?`it took more than ${wT/6e4} mi\
nutes`:f;return{isDone:d.isDone&&u===void 0,...d.wasThere===true?{wasThere:true}:{},...RJ(c,d.error??u)}}function OJ(t){
try{if(t!==void 0)process.kill(-t,"SIGKILL")}catch{}}function RJ(t,e){const n=[];const r=[];for(const i of t.split(/\r?\n/)){
const[,o,s=""]=/^::(\w+)[^:]*::(.*)$/.exec(i)??[];if(o==="warning"||o==="error")n.push(_J(s));else if(o===void 0&&i.trim()!==
"")r.push(i.trim())}if(e!==void 0)n.push(e);return{problems:n,lines:r}}function _J(t){return t.replaceAll("%0D"," ").replaceAll(
"%0A"," ").replaceAll("%25","%")}var Qi="docker-flatten-cache";var Zf=`${Qi}.lock`;var IT="docker-flatten-kept-";var DJ=60*60*1e3;var FJ=7*24*60*60*1e3;var Qf=class{#e;#t;#n=!MJ();#r=new Set;constructor(e,n){
this.#e=e;this.#t=n}async restore(e,n,r,i){if(this.#n){r.notice("The layer is not cached: this runner has no cache servi\
ce.");return false}try{return await this.#i(e,n,r,i)}catch(o){if(i.aborted)throw o;this.#n=true;r.notice(`Could not rest\
ore the layer from the cache: ${S(o)}`);return false}}async#i(e,n,r,i){return HJ(this.#e,r,false,async o=>{const{isDone:s,
problems:a,lines:c}=await UJ("restore",e,o,i);if(s){this.#r.add(e);for(const f of await xT(o))await Wh(Sr(o,f),Sr(n,f));
return true}if(a.length===0)return false;const d=`Could not restore the layer from the cache: ${a.join("; ")}`;if(c.some(
f=>f.startsWith("Cache hit for"))){this.#r.add(e);r.warning(`${d}. ${ET(e)}`)}else{this.#n=true;r.notice(d)}return false})}canSave(e,n){
if(this.#n)return false;if(!this.#r.has(e))return true;n.debug(ET(e));return false}async save(e,n,r,i=false){if(!this.canSave(
e,r))return;const o=Sr(this.#e,`${IT}${ST()}`);await Wh(n,o);this.#t({key:e,directory:o,...i?{isShared:i}:{}})}};function ET(t){
return`If this happens again, the cache entry is damaged: delete it with "gh cache delete ${t}".`}async function TT(t){try{const e=await xT(t);const n=e.some(r=>[Zf,Qi,eu(Qi)].includes(r));if(n&&await vT(Sr(t,Zf))){for(const r of[
Qi,eu(Qi),Zf])await eo(Sr(t,r),{recursive:true,force:true})}await gT(t,r=>r.startsWith(IT),FJ)}catch{}}function MJ(){const{
env:t}=process;const e=t["GITHUB_SERVER_URL"]||"https://github.com";if(!URL.canParse(e))return false;const n=new URL(e).
hostname.toLowerCase();const r=n==="github.com"||n.endsWith(".ghe.com")||n.endsWith(".localhost");return r&&t["ACTIONS_C\
ACHE_SERVICE_V2"]?Boolean(t["ACTIONS_RESULTS_URL"]):Boolean(t["ACTIONS_CACHE_URL"])}async function UJ(t,e,n,r){const i=NJ(
n);const o=eu(n);await kT(o);try{return await bT({action:t,key:e,path:i},{cwd:$J(n),temp:o},r)}finally{await eo(o,{recursive:true,
force:true}).catch(()=>{})}}function eu(t){return`${t}.temp`}async function HJ(t,e,n,r){const i=Sr(t,Qi);const o=Sr(t,Zf);
if(!await vT(o)){e.notice("The layer is not cached: another step is using the cache in this directory.");return n}try{for(const s of[
i,eu(i)])await eo(s,{recursive:true,force:true});await kT(i);return await r(i)}finally{await eo(i,{recursive:true,force:true}).
catch(()=>{});await eo(o,{force:true}).catch(()=>{})}}async function vT(t){const e=js();for(let n=0;n<2;n++){try{await CJ(
t,e,{flag:"wx"});return true}catch(s){if(s.code!=="EEXIST")throw s}const r=await PT(t,"utf8").catch(()=>"");const{mtimeMs:i}=await LJ(
t).catch(()=>({mtimeMs:Date.now()}));const o=r===""?Date.now()-i>=DJ:at(r);if(!o||!await zJ(t,r))return false}return false}
async function zJ(t,e){const n=`${t}.${ST()}`;try{await Wh(t,n)}catch{return true}const r=await PT(n,"utf8").catch(()=>e)===
e;if(!r)await AJ(n,t).catch(()=>{});await eo(n,{force:true});return r}var kr={runId:"run-id",directories:"directories",ended:"ended",noEngine:"no-engine",cacheEntries:"cache-entries",tempDir:"\
temp-dir"};async function BT(){const t=new Xf;const e=Iy();try{const n=js();const r=JI(c=>ay(c));const i=r.report??JJ(r.tempDir,`do\
cker-flatten-report-${WJ()}.json`);const o={...r,report:i};Yn(kr.runId,n);Yn(kr.directories,Ja(o));if(!xc(o))Yn(kr.noEngine,
"true");await TT(o.tempDir);const s=o.cache?new Qf(o.tempDir,GJ()):void 0;if(s!==void 0)Yn(kr.tempDir,o.tempDir);const a=await SI(
o,{id:n,docker:new Zs({runner:new qf}),log:t,signal:e.signal,cache:s});for(const[c,d]of Object.entries(kI(a)))cy(c,d);if(o.
summary)await pT(process.env["GITHUB_STEP_SUMMARY"],a.report,t);if(a.budgetError!==void 0)throw a.budgetError}catch(n){Js(
yy(n));dy(Ne(n))}finally{Yn(kr.ended,"true");e.release()}}function GJ(){const t=[];return e=>{t.push(e);Yn(kr.cacheEntries,
JSON.stringify(t))}}await BT();
