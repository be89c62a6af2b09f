import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var uI=Object.create;var sh=Object.defineProperty;var lI=Object.getOwnPropertyDescriptor;var mI=Object.getOwnPropertyNames;var pI=Object.getPrototypeOf;var hI=Object.prototype.hasOwnProperty;var ih=(t,e)=>(e=Symbol[t])?e:Symbol.for("Symbol."+t);var oh=t=>{throw TypeError(t)};var ah=(t=>typeof require!=="undefined"?require:typeof Proxy!=="undefined"?new Proxy(t,{get:(e,n)=>(typeof require!=="un\
defined"?require:e)[n]}):t)(function(t){if(typeof require!=="undefined")return require.apply(this,arguments);throw Error(
'Dynamic require of "'+t+'" is not supported')});var Ie=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var gI=(t,e,n,r)=>{if(e&&typeof e==="object"||typeof e==="function"){for(let i of mI(e))if(!hI.call(t,i)&&i!==n)sh(t,i,{
get:()=>e[i],enumerable:!(r=lI(e,i))||r.enumerable})}return t};var _f=(t,e,n)=>(n=t!=null?uI(pI(t)):{},gI(e||!t||!t.__esModule?sh(n,"default",{value:t,enumerable:true}):n,t));var dt=(t,e,n)=>{if(e!=null){if(typeof e!=="object"&&typeof e!=="function")oh("Object expected");var r,i;if(n)r=e[ih("as\
yncDispose")];if(r===void 0){r=e[ih("dispose")];if(n)i=r}if(typeof r!=="function")oh("Object not disposable");if(i)r=function(){
try{i.call(this)}catch(o){return Promise.reject(o)}};t.push([n,r,e])}else if(n){t.push([n])}return e};var ct=(t,e,n)=>{var r=typeof SuppressedError===
"function"?SuppressedError:function(s,a,d,c){return c=Error(d),c.name="SuppressedError",c.error=s,c.suppressed=a,c};var i=s=>e=
n?new r(s,e,"An error was suppressed during disposal"):(n=true,s);var o=s=>{while(s=t.pop()){try{var a=s[1]&&s[1].call(s[2]);
if(s[0])return Promise.resolve(a).then(o,d=>(i(d),o()))}catch(d){i(d)}}if(n)throw e};return o()};var gw=Ie((WV,hw)=>{hw.exports=ah("events")});var ww=Ie((JV,yw)=>{yw.exports=class jV{constructor(e){if(!(e>0)||(e-1&e)!==0)throw new Error("Max size for a FixedFIFO \
should be a power of two");this.buffer=new Array(e);this.mask=e-1;this.top=0;this.btm=0;this.next=null}clear(){this.top=
this.btm=0;this.next=null;this.buffer.fill(void 0)}push(e){if(this.buffer[this.top]!==void 0)return false;this.buffer[this.
top]=e;this.top=this.top+1&this.mask;return true}shift(){const e=this.buffer[this.btm];if(e===void 0)return void 0;this.
buffer[this.btm]=void 0;this.btm=this.btm+1&this.mask;return e}peek(){return this.buffer[this.btm]}isEmpty(){return this.
buffer[this.btm]===void 0}}});var rl=Ie((VV,Ew)=>{var bw=ww();Ew.exports=class GV{constructor(e){this.hwm=e||16;this.head=new bw(this.hwm);this.tail=this.
head;this.length=0}clear(){this.head=this.tail;this.head.clear();this.length=0}push(e){this.length++;if(!this.head.push(
e)){const n=this.head;this.head=n.next=new bw(2*this.head.buffer.length);this.head.push(e)}}shift(){if(this.length!==0)this.
length--;const e=this.tail.shift();if(e===void 0&&this.tail.next){const n=this.tail.next;this.tail.next=null;this.tail=n;
return this.tail.shift()}return e}peek(){const e=this.tail.peek();if(e===void 0&&this.tail.next)return this.tail.next.peek();
return e}isEmpty(){return this.length===0}}});var zr=Ie((KV,Sw)=>{function XB(t){return Buffer.isBuffer(t)||t instanceof Uint8Array}function ZB(t){return Buffer.isEncoding(
t)}function QB(t,e,n){return Buffer.alloc(t,e,n)}function e_(t){return Buffer.allocUnsafe(t)}function t_(t){return Buffer.
allocUnsafeSlow(t)}function n_(t,e){return Buffer.byteLength(t,e)}function r_(t,e){return Buffer.compare(t,e)}function i_(t,e){
return Buffer.concat(t,e)}function o_(t,e,n,r,i){return X(t).copy(e,n,r,i)}function s_(t,e){return X(t).equals(e)}function a_(t,e,n,r,i){
return X(t).fill(e,n,r,i)}function d_(t,e,n){return Buffer.from(t,e,n)}function c_(t,e,n,r){return X(t).includes(e,n,r)}
function f_(t,e,n,r){return X(t).indexOf(e,n,r)}function u_(t,e,n,r){return X(t).lastIndexOf(e,n,r)}function l_(t){return X(
t).swap16()}function m_(t){return X(t).swap32()}function p_(t){return X(t).swap64()}function X(t){if(Buffer.isBuffer(t))
return t;return Buffer.from(t.buffer,t.byteOffset,t.byteLength)}function h_(t,e,n,r){return X(t).toString(e,n,r)}function g_(t,e,n){
return X(t).toString("hex",e,n)}function y_(t,e,n,r,i){return X(t).write(e,n,r,i)}function w_(t,e){return X(t).readDoubleBE(
e)}function b_(t,e){return X(t).readDoubleLE(e)}function E_(t,e){return X(t).readFloatBE(e)}function S_(t,e){return X(t).
readFloatLE(e)}function x_(t,e){return X(t).readInt32BE(e)}function k_(t,e){return X(t).readInt32LE(e)}function P_(t,e){
return X(t).readUInt32BE(e)}function I_(t,e){return X(t).readUInt32LE(e)}function T_(t,e,n){return X(t).writeDoubleBE(e,
n)}function v_(t,e,n){return X(t).writeDoubleLE(e,n)}function O_(t,e,n){return X(t).writeFloatBE(e,n)}function B_(t,e,n){
return X(t).writeFloatLE(e,n)}function __(t,e,n){return X(t).writeInt32BE(e,n)}function R_(t,e,n){return X(t).writeInt32LE(
e,n)}function A_(t,e,n){return X(t).writeUInt32BE(e,n)}function L_(t,e,n){return X(t).writeUInt32LE(e,n)}Sw.exports={isBuffer:XB,
isEncoding:ZB,alloc:QB,allocUnsafe:e_,allocUnsafeSlow:t_,byteLength:n_,compare:r_,concat:i_,copy:o_,equals:s_,fill:a_,from:d_,
includes:c_,indexOf:f_,lastIndexOf:u_,swap16:l_,swap32:m_,swap64:p_,toBuffer:X,toString:h_,toHex:g_,write:y_,readDoubleBE:w_,
readDoubleLE:b_,readFloatBE:E_,readFloatLE:S_,readInt32BE:x_,readInt32LE:k_,readUInt32BE:P_,readUInt32LE:I_,writeDoubleBE:T_,
writeDoubleLE:v_,writeFloatBE:O_,writeFloatLE:B_,writeInt32BE:__,writeInt32LE:R_,writeUInt32BE:A_,writeUInt32LE:L_}});var kw=Ie((qV,xw)=>{var N_=zr();xw.exports=class YV{constructor(e){this.encoding=e}get remaining(){return 0}decode(e){return N_.
toString(e,this.encoding)}flush(){return""}}});var vw=Ie((ZV,Tw)=>{var Pw=zr();Tw.exports=class XV{constructor(){this._reset()}get remaining(){return this.bytesSeen}decode(e){
if(e.byteLength===0)return"";if(this.bytesNeeded===0&&Iw(e,0)===0){this.bytesSeen=C_(e);return Pw.toString(e,"utf8")}let n="";
let r=0;if(this.bytesNeeded>0){while(r<e.byteLength){const s=e[r];if(s<this.lowerBoundary||s>this.upperBoundary){n+="�";
this._reset();break}this.lowerBoundary=128;this.upperBoundary=191;this.codePoint=this.codePoint<<6|s&63;this.bytesSeen++;
r++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(this.codePoint);this._reset();break}}if(this.bytesNeeded>
0)return n}const i=Iw(e,r);const o=e.byteLength-i;if(o>r)n+=Pw.toString(e,"utf8",r,o);for(let s=o;s<e.byteLength;s++){const a=e[s];
if(this.bytesNeeded===0){if(a<=127){this.bytesSeen=0;n+=String.fromCharCode(a)}else if(a>=194&&a<=223){this.bytesNeeded=
2;this.bytesSeen=1;this.codePoint=a&31}else if(a>=224&&a<=239){if(a===224)this.lowerBoundary=160;else if(a===237)this.upperBoundary=
159;this.bytesNeeded=3;this.bytesSeen=1;this.codePoint=a&15}else if(a>=240&&a<=244){if(a===240)this.lowerBoundary=144;else if(a===
244)this.upperBoundary=143;this.bytesNeeded=4;this.bytesSeen=1;this.codePoint=a&7}else{this.bytesSeen=1;n+="�"}continue}
if(a<this.lowerBoundary||a>this.upperBoundary){n+="�";s--;this._reset();continue}this.lowerBoundary=128;this.upperBoundary=
191;this.codePoint=this.codePoint<<6|a&63;this.bytesSeen++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(
this.codePoint);this._reset()}}return n}flush(){const e=this.bytesNeeded>0?"�":"";this._reset();return e}_reset(){this.
codePoint=0;this.bytesNeeded=0;this.bytesSeen=0;this.lowerBoundary=128;this.upperBoundary=191}};function Iw(t,e){const n=t.
byteLength;if(n<=e)return 0;const r=Math.max(e,n-4);let i=n-1;while(i>r&&(t[i]&192)===128)i--;if(i<e)return 0;const o=t[i];
let s;if(o<=127)return 0;if(o>=194&&o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 0;const a=n-
i;return a<s?a:0}function C_(t){const e=t.byteLength;if(e===0)return 0;const n=t[e-1];if(n<=127)return 0;if((n&192)!==128)
return 1;const r=Math.max(0,e-4);let i=e-2;while(i>=r&&(t[i]&192)===128)i--;if(i<0)return 1;const o=t[i];let s;if(o>=194&&
o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 1;if(e-i!==s)return 1;if(s>=3){const a=t[i+
1];if(o===224&&a<160)return 1;if(o===237&&a>159)return 1;if(o===240&&a<144)return 1;if(o===244&&a>143)return 1}return 0}});var Bw=Ie((e8,Ow)=>{var $_=kw();var D_=vw();Ow.exports=class QV{constructor(e="utf8"){this.encoding=F_(e);switch(this.encoding){case"\
utf8":this.decoder=new D_;break;case"utf16le":case"base64":throw new Error("Unsupported encoding: "+this.encoding);default:
this.decoder=new $_(this.encoding)}}get remaining(){return this.decoder.remaining}push(e){if(typeof e==="string")return e;
return this.decoder.decode(e)}write(e){return this.push(e)}end(e){let n="";if(e)n=this.push(e);n+=this.decoder.flush();return n}};
function F_(t){t=t.toLowerCase();switch(t){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"\
utf-16le":return"utf16le";case"latin1":case"binary":return"latin1";case"base64":case"ascii":case"hex":return t;default:throw new Error(
"Unknown encoding: "+t)}}});var Rw=Ie((t8,_w)=>{_w.exports=class gt extends Error{constructor(e,n,r=gt){super(e);this.code=n;if(Error.captureStackTrace){
Error.captureStackTrace(this,r)}}static isStreamDestroyed(e){return e&&e.code==="STREAM_DESTROYED"}static isPrematureClose(e){
return e&&e.code==="PREMATURE_CLOSE"}static isAborted(e){return e&&e.code==="ABORTED"}static isBadArgument(e){return e&&
e.code==="BAD_ARGUMENT"}get name(){return"StreamError"}static STREAM_DESTROYED(){return new gt("Stream was destroyed","S\
TREAM_DESTROYED",gt.STREAM_DESTROYED)}static PREMATURE_CLOSE(e="Premature close"){return new gt(e,"PREMATURE_CLOSE",gt.PREMATURE_CLOSE)}static ABORTED(){
return new gt("Stream aborted","ABORTED",gt.ABORTED)}static BAD_ARGUMENT(e="Bad argument"){return new gt(e,"BAD_ARGUMENT",
gt.BAD_ARGUMENT)}}});var bl=Ie((n8,Zw)=>{var{EventEmitter:M_}=gw();var $w=rl();var U_=Bw();var Xe=Rw();var il=typeof queueMicrotask==="undefi\
ned"?t=>global.process.nextTick(t):queueMicrotask;var re=(1<<29)-1;var yt=1;var ul=2;var $t=4;var Oo=8;var Dw=re^yt;var H_=re^
ul;var Lo=1<<4;var Wr=2<<4;var Gr=4<<4;var wn=8<<4;var No=16<<4;var ll=32<<4;var bn=64<<4;var ol=128<<4;var ml=256<<4;var pl=512<<
4;var nt=1024<<4;var yn=2048<<4;var nd=4096<<4;var Zn=8192<<4;var Fw=No|ll;var z_=Lo|nd;var W_=Gr|Lo;var j_=ml|wn;var hl=No|
Zn;var J_=re^Lo;var G_=re^Gr;var V_=re^(Gr|nd);var Aw=re^nd;var K_=re^No;var Y_=re^(wn|pl);var q_=re^bn;var Lw=re^Fw;var Mw=re^
yn;var X_=re^Wr;var Uw=re^Zn;var Z_=re^hl;var Dt=1<<18;var Jr=2<<18;var Co=4<<18;var Qn=8<<18;var $o=16<<18;var Sn=32<<18;
var sl=64<<18;var jr=128<<18;var gl=256<<18;var En=512<<18;var rd=1024<<18;var Q_=re^(Dt|gl);var Hw=re^Co;var eR=re^(Dt|
En);var tR=re^$o;var nR=re^Qn;var zw=re^jr;var rR=re^Jr;var Ww=re^rd;var Bo=Lo|Dt;var jw=re^Bo;var yl=nt|Sn;var wt=$t|Oo|
ul;var We=wt|yt;var Jw=wt|yl;var iR=Hw&G_;var id=jr|yn;var oR=id&jw;var Gw=We|oR;var sR=We|bn|nt;var Nw=We|nt|wn;var aR=We|
bn|wn;var dR=We|ml|wn|pl;var cR=We|Lo|bn|nt|nd|Zn;var fR=wt|bn|nt;var uR=Wr|We|yn|Gr;var lR=yn|yt;var mR=We|En|Sn;var pR=Qn|
$o;var Vw=Qn|Dt;var hR=Qn|$o|We|Dt;var Cw=We|Dt|Qn|rd;var gR=Co|Dt;var yR=Dt|gl;var wR=We|En|Vw|Sn;var bR=$o|wt|En|Sn;var ER=Jr|
We|jr|Co;var SR=En|Sn|wt;var qa=Symbol.asyncIterator||Symbol("asyncIterator");var Xa=class{constructor(e,{highWaterMark:n=16384,
map:r=null,mapWritable:i,byteLength:o,byteLengthWritable:s}={}){this.stream=e;this.queue=new $w;this.highWaterMark=n;this.
buffered=0;this.error=null;this.pipeline=null;this.drains=null;this.byteLength=s||o||Xw;this.map=i||r;this.afterWrite=PR.
bind(this);this.afterUpdateNextTick=vR.bind(this)}get ending(){return(this.stream._duplexState&En)!==0}get ended(){return(this.
stream._duplexState&Sn)!==0}push(e){if((this.stream._duplexState&SR)!==0)return false;if(this.map!==null)e=this.map(e);this.
buffered+=this.byteLength(e);this.queue.push(e);if(this.buffered<this.highWaterMark){this.stream._duplexState|=Qn;return true}
this.stream._duplexState|=pR;return false}shift(){const e=this.queue.shift();this.buffered-=this.byteLength(e);if(this.buffered===
0)this.stream._duplexState&=nR;return e}end(e){if(typeof e==="function"){this.stream.once("finish",e)}else if(e!==void 0&&
e!==null){this.push(e)}this.stream._duplexState=(this.stream._duplexState|En)&Hw}autoBatch(e,n){const r=[];const i=this.
stream;r.push(e);while((i._duplexState&Cw)===Vw){r.push(i._writableState.shift())}if((i._duplexState&We)!==0)return n(null);
i._writev(r,n)}update(){const e=this.stream;e._duplexState|=Jr;do{while((e._duplexState&Cw)===Qn){const n=this.shift();e.
_duplexState|=yR;e._write(n,this.afterWrite)}if((e._duplexState&gR)===0)this.updateNonPrimary()}while(this.continueUpdate()===
true);e._duplexState&=rR}updateNonPrimary(){const e=this.stream;if((e._duplexState&wR)===En){e._duplexState=e._duplexState|
Dt;e._final(kR.bind(this));return}if((e._duplexState&wt)===$t){if((e._duplexState&id)===0){e._duplexState|=Bo;e._destroy(
Kw.bind(this))}return}if((e._duplexState&Gw)===yt){e._duplexState=(e._duplexState|Bo)&Dw;e._open(Yw.bind(this))}}continueUpdate(){
if((this.stream._duplexState&jr)===0)return false;this.stream._duplexState&=zw;return true}updateCallback(){if((this.stream.
_duplexState&ER)===Co){this.update()}else{this.updateNextTick()}}updateNextTick(){if((this.stream._duplexState&jr)!==0)return;
this.stream._duplexState|=jr;if((this.stream._duplexState&Jr)===0)il(this.afterUpdateNextTick)}};var al=class{constructor(e,{
highWaterMark:n=16384,map:r=null,mapReadable:i,byteLength:o,byteLengthReadable:s}={}){this.stream=e;this.queue=new $w;this.
highWaterMark=n===0?1:n;this.buffered=0;this.readAhead=n>0;this.error=null;this.pipeline=null;this.byteLength=s||o||Xw;this.
map=i||r;this.pipeTo=null;this.afterRead=IR.bind(this);this.afterUpdateNextTick=TR.bind(this)}get ending(){return(this.stream.
_duplexState&bn)!==0}get ended(){return(this.stream._duplexState&nt)!==0}pipe(e,n){if(this.pipeTo!==null)throw Xe.BAD_ARGUMENT(
"Can only pipe to one destination");if(typeof n!=="function")n=null;this.stream._duplexState|=ll;this.pipeTo=e;this.pipeline=
new cl(this.stream,e,n);if(n)this.stream.on("error",fl);if(Ao(e)){e._writableState.pipeline=this.pipeline;if(n)e.on("err\
or",fl);e.on("finish",this.pipeline.finished.bind(this.pipeline))}else{const r=this.pipeline.done.bind(this.pipeline,e);
const i=this.pipeline.done.bind(this.pipeline,e,null);e.on("error",r);e.on("close",i);e.on("finish",this.pipeline.finished.
bind(this.pipeline))}e.on("drain",xR.bind(this));this.stream.emit("piping",e);e.emit("pipe",this.stream)}push(e){const n=this.
stream;if(e===null){this.highWaterMark=0;n._duplexState=(n._duplexState|bn)&V_;return false}if(this.map!==null){e=this.map(
e);if(e===null){n._duplexState&=Aw;return this.buffered<this.highWaterMark}}this.buffered+=this.byteLength(e);this.queue.
push(e);n._duplexState=(n._duplexState|wn)&Aw;return this.buffered<this.highWaterMark}shift(){const e=this.queue.shift();
this.buffered-=this.byteLength(e);if(this.buffered===0){this.stream._duplexState&=Y_}return e}unshift(e){const n=[this.map!==
null?this.map(e):e];while(this.buffered>0)n.push(this.shift());for(let r=0;r<n.length-1;r++){const i=n[r];this.buffered+=
this.byteLength(i);this.queue.push(i)}this.push(n[n.length-1])}read(){const e=this.stream;if((e._duplexState&Nw)===wn){const n=this.
shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===false){e._duplexState&=Lw}if((e._duplexState&ol)!==0){e.emit("data",
n)}return n}if(this.readAhead===false){e._duplexState|=Zn;this.updateNextTick()}return null}drain(){const e=this.stream;
while((e._duplexState&Nw)===wn&&(e._duplexState&Fw)!==0){const n=this.shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===
false){e._duplexState&=Lw}if((e._duplexState&ol)!==0){e.emit("data",n)}}}update(){const e=this.stream;e._duplexState|=Wr;
do{this.drain();while(this.buffered<this.highWaterMark&&(e._duplexState&cR)===Zn){e._duplexState|=z_;e._read(this.afterRead);
this.drain()}if((e._duplexState&dR)===j_){e._duplexState|=pl;e.emit("readable")}if((e._duplexState&W_)===0){this.updateNonPrimary()}}while(this.
continueUpdate()===true);e._duplexState&=X_}updateNonPrimary(){const e=this.stream;if((e._duplexState&aR)===bn){e._duplexState=
(e._duplexState|nt)&q_;e.emit("end");if((e._duplexState&Jw)===yl){e._duplexState|=$t}if(this.pipeTo!==null){this.pipeTo.
end()}}if((e._duplexState&wt)===$t){if((e._duplexState&id)===0){e._duplexState|=Bo;e._destroy(Kw.bind(this))}return}if((e.
_duplexState&Gw)===yt){e._duplexState=(e._duplexState|Bo)&Dw;e._open(Yw.bind(this))}}continueUpdate(){if((this.stream._duplexState&
yn)===0)return false;this.stream._duplexState&=Mw;return true}updateCallback(){if((this.stream._duplexState&uR)===Gr){this.
update()}else{this.updateNextTick()}}updateNextTickIfOpen(){if((this.stream._duplexState&lR)!==0)return;this.stream._duplexState|=
yn;if((this.stream._duplexState&Wr)===0)il(this.afterUpdateNextTick)}updateNextTick(){if((this.stream._duplexState&yn)!==
0)return;this.stream._duplexState|=yn;if((this.stream._duplexState&Wr)===0)il(this.afterUpdateNextTick)}};var dl=class{constructor(e){
this.data=null;this.afterTransform=BR.bind(e);this.afterFinal=null}};var cl=class{constructor(e,n,r){this.from=e;this.to=
n;this.afterPipe=r;this.error=null;this.pipeToFinished=false}finished(){this.pipeToFinished=true}done(e,n){if(n)this.error=
n;if(e===this.to){this.to=null;if(this.from!==null){if((this.from._duplexState&nt)===0||!this.pipeToFinished){this.from.
destroy(this.error||Xe.PREMATURE_CLOSE("Writable stream closed"))}return}}if(e===this.from){this.from=null;if(this.to!==
null){if((e._duplexState&nt)===0){this.to.destroy(this.error||Xe.PREMATURE_CLOSE("Readable stream closed"))}return}}if(this.
afterPipe!==null)this.afterPipe(this.error);this.to=this.from=this.afterPipe=null}};function xR(){this.stream._duplexState|=
ll;this.updateCallback()}function kR(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&wt)===0){e._duplexState|=
Sn;e.emit("finish")}if((e._duplexState&Jw)===yl){e._duplexState|=$t}e._duplexState&=eR;if((e._duplexState&Jr)===0){this.
update()}else{this.updateNextTick()}}function Kw(t){const e=this.stream;if(!t&&!Xe.isStreamDestroyed(this.error))t=this.
error;if(t)e.emit("error",t);e._duplexState|=Oo;e.emit("close");const n=e._readableState;const r=e._writableState;if(n!==
null&&n.pipeline!==null){n.pipeline.done(e,t)}if(r!==null){while(r.drains!==null&&r.drains.length>0){r.drains.shift().resolve(
false)}if(r.pipeline!==null){r.pipeline.done(e,t)}}}function PR(t){const e=this.stream;if(t)e.destroy(t);e._duplexState&=
Q_;if(this.drains!==null)OR(this.drains);if((e._duplexState&hR)===$o){e._duplexState&=tR;if((e._duplexState&sl)===sl){e.
emit("drain")}}this.updateCallback()}function IR(t){if(t)this.stream.destroy(t);this.stream._duplexState&=J_;if(this.readAhead===
false&&(this.stream._duplexState&No)===0){this.stream._duplexState&=Uw}this.updateCallback()}function TR(){if((this.stream.
_duplexState&Wr)===0){this.stream._duplexState&=Mw;this.update()}}function vR(){if((this.stream._duplexState&Jr)===0){this.
stream._duplexState&=zw;this.update()}}function OR(t){for(let e=0;e<t.length;e++){if(--t[e].writes===0){t.shift().resolve(
true);e--}}}function Yw(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&$t)===0){if((e._duplexState&sR)===0){
e._duplexState|=Gr}if((e._duplexState&mR)===0){e._duplexState|=Co}e.emit("open")}e._duplexState&=jw;if(e._writableState!==
null){e._writableState.updateCallback()}if(e._readableState!==null){e._readableState.updateCallback()}}function BR(t,e){
if(e!==void 0&&e!==null)this.push(e);this._writableState.afterWrite(t)}function _R(t){if(this._readableState!==null){if(t===
"data"){this._duplexState|=ol|hl;this._readableState.updateNextTick()}if(t==="readable"){this._duplexState|=ml;this._readableState.
updateNextTick()}}if(this._writableState!==null){if(t==="drain"){this._duplexState|=sl;this._writableState.updateNextTick()}}}
var _o=class extends M_{constructor(e){super();this._duplexState=0;this._readableState=null;this._writableState=null;if(e){
if(e.open)this._open=e.open;if(e.destroy)this._destroy=e.destroy;if(e.predestroy)this._predestroy=e.predestroy;if(e.signal)
e.signal.addEventListener("abort",zR.bind(this))}this.on("newListener",_R)}_open(e){e(null)}_destroy(e){e(null)}_predestroy(){}get readable(){
return this._readableState!==null?true:void 0}get writable(){return this._writableState!==null?true:void 0}get destroyed(){
return(this._duplexState&Oo)!==0}get destroying(){return(this._duplexState&wt)!==0}destroy(e){if((this._duplexState&wt)===
0){if(!e)e=Xe.STREAM_DESTROYED();this._duplexState=(this._duplexState|$t)&iR;if(this._readableState!==null){this._readableState.
highWaterMark=0;this._readableState.error=e}if(this._writableState!==null){this._writableState.highWaterMark=0;this._writableState.
error=e}this._duplexState|=ul;this._predestroy();this._duplexState&=H_;if(this._readableState!==null){this._readableState.
updateNextTick()}if(this._writableState!==null){this._writableState.updateNextTick()}}}};var Za=class t extends _o{constructor(e){
super(e);this._duplexState|=yt|Sn|Zn;this._readableState=new al(this,e);if(e){if(this._readableState.readAhead===false)this.
_duplexState&=Uw;if(e.read)this._read=e.read;if(e.eagerOpen)this._readableState.updateNextTick();if(e.encoding)this.setEncoding(
e.encoding)}}static deferred(e,n){const r=new td(n);e().then(i=>{if(i===null)return r.end();if(r.destroying)return;wl(i,
r,fl)}).catch(i=>r.destroy(i));return r}setEncoding(e){const n=new U_(e);const r=this._readableState.map||LR;this._readableState.
map=i;return this;function i(o){const s=n.push(o);return s===""&&(o.byteLength!==0||n.remaining>0)?null:r(s)}}_read(e){e(
null)}pipe(e,n){this._readableState.updateNextTick();this._readableState.pipe(e,n);return e}read(){this._readableState.updateNextTick();
return this._readableState.read()}push(e){this._readableState.updateNextTickIfOpen();return this._readableState.push(e)}unshift(e){
this._readableState.updateNextTickIfOpen();return this._readableState.unshift(e)}resume(){this._duplexState|=hl;this._readableState.
updateNextTick();return this}pause(){this._duplexState&=this._readableState.readAhead===false?Z_:K_;return this}static _fromAsyncIterator(e,n){
let r;const i=new t({...n,read(s){e.next().then(o).then(s.bind(null,null)).catch(s)},predestroy(){r=e.return()},destroy(s){
if(!r)return s(null);r.then(s.bind(null,null)).catch(s)}});return i;function o(s){if(s.done)i.push(null);else i.push(s.value)}}static from(e,n){
if(MR(e))return e;if(e[qa])return this._fromAsyncIterator(e[qa](),n);if(!Array.isArray(e))e=e===void 0?[]:[e];let r=0;return new t(
{...n,read(i){this.push(r===e.length?null:e[r++]);i(null)}})}static isBackpressured(e){return(e._duplexState&fR)!==0||e.
_readableState.buffered>=e._readableState.highWaterMark}static isPaused(e){return(e._duplexState&No)===0}[qa](){const e=this;
let n=null;let r=null;let i=null;this.on("error",c=>{n=c});this.on("readable",o);this.on("close",s);return{[qa](){return this},
next(){return new Promise(function(c,f){r=c;i=f;const u=e.read();if(u!==null)a(u);else if((e._duplexState&Oo)!==0)a(null)})},
return(){return d(null)},throw(c){return d(c)}};function o(){if(r!==null)a(e.read())}function s(){if(r!==null)a(null)}function a(c){
if(i===null)return;if(n){i(n)}else if(c===null&&(e._duplexState&nt)===0){i(Xe.STREAM_DESTROYED())}else{r({value:c,done:c===
null})}i=r=null}function d(c){e.destroy(c);return new Promise((f,u)=>{if(e._duplexState&Oo)return f({value:void 0,done:true});
e.once("close",function(){if(c)u(c);else f({value:void 0,done:true})})})}}};var Qa=class extends _o{constructor(e){super(
e);this._duplexState|=yt|nt;this._writableState=new Xa(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final;if(e.eagerOpen)this._writableState.updateNextTick()}}cork(){this._duplexState|=rd}uncork(){
this._duplexState&=Ww;this._writableState.updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(
e,n)}_final(e){e(null)}static isBackpressured(e){return(e._duplexState&bR)!==0}static drained(e){if(e.destroyed)return Promise.
resolve(false);const n=e._writableState;const r=WR(e)?Math.min(1,n.queue.length):n.queue.length;const i=r+(e._duplexState&
gl?1:0);if(i===0)return Promise.resolve(true);if(n.drains===null)n.drains=[];return new Promise(o=>{n.drains.push({writes:i,
resolve:o})})}write(e){this._writableState.updateNextTick();return this._writableState.push(e)}end(e){this._writableState.
updateNextTick();this._writableState.end(e);return this}};var Ro=class extends Za{constructor(e){super(e);this._duplexState=
yt|this._duplexState&Zn;this._writableState=new Xa(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final}}cork(){this._duplexState|=rd}uncork(){this._duplexState&=Ww;this._writableState.
updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(e,n)}_final(e){e(null)}write(e){this._writableState.
updateNextTick();return this._writableState.push(e)}end(e){this._writableState.updateNextTick();this._writableState.end(
e);return this}};var ed=class extends Ro{constructor(e){super(e);this._transformState=new dl(this);if(e){if(e.transform)
this._transform=e.transform;if(e.flush)this._flush=e.flush}}_write(e,n){if(this._readableState.buffered>=this._readableState.
highWaterMark){this._transformState.data=e}else{this._transform(e,this._transformState.afterTransform)}}_read(e){if(this.
_transformState.data!==null){const n=this._transformState.data;this._transformState.data=null;e(null);this._transform(n,
this._transformState.afterTransform)}else{e(null)}}destroy(e){super.destroy(e);if(this._transformState.data!==null){this.
_transformState.data=null;this._transformState.afterTransform()}}_transform(e,n){n(null,e)}_flush(e){e(null)}_final(e){this.
_transformState.afterFinal=e;this._flush(RR.bind(this))}};var td=class extends ed{};function RR(t,e){const n=this._transformState.
afterFinal;if(t)return n(t);if(e!==null&&e!==void 0)this.push(e);this.push(null);n(null)}function AR(...t){return new Promise(
(e,n)=>{return wl(...t,r=>{if(r)return n(r);e()})})}function wl(t,...e){const n=Array.isArray(t)?[...t,...e]:[t,...e];const r=n.
length&&typeof n[n.length-1]==="function"?n.pop():null;if(n.length<2)throw Xe.BAD_ARGUMENT("Pipeline requires at least 2\
 streams");let i=n[0];let o=null;let s=null;for(let c=1;c<n.length;c++){o=n[c];if(Ao(i)){i.pipe(o,d)}else{a(i,true,c>1,d);
i.pipe(o)}i=o}if(r){let c=false;const f=Ao(o)||!!(o._writableState&&o._writableState.autoDestroy);o.on("error",u=>{if(s===
null)s=u});o.on("finish",()=>{c=true;if(!f)r(s)});if(f){o.on("close",()=>r(s||(c?null:Xe.PREMATURE_CLOSE())))}}return o;
function a(c,f,u,l){c.on("error",l);c.on("close",m);function m(){if(f&&c._readableState&&!c._readableState.ended){return l(
Xe.PREMATURE_CLOSE())}if(u&&c._writableState&&!c._writableState.ended){return l(Xe.PREMATURE_CLOSE())}}}function d(c){if(!c||
s)return;s=c;for(const f of n){f.destroy(c)}}}function LR(t){return t}function qw(t){return!!t._readableState||!!t._writableState}
function Ao(t){return typeof t._duplexState==="number"&&qw(t)}function NR(t){return!!t._readableState&&t._readableState.
ending}function CR(t){return!!t._readableState&&t._readableState.ended}function $R(t){return!!t._writableState&&t._writableState.
ending}function DR(t){return!!t._writableState&&t._writableState.ended}function FR(t,e={}){const n=t._readableState&&t._readableState.
error||t._writableState&&t._writableState.error;return!e.all&&Xe.isStreamDestroyed(n)?null:n}function MR(t){return Ao(t)&&
t.readable}function UR(t){return(t._duplexState&yt)!==yt||(t._duplexState&$t)===$t||(t._duplexState&id)!==0}function HR(t){
return typeof t==="object"&&t!==null&&typeof t.byteLength==="number"}function Xw(t){return HR(t)?t.byteLength:1024}function fl(){}
function zR(){this.destroy(Xe.ABORTED())}function WR(t){return t._writev!==Qa.prototype._writev&&t._writev!==Ro.prototype.
_writev}Zw.exports={pipeline:wl,pipelinePromise:AR,isStream:qw,isStreamx:Ao,isEnding:NR,isEnded:CR,isFinishing:$R,isFinished:DR,
isDisturbed:UR,getStreamError:FR,Stream:_o,Writable:Qa,Readable:Za,Duplex:Ro,Transform:ed,PassThrough:td}});var xl=Ie(Kr=>{var G=zr();var jR="0000000000000000000";var JR="7777777777777777777";var od="0".charCodeAt(0);var Qw=G.from(
[117,115,116,97,114,0]);var GR=G.from([od,od]);var VR=G.from([117,115,116,97,114,32]);var KR=G.from([32,0]);var YR=4095;
var Do=257;var Sl=263;Kr.decodeLongPath=function t(e,n){return Vr(e,0,e.length,n)};Kr.encodePax=function t(e){let n="";if(e.
name)n+=El(" path="+e.name+"\n");if(e.linkname)n+=El(" linkpath="+e.linkname+"\n");const r=e.pax;if(r){for(const i in r){
n+=El(" "+i+"="+r[i]+"\n")}}return G.from(n)};Kr.decodePax=function t(e){const n={};while(e.length){let r=0;while(r<e.length&&
e[r]!==32)r++;const i=parseInt(G.toString(e.subarray(0,r)),10);if(!i)return n;const o=G.toString(e.subarray(r+1,i-1));const s=o.
indexOf("=");if(s===-1)return n;n[o.slice(0,s)]=o.slice(s+1);e=e.subarray(i)}return n};Kr.encode=function t(e){const n=G.
alloc(512);let r=e.name;let i="";if(e.typeflag===5&&r[r.length-1]!=="/")r+="/";if(G.byteLength(r)!==r.length)return null;
while(G.byteLength(r)>100){const o=r.indexOf("/");if(o===-1)return null;i+=i?"/"+r.slice(0,o):r.slice(0,o);r=r.slice(o+1)}
if(G.byteLength(r)>100||G.byteLength(i)>155)return null;if(e.linkname&&G.byteLength(e.linkname)>100)return null;G.write(
n,r);G.write(n,kn(e.mode&YR,6),100);G.write(n,kn(e.uid,6),108);G.write(n,kn(e.gid,6),116);nA(e.size,n,124);G.write(n,kn(
e.mtime.getTime()/1e3|0,11),136);n[156]=od+eA(e.type);if(e.linkname)G.write(n,e.linkname,157);G.copy(Qw,n,Do);G.copy(GR,
n,Sl);if(e.uname)G.write(n,e.uname,265);if(e.gname)G.write(n,e.gname,297);G.write(n,kn(e.devmajor||0,6),329);G.write(n,kn(
e.devminor||0,6),337);if(i)G.write(n,i,345);G.write(n,kn(tb(n),6),148);return n};Kr.decode=function t(e,n,r){let i=e[156]===
0?0:e[156]-od;let o=Vr(e,0,100,n);const s=xn(e,100,8);const a=xn(e,108,8);const d=xn(e,116,8);const c=xn(e,124,12);const f=xn(
e,136,12);const u=QR(i);const l=e[157]===0?null:Vr(e,157,100,n);const m=Vr(e,265,32);const h=Vr(e,297,32);const g=xn(e,329,
8);const y=xn(e,337,8);const E=tb(e);if(E===8*32)return null;if(E!==xn(e,148,8))throw new Error("Invalid tar header. May\
be the tar is corrupted or it needs to be gunzipped?");if(qR(e)){if(e[345])o=Vr(e,345,155,n)+"/"+o}else if(XR(e)){}else{
if(!r){throw new Error("Invalid tar header: unknown format.")}}if(i===0&&o&&o[o.length-1]==="/")i=5;return{name:o,mode:s,
uid:a,gid:d,size:c,byteOffset:0,mtime:new Date(1e3*f),type:u,linkname:l,uname:m,gname:h,devmajor:g,devminor:y,pax:null}};
function qR(t){return G.equals(Qw,t.subarray(Do,Do+6))}function XR(t){return G.equals(VR,t.subarray(Do,Do+6))&&G.equals(
KR,t.subarray(Sl,Sl+2))}function ZR(t,e,n){if(typeof t!=="number")return n;t=~~t;if(t>=e)return e;if(t>=0)return t;t+=e;
if(t>=0)return t;return 0}function QR(t){switch(t){case 0:return"file";case 1:return"link";case 2:return"symlink";case 3:
return"character-device";case 4:return"block-device";case 5:return"directory";case 6:return"fifo";case 7:return"contiguo\
us-file";case 72:return"pax-header";case 55:return"pax-global-header";case 27:return"gnu-long-link-path";case 28:case 30:
return"gnu-long-path"}return null}function eA(t){switch(t){case"file":return 0;case"link":return 1;case"symlink":return 2;case"\
character-device":return 3;case"block-device":return 4;case"directory":return 5;case"fifo":return 6;case"contiguous-file":
return 7;case"pax-header":return 72}return 0}function eb(t,e,n,r){for(;n<r;n++){if(t[n]===e)return n}return r}function tb(t){
let e=8*32;for(let n=0;n<148;n++)e+=t[n];for(let n=156;n<512;n++)e+=t[n];return e}function kn(t,e){t=t.toString(8);if(t.
length>e)return JR.slice(0,e)+" ";return jR.slice(0,e-t.length)+t+" "}function tA(t,e,n){e[n]=128;for(let r=11;r>0;r--){
e[n+r]=t&255;t=Math.floor(t/256)}}function nA(t,e,n){if(t.toString(8).length>11){tA(t,e,n)}else{G.write(e,kn(t,11),n)}}function rA(t){
let e;if(t[0]===128)e=true;else if(t[0]===255)e=false;else return null;const n=[];let r;for(r=t.length-1;r>0;r--){const s=t[r];
if(e)n.push(s);else n.push(255-s)}let i=0;const o=n.length;for(r=0;r<o;r++){i+=n[r]*Math.pow(256,r)}return e?i:-1*i}function xn(t,e,n){
t=t.subarray(e,e+n);e=0;if(t[e]&128){return rA(t)}else{while(e<t.length&&t[e]===32)e++;const r=ZR(eb(t,32,e,t.length),t.
length,t.length);while(e<r&&t[e]===0)e++;if(r===e)return 0;return parseInt(G.toString(t.subarray(e,r)),8)}}function Vr(t,e,n,r){
return G.toString(t.subarray(e,eb(t,0,e,e+n)),r)}function El(t){const e=G.byteLength(t);let n=Math.floor(Math.log(e)/Math.
log(10))+1;if(e+n>=Math.pow(10,n))n++;return e+n+t}});var sb=Ie((i8,ob)=>{var{Writable:iA,Readable:oA,getStreamError:nb}=bl();var sA=rl();var rb=zr();var Yr=xl();var aA=rb.alloc(
0);var dA=4*1024*1024;var Pl=class{constructor(){this.buffered=0;this.shifted=0;this.queue=new sA;this._offset=0}push(e){
this.buffered+=e.byteLength;this.queue.push(e)}shiftFirst(e){return this.buffered===0?null:this._next(e)}shift(e){if(e>this.
buffered)return null;if(e===0)return aA;let n=this._next(e);if(e===n.byteLength)return n;const r=[n];while((e-=n.byteLength)>
0){n=this._next(e);r.push(n)}return rb.concat(r)}_next(e){const n=this.queue.peek();const r=n.byteLength-this._offset;if(e>=
r){const i=this._offset?n.subarray(this._offset,n.byteLength):n;this.queue.shift();this._offset=0;this.buffered-=r;this.
shifted+=r;return i}this.buffered-=e;this.shifted+=e;return n.subarray(this._offset,this._offset+=e)}};var Il=class extends oA{constructor(e,n,r){
super();this.header=n;this.offset=r;this._parent=e}_read(e){if(this.header.size===0){this.push(null)}if(this._parent._stream===
this){this._parent._update()}e(null)}_predestroy(){this._parent.destroy(nb(this))}_detach(){if(this._parent._stream===this){
this._parent._stream=null;this._parent._missing=ib(this.header.size);this._parent._update()}}_destroy(e){this._detach();
e(null)}};var Tl=class extends iA{constructor(e){super(e);if(!e)e={};this._buffer=new Pl;this._offset=0;this._header=null;
this._stream=null;this._missing=0;this._longHeader=false;this._callback=kl;this._locked=false;this._finished=false;this.
_pax=null;this._paxGlobal=null;this._gnuLongPath=null;this._gnuLongLinkPath=null;this._filenameEncoding=e.filenameEncoding||
"utf-8";this._allowUnknownFormat=!!e.allowUnknownFormat;this._unlockBound=this._unlock.bind(this)}_unlock(e){this._locked=
false;if(e){this.destroy(e);this._continueWrite(e);return}this._update()}_consumeHeader(){if(this._locked)return false;this.
_offset=this._buffer.shifted;try{this._header=Yr.decode(this._buffer.shift(512),this._filenameEncoding,this._allowUnknownFormat)}catch(e){
this._continueWrite(e);return false}if(!this._header)return true;this._header.byteOffset=this._buffer.shifted;switch(this.
_header.type){case"gnu-long-path":case"gnu-long-link-path":case"pax-global-header":case"pax-header":this._longHeader=true;
this._missing=this._header.size;if(this._missing>dA){this._continueWrite(new Error("Header exceeds max size"));return false}
return true}this._locked=true;this._applyLongHeaders();if(!(this._header.size>=0)){this._continueWrite(new Error("Invali\
d header"));return false}if(this._header.size===0||this._header.type==="directory"){this.emit("entry",this._header,this.
_createStream(),this._unlockBound);return true}this._stream=this._createStream();this._missing=this._header.size;this.emit(
"entry",this._header,this._stream,this._unlockBound);return true}_applyLongHeaders(){if(this._gnuLongPath){this._header.
name=this._gnuLongPath;this._gnuLongPath=null}if(this._gnuLongLinkPath){this._header.linkname=this._gnuLongLinkPath;this.
_gnuLongLinkPath=null}if(this._pax){if(this._pax.path)this._header.name=this._pax.path;if(this._pax.linkpath)this._header.
linkname=this._pax.linkpath;if(this._pax.size)this._header.size=parseInt(this._pax.size,10);this._header.pax=this._pax;this.
_pax=null}}_decodeLongHeader(e){switch(this._header.type){case"gnu-long-path":this._gnuLongPath=Yr.decodeLongPath(e,this.
_filenameEncoding);break;case"gnu-long-link-path":this._gnuLongLinkPath=Yr.decodeLongPath(e,this._filenameEncoding);break;case"\
pax-global-header":this._paxGlobal=Yr.decodePax(e);break;case"pax-header":this._pax=this._paxGlobal===null?Yr.decodePax(
e):Object.assign({},this._paxGlobal,Yr.decodePax(e));break}}_consumeLongHeader(){this._longHeader=false;this._missing=ib(
this._header.size);const e=this._buffer.shift(this._header.size);try{this._decodeLongHeader(e)}catch(n){this._continueWrite(
n);return false}return true}_consumeStream(){const e=this._buffer.shiftFirst(this._missing);if(e===null)return false;this.
_missing-=e.byteLength;const n=this._stream.push(e);if(this._missing===0){this._stream.push(null);if(n)this._stream._detach();
return n&&this._locked===false}return n}_createStream(){return new Il(this,this._header,this._offset)}_update(){while(this.
_buffer.buffered>0&&!this.destroying){if(this._missing>0){if(this._stream!==null){if(this._consumeStream()===false)return;
continue}if(this._longHeader===true){if(this._missing>this._buffer.buffered)break;if(this._consumeLongHeader()===false)return false;
continue}const e=this._buffer.shiftFirst(this._missing);if(e!==null)this._missing-=e.byteLength;continue}if(this._buffer.
buffered<512)break;if(this._stream!==null||this._consumeHeader()===false)return}this._continueWrite(null)}_continueWrite(e){
const n=this._callback;this._callback=kl;n(e)}_write(e,n){this._callback=n;this._buffer.push(e);this._update()}_final(e){
this._finished=this._missing===0&&this._buffer.buffered===0;e(this._finished?null:new Error("Unexpected end of data"))}_predestroy(){
this._continueWrite(null)}_destroy(e){if(this._stream)this._stream.destroy(nb(this));e(null)}[Symbol.asyncIterator](){let e=null;
let n=null;let r=null;let i=null;let o=null;const s=this;this.on("entry",c);this.on("error",l=>{e=l});this.on("close",f);
return{[Symbol.asyncIterator](){return this},next(){return new Promise(d)},return(){return u(null)},throw(l){return u(l)}};
function a(l){if(!o)return;const m=o;o=null;m(l)}function d(l,m){if(e){return m(e)}if(i){l({value:i,done:false});i=null;
return}n=l;r=m;a(null);if(s._finished&&n){n({value:void 0,done:true});n=r=null}}function c(l,m,h){o=h;m.on("error",kl);if(n){
n({value:m,done:false});n=r=null}else{i=m}}function f(){a(e);if(!n)return;if(e)r(e);else n({value:void 0,done:true});n=r=
null}function u(l){s.destroy(l);a(l);return new Promise((m,h)=>{if(s.destroyed)return m({value:void 0,done:true});s.once(
"close",function(){if(l)h(l);else m({value:void 0,done:true})})})}}};ob.exports=function t(e){return new Tl(e)};function kl(){}
function ib(t){t&=511;return t&&512-t}});var db=Ie((o8,vl)=>{var ab={S_IFMT:61440,S_IFDIR:16384,S_IFCHR:8192,S_IFBLK:24576,S_IFIFO:4096,S_IFLNK:40960};try{vl.exports=
ah("fs").constants||ab}catch{vl.exports=ab}});var mb=Ie((s8,lb)=>{var{Readable:cA,Writable:fA,getStreamError:cb}=bl();var er=zr();var qr=db();var sd=xl();var uA=493;var lA=420;
var fb=er.alloc(1024);var Bl=class extends fA{constructor(e,n,r){super({mapWritable:pA,eagerOpen:true});this.written=0;this.
header=n;this._callback=r;this._linkname=null;this._isLinkname=n.type==="symlink"&&!n.linkname;this._isVoid=n.type!=="fi\
le"&&n.type!=="contiguous-file";this._finished=false;this._pack=e;this._openCallback=null;if(this._pack._stream===null)this.
_pack._stream=this;else this._pack._pending.push(this)}_open(e){this._openCallback=e;if(this._pack._stream===this)this._continueOpen()}_continuePack(e){
if(this._callback===null)return;const n=this._callback;this._callback=null;n(e)}_continueOpen(){if(this._pack._stream===
null)this._pack._stream=this;const e=this._openCallback;this._openCallback=null;if(e===null)return;if(this._pack.destroying)
return e(new Error("pack stream destroyed"));if(this._pack._finalized)return e(new Error("pack stream is already finaliz\
ed"));this._pack._stream=this;if(!this._isLinkname){this._pack._encode(this.header)}if(this._isVoid){this._finish();this.
_continuePack(null)}e(null)}_write(e,n){if(this._isLinkname){this._linkname=this._linkname?er.concat([this._linkname,e]):
e;return n(null)}if(this._isVoid){if(e.byteLength>0){return n(new Error("No body allowed for this entry"))}return n()}this.
written+=e.byteLength;if(this._pack.push(e))return n();this._pack._drain=n}_finish(){if(this._finished)return;this._finished=
true;if(this._isLinkname){this.header.linkname=this._linkname?er.toString(this._linkname,"utf-8"):"";this._pack._encode(
this.header)}ub(this._pack,this.header.size);this._pack._done(this)}_final(e){if(this.written!==this.header.size){return e(
new Error("Size mismatch"))}this._finish();e(null)}_getError(){return cb(this)||new Error("tar entry destroyed")}_predestroy(){
this._pack.destroy(this._getError())}_destroy(e){this._pack._done(this);this._continuePack(this._finished?null:this._getError());
e()}};var _l=class extends cA{constructor(e){super(e);this._drain=Ol;this._finalized=false;this._finalizing=false;this._pending=
[];this._stream=null}entry(e,n,r){if(this._finalized||this.destroying)throw new Error("already finalized or destroyed");
if(typeof n==="function"){r=n;n=null}if(!r)r=Ol;if(!e.size||e.type==="symlink")e.size=0;if(!e.type)e.type=mA(e.mode);if(!e.
mode)e.mode=e.type==="directory"?uA:lA;if(!e.uid)e.uid=0;if(!e.gid)e.gid=0;if(!e.mtime)e.mtime=new Date;if(typeof n==="s\
tring")n=er.from(n);const i=new Bl(this,e,r);if(er.isBuffer(n)){e.size=n.byteLength;i.write(n);i.end();return i}if(i._isVoid){
return i}return i}finalize(){if(this._stream||this._pending.length>0){this._finalizing=true;return}if(this._finalized)return;
this._finalized=true;this.push(fb);this.push(null)}_done(e){if(e!==this._stream)return;this._stream=null;if(this._finalizing)
this.finalize();if(this._pending.length)this._pending.shift()._continueOpen()}_encode(e){if(!e.pax){const n=sd.encode(e);
if(n){this.push(n);return}}this._encodePax(e)}_encodePax(e){const n=sd.encodePax({name:e.name,linkname:e.linkname,pax:e.
pax});const r={name:"PaxHeader",mode:e.mode,uid:e.uid,gid:e.gid,size:n.byteLength,mtime:e.mtime,type:"pax-header",linkname:e.
linkname&&"PaxHeader",uname:e.uname,gname:e.gname,devmajor:e.devmajor,devminor:e.devminor};this.push(sd.encode(r));this.
push(n);ub(this,n.byteLength);r.size=e.size;r.type=e.type;this.push(sd.encode(r))}_doDrain(){const e=this._drain;this._drain=
Ol;e()}_predestroy(){const e=cb(this);if(this._stream)this._stream.destroy(e);while(this._pending.length){const n=this._pending.
shift();n.destroy(e);n._continueOpen()}this._doDrain()}_read(e){this._doDrain();e()}};lb.exports=function t(e){return new _l(
e)};function mA(t){switch(t&qr.S_IFMT){case qr.S_IFBLK:return"block-device";case qr.S_IFCHR:return"character-device";case qr.
S_IFDIR:return"directory";case qr.S_IFIFO:return"fifo";case qr.S_IFLNK:return"symlink"}return"file"}function Ol(){}function ub(t,e){
e&=511;if(e)t.push(fb.subarray(0,512-e))}function pA(t){return er.isBuffer(t)?t:er.from(t)}});var Al=Ie(Rl=>{Rl.extract=sb();Rl.pack=mb()});var gE=Ie((BK,hE)=>{hE.exports=function(t,e,n){var r=t.length,i=e.length,o=[];n=(n||(i>r?i:r))+1;for(var s=0;s<n;s++){o[s]=
[s];o[s].length=n}for(s=0;s<n;s++){o[0][s]=s}if(Math.abs(r-i)>(n||100)){return m(n||100)}if(r===0){return m(i)}if(i===0){
return m(r)}var a,d,c,f,u,l;for(s=1;s<=r;++s){d=t[s-1];for(a=1;a<=i;++a){if(s===a&&o[s][a]>4)return m(r);c=e[a-1];f=d===
c?0:1;u=o[s-1][a]+1;if((l=o[s][a-1]+1)<u)u=l;if((l=o[s-1][a-1]+f)<u)u=l;o[s][a]=s>1&&a>1&&d===e[a-2]&&t[s-2]===c&&(l=o[s-
2][a-2]+f)<u?l:u}}return m(o[r][i]);function m(h){var g=Math.max(r,i);var y=g===0?0:h/g;var E=1-y;return{steps:h,relative:y,
similarity:E}}}});import{randomUUID as dz}from"node:crypto";import{join as cz}from"node:path";import*as ch from"os";function Bt(t){if(t===null||t===void 0){return""}else if(typeof t==="string"||t instanceof String){return t}return JSON.
stringify(t)}function xs(t){if(!Object.keys(t).length){return{}}return{title:t.title,file:t.file,line:t.startLine,endLine:t.
endLine,col:t.startColumn,endColumn:t.endColumn}}function Gt(t,e,n){const r=new Rf(t,e,n);process.stdout.write(r.toString()+ch.EOL)}function Af(t,e=""){Gt(t,{},e)}var dh="\
::";var Rf=class{constructor(e,n,r){if(!e){e="missing.command"}this.command=e;this.properties=n;this.message=r}toString(){
let e=dh+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let n=true;for(const r in this.properties){
if(this.properties.hasOwnProperty(r)){const i=this.properties[r];if(i){if(n){n=false}else{e+=","}e+=`${r}=${wI(i)}`}}}}e+=
`${dh}${yI(this.message)}`;return e}};function yI(t){return Bt(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,
"%0A")}function wI(t){return Bt(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(
/,/g,"%2C")}import*as fh from"crypto";import*as Ps from"fs";import*as ks from"os";function Lf(t,e){const n=process.env[`GITHUB_${t}`];if(!n){throw new Error(`Unable to find environment variable for file\
 command ${t}`)}if(!Ps.existsSync(n)){throw new Error(`Missing file at path: ${n}`)}Ps.appendFileSync(n,`${Bt(e)}${ks.EOL}`,
{encoding:"utf8"})}function Nf(t,e){const n=`ghadelimiter_${fh.randomUUID()}`;const r=Bt(e);if(t.includes(n)){throw new Error(
`Unexpected input: name should not contain the delimiter "${n}"`)}if(r.includes(n)){throw new Error(`Unexpected input: v\
alue should not contain the delimiter "${n}"`)}return`${t}<<${n}${ks.EOL}${r}${ks.EOL}${n}`}import*as Hf from"os";import*as Gi from"os";import*as Mf from"events";import*as yh from"child_process";import*as wh from"path";import*as ft from"path";import*as Ts from"fs";import*as Vt from"path";var lh=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){
s(o)})}return new(n||(n=Promise))(function(o,s){function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["thr\
ow"](f))}catch(u){s(u)}}function c(f){f.done?o(f.value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};var{chmod:bI,
copyFile:EI,lstat:SI,mkdir:xI,open:yz,readdir:mh,rename:kI,rm:PI,rmdir:wz,stat:Is,symlink:II,unlink:TI}=Ts.promises;var Hn=process.
platform==="win32";var bz=Ts.constants.O_RDONLY;function Cf(t){return lh(this,void 0,void 0,function*(){try{yield Is(t)}catch(e){if(e.code===
"ENOENT"){return false}throw e}return true})}function vs(t){t=vI(t);if(!t){throw new Error('isRooted() parameter "p" cannot be empty')}if(Hn){return t.startsWith("\\")||
/^[A-Z]:/i.test(t)}return t.startsWith("/")}function $f(t,e){return lh(this,void 0,void 0,function*(){let n=void 0;try{n=
yield Is(t)}catch(i){if(i.code!=="ENOENT"){console.log(`Unexpected error attempting to determine if executable file exis\
ts '${t}': ${i}`)}}if(n&&n.isFile()){if(Hn){const i=Vt.extname(t).toUpperCase();if(e.some(o=>o.toUpperCase()===i)){return t}}else{
if(uh(n)){return t}}}const r=t;for(const i of e){t=r+i;n=void 0;try{n=yield Is(t)}catch(o){if(o.code!=="ENOENT"){console.
log(`Unexpected error attempting to determine if executable file exists '${t}': ${o}`)}}if(n&&n.isFile()){if(Hn){try{const o=Vt.dirname(
t);const s=Vt.basename(t).toUpperCase();for(const a of yield mh(o)){if(s===a.toUpperCase()){t=Vt.join(o,a);break}}}catch(o){
console.log(`Unexpected error attempting to determine the actual case of the file '${t}': ${o}`)}return t}else{if(uh(n)){
return t}}}}return""})}function vI(t){t=t||"";if(Hn){t=t.replace(/\//g,"\\");return t.replace(/\\\\+/g,"\\")}return t.replace(
/\/\/+/g,"/")}function uh(t){return(t.mode&1)>0||(t.mode&8)>0&&process.getgid!==void 0&&t.gid===process.getgid()||(t.mode&
64)>0&&process.getuid!==void 0&&t.uid===process.getuid()}var hh=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(o)})}return new(n||(n=Promise))(function(o,s){
function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](f))}catch(u){s(u)}}function c(f){f.done?o(f.
value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};function Df(t,e){return hh(this,void 0,void 0,function*(){if(!t){throw new Error("parameter 'tool' is required")}if(e){const r=yield Df(
t,false);if(!r){if(Hn){throw new Error(`Unable to locate executable file: ${t}. Please verify either the file path exist\
s or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a val\
id extension for an executable file.`)}else{throw new Error(`Unable to locate executable file: ${t}. Please verify eithe\
r the file path exists or the file can be found within a directory specified by the PATH environment variable. Also chec\
k the file mode to verify the file is executable.`)}}return r}const n=yield OI(t);if(n&&n.length>0){return n[0]}return""})}
function OI(t){return hh(this,void 0,void 0,function*(){if(!t){throw new Error("parameter 'tool' is required")}const e=[];
if(Hn&&process.env["PATHEXT"]){for(const i of process.env["PATHEXT"].split(ft.delimiter)){if(i){e.push(i)}}}if(vs(t)){const i=yield $f(
t,e);if(i){return[i]}return[]}if(t.includes(ft.sep)){return[]}const n=[];if(process.env.PATH){for(const i of process.env.
PATH.split(ft.delimiter)){if(i){n.push(i)}}}const r=[];for(const i of n){const o=yield $f(ft.join(i,t),e);if(o){r.push(o)}}
return r})}import{setTimeout as _I}from"timers";var gh=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(
o)})}return new(n||(n=Promise))(function(o,s){function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](
f))}catch(u){s(u)}}function c(f){f.done?o(f.value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};var Os=process.
platform==="win32";var Bs=class extends Mf.EventEmitter{constructor(e,n,r){super();if(!e){throw new Error("Parameter 'to\
olPath' cannot be null or empty.")}this.toolPath=e;this.args=n||[];this.options=r||{}}_debug(e){if(this.options.listeners&&
this.options.listeners.debug){this.options.listeners.debug(e)}}_getCommandString(e,n){const r=this._getSpawnFileName();const i=this.
_getSpawnArgs(e);let o=n?"":"[command]";if(Os){if(this._isCmdFile()){o+=r;for(const s of i){o+=` ${s}`}}else if(e.windowsVerbatimArguments){
o+=`"${r}"`;for(const s of i){o+=` ${s}`}}else{o+=this._windowsQuoteCmdArg(r);for(const s of i){o+=` ${this._windowsQuoteCmdArg(
s)}`}}}else{o+=r;for(const s of i){o+=` ${s}`}}return o}_processLineBuffer(e,n,r){try{let i=n+e.toString();let o=i.indexOf(
Gi.EOL);while(o>-1){const s=i.substring(0,o);r(s);i=i.substring(o+Gi.EOL.length);o=i.indexOf(Gi.EOL)}return i}catch(i){this.
_debug(`error processing line. Failed with error ${i}`);return""}}_getSpawnFileName(){if(Os){if(this._isCmdFile()){return process.
env["COMSPEC"]||"cmd.exe"}}return this.toolPath}_getSpawnArgs(e){if(Os){if(this._isCmdFile()){let n=`/D /S /C "${this._windowsQuoteCmdArg(
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
`"${n}"`}return r}exec(){return gh(this,void 0,void 0,function*(){if(!vs(this.toolPath)&&(this.toolPath.includes("/")||Os&&
this.toolPath.includes("\\"))){this.toolPath=wh.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)}this.
toolPath=yield Df(this.toolPath,true);return new Promise((e,n)=>gh(this,void 0,void 0,function*(){this._debug(`exec tool\
: ${this.toolPath}`);this._debug("arguments:");for(const c of this.args){this._debug(`   ${c}`)}const r=this._cloneExecOptions(
this.options);if(!r.silent&&r.outStream){r.outStream.write(this._getCommandString(r)+Gi.EOL)}const i=new Ff(r,this.toolPath);
i.on("debug",c=>{this._debug(c)});if(this.options.cwd&&!(yield Cf(this.options.cwd))){return n(new Error(`The cwd: ${this.
options.cwd} does not exist!`))}const o=this._getSpawnFileName();const s=yh.spawn(o,this._getSpawnArgs(r),this._getSpawnOptions(
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
ss missing stdin")}s.stdin.end(this.options.input)}}))})}};function bh(t){const e=[];let n=false;let r=false;let i="";function o(s){
if(r&&s!=='"'){i+="\\"}i+=s;r=false}for(let s=0;s<t.length;s++){const a=t.charAt(s);if(a==='"'){if(!r){n=!n}else{o(a)}continue}
if(a==="\\"&&r){o(a);continue}if(a==="\\"&&n){r=true;continue}if(a===" "&&!n){if(i.length>0){e.push(i);i=""}continue}o(a)}
if(i.length>0){e.push(i.trim())}return e}var Ff=class t extends Mf.EventEmitter{constructor(e,n){super();this.processClosed=
false;this.processError="";this.processExitCode=0;this.processExited=false;this.processStderr=false;this.delay=1e4;this.
done=false;this.timeout=null;if(!n){throw new Error("toolPath must not be empty")}this.options=e;this.toolPath=n;if(e.delay){
this.delay=e.delay}}CheckComplete(){if(this.done){return}if(this.processClosed){this._setResult()}else if(this.processExited){
this.timeout=_I(t.HandleTimeout,this.delay,this)}}_debug(e){this.emit("debug",e)}_setResult(){let e;if(this.processExited){
if(this.processError){e=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This ma\
y indicate the process failed to start. Error: ${this.processError}`)}else if(this.processExitCode!==0&&!this.options.ignoreReturnCode){
e=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)}else if(this.processStderr&&
this.options.failOnStdErr){e=new Error(`The process '${this.toolPath}' failed because one or more lines were written to \
the STDERR stream`)}}if(this.timeout){clearTimeout(this.timeout);this.timeout=null}this.done=true;this.emit("done",e,this.
processExitCode)}static HandleTimeout(e){if(e.done){return}if(!e.processClosed&&e.processExited){const n=`The STDIO stre\
ams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a chil\
d process inherited the STDIO streams and has not yet exited.`;e._debug(n)}e._setResult()}};var AI=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(o)})}return new(n||(n=Promise))(function(o,s){
function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](f))}catch(u){s(u)}}function c(f){f.done?o(f.
value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};function Eh(t,e,n){return AI(this,void 0,void 0,function*(){
const r=bh(t);if(r.length===0){throw new Error(`Parameter 'commandLine' cannot be null or empty.`)}const i=r[0];e=r.slice(
1).concat(e||[]);const o=new Bs(i,e,n);return o.exec()})}var Uf;(function(t){t[t["Success"]=0]="Success";t[t["Failure"]=1]="Failure"})(Uf||(Uf={}));function Sh(t,e){const n=process.env[`INPUT_${t.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!n){throw new Error(
`Input required and not supplied: ${t}`)}if(e&&e.trimWhitespace===false){return n}return n.trim()}function xh(t,e){const n=process.env["GITHUB_OUTPUT"]||"";if(n){return Lf("OUTPUT",Nf(t,e))}process.stdout.write(Hf.EOL);
Gt("set-output",{name:t},Bt(e))}function kh(t){process.exitCode=Uf.Failure;LI(t)}function _s(t){Gt("debug",{},t)}function LI(t,e={}){Gt("error",xs(e),t instanceof Error?t.toString():t)}function Ph(t,e={}){
Gt("warning",xs(e),t instanceof Error?t.toString():t)}function Ih(t,e={}){Gt("notice",xs(e),t instanceof Error?t.toString():
t)}function Vi(t){process.stdout.write(t+Hf.EOL)}function Th(t){Af("group",t)}function vh(){Af("endgroup")}function zn(t,e){const n=process.env["GITHUB_STATE"]||"";if(n){return Lf("STATE",Nf(t,e))}Gt("save-state",{name:t},Bt(e))}var Z=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`;var Kt="No\
thing was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory of\
 the engine's machine.";var ge="No builder writes this, so the image is damaged or malicious. Build it again, or pull it\
 from a source that you trust.";var p=class extends Error{code;hint;constructor(e,n,r){super(n,r.cause===void 0?{}:{cause:r.
cause});this.name="FlattenError";this.code=e;this.hint=r.hint}};function H(t){if(t instanceof p)return t;return new p("C\
ANCELLED","The run was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run \
also removes what this one could not remove in time.",cause:t})}var Bh=300;function _(t){const e=t.toString("utf8");const n=e.
length>Bh;return JSON.stringify(n?`${e.slice(0,Bh)}…`:e)}function x(t){return t instanceof Error?t.message:String(t)}var NI="\
This is a bug in docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --d\
ebug).";function Ve(t){if(t instanceof p)return`${t.message}
${t.hint}`;return`Unexpected failure: ${x(t)}
${NI}`}function _h(t){const e=[];for(let n=t;n!==void 0;n=n instanceof Error?n.cause:void 0){const r=n instanceof Error?
n.stack??n.message:String(n);e.push(n instanceof p?`${n.code}: ${r}`:r)}return e.join("\ncaused by: ")}import{randomBytes as $I}from"node:crypto";import{readlinkSync as DI}from"node:fs";import{readFileSync as CI}from"node:fs";function Ki(t){try{return CI(`/proc/${t}`,"utf8")}catch{return""}}var qt="io.github.docker-flatten.run";var Yt="docker-flatten-pending";var Yi="docker-flatten-";var Rh="paused-";var FI=24*
60*60;var Rs=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/;
var MI=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function As(){const t=Math.floor(Date.now()/1e3);const{start:e}=Dh(
"self");return`${Ch()}-${$h()}-${process.pid}-${e}-${t}-${Wf()}`}function Ls(t){return`${qt}=${t}`}function Qe(t){return`${Yt}\
:${t}`}function Ah(t){return`${Qe(t)}-${Wf()}`}function zf(t){const e=t.startsWith(`${Yt}:`)?t.slice(Yt.length+1):"";if(Rs.
test(e))return e;const n=/^(.+)-[0-9a-f]{8}$/.exec(e)?.[1]??"";return Rs.test(n)?n:void 0}function Lh(t){return`${Yi}${t}\
-${Wf()}`}function Nh(t,e){return`${Yi}${t}-${Rh}${e}`}function Ns(t){return new RegExp(`-${Rh}([0-9a-f]{64})$`).exec(t)?.[1]}
function ie(t){return`${Yi}${t}-`}function ut(t){if(!t.startsWith(Yi))return void 0;const e=MI.exec(t.slice(Yi.length))?.[1];
return e!==void 0&&Rs.test(e)?e:void 0}function et(t){const e=Rs.exec(t)?.groups;if(e===void 0)return false;const n=e["b\
oot"]!=="0"&&e["boot"]===Ch()&&e["pidNamespace"]!=="0"&&e["pidNamespace"]===$h();if(n)return!UI(Number(e["pid"]),e["star\
t"]??"");return Date.now()/1e3-Number(e["seconds"])>FI}function UI(t,e){try{process.kill(t,0)}catch(r){if(r.code==="ESRC\
H")return false}const n=Dh(t);if(n.start==="0")return true;return n.start===e&&n.state!=="Z"&&n.state!=="X"}function Ch(){
return Ki("sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function $h(){try{return/\d+/.exec(DI("/proc/self/\
ns/pid"))?.[0]??"0"}catch{return"0"}}function Dh(t){const e=Ki(`${t}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:e[0]??
"",start:e[19]??"0"}}function Wf(){return $I(4).toString("hex")}var Fh=["SIGINT","SIGTERM","SIGHUP"];function Mh(){const t=new AbortController;const e=r=>t.abort(new Error(`received ${r}`));
const n=r=>t.abort(r);process.stdout.on("error",n);process.stderr.on("error",n);for(const r of Fh)process.once(r,e);return{
signal:t.signal,release:()=>{for(const r of Fh)process.off(r,e)}}}import{spawn as ZI}from"node:child_process";import{spawn as HI}from"node:child_process";import{StringDecoder as zI}from"node:string_decoder";var Wn=process.platform!==
"win32";var jf=128;var gr=class{async run(e,n,r){const i=HI(e,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:Wn});
const o=new qi(r.onOutput);o.readFrom(i);Zi(r.kill,i);const s=await Qi(i);return{exitCode:s,...o.texts()}}};var WI=64*1024*
1024;var Xi=64*1024;var qi=class{stdout;stderr;constructor(e){this.stdout=new Xt(WI,e);this.stderr=new Xt(Xi,e)}readFrom(e){
e.stdout?.removeAllListeners("data").on("data",this.stdout.add);e.stderr?.removeAllListeners("data").on("data",this.stderr.
add)}texts(){return{stdout:this.stdout.text,stderr:this.stderr.text}}};var Xt=class{#e=new zI("utf8");#t;#n;#r="";constructor(e,n=()=>{}){
this.#t=e;this.#n=n}add=e=>{const n=this.#e.write(e);this.#r+=n;if(this.#r.length>2*this.#t)this.#r=this.text;this.#n(n)};get text(){
return this.#r.slice(-this.#t)}};function Zi(t,e){const n=()=>{jI(e);e.stdout?.destroy();e.stderr?.destroy()};if(t.aborted)
n();else t.addEventListener("abort",n,{once:true})}function jI(t){try{process.kill(-(t.pid??Number.NaN),"SIGKILL")}catch{
t.kill("SIGKILL")}}function Qi(t){return new Promise((e,n)=>{t.once("error",n);t.once("close",(r,i)=>e(r??(i===null?1:jf)))})}var JI=500;function Cs(t,e){let n="";return setInterval(()=>{const r=Ki(`${t.pid}/io`).split("\n")[0]??"";if(r===""||r!==
n)e();n=r},JI)}var $s={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
layers:"text","max-layer-size":"text","keep-base":"text",verify:"choice",test:"text",backup:"text","remove-old":"boolean",
timeout:"text",report:"text",html:"text",summary:"boolean","max-size":"text","min-saving":"text",cache:"boolean","temp-d\
ir":"text"};var Jf="workflow";function T(t,...e){const n=[t,...e].map(i=>S(i)).join(" and ");const r=Jf==="workflow"?"input":"option";return`${r}${e.length===
0?"":"s"} ${n}`}function S(t,e){if(Jf==="workflow")return`"${t}${e===void 0?"":`: ${e}`}"`;if(e===void 0)return`--${t}`;
const n=$s[t];const r=n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(e);if(r)return`--${e==="false"?"no-":""}${t}`;
if(n==="choice")return`--${t}=${e}`;return`--${t} ${/^[\w.,:%/-]+$/.test(e)?e:`"${e}"`}`}function _t(t,e){if(Jf==="workf\
low")return`${t}: ${e}`;return`--${t} ${e.startsWith("'")?e:`'${e}'`}`}var GI=250;var Ke=class{signal;#e;#t=0;constructor(e,n){const r=new AbortController;this.signal=e===void 0?r.signal:AbortSignal.
any([e,r.signal]);if(n===0)return;let i=0;let o=0;let s=performance.now();const a=Math.min(GI,n*250);this.#e=setInterval(
()=>{const d=performance.now();const c=Math.min(d-s,2*a);s=d;o=this.#t===i?o+c:0;i=this.#t;if(o>=n*1e3)r.abort(VI(n))},a);
this.#e.unref()}touch=()=>{this.#t++};release(){clearInterval(this.#e)}};function Uh(t){return t instanceof p&&t.code===
"TIMEOUT"}function VI(t){return new p("TIMEOUT",`No progress for ${t} s: no byte and no answer came from the engine, or \
from a command in a container. No tag was moved.`,{hint:`Check whether the engine hangs ("docker info", its log) and run\
 again. The ${T("timeout")} sets the limit in seconds; 0 disables it.`})}var Hh='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.';var KI=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:Hh},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:Hh},{words:/can't make .* relative to \//i,code:"UNSUP\
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
 runs in a container; or use an older release of Docker.`}];function Ds(t,e){const n=KI.find(({words:r})=>r.test(t));return n&&
new p(n.code,`${e} because ${n.why}: ${t}`,n)}var YI={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"};var qI=["DOCKER_CO\
NTENT_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function Gf(t){return Object.fromEntries(Object.
entries(t).filter(e=>e[1]!==void 0&&!XI(e[0])))}function XI(t){const e=t.toUpperCase();return Object.hasOwn(YI,e)||qI.some(
n=>e.startsWith(n))}var Fs=class t{#e;#t;#n;#r;constructor(e={}){this.#e=e.globalArgs??[];this.#t=e.watch??new Ke(void 0,0);this.#n=e.graceMs??
zh;this.#r=e.runner??new gr}withWatchdog(e,n=zh){return new t({globalArgs:this.#e,watch:e,graceMs:n,runner:this.#r})}get touch(){
return this.#t.touch}async try(e){const{signal:n}=this.#t;if(n.aborted)throw H(n.reason);const r=new AbortController;let i;
const o=()=>{i=setTimeout(()=>r.abort(),this.#n)};n.addEventListener("abort",o,{once:true});try{const s=await this.#r.run(
"docker",[...this.#e,...e],{env:Gf(process.env),onOutput:this.touch,kill:r.signal});if(n.aborted)throw H(n.reason);this.
touch();return s}catch(s){throw Wh(s)}finally{clearTimeout(i);n.removeEventListener("abort",o)}}async run(e){const n=await this.
try(e);if(n.exitCode!==0)throw te(e,n);return n.stdout.trimEnd()}spawn(e,n,r){return ZI("docker",[...this.#e,...e],{stdio:n,
env:Gf(process.env),detached:Wn,...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(e,n,r,i=false){const o=this.
spawn(e,["ignore","pipe","pipe"],r);const s=f=>eo(o[f],Xi,u=>{this.touch();n(u,f)});const a=s("stdout");const d=s("stder\
r");const c=i?Cs(o,this.touch):void 0;try{const f=await Ms(o);return{exitCode:f,stdout:a(),stderr:d()}}finally{clearInterval(
c)}}};var zh=2e3;function eo(t,e,n){const r=new Xt(e,n);t?.on("data",r.add);return()=>r.text}async function Ms(t){try{return await Qi(
t)}catch(e){throw Wh(e)}}function Wh(t){if(!(t instanceof Error))return t;if("code"in t&&t.code==="ENOENT")return eT(t);
return t.name==="AbortError"?H(t.cause):t}function te(t,e){const n=(e.stderr.trim()||e.stdout.trim()).slice(-2e3)||`exit\
 status ${e.exitCode}`;return Zt(n,"DOCKER_FAILED",`"docker ${t.slice(0,2).join(" ")}" failed`)}function Zt(t,e,n){const r=Ds(
t,n);if(r!==void 0)return r;if(Vf(t))return Kf(t);return new p(e,`${n}: ${t}`,{hint:Z})}function Vf(t){return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(t)}function Kf(t){const e=/permission denied/i.test(t)?'This user is not allowed to use the engine: add it to the "\
docker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or \
"docker context use".${process.env["GITHUB_ACTIONS"]==="true"?QI:""}`:`Start Docker Desktop or another Linux engine. Git\
Hub's ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new p("NO\
_ENGINE",`docker-flatten needs a Docker engine, but none answered: ${t.trim()}`,{hint:e})}var QI=` GitHub's "ubuntu-slim\
" runners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function eT(t){
return new p("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${x(t).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:t})}import{dirname as JO}from"node:path";import{realpathSync as MO}from"node:fs";import{dirname as Ry,resolve as UO}from"node:path";import{open as Xh}from"node:fs/promises";import{Readable as sT}from"node:stream";var O=512;var en=Buffer.alloc(2*O);var D={name:[0,100],mode:[100,8],uid:[108,8],gid:[116,8],size:[124,12],mtime:[136,12],
checksum:[148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],devMinor:[337,8],prefix:[345,155],sparseMap:[
386,109],gnuIsExtended:[482,1],realSize:[483,12]};var Te={pax:"x",paxGlobal:"g",gnuLongName:"L",gnuLongLink:"K"};var tT=new Set(
["1","2","3","4","5","6"]);function oe(t){return Math.ceil(t/O)*O}function to(t){for(let e=0;e<O;e+=8){if(t.readUInt32LE(
e)!==0||t.readUInt32LE(e+4)!==0)return false}return true}function Us(t){return t[D.typeFlag[0]]===0}function Hs(t){return!tT.
has(t)}function ve(t,e){const n=jh(t,D.checksum,e);const r=Gh(t);if(n!==r.unsigned&&n!==r.signed){throw new p("TAR_INVAL\
ID",`A tar header at byte ${e} has the checksum ${n}, but its bytes add up to ${r.unsigned}: the stream was damaged.`,{hint:Kt})}
const i=t[D.typeFlag[0]]??0;return{typeFlag:i===0?"0":String.fromCharCode(i),hasOldType:i===0,sizeBytes:jh(t,D.size,e),name:nT(
t),gnuIsExtended:(t[D.gnuIsExtended[0]]??0)!==0&&i===83}}function tt(t,e){return new p("TAR_INVALID",`The tar stream is \
damaged at byte ${t}: ${e}.`,{hint:Kt})}function Ue(t,e){const[n,r]=D[e];return no(t.subarray(n,n+r))}function zs(t){return Yf(
t,D.linkName)}function Yf(t,e){const n=t.subarray(e[0],e[0]+e[1]);const r=n.indexOf(0);return r===-1?n:n.subarray(0,r)}function nT(t){
const e=Yf(t,D.name);if(!Jh(t))return Buffer.from(e);const n=Yf(t,D.prefix);return n.length===0?Buffer.from(e):Buffer.concat(
[n,Buffer.from("/"),e])}function Jh(t){return t.toString("latin1",D.magic[0],D.magic[0]+D.magic[1])==="ustar\0"}function Gh(t){
const[e,n]=D.checksum;let r=0;let i=0;for(let o=0;o<O;o++){const s=o>=e&&o<e+n?32:t[o]??0;r+=s;i+=s>>7}return{unsigned:r,
signed:r-i*256}}function jh(t,e,n){const[r,i]=e;const o=t.subarray(r,r+i);const s=no(o);if(!(s>=0)){throw new p("TAR_INV\
ALID",`A tar header at byte ${n} has a field that is not a number (${JSON.stringify(o.toString("latin1"))}): the stream \
was damaged.`,{hint:Kt})}return s}function no(t){const e=t[0]??0;let n;if(e>=128){const r=BigInt(`0x${t.toString("hex")}`);
n=Number(BigInt.asIntN(t.length*8-1,r))}else{const r=t.toString("latin1").replace(/^[ \0]+|[ \0]+$/g,"").replace(/\0.*$/s,
"");n=r===""?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):Number.NaN}return Number.isSafeInteger(n)?n:Number.NaN}function tn(t){
return Ue(t,"mtime")}var rT=8**11-1;function ro(t,e){const n=Math.min(Math.max(0,e),rT);return Qt(t,D.mtime,Buffer.from(
`${n.toString(8).padStart(11,"0")}\0`))}function io(t,e){return Qt(t,D.size,Buffer.from(`${e.toString(8).padStart(11,"0")}\
\0`))}function Vh(t){if(t[D.typeFlag[0]]!==83)return t;return Qt(Qt(t,D.typeFlag,Buffer.from("0")),D.sparseMap,Buffer.alloc(
D.sparseMap[1]))}var qf=8**7-1;function Xf(t,e,n){if(n<=qf)return Qt(t,D[e],Buffer.from(`${n.toString(8).padStart(7,"0")}\
\0`));const r=Buffer.alloc(8);r.writeBigUInt64BE(BigInt(n));r[0]=128;return Qt(t,D[e],r)}function Kh(t,e){const n=Ws(t,"\
name",Buffer.from(e));if(n===void 0)throw new RangeError(`the name ${e} is too long for a header`);return n}function Ws(t,e,n,r=false){
const i=Buffer.alloc(D[e][1]);if(n.length>i.length&&!r)return void 0;n.copy(i);const o=Qt(t,D[e],i);return e==="name"&&Jh(
t)?Qt(o,D.prefix,Buffer.alloc(D.prefix[1])):o}function Yh(){const t=Buffer.alloc(O);t.write("0000755",D.mode[0],"latin1");
for(const e of[D.uid,D.gid])t.write("0000000",e[0],"latin1");t.write("00000000000",D.mtime[0],"latin1");t.write("5",D.typeFlag[0],
"latin1");t.write("ustar\x0000",D.magic[0],"latin1");return io(t,0)}function qh(t,e){const n=Buffer.alloc(O);n.write("./\
./@LongLink",D.name[0],"latin1");for(const r of[D.mode,D.uid,D.gid])n.write("0000000",r[0],"latin1");n.write("0000000000\
0",D.mtime[0],"latin1");n.write(t,D.typeFlag[0],"latin1");n.write("ustar  \0",D.magic[0],"latin1");return io(n,e)}function Qt(t,e,n){
const r=Buffer.from(t);n.copy(r,e[0],0,e[1]);const i=Gh(r).unsigned.toString(8).padStart(6,"0");r.write(`${i}\0 `,D.checksum[0],
"latin1");return r}var iT=8**11-1;var oT=100;function yr(t,e){const n=Buffer.alloc(O);if(n.write(t,0,oT,"utf8")<Buffer.byteLength(t))throw new RangeError(
`the name ${t} is too long for a header`);n.write("0000644\x000000000\x000000000\0",100,"latin1");if(e<=iT){n.write(`${e.
toString(8).padStart(11,"0")}\0`,124,"latin1")}else{n.writeUInt8(128,124);n.writeBigUInt64BE(BigInt(e),128)}n.write("000\
00000000\0        0",136,"latin1");n.write("ustar\x0000",257,"latin1");const r=n.reduce((i,o)=>i+o,0);n.write(`${r.toString(
8).padStart(6,"0")}\0 `,148,"latin1");return n}function js(t){return Buffer.alloc(oe(t)-t)}function Js(){return Buffer.alloc(
2*O)}var Zh=4*1024*1024;function Qh(t){const e=t.map(({content:n})=>{const r=so(n);return yr("",0).length+r+js(r).length});return e.
reduce((n,r)=>n+r,Js().length)}async function eg(t,e,n){for(const{path:r,content:i}of e){await oo(t,yr(r,so(i)),n);if(Buffer.
isBuffer(i))await oo(t,i,n);else await ao(i,t,n);await oo(t,js(so(i)),n)}await oo(t,Js(),n)}async function ao(t,e,n){const{
path:r,sizeBytes:i}=t;const o=await Xh(r,"r");try{await tg(o,t);const s=Buffer.allocUnsafe(Math.min(Zh,i));for(let a=i;a>
0;){const d=Zf(t)-a;const{bytesRead:c}=await o.read(s,0,Math.min(s.length,a),d);if(c===0)throw new RangeError(`${r} ende\
d ${a} bytes too early`);await oo(e,s.subarray(0,c),n);a-=c}}finally{await o.close()}}function Gs(t,e=()=>{}){return sT.
from(aT(t,e),{objectMode:false})}async function*aT(t,e){for(const{path:n,content:r}of t){yield yr(n,so(r));if(!Buffer.isBuffer(
r))yield*dT(r,e);else if(r.length>0)yield r;const i=js(so(r));if(i.length>0)yield i}yield Js()}async function*dT(t,e){const{
path:n,sizeBytes:r}=t;const i=await Xh(n,"r");try{await tg(i,t);for(let o=r;o>0;){const s=Buffer.allocUnsafe(Math.min(Zh/
4,o));const{bytesRead:a}=await i.read(s,0,s.length,Zf(t)-o);if(a===0)throw new RangeError(`${n} ended ${o} bytes too ear\
ly`);e(a);yield s.subarray(0,a);o-=a}}finally{await i.close()}}function Zf({startByte:t=0,sizeBytes:e}){return t+e}async function tg(t,e){
const{size:n}=await t.stat();const r=Zf(e);if(n===r||n>r&&e.startByte!==void 0)return;throw new RangeError(`${e.path} mu\
st have ${r} bytes, but has ${n}`)}async function oo(t,e,n){for(let r=0;r<e.length;){n.signal.throwIfAborted();const{bytesWritten:i}=await t.
write(e,r,e.length-r);n.onBytes(i);r+=i}}function so(t){return Buffer.isBuffer(t)?t.length:t.sizeBytes}import{createHash as cT}from"node:crypto";function v(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function F(t){return Array.isArray(t)&&t.every(e=>typeof e===
"string")}function w(t,...e){let n=t;for(const r of e){if(!v(n)||!Object.hasOwn(n,r))return void 0;n=n[r]}return n}function b(t,...e){
const n=w(t,...e);return typeof n==="string"&&n!==""?n:void 0}function M(t){try{return JSON.parse(t)}catch{return void 0}}var Qf=JSON;function Vs(t){const e=Qf.parse(t,(n,r,i)=>typeof r==="number"&&i.source!==void 0?Qf.rawJSON(i.source):r);if(!v(
e)||Qf.isRawJSON(e))throw new SyntaxError("an image config must be a JSON object");return e}function co(t){const e=w(t,"\
rootfs","diff_ids");return F(e)?e:[]}function jn(t){const e=w(t,"history");if(!Array.isArray(e))return void 0;return e.map(
n=>w(n,"empty_layer")!==true)}function fT(t){return t.reduce((e,n)=>e===void 0?n:z(Buffer.from(`${e} ${n}`)),void 0)}function z(t){
return`sha256:${cT("sha256").update(t).digest("hex")}`}function rg(t,e){const n=lT(b(t,"created"),e.latestSeconds);const r=({
contents:o})=>({...n===void 0?{}:{created:n},created_by:tu(e.createdBy,o),comment:fT(e.sourceDiffIds)??""});const i={...t,
...n===void 0?{}:{created:n},rootfs:{type:"layers",diff_ids:e.layers.map(({diffId:o})=>o)},history:[...uT(t,e.layers.filter(
({isKept:o})=>o===true).length),...e.layers.filter(({isKept:o})=>o!==true).map(r)]};return Buffer.from(JSON.stringify(i))}
function uT(t,e){if(e===0)return[];const n=w(t,"history");const r=jn(t)??[];const i=r.filter(o=>o).length;if(!Array.isArray(
n)||i!==co(t).length)return Array.from({length:e},()=>({}));return n.slice(0,eu(r,e))}function eu(t,e){let n=e;let r=0;while(r<
t.length&&n>0)if(t[r++]===true)n--;return r}function tu(t,e){return e===void 0||e===""?t:`${t}: ${e}`}function lT(t,e){if(t===
void 0||e===void 0)return t;const n=Math.floor(Date.parse(t)/1e3);const r=n>e||n===e&&/\.\d*[1-9]/.test(t);return r?new Date(
e*1e3).toISOString().replace(".000Z","Z"):t}var mT=[["Created","created"],["Author","author"],["Architecture","architect\
ure"],["Variant","variant"],["Os","os"],["OsVersion","os.version"],["DockerVersion","docker_version"],["ContainerConfig",
"container_config"],["Container","container"]];var pT="0001-01-01T00:00:00Z";function ig(t){const e={};for(const[r,i]of mT){
const o=t[r];if(!ng(o)&&o!==pT)e[i]=o}const n=t["Config"];e["config"]=v(n)?Object.fromEntries(Object.entries(n).filter(([
,r])=>!ng(r))):{};e["rootfs"]={type:"layers",diff_ids:w(t,"RootFS","Layers")??[]};return e}function ng(t){if(t===void 0||
t===null||t===""||t===false)return true;return Array.isArray(t)&&t.length===0}var Oe={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"ap\
plication/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function fo(t){const e=b(t,"dige\
st");const n=w(t,"size");if(e===void 0||typeof n!=="number")return void 0;return{mediaType:b(t,"mediaType")??"",digest:e,
sizeBytes:n}}function og(t){const e=M(t);const n=fo(w(e,"config"));const r=w(e,"layers");if(n===void 0||!Array.isArray(r))
return void 0;const i=w(e,"annotations");const o=Object.entries(v(i)?i:{}).filter(s=>typeof s[1]==="string");return{config:n,
layers:r.map(fo).filter(s=>s!==void 0),annotations:Object.fromEntries(o)}}function sg(t){const e=w(M(t),"manifests");if(!Array.
isArray(e))return void 0;return e.filter(n=>b(n,"annotations","vnd.docker.reference.type")===void 0).flatMap(n=>{const r=fo(
n);return r===void 0?[]:[{...r,platform:hT(n)}]})}function hT(t){const e=w(t,"platform");const n=b(e,"os");const r=b(e,"\
architecture");if(n===void 0||r===void 0)return void 0;return{os:n,architecture:r,variant:b(e,"variant")}}function wr(t){
return t===Oe.index||t==="application/vnd.docker.distribution.manifest.list.v2+json"}function Ks(t,e,n,r={}){return ag({
schemaVersion:2,mediaType:t,config:nu(e),layers:n.map(nu),...iu(r)})}function Ys(t,e,n={}){return ag({schemaVersion:2,mediaType:t,
manifests:e.map(qs),...iu(n)})}function qs(t){const{platform:e,annotations:n={}}=t;return{...nu(t),...e===void 0?{}:{platform:e},
...iu(n)}}function ru({os:t,architecture:e,variant:n}){return{architecture:e,os:t,...n===void 0?{}:{variant:n}}}function iu(t){
return Object.keys(t).length===0?{}:{annotations:t}}function nu(t){return{mediaType:t.mediaType,digest:t.digest,size:t.sizeBytes}}
function ag(t){return Buffer.from(JSON.stringify(t))}var gT=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
var yT=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;var wT=/^\w[\w.-]{0,127}$/;var bT=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
var ET=255;var ou=/^(?:sha256:)?[0-9a-f]{64}$/;function nn(t){return ou.test(t)}function de(t,e){const n=su(t);if(n===void 0){
throw new p("BAD_INPUT",`The ${T(e)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.
stringify(t)} is not one.`,{hint:ST(t)})}return n}function Xs(t,e){const n=de(t,e);const r=i=>{throw new p("BAD_INPUT",`\
The ${T(e)} must be a name for the result, but ${JSON.stringify(t)} ${i}.`,{hint:'Write it as "name:tag", for example "a\
pp:flat".'})};if(n.digest!==void 0)r("contains a digest, which follows from the content and cannot be chosen");if(ou.test(
t)||/^[0-9a-f]{64}$/.test(t.split(":")[0]??""))r("is an image ID");if(n.domain==="docker.io"&&n.path==="library/sha256"){
r("reads as a digest, since its name is a digest algorithm")}return n}function br({text:t,tag:e,digest:n}){return e===void 0&&
n===void 0?`${t}:latest`:t}function ae(t){const e=t.digest===void 0?"":`@${t.digest}`;const n=t.tag??(t.digest===void 0?
"latest":void 0);return`${t.domain}/${t.path}${n===void 0?"":`:${n}`}${e}`}function dg(t){const e=ae(t);const n=e.replace(
/^docker\.io\/(?:library\/)?/,"");const r=su(n);return r!==void 0&&ae(r)===e?n:e}function su(t){const e=t.indexOf("@");const n=e===
-1?void 0:t.slice(e+1);const r=e===-1?t:t.slice(0,e);const i=r.lastIndexOf(":");const o=i>r.lastIndexOf("/");const s=o?r.
slice(i+1):void 0;const a=o?r.slice(0,i):r;if(n!==void 0&&!bT.test(n))return void 0;if(n?.startsWith("sha256:")&&!ou.test(
n))return void 0;if(s!==void 0&&!wT.test(s))return void 0;const d=a.indexOf("/");const c=d===-1?"":a.slice(0,d);const f=/[.:]/.
test(c)||c==="localhost"||c.toLowerCase()!==c;const u=f?c:"docker.io";const l=f?a.slice(d+1):a;if(f&&!gT.test(u))return void 0;
if(!l.split("/").every(y=>yT.test(y)))return void 0;const m=u==="docker.io"||u==="index.docker.io";const h=m&&!l.includes(
"/")?`library/${l}`:l;const g=m?"docker.io":u;if(`${g}/${h}`.length>ET)return void 0;return{text:t,domain:g,path:h,tag:s,
digest:n}}function ST(t){if(t.startsWith("-"))return'A reference cannot start with "-".';if(t!==t.toLowerCase()&&su(t.toLowerCase())!==
void 0){return`Repository names are lower case. Use ${JSON.stringify(t.toLowerCase())} instead.`}return'A repository nam\
e consists of lower-case letters and digits with single separators, and a tag of at most 128 letters, digits, "_", "." a\
nd "-".'}function cg(t,e,n){const r=`${z(t).slice("sha256:".length)}.json`;const i=`${e.slice("sha256:".length)}/layer.tar`;return Gs(
[{path:r,content:t},Zs([{Config:r,RepoTags:[n],Layers:[i]}])])}function Zs(t){return{path:"manifest.json",content:Buffer.
from(JSON.stringify(t))}}var Qs={path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};function ea(t){
return{path:"index.json",content:Ys(Oe.index,[t])}}function He(t){return`blobs/${t.replace(":","/")}`}var ta="io.contain\
erd.image.name";function na(t,e,n={}){const r=Ks(Oe.manifest,{mediaType:Oe.config,digest:z(t),sizeBytes:t.length},e,n);return{
bytes:r,descriptor:{mediaType:Oe.manifest,digest:z(r),sizeBytes:r.length}}}function fg(t,{config:e,platform:n,name:r,annotations:i={}},o){
const s=t.map(({descriptor:u})=>u);const a=na(e,s,i);const d=s.map(({digest:u})=>He(u));const c=He(z(e));const f=[Qs,ea(
{...a.descriptor,platform:ru(n),annotations:{[ta]:r.full}}),Zs([{Config:c,RepoTags:[r.familiar],Layers:d}]),{path:c,content:e},
{path:He(a.descriptor.digest),content:a.bytes},...t.map(({path:u,startByte:l,descriptor:{digest:m,sizeBytes:h}})=>({path:He(
m),content:{path:u,startByte:l,sizeBytes:h}}))];return Gs(f,o)}function ug(t,e,n){const{os:r,architecture:i,variant:o}=e;
const s=Buffer.from(JSON.stringify({architecture:i,os:r,...o===void 0?{}:{variant:o},config:{},rootfs:{type:"layers",diff_ids:[]}}));
const{bytes:a,descriptor:d}=na(s,[{...t,mediaType:"application/octet-stream"}]);const c=ae(de(n,"tag"));return Gs([Qs,ea(
{...d,platform:ru(e),annotations:{[ta]:c}}),{path:He(z(s)),content:s},{path:He(d.digest),content:a}])}var Er={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"application/vnd\
.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",config:"appl\
ication/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}};var lg={oci:{gzip:"+g\
zip",zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function Sr(t,e){if(t==="oci"||e==="zstd")return Er.oci.layer+
lg.oci[e];return Er.docker.layer+lg.docker[e]}function au(t){return["gzip","zstd","none"].find(e=>t===Sr("oci",e)||t===Sr(
"docker",e))}var hg=/^[A-Za-z0-9_.-]+$/;var mg={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},"x86-64":{architecture:"\
amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"arm",variant:"v6"}};
var pg={amd64:{v1:""},arm:{"":"v7","5":"v5","6":"v6","7":"v7","8":"v8"},arm64:{"8":"",v8:"","v8.0":"","9":"v9","9.0":"v9",
"v9.0":"v9"}};function Ae(t){const e=t.os.toLowerCase();const n=t.architecture.toLowerCase();const r=Object.hasOwn(mg,n)?
mg[n]:void 0;const i=r?.architecture??n;const o=r?.variant??t.variant?.toLowerCase()??"";const s=Object.hasOwn(pg,i)?pg[i]:
void 0;const a=s!==void 0&&Object.hasOwn(s,o)?s[o]:o;return{os:e==="macos"?"darwin":e,architecture:i,variant:a||void 0}}
function Y(t,e){return B(t)===B(e)}function B(t){const{os:e,architecture:n,variant:r}=Ae(t);return r===void 0?`${e}/${n}`:
`${e}/${n}/${r}`}function ra({os:t,architecture:e,variant:n}){return[t,e,n??""].every(r=>r===""||hg.test(r))}function ia(t){
const[e,n,r,...i]=t.split("/");const o=t.split("/");if(e===void 0||n===void 0||i.length>0||!o.every(s=>hg.test(s))){throw new p(
"BAD_INPUT",`The ${T("platform")} must have the form os/arch or os/arch/variant, but is ${JSON.stringify(t)}.`,{hint:'Fo\
r example "linux/amd64", "linux/arm64" or "linux/arm/v7".'})}return Ae({os:e,architecture:n,variant:r})}function Jn(t){const e=fu(t)?oa(t):t;const n=e.images.map(kT);const[r]=n;if(r===void 0)throw new RangeError("a set needs\
 an image");const{index:i}=e;if(i===void 0&&n.length>1)throw new RangeError("a set of several images needs an index");const o=i===
void 0?r.bytes:Ys(Er[i.format].index,n.map(PT),i.annotations);const s=i===void 0?{...r.manifest,platform:gg(r.image)}:du(
Er[i.format].index,o);return{root:s,rootBytes:o,images:n,blobs:xT({images:n,root:s,rootBytes:o})}}function xT({images:t,
root:e,rootBytes:n}){const r=[...t.map(({image:i})=>({digest:z(i.config),content:i.config})),...t.map(({manifest:i,bytes:o})=>({
digest:i.digest,content:o})),{digest:e.digest,content:n},...t.flatMap(({image:{layers:i}})=>i).map(({path:i,startByte:o,
descriptor:{digest:s,sizeBytes:a}})=>({digest:s,content:{path:i,startByte:o,sizeBytes:a}}))];return[...new Map(r.map(i=>[
i.digest,i])).values()]}function kT(t){const e=Er[t.format];const n=du(e.config,t.config);const r=t.layers.map(({descriptor:o})=>o);
const i=Ks(e.manifest,n,r,t.annotations);return{manifest:du(e.manifest,i),bytes:i,image:t}}function PT({manifest:t,image:e}){
return{...t,platform:gg(e),annotations:e.entryAnnotations}}function gg({indexPlatform:t,config:e}){if(t!==void 0)return t;
const n=M(e.toString());const r=["architecture","os","os.version","variant"].map(o=>[o,b(n,o)]);const i=w(n,"os.features");
return Object.fromEntries([...r.filter(([,o])=>o!==void 0),...Array.isArray(i)?[["os.features",i]]:[]])}function du(t,e){
return{mediaType:t,digest:z(e),sizeBytes:e.length}}function cu({images:t,index:e}){return e?.format==="docker"||t.some(({
format:n})=>n==="docker")}function fu(t){return cu(t)&&t.images.some(({layers:e})=>e.some(({descriptor:n})=>au(n.mediaType)===
"zstd"))}function oa(t){const e="oci";const n=i=>{const{descriptor:o}=i;const s=au(o.mediaType);const a=s===void 0?o.mediaType:
Sr(e,s);return{...i,descriptor:{...o,mediaType:a}}};const r=t.images.map(i=>({...i,format:e,layers:i.layers.map(n)}));return{
images:r,index:t.index&&{...t.index,format:e}}}function uo({root:t,blobs:e},n,r){return[Qs,ea({...t,annotations:n}),...r===
void 0?[]:[Zs([r])],...e.map(({digest:i,content:o})=>({path:He(i),content:o}))]}function yg({images:t},e,n){const r=t.find(
({image:s})=>Y(s.platform,n))??t[0];if(r===void 0)throw new RangeError("a set needs an image");const{config:i,layers:o}=r.
image;return{Config:He(z(i)),RepoTags:e.length===0?null:e,Layers:o.map(({descriptor:s})=>He(s.digest))}}import{access as sO,chmod as aO,constants as yy,link as dO,rename as wy,rm as ka}from"node:fs/promises";import{basename as cO,
dirname as Eo}from"node:path";var IT=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function rn(t){return t.replace(IT,e=>[...e].map(n=>`\\u${TT(n.codePointAt(0)??
0)}`).join(""))}function TT(t){const e=t.toString(16);return t>65535?`{${e}}`:e.padStart(4,"0")}function ce(t,e){const n=t.
length>e?[...t.slice(0,2*e+1)]:[];return n.length>e?`${n.slice(0,e-1).join("")}…`:t}function wg(t){return`<code>${sa(t)}\
</code>`}function sa(t){return rn(t).replace(/[^\p{L}\p{N} /-]/gu,e=>`&#${e.codePointAt(0)};`)}function Rt(t,e=""){const n=t.
flatMap(i=>i.match(/`+/g)??[]);const r="`".repeat(Math.max(3,...n.map(i=>i.length+1)));return[`${r}${e}`,...t,r].join("\n")}var lo="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.";var vT=150;
function Le(t){return JSON.stringify(ce(t,vT))}function Se(t,e,n){return new p("BLOB_INVALID",`The file ${Le(t)} of ${Le(
n)} ${e}.`,{hint:"The image was damaged or only partly copied. Save, copy or build it again."})}function fe(t,e,n){return new p(
"UNSUPPORTED_IMAGE",`${t} ${e}.`,{hint:n})}import{createHash as OT}from"node:crypto";var bg={sha256:64,sha512:128};function At(t){const[e="",n="",...r]=t.split(":");const i=Object.hasOwn(bg,e)?bg[e]:void 0;
if(r.length>0||n.length!==i||!/^[0-9a-f]+$/.test(n))return void 0;return{algorithm:e,hex:n}}function aa(t,{digest:e,sizeBytes:n}){
if(t.length!==n)throw Q(e,on(t.length,n));const r=At(e)?.algorithm;if(r===void 0)throw Q(e,"has a digest that cannot be \
checked");const i=`${r}:${OT(r).update(t).digest("hex")}`;if(i!==e)throw Q(e,`has the digest ${i}`)}function on(t,e){return`\
has ${t} bytes, but its descriptor says ${e}`}function Q(t,e){return new p("BLOB_INVALID",`The blob ${t.slice(0,150)} ${e}\
.`,{hint:"The image was damaged or changed on its way here. Copy or build it again, and check the disk and memory of thi\
s machine."})}var uu="application/vnd.oci.image.";var da="application/vnd.docker.";var sn={index:`${da}distribution.manifest.list.v2+j\
son`,manifest:`${da}distribution.manifest.v2+json`,config:`${da}container.image.v1+json`,layer:`${da}image.rootfs.diff.t\
ar`};var BT=new Map([[`${uu}manifest.v1+json`,"oci"],[`${uu}index.v1+json`,"oci"],[sn.manifest,"docker"],[sn.index,"dock\
er"]]);var _T=new Set([`${uu}config.v1+json`,sn.config]);var RT=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/;
var AT=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function xr(t){return BT.
get(t)}function lu(t){return _T.has(t)}function Eg(t){if(RT.test(t))return"layer";return AT.test(t)?"foreign":"other"}function an(t,e){aa(t,e);const n=M(t.toString("utf8"));const r=l=>Q(e.digest,l);if(!v(n))throw r("is not a JSON object");
const i=b(n,"mediaType");const o="manifests"in n&&("layers"in n||"config"in n||"fsLayers"in n);if(o)throw r("has the fie\
lds of a manifest and of an index");if(i!==void 0&&e.mediaType!==""&&i!==e.mediaType)throw r(`has the media type ${JSON.
stringify(i)}, but its descriptor says ${JSON.stringify(e.mediaType)}`);const s=i??(e.mediaType||LT(n));const a=xr(s);if(a===
void 0)return{kind:"other",mediaType:s};const d=mu(n);if(wr(s)){return{kind:"index",format:a,entries:Sg(n,"manifests",r),
annotations:d}}const c=Pg(w(n,"config"));if(c===void 0)throw r("has no descriptor of a config");const f=Sg(n,"layers",r).
map(NT);const u=b(n,"artifactType");return{kind:"manifest",format:a,mediaType:s,config:c,layers:f,annotations:d,artifactType:u}}
function xg(t){const e=M(t.toString("utf8"));const n=w(e,"manifests");if(!v(e)||!Array.isArray(n))return void 0;const r=n.
map(kg).filter(i=>i!==void 0);if(r.length!==n.length)return void 0;return{kind:"index",format:"oci",entries:r,annotations:mu(
e)}}function LT(t){if("manifests"in t)return Oe.index;return"config"in t&&"layers"in t?Oe.manifest:""}function Sg(t,e,n){
const r=w(t,e);if(!Array.isArray(r))throw n(`has no list of ${e}`);return r.map((i,o)=>{const s=kg(i);if(s===void 0)throw n(
`has no valid descriptor at position ${o} of its ${e}`);return s})}function NT({mediaType:t,digest:e,sizeBytes:n}){return{
mediaType:t,digest:e,sizeBytes:n}}function kg(t){const e=Pg(t);if(e===void 0)return void 0;const n=w(t,"platform");return{
...e,platform:v(n)?n:void 0,annotations:mu(t)}}function Pg(t){const e=fo(t);if(e===void 0||At(e.digest)===void 0)return void 0;
return Number.isSafeInteger(e.sizeBytes)&&e.sizeBytes>=0?e:void 0}function mu(t){const e=w(t,"annotations");return Object.
fromEntries(Object.entries(v(e)?e:{}).filter(n=>typeof n[1]==="string"))}async function kr(t,e){const{digest:n}=e;const r=await t.readManifest(e);if(r===void 0)throw Se(n,"is missing, though an\
 index names it",t.name);const i=an(r,e);const o=t.name;if(i.kind==="index"){const{format:a,annotations:d,entries:c}=i;return{
reference:o,digest:n,index:{format:a,annotations:d},entries:c}}if(i.kind==="manifest"){const{mediaType:a}=i;return{reference:o,
digest:n,index:void 0,entries:[{...e,mediaType:a,platform:void 0}]}}const s=i.mediaType===""?"of no known type":Le(i.mediaType);
throw fe(o,`must be an image or an index, but is ${s}`,lo)}import{open as Ng,stat as Cg}from"node:fs/promises";import{join as VT}from"node:path";import{Readable as KT}from"node:stream";function me(t){return t?.code??String(t)}function lt(t){return["ENOSPC","EDQUOT"].includes(me(t))}import{posix as _g}from"node:path";var Ig=16*1024;function Tg(t,e){const n=new Map;const r=[];for(const{key:i,value:o}of gu(t,e)){n.set(i,o);if(i==="GNU.sp\
arse.offset"||i==="GNU.sparse.numbytes")r.push(o)}if(r.length>0)n.set("GNU.sparse.map",Buffer.from(r.join(",")));return n}
function vg(t,e){return pu(t,n=>n===e)}function pu(t,e){return Buffer.concat([...gu(t,0)].filter(({key:n})=>!e(n)).map(({
bytes:n})=>n))}function hu(t,e){return Buffer.concat([...gu(t,0)].map(({key:n,bytes:r})=>{const i=e.get(n);return i===void 0?
r:CT(n,i)}))}function CT(t,e){const n=Buffer.concat([Buffer.from(` ${t}=`),Buffer.from(e),Buffer.from("\n")]);const r=n.
length;const i=r+String(r+String(r).length).length;return Buffer.concat([Buffer.from(String(i)),n])}function*gu(t,e){let n=0;
for(let r=1;n<t.length;r++){if(r>Ig){throw new p("TAR_LIMIT",`The PAX header at byte ${e} holds more than ${Ig} records.`,
{hint:ge})}const i=t.indexOf(32,n);const o=i===-1?"":t.toString("latin1",n,i);const s=/^[0-9]{1,10}$/.test(o)?Number(o):
0;const a=n+s;const d=i===-1?-1:t.indexOf(61,i+1);if(s===0||a>t.length||d===-1||d>=a||t[a-1]!==10){throw new p("TAR_INVA\
LID",`The PAX header at byte ${e} has a malformed record: the stream was damaged.`,{hint:Kt})}yield{key:t.toString("utf8",
i+1,d),value:t.subarray(d+1,a-1),bytes:t.subarray(n,a)};n=a}}function dn(t){return/^[0-9]{1,16}$/.test(t)?Number(t):Number.
NaN}var Og=1024*1024;var $T=4*1024*1024;var Bg=Buffer.alloc(0);var yu={pax:new Map,longName:void 0,longLink:void 0};function cn(t){
return t===Te.pax||t===Te.gnuLongName||t===Te.gnuLongLink}var Pr=class{#e=[];#t=0;#n=yu;#r;get isReading(){return this.#r!==
void 0}get isEmpty(){return this.#e.length===0}begin(e,n,r){const{typeFlag:i,sizeBytes:o}=e;if(o>Og||this.#t+o>$T){throw new p(
"TAR_LIMIT",`The extension header at byte ${r} claims ${o} bytes; at most ${Og} are read.`,{hint:ge})}this.#i(Buffer.from(
n));if(o>0)this.#r={typeFlag:i,left:oe(o),parts:[],sizeBytes:o};else this.#n=wu(this.#n,i,Bg,r)}take(e,n){const r=this.#r;
if(r===void 0)return 0;const i=Math.min(r.left,e.length);r.parts.push(Buffer.from(e.subarray(0,i)));r.left-=i;if(r.left===
0){this.#r=void 0;const o=r.parts.length===1?r.parts[0]:Buffer.concat(r.parts);this.#i(o);this.#n=wu(this.#n,r.typeFlag,
o.subarray(0,r.sizeBytes),n)}return i}release(){const e={blocks:this.#e,extension:this.#n};this.#e=[];this.#t=0;this.#n=
yu;return e}#i(e){this.#e.push(e);this.#t+=e.length}};function Ir(t){const e=[];for(let n=0;n<t.length;n++){const r=t[n];
const{typeFlag:i,sizeBytes:o}=ve(r,0);e.push({typeFlag:i,block:r,data:o===0?void 0:t[++n],sizeBytes:o})}return e}function Ce(t){
return Ir(t).reduce((e,{typeFlag:n,data:r=Bg,sizeBytes:i})=>wu(e,n,r.subarray(0,i),0),yu)}function fn(t,{pax:e,longName:n}){
return n??Ne(e.get("GNU.sparse.name"))??Ne(e.get("path"))??t.name}function Lt(t,{pax:e,longLink:n}){return n??Ne(e.get("\
linkpath"))??zs(t)}function ca(t,{pax:e},n){const r=Ne(e.get("size"));if(r===void 0)return t.sizeBytes;const i=r.toString(
"latin1");const o=dn(i);if(!Number.isSafeInteger(o))throw tt(n,`the PAX record of its size is ${JSON.stringify(i.slice(0,
40))}`);return o}function wu(t,e,n,r){if(e===Te.pax)return{...t,pax:Tg(n,r)};const i=Ne(DT(n));return e===Te.gnuLongName?
{...t,longName:i}:{...t,longLink:i}}function Ne(t){return t?.length===0?void 0:t}function DT(t){const e=t.indexOf(0);return e===
-1?t:t.subarray(0,e)}var Rg=2e5;var FT=1024;var MT=64*1024;var UT=[["gzip","1f8b","gunzip --keep"],["zstd","28b52ffd","zstd --decompress"],["\
xz","fd377a585a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],["lz4","04224d18","lz4 --decompress"]];
async function Ag(t){const e=new bu(t);const n=new Map;const r=new Pr;jT(await e.read(0,O),t.path);let i=0;let o=0;let s=0;
while(s<t.sizeBytes&&o<2){const a=s;const d=await e.block(a);s+=O;if(to(d)){o++;continue}if(o===1)throw tt(a,"there is a\
 single zero block between two entries");const c=ve(d,a);if(++i>Rg)throw GT(t.path);if(c.typeFlag===Te.paxGlobal){s+=oe(
c.sizeBytes)}else if(cn(c.typeFlag)){r.begin(c,d,a);const f=oe(c.sizeBytes);if(f>0)r.take(await e.exactly(s,f),a);s+=f}else{
const{extension:f}=r.release();const u=c.hasOldType&&c.name.at(-1)===47;const l=Hs(c.typeFlag)&&!u?ca(c,f,a):0;s=c.gnuIsExtended?
await HT(e,s):s;if(s+l>t.sizeBytes)throw Eu(t,s+l);zT(n,{header:c,block:d,extension:f,offset:s,sizeBytes:l});s+=oe(l)}}if(!r.
isEmpty)throw Eu(t,s);return n}async function HT(t,e){let n=e;for(let r=true;r;n+=O)r=((await t.block(n))[504]??0)!==0;return n}
function zT(t,e){const{header:n,block:r,extension:i,offset:o,sizeBytes:s}=e;const a=fn(n,i);const d=a.length>FT?void 0:fa(
a.toString("utf8"));if(d===void 0)return;const{typeFlag:c}=n;const f=c==="S"||[...i.pax.keys()].some(WT);if(f)t.set(d,{kind:"\
sparse"});else if(c==="0"||c==="7")t.set(d,{kind:"file",offset:o,sizeBytes:s});else if(c==="1"||c==="2"){const u=(i.longLink??
i.pax.get("linkpath")??zs(r)).toString("utf8");const l=c==="1"||u.startsWith("/")?u:`${_g.dirname(d)}/${u}`;t.set(d,{kind:"\
link",target:fa(l)})}else t.delete(d)}function WT(t){return t.startsWith("GNU.sparse.")}function fa(t){const e=_g.normalize(
t.replace(/^\/+/,"")).replace(/\/$/,"");return e===".."||e.startsWith("../")?void 0:e}var bu=class{#e;#t=Buffer.alloc(0);#n=0;constructor(e){
this.#e=e}async read(e,n){const r=e-this.#n;if(r>=0&&r+n<=this.#t.length)return this.#t.subarray(r,r+n);const{handle:i,signal:o}=this.#e;
if(o.aborted)throw H(o.reason);const s=Buffer.alloc(Math.max(n,MT));let a=0;while(a<s.length){const{bytesRead:d}=await i.
read(s,a,s.length-a,e+a);if(d===0)break;a+=d}this.#t=s.subarray(0,a);this.#n=e;return this.#t.subarray(0,n)}async exactly(e,n){
const r=await this.read(e,n);if(r.length<n)throw Eu(this.#e,e+n);return r}block(e){return this.exactly(e,O)}};function jT(t,e){
const n=t.toString("hex",0,8);const r=UT.find(([,o])=>n.startsWith(o));const i=JSON.stringify(e);if(r!==void 0){const o=`\
The archive ${i} must be a plain tar archive, but is compressed with ${r[0]}.`;throw new p("UNSUPPORTED_IMAGE",o,{hint:`\
Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${r[2]} ${i}`})}
if(t.length===O&&(to(t)||JT(t)))return;throw new p("UNSUPPORTED_IMAGE",`${i} must be a tar archive, but is not one.`,{hint:'\
Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}function JT(t){
try{ve(t,0);return true}catch{return false}}function Eu({path:t,sizeBytes:e},n){const r=`The archive ${JSON.stringify(t)}\
 ends after ${e} bytes, but its headers promise at least ${n}: something was cut off.`;return new p("TAR_TRUNCATED",r,{hint:"\
Save or copy it again, and check whether the disk was full."})}function GT(t){const e=`The archive ${JSON.stringify(t)} \
has more than ${Rg} entries.`;return new p("TAR_LIMIT",e,{hint:ge})}function ua(t){return{open:async e=>t.open(e),locate:async()=>t.range}}var Lg=1024*1024;var $g=4*1024*1024;var YT=8;async function un(t,e,n){
if(t.sizeBytes>$g)throw qT(e,t.sizeBytes);const r=[];for await(const i of t.open(n))r.push(i);return Buffer.concat(r)}function qT(t,e){
const n=`${t} has ${e} bytes, but at most ${$g} bytes of a manifest, an index or a config are read.`;return new p("TAR_L\
IMIT",n,{hint:ge})}async function Dg(t){const e=await Mg(t);if(!e.isDirectory()){throw new p("BAD_INPUT",`${JSON.stringify(
t)} must be a directory, but is a file.`,{hint:'Write "oci-archive:PATH" for an archive of an OCI image layout, and "doc\
ker-archive:PATH" for one of "docker save".'})}return{path:t,find:async n=>{const r=VT(t,n);const i=await Cg(r).catch(o=>{
if(["ENOENT","ENOTDIR"].includes(me(o)))return void 0;throw mo(r,o)});if(!i?.isFile())return void 0;return Fg({path:r,startByte:0,
sizeBytes:i.size})},close:async()=>{}}}async function la(t,e){const n=await Mg(t);if(!n.isFile()){const i=n.isDirectory()?
"a directory":"no regular file";throw new p("BAD_INPUT",`${JSON.stringify(t)} must be an archive, but is ${i}.`,{hint:n.
isDirectory()?'Write "oci:DIR" for a directory with an OCI image layout.':"An archive is read several times, from any po\
sition, so it must be a file. Save it to one first."})}const r=await Ng(t).catch(i=>{throw mo(t,i)});try{const i=await Ag(
{handle:r,path:t,sizeBytes:n.size,signal:e});return new Su(t,r,i)}catch(i){await r.close();throw i}}var Su=class{path;#e;#t;constructor(e,n,r){
this.path=e;this.#e=n;this.#t=r}async find(e){let n=fa(e);for(let r=0;n!==void 0;r++){const i=this.#t.get(n);if(i===void 0)
return void 0;if(i.kind==="file"){const{offset:o,sizeBytes:s}=i;return Fg({path:this.path,startByte:o,sizeBytes:s,handle:this.#e})}
if(i.kind==="sparse")throw Se(e,"is stored as a sparse file, as no builder does",this.path);if(r===YT)throw Se(e,"is beh\
ind a loop of links",this.path);n=i.target}throw Se(e,"is a link that leads out of the archive",this.path)}close(){return this.#e.
close()}};function Fg(t){const{path:e,startByte:n,sizeBytes:r}=t;const i={path:e,startByte:n,sizeBytes:r};return{sizeBytes:r,
range:i,open:o=>new xu(t,o)}}var xu=class extends KT{#e;#t;#n;#r;constructor(e,n){super({highWaterMark:Lg,signal:n});this.#e=
e;this.#r=e.startByte;this.#t=e.startByte+e.sizeBytes}_construct(e){const{handle:n,path:r}=this.#e;const i=n===void 0?Ng(
r):Promise.resolve(n);i.then(o=>{this.#n=o;e()},o=>e(mo(r,o)))}_read(){const e=Math.min(Lg,this.#t-this.#r);if(e===0||this.#n===
void 0){this.push(null);return}this.#n.read(Buffer.allocUnsafe(e),0,e,this.#r).then(({bytesRead:n,buffer:r})=>{this.#r+=
n;this.push(n===0?null:r.subarray(0,n))},n=>this.destroy(mo(this.#e.path,n)))}_destroy(e,n){const r=this.#e.handle===void 0;
const i=r?this.#n?.close():void 0;Promise.resolve(i).then(()=>n(e),()=>n(e))}};async function Mg(t){return Cg(t).catch(e=>{
throw mo(t,e)})}function mo(t,e){const n=me(e);if(n==="ENOENT"||n==="ENOTDIR"){return new p("IMAGE_NOT_FOUND",`There is \
no file or directory ${JSON.stringify(t)}.`,{hint:"Check the path. It is relative to the working directory, and ends at \
the first colon.",cause:e})}return new p("BAD_INPUT",`Cannot read ${JSON.stringify(t)}: ${n}.`,{hint:"Check the permissi\
ons of the file and of the directories above it.",cause:e})}var XT=/^sha256:[0-9a-f]{64}$/;function ma(t,e,n){const r=w(t,"rootfs","diff_ids")??[];const i="No builder writes this. \
Use an image from a source that you trust.";if(!F(r)||!r.every(o=>XT.test(o)))throw fe(n,"has a diffID in its config tha\
t is not a sha256 digest",i);if(r.length!==e)throw fe(n,`has ${e} layers, but ${r.length} diffIDs in its config`,i);return r}var ZT=8;var Tr=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(e){const n=[];const r=[];if(this.attestations>
0)r.push(Ug(this.attestations,"attestation"));if(this.artifacts.length>0){const i=Pu([...new Set(this.artifacts)].map(o=>o===
""?"no type":o));r.push(`${Ug(this.artifacts.length,"artifact")} (${i})`)}if(r.length>0)n.push(`Left out of ${e}, since \
they describe the source or are not images: ${r.join(" and ")}.`);if(this.notLinux.length>0)n.push(`Left out of ${e}, si\
nce only Linux images can be flattened: ${ku(this.notLinux)}.`);if(this.missing.length>0)n.push(`Left out of ${e}, since\
 its index names them but they are missing: ${QT(this.missing)}.`);return n}};function ku(t){return Pu([...new Set(t.map(
B))])}function QT(t){return Pu([...new Set(t.map(e=>e===void 0?"an unknown platform":B(e)))])}function Pu(t){const e=t.slice(
0,ZT).map(r=>/^[\w./+ -]*$/.test(r)?r:Le(r));const n=t.length-e.length;return e.join(", ")+(n>0?` and ${n} more`:"")}function Ug(t,e){
return`${t} ${e}${t===1?"":"s"}`}function Iu(t){const e=b(t,"os");const n=b(t,"architecture");if(e===void 0||n===void 0)return void 0;const r={os:e,architecture:n,
variant:b(t,"variant")};return ra(r)&&e!=="unknown"&&n!=="unknown"?r:void 0}function Hg(t,e){const n=t??e;if(n===void 0)
return void 0;const r=e!==void 0&&!Tu(n,e);return Ae({...n,variant:n.variant??(r?e.variant:void 0)})}function Tu(t,e){const n=r=>Ae(
{...r,variant:void 0});return!Y(n(t),n(e))}function zg(t,e,{available:n,notices:r}){const i=n.length===0?"has no platfor\
m at all":`has ${ku(n)}`;const o=`The image ${t} is needed for ${B(e)}, but ${i}.`;return new p("PLATFORM_MISMATCH",[o,...r].
join(" "),{hint:"Select a platform that the image has."})}var Wg=8;var jg=1e4;var ev="vnd.docker.reference.type";function po({annotations:t}){return t[ev]!==void 0}var vr=class{#e;#t;#n=new Set;#r=[];#i=0;constructor(e,n){
this.#e=e;this.#t=n}async follow(e){for(const n of e)await this.#o(n,0);return this.#r}async#o(e,n){if(++this.#i>jg)throw this.#a(
`has more than ${jg} entries in its indexes`);if(po(e)){this.#t.attestations++;return}if(this.#n.has(e.digest))return;this.#n.
add(e.digest);const{mediaType:r}=e;if(r!==""&&xr(r)===void 0){this.#t.artifacts.push(r)}else if(r===""||wr(r)){await this.#s(
e,n)}else{this.#r.push(e)}}async#s(e,n){if(n===Wg)throw this.#a(`has indexes nested more than ${Wg} deep`);const r=await this.#e.
readManifest(e);if(r===void 0){this.#t.missing.push(void 0);return}const i=an(r,e);if(i.kind==="index"){for(const o of i.
entries)await this.#o(o,n+1)}else if(i.kind==="manifest"){this.#r.push(e)}else if(e.mediaType===""){this.#t.artifacts.push(
i.mediaType)}else{throw Q(e.digest,"is not an index")}}#a(e){return fe(this.#e.name,e,"No builder writes this. Use an im\
age from a source that you trust.")}};var tv=4;async function Gn(t,e,n){const{reference:r,digest:i,index:o}=e;const s=new Tr;const a=o===void 0;const d=await new vr(
t,s).follow(e.entries);const c=new vu(t,{leftOut:s,platforms:n,isAlone:a});const f=await nv(d,l=>c.load(l));const u=(n??
[]).find(l=>!f.some(m=>Y(m.platform,l)));if(u!==void 0){const l=[...f.map(({platform:m})=>m),...c.others];throw zg(r,u,{
available:l,notices:s.notices(r)})}if(f.length===0){const l=s.notices(r).join(" ");throw fe(r,`has no image that can be \
flattened${l&&`. ${l.replace(/\.$/,"")}`}`,lo)}return{...{reference:r,digest:i,index:o,images:f},notices:[...s.notices(r),
...c.notices],release:({manifest:l})=>t.release(l),close:()=>t.close()}}async function nv(t,e){const n=[];const r=[...t.
entries()];const i=async()=>{for(let o=r.shift();o!==void 0;o=r.shift())n[o[0]]=await e(o[1])};await Promise.all(Array.from(
{length:tv},i));return n.filter(o=>o!==void 0)}var vu=class{notices=[];others=[];#e;#t;constructor(e,n){this.#e=e;this.#t=
n}async load(e){const n=Iu(e.platform);if(n!==void 0&&!this.#r(n))return void 0;const r=await this.#e.readManifest(e);if(r===
void 0)return this.#i(e,n);const i=an(r,e);if(i.kind!=="manifest")throw Q(e.digest,"is not a manifest");if(!this.#s(i))return void 0;
const o=await this.#a(i,e);if(o===void 0)return this.#i(e,n,i);const s=Iu(o);const a=Hg(n,s);if(a===void 0)throw fe(`The\
 image ${e.digest}`,"does not say which platform it is for","Build it again with a current builder.");if(n===void 0&&!this.#r(
a))return void 0;if(n!==void 0&&s!==void 0&&Tu(n,s))this.notices.push(`The index says that ${e.digest} is for ${B(n)}, b\
ut its config says ${B(s)}.`);return this.#n(e,i,{config:o,platform:a})}async#n(e,n,{config:r,platform:i}){const{mediaType:o,
digest:s,sizeBytes:a}=e;const d={mediaType:o||n.mediaType,digest:s,sizeBytes:a};const{layers:c}=n;const f=ma(r,c.length,
`The image ${s}`);const u={manifest:d,layers:c,platform:i};return{manifest:d,format:n.format,platform:i,indexPlatform:this.#t.
isAlone?void 0:e.platform,entryAnnotations:this.#t.isAlone?{}:e.annotations,annotations:n.annotations,config:{descriptor:n.
config,json:r},layers:await Promise.all(c.map(async(l,m)=>{const h=await this.#e.findLayer(l,u);if(h===void 0)throw this.#o(
l.digest,e);return{descriptor:l,diffId:f[m]??"",...h}}))}}#r(e){const{platforms:n,isAlone:r,leftOut:i}=this.#t;const o=n?.
some(s=>Y(s,e))??true;if(!o)this.others.push(e);else if(e.os!=="linux"){if(r||n!==void 0){throw new p("UNSUPPORTED_IMAGE",
`docker-flatten needs a Linux image, but ${this.#e.name} has one for ${e.os}.`,{hint:"Windows layers are not plain files\
ystems and cannot be flattened this way."})}i.notLinux.push(e);return false}return o}async#i(e,n,r){const{isAlone:i,leftOut:o}=this.#t;
const s={manifest:e,layers:r?.layers??[],platform:n};const a=await Promise.all(s.layers.map(c=>this.#e.findLayer(c,s)));
const d=r!==void 0&&!a.includes(void 0);if(i||d)throw this.#o(r?.config.digest??e.digest,e);o.missing.push(n)}#o(e,{digest:n}){
const r=e===n?"an index":`the manifest ${n}`;return Se(e,`is missing, though ${r} names it`,this.#e.name)}#s({config:e,layers:n,
artifactType:r,mediaType:i}){const{isAlone:o,leftOut:s}=this.#t;const a=n.map(u=>Eg(u.mediaType));const d=lu(e.mediaType)&&
(n.length===0||a.some(u=>u!=="other"));if(!d){const u=r??(lu(e.mediaType)?n[0]?.mediaType??i:e.mediaType);if(o)throw fe(
this.#e.name,`is not an image, but ${Le(u)}`,lo);if(n.some(l=>l.mediaType==="application/vnd.in-toto+json"))s.attestations++;else
s.artifacts.push(u);return false}const c=n[a.indexOf("foreign")];if(c!==void 0)throw fe(`The layer ${c.digest}`,`is a fo\
reign layer (${c.mediaType}), which only its vendor may distribute`,"Images with such layers cannot be flattened: the re\
sult would distribute them.");const f=n[a.indexOf("other")];if(f!==void 0)throw fe(`The layer ${f.digest}`,`has the unkn\
own media type ${JSON.stringify(f.mediaType)}`,"Layers are tar archives, uncompressed or compressed with gzip or zstd. B\
uild the image again with one of these; decrypt an encrypted one.");return true}async#a({config:e},n){const r=await this.#e.
readConfig(e,n);if(r===void 0)return void 0;aa(r,e);const i=M(r.toString("utf8"));if(!v(i))throw Q(e.digest,"is not a co\
nfig, since it is not a JSON object");return i}};var rv=["org.opencontainers.image.ref.name","io.containerd.image.name"];var Jg=20;function Kg(t,e){const{index:n,reference:r,
text:i}=e;if(n!==void 0){const s=t[n];if(s===void 0){const a=t.length===0?"no image":`only the images @0 to @${t.length-
1}`;throw Ou(`${i} must name an image, but the layout has ${a}.`,t)}return[s]}if(r!==void 0){const s=t.filter(d=>pa(d).includes(
r));const a=s.length>0?s:t.filter(d=>ov(d,r));if(a.length===0)throw Ou(`${i} must name an image, but the layout has none\
 with that name.`,t);return Gg(a,t,e)}const o=t.filter(iv);if(o.length===0)throw Ou(`${i} must contain an image, but con\
tains none.`,t);return Gg(o,t,e)}function Gg(t,e,{text:n,path:r,transport:i}){const o=[...new Map(t.map(d=>[d.digest,d])).
values()];if(o.length===1)return o;const s=new Set(t.map(d=>pa(d).toSorted().join(" ")));const a=o.every(({mediaType:d,platform:c})=>d.
includes(".manifest.v")&&c!==void 0);if(s.size===1&&a)return o;throw new p("BAD_INPUT",`${n} must name one image, but th\
e layout has several: ${Yg(e)}.`,{hint:`Add one of these names: "${i}:${r}:NAME".`})}function iv(t){return!po(t)&&(t.mediaType===
""||xr(t.mediaType)!==void 0)}function pa({annotations:t}){return rv.map(e=>t[e]).filter(e=>e!==void 0)}function ov(t,e){
const n=Vg(e);return n!==void 0&&pa(t).some(r=>/[/:]/.test(r)&&Vg(r)===n)}function Vg(t){try{return ae(de(t,"image"))}catch{
return void 0}}function Yg(t){const e=[...new Set(t.map((r,i)=>pa(r).at(-1)??`@${i}`))];const n=e.length-Jg;return e.slice(
0,Jg).map(Le).join(", ")+(n>0?` and ${n} more`:"")}function Ou(t,e){return new p("IMAGE_NOT_FOUND",t,{hint:e.length===0?
"Check the path.":`It has: ${Yg(e)}.`})}var qg="1.0.0";var ho=class{name;#e;#t;constructor(e,n,r){this.name=e;this.#e=n;this.#t=r}async readManifest({digest:e}){
const n=await this.#e.find(ha(e));return n&&un(n,`The blob ${e}`,this.#t)}readConfig(e){return this.readManifest(e)}async findLayer({
digest:e,sizeBytes:n}){const r=await this.#e.find(ha(e));if(r===void 0)return void 0;if(r.sizeBytes!==n)throw Q(e,on(r.sizeBytes,
n));return ua(r)}async release(){}close(){return this.#e.close()}};async function Xg(t,e){const{text:n,path:r,transport:i}=t;
const o=await(i==="oci"?Dg(r):la(r,e.signal));try{const s=new ho(n,o,e.signal);const a=await Bu(o,e.signal);if(a===void 0)
throw await dv(o,t);const[d,...c]=Kg(a.entries,t);const f=d!==void 0&&c.length===0?await kr(s,d):{reference:n,digest:a.digest,
index:{format:a.format,annotations:a.annotations},entries:[d,...c].filter(u=>u!==void 0).map(av)};return await Gn(s,f,e.
platforms)}catch(s){await o.close();throw s}}async function Bu(t,e){const n=await sv(t,e);if(n!==void 0&&n!==qg)throw fe(
t.path,`is an OCI image layout of version ${Le(n)}; only ${qg} is known`,"Look for a newer release of docker-flatten.");
const r=await t.find("index.json");if(r===void 0)return void 0;const i=await un(r,`The file index.json of ${t.path}`,e);
const o=xg(i);if(o===void 0)throw Se("index.json","is not an index of an OCI image layout",t.path);return{...o,digest:z(
i)}}async function sv(t,e){const n=await t.find("oci-layout");if(n===void 0)return void 0;const r=(await un(n,`The file \
oci-layout of ${t.path}`,e)).toString();return b(M(r),"imageLayoutVersion")}function av(t){const{"org.opencontainers.ima\
ge.ref.name":e,...n}=t.annotations;return{...t,annotations:n}}function ha(t){const e=At(t);if(e===void 0)throw Q(t,"has \
a digest that cannot be checked");return`blobs/${e.algorithm}/${e.hex}`}async function dv(t,{text:e,path:n,transport:r}){
const i=await t.find("manifest.json")!==void 0;const o=!i?'Check the path. A layout comes from "docker buildx build --ou\
tput type=oci", skopeo, buildah and others.':r==="oci-archive"?`It looks like an archive of "docker save". Write it as "\
docker-archive:${n}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${n}" oci:NEW`;return fe(e,
"must be an OCI image layout, but has no index.json",o)}import{createHash as bv}from"node:crypto";import{Writable as Ev}from"node:stream";import{pipeline as Sv}from"node:stream/promises";var Zg=["B","kB","MB","GB","TB","PB"];function I(t){let e=t;let n=0;while(Math.abs(e)>=999.5&&n<Zg.length-1){e/=1e3;n++}
const r=n===0||Math.abs(e)>=99.95?0:Math.abs(e)>=9.995?1:2;return`${e.toFixed(r)} ${Zg[n]}`}function ga(t,e){return Or(t===
0?0:(t-e)/t*100)}function Or(t,e=1){const n=t.toFixed(e);return Number(n)===0?n.replace("-",""):n}function Br(t,e){const n=[
I(t),I(e)];return t!==e&&n[0]===n[1]?[`${t} B`,`${e} B`]:n}var cv=16*4096;var fv=.001;function ya(t,e,n){if(!t)return e===
0;return Math.abs(e)<=Math.max(cv,n*fv)}function wa(t,e){return{oldBytes:t,newBytes:e,savedBytes:t-e,savedPercent:ga(t,e)}}
function ey(t){return`${_u(t)}, ${(t.ms/1e3).toFixed(1)} s`}function _u({oldBytes:t,newBytes:e,oldLayers:n,newLayers:r}){
const i=go(ga(t,e));return`${Qg(t,n)} → ${Qg(e,r)}, ${i}`}function go(t){return t.startsWith("-")?`${t.slice(1)} % lar\
ger`:`${t} % smaller`}function Qg(t,e){return`${I(t)} in ${pe(e)}`}function ee(t){return`${t.toLocaleString("en")} ${t===
1?"entry":"entries"}`}function pe(t){return`${t} ${t===1?"layer":"layers"}`}var uv=.2;var lv=10;var mv=3;var pv=100*60*60;var ba=class{#e;#t=performance.now();#n=this.#t;#r;#i=0;#o=0;constructor(e){
this.#e=e;this.#r=e.doneBytes?.()??0}measure(){const{title:e,isEstimate:n=false}=this.#e;const r=performance.now();const i=(r-
this.#t)/1e3;const o=this.#e.doneBytes?.();const s=this.#e.totalBytes?.();const a=o!==void 0&&s!==void 0&&s>0;const d=a&&
o<=s?s:void 0;const c=d===void 0?void 0:Math.min(99,Math.floor((o??0)/d*100));const f=o===void 0?void 0:this.#s(r,o);const u=(d??
0)-(o??0);const l=i<mv||u<=0||!f?Number.POSITIVE_INFINITY:Math.max(1,Math.round(u/f));const m=l>pv?void 0:l;return{...{title:e,
seconds:i,doneBytes:o,totalBytes:d,isEstimate:n},...{percent:c,bytesPerSecond:f,secondsLeft:m}}}#s(e,n){const r=(e-this.#n)/
1e3;if(r>=uv){const i=Math.exp(-r/lv);this.#i=this.#i*i+(n-this.#r);this.#o=this.#o*i+r;this.#n=e;this.#r=n}return this.#o===
0?void 0:this.#i/this.#o}};function ty(t){const{title:e,seconds:n,doneBytes:r,percent:i}=t;if(r===void 0)return`${e}: ${ny(
Math.round(n))} so far`;const o=[hv(t),i===void 0?void 0:`${i} %`,gv(t),yv(t)];return`${e}: ${o.filter(s=>s!==void 0).join(
", ")}`}function hv({doneBytes:t,totalBytes:e,isEstimate:n}){const r=I(t??0);if(e===void 0)return r;return`${r} of ${n?"\
about ":""}${I(e)}`}function gv({bytesPerSecond:t}){return t===void 0?void 0:`${I(t)}/s`}function yv({secondsLeft:t}){return t===
void 0?void 0:`${ny(t)} left`}function ny(t){const e=t<3600?[[Math.floor(t/60),"min"],[t%60,"s"]]:[[Math.floor(t/3600),"\
h"],[Math.floor(t%3600/60),"min"]];const n=e.filter(([r])=>r>0).map(([r,i])=>`${r} ${i}`);return n.length===0?"0 s":n.join(
" ")}var wv=5e3;var ry=1e3;async function W(t,e,n){const r=t.showProgress(e);try{return await n}finally{r()}}async function Ea(t,e,n){
await W(t,e.progress,Promise.race([e.sent,n]).catch(()=>{}));return W(t,{title:e.after},n)}function iy(t,e){const n=new ba(
t);const r=wv/ry;let i=0;let o=t.loggedChars?.();const s=setInterval(()=>{const a=n.measure();if(++i%r!==0)return;const d=t.
loggedChars?.();if(d===o)e(ty(a));o=d},ry);return()=>clearInterval(s)}function ln(t){let e;t.then(n=>e=n).catch(()=>{});
return()=>e}var xv=[["1f8b",".gzip"],["28b52ffd",".zstd"]];var kv=[["fd377a585a00","xz"],["425a68","bzip2"]];var Pv=6;var Iv=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/;
var Sa=class t{name;#e;#t;#n;#r;constructor(e,n,{config:r,blobs:i,layers:o}){this.name=e;this.#e=n;this.#t=i;this.#n=r;const s=({
mediaType:d,digest:c,sizeBytes:f})=>({mediaType:d,size:f,digest:c});const a={mediaType:sn.config,digest:z(r),sizeBytes:r.
length};this.#r=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:sn.manifest,config:s(a),layers:o.map(s)}))}static async of(e,n,r){
const i=await Tv(e,n,r);const o=M(i.toString("utf8"));if(!v(o))throw Se(e.config,"is not a config, since it is not a JSO\
N object",n.path);const s=ma(o,e.layers.length,r.name);const a=new Map;const d=[];const c=new Map;for(const[f,u]of e.layers.
entries()){const l=await n.find(u);if(l===void 0)throw Se(u,"is missing, though manifest.json names it",n.path);const m=await vv(
l,u,r.signal);const h=m===""?`${s[f]}`:`file ${u}`;const g=c.get(h)??{mediaType:`${sn.layer}${m}`,digest:m===""?s[f]??"":
await Bv(l,r),sizeBytes:l.sizeBytes};c.set(h,g);d.push(g);a.set(g.digest,l)}return new t(r.name,n,{config:i,blobs:a,layers:d})}get choice(){
const e=z(this.#r);const n=sn.manifest;const r=this.#r.length;const i={mediaType:n,digest:e,sizeBytes:r,platform:void 0,
annotations:{}};return{reference:this.name,digest:e,index:void 0,entries:[i]}}async readManifest(){return this.#r}async readConfig(){
return this.#n}async findLayer({digest:e}){const n=this.#t.get(e);return n&&ua(n)}async release(){}close(){return this.#e.
close()}};async function Tv(t,e,n){const r=await e.find(t.config);if(r===void 0)throw Se(t.config,"is missing, though ma\
nifest.json names it",e.path);const i=await un(r,`The config ${JSON.stringify(t.config)}`,n.signal);const o=Iv.exec(t.config)?.[1];
const s=z(i);if(o!==void 0&&s!==`sha256:${o}`)throw Q(`sha256:${o}`,`has the digest ${s}`);return i}async function vv(t,e,n){
const r=await Ov(t,n);const i=kv.find(([o])=>r.startsWith(o));if(i!==void 0)throw fe(`The layer ${JSON.stringify(e)}`,`i\
s compressed with ${i[1]}`,"Layers must be uncompressed, or compressed with gzip or zstd. Load the archive into an engin\
e and save it again.");return xv.find(([o])=>r.startsWith(o))?.[1]??""}async function Ov(t,e){const n=t.open(e);for await(const r of n)
return r.toString("hex",0,Pv);return""}async function Bv(t,{signal:e,log:n,touch:r}){const i=bv("sha256");let o=0;const s=new Ev(
{write:(d,c,f)=>{i.update(d);o+=d.length;r();f()}});const a={title:"Digest",doneBytes:()=>o,totalBytes:()=>t.sizeBytes};
await W(n,a,Sv(t.open(e),s,{signal:e}));return`sha256:${i.digest("hex")}`}var oy=20;async function ay(t,e){const{text:n,path:r}=t;const i=await la(r,e.signal);try{const o=Av(await _v(i,t,e.signal),
t);const s=new ho(n,i,e.signal);const a=await Bu(i,e.signal);const d=a&&await Nv(s,a.entries,o);if(d!==void 0)return await Gn(
s,await kr(s,d),e.platforms);const c=await Sa.of(o,i,{...e,name:n});return await Gn(c,c.choice,e.platforms)}catch(o){await i.
close();throw o}}async function _v(t,{text:e,path:n},r){const i=await t.find("manifest.json");if(i===void 0){const d=await t.
find("index.json")!==void 0;const c=await t.find("repositories")!==void 0;const f=d?`It has an index.json, so it is an a\
rchive of an OCI image layout. Write it as "oci-archive:${n}".`:c?"Docker before 1.10 wrote it. Load it into an engine a\
nd save it again.":'Check the path. Such an archive comes from "docker save", "docker buildx build --output type=docker"\
, skopeo, buildah, podman and others.';throw fe(e,'must be an archive of "docker save", but has no manifest.json',f)}const o=await un(
i,`The file manifest.json of ${n}`,r);const s=M(o.toString("utf8"));const a=(Array.isArray(s)?s:[]).map(Rv);if(!Array.isArray(
s)||a.includes(void 0))throw Se("manifest.json","is not a list of images",n);return a.filter(d=>d!==void 0)}function Rv(t){
const e=b(t,"Config");const n=w(t,"Layers")??[];const r=w(t,"RepoTags")??[];if(e===void 0||!F(n)||!F(r))return void 0;return{
config:e,names:r,layers:n}}function Av(t,e){const{text:n,path:r,reference:i,index:o}=e;const s=Lv(t);if(t.length===0)throw new p(
"IMAGE_NOT_FOUND",`${n} must contain an image, but contains none.`,{hint:"Save the image again."});if(o!==void 0){const f=t[o];
if(f!==void 0)return f;throw new p("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has only the images @0 to\
 @${t.length-1}.`,{hint:`It has: ${s}.`})}const a=i&&ae(i);const d=t.filter(({names:f})=>a===void 0||f.some(u=>Ru(u)===a));
const[c]=d;if(c===void 0){throw new p("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has none with that nam\
e.`,{hint:`It has: ${s}.`})}if(d.some(f=>JSON.stringify(sy(f))!==JSON.stringify(sy(c)))){throw new p("BAD_INPUT",`${n} m\
ust name one image, but the archive has several: ${s}.`,{hint:`Add one of these names: "docker-archive:${r}:NAME".`})}return c}
function sy({config:t,layers:e}){return[t,e]}function Ru(t){try{return ae(de(t,"image"))}catch{return void 0}}function Lv(t){
const e=t.flatMap(({names:r},i)=>r.length===0?[`@${i}`]:r);const n=e.length-oy;return e.slice(0,oy).map(Le).join(", ")+(n>
0?` and ${n} more`:"")}async function Nv(t,e,n){const r=n.names.map(Ru);const i=({annotations:a})=>r.includes(Ru(a["io.c\
ontainerd.image.name"]??""));const o=e.filter(a=>!po(a));const s=o.toSorted((a,d)=>Number(i(d))-Number(i(a)));for(const a of s)
if(await Cv(t,a,n))return a;return void 0}async function Cv(t,e,n){for(const r of await new vr(t,new Tr).follow([e])){const i=await t.
readManifest(r);const o=i&&an(i,r);if(o?.kind!=="manifest")continue;const s=[o.config,...o.layers].map(({digest:a})=>ha(
a));if(JSON.stringify(s)===JSON.stringify([n.config,...n.layers]))return true}return false}import{createReadStream as jv,readdirSync as Jv,statSync as Gv}from"node:fs";import{mkdtemp as Vv,rm as my,stat as Kv}from"node:fs/promises";
import{join as Cu}from"node:path";import{Readable as Yv}from"node:stream";import{spawn as Hv}from"node:child_process";var $v=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function Dv(t){return $v.test(t)}function yo(t){const{domain:e,
path:n,digest:r}=t;return`docker://${r===void 0?ae(t):`${e}/${n}@${r}`}`}function wo({domain:t},e){return Dv(t)?[`${e}=f\
alse`]:[]}var mn={read:"PULL_FAILED",write:"PUSH_FAILED"};var dy='skopeo uses the login of "docker login" (docker/login-action), "\
skopeo login" or "podman login": log in to the registry in an earlier step, with an account that may';var Fv={read:"NO_S\
PACE",write:"NO_SPACE"};var cy=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i;
var Mv=[{words:/no space left on device|disk quota exceeded/i,codes:Fv,hint:()=>`Free some disk space, or name a directo\
ry on a larger disk with the ${T("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,codes:mn,
hint:()=>"skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golan\
g-github-containers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,codes:mn,hint:()=>"\
The signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change i\
t."},{words:/toomanyrequests|too many requests|rate limit/i,codes:mn,hint:()=>`${dy} read there, so that its own limit a\
pplies.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,codes:mn,hint:t=>`${dy} ${t===
"read"?"read":"push"} there.`},{words:cy,codes:{read:"IMAGE_NOT_FOUND",write:"PUSH_FAILED"},hint:t=>t==="read"?"Check th\
e name and the tag, and whether the registry has the image.":"Check the name: in some registries the repository must be \
created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,codes:mn,
hint:()=>`A flat image is one layer and therefore one upload: compress it better (${T("compression")}), drop what is not\
 needed (${T("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`},
{words:/HTTP response to HTTPS client/i,codes:mn,hint:()=>'Only registries on this machine are used without TLS. For ano\
ther one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).'},{words:/x509:|certificate/i,
codes:mn,hint:()=>"Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (contain\
ers-certs.d(5)), or trust it on the whole machine."}];var Uv=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function fy(t){return Uv.test(t)}function uy(t){return cy.test(t)}function xa(t){const[e]=[...t.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].
slice(-1);const n=e?.[1]??"";if(!n.startsWith('"'))return(n||t).trim().slice(-2e3);try{return String(JSON.parse(n)).trim().
slice(-2e3)}catch{return n.slice(1,-1).trim().slice(-2e3)}}function _r(t,{kind:e,name:n}){const r=Mv.find(({words:o})=>o.
test(t));const i=e==="read"?`Reading ${n}`:`Writing ${n}`;return new p(r?.codes[e]??mn[e],`${i} with skopeo failed: ${t||
"it printed no message"}`,{hint:r?.hint(e)??"Check whether the registry is reachable, and run again."})}var Nu=[1,4,1];var Au=[1,9];var zv=32*1024*1024;var ly=["--retry-times","2"];var mt=class{#e;#t;#n;constructor(e,n="skop\
eo"){this.#e=e;this.#t=n}checkVersion(){this.#n??=this.#r();return this.#n}async#r(){const{stdout:e,stderr:n}=await this.#s(
["--version"]);const r=`${e.toString()}${n}`;const i=/version (\d+)\.(\d+)(?:\.(\d+))?/.exec(r);if(i===null)throw Lu(`th\
e one on PATH printed ${JSON.stringify(r.slice(0,200))}`);const o=i.slice(1).map(d=>Number(d??0));const s=o.join(".");const a=Nu.
findIndex((d,c)=>d!==o[c]);if(a!==-1&&(o[a]??0)<(Nu[a]??0))throw Lu(`the one on PATH is ${s}`);this.#e.log.debug(`skopeo\
 ${s}`);return s}async copy(e,n,r,i){const o=typeof e==="string"?[e,[]]:[yo(e),wo(e,"--src-tls-verify")];const s=typeof n===
"string"?[n,[]]:[yo(n),wo(n,"--dest-tls-verify")];const a=i.kind==="write"?["--insecure-policy"]:[];const d=await this.#o(
[...[...a,"--tmpdir",this.#e.tempDir,"copy","--quiet",...ly],...[...o[1]??[],...s[1]??[],...r],...["--",String(o[0]),String(
s[0])]]);if(d.exitCode!==0)throw _r(xa(d.stderr),i)}async indexOptions(){const[e=0,n=0]=(await this.checkVersion()).split(
".").map(Number);const r=e>Au[0]||e===Au[0]&&n>=Au[1];return r?["--multi-arch","index-only"]:["--all"]}rawManifest(e){return this.#i(
e,[])}rawConfig(e){return this.#i(e,["--config"])}async#i(e,n){const r=await this.#o([...["inspect","--raw",...n,...ly,...wo(
e,"--tls-verify")],...["--",yo(e)]]);if(r.exitCode===0)return r.stdout;const i=xa(r.stderr);if(uy(i))return void 0;throw _r(
i,{kind:"read",name:`docker://${e.text}`})}async delete(e){const n=await this.#o([...["delete",...wo(e,"--tls-verify")],
...["--",yo(e)]]);if(n.exitCode!==0)throw _r(xa(n.stderr),{kind:"write",name:`docker://${e.text}`})}async#o(e){await this.
checkVersion();return this.#s(e)}async#s(e){const{signal:n,touch:r,log:i}=this.#e;if(n.aborted)throw H(n.reason);i.debug(
`skopeo ${e.join(" ")}`);const o=Hv(this.#t,e,{stdio:["ignore","pipe","pipe"],detached:Wn});Zi(n,o);const s=Wv(o,r);const a=new Xt(
Xi,r);o.stderr?.on("data",a.add);const d=Cs(o,r);try{const c=await Qi(o);if(n.aborted)throw H(n.reason);r();return{exitCode:c,
stdout:s(),stderr:a.text}}catch(c){if(c.code==="ENOENT")throw Lu(`none is on PATH (${x(c)})`,c);throw c}finally{clearInterval(
d)}}};function Wv(t,e){const n=[];let r=0;t.stdout?.on("data",i=>{e();if(r>zv)return;r+=i.length;n.push(i)});return()=>Buffer.
concat(n)}function Lu(t,e){return new p("NO_SKOPEO",`docker-flatten needs skopeo ${Nu.join(".")} or newer for images in \
a registry, but ${t}.`,{hint:`Install the package skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-ge\
t install skopeo"); GitHub's Ubuntu runners have it.`,cause:e})}var qv=1024*1024;async function py(t,e){const{text:n,reference:r}=t;const i=new mt(e);const o=await i.rawManifest(r);if(o===
void 0)throw Qv(n);const s=new $u(t,e,i);const a=r.digest??z(o);s.know(a,o);const d={mediaType:"",digest:a,sizeBytes:o.length,
platform:void 0,annotations:{}};try{return await Gn(s,await kr(s,d),e.platforms)}catch(c){await s.close();throw c}}var $u=class{name;#e;#t;#n;#r=new Map;#i=new Map;constructor({
text:e,reference:n},r,i){this.name=e;this.#e=n;this.#t=r;this.#n=i}know(e,n){this.#r.set(e,n)}async readManifest({digest:e}){
return this.#r.get(e)??await this.#n.rawManifest(this.#o(e))}readConfig(e,n){return this.#n.rawConfig(this.#o(n.digest))}async findLayer({
digest:e,sizeBytes:n},r){const i=async()=>{const s=Cu(await this.#s(r),Xv(e));const a=await Kv(s).then(({size:d})=>d,()=>void 0);
if(a===void 0)throw Q(e,"is missing from what skopeo copied");if(a!==n)throw Q(e,on(a,n));return{path:s,startByte:0,sizeBytes:n}};
const o=async s=>{const{path:a}=await i();return n===0?Yv.from([]):jv(a,{highWaterMark:qv,signal:s})};return{open:o,locate:i}}async release({
digest:e}){const n=this.#i.get(e);this.#i.delete(e);const r=await n?.catch(()=>void 0);if(r!==void 0)await my(r,{recursive:true,
force:true})}async close(){await Promise.all([...this.#i.keys()].map(e=>this.release({mediaType:"",digest:e,sizeBytes:0})))}#o(e){
return{...this.#e,tag:void 0,digest:e}}#s(e){const{digest:n}=e.manifest;const r=this.#i.get(n)??this.#a(e);this.#i.set(n,
r);r.catch(()=>{if(this.#i.get(n)===r)this.#i.delete(n)});return r}async#a({manifest:e,layers:n,platform:r}){const{tempDir:i,
runId:o,log:s}=this.#t;const a=await Vv(Cu(i,`${ie(o)}copy-`));const d={title:r===void 0?"Copy":`Copy ${B(r)}`,doneBytes:()=>Zv(
a),totalBytes:()=>n.reduce((u,{sizeBytes:l})=>u+l,0)};const c={kind:"read",name:this.name};const f=this.#n.copy(this.#o(
e.digest),`dir:${a}`,[],c);try{await W(s,d,f);return a}catch(u){await my(a,{recursive:true,force:true});throw u}}};function Xv(t){
const e=At(t);if(e===void 0)throw Q(t,"has a digest that cannot be checked");return e.hex}function Zv(t){try{return Jv(t).
reduce((e,n)=>e+Gv(Cu(t,n)).size,0)}catch{return 0}}function Qv(t){return new p("IMAGE_NOT_FOUND",`${t} must be an image\
, but its registry does not have it.`,{hint:"Check the name and the tag, and whether it was pushed."})}async function Ye(t,e){try{return await eO(t,e)}catch(n){throw e.signal.aborted?H(e.signal.reason):n}}function eO(t,e){switch(t.
transport){case"docker-archive":return ay(t,e);case"oci":case"oci-archive":return Xg(t,e);case"docker":return py(t,e)}}import{lstat as tO,open as gy,realpath as nO}from"node:fs/promises";import{dirname as rO,join as iO}from"node:path";var oO=0;function Vn(t,e){return iO(t,`${ie(e)}${++oO}.pending`)}async function pn(t){return nO(t).catch(()=>t)}async function Rr(t,e){
const n=await gy(t,"wx");try{await e(n);await n.sync()}finally{await n.close()}}async function Nt(t){const e=await gy(t,
"r").catch(()=>void 0);await e?.sync().catch(()=>{});await e?.close()}async function Be(t){return tO(t).catch(()=>void 0)}
function Ar(t,e,n){return new p("BAD_INPUT",`The ${T("tag")} must name a place that can be written to, but ${JSON.stringify(
t)} is not one: ${e}.`,{hint:n})}var hy={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"\
this user may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"i\
ts name is too long"};function bo(t){const e=me(t);return Object.hasOwn(hy,e)?hy[e]??e:e}function Kn(t,{name:e,path:n,signal:r}){
if(t instanceof p)return t;if(r.aborted)return H(r.reason);if(lt(t)){return new p("NO_SPACE",`The disk of ${rO(n)} fille\
d up while writing ${e}. What was there before is unchanged.`,{hint:"Free some disk space, or name a path on a larger di\
sk.",cause:t})}return new p("WRITE_FAILED",`Cannot write ${e} (${bo(t)}). What was there before is unchanged.`,{hint:"Na\
me a writable path on a disk with space for the compressed image.",cause:t})}function Lr(t,e,{log:n,name:r}){if(fu(t)){n.notice(`${r} gets OCI's media types instead of the source's: Docker's have n\
one for layers with zstd.`);return oa(t)}if(!e||!cu(t))return t;n.notice(`${r} gets OCI's media types instead of Docker'\
s, which programs do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`);return oa(
t)}var So=class{name;#e;#t;#n;#r;constructor(e,n,r){this.name=e.text;this.#e=e.path;this.#t=e.transport==="oci-archive";this.#n=
n;this.#r=r}async check(){const e=await pn(this.#e);const n=(i,o)=>Ar(this.name,i,o);const r=await Be(e);if(cO(e)===""||
e.endsWith("/")||r?.isDirectory())throw n("it is a directory",'Name a file. For a directory write "oci:DIR", or see docs\
/archives.md for the transports.');if(r!==void 0&&!r.isFile())throw n("it exists and is not a plain file","Name a file t\
hat is new or an archive.");try{await sO(`${Eo(e)}/`,yy.W_OK|yy.X_OK)}catch(i){throw n(bo(i),"Create the directory in an\
 earlier step, or name a file in an existing, writable one.")}}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await pn(this.#e);const a=Vn(Eo(s),n);const d=Jn(Lr(e,this.#t,{log:r,name:this.name}));const c=this.#r(d);const f=Qh(
c);let u=0;const l=h=>{u+=h;o()};const m={title:"Write",doneBytes:()=>u,totalBytes:()=>f};try{const h=Rr(a,g=>eg(g,c,{signal:i,
onBytes:l}));await W(r,m,h)}catch(h){await ka(a,{force:true}).catch(()=>{});throw Kn(h,{name:this.name,path:s,signal:i})}
return new Du({name:this.name,path:s,pending:a,digest:d.root.digest,context:this.#n})}};var Du=class{digest;#e;#t;#n;constructor(e){
this.digest=e.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;const i={transport:"oci-archive",text:e,
path:n};return Ye({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,pending:r,context:i}=this.#e;
try{const o=await Be(n);const s=o===void 0||await this.#r();if(o!==void 0)await aO(r,Number(o.mode)&511);const a=(await Be(
r))?.ino;await wy(r,n);this.#n=s?Number(a):void 0;await Nt(Eo(n))}catch(o){throw Kn(o,{name:e,path:n,signal:i.signal})}}async#r(){
const{path:e,context:n}=this.#e;const r=Vn(Eo(e),n.runId);try{await dO(e,r)}catch(i){n.log.debug(`the replaced file cann\
ot be kept: ${x(i)}`);return false}this.#t=r;return true}async undo(){const{path:e}=this.#e;if(this.#n===void 0||Number(
(await Be(e))?.ino)!==this.#n)return;if(this.#t===void 0)await ka(e,{force:true});else await wy(this.#t,e);this.#n=void 0;
this.#t=void 0;await Nt(Eo(e))}async discard(){await ka(this.#e.pending,{force:true});if(this.#t!==void 0)await ka(this.#t,
{force:true});this.#t=void 0}};var Yn="org.opencontainers.image.ref.name";function xo(t){try{const e=Vs(t);const n=w(e,"manifests");if(n===null||n===void 0)
return{...e,manifests:[]};const r=Array.isArray(n)&&n.every(i=>b(i,"digest"));return r?e:void 0}catch{return void 0}}function by(t,e){
const n=Sy(t);const r=e.annotations?.[Yn];const i=n.filter(c=>fO(c)===r);const o=r!==void 0||i.length===1;const[s]=o?i:[];
const a=qs(e);const d=s===void 0?[...n,a]:n.flatMap(c=>{if(c===s)return[a];return i.includes(c)?[]:[c]});return xy({...t,
manifests:d})}function Ey(t,e){const n=JSON.stringify(qs(e));return xy({...t,manifests:Sy(t).filter(r=>JSON.stringify(r)!==
n)})}function Sy(t){const e=w(t,"manifests");return Array.isArray(e)?e.filter(v):[]}function fO(t){return b(t,"annotatio\
ns",Yn)}function xy(t){return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Oe.index,...t}))}import{access as kO,constants as Oy,mkdir as PO,readdir as IO,readFile as TO,rm as vO}from"node:fs/promises";import{basename as OO,
dirname as By,join as Nr,resolve as BO}from"node:path";import{mkdir as Iy,readdir as vy,readFile as Uu,rename as Ia,rm as qn,rmdir as SO}from"node:fs/promises";import{dirname as Ty,
join as xe}from"node:path";import{readdir as uO,rm as Pa,writeFile as lO}from"node:fs/promises";import{basename as mO,join as Fu}from"node:path";import{
setTimeout as pO}from"node:timers/promises";var ky=".lock";var Py=6e4;var hO=10;var gO=40;var yO=0;async function Mu(t,e){const n=await wO(t);try{return await e()}finally{
await Pa(n,{force:true}).catch(()=>{})}}async function wO({directory:t,name:e,context:n}){const{runId:r,signal:i,touch:o}=n;
const s=Fu(t,`${ie(r)}${++yO}${ky}`);const a=performance.now()+Py;for(;;){i.throwIfAborted();await lO(s,"",{flag:"wx"});
const[d]=await bO(t,mO(s)).catch(c=>Pa(s,{force:true}).then(()=>Promise.reject(c)));if(d===void 0)return s;await Pa(s,{force:true});
if(performance.now()>a)throw EO(e,Fu(t,d));o();await pO(hO+Math.random()*gO)}}async function bO(t,e){const n=[];for(const r of await uO(
t)){const i=r.endsWith(ky)&&r!==e?ut(r):void 0;if(i===void 0)continue;if(et(i))await Pa(Fu(t,r),{force:true});else n.push(
r)}return n}function EO(t,e){return new p("WRITE_FAILED",`Another run has been writing to ${t} for more than ${Py/1e3} s\
.`,{hint:`Run again once it has ended. If there is no other run, remove the file ${e}.`})}var Ta=class{digest;#e;#t;constructor(e){this.digest=e.root.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;
const i={transport:"oci",text:e,path:n};return Ye({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,
pending:r,isNew:i,context:o}=this.#e;try{this.#t=(i?await this.#n():void 0)??await Mu({directory:n,name:e,context:o},()=>this.#r());
await Nt(i?Ty(n):n);await qn(r,{recursive:true,force:true})}catch(s){throw Kn(s,{name:e,path:xe(n,"index.json"),signal:o.
signal})}}async#n(){const{path:e,pending:n,blobs:r}=this.#e;if(await Be(e)!==void 0)return void 0;const i=await Uu(xe(n,
"index.json"));try{await Ia(n,e)}catch(o){if(["ENOTEMPTY","EEXIST"].includes(me(o)))return void 0;throw o}return{before:void 0,
after:i,added:["","oci-layout",...r.map(He)]}}async#r(){const{path:e,pending:n,root:r,blobs:i}=this.#e;const o=[];try{await Iy(
xe(e,"blobs/sha256"),{recursive:true});for(const d of["oci-layout",...i.map(He)]){if(await Be(xe(e,d))===void 0)o.push(d);
await Ia(xe(n,d),xe(e,d))}await Nt(xe(e,"blobs/sha256"));const s=await this.#i();const a=by(s?.index,r);await Hu(e,n,a);
return{before:s?.bytes,after:a,added:o}}catch(s){for(const a of o)await qn(xe(e,a),{force:true}).catch(()=>{});throw s}}async#i(){
const{name:e,path:n}=this.#e;const r=await Uu(xe(n,"index.json")).catch(o=>{if(me(o)==="ENOENT")return void 0;throw o});
if(r===void 0)return void 0;const i=xo(r.toString());if(i!==void 0)return{bytes:r,index:i};throw new p("WRITE_FAILED",`${e}\
 no longer has a valid index.json.`,{hint:"Something else changed the directory during the run. Name another one."})}async undo(){
const e=this.#t;this.#t=void 0;const{name:n,path:r}=this.#e;if(e===void 0||await Be(r)===void 0)return;const i={...this.#e.
context,signal:new AbortController().signal};await Mu({directory:r,name:n,context:i},()=>this.#o(e))}async#o({before:e,after:n,
added:r}){const{path:i,root:o,context:s}=this.#e;const a=await Uu(xe(i,"index.json")).catch(()=>void 0);if(a===void 0)return;
const d=a.equals(n);const c=d&&r[0]===""&&!await xO(i,s.runId);const f=Vn(c?Ty(i):i,s.runId);if(c){await Ia(i,f);await qn(
f,{recursive:true,force:true});return}await Iy(f);try{if(!d){const u=xo(a.toString());if(u!==void 0)await Hu(i,f,Ey(u,o));
return}if(e===void 0)await qn(xe(i,"index.json"));else await Hu(i,f,e);for(const u of r)if(u!=="")await qn(xe(i,u),{force:true})}finally{
await qn(f,{recursive:true,force:true})}if(e!==void 0)return;for(const u of["blobs/sha256","blobs"])if((await vy(xe(i,u))).
length===0)await SO(xe(i,u))}async discard(){await qn(this.#e.pending,{recursive:true,force:true})}};async function xO(t,e){
const n=(await vy(t)).map(ut);return n.some(r=>r!==void 0&&r!==e&&!et(r))}async function Hu(t,e,n){const r=xe(e,"next-in\
dex.json");await Rr(r,i=>i.writeFile(n));await Ia(r,xe(t,"index.json"));await Nt(t)}var va=class{name;#e;#t;#n;constructor({text:e,path:n,reference:r},i){this.name=e;this.#e=BO(n);this.#t=r;this.#n=i}async check(){
const e=await pn(this.#e);const n=await Be(e);if(n!==void 0&&!n.isDirectory())throw Ar(this.name,"it exists and is not a\
 directory",'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{const r=n===
void 0?`${By(e)}/`:e;await kO(r,Oy.W_OK|Oy.X_OK)}catch(r){throw Ar(this.name,bo(r),"Create its directory in an earlier s\
tep, or name one in an existing, writable directory.")}if(n!==void 0)await this.#r(e)}async#r(e){if((await IO(e).catch(()=>[
""])).length===0)return;const n=await TO(Nr(e,"index.json"),"utf8").catch(()=>"");const r=await Be(Nr(e,"oci-layout"))!==
void 0;if(r&&xo(n)!==void 0)return;throw Ar(this.name,"it has files, but is not an OCI image layout with a valid index.j\
son","Name a new or empty directory, or an OCI image layout.")}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await pn(this.#e);const a=await Be(s)===void 0;const d=Vn(a?By(s):s,n);const c=Jn(Lr(e,true,{log:r,name:this.name}));
const f=this.#t===void 0?{}:{[Yn]:this.#t};const u=uo(c,f);const l=u.map(({content:y})=>"sizeBytes"in y?y.sizeBytes:y.length);
let m=0;const h=y=>{m+=y;o()};const g=async()=>{await PO(Nr(d,"blobs/sha256"),{recursive:true});for(const{path:y,content:E}of u){
i.throwIfAborted();await Rr(Nr(d,y),async k=>{if(Buffer.isBuffer(E))await k.writeFile(E);else await ao(E,k,{signal:i,onBytes:h})})}};
try{const y=l.reduce((k,P)=>k+P,0);const E={title:"Write",doneBytes:()=>m,totalBytes:()=>y};await W(r,E,g());for(const k of[
"blobs/sha256","blobs","."])await Nt(Nr(d,k))}catch(y){await vO(d,{recursive:true,force:true}).catch(()=>{});throw Kn(y,
{name:this.name,path:Nr(s,OO(s)),signal:i})}return new Ta({name:this.name,path:s,pending:d,isNew:a,root:{...c.root,annotations:f},
blobs:c.blobs.map(({digest:y})=>y),context:this.#n})}};import{mkdir as _O,mkdtemp as RO,open as AO,rm as LO,symlink as NO,writeFile as Oa}from"node:fs/promises";import{join as Cr,
resolve as CO}from"node:path";var $O=30;var Ba=class{name;#e;#t;constructor(e,n){this.name=e.text;this.#e=e;this.#t=n}async check(){const e=new mt(this.#t);
await e.checkVersion();try{await e.rawManifest(this.#e.reference)}catch(n){const r=x(n);if(fy(r))throw _r(r,{kind:"write",
name:this.name});if(this.#t.signal.aborted)throw n;this.#t.log.debug(`the present image of ${this.name} cannot be read: ${r}`)}}async write(e){
const{log:n,tempDir:r,runId:i,signal:o}=this.#t;const{reference:s}=this.#e;const a=Jn(Lr(e,false,{log:n,name:this.name}));
const{digest:d}=a.root;const c={...s,tag:void 0,digest:d};const f=await new mt(this.#t).rawManifest(c).then(l=>l!==void 0).
catch(()=>true);const u=await RO(Cr(r,ie(i))).catch(l=>{throw _y(l,r,o)});try{await this.#n(u,a)}finally{await LO(u,{recursive:true,
force:true})}return new Wu({...this.#e,digest:d,wasThere:f},this.#t)}async#n(e,n){const{log:r,tempDir:i,signal:o,touch:s}=this.#t;
const a=new mt({...this.#t,tempDir:e});const d={kind:"write",name:this.name};const c=async(u,l,m)=>{const{digest:h}=l.root;
const g=Cr(e,zu(h));await DO(g,l,{signal:o,onBytes:s}).catch(E=>{throw _y(E,i,o)});const y={...this.#e.reference,tag:void 0,
digest:h};await W(r,{title:u},a.copy(`dir:${g}`,y,m,d))};const f=n.images.map(({image:u})=>Jn({images:[u],index:void 0}));
for(const u of new Map(f.map(l=>[l.root.digest,l])).values()){const l=u.images[0]?.image.platform;await c(l===void 0?"Pu\
sh":`Push ${B(l)}`,u,[])}if(f.some(u=>u.root.digest===n.root.digest))return;await c("Push the index",n,await a.indexOptions())}};
async function DO(t,e,n){const{root:r,rootBytes:i,images:o,blobs:s}=e;const a=new Map(o.map(({manifest:d,bytes:c})=>[d.digest,
c]));a.delete(r.digest);await _O(t);await Oa(Cr(t,"version"),"Directory Transport Version: 1.1\n");await Oa(Cr(t,"manife\
st.json"),i);for(const[d,c]of a)await Oa(Cr(t,`${zu(d)}.manifest.json`),c);for(const{digest:d,content:c}of s){if(a.has(d)||
d===r.digest)continue;const f=Cr(t,zu(d));if(Buffer.isBuffer(c))await Oa(f,c);else if(c.startByte===void 0)await NO(CO(c.
path),f);else await FO(c,f,n)}}async function FO(t,e,n){const r=await AO(e,"wx");try{await ao(t,r,n)}finally{await r.close()}}
function zu(t){return t.slice(t.indexOf(":")+1)}function _y(t,e,n){if(n.aborted)return H(n.reason);return new p(lt(t)?"N\
O_SPACE":"WRITE_FAILED",`Cannot write what is pushed to ${e}: ${x(t)}.`,{hint:"Free some disk space, or name a directory\
 on a larger disk.",cause:t})}var Wu=class{digest;#e;#t;#n;#r;#i=false;constructor(e,n){this.digest=e.digest;this.#e=e;this.#t=
n;this.#n=new mt(n)}readBack(){const{text:e}=this.#e;return Ye({transport:"docker",text:e,reference:this.#a(this.digest)},
this.#t)}async publish(){const{text:e,reference:n}=this.#e;this.#r=await this.#s().catch(i=>{this.#t.log.debug(`the prev\
ious image of ${e} cannot be read: ${x(i)}`);return void 0});this.#i=true;if(this.#r!==this.digest)await this.#o(this.digest);
const r=await this.#s();if(r===this.digest)return;throw new p("PUSH_FAILED",`${e} must have the digest ${this.digest}, b\
ut the registry answers with ${r} after the push.`,{hint:`Something else may have pushed ${n.text} at the same time. Run\
 again.`})}async#o(e,n=this.#n){const{text:r,reference:i}=this.#e;const o={kind:"write",name:r};await n.copy(this.#a(e),
i,await n.indexOptions(),o)}async#s(e=this.#n){const n=await e.rawManifest(this.#e.reference);return n===void 0?"none":z(
n)}#a(e){return{...this.#e.reference,tag:void 0,digest:e}}async undo(){if(!this.#i||this.#r===this.digest)return;const{text:e,
wasThere:n}=this.#e;this.#i=false;const r=s=>this.#t.log.notice(`${e} was pushed and could not be restored: ${s}`);const i=new Ke(
void 0,$O);const o=new mt({...this.#t,signal:i.signal,touch:i.touch});try{if(await this.#s(o)!==this.digest)return;if(this.#r===
void 0)r("its previous image could not be read");else if(this.#r!=="none")await this.#o(this.#r,o);else if(n)r("its regi\
stry already had the same image under another name");else await o.delete(this.#a(this.digest))}catch(s){r(x(s))}finally{
i.release()}}async discard(){}};function _a(t,e){switch(t.transport){case"docker-archive":{const{reference:n}=t;return new So(t,e,r=>HO(r,n))}case"oci-a\
rchive":{const{reference:n}=t;const r=n===void 0?{}:{[Yn]:n};return new So(t,e,i=>uo(i,r))}case"oci":return new va(t,e);case"\
docker":return new Ba(t,e)}}function HO(t,e){const n=e===void 0?{}:{[ta]:ae(e),[Yn]:e.tag??"latest"};const r=e===void 0?
[]:[dg(e)];return uo(t,n,yg(t,r,WO()))}var zO={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};
function WO(){const t=zO[process.arch]??process.arch;return Ae({os:"linux",architecture:t,variant:void 0})}function Ay(t){
return t.flatMap(e=>{if(e.transport==="docker")return[];const n=jO(UO(e.path));return e.transport==="oci"?[Ry(n),n]:[Ry(
n)]})}function jO(t){try{return MO(t)}catch{return t}}function Ra(t){const{tempDir:e,backup:n,report:r,html:i,tagLocations:o}=t;const s=[n,r,i].filter(d=>d!==void 0);const a=Ay(
o);return[...new Set([e,...s.map(d=>JO(d)),...a])]}var GO=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/;var VO="kmgtp";var KO=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function Aa(t){const[,e,n,r]=KO.exec(t)??[];if(e===void 0)return void 0;const i=n===void 0?0:VO.indexOf(n.toLowerCase())+
1;const o=Math.round(Number(e)*(r===void 0?1e3:1024)**i);return Number.isSafeInteger(o)?o:void 0}function Ly(t){if(t==="")
return void 0;const e=Aa(t);if(e===void 0||e===0){throw new p("BAD_INPUT",`The ${T("max-size")} must be a size, but is ${JSON.
stringify(t)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'})}return e}function Ny(t){
if(t==="")return void 0;const e=GO.exec(t)?.[1];const n=Number(e);if(n<=100)return{kind:"percent",percent:n};if(Number(t)>
0){throw new p("BAD_INPUT",`The ${T("min-saving")} must have a unit, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("min\
-saving","10%")} for a percentage of the source's size, or ${S("min-saving","10MB")} for bytes.`})}const r=e===void 0?Aa(
t):void 0;if(r===void 0){throw new p("BAD_INPUT",`The ${T("min-saving")} must be a percentage or a size, but is ${JSON.stringify(
t)}.`,{hint:'Give a percentage from 0 to 100, for example "10%", or a size, for example "200MB".'})}return{kind:"bytes",
bytes:r}}function $r(t,{oldBytes:e,newBytes:n}){const{maxBytes:r,minSaving:i}=t;const o=[];if(r!==void 0){const a=n<=r;const[
d,c]=Br(r,n);o.push({input:"max-size",wanted:`at most ${d}`,seen:c,isMet:a})}const s=e-n;if(i?.kind==="bytes"){const a=s>=
i.bytes;const[d,c]=Br(i.bytes,s);o.push({input:"min-saving",wanted:`at least ${d}`,seen:c,isMet:a})}if(i?.kind==="percen\
t"){const{percent:a}=i;const d=XO(s,e,a);const c=qO(e,n,a,d);o.push({input:"min-saving",wanted:`at least ${a} %`,seen:c,
isMet:d})}return o}var YO=12;function qO(t,e,n,r){const i=t-e;const o=s=>Number(s)>=n===r;if(t===0)return o("0")?`${ga(t,
e)} %`:I(i);for(let s=1;s<=YO;s++){const a=Or(i/t*100,s);if(o(a))return`${a} %`}return`${i} B of ${t} B`}function XO(t,e,n){
const r=Math.round(n*1e6);return BigInt(t)*100000000n>=BigInt(r)*BigInt(e)}function hn(t){const e=t.filter(({isMet:r})=>!r);
if(e.length===0)return void 0;const n=e.map(({input:r,wanted:i,seen:o})=>`${S(r)} requires ${i}, got ${o}`);return new p(
"OVER_BUDGET",`The result does not meet its size budget: ${n.join("; ")}. No tag was moved.`,{hint:`The report shows wha\
t takes up space. Drop more with ${S("clean")}, ${S("exclude")} or ${S("run")}, or change the budget.`})}import{hostname as hB,release as gB}from"node:os";import{PassThrough as ZO}from"node:stream";import{pipeline as QO}from"node:stream/promises";function ze(t,e){return t instanceof p&&t.message.includes(`Could not find the file ${e} in container`)}function ju(t){const{
os:e,architecture:n,variant:r}=t;return encodeURIComponent(JSON.stringify({os:e,architecture:n,...r===void 0?{}:{variant:r}}))}
function pt(t){return t===void 0?[]:["--platform",B(t)]}var Ju=64*1024;var La=class{name="docker CLI processes";#e;constructor(e){this.#e=e}async readArchive(e,n,r){const i=n.toString();
if(typeof n!=="string"&&!Buffer.from(i).equals(n)){throw new p("DOCKER_FAILED",`Cannot ask the docker command for ${_(n)}\
: the name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."})}return this.#t(
["cp",`${e}:${i}`,"-"],r)}async writeArchive(e,n,r){await this.#n(["cp","-",`${e}:/`],n,r)}async exportContainer(e,n){return this.#t(
["export",e],n)}async saveImage(e,n,r){return this.#t(["save",...pt(r),e],n)}async importImage(e,n,r){const i=await this.#n(
["import","--change",`LABEL ${n}`,"-"],e,r);const o=i.split("\n").findLast(s=>s.startsWith("sha256:"));if(o===void 0)throw new p(
"ENGINE_FAILED",`The import returned no image ID: ${i.slice(-500)}`,{hint:Z});return o.trim()}loadImage(e,n,r){return this.#n(
["load","--quiet",...pt(n)],e,r)}#t(e,n){const r=this.#e.spawn(e,["ignore","pipe","pipe"],n);const i=eo(r.stderr,Ju);const o=new ZO;
const s=Ms(r);r.stdout?.pipe(o,{end:false});r.stdout?.on("data",this.#e.touch);s.then(a=>{if(a===0)o.end();else o.destroy(
te(e,{exitCode:a,stdout:"",stderr:i()}))},a=>o.destroy(a));o.on("close",()=>r.kill("SIGKILL"));return o}async#n(e,n,r){const i=this.#e.
spawn(e,["pipe","pipe","pipe"],r);const o=eo(i.stderr,Ju);const s=eo(i.stdout,Ju);const a=Ms(i);i.stdin?.on("drain",this.#e.
touch);let d;n.once("error",l=>{if(i.stdin?.errored)return;d=l;i.kill("SIGKILL")});const c=QO(n,i.stdin,{signal:r});const[
f,u]=await Promise.allSettled([c,a]);if(r.aborted)throw H(r.reason);if(f.status==="rejected"&&f.reason instanceof p)throw f.
reason;if(d!==void 0)throw d;if(u.status==="rejected")throw u.reason;if(u.value!==0)throw te(e,{exitCode:u.value,stdout:s(),
stderr:o()});if(f.status==="rejected")throw new p("ENGINE_FAILED",`"docker ${e[0]}" did not read its input to the end.`,
{hint:Z,cause:f.reason});return s()}};import{PassThrough as iB}from"node:stream";import{pipeline as oB}from"node:stream/promises";import{connect as eB}from"node:net";import{Readable as tB}from"node:stream";var Na=1024*1024;var nB=64*1024;var rB=64*1024;var Cy="\r\n\r\n";function $y(t,e,n,r){return new Promise((i,o)=>{const s=new Gu;
let a=Buffer.alloc(0);let d=0;const c=new tB({highWaterMark:Na,read:()=>void m.resume(),destroy:(g,y)=>{n.removeEventListener(
"abort",u);m.destroy();y(g)}});const f=g=>{const y=n.aborted?H(n.reason):Vu(g);if(a!==void 0){c.on("error",()=>{});o(y)}
c.destroy(y)};const u=()=>f(n.reason);const l=g=>{r();if(a===void 0){d-=g.length;return c.push(g)}a=Buffer.concat([a,g]);
const y=a.indexOf(Cy);if(y===-1){if(a.length>rB)f(new Error("the head of its answer has no end"));return true}const E=a.
toString("latin1",0,y);const k=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(E)?.[1];if(k===void 0){f(new Error("its answer is not \
HTTP"));return false}const P=a.subarray(y+Cy.length);a=void 0;d=Number(/^content-length: *([0-9]+)/im.exec(E)?.[1]??0)-P.
length;i({status:Number(k),isChunked:/^transfer-encoding:.*chunked/im.test(E),body:c});return P.length===0||c.push(P)};const m=eB(
{path:t,onread:{buffer:()=>s.room(),callback:g=>l(s.taken(g))}});m.on("error",f);let h=false;m.on("end",()=>{h=true;if(a!==
void 0)f(new Error("it closed without an answer"));else if(d>0)f(new Error(`it ended ${d} bytes short`));else c.push(null)});
m.on("close",()=>h||c.destroyed||f(new Error("it was closed")));if(n.aborted)return u();n.addEventListener("abort",u,{once:true});
m.write(`GET ${e} HTTP/1.0\r
Host: docker\r
\r
`)})}var Gu=class{#e=Buffer.allocUnsafeSlow(Na);#t=0;room(){if(Na-this.#t<nB){this.#e=Buffer.allocUnsafeSlow(Na);this.#t=
0}return this.#e.subarray(this.#t)}taken(e){const n=this.#e.subarray(this.#t,this.#t+e);this.#t+=e;return n}};function Vu(t){
return new p("ENGINE_FAILED",`The connection to the engine failed: ${x(t)}`,{hint:"Check whether the engine was stopped \
or restarted, and run again.",cause:t})}function Dy(t){const e=t.write.bind(t);const n=t.end.bind(t);let r;t.write=i=>{const o=r;r=i;return o===void 0||e(o)};t.
end=()=>{const i=r;r=void 0;return i===void 0?n():n(i)}}var{request:sB}=process.getBuiltinModule("node:http");var Fy=4*1024*1024;var Ca=class{name;#e;#t;#n;constructor(e,n,r=()=>{}){
this.name=`HTTP API ${n} on ${e}`;this.#e=e;this.#t=`/v${n}`;this.#n=r}readArchive(e,n,r){return this.#r(`/containers/${e}\
/archive?path=${dB(n)}`,r)}async writeArchive(e,n,r){const i=`/containers/${e}/archive?path=%2F`;await this.#s({method:"\
PUT",path:i,what:"Writing into a container"},n,r)}exportContainer(e,n){return this.#r(`/containers/${e}/export`,n)}saveImage(e,n,r){
const i=r===void 0?"":`&platform=${ju(r)}`;return this.#r(`/images/get?names=${encodeURIComponent(e)}${i}`,n)}async importImage(e,n,r){
const i=encodeURIComponent(`LABEL ${n}`);const o=await this.#s({method:"POST",path:`/images/create?fromSrc=-&changes=${i}`,
what:"The import"},e,r);const s=Ku(o).map(a=>b(a,"status")).findLast(a=>a?.startsWith("sha256:"));if(s===void 0)throw new p(
"ENGINE_FAILED",`The import returned no image ID: ${o.slice(-500)}`,{hint:Z});return s}async loadImage(e,n,r){const i=n===
void 0?"":`&platform=${ju(n)}`;const o=await this.#s({method:"POST",path:`/images/load?quiet=1${i}`,what:"The load"},e,r);
return Ku(o).map(s=>b(s,"stream")??b(s,"status")??"").join("\n")}async#r(e,n){const r=await $y(this.#e,this.#t+e,n,this.#n);
if(r.isChunked){r.body.destroy();return this.#i(e,n)}return this.#o(r.status,r.body)}async#i(e,n){const r=this.#a("GET",
e,n);r.end();const i=a=>n.aborted?H(n.reason):Vu(a);const o=await My(r).catch(a=>{throw i(a)});const s=new iB;o.on("data",
this.#n);o.once("error",a=>s.destroy(i(a)));s.once("close",()=>o.destroy());return this.#o(o.statusCode??0,o.pipe(s))}async#o(e,n){
if(e===200)return n;const r=await Uy(n);throw Zt(b(M(r),"message")??r,"ENGINE_FAILED",`The engine answered ${e}`)}async#s({
method:e,path:n,what:r},i,o){const s=this.#a(e,n,o);Dy(s);s.on("drain",this.#n);const a=My(s).then(async u=>{u.on("data",
this.#n);const l=await Uy(u);if(!s.writableFinished)s.destroy();return{status:u.statusCode??0,text:l}});const[d,c]=await Promise.
allSettled([oB(i,s,{signal:o}),a]);if(o.aborted)throw H(o.reason);if(d.status==="rejected"&&d.reason instanceof p)throw d.
reason;if(c.status==="fulfilled"){const u=aB(c.value.status,c.value.text);if(u!==void 0)throw Zt(u,"ENGINE_FAILED",`${r}\
 failed in the engine`)}const f=d.status==="rejected"?d.reason:c.status==="rejected"?c.reason:void 0;if(f!==void 0||c.status===
"rejected"){throw new p("ENGINE_FAILED",`${r} was interrupted because the connection to the engine failed: ${x(f)}`,{hint:"\
Check whether the engine was stopped or restarted, and run again.",cause:f})}return c.value.text}#a(e,n,r){const i=e!=="\
GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return sB({socketPath:this.#e,method:e,path:this.#t+
n,headers:i,agent:false,signal:r})}};function My(t){return new Promise((e,n)=>{t.once("response",e);t.on("error",n);t.once(
"close",()=>n(new Error("the connection closed without an answer")))})}async function Uy(t){const e=[];let n=0;for await(const r of t){
n+=r.length;if(n>Fy)throw new p("ENGINE_FAILED",`The engine's answer is longer than ${Fy} bytes.`,{hint:Z});e.push(r)}return Buffer.
concat(e).toString("utf8")}function Ku(t){return t.split("\n").map(M).filter(e=>e!==void 0)}function aB(t,e){if(t<200||t>
299)return b(M(e),"message")??(e.trim()||`HTTP status ${t}`);for(const n of Ku(e)){const r=b(n,"errorDetail","message")??
b(n,"error");if(r!==void 0)return r}return void 0}function dB(t){if(typeof t==="string")return encodeURIComponent(t);return t.
toString("hex").replace(/../g,"%$&")}var cB=/emulate docker cli using podman/i;function Hy(t,e){const n=w(t,"Client");const r=cB.test(e)||b(n,"APIVersion")!==
void 0&&b(n,"ApiVersion")===void 0;if(r){throw new p("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the\
 docker command here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the pac\
kage docker.io) instead of podman-docker, or put another docker command first on PATH."})}const i=w(t,"Server","Componen\
ts");const o=(Array.isArray(i)?i:[]).find(a=>/podman/i.test(b(a,"Name")??""));if(o===void 0)return;const s=b(o,"Version")??
"";throw new p("UNSUPPORTED_ENGINE",`docker-flatten needs a Docker engine, but Podman ${s} answers on this socket.`,{hint:'\
Select a Docker engine with DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}import{basename as Wy}from"node:path";var fB=/^(?:runc|crun|youki)$/;var uB=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/;var lB=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/;
var ko="runc";function jy(t){const e=b(t,"DefaultRuntime");const n=w(t,"Runtimes");if(e===void 0||!Yu(t,e)||!v(n))return void 0;
return Object.keys(n).filter(r=>Gy(w(n,r))===ko).sort((r,i)=>Number(i===ko)-Number(r===ko))[0]}function Yu(t,e){const n=w(
t,"Runtimes",e);if(n===void 0)return!zy(e)&&e!==Jy;const r=[Vy(n),b(n,"runtimeType")];if(r.some(o=>o!==void 0&&zy(o)))return false;
const i=Gy(n);return i===void 0||!fB.test(i)}function zy(t){const e=Wy(t);return uB.test(e)||lB.test(e)}var Jy="io.conta\
inerd.runc.v2";function Gy(t){const e=w(t,"runtimeArgs");if(F(e)&&e.length>0)return void 0;const n=Vy(t);const r=b(t,"ru\
ntimeType");if(n===void 0)return r===Jy?ko:void 0;const i=Wy(n);return i===ko&&!mB.test(n)?void 0:i}function Vy(t){return b(
t,"path")??b(t,"options","BinaryName")}var mB=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var pB={"graph-driver":{kind:"graph-driver",keepsPacked:false,idIsConfigDigest:true,holdsIndexes:false,countsBlocks:false,
showsLegacyFields:true,canMapOwners:true,takesZstd:false,contentRoots:t=>{const e=$a(t);const n=b(t,"Driver")??"overlay2";
return e===void 0?[]:[`${e}/image/${n}/imagedb/content/sha256`]},diskRoot:$a},containerd:{kind:"containerd",keepsPacked:true,
idIsConfigDigest:false,holdsIndexes:true,countsBlocks:true,showsLegacyFields:false,canMapOwners:false,takesZstd:true,contentRoots:t=>{
const e=$a(t);const n=e===void 0?[]:[`${e}/containerd/daemon/${Ky}`];const r=[`${Yy}/${Ky}`];return qy(t)?[...r,...n]:[...n,
...r]},diskRoot:t=>qy(t)?Yy:$a(t)}};var Ky="io.containerd.content.v1.content/blobs/sha256";var Yy="/var/lib/containerd";
function Xy(t){const e=JSON.stringify(t["DriverStatus"]??"");return pB[e.includes("io.containerd.snapshotter.v1")?"conta\
inerd":"graph-driver"]}function $a(t){return b(t,"DockerRootDir")}function qy(t){return b(t,"Containerd","Address")==="/\
run/containerd/containerd.sock"}var Po={name:"Docker 20.10",api:"1.41"};var Da={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",inspectPlatform:"\
1.49"};async function Zy(t,e){const n=Promise.all([wB(t),bB(t)]);n.catch(()=>{});const r=await yB(t);const i=w(r,"Server");
const o=b(r,"Client","ApiVersion")??b(i,"ApiVersion")??"0";const s=b(i,"ApiVersion")??o;EB(o,s,b(i,"Version")??"unknown");
const[a,d]=await n;const c=b(a,"OSType")??b(i,"Os")??"linux";if(c!=="linux"){throw new p("UNSUPPORTED_ENGINE",`docker-fl\
atten needs an engine that runs Linux containers, but this one runs ${c} containers.`,{hint:"Switch Docker Desktop to Li\
nux containers, or use a Linux runner."})}const f=d?.startsWith("unix://")?new Ca(d.slice("unix://".length),o,t.touch):new La(
t);const u=h=>Dr(o,h)>=0;const l=Xy(a);const m=SB(a);if(m&&!l.canMapOwners)throw kB();e.debug(`engine ${b(i,"Version")},\
 API ${o}, ${l.kind} store, bytes through ${f.name}`);return{docker:t,transport:f,version:b(i,"Version")??"unknown",apiVersion:o,
serverApiVersion:s,platform:{os:c,architecture:b(i,"Arch")??"amd64",variant:void 0},store:l,contentRoots:l.contentRoots(
a),diskRoot:PB(a,d)?l.diskRoot(a):void 0,mapsOwners:m||l.canMapOwners&&xB(a),canMountImages:u(Da.imageMount),knowsPlatformOption:u(
Da.platformOption),canInspectPlatform:u(Da.inspectPlatform),plainRuntime:jy(a),mayAddMounts:h=>Yu(a,h),takesZstd:l.takesZstd||
u(Da.zstdLayers)}}async function yB(t){const e=await t.try(["version","--format","{{json .}}"]);const n=M(e.stdout);Hy(n,
e.stderr);if(v(n)&&v(n["Server"]))return n;const r=e.stderr.trim()||e.stdout.trim();if(Vf(r)||e.exitCode===0)throw Kf(r||
"the docker command names no server");if(/client version .* is too (?:old|new)|not supported by this client/i.test(r)){throw new p(
"ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common API version, but these have none: ${r}`,
{hint:`Update the older of the two. The engine must be ${Po.name} or newer.`})}throw te(["version"],e)}async function wB(t){
const e=await t.try(["info","--format","{{json .}}"]);const n=M(e.stdout);if(v(n)&&b(n,"Driver")!==void 0)return n;const r=w(
n,"ServerErrors");const i=F(r)&&r.length>0?r.join("; "):e.stderr;throw Zt(i.trim()||"it names no storage driver","ENGINE\
_FAILED","The engine did not say how it stores images")}async function bB(t){const e=await t.try(["context","inspect","-\
-format","{{.Endpoints.docker.Host}}"]);return e.exitCode===0?e.stdout.trim():void 0}function EB(t,e,n){if(Dr(t,Po.api)>=
0)return;const r=Dr(e,Po.api)<0?`this engine is ${n} (API ${e})`:`this docker command speaks API ${t}`;throw new p("ENGI\
NE_TOO_OLD",`docker-flatten needs ${Po.name} (API ${Po.api}) or newer, but ${r}.`,{hint:"Update Docker. If DOCKER_API_VE\
RSION is set, it must not be lower either."})}function Dr(t,e){const[n=0,r=0]=t.split(".").map(Number);const[i=0,o=0]=e.
split(".").map(Number);return n-i||r-o}function SB(t){const e=t["SecurityOptions"];return F(e)&&e.some(n=>/^name=userns\b/.
test(n))}function xB(t){return/\/[0-9]{3,}\.[0-9]{3,}$/.test(b(t,"DockerRootDir")??"")}function kB(){return new p("UNSUP\
PORTED_ENGINE","docker-flatten needs to read files exactly as the image has them, but an engine with both userns-remap a\
nd the containerd image store shows them without setuid bits, capabilities and hard links.",{hint:`Turn one of the two o\
ff in the engine's daemon.json: "features": {"containerd-snapshotter": false}, or "userns-remap".`})}function PB(t,e){return e?.
startsWith("unix://")===true&&b(t,"Name")===hB()&&b(t,"KernelVersion")===gB()}import{lstat as IB,readdir as TB,rm as vB}from"node:fs/promises";import{join as OB}from"node:path";async function Fa(t,e){for(const n of t)await BB(n,et,r=>e.debug(r))}async function BB(t,e,n){const r=await TB(t).catch(
()=>[]);for(const i of r){const o=ut(i);if(o===void 0||!e(o))continue;const s=OB(t,i);try{const{uid:a}=await IB(s);if(a===
(process.getuid?.()??a))await vB(s,{recursive:true,force:true})}catch(a){if(me(a)==="ENOENT")continue;n(`Could not remov\
e the temporary file ${s}: ${x(a)}`)}}}async function qu(t,e){const n=a=>a!==void 0&&e(a);const r=["--no-trunc","--filter",`label=${qt}`];const[i,o,s]=await Promise.
all([t.run(["ps","--all",...r,"--format","{{.ID}} {{.Names}}"]),t.run(["images","--quiet",...r,"--filter","dangling=true"]),
t.run(["images","--filter",`reference=${Yt}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:Xu(i).filter(({
name:a})=>n(ut(a))),pendingNames:Io(s).filter(a=>n(zf(a))),imports:await _B(t,Io(o),n)}}async function _B(t,e,n){if(e.length===
0)return[];const r=M((await t.try(["image","inspect",...new Set(e)])).stdout);return(Array.isArray(r)?r:[]).filter(i=>{const o=w(
i,"Config","Labels");const s=b(o,qt);return v(o)&&Object.keys(o).length===1&&n(s===void 0?void 0:zf(`${Yt}:${s}`))&&Qy(w(
i,"RepoTags"))&&Qy(w(i,"RepoDigests"))&&b(i,"Comment")==="Imported from -"}).map(i=>b(i,"Id")).filter(i=>i!==void 0)}function Qy(t){
return t===void 0||t===null||Array.isArray(t)&&t.length===0}function Xu(t){return Io(t).map(e=>e.split(" ")).map(([e="",
n=""])=>({id:e,name:n.split(",")[0]??""}))}function ew(t){const e=[];const n=(r,i)=>r>0&&e.push(`${r} ${i}${r===1?"":"s"}`);
n(t.containers.length,"container");n(t.pendingNames.length+t.imports.length,"image");return e.join(" and ")}function Zu(t){
return t.containers.length+t.pendingNames.length+t.imports.length}function Io(t){return t.split("\n").filter(e=>e!=="")}var RB=3;var AB=300;var tw=10;async function gn(t,e,n){const r=Math.min(e||tw,tw);const i=new Ke(void 0,r);try{return await n(
t.withWatchdog(i,0))}finally{i.release()}}var el=new Set;function Ma(t){el.add(t)}function Ua(t){return el.has(t)}async function Xn(t,e,n){
el.delete(e);const r=(i,o)=>n.warning(`Could not remove everything that the run created: ${i}
A later run removes the rest, or you can: ${o.join("; ")}`);for(let i=0;i<RB;i++){if(i>0)await new Promise(s=>setTimeout(
s,AB));let o;try{o=await qu(t,s=>s===e)}catch(s){r(tl(s),[`docker ps --all --filter name=${ie(e)}`,`docker images ${Yt}`]);
return}if(Zu(o)===0&&i>0)return;if((await sw(t,o,r)).isOver)return}}async function rw(t,e,n,r){await Fa(e,n);const i=o=>n.
debug(`could not remove leftovers of a killed run, so a later run will try again: ${o}`);try{const o=await qu(t,et);const s=o.
containers.filter(({name:d})=>r===void 0||Ns(d)!==r);const a={...o,containers:s};if(Zu(a)===0)return;n.info(`Cleaning up\
 after an interrupted run: ${ew(a)}`);await sw(t,a,i)}catch(o){i(tl(o),[])}}async function iw(t,e){const n=await t.run([
...["ps","--all","--no-trunc","--filter",`label=${qt}`],...["--filter",`name=${e}`,"--format","{{.ID}} {{.Names}}"]]);const r=Xu(
n).filter(({name:i})=>Ns(i)===e&&et(ut(i)??""));if(r.length===0)return;await za(t,e);await aw(t,ow,r.map(({id:i})=>i))}async function Fr(t,e,n){
if(e.length===0)return{exitCode:0,stdout:"",stderr:""};try{return await gn(t,n,r=>r.try(["rmi",...e]))}catch(r){if(Uh(r))
return void 0;throw r}}var ow=["rm","--force","--volumes"];var nw=["rmi"];async function sw(t,e,n){const r=[];const i=[...e.
containers.map(({id:o,name:s})=>{const a=Ns(s);const d=async()=>{if(a!==void 0)await za(t,a);r.push(o)};return{work:d,byHand:a&&
`docker unpause ${Ha(a)}`}}),Qu(t,ow,r,e.containers.map(({id:o})=>o)),Qu(t,nw,e.pendingNames),Qu(t,nw,e.imports)];for(const[
o,{work:s}]of i.entries()){try{await s()}catch(a){const d=a instanceof p&&LB.includes(a.code);const c=d?i.slice(o):i.slice(
o,o+1);n(tl(a),c.map(({byHand:f})=>f).filter(f=>f!==void 0));if(d)return{isOver:d}}}return{isOver:false}}function Qu(t,e,n,r=n){
const i=["docker",...e,...r.map(Ha)].join(" ");return{work:()=>aw(t,e,n),byHand:r.length===0?void 0:i}}function Ha(t){return t.
replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,"$1")}var LB=["TIMEOUT","CANCELLED","NO_ENGINE"];function tl(t){const e=t instanceof
p&&(t.code==="TIMEOUT"||t.code==="CANCELLED");return e?"the engine did not answer in time.":x(t)}async function za(t,e){
const n=await t.try(["unpause",e]);if(n.exitCode!==0&&!/no such container|is not (?:paused|running)/i.test(n.stderr))throw te(
["unpause",e],n)}async function aw(t,e,n){if(n.length===0)return;const r=await t.try([...e,...n]);const i=Io(r.stderr).filter(
s=>!/no such|not found|already in progress/i.test(s));const o=i.join("\n");if(r.exitCode!==0&&o.trim()!=="")throw te(e,{
...r,stderr:o})}var NB=5;var CB=2e3;var Wa=class{#e;#t;#n;#r=new AbortController;#i=Promise.resolve();constructor(e,n,r){this.#e=e;this.#t=
n;this.#n=r}start(e){if(this.#e===void 0){this.#i=Fa(this.#t,this.#n);return}const n=new Ke(this.#r.signal,NB);const r=this.#e.
withWatchdog(n,0);this.#i=rw(r,this.#t,this.#n,e).finally(()=>n.release())}async settle(){let e;const n=new Promise(r=>{
e=setTimeout(r,CB)});await Promise.race([this.#i,n]);clearTimeout(e)}async end(){this.#r.abort();await this.#i}};async function dw(t,e,n){const{log:r,signal:i}=t;const o=[];for(const s of e){const a=br(s);const d=await W(r,{title:"Pu\
sh"},t.docker.stream(["push",a],u=>r.debug(u.trimEnd()),i,true));const c=u=>{const l=e.slice(0,o.length).map(m=>m.text);
return $B(a,l,u,n)};if(d.exitCode!==0)throw c(d.stderr.trim());const f=/\bdigest: (sha256:[0-9a-f]{64})/.exec(d.stdout)?.[1];
if(f===void 0)throw c(`no digest in ${JSON.stringify(d.stdout.slice(-300))}`);r.info(`Pushed ${a}@${f}`);o.push({name:a,
digest:f})}return o}function $B(t,e,n,r){const i=e.length===0?"Nothing was pushed":`Already pushed: ${e.join(", ")}`;return new p(
"PUSH_FAILED",`Pushing ${t} failed${cw.test(n)?` because the layer is too large for the registry or a proxy in front of \
it (${fw(r)})`:""}: ${n.slice(-2e3)}. ${i}. In the engine, no tag was moved.`,{hint:FB(n,r)})}var cw=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i;
var DB=/broken pipe|connection reset/i;function fw({newBytes:t,newPackedBytes:e}){return e===void 0?`${I(t)} unpacked, w\
hich the engine compresses while pushing`:`${I(e)} packed`}function FB(t,e){const{newPackedBytes:n}=e;const r=`${n===void 0?
"":`compress it better (${S("compression","zstd")}), `}drop what is not needed (${S("clean")}, ${S("exclude")})`;if(cw.test(
t))return`A flat image is one layer and therefore one upload: ${r}, raise the limit (nginx: client_max_body_size), or by\
pass the proxy.`;if(/denied|unauthorized|authentication required|no basic auth/i.test(t))return"Log in to the registry i\
n an earlier step (docker/login-action) with an account that may push there.";if(DB.test(t))return`Check whether the reg\
istry is reachable, and push again. If this happens every time, a proxy may limit the size of uploads, and the layer has\
 ${fw(e)}: ${r}, or raise the limit.`;return"Check whether the registry is reachable, and push again."}var MB=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function To(t){return MB.test(t)}async function ne({docker:t},e,n){const r=["image","inspect"];const i=await t.try([...r,
...pt(n),e]);if(i.exitCode!==0&&!To(i.stderr))throw te(r,i);return uw(i)}async function $e({docker:t},e,n=[]){const r=["\
inspect","--type","container",...n,e];const i=await t.try(r);const o=uw(i);if(o===void 0)throw te(r,i);return o}function uw({
exitCode:t,stdout:e}){if(t!==0)return void 0;const n=M(e);const r=Array.isArray(n)?n[0]:void 0;return v(r)?r:void 0}function ja(t){return["Architecture","Os"].some(e=>(b(t,e)??"")!=="")||(b(t,"RootFS","Type")??"")!==""||Ct(t).length>0}function Ct(t){
const e=w(t,"RootFS","Layers");return F(e)?e:[]}function Ja(t){const e=t["RepoTags"];return F(e)?e:[]}function qe(t){const e=n=>b(
t,n)??b(t,n.toLowerCase())??void 0;return{os:e("Os")??"linux",architecture:e("Architecture")??"",variant:e("Variant")}}function vo(t){
const e=b(t,"Descriptor","mediaType");return e===void 0?void 0:wr(e)}var UB=10;async function lw(t,e,n){const{log:r}=t;if(e.id===n)return r.notice("The source image was kept: it is also the\
 result.");if(!e.isDefaultPlatform)return r.notice(`The source image was kept: its name also refers to images for other \
platforms than ${B(e.platform)}.`);const i=await ne(t,e.id);if(i===void 0)return r.debug("the source is gone already");const o=Ja(
i);const s=o.filter(f=>!HB(e,f));if(s.length>0)return r.notice(`The source image was kept: it has other tags (${s.join("\
, ")}).`);const a=await t.docker.run(["ps","--all","--filter",`ancestor=${e.id}`,"--format","{{.Names}}"]);if(a!=="")return r.
notice(`The source image was kept: containers use it (${a.split("\n").join(", ")}).`);const d=o.find(f=>!f.includes("@"))??
o[0]??e.id;const c=await Fr(t.docker,[d],UB);if(c===void 0)r.notice(`The engine is taking long to remove the source imag\
e, and may still finish. If the image remains, remove it with "docker rmi ${d}".`);else if(c.exitCode===0)r.info(`Remove\
d the source image ${d}`);else if(/conflict/i.test(c.stderr))r.notice(`The source image was kept because the engine refu\
sed to remove it: ${c.stderr.trim()}`);else if(/no such image|not ?found/i.test(c.stderr))r.debug(`the source is gone al\
ready: ${c.stderr.trim()}`);else r.warning(`Could not remove the source image: ${te(["rmi",d],c).message}`)}function HB({
image:t},e){if(t===void 0)return false;const{domain:n,path:r,digest:i}=de(e,"image");if(i!==void 0)return nn(t.text)||t.
domain===n&&t.path===r;return t.digest===void 0&&ae(de(e,"image"))===ae(t)}import{setTimeout as zB}from"node:timers/promises";var WB=10;var jB=100;var Ga=class{#e;#t=[];#n;constructor(e){this.#e=e}async move(e,n,r){this.#n=r===n?void 0:r;const i=this.#e.
map(s=>s.text);const o=await Promise.all(i.map(s=>nl(e,s)));for(const[s,a]of i.entries()){this.#t.push({name:a,from:o[s],
to:n});await mw(e,r,a)}await Promise.all(i.map(s=>JB(e,s,n)))}async undo(e,n){const[r]=this.#t;if(r!==void 0&&this.#n!==
void 0)await e.try(["tag",r.to,this.#n]).catch(()=>{});for(const{name:i,from:o,to:s}of this.#t.splice(0).reverse()){try{
if(o===s||await nl(e,i)!==s)continue;if(o===void 0)await e.run(["rmi",i]);else await mw(e,o,i)}catch(a){const d=o===void 0?
"did not exist":`referred to ${o}`;n.warning(`The tag ${i}, which ${d} before, could not be restored: ${x(a)}`)}}}};async function mw(t,e,n){
const r=["tag",e,n];for(let i=1;;i++){const o=await t.try(r);if(o.exitCode===0)return;if(i===WB||!/already ?exists/i.test(
o.stderr))throw te(r,o);await zB(Math.random()*i*jB)}}async function JB(t,e,n){const r=()=>nl(t,e).catch(()=>n);if(await r()===
n)return;const i=await r();if(i===n)return;throw new p("CHECK_FAILED",`The engine reported that ${e} was tagged, but the\
 tag refers to ${i??"no image"} instead of ${n}.`,{hint:Z})}async function nl(t,e){const n=["image","inspect","--format",
"{{.Id}}",e];const r=await t.try(n);const i=r.stdout.trim();if(r.exitCode===0&&i.startsWith("sha256:"))return i;if(/no such image/i.
test(r.stderr))return void 0;throw te(n,r)}import{createWriteStream as NA}from"node:fs";import{link as CA,lstat as $A,open as xb,rename as DA,rm as cd,stat as FA}from"node:fs/promises";
import{basename as kb,dirname as Dl,join as MA}from"node:path";import{pipeline as UA}from"node:stream/promises";import{createHash as GB}from"node:crypto";import{Transform as VB}from"node:stream";var Va=class{#e=0;get isReached(){return this.#e>=2}takes(e,n,r){const i=to(e);if(this.isReached){if(!i)throw tt(n,"byte\
s follow the end of the archive");return true}if(i){this.#e++;if(r)throw tt(n,"the archive ends after an extension heade\
r that no entry follows");return true}if(this.#e===1)throw tt(n,"there is a single zero block between two entries");return false}};var Ka=class{#e;#t=0;get isEmpty(){return this.#t===0}get rest(){return this.#e?.subarray(0,this.#t)??Buffer.alloc(0)}take(e){
this.#e??=Buffer.alloc(O);const n=Math.min(O-this.#t,e.length);e.copy(this.#e,this.#t,0,n);this.#t+=n;return n}release(){
if(this.#t<O)return void 0;const e=this.#e;this.#e=void 0;this.#t=0;return e}};var Mr={blocks:[],keepsData:false};var Ur={blocks:void 0,keepsData:true};var ht=class{#e;#t;#n=0;#r=new Ka;#i=0;#o=0;#s=true;#a=new Pr;#d=false;#c=new Va;#f=false;#u=Buffer.
alloc(0);#l=[];#m=0;constructor(e,n={}){this.#e=e;this.#t=n}get offsetBytes(){return this.#n}get hasEnded(){return this.#c.
isReached}get isBetweenEntries(){return this.#i===0&&!this.#d&&this.#r.isEmpty&&this.#a.isEmpty&&!this.#a.isReading}get openEntry(){
return this.#i>0?this.#u:void 0}checkRest(){const{rest:e}=this.#r;if(e.some(n=>n!==0))throw tt(this.#n-e.length,"bytes f\
ollow the end of the archive")}consume(e){let n=0;let r=0;const i=o=>{if(o===r)return;const s=r===0&&o===e.length?e:e.subarray(
r,o);this.#e.emit(s,this.#n+r)};while(n<e.length){if(this.#i>0&&!this.#d){const o=Math.min(this.#i,e.length-n);if(!this.#s){
i(n);r=n+o}if(this.#e.data!==void 0||this.#e.end!==void 0)this.#S(e.subarray(n,n+o));this.#i-=o;n+=o}else if(this.#a.isReading){
i(n);n+=this.#a.take(e.subarray(n),this.#n);r=n}else if(this.#c.isReached&&this.#t.ignoresTrailer===true){i(n);n=e.length;
r=n}else if(this.#r.isEmpty&&e.length-n>=O){const o=this.#y(e.subarray(n,n+O),this.#n+n);if(o!==void 0){i(n);this.#h(o);
r=n+O}n+=O}else{i(n);n+=this.#p(e.subarray(n),n);r=n}}i(e.length);this.#n+=e.length}#p(e,n){const r=this.#r.take(e);const i=this.#r.
release();if(i!==void 0){const o=this.#n+n+r-O;const s=this.#y(i,o);if(s===void 0)this.#e.emit(i,o);else this.#h(s)}return r}#h(e){
for(const n of e)if(n.length>0)this.#e.emit(n,this.#g(n))}#g(e){let n=this.#m;for(const r of this.#l){if(r===e)return n;
n+=r.length}return void 0}#y(e,n){if(this.#d){this.#d=(e[504]??0)!==0;this.#e.mapBlock?.(e);if(!this.#d&&this.#i===0)this.#e.
end?.();return this.#s?void 0:[]}if(this.#c.takes(e,n,!this.#a.isEmpty))return[];const r=ve(e,n);const{typeFlag:i}=r;if(i===
Te.paxGlobal)return this.#w(r,n);if(this.#a.isEmpty)this.#m=n;if(cn(i)){this.#a.begin(r,e,n);return[]}return this.#E(r,e,
n)}#w(e,n){if(!this.#a.isEmpty)throw tt(n,"there is a global header between an extension header and its entry");this.#f=
true;const r=this.#t.dropsGlobals!==true;this.#b(e.sizeBytes,r);return r?void 0:[]}#E(e,n,r){const{blocks:i,extension:o}=this.#a.
release();const s=fn(e,o);const a=e.hasOldType&&s.at(-1)===47;const d=ca(e,o,r);const c=Hs(e.typeFlag)&&!a?d:0;const{typeFlag:f}=e;
const u={name:s,typeFlag:f,sizeBytes:c,header:n,extensions:i};this.#l=[...i,n];const l=this.#e.begin(u,o,this.#m);this.#f=
false;this.#u=s;this.#b(c,l.keepsData);this.#d=e.gnuIsExtended;if(c===0&&!this.#d)this.#e.end?.();if(l.blocks!==void 0)return l.
blocks;return i.length===0?void 0:this.#l}#b(e,n){this.#i=oe(e);this.#o=this.#i-e;this.#s=n}#S(e){if(this.#f)return;const n=Math.
min(e.length,Math.max(0,this.#i-this.#o));if(n>0)this.#e.data?.(e.subarray(0,n));if(this.#i===e.length)this.#e.end?.()}};var KB=16*1024*1024;var YB=1024*1024;var j=class extends VB{counts={entries:0,dataBytes:0};#e=GB("sha256");#t=0;#n;#r;#i;#o;#s;constructor(e,n,r={}){
const i=r.isPart===true?YB:KB;super({readableHighWaterMark:i,writableHighWaterMark:i});this.#n=e;this.#r=n;this.#i=r;this.#o=
new ht({begin:o=>this.#u(o),emit:(o,s)=>this.#c(o,s),mapBlock:n&&(o=>n.mapBlock?.(o)),data:n&&(o=>n.data(o)),end:n&&(()=>n.
end())})}digest(){return`sha256:${this.#e.digest("hex")}`}get bytesWritten(){return this.#t}get bytesRead(){return this.#o.
offsetBytes}_transform(e,n,r){try{this.#o.consume(e);r()}catch(i){r(i)}}_flush(e){try{if(!this.#o.hasEnded)throw this.#d();
this.#o.checkRest()}catch(n){e(n);return}this.#a().then(()=>e(),n=>e(n))}_read(e){this.#s?.();super._read(e)}async#a(){if(this.#i.
appendix!==void 0)this.once("close",()=>this.#s?.());for await(const e of this.#i.appendix?.()??[]){if(this.destroyed)return;
this.#c(e);if(this.readableLength<this.readableHighWaterMark)continue;await new Promise(n=>{this.#s=n});this.#s=void 0}if(this.#i.
isPart!==true&&!this.destroyed)this.#c(en)}#d(){const{openEntry:e,offsetBytes:n}=this.#o;const r=e===void 0?"":` within ${_(
e)}`;return new p("TAR_TRUNCATED",`The tar stream ended after ${n} bytes and ${this.counts.entries} entries without its \
end-of-archive blocks: something was cut off${r}.`,{hint:"Nothing was tagged. Check whether the engine restarted or ran \
out of disk space, then run again."})}#c(e,n){this.#e.update(e);this.#t+=e.length;this.#f(e.length,n);this.push(e)}#f(e,n){
const{spans:r}=this.#i;if(r===void 0)return;if(n===void 0)r.output.add(e,void 0);else for(const i of r.input.take(n,e))r.
output.add(i.bytes,i.origin)}#u(e){const n=this.#n(e);const r=typeof n==="string"?void 0:n;for(const d of r?.before??[]){
this.#r?.begin(d,"keep");this.#r?.end()}this.#r?.begin(e,n);if(n==="drop")return Mr;this.counts.entries++;if(r?.data===void 0)
this.counts.dataBytes+=e.sizeBytes;if(r===void 0)return Ur;const{head:i,data:o,before:s=[]}=r;this.counts.entries+=s.length;
const a=[...s,i].flatMap(d=>[...d.extensions,d.header]).concat(o===void 0?[]:[o]);return{blocks:a,keepsData:o===void 0}}};function R(t){return t.toString("latin1").replace(/^\.?\//,"").replace(/\/$/,"")}function Hr(t,e){return t.length>e.length&&
t.charCodeAt(e.length)===47&&t.startsWith(e)}function J(t){return Buffer.from(t,"latin1")}var pw=["manifest.json","index.json"];var qB=4*1024*1024;var Ya=class{#e=new Set;#t=[];#n=false;#r=0;get hasImage(){return pw.
some(e=>this.#e.has(e))}begin(e){const n=R(e.name);this.#e.add(n);this.#n=n===pw[0]}data(e){if(!this.#n||this.#r>qB)return;
this.#r+=e.length;this.#t.push(Buffer.from(e))}end(){this.#n=false}missing(){const e=M(Buffer.concat(this.#t).toString("\
utf8"));const n=(Array.isArray(e)?e:[]).flatMap(r=>{const i=w(r,"Layers");return[b(r,"Config")??"",...F(i)?i:[]]});return n.
filter(r=>r!==""&&!this.#e.has(R(Buffer.from(r))))}};var hb=_f(Al(),1);import{randomBytes as hA}from"node:crypto";import{posix as pb}from"node:path";async function V(t,e){const{runId:n}=t;const{source:r}=e;const i=["create","--name",e.name??Lh(n),"--label",Ls(n),"--net\
work",e.network??"none",...e.asConfigured===true?[]:["--no-healthcheck"],"--restart","no","--pull","never",...r.isIndex?
pt(r.platform):[],...e.asUsed===true||e.asConfigured===true?[]:yA,...e.asUsed===true?[]:wA(r),...e.options??[],r.id,...e.
command??["docker-flatten"]];const o=await t.docker.try(i);const s=o.stdout.trim().split("\n").at(-1)??"";if(o.exitCode!==
0)throw gA(r,i,o);if(!/^[0-9a-f]{12,64}$/.test(s))throw new p("ENGINE_FAILED",`"docker create" returned ${JSON.stringify(
s)} instead of an ID.`,{hint:Z});return s}function gA(t,e,n){const r=te(e,n);const i=t.volumes.find(o=>pb.normalize(`${o}\
/`)==="/");if(i===void 0||!/destination can't be '\/'/i.test(n.stderr))return r;return new p("UNSUPPORTED_IMAGE",`docker\
-flatten needs a container of ${t.reference}, but cannot create one: the image declares its root as a volume (${JSON.stringify(
i)}).`,{hint:'No engine starts such an image. Build it again without "VOLUME /".',cause:r})}var yA=["--workdir","/"];function wA(t){
return bA(t).flatMap(e=>["--mount",rt({type:"tmpfs",dst:e})])}function bA({volumes:t}){const e=t.filter(n=>n.startsWith(
"/"));return[...new Set(e.map(n=>pb.resolve(n)))]}function je(){return`/docker-flatten-${hA(8).toString("hex")}`}function rt(t){
return Object.entries(t).map(([e,n])=>{const r=n===""?e:`${e}=${n}`;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}\
"`:r}).join(",")}async function K(t,e){const n=await t.docker.try(["rm","--force","--volumes",e]);if(n.exitCode!==0&&!/no such container/i.
test(n.stderr))throw te(["rm",e],n)}var he=class extends Error{};var EA=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function Nl(t){return t instanceof p&&t.code==="DOCKER_FAILED"&&EA.test(t.message)}var SA=16*1024*1024;async function gb(t,e,n,r){
const{signal:i}=t;const o=je();const s=rt({type:"bind",src:n,dst:o,readonly:""});const a={source:e,options:["--mount",s]};
const d=await V(t,a).catch(f=>{throw Nl(f)?new he(x(f),{cause:f}):f});const c=async(f,u)=>{const l=`${o}/${f.slice("sha2\
56:".length)}`;const m=await t.transport.readArchive(d,l,i).catch(h=>{throw ze(h,l)?new he(x(h),{cause:h}):h});await Cl(
m,f,h=>u(h))};try{return await r({stream:c,text:$l(c)})}finally{await K(t,d)}}async function Cl(t,e,n){const r=t.pipe((0,hb.extract)());
t.on("error",i=>r.destroy(i));try{for await(const i of r)await n(i,i.header.name)}catch(i){throw i instanceof p?i:Ll(e,`\
cannot be read (${x(i)})`)}finally{t.destroy()}}function $l(t){return(e,n)=>xA(e,n,t)}async function xA(t,e,n){const r=[];
let i=0;const o=async d=>{for await(const c of d){i+=c.length;if(i>SA)throw Ll(t,"is too long for a config");r.push(c)}};
await n(t,o,e);const s=Buffer.concat(r);const a=z(s);if(a!==t)throw Ll(t,`has the digest ${a}`);return s.toString("utf8")}
function Ll(t,e){return new p("ENGINE_FAILED",`The engine's blob ${t} ${e}: it was damaged on disk or in transit.`,{hint:"\
Run again. If it happens again, pull or build the image again."})}async function*Xr(t,e,n){let r=await e(t.digest,t.sizeBytes);let i=[];const o=new Set([t.digest]);let s=false;for(;;){const a=r===
void 0?void 0:sg(r);const d=r===void 0||a!==void 0?void 0:og(r);if(d!==void 0){const f=await yb(e(d.config.digest,d.config.
sizeBytes));if(f!==void 0)yield{manifest:d,configText:f,isInIndex:s}}i=[...kA(a??[],n),...i];let c=i.shift();while(c!==void 0&&
o.has(c.digest))c=i.shift();if(c===void 0)return;o.add(c.digest);s=true;r=await yb(e(c.digest,c.sizeBytes))}}function kA(t,e){
const n=({platform:r})=>{if(r===void 0)return 1;return Y(r,e)?0:2};return t.toSorted((r,i)=>n(r)-n(i))}async function yb(t){
return t.catch(e=>{if(e instanceof he)return void 0;throw e})}var PA=3;async function wb(t,e){const{signal:n}=t;const r=async(i,o,s)=>{const a=s??await OA(t,i);const d=Ah(t.runId);const c=ug(
{digest:i,sizeBytes:a},t.platform,d);let f=false;try{await t.transport.loadImage(c,void 0,n).catch(u=>{throw bb(u)?new he(
x(u),{cause:u}):u});f=true;await IA(t,d,i,o)}finally{await vA(t,d,f)}};return e({stream:r,text:$l(r)})}async function IA(t,e,n,r){
const{signal:i}=t;let o=false;try{const s=await t.transport.saveImage(e,i);await Cl(s,n,async(a,d)=>{const c=d.endsWith(
`/${n.slice("sha256:".length)}`);if(!c)return void a.resume();o=true;await r(a)})}catch(s){const a=!o&&bb(s)&&TA.test(x(
s));throw a?new he(x(s),{cause:s}):s}if(!o)throw new he(`the store has no blob ${n}`)}var TA=/not found|no such|does not exist/i;
async function vA(t,e,n){if(Ua(t.runId))return;const r=await Fr(t.docker,[e],PA).catch(()=>void 0);if(r===void 0||n&&r.exitCode!==
0)Ma(t.runId)}async function OA(t,e){const n=w(await ne(t,e),"Descriptor");const r=w(n,"size");if(w(n,"digest")===e&&typeof r===
"number")return r;throw new he(`the engine does not tell the size of ${e}`)}function bb(t){return t instanceof p&&(t.code===
"ENGINE_FAILED"||t.code==="DOCKER_FAILED")}function Zr(t,e){const n=t.contentRoots.map(i=>({place:`below ${i} of the engine's machine`,open:o=>gb(t,e,i,o)}));if(!t.
store.keepsPacked)return n;const r=i=>wb(t,i);return[...n,{place:"in a save",open:r}]}var BA=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Image","StopT\
imeout"];function _A(t,e){const{apiVersion:n,serverApiVersion:r}=t;const{showsLegacyFields:i}=t.store;const o=a=>Dr(r,a)>=
0;const s=a=>{const d=w(e.inspect,"Config",a);return v(d)&&Object.keys(d).length>0};return[...i&&!o("1.50")?[]:BA,...i?[]:
["docker_version"],...i&&Dr(n,"1.45")<0?[]:["container","container_config"],...!o("1.44")&&s("Healthcheck")?["StartInter\
val of the health check"]:[],...o("1.52")&&s("ExposedPorts")?["ExposedPorts as they were written"]:[],"os.features","fie\
lds that Docker does not know"]}function Eb(t,e){return`Docker ${t.version} does not let the image's config be read here\
, so it is taken from an inspect. What that does not show is not in the result, and its ID differs from that of a run wh\
ere the config can be read: ${_A(t,e).join(", ")}.`}function ad({packedLayers:t}){return t?.reduce((e,{sizeBytes:n})=>e+n,0)}async function dd(t,e){const{log:n}=t;for(const{
place:r,open:i}of Zr(t,e)){const o=await RA(t,e,i).catch(s=>{if(!(s instanceof he))throw s;n.debug(`no config blob ${r}:\
 ${x(s)}`);return void 0});if(o!==void 0)return o}n.debug("the config is taken from an inspect");return{json:ig(e.inspect),
digest:void 0,packedLayers:void 0,annotations:{},openBlobs:void 0,missing:Eb(t,e)}}async function RA(t,e,n){const r=await n(
async i=>t.store.idIsConfigDigest?Sb(e,e.id,await i.text(e.id),void 0):await AA(e,i.text));return r&&{...r,openBlobs:n}}
async function AA(t,e){const n=Xr({digest:t.id},e,t.platform);for await(const{manifest:r,configText:i}of n){const o=Sb(t,
r.config.digest,i,r);if(o!==void 0)return o}return void 0}function Sb(t,e,n,r){const i=LA(e,n);if(i===void 0)return void 0;
const o=JSON.stringify(co(i))===JSON.stringify(t.diffIds);const s=(i["architecture"]??"")===t.platform.architecture&&(i["\
variant"]||void 0)===t.platform.variant;if(!o||!s)return void 0;const{layers:a,annotations:d={}}=r??{};return{json:i,digest:e,
packedLayers:a,annotations:d,openBlobs:void 0,missing:void 0}}function LA(t,e){try{return Vs(e)}catch(n){if(n instanceof
SyntaxError)return void 0;throw new p("UNSUPPORTED_IMAGE",`Cannot read the image's config ${t}: ${x(n)}.`,{hint:"Do not \
trust this image: no builder writes such a config.",cause:n})}}async function Pb(t){const e=(r,i)=>new p("BAD_INPUT",`The ${T("backup")} must be the path of a new file, but ${JSON.stringify(
t)} ${r}.`,{hint:i});const n=await FA(Dl(t)).catch(()=>void 0);if(!n?.isDirectory())throw e("is not in an existing direc\
tory","Create the directory in an earlier step, or name another one.");if(kb(t)===""||t.endsWith("/"))throw e("is a dire\
ctory","Name a file.");if(await VA(t)){throw e("already exists","It may be the only copy of an earlier source image: mov\
e it away, or name another file.")}}var HA={flags:"wx",mode:384};async function Ib(t,e,n,r={createWriteStream:NA,link:CA,
rename:DA}){const{log:i,signal:o}=t;const s=MA(Dl(n),`${ie(t.runId)}${kb(n).slice(0,80)}.partial`);const a=WA(t,e);try{const d=GA(
e);if(d===void 0)i.notice("The source has no tag, so the backup has none either: loading it returns an image ID.");const c=u=>{
const l={name:d??e.id,platform:u};const m=()=>r.createWriteStream(s,HA);return zA(t,l,m,ln(a))};const f=await c().catch(
async u=>{if(!jA(t,e,u))throw u;i.debug(`saving the platform alone: ${x(u)}`);await cd(s,{force:true});return c(e.platform)});
await W(i,{title:"Flush"},KA(s));await YA(s,n,r);i.info(`Saved ${I(f)} to ${n}`)}catch(d){await cd(s,{force:true}).catch(
()=>{});throw o.aborted?d:qA(d,n)}finally{await a}}async function zA(t,{name:e,platform:n},r,i){const{log:o,signal:s}=t;
const a=new Ya;const d=new j(()=>"keep",a);const c=await t.transport.saveImage(e,s,n);const f=()=>d.bytesRead;await W(o,
{title:"Save",doneBytes:f,totalBytes:i,isEstimate:true},UA(c,d,r(),{signal:s}));JA(a);return d.bytesWritten}async function WA(t,e){
if(!t.store.keepsPacked){const n=w(e.inspect,"Size");return typeof n==="number"?n:void 0}try{return ad(await dd(t,e))}catch{
return void 0}}function jA(t,e,n){return e.isIndex&&t.knowsPlatformOption&&n instanceof p&&/not found/i.test(n.message)}
function JA(t){if(!t.hasImage)throw new p("BACKUP_FAILED","The engine saved an archive that contains no image.",{hint:Z});
const e=t.missing();if(e.length===0)return;throw new p("BACKUP_FAILED",`The archive that the engine saved lacks ${e.length}\
 of its blobs (${e.slice(0,3).join(", ")}): the engine has them only unpacked, from another image with the same layers.`,
{hint:'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetches all blobs.\
 Or leave the backup out if the registry keeps the image.'})}function GA(t){const{image:e,names:n}=t;if(e===void 0||e.digest!==
void 0)return n[0];const r=t.id.replace("sha256:","").startsWith(e.text.replace("sha256:",""));if(r&&!n.includes(`${e.text}\
:latest`))return n[0];return e.tag===void 0?`${e.text}:latest`:e.text}async function VA(t){return $A(t).then(()=>true,()=>false)}
async function KA(t){const e=await xb(t,"r+");try{await e.sync()}finally{await e.close()}}async function YA(t,e,n){try{await n.
link(t,e)}catch{await(await xb(e,"wx",384)).close();await n.rename(t,e).catch(async r=>{await cd(e,{force:true});throw r});
return}await cd(t)}function qA(t,e){if(t instanceof p){return new p(t.code,`The backup failed. Nothing was changed. ${t.
message}`,{hint:t.hint,cause:t})}const n=lt(t);return new p(n?"NO_SPACE":"BACKUP_FAILED",n?`The disk of ${Dl(e)} filled \
up while writing the backup. Nothing was changed.`:`Cannot write the backup to ${e} (${me(t)}). Nothing was changed.`,{hint:"\
Name a writable path on a disk with room for the whole image.",cause:t})}function fd({imageLocation:t,tags:e,layer:{keepBase:n}}){return t===void 0||e.length>0||n?.kind==="image"}var Qr=true?"0.1.0":createRequire(import.meta.url)("../../package.json").version;var Fl=1024*1024;var Ml=12;var XA=[386,4];var ZA=[0,21];var QA=20;var eL=10;function Ul({typeFlag:t},{pax:e}){if(t==="S")
return"old GNU";if(e.size===0)return void 0;const[n,r]=["GNU.sparse.major","GNU.sparse.minor"].map(s=>String(e.get(s)??""));
if(n==="1"&&r==="0")return"data";const i=n==="0"&&(r==="0"||r==="1");const o=n===""&&r===""&&Ne(e.get(Tb))!==void 0;return i||
o?"records":void 0}var Tb="GNU.sparse.map";function Pn(t,e){return new p("TAR_INVALID",`The sparse file ${_(t)} is damag\
ed: ${e}.`,{hint:Kt})}var ud=class{pieces=[];#e;#t;#n;#r=0;#i;#o="";constructor(e,n){this.#e=e;this.#t=n}addBlock(e,n){const[
r,i]=n?XA:ZA;for(let o=0;o<i;o++){const s=r+o*2*Ml;const a=s+Ml;if(e[s]===0)return;this.#a(no(e.subarray(s,a)));this.#a(
no(e.subarray(a,a+Ml)))}}addRecords({pax:e}){const n=String(Ne(e.get(Tb))??"");const r=n===""?[]:n.split(",");for(const i of r)
this.#a(dn(i));if(dn(String(e.get("GNU.sparse.numblocks")??""))*2!==r.length)throw Pn(this.#e,"its map has another lengt\
h than its header says")}addData(e){let n=0;while(n<e.length&&this.#i!==0){const r=e.indexOf(eL,n);const i=e.subarray(n,
r===-1?e.length:r);if(this.#o.length+i.length>QA)throw this.#d();this.#o+=i.toString("latin1");if(r===-1)return e.length;
this.#s();n=r+1}return n}get isComplete(){return this.#i===0}#s(){const e=dn(this.#o);this.#o="";if(this.#i===void 0){if(!Number.
isSafeInteger(e))throw this.#d();if(e>Fl)throw this.#c();this.#i=2*e;return}this.#a(e);this.#i--}#a(e){if(!(Number.isSafeInteger(
e)&&e>=0))throw this.#d();if(this.#n===void 0){this.#n=e;return}const[n,r]=[this.#n,this.#n+e];this.#n=void 0;if(n<this.#r||
r>this.#t)throw Pn(this.#e,"the pieces of its map overlap or exceed its size");this.#r=r;if(this.pieces.length===Fl)throw this.#c();
this.pieces.push([n,e])}#d(){return Pn(this.#e,"its map has something else than numbers")}#c(){return new p("TAR_LIMIT",
`The sparse file ${_(this.#e)} has more than ${Fl} pieces.`,{hint:ge})}};function vb(t){return(O-t%O)%O}var tL=["GNU.sparse.realsize","GNU.sparse.size"];function Fo(t,{pax:e}){const{name:n}=t;if(t.typeFlag==="S")return Ob(n,
Ue(t.header,"realSize"));if(e.size===0)return t.sizeBytes;for(const r of tL){const i=Ne(e.get(r));if(i===void 0)continue;
return Ob(n,dn(i.toString("latin1")))}return t.sizeBytes}function In(t){const e=t.typeFlag==="S"||t.extensions.some(n=>n.
includes("GNU.sparse."));return e?Fo(t,Ce(t.extensions)):t.sizeBytes}function Ob(t,e){if(!(Number.isSafeInteger(e)&&e>=0))
throw Pn(t,"its real size is not a number");return e}var Bb="SCHILY.xattr.";var nL=4095;function ue({extensions:t,header:e},n=Ce(t)){const{pax:r}=n;const i=e[156]??0;const o=i===
0?"0":String.fromCharCode(i);const s=(c,f)=>{const u=Ne(r.get(c));return u===void 0?Ue(e,f):Math.floor(Number(u.toString(
"latin1")))};const a=o==="1"||o==="2";const d=o==="3"||o==="4";return{typeFlag:o,mode:Ue(e,"mode")&nL,uid:s("uid","uid"),
gid:s("gid","gid"),mtimeSeconds:s("mtime","mtime"),mtimeFraction:rL(r.get("mtime")),link:a?Lt(e,n):Buffer.alloc(0),device:d?
`${Ue(e,"devMajor")},${Ue(e,"devMinor")}`:"",xattrs:[...r].filter(([c])=>c.startsWith(Bb)).map(([c,f])=>`${c.slice(Bb.length)}\
=${f.toString("latin1")}`).sort()}}function rL(t){const[,e=""]=/\.(\d{1,9})/.exec(t?.toString("latin1")??"")??[];return e.
replace(/0+$/,"")}function Tn(t,e){if(e==="drop")return 0;return e==="keep"||e.data===void 0?In(t):Ue(e.head.header,"siz\
e")}function Ft(t,e,n){if(t===void 0)return;t.entries+=e;t.bytes+=n}import{posix as pE}from"node:path";import{posix as yd}from"node:path";import{posix as Mo}from"node:path";var iL=3;var oL=1e3;var Ab=4096;var sL=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g;
var Lb=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g;var aL=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/;var dL=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g;
var cL=/^[;&|()\n`]$/;var fL=/^[<>]+&?$/;var uL=/^(?:-|[A-Za-z_]\w*=)/;var lL=pd("sh bash dash ash zsh ksh busybox exec \
env nohup command sudo tini dumb-init catatonit time nice if then else do while until ! {");var _b=pd("cd pushd WORKDIR");
var Rb=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/;var mL=pd("rm rmdir mk\
dir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EXPOSE LABEL USER VO\
LUME");var pL=pd("cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort");function Wl(t,e,n="\
/"){const r=new Hl(e);r.read(t,n,0);return r.words}var Hl=class{words=[];#e;#t=0;constructor(e){this.#e=e}read(e,n,r){const i=new zl(
n,jl(this.#e));let o=true;for(const s of e){if(this.words.length>=oL)return;if(s.length>Ab&&r>0)continue;if(cL.test(s)){
o=true;this.#t++;i.separate(s);continue}if(i.redirects(s))continue;const a=/[\s;&|()`]/.test(s)&&r<iL;if(a&&s.startsWith(
"/"))this.#n(s,false,i);if(a)this.read(hL(s,this.#e),i.directory,r+1);const d=i.isValue||uL.test(s);if(!a)this.#n(s,o&&!d,
i);const c=d||lL.has(Mo.basename(s));o=s==="--"&&!i.isChanging||o&&c;i.endWord()}}#n(e,n,r){const{directory:i}=r;const o=r.
useOf(e,n);this.words.push({text:e,isProgram:n,directory:i,command:this.#t,use:o})}};var zl=class{directory;#e;#t=[];#n;#r="";#i="";#o=false;constructor(e,n){
this.directory=e;this.#e=n}get isValue(){return this.#i!==""||this.#o}get isChanging(){return _b.has(this.#n??"")}separate(e){
this.#n=void 0;this.#i="";this.#o=false;if(e==="(")this.#t.push(this.directory);if(e===")")this.directory=this.#t.pop()??
this.directory}redirects(e){if(!fL.test(e))return false;this.#i=e;return true}endWord(){this.#i=""}useOf(e,n){if(this.#i!==
"")return this.#i.startsWith("<")?"content":"name";if(n){this.#n=Mo.basename(e);if(!_b.has(this.#n))return"parts";this.#r=
this.directory;this.directory=this.#e;return"name"}if(this.isChanging)return this.#s(e);const r=this.#n??"";if(mL.has(r))
return"name";const i=this.#o;this.#o=Rb.test(e)&&!e.includes("=");if(i||Rb.test(e))return"directory";return pL.has(r)?"c\
ontent":"parts"}#s(e){const[n,r]=[this.#r,this.#e];this.directory=e.startsWith("-")?n:Mo.resolve(n,ld(e,r));return e.startsWith(
"-")?"name":"directory"}};function jl(t){return t.get("HOME")??"/root"}function ld(t,e){return/^~(?=$|\/)/.test(t)?`${e}${t.
slice(1)}`:t}function hL(t,e){const n=t.slice(0,Ab*16).replace(/\\\n/g," ");return[...n.matchAll(sL)].map(([r])=>Jl(r.replace(
/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,(i,o,s,a)=>o??s??a?.replace(/\\([$`"\\])/g,"$1")??""),e))}function Jl(t,e){
return t.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,(n,r,i,o)=>e.get(r??o??"")||i||"")}function md(t){const e=[
...t.matchAll(Lb)].map(([i])=>i);const n=aL.exec(t)?.[1];const r=[n,t.startsWith("/")?t:void 0,...[...t.matchAll(dL)].map(
([,i,o,s])=>i??o??s)];return[...new Set([...e,...r.filter(i=>i!==void 0)].map(Gl))]}function Uo(t){const e=[...t.matchAll(
Lb)].filter(({0:n,index:r})=>/[*?[{$]/.test(t[r+n.length]??""));return[...new Set(e.map(([n])=>Gl(n.slice(0,n.lastIndexOf(
"/")))))]}function vn(t,e){return Gl(Mo.resolve("/",t,e))}function Gl(t){return Buffer.from(Mo.normalize(t).replace(/^\/+|\/+$/g,
"")).toString("latin1")}function pd(t){return new Set(t.split(" "))}var gL=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CONFIG_CACHE","P\
IP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]);var yL=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i;
var wL=/PATH$|^(?:PERL5|RUBY)LIB$/;var bL=/(?:^|_)LOGS?_?PATH$/;function Nb([t,e]){const n=md(e);if(t==="HOME")return n.
map(a=>({path:a,by:"HOME",extent:"below"}));if(t==="PATH")return n.map(a=>({path:a,by:t,extent:"programs",hasPrograms:true}));
const r=`ENV ${t}`;if(gL.has(t))return n.map(a=>({path:a,by:r,extent:"itself"}));const i=wL.test(t)&&!bL.test(t);const o=e.
startsWith("/")&&!yL.test(t);const s=i||o?"search":"below";return[...n.map(a=>({path:a,by:r,extent:s,hasPrograms:i})),...Uo(
e).map(a=>({path:a,by:r,extent:"search",hasPrograms:i}))]}import{posix as EL}from"node:path";var ei=1114112;var hd=56320;function Vl(t){return t.replace(/\s$|[\\*?[\]!\s]/g,(e,n)=>n===t.length-1&&/\s/.test(e)?`[${e}\
]`:`\\${e}`)}function Cb(t){return ql(t).map(e=>e>=ei?String.fromCharCode(hd+e-ei):String.fromCodePoint(e)).join("")}function Kl(t){
return Array.from(t,e=>{const n=e.codePointAt(0);return n>hd+127&&n<=hd+255?ei+n-hd:n})}function $b(t){return/[^\0-\x7f]/.
test(t)?Kl(t).map(Yl).join(""):t}function Yl(t){if(t<128)return String.fromCharCode(t);if(t>=ei)return String.fromCharCode(
t-ei);return Buffer.from(String.fromCodePoint(t)).toString("latin1")}function ql(t){const e=[];let n;for(let r=0;r<t.length;){
const i=t.charCodeAt(r);if(i<128){e.push(i);r++;continue}n??=Buffer.from(t,"latin1");const o=i>=240?4:i>=224?3:2;const s=n.
toString("utf8",r,r+o);const a=s.codePointAt(0);const d=Buffer.byteLength(s)===o&&s.length===(o>3?2:1);const c=a!==65533||
n.toString("latin1",r,r+3)==="ï¿½";const f=d&&c;e.push(f?a:ei+i);r+=f?o:1}return e}var Db=4096;var SL=256;var Fb=16;var xL={GOPATH:":",CONDA_PKGS_DIRS:","};var kL=["bin","boot","dev","etc","home","lib","\
lib32","lib64","media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","usr/bin","usr/include","usr/lib","usr/l\
ib32","usr/lib64","usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin","usr/local/share","usr/sbin","usr/share",
"usr/src","var/cache","var/lib","var/log","var/run","var/spool","var/tmp","var/www"];function gd(t,e){const n=Xl(e);const r=[
n.get("HOME"),...Ub(t)].map(i=>Hb(i??"")).filter(i=>i!==void 0&&i!=="root"&&!/^home\/[^/]*$/.test(i)).map(i=>Vl(i??""));
return{homes:["root","home/*",...new Set(r)].slice(0,Db+2),env:n}}function Xl(t){return new Map(t.map(e=>{const n=e.indexOf(
"=");return n===-1?[e,""]:[e.slice(0,n),e.slice(n+1)]}))}function Zl(t){return[...new Set(Ub(t))].filter(e=>e.startsWith(
"/")&&e.isWellFormed()).slice(0,Db)}function Mb(t,{homes:e,env:n}){const r=t.startsWith("!")?"!":"";const i=t.slice(r.length);
if(i.startsWith("~/"))return e.map(d=>`${r}${d===""?"":`${d}/`}${i.slice(2)}`);if(i.endsWith("/$LOCALE"))return IL(n).map(
d=>`${r}${i.slice(0,-"$LOCALE".length)}${d}`);const[,o,s=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(i)??[];if(o===void 0)return[t];
const a=(n.get(o)??"").split(xL[o]??"\0",Fb);return a.map(d=>Hb(d)).filter(d=>d!==void 0&&d!=="").filter(d=>s!=="*"||!PL(
d??"")).map(d=>`${r}${Vl(d??"")}/${s}`)}function Ub(t){return(t?.toString("latin1")??"").split("\n").map(e=>e.split(":")[5]??
"").filter(e=>e.length<=SL).map(e=>Cb(e))}function Hb(t){if(!t.startsWith("/")||/[\0\n\r]/.test(t))return void 0;return EL.
normalize(t).replace(/^\/+|\/+$/g,"")}function PL(t){return kL.some(e=>e===t||e.startsWith(`${t}/`))}function IL(t){const e=[
"LANG","LC_ALL","LC_MESSAGES","LANGUAGE"].flatMap(r=>(t.get(r)??"").split(":",Fb));const n=e.map(r=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(r)?.[0]).filter(r=>r!==void 0);return[...new Set(n)].flatMap(r=>[r,`${r}[_@.]*`])}var zb=1e3;function Ql(t,e){const n=w(t,"config");const r=w(n,"Env");const i=Xl(F(r)?r:[]);const o=yd.resolve("/",b(n,"W\
orkingDir")??"");const s=TL(n,i).map(({by:u,argv:l})=>({by:u,words:Wl(l,i,o)}));const a=s.filter(({by:u})=>u!=="ONBUILD"&&
u!=="SHELL");const d=jl(i);const c=[{path:vn("/",o),by:"WORKDIR",extent:"search",hasPrograms:true},...s.flatMap(({by:u,words:l})=>l.
flatMap(m=>OL(u,m,d))),...[...i].flatMap(Nb),...e.map(u=>({path:vn("/",u),by:"etc/passwd",extent:"below"}))].filter(({path:u})=>u!==
"");const f=new Map;for(const u of c){const l=`${u.path}\0${u.extent}`;if(!f.has(l))f.set(l,u)}return{paths:[...f.values()].
slice(0,zb),required:[...o==="/"?[]:[{by:"WORKDIR",text:o,candidates:[vn("/",o)]}],...a.flatMap(({by:u,words:l})=>BL(u,l,
d,i))].slice(0,zb),commands:[...a,{by:"ENTRYPOINT",words:Wl(vL(n),i)}].flatMap(_L)}}function TL(t,e){const n=(...s)=>{const a=w(
t,...s);return F(a)?a:[]};const[r,...i]=n("Healthcheck","Test");const o=s=>["/bin/sh","-c",Jl(s,e)];return[{by:"ENTRYPOI\
NT",argv:n("Entrypoint")},{by:"CMD",argv:n("Cmd")},{by:"HEALTHCHECK",argv:r==="CMD-SHELL"?o(i.join(" ")):i},{by:"SHELL",
argv:n("Shell")},...n("OnBuild").map(s=>({by:"ONBUILD",argv:o(s.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").
replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,a=>a.toUpperCase()))}))].filter(({argv:s})=>s.length>0)}function vL(t){
const[e,n]=[w(t,"Entrypoint"),w(t,"Cmd")];return F(e)&&F(n)?[...e,...n]:[]}function OL(t,e,n){const{text:r,use:i}=e;const o=r.
startsWith("-")||r.includes("://");const s=jb(e,n);const a=s.map(c=>{if(i==="directory")return{path:c,by:t,extent:"searc\
h",hasPrograms:true};if(i!=="parts"||o)return{path:c,by:t,extent:"around"};return{path:c,by:t,extent:"beside",hasPrograms:!wd(
c)}});if(i==="name")return a;const d=Wb(r)?Uo(yd.resolve(e.directory,r)):Uo(ld(r,n));return[...a,...d.map(c=>({path:c,by:t,
extent:"search"}))]}function wd(t){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(yd.basename(t))}function Wb(t){return/^(?!-)[^:=/~]+\/|^\.\.?\//.
test(t)}function jb({text:t,use:e,directory:n},r){if(/^~(?=$|\/)/.test(t))return[vn("/",ld(t,r))];const i=e==="directory"&&
!/^[-/]/.test(t);return i||Wb(t)?[vn(n,t)]:md(t)}function BL(t,e,n,r){const i=(r.get("PATH")??"").split(":").filter(o=>o.
startsWith("/"));return e.flatMap(o=>{const{text:s,isProgram:a}=o;if(s.includes("\0"))return[];if(s.startsWith("/"))return[
{by:t,text:s,candidates:[vn("/",s)]}];if(s.includes("/"))return jb(o,n).slice(0,1).map(d=>({by:t,text:s,candidates:[d]}));
if(!a||!/^[\w.+-]+$/.test(s))return[];return[{by:t,text:s,candidates:i.map(d=>vn(d,s))}]})}function _L({by:t,words:e}){const n=Map.
groupBy(e,({command:r})=>r);return[...n.values()].map(r=>({by:t,words:r.filter(({text:i})=>!i.startsWith("-")).map(({text:i})=>RL(
i))}))}function RL(t){return yd.basename(t).replace(/-cli\.[cm]?js$/,"").replace(/(?<=.)@.*$/,"")}var AL=40;var LL=64*1024*1024;var NL=96;function*Jb(t){const e=t.split("/").reverse();const n=[];let r="";let i=0;for(let o=e.
pop();o!==void 0;o=e.pop()){if(o===""||o===".")continue;if(o===".."){if(r!=="")n.push(r);r=ti(r);continue}const s=r===""?
o:`${r}/${o}`;const a=yield s;if(a===void 0){r=s;continue}if(++i>AL)return void 0;n.push(s);if(a.startsWith("/"))r="";for(const d of a.
split("/").reverse())e.push(d)}return{end:r,through:n}}function Ho(t,e){const n=Jb(t);let r=n.next();while(r.done!==true)
r=n.next(e(r.value));return r.value}async function Ed(t,e){const n=Jb(t);let r=n.next();while(r.done!==true)r=n.next(await e(
r.value));return r.value}function Gb(t,e){return e.startsWith("/")?e:`${ti(t)}/${e}`}function ti(t){return t.slice(0,Math.
max(0,t.lastIndexOf("/")))}function De(t){const e=[];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf("/",n+1))e.push(t.slice(
0,n));return e}var bd=class{#e=new Map;#t=new Map;#n;#r=0;get isFull(){return this.#r>LL}get kept(){return this.#e}add(e,n,r){
if(this.isFull)return;this.#r+=e.length+n.length+NL;(r?this.#e:this.#t).set(e,n)}targetOf=e=>this.#e.get(e)??this.#t.get(
e);typeAt(e){return this.targetOf(e)===void 0?"0":"2"}*droppedBelow(e){const n=this.#t.get(e);if(n!==void 0)yield[e,n];this.#n??=
[...this.#t.keys()].sort();const r=`${e}/`;for(let i=CL(this.#n,r);;i++){const o=this.#n[i];if(o?.startsWith(r)!==true)return;
yield[o,this.#t.get(o)]}}};function CL(t,e){let n=0;let r=t.length;while(n<r){const i=n+r>>>1;if(t[i]<e)n=i+1;else r=i}return n}var Sd=class{#e=new Map;#t=new Map;#n;constructor(e){this.#n=e}add(e,n,r){const i=this.#e.get(e)??{reason:n,rules:new Map,
isRestored:false};for(const[o,s]of r)if(i.rules.get(o)!=="all")i.rules.set(o,s);this.#e.set(e,i);for(const o of De(e))if(!this.#t.
has(o))this.#t.set(o,i)}restore(e,n,r){this.add(e,n,r.map(i=>[i,"all"]));this.#e.get(e).isRestored=true}reasonFor(e,n,r){
if(this.#e.size===0)return void 0;const i=this.#r(e,n);if(i!==void 0&&(i.extent!=="unless-directory"||r!=="5"))return i.
reason;for(const s of De(n)){const a=this.#r(e,s);if(a?.extent==="all")return a.reason}const o=r==="2"?this.#t.get(n):void 0;
return o?.rules.has(e)===true?o.reason:void 0}#r(e,n){const r=this.#e.get(n);const i=r?.rules.get(e);if(r===void 0||i===
void 0)return void 0;return r.isRestored||!this.#n.has(n)?{reason:r.reason,extent:i}:void 0}};var qb=2**26;var Vb=4;var xd=class{#e;get isEmpty(){return this.#e===void 0}add(e){this.#e??=new Uint32Array(qb/32);const[
n,r]=Yb(e);for(let i=0;i<Vb;i++){const o=Kb(n,r,i);this.#e[o>>>5]|=1<<(o&31)}}has(e){if(this.#e===void 0)return false;const[
n,r]=Yb(e);for(let i=0;i<Vb;i++){const o=Kb(n,r,i);if((this.#e[o>>>5]&1<<(o&31))===0)return false}return true}};function Kb(t,e,n){
return t+Math.imul(e,n)&qb-1}function Yb(t){let e=2166136261;let n=2538058380;for(let r=0;r<t.length;r++){const i=t.charCodeAt(
r);e=Math.imul(e^i,16777619);n=Math.imul(n^i,1540483477)}return[e^e>>>15,n^n>>>13|1]}import{posix as FL}from"node:path";var em=47;function Xb(t,e,n){const r=Kl(t);const i=[];const o=(s,a)=>r[s]===a.charCodeAt(0);for(let s=0;s<r.length;s++){
if(o(s,"*")&&o(s+1,"*")){const a=s;s+=o(s+2,"/")?2:1;const d=n&&a===0&&s===1&&!/[*?[\\]/.test(t.slice(2));i.push({kind:s===
r.length-1||d?"anything":"directories"})}else if(o(s,"*"))i.push({kind:"any-in-name"});else if(o(s,"?"))i.push({kind:"an\
y-one"});else if(o(s,"[")){const{token:a,end:d}=$L(r,s,e);i.push(a);s=d}else{if(o(s,"\\")&&++s===r.length)throw ni(e,'it\
 ends with a "\\"');i.push({kind:"literal",code:r[s]})}}return i}function $L(t,e,n){const r=[];let i=e+1;const o=t[i]===
94;if(o)i++;const s=()=>{const a=t[i]===92;const d=t[a?i+1:i];if(d===void 0||!a&&(d===45||d===93))throw ni(n,'a "[" has \
no characters or no closing "]"');i+=a?2:1;return d};do{const a=s();const d=t[i]===45;if(d)i++;const c=d?s():a;if(c<a)throw ni(
n,"a range goes backwards");r.push([a,c])}while(t[i]!==93);return{token:{kind:"one-of",negated:o,ranges:r},end:i}}function tm(t){
const e=[];let n=false;for(const r of t){if(r.kind==="literal"){const i=Yl(r.code);if(n)e[e.length-1]+=i;else e.push(i)}
n=r.kind==="literal"}return e}function Zb(t,e){let n=new Set;const r=(s,a)=>{while(!a.has(s)){a.add(s);const d=t[s]?.kind;
if(d!=="any-in-name"&&d!=="anything"&&d!=="directories")return;s++}};r(0,n);const i=t.at(-1)?.kind;const o=i==="any-in-n\
ame"||i==="anything";for(const s of e){if(o&&n.has(t.length))return true;if(s===em&&n.has(t.length))return true;const a=new Set;
for(const d of n){const c=t[d];if(c===void 0)continue;if(c.kind==="directories"){a.add(d);if(s===em)r(d+1,a)}else if(DL(
c,s)){const f=c.kind==="any-in-name"||c.kind==="anything";r(f?d:d+1,a)}}if(a.size===0)return false;n=a}return n.has(t.length)}
function DL(t,e){if(t.kind==="literal")return t.code===e;if(t.kind==="one-of")return t.ranges.some(([n,r])=>n<=e&&e<=r)!==
t.negated;return t.kind==="anything"||e!==em}function ni(t,e){return new p("BAD_INPUT",`The ${T("exclude")} has a malfor\
med pattern, ${JSON.stringify(t)}: ${e}.`,{hint:'Patterns are those of a .dockerignore file. Escape a special character \
with "\\".'})}var Qb=47;var ML=64;var eE=new WeakMap;var On=class{text;isException;#e;#t;#n;#r;#i;constructor(e){this.text=e;if(e==="")
throw ni(e,"it is empty");const n=UL(e);if(n==="!")throw ni(e,'there is nothing after the "!"');this.isException=n.startsWith(
"!");const r=this.isException?n.slice(1):n;const i=/^[^\\*?[]*/.exec(r)?.[0]??"";const o=Xb(r.slice(i.length),e,i==="");
const s=o.findIndex(({kind:c})=>c!=="literal");const a=o.slice(0,s===-1?o.length:s);this.#e=$b(i)+(tm(a)[0]??"");this.#t=
o.slice(a.length);const d=tm(this.#t);this.#n=nE(d);this.#i=this.#t[1]?.kind==="literal"?d[0]??"":"";this.#r=nE(d.map(c=>c.
slice(0,c.lastIndexOf("/")+1)))}get directory(){return this.#e.slice(0,Math.max(0,this.#e.lastIndexOf("/")))}mayMatchIn(e){
return e.includes(this.#r)}matches(e){if(!e.startsWith(this.#e))return false;const{length:n}=this.#e;if(this.#t.length===
0)return n>0&&(e.length===n||e.charCodeAt(n)===Qb);if(this.#t.length===1&&this.#t[0]?.kind==="any-in-name")return true;if(!e.
includes(this.#n,n))return false;const r=this.#o(e,n);return r!==-1&&Zb(this.#t,ql(e.slice(r)))}#o(e,n){if(this.#t[0]?.kind!==
"directories")return n;let r=e.indexOf(this.#i,n);while(r>n&&e.charCodeAt(r-1)!==Qb)r=e.indexOf(this.#i,r+1);return r}};
function rE(t){return t.replace(/^\uFEFF/,"").split("\n").filter(e=>!e.startsWith("#")).map(e=>e.trim()).filter(e=>e!=="").
map(e=>new On(e))}function tr(t,e){if(t.length<ML)return t.findLast(i=>i.matches(e));let n=-1;const r=oE(t);for(const i of sE(
e))for(const o of r.get(i)??[])if(o>n&&t[o].matches(e))n=o;return t[n]}function iE(t,e){const n=oE(t);const r=`${e}/`;return sE(
r).some(i=>n.get(i)?.some(o=>t[o].mayMatchIn(r)))}function oE(t){const e=eE.get(t);if(e!==void 0)return e;const n=Map.groupBy(
t.keys(),r=>t[r].directory);eE.set(t,n);return n}function sE(t){const e=[""];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf(
"/",n+1))e.push(t.slice(0,n));return e}function UL(t){const e=t.startsWith("!")?"!":"";const n=tE(t.slice(e.length).trim());
return tE((e+(n.length>1?n.replace(/^\//,""):n)).trim())}function tE(t){return t===""?"":FL.normalize(t).replace(/(?<=.)\/$/,
"")}function nE(t){return t.reduce((e,n)=>n.length>e.length?n:e,"")}import{posix as VL}from"node:path";import{posix as aE}from"node:path";function dE(t,e){const n=zo(t.owned,e);const r=zo(t.drops,e);const i=zo(t.empties,e);return{preset:t,owned:n,drops:r,empties:i,
count:{kind:"preset",name:t.name,entries:0,bytes:0},firstParts:zL([...n,...r,...i]),above:t.skippedIfLinked===true?HL(n):
[],droppedTops:[],isSkipped:false}}function zo(t=[],e){return t.flatMap(n=>Mb(n,e)).map(n=>new On(n))}function it(t,e){const n=tr(
t,e);return n!==void 0&&!n.isException}function cE(t,e){const n=fE(e);return t.above.some(r=>r.depth===n&&r.pattern.matches(
e))||it(t.owned,e)}function HL(t){const e=t.map(({text:n})=>aE.dirname(n));return[...new Set([...e,...e.map(n=>aE.dirname(
n))])].filter(n=>n!=="."&&!n.endsWith("*")).map(n=>({pattern:new On(n),depth:fE(n)}))}function fE(t){return t.split("/").
length}function zL(t){const e=new Set(t.filter(({isException:n})=>!n).map(({directory:n})=>nm(n)));return e.has("")?void 0:
e}function nm(t){const e=t.indexOf("/");return e===-1?t:t.slice(0,e)}function ri(t,e,n,r){const i=n.map(o=>new On(o));return{what:t,why:e,patterns:i,...r===void 0?{}:{namePattern:r}}}var rm=String.
raw`v?\d[\d.]*`;var im="(?:[-._ ][^/]*)?";var WL=[`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyr\
ights?|eula)(?:${rm})?${im}`,`(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen\
[cs]|notice|copyright|attribution)[^/]*`,String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${rm})?${im}`,`(?:mpl|of\
l|cddl|epl)[-._ ]?${rm}${im}`,String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`];
var jL=new RegExp(`(?:^|/)(?:${WL.join("|")})(?=/|$)`,"i");var JL=[ri("licences","they must accompany the software",["us\
r/share/common-licenses","usr/share/licenses"],jL),ri("package databases","scanners and later installs would not see the\
 packages",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","usr/lib/sysimage","var/lib/pacman/local","**/*.d\
ist-info","**/*.egg-info","var/log/packages","var/log/scripts","var/log/setup","var/lib/pkgtools","etc/os-release","usr/\
lib/os-release"]),ri("certificates","connections could not be verified",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust",
"usr/share/ca-certificates","usr/local/share/ca-certificates"]),ri("time zones","local times would be wrong",["usr/share\
/zoneinfo"]),ri("the C.UTF-8 locale","programs rely on it on every system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UT\
F-8"]),ri("accounts","users and groups would lose their names",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function kd(t){
return JL.find(({patterns:e,namePattern:n})=>n?.test(t)===true||tr(e,t)!==void 0)}var uE="";function lE(t,e,{commands:n}){return t.flatMap(({name:r,owned:i=[],drops:o=[],usedBy:s})=>{const a=s?.commands.
map(f=>({tool:f,by:n.find(({words:u})=>GL(u,f))?.by})).find(({by:f})=>f!==void 0);if(s===void 0||a===void 0)return[];const d=zo(
s.parts??[...i,...o],e);const c=s.parts===void 0?`the cache of ${r}`:`packages fetched by ${a.tool}`;return[{patterns:d,
reason:{kind:"config",what:c,why:`${a.by} runs ${a.tool}`}}]})}function GL(t,e){const[n="",r]=e.split(" ");const i=t.indexOf(
n);return i!==-1&&(r===void 0||t.includes(r,i+1))}function mE(t,e,n,r){const{hasPrograms:i=false}=t;for(const o of e){const s=om(
t,(d,c)=>r(o,d,c,i));if(s===void 0)continue;const a=t.extent==="itself"?"entry":"all";n.add(s,sm(t,s),[[o,a]])}}function om({
path:t,extent:e},n){if(e==="around"||e==="beside"||e==="programs"){const o=De(t).find(s=>n(s,"5")||n(s,"0"));if(o!==void 0)
return o}const r=ti(t);if(e==="beside"&&r!==""&&n(`${r}/${uE}`,"5"))return r;if(n(t,"5")||n(t,"0"))return t;const i=e===
"search"||e==="programs";return i&&n(`${t}/${uE}`,"0")?t:void 0}function sm({path:t,by:e},n){const r=o=>`/${Buffer.from(
o,"latin1")}`;const i=n===t?`${e} refers to it`:`${e} refers to ${r(t)}`;return{kind:"config",what:r(n),why:i}}var KL=1e3;var Pd=class{rules;#e;#t;#n=new Map;constructor(e,n,r,i){this.rules=e.map(o=>dE(o,n));this.#t=lE(e,n,i);this.#e=
r.map(o=>R(Buffer.from(VL.normalize(o))))}rulesFor(e){const n=nm(e);const r=this.#n.get(n);if(r!==void 0)return r;const i=this.
rules.filter(({firstParts:o})=>o?.has(n)!==false);if(this.#n.size<KL)this.#n.set(n,i);return i}drops(e,n,r,i=false){const o=e.
isSkipped?void 0:this.actionOf(e,n,r);return o==="drop"||i&&o==="empty"}dropping(e,n,r=false){const i=o=>o.preset.filesOnly!==
true&&it(o.owned,e);return this.rulesFor(e).filter(o=>this.drops(o,e,n,r)).map(o=>[o,i(o)?"all":"unless-directory"])}actionOf(e,n,r){
if(r==="2"&&e.preset.keepsSymlinks===true)return void 0;if(r==="5"&&e.preset.filesOnly===true)return void 0;const i=it(e.
owned,n);const o=i||it(e.drops,n);const s=o&&!i?kd(n):void 0;const a=o&&s===void 0;const d=a?"drop":it(e.empties,n)?"emp\
ty":void 0;if(d===void 0)return s;const c=f=>it(f.patterns,n);return this.#t.find(c)?.reason??this.volumeProtection(n)??
d}volumeProtection(e){const n=this.#r(e);return n===void 0?void 0:{what:`the volume /${n}`,why:"new volumes are initiali\
zed from it"}}#r(e){return this.#e.find(n=>e===n||Hr(e,n))}firstDropping(e,n){return this.rulesFor(e).find(r=>typeof this.
actionOf(r,e,n)==="string")}};var YL=1e4;var Id=class{#e=new Map;#t=0;constructor(e){for(const n of dm(e))this.#n(n)}through(e,n){const r=(this.#e.get(
e)??[]).filter(({extent:o})=>o!=="itself").map(o=>am(o,`${n}${o.path.slice(e.length)}`)).filter(({path:o})=>o!==""&&!o.startsWith(
"/"));const i=r.slice(0,Math.max(0,YL-this.#t));for(const o of i)this.#n(o);return i}#n(e){this.#t++;for(const n of[e.path,
...De(e.path)]){const r=this.#e.get(n);if(r===void 0)this.#e.set(n,[e]);else r.push(e)}}};function am(t,e){return{...t,path:e,
extent:t.extent==="beside"?"around":t.extent}}function dm({paths:t,required:e}){const n=e.filter(({by:r,text:i})=>r!=="W\
ORKDIR"&&!i.includes("/")).flatMap(({by:r,candidates:i})=>i.map(o=>({path:o,by:r,extent:"around",hasPrograms:true})));return[
...t,...n]}var Bn={paths:[],required:[],commands:[]};var ii={action:"keep"};var oi=class{#e;#t;#n;#r;#i=new Map;#o=new Map;#s=new Set;#a;dropped=new xd;#d;#c=new Sd(this.dropped);#f;#u;constructor(e){
const{presets:n,excludes:r,places:i,volumes:o,references:s=Bn}=e;this.#u=e.isInBase??(()=>false);this.#e=new Pd(n,i,o,s);
this.#t=r;this.#n=new Map(r.filter(({isException:a})=>!a).map(a=>[a,{kind:"exclude",name:a.text,entries:0,bytes:0}]));this.#r=
new Set(r);this.#f=new Id(s);for(const a of s.paths)this.#l(a)}#l(e){mE(e,this.presets,this.#c,(n,r,i,o)=>this.#e.drops(
n,r,i,o))}get counts(){return[...this.presets.map(({count:e})=>e),...this.#n.values()]}get unmatched(){return[...this.#r].
map(({text:e})=>e)}get skippedPresets(){return this.presets.filter(({isSkipped:e})=>e).map(({preset:e})=>e.name)}get warnings(){
return[...this.#i.values()]}get spared(){return[...this.#o.values()].filter(e=>e.entries>0||this.#s.has(e))}countSpared(e,n,r){
if(!n)Ft(e,1,r);else if(e?.kind==="config")this.#s.add(e)}get presets(){return this.#e.rules}decisionFor(e,n){if(e===""||
e===".")return ii;for(const o of this.#r)if(o.matches(e))this.#r.delete(o);const r=tr(this.#t,e);if(r?.isException===true)
return this.#p(e,n)?{action:"keep",spared:this.#h(r.text,void 0)}:ii;if(r!==void 0){if(this.#u(e))return this.#m();this.#w(
e,n,r);return{action:"drop",count:this.#n.get(r)}}let i;for(const o of this.#e.rulesFor(e)){const s=o.isSkipped?void 0:this.#e.
actionOf(o,e,n);const a=typeof s==="string";const d=a?this.#c.reasonFor(o,e,n):void 0;if(a&&d===void 0)return this.#u(e)?
this.#m():{action:s,count:o.count,rule:o};i??=d??s}if(i===void 0)return ii;return{action:"keep",spared:this.#h(i.what,i.
why,i.kind)}}#m(){const e="its layers stay as they are";return{action:"keep",spared:this.#h("the kept base",e,"base")}}#p(e,n){
return this.#t.some(r=>!r.isException&&r.matches(e))||this.presets.some(r=>!r.isSkipped&&typeof this.#e.actionOf(r,e,n)===
"string")}#h(e,n,r){const i=r===void 0?{what:e,why:n}:{what:e,why:n,kind:r};const o=this.#o.get(e)??{...i,entries:0,bytes:0};
this.#o.set(e,o);return o}spareLinkTarget(e,n,r){const i=R(Buffer.from(pE.resolve("/",pE.dirname(e),n),"latin1"));this.skipPresetsFor(
e,i);if(r)return;for(const a of this.#f.through(e,i))this.#l(a);if(this.dropped.has(i))return;const o=wd(e)||wd(i);const s=this.#e.
dropping(i,"0",!o).filter(([{preset:a,empties:d}])=>a.skippedIfLinked!==true&&!it(d,e));if(s.length>0)this.#c.add(i,this.#g(
e),s)}#g(e){this.#a??={kind:"link",what:"link targets",why:`${_(J(`/${e}`))} would be broken`};return this.#a}skipPresetsFor(e,n){
for(const r of this.presets)if(r.preset.skippedIfLinked===true&&!r.isSkipped)r.isSkipped=cE(r,n)&&!it(r.owned,e)}restore(e,n,r,i){
const o=this.decisionFor(e,n);if(o.action!=="drop")return"unchanged";const s=o.rule===void 0?tr(this.#t,e):void 0;if(s!==
void 0)return i?"unchanged":s;const a=this.#e.dropping(e,n);if(i&&a.every(([,c])=>c!=="all"))return"unchanged";for(const[
c]of a)if(c.preset.skippedIfLinked===true&&!it(c.owned,r))c.isSkipped=true;const d=a.map(([c])=>c).filter(({isSkipped:c})=>!c);
this.#c.restore(e,this.#g(r),d);return"restored"}warnBrokenLink(e){if(!this.#i.has("links"))this.#i.set("links",e)}warnTooManyLinks(){
this.#i.set("many links","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(e){
const n=this.presets.flatMap(r=>{const i=om(e,(o,s)=>this.#e.drops(r,o,s));return i!==void 0&&this.#y(i)?[[i,r]]:[]});for(const[
r,i]of n)this.#c.restore(r,sm(e,r),[i]);return n.map(([r])=>r)}recordDropped(e){this.dropped.add(e);const n=ti(e);if(n===
this.#d)return;this.#d=n;this.dropped.add(`${n}/`)}#y(e){return this.dropped.has(e)||this.dropped.has(`${e}/`)}presetThatDropped(e,n){
return this.#e.firstDropping(e,n)}#w(e,n,r){if(n==="5")return;const i=kd(e)??this.#e.volumeProtection(e);if(i===void 0||
this.#i.has(i.what))return;this.#i.set(i.what,`The pattern ${JSON.stringify(r.text)} drops a protected path, ${_(J(e))} \
(${i.what}): ${i.why}.`)}};var yE=_f(gE(),1);var qL=20;function wE(t,e){const n=t.slice(0,qL).toLowerCase();const r=o=>(0,yE.default)(n,o).steps;const[
i]=e.toSorted((o,s)=>r(o)-r(s));if(i===void 0)return void 0;if(r(i)<=Math.ceil(Math.max(n.length,i.length)/3))return i;return n.
length>1?e.find(o=>o.startsWith(n)):void 0}var cm=["v[0-9]","v[0-9][0-9]"];var XL="[0-9a-f]".repeat(8);var bE=["!var/log/packages","!var/log/scripts","!var/log/set\
up","!var/log/**/config"];var EE=["~/.npm","$npm_config_cache","$NPM_CONFIG_CACHE"];var Et=[{name:"apt",isSafe:true,what:"\
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
s, and packages fetched by npx",why:"fetched again when they are needed",owned:bt(EE,["_cacache","_logs","_npx"]),usedBy:{
commands:["npx","npm exec","npm x"],parts:bt(EE,["_npx"])}},{name:"yarn",isSafe:true,what:"the cache of Yarn 1; never a \
project’s `.yarn/cache`, which programs run from",why:"fetched again when it is needed",owned:bt(["~/.cache/yarn","$XD\
G_CACHE_HOME/yarn","usr/local/share/.cache/yarn","$YARN_CACHE_FOLDER"],cm),usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:true,
what:"package files that gem and Bundler keep next to the installed gems",why:"fetched again when they are needed",owned:[
"$GEM_HOME/cache/*.gem","$BUNDLE_PATH/cache/*.gem","$BUNDLE_PATH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.ge\
m","usr/local/bundle/cache/*.gem","usr/local/bundle/ruby/*/cache/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib\
/ruby/gems/*/cache/*.gem","usr/lib64/ruby/gems/*/cache/*.gem","usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*\
.gem","var/lib/gems/*/cache/*.gem","~/.gem/ruby/*/cache/*.gem","~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/\
*","!**/vendor/cache","!$BUNDLE_CACHE_PATH/*.gem"]},{name:"conda",isSafe:true,what:"package archives; not the unpacked p\
ackages, which environments link to",why:"fetched again when they are needed",owned:bt(["opt/*conda*","opt/miniforge*","\
opt/mambaforge*","opt/micromamba*","~/*conda*","~/miniforge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share\
/mamba","$XDG_DATA_HOME/mamba","$CONDA_DIR","$CONDA_PREFIX","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs\
/cache/*"]).concat(bt(["$CONDA_PKGS_DIRS"],["*-*-*.tar.bz2","*-*-*.conda",`cache/${XL}.*`]))},{name:"composer",isSafe:true,
what:"Composer's cache",why:"fetched again when it is needed",owned:bt(["~/.composer/cache","~/.cache/composer","$XDG_CA\
CHE_HOME/composer","$COMPOSER_HOME/cache","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:true,what:"\
logs of package managers and rotated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slack\
ware's package database",why:"programs that write to a log file still find it; links are kept",owned:["var/log/apt/*","v\
ar/log/dpkg.log","var/log/alternatives.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(
t=>[`var/log/**/${t}`,`!var/log/**/${t}/**`]),...bE],empties:["var/log/**",...bE],filesOnly:true,keepsSymlinks:true},{name:"\
tmp",isSafe:true,what:"the content of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definitio\
n",owned:["tmp/*","var/tmp/*","var/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{
name:"uv",isSafe:false,what:"uv's cache, unless symlinks from outside point into it",why:"environments may consist of li\
nks into it, and builds start from it",owned:bt(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],cm.map(t=>`*-${t}`)),
skippedIfLinked:true,usedBy:{commands:["uvx","uv"]}},{name:"pnpm",isSafe:false,what:"pnpm's store, unless symlinks from \
outside point into it",why:"later installs link from it, and projects may consist of links into it",owned:bt(["~/.local/\
share/pnpm/store","$XDG_DATA_HOME/pnpm/store","$PNPM_HOME/store","~/.pnpm-store"],cm),skippedIfLinked:true,usedBy:{commands:[
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
umentation, info pages, lintian overrides; copyright files are kept",why:"a reader may want them",drops:fm(["doc/*","inf\
o/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:true},{name:"man",isSafe:false,what:"manual pages; the \
directories of their sections are kept, since packages need them to install",why:"a reader may want them",drops:fm(["man\
/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"locales",isSafe:false,what:"translated messages\
, except those for the image’s own LANG; compiled locales are kept",why:"programs speak English",drops:fm(["locale/*",
"!locale/locale.alias","!locale/languages","!locale/all_languages","!locale/currency","!locale/l10n","!locale/$LOCALE"])},
{name:"pycache",isSafe:false,what:"Python's compiled modules",why:"the first start is slower, and so is every start if t\
hey cannot be written",owned:["**/__pycache__/*"]}];function nr(t){return Et.find(e=>e.name===t)}function bt(t,e){return t.
flatMap(n=>e.map(r=>`${n}/${r}`))}function fm(t){return["usr/share","usr/local/share"].flatMap(e=>t.map(n=>n.startsWith(
"!")?`!${e}/${n.slice(1)}`:`${e}/${n}`))}var St="auto";var ZL=/^true$/i;var QL=/^false$/i;var eN=/^(?:yes|on|1|all|safe|default)$/i;function um(t){return t.split(
/[\n,]/).map(e=>e.trim()).filter(e=>e!=="")}function Wo(t){const e=um(t);if(e.length===1&&QL.test(e[0]??""))return[];return e.
map(n=>ZL.test(n)?St:n)}function SE(t){const e=Wo(t);const n=new Set;const r=new Set;for(const i of e){const o=i.startsWith(
"-");for(const s of tN(o?i.slice(1).trim():i))(o?r:n).add(s)}if(n.size===0&&r.size>0){throw new p("BAD_INPUT",`The ${T("\
clean")} only excludes presets (${e.join(", ")}) and selects none.`,{hint:`Write ${S("clean",[St,...e].join(", "))}.`})}
return Et.filter(i=>n.has(i)&&!r.has(i))}function tN(t){if(t===St)return Et.filter(({isSafe:o})=>o);const e=nr(t);if(e!==
void 0)return[e];const n=[St,...Et.map(({name:o})=>o)];const r=eN.test(t)?St:wE(t,n);const i=r===void 0?"":` Did you mea\
n ${JSON.stringify(r)}?`;throw new p("BAD_INPUT",`The ${T("clean")} must be a list of presets, but ${_(Buffer.from(t))} \
is not one.${i}`,{hint:`Presets: ${n.join(", ")}.`})}var nN=["docs","man","locales","pycache"];var rN=1e6;var iN=.01;var oN=1e5;var Td=class{#e;#t;#n=0;#r;#i=false;constructor({
active:e,words:n,excludes:r,env:i,volumes:o,references:s=Bn,isInBase:a}){this.#e=new oi({presets:Et.filter(d=>(d.isSafe||
nN.includes(d.name))&&!e.includes(d)&&!n.some(c=>c.replace(/^-\s*/,"")===d.name)),excludes:r.filter(({isException:d})=>d),
places:gd(void 0,i),volumes:o,references:s,isInBase:a});this.#t=this.#e.presets.flatMap(({owned:d,drops:c,empties:f})=>[
...d,...c,...f]).filter(({isException:d})=>!d)}begin(e,n){const r=Tn(e,n);if(r===0)return;this.#n+=r;const i=R(e.name);if(this.#o(
i.slice(0,Math.max(0,i.lastIndexOf("/")))))Ft(this.#e.decisionFor(i,e.typeFlag).count,1,r)}#o(e){if(e!==this.#r){this.#r=
e;this.#i=iE(this.#t,e)}return this.#i}data(){}end(){}get found(){const e=Math.min(rN,Math.max(oN,this.#n*iN));return this.#e.
counts.filter(({bytes:n})=>n>=e).map(({name:n,bytes:r})=>({name:n,bytes:r})).sort((n,r)=>r.bytes-n.bytes)}};function vd(t,e){
const n=t.length===0?[St]:t;const r=o=>n.includes(St)&&Et.some(s=>s.name===o&&s.isSafe);const i=e.map(({name:o})=>o).filter(
o=>!r(o));return[...n,...i].join(", ")}var sN=1;var aN=1e3;var dN=2e3;function kE(t,e){const{source:n,options:r,engine:i,ms:o}=e;const s=t.budgets.every(({isMet:a})=>a);
return{version:sN,tool:`docker-flatten ${Qr}`,ok:s,dryRun:r.dryRun,source:{reference:n.reference,id:n.id,container:n.ofContainer??
null,platform:n.platforms.map(B).join(", "),layers:t.oldLayers,bytes:t.oldBytes,packedBytes:t.oldPackedBytes??null,steps:t.
oldHistory?.length??null,history:Od(t.oldHistory)},result:{tags:s?[...r.tagTexts]:[],imageId:t.imageId??null,configDigest:t.
configDigest??null,digest:t.digest??null,pushed:t.pushed.map(({name:a,digest:d})=>({name:a,digest:d})),written:t.written.
map(({name:a,digest:d})=>({name:a,digest:d})),verifiedEntries:t.checks.verifiedEntries??null,testPassed:t.checks.isTested?
true:null,layers:t.newLayers,bytes:t.newBytes,packedBytes:t.newPackedBytes??null,steps:t.newHistory?.length??null,history:Od(
t.newHistory),directories:lm(t.directories),layerDetails:PE(t.layers),contents:IE(t.contents)},platforms:t.platforms.map(
a=>cN(a,t.platforms.length>1)),engine:i===void 0?null:{version:i.version,store:i.store.kind},sizes:n.countsBlocks?"block\
s":"bytes",savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),hiddenBytes:t.savedBytes-si(t),cleanedBytes:si(t),
rules:t.rules.map(({kind:a,name:d,entries:c,bytes:f})=>({kind:a,name:d,entries:c,bytes:f})),commands:t.commands.map(({name:a,
ms:d,bytes:c})=>({name:a,seconds:xE(d),bytes:c??null})),kept:[...t.spared.map(({what:a,why:d,entries:c,bytes:f})=>({what:a,
why:d??null,entries:c,bytes:f})),...t.skippedPresets.map(a=>({what:`the cache of ${a}`,why:"symlinks outside it point in\
to it",entries:null,bytes:null}))],suggestions:t.suggestions?.map(({name:a,bytes:d})=>({name:a,bytes:d}))??null,suggestedClean:t.
suggestions?.length?vd(r.cleanWords,t.suggestions):null,budgets:t.budgets.map(({input:a,wanted:d,seen:c,isMet:f})=>({input:a,
wanted:d,seen:c,met:f})),cacheHit:t.cacheHit??null,backup:r.dryRun?null:r.backup??null,seconds:xE(o)}}function cN(t,e){return{
platform:t.platform,oldBytes:t.oldBytes,newBytes:t.newBytes,savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),
oldLayers:t.oldLayers,newLayers:t.newLayers,oldPackedBytes:t.oldPackedBytes??null,newPackedBytes:t.newPackedBytes??null,
configDigest:t.configDigest??null,cleanedBytes:si(t),verifiedEntries:t.checks.verifiedEntries??null,cacheHit:t.cacheHit??
null,oldHistory:e?Od(t.oldHistory):null,newHistory:e?Od(t.newHistory):null,directories:e?lm(t.directories):null,layerDetails:e?
PE(t.layers):null,contents:e?IE(t.contents):null}}function lm(t){return t?.map(({path:e,bytes:n,files:r})=>({path:e,bytes:n,
files:r}))??null}function PE(t){if(t===void 0)return null;return t.map(({diffId:e,digest:n,packedBytes:r,bytes:i,entries:o,
contents:s})=>({diffId:e??null,digest:n??null,packedBytes:r,bytes:i,entries:o,contents:s.map(({name:a,bytes:d})=>({name:a,
bytes:d}))}))}function IE(t){if(t===void 0)return null;const{bytes:e,files:n,packages:r,morePackages:i,directories:o,moreDirectories:s}=t;
return{bytes:e,files:n,packages:r.map(a=>({manager:a.manager,name:a.name,bytes:a.bytes,files:a.files})),morePackages:i,directories:lm(
o)??[],moreDirectories:s}}function Od(t){if(t===void 0)return null;return t.slice(-aN).map(({command:e,bytes:n,hasLayer:r})=>({
command:ce(e,dN),bytes:n,layer:r}))}function si({rules:t,commands:e}){return[...t,...e].reduce((n,{bytes:r})=>n+(r??0),0)}
function TE(t,e){const{source:n,result:r}=t;return{title:[n.reference,...r.tags.slice(0,1)].join(" → "),headline:_u({oldBytes:n.
bytes,newBytes:r.bytes,oldLayers:n.layers,newLayers:r.layers}),oldBytes:n.bytes,newBytes:r.bytes,hiddenBytes:t.hiddenBytes,
groups:e?.groups??[],result:e?.result??["",0,-1,[]],dropped:e?.dropped??["",0,-1,[]],notes:e?.notes??[]}}function xE(t){
return Math.round(t)/1e3}function Bd(t,e,n){const r=qe(n);if(r.os!=="linux"){throw new p("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image,\
 but ${JSON.stringify(t)} is for ${r.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this \
way."})}if(!ra(r)){throw new p("UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(t)} has an invalid platform\
: ${JSON.stringify(r)}.`,{hint:"Do not trust this image: no builder writes such a config."})}const i=w(n,"Config","Volum\
es");const o=b(e,"Id")??"";if(o==="")throw mm(t);const s=Ct(n);const a=vo(e)??vo(n)??false;return{reference:t,image:void 0,
names:Ja(e),id:o,platform:r,diffIds:s,isIndex:a,isDefaultPlatform:!a||JSON.stringify(s)===JSON.stringify(Ct(e)),volumes:v(
i)?Object.keys(i).filter(d=>!d.includes("\0")):[],inspect:n}}function mm(t){return new p("ENGINE_FAILED",`The engine des\
cribes ${JSON.stringify(t)} without an ID, a platform or layers.`,{hint:'Remove the image ("docker rmi") and pull or bui\
ld it again.'})}async function vE(t,e,n,r){const{log:i}=t;const o={reference:e,id:n,isIndex:r!==void 0,platform:r??t.platform,volumes:[]};
const s=await fN(t,o);if(s===void 0)return void 0;const a=r??s.platform;const d={imageId:n,manifest:s,likely:r??t.platform};
if(t.canInspectPlatform&&a!==void 0){const c=await ne(t,n,a);if(c!==void 0&&ja(c)&&Y(qe(c),a))return c}for(const{place:c,
open:f}of Zr(t,o)){try{const u=await f(l=>uN(l,d,r!==void 0));if(u!==void 0)return u}catch(u){if(!(u instanceof he))throw u;
i.debug(`no config blob ${c}: ${x(u)}`)}}throw mN(t,e,a)}async function fN(t,e){let n;try{n=await V(t,{source:e})}catch(r){
if(r instanceof p&&To(r.message))return void 0;throw r}try{return pm(await $e(t,n))}finally{await K(t,n)}}function pm(t){
const e=w(t,"ImageManifestDescriptor");const n=w(e,"platform");const r=b(n,"architecture")??"";const i=w(e,"size");return{
digest:b(e,"digest"),sizeBytes:typeof i==="number"?i:void 0,platform:r===""?void 0:Ae({os:b(n,"os")??"linux",architecture:r,
variant:b(n,"variant")})}}async function uN(t,{imageId:e,manifest:{digest:n,sizeBytes:r},likely:i},o){const s=n===void 0?
{digest:e}:{digest:n,sizeBytes:r};let a;for await(const{configText:d,isInIndex:c}of Xr(s,t.text,i)){const f=M(d);if(!v(f))
continue;const u=lN(f,c);if(n!==void 0||Y(qe(f),i))return u;a??=u}return o?void 0:a}function lN(t,e){const{os:n,architecture:r,
variant:i}=qe(t);const o={Created:t["created"],Author:t["author"],Os:n,Architecture:r,Variant:i,OsVersion:t["os.version"],
Config:t["config"]};return{...Object.fromEntries(Object.entries(o).filter(([,s])=>s!==void 0)),RootFS:{Type:"layers",Layers:co(
t)},...e?{Descriptor:{mediaType:Oe.index}}:{}}}function mN(t,e,n){const r=n===void 0?"":` for ${B(n)}`;return new p("UNS\
UPPORTED_IMAGE",`docker-flatten needs to know the layers of ${JSON.stringify(e)}${r}, but Docker ${t.version} shows neit\
her the layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or remove \
this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function jo(t,e,n){const{log:r,signal:i}=t;r.info(`Pulling ${e}`);const o=n===void 0?[]:["--platform",n];const s=await W(
r,{title:"Pull"},t.docker.stream(["pull","--quiet",...o,e],u=>r.debug(u.trimEnd()),i,true));if(s.exitCode===0)return;const a=s.
stderr.trim().slice(-2e3);const d=`Pulling ${JSON.stringify(e)} failed`;const c=Ds(a,d);if(c!==void 0)throw c;if(/no match(?:ing manifest)? for|does not match the specified platform/i.
test(a)){throw new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(e)} is needed for ${n??"the engine's platform"}, bu\
t its registry does not have that platform: ${a}`,{hint:"Select a platform that the image has, or a tag for this platfor\
m."})}if(/manifest unknown|not found|does not exist|pull access denied/i.test(a)){throw new p("IMAGE_NOT_FOUND",`The ima\
ge ${JSON.stringify(e)} was not found locally, and its registry does not have it or denied access: ${a}`,{hint:'Check th\
e name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load \
it into the engine ("load: true").'})}const f=/toomanyrequests|rate limit/i.test(a);throw new p("PULL_FAILED",`${d}: ${a}`,
{hint:f?"Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.":`C\
heck whether the registry is reachable, and run again. ${S("pull","never")} uses only images that the engine has.`})}async function di(t,e){const{image:n,platform:r,pull:i}=e;const o=await ne(t,n.text);if(o===void 0){if(i==="never"||nn(n.
text))throw hm(n.text,i);return{...await pN(t,e),image:n}}const s=await ai(t,n.text,o,r);if(s===void 0){const a=await ai(
t,n.text,o,void 0);const d=i!=="never"&&!nn(n.text);throw OE(n.text,a?.platform,r,d)}if(i!=="always"||nn(n.text))return{
...s,image:n};return{...await hN(t,n,s,r),image:n}}async function pN(t,e){const{image:n,platform:r,pull:i,defaultPlatform:o}=e;
const s=r===void 0?o:B(r);if(r===void 0&&s!==void 0)t.log.info(`Pulling the platform ${s}, as DOCKER_DEFAULT_PLATFORM sa\
ys`);await jo(t,n.text,s);const a=await ne(t,n.text);if(a===void 0)throw hm(n.text,i);const d=r??gN(o);const c=await ai(
t,n.text,a,d)??(r===void 0?await ai(t,n.text,a,void 0):void 0);if(c!==void 0)return c;const f=await ai(t,n.text,a,void 0);
throw OE(n.text,f?.platform,r,false)}async function hN(t,e,n,r){const{os:i,architecture:o}=Ae(n.platform);const s=i===""||
o===""?void 0:B(n.platform);await jo(t,e.text,s);const a=await xt(t,e.text,n.platform)??await xt(t,e.text,void 0);if(a===
void 0)throw hm(e.text,"always");const d=Ae(a.platform);const c=r===void 0?d.os===i&&d.architecture===o:Y(d,r);if(c)return a;
if(e.digest===void 0)await t.docker.run(["tag",n.id,e.text]);throw new p("PLATFORM_MISMATCH",`The engine has the image ${JSON.
stringify(e.text)} for ${B(n.platform)}, but the registry returned it for ${B(d)}. The tag was restored.`,{hint:`Leave ${S(
"pull")} out to flatten the image that the engine has, or use a tag for this platform.`})}function gN(t){try{return t===
void 0?void 0:ia(t)}catch{return void 0}}async function xt(t,e,n){const r=await ne(t,e);return r===void 0?void 0:ai(t,e,
r,n)}async function ai(t,e,n,r){const i=ja(n);if(i&&(r===void 0||Y(qe(n),r)))return Bd(e,n,n);const o=!t.store.holdsIndexes||
vo(n)===false;if(i&&o)return void 0;const s=b(n,"Id");if(s===void 0||!t.store.holdsIndexes)throw mm(e);if(t.canInspectPlatform&&
r!==void 0){const c=await ne(t,e,r);if(c!==void 0&&Y(qe(c),r))return Bd(e,n,c)}const a=await vE(t,e,s,r);if(a===void 0)return void 0;
const d=r===void 0||Y(qe(a),r);return d?Bd(e,n,a):void 0}function OE(t,e,n,r){const i=n===void 0?"another platform":B(n);
const o=e===void 0?"another one":B(e);return new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is needed for ${i}\
, but the engine has it for ${o}.${r?" A pull would move the tag away from that image.":""}`,{hint:r?`Pull it yourself (\
"docker pull --platform ${i} ${t}") if the tag may move, or select the platform ${o}.`:"Pull or build that platform firs\
t, or select one that the image has."})}function hm(t,e){const n=e==="never"?`, and pulling is disabled (${S("pull")} is\
 never)`:"";return new p("IMAGE_NOT_FOUND",`The image ${JSON.stringify(t)} is not in the engine${n}.`,{hint:'Check the n\
ame and tag with "docker images", and build or pull it first.'})}async function BE(t,e,n){const{keepBase:r}=t.options.layer;if(r===void 0)return e;const i=await yN(t,r,{found:e,end:n});
const o=[];for(const s of e.platforms){const{source:a}=s;if(a.keeping===void 0)throw new Error("only layers can be kept");
const{layerCount:d,blobs:c}=await i(a);t.run.log.info(`Keeps the lowest ${pe(d)} of ${a.layerCount} (${B(a.platform)})`);
o.push({...s,source:{...a,...a.keeping(d)},baseBlobs:c})}return{...e,platforms:o}}async function yN(t,e,{found:n,end:r}){
switch(e.kind){case"layers":return async i=>({layerCount:wN(i,e.count),blobs:void 0});case"image":return i=>bN(t,e.image,
i);case"location":{const{run:i,options:o}=t;const s=n.platforms.map(({source:d})=>d.platform);const a=await Ye(e.location,
{...i,tempDir:o.tempDir,platforms:s});r.defer(()=>a.close());return d=>EN(a,d)}}}function wN({reference:t,platform:e,layerCount:n},r){
if(r<n)return r;throw new p("BAD_INPUT",`${S("keep-base",String(r))} needs an image with more than ${pe(r)}, but ${t} (${B(
e)}) has ${n}: nothing is above them.`,{hint:n<2?`Leave ${S("keep-base")} out: this image has nothing above its base.`:`\
Keep at most ${n-1}, or name the base image.`})}async function bN(t,e,n){const{engine:r,options:i}=t;if(r===void 0)throw new Error(
"a base in an engine needs the engine");const{platform:o}=n;const s=i.pull==="never"?"never":"missing";const a=await di(
r,{image:e,platform:o,pull:s,defaultPlatform:void 0});await _E(n,e.text,a.diffIds);return{layerCount:a.diffIds.length,blobs:void 0}}
async function EN(t,e){const n=t.images.find(({platform:i})=>Y(i,e.platform));if(n===void 0)throw new Error("the base la\
cks a platform that was asked for");const{layers:r}=n;await _E(e,t.reference,r.map(({diffId:i})=>i));return{layerCount:r.
length,blobs:r}}async function _E(t,e,n){const{reference:r,platform:i,diffIds:o}=t;const s=(u,l)=>{const m=`The image ${r}\
 (${B(i)}) must be built on ${e}, but ${u}.`;throw new p("BASE_MISMATCH",m,{hint:l})};if(n.length===0)s("that has no lay\
ers",`Leave ${S("keep-base")} out: there is nothing to keep.`);const a=n.findIndex((u,l)=>o[l]!==u);if(a===-1){if(n.length<
o.length)return;s(`both have the same ${pe(n.length)}: nothing is above the base`,`Name an image that this one was built\
 from, or leave ${S("keep-base")} out.`)}const d=o[a];if(d===void 0)s(`it ends after ${pe(o.length)}, of which all are t\
he base's, which has ${n.length}`,"Check the names: the base may be built on this image.");const c=SN((await t.readConfig()).
json,a,o.length);const f=c===void 0?"":`, made by ${JSON.stringify(c.slice(0,200))}`;s(`they part at layer ${a+1}, which\
 is ${n[a]} in the base and ${d} in the image${f}`,"The base may have been updated since the image was built. Build the \
image again, or name the base by the digest that it was built on. A number of layers keeps the lowest ones, whatever the\
y are.")}function SN(t,e,n){const r=jn(t)??[];const i=[...r.keys()].filter(s=>r[s]===true);const o=w(t,"history");if(i.length!==
n||!Array.isArray(o))return void 0;return b(o[i[e]??-1],"created_by")}import{Readable as lC}from"node:stream";import{Writable as xN}from"node:stream";var RE=32*1024*1024;var ci=class{sink;#e;#t=[];#n=[];#r=0;#i=0;constructor(e,n=()=>{}){this.#e=e;this.sink=new xN({write:(r,i,o)=>{
this.#n.push(Buffer.from(r));this.#i+=r.length;o();n()}})}get isEmpty(){return this.#t.length===0}get isComplete(){return!this.
isEmpty&&this.#i>=this.#r}hold(e){if(e.sizeBytes>this.#e){throw new p("TAR_LIMIT",`An entry is ${e.sizeBytes} bytes long\
, but at most ${this.#e} were expected.`,{hint:ge})}const n=Buffer.from(e.header);const{typeFlag:r}=e;const i=e.extensions.
reduce((a,d)=>a+d.length,O);const o=oe(e.sizeBytes);const s={typeFlag:r,mtimeSeconds:tn(n),header:n,extensions:[...e.extensions]};
this.#t.push({entry:s,headBytes:i,dataBytes:o});this.#r+=i+o;if(this.#r>RE){throw new p("TAR_LIMIT",`Entries exceed ${RE}\
 bytes in total, but only a few short ones were expected.`,{hint:ge})}return"keep"}entries(){const e=Buffer.concat(this.#n);
let n=0;return this.#t.map(({entry:r,headBytes:i,dataBytes:o})=>{const s=n+i;n=s+o;return{...r,data:e.subarray(s,n)}})}};import{pipeline as PN}from"node:stream/promises";import{Writable as kN}from"node:stream";function _n(){return new kN({highWaterMark:1024*1024,write:(t,e,n)=>n()})}async function rr(t,e,n,r=_n()){await PN(e,n,r,{signal:t}).catch(i=>{if(!t.aborted)throw i})}async function fi(t,e){const n=new AbortController;const r=new ci(e,()=>{if(r.isComplete)n.abort()});const i=new j(o=>r.
isEmpty?r.hold(o):"drop");await rr(n.signal,t,i,r.sink);return r.entries()[0]}async function AE(t){const e=new AbortController;
let n;const r=new j(i=>{n??={...i,name:Buffer.from(i.name),header:Buffer.from(i.header)};e.abort();return"drop"});await rr(
e.signal,t,r);return n}function be(t,e){return $E(t,"name",e)}function _d(t,e){return $E(t,"linkName",e)}function NE(t,e,n){return LE(LE(t,"uid",
e),"gid",n)}function LE({extensions:t,header:e},n,r){const i=Ce(t).pax.has(n);if(r<=qf||!i){return{extensions:i?gm(t,n):
t,header:Xf(e,n,r)}}const o=new Map([[n,String(r)]]);const s=a=>hu(a,o);return{extensions:Ad(t,s),header:Xf(e,n,0)}}function Rd(t){
const{pax:e,longName:n}=Ce(t.extensions);const r=n===void 0?Ne(e.get(CE)):void 0;const{extensions:i,header:o}=r===void 0?
t:be(t,r);const s=a=>a==="size"||a.startsWith("GNU.sparse.");return{extensions:ui(i,s),header:io(Vh(o),0)}}function gm(t,e){
return Ad(t,n=>vg(n,e))}function ui(t,e){return Ad(t,n=>pu(n,e))}function Ad(t,e){const n=Ir(t);const r=n.findLast(({typeFlag:i})=>i===
Te.pax);return n.flatMap(i=>{const{typeFlag:o,block:s,data:a}=i;if(o===Te.pax)return i===r?IN(i,e):[];return a===void 0?
[s]:[s,a]})}function IN({block:t,data:e,sizeBytes:n},r){if(e===void 0)return[];const i=e.subarray(0,n);const o=r(i);if(o.
equals(i))return[t,e];return o.length===0?[]:[io(t,o.length),DE(o)]}var CE="GNU.sparse.name";var TN={name:{records:["pat\
h",CE],gnuType:Te.gnuLongName},linkName:{records:["linkpath"],gnuType:Te.gnuLongLink}};function $E(t,e,n){const{records:r,
gnuType:i}=TN[e];const[o,...s]=r;const a=Ws(t.header,e,n);const d=a===void 0&&Ce(t.extensions).pax.has(o);const c=d?s:r;
const f=Ir(ui(t.extensions,m=>c.includes(m))).filter(({typeFlag:m})=>m!==i).flatMap(({block:m,data:h})=>h===void 0?[m]:[
m,h]);if(a!==void 0)return{extensions:f,header:a};const u=Ws(t.header,e,n.subarray(0,O),true)??t.header;if(d){const m=h=>hu(
h,new Map([[o,n]]));return{extensions:Ad(f,m),header:u}}const l=Buffer.concat([n,Buffer.alloc(1)]);return{extensions:[...f,
qh(i,l.length),DE(l)],header:u}}function DE(t){return Buffer.concat([t,Buffer.alloc(oe(t.length)-t.length)])}import{createHash as RN}from"node:crypto";import{createGunzip as AN,createZstdDecompress as LN}from"node:zlib";var ME=4247762216;var vN=407710288;var FE={rle:1,reserved:3};var ON=13;function UE(t){if(t.length<4)return false;const e=t.
readUInt32LE(0);return e===ME||HE(e)}function HE(t){return(t&4294967280)>>>0===vN}var li=class{#e="magic";#t=4;#n=Buffer.
alloc(ON);#r=0;#i=0;#o=false;#s=0;position=0;frames=0;header;get isBetweenFrames(){return this.#e==="magic"&&this.#r===0}*split(e){
let n=0;let r=0;while(r<e.length){const i=this.#e==="skipped"||this.#e==="block"||this.#e==="checksum";const o=Math.min(
this.#t,e.length-r);const s=this.#e==="skipped"||this.#e==="skipped size";if(!i)this.#a(e.subarray(r,r+o));r+=o;this.position+=
o;this.#t-=o;if(s)n=r;if(this.#t>0)break;const a=this.#e==="magic";this.#c();if(this.#e==="skipped size")n=r;else if(a&&
r-n<4){yield Buffer.from(this.#n.subarray(0,4));n=r}if(this.#e==="magic"&&r>n){yield e.subarray(n,r);n=r}}if(this.#e!=="\
magic"&&r>n)yield e.subarray(n,r)}#a(e){e.copy(this.#n,this.#r);this.#r+=e.length}#d(e,n){this.#e=e;this.#t=n;this.#r=0}#c(){
const e=this.#n;switch(this.#e){case"magic":{const n=e.readUInt32LE(0);if(HE(n))this.#d("skipped size",4);else if(n===ME)
this.#u();else throw new RangeError("bytes that are not a zstd frame follow its last frame");return}case"skipped size":{
const n=e.readUInt32LE(0);this.#d(n===0?"magic":"skipped",n===0?4:n);return}case"descriptor":this.#i=e[0]??0;this.#d("he\
ader",this.#l().headerBytes);return;case"header":this.header=this.#m();this.#d("block header",3);return;case"block heade\
r":{const n=e.readUIntLE(0,3);const r=n>>1&3;if(r===FE.reserved)throw new RangeError("a zstd block has an unknown type");
this.#o=(n&1)===1;const i=r===FE.rle?1:n>>3;if(i>0)this.#d("block",i);else this.#f();return}case"block":this.#f();return;case"\
skipped":case"checksum":this.#d("magic",4);return}}#f(){if(!this.#o)this.#d("block header",3);else if((this.#i&4)!==0)this.#d(
"checksum",4);else this.#d("magic",4)}#u(){this.frames++;this.#s=this.position-4;this.#d("descriptor",1)}#l(){const e=this.#i;
const n=(e&32)!==0;const r=n?0:1;const i=[0,1,2,4][e&3]??0;const o=[n?1:0,2,4,8][e>>6]??0;const s=r+i+o;return{windowBytes:r,
dictionaryBytes:i,contentBytes:o,headerBytes:s}}#m(){const e=this.#n;const{windowBytes:n,dictionaryBytes:r,contentBytes:i}=this.#l();
const o=r===0?0:e.readUIntLE(n,r);const s=i===0?void 0:BN(e,n+r,i);return{startByte:this.#s,contentBytes:s,windowBytes:n===
0?s??0:_N(e[0]??0),dictionaryId:o}}};function BN(t,e,n){if(n===8)return Number(t.readBigUInt64LE(e));return t.readUIntLE(
e,n)+(n===2?256:0)}function _N(t){const e=2**(10+(t>>3));return e+e/8*(t&7)}var JE=1024*1024;var NN=4*JE;var CN=6;var zE=["drain","end","close"];function mi(t,e){return new ym(t,e)}var ym=class{chunks;packedBytes=0;tarBytes=0;packing;#e=new li;#t;#n;#r;constructor(e,n){
this.#t=e;this.#n=n;this.#r=WE(e.descriptor.digest);this.chunks=this.#o()}get frames(){return this.#e.frames}get#i(){return this.#t.
descriptor.digest}async*#o(){const{descriptor:e,diffId:n}=this.#t;const r=await this.#t.open(this.#n.signal);try{const i=this.#s(
r);const o=await FN(i);this.packing=UN(o,this.#i);const s=this.packing==="none"&&n===e.digest;const a=this.#n.checksDiffId&&
!s?WE(n):void 0;for await(const c of this.#d(o,i)){a?.update(c);this.tarBytes+=c.length;yield c}this.#a();const d=a&&jE(
a,n);if(d!==void 0&&d!==n)throw Q(this.#i,`unpacks to ${d}, but the image's config says ${n}`)}finally{r.destroy()}}async*#s(e){
const{sizeBytes:n}=this.#t.descriptor;for await(const r of e){this.packedBytes+=r.length;if(this.packedBytes>n)throw Q(this.#i,
on(this.packedBytes,n));this.#r.update(r);yield r}}#a(){const{sizeBytes:e}=this.#t.descriptor;if(this.packedBytes!==e)throw Q(
this.#i,on(this.packedBytes,e));const n=jE(this.#r,this.#i);if(n!==this.#i)throw Q(this.#i,`has the digest ${n}`)}async*#d(e,n){
if(this.packing==="none"){if(e.length>0)yield e;yield*n;return}const r=this.packing==="gzip";const i={chunkSize:JE,readableHighWaterMark:NN};
const o=r?AN(i):LN(i);const s=r?$N(o,e,n):DN(o,this.#e,e,n);s.catch(a=>o.destroy(a));o.on("error",()=>{});try{for await(const a of o.
iterator({destroyOnReturn:false}))yield a;await s}catch(a){throw this.#c(a)}finally{o.destroy()}}#c(e){const n=e.code;const r=e instanceof
p;const i=typeof n==="string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(n);if(r||!i&&!(e instanceof RangeError))return e;const o=n===
"Z_BUF_ERROR";return Q(this.#i,o?`ends in the middle of its ${this.packing} stream`:`is not a readable ${this.packing} s\
tream (${x(e)})`)}};async function $N(t,e,n){let r=false;const i=new Promise(d=>{t.once("end",()=>{r=true});for(const c of[
"end","close"])t.once(c,d)});let o=0;let s=0;const a=async d=>{const c=d.findLastIndex(f=>f!==0);if(c!==-1)s=o+c+1;o+=d.
length;if(!r)await wm(t,d)};await a(e);for await(const d of n)await a(d);t.end();await i;if(s>t.bytesWritten)throw new RangeError(
"bytes that are not a gzip member follow its last member")}async function DN(t,e,n,r){for(const i of e.split(n))await wm(
t,i);for await(const i of r)for(const o of e.split(i))await wm(t,o);if(!e.isBetweenFrames)throw new RangeError("its last\
 frame is incomplete");t.end()}async function wm(t,e){if(t.destroyed)throw new Error("the stream was closed");if(e.length===
0||t.write(e))return;await new Promise(n=>{const r=()=>{for(const i of zE)t.off(i,r);n()};for(const i of zE)t.on(i,r)})}
async function FN(t){const e=[];let n=0;while(n<CN){const{done:r,value:i}=await t.next();if(r===true)break;e.push(i);n+=
i.length}return e.length===1?e[0]??Buffer.alloc(0):Buffer.concat(e)}var MN=[["bzip2","BZh"],["xz","ý7zXZ\0"]];function UN(t,e){
if(t[0]===31&&t[1]===139)return"gzip";if(UE(t))return"zstd";const n=t.toString("latin1");const r=MN.find(([,i])=>n.startsWith(
i));if(r!==void 0)throw new p("UNSUPPORTED_IMAGE",`The layer ${e} is packed with ${r[0]}, but only gzip, zstd and unpack\
ed layers can be read.`,{hint:'Copy the image with "skopeo copy --dest-compress-format gzip" first.'});return"none"}function WE(t){
const e=At(t)?.algorithm;if(e===void 0)throw Q(t,"has a digest that cannot be checked");return RN(e)}function jE(t,e){return`${e.
slice(0,e.indexOf(":"))}:${t.digest("hex")}`}var bm=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/;
var Em=5;var Mt=class{#e=new Set;#t=0;static isIn({pax:e}){if(e.size===0)return false;for(const n of e.keys())if(bm.test(
n))return true;return false}static remove(e){return{header:e.header,extensions:ui(e.extensions,n=>bm.test(n))}}note({pax:e}){
this.#t++;if(this.#e.size>Em)return;for(const n of e.keys())if(bm.test(n))this.#e.add(n.replace(/^(?:\w+\.xattr|RHT)\./,
""))}get notice(){if(this.#t===0)return void 0;const e=[...this.#e];const n=e.slice(0,Em).join(", ")+(e.length>Em?", …":
"");return`Left out extended attributes that belong to the machine that built the image (${n}) from ${this.#t} ${this.#t===
1?"entry":"entries"}.`}};function _e(t){return new p("LAYER_INVALID",`A layer of the image cannot be applied: ${t}.`,{hint:"The image is damaged,\
 or the program that made it has a bug. Build it again with another builder."})}function GE(t){return _e(`the tar stream\
 of ${t} ends within an entry`)}var kt=4095;var ir=255;var Ld=40;var Sm=1e7;var xm=1e4;var km=256*1024**2;var Pm=192*1024**2;var Im=5e8;var Tm=64*1024**
3;var vm=500;function ke(t){return new p("TAR_LIMIT",t,{hint:ge})}var le=47;var Nd=46;function Om(t){let e=t.length;while(e>0&&t[e-1]===le)e--;let n=0;while(n<e&&HN(t,n,e))n+=t[n]===le?1:
2;const r=t.subarray(n,e);const i=zN(r)?r:WN(r,t);if(i.length>kt)throw ke(`A path of the image has ${i.length} bytes, bu\
t at most ${kt} are possible: ${_(i)}.`);return i}function Jo(t,e){if(t.length===e.length)return t.equals(e);const n=t[0]===
Nd&&t[1]===le&&t.length===e.length+2;return n&&t.compare(e,0,e.length,2)===0}function HN(t,e,n){return t[e]===le||t[e]===
Nd&&e+1<n&&t[e+1]===le}function zN(t){let e=0;for(let n=0;n<=t.length;n++){const r=t[n];if(r===0)return false;if(n<t.length&&
r!==le)continue;const i=n-e;if(i>ir)return false;if(i<=2&&t[e]===Nd&&(i===1||t[e+1]===Nd))return false;if(i===0&&t.length>
0)return false;e=n+1}return true}function WN(t,e){if(t.includes(0))throw _e(`the name ${_(e)} contains a NUL`);const n=[];
for(const r of t.toString("latin1").split("/")){if(r===""||r===".")continue;if(r.length>ir)throw ke(`A name of the image\
 has ${r.length} bytes, but at most ${ir} are possible: ${_(Buffer.from(r,"latin1"))}.`);if(r!=="..")n.push(r);else if(n.
pop()===void 0)throw _e(`the path ${_(e)} leads out of the image`)}return Buffer.from(n.join("/"),"latin1")}var jN=64*1024;var VE=1024*1024;var Cd=class{#e=[];#t;#n=0;add(e){if(e.length<jN){if(this.#n+e.length>VE)this.#r();this.#t??=
Buffer.allocUnsafeSlow(VE);this.#n+=e.copy(this.#t,this.#n);return}this.#r();this.#e.push(e)}take(){const e=this.#e;this.#e=
[];return e}end(){this.#r();return this.take()}#r(){if(this.#t===void 0)return;this.#e.push(this.#t.subarray(0,this.#n));
this.#t=void 0;this.#n=0}};import{randomInt as JN}from"node:crypto";var Vo=20;var pi=2**Vo;var Go=pi-1;var $d=class{#e=[];#t=0;add(e,n,r){const i=r-n;if(i>kt)throw new RangeError("a text i\
s longer than any path");if((this.#t&Go)+i>pi||this.#t===this.#e.length*pi){this.#t=this.#e.length*pi;if(this.#t+pi>km)throw ke(
`The image's names and link targets exceed ${km} bytes in total.`);this.#e.push(Buffer.allocUnsafeSlow(pi))}const o=this.#t;
e.copy(this.#e[o>>Vo],o&Go,n,r);this.#t+=i;return o}get(e,n){const r=e&Go;return this.#e[e>>Vo].subarray(r,r+n)}copy(e,n,r,i){
const o=e&Go;const s=this.#e[e>>Vo];if(n>32)s.copy(r,i,o,o+n);else for(let a=0;a<n;a++)r[i+a]=s[o+a];return i+n}equals(e,n,r,i){
const o=e&Go;const s=this.#e[e>>Vo];for(let a=0;a<n;a++)if(s[o+a]!==r[i+a])return false;return true}};var $=0;var N=-1;var A={directory:0,file:1,symlink:2,special:3};var Re=1024;var GN=.6;var VN=JN(2**32);var Dd=class{texts=new $d;count=0;parent=new Int32Array(
Re);kind=new Uint8Array(Re);dead=new Uint8Array(Re);touched=new Uint16Array(Re);layer=new Uint16Array(Re);ordinal=new Uint32Array(
Re);inode=new Int32Array(Re);head=new Uint32Array(Re);extra=new Uint32Array(Re);extraLength=new Uint16Array(Re);place=new Uint32Array(
Re);pathBytes=new Uint16Array(Re);#e=new Uint32Array(Re);#t=new Uint8Array(Re);#n=new Int32Array(4*Re);#r=0;constructor(){
this.count=1;this.parent[$]=N;this.inode[$]=$}find(e,n,r,i){const o=this.#n[this.#i(e,n,r,i)]-1;return o<0||this.dead[o]===
1?N:o}findSame(e,n){const r=this.texts.get(this.#e[n],this.#t[n]);return this.find(e,r,0,r.length)}add({parent:e,bytes:n,
start:r,end:i,kind:o,layer:s}){const a=this.count;if(a===this.parent.length)this.#s();const d=this.pathBytes[e];const c=d+
(d===0?0:1)+(i-r);if(i-r>ir||c>kt)throw ke(`A path of the image is longer than ${kt} bytes, or contains a name of more t\
han ${ir} bytes.`);this.parent[a]=e;this.kind[a]=o;this.touched[a]=s;this.inode[a]=a;this.pathBytes[a]=c;this.#e[a]=this.
texts.add(n,r,i);this.#t[a]=i-r;this.count++;const f=this.#i(e,n,r,i);const u=this.#n[f];if(u===0)this.#r++;else this.dead[u-
1]=1;this.#n[f]=a+1;if(this.#r>this.#n.length*GN)this.#o();return a}pathOf(e,n=false){const r=this.pathBytes[e];const i=Buffer.
allocUnsafe(r+(n?1:0));if(n)i[r]=47;let o=r;for(let s=e;s!==$;s=this.parent[s]){const a=this.#t[s];this.texts.copy(this.#e[s],
a,i,o-a);o-=a+1;if(o>=0)i[o]=47}return i}targetOf(e){return this.texts.get(this.extra[e],this.extraLength[e])}hiddenBelow(e){
let n=0;for(let r=e;r!==N;r=this.parent[r])n=Math.max(n,this.extra[r]);return n}#i(e,n,r,i){const o=this.#n.length-1;const s=i-
r;let a=KN(e,n,r,i)&o;for(;;){const d=this.#n[a]-1;if(d<0)return a;if(this.parent[d]===e&&this.#t[d]===s&&this.texts.equals(
this.#e[d],s,n,r))return a;a=a+1&o}}#o(){const e=this.#n.filter(n=>n>0&&this.dead[n-1]===0);this.#n=new Int32Array(this.#n.
length*2);this.#r=e.length;for(const n of e){const r=n-1;const i=this.texts.get(this.#e[r],this.#t[r]);this.#n[this.#i(this.
parent[r],i,0,i.length)]=n}}#s(){const e=this.parent.length*2;this.parent=Fe(this.parent,new Int32Array(e));this.kind=Fe(
this.kind,new Uint8Array(e));this.dead=Fe(this.dead,new Uint8Array(e));this.touched=Fe(this.touched,new Uint16Array(e));
this.layer=Fe(this.layer,new Uint16Array(e));this.ordinal=Fe(this.ordinal,new Uint32Array(e));this.inode=Fe(this.inode,new Int32Array(
e));this.head=Fe(this.head,new Uint32Array(e));this.extra=Fe(this.extra,new Uint32Array(e));this.extraLength=Fe(this.extraLength,
new Uint16Array(e));this.place=Fe(this.place,new Uint32Array(e));this.pathBytes=Fe(this.pathBytes,new Uint16Array(e));this.#e=
Fe(this.#e,new Uint32Array(e));this.#t=Fe(this.#t,new Uint8Array(e))}};function Fe(t,e){e.set(t);return e}function KN(t,e,n,r){
let i=Math.imul(t^VN,3432918353);for(let o=n;o<r;o++){i=Math.imul(i^e[o],1540483477);i^=i>>>15}i=Math.imul(i^i>>>16,2246822507);
return(i^i>>>13)>>>0}var YN=64;async function*KE(t,e,n,r){const i=new Bm(t,e);const o=new Cd;const s=(a,d)=>{r?.add(a.length,i.originOf(a,d));
o.add(a)};for(const a of i.top())s(a);yield*o.end();for(const[a,d]of t.layers.entries()){if(!i.beginLayer(a+1))continue;
const c=new ht({begin:(u,l)=>i.begin(u,l),emit:s},{dropsGlobals:true,ignoresTrailer:true});const f=mi(d,{checksDiffId:false,
signal:n});for await(const u of f.chunks){n.throwIfAborted();c.consume(u);yield*o.take();if(e.top!==$&&i.isLayerDone(c))
break}}for(;;){const a=i.moreDirectories();if(a.length===0)break;for(const d of a)s(d);yield*o.take()}yield*o.end()}var Bm=class{#e;#t;#n;#r;#i;#o=0;#s=0;#a=0;#d=true;#c;#f=new WeakMap;constructor(e,n){
const{tree:r}=e;this.#e=e;this.#t=r;this.#n=n;this.#r=new Uint8Array(r.count);this.#r[$]=1;this.#i=n.top;const i=r.parent[n.
top];this.#c=i>$?r.pathBytes[i]+1:0;this.#l()}top(){const{top:e}=this.#n;return this.#t.kind[e]===A.directory?this.#p(e):
[]}beginLayer(e){this.#s=e;this.#a=0;return this.#u}get#u(){return this.#o<this.#t.count&&this.#t.layer[this.#o]===this.#s}isLayerDone(e){
return!this.#u&&(this.#d||e.isBetweenEntries)}begin(e,n){const r=this.#a++;this.#d=!this.#u||this.#t.ordinal[this.#o]!==
r;if(this.#d)return Mr;const i=this.#o++;this.#l();const o=this.#t.inode[i];const s=this.#n.carrier[o];const a=o===i?s:i;
const d=this.#m(i);d.push(...this.#p(this.#t.parent[a]));let c=e;if(Mt.isIn(n))c=Mt.remove(c);const f=this.#y(a);if(!this.#g(
e.name,f))c=be(c,f);if(a!==s){const u=this.#y(s);if(!this.#g(Lt(e.header,n),u))c=_d(c,u)}if(c===e&&d.length===0)return Ur;
return{blocks:[...d,...c.extensions,c.header],keepsData:true}}moreDirectories(){return this.#m(this.#t.count)}originOf(e,n){
if(n===void 0)return this.#f.get(e);return{stream:this.#s-1,offset:n}}#l(){const{kind:e,inode:n,count:r}=this.#t;const{carrier:i,
isSelected:o}=this.#n;for(;this.#o<r;this.#o++){const s=this.#o;if(e[s]===A.directory)continue;const a=n[s];const d=i[a];
if(a===s?d!==N:o[s]===1&&d!==s)return}}#m(e){const{kind:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let o=0;this.#i<
e;this.#i++){const s=this.#i;if(n[s]!==A.directory||r[s]===0||this.#r[s]===1)continue;if(o++===YN)break;this.#h(s,i)}return i}#p(e){
const{parent:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let s=e;s>$&&r[s]===1&&this.#r[s]===0;s=n[s])i.push(s);
const o=[];for(const s of i.reverse())this.#h(s,o);return o}#h(e,n){this.#r[e]=1;const r=this.#n.top===$;const i=Ko(this.#e,
e,r?void 0:this.#c);const o=this.#t.place[e];let s=(o-1)*O;for(const a of[...i.extensions,i.header]){if(o>0&&r)this.#f.set(
a,{stream:this.#t.layer[e]-1,offset:s});s+=a.length;n.push(a)}}#g(e,n){return this.#n.top===$?Jo(e,n):e.equals(n)}#y(e){
return this.#t.pathOf(e).subarray(this.#c)}};function Ko({tree:t,heads:e},n,r){const i=t.head[n];const o=t.pathOf(n,t.kind[n]===
A.directory).subarray(r);if(i===0)return be({extensions:[],header:Yh()},o);const s=e.get(i);if(r===void 0)return s;const a=fn(
ve(s.header,0),Ce(s.extensions));return a.equals(o)?s:be(s,o)}var Fd=class{#e;#t=0;#n=0;#r=Buffer.alloc(0);#i=N;#o=0;constructor(e){this.#e=e}beginLayer(e){this.#t=e;this.forget()}forget(){
this.#i=N}childOf(e,n,r){return this.#a(this.#e.find(e,n,r,n.length),this.#s(e))}directoryOf(e,n,r){if(n<=0)return $;if(this.#i!==
N&&r==="create"&&qN(this.#r,e,n))return this.#i;const i={directory:$,hidden:this.#s($),links:0};if(!this.#d(i,e.subarray(
0,n),r))return N;if(r==="create"){this.#r=Buffer.from(e.subarray(0,n));this.#i=i.directory;this.#o=i.hidden}return i.directory}#s(e){
return e===this.#i?this.#o:this.#e.hiddenBelow(e)}#a(e,n){return e===N||this.#e.touched[e]<n?N:e}#d(e,n,r){for(let i=0;i<
n.length;){const o=n.indexOf(le,i);const s=o===-1?n.length:o;if(s>i&&!this.#c(e,n,[i,s],r))return false;i=s+1}return true}#c(e,n,[
r,i],o){const s=this.#e;if(++this.#n>Im)throw ke(`The image's paths have more than ${Im} parts in total.`);if(n[r]===46&&
i-r<=2){if(i-r===1)return true;if(n[r+1]===46){this.#f(e,n);return true}}const a=this.#a(s.find(e.directory,n,r,i),e.hidden);
if(a===N)return o==="create"&&this.#u(e,n,r,i);const d=s.kind[a];const c=s.touched[a]===this.#t;if(d===A.directory){if(o===
"create")s.touched[a]=this.#t;e.directory=a;e.hidden=Math.max(e.hidden,s.extra[a]);return true}if(d===A.symlink&&(c||o===
"link")){const f=s.targetOf(s.inode[a]);if(++e.links>Ld)throw _e(`the symbolic links of ${_(n)} form a loop`);if(f[0]===
le){e.directory=$;e.hidden=s.hiddenBelow($)}return this.#d(e,f,o)}if(o!=="create")return false;if(c)throw _e(`an entry i\
s below ${_(s.pathOf(a))}, which is a file in the same layer`);return this.#u(e,n,r,i)}#f(e,n){if(e.directory===$)throw _e(
`the symbolic link to ${_(n)} leads out of the image`);e.directory=this.#e.parent[e.directory];e.hidden=this.#e.hiddenBelow(
e.directory)}#u(e,n,r,i){const o=e.directory;const s=A.directory;e.directory=this.#e.add({parent:o,bytes:n,start:r,end:i,
kind:s,layer:this.#t});return true}};function qN(t,e,n){return t.length===n&&t.compare(e,0,n)===0}var Md=Buffer.from(".wh.");var YE=Buffer.from(".wh..wh..opq");var XN=Buffer.from(".wh..wh.");var ZN={"0":A.file,S:A.file,
"2":A.symlink,"3":A.special,"4":A.special,"5":A.directory,"6":A.special};var Ud=class{attributes=new Mt;#e;#t;#n;#r=0;#i=0;#o=0;#s=0;#a=[];constructor(e,n){
this.#e=e;this.#t=n;this.#n=new Fd(e)}beginLayer(){this.#r++;this.#i=0;this.#s=this.#e.count;this.#a=[];this.#n.beginLayer(
this.#r)}endLayer(){const{dead:e,parent:n,count:r}=this.#e;let i=0;for(let o=this.#s;o<r;o++){if(this.#d(n[o]))e[o]=1;if(e[o]===
0)i+=this.#a[o-this.#s]??0}return i}#d(e){const{dead:n,parent:r}=this.#e;for(let i=e;i!==N;i=r[i]){if(n[i]===1)return true;
if(i>=this.#s)return false}return false}apply(e,n,r){const i=this.#i++;if(++this.#o>Sm)throw ke(`The image's layers have\
 more than ${Sm} entries.`);const o=Om(e.name);const s=o.lastIndexOf(le)+1;if(_m(o,0,XN)&&!XE(o,0))return;if(_m(o,s,Md))
this.#c(o,s);else if(o.length===0)QN(e);else this.#u(e,n,{path:o,start:s,ordinal:i,startBytes:r})}#c(e,n){const r=this.#e;
const i=n+Md.length;if(i===e.length)throw _e(`the whiteout ${_(e)} does not say what it deletes`);const o=this.#n.directoryOf(
e,n-1,"find");if(o===N)return;if(XE(e,n)){this.#f(o);return}const s=this.#n.childOf(o,e,i);if(s===N)return;if(r.touched[s]!==
this.#r)r.dead[s]=1;else if(r.kind[s]===A.directory)this.#f(s);this.#n.forget()}#f(e){this.#e.extra[e]=this.#r;this.#n.forget()}#u(e,n,{
path:r,start:i,ordinal:o,startBytes:s}){eC(r);const a=this.#e;const d=Mt.isIn(n);if(d)this.attributes.note(n);const c=this.#n.
directoryOf(r,i-1,"create");const f=this.#n.childOf(c,r,i);const u=ZE(e);const l=this.#r;let m=f;if(u===A.directory&&f!==
N&&a.kind[f]===A.directory){a.touched[f]=l}else{if(f!==N){a.dead[f]=1;this.#n.forget()}const k=e.typeFlag==="1"?this.#p(
e,n):N;const P=k===N?u:a.kind[k];m=a.add({parent:c,bytes:r,start:i,end:r.length,kind:P,layer:l});if(k!==N)a.inode[m]=a.inode[k]}
a.layer[m]=l;a.ordinal[m]=o;const h=!d&&Jo(e.name,r);a.place[m]=h?qE(s):0;if(e.typeFlag==="1")return;if(u===A.file)this.#l(
m,Fo(e,n));if(u===A.symlink)this.#m(m,Lt(e.header,n));if(u!==A.directory&&u!==A.symlink)return;const g=d?Mt.remove(e):e;
const y=a.pathOf(m,u===A.directory);const E=Jo(e.name,y);a.head[m]=this.#t.add(E?g:be(g,y));a.place[m]=E&&g===e?qE(s):0}#l(e,n){
this.#a[e-this.#s]=n}#m(e,n){const r=this.#e;if(n.includes(0)||n.length>kt)throw _e(`the target of the symbolic link ${_(
r.pathOf(e))} is not a valid path`);r.extra[e]=r.texts.add(n,0,n.length);r.extraLength[e]=n.length;this.#l(e,n.length)}#p(e,n){
const r=Lt(e.header,n);const i=Om(r);const o=i.lastIndexOf(le)+1;const s=this.#n.directoryOf(i,o-1,"link");const a=s===N||
i.length===0?N:this.#n.childOf(s,i,o);const d=`the hard link ${_(e.name)} leads to ${_(r)}`;if(a===N)throw _e(`${d}, whi\
ch does not exist`);if(this.#e.kind[a]===A.directory)throw _e(`${d}, which is a directory`);return a}};function qE(t){const e=t/
O+1;return e<2**32?e:0}function QN(t){if(ZE(t)!==A.directory)throw _e(`the entry ${_(t.name)} would replace the root dir\
ectory`)}function eC(t){for(let e=t.indexOf(Md);e!==-1;e=t.indexOf(Md,e+1)){if(e>0&&t[e-1]!==le)continue;throw new p("WH\
ITEOUT_NAME",`The image has an entry in ${_(t)}, but a layer cannot contain a name that starts with ".wh.": it would be \
read as a whiteout, which marks a deletion.`,{hint:"Rename or remove the directory where the image is built."})}}function ZE(t){
const{typeFlag:e,header:n,name:r}=t;if(e==="0"&&Us(n)&&r.at(-1)===le)return A.directory;if(e==="1")return A.file;const i=ZN[e];
if(i===void 0)throw _e(`the entry ${_(r)} has the unknown type ${JSON.stringify(e)}`);return i}function XE(t,e){return t.
length-e===YE.length&&_m(t,e,YE)}function _m(t,e,n){if(t[e]!==46||t.length-e<n.length)return false;return t.compare(n,0,
n.length,e,e+n.length)===0}function Hd(t){const{parent:e,dead:n,touched:r,extra:i,kind:o,count:s}=t;const a=new Uint8Array(s);const d=new Uint16Array(
s);a[$]=1;d[$]=i[$];for(let c=1;c<s;c++){const f=e[c];const u=d[f];if(a[f]===0||n[c]===1||r[c]<u)continue;a[c]=1;if(o[c]===
A.directory)d[c]=Math.max(u,i[c])}return a}function hi(t,e,n){const{parent:r,kind:i,inode:o,count:s}=t;const a=n===$?e:new Uint8Array(
s);if(n!==$)a[n]=1;const d=new Int32Array(s).fill(N);for(let c=n;c<s;c++){if(e[c]===0)continue;if(n!==$&&c>n&&a[r[c]]===
1)a[c]=1;if(a[c]===0||i[c]===A.directory)continue;const f=o[c];if(d[f]===N)d[f]=c}return{top:n,isSelected:a,carrier:d}}var Yo={absent:0,whole:1,withoutHead:2};function QE(t,e){const n=Hd(t);for(let r=1;r<n.length;r++){if(n[r]===Yo.absent||
t.kind[r]!==A.directory)continue;if(t.layer[r]===0||t.layer[r]!==t.touched[r])n[r]=Yo.withoutHead}return{layerCount:e,nodes:n}}import{constants as tC,zstdCompressSync as nC,zstdDecompressSync as rC}from"node:zlib";var zd=256*1024;var iC=16;var Wd=class{#e=[];#t=[];#n=0;#r;#i=1;#o=0;#s=new Map;add({extensions:e,header:n}){const r=e.reduce(
(s,{length:a})=>s+a,n.length);if(this.#o+r>zd)this.#d();const i=this.#i+this.#o/O;const o=r>zd?Buffer.allocUnsafeSlow(r):
this.#r;this.#r=o??Buffer.allocUnsafeSlow(zd);for(const s of[...e,n])this.#o+=s.copy(this.#r,this.#o);return i}get(e){let n=this.#a(
e);const r=[];for(;;){const i=n.subarray(0,O);const{typeFlag:o,sizeBytes:s}=ve(i,0);if(!cn(o))return{extensions:r,header:i};
const a=O+oe(s);r.push(i);if(s>0)r.push(n.subarray(O,a));n=n.subarray(a)}}#a(e){if(e>=this.#i)return this.#r.subarray((e-
this.#i)*O);let n=0;let r=this.#t.length-1;while(n<r){const s=n+r+1>>1;if(this.#t[s]<=e)n=s;else r=s-1}const i=this.#s.get(
n);const o=i??rC(this.#e[n]);this.#s.delete(n);this.#s.set(n,o);for(const s of this.#s.keys()){if(this.#s.size<=iC)break;
this.#s.delete(s)}return o.subarray((e-this.#t[n])*O)}#d(){if(this.#o===0)return;const e=nC(this.#r.subarray(0,this.#o),
{params:{[tC.ZSTD_c_compressionLevel]:1}});this.#n+=e.length;if(this.#n>Pm)throw ke(`The image's directories have more t\
han ${Pm} bytes of headers.`);this.#e.push(Buffer.from(e));this.#t.push(this.#i);this.#i+=this.#o/O;this.#o=0;if(this.#r.
length>zd)this.#r=void 0}};async function Am(t,e){for(const{descriptor:o}of t)aC(o.mediaType,o.digest);if(t.length>xm)throw ke(`The image has ${t.length}\
 layers, but at most ${xm} are read.`);const n=new Rm(t,e);const r=t.reduce((o,{descriptor:s})=>o+s.sizeBytes,0);const i={
title:"Read the layers",doneBytes:()=>n.packedBytes,totalBytes:()=>r};return W(e.log,i,n.run())}var Rm=class{#e;#t;#n=new Dd;#r=new Wd;#i=new Ud(
this.#n,this.#r);#o=[];#s=[];#a=[];#d=[];#c=[];#f=[];#u;#l=0;#m=0;#p;constructor(e,n){this.#e=e;this.#t=n}get packedBytes(){
return this.#l+(this.#p?.packedBytes??0)}async run(){for(const[n,r]of this.#e.entries()){await this.#h(r);if(n+1===this.#t.
keptLayers)this.#u=QE(this.#n,n+1)}const{notice:e}=this.#i.attributes;return{layers:this.#e,layerBytes:this.#o,unpackedBytes:this.#o.
reduce((n,r)=>n+r,0),tarBytes:this.#m,layerTarBytes:this.#s,packings:this.#a,frames:this.#d,firstNodes:this.#c,notices:e===
void 0?this.#f:[...this.#f,e],tree:this.#n,heads:this.#r,living:Hd(this.#n),base:this.#u}}async#h(e){const{signal:n,touch:r}=this.#t;
const i=mi(e,{checksDiffId:true,signal:n});this.#p=i;this.#c.push(this.#n.count);this.#i.beginLayer();const o=new ht({begin:(s,a,d)=>{
this.#i.apply(s,a,d);return Mr},emit:()=>{}},{dropsGlobals:true,ignoresTrailer:true});for await(const s of i.chunks){n.throwIfAborted();
o.consume(s);this.#g(i);r?.()}if(!o.isBetweenEntries)throw GE(e.descriptor.digest);this.#y(e,i.packing);this.#o.push(this.#i.
endLayer());this.#l+=i.packedBytes;this.#m+=i.tarBytes;this.#s.push(i.tarBytes);this.#a.push(i.packing??"none");this.#d.
push(i.frames);this.#p=void 0}#g(e){const n=this.#m+e.tarBytes;if(oC(n,this.packedBytes))throw ke(`The image's layers un\
pack to more than ${Tm} bytes and to more than ${vm} times their size.`)}#y({descriptor:e},n){const r=sC(e.mediaType);if(r===
void 0||n===void 0||r===n)return;const i=o=>o==="none"?"not packed":`packed with ${o}`;this.#f.push(`The media type of t\
he layer ${e.digest} says that it is ${i(r)}, but it is ${i(n)}, so it was read as that.`)}};function oC(t,e){return t>Tm&&
t>vm*e}function sC(t){if(/[.+]gzip$/.test(t))return"gzip";if(/[.+]zstd$/.test(t))return"zstd";return t==="application/vn\
d.oci.image.layer.v1.tar"?"none":void 0}function aC(t,e){const n=(r,i)=>{throw new p("UNSUPPORTED_IMAGE",`The layer ${e}\
 ${r}.`,{hint:i})};if(/nondistributable|foreign/.test(t))n("is not in the image, but has to be fetched from elsewhere (a\
 foreign or non-distributable layer)","Windows images have such layers. Build the image on a base without them.");if(/\+encrypted$/.
test(t))n("is encrypted",'Decrypt the image first, with "skopeo copy --decryption-key".')}var dC=Buffer.from(".wh.");function eS(t,e){const{layerCount:n}=e;const r=s=>s.slice(0,n).reduce((a,d)=>a+d,0);const i=cC(
t,e);const o=new jd(t);return{layerCount:n,unpackedBytes:r(t.layerBytes),tarBytes:r(t.layerTarBytes),owns:s=>i[o.find(s)]===
1,openAbove:()=>new Lm(t,e,i)}}function cC({tree:t,living:e},{nodes:n,layerCount:r}){const{kind:i,inode:o,layer:s,count:a}=t;
const d=new Uint8Array(a);const c=new Uint8Array(n.length);for(let f=n.length;f<a;f++){const u=o[f];if(e[f]===1&&u<n.length)
c[u]=1}for(let f=1;f<n.length;f++){if(e[f]===0||n[f]!==Yo.whole)continue;const u=i[f]===A.directory?s[f]<=r:c[o[f]]===0;
if(u)d[f]=1}return d}var jd=class{#e;#t="";#n=$;constructor(e){this.#e=e}find(e){const n=e.lastIndexOf("/");const r=e.slice(
0,Math.max(0,n));if(r!==this.#t){this.#n=this.#r($,r);this.#t=r}return this.#r(this.#n,e.slice(n+1))}#r(e,n){const{tree:r,
living:i}=this.#e;const o=J(n);let s=e;for(let a=0;a<o.length&&s!==N;){const d=o.indexOf(le,a);const c=d===-1?o.length:d;
const f=r.kind[s]===A.directory?r.find(s,o,a,c):N;s=f!==N&&i[f]===1?f:N;a=c+1}return s}};var Lm=class{deleted=0;#e;#t;#n;#r;#i;#o;#s;constructor(e,{
nodes:n},r){const{tree:i}=e;this.#e=e;this.#t=i;this.#n=n;this.#r=r;this.#i=new jd(e);this.#o=new Uint8Array(i.count);this.#o[$]=
1;this.#s=new Uint8Array(i.count);this.#s[$]=1}decide(e){const n=this.#i.find(R(e.name));if(n===N)throw new Error("a str\
eam of layers has a path that they do not have");this.#o[n]=1;if(this.#r[n]===1)return"drop";const r=this.#d(this.#t.parent[n]);
this.#s[n]=1;return r.length===0?"keep":{head:e,before:r}}*whiteouts(){const{kind:e,parent:n}=this.#t;const r=new Int32Array(
this.#n.length).fill(N);r[$]=$;for(let i=1;i<this.#n.length;i++){if(this.#n[i]===Yo.absent)continue;const o=r[n[i]];if(o===
N||e[o]!==A.directory)continue;const s=this.#o[i]===1?i:this.#t.findSame(o,i);if(s!==N&&this.#o[s]===1){r[i]=s;continue}
this.deleted++;for(const a of[...this.#d(o),this.#a(i)])yield*[...a.extensions,a.header]}}#a(e){const n=this.#t.pathOf(e);
const r=n.lastIndexOf(le)+1;const i=Buffer.concat([n.subarray(0,r),dC,n.subarray(r)]);return be({extensions:[],header:yr(
"whiteout",0)},i)}#d(e){const{parent:n}=this.#t;const r=[];for(let i=e;this.#s[i]===0;i=n[i])r.push(i);return r.reverse().
map(i=>{this.#s[i]=1;const o=Ko(this.#e,i,void 0);const s=fn(ve(o.header,0),Ce(o.extensions));return{...o,name:s,typeFlag:"\
5",sizeBytes:0}})}};var tS=2**24;function nS(t){const{tree:e,layerTarBytes:n}=t;const r=fC(t);const i=[];for(const[o,s]of uC(t).entries()){let a;
let d=0;const c=f=>{if(a!==void 0)i.push({layer:o,startBytes:a,endBytes:f});a=void 0};for(const f of s){const u=e.place[f];
if(u===0)continue;const l=(u-1)*O;const m=e.ordinal[f];if(m!==d||!r(f))c(l);if(r(f))a??=l;d=m+1}c(n[o]??0)}return i}function fC({
tree:t,living:e,firstNodes:n}){const{kind:r,inode:i,layer:o}=t;const{carrier:s}=hi(t,e,$);return a=>{if(e[a]===0)return false;
if(r[a]===A.directory)return a>=(n[o[a]-1]??0);const d=i[a];return s[d]===a===(d===a)}}function uC({tree:t,layers:e}){const n=e.
map(()=>[]);for(let r=1;r<t.count;r++)n[t.layer[r]-1]?.push(t.ordinal[r]*tS+r);return n.map(r=>Array.from(Float64Array.from(
r).sort(),i=>i%tS))}var mC=8*1024*1024;var pC=4*1024*1024;var Jd=class extends Error{};function iS(t){const{tree:e,living:n}=t;const r=(o,s,a)=>lC.
from(hC(KE(t,o,s,a),a),{objectMode:false,highWaterMark:mC,signal:s});const i=async(o,s)=>{const a=rS(t,o);if(a===N)throw new Jd(
`there is no ${o.toString()} in the layers`);return r(hi(e,n,a),s)};return{way:"layers",returnsToDirectories:true,unseenTimes:[],
isReproducible:true,decide:()=>"keep",base:t.base&&eS(t,t.base),open:async o=>r(hi(e,n,$),o),layers:{blobs:t.layers,packings:t.
packings,frames:t.frames,layerTarBytes:t.layerTarBytes,keptRuns:()=>nS(t),open:async(o,s)=>r(hi(e,n,$),o,s)},openPath:i,
isNotFound:o=>o instanceof Jd,lookAt:async(o,s)=>{const a=Buffer.from(o);const d=rS(t,a);if(d===N)return void 0;return gC(
t,d)??fi(await i(a,s),pC)},close:async()=>{}}}async function*hC(t,e){yield*t;e?.add(en.length,void 0);yield en}function gC(t,e){
const{tree:n}=t;const r=n.kind[e];if(r!==A.directory&&(r!==A.symlink||n.inode[e]!==e))return void 0;const i=n.parent[e];
const o=i>$?n.pathBytes[i]+1:0;const{header:s,extensions:a}=Ko(t,e,o);const d=r===A.directory?"5":"2";const c=tn(s);return{
typeFlag:d,mtimeSeconds:c,header:s,extensions:a,data:Buffer.alloc(0)}}function rS({tree:t,living:e},n){let r=0;let i=$;let o=n;
while(o.length>0){const s=o.indexOf(le);const a=s===-1?o.length:s;const d=o.subarray(0,a);o=o.subarray(Math.min(a+1,o.length));
const c=d.toString("latin1");if(c===""||c===".")continue;if(c===".."){i=Math.max($,t.parent[i]);continue}if(t.kind[i]!==
A.directory)return N;const f=t.find(i,d,0,d.length);if(f===N||e[f]===0)return N;if(t.kind[f]!==A.symlink||o.length===0){
i=f;continue}if(++r>Ld)return N;const u=t.targetOf(t.inode[f]);if(u[0]===le)i=$;o=Buffer.concat([u,Buffer.from("/"),o])}
return i}function or(t,e,n){const{json:r}=t.config;const i=w(r,"config");const o=w(i,"Volumes");const s=new Nm(t,e,n);return{reference:e.
reference,id:t.manifest.digest,ofContainer:void 0,platform:t.platform,diffIds:t.layers.map(({diffId:a})=>a),packedLayers:t.
layers,layerCount:t.layers.length,volumes:v(o)?Object.keys(o).filter(a=>!a.includes("\0")):[],shownConfig:v(i)?i:{},knownBytes:void 0,
isExact:true,notices:[],readConfig:async()=>({json:r,digest:t.config.descriptor.digest,packedLayers:t.layers.map(({descriptor:a})=>a),
annotations:t.annotations,missing:void 0}),openReader:()=>s.openReader(),measure:()=>s.measure(),keeping:a=>{const{openReader:d,
measure:c}=or(t,e,{...n,keptLayers:a});return{keptLayers:a,openReader:d,measure:c}}}}var Nm=class{#e;#t;#n;#r;#i;#o=0;constructor(e,n,r){
this.#e=e;this.#t=n;this.#n=r}async openReader(){this.#o++;const e=yC(async()=>{if(--this.#o>0)return;this.#r=void 0;if(this.#n.
keptLayers===void 0)await this.#t.release?.(this.#e)});try{return{...iS(await this.#s()),close:e}}catch(n){await e();throw n}}async measure(){
if(this.#i===void 0)await this.#s();if(this.#i===void 0)throw new Error("the layers have no size");return this.#i}#s(){this.#r??=
this.#a().catch(e=>{this.#r=void 0;throw e});return this.#r}async#a(){const{layers:e,config:n}=this.#e;const r=await Am(
e,this.#n);if(this.#i===void 0)for(const i of r.notices)this.#n.log.notice(i);this.#i={bytes:r.unpackedBytes,packedBytes:e.
reduce((i,{descriptor:o})=>i+o.sizeBytes,0),history:wC(n.json,r.layerBytes)};return r}};function yC(t){let e;return()=>{
e??=t();return e}}function wC(t,e){const n=jn(t);const r=w(t,"history");const i=n?.filter(s=>s).length;if(n===void 0||i!==
e.length||!Array.isArray(r))return void 0;const o=[...e];return n.map((s,a)=>({command:b(r[a],"created_by")??b(r[a],"com\
ment")??"",bytes:s?o.shift()??0:0,hasLayer:s}))}var bC=/^(?:https?|ftp|no|all)_proxy$/i;function Cm(t,e,n){const r=new Set(t);const i=a=>{const d=Gd(a);if(!bC.test(d)||
n.includes(a))return false;return e.includes(a)||r.has(EC(d)+a.slice(d.length))};const o=t.filter(i).map(Gd);const s=t.flatMap(
a=>i(a)?n.filter(d=>Gd(d)===Gd(a)):[a]);return{env:s,removed:o}}function Gd(t){return t.split("=")[0]??""}function EC(t){
return t===t.toUpperCase()?t.toLowerCase():t.toUpperCase()}var SC=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"];var xC=["ExposedPorts","Volumes","Labels"];var kC=["H\
ealthcheck","StopTimeout"];function aS(t,e,n){const r=w(t,"config");const i={...v(r)?r:{}};const o=$m(i["Env"]);const s=$m(
n["Env"]);const{env:a,removed:d}=Cm($m(e["Env"]),s,o);const c={...e,Env:a};const f={...n,Env:Cm(s,s,o).env};for(const u of SC){
if(qo(c[u],f[u])||qo(c[u],i[u]))continue;if(Xo(c[u]))delete i[u];else i[u]=c[u]}for(const u of xC){const l=PC(i[u],e[u],
n[u]);if(l===void 0)continue;if(Xo(l))delete i[u];else i[u]=l}for(const u of kC){const l=e[u];if(!Xo(l)&&!qo(l,n[u])&&!qo(
l,i[u]))i[u]=l}return{config:{...t,config:i},proxies:d}}function PC(t,e,n){const[r,i,o]=[t,e,n].map(c=>v(c)?c:{});const s=Object.
entries(i).filter(([c,f])=>!oS(o,c,f)&&!oS(r,c,f));const a=Object.keys(o).filter(c=>!Object.hasOwn(i,c)&&Object.hasOwn(r,
c));if(s.length===0&&a.length===0)return void 0;const d=Object.entries(r).filter(([c])=>!a.includes(c));return Object.fromEntries(
[...d,...s])}function oS(t,e,n){return Object.hasOwn(t,e)&&qo(t[e],n)}function $m(t){return F(t)?t:[]}function qo(t,e){return JSON.
stringify(sS(t))===JSON.stringify(sS(e))}function sS(t){const e=t===void 0?void 0:JSON.parse(JSON.stringify(t));if(Xo(e))
return null;if(!v(e))return e;return Object.fromEntries(Object.entries(e).filter(([,n])=>n===""||v(n)||n!==0&&!Xo(n)).sort(
([n],[r])=>n<r?-1:1))}function Xo(t){if(t===void 0||t===null||t==="")return true;if(Array.isArray(t))return t.length===0;
return v(t)&&Object.keys(t).length===0}async function dS(t,e,n){const r=Nh(t.runId,n.id);const i=await V(t,{source:e,name:r});const o=await t.docker.try(["paus\
e",n.id]);if(o.exitCode!==0&&!/is not running/i.test(o.stderr))throw IC(e.reference,te(["pause",n.id],o));let s;return()=>{
s??=za(t.docker,n.id).then(()=>K(t,i));return s}}function IC(t,e){if(e.code==="NO_ENGINE")return e;return new p("DOCKER_\
FAILED",`Cannot pause the running container ${JSON.stringify(t)} while it is read: ${e.message}`,{hint:`Use ${S("pause",
"false")} to read it while it runs (files that change meanwhile may be inconsistent), or stop it first ("docker stop").`,
cause:e})}function cS(t,e){return new p(e.code,`The container ${JSON.stringify(t)} changed while it was read, because it\
 was running and not paused: ${e.message}`,{hint:`Nothing was tagged. Leave out ${S("pause","false")} so that it is paus\
ed while it is read, or stop it first ("docker stop").`,cause:e})}async function fS(t,e,n,r){const i=["--no-trunc","--human=false","--format","{{json .}}"];const o=["history",...i,...pt(
r)];const s=await t.docker.run([...o,e]);const a=s.split("\n").filter(d=>d!=="").map(d=>{const c=M(d);return{command:b(c,
"CreatedBy")||(b(c,"Comment")??""),bytes:Number(w(c,"Size")??Number.NaN)}});if(a.length<n||!a.every(({bytes:d})=>d>=0)){
throw new p("ENGINE_FAILED",`The engine returned ${a.length} sizes (${a.map(({bytes:d})=>d).join(", ")}) for the image ${JSON.
stringify(e)}, which has ${pe(n)}.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'})}return a.reverse()}
async function uS(t,e,n){return lS(await fS(t,e,n))}function lS(t){return t.reduce((e,{bytes:n})=>e+n,0)}async function mS(t,e,n){
const r=e.diffIds.length;const i=jn(n);const o=!e.isDefaultPlatform&&!t.knowsPlatformOption;const s=o?false:i===void 0?await TC(
t,e):i.filter(f=>f).length===r;if(!s)return{bytes:await vC(t,e),history:void 0};const a=await fS(t,e.id,r,hS(t,e));const d=i?.
length===a.length;const c=a.map((f,u)=>({...f,hasLayer:d?i[u]===true:f.bytes>0}));return{bytes:lS(a),history:c}}async function pS(t,e,n){
const{rootFs:r}=await gS(t,e.id);const i=Math.max(0,r-n.bytes);const o={command:`container ${e.name}`,bytes:i,hasLayer:true};
return{bytes:r,history:n.history&&[...n.history,o]}}async function TC(t,e){const n=["history","--quiet","--no-trunc",...pt(
hS(t,e))];const r=await t.docker.run([...n,e.id]);return r.split("\n").filter(i=>i!=="").length>=e.diffIds.length}function hS(t,e){
return e.isIndex&&t.knowsPlatformOption?e.platform:void 0}async function vC(t,e){const n=await V(t,{source:e});try{const{
rootFs:r,own:i}=await gS(t,n);return Math.max(0,r-i)}finally{await K(t,n)}}async function gS(t,e){const n=await $e(t,e,[
"--size"]);const r=w(n,"SizeRootFs");const i=w(n,"SizeRw")??0;if(typeof r!=="number"||typeof i!=="number")throw new p("E\
NGINE_FAILED",`The engine returned no size for the container ${e}.`,{hint:Z});return{rootFs:r,own:i}}function Kd(t,e){return n=>{const r=t(n);if(r==="drop")return r;const i=r==="keep"?void 0:r;const o=i?.head??n;const{mtimeSeconds:s}=ue(
o);const a=e(s);const d=i?.before?.map(f=>({...f,...Vd(f,e)}));const c=d===void 0?{}:{before:d};if(d===void 0&&(a===s||Number.
isNaN(a)))return r;return{...i,...c,head:Vd(o,e)}}}function Vd(t,e){const{mtimeSeconds:n}=ue(t);const r=e(n);return r===
n||Number.isNaN(r)?t:Dm(t,r)}function Dm(t,e){return{extensions:gm(t.extensions,"mtime"),header:ro(t.header,e)}}var OC=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"];var BC=512;var _C=60*60;var Fm=4*1024*
1024;var RC=64*1024;var AC=10;var LC=300;async function gi(t,{id:e}){await K(t,e)}async function qd(t,e,n){const{log:r}=t;
const i=n.asUsed===true?void 0:t.plainRuntime;if(i!==void 0)r.debug(`the container has the runtime ${i}: the engine's de\
fault may add mounts`);const o=await yS(t,i,e,n);const s=o.exitCode!==0&&NC.test(o.stderr);if(i===void 0||!s)return o;await gi(
t,o.container);r.warning(`The engine lacks the program of its runtime ${i}, so the command runs with the default runtime\
. Mount points that it adds are in the result.`);const a=await yS(t,void 0,e,n);return{...a,container:{...a.container,mayHaveMounts:true}}}
var NC=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;async function yS(t,e,n,r){
const{log:i,signal:o}=t;const s=await V(t,{source:n,asUsed:r.asUsed===true,...r.network===void 0?{}:{network:r.network},
options:[...e===void 0?[]:["--runtime",e],...r.user===void 0?[]:["--user",r.user],"--entrypoint",r.program,...Um],command:r.
args});const a=r.limitSeconds??_C;const d=AbortSignal.timeout(a*1e3);const c=new Mm(i,r.shows??(f=>f));try{const f=await W(
i,{title:"Command",loggedChars:()=>c.shownChars},t.docker.stream(["start","--attach",s],(u,l)=>c[l].add(u),AbortSignal.any(
[o,d])));c.end();return{...f,container:{id:s,mayHaveMounts:false}}}catch(f){if(o.aborted)throw H(o.reason);if(!d.aborted)
throw f;throw new p("COMMAND_FAILED",`A command in a container of ${n.reference} was still running after ${a} s and was \
stopped.`,{hint:"The output above may show what it waits for. It has no input, and a network only if one is named.",cause:f})}}
var Um=["--cap-drop","ALL","--security-opt","no-new-privileges","--pids-limit",String(BC),...OC.flatMap(t=>["--cap-add",
t])];function Xd(t,e=n=>n){return`${t.stdout}
${t.stderr}`.split("\n").map(n=>e(n)??"").filter(n=>n.trim()!=="").slice(-AC).map(n=>n.slice(0,LC)).join("\n")}var Yd=class{#e;#t="";constructor(e){
this.#e=e}add(e){const n=(this.#t+e).split("\n");this.#t=(n.pop()??"").slice(-RC);for(const r of n)this.#e(r)}end(){if(this.#t!==
"")this.#e(this.#t);this.#t=""}};var Mm=class{stdout=new Yd(e=>this.#r(e));stderr=new Yd(e=>this.#r(e));#e;#t;#n=Fm;constructor(e,n){
this.#e=e;this.#t=n}get shownChars(){return Fm-this.#n}end(){this.stdout.end();this.stderr.end()}#r(e){const n=this.#t(e);
if(n===void 0||this.#n<=0)return;this.#n-=n.length+1;this.#e.untrusted(n);if(this.#n<=0)this.#e.notice(`Output beyond ${Fm}\
 characters is not shown.`)}};var Hm=10;var CC=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function wS(t,e,n){const r=w(e,"HostConfig");const i=b(r,"Runtim\
e");const o=i!==void 0&&t.mayAddMounts(i);const s=w(r,"DeviceRequests");const a=(Array.isArray(s)?s:[]).flatMap($C);if(!o&&
a.length===0)return void 0;const d=w(e,"Config","Env");const c=F(d)?d.filter(f=>CC.test(f)):[];return{by:o?`its runtime ${JSON.
stringify(i)}`:"the devices that it asks for",options:[...i===void 0?[]:["--runtime",i],...a,...c.flatMap(f=>["--env",f])],
mounts:n}}function $C(t){if(!v(t))return[];const e=t["DeviceIDs"];const n=F(e)?e:[];const r=b(t,"Driver");if(r==="cdi")return n.
flatMap(i=>["--device",i]);return["--gpus",rt({...DC(t,n),...r?{driver:r}:{}})]}function DC(t,e){const n=w(t,"Capabiliti\
es");const r=Array.isArray(n)?n[0]:void 0;const i=t["Count"]===-1?"all":String(t["Count"]??"all");return{...e.length>0?{
device:e.join(",")}:{count:i},...F(r)?{capabilities:r.join(",")}:{}}}async function bS(t,e,{by:n,options:r,mounts:i}){const{
log:o,signal:s}=t;const a=await FC(t,e,r).catch(c=>{if(s.aborted)throw c;o.debug(`cannot find out what starting a contai\
ner leaves in it: ${x(c)}`);return void 0});if(a===void 0)return void 0;for(const c of[...i,...e.volumes])a.delete(ES(c));
const d=[];return{begin:({name:c,typeFlag:f,sizeBytes:u},l)=>{if(l!=="drop"&&u===0&&f!=="1"&&a.has(R(c)))d.push(_(Buffer.
concat([Buffer.from("/"),UC(R(c))])))},data:()=>{},end:()=>{},logNotice:()=>{if(d.length===0)return;const c=d.length>Hm?
` and ${d.length-Hm} more`:"";o.notice(`When the container started, ${n} created empty mount points or links in it, whic\
h are in the result: ${d.slice(0,Hm).join(", ")}${c}. Use ${S("exclude")} to drop them.`)}}}async function FC(t,e,n){const{
log:r}=t;const i=[...n,...Um,"--entrypoint",je()];const o=await V(t,{source:e,options:i,command:[]});try{await t.docker.
try(["start",o]);return MC(await t.docker.run(["diff",o]))}finally{await K(t,o).catch(s=>{Ma(t.runId);r.debug(`a contain\
er will only be removed at the end of the run: ${x(s)}`)})}}function MC(t){const e=t.split("\n").filter(r=>r.startsWith(
"A /")).map(r=>ES(r.slice("A ".length)));const n=new Set(e);for(const r of e)n.delete(r.slice(0,Math.max(0,r.lastIndexOf(
"/"))));return n}function ES(t){return R(Buffer.from(t))}function UC(t){return Buffer.from(t,"latin1")}var SS=2;async function xS(t,e){const n=await $e(t,e);const r=(...i)=>PS(b(n,...i)??"")??Number.POSITIVE_INFINITY;return{
createdSeconds:r("Created"),startedSeconds:r("State","StartedAt"),finishedSeconds:r("State","FinishedAt")}}function kS(t){
return PS(b(t.inspect,"Created")??"")??0}function PS(t){const e=Date.parse(t);return Number.isNaN(e)||e<0?void 0:Math.floor(
e/1e3)}function IS(t,e){return n=>n>=t.createdSeconds&&n<=t.finishedSeconds+1?e:n}var zm=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf","etc/mt\
ab"];var yi=["dev","etc"];var Zo=[...zm,...yi];var Wm=4*1024*1024;function jm(t,e,n=[]){return r=>{const i=R(r.name);if(!t.
has(i))return"keep";const o=t.get(i);if(o===void 0)return n.includes(i)?"keep":"drop";if(yi.includes(i))return tn(r.header)>
e?"keep":BS(r,o.mtimeSeconds);return o.typeFlag==="5"?"keep":{head:HC(o,i),data:o.data}}}async function TS(t,e){const n=await t.
docker.run(["diff",e]);const r=n.split("\n").map(i=>/^[AC] \/(.*)$/.exec(i)?.[1]??"").filter(i=>!zm.includes(i));return yi.
filter(i=>r.some(o=>o.startsWith(`${i}/`)))}async function vS(t,e,n,r){const i=new Map;for(const o of Zo){i.set(o,await Je(
t,e,`${n}/${o}`,r))}return i}function OS(t,e,n,r){return i=>{const o=R(i.name);const s=tn(i.header);const a=s>=t;if(zm.includes(
o)&&a){r.debug(`left out of the export: ${o}, made with the container`);return"drop"}return yi.includes(o)&&a&&s<=n?BS(i,
e):"keep"}}async function Je(t,e,n,r){try{return await fi(await t.readArchive(e,n,r),Wm)}catch(i){if(ze(i,n))return void 0;
throw i}}function BS(t,e){return tn(t.header)===e?"keep":{head:Dm(t,e)}}function HC(t,e){return{extensions:t.extensions,
header:Kh(t.header,e)}}import{PassThrough as zC}from"node:stream";import{pipeline as WC}from"node:stream/promises";import{createGunzip as jC,createZstdDecompress as JC}from"node:zlib";var _S=".wh.";var GC=".wh..wh..opq";async function RS(t,e){const{openBlobs:n,packedLayers:r}=t;if(n===void 0||r===void 0)
return void 0;const i=new Map(Zo.map(o=>[o,void 0]));await n(async o=>{for(const s of r){const a=d=>VC(i,s,d,e);await o.
stream(s.digest,a,s.sizeBytes)}});return i}async function VC(t,e,n,r){const i=[];const o=new ci(Wm);const s=new j(a=>{const d=R(
a.name);KC(t,d,a.typeFlag);if(!t.has(d))return"drop";i.push(d);return o.hold(a)});await WC(n,YC(e.mediaType),s,o.sink,{signal:r});
for(const[a,d]of o.entries().entries())t.set(i[a],d)}function KC(t,e,n){const r=e.lastIndexOf("/")+1;const i=e.slice(r);
if(i===GC)Jm(t,e.slice(0,Math.max(0,r-1)));else if(i.startsWith(_S)){const o=e.slice(0,r)+i.slice(_S.length);if(t.has(o))
t.set(o,void 0);Jm(t,o)}else if(n!=="5")Jm(t,e)}function Jm(t,e){for(const n of t.keys())if(e===""||n.startsWith(`${e}/`))
t.set(n,void 0)}function YC(t){if(/[+.]gzip$/.test(t))return jC();return/[+.]zstd$/.test(t)?JC():new zC}import{posix as Zd}from"node:path";import{isDeepStrictEqual as qC}from"node:util";var XC=4e3;async function AS(t,e,n,r){const{signal:i}=t;const o=e$(n).map(u=>({lower:u,dst:je()}));const s={src:n.made,dst:je()};
const a=[rt({type:"bind",...s,readonly:""}),...o.map(({lower:u,dst:l})=>t$(u,l))];const d=a.flatMap(u=>["--mount",u]);const c=await V(
t,{source:e,options:d});const f=(u,l)=>Je(t.transport,c,`${u}/${l}`,i);try{const u=[];for(const l of r)if(await ZC(o.map(
({dst:m})=>m),s.dst,m=>f(m,l)))u.push(l);return u}finally{await K(t,c)}}async function ZC(t,e,n){const r=await n(e);if(r===
void 0)throw new RangeError("nothing was made where something is looked for");for(const i of t){const o=await n(i);if(o===
void 0)return false;if(!QC(o,r))return true}return false}function QC(t,e){return qC(ue(t),ue(e))&&t.data.equals(e.data)}
function e$({made:t,layers:e}){if([t,...e].some(i=>/[:,\\"\s]/.test(i)))throw new RangeError("the directory of the layer\
s has a character that an overlay cannot take");const n=[];let r=0;for(const i of e){const o=Buffer.byteLength(i)+1;if(o>
r){n.push([]);r=XC-Buffer.byteLength(`lowerdir=${t}`)}n.at(-1)?.push(i);r-=o}return n.map(i=>[...i,t].join(":"))}function t$(t,e){
const n=["type=overlay","device=overlay",`o=lowerdir=${t}`];return["type=volume",`dst=${e}`,"volume-nocopy","volume-driv\
er=local",...n.map(r=>`volume-opt=${r}`)].join(",")}var LS=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"];var n$="0,0";async function NS(t,e,n){const{
log:r,signal:i}=t;const o=await d$(t,n);if(o===void 0)return void 0;try{return await AS(t,e,o,LS)}catch(s){if(i.aborted)
throw s;r.debug(`the layers are read one by one: ${x(s)}`)}return r$(t,e,o.layers)}async function r$(t,e,n){const r=c$(n);
if(r===void 0)return void 0;const i=je();const o=await o$(t,e,r,i);if(o===void 0)return void 0;const s=(a,d,c)=>s$(t,o,`${i}${a.
slice(r.length)}/${d}`,c);try{return await i$(n,LS,s)}finally{await K(t,o)}}async function i$(t,e,n){const r=[];for(const[
i,o]of Map.groupBy(e,Zd.dirname)){let s=o.map(a=>Zd.basename(a));for(const a of t){const d=await n(a,i,s);if(d===void 0)
continue;const c=f=>d.get(f)!==void 0;r.push(...s.filter(f=>c(f)&&d.get(f)!=="deleted").map(f=>`${i}/${f}`));s=s.filter(
f=>!c(f));if(s.length===0||d.get("")!=="directory")break}}return e.filter(i=>r.includes(i))}async function o$(t,e,n,r){const i=o=>{
const s=rt({type:"bind",src:n,dst:r,readonly:"",...o});return V(t,{source:e,options:["--mount",s]})};try{return await i(
{"bind-recursive":"disabled"}).catch(o=>{if(!/bind-recursive/.test(x(o)))throw o;return i({"bind-nonrecursive":""})})}catch(o){
if(Nl(o))return void 0;throw o}}async function s$(t,e,n,r){const{signal:i}=t;const o=await t.transport.readArchive(e,n,i).
catch(f=>{if(ze(f,n))return void 0;throw f});if(o===void 0)return void 0;const s=[...r].sort().at(-1)??"";const a=new Map;
const d=new AbortController;const c=new j(f=>{const[,u="",...l]=R(f.name).split("/");if(l.length===0&&(u===""||r.includes(
u)))a.set(u,a$(f));if(u>=s)d.abort();return"drop"});await rr(d.signal,o,c);return a}function a$(t){if(ue(t).device===n$)
return"deleted";return t.typeFlag==="5"?"directory":"file"}async function d$(t,e){const n=await $e(t,e);const r=b(n,"Gra\
phDriver","Data","LowerDir");const[i,...o]=r?.split(":")??[];return i===void 0||o.length===0?void 0:{made:i,layers:o}}function c$(t){
const[e,...n]=new Set(t.map(r=>Zd.dirname(Zd.dirname(r))));return e==="/"||n.length>0?void 0:e}var WS=_f(Al(),1);import{pipeline as g$}from"node:stream";import{pipeline as f$}from"node:stream/promises";async function Qo(t,e){await f$([...t,_n()],{signal:e})}async function Rn({log:t,signal:e},n,r,i){const[o]=n.slice(-1);await W(
t,ot(o,r,i),Qo(n,e))}function ot(t,e,n="Read"){return{title:n,doneBytes:()=>t.bytesRead,totalBytes:e,isEstimate:true}}var $S=2**32-2;var u$=64;var l$=64;async function DS(t){const e=new Map;let n=$S+1;let r=m$();for(let i=0;r.length>0;i++){
if(i===l$)throw new RangeError("its ranges have no end");const o=await t(r);for(const s of r){const a=o.get(s);if(a!==void 0)
e.set(s,a);else n=Math.min(n,s)}if(!e.has(0))throw new RangeError("it does not map root");r=p$(e,n)}return h$(e)}function FS(t,e){
const n=t.find(r=>e>=r.machine&&e<r.machine+r.count);return n&&n.image+e-n.machine}function m$(){const t=Array.from({length:32},
(e,n)=>2**n);return Qd([0,...t.flatMap(e=>[e-1,e]),$S])}function p$(t,e){const n=Qd([...t.keys()]);const r=n.flatMap((i,o)=>{
const s=n[o+1];if(s===void 0)return CS(i,e);return MS(t,i,s)?[]:CS(i,s)});return Qd(r)}function CS(t,e){const n=Math.max(
1,Math.floor((e-t)/u$));const r=[];for(let i=t+n;i<e;i+=n)r.push(i);return r}function MS(t,e,n){return(t.get(n)??Number.
NaN)-(t.get(e)??Number.NaN)===n-e}function h$(t){const e=[];for(const n of Qd([...t.keys()])){const r=e.at(-1);if(r!==void 0&&
MS(t,r.image,n))e.splice(-1,1,{...r,count:n-r.image+1});else e.push({image:n,machine:t.get(n)??Number.NaN,count:1})}return e}
function Qd(t){return[...new Set(t)].sort((e,n)=>e-n)}var Gm="etc/mtab";async function jS(t,e){if(!t.mapsOwners)return t.transport;const n=await V(t,{source:e});try{const r=await zS(
t,n,"uid");const i=await zS(t,n,"gid");return new Vm(t.transport,{users:r,groups:i})}finally{await K(t,n)}}var Vm=class{#e;#t;constructor(e,n){
this.#e=e;this.#t=n}async readArchive(e,n,r){const i=await this.#e.readArchive(e,n,r);return US(i,new j(o=>y$(o,this.#t)))}async exportContainer(e,n){
const r=await Je(this,e,`/${Gm}`,n);const i=await this.#e.exportContainer(e,n);if(r===void 0)return i;const{extensions:o,
header:s}=be(r,J(Gm));let a=false;const d=f=>{a||=R(f.name)===Gm;return"keep"};const c=async function*(){if(!a)yield Buffer.
concat([...o,s,r.data])};return US(i,new j(d,void 0,{appendix:c}))}};function US(t,e){g$(t,e,()=>{});return e}function y$(t,{
users:e,groups:n}){const{uid:r,gid:i}=ue(t);const o=HS(e,r,t);const s=HS(n,i,t);if(o===r&&s===i)return"keep";return{head:NE(
t,o,s)}}function HS(t,e,{name:n}){const r=FS(t,e);if(r!==void 0)return r;if(e===0)return 0;throw new p("UNSUPPORTED_ENGI\
NE",`docker-flatten cannot map the owner of ${_(n)}: it belongs to ${e} on the engine's machine, which is outside the ra\
nge of userns-remap.`,{hint:"Find out what changed the file outside of its container, or use an engine without userns-re\
map."})}async function zS(t,e,n){try{return await DS(r=>w$(t,e,n,r))}catch(r){if(!(r instanceof RangeError))throw r;throw new p(
"ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-remap): ${x(r)}.`,{hint:`Define a range for the "us\
erns-remap" user in /etc/subuid and /etc/subgid on the engine's machine, and restart the engine.`,cause:r})}}async function w$(t,e,n,r){
const{signal:i}=t;const o=je().slice(1);const s=(0,WS.pack)();s.entry({name:o,type:"directory",mode:448});for(const d of r)
s.entry({name:`${o}/${d}`,pax:{[n]:String(d)}},"");s.finalize();await t.transport.writeArchive(e,s,i).catch(d=>{if(!/cannot be mapped/i.
test(x(d)))throw d});const a=await b$(t,e,`/${o}`);return new Map([...a].flatMap(([d,c])=>/^[0-9]+$/.test(d)?[[Number(d),
c[n]]]:[]))}async function b$(t,e,n){const{signal:r}=t;const i=new Map;const o=new j(a=>{const d=R(a.name);i.set(d.slice(
d.lastIndexOf("/")+1),ue(a));return"drop"});const s=await t.transport.readArchive(e,n,r);await Qo([s,o],r);return i}import{Readable as E$}from"node:stream";var S$=["lastlog","faillog","tallylog","btmp","wtmp"];var Km="var/log";var x$=1024**3;async function ec(t,{id:e,mountPath:n},r,i){
const o=d=>k$(t,e,`${n}/${d}`,i);if((await o("var"))?.typeFlag!=="5")return[];const s=await o(Km);if(s?.typeFlag!=="5")return[];
const a=[];for(const d of S$){const c=`${Km}/${d}`;const f=await o(c);if(f?.typeFlag==="0"&&f.sizeBytes>=x$&&await r(c))
a.push({path:c,entry:f,parent:s})}return a}async function Ym(t,e,n,r){const i=n.flatMap(({path:s,entry:a,parent:d})=>[be(
d,J(`${Km}/`)),Rd(be(a,J(s)))].flatMap(({extensions:c,header:f})=>[...c,f]));const o=Buffer.concat([...i,Buffer.alloc(2*
O)]);await t.writeArchive(e,E$.from([o]),r)}async function k$(t,e,n,r){try{return await AE(await t.readArchive(e,n,r))}catch(i){
if(ze(i,n))return void 0;throw i}}function JS(t,e,n,r){const{session:i,source:o,files:s}=e;const{log:a}=i;return async(d,c)=>{const f=await ec(s,n,d,c);if(f.
length===0)return t;const u=await V(i,{source:o});try{await Ym(i.transport,u,f,c);const{way:l,open:m,decide:h}=await r(u);
const g=async()=>{await Promise.all([t.close(),K(i,u)])};return{...t,way:l,open:m,decide:h,sizeInImage:VS(f,a),close:g}}catch(l){
await K(i,u).catch(()=>{});if(c.aborted)throw l;a.debug(`huge logs are read with all of their zeros: ${x(l)}`);return{...t,
isReproducible:false}}}}function GS(t,e,n){const{session:r,files:i}=e;const{log:o}=r;const s={id:n,mountPath:""};return async(a,d)=>{
const c=await ec(i,s,a,d);if(c.length===0)return t;try{await Ym(r.transport,n,c,d)}catch(f){const u=await ec(i,s,a,d);if(u.
length<c.length)throw f;o.debug(`huge logs are read with all of their zeros: ${x(f)}`);return{...t,isReproducible:false}}
return{...t,sizeInImage:VS(c,o)}}}function VS(t,e){const n=new Map(t.map(({path:r,entry:i})=>[r,i.sizeBytes]));e.debug(`\
not read, since nothing of it is kept: ${[...n.keys()].join(", ")}`);return r=>n.get(r)}var P$="1.52";var I$=20;var T$=2;async function KS(t,e){const{log:n}=t;const r=t.serverApiVersion===P$?await v$(t,e.id):
e.id;for(let i=1;i<=T$;i++){const o=je();const s=rt({type:"image",src:r,dst:o});try{const a=await V(t,{source:e,options:[
"--mount",s]});return{id:a,mountPath:o}}catch(a){if(!_$(a))throw a;n.debug(`the engine does not mount the image: ${x(a)}`)}}
n.debug("so a container is exported");return void 0}async function v$(t,e){const n=e.replace(/^sha256:/,"").slice(0,I$);
const r=await ne(t,n).catch(()=>void 0);return r?.["Id"]===e?n:e}var O$=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i;
var B$=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function _$(t){return t instanceof p&&B$.includes(t.code)&&
!O$.test(t.message)}import{posix as YS}from"node:path";async function qS(t,e,n,r){const{signal:i}=t;const o=R$(n);const s=async({id:d,mountPath:c})=>A$(o,async f=>{const u=`${c}\
/${Buffer.from(f,"latin1")}`;return await Je(e,d,u,i)!==void 0});let a=new Set;if(o.length>0&&r!==void 0)a=await s(r);else if(o.
length>0){const d=await V(t,{source:n});try{a=await s({id:d,mountPath:""})}finally{await K(t,d)}}return d=>a.has(R(d.name))?
"drop":void 0}function R$({volumes:t}){const e=new Set;for(const n of t){const r=R(Buffer.from(YS.normalize(n))).split("\
/");for(let i=1;i<=r.length;i++)e.add(r.slice(0,i).join("/"))}e.delete("");return[...e]}async function A$(t,e){const n=new Set;
for(const r of t)if(n.has(YS.dirname(r))||!await e(r))n.add(r);return n}var ZS=Buffer.from("/");async function es(t,e,n,r){const{log:i,signal:o}=t;const s=t.canMountImages&&e.isDefaultPlatform;
const a=s?await KS(t,e):void 0;const d=s&&a===void 0;const c=await jS(t,e);let f=false;const u=t.store.keepsPacked&&(a===
void 0||await $$(c,a,o));const l=u?await RS(await n(),o).catch(y=>{if(!(y instanceof he))throw y;i.debug(`the layers can\
not be read one by one: ${x(y)}`);f=true;return void 0}):void 0;const m={session:t,source:e,files:c,viewer:a,fromLayers:l,
areLayersHidden:f};if(a!==void 0&&r===void 0){const y=l&&jm(l,Infinity);const E=D$(m,a,y);const k=P=>XS(m,P,void 0,false);
return{...E,sparingZeros:JS(E,m,a,k)}}const h=r?.id??await V(t,{source:e});const g=await XS(m,h,r,d);return r?.isOwn===false?
g:{...g,sparingZeros:GS(g,m,h)}}async function XS(t,e,n,r){const{session:i,source:o,files:s,viewer:a,fromLayers:d,areLayersHidden:c}=t;
const{log:f,signal:u}=i;const l=[a?.id,n?.isOwn===false?void 0:e].filter(q=>q!==void 0);const m=a===void 0&&d===void 0;if(m)
await C$(i,o,e);const h=await xS(i,e);const g=kS(o);const y=n?.isOwn===false?Math.min(h.createdSeconds+SS,h.startedSeconds):
Infinity;const E=d??(a&&await vS(s,a.id,a.mountPath,u));const k=n===void 0?[]:await TS(i,n.id);const P=E===void 0?OS(h.createdSeconds,
g,y,f):jm(E,y,k);const C=n?.isOwn===true?await qS(i,s,o,a):void 0;const L=n?.added===void 0?void 0:await bS(i,o,n.added);
const U=q=>QS(q)??C?.(q)??P(q);return{way:"export",isReproducible:!c&&!r&&n?.mayHaveMounts!==true,unseenTimes:m?yi:[],...m?
{unseenPaths:Zo}:{},open:q=>s.exportContainer(e,q),openPath:(q,Ee)=>s.readArchive(e,Buffer.concat([ZS,q]),Ee),isNotFound:(q,Ee)=>ze(
q,`/${Ee}`),lookAt:(q,Ee)=>Je(s,e,`/${q}`,Ee),...n?.isOwn===true?{lookAtImage:N$(t,l)}:{},observer:L,decide:n?.isOwn===true?
Kd(U,IS(h,g)):U,close:async()=>{L?.logNotice();await L$(i,l)}}}async function L$(t,e){const n=await Promise.allSettled(e.
map(r=>K(t,r)));for(const r of n)if(r.status==="rejected")throw r.reason}function N$({session:t,source:e,files:n,viewer:r},i){
let o;return async(s,a)=>{if(r!==void 0)return Je(n,r.id,`${r.mountPath}/${s}`,a);o??=V(t,{source:e});const d=await o;if(!i.
includes(d))i.push(d);return Je(n,d,`/${s}`,a)}}async function C$(t,e,n){const{log:r,signal:i}=t;if(t.store.keepsPacked){
r.warning(`Docker ${t.version} shows the image for ${B(e.platform)} only through a container and hides its layers. If th\
e image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`);return}const o=await NS(
t,e,n).catch(s=>{if(i.aborted)throw s;r.debug(`the layers' directories cannot be read: ${x(s)}`);return void 0});if(o!==
void 0&&o.length>0)r.warning(`Docker ${t.version} hides files of the image, which are therefore not in the result: ${o.map(
s=>`/${s}`).join(", ")}. ${t.canMountImages?"An engine that mounts images keeps them":"Docker 28 and newer keep them"}.`)}
async function $$(t,e,n){const r=`${e.mountPath}/.dockerenv`;return await Je(t,e.id,r,n)!==void 0}function D$({session:t,
files:e,areLayersHidden:n},r,i){return{way:"image mount",isReproducible:!n,unseenTimes:[],open:o=>e.readArchive(r.id,`${r.
mountPath}/.`,o),openPath:(o,s)=>e.readArchive(r.id,Buffer.concat([Buffer.from(r.mountPath),ZS,o]),s),isNotFound:(o,s)=>ze(
o,`${r.mountPath}/${s}`),lookAt:(o,s)=>Je(e,r.id,`${r.mountPath}/${o}`,s),decide:o=>QS(o)??(F$(o.name)?"drop":i?.(o)??"k\
eep"),close:()=>K(t,r.id)}}function F$(t){return(t.length===1||t.length===2&&t[1]===47)&&t[0]===46}function QS(t){const{
name:e}=t;const n=e.at(-1)===47?e.length-1:e.length;const r=e.lastIndexOf(47,n-1)+1;if(e[r]!==46||e[r+1]!==119||e[r+2]!==
104||e[r+3]!==46)return void 0;throw new p("WHITEOUT_NAME",`The image contains a file named ${_(e)}, but a layer cannot \
contain a name that starts with ".wh.": the engine would read it as a whiteout, which marks a deletion.`,{hint:"Rename o\
r remove the file in the image."})}function Pt(t,e){const{reference:n,id:r,platform:i,diffIds:o,volumes:s}=e;const a=w(e.inspect,"Config");let d;const c=()=>{
d??=dd(t,e);return d};return{image:e,...{reference:n,id:r,platform:i,diffIds:o,volumes:s},ofContainer:void 0,layerCount:o.
length,shownConfig:v(a)?a:{},knownBytes:M$(t,e),isExact:t.canMountImages&&e.isDefaultPlatform,notices:[],readConfig:c,openReader:()=>es(
t,e,c),measure:async()=>{const f=await c();const u=await mS(t,e,f.json);return{...u,packedBytes:ad(f)}}}}function ex(t,e,n){
const r={...n,isOwn:true};return{...e,openReader:()=>es(t,e.image,e.readConfig,r)}}function M$({store:t},{inspect:e}){const n=e["\
Size"];return t.keepsPacked||typeof n!=="number"?void 0:n}function tx(t,{image:e,container:n}){const r=Pt(t,e);const{reference:i}=e;const o=n.isRunning&&!n.isPaused;let s;return{
...r,ofContainer:n.id,layerCount:r.layerCount+1,notices:n.mounts.length===0?[]:[U$(n.mounts)],readConfig:()=>{s??=H$(t,{
image:e,container:n},r.readConfig());return s},openReader:()=>es(t,e,r.readConfig,{id:n.id,isOwn:false,mayHaveMounts:false,
added:n.added}),measure:async()=>{const a=await pS(t,{id:n.id,name:i},await r.measure());return{...a,packedBytes:void 0}},
...o?{hold:()=>dS(t,e,n),changedWhileRead:a=>cS(i,a)}:{}}}function U$(t){const e=t.map(n=>_(Buffer.from(n)));return`What\
 is in the container's volumes and mounts is not in the result: ${e.join(", ")}.`}async function H$(t,{image:e,container:n},r){
const i=z$(t,e);await Promise.allSettled([r,i]);const[o,s]=[await r,await i];const{config:a,proxies:d}=aS(o.json,n.config,
s);if(d.length>0)t.log.notice(`Proxy variables from the docker command's configuration are not in the result: ${d.join("\
, ")}.`);return{...o,json:a}}async function z$(t,e){const n=w(e.inspect,"Config");const r=["Cmd","Entrypoint"].some(s=>{
const a=w(n,s);return Array.isArray(a)&&a.length>0});const i=r?{command:[]}:{};const o=await V(t,{source:e,asConfigured:true,
...i});try{const s=w(await $e(t,o),"Config");const{[qt]:a,...d}=w(s,"Labels")??{};return{...v(s)?s:{},Labels:d,...r?{}:{
Cmd:null}}}finally{await K(t,o)}}var W$="0001-01-01T00:00:00Z";async function qm(t,e){const n=await $e(t,e).catch(c=>{throw To(x(c))?j$(e):c});const r=b(
n,"Id");const i=b(n,"Image");const o=w(n,"Config");if(r===void 0||!/^[0-9a-f]{64}$/.test(r)||i===void 0||!v(o)){throw new p(
"ENGINE_FAILED",`The engine describes the container ${JSON.stringify(e)} without an ID, an image or a config.`,{hint:Z})}
if(w(n,"State","Restarting")===true||w(n,"State","Dead")===true){throw new p("CONTAINER_NOT_FOUND",`The container ${JSON.
stringify(e)} must be running or stopped, but is ${b(n,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again\
.'})}if(t.mapsOwners&&w(n,"HostConfig","UsernsMode")==="host")throw J$(e);const s=await xt(t,i,pm(n).platform);if(s===void 0){
throw new p("IMAGE_NOT_FOUND",`The image ${i} of the container ${JSON.stringify(e)} is needed for its config, but is no \
longer in the engine.`,{hint:'Pull or build that image again, or use "docker export" for the files only.'})}const a=G$(n);
const d=w(n,"State","StartedAt")!==W$;return{image:{...s,reference:e},container:{id:r,isRunning:w(n,"State","Running")===
true,isPaused:w(n,"State","Paused")===true,config:o,mounts:a,added:d?wS(t,n,a):void 0}}}function j$(t){return new p("CON\
TAINER_NOT_FOUND",`There is no container ${JSON.stringify(t)}.`,{hint:'Check its name with "docker ps --all", and that t\
his is the right engine.'})}function J$(t){return new p("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(
t)}, which was created with "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'\
Create the container again without "--userns host", or use an engine without userns-remap.'})}function G$(t){const e=w(t,
"Mounts");const n=w(t,"HostConfig","Tmpfs");const r=(Array.isArray(e)?e:[]).map(i=>b(i,"Destination"));return[...r,...v(
n)?Object.keys(n):[]].filter(i=>i!==void 0).sort()}async function nx(t,e,n){const{image:r,container:i}=e;if(r===void 0){const a=await K$(t,i??"",n);return{source:tx(t,a),inEngine:void 0}}
n.start();const o=await di(t,{...e,image:r});const s=Pt(t,o);return{source:s,inEngine:s}}var V$=5;async function K$(t,e,n){
const r=await qm(t,e);const{id:i,isPaused:o}=r.container;await gn(t.docker,V$,s=>iw(s,i)).catch(s=>t.log.debug(`could no\
t clean up after a killed run on this container: ${x(s)}`));n.start(i);return o?qm(t,e):r}function tc({store:t,platform:e},n,r){if(t.holdsIndexes||n.length<=1)return n;const i=n.find(s=>Y(r(s),e));if(i!==void 0)
return[i];const o=n.map(s=>B(r(s))).join(", ");throw new p("PLATFORM_MISMATCH",`This engine keeps one platform of an ima\
ge and would take ${B(e)}, but the image has ${o}.`,{hint:`Select one of them with ${S("platform")}, or use an engine wi\
th the containerd image store, which keeps several.`})}import{rm as eD}from"node:fs/promises";import{join as tD}from"node:path";import{createWriteStream as Y$}from"node:fs";import{pipeline as q$}from"node:stream/promises";async function rx(t,e,n,r){const{log:i,signal:o}=t;const s=await t.transport.saveImage(e.id,o,r);const a=Y$(n,{flags:"wx",
mode:384});const d=()=>a.bytesWritten;try{await W(i,{title:"Save",doneBytes:d},q$(s,a,{signal:o}))}catch(c){if(o.aborted||
c instanceof p)throw c;const f=lt(c);throw new p(f?"NO_SPACE":"TEMP_DIR",f?`The disk filled up while saving the image to\
 ${n}.`:`Cannot save the image to ${n} (${me(c)}).`,{hint:`A save is as large as the image's layers in the engine. Name \
a directory on a larger disk with the ${T("temp-dir")}.`,cause:c})}}async function ix(t,e){if(!t.store.holdsIndexes||!e.
isIndex)return[e.platform];for(const{place:n,open:r}of Zr(t,e)){try{return await r(async i=>{const o=[];for await(const{
configText:s}of Xr({digest:e.id},i.text,e.platform)){const a=M(s);if(!v(a))continue;const d=Ae(qe(a));if(d.os==="linux"&&
!o.some(c=>Y(d,c)))o.push(d)}return o})}catch(i){if(!(i instanceof he))throw i;t.log.debug(`no blobs ${n}: ${x(i)}`)}}return void 0}import{mkdtemp as X$,rm as Z$}from"node:fs/promises";import{join as Q$}from"node:path";async function nc({run:t,options:e},n){const r=await X$(Q$(e.tempDir,ie(t.runId)));n.defer(()=>Z$(r,{recursive:true,force:true}));
return r}async function ox(t){const{engine:e,options:n}=t;const{image:r,platforms:i}=n;if(r===void 0)throw new Error("a container\
 has no layers of its own");const o=i==="default"||i==="all"?[void 0]:i;if(o.length>1)await nD(e,{...n,image:r},o);let s;
for(const f of o)s=await di(e,{...n,image:r,platform:f});if(s===void 0)throw new Error("no platform is named");const a=i===
"all"?await rD(e,s):i==="default"?[s.platform]:i;const d=i==="all"?s.isIndex:i!=="default"&&i.length>1;const c=await Xm(
t,s,{platforms:a,isEach:i!=="all"});return{reference:r.text,platforms:c.platforms,index:d?c.index??{format:"oci",annotations:{}}:
void 0,id:s.id,notices:[],close:c.close}}async function nD(t,{image:e,pull:n},r){if(!t.store.holdsIndexes){throw new p("\
UNSUPPORTED_ENGINE",`Several platforms of ${e.text} are needed, but this engine's image store keeps one platform of an i\
mage.`,{hint:`Read them from the registry with ${S("image",`docker://${e.text}`)}, or use an engine with the containerd \
image store.`})}if(n==="never"||await ne(t,e.text)!==void 0)return;for(const i of r)await jo(t,e.text,i&&B(i))}async function rD(t,e){
const n=await ix(t,e);if(n!==void 0&&n.length>0)return n;throw new p("UNSUPPORTED_ENGINE",`The platforms of ${e.reference}\
 are needed for ${S("platform","all")}, but this engine does not show them.`,{hint:`Name them with ${S("platform")}, for\
 example "linux/amd64, linux/arm64".`})}async function Xm(t,e,{platforms:n,isEach:r}){var m=[];try{const{run:i,engine:o,
options:s}=t;const a={...i,tempDir:s.tempDir};const d=dt(m,new AsyncDisposableStack,true);const c=await nc(t,d);const f=[];
let u;for(const[k,P]of n.entries()){const C=tD(c,`${k}.tar`);const L=`Save ${e.reference} (${B(P)})`;const U=await i.log.
group(L,async()=>{const q=e.isIndex&&o.knowsPlatformOption?P:void 0;try{await rx(o,e,C,q)}catch(Ze){const Jt=Ze instanceof
p&&/not found/i.test(Ze.message);if(r||!Jt)throw Ze;i.log.notice(`The engine lacks layers of ${e.reference} for ${B(P)}:\
 this platform is left out.`);await eD(C,{force:true});return void 0}const Ee=`docker-archive:${C}`;const Pe={transport:"\
docker-archive",text:Ee,path:C,reference:void 0,index:void 0};return Ye(Pe,{...a,platforms:[P]})});if(U===void 0)continue;
d.defer(()=>U.close());u??=U.index;f.push(await iD(t,e,{set:U,platform:P}))}if(f.length===0)throw sx(e.reference,n);const l=d.
move();return{platforms:f,index:u,close:()=>l.disposeAsync()}}catch(h){var g=h,y=true}finally{var E=ct(m,g,y);E&&await E}}
async function iD({run:t,engine:e,options:n},r,{set:i,platform:o}){const s=i.images.find(m=>Y(m.platform,o));const a=Y(r.
platform,o)?r:await xt(e,r.reference,o);if(s===void 0||a===void 0)throw sx(r.reference,[o]);const d={...t,tempDir:n.tempDir};
const{reference:c,id:f}=a;const u=Pt(e,{...a,image:r.image});const l={...or(s,i,d),reference:c,id:f,byLayers:true};return{
source:l,inEngine:u,image:{...s,indexPlatform:void 0}}}function sx(t,e){return new p("PLATFORM_MISMATCH",`The image ${JSON.
stringify(t)} is needed for ${e.map(B).join(", ")}, but the engine saved it without.`,{hint:'Pull or build that platform\
 first ("docker pull --platform").'})}async function ax(t){const{engine:e,options:n}=t;if(n.imageLocation!==void 0){t.sweep.start();return sD(t)}if(e===void 0)
throw new Error("an image of an engine needs the engine");return oD({...t,engine:e})}async function oD(t){const{engine:e,
options:n,sweep:r}=t;const{platforms:i}=n;const o=i==="default"||i!=="all"&&i.length===1;if(!o||n.from==="layers"||n.layer.
keepBase!==void 0){r.start();return ox(t)}const s=i==="default"?void 0:i[0];const{source:a,inEngine:d}=await nx(e,{...n,
platform:s},r);return{reference:a.reference,platforms:[{source:a,inEngine:d,image:void 0}],index:void 0,id:a.id,notices:a.
notices,close:async()=>{}}}async function sD(t){const{run:e,options:n}=t;const{imageLocation:r,platforms:i}=n;if(r===void 0)
throw new Error("there is no image outside an engine");const o=i==="default"||i==="all"?void 0:i;const s={...e,tempDir:n.
tempDir,platforms:o};const a=await Ye(r,s);return{reference:a.reference,platforms:a.images.map(d=>({source:{...or(d,a,s),
byLayers:true},inEngine:void 0,image:d})),index:o?.length===1?void 0:a.index,id:a.digest,notices:a.notices,close:()=>a.close()}}
function dx({run:t,engine:e,options:n},r){const{tags:i,tagLocations:o}=n;if(e===void 0||i.length===0)return r;aD(e,n,r);
const s=tc(e,r.platforms,({source:d})=>d.platform);if(s.length===r.platforms.length)return r;const a=s.map(({source:d})=>B(
d.platform)).join(", ");t.log.notice(`Only ${a} goes into the engine: its image store keeps one platform of an image.`);
return o.length>0?r:{...r,platforms:s,index:void 0}}function aD({takesZstd:t,version:e},{layer:n,tagLocations:r},{platforms:i}){
const o=r.length>0||i.length>1;if(t||!o||n.compression.kind!=="zstd")return;throw new p("UNSUPPORTED_ENGINE",`Layers pac\
ked with zstd need Docker 23 or newer, but this engine is ${e}.`,{hint:`Use ${S("compression","gzip")}.`})}function It({engine:t,source:e,options:n}){const r=e.byLayers!==true&&n.imageLocation===void 0;return r&&t?.store.countsBlocks===
true}function Ut(t,e){const n=e.then(()=>{},()=>{});t.defer(()=>n);return e}var dD=10;var wi=class{#e=[];#t=0;get count(){return this.#t}get room(){return dD-this.#e.length}note(e,n){this.#t++;if(this.
room>0)this.#e.push(`${_(e)} (${n})`)}noteMissing(e,n){for(const r of n.slice(0,this.room))this.#e.push(`${_(r)} (missin\
g)`);this.#t+=e}toError(e,n){const r=this.#t-this.#e.length;const i=[...this.#e];if(r>0)i.push(i.length===0?`${r} missin\
g entries`:`and ${r} more`);return new p("VERIFY_FAILED",`${e.what}. Of ${ee(n)}, these differ: ${i.join(", ")}. No tag \
was moved.`,{hint:e.hint})}};import{hash as cD}from"node:crypto";var rc=class t{realBytes;#e;#t;#n;#r=0;#i=0;#o;#s=0;#a=0;#d=0;constructor(e,n,r){this.#e=Buffer.from(e.name);this.#n=r;this.
realBytes=Fo(e,n);this.#t=new ud(this.#e,this.realBytes);const i=Ul(e,n);this.#o=i==="data";if(i==="old GNU")this.#t.addBlock(
e.header,true);if(i==="records")this.#t.addRecords(n)}static of(e,n,r){return Ul(e,n)===void 0?void 0:new t(e,n,r)}mapBlock(e){
this.#t.addBlock(e,false)}data(e){let n=e;if(this.#o){const i=this.#t.addData(n);this.#r+=i;if(!this.#t.isComplete)return;
this.#o=false;this.#i=vb(this.#r);n=n.subarray(i)}const r=Math.min(this.#i,n.length);this.#i-=r;n=n.subarray(r);while(n.
length>0){const[i,o]=this.#t.pieces[this.#s]??[];if(i===void 0||o===void 0)throw Pn(this.#e,"it has more data than its m\
ap says");if(this.#a===0)this.#c(i);const s=Math.min(o-this.#a,n.length);if(s>0)this.#n.data(n.subarray(0,s));this.#d+=s;
this.#a+=s;n=n.subarray(s);if(this.#a<o)continue;this.#s++;this.#a=0}}end(){const e=this.#o||this.#a>0||this.#t.pieces.slice(
this.#s).some(([,n])=>n>0);if(e)throw Pn(this.#e,"it has less data than its map says");this.#c(this.realBytes)}#c(e){const n=e-
this.#d;if(n>0)this.#n.zeros(n);this.#d=e}};import{createHash as ic}from"node:crypto";var ye=4096;var Zm=Buffer.alloc(ye);var oc=class{#e;#t;#n=0;#r=0;#i=false;data(e){
let n=0;while(n<e.length){const r=this.#r%ye;if(r>0||e.length-n<ye){const o=Math.min(e.length,n+ye-r);if(cx(e,n,o))this.
zeros(o-n);else this.#o(e.subarray(n,o));n=o;continue}let i=n;while(i+ye<=e.length&&!cx(e,i,i+ye))i+=ye;if(i>n)this.#o(e.
subarray(n,i));else{this.zeros(ye);i+=ye}n=i}}zeros(e){const n=this.#r%ye;const r=Math.min(e,ye-n);if(this.#i)this.#e?.update(
Zm.subarray(0,r));else if(n+r===ye)this.#n++;this.#s(r);const i=e-r;this.#n+=Math.floor(i/ye);this.#r+=i}digest(){if(this.#r%
ye>0&&!this.#i)this.#n++;this.#a(Math.ceil(this.#r/ye));const e=(this.#e??ic("sha256")).digest();if(this.#t===void 0)return e;
return ic("sha256").update(e).update(this.#t.digest()).digest()}#o(e){const n=this.#r%ye;this.#e??=ic("sha256");if(!this.#i){
this.#a((this.#r-n)/ye);if(n>0)this.#e.update(Zm.subarray(0,n))}this.#i=true;this.#e.update(e);this.#s(e.length)}#s(e){this.#r+=
e;if(this.#r%ye===0)this.#i=false}#a(e){if(this.#n===0)return;const n=new Float64Array([e,this.#n]);this.#t??=ic("sha256");
this.#t.update(new Uint8Array(n.buffer));this.#n=0}};function cx(t,e,n){return t[e]===0&&t.compare(Zm,0,n-e,e,n)===0}var fD=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"];var uD=/^security\.capability=/;
var bi=class{#e;#t;#n;#r;#i;constructor(e,n="exact"){this.#e=e;this.#t=n}begin(e,n){this.#r=void 0;this.#i=void 0;this.#n=
void 0;if(n==="drop")return;const r=n==="keep"?void 0:n;const i=r?.head??e;const o=Ce(i.extensions);const s=ue(i,o);const a=r?.
data;const d=new oc;if(a===void 0){this.#i=rc.of({...e,...i},o,d);const f=this.#i?.realBytes??e.sizeBytes;this.#n={name:e.
name,facts:s,sizeBytes:f};if(f>0)this.#r=d;return}const c=lD(i,a);d.data(a.subarray(0,c));this.#o(e.name,s,c,d.digest())}mapBlock(e){
this.#i?.mapBlock(e)}data(e){(this.#i??this.#r)?.data(e)}end(){const e=this.#n;this.#n=void 0;if(e===void 0)return;this.#i?.
end();this.#o(e.name,e.facts,e.sizeBytes,this.#r?.digest())}#o(e,n,r,i){const o=r===0;const s=n.typeFlag==="1";const a=this.#t===
"exact"?n.xattrs:n.xattrs.filter(u=>uD.test(u));const d=this.#t==="exact"?`${n.mtimeSeconds}${n.mtimeFraction&&`.${n.mtimeFraction}`}`:
Math.max(0,n.mtimeSeconds);const c=[n.typeFlag==="7"||n.typeFlag==="S"?"0":n.typeFlag,s||n.typeFlag==="2"?"":n.mode.toString(
8),s?"":`${n.uid}:${n.gid}`,s?"":d,n.link.length===0?"":ep(s?sr(n.link):n.link),n.device,s||a.length===0?"":ep(Buffer.from(
JSON.stringify(a))),r,o||i===void 0?"":i.toString("hex",0,fx)];const f=s?An(n.link):void 0;this.#e(An(e),c.join(Qm),sr(e),
f)}};var fx=16;var Qm=" ";function An(t){return ep(sr(t))}function sc(t,e){const[n,r]=[t.split(Qm),e.split(Qm)];return fD.
filter((i,o)=>n[o]!==r[o])}function ep(t){return cD("sha256",t,"hex").slice(0,2*fx)}function sr(t){let e=0;let n=t.length;
while(t[e]===47||t[e]===46&&t[e+1]===47)e++;while(n>e&&t[n-1]===47)n--;return t.subarray(e,n)}function lD(t,e){const n=Ue(
t.header,"size");return Math.min(Number.isNaN(n)?0:n,e.length)}var Ei=class{#e=new Map;#t=new Map;observer;view;constructor(e="exact"){this.view=e;this.observer=new bi((n,r,i,o)=>{this.#e.
set(n,r);if(o===void 0)this.#t.delete(n);else this.#t.set(n,o)},e)}get count(){return this.#e.size}take(e){const n=this.#e.
get(e);this.#e.delete(e);return n}get remaining(){return new Set(this.#e.keys())}grouped(){const e=new Map(this.#e);e.delete(
mD);for(const[n,r]of this.#n()){const i=this.#e.get(n);if(i===void 0)continue;const o=[n,...r].toSorted();for(const s of o)
e.set(s,`${i} ${o[0]}`)}return e}#n(){const e=new Map;for(const[n,r]of this.#t){let i=r;const o=new Set;for(let a=this.#t.
get(i);a!==void 0&&!o.has(i);){o.add(i);i=a;a=this.#t.get(i)}const s=e.get(i);if(s===void 0)e.set(i,[n]);else s.push(n)}
return e}};var mD=An(Buffer.alloc(0));async function ac(t,e,n,{signal:r}){const i=[];const o=new j(s=>{if(i.length<n&&t.
has(An(s.name)))i.push(Buffer.from(sr(s.name)));return"drop"});await Qo([await e.open(r),o],r);return i}var tp={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again, check the \
log of the engine and the health of its disk."};async function ux(t,e,{expected:n,reader:r,streamBytes:i}){const{log:o,signal:s}=t;
const{count:a}=n;const d=await e.openReader();const c=new wi;const f=new bi((h,g,y)=>{const E=n.take(h);if(E===void 0)return c.
note(y,"unexpected");if(E===g)return;const k=d.unseenTimes.includes(y.toString("latin1"));const P=sc(E,g).filter(C=>C!==
"time"||!k);if(P.length>0)c.note(y,`different ${P.join(" and ")}`)},n.view);const u=new j(d.decide,f);const l=[await d.open(
s),u];await Rn(t,l,()=>i,"Read back");await d.close();const m=n.remaining;if(m.size>0){const h=await ac(m,r,c.room,t).catch(
()=>[]);c.noteMissing(m.size,h)}if(c.count>0)throw c.toError(tp,a);o.info(`Verified ${ee(a)}: the new image matches what\
 was read from the source`);return a}async function Si(t,e,{expected:n,source:r,streamBytes:i}){const o=await np(t,e,{view:n.view,title:"Read back",streamBytes:i});
const s=await gx(t,{wanted:{entries:n,from:r},seen:{...o,from:e},text:tp});t.log.info(`Verified ${ee(s)}: the new image \
matches what was read from the source`);return s}async function hx(t,e,n,r){const i={view:"engine",streamBytes:r};const o=await np(
t,n,{...i,title:"Read the layers"});const s=await np(t,e,{...i,title:"Read from the engine"});const a=await gx(t,{wanted:{
...o,from:n},seen:{...s,from:e},text:{what:`The engine shows other files of ${e.reference} than the image's layers have`,
hint:`The engine unpacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${S("fro\
m","layers")} to flatten its layers.`}});t.log.info(`Verified ${ee(a)}: the engine shows what the image's layers have`)}
async function np(t,e,{view:n,title:r,streamBytes:i}){const o=await e.openReader();try{const s=new Ei(n);const a=new j(o.
decide,s.observer);const d=[await o.open(t.signal),a];await Rn(t,d,()=>i,r);return{entries:s,unseenTimes:o.unseenTimes,unseenPaths:o.
unseenPaths??[]}}finally{await o.close()}}async function gx(t,{wanted:e,seen:n,text:r}){const i=lx([...e.unseenPaths??[],
...n.unseenPaths??[]]);const o=mx(e.entries.grouped(),i);const s=mx(n.entries.grouped(),i);const a=lx(n.unseenTimes??[]);
const d=new Map;for(const[m,h]of s){const g=o.get(m);if(g===h)continue;const y=g===void 0?[]:sc(g,h);const E=y.filter(k=>k!==
"time"||!a.has(m));if(g===void 0)d.set(m,"unexpected");else if(E.length>0)d.set(m,`different ${E.join(" and ")}`)}const c=new Set(
[...o.keys()].filter(m=>!s.has(m)));if(d.size===0&&c.size===0)return o.size;const f=new wi;const u=await px(t,n.from,new Set(
d.keys()),f.room);for(const m of u)f.note(m,d.get(An(sr(m)))??"");const l=await px(t,e.from,c,f.room);f.noteMissing(c.size,
l);f.noteMissing(d.size-u.length,[]);throw f.toError(r,o.size)}function lx(t){return new Set(t.map(e=>An(Buffer.from(e,"\
latin1"))))}function mx(t,e){if(e.size===0)return t;return new Map([...t].filter(([n])=>!e.has(n)))}async function px(t,e,n,r){
if(n.size===0||r<=0)return[];let i;try{i=await e.openReader();return await ac(n,i,r,t)}catch(o){if(t.signal.aborted)throw o;
return[]}finally{await i?.close()}}function yx(t){if(t.trim()==="")return void 0;const e=t.trim().startsWith("[")?M(t):void 0;const n=o=>new p("BAD_INPUT",
`The ${T("test")} must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${o}.`,{hint:`For e\
xample: ${_t("test",'python3 -c "import numpy"')}, or ${_t("test",`'["/app", "--version"]'`)}.`});if(t.includes("\0"))throw n(
"it contains a NUL character");if(!Array.isArray(e))return["/bin/sh","-c",` ${t}`];if(!F(e))throw n("the array contains \
something other than strings");const[r,...i]=e;if(r===void 0||r==="")throw n("the array does not name a program");if(e.some(
o=>o.includes("\0")))throw n("it contains a NUL character");return[r,...i]}async function xi(t,e,[n,...r]){const{log:i}=t;
const o={program:n,args:r,asUsed:true};const s=await qd(t,e,o);await gi(t,s.container);if(s.exitCode===0){i.info("The te\
st passed");return}throw new p("COMMAND_FAILED",`The "test" command failed in the new image with exit status ${s.exitCode}\
. No tag was moved. The last lines of its output:
${Xd(s)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source image to se\
e whether flattening is the cause. An image without a shell needs a JSON array."})}var rp={verifiedEntries:void 0,isTested:false};async function wx(t,e,n,r){if(n===void 0&&r===void 0)return rp;const{log:i}=t;
const o=await xt(t,e.reference,void 0);if(o===void 0){throw new p("CHECK_FAILED",`The stored image ${e.reference} disapp\
eared from the engine before it was checked.`,{hint:"Check whether something removes images on this machine, then run ag\
ain."})}const s=n===void 0?void 0:await i.group("Verify",()=>pD(t,Pt(t,o),n));if(r!==void 0)await i.group("Test",()=>xi(
t,o,r));return{verifiedEntries:s,isTested:r!==void 0}}function pD(t,e,n){const r=n.source.byLayers!==true;return r?ux(t,
e,n):Si(t,e,n)}var hD=3;async function dc({engine:t,options:e},n,r){if(n===void 0)return r.close();const{docker:i,runId:o,log:s}=t;const a=Qe(
o);const d=[n.reference===a?a:void 0,n.importedId];const c=d.filter(h=>h!==void 0);const[f,u]=await Promise.allSettled([
Fr(i,c,hD),r.close()]);if(f.status==="fulfilled"&&f.value===void 0){const h=n.importedId??a;s.notice(`The engine has not\
 yet removed a temporary image of this run. It, or a later run, will remove it. To do it now: docker rmi ${Ha(h)}`);if(u.
status==="fulfilled")return}const l=f.status==="fulfilled"&&f.value?.exitCode===0;const m=l&&u.status==="fulfilled";if(m)
return;await gn(i,e.timeoutSeconds,h=>Xn(h,o,s))}import{mkdir as qD,mkdtemp as XD,readdir as ZD,rm as up}from"node:fs/promises";import{join as Dx}from"node:path";import{createHash as gD}from"node:crypto";function ip(t,e,n){const r=o=>e[o](t[o],n);const i=Object.keys(e);return Object.fromEntries(i.map(o=>[o,r(o)]))}var yD=6;var wD=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"];var bD={clean:t=>Et.filter(e=>t.includes(
e)),exclude:t=>t.map(({text:e})=>e),aptClean:t=>t,scriptNetwork:()=>void 0,script:t=>t??null,sourceDateEpoch:t=>t??null,
compression:t=>t,division:t=>t,keepBase:()=>void 0};function bx(t,e,n){const{isExact:r}=t;const{clean:i,exclude:o,aptClean:s,
script:a}=n;const d=a!==void 0||s;const c=i.length>0;const f=d||c||o.length>0;const u=ip(n,bD,void 0);const{script:l,sourceDateEpoch:m,
compression:h,division:g,...y}=u;const E={format:yD,release:Qr,diffIds:t.diffIds,...y,run:l,env:d||c?w(e,"config","Env")??
null:null,volumes:f?t.volumes:[],names:f?ED(e):[],created:d||!r?w(e,"created")??null:null,isExact:r,...t.byLayers===true?
{from:"layers"}:{},sourceDateEpoch:m,compression:h,division:g,...t.keptLayers===void 0?{}:{keptLayers:t.keptLayers},...n.
compression.kind!=="none"&&n.compression.mayCopy===true&&t.packedLayers!==void 0?{packedLayers:t.packedLayers.map(({descriptor:U})=>U.
digest)}:{}};const k=gD("sha256").update(JSON.stringify(E)).digest("hex");const{architecture:P,variant:C}=t.platform;const L=[
P,C].filter(U=>U!==void 0).join("-");return`docker-flatten-v1-${L.replace(/[^A-Za-z0-9_.-]/g,"_").slice(0,40)}-${k}`}function ED(t){
const e=w(t,"config","Env");const n=(F(e)?e:[]).findLast(r=>r.startsWith("PATH="));return[...wD.map(r=>w(t,"config",r)??
null),n??null]}var ki=()=>void 0;var SD={clean:ki,exclude:ki,script:ki,scriptNetwork:(t,{layer:e})=>e.script!==void 0&&t!==
"none"?'"run" has a network, and what it downloads can change':void 0,aptClean:(t,{isForeign:e})=>t&&e?"the image's apt \
can run on some machines and not on others":void 0,sourceDateEpoch:ki,division:ki,keepBase:ki,compression:({kind:t},{takesZstd:e})=>t===
"zstd"&&!e?`this engine cannot unpack zstd; ${S("compression","gzip")} can be cached`:void 0};function Ex(t,e){if(e.isContainer)
return"containers cannot be cached";const n=Object.values(ip(t,SD,{...e,layer:t}));return n.find(r=>r!==void 0)}import{createHash as xD}from"node:crypto";import{createReadStream as kD}from"node:fs";import{lstat as xx,readFile as PD,
writeFile as ID}from"node:fs/promises";import{join as fc}from"node:path";import{pipeline as TD}from"node:stream/promises";var ar=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];var uc="layer";var kx="record.json";var Px=1;var vD="docker-flatten-v1-layer-";var OD=1e3;var BD=16*1024*1024;function ap({
diffId:t,digest:e,packedBytes:n,layers:r}){return r??[{diffId:t,digest:e,packedBytes:n}]}function ts(t){return`${vD}${t.
slice("sha256:".length)}`}function ns(t,e){return fc(t,`part-${e+1}`)}async function dp(t,e){const{spared:n,skippedPresets:r,...i}=e;const o={version:Px,
...i,kept:n,withdrawn:r};const s=JSON.stringify({...o,seal:Ix(o)});await ID(fc(t,kx),`${s}
`,{flag:"wx"})}function Ix(t){return z(Buffer.from(JSON.stringify(t)))}async function Tx(t,e){const n=await RD(t);if(n.key!==
e.key)throw Ht(`it belongs to the key ${JSON.stringify(n.key.slice(0,200))}`);if(n.packing!==e.packing)throw Ht(`its com\
pression is "${n.packing}" instead of "${e.packing}"`);return n}async function vx(t,e,n){const r=[];for(const[i,o]of ap(
e).entries()){const s=e.layers===void 0?t:ns(t,i);const a=fc(s,uc);await _D(a,o,n);r.push(a)}return{paths:r,record:e}}async function _D(t,e,n){
const r=await xx(t).catch(a=>{throw Ht(`its layer is missing: ${x(a)}`)});if(!r.isFile())throw Ht("its layer is not a fi\
le");if(r.size!==e.packedBytes)throw Ht(`its layer has ${r.size} bytes, but the record says ${e.packedBytes}`);const i=xD(
"sha256");const o=kD(t,{highWaterMark:1024*1024});await TD(o,i,{signal:n}).catch(a=>{if(n.aborted)throw a;throw Ht(`its \
layer cannot be read: ${x(a)}`)});const s=`sha256:${i.digest("hex")}`;if(s!==e.digest)throw Ht(`its layer is ${s}, but t\
he record says ${e.digest}`)}async function RD(t){const e=fc(t,kx);const n=await xx(e).then(c=>c.isFile()&&c.size<=BD?PD(
e,"utf8"):"").catch(()=>"");const r=M(n);if(!AD(r))throw Ht("its record cannot be read");const{seal:i,...o}=r;if(Ix(o)!==
i)throw Ht("its record was changed");const{kept:s,withdrawn:a,...d}=o;return{...d,spared:s,skippedPresets:a}}var Ox=/^sha256:[0-9a-f]{64}$/;
function AD(t){if(!v(t)||t["version"]!==Px)return false;const{key:e,diffId:n,digest:r,seal:i,packing:o,rules:s,commands:a,
kept:d,withdrawn:c,directories:f}=t;const{unmatched:u,warnings:l,suggestions:m,layers:h,contents:g}=t;const y=["packedBy\
tes","entries","dataBytes","seconds"];return typeof e==="string"&&[n,r,i].every(E=>typeof E==="string"&&Ox.test(E))&&cc(
"gzip","zstd","none")(o)&&y.every(E=>Ge(t[E]))&&dr(s,{kind:cc("preset","exclude"),name:Pi,entries:Ge,bytes:sp})&&dr(a,{name:cc(
"run","apt-clean"),ms:Ge,bytes:Sx(sp)})&&dr(d,{what:Pi,why:Sx(Pi),entries:Ge,bytes:Ge})&&[c,u,l].every(F)&&(h===void 0||
ND(h))&&(m===void 0||dr(m,{name:Pi,bytes:Ge}))&&op(f,{path:Bx})&&(g===void 0||LD(g))}function LD(t){return v(t)&&["bytes",
"files","morePackages","moreDirectories"].every(e=>Ge(t[e]))&&op(t["packages"],{manager:cc(...ar),name:Pi})&&op(t["direc\
tories"],{path:Bx})}function op(t,e){return Array.isArray(t)&&t.length<=OD&&dr(t,{...e,bytes:Ge,files:Ge})}function ND(t){
const e=i=>typeof i==="string"&&Ox.test(i);const n={packedBytes:Ge,bytes:Ge,entries:Ge};const r=i=>dr(i,{name:Pi,bytes:Ge});
return Array.isArray(t)&&t.length>1&&dr(t,{diffId:e,digest:e,...n,contents:r})}var Bx=t=>typeof t==="string"&&t.startsWith(
"/");var Pi=t=>typeof t==="string";var sp=t=>typeof t==="number"&&Number.isFinite(t);var Ge=t=>sp(t)&&t>=0;var cc=(...t)=>e=>typeof e===
"string"&&t.includes(e);var Sx=t=>e=>e===void 0||t(e);function dr(t,e){return Array.isArray(t)&&t.every(n=>v(n)&&Object.
entries(e).every(([r,i])=>i(n[r])))}function Ln(t,e){return new p("CACHE_BAD",`The cached layer cannot be used: ${t}`,{hint:"\
The layer is made again. If this happens in every run, delete the entry from the cache.",cause:e})}function Ht(t){return Ln(
`${t}.`)}import{once as KD}from"node:events";import{promisify as Rx}from"node:util";import{constants as _x,deflateRaw as CD,zstdCompress as $D}from"node:zlib";var lc={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}};var Ax={gzip:"+gzip",zstd:"+zstd",none:""};function Lx(t){
const[e,n,...r]=t.trim().split(":");const i=c=>new p("BAD_INPUT",`The ${T("compression")} must be gzip, zstd or none, op\
tionally with a level after a colon, but ${JSON.stringify(t)} ${c}.`,{hint:`For example "gzip", "gzip:${lc.gzip.max}", "\
zstd" or "zstd:${lc.zstd.default}".`});if(r.length>0)throw i("has two colons");if(e==="none"){if(n!==void 0)throw i('set\
s a level for "none"');return{kind:e}}if(e!=="gzip"&&e!=="zstd")throw i("is none of these");const{min:o,max:s,default:a}=lc[e];
if(n===void 0)return{kind:e,level:a,mayCopy:true};const d=/^[0-9]{1,2}$/.test(n)?Number(n):Number.NaN;if(!(d>=o&&d<=s))throw i(
`has a level that is not a number from ${o} to ${s}`);return{kind:e,level:d}}function mc(t){if(t.kind==="none")return t;
return{kind:t.kind,level:lc[t.kind].min}}var DD=0;var FD=31;var MD=7.95;var UD=256*1024;function HD(t){if(t.length<UD)return false;
const e=new Uint32Array(256);let n=0;for(let i=0;i<t.length;i+=FD,n++)e[t[i]]++;let r=0;for(const i of e)if(i>0)r-=i/n*Math.
log2(i/n);return r>MD}var zD=Rx(CD);var WD=Rx($D);function Nx(t,e){const n=t.length+(t.length>>8)+1024;switch(e.kind){case"\
gzip":return zD(t,{level:HD(t)?DD:e.level,finishFlush:_x.Z_SYNC_FLUSH,chunkSize:n});case"zstd":return WD(t,{chunkSize:n,
params:{[_x.ZSTD_c_compressionLevel]:e.level}});case"none":return Promise.resolve(t)}}import{isDeepStrictEqual as Cx}from"node:util";async function cr(t,e){const n=await ne(t,e);if(b(n,"Id")!==e)return false;return["RepoTags","RepoDigests"].every(r=>{const i=w(
n,r)??[];return F(i)&&i.length===0})}async function Ii(t,e,n){try{return await VD(t,e,n)}catch(r){await $x(t,e);throw r}}
var jD=/^Loaded image(?: ID)?: (\S+)$/gm;async function Ti(t,e,n){if(e.reference===e.expectedId)return"";try{return await n()}catch(r){
await $x(t,{...e,answer:""});throw r}}async function $x(t,e){const{reference:n,expectedId:r,diffIds:i,answer:o}=e;if(n===
r)return;const s=[...o.matchAll(jD)].map(([,a=""])=>a);for(const a of new Set([...s,r])){const d=a.startsWith("sha256:")?
await JD(t,a,i).catch(()=>false):GD(a,n);if(d)await t.docker.try(["rmi",a]).catch(()=>{})}}async function JD(t,e,n){if(!await cr(
t,e))return false;const r=Ct(await ne(t,e)??{});return Cx(r,n)}function cp(t){return t.length===1?`one layer ${t[0]}`:`t\
he layers ${t.join(", ")}`}function GD(t,e){const n=[...t].filter((r,i)=>r!==e[i]);return t.length===e.length&&n.length===
1}async function VD(t,e,n){const r=(c,f)=>{throw new p("CHECK_FAILED",`The stored image differs from what was sent: expe\
cted ${c}, found ${f}. Nothing was tagged.`,{hint:Z})};const i=e.answer.split("\n").find(c=>/^error /i.test(c.trim()));if(i!==
void 0){const c=Zt(i,"ENGINE_FAILED","Unpacking the loaded image failed");if(c.code==="NO_SPACE"||c.code==="UNSUPPORTED_\
IMAGE")throw c;r("a load without an error",JSON.stringify(i))}const[o,s]=await Promise.all([ne(t,e.reference),uS(t,e.reference,
e.diffIds.length)]);const a=b(o,"Id");if(a!==e.expectedId)r(`the ID ${e.expectedId}`,String(a));const d=Ct(o??{});if(!Cx(
d,e.diffIds))r(cp(e.diffIds),JSON.stringify(d));if(n&&s===0)r("an unpacked layer","one of 0 bytes");return s}async function vi(t,e,n){const{log:r,runId:i,signal:o}=t;const s=Qe(i);const a=e.map(({path:Pe,startByte:Ze,digest:Jt,packedBytes:Ss,
packing:Of})=>{const Bf=Oe.layer+Ax[Of];return{path:Pe,startByte:Ze,descriptor:{mediaType:Bf,digest:Jt,sizeBytes:Ss}}});
const d=a.map(({descriptor:Pe})=>Pe);const c=d.reduce((Pe,{sizeBytes:Ze})=>Pe+Ze,0);const f=e.map(({diffId:Pe})=>Pe);const u=await n.
configFor(e);const l=z(u);const{keepsPacked:m,idIsConfigDigest:h}=t.store;const g=await n.annotations();const y=na(u,d,g);
const E=h?l:y.descriptor.digest;const k=await cr(t,E);const P=m&&!Y(n.platform,t.platform);const C=t.knowsPlatformOption&&
n.platform.architecture!=="";const L=P&&C?n.platform:void 0;const U=()=>{const Pe=ae(de(s,"tag"));const Ze={full:Pe,familiar:s};
let Jt=0;const Ss=fg(a,{config:u,platform:n.platform,name:Ze,annotations:g},Bf=>{Jt+=Bf});const Of={title:"Load",doneBytes:()=>Jt,
totalBytes:()=>c};return Ea(r,{progress:Of,sent:KD(Ss,"close"),after:"Unpack"},t.transport.loadImage(Ss,L,o))};const q=k?
E:s;const Ee=await Ti(t,{reference:q,expectedId:E,diffIds:f},U);if(P&&L===void 0)await YD(t,E,n.platform);return{answer:Ee,
reference:q,diffIds:f,expectedId:E,configDigest:l,packedBytes:m?c:void 0,importedId:void 0,savedFile:void 0}}async function YD(t,e,n){
const{log:r,runId:i}=t;const o={reference:Qe(i),id:e,isIndex:false,platform:n,volumes:[]};try{await K(t,await V(t,{source:o}))}catch(s){
r.debug(`no container of the loaded image: ${x(s)}`)}}var fp={kind:"none",wasAsked:false};async function pc(t){const{run:e,engine:n,source:r,sourceConfig:i,options:o,cache:s}=t;
const{log:a}=e;if(s===void 0||o.dryRun)return fp;const{layer:d}=o;const c=Ex(d,{isContainer:o.container!==void 0,isForeign:n!==
void 0&&r.byLayers!==true&&r.platform.architecture!==n.platform.architecture,takesZstd:n?.takesZstd??true});if(c!==void 0){
a.notice(`The layer is not cached: ${c}.`);return fp}const f=performance.now();const u=bx(r,(await i).json,d);const l=Dx(
o.tempDir,`${ie(e.runId)}cache-`);const m=await XD(l).catch(g=>void a.warning(`The layer is not cached: ${x(g)}`));if(m===
void 0)return fp;let h=false;try{const g=await a.group("Look up the cached layer",async()=>{a.debug(`cache key ${u}`);h=
await Oi(e,s.restore(u,m,a,e.signal));if(!h)a.info("The cache did not provide the layer.");const E={key:u,packing:d.compression.
kind};return h?Oi(e,QD({cache:s,directory:m},E,e)):void 0});const y={key:u,directory:m,ms:performance.now()-f};if(g!==void 0)
return{...y,kind:"hit",found:g};await Mx(y);return{...y,kind:"miss",isReplacing:h}}catch(g){await up(m,{recursive:true,force:true});
throw g}}async function Oi({touch:t},e){const n=setInterval(t,1e3);try{return await e}finally{clearInterval(n)}}async function QD({
cache:t,directory:e},n,{log:r,signal:i}){try{const o=await Tx(e,n);for(const[s,{digest:a}]of(o.layers??[]).entries()){const d=ns(
e,s);await qD(d);if(await t.restore(ts(a),d,r,i))continue;r.info(`The cache did not provide layer ${s+1} of ${o.layers?.
length}.`);return void 0}return await vx(e,o,i)}catch(o){if(!(o instanceof p))throw o;Fx(o,r)}return void 0}function Fx(t,e){
if(t.code==="CACHE_DIFFERS")e.notice(Ve(t));else if(t.code==="CACHE_BAD")e.warning(Ve(t));else e.warning(`${Ve(t)} The l\
ayer is made again.`)}async function Mx({directory:t}){for(const e of await ZD(t))await up(Dx(t,e),{recursive:true,force:true})}
async function Ux(t,e,{run:n,engine:r,packTo:i}){if(!(t instanceof p)||e.kind==="none")throw t;const o=t.code==="NO_SPAC\
E"&&i===void 0&&r?.store.keepsPacked===false;const s=t.code==="CACHE_BAD"||t.code==="CACHE_DIFFERS";if(!o&&!(s&&e.kind===
"hit"))throw t;Fx(t,n.log);if(r!==void 0)await Xn(r.docker,n.runId,n.log);await Mx(e);const{key:a,directory:d,ms:c}=e;return o?
{kind:"none",wasAsked:true}:{kind:"miss",key:a,directory:d,ms:c,isReplacing:true}}function Hx(t){return t.kind==="none"?
t:{kind:"none",wasAsked:true}}async function hc(t){if(t.kind==="none")return;await up(t.directory,{recursive:true,force:true}).
catch(()=>{})}function gc({paths:t,record:e}){const{packing:n}=e;return ap(e).map(({diffId:r,digest:i,packedBytes:o},s)=>({
...{diffId:r,digest:i,packedBytes:o,packing:n},path:t[s]??""}))}var eF=["CHECK_FAILED","ENGINE_FAILED","DOCKER_FAILED"];
async function zx(t,{paths:e,record:n},r){const{log:i,signal:o}=t;try{const s=await vi(t,gc({paths:e,record:n}),r);const a=await Ii(
t,s,n.dataBytes>0);i.info(`Loaded ${ee(n.entries)} in one layer of ${I(a)}, packed ${I(n.packedBytes)}`);return{stored:s,
newBytes:a}}catch(s){if(o.aborted||!(s instanceof p)||!eF.includes(s.code))throw s;throw Ln(s.message,s)}}var tF=.5;function Wx({
ms:t,found:e},n,r){const i=(t+n)/1e3;const o=e.record.seconds;const[s,a]=[i,o].map(d=>`${d.toFixed(1)} s`);if(i-o<tF){r.
info(`Used the cached layer in ${s}; making it took ${a}`);return}r.notice(`The cache does not pay off here: using the c\
ached layer took ${s}, and making it took ${a}.`)}var rs=`docker-flatten ${Qr}`;function lp(t){return t?.files.filter(({isKept:e})=>e!==true)??[]}var is={entries:0,dataBytes:0};function yc(t){const{source:e,sourceSize:n,image:r,verdict:i,surveyed:o,cacheHit:s,page:a}=t;const{isMet:d,budgets:c,checks:f}=i;
return{...wa(n.bytes,r.bytes),oldLayers:e.layerCount,newLayers:r.layers,layers:r.parts,oldHistory:n.history,newHistory:r.
history,oldPackedBytes:n.packedBytes,newPackedBytes:r.packedBytes,imageId:d?r.imageId:void 0,configDigest:d?r.configDigest:
void 0,budgets:c,checks:f,directories:o.directories,contents:o.contents,rules:o.rules,commands:o.commands,spared:o.spared,
skippedPresets:o.skippedPresets,suggestions:o.suggestions,cacheHit:s,page:a}}import{mkdtemp as cF,rename as fF,rm as uF}from"node:fs/promises";import{join as Gx}from"node:path";import{availableParallelism as sF}from"node:os";import{crc32 as nF}from"node:zlib";var rF=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var iF=Buffer.from([3,0]);var wc=class{header=rF;#e=0;#t=0;add(e){
this.#e=nF(e,this.#e);this.#t+=e.length}end(){const e=Buffer.alloc(8);e.writeUInt32LE(this.#e,0);e.writeUInt32LE(this.#t%
2**32,4);return Buffer.concat([iF,e])}};import{createHash as oF}from"node:crypto";import{open as jx}from"node:fs/promises";var mp=1024*1024;async function Ec(t,e){const n=await jx(t,"wx",384).catch(r=>{throw bc(r,t)});try{return await e(new pp(
n,t))}finally{await n.close()}}async function Jx(t,e){const n="the flat filesystem";const r=await jx(t,"wx",384).catch(d=>{
throw bc(d,t,n)});const i=Buffer.allocUnsafe(mp);let o=0;const s=async d=>{try{for(let c=0;c<d.length;)c+=(await r.write(
d,c)).bytesWritten}catch(c){throw bc(c,t,n)}};const a=async()=>{await s(i.subarray(0,o));o=0};try{for await(const d of e){
if(o+d.length>mp)await a();if(d.length>mp)await s(d);else o+=d.copy(i,o)}await a()}finally{await r.close()}}var pp=class{#e;#t;#n=oF(
"sha256");bytes=0;constructor(e,n){this.#e=e;this.#t=n}async write(e){this.#n.update(e);this.bytes+=e.length;try{for(let n=0;n<
e.length;)n+=(await this.#e.write(e,n)).bytesWritten}catch(n){throw bc(n,this.#t)}}digest(){return`sha256:${this.#n.digest(
"hex")}`}};function bc(t,e,n="the packed layer"){if(lt(t)){return new p("NO_SPACE",`The disk filled up while writing ${n}\
 to ${e}.`,{hint:`Free some disk space there, or choose another directory with the ${T("temp-dir")}.`,cause:t})}return new p(
"TEMP_DIR",`Cannot write ${n} to ${e} (${me(t)}).`,{hint:`Choose a writable directory with the ${T("temp-dir")}.`,cause:t})}var hp=1024*1024;var aF=Math.min(16,2*sF()+2);async function Nn(t,e,n){return Ec(e,r=>dF(r,t,n))}async function dF(t,e,n){
const r=n.kind==="gzip"?new wc:void 0;let i=0;const o=[];const s=r===void 0?[]:[Promise.resolve(r.header)];const a=async()=>{
const u=await s.shift();await t.write(u);if(n.kind==="none")o.push(u)};const d=(u,l)=>{const m=u.subarray(0,l);i+=l;r?.add(
m);const h=Nx(m,n);h.then(()=>n.kind!=="none"&&o.push(u),()=>{});s.push(h)};let c=Buffer.allocUnsafeSlow(hp);let f=0;try{
for await(const u of e){for(let l=0;l<u.length;){const m=u.copy(c,f,l);l+=m;f+=m;if(f<hp)break;d(c,f);if(s.length>=aF)await a();
c=o.pop()??Buffer.allocUnsafeSlow(hp);f=0}}if(f>0||i===0&&r===void 0)d(c,f);if(r!==void 0)s.push(Promise.resolve(r.end()));
while(s.length>0)await a()}finally{await Promise.allSettled(s)}return{layerBytes:i,digest:t.digest(),packedBytes:t.bytes}}var Vx={async store(t,e,n){const r=await cF(Gx(n.tempDir,ie(t.runId)));try{const i=Gx(r,"layer");const{digest:o,packedBytes:s}=await W(
t.log,ot(e,n.totalBytes),n.pack?.(e,i)??Nn(e,i,n.compression));const a=n.compression.kind;const d={path:i,diffId:e.digest(),
digest:o,packedBytes:s,packing:a};const c=await vi(t,[d],n);if(n.saveTo===void 0)return c;const f=await fF(i,n.saveTo).then(
()=>true,()=>false);return f?{...c,savedFile:{digest:o,packedBytes:s,packing:a}}:c}finally{await uF(r,{recursive:true,force:true})}}};import{pipeline as pF}from"node:stream";import{finished as hF}from"node:stream/promises";import{PassThrough as lF,Transform as mF}from"node:stream";var Kx=8*1024*1024;var Sc=class extends mF{side=new lF({highWaterMark:Kx});constructor(){
super({highWaterMark:Kx});this.side.on("error",()=>{})}close(){this.side.destroy()}_transform(e,n,r){if(this.side.destroyed||
this.side.write(e)){r(null,e);return}const i=()=>{this.side.off("drain",i);this.side.off("close",i);r(null,e)};this.side.
once("drain",i);this.side.once("close",i)}_flush(e){this.side.end();e()}};var Yx={async store(t,e,n){const{log:r,runId:i,signal:o}=t;const s=n.saveTo===void 0?void 0:gF(e,n,r);const a=await Ea(r,
{progress:ot(e,n.totalBytes),sent:hF(e),after:"Store"},t.transport.importImage(s?.layer??e,Ls(i),o));const d=await s?.savedFile;
const c=e.digest();const f=await n.configFor([{diffId:c}]);const u=z(f);const[l]=await Promise.all([cr(t,u),yF(t,a,c)]);
const m=cg(f,c,Qe(i));const h=l?u:Qe(i);const g=await Ti(t,{reference:h,expectedId:u,diffIds:[c]},()=>t.transport.loadImage(
m,void 0,o));return{reference:h,diffIds:[c],expectedId:u,configDigest:u,packedBytes:void 0,importedId:a,savedFile:d,answer:g}}};
function gF(t,{saveTo:e="",compression:n},r){const i=new Sc;let o=false;const s=Nn(i.side,e,mc(n)).then(({digest:a,packedBytes:d})=>({
digest:a,packedBytes:d,packing:n.kind}),a=>{i.close();if(!o)r.warning(`Could not save the layer: ${x(a)}`);return void 0});
pF(t,i,a=>{if(!a)return;o=true;i.side.destroy(a)});return{layer:i,savedFile:s}}async function yF(t,e,n){const[r]=Ct(await ne(
t,e)??{});if(r===n)return;throw new p("CHECK_FAILED",`The engine stored the layer ${r}, but ${n} was sent: the stream wa\
s changed in transit. Nothing was tagged.`,{hint:Z})}var wF={"graph-driver":Yx,containerd:Vx};function qx({kind:t}){return wF[t]}async function Xx(t,{signal:e,touch:n}){const r=[];for(const i of t){const o=mi(i,{checksDiffId:true,signal:e});for await(const s of o.
chunks)n();r.push(o.packing??"none")}return r}async function Zx(t,e){if(e===void 0)return t;const{packed:n,packedBytes:r,newBytes:i,streamBytes:o=0}=t;const s=n===void 0?
[]:await e.files();return{...t,packed:n&&{...n,files:[...s,...n.files],hasContent:true},packedBytes:r&&s.reduce((a,d)=>a+
d.packedBytes,r),newBytes:i+e.unpackedBytes,streamBytes:o+e.tarBytes}}function Qx({run:t,source:e,baseBlobs:n},{base:r,layers:i}){
if(r===void 0||i===void 0)return void 0;const{unpackedBytes:o,tarBytes:s,layerCount:a}=r;const d=n??i.blobs.slice(0,a);const c=true;
const f=async()=>{const u=n===void 0?i.packings:await Xx(n,t);return Promise.all(d.map(async({descriptor:l,diffId:m,locate:h},g)=>{
if(h===void 0)throw new Error("a kept layer is in no file");const{path:y,startByte:E,sizeBytes:k}=await h(t.signal);const{
digest:P}=l;return{path:y,startByte:E,diffId:m,digest:P,packedBytes:k,packing:u[g],isKept:c}}))};return{unpackedBytes:o,
tarBytes:s,layers:e.diffIds.slice(0,a).map(u=>({diffId:u,isKept:c})),files:f}}import{pipeline as o1}from"node:stream/promises";var bF=new Set(["mtime","atime","ctime","LIBARCHIVE.creationtime"]);var e0=0;function xc({extensions:t,header:e}){return{
extensions:Ir(ui(t,n=>bF.has(n))).flatMap(({block:n,data:r})=>[ro(n,e0),...r===void 0?[]:[r]]),header:ro(e,e0)}}function t0(t){
const e=[];for(let n=0;;){const r=t.subarray(n,n+O);const{typeFlag:i,sizeBytes:o}=ve(r,n);if(!cn(i))return{extensions:e,
header:r};e.push(r);n+=O;if(o===0)continue;e.push(t.subarray(n,n+oe(o)));n+=oe(o)}}var _i=-1;var Tt={file:0,directory:1,hardLink:2};var Bi=1024;var kc=class{paths=[];targets=new Map;kind=new Uint8Array(Bi);start=new Float64Array(
Bi);bytes=new Float64Array(Bi);dataBytes=new Float64Array(Bi);parentBytes=new Uint32Array(Bi);packedBytes=new Float64Array(
Bi);#e;#t;constructor(e){this.#t=e;this.#e=new ht({begin:(n,r,i)=>{this.#n(n,r,i);return Ur},emit:()=>{},mapBlock:n=>{this.
bytes[this.count-1]+=O;e?.mapBlock?.(n)},data:n=>e?.data(n),end:()=>e?.end()})}get count(){return this.paths.length}add(e){
this.#e.consume(e)}end(){if(this.#e.hasEnded)return;throw new p("TAR_TRUNCATED",`The flat tar ends after ${this.#e.offsetBytes}\
 bytes, before the two zero blocks that end an archive.`,{hint:"Run again. If it happens again, please report it."})}#n(e,n,r){
const i=this.count;this.#r(i+1);const{typeFlag:o,sizeBytes:s,extensions:a,header:d}=e;const c=a.reduce((u,l)=>u+l.length,
O);const f=o==="5"||Us(d)&&e.name.at(-1)===47;this.paths.push(n0(e.name));this.kind[i]=f?Tt.directory:o==="1"?Tt.hardLink:
Tt.file;this.start[i]=r;this.bytes[i]=c+oe(s);this.dataBytes[i]=s;if(f)this.parentBytes[i]=EF(e);if(o==="1")this.targets.
set(i,n0(Lt(d,n)));this.packedBytes[i]=60+s*.4;this.#t?.begin(e,"keep")}#r(e){if(e<=this.kind.length)return;const n=2*this.
kind.length;const r=(i,o)=>{o.set(i);return o};this.kind=r(this.kind,new Uint8Array(n));this.start=r(this.start,new Float64Array(
n));this.bytes=r(this.bytes,new Float64Array(n));this.dataBytes=r(this.dataBytes,new Float64Array(n));this.parentBytes=r(
this.parentBytes,new Uint32Array(n));this.packedBytes=r(this.packedBytes,new Float64Array(n))}};function n0(t){const e=R(
t);return e==="."?"":e}function EF(t){if(t.extensions.length===0)return O;return xc(t).extensions.reduce((e,n)=>e+n.length,
O)}function r0(t){const e=SF(t);return{order:e,parent:xF(t,e),target:PF(t)}}function SF({paths:t}){const e=t.map(n=>n.replaceAll(
"/","\0"));return Uint32Array.from(e.keys()).sort((n,r)=>{const[i,o]=[e[n],e[r]];return i<o?-1:i>o?1:n-r})}function xF({
paths:t,kind:e},n){const r=new Int32Array(t.length).fill(_i);const i=[];for(const o of n){const s=t[o];while(i.length>0&&
!kF(s,t[i.at(-1)]))i.pop();const a=i.at(-1);if(a!==void 0){if(e[a]!==Tt.directory)throw IF(s,t[a]);r[o]=a}if(s!=="")i.push(
o)}return r}function kF(t,e){return t.charCodeAt(e.length)===47&&t.startsWith(e)}function PF({paths:t,targets:e}){const n=new Int32Array(
t.length).fill(_i);if(e.size===0)return n;const r=new Set(e.values());const i=new Map;for(const[o,s]of t.entries()){const a=e.
get(o);if(a!==void 0)n[o]=i.get(a)??TF(s,a);if(r.has(s))i.set(s,o)}return n}function IF(t,e){return new p("TAR_INVALID",
`The entry ${_(J(t))} is below ${_(J(e))}, which is no directory.`,{hint:ge})}function TF(t,e){throw new p("TAR_INVALID",
`The hard link ${_(J(t))} comes before its target ${_(J(e))}, or has none.`,{hint:ge})}var vF=1024;function i0(t,e,n,r){const i=OF(e.order,n,r);const o=new Uint8Array(t.count);return i.map((s,a)=>{const d=new gp(
t,e,o,a+1);for(const c of s)d.put(c);return d.end()})}function OF(t,e,n){const r=new Array(n).fill(0);for(const s of t)r[e[s]]++;
const i=r.map(s=>new Uint32Array(s));const o=new Array(n).fill(0);for(const s of t){const a=e[s];i[a][o[a]++]=s}return i}
var gp=class{#e;#t;#n;#r;#i=[];#o=0;#s=vF;#a=0;constructor(e,n,r,i){this.#e=e;this.#t=n;this.#n=r;this.#r=i}put(e){const{
target:n}=this.#t;const r=[];for(let i=e;i!==_i&&this.#n[i]!==this.#r;){this.#n[i]=this.#r;r.push(i);i=n[i]}while(r.length>
0)this.#d(r.pop())}#d(e){const{bytes:n,dataBytes:r,packedBytes:i}=this.#e;this.#c(e);this.#i.push(e);this.#o+=r[e];this.#s+=
n[e];this.#a+=i[e]}#c(e){const{parent:n}=this.#t;const r=[];for(let i=n[e];i!==_i&&this.#n[i]!==this.#r;i=n[i]){this.#n[i]=
this.#r;r.push(i)}for(const i of r.reverse()){this.#i.push(~i);this.#s+=this.#e.parentBytes[i];this.#a+=this.#e.packedBytes[i]}}end(){
return{pieces:Int32Array.from(this.#i),entries:this.#i.length,dataBytes:this.#o,streamBytes:this.#s,packedBytes:Math.round(
this.#a),largest:[]}}};function Pc(t,e,n){const r=r0(t);const i="layers"in n?n.layers:BF(t,n.maxBytes);const o=_F(t,e,r,i);return{layers:i0(t,r,
o,i),notices:[],details:[]}}function BF({packedBytes:t,count:e},n){let r=0;for(let i=0;i<e;i++)r+=t[i];return Math.max(1,
Math.min(100,Math.ceil(r*1.1/n)))}function _F(t,e,{order:n,target:r},i){const o=new Uint8Array(t.count);const s=new Map;
const a=t.paths.map(c=>{const f=e.packageOf(c);return f===void 0?c.split("/",2).join("/"):`${f.manager}:${f.name}`});for(const c of n){
if(t.kind[c]===Tt.directory)continue;const f=s.get(a[c])??{bytes:0,layer:0};s.set(a[c],f);f.bytes+=t.packedBytes[c]}const d=new Array(
i).fill(0);for(const c of[...s.values()].sort((f,u)=>u.bytes-f.bytes)){c.layer=d.indexOf(Math.min(...d));d[c.layer]+=c.bytes}
for(let c=0;c<t.count;c++){const f=r[c];o[c]=f>=0?o[f]:t.kind[c]===Tt.directory?i-1:s.get(a[c])?.layer??0}return o}function o0({layers:t},{index:e}){return t.map(n=>({layer:n,isWhole:t.length===1,isOneFile:RF(n,e)<=1}))}function*s0({pieces:t},{
start:e,bytes:n}){let r=0;let i=0;for(const o of t){if(o<0)continue;if(e[o]!==r&&i>0){yield i;i=0}i+=n[o]??0;r=(e[o]??0)+
(n[o]??0)}if(i>0)yield i}function RF({pieces:t},{kind:e,dataBytes:n}){let r=0;for(const i of t)if(i>=0&&e[i]===Tt.file&&
(n[i]??0)>0)r++;return r}function a0(t,e,n){return t.filter(({facts:r},i)=>r.packedBytes>n&&e[i]?.isOneFile===true).map(
({facts:{contents:r,packedBytes:i}})=>`${r[0]?.name??"A file"} alone takes ${I(i)} packed: its layer is larger than ${S(
"max-layer-size")}.`)}var AF=3;function Ic(t,e){for(const[n,{packedBytes:r,bytes:i,contents:o}]of t.entries()){const s=o.
slice(0,AF).map(({name:d})=>d);const a=s.length===0?"":`: ${s.join(", ")}`;e.info(`Layer ${n+1} of ${t.length}, ${I(i)},\
 packed ${I(r)}${a}`)}}import{pipeline as m0}from"node:stream";function vt(t){const e=t.filter(i=>i!==void 0);const[n,...r]=e;if(n===void 0||r.length===0)return n;return{begin:(i,o)=>{
for(const s of e)s.begin(i,o)},mapBlock:i=>{for(const o of e)o.mapBlock?.(i)},data:i=>{for(const o of e)o.data(i)},end:()=>{
for(const i of e)i.end()}}}var yp=-1;var LF=1024;var Cn=class{#e=[];#t=0;#n=0;get bytes(){return this.#n}add(e,n){if(e===0)return;const r=this.#n;this.#n+=
e;const i=this.#e.at(-1);const{stream:o,offset:s}=n??{stream:yp,offset:0};if(i?.stream===o&&(o===yp||i.offset+r-i.start===
s))return;this.#e.push({start:r,stream:o,offset:s})}*take(e,n){const r=e+n;if(r>this.#n)throw new RangeError("the stream\
 is ahead of its spans");this.#r(e);if(n>0&&e<this.#e[this.#t].start)throw new RangeError("this part of the stream has p\
assed");for(let i=e,o=this.#t;i<r;o++){const{start:s,stream:a,offset:d}=this.#e[o];const c=Math.min(this.#e[o+1]?.start??
this.#n,r)-i;const f=a===yp?void 0:{stream:a,offset:d+i-s};yield{bytes:c,origin:f};i+=c}}#r(e){while((this.#e[this.#t+1]?.
start??Infinity)<=e)this.#t++;if(this.#t<LF)return;this.#e.splice(0,this.#t);this.#t=0}};var NF=1024**3;var d0=1024**2;var CF=64*1024**2;var $F=256*1024**3;var wp=Buffer.alloc(d0);var Tc=class{#e;#t;#n=0;constructor(e){
this.#e=e}begin(e,n){this.#t=e.sizeBytes<NF?void 0:{entry:e,verdict:n};this.#n=0;if(e.sizeBytes>=$F)this.#r()}data(e){if(this.#t===
void 0)return;const n=Math.max(0,d0-this.#n);this.#n+=e.length;if(!DF(e.subarray(n)))this.#t=void 0;else if(this.#n>=CF)
this.#r()}end(){this.#t=void 0}#r(){const e=this.#t;this.#t=void 0;if(e!==void 0)this.#e(e.entry,e.verdict)}};function DF(t){
for(let e=0;e<t.length;e+=wp.length){const n=t.subarray(e,e+wp.length);if(!n.equals(wp.subarray(0,n.length)))return false}
return true}function c0(t,{cleanWords:e},n){if(t===void 0||t.length===0)return;const r=t.map(({name:o,bytes:s})=>`${o} ${I(s)}`);const i=_t(
"clean",vd(e,t));n.info(`Could also be cleaned: ${r.join(", ")}. To do so, use ${i}`)}var FF=10;var f0=100;function u0({
rules:t,commands:e,spared:n,skippedPresets:r,unmatched:i,warnings:o},s){for(const{name:d,ms:c,bytes:f}of e){const u=f===
void 0?"":`, ${f<0?"added":"freed"} ${I(Math.abs(f))}`;s.info(`${d}: ${(c/1e3).toFixed(1)} s${u}`)}for(const{kind:d,name:c,
entries:f,bytes:u}of t){if(f===0&&u===0)continue;s.info(`${d==="preset"?"Cleaned":"Excluded"} ${c}: ${I(u)} in ${ee(f)}`)}
const a=n.filter(({kind:d})=>d!==void 0&&d!=="base");if(a.length>0)s.info(UF(a));for(const{kind:d,entries:c,bytes:f}of n)
if(d==="base")s.notice(`The kept base has ${I(f)} in ${ee(c)} that the rules would drop: its layers stay as they are.`);
if(i.length>0)s.notice(HF(i));for(const d of r)s.notice(`Preset "${d}" skipped: symlinks outside its cache point into it\
.`);for(const d of o)s.warning(d)}var MF=20;function UF(t){const e=t.slice(0,MF).map(({what:r,why:i})=>`${_(Buffer.from(
r))} (${ce(i??"",f0)})`);const n=t.length-e.length;return`Kept because the image uses it: ${e.join(", ")}${n>0?`, and ${n}\
 more`:""}`}function HF(t){const e=t.slice(0,FF).map(i=>JSON.stringify(ce(i,f0)));if(t.length===1)return`The pattern ${e[0]}\
 in ${S("exclude")} matches nothing in the image.`;const n=t.length-e.length;const r=n>0?`, and ${n} more`:"";return`${t.
length} patterns in ${S("exclude")} match nothing in the image: ${e.join(", ")}${r}.`}function l0(t){return({name:e,sizeBytes:n},r)=>{
const i=r==="keep"||typeof r==="object"&&r.data===void 0;const o=i?"and the result contains them too":"although the resu\
lt drops them";t.warning(`The file ${_(Buffer.from(R(e),"latin1"))} is sparse: most of its ${I(n)} are zeros, as in last\
log and faillog with large user IDs. The engine sends all the zeros, which takes long, ${o}. Make the file smaller in th\
e image: use "useradd --no-log-init", or truncate it in the step that creates it.`)}}function zF(t,{sizeInImage:e}){if(e===void 0||t.sizeBytes>0)return t;return{...t,sizeBytes:e(R(t.name))??0}}async function zt({
reader:t,rules:e,survey:n,expected:r,resume:i,latestSeconds:o},{log:s,signal:a},d,c){const{base:f}=t;const u=vt([f===void 0?
d:void 0,...r.map(U=>U.observer),n.observer,t.observer,new Tc(l0(s))]);const l=e===void 0?t.decide:U=>e.decide(zF(U,t),t.
decide(U));const m=U=>Math.min(U,o??Infinity);const h=o===void 0?l:Kd(l,m);const g=f===void 0?h:U=>f.owns(R(U.name))?l(U):
h(U);const y=e&&(()=>e.appendix({reader:t,retime:U=>Vd(U,m),observer:u,signal:a}));const E=new Cn;const k=f===void 0?c:c&&
new Cn;const P=new j(g,u,{...y===void 0?{}:{appendix:y},...k===void 0?{}:{spans:{input:E,output:k}}});const C=c===void 0||
t.layers===void 0?t.open(a):t.layers.open(a,E);m0(await C,P,()=>{i().catch(()=>{})});if(f===void 0)return P;const L=k instanceof
Cn&&c?{input:k,output:c}:void 0;return WF(P,f,d,L)}function WF(t,e,n,r){const i=e.openAbove();const o=new j(s=>i.decide(
s),n,{appendix:async function*(){yield*i.whiteouts();o.counts.entries+=i.deleted},spans:r});m0(t,o,()=>{});return o}async function vc(t,e,n={}){
const r=await zt(t,e,n.looker);const i=n.totalBytes===void 0?ln(t.expectedBytes):()=>n.totalBytes;await Rn(e,[r],i);return r}
function Ri({counts:t},{rules:e,base:n}){const r=n===void 0?e?.appended:void 0;return{entries:t.entries+(r?.entries??0),
dataBytes:t.dataBytes+(r?.dataBytes??0)}}import{rm as i1}from"node:fs/promises";function os(t){return t.slice(t.lastIndexOf("/")+1)}function $n(t){return/^(.+?)-v?\d[^/-]*(?:-[^/]*)?$/.exec(t)?.[1]??t}
function Oc(t){const e=t.replace(/\.(?:dist-info|egg-info|egg|data|libs|pth|py|pyc|so)$/,"").replace(/\.cpython-.*$/,"").
replace(/-\d[^-]*(?:-py\d.*)?$/,"");return e.toLowerCase().replace(/[-_.]+/g,"-")}var h0=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,read:(t,e)=>bp(t,p0(e),n=>n.replace(/^\//,""))},{manager:"\
dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,read:(t,e)=>bp(t,p0(e),n=>n.replace(/^[0-9a-f]{32} [ *]/,""))},
{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,read:JF},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,
read:(t,e)=>bp(t,jF(e),n=>n.startsWith("%")?"":n)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\/[^/]+\.dist-info\/RECORD$/,
read:GF},{manager:"conda",path:/(?:^|\/)conda-meta\/[^/]+\.json$/,read:VF}];function*bp(t,e,n){for(const r of Ep(t))yield{
name:e,file:n(r)}}function*Ep(t){for(let e=0;e<t.length;){const n=t.indexOf("\n",e);const r=n===-1?t.length:n;if(r>e)yield t.
slice(e,r);e=r+1}}function p0(t){return os(t).replace(/(?::[^:.]*)?\.[^.]*$/,"")}function jF(t){return os(t.slice(0,t.lastIndexOf(
"/"))).replace(/-[^-]*-[^-]*$/,"")}function*JF(t){let e="";let n="";for(const r of Ep(t)){const i=r.slice(2);if(r.startsWith(
"P:"))e=i;else if(r.startsWith("F:"))n=i;else if(r.startsWith("R:"))yield{name:e,file:n===""?i:`${n}/${i}`}}}function*GF(t,e){
const n=e.slice(0,e.lastIndexOf("/"));const r=Oc(os(n));const i=n.slice(0,Math.max(0,n.lastIndexOf("/")));for(const o of Ep(
t)){const[,s,a=""]=/^(?:"([^"]*)"|([^,]*)),/.exec(o)??[];yield{name:r,file:g0(i,s??a)}}}function*VF(t,e){const n=Math.max(
0,e.lastIndexOf("conda-meta/")-1);const r=e.slice(0,n);const i=$n($n(os(e).replace(/\.json$/,"")));for(const o of KF(t))
if(typeof o==="string")yield{name:i,file:g0(r,Buffer.from(o).toString("latin1"))}}function KF(t){try{const e=JSON.parse(
Buffer.from(t,"latin1").toString());const n=typeof e==="object"&&e!==null&&"files"in e?e.files:[];return Array.isArray(n)?
n:[]}catch{return[]}}function g0(t,e){if(e===""||e.startsWith("/"))return"";let n=t;let r=e;while(r.startsWith("../")){if(n===
"")return"";n=n.slice(0,Math.max(0,n.lastIndexOf("/")));r=r.slice(3)}return n===""?r:`${n}/${r}`}function Dn(t,e=n=>n){return n=>e(t.exec(n)?.[1]??"")}var y0=Dn(/\/(?:site|dist)-packages\/(?:__pycache__\/)?([^/]+)/,Oc);
var YF=[{manager:"npm",path:/(?:^|\/)(?:node_modules|_npx|_cacache)\//,name:qF},{manager:"conda",path:/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//,
name:t=>Dn(/\/pkgs\/([^/]+)/,e=>$n($n(e)))(t)||y0(t)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\//,name:t=>y0(
`/${t}`)},{manager:"gem",path:/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//,name:Dn(/\/(?:gems\/[^/]+\/)?(?:gems|doc|specifications|cache|extensions\/[^/]+\/[^/]+)\/([^/]+?)(?:\.gemspec|\.gem)?(?:\/|$)/,
$n)},{manager:"cargo",path:/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//,name:Dn(/\/(?:registry\/(?:src|cache)\/[^/]+|git\/checkouts|toolchains)\/([^/]+?)(?:\.crate)?(?:\/|$)/,
$n)},{manager:"go",path:/^usr\/local\/go\/|(?:^|\/)go\/pkg\//,name:t=>t.startsWith("usr/local/go/")?"go":Dn(/\/pkg\/mod\/(?:cache\/download\/)?([^@]+?)(?:@|\/@v\/|$)/)(
t)},{manager:"maven",path:/(?:^|\/)\.m2\//,name:Dn(/\.m2\/repository\/(.+)\/[^/]+\/[^/]+$/)},{manager:"gradle",path:/(?:^|\/)\.gradle\//,
name:Dn(/\/files-[^/]+\/([^/]+\/[^/]+)\//)},{manager:"nuget",path:/(?:^|\/)\.nuget\//,name:Dn(/\.nuget\/packages\/([^/]+)\//)}];
function w0(t){for(const{manager:e,path:n,name:r}of YF)if(n.test(t))return{manager:e,name:r(t)};return void 0}var Sp="no\
de_modules/";function qF(t){const e=t.indexOf("/.pnpm/");if(e!==-1){const[i=""]=t.slice(e+"/.pnpm/".length).split("/",1);
const o=i.indexOf("@",1);return t.slice(0,e+"/.pnpm/".length)+(o===-1?i:i.slice(0,o))}let n=t.lastIndexOf(`/${Sp}`)+1;if(n===
0&&!t.startsWith(Sp))return"";n+=Sp.length;let r=t.indexOf("/",n);if(r!==-1&&t.charCodeAt(n)===64)r=t.indexOf("/",r+1);return r===
-1?t:t.slice(0,r)}var XF=128*1024*1024;var ZF=32*1024*1024;var QF=1e6;var e1=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//;var t1=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/;
var Ai=class{#e=new Map;#t=[];#n=new Map;#r=false;#i;#o=XF;begin(e,n){this.#i=void 0;if(e.sizeBytes===0||!r1(e.name))return;
const r=R(e.name);if(e1.test(r))this.#r=true;const i=h0.find(o=>o.path.test(r));if(i===void 0||e.sizeBytes>Math.min(this.#o,
ZF))return;this.#o-=e.sizeBytes;this.#i={format:i,path:r,parts:[]}}data(e){this.#i?.parts.push(Buffer.from(e))}end(){const e=this.#i;
this.#i=void 0;if(e===void 0)return;const{format:n,path:r,parts:i}=e;const o=Buffer.concat(i).toString("latin1");for(const{
name:s,file:a}of n.read(o,r)){if(a==="")continue;if(this.#e.size>=QF)return;this.#s(a,{manager:n.manager,name:s})}}#s(e,n){
const r=this.#a(n);const i=this.#e.get(e);if(i===void 0||n1(n,this.#t[i]))this.#e.set(e,r)}#a(e){const n=`${e.manager}:${e.
name}`;const r=this.#n.get(n);if(r!==void 0)return r;this.#n.set(n,this.#t.length);return this.#t.push(e)-1}managerOf(e){
return this.packageOf(e)?.manager??"other"}packageOf(e){const n=this.#e.get(e)??(e.startsWith("usr/")?this.#e.get(e.slice(
4)):void 0);if(n!==void 0)return this.#t[n];const r=w0(e);if(r!==void 0)return r;return this.#r&&t1.test(e)?{manager:"rp\
m",name:""}:void 0}};function n1(t,e){if(t.manager!==e.manager)return t.manager<e.manager;return t.name<e.name}function r1(t){
return t.indexOf("lib")!==-1||t.indexOf("conda-meta")!==-1}var xp=-1;var kp=1024;var Bc=class{#e=new Float64Array(kp);#t=new Int32Array(kp);#n=new Float64Array(kp);#r=0;#i=0;add(e,n){
if(e===0)return;const r=this.#i;this.#i+=e;const{stream:i,offset:o}=n??{stream:xp,offset:0};if(this.#o(r,i,o))return;this.#s();
this.#e[this.#r]=r;this.#t[this.#r]=i;this.#n[this.#r++]=o}#o(e,n,r){const i=this.#r-1;if(i<0||this.#t[i]!==n)return false;
if(n===xp)return true;return this.#n[i]+e-this.#e[i]===r}#s(){if(this.#r<this.#e.length)return;const e=2*this.#r;const[n,
r,i]=[this.#e,this.#t,this.#n];this.#e=new Float64Array(e);this.#t=new Int32Array(e);this.#n=new Float64Array(e);this.#e.
set(n);this.#t.set(r);this.#n.set(i)}*range(e,n){const r=e+n;if(r>this.#i)throw new RangeError("the stream is ahead of i\
ts spans");for(let i=e,o=this.#a(e);i<r;o++){const s=this.#e[o];const a=o+1<this.#r?this.#e[o+1]:this.#i;const d=Math.min(
a,r)-i;const c=this.#t[o];const f=this.#n[o]+i-s;yield{bytes:d,origin:c===xp?void 0:{stream:c,offset:f}};i+=d}}#a(e){let n=0;
let r=this.#r;while(r-n>1){const i=n+r>>1;if(this.#e[i]<=e)n=i;else r=i}return n}};function Pp(){const t=new Ai;return{index:new kc(t),owners:t}}async function b0({run:t},e,{path:n,isTraced:r,totalBytes:i,
looker:o}){const{log:s,signal:a}=t;const d=Pp();const c=r?new Bc:void 0;const f=await zt(e,t,o,c);const u=Jx(n,Ip(f,d.index));
await W(s,ot(f,i),u);await e.resume();if(a.aborted)throw H(a.reason);return{...d,spool:{path:n,index:d.index,spans:c},diffId:f.
digest(),streamBytes:f.bytesWritten,counts:Ri(f,e)}}async function*Ip(t,e){for await(const n of t){e.add(n);yield n}e.end()}
async function E0({spool:t}){await i1(t.path,{force:true})}var Tp=4096;var s1=59;var st=class{#e;#t=0;constructor({countsBlocks:e}){this.#e=e;if(e)this.#t=Tp}get bytes(){return this.#t}begin(e,n){
if(n==="drop")return;const r=n==="keep"?e:n.head;const i=Tn(e,n);const o=e.typeFlag==="2"?ue(r).link.length:0;if(!this.#e){
this.#t+=i+o;return}const s=e.typeFlag==="5"||o>s1;this.#t+=Math.ceil((s?1:i)/Tp)*Tp}data(){}end(){}};async function S0(t,e,n){
const{run:r}=t;const i=new st({countsBlocks:It(t)});const{index:o,owners:s}=Pp();const a=await zt(e,r,i);const d=ot(a,ln(
e.expectedBytes));const{signal:c}=r;await W(r.log,d,o1(Ip(a,o),_n(),{signal:c}));await e.resume();const{layers:f,notices:u}=Pc(
o,s,n);for(const m of u)r.log.notice(m);const l=f.map(m=>({diffId:void 0,digest:void 0,packedBytes:m.packedBytes,bytes:m.
dataBytes,entries:m.entries,contents:m.largest}));if(l.length>1)Ic(l,r.log);return{newBytes:i.bytes,imageId:void 0,configDigest:void 0,
parts:l.length>1?l:void 0}}async function x0(t,e,n){const{run:r,engine:i,options:o}=t;const s=new st({countsBlocks:It(t)});
const a=await vc(e,r,{looker:s});await e.resume();const d=z(await n.configFor([{diffId:a.digest()}]));const c=i!==void 0&&
(o.tags.length>0||o.tagLocations.length===0);const f=c&&!i.store.idIsConfigDigest?void 0:d;return{newBytes:s.bytes,imageId:f,
configDigest:d}}import{Writable as _1}from"node:stream";import{pipeline as R1}from"node:stream/promises";import{promisify as y1}from"node:util";import{constants as w1,crc32 as b1,deflateRaw as E1}from"node:zlib";var k0=16*1024;var vp=64*1024;var Li=class{#e;#t=Buffer.allocUnsafeSlow(vp);#n=0;bytes=0;constructor(e){this.#e=e}async writeBytes(e){
this.bytes+=e.length;if(this.#n+e.length>vp||e.length>k0)await this.flush();if(e.length>k0)return this.#e(e);e.copy(this.#t,
this.#n);this.#n+=e.length}async flush(){if(this.#n===0)return;const e=this.#t.subarray(0,this.#n);this.#t=Buffer.allocUnsafeSlow(
vp);this.#n=0;await this.#e(e)}};var a1=[[2,10]];var d1=[[3,10]];var c1=[[4,3],[257-257,5],[4-1,5],[16-4,4],[1<<6,24],[1<<21,24],[0,3],[1|138-11<<1,8],[1|
115-11<<1,8],[0,5],[3,2]];var _c=class extends Li{#e=0;#t=0;get phase(){return this.#t}async writeBits(e,n,r){if(n%8!==this.#t)
throw new RangeError("bits are copied at another phase");const i=Math.floor(n/8);const o=Math.floor(r/8);if(this.#t>0)e[i]=
e[i]&255<<this.#t|this.#e;this.#t=r%8;this.#e=this.#t===0?0:e[o]&(1<<this.#t)-1;if(o>i)await this.writeBytes(e.subarray(
i,o))}async writeShifted(e,n,r){const i=[];for(let o=n;o<r;){const s=Math.min(8-(o&7),r-o);i.push([e[o>>3]>>(o&7)&(1<<s)-
1,s]);o+=s}await this.writeNumbers(i)}async fillTo(e){if((e-this.#t)%2!==0){if(e%2===0)await this.#n();else await this.writeNumbers(
c1)}while(this.#t!==e)await this.writeNumbers(a1)}async#n(){await this.writeNumbers([[0,3]]);await this.#r();await this.
writeBytes(Buffer.from([0,0,255,255]))}async writeLastBlock(){await this.writeNumbers(d1);await this.#r()}async#r(){if(this.#t>
0)await this.writeNumbers([[0,8-this.#t]])}async writeNumbers(e){const n=[];for(const[r,i]of e){let o=this.#e|r<<this.#t;
this.#t+=i;for(;this.#t>=8;this.#t-=8,o>>>=8)n.push(o&255);this.#e=o}await this.writeBytes(Buffer.from(n))}};var Ot=10;var Ni=9;var ds=7;var cs=15;var ur=5;var Ci=15;var at=9;var Mn=32767;var Op=24;var P0=15;var fr=1<<28;var fs=1<<
29;var $i=1<<30;var as=1<<31;var us=(t,e)=>t<<ur|e<<at;var Di=new Int32Array(288).fill(as);var Bp=new Int32Array(32).fill(
as);var I0=Int32Array.from({length:19},(t,e)=>us(0,e));for(let t=0;t<256;t++)Di[t]=us(0,1)|1<<Op;Di[256]=as|fs;for(let t=257,
e=3;t<285;t++){const n=Math.max(0,t-261>>2|0);Di[t]=fr|us(n,e);e+=1<<n}Di[285]=fr|us(0,258);for(let t=0,e=1;t<30;t++){const n=Math.
max(0,t-2>>1);Bp[t]=us(n,e);e+=1<<n}var Fn=new Uint16Array(cs+1);var ss=new Uint16Array(cs+1);var T0=new Uint16Array(288);
function _p(){return new Int32Array(1<<cs)}function Rc(t,e,n,r){const i=f1(e);if(i<0)return false;if(i<=1)t.fill(as,0,1<<
r);const o=ss[cs];const s=1<<r;let a=s;let d=-1;let c=0;let f=s;for(let u=0,l=0;u<o;u++){const m=T0[u];const h=e[m];if(h>
r&&(l&s-1)!==d){d=l&s-1;c=a;const k=u1(h,i,r);f=1<<k;a+=f;t[d]=as|$i|c<<at|k}const g=n[m];const y=g+h+(g>>ur&Ci);if(h<=r)
for(let k=l,P=1<<h;k<s;k+=P)t[k]=y;else for(let k=l>>r,P=1<<h-r;k<f;k+=P)t[c+k]=y;Fn[h]--;let E=1<<h-1;while((l&E)!==0)E>>=
1;l=E===0?0:(l&E-1)+E}return true}function f1(t){Fn.fill(0);for(let r=0;r<t.length;r++)Fn[t[r]]++;let e=0;let n=1;ss[0]=
0;Fn[0]=0;for(let r=1;r<=cs;r++){ss[r]=ss[r-1]+Fn[r-1];n=2*n-Fn[r];if(n<0)return-1;if(Fn[r]>0)e=r}if(n>0&&e>1)return-1;for(let r=0;r<
t.length;r++){const i=t[r];if(i>0)T0[ss[i]++]=r}return e}function u1(t,e,n){let r=t-n;let i=1<<r;for(;r+n<e;r++,i<<=1){i-=
Fn[r+n];if(i<=0)break}return r}function v0(t,e){for(let n=0;n<1<<Ot;n++){let r=t[n];let i=r&31;if(r>=0&&(r&fr)===0)while(i<
Ot){const o=t[n>>>i];const s=(o&31)-(o>>ur&Ci);if(o<0||s>Ot-i)break;r+=o;i=r&31;if((o&fr)!==0)break}e[n]=r}}var ls=32*1024;var B0=640;var l1=25;var m1=(1<<Ot)-1;var p1=(1<<Ni)-1;var h1=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];var Lc=class{joined=new Int32Array(
1<<Ot);single=_p();distances=_p();make(e,n){if(!Rc(this.single,e,Di,Ot))return false;if(!Rc(this.distances,n,Bp,Ni))return false;
v0(this.single,this.joined);return true}};var Ac;function g1(){const t=new Uint8Array(288).fill(8,0,144).fill(9,144,256).
fill(7,256,280).fill(8,280);Ac=new Lc;Ac.make(t,new Uint8Array(32).fill(5));return Ac}function O0(t){return new DataView(
t.buffer,t.byteOffset,t.byteLength)}var Cc=-1;var ms=-2;var Nc=class{#e;#t=new Lc;#n=new Uint8Array(320);#r=new Uint8Array(
19);#i=new Int32Array(1<<ds);#o=this.#t;position=0;outBytes=0;lookBack=0;constructor(e){this.#e=O0(e)}moveTo(e,n){this.#e=
O0(e);this.position=n}take(e){const n=this.#e.getInt32(this.position>>>3,true)>>>(this.position&7)&(1<<e)-1;this.position+=
e;return n}#s(e){this.#o=e;this.outBytes=0;this.lookBack=0}startFixed(){this.#s(Ac??g1())}startDynamic(){const e=this.take(
5)+257;const n=this.take(5)+1;const r=this.take(4)+4;if(e>286||n>30)return"a block has too many symbols";this.#r.fill(0);
for(let a=0;a<r;a++)this.#r[h1[a]]=this.take(3);const i=Rc(this.#i,this.#r,I0,ds);if(!i||this.#i[1]<0)return"a block has\
 an invalid code for code lengths";const o=this.#a(e+n);if(o!==void 0)return o;if(this.#n[256]===0)return"a block has no\
 code for its end";const s=this.#t.make(this.#n.subarray(0,e),this.#n.subarray(e,e+n));if(!s)return"a block has invalid \
codes";this.#s(this.#t);return void 0}#a(e){const n=this.#n;for(let r=0;r<e;){const i=this.#i[this.take(ds)];this.position-=
ds-(i&31);const o=i>>at;if(o<16){n[r++]=o;continue}if(o===16&&r===0)return"a block repeats a code length before the firs\
t one";const s=o===16?n[r-1]:0;const a=o===16?3+this.take(2):o===17?3+this.take(3):11+this.take(7);if(r+a>e)return"a blo\
ck has too many code lengths";n.fill(s,r,r+a);r+=a}return void 0}read(e){const n=this.#e;const{joined:r,single:i,distances:o}=this.#o;
const s=Math.min(this.outBytes,ls);let a=s;let d=this.lookBack;let c=this.position;let f=false;while(c<e){let u=n.getInt32(
c>>>3,true)>>>(c&7);let l=r[u&m1];if(l<0){if((l&$i)!==0){const P=u>>>Ot&(1<<(l&31))-1;l=i[(l>>at&Mn)+P]}if(l<0){c+=l&31;
f=(l&fs)!==0||"a symbol has no meaning";break}}const m=a+(l>>Op&P0);const h=l&31;const g=l>>ur&Ci;a+=(l>>at&Mn)+(u>>>h-g&
(1<<g)-1);c+=h;if((l&fr)===0)continue;u>>>=h;if(h>l1-Ni)u=n.getInt32(c>>>3,true)>>>(c&7);l=o[u&p1];if(l<0){if((l&$i)!==0){
u=n.getInt32(c>>>3,true)>>>(c&7);const P=u>>>Ni&(1<<(l&31))-1;l=o[(l>>at&Mn)+P]}if(l<0){f="a distance has no meaning";break}}
c+=l&31;if(m>=ls)continue;const y=l>>ur&Ci;const E=c-y;u=n.getInt32(E>>>3,true)>>>(E&7);const k=(l>>at&Mn)+(u&(1<<y)-1);
if(k-m>d)d=k-m}this.outBytes+=a-s;this.lookBack=d;this.position=c;return f}step(){const e=this.#d(this.#o.single,Ot);if(e<
0){this.position+=e&31;return(e&fs)===0?ms:Cc}this.outBytes+=this.#c(e);if((e&fr)===0)return 0;const n=this.#d(this.#o.distances,
Ni);return n<0?ms:this.#c(n)}#d(e,n){const r=this.#e.getInt32(this.position>>>3,true)>>>(this.position&7);const i=e[r&(1<<
n)-1];if(i>=0||(i&$i)===0)return i;const o=r>>>n&(1<<(i&31))-1;return e[(i>>at&Mn)+o]}#c(e){const n=e>>ur&Ci;this.position+=
(e&31)-n;return(e>>at&Mn)+this.take(n)}endCode(){const{single:e}=this.#o;for(let n=0;;n++){const r=e[n];if(r>=0)continue;
if((r&fs)!==0)return{value:n&(1<<(r&31))-1,bits:r&31};const i=(r&$i)===0?0:1<<(r&31);const o=r>>at&Mn;for(let s=0;s<i;s++){
const a=e[o+s]&31;if(e[o+s]<0)return{value:(n|s<<Ot)&(1<<a)-1,bits:a}}}}};function $c(){return new Error("A gzip stream has changed since it was scanned.")}var Dc=class{#e=new Nc(new Uint8Array(
0));#t=0;#n=0;#r({packed:e,startByte:n,startBit:r}){this.#e.moveTo(Buffer.concat([e,Buffer.alloc(B0)]),r-8*n);this.#t=8*
n;this.#n=0}#i(){return this.#t+this.#e.position}#o(){const e=this.#e;e.take(1);const n=e.take(2);if(n===0){e.position=e.
position+7&~7;const r=e.take(16);e.position+=16;return r}if(n===1)e.startFixed();else if(e.startDynamic()!==void 0)throw $c();
return void 0}front(e,n){this.#r(e);const r=this.#e;const{startBit:i,isFinal:o}=e;while(this.#i()<e.endBit){const s=this.#i();
const a=this.#o();if(a!==void 0){if(this.#n+a>n)return{range:{startBit:i,endBit:s,isFinal:o},outBytes:this.#n};r.position+=
8*a;this.#n+=a;continue}for(;;){const d=this.#n+r.outBytes;const c=this.#i();const f=r.step();if(f===Cc)break;if(f===ms||
c>=e.endBit)throw $c();if(this.#n+r.outBytes>n)return{range:{startBit:i,endBit:c,isFinal:o,blockEnd:r.endCode()},outBytes:d}}
this.#n+=r.outBytes}throw $c()}back(e,n){this.#r(e);const r=this.#e;const{endBit:i,isFinal:o}=e;let s={range:{startBit:e.
startBit,endBit:i,isFinal:o},outBytes:0};while(this.#i()<i){const a={startBit:this.#i(),endBit:0};const d=this.#o();const c=this.#n<
n;if(d!==void 0)r.position+=8*d;else{a.endBit=this.#i();for(;;){const f=this.#n+r.outBytes;const u=r.step();if(u===Cc)break;
if(u===ms||this.#i()>i)throw $c();if(f-u>=n)continue;const l=this.#n+r.outBytes;s={range:{startBit:this.#i(),endBit:i,isFinal:o,
header:a},outBytes:l}}}this.#n+=d??r.outBytes;if(d!==void 0&&c||s.outBytes===this.#n)s={range:{startBit:this.#i(),endBit:i,
isFinal:false},outBytes:this.#n}}return s}};async function _0(t,e,n,r){const i=8*n;for(const{startBit:o,endBit:s,isFinal:a,header:d,blockEnd:c}of r){const f=(d??{startBit:o}).
startBit-i;if(a)e[f>>3]=e[f>>3]&~(1<<(f&7));if(d===void 0)await t.fillTo(o%8);else{const u=d.endBit-d.startBit;await t.fillTo(
(o+8*u-u)%8);await t.writeShifted(e,f,f+u)}await t.writeBits(e,o-i,s-i);if(c!==void 0)await t.writeNumbers([[c.value,c.bits]])}}var S1=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var x1=y1(E1);var Fc=class{windowBytes=ls;trimmer=new Dc;#e;#t;#n=0;#r=0;constructor(e,n){
this.#e=new _c(e);this.#t=n}count(e){this.#n=b1(e,this.#n);this.#r+=e.length}pack(e,n){return x1(e,{level:this.#t,finishFlush:w1.
Z_SYNC_FLUSH,chunkSize:e.length+(e.length>>8)+1024,...n.length===0?{}:{dictionary:n.subarray(-ls)}})}async writePacked(e){
await this.#i();await this.#e.fillTo(0);await this.#e.writeBytes(e)}async writeRanges(e,n,r){await this.#i();await _0(this.#e,
e,n,r)}async#i(){if(this.#e.bytes===0)await this.#e.writeBytes(S1)}async end(){await this.#i();await this.#e.writeLastBlock();
const e=Buffer.alloc(8);e.writeUInt32LE(this.#n,0);e.writeUInt32LE(this.#r%2**32,4);await this.#e.writeBytes(e);await this.#e.
flush();return this.#e.bytes}};var lr=class{#e=[];bytes=0;push(e){if(e.length===0)return;this.#e.push(e);this.bytes+=e.length}moveTo(e,n){let r=Math.min(
n,this.bytes);this.bytes-=r;let i=0;while(r>0){const o=this.#e[i];e.push(o.subarray(0,r));if(o.length>r)this.#e[i]=o.subarray(
r);else i++;r-=Math.min(r,o.length)}if(i>0)this.#e.splice(0,i)}keepLast(e){let n=0;for(const{length:r}of this.#e){if(this.
bytes-r<e)break;this.bytes-=r;n++}if(n>0)this.#e.splice(0,n)}join(){const[e]=this.#e;return this.#e.length===1&&e!==void 0?
e:Buffer.concat(this.#e)}takeAll(){const e=this.join();this.#e=[];this.bytes=0;return e}};async function Rp(t,e){const{index:n}=t;const r=n.startBit(e);const i=n.endBit(e);const o=Math.floor(r/8);const s=await t.
read(o,Math.ceil(i/8));return{packed:s,startByte:o,startBit:r,endBit:i,isFinal:n.isFinal(e)}}var wre=16*1024;var Ap=8.5*1024*1024;var Mc=class{#e;units;outBytes;constructor(e){this.#e=e;this.units=e.startBits.length;
this.outBytes=e.outStarts[this.units]}get packedBytes(){return this.#e.packedBytes}get members(){return this.#e.members}startBit(e){
return this.#e.startBits[e]}endBit(e){return this.#e.endBits[e]}outStart(e){return this.#e.outStarts[e]}outEnd(e){return this.#e.
outStarts[e+1]}lengthOf(e){return this.outEnd(e)-this.outStart(e)}lookBack(e){return this.#e.lookBacks[e]}isFinal(e){return this.#e.
finals[e]===1}firstFrom(e){const{outStarts:n}=this.#e;let r=0;let i=this.units;while(r<i){const o=r+i>>>1;if(n[o]<e)r=o+
1;else i=o}return r}isCopyable(e,n){const r=this.outStart(e);return r-this.lookBack(e)>=n&&this.lengthOf(e)<=Ap}};var R0=1024*1024;var k1=256*1024;var P1=4096;var I1=8;var Uc=4096;var A0=512*1024;var Hc=class{#e;#t=0;#n=0;#r=0;#i=0;#o;#s=new lr;#a=new lr;#d=new lr;#c;#f=[];constructor(e){
this.#e=e}async write(e,n){if(e.length===0)return;this.#e.count(e);this.#t+=e.length;if(n===void 0){await this.#p();this.#a.
push(e)}else{const r=await this.#u(n);r.next+=e.length;this.#s.push(e);await this.#l(r)}await this.#E()}async#u({source:e,
offset:n}){if(this.#o?.source===e&&this.#o.next===n)return this.#o;await this.#p();const r=Math.max(0,e.index.firstFrom(
n+1)-1);this.#o={source:e,start:n,next:n,unit:r};return this.#o}async#l(e){const{index:n}=e.source;for(;e.unit<n.units&&
n.outEnd(e.unit)<=e.next;e.unit++){if(n.isCopyable(e.unit,e.start))await this.#y(e.source,e.unit);else await this.#m(e)}
const r=e.unit<n.units&&n.lengthOf(e.unit)<=Ap;if(!r)this.#s.moveTo(this.#a,this.#s.bytes)}async#m(e){const{index:n}=e.source;
const{start:r,source:i,unit:o}=e;const s=n.outStart(o);const a=e.next-this.#s.bytes;const d=n.outEnd(o)-a;const{trimmer:c}=this.#e;
if(c&&d>=Uc&&n.lengthOf(o)<=A0){const f=await Rp(i,o);const{range:u,outBytes:l}=c.back(f,r-s);const m=s+l-a;if(d-m>=Uc){
this.#s.moveTo(this.#a,m);return this.#h(f,u,d-m)}}this.#s.moveTo(this.#a,d)}async#p(){const e=this.#o;this.#o=void 0;const n=this.#s.
bytes;const{trimmer:r}=this.#e;if(e!==void 0&&r&&n>=Uc){const{source:i,unit:o,start:s}=e;const{index:a}=i;if(a.isCopyable(
o,s)&&a.lengthOf(o)<=A0){const d=await Rp(i,o);const{range:c,outBytes:f}=r.front(d,n);if(f>=Uc)await this.#h(d,c,f)}}this.#s.
moveTo(this.#a,this.#s.bytes)}async#h({packed:e,startByte:n},r,i){await this.#b();await this.#w();const{startBit:o,endBit:s,
header:a={startBit:0,endBit:0}}=r;this.#g(i,s-o+a.endBit-a.startBit);await this.#x({bytes:Promise.resolve(e),startByte:n,
ranges:[r]})}#g(e,n){this.#s.moveTo(this.#d,e);this.#d.keepLast(this.#e.windowBytes);this.#n+=e;this.#r+=n}async#y(e,n){
await this.#b();const{index:r}=e;const i=r.startBit(n);const o=r.endBit(n);const s=r.isFinal(n);this.#g(r.lengthOf(n),o-
i);const a={startBit:i,endBit:o,isFinal:s};const d=this.#c?.ranges.at(-1);const c=i-(d?.endBit??Number.POSITIVE_INFINITY);
const f=c>=0&&c<=8*P1;if(!f||this.#c?.source!==e)await this.#w();if(this.#c===void 0)this.#c={source:e,ranges:[a]};else if(c===
0&&!s)d.endBit=o;else this.#c.ranges.push(a);if(o-this.#c.ranges[0].startBit>=8*k1)await this.#w()}async#w(){const e=this.#c;
if(e===void 0)return;this.#c=void 0;const{source:n,ranges:r}=e;const i=Math.floor(r[0].startBit/8);const o=Math.ceil(r.at(
-1).endBit/8);await this.#x({bytes:n.read(i,o),startByte:i,ranges:r})}async#E(){while(this.#a.bytes>=R0)await this.#S(R0)}async#b(){
await this.#E();if(this.#a.bytes>0)await this.#S(this.#a.bytes)}async#S(e){await this.#w();const n=this.#d.join();const r=new lr;
this.#a.moveTo(r,e);const i=r.join();this.#d.push(i);this.#d.keepLast(this.#e.windowBytes);await this.#x({bytes:this.#e.
pack(i,n),startByte:0})}async#x(e){e.bytes.catch(()=>{});this.#f.push(e);if(this.#f.length>I1)await this.#k()}async#k(){
const{bytes:e,startByte:n,ranges:r}=this.#f.shift();const i=await e;if(r!==void 0)return this.#e.writeRanges(i,n,r);await this.#e.
writePacked(i);this.#i+=i.length}async end(){await this.#p();await this.#b();await this.#w();while(this.#f.length>0)await this.#k();
return{outBytes:this.#t,packedBytes:await this.#e.end(),copiedOutBytes:this.#n,copiedPackedBytes:Math.ceil(this.#r/8),newOutBytes:this.#t-
this.#n,newPackedBytes:this.#i}}};import{promisify as T1}from"node:util";import{constants as v1,zstdCompress as O1}from"node:zlib";var B1=T1(O1);var zc=class{windowBytes=0;#e;#t;constructor(e,n){this.#e=new Li(e);this.#t=n}count(){}pack(e){return B1(e,
{chunkSize:e.length+(e.length>>8)+1024,params:{[v1.ZSTD_c_compressionLevel]:this.#t}})}writePacked(e){return this.#e.writeBytes(
e)}async writeRanges(e,n,r){for(const{startBit:i,endBit:o}of r)await this.#e.writeBytes(e.subarray(i/8-n,o/8-n))}async end(){
if(this.#e.bytes===0)await this.#e.writeBytes(await this.pack(Buffer.alloc(0)));await this.#e.flush();return this.#e.bytes}};function L0(t,e,{spans:n,sourceOf:r,kind:i,level:o}){return Ec(e,async s=>{const a=i==="gzip"?Fc:zc;const d=new Hc(new a(
m=>s.write(m),o));let c=0;const f=async m=>{let h=0;for(const{bytes:g,origin:y}of n.take(c,m.length)){const E=y&&await r(
y.stream);const k=m.subarray(h,h+g);const P=E&&{source:E,offset:y?.offset??0};await d.write(k,P);h+=g}c+=m.length};const u=new _1(
{write:(m,h,g)=>{f(m).then(()=>g(),g)}});await R1(t,u);const l=await d.end();return{...l,layerBytes:c,digest:s.digest()}})}import{open as C1}from"node:fs/promises";import{availableParallelism as A1}from"node:os";import{Worker as L1}from"node:worker_threads";var N1=import.meta.url.endsWith(".ts")?new URL("../scan-worker.ts",import.meta.url):new URL("./scan-worker.mjs",import.meta.
url);var Wc=class{#e;#t=[];#n=[];#r=new Map;#i=false;constructor(e=A1()){this.#e=e}scan(e){return new Promise(n=>{this.#t.
push({range:e,finish:n});this.#o()})}async close(){this.#i=true;this.#o();const e=[...this.#n.splice(0),...this.#r.keys()];
await Promise.all(e.map(n=>n.terminate()))}#o(){while(this.#t.length>0){if(this.#i){this.#t.shift().finish({kind:"unusab\
le",reason:"it is not needed any more"});continue}const e=this.#n.pop()??this.#s();if(e===void 0)return;const n=this.#t.
shift();this.#r.set(e,n);e.ref();e.postMessage(n.range)}}#s(){if(this.#r.size>=this.#e)return void 0;const e=new L1(N1,{
execArgv:[]});e.on("message",r=>{e.unref();const i=this.#r.get(e);this.#r.delete(e);this.#n.push(e);i?.finish(r);this.#o()});
let n="the worker ended";e.on("error",r=>{n=x(r)});e.on("exit",()=>{const r=this.#r.get(e);this.#r.delete(e);const i=this.#n.
indexOf(e);if(i!==-1)this.#n.splice(i,1);r?.finish({kind:"unusable",reason:n});this.#o()});return e}};var jc=class{hasFailed=false;kind;#e;#t=new Wc;#n=[];#r;constructor(e,n,{log:r,signal:i}){this.kind=n;this.#e=r;this.#r=
e.map(o=>this.#i(o,i).catch(s=>this.#s(o,x(s))));void Promise.all(this.#r).then(()=>this.#t.close())}async sourceOf(e){return this.#r[e]}async close(){
await this.#t.close();await Promise.all(this.#r);await Promise.all(this.#n.map(e=>e.close()))}async#i(e,n){if(e.locate===
void 0)return this.#s(e,"it is in no file");const r=await e.locate(n);const{path:i,startByte:o,sizeBytes:s}=r;const a=await this.#t.
scan({path:i,startByte:o,packedBytes:s,kind:this.kind});if(a.kind==="unusable")return this.#s(e,a.reason);return{index:new Mc(
a.tables),read:await this.#o(r)}}async#o({path:e,startByte:n}){const r=await C1(e);this.#n.push(r);return async(i,o)=>{const{
bytesRead:s,buffer:a}=await r.read({buffer:Buffer.allocUnsafe(o-i),position:n+i});if(s!==o-i)throw new RangeError(`${e} \
became shorter`);return a}}#s({descriptor:e},n){this.#e.debug(`nothing of the layer ${e.digest} can be copied as it is p\
acked: ${n}`)}};import{createReadStream as D1}from"node:fs";import{PassThrough as F1}from"node:stream";import{pipeline as M1}from"node:stream/promises";
import{createGunzip as U1,createZstdDecompress as H1}from"node:zlib";import{Transform as $1}from"node:stream";var Jc=class extends $1{#e=new li;constructor(){super({readableObjectMode:true})}_transform(e,n,r){try{for(const i of this.#e.
split(e))this.push(i);r()}catch(i){r(i)}}_flush(e){e(this.#e.isBetweenFrames?null:new RangeError("its last frame is inco\
mplete"))}};var N0=1024*1024;async function Gc({path:t,packing:e},{signal:n,touch:r},i){const o=new j(()=>"keep",vt([i,Fi(r)]));const s=D1(
t,{highWaterMark:N0});await M1([s,...z1(e),o,_n()],{signal:n});return{diffId:o.digest(),streamBytes:o.bytesWritten}}function z1(t){
const e={chunkSize:N0};switch(t){case"gzip":return[U1(e)];case"zstd":return[new Jc,H1(e)];case"none":return[new F1]}}function Fi(t){
return{begin:t,data:t,end:()=>{}}}var W1=8*1024*1024;var C0=1/4;var $0=128*1024;function Vc(t,e,n){const{run:r,engine:i,source:o,options:s,packTo:a}=t;const{
compression:d}=s.layer;const c=o.packedLayers??[];const f=c.reduce((h,{descriptor:g})=>h+g.sizeBytes,0);const u=i?.store.
keepsPacked===true||a!==void 0&&!Mi(t);const l=d.kind!=="none"&&d.mayCopy===true&&u;if(!l||s.dryRun||e.kind==="hit"||f<W1)
return void 0;const m=new jc(c,d.kind,r);n.defer(()=>m.close());return m}function j1(t,e){const{packings:n,layerTarBytes:r,
keptRuns:i}=t;if(!n.includes(e))return false;const o=r.reduce((a,d)=>a+d,0);let s=0;for(const{layer:a,startBytes:d,endBytes:c}of i())
if(n[a]===e)s+=Math.max(0,c-d-D0(t,a));return s>=C0*o}function D0({packings:t,frames:e,layerTarBytes:n},r){if(t[r]!=="zs\
td")return $0;return(n[r]??0)/Math.max(1,e[r]??1)}function Mi({engine:t,options:e}){return e.tagLocations.length===0&&t?.
store.keepsPacked===false}function Ui({run:t,scans:e,options:n},{reader:r}){const{compression:i}=n.layer;if(e===void 0||
r.layers===void 0||i.kind==="none")return void 0;const o=Math.max(...r.layers.packings.map((s,a)=>D0(r.layers,a)));if(j1(
r.layers,e.kind))return new Lp(e,i.level,o);t.log.debug("packed anew: too little of the layers stays as it is packed");return void 0}
var Lp=class t{spans=new Cn;#e;#t;#n;copied="";constructor(e,n,r=$0){this.#e=e;this.#t=n;this.#n=r}paysFor(e){let n=0;let r=0;
for(const i of e){r+=i;n+=Math.max(0,i-this.#n)}return n>=C0*r}another(){return new t(this.#e,this.#t,this.#n)}async pack(e,n){
const{spans:r}=this;const i=o=>this.#e.sourceOf(o);try{const o={spans:r,sourceOf:i,kind:this.#e.kind,level:this.#t};const s=await L0(
e,n,o);const a=100*s.copiedOutBytes/Math.max(1,s.layerBytes);this.copied=`, ${a.toFixed(1)} % of it copied as it was`;return s}catch(o){
if(!(o instanceof p))this.#e.hasFailed=true;throw o}}async check(e,n,r){const i={path:e,packing:this.#e.kind};let o;try{
o=(await Gc(i,r)).diffId}catch(s){if(r.signal.aborted)throw s;throw this.#r(x(s))}if(o!==n)throw this.#r(`it unpacks to ${o}\
 instead of ${n}`)}#r(e){this.#e.hasFailed=true;return new p("CHECK_FAILED",`The packed layer cannot be used: ${e}.`,{hint:`\
Run again with ${_t("compression",`${this.#e.kind}:${this.#t}`)}. With a level, nothing is copied from the source's laye\
rs.`})}};async function M0(t,e,{path:n,...r}){const{run:i}=t;const{log:o,signal:s}=i;const{compression:a}=r;const d=new st({countsBlocks:It(
t)});const c=vt([d,Fi(i.touch)]);const f=Ui(t,e);const u=await zt(e,i,c,f?.spans);const l=ot(u,r.totalBytes);const m=f?.
pack(u,n)??Nn(u,n,a);const{digest:h,packedBytes:g}=await W(o,l,m);await e.resume();if(s.aborted)throw H(s.reason);const y=Ri(
u,e);o.info(`Packed ${ee(y.entries)} in one layer of ${I(d.bytes)}, packed ${I(g)}${f?.copied??""}`);const E=u.digest();
if(f!==void 0&&!Np(t))await f.check(n,E,i);const k={path:n,diffId:E,digest:h,packedBytes:g,packing:a.kind};const P=y.dataBytes>
0;const C=await Kc([k],r,P);const{bytesWritten:L}=u;return{...C,newBytes:d.bytes,streamBytes:L,counts:y}}function Np({options:t}){
return t.verify||t.tagLocations.length===0}async function U0(t,e,n){const{record:r}=e;const i=It(t);const{bytes:o,streamBytes:s}=await Cp(
e,t.run,i);const a=gc(e).map((f,u)=>({...f,contents:r.layers&&ps(r.layers[u]?.contents??[])}));const d=await Kc(a,n,r.dataBytes>
0);const c=r.layers===void 0?"one layer":`${r.layers.length} layers`;t.run.log.info(`Took ${ee(r.entries)} in ${c} of ${I(
o)}, packed ${I(r.packedBytes)}`);return{...d,parts:r.layers,newBytes:o,streamBytes:s,counts:is}}var F0=3;function ps(t){
const e=t.slice(0,F0).map(({name:n})=>n);return`${e.join(", ")}${t.length>F0?" and more":""}`}async function Kc(t,e,n){const r=await e.
configFor(t);const i=z(r);return{stored:void 0,packed:{files:t,config:r,request:e,hasContent:n},packedBytes:t.reduce((o,{
packedBytes:s})=>o+s,0),imageId:i,configDigest:i}}async function Cp(t,e,n=false){let r=0;let i=0;for(const o of gc(t)){const s=await J1(
o,e,n);r+=s.bytes;i+=s.streamBytes}return{bytes:r,streamBytes:i}}async function J1({path:t,packing:e,diffId:n},r,i){const o=new st(
{countsBlocks:i});const s=Gc({path:t,packing:e},r,o);const{diffId:a,streamBytes:d}=await s.catch(c=>{if(r.signal.aborted)
throw c;throw Ln("its layer cannot be unpacked.",c)});if(a!==n)throw Ln(`its layer unpacks to ${a}, but the record says ${n}\
.`);return{bytes:o.bytes,streamBytes:d}}import{createReadStream as rM}from"node:fs";import{rm as iM}from"node:fs/promises";import{pipeline as oM}from"node:stream";import{open as Z1}from"node:fs/promises";import{Readable as Q1}from"node:stream";var G1=16*1024;var V1=512;async function*H0(t,e,n){let r;for(const i of K1(e,n)){const o=r;r=Y1(t,i);r.catch(()=>{});if(o!==
void 0)yield await o}if(r!==void 0)yield await r}function*K1(t,e){let n=[];let r=e;for(const i of t){if(n.length>0&&(i.bytes>
r||n.length===V1)){yield n;n=[];r=e}n.push(i);r-=i.bytes}if(n.length>0)yield n}async function Y1(t,e){const n=q1(e);const r=await Promise.
all(n.map(o=>X1(t,o)));const i=new Map;for(const[o,{start:s,ranges:a}]of n.entries())for(const d of a){const c=d.start-s;
i.set(d,r[o].subarray(c,c+d.bytes))}return e.map(o=>[o,i.get(o)])}function q1(t){const e=[];for(const n of t.toSorted((r,i)=>r.
start-i.start)){const r=e.at(-1);const i=n.start+n.bytes;if(r!==void 0&&n.start-(r.start+r.bytes)<=G1){r.bytes=Math.max(
r.bytes,i-r.start);r.ranges.push(n)}else e.push({start:n.start,bytes:n.bytes,ranges:[n]})}return e}async function X1(t,{
start:e,bytes:n}){const r=Buffer.allocUnsafeSlow(n);for(let i=0;i<n;){const{bytesRead:o}=await t.read(r,i,n-i,e+i);if(o===
0)throw new p("TEMP_DIR",`The flat layer in the temporary directory should have ${e+n} bytes or more, but ends at ${e+i}\
: it was changed.`,{hint:"Let nobody else write to the temporary directory, then run again."});i+=o}return r}var Yc=1024*1024;function W0(t,e,n,r){return Q1.from(eM(t,e,r),{objectMode:false,highWaterMark:Yc,signal:n})}async function*eM(t,e,n){
const r=await Z1(t.path);try{for await(const i of H0(r,nM(t.index,e),Yc)){const o=i.flatMap(([s,a])=>{if(!s.isParent){tM(
t,n,s);return[a]}const{extensions:d,header:c}=xc(t0(a));for(const f of[...d,c])n?.add(f.length,void 0);return[...d,c]});
yield o.length===1?o[0]:Buffer.concat(o)}n?.add(en.length,void 0);yield en}finally{await r.close()}}function tM({spans:t},e,{
start:n,bytes:r}){if(e===void 0)return;if(t===void 0)e.add(r,void 0);else for(const i of t.range(n,r))e.add(i.bytes,i.origin)}
function*nM(t,{pieces:e}){let n=0;let r=0;for(const i of e){const o=i<0;const s=o?~i:i;const a=t.start[s];if(o||a!==n+r){
yield*z0(n,r);[n,r]=[a,0]}if(o)yield{start:a,bytes:t.bytes[s],isParent:o};else r+=t.bytes[s]}yield*z0(n,r)}function*z0(t,e){
for(let n=0;n<e;n+=Yc)yield{start:t+n,bytes:Math.min(Yc,e-n),isParent:false}}var sM=2;var aM=5;var dM=.97;async function J0(t,e,n,{path:r,...i}){const{run:o}=t;const s=Ui(t,e);const a=await b0(t,e,
{path:`${r}-flat`,isTraced:s!==void 0,totalBytes:i.totalBytes,looker:Fi(o.touch)});const d=cM(t,n);const c=await fM({job:t,
flat:a,compression:d,splice:s,path:r});await E0(a);const f=hs(c,({facts:L})=>L.bytes);const u=hs(c,L=>L.streamBytes);const l=hs(
c,({file:L})=>L.packedBytes);const m=100*hs(c,({copiedBytes:L})=>L)/Math.max(1,u);const h=s===void 0?"":`, ${m.toFixed(1)}\
 % of it copied as it was`;const{entries:g,dataBytes:y}=a.counts;const E=c.length===1?"one layer":`${c.length} layers`;o.
log.info(`Packed ${ee(g)} in ${E} of ${I(f)}, packed ${I(l)}${h}`);const k=c.map(({file:L})=>L);const P=await Kc(k,i,y>0);
const C=c.length===1?void 0:c.map(L=>L.facts);if(C!==void 0)Ic(C,o.log);return{...P,packedBytes:Mi(t)?void 0:l,parts:C,flatDiffId:a.
diffId,newBytes:f,streamBytes:u,counts:a.counts}}function cM(t,e){const{compression:n}=t.options.layer;if(!Mi(t))return n;
return e.kind==="miss"?mc(n):{kind:"none"}}async function fM(t){const{job:e,flat:n}=t;const{log:r}=e.run;const{division:i}=e.
options.layer;if(i===void 0)throw new Error("one layer is not divided");const o="maxBytes"in i?i.maxBytes:Number.POSITIVE_INFINITY;
let s=i;for(let a=1;;a++){const d=Pc(n.index,n.owners,s);for(const m of d.details)r.debug(m);const c=o0(d,n);const f=await uM(
t,c);const u=f.filter(({file:m},h)=>m.packedBytes>o&&c[h]?.isOneFile===false);if(u.length===0||a===aM||!("maxBytes"in s)){
for(const m of d.notices)r.notice(m);for(const m of a0(f,c,o))r.notice(m);if(u.length>0)r.warning(`${u.length} of ${f.length}\
 layers are larger than ${S("max-layer-size")}, the largest ${I(j0(u))}: they could not be divided any further.`);return f}
const l=j0(u);r.debug(`divided again: a layer has ${I(l)}`);s={maxBytes:Math.floor(s.maxBytes*o*dM/l)};for(const{file:m}of f)
await iM(m.path)}}function j0(t){return Math.max(...t.map(({file:e})=>e.packedBytes))}async function uM(t,e){const{run:n}=t.
job;const r=new AbortController;const i=AbortSignal.any([n.signal,r.signal]);let o=0;const s=m=>{o+=m};const a=hs(e,({layer:m})=>m.
streamBytes);const d=[];const c=[...e.entries()];const f=async()=>{for(let m=c.shift();m!==void 0;m=c.shift()){const[h,g]=m;
d[h]=await lM(t,g,{number:h+1,signal:i,onBytes:s})}};const u=Array.from({length:sM},()=>f().catch(m=>{r.abort(m);throw m}));
const l={title:"Pack",doneBytes:()=>o,totalBytes:()=>a};try{await W(n.log,l,Promise.all(u))}finally{await Promise.allSettled(
u)}if(n.signal.aborted)throw H(n.signal.reason);return d}async function lM({job:t,flat:e,compression:n,splice:r,path:i},{
layer:o,isWhole:s},{number:a,signal:d,onBytes:c}){const{run:f}=t;const u=`${i}-${a}`;const l=new st({countsBlocks:It(t)});
const m={begin:()=>{},data:Pe=>c(Pe.length),end:()=>{}};const h=new j(()=>"keep",vt([l,Fi(f.touch),m]));const g=s||r?.paysFor(
s0(o,e.index));const y=g===true?r?.another():void 0;const E=s?mM(e,d,y?.spans):W0(e.spool,o,d,y?.spans);oM(E,h,()=>{});const k=await y?.
pack(h,u)??await Nn(h,u,n);const{digest:P,packedBytes:C,copiedOutBytes:L=0}=k;const U=h.digest();if(y!==void 0&&!Np(t))await y.
check(u,U,f);const q=o.largest;const Ee=s?void 0:ps(q);return{file:{path:u,diffId:U,digest:P,packedBytes:C,packing:n.kind,
contents:Ee},facts:{diffId:U,digest:P,packedBytes:C,bytes:l.bytes,entries:o.entries,contents:q},streamBytes:h.bytesWritten,
copiedBytes:L}}function mM({spool:t,streamBytes:e},n,r){if(r!==void 0&&t.spans!==void 0)for(const{bytes:i,origin:o}of t.
spans.range(0,e))r.add(i,o);return rM(t.path,{highWaterMark:1024*1024,signal:n})}function hs(t,e){return t.reduce((n,r)=>n+
e(r),0)}import{posix as bM}from"node:path";var pM=1e3;async function G0(t,e,{id:n}){const[r,i]=await Promise.all([t.docker.run(["diff",n]),$e(t,n,["--size"])]);const o=r.
split("\n").map(d=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(d)?.groups).filter(d=>d!==void 0);const{SizeRw:s}=i;if(o.length>
pM||typeof s!=="number")return void 0;const a=await V(t,{source:e});try{const d=[];for(const{kind:c,path:f=""}of o){const u=await hM(
t,a,f,c==="D");if(u>0)d.push({path:f,bytes:u})}return{old:d,writtenBytes:s}}finally{await K(t,a)}}async function hM(t,e,n,r){
const{signal:i}=t;try{return await gM(await t.transport.readArchive(e,n,i),r)}catch(o){if(ze(o,n))return 0;throw o}}async function gM(t,e){
const n=new AbortController;let r=0;let i=true;const o=new j(({typeFlag:s,sizeBytes:a})=>{if(n.signal.aborted)return"dro\
p";r+=a;if(i&&(s!=="5"||!e))n.abort();i=false;return"drop"});await rr(n.signal,t,o);return r}import{posix as yM}from"node:path";var qc="/var/lib/apt/lists";var V0="/var/cache/apt";function K0(t){return[qc,V0].some(
e=>t.startsWith(`${e}/`))}function Y0(t){return t.filter(e=>{const n=yM.normalize(`/${e}/`);return[`${qc}/`,`${V0}/`].some(
r=>r.startsWith(n)||n.startsWith(r))})}function gs(t,e){return`echo ${t.slice(0,-1)}"${t.slice(-1)}"-${e}`}function q0(t){
return["set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/nu\
ll 2>&1 || { ${gs(t,"no-apt")}; exit 0; }`,"apt-get clean",`[ -d ${qc} ] || exit 0`,`cd ${qc}`,"for name in * .[!.]* ..?\
*; do",'  [ -e "$name" ] || [ -h "$name" ] || continue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial \
]; then',"    find partial -mindepth 1 -delete","  else",'    rm -rf -- "./$name"',"  fi","done"].join("\n")}import{randomBytes as wM}from"node:crypto";function X0(t,{script:e,aptClean:n}){const r=[gs(t,"shell"),e===void 0?":":`/bin/sh -e -c " $1" || exit $?; ${gs(t,"run")}`,
n?`/bin/sh -c "$2" || exit $?; ${gs(t,"apt")}`:":"].join("\n");return["-c",r,"sh",e??"",q0(t)]}var Xc=class{token=`docke\
r-flatten-${wM(8).toString("hex")}`;#e=new Map;ms(e){return this.#e.get(e)}read(e){const n=e.indexOf(this.token);if(n!==
-1)this.#e.set(e.slice(n+this.token.length+1).trim(),performance.now());return this.strip(e)}strip(e){const n=e.indexOf(
this.token);if(n===-1)return e;return n===0?void 0:e.slice(0,n)}};var EM=/no such file or directory|executable file not found|not a directory/i;var SM=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i;
var Z0=/exec format error/i;var xM=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im;var kM=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;
async function Q0(t,e,n){const{log:r,signal:i}=t;const{image:o}=e;PM(o,n,r);const s=new Xc;const a=await qd(t,o,{program:"\
/bin/sh",args:X0(s.token,n),user:"0:0",network:n.network,shows:l=>s.read(l)}).catch(l=>{const m=l instanceof p&&l.code===
"DOCKER_FAILED";throw m?ek(n,l.message,l)??l:l});if(s.ms("shell")===void 0)return OM(t,o,n,a);if(a.exitCode!==0)throw IM(
o,n,s,a);const d=TM(o,n,s,r);const{container:c}=a;if(d.length===0){await gi(t,c);return mr}const f=G0(t,o,c).then(l=>d.map(
m=>vM(m,d,l))).catch(l=>{if(!i.aborted)r.notice(`Could not measure what the commands freed: ${x(l)}`);return d});const u=ex(
t,e,c);return{changed:u,commands:d,measuredCommands:f,needsAptRule:false}}function PM({volumes:t},{script:e,aptClean:n},r){
if(e!==void 0&&t.length>0){r.warning(`The image declares volumes: ${t.join(", ")}. They are empty while "run" runs, and \
its changes below them are not in the result.`)}const i=n?Y0(t):[];if(i.length>0){r.warning(`"apt-clean" cannot clean be\
low the volumes that the image declares: ${i.join(", ")}. Use ${S("exclude")} to drop their contents.`)}}function Zc(t){
if(t.length===0)return"";return` The image's volumes are empty while commands run: ${t.join(", ")}.`}function IM(t,{script:e,
network:n},r,i){const o=e!==void 0&&r.ms("run")===void 0?"run":"apt-clean";const s=Xd(i,d=>r.strip(d));const a=o==="run"?
`Nothing was tagged. The script stops at the first command that fails${n==="none"?`, and it has no network unless ${S("r\
un-network")} names one`:""}.`:`Leave ${S("apt-clean")} out to flatten without it, or repair apt in the image.`;return new p(
"COMMAND_FAILED",`"${o}" failed in a container of ${t.reference} with exit status ${i.exitCode}:
${s}`,{hint:a+Zc(t.volumes)})}function TM(t,{script:e,aptClean:n},r,i){const o=r.ms("no-apt")===void 0;if(!o){i.notice(`\
Skipped apt-clean: the image has no apt-get.${Zc(tk(t))}`)}const s=r.ms("shell")??0;const a=r.ms("run")??s;const d=[];if(e!==
void 0)d.push({name:"run",ms:a-s});if(n&&o)d.push({name:"apt-clean",ms:(r.ms("apt")??a)-a});return d}var mr={changed:void 0,
commands:[],measuredCommands:Promise.resolve([]),needsAptRule:false};function vM(t,e,n){if(n===void 0)return t;const r=e.
length>1;const i=t.name==="apt-clean";const o=n.old.filter(({path:s})=>!r||K0(s)===i).reduce((s,{bytes:a})=>s+a,0);return{
...t,bytes:o-(r&&i?0:n.writtenBytes)}}async function OM(t,e,n,r){const{log:i}=t;const{script:o,aptClean:s}=n;const a=ek(
n,r.stderr);if(a!==void 0)throw a;const d=BM(e,t,r);if(o!==void 0){throw new p("COMMAND_FAILED",`"run" needs a shell in ${e.
reference}, but ${d}.`,{hint:`Use ${S("clean")} and ${S("exclude")} instead: they need no program in the image.${Zc(e.volumes)}`})}
await gi(t,r.container);if(s){i.notice(`Used the rules of ${S("clean","apt")} instead of apt-clean: ${d}.${Zc(tk(e))}`)}
return{...mr,needsAptRule:s}}function ek({network:t},e,n){if(t==="none"||!xM.test(e))return void 0;return new p("COMMAND\
_FAILED",`Cannot connect the container for "run" to the network ${JSON.stringify(t)} (${S("run-network")}): ${e.trim().slice(
-2e3)}`,{hint:`Name a network that "docker network ls" lists, for example "bridge", or leave ${S("run-network")} out.`,cause:n})}
function tk({volumes:t}){return t.filter(e=>kM.test(bM.normalize(e)))}function BM(t,e,n){const r=`${n.stderr}
${n.stdout}`;const{architecture:i}=t.platform;const o=e.platform.architecture;const s=i!==o;const a=EM.test(r);const d=SM.
test(r);if(Z0.test(r)&&!s)return`the image's /bin/sh is not an executable for this machine (${o})`;if(Z0.test(r)||s&&!a&&
!d)return`the image is for ${i}, which this machine (${o}) cannot run`;if(d)return"the image's /bin/sh cannot be execute\
d: it is a directory or not executable";if(a)return"the image has no shell (/bin/sh)";throw te(["start"],n)}var _M=3;var RM=1e5;var AM=[10,5,3];var LM=.01;var Hi=class{#e=new Map;#t;constructor(e){this.#t=e}begin(e,n){const r=Tn(
e,n);if(r===0)return;const i=R(e.name);this.#t?.(i,r);const o=this.#n(i);const s=this.#e.get(o);if(s===void 0)this.#e.set(
o,{bytes:r,files:1});else{s.bytes+=r;s.files++}}data(){}end(){}#n(e){let n=0;for(let i=0;i<_M;i++){const o=e.indexOf("/",
n===0?0:n+1);if(o===-1)break;n=o}let r=e.slice(0,n);while(this.#e.size>=RM&&r!==""&&!this.#e.has(r))r=r.slice(0,Math.max(
0,r.lastIndexOf("/")));return r}get largest(){let e=0;for(const{bytes:n}of this.#e.values())e+=n;return rk(this.#r(),"",
0,e*LM)}get all(){return[...this.#r().values()].flatMap(e=>[...e].map(nk))}#r(){const e=new Map;for(const[n,r]of this.#e){
for(let i=n;i!=="";){const o=i.slice(0,Math.max(0,i.lastIndexOf("/")));const s=e.get(o)??new Map;e.set(o,s);const{bytes:a,
files:d}=s.get(i)??{bytes:0,files:0};s.set(i,{bytes:a+r.bytes,files:d+r.files});i=o}}return e}};function nk([t,e]){return{
path:`/${J(t).toString("utf8")}`,...e}}function rk(t,e,n,r){return[...t.get(e)??[]].filter(([,{bytes:i}])=>i>=r).sort(([
i,o],[s,a])=>a.bytes-o.bytes||(i<s?-1:1)).slice(0,AM[n]).flatMap(([i,o])=>[nk([i,o]),...rk(t,i,n+1,r)])}var Qc=500;var NM=1e6;var CM=300;var ef=class{#e;#t=[];#n=[];#r=0;#i=0;directories=new Hi((e,n)=>this.#o(e,n));constructor(e){
this.#e=e}#o(e,n){if(this.#t.length<NM){this.#t.push(e);this.#n.push(n);return}this.#r+=n;this.#i++}get contents(){const e=this.#s();
const n=this.directories.all.toSorted(ik);const r=i=>e.reduce((o,s)=>o+s[i],0);return{bytes:r("bytes"),files:r("files"),
packages:e.slice(0,Qc),morePackages:Math.max(0,e.length-Qc),directories:n.slice(0,Qc).map(i=>({...i,path:ok(i.path)})),moreDirectories:Math.
max(0,n.length-Qc)}}#s(){const e=new Map;const n=(r,i,o,s)=>{const a=`${r}:${i}`;const d=e.get(a);if(d===void 0)e.set(a,
{manager:r,name:i,bytes:o,files:s});else{d.bytes+=o;d.files+=s}};for(const[r,i]of this.#t.entries()){const{manager:o,name:s}=this.#e.
packageOf(i)??$p;n(o,s,this.#n[r]??0,1)}if(this.#i>0)n($p.manager,$p.name,this.#r,this.#i);return[...e.values()].sort(ik).
map(r=>({...r,name:ok($M(r.name))}))}};var $p={manager:"other",name:""};function ik(t,e){const n=({manager:r,name:i,path:o})=>o??
`${r}:${i}`;return e.bytes-t.bytes||(n(t)<n(e)?-1:1)}function $M(t){return J(t).toString("utf8")}function ok(t){return ce(
t,CM)}var sk=4e5;var DM=15e4;var FM=40;var ys=class{#e={children:new Map,folded:void 0};#t;#n;#r=0;#i=0;constructor(e,n=sk){this.#t=
e;this.#n=n}get foldedFiles(){return this.#i}add(e,n,r=-1){if(n===0)return;const i=e.split("/");const o=[...i.splice(0,FM),
...i.length>0?[i.join("/")]:[]];const s=n<0?this.#o(o,n,r):n;if(s===0)return;const a=o.pop()??"";let d=this.#e;for(const f of o)
d=this.#s(d,f);const c=d.children.get(a);if(c===void 0){d.children.set(a,{bytes:s,group:r});this.#r++}else if("bytes"in c){
c.bytes+=s}if(this.#r>this.#n)this.#a()}#o(e,n,r){const i=[];let o=this.#e;for(const a of e){if(o===void 0||"bytes"in o)
break;if(o.folded!==void 0)i.unshift(o.folded.bytes);o=o.children.get(a)}if(o!==void 0)return n;let s=n;for(const a of i){
const d=a.get(r)??0;const c=Math.min(d,-s);a.set(r,d-c);s+=c}return s}#s(e,n){const r=e.children.get(n);if(r!==void 0&&"\
children"in r)return r;const i={children:new Map,folded:void 0};e.children.set(n,i);if(r===void 0)this.#r++;return i}#a(){
let e=1024;const n=this.#n/sk*DM;while(this.#r>n){this.#r=this.#d(this.#e,"",e).nodes;e*=2}}#d(e,n,r){let i=0;let o=0;for(const[
s,a]of e.children){const d=n===""?s:`${n}/${s}`;if("bytes"in a){o+=a.bytes;if(a.bytes>=r)i++;else{e.children.delete(s);const f=a.
group===-1?this.#t(d):a.group;this.#c(e,1,new Map([[f,a.bytes]]));this.#i++}continue}const c=this.#d(a,d,r);o+=c.bytes;if(c.
bytes>=r)i+=c.nodes+1;else{e.children.delete(s);if(a.folded!==void 0)this.#c(e,a.folded.files,a.folded.bytes)}}for(const s of e.
folded?.bytes.values()??[])o+=s;return{nodes:i,bytes:o}}#c(e,n,r){e.folded??={files:0,bytes:new Map};e.folded.files+=n;for(const[
i,o]of r)e.folded.bytes.set(i,(e.folded.bytes.get(i)??0)+o)}toPage(e=()=>true){const n=(r,i)=>{const o=[];for(const[s,a]of r.
children){const d=i===""?s:`${i}/${s}`;const c=J(s).toString("utf8");if("children"in a){const u=n(a,d);if(u.length>0)o.push(
[c,0,-1,u]);continue}const f=a.group===-1?this.#t(d):a.group;if(a.bytes>0&&e(f))o.push([c,a.bytes,f])}for(const[s,a]of r.
folded?.bytes??[])if(a>0&&e(s))o.push(["(smaller files)",a,s]);return o};return["",0,-1,n(this.#e,"")]}};var zi=class{#e;#t;#n;#r;#i=false;observer;constructor({files:e=false,contents:n=false},r){const i=e||n?new Ai:void 0;this.#t=
e&&i!==void 0?new Dp(i):void 0;this.#n=n&&i!==void 0?new ef(i):void 0;this.#e=this.#n?.directories??new Hi;this.#r=r;const o=vt(
[this.#e,i,this.#t?.observer,r])??this.#e;const s=i!==void 0;this.observer={begin:(a,d)=>this.#o(()=>o.begin(a,d)),data:s?
a=>this.#o(()=>o.data(a)):()=>{},end:s?()=>this.#o(()=>o.end()):()=>{}}}onDropped=(e,n,r)=>{this.#o(()=>this.#t?.drop(e,
n,r))};get directories(){return this.#o(()=>this.#e.largest)}get suggestions(){return this.#o(()=>this.#r?.found)}get contents(){
return this.#o(()=>this.#n?.contents)}get page(){return this.#o(()=>this.#t?.toPage())}#o(e){if(this.#i)return void 0;try{
return e()}catch{this.#i=true;return void 0}}};var Dp=class{#e;#t=new ys(()=>-1);#n=[];observer;constructor(e){this.#e=new ys(
n=>ar.indexOf(e.managerOf(n)));this.observer=new Fp(this.#e)}drop(e,n,r){if(!this.#n.includes(r))this.#n.push(r);this.#t.
add(e,n,ar.length+this.#n.indexOf(r))}toPage(){const e=[[this.#e,"of the result"],[this.#t,"that were dropped"]];const n=[
...ar.map(r=>({name:r,kind:r==="other"?"other":"manager"})),...this.#n.map(({kind:r,name:i})=>({kind:r,name:i}))];return{
groups:n,result:this.#e.toPage(),dropped:this.#t.toPage(r=>(this.#n[r-ar.length]?.bytes??0)>0),notes:e.filter(([r])=>r.foldedFiles>
0).map(([r,i])=>`${r.foldedFiles} small files ${i} are not shown one by one: "(smaller files)" combines those of a direc\
tory.`)}}};var Fp=class{#e;constructor(e){this.#e=e}begin(e,n){const r=Tn(e,n);if(r>0)this.#e.add(R(e.name),r)}data(){}end(){}};import{access as MM,constants as ak,mkdtemp as UM,rm as HM,stat as Mp,statfs as dk}from"node:fs/promises";import{join as zM}from"node:path";var WM=.5;var jM={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not write there",EPERM:"\
this user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"};var JM={input:()=>`T\
he ${T("temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment variable TMPDIR \
(/tmp if it is not set)"};async function ck(t,e,n){try{await MM(t,ak.W_OK|ak.X_OK);await HM(await UM(zM(t,ie(n))),{recursive:true})}catch(r){
const i=await GM(t,me(r));throw new p("TEMP_DIR",`${JM[e]()} must be a writable directory, but ${JSON.stringify(t)} is n\
ot: ${i}.`,{hint:e==="input"?"Name an existing, writable directory, or leave it out.":`Create that directory, or name an\
 existing, writable one with the ${T("temp-dir")}.`,cause:r})}}async function GM(t,e){const n=await Mp(t).catch(()=>void 0);
if(n!==void 0&&!n.isDirectory())return"it is not a directory";if(n!==void 0&&e==="ENOENT")return"no file can be created \
in it";return jM[e]??e}function ws(t,e,n,r=WM){if(!n)return e;if(t===void 0)return Math.round(e*r);return t.reduce((i,o)=>i+
(/[+.](?:gzip|zstd)$/.test(o.mediaType)?o.sizeBytes:Math.round(o.sizeBytes*r)),0)}async function Up(t,e,n="The packed la\
yer needs"){const{bavail:r,bsize:i}=await dk(t);const o=r*i;if(o>=e)return;throw new p("NO_SPACE",`${n} about ${I(e)} in\
 ${t}, but only ${I(o)} are free.`,{hint:`Free some disk space, or name a directory on a larger disk with the ${T("temp-\
dir")}.`})}async function Hp({store:t,diskRoot:e},{unpackedBytes:n,packedBytes:r,spoolBytes:i},o){if(e===void 0)return void 0;
const s=await Promise.all([dk(e),Mp(e),Mp(o)]).catch(()=>void 0);if(s===void 0)return void 0;const[{bfree:a,bsize:d},c,f]=s;
const u=[{what:"unpacked",bytes:n}];if(t.keepsPacked)u.push({what:"packed",bytes:r});if(i>0&&c.dev===f.dev)u.push({what:"\
for the spool, which is on the same disk",bytes:i});const l=u.reduce((g,{bytes:y})=>g+y,0);const m=a*d;if(m>=l)return void 0;
const h=u.map(({what:g,bytes:y})=>`${I(y)} ${g}`).join(", ");return`The engine's disk may be too small: the result needs\
 up to ${I(l)} there (${h}), but only ${I(m)} are free in ${e}. If it does not fit, nothing is tagged. "docker system df\
" shows what uses the space.`}async function uk(t,e){const{engine:n,source:r,sourceConfig:i,options:o,sweep:s}=t;const{tempDir:a,layer:d}=o;if(t.packTo===
void 0&&n?.store.keepsPacked===false){const E=r.knownBytes??0;return fk(t,{unpackedBytes:E,packedBytes:0,spoolBytes:0})}
const c=(await e).bytes;const{packedLayers:f}=await i;const u=d.division===void 0?0:c;const l=d.compression.kind!=="none"&&
(d.division===void 0||t.cache!==void 0||!Mi(t));const m=ws(f,c,l)+u;const h=u===0?void 0:"The filesystem and the layers \
made of it need";await Up(a,m,h).catch(async()=>{await s.settle();await Up(a,m,h)});const g=ws(f,c,l,1);const y={unpackedBytes:c,
packedBytes:g,spoolBytes:g+u};await fk(t,y)}async function fk({engine:t,options:e,sweep:n},r){if(t===void 0)return;if(await Hp(
t,r,e.tempDir)===void 0)return;await n.settle();const i=await Hp(t,r,e.tempDir);if(i!==void 0)t.log.warning(i)}var VM=50;async function lk(t,e){const n=new Map;for(const[r,i]of t.requiredPaths.entries()){if(n.has(i.text))continue;const o=r<
VM?e.lookAtImage:void 0;const s=await KM(t,i,{...e,lookAtImage:o});if(s!==void 0)n.set(i.text,qM(i,s))}return[...n.values()]}
async function KM(t,{candidates:e},{look:n,lookAtImage:r}){const i=e.map(s=>t.trace(s));const o=i.find(({droppedBy:s})=>s!==
void 0)?.droppedBy;if(o===void 0&&r===void 0)return void 0;for(const{end:s,droppedBy:a}of i)if(a===void 0&&s!==void 0&&await n(
s)!==void 0)return void 0;if(o!==void 0||r===void 0)return o;for(const s of e)if(await YM(s,r))return"a command";return void 0}
async function YM(t,e){const n=await Ed(t,async r=>(await e(r))?.link);return n!==void 0&&await e(n.end)!==void 0}function qM({
by:t,text:e},n){const r=_(Buffer.from(e));return t==="WORKDIR"?`The image's WORKDIR ${r} is not in the result: ${n} remo\
ved it. The engine will create it again, empty and owned by root.`:`The image's ${t} refers to ${r}, which is not in the\
 result: ${n} removed it. Containers of the result may not start.`}function tf(t){const e=new Map;const n=async r=>{try{const i=await t(Buffer.from(r,"latin1").toString());if(i===void 0)return void 0;
const o=i.typeFlag==="2";return{link:o?ue(i).link.toString("latin1"):void 0}}catch(i){if(i instanceof p&&i.code==="TAR_L\
IMIT")return{link:void 0};throw i}};return r=>{const i=e.get(r)??n(r);e.set(r,i);return i}}import{isUtf8 as XM}from"node:buffer";import{pipeline as ZM}from"node:stream/promises";var mk=8;var nf=class{#e;#t;constructor(e,n){this.#e=e;this.#t=n}*emit(e,n=e){const{retime:r,observer:i}=this.#e;const o=r(
n);i?.begin(e,{head:o});i?.end();this.#t.entries++;yield*[...o.extensions,o.header]}async*fetchEntry(e,n){const{reader:r,
signal:i}=this.#e;const o=J(e);const s=await r.openPath(o,i).then(l=>fi(l,0)).catch(l=>{if(r.isNotFound(l,o))return void 0;
throw l});if(s===void 0)return;const a=s.typeFlag==="5";const d=J(a?`${e}/`:e);const{typeFlag:c}=s;const f={...be(s,d),name:d,
typeFlag:c,sizeBytes:0};const u=n(f)===void 0?"drop":r.decide(f);if(u!=="drop")yield*this.emit(f,u==="keep"?f:u.head)}async*fetch(e,n,{
mayBeAbsent:r=false}={}){const{reader:i,retime:o,observer:s,signal:a}=this.#e;const d=e.slice(0,e.lastIndexOf("/")+1);let c;
const f={begin:(m,h)=>c!==void 0&&s?.begin(c,h),mapBlock:m=>c!==void 0&&s?.mapBlock?.(m),data:m=>c!==void 0&&s?.data(m),
end:()=>c!==void 0&&s?.end()};const u=new j(m=>{c=void 0;const h=n(d+R(m.name),m);if(h===void 0)return"drop";const g=J(m.
name.at(-1)===47?`${h}/`:h);const{typeFlag:y,sizeBytes:E}=m;c={...be(m,g),name:g,typeFlag:y,sizeBytes:E};const k=i.decide(
c);if(k==="drop")return k;return k==="keep"?{head:o(c)}:{...k,head:o(k.head)}},f,{isPart:true});const l=J(e);try{const m=ZM(
await i.openPath(l,a),u,{signal:a});m.catch(()=>{});for await(const h of u)yield h;await m}catch(m){if(!r||!i.isNotFound(
m,l))throw m}this.#t.entries+=u.counts.entries;this.#t.dataBytes+=u.counts.dataBytes}};function rf(t){const e=Map.groupBy(
pk(t),({root:n})=>n);return new Map([...e].map(([n,r])=>[n,r.map(({path:i})=>i)]))}function pk(t){if(t.length<=mk)return t.
map(r=>({root:QM(r),path:r}));const e=eU(t);const n=Map.groupBy(t,r=>r.split("/")[e.length]);if(e.length>1||e.length===1&&
n.size>mk)return t.map(r=>({root:e.join("/"),path:r}));return[...n.values()].flatMap(pk)}function QM(t){for(let e=t;e!==
"";e=e.slice(0,Math.max(e.lastIndexOf("/"),0)))if(XM(J(e.slice(e.lastIndexOf("/")+1))))return e;return t}function eU(t){
let e=t[0]?.split("/").slice(0,-1)??[];for(const n of t){const r=n.split("/").slice(0,-1);const i=e.findIndex((o,s)=>o!==
r[s]);if(i!==-1)e=e.slice(0,i)}return e}var of=class{#e;#t;#n;#r;#i=new Set;#o=[];#s=new Set;constructor(e,n,r,i=Bn){this.#e=e;this.#r=dm(i);this.#t=n;this.#n=r}findRestored(){
if(this.#e.dropped.isEmpty)return{restored:[],roots:[]};for(const[r,i]of this.#t.kept)this.#d(r,i);for(const r of this.#r)
this.#c(r);for(let r=this.#a();r!==void 0;r=this.#a())this.#d(...r);if(this.#t.isFull)this.#e.warnTooManyLinks();const e=r=>De(
r).some(i=>this.#i.has(i));const n=[...this.#i];return{restored:n,roots:n.filter(r=>!e(r))}}#a(){if(this.#o.length===0){
for(const{isSkipped:e,droppedTops:n}of this.#e.presets)if(e)for(const r of n)this.#u(r)}return this.#o.pop()}#d(e,n){const r=Ho(
Gb(e,n),this.#t.targetOf);if(r===void 0)return;this.#e.skipPresetsFor(e,r.end);const i=o=>this.#n.has(o)&&this.#t.targetOf(
o)===void 0;for(const o of r.through)if(!i(o))this.#f(o,e);this.#f(r.end,e)}#c(e){const n=Ho(e.path,this.#t.targetOf)?.end;
if(n===void 0||n===e.path||e.extent==="itself")return;for(const r of this.#e.restoreReferenced(am(e,n))){this.#i.add(r);
this.#u(r)}}#f(e,n){if(!this.#e.dropped.has(e))return;const r=this.#t.typeAt(e);const i=this.#e.restore(e,r,n,this.#n.has(
e));if(i==="unchanged")return;if(i!=="restored"){this.#e.warnBrokenLink(`The pattern ${JSON.stringify(i.text)} drops ${_(
J(`/${e}`))}, the target of the link ${_(J(`/${n}`))}, which is broken in the result.`);return}if(this.#e.decisionFor(e,
r).action==="keep")this.#i.add(e);this.#u(e)}#u(e){if(this.#s.has(e))return;this.#s.add(e);for(const[n,r]of this.#t.droppedBelow(
e))if(this.#e.decisionFor(n,"2").action==="keep")this.#o.push([n,r])}};var sf=class{#e=new Map;#t=[];#n;constructor(e){this.#n=e}push(e){this.#e.set(e.path,e);if(!this.#n)this.#t.push(e.path)}leaveFor(e){
for(let n=this.#t.at(-1);n!==void 0;n=this.#t.at(-1)){if(Hr(e,n))return;this.#r(n);this.#t.pop()}}end(){for(const e of this.#e.
keys())this.#r(e)}releaseAbove(e){if(this.#e.size===0)return[];this.#t=[];return De(e).flatMap(n=>{const r=this.#e.get(n);
this.#e.delete(n);return r===void 0?[]:[r]})}#r(e){Ft(this.#e.get(e)?.count,1,0);this.#e.delete(e)}};var df=1e5;var af=class{#e=new Map;#t=0;add(e,n,r,i){if(++this.#t>df)throw zp(r.count?.name??"a rule");const o=R(n.name);
const s=this.#e.get(e)??{name:o,decision:r,before:[],links:[]};s.before.push(...i);s.links.push(n);this.#e.set(e,s)}get directories(){
return[...this.#e.values()].flatMap(({before:e})=>e)}async*contents(e,n,r){const i=new Map(this.#e);for(const[o,{links:s}]of this.#e){
if(!n(o))continue;for(const a of s)yield*e.emit(a);i.delete(o)}for(const[o,s]of rf([...i.keys()])){const a=new Set(s);yield*e.
fetch(o,(d,c)=>{const f=a.has(d)?this.#e.get(d):void 0;if(f===void 0)return void 0;if(c.typeFlag==="1"||!i.delete(d))throw hk(
d,f.name);r(d,f.decision,In(c));return f.name});for(const d of s){const{name:c,links:f}=this.#e.get(d);if(i.has(d))throw hk(
d,c);for(const u of f.slice(1))yield*e.emit(u,_d(u,J(c)))}}}};function zp(t){return new p("TAR_LIMIT",`More than ${df} h\
ard links point to files that ${t} drops.`,{hint:"Leave that rule out: the hard links keep the content anyway, so it wou\
ld free little."})}function hk(t,e){return new p("CHECK_FAILED",`${_(J(t))} was read again, since ${_(J(e))} is a hard l\
ink to it, but the engine did not return a single file.`,{hint:Z})}function cf(t,e){return{name:Buffer.from(t.name),typeFlag:t.
typeFlag,sizeBytes:t.sizeBytes,extensions:e.extensions,header:Buffer.from(e.header)}}var tU=new Set(["0","7","S"]);var ff=class{#e;#t;#n=new Set;#r=new bd;#i=new Map;#o=new af;#s=new Map;#a=0;#d=0;appended={
entries:0,dataBytes:0};#c;#f;constructor(e){this.#e=new oi(e);this.#t=new sf(e.returnsToDirectories===true);this.#f=e.references??
Bn;this.#c=e.onDropped??(()=>{})}get counts(){return this.#e.counts}get requiredPaths(){return this.#f.required}get findings(){
return this.#e}dropsContentOf(e){const n=this.#e.decisionFor(e,"0");const{action:r,rule:i}=n;const o=r==="empty"||r==="d\
rop"&&i===void 0;if(o)this.#s.set(e,n);return o}decide(e,n){if(n==="drop")return n;const r=R(e.name);this.#t.leaveFor(r);
const i=n==="keep"?e:n.head;const{typeFlag:o}=e;const s=this.#s.get(r)??this.#e.decisionFor(r,o);if(s.action==="drop")return this.#y(
r,e,i,s);const a=In(e);const d=o==="5"||a===0&&e.name.at(-1)===47;if(!d)this.#a++;this.#e.countSpared(s.spared,d,a);if(o===
"1"&&this.#b(e,i,s))return"drop";if(o==="2"){const u=gk(i);this.#r.add(r,u,true);this.#e.spareLinkTarget(r,u,this.#r.isFull)}
const c=this.#E(r);const f=n==="keep"?{head:i}:n;if(s.action==="empty"&&tU.has(o)&&a>0){this.#w(r,s.count,a);return{head:Rd(
i),data:Buffer.alloc(0),before:c}}return c.length===0?n:{...f,before:c}}async*appendix(e){this.#t.end();this.#S();const n=new nf(
e,this.appended);for(const o of this.#o.directories)yield*n.emit(o);const{restored:r,roots:i}=new of(this.#e,this.#r,this.#n,
this.#f).findRestored();if(i.length>0||this.#e.skippedPresets.length>0)yield*this.#u(new Set(r.flatMap(De)),i,n);yield*this.#o.
contents(n,o=>this.#e.decisionFor(o,"0").action==="keep",(o,{count:s},a)=>this.#g(o,s,0,a))}async*#u(e,n,r){const i=this.#e.
presets.filter(({isSkipped:o})=>o);for(const{droppedTops:o,count:s}of i){for(const a of o)yield*r.fetch(a,(d,c)=>this.#m(
d,c));Object.assign(s,{entries:0,bytes:0})}for(const o of rf(n).keys()){for(const s of De(o))if(this.#l(s))yield*r.fetchEntry(
s,a=>this.#p(s,a));yield*r.fetch(o,(s,a)=>e.has(s)&&this.#l(s)?this.#p(s,a):this.#m(s,a),{mayBeAbsent:true})}for(const[o,
s]of this.#i){if(this.#e.decisionFor(o,"1").action!=="keep")continue;this.#h(o,s);if(!this.#b(s,s,ii))yield*r.emit(s)}}trace(e){
const n=Ho(e,this.#r.targetOf);const r=[...n?.through??[],n?.end??e].find(d=>this.#l(d));const i=r===void 0?ii:this.#e.decisionFor(
r,this.#r.typeAt(r));const{kind:o,name:s=""}=i.count??{};const a=o==="exclude"?`the pattern ${JSON.stringify(s)}`:`the p\
reset ${s}`;return{end:n?.end,droppedBy:i.action==="drop"?a:void 0}}#l(e){return this.#e.dropped.has(e)&&!this.#n.has(e)}#m(e,n){
const r=this.#l(e)&&!this.#i.has(e)&&this.#e.decisionFor(e,n.typeFlag).action==="keep";if(r&&n.typeFlag==="1")throw zp("\
presets");return r?this.#p(e,n):void 0}#p(e,n){this.#n.add(e);this.#h(e,n);return e}#h(e,n){const{typeFlag:r}=n;const i=In(
n);const{spared:o}=this.#e.decisionFor(e,r);this.#e.countSpared(o,r==="5",i);const s=this.#e.presetThatDropped(e,r);if(s?.
isSkipped===false)this.#g(e,s.count,1,i)}#g(e,n,r,i){Ft(n,-r,-i);if(n!==void 0&&i>0)this.#c(e,-i,n)}#y(e,n,r,{count:i,rule:o}){
this.#e.recordDropped(e);if(o?.preset.skippedIfLinked===true)nU(o,e);const{typeFlag:s}=n;if(s==="5"){this.#t.push({path:e,
entry:cf(n,r),count:i});return"drop"}if(s==="2")this.#r.add(e,gk(r),false);if(s==="1"&&o!==void 0&&this.#i.size<df)this.#i.
set(e,cf(n,r));this.#d++;this.#w(e,i,In(n));return"drop"}#w(e,n,r){Ft(n,1,r);if(n!==void 0)this.#c(e,r,n)}#E(e){const n=this.#t.
releaseAbove(e);for(const{path:r}of n)this.#n.add(r);return n.map(({entry:r})=>r)}#b(e,n,r){const i=R(ue(n).link);const o=this.#e.
decisionFor(i,"0");const s=o.action==="empty"&&r.action==="empty";if(o.action==="keep"||s)return false;const a=this.#E(R(
e.name));this.#o.add(i,cf(e,n),o,a);return true}#S(){if(this.#a>0||this.#d===0)return;const e=this.counts.filter(({entries:n})=>n>
0).map(({name:n})=>JSON.stringify(n));throw new p("BAD_INPUT",`Nothing would be left of the image: ${e.join(", ")} would\
 drop all of its files.`,{hint:'Drop less, or keep some files with a pattern that starts with "!".'})}};function nU({droppedTops:t},e){
if(!t.some(n=>Hr(e,n)))t.push(e)}function gk(t){return ue(t).link.toString("latin1")}import{posix as rU}from"node:path";var iU=200;async function yk(t,e){let n=0;const r=async o=>++n>iU?void 0:(await e(o))?.link;const i=[];for(const o of t){
const s=await Ed(Buffer.from(rU.normalize(o)).toString("latin1"),r);if(s!==void 0&&s.through.length>0&&s.end!=="")i.push(
`/${Buffer.from(s.end,"latin1")}`)}return[...new Set([...t,...i])]}async function wk({run:t,source:e,sourceConfig:n,options:r},{reader:i,survey:o,ran:s}){const{signal:a}=t;const{clean:d,exclude:c}=r.
layer;const f=new Set(d);const u=nr("apt");if(s.needsAptRule&&u!==void 0)f.add(u);if(f.size===0&&c.length===0&&s.changed===
void 0)return void 0;const l=f.size>0;const m=l?await i.lookAt("etc/passwd",a):void 0;const{json:h}=await n;const g=w(h,
"config","Env");const y=m===void 0?0:Ue(m.header,"size");const E=m?.data.subarray(0,y);const k=l?await yk(e.volumes,tf(P=>i.
lookAt(P,a))):e.volumes;return new ff({presets:[...f],excludes:c,places:gd(E,F(g)?g:[]),volumes:k,references:Ql(h,Zl(E)),
returnsToDirectories:i.returnsToDirectories,onDropped:o.onDropped,isInBase:i.base?.owns})}function bk({source:t,options:e},n){
const{clean:r,exclude:i,aptClean:o}=e.layer;const s=o?nr("apt"):void 0;const{Env:a}=t.shownConfig;return new Td({active:s===
void 0?r:[...r,s],words:e.cleanWords,excludes:i,env:F(a)?a:[],volumes:t.volumes,references:Ql({config:t.shownConfig},Zl(
void 0)),isInBase:n})}async function Ek({reader:t,rules:e,survey:n},r,i){const{lookAtImage:o}=t;const s={look:tf(d=>t.lookAt(
d,i)),lookAtImage:o&&tf(d=>o(d,i))};const a=e===void 0?[]:await lk(e,s);return{rules:e?.counts??[],commands:await r.measuredCommands,
spared:e?.findings.spared??[],skippedPresets:e?.findings.skippedPresets??[],unmatched:e?.findings.unmatched??[],warnings:[
...e?.findings.warnings??[],...a],directories:n.directories,contents:n.contents,suggestions:n.suggestions}}function Wp({verify:t,html:e}){return t||e!==void 0}async function Sk(t,e,n){const{source:r,options:i}=t;const o=e.kind!==
"hit"||Wp(i);const s=o?await oU(t):mr;Ut(n,s.measuredCommands);const a=Ut(n,(s.changed??r).openReader());const d=Ut(n,sU(
t,a));return{isRead:o,ran:s,reader:await a,sourceSize:d}}async function oU(t){const{run:e,engine:n,source:r,inEngine:i,options:o}=t;
const{aptClean:s,script:a,scriptNetwork:d}=o.layer;if(a===void 0&&!s)return mr;if(r.byLayers===true){e.log.notice(`Used \
the rules of ${S("clean","apt")} instead of apt-clean: no container runs for an image that is read by its layers.`);return{
...mr,needsAptRule:s}}if(n===void 0||i===void 0)return mr;const c=a===void 0?"Clean with apt":"Run commands in a contain\
er";const f={script:a,network:a===void 0?"none":d,aptClean:s};return e.log.group(c,()=>Q0(n,i,f))}async function sU({source:t,
sourceConfig:e},n){await Promise.all([e,n]);return t.measure()}function aU({options:t,cache:e}){return t.report!==void 0||
e!==void 0}async function xk(t,e,n){const{options:r}=t;const{isRead:i,ran:o}=e;const s={files:r.html!==void 0,contents:aU(
t)};const a=new zi(s,bk(t,e.reader.base?.owns));if(!r.dryRun&&i)await uk(t,e.sourceSize);const d=i?await wk(t,{reader:e.
reader,survey:a,ran:o}):void 0;const c=await cU(t,e,d);const f=await fU(t);const u=e.sourceSize.then(({bytes:l})=>l);return{
reader:c,base:Qx(t,c),rules:d,survey:a,expected:r.verify&&!r.dryRun?dU(t):[],resume:f,expectedBytes:Ut(n,u),latestSeconds:r.
layer.sourceDateEpoch}}function dU({source:t,options:e}){const n=t.byLayers===true?"engine":"exact";const r=[...e.tagLocations.
length>0?["exact"]:[],...e.tags.length>0?[n]:[]];return[...new Set(r)].map(i=>new Ei(i))}async function cU({run:t,options:e},{
reader:n,ran:r},i){const{clean:o,exclude:s}=e.layer;const a=s.length>0||o.some(({empties:c})=>c!==void 0);if(i===void 0||
!a||n.sparingZeros===void 0)return n;const d=async c=>{await r.measuredCommands;return i.dropsContentOf(c)};return n.sparingZeros(
d,t.signal)}async function fU({source:t,options:e}){return e.pause&&t.hold!==void 0?t.hold():async()=>{}}import{mkdir as uU,rename as lU}from"node:fs/promises";import{join as kk}from"node:path";async function uf({run:t,cache:e},{key:n,directory:r},{stored:i,surveyed:o,entries:s,dataBytes:a,ms:d}){if(e===void 0||i.
savedFile===void 0)return;const c=i.diffIds[0]??"";const f={surveyed:o,entries:s,dataBytes:a,ms:d};try{await dp(r,{key:n,
diffId:c,...i.savedFile,...Pk(f)});await Oi(t,e.save(n,r,t.log))}catch(u){t.log.warning(`Could not save the layer: ${x(u)}\
.`)}}function Pk({surveyed:t,entries:e,dataBytes:n,ms:r}){const{rules:i,commands:o,spared:s,skippedPresets:a,unmatched:d,
warnings:c,suggestions:f}=t;return{entries:e,dataBytes:n,seconds:r/1e3,...{rules:i,commands:o,spared:s,skippedPresets:a,
unmatched:d,warnings:c,suggestions:f},directories:t.directories??[],contents:t.contents}}async function Ik({run:t,cache:e},{
key:n,directory:r,isReplacing:i},{diffId:o,packing:s,layers:a,...d}){if(e===void 0)return;const{log:c}=t;const f=a.map(({
path:m,...h})=>h);const u=z(Buffer.from(f.map(m=>m.digest).join("\n")));const l=f.reduce((m,h)=>m+h.packedBytes,0);try{for(const[
m,{path:h,digest:g}]of a.entries()){if(!e.canSave(ts(g),c))continue;const y=ns(r,m);await uU(y);await lU(h,kk(y,uc));await Oi(
t,e.save(ts(g),y,c,!i))}if(!e.canSave(n,c))return;await dp(r,{...{key:n,diffId:o,digest:u,packedBytes:l,packing:s,layers:f},
...Pk(d)});await Oi(t,e.save(n,r,c))}catch(m){c.warning(`Could not save the layers: ${x(m)}.`)}}function lf(t,{run:e,cache:n}){
if(t.kind!=="miss"||!n?.canSave(t.key,e.log))return void 0;return kk(t.directory,uc)}async function vk(t,e,n){return Zx(await mU(t,e,n),e.base)}async function mU(t,e,n){const{run:r,options:i,packTo:o}=t;const{
log:s}=r;const{way:a}=e.reader;const d=t.platformTitle===void 0?"":` ${t.platformTitle}`;const c=hU(t,e,n);const f=u=>i.
layer.division===void 0?M0(t,e,{...c,path:u}):J0(t,e,n,{...c,path:u});try{if(i.dryRun)return await s.group(`Estimate${d}\
 via ${a}`,()=>gU(t,e,c));if(n.kind!=="hit")return await s.group(`Flatten${d} via ${a}`,()=>o===void 0?wU(t,e,c):f(o));const u=Wp(
i)?await s.group(`Compare the cached layer${d} via ${a}`,()=>bU(t,e,n)):void 0;if(o!==void 0)return await s.group(`Check\
 the cached layer${d}`,()=>U0(t,n.found,c));return await s.group("Load the cached layer",()=>yU(t,n,c).then(l=>({...l,streamBytes:u})))}catch(u){
throw pU(u,t)}}function pU(t,{source:e,options:n}){const r=t instanceof p&&t.code==="TAR_TRUNCATED";if(!r||n.pause)return t;
return e.changedWhileRead?.(t)??t}function hU(t,e,n){const{source:r,sourceConfig:i,options:o}=t;return{platform:r.platform,
configFor:async s=>rg((await i).json,{layers:[...e.base?.layers??[],...s.filter(({isKept:a})=>a!==true)],sourceDiffIds:r.
diffIds,createdBy:rs,latestSeconds:o.layer.sourceDateEpoch}),annotations:async()=>(await i).annotations,compression:o.layer.
compression,tempDir:o.tempDir,saveTo:e.reader.isReproducible?lf(n,t):void 0,totalBytes:ln(e.expectedBytes)}}async function gU(t,e,n){
const{division:r}=t.options.layer;const i=await(r===void 0?x0(t,e,n):S0(t,e,r));return{stored:void 0,packedBytes:void 0,
...i,counts:is}}function Ok({engine:t}){if(t===void 0)throw new Error("a layer that is not packed needs an engine");return t}
async function yU(t,{found:e},n){const{stored:r,newBytes:i}=await zx(Ok(t),e,n);const o=t.source.byLayers!==true;const s=o?
i:(await Cp(e,t.run)).bytes;return{...Bk(r),newBytes:s,counts:is}}async function wU(t,e,n){const r=Ok(t);const{log:i,signal:o}=r;
const s=t.source.byLayers===true?new st({countsBlocks:false}):void 0;if(!r.store.keepsPacked)i.debug(`${S("compression")}\
 has no effect here: this image store keeps layers unpacked`);const a=r.store.keepsPacked?Ui(t,e):void 0;const d=await zt(
e,r,s,a?.spans);const c=a&&((y,E)=>a.pack(y,E));const f=await qx(r.store).store(r,d,{...n,pack:c});await e.resume();if(o.
aborted)throw H(o.reason);const u=Ri(d,e);const l=await Ii(r,f,u.dataBytes>0);const m=s?.bytes??l;const h=f.packedBytes===
void 0?"":`, packed ${I(f.packedBytes)}${a?.copied??""}`;i.info(`Stored ${ee(u.entries)} in one layer of ${I(m)}${h}`);const{
bytesWritten:g}=d;return{...Bk(f),newBytes:m,streamBytes:g,counts:u}}function Bk(t){const{packedBytes:e,expectedId:n,configDigest:r}=t;
return{stored:t,packedBytes:e,imageId:n,configDigest:r}}async function bU({run:t,options:e},n,{found:{record:r}}){const i=await vc(
n,t,{totalBytes:EU(r)});const o=i.digest();if(o!==r.diffId)throw SU(o,r.diffId,e);return i.bytesWritten}var Tk=512+256;function EU({
entries:t,dataBytes:e,rules:n}){const r=n.reduce((i,o)=>i+o.bytes+o.entries*Tk,0);return e+t*Tk+r}function SU(t,e,{layer:n,
verify:r,html:i}){if(n.script===void 0&&!n.aptClean)return Ln(`the source's layer is ${t}, but the cached layer is ${e}.`);
const o=[...r?[S("verify")]:[],...i===void 0?[]:[S("html")]];return new p("CACHE_DIFFERS","The commands produced a layer\
 that differs from the cached one, so the layer is made again.",{hint:`If this happens in every run, leave out ${o.join(
" and ")}, or the cache.`})}async function bs(t,e,n){const{run:r,options:i}=t;const o=performance.now();const s=await Sk(t,e,n);const{ran:a,isRead:d}=s;
const c=await xk(t,s,n);const f=await vk(t,c,e);const u=performance.now()-o;const l=e.kind==="hit"?e.found.record:await Ek(
c,a,r.signal);u0(l,r.log);c0(l.suggestions,i,r.log);const m=await s.sourceSize;return{job:t,cached:e,input:c,layer:f,surveyed:l,
sourceSize:m,layerMs:u,isRead:d}}function mf({job:t,cached:e,layerMs:n,isRead:r}){if(e.kind==="hit"&&!r)Wx(e,n,t.run.log)}
function xU({newBytes:t,parts:e},n,{history:r}){const{layers:i=[],unpackedBytes:o=0}=n??{};if(i.length>0&&r===void 0)return void 0;
const s=(r??[]).map(c=>c.hasLayer);const a=r?.slice(0,eu(s,i.length))??[];if(e===void 0)return[...a,{command:rs,bytes:t-
o,hasLayer:true}];const d=e.map(({bytes:c,contents:f})=>({command:tu(rs,ps(f)),bytes:c,hasLayer:true}));return[...a,...d]}
function pf(t,e){const{job:n,cached:r,input:i,layer:o,surveyed:s,sourceSize:a}=t;const{newBytes:d,packedBytes:c,imageId:f,
configDigest:u,parts:l}=o;const m=xU(o,i.base,a);return yc({source:n.source,sourceSize:a,image:{...{bytes:d,packedBytes:c,
history:m,imageId:f,configDigest:u},layers:(l?.length??1)+(i.base?.layers.length??0),parts:l},verdict:e,surveyed:s,cacheHit:r.
kind==="none"&&!r.wasAsked?void 0:r.kind==="hit",page:i.survey.page})}var _k="moby.buildkit.cache.v0";function Rk(t){if(!(_k in t))return{config:t,hadCache:false};const{[_k]:e,...n}=t;return{
config:n,hadCache:true}}var kU=[/^ostree\.(?:commit|final-diffid|bootable)$/,/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/];
var PU=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function Ak(t,e){const n=w(t,"config","Labels");if(!v(n))return[];return Object.keys(n).filter(r=>kU.some(i=>i.test(r))||
Lk(b(n,r)??"",e))}function Es(t,e){const n=([i,o])=>PU.test(i)||Lk(o,e);const r=Object.entries(t);return{kept:Object.fromEntries(
r.filter(i=>!n(i))),leftOut:r.filter(n).map(([i])=>i)}}function Lk(t,e){return e.some(n=>t.includes(n.replace(/^sha256:/,
"")))}async function hf({run:t,source:e}){const{log:n}=t;const r=await e.readConfig();if(r.missing!==void 0)n.warning(r.missing);
return IU(r,e,n)}function IU(t,e,n){const{config:r,hadCache:i}=Rk(t.json);if(i)n.debug("removed BuildKit's inline cache \
metadata, which refers to the source's layers");const o=[e.id,...e.diffIds,...t.digest===void 0?[]:[t.digest],...(t.packedLayers??
[]).map(({digest:c})=>c)];const s=Ak(r,o);if(s.length>0)n.warning(`Some labels describe the source's layers, which the r\
esult does not have: ${s.map(c=>JSON.stringify(c)).join(", ")}. The labels are kept, but tools that rely on them (ostree\
 or bootc hosts, a buildpacks rebase) do not work with the result.`);const{kept:a,leftOut:d}=Es(t.annotations,o);if(d.length>
0)n.debug(`removed annotations about the source's own blobs: ${d.join(", ")}`);return{...t,json:r,annotations:a}}import{readdir as TU,rm as vU}from"node:fs/promises";import{basename as OU,dirname as Nk,join as BU}from"node:path";async function _U(t){const e=OU(t);for(const n of await TU(Nk(t)))if(n===e||n.startsWith(`${e}-`))await vU(BU(Nk(t),n))}
async function gf(t,e,n){if(e.scans?.hasFailed!==true)return[e,await Ux(t,n,e)];e.run.log.debug(`packed anew: ${x(t)}`);
if(e.packTo!==void 0)await _U(e.packTo);return[{...e,scans:void 0},Hx(n)]}async function $k(t){var o=[];try{const e=dt(o,new AsyncDisposableStack,true);const n={...t,sourceConfig:Ut(e,hf(t))};const r=await pc(
n);e.defer(()=>hc(r));const i={...n,scans:Vc(t,r,e)};try{return await Ck(i,r)}catch(f){return await Ck(...await gf(f,i,r))}}catch(s){
var a=s,d=true}finally{var c=ct(o,a,d);c&&await c}}async function Ck(t,e){var u=[];try{const n=dt(u,new AsyncDisposableStack,
true);const r=await bs(t,e,n);const i=await RU(t,r);const{layer:o,input:s,surveyed:a,layerMs:d}=r;const{stored:c,counts:f}=o;
await dc(t,c,s.reader);if(e.kind==="miss"&&c!==void 0&&i.isMet)await uf(t,e,{stored:c,surveyed:a,...f,ms:d});mf(r);return pf(
r,i)}catch(l){var m=l,h=true}finally{var g=ct(u,m,h);g&&await g}}async function RU({run:t,engine:e,options:n,tags:r,source:i},{
input:o,layer:s,sourceSize:a}){const{reader:d,expected:c}=o;const{stored:f,newBytes:u,streamBytes:l=u}=s;const m=$r(n.budgets,
{oldBytes:a.bytes,newBytes:u});const h=hn(m)===void 0;if(f===void 0||!h)return{budgets:m,isMet:h,checks:rp};const[g]=c;const y=g&&
{expected:g,source:i,reader:d,streamBytes:l};const E=await wx(e,f,y,n.test);if(t.signal.aborted)throw H(t.signal.reason);
await r.move(e.docker,f.expectedId,f.reference);return{budgets:m,isMet:h,checks:E}}import{rename as KU}from"node:fs/promises";import{join as YU}from"node:path";import{stat as AU,statfs as LU}from"node:fs/promises";import{dirname as NU,resolve as CU}from"node:path";async function Fk(t,{packedBytes:e,spoolBytes:n},r){const i=new Map;for(const a of t){if(a.transport==="docker")continue;
const d=await $U(a);const c=await Dk(d);if(c===void 0)continue;const f=i.get(c)??{directory:d,names:[]};f.names.push(a.text);
i.set(c,f)}const o=await Dk(r);const s=[];for(const[a,{directory:d,names:c}]of i){const f=a===o;const u=e*c.length+(f?n:
0);const l=await LU(d).catch(()=>void 0);const m=l===void 0?u:l.bavail*l.bsize;if(m>=u)continue;const h=[...c,...f?["the\
 spool in temp-dir"]:[]].join(", ");s.push(`The disk of ${d} may be too small: the result needs about ${I(u)} there (for\
 ${h}), but only ${I(m)} are free. If it does not fit, everything stays as it was.`)}return s}async function $U({transport:t,
path:e}){const n=await pn(CU(e));return t==="oci"&&await Be(n)!==void 0?n:NU(n)}async function Dk(t){return AU(t).then(({
dev:e})=>e,()=>void 0)}async function Mk({run:t,options:e,sweep:n},{platforms:r}){const{tagLocations:i,tempDir:o,layer:s}=e;const a=s.compression.
kind!=="none";const d=r.reduce((l,m)=>l+Uk(m,a),0);const c=s.division===void 0?0:Math.max(0,...r.map(DU));const f={packedBytes:d,
spoolBytes:d+c};const u=()=>Fk(i,f,o);if((await u()).length===0)return;await n.settle();for(const l of await u())t.log.warning(
l)}function Uk({source:t,image:e},n){const r=e?.layers.map(({descriptor:i})=>i);if(r===void 0&&t.knownBytes===void 0)return 0;
return ws(r,t.knownBytes??0,n||r!==void 0)}function DU(t){return t.source.knownBytes??Uk(t,true)}function zk(t,e){const[n]=t;if(n!==void 0&&t.length===1)return{...n,...e};const r=i=>t.reduce((o,s)=>o+i(s),0);return{...wa(
r(i=>i.oldBytes),r(i=>i.newBytes)),oldLayers:r(i=>i.oldLayers),newLayers:r(i=>i.newLayers),layers:void 0,oldHistory:void 0,
newHistory:void 0,directories:void 0,contents:void 0,oldPackedBytes:wf(t.map(i=>i.oldPackedBytes)),newPackedBytes:wf(t.map(
i=>i.newPackedBytes)),configDigest:void 0,checks:{verifiedEntries:wf(t.map(i=>i.checks.verifiedEntries)),isTested:t.some(
i=>i.checks.isTested)},cacheHit:t.some(i=>i.cacheHit===void 0)?void 0:t.every(i=>i.cacheHit),rules:yf(t.flatMap(i=>i.rules),
({kind:i,name:o})=>`${i} ${o}`,Hk),commands:yf(t.flatMap(i=>i.commands),({name:i})=>i,FU),spared:yf(t.flatMap(i=>i.spared),
({what:i,why:o})=>JSON.stringify([i,o]),Hk),skippedPresets:[...new Set(t.flatMap(i=>i.skippedPresets))],suggestions:yf(t.
flatMap(i=>i.suggestions??[]),({name:i})=>i,(i,o)=>({...i,bytes:i.bytes+o.bytes})),page:MU(t),...e}}function wf(t){return t.
reduce((e,n)=>e===void 0||n===void 0?void 0:e+n,0)}function yf(t,e,n){const r=new Map;for(const i of t){const o=r.get(e(
i));r.set(e(i),o===void 0?i:n(o,i))}return[...r.values()]}function Hk(t,e){return{...t,entries:t.entries+e.entries,bytes:t.
bytes+e.bytes}}function FU(t,e){const n=wf([t.bytes,e.bytes]);return{name:t.name,ms:t.ms+e.ms,...n===void 0?{}:{bytes:n}}}
function MU(t){const e=[];const n=[];const r=[];const i=new Set;for(const{platform:o,page:s}of t){if(s===void 0)return void 0;
const a=s.groups.map(d=>{const c=e.findIndex(({name:f,kind:u})=>f===d.name&&u===d.kind);return c===-1?e.push(d)-1:c});n.
push(jp(s.result,o,a));if((s.dropped[3]??[]).length>0)r.push(jp(s.dropped,o,a));for(const d of s.notes)i.add(d)}return{groups:e,
result:["",0,-1,n],dropped:["",0,-1,r],notes:[...i]}}function jp([,t,e,n],r,i){const o=i[e]??-1;if(n===void 0)return[r,t,
o];return[r,t,o,n.map(s=>jp(s,s[0],i))]}async function Wk({id:t,index:e},n){const r=await Promise.all(n.map(o=>UU(o,t)));if(e===void 0)return{images:r,index:e};
const{kept:i}=Es(e.annotations,[t]);return{images:r,index:{...e,annotations:i}}}async function UU({found:t,made:e},n){const{
image:r}=t;const{job:i,layer:o}=e;const{packed:s}=o;if(s===void 0)throw new Error("the layers are not in files");const{source:a}=i;
const{annotations:d,digest:c}=await i.sourceConfig;const f=[n,a.id,...a.diffIds,...c===void 0?[]:[c]];const u=r?.format??
"oci";return{config:s.config,platform:a.platform,indexPlatform:r?.indexPlatform,entryAnnotations:Es(r?.entryAnnotations??
{},f).kept,annotations:d,format:u,layers:s.files.map(l=>({path:l.path,startByte:l.startByte,diffId:l.diffId,descriptor:{
mediaType:Sr(u,l.packing),digest:l.digest,sizeBytes:l.packedBytes}}))}}import{createReadStream as HU}from"node:fs";import{join as zU}from"node:path";import{isDeepStrictEqual as WU}from"node:util";async function jk(t,e,n,r){const[i]=e;const o=i?.layer.packed;if(i===void 0||o===void 0)throw new Error("there is nothin\
g to store");if(e.length>1)return jU(t,e,n,r);const s=await vi(t.engine,o.files,o.request);await Ii(t.engine,s,o.hasContent);
return{stored:s,platforms:e}}async function jU({run:t,engine:e,options:n},r,i,o){const s=Qe(t.runId);const a=zU(o,"index\
.tar");const d=`docker-archive:${a}:${s}`;const c=de(s,"tag");const f=_a({transport:"docker-archive",text:d,path:a,reference:c,
index:void 0},{...t,tempDir:n.tempDir});const u=await f.write(i);await u.publish();const l=u.digest;const m=await cr(e,l);
const h=Jk(r[0]);const g={reference:m?l:s,expectedId:l,diffIds:h};const y=()=>e.transport.loadImage(HU(a),void 0,t.signal);
const E=await Ti(e,g,y);const k=E.split("\n").find(L=>/^error /i.test(L.trim()));if(k!==void 0)throw Jp("a load without \
an error",JSON.stringify(k));const P=b(await ne(e,g.reference),"Id");if(P!==l)throw Jp(`the ID ${l}`,String(P));const C={
stored:{...g,importedId:void 0},platforms:r};for(const L of r)await JU(e,C,L);return C}function Jk(t){return(t?.layer.packed?.
files??[]).map(({diffId:e})=>e)}async function JU(t,e,n){const{platform:r}=n.job.source;const{diffIds:i}=await Gp(t,e,r);
const o=Jk(n);if(!WU(i,o))throw Jp(`${cp(o)} for ${B(r)}`,JSON.stringify(i))}function Jp(t,e){return new p("CHECK_FAILED",
`The stored image differs from what was sent: expected ${t}, found ${e}. Nothing was tagged.`,{hint:Z})}async function Gp(t,{
stored:e,platforms:n},r){const i=n.length>1?r:void 0;const o=await xt(t,e.reference,i);if(o!==void 0)return o;throw new p(
"CHECK_FAILED",`The stored image ${e.reference} disappeared from the engine before it was checked.`,{hint:"Check whether\
 something removes images on this machine, then run again."})}async function Gk({run:t,engine:e},n){const r=new Map;for(const i of n.
platforms){const{job:o,input:s,layer:a}=i;const d=o.source.byLayers===true?"engine":"exact";const c=s.expected.find(y=>y.
view===d);if(c===void 0)continue;const f=await Gp(e,n,o.source.platform);const{newBytes:u,streamBytes:l=u}=a;const m={expected:c,
source:o.source,streamBytes:l};const h=o.platformTitle===void 0?"":` ${o.platformTitle}`;const g=()=>Si(t,Pt(e,f),m);r.set(
i,await t.log.group(`Verify${h} in the engine`,g))}return r}async function Vk({run:t,engine:e,options:n},r){const{test:i}=n;
if(i===void 0)return false;const o=await Gp(e,r,void 0);await t.log.group("Test",()=>xi(e,o,i));return true}var Kk={names:[],imageId:void 0,counts:void 0,isTested:false};async function Yk(t,e,n){const{run:r,options:i,places:o,placements:s}=t;
const a=await Wk(e,n);const d=n.map(({made:h})=>h);for(const h of o){await r.log.group(`Write ${h.target.name}`,async()=>{
s.add({...h,written:await h.target.write(a)})})}const c=GU(t);const f=c===void 0?[]:tc(c.engine,d,h=>h.job.source.platform);
const u=c&&await r.log.group("Store in the engine",()=>jk(c,f,a,t.spool));const l=[];if(i.verify){for(const h of s.all){
for(const[g,y]of(await VU(t,h,{set:a,all:d})).entries())l[g]=y}if(c!==void 0&&u!==void 0){const h=await Gk(c,u);for(const[
g,y]of d.entries())l[g]??=h.get(y)}}const m=c!==void 0&&u!==void 0&&await Vk(c,u);if(r.signal.aborted)throw H(r.signal.reason);
await s.publish("files");if(c!==void 0&&u!==void 0){const{stored:h}=u;await t.tags.move(c.engine.docker,h.expectedId,h.reference);
await dc(c,h,{close:async()=>{}})}await s.publish("registries");return{names:o.map(({target:h,location:g})=>({name:h.name,
digest:s.all.find(y=>y.location===g)?.written.digest??""})),imageId:u?.stored.expectedId,counts:i.verify?l:void 0,isTested:m}}
function GU(t){const{engine:e,options:n}=t;return e===void 0||n.tags.length===0?void 0:{...t,engine:e}}async function VU({
run:t,options:e},{target:n,written:r},{set:i,all:o}){const s=await r.readBack();try{const a=i.images.map(({config:u})=>z(
u));const d=s.images.map(({config:u})=>u.descriptor.digest);if(JSON.stringify(d)!==JSON.stringify(a)){throw new p("CHECK\
_FAILED",`${n.name} must have the images with the configs ${a.join(", ")}, but has ${d.join(", ")}. Nothing was tagged.`,
{hint:"Run again. If it happens again, check the disk, or the registry."})}const c=[];const f={...t,tempDir:e.tempDir};for(const[
u,l]of s.images.entries()){const{job:m,input:h,layer:g}=o[u];const y=h.expected.find(({view:q})=>q==="exact");const{newBytes:E,
streamBytes:k=E}=g;const P=m.platformTitle===void 0?"":` ${m.platformTitle}`;const C=or(l,s,f);const L={expected:y,source:m.
source,streamBytes:k};const U=()=>Si(t,C,L);c.push(await t.log.group(`Verify${P} in ${n.name}`,U))}return c}finally{await s.
close()}}async function Vp(t,e,n){var h=[];try{const r=dt(h,new AsyncDisposableStack,true);const{options:i}=t;const o=i.dryRun?void 0:
await nc(t,r);if(!i.dryRun)await Mk(t,e);const s=[];for(const[P,C]of e.platforms.entries()){const L=o===void 0?void 0:YU(
o,`layer-${P}`);const U=e.platforms.length>1?B(C.source.platform):void 0;const{source:q,inEngine:Ee,baseBlobs:Pe}=C;const Ze={
...t,source:q,inEngine:Ee,baseBlobs:Pe,packTo:L,platformTitle:U};const Jt=await qU(Ze,r);s.push({found:C,made:Jt})}const a=s.
map(({made:P})=>P);const d=P=>a.reduce((C,L)=>C+P(L),0);const c=$r(i.budgets,{oldBytes:d(({sourceSize:P})=>P.bytes),newBytes:d(
({layer:P})=>P.newBytes)});const f=hn(c)===void 0;const u=f&&o!==void 0?await Yk({...t,places:n,spool:o},e,s):Kk;for(const P of a)
if(f)await ZU(P);for(const P of a)mf(P);const l=a.map((P,C)=>{const L=u.counts?.[C];const U={verifiedEntries:L,isTested:u.
isTested};const q=B(P.job.source.platform);return{...pf(P,{isMet:f,budgets:[],checks:U}),platform:q}});const m=u.imageId??
(l.length===1?l[0]?.imageId:void 0);return{...zk(l,{budgets:c,imageId:m}),platforms:l,written:u.names}}catch(g){var y=g,
E=true}finally{var k=ct(h,y,E);k&&await k}}async function qU(t,e){var a=[];try{const n={...t,sourceConfig:Ut(e,hf(t))};const r=await pc(
n);e.defer(()=>hc(r));const i=dt(a,new AsyncDisposableStack,true);const o={...n,scans:Vc(t,r,i)};const s=await bs(o,r,e).
catch(async l=>bs(...await gf(l,o,r),e));await s.input.reader.close();return s}catch(d){var c=d,f=true}finally{var u=ct(
a,c,f);u&&await u}}async function XU({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o}){const{packed:s,parts:a=[],flatDiffId:d,
counts:c}=r;const f=lp(s);const[u]=f;if(e.kind!=="miss"||s===void 0||u===void 0)return;if(d===void 0||!n.reader.isReproducible)
return;const l=f.map(({path:h,digest:g,diffId:y},E)=>({...a[E],...{path:h,digest:g,diffId:y}}));const{packing:m}=u;await Ik(
t,e,{diffId:d,packing:m,layers:l,surveyed:i,...c,ms:o})}async function ZU({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o}){
if(r.parts!==void 0)return XU({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o});const[s]=lp(r.packed);const a=n.reader.
isReproducible?lf(e,t):void 0;if(e.kind!=="miss"||s===void 0||a===void 0)return;const{diffId:d,digest:c,packedBytes:f,packing:u}=s;
const l=await KU(s.path,a).then(()=>true,()=>false);if(!l)return;const m={diffIds:[d],savedFile:{digest:c,packedBytes:f,
packing:u}};await uf(t,e,{stored:m,surveyed:i,...r.counts,ms:o})}import{constants as QU}from"node:fs";import{access as eH,readFile as tH,rename as nH,rm as rH,stat as iH,writeFile as oH}from"node:fs/promises";
import{dirname as qk,join as sH}from"node:path";var aH={report:"report",html:"page",summary:"summary"};async function Yp(t,e){try{await eH(`${qk(e)}/`,QU.W_OK)}catch(r){
throw Kp(t,e,x(r),r)}const n=await iH(e).catch(()=>void 0);if(n!==void 0&&!n.isFile())throw Kp(t,e,"it exists and is not\
 a file")}async function Xk(t,e,n,r){const i=sH(qk(e),n);try{await oH(i,r,{flag:"wx"});await nH(i,e)}catch(o){await rH(i,{force:true}).
catch(()=>{});throw Kp(t,e,x(o),o)}}function Kp(t,e,n,r){return new p("BAD_INPUT",`Cannot write the ${aH[t]} to ${JSON.stringify(
e)}: ${n}.`,{hint:"Name a file in an existing, writable directory.",cause:r})}async function Zk(){return tH(new URL("pag\
e.html",import.meta.url),"utf8")}async function Qk({run:t,options:e}){const{tempDir:n,tempDirFrom:r,backup:i,report:o,html:s}=e;await ck(n,r,t.runId);if(i!==
void 0)await Pb(i);if(o!==void 0)await Yp("report",o);if(s!==void 0)await Yp("html",s)}async function eP({run:t,options:e}){
const n={...t,tempDir:e.tempDir};const r=e.tagLocations.map(i=>({location:i,target:_a(i,n)}));for(const{target:i}of r)await i.
check();return r}var bf=class{#e;#t=[];#n=0;constructor(e){this.#e=e}get all(){return this.#t}add(e){const n=qp(e)?this.#t.length:this.#t.
filter(tP).length;this.#t.splice(n,0,e)}async publish(e){const n=e==="files"?tP:qp;for(const r of this.#t.filter(n)){this.#n++;
await r.written.publish()}}async undo(){const e=this.#t.splice(0);const n=this.#n;this.#n=0;for(const{written:r,target:i}of e.
slice(0,n).toReversed())await this.#i(`could not be taken back from ${i.name}`,()=>r.undo());await this.#r(e)}async finish(){
await this.#r(this.#t.splice(0))}async#r(e){for(const{written:n,target:r}of e)await this.#i(`left something beside ${r.name}`,
()=>n.discard())}async#i(e,n){await n().catch(r=>this.#e.warning(`The result ${e}: ${Ve(r)}`))}};function qp({location:t}){
return t.transport==="docker"}function tP(t){return!qp(t)}import{isDeepStrictEqual as dH}from"node:util";var Xp=Symbol("any value");var cH={clean:[],exclude:[],aptClean:false,script:void 0,scriptNetwork:Xp,sourceDateEpoch:void 0,
compression:Xp,division:void 0,keepBase:void 0};function fH(t){return Object.entries(cH).every(([e,n])=>n===Xp||dH(t[e],
n))}function nP(t){const{inEngine:e,options:n}=t;return e!==void 0&&e.layerCount<=1&&fH(n.layer)&&!(e.image.isIndex&&n.platforms!==
"default")}async function rP({engine:t,inEngine:e,options:n,tags:r}){const{log:i,signal:o}=t;const{digest:s}=await e.readConfig();
const a=await e.measure();const{bytes:d,packedBytes:c,history:f}=a;const{test:u,dryRun:l,html:m}=n;const h=$r(n.budgets,
{oldBytes:d,newBytes:d});const g=hn(h)===void 0;const y=m===void 0?void 0:new zi({files:true});if(y!==void 0){const C=()=>uH(
t,e,d,y);await i.group("Look through",C).catch(L=>{if(o.aborted)throw L;i.warning(Ve(L))})}const E=u!==void 0&&!l&&g;if(!l&&
g){if(u!==void 0)await i.group("Test",()=>xi(t,e.image,u));await r.move(t.docker,e.id,e.id)}const k=e.layerCount;const P=k===
0?"has no layer":"is already one layer";if(g)i.notice(`${e.reference} ${P} and no option changes it: it ${l?"would be":"\
was"} tagged without changes.`);return yc({source:e,sourceSize:a,image:{bytes:d,packedBytes:c,layers:k,history:f,imageId:e.
id,configDigest:s},verdict:{budgets:h,isMet:g,checks:{verifiedEntries:void 0,isTested:E}},surveyed:{directories:y?.directories,
rules:[],commands:[],spared:[],skippedPresets:[]},cacheHit:void 0,page:y?.page})}async function uH(t,e,n,r){const i=await e.
openReader();const o=new j(i.decide,r.observer);await Rn(t,[await i.open(t.signal),o],()=>n);await i.close()}async function iP(t,e){const{run:n,engine:r}=t;if(r===void 0)return;for(const{source:i,inEngine:o}of e.platforms){if(o===
void 0)continue;const s=async c=>{const f=`Compare the engine's view with the layers (${B(i.platform)})`;const u=i.knownBytes??
0;await n.log.group(f,()=>hx(n,o,c,u))};if(i.byLayers===true){await s(i);continue}const a={platforms:[i.platform],isEach:true};
const d=await Xm({...t,engine:r},o.image,a);try{for(const c of d.platforms)await s(c.source)}finally{await d.close()}}}var lH="{{title}}";var mH="{{data}}";function sP(t,e){const[n,r]=oP(t,lH);const[i,o]=oP(r,mH);return[n,pH(rn(e.title)),i,
hH(e),o].join("")}function oP(t,e){const[n,r,...i]=t.split(e);if(n===void 0||r===void 0||i.length>0)throw new Error(`the\
 page template must contain ${e} exactly once`);return[n,r]}function pH(t){return t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(
0)};`)}function hH(t){return JSON.stringify(t).replace(/[<\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}async function aP({report:t,page:e},n,{runId:r,log:i},o=Zk){const s=async(a,d)=>{const c=n[a];if(c===void 0)return void 0;
try{if(a==="html"&&e===void 0){i.warning("The page was not written: the files of the result are not known.");return void 0}
await Xk(a,c,`${ie(r)}${a}`,await d());return c}catch(f){i.warning(Ve(f));return void 0}};return{htmlPath:await s("html",
async()=>sP(await o(),TE(t,e))),reportPath:await s("report",async()=>`${JSON.stringify(t,null,2)}
`)}}var gH=1.05;function dP(t,e,n,r){const{oldBytes:i,newBytes:o,oldPackedBytes:s,newPackedBytes:a}=t;const d=e.layer.division===
void 0?1:gH;if(o>i*d&&!ya(r.countsBlocks,o-i,i)){const[l,m]=Br(o,i);n.warning(`The result (${l}) is larger than the sour\
ce (${m}).`)}if(s===void 0||a===void 0)return;if(a<=s*d)return;const c=e.layer.compression.kind==="zstd"?"a higher compr\
ession level makes it smaller":`${S("compression","zstd")} makes it smaller`;const[f,u]=Br(a,s);n.warning(`The compresse\
d result (${f}) is larger than the source's compressed layers (${u}), so pushing and pulling it takes longer; ${c}.`)}async function cP(t,{id:e,docker:n,log:r,signal:i,cache:o}){for(const m of t.notices)r.notice(m);const s=new Ke(i,t.timeoutSeconds);
const a={runId:e,log:r,signal:s.signal,touch:s.touch};const d=new Ga(t.tags);const c=new bf(r);const f=fd(t);const u=new Wa(
f?n:void 0,Ra(t),r);let l;try{if(f){const h=await Zy(n.withWatchdog(s),r);l={...h,runId:e,log:r,signal:s.signal}}const m=await yH(
{run:a,engine:l,options:t,tags:d,placements:c,sweep:u,cache:o});await c.finish();if(Ua(e))await gn(n,t.timeoutSeconds,h=>Xn(
h,e,r));return m}catch(m){await c.undo();if(l!==void 0){await gn(n,t.timeoutSeconds,async h=>{await d.undo(h,r);await Xn(
h,e,r)})}throw s.signal.aborted?H(s.signal.reason):m}finally{if(!s.signal.aborted)await u.settle();await u.end();s.release()}}
async function yH(t){var C=[];try{const e=dt(C,new AsyncDisposableStack,true);const n=performance.now();const{run:r,engine:i,
options:o}=t;const{log:s}=r;await Qk(t);const a=await eP(t);const d=await ax(t);e.defer(()=>d.close());const c=await BE(
t,dx(t,d),e);bH(t,c);await EH(t,d);if(o.verifiesLayers&&!o.dryRun)await iP(t,c);const f=await wH(t,c,a);const u=hn(f.budgets);
const l=u===void 0&&!o.dryRun;const m=l&&o.push?await SH(t,f):[];if(l)xH(t,f);const[h]=d.platforms;if(l&&o.removeOld&&i!==
void 0&&h?.inEngine!==void 0)await lw(i,h.inEngine.image,f.imageId);const g=performance.now()-n;const y=m[0]?.digest??f.
written[0]?.digest;const E={...f,digest:y,pushed:m};const k=kE(E,{options:o,engine:i,source:kH(t,c),ms:g});const P=await aP(
{report:k,page:f.page},o,r);if(o.dryRun)s.notice("Dry run: nothing was stored, tagged or pushed.");dP(f,o,s,{countsBlocks:k.
sizes==="blocks"});s.info(ey({...f,ms:g}));return{...E,report:k,...P,budgetError:u}}catch(L){var U=L,q=true}finally{var Ee=ct(
C,U,q);Ee&&await Ee}}async function wH(t,e,n){const{engine:r,options:i}=t;const[o,...s]=e.platforms;if(o===void 0||r===void 0||
n.length>0||s.length>0)return Vp(t,e,n);const{source:a,inEngine:d}=o;const c={...t,source:a,inEngine:d,engine:r};const{division:f,
keepBase:u}=i.layer;if(f!==void 0||u!==void 0)return Vp(t,e,n);const l=nP(c)?await rP(c):await $k(c);const m=B(a.platform);
return{...l,platforms:[{...l,platform:m}],written:[]}}function bH({run:t,engine:e},{reference:n,platforms:r,notices:i}){
const o=r.map(({source:a})=>`${B(a.platform)}, ${pe(a.layerCount)}`);const s=e===void 0?"":` on Docker ${e.version}`;t.log.
info(`Flattening ${n} (${o.join("; ")})${s}`);for(const a of i)t.log.notice(a)}async function EH({run:t,engine:e,options:n},r){
const{backup:i,dryRun:o}=n;const s=r.platforms[0]?.inEngine?.image;if(i===void 0||o||e===void 0||s===void 0)return;await t.
log.group("Back up",()=>Ib(e,s,i))}async function SH({run:t,engine:e,options:n},r){if(e===void 0||n.tags.length===0)return[];
return t.log.group("Push",()=>dw(e,n.tags,r))}function xH({run:t,options:e},{written:n}){const{tags:r}=e;if(r.length>0)t.
log.info(`Tagged ${r.map(br).join(", ")}`);for(const{name:i,digest:o}of n)t.log.info(`Wrote ${i}, ${o}`)}function kH(t,e){
const{reference:n,id:r,platforms:i}=e;const{source:o,inEngine:s}=i[0];return{reference:n,id:r,ofContainer:o.ofContainer,
platforms:i.map(a=>a.source.platform),countsBlocks:It({...t,source:o,inEngine:s})}}function fP(t){const e={"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"image-id":t.imageId,"config-digest":t.configDigest,digest:t.digest,"c\
leaned-bytes":si(t),report:t.reportPath,html:t.htmlPath,platforms:JSON.stringify(t.platforms.map(PH)),"cache-hit":t.cacheHit===
void 0?void 0:String(t.cacheHit)};return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==void 0))}function PH(t){return{
platform:t.platform,"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"config-digest":t.configDigest??null,"cleaned-bytes":si(t),"cache-hit":t.
cacheHit??null}}import{tmpdir as t2}from"node:os";import{resolve as Qp}from"node:path";import{resolve as IH}from"node:path";function uP(t){TH(t);if(t.container!==void 0)vH(t);if(t.imageLocation!==void 0)OH(t,t.imageLocation.text);BH(t);_H(t);RH(
t);AH(t)}function TH(t){const{backup:e,report:n,html:r}=t;const i=Object.entries({backup:e,report:n,html:r});const o=t.tagLocations.
flatMap(a=>"path"in a?[["tag",IH(a.path)]]:[]);const s=[...i,...o];for(const[a,[d,c]]of s.entries()){if(c===void 0)continue;
const f=s.slice(0,a).find(([u,l])=>l===c&&u!=="tag");if(f===void 0)continue;throw new p("BAD_INPUT",`The ${T(f[0],d)} ha\
ve the same path ${JSON.stringify(c)}.`,{hint:"Give each its own path."})}}function we(t,e,n,r=`Leave ${S(t)} out.`){throw new p(
"BAD_INPUT",`The ${T(t)} cannot be combined with ${e}: ${n}.`,{hint:r})}function vH(t){const e=S("container");const n=r=>we(
r,e,"it would run in a new container of the image, without the changes in this container",'Run the commands in the conta\
iner yourself ("docker exec"), or flatten the result again.');if(t.layer.aptClean)n("apt-clean");if(t.layer.script!==void 0)
n("run");if(t.platforms!=="default")we("platform",e,"a container already has its platform");if(t.pull==="always")we("pul\
l",e,"a container's image is already present");if(t.backup!==void 0)we("backup",e,"flattening does not change the contai\
ner");if(t.removeOld)we("remove-old",e,"the container still uses its image")}function OH(t,e){const n=S("image",e);const r=i=>`\
Load the image into the engine first and name it without a transport, or leave ${S(i)} out.`;if(t.layer.script!==void 0){
we("run",n,"a script runs in a container, and that image is in no engine",`Use ${S("clean")} and ${S("exclude")}, or loa\
d the image into the engine first.`)}if(t.backup!==void 0)we("backup",n,"it saves an image of an engine, and that image \
is in none");if(t.removeOld)we("remove-old",n,"it removes an image of an engine");if(!t.pause)we("pause",n,"only a conta\
iner can be paused",r("pause"));if(t.pull==="always")we("pull",n,"only an engine pulls, and that image is read where it \
is");if(t.verifiesLayers){we("verify",n,"it compares an engine's view with the layers, and that image is in no engine",`\
Use ${S("verify","true")}, or load the image into the engine first.`)}}function BH(t){const{tags:e,tagLocations:n,tagTexts:r}=t;
if(e.length>0||n.length===0)return;const i=S("tag",r.join(", "));if(t.test!==void 0){we("test",i,"the command runs in a \
container, and the result is in no engine",`Add a name in the engine to ${S("tag")}, for example "app:flat".`)}const o=n.
some(({transport:s})=>s==="docker");if(t.push&&!o){we("push",i,"a file is not pushed",`Add a name in a registry to ${S("\
tag")}, for example "docker://ghcr.io/owner/app:flat".`)}}function _H(t){const{layer:e,container:n}=t;const r=t.verifiesLayers;
const i=r?"verify":"from";const o=S(i,"layers");if(t.from!=="layers"&&!r)return;if(n!==void 0)we("container",o,"a contai\
ner's own changes are in no layer");if(t.from==="layers"&&e.script!==void 0)we("run",o,"what commands change is in no la\
yer")}function RH({layer:t,container:e}){if(t.keepBase===void 0)return;const n=S("keep-base");if(e!==void 0)we("containe\
r",n,"a container's own changes are in no layer",'Make an image of the container first ("docker commit") and flatten tha\
t.');if(t.script!==void 0)we("run",n,"what commands change is in no layer, and may change the base")}function AH({layer:t,
platforms:e}){const n=e==="default"||e!=="all"&&e.length===1;if(n||t.script===void 0)return;const r=S("platform",e==="al\
l"?"all":e.map(B).join(", "));we("run",r,"a script runs in a container of one platform","Flatten each platform in a step\
 of its own.")}function lP(t,e=false){const n=t.split("\n").map(i=>i.trim()).filter(i=>i!==""&&!i.startsWith("#"));if(n.length===0||!n.
every(i=>/^-\s+\S/.test(i)))return t;const r=n.map(i=>LH(i.slice(1).trim()));return e&&r.some(i=>i.includes(","))?t:r.join(
"\n")}function LH(t){const[,e]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(t)??[];if(e!==void 0)return e.replaceAll("''","'");const[
,n]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(t)??[];if(n!==void 0)return n.replace(/\\(["\\])/g,"$1");return t.replace(/\s+#.*$/,
"")}var NH=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]);var mP='"docke\
r-archive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"';var CH=/^([a-z][a-z0-9+-]*):/;var $H=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/;
var DH=/^@(\d{1,9})$/;function Ef(t,e="image"){const n=CH.exec(t)?.[1];if(n===void 0)return void 0;const r=t.slice(n.length+
1);switch(n){case"docker-archive":case"oci-archive":case"oci":return FH(n,r,{text:t,input:e});case"docker":return HH(r,{
text:t,input:e});default:if(!NH.has(n)&&!r.startsWith("//"))return void 0;throw Un({text:t,input:e},`has the transport "${n}\
:", which is not supported`,zH(n,r))}}function FH(t,e,n){const{text:r,input:i}=n;const o=e.indexOf(":");const s=o===-1?e:
e.slice(0,o);const a=o===-1?"":e.slice(o+1);const d=t==="oci"?"DIR":"PATH";if(s===""||s.includes("\0")){const u=s===""?"\
has no path":"has a path with a NUL character";throw Un(n,u,`Write it as "${t}:${d}", or "${t}:${d}:REF".`)}const c=MH(a,
n);if(t!=="docker-archive"){const u=a===""||c!==void 0?void 0:a;if(u!==void 0&&!$H.test(u)){const l='After the path and \
a colon comes a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cann\
ot contain a colon.';throw Un(n,`names ${JSON.stringify(u)}, which is not a valid name`,l)}return{transport:t,text:r,path:s,
reference:u,index:c}}const f=a===""||c!==void 0?void 0:UH(a,n,i);return{transport:t,text:r,path:s,reference:f,index:c}}function MH(t,e){
if(!t.startsWith("@"))return void 0;const n=DH.exec(t)?.[1];if(n===void 0){const r='Write the number of the image after \
"@", from 0: "@0" is the first one.';throw Un(e,`has ${JSON.stringify(t)} after its path`,r)}if(e.input==="tag"){const r="\
An index selects one of the images of an archive that exists. Write a name instead.";throw Un(e,"has an index",r)}return Number(
n)}function UH(t,e,n){const r=de(t,n);if(r.digest!==void 0){throw Un(e,"has a digest","Docker archives name images only \
by tags.")}return r}function HH(t,e){const{text:n,input:r}=e;if(!t.startsWith("//")){if(!t.includes("/"))return void 0;throw Un(
e,'lacks "//" after "docker:"',`Write it as "docker://${t}".`)}const i=t.slice(2);const o=r==="tag"?Xs(i,r):de(i,r);if(nn(
i)){throw Un(e,"is an image ID",'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".')}return{
transport:"docker",text:n,reference:o}}function zH(t,e){if(t==="docker-daemon"){return`An image of the engine has no tra\
nsport. Write it as ${JSON.stringify(e.replace(/^\/\//,""))}.`}if(t==="http"||t==="https"){return`An image in a registry\
 is written as ${JSON.stringify(`docker:${e}`)}.`}const n=`If this is the name of an image in the engine, write it as "d\
ocker.io/library/${t}:TAG".`;return`Use ${mP}. "skopeo copy" converts from all other transports. ${n}`}function Un({text:t,
input:e},n,r){const i=`The ${T(e)} must be an image reference or one of ${mP}, but ${JSON.stringify(t)} ${n}.`;return new p(
"BAD_INPUT",i,{hint:r})}var WH=1e4;function pP(t,e){if(t!==""&&e!==void 0){throw new p("BAD_INPUT",`Set either ${S("image")} or ${S("container")}\
, not both.`,{hint:`To flatten the container, leave ${S("image")} out.`})}if(e!==void 0)return{image:void 0,imageLocation:void 0};
if(t===""){throw new p("BAD_INPUT",`The ${T("image")} is required, but is empty.`,{hint:`Name the image to flatten, for \
example "app:latest", or a container with the ${T("container")}.`})}const n=Ef(t,"image");const r=n===void 0?de(t,"image"):
void 0;return{image:r,imageLocation:n}}function hP(t){if(t==="")return void 0;if(!/^[0-9]+$/.test(t)){const n=Ef(t,"keep\
-base");if(n!==void 0)return{kind:"location",location:n};return{kind:"image",image:de(t,"keep-base")}}const e=Number(t);
if(e>=1&&e<=WH)return{kind:"layers",count:e};throw new p("BAD_INPUT",`The ${T("keep-base")} must be an image or a number\
 of layers from 1 on, but is ${JSON.stringify(t)}.`,{hint:`Name the base, for example ${S("keep-base","debian:13")}, or \
leave it out to keep no layers.`})}function gP(t,e){const n=t.split(/[\n,]/).map(a=>a.trim()).filter(a=>a!=="");if(n.length===
0&&!e){throw new p("BAD_INPUT",`The ${T("tag")} is required, but is empty.`,{hint:'Give the result a name, for example "\
app:flat".'})}const r=new Map;const i=new Map;const o=new Map;for(const a of n){const d=Ef(a,"tag");const c=d===void 0?Xs(
a,"tag"):void 0;const f=c===void 0?a:ae(c);if(o.has(f))continue;o.set(f,a);if(c!==void 0)r.set(f,c);if(d!==void 0)i.set(
f,d)}const s=[...i.values()];jH(s);return{tags:[...r.values()],tagLocations:s,tagTexts:[...o.values()]}}function jH(t){const e=new Map;
for(const n of t){if(n.transport!=="docker-archive"&&n.transport!=="oci-archive")continue;const r=e.get(n.path);e.set(n.
path,n);if(r===void 0)continue;throw new p("BAD_INPUT",`The ${T("tag")} has the path ${JSON.stringify(n.path)} twice: ${JSON.
stringify(r.text)} and ${JSON.stringify(n.text)}.`,{hint:"An archive holds one result. Give each its own path."})}}var JH=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/;var yP=/^[0-9a-f]{12,64}$/;function wP(t,e){const n=e.
map(VH).filter(i=>i!==void 0);const r=GH(t);return r===void 0?n:[...n,r]}function GH(t){const e=um(t);const n=Wo(t);if(n.
every((o,s)=>o===e[s]))return void 0;const r=n.map((o,s)=>o===e[s]?o:"true");const i=e.length===1?"which":`in which ${JSON.
stringify(St)}`;return`${S("clean",r.join(", "))} means ${S("clean",n.join(", "))}, ${i} selects all safe presets.`}function VH(t){
const{text:e,domain:n}=t;const r=br(t);if(yP.test(e)||JH.test(e)){const i=yP.test(e)?"looks like an ID":"has no reposito\
ry name";return`The tag ${JSON.stringify(e)} ${i}: the result will be named ${r}. Write it as "name:tag", for example ${JSON.
stringify(`app:${e}`)}.`}if(!/[.:]/.test(n)&&n!=="localhost")return`The tag ${JSON.stringify(e)} refers to the registry ${JSON.
stringify(n)}, because only registry names can contain upper-case letters. Repository names are lower case: write ${JSON.
stringify(e.toLowerCase())} for one on Docker Hub.`;return void 0}var KH={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},container:{
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
ile"},summary:{default:"true",help:"do not write the job summary",isActionOnly:true},"max-size":{default:"",value:"SIZE",
help:"fail without tagging if the result is larger, for example 500MB"},"min-saving":{default:"",value:"AMOUNT",help:"fa\
il without tagging if flattening saves less, for example 10% or 200MB"},cache:{default:"false",help:"keep the layer in t\
he GitHub Actions cache",isActionOnly:true},"temp-dir":{default:"",value:"DIR",help:"directory for temporary files, such\
 as the compressed layer"}};var bP=Object.fromEntries(Object.entries($s).map(([t,e])=>[t,{kind:e,...KH[t]}]));import{resolve as YH,sep as qH}from"node:path";var Zp={true:true,True:true,TRUE:true,false:false,False:false,FALSE:false};function Wt(t,e){const n=Object.hasOwn(Zp,e)?
Zp[e]:void 0;if(n===void 0){throw new p("BAD_INPUT",`The ${T(t)} must be true or false, but is ${JSON.stringify(e)}.`,{hint:`\
Write ${S(t,"true")} or leave it out.`})}return n}var XH=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function xP(t){if(XH.test(t))return t;
throw new p("BAD_INPUT",`The ${T("container")} must be a container's name or ID, but is ${JSON.stringify(t)}.`,{hint:'"d\
ocker ps --all" lists the names, which consist of letters, digits, "_", "." and "-".'})}function Sf(t,e){const n=r=>new p(
"BAD_INPUT",`The ${T(t)} must be the path of a file, but ${r}.`,{hint:'Name a file, for example "backup/app.tar".'});if(e.
includes("\0"))throw n("it contains a NUL character");if(e.endsWith("/")||e.endsWith(qH))throw n(`${JSON.stringify(e)} i\
s a directory`);return YH(e)}var ZH=8**11-1;function kP(t){if(t===void 0||t==="")return void 0;const e=/^[0-9]{1,11}$/.test(
t)?Number(t):Number.NaN;if(!(e<=ZH)){throw new p("BAD_INPUT",`The environment variable SOURCE_DATE_EPOCH must be whole s\
econds since 1970, but is ${JSON.stringify(t)}.`,{hint:'Set it to the output of "git log -1 --format=%ct", or unset it.'})}
return e}function PP(t){if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(t))return t;throw new p("BAD_INPUT",`The ${T("run-network")}\
 must be the name of a network, but is ${JSON.stringify(t)}.`,{hint:'Name a network that "docker network ls" lists, for \
example "bridge". The default is "none".'})}var EP=2e6;function IP(t){const e=/^[0-9]{1,7}$/.test(t)?Number(t):Number.NaN;
if(!(e<=EP)){throw new p("BAD_INPUT",`The ${T("timeout")} must be whole seconds from 0 (no limit) to ${EP}, but is ${JSON.
stringify(t)}.`,{hint:"Leave it out for the default of 600 seconds."})}return e}var QH=["missing","always","never"];function TP(t){
const e=QH.find(n=>n===t);if(e===void 0){throw new p("BAD_INPUT",`The ${T("pull")} must be missing, always or never, but\
 is ${JSON.stringify(t)}.`,{hint:"Leave it out to pull only images that the engine does not have."})}return e}function vP(t){
const e=t.split(/[\n,]/).map(r=>r.trim()).filter(r=>r!=="");if(e.length===0)return"default";if(e.includes("all")){if(e.length===
1)return"all";throw new p("BAD_INPUT",`The ${T("platform")} must be a list of platforms or "all", but has both: ${JSON.stringify(
e.join(", "))}.`,{hint:'Leave out "all" to flatten only the platforms that you name.'})}const n=e.map(ia);return n.filter(
(r,i)=>n.findIndex(o=>Y(r,o))===i)}function OP(t){if(t==="layers")return{verify:true,verifiesLayers:true};if(!Object.hasOwn(
Zp,t)){throw new p("BAD_INPUT",`The ${T("verify")} must be true, false or layers, but is ${JSON.stringify(t)}.`,{hint:`W\
rite ${S("verify","true")} or leave it out.`})}return{verify:Wt("verify",t),verifiesLayers:false}}var SP=100;var e2=1e6;
function BP(t,e){const n=/^[0-9]{1,3}$/.test(t)?Number(t):0;if(!(n>=1&&n<=SP)){throw new p("BAD_INPUT",`The ${T("layers")}\
 must be a whole number from 1 to ${SP}, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("layers","4")}, or leave it out \
for one layer.`})}if(e==="")return n===1?void 0:{layers:n};const r=Aa(e);if(r===void 0||r<e2){throw new p("BAD_INPUT",`T\
he ${T("max-layer-size")} must be a size of at least 1 MB, but is ${JSON.stringify(e)}.`,{hint:'Give a size with its uni\
t, for example "500MB" or "1.2GiB", or leave it out.'})}if(n>1){throw new p("BAD_INPUT",`Set either the ${T("layers")} o\
r the ${T("max-layer-size")}, not both: one follows from the other.`,{hint:`Leave ${S("layers")} out to have as many lay\
ers as the size needs.`})}return{maxBytes:r}}function _P(t){if(t==="auto"||t==="layers")return t;throw new p("BAD_INPUT",
`The ${T("from")} must be auto or layers, but is ${JSON.stringify(t)}.`,{hint:"Leave it out to read an image in the fast\
est way."})}var n2=["clean","platform"];function RP(t){const e=d=>t(d).trim()||bP[d].default;const n=d=>lP(t(d),n2.includes(d));const r=Wt(
"dry-run",e("dry-run"));const i=e("container")===""?void 0:xP(e("container"));const o=pP(e("image"),i);const s=gP(n("tag"),
r);const a={...o,container:i,from:_P(e("from")),pause:Wt("pause",e("pause")),...s,layer:{aptClean:Wt("apt-clean",e("apt-\
clean")),clean:SE(n("clean")),exclude:rE(n("exclude")),script:t("run").trim()===""?void 0:t("run"),scriptNetwork:PP(e("r\
un-network")),compression:Lx(e("compression")),division:BP(e("layers"),e("max-layer-size")),keepBase:hP(e("keep-base")),
sourceDateEpoch:kP(process.env["SOURCE_DATE_EPOCH"])},cleanWords:Wo(n("clean")),dryRun:r,platforms:vP(n("platform")),defaultPlatform:process.
env["DOCKER_DEFAULT_PLATFORM"]?.trim()||void 0,pull:TP(e("pull")),push:Wt("push",e("push")),...OP(e("verify")),test:yx(t(
"test")),backup:e("backup")===""?void 0:Sf("backup",e("backup")),removeOld:Wt("remove-old",e("remove-old")),timeoutSeconds:IP(
e("timeout")),budgets:{maxBytes:Ly(e("max-size")),minSaving:Ny(e("min-saving"))},report:e("report")===""?void 0:Sf("repo\
rt",e("report")),html:e("html")===""?void 0:Sf("html",e("html")),summary:Wt("summary",e("summary")),cache:Wt("cache",e("\
cache")),notices:wP(n("clean"),s.tags),...r2(e("temp-dir"))};uP(a);return a}function r2(t){const e=process.env["RUNNER_T\
EMP"];if(t!=="")return{tempDir:Qp(t),tempDirFrom:"input"};if(e)return{tempDir:Qp(e),tempDirFrom:"RUNNER_TEMP"};return{tempDir:Qp(
t2()),tempDirFrom:"system"}}import{constants as YP}from"node:fs";import{appendFile as S2,stat as x2}from"node:fs/promises";var i2=["▏","▎","▍","▌","▋","▊","▉"];var eh=10;var o2=40;function LP(t,e,n){if(t<=0||e<=0)return"";const r=Math.
max(1,Math.round(Math.min(1,t/e)*n*8));const i=r%8;return"█".repeat(Math.floor(r/8))+(i===0?"":i2[i-1])}function NP(t,e=50){
const n=Math.max(...t.map(({name:s})=>s.length));const r=t.map(({bytes:s})=>I(s));const i=Math.max(...r.map(s=>s.length));
const o=Math.max(...t.map(({bytes:s})=>s));return Rt(t.map(({name:s,bytes:a,note:d=""},c)=>[s.padEnd(n),(r[c]??"").padStart(
i),LP(a,o,e).padEnd(d===""?0:e),d].join("  ").trimEnd()))}function CP(t,e){const n=e.filter(({bytes:s})=>s>0).sort((s,a)=>a.
bytes-s.bytes);if(n.length<2)return"";const r=n.slice(0,eh);const i=n.slice(eh).reduce((s,{bytes:a})=>s+a,0);if(i>0)r.push(
{name:`${n.length-eh} more`,bytes:i});const o=s2(r.map(({name:s})=>AP(s)));return Rt([`pie showData title ${AP(t)}`,...r.
map(({bytes:s},a)=>`  "${o[a]}" : ${Math.max(s/1e6,.01).toFixed(2)}`)],"mermaid")}function s2(t){const e=new Set;return t.
map(n=>{let r=n;for(let i=2;e.has(r);i++)r=`${n} (${i})`;e.add(r);return r})}function AP(t){return ce(t.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,
"·"),o2)}function th(t){return t.map(({level:e,text:n},r)=>{if(e===0)return n;const i=s=>{const a=t.slice(r+1).find(d=>d.
level<=s);return a?.level===s};const o=Array.from({length:e-1},(s,a)=>i(a+1)?"│  ":"   ");return`${o.join("")}${i(e)?"\
├─ ":"└─ "}${n}`})}function $P(t,e){const n=t.map(({path:o,bytes:s})=>{const a=o.split("/");const d=a.length-2;const c=rn(
d===0?o:a.at(-1)??"");return{level:d,name:ce(c,40),bytes:s}});const r=th(n.map(({level:o,name:s})=>({level:o,text:s})));
const i=Math.max(0,...r.map(o=>o.length));return Rt(n.map(({bytes:o},s)=>`${(r[s]??"").padEnd(i)}  ${I(o).padStart(7)}  ${LP(
o,e,30)}`.trimEnd()))}var Wi=200;var jt=60;function se(t){return wg(ce(t,Wi))}function Me(t){return t.replaceAll(" "," ")}var a2=120;var d2=150;var c2=16;function zP({platforms:t,source:e}){if(t.length<2)return"";const n=t.slice(0,jt).map(i=>{
const o=i.oldPackedBytes===null||i.newPackedBytes===null?"":`${Me(I(i.oldPackedBytes))} → ${Me(I(i.newPackedBytes))}`;
const s=go(i.savedPercent.toFixed(1));return`| ${se(i.platform)} | ${Me(I(i.oldBytes))} in ${Me(pe(i.oldLayers))} | ${Me(
I(i.newBytes))} | ${Me(s)} | ${o} |`});const r=t.length-n.length;return[`| platform of ${se(e.reference)} | before | aft\
er | | compressed |`,"| --- | ---: | ---: | --- | --- |",...n,...r>0?[`| ${r} more | | | | |`]:[]].join("\n")}var DP=3;function WP({
result:t,platforms:e,dryRun:n}){if(e.length<2)return FP("Layers",t.layerDetails,n);return e.map(r=>FP(`Layers of ${se(r.
platform)}`,r.layerDetails,n)).filter(r=>r!=="").join("\n\n")}function FP(t,e,n){if(e===null)return"";const r=e.slice(0,
jt).map(({packedBytes:o,bytes:s,entries:a,contents:d},c)=>{const f=d.slice(0,DP).map(({name:m})=>se(m));const u=`${f.join(
", ")}${d.length>DP?" and more":""}`;const l=`${n?"about ":""}${I(o)}`;return`| ${c+1} | ${Me(l)} | ${Me(I(s))} | ${Me(ee(
a))} | ${u} |`});const i=e.length-r.length;return[`#### ${t}`,"","| | compressed | uncompressed | | largest contents |",
"| ---: | ---: | ---: | ---: | --- |",...r,...i>0?[`| ${i} more | | | | |`]:[]].join("\n")}function jP(t){const{source:e,
result:n,platforms:r}=t;const i=n.tags[0]??"the result";if(r.length===1){const o={oldLayers:e.layers,newLayers:n.layers};
return UP("History",o,[{title:e.reference,...e},{title:i,...n}])}return r.map(o=>UP(`History of ${se(o.platform)}`,o,[{title:e.
reference,...MP(o.oldBytes,o.oldHistory)},{title:i,...MP(o.newBytes,o.newHistory)}])).join("\n\n")}function MP(t,e){return{
bytes:t,steps:e?.length??null,history:e}}function UP(t,{oldLayers:e,newLayers:n},r){const i=r.reduce((o,s)=>o+(s.steps??
0),0);return[`<details${i<=c2?" open":""}><summary>${t}: ${pe(e)} before, ${pe(n)} after</summary>`,"",...r.flatMap(o=>[
u2(o.title,o),""]),"</details>"].join("\n")}var f2=24;function u2(t,{bytes:e,steps:n,history:r}){const i=`${rn(ce(t,Wi))}\
  ${I(e)}`;if(r===null)return Rt([i,"└─ (the history does not cover all layers)"]);const o=r.slice(-d2);const s=n??r.
length;const a=[{level:0,text:i}];let d=1;if(o.length<s){const c=`(${s-o.length} earlier steps)`;a.push({level:d++,text:c})}
for(const{command:c,bytes:f,layer:u}of o){const l=c.replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,"").replace(/\s+/g," ");const m=rn(
ce(l.trim()||"(no command)",a2));a.push({level:d,text:`${u?I(f):"-"}  ${m}`});if(u)d=Math.min(d+1,f2)}return Rt(th(a))}function JP({
result:t,dryRun:e,platforms:n}){const r=e?" (expected)":"";if(n.length===1)return HP(`Largest directories${r}`,t.directories,
t.bytes);return n.map(i=>HP(`Largest directories of ${se(i.platform)}${r}`,i.directories,i.newBytes)).filter(i=>i!=="").
join("\n\n")}function HP(t,e,n){if(e===null||e.length===0)return"";const r=$P(e,n);return[`<details open><summary>${t}</\
summary>`,"",r,"","</details>"].join("\n")}var nh=1024*1024;function VP(t,e){const n=[l2(t),m2(t),p2(t),zP(t),h2(t),jP(t),w2(t),y2(t),WP(t),JP(t),b2(t),E2(t)].filter(
s=>s!=="");const r=`_Truncated: a job summary holds at most ${I(nh)}. The report has the rest._`;const i=s=>[...n.slice(
0,s),...s<n.length?[r]:[]].join("\n\n");const o=n.map((s,a)=>`

${i(n.length-a)}

`);return o.find(s=>Buffer.byteLength(s)<=e)??""}function l2(t){const{ok:e,dryRun:n,source:r,result:i,savedPercent:o,seconds:s,
cacheHit:a}=t;const d=i.tags.slice(0,3).map(se).join(", ");const c=i.tags.length>3?` and ${i.tags.length-3} more`:"";const f=d===
""?"":` → ${d}${c}`;const u=r.bytes===i.bytes&&r.layers===i.layers;const l=u?"unchanged":go(o.toFixed(1));const m=n?"D\
ry run, nothing was changed. ":"";const h=a===true?", from the cache":"";return[`### ${e?"":"Not tagged: "}${se(r.reference)}${f}`,
"",`${m}**${I(r.bytes)}** in ${pe(r.layers)} → **${I(i.bytes)}** in ${pe(i.layers)}, **${l}**, ${s.toFixed(1)} s${h}`].
join("\n")}function m2(t){if(t.budgets.length===0)return"";const e=t.budgets.map(({input:n,wanted:r,seen:i,met:o})=>`> ${o?
"Met":"Not met"}: <code>${n}</code> requires ${r}, got ${i}.`);return[`> [!${t.ok?"NOTE":"CAUTION"}]`,e.join("\n>\n")].join(
"\n")}function p2({source:t,result:e}){const n=[{name:"before",bytes:t.bytes,note:pe(t.layers)},{name:"after",bytes:e.bytes,
note:pe(e.layers)}];const r=t.packedBytes===null||e.packedBytes===null?"":`

Compressed, as pushed and pulled: ${I(t.packedBytes)} → ${I(e.packedBytes)}.`;return NP(n)+r}var xf=10;function h2({dryRun:t,
result:e}){const{imageId:n,pushed:r,written:i,verifiedEntries:o,testPassed:s}=e;const a=[...o===null?[]:[`${ee(o)} verif\
ied`],...s===true?["test passed"]:[]];const d=i.slice(0,xf).map(({name:u,digest:l})=>`${se(u)}, ${se(l)}`);const c=r.slice(
0,xf).map(u=>se(`${u.name}@${u.digest}`));const f=r.length>xf?[`${r.length-xf} more`]:[];return[...n===null?[]:[`- Image\
 ID${t?" (expected)":""}: ${se(n)}`],...[...c,...f].map(u=>`- Pushed: ${u}`),...d.map(u=>`- Written: ${u}`),...a.length===
0?[]:[`- Checks: ${a.join(", ")}`]].join("\n")}function g2(t){const e=[{kind:"hidden",name:"hidden in lower layers",bytes:t.
hiddenBytes,note:""},...t.rules.filter(n=>!KP(n)).map(({kind:n,name:r,entries:i,bytes:o})=>({kind:n,name:r,bytes:o,note:ee(
i)})),...t.commands.map(({name:n,seconds:r,bytes:i})=>({kind:"command",name:n,bytes:i??0,note:i===null?"freed size unkno\
wn":`${r.toFixed(1)} s`}))];return e.sort((n,r)=>r.bytes-n.bytes)}function GP(t){const e=t.rules.filter(KP).map(({kind:r,
name:i})=>r==="preset"?sa(ce(i,Wi)):se(i));if(e.length===0)return"";const n=e.length>jt?` and ${e.length-jt} more`:"";return`\

Matched nothing: ${e.slice(0,jt).join(", ")}${n}.`}function KP({entries:t,bytes:e}){return t===0&&e===0}function y2({result:t,
suggestions:e,suggestedClean:n}){if(e===null||n===null)return"";const r=e.map(({name:o,bytes:s})=>{const a=t.bytes===0?0:
s/t.bytes*100;const d=nr(o)?.why;const c=d===void 0?"":` (${d})`;return`- preset ${se(o)}: ${I(s)}, ${Or(a)} % of the re\
sult${c}`});const i=_t("clean",n);return["#### Possible further savings","",...r,"",Rt([i],i.startsWith("--")?"sh":"yaml")].
join("\n")}function w2(t){const e=t.sizes==="blocks";const n=t.savedBytes===0||t.cleanedBytes===0&&ya(e,t.savedBytes,t.source.
bytes);if(n)return GP(t).trimStart();const r=g2(t);const i=r.slice(0,jt);const o=Math.max(1,...r.map(({bytes:d})=>d));const s=i.
map(({kind:d,name:c,bytes:f,note:u=""})=>{const l=t.source.bytes===0?0:f/t.source.bytes*100;const m=d==="hidden"?c:`${d}\
 ${se(c)}`;const h=Math.max(0,Math.round(f/o*20));return`| ${m} | ${Me(I(f))} | ${Me(`${Or(l)} %`)} | ${"█".repeat(h)}\
 | ${Me(u)} |`});const a=r.length-i.length;return[`#### Where ${t.savedBytes<0?"the growth":`the ${I(t.savedBytes)}`} ca\
me from`,"","| | size | of the source | | |","| --- | ---: | ---: | --- | --- |",...s,...a>0?[`| ${a} more | | | | |`]:[],
"","Hidden in lower layers: files that a later layer deleted or replaced"+(e?", plus rounding to disk blocks.":"."),GP(t),
"",CP("Saved, in MB",r)].join("\n").trimEnd()}function b2(t){const e=t.kept.slice(0,jt).map(({what:n,why:r,entries:i,bytes:o})=>{
const s=i===null||o===null?"":`: ${I(o)} in ${ee(i)}`;const a=r===null?" (requested)":` (${sa(ce(r,Wi))})`;return`- ${se(
n)}${s}${a}`});if(e.length===0)return"";return["<details><summary>Kept on purpose</summary>","",...e,"","</details>"].join(
"\n")}function E2({ok:t,dryRun:e,source:n,result:r,backup:i,engine:o}){if(!t||e||n.id===r.imageId)return"";const s=r.tags.
includes(n.reference);const a=s?"Not possible, because the result has replaced the source. Next time, give it another na\
me.":`The source image ${se(n.reference)} is unchanged.`;const d=o===null?a:i!==null?`<code>docker load --input</code> ${se(
i)} restores the source image.`:s?`Not possible, because the tag of the source image has moved. Next time, set <code>bac\
kup</code> to save an archive of it first.`:`The source image ${se(n.reference)} is unchanged. Set <code>backup</code> t\
o save it to an archive as well.`;const c=r.layers>1?"the layers are shared only with other builds of this image":"the s\
ingle layer is not shared with other images and is pulled in one piece instead of in parallel";return[`**Undo**: ${d}`,"",
`**Trade-offs**: ${c}. Signatures and attestations of the source do not apply to the result: sign it again.`].join("\n")}async function qP(t,e,n){if(t===void 0||t===""){n.warning('Could not write the job summary: GITHUB_STEP_SUMMARY is not s\
et. Set "summary: false" to turn the summary off.');return}try{const{size:r}=await x2(t);const i=VP(e,nh-r);if(i===""){n.
warning(`Could not write the job summary: ${JSON.stringify(t)} is full.`);return}await S2(t,i,{flag:YP.O_WRONLY|YP.O_APPEND})}catch(r){
n.warning(`Could not write the job summary to ${JSON.stringify(t)}: ${x(r)}.`)}}import{AsyncLocalStorage as k2}from"node:async_hooks";import{ChildProcess as P2}from"node:child_process";import{subscribe as I2,
unsubscribe as T2}from"node:diagnostics_channel";import{accessSync as v2,constants as O2,statSync as B2}from"node:fs";import{
delimiter as _2,join as R2}from"node:path";var XP=new k2;var ZP="child_process";var A2=2**31-1;var kf=class{#e=new gr;async run(e,n,r){if(n.some(c=>c.includes("\0")))
return this.#e.run(e,n,r);const i=Symbol(e);const o=new qi(r.onOutput);let s;let a;const d=c=>{if(XP.getStore()!==i||!v(
c))return;if(!(c["process"]instanceof P2))return;s=c["process"];L2(s);s.once("error",f=>{a=f});s.once("spawn",N2.bind(void 0,
s,o,r.kill))};I2(ZP,d);try{const c=await XP.run(i,()=>Eh(D2(C2(e)),[...n],{env:r.env,silent:true,ignoreReturnCode:true,delay:A2,
listeners:{stdout:o.stdout.add,stderr:o.stderr.add}}));return{exitCode:c??jf,...o.texts()}}catch(c){if(s===void 0)return this.#e.
run(e,n,r);throw a??c}finally{T2(ZP,d)}}};function L2(t){const e=t;const n=e.spawn?.bind(t);if(n===void 0)return;e.spawn=
r=>{try{return n({...r,detached:Wn})}catch(i){return process.nextTick(()=>t.emit("error",i))}}}function N2(t,e,n){t.stdin?.
on("error",()=>{}).end();e.readFrom(t);Zi(n,t)}function C2(t){const e=(process.env["PATH"]??"").split(_2).filter(n=>n!==
"");return e.map(n=>R2(n,t)).find($2)??t}function $2(t){try{v2(t,O2.X_OK);return B2(t).isFile()}catch{return false}}function D2(t){
return`"${t.replaceAll('"','\\"')}"`}import{randomUUID as F2}from"node:crypto";var Pf=class{#e;info(e){this.#t();Vi(M2(e))}debug(e){this.#t();_s(e)}notice(e){this.#t();Ih(e)}warning(e){this.#t();Ph(e)}async group(e,n){
this.#t();Th(e);try{return await n()}finally{this.#t();vh()}}showProgress(e){return iy(e,n=>this.info(n))}untrusted(e){if(this.#e===
void 0){this.#e=F2();Vi(`::stop-commands::${this.#e}`)}Vi(e)}#t(){if(this.#e!==void 0)Vi(`::${this.#e}::`);this.#e=void 0}};
function M2(t){return t.replace(/[\r\n]+/g," ").replace(/^([\s\u0085]*):(?=:)/,"$1: ").replaceAll("##[","## [")}import{randomUUID as rI}from"node:crypto";import{link as X2,mkdir as iI,readdir as oI,readFile as sI,rename as rh,rm as Ji,
stat as Z2,writeFile as Q2}from"node:fs/promises";import{basename as ez,dirname as tz,join as pr}from"node:path";import{readdir as U2,rm as H2,stat as z2}from"node:fs/promises";import{join as W2}from"node:path";async function QP(t,e,n){
for(const r of await U2(t)){if(!e(r))continue;const i=W2(t,r);const o=await z2(i).catch(()=>void 0);if(o!==void 0&&Date.
now()-o.mtimeMs>n)await H2(i,{recursive:true,force:true}).catch(()=>{})}}import{fork as j2}from"node:child_process";import{realpath as J2}from"node:fs/promises";import{fileURLToPath as G2}from"node:url";
var eI=20*60*1e3;var V2=64*1024;async function tI(t,{cwd:e,temp:n},r){const i=AbortSignal.timeout(eI);const o=j2(G2(new URL(
"cache-client.mjs",import.meta.url)),{cwd:e,env:{...process.env,GITHUB_WORKSPACE:await J2(e),RUNNER_TEMP:n},stdio:["igno\
re","pipe","pipe","ipc"],execArgv:[],detached:true});const s=()=>K2(o.pid);const a=AbortSignal.any([r,i]);a.addEventListener(
"abort",s);if(a.aborted)s();let d="";for(const l of[o.stdout,o.stderr])l?.setEncoding("utf8").on("data",m=>{if(d.length<
V2)d+=m});let c={isDone:false};o.on("message",l=>{c=l});const f=await new Promise(l=>{o.once("error",m=>l(m.message));o.
once("close",(m,h)=>{const g=h===null?`exited with status ${m}`:`was killed by ${h}`;l(m===0?void 0:`the cache client ${g}`)});
o.send(t,()=>{})});a.removeEventListener("abort",s);r.throwIfAborted();const u=i.aborted?`it took more than ${eI/6e4} mi\
nutes`:f;return{isDone:c.isDone&&u===void 0,...Y2(d,c.error??u)}}function K2(t){try{if(t!==void 0)process.kill(-t,"SIGKI\
LL")}catch{}}function Y2(t,e){const n=[];const r=[];for(const i of t.split(/\r?\n/)){const[,o,s=""]=/^::(\w+)[^:]*::(.*)$/.
exec(i)??[];if(o==="warning"||o==="error")n.push(q2(s));else if(o===void 0&&i.trim()!=="")r.push(i.trim())}if(e!==void 0)
n.push(e);return{problems:n,lines:r}}function q2(t){return t.replaceAll("%0D"," ").replaceAll("%0A"," ").replaceAll("%25",
"%")}var ji="docker-flatten-cache";var If=`${ji}.lock`;var aI="docker-flatten-kept-";var nz=60*60*1e3;var rz=7*24*60*60*1e3;var Tf=class{#e;#t;#n=!iz();#r=new Set;constructor(e,n){
this.#e=e;this.#t=n}async restore(e,n,r,i){if(this.#n){r.notice("The layer is not cached: this runner has no cache servi\
ce.");return false}try{return await this.#i(e,n,r,i)}catch(o){if(i.aborted)throw o;this.#n=true;r.notice(`Could not rest\
ore the layer from the cache: ${x(o)}`);return false}}async#i(e,n,r,i){return sz(this.#e,r,false,async o=>{const{isDone:s,
problems:a,lines:d}=await oz("restore",e,o,i);if(s){this.#r.add(e);for(const f of await oI(o))await rh(pr(o,f),pr(n,f));
return true}if(a.length===0)return false;const c=`Could not restore the layer from the cache: ${a.join("; ")}`;if(d.some(
f=>f.startsWith("Cache hit for"))){this.#r.add(e);r.warning(`${c}. ${nI(e)}`)}else{this.#n=true;r.notice(c)}return false})}canSave(e,n){
if(this.#n)return false;if(!this.#r.has(e))return true;n.debug(nI(e));return false}async save(e,n,r,i=false){if(!this.canSave(
e,r))return;const o=pr(this.#e,`${aI}${rI()}`);await rh(n,o);this.#t({key:e,directory:o,...i?{isShared:i}:{}})}};function nI(t){
return`If this happens again, the cache entry is damaged: delete it with "gh cache delete ${t}".`}async function dI(t){try{const e=await oI(t);const n=e.some(r=>[If,ji,vf(ji)].includes(r));if(n&&await cI(pr(t,If))){for(const r of[
ji,vf(ji),If])await Ji(pr(t,r),{recursive:true,force:true})}await QP(t,r=>r.startsWith(aI),rz)}catch{}}function iz(){const{
env:t}=process;const e=t["GITHUB_SERVER_URL"]||"https://github.com";if(!URL.canParse(e))return false;const n=new URL(e).
hostname.toLowerCase();const r=n==="github.com"||n.endsWith(".ghe.com")||n.endsWith(".localhost");return r&&t["ACTIONS_C\
ACHE_SERVICE_V2"]?Boolean(t["ACTIONS_RESULTS_URL"]):Boolean(t["ACTIONS_CACHE_URL"])}async function oz(t,e,n,r){const i=ez(
n);const o=vf(n);await iI(o);try{return await tI({action:t,key:e,path:i},{cwd:tz(n),temp:o},r)}finally{await Ji(o,{recursive:true,
force:true}).catch(()=>{})}}function vf(t){return`${t}.temp`}async function sz(t,e,n,r){const i=pr(t,ji);const o=pr(t,If);
if(!await cI(o)){e.notice("The layer is not cached: another step is using the cache in this directory.");return n}try{for(const s of[
i,vf(i)])await Ji(s,{recursive:true,force:true});await iI(i);return await r(i)}finally{await Ji(i,{recursive:true,force:true}).
catch(()=>{});await Ji(o,{force:true}).catch(()=>{})}}async function cI(t){const e=As();for(let n=0;n<2;n++){try{await Q2(
t,e,{flag:"wx"});return true}catch(s){if(s.code!=="EEXIST")throw s}const r=await sI(t,"utf8").catch(()=>"");const{mtimeMs:i}=await Z2(
t).catch(()=>({mtimeMs:Date.now()}));const o=r===""?Date.now()-i>=nz:et(r);if(!o||!await az(t,r))return false}return false}
async function az(t,e){const n=`${t}.${rI()}`;try{await rh(t,n)}catch{return true}const r=await sI(n,"utf8").catch(()=>e)===
e;if(!r)await X2(n,t).catch(()=>{});await Ji(n,{force:true});return r}var hr={runId:"run-id",directories:"directories",ended:"ended",noEngine:"no-engine",cacheEntries:"cache-entries",tempDir:"\
temp-dir"};async function fI(){const t=new Pf;const e=Mh();try{const n=As();const r=RP(d=>Sh(d));const i=r.report??cz(r.tempDir,`do\
cker-flatten-report-${dz()}.json`);const o={...r,report:i};zn(hr.runId,n);zn(hr.directories,Ra(o));if(!fd(o))zn(hr.noEngine,
"true");await dI(o.tempDir);const s=o.cache?new Tf(o.tempDir,fz()):void 0;if(s!==void 0)zn(hr.tempDir,o.tempDir);const a=await cP(
o,{id:n,docker:new Fs({runner:new kf}),log:t,signal:e.signal,cache:s});for(const[d,c]of Object.entries(fP(a)))xh(d,c);if(o.
summary)await qP(process.env["GITHUB_STEP_SUMMARY"],a.report,t);if(a.budgetError!==void 0)throw a.budgetError}catch(n){_s(
_h(n));kh(Ve(n))}finally{zn(hr.ended,"true");e.release()}}function fz(){const t=[];return e=>{t.push(e);zn(hr.cacheEntries,
JSON.stringify(t))}}await fI();
