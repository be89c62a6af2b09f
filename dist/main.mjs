import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var XI=Object.create;var Th=Object.defineProperty;var ZI=Object.getOwnPropertyDescriptor;var QI=Object.getOwnPropertyNames;var eT=Object.getPrototypeOf;var tT=Object.prototype.hasOwnProperty;var Ph=(t,e)=>(e=Symbol[t])?e:Symbol.for("Symbol."+t);var Ih=t=>{throw TypeError(t)};var Bh=(t=>typeof require!=="undefined"?require:typeof Proxy!=="undefined"?new Proxy(t,{get:(e,n)=>(typeof require!=="un\
defined"?require:e)[n]}):t)(function(t){if(typeof require!=="undefined")return require.apply(this,arguments);throw Error(
'Dynamic require of "'+t+'" is not supported')});var Be=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var nT=(t,e,n,r)=>{if(e&&typeof e==="object"||typeof e==="function"){for(let i of QI(e))if(!tT.call(t,i)&&i!==n)Th(t,i,{
get:()=>e[i],enumerable:!(r=ZI(e,i))||r.enumerable})}return t};var _s=(t,e,n)=>(n=t!=null?XI(eT(t)):{},nT(e||!t||!t.__esModule?Th(n,"default",{value:t,enumerable:true}):n,t));var nt=(t,e,n)=>{if(e!=null){if(typeof e!=="object"&&typeof e!=="function")Ih("Object expected");var r,i;if(n)r=e[Ph("as\
yncDispose")];if(r===void 0){r=e[Ph("dispose")];if(n)i=r}if(typeof r!=="function")Ih("Object not disposable");if(i)r=function(){
try{i.call(this)}catch(o){return Promise.reject(o)}};t.push([n,r,e])}else if(n){t.push([n])}return e};var rt=(t,e,n)=>{var r=typeof SuppressedError===
"function"?SuppressedError:function(s,a,d,c){return c=Error(d),c.name="SuppressedError",c.error=s,c.suppressed=a,c};var i=s=>e=
n?new r(s,e,"An error was suppressed during disposal"):(n=true,s);var o=s=>{while(s=t.pop()){try{var a=s[1]&&s[1].call(s[2]);
if(s[0])return Promise.resolve(a).then(o,d=>(i(d),o()))}catch(d){i(d)}}if(n)throw e};return o()};var Nw=Be((pV,$w)=>{$w.exports=Bh("events")});var Fw=Be((gV,Dw)=>{Dw.exports=class hV{constructor(e){if(!(e>0)||(e-1&e)!==0)throw new Error("Max size for a FixedFIFO \
should be a power of two");this.buffer=new Array(e);this.mask=e-1;this.top=0;this.btm=0;this.next=null}clear(){this.top=
this.btm=0;this.next=null;this.buffer.fill(void 0)}push(e){if(this.buffer[this.top]!==void 0)return false;this.buffer[this.
top]=e;this.top=this.top+1&this.mask;return true}shift(){const e=this.buffer[this.btm];if(e===void 0)return void 0;this.
buffer[this.btm]=void 0;this.btm=this.btm+1&this.mask;return e}peek(){return this.buffer[this.btm]}isEmpty(){return this.
buffer[this.btm]===void 0}}});var wl=Be((wV,Uw)=>{var Mw=Fw();Uw.exports=class yV{constructor(e){this.hwm=e||16;this.head=new Mw(this.hwm);this.tail=this.
head;this.length=0}clear(){this.head=this.tail;this.head.clear();this.length=0}push(e){this.length++;if(!this.head.push(
e)){const n=this.head;this.head=n.next=new Mw(2*this.head.buffer.length);this.head.push(e)}}shift(){if(this.length!==0)this.
length--;const e=this.tail.shift();if(e===void 0&&this.tail.next){const n=this.tail.next;this.tail.next=null;this.tail=n;
return this.tail.shift()}return e}peek(){const e=this.tail.peek();if(e===void 0&&this.tail.next)return this.tail.next.peek();
return e}isEmpty(){return this.length===0}}});var Yr=Be((bV,Hw)=>{function DR(t){return Buffer.isBuffer(t)||t instanceof Uint8Array}function FR(t){return Buffer.isEncoding(
t)}function MR(t,e,n){return Buffer.alloc(t,e,n)}function UR(t){return Buffer.allocUnsafe(t)}function HR(t){return Buffer.
allocUnsafeSlow(t)}function zR(t,e){return Buffer.byteLength(t,e)}function WR(t,e){return Buffer.compare(t,e)}function JR(t,e){
return Buffer.concat(t,e)}function jR(t,e,n,r,i){return X(t).copy(e,n,r,i)}function GR(t,e){return X(t).equals(e)}function KR(t,e,n,r,i){
return X(t).fill(e,n,r,i)}function VR(t,e,n){return Buffer.from(t,e,n)}function YR(t,e,n,r){return X(t).includes(e,n,r)}
function qR(t,e,n,r){return X(t).indexOf(e,n,r)}function XR(t,e,n,r){return X(t).lastIndexOf(e,n,r)}function ZR(t){return X(
t).swap16()}function QR(t){return X(t).swap32()}function e_(t){return X(t).swap64()}function X(t){if(Buffer.isBuffer(t))
return t;return Buffer.from(t.buffer,t.byteOffset,t.byteLength)}function t_(t,e,n,r){return X(t).toString(e,n,r)}function n_(t,e,n){
return X(t).toString("hex",e,n)}function r_(t,e,n,r,i){return X(t).write(e,n,r,i)}function i_(t,e){return X(t).readDoubleBE(
e)}function o_(t,e){return X(t).readDoubleLE(e)}function s_(t,e){return X(t).readFloatBE(e)}function a_(t,e){return X(t).
readFloatLE(e)}function d_(t,e){return X(t).readInt32BE(e)}function c_(t,e){return X(t).readInt32LE(e)}function f_(t,e){
return X(t).readUInt32BE(e)}function u_(t,e){return X(t).readUInt32LE(e)}function l_(t,e,n){return X(t).writeDoubleBE(e,
n)}function m_(t,e,n){return X(t).writeDoubleLE(e,n)}function p_(t,e,n){return X(t).writeFloatBE(e,n)}function h_(t,e,n){
return X(t).writeFloatLE(e,n)}function g_(t,e,n){return X(t).writeInt32BE(e,n)}function y_(t,e,n){return X(t).writeInt32LE(
e,n)}function w_(t,e,n){return X(t).writeUInt32BE(e,n)}function b_(t,e,n){return X(t).writeUInt32LE(e,n)}Hw.exports={isBuffer:DR,
isEncoding:FR,alloc:MR,allocUnsafe:UR,allocUnsafeSlow:HR,byteLength:zR,compare:WR,concat:JR,copy:jR,equals:GR,fill:KR,from:VR,
includes:YR,indexOf:qR,lastIndexOf:XR,swap16:ZR,swap32:QR,swap64:e_,toBuffer:X,toString:t_,toHex:n_,write:r_,readDoubleBE:i_,
readDoubleLE:o_,readFloatBE:s_,readFloatLE:a_,readInt32BE:d_,readInt32LE:c_,readUInt32BE:f_,readUInt32LE:u_,writeDoubleBE:l_,
writeDoubleLE:m_,writeFloatBE:p_,writeFloatLE:h_,writeInt32BE:g_,writeInt32LE:y_,writeUInt32BE:w_,writeUInt32LE:b_}});var Ww=Be((SV,zw)=>{var E_=Yr();zw.exports=class EV{constructor(e){this.encoding=e}get remaining(){return 0}decode(e){return E_.
toString(e,this.encoding)}flush(){return""}}});var Kw=Be((xV,Gw)=>{var Jw=Yr();Gw.exports=class kV{constructor(){this._reset()}get remaining(){return this.bytesSeen}decode(e){
if(e.byteLength===0)return"";if(this.bytesNeeded===0&&jw(e,0)===0){this.bytesSeen=S_(e);return Jw.toString(e,"utf8")}let n="";
let r=0;if(this.bytesNeeded>0){while(r<e.byteLength){const s=e[r];if(s<this.lowerBoundary||s>this.upperBoundary){n+="�";
this._reset();break}this.lowerBoundary=128;this.upperBoundary=191;this.codePoint=this.codePoint<<6|s&63;this.bytesSeen++;
r++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(this.codePoint);this._reset();break}}if(this.bytesNeeded>
0)return n}const i=jw(e,r);const o=e.byteLength-i;if(o>r)n+=Jw.toString(e,"utf8",r,o);for(let s=o;s<e.byteLength;s++){const a=e[s];
if(this.bytesNeeded===0){if(a<=127){this.bytesSeen=0;n+=String.fromCharCode(a)}else if(a>=194&&a<=223){this.bytesNeeded=
2;this.bytesSeen=1;this.codePoint=a&31}else if(a>=224&&a<=239){if(a===224)this.lowerBoundary=160;else if(a===237)this.upperBoundary=
159;this.bytesNeeded=3;this.bytesSeen=1;this.codePoint=a&15}else if(a>=240&&a<=244){if(a===240)this.lowerBoundary=144;else if(a===
244)this.upperBoundary=143;this.bytesNeeded=4;this.bytesSeen=1;this.codePoint=a&7}else{this.bytesSeen=1;n+="�"}continue}
if(a<this.lowerBoundary||a>this.upperBoundary){n+="�";s--;this._reset();continue}this.lowerBoundary=128;this.upperBoundary=
191;this.codePoint=this.codePoint<<6|a&63;this.bytesSeen++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(
this.codePoint);this._reset()}}return n}flush(){const e=this.bytesNeeded>0?"�":"";this._reset();return e}_reset(){this.
codePoint=0;this.bytesNeeded=0;this.bytesSeen=0;this.lowerBoundary=128;this.upperBoundary=191}};function jw(t,e){const n=t.
byteLength;if(n<=e)return 0;const r=Math.max(e,n-4);let i=n-1;while(i>r&&(t[i]&192)===128)i--;if(i<e)return 0;const o=t[i];
let s;if(o<=127)return 0;if(o>=194&&o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 0;const a=n-
i;return a<s?a:0}function S_(t){const e=t.byteLength;if(e===0)return 0;const n=t[e-1];if(n<=127)return 0;if((n&192)!==128)
return 1;const r=Math.max(0,e-4);let i=e-2;while(i>=r&&(t[i]&192)===128)i--;if(i<0)return 1;const o=t[i];let s;if(o>=194&&
o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 1;if(e-i!==s)return 1;if(s>=3){const a=t[i+
1];if(o===224&&a<160)return 1;if(o===237&&a>159)return 1;if(o===240&&a<144)return 1;if(o===244&&a>143)return 1}return 0}});var Yw=Be((IV,Vw)=>{var k_=Ww();var x_=Kw();Vw.exports=class PV{constructor(e="utf8"){this.encoding=P_(e);switch(this.encoding){case"\
utf8":this.decoder=new x_;break;case"utf16le":case"base64":throw new Error("Unsupported encoding: "+this.encoding);default:
this.decoder=new k_(this.encoding)}}get remaining(){return this.decoder.remaining}push(e){if(typeof e==="string")return e;
return this.decoder.decode(e)}write(e){return this.push(e)}end(e){let n="";if(e)n=this.push(e);n+=this.decoder.flush();return n}};
function P_(t){t=t.toLowerCase();switch(t){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"\
utf-16le":return"utf16le";case"latin1":case"binary":return"latin1";case"base64":case"ascii":case"hex":return t;default:throw new Error(
"Unknown encoding: "+t)}}});var Xw=Be((TV,qw)=>{qw.exports=class kt extends Error{constructor(e,n,r=kt){super(e);this.code=n;if(Error.captureStackTrace){
Error.captureStackTrace(this,r)}}static isStreamDestroyed(e){return e&&e.code==="STREAM_DESTROYED"}static isPrematureClose(e){
return e&&e.code==="PREMATURE_CLOSE"}static isAborted(e){return e&&e.code==="ABORTED"}static isBadArgument(e){return e&&
e.code==="BAD_ARGUMENT"}get name(){return"StreamError"}static STREAM_DESTROYED(){return new kt("Stream was destroyed","S\
TREAM_DESTROYED",kt.STREAM_DESTROYED)}static PREMATURE_CLOSE(e="Premature close"){return new kt(e,"PREMATURE_CLOSE",kt.PREMATURE_CLOSE)}static ABORTED(){
return new kt("Stream aborted","ABORTED",kt.ABORTED)}static BAD_ARGUMENT(e="Bad argument"){return new kt(e,"BAD_ARGUMENT",
kt.BAD_ARGUMENT)}}});var Cl=Be((BV,wb)=>{var{EventEmitter:I_}=Nw();var nb=wl();var T_=Yw();var Ze=Xw();var bl=typeof queueMicrotask==="undefi\
ned"?t=>global.process.nextTick(t):queueMicrotask;var ie=(1<<29)-1;var xt=1;var Tl=2;var Ut=4;var Lo=8;var rb=ie^xt;var B_=ie^
Tl;var Fo=1<<4;var qr=2<<4;var Qr=4<<4;var En=8<<4;var Mo=16<<4;var Bl=32<<4;var Sn=64<<4;var El=128<<4;var vl=256<<4;var Ol=512<<
4;var at=1024<<4;var bn=2048<<4;var fd=4096<<4;var rr=8192<<4;var ib=Mo|Bl;var v_=Fo|fd;var O_=Qr|Fo;var R_=vl|En;var Rl=Mo|
rr;var __=ie^Fo;var A_=ie^Qr;var L_=ie^(Qr|fd);var Zw=ie^fd;var C_=ie^Mo;var $_=ie^(En|Ol);var N_=ie^Sn;var Qw=ie^ib;var ob=ie^
bn;var D_=ie^qr;var sb=ie^rr;var F_=ie^Rl;var Ht=1<<18;var Zr=2<<18;var Uo=4<<18;var ir=8<<18;var Ho=16<<18;var xn=32<<18;
var Sl=64<<18;var Xr=128<<18;var _l=256<<18;var kn=512<<18;var ud=1024<<18;var M_=ie^(Ht|_l);var ab=ie^Uo;var U_=ie^(Ht|
kn);var H_=ie^Ho;var z_=ie^ir;var db=ie^Xr;var W_=ie^Zr;var cb=ie^ud;var Co=Fo|Ht;var fb=ie^Co;var Al=at|xn;var Pt=Ut|Lo|
Tl;var Ge=Pt|xt;var ub=Pt|Al;var J_=ab&A_;var ld=Xr|bn;var j_=ld&fb;var lb=Ge|j_;var G_=Ge|Sn|at;var eb=Ge|at|En;var K_=Ge|
Sn|En;var V_=Ge|vl|En|Ol;var Y_=Ge|Fo|Sn|at|fd|rr;var q_=Pt|Sn|at;var X_=qr|Ge|bn|Qr;var Z_=bn|xt;var Q_=Ge|kn|xn;var eA=ir|
Ho;var mb=ir|Ht;var tA=ir|Ho|Ge|Ht;var tb=Ge|Ht|ir|ud;var nA=Uo|Ht;var rA=Ht|_l;var iA=Ge|kn|mb|xn;var oA=Ho|Pt|kn|xn;var sA=Zr|
Ge|Xr|Uo;var aA=kn|xn|Pt;var id=Symbol.asyncIterator||Symbol("asyncIterator");var od=class{constructor(e,{highWaterMark:n=16384,
map:r=null,mapWritable:i,byteLength:o,byteLengthWritable:s}={}){this.stream=e;this.queue=new nb;this.highWaterMark=n;this.
buffered=0;this.error=null;this.pipeline=null;this.drains=null;this.byteLength=s||o||yb;this.map=i||r;this.afterWrite=fA.
bind(this);this.afterUpdateNextTick=mA.bind(this)}get ending(){return(this.stream._duplexState&kn)!==0}get ended(){return(this.
stream._duplexState&xn)!==0}push(e){if((this.stream._duplexState&aA)!==0)return false;if(this.map!==null)e=this.map(e);this.
buffered+=this.byteLength(e);this.queue.push(e);if(this.buffered<this.highWaterMark){this.stream._duplexState|=ir;return true}
this.stream._duplexState|=eA;return false}shift(){const e=this.queue.shift();this.buffered-=this.byteLength(e);if(this.buffered===
0)this.stream._duplexState&=z_;return e}end(e){if(typeof e==="function"){this.stream.once("finish",e)}else if(e!==void 0&&
e!==null){this.push(e)}this.stream._duplexState=(this.stream._duplexState|kn)&ab}autoBatch(e,n){const r=[];const i=this.
stream;r.push(e);while((i._duplexState&tb)===mb){r.push(i._writableState.shift())}if((i._duplexState&Ge)!==0)return n(null);
i._writev(r,n)}update(){const e=this.stream;e._duplexState|=Zr;do{while((e._duplexState&tb)===ir){const n=this.shift();e.
_duplexState|=rA;e._write(n,this.afterWrite)}if((e._duplexState&nA)===0)this.updateNonPrimary()}while(this.continueUpdate()===
true);e._duplexState&=W_}updateNonPrimary(){const e=this.stream;if((e._duplexState&iA)===kn){e._duplexState=e._duplexState|
Ht;e._final(cA.bind(this));return}if((e._duplexState&Pt)===Ut){if((e._duplexState&ld)===0){e._duplexState|=Co;e._destroy(
pb.bind(this))}return}if((e._duplexState&lb)===xt){e._duplexState=(e._duplexState|Co)&rb;e._open(hb.bind(this))}}continueUpdate(){
if((this.stream._duplexState&Xr)===0)return false;this.stream._duplexState&=db;return true}updateCallback(){if((this.stream.
_duplexState&sA)===Uo){this.update()}else{this.updateNextTick()}}updateNextTick(){if((this.stream._duplexState&Xr)!==0)return;
this.stream._duplexState|=Xr;if((this.stream._duplexState&Zr)===0)bl(this.afterUpdateNextTick)}};var kl=class{constructor(e,{
highWaterMark:n=16384,map:r=null,mapReadable:i,byteLength:o,byteLengthReadable:s}={}){this.stream=e;this.queue=new nb;this.
highWaterMark=n===0?1:n;this.buffered=0;this.readAhead=n>0;this.error=null;this.pipeline=null;this.byteLength=s||o||yb;this.
map=i||r;this.pipeTo=null;this.afterRead=uA.bind(this);this.afterUpdateNextTick=lA.bind(this)}get ending(){return(this.stream.
_duplexState&Sn)!==0}get ended(){return(this.stream._duplexState&at)!==0}pipe(e,n){if(this.pipeTo!==null)throw Ze.BAD_ARGUMENT(
"Can only pipe to one destination");if(typeof n!=="function")n=null;this.stream._duplexState|=Bl;this.pipeTo=e;this.pipeline=
new Pl(this.stream,e,n);if(n)this.stream.on("error",Il);if(Do(e)){e._writableState.pipeline=this.pipeline;if(n)e.on("err\
or",Il);e.on("finish",this.pipeline.finished.bind(this.pipeline))}else{const r=this.pipeline.done.bind(this.pipeline,e);
const i=this.pipeline.done.bind(this.pipeline,e,null);e.on("error",r);e.on("close",i);e.on("finish",this.pipeline.finished.
bind(this.pipeline))}e.on("drain",dA.bind(this));this.stream.emit("piping",e);e.emit("pipe",this.stream)}push(e){const n=this.
stream;if(e===null){this.highWaterMark=0;n._duplexState=(n._duplexState|Sn)&L_;return false}if(this.map!==null){e=this.map(
e);if(e===null){n._duplexState&=Zw;return this.buffered<this.highWaterMark}}this.buffered+=this.byteLength(e);this.queue.
push(e);n._duplexState=(n._duplexState|En)&Zw;return this.buffered<this.highWaterMark}shift(){const e=this.queue.shift();
this.buffered-=this.byteLength(e);if(this.buffered===0){this.stream._duplexState&=$_}return e}unshift(e){const n=[this.map!==
null?this.map(e):e];while(this.buffered>0)n.push(this.shift());for(let r=0;r<n.length-1;r++){const i=n[r];this.buffered+=
this.byteLength(i);this.queue.push(i)}this.push(n[n.length-1])}read(){const e=this.stream;if((e._duplexState&eb)===En){const n=this.
shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===false){e._duplexState&=Qw}if((e._duplexState&El)!==0){e.emit("data",
n)}return n}if(this.readAhead===false){e._duplexState|=rr;this.updateNextTick()}return null}drain(){const e=this.stream;
while((e._duplexState&eb)===En&&(e._duplexState&ib)!==0){const n=this.shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===
false){e._duplexState&=Qw}if((e._duplexState&El)!==0){e.emit("data",n)}}}update(){const e=this.stream;e._duplexState|=qr;
do{this.drain();while(this.buffered<this.highWaterMark&&(e._duplexState&Y_)===rr){e._duplexState|=v_;e._read(this.afterRead);
this.drain()}if((e._duplexState&V_)===R_){e._duplexState|=Ol;e.emit("readable")}if((e._duplexState&O_)===0){this.updateNonPrimary()}}while(this.
continueUpdate()===true);e._duplexState&=D_}updateNonPrimary(){const e=this.stream;if((e._duplexState&K_)===Sn){e._duplexState=
(e._duplexState|at)&N_;e.emit("end");if((e._duplexState&ub)===Al){e._duplexState|=Ut}if(this.pipeTo!==null){this.pipeTo.
end()}}if((e._duplexState&Pt)===Ut){if((e._duplexState&ld)===0){e._duplexState|=Co;e._destroy(pb.bind(this))}return}if((e.
_duplexState&lb)===xt){e._duplexState=(e._duplexState|Co)&rb;e._open(hb.bind(this))}}continueUpdate(){if((this.stream._duplexState&
bn)===0)return false;this.stream._duplexState&=ob;return true}updateCallback(){if((this.stream._duplexState&X_)===Qr){this.
update()}else{this.updateNextTick()}}updateNextTickIfOpen(){if((this.stream._duplexState&Z_)!==0)return;this.stream._duplexState|=
bn;if((this.stream._duplexState&qr)===0)bl(this.afterUpdateNextTick)}updateNextTick(){if((this.stream._duplexState&bn)!==
0)return;this.stream._duplexState|=bn;if((this.stream._duplexState&qr)===0)bl(this.afterUpdateNextTick)}};var xl=class{constructor(e){
this.data=null;this.afterTransform=hA.bind(e);this.afterFinal=null}};var Pl=class{constructor(e,n,r){this.from=e;this.to=
n;this.afterPipe=r;this.error=null;this.pipeToFinished=false}finished(){this.pipeToFinished=true}done(e,n){if(n)this.error=
n;if(e===this.to){this.to=null;if(this.from!==null){if((this.from._duplexState&at)===0||!this.pipeToFinished){this.from.
destroy(this.error||Ze.PREMATURE_CLOSE("Writable stream closed"))}return}}if(e===this.from){this.from=null;if(this.to!==
null){if((e._duplexState&at)===0){this.to.destroy(this.error||Ze.PREMATURE_CLOSE("Readable stream closed"))}return}}if(this.
afterPipe!==null)this.afterPipe(this.error);this.to=this.from=this.afterPipe=null}};function dA(){this.stream._duplexState|=
Bl;this.updateCallback()}function cA(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&Pt)===0){e._duplexState|=
xn;e.emit("finish")}if((e._duplexState&ub)===Al){e._duplexState|=Ut}e._duplexState&=U_;if((e._duplexState&Zr)===0){this.
update()}else{this.updateNextTick()}}function pb(t){const e=this.stream;if(!t&&!Ze.isStreamDestroyed(this.error))t=this.
error;if(t)e.emit("error",t);e._duplexState|=Lo;e.emit("close");const n=e._readableState;const r=e._writableState;if(n!==
null&&n.pipeline!==null){n.pipeline.done(e,t)}if(r!==null){while(r.drains!==null&&r.drains.length>0){r.drains.shift().resolve(
false)}if(r.pipeline!==null){r.pipeline.done(e,t)}}}function fA(t){const e=this.stream;if(t)e.destroy(t);e._duplexState&=
M_;if(this.drains!==null)pA(this.drains);if((e._duplexState&tA)===Ho){e._duplexState&=H_;if((e._duplexState&Sl)===Sl){e.
emit("drain")}}this.updateCallback()}function uA(t){if(t)this.stream.destroy(t);this.stream._duplexState&=__;if(this.readAhead===
false&&(this.stream._duplexState&Mo)===0){this.stream._duplexState&=sb}this.updateCallback()}function lA(){if((this.stream.
_duplexState&qr)===0){this.stream._duplexState&=ob;this.update()}}function mA(){if((this.stream._duplexState&Zr)===0){this.
stream._duplexState&=db;this.update()}}function pA(t){for(let e=0;e<t.length;e++){if(--t[e].writes===0){t.shift().resolve(
true);e--}}}function hb(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&Ut)===0){if((e._duplexState&G_)===0){
e._duplexState|=Qr}if((e._duplexState&Q_)===0){e._duplexState|=Uo}e.emit("open")}e._duplexState&=fb;if(e._writableState!==
null){e._writableState.updateCallback()}if(e._readableState!==null){e._readableState.updateCallback()}}function hA(t,e){
if(e!==void 0&&e!==null)this.push(e);this._writableState.afterWrite(t)}function gA(t){if(this._readableState!==null){if(t===
"data"){this._duplexState|=El|Rl;this._readableState.updateNextTick()}if(t==="readable"){this._duplexState|=vl;this._readableState.
updateNextTick()}}if(this._writableState!==null){if(t==="drain"){this._duplexState|=Sl;this._writableState.updateNextTick()}}}
var $o=class extends I_{constructor(e){super();this._duplexState=0;this._readableState=null;this._writableState=null;if(e){
if(e.open)this._open=e.open;if(e.destroy)this._destroy=e.destroy;if(e.predestroy)this._predestroy=e.predestroy;if(e.signal)
e.signal.addEventListener("abort",vA.bind(this))}this.on("newListener",gA)}_open(e){e(null)}_destroy(e){e(null)}_predestroy(){}get readable(){
return this._readableState!==null?true:void 0}get writable(){return this._writableState!==null?true:void 0}get destroyed(){
return(this._duplexState&Lo)!==0}get destroying(){return(this._duplexState&Pt)!==0}destroy(e){if((this._duplexState&Pt)===
0){if(!e)e=Ze.STREAM_DESTROYED();this._duplexState=(this._duplexState|Ut)&J_;if(this._readableState!==null){this._readableState.
highWaterMark=0;this._readableState.error=e}if(this._writableState!==null){this._writableState.highWaterMark=0;this._writableState.
error=e}this._duplexState|=Tl;this._predestroy();this._duplexState&=B_;if(this._readableState!==null){this._readableState.
updateNextTick()}if(this._writableState!==null){this._writableState.updateNextTick()}}}};var sd=class t extends $o{constructor(e){
super(e);this._duplexState|=xt|xn|rr;this._readableState=new kl(this,e);if(e){if(this._readableState.readAhead===false)this.
_duplexState&=sb;if(e.read)this._read=e.read;if(e.eagerOpen)this._readableState.updateNextTick();if(e.encoding)this.setEncoding(
e.encoding)}}static deferred(e,n){const r=new cd(n);e().then(i=>{if(i===null)return r.end();if(r.destroying)return;Ll(i,
r,Il)}).catch(i=>r.destroy(i));return r}setEncoding(e){const n=new T_(e);const r=this._readableState.map||bA;this._readableState.
map=i;return this;function i(o){const s=n.push(o);return s===""&&(o.byteLength!==0||n.remaining>0)?null:r(s)}}_read(e){e(
null)}pipe(e,n){this._readableState.updateNextTick();this._readableState.pipe(e,n);return e}read(){this._readableState.updateNextTick();
return this._readableState.read()}push(e){this._readableState.updateNextTickIfOpen();return this._readableState.push(e)}unshift(e){
this._readableState.updateNextTickIfOpen();return this._readableState.unshift(e)}resume(){this._duplexState|=Rl;this._readableState.
updateNextTick();return this}pause(){this._duplexState&=this._readableState.readAhead===false?F_:C_;return this}static _fromAsyncIterator(e,n){
let r;const i=new t({...n,read(s){e.next().then(o).then(s.bind(null,null)).catch(s)},predestroy(){r=e.return()},destroy(s){
if(!r)return s(null);r.then(s.bind(null,null)).catch(s)}});return i;function o(s){if(s.done)i.push(null);else i.push(s.value)}}static from(e,n){
if(IA(e))return e;if(e[id])return this._fromAsyncIterator(e[id](),n);if(!Array.isArray(e))e=e===void 0?[]:[e];let r=0;return new t(
{...n,read(i){this.push(r===e.length?null:e[r++]);i(null)}})}static isBackpressured(e){return(e._duplexState&q_)!==0||e.
_readableState.buffered>=e._readableState.highWaterMark}static isPaused(e){return(e._duplexState&Mo)===0}[id](){const e=this;
let n=null;let r=null;let i=null;this.on("error",c=>{n=c});this.on("readable",o);this.on("close",s);return{[id](){return this},
next(){return new Promise(function(c,f){r=c;i=f;const u=e.read();if(u!==null)a(u);else if((e._duplexState&Lo)!==0)a(null)})},
return(){return d(null)},throw(c){return d(c)}};function o(){if(r!==null)a(e.read())}function s(){if(r!==null)a(null)}function a(c){
if(i===null)return;if(n){i(n)}else if(c===null&&(e._duplexState&at)===0){i(Ze.STREAM_DESTROYED())}else{r({value:c,done:c===
null})}i=r=null}function d(c){e.destroy(c);return new Promise((f,u)=>{if(e._duplexState&Lo)return f({value:void 0,done:true});
e.once("close",function(){if(c)u(c);else f({value:void 0,done:true})})})}}};var ad=class extends $o{constructor(e){super(
e);this._duplexState|=xt|at;this._writableState=new od(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final;if(e.eagerOpen)this._writableState.updateNextTick()}}cork(){this._duplexState|=ud}uncork(){
this._duplexState&=cb;this._writableState.updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(
e,n)}_final(e){e(null)}static isBackpressured(e){return(e._duplexState&oA)!==0}static drained(e){if(e.destroyed)return Promise.
resolve(false);const n=e._writableState;const r=OA(e)?Math.min(1,n.queue.length):n.queue.length;const i=r+(e._duplexState&
_l?1:0);if(i===0)return Promise.resolve(true);if(n.drains===null)n.drains=[];return new Promise(o=>{n.drains.push({writes:i,
resolve:o})})}write(e){this._writableState.updateNextTick();return this._writableState.push(e)}end(e){this._writableState.
updateNextTick();this._writableState.end(e);return this}};var No=class extends sd{constructor(e){super(e);this._duplexState=
xt|this._duplexState&rr;this._writableState=new od(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final}}cork(){this._duplexState|=ud}uncork(){this._duplexState&=cb;this._writableState.
updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(e,n)}_final(e){e(null)}write(e){this._writableState.
updateNextTick();return this._writableState.push(e)}end(e){this._writableState.updateNextTick();this._writableState.end(
e);return this}};var dd=class extends No{constructor(e){super(e);this._transformState=new xl(this);if(e){if(e.transform)
this._transform=e.transform;if(e.flush)this._flush=e.flush}}_write(e,n){if(this._readableState.buffered>=this._readableState.
highWaterMark){this._transformState.data=e}else{this._transform(e,this._transformState.afterTransform)}}_read(e){if(this.
_transformState.data!==null){const n=this._transformState.data;this._transformState.data=null;e(null);this._transform(n,
this._transformState.afterTransform)}else{e(null)}}destroy(e){super.destroy(e);if(this._transformState.data!==null){this.
_transformState.data=null;this._transformState.afterTransform()}}_transform(e,n){n(null,e)}_flush(e){e(null)}_final(e){this.
_transformState.afterFinal=e;this._flush(yA.bind(this))}};var cd=class extends dd{};function yA(t,e){const n=this._transformState.
afterFinal;if(t)return n(t);if(e!==null&&e!==void 0)this.push(e);this.push(null);n(null)}function wA(...t){return new Promise(
(e,n)=>{return Ll(...t,r=>{if(r)return n(r);e()})})}function Ll(t,...e){const n=Array.isArray(t)?[...t,...e]:[t,...e];const r=n.
length&&typeof n[n.length-1]==="function"?n.pop():null;if(n.length<2)throw Ze.BAD_ARGUMENT("Pipeline requires at least 2\
 streams");let i=n[0];let o=null;let s=null;for(let c=1;c<n.length;c++){o=n[c];if(Do(i)){i.pipe(o,d)}else{a(i,true,c>1,d);
i.pipe(o)}i=o}if(r){let c=false;const f=Do(o)||!!(o._writableState&&o._writableState.autoDestroy);o.on("error",u=>{if(s===
null)s=u});o.on("finish",()=>{c=true;if(!f)r(s)});if(f){o.on("close",()=>r(s||(c?null:Ze.PREMATURE_CLOSE())))}}return o;
function a(c,f,u,l){c.on("error",l);c.on("close",m);function m(){if(f&&c._readableState&&!c._readableState.ended){return l(
Ze.PREMATURE_CLOSE())}if(u&&c._writableState&&!c._writableState.ended){return l(Ze.PREMATURE_CLOSE())}}}function d(c){if(!c||
s)return;s=c;for(const f of n){f.destroy(c)}}}function bA(t){return t}function gb(t){return!!t._readableState||!!t._writableState}
function Do(t){return typeof t._duplexState==="number"&&gb(t)}function EA(t){return!!t._readableState&&t._readableState.
ending}function SA(t){return!!t._readableState&&t._readableState.ended}function kA(t){return!!t._writableState&&t._writableState.
ending}function xA(t){return!!t._writableState&&t._writableState.ended}function PA(t,e={}){const n=t._readableState&&t._readableState.
error||t._writableState&&t._writableState.error;return!e.all&&Ze.isStreamDestroyed(n)?null:n}function IA(t){return Do(t)&&
t.readable}function TA(t){return(t._duplexState&xt)!==xt||(t._duplexState&Ut)===Ut||(t._duplexState&ld)!==0}function BA(t){
return typeof t==="object"&&t!==null&&typeof t.byteLength==="number"}function yb(t){return BA(t)?t.byteLength:1024}function Il(){}
function vA(){this.destroy(Ze.ABORTED())}function OA(t){return t._writev!==ad.prototype._writev&&t._writev!==No.prototype.
_writev}wb.exports={pipeline:Ll,pipelinePromise:wA,isStream:gb,isStreamx:Do,isEnding:EA,isEnded:SA,isFinishing:kA,isFinished:xA,
isDisturbed:TA,getStreamError:PA,Stream:$o,Writable:ad,Readable:sd,Duplex:No,Transform:dd,PassThrough:cd}});var Dl=Be(ti=>{var G=Yr();var RA="0000000000000000000";var _A="7777777777777777777";var md="0".charCodeAt(0);var bb=G.from(
[117,115,116,97,114,0]);var AA=G.from([md,md]);var LA=G.from([117,115,116,97,114,32]);var CA=G.from([32,0]);var $A=4095;
var zo=257;var Nl=263;ti.decodeLongPath=function t(e,n){return ei(e,0,e.length,n)};ti.encodePax=function t(e){let n="";if(e.
name)n+=$l(" path="+e.name+"\n");if(e.linkname)n+=$l(" linkpath="+e.linkname+"\n");const r=e.pax;if(r){for(const i in r){
n+=$l(" "+i+"="+r[i]+"\n")}}return G.from(n)};ti.decodePax=function t(e){const n={};while(e.length){let r=0;while(r<e.length&&
e[r]!==32)r++;const i=parseInt(G.toString(e.subarray(0,r)),10);if(!i)return n;const o=G.toString(e.subarray(r+1,i-1));const s=o.
indexOf("=");if(s===-1)return n;n[o.slice(0,s)]=o.slice(s+1);e=e.subarray(i)}return n};ti.encode=function t(e){const n=G.
alloc(512);let r=e.name;let i="";if(e.typeflag===5&&r[r.length-1]!=="/")r+="/";if(G.byteLength(r)!==r.length)return null;
while(G.byteLength(r)>100){const o=r.indexOf("/");if(o===-1)return null;i+=i?"/"+r.slice(0,o):r.slice(0,o);r=r.slice(o+1)}
if(G.byteLength(r)>100||G.byteLength(i)>155)return null;if(e.linkname&&G.byteLength(e.linkname)>100)return null;G.write(
n,r);G.write(n,In(e.mode&$A,6),100);G.write(n,In(e.uid,6),108);G.write(n,In(e.gid,6),116);zA(e.size,n,124);G.write(n,In(
e.mtime.getTime()/1e3|0,11),136);n[156]=md+UA(e.type);if(e.linkname)G.write(n,e.linkname,157);G.copy(bb,n,zo);G.copy(AA,
n,Nl);if(e.uname)G.write(n,e.uname,265);if(e.gname)G.write(n,e.gname,297);G.write(n,In(e.devmajor||0,6),329);G.write(n,In(
e.devminor||0,6),337);if(i)G.write(n,i,345);G.write(n,In(Sb(n),6),148);return n};ti.decode=function t(e,n,r){let i=e[156]===
0?0:e[156]-md;let o=ei(e,0,100,n);const s=Pn(e,100,8);const a=Pn(e,108,8);const d=Pn(e,116,8);const c=Pn(e,124,12);const f=Pn(
e,136,12);const u=MA(i);const l=e[157]===0?null:ei(e,157,100,n);const m=ei(e,265,32);const h=ei(e,297,32);const g=Pn(e,329,
8);const y=Pn(e,337,8);const E=Sb(e);if(E===8*32)return null;if(E!==Pn(e,148,8))throw new Error("Invalid tar header. May\
be the tar is corrupted or it needs to be gunzipped?");if(NA(e)){if(e[345])o=ei(e,345,155,n)+"/"+o}else if(DA(e)){}else{
if(!r){throw new Error("Invalid tar header: unknown format.")}}if(i===0&&o&&o[o.length-1]==="/")i=5;return{name:o,mode:s,
uid:a,gid:d,size:c,byteOffset:0,mtime:new Date(1e3*f),type:u,linkname:l,uname:m,gname:h,devmajor:g,devminor:y,pax:null}};
function NA(t){return G.equals(bb,t.subarray(zo,zo+6))}function DA(t){return G.equals(LA,t.subarray(zo,zo+6))&&G.equals(
CA,t.subarray(Nl,Nl+2))}function FA(t,e,n){if(typeof t!=="number")return n;t=~~t;if(t>=e)return e;if(t>=0)return t;t+=e;
if(t>=0)return t;return 0}function MA(t){switch(t){case 0:return"file";case 1:return"link";case 2:return"symlink";case 3:
return"character-device";case 4:return"block-device";case 5:return"directory";case 6:return"fifo";case 7:return"contiguo\
us-file";case 72:return"pax-header";case 55:return"pax-global-header";case 27:return"gnu-long-link-path";case 28:case 30:
return"gnu-long-path"}return null}function UA(t){switch(t){case"file":return 0;case"link":return 1;case"symlink":return 2;case"\
character-device":return 3;case"block-device":return 4;case"directory":return 5;case"fifo":return 6;case"contiguous-file":
return 7;case"pax-header":return 72}return 0}function Eb(t,e,n,r){for(;n<r;n++){if(t[n]===e)return n}return r}function Sb(t){
let e=8*32;for(let n=0;n<148;n++)e+=t[n];for(let n=156;n<512;n++)e+=t[n];return e}function In(t,e){t=t.toString(8);if(t.
length>e)return _A.slice(0,e)+" ";return RA.slice(0,e-t.length)+t+" "}function HA(t,e,n){e[n]=128;for(let r=11;r>0;r--){
e[n+r]=t&255;t=Math.floor(t/256)}}function zA(t,e,n){if(t.toString(8).length>11){HA(t,e,n)}else{G.write(e,In(t,11),n)}}function WA(t){
let e;if(t[0]===128)e=true;else if(t[0]===255)e=false;else return null;const n=[];let r;for(r=t.length-1;r>0;r--){const s=t[r];
if(e)n.push(s);else n.push(255-s)}let i=0;const o=n.length;for(r=0;r<o;r++){i+=n[r]*Math.pow(256,r)}return e?i:-1*i}function Pn(t,e,n){
t=t.subarray(e,e+n);e=0;if(t[e]&128){return WA(t)}else{while(e<t.length&&t[e]===32)e++;const r=FA(Eb(t,32,e,t.length),t.
length,t.length);while(e<r&&t[e]===0)e++;if(r===e)return 0;return parseInt(G.toString(t.subarray(e,r)),8)}}function ei(t,e,n,r){
return G.toString(t.subarray(e,Eb(t,0,e,e+n)),r)}function $l(t){const e=G.byteLength(t);let n=Math.floor(Math.log(e)/Math.
log(10))+1;if(e+n>=Math.pow(10,n))n++;return e+n+t}});var Tb=Be((OV,Ib)=>{var{Writable:JA,Readable:jA,getStreamError:kb}=Cl();var GA=wl();var xb=Yr();var ni=Dl();var KA=xb.alloc(
0);var VA=4*1024*1024;var Ml=class{constructor(){this.buffered=0;this.shifted=0;this.queue=new GA;this._offset=0}push(e){
this.buffered+=e.byteLength;this.queue.push(e)}shiftFirst(e){return this.buffered===0?null:this._next(e)}shift(e){if(e>this.
buffered)return null;if(e===0)return KA;let n=this._next(e);if(e===n.byteLength)return n;const r=[n];while((e-=n.byteLength)>
0){n=this._next(e);r.push(n)}return xb.concat(r)}_next(e){const n=this.queue.peek();const r=n.byteLength-this._offset;if(e>=
r){const i=this._offset?n.subarray(this._offset,n.byteLength):n;this.queue.shift();this._offset=0;this.buffered-=r;this.
shifted+=r;return i}this.buffered-=e;this.shifted+=e;return n.subarray(this._offset,this._offset+=e)}};var Ul=class extends jA{constructor(e,n,r){
super();this.header=n;this.offset=r;this._parent=e}_read(e){if(this.header.size===0){this.push(null)}if(this._parent._stream===
this){this._parent._update()}e(null)}_predestroy(){this._parent.destroy(kb(this))}_detach(){if(this._parent._stream===this){
this._parent._stream=null;this._parent._missing=Pb(this.header.size);this._parent._update()}}_destroy(e){this._detach();
e(null)}};var Hl=class extends JA{constructor(e){super(e);if(!e)e={};this._buffer=new Ml;this._offset=0;this._header=null;
this._stream=null;this._missing=0;this._longHeader=false;this._callback=Fl;this._locked=false;this._finished=false;this.
_pax=null;this._paxGlobal=null;this._gnuLongPath=null;this._gnuLongLinkPath=null;this._filenameEncoding=e.filenameEncoding||
"utf-8";this._allowUnknownFormat=!!e.allowUnknownFormat;this._unlockBound=this._unlock.bind(this)}_unlock(e){this._locked=
false;if(e){this.destroy(e);this._continueWrite(e);return}this._update()}_consumeHeader(){if(this._locked)return false;this.
_offset=this._buffer.shifted;try{this._header=ni.decode(this._buffer.shift(512),this._filenameEncoding,this._allowUnknownFormat)}catch(e){
this._continueWrite(e);return false}if(!this._header)return true;this._header.byteOffset=this._buffer.shifted;switch(this.
_header.type){case"gnu-long-path":case"gnu-long-link-path":case"pax-global-header":case"pax-header":this._longHeader=true;
this._missing=this._header.size;if(this._missing>VA){this._continueWrite(new Error("Header exceeds max size"));return false}
return true}this._locked=true;this._applyLongHeaders();if(!(this._header.size>=0)){this._continueWrite(new Error("Invali\
d header"));return false}if(this._header.size===0||this._header.type==="directory"){this.emit("entry",this._header,this.
_createStream(),this._unlockBound);return true}this._stream=this._createStream();this._missing=this._header.size;this.emit(
"entry",this._header,this._stream,this._unlockBound);return true}_applyLongHeaders(){if(this._gnuLongPath){this._header.
name=this._gnuLongPath;this._gnuLongPath=null}if(this._gnuLongLinkPath){this._header.linkname=this._gnuLongLinkPath;this.
_gnuLongLinkPath=null}if(this._pax){if(this._pax.path)this._header.name=this._pax.path;if(this._pax.linkpath)this._header.
linkname=this._pax.linkpath;if(this._pax.size)this._header.size=parseInt(this._pax.size,10);this._header.pax=this._pax;this.
_pax=null}}_decodeLongHeader(e){switch(this._header.type){case"gnu-long-path":this._gnuLongPath=ni.decodeLongPath(e,this.
_filenameEncoding);break;case"gnu-long-link-path":this._gnuLongLinkPath=ni.decodeLongPath(e,this._filenameEncoding);break;case"\
pax-global-header":this._paxGlobal=ni.decodePax(e);break;case"pax-header":this._pax=this._paxGlobal===null?ni.decodePax(
e):Object.assign({},this._paxGlobal,ni.decodePax(e));break}}_consumeLongHeader(){this._longHeader=false;this._missing=Pb(
this._header.size);const e=this._buffer.shift(this._header.size);try{this._decodeLongHeader(e)}catch(n){this._continueWrite(
n);return false}return true}_consumeStream(){const e=this._buffer.shiftFirst(this._missing);if(e===null)return false;this.
_missing-=e.byteLength;const n=this._stream.push(e);if(this._missing===0){this._stream.push(null);if(n)this._stream._detach();
return n&&this._locked===false}return n}_createStream(){return new Ul(this,this._header,this._offset)}_update(){while(this.
_buffer.buffered>0&&!this.destroying){if(this._missing>0){if(this._stream!==null){if(this._consumeStream()===false)return;
continue}if(this._longHeader===true){if(this._missing>this._buffer.buffered)break;if(this._consumeLongHeader()===false)return false;
continue}const e=this._buffer.shiftFirst(this._missing);if(e!==null)this._missing-=e.byteLength;continue}if(this._buffer.
buffered<512)break;if(this._stream!==null||this._consumeHeader()===false)return}this._continueWrite(null)}_continueWrite(e){
const n=this._callback;this._callback=Fl;n(e)}_write(e,n){this._callback=n;this._buffer.push(e);this._update()}_final(e){
this._finished=this._missing===0&&this._buffer.buffered===0;e(this._finished?null:new Error("Unexpected end of data"))}_predestroy(){
this._continueWrite(null)}_destroy(e){if(this._stream)this._stream.destroy(kb(this));e(null)}[Symbol.asyncIterator](){let e=null;
let n=null;let r=null;let i=null;let o=null;const s=this;this.on("entry",c);this.on("error",l=>{e=l});this.on("close",f);
return{[Symbol.asyncIterator](){return this},next(){return new Promise(d)},return(){return u(null)},throw(l){return u(l)}};
function a(l){if(!o)return;const m=o;o=null;m(l)}function d(l,m){if(e){return m(e)}if(i){l({value:i,done:false});i=null;
return}n=l;r=m;a(null);if(s._finished&&n){n({value:void 0,done:true});n=r=null}}function c(l,m,h){o=h;m.on("error",Fl);if(n){
n({value:m,done:false});n=r=null}else{i=m}}function f(){a(e);if(!n)return;if(e)r(e);else n({value:void 0,done:true});n=r=
null}function u(l){s.destroy(l);a(l);return new Promise((m,h)=>{if(s.destroyed)return m({value:void 0,done:true});s.once(
"close",function(){if(l)h(l);else m({value:void 0,done:true})})})}}};Ib.exports=function t(e){return new Hl(e)};function Fl(){}
function Pb(t){t&=511;return t&&512-t}});var vb=Be((RV,zl)=>{var Bb={S_IFMT:61440,S_IFDIR:16384,S_IFCHR:8192,S_IFBLK:24576,S_IFIFO:4096,S_IFLNK:40960};try{zl.exports=
Bh("fs").constants||Bb}catch{zl.exports=Bb}});var Lb=Be((_V,Ab)=>{var{Readable:YA,Writable:qA,getStreamError:Ob}=Cl();var or=Yr();var ri=vb();var pd=Dl();var XA=493;var ZA=420;
var Rb=or.alloc(1024);var Jl=class extends qA{constructor(e,n,r){super({mapWritable:eL,eagerOpen:true});this.written=0;this.
header=n;this._callback=r;this._linkname=null;this._isLinkname=n.type==="symlink"&&!n.linkname;this._isVoid=n.type!=="fi\
le"&&n.type!=="contiguous-file";this._finished=false;this._pack=e;this._openCallback=null;if(this._pack._stream===null)this.
_pack._stream=this;else this._pack._pending.push(this)}_open(e){this._openCallback=e;if(this._pack._stream===this)this._continueOpen()}_continuePack(e){
if(this._callback===null)return;const n=this._callback;this._callback=null;n(e)}_continueOpen(){if(this._pack._stream===
null)this._pack._stream=this;const e=this._openCallback;this._openCallback=null;if(e===null)return;if(this._pack.destroying)
return e(new Error("pack stream destroyed"));if(this._pack._finalized)return e(new Error("pack stream is already finaliz\
ed"));this._pack._stream=this;if(!this._isLinkname){this._pack._encode(this.header)}if(this._isVoid){this._finish();this.
_continuePack(null)}e(null)}_write(e,n){if(this._isLinkname){this._linkname=this._linkname?or.concat([this._linkname,e]):
e;return n(null)}if(this._isVoid){if(e.byteLength>0){return n(new Error("No body allowed for this entry"))}return n()}this.
written+=e.byteLength;if(this._pack.push(e))return n();this._pack._drain=n}_finish(){if(this._finished)return;this._finished=
true;if(this._isLinkname){this.header.linkname=this._linkname?or.toString(this._linkname,"utf-8"):"";this._pack._encode(
this.header)}_b(this._pack,this.header.size);this._pack._done(this)}_final(e){if(this.written!==this.header.size){return e(
new Error("Size mismatch"))}this._finish();e(null)}_getError(){return Ob(this)||new Error("tar entry destroyed")}_predestroy(){
this._pack.destroy(this._getError())}_destroy(e){this._pack._done(this);this._continuePack(this._finished?null:this._getError());
e()}};var jl=class extends YA{constructor(e){super(e);this._drain=Wl;this._finalized=false;this._finalizing=false;this._pending=
[];this._stream=null}entry(e,n,r){if(this._finalized||this.destroying)throw new Error("already finalized or destroyed");
if(typeof n==="function"){r=n;n=null}if(!r)r=Wl;if(!e.size||e.type==="symlink")e.size=0;if(!e.type)e.type=QA(e.mode);if(!e.
mode)e.mode=e.type==="directory"?XA:ZA;if(!e.uid)e.uid=0;if(!e.gid)e.gid=0;if(!e.mtime)e.mtime=new Date;if(typeof n==="s\
tring")n=or.from(n);const i=new Jl(this,e,r);if(or.isBuffer(n)){e.size=n.byteLength;i.write(n);i.end();return i}if(i._isVoid){
return i}return i}finalize(){if(this._stream||this._pending.length>0){this._finalizing=true;return}if(this._finalized)return;
this._finalized=true;this.push(Rb);this.push(null)}_done(e){if(e!==this._stream)return;this._stream=null;if(this._finalizing)
this.finalize();if(this._pending.length)this._pending.shift()._continueOpen()}_encode(e){if(!e.pax){const n=pd.encode(e);
if(n){this.push(n);return}}this._encodePax(e)}_encodePax(e){const n=pd.encodePax({name:e.name,linkname:e.linkname,pax:e.
pax});const r={name:"PaxHeader",mode:e.mode,uid:e.uid,gid:e.gid,size:n.byteLength,mtime:e.mtime,type:"pax-header",linkname:e.
linkname&&"PaxHeader",uname:e.uname,gname:e.gname,devmajor:e.devmajor,devminor:e.devminor};this.push(pd.encode(r));this.
push(n);_b(this,n.byteLength);r.size=e.size;r.type=e.type;this.push(pd.encode(r))}_doDrain(){const e=this._drain;this._drain=
Wl;e()}_predestroy(){const e=Ob(this);if(this._stream)this._stream.destroy(e);while(this._pending.length){const n=this._pending.
shift();n.destroy(e);n._continueOpen()}this._doDrain()}_read(e){this._doDrain();e()}};Ab.exports=function t(e){return new jl(
e)};function QA(t){switch(t&ri.S_IFMT){case ri.S_IFBLK:return"block-device";case ri.S_IFCHR:return"character-device";case ri.
S_IFDIR:return"directory";case ri.S_IFIFO:return"fifo";case ri.S_IFLNK:return"symlink"}return"file"}function Wl(){}function _b(t,e){
e&=511;if(e)t.push(Rb.subarray(0,512-e))}function eL(t){return or.isBuffer(t)?t:or.from(t)}});var hd=Be(Gl=>{Gl.extract=Tb();Gl.pack=Lb()});var ME=Be((tY,FE)=>{FE.exports=function(t,e,n){var r=t.length,i=e.length,o=[];n=(n||(i>r?i:r))+1;for(var s=0;s<n;s++){o[s]=
[s];o[s].length=n}for(s=0;s<n;s++){o[0][s]=s}if(Math.abs(r-i)>(n||100)){return m(n||100)}if(r===0){return m(i)}if(i===0){
return m(r)}var a,d,c,f,u,l;for(s=1;s<=r;++s){d=t[s-1];for(a=1;a<=i;++a){if(s===a&&o[s][a]>4)return m(r);c=e[a-1];f=d===
c?0:1;u=o[s-1][a]+1;if((l=o[s][a-1]+1)<u)u=l;if((l=o[s-1][a-1]+f)<u)u=l;o[s][a]=s>1&&a>1&&d===e[a-2]&&t[s-2]===c&&(l=o[s-
2][a-2]+f)<u?l:u}}return m(o[r][i]);function m(h){var g=Math.max(r,i);var y=g===0?0:h/g;var E=1-y;return{steps:h,relative:y,
similarity:E}}}});import{randomUUID as LW}from"node:crypto";import{join as CW}from"node:path";import*as Oh from"os";function At(t){if(t===null||t===void 0){return""}else if(typeof t==="string"||t instanceof String){return t}return JSON.
stringify(t)}function As(t){if(!Object.keys(t).length){return{}}return{title:t.title,file:t.file,line:t.startLine,endLine:t.
endLine,col:t.startColumn,endColumn:t.endColumn}}function Yt(t,e,n){const r=new Gf(t,e,n);process.stdout.write(r.toString()+Oh.EOL)}function Kf(t,e=""){Yt(t,{},e)}var vh="\
::";var Gf=class{constructor(e,n,r){if(!e){e="missing.command"}this.command=e;this.properties=n;this.message=r}toString(){
let e=vh+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let n=true;for(const r in this.properties){
if(this.properties.hasOwnProperty(r)){const i=this.properties[r];if(i){if(n){n=false}else{e+=","}e+=`${r}=${iT(i)}`}}}}e+=
`${vh}${rT(this.message)}`;return e}};function rT(t){return At(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,
"%0A")}function iT(t){return At(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(
/,/g,"%2C")}import*as Rh from"crypto";import*as Cs from"fs";import*as Ls from"os";function Vf(t,e){const n=process.env[`GITHUB_${t}`];if(!n){throw new Error(`Unable to find environment variable for file\
 command ${t}`)}if(!Cs.existsSync(n)){throw new Error(`Missing file at path: ${n}`)}Cs.appendFileSync(n,`${At(e)}${Ls.EOL}`,
{encoding:"utf8"})}function Yf(t,e){const n=`ghadelimiter_${Rh.randomUUID()}`;const r=At(e);if(t.includes(n)){throw new Error(
`Unexpected input: name should not contain the delimiter "${n}"`)}if(r.includes(n)){throw new Error(`Unexpected input: v\
alue should not contain the delimiter "${n}"`)}return`${t}<<${n}${Ls.EOL}${r}${Ls.EOL}${n}`}import*as nu from"os";import*as Zi from"os";import*as eu from"events";import*as Dh from"child_process";import*as Fh from"path";import*as ht from"path";import*as Ns from"fs";import*as qt from"path";var Ah=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){
s(o)})}return new(n||(n=Promise))(function(o,s){function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["thr\
ow"](f))}catch(u){s(u)}}function c(f){f.done?o(f.value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};var{chmod:oT,
copyFile:sT,lstat:aT,mkdir:dT,open:zW,readdir:Lh,rename:cT,rm:fT,rmdir:WW,stat:$s,symlink:uT,unlink:lT}=Ns.promises;var Gn=process.
platform==="win32";var JW=Ns.constants.O_RDONLY;function qf(t){return Ah(this,void 0,void 0,function*(){try{yield $s(t)}catch(e){if(e.code===
"ENOENT"){return false}throw e}return true})}function Ds(t){t=mT(t);if(!t){throw new Error('isRooted() parameter "p" cannot be empty')}if(Gn){return t.startsWith("\\")||
/^[A-Z]:/i.test(t)}return t.startsWith("/")}function Xf(t,e){return Ah(this,void 0,void 0,function*(){let n=void 0;try{n=
yield $s(t)}catch(i){if(i.code!=="ENOENT"){console.log(`Unexpected error attempting to determine if executable file exis\
ts '${t}': ${i}`)}}if(n&&n.isFile()){if(Gn){const i=qt.extname(t).toUpperCase();if(e.some(o=>o.toUpperCase()===i)){return t}}else{
if(_h(n)){return t}}}const r=t;for(const i of e){t=r+i;n=void 0;try{n=yield $s(t)}catch(o){if(o.code!=="ENOENT"){console.
log(`Unexpected error attempting to determine if executable file exists '${t}': ${o}`)}}if(n&&n.isFile()){if(Gn){try{const o=qt.dirname(
t);const s=qt.basename(t).toUpperCase();for(const a of yield Lh(o)){if(s===a.toUpperCase()){t=qt.join(o,a);break}}}catch(o){
console.log(`Unexpected error attempting to determine the actual case of the file '${t}': ${o}`)}return t}else{if(_h(n)){
return t}}}}return""})}function mT(t){t=t||"";if(Gn){t=t.replace(/\//g,"\\");return t.replace(/\\\\+/g,"\\")}return t.replace(
/\/\/+/g,"/")}function _h(t){return(t.mode&1)>0||(t.mode&8)>0&&process.getgid!==void 0&&t.gid===process.getgid()||(t.mode&
64)>0&&process.getuid!==void 0&&t.uid===process.getuid()}var $h=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(o)})}return new(n||(n=Promise))(function(o,s){
function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](f))}catch(u){s(u)}}function c(f){f.done?o(f.
value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};function Zf(t,e){return $h(this,void 0,void 0,function*(){if(!t){throw new Error("parameter 'tool' is required")}if(e){const r=yield Zf(
t,false);if(!r){if(Gn){throw new Error(`Unable to locate executable file: ${t}. Please verify either the file path exist\
s or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a val\
id extension for an executable file.`)}else{throw new Error(`Unable to locate executable file: ${t}. Please verify eithe\
r the file path exists or the file can be found within a directory specified by the PATH environment variable. Also chec\
k the file mode to verify the file is executable.`)}}return r}const n=yield pT(t);if(n&&n.length>0){return n[0]}return""})}
function pT(t){return $h(this,void 0,void 0,function*(){if(!t){throw new Error("parameter 'tool' is required")}const e=[];
if(Gn&&process.env["PATHEXT"]){for(const i of process.env["PATHEXT"].split(ht.delimiter)){if(i){e.push(i)}}}if(Ds(t)){const i=yield Xf(
t,e);if(i){return[i]}return[]}if(t.includes(ht.sep)){return[]}const n=[];if(process.env.PATH){for(const i of process.env.
PATH.split(ht.delimiter)){if(i){n.push(i)}}}const r=[];for(const i of n){const o=yield Xf(ht.join(i,t),e);if(o){r.push(o)}}
return r})}import{setTimeout as gT}from"timers";var Nh=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(
o)})}return new(n||(n=Promise))(function(o,s){function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](
f))}catch(u){s(u)}}function c(f){f.done?o(f.value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};var Fs=process.
platform==="win32";var Ms=class extends eu.EventEmitter{constructor(e,n,r){super();if(!e){throw new Error("Parameter 'to\
olPath' cannot be null or empty.")}this.toolPath=e;this.args=n||[];this.options=r||{}}_debug(e){if(this.options.listeners&&
this.options.listeners.debug){this.options.listeners.debug(e)}}_getCommandString(e,n){const r=this._getSpawnFileName();const i=this.
_getSpawnArgs(e);let o=n?"":"[command]";if(Fs){if(this._isCmdFile()){o+=r;for(const s of i){o+=` ${s}`}}else if(e.windowsVerbatimArguments){
o+=`"${r}"`;for(const s of i){o+=` ${s}`}}else{o+=this._windowsQuoteCmdArg(r);for(const s of i){o+=` ${this._windowsQuoteCmdArg(
s)}`}}}else{o+=r;for(const s of i){o+=` ${s}`}}return o}_processLineBuffer(e,n,r){try{let i=n+e.toString();let o=i.indexOf(
Zi.EOL);while(o>-1){const s=i.substring(0,o);r(s);i=i.substring(o+Zi.EOL.length);o=i.indexOf(Zi.EOL)}return i}catch(i){this.
_debug(`error processing line. Failed with error ${i}`);return""}}_getSpawnFileName(){if(Fs){if(this._isCmdFile()){return process.
env["COMSPEC"]||"cmd.exe"}}return this.toolPath}_getSpawnArgs(e){if(Fs){if(this._isCmdFile()){let n=`/D /S /C "${this._windowsQuoteCmdArg(
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
`"${n}"`}return r}exec(){return Nh(this,void 0,void 0,function*(){if(!Ds(this.toolPath)&&(this.toolPath.includes("/")||Fs&&
this.toolPath.includes("\\"))){this.toolPath=Fh.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)}this.
toolPath=yield Zf(this.toolPath,true);return new Promise((e,n)=>Nh(this,void 0,void 0,function*(){this._debug(`exec tool\
: ${this.toolPath}`);this._debug("arguments:");for(const c of this.args){this._debug(`   ${c}`)}const r=this._cloneExecOptions(
this.options);if(!r.silent&&r.outStream){r.outStream.write(this._getCommandString(r)+Zi.EOL)}const i=new Qf(r,this.toolPath);
i.on("debug",c=>{this._debug(c)});if(this.options.cwd&&!(yield qf(this.options.cwd))){return n(new Error(`The cwd: ${this.
options.cwd} does not exist!`))}const o=this._getSpawnFileName();const s=Dh.spawn(o,this._getSpawnArgs(r),this._getSpawnOptions(
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
ss missing stdin")}s.stdin.end(this.options.input)}}))})}};function Mh(t){const e=[];let n=false;let r=false;let i="";function o(s){
if(r&&s!=='"'){i+="\\"}i+=s;r=false}for(let s=0;s<t.length;s++){const a=t.charAt(s);if(a==='"'){if(!r){n=!n}else{o(a)}continue}
if(a==="\\"&&r){o(a);continue}if(a==="\\"&&n){r=true;continue}if(a===" "&&!n){if(i.length>0){e.push(i);i=""}continue}o(a)}
if(i.length>0){e.push(i.trim())}return e}var Qf=class t extends eu.EventEmitter{constructor(e,n){super();this.processClosed=
false;this.processError="";this.processExitCode=0;this.processExited=false;this.processStderr=false;this.delay=1e4;this.
done=false;this.timeout=null;if(!n){throw new Error("toolPath must not be empty")}this.options=e;this.toolPath=n;if(e.delay){
this.delay=e.delay}}CheckComplete(){if(this.done){return}if(this.processClosed){this._setResult()}else if(this.processExited){
this.timeout=gT(t.HandleTimeout,this.delay,this)}}_debug(e){this.emit("debug",e)}_setResult(){let e;if(this.processExited){
if(this.processError){e=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This ma\
y indicate the process failed to start. Error: ${this.processError}`)}else if(this.processExitCode!==0&&!this.options.ignoreReturnCode){
e=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)}else if(this.processStderr&&
this.options.failOnStdErr){e=new Error(`The process '${this.toolPath}' failed because one or more lines were written to \
the STDERR stream`)}}if(this.timeout){clearTimeout(this.timeout);this.timeout=null}this.done=true;this.emit("done",e,this.
processExitCode)}static HandleTimeout(e){if(e.done){return}if(!e.processClosed&&e.processExited){const n=`The STDIO stre\
ams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a chil\
d process inherited the STDIO streams and has not yet exited.`;e._debug(n)}e._setResult()}};var wT=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(o)})}return new(n||(n=Promise))(function(o,s){
function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](f))}catch(u){s(u)}}function c(f){f.done?o(f.
value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};function Uh(t,e,n){return wT(this,void 0,void 0,function*(){
const r=Mh(t);if(r.length===0){throw new Error(`Parameter 'commandLine' cannot be null or empty.`)}const i=r[0];e=r.slice(
1).concat(e||[]);const o=new Ms(i,e,n);return o.exec()})}var tu;(function(t){t[t["Success"]=0]="Success";t[t["Failure"]=1]="Failure"})(tu||(tu={}));function Hh(t,e){const n=process.env[`INPUT_${t.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!n){throw new Error(
`Input required and not supplied: ${t}`)}if(e&&e.trimWhitespace===false){return n}return n.trim()}function zh(t,e){const n=process.env["GITHUB_OUTPUT"]||"";if(n){return Vf("OUTPUT",Yf(t,e))}process.stdout.write(nu.EOL);
Yt("set-output",{name:t},At(e))}function Wh(t){process.exitCode=tu.Failure;bT(t)}function Us(t){Yt("debug",{},t)}function bT(t,e={}){Yt("error",As(e),t instanceof Error?t.toString():t)}function Jh(t,e={}){
Yt("warning",As(e),t instanceof Error?t.toString():t)}function jh(t,e={}){Yt("notice",As(e),t instanceof Error?t.toString():
t)}function Qi(t){process.stdout.write(t+nu.EOL)}function Gh(t){Kf("group",t)}function Kh(){Kf("endgroup")}function Kn(t,e){const n=process.env["GITHUB_STATE"]||"";if(n){return Vf("STATE",Yf(t,e))}Yt("save-state",{name:t},At(e))}var Q=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`;var Xt="No\
thing was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory of\
 the engine's machine.";var ge="No builder writes this, so the image is damaged or malicious. Build it again, or pull it\
 from a source that you trust.";var p=class extends Error{code;hint;constructor(e,n,r){super(n,r.cause===void 0?{}:{cause:r.
cause});this.name="FlattenError";this.code=e;this.hint=r.hint}};function H(t){if(t instanceof p)return t;return new p("C\
ANCELLED","The run was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run \
also removes what this one could not remove in time.",cause:t})}var Yh=300;function R(t){const e=t.toString("utf8");const n=e.
length>Yh;return JSON.stringify(n?`${e.slice(0,Yh)}…`:e)}function S(t){return t instanceof Error?t.message:String(t)}var ET="\
This is a bug in docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --d\
ebug).";function Ce(t){if(t instanceof p)return`${t.message}
${t.hint}`;return`Unexpected failure: ${S(t)}
${ET}`}function qh(t){const e=[];for(let n=t;n!==void 0;n=n instanceof Error?n.cause:void 0){const r=n instanceof Error?
n.stack??n.message:String(n);e.push(n instanceof p?`${n.code}: ${r}`:r)}return e.join("\ncaused by: ")}import{randomBytes as kT}from"node:crypto";import{readlinkSync as xT}from"node:fs";import{readFileSync as ST}from"node:fs";function eo(t){try{return ST(`/proc/${t}`,"utf8")}catch{return""}}var Qt="io.github.docker-flatten.run";var Zt="docker-flatten-pending";var to="docker-flatten-";var Xh="paused-";var PT=24*
60*60;var Hs=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/;
var IT=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function zs(){const t=Math.floor(Date.now()/1e3);const{start:e}=rg(
"self");return`${tg()}-${ng()}-${process.pid}-${e}-${t}-${iu()}`}function Ws(t){return`${Qt}=${t}`}function it(t){return`${Zt}\
:${t}`}function Zh(t){return`${it(t)}-${iu()}`}function ru(t){const e=t.startsWith(`${Zt}:`)?t.slice(Zt.length+1):"";if(Hs.
test(e))return e;const n=/^(.+)-[0-9a-f]{8}$/.exec(e)?.[1]??"";return Hs.test(n)?n:void 0}function Qh(t){return`${to}${t}\
-${iu()}`}function eg(t,e){return`${to}${t}-${Xh}${e}`}function Js(t){return new RegExp(`-${Xh}([0-9a-f]{64})$`).exec(t)?.[1]}
function oe(t){return`${to}${t}-`}function gt(t){if(!t.startsWith(to))return void 0;const e=IT.exec(t.slice(to.length))?.[1];
return e!==void 0&&Hs.test(e)?e:void 0}function ot(t){const e=Hs.exec(t)?.groups;if(e===void 0)return false;const n=e["b\
oot"]!=="0"&&e["boot"]===tg()&&e["pidNamespace"]!=="0"&&e["pidNamespace"]===ng();if(n)return!TT(Number(e["pid"]),e["star\
t"]??"");return Date.now()/1e3-Number(e["seconds"])>PT}function TT(t,e){try{process.kill(t,0)}catch(r){if(r.code==="ESRC\
H")return false}const n=rg(t);if(n.start==="0")return true;return n.start===e&&n.state!=="Z"&&n.state!=="X"}function tg(){
return eo("sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function ng(){try{return/\d+/.exec(xT("/proc/self/\
ns/pid"))?.[0]??"0"}catch{return"0"}}function rg(t){const e=eo(`${t}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:e[0]??
"",start:e[19]??"0"}}function iu(){return kT(4).toString("hex")}var ig=["SIGINT","SIGTERM","SIGHUP"];function og(){const t=new AbortController;const e=r=>t.abort(new Error(`received ${r}`));
const n=r=>t.abort(r);process.stdout.on("error",n);process.stderr.on("error",n);for(const r of ig)process.once(r,e);return{
signal:t.signal,release:()=>{for(const r of ig)process.off(r,e)}}}import{spawn as FT}from"node:child_process";import{spawn as BT}from"node:child_process";import{StringDecoder as vT}from"node:string_decoder";var Vn=process.platform!==
"win32";var ou=128;var Er=class{async run(e,n,r){const i=BT(e,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:Vn});
const o=new no(r.onOutput);o.readFrom(i);io(r.kill,i);const s=await oo(i);return{exitCode:s,...o.texts()}}};var OT=64*1024*
1024;var ro=64*1024;var no=class{stdout;stderr;constructor(e){this.stdout=new en(OT,e);this.stderr=new en(ro,e)}readFrom(e){
e.stdout?.removeAllListeners("data").on("data",this.stdout.add);e.stderr?.removeAllListeners("data").on("data",this.stderr.
add)}texts(){return{stdout:this.stdout.text,stderr:this.stderr.text}}};var en=class{#e=new vT("utf8");#t;#n;#r="";constructor(e,n=()=>{}){
this.#t=e;this.#n=n}add=e=>{const n=this.#e.write(e);this.#r+=n;if(this.#r.length>2*this.#t)this.#r=this.text;this.#n(n)};get text(){
return this.#r.slice(-this.#t)}};function io(t,e){const n=()=>{RT(e);e.stdout?.destroy();e.stderr?.destroy()};if(t.aborted)
n();else t.addEventListener("abort",n,{once:true})}function RT(t){try{process.kill(-(t.pid??Number.NaN),"SIGKILL")}catch{
t.kill("SIGKILL")}}function oo(t){return new Promise((e,n)=>{t.once("error",n);t.once("close",(r,i)=>e(r??(i===null?1:ou)))})}var _T=500;function js(t,e){let n="";return setInterval(()=>{const r=eo(`${t.pid}/io`).split("\n")[0]??"";if(r===""||r!==
n)e();n=r},_T)}var Gs={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
layers:"text","max-layer-size":"text","keep-base":"text",verify:"choice",test:"text",backup:"text","remove-old":"boolean",
timeout:"text",report:"text",html:"text",summary:"boolean",compare:"text","max-size":"text","min-saving":"text",cache:"b\
oolean","temp-dir":"text"};var su="workflow";function T(t,...e){const n=[t,...e].map(i=>k(i)).join(" and ");const r=su==="workflow"?"input":"option";return`${r}${e.length===
0?"":"s"} ${n}`}function k(t,e){if(su==="workflow")return`"${t}${e===void 0?"":`: ${e}`}"`;if(e===void 0)return`--${t}`;
const n=Gs[t];const r=n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(e);if(r)return`--${e==="false"?"no-":""}${t}`;
if(n==="choice")return`--${t}=${e}`;return`--${t} ${/^[\w.,:%/-]+$/.test(e)?e:`"${e}"`}`}function Lt(t,e){if(su==="workf\
low")return`${t}: ${e}`;return`--${t} ${e.startsWith("'")?e:`'${e}'`}`}var AT=250;var qe=class{signal;#e;#t=0;constructor(e,n){const r=new AbortController;this.signal=e===void 0?r.signal:AbortSignal.
any([e,r.signal]);if(n===0)return;let i=0;let o=0;let s=performance.now();const a=Math.min(AT,n*250);this.#e=setInterval(
()=>{const d=performance.now();const c=Math.min(d-s,2*a);s=d;o=this.#t===i?o+c:0;i=this.#t;if(o>=n*1e3)r.abort(LT(n))},a);
this.#e.unref()}touch=()=>{this.#t++};release(){clearInterval(this.#e)}};function sg(t){return t instanceof p&&t.code===
"TIMEOUT"}function LT(t){return new p("TIMEOUT",`No progress for ${t} s: no byte and no answer came from the engine, or \
from a command in a container. No tag was moved.`,{hint:`Check whether the engine hangs ("docker info", its log) and run\
 again. The ${T("timeout")} sets the limit in seconds; 0 disables it.`})}var ag='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.';var CT=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:ag},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:ag},{words:/can't make .* relative to \//i,code:"UNSUP\
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
 runs in a container; or use an older release of Docker.`}];function Ks(t,e){const n=CT.find(({words:r})=>r.test(t));return n&&
new p(n.code,`${e} because ${n.why}: ${t}`,n)}var $T={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"};var NT=["DOCKER_CO\
NTENT_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function au(t){return Object.fromEntries(Object.
entries(t).filter(e=>e[1]!==void 0&&!DT(e[0])))}function DT(t){const e=t.toUpperCase();return Object.hasOwn($T,e)||NT.some(
n=>e.startsWith(n))}var Vs=class t{#e;#t;#n;#r;constructor(e={}){this.#e=e.globalArgs??[];this.#t=e.watch??new qe(void 0,0);this.#n=e.graceMs??
dg;this.#r=e.runner??new Er}withWatchdog(e,n=dg){return new t({globalArgs:this.#e,watch:e,graceMs:n,runner:this.#r})}get touch(){
return this.#t.touch}async try(e){const{signal:n}=this.#t;if(n.aborted)throw H(n.reason);const r=new AbortController;let i;
const o=()=>{i=setTimeout(()=>r.abort(),this.#n)};n.addEventListener("abort",o,{once:true});try{const s=await this.#r.run(
"docker",[...this.#e,...e],{env:au(process.env),onOutput:this.touch,kill:r.signal});if(n.aborted)throw H(n.reason);this.
touch();return s}catch(s){throw cg(s)}finally{clearTimeout(i);n.removeEventListener("abort",o)}}async run(e){const n=await this.
try(e);if(n.exitCode!==0)throw re(e,n);return n.stdout.trimEnd()}spawn(e,n,r){return FT("docker",[...this.#e,...e],{stdio:n,
env:au(process.env),detached:Vn,...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(e,n,r,i=false){const o=this.
spawn(e,["ignore","pipe","pipe"],r);const s=f=>so(o[f],ro,u=>{this.touch();n(u,f)});const a=s("stdout");const d=s("stder\
r");const c=i?js(o,this.touch):void 0;try{const f=await Ys(o);return{exitCode:f,stdout:a(),stderr:d()}}finally{clearInterval(
c)}}};var dg=2e3;function so(t,e,n){const r=new en(e,n);t?.on("data",r.add);return()=>r.text}async function Ys(t){try{return await oo(
t)}catch(e){throw cg(e)}}function cg(t){if(!(t instanceof Error))return t;if("code"in t&&t.code==="ENOENT")return UT(t);
return t.name==="AbortError"?H(t.cause):t}function re(t,e){const n=(e.stderr.trim()||e.stdout.trim()).slice(-2e3)||`exit\
 status ${e.exitCode}`;return tn(n,"DOCKER_FAILED",`"docker ${t.slice(0,2).join(" ")}" failed`)}function tn(t,e,n){const r=Ks(
t,n);if(r!==void 0)return r;if(du(t))return cu(t);return new p(e,`${n}: ${t}`,{hint:Q})}function du(t){return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(t)}function cu(t){const e=/permission denied/i.test(t)?'This user is not allowed to use the engine: add it to the "\
docker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or \
"docker context use".${process.env["GITHUB_ACTIONS"]==="true"?MT:""}`:`Start Docker Desktop or another Linux engine. Git\
Hub's ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new p("NO\
_ENGINE",`docker-flatten needs a Docker engine, but none answered: ${t.trim()}`,{hint:e})}var MT=` GitHub's "ubuntu-slim\
" runners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function UT(t){
return new p("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${S(t).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:t})}import{dirname as _O}from"node:path";import{realpathSync as IO}from"node:fs";import{dirname as Xy,resolve as TO}from"node:path";import{open as yg}from"node:fs/promises";import{Readable as GT}from"node:stream";var O=512;var rn=Buffer.alloc(2*O);var M={name:[0,100],mode:[100,8],uid:[108,8],gid:[116,8],size:[124,12],mtime:[136,12],
checksum:[148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],devMinor:[337,8],prefix:[345,155],sparseMap:[
386,109],gnuIsExtended:[482,1],realSize:[483,12]};var ve={pax:"x",paxGlobal:"g",gnuLongName:"L",gnuLongLink:"K"};var HT=new Set(
["1","2","3","4","5","6"]);function ce(t){return Math.ceil(t/O)*O}function ao(t){for(let e=0;e<O;e+=8){if(t.readUInt32LE(
e)!==0||t.readUInt32LE(e+4)!==0)return false}return true}function qs(t){return t[M.typeFlag[0]]===0}function Xs(t){return!HT.
has(t)}function Oe(t,e){const n=fg(t,M.checksum,e);const r=lg(t);if(n!==r.unsigned&&n!==r.signed){throw new p("TAR_INVAL\
ID",`A tar header at byte ${e} has the checksum ${n}, but its bytes add up to ${r.unsigned}: the stream was damaged.`,{hint:Xt})}
const i=t[M.typeFlag[0]]??0;return{typeFlag:i===0?"0":String.fromCharCode(i),hasOldType:i===0,sizeBytes:fg(t,M.size,e),name:zT(
t),gnuIsExtended:(t[M.gnuIsExtended[0]]??0)!==0&&i===83}}function st(t,e){return new p("TAR_INVALID",`The tar stream is \
damaged at byte ${t}: ${e}.`,{hint:Xt})}function We(t,e){const[n,r]=M[e];return co(t.subarray(n,n+r))}function Zs(t){return fu(
t,M.linkName)}function fu(t,e){const n=t.subarray(e[0],e[0]+e[1]);const r=n.indexOf(0);return r===-1?n:n.subarray(0,r)}function zT(t){
const e=fu(t,M.name);if(!ug(t))return Buffer.from(e);const n=fu(t,M.prefix);return n.length===0?Buffer.from(e):Buffer.concat(
[n,Buffer.from("/"),e])}function ug(t){return t.toString("latin1",M.magic[0],M.magic[0]+M.magic[1])==="ustar\0"}function lg(t){
const[e,n]=M.checksum;let r=0;let i=0;for(let o=0;o<O;o++){const s=o>=e&&o<e+n?32:t[o]??0;r+=s;i+=s>>7}return{unsigned:r,
signed:r-i*256}}function fg(t,e,n){const[r,i]=e;const o=t.subarray(r,r+i);const s=co(o);if(!(s>=0)){throw new p("TAR_INV\
ALID",`A tar header at byte ${n} has a field that is not a number (${JSON.stringify(o.toString("latin1"))}): the stream \
was damaged.`,{hint:Xt})}return s}function co(t){const e=t[0]??0;let n;if(e>=128){const r=BigInt(`0x${t.toString("hex")}`);
n=Number(BigInt.asIntN(t.length*8-1,r))}else{const r=t.toString("latin1").replace(/^[ \0]+|[ \0]+$/g,"").replace(/\0.*$/s,
"");n=r===""?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):Number.NaN}return Number.isSafeInteger(n)?n:Number.NaN}function on(t){
return We(t,"mtime")}var WT=8**11-1;function fo(t,e){const n=Math.min(Math.max(0,e),WT);return nn(t,M.mtime,Buffer.from(
`${n.toString(8).padStart(11,"0")}\0`))}function uo(t,e){return nn(t,M.size,Buffer.from(`${e.toString(8).padStart(11,"0")}\
\0`))}function mg(t){if(t[M.typeFlag[0]]!==83)return t;return nn(nn(t,M.typeFlag,Buffer.from("0")),M.sparseMap,Buffer.alloc(
M.sparseMap[1]))}var uu=8**7-1;function lu(t,e,n){if(n<=uu)return nn(t,M[e],Buffer.from(`${n.toString(8).padStart(7,"0")}\
\0`));const r=Buffer.alloc(8);r.writeBigUInt64BE(BigInt(n));r[0]=128;return nn(t,M[e],r)}function pg(t,e){const n=Qs(t,"\
name",Buffer.from(e));if(n===void 0)throw new RangeError(`the name ${e} is too long for a header`);return n}function Qs(t,e,n,r=false){
const i=Buffer.alloc(M[e][1]);if(n.length>i.length&&!r)return void 0;n.copy(i);const o=nn(t,M[e],i);return e==="name"&&ug(
t)?nn(o,M.prefix,Buffer.alloc(M.prefix[1])):o}function hg(){const t=Buffer.alloc(O);t.write("0000755",M.mode[0],"latin1");
for(const e of[M.uid,M.gid])t.write("0000000",e[0],"latin1");t.write("00000000000",M.mtime[0],"latin1");t.write("5",M.typeFlag[0],
"latin1");t.write("ustar\x0000",M.magic[0],"latin1");return uo(t,0)}function gg(t,e){const n=Buffer.alloc(O);n.write("./\
./@LongLink",M.name[0],"latin1");for(const r of[M.mode,M.uid,M.gid])n.write("0000000",r[0],"latin1");n.write("0000000000\
0",M.mtime[0],"latin1");n.write(t,M.typeFlag[0],"latin1");n.write("ustar  \0",M.magic[0],"latin1");return uo(n,e)}function nn(t,e,n){
const r=Buffer.from(t);n.copy(r,e[0],0,e[1]);const i=lg(r).unsigned.toString(8).padStart(6,"0");r.write(`${i}\0 `,M.checksum[0],
"latin1");return r}var JT=8**11-1;var jT=100;function Sr(t,e){const n=Buffer.alloc(O);if(n.write(t,0,jT,"utf8")<Buffer.byteLength(t))throw new RangeError(
`the name ${t} is too long for a header`);n.write("0000644\x000000000\x000000000\0",100,"latin1");if(e<=JT){n.write(`${e.
toString(8).padStart(11,"0")}\0`,124,"latin1")}else{n.writeUInt8(128,124);n.writeBigUInt64BE(BigInt(e),128)}n.write("000\
00000000\0        0",136,"latin1");n.write("ustar\x0000",257,"latin1");const r=n.reduce((i,o)=>i+o,0);n.write(`${r.toString(
8).padStart(6,"0")}\0 `,148,"latin1");return n}function ea(t){return Buffer.alloc(ce(t)-t)}function ta(){return Buffer.alloc(
2*O)}var wg=4*1024*1024;function bg(t){const e=t.map(({content:n})=>{const r=mo(n);return Sr("",0).length+r+ea(r).length});return e.
reduce((n,r)=>n+r,ta().length)}async function Eg(t,e,n){for(const{path:r,content:i}of e){await lo(t,Sr(r,mo(i)),n);if(Buffer.
isBuffer(i))await lo(t,i,n);else await po(i,t,n);await lo(t,ea(mo(i)),n)}await lo(t,ta(),n)}async function po(t,e,n){const{
path:r,sizeBytes:i}=t;const o=await yg(r,"r");try{await Sg(o,t);const s=Buffer.allocUnsafe(Math.min(wg,i));for(let a=i;a>
0;){const d=mu(t)-a;const{bytesRead:c}=await o.read(s,0,Math.min(s.length,a),d);if(c===0)throw new RangeError(`${r} ende\
d ${a} bytes too early`);await lo(e,s.subarray(0,c),n);a-=c}}finally{await o.close()}}function na(t,e=()=>{}){return GT.
from(KT(t,e),{objectMode:false})}async function*KT(t,e){for(const{path:n,content:r}of t){yield Sr(n,mo(r));if(!Buffer.isBuffer(
r))yield*VT(r,e);else if(r.length>0)yield r;const i=ea(mo(r));if(i.length>0)yield i}yield ta()}async function*VT(t,e){const{
path:n,sizeBytes:r}=t;const i=await yg(n,"r");try{await Sg(i,t);for(let o=r;o>0;){const s=Buffer.allocUnsafe(Math.min(wg/
4,o));const{bytesRead:a}=await i.read(s,0,s.length,mu(t)-o);if(a===0)throw new RangeError(`${n} ended ${o} bytes too ear\
ly`);e(a);yield s.subarray(0,a);o-=a}}finally{await i.close()}}function mu({startByte:t=0,sizeBytes:e}){return t+e}async function Sg(t,e){
const{size:n}=await t.stat();const r=mu(e);if(n===r||n>r&&e.startByte!==void 0)return;throw new RangeError(`${e.path} mu\
st have ${r} bytes, but has ${n}`)}async function lo(t,e,n){for(let r=0;r<e.length;){n.signal.throwIfAborted();const{bytesWritten:i}=await t.
write(e,r,e.length-r);n.onBytes(i);r+=i}}function mo(t){return Buffer.isBuffer(t)?t.length:t.sizeBytes}import{createHash as YT}from"node:crypto";function B(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function U(t){return Array.isArray(t)&&t.every(e=>typeof e===
"string")}function w(t,...e){let n=t;for(const r of e){if(!B(n)||!Object.hasOwn(n,r))return void 0;n=n[r]}return n}function b(t,...e){
const n=w(t,...e);return typeof n==="string"&&n!==""?n:void 0}function D(t){try{return JSON.parse(t)}catch{return void 0}}var pu=JSON;function ra(t){const e=pu.parse(t,(n,r,i)=>typeof r==="number"&&i.source!==void 0?pu.rawJSON(i.source):r);if(!B(
e)||pu.isRawJSON(e))throw new SyntaxError("an image config must be a JSON object");return e}function ho(t){const e=w(t,"\
rootfs","diff_ids");return U(e)?e:[]}function Yn(t){const e=w(t,"history");if(!Array.isArray(e))return void 0;return e.map(
n=>w(n,"empty_layer")!==true)}function qT(t){return t.reduce((e,n)=>e===void 0?n:z(Buffer.from(`${e} ${n}`)),void 0)}function z(t){
return`sha256:${YT("sha256").update(t).digest("hex")}`}function xg(t,e){const n=ZT(b(t,"created"),e.latestSeconds);const r=({
contents:o})=>({...n===void 0?{}:{created:n},created_by:gu(e.createdBy,o),comment:qT(e.sourceDiffIds)??""});const i={...t,
...n===void 0?{}:{created:n},rootfs:{type:"layers",diff_ids:e.layers.map(({diffId:o})=>o)},history:[...XT(t,e.layers.filter(
({isKept:o})=>o===true).length),...e.layers.filter(({isKept:o})=>o!==true).map(r)]};return Buffer.from(JSON.stringify(i))}
function XT(t,e){if(e===0)return[];const n=w(t,"history");const r=Yn(t)??[];const i=r.filter(o=>o).length;if(!Array.isArray(
n)||i!==ho(t).length)return Array.from({length:e},()=>({}));return n.slice(0,hu(r,e))}function hu(t,e){let n=e;let r=0;while(r<
t.length&&n>0)if(t[r++]===true)n--;return r}function gu(t,e){return e===void 0||e===""?t:`${t}: ${e}`}function ZT(t,e){if(t===
void 0||e===void 0)return t;const n=Math.floor(Date.parse(t)/1e3);const r=n>e||n===e&&/\.\d*[1-9]/.test(t);return r?new Date(
e*1e3).toISOString().replace(".000Z","Z"):t}var QT=[["Created","created"],["Author","author"],["Architecture","architect\
ure"],["Variant","variant"],["Os","os"],["OsVersion","os.version"],["DockerVersion","docker_version"],["ContainerConfig",
"container_config"],["Container","container"]];var eB="0001-01-01T00:00:00Z";function Pg(t){const e={};for(const[r,i]of QT){
const o=t[r];if(!kg(o)&&o!==eB)e[i]=o}const n=t["Config"];e["config"]=B(n)?Object.fromEntries(Object.entries(n).filter(([
,r])=>!kg(r))):{};e["rootfs"]={type:"layers",diff_ids:w(t,"RootFS","Layers")??[]};return e}function kg(t){if(t===void 0||
t===null||t===""||t===false)return true;return Array.isArray(t)&&t.length===0}var Re={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"ap\
plication/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function go(t){const e=b(t,"dige\
st");const n=w(t,"size");if(e===void 0||typeof n!=="number")return void 0;return{mediaType:b(t,"mediaType")??"",digest:e,
sizeBytes:n}}function Ig(t){const e=D(t);const n=go(w(e,"config"));const r=w(e,"layers");if(n===void 0||!Array.isArray(r))
return void 0;const i=w(e,"annotations");const o=Object.entries(B(i)?i:{}).filter(s=>typeof s[1]==="string");return{config:n,
layers:r.map(go).filter(s=>s!==void 0),annotations:Object.fromEntries(o)}}function Tg(t){const e=w(D(t),"manifests");if(!Array.
isArray(e))return void 0;return e.filter(n=>b(n,"annotations","vnd.docker.reference.type")===void 0).flatMap(n=>{const r=go(
n);return r===void 0?[]:[{...r,platform:tB(n)}]})}function tB(t){const e=w(t,"platform");const n=b(e,"os");const r=b(e,"\
architecture");if(n===void 0||r===void 0)return void 0;return{os:n,architecture:r,variant:b(e,"variant")}}function kr(t){
return t===Re.index||t==="application/vnd.docker.distribution.manifest.list.v2+json"}function ia(t,e,n,r={}){return Bg({
schemaVersion:2,mediaType:t,config:yu(e),layers:n.map(yu),...bu(r)})}function oa(t,e,n={}){return Bg({schemaVersion:2,mediaType:t,
manifests:e.map(sa),...bu(n)})}function sa(t){const{platform:e,annotations:n={}}=t;return{...yu(t),...e===void 0?{}:{platform:e},
...bu(n)}}function wu({os:t,architecture:e,variant:n}){return{architecture:e,os:t,...n===void 0?{}:{variant:n}}}function bu(t){
return Object.keys(t).length===0?{}:{annotations:t}}function yu(t){return{mediaType:t.mediaType,digest:t.digest,size:t.sizeBytes}}
function Bg(t){return Buffer.from(JSON.stringify(t))}var nB=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
var rB=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;var iB=/^\w[\w.-]{0,127}$/;var oB=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
var sB=255;var Eu=/^(?:sha256:)?[0-9a-f]{64}$/;function sn(t){return Eu.test(t)}function se(t,e){const n=Su(t);if(n===void 0){
throw new p("BAD_INPUT",`The ${T(e)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.
stringify(t)} is not one.`,{hint:aB(t)})}return n}function aa(t,e){const n=se(t,e);const r=i=>{throw new p("BAD_INPUT",`\
The ${T(e)} must be a name for the result, but ${JSON.stringify(t)} ${i}.`,{hint:'Write it as "name:tag", for example "a\
pp:flat".'})};if(n.digest!==void 0)r("contains a digest, which follows from the content and cannot be chosen");if(Eu.test(
t)||/^[0-9a-f]{64}$/.test(t.split(":")[0]??""))r("is an image ID");if(n.domain==="docker.io"&&n.path==="library/sha256"){
r("reads as a digest, since its name is a digest algorithm")}return n}function xr({text:t,tag:e,digest:n}){return e===void 0&&
n===void 0?`${t}:latest`:t}function fe(t){const e=t.digest===void 0?"":`@${t.digest}`;const n=t.tag??(t.digest===void 0?
"latest":void 0);return`${t.domain}/${t.path}${n===void 0?"":`:${n}`}${e}`}function vg(t){const e=fe(t);const n=e.replace(
/^docker\.io\/(?:library\/)?/,"");const r=Su(n);return r!==void 0&&fe(r)===e?n:e}function Su(t){const e=t.indexOf("@");const n=e===
-1?void 0:t.slice(e+1);const r=e===-1?t:t.slice(0,e);const i=r.lastIndexOf(":");const o=i>r.lastIndexOf("/");const s=o?r.
slice(i+1):void 0;const a=o?r.slice(0,i):r;if(n!==void 0&&!oB.test(n))return void 0;if(n?.startsWith("sha256:")&&!Eu.test(
n))return void 0;if(s!==void 0&&!iB.test(s))return void 0;const d=a.indexOf("/");const c=d===-1?"":a.slice(0,d);const f=/[.:]/.
test(c)||c==="localhost"||c.toLowerCase()!==c;const u=f?c:"docker.io";const l=f?a.slice(d+1):a;if(f&&!nB.test(u))return void 0;
if(!l.split("/").every(y=>rB.test(y)))return void 0;const m=u==="docker.io"||u==="index.docker.io";const h=m&&!l.includes(
"/")?`library/${l}`:l;const g=m?"docker.io":u;if(`${g}/${h}`.length>sB)return void 0;return{text:t,domain:g,path:h,tag:s,
digest:n}}function aB(t){if(t.startsWith("-"))return'A reference cannot start with "-".';if(t!==t.toLowerCase()&&Su(t.toLowerCase())!==
void 0){return`Repository names are lower case. Use ${JSON.stringify(t.toLowerCase())} instead.`}return'A repository nam\
e consists of lower-case letters and digits with single separators, and a tag of at most 128 letters, digits, "_", "." a\
nd "-".'}function Og(t,e,n){const r=`${z(t).slice("sha256:".length)}.json`;const i=`${e.slice("sha256:".length)}/layer.tar`;return na(
[{path:r,content:t},da([{Config:r,RepoTags:[n],Layers:[i]}])])}function da(t){return{path:"manifest.json",content:Buffer.
from(JSON.stringify(t))}}var ca={path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};function fa(t){
return{path:"index.json",content:oa(Re.index,[t])}}function Je(t){return`blobs/${t.replace(":","/")}`}var ua="io.contain\
erd.image.name";function la(t,e,n={}){const r=ia(Re.manifest,{mediaType:Re.config,digest:z(t),sizeBytes:t.length},e,n);return{
bytes:r,descriptor:{mediaType:Re.manifest,digest:z(r),sizeBytes:r.length}}}function Rg(t,{config:e,platform:n,name:r,annotations:i={}},o){
const s=t.map(({descriptor:u})=>u);const a=la(e,s,i);const d=s.map(({digest:u})=>Je(u));const c=Je(z(e));const f=[ca,fa(
{...a.descriptor,platform:wu(n),annotations:{[ua]:r.full}}),da([{Config:c,RepoTags:[r.familiar],Layers:d}]),{path:c,content:e},
{path:Je(a.descriptor.digest),content:a.bytes},...t.map(({path:u,startByte:l,descriptor:{digest:m,sizeBytes:h}})=>({path:Je(
m),content:{path:u,startByte:l,sizeBytes:h}}))];return na(f,o)}function _g(t,e,n){const{os:r,architecture:i,variant:o}=e;
const s=Buffer.from(JSON.stringify({architecture:i,os:r,...o===void 0?{}:{variant:o},config:{},rootfs:{type:"layers",diff_ids:[]}}));
const{bytes:a,descriptor:d}=la(s,[{...t,mediaType:"application/octet-stream"}]);const c=fe(se(n,"tag"));return na([ca,fa(
{...d,platform:wu(e),annotations:{[ua]:c}}),{path:Je(z(s)),content:s},{path:Je(d.digest),content:a}])}var Pr={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"application/vnd\
.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",config:"appl\
ication/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}};var Ag={oci:{gzip:"+g\
zip",zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function Ir(t,e){if(t==="oci"||e==="zstd")return Pr.oci.layer+
Ag.oci[e];return Pr.docker.layer+Ag.docker[e]}function ku(t){return["gzip","zstd","none"].find(e=>t===Ir("oci",e)||t===Ir(
"docker",e))}var $g=/^[A-Za-z0-9_.-]+$/;var Lg={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},"x86-64":{architecture:"\
amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"arm",variant:"v6"}};
var Cg={amd64:{v1:""},arm:{"":"v7","5":"v5","6":"v6","7":"v7","8":"v8"},arm64:{"8":"",v8:"","v8.0":"","9":"v9","9.0":"v9",
"v9.0":"v9"}};function $e(t){const e=t.os.toLowerCase();const n=t.architecture.toLowerCase();const r=Object.hasOwn(Lg,n)?
Lg[n]:void 0;const i=r?.architecture??n;const o=r?.variant??t.variant?.toLowerCase()??"";const s=Object.hasOwn(Cg,i)?Cg[i]:
void 0;const a=s!==void 0&&Object.hasOwn(s,o)?s[o]:o;return{os:e==="macos"?"darwin":e,architecture:i,variant:a||void 0}}
function V(t,e){return v(t)===v(e)}function v(t){const{os:e,architecture:n,variant:r}=$e(t);return r===void 0?`${e}/${n}`:
`${e}/${n}/${r}`}function ma({os:t,architecture:e,variant:n}){return[t,e,n??""].every(r=>r===""||$g.test(r))}function pa(t){
const[e,n,r,...i]=t.split("/");const o=t.split("/");if(e===void 0||n===void 0||i.length>0||!o.every(s=>$g.test(s))){throw new p(
"BAD_INPUT",`The ${T("platform")} must have the form os/arch or os/arch/variant, but is ${JSON.stringify(t)}.`,{hint:'Fo\
r example "linux/amd64", "linux/arm64" or "linux/arm/v7".'})}return $e({os:e,architecture:n,variant:r})}function qn(t){const e=Iu(t)?ha(t):t;const n=e.images.map(cB);const[r]=n;if(r===void 0)throw new RangeError("a set needs\
 an image");const{index:i}=e;if(i===void 0&&n.length>1)throw new RangeError("a set of several images needs an index");const o=i===
void 0?r.bytes:oa(Pr[i.format].index,n.map(fB),i.annotations);const s=i===void 0?{...r.manifest,platform:Ng(r.image)}:xu(
Pr[i.format].index,o);return{root:s,rootBytes:o,images:n,blobs:dB({images:n,root:s,rootBytes:o})}}function dB({images:t,
root:e,rootBytes:n}){const r=[...t.map(({image:i})=>({digest:z(i.config),content:i.config})),...t.map(({manifest:i,bytes:o})=>({
digest:i.digest,content:o})),{digest:e.digest,content:n},...t.flatMap(({image:{layers:i}})=>i).map(({path:i,startByte:o,
descriptor:{digest:s,sizeBytes:a}})=>({digest:s,content:{path:i,startByte:o,sizeBytes:a}}))];return[...new Map(r.map(i=>[
i.digest,i])).values()]}function cB(t){const e=Pr[t.format];const n=xu(e.config,t.config);const r=t.layers.map(({descriptor:o})=>o);
const i=ia(e.manifest,n,r,t.annotations);return{manifest:xu(e.manifest,i),bytes:i,image:t}}function fB({manifest:t,image:e}){
return{...t,platform:Ng(e),annotations:e.entryAnnotations}}function Ng({indexPlatform:t,config:e}){if(t!==void 0)return t;
const n=D(e.toString());const r=["architecture","os","os.version","variant"].map(o=>[o,b(n,o)]);const i=w(n,"os.features");
return Object.fromEntries([...r.filter(([,o])=>o!==void 0),...Array.isArray(i)?[["os.features",i]]:[]])}function xu(t,e){
return{mediaType:t,digest:z(e),sizeBytes:e.length}}function Pu({images:t,index:e}){return e?.format==="docker"||t.some(({
format:n})=>n==="docker")}function Iu(t){return Pu(t)&&t.images.some(({layers:e})=>e.some(({descriptor:n})=>ku(n.mediaType)===
"zstd"))}function ha(t){const e="oci";const n=i=>{const{descriptor:o}=i;const s=ku(o.mediaType);const a=s===void 0?o.mediaType:
Ir(e,s);return{...i,descriptor:{...o,mediaType:a}}};const r=t.images.map(i=>({...i,format:e,layers:i.layers.map(n)}));return{
images:r,index:t.index&&{...t.index,format:e}}}function yo({root:t,blobs:e},n,r){return[ca,fa({...t,annotations:n}),...r===
void 0?[]:[da([r])],...e.map(({digest:i,content:o})=>({path:Je(i),content:o}))]}function Dg({images:t},e,n){const r=t.find(
({image:s})=>V(s.platform,n))??t[0];if(r===void 0)throw new RangeError("a set needs an image");const{config:i,layers:o}=r.
image;return{Config:Je(z(i)),RepoTags:e.length===0?null:e,Layers:o.map(({descriptor:s})=>Je(s.digest))}}import{access as Gv,chmod as Kv,constants as Dy,link as Vv,rename as Fy,rm as Aa}from"node:fs/promises";import{basename as Yv,
dirname as Io}from"node:path";var uB=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function yt(t){return t.replace(uB,e=>[...e].map(n=>`\\u${lB(n.codePointAt(0)??
0)}`).join(""))}function lB(t){const e=t.toString(16);return t>65535?`{${e}}`:e.padStart(4,"0")}function ae(t,e){const n=t.
length>e?[...t.slice(0,2*e+1)]:[];return n.length>e?`${n.slice(0,e-1).join("")}…`:t}function Fg(t){return`<code>${ga(t)}\
</code>`}function ga(t){return yt(t).replace(/[^\p{L}\p{N} /-]/gu,e=>`&#${e.codePointAt(0)};`)}function Ct(t,e=""){const n=t.
flatMap(i=>i.match(/`+/g)??[]);const r="`".repeat(Math.max(3,...n.map(i=>i.length+1)));return[`${r}${e}`,...t,r].join("\n")}var wo="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.";var mB=150;
function Ne(t){return JSON.stringify(ae(t,mB))}function xe(t,e,n){return new p("BLOB_INVALID",`The file ${Ne(t)} of ${Ne(
n)} ${e}.`,{hint:"The image was damaged or only partly copied. Save, copy or build it again."})}function ue(t,e,n){return new p(
"UNSUPPORTED_IMAGE",`${t} ${e}.`,{hint:n})}import{createHash as pB}from"node:crypto";var Mg={sha256:64,sha512:128};function $t(t){const[e="",n="",...r]=t.split(":");const i=Object.hasOwn(Mg,e)?Mg[e]:void 0;
if(r.length>0||n.length!==i||!/^[0-9a-f]+$/.test(n))return void 0;return{algorithm:e,hex:n}}function ya(t,{digest:e,sizeBytes:n}){
if(t.length!==n)throw ee(e,an(t.length,n));const r=$t(e)?.algorithm;if(r===void 0)throw ee(e,"has a digest that cannot b\
e checked");const i=`${r}:${pB(r).update(t).digest("hex")}`;if(i!==e)throw ee(e,`has the digest ${i}`)}function an(t,e){
return`has ${t} bytes, but its descriptor says ${e}`}function ee(t,e){return new p("BLOB_INVALID",`The blob ${t.slice(0,
150)} ${e}.`,{hint:"The image was damaged or changed on its way here. Copy or build it again, and check the disk and mem\
ory of this machine."})}var Tu="application/vnd.oci.image.";var wa="application/vnd.docker.";var dn={index:`${wa}distribution.manifest.list.v2+j\
son`,manifest:`${wa}distribution.manifest.v2+json`,config:`${wa}container.image.v1+json`,layer:`${wa}image.rootfs.diff.t\
ar`};var hB=new Map([[`${Tu}manifest.v1+json`,"oci"],[`${Tu}index.v1+json`,"oci"],[dn.manifest,"docker"],[dn.index,"dock\
er"]]);var gB=new Set([`${Tu}config.v1+json`,dn.config]);var yB=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/;
var wB=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function Tr(t){return hB.
get(t)}function Bu(t){return gB.has(t)}function Ug(t){if(yB.test(t))return"layer";return wB.test(t)?"foreign":"other"}function cn(t,e){ya(t,e);const n=D(t.toString("utf8"));const r=l=>ee(e.digest,l);if(!B(n))throw r("is not a JSON object");
const i=b(n,"mediaType");const o="manifests"in n&&("layers"in n||"config"in n||"fsLayers"in n);if(o)throw r("has the fie\
lds of a manifest and of an index");if(i!==void 0&&e.mediaType!==""&&i!==e.mediaType)throw r(`has the media type ${JSON.
stringify(i)}, but its descriptor says ${JSON.stringify(e.mediaType)}`);const s=i??(e.mediaType||bB(n));const a=Tr(s);if(a===
void 0)return{kind:"other",mediaType:s};const d=vu(n);if(kr(s)){return{kind:"index",format:a,entries:Hg(n,"manifests",r),
annotations:d}}const c=Jg(w(n,"config"));if(c===void 0)throw r("has no descriptor of a config");const f=Hg(n,"layers",r).
map(EB);const u=b(n,"artifactType");return{kind:"manifest",format:a,mediaType:s,config:c,layers:f,annotations:d,artifactType:u}}
function zg(t){const e=D(t.toString("utf8"));const n=w(e,"manifests");if(!B(e)||!Array.isArray(n))return void 0;const r=n.
map(Wg).filter(i=>i!==void 0);if(r.length!==n.length)return void 0;return{kind:"index",format:"oci",entries:r,annotations:vu(
e)}}function bB(t){if("manifests"in t)return Re.index;return"config"in t&&"layers"in t?Re.manifest:""}function Hg(t,e,n){
const r=w(t,e);if(!Array.isArray(r))throw n(`has no list of ${e}`);return r.map((i,o)=>{const s=Wg(i);if(s===void 0)throw n(
`has no valid descriptor at position ${o} of its ${e}`);return s})}function EB({mediaType:t,digest:e,sizeBytes:n}){return{
mediaType:t,digest:e,sizeBytes:n}}function Wg(t){const e=Jg(t);if(e===void 0)return void 0;const n=w(t,"platform");return{
...e,platform:B(n)?n:void 0,annotations:vu(t)}}function Jg(t){const e=go(t);if(e===void 0||$t(e.digest)===void 0)return void 0;
return Number.isSafeInteger(e.sizeBytes)&&e.sizeBytes>=0?e:void 0}function vu(t){const e=w(t,"annotations");return Object.
fromEntries(Object.entries(B(e)?e:{}).filter(n=>typeof n[1]==="string"))}async function Br(t,e){const{digest:n}=e;const r=await t.readManifest(e);if(r===void 0)throw xe(n,"is missing, though an\
 index names it",t.name);const i=cn(r,e);const o=t.name;if(i.kind==="index"){const{format:a,annotations:d,entries:c}=i;return{
reference:o,digest:n,index:{format:a,annotations:d},entries:c}}if(i.kind==="manifest"){const{mediaType:a}=i;return{reference:o,
digest:n,index:void 0,entries:[{...e,mediaType:a,platform:void 0}]}}const s=i.mediaType===""?"of no known type":Ne(i.mediaType);
throw ue(o,`must be an image or an index, but is ${s}`,wo)}import{open as ey,stat as ty}from"node:fs/promises";import{join as LB}from"node:path";import{Readable as CB}from"node:stream";function pe(t){return t?.code??String(t)}function wt(t){return["ENOSPC","EDQUOT"].includes(pe(t))}import{posix as qg}from"node:path";var jg=16*1024;function Gg(t,e){const n=new Map;const r=[];for(const{key:i,value:o}of _u(t,e)){n.set(i,o);if(i==="GNU.sp\
arse.offset"||i==="GNU.sparse.numbytes")r.push(o)}if(r.length>0)n.set("GNU.sparse.map",Buffer.from(r.join(",")));return n}
function Kg(t,e){return Ou(t,n=>n===e)}function Ou(t,e){return Buffer.concat([..._u(t,0)].filter(({key:n})=>!e(n)).map(({
bytes:n})=>n))}function Ru(t,e){return Buffer.concat([..._u(t,0)].map(({key:n,bytes:r})=>{const i=e.get(n);return i===void 0?
r:SB(n,i)}))}function SB(t,e){const n=Buffer.concat([Buffer.from(` ${t}=`),Buffer.from(e),Buffer.from("\n")]);const r=n.
length;const i=r+String(r+String(r).length).length;return Buffer.concat([Buffer.from(String(i)),n])}function*_u(t,e){let n=0;
for(let r=1;n<t.length;r++){if(r>jg){throw new p("TAR_LIMIT",`The PAX header at byte ${e} holds more than ${jg} records.`,
{hint:ge})}const i=t.indexOf(32,n);const o=i===-1?"":t.toString("latin1",n,i);const s=/^[0-9]{1,10}$/.test(o)?Number(o):
0;const a=n+s;const d=i===-1?-1:t.indexOf(61,i+1);if(s===0||a>t.length||d===-1||d>=a||t[a-1]!==10){throw new p("TAR_INVA\
LID",`The PAX header at byte ${e} has a malformed record: the stream was damaged.`,{hint:Xt})}yield{key:t.toString("utf8",
i+1,d),value:t.subarray(d+1,a-1),bytes:t.subarray(n,a)};n=a}}function fn(t){return/^[0-9]{1,16}$/.test(t)?Number(t):Number.
NaN}var Vg=1024*1024;var kB=4*1024*1024;var Yg=Buffer.alloc(0);var Au={pax:new Map,longName:void 0,longLink:void 0};function un(t){
return t===ve.pax||t===ve.gnuLongName||t===ve.gnuLongLink}var vr=class{#e=[];#t=0;#n=Au;#r;get isReading(){return this.#r!==
void 0}get isEmpty(){return this.#e.length===0}begin(e,n,r){const{typeFlag:i,sizeBytes:o}=e;if(o>Vg||this.#t+o>kB){throw new p(
"TAR_LIMIT",`The extension header at byte ${r} claims ${o} bytes; at most ${Vg} are read.`,{hint:ge})}this.#i(Buffer.from(
n));if(o>0)this.#r={typeFlag:i,left:ce(o),parts:[],sizeBytes:o};else this.#n=Lu(this.#n,i,Yg,r)}take(e,n){const r=this.#r;
if(r===void 0)return 0;const i=Math.min(r.left,e.length);r.parts.push(Buffer.from(e.subarray(0,i)));r.left-=i;if(r.left===
0){this.#r=void 0;const o=r.parts.length===1?r.parts[0]:Buffer.concat(r.parts);this.#i(o);this.#n=Lu(this.#n,r.typeFlag,
o.subarray(0,r.sizeBytes),n)}return i}release(){const e={blocks:this.#e,extension:this.#n};this.#e=[];this.#t=0;this.#n=
Au;return e}#i(e){this.#e.push(e);this.#t+=e.length}};function Or(t){const e=[];for(let n=0;n<t.length;n++){const r=t[n];
const{typeFlag:i,sizeBytes:o}=Oe(r,0);e.push({typeFlag:i,block:r,data:o===0?void 0:t[++n],sizeBytes:o})}return e}function Fe(t){
return Or(t).reduce((e,{typeFlag:n,data:r=Yg,sizeBytes:i})=>Lu(e,n,r.subarray(0,i),0),Au)}function ln(t,{pax:e,longName:n}){
return n??De(e.get("GNU.sparse.name"))??De(e.get("path"))??t.name}function Nt(t,{pax:e,longLink:n}){return n??De(e.get("\
linkpath"))??Zs(t)}function ba(t,{pax:e},n){const r=De(e.get("size"));if(r===void 0)return t.sizeBytes;const i=r.toString(
"latin1");const o=fn(i);if(!Number.isSafeInteger(o))throw st(n,`the PAX record of its size is ${JSON.stringify(i.slice(0,
40))}`);return o}function Lu(t,e,n,r){if(e===ve.pax)return{...t,pax:Gg(n,r)};const i=De(xB(n));return e===ve.gnuLongName?
{...t,longName:i}:{...t,longLink:i}}function De(t){return t?.length===0?void 0:t}function xB(t){const e=t.indexOf(0);return e===
-1?t:t.subarray(0,e)}var Xg=2e5;var PB=1024;var IB=64*1024;var TB=[["gzip","1f8b","gunzip --keep"],["zstd","28b52ffd","zstd --decompress"],["\
xz","fd377a585a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],["lz4","04224d18","lz4 --decompress"]];
async function Zg(t){const e=new Cu(t);const n=new Map;const r=new vr;RB(await e.read(0,O),t.path);let i=0;let o=0;let s=0;
while(s<t.sizeBytes&&o<2){const a=s;const d=await e.block(a);s+=O;if(ao(d)){o++;continue}if(o===1)throw st(a,"there is a\
 single zero block between two entries");const c=Oe(d,a);if(++i>Xg)throw AB(t.path);if(c.typeFlag===ve.paxGlobal){s+=ce(
c.sizeBytes)}else if(un(c.typeFlag)){r.begin(c,d,a);const f=ce(c.sizeBytes);if(f>0)r.take(await e.exactly(s,f),a);s+=f}else{
const{extension:f}=r.release();const u=c.hasOldType&&c.name.at(-1)===47;const l=Xs(c.typeFlag)&&!u?ba(c,f,a):0;s=c.gnuIsExtended?
await BB(e,s):s;if(s+l>t.sizeBytes)throw $u(t,s+l);vB(n,{header:c,block:d,extension:f,offset:s,sizeBytes:l});s+=ce(l)}}if(!r.
isEmpty)throw $u(t,s);return n}async function BB(t,e){let n=e;for(let r=true;r;n+=O)r=((await t.block(n))[504]??0)!==0;return n}
function vB(t,e){const{header:n,block:r,extension:i,offset:o,sizeBytes:s}=e;const a=ln(n,i);const d=a.length>PB?void 0:Ea(
a.toString("utf8"));if(d===void 0)return;const{typeFlag:c}=n;const f=c==="S"||[...i.pax.keys()].some(OB);if(f)t.set(d,{kind:"\
sparse"});else if(c==="0"||c==="7")t.set(d,{kind:"file",offset:o,sizeBytes:s});else if(c==="1"||c==="2"){const u=(i.longLink??
i.pax.get("linkpath")??Zs(r)).toString("utf8");const l=c==="1"||u.startsWith("/")?u:`${qg.dirname(d)}/${u}`;t.set(d,{kind:"\
link",target:Ea(l)})}else t.delete(d)}function OB(t){return t.startsWith("GNU.sparse.")}function Ea(t){const e=qg.normalize(
t.replace(/^\/+/,"")).replace(/\/$/,"");return e===".."||e.startsWith("../")?void 0:e}var Cu=class{#e;#t=Buffer.alloc(0);#n=0;constructor(e){
this.#e=e}async read(e,n){const r=e-this.#n;if(r>=0&&r+n<=this.#t.length)return this.#t.subarray(r,r+n);const{handle:i,signal:o}=this.#e;
if(o.aborted)throw H(o.reason);const s=Buffer.alloc(Math.max(n,IB));let a=0;while(a<s.length){const{bytesRead:d}=await i.
read(s,a,s.length-a,e+a);if(d===0)break;a+=d}this.#t=s.subarray(0,a);this.#n=e;return this.#t.subarray(0,n)}async exactly(e,n){
const r=await this.read(e,n);if(r.length<n)throw $u(this.#e,e+n);return r}block(e){return this.exactly(e,O)}};function RB(t,e){
const n=t.toString("hex",0,8);const r=TB.find(([,o])=>n.startsWith(o));const i=JSON.stringify(e);if(r!==void 0){const o=`\
The archive ${i} must be a plain tar archive, but is compressed with ${r[0]}.`;throw new p("UNSUPPORTED_IMAGE",o,{hint:`\
Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${r[2]} ${i}`})}
if(t.length===O&&(ao(t)||_B(t)))return;throw new p("UNSUPPORTED_IMAGE",`${i} must be a tar archive, but is not one.`,{hint:'\
Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}function _B(t){
try{Oe(t,0);return true}catch{return false}}function $u({path:t,sizeBytes:e},n){const r=`The archive ${JSON.stringify(t)}\
 ends after ${e} bytes, but its headers promise at least ${n}: something was cut off.`;return new p("TAR_TRUNCATED",r,{hint:"\
Save or copy it again, and check whether the disk was full."})}function AB(t){const e=`The archive ${JSON.stringify(t)} \
has more than ${Xg} entries.`;return new p("TAR_LIMIT",e,{hint:ge})}function Sa(t){return{open:async e=>t.open(e),locate:async()=>t.range}}var Qg=1024*1024;var ny=4*1024*1024;var $B=8;async function mn(t,e,n){
if(t.sizeBytes>ny)throw NB(e,t.sizeBytes);const r=[];for await(const i of t.open(n))r.push(i);return Buffer.concat(r)}function NB(t,e){
const n=`${t} has ${e} bytes, but at most ${ny} bytes of a manifest, an index or a config are read.`;return new p("TAR_L\
IMIT",n,{hint:ge})}async function ry(t){const e=await oy(t);if(!e.isDirectory()){throw new p("BAD_INPUT",`${JSON.stringify(
t)} must be a directory, but is a file.`,{hint:'Write "oci-archive:PATH" for an archive of an OCI image layout, and "doc\
ker-archive:PATH" for one of "docker save".'})}return{path:t,find:async n=>{const r=LB(t,n);const i=await ty(r).catch(o=>{
if(["ENOENT","ENOTDIR"].includes(pe(o)))return void 0;throw bo(r,o)});if(!i?.isFile())return void 0;return iy({path:r,startByte:0,
sizeBytes:i.size})},close:async()=>{}}}async function ka(t,e){const n=await oy(t);if(!n.isFile()){const i=n.isDirectory()?
"a directory":"no regular file";throw new p("BAD_INPUT",`${JSON.stringify(t)} must be an archive, but is ${i}.`,{hint:n.
isDirectory()?'Write "oci:DIR" for a directory with an OCI image layout.':"An archive is read several times, from any po\
sition, so it must be a file. Save it to one first."})}const r=await ey(t).catch(i=>{throw bo(t,i)});try{const i=await Zg(
{handle:r,path:t,sizeBytes:n.size,signal:e});return new Nu(t,r,i)}catch(i){await r.close();throw i}}var Nu=class{path;#e;#t;constructor(e,n,r){
this.path=e;this.#e=n;this.#t=r}async find(e){let n=Ea(e);for(let r=0;n!==void 0;r++){const i=this.#t.get(n);if(i===void 0)
return void 0;if(i.kind==="file"){const{offset:o,sizeBytes:s}=i;return iy({path:this.path,startByte:o,sizeBytes:s,handle:this.#e})}
if(i.kind==="sparse")throw xe(e,"is stored as a sparse file, as no builder does",this.path);if(r===$B)throw xe(e,"is beh\
ind a loop of links",this.path);n=i.target}throw xe(e,"is a link that leads out of the archive",this.path)}close(){return this.#e.
close()}};function iy(t){const{path:e,startByte:n,sizeBytes:r}=t;const i={path:e,startByte:n,sizeBytes:r};return{sizeBytes:r,
range:i,open:o=>new Du(t,o)}}var Du=class extends CB{#e;#t;#n;#r;constructor(e,n){super({highWaterMark:Qg,signal:n});this.#e=
e;this.#r=e.startByte;this.#t=e.startByte+e.sizeBytes}_construct(e){const{handle:n,path:r}=this.#e;const i=n===void 0?ey(
r):Promise.resolve(n);i.then(o=>{this.#n=o;e()},o=>e(bo(r,o)))}_read(){const e=Math.min(Qg,this.#t-this.#r);if(e===0||this.#n===
void 0){this.push(null);return}this.#n.read(Buffer.allocUnsafe(e),0,e,this.#r).then(({bytesRead:n,buffer:r})=>{this.#r+=
n;this.push(n===0?null:r.subarray(0,n))},n=>this.destroy(bo(this.#e.path,n)))}_destroy(e,n){const r=this.#e.handle===void 0;
const i=r?this.#n?.close():void 0;Promise.resolve(i).then(()=>n(e),()=>n(e))}};async function oy(t){return ty(t).catch(e=>{
throw bo(t,e)})}function bo(t,e){const n=pe(e);if(n==="ENOENT"||n==="ENOTDIR"){return new p("IMAGE_NOT_FOUND",`There is \
no file or directory ${JSON.stringify(t)}.`,{hint:"Check the path. It is relative to the working directory, and ends at \
the first colon.",cause:e})}return new p("BAD_INPUT",`Cannot read ${JSON.stringify(t)}: ${n}.`,{hint:"Check the permissi\
ons of the file and of the directories above it.",cause:e})}var DB=/^sha256:[0-9a-f]{64}$/;function xa(t,e,n){const r=w(t,"rootfs","diff_ids")??[];const i="No builder writes this. \
Use an image from a source that you trust.";if(!U(r)||!r.every(o=>DB.test(o)))throw ue(n,"has a diffID in its config tha\
t is not a sha256 digest",i);if(r.length!==e)throw ue(n,`has ${e} layers, but ${r.length} diffIDs in its config`,i);return r}var FB=8;var Rr=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(e){const n=[];const r=[];if(this.attestations>
0)r.push(sy(this.attestations,"attestation"));if(this.artifacts.length>0){const i=Mu([...new Set(this.artifacts)].map(o=>o===
""?"no type":o));r.push(`${sy(this.artifacts.length,"artifact")} (${i})`)}if(r.length>0)n.push(`Left out of ${e}, since \
they describe the source or are not images: ${r.join(" and ")}.`);if(this.notLinux.length>0)n.push(`Left out of ${e}, si\
nce only Linux images can be flattened: ${Fu(this.notLinux)}.`);if(this.missing.length>0)n.push(`Left out of ${e}, since\
 its index names them but they are missing: ${MB(this.missing)}.`);return n}};function Fu(t){return Mu([...new Set(t.map(
v))])}function MB(t){return Mu([...new Set(t.map(e=>e===void 0?"an unknown platform":v(e)))])}function Mu(t){const e=t.slice(
0,FB).map(r=>/^[\w./+ -]*$/.test(r)?r:Ne(r));const n=t.length-e.length;return e.join(", ")+(n>0?` and ${n} more`:"")}function sy(t,e){
return`${t} ${e}${t===1?"":"s"}`}function Uu(t){const e=b(t,"os");const n=b(t,"architecture");if(e===void 0||n===void 0)return void 0;const r={os:e,architecture:n,
variant:b(t,"variant")};return ma(r)&&e!=="unknown"&&n!=="unknown"?r:void 0}function ay(t,e){const n=t??e;if(n===void 0)
return void 0;const r=e!==void 0&&!Hu(n,e);return $e({...n,variant:n.variant??(r?e.variant:void 0)})}function Hu(t,e){const n=r=>$e(
{...r,variant:void 0});return!V(n(t),n(e))}function dy(t,e,{available:n,notices:r}){const i=n.length===0?"has no platfor\
m at all":`has ${Fu(n)}`;const o=`The image ${t} is needed for ${v(e)}, but ${i}.`;return new p("PLATFORM_MISMATCH",[o,...r].
join(" "),{hint:"Select a platform that the image has."})}var cy=8;var fy=1e4;var UB="vnd.docker.reference.type";function Eo({annotations:t}){return t[UB]!==void 0}var _r=class{#e;#t;#n=new Set;#r=[];#i=0;constructor(e,n){
this.#e=e;this.#t=n}async follow(e){for(const n of e)await this.#o(n,0);return this.#r}async#o(e,n){if(++this.#i>fy)throw this.#a(
`has more than ${fy} entries in its indexes`);if(Eo(e)){this.#t.attestations++;return}if(this.#n.has(e.digest))return;this.#n.
add(e.digest);const{mediaType:r}=e;if(r!==""&&Tr(r)===void 0){this.#t.artifacts.push(r)}else if(r===""||kr(r)){await this.#s(
e,n)}else{this.#r.push(e)}}async#s(e,n){if(n===cy)throw this.#a(`has indexes nested more than ${cy} deep`);const r=await this.#e.
readManifest(e);if(r===void 0){this.#t.missing.push(void 0);return}const i=cn(r,e);if(i.kind==="index"){for(const o of i.
entries)await this.#o(o,n+1)}else if(i.kind==="manifest"){this.#r.push(e)}else if(e.mediaType===""){this.#t.artifacts.push(
i.mediaType)}else{throw ee(e.digest,"is not an index")}}#a(e){return ue(this.#e.name,e,"No builder writes this. Use an i\
mage from a source that you trust.")}};var HB=4;async function Xn(t,e,n){const{reference:r,digest:i,index:o}=e;const s=new Rr;const a=o===void 0;const d=await new _r(
t,s).follow(e.entries);const c=new zu(t,{leftOut:s,platforms:n,isAlone:a});const f=await zB(d,l=>c.load(l));const u=(n??
[]).find(l=>!f.some(m=>V(m.platform,l)));if(u!==void 0){const l=[...f.map(({platform:m})=>m),...c.others];throw dy(r,u,{
available:l,notices:s.notices(r)})}if(f.length===0){const l=s.notices(r).join(" ");throw ue(r,`has no image that can be \
flattened${l&&`. ${l.replace(/\.$/,"")}`}`,wo)}return{...{reference:r,digest:i,index:o,images:f},notices:[...s.notices(r),
...c.notices],release:({manifest:l})=>t.release(l),close:()=>t.close()}}async function zB(t,e){const n=[];const r=[...t.
entries()];const i=async()=>{for(let o=r.shift();o!==void 0;o=r.shift())n[o[0]]=await e(o[1])};await Promise.all(Array.from(
{length:HB},i));return n.filter(o=>o!==void 0)}var zu=class{notices=[];others=[];#e;#t;constructor(e,n){this.#e=e;this.#t=
n}async load(e){const n=Uu(e.platform);if(n!==void 0&&!this.#r(n))return void 0;const r=await this.#e.readManifest(e);if(r===
void 0)return this.#i(e,n);const i=cn(r,e);if(i.kind!=="manifest")throw ee(e.digest,"is not a manifest");if(!this.#s(i))
return void 0;const o=await this.#a(i,e);if(o===void 0)return this.#i(e,n,i);const s=Uu(o);const a=ay(n,s);if(a===void 0)
throw ue(`The image ${e.digest}`,"does not say which platform it is for","Build it again with a current builder.");if(n===
void 0&&!this.#r(a))return void 0;if(n!==void 0&&s!==void 0&&Hu(n,s))this.notices.push(`The index says that ${e.digest} \
is for ${v(n)}, but its config says ${v(s)}.`);return this.#n(e,i,{config:o,platform:a})}async#n(e,n,{config:r,platform:i}){
const{mediaType:o,digest:s,sizeBytes:a}=e;const d={mediaType:o||n.mediaType,digest:s,sizeBytes:a};const{layers:c}=n;const f=xa(
r,c.length,`The image ${s}`);const u={manifest:d,layers:c,platform:i};return{manifest:d,format:n.format,platform:i,indexPlatform:this.#t.
isAlone?void 0:e.platform,entryAnnotations:this.#t.isAlone?{}:e.annotations,annotations:n.annotations,config:{descriptor:n.
config,json:r},layers:await Promise.all(c.map(async(l,m)=>{const h=await this.#e.findLayer(l,u);if(h===void 0)throw this.#o(
l.digest,e);return{descriptor:l,diffId:f[m]??"",...h}}))}}#r(e){const{platforms:n,isAlone:r,leftOut:i}=this.#t;const o=n?.
some(s=>V(s,e))??true;if(!o)this.others.push(e);else if(e.os!=="linux"){if(r||n!==void 0){throw new p("UNSUPPORTED_IMAGE",
`docker-flatten needs a Linux image, but ${this.#e.name} has one for ${e.os}.`,{hint:"Windows layers are not plain files\
ystems and cannot be flattened this way."})}i.notLinux.push(e);return false}return o}async#i(e,n,r){const{isAlone:i,leftOut:o}=this.#t;
const s={manifest:e,layers:r?.layers??[],platform:n};const a=await Promise.all(s.layers.map(c=>this.#e.findLayer(c,s)));
const d=r!==void 0&&!a.includes(void 0);if(i||d)throw this.#o(r?.config.digest??e.digest,e);o.missing.push(n)}#o(e,{digest:n}){
const r=e===n?"an index":`the manifest ${n}`;return xe(e,`is missing, though ${r} names it`,this.#e.name)}#s({config:e,layers:n,
artifactType:r,mediaType:i}){const{isAlone:o,leftOut:s}=this.#t;const a=n.map(u=>Ug(u.mediaType));const d=Bu(e.mediaType)&&
(n.length===0||a.some(u=>u!=="other"));if(!d){const u=r??(Bu(e.mediaType)?n[0]?.mediaType??i:e.mediaType);if(o)throw ue(
this.#e.name,`is not an image, but ${Ne(u)}`,wo);if(n.some(l=>l.mediaType==="application/vnd.in-toto+json"))s.attestations++;else
s.artifacts.push(u);return false}const c=n[a.indexOf("foreign")];if(c!==void 0)throw ue(`The layer ${c.digest}`,`is a fo\
reign layer (${c.mediaType}), which only its vendor may distribute`,"Images with such layers cannot be flattened: the re\
sult would distribute them.");const f=n[a.indexOf("other")];if(f!==void 0)throw ue(`The layer ${f.digest}`,`has the unkn\
own media type ${JSON.stringify(f.mediaType)}`,"Layers are tar archives, uncompressed or compressed with gzip or zstd. B\
uild the image again with one of these; decrypt an encrypted one.");return true}async#a({config:e},n){const r=await this.#e.
readConfig(e,n);if(r===void 0)return void 0;ya(r,e);const i=D(r.toString("utf8"));if(!B(i))throw ee(e.digest,"is not a c\
onfig, since it is not a JSON object");return i}};var WB=["org.opencontainers.image.ref.name","io.containerd.image.name"];var uy=20;function py(t,e){const{index:n,reference:r,
text:i}=e;if(n!==void 0){const s=t[n];if(s===void 0){const a=t.length===0?"no image":`only the images @0 to @${t.length-
1}`;throw Wu(`${i} must name an image, but the layout has ${a}.`,t)}return[s]}if(r!==void 0){const s=t.filter(d=>Pa(d).includes(
r));const a=s.length>0?s:t.filter(d=>jB(d,r));if(a.length===0)throw Wu(`${i} must name an image, but the layout has none\
 with that name.`,t);return ly(a,t,e)}const o=t.filter(JB);if(o.length===0)throw Wu(`${i} must contain an image, but con\
tains none.`,t);return ly(o,t,e)}function ly(t,e,{text:n,path:r,transport:i}){const o=[...new Map(t.map(d=>[d.digest,d])).
values()];if(o.length===1)return o;const s=new Set(t.map(d=>Pa(d).toSorted().join(" ")));const a=o.every(({mediaType:d,platform:c})=>d.
includes(".manifest.v")&&c!==void 0);if(s.size===1&&a)return o;throw new p("BAD_INPUT",`${n} must name one image, but th\
e layout has several: ${hy(e)}.`,{hint:`Add one of these names: "${i}:${r}:NAME".`})}function JB(t){return!Eo(t)&&(t.mediaType===
""||Tr(t.mediaType)!==void 0)}function Pa({annotations:t}){return WB.map(e=>t[e]).filter(e=>e!==void 0)}function jB(t,e){
const n=my(e);return n!==void 0&&Pa(t).some(r=>/[/:]/.test(r)&&my(r)===n)}function my(t){try{return fe(se(t,"image"))}catch{
return void 0}}function hy(t){const e=[...new Set(t.map((r,i)=>Pa(r).at(-1)??`@${i}`))];const n=e.length-uy;return e.slice(
0,uy).map(Ne).join(", ")+(n>0?` and ${n} more`:"")}function Wu(t,e){return new p("IMAGE_NOT_FOUND",t,{hint:e.length===0?
"Check the path.":`It has: ${hy(e)}.`})}var gy="1.0.0";var So=class{name;#e;#t;constructor(e,n,r){this.name=e;this.#e=n;this.#t=r}async readManifest({digest:e}){
const n=await this.#e.find(Ia(e));return n&&mn(n,`The blob ${e}`,this.#t)}readConfig(e){return this.readManifest(e)}async findLayer({
digest:e,sizeBytes:n}){const r=await this.#e.find(Ia(e));if(r===void 0)return void 0;if(r.sizeBytes!==n)throw ee(e,an(r.
sizeBytes,n));return Sa(r)}async release(){}close(){return this.#e.close()}};async function yy(t,e){const{text:n,path:r,
transport:i}=t;const o=await(i==="oci"?ry(r):ka(r,e.signal));try{const s=new So(n,o,e.signal);const a=await Ju(o,e.signal);
if(a===void 0)throw await VB(o,t);const[d,...c]=py(a.entries,t);const f=d!==void 0&&c.length===0?await Br(s,d):{reference:n,
digest:a.digest,index:{format:a.format,annotations:a.annotations},entries:[d,...c].filter(u=>u!==void 0).map(KB)};return await Xn(
s,f,e.platforms)}catch(s){await o.close();throw s}}async function Ju(t,e){const n=await GB(t,e);if(n!==void 0&&n!==gy)throw ue(
t.path,`is an OCI image layout of version ${Ne(n)}; only ${gy} is known`,"Look for a newer release of docker-flatten.");
const r=await t.find("index.json");if(r===void 0)return void 0;const i=await mn(r,`The file index.json of ${t.path}`,e);
const o=zg(i);if(o===void 0)throw xe("index.json","is not an index of an OCI image layout",t.path);return{...o,digest:z(
i)}}async function GB(t,e){const n=await t.find("oci-layout");if(n===void 0)return void 0;const r=(await mn(n,`The file \
oci-layout of ${t.path}`,e)).toString();return b(D(r),"imageLayoutVersion")}function KB(t){const{"org.opencontainers.ima\
ge.ref.name":e,...n}=t.annotations;return{...t,annotations:n}}function Ia(t){const e=$t(t);if(e===void 0)throw ee(t,"has\
 a digest that cannot be checked");return`blobs/${e.algorithm}/${e.hex}`}async function VB(t,{text:e,path:n,transport:r}){
const i=await t.find("manifest.json")!==void 0;const o=!i?'Check the path. A layout comes from "docker buildx build --ou\
tput type=oci", skopeo, buildah and others.':r==="oci-archive"?`It looks like an archive of "docker save". Write it as "\
docker-archive:${n}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${n}" oci:NEW`;return ue(e,
"must be an OCI image layout, but has no index.json",o)}import{createHash as ov}from"node:crypto";import{Writable as sv}from"node:stream";import{pipeline as av}from"node:stream/promises";var wy=["B","kB","MB","GB","TB","PB"];function x(t){let e=t;let n=0;while(Math.abs(e)>=999.5&&n<wy.length-1){e/=1e3;n++}
const r=n===0||Math.abs(e)>=99.95?0:Math.abs(e)>=9.995?1:2;return`${e.toFixed(r)} ${wy[n]}`}function Ar(t){return`${t>0?
"+":""}${x(t)}`}function Lr(t,e){return Cr(t===0?0:(t-e)/t*100)}function Cr(t,e=1){const n=t.toFixed(e);return Number(n)===
0?n.replace("-",""):n}function $r(t,e){const n=[x(t),x(e)];return t!==e&&n[0]===n[1]?[`${t} B`,`${e} B`]:n}var YB=16*4096;
var qB=.001;function Ta(t,e,n){if(!t)return e===0;return Math.abs(e)<=Math.max(YB,n*qB)}function Ba(t,e){return{oldBytes:t,
newBytes:e,savedBytes:t-e,savedPercent:Lr(t,e)}}function Ey(t){return`${ju(t)}, ${(t.ms/1e3).toFixed(1)} s`}function ju({
oldBytes:t,newBytes:e,oldLayers:n,newLayers:r}){const i=Zn(Lr(t,e));return`${by(t,n)} → ${by(e,r)}, ${i}`}function Zn(t){
return t.startsWith("-")?`${t.slice(1)} % larger`:`${t} % smaller`}function by(t,e){return`${x(t)} in ${he(e)}`}function te(t){
return`${t.toLocaleString("en")} ${t===1?"entry":"entries"}`}function he(t){return`${t} ${t===1?"layer":"layers"}`}var XB=.2;var ZB=10;var QB=3;var ev=100*60*60;var va=class{#e;#t=performance.now();#n=this.#t;#r;#i=0;#o=0;constructor(e){
this.#e=e;this.#r=e.doneBytes?.()??0}measure(){const{title:e,isEstimate:n=false}=this.#e;const r=performance.now();const i=(r-
this.#t)/1e3;const o=this.#e.doneBytes?.();const s=this.#e.totalBytes?.();const a=o!==void 0&&s!==void 0&&s>0;const d=a&&
o<=s?s:void 0;const c=d===void 0?void 0:Math.min(99,Math.floor((o??0)/d*100));const f=o===void 0?void 0:this.#s(r,o);const u=(d??
0)-(o??0);const l=i<QB||u<=0||!f?Number.POSITIVE_INFINITY:Math.max(1,Math.round(u/f));const m=l>ev?void 0:l;return{...{title:e,
seconds:i,doneBytes:o,totalBytes:d,isEstimate:n},...{percent:c,bytesPerSecond:f,secondsLeft:m}}}#s(e,n){const r=(e-this.#n)/
1e3;if(r>=XB){const i=Math.exp(-r/ZB);this.#i=this.#i*i+(n-this.#r);this.#o=this.#o*i+r;this.#n=e;this.#r=n}return this.#o===
0?void 0:this.#i/this.#o}};function Sy(t){const{title:e,seconds:n,doneBytes:r,percent:i}=t;if(r===void 0)return`${e}: ${ky(
Math.round(n))} so far`;const o=[tv(t),i===void 0?void 0:`${i} %`,nv(t),rv(t)];return`${e}: ${o.filter(s=>s!==void 0).join(
", ")}`}function tv({doneBytes:t,totalBytes:e,isEstimate:n}){const r=x(t??0);if(e===void 0)return r;return`${r} of ${n?"\
about ":""}${x(e)}`}function nv({bytesPerSecond:t}){return t===void 0?void 0:`${x(t)}/s`}function rv({secondsLeft:t}){return t===
void 0?void 0:`${ky(t)} left`}function ky(t){const e=t<3600?[[Math.floor(t/60),"min"],[t%60,"s"]]:[[Math.floor(t/3600),"\
h"],[Math.floor(t%3600/60),"min"]];const n=e.filter(([r])=>r>0).map(([r,i])=>`${r} ${i}`);return n.length===0?"0 s":n.join(
" ")}var iv=5e3;var xy=1e3;async function W(t,e,n){const r=t.showProgress(e);try{return await n}finally{r()}}async function Oa(t,e,n){
await W(t,e.progress,Promise.race([e.sent,n]).catch(()=>{}));return W(t,{title:e.after},n)}function Py(t,e){const n=new va(
t);const r=iv/xy;let i=0;let o=t.loggedChars?.();const s=setInterval(()=>{const a=n.measure();if(++i%r!==0)return;const d=t.
loggedChars?.();if(d===o)e(Sy(a));o=d},xy);return()=>clearInterval(s)}function pn(t){let e;t.then(n=>e=n).catch(()=>{});
return()=>e}var dv=[["1f8b",".gzip"],["28b52ffd",".zstd"]];var cv=[["fd377a585a00","xz"],["425a68","bzip2"]];var fv=6;var uv=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/;
var Ra=class t{name;#e;#t;#n;#r;constructor(e,n,{config:r,blobs:i,layers:o}){this.name=e;this.#e=n;this.#t=i;this.#n=r;const s=({
mediaType:d,digest:c,sizeBytes:f})=>({mediaType:d,size:f,digest:c});const a={mediaType:dn.config,digest:z(r),sizeBytes:r.
length};this.#r=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:dn.manifest,config:s(a),layers:o.map(s)}))}static async of(e,n,r){
const i=await lv(e,n,r);const o=D(i.toString("utf8"));if(!B(o))throw xe(e.config,"is not a config, since it is not a JSO\
N object",n.path);const s=xa(o,e.layers.length,r.name);const a=new Map;const d=[];const c=new Map;for(const[f,u]of e.layers.
entries()){const l=await n.find(u);if(l===void 0)throw xe(u,"is missing, though manifest.json names it",n.path);const m=await mv(
l,u,r.signal);const h=m===""?`${s[f]}`:`file ${u}`;const g=c.get(h)??{mediaType:`${dn.layer}${m}`,digest:m===""?s[f]??"":
await hv(l,r),sizeBytes:l.sizeBytes};c.set(h,g);d.push(g);a.set(g.digest,l)}return new t(r.name,n,{config:i,blobs:a,layers:d})}get choice(){
const e=z(this.#r);const n=dn.manifest;const r=this.#r.length;const i={mediaType:n,digest:e,sizeBytes:r,platform:void 0,
annotations:{}};return{reference:this.name,digest:e,index:void 0,entries:[i]}}async readManifest(){return this.#r}async readConfig(){
return this.#n}async findLayer({digest:e}){const n=this.#t.get(e);return n&&Sa(n)}async release(){}close(){return this.#e.
close()}};async function lv(t,e,n){const r=await e.find(t.config);if(r===void 0)throw xe(t.config,"is missing, though ma\
nifest.json names it",e.path);const i=await mn(r,`The config ${JSON.stringify(t.config)}`,n.signal);const o=uv.exec(t.config)?.[1];
const s=z(i);if(o!==void 0&&s!==`sha256:${o}`)throw ee(`sha256:${o}`,`has the digest ${s}`);return i}async function mv(t,e,n){
const r=await pv(t,n);const i=cv.find(([o])=>r.startsWith(o));if(i!==void 0)throw ue(`The layer ${JSON.stringify(e)}`,`i\
s compressed with ${i[1]}`,"Layers must be uncompressed, or compressed with gzip or zstd. Load the archive into an engin\
e and save it again.");return dv.find(([o])=>r.startsWith(o))?.[1]??""}async function pv(t,e){const n=t.open(e);for await(const r of n)
return r.toString("hex",0,fv);return""}async function hv(t,{signal:e,log:n,touch:r}){const i=ov("sha256");let o=0;const s=new sv(
{write:(d,c,f)=>{i.update(d);o+=d.length;r();f()}});const a={title:"Digest",doneBytes:()=>o,totalBytes:()=>t.sizeBytes};
await W(n,a,av(t.open(e),s,{signal:e}));return`sha256:${i.digest("hex")}`}var Iy=20;async function By(t,e){const{text:n,path:r}=t;const i=await ka(r,e.signal);try{const o=wv(await gv(i,t,e.signal),
t);const s=new So(n,i,e.signal);const a=await Ju(i,e.signal);const d=a&&await Ev(s,a.entries,o);if(d!==void 0)return await Xn(
s,await Br(s,d),e.platforms);const c=await Ra.of(o,i,{...e,name:n});return await Xn(c,c.choice,e.platforms)}catch(o){await i.
close();throw o}}async function gv(t,{text:e,path:n},r){const i=await t.find("manifest.json");if(i===void 0){const d=await t.
find("index.json")!==void 0;const c=await t.find("repositories")!==void 0;const f=d?`It has an index.json, so it is an a\
rchive of an OCI image layout. Write it as "oci-archive:${n}".`:c?"Docker before 1.10 wrote it. Load it into an engine a\
nd save it again.":'Check the path. Such an archive comes from "docker save", "docker buildx build --output type=docker"\
, skopeo, buildah, podman and others.';throw ue(e,'must be an archive of "docker save", but has no manifest.json',f)}const o=await mn(
i,`The file manifest.json of ${n}`,r);const s=D(o.toString("utf8"));const a=(Array.isArray(s)?s:[]).map(yv);if(!Array.isArray(
s)||a.includes(void 0))throw xe("manifest.json","is not a list of images",n);return a.filter(d=>d!==void 0)}function yv(t){
const e=b(t,"Config");const n=w(t,"Layers")??[];const r=w(t,"RepoTags")??[];if(e===void 0||!U(n)||!U(r))return void 0;return{
config:e,names:r,layers:n}}function wv(t,e){const{text:n,path:r,reference:i,index:o}=e;const s=bv(t);if(t.length===0)throw new p(
"IMAGE_NOT_FOUND",`${n} must contain an image, but contains none.`,{hint:"Save the image again."});if(o!==void 0){const f=t[o];
if(f!==void 0)return f;throw new p("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has only the images @0 to\
 @${t.length-1}.`,{hint:`It has: ${s}.`})}const a=i&&fe(i);const d=t.filter(({names:f})=>a===void 0||f.some(u=>Gu(u)===a));
const[c]=d;if(c===void 0){throw new p("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has none with that nam\
e.`,{hint:`It has: ${s}.`})}if(d.some(f=>JSON.stringify(Ty(f))!==JSON.stringify(Ty(c)))){throw new p("BAD_INPUT",`${n} m\
ust name one image, but the archive has several: ${s}.`,{hint:`Add one of these names: "docker-archive:${r}:NAME".`})}return c}
function Ty({config:t,layers:e}){return[t,e]}function Gu(t){try{return fe(se(t,"image"))}catch{return void 0}}function bv(t){
const e=t.flatMap(({names:r},i)=>r.length===0?[`@${i}`]:r);const n=e.length-Iy;return e.slice(0,Iy).map(Ne).join(", ")+(n>
0?` and ${n} more`:"")}async function Ev(t,e,n){const r=n.names.map(Gu);const i=({annotations:a})=>r.includes(Gu(a["io.c\
ontainerd.image.name"]??""));const o=e.filter(a=>!Eo(a));const s=o.toSorted((a,d)=>Number(i(d))-Number(i(a)));for(const a of s)
if(await Sv(t,a,n))return a;return void 0}async function Sv(t,e,n){for(const r of await new _r(t,new Rr).follow([e])){const i=await t.
readManifest(r);const o=i&&cn(i,r);if(o?.kind!=="manifest")continue;const s=[o.config,...o.layers].map(({digest:a})=>Ia(
a));if(JSON.stringify(s)===JSON.stringify([n.config,...n.layers]))return true}return false}import{createReadStream as Rv,readdirSync as _v,statSync as Av}from"node:fs";import{mkdtemp as Lv,rm as Ly,stat as Cv}from"node:fs/promises";
import{join as qu}from"node:path";import{Readable as $v}from"node:stream";import{spawn as Bv}from"node:child_process";var kv=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function xv(t){return kv.test(t)}function ko(t){const{domain:e,
path:n,digest:r}=t;return`docker://${r===void 0?fe(t):`${e}/${n}@${r}`}`}function xo({domain:t},e){return xv(t)?[`${e}=f\
alse`]:[]}var hn={read:"PULL_FAILED",write:"PUSH_FAILED"};var vy='skopeo uses the login of "docker login" (docker/login-action), "\
skopeo login" or "podman login": log in to the registry in an earlier step, with an account that may';var Pv={read:"NO_S\
PACE",write:"NO_SPACE"};var Oy=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i;
var Iv=[{words:/no space left on device|disk quota exceeded/i,codes:Pv,hint:()=>`Free some disk space, or name a directo\
ry on a larger disk with the ${T("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,codes:hn,
hint:()=>"skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golan\
g-github-containers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,codes:hn,hint:()=>"\
The signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change i\
t."},{words:/toomanyrequests|too many requests|rate limit/i,codes:hn,hint:()=>`${vy} read there, so that its own limit a\
pplies.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,codes:hn,hint:t=>`${vy} ${t===
"read"?"read":"push"} there.`},{words:Oy,codes:{read:"IMAGE_NOT_FOUND",write:"PUSH_FAILED"},hint:t=>t==="read"?"Check th\
e name and the tag, and whether the registry has the image.":"Check the name: in some registries the repository must be \
created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,codes:hn,
hint:()=>`A flat image is one layer and therefore one upload: compress it better (${T("compression")}), drop what is not\
 needed (${T("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`},
{words:/HTTP response to HTTPS client/i,codes:hn,hint:()=>'Only registries on this machine are used without TLS. For ano\
ther one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).'},{words:/x509:|certificate/i,
codes:hn,hint:()=>"Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (contain\
ers-certs.d(5)), or trust it on the whole machine."}];var Tv=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function Ry(t){return Tv.test(t)}function _y(t){return Oy.test(t)}function _a(t){const[e]=[...t.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].
slice(-1);const n=e?.[1]??"";if(!n.startsWith('"'))return(n||t).trim().slice(-2e3);try{return String(JSON.parse(n)).trim().
slice(-2e3)}catch{return n.slice(1,-1).trim().slice(-2e3)}}function Nr(t,{kind:e,name:n}){const r=Iv.find(({words:o})=>o.
test(t));const i=e==="read"?`Reading ${n}`:`Writing ${n}`;return new p(r?.codes[e]??hn[e],`${i} with skopeo failed: ${t||
"it printed no message"}`,{hint:r?.hint(e)??"Check whether the registry is reachable, and run again."})}var Yu=[1,4,1];var Ku=[1,9];var vv=32*1024*1024;var Ay=["--retry-times","2"];var bt=class{#e;#t;#n;constructor(e,n="skop\
eo"){this.#e=e;this.#t=n}checkVersion(){this.#n??=this.#r();return this.#n}async#r(){const{stdout:e,stderr:n}=await this.#s(
["--version"]);const r=`${e.toString()}${n}`;const i=/version (\d+)\.(\d+)(?:\.(\d+))?/.exec(r);if(i===null)throw Vu(`th\
e one on PATH printed ${JSON.stringify(r.slice(0,200))}`);const o=i.slice(1).map(d=>Number(d??0));const s=o.join(".");const a=Yu.
findIndex((d,c)=>d!==o[c]);if(a!==-1&&(o[a]??0)<(Yu[a]??0))throw Vu(`the one on PATH is ${s}`);this.#e.log.debug(`skopeo\
 ${s}`);return s}async copy(e,n,r,i){const o=typeof e==="string"?[e,[]]:[ko(e),xo(e,"--src-tls-verify")];const s=typeof n===
"string"?[n,[]]:[ko(n),xo(n,"--dest-tls-verify")];const a=i.kind==="write"?["--insecure-policy"]:[];const d=await this.#o(
[...[...a,"--tmpdir",this.#e.tempDir,"copy","--quiet",...Ay],...[...o[1]??[],...s[1]??[],...r],...["--",String(o[0]),String(
s[0])]]);if(d.exitCode!==0)throw Nr(_a(d.stderr),i)}async indexOptions(){const[e=0,n=0]=(await this.checkVersion()).split(
".").map(Number);const r=e>Ku[0]||e===Ku[0]&&n>=Ku[1];return r?["--multi-arch","index-only"]:["--all"]}rawManifest(e){return this.#i(
e,[])}rawConfig(e){return this.#i(e,["--config"])}async#i(e,n){const r=await this.#o([...["inspect","--raw",...n,...Ay,...xo(
e,"--tls-verify")],...["--",ko(e)]]);if(r.exitCode===0)return r.stdout;const i=_a(r.stderr);if(_y(i))return void 0;throw Nr(
i,{kind:"read",name:`docker://${e.text}`})}async delete(e){const n=await this.#o([...["delete",...xo(e,"--tls-verify")],
...["--",ko(e)]]);if(n.exitCode!==0)throw Nr(_a(n.stderr),{kind:"write",name:`docker://${e.text}`})}async#o(e){await this.
checkVersion();return this.#s(e)}async#s(e){const{signal:n,touch:r,log:i}=this.#e;if(n.aborted)throw H(n.reason);i.debug(
`skopeo ${e.join(" ")}`);const o=Bv(this.#t,e,{stdio:["ignore","pipe","pipe"],detached:Vn});io(n,o);const s=Ov(o,r);const a=new en(
ro,r);o.stderr?.on("data",a.add);const d=js(o,r);try{const c=await oo(o);if(n.aborted)throw H(n.reason);r();return{exitCode:c,
stdout:s(),stderr:a.text}}catch(c){if(c.code==="ENOENT")throw Vu(`none is on PATH (${S(c)})`,c);throw c}finally{clearInterval(
d)}}};function Ov(t,e){const n=[];let r=0;t.stdout?.on("data",i=>{e();if(r>vv)return;r+=i.length;n.push(i)});return()=>Buffer.
concat(n)}function Vu(t,e){return new p("NO_SKOPEO",`docker-flatten needs skopeo ${Yu.join(".")} or newer for images in \
a registry, but ${t}.`,{hint:`Install the package skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-ge\
t install skopeo"); GitHub's Ubuntu runners have it.`,cause:e})}var Nv=1024*1024;async function Cy(t,e){const{text:n,reference:r}=t;const i=new bt(e);const o=await i.rawManifest(r);if(o===
void 0)throw Mv(n);const s=new Xu(t,e,i);const a=r.digest??z(o);s.know(a,o);const d={mediaType:"",digest:a,sizeBytes:o.length,
platform:void 0,annotations:{}};try{return await Xn(s,await Br(s,d),e.platforms)}catch(c){await s.close();throw c}}var Xu=class{name;#e;#t;#n;#r=new Map;#i=new Map;constructor({
text:e,reference:n},r,i){this.name=e;this.#e=n;this.#t=r;this.#n=i}know(e,n){this.#r.set(e,n)}async readManifest({digest:e}){
return this.#r.get(e)??await this.#n.rawManifest(this.#o(e))}readConfig(e,n){return this.#n.rawConfig(this.#o(n.digest))}async findLayer({
digest:e,sizeBytes:n},r){const i=async()=>{const s=qu(await this.#s(r),Dv(e));const a=await Cv(s).then(({size:d})=>d,()=>void 0);
if(a===void 0)throw ee(e,"is missing from what skopeo copied");if(a!==n)throw ee(e,an(a,n));return{path:s,startByte:0,sizeBytes:n}};
const o=async s=>{const{path:a}=await i();return n===0?$v.from([]):Rv(a,{highWaterMark:Nv,signal:s})};return{open:o,locate:i}}async release({
digest:e}){const n=this.#i.get(e);this.#i.delete(e);const r=await n?.catch(()=>void 0);if(r!==void 0)await Ly(r,{recursive:true,
force:true})}async close(){await Promise.all([...this.#i.keys()].map(e=>this.release({mediaType:"",digest:e,sizeBytes:0})))}#o(e){
return{...this.#e,tag:void 0,digest:e}}#s(e){const{digest:n}=e.manifest;const r=this.#i.get(n)??this.#a(e);this.#i.set(n,
r);r.catch(()=>{if(this.#i.get(n)===r)this.#i.delete(n)});return r}async#a({manifest:e,layers:n,platform:r}){const{tempDir:i,
runId:o,log:s}=this.#t;const a=await Lv(qu(i,`${oe(o)}copy-`));const d={title:r===void 0?"Copy":`Copy ${v(r)}`,doneBytes:()=>Fv(
a),totalBytes:()=>n.reduce((u,{sizeBytes:l})=>u+l,0)};const c={kind:"read",name:this.name};const f=this.#n.copy(this.#o(
e.digest),`dir:${a}`,[],c);try{await W(s,d,f);return a}catch(u){await Ly(a,{recursive:true,force:true});throw u}}};function Dv(t){
const e=$t(t);if(e===void 0)throw ee(t,"has a digest that cannot be checked");return e.hex}function Fv(t){try{return _v(
t).reduce((e,n)=>e+Av(qu(t,n)).size,0)}catch{return 0}}function Mv(t){return new p("IMAGE_NOT_FOUND",`${t} must be an im\
age, but its registry does not have it.`,{hint:"Check the name and the tag, and whether it was pushed."})}async function Me(t,e){try{return await Uv(t,e)}catch(n){throw e.signal.aborted?H(e.signal.reason):n}}function Uv(t,e){switch(t.
transport){case"docker-archive":return By(t,e);case"oci":case"oci-archive":return yy(t,e);case"docker":return Cy(t,e)}}import{lstat as Hv,open as Ny,realpath as zv}from"node:fs/promises";import{dirname as Wv,join as Jv}from"node:path";var jv=0;function Qn(t,e){return Jv(t,`${oe(e)}${++jv}.pending`)}async function gn(t){return zv(t).catch(()=>t)}async function Dr(t,e){
const n=await Ny(t,"wx");try{await e(n);await n.sync()}finally{await n.close()}}async function Dt(t){const e=await Ny(t,
"r").catch(()=>void 0);await e?.sync().catch(()=>{});await e?.close()}async function _e(t){return Hv(t).catch(()=>void 0)}
function Fr(t,e,n){return new p("BAD_INPUT",`The ${T("tag")} must name a place that can be written to, but ${JSON.stringify(
t)} is not one: ${e}.`,{hint:n})}var $y={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"\
this user may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"i\
ts name is too long"};function Po(t){const e=pe(t);return Object.hasOwn($y,e)?$y[e]??e:e}function er(t,{name:e,path:n,signal:r}){
if(t instanceof p)return t;if(r.aborted)return H(r.reason);if(wt(t)){return new p("NO_SPACE",`The disk of ${Wv(n)} fille\
d up while writing ${e}. What was there before is unchanged.`,{hint:"Free some disk space, or name a path on a larger di\
sk.",cause:t})}return new p("WRITE_FAILED",`Cannot write ${e} (${Po(t)}). What was there before is unchanged.`,{hint:"Na\
me a writable path on a disk with space for the compressed image.",cause:t})}function Mr(t,e,{log:n,name:r}){if(Iu(t)){n.notice(`${r} gets OCI's media types instead of the source's: Docker's have n\
one for layers with zstd.`);return ha(t)}if(!e||!Pu(t))return t;n.notice(`${r} gets OCI's media types instead of Docker'\
s, which programs do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`);return ha(
t)}var To=class{name;#e;#t;#n;#r;constructor(e,n,r){this.name=e.text;this.#e=e.path;this.#t=e.transport==="oci-archive";this.#n=
n;this.#r=r}async check(){const e=await gn(this.#e);const n=(i,o)=>Fr(this.name,i,o);const r=await _e(e);if(Yv(e)===""||
e.endsWith("/")||r?.isDirectory())throw n("it is a directory",'Name a file. For a directory write "oci:DIR", or see docs\
/archives.md for the transports.');if(r!==void 0&&!r.isFile())throw n("it exists and is not a plain file","Name a file t\
hat is new or an archive.");try{await Gv(`${Io(e)}/`,Dy.W_OK|Dy.X_OK)}catch(i){throw n(Po(i),"Create the directory in an\
 earlier step, or name a file in an existing, writable one.")}}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await gn(this.#e);const a=Qn(Io(s),n);const d=qn(Mr(e,this.#t,{log:r,name:this.name}));const c=this.#r(d);const f=bg(
c);let u=0;const l=h=>{u+=h;o()};const m={title:"Write",doneBytes:()=>u,totalBytes:()=>f};try{const h=Dr(a,g=>Eg(g,c,{signal:i,
onBytes:l}));await W(r,m,h)}catch(h){await Aa(a,{force:true}).catch(()=>{});throw er(h,{name:this.name,path:s,signal:i})}
return new Zu({name:this.name,path:s,pending:a,digest:d.root.digest,context:this.#n})}};var Zu=class{digest;#e;#t;#n;constructor(e){
this.digest=e.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;const i={transport:"oci-archive",text:e,
path:n};return Me({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,pending:r,context:i}=this.#e;
try{const o=await _e(n);const s=o===void 0||await this.#r();if(o!==void 0)await Kv(r,Number(o.mode)&511);const a=(await _e(
r))?.ino;await Fy(r,n);this.#n=s?Number(a):void 0;await Dt(Io(n))}catch(o){throw er(o,{name:e,path:n,signal:i.signal})}}async#r(){
const{path:e,context:n}=this.#e;const r=Qn(Io(e),n.runId);try{await Vv(e,r)}catch(i){n.log.debug(`the replaced file cann\
ot be kept: ${S(i)}`);return false}this.#t=r;return true}async undo(){const{path:e}=this.#e;if(this.#n===void 0||Number(
(await _e(e))?.ino)!==this.#n)return;if(this.#t===void 0)await Aa(e,{force:true});else await Fy(this.#t,e);this.#n=void 0;
this.#t=void 0;await Dt(Io(e))}async discard(){await Aa(this.#e.pending,{force:true});if(this.#t!==void 0)await Aa(this.#t,
{force:true});this.#t=void 0}};var tr="org.opencontainers.image.ref.name";function Bo(t){try{const e=ra(t);const n=w(e,"manifests");if(n===null||n===void 0)
return{...e,manifests:[]};const r=Array.isArray(n)&&n.every(i=>b(i,"digest"));return r?e:void 0}catch{return void 0}}function My(t,e){
const n=Hy(t);const r=e.annotations?.[tr];const i=n.filter(c=>qv(c)===r);const o=r!==void 0||i.length===1;const[s]=o?i:[];
const a=sa(e);const d=s===void 0?[...n,a]:n.flatMap(c=>{if(c===s)return[a];return i.includes(c)?[]:[c]});return zy({...t,
manifests:d})}function Uy(t,e){const n=JSON.stringify(sa(e));return zy({...t,manifests:Hy(t).filter(r=>JSON.stringify(r)!==
n)})}function Hy(t){const e=w(t,"manifests");return Array.isArray(e)?e.filter(B):[]}function qv(t){return b(t,"annotatio\
ns",tr)}function zy(t){return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Re.index,...t}))}import{access as cO,constants as Vy,mkdir as fO,readdir as uO,readFile as lO,rm as mO}from"node:fs/promises";import{basename as pO,
dirname as Yy,join as Ur,resolve as hO}from"node:path";import{mkdir as jy,readdir as Ky,readFile as tl,rename as Ca,rm as nr,rmdir as aO}from"node:fs/promises";import{dirname as Gy,
join as Pe}from"node:path";import{readdir as Xv,rm as La,writeFile as Zv}from"node:fs/promises";import{basename as Qv,join as Qu}from"node:path";import{
setTimeout as eO}from"node:timers/promises";var Wy=".lock";var Jy=6e4;var tO=10;var nO=40;var rO=0;async function el(t,e){const n=await iO(t);try{return await e()}finally{
await La(n,{force:true}).catch(()=>{})}}async function iO({directory:t,name:e,context:n}){const{runId:r,signal:i,touch:o}=n;
const s=Qu(t,`${oe(r)}${++rO}${Wy}`);const a=performance.now()+Jy;for(;;){i.throwIfAborted();await Zv(s,"",{flag:"wx"});
const[d]=await oO(t,Qv(s)).catch(c=>La(s,{force:true}).then(()=>Promise.reject(c)));if(d===void 0)return s;await La(s,{force:true});
if(performance.now()>a)throw sO(e,Qu(t,d));o();await eO(tO+Math.random()*nO)}}async function oO(t,e){const n=[];for(const r of await Xv(
t)){const i=r.endsWith(Wy)&&r!==e?gt(r):void 0;if(i===void 0)continue;if(ot(i))await La(Qu(t,r),{force:true});else n.push(
r)}return n}function sO(t,e){return new p("WRITE_FAILED",`Another run has been writing to ${t} for more than ${Jy/1e3} s\
.`,{hint:`Run again once it has ended. If there is no other run, remove the file ${e}.`})}var $a=class{digest;#e;#t;constructor(e){this.digest=e.root.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;
const i={transport:"oci",text:e,path:n};return Me({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,
pending:r,isNew:i,context:o}=this.#e;try{this.#t=(i?await this.#n():void 0)??await el({directory:n,name:e,context:o},()=>this.#r());
await Dt(i?Gy(n):n);await nr(r,{recursive:true,force:true})}catch(s){throw er(s,{name:e,path:Pe(n,"index.json"),signal:o.
signal})}}async#n(){const{path:e,pending:n,blobs:r}=this.#e;if(await _e(e)!==void 0)return void 0;const i=await tl(Pe(n,
"index.json"));try{await Ca(n,e)}catch(o){if(["ENOTEMPTY","EEXIST"].includes(pe(o)))return void 0;throw o}return{before:void 0,
after:i,added:["","oci-layout",...r.map(Je)]}}async#r(){const{path:e,pending:n,root:r,blobs:i}=this.#e;const o=[];try{await jy(
Pe(e,"blobs/sha256"),{recursive:true});for(const d of["oci-layout",...i.map(Je)]){if(await _e(Pe(e,d))===void 0)o.push(d);
await Ca(Pe(n,d),Pe(e,d))}await Dt(Pe(e,"blobs/sha256"));const s=await this.#i();const a=My(s?.index,r);await nl(e,n,a);
return{before:s?.bytes,after:a,added:o}}catch(s){for(const a of o)await nr(Pe(e,a),{force:true}).catch(()=>{});throw s}}async#i(){
const{name:e,path:n}=this.#e;const r=await tl(Pe(n,"index.json")).catch(o=>{if(pe(o)==="ENOENT")return void 0;throw o});
if(r===void 0)return void 0;const i=Bo(r.toString());if(i!==void 0)return{bytes:r,index:i};throw new p("WRITE_FAILED",`${e}\
 no longer has a valid index.json.`,{hint:"Something else changed the directory during the run. Name another one."})}async undo(){
const e=this.#t;this.#t=void 0;const{name:n,path:r}=this.#e;if(e===void 0||await _e(r)===void 0)return;const i={...this.#e.
context,signal:new AbortController().signal};await el({directory:r,name:n,context:i},()=>this.#o(e))}async#o({before:e,after:n,
added:r}){const{path:i,root:o,context:s}=this.#e;const a=await tl(Pe(i,"index.json")).catch(()=>void 0);if(a===void 0)return;
const d=a.equals(n);const c=d&&r[0]===""&&!await dO(i,s.runId);const f=Qn(c?Gy(i):i,s.runId);if(c){await Ca(i,f);await nr(
f,{recursive:true,force:true});return}await jy(f);try{if(!d){const u=Bo(a.toString());if(u!==void 0)await nl(i,f,Uy(u,o));
return}if(e===void 0)await nr(Pe(i,"index.json"));else await nl(i,f,e);for(const u of r)if(u!=="")await nr(Pe(i,u),{force:true})}finally{
await nr(f,{recursive:true,force:true})}if(e!==void 0)return;for(const u of["blobs/sha256","blobs"])if((await Ky(Pe(i,u))).
length===0)await aO(Pe(i,u))}async discard(){await nr(this.#e.pending,{recursive:true,force:true})}};async function dO(t,e){
const n=(await Ky(t)).map(gt);return n.some(r=>r!==void 0&&r!==e&&!ot(r))}async function nl(t,e,n){const r=Pe(e,"next-in\
dex.json");await Dr(r,i=>i.writeFile(n));await Ca(r,Pe(t,"index.json"));await Dt(t)}var Na=class{name;#e;#t;#n;constructor({text:e,path:n,reference:r},i){this.name=e;this.#e=hO(n);this.#t=r;this.#n=i}async check(){
const e=await gn(this.#e);const n=await _e(e);if(n!==void 0&&!n.isDirectory())throw Fr(this.name,"it exists and is not a\
 directory",'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{const r=n===
void 0?`${Yy(e)}/`:e;await cO(r,Vy.W_OK|Vy.X_OK)}catch(r){throw Fr(this.name,Po(r),"Create its directory in an earlier s\
tep, or name one in an existing, writable directory.")}if(n!==void 0)await this.#r(e)}async#r(e){if((await uO(e).catch(()=>[
""])).length===0)return;const n=await lO(Ur(e,"index.json"),"utf8").catch(()=>"");const r=await _e(Ur(e,"oci-layout"))!==
void 0;if(r&&Bo(n)!==void 0)return;throw Fr(this.name,"it has files, but is not an OCI image layout with a valid index.j\
son","Name a new or empty directory, or an OCI image layout.")}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await gn(this.#e);const a=await _e(s)===void 0;const d=Qn(a?Yy(s):s,n);const c=qn(Mr(e,true,{log:r,name:this.name}));
const f=this.#t===void 0?{}:{[tr]:this.#t};const u=yo(c,f);const l=u.map(({content:y})=>"sizeBytes"in y?y.sizeBytes:y.length);
let m=0;const h=y=>{m+=y;o()};const g=async()=>{await fO(Ur(d,"blobs/sha256"),{recursive:true});for(const{path:y,content:E}of u){
i.throwIfAborted();await Dr(Ur(d,y),async I=>{if(Buffer.isBuffer(E))await I.writeFile(E);else await po(E,I,{signal:i,onBytes:h})})}};
try{const y=l.reduce((I,P)=>I+P,0);const E={title:"Write",doneBytes:()=>m,totalBytes:()=>y};await W(r,E,g());for(const I of[
"blobs/sha256","blobs","."])await Dt(Ur(d,I))}catch(y){await mO(d,{recursive:true,force:true}).catch(()=>{});throw er(y,
{name:this.name,path:Ur(s,pO(s)),signal:i})}return new $a({name:this.name,path:s,pending:d,isNew:a,root:{...c.root,annotations:f},
blobs:c.blobs.map(({digest:y})=>y),context:this.#n})}};import{mkdir as gO,mkdtemp as yO,open as wO,rm as bO,symlink as EO,writeFile as Da}from"node:fs/promises";import{join as Hr,
resolve as SO}from"node:path";var kO=30;var Fa=class{name;#e;#t;constructor(e,n){this.name=e.text;this.#e=e;this.#t=n}async check(){const e=new bt(this.#t);
await e.checkVersion();try{await e.rawManifest(this.#e.reference)}catch(n){const r=S(n);if(Ry(r))throw Nr(r,{kind:"write",
name:this.name});if(this.#t.signal.aborted)throw n;this.#t.log.debug(`the present image of ${this.name} cannot be read: ${r}`)}}async write(e){
const{log:n,tempDir:r,runId:i,signal:o}=this.#t;const{reference:s}=this.#e;const a=qn(Mr(e,false,{log:n,name:this.name}));
const{digest:d}=a.root;const c={...s,tag:void 0,digest:d};const f=await new bt(this.#t).rawManifest(c).then(l=>l!==void 0).
catch(()=>true);const u=await yO(Hr(r,oe(i))).catch(l=>{throw qy(l,r,o)});try{await this.#n(u,a)}finally{await bO(u,{recursive:true,
force:true})}return new il({...this.#e,digest:d,wasThere:f},this.#t)}async#n(e,n){const{log:r,tempDir:i,signal:o,touch:s}=this.#t;
const a=new bt({...this.#t,tempDir:e});const d={kind:"write",name:this.name};const c=async(u,l,m)=>{const{digest:h}=l.root;
const g=Hr(e,rl(h));await xO(g,l,{signal:o,onBytes:s}).catch(E=>{throw qy(E,i,o)});const y={...this.#e.reference,tag:void 0,
digest:h};await W(r,{title:u},a.copy(`dir:${g}`,y,m,d))};const f=n.images.map(({image:u})=>qn({images:[u],index:void 0}));
for(const u of new Map(f.map(l=>[l.root.digest,l])).values()){const l=u.images[0]?.image.platform;await c(l===void 0?"Pu\
sh":`Push ${v(l)}`,u,[])}if(f.some(u=>u.root.digest===n.root.digest))return;await c("Push the index",n,await a.indexOptions())}};
async function xO(t,e,n){const{root:r,rootBytes:i,images:o,blobs:s}=e;const a=new Map(o.map(({manifest:d,bytes:c})=>[d.digest,
c]));a.delete(r.digest);await gO(t);await Da(Hr(t,"version"),"Directory Transport Version: 1.1\n");await Da(Hr(t,"manife\
st.json"),i);for(const[d,c]of a)await Da(Hr(t,`${rl(d)}.manifest.json`),c);for(const{digest:d,content:c}of s){if(a.has(d)||
d===r.digest)continue;const f=Hr(t,rl(d));if(Buffer.isBuffer(c))await Da(f,c);else if(c.startByte===void 0)await EO(SO(c.
path),f);else await PO(c,f,n)}}async function PO(t,e,n){const r=await wO(e,"wx");try{await po(t,r,n)}finally{await r.close()}}
function rl(t){return t.slice(t.indexOf(":")+1)}function qy(t,e,n){if(n.aborted)return H(n.reason);return new p(wt(t)?"N\
O_SPACE":"WRITE_FAILED",`Cannot write what is pushed to ${e}: ${S(t)}.`,{hint:"Free some disk space, or name a directory\
 on a larger disk.",cause:t})}var il=class{digest;#e;#t;#n;#r;#i=false;constructor(e,n){this.digest=e.digest;this.#e=e;this.#t=
n;this.#n=new bt(n)}readBack(){const{text:e}=this.#e;return Me({transport:"docker",text:e,reference:this.#a(this.digest)},
this.#t)}async publish(){const{text:e,reference:n}=this.#e;this.#r=await this.#s().catch(i=>{this.#t.log.debug(`the prev\
ious image of ${e} cannot be read: ${S(i)}`);return void 0});this.#i=true;if(this.#r!==this.digest)await this.#o(this.digest);
const r=await this.#s();if(r===this.digest)return;throw new p("PUSH_FAILED",`${e} must have the digest ${this.digest}, b\
ut the registry answers with ${r} after the push.`,{hint:`Something else may have pushed ${n.text} at the same time. Run\
 again.`})}async#o(e,n=this.#n){const{text:r,reference:i}=this.#e;const o={kind:"write",name:r};await n.copy(this.#a(e),
i,await n.indexOptions(),o)}async#s(e=this.#n){const n=await e.rawManifest(this.#e.reference);return n===void 0?"none":z(
n)}#a(e){return{...this.#e.reference,tag:void 0,digest:e}}async undo(){if(!this.#i||this.#r===this.digest)return;const{text:e,
wasThere:n}=this.#e;this.#i=false;const r=s=>this.#t.log.notice(`${e} was pushed and could not be restored: ${s}`);const i=new qe(
void 0,kO);const o=new bt({...this.#t,signal:i.signal,touch:i.touch});try{if(await this.#s(o)!==this.digest)return;if(this.#r===
void 0)r("its previous image could not be read");else if(this.#r!=="none")await this.#o(this.#r,o);else if(n)r("its regi\
stry already had the same image under another name");else await o.delete(this.#a(this.digest))}catch(s){r(S(s))}finally{
i.release()}}async discard(){}};function Ma(t,e){switch(t.transport){case"docker-archive":{const{reference:n}=t;return new To(t,e,r=>BO(r,n))}case"oci-a\
rchive":{const{reference:n}=t;const r=n===void 0?{}:{[tr]:n};return new To(t,e,i=>yo(i,r))}case"oci":return new Na(t,e);case"\
docker":return new Fa(t,e)}}function BO(t,e){const n=e===void 0?{}:{[ua]:fe(e),[tr]:e.tag??"latest"};const r=e===void 0?
[]:[vg(e)];return yo(t,n,Dg(t,r,OO()))}var vO={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};
function OO(){const t=vO[process.arch]??process.arch;return $e({os:"linux",architecture:t,variant:void 0})}function Zy(t){
return t.flatMap(e=>{if(e.transport==="docker")return[];const n=RO(TO(e.path));return e.transport==="oci"?[Xy(n),n]:[Xy(
n)]})}function RO(t){try{return IO(t)}catch{return t}}function Ua(t){const{tempDir:e,backup:n,report:r,html:i,tagLocations:o}=t;const s=[n,r,i].filter(d=>d!==void 0);const a=Zy(
o);return[...new Set([e,...s.map(d=>_O(d)),...a])]}var AO=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/;var LO="kmgtp";var CO=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function Ha(t){const[,e,n,r]=CO.exec(t)??[];if(e===void 0)return void 0;const i=n===void 0?0:LO.indexOf(n.toLowerCase())+
1;const o=Math.round(Number(e)*(r===void 0?1e3:1024)**i);return Number.isSafeInteger(o)?o:void 0}function Qy(t){if(t==="")
return void 0;const e=Ha(t);if(e===void 0||e===0){throw new p("BAD_INPUT",`The ${T("max-size")} must be a size, but is ${JSON.
stringify(t)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'})}return e}function ew(t){
if(t==="")return void 0;const e=AO.exec(t)?.[1];const n=Number(e);if(n<=100)return{kind:"percent",percent:n};if(Number(t)>
0){throw new p("BAD_INPUT",`The ${T("min-saving")} must have a unit, but is ${JSON.stringify(t)}.`,{hint:`Write ${k("min\
-saving","10%")} for a percentage of the source's size, or ${k("min-saving","10MB")} for bytes.`})}const r=e===void 0?Ha(
t):void 0;if(r===void 0){throw new p("BAD_INPUT",`The ${T("min-saving")} must be a percentage or a size, but is ${JSON.stringify(
t)}.`,{hint:'Give a percentage from 0 to 100, for example "10%", or a size, for example "200MB".'})}return{kind:"bytes",
bytes:r}}function zr(t,{oldBytes:e,newBytes:n}){const{maxBytes:r,minSaving:i}=t;const o=[];if(r!==void 0){const a=n<=r;const[
d,c]=$r(r,n);o.push({input:"max-size",wanted:`at most ${d}`,seen:c,isMet:a})}const s=e-n;if(i?.kind==="bytes"){const a=s>=
i.bytes;const[d,c]=$r(i.bytes,s);o.push({input:"min-saving",wanted:`at least ${d}`,seen:c,isMet:a})}if(i?.kind==="percen\
t"){const{percent:a}=i;const d=DO(s,e,a);const c=NO(e,n,a,d);o.push({input:"min-saving",wanted:`at least ${a} %`,seen:c,
isMet:d})}return o}var $O=12;function NO(t,e,n,r){const i=t-e;const o=s=>Number(s)>=n===r;if(t===0)return o("0")?`${Lr(t,
e)} %`:x(i);for(let s=1;s<=$O;s++){const a=Cr(i/t*100,s);if(o(a))return`${a} %`}return`${i} B of ${t} B`}function DO(t,e,n){
const r=Math.round(n*1e6);return BigInt(t)*100000000n>=BigInt(r)*BigInt(e)}function yn(t){const e=t.filter(({isMet:r})=>!r);
if(e.length===0)return void 0;const n=e.map(({input:r,wanted:i,seen:o})=>`${k(r)} requires ${i}, got ${o}`);return new p(
"OVER_BUDGET",`The result does not meet its size budget: ${n.join("; ")}. No tag was moved.`,{hint:`The report shows wha\
t takes up space. Drop more with ${k("clean")}, ${k("exclude")} or ${k("run")}, or change the budget.`})}import{hostname as tR,release as nR}from"node:os";import{PassThrough as FO}from"node:stream";import{pipeline as MO}from"node:stream/promises";function je(t,e){return t instanceof p&&t.message.includes(`Could not find the file ${e} in container`)}function ol(t){const{
os:e,architecture:n,variant:r}=t;return encodeURIComponent(JSON.stringify({os:e,architecture:n,...r===void 0?{}:{variant:r}}))}
function Et(t){return t===void 0?[]:["--platform",v(t)]}var sl=64*1024;var za=class{name="docker CLI processes";#e;constructor(e){this.#e=e}async readArchive(e,n,r){const i=n.toString();
if(typeof n!=="string"&&!Buffer.from(i).equals(n)){throw new p("DOCKER_FAILED",`Cannot ask the docker command for ${R(n)}\
: the name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."})}return this.#t(
["cp",`${e}:${i}`,"-"],r)}async writeArchive(e,n,r){await this.#n(["cp","-",`${e}:/`],n,r)}async exportContainer(e,n){return this.#t(
["export",e],n)}async saveImage(e,n,r){return this.#t(["save",...Et(r),e],n)}async importImage(e,n,r){const i=await this.#n(
["import","--change",`LABEL ${n}`,"-"],e,r);const o=i.split("\n").findLast(s=>s.startsWith("sha256:"));if(o===void 0)throw new p(
"ENGINE_FAILED",`The import returned no image ID: ${i.slice(-500)}`,{hint:Q});return o.trim()}loadImage(e,n,r){return this.#n(
["load","--quiet",...Et(n)],e,r)}#t(e,n){const r=this.#e.spawn(e,["ignore","pipe","pipe"],n);const i=so(r.stderr,sl);const o=new FO;
const s=Ys(r);r.stdout?.pipe(o,{end:false});r.stdout?.on("data",this.#e.touch);s.then(a=>{if(a===0)o.end();else o.destroy(
re(e,{exitCode:a,stdout:"",stderr:i()}))},a=>o.destroy(a));o.on("close",()=>r.kill("SIGKILL"));return o}async#n(e,n,r){const i=this.#e.
spawn(e,["pipe","pipe","pipe"],r);const o=so(i.stderr,sl);const s=so(i.stdout,sl);const a=Ys(i);i.stdin?.on("drain",this.#e.
touch);let d;n.once("error",l=>{if(i.stdin?.errored)return;d=l;i.kill("SIGKILL")});const c=MO(n,i.stdin,{signal:r});const[
f,u]=await Promise.allSettled([c,a]);if(r.aborted)throw H(r.reason);if(f.status==="rejected"&&f.reason instanceof p)throw f.
reason;if(d!==void 0)throw d;if(u.status==="rejected")throw u.reason;if(u.value!==0)throw re(e,{exitCode:u.value,stdout:s(),
stderr:o()});if(f.status==="rejected")throw new p("ENGINE_FAILED",`"docker ${e[0]}" did not read its input to the end.`,
{hint:Q,cause:f.reason});return s()}};import{PassThrough as JO}from"node:stream";import{pipeline as jO}from"node:stream/promises";import{connect as UO}from"node:net";import{Readable as HO}from"node:stream";var Wa=1024*1024;var zO=64*1024;var WO=64*1024;var tw="\r\n\r\n";function nw(t,e,n,r){return new Promise((i,o)=>{const s=new al;
let a=Buffer.alloc(0);let d=0;const c=new HO({highWaterMark:Wa,read:()=>void m.resume(),destroy:(g,y)=>{n.removeEventListener(
"abort",u);m.destroy();y(g)}});const f=g=>{const y=n.aborted?H(n.reason):dl(g);if(a!==void 0){c.on("error",()=>{});o(y)}
c.destroy(y)};const u=()=>f(n.reason);const l=g=>{r();if(a===void 0){d-=g.length;return c.push(g)}a=Buffer.concat([a,g]);
const y=a.indexOf(tw);if(y===-1){if(a.length>WO)f(new Error("the head of its answer has no end"));return true}const E=a.
toString("latin1",0,y);const I=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(E)?.[1];if(I===void 0){f(new Error("its answer is not \
HTTP"));return false}const P=a.subarray(y+tw.length);a=void 0;d=Number(/^content-length: *([0-9]+)/im.exec(E)?.[1]??0)-P.
length;i({status:Number(I),isChunked:/^transfer-encoding:.*chunked/im.test(E),body:c});return P.length===0||c.push(P)};const m=UO(
{path:t,onread:{buffer:()=>s.room(),callback:g=>l(s.taken(g))}});m.on("error",f);let h=false;m.on("end",()=>{h=true;if(a!==
void 0)f(new Error("it closed without an answer"));else if(d>0)f(new Error(`it ended ${d} bytes short`));else c.push(null)});
m.on("close",()=>h||c.destroyed||f(new Error("it was closed")));if(n.aborted)return u();n.addEventListener("abort",u,{once:true});
m.write(`GET ${e} HTTP/1.0\r
Host: docker\r
\r
`)})}var al=class{#e=Buffer.allocUnsafeSlow(Wa);#t=0;room(){if(Wa-this.#t<zO){this.#e=Buffer.allocUnsafeSlow(Wa);this.#t=
0}return this.#e.subarray(this.#t)}taken(e){const n=this.#e.subarray(this.#t,this.#t+e);this.#t+=e;return n}};function dl(t){
return new p("ENGINE_FAILED",`The connection to the engine failed: ${S(t)}`,{hint:"Check whether the engine was stopped \
or restarted, and run again.",cause:t})}function rw(t){const e=t.write.bind(t);const n=t.end.bind(t);let r;t.write=i=>{const o=r;r=i;return o===void 0||e(o)};t.
end=()=>{const i=r;r=void 0;return i===void 0?n():n(i)}}var{request:GO}=process.getBuiltinModule("node:http");var iw=4*1024*1024;var Ja=class{name;#e;#t;#n;constructor(e,n,r=()=>{}){
this.name=`HTTP API ${n} on ${e}`;this.#e=e;this.#t=`/v${n}`;this.#n=r}readArchive(e,n,r){return this.#r(`/containers/${e}\
/archive?path=${VO(n)}`,r)}async writeArchive(e,n,r){const i=`/containers/${e}/archive?path=%2F`;await this.#s({method:"\
PUT",path:i,what:"Writing into a container"},n,r)}exportContainer(e,n){return this.#r(`/containers/${e}/export`,n)}saveImage(e,n,r){
const i=r===void 0?"":`&platform=${ol(r)}`;return this.#r(`/images/get?names=${encodeURIComponent(e)}${i}`,n)}async importImage(e,n,r){
const i=encodeURIComponent(`LABEL ${n}`);const o=await this.#s({method:"POST",path:`/images/create?fromSrc=-&changes=${i}`,
what:"The import"},e,r);const s=cl(o).map(a=>b(a,"status")).findLast(a=>a?.startsWith("sha256:"));if(s===void 0)throw new p(
"ENGINE_FAILED",`The import returned no image ID: ${o.slice(-500)}`,{hint:Q});return s}async loadImage(e,n,r){const i=n===
void 0?"":`&platform=${ol(n)}`;const o=await this.#s({method:"POST",path:`/images/load?quiet=1${i}`,what:"The load"},e,r);
return cl(o).map(s=>b(s,"stream")??b(s,"status")??"").join("\n")}async#r(e,n){const r=await nw(this.#e,this.#t+e,n,this.#n);
if(r.isChunked){r.body.destroy();return this.#i(e,n)}return this.#o(r.status,r.body)}async#i(e,n){const r=this.#a("GET",
e,n);r.end();const i=a=>n.aborted?H(n.reason):dl(a);const o=await ow(r).catch(a=>{throw i(a)});const s=new JO;o.on("data",
this.#n);o.once("error",a=>s.destroy(i(a)));s.once("close",()=>o.destroy());return this.#o(o.statusCode??0,o.pipe(s))}async#o(e,n){
if(e===200)return n;const r=await sw(n);throw tn(b(D(r),"message")??r,"ENGINE_FAILED",`The engine answered ${e}`)}async#s({
method:e,path:n,what:r},i,o){const s=this.#a(e,n,o);rw(s);s.on("drain",this.#n);const a=ow(s).then(async u=>{u.on("data",
this.#n);const l=await sw(u);if(!s.writableFinished)s.destroy();return{status:u.statusCode??0,text:l}});const[d,c]=await Promise.
allSettled([jO(i,s,{signal:o}),a]);if(o.aborted)throw H(o.reason);if(d.status==="rejected"&&d.reason instanceof p)throw d.
reason;if(c.status==="fulfilled"){const u=KO(c.value.status,c.value.text);if(u!==void 0)throw tn(u,"ENGINE_FAILED",`${r}\
 failed in the engine`)}const f=d.status==="rejected"?d.reason:c.status==="rejected"?c.reason:void 0;if(f!==void 0||c.status===
"rejected"){throw new p("ENGINE_FAILED",`${r} was interrupted because the connection to the engine failed: ${S(f)}`,{hint:"\
Check whether the engine was stopped or restarted, and run again.",cause:f})}return c.value.text}#a(e,n,r){const i=e!=="\
GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return GO({socketPath:this.#e,method:e,path:this.#t+
n,headers:i,agent:false,signal:r})}};function ow(t){return new Promise((e,n)=>{t.once("response",e);t.on("error",n);t.once(
"close",()=>n(new Error("the connection closed without an answer")))})}async function sw(t){const e=[];let n=0;for await(const r of t){
n+=r.length;if(n>iw)throw new p("ENGINE_FAILED",`The engine's answer is longer than ${iw} bytes.`,{hint:Q});e.push(r)}return Buffer.
concat(e).toString("utf8")}function cl(t){return t.split("\n").map(D).filter(e=>e!==void 0)}function KO(t,e){if(t<200||t>
299)return b(D(e),"message")??(e.trim()||`HTTP status ${t}`);for(const n of cl(e)){const r=b(n,"errorDetail","message")??
b(n,"error");if(r!==void 0)return r}return void 0}function VO(t){if(typeof t==="string")return encodeURIComponent(t);return t.
toString("hex").replace(/../g,"%$&")}var YO=/emulate docker cli using podman/i;function aw(t,e){const n=w(t,"Client");const r=YO.test(e)||b(n,"APIVersion")!==
void 0&&b(n,"ApiVersion")===void 0;if(r){throw new p("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the\
 docker command here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the pac\
kage docker.io) instead of podman-docker, or put another docker command first on PATH."})}const i=w(t,"Server","Componen\
ts");const o=(Array.isArray(i)?i:[]).find(a=>/podman/i.test(b(a,"Name")??""));if(o===void 0)return;const s=b(o,"Version")??
"";throw new p("UNSUPPORTED_ENGINE",`docker-flatten needs a Docker engine, but Podman ${s} answers on this socket.`,{hint:'\
Select a Docker engine with DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}import{basename as cw}from"node:path";var qO=/^(?:runc|crun|youki)$/;var XO=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/;var ZO=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/;
var vo="runc";function fw(t){const e=b(t,"DefaultRuntime");const n=w(t,"Runtimes");if(e===void 0||!fl(t,e)||!B(n))return void 0;
return Object.keys(n).filter(r=>lw(w(n,r))===vo).sort((r,i)=>Number(i===vo)-Number(r===vo))[0]}function fl(t,e){const n=w(
t,"Runtimes",e);if(n===void 0)return!dw(e)&&e!==uw;const r=[mw(n),b(n,"runtimeType")];if(r.some(o=>o!==void 0&&dw(o)))return false;
const i=lw(n);return i===void 0||!qO.test(i)}function dw(t){const e=cw(t);return XO.test(e)||ZO.test(e)}var uw="io.conta\
inerd.runc.v2";function lw(t){const e=w(t,"runtimeArgs");if(U(e)&&e.length>0)return void 0;const n=mw(t);const r=b(t,"ru\
ntimeType");if(n===void 0)return r===uw?vo:void 0;const i=cw(n);return i===vo&&!QO.test(n)?void 0:i}function mw(t){return b(
t,"path")??b(t,"options","BinaryName")}var QO=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var eR={"graph-driver":{kind:"graph-driver",keepsPacked:false,idIsConfigDigest:true,holdsIndexes:false,countsBlocks:false,
showsLegacyFields:true,canMapOwners:true,takesZstd:false,contentRoots:t=>{const e=ja(t);const n=b(t,"Driver")??"overlay2";
return e===void 0?[]:[`${e}/image/${n}/imagedb/content/sha256`]},diskRoot:ja},containerd:{kind:"containerd",keepsPacked:true,
idIsConfigDigest:false,holdsIndexes:true,countsBlocks:true,showsLegacyFields:false,canMapOwners:false,takesZstd:true,contentRoots:t=>{
const e=ja(t);const n=e===void 0?[]:[`${e}/containerd/daemon/${pw}`];const r=[`${hw}/${pw}`];return gw(t)?[...r,...n]:[...n,
...r]},diskRoot:t=>gw(t)?hw:ja(t)}};var pw="io.containerd.content.v1.content/blobs/sha256";var hw="/var/lib/containerd";
function yw(t){const e=JSON.stringify(t["DriverStatus"]??"");return eR[e.includes("io.containerd.snapshotter.v1")?"conta\
inerd":"graph-driver"]}function ja(t){return b(t,"DockerRootDir")}function gw(t){return b(t,"Containerd","Address")==="/\
run/containerd/containerd.sock"}var Oo={name:"Docker 20.10",api:"1.41"};var Ga={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",inspectPlatform:"\
1.49"};async function ww(t,e){const n=Promise.all([iR(t),oR(t)]);n.catch(()=>{});const r=await rR(t);const i=w(r,"Server");
const o=b(r,"Client","ApiVersion")??b(i,"ApiVersion")??"0";const s=b(i,"ApiVersion")??o;sR(o,s,b(i,"Version")??"unknown");
const[a,d]=await n;const c=b(a,"OSType")??b(i,"Os")??"linux";if(c!=="linux"){throw new p("UNSUPPORTED_ENGINE",`docker-fl\
atten needs an engine that runs Linux containers, but this one runs ${c} containers.`,{hint:"Switch Docker Desktop to Li\
nux containers, or use a Linux runner."})}const f=d?.startsWith("unix://")?new Ja(d.slice("unix://".length),o,t.touch):new za(
t);const u=h=>Wr(o,h)>=0;const l=yw(a);const m=aR(a);if(m&&!l.canMapOwners)throw cR();e.debug(`engine ${b(i,"Version")},\
 API ${o}, ${l.kind} store, bytes through ${f.name}`);return{docker:t,transport:f,version:b(i,"Version")??"unknown",apiVersion:o,
serverApiVersion:s,platform:{os:c,architecture:b(i,"Arch")??"amd64",variant:void 0},store:l,contentRoots:l.contentRoots(
a),diskRoot:fR(a,d)?l.diskRoot(a):void 0,mapsOwners:m||l.canMapOwners&&dR(a),canMountImages:u(Ga.imageMount),knowsPlatformOption:u(
Ga.platformOption),canInspectPlatform:u(Ga.inspectPlatform),plainRuntime:fw(a),mayAddMounts:h=>fl(a,h),takesZstd:l.takesZstd||
u(Ga.zstdLayers)}}async function rR(t){const e=await t.try(["version","--format","{{json .}}"]);const n=D(e.stdout);aw(n,
e.stderr);if(B(n)&&B(n["Server"]))return n;const r=e.stderr.trim()||e.stdout.trim();if(du(r)||e.exitCode===0)throw cu(r||
"the docker command names no server");if(/client version .* is too (?:old|new)|not supported by this client/i.test(r)){throw new p(
"ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common API version, but these have none: ${r}`,
{hint:`Update the older of the two. The engine must be ${Oo.name} or newer.`})}throw re(["version"],e)}async function iR(t){
const e=await t.try(["info","--format","{{json .}}"]);const n=D(e.stdout);if(B(n)&&b(n,"Driver")!==void 0)return n;const r=w(
n,"ServerErrors");const i=U(r)&&r.length>0?r.join("; "):e.stderr;throw tn(i.trim()||"it names no storage driver","ENGINE\
_FAILED","The engine did not say how it stores images")}async function oR(t){const e=await t.try(["context","inspect","-\
-format","{{.Endpoints.docker.Host}}"]);return e.exitCode===0?e.stdout.trim():void 0}function sR(t,e,n){if(Wr(t,Oo.api)>=
0)return;const r=Wr(e,Oo.api)<0?`this engine is ${n} (API ${e})`:`this docker command speaks API ${t}`;throw new p("ENGI\
NE_TOO_OLD",`docker-flatten needs ${Oo.name} (API ${Oo.api}) or newer, but ${r}.`,{hint:"Update Docker. If DOCKER_API_VE\
RSION is set, it must not be lower either."})}function Wr(t,e){const[n=0,r=0]=t.split(".").map(Number);const[i=0,o=0]=e.
split(".").map(Number);return n-i||r-o}function aR(t){const e=t["SecurityOptions"];return U(e)&&e.some(n=>/^name=userns\b/.
test(n))}function dR(t){return/\/[0-9]{3,}\.[0-9]{3,}$/.test(b(t,"DockerRootDir")??"")}function cR(){return new p("UNSUP\
PORTED_ENGINE","docker-flatten needs to read files exactly as the image has them, but an engine with both userns-remap a\
nd the containerd image store shows them without setuid bits, capabilities and hard links.",{hint:`Turn one of the two o\
ff in the engine's daemon.json: "features": {"containerd-snapshotter": false}, or "userns-remap".`})}function fR(t,e){return e?.
startsWith("unix://")===true&&b(t,"Name")===tR()&&b(t,"KernelVersion")===nR()}import{lstat as uR,readdir as lR,rm as mR}from"node:fs/promises";import{join as pR}from"node:path";async function Ka(t,e){for(const n of t)await hR(n,ot,r=>e.debug(r))}async function hR(t,e,n){const r=await lR(t).catch(
()=>[]);for(const i of r){const o=gt(i);if(o===void 0||!e(o))continue;const s=pR(t,i);try{const{uid:a}=await uR(s);if(a===
(process.getuid?.()??a))await mR(s,{recursive:true,force:true})}catch(a){if(pe(a)==="ENOENT")continue;n(`Could not remov\
e the temporary file ${s}: ${S(a)}`)}}}async function ul(t,e){const n=a=>a!==void 0&&e(a);const r=["--no-trunc","--filter",`label=${Qt}`];const[i,o,s]=await Promise.
all([t.run(["ps","--all",...r,"--format","{{.ID}} {{.Names}}"]),t.run(["images","--quiet",...r,"--filter","dangling=true"]),
t.run(["images","--filter",`reference=${Zt}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:ll(i).filter(({
name:a})=>n(gt(a))),pendingNames:Ro(s).filter(a=>n(ru(a))),imports:await gR(t,Ro(o),n)}}async function gR(t,e,n){if(e.length===
0)return[];const r=D((await t.try(["image","inspect",...new Set(e)])).stdout);return(Array.isArray(r)?r:[]).filter(i=>{const o=w(
i,"Config","Labels");const s=b(o,Qt);return B(o)&&Object.keys(o).length===1&&n(s===void 0?void 0:ru(`${Zt}:${s}`))&&bw(w(
i,"RepoTags"))&&bw(w(i,"RepoDigests"))&&b(i,"Comment")==="Imported from -"}).map(i=>b(i,"Id")).filter(i=>i!==void 0)}function bw(t){
return t===void 0||t===null||Array.isArray(t)&&t.length===0}function ll(t){return Ro(t).map(e=>e.split(" ")).map(([e="",
n=""])=>({id:e,name:n.split(",")[0]??""}))}function Ew(t){const e=[];const n=(r,i)=>r>0&&e.push(`${r} ${i}${r===1?"":"s"}`);
n(t.containers.length,"container");n(t.pendingNames.length+t.imports.length,"image");return e.join(" and ")}function ml(t){
return t.containers.length+t.pendingNames.length+t.imports.length}function Ro(t){return t.split("\n").filter(e=>e!=="")}var yR=3;var wR=300;var Sw=10;async function wn(t,e,n){const r=Math.min(e||Sw,Sw);const i=new qe(void 0,r);try{return await n(
t.withWatchdog(i,0))}finally{i.release()}}var hl=new Set;function Jr(t){hl.add(t)}function Va(t){return hl.has(t)}async function Ft(t,e,n){
hl.delete(e);const r=(i,o)=>n.warning(`Could not remove everything that the run created: ${i}
A later run removes the rest, or you can: ${o.join("; ")}`);for(let i=0;i<yR;i++){if(i>0)await new Promise(s=>setTimeout(
s,wR));let o;try{o=await ul(t,s=>s===e)}catch(s){r(gl(s),[`docker ps --all --filter name=${oe(e)}`,`docker images ${Zt}`]);
return}if(ml(o)===0&&i>0)return;if((await Tw(t,o,r)).isOver)return}}async function xw(t,e,n,r){await Ka(e,n);const i=o=>n.
debug(`could not remove leftovers of a killed run, so a later run will try again: ${o}`);try{const o=await ul(t,ot);const s=o.
containers.filter(({name:d})=>r===void 0||Js(d)!==r);const a={...o,containers:s};if(ml(a)===0)return;n.info(`Cleaning up\
 after an interrupted run: ${Ew(a)}`);await Tw(t,a,i)}catch(o){i(gl(o),[])}}async function Pw(t,e){const n=await t.run([
...["ps","--all","--no-trunc","--filter",`label=${Qt}`],...["--filter",`name=${e}`,"--format","{{.ID}} {{.Names}}"]]);const r=ll(
n).filter(({name:i})=>Js(i)===e&&ot(gt(i)??""));if(r.length===0)return;await qa(t,e);await Bw(t,Iw,r.map(({id:i})=>i))}async function jr(t,e,n){
if(e.length===0)return{exitCode:0,stdout:"",stderr:""};try{return await wn(t,n,r=>r.try(["rmi",...e]))}catch(r){if(sg(r))
return void 0;throw r}}var Iw=["rm","--force","--volumes"];var kw=["rmi"];async function Tw(t,e,n){const r=[];const i=[...e.
containers.map(({id:o,name:s})=>{const a=Js(s);const d=async()=>{if(a!==void 0)await qa(t,a);r.push(o)};return{work:d,byHand:a&&
`docker unpause ${Ya(a)}`}}),pl(t,Iw,r,e.containers.map(({id:o})=>o)),pl(t,kw,e.pendingNames),pl(t,kw,e.imports)];for(const[
o,{work:s}]of i.entries()){try{await s()}catch(a){const d=a instanceof p&&bR.includes(a.code);const c=d?i.slice(o):i.slice(
o,o+1);n(gl(a),c.map(({byHand:f})=>f).filter(f=>f!==void 0));if(d)return{isOver:d}}}return{isOver:false}}function pl(t,e,n,r=n){
const i=["docker",...e,...r.map(Ya)].join(" ");return{work:()=>Bw(t,e,n),byHand:r.length===0?void 0:i}}function Ya(t){return t.
replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,"$1")}var bR=["TIMEOUT","CANCELLED","NO_ENGINE"];function gl(t){const e=t instanceof
p&&(t.code==="TIMEOUT"||t.code==="CANCELLED");return e?"the engine did not answer in time.":S(t)}async function qa(t,e){
const n=await t.try(["unpause",e]);if(n.exitCode!==0&&!/no such container|is not (?:paused|running)/i.test(n.stderr))throw re(
["unpause",e],n)}async function Bw(t,e,n){if(n.length===0)return;const r=await t.try([...e,...n]);const i=Ro(r.stderr).filter(
s=>!/no such|not found|already in progress/i.test(s));const o=i.join("\n");if(r.exitCode!==0&&o.trim()!=="")throw re(e,{
...r,stderr:o})}var ER=5;var SR=2e3;var Xa=class{#e;#t;#n;#r=new AbortController;#i=Promise.resolve();constructor(e,n,r){this.#e=e;this.#t=
n;this.#n=r}start(e){if(this.#e===void 0){this.#i=Ka(this.#t,this.#n);return}const n=new qe(this.#r.signal,ER);const r=this.#e.
withWatchdog(n,0);this.#i=xw(r,this.#t,this.#n,e).finally(()=>n.release())}async settle(){let e;const n=new Promise(r=>{
e=setTimeout(r,SR)});await Promise.race([this.#i,n]);clearTimeout(e)}async end(){this.#r.abort();await this.#i}};async function vw(t,e,n){const{log:r,signal:i}=t;const o=[];for(const s of e){const a=xr(s);const d=await W(r,{title:"Pu\
sh"},t.docker.stream(["push",a],u=>r.debug(u.trimEnd()),i,true));const c=u=>{const l=e.slice(0,o.length).map(m=>m.text);
return kR(a,l,u,n)};if(d.exitCode!==0)throw c(d.stderr.trim());const f=/\bdigest: (sha256:[0-9a-f]{64})/.exec(d.stdout)?.[1];
if(f===void 0)throw c(`no digest in ${JSON.stringify(d.stdout.slice(-300))}`);r.info(`Pushed ${a}@${f}`);o.push({name:a,
digest:f})}return o}function kR(t,e,n,r){const i=e.length===0?"Nothing was pushed":`Already pushed: ${e.join(", ")}`;return new p(
"PUSH_FAILED",`Pushing ${t} failed${Ow.test(n)?` because the layer is too large for the registry or a proxy in front of \
it (${Rw(r)})`:""}: ${n.slice(-2e3)}. ${i}. In the engine, no tag was moved.`,{hint:PR(n,r)})}var Ow=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i;
var xR=/broken pipe|connection reset/i;function Rw({newBytes:t,newPackedBytes:e}){return e===void 0?`${x(t)} unpacked, w\
hich the engine compresses while pushing`:`${x(e)} packed`}function PR(t,e){const{newPackedBytes:n}=e;const r=`${n===void 0?
"":`compress it better (${k("compression","zstd")}), `}drop what is not needed (${k("clean")}, ${k("exclude")})`;if(Ow.test(
t))return`A flat image is one layer and therefore one upload: ${r}, raise the limit (nginx: client_max_body_size), or by\
pass the proxy.`;if(/denied|unauthorized|authentication required|no basic auth/i.test(t))return"Log in to the registry i\
n an earlier step (docker/login-action) with an account that may push there.";if(xR.test(t))return`Check whether the reg\
istry is reachable, and push again. If this happens every time, a proxy may limit the size of uploads, and the layer has\
 ${Rw(e)}: ${r}, or raise the limit.`;return"Check whether the registry is reachable, and push again."}var IR=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function _o(t){return IR.test(t)}async function ne({docker:t},e,n){const r=["image","inspect"];const i=await t.try([...r,
...Et(n),e]);if(i.exitCode!==0&&!_o(i.stderr))throw re(r,i);return _w(i)}async function Ue({docker:t},e,n=[]){const r=["\
inspect","--type","container",...n,e];const i=await t.try(r);const o=_w(i);if(o===void 0)throw re(r,i);return o}function _w({
exitCode:t,stdout:e}){if(t!==0)return void 0;const n=D(e);const r=Array.isArray(n)?n[0]:void 0;return B(r)?r:void 0}function Za(t){return["Architecture","Os"].some(e=>(b(t,e)??"")!=="")||(b(t,"RootFS","Type")??"")!==""||Mt(t).length>0}function Mt(t){
const e=w(t,"RootFS","Layers");return U(e)?e:[]}function Qa(t){const e=t["RepoTags"];return U(e)?e:[]}function Xe(t){const e=n=>b(
t,n)??b(t,n.toLowerCase())??void 0;return{os:e("Os")??"linux",architecture:e("Architecture")??"",variant:e("Variant")}}function Ao(t){
const e=b(t,"Descriptor","mediaType");return e===void 0?void 0:kr(e)}var TR=10;async function Aw(t,e,n){const{log:r}=t;if(e.id===n)return r.notice("The source image was kept: it is also the\
 result.");if(!e.isDefaultPlatform)return r.notice(`The source image was kept: its name also refers to images for other \
platforms than ${v(e.platform)}.`);const i=await ne(t,e.id);if(i===void 0)return r.debug("the source is gone already");const o=Qa(
i);const s=o.filter(f=>!BR(e,f));if(s.length>0)return r.notice(`The source image was kept: it has other tags (${s.join("\
, ")}).`);const a=await t.docker.run(["ps","--all","--filter",`ancestor=${e.id}`,"--format","{{.Names}}"]);if(a!=="")return r.
notice(`The source image was kept: containers use it (${a.split("\n").join(", ")}).`);const d=o.find(f=>!f.includes("@"))??
o[0]??e.id;const c=await jr(t.docker,[d],TR);if(c===void 0)r.notice(`The engine is taking long to remove the source imag\
e, and may still finish. If the image remains, remove it with "docker rmi ${d}".`);else if(c.exitCode===0)r.info(`Remove\
d the source image ${d}`);else if(/conflict/i.test(c.stderr))r.notice(`The source image was kept because the engine refu\
sed to remove it: ${c.stderr.trim()}`);else if(/no such image|not ?found/i.test(c.stderr))r.debug(`the source is gone al\
ready: ${c.stderr.trim()}`);else r.warning(`Could not remove the source image: ${re(["rmi",d],c).message}`)}function BR({
image:t},e){if(t===void 0)return false;const{domain:n,path:r,digest:i}=se(e,"image");if(i!==void 0)return sn(t.text)||t.
domain===n&&t.path===r;return t.digest===void 0&&fe(se(e,"image"))===fe(t)}import{setTimeout as vR}from"node:timers/promises";var OR=10;var RR=100;var ed=class{#e;#t=[];#n;constructor(e){this.#e=e}async move(e,n,r){this.#n=r===n?void 0:r;const i=this.#e.
map(s=>s.text);const o=await Promise.all(i.map(s=>yl(e,s)));for(const[s,a]of i.entries()){this.#t.push({name:a,from:o[s],
to:n});await Lw(e,r,a)}await Promise.all(i.map(s=>_R(e,s,n)))}async undo(e,n){const[r]=this.#t;if(r!==void 0&&this.#n!==
void 0)await e.try(["tag",r.to,this.#n]).catch(()=>{});for(const{name:i,from:o,to:s}of this.#t.splice(0).reverse()){try{
if(o===s||await yl(e,i)!==s)continue;if(o===void 0)await e.run(["rmi",i]);else await Lw(e,o,i)}catch(a){const d=o===void 0?
"did not exist":`referred to ${o}`;n.warning(`The tag ${i}, which ${d} before, could not be restored: ${S(a)}`)}}}};async function Lw(t,e,n){
const r=["tag",e,n];for(let i=1;;i++){const o=await t.try(r);if(o.exitCode===0)return;if(i===OR||!/already ?exists/i.test(
o.stderr))throw re(r,o);await vR(Math.random()*i*RR)}}async function _R(t,e,n){const r=()=>yl(t,e).catch(()=>n);if(await r()===
n)return;const i=await r();if(i===n)return;throw new p("CHECK_FAILED",`The engine reported that ${e} was tagged, but the\
 tag refers to ${i??"no image"} instead of ${n}.`,{hint:Q})}async function yl(t,e){const n=["image","inspect","--format",
"{{.Id}}",e];const r=await t.try(n);const i=r.stdout.trim();if(r.exitCode===0&&i.startsWith("sha256:"))return i;if(/no such image/i.
test(r.stderr))return void 0;throw re(n,r)}import{createWriteStream as EL}from"node:fs";import{link as SL,lstat as kL,open as zb,rename as xL,rm as wd,stat as PL}from"node:fs/promises";
import{basename as Wb,dirname as Zl,join as IL}from"node:path";import{pipeline as TL}from"node:stream/promises";import{createHash as AR}from"node:crypto";import{Transform as LR}from"node:stream";var td=class{#e=0;get isReached(){return this.#e>=2}takes(e,n,r){const i=ao(e);if(this.isReached){if(!i)throw st(n,"byte\
s follow the end of the archive");return true}if(i){this.#e++;if(r)throw st(n,"the archive ends after an extension heade\
r that no entry follows");return true}if(this.#e===1)throw st(n,"there is a single zero block between two entries");return false}};var nd=class{#e;#t=0;get isEmpty(){return this.#t===0}get rest(){return this.#e?.subarray(0,this.#t)??Buffer.alloc(0)}take(e){
this.#e??=Buffer.alloc(O);const n=Math.min(O-this.#t,e.length);e.copy(this.#e,this.#t,0,n);this.#t+=n;return n}release(){
if(this.#t<O)return void 0;const e=this.#e;this.#e=void 0;this.#t=0;return e}};var Gr={blocks:[],keepsData:false};var Kr={blocks:void 0,keepsData:true};var St=class{#e;#t;#n=0;#r=new nd;#i=0;#o=0;#s=true;#a=new vr;#d=false;#c=new td;#f=false;#u=Buffer.
alloc(0);#l=[];#m=0;constructor(e,n={}){this.#e=e;this.#t=n}get offsetBytes(){return this.#n}get hasEnded(){return this.#c.
isReached}get isBetweenEntries(){return this.#i===0&&!this.#d&&this.#r.isEmpty&&this.#a.isEmpty&&!this.#a.isReading}get openEntry(){
return this.#i>0?this.#u:void 0}checkRest(){const{rest:e}=this.#r;if(e.some(n=>n!==0))throw st(this.#n-e.length,"bytes f\
ollow the end of the archive")}consume(e){let n=0;let r=0;const i=o=>{if(o===r)return;const s=r===0&&o===e.length?e:e.subarray(
r,o);this.#e.emit(s,this.#n+r)};while(n<e.length){if(this.#i>0&&!this.#d){const o=Math.min(this.#i,e.length-n);if(!this.#s){
i(n);r=n+o}if(this.#e.data!==void 0||this.#e.end!==void 0)this.#S(e.subarray(n,n+o));this.#i-=o;n+=o}else if(this.#a.isReading){
i(n);n+=this.#a.take(e.subarray(n),this.#n);r=n}else if(this.#c.isReached&&this.#t.ignoresTrailer===true){i(n);n=e.length;
r=n}else if(this.#r.isEmpty&&e.length-n>=O){const o=this.#y(e.subarray(n,n+O),this.#n+n);if(o!==void 0){i(n);this.#h(o);
r=n+O}n+=O}else{i(n);n+=this.#p(e.subarray(n),n);r=n}}i(e.length);this.#n+=e.length}#p(e,n){const r=this.#r.take(e);const i=this.#r.
release();if(i!==void 0){const o=this.#n+n+r-O;const s=this.#y(i,o);if(s===void 0)this.#e.emit(i,o);else this.#h(s)}return r}#h(e){
for(const n of e)if(n.length>0)this.#e.emit(n,this.#g(n))}#g(e){let n=this.#m;for(const r of this.#l){if(r===e)return n;
n+=r.length}return void 0}#y(e,n){if(this.#d){this.#d=(e[504]??0)!==0;this.#e.mapBlock?.(e);if(!this.#d&&this.#i===0)this.#e.
end?.();return this.#s?void 0:[]}if(this.#c.takes(e,n,!this.#a.isEmpty))return[];const r=Oe(e,n);const{typeFlag:i}=r;if(i===
ve.paxGlobal)return this.#w(r,n);if(this.#a.isEmpty)this.#m=n;if(un(i)){this.#a.begin(r,e,n);return[]}return this.#E(r,e,
n)}#w(e,n){if(!this.#a.isEmpty)throw st(n,"there is a global header between an extension header and its entry");this.#f=
true;const r=this.#t.dropsGlobals!==true;this.#b(e.sizeBytes,r);return r?void 0:[]}#E(e,n,r){const{blocks:i,extension:o}=this.#a.
release();const s=ln(e,o);const a=e.hasOldType&&s.at(-1)===47;const d=ba(e,o,r);const c=Xs(e.typeFlag)&&!a?d:0;const{typeFlag:f}=e;
const u={name:s,typeFlag:f,sizeBytes:c,header:n,extensions:i};this.#l=[...i,n];const l=this.#e.begin(u,o,this.#m);this.#f=
false;this.#u=s;this.#b(c,l.keepsData);this.#d=e.gnuIsExtended;if(c===0&&!this.#d)this.#e.end?.();if(l.blocks!==void 0)return l.
blocks;return i.length===0?void 0:this.#l}#b(e,n){this.#i=ce(e);this.#o=this.#i-e;this.#s=n}#S(e){if(this.#f)return;const n=Math.
min(e.length,Math.max(0,this.#i-this.#o));if(n>0)this.#e.data?.(e.subarray(0,n));if(this.#i===e.length)this.#e.end?.()}};var CR=16*1024*1024;var $R=1024*1024;var J=class extends LR{counts={entries:0,dataBytes:0};#e=AR("sha256");#t=0;#n;#r;#i;#o;#s;constructor(e,n,r={}){
const i=r.isPart===true?$R:CR;super({readableHighWaterMark:i,writableHighWaterMark:i});this.#n=e;this.#r=n;this.#i=r;this.#o=
new St({begin:o=>this.#u(o),emit:(o,s)=>this.#c(o,s),mapBlock:n&&(o=>n.mapBlock?.(o)),data:n&&(o=>n.data(o)),end:n&&(()=>n.
end())})}digest(){return`sha256:${this.#e.digest("hex")}`}get bytesWritten(){return this.#t}get bytesRead(){return this.#o.
offsetBytes}_transform(e,n,r){try{this.#o.consume(e);r()}catch(i){r(i)}}_flush(e){try{if(!this.#o.hasEnded)throw this.#d();
this.#o.checkRest()}catch(n){e(n);return}this.#a().then(()=>e(),n=>e(n))}_read(e){this.#s?.();super._read(e)}async#a(){if(this.#i.
appendix!==void 0)this.once("close",()=>this.#s?.());for await(const e of this.#i.appendix?.()??[]){if(this.destroyed)return;
this.#c(e);if(this.readableLength<this.readableHighWaterMark)continue;await new Promise(n=>{this.#s=n});this.#s=void 0}if(this.#i.
isPart!==true&&!this.destroyed)this.#c(rn)}#d(){const{openEntry:e,offsetBytes:n}=this.#o;const r=e===void 0?"":` within ${R(
e)}`;return new p("TAR_TRUNCATED",`The tar stream ended after ${n} bytes and ${this.counts.entries} entries without its \
end-of-archive blocks: something was cut off${r}.`,{hint:"Nothing was tagged. Check whether the engine restarted or ran \
out of disk space, then run again."})}#c(e,n){this.#e.update(e);this.#t+=e.length;this.#f(e.length,n);this.push(e)}#f(e,n){
const{spans:r}=this.#i;if(r===void 0)return;if(n===void 0)r.output.add(e,void 0);else for(const i of r.input.take(n,e))r.
output.add(i.bytes,i.origin)}#u(e){const n=this.#n(e);const r=typeof n==="string"?void 0:n;for(const d of r?.before??[]){
this.#r?.begin(d,"keep");this.#r?.end()}this.#r?.begin(e,n);if(n==="drop")return Gr;this.counts.entries++;if(r?.data===void 0)
this.counts.dataBytes+=e.sizeBytes;if(r===void 0)return Kr;const{head:i,data:o,before:s=[]}=r;this.counts.entries+=s.length;
const a=[...s,i].flatMap(d=>[...d.extensions,d.header]).concat(o===void 0?[]:[o]);return{blocks:a,keepsData:o===void 0}}};function _(t){return t.toString("latin1").replace(/^\.?\//,"").replace(/\/$/,"")}function Vr(t,e){return t.length>e.length&&
t.charCodeAt(e.length)===47&&t.startsWith(e)}function j(t){return Buffer.from(t,"latin1")}var Cw=["manifest.json","index.json"];var NR=4*1024*1024;var rd=class{#e=new Set;#t=[];#n=false;#r=0;get hasImage(){return Cw.
some(e=>this.#e.has(e))}begin(e){const n=_(e.name);this.#e.add(n);this.#n=n===Cw[0]}data(e){if(!this.#n||this.#r>NR)return;
this.#r+=e.length;this.#t.push(Buffer.from(e))}end(){this.#n=false}missing(){const e=D(Buffer.concat(this.#t).toString("\
utf8"));const n=(Array.isArray(e)?e:[]).flatMap(r=>{const i=w(r,"Layers");return[b(r,"Config")??"",...U(i)?i:[]]});return n.
filter(r=>r!==""&&!this.#e.has(_(Buffer.from(r))))}};var $b=_s(hd(),1);import{randomBytes as tL}from"node:crypto";import{posix as Cb}from"node:path";async function K(t,e){const{runId:n}=t;const{source:r}=e;const i=["create","--name",e.name??Qh(n),"--label",Ws(n),"--net\
work",e.network??"none",...e.asConfigured===true?[]:["--no-healthcheck"],"--restart","no","--pull","never",...r.isIndex?
Et(r.platform):[],...e.asUsed===true||e.asConfigured===true?[]:rL,...e.asUsed===true?[]:iL(r),...e.options??[],r.id,...e.
command??["docker-flatten"]];const o=await t.docker.try(i);const s=o.stdout.trim().split("\n").at(-1)??"";if(o.exitCode!==
0)throw nL(r,i,o);if(!/^[0-9a-f]{12,64}$/.test(s))throw new p("ENGINE_FAILED",`"docker create" returned ${JSON.stringify(
s)} instead of an ID.`,{hint:Q});return s}function nL(t,e,n){const r=re(e,n);const i=t.volumes.find(o=>Cb.normalize(`${o}\
/`)==="/");if(i===void 0||!/destination can't be '\/'/i.test(n.stderr))return r;return new p("UNSUPPORTED_IMAGE",`docker\
-flatten needs a container of ${t.reference}, but cannot create one: the image declares its root as a volume (${JSON.stringify(
i)}).`,{hint:'No engine starts such an image. Build it again without "VOLUME /".',cause:r})}var rL=["--workdir","/"];function iL(t){
return oL(t).flatMap(e=>["--mount",dt({type:"tmpfs",dst:e})])}function oL({volumes:t}){const e=t.filter(n=>n.startsWith(
"/"));return[...new Set(e.map(n=>Cb.resolve(n)))]}function Ke(){return`/docker-flatten-${tL(8).toString("hex")}`}function dt(t){
return Object.entries(t).map(([e,n])=>{const r=n===""?e:`${e}=${n}`;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}\
"`:r}).join(",")}async function Y(t,e){const n=await t.docker.try(["rm","--force","--volumes",e]);if(n.exitCode!==0&&!/no such container/i.
test(n.stderr))throw re(["rm",e],n)}var de=class extends Error{};var sL=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function Vl(t){return t instanceof p&&t.code==="DOCKER_FAILED"&&sL.test(t.message)}var aL=16*1024*1024;async function Yl(t,e,n){
const r=Ke();const i=dt({type:"bind",src:n,dst:r,readonly:""});const o={source:e,options:["--mount",i]};const s=await K(
t,o).catch(a=>{throw Vl(a)?new de(S(a),{cause:a}):a});return{open:(a,d)=>{const c=`${r}/${a.slice("sha256:".length)}`;return t.
transport.readArchive(s,c,d).catch(f=>{throw je(f,c)?new de(S(f),{cause:f}):f})},close:()=>Y(t,s)}}async function Nb(t,e,n,r){
const i=await Yl(t,e,n);const o=async(s,a)=>{const d=await i.open(s,t.signal);await ql(d,s,c=>a(c))};try{return await r(
{stream:o,text:Xl(o)})}finally{await i.close()}}async function ql(t,e,n){const r=t.pipe((0,$b.extract)());t.on("error",i=>r.
destroy(i));try{for await(const i of r)await n(i,i.header.name)}catch(i){throw i instanceof p?i:Kl(e,`cannot be read (${S(
i)})`)}finally{t.destroy()}}function Xl(t){return(e,n)=>dL(e,n,t)}async function dL(t,e,n){const r=[];let i=0;const o=async d=>{
for await(const c of d){i+=c.length;if(i>aL)throw Kl(t,"is too long for a config");r.push(c)}};await n(t,o,e);const s=Buffer.
concat(r);const a=z(s);if(a!==t)throw Kl(t,`has the digest ${a}`);return s.toString("utf8")}function Kl(t,e){return new p(
"ENGINE_FAILED",`The engine's blob ${t} ${e}: it was damaged on disk or in transit.`,{hint:"Run again. If it happens aga\
in, pull or build the image again."})}async function*ii(t,e,n){let r=await e(t.digest,t.sizeBytes);let i=[];const o=new Set([t.digest]);let s=false;for(;;){const a=r===
void 0?void 0:Tg(r);const d=r===void 0||a!==void 0?void 0:Ig(r);if(d!==void 0){const f=await Db(e(d.config.digest,d.config.
sizeBytes));if(f!==void 0)yield{manifest:d,configText:f,isInIndex:s}}i=[...cL(a??[],n),...i];let c=i.shift();while(c!==void 0&&
o.has(c.digest))c=i.shift();if(c===void 0)return;o.add(c.digest);s=true;r=await Db(e(c.digest,c.sizeBytes))}}function cL(t,e){
const n=({platform:r})=>{if(r===void 0)return 1;return V(r,e)?0:2};return t.toSorted((r,i)=>n(r)-n(i))}async function Db(t){
return t.catch(e=>{if(e instanceof de)return void 0;throw e})}var fL=3;async function Fb(t,e){const{signal:n}=t;const r=async(i,o,s)=>{const a=s??await pL(t,i);const d=Zh(t.runId);const c=_g(
{digest:i,sizeBytes:a},t.platform,d);let f=false;try{await t.transport.loadImage(c,void 0,n).catch(u=>{throw Mb(u)?new de(
S(u),{cause:u}):u});f=true;await uL(t,d,i,o)}finally{await mL(t,d,f)}};return e({stream:r,text:Xl(r)})}async function uL(t,e,n,r){
const{signal:i}=t;let o=false;try{const s=await t.transport.saveImage(e,i);await ql(s,n,async(a,d)=>{const c=d.endsWith(
`/${n.slice("sha256:".length)}`);if(!c)return void a.resume();o=true;await r(a)})}catch(s){const a=!o&&Mb(s)&&lL.test(S(
s));throw a?new de(S(s),{cause:s}):s}if(!o)throw new de(`the store has no blob ${n}`)}var lL=/not found|no such|does not exist/i;
async function mL(t,e,n){if(Va(t.runId))return;const r=await jr(t.docker,[e],fL).catch(()=>void 0);if(r===void 0||n&&r.exitCode!==
0)Jr(t.runId)}async function pL(t,e){const n=w(await ne(t,e),"Descriptor");const r=w(n,"size");if(w(n,"digest")===e&&typeof r===
"number")return r;throw new de(`the engine does not tell the size of ${e}`)}function Mb(t){return t instanceof p&&(t.code===
"ENGINE_FAILED"||t.code==="DOCKER_FAILED")}function oi(t,e){const n=t.contentRoots.map(i=>({place:`below ${i} of the engine's machine`,open:o=>Nb(t,e,i,o),openDirectory:()=>Yl(
t,e,i)}));if(!t.store.keepsPacked)return n;const r=i=>Fb(t,i);return[...n,{place:"in a save",open:r}]}var hL=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Image","StopT\
imeout"];function gL(t,e){const{apiVersion:n,serverApiVersion:r}=t;const{showsLegacyFields:i}=t.store;const o=a=>Wr(r,a)>=
0;const s=a=>{const d=w(e.inspect,"Config",a);return B(d)&&Object.keys(d).length>0};return[...i&&!o("1.50")?[]:hL,...i?[]:
["docker_version"],...i&&Wr(n,"1.45")<0?[]:["container","container_config"],...!o("1.44")&&s("Healthcheck")?["StartInter\
val of the health check"]:[],...o("1.52")&&s("ExposedPorts")?["ExposedPorts as they were written"]:[],"os.features","fie\
lds that Docker does not know"]}function Ub(t,e){return`Docker ${t.version} does not let the image's config be read here\
, so it is taken from an inspect. What that does not show is not in the result, and its ID differs from that of a run wh\
ere the config can be read: ${gL(t,e).join(", ")}.`}function gd({packedLayers:t}){return t?.reduce((e,{sizeBytes:n})=>e+n,0)}async function yd(t,e){const{log:n}=t;for(const r of oi(
t,e)){const i=await yL(t,e,r).catch(o=>{if(!(o instanceof de))throw o;n.debug(`no config blob ${r.place}: ${S(o)}`);return void 0});
if(i!==void 0)return i}n.debug("the config is taken from an inspect");return{json:Pg(e.inspect),digest:void 0,packedLayers:void 0,
annotations:{},openBlobs:void 0,missing:Ub(t,e)}}async function yL(t,e,{open:n,openDirectory:r}){const i=await n(async o=>t.
store.idIsConfigDigest?Hb(e,e.id,await o.text(e.id),void 0):await wL(e,o.text));return i&&{...i,openBlobs:n,openDirectory:r}}
async function wL(t,e){const n=ii({digest:t.id},e,t.platform);for await(const{manifest:r,configText:i}of n){const o=Hb(t,
r.config.digest,i,r);if(o!==void 0)return o}return void 0}function Hb(t,e,n,r){const i=bL(e,n);if(i===void 0)return void 0;
const o=JSON.stringify(ho(i))===JSON.stringify(t.diffIds);const s=(i["architecture"]??"")===t.platform.architecture&&(i["\
variant"]||void 0)===t.platform.variant;if(!o||!s)return void 0;const{layers:a,annotations:d={}}=r??{};return{json:i,digest:e,
packedLayers:a,annotations:d,openBlobs:void 0,missing:void 0}}function bL(t,e){try{return ra(e)}catch(n){if(n instanceof
SyntaxError)return void 0;throw new p("UNSUPPORTED_IMAGE",`Cannot read the image's config ${t}: ${S(n)}.`,{hint:"Do not \
trust this image: no builder writes such a config.",cause:n})}}async function Jb(t){const e=(r,i)=>new p("BAD_INPUT",`The ${T("backup")} must be the path of a new file, but ${JSON.stringify(
t)} ${r}.`,{hint:i});const n=await PL(Zl(t)).catch(()=>void 0);if(!n?.isDirectory())throw e("is not in an existing direc\
tory","Create the directory in an earlier step, or name another one.");if(Wb(t)===""||t.endsWith("/"))throw e("is a dire\
ctory","Name a file.");if(await LL(t)){throw e("already exists","It may be the only copy of an earlier source image: mov\
e it away, or name another file.")}}var BL={flags:"wx",mode:384};async function jb(t,e,n,r={createWriteStream:EL,link:SL,
rename:xL}){const{log:i,signal:o}=t;const s=IL(Zl(n),`${oe(t.runId)}${Wb(n).slice(0,80)}.partial`);const a=OL(t,e);try{const d=AL(
e);if(d===void 0)i.notice("The source has no tag, so the backup has none either: loading it returns an image ID.");const c=u=>{
const l={name:d??e.id,platform:u};const m=()=>r.createWriteStream(s,BL);return vL(t,l,m,pn(a))};const f=await c().catch(
async u=>{if(!RL(t,e,u))throw u;i.debug(`saving the platform alone: ${S(u)}`);await wd(s,{force:true});return c(e.platform)});
await W(i,{title:"Flush"},CL(s));await $L(s,n,r);i.info(`Saved ${x(f)} to ${n}`)}catch(d){await wd(s,{force:true}).catch(
()=>{});throw o.aborted?d:NL(d,n)}finally{await a}}async function vL(t,{name:e,platform:n},r,i){const{log:o,signal:s}=t;
const a=new rd;const d=new J(()=>"keep",a);const c=await t.transport.saveImage(e,s,n);const f=()=>d.bytesRead;await W(o,
{title:"Save",doneBytes:f,totalBytes:i,isEstimate:true},TL(c,d,r(),{signal:s}));_L(a);return d.bytesWritten}async function OL(t,e){
if(!t.store.keepsPacked){const n=w(e.inspect,"Size");return typeof n==="number"?n:void 0}try{return gd(await yd(t,e))}catch{
return void 0}}function RL(t,e,n){return e.isIndex&&t.knowsPlatformOption&&n instanceof p&&/not found/i.test(n.message)}
function _L(t){if(!t.hasImage)throw new p("BACKUP_FAILED","The engine saved an archive that contains no image.",{hint:Q});
const e=t.missing();if(e.length===0)return;throw new p("BACKUP_FAILED",`The archive that the engine saved lacks ${e.length}\
 of its blobs (${e.slice(0,3).join(", ")}): the engine has them only unpacked, from another image with the same layers.`,
{hint:'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetches all blobs.\
 Or leave the backup out if the registry keeps the image.'})}function AL(t){const{image:e,names:n}=t;if(e===void 0||e.digest!==
void 0)return n[0];const r=t.id.replace("sha256:","").startsWith(e.text.replace("sha256:",""));if(r&&!n.includes(`${e.text}\
:latest`))return n[0];return e.tag===void 0?`${e.text}:latest`:e.text}async function LL(t){return kL(t).then(()=>true,()=>false)}
async function CL(t){const e=await zb(t,"r+");try{await e.sync()}finally{await e.close()}}async function $L(t,e,n){try{await n.
link(t,e)}catch{await(await zb(e,"wx",384)).close();await n.rename(t,e).catch(async r=>{await wd(e,{force:true});throw r});
return}await wd(t)}function NL(t,e){if(t instanceof p){return new p(t.code,`The backup failed. Nothing was changed. ${t.
message}`,{hint:t.hint,cause:t})}const n=wt(t);return new p(n?"NO_SPACE":"BACKUP_FAILED",n?`The disk of ${Zl(e)} filled \
up while writing the backup. Nothing was changed.`:`Cannot write the backup to ${e} (${pe(t)}). Nothing was changed.`,{hint:"\
Name a writable path on a disk with room for the whole image.",cause:t})}function Ql({imageLocation:t,tags:e,layer:{keepBase:n}}){return t===void 0||e.length>0||n?.kind==="image"}function bd(t){
return Ql(t)||t.compare?.kind==="engine"}var Ed=100;var Gb=.9;function Kb({kind:t,name:e,platforms:n},r){const i=[];const o=[];for(const a of r){const d=n.find(({
platform:c})=>c===a.platform);if(d===void 0)o.push(a.platform);else i.push(DL(d,a))}const s=a=>i.reduce((d,c)=>{const f=c[a];
return d===void 0||f===void 0?void 0:d+f},0);return{kind:t,name:e,oldBytes:s("oldBytes"),newBytes:s("newBytes"),platforms:i,
missing:o}}function DL(t,e){const[n,r]=[t.contents,e.contents];const i=n!==void 0&&r!==void 0;const o=i?ML(n,r):[];const s=i?
UL(n,r):[];return{platform:e.platform,oldBytes:i?n.bytes:void 0,newBytes:i?r.bytes:void 0,oldPackedBytes:t.packedBytes,newPackedBytes:e.
newPackedBytes,pullBytes:FL(t.layers,e.layers),packages:o.slice(0,Ed),morePackages:Math.max(0,o.length-Ed),directories:s.
slice(0,Ed),moreDirectories:Math.max(0,s.length-Ed)}}function FL(t,e){if(t===void 0||e===void 0)return void 0;const n=new Map;
for(const{digest:r,diffId:i,packedBytes:o}of e){if(r===void 0||i===void 0)return void 0;if(!t.has(r)&&!t.has(i))n.set(r,
o)}return[...n.values()].reduce((r,i)=>r+i,0)}function ML(t,e){const n=({manager:o,name:s})=>`${o}:${s}`;const r=[Sd(t.packages,
n,t.morePackages),Sd(e.packages,n,e.morePackages)];const i=new Map([...t.packages,...e.packages].map(o=>[n(o),o]));return Vb(
...r).map(({key:o,...s})=>{const{manager:a,name:d}=i.get(o);return{manager:a,name:d,...s}})}function UL(t,e){const n=({path:s})=>s;
const r=Vb(Sd(t.directories,n,t.moreDirectories),Sd(e.directories,n,e.moreDirectories));const i=new Map;for(const{key:s,
oldBytes:a,newBytes:d}of r){const c=s.slice(0,s.lastIndexOf("/"));const{most:f,least:u}=i.get(c)??{most:0,least:0};const l=d-
a;i.set(c,{most:Math.max(f,l),least:Math.min(u,l)})}const o=({key:s,oldBytes:a,newBytes:d})=>{const c=d-a;const{most:f=0,
least:u=0}=i.get(s)??{};return c>0?f>=c*Gb:u<=c*Gb};return r.filter(s=>!o(s)).map(({key:s,...a})=>({path:s,...a}))}function Sd(t,e,n){
const r=new Map;for(const o of t)r.set(e(o),(r.get(e(o))??0)+o.bytes);const i=t.reduce((o,s)=>Math.min(o,s.bytes),Infinity);
return{sizes:r,absentBytes:n===0||t.length===0?0:i}}function Vb(t,e){const n=[];for(const i of new Set([...t.sizes.keys(),
...e.sizes.keys()])){const[o,s]=[t.sizes.get(i),e.sizes.get(i)];const a=o??Math.min(t.absentBytes,s??0);const d=s??Math.
min(e.absentBytes,o??0);if(a===d)continue;const c=a===0?"added":d===0?"removed":void 0;n.push({key:i,change:c??(d>a?"gro\
wn":"shrunk"),oldBytes:a,newBytes:d})}const r=i=>Math.abs(i.newBytes-i.oldBytes);return n.sort((i,o)=>r(o)-r(i)||(i.key<
o.key?-1:1))}var si=true?"0.1.0":createRequire(import.meta.url)("../../package.json").version;var em=1024*1024;var tm=12;var HL=[386,4];var zL=[0,21];var WL=20;var JL=10;function nm({typeFlag:t},{pax:e}){if(t==="S")
return"old GNU";if(e.size===0)return void 0;const[n,r]=["GNU.sparse.major","GNU.sparse.minor"].map(s=>String(e.get(s)??""));
if(n==="1"&&r==="0")return"data";const i=n==="0"&&(r==="0"||r==="1");const o=n===""&&r===""&&De(e.get(Yb))!==void 0;return i||
o?"records":void 0}var Yb="GNU.sparse.map";function Tn(t,e){return new p("TAR_INVALID",`The sparse file ${R(t)} is damag\
ed: ${e}.`,{hint:Xt})}var kd=class{pieces=[];#e;#t;#n;#r=0;#i;#o="";constructor(e,n){this.#e=e;this.#t=n}addBlock(e,n){const[
r,i]=n?HL:zL;for(let o=0;o<i;o++){const s=r+o*2*tm;const a=s+tm;if(e[s]===0)return;this.#a(co(e.subarray(s,a)));this.#a(
co(e.subarray(a,a+tm)))}}addRecords({pax:e}){const n=String(De(e.get(Yb))??"");const r=n===""?[]:n.split(",");for(const i of r)
this.#a(fn(i));if(fn(String(e.get("GNU.sparse.numblocks")??""))*2!==r.length)throw Tn(this.#e,"its map has another lengt\
h than its header says")}addData(e){let n=0;while(n<e.length&&this.#i!==0){const r=e.indexOf(JL,n);const i=e.subarray(n,
r===-1?e.length:r);if(this.#o.length+i.length>WL)throw this.#d();this.#o+=i.toString("latin1");if(r===-1)return e.length;
this.#s();n=r+1}return n}get isComplete(){return this.#i===0}#s(){const e=fn(this.#o);this.#o="";if(this.#i===void 0){if(!Number.
isSafeInteger(e))throw this.#d();if(e>em)throw this.#c();this.#i=2*e;return}this.#a(e);this.#i--}#a(e){if(!(Number.isSafeInteger(
e)&&e>=0))throw this.#d();if(this.#n===void 0){this.#n=e;return}const[n,r]=[this.#n,this.#n+e];this.#n=void 0;if(n<this.#r||
r>this.#t)throw Tn(this.#e,"the pieces of its map overlap or exceed its size");this.#r=r;if(this.pieces.length===em)throw this.#c();
this.pieces.push([n,e])}#d(){return Tn(this.#e,"its map has something else than numbers")}#c(){return new p("TAR_LIMIT",
`The sparse file ${R(this.#e)} has more than ${em} pieces.`,{hint:ge})}};function qb(t){return(O-t%O)%O}var jL=["GNU.sparse.realsize","GNU.sparse.size"];function Wo(t,{pax:e}){const{name:n}=t;if(t.typeFlag==="S")return Xb(n,
We(t.header,"realSize"));if(e.size===0)return t.sizeBytes;for(const r of jL){const i=De(e.get(r));if(i===void 0)continue;
return Xb(n,fn(i.toString("latin1")))}return t.sizeBytes}function Bn(t){const e=t.typeFlag==="S"||t.extensions.some(n=>n.
includes("GNU.sparse."));return e?Wo(t,Fe(t.extensions)):t.sizeBytes}function Xb(t,e){if(!(Number.isSafeInteger(e)&&e>=0))
throw Tn(t,"its real size is not a number");return e}var Zb="SCHILY.xattr.";var GL=4095;function le({extensions:t,header:e},n=Fe(t)){const{pax:r}=n;const i=e[156]??0;const o=i===
0?"0":String.fromCharCode(i);const s=(c,f)=>{const u=De(r.get(c));return u===void 0?We(e,f):Math.floor(Number(u.toString(
"latin1")))};const a=o==="1"||o==="2";const d=o==="3"||o==="4";return{typeFlag:o,mode:We(e,"mode")&GL,uid:s("uid","uid"),
gid:s("gid","gid"),mtimeSeconds:s("mtime","mtime"),mtimeFraction:KL(r.get("mtime")),link:a?Nt(e,n):Buffer.alloc(0),device:d?
`${We(e,"devMajor")},${We(e,"devMinor")}`:"",xattrs:[...r].filter(([c])=>c.startsWith(Zb)).map(([c,f])=>`${c.slice(Zb.length)}\
=${f.toString("latin1")}`).sort()}}function KL(t){const[,e=""]=/\.(\d{1,9})/.exec(t?.toString("latin1")??"")??[];return e.
replace(/0+$/,"")}function vn(t,e){if(e==="drop")return 0;return e==="keep"||e.data===void 0?Bn(t):We(e.head.header,"siz\
e")}function zt(t,e,n){if(t===void 0)return;t.entries+=e;t.bytes+=n}import{posix as DE}from"node:path";import{posix as vd}from"node:path";import{posix as Jo}from"node:path";var VL=3;var YL=1e3;var tE=4096;var qL=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g;
var nE=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g;var XL=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/;var ZL=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g;
var QL=/^[;&|()\n`]$/;var eC=/^[<>]+&?$/;var tC=/^(?:-|[A-Za-z_]\w*=)/;var nC=Id("sh bash dash ash zsh ksh busybox exec \
env nohup command sudo tini dumb-init catatonit time nice if then else do while until ! {");var Qb=Id("cd pushd WORKDIR");
var eE=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/;var rC=Id("rm rmdir mk\
dir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EXPOSE LABEL USER VO\
LUME");var iC=Id("cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort");function om(t,e,n="\
/"){const r=new rm(e);r.read(t,n,0);return r.words}var rm=class{words=[];#e;#t=0;constructor(e){this.#e=e}read(e,n,r){const i=new im(
n,sm(this.#e));let o=true;for(const s of e){if(this.words.length>=YL)return;if(s.length>tE&&r>0)continue;if(QL.test(s)){
o=true;this.#t++;i.separate(s);continue}if(i.redirects(s))continue;const a=/[\s;&|()`]/.test(s)&&r<VL;if(a&&s.startsWith(
"/"))this.#n(s,false,i);if(a)this.read(oC(s,this.#e),i.directory,r+1);const d=i.isValue||tC.test(s);if(!a)this.#n(s,o&&!d,
i);const c=d||nC.has(Jo.basename(s));o=s==="--"&&!i.isChanging||o&&c;i.endWord()}}#n(e,n,r){const{directory:i}=r;const o=r.
useOf(e,n);this.words.push({text:e,isProgram:n,directory:i,command:this.#t,use:o})}};var im=class{directory;#e;#t=[];#n;#r="";#i="";#o=false;constructor(e,n){
this.directory=e;this.#e=n}get isValue(){return this.#i!==""||this.#o}get isChanging(){return Qb.has(this.#n??"")}separate(e){
this.#n=void 0;this.#i="";this.#o=false;if(e==="(")this.#t.push(this.directory);if(e===")")this.directory=this.#t.pop()??
this.directory}redirects(e){if(!eC.test(e))return false;this.#i=e;return true}endWord(){this.#i=""}useOf(e,n){if(this.#i!==
"")return this.#i.startsWith("<")?"content":"name";if(n){this.#n=Jo.basename(e);if(!Qb.has(this.#n))return"parts";this.#r=
this.directory;this.directory=this.#e;return"name"}if(this.isChanging)return this.#s(e);const r=this.#n??"";if(rC.has(r))
return"name";const i=this.#o;this.#o=eE.test(e)&&!e.includes("=");if(i||eE.test(e))return"directory";return iC.has(r)?"c\
ontent":"parts"}#s(e){const[n,r]=[this.#r,this.#e];this.directory=e.startsWith("-")?n:Jo.resolve(n,xd(e,r));return e.startsWith(
"-")?"name":"directory"}};function sm(t){return t.get("HOME")??"/root"}function xd(t,e){return/^~(?=$|\/)/.test(t)?`${e}${t.
slice(1)}`:t}function oC(t,e){const n=t.slice(0,tE*16).replace(/\\\n/g," ");return[...n.matchAll(qL)].map(([r])=>am(r.replace(
/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,(i,o,s,a)=>o??s??a?.replace(/\\([$`"\\])/g,"$1")??""),e))}function am(t,e){
return t.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,(n,r,i,o)=>e.get(r??o??"")||i||"")}function Pd(t){const e=[
...t.matchAll(nE)].map(([i])=>i);const n=XL.exec(t)?.[1];const r=[n,t.startsWith("/")?t:void 0,...[...t.matchAll(ZL)].map(
([,i,o,s])=>i??o??s)];return[...new Set([...e,...r.filter(i=>i!==void 0)].map(dm))]}function jo(t){const e=[...t.matchAll(
nE)].filter(({0:n,index:r})=>/[*?[{$]/.test(t[r+n.length]??""));return[...new Set(e.map(([n])=>dm(n.slice(0,n.lastIndexOf(
"/")))))]}function On(t,e){return dm(Jo.resolve("/",t,e))}function dm(t){return Buffer.from(Jo.normalize(t).replace(/^\/+|\/+$/g,
"")).toString("latin1")}function Id(t){return new Set(t.split(" "))}var sC=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CONFIG_CACHE","P\
IP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]);var aC=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i;
var dC=/PATH$|^(?:PERL5|RUBY)LIB$/;var cC=/(?:^|_)LOGS?_?PATH$/;function rE([t,e]){const n=Pd(e);if(t==="HOME")return n.
map(a=>({path:a,by:"HOME",extent:"below"}));if(t==="PATH")return n.map(a=>({path:a,by:t,extent:"programs",hasPrograms:true}));
const r=`ENV ${t}`;if(sC.has(t))return n.map(a=>({path:a,by:r,extent:"itself"}));const i=dC.test(t)&&!cC.test(t);const o=e.
startsWith("/")&&!aC.test(t);const s=i||o?"search":"below";return[...n.map(a=>({path:a,by:r,extent:s,hasPrograms:i})),...jo(
e).map(a=>({path:a,by:r,extent:"search",hasPrograms:i}))]}import{posix as fC}from"node:path";var ai=1114112;var Td=56320;function cm(t){return t.replace(/\s$|[\\*?[\]!\s]/g,(e,n)=>n===t.length-1&&/\s/.test(e)?`[${e}\
]`:`\\${e}`)}function iE(t){return lm(t).map(e=>e>=ai?String.fromCharCode(Td+e-ai):String.fromCodePoint(e)).join("")}function fm(t){
return Array.from(t,e=>{const n=e.codePointAt(0);return n>Td+127&&n<=Td+255?ai+n-Td:n})}function oE(t){return/[^\0-\x7f]/.
test(t)?fm(t).map(um).join(""):t}function um(t){if(t<128)return String.fromCharCode(t);if(t>=ai)return String.fromCharCode(
t-ai);return Buffer.from(String.fromCodePoint(t)).toString("latin1")}function lm(t){const e=[];let n;for(let r=0;r<t.length;){
const i=t.charCodeAt(r);if(i<128){e.push(i);r++;continue}n??=Buffer.from(t,"latin1");const o=i>=240?4:i>=224?3:2;const s=n.
toString("utf8",r,r+o);const a=s.codePointAt(0);const d=Buffer.byteLength(s)===o&&s.length===(o>3?2:1);const c=a!==65533||
n.toString("latin1",r,r+3)==="ï¿½";const f=d&&c;e.push(f?a:ai+i);r+=f?o:1}return e}var sE=4096;var uC=256;var aE=16;var lC={GOPATH:":",CONDA_PKGS_DIRS:","};var mC=["bin","boot","dev","etc","home","lib","\
lib32","lib64","media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","usr/bin","usr/include","usr/lib","usr/l\
ib32","usr/lib64","usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin","usr/local/share","usr/sbin","usr/share",
"usr/src","var/cache","var/lib","var/log","var/run","var/spool","var/tmp","var/www"];function Bd(t,e){const n=mm(e);const r=[
n.get("HOME"),...cE(t)].map(i=>fE(i??"")).filter(i=>i!==void 0&&i!=="root"&&!/^home\/[^/]*$/.test(i)).map(i=>cm(i??""));
return{homes:["root","home/*",...new Set(r)].slice(0,sE+2),env:n}}function mm(t){return new Map(t.map(e=>{const n=e.indexOf(
"=");return n===-1?[e,""]:[e.slice(0,n),e.slice(n+1)]}))}function pm(t){return[...new Set(cE(t))].filter(e=>e.startsWith(
"/")&&e.isWellFormed()).slice(0,sE)}function dE(t,{homes:e,env:n}){const r=t.startsWith("!")?"!":"";const i=t.slice(r.length);
if(i.startsWith("~/"))return e.map(d=>`${r}${d===""?"":`${d}/`}${i.slice(2)}`);if(i.endsWith("/$LOCALE"))return hC(n).map(
d=>`${r}${i.slice(0,-"$LOCALE".length)}${d}`);const[,o,s=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(i)??[];if(o===void 0)return[t];
const a=(n.get(o)??"").split(lC[o]??"\0",aE);return a.map(d=>fE(d)).filter(d=>d!==void 0&&d!=="").filter(d=>s!=="*"||!pC(
d??"")).map(d=>`${r}${cm(d??"")}/${s}`)}function cE(t){return(t?.toString("latin1")??"").split("\n").map(e=>e.split(":")[5]??
"").filter(e=>e.length<=uC).map(e=>iE(e))}function fE(t){if(!t.startsWith("/")||/[\0\n\r]/.test(t))return void 0;return fC.
normalize(t).replace(/^\/+|\/+$/g,"")}function pC(t){return mC.some(e=>e===t||e.startsWith(`${t}/`))}function hC(t){const e=[
"LANG","LC_ALL","LC_MESSAGES","LANGUAGE"].flatMap(r=>(t.get(r)??"").split(":",aE));const n=e.map(r=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(r)?.[0]).filter(r=>r!==void 0);return[...new Set(n)].flatMap(r=>[r,`${r}[_@.]*`])}var uE=1e3;function hm(t,e){const n=w(t,"config");const r=w(n,"Env");const i=mm(U(r)?r:[]);const o=vd.resolve("/",b(n,"W\
orkingDir")??"");const s=gC(n,i).map(({by:u,argv:l})=>({by:u,words:om(l,i,o)}));const a=s.filter(({by:u})=>u!=="ONBUILD"&&
u!=="SHELL");const d=sm(i);const c=[{path:On("/",o),by:"WORKDIR",extent:"search",hasPrograms:true},...s.flatMap(({by:u,words:l})=>l.
flatMap(m=>wC(u,m,d))),...[...i].flatMap(rE),...e.map(u=>({path:On("/",u),by:"etc/passwd",extent:"below"}))].filter(({path:u})=>u!==
"");const f=new Map;for(const u of c){const l=`${u.path}\0${u.extent}`;if(!f.has(l))f.set(l,u)}return{paths:[...f.values()].
slice(0,uE),required:[...o==="/"?[]:[{by:"WORKDIR",text:o,candidates:[On("/",o)]}],...a.flatMap(({by:u,words:l})=>bC(u,l,
d,i))].slice(0,uE),commands:[...a,{by:"ENTRYPOINT",words:om(yC(n),i)}].flatMap(EC)}}function gC(t,e){const n=(...s)=>{const a=w(
t,...s);return U(a)?a:[]};const[r,...i]=n("Healthcheck","Test");const o=s=>["/bin/sh","-c",am(s,e)];return[{by:"ENTRYPOI\
NT",argv:n("Entrypoint")},{by:"CMD",argv:n("Cmd")},{by:"HEALTHCHECK",argv:r==="CMD-SHELL"?o(i.join(" ")):i},{by:"SHELL",
argv:n("Shell")},...n("OnBuild").map(s=>({by:"ONBUILD",argv:o(s.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").
replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,a=>a.toUpperCase()))}))].filter(({argv:s})=>s.length>0)}function yC(t){
const[e,n]=[w(t,"Entrypoint"),w(t,"Cmd")];return U(e)&&U(n)?[...e,...n]:[]}function wC(t,e,n){const{text:r,use:i}=e;const o=r.
startsWith("-")||r.includes("://");const s=mE(e,n);const a=s.map(c=>{if(i==="directory")return{path:c,by:t,extent:"searc\
h",hasPrograms:true};if(i!=="parts"||o)return{path:c,by:t,extent:"around"};return{path:c,by:t,extent:"beside",hasPrograms:!Od(
c)}});if(i==="name")return a;const d=lE(r)?jo(vd.resolve(e.directory,r)):jo(xd(r,n));return[...a,...d.map(c=>({path:c,by:t,
extent:"search"}))]}function Od(t){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(vd.basename(t))}function lE(t){return/^(?!-)[^:=/~]+\/|^\.\.?\//.
test(t)}function mE({text:t,use:e,directory:n},r){if(/^~(?=$|\/)/.test(t))return[On("/",xd(t,r))];const i=e==="directory"&&
!/^[-/]/.test(t);return i||lE(t)?[On(n,t)]:Pd(t)}function bC(t,e,n,r){const i=(r.get("PATH")??"").split(":").filter(o=>o.
startsWith("/"));return e.flatMap(o=>{const{text:s,isProgram:a}=o;if(s.includes("\0"))return[];if(s.startsWith("/"))return[
{by:t,text:s,candidates:[On("/",s)]}];if(s.includes("/"))return mE(o,n).slice(0,1).map(d=>({by:t,text:s,candidates:[d]}));
if(!a||!/^[\w.+-]+$/.test(s))return[];return[{by:t,text:s,candidates:i.map(d=>On(d,s))}]})}function EC({by:t,words:e}){const n=Map.
groupBy(e,({command:r})=>r);return[...n.values()].map(r=>({by:t,words:r.filter(({text:i})=>!i.startsWith("-")).map(({text:i})=>SC(
i))}))}function SC(t){return vd.basename(t).replace(/-cli\.[cm]?js$/,"").replace(/(?<=.)@.*$/,"")}var kC=40;var xC=64*1024*1024;var PC=96;function*pE(t){const e=t.split("/").reverse();const n=[];let r="";let i=0;for(let o=e.
pop();o!==void 0;o=e.pop()){if(o===""||o===".")continue;if(o===".."){if(r!=="")n.push(r);r=di(r);continue}const s=r===""?
o:`${r}/${o}`;const a=yield s;if(a===void 0){r=s;continue}if(++i>kC)return void 0;n.push(s);if(a.startsWith("/"))r="";for(const d of a.
split("/").reverse())e.push(d)}return{end:r,through:n}}function Go(t,e){const n=pE(t);let r=n.next();while(r.done!==true)
r=n.next(e(r.value));return r.value}async function _d(t,e){const n=pE(t);let r=n.next();while(r.done!==true)r=n.next(await e(
r.value));return r.value}function hE(t,e){return e.startsWith("/")?e:`${di(t)}/${e}`}function di(t){return t.slice(0,Math.
max(0,t.lastIndexOf("/")))}function He(t){const e=[];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf("/",n+1))e.push(t.slice(
0,n));return e}var Rd=class{#e=new Map;#t=new Map;#n;#r=0;get isFull(){return this.#r>xC}get kept(){return this.#e}add(e,n,r){
if(this.isFull)return;this.#r+=e.length+n.length+PC;(r?this.#e:this.#t).set(e,n)}targetOf=e=>this.#e.get(e)??this.#t.get(
e);typeAt(e){return this.targetOf(e)===void 0?"0":"2"}*droppedBelow(e){const n=this.#t.get(e);if(n!==void 0)yield[e,n];this.#n??=
[...this.#t.keys()].sort();const r=`${e}/`;for(let i=IC(this.#n,r);;i++){const o=this.#n[i];if(o?.startsWith(r)!==true)return;
yield[o,this.#t.get(o)]}}};function IC(t,e){let n=0;let r=t.length;while(n<r){const i=n+r>>>1;if(t[i]<e)n=i+1;else r=i}return n}var Ad=class{#e=new Map;#t=new Map;#n;constructor(e){this.#n=e}add(e,n,r){const i=this.#e.get(e)??{reason:n,rules:new Map,
isRestored:false};for(const[o,s]of r)if(i.rules.get(o)!=="all")i.rules.set(o,s);this.#e.set(e,i);for(const o of He(e))if(!this.#t.
has(o))this.#t.set(o,i)}restore(e,n,r){this.add(e,n,r.map(i=>[i,"all"]));this.#e.get(e).isRestored=true}reasonFor(e,n,r){
if(this.#e.size===0)return void 0;const i=this.#r(e,n);if(i!==void 0&&(i.extent!=="unless-directory"||r!=="5"))return i.
reason;for(const s of He(n)){const a=this.#r(e,s);if(a?.extent==="all")return a.reason}const o=r==="2"?this.#t.get(n):void 0;
return o?.rules.has(e)===true?o.reason:void 0}#r(e,n){const r=this.#e.get(n);const i=r?.rules.get(e);if(r===void 0||i===
void 0)return void 0;return r.isRestored||!this.#n.has(n)?{reason:r.reason,extent:i}:void 0}};var bE=2**26;var gE=4;var Ld=class{#e;get isEmpty(){return this.#e===void 0}add(e){this.#e??=new Uint32Array(bE/32);const[
n,r]=wE(e);for(let i=0;i<gE;i++){const o=yE(n,r,i);this.#e[o>>>5]|=1<<(o&31)}}has(e){if(this.#e===void 0)return false;const[
n,r]=wE(e);for(let i=0;i<gE;i++){const o=yE(n,r,i);if((this.#e[o>>>5]&1<<(o&31))===0)return false}return true}};function yE(t,e,n){
return t+Math.imul(e,n)&bE-1}function wE(t){let e=2166136261;let n=2538058380;for(let r=0;r<t.length;r++){const i=t.charCodeAt(
r);e=Math.imul(e^i,16777619);n=Math.imul(n^i,1540483477)}return[e^e>>>15,n^n>>>13|1]}import{posix as vC}from"node:path";var gm=47;function EE(t,e,n){const r=fm(t);const i=[];const o=(s,a)=>r[s]===a.charCodeAt(0);for(let s=0;s<r.length;s++){
if(o(s,"*")&&o(s+1,"*")){const a=s;s+=o(s+2,"/")?2:1;const d=n&&a===0&&s===1&&!/[*?[\\]/.test(t.slice(2));i.push({kind:s===
r.length-1||d?"anything":"directories"})}else if(o(s,"*"))i.push({kind:"any-in-name"});else if(o(s,"?"))i.push({kind:"an\
y-one"});else if(o(s,"[")){const{token:a,end:d}=TC(r,s,e);i.push(a);s=d}else{if(o(s,"\\")&&++s===r.length)throw ci(e,'it\
 ends with a "\\"');i.push({kind:"literal",code:r[s]})}}return i}function TC(t,e,n){const r=[];let i=e+1;const o=t[i]===
94;if(o)i++;const s=()=>{const a=t[i]===92;const d=t[a?i+1:i];if(d===void 0||!a&&(d===45||d===93))throw ci(n,'a "[" has \
no characters or no closing "]"');i+=a?2:1;return d};do{const a=s();const d=t[i]===45;if(d)i++;const c=d?s():a;if(c<a)throw ci(
n,"a range goes backwards");r.push([a,c])}while(t[i]!==93);return{token:{kind:"one-of",negated:o,ranges:r},end:i}}function ym(t){
const e=[];let n=false;for(const r of t){if(r.kind==="literal"){const i=um(r.code);if(n)e[e.length-1]+=i;else e.push(i)}
n=r.kind==="literal"}return e}function SE(t,e){let n=new Set;const r=(s,a)=>{while(!a.has(s)){a.add(s);const d=t[s]?.kind;
if(d!=="any-in-name"&&d!=="anything"&&d!=="directories")return;s++}};r(0,n);const i=t.at(-1)?.kind;const o=i==="any-in-n\
ame"||i==="anything";for(const s of e){if(o&&n.has(t.length))return true;if(s===gm&&n.has(t.length))return true;const a=new Set;
for(const d of n){const c=t[d];if(c===void 0)continue;if(c.kind==="directories"){a.add(d);if(s===gm)r(d+1,a)}else if(BC(
c,s)){const f=c.kind==="any-in-name"||c.kind==="anything";r(f?d:d+1,a)}}if(a.size===0)return false;n=a}return n.has(t.length)}
function BC(t,e){if(t.kind==="literal")return t.code===e;if(t.kind==="one-of")return t.ranges.some(([n,r])=>n<=e&&e<=r)!==
t.negated;return t.kind==="anything"||e!==gm}function ci(t,e){return new p("BAD_INPUT",`The ${T("exclude")} has a malfor\
med pattern, ${JSON.stringify(t)}: ${e}.`,{hint:'Patterns are those of a .dockerignore file. Escape a special character \
with "\\".'})}var kE=47;var OC=64;var xE=new WeakMap;var Rn=class{text;isException;#e;#t;#n;#r;#i;constructor(e){this.text=e;if(e==="")
throw ci(e,"it is empty");const n=RC(e);if(n==="!")throw ci(e,'there is nothing after the "!"');this.isException=n.startsWith(
"!");const r=this.isException?n.slice(1):n;const i=/^[^\\*?[]*/.exec(r)?.[0]??"";const o=EE(r.slice(i.length),e,i==="");
const s=o.findIndex(({kind:c})=>c!=="literal");const a=o.slice(0,s===-1?o.length:s);this.#e=oE(i)+(ym(a)[0]??"");this.#t=
o.slice(a.length);const d=ym(this.#t);this.#n=IE(d);this.#i=this.#t[1]?.kind==="literal"?d[0]??"":"";this.#r=IE(d.map(c=>c.
slice(0,c.lastIndexOf("/")+1)))}get directory(){return this.#e.slice(0,Math.max(0,this.#e.lastIndexOf("/")))}mayMatchIn(e){
return e.includes(this.#r)}matches(e){if(!e.startsWith(this.#e))return false;const{length:n}=this.#e;if(this.#t.length===
0)return n>0&&(e.length===n||e.charCodeAt(n)===kE);if(this.#t.length===1&&this.#t[0]?.kind==="any-in-name")return true;if(!e.
includes(this.#n,n))return false;const r=this.#o(e,n);return r!==-1&&SE(this.#t,lm(e.slice(r)))}#o(e,n){if(this.#t[0]?.kind!==
"directories")return n;let r=e.indexOf(this.#i,n);while(r>n&&e.charCodeAt(r-1)!==kE)r=e.indexOf(this.#i,r+1);return r}};
function TE(t){return t.replace(/^\uFEFF/,"").split("\n").filter(e=>!e.startsWith("#")).map(e=>e.trim()).filter(e=>e!=="").
map(e=>new Rn(e))}function sr(t,e){if(t.length<OC)return t.findLast(i=>i.matches(e));let n=-1;const r=vE(t);for(const i of OE(
e))for(const o of r.get(i)??[])if(o>n&&t[o].matches(e))n=o;return t[n]}function BE(t,e){const n=vE(t);const r=`${e}/`;return OE(
r).some(i=>n.get(i)?.some(o=>t[o].mayMatchIn(r)))}function vE(t){const e=xE.get(t);if(e!==void 0)return e;const n=Map.groupBy(
t.keys(),r=>t[r].directory);xE.set(t,n);return n}function OE(t){const e=[""];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf(
"/",n+1))e.push(t.slice(0,n));return e}function RC(t){const e=t.startsWith("!")?"!":"";const n=PE(t.slice(e.length).trim());
return PE((e+(n.length>1?n.replace(/^\//,""):n)).trim())}function PE(t){return t===""?"":vC.normalize(t).replace(/(?<=.)\/$/,
"")}function IE(t){return t.reduce((e,n)=>n.length>e.length?n:e,"")}import{posix as DC}from"node:path";import{posix as RE}from"node:path";function _E(t,e){const n=Ko(t.owned,e);const r=Ko(t.drops,e);const i=Ko(t.empties,e);return{preset:t,owned:n,drops:r,empties:i,
count:{kind:"preset",name:t.name,entries:0,bytes:0},firstParts:AC([...n,...r,...i]),above:t.skippedIfLinked===true?_C(n):
[],droppedTops:[],isSkipped:false}}function Ko(t=[],e){return t.flatMap(n=>dE(n,e)).map(n=>new Rn(n))}function ct(t,e){const n=sr(
t,e);return n!==void 0&&!n.isException}function AE(t,e){const n=LE(e);return t.above.some(r=>r.depth===n&&r.pattern.matches(
e))||ct(t.owned,e)}function _C(t){const e=t.map(({text:n})=>RE.dirname(n));return[...new Set([...e,...e.map(n=>RE.dirname(
n))])].filter(n=>n!=="."&&!n.endsWith("*")).map(n=>({pattern:new Rn(n),depth:LE(n)}))}function LE(t){return t.split("/").
length}function AC(t){const e=new Set(t.filter(({isException:n})=>!n).map(({directory:n})=>wm(n)));return e.has("")?void 0:
e}function wm(t){const e=t.indexOf("/");return e===-1?t:t.slice(0,e)}function fi(t,e,n,r){const i=n.map(o=>new Rn(o));return{what:t,why:e,patterns:i,...r===void 0?{}:{namePattern:r}}}var bm=String.
raw`v?\d[\d.]*`;var Em="(?:[-._ ][^/]*)?";var LC=[`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyr\
ights?|eula)(?:${bm})?${Em}`,`(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen\
[cs]|notice|copyright|attribution)[^/]*`,String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${bm})?${Em}`,`(?:mpl|of\
l|cddl|epl)[-._ ]?${bm}${Em}`,String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`];
var CC=new RegExp(`(?:^|/)(?:${LC.join("|")})(?=/|$)`,"i");var $C=[fi("licences","they must accompany the software",["us\
r/share/common-licenses","usr/share/licenses"],CC),fi("package databases","scanners and later installs would not see the\
 packages",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","usr/lib/sysimage","var/lib/pacman/local","**/*.d\
ist-info","**/*.egg-info","var/log/packages","var/log/scripts","var/log/setup","var/lib/pkgtools","etc/os-release","usr/\
lib/os-release"]),fi("certificates","connections could not be verified",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust",
"usr/share/ca-certificates","usr/local/share/ca-certificates"]),fi("time zones","local times would be wrong",["usr/share\
/zoneinfo"]),fi("the C.UTF-8 locale","programs rely on it on every system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UT\
F-8"]),fi("accounts","users and groups would lose their names",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function Cd(t){
return $C.find(({patterns:e,namePattern:n})=>n?.test(t)===true||sr(e,t)!==void 0)}var CE="";function $E(t,e,{commands:n}){return t.flatMap(({name:r,owned:i=[],drops:o=[],usedBy:s})=>{const a=s?.commands.
map(f=>({tool:f,by:n.find(({words:u})=>NC(u,f))?.by})).find(({by:f})=>f!==void 0);if(s===void 0||a===void 0)return[];const d=Ko(
s.parts??[...i,...o],e);const c=s.parts===void 0?`the cache of ${r}`:`packages fetched by ${a.tool}`;return[{patterns:d,
reason:{kind:"config",what:c,why:`${a.by} runs ${a.tool}`}}]})}function NC(t,e){const[n="",r]=e.split(" ");const i=t.indexOf(
n);return i!==-1&&(r===void 0||t.includes(r,i+1))}function NE(t,e,n,r){const{hasPrograms:i=false}=t;for(const o of e){const s=Sm(
t,(d,c)=>r(o,d,c,i));if(s===void 0)continue;const a=t.extent==="itself"?"entry":"all";n.add(s,km(t,s),[[o,a]])}}function Sm({
path:t,extent:e},n){if(e==="around"||e==="beside"||e==="programs"){const o=He(t).find(s=>n(s,"5")||n(s,"0"));if(o!==void 0)
return o}const r=di(t);if(e==="beside"&&r!==""&&n(`${r}/${CE}`,"5"))return r;if(n(t,"5")||n(t,"0"))return t;const i=e===
"search"||e==="programs";return i&&n(`${t}/${CE}`,"0")?t:void 0}function km({path:t,by:e},n){const r=o=>`/${Buffer.from(
o,"latin1")}`;const i=n===t?`${e} refers to it`:`${e} refers to ${r(t)}`;return{kind:"config",what:r(n),why:i}}var FC=1e3;var $d=class{rules;#e;#t;#n=new Map;constructor(e,n,r,i){this.rules=e.map(o=>_E(o,n));this.#t=$E(e,n,i);this.#e=
r.map(o=>_(Buffer.from(DC.normalize(o))))}rulesFor(e){const n=wm(e);const r=this.#n.get(n);if(r!==void 0)return r;const i=this.
rules.filter(({firstParts:o})=>o?.has(n)!==false);if(this.#n.size<FC)this.#n.set(n,i);return i}drops(e,n,r,i=false){const o=e.
isSkipped?void 0:this.actionOf(e,n,r);return o==="drop"||i&&o==="empty"}dropping(e,n,r=false){const i=o=>o.preset.filesOnly!==
true&&ct(o.owned,e);return this.rulesFor(e).filter(o=>this.drops(o,e,n,r)).map(o=>[o,i(o)?"all":"unless-directory"])}actionOf(e,n,r){
if(r==="2"&&e.preset.keepsSymlinks===true)return void 0;if(r==="5"&&e.preset.filesOnly===true)return void 0;const i=ct(e.
owned,n);const o=i||ct(e.drops,n);const s=o&&!i?Cd(n):void 0;const a=o&&s===void 0;const d=a?"drop":ct(e.empties,n)?"emp\
ty":void 0;if(d===void 0)return s;const c=f=>ct(f.patterns,n);return this.#t.find(c)?.reason??this.volumeProtection(n)??
d}volumeProtection(e){const n=this.#r(e);return n===void 0?void 0:{what:`the volume /${n}`,why:"new volumes are initiali\
zed from it"}}#r(e){return this.#e.find(n=>e===n||Vr(e,n))}firstDropping(e,n){return this.rulesFor(e).find(r=>typeof this.
actionOf(r,e,n)==="string")}};var MC=1e4;var Nd=class{#e=new Map;#t=0;constructor(e){for(const n of Pm(e))this.#n(n)}through(e,n){const r=(this.#e.get(
e)??[]).filter(({extent:o})=>o!=="itself").map(o=>xm(o,`${n}${o.path.slice(e.length)}`)).filter(({path:o})=>o!==""&&!o.startsWith(
"/"));const i=r.slice(0,Math.max(0,MC-this.#t));for(const o of i)this.#n(o);return i}#n(e){this.#t++;for(const n of[e.path,
...He(e.path)]){const r=this.#e.get(n);if(r===void 0)this.#e.set(n,[e]);else r.push(e)}}};function xm(t,e){return{...t,path:e,
extent:t.extent==="beside"?"around":t.extent}}function Pm({paths:t,required:e}){const n=e.filter(({by:r,text:i})=>r!=="W\
ORKDIR"&&!i.includes("/")).flatMap(({by:r,candidates:i})=>i.map(o=>({path:o,by:r,extent:"around",hasPrograms:true})));return[
...t,...n]}var _n={paths:[],required:[],commands:[]};var ui={action:"keep"};var li=class{#e;#t;#n;#r;#i=new Map;#o=new Map;#s=new Set;#a;dropped=new Ld;#d;#c=new Ad(this.dropped);#f;#u;constructor(e){
const{presets:n,excludes:r,places:i,volumes:o,references:s=_n}=e;this.#u=e.isInBase??(()=>false);this.#e=new $d(n,i,o,s);
this.#t=r;this.#n=new Map(r.filter(({isException:a})=>!a).map(a=>[a,{kind:"exclude",name:a.text,entries:0,bytes:0}]));this.#r=
new Set(r);this.#f=new Nd(s);for(const a of s.paths)this.#l(a)}#l(e){NE(e,this.presets,this.#c,(n,r,i,o)=>this.#e.drops(
n,r,i,o))}get counts(){return[...this.presets.map(({count:e})=>e),...this.#n.values()]}get unmatched(){return[...this.#r].
map(({text:e})=>e)}get skippedPresets(){return this.presets.filter(({isSkipped:e})=>e).map(({preset:e})=>e.name)}get warnings(){
return[...this.#i.values()]}get spared(){return[...this.#o.values()].filter(e=>e.entries>0||this.#s.has(e))}countSpared(e,n,r){
if(!n)zt(e,1,r);else if(e?.kind==="config")this.#s.add(e)}get presets(){return this.#e.rules}decisionFor(e,n){if(e===""||
e===".")return ui;for(const o of this.#r)if(o.matches(e))this.#r.delete(o);const r=sr(this.#t,e);if(r?.isException===true)
return this.#p(e,n)?{action:"keep",spared:this.#h(r.text,void 0)}:ui;if(r!==void 0){if(this.#u(e))return this.#m();this.#w(
e,n,r);return{action:"drop",count:this.#n.get(r)}}let i;for(const o of this.#e.rulesFor(e)){const s=o.isSkipped?void 0:this.#e.
actionOf(o,e,n);const a=typeof s==="string";const d=a?this.#c.reasonFor(o,e,n):void 0;if(a&&d===void 0)return this.#u(e)?
this.#m():{action:s,count:o.count,rule:o};i??=d??s}if(i===void 0)return ui;return{action:"keep",spared:this.#h(i.what,i.
why,i.kind)}}#m(){const e="its layers stay as they are";return{action:"keep",spared:this.#h("the kept base",e,"base")}}#p(e,n){
return this.#t.some(r=>!r.isException&&r.matches(e))||this.presets.some(r=>!r.isSkipped&&typeof this.#e.actionOf(r,e,n)===
"string")}#h(e,n,r){const i=r===void 0?{what:e,why:n}:{what:e,why:n,kind:r};const o=this.#o.get(e)??{...i,entries:0,bytes:0};
this.#o.set(e,o);return o}spareLinkTarget(e,n,r){const i=_(Buffer.from(DE.resolve("/",DE.dirname(e),n),"latin1"));this.skipPresetsFor(
e,i);if(r)return;for(const a of this.#f.through(e,i))this.#l(a);if(this.dropped.has(i))return;const o=Od(e)||Od(i);const s=this.#e.
dropping(i,"0",!o).filter(([{preset:a,empties:d}])=>a.skippedIfLinked!==true&&!ct(d,e));if(s.length>0)this.#c.add(i,this.#g(
e),s)}#g(e){this.#a??={kind:"link",what:"link targets",why:`${R(j(`/${e}`))} would be broken`};return this.#a}skipPresetsFor(e,n){
for(const r of this.presets)if(r.preset.skippedIfLinked===true&&!r.isSkipped)r.isSkipped=AE(r,n)&&!ct(r.owned,e)}restore(e,n,r,i){
const o=this.decisionFor(e,n);if(o.action!=="drop")return"unchanged";const s=o.rule===void 0?sr(this.#t,e):void 0;if(s!==
void 0)return i?"unchanged":s;const a=this.#e.dropping(e,n);if(i&&a.every(([,c])=>c!=="all"))return"unchanged";for(const[
c]of a)if(c.preset.skippedIfLinked===true&&!ct(c.owned,r))c.isSkipped=true;const d=a.map(([c])=>c).filter(({isSkipped:c})=>!c);
this.#c.restore(e,this.#g(r),d);return"restored"}warnBrokenLink(e){if(!this.#i.has("links"))this.#i.set("links",e)}warnTooManyLinks(){
this.#i.set("many links","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(e){
const n=this.presets.flatMap(r=>{const i=Sm(e,(o,s)=>this.#e.drops(r,o,s));return i!==void 0&&this.#y(i)?[[i,r]]:[]});for(const[
r,i]of n)this.#c.restore(r,km(e,r),[i]);return n.map(([r])=>r)}recordDropped(e){this.dropped.add(e);const n=di(e);if(n===
this.#d)return;this.#d=n;this.dropped.add(`${n}/`)}#y(e){return this.dropped.has(e)||this.dropped.has(`${e}/`)}presetThatDropped(e,n){
return this.#e.firstDropping(e,n)}#w(e,n,r){if(n==="5")return;const i=Cd(e)??this.#e.volumeProtection(e);if(i===void 0||
this.#i.has(i.what))return;this.#i.set(i.what,`The pattern ${JSON.stringify(r.text)} drops a protected path, ${R(j(e))} \
(${i.what}): ${i.why}.`)}};var UE=_s(ME(),1);var UC=20;function HE(t,e){const n=t.slice(0,UC).toLowerCase();const r=o=>(0,UE.default)(n,o).steps;const[
i]=e.toSorted((o,s)=>r(o)-r(s));if(i===void 0)return void 0;if(r(i)<=Math.ceil(Math.max(n.length,i.length)/3))return i;return n.
length>1?e.find(o=>o.startsWith(n)):void 0}var Im=["v[0-9]","v[0-9][0-9]"];var HC="[0-9a-f]".repeat(8);var zE=["!var/log/packages","!var/log/scripts","!var/log/set\
up","!var/log/**/config"];var WE=["~/.npm","$npm_config_cache","$NPM_CONFIG_CACHE"];var Tt=[{name:"apt",isSafe:true,what:"\
downloaded packages, package lists and their indexes, `*.dpkg-old`, `*.dpkg-dist`",why:"`apt-get update` fetches them ag\
ain",owned:["var/cache/apt/archives/*.deb","var/cache/apt/archives/partial/*","var/cache/apt/*.bin","var/lib/apt/lists/*",
"!var/lib/apt/lists/partial","var/lib/apt/lists/partial/*"],drops:["etc/**/*.dpkg-old","etc/**/*.dpkg-dist"]},{name:"apk",
isSafe:true,what:"apk's package cache",why:"`apk update` and `apk add` fetch it again",owned:["var/cache/apk/*"]},{name:"\
dnf",isSafe:true,what:"caches of dnf, microdnf and yum",why:"fetched again when they are needed",owned:["var/cache/dnf/*",
"var/cache/yum/*","var/cache/libdnf5/*","~/.cache/libdnf5/*","$XDG_CACHE_HOME/libdnf5/*"]},{name:"zypper",isSafe:true,what:"\
zypper's caches",why:"`zypper refresh` fetches them again",owned:["var/cache/zypp/*"]},{name:"pacman",isSafe:true,what:"\
downloaded packages",why:"fetched again when they are needed",owned:["var/cache/pacman/pkg/*"]},{name:"pip",isSafe:true,
what:"pip's downloads and wheels",why:"fetched or built again when they are needed",owned:It(["~/.cache/pip","$XDG_CACHE\
_HOME/pip","$PIP_CACHE_DIR"],["http","http-v2","wheels","selfcheck"])},{name:"npm",isSafe:true,what:"npm's cache and log\
s, and packages fetched by npx",why:"fetched again when they are needed",owned:It(WE,["_cacache","_logs","_npx"]),usedBy:{
commands:["npx","npm exec","npm x"],parts:It(WE,["_npx"])}},{name:"yarn",isSafe:true,what:"the cache of Yarn 1; never a \
project’s `.yarn/cache`, which programs run from",why:"fetched again when it is needed",owned:It(["~/.cache/yarn","$XD\
G_CACHE_HOME/yarn","usr/local/share/.cache/yarn","$YARN_CACHE_FOLDER"],Im),usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:true,
what:"package files that gem and Bundler keep next to the installed gems",why:"fetched again when they are needed",owned:[
"$GEM_HOME/cache/*.gem","$BUNDLE_PATH/cache/*.gem","$BUNDLE_PATH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.ge\
m","usr/local/bundle/cache/*.gem","usr/local/bundle/ruby/*/cache/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib\
/ruby/gems/*/cache/*.gem","usr/lib64/ruby/gems/*/cache/*.gem","usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*\
.gem","var/lib/gems/*/cache/*.gem","~/.gem/ruby/*/cache/*.gem","~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/\
*","!**/vendor/cache","!$BUNDLE_CACHE_PATH/*.gem"]},{name:"conda",isSafe:true,what:"package archives; not the unpacked p\
ackages, which environments link to",why:"fetched again when they are needed",owned:It(["opt/*conda*","opt/miniforge*","\
opt/mambaforge*","opt/micromamba*","~/*conda*","~/miniforge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share\
/mamba","$XDG_DATA_HOME/mamba","$CONDA_DIR","$CONDA_PREFIX","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs\
/cache/*"]).concat(It(["$CONDA_PKGS_DIRS"],["*-*-*.tar.bz2","*-*-*.conda",`cache/${HC}.*`]))},{name:"composer",isSafe:true,
what:"Composer's cache",why:"fetched again when it is needed",owned:It(["~/.composer/cache","~/.cache/composer","$XDG_CA\
CHE_HOME/composer","$COMPOSER_HOME/cache","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:true,what:"\
logs of package managers and rotated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slack\
ware's package database",why:"programs that write to a log file still find it; links are kept",owned:["var/log/apt/*","v\
ar/log/dpkg.log","var/log/alternatives.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(
t=>[`var/log/**/${t}`,`!var/log/**/${t}/**`]),...zE],empties:["var/log/**",...zE],filesOnly:true,keepsSymlinks:true},{name:"\
tmp",isSafe:true,what:"the content of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definitio\
n",owned:["tmp/*","var/tmp/*","var/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{
name:"uv",isSafe:false,what:"uv's cache, unless symlinks from outside point into it",why:"environments may consist of li\
nks into it, and builds start from it",owned:It(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],Im.map(t=>`*-${t}`)),
skippedIfLinked:true,usedBy:{commands:["uvx","uv"]}},{name:"pnpm",isSafe:false,what:"pnpm's store, unless symlinks from \
outside point into it",why:"later installs link from it, and projects may consist of links into it",owned:It(["~/.local/\
share/pnpm/store","$XDG_DATA_HOME/pnpm/store","$PNPM_HOME/store","~/.pnpm-store"],Im),skippedIfLinked:true,usedBy:{commands:[
"pnpx","pnx","pnpm dlx"]}},{name:"cargo",isSafe:false,what:"Cargo's registry and git checkouts; programs that it install\
ed are kept",why:"builds start from it: a later `cargo build` fetches everything again",owned:It(["~/.cargo","$CARGO_HOM\
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
umentation, info pages, lintian overrides; copyright files are kept",why:"a reader may want them",drops:Tm(["doc/*","inf\
o/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:true},{name:"man",isSafe:false,what:"manual pages; the \
directories of their sections are kept, since packages need them to install",why:"a reader may want them",drops:Tm(["man\
/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"locales",isSafe:false,what:"translated messages\
, except those for the image’s own LANG; compiled locales are kept",why:"programs speak English",drops:Tm(["locale/*",
"!locale/locale.alias","!locale/languages","!locale/all_languages","!locale/currency","!locale/l10n","!locale/$LOCALE"])},
{name:"pycache",isSafe:false,what:"Python's compiled modules",why:"the first start is slower, and so is every start if t\
hey cannot be written",owned:["**/__pycache__/*"]}];function ar(t){return Tt.find(e=>e.name===t)}function It(t,e){return t.
flatMap(n=>e.map(r=>`${n}/${r}`))}function Tm(t){return["usr/share","usr/local/share"].flatMap(e=>t.map(n=>n.startsWith(
"!")?`!${e}/${n.slice(1)}`:`${e}/${n}`))}var Bt="auto";var zC=/^true$/i;var WC=/^false$/i;var JC=/^(?:yes|on|1|all|safe|default)$/i;function Bm(t){return t.split(
/[\n,]/).map(e=>e.trim()).filter(e=>e!=="")}function Vo(t){const e=Bm(t);if(e.length===1&&WC.test(e[0]??""))return[];return e.
map(n=>zC.test(n)?Bt:n)}function JE(t){const e=Vo(t);const n=new Set;const r=new Set;for(const i of e){const o=i.startsWith(
"-");for(const s of jC(o?i.slice(1).trim():i))(o?r:n).add(s)}if(n.size===0&&r.size>0){throw new p("BAD_INPUT",`The ${T("\
clean")} only excludes presets (${e.join(", ")}) and selects none.`,{hint:`Write ${k("clean",[Bt,...e].join(", "))}.`})}
return Tt.filter(i=>n.has(i)&&!r.has(i))}function jC(t){if(t===Bt)return Tt.filter(({isSafe:o})=>o);const e=ar(t);if(e!==
void 0)return[e];const n=[Bt,...Tt.map(({name:o})=>o)];const r=JC.test(t)?Bt:HE(t,n);const i=r===void 0?"":` Did you mea\
n ${JSON.stringify(r)}?`;throw new p("BAD_INPUT",`The ${T("clean")} must be a list of presets, but ${R(Buffer.from(t))} \
is not one.${i}`,{hint:`Presets: ${n.join(", ")}.`})}var GC=["docs","man","locales","pycache"];var KC=1e6;var VC=.01;var YC=1e5;var Dd=class{#e;#t;#n=0;#r;#i=false;constructor({
active:e,words:n,excludes:r,env:i,volumes:o,references:s=_n,isInBase:a}){this.#e=new li({presets:Tt.filter(d=>(d.isSafe||
GC.includes(d.name))&&!e.includes(d)&&!n.some(c=>c.replace(/^-\s*/,"")===d.name)),excludes:r.filter(({isException:d})=>d),
places:Bd(void 0,i),volumes:o,references:s,isInBase:a});this.#t=this.#e.presets.flatMap(({owned:d,drops:c,empties:f})=>[
...d,...c,...f]).filter(({isException:d})=>!d)}begin(e,n){const r=vn(e,n);if(r===0)return;this.#n+=r;const i=_(e.name);if(this.#o(
i.slice(0,Math.max(0,i.lastIndexOf("/")))))zt(this.#e.decisionFor(i,e.typeFlag).count,1,r)}#o(e){if(e!==this.#r){this.#r=
e;this.#i=BE(this.#t,e)}return this.#i}data(){}end(){}get found(){const e=Math.min(KC,Math.max(YC,this.#n*VC));return this.#e.
counts.filter(({bytes:n})=>n>=e).map(({name:n,bytes:r})=>({name:n,bytes:r})).sort((n,r)=>r.bytes-n.bytes)}};function Fd(t,e){
const n=t.length===0?[Bt]:t;const r=o=>n.includes(Bt)&&Tt.some(s=>s.name===o&&s.isSafe);const i=e.map(({name:o})=>o).filter(
o=>!r(o));return[...n,...i].join(", ")}var Ud=1;var qC=1e3;var XC=2e3;function KE(t,e){const{source:n,options:r,engine:i,ms:o}=e;const s=t.budgets.every(({isMet:a})=>a);
return{version:Ud,tool:`docker-flatten ${si}`,ok:s,dryRun:r.dryRun,source:{reference:n.reference,id:n.id,container:n.ofContainer??
null,platform:n.platforms.map(v).join(", "),layers:t.oldLayers,bytes:t.oldBytes,packedBytes:t.oldPackedBytes??null,steps:t.
oldHistory?.length??null,history:Md(t.oldHistory)},result:{tags:s?[...r.tagTexts]:[],imageId:t.imageId??null,configDigest:t.
configDigest??null,digest:t.digest??null,pushed:t.pushed.map(({name:a,digest:d})=>({name:a,digest:d})),written:t.written.
map(({name:a,digest:d})=>({name:a,digest:d})),verifiedEntries:t.checks.verifiedEntries??null,testPassed:t.checks.isTested?
true:null,layers:t.newLayers,keptLayers:t.keptLayers,bytes:t.newBytes,packedBytes:t.newPackedBytes??null,steps:t.newHistory?.
length??null,history:Md(t.newHistory),directories:vm(t.directories),layerDetails:VE(t.layers),contents:YE(t.contents)},platforms:t.
platforms.map(a=>ZC(a,t.platforms.length>1)),engine:i===void 0?null:{version:i.version,store:i.store.kind},sizes:n.countsBlocks?
"blocks":"bytes",comparison:QC(e.comparison),savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),hiddenBytes:t.savedBytes-
mi(t),cleanedBytes:mi(t),rules:t.rules.map(({kind:a,name:d,entries:c,bytes:f})=>({kind:a,name:d,entries:c,bytes:f})),commands:t.
commands.map(({name:a,ms:d,bytes:c})=>({name:a,seconds:GE(d),bytes:c??null})),kept:[...t.spared.map(({what:a,why:d,entries:c,
bytes:f})=>({what:a,why:d??null,entries:c,bytes:f})),...t.skippedPresets.map(a=>({what:`the cache of ${a}`,why:"symlinks\
 outside it point into it",entries:null,bytes:null}))],suggestions:t.suggestions?.map(({name:a,bytes:d})=>({name:a,bytes:d}))??
null,suggestedClean:t.suggestions?.length?Fd(r.cleanWords,t.suggestions):null,budgets:t.budgets.map(({input:a,wanted:d,seen:c,
isMet:f})=>({input:a,wanted:d,seen:c,met:f})),cacheHit:t.cacheHit??null,backup:r.dryRun?null:r.backup??null,seconds:GE(o)}}
function ZC(t,e){return{platform:t.platform,oldBytes:t.oldBytes,newBytes:t.newBytes,savedBytes:t.savedBytes,savedPercent:Number(
t.savedPercent),oldLayers:t.oldLayers,newLayers:t.newLayers,keptLayers:t.keptLayers,oldPackedBytes:t.oldPackedBytes??null,
newPackedBytes:t.newPackedBytes??null,configDigest:t.configDigest??null,cleanedBytes:mi(t),verifiedEntries:t.checks.verifiedEntries??
null,cacheHit:t.cacheHit??null,oldHistory:e?Md(t.oldHistory):null,newHistory:e?Md(t.newHistory):null,directories:e?vm(t.
directories):null,layerDetails:e?VE(t.layers):null,contents:e?YE(t.contents):null}}function vm(t){return t?.map(({path:e,
bytes:n,files:r})=>({path:e,bytes:n,files:r}))??null}function VE(t){if(t===void 0)return null;return t.map(({diffId:e,digest:n,
packedBytes:r,bytes:i,entries:o,contents:s})=>({diffId:e??null,digest:n??null,packedBytes:r,bytes:i,entries:o,contents:s.
map(({name:a,bytes:d})=>({name:a,bytes:d}))}))}function YE(t){if(t===void 0)return null;const{bytes:e,files:n,packages:r,
morePackages:i,directories:o,moreDirectories:s}=t;return{bytes:e,files:n,packages:r.map(a=>({manager:a.manager,name:a.name,
bytes:a.bytes,files:a.files})),morePackages:i,directories:vm(o)??[],moreDirectories:s}}function QC(t){if(t===void 0)return null;
const{kind:e,name:n,oldBytes:r,newBytes:i,missing:o,platforms:s}=t;return{kind:e,name:n,oldBytes:r??null,newBytes:i??null,
missing:[...o],platforms:s.map(a=>({platform:a.platform,oldBytes:a.oldBytes??null,newBytes:a.newBytes??null,oldPackedBytes:a.
oldPackedBytes??null,newPackedBytes:a.newPackedBytes??null,pullBytes:a.pullBytes??null,packages:a.packages.map(({manager:d,
name:c,...f})=>({manager:d,name:c,...jE(f)})),morePackages:a.morePackages,directories:a.directories.map(({path:d,...c})=>({
path:d,...jE(c)})),moreDirectories:a.moreDirectories}))}}function jE({change:t,oldBytes:e,newBytes:n}){return{change:t,oldBytes:e,
newBytes:n}}function Md(t){if(t===void 0)return null;return t.slice(-qC).map(({command:e,bytes:n,hasLayer:r})=>({command:ae(
e,XC),bytes:n,layer:r}))}function mi({rules:t,commands:e}){return[...t,...e].reduce((n,{bytes:r})=>n+(r??0),0)}function qE(t,e){
const{source:n,result:r}=t;return{title:[n.reference,...r.tags.slice(0,1)].join(" → "),headline:ju({oldBytes:n.bytes,newBytes:r.
bytes,oldLayers:n.layers,newLayers:r.layers}),oldBytes:n.bytes,newBytes:r.bytes,hiddenBytes:t.hiddenBytes,groups:e?.groups??
[],result:e?.result??["",0,-1,[]],dropped:e?.dropped??["",0,-1,[]],notes:e?.notes??[]}}function GE(t){return Math.round(
t)/1e3}function Hd(t,e,n){const r=Xe(n);if(r.os!=="linux"){throw new p("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image,\
 but ${JSON.stringify(t)} is for ${r.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this \
way."})}if(!ma(r)){throw new p("UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(t)} has an invalid platform\
: ${JSON.stringify(r)}.`,{hint:"Do not trust this image: no builder writes such a config."})}const i=w(n,"Config","Volum\
es");const o=b(e,"Id")??"";if(o==="")throw Om(t);const s=Mt(n);const a=Ao(e)??Ao(n)??false;return{reference:t,image:void 0,
names:Qa(e),id:o,platform:r,diffIds:s,isIndex:a,isDefaultPlatform:!a||JSON.stringify(s)===JSON.stringify(Mt(e)),volumes:B(
i)?Object.keys(i).filter(d=>!d.includes("\0")):[],inspect:n}}function Om(t){return new p("ENGINE_FAILED",`The engine des\
cribes ${JSON.stringify(t)} without an ID, a platform or layers.`,{hint:'Remove the image ("docker rmi") and pull or bui\
ld it again.'})}async function XE(t,e,n,r){const{log:i}=t;const o={reference:e,id:n,isIndex:r!==void 0,platform:r??t.platform,volumes:[]};
const s=await e$(t,o);if(s===void 0)return void 0;const a=r??s.platform;const d={imageId:n,manifest:s,likely:r??t.platform};
if(t.canInspectPlatform&&a!==void 0){const c=await ne(t,n,a);if(c!==void 0&&Za(c)&&V(Xe(c),a))return c}for(const{place:c,
open:f}of oi(t,o)){try{const u=await f(l=>t$(l,d,r!==void 0));if(u!==void 0)return u}catch(u){if(!(u instanceof de))throw u;
i.debug(`no config blob ${c}: ${S(u)}`)}}throw r$(t,e,a)}async function e$(t,e){let n;try{n=await K(t,{source:e})}catch(r){
if(r instanceof p&&_o(r.message))return void 0;throw r}try{return Rm(await Ue(t,n))}finally{await Y(t,n)}}function Rm(t){
const e=w(t,"ImageManifestDescriptor");const n=w(e,"platform");const r=b(n,"architecture")??"";const i=w(e,"size");return{
digest:b(e,"digest"),sizeBytes:typeof i==="number"?i:void 0,platform:r===""?void 0:$e({os:b(n,"os")??"linux",architecture:r,
variant:b(n,"variant")})}}async function t$(t,{imageId:e,manifest:{digest:n,sizeBytes:r},likely:i},o){const s=n===void 0?
{digest:e}:{digest:n,sizeBytes:r};let a;for await(const{configText:d,isInIndex:c}of ii(s,t.text,i)){const f=D(d);if(!B(f))
continue;const u=n$(f,c);if(n!==void 0||V(Xe(f),i))return u;a??=u}return o?void 0:a}function n$(t,e){const{os:n,architecture:r,
variant:i}=Xe(t);const o={Created:t["created"],Author:t["author"],Os:n,Architecture:r,Variant:i,OsVersion:t["os.version"],
Config:t["config"]};return{...Object.fromEntries(Object.entries(o).filter(([,s])=>s!==void 0)),RootFS:{Type:"layers",Layers:ho(
t)},...e?{Descriptor:{mediaType:Re.index}}:{}}}function r$(t,e,n){const r=n===void 0?"":` for ${v(n)}`;return new p("UNS\
UPPORTED_IMAGE",`docker-flatten needs to know the layers of ${JSON.stringify(e)}${r}, but Docker ${t.version} shows neit\
her the layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or remove \
this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function Yo(t,e,n){const{log:r,signal:i}=t;r.info(`Pulling ${e}`);const o=n===void 0?[]:["--platform",n];const s=await W(
r,{title:"Pull"},t.docker.stream(["pull","--quiet",...o,e],u=>r.debug(u.trimEnd()),i,true));if(s.exitCode===0)return;const a=s.
stderr.trim().slice(-2e3);const d=`Pulling ${JSON.stringify(e)} failed`;const c=Ks(a,d);if(c!==void 0)throw c;if(/no match(?:ing manifest)? for|does not match the specified platform/i.
test(a)){throw new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(e)} is needed for ${n??"the engine's platform"}, bu\
t its registry does not have that platform: ${a}`,{hint:"Select a platform that the image has, or a tag for this platfor\
m."})}if(/manifest unknown|not found|does not exist|pull access denied/i.test(a)){throw new p("IMAGE_NOT_FOUND",`The ima\
ge ${JSON.stringify(e)} was not found locally, and its registry does not have it or denied access: ${a}`,{hint:'Check th\
e name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load \
it into the engine ("load: true").'})}const f=/toomanyrequests|rate limit/i.test(a);throw new p("PULL_FAILED",`${d}: ${a}`,
{hint:f?"Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.":`C\
heck whether the registry is reachable, and run again. ${k("pull","never")} uses only images that the engine has.`})}async function hi(t,e){const{image:n,platform:r,pull:i}=e;const o=await ne(t,n.text);if(o===void 0){if(i==="never"||sn(n.
text))throw _m(n.text,i);return{...await i$(t,e),image:n}}const s=await pi(t,n.text,o,r);if(s===void 0){const a=await pi(
t,n.text,o,void 0);const d=i!=="never"&&!sn(n.text);throw ZE(n.text,a?.platform,r,d)}if(i!=="always"||sn(n.text))return{
...s,image:n};return{...await o$(t,n,s,r),image:n}}async function i$(t,e){const{image:n,platform:r,pull:i,defaultPlatform:o}=e;
const s=r===void 0?o:v(r);if(r===void 0&&s!==void 0)t.log.info(`Pulling the platform ${s}, as DOCKER_DEFAULT_PLATFORM sa\
ys`);await Yo(t,n.text,s);const a=await ne(t,n.text);if(a===void 0)throw _m(n.text,i);const d=r??s$(o);const c=await pi(
t,n.text,a,d)??(r===void 0?await pi(t,n.text,a,void 0):void 0);if(c!==void 0)return c;const f=await pi(t,n.text,a,void 0);
throw ZE(n.text,f?.platform,r,false)}async function o$(t,e,n,r){const{os:i,architecture:o}=$e(n.platform);const s=i===""||
o===""?void 0:v(n.platform);await Yo(t,e.text,s);const a=await Ve(t,e.text,n.platform)??await Ve(t,e.text,void 0);if(a===
void 0)throw _m(e.text,"always");const d=$e(a.platform);const c=r===void 0?d.os===i&&d.architecture===o:V(d,r);if(c)return a;
if(e.digest===void 0)await t.docker.run(["tag",n.id,e.text]);throw new p("PLATFORM_MISMATCH",`The engine has the image ${JSON.
stringify(e.text)} for ${v(n.platform)}, but the registry returned it for ${v(d)}. The tag was restored.`,{hint:`Leave ${k(
"pull")} out to flatten the image that the engine has, or use a tag for this platform.`})}function s$(t){try{return t===
void 0?void 0:pa(t)}catch{return void 0}}async function Ve(t,e,n){const r=await ne(t,e);return r===void 0?void 0:pi(t,e,
r,n)}async function pi(t,e,n,r){const i=Za(n);if(i&&(r===void 0||V(Xe(n),r)))return Hd(e,n,n);const o=!t.store.holdsIndexes||
Ao(n)===false;if(i&&o)return void 0;const s=b(n,"Id");if(s===void 0||!t.store.holdsIndexes)throw Om(e);if(t.canInspectPlatform&&
r!==void 0){const c=await ne(t,e,r);if(c!==void 0&&V(Xe(c),r))return Hd(e,n,c)}const a=await XE(t,e,s,r);if(a===void 0)return void 0;
const d=r===void 0||V(Xe(a),r);return d?Hd(e,n,a):void 0}function ZE(t,e,n,r){const i=n===void 0?"another platform":v(n);
const o=e===void 0?"another one":v(e);return new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is needed for ${i}\
, but the engine has it for ${o}.${r?" A pull would move the tag away from that image.":""}`,{hint:r?`Pull it yourself (\
"docker pull --platform ${i} ${t}") if the tag may move, or select the platform ${o}.`:"Pull or build that platform firs\
t, or select one that the image has."})}function _m(t,e){const n=e==="never"?`, and pulling is disabled (${k("pull")} is\
 never)`:"";return new p("IMAGE_NOT_FOUND",`The image ${JSON.stringify(t)} is not in the engine${n}.`,{hint:'Check the n\
ame and tag with "docker images", and build or pull it first.'})}async function QE(t,e,n){const{keepBase:r}=t.options.layer;if(r===void 0)return e;const i=await d$(t,r,{found:e,end:n});
a$(t);const o=[];for(const s of e.platforms){const{source:a}=s;if(a.keeping===void 0)throw new Error("only layers can be\
 kept");const{layerCount:d,blobs:c}=await i(a);t.run.log.info(`Keeps the lowest ${he(d)} of ${a.layerCount} (${v(a.platform)}\
)`);o.push({...s,source:{...a,...a.keeping(d)},baseBlobs:c})}return{...e,platforms:o}}function a$({run:t,engine:e,options:n}){
const{imageLocation:r,tagLocations:i,layer:o}=n;if(e===void 0||e.store.keepsPacked||r!==void 0)return;if(o.keepBase?.kind===
"location"||i.length===0)return;t.log.notice(`The engine keeps layers unpacked, so the kept ones are uncompressed outsid\
e it, and no registry has them. To have those of a registry, name the base with its transport, for example ${k("keep-bas\
e","docker://debian:13")}.`)}async function d$(t,e,{found:n,end:r}){switch(e.kind){case"layers":return async i=>({layerCount:c$(
i,e.count),blobs:void 0});case"image":return i=>f$(t,e.image,i);case"location":{const{run:i,options:o}=t;const s=n.platforms.
map(({source:d})=>d.platform);const a=await Me(e.location,{...i,tempDir:o.tempDir,platforms:s});r.defer(()=>a.close());return d=>u$(
a,d)}}}function c$({reference:t,platform:e,layerCount:n},r){if(r<n)return r;throw new p("BAD_INPUT",`${k("keep-base",String(
r))} needs an image with more than ${he(r)}, but ${t} (${v(e)}) has ${n}: nothing is above them.`,{hint:n<2?`Leave ${k("\
keep-base")} out: this image has nothing above its base.`:`Keep at most ${n-1}, or name the base image.`})}async function f$(t,e,n){
const{engine:r,options:i}=t;if(r===void 0)throw new Error("a base in an engine needs the engine");const{platform:o}=n;const s=i.
pull==="never"?"never":"missing";const a=await hi(r,{image:e,platform:o,pull:s,defaultPlatform:void 0});await eS(n,e.text,
a.diffIds);return{layerCount:a.diffIds.length,blobs:void 0}}async function u$(t,e){const n=t.images.find(({platform:i})=>V(
i,e.platform));if(n===void 0)throw new Error("the base lacks a platform that was asked for");const{layers:r}=n;await eS(
e,t.reference,r.map(({diffId:i})=>i));return{layerCount:r.length,blobs:r}}async function eS(t,e,n){const{reference:r,platform:i,
diffIds:o}=t;const s=(u,l)=>{const m=`The image ${r} (${v(i)}) must be built on ${e}, but ${u}.`;throw new p("BASE_MISMA\
TCH",m,{hint:l})};if(n.length===0)s("that has no layers",`Leave ${k("keep-base")} out: there is nothing to keep.`);const a=n.
findIndex((u,l)=>o[l]!==u);if(a===-1){if(n.length<o.length)return;s(`both have the same ${he(n.length)}: nothing is abov\
e the base`,`Name an image that this one was built from, or leave ${k("keep-base")} out.`)}const d=o[a];if(d===void 0)s(
`it ends after ${he(o.length)}, of which all are the base's, which has ${n.length}`,"Check the names: the base may be bu\
ilt on this image.");const c=l$((await t.readConfig()).json,a,o.length);const f=c===void 0?"":`, made by ${JSON.stringify(
c.slice(0,200))}`;s(`they part at layer ${a+1}, which is ${n[a]} in the base and ${d} in the image${f}`,"The base may ha\
ve been updated since the image was built. Build the image again, or name the base by the digest that it was built on. A\
 number of layers keeps the lowest ones, whatever they are.")}function l$(t,e,n){const r=Yn(t)??[];const i=[...r.keys()].
filter(s=>r[s]===true);const o=w(t,"history");if(i.length!==n||!Array.isArray(o))return void 0;return b(o[i[e]??-1],"cre\
ated_by")}import{readFile as XD,stat as ZD}from"node:fs/promises";import{Readable as iN}from"node:stream";import{Writable as m$}from"node:stream";var tS=32*1024*1024;var gi=class{sink;#e;#t=[];#n=[];#r=0;#i=0;constructor(e,n=()=>{}){this.#e=e;this.sink=new m$({write:(r,i,o)=>{
this.#n.push(Buffer.from(r));this.#i+=r.length;o();n()}})}get isEmpty(){return this.#t.length===0}get isComplete(){return!this.
isEmpty&&this.#i>=this.#r}hold(e){if(e.sizeBytes>this.#e){throw new p("TAR_LIMIT",`An entry is ${e.sizeBytes} bytes long\
, but at most ${this.#e} were expected.`,{hint:ge})}const n=Buffer.from(e.header);const{typeFlag:r}=e;const i=e.extensions.
reduce((a,d)=>a+d.length,O);const o=ce(e.sizeBytes);const s={typeFlag:r,mtimeSeconds:on(n),header:n,extensions:[...e.extensions]};
this.#t.push({entry:s,headBytes:i,dataBytes:o});this.#r+=i+o;if(this.#r>tS){throw new p("TAR_LIMIT",`Entries exceed ${tS}\
 bytes in total, but only a few short ones were expected.`,{hint:ge})}return"keep"}entries(){const e=Buffer.concat(this.#n);
let n=0;return this.#t.map(({entry:r,headBytes:i,dataBytes:o})=>{const s=n+i;n=s+o;return{...r,data:e.subarray(s,n)}})}};import{pipeline as h$}from"node:stream/promises";import{Writable as p$}from"node:stream";function An(){return new p$({highWaterMark:1024*1024,write:(t,e,n)=>n()})}async function dr(t,e,n,r=An()){await h$(e,n,r,{signal:t}).catch(i=>{if(!t.aborted)throw i})}async function yi(t,e){const n=new AbortController;const r=new gi(e,()=>{if(r.isComplete)n.abort()});const i=new J(o=>r.
isEmpty?r.hold(o):"drop");await dr(n.signal,t,i,r.sink);return r.entries()[0]}async function nS(t){const e=new AbortController;
let n;const r=new J(i=>{n??={...i,name:Buffer.from(i.name),header:Buffer.from(i.header)};e.abort();return"drop"});await dr(
e.signal,t,r);return n}function ke(t,e){return sS(t,"name",e)}function zd(t,e){return sS(t,"linkName",e)}function iS(t,e,n){return rS(rS(t,"uid",
e),"gid",n)}function rS({extensions:t,header:e},n,r){const i=Fe(t).pax.has(n);if(r<=uu||!i){return{extensions:i?Am(t,n):
t,header:lu(e,n,r)}}const o=new Map([[n,String(r)]]);const s=a=>Ru(a,o);return{extensions:Jd(t,s),header:lu(e,n,0)}}function Wd(t){
const{pax:e,longName:n}=Fe(t.extensions);const r=n===void 0?De(e.get(oS)):void 0;const{extensions:i,header:o}=r===void 0?
t:ke(t,r);const s=a=>a==="size"||a.startsWith("GNU.sparse.");return{extensions:wi(i,s),header:uo(mg(o),0)}}function Am(t,e){
return Jd(t,n=>Kg(n,e))}function wi(t,e){return Jd(t,n=>Ou(n,e))}function Jd(t,e){const n=Or(t);const r=n.findLast(({typeFlag:i})=>i===
ve.pax);return n.flatMap(i=>{const{typeFlag:o,block:s,data:a}=i;if(o===ve.pax)return i===r?g$(i,e):[];return a===void 0?
[s]:[s,a]})}function g$({block:t,data:e,sizeBytes:n},r){if(e===void 0)return[];const i=e.subarray(0,n);const o=r(i);if(o.
equals(i))return[t,e];return o.length===0?[]:[uo(t,o.length),aS(o)]}var oS="GNU.sparse.name";var y$={name:{records:["pat\
h",oS],gnuType:ve.gnuLongName},linkName:{records:["linkpath"],gnuType:ve.gnuLongLink}};function sS(t,e,n){const{records:r,
gnuType:i}=y$[e];const[o,...s]=r;const a=Qs(t.header,e,n);const d=a===void 0&&Fe(t.extensions).pax.has(o);const c=d?s:r;
const f=Or(wi(t.extensions,m=>c.includes(m))).filter(({typeFlag:m})=>m!==i).flatMap(({block:m,data:h})=>h===void 0?[m]:[
m,h]);if(a!==void 0)return{extensions:f,header:a};const u=Qs(t.header,e,n.subarray(0,O),true)??t.header;if(d){const m=h=>Ru(
h,new Map([[o,n]]));return{extensions:Jd(f,m),header:u}}const l=Buffer.concat([n,Buffer.alloc(1)]);return{extensions:[...f,
gg(i,l.length),aS(l)],header:u}}function aS(t){return Buffer.concat([t,Buffer.alloc(ce(t.length)-t.length)])}import{createHash as k$}from"node:crypto";import{createGunzip as x$,createZstdDecompress as P$}from"node:zlib";var cS=4247762216;var w$=407710288;var dS={rle:1,reserved:3};var b$=13;function fS(t){if(t.length<4)return false;const e=t.
readUInt32LE(0);return e===cS||uS(e)}function uS(t){return(t&4294967280)>>>0===w$}var bi=class{#e="magic";#t=4;#n=Buffer.
alloc(b$);#r=0;#i=0;#o=false;#s=0;position=0;frames=0;header;get isBetweenFrames(){return this.#e==="magic"&&this.#r===0}*split(e){
let n=0;let r=0;while(r<e.length){const i=this.#e==="skipped"||this.#e==="block"||this.#e==="checksum";const o=Math.min(
this.#t,e.length-r);const s=this.#e==="skipped"||this.#e==="skipped size";if(!i)this.#a(e.subarray(r,r+o));r+=o;this.position+=
o;this.#t-=o;if(s)n=r;if(this.#t>0)break;const a=this.#e==="magic";this.#c();if(this.#e==="skipped size")n=r;else if(a&&
r-n<4){yield Buffer.from(this.#n.subarray(0,4));n=r}if(this.#e==="magic"&&r>n){yield e.subarray(n,r);n=r}}if(this.#e!=="\
magic"&&r>n)yield e.subarray(n,r)}#a(e){e.copy(this.#n,this.#r);this.#r+=e.length}#d(e,n){this.#e=e;this.#t=n;this.#r=0}#c(){
const e=this.#n;switch(this.#e){case"magic":{const n=e.readUInt32LE(0);if(uS(n))this.#d("skipped size",4);else if(n===cS)
this.#u();else throw new RangeError("bytes that are not a zstd frame follow its last frame");return}case"skipped size":{
const n=e.readUInt32LE(0);this.#d(n===0?"magic":"skipped",n===0?4:n);return}case"descriptor":this.#i=e[0]??0;this.#d("he\
ader",this.#l().headerBytes);return;case"header":this.header=this.#m();this.#d("block header",3);return;case"block heade\
r":{const n=e.readUIntLE(0,3);const r=n>>1&3;if(r===dS.reserved)throw new RangeError("a zstd block has an unknown type");
this.#o=(n&1)===1;const i=r===dS.rle?1:n>>3;if(i>0)this.#d("block",i);else this.#f();return}case"block":this.#f();return;case"\
skipped":case"checksum":this.#d("magic",4);return}}#f(){if(!this.#o)this.#d("block header",3);else if((this.#i&4)!==0)this.#d(
"checksum",4);else this.#d("magic",4)}#u(){this.frames++;this.#s=this.position-4;this.#d("descriptor",1)}#l(){const e=this.#i;
const n=(e&32)!==0;const r=n?0:1;const i=[0,1,2,4][e&3]??0;const o=[n?1:0,2,4,8][e>>6]??0;const s=r+i+o;return{windowBytes:r,
dictionaryBytes:i,contentBytes:o,headerBytes:s}}#m(){const e=this.#n;const{windowBytes:n,dictionaryBytes:r,contentBytes:i}=this.#l();
const o=r===0?0:e.readUIntLE(n,r);const s=i===0?void 0:E$(e,n+r,i);return{startByte:this.#s,contentBytes:s,windowBytes:n===
0?s??0:S$(e[0]??0),dictionaryId:o}}};function E$(t,e,n){if(n===8)return Number(t.readBigUInt64LE(e));return t.readUIntLE(
e,n)+(n===2?256:0)}function S$(t){const e=2**(10+(t>>3));return e+e/8*(t&7)}var I$=1024*1024;var T$=4;var B$=6;var lS=["drain","end","close"];function Ei(t,e){return new Lm(t,e)}var Lm=class{chunks;packedBytes=0;tarBytes=0;packing;#e=new bi;#t;#n;#r;constructor(e,n){
this.#t=e;this.#n=n;this.#r=mS(e.descriptor.digest);this.chunks=this.#o()}get frames(){return this.#e.frames}get#i(){return this.#t.
descriptor.digest}async*#o(){const{descriptor:e,diffId:n}=this.#t;const r=await this.#t.open(this.#n.signal);try{const i=this.#s(
r);const o=await R$(i);this.packing=A$(o,this.#i);const s=this.packing==="none"&&n===e.digest;const a=this.#n.checksDiffId&&
!s?mS(n):void 0;for await(const c of this.#d(o,i)){a?.update(c);this.tarBytes+=c.length;yield c}this.#a();const d=a&&pS(
a,n);if(d!==void 0&&d!==n)throw ee(this.#i,`unpacks to ${d}, but the image's config says ${n}`)}finally{r.destroy()}}async*#s(e){
const{sizeBytes:n}=this.#t.descriptor;for await(const r of e){this.packedBytes+=r.length;if(this.packedBytes>n)throw ee(
this.#i,an(this.packedBytes,n));this.#r.update(r);yield r}}#a(){const{sizeBytes:e}=this.#t.descriptor;if(this.packedBytes!==
e)throw ee(this.#i,an(this.packedBytes,e));const n=pS(this.#r,this.#i);if(n!==this.#i)throw ee(this.#i,`has the digest ${n}`)}async*#d(e,n){
if(this.packing==="none"){if(e.length>0)yield e;yield*n;return}const r=this.packing==="gzip";const i={chunkSize:I$,readableObjectMode:true,
readableHighWaterMark:T$};const o=r?x$(i):P$(i);const s=r?v$(o,e,n):O$(o,this.#e,e,n);s.catch(a=>o.destroy(a));o.on("err\
or",()=>{});try{for await(const a of o.iterator({destroyOnReturn:false}))yield a;await s}catch(a){throw this.#c(a)}finally{
o.destroy()}}#c(e){const n=e.code;const r=e instanceof p;const i=typeof n==="string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(
n);if(r||!i&&!(e instanceof RangeError))return e;const o=n==="Z_BUF_ERROR";return ee(this.#i,o?`ends in the middle of it\
s ${this.packing} stream`:`is not a readable ${this.packing} stream (${S(e)})`)}};async function v$(t,e,n){let r=false;const i=new Promise(
d=>{t.once("end",()=>{r=true});for(const c of["end","close"])t.once(c,d)});let o=0;let s=0;const a=async d=>{const c=d.findLastIndex(
f=>f!==0);if(c!==-1)s=o+c+1;o+=d.length;if(!r)await Cm(t,d)};await a(e);for await(const d of n)await a(d);t.end();await i;
if(s>t.bytesWritten)throw new RangeError("bytes that are not a gzip member follow its last member")}async function O$(t,e,n,r){
for(const i of e.split(n))await Cm(t,i);for await(const i of r)for(const o of e.split(i))await Cm(t,o);if(!e.isBetweenFrames)
throw new RangeError("its last frame is incomplete");t.end()}async function Cm(t,e){if(t.destroyed)throw new Error("the \
stream was closed");if(e.length===0||t.write(e))return;await new Promise(n=>{const r=()=>{for(const i of lS)t.off(i,r);n()};
for(const i of lS)t.on(i,r)})}async function R$(t){const e=[];let n=0;while(n<B$){const{done:r,value:i}=await t.next();if(r===
true)break;e.push(i);n+=i.length}return e.length===1?e[0]??Buffer.alloc(0):Buffer.concat(e)}var _$=[["bzip2","BZh"],["xz",
"ý7zXZ\0"]];function A$(t,e){if(t[0]===31&&t[1]===139)return"gzip";if(fS(t))return"zstd";const n=t.toString("latin1");const r=_$.
find(([,i])=>n.startsWith(i));if(r!==void 0)throw new p("UNSUPPORTED_IMAGE",`The layer ${e} is packed with ${r[0]}, but \
only gzip, zstd and unpacked layers can be read.`,{hint:'Copy the image with "skopeo copy --dest-compress-format gzip" f\
irst.'});return"none"}function mS(t){const e=$t(t)?.algorithm;if(e===void 0)throw ee(t,"has a digest that cannot be chec\
ked");return k$(e)}function pS(t,e){return`${e.slice(0,e.indexOf(":"))}:${t.digest("hex")}`}var $m=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/;
var Nm=5;var Wt=class{#e=new Set;#t=0;static isIn({pax:e}){if(e.size===0)return false;for(const n of e.keys())if($m.test(
n))return true;return false}static remove(e){return{header:e.header,extensions:wi(e.extensions,n=>$m.test(n))}}note({pax:e}){
this.#t++;if(this.#e.size>Nm)return;for(const n of e.keys())if($m.test(n))this.#e.add(n.replace(/^(?:\w+\.xattr|RHT)\./,
""))}get notice(){if(this.#t===0)return void 0;const e=[...this.#e];const n=e.slice(0,Nm).join(", ")+(e.length>Nm?", …":
"");return`Left out extended attributes that belong to the machine that built the image (${n}) from ${this.#t} ${this.#t===
1?"entry":"entries"}.`}};function Ae(t){return new p("LAYER_INVALID",`A layer of the image cannot be applied: ${t}.`,{hint:"The image is damaged,\
 or the program that made it has a bug. Build it again with another builder."})}function hS(t){return Ae(`the tar stream\
 of ${t} ends within an entry`)}var vt=4095;var cr=255;var jd=40;var Dm=1e7;var Fm=1e4;var Mm=256*1024**2;var Um=192*1024**2;var Hm=5e8;var zm=64*1024**
3;var Wm=500;function Ie(t){return new p("TAR_LIMIT",t,{hint:ge})}var me=47;var Gd=46;function Jm(t){let e=t.length;while(e>0&&t[e-1]===me)e--;let n=0;while(n<e&&L$(t,n,e))n+=t[n]===me?1:
2;const r=t.subarray(n,e);const i=C$(r)?r:$$(r,t);if(i.length>vt)throw Ie(`A path of the image has ${i.length} bytes, bu\
t at most ${vt} are possible: ${R(i)}.`);return i}function qo(t,e){if(t.length===e.length)return t.equals(e);const n=t[0]===
Gd&&t[1]===me&&t.length===e.length+2;return n&&t.compare(e,0,e.length,2)===0}function L$(t,e,n){return t[e]===me||t[e]===
Gd&&e+1<n&&t[e+1]===me}function C$(t){let e=0;for(let n=0;n<=t.length;n++){const r=t[n];if(r===0)return false;if(n<t.length&&
r!==me)continue;const i=n-e;if(i>cr)return false;if(i<=2&&t[e]===Gd&&(i===1||t[e+1]===Gd))return false;if(i===0&&t.length>
0)return false;e=n+1}return true}function $$(t,e){if(t.includes(0))throw Ae(`the name ${R(e)} contains a NUL`);const n=[];
for(const r of t.toString("latin1").split("/")){if(r===""||r===".")continue;if(r.length>cr)throw Ie(`A name of the image\
 has ${r.length} bytes, but at most ${cr} are possible: ${R(Buffer.from(r,"latin1"))}.`);if(r!=="..")n.push(r);else if(n.
pop()===void 0)throw Ae(`the path ${R(e)} leads out of the image`)}return Buffer.from(n.join("/"),"latin1")}var N$=64*1024;var gS=1024*1024;var Kd=class{#e=[];#t;#n=0;add(e){if(e.length<N$){if(this.#n+e.length>gS)this.#r();this.#t??=
Buffer.allocUnsafeSlow(gS);this.#n+=e.copy(this.#t,this.#n);return}this.#r();this.#e.push(e)}take(){const e=this.#e;this.#e=
[];return e}end(){this.#r();return this.take()}#r(){if(this.#t===void 0)return;this.#e.push(this.#t.subarray(0,this.#n));
this.#t=void 0;this.#n=0}};import{randomInt as D$}from"node:crypto";var Zo=20;var Si=2**Zo;var Xo=Si-1;var Vd=class{#e=[];#t=0;add(e,n,r){const i=r-n;if(i>vt)throw new RangeError("a text i\
s longer than any path");if((this.#t&Xo)+i>Si||this.#t===this.#e.length*Si){this.#t=this.#e.length*Si;if(this.#t+Si>Mm)throw Ie(
`The image's names and link targets exceed ${Mm} bytes in total.`);this.#e.push(Buffer.allocUnsafeSlow(Si))}const o=this.#t;
e.copy(this.#e[o>>Zo],o&Xo,n,r);this.#t+=i;return o}get(e,n){const r=e&Xo;return this.#e[e>>Zo].subarray(r,r+n)}copy(e,n,r,i){
const o=e&Xo;const s=this.#e[e>>Zo];if(n>32)s.copy(r,i,o,o+n);else for(let a=0;a<n;a++)r[i+a]=s[o+a];return i+n}equals(e,n,r,i){
const o=e&Xo;const s=this.#e[e>>Zo];for(let a=0;a<n;a++)if(s[o+a]!==r[i+a])return false;return true}};var F=0;var C=-1;var A={directory:0,file:1,symlink:2,special:3};var Le=1024;var F$=.6;var M$=D$(2**32);var Yd=class{texts=new Vd;count=0;parent=new Int32Array(
Le);kind=new Uint8Array(Le);dead=new Uint8Array(Le);touched=new Uint16Array(Le);layer=new Uint16Array(Le);ordinal=new Uint32Array(
Le);inode=new Int32Array(Le);head=new Uint32Array(Le);extra=new Uint32Array(Le);extraLength=new Uint16Array(Le);place=new Uint32Array(
Le);pathBytes=new Uint16Array(Le);#e=new Uint32Array(Le);#t=new Uint8Array(Le);#n=new Int32Array(4*Le);#r=0;constructor(){
this.count=1;this.parent[F]=C;this.inode[F]=F}find(e,n,r,i){const o=this.#n[this.#i(e,n,r,i)]-1;return o<0||this.dead[o]===
1?C:o}findSame(e,n){const r=this.texts.get(this.#e[n],this.#t[n]);return this.find(e,r,0,r.length)}add({parent:e,bytes:n,
start:r,end:i,kind:o,layer:s}){const a=this.count;if(a===this.parent.length)this.#s();const d=this.pathBytes[e];const c=d+
(d===0?0:1)+(i-r);if(i-r>cr||c>vt)throw Ie(`A path of the image is longer than ${vt} bytes, or contains a name of more t\
han ${cr} bytes.`);this.parent[a]=e;this.kind[a]=o;this.touched[a]=s;this.inode[a]=a;this.pathBytes[a]=c;this.#e[a]=this.
texts.add(n,r,i);this.#t[a]=i-r;this.count++;const f=this.#i(e,n,r,i);const u=this.#n[f];if(u===0)this.#r++;else this.dead[u-
1]=1;this.#n[f]=a+1;if(this.#r>this.#n.length*F$)this.#o();return a}pathOf(e,n=false){const r=this.pathBytes[e];const i=Buffer.
allocUnsafe(r+(n?1:0));if(n)i[r]=47;let o=r;for(let s=e;s!==F;s=this.parent[s]){const a=this.#t[s];this.texts.copy(this.#e[s],
a,i,o-a);o-=a+1;if(o>=0)i[o]=47}return i}targetOf(e){return this.texts.get(this.extra[e],this.extraLength[e])}hiddenBelow(e){
let n=0;for(let r=e;r!==C;r=this.parent[r])n=Math.max(n,this.extra[r]);return n}#i(e,n,r,i){const o=this.#n.length-1;const s=i-
r;let a=U$(e,n,r,i)&o;for(;;){const d=this.#n[a]-1;if(d<0)return a;if(this.parent[d]===e&&this.#t[d]===s&&this.texts.equals(
this.#e[d],s,n,r))return a;a=a+1&o}}#o(){const e=this.#n.filter(n=>n>0&&this.dead[n-1]===0);this.#n=new Int32Array(this.#n.
length*2);this.#r=e.length;for(const n of e){const r=n-1;const i=this.texts.get(this.#e[r],this.#t[r]);this.#n[this.#i(this.
parent[r],i,0,i.length)]=n}}#s(){const e=this.parent.length*2;this.parent=ze(this.parent,new Int32Array(e));this.kind=ze(
this.kind,new Uint8Array(e));this.dead=ze(this.dead,new Uint8Array(e));this.touched=ze(this.touched,new Uint16Array(e));
this.layer=ze(this.layer,new Uint16Array(e));this.ordinal=ze(this.ordinal,new Uint32Array(e));this.inode=ze(this.inode,new Int32Array(
e));this.head=ze(this.head,new Uint32Array(e));this.extra=ze(this.extra,new Uint32Array(e));this.extraLength=ze(this.extraLength,
new Uint16Array(e));this.place=ze(this.place,new Uint32Array(e));this.pathBytes=ze(this.pathBytes,new Uint16Array(e));this.#e=
ze(this.#e,new Uint32Array(e));this.#t=ze(this.#t,new Uint8Array(e))}};function ze(t,e){e.set(t);return e}function U$(t,e,n,r){
let i=Math.imul(t^M$,3432918353);for(let o=n;o<r;o++){i=Math.imul(i^e[o],1540483477);i^=i>>>15}i=Math.imul(i^i>>>16,2246822507);
return(i^i>>>13)>>>0}var H$=64;async function*yS(t,e,n,r){const i=new jm(t,e);const o=new Kd;const s=(a,d)=>{r?.add(a.length,i.originOf(a,d));
o.add(a)};for(const a of i.top())s(a);yield*o.end();for(const[a,d]of t.layers.entries()){if(!i.beginLayer(a+1))continue;
const c=new St({begin:(u,l)=>i.begin(u,l),emit:s},{dropsGlobals:true,ignoresTrailer:true});const f=Ei(d,{checksDiffId:false,
signal:n});for await(const u of f.chunks){n.throwIfAborted();c.consume(u);yield*o.take();if(e.top!==F&&i.isLayerDone(c))
break}}for(;;){const a=i.moreDirectories();if(a.length===0)break;for(const d of a)s(d);yield*o.take()}yield*o.end()}var jm=class{#e;#t;#n;#r;#i;#o=0;#s=0;#a=0;#d=true;#c;#f=new WeakMap;constructor(e,n){
const{tree:r}=e;this.#e=e;this.#t=r;this.#n=n;this.#r=new Uint8Array(r.count);this.#r[F]=1;this.#i=n.top;const i=r.parent[n.
top];this.#c=i>F?r.pathBytes[i]+1:0;this.#l()}top(){const{top:e}=this.#n;return this.#t.kind[e]===A.directory?this.#p(e):
[]}beginLayer(e){this.#s=e;this.#a=0;return this.#u}get#u(){return this.#o<this.#t.count&&this.#t.layer[this.#o]===this.#s}isLayerDone(e){
return!this.#u&&(this.#d||e.isBetweenEntries)}begin(e,n){const r=this.#a++;this.#d=!this.#u||this.#t.ordinal[this.#o]!==
r;if(this.#d)return Gr;const i=this.#o++;this.#l();const o=this.#t.inode[i];const s=this.#n.carrier[o];const a=o===i?s:i;
const d=this.#m(i);d.push(...this.#p(this.#t.parent[a]));let c=e;if(Wt.isIn(n))c=Wt.remove(c);const f=this.#y(a);if(!this.#g(
e.name,f))c=ke(c,f);if(a!==s){const u=this.#y(s);if(!this.#g(Nt(e.header,n),u))c=zd(c,u)}if(c===e&&d.length===0)return Kr;
return{blocks:[...d,...c.extensions,c.header],keepsData:true}}moreDirectories(){return this.#m(this.#t.count)}originOf(e,n){
if(n===void 0)return this.#f.get(e);return{stream:this.#s-1,offset:n}}#l(){const{kind:e,inode:n,count:r}=this.#t;const{carrier:i,
isSelected:o}=this.#n;for(;this.#o<r;this.#o++){const s=this.#o;if(e[s]===A.directory)continue;const a=n[s];const d=i[a];
if(a===s?d!==C:o[s]===1&&d!==s)return}}#m(e){const{kind:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let o=0;this.#i<
e;this.#i++){const s=this.#i;if(n[s]!==A.directory||r[s]===0||this.#r[s]===1)continue;if(o++===H$)break;this.#h(s,i)}return i}#p(e){
const{parent:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let s=e;s>F&&r[s]===1&&this.#r[s]===0;s=n[s])i.push(s);
const o=[];for(const s of i.reverse())this.#h(s,o);return o}#h(e,n){this.#r[e]=1;const r=this.#n.top===F;const i=Qo(this.#e,
e,r?void 0:this.#c);const o=this.#t.place[e];let s=(o-1)*O;for(const a of[...i.extensions,i.header]){if(o>0&&r)this.#f.set(
a,{stream:this.#t.layer[e]-1,offset:s});s+=a.length;n.push(a)}}#g(e,n){return this.#n.top===F?qo(e,n):e.equals(n)}#y(e){
return this.#t.pathOf(e).subarray(this.#c)}};function Qo({tree:t,heads:e},n,r){const i=t.head[n];const o=t.pathOf(n,t.kind[n]===
A.directory).subarray(r);if(i===0)return ke({extensions:[],header:hg()},o);const s=e.get(i);if(r===void 0)return s;const a=ln(
Oe(s.header,0),Fe(s.extensions));return a.equals(o)?s:ke(s,o)}var qd=class{#e;#t=0;#n=0;#r=Buffer.alloc(0);#i=C;#o=0;constructor(e){this.#e=e}beginLayer(e){this.#t=e;this.forget()}forget(){
this.#i=C}childOf(e,n,r){return this.#a(this.#e.find(e,n,r,n.length),this.#s(e))}directoryOf(e,n,r){if(n<=0)return F;if(this.#i!==
C&&r==="create"&&z$(this.#r,e,n))return this.#i;const i={directory:F,hidden:this.#s(F),links:0};if(!this.#d(i,e.subarray(
0,n),r))return C;if(r==="create"){this.#r=Buffer.from(e.subarray(0,n));this.#i=i.directory;this.#o=i.hidden}return i.directory}#s(e){
return e===this.#i?this.#o:this.#e.hiddenBelow(e)}#a(e,n){return e===C||this.#e.touched[e]<n?C:e}#d(e,n,r){for(let i=0;i<
n.length;){const o=n.indexOf(me,i);const s=o===-1?n.length:o;if(s>i&&!this.#c(e,n,[i,s],r))return false;i=s+1}return true}#c(e,n,[
r,i],o){const s=this.#e;if(++this.#n>Hm)throw Ie(`The image's paths have more than ${Hm} parts in total.`);if(n[r]===46&&
i-r<=2){if(i-r===1)return true;if(n[r+1]===46){this.#f(e,n);return true}}const a=this.#a(s.find(e.directory,n,r,i),e.hidden);
if(a===C)return o==="create"&&this.#u(e,n,r,i);const d=s.kind[a];const c=s.touched[a]===this.#t;if(d===A.directory){if(o===
"create")s.touched[a]=this.#t;e.directory=a;e.hidden=Math.max(e.hidden,s.extra[a]);return true}if(d===A.symlink&&(c||o===
"link")){const f=s.targetOf(s.inode[a]);if(++e.links>jd)throw Ae(`the symbolic links of ${R(n)} form a loop`);if(f[0]===
me){e.directory=F;e.hidden=s.hiddenBelow(F)}return this.#d(e,f,o)}if(o!=="create")return false;if(c)throw Ae(`an entry i\
s below ${R(s.pathOf(a))}, which is a file in the same layer`);return this.#u(e,n,r,i)}#f(e,n){if(e.directory===F)throw Ae(
`the symbolic link to ${R(n)} leads out of the image`);e.directory=this.#e.parent[e.directory];e.hidden=this.#e.hiddenBelow(
e.directory)}#u(e,n,r,i){const o=e.directory;const s=A.directory;e.directory=this.#e.add({parent:o,bytes:n,start:r,end:i,
kind:s,layer:this.#t});return true}};function z$(t,e,n){return t.length===n&&t.compare(e,0,n)===0}var Xd=Buffer.from(".wh.");var wS=Buffer.from(".wh..wh..opq");var W$=Buffer.from(".wh..wh.");var J$={"0":A.file,S:A.file,
"2":A.symlink,"3":A.special,"4":A.special,"5":A.directory,"6":A.special};var Zd=class{attributes=new Wt;#e;#t;#n;#r=0;#i=0;#o=0;#s=0;#a=[];constructor(e,n){
this.#e=e;this.#t=n;this.#n=new qd(e)}beginLayer(){this.#r++;this.#i=0;this.#s=this.#e.count;this.#a=[];this.#n.beginLayer(
this.#r)}endLayer(){const{dead:e,parent:n,count:r}=this.#e;let i=0;for(let o=this.#s;o<r;o++){if(this.#d(n[o]))e[o]=1;if(e[o]===
0)i+=this.#a[o-this.#s]??0}return i}#d(e){const{dead:n,parent:r}=this.#e;for(let i=e;i!==C;i=r[i]){if(n[i]===1)return true;
if(i>=this.#s)return false}return false}apply(e,n,r){const i=this.#i++;if(++this.#o>Dm)throw Ie(`The image's layers have\
 more than ${Dm} entries.`);const o=Jm(e.name);const s=o.lastIndexOf(me)+1;if(Gm(o,0,W$)&&!ES(o,0))return;if(Gm(o,s,Xd))
this.#c(o,s);else if(o.length===0)j$(e);else this.#u(e,n,{path:o,start:s,ordinal:i,startBytes:r})}#c(e,n){const r=this.#e;
const i=n+Xd.length;if(i===e.length)throw Ae(`the whiteout ${R(e)} does not say what it deletes`);const o=this.#n.directoryOf(
e,n-1,"find");if(o===C)return;if(ES(e,n)){this.#f(o);return}const s=this.#n.childOf(o,e,i);if(s===C)return;if(r.touched[s]!==
this.#r)r.dead[s]=1;else if(r.kind[s]===A.directory)this.#f(s);this.#n.forget()}#f(e){this.#e.extra[e]=this.#r;this.#n.forget()}#u(e,n,{
path:r,start:i,ordinal:o,startBytes:s}){G$(r);const a=this.#e;const d=Wt.isIn(n);if(d)this.attributes.note(n);const c=this.#n.
directoryOf(r,i-1,"create");const f=this.#n.childOf(c,r,i);const u=SS(e);const l=this.#r;let m=f;if(u===A.directory&&f!==
C&&a.kind[f]===A.directory){a.touched[f]=l}else{if(f!==C){a.dead[f]=1;this.#n.forget()}const I=e.typeFlag==="1"?this.#p(
e,n):C;const P=I===C?u:a.kind[I];m=a.add({parent:c,bytes:r,start:i,end:r.length,kind:P,layer:l});if(I!==C)a.inode[m]=a.inode[I]}
a.layer[m]=l;a.ordinal[m]=o;const h=!d&&qo(e.name,r);a.place[m]=h?bS(s):0;if(e.typeFlag==="1")return;if(u===A.file)this.#l(
m,Wo(e,n));if(u===A.symlink)this.#m(m,Nt(e.header,n));if(u!==A.directory&&u!==A.symlink)return;const g=d?Wt.remove(e):e;
const y=a.pathOf(m,u===A.directory);const E=qo(e.name,y);a.head[m]=this.#t.add(E?g:ke(g,y));a.place[m]=E&&g===e?bS(s):0}#l(e,n){
this.#a[e-this.#s]=n}#m(e,n){const r=this.#e;if(n.includes(0)||n.length>vt)throw Ae(`the target of the symbolic link ${R(
r.pathOf(e))} is not a valid path`);r.extra[e]=r.texts.add(n,0,n.length);r.extraLength[e]=n.length;this.#l(e,n.length)}#p(e,n){
const r=Nt(e.header,n);const i=Jm(r);const o=i.lastIndexOf(me)+1;const s=this.#n.directoryOf(i,o-1,"link");const a=s===C||
i.length===0?C:this.#n.childOf(s,i,o);const d=`the hard link ${R(e.name)} leads to ${R(r)}`;if(a===C)throw Ae(`${d}, whi\
ch does not exist`);if(this.#e.kind[a]===A.directory)throw Ae(`${d}, which is a directory`);return a}};function bS(t){const e=t/
O+1;return e<2**32?e:0}function j$(t){if(SS(t)!==A.directory)throw Ae(`the entry ${R(t.name)} would replace the root dir\
ectory`)}function G$(t){for(let e=t.indexOf(Xd);e!==-1;e=t.indexOf(Xd,e+1)){if(e>0&&t[e-1]!==me)continue;throw new p("WH\
ITEOUT_NAME",`The image has an entry in ${R(t)}, but a layer cannot contain a name that starts with ".wh.": it would be \
read as a whiteout, which marks a deletion.`,{hint:"Rename or remove the directory where the image is built."})}}function SS(t){
const{typeFlag:e,header:n,name:r}=t;if(e==="0"&&qs(n)&&r.at(-1)===me)return A.directory;if(e==="1")return A.file;const i=J$[e];
if(i===void 0)throw Ae(`the entry ${R(r)} has the unknown type ${JSON.stringify(e)}`);return i}function ES(t,e){return t.
length-e===wS.length&&Gm(t,e,wS)}function Gm(t,e,n){if(t[e]!==46||t.length-e<n.length)return false;return t.compare(n,0,
n.length,e,e+n.length)===0}function Qd(t){const{parent:e,dead:n,touched:r,extra:i,kind:o,count:s}=t;const a=new Uint8Array(s);const d=new Uint16Array(
s);a[F]=1;d[F]=i[F];for(let c=1;c<s;c++){const f=e[c];const u=d[f];if(a[f]===0||n[c]===1||r[c]<u)continue;a[c]=1;if(o[c]===
A.directory)d[c]=Math.max(u,i[c])}return a}function ki(t,e,n){const{parent:r,kind:i,inode:o,count:s}=t;const a=n===F?e:new Uint8Array(
s);if(n!==F)a[n]=1;const d=new Int32Array(s).fill(C);for(let c=n;c<s;c++){if(e[c]===0)continue;if(n!==F&&c>n&&a[r[c]]===
1)a[c]=1;if(a[c]===0||i[c]===A.directory)continue;const f=o[c];if(d[f]===C)d[f]=c}return{top:n,isSelected:a,carrier:d}}var es={absent:0,whole:1,withoutHead:2};function kS(t,e){const n=Qd(t);for(let r=1;r<n.length;r++){if(n[r]===es.absent||
t.kind[r]!==A.directory)continue;if(t.layer[r]===0||t.layer[r]!==t.touched[r])n[r]=es.withoutHead}return{layerCount:e,nodes:n}}import{constants as K$,zstdCompressSync as V$,zstdDecompressSync as Y$}from"node:zlib";var ec=256*1024;var q$=16;var tc=class{#e=[];#t=[];#n=0;#r;#i=1;#o=0;#s=new Map;add({extensions:e,header:n}){const r=e.reduce(
(s,{length:a})=>s+a,n.length);if(this.#o+r>ec)this.#d();const i=this.#i+this.#o/O;const o=r>ec?Buffer.allocUnsafeSlow(r):
this.#r;this.#r=o??Buffer.allocUnsafeSlow(ec);for(const s of[...e,n])this.#o+=s.copy(this.#r,this.#o);return i}get(e){let n=this.#a(
e);const r=[];for(;;){const i=n.subarray(0,O);const{typeFlag:o,sizeBytes:s}=Oe(i,0);if(!un(o))return{extensions:r,header:i};
const a=O+ce(s);r.push(i);if(s>0)r.push(n.subarray(O,a));n=n.subarray(a)}}#a(e){if(e>=this.#i)return this.#r.subarray((e-
this.#i)*O);let n=0;let r=this.#t.length-1;while(n<r){const s=n+r+1>>1;if(this.#t[s]<=e)n=s;else r=s-1}const i=this.#s.get(
n);const o=i??Y$(this.#e[n]);this.#s.delete(n);this.#s.set(n,o);for(const s of this.#s.keys()){if(this.#s.size<=q$)break;
this.#s.delete(s)}return o.subarray((e-this.#t[n])*O)}#d(){if(this.#o===0)return;const e=V$(this.#r.subarray(0,this.#o),
{params:{[K$.ZSTD_c_compressionLevel]:1}});this.#n+=e.length;if(this.#n>Um)throw Ie(`The image's directories have more t\
han ${Um} bytes of headers.`);this.#e.push(Buffer.from(e));this.#t.push(this.#i);this.#i+=this.#o/O;this.#o=0;if(this.#r.
length>ec)this.#r=void 0}};async function ts(t,e){for(const{descriptor:o}of t)Q$(o.mediaType,o.digest);if(t.length>Fm)throw Ie(`The image has ${t.length}\
 layers, but at most ${Fm} are read.`);const n=new Km(t,e);const r=t.reduce((o,{descriptor:s})=>o+s.sizeBytes,0);const i={
title:"Read the layers",doneBytes:()=>n.packedBytes,totalBytes:()=>r};return W(e.log,i,n.run())}var Km=class{#e;#t;#n=new Yd;#r=new tc;#i=new Zd(
this.#n,this.#r);#o=[];#s=[];#a=[];#d=[];#c=[];#f=[];#u;#l=0;#m=0;#p;constructor(e,n){this.#e=e;this.#t=n}get packedBytes(){
return this.#l+(this.#p?.packedBytes??0)}async run(){for(const[n,r]of this.#e.entries()){await this.#h(r);if(n+1===this.#t.
keptLayers)this.#u=kS(this.#n,n+1)}const{notice:e}=this.#i.attributes;return{layers:this.#e,layerBytes:this.#o,unpackedBytes:this.#o.
reduce((n,r)=>n+r,0),tarBytes:this.#m,layerTarBytes:this.#s,packings:this.#a,frames:this.#d,firstNodes:this.#c,notices:e===
void 0?this.#f:[...this.#f,e],tree:this.#n,heads:this.#r,living:Qd(this.#n),base:this.#u}}async#h(e){const{signal:n,touch:r}=this.#t;
const i=Ei(e,{checksDiffId:true,signal:n});this.#p=i;this.#c.push(this.#n.count);this.#i.beginLayer();const o=new St({begin:(s,a,d)=>{
this.#i.apply(s,a,d);return Gr},emit:()=>{}},{dropsGlobals:true,ignoresTrailer:true});for await(const s of i.chunks){n.throwIfAborted();
o.consume(s);this.#g(i);r?.()}if(!o.isBetweenEntries)throw hS(e.descriptor.digest);this.#y(e,i.packing);this.#o.push(this.#i.
endLayer());this.#l+=i.packedBytes;this.#m+=i.tarBytes;this.#s.push(i.tarBytes);this.#a.push(i.packing??"none");this.#d.
push(i.frames);this.#p=void 0}#g(e){const n=this.#m+e.tarBytes;if(X$(n,this.packedBytes))throw Ie(`The image's layers un\
pack to more than ${zm} bytes and to more than ${Wm} times their size.`)}#y({descriptor:e},n){const r=Z$(e.mediaType);if(r===
void 0||n===void 0||r===n)return;const i=o=>o==="none"?"not packed":`packed with ${o}`;this.#f.push(`The media type of t\
he layer ${e.digest} says that it is ${i(r)}, but it is ${i(n)}, so it was read as that.`)}};function X$(t,e){return t>zm&&
t>Wm*e}function Z$(t){if(/[.+]gzip$/.test(t))return"gzip";if(/[.+]zstd$/.test(t))return"zstd";return t==="application/vn\
d.oci.image.layer.v1.tar"?"none":void 0}function Q$(t,e){const n=(r,i)=>{throw new p("UNSUPPORTED_IMAGE",`The layer ${e}\
 ${r}.`,{hint:i})};if(/nondistributable|foreign/.test(t))n("is not in the image, but has to be fetched from elsewhere (a\
 foreign or non-distributable layer)","Windows images have such layers. Build the image on a base without them.");if(/\+encrypted$/.
test(t))n("is encrypted",'Decrypt the image first, with "skopeo copy --decryption-key".')}var eN=Buffer.from(".wh.");function xS(t,e){const{layerCount:n}=e;const r=s=>s.slice(0,n).reduce((a,d)=>a+d,0);const i=tN(
t,e);const o=new nc(t);return{layerCount:n,unpackedBytes:r(t.layerBytes),tarBytes:r(t.layerTarBytes),owns:s=>i[o.find(s)]===
1,openAbove:()=>new Vm(t,e,i)}}function tN({tree:t,living:e},{nodes:n,layerCount:r}){const{kind:i,inode:o,layer:s,count:a}=t;
const d=new Uint8Array(a);const c=new Uint8Array(n.length);for(let f=n.length;f<a;f++){const u=o[f];if(e[f]===1&&u<n.length)
c[u]=1}for(let f=1;f<n.length;f++){if(e[f]===0||n[f]!==es.whole)continue;const u=i[f]===A.directory?s[f]<=r:c[o[f]]===0;
if(u)d[f]=1}return d}var nc=class{#e;#t="";#n=F;constructor(e){this.#e=e}find(e){const n=e.lastIndexOf("/");const r=e.slice(
0,Math.max(0,n));if(r!==this.#t){this.#n=this.#r(F,r);this.#t=r}return this.#r(this.#n,e.slice(n+1))}#r(e,n){const{tree:r,
living:i}=this.#e;const o=j(n);let s=e;for(let a=0;a<o.length&&s!==C;){const d=o.indexOf(me,a);const c=d===-1?o.length:d;
const f=r.kind[s]===A.directory?r.find(s,o,a,c):C;s=f!==C&&i[f]===1?f:C;a=c+1}return s}};var Vm=class{deleted=0;#e;#t;#n;#r;#i;#o;#s;constructor(e,{
nodes:n},r){const{tree:i}=e;this.#e=e;this.#t=i;this.#n=n;this.#r=r;this.#i=new nc(e);this.#o=new Uint8Array(i.count);this.#o[F]=
1;this.#s=new Uint8Array(i.count);this.#s[F]=1}decide(e){const n=this.#i.find(_(e.name));if(n===C)throw new Error("a str\
eam of layers has a path that they do not have");this.#o[n]=1;if(this.#r[n]===1)return"drop";const r=this.#d(this.#t.parent[n]);
this.#s[n]=1;return r.length===0?"keep":{head:e,before:r}}*whiteouts(){const{kind:e,parent:n}=this.#t;const r=new Int32Array(
this.#n.length).fill(C);r[F]=F;for(let i=1;i<this.#n.length;i++){if(this.#n[i]===es.absent)continue;const o=r[n[i]];if(o===
C||e[o]!==A.directory)continue;const s=this.#o[i]===1?i:this.#t.findSame(o,i);if(s!==C&&this.#o[s]===1){r[i]=s;continue}
this.deleted++;for(const a of[...this.#d(o),this.#a(i)])yield*[...a.extensions,a.header]}}#a(e){const n=this.#t.pathOf(e);
const r=n.lastIndexOf(me)+1;const i=Buffer.concat([n.subarray(0,r),eN,n.subarray(r)]);return ke({extensions:[],header:Sr(
"whiteout",0)},i)}#d(e){const{parent:n}=this.#t;const r=[];for(let i=e;this.#s[i]===0;i=n[i])r.push(i);return r.reverse().
map(i=>{this.#s[i]=1;const o=Qo(this.#e,i,void 0);const s=ln(Oe(o.header,0),Fe(o.extensions));return{...o,name:s,typeFlag:"\
5",sizeBytes:0}})}};var PS=2**24;function IS(t){const{tree:e,layerTarBytes:n}=t;const r=nN(t);const i=[];for(const[o,s]of rN(t).entries()){if(o<
(t.base?.layerCount??0))continue;let a;let d=0;const c=f=>{if(a!==void 0)i.push({layer:o,startBytes:a,endBytes:f});a=void 0};
for(const f of s){const u=e.place[f];if(u===0)continue;const l=(u-1)*O;const m=e.ordinal[f];if(m!==d||!r(f))c(l);if(r(f))
a??=l;d=m+1}c(n[o]??0)}return i}function nN({tree:t,living:e,firstNodes:n}){const{kind:r,inode:i,layer:o}=t;const{carrier:s}=ki(
t,e,F);return a=>{if(e[a]===0)return false;if(r[a]===A.directory)return a>=(n[o[a]-1]??0);const d=i[a];return s[d]===a===
(d===a)}}function rN({tree:t,layers:e}){const n=e.map(()=>[]);for(let r=1;r<t.count;r++)n[t.layer[r]-1]?.push(t.ordinal[r]*
PS+r);return n.map(r=>Array.from(Float64Array.from(r).sort(),i=>i%PS))}var oN=8*1024*1024;var sN=4*1024*1024;var rc=class extends Error{};function ic(t){const{tree:e,living:n}=t;const r=(o,s,a)=>iN.
from(aN(yS(t,o,s,a),a),{objectMode:false,highWaterMark:oN,signal:s});const i=async(o,s)=>{const a=TS(t,o);if(a===C)throw new rc(
`there is no ${o.toString()} in the layers`);return r(ki(e,n,a),s)};return{way:"layers",returnsToDirectories:true,unseenTimes:[],
isReproducible:true,decide:()=>"keep",base:t.base&&xS(t,t.base),open:async o=>r(ki(e,n,F),o),layers:{blobs:t.layers,packings:t.
packings,frames:t.frames,layerTarBytes:t.layerTarBytes,keptLayers:t.base?.layerCount??0,keptRuns:()=>IS(t),open:async(o,s)=>r(
ki(e,n,F),o,s)},openPath:i,isNotFound:o=>o instanceof rc,lookAt:async(o,s)=>{const a=Buffer.from(o);const d=TS(t,a);if(d===
C)return void 0;return dN(t,d)??yi(await i(a,s),sN)},close:async()=>{}}}async function*aN(t,e){yield*t;e?.add(rn.length,
void 0);yield rn}function dN(t,e){const{tree:n}=t;const r=n.kind[e];if(r!==A.directory&&(r!==A.symlink||n.inode[e]!==e))
return void 0;const i=n.parent[e];const o=i>F?n.pathBytes[i]+1:0;const{header:s,extensions:a}=Qo(t,e,o);const d=r===A.directory?
"5":"2";const c=on(s);return{typeFlag:d,mtimeSeconds:c,header:s,extensions:a,data:Buffer.alloc(0)}}function TS({tree:t,living:e},n){
let r=0;let i=F;let o=n;while(o.length>0){const s=o.indexOf(me);const a=s===-1?o.length:s;const d=o.subarray(0,a);o=o.subarray(
Math.min(a+1,o.length));const c=d.toString("latin1");if(c===""||c===".")continue;if(c===".."){i=Math.max(F,t.parent[i]);
continue}if(t.kind[i]!==A.directory)return C;const f=t.find(i,d,0,d.length);if(f===C||e[f]===0)return C;if(t.kind[f]!==A.
symlink||o.length===0){i=f;continue}if(++r>jd)return C;const u=t.targetOf(t.inode[f]);if(u[0]===me)i=F;o=Buffer.concat([
u,Buffer.from("/"),o])}return i}function Jt(t,e,n){const{json:r}=t.config;const i=w(r,"config");const o=w(i,"Volumes");const s=new Ym(t,e,n);return{reference:e.
reference,id:t.manifest.digest,ofContainer:void 0,platform:t.platform,diffIds:t.layers.map(({diffId:a})=>a),packedLayers:t.
layers,layerCount:t.layers.length,volumes:B(o)?Object.keys(o).filter(a=>!a.includes("\0")):[],shownConfig:B(i)?i:{},knownBytes:void 0,
isExact:true,countsFiles:true,notices:[],readConfig:async()=>({json:r,digest:t.config.descriptor.digest,packedLayers:t.layers.
map(({descriptor:a})=>a),annotations:t.annotations,missing:void 0}),openReader:()=>s.openReader(),measure:()=>s.measure(),
keeping:a=>{const{openReader:d,measure:c}=Jt(t,e,{...n,keptLayers:a});return{keptLayers:a,openReader:d,measure:c}}}}var Ym=class{#e;#t;#n;#r;#i;#o=0;constructor(e,n,r){
this.#e=e;this.#t=n;this.#n=r}async openReader(){this.#o++;const e=cN(async()=>{if(--this.#o>0)return;this.#r=void 0;if(this.#n.
keptLayers===void 0)await this.#t.release?.(this.#e)});try{return{...ic(await this.#s()),close:e}}catch(n){await e();throw n}}async measure(){
if(this.#i===void 0)await this.#s();if(this.#i===void 0)throw new Error("the layers have no size");return this.#i}#s(){this.#r??=
this.#a().catch(e=>{this.#r=void 0;throw e});return this.#r}async#a(){const{layers:e,config:n}=this.#e;const r=await ts(
e,this.#n);if(this.#i===void 0)for(const i of r.notices)this.#n.log.notice(i);this.#i={bytes:r.unpackedBytes,packedBytes:e.
reduce((i,{descriptor:o})=>i+o.sizeBytes,0),history:fN(n.json,r.layerBytes)};return r}};function cN(t){let e;return()=>{
e??=t();return e}}function fN(t,e){const n=Yn(t);const r=w(t,"history");const i=n?.filter(s=>s).length;if(n===void 0||i!==
e.length||!Array.isArray(r))return void 0;const o=[...e];return n.map((s,a)=>({command:b(r[a],"created_by")??b(r[a],"com\
ment")??"",bytes:s?o.shift()??0:0,hasLayer:s}))}var BS=_s(hd(),1);import{Readable as uN}from"node:stream";var lN=16;var oc=class{layers;#e;#t=[];#n=[];constructor(e,n){this.#e=n;this.layers=e.map(r=>this.#r(r))}async requireAll(e){
for(const{descriptor:n}of this.layers){const{digest:r,sizeBytes:i}=n;const o=await this.#o(r,e);o.close();if(o.sizeBytes!==
i)throw new de(`${r} has ${o.sizeBytes} bytes instead of ${i}`)}}async close(){await Promise.all(this.#t.splice(0).map(e=>e.
close()))}#r({descriptor:e,diffId:n}){let r;return{descriptor:e,diffId:n,open:async i=>{const o=r;r=void 0;const s=await this.#o(
e.digest,i).catch(d=>{o?.abort();throw d});const a=uN.from(o===void 0?s.bytes:mN(s.bytes,o),{objectMode:true,highWaterMark:lN});
a.once("close",s.close);return a},tap:i=>{r=i}}}async#i(){const e=await this.#e();this.#t.push(e);return e}async#o(e,n){
const r=this.#n.pop()??await this.#i();const i=await r.open(e,n).catch(a=>{this.#n.push(r);throw a});i.once("close",()=>this.#n.
push(r));const o=i.pipe((0,BS.extract)());i.on("error",a=>o.destroy(a));o.on("error",()=>{});const s=()=>{o.destroy();i.
destroy()};try{const{done:a,value:d}=await o[Symbol.asyncIterator]().next();if(a===true)throw new de(`there is nothing a\
t ${e}`);const{size:c=0}=d.header;return{bytes:d,sizeBytes:c,close:s}}catch(a){s();throw a}}};async function*mN(t,e){try{
for await(const n of t){await e.write(n);yield n}e.end()}finally{e.abort()}}async function vS(t,e,n,r){const i=["--no-trunc","--human=false","--format","{{json .}}"];const o=["history",...i,...Et(
r)];const s=await t.docker.run([...o,e]);const a=s.split("\n").filter(d=>d!=="").map(d=>{const c=D(d);return{command:b(c,
"CreatedBy")||(b(c,"Comment")??""),bytes:Number(w(c,"Size")??Number.NaN)}});if(a.length<n||!a.every(({bytes:d})=>d>=0)){
throw new p("ENGINE_FAILED",`The engine returned ${a.length} sizes (${a.map(({bytes:d})=>d).join(", ")}) for the image ${JSON.
stringify(e)}, which has ${he(n)}.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'})}return a.reverse()}
async function OS(t,e,n){return RS(await vS(t,e,n))}function RS(t){return t.reduce((e,{bytes:n})=>e+n,0)}async function _S(t,e,n){
const r=e.diffIds.length;const i=Yn(n);const o=!e.isDefaultPlatform&&!t.knowsPlatformOption;const s=o?false:i===void 0?await pN(
t,e):i.filter(f=>f).length===r;if(!s)return{bytes:await hN(t,e),history:void 0};const a=await vS(t,e.id,r,LS(t,e));const d=i?.
length===a.length;const c=a.map((f,u)=>({...f,hasLayer:d?i[u]===true:f.bytes>0}));return{bytes:RS(a),history:c}}async function AS(t,e,n){
const{rootFs:r}=await CS(t,e.id);const i=Math.max(0,r-n.bytes);const o={command:`container ${e.name}`,bytes:i,hasLayer:true};
return{bytes:r,history:n.history&&[...n.history,o]}}async function pN(t,e){const n=["history","--quiet","--no-trunc",...Et(
LS(t,e))];const r=await t.docker.run([...n,e.id]);return r.split("\n").filter(i=>i!=="").length>=e.diffIds.length}function LS(t,e){
return e.isIndex&&t.knowsPlatformOption?e.platform:void 0}async function hN(t,e){const n=await K(t,{source:e});try{const{
rootFs:r,own:i}=await CS(t,n);return Math.max(0,r-i)}finally{await Y(t,n)}}async function CS(t,e){const n=await Ue(t,e,[
"--size"]);const r=w(n,"SizeRootFs");const i=w(n,"SizeRw")??0;if(typeof r!=="number"||typeof i!=="number")throw new p("E\
NGINE_FAILED",`The engine returned no size for the container ${e}.`,{hint:Q});return{rootFs:r,own:i}}function ac(t,e){return n=>{const r=t(n);if(r==="drop")return r;const i=r==="keep"?void 0:r;const o=i?.head??n;const{mtimeSeconds:s}=le(
o);const a=e(s);const d=i?.before?.map(f=>({...f,...sc(f,e)}));const c=d===void 0?{}:{before:d};if(d===void 0&&(a===s||Number.
isNaN(a)))return r;return{...i,...c,head:sc(o,e)}}}function sc(t,e){const{mtimeSeconds:n}=le(t);const r=e(n);return r===
n||Number.isNaN(r)?t:qm(t,r)}function qm(t,e){return{extensions:Am(t.extensions,"mtime"),header:fo(t.header,e)}}var gN=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"];var yN=512;var wN=60*60;var Xm=4*1024*
1024;var bN=64*1024;var EN=10;var SN=300;async function xi(t,{id:e}){await Y(t,e)}async function cc(t,e,n){const{log:r}=t;
const i=n.asUsed===true?void 0:t.plainRuntime;if(i!==void 0)r.debug(`the container has the runtime ${i}: the engine's de\
fault may add mounts`);const o=await $S(t,i,e,n);const s=o.exitCode!==0&&kN.test(o.stderr);if(i===void 0||!s)return o;await xi(
t,o.container);r.warning(`The engine lacks the program of its runtime ${i}, so the command runs with the default runtime\
. Mount points that it adds are in the result.`);const a=await $S(t,void 0,e,n);return{...a,container:{...a.container,mayHaveMounts:true}}}
var kN=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;async function $S(t,e,n,r){
const{log:i,signal:o}=t;const s=await K(t,{source:n,asUsed:r.asUsed===true,...r.network===void 0?{}:{network:r.network},
options:[...e===void 0?[]:["--runtime",e],...r.user===void 0?[]:["--user",r.user],"--entrypoint",r.program,...Qm],command:r.
args});const a=r.limitSeconds??wN;const d=AbortSignal.timeout(a*1e3);const c=new Zm(i,r.shows??(f=>f));try{const f=await W(
i,{title:"Command",loggedChars:()=>c.shownChars},t.docker.stream(["start","--attach",s],(u,l)=>c[l].add(u),AbortSignal.any(
[o,d])));c.end();return{...f,container:{id:s,mayHaveMounts:false}}}catch(f){if(o.aborted)throw H(o.reason);if(!d.aborted)
throw f;throw new p("COMMAND_FAILED",`A command in a container of ${n.reference} was still running after ${a} s and was \
stopped.`,{hint:"The output above may show what it waits for. It has no input, and a network only if one is named.",cause:f})}}
var Qm=["--cap-drop","ALL","--security-opt","no-new-privileges","--pids-limit",String(yN),...gN.flatMap(t=>["--cap-add",
t])];function fc(t,e=n=>n){return`${t.stdout}
${t.stderr}`.split("\n").map(n=>e(n)??"").filter(n=>n.trim()!=="").slice(-EN).map(n=>n.slice(0,SN)).join("\n")}var dc=class{#e;#t="";constructor(e){
this.#e=e}add(e){const n=(this.#t+e).split("\n");this.#t=(n.pop()??"").slice(-bN);for(const r of n)this.#e(r)}end(){if(this.#t!==
"")this.#e(this.#t);this.#t=""}};var Zm=class{stdout=new dc(e=>this.#r(e));stderr=new dc(e=>this.#r(e));#e;#t;#n=Xm;constructor(e,n){
this.#e=e;this.#t=n}get shownChars(){return Xm-this.#n}end(){this.stdout.end();this.stderr.end()}#r(e){const n=this.#t(e);
if(n===void 0||this.#n<=0)return;this.#n-=n.length+1;this.#e.untrusted(n);if(this.#n<=0)this.#e.notice(`Output beyond ${Xm}\
 characters is not shown.`)}};var ep=10;var xN=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function NS(t,e,n){const r=w(e,"HostConfig");const i=b(r,"Runtim\
e");const o=i!==void 0&&t.mayAddMounts(i);const s=w(r,"DeviceRequests");const a=(Array.isArray(s)?s:[]).flatMap(PN);if(!o&&
a.length===0)return void 0;const d=w(e,"Config","Env");const c=U(d)?d.filter(f=>xN.test(f)):[];return{by:o?`its runtime ${JSON.
stringify(i)}`:"the devices that it asks for",options:[...i===void 0?[]:["--runtime",i],...a,...c.flatMap(f=>["--env",f])],
mounts:n}}function PN(t){if(!B(t))return[];const e=t["DeviceIDs"];const n=U(e)?e:[];const r=b(t,"Driver");if(r==="cdi")return n.
flatMap(i=>["--device",i]);return["--gpus",dt({...IN(t,n),...r?{driver:r}:{}})]}function IN(t,e){const n=w(t,"Capabiliti\
es");const r=Array.isArray(n)?n[0]:void 0;const i=t["Count"]===-1?"all":String(t["Count"]??"all");return{...e.length>0?{
device:e.join(",")}:{count:i},...U(r)?{capabilities:r.join(",")}:{}}}async function DS(t,e,{by:n,options:r,mounts:i}){const{
log:o,signal:s}=t;const a=await TN(t,e,r).catch(c=>{if(s.aborted)throw c;o.debug(`cannot find out what starting a contai\
ner leaves in it: ${S(c)}`);return void 0});if(a===void 0)return void 0;for(const c of[...i,...e.volumes])a.delete(FS(c));
const d=[];return{begin:({name:c,typeFlag:f,sizeBytes:u},l)=>{if(l!=="drop"&&u===0&&f!=="1"&&a.has(_(c)))d.push(R(Buffer.
concat([Buffer.from("/"),vN(_(c))])))},data:()=>{},end:()=>{},logNotice:()=>{if(d.length===0)return;const c=d.length>ep?
` and ${d.length-ep} more`:"";o.notice(`When the container started, ${n} created empty mount points or links in it, whic\
h are in the result: ${d.slice(0,ep).join(", ")}${c}. Use ${k("exclude")} to drop them.`)}}}async function TN(t,e,n){const{
log:r}=t;const i=[...n,...Qm,"--entrypoint",Ke()];const o=await K(t,{source:e,options:i,command:[]});try{await t.docker.
try(["start",o]);return BN(await t.docker.run(["diff",o]))}finally{await Y(t,o).catch(s=>{Jr(t.runId);r.debug(`a contain\
er will only be removed at the end of the run: ${S(s)}`)})}}function BN(t){const e=t.split("\n").filter(r=>r.startsWith(
"A /")).map(r=>FS(r.slice("A ".length)));const n=new Set(e);for(const r of e)n.delete(r.slice(0,Math.max(0,r.lastIndexOf(
"/"))));return n}function FS(t){return _(Buffer.from(t))}function vN(t){return Buffer.from(t,"latin1")}var MS=2;async function US(t,e){const n=await Ue(t,e);const r=(...i)=>zS(b(n,...i)??"")??Number.POSITIVE_INFINITY;return{
createdSeconds:r("Created"),startedSeconds:r("State","StartedAt"),finishedSeconds:r("State","FinishedAt")}}function HS(t){
return zS(b(t.inspect,"Created")??"")??0}function zS(t){const e=Date.parse(t);return Number.isNaN(e)||e<0?void 0:Math.floor(
e/1e3)}function WS(t,e){return n=>n>=t.createdSeconds&&n<=t.finishedSeconds+1?e:n}var tp=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf","etc/mt\
ab"];var Pi=["dev","etc"];var ns=[...tp,...Pi];var np=4*1024*1024;function rp(t,e,n=[]){return r=>{const i=_(r.name);if(!t.
has(i))return"keep";const o=t.get(i);if(o===void 0)return n.includes(i)?"keep":"drop";if(Pi.includes(i))return on(r.header)>
e?"keep":KS(r,o.mtimeSeconds);return o.typeFlag==="5"?"keep":{head:ON(o,i),data:o.data}}}async function JS(t,e){const n=await t.
docker.run(["diff",e]);const r=n.split("\n").map(i=>/^[AC] \/(.*)$/.exec(i)?.[1]??"").filter(i=>!tp.includes(i));return Pi.
filter(i=>r.some(o=>o.startsWith(`${i}/`)))}async function jS(t,e,n,r){const i=new Map;for(const o of ns){i.set(o,await Ye(
t,e,`${n}/${o}`,r))}return i}function GS(t,e,n,r){return i=>{const o=_(i.name);const s=on(i.header);const a=s>=t;if(tp.includes(
o)&&a){r.debug(`left out of the export: ${o}, made with the container`);return"drop"}return Pi.includes(o)&&a&&s<=n?KS(i,
e):"keep"}}async function Ye(t,e,n,r){try{return await yi(await t.readArchive(e,n,r),np)}catch(i){if(je(i,n))return void 0;
throw i}}function KS(t,e){return on(t.header)===e?"keep":{head:qm(t,e)}}function ON(t,e){return{extensions:t.extensions,
header:pg(t.header,e)}}import{PassThrough as RN}from"node:stream";import{pipeline as _N}from"node:stream/promises";import{createGunzip as AN,createZstdDecompress as LN}from"node:zlib";var VS=".wh.";var CN=".wh..wh..opq";async function YS(t,e){const{openBlobs:n,packedLayers:r}=t;if(n===void 0||r===void 0)
return void 0;const i=new Map(ns.map(o=>[o,void 0]));await n(async o=>{for(const s of r){const a=d=>$N(i,s,d,e);await o.
stream(s.digest,a,s.sizeBytes)}});return i}async function $N(t,e,n,r){const i=[];const o=new gi(np);const s=new J(a=>{const d=_(
a.name);NN(t,d,a.typeFlag);if(!t.has(d))return"drop";i.push(d);return o.hold(a)});await _N(n,DN(e.mediaType),s,o.sink,{signal:r});
for(const[a,d]of o.entries().entries())t.set(i[a],d)}function NN(t,e,n){const r=e.lastIndexOf("/")+1;const i=e.slice(r);
if(i===CN)ip(t,e.slice(0,Math.max(0,r-1)));else if(i.startsWith(VS)){const o=e.slice(0,r)+i.slice(VS.length);if(t.has(o))
t.set(o,void 0);ip(t,o)}else if(n!=="5")ip(t,e)}function ip(t,e){for(const n of t.keys())if(e===""||n.startsWith(`${e}/`))
t.set(n,void 0)}function DN(t){if(/[+.]gzip$/.test(t))return AN();return/[+.]zstd$/.test(t)?LN():new RN}import{posix as uc}from"node:path";import{isDeepStrictEqual as FN}from"node:util";var MN=4e3;async function qS(t,e,n,r){const{signal:i}=t;const o=zN(n).map(u=>({lower:u,dst:Ke()}));const s={src:n.made,dst:Ke()};
const a=[dt({type:"bind",...s,readonly:""}),...o.map(({lower:u,dst:l})=>WN(u,l))];const d=a.flatMap(u=>["--mount",u]);const c=await K(
t,{source:e,options:d});const f=(u,l)=>Ye(t.transport,c,`${u}/${l}`,i);try{const u=[];for(const l of r)if(await UN(o.map(
({dst:m})=>m),s.dst,m=>f(m,l)))u.push(l);return u}finally{await Y(t,c)}}async function UN(t,e,n){const r=await n(e);if(r===
void 0)throw new RangeError("nothing was made where something is looked for");for(const i of t){const o=await n(i);if(o===
void 0)return false;if(!HN(o,r))return true}return false}function HN(t,e){return FN(le(t),le(e))&&t.data.equals(e.data)}
function zN({made:t,layers:e}){if([t,...e].some(i=>/[:,\\"\s]/.test(i)))throw new RangeError("the directory of the layer\
s has a character that an overlay cannot take");const n=[];let r=0;for(const i of e){const o=Buffer.byteLength(i)+1;if(o>
r){n.push([]);r=MN-Buffer.byteLength(`lowerdir=${t}`)}n.at(-1)?.push(i);r-=o}return n.map(i=>[...i,t].join(":"))}function WN(t,e){
const n=["type=overlay","device=overlay",`o=lowerdir=${t}`];return["type=volume",`dst=${e}`,"volume-nocopy","volume-driv\
er=local",...n.map(r=>`volume-opt=${r}`)].join(",")}var XS=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"];var JN="0,0";async function ZS(t,e,n){const{
log:r,signal:i}=t;const o=await qN(t,n);if(o===void 0)return void 0;try{return await qS(t,e,o,XS)}catch(s){if(i.aborted)
throw s;r.debug(`the layers are read one by one: ${S(s)}`)}return jN(t,e,o.layers)}async function jN(t,e,n){const r=XN(n);
if(r===void 0)return void 0;const i=Ke();const o=await KN(t,e,r,i);if(o===void 0)return void 0;const s=(a,d,c)=>VN(t,o,`${i}${a.
slice(r.length)}/${d}`,c);try{return await GN(n,XS,s)}finally{await Y(t,o)}}async function GN(t,e,n){const r=[];for(const[
i,o]of Map.groupBy(e,uc.dirname)){let s=o.map(a=>uc.basename(a));for(const a of t){const d=await n(a,i,s);if(d===void 0)
continue;const c=f=>d.get(f)!==void 0;r.push(...s.filter(f=>c(f)&&d.get(f)!=="deleted").map(f=>`${i}/${f}`));s=s.filter(
f=>!c(f));if(s.length===0||d.get("")!=="directory")break}}return e.filter(i=>r.includes(i))}async function KN(t,e,n,r){const i=o=>{
const s=dt({type:"bind",src:n,dst:r,readonly:"",...o});return K(t,{source:e,options:["--mount",s]})};try{return await i(
{"bind-recursive":"disabled"}).catch(o=>{if(!/bind-recursive/.test(S(o)))throw o;return i({"bind-nonrecursive":""})})}catch(o){
if(Vl(o))return void 0;throw o}}async function VN(t,e,n,r){const{signal:i}=t;const o=await t.transport.readArchive(e,n,i).
catch(f=>{if(je(f,n))return void 0;throw f});if(o===void 0)return void 0;const s=[...r].sort().at(-1)??"";const a=new Map;
const d=new AbortController;const c=new J(f=>{const[,u="",...l]=_(f.name).split("/");if(l.length===0&&(u===""||r.includes(
u)))a.set(u,YN(f));if(u>=s)d.abort();return"drop"});await dr(d.signal,o,c);return a}function YN(t){if(le(t).device===JN)
return"deleted";return t.typeFlag==="5"?"directory":"file"}async function qN(t,e){const n=await Ue(t,e);const r=b(n,"Gra\
phDriver","Data","LowerDir");const[i,...o]=r?.split(":")??[];return i===void 0||o.length===0?void 0:{made:i,layers:o}}function XN(t){
const[e,...n]=new Set(t.map(r=>uc.dirname(uc.dirname(r))));return e==="/"||n.length>0?void 0:e}var ak=_s(hd(),1);import{pipeline as iD}from"node:stream";import{pipeline as ZN}from"node:stream/promises";async function rs(t,e){await ZN([...t,An()],{signal:e})}async function Ln({log:t,signal:e},n,r,i){const[o]=n.slice(-1);await W(
t,ft(o,r,i),rs(n,e))}function ft(t,e,n="Read"){return{title:n,doneBytes:()=>t.bytesRead,totalBytes:e,isEstimate:true}}var ek=2**32-2;var QN=64;var eD=64;async function tk(t){const e=new Map;let n=ek+1;let r=tD();for(let i=0;r.length>0;i++){
if(i===eD)throw new RangeError("its ranges have no end");const o=await t(r);for(const s of r){const a=o.get(s);if(a!==void 0)
e.set(s,a);else n=Math.min(n,s)}if(!e.has(0))throw new RangeError("it does not map root");r=nD(e,n)}return rD(e)}function nk(t,e){
const n=t.find(r=>e>=r.machine&&e<r.machine+r.count);return n&&n.image+e-n.machine}function tD(){const t=Array.from({length:32},
(e,n)=>2**n);return lc([0,...t.flatMap(e=>[e-1,e]),ek])}function nD(t,e){const n=lc([...t.keys()]);const r=n.flatMap((i,o)=>{
const s=n[o+1];if(s===void 0)return QS(i,e);return rk(t,i,s)?[]:QS(i,s)});return lc(r)}function QS(t,e){const n=Math.max(
1,Math.floor((e-t)/QN));const r=[];for(let i=t+n;i<e;i+=n)r.push(i);return r}function rk(t,e,n){return(t.get(n)??Number.
NaN)-(t.get(e)??Number.NaN)===n-e}function rD(t){const e=[];for(const n of lc([...t.keys()])){const r=e.at(-1);if(r!==void 0&&
rk(t,r.image,n))e.splice(-1,1,{...r,count:n-r.image+1});else e.push({image:n,machine:t.get(n)??Number.NaN,count:1})}return e}
function lc(t){return[...new Set(t)].sort((e,n)=>e-n)}var op="etc/mtab";async function dk(t,e){if(!t.mapsOwners)return t.transport;const n=await K(t,{source:e});try{const r=await sk(
t,n,"uid");const i=await sk(t,n,"gid");return new sp(t.transport,{users:r,groups:i})}finally{await Y(t,n)}}var sp=class{#e;#t;constructor(e,n){
this.#e=e;this.#t=n}async readArchive(e,n,r){const i=await this.#e.readArchive(e,n,r);return ik(i,new J(o=>oD(o,this.#t)))}async exportContainer(e,n){
const r=await Ye(this,e,`/${op}`,n);const i=await this.#e.exportContainer(e,n);if(r===void 0)return i;const{extensions:o,
header:s}=ke(r,j(op));let a=false;const d=f=>{a||=_(f.name)===op;return"keep"};const c=async function*(){if(!a)yield Buffer.
concat([...o,s,r.data])};return ik(i,new J(d,void 0,{appendix:c}))}};function ik(t,e){iD(t,e,()=>{});return e}function oD(t,{
users:e,groups:n}){const{uid:r,gid:i}=le(t);const o=ok(e,r,t);const s=ok(n,i,t);if(o===r&&s===i)return"keep";return{head:iS(
t,o,s)}}function ok(t,e,{name:n}){const r=nk(t,e);if(r!==void 0)return r;if(e===0)return 0;throw new p("UNSUPPORTED_ENGI\
NE",`docker-flatten cannot map the owner of ${R(n)}: it belongs to ${e} on the engine's machine, which is outside the ra\
nge of userns-remap.`,{hint:"Find out what changed the file outside of its container, or use an engine without userns-re\
map."})}async function sk(t,e,n){try{return await tk(r=>sD(t,e,n,r))}catch(r){if(!(r instanceof RangeError))throw r;throw new p(
"ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-remap): ${S(r)}.`,{hint:`Define a range for the "us\
erns-remap" user in /etc/subuid and /etc/subgid on the engine's machine, and restart the engine.`,cause:r})}}async function sD(t,e,n,r){
const{signal:i}=t;const o=Ke().slice(1);const s=(0,ak.pack)();s.entry({name:o,type:"directory",mode:448});for(const d of r)
s.entry({name:`${o}/${d}`,pax:{[n]:String(d)}},"");s.finalize();await t.transport.writeArchive(e,s,i).catch(d=>{if(!/cannot be mapped/i.
test(S(d)))throw d});const a=await aD(t,e,`/${o}`);return new Map([...a].flatMap(([d,c])=>/^[0-9]+$/.test(d)?[[Number(d),
c[n]]]:[]))}async function aD(t,e,n){const{signal:r}=t;const i=new Map;const o=new J(a=>{const d=_(a.name);i.set(d.slice(
d.lastIndexOf("/")+1),le(a));return"drop"});const s=await t.transport.readArchive(e,n,r);await rs([s,o],r);return i}import{Readable as dD}from"node:stream";var cD=["lastlog","faillog","tallylog","btmp","wtmp"];var ap="var/log";var fD=1024**3;async function mc(t,{id:e,mountPath:n},r,i){
const o=d=>uD(t,e,`${n}/${d}`,i);if((await o("var"))?.typeFlag!=="5")return[];const s=await o(ap);if(s?.typeFlag!=="5")return[];
const a=[];for(const d of cD){const c=`${ap}/${d}`;const f=await o(c);if(f?.typeFlag==="0"&&f.sizeBytes>=fD&&await r(c))
a.push({path:c,entry:f,parent:s})}return a}async function dp(t,e,n,r){const i=n.flatMap(({path:s,entry:a,parent:d})=>[ke(
d,j(`${ap}/`)),Wd(ke(a,j(s)))].flatMap(({extensions:c,header:f})=>[...c,f]));const o=Buffer.concat([...i,Buffer.alloc(2*
O)]);await t.writeArchive(e,dD.from([o]),r)}async function uD(t,e,n,r){try{return await nS(await t.readArchive(e,n,r))}catch(i){
if(je(i,n))return void 0;throw i}}function ck(t,e,n,r){const{session:i,source:o,files:s}=e;const{log:a}=i;return async(d,c)=>{const f=await mc(s,n,d,c);if(f.
length===0)return t;const u=await K(i,{source:o});try{await dp(i.transport,u,f,c);const{way:l,open:m,decide:h}=await r(u);
const g=async()=>{await Promise.all([t.close(),Y(i,u)])};return{...t,way:l,open:m,decide:h,sizeInImage:uk(f,a),close:g}}catch(l){
await Y(i,u).catch(()=>{});if(c.aborted)throw l;a.debug(`huge logs are read with all of their zeros: ${S(l)}`);return{...t,
isReproducible:false}}}}function fk(t,e,n){const{session:r,files:i}=e;const{log:o}=r;const s={id:n,mountPath:""};return async(a,d)=>{
const c=await mc(i,s,a,d);if(c.length===0)return t;try{await dp(r.transport,n,c,d)}catch(f){const u=await mc(i,s,a,d);if(u.
length<c.length)throw f;o.debug(`huge logs are read with all of their zeros: ${S(f)}`);return{...t,isReproducible:false}}
return{...t,sizeInImage:uk(c,o)}}}function uk(t,e){const n=new Map(t.map(({path:r,entry:i})=>[r,i.sizeBytes]));e.debug(`\
not read, since nothing of it is kept: ${[...n.keys()].join(", ")}`);return r=>n.get(r)}var lD="1.52";var mD=20;var pD=2;async function lk(t,e){const{log:n}=t;const r=t.serverApiVersion===lD?await hD(t,e.id):
e.id;for(let i=1;i<=pD;i++){const o=Ke();const s=dt({type:"image",src:r,dst:o});try{const a=await K(t,{source:e,options:[
"--mount",s]});return{id:a,mountPath:o}}catch(a){if(!wD(a))throw a;n.debug(`the engine does not mount the image: ${S(a)}`)}}
n.debug("so a container is exported");return void 0}async function hD(t,e){const n=e.replace(/^sha256:/,"").slice(0,mD);
const r=await ne(t,n).catch(()=>void 0);return r?.["Id"]===e?n:e}var gD=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i;
var yD=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function wD(t){return t instanceof p&&yD.includes(t.code)&&
!gD.test(t.message)}import{posix as mk}from"node:path";async function pk(t,e,n,r){const{signal:i}=t;const o=bD(n);const s=async({id:d,mountPath:c})=>ED(o,async f=>{const u=`${c}\
/${Buffer.from(f,"latin1")}`;return await Ye(e,d,u,i)!==void 0});let a=new Set;if(o.length>0&&r!==void 0)a=await s(r);else if(o.
length>0){const d=await K(t,{source:n});try{a=await s({id:d,mountPath:""})}finally{await Y(t,d)}}return d=>a.has(_(d.name))?
"drop":void 0}function bD({volumes:t}){const e=new Set;for(const n of t){const r=_(Buffer.from(mk.normalize(n))).split("\
/");for(let i=1;i<=r.length;i++)e.add(r.slice(0,i).join("/"))}e.delete("");return[...e]}async function ED(t,e){const n=new Set;
for(const r of t)if(n.has(mk.dirname(r))||!await e(r))n.add(r);return n}var gk=Buffer.from("/");async function is(t,e,n,r){const{log:i,signal:o}=t;const s=t.canMountImages&&e.isDefaultPlatform;
const a=s?await lk(t,e):void 0;const d=s&&a===void 0;const c=await dk(t,e);let f=false;const u=t.store.keepsPacked&&(a===
void 0||await PD(c,a,o));const l=u?await YS(await n(),o).catch(y=>{if(!(y instanceof de))throw y;i.debug(`the layers can\
not be read one by one: ${S(y)}`);f=true;return void 0}):void 0;const m={session:t,source:e,files:c,viewer:a,fromLayers:l,
areLayersHidden:f};if(a!==void 0&&r===void 0){const y=l&&rp(l,Infinity);const E=ID(m,a,y);const I=P=>hk(m,P,void 0,false);
return{...E,sparingZeros:ck(E,m,a,I)}}const h=r?.id??await K(t,{source:e});const g=await hk(m,h,r,d);return r?.isOwn===false?
g:{...g,sparingZeros:fk(g,m,h)}}async function hk(t,e,n,r){const{session:i,source:o,files:s,viewer:a,fromLayers:d,areLayersHidden:c}=t;
const{log:f,signal:u}=i;const l=[a?.id,n?.isOwn===false?void 0:e].filter(q=>q!==void 0);const m=a===void 0&&d===void 0;if(m)
await xD(i,o,e);const h=await US(i,e);const g=HS(o);const y=n?.isOwn===false?Math.min(h.createdSeconds+MS,h.startedSeconds):
Infinity;const E=d??(a&&await jS(s,a.id,a.mountPath,u));const I=n===void 0?[]:await JS(i,n.id);const P=E===void 0?GS(h.createdSeconds,
g,y,f):rp(E,y,I);const $=n?.isOwn===true?await pk(i,s,o,a):void 0;const L=n?.added===void 0?void 0:await DS(i,o,n.added);
const N=q=>yk(q)??$?.(q)??P(q);return{way:"export",isReproducible:!c&&!r&&n?.mayHaveMounts!==true,unseenTimes:m?Pi:[],...m?
{unseenPaths:ns}:{},open:q=>s.exportContainer(e,q),openPath:(q,Ee)=>s.readArchive(e,Buffer.concat([gk,q]),Ee),isNotFound:(q,Ee)=>je(
q,`/${Ee}`),lookAt:(q,Ee)=>Ye(s,e,`/${q}`,Ee),...n?.isOwn===true?{lookAtImage:kD(t,l)}:{},observer:L,decide:n?.isOwn===true?
ac(N,WS(h,g)):N,close:async()=>{L?.logNotice();await SD(i,l)}}}async function SD(t,e){const n=await Promise.allSettled(e.
map(r=>Y(t,r)));for(const r of n)if(r.status==="rejected")throw r.reason}function kD({session:t,source:e,files:n,viewer:r},i){
let o;return async(s,a)=>{if(r!==void 0)return Ye(n,r.id,`${r.mountPath}/${s}`,a);o??=K(t,{source:e});const d=await o;if(!i.
includes(d))i.push(d);return Ye(n,d,`/${s}`,a)}}async function xD(t,e,n){const{log:r,signal:i}=t;if(t.store.keepsPacked){
r.warning(`Docker ${t.version} shows the image for ${v(e.platform)} only through a container and hides its layers. If th\
e image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`);return}const o=await ZS(
t,e,n).catch(s=>{if(i.aborted)throw s;r.debug(`the layers' directories cannot be read: ${S(s)}`);return void 0});if(o!==
void 0&&o.length>0)r.warning(`Docker ${t.version} hides files of the image, which are therefore not in the result: ${o.map(
s=>`/${s}`).join(", ")}. ${t.canMountImages?"An engine that mounts images keeps them":"Docker 28 and newer keep them"}.`)}
async function PD(t,e,n){const r=`${e.mountPath}/.dockerenv`;return await Ye(t,e.id,r,n)!==void 0}function ID({session:t,
files:e,areLayersHidden:n},r,i){return{way:"image mount",isReproducible:!n,unseenTimes:[],open:o=>e.readArchive(r.id,`${r.
mountPath}/.`,o),openPath:(o,s)=>e.readArchive(r.id,Buffer.concat([Buffer.from(r.mountPath),gk,o]),s),isNotFound:(o,s)=>je(
o,`${r.mountPath}/${s}`),lookAt:(o,s)=>Ye(e,r.id,`${r.mountPath}/${o}`,s),decide:o=>yk(o)??(TD(o.name)?"drop":i?.(o)??"k\
eep"),close:()=>Y(t,r.id)}}function TD(t){return(t.length===1||t.length===2&&t[1]===47)&&t[0]===46}function yk(t){const{
name:e}=t;const n=e.at(-1)===47?e.length-1:e.length;const r=e.lastIndexOf(47,n-1)+1;if(e[r]!==46||e[r+1]!==119||e[r+2]!==
104||e[r+3]!==46)return void 0;throw new p("WHITEOUT_NAME",`The image contains a file named ${R(e)}, but a layer cannot \
contain a name that starts with ".wh.": the engine would read it as a whiteout, which marks a deletion.`,{hint:"Rename o\
r remove the file in the image."})}function Qe(t,e){const{reference:n,id:r,platform:i,diffIds:o,volumes:s}=e;const a=w(e.inspect,"Config");let d;const c=()=>{
d??=yd(t,e);return d};return{image:e,...{reference:n,id:r,platform:i,diffIds:o,volumes:s},ofContainer:void 0,layerCount:o.
length,shownConfig:B(a)?a:{},knownBytes:vD(t,e),isExact:t.canMountImages&&e.isDefaultPlatform,notices:[],readConfig:c,findLayers:async()=>BD(
await c(),o),openReader:()=>is(t,e,c),measure:async()=>{const f=await c();const u=await _S(t,e,f.json);return{...u,packedBytes:gd(
f)}}}}function wk(t,e,n){const r={...n,isOwn:true};return{...e,openReader:()=>is(t,e.image,e.readConfig,r)}}function BD({
packedLayers:t,openDirectory:e},n){if(e===void 0||t?.length!==n.length)return void 0;if(!t.every(({digest:i})=>/^sha256:[0-9a-f]{64}$/.
test(i)))return void 0;const r=t.map((i,o)=>({descriptor:i,diffId:n[o]??""}));return new oc(r,e)}function vD({store:t},{
inspect:e}){const n=e["Size"];return t.keepsPacked||typeof n!=="number"?void 0:n}var fr=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];var OD=3;var RD=1e5;var _D=[10,5,3];var AD=.01;var Ii=class{#e=new Map;#t;constructor(e){this.#t=e}begin(e,n){const r=vn(
e,n);if(r===0)return;const i=_(e.name);this.#t?.(i,r);const o=this.#n(i);const s=this.#e.get(o);if(s===void 0)this.#e.set(
o,{bytes:r,files:1});else{s.bytes+=r;s.files++}}data(){}end(){}#n(e){let n=0;for(let i=0;i<OD;i++){const o=e.indexOf("/",
n===0?0:n+1);if(o===-1)break;n=o}let r=e.slice(0,n);while(this.#e.size>=RD&&r!==""&&!this.#e.has(r))r=r.slice(0,Math.max(
0,r.lastIndexOf("/")));return r}get largest(){let e=0;for(const{bytes:n}of this.#e.values())e+=n;return Ek(this.#r(),"",
0,e*AD)}get all(){return[...this.#r().values()].flatMap(e=>[...e].map(bk))}#r(){const e=new Map;for(const[n,r]of this.#e){
for(let i=n;i!=="";){const o=i.slice(0,Math.max(0,i.lastIndexOf("/")));const s=e.get(o)??new Map;e.set(o,s);const{bytes:a,
files:d}=s.get(i)??{bytes:0,files:0};s.set(i,{bytes:a+r.bytes,files:d+r.files});i=o}}return e}};function bk([t,e]){return{
path:`/${j(t).toString("utf8")}`,...e}}function Ek(t,e,n,r){return[...t.get(e)??[]].filter(([,{bytes:i}])=>i>=r).sort(([
i,o],[s,a])=>a.bytes-o.bytes||(i<s?-1:1)).slice(0,_D[n]).flatMap(([i,o])=>[bk([i,o]),...Ek(t,i,n+1,r)])}var pc=500;var LD=1e6;var CD=300;var hc=class{#e;#t=[];#n=[];#r=0;#i=0;directories=new Ii((e,n)=>this.#o(e,n));constructor(e){
this.#e=e}#o(e,n){if(this.#t.length<LD){this.#t.push(e);this.#n.push(n);return}this.#r+=n;this.#i++}get contents(){const e=this.#s();
const n=this.directories.all.toSorted(Sk);const r=i=>e.reduce((o,s)=>o+s[i],0);return{bytes:r("bytes"),files:r("files"),
packages:e.slice(0,pc),morePackages:Math.max(0,e.length-pc),directories:n.slice(0,pc).map(i=>({...i,path:Pk(i.path)})),moreDirectories:Math.
max(0,n.length-pc)}}#s(){const e=new Map;const n=(r,i,o,s)=>{const a=`${r}:${i}`;const d=e.get(a);if(d===void 0)e.set(a,
{manager:r,name:i,bytes:o,files:s});else{d.bytes+=o;d.files+=s}};for(const[r,i]of this.#t.entries()){const{manager:o,name:s}=this.#e.
packageOf(i)??cp;n(o,s,this.#n[r]??0,1)}if(this.#i>0)n(cp.manager,cp.name,this.#r,this.#i);return[...e.values()].sort(Sk).
map(r=>({...r,name:Pk(DD(r.name))}))}};var cp={manager:"other",name:""};function Sk(t,e){const n=({manager:r,name:i,path:o})=>o??
`${r}:${i}`;return e.bytes-t.bytes||(n(t)<n(e)?-1:1)}var $D=1e3;function gc(t){return B(t)&&["bytes","files","morePackag\
es","moreDirectories"].every(e=>fp(t[e]))&&kk(t["packages"],e=>ND(e["manager"])&&xk(e["name"]))&&kk(t["directories"],({path:e})=>xk(
e)&&e.startsWith("/"))}function kk(t,e){return Array.isArray(t)&&t.length<=$D&&t.every(n=>B(n)&&e(n)&&fp(n["bytes"])&&fp(
n["files"]))}var xk=t=>typeof t==="string";var fp=t=>Number.isSafeInteger(t)&&t>=0;var ND=t=>fr.some(e=>e===t);function DD(t){
return j(t).toString("utf8")}function Pk(t){return ae(t,CD)}function Ik(t,e){const n=D(t);const r=b(n,"tool")?.startsWith("docker-flatten ")===true;if(!B(n)||!r)throw os(e,"is not \
one");const{version:i,platforms:o}=n;if(i!==Ud)throw os(e,`has the version ${JSON.stringify(i)?.slice(0,20)} instead of ${Ud}`,
"Write it again with this release of docker-flatten.");if(!Array.isArray(o)||o.length===0)throw os(e,"names no platform");
const s=o.length===1;return{kind:"report",name:e,platforms:o.map(a=>FD(a,s?w(n,"result"):a,e))}}function FD(t,e,n){const r=b(
t,"platform");if(r===void 0)throw os(n,"has a platform without a name");const i=w(t,"newPackedBytes");return{platform:r,
contents:MD(w(e,"contents"),n),packedBytes:typeof i==="number"?i:void 0,layers:UD(w(e,"layerDetails"))}}function MD(t,e){
if(t===void 0||t===null)return void 0;if(!gc(t))throw os(e,"has contents of another form");return t}function UD(t){if(!Array.
isArray(t))return void 0;const e=t.flatMap(n=>[b(n,"digest")??[],b(n,"diffId")??[]]);return e.length===0?void 0:new Set(
e.flat())}function os(t,e,n="Name the file that an earlier run wrote as its report, or an image."){return new p("BAD_INP\
UT",`The ${T("compare")} must name an image or a report of docker-flatten, but ${JSON.stringify(t)} ${e}.`,{hint:n})}import{rm as GD}from"node:fs/promises";import{join as KD}from"node:path";import{createWriteStream as HD}from"node:fs";import{pipeline as zD}from"node:stream/promises";async function Tk(t,e,n,r){const{log:i,signal:o}=t;const s=await t.transport.saveImage(e.id,o,r);const a=HD(n,{flags:"wx",
mode:384});const d=()=>a.bytesWritten;try{await W(i,{title:"Save",doneBytes:d},zD(s,a,{signal:o}))}catch(c){if(o.aborted||
c instanceof p)throw c;const f=wt(c);throw new p(f?"NO_SPACE":"TEMP_DIR",f?`The disk filled up while saving the image to\
 ${n}.`:`Cannot save the image to ${n} (${pe(c)}).`,{hint:`A save is as large as the image's layers in the engine. Name \
a directory on a larger disk with the ${T("temp-dir")}.`,cause:c})}}async function Bk(t,e){if(!t.store.holdsIndexes||!e.
isIndex)return[e.platform];for(const{place:n,open:r}of oi(t,e)){try{return await r(async i=>{const o=[];for await(const{
configText:s}of ii({digest:e.id},i.text,e.platform)){const a=D(s);if(!B(a))continue;const d=$e(Xe(a));if(d.os==="linux"&&
!o.some(c=>V(d,c)))o.push(d)}return o})}catch(i){if(!(i instanceof de))throw i;t.log.debug(`no blobs ${n}: ${S(i)}`)}}return void 0}import{mkdtemp as WD,rm as JD}from"node:fs/promises";import{join as jD}from"node:path";async function yc({run:t,options:e},n){const r=await WD(jD(e.tempDir,oe(t.runId)));n.defer(()=>JD(r,{recursive:true,force:true}));
return r}async function vk(t){const{engine:e,options:n}=t;const{image:r,platforms:i}=n;if(r===void 0)throw new Error("a container\
 has no layers of its own");const o=i==="default"||i==="all"?[void 0]:i;if(o.length>1)await VD(e,{...n,image:r},o);let s;
for(const f of o)s=await hi(e,{...n,image:r,platform:f});if(s===void 0)throw new Error("no platform is named");const a=i===
"all"?await YD(e,s):i==="default"?[s.platform]:i;const d=i==="all"?s.isIndex:i!=="default"&&i.length>1;const c=await ss(
t,s,{platforms:a,isEach:i!=="all"});return{reference:r.text,platforms:c.platforms,index:d?c.index??{format:"oci",annotations:{}}:
void 0,id:s.id,notices:[],close:c.close}}async function VD(t,{image:e,pull:n},r){if(!t.store.holdsIndexes){throw new p("\
UNSUPPORTED_ENGINE",`Several platforms of ${e.text} are needed, but this engine's image store keeps one platform of an i\
mage.`,{hint:`Read them from the registry with ${k("image",`docker://${e.text}`)}, or use an engine with the containerd \
image store.`})}if(n==="never"||await ne(t,e.text)!==void 0)return;for(const i of r)await Yo(t,e.text,i&&v(i))}async function YD(t,e){
const n=await Bk(t,e);if(n!==void 0&&n.length>0)return n;throw new p("UNSUPPORTED_ENGINE",`The platforms of ${e.reference}\
 are needed for ${k("platform","all")}, but this engine does not show them.`,{hint:`Name them with ${k("platform")}, for\
 example "linux/amd64, linux/arm64".`})}async function ss(t,e,{platforms:n,isEach:r}){var m=[];try{const{run:i,engine:o,
options:s}=t;const a={...i,tempDir:s.tempDir};const d=nt(m,new AsyncDisposableStack,true);const c=await yc(t,d);const f=[];
let u;for(const[I,P]of n.entries()){const $=KD(c,`${I}.tar`);const L=`Save ${e.reference} (${v(P)})`;const N=await i.log.
group(L,async()=>{const q=e.isIndex&&o.knowsPlatformOption?P:void 0;try{await Tk(o,e,$,q)}catch(Te){const pt=Te instanceof
p&&/not found/i.test(Te.message);if(r||!pt)throw Te;i.log.notice(`The engine lacks layers of ${e.reference} for ${v(P)}:\
 this platform is left out.`);await GD($,{force:true});return void 0}const Ee=`docker-archive:${$}`;const Se={transport:"\
docker-archive",text:Ee,path:$,reference:void 0,index:void 0};return Me(Se,{...a,platforms:[P]})});if(N===void 0)continue;
d.defer(()=>N.close());u??=N.index;f.push(await qD(t,e,{set:N,platform:P}))}if(f.length===0)throw Ok(e.reference,n);const l=d.
move();return{platforms:f,index:u,close:()=>l.disposeAsync()}}catch(h){var g=h,y=true}finally{var E=rt(m,g,y);E&&await E}}
async function qD({run:t,engine:e,options:n},r,{set:i,platform:o}){const s=i.images.find(m=>V(m.platform,o));const a=V(r.
platform,o)?r:await Ve(e,r.reference,o);if(s===void 0||a===void 0)throw Ok(r.reference,[o]);const d={...t,tempDir:n.tempDir};
const{reference:c,id:f}=a;const u=Qe(e,{...a,image:r.image});const l={...Jt(s,i,d),reference:c,id:f,byLayers:true};return{
source:l,inEngine:u,image:{...s,indexPlatform:void 0}}}function Ok(t,e){return new p("PLATFORM_MISMATCH",`The image ${JSON.
stringify(t)} is needed for ${e.map(v).join(", ")}, but the engine saved it without.`,{hint:'Pull or build that platform\
 first ("docker pull --platform").'})}var QD=64*1024*1024;async function Rk(t,e){const{compare:n}=t.options;switch(n?.kind){case void 0:return void 0;case"rep\
ort":return{kind:"report",earlier:await eF(n)};case"outside":return tF(t,n,e);case"engine":return nF(t,n)}}async function eF({
path:t,text:e}){const n=(r,i)=>new p("BAD_INPUT",`Cannot read the report ${JSON.stringify(e)} that the ${T("compare")} n\
ames: ${r}.`,{hint:'Check the path. Whatever ends in ".json" or starts as a path is taken for a report.',cause:i});try{const r=await ZD(
t);if(!r.isFile())throw n("it is not a file");if(r.size>QD)throw n("it is too large for a report");return Ik(await XD(t,
"utf8"),e)}catch(r){throw r instanceof p?r:n(S(r),r)}}async function tF({run:t,options:e},{location:n,text:r},i){const o={
...t,tempDir:e.tempDir};const s=await Me(n,o);i.defer(()=>s.close());const a=d=>s.images.find(({platform:c})=>V(c,d));return{
kind:"image",name:r,choose:async d=>d.filter(c=>a(c)!==void 0),open:async d=>({sources:d.map(a).filter(c=>c!==void 0).map(
c=>Jt(c,s,o)),close:async()=>{}})}}async function nF(t,{text:e}){const{comparesIn:n}=t;if(n===void 0)throw new Error("an\
 image of an engine needs the engine");if(await ne(n,e)===void 0){throw new p("IMAGE_NOT_FOUND",`The image ${JSON.stringify(
e)} that the ${T("compare")} names is not in the engine.`,{hint:`It is never pulled. Pull it first ("docker pull ${e}"),\
 or write it as "docker://${e}" to read it from its registry.`})}return{kind:"image",name:e,choose:async r=>{const i=[];
for(const o of r)if(await Ve(n,e,o)!==void 0)i.push(o);return i},open:r=>rF({...t,engine:n},e,r)}}async function rF(t,e,n){
const{engine:r,options:i}=t;const[o]=n;const s=await Ve(r,e,o);if(s===void 0)throw new Error(`${e} is no longer in the e\
ngine`);if(n.length===1&&i.from!=="layers")return{sources:[Qe(r,s)],close:async()=>{}};const a=await ss(t,s,{platforms:n,
isEach:true});return{sources:a.platforms.map(({source:d})=>d),close:()=>a.close()}}async function _k(t,e){const n=t.kind===
"report"?t.earlier.name:t.name;const r=t.kind==="report"?e.filter(s=>t.earlier.platforms.some(({platform:a})=>a===v(s))):
await t.choose(e);if(r.length>0)return r;const i=e.map(v).join(", ");const o=t.kind==="report"?`is for ${t.earlier.platforms.
map(({platform:s})=>s).join(", ")}`:"lacks that platform";throw new p("PLATFORM_MISMATCH",`The result for ${i} is to be \
compared with ${JSON.stringify(n)}, but that ${o}.`,{hint:`Set ${T("compare")} to an image or a report of the same platf\
orm.`})}var iF=/^(?:https?|ftp|no|all)_proxy$/i;function up(t,e,n){const r=new Set(t);const i=a=>{const d=wc(a);if(!iF.test(d)||
n.includes(a))return false;return e.includes(a)||r.has(oF(d)+a.slice(d.length))};const o=t.filter(i).map(wc);const s=t.flatMap(
a=>i(a)?n.filter(d=>wc(d)===wc(a)):[a]);return{env:s,removed:o}}function wc(t){return t.split("=")[0]??""}function oF(t){
return t===t.toUpperCase()?t.toLowerCase():t.toUpperCase()}var sF=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"];var aF=["ExposedPorts","Volumes","Labels"];var dF=["H\
ealthcheck","StopTimeout"];function Ck(t,e,n){const r=w(t,"config");const i={...B(r)?r:{}};const o=lp(i["Env"]);const s=lp(
n["Env"]);const{env:a,removed:d}=up(lp(e["Env"]),s,o);const c={...e,Env:a};const f={...n,Env:up(s,s,o).env};for(const u of sF){
if(as(c[u],f[u])||as(c[u],i[u]))continue;if(ds(c[u]))delete i[u];else i[u]=c[u]}for(const u of aF){const l=cF(i[u],e[u],
n[u]);if(l===void 0)continue;if(ds(l))delete i[u];else i[u]=l}for(const u of dF){const l=e[u];if(!ds(l)&&!as(l,n[u])&&!as(
l,i[u]))i[u]=l}return{config:{...t,config:i},proxies:d}}function cF(t,e,n){const[r,i,o]=[t,e,n].map(c=>B(c)?c:{});const s=Object.
entries(i).filter(([c,f])=>!Ak(o,c,f)&&!Ak(r,c,f));const a=Object.keys(o).filter(c=>!Object.hasOwn(i,c)&&Object.hasOwn(r,
c));if(s.length===0&&a.length===0)return void 0;const d=Object.entries(r).filter(([c])=>!a.includes(c));return Object.fromEntries(
[...d,...s])}function Ak(t,e,n){return Object.hasOwn(t,e)&&as(t[e],n)}function lp(t){return U(t)?t:[]}function as(t,e){return JSON.
stringify(Lk(t))===JSON.stringify(Lk(e))}function Lk(t){const e=t===void 0?void 0:JSON.parse(JSON.stringify(t));if(ds(e))
return null;if(!B(e))return e;return Object.fromEntries(Object.entries(e).filter(([,n])=>n===""||B(n)||n!==0&&!ds(n)).sort(
([n],[r])=>n<r?-1:1))}function ds(t){if(t===void 0||t===null||t==="")return true;if(Array.isArray(t))return t.length===0;
return B(t)&&Object.keys(t).length===0}async function $k(t,e,n){const r=eg(t.runId,n.id);const i=await K(t,{source:e,name:r});const o=await t.docker.try(["paus\
e",n.id]);if(o.exitCode!==0&&!/is not running/i.test(o.stderr))throw fF(e.reference,re(["pause",n.id],o));let s;return()=>{
s??=qa(t.docker,n.id).then(()=>Y(t,i));return s}}function fF(t,e){if(e.code==="NO_ENGINE")return e;return new p("DOCKER_\
FAILED",`Cannot pause the running container ${JSON.stringify(t)} while it is read: ${e.message}`,{hint:`Use ${k("pause",
"false")} to read it while it runs (files that change meanwhile may be inconsistent), or stop it first ("docker stop").`,
cause:e})}function Nk(t,e){return new p(e.code,`The container ${JSON.stringify(t)} changed while it was read, because it\
 was running and not paused: ${e.message}`,{hint:`Nothing was tagged. Leave out ${k("pause","false")} so that it is paus\
ed while it is read, or stop it first ("docker stop").`,cause:e})}function Dk(t,{image:e,container:n}){const r=Qe(t,e);const{reference:i}=e;const o=n.isRunning&&!n.isPaused;let s;return{
...r,ofContainer:n.id,layerCount:r.layerCount+1,notices:n.mounts.length===0?[]:[uF(n.mounts)],readConfig:()=>{s??=lF(t,{
image:e,container:n},r.readConfig());return s},openReader:()=>is(t,e,r.readConfig,{id:n.id,isOwn:false,mayHaveMounts:false,
added:n.added}),measure:async()=>{const a=await AS(t,{id:n.id,name:i},await r.measure());return{...a,packedBytes:void 0}},
...o?{hold:()=>$k(t,e,n),changedWhileRead:a=>Nk(i,a)}:{}}}function uF(t){const e=t.map(n=>R(Buffer.from(n)));return`What\
 is in the container's volumes and mounts is not in the result: ${e.join(", ")}.`}async function lF(t,{image:e,container:n},r){
const i=mF(t,e);await Promise.allSettled([r,i]);const[o,s]=[await r,await i];const{config:a,proxies:d}=Ck(o.json,n.config,
s);if(d.length>0)t.log.notice(`Proxy variables from the docker command's configuration are not in the result: ${d.join("\
, ")}.`);return{...o,json:a}}async function mF(t,e){const n=w(e.inspect,"Config");const r=["Cmd","Entrypoint"].some(s=>{
const a=w(n,s);return Array.isArray(a)&&a.length>0});const i=r?{command:[]}:{};const o=await K(t,{source:e,asConfigured:true,
...i});try{const s=w(await Ue(t,o),"Config");const{[Qt]:a,...d}=w(s,"Labels")??{};return{...B(s)?s:{},Labels:d,...r?{}:{
Cmd:null}}}finally{await Y(t,o)}}var pF="0001-01-01T00:00:00Z";async function mp(t,e){const n=await Ue(t,e).catch(c=>{throw _o(S(c))?hF(e):c});const r=b(
n,"Id");const i=b(n,"Image");const o=w(n,"Config");if(r===void 0||!/^[0-9a-f]{64}$/.test(r)||i===void 0||!B(o)){throw new p(
"ENGINE_FAILED",`The engine describes the container ${JSON.stringify(e)} without an ID, an image or a config.`,{hint:Q})}
if(w(n,"State","Restarting")===true||w(n,"State","Dead")===true){throw new p("CONTAINER_NOT_FOUND",`The container ${JSON.
stringify(e)} must be running or stopped, but is ${b(n,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again\
.'})}if(t.mapsOwners&&w(n,"HostConfig","UsernsMode")==="host")throw gF(e);const s=await Ve(t,i,Rm(n).platform);if(s===void 0){
throw new p("IMAGE_NOT_FOUND",`The image ${i} of the container ${JSON.stringify(e)} is needed for its config, but is no \
longer in the engine.`,{hint:'Pull or build that image again, or use "docker export" for the files only.'})}const a=yF(n);
const d=w(n,"State","StartedAt")!==pF;return{image:{...s,reference:e},container:{id:r,isRunning:w(n,"State","Running")===
true,isPaused:w(n,"State","Paused")===true,config:o,mounts:a,added:d?NS(t,n,a):void 0}}}function hF(t){return new p("CON\
TAINER_NOT_FOUND",`There is no container ${JSON.stringify(t)}.`,{hint:'Check its name with "docker ps --all", and that t\
his is the right engine.'})}function gF(t){return new p("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(
t)}, which was created with "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'\
Create the container again without "--userns host", or use an engine without userns-remap.'})}function yF(t){const e=w(t,
"Mounts");const n=w(t,"HostConfig","Tmpfs");const r=(Array.isArray(e)?e:[]).map(i=>b(i,"Destination"));return[...r,...B(
n)?Object.keys(n):[]].filter(i=>i!==void 0).sort()}async function Fk(t,e,n){const{image:r,container:i}=e;if(r===void 0){const a=await bF(t,i??"",n);return{source:Dk(t,a),inEngine:void 0}}
n.start();const o=await hi(t,{...e,image:r});const s=Qe(t,o);return{source:s,inEngine:s}}var wF=5;async function bF(t,e,n){
const r=await mp(t,e);const{id:i,isPaused:o}=r.container;await wn(t.docker,wF,s=>Pw(s,i)).catch(s=>t.log.debug(`could no\
t clean up after a killed run on this container: ${S(s)}`));n.start(i);return o?mp(t,e):r}function bc({store:t,platform:e},n,r){if(t.holdsIndexes||n.length<=1)return n;const i=n.find(s=>V(r(s),e));if(i!==void 0)
return[i];const o=n.map(s=>v(r(s))).join(", ");throw new p("PLATFORM_MISMATCH",`This engine keeps one platform of an ima\
ge and would take ${v(e)}, but the image has ${o}.`,{hint:`Select one of them with ${k("platform")}, or use an engine wi\
th the containerd image store, which keeps several.`})}async function Mk(t){const{engine:e,options:n}=t;if(n.imageLocation!==void 0){t.sweep.start();return SF(t)}if(e===void 0)
throw new Error("an image of an engine needs the engine");return EF({...t,engine:e})}async function EF(t){const{engine:e,
options:n,sweep:r}=t;const{platforms:i}=n;const o=i==="default"||i!=="all"&&i.length===1;if(!o||n.from==="layers"||n.layer.
keepBase!==void 0){r.start();return vk(t)}const s=i==="default"?void 0:i[0];const{source:a,inEngine:d}=await Fk(e,{...n,
platform:s},r);return{reference:a.reference,platforms:[{source:a,inEngine:d,image:void 0}],index:void 0,id:a.id,notices:a.
notices,close:async()=>{}}}async function SF(t){const{run:e,options:n}=t;const{imageLocation:r,platforms:i}=n;if(r===void 0)
throw new Error("there is no image outside an engine");const o=i==="default"||i==="all"?void 0:i;const s={...e,tempDir:n.
tempDir,platforms:o};const a=await Me(r,s);return{reference:a.reference,platforms:a.images.map(d=>({source:{...Jt(d,a,s),
byLayers:true},inEngine:void 0,image:d})),index:o?.length===1?void 0:a.index,id:a.digest,notices:a.notices,close:()=>a.close()}}
function Uk({run:t,engine:e,options:n},r){const{tags:i,tagLocations:o}=n;if(e===void 0||i.length===0)return r;kF(e,n,r);
const s=bc(e,r.platforms,({source:d})=>d.platform);if(s.length===r.platforms.length)return r;const a=s.map(({source:d})=>v(
d.platform)).join(", ");t.log.notice(`Only ${a} goes into the engine: its image store keeps one platform of an image.`);
return o.length>0?r:{...r,platforms:s,index:void 0}}function kF({takesZstd:t,version:e},{layer:n,tagLocations:r},{platforms:i}){
const o=r.length>0||i.length>1;if(t||!o||n.compression.kind!=="zstd")return;throw new p("UNSUPPORTED_ENGINE",`Layers pac\
ked with zstd need Docker 23 or newer, but this engine is ${e}.`,{hint:`Use ${k("compression","gzip")}.`})}function ut({engine:t,source:e,options:n}){const r=e.countsFiles!==true&&n.imageLocation===void 0;return r&&t?.store.countsBlocks===
true}function jt(t,e){const n=e.then(()=>{},()=>{});t.defer(()=>n);return e}var xF=10;var Ti=class{#e=[];#t=0;get count(){return this.#t}get room(){return xF-this.#e.length}note(e,n){this.#t++;if(this.
room>0)this.#e.push(`${R(e)} (${n})`)}noteMissing(e,n){for(const r of n.slice(0,this.room))this.#e.push(`${R(r)} (missin\
g)`);this.#t+=e}toError(e,n){const r=this.#t-this.#e.length;const i=[...this.#e];if(r>0)i.push(i.length===0?`${r} missin\
g entries`:`and ${r} more`);return new p("VERIFY_FAILED",`${e.what}. Of ${te(n)}, these differ: ${i.join(", ")}. No tag \
was moved.`,{hint:e.hint})}};import{hash as PF}from"node:crypto";var Ec=class t{realBytes;#e;#t;#n;#r=0;#i=0;#o;#s=0;#a=0;#d=0;constructor(e,n,r){this.#e=Buffer.from(e.name);this.#n=r;this.
realBytes=Wo(e,n);this.#t=new kd(this.#e,this.realBytes);const i=nm(e,n);this.#o=i==="data";if(i==="old GNU")this.#t.addBlock(
e.header,true);if(i==="records")this.#t.addRecords(n)}static of(e,n,r){return nm(e,n)===void 0?void 0:new t(e,n,r)}mapBlock(e){
this.#t.addBlock(e,false)}data(e){let n=e;if(this.#o){const i=this.#t.addData(n);this.#r+=i;if(!this.#t.isComplete)return;
this.#o=false;this.#i=qb(this.#r);n=n.subarray(i)}const r=Math.min(this.#i,n.length);this.#i-=r;n=n.subarray(r);while(n.
length>0){const[i,o]=this.#t.pieces[this.#s]??[];if(i===void 0||o===void 0)throw Tn(this.#e,"it has more data than its m\
ap says");if(this.#a===0)this.#c(i);const s=Math.min(o-this.#a,n.length);if(s>0)this.#n.data(n.subarray(0,s));this.#d+=s;
this.#a+=s;n=n.subarray(s);if(this.#a<o)continue;this.#s++;this.#a=0}}end(){const e=this.#o||this.#a>0||this.#t.pieces.slice(
this.#s).some(([,n])=>n>0);if(e)throw Tn(this.#e,"it has less data than its map says");this.#c(this.realBytes)}#c(e){const n=e-
this.#d;if(n>0)this.#n.zeros(n);this.#d=e}};import{createHash as Sc}from"node:crypto";var ye=4096;var pp=Buffer.alloc(ye);var kc=class{#e;#t;#n=0;#r=0;#i=false;data(e){
let n=0;while(n<e.length){const r=this.#r%ye;if(r>0||e.length-n<ye){const o=Math.min(e.length,n+ye-r);if(Hk(e,n,o))this.
zeros(o-n);else this.#o(e.subarray(n,o));n=o;continue}let i=n;while(i+ye<=e.length&&!Hk(e,i,i+ye))i+=ye;if(i>n)this.#o(e.
subarray(n,i));else{this.zeros(ye);i+=ye}n=i}}zeros(e){const n=this.#r%ye;const r=Math.min(e,ye-n);if(this.#i)this.#e?.update(
pp.subarray(0,r));else if(n+r===ye)this.#n++;this.#s(r);const i=e-r;this.#n+=Math.floor(i/ye);this.#r+=i}digest(){if(this.#r%
ye>0&&!this.#i)this.#n++;this.#a(Math.ceil(this.#r/ye));const e=(this.#e??Sc("sha256")).digest();if(this.#t===void 0)return e;
return Sc("sha256").update(e).update(this.#t.digest()).digest()}#o(e){const n=this.#r%ye;this.#e??=Sc("sha256");if(!this.#i){
this.#a((this.#r-n)/ye);if(n>0)this.#e.update(pp.subarray(0,n))}this.#i=true;this.#e.update(e);this.#s(e.length)}#s(e){this.#r+=
e;if(this.#r%ye===0)this.#i=false}#a(e){if(this.#n===0)return;const n=new Float64Array([e,this.#n]);this.#t??=Sc("sha256");
this.#t.update(new Uint8Array(n.buffer));this.#n=0}};function Hk(t,e,n){return t[e]===0&&t.compare(pp,0,n-e,e,n)===0}var IF=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"];var TF=/^security\.capability=/;
var Bi=class{#e;#t;#n;#r;#i;constructor(e,n="exact"){this.#e=e;this.#t=n}begin(e,n){this.#r=void 0;this.#i=void 0;this.#n=
void 0;if(n==="drop")return;const r=n==="keep"?void 0:n;const i=r?.head??e;const o=Fe(i.extensions);const s=le(i,o);const a=r?.
data;const d=new kc;if(a===void 0){this.#i=Ec.of({...e,...i},o,d);const f=this.#i?.realBytes??e.sizeBytes;this.#n={name:e.
name,facts:s,sizeBytes:f};if(f>0)this.#r=d;return}const c=BF(i,a);d.data(a.subarray(0,c));this.#o(e.name,s,c,d.digest())}mapBlock(e){
this.#i?.mapBlock(e)}data(e){(this.#i??this.#r)?.data(e)}end(){const e=this.#n;this.#n=void 0;if(e===void 0)return;this.#i?.
end();this.#o(e.name,e.facts,e.sizeBytes,this.#r?.digest())}#o(e,n,r,i){const o=r===0;const s=n.typeFlag==="1";const a=this.#t===
"exact"?n.xattrs:n.xattrs.filter(u=>TF.test(u));const d=this.#t==="exact"?`${n.mtimeSeconds}${n.mtimeFraction&&`.${n.mtimeFraction}`}`:
Math.max(0,n.mtimeSeconds);const c=[n.typeFlag==="7"||n.typeFlag==="S"?"0":n.typeFlag,s||n.typeFlag==="2"?"":n.mode.toString(
8),s?"":`${n.uid}:${n.gid}`,s?"":d,n.link.length===0?"":gp(s?ur(n.link):n.link),n.device,s||a.length===0?"":gp(Buffer.from(
JSON.stringify(a))),r,o||i===void 0?"":i.toString("hex",0,zk)];const f=s?Cn(n.link):void 0;this.#e(Cn(e),c.join(hp),ur(e),
f)}};var zk=16;var hp=" ";function Cn(t){return gp(ur(t))}function xc(t,e){const[n,r]=[t.split(hp),e.split(hp)];return IF.
filter((i,o)=>n[o]!==r[o])}function gp(t){return PF("sha256",t,"hex").slice(0,2*zk)}function ur(t){let e=0;let n=t.length;
while(t[e]===47||t[e]===46&&t[e+1]===47)e++;while(n>e&&t[n-1]===47)n--;return t.subarray(e,n)}function BF(t,e){const n=We(
t.header,"size");return Math.min(Number.isNaN(n)?0:n,e.length)}var vi=class{#e=new Map;#t=new Map;observer;view;constructor(e="exact"){this.view=e;this.observer=new Bi((n,r,i,o)=>{this.#e.
set(n,r);if(o===void 0)this.#t.delete(n);else this.#t.set(n,o)},e)}get count(){return this.#e.size}take(e){const n=this.#e.
get(e);this.#e.delete(e);return n}get remaining(){return new Set(this.#e.keys())}grouped(){const e=new Map(this.#e);e.delete(
vF);for(const[n,r]of this.#n()){const i=this.#e.get(n);if(i===void 0)continue;const o=[n,...r].toSorted();for(const s of o)
e.set(s,`${i} ${o[0]}`)}return e}#n(){const e=new Map;for(const[n,r]of this.#t){let i=r;const o=new Set;for(let a=this.#t.
get(i);a!==void 0&&!o.has(i);){o.add(i);i=a;a=this.#t.get(i)}const s=e.get(i);if(s===void 0)e.set(i,[n]);else s.push(n)}
return e}};var vF=Cn(Buffer.alloc(0));async function Pc(t,e,n,{signal:r}){const i=[];const o=new J(s=>{if(i.length<n&&t.
has(Cn(s.name)))i.push(Buffer.from(ur(s.name)));return"drop"});await rs([await e.open(r),o],r);return i}var yp={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again, check the \
log of the engine and the health of its disk."};async function Wk(t,e,{expected:n,reader:r,streamBytes:i}){const{log:o,signal:s}=t;
const{count:a}=n;const d=await e.openReader();const c=new Ti;const f=new Bi((h,g,y)=>{const E=n.take(h);if(E===void 0)return c.
note(y,"unexpected");if(E===g)return;const I=d.unseenTimes.includes(y.toString("latin1"));const P=xc(E,g).filter($=>$!==
"time"||!I);if(P.length>0)c.note(y,`different ${P.join(" and ")}`)},n.view);const u=new J(d.decide,f);const l=[await d.open(
s),u];await Ln(t,l,()=>i,"Read back");await d.close();const m=n.remaining;if(m.size>0){const h=await Pc(m,r,c.room,t).catch(
()=>[]);c.noteMissing(m.size,h)}if(c.count>0)throw c.toError(yp,a);o.info(`Verified ${te(a)}: the new image matches what\
 was read from the source`);return a}async function Oi(t,e,{expected:n,source:r,streamBytes:i}){const o=await wp(t,e,{view:n.view,title:"Read back",streamBytes:i});
const s=await Vk(t,{wanted:{entries:n,from:r},seen:{...o,from:e},text:yp});t.log.info(`Verified ${te(s)}: the new image \
matches what was read from the source`);return s}async function Kk(t,e,n,r){const i={view:"engine",streamBytes:r};const o=await wp(
t,n,{...i,title:"Read the layers"});const s=await wp(t,e,{...i,title:"Read from the engine"});const a=await Vk(t,{wanted:{
...o,from:n},seen:{...s,from:e},text:{what:`The engine shows other files of ${e.reference} than the image's layers have`,
hint:`The engine unpacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${k("fro\
m","layers")} to flatten its layers.`}});t.log.info(`Verified ${te(a)}: the engine shows what the image's layers have`)}
async function wp(t,e,{view:n,title:r,streamBytes:i}){const o=await e.openReader();try{const s=new vi(n);const a=new J(o.
decide,s.observer);const d=[await o.open(t.signal),a];await Ln(t,d,()=>i,r);return{entries:s,unseenTimes:o.unseenTimes,unseenPaths:o.
unseenPaths??[]}}finally{await o.close()}}async function Vk(t,{wanted:e,seen:n,text:r}){const i=Jk([...e.unseenPaths??[],
...n.unseenPaths??[]]);const o=jk(e.entries.grouped(),i);const s=jk(n.entries.grouped(),i);const a=Jk(n.unseenTimes??[]);
const d=new Map;for(const[m,h]of s){const g=o.get(m);if(g===h)continue;const y=g===void 0?[]:xc(g,h);const E=y.filter(I=>I!==
"time"||!a.has(m));if(g===void 0)d.set(m,"unexpected");else if(E.length>0)d.set(m,`different ${E.join(" and ")}`)}const c=new Set(
[...o.keys()].filter(m=>!s.has(m)));if(d.size===0&&c.size===0)return o.size;const f=new Ti;const u=await Gk(t,n.from,new Set(
d.keys()),f.room);for(const m of u)f.note(m,d.get(Cn(ur(m)))??"");const l=await Gk(t,e.from,c,f.room);f.noteMissing(c.size,
l);f.noteMissing(d.size-u.length,[]);throw f.toError(r,o.size)}function Jk(t){return new Set(t.map(e=>Cn(Buffer.from(e,"\
latin1"))))}function jk(t,e){if(e.size===0)return t;return new Map([...t].filter(([n])=>!e.has(n)))}async function Gk(t,e,n,r){
if(n.size===0||r<=0)return[];let i;try{i=await e.openReader();return await Pc(n,i,r,t)}catch(o){if(t.signal.aborted)throw o;
return[]}finally{await i?.close()}}function Yk(t){if(t.trim()==="")return void 0;const e=t.trim().startsWith("[")?D(t):void 0;const n=o=>new p("BAD_INPUT",
`The ${T("test")} must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${o}.`,{hint:`For e\
xample: ${Lt("test",'python3 -c "import numpy"')}, or ${Lt("test",`'["/app", "--version"]'`)}.`});if(t.includes("\0"))throw n(
"it contains a NUL character");if(!Array.isArray(e))return["/bin/sh","-c",` ${t}`];if(!U(e))throw n("the array contains \
something other than strings");const[r,...i]=e;if(r===void 0||r==="")throw n("the array does not name a program");if(e.some(
o=>o.includes("\0")))throw n("it contains a NUL character");return[r,...i]}async function Ri(t,e,[n,...r]){const{log:i}=t;
const o={program:n,args:r,asUsed:true};const s=await cc(t,e,o);await xi(t,s.container);if(s.exitCode===0){i.info("The te\
st passed");return}throw new p("COMMAND_FAILED",`The "test" command failed in the new image with exit status ${s.exitCode}\
. No tag was moved. The last lines of its output:
${fc(s)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source image to se\
e whether flattening is the cause. An image without a shell needs a JSON array."})}var bp={verifiedEntries:void 0,isTested:false};async function qk(t,e,n,r){if(n===void 0&&r===void 0)return bp;const{log:i}=t;
const o=await Ve(t,e.reference,void 0);if(o===void 0){throw new p("CHECK_FAILED",`The stored image ${e.reference} disapp\
eared from the engine before it was checked.`,{hint:"Check whether something removes images on this machine, then run ag\
ain."})}const s=n===void 0?void 0:await i.group("Verify",()=>OF(t,Qe(t,o),n));if(r!==void 0)await i.group("Test",()=>Ri(
t,o,r));return{verifiedEntries:s,isTested:r!==void 0}}function OF(t,e,n){const r=n.source.byLayers!==true;return r?Wk(t,
e,n):Oi(t,e,n)}var RF=3;async function Ic({engine:t,options:e},n,r){if(n===void 0)return r.close();const{docker:i,runId:o,log:s}=t;const a=it(
o);const d=[n.reference===a?a:void 0,n.importedId];const c=d.filter(h=>h!==void 0);const[f,u]=await Promise.allSettled([
jr(i,c,RF),r.close()]);if(f.status==="fulfilled"&&f.value===void 0){const h=n.importedId??a;s.notice(`The engine has not\
 yet removed a temporary image of this run. It, or a later run, will remove it. To do it now: docker rmi ${Ya(h)}`);if(u.
status==="fulfilled")return}const l=f.status==="fulfilled"&&f.value?.exitCode===0;const m=l&&u.status==="fulfilled";if(m)
return;await wn(i,e.timeoutSeconds,h=>Ft(h,o,s))}import{setFlagsFromString as _F}from"node:v8";var AF=1e3;function Xk(){_F(`--heap-growing-percent=${AF}`)}import{Writable as r1}from"node:stream";import{pipeline as i1}from"node:stream/promises";import{promisify as WF}from"node:util";import{constants as JF,crc32 as jF,deflateRaw as GF}from"node:zlib";var Zk=16*1024;var Ep=64*1024;var _i=class{#e;#t=Buffer.allocUnsafeSlow(Ep);#n=0;bytes=0;constructor(e){this.#e=e}async writeBytes(e){
this.bytes+=e.length;if(this.#n+e.length>Ep||e.length>Zk)await this.flush();if(e.length>Zk)return this.#e(e);e.copy(this.#t,
this.#n);this.#n+=e.length}async flush(){if(this.#n===0)return;const e=this.#t.subarray(0,this.#n);this.#t=Buffer.allocUnsafeSlow(
Ep);this.#n=0;await this.#e(e)}};var LF=[[2,10]];var CF=[[3,10]];var $F=[[4,3],[257-257,5],[4-1,5],[16-4,4],[1<<6,24],[1<<21,24],[0,3],[1|138-11<<1,8],[1|
115-11<<1,8],[0,5],[3,2]];var Tc=class extends _i{#e=0;#t=0;get phase(){return this.#t}async writeBits(e,n,r){if(n%8!==this.#t)
throw new RangeError("bits are copied at another phase");const i=Math.floor(n/8);const o=Math.floor(r/8);if(this.#t>0)e[i]=
e[i]&255<<this.#t|this.#e;this.#t=r%8;this.#e=this.#t===0?0:e[o]&(1<<this.#t)-1;if(o>i)await this.writeBytes(e.subarray(
i,o))}async writeShifted(e,n,r){const i=[];for(let o=n;o<r;){const s=Math.min(8-(o&7),r-o);i.push([e[o>>3]>>(o&7)&(1<<s)-
1,s]);o+=s}await this.writeNumbers(i)}async fillTo(e){if((e-this.#t)%2!==0){if(e%2===0)await this.#n();else await this.writeNumbers(
$F)}while(this.#t!==e)await this.writeNumbers(LF)}async#n(){await this.writeNumbers([[0,3]]);await this.#r();await this.
writeBytes(Buffer.from([0,0,255,255]))}async writeLastBlock(){await this.writeNumbers(CF);await this.#r()}async#r(){if(this.#t>
0)await this.writeNumbers([[0,8-this.#t]])}async writeNumbers(e){const n=[];for(const[r,i]of e){let o=this.#e|r<<this.#t;
this.#t+=i;for(;this.#t>=8;this.#t-=8,o>>>=8)n.push(o&255);this.#e=o}await this.writeBytes(Buffer.from(n))}};var Ot=10;var Ai=9;var us=7;var ls=15;var mr=5;var Li=15;var lt=9;var Nn=32767;var Sp=24;var Qk=15;var lr=1<<28;var ms=1<<
29;var Ci=1<<30;var fs=1<<31;var ps=(t,e)=>t<<mr|e<<lt;var $i=new Int32Array(288).fill(fs);var kp=new Int32Array(32).fill(
fs);var e0=Int32Array.from({length:19},(t,e)=>ps(0,e));for(let t=0;t<256;t++)$i[t]=ps(0,1)|1<<Sp;$i[256]=fs|ms;for(let t=257,
e=3;t<285;t++){const n=Math.max(0,t-261>>2|0);$i[t]=lr|ps(n,e);e+=1<<n}$i[285]=lr|ps(0,258);for(let t=0,e=1;t<30;t++){const n=Math.
max(0,t-2>>1);kp[t]=ps(n,e);e+=1<<n}var $n=new Uint16Array(ls+1);var cs=new Uint16Array(ls+1);var t0=new Uint16Array(288);
function xp(){return new Int32Array(1<<ls)}function Bc(t,e,n,r){const i=NF(e);if(i<0)return false;if(i<=1)t.fill(fs,0,1<<
r);const o=cs[ls];const s=1<<r;let a=s;let d=-1;let c=0;let f=s;for(let u=0,l=0;u<o;u++){const m=t0[u];const h=e[m];if(h>
r&&(l&s-1)!==d){d=l&s-1;c=a;const I=DF(h,i,r);f=1<<I;a+=f;t[d]=fs|Ci|c<<lt|I}const g=n[m];const y=g+h+(g>>mr&Li);if(h<=r)
for(let I=l,P=1<<h;I<s;I+=P)t[I]=y;else for(let I=l>>r,P=1<<h-r;I<f;I+=P)t[c+I]=y;$n[h]--;let E=1<<h-1;while((l&E)!==0)E>>=
1;l=E===0?0:(l&E-1)+E}return true}function NF(t){$n.fill(0);for(let r=0;r<t.length;r++)$n[t[r]]++;let e=0;let n=1;cs[0]=
0;$n[0]=0;for(let r=1;r<=ls;r++){cs[r]=cs[r-1]+$n[r-1];n=2*n-$n[r];if(n<0)return-1;if($n[r]>0)e=r}if(n>0&&e>1)return-1;for(let r=0;r<
t.length;r++){const i=t[r];if(i>0)t0[cs[i]++]=r}return e}function DF(t,e,n){let r=t-n;let i=1<<r;for(;r+n<e;r++,i<<=1){i-=
$n[r+n];if(i<=0)break}return r}function n0(t,e){for(let n=0;n<1<<Ot;n++){let r=t[n];let i=r&31;if(r>=0&&(r&lr)===0)while(i<
Ot){const o=t[n>>>i];const s=(o&31)-(o>>mr&Li);if(o<0||s>Ot-i)break;r+=o;i=r&31;if((o&lr)!==0)break}e[n]=r}}var hs=32*1024;var i0=640;var FF=25;var MF=(1<<Ot)-1;var UF=(1<<Ai)-1;var HF=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];var Oc=class{joined=new Int32Array(
1<<Ot);single=xp();distances=xp();make(e,n){if(!Bc(this.single,e,$i,Ot))return false;if(!Bc(this.distances,n,kp,Ai))return false;
n0(this.single,this.joined);return true}};var vc;function zF(){const t=new Uint8Array(288).fill(8,0,144).fill(9,144,256).
fill(7,256,280).fill(8,280);vc=new Oc;vc.make(t,new Uint8Array(32).fill(5));return vc}function r0(t){return new DataView(
t.buffer,t.byteOffset,t.byteLength)}var _c=-1;var gs=-2;var Rc=class{#e;#t=new Oc;#n=new Uint8Array(320);#r=new Uint8Array(
19);#i=new Int32Array(1<<us);#o=this.#t;position=0;outBytes=0;lookBack=0;constructor(e){this.#e=r0(e)}moveTo(e,n){this.#e=
r0(e);this.position=n}take(e){const n=this.#e.getInt32(this.position>>>3,true)>>>(this.position&7)&(1<<e)-1;this.position+=
e;return n}#s(e){this.#o=e;this.outBytes=0;this.lookBack=0}startFixed(){this.#s(vc??zF())}startDynamic(){const e=this.take(
5)+257;const n=this.take(5)+1;const r=this.take(4)+4;if(e>286||n>30)return"a block has too many symbols";this.#r.fill(0);
for(let a=0;a<r;a++)this.#r[HF[a]]=this.take(3);const i=Bc(this.#i,this.#r,e0,us);if(!i||this.#i[1]<0)return"a block has\
 an invalid code for code lengths";const o=this.#a(e+n);if(o!==void 0)return o;if(this.#n[256]===0)return"a block has no\
 code for its end";const s=this.#t.make(this.#n.subarray(0,e),this.#n.subarray(e,e+n));if(!s)return"a block has invalid \
codes";this.#s(this.#t);return void 0}#a(e){const n=this.#n;for(let r=0;r<e;){const i=this.#i[this.take(us)];this.position-=
us-(i&31);const o=i>>lt;if(o<16){n[r++]=o;continue}if(o===16&&r===0)return"a block repeats a code length before the firs\
t one";const s=o===16?n[r-1]:0;const a=o===16?3+this.take(2):o===17?3+this.take(3):11+this.take(7);if(r+a>e)return"a blo\
ck has too many code lengths";n.fill(s,r,r+a);r+=a}return void 0}read(e){const n=this.#e;const{joined:r,single:i,distances:o}=this.#o;
const s=Math.min(this.outBytes,hs);let a=s;let d=this.lookBack;let c=this.position;let f=false;while(c<e){let u=n.getInt32(
c>>>3,true)>>>(c&7);let l=r[u&MF];if(l<0){if((l&Ci)!==0){const P=u>>>Ot&(1<<(l&31))-1;l=i[(l>>lt&Nn)+P]}if(l<0){c+=l&31;
f=(l&ms)!==0||"a symbol has no meaning";break}}const m=a+(l>>Sp&Qk);const h=l&31;const g=l>>mr&Li;a+=(l>>lt&Nn)+(u>>>h-g&
(1<<g)-1);c+=h;if((l&lr)===0)continue;u>>>=h;if(h>FF-Ai)u=n.getInt32(c>>>3,true)>>>(c&7);l=o[u&UF];if(l<0){if((l&Ci)!==0){
u=n.getInt32(c>>>3,true)>>>(c&7);const P=u>>>Ai&(1<<(l&31))-1;l=o[(l>>lt&Nn)+P]}if(l<0){f="a distance has no meaning";break}}
c+=l&31;if(m>=hs)continue;const y=l>>mr&Li;const E=c-y;u=n.getInt32(E>>>3,true)>>>(E&7);const I=(l>>lt&Nn)+(u&(1<<y)-1);
if(I-m>d)d=I-m}this.outBytes+=a-s;this.lookBack=d;this.position=c;return f}step(){const e=this.#d(this.#o.single,Ot);if(e<
0){this.position+=e&31;return(e&ms)===0?gs:_c}this.outBytes+=this.#c(e);if((e&lr)===0)return 0;const n=this.#d(this.#o.distances,
Ai);return n<0?gs:this.#c(n)}#d(e,n){const r=this.#e.getInt32(this.position>>>3,true)>>>(this.position&7);const i=e[r&(1<<
n)-1];if(i>=0||(i&Ci)===0)return i;const o=r>>>n&(1<<(i&31))-1;return e[(i>>lt&Nn)+o]}#c(e){const n=e>>mr&Li;this.position+=
(e&31)-n;return(e>>lt&Nn)+this.take(n)}endCode(){const{single:e}=this.#o;for(let n=0;;n++){const r=e[n];if(r>=0)continue;
if((r&ms)!==0)return{value:n&(1<<(r&31))-1,bits:r&31};const i=(r&Ci)===0?0:1<<(r&31);const o=r>>lt&Nn;for(let s=0;s<i;s++){
const a=e[o+s]&31;if(e[o+s]<0)return{value:(n|s<<Ot)&(1<<a)-1,bits:a}}}}};function Ac(){return new Error("A gzip stream has changed since it was scanned.")}var Lc=class{#e=new Rc(new Uint8Array(
0));#t=0;#n=0;#r({packed:e,startByte:n,startBit:r}){this.#e.moveTo(Buffer.concat([e,Buffer.alloc(i0)]),r-8*n);this.#t=8*
n;this.#n=0}#i(){return this.#t+this.#e.position}#o(){const e=this.#e;e.take(1);const n=e.take(2);if(n===0){e.position=e.
position+7&~7;const r=e.take(16);e.position+=16;return r}if(n===1)e.startFixed();else if(e.startDynamic()!==void 0)throw Ac();
return void 0}front(e,n){this.#r(e);const r=this.#e;const{startBit:i,isFinal:o}=e;while(this.#i()<e.endBit){const s=this.#i();
const a=this.#o();if(a!==void 0){if(this.#n+a>n)return{range:{startBit:i,endBit:s,isFinal:o},outBytes:this.#n};r.position+=
8*a;this.#n+=a;continue}for(;;){const d=this.#n+r.outBytes;const c=this.#i();const f=r.step();if(f===_c)break;if(f===gs||
c>=e.endBit)throw Ac();if(this.#n+r.outBytes>n)return{range:{startBit:i,endBit:c,isFinal:o,blockEnd:r.endCode()},outBytes:d}}
this.#n+=r.outBytes}throw Ac()}back(e,n){this.#r(e);const r=this.#e;const{endBit:i,isFinal:o}=e;let s={range:{startBit:e.
startBit,endBit:i,isFinal:o},outBytes:0};while(this.#i()<i){const a={startBit:this.#i(),endBit:0};const d=this.#o();const c=this.#n<
n;if(d!==void 0)r.position+=8*d;else{a.endBit=this.#i();for(;;){const f=this.#n+r.outBytes;const u=r.step();if(u===_c)break;
if(u===gs||this.#i()>i)throw Ac();if(f-u>=n)continue;const l=this.#n+r.outBytes;s={range:{startBit:this.#i(),endBit:i,isFinal:o,
header:a},outBytes:l}}}this.#n+=d??r.outBytes;if(d!==void 0&&c||s.outBytes===this.#n)s={range:{startBit:this.#i(),endBit:i,
isFinal:false},outBytes:this.#n}}return s}};async function o0(t,e,n,r){const i=8*n;for(const{startBit:o,endBit:s,isFinal:a,header:d,blockEnd:c}of r){const f=(d??{startBit:o}).
startBit-i;if(a)e[f>>3]=e[f>>3]&~(1<<(f&7));if(d===void 0)await t.fillTo(o%8);else{const u=d.endBit-d.startBit;await t.fillTo(
(o+8*u-u)%8);await t.writeShifted(e,f,f+u)}await t.writeBits(e,o-i,s-i);if(c!==void 0)await t.writeNumbers([[c.value,c.bits]])}}var KF=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var VF=WF(GF);var Cc=class{windowBytes=hs;trimmer=new Lc;#e;#t;#n=0;#r=0;constructor(e,n){
this.#e=new Tc(e);this.#t=n}count(e){this.#n=jF(e,this.#n);this.#r+=e.length}pack(e,n){return VF(e,{level:this.#t,finishFlush:JF.
Z_SYNC_FLUSH,chunkSize:e.length+(e.length>>8)+1024,...n.length===0?{}:{dictionary:n.subarray(-hs)}})}async writePacked(e){
await this.#i();await this.#e.fillTo(0);await this.#e.writeBytes(e)}async writeRanges(e,n,r){await this.#i();await o0(this.#e,
e,n,r)}async#i(){if(this.#e.bytes===0)await this.#e.writeBytes(KF)}async end(){await this.#i();await this.#e.writeLastBlock();
const e=Buffer.alloc(8);e.writeUInt32LE(this.#n,0);e.writeUInt32LE(this.#r%2**32,4);await this.#e.writeBytes(e);await this.#e.
flush();return this.#e.bytes}};var pr=class{#e=[];bytes=0;push(e){if(e.length===0)return;this.#e.push(e);this.bytes+=e.length}moveTo(e,n){let r=Math.min(
n,this.bytes);this.bytes-=r;let i=0;while(r>0){const o=this.#e[i];e.push(o.subarray(0,r));if(o.length>r)this.#e[i]=o.subarray(
r);else i++;r-=Math.min(r,o.length)}if(i>0)this.#e.splice(0,i)}keepLast(e){let n=0;for(const{length:r}of this.#e){if(this.
bytes-r<e)break;this.bytes-=r;n++}if(n>0)this.#e.splice(0,n)}join(){const[e]=this.#e;return this.#e.length===1&&e!==void 0?
e:Buffer.concat(this.#e)}takeAll(){const e=this.join();this.#e=[];this.bytes=0;return e}};async function Pp(t,e){const{index:n}=t;const r=n.startBit(e);const i=n.endBit(e);const o=Math.floor(r/8);const s=await t.
read(o,Math.ceil(i/8));return{packed:s,startByte:o,startBit:r,endBit:i,isFinal:n.isFinal(e)}}var rne=16*1024;var Ip=8.5*1024*1024;var $c=class{#e;units;outBytes;constructor(e){this.#e=e;this.units=e.startBits.length;
this.outBytes=e.outStarts[this.units]}get packedBytes(){return this.#e.packedBytes}get members(){return this.#e.members}startBit(e){
return this.#e.startBits[e]}endBit(e){return this.#e.endBits[e]}outStart(e){return this.#e.outStarts[e]}outEnd(e){return this.#e.
outStarts[e+1]}lengthOf(e){return this.outEnd(e)-this.outStart(e)}lookBack(e){return this.#e.lookBacks[e]}isFinal(e){return this.#e.
finals[e]===1}firstFrom(e){const{outStarts:n}=this.#e;let r=0;let i=this.units;while(r<i){const o=r+i>>>1;if(n[o]<e)r=o+
1;else i=o}return r}isCopyable(e,n){const r=this.outStart(e);return r-this.lookBack(e)>=n&&this.lengthOf(e)<=Ip}};var s0=1024*1024;var YF=256*1024;var qF=4096;var XF=8;var Nc=4096;var a0=512*1024;var Dc=class{#e;#t=0;#n=0;#r=0;#i=0;#o;#s=new pr;#a=new pr;#d=new pr;#c;#f=[];constructor(e){
this.#e=e}async write(e,n){if(e.length===0)return;this.#e.count(e);this.#t+=e.length;if(n===void 0){await this.#p();this.#a.
push(e)}else{const r=await this.#u(n);r.next+=e.length;this.#s.push(e);await this.#l(r)}await this.#E()}async#u({source:e,
offset:n}){if(this.#o?.source===e&&this.#o.next===n)return this.#o;await this.#p();const r=Math.max(0,e.index.firstFrom(
n+1)-1);this.#o={source:e,start:n,next:n,unit:r};return this.#o}async#l(e){const{index:n}=e.source;for(;e.unit<n.units&&
n.outEnd(e.unit)<=e.next;e.unit++){if(n.isCopyable(e.unit,e.start))await this.#y(e.source,e.unit);else await this.#m(e)}
const r=e.unit<n.units&&n.lengthOf(e.unit)<=Ip;if(!r)this.#s.moveTo(this.#a,this.#s.bytes)}async#m(e){const{index:n}=e.source;
const{start:r,source:i,unit:o}=e;const s=n.outStart(o);const a=e.next-this.#s.bytes;const d=n.outEnd(o)-a;const{trimmer:c}=this.#e;
if(c&&d>=Nc&&n.lengthOf(o)<=a0){const f=await Pp(i,o);const{range:u,outBytes:l}=c.back(f,r-s);const m=s+l-a;if(d-m>=Nc){
this.#s.moveTo(this.#a,m);return this.#h(f,u,d-m)}}this.#s.moveTo(this.#a,d)}async#p(){const e=this.#o;this.#o=void 0;const n=this.#s.
bytes;const{trimmer:r}=this.#e;if(e!==void 0&&r&&n>=Nc){const{source:i,unit:o,start:s}=e;const{index:a}=i;if(a.isCopyable(
o,s)&&a.lengthOf(o)<=a0){const d=await Pp(i,o);const{range:c,outBytes:f}=r.front(d,n);if(f>=Nc)await this.#h(d,c,f)}}this.#s.
moveTo(this.#a,this.#s.bytes)}async#h({packed:e,startByte:n},r,i){await this.#b();await this.#w();const{startBit:o,endBit:s,
header:a={startBit:0,endBit:0}}=r;this.#g(i,s-o+a.endBit-a.startBit);await this.#k({bytes:Promise.resolve(e),startByte:n,
ranges:[r]})}#g(e,n){this.#s.moveTo(this.#d,e);this.#d.keepLast(this.#e.windowBytes);this.#n+=e;this.#r+=n}async#y(e,n){
await this.#b();const{index:r}=e;const i=r.startBit(n);const o=r.endBit(n);const s=r.isFinal(n);this.#g(r.lengthOf(n),o-
i);const a={startBit:i,endBit:o,isFinal:s};const d=this.#c?.ranges.at(-1);const c=i-(d?.endBit??Number.POSITIVE_INFINITY);
const f=c>=0&&c<=8*qF;if(!f||this.#c?.source!==e)await this.#w();if(this.#c===void 0)this.#c={source:e,ranges:[a]};else if(c===
0&&!s)d.endBit=o;else this.#c.ranges.push(a);if(o-this.#c.ranges[0].startBit>=8*YF)await this.#w()}async#w(){const e=this.#c;
if(e===void 0)return;this.#c=void 0;const{source:n,ranges:r}=e;const i=Math.floor(r[0].startBit/8);const o=Math.ceil(r.at(
-1).endBit/8);await this.#k({bytes:n.read(i,o),startByte:i,ranges:r})}async#E(){while(this.#a.bytes>=s0)await this.#S(s0)}async#b(){
await this.#E();if(this.#a.bytes>0)await this.#S(this.#a.bytes)}async#S(e){await this.#w();const n=this.#d.join();const r=new pr;
this.#a.moveTo(r,e);const i=r.join();this.#d.push(i);this.#d.keepLast(this.#e.windowBytes);await this.#k({bytes:this.#e.
pack(i,n),startByte:0})}async#k(e){e.bytes.catch(()=>{});this.#f.push(e);if(this.#f.length>XF)await this.#x()}async#x(){
const{bytes:e,startByte:n,ranges:r}=this.#f.shift();const i=await e;if(r!==void 0)return this.#e.writeRanges(i,n,r);await this.#e.
writePacked(i);this.#i+=i.length}async end(){await this.#p();await this.#b();await this.#w();while(this.#f.length>0)await this.#x();
return{outBytes:this.#t,packedBytes:await this.#e.end(),copiedOutBytes:this.#n,copiedPackedBytes:Math.ceil(this.#r/8),newOutBytes:this.#t-
this.#n,newPackedBytes:this.#i}}};import{promisify as ZF}from"node:util";import{constants as QF,zstdCompress as e1}from"node:zlib";var t1=ZF(e1);var Fc=class{windowBytes=0;#e;#t;constructor(e,n){this.#e=new _i(e);this.#t=n}count(){}pack(e){return t1(e,
{chunkSize:e.length+(e.length>>8)+1024,params:{[QF.ZSTD_c_compressionLevel]:this.#t}})}writePacked(e){return this.#e.writeBytes(
e)}async writeRanges(e,n,r){for(const{startBit:i,endBit:o}of r)await this.#e.writeBytes(e.subarray(i/8-n,o/8-n))}async end(){
if(this.#e.bytes===0)await this.#e.writeBytes(await this.pack(Buffer.alloc(0)));await this.#e.flush();return this.#e.bytes}};import{createHash as n1}from"node:crypto";import{open as d0}from"node:fs/promises";var Tp=1024*1024;async function Uc(t,e){const n=await d0(t,"wx",384).catch(r=>{throw Mc(r,t)});try{return await e(new Bp(
n,t))}finally{await n.close()}}async function c0(t,e){const n="the flat filesystem";const r=await d0(t,"wx",384).catch(d=>{
throw Mc(d,t,n)});const i=Buffer.allocUnsafe(Tp);let o=0;const s=async d=>{try{for(let c=0;c<d.length;)c+=(await r.write(
d,c)).bytesWritten}catch(c){throw Mc(c,t,n)}};const a=async()=>{await s(i.subarray(0,o));o=0};try{for await(const d of e){
if(o+d.length>Tp)await a();if(d.length>Tp)await s(d);else o+=d.copy(i,o)}await a()}finally{await r.close()}}var Bp=class{#e;#t;#n=n1(
"sha256");bytes=0;constructor(e,n){this.#e=e;this.#t=n}async write(e){this.#n.update(e);this.bytes+=e.length;try{for(let n=0;n<
e.length;)n+=(await this.#e.write(e,n)).bytesWritten}catch(n){throw Mc(n,this.#t)}}digest(){return`sha256:${this.#n.digest(
"hex")}`}};function Mc(t,e,n="the packed layer"){if(wt(t)){return new p("NO_SPACE",`The disk filled up while writing ${n}\
 to ${e}.`,{hint:`Free some disk space there, or choose another directory with the ${T("temp-dir")}.`,cause:t})}return new p(
"TEMP_DIR",`Cannot write ${n} to ${e} (${pe(t)}).`,{hint:`Choose a writable directory with the ${T("temp-dir")}.`,cause:t})}function f0(t,e,{spans:n,sourceOf:r,kind:i,level:o}){return Uc(e,async s=>{const a=i==="gzip"?Cc:Fc;const d=new Dc(new a(
m=>s.write(m),o));let c=0;const f=async m=>{let h=0;for(const{bytes:g,origin:y}of n.take(c,m.length)){const E=y&&await r(
y.stream);const I=m.subarray(h,h+g);const P=E&&{source:E,offset:y?.offset??0};await d.write(I,P);h+=g}c+=m.length};const u=new r1(
{write:(m,h,g)=>{f(m).then(()=>g(),g)}});await i1(t,u);const l=await d.end();return{...l,layerBytes:c,digest:s.digest()}})}var vp=-1;var o1=1024;var Dn=class{#e=[];#t=0;#n=0;get bytes(){return this.#n}add(e,n){if(e===0)return;const r=this.#n;this.#n+=
e;const i=this.#e.at(-1);const{stream:o,offset:s}=n??{stream:vp,offset:0};if(i?.stream===o&&(o===vp||i.offset+r-i.start===
s))return;this.#e.push({start:r,stream:o,offset:s})}*take(e,n){const r=e+n;if(r>this.#n)throw new RangeError("the stream\
 is ahead of its spans");this.#r(e);if(n>0&&e<this.#e[this.#t].start)throw new RangeError("this part of the stream has p\
assed");for(let i=e,o=this.#t;i<r;o++){const{start:s,stream:a,offset:d}=this.#e[o];const c=Math.min(this.#e[o+1]?.start??
this.#n,r)-i;const f=a===vp?void 0:{stream:a,offset:d+i-s};yield{bytes:c,origin:f};i+=c}}#r(e){while((this.#e[this.#t+1]?.
start??Infinity)<=e)this.#t++;if(this.#t<o1)return;this.#e.splice(0,this.#t);this.#t=0}};import{open as l1}from"node:fs/promises";import{availableParallelism as d1}from"node:os";import{Worker as c1}from"node:worker_threads";import{MessageChannel as s1}from"node:worker_threads";var Op=256*1024;var a1=8;var Hc=class{result;#e;#t=[];#n=0;#r;#i=0;#o=false;#s=()=>{};constructor(e){
const{port1:n,port2:r}=new s1;this.#e=n;n.on("message",i=>{this.#t.push(i);this.#s()});this.result=e(r).finally(()=>this.#c())}async write(e){
for(let n=0;n<e.length&&!this.#o;){this.#r??=await this.#d();const r=e.subarray(n,n+Op-this.#i);this.#r.set(r,this.#i);this.#i+=
r.length;n+=r.length;if(this.#i===Op)this.#a()}}end(){if(this.#o)return;this.#a();this.#e.postMessage("end");this.#o=true}abort(){
if(!this.#o)this.#c()}#a(){if(this.#r===void 0||this.#o)return;const e=this.#r.subarray(0,this.#i);this.#e.postMessage(e,
[e.buffer]);this.#r=void 0;this.#i=0}async#d(){while(this.#t.length===0&&this.#n===a1&&!this.#o)await new Promise(n=>{this.#s=
n});const e=this.#t.pop();if(e===void 0)this.#n++;return new Uint8Array(e??new ArrayBuffer(Op))}#c(){this.#o=true;this.#e.
close();this.#s()}};var f1=import.meta.url.endsWith(".ts")?new URL("../scan-worker.ts",import.meta.url):new URL("./scan-worker.mjs",import.meta.
url);var zc=class{#e;#t=[];#n=[];#r=new Map;#i=false;constructor(e=d1()){this.#e=e}scan(e){return new Promise(n=>{this.#t.
push({request:e,finish:n});this.#o()})}feed(e){return new Hc(n=>this.scan({port:n,kind:e}))}async close(){this.#i=true;this.#o();
const e=[...this.#n.splice(0),...this.#r.keys()];await Promise.all(e.map(n=>n.terminate()))}#o(){while(this.#t.length>0){
if(this.#i){this.#t.shift().finish({kind:"unusable",reason:"it is not needed any more"});continue}const e=this.#n.pop()??
this.#s();if(e===void 0)return;const n=this.#t.shift();this.#r.set(e,n);e.ref();const{request:r}=n;e.postMessage(r,"port"in
r?[r.port]:[])}}#s(){if(this.#r.size>=this.#e)return void 0;const e=new c1(f1,{execArgv:[]});e.on("message",r=>{e.unref();
const i=this.#r.get(e);this.#r.delete(e);this.#n.push(e);i?.finish(r);this.#o()});let n="the worker ended";e.on("error",
r=>{n=S(r)});e.on("exit",()=>{const r=this.#r.get(e);this.#r.delete(e);const i=this.#n.indexOf(e);if(i!==-1)this.#n.splice(
i,1);r?.finish({kind:"unusable",reason:n});this.#o()});return e}};var u1=4*1024*1024;var Wc=class{#e;#t;#n;#r=[];#i=0;#o=0;#s=Promise.resolve();constructor(e){this.#e=e}read(e,n){const r=this.#s.
then(()=>this.#a(e,n));this.#s=r.catch(()=>{});return r}close(){const e=this.#s.then(()=>this.#f());this.#s=e;return e}async#a(e,n){
if(this.#n===void 0||e<this.#i){this.#f();this.#t=await this.#e();this.#n=this.#t[Symbol.asyncIterator]()}while(this.#o<
n){const{done:r,value:i}=await this.#n.next();if(r===true)throw new RangeError(`the stream ends after ${this.#o} bytes`);
this.#r.push(i);this.#o+=i.length;this.#d(e-u1)}return this.#c(e,n)}#d(e){let n=0;for(const r of this.#r){if(this.#i+r.length>
e)break;this.#i+=r.length;n++}if(n>0)this.#r.splice(0,n)}#c(e,n){const r=Buffer.allocUnsafe(n-e);let i=this.#i;for(const o of this.#r){
const s=Math.max(0,e-i);const a=Math.min(o.length,n-i);if(s<a)o.copy(r,i+s-e,s,a);i+=o.length}return r}#f(){this.#t?.destroy();
this.#t=void 0;this.#n=void 0;this.#r=[];this.#i=0;this.#o=0}};var Jc=class{hasFailed=false;kind;#e;#t=new zc;#n=[];#r;#i;constructor(e,n,{log:r,signal:i}){this.kind=n;this.#e=r;this.#i=
e.map(async o=>o===void 0?void 0:this.#o(o,i).catch(s=>this.#c(o,S(s))));void Promise.all(this.#i).then(()=>this.#t.close())}async sourceOf(e){
return this.#i[e]}async close(){await this.#t.close();await Promise.all(this.#i);await Promise.all(this.#n.map(e=>e.close()));
await this.#r?.close()}async#o(e,n){if(e.locate===void 0)return this.#s(e,n);const r=await e.locate(n);const{path:i,startByte:o,
sizeBytes:s}=r;const a=await this.#t.scan({path:i,startByte:o,packedBytes:s,kind:this.kind});return this.#a(e,a,()=>this.#d(
r))}async#s(e,n){if(e.tap===void 0)return this.#c(e,"it is in no file");const r=this.#t.feed(this.kind);e.tap(r);const i=new Wc(
()=>e.open(n));return this.#a(e,await r.result,async()=>async(o,s)=>{if(this.#r!==i){await this.#r?.close();this.#r=i}return i.
read(o,s)})}async#a(e,n,r){if(n.kind==="unusable")return this.#c(e,n.reason);return{index:new $c(n.tables),read:await r()}}async#d({
path:e,startByte:n}){const r=await l1(e);this.#n.push(r);return async(i,o)=>{const{bytesRead:s,buffer:a}=await r.read({buffer:Buffer.
allocUnsafe(o-i),position:n+i});if(s!==o-i)throw new RangeError(`${e} became shorter`);return a}}#c({descriptor:e},n){this.#e.
debug(`nothing of the layer ${e.digest} can be copied as it is packed: ${n}`)}};import{createReadStream as p1}from"node:fs";import{PassThrough as h1}from"node:stream";import{pipeline as g1}from"node:stream/promises";
import{createGunzip as y1,createZstdDecompress as w1}from"node:zlib";function Rt(t){const e=t.filter(i=>i!==void 0);const[n,...r]=e;if(n===void 0||r.length===0)return n;return{begin:(i,o)=>{
for(const s of e)s.begin(i,o)},mapBlock:i=>{for(const o of e)o.mapBlock?.(i)},data:i=>{for(const o of e)o.data(i)},end:()=>{
for(const i of e)i.end()}}}import{Transform as m1}from"node:stream";var jc=class extends m1{#e=new bi;constructor(){super({readableObjectMode:true})}_transform(e,n,r){try{for(const i of this.#e.
split(e))this.push(i);r()}catch(i){r(i)}}_flush(e){e(this.#e.isBetweenFrames?null:new RangeError("its last frame is inco\
mplete"))}};var u0=1024*1024;async function Gc({path:t,packing:e},{signal:n,touch:r},i){const o=new J(()=>"keep",Rt([i,Ni(r)]));const s=p1(
t,{highWaterMark:u0});await g1([s,...b1(e),o,An()],{signal:n});return{diffId:o.digest(),streamBytes:o.bytesWritten}}function b1(t){
const e={chunkSize:u0};switch(t){case"gzip":return[y1(e)];case"zstd":return[new jc,w1(e)];case"none":return[new h1]}}function Ni(t){
return{begin:t,data:t,end:()=>{}}}var _p=8*1024*1024;var l0=1/4;var m0=128*1024;function Ap(t){const{engine:e,options:n,packTo:r}=t;const{compression:i}=n.
layer;const o=e?.store.keepsPacked===true||r!==void 0&&!Fn(t);const s=i.kind!=="none"&&i.mayCopy===true&&o;return s?i.kind:
void 0}function Kc(t,e,n){const{run:r,source:i,options:o}=t;const s=(i.packedLayers??[]).map((u,l)=>l<(i.keptLayers??0)?
void 0:u);const a=s.reduce((u,l)=>u+(l?.descriptor.sizeBytes??0),0);const d=!o.dryRun&&e.kind!=="hit"&&a>=_p;const c=Ap(
t);if(!d||c===void 0)return void 0;const f=new Jc(s,c,r);n.defer(()=>f.close());return f}function Lp(t,e){const{packings:n,
layerTarBytes:r,keptLayers:i,keptRuns:o}=t;if(!n.includes(e))return false;const s=r.slice(i).reduce((d,c)=>d+c,0);let a=0;
for(const{layer:d,startBytes:c,endBytes:f}of o())if(n[d]===e)a+=Math.max(0,f-c-p0(t,d));return a>=l0*s}function p0({packings:t,
frames:e,layerTarBytes:n},r){if(t[r]!=="zstd")return m0;return(n[r]??0)/Math.max(1,e[r]??1)}function Fn({engine:t,options:e}){
return e.tagLocations.length===0&&t?.store.keepsPacked===false}function Di({run:t,scans:e,options:n},{reader:r}){const{compression:i}=n.
layer;if(e===void 0||r.layers===void 0||i.kind==="none")return void 0;const o=Math.max(...r.layers.packings.map((s,a)=>p0(
r.layers,a)));if(Lp(r.layers,e.kind))return new Rp(e,i.level,o);t.log.debug("packed anew: too little of the layers stays\
 as it is packed");return void 0}var Rp=class t{spans=new Dn;#e;#t;#n;copied="";constructor(e,n,r=m0){this.#e=e;this.#t=
n;this.#n=r}paysFor(e){let n=0;let r=0;for(const i of e){r+=i;n+=Math.max(0,i-this.#n)}return n>=l0*r}another(){return new t(
this.#e,this.#t,this.#n)}async pack(e,n){const{spans:r}=this;const i=o=>this.#e.sourceOf(o);try{const o={spans:r,sourceOf:i,
kind:this.#e.kind,level:this.#t};const s=await f0(e,n,o);const a=100*s.copiedOutBytes/Math.max(1,s.layerBytes);this.copied=
`, ${a.toFixed(1)} % of it copied as it was`;return s}catch(o){if(!(o instanceof p))this.#e.hasFailed=true;throw o}}async check(e,n,r){
const i={path:e,packing:this.#e.kind};let o;try{o=(await Gc(i,r)).diffId}catch(s){if(r.signal.aborted)throw s;throw this.#r(
S(s))}if(o!==n)throw this.#r(`it unpacks to ${o} instead of ${n}`)}#r(e){this.#e.hasFailed=true;return new p("CHECK_FAIL\
ED",`The packed layer cannot be used: ${e}.`,{hint:`Run again with ${Lt("compression",`${this.#e.kind}:${this.#t}`)}. Wi\
th a level, nothing is copied from the source's layers.`})}};var ys=class extends Error{};var E1=["BLOB_INVALID","LAYER_INVALID","TAR_INVALID","TAR_TRUNCATED","TAR_LIMIT","WHITEOUT_\
NAME","UNSUPPORTED_IMAGE","CHECK_FAILED","VERIFY_FAILED"];async function h0(t){const{run:e,source:n,inEngine:r,options:i}=t;
const{script:o,aptClean:s}=i.layer;const a=n===r&&o===void 0&&!s;if(!a||Ap(t)!=="gzip")return void 0;const{packedLayers:d}=await t.
sourceConfig;if(d===void 0||!S1(d))return void 0;const c=await r.findLayers();if(c===void 0)return void 0;Xk();let f=true;
const u=async()=>{try{await c.requireAll(e.signal);const l={...e,log:x1(e.log)};const m=ic(await ts(c.layers,l));if(m.layers!==
void 0&&Lp(m.layers,"gzip"))return m;throw new ys("too little of the layers stays as it is packed")}catch(l){f=false;throw l}};
return{source:{...n,packedLayers:c.layers,isExact:true,byLayers:true,openReader:u},mayFallBack:l=>{const m=!(l instanceof
p)||E1.includes(l.code);return!e.signal.aborted&&(!f||m)},close:()=>c.close().catch(()=>Jr(e.runId))}}async function g0(t,{
run:e,engine:n}){e.log.debug(`the image is not read by its layers: ${S(t)}`);await Ft(n.docker,e.runId,e.log)}function S1(t){
const e=t.reduce((n,{sizeBytes:r})=>n+r,0);return e>=_p&&t.every(({mediaType:n})=>k1(n))}function k1(t){return/[.+]gzip$/.
test(t)}function x1(t){const e=n=>t.debug(n);return{info:n=>t.info(n),debug:e,notice:e,warning:n=>t.warning(n),group:(n,r)=>t.
group(n,r),showProgress:n=>t.showProgress(n),untrusted:n=>t.untrusted(n)}}import{mkdir as iM,mkdtemp as oM,readdir as sM,rm as Hp}from"node:fs/promises";import{join as C0}from"node:path";import{createHash as P1}from"node:crypto";function Cp(t,e,n){const r=o=>e[o](t[o],n);const i=Object.keys(e);return Object.fromEntries(i.map(o=>[o,r(o)]))}var I1=6;var T1=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"];var B1={clean:t=>Tt.filter(e=>t.includes(
e)),exclude:t=>t.map(({text:e})=>e),aptClean:t=>t,scriptNetwork:()=>void 0,script:t=>t??null,sourceDateEpoch:t=>t??null,
compression:t=>t,division:t=>t,keepBase:()=>void 0};function y0(t,e,n){const{isExact:r}=t;const{clean:i,exclude:o,aptClean:s,
script:a}=n;const d=a!==void 0||s;const c=i.length>0;const f=d||c||o.length>0;const u=Cp(n,B1,void 0);const{script:l,sourceDateEpoch:m,
compression:h,division:g,...y}=u;const E={format:I1,release:si,diffIds:t.diffIds,...y,run:l,env:d||c?w(e,"config","Env")??
null:null,volumes:f?t.volumes:[],names:f?v1(e):[],created:d||!r?w(e,"created")??null:null,isExact:r,...t.byLayers===true?
{from:"layers"}:{},sourceDateEpoch:m,compression:h,division:g,...t.keptLayers===void 0?{}:{keptLayers:t.keptLayers},...n.
compression.kind!=="none"&&n.compression.mayCopy===true&&t.packedLayers!==void 0?{packedLayers:t.packedLayers.map(({descriptor:N})=>N.
digest)}:{}};const I=P1("sha256").update(JSON.stringify(E)).digest("hex");const{architecture:P,variant:$}=t.platform;const L=[
P,$].filter(N=>N!==void 0).join("-");return`docker-flatten-v1-${L.replace(/[^A-Za-z0-9_.-]/g,"_").slice(0,40)}-${I}`}function v1(t){
const e=w(t,"config","Env");const n=(U(e)?e:[]).findLast(r=>r.startsWith("PATH="));return[...T1.map(r=>w(t,"config",r)??
null),n??null]}var Fi=()=>void 0;var O1={clean:Fi,exclude:Fi,script:Fi,scriptNetwork:(t,{layer:e})=>e.script!==void 0&&t!==
"none"?'"run" has a network, and what it downloads can change':void 0,aptClean:(t,{isForeign:e})=>t&&e?"the image's apt \
can run on some machines and not on others":void 0,sourceDateEpoch:Fi,division:Fi,keepBase:Fi,compression:({kind:t},{takesZstd:e})=>t===
"zstd"&&!e?`this engine cannot unpack zstd; ${k("compression","gzip")} can be cached`:void 0};function w0(t,e){if(e.isContainer)
return"containers cannot be cached";const n=Object.values(Cp(t,O1,{...e,layer:t}));return n.find(r=>r!==void 0)}import{createHash as R1}from"node:crypto";import{createReadStream as _1}from"node:fs";import{lstat as E0,readFile as A1,
writeFile as L1}from"node:fs/promises";import{join as Vc}from"node:path";import{pipeline as C1}from"node:stream/promises";var Yc="layer";var S0="record.json";var k0=1;var $1="docker-flatten-v1-layer-";var N1=1e3;var D1=16*1024*1024;function Dp({
diffId:t,digest:e,packedBytes:n,layers:r}){return r??[{diffId:t,digest:e,packedBytes:n}]}function bs(t){return`${$1}${t.
slice("sha256:".length)}`}function Es(t,e){return Vc(t,`part-${e+1}`)}async function Fp(t,e){const{spared:n,skippedPresets:r,...i}=e;const o={version:k0,
...i,kept:n,withdrawn:r};const s=JSON.stringify({...o,seal:x0(o)});await L1(Vc(t,S0),`${s}
`,{flag:"wx"})}function x0(t){return z(Buffer.from(JSON.stringify(t)))}async function P0(t,e){const n=await M1(t);if(n.key!==
e.key)throw Gt(`it belongs to the key ${JSON.stringify(n.key.slice(0,200))}`);if(n.packing!==e.packing)throw Gt(`its com\
pression is "${n.packing}" instead of "${e.packing}"`);return n}async function I0(t,e,n){const r=[];for(const[i,o]of Dp(
e).entries()){const s=e.layers===void 0?t:Es(t,i);const a=Vc(s,Yc);await F1(a,o,n);r.push(a)}return{paths:r,record:e}}async function F1(t,e,n){
const r=await E0(t).catch(a=>{throw Gt(`its layer is missing: ${S(a)}`)});if(!r.isFile())throw Gt("its layer is not a fi\
le");if(r.size!==e.packedBytes)throw Gt(`its layer has ${r.size} bytes, but the record says ${e.packedBytes}`);const i=R1(
"sha256");const o=_1(t,{highWaterMark:1024*1024});await C1(o,i,{signal:n}).catch(a=>{if(n.aborted)throw a;throw Gt(`its \
layer cannot be read: ${S(a)}`)});const s=`sha256:${i.digest("hex")}`;if(s!==e.digest)throw Gt(`its layer is ${s}, but t\
he record says ${e.digest}`)}async function M1(t){const e=Vc(t,S0);const n=await E0(e).then(c=>c.isFile()&&c.size<=D1?A1(
e,"utf8"):"").catch(()=>"");const r=D(n);if(!U1(r))throw Gt("its record cannot be read");const{seal:i,...o}=r;if(x0(o)!==
i)throw Gt("its record was changed");const{kept:s,withdrawn:a,...d}=o;return{...d,spared:s,skippedPresets:a}}var T0=/^sha256:[0-9a-f]{64}$/;
function U1(t){if(!B(t)||t["version"]!==k0)return false;const{key:e,diffId:n,digest:r,seal:i,packing:o,rules:s,commands:a,
kept:d,withdrawn:c,directories:f}=t;const{unmatched:u,warnings:l,suggestions:m,layers:h,contents:g}=t;const y=["packedBy\
tes","entries","dataBytes","seconds"];return typeof e==="string"&&[n,r,i].every(E=>typeof E==="string"&&T0.test(E))&&$p(
"gzip","zstd","none")(o)&&y.every(E=>et(t[E]))&&hr(s,{kind:$p("preset","exclude"),name:ws,entries:et,bytes:Np})&&hr(a,{name:$p(
"run","apt-clean"),ms:et,bytes:b0(Np)})&&hr(d,{what:ws,why:b0(ws),entries:et,bytes:et})&&[c,u,l].every(U)&&(h===void 0||
H1(h))&&(m===void 0||hr(m,{name:ws,bytes:et}))&&Array.isArray(f)&&f.length<=N1&&hr(f,{path:z1,bytes:et,files:et})&&(g===
void 0||gc(g))}function H1(t){const e=i=>typeof i==="string"&&T0.test(i);const n={packedBytes:et,bytes:et,entries:et};const r=i=>hr(
i,{name:ws,bytes:et});return Array.isArray(t)&&t.length>1&&hr(t,{diffId:e,digest:e,...n,contents:r})}var z1=t=>typeof t===
"string"&&t.startsWith("/");var ws=t=>typeof t==="string";var Np=t=>typeof t==="number"&&Number.isFinite(t);var et=t=>Np(
t)&&t>=0;var $p=(...t)=>e=>typeof e==="string"&&t.includes(e);var b0=t=>e=>e===void 0||t(e);function hr(t,e){return Array.
isArray(t)&&t.every(n=>B(n)&&Object.entries(e).every(([r,i])=>i(n[r])))}function Mn(t,e){return new p("CACHE_BAD",`The c\
ached layer cannot be used: ${t}`,{hint:"The layer is made again. If this happens in every run, delete the entry from th\
e cache.",cause:e})}function Gt(t){return Mn(`${t}.`)}import{once as nM}from"node:events";import{promisify as v0}from"node:util";import{constants as B0,deflateRaw as W1,zstdCompress as J1}from"node:zlib";var qc={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}};var O0={gzip:"+gzip",zstd:"+zstd",none:""};function R0(t){
const[e,n,...r]=t.trim().split(":");const i=c=>new p("BAD_INPUT",`The ${T("compression")} must be gzip, zstd or none, op\
tionally with a level after a colon, but ${JSON.stringify(t)} ${c}.`,{hint:`For example "gzip", "gzip:${qc.gzip.max}", "\
zstd" or "zstd:${qc.zstd.default}".`});if(r.length>0)throw i("has two colons");if(e==="none"){if(n!==void 0)throw i('set\
s a level for "none"');return{kind:e}}if(e!=="gzip"&&e!=="zstd")throw i("is none of these");const{min:o,max:s,default:a}=qc[e];
if(n===void 0)return{kind:e,level:a,mayCopy:true};const d=/^[0-9]{1,2}$/.test(n)?Number(n):Number.NaN;if(!(d>=o&&d<=s))throw i(
`has a level that is not a number from ${o} to ${s}`);return{kind:e,level:d}}function Xc(t){if(t.kind==="none")return t;
return{kind:t.kind,level:qc[t.kind].min}}var j1=0;var G1=31;var K1=7.95;var V1=256*1024;function Y1(t){if(t.length<V1)return false;
const e=new Uint32Array(256);let n=0;for(let i=0;i<t.length;i+=G1,n++)e[t[i]]++;let r=0;for(const i of e)if(i>0)r-=i/n*Math.
log2(i/n);return r>K1}var q1=v0(W1);var X1=v0(J1);function _0(t,e){const n=t.length+(t.length>>8)+1024;switch(e.kind){case"\
gzip":return q1(t,{level:Y1(t)?j1:e.level,finishFlush:B0.Z_SYNC_FLUSH,chunkSize:n});case"zstd":return X1(t,{chunkSize:n,
params:{[B0.ZSTD_c_compressionLevel]:e.level}});case"none":return Promise.resolve(t)}}import{isDeepStrictEqual as A0}from"node:util";async function gr(t,e){const n=await ne(t,e);if(b(n,"Id")!==e)return false;return["RepoTags","RepoDigests"].every(r=>{const i=w(
n,r)??[];return U(i)&&i.length===0})}async function Mi(t,e,n){try{return await tM(t,e,n)}catch(r){await L0(t,e);throw r}}
var Z1=/^Loaded image(?: ID)?: (\S+)$/gm;async function Ui(t,e,n){if(e.reference===e.expectedId)return"";try{return await n()}catch(r){
await L0(t,{...e,answer:""});throw r}}async function L0(t,e){const{reference:n,expectedId:r,diffIds:i,answer:o}=e;if(n===
r)return;const s=[...o.matchAll(Z1)].map(([,a=""])=>a);for(const a of new Set([...s,r])){const d=a.startsWith("sha256:")?
await Q1(t,a,i).catch(()=>false):eM(a,n);if(d)await t.docker.try(["rmi",a]).catch(()=>{})}}async function Q1(t,e,n){if(!await gr(
t,e))return false;const r=Mt(await ne(t,e)??{});return A0(r,n)}function Mp(t){return t.length===1?`one layer ${t[0]}`:`t\
he layers ${t.join(", ")}`}function eM(t,e){const n=[...t].filter((r,i)=>r!==e[i]);return t.length===e.length&&n.length===
1}async function tM(t,e,n){const r=(c,f)=>{throw new p("CHECK_FAILED",`The stored image differs from what was sent: expe\
cted ${c}, found ${f}. Nothing was tagged.`,{hint:Q})};const i=e.answer.split("\n").find(c=>/^error /i.test(c.trim()));if(i!==
void 0){const c=tn(i,"ENGINE_FAILED","Unpacking the loaded image failed");if(c.code==="NO_SPACE"||c.code==="UNSUPPORTED_\
IMAGE")throw c;r("a load without an error",JSON.stringify(i))}const[o,s]=await Promise.all([ne(t,e.reference),OS(t,e.reference,
e.diffIds.length)]);const a=b(o,"Id");if(a!==e.expectedId)r(`the ID ${e.expectedId}`,String(a));const d=Mt(o??{});if(!A0(
d,e.diffIds))r(Mp(e.diffIds),JSON.stringify(d));if(n&&s===0)r("an unpacked layer","one of 0 bytes");return s}async function Hi(t,e,n){const{log:r,runId:i,signal:o}=t;const s=it(i);const a=e.map(({path:Se,startByte:Te,digest:pt,packedBytes:jn,
packing:Jf})=>{const jf=Re.layer+O0[Jf];return{path:Se,startByte:Te,descriptor:{mediaType:jf,digest:pt,sizeBytes:jn}}});
const d=a.map(({descriptor:Se})=>Se);const c=d.reduce((Se,{sizeBytes:Te})=>Se+Te,0);const f=e.map(({diffId:Se})=>Se);const u=await n.
configFor(e);const l=z(u);const{keepsPacked:m,idIsConfigDigest:h}=t.store;const g=await n.annotations();const y=la(u,d,g);
const E=h?l:y.descriptor.digest;const I=await gr(t,E);const P=m&&!V(n.platform,t.platform);const $=t.knowsPlatformOption&&
n.platform.architecture!=="";const L=P&&$?n.platform:void 0;const N=()=>{const Se=fe(se(s,"tag"));const Te={full:Se,familiar:s};
let pt=0;const jn=Rg(a,{config:u,platform:n.platform,name:Te,annotations:g},jf=>{pt+=jf});const Jf={title:"Load",doneBytes:()=>pt,
totalBytes:()=>c};return Oa(r,{progress:Jf,sent:nM(jn,"close"),after:"Unpack"},t.transport.loadImage(jn,L,o))};const q=I?
E:s;const Ee=await Ui(t,{reference:q,expectedId:E,diffIds:f},N);if(P&&L===void 0)await rM(t,E,n.platform);return{answer:Ee,
reference:q,diffIds:f,expectedId:E,configDigest:l,packedBytes:m?c:void 0,importedId:void 0,savedFile:void 0}}async function rM(t,e,n){
const{log:r,runId:i}=t;const o={reference:it(i),id:e,isIndex:false,platform:n,volumes:[]};try{await Y(t,await K(t,{source:o}))}catch(s){
r.debug(`no container of the loaded image: ${S(s)}`)}}var Up={kind:"none",wasAsked:false};async function Zc(t){const{run:e,engine:n,source:r,sourceConfig:i,options:o,cache:s}=t;
const{log:a}=e;if(s===void 0||o.dryRun)return Up;const{layer:d}=o;const c=w0(d,{isContainer:o.container!==void 0,isForeign:n!==
void 0&&r.byLayers!==true&&r.platform.architecture!==n.platform.architecture,takesZstd:n?.takesZstd??true});if(c!==void 0){
a.notice(`The layer is not cached: ${c}.`);return Up}const f=performance.now();const u=y0(r,(await i).json,d);const l=C0(
o.tempDir,`${oe(e.runId)}cache-`);const m=await oM(l).catch(g=>void a.warning(`The layer is not cached: ${S(g)}`));if(m===
void 0)return Up;let h=false;try{const g=await a.group("Look up the cached layer",async()=>{a.debug(`cache key ${u}`);h=
await zi(e,s.restore(u,m,a,e.signal));if(!h)a.info("The cache did not provide the layer.");const E={key:u,packing:d.compression.
kind};return h?zi(e,aM({cache:s,directory:m},E,e)):void 0});const y={key:u,directory:m,ms:performance.now()-f};if(g!==void 0)
return{...y,kind:"hit",found:g};await N0(y);return{...y,kind:"miss",isReplacing:h}}catch(g){await Hp(m,{recursive:true,force:true});
throw g}}async function zi({touch:t},e){const n=setInterval(t,1e3);try{return await e}finally{clearInterval(n)}}async function aM({
cache:t,directory:e},n,{log:r,signal:i}){try{const o=await P0(e,n);for(const[s,{digest:a}]of(o.layers??[]).entries()){const d=Es(
e,s);await iM(d);if(await t.restore(bs(a),d,r,i))continue;r.info(`The cache did not provide layer ${s+1} of ${o.layers?.
length}.`);return void 0}return await I0(e,o,i)}catch(o){if(!(o instanceof p))throw o;$0(o,r)}return void 0}function $0(t,e){
if(t.code==="CACHE_DIFFERS")e.notice(Ce(t));else if(t.code==="CACHE_BAD")e.warning(Ce(t));else e.warning(`${Ce(t)} The l\
ayer is made again.`)}async function N0({directory:t}){for(const e of await sM(t))await Hp(C0(t,e),{recursive:true,force:true})}
async function D0(t,e,{run:n,engine:r,packTo:i}){if(!(t instanceof p)||e.kind==="none")throw t;const o=t.code==="NO_SPAC\
E"&&i===void 0&&r?.store.keepsPacked===false;const s=t.code==="CACHE_BAD"||t.code==="CACHE_DIFFERS";if(!o&&!(s&&e.kind===
"hit"))throw t;$0(t,n.log);if(r!==void 0)await Ft(r.docker,n.runId,n.log);await N0(e);const{key:a,directory:d,ms:c}=e;return o?
{kind:"none",wasAsked:true}:{kind:"miss",key:a,directory:d,ms:c,isReplacing:true}}function F0(t){return t.kind==="none"?
t:{kind:"none",wasAsked:true}}async function Qc(t){if(t.kind==="none")return;await Hp(t.directory,{recursive:true,force:true}).
catch(()=>{})}function ef({paths:t,record:e}){const{packing:n}=e;return Dp(e).map(({diffId:r,digest:i,packedBytes:o},s)=>({
...{diffId:r,digest:i,packedBytes:o,packing:n},path:t[s]??""}))}var dM=["CHECK_FAILED","ENGINE_FAILED","DOCKER_FAILED"];
async function M0(t,{paths:e,record:n},r){const{log:i,signal:o}=t;try{const s=await Hi(t,ef({paths:e,record:n}),r);const a=await Mi(
t,s,n.dataBytes>0);i.info(`Loaded ${te(n.entries)} in one layer of ${x(a)}, packed ${x(n.packedBytes)}`);return{stored:s,
newBytes:a}}catch(s){if(o.aborted||!(s instanceof p)||!dM.includes(s.code))throw s;throw Mn(s.message,s)}}var cM=.5;function U0({
ms:t,found:e},n,r){const i=(t+n)/1e3;const o=e.record.seconds;const[s,a]=[i,o].map(d=>`${d.toFixed(1)} s`);if(i-o<cM){r.
info(`Used the cached layer in ${s}; making it took ${a}`);return}r.notice(`The cache does not pay off here: using the c\
ached layer took ${s}, and making it took ${a}.`)}var Ss=`docker-flatten ${si}`;function zp(t){return t?.files.filter(({isKept:e})=>e!==true)??[]}var ks={entries:0,dataBytes:0};function tf(t){const{source:e,sourceSize:n,image:r,verdict:i,surveyed:o,cacheHit:s,page:a}=t;const{isMet:d,budgets:c,checks:f}=i;
return{...Ba(n.bytes,r.bytes),oldLayers:e.layerCount,newLayers:r.layers,keptLayers:r.keptLayers??0,layers:r.parts,oldHistory:n.
history,newHistory:r.history,oldPackedBytes:n.packedBytes,newPackedBytes:r.packedBytes,imageId:d?r.imageId:void 0,configDigest:d?
r.configDigest:void 0,budgets:c,checks:f,directories:o.directories,contents:o.contents,rules:o.rules,commands:o.commands,
spared:o.spared,skippedPresets:o.skippedPresets,suggestions:o.suggestions,cacheHit:s,page:a}}import{mkdtemp as gM,rename as yM,rm as wM}from"node:fs/promises";import{join as H0}from"node:path";import{availableParallelism as mM}from"node:os";import{crc32 as fM}from"node:zlib";var uM=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var lM=Buffer.from([3,0]);var nf=class{header=uM;#e=0;#t=0;add(e){
this.#e=fM(e,this.#e);this.#t+=e.length}end(){const e=Buffer.alloc(8);e.writeUInt32LE(this.#e,0);e.writeUInt32LE(this.#t%
2**32,4);return Buffer.concat([lM,e])}};var Wp=1024*1024;var pM=Math.min(16,2*mM()+2);async function Un(t,e,n){return Uc(e,r=>hM(r,t,n))}async function hM(t,e,n){
const r=n.kind==="gzip"?new nf:void 0;let i=0;const o=[];const s=r===void 0?[]:[Promise.resolve(r.header)];const a=async()=>{
const u=await s.shift();await t.write(u);if(n.kind==="none")o.push(u)};const d=(u,l)=>{const m=u.subarray(0,l);i+=l;r?.add(
m);const h=_0(m,n);h.then(()=>n.kind!=="none"&&o.push(u),()=>{});s.push(h)};let c=Buffer.allocUnsafeSlow(Wp);let f=0;try{
for await(const u of e){for(let l=0;l<u.length;){const m=u.copy(c,f,l);l+=m;f+=m;if(f<Wp)break;d(c,f);if(s.length>=pM)await a();
c=o.pop()??Buffer.allocUnsafeSlow(Wp);f=0}}if(f>0||i===0&&r===void 0)d(c,f);if(r!==void 0)s.push(Promise.resolve(r.end()));
while(s.length>0)await a()}finally{await Promise.allSettled(s)}return{layerBytes:i,digest:t.digest(),packedBytes:t.bytes}}var z0={async store(t,e,n){const r=await gM(H0(n.tempDir,oe(t.runId)));try{const i=H0(r,"layer");const{digest:o,packedBytes:s}=await W(
t.log,ft(e,n.totalBytes),n.pack?.(e,i)??Un(e,i,n.compression));const a=n.compression.kind;const d={path:i,diffId:e.digest(),
digest:o,packedBytes:s,packing:a};const c=await Hi(t,[d],n);if(n.saveTo===void 0)return c;const f=await yM(i,n.saveTo).then(
()=>true,()=>false);return f?{...c,savedFile:{digest:o,packedBytes:s,packing:a}}:c}finally{await wM(r,{recursive:true,force:true})}}};import{pipeline as SM}from"node:stream";import{finished as kM}from"node:stream/promises";import{PassThrough as bM,Transform as EM}from"node:stream";var W0=8*1024*1024;var rf=class extends EM{side=new bM({highWaterMark:W0});constructor(){
super({highWaterMark:W0});this.side.on("error",()=>{})}close(){this.side.destroy()}_transform(e,n,r){if(this.side.destroyed||
this.side.write(e)){r(null,e);return}const i=()=>{this.side.off("drain",i);this.side.off("close",i);r(null,e)};this.side.
once("drain",i);this.side.once("close",i)}_flush(e){this.side.end();e()}};var J0={async store(t,e,n){const{log:r,runId:i,signal:o}=t;const s=n.saveTo===void 0?void 0:xM(e,n,r);const a=await Oa(r,
{progress:ft(e,n.totalBytes),sent:kM(e),after:"Store"},t.transport.importImage(s?.layer??e,Ws(i),o));const d=await s?.savedFile;
const c=e.digest();const f=await n.configFor([{diffId:c}]);const u=z(f);const[l]=await Promise.all([gr(t,u),PM(t,a,c)]);
const m=Og(f,c,it(i));const h=l?u:it(i);const g=await Ui(t,{reference:h,expectedId:u,diffIds:[c]},()=>t.transport.loadImage(
m,void 0,o));return{reference:h,diffIds:[c],expectedId:u,configDigest:u,packedBytes:void 0,importedId:a,savedFile:d,answer:g}}};
function xM(t,{saveTo:e="",compression:n},r){const i=new rf;let o=false;const s=Un(i.side,e,Xc(n)).then(({digest:a,packedBytes:d})=>({
digest:a,packedBytes:d,packing:n.kind}),a=>{i.close();if(!o)r.warning(`Could not save the layer: ${S(a)}`);return void 0});
SM(t,i,a=>{if(!a)return;o=true;i.side.destroy(a)});return{layer:i,savedFile:s}}async function PM(t,e,n){const[r]=Mt(await ne(
t,e)??{});if(r===n)return;throw new p("CHECK_FAILED",`The engine stored the layer ${r}, but ${n} was sent: the stream wa\
s changed in transit. Nothing was tagged.`,{hint:Q})}var IM={"graph-driver":J0,containerd:z0};function j0({kind:t}){return IM[t]}async function G0(t,{signal:e,touch:n}){const r=[];for(const i of t){const o=Ei(i,{checksDiffId:true,signal:e});for await(const s of o.
chunks)n();r.push(o.packing??"none")}return r}async function K0(t,e,n){const{packed:r,packedBytes:i,newBytes:o,streamBytes:s=0}=t;const a=r===void 0?[]:await e.files();
return{...t,packed:r&&{...r,files:[...a,...r.files],hasContent:true},packedBytes:i===void 0||n?void 0:a.reduce((d,c)=>d+
c.packedBytes,i),newBytes:o+e.unpackedBytes,streamBytes:s+e.tarBytes}}function V0({run:t,source:e,baseBlobs:n},{base:r,layers:i}){
if(r===void 0||i===void 0)return void 0;const{unpackedBytes:o,tarBytes:s,layerCount:a}=r;const d=n??i.blobs.slice(0,a);const c=true;
const f=async()=>{const u=n===void 0?i.packings:await G0(n,t);return Promise.all(d.map(async({descriptor:l,diffId:m,locate:h},g)=>{
if(h===void 0)throw new Error("a kept layer is in no file");const{path:y,startByte:E,sizeBytes:I}=await h(t.signal);const{
digest:P}=l;return{path:y,startByte:E,diffId:m,digest:P,packedBytes:I,packing:u[g],isKept:c}}))};return{unpackedBytes:o,
tarBytes:s,layers:e.diffIds.slice(0,a).map(u=>({diffId:u,isKept:c})),files:f}}import{pipeline as uU}from"node:stream/promises";var TM=new Set(["mtime","atime","ctime","LIBARCHIVE.creationtime"]);var Y0=0;function of({extensions:t,header:e}){return{
extensions:Or(wi(t,n=>TM.has(n))).flatMap(({block:n,data:r})=>[fo(n,Y0),...r===void 0?[]:[r]]),header:fo(e,Y0)}}function q0(t){
const e=[];for(let n=0;;){const r=t.subarray(n,n+O);const{typeFlag:i,sizeBytes:o}=Oe(r,n);if(!un(i))return{extensions:e,
header:r};e.push(r);n+=O;if(o===0)continue;e.push(t.subarray(n,n+ce(o)));n+=ce(o)}}var Ji=-1;var _t={file:0,directory:1,hardLink:2};var Wi=1024;var sf=class{paths=[];targets=new Map;kind=new Uint8Array(Wi);start=new Float64Array(
Wi);bytes=new Float64Array(Wi);dataBytes=new Float64Array(Wi);parentBytes=new Uint32Array(Wi);packedBytes=new Float64Array(
Wi);#e;#t;constructor(e){this.#t=e;this.#e=new St({begin:(n,r,i)=>{this.#n(n,r,i);return Kr},emit:()=>{},mapBlock:n=>{this.
bytes[this.count-1]+=O;e?.mapBlock?.(n)},data:n=>e?.data(n),end:()=>e?.end()})}get count(){return this.paths.length}add(e){
this.#e.consume(e)}end(){if(this.#e.hasEnded)return;throw new p("TAR_TRUNCATED",`The flat tar ends after ${this.#e.offsetBytes}\
 bytes, before the two zero blocks that end an archive.`,{hint:"Run again. If it happens again, please report it."})}#n(e,n,r){
const i=this.count;this.#r(i+1);const{typeFlag:o,sizeBytes:s,extensions:a,header:d}=e;const c=a.reduce((u,l)=>u+l.length,
O);const f=o==="5"||qs(d)&&e.name.at(-1)===47;this.paths.push(X0(e.name));this.kind[i]=f?_t.directory:o==="1"?_t.hardLink:
_t.file;this.start[i]=r;this.bytes[i]=c+ce(s);this.dataBytes[i]=s;if(f)this.parentBytes[i]=BM(e);if(o==="1")this.targets.
set(i,X0(Nt(d,n)));this.packedBytes[i]=60+s*.4;this.#t?.begin(e,"keep")}#r(e){if(e<=this.kind.length)return;const n=2*this.
kind.length;const r=(i,o)=>{o.set(i);return o};this.kind=r(this.kind,new Uint8Array(n));this.start=r(this.start,new Float64Array(
n));this.bytes=r(this.bytes,new Float64Array(n));this.dataBytes=r(this.dataBytes,new Float64Array(n));this.parentBytes=r(
this.parentBytes,new Uint32Array(n));this.packedBytes=r(this.packedBytes,new Float64Array(n))}};function X0(t){const e=_(
t);return e==="."?"":e}function BM(t){if(t.extensions.length===0)return O;return of(t).extensions.reduce((e,n)=>e+n.length,
O)}function Z0(t){const e=vM(t);return{order:e,parent:OM(t,e),target:_M(t)}}function vM({paths:t}){const e=t.map(n=>n.replaceAll(
"/","\0"));return Uint32Array.from(e.keys()).sort((n,r)=>{const[i,o]=[e[n],e[r]];return i<o?-1:i>o?1:n-r})}function OM({
paths:t,kind:e},n){const r=new Int32Array(t.length).fill(Ji);const i=[];for(const o of n){const s=t[o];while(i.length>0&&
!RM(s,t[i.at(-1)]))i.pop();const a=i.at(-1);if(a!==void 0){if(e[a]!==_t.directory)throw AM(s,t[a]);r[o]=a}if(s!=="")i.push(
o)}return r}function RM(t,e){return t.charCodeAt(e.length)===47&&t.startsWith(e)}function _M({paths:t,targets:e}){const n=new Int32Array(
t.length).fill(Ji);if(e.size===0)return n;const r=new Set(e.values());const i=new Map;for(const[o,s]of t.entries()){const a=e.
get(o);if(a!==void 0)n[o]=i.get(a)??LM(s,a);if(r.has(s))i.set(s,o)}return n}function AM(t,e){return new p("TAR_INVALID",
`The entry ${R(j(t))} is below ${R(j(e))}, which is no directory.`,{hint:ge})}function LM(t,e){throw new p("TAR_INVALID",
`The hard link ${R(j(t))} comes before its target ${R(j(e))}, or has none.`,{hint:ge})}var CM=1024;function Q0(t,e,n,r){const i=$M(e.order,n,r);const o=new Uint8Array(t.count);return i.map((s,a)=>{const d=new Jp(
t,e,o,a+1);for(const c of s)d.put(c);return d.end()})}function $M(t,e,n){const r=new Array(n).fill(0);for(const s of t)r[e[s]]++;
const i=r.map(s=>new Uint32Array(s));const o=new Array(n).fill(0);for(const s of t){const a=e[s];i[a][o[a]++]=s}return i}
var Jp=class{#e;#t;#n;#r;#i=[];#o=0;#s=CM;#a=0;constructor(e,n,r,i){this.#e=e;this.#t=n;this.#n=r;this.#r=i}put(e){const{
target:n}=this.#t;const r=[];for(let i=e;i!==Ji&&this.#n[i]!==this.#r;){this.#n[i]=this.#r;r.push(i);i=n[i]}while(r.length>
0)this.#d(r.pop())}#d(e){const{bytes:n,dataBytes:r,packedBytes:i}=this.#e;this.#c(e);this.#i.push(e);this.#o+=r[e];this.#s+=
n[e];this.#a+=i[e]}#c(e){const{parent:n}=this.#t;const r=[];for(let i=n[e];i!==Ji&&this.#n[i]!==this.#r;i=n[i]){this.#n[i]=
this.#r;r.push(i)}for(const i of r.reverse()){this.#i.push(~i);this.#s+=this.#e.parentBytes[i];this.#a+=this.#e.packedBytes[i]}}end(){
return{pieces:Int32Array.from(this.#i),entries:this.#i.length,dataBytes:this.#o,streamBytes:this.#s,packedBytes:Math.round(
this.#a),largest:[]}}};function af(t,e,n){const r=Z0(t);const i="layers"in n?n.layers:NM(t,n.maxBytes);const o=DM(t,e,r,i);return{layers:Q0(t,r,
o,i),notices:[],details:[]}}function NM({packedBytes:t,count:e},n){let r=0;for(let i=0;i<e;i++)r+=t[i];return Math.max(1,
Math.min(100,Math.ceil(r*1.1/n)))}function DM(t,e,{order:n,target:r},i){const o=new Uint8Array(t.count);const s=new Map;
const a=t.paths.map(c=>{const f=e.packageOf(c);return f===void 0?c.split("/",2).join("/"):`${f.manager}:${f.name}`});for(const c of n){
if(t.kind[c]===_t.directory)continue;const f=s.get(a[c])??{bytes:0,layer:0};s.set(a[c],f);f.bytes+=t.packedBytes[c]}const d=new Array(
i).fill(0);for(const c of[...s.values()].sort((f,u)=>u.bytes-f.bytes)){c.layer=d.indexOf(Math.min(...d));d[c.layer]+=c.bytes}
for(let c=0;c<t.count;c++){const f=r[c];o[c]=f>=0?o[f]:t.kind[c]===_t.directory?i-1:s.get(a[c])?.layer??0}return o}function ex({layers:t},{index:e}){return t.map(n=>({layer:n,isWhole:t.length===1,isOneFile:FM(n,e)<=1}))}function*tx({pieces:t},{
start:e,bytes:n}){let r=0;let i=0;for(const o of t){if(o<0)continue;if(e[o]!==r&&i>0){yield i;i=0}i+=n[o]??0;r=(e[o]??0)+
(n[o]??0)}if(i>0)yield i}function FM({pieces:t},{kind:e,dataBytes:n}){let r=0;for(const i of t)if(i>=0&&e[i]===_t.file&&
(n[i]??0)>0)r++;return r}function nx(t,e){return t.filter(({facts:n,plan:r})=>n.packedBytes>e&&r.isOneFile).map(({facts:{
contents:n,packedBytes:r}})=>`${n[0]?.name??"A file"} alone takes ${x(r)} packed: its layer is larger than ${k("max-laye\
r-size")}.`)}var MM=3;function df(t,e){for(const[n,{packedBytes:r,bytes:i,contents:o}]of t.entries()){const s=o.slice(0,
MM).map(({name:d})=>d);const a=s.length===0?"":`: ${s.join(", ")}`;e.info(`Layer ${n+1} of ${t.length}, ${x(i)}, packed ${x(
r)}${a}`)}}import{pipeline as dx}from"node:stream";var UM=1024**3;var rx=1024**2;var HM=64*1024**2;var zM=256*1024**3;var jp=Buffer.alloc(rx);var cf=class{#e;#t;#n=0;constructor(e){
this.#e=e}begin(e,n){this.#t=e.sizeBytes<UM?void 0:{entry:e,verdict:n};this.#n=0;if(e.sizeBytes>=zM)this.#r()}data(e){if(this.#t===
void 0)return;const n=Math.max(0,rx-this.#n);this.#n+=e.length;if(!WM(e.subarray(n)))this.#t=void 0;else if(this.#n>=HM)
this.#r()}end(){this.#t=void 0}#r(){const e=this.#t;this.#t=void 0;if(e!==void 0)this.#e(e.entry,e.verdict)}};function WM(t){
for(let e=0;e<t.length;e+=jp.length){const n=t.subarray(e,e+jp.length);if(!n.equals(jp.subarray(0,n.length)))return false}
return true}function ix(t,{cleanWords:e},n){if(t===void 0||t.length===0)return;const r=t.map(({name:o,bytes:s})=>`${o} ${x(s)}`);const i=Lt(
"clean",Fd(e,t));n.info(`Could also be cleaned: ${r.join(", ")}. To do so, use ${i}`)}var JM=10;var ox=100;function sx({
rules:t,commands:e,spared:n,skippedPresets:r,unmatched:i,warnings:o},s){for(const{name:d,ms:c,bytes:f}of e){const u=f===
void 0?"":`, ${f<0?"added":"freed"} ${x(Math.abs(f))}`;s.info(`${d}: ${(c/1e3).toFixed(1)} s${u}`)}for(const{kind:d,name:c,
entries:f,bytes:u}of t){if(f===0&&u===0)continue;s.info(`${d==="preset"?"Cleaned":"Excluded"} ${c}: ${x(u)} in ${te(f)}`)}
const a=n.filter(({kind:d})=>d!==void 0&&d!=="base");if(a.length>0)s.info(GM(a));for(const{kind:d,entries:c,bytes:f}of n){
if(d!=="base")continue;const u=`The kept base has ${x(f)} in ${te(c)} that the rules would drop: its layers stay as they\
 are.`;if(f>0)s.notice(u);else s.info(u)}if(i.length>0)s.notice(KM(i));for(const d of r)s.notice(`Preset "${d}" skipped:\
 symlinks outside its cache point into it.`);for(const d of o)s.warning(d)}var jM=20;function GM(t){const e=t.slice(0,jM).
map(({what:r,why:i})=>`${R(Buffer.from(r))} (${ae(i??"",ox)})`);const n=t.length-e.length;return`Kept because the image \
uses it: ${e.join(", ")}${n>0?`, and ${n} more`:""}`}function KM(t){const e=t.slice(0,JM).map(i=>JSON.stringify(ae(i,ox)));
if(t.length===1)return`The pattern ${e[0]} in ${k("exclude")} matches nothing in the image.`;const n=t.length-e.length;const r=n>
0?`, and ${n} more`:"";return`${t.length} patterns in ${k("exclude")} match nothing in the image: ${e.join(", ")}${r}.`}
function ax(t){return({name:e,sizeBytes:n},r)=>{const i=r==="keep"||typeof r==="object"&&r.data===void 0;const o=i?"and \
the result contains them too":"although the result drops them";t.warning(`The file ${R(Buffer.from(_(e),"latin1"))} is s\
parse: most of its ${x(n)} are zeros, as in lastlog and faillog with large user IDs. The engine sends all the zeros, whi\
ch takes long, ${o}. Make the file smaller in the image: use "useradd --no-log-init", or truncate it in the step that cr\
eates it.`)}}function VM(t,{sizeInImage:e}){if(e===void 0||t.sizeBytes>0)return t;return{...t,sizeBytes:e(_(t.name))??0}}async function Kt({
reader:t,rules:e,survey:n,expected:r,resume:i,latestSeconds:o},{log:s,signal:a},d,c){const{base:f}=t;const u=Rt([f===void 0?
d:void 0,...r.map(N=>N.observer),n.observer,t.observer,new cf(ax(s))]);const l=e===void 0?t.decide:N=>e.decide(VM(N,t),t.
decide(N));const m=N=>Math.min(N,o??Infinity);const h=o===void 0?l:ac(l,m);const g=f===void 0?h:N=>f.owns(_(N.name))?l(N):
h(N);const y=e&&(()=>e.appendix({reader:t,retime:N=>sc(N,m),observer:u,signal:a}));const E=new Dn;const I=f===void 0?c:c&&
new Dn;const P=new J(g,u,{...y===void 0?{}:{appendix:y},...I===void 0?{}:{spans:{input:E,output:I}}});const $=c===void 0||
t.layers===void 0?t.open(a):t.layers.open(a,E);dx(await $,P,()=>{i().catch(()=>{})});if(f===void 0)return P;const L=I instanceof
Dn&&c?{input:I,output:c}:void 0;return YM(P,f,d,L)}function YM(t,e,n,r){const i=e.openAbove();const o=new J(s=>i.decide(
s),n,{appendix:async function*(){yield*i.whiteouts();o.counts.entries+=i.deleted},spans:r});dx(t,o,()=>{});return o}async function ff(t,e,n={}){
const r=await Kt(t,e,n.looker);const i=n.totalBytes===void 0?pn(t.expectedBytes):()=>n.totalBytes;await Ln(e,[r],i);return r}
function ji({counts:t},{rules:e,base:n}){const r=n===void 0?e?.appended:void 0;return{entries:t.entries+(r?.entries??0),
dataBytes:t.dataBytes+(r?.dataBytes??0)}}import{rm as fU}from"node:fs/promises";function xs(t){return t.slice(t.lastIndexOf("/")+1)}function Hn(t){return/^(.+?)-v?\d[^/-]*(?:-[^/]*)?$/.exec(t)?.[1]??t}
function uf(t){const e=t.replace(/\.(?:dist-info|egg-info|egg|data|libs|pth|py|pyc|so)$/,"").replace(/\.cpython-.*$/,"").
replace(/-\d[^-]*(?:-py\d.*)?$/,"");return e.toLowerCase().replace(/[-_.]+/g,"-")}var fx=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,read:(t,e)=>Gp(t,cx(e),n=>n.replace(/^\//,""))},{manager:"\
dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,read:(t,e)=>Gp(t,cx(e),n=>n.replace(/^[0-9a-f]{32} [ *]/,""))},
{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,read:XM},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,
read:(t,e)=>Gp(t,qM(e),n=>n.startsWith("%")?"":n)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\/[^/]+\.dist-info\/RECORD$/,
read:ZM},{manager:"conda",path:/(?:^|\/)conda-meta\/[^/]+\.json$/,read:QM}];function*Gp(t,e,n){for(const r of Kp(t))yield{
name:e,file:n(r)}}function*Kp(t){for(let e=0;e<t.length;){const n=t.indexOf("\n",e);const r=n===-1?t.length:n;if(r>e)yield t.
slice(e,r);e=r+1}}function cx(t){return xs(t).replace(/(?::[^:.]*)?\.[^.]*$/,"")}function qM(t){return xs(t.slice(0,t.lastIndexOf(
"/"))).replace(/-[^-]*-[^-]*$/,"")}function*XM(t){let e="";let n="";for(const r of Kp(t)){const i=r.slice(2);if(r.startsWith(
"P:"))e=i;else if(r.startsWith("F:"))n=i;else if(r.startsWith("R:"))yield{name:e,file:n===""?i:`${n}/${i}`}}}function*ZM(t,e){
const n=e.slice(0,e.lastIndexOf("/"));const r=uf(xs(n));const i=n.slice(0,Math.max(0,n.lastIndexOf("/")));for(const o of Kp(
t)){const[,s,a=""]=/^(?:"([^"]*)"|([^,]*)),/.exec(o)??[];yield{name:r,file:ux(i,s??a)}}}function*QM(t,e){const n=Math.max(
0,e.lastIndexOf("conda-meta/")-1);const r=e.slice(0,n);const i=Hn(Hn(xs(e).replace(/\.json$/,"")));for(const o of eU(t))
if(typeof o==="string")yield{name:i,file:ux(r,Buffer.from(o).toString("latin1"))}}function eU(t){try{const e=JSON.parse(
Buffer.from(t,"latin1").toString());const n=typeof e==="object"&&e!==null&&"files"in e?e.files:[];return Array.isArray(n)?
n:[]}catch{return[]}}function ux(t,e){if(e===""||e.startsWith("/"))return"";let n=t;let r=e;while(r.startsWith("../")){if(n===
"")return"";n=n.slice(0,Math.max(0,n.lastIndexOf("/")));r=r.slice(3)}return n===""?r:`${n}/${r}`}function zn(t,e=n=>n){return n=>e(t.exec(n)?.[1]??"")}var lx=zn(/\/(?:site|dist)-packages\/(?:__pycache__\/)?([^/]+)/,uf);
var tU=[{manager:"npm",path:/(?:^|\/)(?:node_modules|_npx|_cacache)\//,name:nU},{manager:"conda",path:/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//,
name:t=>zn(/\/pkgs\/([^/]+)/,e=>Hn(Hn(e)))(t)||lx(t)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\//,name:t=>lx(
`/${t}`)},{manager:"gem",path:/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//,name:zn(/\/(?:gems\/[^/]+\/)?(?:gems|doc|specifications|cache|extensions\/[^/]+\/[^/]+)\/([^/]+?)(?:\.gemspec|\.gem)?(?:\/|$)/,
Hn)},{manager:"cargo",path:/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//,name:zn(/\/(?:registry\/(?:src|cache)\/[^/]+|git\/checkouts|toolchains)\/([^/]+?)(?:\.crate)?(?:\/|$)/,
Hn)},{manager:"go",path:/^usr\/local\/go\/|(?:^|\/)go\/pkg\//,name:t=>t.startsWith("usr/local/go/")?"go":zn(/\/pkg\/mod\/(?:cache\/download\/)?([^@]+?)(?:@|\/@v\/|$)/)(
t)},{manager:"maven",path:/(?:^|\/)\.m2\//,name:zn(/\.m2\/repository\/(.+)\/[^/]+\/[^/]+$/)},{manager:"gradle",path:/(?:^|\/)\.gradle\//,
name:zn(/\/files-[^/]+\/([^/]+\/[^/]+)\//)},{manager:"nuget",path:/(?:^|\/)\.nuget\//,name:zn(/\.nuget\/packages\/([^/]+)\//)}];
function mx(t){for(const{manager:e,path:n,name:r}of tU)if(n.test(t))return{manager:e,name:r(t)};return void 0}var Vp="no\
de_modules/";function nU(t){const e=t.indexOf("/.pnpm/");if(e!==-1){const[i=""]=t.slice(e+"/.pnpm/".length).split("/",1);
const o=i.indexOf("@",1);return t.slice(0,e+"/.pnpm/".length)+(o===-1?i:i.slice(0,o))}let n=t.lastIndexOf(`/${Vp}`)+1;if(n===
0&&!t.startsWith(Vp))return"";n+=Vp.length;let r=t.indexOf("/",n);if(r!==-1&&t.charCodeAt(n)===64)r=t.indexOf("/",r+1);return r===
-1?t:t.slice(0,r)}var rU=128*1024*1024;var iU=32*1024*1024;var oU=1e6;var sU=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//;var aU=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/;
var Gi=class{#e=new Map;#t=[];#n=new Map;#r=false;#i;#o=rU;begin(e,n){this.#i=void 0;if(e.sizeBytes===0||!cU(e.name))return;
const r=_(e.name);if(sU.test(r))this.#r=true;const i=fx.find(o=>o.path.test(r));if(i===void 0||e.sizeBytes>Math.min(this.#o,
iU))return;this.#o-=e.sizeBytes;this.#i={format:i,path:r,parts:[]}}data(e){this.#i?.parts.push(Buffer.from(e))}end(){const e=this.#i;
this.#i=void 0;if(e===void 0)return;const{format:n,path:r,parts:i}=e;const o=Buffer.concat(i).toString("latin1");for(const{
name:s,file:a}of n.read(o,r)){if(a==="")continue;if(this.#e.size>=oU)return;this.#s(a,{manager:n.manager,name:s})}}#s(e,n){
const r=this.#a(n);const i=this.#e.get(e);if(i===void 0||dU(n,this.#t[i]))this.#e.set(e,r)}#a(e){const n=`${e.manager}:${e.
name}`;const r=this.#n.get(n);if(r!==void 0)return r;this.#n.set(n,this.#t.length);return this.#t.push(e)-1}managerOf(e){
return this.packageOf(e)?.manager??"other"}packageOf(e){const n=this.#e.get(e)??(e.startsWith("usr/")?this.#e.get(e.slice(
4)):void 0);if(n!==void 0)return this.#t[n];const r=mx(e);if(r!==void 0)return r;return this.#r&&aU.test(e)?{manager:"rp\
m",name:""}:void 0}};function dU(t,e){if(t.manager!==e.manager)return t.manager<e.manager;return t.name<e.name}function cU(t){
return t.indexOf("lib")!==-1||t.indexOf("conda-meta")!==-1}var Yp=-1;var qp=1024;var lf=class{#e=new Float64Array(qp);#t=new Int32Array(qp);#n=new Float64Array(qp);#r=0;#i=0;add(e,n){
if(e===0)return;const r=this.#i;this.#i+=e;const{stream:i,offset:o}=n??{stream:Yp,offset:0};if(this.#o(r,i,o))return;this.#s();
this.#e[this.#r]=r;this.#t[this.#r]=i;this.#n[this.#r++]=o}#o(e,n,r){const i=this.#r-1;if(i<0||this.#t[i]!==n)return false;
if(n===Yp)return true;return this.#n[i]+e-this.#e[i]===r}#s(){if(this.#r<this.#e.length)return;const e=2*this.#r;const[n,
r,i]=[this.#e,this.#t,this.#n];this.#e=new Float64Array(e);this.#t=new Int32Array(e);this.#n=new Float64Array(e);this.#e.
set(n);this.#t.set(r);this.#n.set(i)}*range(e,n){const r=e+n;if(r>this.#i)throw new RangeError("the stream is ahead of i\
ts spans");for(let i=e,o=this.#a(e);i<r;o++){const s=this.#e[o];const a=o+1<this.#r?this.#e[o+1]:this.#i;const d=Math.min(
a,r)-i;const c=this.#t[o];const f=this.#n[o]+i-s;yield{bytes:d,origin:c===Yp?void 0:{stream:c,offset:f}};i+=d}}#a(e){let n=0;
let r=this.#r;while(r-n>1){const i=n+r>>1;if(this.#e[i]<=e)n=i;else r=i}return n}};function Xp(){const t=new Gi;return{index:new sf(t),owners:t}}async function px({run:t},e,{path:n,isTraced:r,totalBytes:i,
looker:o}){const{log:s,signal:a}=t;const d=Xp();const c=r?new lf:void 0;const f=await Kt(e,t,o,c);const u=c0(n,Zp(f,d.index));
await W(s,ft(f,i),u);await e.resume();if(a.aborted)throw H(a.reason);return{...d,spool:{path:n,index:d.index,spans:c},diffId:f.
digest(),streamBytes:f.bytesWritten,counts:ji(f,e)}}async function*Zp(t,e){for await(const n of t){e.add(n);yield n}e.end()}
async function hx({spool:t}){await fU(t.path,{force:true})}var mf=4096;var lU=59;var mt=class{#e;#t=0;constructor({countsBlocks:e}){this.#e=e;if(e)this.#t=mf}get bytes(){return this.#t}begin(e,n){
if(n==="drop")return;const r=n==="keep"?e:n.head;const i=vn(e,n);const o=e.typeFlag==="2"?le(r).link.length:0;if(!this.#e){
this.#t+=i+o;return}const s=e.typeFlag==="5"||o>lU;this.#t+=Math.ceil((s?1:i)/mf)*mf}data(){}end(){}};function mU(t){const e=t.
reduce((n,{pieces:r})=>n+r.reduce((i,o)=>i+(o<0?1:0),0),t.length-1);return e*mf}async function gx(t,e,n){const{run:r}=t;
const i=new mt({countsBlocks:ut(t)});const{index:o,owners:s}=Xp();const a=await Kt(e,r,i);const d=ft(a,pn(e.expectedBytes));
const{signal:c}=r;await W(r.log,d,uU(Zp(a,o),An(),{signal:c}));await e.resume();const{layers:f,notices:u}=af(o,s,n);for(const m of u)
r.log.notice(m);const l=f.map(m=>({diffId:void 0,digest:void 0,packedBytes:m.packedBytes,bytes:m.dataBytes,entries:m.entries,
contents:m.largest}));if(l.length>1)df(l,r.log);return{newBytes:i.bytes+(ut(t)?mU(f):0),imageId:void 0,configDigest:void 0,
parts:l.length>1?l:void 0}}async function yx(t,e,n){const{run:r,engine:i,options:o}=t;const s=new mt({countsBlocks:ut(t)});
const a=await ff(e,r,{looker:s});await e.resume();const d=z(await n.configFor([{diffId:a.digest()}]));const c=i!==void 0&&
(o.tags.length>0||o.tagLocations.length===0);const f=c&&!i.store.idIsConfigDigest?void 0:d;return{newBytes:s.bytes,imageId:f,
configDigest:d}}async function bx(t,e,{path:n,...r}){const{run:i}=t;const{log:o,signal:s}=i;const{compression:a}=r;const d=new mt({countsBlocks:ut(
t)});const c=Rt([d,Ni(i.touch)]);const f=Di(t,e);const u=await Kt(e,i,c,f?.spans);const l=ft(u,r.totalBytes);const m=f?.
pack(u,n)??Un(u,n,a);const{digest:h,packedBytes:g}=await W(o,l,m);await e.resume();if(s.aborted)throw H(s.reason);const y=ji(
u,e);o.info(`Packed ${te(y.entries)} in one layer of ${x(d.bytes)}, packed ${x(g)}${f?.copied??""}`);const E=u.digest();
if(f!==void 0&&!Qp(t))await f.check(n,E,i);const I={path:n,diffId:E,digest:h,packedBytes:g,packing:a.kind};const P=y.dataBytes>
0;const $=await pf([I],r,P);const{bytesWritten:L}=u;return{...$,newBytes:d.bytes,streamBytes:L,counts:y}}function Qp({options:t}){
return t.verify||t.tagLocations.length===0}async function Ex(t,e,n){const{record:r}=e;const i=ut(t);const{bytes:o,streamBytes:s}=await eh(
e,t.run,i);const a=ef(e).map((f,u)=>({...f,contents:r.layers&&Ps(r.layers[u]?.contents??[])}));const d=await pf(a,n,r.dataBytes>
0);const c=r.layers===void 0?"one layer":`${r.layers.length} layers`;t.run.log.info(`Took ${te(r.entries)} in ${c} of ${x(
o)}, packed ${x(r.packedBytes)}`);return{...d,parts:r.layers,newBytes:o,streamBytes:s,counts:ks}}var wx=3;function Ps(t){
const e=t.slice(0,wx).map(({name:n})=>n);return`${e.join(", ")}${t.length>wx?" and more":""}`}async function pf(t,e,n){const r=await e.
configFor(t);const i=z(r);return{stored:void 0,packed:{files:t,config:r,request:e,hasContent:n},packedBytes:t.reduce((o,{
packedBytes:s})=>o+s,0),imageId:i,configDigest:i}}async function eh(t,e,n=false){let r=0;let i=0;for(const o of ef(t)){const s=await pU(
o,e,n);r+=s.bytes;i+=s.streamBytes}return{bytes:r,streamBytes:i}}async function pU({path:t,packing:e,diffId:n},r,i){const o=new mt(
{countsBlocks:i});const s=Gc({path:t,packing:e},r,o);const{diffId:a,streamBytes:d}=await s.catch(c=>{if(r.signal.aborted)
throw c;throw Mn("its layer cannot be unpacked.",c)});if(a!==n)throw Mn(`its layer unpacks to ${a}, but the record says ${n}\
.`);return{bytes:o.bytes,streamBytes:d}}import{createReadStream as TU}from"node:fs";import{rm as BU}from"node:fs/promises";import{pipeline as vU}from"node:stream";import{open as SU}from"node:fs/promises";import{Readable as kU}from"node:stream";var hU=16*1024;var gU=512;async function*Sx(t,e,n){let r;for(const i of yU(e,n)){const o=r;r=wU(t,i);r.catch(()=>{});if(o!==
void 0)yield await o}if(r!==void 0)yield await r}function*yU(t,e){let n=[];let r=e;for(const i of t){if(n.length>0&&(i.bytes>
r||n.length===gU)){yield n;n=[];r=e}n.push(i);r-=i.bytes}if(n.length>0)yield n}async function wU(t,e){const n=bU(e);const r=await Promise.
all(n.map(o=>EU(t,o)));const i=new Map;for(const[o,{start:s,ranges:a}]of n.entries())for(const d of a){const c=d.start-s;
i.set(d,r[o].subarray(c,c+d.bytes))}return e.map(o=>[o,i.get(o)])}function bU(t){const e=[];for(const n of t.toSorted((r,i)=>r.
start-i.start)){const r=e.at(-1);const i=n.start+n.bytes;if(r!==void 0&&n.start-(r.start+r.bytes)<=hU){r.bytes=Math.max(
r.bytes,i-r.start);r.ranges.push(n)}else e.push({start:n.start,bytes:n.bytes,ranges:[n]})}return e}async function EU(t,{
start:e,bytes:n}){const r=Buffer.allocUnsafeSlow(n);for(let i=0;i<n;){const{bytesRead:o}=await t.read(r,i,n-i,e+i);if(o===
0)throw new p("TEMP_DIR",`The flat layer in the temporary directory should have ${e+n} bytes or more, but ends at ${e+i}\
: it was changed.`,{hint:"Let nobody else write to the temporary directory, then run again."});i+=o}return r}var hf=1024*1024;function xx(t,e,n,r){return kU.from(xU(t,e,r),{objectMode:false,highWaterMark:hf,signal:n})}async function*xU(t,e,n){
const r=await SU(t.path);try{for await(const i of Sx(r,IU(t.index,e),hf)){const o=i.flatMap(([s,a])=>{if(!s.isParent){PU(
t,n,s);return[a]}const{extensions:d,header:c}=of(q0(a));for(const f of[...d,c])n?.add(f.length,void 0);return[...d,c]});
yield o.length===1?o[0]:Buffer.concat(o)}n?.add(rn.length,void 0);yield rn}finally{await r.close()}}function PU({spans:t},e,{
start:n,bytes:r}){if(e===void 0)return;if(t===void 0)e.add(r,void 0);else for(const i of t.range(n,r))e.add(i.bytes,i.origin)}
function*IU(t,{pieces:e}){let n=0;let r=0;for(const i of e){const o=i<0;const s=o?~i:i;const a=t.start[s];if(o||a!==n+r){
yield*kx(n,r);[n,r]=[a,0]}if(o)yield{start:a,bytes:t.bytes[s],isParent:o};else r+=t.bytes[s]}yield*kx(n,r)}function*kx(t,e){
for(let n=0;n<e;n+=hf)yield{start:t+n,bytes:Math.min(hf,e-n),isParent:false}}var OU=2;var Px=5;var RU=.97;async function Ix(t,e,n,{path:r,...i}){const{run:o}=t;const s=Di(t,e);const a=await px(t,e,
{path:`${r}-flat`,isTraced:s!==void 0,totalBytes:i.totalBytes,looker:Ni(o.touch)});const d=th(t,n);const c=await _U({job:t,
flat:a,compression:d,splice:s,path:r});await hx(a);const f=Is(c,({facts:L})=>L.bytes);const u=Is(c,L=>L.streamBytes);const l=Is(
c,({file:L})=>L.packedBytes);const m=100*Is(c,({copiedBytes:L})=>L)/Math.max(1,u);const h=s===void 0?"":`, ${m.toFixed(1)}\
 % of it copied as it was`;const{entries:g,dataBytes:y}=a.counts;const E=c.length===1?"one layer":`${c.length} layers`;o.
log.info(`Packed ${te(g)} in ${E} of ${x(f)}, packed ${x(l)}${h}`);const I=c.map(({file:L})=>L);const P=await pf(I,i,y>0);
const $=c.length===1?void 0:c.map(L=>L.facts);if($!==void 0)df($,o.log);return{...P,packedBytes:Fn(t)?void 0:l,parts:$,flatDiffId:a.
diffId,newBytes:f,streamBytes:u,counts:a.counts}}function th(t,e){const{compression:n}=t.options.layer;if(!Fn(t))return n;
return e.kind==="miss"?Xc(n):{kind:"none"}}async function _U(t){const{job:e,flat:n}=t;const{log:r}=e.run;const{division:i}=e.
options.layer;if(i===void 0)throw new Error("one layer is not divided");const o="maxBytes"in i?i.maxBytes:Number.POSITIVE_INFINITY;
const s=({file:c,plan:f})=>c.packedBytes>o&&!f.isOneFile;let a=i;let d=Number.POSITIVE_INFINITY;for(let c=1;;c++){const f=af(
n.index,n.owners,a);for(const y of f.details)r.debug(y);const u=c>=Px;const l=ex(f,n);const m=await LU(t,l,u?()=>false:s);
const h=m.filter(s);if(h.length===0||u||!("maxBytes"in a)){for(const y of f.notices)r.notice(y);for(const y of nx(m,o))r.
notice(y);if(h.length>0)r.warning(AU(h,m.length));return m}const g=Tx(h);r.debug(`divided again: a layer has ${x(g)}`);if(g>=
d)c=Px-1;else a={maxBytes:Math.floor(a.maxBytes*o*RU/g)};d=g;for(const{file:y}of m)await BU(y.path)}}function AU(t,e){return`${t.
length} of ${e} layers are larger than ${k("max-layer-size")}, the largest ${x(Tx(t))}: they could not be divided any fu\
rther.`}function Tx(t){return Math.max(...t.map(({file:e})=>e.packedBytes))}async function LU(t,e,n){const{run:r}=t.job;
const i=new AbortController;const o=AbortSignal.any([r.signal,i.signal]);let s=0;const a=h=>{s+=h};const d=Is(e,({layer:h})=>h.
streamBytes);const c=[];const f=[...e.entries()];const u=async()=>{for(let h=f.shift();h!==void 0;h=f.shift()){const[g,y]=h;
const E=await CU(t,y,{number:g+1,signal:o,onBytes:a});c[g]=E;if(n(E))f.length=0}};const l=Array.from({length:OU},()=>u().
catch(h=>{i.abort(h);throw h}));const m={title:"Pack",doneBytes:()=>s,totalBytes:()=>d};try{await W(r.log,m,Promise.all(
l))}finally{await Promise.allSettled(l)}if(r.signal.aborted)throw H(r.signal.reason);return c.filter(h=>h!==void 0)}async function CU({
job:t,flat:e,compression:n,splice:r,path:i},o,{number:s,signal:a,onBytes:d}){const{run:c}=t;const{layer:f,isWhole:u}=o;const l=`${i}\
-${s}`;const m=new mt({countsBlocks:ut(t)});const h={begin:()=>{},data:Te=>d(Te.length),end:()=>{}};const g=new J(()=>"k\
eep",Rt([m,Ni(c.touch),h]));const y=u||r?.paysFor(tx(f,e.index));const E=y===true?r?.another():void 0;const I=u?$U(e,a,E?.
spans):xx(e.spool,f,a,E?.spans);vU(I,g,()=>{});const P=await E?.pack(g,l)??await Un(g,l,n);const{digest:$,packedBytes:L,
copiedOutBytes:N=0}=P;const q=g.digest();if(E!==void 0&&!Qp(t))await E.check(l,q,c);const Ee=f.largest;const Se=u?void 0:
Ps(Ee);return{plan:o,file:{path:l,diffId:q,digest:$,packedBytes:L,packing:n.kind,contents:Se},facts:{diffId:q,digest:$,packedBytes:L,
bytes:m.bytes,entries:f.entries,contents:Ee},streamBytes:g.bytesWritten,copiedBytes:N}}function $U({spool:t,streamBytes:e},n,r){
if(r!==void 0&&t.spans!==void 0)for(const{bytes:i,origin:o}of t.spans.range(0,e))r.add(i,o);return TU(t.path,{highWaterMark:1024*
1024,signal:n})}function Is(t,e){return t.reduce((n,r)=>n+e(r),0)}import{posix as HU}from"node:path";var NU=1e3;async function Bx(t,e,{id:n}){const[r,i]=await Promise.all([t.docker.run(["diff",n]),Ue(t,n,["--size"])]);const o=r.
split("\n").map(d=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(d)?.groups).filter(d=>d!==void 0);const{SizeRw:s}=i;if(o.length>
NU||typeof s!=="number")return void 0;const a=await K(t,{source:e});try{const d=[];for(const{kind:c,path:f=""}of o){const u=await DU(
t,a,f,c==="D");if(u>0)d.push({path:f,bytes:u})}return{old:d,writtenBytes:s}}finally{await Y(t,a)}}async function DU(t,e,n,r){
const{signal:i}=t;try{return await FU(await t.transport.readArchive(e,n,i),r)}catch(o){if(je(o,n))return 0;throw o}}async function FU(t,e){
const n=new AbortController;let r=0;let i=true;const o=new J(({typeFlag:s,sizeBytes:a})=>{if(n.signal.aborted)return"dro\
p";r+=a;if(i&&(s!=="5"||!e))n.abort();i=false;return"drop"});await dr(n.signal,t,o);return r}import{posix as MU}from"node:path";var gf="/var/lib/apt/lists";var vx="/var/cache/apt";function Ox(t){return[gf,vx].some(
e=>t.startsWith(`${e}/`))}function Rx(t){return t.filter(e=>{const n=MU.normalize(`/${e}/`);return[`${gf}/`,`${vx}/`].some(
r=>r.startsWith(n)||n.startsWith(r))})}function Ts(t,e){return`echo ${t.slice(0,-1)}"${t.slice(-1)}"-${e}`}function _x(t){
return["set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/nu\
ll 2>&1 || { ${Ts(t,"no-apt")}; exit 0; }`,"apt-get clean",`[ -d ${gf} ] || exit 0`,`cd ${gf}`,"for name in * .[!.]* ..?\
*; do",'  [ -e "$name" ] || [ -h "$name" ] || continue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial \
]; then',"    find partial -mindepth 1 -delete","  else",'    rm -rf -- "./$name"',"  fi","done"].join("\n")}import{randomBytes as UU}from"node:crypto";function Ax(t,{script:e,aptClean:n}){const r=[Ts(t,"shell"),e===void 0?":":`/bin/sh -e -c " $1" || exit $?; ${Ts(t,"run")}`,
n?`/bin/sh -c "$2" || exit $?; ${Ts(t,"apt")}`:":"].join("\n");return["-c",r,"sh",e??"",_x(t)]}var yf=class{token=`docke\
r-flatten-${UU(8).toString("hex")}`;#e=new Map;ms(e){return this.#e.get(e)}read(e){const n=e.indexOf(this.token);if(n!==
-1)this.#e.set(e.slice(n+this.token.length+1).trim(),performance.now());return this.strip(e)}strip(e){const n=e.indexOf(
this.token);if(n===-1)return e;return n===0?void 0:e.slice(0,n)}};var zU=/no such file or directory|executable file not found|not a directory/i;var WU=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i;
var Lx=/exec format error/i;var JU=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im;var jU=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;
async function Cx(t,e,n){const{log:r,signal:i}=t;const{image:o}=e;GU(o,n,r);const s=new yf;const a=await cc(t,o,{program:"\
/bin/sh",args:Ax(s.token,n),user:"0:0",network:n.network,shows:l=>s.read(l)}).catch(l=>{const m=l instanceof p&&l.code===
"DOCKER_FAILED";throw m?$x(n,l.message,l)??l:l});if(s.ms("shell")===void 0)return qU(t,o,n,a);if(a.exitCode!==0)throw KU(
o,n,s,a);const d=VU(o,n,s,r);const{container:c}=a;if(d.length===0){await xi(t,c);return yr}const f=Bx(t,o,c).then(l=>d.map(
m=>YU(m,d,l))).catch(l=>{if(!i.aborted)r.notice(`Could not measure what the commands freed: ${S(l)}`);return d});const u=wk(
t,e,c);return{changed:u,commands:d,measuredCommands:f,needsAptRule:false}}function GU({volumes:t},{script:e,aptClean:n},r){
if(e!==void 0&&t.length>0){r.warning(`The image declares volumes: ${t.join(", ")}. They are empty while "run" runs, and \
its changes below them are not in the result.`)}const i=n?Rx(t):[];if(i.length>0){r.warning(`"apt-clean" cannot clean be\
low the volumes that the image declares: ${i.join(", ")}. Use ${k("exclude")} to drop their contents.`)}}function wf(t){
if(t.length===0)return"";return` The image's volumes are empty while commands run: ${t.join(", ")}.`}function KU(t,{script:e,
network:n},r,i){const o=e!==void 0&&r.ms("run")===void 0?"run":"apt-clean";const s=fc(i,d=>r.strip(d));const a=o==="run"?
`Nothing was tagged. The script stops at the first command that fails${n==="none"?`, and it has no network unless ${k("r\
un-network")} names one`:""}.`:`Leave ${k("apt-clean")} out to flatten without it, or repair apt in the image.`;return new p(
"COMMAND_FAILED",`"${o}" failed in a container of ${t.reference} with exit status ${i.exitCode}:
${s}`,{hint:a+wf(t.volumes)})}function VU(t,{script:e,aptClean:n},r,i){const o=r.ms("no-apt")===void 0;if(!o){i.notice(`\
Skipped apt-clean: the image has no apt-get.${wf(Nx(t))}`)}const s=r.ms("shell")??0;const a=r.ms("run")??s;const d=[];if(e!==
void 0)d.push({name:"run",ms:a-s});if(n&&o)d.push({name:"apt-clean",ms:(r.ms("apt")??a)-a});return d}var yr={changed:void 0,
commands:[],measuredCommands:Promise.resolve([]),needsAptRule:false};function YU(t,e,n){if(n===void 0)return t;const r=e.
length>1;const i=t.name==="apt-clean";const o=n.old.filter(({path:s})=>!r||Ox(s)===i).reduce((s,{bytes:a})=>s+a,0);return{
...t,bytes:o-(r&&i?0:n.writtenBytes)}}async function qU(t,e,n,r){const{log:i}=t;const{script:o,aptClean:s}=n;const a=$x(
n,r.stderr);if(a!==void 0)throw a;const d=XU(e,t,r);if(o!==void 0){throw new p("COMMAND_FAILED",`"run" needs a shell in ${e.
reference}, but ${d}.`,{hint:`Use ${k("clean")} and ${k("exclude")} instead: they need no program in the image.${wf(e.volumes)}`})}
await xi(t,r.container);if(s){i.notice(`Used the rules of ${k("clean","apt")} instead of apt-clean: ${d}.${wf(Nx(e))}`)}
return{...yr,needsAptRule:s}}function $x({network:t},e,n){if(t==="none"||!JU.test(e))return void 0;return new p("COMMAND\
_FAILED",`Cannot connect the container for "run" to the network ${JSON.stringify(t)} (${k("run-network")}): ${e.trim().slice(
-2e3)}`,{hint:`Name a network that "docker network ls" lists, for example "bridge", or leave ${k("run-network")} out.`,cause:n})}
function Nx({volumes:t}){return t.filter(e=>jU.test(HU.normalize(e)))}function XU(t,e,n){const r=`${n.stderr}
${n.stdout}`;const{architecture:i}=t.platform;const o=e.platform.architecture;const s=i!==o;const a=zU.test(r);const d=WU.
test(r);if(Lx.test(r)&&!s)return`the image's /bin/sh is not an executable for this machine (${o})`;if(Lx.test(r)||s&&!a&&
!d)return`the image is for ${i}, which this machine (${o}) cannot run`;if(d)return"the image's /bin/sh cannot be execute\
d: it is a directory or not executable";if(a)return"the image has no shell (/bin/sh)";throw re(["start"],n)}var Dx=4e5;var ZU=15e4;var QU=40;var Bs=class{#e={children:new Map,folded:void 0};#t;#n;#r=0;#i=0;constructor(e,n=Dx){this.#t=
e;this.#n=n}get foldedFiles(){return this.#i}add(e,n,r=-1){if(n===0)return;const i=e.split("/");const o=[...i.splice(0,QU),
...i.length>0?[i.join("/")]:[]];const s=n<0?this.#o(o,n,r):n;if(s===0)return;const a=o.pop()??"";let d=this.#e;for(const f of o)
d=this.#s(d,f);const c=d.children.get(a);if(c===void 0){d.children.set(a,{bytes:s,group:r});this.#r++}else if("bytes"in c){
c.bytes+=s}if(this.#r>this.#n)this.#a()}#o(e,n,r){const i=[];let o=this.#e;for(const a of e){if(o===void 0||"bytes"in o)
break;if(o.folded!==void 0)i.unshift(o.folded.bytes);o=o.children.get(a)}if(o!==void 0)return n;let s=n;for(const a of i){
const d=a.get(r)??0;const c=Math.min(d,-s);a.set(r,d-c);s+=c}return s}#s(e,n){const r=e.children.get(n);if(r!==void 0&&"\
children"in r)return r;const i={children:new Map,folded:void 0};e.children.set(n,i);if(r===void 0)this.#r++;return i}#a(){
let e=1024;const n=this.#n/Dx*ZU;while(this.#r>n){this.#r=this.#d(this.#e,"",e).nodes;e*=2}}#d(e,n,r){let i=0;let o=0;for(const[
s,a]of e.children){const d=n===""?s:`${n}/${s}`;if("bytes"in a){o+=a.bytes;if(a.bytes>=r)i++;else{e.children.delete(s);const f=a.
group===-1?this.#t(d):a.group;this.#c(e,1,new Map([[f,a.bytes]]));this.#i++}continue}const c=this.#d(a,d,r);o+=c.bytes;if(c.
bytes>=r)i+=c.nodes+1;else{e.children.delete(s);if(a.folded!==void 0)this.#c(e,a.folded.files,a.folded.bytes)}}for(const s of e.
folded?.bytes.values()??[])o+=s;return{nodes:i,bytes:o}}#c(e,n,r){e.folded??={files:0,bytes:new Map};e.folded.files+=n;for(const[
i,o]of r)e.folded.bytes.set(i,(e.folded.bytes.get(i)??0)+o)}toPage(e=()=>true){const n=(r,i)=>{const o=[];for(const[s,a]of r.
children){const d=i===""?s:`${i}/${s}`;const c=j(s).toString("utf8");if("children"in a){const u=n(a,d);if(u.length>0)o.push(
[c,0,-1,u]);continue}const f=a.group===-1?this.#t(d):a.group;if(a.bytes>0&&e(f))o.push([c,a.bytes,f])}for(const[s,a]of r.
folded?.bytes??[])if(a>0&&e(s))o.push(["(smaller files)",a,s]);return o};return["",0,-1,n(this.#e,"")]}};var Wn=class{#e;#t;#n;#r;#i=false;observer;constructor({files:e=false,contents:n=false},r){const i=e||n?new Gi:void 0;this.#t=
e&&i!==void 0?new nh(i):void 0;this.#n=n&&i!==void 0?new hc(i):void 0;this.#e=this.#n?.directories??new Ii;this.#r=r;const o=Rt(
[this.#e,i,this.#t?.observer,r])??this.#e;const s=i!==void 0;this.observer={begin:(a,d)=>this.#o(()=>o.begin(a,d)),data:s?
a=>this.#o(()=>o.data(a)):()=>{},end:s?()=>this.#o(()=>o.end()):()=>{}}}onDropped=(e,n,r)=>{this.#o(()=>this.#t?.drop(e,
n,r))};get directories(){return this.#o(()=>this.#e.largest)}get suggestions(){return this.#o(()=>this.#r?.found)}get contents(){
return this.#o(()=>this.#n?.contents)}get page(){return this.#o(()=>this.#t?.toPage())}#o(e){if(this.#i)return void 0;try{
return e()}catch{this.#i=true;return void 0}}};var nh=class{#e;#t=new Bs(()=>-1);#n=[];observer;constructor(e){this.#e=new Bs(
n=>fr.indexOf(e.managerOf(n)));this.observer=new rh(this.#e)}drop(e,n,r){if(!this.#n.includes(r))this.#n.push(r);this.#t.
add(e,n,fr.length+this.#n.indexOf(r))}toPage(){const e=[[this.#e,"of the result"],[this.#t,"that were dropped"]];const n=[
...fr.map(r=>({name:r,kind:r==="other"?"other":"manager"})),...this.#n.map(({kind:r,name:i})=>({kind:r,name:i}))];return{
groups:n,result:this.#e.toPage(),dropped:this.#t.toPage(r=>(this.#n[r-fr.length]?.bytes??0)>0),notes:e.filter(([r])=>r.foldedFiles>
0).map(([r,i])=>`${r.foldedFiles} small files ${i} are not shown one by one: "(smaller files)" combines those of a direc\
tory.`)}}};var rh=class{#e;constructor(e){this.#e=e}begin(e,n){const r=vn(e,n);if(r>0)this.#e.add(_(e.name),r)}data(){}end(){}};import{access as eH,constants as Fx,mkdtemp as tH,rm as nH,stat as ih,statfs as Mx}from"node:fs/promises";import{join as rH}from"node:path";var iH=.5;var oH={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not write there",EPERM:"\
this user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"};var sH={input:()=>`T\
he ${T("temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment variable TMPDIR \
(/tmp if it is not set)"};async function Ux(t,e,n){try{await eH(t,Fx.W_OK|Fx.X_OK);await nH(await tH(rH(t,oe(n))),{recursive:true})}catch(r){
const i=await aH(t,pe(r));throw new p("TEMP_DIR",`${sH[e]()} must be a writable directory, but ${JSON.stringify(t)} is n\
ot: ${i}.`,{hint:e==="input"?"Name an existing, writable directory, or leave it out.":`Create that directory, or name an\
 existing, writable one with the ${T("temp-dir")}.`,cause:r})}}async function aH(t,e){const n=await ih(t).catch(()=>void 0);
if(n!==void 0&&!n.isDirectory())return"it is not a directory";if(n!==void 0&&e==="ENOENT")return"no file can be created \
in it";return oH[e]??e}function vs(t,e,n,r=iH){if(!n)return e;if(t===void 0)return Math.round(e*r);return t.reduce((i,o)=>i+
(/[+.](?:gzip|zstd)$/.test(o.mediaType)?o.sizeBytes:Math.round(o.sizeBytes*r)),0)}async function oh(t,e,n="The packed la\
yer needs"){const{bavail:r,bsize:i}=await Mx(t);const o=r*i;if(o>=e)return;throw new p("NO_SPACE",`${n} about ${x(e)} in\
 ${t}, but only ${x(o)} are free.`,{hint:`Free some disk space, or name a directory on a larger disk with the ${T("temp-\
dir")}.`})}async function sh({store:t,diskRoot:e},{unpackedBytes:n,packedBytes:r,spoolBytes:i},o){if(e===void 0)return void 0;
const s=await Promise.all([Mx(e),ih(e),ih(o)]).catch(()=>void 0);if(s===void 0)return void 0;const[{bfree:a,bsize:d},c,f]=s;
const u=[{what:"unpacked",bytes:n}];if(t.keepsPacked)u.push({what:"packed",bytes:r});if(i>0&&c.dev===f.dev)u.push({what:"\
for the spool, which is on the same disk",bytes:i});const l=u.reduce((g,{bytes:y})=>g+y,0);const m=a*d;if(m>=l)return void 0;
const h=u.map(({what:g,bytes:y})=>`${x(y)} ${g}`).join(", ");return`The engine's disk may be too small: the result needs\
 up to ${x(l)} there (${h}), but only ${x(m)} are free in ${e}. If it does not fit, nothing is tagged. "docker system df\
" shows what uses the space.`}async function zx(t,e){const{engine:n,source:r,sourceConfig:i,options:o,sweep:s}=t;const{tempDir:a,layer:d}=o;if(t.packTo===
void 0&&n?.store.keepsPacked===false){const E=r.knownBytes??0;return Hx(t,{unpackedBytes:E,packedBytes:0,spoolBytes:0})}
const c=(await e).bytes;const{packedLayers:f}=await i;const u=d.division===void 0?0:c;const l=d.compression.kind!=="none"&&
(d.division===void 0||t.cache!==void 0||!Fn(t));const m=vs(f,c,l)+u;const h=u===0?void 0:"The filesystem and the layers \
made of it need";await oh(a,m,h).catch(async()=>{await s.settle();await oh(a,m,h)});const g=vs(f,c,l,1);const y={unpackedBytes:c,
packedBytes:g,spoolBytes:g+u};await Hx(t,y)}async function Hx({engine:t,options:e,sweep:n},r){if(t===void 0)return;if(await sh(
t,r,e.tempDir)===void 0)return;await n.settle();const i=await sh(t,r,e.tempDir);if(i!==void 0)t.log.warning(i)}var dH=50;async function Wx(t,e){const n=new Map;for(const[r,i]of t.requiredPaths.entries()){if(n.has(i.text))continue;const o=r<
dH?e.lookAtImage:void 0;const s=await cH(t,i,{...e,lookAtImage:o});if(s!==void 0)n.set(i.text,uH(i,s))}return[...n.values()]}
async function cH(t,{candidates:e},{look:n,lookAtImage:r}){const i=e.map(s=>t.trace(s));const o=i.find(({droppedBy:s})=>s!==
void 0)?.droppedBy;if(o===void 0&&r===void 0)return void 0;for(const{end:s,droppedBy:a}of i)if(a===void 0&&s!==void 0&&await n(
s)!==void 0)return void 0;if(o!==void 0||r===void 0)return o;for(const s of e)if(await fH(s,r))return"a command";return void 0}
async function fH(t,e){const n=await _d(t,async r=>(await e(r))?.link);return n!==void 0&&await e(n.end)!==void 0}function uH({
by:t,text:e},n){const r=R(Buffer.from(e));return t==="WORKDIR"?`The image's WORKDIR ${r} is not in the result: ${n} remo\
ved it. The engine will create it again, empty and owned by root.`:`The image's ${t} refers to ${r}, which is not in the\
 result: ${n} removed it. Containers of the result may not start.`}function bf(t){const e=new Map;const n=async r=>{try{const i=await t(Buffer.from(r,"latin1").toString());if(i===void 0)return void 0;
const o=i.typeFlag==="2";return{link:o?le(i).link.toString("latin1"):void 0}}catch(i){if(i instanceof p&&i.code==="TAR_L\
IMIT")return{link:void 0};throw i}};return r=>{const i=e.get(r)??n(r);e.set(r,i);return i}}import{isUtf8 as lH}from"node:buffer";import{pipeline as mH}from"node:stream/promises";var Jx=8;var Ef=class{#e;#t;constructor(e,n){this.#e=e;this.#t=n}*emit(e,n=e){const{retime:r,observer:i}=this.#e;const o=r(
n);i?.begin(e,{head:o});i?.end();this.#t.entries++;yield*[...o.extensions,o.header]}async*fetchEntry(e,n){const{reader:r,
signal:i}=this.#e;const o=j(e);const s=await r.openPath(o,i).then(l=>yi(l,0)).catch(l=>{if(r.isNotFound(l,o))return void 0;
throw l});if(s===void 0)return;const a=s.typeFlag==="5";const d=j(a?`${e}/`:e);const{typeFlag:c}=s;const f={...ke(s,d),name:d,
typeFlag:c,sizeBytes:0};const u=n(f)===void 0?"drop":r.decide(f);if(u!=="drop")yield*this.emit(f,u==="keep"?f:u.head)}async*fetch(e,n,{
mayBeAbsent:r=false}={}){const{reader:i,retime:o,observer:s,signal:a}=this.#e;const d=e.slice(0,e.lastIndexOf("/")+1);let c;
const f={begin:(m,h)=>c!==void 0&&s?.begin(c,h),mapBlock:m=>c!==void 0&&s?.mapBlock?.(m),data:m=>c!==void 0&&s?.data(m),
end:()=>c!==void 0&&s?.end()};const u=new J(m=>{c=void 0;const h=n(d+_(m.name),m);if(h===void 0)return"drop";const g=j(m.
name.at(-1)===47?`${h}/`:h);const{typeFlag:y,sizeBytes:E}=m;c={...ke(m,g),name:g,typeFlag:y,sizeBytes:E};const I=i.decide(
c);if(I==="drop")return I;return I==="keep"?{head:o(c)}:{...I,head:o(I.head)}},f,{isPart:true});const l=j(e);try{const m=mH(
await i.openPath(l,a),u,{signal:a});m.catch(()=>{});for await(const h of u)yield h;await m}catch(m){if(!r||!i.isNotFound(
m,l))throw m}this.#t.entries+=u.counts.entries;this.#t.dataBytes+=u.counts.dataBytes}};function Sf(t){const e=Map.groupBy(
jx(t),({root:n})=>n);return new Map([...e].map(([n,r])=>[n,r.map(({path:i})=>i)]))}function jx(t){if(t.length<=Jx)return t.
map(r=>({root:pH(r),path:r}));const e=hH(t);const n=Map.groupBy(t,r=>r.split("/")[e.length]);if(e.length>1||e.length===1&&
n.size>Jx)return t.map(r=>({root:e.join("/"),path:r}));return[...n.values()].flatMap(jx)}function pH(t){for(let e=t;e!==
"";e=e.slice(0,Math.max(e.lastIndexOf("/"),0)))if(lH(j(e.slice(e.lastIndexOf("/")+1))))return e;return t}function hH(t){
let e=t[0]?.split("/").slice(0,-1)??[];for(const n of t){const r=n.split("/").slice(0,-1);const i=e.findIndex((o,s)=>o!==
r[s]);if(i!==-1)e=e.slice(0,i)}return e}var kf=class{#e;#t;#n;#r;#i=new Set;#o=[];#s=new Set;constructor(e,n,r,i=_n){this.#e=e;this.#r=Pm(i);this.#t=n;this.#n=r}findRestored(){
if(this.#e.dropped.isEmpty)return{restored:[],roots:[]};for(const[r,i]of this.#t.kept)this.#d(r,i);for(const r of this.#r)
this.#c(r);for(let r=this.#a();r!==void 0;r=this.#a())this.#d(...r);if(this.#t.isFull)this.#e.warnTooManyLinks();const e=r=>He(
r).some(i=>this.#i.has(i));const n=[...this.#i];return{restored:n,roots:n.filter(r=>!e(r))}}#a(){if(this.#o.length===0){
for(const{isSkipped:e,droppedTops:n}of this.#e.presets)if(e)for(const r of n)this.#u(r)}return this.#o.pop()}#d(e,n){const r=Go(
hE(e,n),this.#t.targetOf);if(r===void 0)return;this.#e.skipPresetsFor(e,r.end);const i=o=>this.#n.has(o)&&this.#t.targetOf(
o)===void 0;for(const o of r.through)if(!i(o))this.#f(o,e);this.#f(r.end,e)}#c(e){const n=Go(e.path,this.#t.targetOf)?.end;
if(n===void 0||n===e.path||e.extent==="itself")return;for(const r of this.#e.restoreReferenced(xm(e,n))){this.#i.add(r);
this.#u(r)}}#f(e,n){if(!this.#e.dropped.has(e))return;const r=this.#t.typeAt(e);const i=this.#e.restore(e,r,n,this.#n.has(
e));if(i==="unchanged")return;if(i!=="restored"){this.#e.warnBrokenLink(`The pattern ${JSON.stringify(i.text)} drops ${R(
j(`/${e}`))}, the target of the link ${R(j(`/${n}`))}, which is broken in the result.`);return}if(this.#e.decisionFor(e,
r).action==="keep")this.#i.add(e);this.#u(e)}#u(e){if(this.#s.has(e))return;this.#s.add(e);for(const[n,r]of this.#t.droppedBelow(
e))if(this.#e.decisionFor(n,"2").action==="keep")this.#o.push([n,r])}};var xf=class{#e=new Map;#t=[];#n;constructor(e){this.#n=e}push(e){this.#e.set(e.path,e);if(!this.#n)this.#t.push(e.path)}leaveFor(e){
for(let n=this.#t.at(-1);n!==void 0;n=this.#t.at(-1)){if(Vr(e,n))return;this.#r(n);this.#t.pop()}}end(){for(const e of this.#e.
keys())this.#r(e)}releaseAbove(e){if(this.#e.size===0)return[];this.#t=[];return He(e).flatMap(n=>{const r=this.#e.get(n);
this.#e.delete(n);return r===void 0?[]:[r]})}#r(e){zt(this.#e.get(e)?.count,1,0);this.#e.delete(e)}};var If=1e5;var Pf=class{#e=new Map;#t=0;add(e,n,r,i){if(++this.#t>If)throw ah(r.count?.name??"a rule");const o=_(n.name);
const s=this.#e.get(e)??{name:o,decision:r,before:[],links:[]};s.before.push(...i);s.links.push(n);this.#e.set(e,s)}get directories(){
return[...this.#e.values()].flatMap(({before:e})=>e)}async*contents(e,n,r){const i=new Map(this.#e);for(const[o,{links:s}]of this.#e){
if(!n(o))continue;for(const a of s)yield*e.emit(a);i.delete(o)}for(const[o,s]of Sf([...i.keys()])){const a=new Set(s);yield*e.
fetch(o,(d,c)=>{const f=a.has(d)?this.#e.get(d):void 0;if(f===void 0)return void 0;if(c.typeFlag==="1"||!i.delete(d))throw Gx(
d,f.name);r(d,f.decision,Bn(c));return f.name});for(const d of s){const{name:c,links:f}=this.#e.get(d);if(i.has(d))throw Gx(
d,c);for(const u of f.slice(1))yield*e.emit(u,zd(u,j(c)))}}}};function ah(t){return new p("TAR_LIMIT",`More than ${If} h\
ard links point to files that ${t} drops.`,{hint:"Leave that rule out: the hard links keep the content anyway, so it wou\
ld free little."})}function Gx(t,e){return new p("CHECK_FAILED",`${R(j(t))} was read again, since ${R(j(e))} is a hard l\
ink to it, but the engine did not return a single file.`,{hint:Q})}function Tf(t,e){return{name:Buffer.from(t.name),typeFlag:t.
typeFlag,sizeBytes:t.sizeBytes,extensions:e.extensions,header:Buffer.from(e.header)}}var gH=new Set(["0","7","S"]);var Bf=class{#e;#t;#n=new Set;#r=new Rd;#i=new Map;#o=new Pf;#s=new Map;#a=0;#d=0;appended={
entries:0,dataBytes:0};#c;#f;constructor(e){this.#e=new li(e);this.#t=new xf(e.returnsToDirectories===true);this.#f=e.references??
_n;this.#c=e.onDropped??(()=>{})}get counts(){return this.#e.counts}get requiredPaths(){return this.#f.required}get findings(){
return this.#e}dropsContentOf(e){const n=this.#e.decisionFor(e,"0");const{action:r,rule:i}=n;const o=r==="empty"||r==="d\
rop"&&i===void 0;if(o)this.#s.set(e,n);return o}decide(e,n){if(n==="drop")return n;const r=_(e.name);this.#t.leaveFor(r);
const i=n==="keep"?e:n.head;const{typeFlag:o}=e;const s=this.#s.get(r)??this.#e.decisionFor(r,o);if(s.action==="drop")return this.#y(
r,e,i,s);const a=Bn(e);const d=o==="5"||a===0&&e.name.at(-1)===47;if(!d)this.#a++;this.#e.countSpared(s.spared,d,a);if(o===
"1"&&this.#b(e,i,s))return"drop";if(o==="2"){const u=Kx(i);this.#r.add(r,u,true);this.#e.spareLinkTarget(r,u,this.#r.isFull)}
const c=this.#E(r);const f=n==="keep"?{head:i}:n;if(s.action==="empty"&&gH.has(o)&&a>0){this.#w(r,s.count,a);return{head:Wd(
i),data:Buffer.alloc(0),before:c}}return c.length===0?n:{...f,before:c}}async*appendix(e){this.#t.end();this.#S();const n=new Ef(
e,this.appended);for(const o of this.#o.directories)yield*n.emit(o);const{restored:r,roots:i}=new kf(this.#e,this.#r,this.#n,
this.#f).findRestored();if(i.length>0||this.#e.skippedPresets.length>0)yield*this.#u(new Set(r.flatMap(He)),i,n);yield*this.#o.
contents(n,o=>this.#e.decisionFor(o,"0").action==="keep",(o,{count:s},a)=>this.#g(o,s,0,a))}async*#u(e,n,r){const i=this.#e.
presets.filter(({isSkipped:o})=>o);for(const{droppedTops:o,count:s}of i){for(const a of o)yield*r.fetch(a,(d,c)=>this.#m(
d,c));Object.assign(s,{entries:0,bytes:0})}for(const o of Sf(n).keys()){for(const s of He(o))if(this.#l(s))yield*r.fetchEntry(
s,a=>this.#p(s,a));yield*r.fetch(o,(s,a)=>e.has(s)&&this.#l(s)?this.#p(s,a):this.#m(s,a),{mayBeAbsent:true})}for(const[o,
s]of this.#i){if(this.#e.decisionFor(o,"1").action!=="keep")continue;this.#h(o,s);if(!this.#b(s,s,ui))yield*r.emit(s)}}trace(e){
const n=Go(e,this.#r.targetOf);const r=[...n?.through??[],n?.end??e].find(d=>this.#l(d));const i=r===void 0?ui:this.#e.decisionFor(
r,this.#r.typeAt(r));const{kind:o,name:s=""}=i.count??{};const a=o==="exclude"?`the pattern ${JSON.stringify(s)}`:`the p\
reset ${s}`;return{end:n?.end,droppedBy:i.action==="drop"?a:void 0}}#l(e){return this.#e.dropped.has(e)&&!this.#n.has(e)}#m(e,n){
const r=this.#l(e)&&!this.#i.has(e)&&this.#e.decisionFor(e,n.typeFlag).action==="keep";if(r&&n.typeFlag==="1")throw ah("\
presets");return r?this.#p(e,n):void 0}#p(e,n){this.#n.add(e);this.#h(e,n);return e}#h(e,n){const{typeFlag:r}=n;const i=Bn(
n);const{spared:o}=this.#e.decisionFor(e,r);this.#e.countSpared(o,r==="5",i);const s=this.#e.presetThatDropped(e,r);if(s?.
isSkipped===false)this.#g(e,s.count,1,i)}#g(e,n,r,i){zt(n,-r,-i);if(n!==void 0&&i>0)this.#c(e,-i,n)}#y(e,n,r,{count:i,rule:o}){
this.#e.recordDropped(e);if(o?.preset.skippedIfLinked===true)yH(o,e);const{typeFlag:s}=n;if(s==="5"){this.#t.push({path:e,
entry:Tf(n,r),count:i});return"drop"}if(s==="2")this.#r.add(e,Kx(r),false);if(s==="1"&&o!==void 0&&this.#i.size<If)this.#i.
set(e,Tf(n,r));this.#d++;this.#w(e,i,Bn(n));return"drop"}#w(e,n,r){zt(n,1,r);if(n!==void 0)this.#c(e,r,n)}#E(e){const n=this.#t.
releaseAbove(e);for(const{path:r}of n)this.#n.add(r);return n.map(({entry:r})=>r)}#b(e,n,r){const i=_(le(n).link);const o=this.#e.
decisionFor(i,"0");const s=o.action==="empty"&&r.action==="empty";if(o.action==="keep"||s)return false;const a=this.#E(_(
e.name));this.#o.add(i,Tf(e,n),o,a);return true}#S(){if(this.#a>0||this.#d===0)return;const e=this.counts.filter(({entries:n})=>n>
0).map(({name:n})=>JSON.stringify(n));throw new p("BAD_INPUT",`Nothing would be left of the image: ${e.join(", ")} would\
 drop all of its files.`,{hint:'Drop less, or keep some files with a pattern that starts with "!".'})}};function yH({droppedTops:t},e){
if(!t.some(n=>Vr(e,n)))t.push(e)}function Kx(t){return le(t).link.toString("latin1")}import{posix as wH}from"node:path";var bH=200;async function Vx(t,e){let n=0;const r=async o=>++n>bH?void 0:(await e(o))?.link;const i=[];for(const o of t){
const s=await _d(Buffer.from(wH.normalize(o)).toString("latin1"),r);if(s!==void 0&&s.through.length>0&&s.end!=="")i.push(
`/${Buffer.from(s.end,"latin1")}`)}return[...new Set([...t,...i])]}async function Yx({run:t,source:e,sourceConfig:n,options:r},{reader:i,survey:o,ran:s}){const{signal:a}=t;const{clean:d,exclude:c}=r.
layer;const f=new Set(d);const u=ar("apt");if(s.needsAptRule&&u!==void 0)f.add(u);if(f.size===0&&c.length===0&&s.changed===
void 0)return void 0;const l=f.size>0;const m=l?await i.lookAt("etc/passwd",a):void 0;const{json:h}=await n;const g=w(h,
"config","Env");const y=m===void 0?0:We(m.header,"size");const E=m?.data.subarray(0,y);const I=l?await Vx(e.volumes,bf(P=>i.
lookAt(P,a))):e.volumes;return new Bf({presets:[...f],excludes:c,places:Bd(E,U(g)?g:[]),volumes:I,references:hm(h,pm(E)),
returnsToDirectories:i.returnsToDirectories,onDropped:o.onDropped,isInBase:i.base?.owns})}function qx({source:t,options:e},n){
const{clean:r,exclude:i,aptClean:o}=e.layer;const s=o?ar("apt"):void 0;const{Env:a}=t.shownConfig;return new Dd({active:s===
void 0?r:[...r,s],words:e.cleanWords,excludes:i,env:U(a)?a:[],volumes:t.volumes,references:hm({config:t.shownConfig},pm(
void 0)),isInBase:n})}async function Xx({reader:t,rules:e,survey:n},r,i){const{lookAtImage:o}=t;const s={look:bf(d=>t.lookAt(
d,i)),lookAtImage:o&&bf(d=>o(d,i))};const a=e===void 0?[]:await Wx(e,s);return{rules:e?.counts??[],commands:await r.measuredCommands,
spared:e?.findings.spared??[],skippedPresets:e?.findings.skippedPresets??[],unmatched:e?.findings.unmatched??[],warnings:[
...e?.findings.warnings??[],...a],directories:n.directories,contents:n.contents,suggestions:n.suggestions}}function dh({verify:t,html:e}){return t||e!==void 0}async function Zx(t,e,n){const{source:r,options:i}=t;const o=e.kind!==
"hit"||dh(i);const s=o?await EH(t):yr;jt(n,s.measuredCommands);const a=jt(n,(s.changed??r).openReader());const d=jt(n,SH(
t,a));return{isRead:o,ran:s,reader:await a,sourceSize:d}}async function EH(t){const{run:e,engine:n,source:r,inEngine:i,options:o}=t;
const{aptClean:s,script:a,scriptNetwork:d}=o.layer;if(a===void 0&&!s)return yr;if(r.byLayers===true){e.log.notice(`Used \
the rules of ${k("clean","apt")} instead of apt-clean: no container runs for an image that is read by its layers.`);return{
...yr,needsAptRule:s}}if(n===void 0||i===void 0)return yr;const c=a===void 0?"Clean with apt":"Run commands in a contain\
er";const f={script:a,network:a===void 0?"none":d,aptClean:s};return e.log.group(c,()=>Cx(n,i,f))}async function SH({source:t,
sourceConfig:e},n){await Promise.all([e,n]);return t.measure()}function kH({options:t,cache:e}){return t.report!==void 0||
t.compare!==void 0||e!==void 0}async function Qx(t,e,n){const{options:r}=t;const{isRead:i,ran:o}=e;const s={files:r.html!==
void 0,contents:kH(t)};const a=new Wn(s,qx(t,e.reader.base?.owns));if(!r.dryRun&&i)await zx(t,e.sourceSize);const d=i?await Yx(
t,{reader:e.reader,survey:a,ran:o}):void 0;const c=await PH(t,e,d);const f=await IH(t);const u=e.sourceSize.then(({bytes:l})=>l);
return{reader:c,base:V0(t,c),rules:d,survey:a,expected:r.verify&&!r.dryRun?xH(t):[],resume:f,expectedBytes:jt(n,u),latestSeconds:r.
layer.sourceDateEpoch}}function xH({source:t,options:e}){const n=t.byLayers===true?"engine":"exact";const r=[...e.tagLocations.
length>0?["exact"]:[],...e.tags.length>0?[n]:[]];return[...new Set(r)].map(i=>new vi(i))}async function PH({run:t,options:e},{
reader:n,ran:r},i){const{clean:o,exclude:s}=e.layer;const a=s.length>0||o.some(({empties:c})=>c!==void 0);if(i===void 0||
!a||n.sparingZeros===void 0)return n;const d=async c=>{await r.measuredCommands;return i.dropsContentOf(c)};return n.sparingZeros(
d,t.signal)}async function IH({source:t,options:e}){return e.pause&&t.hold!==void 0?t.hold():async()=>{}}import{mkdir as TH,rename as BH}from"node:fs/promises";import{join as eP}from"node:path";async function vf({run:t,cache:e},{key:n,directory:r},{stored:i,surveyed:o,entries:s,dataBytes:a,ms:d}){if(e===void 0||i.
savedFile===void 0)return;const c=i.diffIds[0]??"";const f={surveyed:o,entries:s,dataBytes:a,ms:d};try{await Fp(r,{key:n,
diffId:c,...i.savedFile,...tP(f)});await zi(t,e.save(n,r,t.log))}catch(u){t.log.warning(`Could not save the layer: ${S(u)}\
.`)}}function tP({surveyed:t,entries:e,dataBytes:n,ms:r}){const{rules:i,commands:o,spared:s,skippedPresets:a,unmatched:d,
warnings:c,suggestions:f}=t;return{entries:e,dataBytes:n,seconds:r/1e3,...{rules:i,commands:o,spared:s,skippedPresets:a,
unmatched:d,warnings:c,suggestions:f},directories:t.directories??[],contents:t.contents}}async function nP({run:t,cache:e},{
key:n,directory:r,isReplacing:i},{diffId:o,packing:s,layers:a,...d}){if(e===void 0)return;const{log:c}=t;const f=a.map(({
path:m,...h})=>h);const u=z(Buffer.from(f.map(m=>m.digest).join("\n")));const l=f.reduce((m,h)=>m+h.packedBytes,0);try{for(const[
m,{path:h,digest:g}]of a.entries()){if(!e.canSave(bs(g),c))continue;const y=Es(r,m);await TH(y);await BH(h,eP(y,Yc));await zi(
t,e.save(bs(g),y,c,!i))}if(!e.canSave(n,c))return;await Fp(r,{...{key:n,diffId:o,digest:u,packedBytes:l,packing:s,layers:f},
...tP(d)});await zi(t,e.save(n,r,c))}catch(m){c.warning(`Could not save the layers: ${S(m)}.`)}}function Of(t,{run:e,cache:n}){
if(t.kind!=="miss"||!n?.canSave(t.key,e.log))return void 0;return eP(t.directory,Yc)}async function iP(t,e,n){const{base:r}=e;const i=await vH(t,e,n);return r===void 0?i:K0(i,r,Fn(t))}async function vH(t,e,n){
const{run:r,options:i,packTo:o}=t;const{log:s}=r;const{way:a}=e.reader;const d=t.platformTitle===void 0?"":` ${t.platformTitle}`;
const c=RH(t,e,n);const f=u=>i.layer.division===void 0?bx(t,e,{...c,...e.base&&{compression:th(t,n)},path:u}):Ix(t,e,n,{
...c,path:u});try{if(i.dryRun)return await s.group(`Estimate${d} via ${a}`,()=>_H(t,e,c));if(n.kind!=="hit")return await s.
group(`Flatten${d} via ${a}`,()=>o===void 0?LH(t,e,c):f(o));const u=dh(i)?await s.group(`Compare the cached layer${d} vi\
a ${a}`,()=>CH(t,e,n)):void 0;if(o!==void 0)return await s.group(`Check the cached layer${d}`,()=>Ex(t,n.found,c));return await s.
group("Load the cached layer",()=>AH(t,n,c).then(l=>({...l,streamBytes:u})))}catch(u){throw OH(u,t)}}function OH(t,{source:e,
options:n}){const r=t instanceof p&&t.code==="TAR_TRUNCATED";if(!r||n.pause)return t;return e.changedWhileRead?.(t)??t}function RH(t,e,n){
const{source:r,sourceConfig:i,options:o}=t;return{platform:r.platform,configFor:async s=>xg((await i).json,{layers:[...e.
base?.layers??[],...s.filter(({isKept:a})=>a!==true)],sourceDiffIds:r.diffIds,createdBy:Ss,latestSeconds:o.layer.sourceDateEpoch}),
annotations:async()=>(await i).annotations,compression:o.layer.compression,tempDir:o.tempDir,saveTo:e.reader.isReproducible?
Of(n,t):void 0,totalBytes:pn(e.expectedBytes)}}async function _H(t,e,n){const{division:r}=t.options.layer;const i=await(r===
void 0?yx(t,e,n):gx(t,e,r));return{stored:void 0,packedBytes:void 0,...i,counts:ks}}function oP({engine:t}){if(t===void 0)
throw new Error("a layer that is not packed needs an engine");return t}async function AH(t,{found:e},n){const{stored:r,newBytes:i}=await M0(
oP(t),e,n);const o=t.source.countsFiles!==true;const s=o?i:(await eh(e,t.run)).bytes;return{...sP(r),newBytes:s,counts:ks}}
async function LH(t,e,n){const r=oP(t);const{log:i,signal:o}=r;const s=t.source.countsFiles===true?new mt({countsBlocks:false}):
void 0;if(!r.store.keepsPacked)i.debug(`${k("compression")} has no effect here: this image store keeps layers unpacked`);
const a=r.store.keepsPacked?Di(t,e):void 0;const d=await Kt(e,r,s,a?.spans);const c=a&&((y,E)=>a.pack(y,E));const f=await j0(
r.store).store(r,d,{...n,pack:c});await e.resume();if(o.aborted)throw H(o.reason);const u=ji(d,e);const l=await Mi(r,f,u.
dataBytes>0);const m=s?.bytes??l;const h=f.packedBytes===void 0?"":`, packed ${x(f.packedBytes)}${a?.copied??""}`;i.info(
`Stored ${te(u.entries)} in one layer of ${x(m)}${h}`);const{bytesWritten:g}=d;return{...sP(f),newBytes:m,streamBytes:g,
counts:u}}function sP(t){const{packedBytes:e,expectedId:n,configDigest:r}=t;return{stored:t,packedBytes:e,imageId:n,configDigest:r}}
async function CH({run:t,options:e},n,{found:{record:r}}){const i=await ff(n,t,{totalBytes:$H(r)});const o=i.digest();if(o!==
r.diffId)throw NH(o,r.diffId,e);return i.bytesWritten}var rP=512+256;function $H({entries:t,dataBytes:e,rules:n}){const r=n.
reduce((i,o)=>i+o.bytes+o.entries*rP,0);return e+t*rP+r}function NH(t,e,{layer:n,verify:r,html:i}){if(n.script===void 0&&
!n.aptClean)return Mn(`the source's layer is ${t}, but the cached layer is ${e}.`);const o=[...r?[k("verify")]:[],...i===
void 0?[]:[k("html")]];return new p("CACHE_DIFFERS","The commands produced a layer that differs from the cached one, so \
the layer is made again.",{hint:`If this happens in every run, leave out ${o.join(" and ")}, or the cache.`})}async function Os(t,e,n){const{run:r,options:i}=t;const o=performance.now();const s=await Zx(t,e,n);const{ran:a,isRead:d}=s;
const c=await Qx(t,s,n);const f=await iP(t,c,e);const u=performance.now()-o;const l=e.kind==="hit"?e.found.record:await Xx(
c,a,r.signal);sx(l,r.log);ix(l.suggestions,i,r.log);const m=await s.sourceSize;return{job:t,cached:e,input:c,layer:f,surveyed:l,
sourceSize:m,layerMs:u,isRead:d}}function Rf({job:t,cached:e,layerMs:n,isRead:r}){if(e.kind==="hit"&&!r)U0(e,n,t.run.log)}
function DH({newBytes:t,parts:e},n,{history:r}){const{layers:i=[],unpackedBytes:o=0}=n??{};if(i.length>0&&r===void 0)return void 0;
const s=(r??[]).map(c=>c.hasLayer);const a=r?.slice(0,hu(s,i.length))??[];if(e===void 0)return[...a,{command:Ss,bytes:t-
o,hasLayer:true}];const d=e.map(({bytes:c,contents:f})=>({command:gu(Ss,Ps(f)),bytes:c,hasLayer:true}));return[...a,...d]}
function _f(t,e){const{job:n,cached:r,input:i,layer:o,surveyed:s,sourceSize:a}=t;const{newBytes:d,packedBytes:c,imageId:f,
configDigest:u,parts:l}=o;const m=DH(o,i.base,a);return tf({source:n.source,sourceSize:a,image:{...{bytes:d,packedBytes:c,
history:m,imageId:f,configDigest:u},layers:(l?.length??1)+(i.base?.layers.length??0),keptLayers:i.base?.layers.length,parts:l},
verdict:e,surveyed:s,cacheHit:r.kind==="none"&&!r.wasAsked?void 0:r.kind==="hit",page:i.survey.page})}var aP="moby.buildkit.cache.v0";function dP(t){if(!(aP in t))return{config:t,hadCache:false};const{[aP]:e,...n}=t;return{
config:n,hadCache:true}}var FH=[/^ostree\.(?:commit|final-diffid|bootable)$/,/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/];
var MH=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function cP(t,e){const n=w(t,"config","Labels");if(!B(n))return[];return Object.keys(n).filter(r=>FH.some(i=>i.test(r))||
fP(b(n,r)??"",e))}function Rs(t,e){const n=([i,o])=>MH.test(i)||fP(o,e);const r=Object.entries(t);return{kept:Object.fromEntries(
r.filter(i=>!n(i))),leftOut:r.filter(n).map(([i])=>i)}}function fP(t,e){return e.some(n=>t.includes(n.replace(/^sha256:/,
"")))}async function Af({run:t,source:e}){const{log:n}=t;const r=await e.readConfig();if(r.missing!==void 0)n.warning(r.missing);
return UH(r,e,n)}function UH(t,e,n){const{config:r,hadCache:i}=dP(t.json);if(i)n.debug("removed BuildKit's inline cache \
metadata, which refers to the source's layers");const o=[e.id,...e.diffIds,...t.digest===void 0?[]:[t.digest],...(t.packedLayers??
[]).map(({digest:c})=>c)];const s=cP(r,o);if(s.length>0)n.warning(`Some labels describe the source's layers, which the r\
esult does not have: ${s.map(c=>JSON.stringify(c)).join(", ")}. The labels are kept, but tools that rely on them (ostree\
 or bootc hosts, a buildpacks rebase) do not work with the result.`);const{kept:a,leftOut:d}=Rs(t.annotations,o);if(d.length>
0)n.debug(`removed annotations about the source's own blobs: ${d.join(", ")}`);return{...t,json:r,annotations:a}}import{readdir as HH,rm as zH}from"node:fs/promises";import{basename as WH,dirname as uP,join as JH}from"node:path";async function jH(t){const e=WH(t);for(const n of await HH(uP(t)))if(n===e||n.startsWith(`${e}-`))await zH(JH(uP(t),n))}
async function Ki(t,e,n){if(e.scans?.hasFailed!==true)return[e,await D0(t,n,e)];e.run.log.debug(`packed anew: ${S(t)}`);
if(e.packTo!==void 0)await jH(e.packTo);return[{...e,scans:void 0},F0(n)]}async function mP(t){var i=[];try{const e=nt(i,new AsyncDisposableStack,true);const n={...t,sourceConfig:jt(e,Af(t))};const r=await h0(
n);if(r===void 0)return ch(n,Ki);try{return await ch({...n,source:r.source},(c,f,u)=>{if(f.scans?.hasFailed===true)throw new ys(
S(c),{cause:c});return Ki(c,f,u)})}catch(c){if(!r.mayFallBack(c))throw c;await g0(c,n)}finally{await r.close()}return ch(
n,Ki)}catch(o){var s=o,a=true}finally{var d=rt(i,s,a);d&&await d}}async function ch(t,e){var o=[];try{const n=nt(o,new AsyncDisposableStack,
true);const r=await Zc(t);n.defer(()=>Qc(r));const i={...t,scans:Kc(t,r,n)};try{return await lP(i,r)}catch(f){return await lP(
...await e(f,i,r))}}catch(s){var a=s,d=true}finally{var c=rt(o,a,d);c&&await c}}async function lP(t,e){var u=[];try{const n=nt(
u,new AsyncDisposableStack,true);const r=await Os(t,e,n);const i=await GH(t,r);const{layer:o,input:s,surveyed:a,layerMs:d}=r;
const{stored:c,counts:f}=o;await Ic(t,c,s.reader);if(e.kind==="miss"&&c!==void 0&&i.isMet)await vf(t,e,{stored:c,surveyed:a,
...f,ms:d});Rf(r);return _f(r,i)}catch(l){var m=l,h=true}finally{var g=rt(u,m,h);g&&await g}}async function GH({run:t,engine:e,
options:n,tags:r,source:i},{input:o,layer:s,sourceSize:a}){const{reader:d,expected:c}=o;const{stored:f,newBytes:u,streamBytes:l=u}=s;
const m=zr(n.budgets,{oldBytes:a.bytes,newBytes:u});const h=yn(m)===void 0;if(f===void 0||!h)return{budgets:m,isMet:h,checks:bp};
const[g]=c;const y=g&&{expected:g,source:i,reader:d,streamBytes:l};const E=await qk(e,f,y,n.test);if(t.signal.aborted)throw H(
t.signal.reason);await r.move(e.docker,f.expectedId,f.reference);return{budgets:m,isMet:h,checks:E}}import{rename as c2}from"node:fs/promises";import{join as f2}from"node:path";import{stat as KH,statfs as VH}from"node:fs/promises";import{dirname as YH,resolve as qH}from"node:path";async function hP(t,{packedBytes:e,spoolBytes:n},r){const i=new Map;for(const a of t){if(a.transport==="docker")continue;
const d=await XH(a);const c=await pP(d);if(c===void 0)continue;const f=i.get(c)??{directory:d,names:[]};f.names.push(a.text);
i.set(c,f)}const o=await pP(r);const s=[];for(const[a,{directory:d,names:c}]of i){const f=a===o;const u=e*c.length+(f?n:
0);const l=await VH(d).catch(()=>void 0);const m=l===void 0?u:l.bavail*l.bsize;if(m>=u)continue;const h=[...c,...f?["the\
 spool in temp-dir"]:[]].join(", ");s.push(`The disk of ${d} may be too small: the result needs about ${x(u)} there (for\
 ${h}), but only ${x(m)} are free. If it does not fit, everything stays as it was.`)}return s}async function XH({transport:t,
path:e}){const n=await gn(qH(e));return t==="oci"&&await _e(n)!==void 0?n:YH(n)}async function pP(t){return KH(t).then(({
dev:e})=>e,()=>void 0)}async function gP({run:t,options:e,sweep:n},{platforms:r}){const{tagLocations:i,tempDir:o,layer:s}=e;const a=s.compression.
kind!=="none";const d=r.reduce((l,m)=>l+yP(m,a),0);const c=s.division===void 0?0:Math.max(0,...r.map(ZH));const f={packedBytes:d,
spoolBytes:d+c};const u=()=>hP(i,f,o);if((await u()).length===0)return;await n.settle();for(const l of await u())t.log.warning(
l)}function yP({source:t,image:e},n){const r=e?.layers.map(({descriptor:i})=>i);if(r===void 0&&t.knownBytes===void 0)return 0;
return vs(r,t.knownBytes??0,n||r!==void 0)}function ZH(t){return t.source.knownBytes??yP(t,true)}function bP(t,e){const[n]=t;if(n!==void 0&&t.length===1)return{...n,...e};const r=i=>t.reduce((o,s)=>o+i(s),0);return{...Ba(
r(i=>i.oldBytes),r(i=>i.newBytes)),oldLayers:r(i=>i.oldLayers),newLayers:r(i=>i.newLayers),keptLayers:r(i=>i.keptLayers),
layers:void 0,oldHistory:void 0,newHistory:void 0,directories:void 0,contents:void 0,oldPackedBytes:Cf(t.map(i=>i.oldPackedBytes)),
newPackedBytes:Cf(t.map(i=>i.newPackedBytes)),configDigest:void 0,checks:{verifiedEntries:Cf(t.map(i=>i.checks.verifiedEntries)),
isTested:t.some(i=>i.checks.isTested)},cacheHit:t.some(i=>i.cacheHit===void 0)?void 0:t.every(i=>i.cacheHit),rules:Lf(t.
flatMap(i=>i.rules),({kind:i,name:o})=>`${i} ${o}`,wP),commands:Lf(t.flatMap(i=>i.commands),({name:i})=>i,QH),spared:Lf(
t.flatMap(i=>i.spared),({what:i,why:o})=>JSON.stringify([i,o]),wP),skippedPresets:[...new Set(t.flatMap(i=>i.skippedPresets))],
suggestions:Lf(t.flatMap(i=>i.suggestions??[]),({name:i})=>i,(i,o)=>({...i,bytes:i.bytes+o.bytes})),page:e2(t),...e}}function Cf(t){
return t.reduce((e,n)=>e===void 0||n===void 0?void 0:e+n,0)}function Lf(t,e,n){const r=new Map;for(const i of t){const o=r.
get(e(i));r.set(e(i),o===void 0?i:n(o,i))}return[...r.values()]}function wP(t,e){return{...t,entries:t.entries+e.entries,
bytes:t.bytes+e.bytes}}function QH(t,e){const n=Cf([t.bytes,e.bytes]);return{name:t.name,ms:t.ms+e.ms,...n===void 0?{}:{
bytes:n}}}function e2(t){const e=[];const n=[];const r=[];const i=new Set;for(const{platform:o,page:s}of t){if(s===void 0)
return void 0;const a=s.groups.map(d=>{const c=e.findIndex(({name:f,kind:u})=>f===d.name&&u===d.kind);return c===-1?e.push(
d)-1:c});n.push(fh(s.result,o,a));if((s.dropped[3]??[]).length>0)r.push(fh(s.dropped,o,a));for(const d of s.notes)i.add(
d)}return{groups:e,result:["",0,-1,n],dropped:["",0,-1,r],notes:[...i]}}function fh([,t,e,n],r,i){const o=i[e]??-1;if(n===
void 0)return[r,t,o];return[r,t,o,n.map(s=>fh(s,s[0],i))]}async function EP({id:t,index:e},n){const r=await Promise.all(n.map(o=>t2(o,t)));if(e===void 0)return{images:r,index:e};
const{kept:i}=Rs(e.annotations,[t]);return{images:r,index:{...e,annotations:i}}}async function t2({found:t,made:e},n){const{
image:r}=t;const{job:i,layer:o}=e;const{packed:s}=o;if(s===void 0)throw new Error("the layers are not in files");const{source:a}=i;
const{annotations:d,digest:c}=await i.sourceConfig;const f=[n,a.id,...a.diffIds,...c===void 0?[]:[c]];const u=r?.format??
"oci";return{config:s.config,platform:a.platform,indexPlatform:r?.indexPlatform,entryAnnotations:Rs(r?.entryAnnotations??
{},f).kept,annotations:d,format:u,layers:s.files.map(l=>({path:l.path,startByte:l.startByte,diffId:l.diffId,descriptor:{
mediaType:Ir(u,l.packing),digest:l.digest,sizeBytes:l.packedBytes}}))}}import{createReadStream as n2}from"node:fs";import{join as r2}from"node:path";import{isDeepStrictEqual as i2}from"node:util";async function SP(t,e,n,r){const[i]=e;const o=i?.layer.packed;if(i===void 0||o===void 0)throw new Error("there is nothin\
g to store");if(e.length>1)return o2(t,e,n,r);const s=await Hi(t.engine,o.files,o.request);await Mi(t.engine,s,o.hasContent);
return{stored:s,platforms:e}}async function o2({run:t,engine:e,options:n},r,i,o){const s=it(t.runId);const a=r2(o,"index\
.tar");const d=`docker-archive:${a}:${s}`;const c=se(s,"tag");const f=Ma({transport:"docker-archive",text:d,path:a,reference:c,
index:void 0},{...t,tempDir:n.tempDir});const u=await f.write(i);await u.publish();const l=u.digest;const m=await gr(e,l);
const h=kP(r[0]);const g={reference:m?l:s,expectedId:l,diffIds:h};const y=()=>e.transport.loadImage(n2(a),void 0,t.signal);
const E=await Ui(e,g,y);const I=E.split("\n").find(L=>/^error /i.test(L.trim()));if(I!==void 0)throw uh("a load without \
an error",JSON.stringify(I));const P=b(await ne(e,g.reference),"Id");if(P!==l)throw uh(`the ID ${l}`,String(P));const $={
stored:{...g,importedId:void 0},platforms:r};for(const L of r)await s2(e,$,L);return $}function kP(t){return(t?.layer.packed?.
files??[]).map(({diffId:e})=>e)}async function s2(t,e,n){const{platform:r}=n.job.source;const{diffIds:i}=await lh(t,e,r);
const o=kP(n);if(!i2(i,o))throw uh(`${Mp(o)} for ${v(r)}`,JSON.stringify(i))}function uh(t,e){return new p("CHECK_FAILED",
`The stored image differs from what was sent: expected ${t}, found ${e}. Nothing was tagged.`,{hint:Q})}async function lh(t,{
stored:e,platforms:n},r){const i=n.length>1?r:void 0;const o=await Ve(t,e.reference,i);if(o!==void 0)return o;throw new p(
"CHECK_FAILED",`The stored image ${e.reference} disappeared from the engine before it was checked.`,{hint:"Check whether\
 something removes images on this machine, then run again."})}async function xP({run:t,engine:e},n){const r=new Map;for(const i of n.
platforms){const{job:o,input:s,layer:a}=i;const d=o.source.byLayers===true?"engine":"exact";const c=s.expected.find(y=>y.
view===d);if(c===void 0)continue;const f=await lh(e,n,o.source.platform);const{newBytes:u,streamBytes:l=u}=a;const m={expected:c,
source:o.source,streamBytes:l};const h=o.platformTitle===void 0?"":` ${o.platformTitle}`;const g=()=>Oi(t,Qe(e,f),m);r.set(
i,await t.log.group(`Verify${h} in the engine`,g))}return r}async function PP({run:t,engine:e,options:n},r){const{test:i}=n;
if(i===void 0)return false;const o=await lh(e,r,void 0);await t.log.group("Test",()=>Ri(e,o,i));return true}var IP={names:[],imageId:void 0,counts:void 0,isTested:false};async function TP(t,e,n){const{run:r,options:i,places:o,placements:s}=t;
const a=await EP(e,n);const d=n.map(({made:h})=>h);for(const h of o){await r.log.group(`Write ${h.target.name}`,async()=>{
s.add({...h,written:await h.target.write(a)})})}const c=a2(t);const f=c===void 0?[]:bc(c.engine,d,h=>h.job.source.platform);
const u=c&&await r.log.group("Store in the engine",()=>SP(c,f,a,t.spool));const l=[];if(i.verify){for(const h of s.all){
for(const[g,y]of(await d2(t,h,{set:a,all:d})).entries())l[g]=y}if(c!==void 0&&u!==void 0){const h=await xP(c,u);for(const[
g,y]of d.entries())l[g]??=h.get(y)}}const m=c!==void 0&&u!==void 0&&await PP(c,u);if(r.signal.aborted)throw H(r.signal.reason);
await s.publish("files");if(c!==void 0&&u!==void 0){const{stored:h}=u;await t.tags.move(c.engine.docker,h.expectedId,h.reference);
await Ic(c,h,{close:async()=>{}})}await s.publish("registries");return{names:o.map(({target:h,location:g})=>({name:h.name,
digest:s.all.find(y=>y.location===g)?.written.digest??""})),imageId:u?.stored.expectedId,counts:i.verify?l:void 0,isTested:m}}
function a2(t){const{engine:e,options:n}=t;return e===void 0||n.tags.length===0?void 0:{...t,engine:e}}async function d2({
run:t,options:e},{target:n,written:r},{set:i,all:o}){const s=await r.readBack();try{const a=i.images.map(({config:u})=>z(
u));const d=s.images.map(({config:u})=>u.descriptor.digest);if(JSON.stringify(d)!==JSON.stringify(a)){throw new p("CHECK\
_FAILED",`${n.name} must have the images with the configs ${a.join(", ")}, but has ${d.join(", ")}. Nothing was tagged.`,
{hint:"Run again. If it happens again, check the disk, or the registry."})}const c=[];const f={...t,tempDir:e.tempDir};for(const[
u,l]of s.images.entries()){const{job:m,input:h,layer:g}=o[u];const y=h.expected.find(({view:q})=>q==="exact");const{newBytes:E,
streamBytes:I=E}=g;const P=m.platformTitle===void 0?"":` ${m.platformTitle}`;const $=Jt(l,s,f);const L={expected:y,source:m.
source,streamBytes:I};const N=()=>Oi(t,$,L);c.push(await t.log.group(`Verify${P} in ${n.name}`,N))}return c}finally{await s.
close()}}async function mh(t,e,n){var h=[];try{const r=nt(h,new AsyncDisposableStack,true);const{options:i}=t;const o=i.dryRun?void 0:
await yc(t,r);if(!i.dryRun)await gP(t,e);const s=[];for(const[P,$]of e.platforms.entries()){const L=o===void 0?void 0:f2(
o,`layer-${P}`);const N=e.platforms.length>1?v($.source.platform):void 0;const{source:q,inEngine:Ee,baseBlobs:Se}=$;const Te={
...t,source:q,inEngine:Ee,baseBlobs:Se,packTo:L,platformTitle:N};const pt=await u2(Te,r);s.push({found:$,made:pt})}const a=s.
map(({made:P})=>P);const d=P=>a.reduce(($,L)=>$+P(L),0);const c=zr(i.budgets,{oldBytes:d(({sourceSize:P})=>P.bytes),newBytes:d(
({layer:P})=>P.newBytes)});const f=yn(c)===void 0;const u=f&&o!==void 0?await TP({...t,places:n,spool:o},e,s):IP;for(const P of a)
if(f)await m2(P);for(const P of a)Rf(P);const l=a.map((P,$)=>{const L=u.counts?.[$];const N={verifiedEntries:L,isTested:u.
isTested};const q=v(P.job.source.platform);return{..._f(P,{isMet:f,budgets:[],checks:N}),platform:q}});const m=u.imageId??
(l.length===1?l[0]?.imageId:void 0);return{...bP(l,{budgets:c,imageId:m}),platforms:l,written:u.names}}catch(g){var y=g,
E=true}finally{var I=rt(h,y,E);I&&await I}}async function u2(t,e){var a=[];try{const n={...t,sourceConfig:jt(e,Af(t))};const r=await Zc(
n);e.defer(()=>Qc(r));const i=nt(a,new AsyncDisposableStack,true);const o={...n,scans:Kc(t,r,i)};const s=await Os(o,r,e).
catch(async l=>Os(...await Ki(l,o,r),e));await s.input.reader.close();return s}catch(d){var c=d,f=true}finally{var u=rt(
a,c,f);u&&await u}}async function l2({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o}){const{packed:s,parts:a=[],flatDiffId:d,
counts:c}=r;const f=zp(s);const[u]=f;if(e.kind!=="miss"||s===void 0||u===void 0)return;if(d===void 0||!n.reader.isReproducible)
return;const l=f.map(({path:h,digest:g,diffId:y},E)=>({...a[E],...{path:h,digest:g,diffId:y}}));const{packing:m}=u;await nP(
t,e,{diffId:d,packing:m,layers:l,surveyed:i,...c,ms:o})}async function m2({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o}){
if(r.parts!==void 0)return l2({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o});const[s]=zp(r.packed);const a=n.reader.
isReproducible?Of(e,t):void 0;if(e.kind!=="miss"||s===void 0||a===void 0)return;const{diffId:d,digest:c,packedBytes:f,packing:u}=s;
const l=await c2(s.path,a).then(()=>true,()=>false);if(!l)return;const m={diffIds:[d],savedFile:{digest:c,packedBytes:f,
packing:u}};await vf(t,e,{stored:m,surveyed:i,...r.counts,ms:o})}import{constants as p2}from"node:fs";import{access as h2,readFile as g2,rename as y2,rm as w2,stat as b2,writeFile as E2}from"node:fs/promises";
import{dirname as BP,join as S2}from"node:path";var k2={report:"report",html:"page",summary:"summary"};async function hh(t,e){try{await h2(`${BP(e)}/`,p2.W_OK)}catch(r){
throw ph(t,e,S(r),r)}const n=await b2(e).catch(()=>void 0);if(n!==void 0&&!n.isFile())throw ph(t,e,"it exists and is not\
 a file")}async function vP(t,e,n,r){const i=S2(BP(e),n);try{await E2(i,r,{flag:"wx"});await y2(i,e)}catch(o){await w2(i,{force:true}).
catch(()=>{});throw ph(t,e,S(o),o)}}function ph(t,e,n,r){return new p("BAD_INPUT",`Cannot write the ${k2[t]} to ${JSON.stringify(
e)}: ${n}.`,{hint:"Name a file in an existing, writable directory.",cause:r})}async function OP(){return g2(new URL("pag\
e.html",import.meta.url),"utf8")}async function RP({run:t,options:e}){const{tempDir:n,tempDirFrom:r,backup:i,report:o,html:s}=e;await Ux(n,r,t.runId);if(i!==
void 0)await Jb(i);if(o!==void 0)await hh("report",o);if(s!==void 0)await hh("html",s)}async function _P({run:t,options:e}){
const n={...t,tempDir:e.tempDir};const r=e.tagLocations.map(i=>({location:i,target:Ma(i,n)}));for(const{target:i}of r)await i.
check();return r}var $f=class{#e;#t=[];#n=0;constructor(e){this.#e=e}get all(){return this.#t}add(e){const n=gh(e)?this.#t.length:this.#t.
filter(AP).length;this.#t.splice(n,0,e)}async publish(e){const n=e==="files"?AP:gh;for(const r of this.#t.filter(n)){this.#n++;
await r.written.publish()}}async undo(){const e=this.#t.splice(0);const n=this.#n;this.#n=0;for(const{written:r,target:i}of e.
slice(0,n).toReversed())await this.#i(`could not be taken back from ${i.name}`,()=>r.undo());await this.#r(e)}async finish(){
await this.#r(this.#t.splice(0))}async#r(e){for(const{written:n,target:r}of e)await this.#i(`left something beside ${r.name}`,
()=>n.discard())}async#i(e,n){await n().catch(r=>this.#e.warning(`The result ${e}: ${Ce(r)}`))}};function gh({location:t}){
return t.transport==="docker"}function AP(t){return!gh(t)}async function Nf(t,e,n,r){const i=await e.openReader();try{const o=new J(i.decide,r.observer);await Ln(t,[await i.open(
t.signal),o],()=>n)}finally{await i.close()}}async function $P({run:t},e,{platforms:n}){if(e===void 0)return void 0;const r=await _k(e,n.map(({source:o})=>o.platform));
if(e.kind==="report")return e.earlier;const{name:i}=e;try{return await t.log.group(`Read ${i} to compare with it`,async()=>{
const o=await e.open(r);try{const s=[];for(const a of o.sources)s.push(await x2(t,a));return{kind:"image",name:i,platforms:s}}finally{
await o.close()}})}catch(o){if(t.signal.aborted)throw o;t.log.warning(`Nothing is compared with ${i}. ${Ce(o)}`);return void 0}}
async function x2(t,e){const n=new Wn({contents:true});const{packedLayers:r}=await e.readConfig();await Nf(t,e,e.knownBytes,
n);return{platform:v(e.platform),contents:n.contents,packedBytes:r?.reduce((i,{sizeBytes:o})=>i+o,0),layers:new Set([...e.
diffIds,...(r??[]).map(({digest:i})=>i)])}}var LP=3;var P2=80;function NP(t,e){if(t===void 0)return;const{name:n,platforms:r,
missing:i}=t;for(const o of r){const s=r.length===1?"":` for ${o.platform}`;if(o.oldBytes===void 0||o.newBytes===void 0){
e.notice(`The files of the result${s} cannot be compared with ${n}: its report does not have them, since that run only t\
agged an image, or the result was not read.`);continue}const a=o.pullBytes===void 0?"":`, ${x(o.pullBytes)} to pull`;e.info(
`Compared with ${n}${s}: files ${x(o.oldBytes)} → ${x(o.newBytes)} (${Ar(o.newBytes-o.oldBytes)})${a}`);const d=[...o.
packages.slice(0,LP).map(c=>CP(I2(c),c)),...o.directories.slice(0,LP).map(c=>CP(c.path,c))];if(d.length>0)e.info(`Larges\
t changes: ${d.join(", ")}`)}if(i.length>0)e.notice(`${n} lacks ${i.join(", ")}, so these platforms are not compared.`)}
function I2({manager:t,name:e}){if(e==="")return t==="other"?"files of no package":`${t} packages`;return`${t} ${e}`}function CP(t,{
oldBytes:e,newBytes:n}){return`${ae(yt(t),P2)} ${Ar(n-e)}`}import{isDeepStrictEqual as T2}from"node:util";var yh=Symbol("any value");var B2={clean:[],exclude:[],aptClean:false,script:void 0,scriptNetwork:yh,sourceDateEpoch:void 0,
compression:yh,division:void 0,keepBase:void 0};function v2(t){return Object.entries(B2).every(([e,n])=>n===yh||T2(t[e],
n))}function DP(t){const{inEngine:e,options:n}=t;return e!==void 0&&e.layerCount<=1&&v2(n.layer)&&!(e.image.isIndex&&n.platforms!==
"default")}async function FP({engine:t,inEngine:e,options:n,tags:r}){const{log:i,signal:o}=t;const{digest:s}=await e.readConfig();
const a=await e.measure();const{bytes:d,packedBytes:c,history:f}=a;const{test:u,dryRun:l,html:m,compare:h}=n;const g=zr(
n.budgets,{oldBytes:d,newBytes:d});const y=yn(g)===void 0;const E=m===void 0&&h===void 0?void 0:new Wn({files:m!==void 0,
contents:h!==void 0});if(E!==void 0){const L=()=>Nf(t,e,d,E);await i.group("Look through",L).catch(N=>{if(o.aborted)throw N;
i.warning(Ce(N))})}const I=u!==void 0&&!l&&y;if(!l&&y){if(u!==void 0)await i.group("Test",()=>Ri(t,e.image,u));await r.move(
t.docker,e.id,e.id)}const P=e.layerCount;const $=P===0?"has no layer":"is already one layer";if(y)i.notice(`${e.reference}\
 ${$} and no option changes it: it ${l?"would be":"was"} tagged without changes.`);return tf({source:e,sourceSize:a,image:{
bytes:d,packedBytes:c,layers:P,history:f,imageId:e.id,configDigest:s},verdict:{budgets:g,isMet:y,checks:{verifiedEntries:void 0,
isTested:I}},surveyed:{directories:E?.directories,contents:E?.contents,rules:[],commands:[],spared:[],skippedPresets:[]},
cacheHit:void 0,page:E?.page})}async function MP(t,e){const{run:n,engine:r}=t;if(r===void 0)return;for(const{source:i,inEngine:o}of e.platforms){if(o===
void 0)continue;const s=async c=>{const f=`Compare the engine's view with the layers (${v(i.platform)})`;const u=i.knownBytes??
0;await n.log.group(f,()=>Kk(n,o,c,u))};if(i.byLayers===true){await s(i);continue}const a={platforms:[i.platform],isEach:true};
const d=await ss({...t,engine:r},o.image,a);try{for(const c of d.platforms)await s(c.source)}finally{await d.close()}}}var O2="{{title}}";var R2="{{data}}";function HP(t,e){const[n,r]=UP(t,O2);const[i,o]=UP(r,R2);return[n,_2(yt(e.title)),i,
A2(e),o].join("")}function UP(t,e){const[n,r,...i]=t.split(e);if(n===void 0||r===void 0||i.length>0)throw new Error(`the\
 page template must contain ${e} exactly once`);return[n,r]}function _2(t){return t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(
0)};`)}function A2(t){return JSON.stringify(t).replace(/[<\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}async function zP({report:t,page:e},n,{runId:r,log:i},o=OP){const s=async(a,d)=>{const c=n[a];if(c===void 0)return void 0;
try{if(a==="html"&&e===void 0){i.warning("The page was not written: the files of the result are not known.");return void 0}
await vP(a,c,`${oe(r)}${a}`,await d());return c}catch(f){i.warning(Ce(f));return void 0}};return{htmlPath:await s("html",
async()=>HP(await o(),qE(t,e))),reportPath:await s("report",async()=>`${JSON.stringify(t,null,2)}
`)}}var L2=1.05;function WP(t,e,n,r){const{oldBytes:i,newBytes:o,oldPackedBytes:s,newPackedBytes:a}=t;const d=e.layer.division===
void 0?1:L2;if(o>i*d&&!Ta(r.countsBlocks,o-i,i)){const[l,m]=$r(o,i);n.warning(`The result (${l}) is larger than the sour\
ce (${m}).`)}if(s===void 0||a===void 0)return;if(a<=s*d)return;const c=e.layer.compression.kind==="zstd"?"a higher compr\
ession level makes it smaller":`${k("compression","zstd")} makes it smaller`;const[f,u]=$r(a,s);n.warning(`The compresse\
d result (${f}) is larger than the source's compressed layers (${u}), so pushing and pulling it takes longer; ${c}.`)}async function JP(t,{id:e,docker:n,log:r,signal:i,cache:o}){for(const m of t.notices)r.notice(m);const s=new qe(i,t.timeoutSeconds);
const a={runId:e,log:r,signal:s.signal,touch:s.touch};const d=new ed(t.tags);const c=new $f(r);const f=bd(t);const u=new Xa(
f?n:void 0,Ua(t),r);let l;try{if(f){const y=await ww(n.withWatchdog(s),r);l={...y,runId:e,log:r,signal:s.signal}}const m=Ql(
t)?l:void 0;const h={run:a,engine:m,comparesIn:l,options:t,tags:d,placements:c,sweep:u,cache:o};const g=await C2(h);await c.
finish();if(Va(e))await wn(n,t.timeoutSeconds,y=>Ft(y,e,r));return g}catch(m){await c.undo();if(l!==void 0){await wn(n,t.
timeoutSeconds,async h=>{await d.undo(h,r);await Ft(h,e,r)})}throw s.signal.aborted?H(s.signal.reason):m}finally{if(!s.signal.
aborted)await u.settle();await u.end();s.release()}}async function C2(t){var Ee=[];try{const e=nt(Ee,new AsyncDisposableStack,
true);const n=performance.now();const{run:r,engine:i,options:o}=t;const{log:s}=r;await RP(t);const a=await _P(t);const d=await Rk(
t,e);const c=await Mk(t);e.defer(()=>c.close());const f=await QE(t,Uk(t,c),e);N2(t,f);const u=await $P(t,d,f);await D2(t,
c);if(o.verifiesLayers&&!o.dryRun)await MP(t,f);const l=await $2(t,f,a);const m=yn(l.budgets);const h=m===void 0&&!o.dryRun;
const g=h&&o.push?await F2(t,l):[];if(h)M2(t,l);const[y]=c.platforms;if(h&&o.removeOld&&i!==void 0&&y?.inEngine!==void 0)
await Aw(i,y.inEngine.image,l.imageId);const E=performance.now()-n;const I=g[0]?.digest??l.written[0]?.digest;const P=u&&
Kb(u,l.platforms);NP(P,s);const $={...l,digest:I,pushed:g,comparison:P};const L=U2(t,f);const N=KE($,{options:o,engine:i,
source:L,comparison:P,ms:E});const q=await zP({report:N,page:l.page},o,r);if(o.dryRun)s.notice("Dry run: nothing was sto\
red, tagged or pushed.");WP(l,o,s,{countsBlocks:N.sizes==="blocks"});s.info(Ey({...l,ms:E}));return{...$,report:N,...q,budgetError:m}}catch(Se){
var Te=Se,pt=true}finally{var jn=rt(Ee,Te,pt);jn&&await jn}}async function $2(t,e,n){const{engine:r,options:i}=t;const[o,
...s]=e.platforms;if(o===void 0||r===void 0||n.length>0||s.length>0)return mh(t,e,n);const{source:a,inEngine:d}=o;const c={
...t,source:a,inEngine:d,engine:r};const{division:f,keepBase:u}=i.layer;if(f!==void 0||u!==void 0)return mh(t,e,n);const l=DP(
c)?await FP(c):await mP(c);const m=v(a.platform);return{...l,platforms:[{...l,platform:m}],written:[]}}function N2({run:t,
engine:e},{reference:n,platforms:r,notices:i}){const o=r.map(({source:a})=>`${v(a.platform)}, ${he(a.layerCount)}`);const s=e===
void 0?"":` on Docker ${e.version}`;t.log.info(`Flattening ${n} (${o.join("; ")})${s}`);for(const a of i)t.log.notice(a)}
async function D2({run:t,engine:e,options:n},r){const{backup:i,dryRun:o}=n;const s=r.platforms[0]?.inEngine?.image;if(i===
void 0||o||e===void 0||s===void 0)return;await t.log.group("Back up",()=>jb(e,s,i))}async function F2({run:t,engine:e,options:n},r){
if(e===void 0||n.tags.length===0)return[];return t.log.group("Push",()=>vw(e,n.tags,r))}function M2({run:t,options:e},{written:n}){
const{tags:r}=e;if(r.length>0)t.log.info(`Tagged ${r.map(xr).join(", ")}`);for(const{name:i,digest:o}of n)t.log.info(`Wr\
ote ${i}, ${o}`)}function U2(t,e){const{reference:n,id:r,platforms:i}=e;const{source:o,inEngine:s}=i[0];return{reference:n,
id:r,ofContainer:o.ofContainer,platforms:i.map(a=>a.source.platform),countsBlocks:ut({...t,source:o,inEngine:s})}}function jP(t){const e={"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"image-id":t.imageId,"config-digest":t.configDigest,digest:t.digest,"c\
leaned-bytes":mi(t),"size-change":H2(t),report:t.reportPath,html:t.htmlPath,platforms:JSON.stringify(t.platforms.map(z2)),
"cache-hit":t.cacheHit===void 0?void 0:String(t.cacheHit)};return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==
void 0))}function H2({report:{comparison:t}}){if(t===null||t.oldBytes===null||t.newBytes===null)return void 0;return t.newBytes-
t.oldBytes}function z2(t){return{platform:t.platform,"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,
"saved-percent":t.savedPercent,"old-layers":t.oldLayers,"new-layers":t.newLayers,"config-digest":t.configDigest??null,"c\
leaned-bytes":mi(t),"cache-hit":t.cacheHit??null}}import{tmpdir as Sz}from"node:os";import{resolve as bh}from"node:path";import{resolve as Z2}from"node:path";var W2=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]);var GP='"docke\
r-archive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"';var J2=/^([a-z][a-z0-9+-]*):/;var j2=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/;
var G2=/^@(\d{1,9})$/;function Vi(t,e="image"){const n=J2.exec(t)?.[1];if(n===void 0)return void 0;const r=t.slice(n.length+
1);switch(n){case"docker-archive":case"oci-archive":case"oci":return K2(n,r,{text:t,input:e});case"docker":return q2(r,{
text:t,input:e});default:if(!W2.has(n)&&!r.startsWith("//"))return void 0;throw Jn({text:t,input:e},`has the transport "${n}\
:", which is not supported`,X2(n,r))}}function K2(t,e,n){const{text:r,input:i}=n;const o=e.indexOf(":");const s=o===-1?e:
e.slice(0,o);const a=o===-1?"":e.slice(o+1);const d=t==="oci"?"DIR":"PATH";if(s===""||s.includes("\0")){const u=s===""?"\
has no path":"has a path with a NUL character";throw Jn(n,u,`Write it as "${t}:${d}", or "${t}:${d}:REF".`)}const c=V2(a,
n);if(t!=="docker-archive"){const u=a===""||c!==void 0?void 0:a;if(u!==void 0&&!j2.test(u)){const l='After the path and \
a colon comes a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cann\
ot contain a colon.';throw Jn(n,`names ${JSON.stringify(u)}, which is not a valid name`,l)}return{transport:t,text:r,path:s,
reference:u,index:c}}const f=a===""||c!==void 0?void 0:Y2(a,n,i);return{transport:t,text:r,path:s,reference:f,index:c}}function V2(t,e){
if(!t.startsWith("@"))return void 0;const n=G2.exec(t)?.[1];if(n===void 0){const r='Write the number of the image after \
"@", from 0: "@0" is the first one.';throw Jn(e,`has ${JSON.stringify(t)} after its path`,r)}if(e.input==="tag"){const r="\
An index selects one of the images of an archive that exists. Write a name instead.";throw Jn(e,"has an index",r)}return Number(
n)}function Y2(t,e,n){const r=se(t,n);if(r.digest!==void 0){throw Jn(e,"has a digest","Docker archives name images only \
by tags.")}return r}function q2(t,e){const{text:n,input:r}=e;if(!t.startsWith("//")){if(!t.includes("/"))return void 0;throw Jn(
e,'lacks "//" after "docker:"',`Write it as "docker://${t}".`)}const i=t.slice(2);const o=r==="tag"?aa(i,r):se(i,r);if(sn(
i)){throw Jn(e,"is an image ID",'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".')}return{
transport:"docker",text:n,reference:o}}function X2(t,e){if(t==="docker-daemon"){return`An image of the engine has no tra\
nsport. Write it as ${JSON.stringify(e.replace(/^\/\//,""))}.`}if(t==="http"||t==="https"){return`An image in a registry\
 is written as ${JSON.stringify(`docker:${e}`)}.`}const n=`If this is the name of an image in the engine, write it as "d\
ocker.io/library/${t}:TAG".`;return`Use ${GP}. "skopeo copy" converts from all other transports. ${n}`}function Jn({text:t,
input:e},n,r){const i=`The ${T(e)} must be an image reference or one of ${GP}, but ${JSON.stringify(t)} ${n}.`;return new p(
"BAD_INPUT",i,{hint:r})}var Q2=/^\.{0,2}\/|\.json$/i;function KP(t){if(t==="")return void 0;const e=Vi(t,"compare");if(e!==void 0)return{kind:"o\
utside",text:t,location:e};if(Q2.test(t)&&!t.includes("\0"))return{kind:"report",text:t,path:Z2(t)};return{kind:"engine",
text:t,reference:se(t,"compare")}}import{resolve as ez}from"node:path";function VP(t){tz(t);if(t.container!==void 0)nz(t);if(t.imageLocation!==void 0)rz(t,t.imageLocation.text);iz(t);oz(t);sz(
t);az(t)}function tz(t){const{backup:e,report:n,html:r}=t;const i=Object.entries({backup:e,report:n,html:r});const o=t.tagLocations.
flatMap(a=>"path"in a?[["tag",ez(a.path)]]:[]);const s=[...i,...o];for(const[a,[d,c]]of s.entries()){if(c===void 0)continue;
const f=s.slice(0,a).find(([u,l])=>l===c&&u!=="tag");if(f===void 0)continue;throw new p("BAD_INPUT",`The ${T(f[0],d)} ha\
ve the same path ${JSON.stringify(c)}.`,{hint:"Give each its own path."})}}function we(t,e,n,r=`Leave ${k(t)} out.`){throw new p(
"BAD_INPUT",`The ${T(t)} cannot be combined with ${e}: ${n}.`,{hint:r})}function nz(t){const e=k("container");const n=r=>we(
r,e,"it would run in a new container of the image, without the changes in this container",'Run the commands in the conta\
iner yourself ("docker exec"), or flatten the result again.');if(t.layer.aptClean)n("apt-clean");if(t.layer.script!==void 0)
n("run");if(t.platforms!=="default")we("platform",e,"a container already has its platform");if(t.pull==="always")we("pul\
l",e,"a container's image is already present");if(t.backup!==void 0)we("backup",e,"flattening does not change the contai\
ner");if(t.removeOld)we("remove-old",e,"the container still uses its image")}function rz(t,e){const n=k("image",e);const r=i=>`\
Load the image into the engine first and name it without a transport, or leave ${k(i)} out.`;if(t.layer.script!==void 0){
we("run",n,"a script runs in a container, and that image is in no engine",`Use ${k("clean")} and ${k("exclude")}, or loa\
d the image into the engine first.`)}if(t.backup!==void 0)we("backup",n,"it saves an image of an engine, and that image \
is in none");if(t.removeOld)we("remove-old",n,"it removes an image of an engine");if(!t.pause)we("pause",n,"only a conta\
iner can be paused",r("pause"));if(t.pull==="always")we("pull",n,"only an engine pulls, and that image is read where it \
is");if(t.verifiesLayers){we("verify",n,"it compares an engine's view with the layers, and that image is in no engine",`\
Use ${k("verify","true")}, or load the image into the engine first.`)}}function iz(t){const{tags:e,tagLocations:n,tagTexts:r}=t;
if(e.length>0||n.length===0)return;const i=k("tag",r.join(", "));if(t.test!==void 0){we("test",i,"the command runs in a \
container, and the result is in no engine",`Add a name in the engine to ${k("tag")}, for example "app:flat".`)}const o=n.
some(({transport:s})=>s==="docker");if(t.push&&!o){we("push",i,"a file is not pushed",`Add a name in a registry to ${k("\
tag")}, for example "docker://ghcr.io/owner/app:flat".`)}}function oz(t){const{layer:e,container:n}=t;const r=t.verifiesLayers;
const i=r?"verify":"from";const o=k(i,"layers");if(t.from!=="layers"&&!r)return;if(n!==void 0)we("container",o,"a contai\
ner's own changes are in no layer");if(t.from==="layers"&&e.script!==void 0)we("run",o,"what commands change is in no la\
yer")}function sz({layer:t,container:e}){if(t.keepBase===void 0)return;const n=k("keep-base");if(e!==void 0)we("containe\
r",n,"a container's own changes are in no layer",'Make an image of the container first ("docker commit") and flatten tha\
t.');if(t.script!==void 0)we("run",n,"what commands change is in no layer, and may change the base")}function az({layer:t,
platforms:e}){const n=e==="default"||e!=="all"&&e.length===1;if(n||t.script===void 0)return;const r=k("platform",e==="al\
l"?"all":e.map(v).join(", "));we("run",r,"a script runs in a container of one platform","Flatten each platform in a step\
 of its own.")}function YP(t,e=false){const n=t.split("\n").map(i=>i.trim()).filter(i=>i!==""&&!i.startsWith("#"));if(n.length===0||!n.
every(i=>/^-\s+\S/.test(i)))return t;const r=n.map(i=>dz(i.slice(1).trim()));return e&&r.some(i=>i.includes(","))?t:r.join(
"\n")}function dz(t){const[,e]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(t)??[];if(e!==void 0)return e.replaceAll("''","'");const[
,n]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(t)??[];if(n!==void 0)return n.replace(/\\(["\\])/g,"$1");return t.replace(/\s+#.*$/,
"")}var cz=1e4;function qP(t,e){if(t!==""&&e!==void 0){throw new p("BAD_INPUT",`Set either ${k("image")} or ${k("container")}\
, not both.`,{hint:`To flatten the container, leave ${k("image")} out.`})}if(e!==void 0)return{image:void 0,imageLocation:void 0};
if(t===""){throw new p("BAD_INPUT",`The ${T("image")} is required, but is empty.`,{hint:`Name the image to flatten, for \
example "app:latest", or a container with the ${T("container")}.`})}const n=Vi(t,"image");const r=n===void 0?se(t,"image"):
void 0;return{image:r,imageLocation:n}}function XP(t){if(t==="")return void 0;if(!/^[0-9]+$/.test(t)){const n=Vi(t,"keep\
-base");if(n!==void 0)return{kind:"location",location:n};return{kind:"image",image:se(t,"keep-base")}}const e=Number(t);
if(e>=1&&e<=cz)return{kind:"layers",count:e};throw new p("BAD_INPUT",`The ${T("keep-base")} must be an image or a number\
 of layers from 1 on, but is ${JSON.stringify(t)}.`,{hint:`Name the base, for example ${k("keep-base","debian:13")}, or \
leave it out to keep no layers.`})}function ZP(t,e){const n=t.split(/[\n,]/).map(a=>a.trim()).filter(a=>a!=="");if(n.length===
0&&!e){throw new p("BAD_INPUT",`The ${T("tag")} is required, but is empty.`,{hint:'Give the result a name, for example "\
app:flat".'})}const r=new Map;const i=new Map;const o=new Map;for(const a of n){const d=Vi(a,"tag");const c=d===void 0?aa(
a,"tag"):void 0;const f=c===void 0?a:fe(c);if(o.has(f))continue;o.set(f,a);if(c!==void 0)r.set(f,c);if(d!==void 0)i.set(
f,d)}const s=[...i.values()];fz(s);return{tags:[...r.values()],tagLocations:s,tagTexts:[...o.values()]}}function fz(t){const e=new Map;
for(const n of t){if(n.transport!=="docker-archive"&&n.transport!=="oci-archive")continue;const r=e.get(n.path);e.set(n.
path,n);if(r===void 0)continue;throw new p("BAD_INPUT",`The ${T("tag")} has the path ${JSON.stringify(n.path)} twice: ${JSON.
stringify(r.text)} and ${JSON.stringify(n.text)}.`,{hint:"An archive holds one result. Give each its own path."})}}var uz=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/;var QP=/^[0-9a-f]{12,64}$/;function eI(t,e){const n=e.
map(mz).filter(i=>i!==void 0);const r=lz(t);return r===void 0?n:[...n,r]}function lz(t){const e=Bm(t);const n=Vo(t);if(n.
every((o,s)=>o===e[s]))return void 0;const r=n.map((o,s)=>o===e[s]?o:"true");const i=e.length===1?"which":`in which ${JSON.
stringify(Bt)}`;return`${k("clean",r.join(", "))} means ${k("clean",n.join(", "))}, ${i} selects all safe presets.`}function mz(t){
const{text:e,domain:n}=t;const r=xr(t);if(QP.test(e)||uz.test(e)){const i=QP.test(e)?"looks like an ID":"has no reposito\
ry name";return`The tag ${JSON.stringify(e)} ${i}: the result will be named ${r}. Write it as "name:tag", for example ${JSON.
stringify(`app:${e}`)}.`}if(!/[.:]/.test(n)&&n!=="localhost")return`The tag ${JSON.stringify(e)} refers to the registry ${JSON.
stringify(n)}, because only registry names can contain upper-case letters. Repository names are lower case: write ${JSON.
stringify(e.toLowerCase())} for one on Docker Hub.`;return void 0}var pz={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},container:{
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
ch as the compressed layer"}};var tI=Object.fromEntries(Object.entries(Gs).map(([t,e])=>[t,{kind:e,...pz[t]}]));import{resolve as hz,sep as gz}from"node:path";var wh={true:true,True:true,TRUE:true,false:false,False:false,FALSE:false};function Vt(t,e){const n=Object.hasOwn(wh,e)?
wh[e]:void 0;if(n===void 0){throw new p("BAD_INPUT",`The ${T(t)} must be true or false, but is ${JSON.stringify(e)}.`,{hint:`\
Write ${k(t,"true")} or leave it out.`})}return n}var yz=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function iI(t){if(yz.test(t))return t;
throw new p("BAD_INPUT",`The ${T("container")} must be a container's name or ID, but is ${JSON.stringify(t)}.`,{hint:'"d\
ocker ps --all" lists the names, which consist of letters, digits, "_", "." and "-".'})}function Df(t,e){const n=r=>new p(
"BAD_INPUT",`The ${T(t)} must be the path of a file, but ${r}.`,{hint:'Name a file, for example "backup/app.tar".'});if(e.
includes("\0"))throw n("it contains a NUL character");if(e.endsWith("/")||e.endsWith(gz))throw n(`${JSON.stringify(e)} i\
s a directory`);return hz(e)}var wz=8**11-1;function oI(t){if(t===void 0||t==="")return void 0;const e=/^[0-9]{1,11}$/.test(
t)?Number(t):Number.NaN;if(!(e<=wz)){throw new p("BAD_INPUT",`The environment variable SOURCE_DATE_EPOCH must be whole s\
econds since 1970, but is ${JSON.stringify(t)}.`,{hint:'Set it to the output of "git log -1 --format=%ct", or unset it.'})}
return e}function sI(t){if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(t))return t;throw new p("BAD_INPUT",`The ${T("run-network")}\
 must be the name of a network, but is ${JSON.stringify(t)}.`,{hint:'Name a network that "docker network ls" lists, for \
example "bridge". The default is "none".'})}var nI=2e6;function aI(t){const e=/^[0-9]{1,7}$/.test(t)?Number(t):Number.NaN;
if(!(e<=nI)){throw new p("BAD_INPUT",`The ${T("timeout")} must be whole seconds from 0 (no limit) to ${nI}, but is ${JSON.
stringify(t)}.`,{hint:"Leave it out for the default of 600 seconds."})}return e}var bz=["missing","always","never"];function dI(t){
const e=bz.find(n=>n===t);if(e===void 0){throw new p("BAD_INPUT",`The ${T("pull")} must be missing, always or never, but\
 is ${JSON.stringify(t)}.`,{hint:"Leave it out to pull only images that the engine does not have."})}return e}function cI(t){
const e=t.split(/[\n,]/).map(r=>r.trim()).filter(r=>r!=="");if(e.length===0)return"default";if(e.includes("all")){if(e.length===
1)return"all";throw new p("BAD_INPUT",`The ${T("platform")} must be a list of platforms or "all", but has both: ${JSON.stringify(
e.join(", "))}.`,{hint:'Leave out "all" to flatten only the platforms that you name.'})}const n=e.map(pa);return n.filter(
(r,i)=>n.findIndex(o=>V(r,o))===i)}function fI(t){if(t==="layers")return{verify:true,verifiesLayers:true};if(!Object.hasOwn(
wh,t)){throw new p("BAD_INPUT",`The ${T("verify")} must be true, false or layers, but is ${JSON.stringify(t)}.`,{hint:`W\
rite ${k("verify","true")} or leave it out.`})}return{verify:Vt("verify",t),verifiesLayers:false}}var rI=100;var Ez=1e6;
function uI(t,e){const n=/^[0-9]{1,3}$/.test(t)?Number(t):0;if(!(n>=1&&n<=rI)){throw new p("BAD_INPUT",`The ${T("layers")}\
 must be a whole number from 1 to ${rI}, but is ${JSON.stringify(t)}.`,{hint:`Write ${k("layers","4")}, or leave it out \
for one layer.`})}if(e==="")return n===1?void 0:{layers:n};const r=Ha(e);if(r===void 0||r<Ez){throw new p("BAD_INPUT",`T\
he ${T("max-layer-size")} must be a size of at least 1 MB, but is ${JSON.stringify(e)}.`,{hint:'Give a size with its uni\
t, for example "500MB" or "1.2GiB", or leave it out.'})}if(n>1){throw new p("BAD_INPUT",`Set either the ${T("layers")} o\
r the ${T("max-layer-size")}, not both: one follows from the other.`,{hint:`Leave ${k("layers")} out to have as many lay\
ers as the size needs.`})}return{maxBytes:r}}function lI(t){if(t==="auto"||t==="layers")return t;throw new p("BAD_INPUT",
`The ${T("from")} must be auto or layers, but is ${JSON.stringify(t)}.`,{hint:"Leave it out to read an image in the fast\
est way."})}var kz=["clean","platform"];function mI(t){const e=d=>t(d).trim()||tI[d].default;const n=d=>YP(t(d),kz.includes(d));const r=Vt(
"dry-run",e("dry-run"));const i=e("container")===""?void 0:iI(e("container"));const o=qP(e("image"),i);const s=ZP(n("tag"),
r);const a={...o,container:i,from:lI(e("from")),pause:Vt("pause",e("pause")),...s,layer:{aptClean:Vt("apt-clean",e("apt-\
clean")),clean:JE(n("clean")),exclude:TE(n("exclude")),script:t("run").trim()===""?void 0:t("run"),scriptNetwork:sI(e("r\
un-network")),compression:R0(e("compression")),division:uI(e("layers"),e("max-layer-size")),keepBase:XP(e("keep-base")),
sourceDateEpoch:oI(process.env["SOURCE_DATE_EPOCH"])},cleanWords:Vo(n("clean")),dryRun:r,platforms:cI(n("platform")),defaultPlatform:process.
env["DOCKER_DEFAULT_PLATFORM"]?.trim()||void 0,pull:dI(e("pull")),push:Vt("push",e("push")),...fI(e("verify")),test:Yk(t(
"test")),backup:e("backup")===""?void 0:Df("backup",e("backup")),removeOld:Vt("remove-old",e("remove-old")),timeoutSeconds:aI(
e("timeout")),budgets:{maxBytes:Qy(e("max-size")),minSaving:ew(e("min-saving"))},report:e("report")===""?void 0:Df("repo\
rt",e("report")),html:e("html")===""?void 0:Df("html",e("html")),compare:KP(e("compare")),summary:Vt("summary",e("summar\
y")),cache:Vt("cache",e("cache")),notices:eI(n("clean"),s.tags),...xz(e("temp-dir"))};VP(a);return a}function xz(t){const e=process.
env["RUNNER_TEMP"];if(t!=="")return{tempDir:bh(t),tempDirFrom:"input"};if(e)return{tempDir:bh(e),tempDirFrom:"RUNNER_TEM\
P"};return{tempDir:bh(Sz()),tempDirFrom:"system"}}import{constants as $I}from"node:fs";import{appendFile as Gz,stat as Kz}from"node:fs/promises";var Pz=["▏","▎","▍","▌","▋","▊","▉"];var Eh=10;var Iz=40;function hI(t,e,n){if(t<=0||e<=0)return"";const r=Math.
max(1,Math.round(Math.min(1,t/e)*n*8));const i=r%8;return"█".repeat(Math.floor(r/8))+(i===0?"":Pz[i-1])}function gI(t,e=50){
const n=Math.max(...t.map(({name:s})=>s.length));const r=t.map(({bytes:s})=>x(s));const i=Math.max(...r.map(s=>s.length));
const o=Math.max(...t.map(({bytes:s})=>s));return Ct(t.map(({name:s,bytes:a,note:d=""},c)=>[s.padEnd(n),(r[c]??"").padStart(
i),hI(a,o,e).padEnd(d===""?0:e),d].join("  ").trimEnd()))}function yI(t,e){const n=e.filter(({bytes:s})=>s>0).sort((s,a)=>a.
bytes-s.bytes);if(n.length<2)return"";const r=n.slice(0,Eh);const i=n.slice(Eh).reduce((s,{bytes:a})=>s+a,0);if(i>0)r.push(
{name:`${n.length-Eh} more`,bytes:i});const o=Tz(r.map(({name:s})=>pI(s)));return Ct([`pie showData title ${pI(t)}`,...r.
map(({bytes:s},a)=>`  "${o[a]}" : ${Math.max(s/1e6,.01).toFixed(2)}`)],"mermaid")}function Tz(t){const e=new Set;return t.
map(n=>{let r=n;for(let i=2;e.has(r);i++)r=`${n} (${i})`;e.add(r);return r})}function pI(t){return ae(t.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,
"·"),Iz)}function Sh(t){return t.map(({level:e,text:n},r)=>{if(e===0)return n;const i=s=>{const a=t.slice(r+1).find(d=>d.
level<=s);return a?.level===s};const o=Array.from({length:e-1},(s,a)=>i(a+1)?"│  ":"   ");return`${o.join("")}${i(e)?"\
├─ ":"└─ "}${n}`})}function wI(t,e){const n=t.map(({path:o,bytes:s})=>{const a=o.split("/");const d=a.length-2;const c=yt(
d===0?o:a.at(-1)??"");return{level:d,name:ae(c,40),bytes:s}});const r=Sh(n.map(({level:o,name:s})=>({level:o,text:s})));
const i=Math.max(0,...r.map(o=>o.length));return Ct(n.map(({bytes:o},s)=>`${(r[s]??"").padEnd(i)}  ${x(o).padStart(7)}  ${hI(
o,e,30)}`.trimEnd()))}var Yi=200;var tt=60;function Z(t){return Fg(ae(t,Yi))}function be(t){return t.replaceAll(" "," ")}var bI=10;function kI({comparison:t,dryRun:e}){if(t===null)return"";const{kind:n,name:r,platforms:i,missing:o}=t;const s=i.
length===1&&o.length===0;const a=e?" (expected)":"";const d=n==="report"?"the report ":"";const c=o.slice(0,tt).map(Z).join(
", ");return[`#### Compared with ${d}${Z(r)}${a}`,...i.slice(0,tt).map(f=>Bz(f,s?"":`${Z(f.platform)}: `)),...o.length===
0?[]:[`Not in the earlier image: ${c}.`]].join("\n\n")}function Bz(t,e){return[`${e}${vz(t)}`,...Rz(t)].join("\n\n")}function vz(t){
const{oldBytes:e,newBytes:n,oldPackedBytes:r,newPackedBytes:i,pullBytes:o}=t;const s=e===null||n===null?"The files of on\
e of the two are not known.":`Files: ${x(e)} → **${x(n)}**, ${Oz(e,n)}.`;const a=r===null||i===null?"":` Compressed: ${x(
r)} → ${x(i)}.`;const d=o===null?"":` A machine that has the earlier image pulls ${x(o)}.`;return`${s}${a}${d}`}function Oz(t,e){
if(t===e)return"the same size";return`**${Ar(e-t)}**, ${Zn(Lr(t,e))}`}function Rz(t){const e=t.packages.map(i=>EI("packa\
ge",_z(i),i));const n=t.directories.map(i=>EI("directory",Z(i.path),i));if(e.length===0&&n.length===0)return[];const r=[
...SI(e,t.morePackages,"packages"),...SI(n,t.moreDirectories,"directories")];return[["| | | before | after | |","| --- |\
 --- | ---: | ---: | ---: |",...r].join("\n")]}function _z({manager:t,name:e}){if(e==="")return t==="other"?"files of no\
 package":`${t} packages`;return`${t} ${Z(e)}`}function EI(t,e,{change:n,oldBytes:r,newBytes:i}){const o=n==="added"?"":
be(x(r));const s=n==="removed"?"":be(x(i));return`| ${t} | ${e} | ${o} | ${s} | ${be(Ar(i-r))} |`}function SI(t,e,n){const r=Math.
max(0,t.length-bI)+e;return[...t.slice(0,bI),...r===0?[]:[`| | ${r} more ${n} | | | |`]]}var Az=120;var Lz=150;var Cz=16;function vI({platforms:t,source:e}){if(t.length<2)return"";const n=t.slice(0,tt).map(i=>{
const o=i.oldPackedBytes===null||i.newPackedBytes===null?"":`${be(x(i.oldPackedBytes))} → ${be(x(i.newPackedBytes))}`;
const s=Zn(i.savedPercent.toFixed(1));return`| ${Z(i.platform)} | ${be(x(i.oldBytes))} in ${be(he(i.oldLayers))} | ${be(
x(i.newBytes))} | ${be(s)} | ${o} |`});const r=t.length-n.length;return[`| platform of ${Z(e.reference)} | before | afte\
r | | compressed |`,"| --- | ---: | ---: | --- | --- |",...n,...r>0?[`| ${r} more | | | | |`]:[]].join("\n")}var xI=3;function OI({
result:t,platforms:e,dryRun:n}){if(e.length<2)return PI("Layers",t.layerDetails,n);return e.map(r=>PI(`Layers of ${Z(r.platform)}`,
r.layerDetails,n)).filter(r=>r!=="").join("\n\n")}function PI(t,e,n){if(e===null)return"";const r=e.slice(0,tt).map(({packedBytes:o,
bytes:s,entries:a,contents:d},c)=>{const f=d.slice(0,xI).map(({name:m})=>Z(m));const u=`${f.join(", ")}${d.length>xI?" a\
nd more":""}`;const l=`${n?"about ":""}${x(o)}`;return`| ${c+1} | ${be(l)} | ${be(x(s))} | ${be(te(a))} | ${u} |`});const i=e.
length-r.length;return[`#### ${t}`,"","| | compressed | uncompressed | | largest contents |","| ---: | ---: | ---: | ---\
: | --- |",...r,...i>0?[`| ${i} more | | | | |`]:[]].join("\n")}function RI(t){const{source:e,result:n,platforms:r}=t;const i=n.
tags[0]??"the result";if(r.length===1){const o={oldLayers:e.layers,newLayers:n.layers};return TI("History",o,[{title:e.reference,
...e},{title:i,...n}])}return r.map(o=>TI(`History of ${Z(o.platform)}`,o,[{title:e.reference,...II(o.oldBytes,o.oldHistory)},
{title:i,...II(o.newBytes,o.newHistory)}])).join("\n\n")}function II(t,e){return{bytes:t,steps:e?.length??null,history:e}}
function TI(t,{oldLayers:e,newLayers:n},r){const i=r.reduce((o,s)=>o+(s.steps??0),0);return[`<details${i<=Cz?" open":""}\
><summary>${t}: ${he(e)} before, ${he(n)} after</summary>`,"",...r.flatMap(o=>[Nz(o.title,o),""]),"</details>"].join("\n")}
var $z=24;function Nz(t,{bytes:e,steps:n,history:r}){const i=`${yt(ae(t,Yi))}  ${x(e)}`;if(r===null)return Ct([i,"└─ (th\
e history does not cover all layers)"]);const o=r.slice(-Lz);const s=n??r.length;const a=[{level:0,text:i}];let d=1;if(o.
length<s){const c=`(${s-o.length} earlier steps)`;a.push({level:d++,text:c})}for(const{command:c,bytes:f,layer:u}of o){const l=c.
replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,"").replace(/\s+/g," ");const m=yt(ae(l.trim()||"(no command)",Az));a.push({level:d,
text:`${u?x(f):"-"}  ${m}`});if(u)d=Math.min(d+1,$z)}return Ct(Sh(a))}function _I({result:t,dryRun:e,platforms:n}){const r=e?
" (expected)":"";if(n.length===1)return BI(`Largest directories${r}`,t.directories,t.bytes);return n.map(i=>BI(`Largest \
directories of ${Z(i.platform)}${r}`,i.directories,i.newBytes)).filter(i=>i!=="").join("\n\n")}function BI(t,e,n){if(e===
null||e.length===0)return"";const r=wI(e,n);return[`<details open><summary>${t}</summary>`,"",r,"","</details>"].join("\n")}var kh=1024*1024;function LI(t,e){const n=[Dz(t),Fz(t),Mz(t),vI(t),kI(t),Uz(t),RI(t),Wz(t),zz(t),OI(t),_I(t),Jz(t),jz(t)].
filter(s=>s!=="");const r=`_Truncated: a job summary holds at most ${x(kh)}. The report has the rest._`;const i=s=>[...n.
slice(0,s),...s<n.length?[r]:[]].join("\n\n");const o=n.map((s,a)=>`

${i(n.length-a)}

`);return o.find(s=>Buffer.byteLength(s)<=e)??""}function Dz(t){const{ok:e,dryRun:n,source:r,result:i,savedPercent:o,seconds:s,
cacheHit:a}=t;const d=i.tags.slice(0,3).map(Z).join(", ");const c=i.tags.length>3?` and ${i.tags.length-3} more`:"";const f=d===
""?"":` → ${d}${c}`;const u=r.bytes===i.bytes&&r.layers===i.layers;const l=u?"unchanged":Zn(o.toFixed(1));const m=n?"D\
ry run, nothing was changed. ":"";const h=a===true?", from the cache":"";return[`### ${e?"":"Not tagged: "}${Z(r.reference)}${f}`,
"",`${m}**${x(r.bytes)}** in ${he(r.layers)} → **${x(i.bytes)}** in ${he(i.layers)}, **${l}**, ${s.toFixed(1)} s${h}`].
join("\n")}function Fz(t){if(t.budgets.length===0)return"";const e=t.budgets.map(({input:n,wanted:r,seen:i,met:o})=>`> ${o?
"Met":"Not met"}: <code>${n}</code> requires ${r}, got ${i}.`);return[`> [!${t.ok?"NOTE":"CAUTION"}]`,e.join("\n>\n")].join(
"\n")}function Mz({source:t,result:e}){const n=[{name:"before",bytes:t.bytes,note:he(t.layers)},{name:"after",bytes:e.bytes,
note:he(e.layers)}];const r=t.packedBytes===null||e.packedBytes===null?"":`

Compressed, as pushed and pulled: ${x(t.packedBytes)} → ${x(e.packedBytes)}.`;return gI(n)+r}var Ff=10;function Uz({dryRun:t,
result:e}){const{imageId:n,pushed:r,written:i,verifiedEntries:o,testPassed:s}=e;const a=[...o===null?[]:[`${te(o)} verif\
ied`],...s===true?["test passed"]:[]];const d=i.slice(0,Ff).map(({name:u,digest:l})=>`${Z(u)}, ${Z(l)}`);const c=r.slice(
0,Ff).map(u=>Z(`${u.name}@${u.digest}`));const f=r.length>Ff?[`${r.length-Ff} more`]:[];return[...n===null?[]:[`- Image \
ID${t?" (expected)":""}: ${Z(n)}`],...[...c,...f].map(u=>`- Pushed: ${u}`),...d.map(u=>`- Written: ${u}`),...a.length===
0?[]:[`- Checks: ${a.join(", ")}`]].join("\n")}function Hz(t){const e=[{kind:"hidden",name:"hidden in lower layers",bytes:t.
hiddenBytes,note:""},...t.rules.filter(n=>!CI(n)).map(({kind:n,name:r,entries:i,bytes:o})=>({kind:n,name:r,bytes:o,note:te(
i)})),...t.commands.map(({name:n,seconds:r,bytes:i})=>({kind:"command",name:n,bytes:i??0,note:i===null?"freed size unkno\
wn":`${r.toFixed(1)} s`}))];return e.sort((n,r)=>r.bytes-n.bytes)}function AI(t){const e=t.rules.filter(CI).map(({kind:r,
name:i})=>r==="preset"?ga(ae(i,Yi)):Z(i));if(e.length===0)return"";const n=e.length>tt?` and ${e.length-tt} more`:"";return`\

Matched nothing: ${e.slice(0,tt).join(", ")}${n}.`}function CI({entries:t,bytes:e}){return t===0&&e===0}function zz({result:t,
suggestions:e,suggestedClean:n}){if(e===null||n===null)return"";const r=e.map(({name:o,bytes:s})=>{const a=t.bytes===0?0:
s/t.bytes*100;const d=ar(o)?.why;const c=d===void 0?"":` (${d})`;return`- preset ${Z(o)}: ${x(s)}, ${Cr(a)} % of the res\
ult${c}`});const i=Lt("clean",n);return["#### Possible further savings","",...r,"",Ct([i],i.startsWith("--")?"sh":"yaml")].
join("\n")}function Wz(t){const e=t.sizes==="blocks";const n=t.savedBytes===0||t.cleanedBytes===0&&Ta(e,t.savedBytes,t.source.
bytes);if(n)return AI(t).trimStart();const r=Hz(t);const i=r.slice(0,tt);const o=Math.max(1,...r.map(({bytes:d})=>d));const s=i.
map(({kind:d,name:c,bytes:f,note:u=""})=>{const l=t.source.bytes===0?0:f/t.source.bytes*100;const m=d==="hidden"?c:`${d}\
 ${Z(c)}`;const h=Math.max(0,Math.round(f/o*20));return`| ${m} | ${be(x(f))} | ${be(`${Cr(l)} %`)} | ${"█".repeat(h)} \
| ${be(u)} |`});const a=r.length-i.length;return[`#### Where ${t.savedBytes<0?"the growth":`the ${x(t.savedBytes)}`} cam\
e from`,"","| | size | of the source | | |","| --- | ---: | ---: | --- | --- |",...s,...a>0?[`| ${a} more | | | | |`]:[],
"","Hidden in lower layers: files that a later layer deleted or replaced"+(e?", plus rounding to disk blocks.":"."),AI(t),
"",yI("Saved, in MB",r)].join("\n").trimEnd()}function Jz(t){const e=t.kept.slice(0,tt).map(({what:n,why:r,entries:i,bytes:o})=>{
const s=i===null||o===null?"":`: ${x(o)} in ${te(i)}`;const a=r===null?" (requested)":` (${ga(ae(r,Yi))})`;return`- ${Z(
n)}${s}${a}`});if(e.length===0)return"";return["<details><summary>Kept on purpose</summary>","",...e,"","</details>"].join(
"\n")}function jz({ok:t,dryRun:e,source:n,result:r,backup:i,engine:o}){if(!t||e||n.id===r.imageId)return"";const s=r.tags.
includes(n.reference);const a=s?"Not possible, because the result has replaced the source. Next time, give it another na\
me.":`The source image ${Z(n.reference)} is unchanged.`;const d=o===null?a:i!==null?`<code>docker load --input</code> ${Z(
i)} restores the source image.`:s?`Not possible, because the tag of the source image has moved. Next time, set <code>bac\
kup</code> to save an archive of it first.`:`The source image ${Z(n.reference)} is unchanged. Set <code>backup</code> to\
 save it to an archive as well.`;const c=r.layers>1?"the layers are shared only with other builds of this image":"the si\
ngle layer is not shared with other images and is pulled in one piece instead of in parallel";return[`**Undo**: ${d}`,"",
`**Trade-offs**: ${c}. Signatures and attestations of the source do not apply to the result: sign it again.`].join("\n")}async function NI(t,e,n){if(t===void 0||t===""){n.warning('Could not write the job summary: GITHUB_STEP_SUMMARY is not s\
et. Set "summary: false" to turn the summary off.');return}try{const{size:r}=await Kz(t);const i=LI(e,kh-r);if(i===""){n.
warning(`Could not write the job summary: ${JSON.stringify(t)} is full.`);return}await Gz(t,i,{flag:$I.O_WRONLY|$I.O_APPEND})}catch(r){
n.warning(`Could not write the job summary to ${JSON.stringify(t)}: ${S(r)}.`)}}import{AsyncLocalStorage as Vz}from"node:async_hooks";import{ChildProcess as Yz}from"node:child_process";import{subscribe as qz,
unsubscribe as Xz}from"node:diagnostics_channel";import{accessSync as Zz,constants as Qz,statSync as eW}from"node:fs";import{
delimiter as tW,join as nW}from"node:path";var DI=new Vz;var FI="child_process";var rW=2**31-1;var Mf=class{#e=new Er;async run(e,n,r){if(n.some(c=>c.includes("\0")))
return this.#e.run(e,n,r);const i=Symbol(e);const o=new no(r.onOutput);let s;let a;const d=c=>{if(DI.getStore()!==i||!B(
c))return;if(!(c["process"]instanceof Yz))return;s=c["process"];iW(s);s.once("error",f=>{a=f});s.once("spawn",oW.bind(void 0,
s,o,r.kill))};qz(FI,d);try{const c=await DI.run(i,()=>Uh(dW(sW(e)),[...n],{env:r.env,silent:true,ignoreReturnCode:true,delay:rW,
listeners:{stdout:o.stdout.add,stderr:o.stderr.add}}));return{exitCode:c??ou,...o.texts()}}catch(c){if(s===void 0)return this.#e.
run(e,n,r);throw a??c}finally{Xz(FI,d)}}};function iW(t){const e=t;const n=e.spawn?.bind(t);if(n===void 0)return;e.spawn=
r=>{try{return n({...r,detached:Vn})}catch(i){return process.nextTick(()=>t.emit("error",i))}}}function oW(t,e,n){t.stdin?.
on("error",()=>{}).end();e.readFrom(t);io(n,t)}function sW(t){const e=(process.env["PATH"]??"").split(tW).filter(n=>n!==
"");return e.map(n=>nW(n,t)).find(aW)??t}function aW(t){try{Zz(t,Qz.X_OK);return eW(t).isFile()}catch{return false}}function dW(t){
return`"${t.replaceAll('"','\\"')}"`}import{randomUUID as cW}from"node:crypto";var Uf=class{#e;info(e){this.#t();Qi(fW(e))}debug(e){this.#t();Us(e)}notice(e){this.#t();jh(e)}warning(e){this.#t();Jh(e)}async group(e,n){
this.#t();Gh(e);try{return await n()}finally{this.#t();Kh()}}showProgress(e){return Py(e,n=>this.info(n))}untrusted(e){if(this.#e===
void 0){this.#e=cW();Qi(`::stop-commands::${this.#e}`)}Qi(e)}#t(){if(this.#e!==void 0)Qi(`::${this.#e}::`);this.#e=void 0}};
function fW(t){return t.replace(/[\r\n]+/g," ").replace(/^([\s\u0085]*):(?=:)/,"$1: ").replaceAll("##[","## [")}import{randomUUID as WI}from"node:crypto";import{link as kW,mkdir as JI,readdir as jI,readFile as GI,rename as xh,rm as Xi,
stat as xW,writeFile as PW}from"node:fs/promises";import{basename as IW,dirname as TW,join as wr}from"node:path";import{readdir as uW,rm as lW,stat as mW}from"node:fs/promises";import{join as pW}from"node:path";async function MI(t,e,n){
for(const r of await uW(t)){if(!e(r))continue;const i=pW(t,r);const o=await mW(i).catch(()=>void 0);if(o!==void 0&&Date.
now()-o.mtimeMs>n)await lW(i,{recursive:true,force:true}).catch(()=>{})}}import{fork as hW}from"node:child_process";import{realpath as gW}from"node:fs/promises";import{fileURLToPath as yW}from"node:url";
var UI=20*60*1e3;var wW=64*1024;async function HI(t,{cwd:e,temp:n},r){const i=AbortSignal.timeout(UI);const o=hW(yW(new URL(
"cache-client.mjs",import.meta.url)),{cwd:e,env:{...process.env,GITHUB_WORKSPACE:await gW(e),RUNNER_TEMP:n},stdio:["igno\
re","pipe","pipe","ipc"],execArgv:[],detached:true});const s=()=>bW(o.pid);const a=AbortSignal.any([r,i]);a.addEventListener(
"abort",s);if(a.aborted)s();let d="";for(const l of[o.stdout,o.stderr])l?.setEncoding("utf8").on("data",m=>{if(d.length<
wW)d+=m});let c={isDone:false};o.on("message",l=>{c=l});const f=await new Promise(l=>{o.once("error",m=>l(m.message));o.
once("close",(m,h)=>{const g=h===null?`exited with status ${m}`:`was killed by ${h}`;l(m===0?void 0:`the cache client ${g}`)});
o.send(t,()=>{})});a.removeEventListener("abort",s);r.throwIfAborted();const u=i.aborted?`it took more than ${UI/6e4} mi\
nutes`:f;return{isDone:c.isDone&&u===void 0,...c.wasThere===true?{wasThere:true}:{},...EW(d,c.error??u)}}function bW(t){
try{if(t!==void 0)process.kill(-t,"SIGKILL")}catch{}}function EW(t,e){const n=[];const r=[];for(const i of t.split(/\r?\n/)){
const[,o,s=""]=/^::(\w+)[^:]*::(.*)$/.exec(i)??[];if(o==="warning"||o==="error")n.push(SW(s));else if(o===void 0&&i.trim()!==
"")r.push(i.trim())}if(e!==void 0)n.push(e);return{problems:n,lines:r}}function SW(t){return t.replaceAll("%0D"," ").replaceAll(
"%0A"," ").replaceAll("%25","%")}var qi="docker-flatten-cache";var Hf=`${qi}.lock`;var KI="docker-flatten-kept-";var BW=60*60*1e3;var vW=7*24*60*60*1e3;var zf=class{#e;#t;#n=!OW();#r=new Set;constructor(e,n){
this.#e=e;this.#t=n}async restore(e,n,r,i){if(this.#n){r.notice("The layer is not cached: this runner has no cache servi\
ce.");return false}try{return await this.#i(e,n,r,i)}catch(o){if(i.aborted)throw o;this.#n=true;r.notice(`Could not rest\
ore the layer from the cache: ${S(o)}`);return false}}async#i(e,n,r,i){return _W(this.#e,r,false,async o=>{const{isDone:s,
problems:a,lines:d}=await RW("restore",e,o,i);if(s){this.#r.add(e);for(const f of await jI(o))await xh(wr(o,f),wr(n,f));
return true}if(a.length===0)return false;const c=`Could not restore the layer from the cache: ${a.join("; ")}`;if(d.some(
f=>f.startsWith("Cache hit for"))){this.#r.add(e);r.warning(`${c}. ${zI(e)}`)}else{this.#n=true;r.notice(c)}return false})}canSave(e,n){
if(this.#n)return false;if(!this.#r.has(e))return true;n.debug(zI(e));return false}async save(e,n,r,i=false){if(!this.canSave(
e,r))return;const o=wr(this.#e,`${KI}${WI()}`);await xh(n,o);this.#t({key:e,directory:o,...i?{isShared:i}:{}})}};function zI(t){
return`If this happens again, the cache entry is damaged: delete it with "gh cache delete ${t}".`}async function VI(t){try{const e=await jI(t);const n=e.some(r=>[Hf,qi,Wf(qi)].includes(r));if(n&&await YI(wr(t,Hf))){for(const r of[
qi,Wf(qi),Hf])await Xi(wr(t,r),{recursive:true,force:true})}await MI(t,r=>r.startsWith(KI),vW)}catch{}}function OW(){const{
env:t}=process;const e=t["GITHUB_SERVER_URL"]||"https://github.com";if(!URL.canParse(e))return false;const n=new URL(e).
hostname.toLowerCase();const r=n==="github.com"||n.endsWith(".ghe.com")||n.endsWith(".localhost");return r&&t["ACTIONS_C\
ACHE_SERVICE_V2"]?Boolean(t["ACTIONS_RESULTS_URL"]):Boolean(t["ACTIONS_CACHE_URL"])}async function RW(t,e,n,r){const i=IW(
n);const o=Wf(n);await JI(o);try{return await HI({action:t,key:e,path:i},{cwd:TW(n),temp:o},r)}finally{await Xi(o,{recursive:true,
force:true}).catch(()=>{})}}function Wf(t){return`${t}.temp`}async function _W(t,e,n,r){const i=wr(t,qi);const o=wr(t,Hf);
if(!await YI(o)){e.notice("The layer is not cached: another step is using the cache in this directory.");return n}try{for(const s of[
i,Wf(i)])await Xi(s,{recursive:true,force:true});await JI(i);return await r(i)}finally{await Xi(i,{recursive:true,force:true}).
catch(()=>{});await Xi(o,{force:true}).catch(()=>{})}}async function YI(t){const e=zs();for(let n=0;n<2;n++){try{await PW(
t,e,{flag:"wx"});return true}catch(s){if(s.code!=="EEXIST")throw s}const r=await GI(t,"utf8").catch(()=>"");const{mtimeMs:i}=await xW(
t).catch(()=>({mtimeMs:Date.now()}));const o=r===""?Date.now()-i>=BW:ot(r);if(!o||!await AW(t,r))return false}return false}
async function AW(t,e){const n=`${t}.${WI()}`;try{await xh(t,n)}catch{return true}const r=await GI(n,"utf8").catch(()=>e)===
e;if(!r)await kW(n,t).catch(()=>{});await Xi(n,{force:true});return r}var br={runId:"run-id",directories:"directories",ended:"ended",noEngine:"no-engine",cacheEntries:"cache-entries",tempDir:"\
temp-dir"};async function qI(){const t=new Uf;const e=og();try{const n=zs();const r=mI(d=>Hh(d));const i=r.report??CW(r.tempDir,`do\
cker-flatten-report-${LW()}.json`);const o={...r,report:i};Kn(br.runId,n);Kn(br.directories,Ua(o));if(!bd(o))Kn(br.noEngine,
"true");await VI(o.tempDir);const s=o.cache?new zf(o.tempDir,$W()):void 0;if(s!==void 0)Kn(br.tempDir,o.tempDir);const a=await JP(
o,{id:n,docker:new Vs({runner:new Mf}),log:t,signal:e.signal,cache:s});for(const[d,c]of Object.entries(jP(a)))zh(d,c);if(o.
summary)await NI(process.env["GITHUB_STEP_SUMMARY"],a.report,t);if(a.budgetError!==void 0)throw a.budgetError}catch(n){Us(
qh(n));Wh(Ce(n))}finally{Kn(br.ended,"true");e.release()}}function $W(){const t=[];return e=>{t.push(e);Kn(br.cacheEntries,
JSON.stringify(t))}}await qI();
