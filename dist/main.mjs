import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var bk=Object.create;var rp=Object.defineProperty;var Ek=Object.getOwnPropertyDescriptor;var Sk=Object.getOwnPropertyNames;var xk=Object.getPrototypeOf;var kk=Object.prototype.hasOwnProperty;var tp=(t,e)=>(e=Symbol[t])?e:Symbol.for("Symbol."+t);var np=t=>{throw TypeError(t)};var ip=(t=>typeof require!=="undefined"?require:typeof Proxy!=="undefined"?new Proxy(t,{get:(e,n)=>(typeof require!=="un\
defined"?require:e)[n]}):t)(function(t){if(typeof require!=="undefined")return require.apply(this,arguments);throw Error(
'Dynamic require of "'+t+'" is not supported')});var Se=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var Pk=(t,e,n,r)=>{if(e&&typeof e==="object"||typeof e==="function"){for(let i of Sk(e))if(!kk.call(t,i)&&i!==n)rp(t,i,{
get:()=>e[i],enumerable:!(r=Ek(e,i))||r.enumerable})}return t};var Dc=(t,e,n)=>(n=t!=null?bk(xk(t)):{},Pk(e||!t||!t.__esModule?rp(n,"default",{value:t,enumerable:true}):n,t));var nt=(t,e,n)=>{if(e!=null){if(typeof e!=="object"&&typeof e!=="function")np("Object expected");var r,i;if(n)r=e[tp("as\
yncDispose")];if(r===void 0){r=e[tp("dispose")];if(n)i=r}if(typeof r!=="function")np("Object not disposable");if(i)r=function(){
try{i.call(this)}catch(o){return Promise.reject(o)}};t.push([n,r,e])}else if(n){t.push([n])}return e};var rt=(t,e,n)=>{var r=typeof SuppressedError===
"function"?SuppressedError:function(s,a,d,c){return c=Error(d),c.name="SuppressedError",c.error=s,c.suppressed=a,c};var i=s=>e=
n?new r(s,e,"An error was suppressed during disposal"):(n=true,s);var o=s=>{while(s=t.pop()){try{var a=s[1]&&s[1].call(s[2]);
if(s[0])return Promise.resolve(a).then(o,d=>(i(d),o()))}catch(d){i(d)}}if(n)throw e};return o()};var gy=Se((vG,hy)=>{hy.exports=ip("events")});var wy=Se((_G,yy)=>{yy.exports=class OG{constructor(e){if(!(e>0)||(e-1&e)!==0)throw new Error("Max size for a FixedFIFO \
should be a power of two");this.buffer=new Array(e);this.mask=e-1;this.top=0;this.btm=0;this.next=null}clear(){this.top=
this.btm=0;this.next=null;this.buffer.fill(void 0)}push(e){if(this.buffer[this.top]!==void 0)return false;this.buffer[this.
top]=e;this.top=this.top+1&this.mask;return true}shift(){const e=this.buffer[this.btm];if(e===void 0)return void 0;this.
buffer[this.btm]=void 0;this.btm=this.btm+1&this.mask;return e}peek(){return this.buffer[this.btm]}isEmpty(){return this.
buffer[this.btm]===void 0}}});var cu=Se((BG,Ey)=>{var by=wy();Ey.exports=class RG{constructor(e){this.hwm=e||16;this.head=new by(this.hwm);this.tail=this.
head;this.length=0}clear(){this.head=this.tail;this.head.clear();this.length=0}push(e){this.length++;if(!this.head.push(
e)){const n=this.head;this.head=n.next=new by(2*this.head.buffer.length);this.head.push(e)}}shift(){if(this.length!==0)this.
length--;const e=this.tail.shift();if(e===void 0&&this.tail.next){const n=this.tail.next;this.tail.next=null;this.tail=n;
return this.tail.shift()}return e}peek(){const e=this.tail.peek();if(e===void 0&&this.tail.next)return this.tail.next.peek();
return e}isEmpty(){return this.length===0}}});var Ir=Se((AG,Sy)=>{function nO(t){return Buffer.isBuffer(t)||t instanceof Uint8Array}function rO(t){return Buffer.isEncoding(
t)}function iO(t,e,n){return Buffer.alloc(t,e,n)}function oO(t){return Buffer.allocUnsafe(t)}function sO(t){return Buffer.
allocUnsafeSlow(t)}function aO(t,e){return Buffer.byteLength(t,e)}function dO(t,e){return Buffer.compare(t,e)}function cO(t,e){
return Buffer.concat(t,e)}function fO(t,e,n,r,i){return V(t).copy(e,n,r,i)}function uO(t,e){return V(t).equals(e)}function lO(t,e,n,r,i){
return V(t).fill(e,n,r,i)}function mO(t,e,n){return Buffer.from(t,e,n)}function pO(t,e,n,r){return V(t).includes(e,n,r)}
function hO(t,e,n,r){return V(t).indexOf(e,n,r)}function gO(t,e,n,r){return V(t).lastIndexOf(e,n,r)}function yO(t){return V(
t).swap16()}function wO(t){return V(t).swap32()}function bO(t){return V(t).swap64()}function V(t){if(Buffer.isBuffer(t))
return t;return Buffer.from(t.buffer,t.byteOffset,t.byteLength)}function EO(t,e,n,r){return V(t).toString(e,n,r)}function SO(t,e,n){
return V(t).toString("hex",e,n)}function xO(t,e,n,r,i){return V(t).write(e,n,r,i)}function kO(t,e){return V(t).readDoubleBE(
e)}function PO(t,e){return V(t).readDoubleLE(e)}function IO(t,e){return V(t).readFloatBE(e)}function TO(t,e){return V(t).
readFloatLE(e)}function vO(t,e){return V(t).readInt32BE(e)}function OO(t,e){return V(t).readInt32LE(e)}function _O(t,e){
return V(t).readUInt32BE(e)}function RO(t,e){return V(t).readUInt32LE(e)}function BO(t,e,n){return V(t).writeDoubleBE(e,
n)}function AO(t,e,n){return V(t).writeDoubleLE(e,n)}function CO(t,e,n){return V(t).writeFloatBE(e,n)}function NO(t,e,n){
return V(t).writeFloatLE(e,n)}function LO(t,e,n){return V(t).writeInt32BE(e,n)}function $O(t,e,n){return V(t).writeInt32LE(
e,n)}function DO(t,e,n){return V(t).writeUInt32BE(e,n)}function FO(t,e,n){return V(t).writeUInt32LE(e,n)}Sy.exports={isBuffer:nO,
isEncoding:rO,alloc:iO,allocUnsafe:oO,allocUnsafeSlow:sO,byteLength:aO,compare:dO,concat:cO,copy:fO,equals:uO,fill:lO,from:mO,
includes:pO,indexOf:hO,lastIndexOf:gO,swap16:yO,swap32:wO,swap64:bO,toBuffer:V,toString:EO,toHex:SO,write:xO,readDoubleBE:kO,
readDoubleLE:PO,readFloatBE:IO,readFloatLE:TO,readInt32BE:vO,readInt32LE:OO,readUInt32BE:_O,readUInt32LE:RO,writeDoubleBE:BO,
writeDoubleLE:AO,writeFloatBE:CO,writeFloatLE:NO,writeInt32BE:LO,writeInt32LE:$O,writeUInt32BE:DO,writeUInt32LE:FO}});var ky=Se((NG,xy)=>{var MO=Ir();xy.exports=class CG{constructor(e){this.encoding=e}get remaining(){return 0}decode(e){return MO.
toString(e,this.encoding)}flush(){return""}}});var vy=Se(($G,Ty)=>{var Py=Ir();Ty.exports=class LG{constructor(){this._reset()}get remaining(){return this.bytesSeen}decode(e){
if(e.byteLength===0)return"";if(this.bytesNeeded===0&&Iy(e,0)===0){this.bytesSeen=UO(e);return Py.toString(e,"utf8")}let n="";
let r=0;if(this.bytesNeeded>0){while(r<e.byteLength){const s=e[r];if(s<this.lowerBoundary||s>this.upperBoundary){n+="�";
this._reset();break}this.lowerBoundary=128;this.upperBoundary=191;this.codePoint=this.codePoint<<6|s&63;this.bytesSeen++;
r++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(this.codePoint);this._reset();break}}if(this.bytesNeeded>
0)return n}const i=Iy(e,r);const o=e.byteLength-i;if(o>r)n+=Py.toString(e,"utf8",r,o);for(let s=o;s<e.byteLength;s++){const a=e[s];
if(this.bytesNeeded===0){if(a<=127){this.bytesSeen=0;n+=String.fromCharCode(a)}else if(a>=194&&a<=223){this.bytesNeeded=
2;this.bytesSeen=1;this.codePoint=a&31}else if(a>=224&&a<=239){if(a===224)this.lowerBoundary=160;else if(a===237)this.upperBoundary=
159;this.bytesNeeded=3;this.bytesSeen=1;this.codePoint=a&15}else if(a>=240&&a<=244){if(a===240)this.lowerBoundary=144;else if(a===
244)this.upperBoundary=143;this.bytesNeeded=4;this.bytesSeen=1;this.codePoint=a&7}else{this.bytesSeen=1;n+="�"}continue}
if(a<this.lowerBoundary||a>this.upperBoundary){n+="�";s--;this._reset();continue}this.lowerBoundary=128;this.upperBoundary=
191;this.codePoint=this.codePoint<<6|a&63;this.bytesSeen++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(
this.codePoint);this._reset()}}return n}flush(){const e=this.bytesNeeded>0?"�":"";this._reset();return e}_reset(){this.
codePoint=0;this.bytesNeeded=0;this.bytesSeen=0;this.lowerBoundary=128;this.upperBoundary=191}};function Iy(t,e){const n=t.
byteLength;if(n<=e)return 0;const r=Math.max(e,n-4);let i=n-1;while(i>r&&(t[i]&192)===128)i--;if(i<e)return 0;const o=t[i];
let s;if(o<=127)return 0;if(o>=194&&o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 0;const a=n-
i;return a<s?a:0}function UO(t){const e=t.byteLength;if(e===0)return 0;const n=t[e-1];if(n<=127)return 0;if((n&192)!==128)
return 1;const r=Math.max(0,e-4);let i=e-2;while(i>=r&&(t[i]&192)===128)i--;if(i<0)return 1;const o=t[i];let s;if(o>=194&&
o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 1;if(e-i!==s)return 1;if(s>=3){const a=t[i+
1];if(o===224&&a<160)return 1;if(o===237&&a>159)return 1;if(o===240&&a<144)return 1;if(o===244&&a>143)return 1}return 0}});var _y=Se((FG,Oy)=>{var HO=ky();var zO=vy();Oy.exports=class DG{constructor(e="utf8"){this.encoding=jO(e);switch(this.encoding){case"\
utf8":this.decoder=new zO;break;case"utf16le":case"base64":throw new Error("Unsupported encoding: "+this.encoding);default:
this.decoder=new HO(this.encoding)}}get remaining(){return this.decoder.remaining}push(e){if(typeof e==="string")return e;
return this.decoder.decode(e)}write(e){return this.push(e)}end(e){let n="";if(e)n=this.push(e);n+=this.decoder.flush();return n}};
function jO(t){t=t.toLowerCase();switch(t){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"\
utf-16le":return"utf16le";case"latin1":case"binary":return"latin1";case"base64":case"ascii":case"hex":return t;default:throw new Error(
"Unknown encoding: "+t)}}});var By=Se((MG,Ry)=>{Ry.exports=class ft extends Error{constructor(e,n,r=ft){super(e);this.code=n;if(Error.captureStackTrace){
Error.captureStackTrace(this,r)}}static isStreamDestroyed(e){return e&&e.code==="STREAM_DESTROYED"}static isPrematureClose(e){
return e&&e.code==="PREMATURE_CLOSE"}static isAborted(e){return e&&e.code==="ABORTED"}static isBadArgument(e){return e&&
e.code==="BAD_ARGUMENT"}get name(){return"StreamError"}static STREAM_DESTROYED(){return new ft("Stream was destroyed","S\
TREAM_DESTROYED",ft.STREAM_DESTROYED)}static PREMATURE_CLOSE(e="Premature close"){return new ft(e,"PREMATURE_CLOSE",ft.PREMATURE_CLOSE)}static ABORTED(){
return new ft("Stream aborted","ABORTED",ft.ABORTED)}static BAD_ARGUMENT(e="Bad argument"){return new ft(e,"BAD_ARGUMENT",
ft.BAD_ARGUMENT)}}});var Iu=Se((UG,Zy)=>{var{EventEmitter:WO}=gy();var $y=cu();var JO=_y();var Ge=By();var fu=typeof queueMicrotask==="undefi\
ned"?t=>global.process.nextTick(t):queueMicrotask;var te=(1<<29)-1;var ut=1;var yu=2;var Tt=4;var Zi=8;var Dy=te^ut;var GO=te^
yu;var ro=1<<4;var Tr=2<<4;var _r=4<<4;var tn=8<<4;var io=16<<4;var wu=32<<4;var nn=64<<4;var uu=128<<4;var bu=256<<4;var Eu=512<<
4;var Xe=1024<<4;var en=2048<<4;var xa=4096<<4;var Ln=8192<<4;var Fy=io|wu;var VO=ro|xa;var KO=_r|ro;var YO=bu|tn;var Su=io|
Ln;var qO=te^ro;var XO=te^_r;var ZO=te^(_r|xa);var Ay=te^xa;var QO=te^io;var e_=te^(tn|Eu);var t_=te^nn;var Cy=te^Fy;var My=te^
en;var n_=te^Tr;var Uy=te^Ln;var r_=te^Su;var vt=1<<18;var Or=2<<18;var oo=4<<18;var $n=8<<18;var so=16<<18;var on=32<<18;
var lu=64<<18;var vr=128<<18;var xu=256<<18;var rn=512<<18;var ka=1024<<18;var i_=te^(vt|xu);var Hy=te^oo;var o_=te^(vt|
rn);var s_=te^so;var a_=te^$n;var zy=te^vr;var d_=te^Or;var jy=te^ka;var Qi=ro|vt;var Wy=te^Qi;var ku=Xe|on;var lt=Tt|Zi|
yu;var Me=lt|ut;var Jy=lt|ku;var c_=Hy&XO;var Pa=vr|en;var f_=Pa&Wy;var Gy=Me|f_;var u_=Me|nn|Xe;var Ny=Me|Xe|tn;var l_=Me|
nn|tn;var m_=Me|bu|tn|Eu;var p_=Me|ro|nn|Xe|xa|Ln;var h_=lt|nn|Xe;var g_=Tr|Me|en|_r;var y_=en|ut;var w_=Me|rn|on;var b_=$n|
so;var Vy=$n|vt;var E_=$n|so|Me|vt;var Ly=Me|vt|$n|ka;var S_=oo|vt;var x_=vt|xu;var k_=Me|rn|Vy|on;var P_=so|lt|rn|on;var I_=Or|
Me|vr|oo;var T_=rn|on|lt;var ga=Symbol.asyncIterator||Symbol("asyncIterator");var ya=class{constructor(e,{highWaterMark:n=16384,
map:r=null,mapWritable:i,byteLength:o,byteLengthWritable:s}={}){this.stream=e;this.queue=new $y;this.highWaterMark=n;this.
buffered=0;this.error=null;this.pipeline=null;this.drains=null;this.byteLength=s||o||Xy;this.map=i||r;this.afterWrite=__.
bind(this);this.afterUpdateNextTick=A_.bind(this)}get ending(){return(this.stream._duplexState&rn)!==0}get ended(){return(this.
stream._duplexState&on)!==0}push(e){if((this.stream._duplexState&T_)!==0)return false;if(this.map!==null)e=this.map(e);this.
buffered+=this.byteLength(e);this.queue.push(e);if(this.buffered<this.highWaterMark){this.stream._duplexState|=$n;return true}
this.stream._duplexState|=b_;return false}shift(){const e=this.queue.shift();this.buffered-=this.byteLength(e);if(this.buffered===
0)this.stream._duplexState&=a_;return e}end(e){if(typeof e==="function"){this.stream.once("finish",e)}else if(e!==void 0&&
e!==null){this.push(e)}this.stream._duplexState=(this.stream._duplexState|rn)&Hy}autoBatch(e,n){const r=[];const i=this.
stream;r.push(e);while((i._duplexState&Ly)===Vy){r.push(i._writableState.shift())}if((i._duplexState&Me)!==0)return n(null);
i._writev(r,n)}update(){const e=this.stream;e._duplexState|=Or;do{while((e._duplexState&Ly)===$n){const n=this.shift();e.
_duplexState|=x_;e._write(n,this.afterWrite)}if((e._duplexState&S_)===0)this.updateNonPrimary()}while(this.continueUpdate()===
true);e._duplexState&=d_}updateNonPrimary(){const e=this.stream;if((e._duplexState&k_)===rn){e._duplexState=e._duplexState|
vt;e._final(O_.bind(this));return}if((e._duplexState&lt)===Tt){if((e._duplexState&Pa)===0){e._duplexState|=Qi;e._destroy(
Ky.bind(this))}return}if((e._duplexState&Gy)===ut){e._duplexState=(e._duplexState|Qi)&Dy;e._open(Yy.bind(this))}}continueUpdate(){
if((this.stream._duplexState&vr)===0)return false;this.stream._duplexState&=zy;return true}updateCallback(){if((this.stream.
_duplexState&I_)===oo){this.update()}else{this.updateNextTick()}}updateNextTick(){if((this.stream._duplexState&vr)!==0)return;
this.stream._duplexState|=vr;if((this.stream._duplexState&Or)===0)fu(this.afterUpdateNextTick)}};var mu=class{constructor(e,{
highWaterMark:n=16384,map:r=null,mapReadable:i,byteLength:o,byteLengthReadable:s}={}){this.stream=e;this.queue=new $y;this.
highWaterMark=n===0?1:n;this.buffered=0;this.readAhead=n>0;this.error=null;this.pipeline=null;this.byteLength=s||o||Xy;this.
map=i||r;this.pipeTo=null;this.afterRead=R_.bind(this);this.afterUpdateNextTick=B_.bind(this)}get ending(){return(this.stream.
_duplexState&nn)!==0}get ended(){return(this.stream._duplexState&Xe)!==0}pipe(e,n){if(this.pipeTo!==null)throw Ge.BAD_ARGUMENT(
"Can only pipe to one destination");if(typeof n!=="function")n=null;this.stream._duplexState|=wu;this.pipeTo=e;this.pipeline=
new hu(this.stream,e,n);if(n)this.stream.on("error",gu);if(no(e)){e._writableState.pipeline=this.pipeline;if(n)e.on("err\
or",gu);e.on("finish",this.pipeline.finished.bind(this.pipeline))}else{const r=this.pipeline.done.bind(this.pipeline,e);
const i=this.pipeline.done.bind(this.pipeline,e,null);e.on("error",r);e.on("close",i);e.on("finish",this.pipeline.finished.
bind(this.pipeline))}e.on("drain",v_.bind(this));this.stream.emit("piping",e);e.emit("pipe",this.stream)}push(e){const n=this.
stream;if(e===null){this.highWaterMark=0;n._duplexState=(n._duplexState|nn)&ZO;return false}if(this.map!==null){e=this.map(
e);if(e===null){n._duplexState&=Ay;return this.buffered<this.highWaterMark}}this.buffered+=this.byteLength(e);this.queue.
push(e);n._duplexState=(n._duplexState|tn)&Ay;return this.buffered<this.highWaterMark}shift(){const e=this.queue.shift();
this.buffered-=this.byteLength(e);if(this.buffered===0){this.stream._duplexState&=e_}return e}unshift(e){const n=[this.map!==
null?this.map(e):e];while(this.buffered>0)n.push(this.shift());for(let r=0;r<n.length-1;r++){const i=n[r];this.buffered+=
this.byteLength(i);this.queue.push(i)}this.push(n[n.length-1])}read(){const e=this.stream;if((e._duplexState&Ny)===tn){const n=this.
shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===false){e._duplexState&=Cy}if((e._duplexState&uu)!==0){e.emit("data",
n)}return n}if(this.readAhead===false){e._duplexState|=Ln;this.updateNextTick()}return null}drain(){const e=this.stream;
while((e._duplexState&Ny)===tn&&(e._duplexState&Fy)!==0){const n=this.shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===
false){e._duplexState&=Cy}if((e._duplexState&uu)!==0){e.emit("data",n)}}}update(){const e=this.stream;e._duplexState|=Tr;
do{this.drain();while(this.buffered<this.highWaterMark&&(e._duplexState&p_)===Ln){e._duplexState|=VO;e._read(this.afterRead);
this.drain()}if((e._duplexState&m_)===YO){e._duplexState|=Eu;e.emit("readable")}if((e._duplexState&KO)===0){this.updateNonPrimary()}}while(this.
continueUpdate()===true);e._duplexState&=n_}updateNonPrimary(){const e=this.stream;if((e._duplexState&l_)===nn){e._duplexState=
(e._duplexState|Xe)&t_;e.emit("end");if((e._duplexState&Jy)===ku){e._duplexState|=Tt}if(this.pipeTo!==null){this.pipeTo.
end()}}if((e._duplexState&lt)===Tt){if((e._duplexState&Pa)===0){e._duplexState|=Qi;e._destroy(Ky.bind(this))}return}if((e.
_duplexState&Gy)===ut){e._duplexState=(e._duplexState|Qi)&Dy;e._open(Yy.bind(this))}}continueUpdate(){if((this.stream._duplexState&
en)===0)return false;this.stream._duplexState&=My;return true}updateCallback(){if((this.stream._duplexState&g_)===_r){this.
update()}else{this.updateNextTick()}}updateNextTickIfOpen(){if((this.stream._duplexState&y_)!==0)return;this.stream._duplexState|=
en;if((this.stream._duplexState&Tr)===0)fu(this.afterUpdateNextTick)}updateNextTick(){if((this.stream._duplexState&en)!==
0)return;this.stream._duplexState|=en;if((this.stream._duplexState&Tr)===0)fu(this.afterUpdateNextTick)}};var pu=class{constructor(e){
this.data=null;this.afterTransform=N_.bind(e);this.afterFinal=null}};var hu=class{constructor(e,n,r){this.from=e;this.to=
n;this.afterPipe=r;this.error=null;this.pipeToFinished=false}finished(){this.pipeToFinished=true}done(e,n){if(n)this.error=
n;if(e===this.to){this.to=null;if(this.from!==null){if((this.from._duplexState&Xe)===0||!this.pipeToFinished){this.from.
destroy(this.error||Ge.PREMATURE_CLOSE("Writable stream closed"))}return}}if(e===this.from){this.from=null;if(this.to!==
null){if((e._duplexState&Xe)===0){this.to.destroy(this.error||Ge.PREMATURE_CLOSE("Readable stream closed"))}return}}if(this.
afterPipe!==null)this.afterPipe(this.error);this.to=this.from=this.afterPipe=null}};function v_(){this.stream._duplexState|=
wu;this.updateCallback()}function O_(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&lt)===0){e._duplexState|=
on;e.emit("finish")}if((e._duplexState&Jy)===ku){e._duplexState|=Tt}e._duplexState&=o_;if((e._duplexState&Or)===0){this.
update()}else{this.updateNextTick()}}function Ky(t){const e=this.stream;if(!t&&!Ge.isStreamDestroyed(this.error))t=this.
error;if(t)e.emit("error",t);e._duplexState|=Zi;e.emit("close");const n=e._readableState;const r=e._writableState;if(n!==
null&&n.pipeline!==null){n.pipeline.done(e,t)}if(r!==null){while(r.drains!==null&&r.drains.length>0){r.drains.shift().resolve(
false)}if(r.pipeline!==null){r.pipeline.done(e,t)}}}function __(t){const e=this.stream;if(t)e.destroy(t);e._duplexState&=
i_;if(this.drains!==null)C_(this.drains);if((e._duplexState&E_)===so){e._duplexState&=s_;if((e._duplexState&lu)===lu){e.
emit("drain")}}this.updateCallback()}function R_(t){if(t)this.stream.destroy(t);this.stream._duplexState&=qO;if(this.readAhead===
false&&(this.stream._duplexState&io)===0){this.stream._duplexState&=Uy}this.updateCallback()}function B_(){if((this.stream.
_duplexState&Tr)===0){this.stream._duplexState&=My;this.update()}}function A_(){if((this.stream._duplexState&Or)===0){this.
stream._duplexState&=zy;this.update()}}function C_(t){for(let e=0;e<t.length;e++){if(--t[e].writes===0){t.shift().resolve(
true);e--}}}function Yy(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&Tt)===0){if((e._duplexState&u_)===0){
e._duplexState|=_r}if((e._duplexState&w_)===0){e._duplexState|=oo}e.emit("open")}e._duplexState&=Wy;if(e._writableState!==
null){e._writableState.updateCallback()}if(e._readableState!==null){e._readableState.updateCallback()}}function N_(t,e){
if(e!==void 0&&e!==null)this.push(e);this._writableState.afterWrite(t)}function L_(t){if(this._readableState!==null){if(t===
"data"){this._duplexState|=uu|Su;this._readableState.updateNextTick()}if(t==="readable"){this._duplexState|=bu;this._readableState.
updateNextTick()}}if(this._writableState!==null){if(t==="drain"){this._duplexState|=lu;this._writableState.updateNextTick()}}}
var eo=class extends WO{constructor(e){super();this._duplexState=0;this._readableState=null;this._writableState=null;if(e){
if(e.open)this._open=e.open;if(e.destroy)this._destroy=e.destroy;if(e.predestroy)this._predestroy=e.predestroy;if(e.signal)
e.signal.addEventListener("abort",V_.bind(this))}this.on("newListener",L_)}_open(e){e(null)}_destroy(e){e(null)}_predestroy(){}get readable(){
return this._readableState!==null?true:void 0}get writable(){return this._writableState!==null?true:void 0}get destroyed(){
return(this._duplexState&Zi)!==0}get destroying(){return(this._duplexState&lt)!==0}destroy(e){if((this._duplexState&lt)===
0){if(!e)e=Ge.STREAM_DESTROYED();this._duplexState=(this._duplexState|Tt)&c_;if(this._readableState!==null){this._readableState.
highWaterMark=0;this._readableState.error=e}if(this._writableState!==null){this._writableState.highWaterMark=0;this._writableState.
error=e}this._duplexState|=yu;this._predestroy();this._duplexState&=GO;if(this._readableState!==null){this._readableState.
updateNextTick()}if(this._writableState!==null){this._writableState.updateNextTick()}}}};var wa=class t extends eo{constructor(e){
super(e);this._duplexState|=ut|on|Ln;this._readableState=new mu(this,e);if(e){if(this._readableState.readAhead===false)this.
_duplexState&=Uy;if(e.read)this._read=e.read;if(e.eagerOpen)this._readableState.updateNextTick();if(e.encoding)this.setEncoding(
e.encoding)}}static deferred(e,n){const r=new Sa(n);e().then(i=>{if(i===null)return r.end();if(r.destroying)return;Pu(i,
r,gu)}).catch(i=>r.destroy(i));return r}setEncoding(e){const n=new JO(e);const r=this._readableState.map||F_;this._readableState.
map=i;return this;function i(o){const s=n.push(o);return s===""&&(o.byteLength!==0||n.remaining>0)?null:r(s)}}_read(e){e(
null)}pipe(e,n){this._readableState.updateNextTick();this._readableState.pipe(e,n);return e}read(){this._readableState.updateNextTick();
return this._readableState.read()}push(e){this._readableState.updateNextTickIfOpen();return this._readableState.push(e)}unshift(e){
this._readableState.updateNextTickIfOpen();return this._readableState.unshift(e)}resume(){this._duplexState|=Su;this._readableState.
updateNextTick();return this}pause(){this._duplexState&=this._readableState.readAhead===false?r_:QO;return this}static _fromAsyncIterator(e,n){
let r;const i=new t({...n,read(s){e.next().then(o).then(s.bind(null,null)).catch(s)},predestroy(){r=e.return()},destroy(s){
if(!r)return s(null);r.then(s.bind(null,null)).catch(s)}});return i;function o(s){if(s.done)i.push(null);else i.push(s.value)}}static from(e,n){
if(W_(e))return e;if(e[ga])return this._fromAsyncIterator(e[ga](),n);if(!Array.isArray(e))e=e===void 0?[]:[e];let r=0;return new t(
{...n,read(i){this.push(r===e.length?null:e[r++]);i(null)}})}static isBackpressured(e){return(e._duplexState&h_)!==0||e.
_readableState.buffered>=e._readableState.highWaterMark}static isPaused(e){return(e._duplexState&io)===0}[ga](){const e=this;
let n=null;let r=null;let i=null;this.on("error",c=>{n=c});this.on("readable",o);this.on("close",s);return{[ga](){return this},
next(){return new Promise(function(c,f){r=c;i=f;const u=e.read();if(u!==null)a(u);else if((e._duplexState&Zi)!==0)a(null)})},
return(){return d(null)},throw(c){return d(c)}};function o(){if(r!==null)a(e.read())}function s(){if(r!==null)a(null)}function a(c){
if(i===null)return;if(n){i(n)}else if(c===null&&(e._duplexState&Xe)===0){i(Ge.STREAM_DESTROYED())}else{r({value:c,done:c===
null})}i=r=null}function d(c){e.destroy(c);return new Promise((f,u)=>{if(e._duplexState&Zi)return f({value:void 0,done:true});
e.once("close",function(){if(c)u(c);else f({value:void 0,done:true})})})}}};var ba=class extends eo{constructor(e){super(
e);this._duplexState|=ut|Xe;this._writableState=new ya(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final;if(e.eagerOpen)this._writableState.updateNextTick()}}cork(){this._duplexState|=ka}uncork(){
this._duplexState&=jy;this._writableState.updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(
e,n)}_final(e){e(null)}static isBackpressured(e){return(e._duplexState&P_)!==0}static drained(e){if(e.destroyed)return Promise.
resolve(false);const n=e._writableState;const r=K_(e)?Math.min(1,n.queue.length):n.queue.length;const i=r+(e._duplexState&
xu?1:0);if(i===0)return Promise.resolve(true);if(n.drains===null)n.drains=[];return new Promise(o=>{n.drains.push({writes:i,
resolve:o})})}write(e){this._writableState.updateNextTick();return this._writableState.push(e)}end(e){this._writableState.
updateNextTick();this._writableState.end(e);return this}};var to=class extends wa{constructor(e){super(e);this._duplexState=
ut|this._duplexState&Ln;this._writableState=new ya(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final}}cork(){this._duplexState|=ka}uncork(){this._duplexState&=jy;this._writableState.
updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(e,n)}_final(e){e(null)}write(e){this._writableState.
updateNextTick();return this._writableState.push(e)}end(e){this._writableState.updateNextTick();this._writableState.end(
e);return this}};var Ea=class extends to{constructor(e){super(e);this._transformState=new pu(this);if(e){if(e.transform)
this._transform=e.transform;if(e.flush)this._flush=e.flush}}_write(e,n){if(this._readableState.buffered>=this._readableState.
highWaterMark){this._transformState.data=e}else{this._transform(e,this._transformState.afterTransform)}}_read(e){if(this.
_transformState.data!==null){const n=this._transformState.data;this._transformState.data=null;e(null);this._transform(n,
this._transformState.afterTransform)}else{e(null)}}destroy(e){super.destroy(e);if(this._transformState.data!==null){this.
_transformState.data=null;this._transformState.afterTransform()}}_transform(e,n){n(null,e)}_flush(e){e(null)}_final(e){this.
_transformState.afterFinal=e;this._flush($_.bind(this))}};var Sa=class extends Ea{};function $_(t,e){const n=this._transformState.
afterFinal;if(t)return n(t);if(e!==null&&e!==void 0)this.push(e);this.push(null);n(null)}function D_(...t){return new Promise(
(e,n)=>{return Pu(...t,r=>{if(r)return n(r);e()})})}function Pu(t,...e){const n=Array.isArray(t)?[...t,...e]:[t,...e];const r=n.
length&&typeof n[n.length-1]==="function"?n.pop():null;if(n.length<2)throw Ge.BAD_ARGUMENT("Pipeline requires at least 2\
 streams");let i=n[0];let o=null;let s=null;for(let c=1;c<n.length;c++){o=n[c];if(no(i)){i.pipe(o,d)}else{a(i,true,c>1,d);
i.pipe(o)}i=o}if(r){let c=false;const f=no(o)||!!(o._writableState&&o._writableState.autoDestroy);o.on("error",u=>{if(s===
null)s=u});o.on("finish",()=>{c=true;if(!f)r(s)});if(f){o.on("close",()=>r(s||(c?null:Ge.PREMATURE_CLOSE())))}}return o;
function a(c,f,u,l){c.on("error",l);c.on("close",p);function p(){if(f&&c._readableState&&!c._readableState.ended){return l(
Ge.PREMATURE_CLOSE())}if(u&&c._writableState&&!c._writableState.ended){return l(Ge.PREMATURE_CLOSE())}}}function d(c){if(!c||
s)return;s=c;for(const f of n){f.destroy(c)}}}function F_(t){return t}function qy(t){return!!t._readableState||!!t._writableState}
function no(t){return typeof t._duplexState==="number"&&qy(t)}function M_(t){return!!t._readableState&&t._readableState.
ending}function U_(t){return!!t._readableState&&t._readableState.ended}function H_(t){return!!t._writableState&&t._writableState.
ending}function z_(t){return!!t._writableState&&t._writableState.ended}function j_(t,e={}){const n=t._readableState&&t._readableState.
error||t._writableState&&t._writableState.error;return!e.all&&Ge.isStreamDestroyed(n)?null:n}function W_(t){return no(t)&&
t.readable}function J_(t){return(t._duplexState&ut)!==ut||(t._duplexState&Tt)===Tt||(t._duplexState&Pa)!==0}function G_(t){
return typeof t==="object"&&t!==null&&typeof t.byteLength==="number"}function Xy(t){return G_(t)?t.byteLength:1024}function gu(){}
function V_(){this.destroy(Ge.ABORTED())}function K_(t){return t._writev!==ba.prototype._writev&&t._writev!==to.prototype.
_writev}Zy.exports={pipeline:Pu,pipelinePromise:D_,isStream:qy,isStreamx:no,isEnding:M_,isEnded:U_,isFinishing:H_,isFinished:z_,
isDisturbed:J_,getStreamError:j_,Stream:eo,Writable:ba,Readable:wa,Duplex:to,Transform:Ea,PassThrough:Sa}});var Ou=Se(Br=>{var M=Ir();var Y_="0000000000000000000";var q_="7777777777777777777";var Ia="0".charCodeAt(0);var Qy=M.from(
[117,115,116,97,114,0]);var X_=M.from([Ia,Ia]);var Z_=M.from([117,115,116,97,114,32]);var Q_=M.from([32,0]);var eR=4095;
var ao=257;var vu=263;Br.decodeLongPath=function t(e,n){return Rr(e,0,e.length,n)};Br.encodePax=function t(e){let n="";if(e.
name)n+=Tu(" path="+e.name+"\n");if(e.linkname)n+=Tu(" linkpath="+e.linkname+"\n");const r=e.pax;if(r){for(const i in r){
n+=Tu(" "+i+"="+r[i]+"\n")}}return M.from(n)};Br.decodePax=function t(e){const n={};while(e.length){let r=0;while(r<e.length&&
e[r]!==32)r++;const i=parseInt(M.toString(e.subarray(0,r)),10);if(!i)return n;const o=M.toString(e.subarray(r+1,i-1));const s=o.
indexOf("=");if(s===-1)return n;n[o.slice(0,s)]=o.slice(s+1);e=e.subarray(i)}return n};Br.encode=function t(e){const n=M.
alloc(512);let r=e.name;let i="";if(e.typeflag===5&&r[r.length-1]!=="/")r+="/";if(M.byteLength(r)!==r.length)return null;
while(M.byteLength(r)>100){const o=r.indexOf("/");if(o===-1)return null;i+=i?"/"+r.slice(0,o):r.slice(0,o);r=r.slice(o+1)}
if(M.byteLength(r)>100||M.byteLength(i)>155)return null;if(e.linkname&&M.byteLength(e.linkname)>100)return null;M.write(
n,r);M.write(n,an(e.mode&eR,6),100);M.write(n,an(e.uid,6),108);M.write(n,an(e.gid,6),116);aR(e.size,n,124);M.write(n,an(
e.mtime.getTime()/1e3|0,11),136);n[156]=Ia+oR(e.type);if(e.linkname)M.write(n,e.linkname,157);M.copy(Qy,n,ao);M.copy(X_,
n,vu);if(e.uname)M.write(n,e.uname,265);if(e.gname)M.write(n,e.gname,297);M.write(n,an(e.devmajor||0,6),329);M.write(n,an(
e.devminor||0,6),337);if(i)M.write(n,i,345);M.write(n,an(tw(n),6),148);return n};Br.decode=function t(e,n,r){let i=e[156]===
0?0:e[156]-Ia;let o=Rr(e,0,100,n);const s=sn(e,100,8);const a=sn(e,108,8);const d=sn(e,116,8);const c=sn(e,124,12);const f=sn(
e,136,12);const u=iR(i);const l=e[157]===0?null:Rr(e,157,100,n);const p=Rr(e,265,32);const h=Rr(e,297,32);const g=sn(e,329,
8);const b=sn(e,337,8);const S=tw(e);if(S===8*32)return null;if(S!==sn(e,148,8))throw new Error("Invalid tar header. May\
be the tar is corrupted or it needs to be gunzipped?");if(tR(e)){if(e[345])o=Rr(e,345,155,n)+"/"+o}else if(nR(e)){}else{
if(!r){throw new Error("Invalid tar header: unknown format.")}}if(i===0&&o&&o[o.length-1]==="/")i=5;return{name:o,mode:s,
uid:a,gid:d,size:c,byteOffset:0,mtime:new Date(1e3*f),type:u,linkname:l,uname:p,gname:h,devmajor:g,devminor:b,pax:null}};
function tR(t){return M.equals(Qy,t.subarray(ao,ao+6))}function nR(t){return M.equals(Z_,t.subarray(ao,ao+6))&&M.equals(
Q_,t.subarray(vu,vu+2))}function rR(t,e,n){if(typeof t!=="number")return n;t=~~t;if(t>=e)return e;if(t>=0)return t;t+=e;
if(t>=0)return t;return 0}function iR(t){switch(t){case 0:return"file";case 1:return"link";case 2:return"symlink";case 3:
return"character-device";case 4:return"block-device";case 5:return"directory";case 6:return"fifo";case 7:return"contiguo\
us-file";case 72:return"pax-header";case 55:return"pax-global-header";case 27:return"gnu-long-link-path";case 28:case 30:
return"gnu-long-path"}return null}function oR(t){switch(t){case"file":return 0;case"link":return 1;case"symlink":return 2;case"\
character-device":return 3;case"block-device":return 4;case"directory":return 5;case"fifo":return 6;case"contiguous-file":
return 7;case"pax-header":return 72}return 0}function ew(t,e,n,r){for(;n<r;n++){if(t[n]===e)return n}return r}function tw(t){
let e=8*32;for(let n=0;n<148;n++)e+=t[n];for(let n=156;n<512;n++)e+=t[n];return e}function an(t,e){t=t.toString(8);if(t.
length>e)return q_.slice(0,e)+" ";return Y_.slice(0,e-t.length)+t+" "}function sR(t,e,n){e[n]=128;for(let r=11;r>0;r--){
e[n+r]=t&255;t=Math.floor(t/256)}}function aR(t,e,n){if(t.toString(8).length>11){sR(t,e,n)}else{M.write(e,an(t,11),n)}}function dR(t){
let e;if(t[0]===128)e=true;else if(t[0]===255)e=false;else return null;const n=[];let r;for(r=t.length-1;r>0;r--){const s=t[r];
if(e)n.push(s);else n.push(255-s)}let i=0;const o=n.length;for(r=0;r<o;r++){i+=n[r]*Math.pow(256,r)}return e?i:-1*i}function sn(t,e,n){
t=t.subarray(e,e+n);e=0;if(t[e]&128){return dR(t)}else{while(e<t.length&&t[e]===32)e++;const r=rR(ew(t,32,e,t.length),t.
length,t.length);while(e<r&&t[e]===0)e++;if(r===e)return 0;return parseInt(M.toString(t.subarray(e,r)),8)}}function Rr(t,e,n,r){
return M.toString(t.subarray(e,ew(t,0,e,e+n)),r)}function Tu(t){const e=M.byteLength(t);let n=Math.floor(Math.log(e)/Math.
log(10))+1;if(e+n>=Math.pow(10,n))n++;return e+n+t}});var sw=Se((zG,ow)=>{var{Writable:cR,Readable:fR,getStreamError:nw}=Iu();var uR=cu();var rw=Ir();var Ar=Ou();var lR=rw.alloc(
0);var mR=4*1024*1024;var Ru=class{constructor(){this.buffered=0;this.shifted=0;this.queue=new uR;this._offset=0}push(e){
this.buffered+=e.byteLength;this.queue.push(e)}shiftFirst(e){return this.buffered===0?null:this._next(e)}shift(e){if(e>this.
buffered)return null;if(e===0)return lR;let n=this._next(e);if(e===n.byteLength)return n;const r=[n];while((e-=n.byteLength)>
0){n=this._next(e);r.push(n)}return rw.concat(r)}_next(e){const n=this.queue.peek();const r=n.byteLength-this._offset;if(e>=
r){const i=this._offset?n.subarray(this._offset,n.byteLength):n;this.queue.shift();this._offset=0;this.buffered-=r;this.
shifted+=r;return i}this.buffered-=e;this.shifted+=e;return n.subarray(this._offset,this._offset+=e)}};var Bu=class extends fR{constructor(e,n,r){
super();this.header=n;this.offset=r;this._parent=e}_read(e){if(this.header.size===0){this.push(null)}if(this._parent._stream===
this){this._parent._update()}e(null)}_predestroy(){this._parent.destroy(nw(this))}_detach(){if(this._parent._stream===this){
this._parent._stream=null;this._parent._missing=iw(this.header.size);this._parent._update()}}_destroy(e){this._detach();
e(null)}};var Au=class extends cR{constructor(e){super(e);if(!e)e={};this._buffer=new Ru;this._offset=0;this._header=null;
this._stream=null;this._missing=0;this._longHeader=false;this._callback=_u;this._locked=false;this._finished=false;this.
_pax=null;this._paxGlobal=null;this._gnuLongPath=null;this._gnuLongLinkPath=null;this._filenameEncoding=e.filenameEncoding||
"utf-8";this._allowUnknownFormat=!!e.allowUnknownFormat;this._unlockBound=this._unlock.bind(this)}_unlock(e){this._locked=
false;if(e){this.destroy(e);this._continueWrite(e);return}this._update()}_consumeHeader(){if(this._locked)return false;this.
_offset=this._buffer.shifted;try{this._header=Ar.decode(this._buffer.shift(512),this._filenameEncoding,this._allowUnknownFormat)}catch(e){
this._continueWrite(e);return false}if(!this._header)return true;this._header.byteOffset=this._buffer.shifted;switch(this.
_header.type){case"gnu-long-path":case"gnu-long-link-path":case"pax-global-header":case"pax-header":this._longHeader=true;
this._missing=this._header.size;if(this._missing>mR){this._continueWrite(new Error("Header exceeds max size"));return false}
return true}this._locked=true;this._applyLongHeaders();if(!(this._header.size>=0)){this._continueWrite(new Error("Invali\
d header"));return false}if(this._header.size===0||this._header.type==="directory"){this.emit("entry",this._header,this.
_createStream(),this._unlockBound);return true}this._stream=this._createStream();this._missing=this._header.size;this.emit(
"entry",this._header,this._stream,this._unlockBound);return true}_applyLongHeaders(){if(this._gnuLongPath){this._header.
name=this._gnuLongPath;this._gnuLongPath=null}if(this._gnuLongLinkPath){this._header.linkname=this._gnuLongLinkPath;this.
_gnuLongLinkPath=null}if(this._pax){if(this._pax.path)this._header.name=this._pax.path;if(this._pax.linkpath)this._header.
linkname=this._pax.linkpath;if(this._pax.size)this._header.size=parseInt(this._pax.size,10);this._header.pax=this._pax;this.
_pax=null}}_decodeLongHeader(e){switch(this._header.type){case"gnu-long-path":this._gnuLongPath=Ar.decodeLongPath(e,this.
_filenameEncoding);break;case"gnu-long-link-path":this._gnuLongLinkPath=Ar.decodeLongPath(e,this._filenameEncoding);break;case"\
pax-global-header":this._paxGlobal=Ar.decodePax(e);break;case"pax-header":this._pax=this._paxGlobal===null?Ar.decodePax(
e):Object.assign({},this._paxGlobal,Ar.decodePax(e));break}}_consumeLongHeader(){this._longHeader=false;this._missing=iw(
this._header.size);const e=this._buffer.shift(this._header.size);try{this._decodeLongHeader(e)}catch(n){this._continueWrite(
n);return false}return true}_consumeStream(){const e=this._buffer.shiftFirst(this._missing);if(e===null)return false;this.
_missing-=e.byteLength;const n=this._stream.push(e);if(this._missing===0){this._stream.push(null);if(n)this._stream._detach();
return n&&this._locked===false}return n}_createStream(){return new Bu(this,this._header,this._offset)}_update(){while(this.
_buffer.buffered>0&&!this.destroying){if(this._missing>0){if(this._stream!==null){if(this._consumeStream()===false)return;
continue}if(this._longHeader===true){if(this._missing>this._buffer.buffered)break;if(this._consumeLongHeader()===false)return false;
continue}const e=this._buffer.shiftFirst(this._missing);if(e!==null)this._missing-=e.byteLength;continue}if(this._buffer.
buffered<512)break;if(this._stream!==null||this._consumeHeader()===false)return}this._continueWrite(null)}_continueWrite(e){
const n=this._callback;this._callback=_u;n(e)}_write(e,n){this._callback=n;this._buffer.push(e);this._update()}_final(e){
this._finished=this._missing===0&&this._buffer.buffered===0;e(this._finished?null:new Error("Unexpected end of data"))}_predestroy(){
this._continueWrite(null)}_destroy(e){if(this._stream)this._stream.destroy(nw(this));e(null)}[Symbol.asyncIterator](){let e=null;
let n=null;let r=null;let i=null;let o=null;const s=this;this.on("entry",c);this.on("error",l=>{e=l});this.on("close",f);
return{[Symbol.asyncIterator](){return this},next(){return new Promise(d)},return(){return u(null)},throw(l){return u(l)}};
function a(l){if(!o)return;const p=o;o=null;p(l)}function d(l,p){if(e){return p(e)}if(i){l({value:i,done:false});i=null;
return}n=l;r=p;a(null);if(s._finished&&n){n({value:void 0,done:true});n=r=null}}function c(l,p,h){o=h;p.on("error",_u);if(n){
n({value:p,done:false});n=r=null}else{i=p}}function f(){a(e);if(!n)return;if(e)r(e);else n({value:void 0,done:true});n=r=
null}function u(l){s.destroy(l);a(l);return new Promise((p,h)=>{if(s.destroyed)return p({value:void 0,done:true});s.once(
"close",function(){if(l)h(l);else p({value:void 0,done:true})})})}}};ow.exports=function t(e){return new Au(e)};function _u(){}
function iw(t){t&=511;return t&&512-t}});var dw=Se((jG,Cu)=>{var aw={S_IFMT:61440,S_IFDIR:16384,S_IFCHR:8192,S_IFBLK:24576,S_IFIFO:4096,S_IFLNK:40960};try{Cu.exports=
ip("fs").constants||aw}catch{Cu.exports=aw}});var mw=Se((WG,lw)=>{var{Readable:pR,Writable:hR,getStreamError:cw}=Iu();var Dn=Ir();var Cr=dw();var Ta=Ou();var gR=493;var yR=420;
var fw=Dn.alloc(1024);var Lu=class extends hR{constructor(e,n,r){super({mapWritable:bR,eagerOpen:true});this.written=0;this.
header=n;this._callback=r;this._linkname=null;this._isLinkname=n.type==="symlink"&&!n.linkname;this._isVoid=n.type!=="fi\
le"&&n.type!=="contiguous-file";this._finished=false;this._pack=e;this._openCallback=null;if(this._pack._stream===null)this.
_pack._stream=this;else this._pack._pending.push(this)}_open(e){this._openCallback=e;if(this._pack._stream===this)this._continueOpen()}_continuePack(e){
if(this._callback===null)return;const n=this._callback;this._callback=null;n(e)}_continueOpen(){if(this._pack._stream===
null)this._pack._stream=this;const e=this._openCallback;this._openCallback=null;if(e===null)return;if(this._pack.destroying)
return e(new Error("pack stream destroyed"));if(this._pack._finalized)return e(new Error("pack stream is already finaliz\
ed"));this._pack._stream=this;if(!this._isLinkname){this._pack._encode(this.header)}if(this._isVoid){this._finish();this.
_continuePack(null)}e(null)}_write(e,n){if(this._isLinkname){this._linkname=this._linkname?Dn.concat([this._linkname,e]):
e;return n(null)}if(this._isVoid){if(e.byteLength>0){return n(new Error("No body allowed for this entry"))}return n()}this.
written+=e.byteLength;if(this._pack.push(e))return n();this._pack._drain=n}_finish(){if(this._finished)return;this._finished=
true;if(this._isLinkname){this.header.linkname=this._linkname?Dn.toString(this._linkname,"utf-8"):"";this._pack._encode(
this.header)}uw(this._pack,this.header.size);this._pack._done(this)}_final(e){if(this.written!==this.header.size){return e(
new Error("Size mismatch"))}this._finish();e(null)}_getError(){return cw(this)||new Error("tar entry destroyed")}_predestroy(){
this._pack.destroy(this._getError())}_destroy(e){this._pack._done(this);this._continuePack(this._finished?null:this._getError());
e()}};var $u=class extends pR{constructor(e){super(e);this._drain=Nu;this._finalized=false;this._finalizing=false;this._pending=
[];this._stream=null}entry(e,n,r){if(this._finalized||this.destroying)throw new Error("already finalized or destroyed");
if(typeof n==="function"){r=n;n=null}if(!r)r=Nu;if(!e.size||e.type==="symlink")e.size=0;if(!e.type)e.type=wR(e.mode);if(!e.
mode)e.mode=e.type==="directory"?gR:yR;if(!e.uid)e.uid=0;if(!e.gid)e.gid=0;if(!e.mtime)e.mtime=new Date;if(typeof n==="s\
tring")n=Dn.from(n);const i=new Lu(this,e,r);if(Dn.isBuffer(n)){e.size=n.byteLength;i.write(n);i.end();return i}if(i._isVoid){
return i}return i}finalize(){if(this._stream||this._pending.length>0){this._finalizing=true;return}if(this._finalized)return;
this._finalized=true;this.push(fw);this.push(null)}_done(e){if(e!==this._stream)return;this._stream=null;if(this._finalizing)
this.finalize();if(this._pending.length)this._pending.shift()._continueOpen()}_encode(e){if(!e.pax){const n=Ta.encode(e);
if(n){this.push(n);return}}this._encodePax(e)}_encodePax(e){const n=Ta.encodePax({name:e.name,linkname:e.linkname,pax:e.
pax});const r={name:"PaxHeader",mode:e.mode,uid:e.uid,gid:e.gid,size:n.byteLength,mtime:e.mtime,type:"pax-header",linkname:e.
linkname&&"PaxHeader",uname:e.uname,gname:e.gname,devmajor:e.devmajor,devminor:e.devminor};this.push(Ta.encode(r));this.
push(n);uw(this,n.byteLength);r.size=e.size;r.type=e.type;this.push(Ta.encode(r))}_doDrain(){const e=this._drain;this._drain=
Nu;e()}_predestroy(){const e=cw(this);if(this._stream)this._stream.destroy(e);while(this._pending.length){const n=this._pending.
shift();n.destroy(e);n._continueOpen()}this._doDrain()}_read(e){this._doDrain();e()}};lw.exports=function t(e){return new $u(
e)};function wR(t){switch(t&Cr.S_IFMT){case Cr.S_IFBLK:return"block-device";case Cr.S_IFCHR:return"character-device";case Cr.
S_IFDIR:return"directory";case Cr.S_IFIFO:return"fifo";case Cr.S_IFLNK:return"symlink"}return"file"}function Nu(){}function uw(t,e){
e&=511;if(e)t.push(fw.subarray(0,512-e))}function bR(t){return Dn.isBuffer(t)?t:Dn.from(t)}});var Fu=Se(Du=>{Du.extract=sw();Du.pack=mw()});var gb=Se((m6,hb)=>{hb.exports=function(t,e,n){var r=t.length,i=e.length,o=[];n=(n||(i>r?i:r))+1;for(var s=0;s<n;s++){o[s]=
[s];o[s].length=n}for(s=0;s<n;s++){o[0][s]=s}if(Math.abs(r-i)>(n||100)){return p(n||100)}if(r===0){return p(i)}if(i===0){
return p(r)}var a,d,c,f,u,l;for(s=1;s<=r;++s){d=t[s-1];for(a=1;a<=i;++a){if(s===a&&o[s][a]>4)return p(r);c=e[a-1];f=d===
c?0:1;u=o[s-1][a]+1;if((l=o[s][a-1]+1)<u)u=l;if((l=o[s-1][a-1]+f)<u)u=l;o[s][a]=s>1&&a>1&&d===e[a-2]&&t[s-2]===c&&(l=o[s-
2][a-2]+f)<u?l:u}}return p(o[r][i]);function p(h){var g=Math.max(r,i);var b=g===0?0:h/g;var S=1-b;return{steps:h,relative:b,
similarity:S}}}});import{randomUUID as VM}from"node:crypto";import{join as KM}from"node:path";import*as sp from"os";function Et(t){if(t===null||t===void 0){return""}else if(typeof t==="string"||t instanceof String){return t}return JSON.
stringify(t)}function Mo(t){if(!Object.keys(t).length){return{}}return{title:t.title,file:t.file,line:t.startLine,endLine:t.
endLine,col:t.startColumn,endColumn:t.endColumn}}function Ct(t,e,n){const r=new Fc(t,e,n);process.stdout.write(r.toString()+sp.EOL)}function Mc(t,e=""){Ct(t,{},e)}var op="\
::";var Fc=class{constructor(e,n,r){if(!e){e="missing.command"}this.command=e;this.properties=n;this.message=r}toString(){
let e=op+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let n=true;for(const r in this.properties){
if(this.properties.hasOwnProperty(r)){const i=this.properties[r];if(i){if(n){n=false}else{e+=","}e+=`${r}=${Tk(i)}`}}}}e+=
`${op}${Ik(this.message)}`;return e}};function Ik(t){return Et(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,
"%0A")}function Tk(t){return Et(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(
/,/g,"%2C")}import*as ap from"crypto";import*as Ho from"fs";import*as Uo from"os";function Uc(t,e){const n=process.env[`GITHUB_${t}`];if(!n){throw new Error(`Unable to find environment variable for file\
 command ${t}`)}if(!Ho.existsSync(n)){throw new Error(`Missing file at path: ${n}`)}Ho.appendFileSync(n,`${Et(e)}${Uo.EOL}`,
{encoding:"utf8"})}function Hc(t,e){const n=`ghadelimiter_${ap.randomUUID()}`;const r=Et(e);if(t.includes(n)){throw new Error(
`Unexpected input: name should not contain the delimiter "${n}"`)}if(r.includes(n)){throw new Error(`Unexpected input: v\
alue should not contain the delimiter "${n}"`)}return`${t}<<${n}${Uo.EOL}${r}${Uo.EOL}${n}`}import*as Kc from"os";import*as bi from"os";import*as Gc from"events";import*as pp from"child_process";import*as hp from"path";import*as it from"path";import*as jo from"fs";import*as Nt from"path";var cp=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){
s(o)})}return new(n||(n=Promise))(function(o,s){function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["thr\
ow"](f))}catch(u){s(u)}}function c(f){f.done?o(f.value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};var{chmod:vk,
copyFile:Ok,lstat:_k,mkdir:Rk,open:nU,readdir:fp,rename:Bk,rm:Ak,rmdir:rU,stat:zo,symlink:Ck,unlink:Nk}=jo.promises;var Pn=process.
platform==="win32";var iU=jo.constants.O_RDONLY;function zc(t){return cp(this,void 0,void 0,function*(){try{yield zo(t)}catch(e){if(e.code===
"ENOENT"){return false}throw e}return true})}function Wo(t){t=Lk(t);if(!t){throw new Error('isRooted() parameter "p" cannot be empty')}if(Pn){return t.startsWith("\\")||
/^[A-Z]:/i.test(t)}return t.startsWith("/")}function jc(t,e){return cp(this,void 0,void 0,function*(){let n=void 0;try{n=
yield zo(t)}catch(i){if(i.code!=="ENOENT"){console.log(`Unexpected error attempting to determine if executable file exis\
ts '${t}': ${i}`)}}if(n&&n.isFile()){if(Pn){const i=Nt.extname(t).toUpperCase();if(e.some(o=>o.toUpperCase()===i)){return t}}else{
if(dp(n)){return t}}}const r=t;for(const i of e){t=r+i;n=void 0;try{n=yield zo(t)}catch(o){if(o.code!=="ENOENT"){console.
log(`Unexpected error attempting to determine if executable file exists '${t}': ${o}`)}}if(n&&n.isFile()){if(Pn){try{const o=Nt.dirname(
t);const s=Nt.basename(t).toUpperCase();for(const a of yield fp(o)){if(s===a.toUpperCase()){t=Nt.join(o,a);break}}}catch(o){
console.log(`Unexpected error attempting to determine the actual case of the file '${t}': ${o}`)}return t}else{if(dp(n)){
return t}}}}return""})}function Lk(t){t=t||"";if(Pn){t=t.replace(/\//g,"\\");return t.replace(/\\\\+/g,"\\")}return t.replace(
/\/\/+/g,"/")}function dp(t){return(t.mode&1)>0||(t.mode&8)>0&&process.getgid!==void 0&&t.gid===process.getgid()||(t.mode&
64)>0&&process.getuid!==void 0&&t.uid===process.getuid()}var lp=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(o)})}return new(n||(n=Promise))(function(o,s){
function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](f))}catch(u){s(u)}}function c(f){f.done?o(f.
value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};function Wc(t,e){return lp(this,void 0,void 0,function*(){if(!t){throw new Error("parameter 'tool' is required")}if(e){const r=yield Wc(
t,false);if(!r){if(Pn){throw new Error(`Unable to locate executable file: ${t}. Please verify either the file path exist\
s or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a val\
id extension for an executable file.`)}else{throw new Error(`Unable to locate executable file: ${t}. Please verify eithe\
r the file path exists or the file can be found within a directory specified by the PATH environment variable. Also chec\
k the file mode to verify the file is executable.`)}}return r}const n=yield $k(t);if(n&&n.length>0){return n[0]}return""})}
function $k(t){return lp(this,void 0,void 0,function*(){if(!t){throw new Error("parameter 'tool' is required")}const e=[];
if(Pn&&process.env["PATHEXT"]){for(const i of process.env["PATHEXT"].split(it.delimiter)){if(i){e.push(i)}}}if(Wo(t)){const i=yield jc(
t,e);if(i){return[i]}return[]}if(t.includes(it.sep)){return[]}const n=[];if(process.env.PATH){for(const i of process.env.
PATH.split(it.delimiter)){if(i){n.push(i)}}}const r=[];for(const i of n){const o=yield jc(it.join(i,t),e);if(o){r.push(o)}}
return r})}import{setTimeout as Fk}from"timers";var mp=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(
o)})}return new(n||(n=Promise))(function(o,s){function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](
f))}catch(u){s(u)}}function c(f){f.done?o(f.value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};var Jo=process.
platform==="win32";var Go=class extends Gc.EventEmitter{constructor(e,n,r){super();if(!e){throw new Error("Parameter 'to\
olPath' cannot be null or empty.")}this.toolPath=e;this.args=n||[];this.options=r||{}}_debug(e){if(this.options.listeners&&
this.options.listeners.debug){this.options.listeners.debug(e)}}_getCommandString(e,n){const r=this._getSpawnFileName();const i=this.
_getSpawnArgs(e);let o=n?"":"[command]";if(Jo){if(this._isCmdFile()){o+=r;for(const s of i){o+=` ${s}`}}else if(e.windowsVerbatimArguments){
o+=`"${r}"`;for(const s of i){o+=` ${s}`}}else{o+=this._windowsQuoteCmdArg(r);for(const s of i){o+=` ${this._windowsQuoteCmdArg(
s)}`}}}else{o+=r;for(const s of i){o+=` ${s}`}}return o}_processLineBuffer(e,n,r){try{let i=n+e.toString();let o=i.indexOf(
bi.EOL);while(o>-1){const s=i.substring(0,o);r(s);i=i.substring(o+bi.EOL.length);o=i.indexOf(bi.EOL)}return i}catch(i){this.
_debug(`error processing line. Failed with error ${i}`);return""}}_getSpawnFileName(){if(Jo){if(this._isCmdFile()){return process.
env["COMSPEC"]||"cmd.exe"}}return this.toolPath}_getSpawnArgs(e){if(Jo){if(this._isCmdFile()){let n=`/D /S /C "${this._windowsQuoteCmdArg(
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
`"${n}"`}return r}exec(){return mp(this,void 0,void 0,function*(){if(!Wo(this.toolPath)&&(this.toolPath.includes("/")||Jo&&
this.toolPath.includes("\\"))){this.toolPath=hp.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)}this.
toolPath=yield Wc(this.toolPath,true);return new Promise((e,n)=>mp(this,void 0,void 0,function*(){this._debug(`exec tool\
: ${this.toolPath}`);this._debug("arguments:");for(const c of this.args){this._debug(`   ${c}`)}const r=this._cloneExecOptions(
this.options);if(!r.silent&&r.outStream){r.outStream.write(this._getCommandString(r)+bi.EOL)}const i=new Jc(r,this.toolPath);
i.on("debug",c=>{this._debug(c)});if(this.options.cwd&&!(yield zc(this.options.cwd))){return n(new Error(`The cwd: ${this.
options.cwd} does not exist!`))}const o=this._getSpawnFileName();const s=pp.spawn(o,this._getSpawnArgs(r),this._getSpawnOptions(
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
ss missing stdin")}s.stdin.end(this.options.input)}}))})}};function gp(t){const e=[];let n=false;let r=false;let i="";function o(s){
if(r&&s!=='"'){i+="\\"}i+=s;r=false}for(let s=0;s<t.length;s++){const a=t.charAt(s);if(a==='"'){if(!r){n=!n}else{o(a)}continue}
if(a==="\\"&&r){o(a);continue}if(a==="\\"&&n){r=true;continue}if(a===" "&&!n){if(i.length>0){e.push(i);i=""}continue}o(a)}
if(i.length>0){e.push(i.trim())}return e}var Jc=class t extends Gc.EventEmitter{constructor(e,n){super();this.processClosed=
false;this.processError="";this.processExitCode=0;this.processExited=false;this.processStderr=false;this.delay=1e4;this.
done=false;this.timeout=null;if(!n){throw new Error("toolPath must not be empty")}this.options=e;this.toolPath=n;if(e.delay){
this.delay=e.delay}}CheckComplete(){if(this.done){return}if(this.processClosed){this._setResult()}else if(this.processExited){
this.timeout=Fk(t.HandleTimeout,this.delay,this)}}_debug(e){this.emit("debug",e)}_setResult(){let e;if(this.processExited){
if(this.processError){e=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This ma\
y indicate the process failed to start. Error: ${this.processError}`)}else if(this.processExitCode!==0&&!this.options.ignoreReturnCode){
e=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)}else if(this.processStderr&&
this.options.failOnStdErr){e=new Error(`The process '${this.toolPath}' failed because one or more lines were written to \
the STDERR stream`)}}if(this.timeout){clearTimeout(this.timeout);this.timeout=null}this.done=true;this.emit("done",e,this.
processExitCode)}static HandleTimeout(e){if(e.done){return}if(!e.processClosed&&e.processExited){const n=`The STDIO stre\
ams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a chil\
d process inherited the STDIO streams and has not yet exited.`;e._debug(n)}e._setResult()}};var Uk=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(o)})}return new(n||(n=Promise))(function(o,s){
function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](f))}catch(u){s(u)}}function c(f){f.done?o(f.
value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};function yp(t,e,n){return Uk(this,void 0,void 0,function*(){
const r=gp(t);if(r.length===0){throw new Error(`Parameter 'commandLine' cannot be null or empty.`)}const i=r[0];e=r.slice(
1).concat(e||[]);const o=new Go(i,e,n);return o.exec()})}var Vc;(function(t){t[t["Success"]=0]="Success";t[t["Failure"]=1]="Failure"})(Vc||(Vc={}));function wp(t,e){const n=process.env[`INPUT_${t.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!n){throw new Error(
`Input required and not supplied: ${t}`)}if(e&&e.trimWhitespace===false){return n}return n.trim()}function bp(t,e){const n=process.env["GITHUB_OUTPUT"]||"";if(n){return Uc("OUTPUT",Hc(t,e))}process.stdout.write(Kc.EOL);
Ct("set-output",{name:t},Et(e))}function Ep(t){process.exitCode=Vc.Failure;Hk(t)}function Vo(t){Ct("debug",{},t)}function Hk(t,e={}){Ct("error",Mo(e),t instanceof Error?t.toString():t)}function Sp(t,e={}){
Ct("warning",Mo(e),t instanceof Error?t.toString():t)}function xp(t,e={}){Ct("notice",Mo(e),t instanceof Error?t.toString():
t)}function Ei(t){process.stdout.write(t+Kc.EOL)}function kp(t){Mc("group",t)}function Pp(){Mc("endgroup")}function In(t,e){const n=process.env["GITHUB_STATE"]||"";if(n){return Uc("STATE",Hc(t,e))}Ct("save-state",{name:t},Et(e))}var Y=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`;var Lt="No\
thing was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory of\
 the engine's machine.";var xe="No builder writes this, so the image is damaged or malicious. Build it again, or pull it\
 from a source that you trust.";var m=class extends Error{code;hint;constructor(e,n,r){super(n,r.cause===void 0?{}:{cause:r.
cause});this.name="FlattenError";this.code=e;this.hint=r.hint}};function F(t){if(t instanceof m)return t;return new m("C\
ANCELLED","The run was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run \
also removes what this one could not remove in time.",cause:t})}var Tp=300;function _(t){const e=t.toString("utf8");const n=e.
length>Tp;return JSON.stringify(n?`${e.slice(0,Tp)}…`:e)}function E(t){return t instanceof Error?t.message:String(t)}var zk="\
This is a bug in docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --d\
ebug).";function ze(t){if(t instanceof m)return`${t.message}
${t.hint}`;return`Unexpected failure: ${E(t)}
${zk}`}function vp(t){const e=[];for(let n=t;n!==void 0;n=n instanceof Error?n.cause:void 0){const r=n instanceof Error?
n.stack??n.message:String(n);e.push(n instanceof m?`${n.code}: ${r}`:r)}return e.join("\ncaused by: ")}import{randomBytes as Wk}from"node:crypto";import{readlinkSync as Jk}from"node:fs";import{readFileSync as jk}from"node:fs";function Si(t){try{return jk(`/proc/${t}`,"utf8")}catch{return""}}var Dt="io.github.docker-flatten.run";var $t="docker-flatten-pending";var xi="docker-flatten-";var Op="paused-";var Gk=24*
60*60;var Ko=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/;
var Vk=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function Yo(){const t=Math.floor(Date.now()/1e3);const{start:e}=Np(
"self");return`${Ap()}-${Cp()}-${process.pid}-${e}-${t}-${qc()}`}function qo(t){return`${Dt}=${t}`}function Ve(t){return`${$t}\
:${t}`}function _p(t){return`${Ve(t)}-${qc()}`}function Yc(t){const e=t.startsWith(`${$t}:`)?t.slice($t.length+1):"";if(Ko.
test(e))return e;const n=/^(.+)-[0-9a-f]{8}$/.exec(e)?.[1]??"";return Ko.test(n)?n:void 0}function Rp(t){return`${xi}${t}\
-${qc()}`}function Bp(t,e){return`${xi}${t}-${Op}${e}`}function Xo(t){return new RegExp(`-${Op}([0-9a-f]{64})$`).exec(t)?.[1]}
function ne(t){return`${xi}${t}-`}function ot(t){if(!t.startsWith(xi))return void 0;const e=Vk.exec(t.slice(xi.length))?.[1];
return e!==void 0&&Ko.test(e)?e:void 0}function Ke(t){const e=Ko.exec(t)?.groups;if(e===void 0)return false;const n=e["b\
oot"]!=="0"&&e["boot"]===Ap()&&e["pidNamespace"]!=="0"&&e["pidNamespace"]===Cp();if(n)return!Kk(Number(e["pid"]),e["star\
t"]??"");return Date.now()/1e3-Number(e["seconds"])>Gk}function Kk(t,e){try{process.kill(t,0)}catch(r){if(r.code==="ESRC\
H")return false}const n=Np(t);if(n.start==="0")return true;return n.start===e&&n.state!=="Z"&&n.state!=="X"}function Ap(){
return Si("sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function Cp(){try{return/\d+/.exec(Jk("/proc/self/\
ns/pid"))?.[0]??"0"}catch{return"0"}}function Np(t){const e=Si(`${t}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:e[0]??
"",start:e[19]??"0"}}function qc(){return Wk(4).toString("hex")}var Lp=["SIGINT","SIGTERM","SIGHUP"];function $p(){const t=new AbortController;const e=r=>t.abort(new Error(`received ${r}`));
const n=r=>t.abort(r);process.stdout.on("error",n);process.stderr.on("error",n);for(const r of Lp)process.once(r,e);return{
signal:t.signal,release:()=>{for(const r of Lp)process.off(r,e)}}}import{spawn as sP}from"node:child_process";import{spawn as Yk}from"node:child_process";import{StringDecoder as qk}from"node:string_decoder";var Tn=process.platform!==
"win32";var Xc=128;var Qn=class{async run(e,n,r){const i=Yk(e,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:Tn});
const o=new ki(r.onOutput);o.readFrom(i);Ii(r.kill,i);const s=await Ti(i);return{exitCode:s,...o.texts()}}};var Xk=64*1024*
1024;var Pi=64*1024;var ki=class{stdout;stderr;constructor(e){this.stdout=new Ft(Xk,e);this.stderr=new Ft(Pi,e)}readFrom(e){
e.stdout?.removeAllListeners("data").on("data",this.stdout.add);e.stderr?.removeAllListeners("data").on("data",this.stderr.
add)}texts(){return{stdout:this.stdout.text,stderr:this.stderr.text}}};var Ft=class{#e=new qk("utf8");#t;#n;#r="";constructor(e,n=()=>{}){
this.#t=e;this.#n=n}add=e=>{const n=this.#e.write(e);this.#r+=n;if(this.#r.length>2*this.#t)this.#r=this.text;this.#n(n)};get text(){
return this.#r.slice(-this.#t)}};function Ii(t,e){const n=()=>{Zk(e);e.stdout?.destroy();e.stderr?.destroy()};if(t.aborted)
n();else t.addEventListener("abort",n,{once:true})}function Zk(t){try{process.kill(-(t.pid??Number.NaN),"SIGKILL")}catch{
t.kill("SIGKILL")}}function Ti(t){return new Promise((e,n)=>{t.once("error",n);t.once("close",(r,i)=>e(r??(i===null?1:Xc)))})}var Qk=500;function Zo(t,e){let n="";return setInterval(()=>{const r=Si(`${t.pid}/io`).split("\n")[0]??"";if(r===""||r!==
n)e();n=r},Qk)}var Qo={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
verify:"choice",test:"text",backup:"text","remove-old":"boolean",timeout:"text",report:"text",html:"text",summary:"boole\
an","max-size":"text","min-saving":"text",cache:"boolean","temp-dir":"text"};var Zc="workflow";function v(t,...e){const n=[t,...e].map(i=>k(i)).join(" and ");const r=Zc==="workflow"?"input":"option";return`${r}${e.length===
0?"":"s"} ${n}`}function k(t,e){if(Zc==="workflow")return`"${t}${e===void 0?"":`: ${e}`}"`;if(e===void 0)return`--${t}`;
const n=Qo[t];const r=n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(e);if(r)return`--${e==="false"?"no-":""}${t}`;
if(n==="choice")return`--${t}=${e}`;return`--${t} ${/^[\w.,:%/-]+$/.test(e)?e:`"${e}"`}`}function St(t,e){if(Zc==="workf\
low")return`${t}: ${e}`;return`--${t} ${e.startsWith("'")?e:`'${e}'`}`}var eP=250;var je=class{signal;#e;#t=0;constructor(e,n){const r=new AbortController;this.signal=e===void 0?r.signal:AbortSignal.
any([e,r.signal]);if(n===0)return;let i=0;let o=0;let s=performance.now();const a=Math.min(eP,n*250);this.#e=setInterval(
()=>{const d=performance.now();const c=Math.min(d-s,2*a);s=d;o=this.#t===i?o+c:0;i=this.#t;if(o>=n*1e3)r.abort(tP(n))},a);
this.#e.unref()}touch=()=>{this.#t++};release(){clearInterval(this.#e)}};function Dp(t){return t instanceof m&&t.code===
"TIMEOUT"}function tP(t){return new m("TIMEOUT",`No progress for ${t} s: no byte and no answer came from the engine, or \
from a command in a container. No tag was moved.`,{hint:`Check whether the engine hangs ("docker info", its log) and run\
 again. The ${v("timeout")} sets the limit in seconds; 0 disables it.`})}var Fp='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.';var nP=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:Fp},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:Fp},{words:/can't make .* relative to \//i,code:"UNSUP\
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
 runs in a container; or use an older release of Docker.`}];function es(t,e){const n=nP.find(({words:r})=>r.test(t));return n&&
new m(n.code,`${e} because ${n.why}: ${t}`,n)}var rP={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"};var iP=["DOCKER_CO\
NTENT_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function Qc(t){return Object.fromEntries(Object.
entries(t).filter(e=>e[1]!==void 0&&!oP(e[0])))}function oP(t){const e=t.toUpperCase();return Object.hasOwn(rP,e)||iP.some(
n=>e.startsWith(n))}var ts=class t{#e;#t;#n;#r;constructor(e={}){this.#e=e.globalArgs??[];this.#t=e.watch??new je(void 0,0);this.#n=e.graceMs??
Mp;this.#r=e.runner??new Qn}withWatchdog(e,n=Mp){return new t({globalArgs:this.#e,watch:e,graceMs:n,runner:this.#r})}get touch(){
return this.#t.touch}async try(e){const{signal:n}=this.#t;if(n.aborted)throw F(n.reason);const r=new AbortController;let i;
const o=()=>{i=setTimeout(()=>r.abort(),this.#n)};n.addEventListener("abort",o,{once:true});try{const s=await this.#r.run(
"docker",[...this.#e,...e],{env:Qc(process.env),onOutput:this.touch,kill:r.signal});if(n.aborted)throw F(n.reason);this.
touch();return s}catch(s){throw Up(s)}finally{clearTimeout(i);n.removeEventListener("abort",o)}}async run(e){const n=await this.
try(e);if(n.exitCode!==0)throw Q(e,n);return n.stdout.trimEnd()}spawn(e,n,r){return sP("docker",[...this.#e,...e],{stdio:n,
env:Qc(process.env),detached:Tn,...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(e,n,r,i=false){const o=this.
spawn(e,["ignore","pipe","pipe"],r);const s=f=>vi(o[f],Pi,u=>{this.touch();n(u,f)});const a=s("stdout");const d=s("stder\
r");const c=i?Zo(o,this.touch):void 0;try{const f=await ns(o);return{exitCode:f,stdout:a(),stderr:d()}}finally{clearInterval(
c)}}};var Mp=2e3;function vi(t,e,n){const r=new Ft(e,n);t?.on("data",r.add);return()=>r.text}async function ns(t){try{return await Ti(
t)}catch(e){throw Up(e)}}function Up(t){if(!(t instanceof Error))return t;if("code"in t&&t.code==="ENOENT")return dP(t);
return t.name==="AbortError"?F(t.cause):t}function Q(t,e){const n=(e.stderr.trim()||e.stdout.trim()).slice(-2e3)||`exit \
status ${e.exitCode}`;return Mt(n,"DOCKER_FAILED",`"docker ${t.slice(0,2).join(" ")}" failed`)}function Mt(t,e,n){const r=es(
t,n);if(r!==void 0)return r;if(ef(t))return tf(t);return new m(e,`${n}: ${t}`,{hint:Y})}function ef(t){return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(t)}function tf(t){const e=/permission denied/i.test(t)?'This user is not allowed to use the engine: add it to the "\
docker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or \
"docker context use".${process.env["GITHUB_ACTIONS"]==="true"?aP:""}`:`Start Docker Desktop or another Linux engine. Git\
Hub's ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new m("NO\
_ENGINE",`docker-flatten needs a Docker engine, but none answered: ${t.trim()}`,{hint:e})}var aP=` GitHub's "ubuntu-slim\
" runners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function dP(t){
return new m("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${E(t).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:t})}import{dirname as qT}from"node:path";import{realpathSync as WT}from"node:fs";import{dirname as Rg,resolve as JT}from"node:path";import{open as qp}from"node:fs/promises";import{Readable as pP}from"node:stream";var R=512;var Oi=Buffer.alloc(2*R);var C={name:[0,100],mode:[100,8],uid:[108,8],gid:[116,8],size:[124,12],mtime:[136,12],
checksum:[148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],devMinor:[337,8],prefix:[345,155],sparseMap:[
386,109],gnuIsExtended:[482,1],realSize:[483,12]};var ke={pax:"x",paxGlobal:"g",gnuLongName:"L",gnuLongLink:"K"};var cP=new Set(
["1","2","3","4","5","6"]);function he(t){return Math.ceil(t/R)*R}function _i(t){for(let e=0;e<R;e+=8){if(t.readUInt32LE(
e)!==0||t.readUInt32LE(e+4)!==0)return false}return true}function zp(t){return t[C.typeFlag[0]]===0}function rs(t){return!cP.
has(t)}function Ye(t,e){const n=Hp(t,C.checksum,e);const r=Wp(t);if(n!==r.unsigned&&n!==r.signed){throw new m("TAR_INVAL\
ID",`A tar header at byte ${e} has the checksum ${n}, but its bytes add up to ${r.unsigned}: the stream was damaged.`,{hint:Lt})}
const i=t[C.typeFlag[0]]??0;return{typeFlag:i===0?"0":String.fromCharCode(i),hasOldType:i===0,sizeBytes:Hp(t,C.size,e),name:fP(
t),gnuIsExtended:(t[C.gnuIsExtended[0]]??0)!==0&&i===83}}function qe(t,e){return new m("TAR_INVALID",`The tar stream is \
damaged at byte ${t}: ${e}.`,{hint:Lt})}function $e(t,e){const[n,r]=C[e];return Ri(t.subarray(n,n+r))}function is(t){return nf(
t,C.linkName)}function nf(t,e){const n=t.subarray(e[0],e[0]+e[1]);const r=n.indexOf(0);return r===-1?n:n.subarray(0,r)}function fP(t){
const e=nf(t,C.name);if(!jp(t))return Buffer.from(e);const n=nf(t,C.prefix);return n.length===0?Buffer.from(e):Buffer.concat(
[n,Buffer.from("/"),e])}function jp(t){return t.toString("latin1",C.magic[0],C.magic[0]+C.magic[1])==="ustar\0"}function Wp(t){
const[e,n]=C.checksum;let r=0;let i=0;for(let o=0;o<R;o++){const s=o>=e&&o<e+n?32:t[o]??0;r+=s;i+=s>>7}return{unsigned:r,
signed:r-i*256}}function Hp(t,e,n){const[r,i]=e;const o=t.subarray(r,r+i);const s=Ri(o);if(!(s>=0)){throw new m("TAR_INV\
ALID",`A tar header at byte ${n} has a field that is not a number (${JSON.stringify(o.toString("latin1"))}): the stream \
was damaged.`,{hint:Lt})}return s}function Ri(t){const e=t[0]??0;let n;if(e>=128){const r=BigInt(`0x${t.toString("hex")}`);
n=Number(BigInt.asIntN(t.length*8-1,r))}else{const r=t.toString("latin1").replace(/^[ \0]+|[ \0]+$/g,"").replace(/\0.*$/s,
"");n=r===""?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):Number.NaN}return Number.isSafeInteger(n)?n:Number.NaN}function Ht(t){
return $e(t,"mtime")}var uP=8**11-1;function Jp(t,e){const n=Math.min(Math.max(0,e),uP);return Ut(t,C.mtime,Buffer.from(
`${n.toString(8).padStart(11,"0")}\0`))}function Bi(t,e){return Ut(t,C.size,Buffer.from(`${e.toString(8).padStart(11,"0")}\
\0`))}function Gp(t){if(t[C.typeFlag[0]]!==83)return t;return Ut(Ut(t,C.typeFlag,Buffer.from("0")),C.sparseMap,Buffer.alloc(
C.sparseMap[1]))}var rf=8**7-1;function of(t,e,n){if(n<=rf)return Ut(t,C[e],Buffer.from(`${n.toString(8).padStart(7,"0")}\
\0`));const r=Buffer.alloc(8);r.writeBigUInt64BE(BigInt(n));r[0]=128;return Ut(t,C[e],r)}function Vp(t,e){const n=os(t,"\
name",Buffer.from(e));if(n===void 0)throw new RangeError(`the name ${e} is too long for a header`);return n}function os(t,e,n,r=false){
const i=Buffer.alloc(C[e][1]);if(n.length>i.length&&!r)return void 0;n.copy(i);const o=Ut(t,C[e],i);return e==="name"&&jp(
t)?Ut(o,C.prefix,Buffer.alloc(C.prefix[1])):o}function Kp(){const t=Buffer.alloc(R);t.write("0000755",C.mode[0],"latin1");
for(const e of[C.uid,C.gid])t.write("0000000",e[0],"latin1");t.write("00000000000",C.mtime[0],"latin1");t.write("5",C.typeFlag[0],
"latin1");t.write("ustar\x0000",C.magic[0],"latin1");return Bi(t,0)}function Yp(t,e){const n=Buffer.alloc(R);n.write("./\
./@LongLink",C.name[0],"latin1");for(const r of[C.mode,C.uid,C.gid])n.write("0000000",r[0],"latin1");n.write("0000000000\
0",C.mtime[0],"latin1");n.write(t,C.typeFlag[0],"latin1");n.write("ustar  \0",C.magic[0],"latin1");return Bi(n,e)}function Ut(t,e,n){
const r=Buffer.from(t);n.copy(r,e[0],0,e[1]);const i=Wp(r).unsigned.toString(8).padStart(6,"0");r.write(`${i}\0 `,C.checksum[0],
"latin1");return r}var lP=8**11-1;var mP=100;function ss(t,e){const n=Buffer.alloc(R);if(n.write(t,0,mP,"utf8")<Buffer.byteLength(t))throw new RangeError(
`the name ${t} is too long for a header`);n.write("0000644\x000000000\x000000000\0",100,"latin1");if(e<=lP){n.write(`${e.
toString(8).padStart(11,"0")}\0`,124,"latin1")}else{n.writeUInt8(128,124);n.writeBigUInt64BE(BigInt(e),128)}n.write("000\
00000000\0        0",136,"latin1");n.write("ustar\x0000",257,"latin1");const r=n.reduce((i,o)=>i+o,0);n.write(`${r.toString(
8).padStart(6,"0")}\0 `,148,"latin1");return n}function as(t){return Buffer.alloc(he(t)-t)}function ds(){return Buffer.alloc(
2*R)}var Xp=4*1024*1024;function Zp(t){const e=t.map(({content:n})=>{const r=Ci(n);return ss("",0).length+r+as(r).length});return e.
reduce((n,r)=>n+r,ds().length)}async function Qp(t,e,n){for(const{path:r,content:i}of e){await Ai(t,ss(r,Ci(i)),n);if(Buffer.
isBuffer(i))await Ai(t,i,n);else await sf(i,t,n);await Ai(t,as(Ci(i)),n)}await Ai(t,ds(),n)}async function sf({path:t,sizeBytes:e},n,r){
const i=await qp(t,"r");try{await eh(i,{path:t,sizeBytes:e});const o=Buffer.allocUnsafe(Math.min(Xp,e));for(let s=e;s>0;){
const{bytesRead:a}=await i.read(o,0,Math.min(o.length,s));if(a===0)throw new RangeError(`${t} ended ${s} bytes too early`);
await Ai(n,o.subarray(0,a),r);s-=a}}finally{await i.close()}}function cs(t,e=()=>{}){return pP.from(hP(t,e),{objectMode:false})}
async function*hP(t,e){for(const{path:n,content:r}of t){yield ss(n,Ci(r));if(!Buffer.isBuffer(r))yield*gP(r,e);else if(r.
length>0)yield r;const i=as(Ci(r));if(i.length>0)yield i}yield ds()}async function*gP({path:t,sizeBytes:e},n){const r=await qp(
t,"r");try{await eh(r,{path:t,sizeBytes:e});for(let i=e;i>0;){const o=Buffer.allocUnsafe(Math.min(Xp/4,i));const{bytesRead:s}=await r.
read(o,0,o.length);if(s===0)throw new RangeError(`${t} ended ${i} bytes too early`);n(s);yield o.subarray(0,s);i-=s}}finally{
await r.close()}}async function eh(t,{path:e,sizeBytes:n}){const{size:r}=await t.stat();if(r!==n)throw new RangeError(`${e}\
 must have ${n} bytes, but has ${r}`)}async function Ai(t,e,n){for(let r=0;r<e.length;){n.signal.throwIfAborted();const{
bytesWritten:i}=await t.write(e,r,e.length-r);n.onBytes(i);r+=i}}function Ci(t){return Buffer.isBuffer(t)?t.length:t.sizeBytes}import{createHash as yP}from"node:crypto";function I(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function N(t){return Array.isArray(t)&&t.every(e=>typeof e===
"string")}function y(t,...e){let n=t;for(const r of e){if(!I(n)||!Object.hasOwn(n,r))return void 0;n=n[r]}return n}function w(t,...e){
const n=y(t,...e);return typeof n==="string"&&n!==""?n:void 0}function L(t){try{return JSON.parse(t)}catch{return void 0}}var af=JSON;function fs(t){const e=af.parse(t,(n,r,i)=>typeof r==="number"&&i.source!==void 0?af.rawJSON(i.source):r);if(!I(
e)||af.isRawJSON(e))throw new SyntaxError("an image config must be a JSON object");return e}function us(t){const e=y(t,"\
rootfs","diff_ids");return N(e)?e:[]}function ls(t){const e=y(t,"history");if(!Array.isArray(e))return void 0;return e.map(
n=>y(n,"empty_layer")!==true)}function wP(t){return t.reduce((e,n)=>e===void 0?n:$(Buffer.from(`${e} ${n}`)),void 0)}function $(t){
return`sha256:${yP("sha256").update(t).digest("hex")}`}function nh(t,e){const n=bP(w(t,"created"),e.latestSeconds);const r={
...n===void 0?{}:{created:n},created_by:e.createdBy,comment:wP(e.sourceDiffIds)??""};const i={...t,...n===void 0?{}:{created:n},
rootfs:{type:"layers",diff_ids:[e.diffId]},history:[r]};return Buffer.from(JSON.stringify(i))}function bP(t,e){if(t===void 0||
e===void 0)return t;const n=Math.floor(Date.parse(t)/1e3);const r=n>e||n===e&&/\.\d*[1-9]/.test(t);return r?new Date(e*1e3).
toISOString().replace(".000Z","Z"):t}var EP=[["Created","created"],["Author","author"],["Architecture","architecture"],[
"Variant","variant"],["Os","os"],["OsVersion","os.version"],["DockerVersion","docker_version"],["ContainerConfig","conta\
iner_config"],["Container","container"]];var SP="0001-01-01T00:00:00Z";function rh(t){const e={};for(const[r,i]of EP){const o=t[r];
if(!th(o)&&o!==SP)e[i]=o}const n=t["Config"];e["config"]=I(n)?Object.fromEntries(Object.entries(n).filter(([,r])=>!th(r))):
{};e["rootfs"]={type:"layers",diff_ids:y(t,"RootFS","Layers")??[]};return e}function th(t){if(t===void 0||t===null||t===
""||t===false)return true;return Array.isArray(t)&&t.length===0}var Pe={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"ap\
plication/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function Ni(t){const e=w(t,"dige\
st");const n=y(t,"size");if(e===void 0||typeof n!=="number")return void 0;return{mediaType:w(t,"mediaType")??"",digest:e,
sizeBytes:n}}function ih(t){const e=L(t);const n=Ni(y(e,"config"));const r=y(e,"layers");if(n===void 0||!Array.isArray(r))
return void 0;const i=y(e,"annotations");const o=Object.entries(I(i)?i:{}).filter(s=>typeof s[1]==="string");return{config:n,
layers:r.map(Ni).filter(s=>s!==void 0),annotations:Object.fromEntries(o)}}function oh(t){const e=y(L(t),"manifests");if(!Array.
isArray(e))return void 0;return e.filter(n=>w(n,"annotations","vnd.docker.reference.type")===void 0).flatMap(n=>{const r=Ni(
n);return r===void 0?[]:[{...r,platform:xP(n)}]})}function xP(t){const e=y(t,"platform");const n=w(e,"os");const r=w(e,"\
architecture");if(n===void 0||r===void 0)return void 0;return{os:n,architecture:r,variant:w(e,"variant")}}function er(t){
return t===Pe.index||t==="application/vnd.docker.distribution.manifest.list.v2+json"}function ms(t,e,n,r={}){return sh({
schemaVersion:2,mediaType:t,config:df(e),layers:[df(n)],...ff(r)})}function ps(t,e,n={}){return sh({schemaVersion:2,mediaType:t,
manifests:e.map(hs),...ff(n)})}function hs(t){const{platform:e,annotations:n={}}=t;return{...df(t),...e===void 0?{}:{platform:e},
...ff(n)}}function cf({os:t,architecture:e,variant:n}){return{architecture:e,os:t,...n===void 0?{}:{variant:n}}}function ff(t){
return Object.keys(t).length===0?{}:{annotations:t}}function df(t){return{mediaType:t.mediaType,digest:t.digest,size:t.sizeBytes}}
function sh(t){return Buffer.from(JSON.stringify(t))}var kP=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
var PP=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;var IP=/^\w[\w.-]{0,127}$/;var TP=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
var vP=255;var uf=/^(?:sha256:)?[0-9a-f]{64}$/;function zt(t){return uf.test(t)}function ae(t,e){const n=lf(t);if(n===void 0){
throw new m("BAD_INPUT",`The ${v(e)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.
stringify(t)} is not one.`,{hint:OP(t)})}return n}function gs(t,e){const n=ae(t,e);const r=i=>{throw new m("BAD_INPUT",`\
The ${v(e)} must be a name for the result, but ${JSON.stringify(t)} ${i}.`,{hint:'Write it as "name:tag", for example "a\
pp:flat".'})};if(n.digest!==void 0)r("contains a digest, which follows from the content and cannot be chosen");if(uf.test(
t)||/^[0-9a-f]{64}$/.test(t.split(":")[0]??""))r("is an image ID");if(n.domain==="docker.io"&&n.path==="library/sha256"){
r("reads as a digest, since its name is a digest algorithm")}return n}function tr({text:t,tag:e,digest:n}){return e===void 0&&
n===void 0?`${t}:latest`:t}function re(t){const e=t.digest===void 0?"":`@${t.digest}`;const n=t.tag??(t.digest===void 0?
"latest":void 0);return`${t.domain}/${t.path}${n===void 0?"":`:${n}`}${e}`}function ah(t){const e=re(t);const n=e.replace(
/^docker\.io\/(?:library\/)?/,"");const r=lf(n);return r!==void 0&&re(r)===e?n:e}function lf(t){const e=t.indexOf("@");const n=e===
-1?void 0:t.slice(e+1);const r=e===-1?t:t.slice(0,e);const i=r.lastIndexOf(":");const o=i>r.lastIndexOf("/");const s=o?r.
slice(i+1):void 0;const a=o?r.slice(0,i):r;if(n!==void 0&&!TP.test(n))return void 0;if(n?.startsWith("sha256:")&&!uf.test(
n))return void 0;if(s!==void 0&&!IP.test(s))return void 0;const d=a.indexOf("/");const c=d===-1?"":a.slice(0,d);const f=/[.:]/.
test(c)||c==="localhost"||c.toLowerCase()!==c;const u=f?c:"docker.io";const l=f?a.slice(d+1):a;if(f&&!kP.test(u))return void 0;
if(!l.split("/").every(b=>PP.test(b)))return void 0;const p=u==="docker.io"||u==="index.docker.io";const h=p&&!l.includes(
"/")?`library/${l}`:l;const g=p?"docker.io":u;if(`${g}/${h}`.length>vP)return void 0;return{text:t,domain:g,path:h,tag:s,
digest:n}}function OP(t){if(t.startsWith("-"))return'A reference cannot start with "-".';if(t!==t.toLowerCase()&&lf(t.toLowerCase())!==
void 0){return`Repository names are lower case. Use ${JSON.stringify(t.toLowerCase())} instead.`}return'A repository nam\
e consists of lower-case letters and digits with single separators, and a tag of at most 128 letters, digits, "_", "." a\
nd "-".'}function dh(t,e,n){const r=`${$(t).slice("sha256:".length)}.json`;const i=`${e.slice("sha256:".length)}/layer.tar`;return cs(
[{path:r,content:t},ys([{Config:r,RepoTags:[n],Layers:[i]}])])}function ys(t){return{path:"manifest.json",content:Buffer.
from(JSON.stringify(t))}}var ws={path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};function bs(t){
return{path:"index.json",content:ps(Pe.index,[t])}}function De(t){return`blobs/${t.replace(":","/")}`}var Es="io.contain\
erd.image.name";function Ss(t,e,n={}){const r=ms(Pe.manifest,{mediaType:Pe.config,digest:$(t),sizeBytes:t.length},e,n);return{
bytes:r,descriptor:{mediaType:Pe.manifest,digest:$(r),sizeBytes:r.length}}}function ch(t,{config:e,platform:n,name:r,annotations:i={}},o){
const{digest:s,sizeBytes:a}=t.descriptor;const d=Ss(e,t.descriptor,i);const c=De($(e));const f=[ws,bs({...d.descriptor,platform:cf(
n),annotations:{[Es]:r.full}}),ys([{Config:c,RepoTags:[r.familiar],Layers:[De(s)]}]),{path:c,content:e},{path:De(d.descriptor.
digest),content:d.bytes},{path:De(s),content:{path:t.path,sizeBytes:a}}];return cs(f,o)}function fh(t,e,n){const{os:r,architecture:i,
variant:o}=e;const s=Buffer.from(JSON.stringify({architecture:i,os:r,...o===void 0?{}:{variant:o},config:{},rootfs:{type:"\
layers",diff_ids:[]}}));const{bytes:a,descriptor:d}=Ss(s,{...t,mediaType:"application/octet-stream"});const c=re(ae(n,"t\
ag"));return cs([ws,bs({...d,platform:cf(e),annotations:{[Es]:c}}),{path:De($(s)),content:s},{path:De(d.digest),content:a}])}var nr={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"application/vnd\
.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",config:"appl\
ication/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}};var uh={oci:{gzip:"+g\
zip",zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function rr(t,e){if(t==="oci"||e==="zstd")return nr.oci.layer+
uh.oci[e];return nr.docker.layer+uh.docker[e]}function mf(t){return["gzip","zstd","none"].find(e=>t===rr("oci",e)||t===rr(
"docker",e))}var ph=/^[A-Za-z0-9_.-]+$/;var lh={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},"x86-64":{architecture:"\
amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"arm",variant:"v6"}};
var mh={amd64:{v1:""},arm:{"":"v7","5":"v5","6":"v6","7":"v7","8":"v8"},arm64:{"8":"",v8:"","v8.0":"","9":"v9","9.0":"v9",
"v9.0":"v9"}};function _e(t){const e=t.os.toLowerCase();const n=t.architecture.toLowerCase();const r=Object.hasOwn(lh,n)?
lh[n]:void 0;const i=r?.architecture??n;const o=r?.variant??t.variant?.toLowerCase()??"";const s=Object.hasOwn(mh,i)?mh[i]:
void 0;const a=s!==void 0&&Object.hasOwn(s,o)?s[o]:o;return{os:e==="macos"?"darwin":e,architecture:i,variant:a||void 0}}
function K(t,e){return O(t)===O(e)}function O(t){const{os:e,architecture:n,variant:r}=_e(t);return r===void 0?`${e}/${n}`:
`${e}/${n}/${r}`}function xs({os:t,architecture:e,variant:n}){return[t,e,n??""].every(r=>r===""||ph.test(r))}function ks(t){
const[e,n,r,...i]=t.split("/");const o=t.split("/");if(e===void 0||n===void 0||i.length>0||!o.every(s=>ph.test(s))){throw new m(
"BAD_INPUT",`The ${v("platform")} must have the form os/arch or os/arch/variant, but is ${JSON.stringify(t)}.`,{hint:'Fo\
r example "linux/amd64", "linux/arm64" or "linux/arm/v7".'})}return _e({os:e,architecture:n,variant:r})}function vn(t){const e=gf(t)?Ps(t):t;const n=e.images.map(RP);const[r]=n;if(r===void 0)throw new RangeError("a set needs\
 an image");const{index:i}=e;if(i===void 0&&n.length>1)throw new RangeError("a set of several images needs an index");const o=i===
void 0?r.bytes:ps(nr[i.format].index,n.map(BP),i.annotations);const s=i===void 0?{...r.manifest,platform:hh(r.image)}:pf(
nr[i.format].index,o);return{root:s,rootBytes:o,images:n,blobs:_P({images:n,root:s,rootBytes:o})}}function _P({images:t,
root:e,rootBytes:n}){const r=[...t.map(({image:i})=>({digest:$(i.config),content:i.config})),...t.map(({manifest:i,bytes:o})=>({
digest:i.digest,content:o})),{digest:e.digest,content:n},...t.map(({image:{layer:i}})=>({digest:i.descriptor.digest,content:{
path:i.path,sizeBytes:i.descriptor.sizeBytes}}))];return[...new Map(r.map(i=>[i.digest,i])).values()]}function RP(t){const e=nr[t.
format];const n=pf(e.config,t.config);const r=ms(e.manifest,n,t.layer.descriptor,t.annotations);return{manifest:pf(e.manifest,
r),bytes:r,image:t}}function BP({manifest:t,image:e}){return{...t,platform:hh(e),annotations:e.entryAnnotations}}function hh({
indexPlatform:t,config:e}){if(t!==void 0)return t;const n=L(e.toString());const r=["architecture","os","os.version","var\
iant"].map(o=>[o,w(n,o)]);const i=y(n,"os.features");return Object.fromEntries([...r.filter(([,o])=>o!==void 0),...Array.
isArray(i)?[["os.features",i]]:[]])}function pf(t,e){return{mediaType:t,digest:$(e),sizeBytes:e.length}}function hf({images:t,
index:e}){return e?.format==="docker"||t.some(({format:n})=>n==="docker")}function gf(t){return hf(t)&&t.images.some(({layer:e})=>mf(
e.descriptor.mediaType)==="zstd")}function Ps(t){const e="oci";const n=t.images.map(r=>{const{descriptor:i}=r.layer;const o=mf(
i.mediaType);const s=o===void 0?i.mediaType:rr(e,o);return{...r,format:e,layer:{...r.layer,descriptor:{...i,mediaType:s}}}});
return{images:n,index:t.index&&{...t.index,format:e}}}function Li({root:t,blobs:e},n,r){return[ws,bs({...t,annotations:n}),
...r===void 0?[]:[ys([r])],...e.map(({digest:i,content:o})=>({path:De(i),content:o}))]}function gh({images:t},e,n){const r=t.
find(({image:s})=>K(s.platform,n))??t[0];if(r===void 0)throw new RangeError("a set needs an image");const{config:i,layer:o}=r.
image;return{Config:De($(i)),RepoTags:e.length===0?null:e,Layers:[De(o.descriptor.digest)]}}import{access as mT,chmod as pT,constants as gg,link as hT,rename as yg,rm as js}from"node:fs/promises";import{basename as gT,
dirname as Wi}from"node:path";var AP=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function jt(t){return t.replace(AP,e=>[...e].map(n=>`\\u${CP(n.codePointAt(0)??
0)}`).join(""))}function CP(t){const e=t.toString(16);return t>65535?`{${e}}`:e.padStart(4,"0")}function le(t,e){const n=t.
length>e?[...t.slice(0,2*e+1)]:[];return n.length>e?`${n.slice(0,e-1).join("")}…`:t}function yh(t){return`<code>${Is(t)}\
</code>`}function Is(t){return jt(t).replace(/[^\p{L}\p{N} /-]/gu,e=>`&#${e.codePointAt(0)};`)}function xt(t,e=""){const n=t.
flatMap(i=>i.match(/`+/g)??[]);const r="`".repeat(Math.max(3,...n.map(i=>i.length+1)));return[`${r}${e}`,...t,r].join("\n")}var $i="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.";var NP=150;
function Re(t){return JSON.stringify(le(t,NP))}function ge(t,e,n){return new m("BLOB_INVALID",`The file ${Re(t)} of ${Re(
n)} ${e}.`,{hint:"The image was damaged or only partly copied. Save, copy or build it again."})}function ie(t,e,n){return new m(
"UNSUPPORTED_IMAGE",`${t} ${e}.`,{hint:n})}import{createHash as LP}from"node:crypto";var wh={sha256:64,sha512:128};function kt(t){const[e="",n="",...r]=t.split(":");const i=Object.hasOwn(wh,e)?wh[e]:void 0;
if(r.length>0||n.length!==i||!/^[0-9a-f]+$/.test(n))return void 0;return{algorithm:e,hex:n}}function Ts(t,{digest:e,sizeBytes:n}){
if(t.length!==n)throw q(e,Wt(t.length,n));const r=kt(e)?.algorithm;if(r===void 0)throw q(e,"has a digest that cannot be \
checked");const i=`${r}:${LP(r).update(t).digest("hex")}`;if(i!==e)throw q(e,`has the digest ${i}`)}function Wt(t,e){return`\
has ${t} bytes, but its descriptor says ${e}`}function q(t,e){return new m("BLOB_INVALID",`The blob ${t.slice(0,150)} ${e}\
.`,{hint:"The image was damaged or changed on its way here. Copy or build it again, and check the disk and memory of thi\
s machine."})}var yf="application/vnd.oci.image.";var vs="application/vnd.docker.";var Jt={index:`${vs}distribution.manifest.list.v2+j\
son`,manifest:`${vs}distribution.manifest.v2+json`,config:`${vs}container.image.v1+json`,layer:`${vs}image.rootfs.diff.t\
ar`};var $P=new Map([[`${yf}manifest.v1+json`,"oci"],[`${yf}index.v1+json`,"oci"],[Jt.manifest,"docker"],[Jt.index,"dock\
er"]]);var DP=new Set([`${yf}config.v1+json`,Jt.config]);var FP=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/;
var MP=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function ir(t){return $P.
get(t)}function wf(t){return DP.has(t)}function bh(t){if(FP.test(t))return"layer";return MP.test(t)?"foreign":"other"}function Gt(t,e){Ts(t,e);const n=L(t.toString("utf8"));const r=l=>q(e.digest,l);if(!I(n))throw r("is not a JSON object");
const i=w(n,"mediaType");const o="manifests"in n&&("layers"in n||"config"in n||"fsLayers"in n);if(o)throw r("has the fie\
lds of a manifest and of an index");if(i!==void 0&&e.mediaType!==""&&i!==e.mediaType)throw r(`has the media type ${JSON.
stringify(i)}, but its descriptor says ${JSON.stringify(e.mediaType)}`);const s=i??(e.mediaType||UP(n));const a=ir(s);if(a===
void 0)return{kind:"other",mediaType:s};const d=bf(n);if(er(s)){return{kind:"index",format:a,entries:Eh(n,"manifests",r),
annotations:d}}const c=kh(y(n,"config"));if(c===void 0)throw r("has no descriptor of a config");const f=Eh(n,"layers",r).
map(HP);const u=w(n,"artifactType");return{kind:"manifest",format:a,mediaType:s,config:c,layers:f,annotations:d,artifactType:u}}
function Sh(t){const e=L(t.toString("utf8"));const n=y(e,"manifests");if(!I(e)||!Array.isArray(n))return void 0;const r=n.
map(xh).filter(i=>i!==void 0);if(r.length!==n.length)return void 0;return{kind:"index",format:"oci",entries:r,annotations:bf(
e)}}function UP(t){if("manifests"in t)return Pe.index;return"config"in t&&"layers"in t?Pe.manifest:""}function Eh(t,e,n){
const r=y(t,e);if(!Array.isArray(r))throw n(`has no list of ${e}`);return r.map((i,o)=>{const s=xh(i);if(s===void 0)throw n(
`has no valid descriptor at position ${o} of its ${e}`);return s})}function HP({mediaType:t,digest:e,sizeBytes:n}){return{
mediaType:t,digest:e,sizeBytes:n}}function xh(t){const e=kh(t);if(e===void 0)return void 0;const n=y(t,"platform");return{
...e,platform:I(n)?n:void 0,annotations:bf(t)}}function kh(t){const e=Ni(t);if(e===void 0||kt(e.digest)===void 0)return void 0;
return Number.isSafeInteger(e.sizeBytes)&&e.sizeBytes>=0?e:void 0}function bf(t){const e=y(t,"annotations");return Object.
fromEntries(Object.entries(I(e)?e:{}).filter(n=>typeof n[1]==="string"))}async function or(t,e){const{digest:n}=e;const r=await t.readManifest(e);if(r===void 0)throw ge(n,"is missing, though an\
 index names it",t.name);const i=Gt(r,e);const o=t.name;if(i.kind==="index"){const{format:a,annotations:d,entries:c}=i;return{
reference:o,digest:n,index:{format:a,annotations:d},entries:c}}if(i.kind==="manifest"){const{mediaType:a}=i;return{reference:o,
digest:n,index:void 0,entries:[{...e,mediaType:a,platform:void 0}]}}const s=i.mediaType===""?"of no known type":Re(i.mediaType);
throw ie(o,`must be an image or an index, but is ${s}`,$i)}import{open as Ch,stat as Nh}from"node:fs/promises";import{join as eI}from"node:path";import{Readable as tI}from"node:stream";function de(t){return t?.code??String(t)}function st(t){return["ENOSPC","EDQUOT"].includes(de(t))}import{posix as _h}from"node:path";var Ph=16*1024;function Ih(t,e){const n=new Map;const r=[];for(const{key:i,value:o}of xf(t,e)){n.set(i,o);if(i==="GNU.sp\
arse.offset"||i==="GNU.sparse.numbytes")r.push(o)}if(r.length>0)n.set("GNU.sparse.map",Buffer.from(r.join(",")));return n}
function Th(t,e){return Ef(t,n=>n===e)}function Ef(t,e){return Buffer.concat([...xf(t,0)].filter(({key:n})=>!e(n)).map(({
bytes:n})=>n))}function Sf(t,e){return Buffer.concat([...xf(t,0)].map(({key:n,bytes:r})=>{const i=e.get(n);return i===void 0?
r:zP(n,i)}))}function zP(t,e){const n=Buffer.concat([Buffer.from(` ${t}=`),Buffer.from(e),Buffer.from("\n")]);const r=n.
length;const i=r+String(r+String(r).length).length;return Buffer.concat([Buffer.from(String(i)),n])}function*xf(t,e){let n=0;
for(let r=1;n<t.length;r++){if(r>Ph){throw new m("TAR_LIMIT",`The PAX header at byte ${e} holds more than ${Ph} records.`,
{hint:xe})}const i=t.indexOf(32,n);const o=i===-1?"":t.toString("latin1",n,i);const s=/^[0-9]{1,10}$/.test(o)?Number(o):
0;const a=n+s;const d=i===-1?-1:t.indexOf(61,i+1);if(s===0||a>t.length||d===-1||d>=a||t[a-1]!==10){throw new m("TAR_INVA\
LID",`The PAX header at byte ${e} has a malformed record: the stream was damaged.`,{hint:Lt})}yield{key:t.toString("utf8",
i+1,d),value:t.subarray(d+1,a-1),bytes:t.subarray(n,a)};n=a}}function Vt(t){return/^[0-9]{1,16}$/.test(t)?Number(t):Number.
NaN}var vh=1024*1024;var jP=4*1024*1024;var Oh=Buffer.alloc(0);var kf={pax:new Map,longName:void 0,longLink:void 0};function ar(t){
return t===ke.pax||t===ke.gnuLongName||t===ke.gnuLongLink}var sr=class{#e=[];#t=0;#n=kf;#r;get isReading(){return this.#r!==
void 0}get isEmpty(){return this.#e.length===0}begin(e,n,r){const{typeFlag:i,sizeBytes:o}=e;if(o>vh||this.#t+o>jP){throw new m(
"TAR_LIMIT",`The extension header at byte ${r} claims ${o} bytes; at most ${vh} are read.`,{hint:xe})}this.#i(Buffer.from(
n));if(o>0)this.#r={typeFlag:i,left:he(o),parts:[],sizeBytes:o};else this.#n=Pf(this.#n,i,Oh,r)}take(e,n){const r=this.#r;
if(r===void 0)return 0;const i=Math.min(r.left,e.length);r.parts.push(Buffer.from(e.subarray(0,i)));r.left-=i;if(r.left===
0){this.#r=void 0;const o=r.parts.length===1?r.parts[0]:Buffer.concat(r.parts);this.#i(o);this.#n=Pf(this.#n,r.typeFlag,
o.subarray(0,r.sizeBytes),n)}return i}release(){const e={blocks:this.#e,extension:this.#n};this.#e=[];this.#t=0;this.#n=
kf;return e}#i(e){this.#e.push(e);this.#t+=e.length}};function Os(t){const e=[];for(let n=0;n<t.length;n++){const r=t[n];
const{typeFlag:i,sizeBytes:o}=Ye(r,0);e.push({typeFlag:i,block:r,data:o===0?void 0:t[++n],sizeBytes:o})}return e}function We(t){
return Os(t).reduce((e,{typeFlag:n,data:r=Oh,sizeBytes:i})=>Pf(e,n,r.subarray(0,i),0),kf)}function dr(t,{pax:e,longName:n}){
return n??Be(e.get("GNU.sparse.name"))??Be(e.get("path"))??t.name}function On(t,{pax:e,longLink:n}){return n??Be(e.get("\
linkpath"))??is(t)}function _s(t,{pax:e},n){const r=Be(e.get("size"));if(r===void 0)return t.sizeBytes;const i=r.toString(
"latin1");const o=Vt(i);if(!Number.isSafeInteger(o))throw qe(n,`the PAX record of its size is ${JSON.stringify(i.slice(0,
40))}`);return o}function Pf(t,e,n,r){if(e===ke.pax)return{...t,pax:Ih(n,r)};const i=Be(WP(n));return e===ke.gnuLongName?
{...t,longName:i}:{...t,longLink:i}}function Be(t){return t?.length===0?void 0:t}function WP(t){const e=t.indexOf(0);return e===
-1?t:t.subarray(0,e)}var Rh=2e5;var JP=1024;var GP=64*1024;var VP=[["gzip","1f8b","gunzip --keep"],["zstd","28b52ffd","zstd --decompress"],["\
xz","fd377a585a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],["lz4","04224d18","lz4 --decompress"]];
async function Bh(t){const e=new If(t);const n=new Map;const r=new sr;XP(await e.read(0,R),t.path);let i=0;let o=0;let s=0;
while(s<t.sizeBytes&&o<2){const a=s;const d=await e.block(a);s+=R;if(_i(d)){o++;continue}if(o===1)throw qe(a,"there is a\
 single zero block between two entries");const c=Ye(d,a);if(++i>Rh)throw QP(t.path);if(c.typeFlag===ke.paxGlobal){s+=he(
c.sizeBytes)}else if(ar(c.typeFlag)){r.begin(c,d,a);const f=he(c.sizeBytes);if(f>0)r.take(await e.exactly(s,f),a);s+=f}else{
const{extension:f}=r.release();const u=c.hasOldType&&c.name.at(-1)===47;const l=rs(c.typeFlag)&&!u?_s(c,f,a):0;s=c.gnuIsExtended?
await KP(e,s):s;if(s+l>t.sizeBytes)throw Tf(t,s+l);YP(n,{header:c,block:d,extension:f,offset:s,sizeBytes:l});s+=he(l)}}if(!r.
isEmpty)throw Tf(t,s);return n}async function KP(t,e){let n=e;for(let r=true;r;n+=R)r=((await t.block(n))[504]??0)!==0;return n}
function YP(t,e){const{header:n,block:r,extension:i,offset:o,sizeBytes:s}=e;const a=dr(n,i);const d=a.length>JP?void 0:Rs(
a.toString("utf8"));if(d===void 0)return;const{typeFlag:c}=n;const f=c==="S"||[...i.pax.keys()].some(qP);if(f)t.set(d,{kind:"\
sparse"});else if(c==="0"||c==="7")t.set(d,{kind:"file",offset:o,sizeBytes:s});else if(c==="1"||c==="2"){const u=(i.longLink??
i.pax.get("linkpath")??is(r)).toString("utf8");const l=c==="1"||u.startsWith("/")?u:`${_h.dirname(d)}/${u}`;t.set(d,{kind:"\
link",target:Rs(l)})}else t.delete(d)}function qP(t){return t.startsWith("GNU.sparse.")}function Rs(t){const e=_h.normalize(
t.replace(/^\/+/,"")).replace(/\/$/,"");return e===".."||e.startsWith("../")?void 0:e}var If=class{#e;#t=Buffer.alloc(0);#n=0;constructor(e){
this.#e=e}async read(e,n){const r=e-this.#n;if(r>=0&&r+n<=this.#t.length)return this.#t.subarray(r,r+n);const{handle:i,signal:o}=this.#e;
if(o.aborted)throw F(o.reason);const s=Buffer.alloc(Math.max(n,GP));let a=0;while(a<s.length){const{bytesRead:d}=await i.
read(s,a,s.length-a,e+a);if(d===0)break;a+=d}this.#t=s.subarray(0,a);this.#n=e;return this.#t.subarray(0,n)}async exactly(e,n){
const r=await this.read(e,n);if(r.length<n)throw Tf(this.#e,e+n);return r}block(e){return this.exactly(e,R)}};function XP(t,e){
const n=t.toString("hex",0,8);const r=VP.find(([,o])=>n.startsWith(o));const i=JSON.stringify(e);if(r!==void 0){const o=`\
The archive ${i} must be a plain tar archive, but is compressed with ${r[0]}.`;throw new m("UNSUPPORTED_IMAGE",o,{hint:`\
Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${r[2]} ${i}`})}
if(t.length===R&&(_i(t)||ZP(t)))return;throw new m("UNSUPPORTED_IMAGE",`${i} must be a tar archive, but is not one.`,{hint:'\
Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}function ZP(t){
try{Ye(t,0);return true}catch{return false}}function Tf({path:t,sizeBytes:e},n){const r=`The archive ${JSON.stringify(t)}\
 ends after ${e} bytes, but its headers promise at least ${n}: something was cut off.`;return new m("TAR_TRUNCATED",r,{hint:"\
Save or copy it again, and check whether the disk was full."})}function QP(t){const e=`The archive ${JSON.stringify(t)} \
has more than ${Rh} entries.`;return new m("TAR_LIMIT",e,{hint:xe})}function Bs(t){return{open:async e=>t.open(e),locate:async()=>t.range}}var Ah=1024*1024;var Lh=4*1024*1024;var nI=8;async function Kt(t,e,n){
if(t.sizeBytes>Lh)throw rI(e,t.sizeBytes);const r=[];for await(const i of t.open(n))r.push(i);return Buffer.concat(r)}function rI(t,e){
const n=`${t} has ${e} bytes, but at most ${Lh} bytes of a manifest, an index or a config are read.`;return new m("TAR_L\
IMIT",n,{hint:xe})}async function $h(t){const e=await Fh(t);if(!e.isDirectory()){throw new m("BAD_INPUT",`${JSON.stringify(
t)} must be a directory, but is a file.`,{hint:'Write "oci-archive:PATH" for an archive of an OCI image layout, and "doc\
ker-archive:PATH" for one of "docker save".'})}return{path:t,find:async n=>{const r=eI(t,n);const i=await Nh(r).catch(o=>{
if(["ENOENT","ENOTDIR"].includes(de(o)))return void 0;throw Di(r,o)});if(!i?.isFile())return void 0;return Dh({path:r,startByte:0,
sizeBytes:i.size})},close:async()=>{}}}async function As(t,e){const n=await Fh(t);if(!n.isFile()){const i=n.isDirectory()?
"a directory":"no regular file";throw new m("BAD_INPUT",`${JSON.stringify(t)} must be an archive, but is ${i}.`,{hint:n.
isDirectory()?'Write "oci:DIR" for a directory with an OCI image layout.':"An archive is read several times, from any po\
sition, so it must be a file. Save it to one first."})}const r=await Ch(t).catch(i=>{throw Di(t,i)});try{const i=await Bh(
{handle:r,path:t,sizeBytes:n.size,signal:e});return new vf(t,r,i)}catch(i){await r.close();throw i}}var vf=class{path;#e;#t;constructor(e,n,r){
this.path=e;this.#e=n;this.#t=r}async find(e){let n=Rs(e);for(let r=0;n!==void 0;r++){const i=this.#t.get(n);if(i===void 0)
return void 0;if(i.kind==="file"){const{offset:o,sizeBytes:s}=i;return Dh({path:this.path,startByte:o,sizeBytes:s,handle:this.#e})}
if(i.kind==="sparse")throw ge(e,"is stored as a sparse file, as no builder does",this.path);if(r===nI)throw ge(e,"is beh\
ind a loop of links",this.path);n=i.target}throw ge(e,"is a link that leads out of the archive",this.path)}close(){return this.#e.
close()}};function Dh(t){const{path:e,startByte:n,sizeBytes:r}=t;const i={path:e,startByte:n,sizeBytes:r};return{sizeBytes:r,
range:i,open:o=>new Of(t,o)}}var Of=class extends tI{#e;#t;#n;#r;constructor(e,n){super({highWaterMark:Ah,signal:n});this.#e=
e;this.#r=e.startByte;this.#t=e.startByte+e.sizeBytes}_construct(e){const{handle:n,path:r}=this.#e;const i=n===void 0?Ch(
r):Promise.resolve(n);i.then(o=>{this.#n=o;e()},o=>e(Di(r,o)))}_read(){const e=Math.min(Ah,this.#t-this.#r);if(e===0||this.#n===
void 0){this.push(null);return}this.#n.read(Buffer.allocUnsafe(e),0,e,this.#r).then(({bytesRead:n,buffer:r})=>{this.#r+=
n;this.push(n===0?null:r.subarray(0,n))},n=>this.destroy(Di(this.#e.path,n)))}_destroy(e,n){const r=this.#e.handle===void 0;
const i=r?this.#n?.close():void 0;Promise.resolve(i).then(()=>n(e),()=>n(e))}};async function Fh(t){return Nh(t).catch(e=>{
throw Di(t,e)})}function Di(t,e){const n=de(e);if(n==="ENOENT"||n==="ENOTDIR"){return new m("IMAGE_NOT_FOUND",`There is \
no file or directory ${JSON.stringify(t)}.`,{hint:"Check the path. It is relative to the working directory, and ends at \
the first colon.",cause:e})}return new m("BAD_INPUT",`Cannot read ${JSON.stringify(t)}: ${n}.`,{hint:"Check the permissi\
ons of the file and of the directories above it.",cause:e})}var iI=/^sha256:[0-9a-f]{64}$/;function Cs(t,e,n){const r=y(t,"rootfs","diff_ids")??[];const i="No builder writes this. \
Use an image from a source that you trust.";if(!N(r)||!r.every(o=>iI.test(o)))throw ie(n,"has a diffID in its config tha\
t is not a sha256 digest",i);if(r.length!==e)throw ie(n,`has ${e} layers, but ${r.length} diffIDs in its config`,i);return r}var oI=8;var cr=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(e){const n=[];const r=[];if(this.attestations>
0)r.push(Mh(this.attestations,"attestation"));if(this.artifacts.length>0){const i=Rf([...new Set(this.artifacts)].map(o=>o===
""?"no type":o));r.push(`${Mh(this.artifacts.length,"artifact")} (${i})`)}if(r.length>0)n.push(`Left out of ${e}, since \
they describe the source or are not images: ${r.join(" and ")}.`);if(this.notLinux.length>0)n.push(`Left out of ${e}, si\
nce only Linux images can be flattened: ${_f(this.notLinux)}.`);if(this.missing.length>0)n.push(`Left out of ${e}, since\
 its index names them but they are missing: ${sI(this.missing)}.`);return n}};function _f(t){return Rf([...new Set(t.map(
O))])}function sI(t){return Rf([...new Set(t.map(e=>e===void 0?"an unknown platform":O(e)))])}function Rf(t){const e=t.slice(
0,oI).map(r=>/^[\w./+ -]*$/.test(r)?r:Re(r));const n=t.length-e.length;return e.join(", ")+(n>0?` and ${n} more`:"")}function Mh(t,e){
return`${t} ${e}${t===1?"":"s"}`}function Bf(t){const e=w(t,"os");const n=w(t,"architecture");if(e===void 0||n===void 0)return void 0;const r={os:e,architecture:n,
variant:w(t,"variant")};return xs(r)&&e!=="unknown"&&n!=="unknown"?r:void 0}function Uh(t,e){const n=t??e;if(n===void 0)
return void 0;const r=e!==void 0&&!Af(n,e);return _e({...n,variant:n.variant??(r?e.variant:void 0)})}function Af(t,e){const n=r=>_e(
{...r,variant:void 0});return!K(n(t),n(e))}function Hh(t,e,{available:n,notices:r}){const i=n.length===0?"has no platfor\
m at all":`has ${_f(n)}`;const o=`The image ${t} is needed for ${O(e)}, but ${i}.`;return new m("PLATFORM_MISMATCH",[o,...r].
join(" "),{hint:"Select a platform that the image has."})}var zh=8;var jh=1e4;var aI="vnd.docker.reference.type";function Fi({annotations:t}){return t[aI]!==void 0}var fr=class{#e;#t;#n=new Set;#r=[];#i=0;constructor(e,n){
this.#e=e;this.#t=n}async follow(e){for(const n of e)await this.#o(n,0);return this.#r}async#o(e,n){if(++this.#i>jh)throw this.#a(
`has more than ${jh} entries in its indexes`);if(Fi(e)){this.#t.attestations++;return}if(this.#n.has(e.digest))return;this.#n.
add(e.digest);const{mediaType:r}=e;if(r!==""&&ir(r)===void 0){this.#t.artifacts.push(r)}else if(r===""||er(r)){await this.#s(
e,n)}else{this.#r.push(e)}}async#s(e,n){if(n===zh)throw this.#a(`has indexes nested more than ${zh} deep`);const r=await this.#e.
readManifest(e);if(r===void 0){this.#t.missing.push(void 0);return}const i=Gt(r,e);if(i.kind==="index"){for(const o of i.
entries)await this.#o(o,n+1)}else if(i.kind==="manifest"){this.#r.push(e)}else if(e.mediaType===""){this.#t.artifacts.push(
i.mediaType)}else{throw q(e.digest,"is not an index")}}#a(e){return ie(this.#e.name,e,"No builder writes this. Use an im\
age from a source that you trust.")}};var dI=4;async function _n(t,e,n){const{reference:r,digest:i,index:o}=e;const s=new cr;const a=o===void 0;const d=await new fr(
t,s).follow(e.entries);const c=new Cf(t,{leftOut:s,platforms:n,isAlone:a});const f=await cI(d,l=>c.load(l));const u=(n??
[]).find(l=>!f.some(p=>K(p.platform,l)));if(u!==void 0){const l=[...f.map(({platform:p})=>p),...c.others];throw Hh(r,u,{
available:l,notices:s.notices(r)})}if(f.length===0){const l=s.notices(r).join(" ");throw ie(r,`has no image that can be \
flattened${l&&`. ${l.replace(/\.$/,"")}`}`,$i)}return{...{reference:r,digest:i,index:o,images:f},notices:[...s.notices(r),
...c.notices],release:({manifest:l})=>t.release(l),close:()=>t.close()}}async function cI(t,e){const n=[];const r=[...t.
entries()];const i=async()=>{for(let o=r.shift();o!==void 0;o=r.shift())n[o[0]]=await e(o[1])};await Promise.all(Array.from(
{length:dI},i));return n.filter(o=>o!==void 0)}var Cf=class{notices=[];others=[];#e;#t;constructor(e,n){this.#e=e;this.#t=
n}async load(e){const n=Bf(e.platform);if(n!==void 0&&!this.#r(n))return void 0;const r=await this.#e.readManifest(e);if(r===
void 0)return this.#i(e,n);const i=Gt(r,e);if(i.kind!=="manifest")throw q(e.digest,"is not a manifest");if(!this.#s(i))return void 0;
const o=await this.#a(i,e);if(o===void 0)return this.#i(e,n,i);const s=Bf(o);const a=Uh(n,s);if(a===void 0)throw ie(`The\
 image ${e.digest}`,"does not say which platform it is for","Build it again with a current builder.");if(n===void 0&&!this.#r(
a))return void 0;if(n!==void 0&&s!==void 0&&Af(n,s))this.notices.push(`The index says that ${e.digest} is for ${O(n)}, b\
ut its config says ${O(s)}.`);return this.#n(e,i,{config:o,platform:a})}async#n(e,n,{config:r,platform:i}){const{mediaType:o,
digest:s,sizeBytes:a}=e;const d={mediaType:o||n.mediaType,digest:s,sizeBytes:a};const{layers:c}=n;const f=Cs(r,c.length,
`The image ${s}`);const u={manifest:d,layers:c,platform:i};return{manifest:d,format:n.format,platform:i,indexPlatform:this.#t.
isAlone?void 0:e.platform,entryAnnotations:this.#t.isAlone?{}:e.annotations,annotations:n.annotations,config:{descriptor:n.
config,json:r},layers:await Promise.all(c.map(async(l,p)=>{const h=await this.#e.findLayer(l,u);if(h===void 0)throw this.#o(
l.digest,e);return{descriptor:l,diffId:f[p]??"",...h}}))}}#r(e){const{platforms:n,isAlone:r,leftOut:i}=this.#t;const o=n?.
some(s=>K(s,e))??true;if(!o)this.others.push(e);else if(e.os!=="linux"){if(r||n!==void 0){throw new m("UNSUPPORTED_IMAGE",
`docker-flatten needs a Linux image, but ${this.#e.name} has one for ${e.os}.`,{hint:"Windows layers are not plain files\
ystems and cannot be flattened this way."})}i.notLinux.push(e);return false}return o}async#i(e,n,r){const{isAlone:i,leftOut:o}=this.#t;
const s={manifest:e,layers:r?.layers??[],platform:n};const a=await Promise.all(s.layers.map(c=>this.#e.findLayer(c,s)));
const d=r!==void 0&&!a.includes(void 0);if(i||d)throw this.#o(r?.config.digest??e.digest,e);o.missing.push(n)}#o(e,{digest:n}){
const r=e===n?"an index":`the manifest ${n}`;return ge(e,`is missing, though ${r} names it`,this.#e.name)}#s({config:e,layers:n,
artifactType:r,mediaType:i}){const{isAlone:o,leftOut:s}=this.#t;const a=n.map(u=>bh(u.mediaType));const d=wf(e.mediaType)&&
(n.length===0||a.some(u=>u!=="other"));if(!d){const u=r??(wf(e.mediaType)?n[0]?.mediaType??i:e.mediaType);if(o)throw ie(
this.#e.name,`is not an image, but ${Re(u)}`,$i);if(n.some(l=>l.mediaType==="application/vnd.in-toto+json"))s.attestations++;else
s.artifacts.push(u);return false}const c=n[a.indexOf("foreign")];if(c!==void 0)throw ie(`The layer ${c.digest}`,`is a fo\
reign layer (${c.mediaType}), which only its vendor may distribute`,"Images with such layers cannot be flattened: the re\
sult would distribute them.");const f=n[a.indexOf("other")];if(f!==void 0)throw ie(`The layer ${f.digest}`,`has the unkn\
own media type ${JSON.stringify(f.mediaType)}`,"Layers are tar archives, uncompressed or compressed with gzip or zstd. B\
uild the image again with one of these; decrypt an encrypted one.");return true}async#a({config:e},n){const r=await this.#e.
readConfig(e,n);if(r===void 0)return void 0;Ts(r,e);const i=L(r.toString("utf8"));if(!I(i))throw q(e.digest,"is not a co\
nfig, since it is not a JSON object");return i}};var fI=["org.opencontainers.image.ref.name","io.containerd.image.name"];var Wh=20;function Vh(t,e){const{index:n,reference:r,
text:i}=e;if(n!==void 0){const s=t[n];if(s===void 0){const a=t.length===0?"no image":`only the images @0 to @${t.length-
1}`;throw Nf(`${i} must name an image, but the layout has ${a}.`,t)}return[s]}if(r!==void 0){const s=t.filter(d=>Ns(d).includes(
r));const a=s.length>0?s:t.filter(d=>lI(d,r));if(a.length===0)throw Nf(`${i} must name an image, but the layout has none\
 with that name.`,t);return Jh(a,t,e)}const o=t.filter(uI);if(o.length===0)throw Nf(`${i} must contain an image, but con\
tains none.`,t);return Jh(o,t,e)}function Jh(t,e,{text:n,path:r,transport:i}){const o=[...new Map(t.map(d=>[d.digest,d])).
values()];if(o.length===1)return o;const s=new Set(t.map(d=>Ns(d).toSorted().join(" ")));const a=o.every(({mediaType:d,platform:c})=>d.
includes(".manifest.v")&&c!==void 0);if(s.size===1&&a)return o;throw new m("BAD_INPUT",`${n} must name one image, but th\
e layout has several: ${Kh(e)}.`,{hint:`Add one of these names: "${i}:${r}:NAME".`})}function uI(t){return!Fi(t)&&(t.mediaType===
""||ir(t.mediaType)!==void 0)}function Ns({annotations:t}){return fI.map(e=>t[e]).filter(e=>e!==void 0)}function lI(t,e){
const n=Gh(e);return n!==void 0&&Ns(t).some(r=>/[/:]/.test(r)&&Gh(r)===n)}function Gh(t){try{return re(ae(t,"image"))}catch{
return void 0}}function Kh(t){const e=[...new Set(t.map((r,i)=>Ns(r).at(-1)??`@${i}`))];const n=e.length-Wh;return e.slice(
0,Wh).map(Re).join(", ")+(n>0?` and ${n} more`:"")}function Nf(t,e){return new m("IMAGE_NOT_FOUND",t,{hint:e.length===0?
"Check the path.":`It has: ${Kh(e)}.`})}var Yh="1.0.0";var Mi=class{name;#e;#t;constructor(e,n,r){this.name=e;this.#e=n;this.#t=r}async readManifest({digest:e}){
const n=await this.#e.find(Ls(e));return n&&Kt(n,`The blob ${e}`,this.#t)}readConfig(e){return this.readManifest(e)}async findLayer({
digest:e,sizeBytes:n}){const r=await this.#e.find(Ls(e));if(r===void 0)return void 0;if(r.sizeBytes!==n)throw q(e,Wt(r.sizeBytes,
n));return Bs(r)}async release(){}close(){return this.#e.close()}};async function qh(t,e){const{text:n,path:r,transport:i}=t;
const o=await(i==="oci"?$h(r):As(r,e.signal));try{const s=new Mi(n,o,e.signal);const a=await Lf(o,e.signal);if(a===void 0)
throw await hI(o,t);const[d,...c]=Vh(a.entries,t);const f=d!==void 0&&c.length===0?await or(s,d):{reference:n,digest:a.digest,
index:{format:a.format,annotations:a.annotations},entries:[d,...c].filter(u=>u!==void 0).map(pI)};return await _n(s,f,e.
platforms)}catch(s){await o.close();throw s}}async function Lf(t,e){const n=await mI(t,e);if(n!==void 0&&n!==Yh)throw ie(
t.path,`is an OCI image layout of version ${Re(n)}; only ${Yh} is known`,"Look for a newer release of docker-flatten.");
const r=await t.find("index.json");if(r===void 0)return void 0;const i=await Kt(r,`The file index.json of ${t.path}`,e);
const o=Sh(i);if(o===void 0)throw ge("index.json","is not an index of an OCI image layout",t.path);return{...o,digest:$(
i)}}async function mI(t,e){const n=await t.find("oci-layout");if(n===void 0)return void 0;const r=(await Kt(n,`The file \
oci-layout of ${t.path}`,e)).toString();return w(L(r),"imageLayoutVersion")}function pI(t){const{"org.opencontainers.ima\
ge.ref.name":e,...n}=t.annotations;return{...t,annotations:n}}function Ls(t){const e=kt(t);if(e===void 0)throw q(t,"has \
a digest that cannot be checked");return`blobs/${e.algorithm}/${e.hex}`}async function hI(t,{text:e,path:n,transport:r}){
const i=await t.find("manifest.json")!==void 0;const o=!i?'Check the path. A layout comes from "docker buildx build --ou\
tput type=oci", skopeo, buildah and others.':r==="oci-archive"?`It looks like an archive of "docker save". Write it as "\
docker-archive:${n}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${n}" oci:NEW`;return ie(e,
"must be an OCI image layout, but has no index.json",o)}import{createHash as TI}from"node:crypto";import{Writable as vI}from"node:stream";import{pipeline as OI}from"node:stream/promises";var Xh=["B","kB","MB","GB","TB","PB"];function T(t){let e=t;let n=0;while(Math.abs(e)>=999.5&&n<Xh.length-1){e/=1e3;n++}
const r=n===0||Math.abs(e)>=99.95?0:Math.abs(e)>=9.995?1:2;return`${e.toFixed(r)} ${Xh[n]}`}function $s(t,e){return ur(t===
0?0:(t-e)/t*100)}function ur(t,e=1){const n=t.toFixed(e);return Number(n)===0?n.replace("-",""):n}function lr(t,e){const n=[
T(t),T(e)];return t!==e&&n[0]===n[1]?[`${t} B`,`${e} B`]:n}var gI=16*4096;var yI=.001;function Ds(t,e,n){if(!t)return e===
0;return Math.abs(e)<=Math.max(gI,n*yI)}function Fs(t,e){return{oldBytes:t,newBytes:e,savedBytes:t-e,savedPercent:$s(t,e)}}
function Qh(t){return`${$f(t)}, ${(t.ms/1e3).toFixed(1)} s`}function $f({oldBytes:t,newBytes:e,oldLayers:n,newLayers:r}){
const i=Ui($s(t,e));return`${Zh(t,n)} → ${Zh(e,r)}, ${i}`}function Ui(t){return t.startsWith("-")?`${t.slice(1)} % lar\
ger`:`${t} % smaller`}function Zh(t,e){return`${T(t)} in ${Ae(e)}`}function oe(t){return`${t.toLocaleString("en")} ${t===
1?"entry":"entries"}`}function Ae(t){return`${t} ${t===1?"layer":"layers"}`}var wI=.2;var bI=10;var EI=3;var SI=100*60*60;var Ms=class{#e;#t=performance.now();#n=this.#t;#r;#i=0;#o=0;constructor(e){
this.#e=e;this.#r=e.doneBytes?.()??0}measure(){const{title:e,isEstimate:n=false}=this.#e;const r=performance.now();const i=(r-
this.#t)/1e3;const o=this.#e.doneBytes?.();const s=this.#e.totalBytes?.();const a=o!==void 0&&s!==void 0&&s>0;const d=a&&
o<=s?s:void 0;const c=d===void 0?void 0:Math.min(99,Math.floor((o??0)/d*100));const f=o===void 0?void 0:this.#s(r,o);const u=(d??
0)-(o??0);const l=i<EI||u<=0||!f?Number.POSITIVE_INFINITY:Math.max(1,Math.round(u/f));const p=l>SI?void 0:l;return{...{title:e,
seconds:i,doneBytes:o,totalBytes:d,isEstimate:n},...{percent:c,bytesPerSecond:f,secondsLeft:p}}}#s(e,n){const r=(e-this.#n)/
1e3;if(r>=wI){const i=Math.exp(-r/bI);this.#i=this.#i*i+(n-this.#r);this.#o=this.#o*i+r;this.#n=e;this.#r=n}return this.#o===
0?void 0:this.#i/this.#o}};function eg(t){const{title:e,seconds:n,doneBytes:r,percent:i}=t;if(r===void 0)return`${e}: ${tg(
Math.round(n))} so far`;const o=[xI(t),i===void 0?void 0:`${i} %`,kI(t),PI(t)];return`${e}: ${o.filter(s=>s!==void 0).join(
", ")}`}function xI({doneBytes:t,totalBytes:e,isEstimate:n}){const r=T(t??0);if(e===void 0)return r;return`${r} of ${n?"\
about ":""}${T(e)}`}function kI({bytesPerSecond:t}){return t===void 0?void 0:`${T(t)}/s`}function PI({secondsLeft:t}){return t===
void 0?void 0:`${tg(t)} left`}function tg(t){const e=t<3600?[[Math.floor(t/60),"min"],[t%60,"s"]]:[[Math.floor(t/3600),"\
h"],[Math.floor(t%3600/60),"min"]];const n=e.filter(([r])=>r>0).map(([r,i])=>`${r} ${i}`);return n.length===0?"0 s":n.join(
" ")}var II=5e3;var ng=1e3;async function W(t,e,n){const r=t.showProgress(e);try{return await n}finally{r()}}async function Us(t,e,n){
await W(t,e.progress,Promise.race([e.sent,n]).catch(()=>{}));return W(t,{title:e.after},n)}function rg(t,e){const n=new Ms(
t);const r=II/ng;let i=0;let o=t.loggedChars?.();const s=setInterval(()=>{const a=n.measure();if(++i%r!==0)return;const d=t.
loggedChars?.();if(d===o)e(eg(a));o=d},ng);return()=>clearInterval(s)}function mr(t){let e;t.then(n=>e=n).catch(()=>{});
return()=>e}var _I=[["1f8b",".gzip"],["28b52ffd",".zstd"]];var RI=[["fd377a585a00","xz"],["425a68","bzip2"]];var BI=6;var AI=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/;
var Hs=class t{name;#e;#t;#n;#r;constructor(e,n,{config:r,blobs:i,layers:o}){this.name=e;this.#e=n;this.#t=i;this.#n=r;const s=({
mediaType:d,digest:c,sizeBytes:f})=>({mediaType:d,size:f,digest:c});const a={mediaType:Jt.config,digest:$(r),sizeBytes:r.
length};this.#r=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Jt.manifest,config:s(a),layers:o.map(s)}))}static async of(e,n,r){
const i=await CI(e,n,r);const o=L(i.toString("utf8"));if(!I(o))throw ge(e.config,"is not a config, since it is not a JSO\
N object",n.path);const s=Cs(o,e.layers.length,r.name);const a=new Map;const d=[];const c=new Map;for(const[f,u]of e.layers.
entries()){const l=await n.find(u);if(l===void 0)throw ge(u,"is missing, though manifest.json names it",n.path);const p=await NI(
l,u,r.signal);const h=p===""?`${s[f]}`:`file ${u}`;const g=c.get(h)??{mediaType:`${Jt.layer}${p}`,digest:p===""?s[f]??"":
await $I(l,r),sizeBytes:l.sizeBytes};c.set(h,g);d.push(g);a.set(g.digest,l)}return new t(r.name,n,{config:i,blobs:a,layers:d})}get choice(){
const e=$(this.#r);const n=Jt.manifest;const r=this.#r.length;const i={mediaType:n,digest:e,sizeBytes:r,platform:void 0,
annotations:{}};return{reference:this.name,digest:e,index:void 0,entries:[i]}}async readManifest(){return this.#r}async readConfig(){
return this.#n}async findLayer({digest:e}){const n=this.#t.get(e);return n&&Bs(n)}async release(){}close(){return this.#e.
close()}};async function CI(t,e,n){const r=await e.find(t.config);if(r===void 0)throw ge(t.config,"is missing, though ma\
nifest.json names it",e.path);const i=await Kt(r,`The config ${JSON.stringify(t.config)}`,n.signal);const o=AI.exec(t.config)?.[1];
const s=$(i);if(o!==void 0&&s!==`sha256:${o}`)throw q(`sha256:${o}`,`has the digest ${s}`);return i}async function NI(t,e,n){
const r=await LI(t,n);const i=RI.find(([o])=>r.startsWith(o));if(i!==void 0)throw ie(`The layer ${JSON.stringify(e)}`,`i\
s compressed with ${i[1]}`,"Layers must be uncompressed, or compressed with gzip or zstd. Load the archive into an engin\
e and save it again.");return _I.find(([o])=>r.startsWith(o))?.[1]??""}async function LI(t,e){const n=t.open(e);for await(const r of n)
return r.toString("hex",0,BI);return""}async function $I(t,{signal:e,log:n,touch:r}){const i=TI("sha256");let o=0;const s=new vI(
{write:(d,c,f)=>{i.update(d);o+=d.length;r();f()}});const a={title:"Digest",doneBytes:()=>o,totalBytes:()=>t.sizeBytes};
await W(n,a,OI(t.open(e),s,{signal:e}));return`sha256:${i.digest("hex")}`}var ig=20;async function sg(t,e){const{text:n,path:r}=t;const i=await As(r,e.signal);try{const o=MI(await DI(i,t,e.signal),
t);const s=new Mi(n,i,e.signal);const a=await Lf(i,e.signal);const d=a&&await HI(s,a.entries,o);if(d!==void 0)return await _n(
s,await or(s,d),e.platforms);const c=await Hs.of(o,i,{...e,name:n});return await _n(c,c.choice,e.platforms)}catch(o){await i.
close();throw o}}async function DI(t,{text:e,path:n},r){const i=await t.find("manifest.json");if(i===void 0){const d=await t.
find("index.json")!==void 0;const c=await t.find("repositories")!==void 0;const f=d?`It has an index.json, so it is an a\
rchive of an OCI image layout. Write it as "oci-archive:${n}".`:c?"Docker before 1.10 wrote it. Load it into an engine a\
nd save it again.":'Check the path. Such an archive comes from "docker save", "docker buildx build --output type=docker"\
, skopeo, buildah, podman and others.';throw ie(e,'must be an archive of "docker save", but has no manifest.json',f)}const o=await Kt(
i,`The file manifest.json of ${n}`,r);const s=L(o.toString("utf8"));const a=(Array.isArray(s)?s:[]).map(FI);if(!Array.isArray(
s)||a.includes(void 0))throw ge("manifest.json","is not a list of images",n);return a.filter(d=>d!==void 0)}function FI(t){
const e=w(t,"Config");const n=y(t,"Layers")??[];const r=y(t,"RepoTags")??[];if(e===void 0||!N(n)||!N(r))return void 0;return{
config:e,names:r,layers:n}}function MI(t,e){const{text:n,path:r,reference:i,index:o}=e;const s=UI(t);if(t.length===0)throw new m(
"IMAGE_NOT_FOUND",`${n} must contain an image, but contains none.`,{hint:"Save the image again."});if(o!==void 0){const f=t[o];
if(f!==void 0)return f;throw new m("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has only the images @0 to\
 @${t.length-1}.`,{hint:`It has: ${s}.`})}const a=i&&re(i);const d=t.filter(({names:f})=>a===void 0||f.some(u=>Df(u)===a));
const[c]=d;if(c===void 0){throw new m("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has none with that nam\
e.`,{hint:`It has: ${s}.`})}if(d.some(f=>JSON.stringify(og(f))!==JSON.stringify(og(c)))){throw new m("BAD_INPUT",`${n} m\
ust name one image, but the archive has several: ${s}.`,{hint:`Add one of these names: "docker-archive:${r}:NAME".`})}return c}
function og({config:t,layers:e}){return[t,e]}function Df(t){try{return re(ae(t,"image"))}catch{return void 0}}function UI(t){
const e=t.flatMap(({names:r},i)=>r.length===0?[`@${i}`]:r);const n=e.length-ig;return e.slice(0,ig).map(Re).join(", ")+(n>
0?` and ${n} more`:"")}async function HI(t,e,n){const r=n.names.map(Df);const i=({annotations:a})=>r.includes(Df(a["io.c\
ontainerd.image.name"]??""));const o=e.filter(a=>!Fi(a));const s=o.toSorted((a,d)=>Number(i(d))-Number(i(a)));for(const a of s)
if(await zI(t,a,n))return a;return void 0}async function zI(t,e,n){for(const r of await new fr(t,new cr).follow([e])){const i=await t.
readManifest(r);const o=i&&Gt(i,r);if(o?.kind!=="manifest")continue;const s=[o.config,...o.layers].map(({digest:a})=>Ls(
a));if(JSON.stringify(s)===JSON.stringify([n.config,...n.layers]))return true}return false}import{createReadStream as XI,readdirSync as ZI,statSync as QI}from"node:fs";import{mkdtemp as eT,rm as lg,stat as tT}from"node:fs/promises";
import{join as Hf}from"node:path";import{Readable as nT}from"node:stream";import{spawn as KI}from"node:child_process";var jI=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function WI(t){return jI.test(t)}function Hi(t){const{domain:e,
path:n,digest:r}=t;return`docker://${r===void 0?re(t):`${e}/${n}@${r}`}`}function zi({domain:t},e){return WI(t)?[`${e}=f\
alse`]:[]}var Yt={read:"PULL_FAILED",write:"PUSH_FAILED"};var ag='skopeo uses the login of "docker login" (docker/login-action), "\
skopeo login" or "podman login": log in to the registry in an earlier step, with an account that may';var JI={read:"NO_S\
PACE",write:"NO_SPACE"};var dg=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i;
var GI=[{words:/no space left on device|disk quota exceeded/i,codes:JI,hint:()=>`Free some disk space, or name a directo\
ry on a larger disk with the ${v("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,codes:Yt,
hint:()=>"skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golan\
g-github-containers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,codes:Yt,hint:()=>"\
The signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change i\
t."},{words:/toomanyrequests|too many requests|rate limit/i,codes:Yt,hint:()=>`${ag} read there, so that its own limit a\
pplies.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,codes:Yt,hint:t=>`${ag} ${t===
"read"?"read":"push"} there.`},{words:dg,codes:{read:"IMAGE_NOT_FOUND",write:"PUSH_FAILED"},hint:t=>t==="read"?"Check th\
e name and the tag, and whether the registry has the image.":"Check the name: in some registries the repository must be \
created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,codes:Yt,
hint:()=>`A flat image is one layer and therefore one upload: compress it better (${v("compression")}), drop what is not\
 needed (${v("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`},
{words:/HTTP response to HTTPS client/i,codes:Yt,hint:()=>'Only registries on this machine are used without TLS. For ano\
ther one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).'},{words:/x509:|certificate/i,
codes:Yt,hint:()=>"Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (contain\
ers-certs.d(5)), or trust it on the whole machine."}];var VI=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function cg(t){return VI.test(t)}function fg(t){return dg.test(t)}function zs(t){const[e]=[...t.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].
slice(-1);const n=e?.[1]??"";if(!n.startsWith('"'))return(n||t).trim().slice(-2e3);try{return String(JSON.parse(n)).trim().
slice(-2e3)}catch{return n.slice(1,-1).trim().slice(-2e3)}}function pr(t,{kind:e,name:n}){const r=GI.find(({words:o})=>o.
test(t));const i=e==="read"?`Reading ${n}`:`Writing ${n}`;return new m(r?.codes[e]??Yt[e],`${i} with skopeo failed: ${t||
"it printed no message"}`,{hint:r?.hint(e)??"Check whether the registry is reachable, and run again."})}var Uf=[1,4,1];var Ff=[1,9];var YI=32*1024*1024;var ug=["--retry-times","2"];var at=class{#e;#t;#n;constructor(e,n="skop\
eo"){this.#e=e;this.#t=n}checkVersion(){this.#n??=this.#r();return this.#n}async#r(){const{stdout:e,stderr:n}=await this.#s(
["--version"]);const r=`${e.toString()}${n}`;const i=/version (\d+)\.(\d+)(?:\.(\d+))?/.exec(r);if(i===null)throw Mf(`th\
e one on PATH printed ${JSON.stringify(r.slice(0,200))}`);const o=i.slice(1).map(d=>Number(d??0));const s=o.join(".");const a=Uf.
findIndex((d,c)=>d!==o[c]);if(a!==-1&&(o[a]??0)<(Uf[a]??0))throw Mf(`the one on PATH is ${s}`);this.#e.log.debug(`skopeo\
 ${s}`);return s}async copy(e,n,r,i){const o=typeof e==="string"?[e,[]]:[Hi(e),zi(e,"--src-tls-verify")];const s=typeof n===
"string"?[n,[]]:[Hi(n),zi(n,"--dest-tls-verify")];const a=i.kind==="write"?["--insecure-policy"]:[];const d=await this.#o(
[...[...a,"--tmpdir",this.#e.tempDir,"copy","--quiet",...ug],...[...o[1]??[],...s[1]??[],...r],...["--",String(o[0]),String(
s[0])]]);if(d.exitCode!==0)throw pr(zs(d.stderr),i)}async indexOptions(){const[e=0,n=0]=(await this.checkVersion()).split(
".").map(Number);const r=e>Ff[0]||e===Ff[0]&&n>=Ff[1];return r?["--multi-arch","index-only"]:["--all"]}rawManifest(e){return this.#i(
e,[])}rawConfig(e){return this.#i(e,["--config"])}async#i(e,n){const r=await this.#o([...["inspect","--raw",...n,...ug,...zi(
e,"--tls-verify")],...["--",Hi(e)]]);if(r.exitCode===0)return r.stdout;const i=zs(r.stderr);if(fg(i))return void 0;throw pr(
i,{kind:"read",name:`docker://${e.text}`})}async delete(e){const n=await this.#o([...["delete",...zi(e,"--tls-verify")],
...["--",Hi(e)]]);if(n.exitCode!==0)throw pr(zs(n.stderr),{kind:"write",name:`docker://${e.text}`})}async#o(e){await this.
checkVersion();return this.#s(e)}async#s(e){const{signal:n,touch:r,log:i}=this.#e;if(n.aborted)throw F(n.reason);i.debug(
`skopeo ${e.join(" ")}`);const o=KI(this.#t,e,{stdio:["ignore","pipe","pipe"],detached:Tn});Ii(n,o);const s=qI(o,r);const a=new Ft(
Pi,r);o.stderr?.on("data",a.add);const d=Zo(o,r);try{const c=await Ti(o);if(n.aborted)throw F(n.reason);r();return{exitCode:c,
stdout:s(),stderr:a.text}}catch(c){if(c.code==="ENOENT")throw Mf(`none is on PATH (${E(c)})`,c);throw c}finally{clearInterval(
d)}}};function qI(t,e){const n=[];let r=0;t.stdout?.on("data",i=>{e();if(r>YI)return;r+=i.length;n.push(i)});return()=>Buffer.
concat(n)}function Mf(t,e){return new m("NO_SKOPEO",`docker-flatten needs skopeo ${Uf.join(".")} or newer for images in \
a registry, but ${t}.`,{hint:`Install the package skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-ge\
t install skopeo"); GitHub's Ubuntu runners have it.`,cause:e})}var rT=1024*1024;async function mg(t,e){const{text:n,reference:r}=t;const i=new at(e);const o=await i.rawManifest(r);if(o===
void 0)throw sT(n);const s=new zf(t,e,i);const a=r.digest??$(o);s.know(a,o);const d={mediaType:"",digest:a,sizeBytes:o.length,
platform:void 0,annotations:{}};try{return await _n(s,await or(s,d),e.platforms)}catch(c){await s.close();throw c}}var zf=class{name;#e;#t;#n;#r=new Map;#i=new Map;constructor({
text:e,reference:n},r,i){this.name=e;this.#e=n;this.#t=r;this.#n=i}know(e,n){this.#r.set(e,n)}async readManifest({digest:e}){
return this.#r.get(e)??await this.#n.rawManifest(this.#o(e))}readConfig(e,n){return this.#n.rawConfig(this.#o(n.digest))}async findLayer({
digest:e,sizeBytes:n},r){const i=async()=>{const s=Hf(await this.#s(r),iT(e));const a=await tT(s).then(({size:d})=>d,()=>void 0);
if(a===void 0)throw q(e,"is missing from what skopeo copied");if(a!==n)throw q(e,Wt(a,n));return{path:s,startByte:0,sizeBytes:n}};
const o=async s=>{const{path:a}=await i();return n===0?nT.from([]):XI(a,{highWaterMark:rT,signal:s})};return{open:o,locate:i}}async release({
digest:e}){const n=this.#i.get(e);this.#i.delete(e);const r=await n?.catch(()=>void 0);if(r!==void 0)await lg(r,{recursive:true,
force:true})}async close(){await Promise.all([...this.#i.keys()].map(e=>this.release({mediaType:"",digest:e,sizeBytes:0})))}#o(e){
return{...this.#e,tag:void 0,digest:e}}#s(e){const{digest:n}=e.manifest;const r=this.#i.get(n)??this.#a(e);this.#i.set(n,
r);r.catch(()=>{if(this.#i.get(n)===r)this.#i.delete(n)});return r}async#a({manifest:e,layers:n,platform:r}){const{tempDir:i,
runId:o,log:s}=this.#t;const a=await eT(Hf(i,`${ne(o)}copy-`));const d={title:r===void 0?"Copy":`Copy ${O(r)}`,doneBytes:()=>oT(
a),totalBytes:()=>n.reduce((u,{sizeBytes:l})=>u+l,0)};const c={kind:"read",name:this.name};const f=this.#n.copy(this.#o(
e.digest),`dir:${a}`,[],c);try{await W(s,d,f);return a}catch(u){await lg(a,{recursive:true,force:true});throw u}}};function iT(t){
const e=kt(t);if(e===void 0)throw q(t,"has a digest that cannot be checked");return e.hex}function oT(t){try{return ZI(t).
reduce((e,n)=>e+QI(Hf(t,n)).size,0)}catch{return 0}}function sT(t){return new m("IMAGE_NOT_FOUND",`${t} must be an image\
, but its registry does not have it.`,{hint:"Check the name and the tag, and whether it was pushed."})}async function dt(t,e){try{return await aT(t,e)}catch(n){throw e.signal.aborted?F(e.signal.reason):n}}function aT(t,e){switch(t.
transport){case"docker-archive":return sg(t,e);case"oci":case"oci-archive":return qh(t,e);case"docker":return mg(t,e)}}import{lstat as dT,open as hg,realpath as cT}from"node:fs/promises";import{dirname as fT,join as uT}from"node:path";var lT=0;function Rn(t,e){return uT(t,`${ne(e)}${++lT}.pending`)}async function qt(t){return cT(t).catch(()=>t)}async function hr(t,e){
const n=await hg(t,"wx");try{await e(n);await n.sync()}finally{await n.close()}}async function Pt(t){const e=await hg(t,
"r").catch(()=>void 0);await e?.sync().catch(()=>{});await e?.close()}async function Ie(t){return dT(t).catch(()=>void 0)}
function gr(t,e,n){return new m("BAD_INPUT",`The ${v("tag")} must name a place that can be written to, but ${JSON.stringify(
t)} is not one: ${e}.`,{hint:n})}var pg={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"\
this user may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"i\
ts name is too long"};function ji(t){const e=de(t);return Object.hasOwn(pg,e)?pg[e]??e:e}function Bn(t,{name:e,path:n,signal:r}){
if(t instanceof m)return t;if(r.aborted)return F(r.reason);if(st(t)){return new m("NO_SPACE",`The disk of ${fT(n)} fille\
d up while writing ${e}. What was there before is unchanged.`,{hint:"Free some disk space, or name a path on a larger di\
sk.",cause:t})}return new m("WRITE_FAILED",`Cannot write ${e} (${ji(t)}). What was there before is unchanged.`,{hint:"Na\
me a writable path on a disk with space for the compressed image.",cause:t})}function yr(t,e,{log:n,name:r}){if(gf(t)){n.notice(`${r} gets OCI's media types instead of the source's: Docker's have n\
one for layers with zstd.`);return Ps(t)}if(!e||!hf(t))return t;n.notice(`${r} gets OCI's media types instead of Docker'\
s, which programs do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`);return Ps(
t)}var Ji=class{name;#e;#t;#n;#r;constructor(e,n,r){this.name=e.text;this.#e=e.path;this.#t=e.transport==="oci-archive";this.#n=
n;this.#r=r}async check(){const e=await qt(this.#e);const n=(i,o)=>gr(this.name,i,o);const r=await Ie(e);if(gT(e)===""||
e.endsWith("/")||r?.isDirectory())throw n("it is a directory",'Name a file. For a directory write "oci:DIR", or see docs\
/archives.md for the transports.');if(r!==void 0&&!r.isFile())throw n("it exists and is not a plain file","Name a file t\
hat is new or an archive.");try{await mT(`${Wi(e)}/`,gg.W_OK|gg.X_OK)}catch(i){throw n(ji(i),"Create the directory in an\
 earlier step, or name a file in an existing, writable one.")}}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await qt(this.#e);const a=Rn(Wi(s),n);const d=vn(yr(e,this.#t,{log:r,name:this.name}));const c=this.#r(d);const f=Zp(
c);let u=0;const l=h=>{u+=h;o()};const p={title:"Write",doneBytes:()=>u,totalBytes:()=>f};try{const h=hr(a,g=>Qp(g,c,{signal:i,
onBytes:l}));await W(r,p,h)}catch(h){await js(a,{force:true}).catch(()=>{});throw Bn(h,{name:this.name,path:s,signal:i})}
return new jf({name:this.name,path:s,pending:a,digest:d.root.digest,context:this.#n})}};var jf=class{digest;#e;#t;#n;constructor(e){
this.digest=e.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;const i={transport:"oci-archive",text:e,
path:n};return dt({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,pending:r,context:i}=this.#e;
try{const o=await Ie(n);const s=o===void 0||await this.#r();if(o!==void 0)await pT(r,Number(o.mode)&511);const a=(await Ie(
r))?.ino;await yg(r,n);this.#n=s?Number(a):void 0;await Pt(Wi(n))}catch(o){throw Bn(o,{name:e,path:n,signal:i.signal})}}async#r(){
const{path:e,context:n}=this.#e;const r=Rn(Wi(e),n.runId);try{await hT(e,r)}catch(i){n.log.debug(`the replaced file cann\
ot be kept: ${E(i)}`);return false}this.#t=r;return true}async undo(){const{path:e}=this.#e;if(this.#n===void 0||Number(
(await Ie(e))?.ino)!==this.#n)return;if(this.#t===void 0)await js(e,{force:true});else await yg(this.#t,e);this.#n=void 0;
this.#t=void 0;await Pt(Wi(e))}async discard(){await js(this.#e.pending,{force:true});if(this.#t!==void 0)await js(this.#t,
{force:true});this.#t=void 0}};var An="org.opencontainers.image.ref.name";function Gi(t){try{const e=fs(t);const n=y(e,"manifests");if(n===null||n===void 0)
return{...e,manifests:[]};const r=Array.isArray(n)&&n.every(i=>w(i,"digest"));return r?e:void 0}catch{return void 0}}function wg(t,e){
const n=Eg(t);const r=e.annotations?.[An];const i=n.filter(c=>yT(c)===r);const o=r!==void 0||i.length===1;const[s]=o?i:[];
const a=hs(e);const d=s===void 0?[...n,a]:n.flatMap(c=>{if(c===s)return[a];return i.includes(c)?[]:[c]});return Sg({...t,
manifests:d})}function bg(t,e){const n=JSON.stringify(hs(e));return Sg({...t,manifests:Eg(t).filter(r=>JSON.stringify(r)!==
n)})}function Eg(t){const e=y(t,"manifests");return Array.isArray(e)?e.filter(I):[]}function yT(t){return w(t,"annotatio\
ns",An)}function Sg(t){return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Pe.index,...t}))}import{access as RT,constants as vg,mkdir as BT,readdir as AT,readFile as CT,rm as NT}from"node:fs/promises";import{basename as LT,
dirname as Og,join as wr,resolve as $T}from"node:path";import{mkdir as Pg,readdir as Tg,readFile as Gf,rename as Js,rm as Cn,rmdir as OT}from"node:fs/promises";import{dirname as Ig,
join as ye}from"node:path";import{readdir as wT,rm as Ws,writeFile as bT}from"node:fs/promises";import{basename as ET,join as Wf}from"node:path";import{
setTimeout as ST}from"node:timers/promises";var xg=".lock";var kg=6e4;var xT=10;var kT=40;var PT=0;async function Jf(t,e){const n=await IT(t);try{return await e()}finally{
await Ws(n,{force:true}).catch(()=>{})}}async function IT({directory:t,name:e,context:n}){const{runId:r,signal:i,touch:o}=n;
const s=Wf(t,`${ne(r)}${++PT}${xg}`);const a=performance.now()+kg;for(;;){i.throwIfAborted();await bT(s,"",{flag:"wx"});
const[d]=await TT(t,ET(s)).catch(c=>Ws(s,{force:true}).then(()=>Promise.reject(c)));if(d===void 0)return s;await Ws(s,{force:true});
if(performance.now()>a)throw vT(e,Wf(t,d));o();await ST(xT+Math.random()*kT)}}async function TT(t,e){const n=[];for(const r of await wT(
t)){const i=r.endsWith(xg)&&r!==e?ot(r):void 0;if(i===void 0)continue;if(Ke(i))await Ws(Wf(t,r),{force:true});else n.push(
r)}return n}function vT(t,e){return new m("WRITE_FAILED",`Another run has been writing to ${t} for more than ${kg/1e3} s\
.`,{hint:`Run again once it has ended. If there is no other run, remove the file ${e}.`})}var Gs=class{digest;#e;#t;constructor(e){this.digest=e.root.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;
const i={transport:"oci",text:e,path:n};return dt({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,
pending:r,isNew:i,context:o}=this.#e;try{this.#t=(i?await this.#n():void 0)??await Jf({directory:n,name:e,context:o},()=>this.#r());
await Pt(i?Ig(n):n);await Cn(r,{recursive:true,force:true})}catch(s){throw Bn(s,{name:e,path:ye(n,"index.json"),signal:o.
signal})}}async#n(){const{path:e,pending:n,blobs:r}=this.#e;if(await Ie(e)!==void 0)return void 0;const i=await Gf(ye(n,
"index.json"));try{await Js(n,e)}catch(o){if(["ENOTEMPTY","EEXIST"].includes(de(o)))return void 0;throw o}return{before:void 0,
after:i,added:["","oci-layout",...r.map(De)]}}async#r(){const{path:e,pending:n,root:r,blobs:i}=this.#e;const o=[];try{await Pg(
ye(e,"blobs/sha256"),{recursive:true});for(const d of["oci-layout",...i.map(De)]){if(await Ie(ye(e,d))===void 0)o.push(d);
await Js(ye(n,d),ye(e,d))}await Pt(ye(e,"blobs/sha256"));const s=await this.#i();const a=wg(s?.index,r);await Vf(e,n,a);
return{before:s?.bytes,after:a,added:o}}catch(s){for(const a of o)await Cn(ye(e,a),{force:true}).catch(()=>{});throw s}}async#i(){
const{name:e,path:n}=this.#e;const r=await Gf(ye(n,"index.json")).catch(o=>{if(de(o)==="ENOENT")return void 0;throw o});
if(r===void 0)return void 0;const i=Gi(r.toString());if(i!==void 0)return{bytes:r,index:i};throw new m("WRITE_FAILED",`${e}\
 no longer has a valid index.json.`,{hint:"Something else changed the directory during the run. Name another one."})}async undo(){
const e=this.#t;this.#t=void 0;const{name:n,path:r}=this.#e;if(e===void 0||await Ie(r)===void 0)return;const i={...this.#e.
context,signal:new AbortController().signal};await Jf({directory:r,name:n,context:i},()=>this.#o(e))}async#o({before:e,after:n,
added:r}){const{path:i,root:o,context:s}=this.#e;const a=await Gf(ye(i,"index.json")).catch(()=>void 0);if(a===void 0)return;
const d=a.equals(n);const c=d&&r[0]===""&&!await _T(i,s.runId);const f=Rn(c?Ig(i):i,s.runId);if(c){await Js(i,f);await Cn(
f,{recursive:true,force:true});return}await Pg(f);try{if(!d){const u=Gi(a.toString());if(u!==void 0)await Vf(i,f,bg(u,o));
return}if(e===void 0)await Cn(ye(i,"index.json"));else await Vf(i,f,e);for(const u of r)if(u!=="")await Cn(ye(i,u),{force:true})}finally{
await Cn(f,{recursive:true,force:true})}if(e!==void 0)return;for(const u of["blobs/sha256","blobs"])if((await Tg(ye(i,u))).
length===0)await OT(ye(i,u))}async discard(){await Cn(this.#e.pending,{recursive:true,force:true})}};async function _T(t,e){
const n=(await Tg(t)).map(ot);return n.some(r=>r!==void 0&&r!==e&&!Ke(r))}async function Vf(t,e,n){const r=ye(e,"next-in\
dex.json");await hr(r,i=>i.writeFile(n));await Js(r,ye(t,"index.json"));await Pt(t)}var Vs=class{name;#e;#t;#n;constructor({text:e,path:n,reference:r},i){this.name=e;this.#e=$T(n);this.#t=r;this.#n=i}async check(){
const e=await qt(this.#e);const n=await Ie(e);if(n!==void 0&&!n.isDirectory())throw gr(this.name,"it exists and is not a\
 directory",'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{const r=n===
void 0?`${Og(e)}/`:e;await RT(r,vg.W_OK|vg.X_OK)}catch(r){throw gr(this.name,ji(r),"Create its directory in an earlier s\
tep, or name one in an existing, writable directory.")}if(n!==void 0)await this.#r(e)}async#r(e){if((await AT(e).catch(()=>[
""])).length===0)return;const n=await CT(wr(e,"index.json"),"utf8").catch(()=>"");const r=await Ie(wr(e,"oci-layout"))!==
void 0;if(r&&Gi(n)!==void 0)return;throw gr(this.name,"it has files, but is not an OCI image layout with a valid index.j\
son","Name a new or empty directory, or an OCI image layout.")}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await qt(this.#e);const a=await Ie(s)===void 0;const d=Rn(a?Og(s):s,n);const c=vn(yr(e,true,{log:r,name:this.name}));
const f=this.#t===void 0?{}:{[An]:this.#t};const u=Li(c,f);const l=u.map(({content:b})=>"sizeBytes"in b?b.sizeBytes:b.length);
let p=0;const h=b=>{p+=b;o()};const g=async()=>{await BT(wr(d,"blobs/sha256"),{recursive:true});for(const{path:b,content:S}of u){
i.throwIfAborted();await hr(wr(d,b),async x=>{if(Buffer.isBuffer(S))await x.writeFile(S);else await sf(S,x,{signal:i,onBytes:h})})}};
try{const b=l.reduce((x,P)=>x+P,0);const S={title:"Write",doneBytes:()=>p,totalBytes:()=>b};await W(r,S,g());for(const x of[
"blobs/sha256","blobs","."])await Pt(wr(d,x))}catch(b){await NT(d,{recursive:true,force:true}).catch(()=>{});throw Bn(b,
{name:this.name,path:wr(s,LT(s)),signal:i})}return new Gs({name:this.name,path:s,pending:d,isNew:a,root:{...c.root,annotations:f},
blobs:c.blobs.map(({digest:b})=>b),context:this.#n})}};import{mkdir as DT,mkdtemp as FT,rm as MT,symlink as UT,writeFile as Ks}from"node:fs/promises";import{join as br,resolve as HT}from"node:path";var zT=30;var Ys=class{name;#e;#t;constructor(e,n){this.name=e.text;this.#e=e;this.#t=n}async check(){const e=new at(this.#t);
await e.checkVersion();try{await e.rawManifest(this.#e.reference)}catch(n){const r=E(n);if(cg(r))throw pr(r,{kind:"write",
name:this.name});if(this.#t.signal.aborted)throw n;this.#t.log.debug(`the present image of ${this.name} cannot be read: ${r}`)}}async write(e){
const{log:n,tempDir:r,runId:i,signal:o}=this.#t;const{reference:s}=this.#e;const a=vn(yr(e,false,{log:n,name:this.name}));
const{digest:d}=a.root;const c={...s,tag:void 0,digest:d};const f=await new at(this.#t).rawManifest(c).then(l=>l!==void 0).
catch(()=>true);const u=await FT(br(r,ne(i))).catch(l=>{throw _g(l,r,o)});try{await this.#n(u,a)}finally{await MT(u,{recursive:true,
force:true})}return new Yf({...this.#e,digest:d,wasThere:f},this.#t)}async#n(e,n){const{log:r,tempDir:i,signal:o}=this.#t;
const s=new at({...this.#t,tempDir:e});const a={kind:"write",name:this.name};const d=async(f,u,l)=>{const{digest:p}=u.root;
const h=br(e,Kf(p));await jT(h,u).catch(b=>{throw _g(b,i,o)});const g={...this.#e.reference,tag:void 0,digest:p};await W(
r,{title:f},s.copy(`dir:${h}`,g,l,a))};const c=n.images.map(({image:f})=>vn({images:[f],index:void 0}));for(const f of new Map(
c.map(u=>[u.root.digest,u])).values()){const u=f.images[0]?.image.platform;await d(u===void 0?"Push":`Push ${O(u)}`,f,[])}
if(c.some(f=>f.root.digest===n.root.digest))return;await d("Push the index",n,await s.indexOptions())}};async function jT(t,e){
const{root:n,rootBytes:r,images:i,blobs:o}=e;const s=new Map(i.map(({manifest:a,bytes:d})=>[a.digest,d]));s.delete(n.digest);
await DT(t);await Ks(br(t,"version"),"Directory Transport Version: 1.1\n");await Ks(br(t,"manifest.json"),r);for(const[a,
d]of s)await Ks(br(t,`${Kf(a)}.manifest.json`),d);for(const{digest:a,content:d}of o){if(s.has(a)||a===n.digest)continue;
const c=br(t,Kf(a));if(Buffer.isBuffer(d))await Ks(c,d);else await UT(HT(d.path),c)}}function Kf(t){return t.slice(t.indexOf(
":")+1)}function _g(t,e,n){if(n.aborted)return F(n.reason);return new m(st(t)?"NO_SPACE":"WRITE_FAILED",`Cannot write wh\
at is pushed to ${e}: ${E(t)}.`,{hint:"Free some disk space, or name a directory on a larger disk.",cause:t})}var Yf=class{digest;#e;#t;#n;#r;#i=false;constructor(e,n){
this.digest=e.digest;this.#e=e;this.#t=n;this.#n=new at(n)}readBack(){const{text:e}=this.#e;return dt({transport:"docker",
text:e,reference:this.#a(this.digest)},this.#t)}async publish(){const{text:e,reference:n}=this.#e;this.#r=await this.#s().
catch(i=>{this.#t.log.debug(`the previous image of ${e} cannot be read: ${E(i)}`);return void 0});this.#i=true;if(this.#r!==
this.digest)await this.#o(this.digest);const r=await this.#s();if(r===this.digest)return;throw new m("PUSH_FAILED",`${e}\
 must have the digest ${this.digest}, but the registry answers with ${r} after the push.`,{hint:`Something else may have\
 pushed ${n.text} at the same time. Run again.`})}async#o(e,n=this.#n){const{text:r,reference:i}=this.#e;const o={kind:"\
write",name:r};await n.copy(this.#a(e),i,await n.indexOptions(),o)}async#s(e=this.#n){const n=await e.rawManifest(this.#e.
reference);return n===void 0?"none":$(n)}#a(e){return{...this.#e.reference,tag:void 0,digest:e}}async undo(){if(!this.#i||
this.#r===this.digest)return;const{text:e,wasThere:n}=this.#e;this.#i=false;const r=s=>this.#t.log.notice(`${e} was push\
ed and could not be restored: ${s}`);const i=new je(void 0,zT);const o=new at({...this.#t,signal:i.signal,touch:i.touch});
try{if(await this.#s(o)!==this.digest)return;if(this.#r===void 0)r("its previous image could not be read");else if(this.#r!==
"none")await this.#o(this.#r,o);else if(n)r("its registry already had the same image under another name");else await o.delete(
this.#a(this.digest))}catch(s){r(E(s))}finally{i.release()}}async discard(){}};function qs(t,e){switch(t.transport){case"docker-archive":{const{reference:n}=t;return new Ji(t,e,r=>GT(r,n))}case"oci-a\
rchive":{const{reference:n}=t;const r=n===void 0?{}:{[An]:n};return new Ji(t,e,i=>Li(i,r))}case"oci":return new Vs(t,e);case"\
docker":return new Ys(t,e)}}function GT(t,e){const n=e===void 0?{}:{[Es]:re(e),[An]:e.tag??"latest"};const r=e===void 0?
[]:[ah(e)];return Li(t,n,gh(t,r,KT()))}var VT={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};
function KT(){const t=VT[process.arch]??process.arch;return _e({os:"linux",architecture:t,variant:void 0})}function Bg(t){
return t.flatMap(e=>{if(e.transport==="docker")return[];const n=YT(JT(e.path));return e.transport==="oci"?[Rg(n),n]:[Rg(
n)]})}function YT(t){try{return WT(t)}catch{return t}}function Xs(t){const{tempDir:e,backup:n,report:r,html:i,tagLocations:o}=t;const s=[n,r,i].filter(d=>d!==void 0);const a=Bg(
o);return[...new Set([e,...s.map(d=>qT(d)),...a])]}var XT=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/;var ZT="kmgtp";var QT=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function Ag(t){const[,e,n,r]=QT.exec(t)??[];if(e===void 0)return void 0;const i=n===void 0?0:ZT.indexOf(n.toLowerCase())+
1;const o=Math.round(Number(e)*(r===void 0?1e3:1024)**i);return Number.isSafeInteger(o)?o:void 0}function Cg(t){if(t==="")
return void 0;const e=Ag(t);if(e===void 0||e===0){throw new m("BAD_INPUT",`The ${v("max-size")} must be a size, but is ${JSON.
stringify(t)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'})}return e}function Ng(t){
if(t==="")return void 0;const e=XT.exec(t)?.[1];const n=Number(e);if(n<=100)return{kind:"percent",percent:n};if(Number(t)>
0){throw new m("BAD_INPUT",`The ${v("min-saving")} must have a unit, but is ${JSON.stringify(t)}.`,{hint:`Write ${k("min\
-saving","10%")} for a percentage of the source's size, or ${k("min-saving","10MB")} for bytes.`})}const r=e===void 0?Ag(
t):void 0;if(r===void 0){throw new m("BAD_INPUT",`The ${v("min-saving")} must be a percentage or a size, but is ${JSON.stringify(
t)}.`,{hint:'Give a percentage from 0 to 100, for example "10%", or a size, for example "200MB".'})}return{kind:"bytes",
bytes:r}}function Er(t,{oldBytes:e,newBytes:n}){const{maxBytes:r,minSaving:i}=t;const o=[];if(r!==void 0){const a=n<=r;const[
d,c]=lr(r,n);o.push({input:"max-size",wanted:`at most ${d}`,seen:c,isMet:a})}const s=e-n;if(i?.kind==="bytes"){const a=s>=
i.bytes;const[d,c]=lr(i.bytes,s);o.push({input:"min-saving",wanted:`at least ${d}`,seen:c,isMet:a})}if(i?.kind==="percen\
t"){const{percent:a}=i;const d=nv(s,e,a);const c=tv(e,n,a,d);o.push({input:"min-saving",wanted:`at least ${a} %`,seen:c,
isMet:d})}return o}var ev=12;function tv(t,e,n,r){const i=t-e;const o=s=>Number(s)>=n===r;if(t===0)return o("0")?`${$s(t,
e)} %`:T(i);for(let s=1;s<=ev;s++){const a=ur(i/t*100,s);if(o(a))return`${a} %`}return`${i} B of ${t} B`}function nv(t,e,n){
const r=Math.round(n*1e6);return BigInt(t)*100000000n>=BigInt(r)*BigInt(e)}function Xt(t){const e=t.filter(({isMet:r})=>!r);
if(e.length===0)return void 0;const n=e.map(({input:r,wanted:i,seen:o})=>`${k(r)} requires ${i}, got ${o}`);return new m(
"OVER_BUDGET",`The result does not meet its size budget: ${n.join("; ")}. No tag was moved.`,{hint:`The report shows wha\
t takes up space. Drop more with ${k("clean")}, ${k("exclude")} or ${k("run")}, or change the budget.`})}import{hostname as Ev,release as Sv}from"node:os";import{PassThrough as rv}from"node:stream";import{pipeline as iv}from"node:stream/promises";function Fe(t,e){return t instanceof m&&t.message.includes(`Could not find the file ${e} in container`)}function qf(t){const{
os:e,architecture:n,variant:r}=t;return encodeURIComponent(JSON.stringify({os:e,architecture:n,...r===void 0?{}:{variant:r}}))}
function ct(t){return t===void 0?[]:["--platform",O(t)]}var Xf=64*1024;var Zs=class{name="docker CLI processes";#e;constructor(e){this.#e=e}async readArchive(e,n,r){const i=n.toString();
if(typeof n!=="string"&&!Buffer.from(i).equals(n)){throw new m("DOCKER_FAILED",`Cannot ask the docker command for ${_(n)}\
: the name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."})}return this.#t(
["cp",`${e}:${i}`,"-"],r)}async writeArchive(e,n,r){await this.#n(["cp","-",`${e}:/`],n,r)}async exportContainer(e,n){return this.#t(
["export",e],n)}async saveImage(e,n,r){return this.#t(["save",...ct(r),e],n)}async importImage(e,n,r){const i=await this.#n(
["import","--change",`LABEL ${n}`,"-"],e,r);const o=i.split("\n").findLast(s=>s.startsWith("sha256:"));if(o===void 0)throw new m(
"ENGINE_FAILED",`The import returned no image ID: ${i.slice(-500)}`,{hint:Y});return o.trim()}loadImage(e,n,r){return this.#n(
["load","--quiet",...ct(n)],e,r)}#t(e,n){const r=this.#e.spawn(e,["ignore","pipe","pipe"],n);const i=vi(r.stderr,Xf);const o=new rv;
const s=ns(r);r.stdout?.pipe(o,{end:false});r.stdout?.on("data",this.#e.touch);s.then(a=>{if(a===0)o.end();else o.destroy(
Q(e,{exitCode:a,stdout:"",stderr:i()}))},a=>o.destroy(a));o.on("close",()=>r.kill("SIGKILL"));return o}async#n(e,n,r){const i=this.#e.
spawn(e,["pipe","pipe","pipe"],r);const o=vi(i.stderr,Xf);const s=vi(i.stdout,Xf);const a=ns(i);i.stdin?.on("drain",this.#e.
touch);let d;n.once("error",l=>{if(i.stdin?.errored)return;d=l;i.kill("SIGKILL")});const c=iv(n,i.stdin,{signal:r});const[
f,u]=await Promise.allSettled([c,a]);if(r.aborted)throw F(r.reason);if(f.status==="rejected"&&f.reason instanceof m)throw f.
reason;if(d!==void 0)throw d;if(u.status==="rejected")throw u.reason;if(u.value!==0)throw Q(e,{exitCode:u.value,stdout:s(),
stderr:o()});if(f.status==="rejected")throw new m("ENGINE_FAILED",`"docker ${e[0]}" did not read its input to the end.`,
{hint:Y,cause:f.reason});return s()}};import{PassThrough as cv}from"node:stream";import{pipeline as fv}from"node:stream/promises";import{connect as ov}from"node:net";import{Readable as sv}from"node:stream";var Qs=1024*1024;var av=64*1024;var dv=64*1024;var Lg="\r\n\r\n";function $g(t,e,n,r){return new Promise((i,o)=>{const s=new Zf;
let a=Buffer.alloc(0);let d=0;const c=new sv({highWaterMark:Qs,read:()=>void p.resume(),destroy:(g,b)=>{n.removeEventListener(
"abort",u);p.destroy();b(g)}});const f=g=>{const b=n.aborted?F(n.reason):Qf(g);if(a!==void 0){c.on("error",()=>{});o(b)}
c.destroy(b)};const u=()=>f(n.reason);const l=g=>{r();if(a===void 0){d-=g.length;return c.push(g)}a=Buffer.concat([a,g]);
const b=a.indexOf(Lg);if(b===-1){if(a.length>dv)f(new Error("the head of its answer has no end"));return true}const S=a.
toString("latin1",0,b);const x=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(S)?.[1];if(x===void 0){f(new Error("its answer is not \
HTTP"));return false}const P=a.subarray(b+Lg.length);a=void 0;d=Number(/^content-length: *([0-9]+)/im.exec(S)?.[1]??0)-P.
length;i({status:Number(x),isChunked:/^transfer-encoding:.*chunked/im.test(S),body:c});return P.length===0||c.push(P)};const p=ov(
{path:t,onread:{buffer:()=>s.room(),callback:g=>l(s.taken(g))}});p.on("error",f);let h=false;p.on("end",()=>{h=true;if(a!==
void 0)f(new Error("it closed without an answer"));else if(d>0)f(new Error(`it ended ${d} bytes short`));else c.push(null)});
p.on("close",()=>h||c.destroyed||f(new Error("it was closed")));if(n.aborted)return u();n.addEventListener("abort",u,{once:true});
p.write(`GET ${e} HTTP/1.0\r
Host: docker\r
\r
`)})}var Zf=class{#e=Buffer.allocUnsafeSlow(Qs);#t=0;room(){if(Qs-this.#t<av){this.#e=Buffer.allocUnsafeSlow(Qs);this.#t=
0}return this.#e.subarray(this.#t)}taken(e){const n=this.#e.subarray(this.#t,this.#t+e);this.#t+=e;return n}};function Qf(t){
return new m("ENGINE_FAILED",`The connection to the engine failed: ${E(t)}`,{hint:"Check whether the engine was stopped \
or restarted, and run again.",cause:t})}function Dg(t){const e=t.write.bind(t);const n=t.end.bind(t);let r;t.write=i=>{const o=r;r=i;return o===void 0||e(o)};t.
end=()=>{const i=r;r=void 0;return i===void 0?n():n(i)}}var{request:uv}=process.getBuiltinModule("node:http");var Fg=4*1024*1024;var ea=class{name;#e;#t;#n;constructor(e,n,r=()=>{}){
this.name=`HTTP API ${n} on ${e}`;this.#e=e;this.#t=`/v${n}`;this.#n=r}readArchive(e,n,r){return this.#r(`/containers/${e}\
/archive?path=${mv(n)}`,r)}async writeArchive(e,n,r){const i=`/containers/${e}/archive?path=%2F`;await this.#s({method:"\
PUT",path:i,what:"Writing into a container"},n,r)}exportContainer(e,n){return this.#r(`/containers/${e}/export`,n)}saveImage(e,n,r){
const i=r===void 0?"":`&platform=${qf(r)}`;return this.#r(`/images/get?names=${encodeURIComponent(e)}${i}`,n)}async importImage(e,n,r){
const i=encodeURIComponent(`LABEL ${n}`);const o=await this.#s({method:"POST",path:`/images/create?fromSrc=-&changes=${i}`,
what:"The import"},e,r);const s=eu(o).map(a=>w(a,"status")).findLast(a=>a?.startsWith("sha256:"));if(s===void 0)throw new m(
"ENGINE_FAILED",`The import returned no image ID: ${o.slice(-500)}`,{hint:Y});return s}async loadImage(e,n,r){const i=n===
void 0?"":`&platform=${qf(n)}`;const o=await this.#s({method:"POST",path:`/images/load?quiet=1${i}`,what:"The load"},e,r);
return eu(o).map(s=>w(s,"stream")??w(s,"status")??"").join("\n")}async#r(e,n){const r=await $g(this.#e,this.#t+e,n,this.#n);
if(r.isChunked){r.body.destroy();return this.#i(e,n)}return this.#o(r.status,r.body)}async#i(e,n){const r=this.#a("GET",
e,n);r.end();const i=a=>n.aborted?F(n.reason):Qf(a);const o=await Mg(r).catch(a=>{throw i(a)});const s=new cv;o.on("data",
this.#n);o.once("error",a=>s.destroy(i(a)));s.once("close",()=>o.destroy());return this.#o(o.statusCode??0,o.pipe(s))}async#o(e,n){
if(e===200)return n;const r=await Ug(n);throw Mt(w(L(r),"message")??r,"ENGINE_FAILED",`The engine answered ${e}`)}async#s({
method:e,path:n,what:r},i,o){const s=this.#a(e,n,o);Dg(s);s.on("drain",this.#n);const a=Mg(s).then(async u=>{u.on("data",
this.#n);const l=await Ug(u);if(!s.writableFinished)s.destroy();return{status:u.statusCode??0,text:l}});const[d,c]=await Promise.
allSettled([fv(i,s,{signal:o}),a]);if(o.aborted)throw F(o.reason);if(d.status==="rejected"&&d.reason instanceof m)throw d.
reason;if(c.status==="fulfilled"){const u=lv(c.value.status,c.value.text);if(u!==void 0)throw Mt(u,"ENGINE_FAILED",`${r}\
 failed in the engine`)}const f=d.status==="rejected"?d.reason:c.status==="rejected"?c.reason:void 0;if(f!==void 0||c.status===
"rejected"){throw new m("ENGINE_FAILED",`${r} was interrupted because the connection to the engine failed: ${E(f)}`,{hint:"\
Check whether the engine was stopped or restarted, and run again.",cause:f})}return c.value.text}#a(e,n,r){const i=e!=="\
GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return uv({socketPath:this.#e,method:e,path:this.#t+
n,headers:i,agent:false,signal:r})}};function Mg(t){return new Promise((e,n)=>{t.once("response",e);t.on("error",n);t.once(
"close",()=>n(new Error("the connection closed without an answer")))})}async function Ug(t){const e=[];let n=0;for await(const r of t){
n+=r.length;if(n>Fg)throw new m("ENGINE_FAILED",`The engine's answer is longer than ${Fg} bytes.`,{hint:Y});e.push(r)}return Buffer.
concat(e).toString("utf8")}function eu(t){return t.split("\n").map(L).filter(e=>e!==void 0)}function lv(t,e){if(t<200||t>
299)return w(L(e),"message")??(e.trim()||`HTTP status ${t}`);for(const n of eu(e)){const r=w(n,"errorDetail","message")??
w(n,"error");if(r!==void 0)return r}return void 0}function mv(t){if(typeof t==="string")return encodeURIComponent(t);return t.
toString("hex").replace(/../g,"%$&")}var pv=/emulate docker cli using podman/i;function Hg(t,e){const n=y(t,"Client");const r=pv.test(e)||w(n,"APIVersion")!==
void 0&&w(n,"ApiVersion")===void 0;if(r){throw new m("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the\
 docker command here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the pac\
kage docker.io) instead of podman-docker, or put another docker command first on PATH."})}const i=y(t,"Server","Componen\
ts");const o=(Array.isArray(i)?i:[]).find(a=>/podman/i.test(w(a,"Name")??""));if(o===void 0)return;const s=w(o,"Version")??
"";throw new m("UNSUPPORTED_ENGINE",`docker-flatten needs a Docker engine, but Podman ${s} answers on this socket.`,{hint:'\
Select a Docker engine with DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}import{basename as jg}from"node:path";var hv=/^(?:runc|crun|youki)$/;var gv=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/;var yv=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/;
var Vi="runc";function Wg(t){const e=w(t,"DefaultRuntime");const n=y(t,"Runtimes");if(e===void 0||!tu(t,e)||!I(n))return void 0;
return Object.keys(n).filter(r=>Gg(y(n,r))===Vi).sort((r,i)=>Number(i===Vi)-Number(r===Vi))[0]}function tu(t,e){const n=y(
t,"Runtimes",e);if(n===void 0)return!zg(e)&&e!==Jg;const r=[Vg(n),w(n,"runtimeType")];if(r.some(o=>o!==void 0&&zg(o)))return false;
const i=Gg(n);return i===void 0||!hv.test(i)}function zg(t){const e=jg(t);return gv.test(e)||yv.test(e)}var Jg="io.conta\
inerd.runc.v2";function Gg(t){const e=y(t,"runtimeArgs");if(N(e)&&e.length>0)return void 0;const n=Vg(t);const r=w(t,"ru\
ntimeType");if(n===void 0)return r===Jg?Vi:void 0;const i=jg(n);return i===Vi&&!wv.test(n)?void 0:i}function Vg(t){return w(
t,"path")??w(t,"options","BinaryName")}var wv=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var bv={"graph-driver":{kind:"graph-driver",keepsPacked:false,idIsConfigDigest:true,holdsIndexes:false,countsBlocks:false,
showsLegacyFields:true,canMapOwners:true,takesZstd:false,contentRoots:t=>{const e=ta(t);const n=w(t,"Driver")??"overlay2";
return e===void 0?[]:[`${e}/image/${n}/imagedb/content/sha256`]},diskRoot:ta},containerd:{kind:"containerd",keepsPacked:true,
idIsConfigDigest:false,holdsIndexes:true,countsBlocks:true,showsLegacyFields:false,canMapOwners:false,takesZstd:true,contentRoots:t=>{
const e=ta(t);const n=e===void 0?[]:[`${e}/containerd/daemon/${Kg}`];const r=[`${Yg}/${Kg}`];return qg(t)?[...r,...n]:[...n,
...r]},diskRoot:t=>qg(t)?Yg:ta(t)}};var Kg="io.containerd.content.v1.content/blobs/sha256";var Yg="/var/lib/containerd";
function Xg(t){const e=JSON.stringify(t["DriverStatus"]??"");return bv[e.includes("io.containerd.snapshotter.v1")?"conta\
inerd":"graph-driver"]}function ta(t){return w(t,"DockerRootDir")}function qg(t){return w(t,"Containerd","Address")==="/\
run/containerd/containerd.sock"}var Ki={name:"Docker 20.10",api:"1.41"};var na={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",inspectPlatform:"\
1.49"};async function Zg(t,e){const n=Promise.all([kv(t),Pv(t)]);n.catch(()=>{});const r=await xv(t);const i=y(r,"Server");
const o=w(r,"Client","ApiVersion")??w(i,"ApiVersion")??"0";const s=w(i,"ApiVersion")??o;Iv(o,s,w(i,"Version")??"unknown");
const[a,d]=await n;const c=w(a,"OSType")??w(i,"Os")??"linux";if(c!=="linux"){throw new m("UNSUPPORTED_ENGINE",`docker-fl\
atten needs an engine that runs Linux containers, but this one runs ${c} containers.`,{hint:"Switch Docker Desktop to Li\
nux containers, or use a Linux runner."})}const f=d?.startsWith("unix://")?new ea(d.slice("unix://".length),o,t.touch):new Zs(
t);const u=h=>Sr(o,h)>=0;const l=Xg(a);const p=Tv(a);if(p&&!l.canMapOwners)throw Ov();e.debug(`engine ${w(i,"Version")},\
 API ${o}, ${l.kind} store, bytes through ${f.name}`);return{docker:t,transport:f,version:w(i,"Version")??"unknown",apiVersion:o,
serverApiVersion:s,platform:{os:c,architecture:w(i,"Arch")??"amd64",variant:void 0},store:l,contentRoots:l.contentRoots(
a),diskRoot:_v(a,d)?l.diskRoot(a):void 0,mapsOwners:p||l.canMapOwners&&vv(a),canMountImages:u(na.imageMount),knowsPlatformOption:u(
na.platformOption),canInspectPlatform:u(na.inspectPlatform),plainRuntime:Wg(a),mayAddMounts:h=>tu(a,h),takesZstd:l.takesZstd||
u(na.zstdLayers)}}async function xv(t){const e=await t.try(["version","--format","{{json .}}"]);const n=L(e.stdout);Hg(n,
e.stderr);if(I(n)&&I(n["Server"]))return n;const r=e.stderr.trim()||e.stdout.trim();if(ef(r)||e.exitCode===0)throw tf(r||
"the docker command names no server");if(/client version .* is too (?:old|new)|not supported by this client/i.test(r)){throw new m(
"ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common API version, but these have none: ${r}`,
{hint:`Update the older of the two. The engine must be ${Ki.name} or newer.`})}throw Q(["version"],e)}async function kv(t){
const e=await t.try(["info","--format","{{json .}}"]);const n=L(e.stdout);if(I(n)&&w(n,"Driver")!==void 0)return n;const r=y(
n,"ServerErrors");const i=N(r)&&r.length>0?r.join("; "):e.stderr;throw Mt(i.trim()||"it names no storage driver","ENGINE\
_FAILED","The engine did not say how it stores images")}async function Pv(t){const e=await t.try(["context","inspect","-\
-format","{{.Endpoints.docker.Host}}"]);return e.exitCode===0?e.stdout.trim():void 0}function Iv(t,e,n){if(Sr(t,Ki.api)>=
0)return;const r=Sr(e,Ki.api)<0?`this engine is ${n} (API ${e})`:`this docker command speaks API ${t}`;throw new m("ENGI\
NE_TOO_OLD",`docker-flatten needs ${Ki.name} (API ${Ki.api}) or newer, but ${r}.`,{hint:"Update Docker. If DOCKER_API_VE\
RSION is set, it must not be lower either."})}function Sr(t,e){const[n=0,r=0]=t.split(".").map(Number);const[i=0,o=0]=e.
split(".").map(Number);return n-i||r-o}function Tv(t){const e=t["SecurityOptions"];return N(e)&&e.some(n=>/^name=userns\b/.
test(n))}function vv(t){return/\/[0-9]{3,}\.[0-9]{3,}$/.test(w(t,"DockerRootDir")??"")}function Ov(){return new m("UNSUP\
PORTED_ENGINE","docker-flatten needs to read files exactly as the image has them, but an engine with both userns-remap a\
nd the containerd image store shows them without setuid bits, capabilities and hard links.",{hint:`Turn one of the two o\
ff in the engine's daemon.json: "features": {"containerd-snapshotter": false}, or "userns-remap".`})}function _v(t,e){return e?.
startsWith("unix://")===true&&w(t,"Name")===Ev()&&w(t,"KernelVersion")===Sv()}import{lstat as Rv,readdir as Bv,rm as Av}from"node:fs/promises";import{join as Cv}from"node:path";async function ra(t,e){for(const n of t)await Nv(n,Ke,r=>e.debug(r))}async function Nv(t,e,n){const r=await Bv(t).catch(
()=>[]);for(const i of r){const o=ot(i);if(o===void 0||!e(o))continue;const s=Cv(t,i);try{const{uid:a}=await Rv(s);if(a===
(process.getuid?.()??a))await Av(s,{recursive:true,force:true})}catch(a){if(de(a)==="ENOENT")continue;n(`Could not remov\
e the temporary file ${s}: ${E(a)}`)}}}async function nu(t,e){const n=a=>a!==void 0&&e(a);const r=["--no-trunc","--filter",`label=${Dt}`];const[i,o,s]=await Promise.
all([t.run(["ps","--all",...r,"--format","{{.ID}} {{.Names}}"]),t.run(["images","--quiet",...r,"--filter","dangling=true"]),
t.run(["images","--filter",`reference=${$t}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:ru(i).filter(({
name:a})=>n(ot(a))),pendingNames:Yi(s).filter(a=>n(Yc(a))),imports:await Lv(t,Yi(o),n)}}async function Lv(t,e,n){if(e.length===
0)return[];const r=L((await t.try(["image","inspect",...new Set(e)])).stdout);return(Array.isArray(r)?r:[]).filter(i=>{const o=y(
i,"Config","Labels");const s=w(o,Dt);return I(o)&&Object.keys(o).length===1&&n(s===void 0?void 0:Yc(`${$t}:${s}`))&&Qg(y(
i,"RepoTags"))&&Qg(y(i,"RepoDigests"))&&w(i,"Comment")==="Imported from -"}).map(i=>w(i,"Id")).filter(i=>i!==void 0)}function Qg(t){
return t===void 0||t===null||Array.isArray(t)&&t.length===0}function ru(t){return Yi(t).map(e=>e.split(" ")).map(([e="",
n=""])=>({id:e,name:n.split(",")[0]??""}))}function ey(t){const e=[];const n=(r,i)=>r>0&&e.push(`${r} ${i}${r===1?"":"s"}`);
n(t.containers.length,"container");n(t.pendingNames.length+t.imports.length,"image");return e.join(" and ")}function iu(t){
return t.containers.length+t.pendingNames.length+t.imports.length}function Yi(t){return t.split("\n").filter(e=>e!=="")}var $v=3;var Dv=300;var ty=10;async function Zt(t,e,n){const r=Math.min(e||ty,ty);const i=new je(void 0,r);try{return await n(
t.withWatchdog(i,0))}finally{i.release()}}var su=new Set;function ia(t){su.add(t)}function oa(t){return su.has(t)}async function Nn(t,e,n){
su.delete(e);const r=(i,o)=>n.warning(`Could not remove everything that the run created: ${i}
A later run removes the rest, or you can: ${o.join("; ")}`);for(let i=0;i<$v;i++){if(i>0)await new Promise(s=>setTimeout(
s,Dv));let o;try{o=await nu(t,s=>s===e)}catch(s){r(au(s),[`docker ps --all --filter name=${ne(e)}`,`docker images ${$t}`]);
return}if(iu(o)===0&&i>0)return;if((await sy(t,o,r)).isOver)return}}async function ry(t,e,n,r){await ra(e,n);const i=o=>n.
debug(`could not remove leftovers of a killed run, so a later run will try again: ${o}`);try{const o=await nu(t,Ke);const s=o.
containers.filter(({name:d})=>r===void 0||Xo(d)!==r);const a={...o,containers:s};if(iu(a)===0)return;n.info(`Cleaning up\
 after an interrupted run: ${ey(a)}`);await sy(t,a,i)}catch(o){i(au(o),[])}}async function iy(t,e){const n=await t.run([
...["ps","--all","--no-trunc","--filter",`label=${Dt}`],...["--filter",`name=${e}`,"--format","{{.ID}} {{.Names}}"]]);const r=ru(
n).filter(({name:i})=>Xo(i)===e&&Ke(ot(i)??""));if(r.length===0)return;await aa(t,e);await ay(t,oy,r.map(({id:i})=>i))}async function xr(t,e,n){
if(e.length===0)return{exitCode:0,stdout:"",stderr:""};try{return await Zt(t,n,r=>r.try(["rmi",...e]))}catch(r){if(Dp(r))
return void 0;throw r}}var oy=["rm","--force","--volumes"];var ny=["rmi"];async function sy(t,e,n){const r=[];const i=[...e.
containers.map(({id:o,name:s})=>{const a=Xo(s);const d=async()=>{if(a!==void 0)await aa(t,a);r.push(o)};return{work:d,byHand:a&&
`docker unpause ${sa(a)}`}}),ou(t,oy,r,e.containers.map(({id:o})=>o)),ou(t,ny,e.pendingNames),ou(t,ny,e.imports)];for(const[
o,{work:s}]of i.entries()){try{await s()}catch(a){const d=a instanceof m&&Fv.includes(a.code);const c=d?i.slice(o):i.slice(
o,o+1);n(au(a),c.map(({byHand:f})=>f).filter(f=>f!==void 0));if(d)return{isOver:d}}}return{isOver:false}}function ou(t,e,n,r=n){
const i=["docker",...e,...r.map(sa)].join(" ");return{work:()=>ay(t,e,n),byHand:r.length===0?void 0:i}}function sa(t){return t.
replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,"$1")}var Fv=["TIMEOUT","CANCELLED","NO_ENGINE"];function au(t){const e=t instanceof
m&&(t.code==="TIMEOUT"||t.code==="CANCELLED");return e?"the engine did not answer in time.":E(t)}async function aa(t,e){
const n=await t.try(["unpause",e]);if(n.exitCode!==0&&!/no such container|is not (?:paused|running)/i.test(n.stderr))throw Q(
["unpause",e],n)}async function ay(t,e,n){if(n.length===0)return;const r=await t.try([...e,...n]);const i=Yi(r.stderr).filter(
s=>!/no such|not found|already in progress/i.test(s));const o=i.join("\n");if(r.exitCode!==0&&o.trim()!=="")throw Q(e,{...r,
stderr:o})}var Mv=5;var Uv=2e3;var da=class{#e;#t;#n;#r=new AbortController;#i=Promise.resolve();constructor(e,n,r){this.#e=e;this.#t=
n;this.#n=r}start(e){if(this.#e===void 0){this.#i=ra(this.#t,this.#n);return}const n=new je(this.#r.signal,Mv);const r=this.#e.
withWatchdog(n,0);this.#i=ry(r,this.#t,this.#n,e).finally(()=>n.release())}async settle(){let e;const n=new Promise(r=>{
e=setTimeout(r,Uv)});await Promise.race([this.#i,n]);clearTimeout(e)}async end(){this.#r.abort();await this.#i}};async function dy(t,e,n){const{log:r,signal:i}=t;const o=[];for(const s of e){const a=tr(s);const d=await W(r,{title:"Pu\
sh"},t.docker.stream(["push",a],u=>r.debug(u.trimEnd()),i,true));const c=u=>{const l=e.slice(0,o.length).map(p=>p.text);
return Hv(a,l,u,n)};if(d.exitCode!==0)throw c(d.stderr.trim());const f=/\bdigest: (sha256:[0-9a-f]{64})/.exec(d.stdout)?.[1];
if(f===void 0)throw c(`no digest in ${JSON.stringify(d.stdout.slice(-300))}`);r.info(`Pushed ${a}@${f}`);o.push({name:a,
digest:f})}return o}function Hv(t,e,n,r){const i=e.length===0?"Nothing was pushed":`Already pushed: ${e.join(", ")}`;return new m(
"PUSH_FAILED",`Pushing ${t} failed${cy.test(n)?` because the layer is too large for the registry or a proxy in front of \
it (${fy(r)})`:""}: ${n.slice(-2e3)}. ${i}. In the engine, no tag was moved.`,{hint:jv(n,r)})}var cy=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i;
var zv=/broken pipe|connection reset/i;function fy({newBytes:t,newPackedBytes:e}){return e===void 0?`${T(t)} unpacked, w\
hich the engine compresses while pushing`:`${T(e)} packed`}function jv(t,e){const{newPackedBytes:n}=e;const r=`${n===void 0?
"":`compress it better (${k("compression","zstd")}), `}drop what is not needed (${k("clean")}, ${k("exclude")})`;if(cy.test(
t))return`A flat image is one layer and therefore one upload: ${r}, raise the limit (nginx: client_max_body_size), or by\
pass the proxy.`;if(/denied|unauthorized|authentication required|no basic auth/i.test(t))return"Log in to the registry i\
n an earlier step (docker/login-action) with an account that may push there.";if(zv.test(t))return`Check whether the reg\
istry is reachable, and push again. If this happens every time, a proxy may limit the size of uploads, and the layer has\
 ${fy(e)}: ${r}, or raise the limit.`;return"Check whether the registry is reachable, and push again."}var Wv=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function qi(t){return Wv.test(t)}async function ee({docker:t},e,n){const r=["image","inspect"];const i=await t.try([...r,
...ct(n),e]);if(i.exitCode!==0&&!qi(i.stderr))throw Q(r,i);return uy(i)}async function Ce({docker:t},e,n=[]){const r=["i\
nspect","--type","container",...n,e];const i=await t.try(r);const o=uy(i);if(o===void 0)throw Q(r,i);return o}function uy({
exitCode:t,stdout:e}){if(t!==0)return void 0;const n=L(e);const r=Array.isArray(n)?n[0]:void 0;return I(r)?r:void 0}function ca(t){return["Architecture","Os"].some(e=>(w(t,e)??"")!=="")||(w(t,"RootFS","Type")??"")!==""||It(t).length>0}function It(t){
const e=y(t,"RootFS","Layers");return N(e)?e:[]}function fa(t){const e=t["RepoTags"];return N(e)?e:[]}function Je(t){const e=n=>w(
t,n)??w(t,n.toLowerCase())??void 0;return{os:e("Os")??"linux",architecture:e("Architecture")??"",variant:e("Variant")}}function Xi(t){
const e=w(t,"Descriptor","mediaType");return e===void 0?void 0:er(e)}var Jv=10;async function ly(t,e,n){const{log:r}=t;if(e.id===n)return r.notice("The source image was kept: it is also the\
 result.");if(!e.isDefaultPlatform)return r.notice(`The source image was kept: its name also refers to images for other \
platforms than ${O(e.platform)}.`);const i=await ee(t,e.id);if(i===void 0)return r.debug("the source is gone already");const o=fa(
i);const s=o.filter(f=>!Gv(e,f));if(s.length>0)return r.notice(`The source image was kept: it has other tags (${s.join("\
, ")}).`);const a=await t.docker.run(["ps","--all","--filter",`ancestor=${e.id}`,"--format","{{.Names}}"]);if(a!=="")return r.
notice(`The source image was kept: containers use it (${a.split("\n").join(", ")}).`);const d=o.find(f=>!f.includes("@"))??
o[0]??e.id;const c=await xr(t.docker,[d],Jv);if(c===void 0)r.notice(`The engine is taking long to remove the source imag\
e, and may still finish. If the image remains, remove it with "docker rmi ${d}".`);else if(c.exitCode===0)r.info(`Remove\
d the source image ${d}`);else if(/conflict/i.test(c.stderr))r.notice(`The source image was kept because the engine refu\
sed to remove it: ${c.stderr.trim()}`);else if(/no such image|not ?found/i.test(c.stderr))r.debug(`the source is gone al\
ready: ${c.stderr.trim()}`);else r.warning(`Could not remove the source image: ${Q(["rmi",d],c).message}`)}function Gv({
image:t},e){if(t===void 0)return false;const{domain:n,path:r,digest:i}=ae(e,"image");if(i!==void 0)return zt(t.text)||t.
domain===n&&t.path===r;return t.digest===void 0&&re(ae(e,"image"))===re(t)}import{setTimeout as Vv}from"node:timers/promises";var Kv=10;var Yv=100;var ua=class{#e;#t=[];#n;constructor(e){this.#e=e}async move(e,n,r){this.#n=r===n?void 0:r;const i=this.#e.
map(s=>s.text);const o=await Promise.all(i.map(s=>du(e,s)));for(const[s,a]of i.entries()){this.#t.push({name:a,from:o[s],
to:n});await my(e,r,a)}await Promise.all(i.map(s=>qv(e,s,n)))}async undo(e,n){const[r]=this.#t;if(r!==void 0&&this.#n!==
void 0)await e.try(["tag",r.to,this.#n]).catch(()=>{});for(const{name:i,from:o,to:s}of this.#t.splice(0).reverse()){try{
if(o===s||await du(e,i)!==s)continue;if(o===void 0)await e.run(["rmi",i]);else await my(e,o,i)}catch(a){const d=o===void 0?
"did not exist":`referred to ${o}`;n.warning(`The tag ${i}, which ${d} before, could not be restored: ${E(a)}`)}}}};async function my(t,e,n){
const r=["tag",e,n];for(let i=1;;i++){const o=await t.try(r);if(o.exitCode===0)return;if(i===Kv||!/already ?exists/i.test(
o.stderr))throw Q(r,o);await Vv(Math.random()*i*Yv)}}async function qv(t,e,n){const r=()=>du(t,e).catch(()=>n);if(await r()===
n)return;const i=await r();if(i===n)return;throw new m("CHECK_FAILED",`The engine reported that ${e} was tagged, but the\
 tag refers to ${i??"no image"} instead of ${n}.`,{hint:Y})}async function du(t,e){const n=["image","inspect","--format",
"{{.Id}}",e];const r=await t.try(n);const i=r.stdout.trim();if(r.exitCode===0&&i.startsWith("sha256:"))return i;if(/no such image/i.
test(r.stderr))return void 0;throw Q(n,r)}import{createWriteStream as MR}from"node:fs";import{link as UR,lstat as HR,open as xw,rename as zR,rm as _a,stat as jR}from"node:fs/promises";
import{basename as kw,dirname as ju,join as WR}from"node:path";import{pipeline as JR}from"node:stream/promises";import{createHash as Xv}from"node:crypto";import{Transform as Zv}from"node:stream";var la=class{#e=0;get isReached(){return this.#e>=2}takes(e,n,r){const i=_i(e);if(this.isReached){if(!i)throw qe(n,"byte\
s follow the end of the archive");return true}if(i){this.#e++;if(r)throw qe(n,"the archive ends after an extension heade\
r that no entry follows");return true}if(this.#e===1)throw qe(n,"there is a single zero block between two entries");return false}};var ma=class{#e;#t=0;get isEmpty(){return this.#t===0}get rest(){return this.#e?.subarray(0,this.#t)??Buffer.alloc(0)}take(e){
this.#e??=Buffer.alloc(R);const n=Math.min(R-this.#t,e.length);e.copy(this.#e,this.#t,0,n);this.#t+=n;return n}release(){
if(this.#t<R)return void 0;const e=this.#e;this.#e=void 0;this.#t=0;return e}};var kr={blocks:[],keepsData:false};var pa={blocks:void 0,keepsData:true};var Qt=class{#e;#t;#n=0;#r=new ma;#i=0;#o=0;#s=true;#a=new sr;#d=false;#c=new la;#u=false;#f=Buffer.
alloc(0);#l=[];#m=0;constructor(e,n={}){this.#e=e;this.#t=n}get offsetBytes(){return this.#n}get hasEnded(){return this.#c.
isReached}get isBetweenEntries(){return this.#i===0&&!this.#d&&this.#r.isEmpty&&this.#a.isEmpty&&!this.#a.isReading}get openEntry(){
return this.#i>0?this.#f:void 0}checkRest(){const{rest:e}=this.#r;if(e.some(n=>n!==0))throw qe(this.#n-e.length,"bytes f\
ollow the end of the archive")}consume(e){let n=0;let r=0;const i=o=>{if(o===r)return;const s=r===0&&o===e.length?e:e.subarray(
r,o);this.#e.emit(s,this.#n+r)};while(n<e.length){if(this.#i>0&&!this.#d){const o=Math.min(this.#i,e.length-n);if(!this.#s){
i(n);r=n+o}if(this.#e.data!==void 0||this.#e.end!==void 0)this.#w(e.subarray(n,n+o));this.#i-=o;n+=o}else if(this.#a.isReading){
i(n);n+=this.#a.take(e.subarray(n),this.#n);r=n}else if(this.#c.isReached&&this.#t.ignoresTrailer===true){i(n);n=e.length;
r=n}else if(this.#r.isEmpty&&e.length-n>=R){const o=this.#y(e.subarray(n,n+R),this.#n+n);if(o!==void 0){i(n);this.#h(o);
r=n+R}n+=R}else{i(n);n+=this.#p(e.subarray(n),n);r=n}}i(e.length);this.#n+=e.length}#p(e,n){const r=this.#r.take(e);const i=this.#r.
release();if(i!==void 0){const o=this.#n+n+r-R;const s=this.#y(i,o);if(s===void 0)this.#e.emit(i,o);else this.#h(s)}return r}#h(e){
for(const n of e)if(n.length>0)this.#e.emit(n,this.#g(n))}#g(e){let n=this.#m;for(const r of this.#l){if(r===e)return n;
n+=r.length}return void 0}#y(e,n){if(this.#d){this.#d=(e[504]??0)!==0;this.#e.mapBlock?.(e);if(!this.#d&&this.#i===0)this.#e.
end?.();return this.#s?void 0:[]}if(this.#c.takes(e,n,!this.#a.isEmpty))return[];const r=Ye(e,n);const{typeFlag:i}=r;if(i===
ke.paxGlobal)return this.#b(r,n);if(this.#a.isEmpty)this.#m=n;if(ar(i)){this.#a.begin(r,e,n);return[]}return this.#E(r,e,
n)}#b(e,n){if(!this.#a.isEmpty)throw qe(n,"there is a global header between an extension header and its entry");this.#u=
true;const r=this.#t.dropsGlobals!==true;this.#S(e.sizeBytes,r);return r?void 0:[]}#E(e,n,r){const{blocks:i,extension:o}=this.#a.
release();const s=dr(e,o);const a=e.hasOldType&&s.at(-1)===47;const d=_s(e,o,r);const c=rs(e.typeFlag)&&!a?d:0;const{typeFlag:f}=e;
const u={name:s,typeFlag:f,sizeBytes:c,header:n,extensions:i};this.#l=[...i,n];const l=this.#e.begin(u,o,this.#m);this.#u=
false;this.#f=s;this.#S(c,l.keepsData);this.#d=e.gnuIsExtended;if(c===0&&!this.#d)this.#e.end?.();if(l.blocks!==void 0)return l.
blocks;return i.length===0?void 0:this.#l}#S(e,n){this.#i=he(e);this.#o=this.#i-e;this.#s=n}#w(e){if(this.#u)return;const n=Math.
min(e.length,Math.max(0,this.#i-this.#o));if(n>0)this.#e.data?.(e.subarray(0,n));if(this.#i===e.length)this.#e.end?.()}};var Qv=16*1024*1024;var eO=1024*1024;var J=class extends Zv{counts={entries:0,dataBytes:0};#e=Xv("sha256");#t=0;#n;#r;#i;#o;#s;constructor(e,n,r={}){
const i=r.isPart===true?eO:Qv;super({readableHighWaterMark:i,writableHighWaterMark:i});this.#n=e;this.#r=n;this.#i=r;this.#o=
new Qt({begin:o=>this.#f(o),emit:(o,s)=>this.#c(o,s),mapBlock:n&&(o=>n.mapBlock?.(o)),data:n&&(o=>n.data(o)),end:n&&(()=>n.
end())})}digest(){return`sha256:${this.#e.digest("hex")}`}get bytesWritten(){return this.#t}get bytesRead(){return this.#o.
offsetBytes}_transform(e,n,r){try{this.#o.consume(e);r()}catch(i){r(i)}}_flush(e){try{if(!this.#o.hasEnded)throw this.#d();
this.#o.checkRest()}catch(n){e(n);return}this.#a().then(()=>e(),n=>e(n))}_read(e){this.#s?.();super._read(e)}async#a(){if(this.#i.
appendix!==void 0)this.once("close",()=>this.#s?.());for await(const e of this.#i.appendix?.()??[]){if(this.destroyed)return;
this.#c(e);if(this.readableLength<this.readableHighWaterMark)continue;await new Promise(n=>{this.#s=n});this.#s=void 0}if(this.#i.
isPart!==true&&!this.destroyed)this.#c(Oi)}#d(){const{openEntry:e,offsetBytes:n}=this.#o;const r=e===void 0?"":` within ${_(
e)}`;return new m("TAR_TRUNCATED",`The tar stream ended after ${n} bytes and ${this.counts.entries} entries without its \
end-of-archive blocks: something was cut off${r}.`,{hint:"Nothing was tagged. Check whether the engine restarted or ran \
out of disk space, then run again."})}#c(e,n){this.#e.update(e);this.#t+=e.length;this.#u(e.length,n);this.push(e)}#u(e,n){
const{spans:r}=this.#i;if(r===void 0)return;if(n===void 0)r.output.add(e,void 0);else for(const i of r.input.take(n,e))r.
output.add(i.bytes,i.origin)}#f(e){const n=this.#n(e);const r=typeof n==="string"?void 0:n;for(const d of r?.before??[]){
this.#r?.begin(d,"keep");this.#r?.end()}this.#r?.begin(e,n);if(n==="drop")return kr;this.counts.entries++;if(r?.data===void 0)
this.counts.dataBytes+=e.sizeBytes;if(r===void 0)return pa;const{head:i,data:o,before:s=[]}=r;this.counts.entries+=s.length;
const a=[...s,i].flatMap(d=>[...d.extensions,d.header]).concat(o===void 0?[]:[o]);return{blocks:a,keepsData:o===void 0}}};function B(t){return t.toString("latin1").replace(/^\.?\//,"").replace(/\/$/,"")}function Pr(t,e){return t.length>e.length&&
t.charCodeAt(e.length)===47&&t.startsWith(e)}function Z(t){return Buffer.from(t,"latin1")}var py=["manifest.json","index.json"];var tO=4*1024*1024;var ha=class{#e=new Set;#t=[];#n=false;#r=0;get hasImage(){return py.
some(e=>this.#e.has(e))}begin(e){const n=B(e.name);this.#e.add(n);this.#n=n===py[0]}data(e){if(!this.#n||this.#r>tO)return;
this.#r+=e.length;this.#t.push(Buffer.from(e))}end(){this.#n=false}missing(){const e=L(Buffer.concat(this.#t).toString("\
utf8"));const n=(Array.isArray(e)?e:[]).flatMap(r=>{const i=y(r,"Layers");return[w(r,"Config")??"",...N(i)?i:[]]});return n.
filter(r=>r!==""&&!this.#e.has(B(Buffer.from(r))))}};var hw=Dc(Fu(),1);import{randomBytes as ER}from"node:crypto";import{posix as pw}from"node:path";async function z(t,e){const{runId:n}=t;const{source:r}=e;const i=["create","--name",e.name??Rp(n),"--label",qo(n),"--net\
work",e.network??"none",...e.asConfigured===true?[]:["--no-healthcheck"],"--restart","no","--pull","never",...r.isIndex?
ct(r.platform):[],...e.asUsed===true||e.asConfigured===true?[]:xR,...e.asUsed===true?[]:kR(r),...e.options??[],r.id,...e.
command??["docker-flatten"]];const o=await t.docker.try(i);const s=o.stdout.trim().split("\n").at(-1)??"";if(o.exitCode!==
0)throw SR(r,i,o);if(!/^[0-9a-f]{12,64}$/.test(s))throw new m("ENGINE_FAILED",`"docker create" returned ${JSON.stringify(
s)} instead of an ID.`,{hint:Y});return s}function SR(t,e,n){const r=Q(e,n);const i=t.volumes.find(o=>pw.normalize(`${o}\
/`)==="/");if(i===void 0||!/destination can't be '\/'/i.test(n.stderr))return r;return new m("UNSUPPORTED_IMAGE",`docker\
-flatten needs a container of ${t.reference}, but cannot create one: the image declares its root as a volume (${JSON.stringify(
i)}).`,{hint:'No engine starts such an image. Build it again without "VOLUME /".',cause:r})}var xR=["--workdir","/"];function kR(t){
return PR(t).flatMap(e=>["--mount",Ze({type:"tmpfs",dst:e})])}function PR({volumes:t}){const e=t.filter(n=>n.startsWith(
"/"));return[...new Set(e.map(n=>pw.resolve(n)))]}function Ue(){return`/docker-flatten-${ER(8).toString("hex")}`}function Ze(t){
return Object.entries(t).map(([e,n])=>{const r=n===""?e:`${e}=${n}`;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}\
"`:r}).join(",")}async function j(t,e){const n=await t.docker.try(["rm","--force","--volumes",e]);if(n.exitCode!==0&&!/no such container/i.
test(n.stderr))throw Q(["rm",e],n)}var ce=class extends Error{};var IR=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function Uu(t){return t instanceof m&&t.code==="DOCKER_FAILED"&&IR.test(t.message)}var TR=16*1024*1024;async function gw(t,e,n,r){
const{signal:i}=t;const o=Ue();const s=Ze({type:"bind",src:n,dst:o,readonly:""});const a={source:e,options:["--mount",s]};
const d=await z(t,a).catch(f=>{throw Uu(f)?new ce(E(f),{cause:f}):f});const c=async(f,u)=>{const l=`${o}/${f.slice("sha2\
56:".length)}`;const p=await t.transport.readArchive(d,l,i).catch(h=>{throw Fe(h,l)?new ce(E(h),{cause:h}):h});await Hu(
p,f,h=>u(h))};try{return await r({stream:c,text:zu(c)})}finally{await j(t,d)}}async function Hu(t,e,n){const r=t.pipe((0,hw.extract)());
t.on("error",i=>r.destroy(i));try{for await(const i of r)await n(i,i.header.name)}catch(i){throw i instanceof m?i:Mu(e,`\
cannot be read (${E(i)})`)}finally{t.destroy()}}function zu(t){return(e,n)=>vR(e,n,t)}async function vR(t,e,n){const r=[];
let i=0;const o=async d=>{for await(const c of d){i+=c.length;if(i>TR)throw Mu(t,"is too long for a config");r.push(c)}};
await n(t,o,e);const s=Buffer.concat(r);const a=$(s);if(a!==t)throw Mu(t,`has the digest ${a}`);return s.toString("utf8")}
function Mu(t,e){return new m("ENGINE_FAILED",`The engine's blob ${t} ${e}: it was damaged on disk or in transit.`,{hint:"\
Run again. If it happens again, pull or build the image again."})}async function*Nr(t,e,n){let r=await e(t.digest,t.sizeBytes);let i=[];const o=new Set([t.digest]);let s=false;for(;;){const a=r===
void 0?void 0:oh(r);const d=r===void 0||a!==void 0?void 0:ih(r);if(d!==void 0){const f=await yw(e(d.config.digest,d.config.
sizeBytes));if(f!==void 0)yield{manifest:d,configText:f,isInIndex:s}}i=[...OR(a??[],n),...i];let c=i.shift();while(c!==void 0&&
o.has(c.digest))c=i.shift();if(c===void 0)return;o.add(c.digest);s=true;r=await yw(e(c.digest,c.sizeBytes))}}function OR(t,e){
const n=({platform:r})=>{if(r===void 0)return 1;return K(r,e)?0:2};return t.toSorted((r,i)=>n(r)-n(i))}async function yw(t){
return t.catch(e=>{if(e instanceof ce)return void 0;throw e})}var _R=3;async function ww(t,e){const{signal:n}=t;const r=async(i,o,s)=>{const a=s??await CR(t,i);const d=_p(t.runId);const c=fh(
{digest:i,sizeBytes:a},t.platform,d);let f=false;try{await t.transport.loadImage(c,void 0,n).catch(u=>{throw bw(u)?new ce(
E(u),{cause:u}):u});f=true;await RR(t,d,i,o)}finally{await AR(t,d,f)}};return e({stream:r,text:zu(r)})}async function RR(t,e,n,r){
const{signal:i}=t;let o=false;try{const s=await t.transport.saveImage(e,i);await Hu(s,n,async(a,d)=>{const c=d.endsWith(
`/${n.slice("sha256:".length)}`);if(!c)return void a.resume();o=true;await r(a)})}catch(s){const a=!o&&bw(s)&&BR.test(E(
s));throw a?new ce(E(s),{cause:s}):s}if(!o)throw new ce(`the store has no blob ${n}`)}var BR=/not found|no such|does not exist/i;
async function AR(t,e,n){if(oa(t.runId))return;const r=await xr(t.docker,[e],_R).catch(()=>void 0);if(r===void 0||n&&r.exitCode!==
0)ia(t.runId)}async function CR(t,e){const n=y(await ee(t,e),"Descriptor");const r=y(n,"size");if(y(n,"digest")===e&&typeof r===
"number")return r;throw new ce(`the engine does not tell the size of ${e}`)}function bw(t){return t instanceof m&&(t.code===
"ENGINE_FAILED"||t.code==="DOCKER_FAILED")}function Lr(t,e){const n=t.contentRoots.map(i=>({place:`below ${i} of the engine's machine`,open:o=>gw(t,e,i,o)}));if(!t.
store.keepsPacked)return n;const r=i=>ww(t,i);return[...n,{place:"in a save",open:r}]}var NR=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Image","StopT\
imeout"];function LR(t,e){const{apiVersion:n,serverApiVersion:r}=t;const{showsLegacyFields:i}=t.store;const o=a=>Sr(r,a)>=
0;const s=a=>{const d=y(e.inspect,"Config",a);return I(d)&&Object.keys(d).length>0};return[...i&&!o("1.50")?[]:NR,...i?[]:
["docker_version"],...i&&Sr(n,"1.45")<0?[]:["container","container_config"],...!o("1.44")&&s("Healthcheck")?["StartInter\
val of the health check"]:[],...o("1.52")&&s("ExposedPorts")?["ExposedPorts as they were written"]:[],"os.features","fie\
lds that Docker does not know"]}function Ew(t,e){return`Docker ${t.version} does not let the image's config be read here\
, so it is taken from an inspect. What that does not show is not in the result, and its ID differs from that of a run wh\
ere the config can be read: ${LR(t,e).join(", ")}.`}function va({packedLayers:t}){return t?.reduce((e,{sizeBytes:n})=>e+n,0)}async function Oa(t,e){const{log:n}=t;for(const{
place:r,open:i}of Lr(t,e)){const o=await $R(t,e,i).catch(s=>{if(!(s instanceof ce))throw s;n.debug(`no config blob ${r}:\
 ${E(s)}`);return void 0});if(o!==void 0)return o}n.debug("the config is taken from an inspect");return{json:rh(e.inspect),
digest:void 0,packedLayers:void 0,annotations:{},openBlobs:void 0,missing:Ew(t,e)}}async function $R(t,e,n){const r=await n(
async i=>t.store.idIsConfigDigest?Sw(e,e.id,await i.text(e.id),void 0):await DR(e,i.text));return r&&{...r,openBlobs:n}}
async function DR(t,e){const n=Nr({digest:t.id},e,t.platform);for await(const{manifest:r,configText:i}of n){const o=Sw(t,
r.config.digest,i,r);if(o!==void 0)return o}return void 0}function Sw(t,e,n,r){const i=FR(e,n);if(i===void 0)return void 0;
const o=JSON.stringify(us(i))===JSON.stringify(t.diffIds);const s=(i["architecture"]??"")===t.platform.architecture&&(i["\
variant"]||void 0)===t.platform.variant;if(!o||!s)return void 0;const{layers:a,annotations:d={}}=r??{};return{json:i,digest:e,
packedLayers:a,annotations:d,openBlobs:void 0,missing:void 0}}function FR(t,e){try{return fs(e)}catch(n){if(n instanceof
SyntaxError)return void 0;throw new m("UNSUPPORTED_IMAGE",`Cannot read the image's config ${t}: ${E(n)}.`,{hint:"Do not \
trust this image: no builder writes such a config.",cause:n})}}async function Pw(t){const e=(r,i)=>new m("BAD_INPUT",`The ${v("backup")} must be the path of a new file, but ${JSON.stringify(
t)} ${r}.`,{hint:i});const n=await jR(ju(t)).catch(()=>void 0);if(!n?.isDirectory())throw e("is not in an existing direc\
tory","Create the directory in an earlier step, or name another one.");if(kw(t)===""||t.endsWith("/"))throw e("is a dire\
ctory","Name a file.");if(await ZR(t)){throw e("already exists","It may be the only copy of an earlier source image: mov\
e it away, or name another file.")}}var GR={flags:"wx",mode:384};async function Iw(t,e,n,r={createWriteStream:MR,link:UR,
rename:zR}){const{log:i,signal:o}=t;const s=WR(ju(n),`${ne(t.runId)}${kw(n).slice(0,80)}.partial`);const a=KR(t,e);try{const d=XR(
e);if(d===void 0)i.notice("The source has no tag, so the backup has none either: loading it returns an image ID.");const c=u=>{
const l={name:d??e.id,platform:u};const p=()=>r.createWriteStream(s,GR);return VR(t,l,p,mr(a))};const f=await c().catch(
async u=>{if(!YR(t,e,u))throw u;i.debug(`saving the platform alone: ${E(u)}`);await _a(s,{force:true});return c(e.platform)});
await W(i,{title:"Flush"},QR(s));await eB(s,n,r);i.info(`Saved ${T(f)} to ${n}`)}catch(d){await _a(s,{force:true}).catch(
()=>{});throw o.aborted?d:tB(d,n)}finally{await a}}async function VR(t,{name:e,platform:n},r,i){const{log:o,signal:s}=t;
const a=new ha;const d=new J(()=>"keep",a);const c=await t.transport.saveImage(e,s,n);const f=()=>d.bytesRead;await W(o,
{title:"Save",doneBytes:f,totalBytes:i,isEstimate:true},JR(c,d,r(),{signal:s}));qR(a);return d.bytesWritten}async function KR(t,e){
if(!t.store.keepsPacked){const n=y(e.inspect,"Size");return typeof n==="number"?n:void 0}try{return va(await Oa(t,e))}catch{
return void 0}}function YR(t,e,n){return e.isIndex&&t.knowsPlatformOption&&n instanceof m&&/not found/i.test(n.message)}
function qR(t){if(!t.hasImage)throw new m("BACKUP_FAILED","The engine saved an archive that contains no image.",{hint:Y});
const e=t.missing();if(e.length===0)return;throw new m("BACKUP_FAILED",`The archive that the engine saved lacks ${e.length}\
 of its blobs (${e.slice(0,3).join(", ")}): the engine has them only unpacked, from another image with the same layers.`,
{hint:'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetches all blobs.\
 Or leave the backup out if the registry keeps the image.'})}function XR(t){const{image:e,names:n}=t;if(e===void 0||e.digest!==
void 0)return n[0];const r=t.id.replace("sha256:","").startsWith(e.text.replace("sha256:",""));if(r&&!n.includes(`${e.text}\
:latest`))return n[0];return e.tag===void 0?`${e.text}:latest`:e.text}async function ZR(t){return HR(t).then(()=>true,()=>false)}
async function QR(t){const e=await xw(t,"r+");try{await e.sync()}finally{await e.close()}}async function eB(t,e,n){try{await n.
link(t,e)}catch{await(await xw(e,"wx",384)).close();await n.rename(t,e).catch(async r=>{await _a(e,{force:true});throw r});
return}await _a(t)}function tB(t,e){if(t instanceof m){return new m(t.code,`The backup failed. Nothing was changed. ${t.
message}`,{hint:t.hint,cause:t})}const n=st(t);return new m(n?"NO_SPACE":"BACKUP_FAILED",n?`The disk of ${ju(e)} filled \
up while writing the backup. Nothing was changed.`:`Cannot write the backup to ${e} (${de(t)}). Nothing was changed.`,{hint:"\
Name a writable path on a disk with room for the whole image.",cause:t})}function Ra({imageLocation:t,tags:e}){return t===void 0||e.length>0}var $r=true?"0.1.0":createRequire(import.meta.url)("../../package.json").version;var Wu=1024*1024;var Ju=12;var nB=[386,4];var rB=[0,21];var iB=20;var oB=10;function Gu({typeFlag:t},{pax:e}){if(t==="S")
return"old GNU";if(e.size===0)return void 0;const[n,r]=["GNU.sparse.major","GNU.sparse.minor"].map(s=>String(e.get(s)??""));
if(n==="1"&&r==="0")return"data";const i=n==="0"&&(r==="0"||r==="1");const o=n===""&&r===""&&Be(e.get(Tw))!==void 0;return i||
o?"records":void 0}var Tw="GNU.sparse.map";function dn(t,e){return new m("TAR_INVALID",`The sparse file ${_(t)} is damag\
ed: ${e}.`,{hint:Lt})}var Ba=class{pieces=[];#e;#t;#n;#r=0;#i;#o="";constructor(e,n){this.#e=e;this.#t=n}addBlock(e,n){const[
r,i]=n?nB:rB;for(let o=0;o<i;o++){const s=r+o*2*Ju;const a=s+Ju;if(e[s]===0)return;this.#a(Ri(e.subarray(s,a)));this.#a(
Ri(e.subarray(a,a+Ju)))}}addRecords({pax:e}){const n=String(Be(e.get(Tw))??"");const r=n===""?[]:n.split(",");for(const i of r)
this.#a(Vt(i));if(Vt(String(e.get("GNU.sparse.numblocks")??""))*2!==r.length)throw dn(this.#e,"its map has another lengt\
h than its header says")}addData(e){let n=0;while(n<e.length&&this.#i!==0){const r=e.indexOf(oB,n);const i=e.subarray(n,
r===-1?e.length:r);if(this.#o.length+i.length>iB)throw this.#d();this.#o+=i.toString("latin1");if(r===-1)return e.length;
this.#s();n=r+1}return n}get isComplete(){return this.#i===0}#s(){const e=Vt(this.#o);this.#o="";if(this.#i===void 0){if(!Number.
isSafeInteger(e))throw this.#d();if(e>Wu)throw this.#c();this.#i=2*e;return}this.#a(e);this.#i--}#a(e){if(!(Number.isSafeInteger(
e)&&e>=0))throw this.#d();if(this.#n===void 0){this.#n=e;return}const[n,r]=[this.#n,this.#n+e];this.#n=void 0;if(n<this.#r||
r>this.#t)throw dn(this.#e,"the pieces of its map overlap or exceed its size");this.#r=r;if(this.pieces.length===Wu)throw this.#c();
this.pieces.push([n,e])}#d(){return dn(this.#e,"its map has something else than numbers")}#c(){return new m("TAR_LIMIT",
`The sparse file ${_(this.#e)} has more than ${Wu} pieces.`,{hint:xe})}};function vw(t){return(R-t%R)%R}var sB=["GNU.sparse.realsize","GNU.sparse.size"];function co(t,{pax:e}){const{name:n}=t;if(t.typeFlag==="S")return Ow(n,
$e(t.header,"realSize"));if(e.size===0)return t.sizeBytes;for(const r of sB){const i=Be(e.get(r));if(i===void 0)continue;
return Ow(n,Vt(i.toString("latin1")))}return t.sizeBytes}function cn(t){const e=t.typeFlag==="S"||t.extensions.some(n=>n.
includes("GNU.sparse."));return e?co(t,We(t.extensions)):t.sizeBytes}function Ow(t,e){if(!(Number.isSafeInteger(e)&&e>=0))
throw dn(t,"its real size is not a number");return e}var _w="SCHILY.xattr.";var aB=4095;function se({extensions:t,header:e},n=We(t)){const{pax:r}=n;const i=e[156]??0;const o=i===
0?"0":String.fromCharCode(i);const s=(c,f)=>{const u=Be(r.get(c));return u===void 0?$e(e,f):Math.floor(Number(u.toString(
"latin1")))};const a=o==="1"||o==="2";const d=o==="3"||o==="4";return{typeFlag:o,mode:$e(e,"mode")&aB,uid:s("uid","uid"),
gid:s("gid","gid"),mtimeSeconds:s("mtime","mtime"),mtimeFraction:dB(r.get("mtime")),link:a?On(e,n):Buffer.alloc(0),device:d?
`${$e(e,"devMajor")},${$e(e,"devMinor")}`:"",xattrs:[...r].filter(([c])=>c.startsWith(_w)).map(([c,f])=>`${c.slice(_w.length)}\
=${f.toString("latin1")}`).sort()}}function dB(t){const[,e=""]=/\.(\d{1,9})/.exec(t?.toString("latin1")??"")??[];return e.
replace(/0+$/,"")}function fn(t,e){if(e==="drop")return 0;return e==="keep"||e.data===void 0?cn(t):$e(e.head.header,"siz\
e")}function Ot(t,e,n){if(t===void 0)return;t.entries+=e;t.bytes+=n}import{posix as pb}from"node:path";import{posix as Da}from"node:path";import{posix as fo}from"node:path";var cB=3;var fB=1e3;var Aw=4096;var uB=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g;
var Cw=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g;var lB=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/;var mB=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g;
var pB=/^[;&|()\n`]$/;var hB=/^[<>]+&?$/;var gB=/^(?:-|[A-Za-z_]\w*=)/;var yB=Na("sh bash dash ash zsh ksh busybox exec \
env nohup command sudo tini dumb-init catatonit time nice if then else do while until ! {");var Rw=Na("cd pushd WORKDIR");
var Bw=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/;var wB=Na("rm rmdir mk\
dir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EXPOSE LABEL USER VO\
LUME");var bB=Na("cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort");function Yu(t,e,n="\
/"){const r=new Vu(e);r.read(t,n,0);return r.words}var Vu=class{words=[];#e;#t=0;constructor(e){this.#e=e}read(e,n,r){const i=new Ku(
n,qu(this.#e));let o=true;for(const s of e){if(this.words.length>=fB)return;if(s.length>Aw&&r>0)continue;if(pB.test(s)){
o=true;this.#t++;i.separate(s);continue}if(i.redirects(s))continue;const a=/[\s;&|()`]/.test(s)&&r<cB;if(a&&s.startsWith(
"/"))this.#n(s,false,i);if(a)this.read(EB(s,this.#e),i.directory,r+1);const d=i.isValue||gB.test(s);if(!a)this.#n(s,o&&!d,
i);const c=d||yB.has(fo.basename(s));o=s==="--"&&!i.isChanging||o&&c;i.endWord()}}#n(e,n,r){const{directory:i}=r;const o=r.
useOf(e,n);this.words.push({text:e,isProgram:n,directory:i,command:this.#t,use:o})}};var Ku=class{directory;#e;#t=[];#n;#r="";#i="";#o=false;constructor(e,n){
this.directory=e;this.#e=n}get isValue(){return this.#i!==""||this.#o}get isChanging(){return Rw.has(this.#n??"")}separate(e){
this.#n=void 0;this.#i="";this.#o=false;if(e==="(")this.#t.push(this.directory);if(e===")")this.directory=this.#t.pop()??
this.directory}redirects(e){if(!hB.test(e))return false;this.#i=e;return true}endWord(){this.#i=""}useOf(e,n){if(this.#i!==
"")return this.#i.startsWith("<")?"content":"name";if(n){this.#n=fo.basename(e);if(!Rw.has(this.#n))return"parts";this.#r=
this.directory;this.directory=this.#e;return"name"}if(this.isChanging)return this.#s(e);const r=this.#n??"";if(wB.has(r))
return"name";const i=this.#o;this.#o=Bw.test(e)&&!e.includes("=");if(i||Bw.test(e))return"directory";return bB.has(r)?"c\
ontent":"parts"}#s(e){const[n,r]=[this.#r,this.#e];this.directory=e.startsWith("-")?n:fo.resolve(n,Aa(e,r));return e.startsWith(
"-")?"name":"directory"}};function qu(t){return t.get("HOME")??"/root"}function Aa(t,e){return/^~(?=$|\/)/.test(t)?`${e}${t.
slice(1)}`:t}function EB(t,e){const n=t.slice(0,Aw*16).replace(/\\\n/g," ");return[...n.matchAll(uB)].map(([r])=>Xu(r.replace(
/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,(i,o,s,a)=>o??s??a?.replace(/\\([$`"\\])/g,"$1")??""),e))}function Xu(t,e){
return t.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,(n,r,i,o)=>e.get(r??o??"")||i||"")}function Ca(t){const e=[
...t.matchAll(Cw)].map(([i])=>i);const n=lB.exec(t)?.[1];const r=[n,t.startsWith("/")?t:void 0,...[...t.matchAll(mB)].map(
([,i,o,s])=>i??o??s)];return[...new Set([...e,...r.filter(i=>i!==void 0)].map(Zu))]}function uo(t){const e=[...t.matchAll(
Cw)].filter(({0:n,index:r})=>/[*?[{$]/.test(t[r+n.length]??""));return[...new Set(e.map(([n])=>Zu(n.slice(0,n.lastIndexOf(
"/")))))]}function un(t,e){return Zu(fo.resolve("/",t,e))}function Zu(t){return Buffer.from(fo.normalize(t).replace(/^\/+|\/+$/g,
"")).toString("latin1")}function Na(t){return new Set(t.split(" "))}var SB=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CONFIG_CACHE","P\
IP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]);var xB=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i;
var kB=/PATH$|^(?:PERL5|RUBY)LIB$/;var PB=/(?:^|_)LOGS?_?PATH$/;function Nw([t,e]){const n=Ca(e);if(t==="HOME")return n.
map(a=>({path:a,by:"HOME",extent:"below"}));if(t==="PATH")return n.map(a=>({path:a,by:t,extent:"programs",hasPrograms:true}));
const r=`ENV ${t}`;if(SB.has(t))return n.map(a=>({path:a,by:r,extent:"itself"}));const i=kB.test(t)&&!PB.test(t);const o=e.
startsWith("/")&&!xB.test(t);const s=i||o?"search":"below";return[...n.map(a=>({path:a,by:r,extent:s,hasPrograms:i})),...uo(
e).map(a=>({path:a,by:r,extent:"search",hasPrograms:i}))]}import{posix as IB}from"node:path";var Dr=1114112;var La=56320;function Qu(t){return t.replace(/\s$|[\\*?[\]!\s]/g,(e,n)=>n===t.length-1&&/\s/.test(e)?`[${e}\
]`:`\\${e}`)}function Lw(t){return nl(t).map(e=>e>=Dr?String.fromCharCode(La+e-Dr):String.fromCodePoint(e)).join("")}function el(t){
return Array.from(t,e=>{const n=e.codePointAt(0);return n>La+127&&n<=La+255?Dr+n-La:n})}function $w(t){return/[^\0-\x7f]/.
test(t)?el(t).map(tl).join(""):t}function tl(t){if(t<128)return String.fromCharCode(t);if(t>=Dr)return String.fromCharCode(
t-Dr);return Buffer.from(String.fromCodePoint(t)).toString("latin1")}function nl(t){const e=[];let n;for(let r=0;r<t.length;){
const i=t.charCodeAt(r);if(i<128){e.push(i);r++;continue}n??=Buffer.from(t,"latin1");const o=i>=240?4:i>=224?3:2;const s=n.
toString("utf8",r,r+o);const a=s.codePointAt(0);const d=Buffer.byteLength(s)===o&&s.length===(o>3?2:1);const c=a!==65533||
n.toString("latin1",r,r+3)==="ï¿½";const f=d&&c;e.push(f?a:Dr+i);r+=f?o:1}return e}var Dw=4096;var TB=256;var Fw=16;var vB={GOPATH:":",CONDA_PKGS_DIRS:","};var OB=["bin","boot","dev","etc","home","lib","\
lib32","lib64","media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","usr/bin","usr/include","usr/lib","usr/l\
ib32","usr/lib64","usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin","usr/local/share","usr/sbin","usr/share",
"usr/src","var/cache","var/lib","var/log","var/run","var/spool","var/tmp","var/www"];function $a(t,e){const n=rl(e);const r=[
n.get("HOME"),...Uw(t)].map(i=>Hw(i??"")).filter(i=>i!==void 0&&i!=="root"&&!/^home\/[^/]*$/.test(i)).map(i=>Qu(i??""));
return{homes:["root","home/*",...new Set(r)].slice(0,Dw+2),env:n}}function rl(t){return new Map(t.map(e=>{const n=e.indexOf(
"=");return n===-1?[e,""]:[e.slice(0,n),e.slice(n+1)]}))}function il(t){return[...new Set(Uw(t))].filter(e=>e.startsWith(
"/")&&e.isWellFormed()).slice(0,Dw)}function Mw(t,{homes:e,env:n}){const r=t.startsWith("!")?"!":"";const i=t.slice(r.length);
if(i.startsWith("~/"))return e.map(d=>`${r}${d===""?"":`${d}/`}${i.slice(2)}`);if(i.endsWith("/$LOCALE"))return RB(n).map(
d=>`${r}${i.slice(0,-"$LOCALE".length)}${d}`);const[,o,s=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(i)??[];if(o===void 0)return[t];
const a=(n.get(o)??"").split(vB[o]??"\0",Fw);return a.map(d=>Hw(d)).filter(d=>d!==void 0&&d!=="").filter(d=>s!=="*"||!_B(
d??"")).map(d=>`${r}${Qu(d??"")}/${s}`)}function Uw(t){return(t?.toString("latin1")??"").split("\n").map(e=>e.split(":")[5]??
"").filter(e=>e.length<=TB).map(e=>Lw(e))}function Hw(t){if(!t.startsWith("/")||/[\0\n\r]/.test(t))return void 0;return IB.
normalize(t).replace(/^\/+|\/+$/g,"")}function _B(t){return OB.some(e=>e===t||e.startsWith(`${t}/`))}function RB(t){const e=[
"LANG","LC_ALL","LC_MESSAGES","LANGUAGE"].flatMap(r=>(t.get(r)??"").split(":",Fw));const n=e.map(r=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(r)?.[0]).filter(r=>r!==void 0);return[...new Set(n)].flatMap(r=>[r,`${r}[_@.]*`])}var zw=1e3;function ol(t,e){const n=y(t,"config");const r=y(n,"Env");const i=rl(N(r)?r:[]);const o=Da.resolve("/",w(n,"W\
orkingDir")??"");const s=BB(n,i).map(({by:u,argv:l})=>({by:u,words:Yu(l,i,o)}));const a=s.filter(({by:u})=>u!=="ONBUILD"&&
u!=="SHELL");const d=qu(i);const c=[{path:un("/",o),by:"WORKDIR",extent:"search",hasPrograms:true},...s.flatMap(({by:u,words:l})=>l.
flatMap(p=>CB(u,p,d))),...[...i].flatMap(Nw),...e.map(u=>({path:un("/",u),by:"etc/passwd",extent:"below"}))].filter(({path:u})=>u!==
"");const f=new Map;for(const u of c){const l=`${u.path}\0${u.extent}`;if(!f.has(l))f.set(l,u)}return{paths:[...f.values()].
slice(0,zw),required:[...o==="/"?[]:[{by:"WORKDIR",text:o,candidates:[un("/",o)]}],...a.flatMap(({by:u,words:l})=>NB(u,l,
d,i))].slice(0,zw),commands:[...a,{by:"ENTRYPOINT",words:Yu(AB(n),i)}].flatMap(LB)}}function BB(t,e){const n=(...s)=>{const a=y(
t,...s);return N(a)?a:[]};const[r,...i]=n("Healthcheck","Test");const o=s=>["/bin/sh","-c",Xu(s,e)];return[{by:"ENTRYPOI\
NT",argv:n("Entrypoint")},{by:"CMD",argv:n("Cmd")},{by:"HEALTHCHECK",argv:r==="CMD-SHELL"?o(i.join(" ")):i},{by:"SHELL",
argv:n("Shell")},...n("OnBuild").map(s=>({by:"ONBUILD",argv:o(s.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").
replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,a=>a.toUpperCase()))}))].filter(({argv:s})=>s.length>0)}function AB(t){
const[e,n]=[y(t,"Entrypoint"),y(t,"Cmd")];return N(e)&&N(n)?[...e,...n]:[]}function CB(t,e,n){const{text:r,use:i}=e;const o=r.
startsWith("-")||r.includes("://");const s=Ww(e,n);const a=s.map(c=>{if(i==="directory")return{path:c,by:t,extent:"searc\
h",hasPrograms:true};if(i!=="parts"||o)return{path:c,by:t,extent:"around"};return{path:c,by:t,extent:"beside",hasPrograms:!Fa(
c)}});if(i==="name")return a;const d=jw(r)?uo(Da.resolve(e.directory,r)):uo(Aa(r,n));return[...a,...d.map(c=>({path:c,by:t,
extent:"search"}))]}function Fa(t){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(Da.basename(t))}function jw(t){return/^(?!-)[^:=/~]+\/|^\.\.?\//.
test(t)}function Ww({text:t,use:e,directory:n},r){if(/^~(?=$|\/)/.test(t))return[un("/",Aa(t,r))];const i=e==="directory"&&
!/^[-/]/.test(t);return i||jw(t)?[un(n,t)]:Ca(t)}function NB(t,e,n,r){const i=(r.get("PATH")??"").split(":").filter(o=>o.
startsWith("/"));return e.flatMap(o=>{const{text:s,isProgram:a}=o;if(s.includes("\0"))return[];if(s.startsWith("/"))return[
{by:t,text:s,candidates:[un("/",s)]}];if(s.includes("/"))return Ww(o,n).slice(0,1).map(d=>({by:t,text:s,candidates:[d]}));
if(!a||!/^[\w.+-]+$/.test(s))return[];return[{by:t,text:s,candidates:i.map(d=>un(d,s))}]})}function LB({by:t,words:e}){const n=Map.
groupBy(e,({command:r})=>r);return[...n.values()].map(r=>({by:t,words:r.filter(({text:i})=>!i.startsWith("-")).map(({text:i})=>$B(
i))}))}function $B(t){return Da.basename(t).replace(/-cli\.[cm]?js$/,"").replace(/(?<=.)@.*$/,"")}var DB=40;var FB=64*1024*1024;var MB=96;function*Jw(t){const e=t.split("/").reverse();const n=[];let r="";let i=0;for(let o=e.
pop();o!==void 0;o=e.pop()){if(o===""||o===".")continue;if(o===".."){if(r!=="")n.push(r);r=Fr(r);continue}const s=r===""?
o:`${r}/${o}`;const a=yield s;if(a===void 0){r=s;continue}if(++i>DB)return void 0;n.push(s);if(a.startsWith("/"))r="";for(const d of a.
split("/").reverse())e.push(d)}return{end:r,through:n}}function lo(t,e){const n=Jw(t);let r=n.next();while(r.done!==true)
r=n.next(e(r.value));return r.value}async function Ua(t,e){const n=Jw(t);let r=n.next();while(r.done!==true)r=n.next(await e(
r.value));return r.value}function Gw(t,e){return e.startsWith("/")?e:`${Fr(t)}/${e}`}function Fr(t){return t.slice(0,Math.
max(0,t.lastIndexOf("/")))}function Ne(t){const e=[];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf("/",n+1))e.push(t.slice(
0,n));return e}var Ma=class{#e=new Map;#t=new Map;#n;#r=0;get isFull(){return this.#r>FB}get kept(){return this.#e}add(e,n,r){
if(this.isFull)return;this.#r+=e.length+n.length+MB;(r?this.#e:this.#t).set(e,n)}targetOf=e=>this.#e.get(e)??this.#t.get(
e);typeAt(e){return this.targetOf(e)===void 0?"0":"2"}*droppedBelow(e){const n=this.#t.get(e);if(n!==void 0)yield[e,n];this.#n??=
[...this.#t.keys()].sort();const r=`${e}/`;for(let i=UB(this.#n,r);;i++){const o=this.#n[i];if(o?.startsWith(r)!==true)return;
yield[o,this.#t.get(o)]}}};function UB(t,e){let n=0;let r=t.length;while(n<r){const i=n+r>>>1;if(t[i]<e)n=i+1;else r=i}return n}var Ha=class{#e=new Map;#t=new Map;#n;constructor(e){this.#n=e}add(e,n,r){const i=this.#e.get(e)??{reason:n,rules:new Map,
isRestored:false};for(const[o,s]of r)if(i.rules.get(o)!=="all")i.rules.set(o,s);this.#e.set(e,i);for(const o of Ne(e))if(!this.#t.
has(o))this.#t.set(o,i)}restore(e,n,r){this.add(e,n,r.map(i=>[i,"all"]));this.#e.get(e).isRestored=true}reasonFor(e,n,r){
if(this.#e.size===0)return void 0;const i=this.#r(e,n);if(i!==void 0&&(i.extent!=="unless-directory"||r!=="5"))return i.
reason;for(const s of Ne(n)){const a=this.#r(e,s);if(a?.extent==="all")return a.reason}const o=r==="2"?this.#t.get(n):void 0;
return o?.rules.has(e)===true?o.reason:void 0}#r(e,n){const r=this.#e.get(n);const i=r?.rules.get(e);if(r===void 0||i===
void 0)return void 0;return r.isRestored||!this.#n.has(n)?{reason:r.reason,extent:i}:void 0}};var qw=2**26;var Vw=4;var za=class{#e;get isEmpty(){return this.#e===void 0}add(e){this.#e??=new Uint32Array(qw/32);const[
n,r]=Yw(e);for(let i=0;i<Vw;i++){const o=Kw(n,r,i);this.#e[o>>>5]|=1<<(o&31)}}has(e){if(this.#e===void 0)return false;const[
n,r]=Yw(e);for(let i=0;i<Vw;i++){const o=Kw(n,r,i);if((this.#e[o>>>5]&1<<(o&31))===0)return false}return true}};function Kw(t,e,n){
return t+Math.imul(e,n)&qw-1}function Yw(t){let e=2166136261;let n=2538058380;for(let r=0;r<t.length;r++){const i=t.charCodeAt(
r);e=Math.imul(e^i,16777619);n=Math.imul(n^i,1540483477)}return[e^e>>>15,n^n>>>13|1]}import{posix as jB}from"node:path";var sl=47;function Xw(t,e,n){const r=el(t);const i=[];const o=(s,a)=>r[s]===a.charCodeAt(0);for(let s=0;s<r.length;s++){
if(o(s,"*")&&o(s+1,"*")){const a=s;s+=o(s+2,"/")?2:1;const d=n&&a===0&&s===1&&!/[*?[\\]/.test(t.slice(2));i.push({kind:s===
r.length-1||d?"anything":"directories"})}else if(o(s,"*"))i.push({kind:"any-in-name"});else if(o(s,"?"))i.push({kind:"an\
y-one"});else if(o(s,"[")){const{token:a,end:d}=HB(r,s,e);i.push(a);s=d}else{if(o(s,"\\")&&++s===r.length)throw Mr(e,'it\
 ends with a "\\"');i.push({kind:"literal",code:r[s]})}}return i}function HB(t,e,n){const r=[];let i=e+1;const o=t[i]===
94;if(o)i++;const s=()=>{const a=t[i]===92;const d=t[a?i+1:i];if(d===void 0||!a&&(d===45||d===93))throw Mr(n,'a "[" has \
no characters or no closing "]"');i+=a?2:1;return d};do{const a=s();const d=t[i]===45;if(d)i++;const c=d?s():a;if(c<a)throw Mr(
n,"a range goes backwards");r.push([a,c])}while(t[i]!==93);return{token:{kind:"one-of",negated:o,ranges:r},end:i}}function al(t){
const e=[];let n=false;for(const r of t){if(r.kind==="literal"){const i=tl(r.code);if(n)e[e.length-1]+=i;else e.push(i)}
n=r.kind==="literal"}return e}function Zw(t,e){let n=new Set;const r=(s,a)=>{while(!a.has(s)){a.add(s);const d=t[s]?.kind;
if(d!=="any-in-name"&&d!=="anything"&&d!=="directories")return;s++}};r(0,n);const i=t.at(-1)?.kind;const o=i==="any-in-n\
ame"||i==="anything";for(const s of e){if(o&&n.has(t.length))return true;if(s===sl&&n.has(t.length))return true;const a=new Set;
for(const d of n){const c=t[d];if(c===void 0)continue;if(c.kind==="directories"){a.add(d);if(s===sl)r(d+1,a)}else if(zB(
c,s)){const f=c.kind==="any-in-name"||c.kind==="anything";r(f?d:d+1,a)}}if(a.size===0)return false;n=a}return n.has(t.length)}
function zB(t,e){if(t.kind==="literal")return t.code===e;if(t.kind==="one-of")return t.ranges.some(([n,r])=>n<=e&&e<=r)!==
t.negated;return t.kind==="anything"||e!==sl}function Mr(t,e){return new m("BAD_INPUT",`The ${v("exclude")} has a malfor\
med pattern, ${JSON.stringify(t)}: ${e}.`,{hint:'Patterns are those of a .dockerignore file. Escape a special character \
with "\\".'})}var Qw=47;var WB=64;var eb=new WeakMap;var ln=class{text;isException;#e;#t;#n;#r;#i;constructor(e){this.text=e;if(e==="")
throw Mr(e,"it is empty");const n=JB(e);if(n==="!")throw Mr(e,'there is nothing after the "!"');this.isException=n.startsWith(
"!");const r=this.isException?n.slice(1):n;const i=/^[^\\*?[]*/.exec(r)?.[0]??"";const o=Xw(r.slice(i.length),e,i==="");
const s=o.findIndex(({kind:c})=>c!=="literal");const a=o.slice(0,s===-1?o.length:s);this.#e=$w(i)+(al(a)[0]??"");this.#t=
o.slice(a.length);const d=al(this.#t);this.#n=nb(d);this.#i=this.#t[1]?.kind==="literal"?d[0]??"":"";this.#r=nb(d.map(c=>c.
slice(0,c.lastIndexOf("/")+1)))}get directory(){return this.#e.slice(0,Math.max(0,this.#e.lastIndexOf("/")))}mayMatchIn(e){
return e.includes(this.#r)}matches(e){if(!e.startsWith(this.#e))return false;const{length:n}=this.#e;if(this.#t.length===
0)return n>0&&(e.length===n||e.charCodeAt(n)===Qw);if(this.#t.length===1&&this.#t[0]?.kind==="any-in-name")return true;if(!e.
includes(this.#n,n))return false;const r=this.#o(e,n);return r!==-1&&Zw(this.#t,nl(e.slice(r)))}#o(e,n){if(this.#t[0]?.kind!==
"directories")return n;let r=e.indexOf(this.#i,n);while(r>n&&e.charCodeAt(r-1)!==Qw)r=e.indexOf(this.#i,r+1);return r}};
function rb(t){return t.replace(/^\uFEFF/,"").split("\n").filter(e=>!e.startsWith("#")).map(e=>e.trim()).filter(e=>e!=="").
map(e=>new ln(e))}function Fn(t,e){if(t.length<WB)return t.findLast(i=>i.matches(e));let n=-1;const r=ob(t);for(const i of sb(
e))for(const o of r.get(i)??[])if(o>n&&t[o].matches(e))n=o;return t[n]}function ib(t,e){const n=ob(t);const r=`${e}/`;return sb(
r).some(i=>n.get(i)?.some(o=>t[o].mayMatchIn(r)))}function ob(t){const e=eb.get(t);if(e!==void 0)return e;const n=Map.groupBy(
t.keys(),r=>t[r].directory);eb.set(t,n);return n}function sb(t){const e=[""];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf(
"/",n+1))e.push(t.slice(0,n));return e}function JB(t){const e=t.startsWith("!")?"!":"";const n=tb(t.slice(e.length).trim());
return tb((e+(n.length>1?n.replace(/^\//,""):n)).trim())}function tb(t){return t===""?"":jB.normalize(t).replace(/(?<=.)\/$/,
"")}function nb(t){return t.reduce((e,n)=>n.length>e.length?n:e,"")}import{posix as ZB}from"node:path";import{posix as ab}from"node:path";function db(t,e){const n=mo(t.owned,e);const r=mo(t.drops,e);const i=mo(t.empties,e);return{preset:t,owned:n,drops:r,empties:i,
count:{kind:"preset",name:t.name,entries:0,bytes:0},firstParts:VB([...n,...r,...i]),above:t.skippedIfLinked===true?GB(n):
[],droppedTops:[],isSkipped:false}}function mo(t=[],e){return t.flatMap(n=>Mw(n,e)).map(n=>new ln(n))}function Qe(t,e){const n=Fn(
t,e);return n!==void 0&&!n.isException}function cb(t,e){const n=fb(e);return t.above.some(r=>r.depth===n&&r.pattern.matches(
e))||Qe(t.owned,e)}function GB(t){const e=t.map(({text:n})=>ab.dirname(n));return[...new Set([...e,...e.map(n=>ab.dirname(
n))])].filter(n=>n!=="."&&!n.endsWith("*")).map(n=>({pattern:new ln(n),depth:fb(n)}))}function fb(t){return t.split("/").
length}function VB(t){const e=new Set(t.filter(({isException:n})=>!n).map(({directory:n})=>dl(n)));return e.has("")?void 0:
e}function dl(t){const e=t.indexOf("/");return e===-1?t:t.slice(0,e)}function Ur(t,e,n,r){const i=n.map(o=>new ln(o));return{what:t,why:e,patterns:i,...r===void 0?{}:{namePattern:r}}}var cl=String.
raw`v?\d[\d.]*`;var fl="(?:[-._ ][^/]*)?";var KB=[`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyr\
ights?|eula)(?:${cl})?${fl}`,`(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen\
[cs]|notice|copyright|attribution)[^/]*`,String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${cl})?${fl}`,`(?:mpl|of\
l|cddl|epl)[-._ ]?${cl}${fl}`,String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`];
var YB=new RegExp(`(?:^|/)(?:${KB.join("|")})(?=/|$)`,"i");var qB=[Ur("licences","they must accompany the software",["us\
r/share/common-licenses","usr/share/licenses"],YB),Ur("package databases","scanners and later installs would not see the\
 packages",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","usr/lib/sysimage","var/lib/pacman/local","**/*.d\
ist-info","**/*.egg-info","var/log/packages","var/log/scripts","var/log/setup","var/lib/pkgtools","etc/os-release","usr/\
lib/os-release"]),Ur("certificates","connections could not be verified",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust",
"usr/share/ca-certificates","usr/local/share/ca-certificates"]),Ur("time zones","local times would be wrong",["usr/share\
/zoneinfo"]),Ur("the C.UTF-8 locale","programs rely on it on every system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UT\
F-8"]),Ur("accounts","users and groups would lose their names",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function ja(t){
return qB.find(({patterns:e,namePattern:n})=>n?.test(t)===true||Fn(e,t)!==void 0)}var ub="";function lb(t,e,{commands:n}){return t.flatMap(({name:r,owned:i=[],drops:o=[],usedBy:s})=>{const a=s?.commands.
map(f=>({tool:f,by:n.find(({words:u})=>XB(u,f))?.by})).find(({by:f})=>f!==void 0);if(s===void 0||a===void 0)return[];const d=mo(
s.parts??[...i,...o],e);const c=s.parts===void 0?`the cache of ${r}`:`packages fetched by ${a.tool}`;return[{patterns:d,
reason:{kind:"config",what:c,why:`${a.by} runs ${a.tool}`}}]})}function XB(t,e){const[n="",r]=e.split(" ");const i=t.indexOf(
n);return i!==-1&&(r===void 0||t.includes(r,i+1))}function mb(t,e,n,r){const{hasPrograms:i=false}=t;for(const o of e){const s=ul(
t,(d,c)=>r(o,d,c,i));if(s===void 0)continue;const a=t.extent==="itself"?"entry":"all";n.add(s,ll(t,s),[[o,a]])}}function ul({
path:t,extent:e},n){if(e==="around"||e==="beside"||e==="programs"){const o=Ne(t).find(s=>n(s,"5")||n(s,"0"));if(o!==void 0)
return o}const r=Fr(t);if(e==="beside"&&r!==""&&n(`${r}/${ub}`,"5"))return r;if(n(t,"5")||n(t,"0"))return t;const i=e===
"search"||e==="programs";return i&&n(`${t}/${ub}`,"0")?t:void 0}function ll({path:t,by:e},n){const r=o=>`/${Buffer.from(
o,"latin1")}`;const i=n===t?`${e} refers to it`:`${e} refers to ${r(t)}`;return{kind:"config",what:r(n),why:i}}var QB=1e3;var Wa=class{rules;#e;#t;#n=new Map;constructor(e,n,r,i){this.rules=e.map(o=>db(o,n));this.#t=lb(e,n,i);this.#e=
r.map(o=>B(Buffer.from(ZB.normalize(o))))}rulesFor(e){const n=dl(e);const r=this.#n.get(n);if(r!==void 0)return r;const i=this.
rules.filter(({firstParts:o})=>o?.has(n)!==false);if(this.#n.size<QB)this.#n.set(n,i);return i}drops(e,n,r,i=false){const o=e.
isSkipped?void 0:this.actionOf(e,n,r);return o==="drop"||i&&o==="empty"}dropping(e,n,r=false){const i=o=>o.preset.filesOnly!==
true&&Qe(o.owned,e);return this.rulesFor(e).filter(o=>this.drops(o,e,n,r)).map(o=>[o,i(o)?"all":"unless-directory"])}actionOf(e,n,r){
if(r==="2"&&e.preset.keepsSymlinks===true)return void 0;if(r==="5"&&e.preset.filesOnly===true)return void 0;const i=Qe(e.
owned,n);const o=i||Qe(e.drops,n);const s=o&&!i?ja(n):void 0;const a=o&&s===void 0;const d=a?"drop":Qe(e.empties,n)?"emp\
ty":void 0;if(d===void 0)return s;const c=f=>Qe(f.patterns,n);return this.#t.find(c)?.reason??this.volumeProtection(n)??
d}volumeProtection(e){const n=this.#r(e);return n===void 0?void 0:{what:`the volume /${n}`,why:"new volumes are initiali\
zed from it"}}#r(e){return this.#e.find(n=>e===n||Pr(e,n))}firstDropping(e,n){return this.rulesFor(e).find(r=>typeof this.
actionOf(r,e,n)==="string")}};var eA=1e4;var Ja=class{#e=new Map;#t=0;constructor(e){for(const n of pl(e))this.#n(n)}through(e,n){const r=(this.#e.get(
e)??[]).filter(({extent:o})=>o!=="itself").map(o=>ml(o,`${n}${o.path.slice(e.length)}`)).filter(({path:o})=>o!==""&&!o.startsWith(
"/"));const i=r.slice(0,Math.max(0,eA-this.#t));for(const o of i)this.#n(o);return i}#n(e){this.#t++;for(const n of[e.path,
...Ne(e.path)]){const r=this.#e.get(n);if(r===void 0)this.#e.set(n,[e]);else r.push(e)}}};function ml(t,e){return{...t,path:e,
extent:t.extent==="beside"?"around":t.extent}}function pl({paths:t,required:e}){const n=e.filter(({by:r,text:i})=>r!=="W\
ORKDIR"&&!i.includes("/")).flatMap(({by:r,candidates:i})=>i.map(o=>({path:o,by:r,extent:"around",hasPrograms:true})));return[
...t,...n]}var mn={paths:[],required:[],commands:[]};var Hr={action:"keep"};var zr=class{#e;#t;#n;#r;#i=new Map;#o=new Map;#s=new Set;#a;dropped=new za;#d;#c=new Ha(this.dropped);#u;constructor({
presets:e,excludes:n,places:r,volumes:i,references:o=mn}){this.#e=new Wa(e,r,i,o);this.#t=n;this.#n=new Map(n.filter(({isException:s})=>!s).
map(s=>[s,{kind:"exclude",name:s.text,entries:0,bytes:0}]));this.#r=new Set(n);this.#u=new Ja(o);for(const s of o.paths)
this.#f(s)}#f(e){mb(e,this.presets,this.#c,(n,r,i,o)=>this.#e.drops(n,r,i,o))}get counts(){return[...this.presets.map(({
count:e})=>e),...this.#n.values()]}get unmatched(){return[...this.#r].map(({text:e})=>e)}get skippedPresets(){return this.
presets.filter(({isSkipped:e})=>e).map(({preset:e})=>e.name)}get warnings(){return[...this.#i.values()]}get spared(){return[
...this.#o.values()].filter(e=>e.entries>0||this.#s.has(e))}countSpared(e,n,r){if(!n)Ot(e,1,r);else if(e?.kind==="config")
this.#s.add(e)}get presets(){return this.#e.rules}decisionFor(e,n){if(e===""||e===".")return Hr;for(const o of this.#r)if(o.
matches(e))this.#r.delete(o);const r=Fn(this.#t,e);if(r?.isException===true)return this.#l(e,n)?{action:"keep",spared:this.#m(
r.text,void 0)}:Hr;if(r!==void 0){this.#g(e,n,r);return{action:"drop",count:this.#n.get(r)}}let i;for(const o of this.#e.
rulesFor(e)){const s=o.isSkipped?void 0:this.#e.actionOf(o,e,n);const a=typeof s==="string";const d=a?this.#c.reasonFor(
o,e,n):void 0;if(a&&d===void 0)return{action:s,count:o.count,rule:o};i??=d??s}if(i===void 0)return Hr;return{action:"kee\
p",spared:this.#m(i.what,i.why,i.kind)}}#l(e,n){return this.#t.some(r=>!r.isException&&r.matches(e))||this.presets.some(
r=>!r.isSkipped&&typeof this.#e.actionOf(r,e,n)==="string")}#m(e,n,r){const i=r===void 0?{what:e,why:n}:{what:e,why:n,kind:r};
const o=this.#o.get(e)??{...i,entries:0,bytes:0};this.#o.set(e,o);return o}spareLinkTarget(e,n,r){const i=B(Buffer.from(
pb.resolve("/",pb.dirname(e),n),"latin1"));this.skipPresetsFor(e,i);if(r)return;for(const a of this.#u.through(e,i))this.#f(
a);if(this.dropped.has(i))return;const o=Fa(e)||Fa(i);const s=this.#e.dropping(i,"0",!o).filter(([{preset:a,empties:d}])=>a.
skippedIfLinked!==true&&!Qe(d,e));if(s.length>0)this.#c.add(i,this.#p(e),s)}#p(e){this.#a??={kind:"link",what:"link targ\
ets",why:`${_(Z(`/${e}`))} would be broken`};return this.#a}skipPresetsFor(e,n){for(const r of this.presets)if(r.preset.
skippedIfLinked===true&&!r.isSkipped)r.isSkipped=cb(r,n)&&!Qe(r.owned,e)}restore(e,n,r,i){const o=this.decisionFor(e,n);
if(o.action!=="drop")return"unchanged";const s=o.rule===void 0?Fn(this.#t,e):void 0;if(s!==void 0)return i?"unchanged":s;
const a=this.#e.dropping(e,n);if(i&&a.every(([,c])=>c!=="all"))return"unchanged";for(const[c]of a)if(c.preset.skippedIfLinked===
true&&!Qe(c.owned,r))c.isSkipped=true;const d=a.map(([c])=>c).filter(({isSkipped:c})=>!c);this.#c.restore(e,this.#p(r),d);
return"restored"}warnBrokenLink(e){if(!this.#i.has("links"))this.#i.set("links",e)}warnTooManyLinks(){this.#i.set("many \
links","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(e){const n=this.
presets.flatMap(r=>{const i=ul(e,(o,s)=>this.#e.drops(r,o,s));return i!==void 0&&this.#h(i)?[[i,r]]:[]});for(const[r,i]of n)
this.#c.restore(r,ll(e,r),[i]);return n.map(([r])=>r)}recordDropped(e){this.dropped.add(e);const n=Fr(e);if(n===this.#d)
return;this.#d=n;this.dropped.add(`${n}/`)}#h(e){return this.dropped.has(e)||this.dropped.has(`${e}/`)}presetThatDropped(e,n){
return this.#e.firstDropping(e,n)}#g(e,n,r){if(n==="5")return;const i=ja(e)??this.#e.volumeProtection(e);if(i===void 0||
this.#i.has(i.what))return;this.#i.set(i.what,`The pattern ${JSON.stringify(r.text)} drops a protected path, ${_(Z(e))} \
(${i.what}): ${i.why}.`)}};var yb=Dc(gb(),1);var tA=20;function wb(t,e){const n=t.slice(0,tA).toLowerCase();const r=o=>(0,yb.default)(n,o).steps;const[
i]=e.toSorted((o,s)=>r(o)-r(s));if(i===void 0)return void 0;if(r(i)<=Math.ceil(Math.max(n.length,i.length)/3))return i;return n.
length>1?e.find(o=>o.startsWith(n)):void 0}var hl=["v[0-9]","v[0-9][0-9]"];var nA="[0-9a-f]".repeat(8);var bb=["!var/log/packages","!var/log/scripts","!var/log/set\
up","!var/log/**/config"];var Eb=["~/.npm","$npm_config_cache","$NPM_CONFIG_CACHE"];var pt=[{name:"apt",isSafe:true,what:"\
downloaded packages, package lists and their indexes, `*.dpkg-old`, `*.dpkg-dist`",why:"`apt-get update` fetches them ag\
ain",owned:["var/cache/apt/archives/*.deb","var/cache/apt/archives/partial/*","var/cache/apt/*.bin","var/lib/apt/lists/*",
"!var/lib/apt/lists/partial","var/lib/apt/lists/partial/*"],drops:["etc/**/*.dpkg-old","etc/**/*.dpkg-dist"]},{name:"apk",
isSafe:true,what:"apk's package cache",why:"`apk update` and `apk add` fetch it again",owned:["var/cache/apk/*"]},{name:"\
dnf",isSafe:true,what:"caches of dnf, microdnf and yum",why:"fetched again when they are needed",owned:["var/cache/dnf/*",
"var/cache/yum/*","var/cache/libdnf5/*","~/.cache/libdnf5/*","$XDG_CACHE_HOME/libdnf5/*"]},{name:"zypper",isSafe:true,what:"\
zypper's caches",why:"`zypper refresh` fetches them again",owned:["var/cache/zypp/*"]},{name:"pacman",isSafe:true,what:"\
downloaded packages",why:"fetched again when they are needed",owned:["var/cache/pacman/pkg/*"]},{name:"pip",isSafe:true,
what:"pip's downloads and wheels",why:"fetched or built again when they are needed",owned:mt(["~/.cache/pip","$XDG_CACHE\
_HOME/pip","$PIP_CACHE_DIR"],["http","http-v2","wheels","selfcheck"])},{name:"npm",isSafe:true,what:"npm's cache and log\
s, and packages fetched by npx",why:"fetched again when they are needed",owned:mt(Eb,["_cacache","_logs","_npx"]),usedBy:{
commands:["npx","npm exec","npm x"],parts:mt(Eb,["_npx"])}},{name:"yarn",isSafe:true,what:"the cache of Yarn 1; never a \
project’s `.yarn/cache`, which programs run from",why:"fetched again when it is needed",owned:mt(["~/.cache/yarn","$XD\
G_CACHE_HOME/yarn","usr/local/share/.cache/yarn","$YARN_CACHE_FOLDER"],hl),usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:true,
what:"package files that gem and Bundler keep next to the installed gems",why:"fetched again when they are needed",owned:[
"$GEM_HOME/cache/*.gem","$BUNDLE_PATH/cache/*.gem","$BUNDLE_PATH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.ge\
m","usr/local/bundle/cache/*.gem","usr/local/bundle/ruby/*/cache/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib\
/ruby/gems/*/cache/*.gem","usr/lib64/ruby/gems/*/cache/*.gem","usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*\
.gem","var/lib/gems/*/cache/*.gem","~/.gem/ruby/*/cache/*.gem","~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/\
*","!**/vendor/cache","!$BUNDLE_CACHE_PATH/*.gem"]},{name:"conda",isSafe:true,what:"package archives; not the unpacked p\
ackages, which environments link to",why:"fetched again when they are needed",owned:mt(["opt/*conda*","opt/miniforge*","\
opt/mambaforge*","opt/micromamba*","~/*conda*","~/miniforge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share\
/mamba","$XDG_DATA_HOME/mamba","$CONDA_DIR","$CONDA_PREFIX","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs\
/cache/*"]).concat(mt(["$CONDA_PKGS_DIRS"],["*-*-*.tar.bz2","*-*-*.conda",`cache/${nA}.*`]))},{name:"composer",isSafe:true,
what:"Composer's cache",why:"fetched again when it is needed",owned:mt(["~/.composer/cache","~/.cache/composer","$XDG_CA\
CHE_HOME/composer","$COMPOSER_HOME/cache","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:true,what:"\
logs of package managers and rotated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slack\
ware's package database",why:"programs that write to a log file still find it; links are kept",owned:["var/log/apt/*","v\
ar/log/dpkg.log","var/log/alternatives.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(
t=>[`var/log/**/${t}`,`!var/log/**/${t}/**`]),...bb],empties:["var/log/**",...bb],filesOnly:true,keepsSymlinks:true},{name:"\
tmp",isSafe:true,what:"the content of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definitio\
n",owned:["tmp/*","var/tmp/*","var/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{
name:"uv",isSafe:false,what:"uv's cache, unless symlinks from outside point into it",why:"environments may consist of li\
nks into it, and builds start from it",owned:mt(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],hl.map(t=>`*-${t}`)),
skippedIfLinked:true,usedBy:{commands:["uvx","uv"]}},{name:"pnpm",isSafe:false,what:"pnpm's store, unless symlinks from \
outside point into it",why:"later installs link from it, and projects may consist of links into it",owned:mt(["~/.local/\
share/pnpm/store","$XDG_DATA_HOME/pnpm/store","$PNPM_HOME/store","~/.pnpm-store"],hl),skippedIfLinked:true,usedBy:{commands:[
"pnpx","pnx","pnpm dlx"]}},{name:"cargo",isSafe:false,what:"Cargo's registry and git checkouts; programs that it install\
ed are kept",why:"builds start from it: a later `cargo build` fetches everything again",owned:mt(["~/.cargo","$CARGO_HOM\
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
umentation, info pages, lintian overrides; copyright files are kept",why:"a reader may want them",drops:gl(["doc/*","inf\
o/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:true},{name:"man",isSafe:false,what:"manual pages; the \
directories of their sections are kept, since packages need them to install",why:"a reader may want them",drops:gl(["man\
/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"locales",isSafe:false,what:"translated messages\
, except those for the image’s own LANG; compiled locales are kept",why:"programs speak English",drops:gl(["locale/*",
"!locale/locale.alias","!locale/languages","!locale/all_languages","!locale/currency","!locale/l10n","!locale/$LOCALE"])},
{name:"pycache",isSafe:false,what:"Python's compiled modules",why:"the first start is slower, and so is every start if t\
hey cannot be written",owned:["**/__pycache__/*"]}];function Mn(t){return pt.find(e=>e.name===t)}function mt(t,e){return t.
flatMap(n=>e.map(r=>`${n}/${r}`))}function gl(t){return["usr/share","usr/local/share"].flatMap(e=>t.map(n=>n.startsWith(
"!")?`!${e}/${n.slice(1)}`:`${e}/${n}`))}var ht="auto";var rA=/^true$/i;var iA=/^false$/i;var oA=/^(?:yes|on|1|all|safe|default)$/i;function yl(t){return t.split(
/[\n,]/).map(e=>e.trim()).filter(e=>e!=="")}function po(t){const e=yl(t);if(e.length===1&&iA.test(e[0]??""))return[];return e.
map(n=>rA.test(n)?ht:n)}function Sb(t){const e=po(t);const n=new Set;const r=new Set;for(const i of e){const o=i.startsWith(
"-");for(const s of sA(o?i.slice(1).trim():i))(o?r:n).add(s)}if(n.size===0&&r.size>0){throw new m("BAD_INPUT",`The ${v("\
clean")} only excludes presets (${e.join(", ")}) and selects none.`,{hint:`Write ${k("clean",[ht,...e].join(", "))}.`})}
return pt.filter(i=>n.has(i)&&!r.has(i))}function sA(t){if(t===ht)return pt.filter(({isSafe:o})=>o);const e=Mn(t);if(e!==
void 0)return[e];const n=[ht,...pt.map(({name:o})=>o)];const r=oA.test(t)?ht:wb(t,n);const i=r===void 0?"":` Did you mea\
n ${JSON.stringify(r)}?`;throw new m("BAD_INPUT",`The ${v("clean")} must be a list of presets, but ${_(Buffer.from(t))} \
is not one.${i}`,{hint:`Presets: ${n.join(", ")}.`})}var aA=["docs","man","locales","pycache"];var dA=1e6;var cA=.01;var fA=1e5;var Ga=class{#e;#t;#n=0;#r;#i=false;constructor({
active:e,words:n,excludes:r,env:i,volumes:o,references:s=mn}){this.#e=new zr({presets:pt.filter(a=>(a.isSafe||aA.includes(
a.name))&&!e.includes(a)&&!n.some(d=>d.replace(/^-\s*/,"")===a.name)),excludes:r.filter(({isException:a})=>a),places:$a(
void 0,i),volumes:o,references:s});this.#t=this.#e.presets.flatMap(({owned:a,drops:d,empties:c})=>[...a,...d,...c]).filter(
({isException:a})=>!a)}begin(e,n){const r=fn(e,n);if(r===0)return;this.#n+=r;const i=B(e.name);if(this.#o(i.slice(0,Math.
max(0,i.lastIndexOf("/")))))Ot(this.#e.decisionFor(i,e.typeFlag).count,1,r)}#o(e){if(e!==this.#r){this.#r=e;this.#i=ib(this.#t,
e)}return this.#i}data(){}end(){}get found(){const e=Math.min(dA,Math.max(fA,this.#n*cA));return this.#e.counts.filter(({
bytes:n})=>n>=e).map(({name:n,bytes:r})=>({name:n,bytes:r})).sort((n,r)=>r.bytes-n.bytes)}};function Va(t,e){const n=t.length===
0?[ht]:t;const r=o=>n.includes(ht)&&pt.some(s=>s.name===o&&s.isSafe);const i=e.map(({name:o})=>o).filter(o=>!r(o));return[
...n,...i].join(", ")}var uA=1;var lA=1e3;var mA=2e3;function kb(t,e){const{source:n,options:r,engine:i,ms:o}=e;const s=t.budgets.every(({isMet:a})=>a);
return{version:uA,tool:`docker-flatten ${$r}`,ok:s,dryRun:r.dryRun,source:{reference:n.reference,id:n.id,container:n.ofContainer??
null,platform:n.platforms.map(O).join(", "),layers:t.oldLayers,bytes:t.oldBytes,packedBytes:t.oldPackedBytes??null,steps:t.
oldHistory?.length??null,history:Ka(t.oldHistory)},result:{tags:s?[...r.tagTexts]:[],imageId:t.imageId??null,configDigest:t.
configDigest??null,digest:t.digest??null,pushed:t.pushed.map(({name:a,digest:d})=>({name:a,digest:d})),written:t.written.
map(({name:a,digest:d})=>({name:a,digest:d})),verifiedEntries:t.checks.verifiedEntries??null,testPassed:t.checks.isTested?
true:null,layers:t.newLayers,bytes:t.newBytes,packedBytes:t.newPackedBytes??null,steps:t.newHistory?.length??null,history:Ka(
t.newHistory),directories:Pb(t.directories)},platforms:t.platforms.map(a=>pA(a,t.platforms.length>1)),engine:i===void 0?
null:{version:i.version,store:i.store.kind},sizes:n.countsBlocks?"blocks":"bytes",savedBytes:t.savedBytes,savedPercent:Number(
t.savedPercent),hiddenBytes:t.savedBytes-jr(t),cleanedBytes:jr(t),rules:t.rules.map(({kind:a,name:d,entries:c,bytes:f})=>({
kind:a,name:d,entries:c,bytes:f})),commands:t.commands.map(({name:a,ms:d,bytes:c})=>({name:a,seconds:xb(d),bytes:c??null})),
kept:[...t.spared.map(({what:a,why:d,entries:c,bytes:f})=>({what:a,why:d??null,entries:c,bytes:f})),...t.skippedPresets.
map(a=>({what:`the cache of ${a}`,why:"symlinks outside it point into it",entries:null,bytes:null}))],suggestions:t.suggestions?.
map(({name:a,bytes:d})=>({name:a,bytes:d}))??null,suggestedClean:t.suggestions?.length?Va(r.cleanWords,t.suggestions):null,
budgets:t.budgets.map(({input:a,wanted:d,seen:c,isMet:f})=>({input:a,wanted:d,seen:c,met:f})),cacheHit:t.cacheHit??null,
backup:r.dryRun?null:r.backup??null,seconds:xb(o)}}function pA(t,e){return{platform:t.platform,oldBytes:t.oldBytes,newBytes:t.
newBytes,savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),oldLayers:t.oldLayers,newLayers:t.newLayers,oldPackedBytes:t.
oldPackedBytes??null,newPackedBytes:t.newPackedBytes??null,configDigest:t.configDigest??null,cleanedBytes:jr(t),verifiedEntries:t.
checks.verifiedEntries??null,cacheHit:t.cacheHit??null,oldHistory:e?Ka(t.oldHistory):null,newHistory:e?Ka(t.newHistory):
null,directories:e?Pb(t.directories):null}}function Pb(t){return t?.map(({path:e,bytes:n,files:r})=>({path:e,bytes:n,files:r}))??
null}function Ka(t){if(t===void 0)return null;return t.slice(-lA).map(({command:e,bytes:n,hasLayer:r})=>({command:le(e,mA),
bytes:n,layer:r}))}function jr({rules:t,commands:e}){return[...t,...e].reduce((n,{bytes:r})=>n+(r??0),0)}function Ib(t,e){
const{source:n,result:r}=t;return{title:[n.reference,...r.tags.slice(0,1)].join(" → "),headline:$f({oldBytes:n.bytes,newBytes:r.
bytes,oldLayers:n.layers,newLayers:r.layers}),oldBytes:n.bytes,newBytes:r.bytes,hiddenBytes:t.hiddenBytes,groups:e?.groups??
[],result:e?.result??["",0,-1,[]],dropped:e?.dropped??["",0,-1,[]],notes:e?.notes??[]}}function xb(t){return Math.round(
t)/1e3}import{Readable as eC}from"node:stream";import{Writable as hA}from"node:stream";var Tb=32*1024*1024;var Wr=class{sink;#e;#t=[];#n=[];#r=0;#i=0;constructor(e,n=()=>{}){this.#e=e;this.sink=new hA({write:(r,i,o)=>{
this.#n.push(Buffer.from(r));this.#i+=r.length;o();n()}})}get isEmpty(){return this.#t.length===0}get isComplete(){return!this.
isEmpty&&this.#i>=this.#r}hold(e){if(e.sizeBytes>this.#e){throw new m("TAR_LIMIT",`An entry is ${e.sizeBytes} bytes long\
, but at most ${this.#e} were expected.`,{hint:xe})}const n=Buffer.from(e.header);const{typeFlag:r}=e;const i=e.extensions.
reduce((a,d)=>a+d.length,R);const o=he(e.sizeBytes);const s={typeFlag:r,mtimeSeconds:Ht(n),header:n,extensions:[...e.extensions]};
this.#t.push({entry:s,headBytes:i,dataBytes:o});this.#r+=i+o;if(this.#r>Tb){throw new m("TAR_LIMIT",`Entries exceed ${Tb}\
 bytes in total, but only a few short ones were expected.`,{hint:xe})}return"keep"}entries(){const e=Buffer.concat(this.#n);
let n=0;return this.#t.map(({entry:r,headBytes:i,dataBytes:o})=>{const s=n+i;n=s+o;return{...r,data:e.subarray(s,n)}})}};import{pipeline as yA}from"node:stream/promises";import{Writable as gA}from"node:stream";function Ya(){return new gA({highWaterMark:1024*1024,write:(t,e,n)=>n()})}async function Un(t,e,n,r=Ya()){await yA(e,n,r,{signal:t}).catch(i=>{if(!t.aborted)throw i})}async function Jr(t,e){const n=new AbortController;const r=new Wr(e,()=>{if(r.isComplete)n.abort()});const i=new J(o=>r.
isEmpty?r.hold(o):"drop");await Un(n.signal,t,i,r.sink);return r.entries()[0]}async function vb(t){const e=new AbortController;
let n;const r=new J(i=>{n??={...i,name:Buffer.from(i.name),header:Buffer.from(i.header)};e.abort();return"drop"});await Un(
e.signal,t,r);return n}function Te(t,e){return Bb(t,"name",e)}function qa(t,e){return Bb(t,"linkName",e)}function _b(t,e,n){return Ob(Ob(t,"uid",
e),"gid",n)}function Ob({extensions:t,header:e},n,r){const i=We(t).pax.has(n);if(r<=rf||!i){return{extensions:i?wl(t,n):
t,header:of(e,n,r)}}const o=new Map([[n,String(r)]]);const s=a=>Sf(a,o);return{extensions:Qa(t,s),header:of(e,n,0)}}function Xa(t){
const{pax:e,longName:n}=We(t.extensions);const r=n===void 0?Be(e.get(Rb)):void 0;const{extensions:i,header:o}=r===void 0?
t:Te(t,r);const s=a=>a==="size"||a.startsWith("GNU.sparse.");return{extensions:Za(i,s),header:Bi(Gp(o),0)}}function wl(t,e){
return Qa(t,n=>Th(n,e))}function Za(t,e){return Qa(t,n=>Ef(n,e))}function Qa(t,e){const n=Os(t);const r=n.findLast(({typeFlag:i})=>i===
ke.pax);return n.flatMap(i=>{const{typeFlag:o,block:s,data:a}=i;if(o===ke.pax)return i===r?wA(i,e):[];return a===void 0?
[s]:[s,a]})}function wA({block:t,data:e,sizeBytes:n},r){if(e===void 0)return[];const i=e.subarray(0,n);const o=r(i);if(o.
equals(i))return[t,e];return o.length===0?[]:[Bi(t,o.length),Ab(o)]}var Rb="GNU.sparse.name";var bA={name:{records:["pat\
h",Rb],gnuType:ke.gnuLongName},linkName:{records:["linkpath"],gnuType:ke.gnuLongLink}};function Bb(t,e,n){const{records:r,
gnuType:i}=bA[e];const[o,...s]=r;const a=os(t.header,e,n);const d=a===void 0&&We(t.extensions).pax.has(o);const c=d?s:r;
const f=Os(Za(t.extensions,p=>c.includes(p))).filter(({typeFlag:p})=>p!==i).flatMap(({block:p,data:h})=>h===void 0?[p]:[
p,h]);if(a!==void 0)return{extensions:f,header:a};const u=os(t.header,e,n.subarray(0,R),true)??t.header;if(d){const p=h=>Sf(
h,new Map([[o,n]]));return{extensions:Qa(f,p),header:u}}const l=Buffer.concat([n,Buffer.alloc(1)]);return{extensions:[...f,
Yp(i,l.length),Ab(l)],header:u}}function Ab(t){return Buffer.concat([t,Buffer.alloc(he(t.length)-t.length)])}import{createHash as SA}from"node:crypto";import{createGunzip as xA,createZstdDecompress as kA}from"node:zlib";var Nb=4247762216;var EA=407710288;var Cb={rle:1,reserved:3};function Lb(t){if(t.length<4)return false;const e=t.readUInt32LE(
0);return e===Nb||$b(e)}function $b(t){return(t&4294967280)>>>0===EA}var ed=class{#e="magic";#t=4;#n=Buffer.alloc(4);#r=0;#i=false;#o=false;get isBetweenFrames(){
return this.#e==="magic"&&this.#r===0}*split(e){let n=0;let r=0;while(r<e.length){const i=this.#e==="skipped"||this.#e===
"header"||this.#e==="block"||this.#e==="checksum";const o=Math.min(this.#t,e.length-r);const s=this.#e==="skipped"||this.#e===
"skipped size";if(!i)this.#s(e.subarray(r,r+o));r+=o;this.#t-=o;if(s)n=r;if(this.#t>0)break;const a=this.#e==="magic";this.#d();
if(this.#e==="skipped size")n=r;else if(a&&r-n<4){yield Buffer.from(this.#n);n=r}if(this.#e==="magic"&&r>n){yield e.subarray(
n,r);n=r}}if(this.#e!=="magic"&&r>n)yield e.subarray(n,r)}#s(e){e.copy(this.#n,this.#r);this.#r+=e.length}#a(e,n){this.#e=
e;this.#t=n;this.#r=0}#d(){const e=this.#n;switch(this.#e){case"magic":{const n=e.readUInt32LE(0);if($b(n))this.#a("skip\
ped size",4);else if(n===Nb)this.#a("descriptor",1);else throw new RangeError("bytes that are not a zstd frame follow it\
s last frame");return}case"skipped size":{const n=e.readUInt32LE(0);this.#a(n===0?"magic":"skipped",n===0?4:n);return}case"\
descriptor":this.#a("header",this.#u(e[0]??0));return;case"header":this.#a("block header",3);return;case"block header":{
const n=e.readUIntLE(0,3);const r=n>>1&3;if(r===Cb.reserved)throw new RangeError("a zstd block has an unknown type");this.#o=
(n&1)===1;const i=r===Cb.rle?1:n>>3;if(i>0)this.#a("block",i);else this.#c();return}case"block":this.#c();return;case"sk\
ipped":case"checksum":this.#a("magic",4);return}}#c(){if(!this.#o)this.#a("block header",3);else if(this.#i)this.#a("che\
cksum",4);else this.#a("magic",4)}#u(e){const n=(e&32)!==0;this.#i=(e&4)!==0;const r=[0,1,2,4][e&3]??0;const i=[n?1:0,2,
4,8][e>>6]??0;return(n?0:1)+r+i}};var Ub=1024*1024;var PA=4*Ub;var IA=6;var Db=["drain","end","close"];function td(t,e){return new bl(t,e)}var bl=class{chunks;packedBytes=0;tarBytes=0;packing;#e;#t;#n;constructor(e,n){
this.#e=e;this.#t=n;this.#n=Fb(e.descriptor.digest);this.chunks=this.#i()}get#r(){return this.#e.descriptor.digest}async*#i(){
const{descriptor:e,diffId:n}=this.#e;const r=await this.#e.open(this.#t.signal);try{const i=this.#o(r);const o=await OA(
i);this.packing=RA(o,this.#r);const s=this.packing==="none"&&n===e.digest;const a=this.#t.checksDiffId&&!s?Fb(n):void 0;
for await(const c of this.#a(o,i)){a?.update(c);this.tarBytes+=c.length;yield c}this.#s();const d=a&&Mb(a,n);if(d!==void 0&&
d!==n)throw q(this.#r,`unpacks to ${d}, but the image's config says ${n}`)}finally{r.destroy()}}async*#o(e){const{sizeBytes:n}=this.#e.
descriptor;for await(const r of e){this.packedBytes+=r.length;if(this.packedBytes>n)throw q(this.#r,Wt(this.packedBytes,
n));this.#n.update(r);yield r}}#s(){const{sizeBytes:e}=this.#e.descriptor;if(this.packedBytes!==e)throw q(this.#r,Wt(this.
packedBytes,e));const n=Mb(this.#n,this.#r);if(n!==this.#r)throw q(this.#r,`has the digest ${n}`)}async*#a(e,n){if(this.
packing==="none"){if(e.length>0)yield e;yield*n;return}const r=this.packing==="gzip";const i={chunkSize:Ub,readableHighWaterMark:PA};
const o=r?xA(i):kA(i);const s=r?TA(o,e,n):vA(o,e,n);s.catch(a=>o.destroy(a));o.on("error",()=>{});try{for await(const a of o.
iterator({destroyOnReturn:false}))yield a;await s}catch(a){throw this.#d(a)}finally{o.destroy()}}#d(e){const n=e.code;const r=e instanceof
m;const i=typeof n==="string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(n);if(r||!i&&!(e instanceof RangeError))return e;const o=n===
"Z_BUF_ERROR";return q(this.#r,o?`ends in the middle of its ${this.packing} stream`:`is not a readable ${this.packing} s\
tream (${E(e)})`)}};async function TA(t,e,n){let r=false;const i=new Promise(d=>{t.once("end",()=>{r=true});for(const c of[
"end","close"])t.once(c,d)});let o=0;let s=0;const a=async d=>{const c=d.findLastIndex(f=>f!==0);if(c!==-1)s=o+c+1;o+=d.
length;if(!r)await El(t,d)};await a(e);for await(const d of n)await a(d);t.end();await i;if(s>t.bytesWritten)throw new RangeError(
"bytes that are not a gzip member follow its last member")}async function vA(t,e,n){const r=new ed;for(const i of r.split(
e))await El(t,i);for await(const i of n)for(const o of r.split(i))await El(t,o);if(!r.isBetweenFrames)throw new RangeError(
"its last frame is incomplete");t.end()}async function El(t,e){if(t.destroyed)throw new Error("the stream was closed");if(e.
length===0||t.write(e))return;await new Promise(n=>{const r=()=>{for(const i of Db)t.off(i,r);n()};for(const i of Db)t.on(
i,r)})}async function OA(t){const e=[];let n=0;while(n<IA){const{done:r,value:i}=await t.next();if(r===true)break;e.push(
i);n+=i.length}return e.length===1?e[0]??Buffer.alloc(0):Buffer.concat(e)}var _A=[["bzip2","BZh"],["xz","ý7zXZ\0"]];function RA(t,e){
if(t[0]===31&&t[1]===139)return"gzip";if(Lb(t))return"zstd";const n=t.toString("latin1");const r=_A.find(([,i])=>n.startsWith(
i));if(r!==void 0)throw new m("UNSUPPORTED_IMAGE",`The layer ${e} is packed with ${r[0]}, but only gzip, zstd and unpack\
ed layers can be read.`,{hint:'Copy the image with "skopeo copy --dest-compress-format gzip" first.'});return"none"}function Fb(t){
const e=kt(t)?.algorithm;if(e===void 0)throw q(t,"has a digest that cannot be checked");return SA(e)}function Mb(t,e){return`${e.
slice(0,e.indexOf(":"))}:${t.digest("hex")}`}var Sl=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/;
var xl=5;var _t=class{#e=new Set;#t=0;static isIn({pax:e}){if(e.size===0)return false;for(const n of e.keys())if(Sl.test(
n))return true;return false}static remove(e){return{header:e.header,extensions:Za(e.extensions,n=>Sl.test(n))}}note({pax:e}){
this.#t++;if(this.#e.size>xl)return;for(const n of e.keys())if(Sl.test(n))this.#e.add(n.replace(/^(?:\w+\.xattr|RHT)\./,
""))}get notice(){if(this.#t===0)return void 0;const e=[...this.#e];const n=e.slice(0,xl).join(", ")+(e.length>xl?", …":
"");return`Left out extended attributes that belong to the machine that built the image (${n}) from ${this.#t} ${this.#t===
1?"entry":"entries"}.`}};function ve(t){return new m("LAYER_INVALID",`A layer of the image cannot be applied: ${t}.`,{hint:"The image is damaged,\
 or the program that made it has a bug. Build it again with another builder."})}function Hb(t){return ve(`the tar stream\
 of ${t} ends within an entry`)}var gt=4095;var Hn=255;var nd=40;var kl=1e7;var Pl=1e4;var Il=256*1024**2;var Tl=192*1024**2;var vl=5e8;var Ol=64*1024**
3;var _l=500;function we(t){return new m("TAR_LIMIT",t,{hint:xe})}var pe=47;var rd=46;function Rl(t){let e=t.length;while(e>0&&t[e-1]===pe)e--;let n=0;while(n<e&&BA(t,n,e))n+=t[n]===pe?1:
2;const r=t.subarray(n,e);const i=AA(r)?r:CA(r,t);if(i.length>gt)throw we(`A path of the image has ${i.length} bytes, bu\
t at most ${gt} are possible: ${_(i)}.`);return i}function ho(t,e){if(t.length===e.length)return t.equals(e);const n=t[0]===
rd&&t[1]===pe&&t.length===e.length+2;return n&&t.compare(e,0,e.length,2)===0}function BA(t,e,n){return t[e]===pe||t[e]===
rd&&e+1<n&&t[e+1]===pe}function AA(t){let e=0;for(let n=0;n<=t.length;n++){const r=t[n];if(r===0)return false;if(n<t.length&&
r!==pe)continue;const i=n-e;if(i>Hn)return false;if(i<=2&&t[e]===rd&&(i===1||t[e+1]===rd))return false;if(i===0&&t.length>
0)return false;e=n+1}return true}function CA(t,e){if(t.includes(0))throw ve(`the name ${_(e)} contains a NUL`);const n=[];
for(const r of t.toString("latin1").split("/")){if(r===""||r===".")continue;if(r.length>Hn)throw we(`A name of the image\
 has ${r.length} bytes, but at most ${Hn} are possible: ${_(Buffer.from(r,"latin1"))}.`);if(r!=="..")n.push(r);else if(n.
pop()===void 0)throw ve(`the path ${_(e)} leads out of the image`)}return Buffer.from(n.join("/"),"latin1")}var NA=64*1024;var zb=1024*1024;var id=class{#e=[];#t;#n=0;add(e){if(e.length<NA){if(this.#n+e.length>zb)this.#r();this.#t??=
Buffer.allocUnsafeSlow(zb);this.#n+=e.copy(this.#t,this.#n);return}this.#r();this.#e.push(e)}take(){const e=this.#e;this.#e=
[];return e}end(){this.#r();return this.take()}#r(){if(this.#t===void 0)return;this.#e.push(this.#t.subarray(0,this.#n));
this.#t=void 0;this.#n=0}};import{randomInt as LA}from"node:crypto";var yo=20;var Gr=2**yo;var go=Gr-1;var od=class{#e=[];#t=0;add(e,n,r){const i=r-n;if(i>gt)throw new RangeError("a text i\
s longer than any path");if((this.#t&go)+i>Gr||this.#t===this.#e.length*Gr){this.#t=this.#e.length*Gr;if(this.#t+Gr>Il)throw we(
`The image's names and link targets exceed ${Il} bytes in total.`);this.#e.push(Buffer.allocUnsafeSlow(Gr))}const o=this.#t;
e.copy(this.#e[o>>yo],o&go,n,r);this.#t+=i;return o}get(e,n){const r=e&go;return this.#e[e>>yo].subarray(r,r+n)}copy(e,n,r,i){
const o=e&go;const s=this.#e[e>>yo];if(n>32)s.copy(r,i,o,o+n);else for(let a=0;a<n;a++)r[i+a]=s[o+a];return i+n}equals(e,n,r,i){
const o=e&go;const s=this.#e[e>>yo];for(let a=0;a<n;a++)if(s[o+a]!==r[i+a])return false;return true}};var U=0;var D=-1;var A={directory:0,file:1,symlink:2,special:3};var Oe=1024;var $A=.6;var DA=LA(2**32);var sd=class{texts=new od;count=0;parent=new Int32Array(
Oe);kind=new Uint8Array(Oe);dead=new Uint8Array(Oe);touched=new Uint16Array(Oe);layer=new Uint16Array(Oe);ordinal=new Uint32Array(
Oe);inode=new Int32Array(Oe);head=new Uint32Array(Oe);extra=new Uint32Array(Oe);extraLength=new Uint16Array(Oe);place=new Uint32Array(
Oe);pathBytes=new Uint16Array(Oe);#e=new Uint32Array(Oe);#t=new Uint8Array(Oe);#n=new Int32Array(4*Oe);#r=0;constructor(){
this.count=1;this.parent[U]=D;this.inode[U]=U}find(e,n,r,i){const o=this.#n[this.#i(e,n,r,i)]-1;return o<0||this.dead[o]===
1?D:o}add({parent:e,bytes:n,start:r,end:i,kind:o,layer:s}){const a=this.count;if(a===this.parent.length)this.#s();const d=this.
pathBytes[e];const c=d+(d===0?0:1)+(i-r);if(i-r>Hn||c>gt)throw we(`A path of the image is longer than ${gt} bytes, or co\
ntains a name of more than ${Hn} bytes.`);this.parent[a]=e;this.kind[a]=o;this.touched[a]=s;this.inode[a]=a;this.pathBytes[a]=
c;this.#e[a]=this.texts.add(n,r,i);this.#t[a]=i-r;this.count++;const f=this.#i(e,n,r,i);const u=this.#n[f];if(u===0)this.#r++;else
this.dead[u-1]=1;this.#n[f]=a+1;if(this.#r>this.#n.length*$A)this.#o();return a}pathOf(e,n=false){const r=this.pathBytes[e];
const i=Buffer.allocUnsafe(r+(n?1:0));if(n)i[r]=47;let o=r;for(let s=e;s!==U;s=this.parent[s]){const a=this.#t[s];this.texts.
copy(this.#e[s],a,i,o-a);o-=a+1;if(o>=0)i[o]=47}return i}targetOf(e){return this.texts.get(this.extra[e],this.extraLength[e])}hiddenBelow(e){
let n=0;for(let r=e;r!==D;r=this.parent[r])n=Math.max(n,this.extra[r]);return n}#i(e,n,r,i){const o=this.#n.length-1;const s=i-
r;let a=FA(e,n,r,i)&o;for(;;){const d=this.#n[a]-1;if(d<0)return a;if(this.parent[d]===e&&this.#t[d]===s&&this.texts.equals(
this.#e[d],s,n,r))return a;a=a+1&o}}#o(){const e=this.#n.filter(n=>n>0&&this.dead[n-1]===0);this.#n=new Int32Array(this.#n.
length*2);this.#r=e.length;for(const n of e){const r=n-1;const i=this.texts.get(this.#e[r],this.#t[r]);this.#n[this.#i(this.
parent[r],i,0,i.length)]=n}}#s(){const e=this.parent.length*2;this.parent=Le(this.parent,new Int32Array(e));this.kind=Le(
this.kind,new Uint8Array(e));this.dead=Le(this.dead,new Uint8Array(e));this.touched=Le(this.touched,new Uint16Array(e));
this.layer=Le(this.layer,new Uint16Array(e));this.ordinal=Le(this.ordinal,new Uint32Array(e));this.inode=Le(this.inode,new Int32Array(
e));this.head=Le(this.head,new Uint32Array(e));this.extra=Le(this.extra,new Uint32Array(e));this.extraLength=Le(this.extraLength,
new Uint16Array(e));this.place=Le(this.place,new Uint32Array(e));this.pathBytes=Le(this.pathBytes,new Uint16Array(e));this.#e=
Le(this.#e,new Uint32Array(e));this.#t=Le(this.#t,new Uint8Array(e))}};function Le(t,e){e.set(t);return e}function FA(t,e,n,r){
let i=Math.imul(t^DA,3432918353);for(let o=n;o<r;o++){i=Math.imul(i^e[o],1540483477);i^=i>>>15}i=Math.imul(i^i>>>16,2246822507);
return(i^i>>>13)>>>0}var MA=64;async function*jb(t,e,n,r){const i=new Bl(t,e);const o=new id;const s=(a,d)=>{r?.add(a.length,i.originOf(a,d));
o.add(a)};for(const a of i.top())s(a);yield*o.end();for(const[a,d]of t.layers.entries()){if(!i.beginLayer(a+1))continue;
const c=new Qt({begin:(u,l)=>i.begin(u,l),emit:s},{dropsGlobals:true,ignoresTrailer:true});const f=td(d,{checksDiffId:false,
signal:n});for await(const u of f.chunks){n.throwIfAborted();c.consume(u);yield*o.take();if(e.top!==U&&i.isLayerDone(c))
break}}for(;;){const a=i.moreDirectories();if(a.length===0)break;for(const d of a)s(d);yield*o.take()}yield*o.end()}var Bl=class{#e;#t;#n;#r;#i;#o=0;#s=0;#a=0;#d=true;#c;#u=new WeakMap;constructor(e,n){
const{tree:r}=e;this.#e=e;this.#t=r;this.#n=n;this.#r=new Uint8Array(r.count);this.#r[U]=1;this.#i=n.top;const i=r.parent[n.
top];this.#c=i>U?r.pathBytes[i]+1:0;this.#l()}top(){const{top:e}=this.#n;return this.#t.kind[e]===A.directory?this.#p(e):
[]}beginLayer(e){this.#s=e;this.#a=0;return this.#f}get#f(){return this.#o<this.#t.count&&this.#t.layer[this.#o]===this.#s}isLayerDone(e){
return!this.#f&&(this.#d||e.isBetweenEntries)}begin(e,n){const r=this.#a++;this.#d=!this.#f||this.#t.ordinal[this.#o]!==
r;if(this.#d)return kr;const i=this.#o++;this.#l();const o=this.#t.inode[i];const s=this.#n.carrier[o];const a=o===i?s:i;
const d=this.#m(i);d.push(...this.#p(this.#t.parent[a]));let c=e;if(_t.isIn(n))c=_t.remove(c);const f=this.#y(a);if(!this.#g(
e.name,f))c=Te(c,f);if(a!==s){const u=this.#y(s);if(!this.#g(On(e.header,n),u))c=qa(c,u)}if(c===e&&d.length===0)return pa;
return{blocks:[...d,...c.extensions,c.header],keepsData:true}}moreDirectories(){return this.#m(this.#t.count)}originOf(e,n){
if(n===void 0)return this.#u.get(e);return{stream:this.#s-1,offset:n}}#l(){const{kind:e,inode:n,count:r}=this.#t;const{carrier:i,
isSelected:o}=this.#n;for(;this.#o<r;this.#o++){const s=this.#o;if(e[s]===A.directory)continue;const a=n[s];const d=i[a];
if(a===s?d!==D:o[s]===1&&d!==s)return}}#m(e){const{kind:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let o=0;this.#i<
e;this.#i++){const s=this.#i;if(n[s]!==A.directory||r[s]===0||this.#r[s]===1)continue;if(o++===MA)break;this.#h(s,i)}return i}#p(e){
const{parent:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let s=e;s>U&&r[s]===1&&this.#r[s]===0;s=n[s])i.push(s);
const o=[];for(const s of i.reverse())this.#h(s,o);return o}#h(e,n){this.#r[e]=1;const r=this.#n.top===U;const i=Al(this.#e,
e,r?void 0:this.#c);const o=this.#t.place[e];let s=(o-1)*R;for(const a of[...i.extensions,i.header]){if(o>0&&r)this.#u.set(
a,{stream:this.#t.layer[e]-1,offset:s});s+=a.length;n.push(a)}}#g(e,n){return this.#n.top===U?ho(e,n):e.equals(n)}#y(e){
return this.#t.pathOf(e).subarray(this.#c)}};function Al({tree:t,heads:e},n,r){const i=t.head[n];const o=t.pathOf(n,t.kind[n]===
A.directory).subarray(r);if(i===0)return Te({extensions:[],header:Kp()},o);const s=e.get(i);if(r===void 0)return s;const a=dr(
Ye(s.header,0),We(s.extensions));return a.equals(o)?s:Te(s,o)}var ad=class{#e;#t=0;#n=0;#r=Buffer.alloc(0);#i=D;#o=0;constructor(e){this.#e=e}beginLayer(e){this.#t=e;this.forget()}forget(){
this.#i=D}childOf(e,n,r){return this.#a(this.#e.find(e,n,r,n.length),this.#s(e))}directoryOf(e,n,r){if(n<=0)return U;if(this.#i!==
D&&r==="create"&&UA(this.#r,e,n))return this.#i;const i={directory:U,hidden:this.#s(U),links:0};if(!this.#d(i,e.subarray(
0,n),r))return D;if(r==="create"){this.#r=Buffer.from(e.subarray(0,n));this.#i=i.directory;this.#o=i.hidden}return i.directory}#s(e){
return e===this.#i?this.#o:this.#e.hiddenBelow(e)}#a(e,n){return e===D||this.#e.touched[e]<n?D:e}#d(e,n,r){for(let i=0;i<
n.length;){const o=n.indexOf(pe,i);const s=o===-1?n.length:o;if(s>i&&!this.#c(e,n,[i,s],r))return false;i=s+1}return true}#c(e,n,[
r,i],o){const s=this.#e;if(++this.#n>vl)throw we(`The image's paths have more than ${vl} parts in total.`);if(n[r]===46&&
i-r<=2){if(i-r===1)return true;if(n[r+1]===46){this.#u(e,n);return true}}const a=this.#a(s.find(e.directory,n,r,i),e.hidden);
if(a===D)return o==="create"&&this.#f(e,n,r,i);const d=s.kind[a];const c=s.touched[a]===this.#t;if(d===A.directory){if(o===
"create")s.touched[a]=this.#t;e.directory=a;e.hidden=Math.max(e.hidden,s.extra[a]);return true}if(d===A.symlink&&(c||o===
"link")){const f=s.targetOf(s.inode[a]);if(++e.links>nd)throw ve(`the symbolic links of ${_(n)} form a loop`);if(f[0]===
pe){e.directory=U;e.hidden=s.hiddenBelow(U)}return this.#d(e,f,o)}if(o!=="create")return false;if(c)throw ve(`an entry i\
s below ${_(s.pathOf(a))}, which is a file in the same layer`);return this.#f(e,n,r,i)}#u(e,n){if(e.directory===U)throw ve(
`the symbolic link to ${_(n)} leads out of the image`);e.directory=this.#e.parent[e.directory];e.hidden=this.#e.hiddenBelow(
e.directory)}#f(e,n,r,i){const o=e.directory;const s=A.directory;e.directory=this.#e.add({parent:o,bytes:n,start:r,end:i,
kind:s,layer:this.#t});return true}};function UA(t,e,n){return t.length===n&&t.compare(e,0,n)===0}var dd=Buffer.from(".wh.");var Wb=Buffer.from(".wh..wh..opq");var HA=Buffer.from(".wh..wh.");var zA={"0":A.file,S:A.file,
"2":A.symlink,"3":A.special,"4":A.special,"5":A.directory,"6":A.special};var cd=class{attributes=new _t;#e;#t;#n;#r=0;#i=0;#o=0;#s=0;#a=[];constructor(e,n){
this.#e=e;this.#t=n;this.#n=new ad(e)}beginLayer(){this.#r++;this.#i=0;this.#s=this.#e.count;this.#a=[];this.#n.beginLayer(
this.#r)}endLayer(){const{dead:e,parent:n,count:r}=this.#e;let i=0;for(let o=this.#s;o<r;o++){if(this.#d(n[o]))e[o]=1;if(e[o]===
0)i+=this.#a[o-this.#s]??0}return i}#d(e){const{dead:n,parent:r}=this.#e;for(let i=e;i!==D;i=r[i]){if(n[i]===1)return true;
if(i>=this.#s)return false}return false}apply(e,n,r){const i=this.#i++;if(++this.#o>kl)throw we(`The image's layers have\
 more than ${kl} entries.`);const o=Rl(e.name);const s=o.lastIndexOf(pe)+1;if(Cl(o,0,HA)&&!Gb(o,0))return;if(Cl(o,s,dd))
this.#c(o,s);else if(o.length===0)jA(e);else this.#f(e,n,{path:o,start:s,ordinal:i,startBytes:r})}#c(e,n){const r=this.#e;
const i=n+dd.length;if(i===e.length)throw ve(`the whiteout ${_(e)} does not say what it deletes`);const o=this.#n.directoryOf(
e,n-1,"find");if(o===D)return;if(Gb(e,n)){this.#u(o);return}const s=this.#n.childOf(o,e,i);if(s===D)return;if(r.touched[s]!==
this.#r)r.dead[s]=1;else if(r.kind[s]===A.directory)this.#u(s);this.#n.forget()}#u(e){this.#e.extra[e]=this.#r;this.#n.forget()}#f(e,n,{
path:r,start:i,ordinal:o,startBytes:s}){WA(r);const a=this.#e;const d=_t.isIn(n);if(d)this.attributes.note(n);const c=this.#n.
directoryOf(r,i-1,"create");const f=this.#n.childOf(c,r,i);const u=Vb(e);const l=this.#r;let p=f;if(u===A.directory&&f!==
D&&a.kind[f]===A.directory){a.touched[f]=l}else{if(f!==D){a.dead[f]=1;this.#n.forget()}const x=e.typeFlag==="1"?this.#p(
e,n):D;const P=x===D?u:a.kind[x];p=a.add({parent:c,bytes:r,start:i,end:r.length,kind:P,layer:l});if(x!==D)a.inode[p]=a.inode[x]}
a.layer[p]=l;a.ordinal[p]=o;const h=!d&&ho(e.name,r);a.place[p]=h?Jb(s):0;if(e.typeFlag==="1")return;if(u===A.file)this.#l(
p,co(e,n));if(u===A.symlink)this.#m(p,On(e.header,n));if(u!==A.directory&&u!==A.symlink)return;const g=d?_t.remove(e):e;
const b=a.pathOf(p,u===A.directory);const S=ho(e.name,b);a.head[p]=this.#t.add(S?g:Te(g,b));a.place[p]=S&&g===e?Jb(s):0}#l(e,n){
this.#a[e-this.#s]=n}#m(e,n){const r=this.#e;if(n.includes(0)||n.length>gt)throw ve(`the target of the symbolic link ${_(
r.pathOf(e))} is not a valid path`);r.extra[e]=r.texts.add(n,0,n.length);r.extraLength[e]=n.length;this.#l(e,n.length)}#p(e,n){
const r=On(e.header,n);const i=Rl(r);const o=i.lastIndexOf(pe)+1;const s=this.#n.directoryOf(i,o-1,"link");const a=s===D||
i.length===0?D:this.#n.childOf(s,i,o);const d=`the hard link ${_(e.name)} leads to ${_(r)}`;if(a===D)throw ve(`${d}, whi\
ch does not exist`);if(this.#e.kind[a]===A.directory)throw ve(`${d}, which is a directory`);return a}};function Jb(t){const e=t/
R+1;return e<2**32?e:0}function jA(t){if(Vb(t)!==A.directory)throw ve(`the entry ${_(t.name)} would replace the root dir\
ectory`)}function WA(t){for(let e=t.indexOf(dd);e!==-1;e=t.indexOf(dd,e+1)){if(e>0&&t[e-1]!==pe)continue;throw new m("WH\
ITEOUT_NAME",`The image has an entry in ${_(t)}, but a layer cannot contain a name that starts with ".wh.": it would be \
read as a whiteout, which marks a deletion.`,{hint:"Rename or remove the directory where the image is built."})}}function Vb(t){
const{typeFlag:e,header:n,name:r}=t;if(e==="0"&&zp(n)&&r.at(-1)===pe)return A.directory;if(e==="1")return A.file;const i=zA[e];
if(i===void 0)throw ve(`the entry ${_(r)} has the unknown type ${JSON.stringify(e)}`);return i}function Gb(t,e){return t.
length-e===Wb.length&&Cl(t,e,Wb)}function Cl(t,e,n){if(t[e]!==46||t.length-e<n.length)return false;return t.compare(n,0,
n.length,e,e+n.length)===0}import{constants as JA,zstdCompressSync as GA,zstdDecompressSync as VA}from"node:zlib";var fd=256*1024;var KA=16;var ud=class{#e=[];#t=[];#n=0;#r;#i=1;#o=0;#s=new Map;add({extensions:e,header:n}){const r=e.reduce(
(s,{length:a})=>s+a,n.length);if(this.#o+r>fd)this.#d();const i=this.#i+this.#o/R;const o=r>fd?Buffer.allocUnsafeSlow(r):
this.#r;this.#r=o??Buffer.allocUnsafeSlow(fd);for(const s of[...e,n])this.#o+=s.copy(this.#r,this.#o);return i}get(e){let n=this.#a(
e);const r=[];for(;;){const i=n.subarray(0,R);const{typeFlag:o,sizeBytes:s}=Ye(i,0);if(!ar(o))return{extensions:r,header:i};
const a=R+he(s);r.push(i);if(s>0)r.push(n.subarray(R,a));n=n.subarray(a)}}#a(e){if(e>=this.#i)return this.#r.subarray((e-
this.#i)*R);let n=0;let r=this.#t.length-1;while(n<r){const s=n+r+1>>1;if(this.#t[s]<=e)n=s;else r=s-1}const i=this.#s.get(
n);const o=i??VA(this.#e[n]);this.#s.delete(n);this.#s.set(n,o);for(const s of this.#s.keys()){if(this.#s.size<=KA)break;
this.#s.delete(s)}return o.subarray((e-this.#t[n])*R)}#d(){if(this.#o===0)return;const e=GA(this.#r.subarray(0,this.#o),
{params:{[JA.ZSTD_c_compressionLevel]:1}});this.#n+=e.length;if(this.#n>Tl)throw we(`The image's directories have more t\
han ${Tl} bytes of headers.`);this.#e.push(Buffer.from(e));this.#t.push(this.#i);this.#i+=this.#o/R;this.#o=0;if(this.#r.
length>fd)this.#r=void 0}};function Kb(t){const{parent:e,dead:n,touched:r,extra:i,kind:o,count:s}=t;const a=new Uint8Array(s);const d=new Uint16Array(
s);a[U]=1;d[U]=i[U];for(let c=1;c<s;c++){const f=e[c];const u=d[f];if(a[f]===0||n[c]===1||r[c]<u)continue;a[c]=1;if(o[c]===
A.directory)d[c]=Math.max(u,i[c])}return a}function Vr(t,e,n){const{parent:r,kind:i,inode:o,count:s}=t;const a=n===U?e:new Uint8Array(
s);if(n!==U)a[n]=1;const d=new Int32Array(s).fill(D);for(let c=n;c<s;c++){if(e[c]===0)continue;if(n!==U&&c>n&&a[r[c]]===
1)a[c]=1;if(a[c]===0||i[c]===A.directory)continue;const f=o[c];if(d[f]===D)d[f]=c}return{top:n,isSelected:a,carrier:d}}async function Ll(t,e){for(const{descriptor:o}of t)XA(o.mediaType,o.digest);if(t.length>Pl)throw we(`The image has ${t.length}\
 layers, but at most ${Pl} are read.`);const n=new Nl(t,e);const r=t.reduce((o,{descriptor:s})=>o+s.sizeBytes,0);const i={
title:"Read the layers",doneBytes:()=>n.packedBytes,totalBytes:()=>r};return W(e.log,i,n.run())}var Nl=class{#e;#t;#n=new sd;#r=new ud;#i=new cd(
this.#n,this.#r);#o=[];#s=[];#a=[];#d=[];#c=[];#u=0;#f=0;#l;constructor(e,n){this.#e=e;this.#t=n}get packedBytes(){return this.#u+
(this.#l?.packedBytes??0)}async run(){for(const n of this.#e)await this.#m(n);const{notice:e}=this.#i.attributes;return{
layers:this.#e,layerBytes:this.#o,unpackedBytes:this.#o.reduce((n,r)=>n+r,0),tarBytes:this.#f,layerTarBytes:this.#s,packings:this.#a,
firstNodes:this.#d,notices:e===void 0?this.#c:[...this.#c,e],tree:this.#n,heads:this.#r,living:Kb(this.#n)}}async#m(e){const{
signal:n,touch:r}=this.#t;const i=td(e,{checksDiffId:true,signal:n});this.#l=i;this.#d.push(this.#n.count);this.#i.beginLayer();
const o=new Qt({begin:(s,a,d)=>{this.#i.apply(s,a,d);return kr},emit:()=>{}},{dropsGlobals:true,ignoresTrailer:true});for await(const s of i.
chunks){n.throwIfAborted();o.consume(s);this.#p(i);r?.()}if(!o.isBetweenEntries)throw Hb(e.descriptor.digest);this.#h(e,
i.packing);this.#o.push(this.#i.endLayer());this.#u+=i.packedBytes;this.#f+=i.tarBytes;this.#s.push(i.tarBytes);this.#a.
push(i.packing??"none");this.#l=void 0}#p(e){const n=this.#f+e.tarBytes;if(YA(n,this.packedBytes))throw we(`The image's \
layers unpack to more than ${Ol} bytes and to more than ${_l} times their size.`)}#h({descriptor:e},n){const r=qA(e.mediaType);
if(r===void 0||n===void 0||r===n)return;const i=o=>o==="none"?"not packed":`packed with ${o}`;this.#c.push(`The media ty\
pe of the layer ${e.digest} says that it is ${i(r)}, but it is ${i(n)}, so it was read as that.`)}};function YA(t,e){return t>
Ol&&t>_l*e}function qA(t){if(/[.+]gzip$/.test(t))return"gzip";if(/[.+]zstd$/.test(t))return"zstd";return t==="applicatio\
n/vnd.oci.image.layer.v1.tar"?"none":void 0}function XA(t,e){const n=(r,i)=>{throw new m("UNSUPPORTED_IMAGE",`The layer ${e}\
 ${r}.`,{hint:i})};if(/nondistributable|foreign/.test(t))n("is not in the image, but has to be fetched from elsewhere (a\
 foreign or non-distributable layer)","Windows images have such layers. Build the image on a base without them.");if(/\+encrypted$/.
test(t))n("is encrypted",'Decrypt the image first, with "skopeo copy --decryption-key".')}var Yb=2**24;function qb(t){const{tree:e,layerTarBytes:n}=t;const r=ZA(t);const i=[];for(const[o,s]of QA(t).entries()){let a;
let d=0;const c=f=>{if(a!==void 0)i.push({layer:o,startBytes:a,endBytes:f});a=void 0};for(const f of s){const u=e.place[f];
if(u===0)continue;const l=(u-1)*R;const p=e.ordinal[f];if(p!==d||!r(f))c(l);if(r(f))a??=l;d=p+1}c(n[o]??0)}return i}function ZA({
tree:t,living:e,firstNodes:n}){const{kind:r,inode:i,layer:o}=t;const{carrier:s}=Vr(t,e,U);return a=>{if(e[a]===0)return false;
if(r[a]===A.directory)return a>=(n[o[a]-1]??0);const d=i[a];return s[d]===a===(d===a)}}function QA({tree:t,layers:e}){const n=e.
map(()=>[]);for(let r=1;r<t.count;r++)n[t.layer[r]-1]?.push(t.ordinal[r]*Yb+r);return n.map(r=>Array.from(Float64Array.from(
r).sort(),i=>i%Yb))}var tC=8*1024*1024;var nC=4*1024*1024;var ld=class extends Error{};function Zb(t){const{tree:e,living:n}=t;const r=(o,s,a)=>eC.
from(rC(jb(t,o,s,a),a),{objectMode:false,highWaterMark:tC,signal:s});const i=async(o,s)=>{const a=Xb(t,o);if(a===D)throw new ld(
`there is no ${o.toString()} in the layers`);return r(Vr(e,n,a),s)};return{way:"layers",returnsToDirectories:true,unseenTimes:[],
isReproducible:true,decide:()=>"keep",open:async o=>r(Vr(e,n,U),o),layers:{blobs:t.layers,areGzip:t.packings.map(o=>o===
"gzip"),tarBytes:t.tarBytes,keptRuns:()=>qb(t),open:async(o,s)=>r(Vr(e,n,U),o,s)},openPath:i,isNotFound:o=>o instanceof ld,
lookAt:async(o,s)=>{const a=Buffer.from(o);const d=Xb(t,a);if(d===D)return void 0;return iC(t,d)??Jr(await i(a,s),nC)},close:async()=>{}}}
async function*rC(t,e){yield*t;e?.add(Oi.length,void 0);yield Oi}function iC(t,e){const{tree:n}=t;const r=n.kind[e];if(r!==
A.directory&&(r!==A.symlink||n.inode[e]!==e))return void 0;const i=n.parent[e];const o=i>U?n.pathBytes[i]+1:0;const{header:s,
extensions:a}=Al(t,e,o);const d=r===A.directory?"5":"2";const c=Ht(s);return{typeFlag:d,mtimeSeconds:c,header:s,extensions:a,
data:Buffer.alloc(0)}}function Xb({tree:t,living:e},n){let r=0;let i=U;let o=n;while(o.length>0){const s=o.indexOf(pe);const a=s===
-1?o.length:s;const d=o.subarray(0,a);o=o.subarray(Math.min(a+1,o.length));const c=d.toString("latin1");if(c===""||c==="\
.")continue;if(c===".."){i=Math.max(U,t.parent[i]);continue}if(t.kind[i]!==A.directory)return D;const f=t.find(i,d,0,d.length);
if(f===D||e[f]===0)return D;if(t.kind[f]!==A.symlink||o.length===0){i=f;continue}if(++r>nd)return D;const u=t.targetOf(t.
inode[f]);if(u[0]===pe)i=U;o=Buffer.concat([u,Buffer.from("/"),o])}return i}function Kr(t,e,n){const{json:r}=t.config;const i=y(r,"config");const o=y(i,"Volumes");const s=new $l(t,e,n);return{reference:e.
reference,id:t.manifest.digest,ofContainer:void 0,platform:t.platform,diffIds:t.layers.map(({diffId:a})=>a),packedLayers:t.
layers,layerCount:t.layers.length,volumes:I(o)?Object.keys(o).filter(a=>!a.includes("\0")):[],shownConfig:I(i)?i:{},knownBytes:void 0,
isExact:true,notices:[],readConfig:async()=>({json:r,digest:t.config.descriptor.digest,packedLayers:t.layers.map(({descriptor:a})=>a),
annotations:t.annotations,missing:void 0}),openReader:()=>s.openReader(),measure:()=>s.measure()}}var $l=class{#e;#t;#n;#r;#i;#o=0;constructor(e,n,r){
this.#e=e;this.#t=n;this.#n=r}async openReader(){this.#o++;const e=oC(async()=>{if(--this.#o>0)return;this.#r=void 0;await this.#t.
release?.(this.#e)});try{return{...Zb(await this.#s()),close:e}}catch(n){await e();throw n}}async measure(){if(this.#i===
void 0)await this.#s();if(this.#i===void 0)throw new Error("the layers have no size");return this.#i}#s(){this.#r??=this.#a().
catch(e=>{this.#r=void 0;throw e});return this.#r}async#a(){const{layers:e,config:n}=this.#e;const r=await Ll(e,this.#n);
if(this.#i===void 0)for(const i of r.notices)this.#n.log.notice(i);this.#i={bytes:r.unpackedBytes,packedBytes:e.reduce((i,{
descriptor:o})=>i+o.sizeBytes,0),history:sC(n.json,r.layerBytes)};return r}};function oC(t){let e;return()=>{e??=t();return e}}
function sC(t,e){const n=ls(t);const r=y(t,"history");const i=n?.filter(s=>s).length;if(n===void 0||i!==e.length||!Array.
isArray(r))return void 0;const o=[...e];return n.map((s,a)=>({command:w(r[a],"created_by")??w(r[a],"comment")??"",bytes:s?
o.shift()??0:0,hasLayer:s}))}function md(t,e,n){const r=Je(n);if(r.os!=="linux"){throw new m("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image,\
 but ${JSON.stringify(t)} is for ${r.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this \
way."})}if(!xs(r)){throw new m("UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(t)} has an invalid platform\
: ${JSON.stringify(r)}.`,{hint:"Do not trust this image: no builder writes such a config."})}const i=y(n,"Config","Volum\
es");const o=w(e,"Id")??"";if(o==="")throw Dl(t);const s=It(n);const a=Xi(e)??Xi(n)??false;return{reference:t,image:void 0,
names:fa(e),id:o,platform:r,diffIds:s,isIndex:a,isDefaultPlatform:!a||JSON.stringify(s)===JSON.stringify(It(e)),volumes:I(
i)?Object.keys(i).filter(d=>!d.includes("\0")):[],inspect:n}}function Dl(t){return new m("ENGINE_FAILED",`The engine des\
cribes ${JSON.stringify(t)} without an ID, a platform or layers.`,{hint:'Remove the image ("docker rmi") and pull or bui\
ld it again.'})}async function Qb(t,e,n,r){const{log:i}=t;const o={reference:e,id:n,isIndex:r!==void 0,platform:r??t.platform,volumes:[]};
const s=await aC(t,o);if(s===void 0)return void 0;const a=r??s.platform;const d={imageId:n,manifest:s,likely:r??t.platform};
if(t.canInspectPlatform&&a!==void 0){const c=await ee(t,n,a);if(c!==void 0&&ca(c)&&K(Je(c),a))return c}for(const{place:c,
open:f}of Lr(t,o)){try{const u=await f(l=>dC(l,d,r!==void 0));if(u!==void 0)return u}catch(u){if(!(u instanceof ce))throw u;
i.debug(`no config blob ${c}: ${E(u)}`)}}throw fC(t,e,a)}async function aC(t,e){let n;try{n=await z(t,{source:e})}catch(r){
if(r instanceof m&&qi(r.message))return void 0;throw r}try{return Fl(await Ce(t,n))}finally{await j(t,n)}}function Fl(t){
const e=y(t,"ImageManifestDescriptor");const n=y(e,"platform");const r=w(n,"architecture")??"";const i=y(e,"size");return{
digest:w(e,"digest"),sizeBytes:typeof i==="number"?i:void 0,platform:r===""?void 0:_e({os:w(n,"os")??"linux",architecture:r,
variant:w(n,"variant")})}}async function dC(t,{imageId:e,manifest:{digest:n,sizeBytes:r},likely:i},o){const s=n===void 0?
{digest:e}:{digest:n,sizeBytes:r};let a;for await(const{configText:d,isInIndex:c}of Nr(s,t.text,i)){const f=L(d);if(!I(f))
continue;const u=cC(f,c);if(n!==void 0||K(Je(f),i))return u;a??=u}return o?void 0:a}function cC(t,e){const{os:n,architecture:r,
variant:i}=Je(t);const o={Created:t["created"],Author:t["author"],Os:n,Architecture:r,Variant:i,OsVersion:t["os.version"],
Config:t["config"]};return{...Object.fromEntries(Object.entries(o).filter(([,s])=>s!==void 0)),RootFS:{Type:"layers",Layers:us(
t)},...e?{Descriptor:{mediaType:Pe.index}}:{}}}function fC(t,e,n){const r=n===void 0?"":` for ${O(n)}`;return new m("UNS\
UPPORTED_IMAGE",`docker-flatten needs to know the layers of ${JSON.stringify(e)}${r}, but Docker ${t.version} shows neit\
her the layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or remove \
this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function wo(t,e,n){const{log:r,signal:i}=t;r.info(`Pulling ${e}`);const o=n===void 0?[]:["--platform",n];const s=await W(
r,{title:"Pull"},t.docker.stream(["pull","--quiet",...o,e],u=>r.debug(u.trimEnd()),i,true));if(s.exitCode===0)return;const a=s.
stderr.trim().slice(-2e3);const d=`Pulling ${JSON.stringify(e)} failed`;const c=es(a,d);if(c!==void 0)throw c;if(/no match(?:ing manifest)? for|does not match the specified platform/i.
test(a)){throw new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(e)} is needed for ${n??"the engine's platform"}, bu\
t its registry does not have that platform: ${a}`,{hint:"Select a platform that the image has, or a tag for this platfor\
m."})}if(/manifest unknown|not found|does not exist|pull access denied/i.test(a)){throw new m("IMAGE_NOT_FOUND",`The ima\
ge ${JSON.stringify(e)} was not found locally, and its registry does not have it or denied access: ${a}`,{hint:'Check th\
e name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load \
it into the engine ("load: true").'})}const f=/toomanyrequests|rate limit/i.test(a);throw new m("PULL_FAILED",`${d}: ${a}`,
{hint:f?"Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.":`C\
heck whether the registry is reachable, and run again. ${k("pull","never")} uses only images that the engine has.`})}async function pd(t,e){const{image:n,platform:r,pull:i}=e;const o=await ee(t,n.text);if(o===void 0){if(i==="never"||zt(n.
text))throw Ml(n.text,i);return{...await uC(t,e),image:n}}const s=await Yr(t,n.text,o,r);if(s===void 0){const a=await Yr(
t,n.text,o,void 0);const d=i!=="never"&&!zt(n.text);throw eE(n.text,a?.platform,r,d)}if(i!=="always"||zt(n.text))return{
...s,image:n};return{...await lC(t,n,s,r),image:n}}async function uC(t,e){const{image:n,platform:r,pull:i,defaultPlatform:o}=e;
const s=r===void 0?o:O(r);if(r===void 0&&s!==void 0)t.log.info(`Pulling the platform ${s}, as DOCKER_DEFAULT_PLATFORM sa\
ys`);await wo(t,n.text,s);const a=await ee(t,n.text);if(a===void 0)throw Ml(n.text,i);const d=r??mC(o);const c=await Yr(
t,n.text,a,d)??(r===void 0?await Yr(t,n.text,a,void 0):void 0);if(c!==void 0)return c;const f=await Yr(t,n.text,a,void 0);
throw eE(n.text,f?.platform,r,false)}async function lC(t,e,n,r){const{os:i,architecture:o}=_e(n.platform);const s=i===""||
o===""?void 0:O(n.platform);await wo(t,e.text,s);const a=await yt(t,e.text,n.platform)??await yt(t,e.text,void 0);if(a===
void 0)throw Ml(e.text,"always");const d=_e(a.platform);const c=r===void 0?d.os===i&&d.architecture===o:K(d,r);if(c)return a;
if(e.digest===void 0)await t.docker.run(["tag",n.id,e.text]);throw new m("PLATFORM_MISMATCH",`The engine has the image ${JSON.
stringify(e.text)} for ${O(n.platform)}, but the registry returned it for ${O(d)}. The tag was restored.`,{hint:`Leave ${k(
"pull")} out to flatten the image that the engine has, or use a tag for this platform.`})}function mC(t){try{return t===
void 0?void 0:ks(t)}catch{return void 0}}async function yt(t,e,n){const r=await ee(t,e);return r===void 0?void 0:Yr(t,e,
r,n)}async function Yr(t,e,n,r){const i=ca(n);if(i&&(r===void 0||K(Je(n),r)))return md(e,n,n);const o=!t.store.holdsIndexes||
Xi(n)===false;if(i&&o)return void 0;const s=w(n,"Id");if(s===void 0||!t.store.holdsIndexes)throw Dl(e);if(t.canInspectPlatform&&
r!==void 0){const c=await ee(t,e,r);if(c!==void 0&&K(Je(c),r))return md(e,n,c)}const a=await Qb(t,e,s,r);if(a===void 0)return void 0;
const d=r===void 0||K(Je(a),r);return d?md(e,n,a):void 0}function eE(t,e,n,r){const i=n===void 0?"another platform":O(n);
const o=e===void 0?"another one":O(e);return new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is needed for ${i}\
, but the engine has it for ${o}.${r?" A pull would move the tag away from that image.":""}`,{hint:r?`Pull it yourself (\
"docker pull --platform ${i} ${t}") if the tag may move, or select the platform ${o}.`:"Pull or build that platform firs\
t, or select one that the image has."})}function Ml(t,e){const n=e==="never"?`, and pulling is disabled (${k("pull")} is\
 never)`:"";return new m("IMAGE_NOT_FOUND",`The image ${JSON.stringify(t)} is not in the engine${n}.`,{hint:'Check the n\
ame and tag with "docker images", and build or pull it first.'})}var pC=/^(?:https?|ftp|no|all)_proxy$/i;function Ul(t,e,n){const r=new Set(t);const i=a=>{const d=hd(a);if(!pC.test(d)||
n.includes(a))return false;return e.includes(a)||r.has(hC(d)+a.slice(d.length))};const o=t.filter(i).map(hd);const s=t.flatMap(
a=>i(a)?n.filter(d=>hd(d)===hd(a)):[a]);return{env:s,removed:o}}function hd(t){return t.split("=")[0]??""}function hC(t){
return t===t.toUpperCase()?t.toLowerCase():t.toUpperCase()}var gC=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"];var yC=["ExposedPorts","Volumes","Labels"];var wC=["H\
ealthcheck","StopTimeout"];function rE(t,e,n){const r=y(t,"config");const i={...I(r)?r:{}};const o=Hl(i["Env"]);const s=Hl(
n["Env"]);const{env:a,removed:d}=Ul(Hl(e["Env"]),s,o);const c={...e,Env:a};const f={...n,Env:Ul(s,s,o).env};for(const u of gC){
if(bo(c[u],f[u])||bo(c[u],i[u]))continue;if(Eo(c[u]))delete i[u];else i[u]=c[u]}for(const u of yC){const l=bC(i[u],e[u],
n[u]);if(l===void 0)continue;if(Eo(l))delete i[u];else i[u]=l}for(const u of wC){const l=e[u];if(!Eo(l)&&!bo(l,n[u])&&!bo(
l,i[u]))i[u]=l}return{config:{...t,config:i},proxies:d}}function bC(t,e,n){const[r,i,o]=[t,e,n].map(c=>I(c)?c:{});const s=Object.
entries(i).filter(([c,f])=>!tE(o,c,f)&&!tE(r,c,f));const a=Object.keys(o).filter(c=>!Object.hasOwn(i,c)&&Object.hasOwn(r,
c));if(s.length===0&&a.length===0)return void 0;const d=Object.entries(r).filter(([c])=>!a.includes(c));return Object.fromEntries(
[...d,...s])}function tE(t,e,n){return Object.hasOwn(t,e)&&bo(t[e],n)}function Hl(t){return N(t)?t:[]}function bo(t,e){return JSON.
stringify(nE(t))===JSON.stringify(nE(e))}function nE(t){const e=t===void 0?void 0:JSON.parse(JSON.stringify(t));if(Eo(e))
return null;if(!I(e))return e;return Object.fromEntries(Object.entries(e).filter(([,n])=>n===""||I(n)||n!==0&&!Eo(n)).sort(
([n],[r])=>n<r?-1:1))}function Eo(t){if(t===void 0||t===null||t==="")return true;if(Array.isArray(t))return t.length===0;
return I(t)&&Object.keys(t).length===0}async function iE(t,e,n){const r=Bp(t.runId,n.id);const i=await z(t,{source:e,name:r});const o=await t.docker.try(["paus\
e",n.id]);if(o.exitCode!==0&&!/is not running/i.test(o.stderr))throw EC(e.reference,Q(["pause",n.id],o));let s;return()=>{
s??=aa(t.docker,n.id).then(()=>j(t,i));return s}}function EC(t,e){if(e.code==="NO_ENGINE")return e;return new m("DOCKER_\
FAILED",`Cannot pause the running container ${JSON.stringify(t)} while it is read: ${e.message}`,{hint:`Use ${k("pause",
"false")} to read it while it runs (files that change meanwhile may be inconsistent), or stop it first ("docker stop").`,
cause:e})}function oE(t,e){return new m(e.code,`The container ${JSON.stringify(t)} changed while it was read, because it\
 was running and not paused: ${e.message}`,{hint:`Nothing was tagged. Leave out ${k("pause","false")} so that it is paus\
ed while it is read, or stop it first ("docker stop").`,cause:e})}async function sE(t,e,n,r){const i=["--no-trunc","--human=false","--format","{{json .}}"];const o=["history",...i,...ct(
r)];const s=await t.docker.run([...o,e]);const a=s.split("\n").filter(d=>d!=="").map(d=>{const c=L(d);return{command:w(c,
"CreatedBy")||(w(c,"Comment")??""),bytes:Number(y(c,"Size")??Number.NaN)}});if(a.length<n||!a.every(({bytes:d})=>d>=0)){
throw new m("ENGINE_FAILED",`The engine returned ${a.length} sizes (${a.map(({bytes:d})=>d).join(", ")}) for the image ${JSON.
stringify(e)}, which has ${Ae(n)}.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'})}return a.reverse()}
async function aE(t,e,n){return dE(await sE(t,e,n))}function dE(t){return t.reduce((e,{bytes:n})=>e+n,0)}async function cE(t,e,n){
const r=e.diffIds.length;const i=ls(n);const o=!e.isDefaultPlatform&&!t.knowsPlatformOption;const s=o?false:i===void 0?await SC(
t,e):i.filter(f=>f).length===r;if(!s)return{bytes:await xC(t,e),history:void 0};const a=await sE(t,e.id,r,uE(t,e));const d=i?.
length===a.length;const c=a.map((f,u)=>({...f,hasLayer:d?i[u]===true:f.bytes>0}));return{bytes:dE(a),history:c}}async function fE(t,e,n){
const{rootFs:r}=await lE(t,e.id);const i=Math.max(0,r-n.bytes);const o={command:`container ${e.name}`,bytes:i,hasLayer:true};
return{bytes:r,history:n.history&&[...n.history,o]}}async function SC(t,e){const n=["history","--quiet","--no-trunc",...ct(
uE(t,e))];const r=await t.docker.run([...n,e.id]);return r.split("\n").filter(i=>i!=="").length>=e.diffIds.length}function uE(t,e){
return e.isIndex&&t.knowsPlatformOption?e.platform:void 0}async function xC(t,e){const n=await z(t,{source:e});try{const{
rootFs:r,own:i}=await lE(t,n);return Math.max(0,r-i)}finally{await j(t,n)}}async function lE(t,e){const n=await Ce(t,e,[
"--size"]);const r=y(n,"SizeRootFs");const i=y(n,"SizeRw")??0;if(typeof r!=="number"||typeof i!=="number")throw new m("E\
NGINE_FAILED",`The engine returned no size for the container ${e}.`,{hint:Y});return{rootFs:r,own:i}}function yd(t,e){return n=>{const r=t(n);if(r==="drop")return r;const i=r==="keep"?void 0:r;const o=i?.head??n;const{mtimeSeconds:s}=se(
o);const a=e(s);const d=i?.before?.map(f=>({...f,...gd(f,e)}));const c=d===void 0?{}:{before:d};if(d===void 0&&(a===s||Number.
isNaN(a)))return r;return{...i,...c,head:gd(o,e)}}}function gd(t,e){const{mtimeSeconds:n}=se(t);const r=e(n);return r===
n||Number.isNaN(r)?t:zl(t,r)}function zl(t,e){return{extensions:wl(t.extensions,"mtime"),header:Jp(t.header,e)}}var kC=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"];var PC=512;var IC=60*60;var jl=4*1024*
1024;var TC=64*1024;var vC=10;var OC=300;async function qr(t,{id:e}){await j(t,e)}async function bd(t,e,n){const{log:r}=t;
const i=n.asUsed===true?void 0:t.plainRuntime;if(i!==void 0)r.debug(`the container has the runtime ${i}: the engine's de\
fault may add mounts`);const o=await mE(t,i,e,n);const s=o.exitCode!==0&&_C.test(o.stderr);if(i===void 0||!s)return o;await qr(
t,o.container);r.warning(`The engine lacks the program of its runtime ${i}, so the command runs with the default runtime\
. Mount points that it adds are in the result.`);const a=await mE(t,void 0,e,n);return{...a,container:{...a.container,mayHaveMounts:true}}}
var _C=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;async function mE(t,e,n,r){
const{log:i,signal:o}=t;const s=await z(t,{source:n,asUsed:r.asUsed===true,...r.network===void 0?{}:{network:r.network},
options:[...e===void 0?[]:["--runtime",e],...r.user===void 0?[]:["--user",r.user],"--entrypoint",r.program,...Jl],command:r.
args});const a=r.limitSeconds??IC;const d=AbortSignal.timeout(a*1e3);const c=new Wl(i,r.shows??(f=>f));try{const f=await W(
i,{title:"Command",loggedChars:()=>c.shownChars},t.docker.stream(["start","--attach",s],(u,l)=>c[l].add(u),AbortSignal.any(
[o,d])));c.end();return{...f,container:{id:s,mayHaveMounts:false}}}catch(f){if(o.aborted)throw F(o.reason);if(!d.aborted)
throw f;throw new m("COMMAND_FAILED",`A command in a container of ${n.reference} was still running after ${a} s and was \
stopped.`,{hint:"The output above may show what it waits for. It has no input, and a network only if one is named.",cause:f})}}
var Jl=["--cap-drop","ALL","--security-opt","no-new-privileges","--pids-limit",String(PC),...kC.flatMap(t=>["--cap-add",
t])];function Ed(t,e=n=>n){return`${t.stdout}
${t.stderr}`.split("\n").map(n=>e(n)??"").filter(n=>n.trim()!=="").slice(-vC).map(n=>n.slice(0,OC)).join("\n")}var wd=class{#e;#t="";constructor(e){
this.#e=e}add(e){const n=(this.#t+e).split("\n");this.#t=(n.pop()??"").slice(-TC);for(const r of n)this.#e(r)}end(){if(this.#t!==
"")this.#e(this.#t);this.#t=""}};var Wl=class{stdout=new wd(e=>this.#r(e));stderr=new wd(e=>this.#r(e));#e;#t;#n=jl;constructor(e,n){
this.#e=e;this.#t=n}get shownChars(){return jl-this.#n}end(){this.stdout.end();this.stderr.end()}#r(e){const n=this.#t(e);
if(n===void 0||this.#n<=0)return;this.#n-=n.length+1;this.#e.untrusted(n);if(this.#n<=0)this.#e.notice(`Output beyond ${jl}\
 characters is not shown.`)}};var Gl=10;var RC=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function pE(t,e,n){const r=y(e,"HostConfig");const i=w(r,"Runtim\
e");const o=i!==void 0&&t.mayAddMounts(i);const s=y(r,"DeviceRequests");const a=(Array.isArray(s)?s:[]).flatMap(BC);if(!o&&
a.length===0)return void 0;const d=y(e,"Config","Env");const c=N(d)?d.filter(f=>RC.test(f)):[];return{by:o?`its runtime ${JSON.
stringify(i)}`:"the devices that it asks for",options:[...i===void 0?[]:["--runtime",i],...a,...c.flatMap(f=>["--env",f])],
mounts:n}}function BC(t){if(!I(t))return[];const e=t["DeviceIDs"];const n=N(e)?e:[];const r=w(t,"Driver");if(r==="cdi")return n.
flatMap(i=>["--device",i]);return["--gpus",Ze({...AC(t,n),...r?{driver:r}:{}})]}function AC(t,e){const n=y(t,"Capabiliti\
es");const r=Array.isArray(n)?n[0]:void 0;const i=t["Count"]===-1?"all":String(t["Count"]??"all");return{...e.length>0?{
device:e.join(",")}:{count:i},...N(r)?{capabilities:r.join(",")}:{}}}async function hE(t,e,{by:n,options:r,mounts:i}){const{
log:o,signal:s}=t;const a=await CC(t,e,r).catch(c=>{if(s.aborted)throw c;o.debug(`cannot find out what starting a contai\
ner leaves in it: ${E(c)}`);return void 0});if(a===void 0)return void 0;for(const c of[...i,...e.volumes])a.delete(gE(c));
const d=[];return{begin:({name:c,typeFlag:f,sizeBytes:u},l)=>{if(l!=="drop"&&u===0&&f!=="1"&&a.has(B(c)))d.push(_(Buffer.
concat([Buffer.from("/"),LC(B(c))])))},data:()=>{},end:()=>{},logNotice:()=>{if(d.length===0)return;const c=d.length>Gl?
` and ${d.length-Gl} more`:"";o.notice(`When the container started, ${n} created empty mount points or links in it, whic\
h are in the result: ${d.slice(0,Gl).join(", ")}${c}. Use ${k("exclude")} to drop them.`)}}}async function CC(t,e,n){const{
log:r}=t;const i=[...n,...Jl,"--entrypoint",Ue()];const o=await z(t,{source:e,options:i,command:[]});try{await t.docker.
try(["start",o]);return NC(await t.docker.run(["diff",o]))}finally{await j(t,o).catch(s=>{ia(t.runId);r.debug(`a contain\
er will only be removed at the end of the run: ${E(s)}`)})}}function NC(t){const e=t.split("\n").filter(r=>r.startsWith(
"A /")).map(r=>gE(r.slice("A ".length)));const n=new Set(e);for(const r of e)n.delete(r.slice(0,Math.max(0,r.lastIndexOf(
"/"))));return n}function gE(t){return B(Buffer.from(t))}function LC(t){return Buffer.from(t,"latin1")}var yE=2;async function wE(t,e){const n=await Ce(t,e);const r=(...i)=>EE(w(n,...i)??"")??Number.POSITIVE_INFINITY;return{
createdSeconds:r("Created"),startedSeconds:r("State","StartedAt"),finishedSeconds:r("State","FinishedAt")}}function bE(t){
return EE(w(t.inspect,"Created")??"")??0}function EE(t){const e=Date.parse(t);return Number.isNaN(e)||e<0?void 0:Math.floor(
e/1e3)}function SE(t,e){return n=>n>=t.createdSeconds&&n<=t.finishedSeconds+1?e:n}var Vl=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf","etc/mt\
ab"];var Xr=["dev","etc"];var So=[...Vl,...Xr];var Kl=4*1024*1024;function Yl(t,e,n=[]){return r=>{const i=B(r.name);if(!t.
has(i))return"keep";const o=t.get(i);if(o===void 0)return n.includes(i)?"keep":"drop";if(Xr.includes(i))return Ht(r.header)>
e?"keep":IE(r,o.mtimeSeconds);return o.typeFlag==="5"?"keep":{head:$C(o,i),data:o.data}}}async function xE(t,e){const n=await t.
docker.run(["diff",e]);const r=n.split("\n").map(i=>/^[AC] \/(.*)$/.exec(i)?.[1]??"").filter(i=>!Vl.includes(i));return Xr.
filter(i=>r.some(o=>o.startsWith(`${i}/`)))}async function kE(t,e,n,r){const i=new Map;for(const o of So){i.set(o,await He(
t,e,`${n}/${o}`,r))}return i}function PE(t,e,n,r){return i=>{const o=B(i.name);const s=Ht(i.header);const a=s>=t;if(Vl.includes(
o)&&a){r.debug(`left out of the export: ${o}, made with the container`);return"drop"}return Xr.includes(o)&&a&&s<=n?IE(i,
e):"keep"}}async function He(t,e,n,r){try{return await Jr(await t.readArchive(e,n,r),Kl)}catch(i){if(Fe(i,n))return void 0;
throw i}}function IE(t,e){return Ht(t.header)===e?"keep":{head:zl(t,e)}}function $C(t,e){return{extensions:t.extensions,
header:Vp(t.header,e)}}import{PassThrough as DC}from"node:stream";import{pipeline as FC}from"node:stream/promises";import{createGunzip as MC,createZstdDecompress as UC}from"node:zlib";var TE=".wh.";var HC=".wh..wh..opq";async function vE(t,e){const{openBlobs:n,packedLayers:r}=t;if(n===void 0||r===void 0)
return void 0;const i=new Map(So.map(o=>[o,void 0]));await n(async o=>{for(const s of r){const a=d=>zC(i,s,d,e);await o.
stream(s.digest,a,s.sizeBytes)}});return i}async function zC(t,e,n,r){const i=[];const o=new Wr(Kl);const s=new J(a=>{const d=B(
a.name);jC(t,d,a.typeFlag);if(!t.has(d))return"drop";i.push(d);return o.hold(a)});await FC(n,WC(e.mediaType),s,o.sink,{signal:r});
for(const[a,d]of o.entries().entries())t.set(i[a],d)}function jC(t,e,n){const r=e.lastIndexOf("/")+1;const i=e.slice(r);
if(i===HC)ql(t,e.slice(0,Math.max(0,r-1)));else if(i.startsWith(TE)){const o=e.slice(0,r)+i.slice(TE.length);if(t.has(o))
t.set(o,void 0);ql(t,o)}else if(n!=="5")ql(t,e)}function ql(t,e){for(const n of t.keys())if(e===""||n.startsWith(`${e}/`))
t.set(n,void 0)}function WC(t){if(/[+.]gzip$/.test(t))return MC();return/[+.]zstd$/.test(t)?UC():new DC}import{posix as Sd}from"node:path";import{isDeepStrictEqual as JC}from"node:util";var GC=4e3;async function OE(t,e,n,r){const{signal:i}=t;const o=YC(n).map(u=>({lower:u,dst:Ue()}));const s={src:n.made,dst:Ue()};
const a=[Ze({type:"bind",...s,readonly:""}),...o.map(({lower:u,dst:l})=>qC(u,l))];const d=a.flatMap(u=>["--mount",u]);const c=await z(
t,{source:e,options:d});const f=(u,l)=>He(t.transport,c,`${u}/${l}`,i);try{const u=[];for(const l of r)if(await VC(o.map(
({dst:p})=>p),s.dst,p=>f(p,l)))u.push(l);return u}finally{await j(t,c)}}async function VC(t,e,n){const r=await n(e);if(r===
void 0)throw new RangeError("nothing was made where something is looked for");for(const i of t){const o=await n(i);if(o===
void 0)return false;if(!KC(o,r))return true}return false}function KC(t,e){return JC(se(t),se(e))&&t.data.equals(e.data)}
function YC({made:t,layers:e}){if([t,...e].some(i=>/[:,\\"\s]/.test(i)))throw new RangeError("the directory of the layer\
s has a character that an overlay cannot take");const n=[];let r=0;for(const i of e){const o=Buffer.byteLength(i)+1;if(o>
r){n.push([]);r=GC-Buffer.byteLength(`lowerdir=${t}`)}n.at(-1)?.push(i);r-=o}return n.map(i=>[...i,t].join(":"))}function qC(t,e){
const n=["type=overlay","device=overlay",`o=lowerdir=${t}`];return["type=volume",`dst=${e}`,"volume-nocopy","volume-driv\
er=local",...n.map(r=>`volume-opt=${r}`)].join(",")}var _E=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"];var XC="0,0";async function RE(t,e,n){const{
log:r,signal:i}=t;const o=await rN(t,n);if(o===void 0)return void 0;try{return await OE(t,e,o,_E)}catch(s){if(i.aborted)
throw s;r.debug(`the layers are read one by one: ${E(s)}`)}return ZC(t,e,o.layers)}async function ZC(t,e,n){const r=iN(n);
if(r===void 0)return void 0;const i=Ue();const o=await eN(t,e,r,i);if(o===void 0)return void 0;const s=(a,d,c)=>tN(t,o,`${i}${a.
slice(r.length)}/${d}`,c);try{return await QC(n,_E,s)}finally{await j(t,o)}}async function QC(t,e,n){const r=[];for(const[
i,o]of Map.groupBy(e,Sd.dirname)){let s=o.map(a=>Sd.basename(a));for(const a of t){const d=await n(a,i,s);if(d===void 0)
continue;const c=f=>d.get(f)!==void 0;r.push(...s.filter(f=>c(f)&&d.get(f)!=="deleted").map(f=>`${i}/${f}`));s=s.filter(
f=>!c(f));if(s.length===0||d.get("")!=="directory")break}}return e.filter(i=>r.includes(i))}async function eN(t,e,n,r){const i=o=>{
const s=Ze({type:"bind",src:n,dst:r,readonly:"",...o});return z(t,{source:e,options:["--mount",s]})};try{return await i(
{"bind-recursive":"disabled"}).catch(o=>{if(!/bind-recursive/.test(E(o)))throw o;return i({"bind-nonrecursive":""})})}catch(o){
if(Uu(o))return void 0;throw o}}async function tN(t,e,n,r){const{signal:i}=t;const o=await t.transport.readArchive(e,n,i).
catch(f=>{if(Fe(f,n))return void 0;throw f});if(o===void 0)return void 0;const s=[...r].sort().at(-1)??"";const a=new Map;
const d=new AbortController;const c=new J(f=>{const[,u="",...l]=B(f.name).split("/");if(l.length===0&&(u===""||r.includes(
u)))a.set(u,nN(f));if(u>=s)d.abort();return"drop"});await Un(d.signal,o,c);return a}function nN(t){if(se(t).device===XC)
return"deleted";return t.typeFlag==="5"?"directory":"file"}async function rN(t,e){const n=await Ce(t,e);const r=w(n,"Gra\
phDriver","Data","LowerDir");const[i,...o]=r?.split(":")??[];return i===void 0||o.length===0?void 0:{made:i,layers:o}}function iN(t){
const[e,...n]=new Set(t.map(r=>Sd.dirname(Sd.dirname(r))));return e==="/"||n.length>0?void 0:e}var ME=Dc(Fu(),1);import{pipeline as uN}from"node:stream";import{pipeline as oN}from"node:stream/promises";async function zn(t,e){await oN([...t,Ya()],{signal:e})}async function pn({log:t,signal:e},n,r,i){const[o]=n.slice(-1);await W(
t,jn(o,r,i),zn(n,e))}function jn(t,e,n="Read"){return{title:n,doneBytes:()=>t.bytesRead,totalBytes:e,isEstimate:true}}var AE=2**32-2;var sN=64;var aN=64;async function CE(t){const e=new Map;let n=AE+1;let r=dN();for(let i=0;r.length>0;i++){
if(i===aN)throw new RangeError("its ranges have no end");const o=await t(r);for(const s of r){const a=o.get(s);if(a!==void 0)
e.set(s,a);else n=Math.min(n,s)}if(!e.has(0))throw new RangeError("it does not map root");r=cN(e,n)}return fN(e)}function NE(t,e){
const n=t.find(r=>e>=r.machine&&e<r.machine+r.count);return n&&n.image+e-n.machine}function dN(){const t=Array.from({length:32},
(e,n)=>2**n);return xd([0,...t.flatMap(e=>[e-1,e]),AE])}function cN(t,e){const n=xd([...t.keys()]);const r=n.flatMap((i,o)=>{
const s=n[o+1];if(s===void 0)return BE(i,e);return LE(t,i,s)?[]:BE(i,s)});return xd(r)}function BE(t,e){const n=Math.max(
1,Math.floor((e-t)/sN));const r=[];for(let i=t+n;i<e;i+=n)r.push(i);return r}function LE(t,e,n){return(t.get(n)??Number.
NaN)-(t.get(e)??Number.NaN)===n-e}function fN(t){const e=[];for(const n of xd([...t.keys()])){const r=e.at(-1);if(r!==void 0&&
LE(t,r.image,n))e.splice(-1,1,{...r,count:n-r.image+1});else e.push({image:n,machine:t.get(n)??Number.NaN,count:1})}return e}
function xd(t){return[...new Set(t)].sort((e,n)=>e-n)}var Xl="etc/mtab";async function UE(t,e){if(!t.mapsOwners)return t.transport;const n=await z(t,{source:e});try{const r=await FE(
t,n,"uid");const i=await FE(t,n,"gid");return new Zl(t.transport,{users:r,groups:i})}finally{await j(t,n)}}var Zl=class{#e;#t;constructor(e,n){
this.#e=e;this.#t=n}async readArchive(e,n,r){const i=await this.#e.readArchive(e,n,r);return $E(i,new J(o=>lN(o,this.#t)))}async exportContainer(e,n){
const r=await He(this,e,`/${Xl}`,n);const i=await this.#e.exportContainer(e,n);if(r===void 0)return i;const{extensions:o,
header:s}=Te(r,Z(Xl));let a=false;const d=f=>{a||=B(f.name)===Xl;return"keep"};const c=async function*(){if(!a)yield Buffer.
concat([...o,s,r.data])};return $E(i,new J(d,void 0,{appendix:c}))}};function $E(t,e){uN(t,e,()=>{});return e}function lN(t,{
users:e,groups:n}){const{uid:r,gid:i}=se(t);const o=DE(e,r,t);const s=DE(n,i,t);if(o===r&&s===i)return"keep";return{head:_b(
t,o,s)}}function DE(t,e,{name:n}){const r=NE(t,e);if(r!==void 0)return r;if(e===0)return 0;throw new m("UNSUPPORTED_ENGI\
NE",`docker-flatten cannot map the owner of ${_(n)}: it belongs to ${e} on the engine's machine, which is outside the ra\
nge of userns-remap.`,{hint:"Find out what changed the file outside of its container, or use an engine without userns-re\
map."})}async function FE(t,e,n){try{return await CE(r=>mN(t,e,n,r))}catch(r){if(!(r instanceof RangeError))throw r;throw new m(
"ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-remap): ${E(r)}.`,{hint:`Define a range for the "us\
erns-remap" user in /etc/subuid and /etc/subgid on the engine's machine, and restart the engine.`,cause:r})}}async function mN(t,e,n,r){
const{signal:i}=t;const o=Ue().slice(1);const s=(0,ME.pack)();s.entry({name:o,type:"directory",mode:448});for(const d of r)
s.entry({name:`${o}/${d}`,pax:{[n]:String(d)}},"");s.finalize();await t.transport.writeArchive(e,s,i).catch(d=>{if(!/cannot be mapped/i.
test(E(d)))throw d});const a=await pN(t,e,`/${o}`);return new Map([...a].flatMap(([d,c])=>/^[0-9]+$/.test(d)?[[Number(d),
c[n]]]:[]))}async function pN(t,e,n){const{signal:r}=t;const i=new Map;const o=new J(a=>{const d=B(a.name);i.set(d.slice(
d.lastIndexOf("/")+1),se(a));return"drop"});const s=await t.transport.readArchive(e,n,r);await zn([s,o],r);return i}import{Readable as hN}from"node:stream";var gN=["lastlog","faillog","tallylog","btmp","wtmp"];var Ql="var/log";var yN=1024**3;async function kd(t,{id:e,mountPath:n},r,i){
const o=d=>wN(t,e,`${n}/${d}`,i);if((await o("var"))?.typeFlag!=="5")return[];const s=await o(Ql);if(s?.typeFlag!=="5")return[];
const a=[];for(const d of gN){const c=`${Ql}/${d}`;const f=await o(c);if(f?.typeFlag==="0"&&f.sizeBytes>=yN&&await r(c))
a.push({path:c,entry:f,parent:s})}return a}async function em(t,e,n,r){const i=n.flatMap(({path:s,entry:a,parent:d})=>[Te(
d,Z(`${Ql}/`)),Xa(Te(a,Z(s)))].flatMap(({extensions:c,header:f})=>[...c,f]));const o=Buffer.concat([...i,Buffer.alloc(2*
R)]);await t.writeArchive(e,hN.from([o]),r)}async function wN(t,e,n,r){try{return await vb(await t.readArchive(e,n,r))}catch(i){
if(Fe(i,n))return void 0;throw i}}function HE(t,e,n,r){const{session:i,source:o,files:s}=e;const{log:a}=i;return async(d,c)=>{const f=await kd(s,n,d,c);if(f.
length===0)return t;const u=await z(i,{source:o});try{await em(i.transport,u,f,c);const{way:l,open:p,decide:h}=await r(u);
const g=async()=>{await Promise.all([t.close(),j(i,u)])};return{...t,way:l,open:p,decide:h,sizeInImage:jE(f,a),close:g}}catch(l){
await j(i,u).catch(()=>{});if(c.aborted)throw l;a.debug(`huge logs are read with all of their zeros: ${E(l)}`);return{...t,
isReproducible:false}}}}function zE(t,e,n){const{session:r,files:i}=e;const{log:o}=r;const s={id:n,mountPath:""};return async(a,d)=>{
const c=await kd(i,s,a,d);if(c.length===0)return t;try{await em(r.transport,n,c,d)}catch(f){const u=await kd(i,s,a,d);if(u.
length<c.length)throw f;o.debug(`huge logs are read with all of their zeros: ${E(f)}`);return{...t,isReproducible:false}}
return{...t,sizeInImage:jE(c,o)}}}function jE(t,e){const n=new Map(t.map(({path:r,entry:i})=>[r,i.sizeBytes]));e.debug(`\
not read, since nothing of it is kept: ${[...n.keys()].join(", ")}`);return r=>n.get(r)}var bN="1.52";var EN=20;var SN=2;async function WE(t,e){const{log:n}=t;const r=t.serverApiVersion===bN?await xN(t,e.id):
e.id;for(let i=1;i<=SN;i++){const o=Ue();const s=Ze({type:"image",src:r,dst:o});try{const a=await z(t,{source:e,options:[
"--mount",s]});return{id:a,mountPath:o}}catch(a){if(!IN(a))throw a;n.debug(`the engine does not mount the image: ${E(a)}`)}}
n.debug("so a container is exported");return void 0}async function xN(t,e){const n=e.replace(/^sha256:/,"").slice(0,EN);
const r=await ee(t,n).catch(()=>void 0);return r?.["Id"]===e?n:e}var kN=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i;
var PN=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function IN(t){return t instanceof m&&PN.includes(t.code)&&
!kN.test(t.message)}import{posix as JE}from"node:path";async function GE(t,e,n,r){const{signal:i}=t;const o=TN(n);const s=async({id:d,mountPath:c})=>vN(o,async f=>{const u=`${c}\
/${Buffer.from(f,"latin1")}`;return await He(e,d,u,i)!==void 0});let a=new Set;if(o.length>0&&r!==void 0)a=await s(r);else if(o.
length>0){const d=await z(t,{source:n});try{a=await s({id:d,mountPath:""})}finally{await j(t,d)}}return d=>a.has(B(d.name))?
"drop":void 0}function TN({volumes:t}){const e=new Set;for(const n of t){const r=B(Buffer.from(JE.normalize(n))).split("\
/");for(let i=1;i<=r.length;i++)e.add(r.slice(0,i).join("/"))}e.delete("");return[...e]}async function vN(t,e){const n=new Set;
for(const r of t)if(n.has(JE.dirname(r))||!await e(r))n.add(r);return n}var KE=Buffer.from("/");async function xo(t,e,n,r){const{log:i,signal:o}=t;const s=t.canMountImages&&e.isDefaultPlatform;
const a=s?await WE(t,e):void 0;const d=s&&a===void 0;const c=await UE(t,e);let f=false;const u=t.store.keepsPacked&&(a===
void 0||await BN(c,a,o));const l=u?await vE(await n(),o).catch(b=>{if(!(b instanceof ce))throw b;i.debug(`the layers can\
not be read one by one: ${E(b)}`);f=true;return void 0}):void 0;const p={session:t,source:e,files:c,viewer:a,fromLayers:l,
areLayersHidden:f};if(a!==void 0&&r===void 0){const b=l&&Yl(l,Infinity);const S=AN(p,a,b);const x=P=>VE(p,P,void 0,false);
return{...S,sparingZeros:HE(S,p,a,x)}}const h=r?.id??await z(t,{source:e});const g=await VE(p,h,r,d);return r?.isOwn===false?
g:{...g,sparingZeros:zE(g,p,h)}}async function VE(t,e,n,r){const{session:i,source:o,files:s,viewer:a,fromLayers:d,areLayersHidden:c}=t;
const{log:f,signal:u}=i;const l=[a?.id,n?.isOwn===false?void 0:e].filter(X=>X!==void 0);const p=a===void 0&&d===void 0;if(p)
await RN(i,o,e);const h=await wE(i,e);const g=bE(o);const b=n?.isOwn===false?Math.min(h.createdSeconds+yE,h.startedSeconds):
Infinity;const S=d??(a&&await kE(s,a.id,a.mountPath,u));const x=n===void 0?[]:await xE(i,n.id);const P=S===void 0?PE(h.createdSeconds,
g,b,f):Yl(S,b,x);const H=n?.isOwn===true?await GE(i,s,o,a):void 0;const G=n?.added===void 0?void 0:await hE(i,o,n.added);
const ue=X=>YE(X)??H?.(X)??P(X);return{way:"export",isReproducible:!c&&!r&&n?.mayHaveMounts!==true,unseenTimes:p?Xr:[],...p?
{unseenPaths:So}:{},open:X=>s.exportContainer(e,X),openPath:(X,Ee)=>s.readArchive(e,Buffer.concat([KE,X]),Ee),isNotFound:(X,Ee)=>Fe(
X,`/${Ee}`),lookAt:(X,Ee)=>He(s,e,`/${X}`,Ee),...n?.isOwn===true?{lookAtImage:_N(t,l)}:{},observer:G,decide:n?.isOwn===true?
yd(ue,SE(h,g)):ue,close:async()=>{G?.logNotice();await ON(i,l)}}}async function ON(t,e){const n=await Promise.allSettled(
e.map(r=>j(t,r)));for(const r of n)if(r.status==="rejected")throw r.reason}function _N({session:t,source:e,files:n,viewer:r},i){
let o;return async(s,a)=>{if(r!==void 0)return He(n,r.id,`${r.mountPath}/${s}`,a);o??=z(t,{source:e});const d=await o;if(!i.
includes(d))i.push(d);return He(n,d,`/${s}`,a)}}async function RN(t,e,n){const{log:r,signal:i}=t;if(t.store.keepsPacked){
r.warning(`Docker ${t.version} shows the image for ${O(e.platform)} only through a container and hides its layers. If th\
e image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`);return}const o=await RE(
t,e,n).catch(s=>{if(i.aborted)throw s;r.debug(`the layers' directories cannot be read: ${E(s)}`);return void 0});if(o!==
void 0&&o.length>0)r.warning(`Docker ${t.version} hides files of the image, which are therefore not in the result: ${o.map(
s=>`/${s}`).join(", ")}. ${t.canMountImages?"An engine that mounts images keeps them":"Docker 28 and newer keep them"}.`)}
async function BN(t,e,n){const r=`${e.mountPath}/.dockerenv`;return await He(t,e.id,r,n)!==void 0}function AN({session:t,
files:e,areLayersHidden:n},r,i){return{way:"image mount",isReproducible:!n,unseenTimes:[],open:o=>e.readArchive(r.id,`${r.
mountPath}/.`,o),openPath:(o,s)=>e.readArchive(r.id,Buffer.concat([Buffer.from(r.mountPath),KE,o]),s),isNotFound:(o,s)=>Fe(
o,`${r.mountPath}/${s}`),lookAt:(o,s)=>He(e,r.id,`${r.mountPath}/${o}`,s),decide:o=>YE(o)??(CN(o.name)?"drop":i?.(o)??"k\
eep"),close:()=>j(t,r.id)}}function CN(t){return(t.length===1||t.length===2&&t[1]===47)&&t[0]===46}function YE(t){const{
name:e}=t;const n=e.at(-1)===47?e.length-1:e.length;const r=e.lastIndexOf(47,n-1)+1;if(e[r]!==46||e[r+1]!==119||e[r+2]!==
104||e[r+3]!==46)return void 0;throw new m("WHITEOUT_NAME",`The image contains a file named ${_(e)}, but a layer cannot \
contain a name that starts with ".wh.": the engine would read it as a whiteout, which marks a deletion.`,{hint:"Rename o\
r remove the file in the image."})}function wt(t,e){const{reference:n,id:r,platform:i,diffIds:o,volumes:s}=e;const a=y(e.inspect,"Config");let d;const c=()=>{
d??=Oa(t,e);return d};return{image:e,...{reference:n,id:r,platform:i,diffIds:o,volumes:s},ofContainer:void 0,layerCount:o.
length,shownConfig:I(a)?a:{},knownBytes:NN(t,e),isExact:t.canMountImages&&e.isDefaultPlatform,notices:[],readConfig:c,openReader:()=>xo(
t,e,c),measure:async()=>{const f=await c();const u=await cE(t,e,f.json);return{...u,packedBytes:va(f)}}}}function qE(t,e,n){
const r={...n,isOwn:true};return{...e,openReader:()=>xo(t,e.image,e.readConfig,r)}}function NN({store:t},{inspect:e}){const n=e["\
Size"];return t.keepsPacked||typeof n!=="number"?void 0:n}function XE(t,{image:e,container:n}){const r=wt(t,e);const{reference:i}=e;const o=n.isRunning&&!n.isPaused;let s;return{
...r,ofContainer:n.id,layerCount:r.layerCount+1,notices:n.mounts.length===0?[]:[LN(n.mounts)],readConfig:()=>{s??=$N(t,{
image:e,container:n},r.readConfig());return s},openReader:()=>xo(t,e,r.readConfig,{id:n.id,isOwn:false,mayHaveMounts:false,
added:n.added}),measure:async()=>{const a=await fE(t,{id:n.id,name:i},await r.measure());return{...a,packedBytes:void 0}},
...o?{hold:()=>iE(t,e,n),changedWhileRead:a=>oE(i,a)}:{}}}function LN(t){const e=t.map(n=>_(Buffer.from(n)));return`What\
 is in the container's volumes and mounts is not in the result: ${e.join(", ")}.`}async function $N(t,{image:e,container:n},r){
const i=DN(t,e);await Promise.allSettled([r,i]);const[o,s]=[await r,await i];const{config:a,proxies:d}=rE(o.json,n.config,
s);if(d.length>0)t.log.notice(`Proxy variables from the docker command's configuration are not in the result: ${d.join("\
, ")}.`);return{...o,json:a}}async function DN(t,e){const n=y(e.inspect,"Config");const r=["Cmd","Entrypoint"].some(s=>{
const a=y(n,s);return Array.isArray(a)&&a.length>0});const i=r?{command:[]}:{};const o=await z(t,{source:e,asConfigured:true,
...i});try{const s=y(await Ce(t,o),"Config");const{[Dt]:a,...d}=y(s,"Labels")??{};return{...I(s)?s:{},Labels:d,...r?{}:{
Cmd:null}}}finally{await j(t,o)}}var FN="0001-01-01T00:00:00Z";async function tm(t,e){const n=await Ce(t,e).catch(c=>{throw qi(E(c))?MN(e):c});const r=w(
n,"Id");const i=w(n,"Image");const o=y(n,"Config");if(r===void 0||!/^[0-9a-f]{64}$/.test(r)||i===void 0||!I(o)){throw new m(
"ENGINE_FAILED",`The engine describes the container ${JSON.stringify(e)} without an ID, an image or a config.`,{hint:Y})}
if(y(n,"State","Restarting")===true||y(n,"State","Dead")===true){throw new m("CONTAINER_NOT_FOUND",`The container ${JSON.
stringify(e)} must be running or stopped, but is ${w(n,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again\
.'})}if(t.mapsOwners&&y(n,"HostConfig","UsernsMode")==="host")throw UN(e);const s=await yt(t,i,Fl(n).platform);if(s===void 0){
throw new m("IMAGE_NOT_FOUND",`The image ${i} of the container ${JSON.stringify(e)} is needed for its config, but is no \
longer in the engine.`,{hint:'Pull or build that image again, or use "docker export" for the files only.'})}const a=HN(n);
const d=y(n,"State","StartedAt")!==FN;return{image:{...s,reference:e},container:{id:r,isRunning:y(n,"State","Running")===
true,isPaused:y(n,"State","Paused")===true,config:o,mounts:a,added:d?pE(t,n,a):void 0}}}function MN(t){return new m("CON\
TAINER_NOT_FOUND",`There is no container ${JSON.stringify(t)}.`,{hint:'Check its name with "docker ps --all", and that t\
his is the right engine.'})}function UN(t){return new m("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(
t)}, which was created with "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'\
Create the container again without "--userns host", or use an engine without userns-remap.'})}function HN(t){const e=y(t,
"Mounts");const n=y(t,"HostConfig","Tmpfs");const r=(Array.isArray(e)?e:[]).map(i=>w(i,"Destination"));return[...r,...I(
n)?Object.keys(n):[]].filter(i=>i!==void 0).sort()}async function ZE(t,e,n){const{image:r,container:i}=e;if(r===void 0){const a=await jN(t,i??"",n);return{source:XE(t,a),inEngine:void 0}}
n.start();const o=await pd(t,{...e,image:r});const s=wt(t,o);return{source:s,inEngine:s}}var zN=5;async function jN(t,e,n){
const r=await tm(t,e);const{id:i,isPaused:o}=r.container;await Zt(t.docker,zN,s=>iy(s,i)).catch(s=>t.log.debug(`could no\
t clean up after a killed run on this container: ${E(s)}`));n.start(i);return o?tm(t,e):r}function Pd({store:t,platform:e},n,r){if(t.holdsIndexes||n.length<=1)return n;const i=n.find(s=>K(r(s),e));if(i!==void 0)
return[i];const o=n.map(s=>O(r(s))).join(", ");throw new m("PLATFORM_MISMATCH",`This engine keeps one platform of an ima\
ge and would take ${O(e)}, but the image has ${o}.`,{hint:`Select one of them with ${k("platform")}, or use an engine wi\
th the containerd image store, which keeps several.`})}import{rm as YN}from"node:fs/promises";import{join as qN}from"node:path";import{createWriteStream as WN}from"node:fs";import{pipeline as JN}from"node:stream/promises";async function QE(t,e,n,r){const{log:i,signal:o}=t;const s=await t.transport.saveImage(e.id,o,r);const a=WN(n,{flags:"wx",
mode:384});const d=()=>a.bytesWritten;try{await W(i,{title:"Save",doneBytes:d},JN(s,a,{signal:o}))}catch(c){if(o.aborted||
c instanceof m)throw c;const f=st(c);throw new m(f?"NO_SPACE":"TEMP_DIR",f?`The disk filled up while saving the image to\
 ${n}.`:`Cannot save the image to ${n} (${de(c)}).`,{hint:`A save is as large as the image's layers in the engine. Name \
a directory on a larger disk with the ${v("temp-dir")}.`,cause:c})}}async function eS(t,e){if(!t.store.holdsIndexes||!e.
isIndex)return[e.platform];for(const{place:n,open:r}of Lr(t,e)){try{return await r(async i=>{const o=[];for await(const{
configText:s}of Nr({digest:e.id},i.text,e.platform)){const a=L(s);if(!I(a))continue;const d=_e(Je(a));if(d.os==="linux"&&
!o.some(c=>K(d,c)))o.push(d)}return o})}catch(i){if(!(i instanceof ce))throw i;t.log.debug(`no blobs ${n}: ${E(i)}`)}}return void 0}import{mkdtemp as GN,rm as VN}from"node:fs/promises";import{join as KN}from"node:path";async function Id({run:t,options:e},n){const r=await GN(KN(e.tempDir,ne(t.runId)));n.defer(()=>VN(r,{recursive:true,force:true}));
return r}async function tS(t){const{engine:e,options:n}=t;const{image:r,platforms:i}=n;if(r===void 0)throw new Error("a container\
 has no layers of its own");const o=i==="default"||i==="all"?[void 0]:i;if(o.length>1)await XN(e,{...n,image:r},o);let s;
for(const f of o)s=await pd(e,{...n,image:r,platform:f});if(s===void 0)throw new Error("no platform is named");const a=i===
"all"?await ZN(e,s):i==="default"?[s.platform]:i;const d=i==="all"?s.isIndex:i!=="default"&&i.length>1;const c=await nm(
t,s,{platforms:a,isEach:i!=="all"});return{reference:r.text,platforms:c.platforms,index:d?c.index??{format:"oci",annotations:{}}:
void 0,id:s.id,notices:[],close:c.close}}async function XN(t,{image:e,pull:n},r){if(!t.store.holdsIndexes){throw new m("\
UNSUPPORTED_ENGINE",`Several platforms of ${e.text} are needed, but this engine's image store keeps one platform of an i\
mage.`,{hint:`Read them from the registry with ${k("image",`docker://${e.text}`)}, or use an engine with the containerd \
image store.`})}if(n==="never"||await ee(t,e.text)!==void 0)return;for(const i of r)await wo(t,e.text,i&&O(i))}async function ZN(t,e){
const n=await eS(t,e);if(n!==void 0&&n.length>0)return n;throw new m("UNSUPPORTED_ENGINE",`The platforms of ${e.reference}\
 are needed for ${k("platform","all")}, but this engine does not show them.`,{hint:`Name them with ${k("platform")}, for\
 example "linux/amd64, linux/arm64".`})}async function nm(t,e,{platforms:n,isEach:r}){var p=[];try{const{run:i,engine:o,
options:s}=t;const a={...i,tempDir:s.tempDir};const d=nt(p,new AsyncDisposableStack,true);const c=await Id(t,d);const f=[];
let u;for(const[x,P]of n.entries()){const H=qN(c,`${x}.tar`);const G=`Save ${e.reference} (${O(P)})`;const ue=await i.log.
group(G,async()=>{const X=e.isIndex&&o.knowsPlatformOption?P:void 0;try{await QE(o,e,H,X)}catch(wi){const $c=wi instanceof
m&&/not found/i.test(wi.message);if(r||!$c)throw wi;i.log.notice(`The engine lacks layers of ${e.reference} for ${O(P)}:\
 this platform is left out.`);await YN(H,{force:true});return void 0}const Ee=`docker-archive:${H}`;const yi={transport:"\
docker-archive",text:Ee,path:H,reference:void 0,index:void 0};return dt(yi,{...a,platforms:[P]})});if(ue===void 0)continue;
d.defer(()=>ue.close());u??=ue.index;f.push(await QN(t,e,{set:ue,platform:P}))}if(f.length===0)throw nS(e.reference,n);const l=d.
move();return{platforms:f,index:u,close:()=>l.disposeAsync()}}catch(h){var g=h,b=true}finally{var S=rt(p,g,b);S&&await S}}
async function QN({run:t,engine:e,options:n},r,{set:i,platform:o}){const s=i.images.find(p=>K(p.platform,o));const a=K(r.
platform,o)?r:await yt(e,r.reference,o);if(s===void 0||a===void 0)throw nS(r.reference,[o]);const d={...t,tempDir:n.tempDir};
const{reference:c,id:f}=a;const u=wt(e,{...a,image:r.image});const l={...Kr(s,i,d),reference:c,id:f,byLayers:true};return{
source:l,inEngine:u,image:{...s,indexPlatform:void 0}}}function nS(t,e){return new m("PLATFORM_MISMATCH",`The image ${JSON.
stringify(t)} is needed for ${e.map(O).join(", ")}, but the engine saved it without.`,{hint:'Pull or build that platform\
 first ("docker pull --platform").'})}async function rS(t){const{engine:e,options:n}=t;if(n.imageLocation!==void 0){t.sweep.start();return tL(t)}if(e===void 0)
throw new Error("an image of an engine needs the engine");return eL({...t,engine:e})}async function eL(t){const{engine:e,
options:n,sweep:r}=t;const{platforms:i}=n;const o=i==="default"||i!=="all"&&i.length===1;if(!o||n.from==="layers"){r.start();
return tS(t)}const s=i==="default"?void 0:i[0];const{source:a,inEngine:d}=await ZE(e,{...n,platform:s},r);return{reference:a.
reference,platforms:[{source:a,inEngine:d,image:void 0}],index:void 0,id:a.id,notices:a.notices,close:async()=>{}}}async function tL(t){
const{run:e,options:n}=t;const{imageLocation:r,platforms:i}=n;if(r===void 0)throw new Error("there is no image outside a\
n engine");const o=i==="default"||i==="all"?void 0:i;const s={...e,tempDir:n.tempDir,platforms:o};const a=await dt(r,s);
return{reference:a.reference,platforms:a.images.map(d=>({source:{...Kr(d,a,s),byLayers:true},inEngine:void 0,image:d})),
index:o?.length===1?void 0:a.index,id:a.digest,notices:a.notices,close:()=>a.close()}}function iS({run:t,engine:e,options:n},r){
const{tags:i,tagLocations:o}=n;if(e===void 0||i.length===0)return r;nL(e,n,r);const s=Pd(e,r.platforms,({source:d})=>d.platform);
if(s.length===r.platforms.length)return r;const a=s.map(({source:d})=>O(d.platform)).join(", ");t.log.notice(`Only ${a} \
goes into the engine: its image store keeps one platform of an image.`);return o.length>0?r:{...r,platforms:s,index:void 0}}
function nL({takesZstd:t,version:e},{layer:n,tagLocations:r},{platforms:i}){const o=r.length>0||i.length>1;if(t||!o||n.compression.
kind!=="zstd")return;throw new m("UNSUPPORTED_ENGINE",`Layers packed with zstd need Docker 23 or newer, but this engine \
is ${e}.`,{hint:`Use ${k("compression","gzip")}.`})}function Wn({engine:t,source:e,options:n}){const r=e.byLayers!==true&&n.imageLocation===void 0;return r&&t?.store.countsBlocks===
true}function Rt(t,e){const n=e.then(()=>{},()=>{});t.defer(()=>n);return e}var rL=10;var Zr=class{#e=[];#t=0;get count(){return this.#t}get room(){return rL-this.#e.length}note(e,n){this.#t++;if(this.
room>0)this.#e.push(`${_(e)} (${n})`)}noteMissing(e,n){for(const r of n.slice(0,this.room))this.#e.push(`${_(r)} (missin\
g)`);this.#t+=e}toError(e,n){const r=this.#t-this.#e.length;const i=[...this.#e];if(r>0)i.push(i.length===0?`${r} missin\
g entries`:`and ${r} more`);return new m("VERIFY_FAILED",`${e.what}. Of ${oe(n)}, these differ: ${i.join(", ")}. No tag \
was moved.`,{hint:e.hint})}};import{hash as iL}from"node:crypto";var Td=class t{realBytes;#e;#t;#n;#r=0;#i=0;#o;#s=0;#a=0;#d=0;constructor(e,n,r){this.#e=Buffer.from(e.name);this.#n=r;this.
realBytes=co(e,n);this.#t=new Ba(this.#e,this.realBytes);const i=Gu(e,n);this.#o=i==="data";if(i==="old GNU")this.#t.addBlock(
e.header,true);if(i==="records")this.#t.addRecords(n)}static of(e,n,r){return Gu(e,n)===void 0?void 0:new t(e,n,r)}mapBlock(e){
this.#t.addBlock(e,false)}data(e){let n=e;if(this.#o){const i=this.#t.addData(n);this.#r+=i;if(!this.#t.isComplete)return;
this.#o=false;this.#i=vw(this.#r);n=n.subarray(i)}const r=Math.min(this.#i,n.length);this.#i-=r;n=n.subarray(r);while(n.
length>0){const[i,o]=this.#t.pieces[this.#s]??[];if(i===void 0||o===void 0)throw dn(this.#e,"it has more data than its m\
ap says");if(this.#a===0)this.#c(i);const s=Math.min(o-this.#a,n.length);if(s>0)this.#n.data(n.subarray(0,s));this.#d+=s;
this.#a+=s;n=n.subarray(s);if(this.#a<o)continue;this.#s++;this.#a=0}}end(){const e=this.#o||this.#a>0||this.#t.pieces.slice(
this.#s).some(([,n])=>n>0);if(e)throw dn(this.#e,"it has less data than its map says");this.#c(this.realBytes)}#c(e){const n=e-
this.#d;if(n>0)this.#n.zeros(n);this.#d=e}};import{createHash as vd}from"node:crypto";var me=4096;var rm=Buffer.alloc(me);var Od=class{#e;#t;#n=0;#r=0;#i=false;data(e){
let n=0;while(n<e.length){const r=this.#r%me;if(r>0||e.length-n<me){const o=Math.min(e.length,n+me-r);if(oS(e,n,o))this.
zeros(o-n);else this.#o(e.subarray(n,o));n=o;continue}let i=n;while(i+me<=e.length&&!oS(e,i,i+me))i+=me;if(i>n)this.#o(e.
subarray(n,i));else{this.zeros(me);i+=me}n=i}}zeros(e){const n=this.#r%me;const r=Math.min(e,me-n);if(this.#i)this.#e?.update(
rm.subarray(0,r));else if(n+r===me)this.#n++;this.#s(r);const i=e-r;this.#n+=Math.floor(i/me);this.#r+=i}digest(){if(this.#r%
me>0&&!this.#i)this.#n++;this.#a(Math.ceil(this.#r/me));const e=(this.#e??vd("sha256")).digest();if(this.#t===void 0)return e;
return vd("sha256").update(e).update(this.#t.digest()).digest()}#o(e){const n=this.#r%me;this.#e??=vd("sha256");if(!this.#i){
this.#a((this.#r-n)/me);if(n>0)this.#e.update(rm.subarray(0,n))}this.#i=true;this.#e.update(e);this.#s(e.length)}#s(e){this.#r+=
e;if(this.#r%me===0)this.#i=false}#a(e){if(this.#n===0)return;const n=new Float64Array([e,this.#n]);this.#t??=vd("sha256");
this.#t.update(new Uint8Array(n.buffer));this.#n=0}};function oS(t,e,n){return t[e]===0&&t.compare(rm,0,n-e,e,n)===0}var oL=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"];var sL=/^security\.capability=/;
var Qr=class{#e;#t;#n;#r;#i;constructor(e,n="exact"){this.#e=e;this.#t=n}begin(e,n){this.#r=void 0;this.#i=void 0;this.#n=
void 0;if(n==="drop")return;const r=n==="keep"?void 0:n;const i=r?.head??e;const o=We(i.extensions);const s=se(i,o);const a=r?.
data;const d=new Od;if(a===void 0){this.#i=Td.of({...e,...i},o,d);const f=this.#i?.realBytes??e.sizeBytes;this.#n={name:e.
name,facts:s,sizeBytes:f};if(f>0)this.#r=d;return}const c=aL(i,a);d.data(a.subarray(0,c));this.#o(e.name,s,c,d.digest())}mapBlock(e){
this.#i?.mapBlock(e)}data(e){(this.#i??this.#r)?.data(e)}end(){const e=this.#n;this.#n=void 0;if(e===void 0)return;this.#i?.
end();this.#o(e.name,e.facts,e.sizeBytes,this.#r?.digest())}#o(e,n,r,i){const o=r===0;const s=n.typeFlag==="1";const a=this.#t===
"exact"?n.xattrs:n.xattrs.filter(u=>sL.test(u));const d=this.#t==="exact"?`${n.mtimeSeconds}${n.mtimeFraction&&`.${n.mtimeFraction}`}`:
Math.max(0,n.mtimeSeconds);const c=[n.typeFlag==="7"||n.typeFlag==="S"?"0":n.typeFlag,s||n.typeFlag==="2"?"":n.mode.toString(
8),s?"":`${n.uid}:${n.gid}`,s?"":d,n.link.length===0?"":om(s?Jn(n.link):n.link),n.device,s||a.length===0?"":om(Buffer.from(
JSON.stringify(a))),r,o||i===void 0?"":i.toString("hex",0,sS)];const f=s?hn(n.link):void 0;this.#e(hn(e),c.join(im),Jn(e),
f)}};var sS=16;var im=" ";function hn(t){return om(Jn(t))}function _d(t,e){const[n,r]=[t.split(im),e.split(im)];return oL.
filter((i,o)=>n[o]!==r[o])}function om(t){return iL("sha256",t,"hex").slice(0,2*sS)}function Jn(t){let e=0;let n=t.length;
while(t[e]===47||t[e]===46&&t[e+1]===47)e++;while(n>e&&t[n-1]===47)n--;return t.subarray(e,n)}function aL(t,e){const n=$e(
t.header,"size");return Math.min(Number.isNaN(n)?0:n,e.length)}var ei=class{#e=new Map;#t=new Map;observer;view;constructor(e="exact"){this.view=e;this.observer=new Qr((n,r,i,o)=>{this.#e.
set(n,r);if(o===void 0)this.#t.delete(n);else this.#t.set(n,o)},e)}get count(){return this.#e.size}take(e){const n=this.#e.
get(e);this.#e.delete(e);return n}get remaining(){return new Set(this.#e.keys())}grouped(){const e=new Map(this.#e);e.delete(
dL);for(const[n,r]of this.#n()){const i=this.#e.get(n);if(i===void 0)continue;const o=[n,...r].toSorted();for(const s of o)
e.set(s,`${i} ${o[0]}`)}return e}#n(){const e=new Map;for(const[n,r]of this.#t){let i=r;const o=new Set;for(let a=this.#t.
get(i);a!==void 0&&!o.has(i);){o.add(i);i=a;a=this.#t.get(i)}const s=e.get(i);if(s===void 0)e.set(i,[n]);else s.push(n)}
return e}};var dL=hn(Buffer.alloc(0));async function Rd(t,e,n,{signal:r}){const i=[];const o=new J(s=>{if(i.length<n&&t.
has(hn(s.name)))i.push(Buffer.from(Jn(s.name)));return"drop"});await zn([await e.open(r),o],r);return i}var sm={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again, check the \
log of the engine and the health of its disk."};async function aS(t,e,{expected:n,reader:r,streamBytes:i}){const{log:o,signal:s}=t;
const{count:a}=n;const d=await e.openReader();const c=new Zr;const f=new Qr((h,g,b)=>{const S=n.take(h);if(S===void 0)return c.
note(b,"unexpected");if(S===g)return;const x=d.unseenTimes.includes(b.toString("latin1"));const P=_d(S,g).filter(H=>H!==
"time"||!x);if(P.length>0)c.note(b,`different ${P.join(" and ")}`)},n.view);const u=new J(d.decide,f);const l=[await d.open(
s),u];await pn(t,l,()=>i,"Read back");await d.close();const p=n.remaining;if(p.size>0){const h=await Rd(p,r,c.room,t).catch(
()=>[]);c.noteMissing(p.size,h)}if(c.count>0)throw c.toError(sm,a);o.info(`Verified ${oe(a)}: the new image matches what\
 was read from the source`);return a}async function ti(t,e,{expected:n,source:r,streamBytes:i}){const o=await am(t,e,{view:n.view,title:"Read back",streamBytes:i});
const s=await lS(t,{wanted:{entries:n,from:r},seen:{...o,from:e},text:sm});t.log.info(`Verified ${oe(s)}: the new image \
matches what was read from the source`);return s}async function uS(t,e,n,r){const i={view:"engine",streamBytes:r};const o=await am(
t,n,{...i,title:"Read the layers"});const s=await am(t,e,{...i,title:"Read from the engine"});const a=await lS(t,{wanted:{
...o,from:n},seen:{...s,from:e},text:{what:`The engine shows other files of ${e.reference} than the image's layers have`,
hint:`The engine unpacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${k("fro\
m","layers")} to flatten its layers.`}});t.log.info(`Verified ${oe(a)}: the engine shows what the image's layers have`)}
async function am(t,e,{view:n,title:r,streamBytes:i}){const o=await e.openReader();try{const s=new ei(n);const a=new J(o.
decide,s.observer);const d=[await o.open(t.signal),a];await pn(t,d,()=>i,r);return{entries:s,unseenTimes:o.unseenTimes,unseenPaths:o.
unseenPaths??[]}}finally{await o.close()}}async function lS(t,{wanted:e,seen:n,text:r}){const i=dS([...e.unseenPaths??[],
...n.unseenPaths??[]]);const o=cS(e.entries.grouped(),i);const s=cS(n.entries.grouped(),i);const a=dS(n.unseenTimes??[]);
const d=new Map;for(const[p,h]of s){const g=o.get(p);if(g===h)continue;const b=g===void 0?[]:_d(g,h);const S=b.filter(x=>x!==
"time"||!a.has(p));if(g===void 0)d.set(p,"unexpected");else if(S.length>0)d.set(p,`different ${S.join(" and ")}`)}const c=new Set(
[...o.keys()].filter(p=>!s.has(p)));if(d.size===0&&c.size===0)return o.size;const f=new Zr;const u=await fS(t,n.from,new Set(
d.keys()),f.room);for(const p of u)f.note(p,d.get(hn(Jn(p)))??"");const l=await fS(t,e.from,c,f.room);f.noteMissing(c.size,
l);f.noteMissing(d.size-u.length,[]);throw f.toError(r,o.size)}function dS(t){return new Set(t.map(e=>hn(Buffer.from(e,"\
latin1"))))}function cS(t,e){if(e.size===0)return t;return new Map([...t].filter(([n])=>!e.has(n)))}async function fS(t,e,n,r){
if(n.size===0||r<=0)return[];let i;try{i=await e.openReader();return await Rd(n,i,r,t)}catch(o){if(t.signal.aborted)throw o;
return[]}finally{await i?.close()}}function mS(t){if(t.trim()==="")return void 0;const e=t.trim().startsWith("[")?L(t):void 0;const n=o=>new m("BAD_INPUT",
`The ${v("test")} must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${o}.`,{hint:`For e\
xample: ${St("test",'python3 -c "import numpy"')}, or ${St("test",`'["/app", "--version"]'`)}.`});if(t.includes("\0"))throw n(
"it contains a NUL character");if(!Array.isArray(e))return["/bin/sh","-c",` ${t}`];if(!N(e))throw n("the array contains \
something other than strings");const[r,...i]=e;if(r===void 0||r==="")throw n("the array does not name a program");if(e.some(
o=>o.includes("\0")))throw n("it contains a NUL character");return[r,...i]}async function ni(t,e,[n,...r]){const{log:i}=t;
const o={program:n,args:r,asUsed:true};const s=await bd(t,e,o);await qr(t,s.container);if(s.exitCode===0){i.info("The te\
st passed");return}throw new m("COMMAND_FAILED",`The "test" command failed in the new image with exit status ${s.exitCode}\
. No tag was moved. The last lines of its output:
${Ed(s)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source image to se\
e whether flattening is the cause. An image without a shell needs a JSON array."})}var dm={verifiedEntries:void 0,isTested:false};async function pS(t,e,n,r){if(n===void 0&&r===void 0)return dm;const{log:i}=t;
const o=await yt(t,e.reference,void 0);if(o===void 0){throw new m("CHECK_FAILED",`The stored image ${e.reference} disapp\
eared from the engine before it was checked.`,{hint:"Check whether something removes images on this machine, then run ag\
ain."})}const s=n===void 0?void 0:await i.group("Verify",()=>cL(t,wt(t,o),n));if(r!==void 0)await i.group("Test",()=>ni(
t,o,r));return{verifiedEntries:s,isTested:r!==void 0}}function cL(t,e,n){const r=n.source.byLayers!==true;return r?aS(t,
e,n):ti(t,e,n)}var fL=3;async function Bd({engine:t,options:e},n,r){if(n===void 0)return r.close();const{docker:i,runId:o,log:s}=t;const a=Ve(
o);const d=[n.reference===a?a:void 0,n.importedId];const c=d.filter(h=>h!==void 0);const[f,u]=await Promise.allSettled([
xr(i,c,fL),r.close()]);if(f.status==="fulfilled"&&f.value===void 0){const h=n.importedId??a;s.notice(`The engine has not\
 yet removed a temporary image of this run. It, or a later run, will remove it. To do it now: docker rmi ${sa(h)}`);if(u.
status==="fulfilled")return}const l=f.status==="fulfilled"&&f.value?.exitCode===0;const p=l&&u.status==="fulfilled";if(p)
return;await Zt(i,e.timeoutSeconds,h=>Nn(h,o,s))}import{mkdtemp as jL,readdir as WL,rm as gm}from"node:fs/promises";import{join as ym}from"node:path";import{createHash as uL}from"node:crypto";function cm(t,e,n){const r=o=>e[o](t[o],n);const i=Object.keys(e);return Object.fromEntries(i.map(o=>[o,r(o)]))}var lL=5;var mL=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"];var pL={clean:t=>pt.filter(e=>t.includes(
e)),exclude:t=>t.map(({text:e})=>e),aptClean:t=>t,scriptNetwork:()=>void 0,script:t=>t??null,sourceDateEpoch:t=>t??null,
compression:t=>t};function hS(t,e,n){const{isExact:r}=t;const{clean:i,exclude:o,aptClean:s,script:a}=n;const d=a!==void 0||
s;const c=i.length>0;const f=d||c||o.length>0;const u=cm(n,pL,void 0);const{script:l,sourceDateEpoch:p,compression:h,...g}=u;
const b={format:lL,release:$r,diffIds:t.diffIds,...g,run:l,env:d||c?y(e,"config","Env")??null:null,volumes:f?t.volumes:[],
names:f?hL(e):[],created:d||!r?y(e,"created")??null:null,isExact:r,...t.byLayers===true?{from:"layers"}:{},sourceDateEpoch:p,
compression:h,...n.compression.kind==="gzip"&&n.compression.mayCopy===true&&t.packedLayers!==void 0?{packedLayers:t.packedLayers.
map(({descriptor:G})=>G.digest)}:{}};const S=uL("sha256").update(JSON.stringify(b)).digest("hex");const{architecture:x,variant:P}=t.
platform;const H=[x,P].filter(G=>G!==void 0).join("-");return`docker-flatten-v1-${H.replace(/[^A-Za-z0-9_.-]/g,"_").slice(
0,40)}-${S}`}function hL(t){const e=y(t,"config","Env");const n=(N(e)?e:[]).findLast(r=>r.startsWith("PATH="));return[...mL.
map(r=>y(t,"config",r)??null),n??null]}var Ad=()=>void 0;var gL={clean:Ad,exclude:Ad,script:Ad,scriptNetwork:(t,{layer:e})=>e.
script!==void 0&&t!=="none"?'"run" has a network, and what it downloads can change':void 0,aptClean:(t,{isForeign:e})=>t&&
e?"the image's apt can run on some machines and not on others":void 0,sourceDateEpoch:Ad,compression:({kind:t},{takesZstd:e})=>t===
"zstd"&&!e?`this engine cannot unpack zstd; ${k("compression","gzip")} can be cached`:void 0};function gS(t,e){if(e.isContainer)
return"containers cannot be cached";const n=Object.values(cm(t,gL,{...e,layer:t}));return n.find(r=>r!==void 0)}import{createHash as yL}from"node:crypto";import{createReadStream as wL}from"node:fs";import{lstat as wS,readFile as bL,
writeFile as EL}from"node:fs/promises";import{join as lm}from"node:path";import{pipeline as SL}from"node:stream/promises";var mm="layer";var bS="record.json";var ES=1;var xL=1e3;var kL=16*1024*1024;async function SS(t,e){const{spared:n,skippedPresets:r,
...i}=e;const o={version:ES,...i,kept:n,withdrawn:r};const s=JSON.stringify({...o,seal:xS(o)});await EL(lm(t,bS),`${s}
`,{flag:"wx"})}function xS(t){return $(Buffer.from(JSON.stringify(t)))}async function kS(t,e,n){const r=await PL(t);if(r.
key!==e.key)throw Bt(`it belongs to the key ${JSON.stringify(r.key.slice(0,200))}`);if(r.packing!==e.packing)throw Bt(`i\
ts compression is "${r.packing}" instead of "${e.packing}"`);const i=lm(t,mm);const o=await wS(i).catch(c=>{throw Bt(`it\
s layer is missing: ${E(c)}`)});if(!o.isFile())throw Bt("its layer is not a file");if(o.size!==r.packedBytes)throw Bt(`i\
ts layer has ${o.size} bytes, but the record says ${r.packedBytes}`);const s=yL("sha256");const a=wL(i,{highWaterMark:1024*
1024});await SL(a,s,{signal:n}).catch(c=>{if(n.aborted)throw c;throw Bt(`its layer cannot be read: ${E(c)}`)});const d=`\
sha256:${s.digest("hex")}`;if(d!==r.digest)throw Bt(`its layer is ${d}, but the record says ${r.digest}`);return{path:i,
record:r}}async function PL(t){const e=lm(t,bS);const n=await wS(e).then(c=>c.isFile()&&c.size<=kL?bL(e,"utf8"):"").catch(
()=>"");const r=L(n);if(!TL(r))throw Bt("its record cannot be read");const{seal:i,...o}=r;if(xS(o)!==i)throw Bt("its rec\
ord was changed");const{kept:s,withdrawn:a,...d}=o;return{...d,spared:s,skippedPresets:a}}var IL=/^sha256:[0-9a-f]{64}$/;
function TL(t){if(!I(t)||t["version"]!==ES)return false;const{key:e,diffId:n,digest:r,seal:i,packing:o,rules:s,commands:a,
kept:d,withdrawn:c,directories:f}=t;const{unmatched:u,warnings:l,suggestions:p}=t;const h=["packedBytes","entries","data\
Bytes","seconds"];return typeof e==="string"&&[n,r,i].every(g=>typeof g==="string"&&IL.test(g))&&fm("gzip","zstd","none")(
o)&&h.every(g=>gn(t[g]))&&ko(s,{kind:fm("preset","exclude"),name:Cd,entries:gn,bytes:um})&&ko(a,{name:fm("run","apt-clea\
n"),ms:gn,bytes:yS(um)})&&ko(d,{what:Cd,why:yS(Cd),entries:gn,bytes:gn})&&[c,u,l].every(N)&&(p===void 0||ko(p,{name:Cd,bytes:gn}))&&
Array.isArray(f)&&f.length<=xL&&ko(f,{path:vL,bytes:gn,files:gn})}var vL=t=>typeof t==="string"&&t.startsWith("/");var Cd=t=>typeof t===
"string";var um=t=>typeof t==="number"&&Number.isFinite(t);var gn=t=>um(t)&&t>=0;var fm=(...t)=>e=>typeof e==="string"&&
t.includes(e);var yS=t=>e=>e===void 0||t(e);function ko(t,e){return Array.isArray(t)&&t.every(n=>I(n)&&Object.entries(e).
every(([r,i])=>i(n[r])))}function yn(t,e){return new m("CACHE_BAD",`The cached layer cannot be used: ${t}`,{hint:"The la\
yer is made again. If this happens in every run, delete the entry from the cache.",cause:e})}function Bt(t){return yn(`${t}\
.`)}import{once as HL}from"node:events";import{promisify as IS}from"node:util";import{constants as PS,deflateRaw as OL,zstdCompress as _L}from"node:zlib";var Nd={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}};var TS={gzip:"+gzip",zstd:"+zstd",none:""};function vS(t){
const[e,n,...r]=t.trim().split(":");const i=c=>new m("BAD_INPUT",`The ${v("compression")} must be gzip, zstd or none, op\
tionally with a level after a colon, but ${JSON.stringify(t)} ${c}.`,{hint:`For example "gzip", "gzip:${Nd.gzip.max}", "\
zstd" or "zstd:${Nd.zstd.default}".`});if(r.length>0)throw i("has two colons");if(e==="none"){if(n!==void 0)throw i('set\
s a level for "none"');return{kind:e}}if(e!=="gzip"&&e!=="zstd")throw i("is none of these");const{min:o,max:s,default:a}=Nd[e];
if(n===void 0)return{kind:e,level:a,...e==="gzip"?{mayCopy:true}:{}};const d=/^[0-9]{1,2}$/.test(n)?Number(n):Number.NaN;
if(!(d>=o&&d<=s))throw i(`has a level that is not a number from ${o} to ${s}`);return{kind:e,level:d}}function OS(t){if(t.
kind==="none")return t;return{kind:t.kind,level:Nd[t.kind].min}}var RL=0;var BL=31;var AL=7.95;var CL=256*1024;function NL(t){
if(t.length<CL)return false;const e=new Uint32Array(256);let n=0;for(let i=0;i<t.length;i+=BL,n++)e[t[i]]++;let r=0;for(const i of e)
if(i>0)r-=i/n*Math.log2(i/n);return r>AL}var LL=IS(OL);var $L=IS(_L);function _S(t,e){const n=t.length+(t.length>>8)+1024;
switch(e.kind){case"gzip":return LL(t,{level:NL(t)?RL:e.level,finishFlush:PS.Z_SYNC_FLUSH,chunkSize:n});case"zstd":return $L(
t,{chunkSize:n,params:{[PS.ZSTD_c_compressionLevel]:e.level}});case"none":return Promise.resolve(t)}}async function Gn(t,e){const n=await ee(t,e);if(w(n,"Id")!==e)return false;return["RepoTags","RepoDigests"].every(r=>{const i=y(
n,r)??[];return N(i)&&i.length===0})}async function ri(t,e,n){try{return await UL(t,e,n)}catch(r){await RS(t,e);throw r}}
var DL=/^Loaded image(?: ID)?: (\S+)$/gm;async function ii(t,e,n){if(e.reference===e.expectedId)return"";try{return await n()}catch(r){
await RS(t,{...e,answer:""});throw r}}async function RS(t,e){const{reference:n,expectedId:r,diffId:i,answer:o}=e;if(n===
r)return;const s=[...o.matchAll(DL)].map(([,a=""])=>a);for(const a of new Set([...s,r])){const d=a.startsWith("sha256:")?
await FL(t,a,i).catch(()=>false):ML(a,n);if(d)await t.docker.try(["rmi",a]).catch(()=>{})}}async function FL(t,e,n){if(!await Gn(
t,e))return false;const r=It(await ee(t,e)??{});return r.length===1&&r[0]===n}function ML(t,e){const n=[...t].filter((r,i)=>r!==
e[i]);return t.length===e.length&&n.length===1}async function UL(t,e,n){const r=(c,f)=>{throw new m("CHECK_FAILED",`The \
stored image differs from what was sent: expected ${c}, found ${f}. Nothing was tagged.`,{hint:Y})};const i=e.answer.split(
"\n").find(c=>/^error /i.test(c.trim()));if(i!==void 0){const c=Mt(i,"ENGINE_FAILED","Unpacking the loaded image failed");
if(c.code==="NO_SPACE"||c.code==="UNSUPPORTED_IMAGE")throw c;r("a load without an error",JSON.stringify(i))}const[o,s]=await Promise.
all([ee(t,e.reference),aE(t,e.reference,1)]);const a=w(o,"Id");if(a!==e.expectedId)r(`the ID ${e.expectedId}`,String(a));
const d=It(o??{});if(d.length!==1||d[0]!==e.diffId)r(`one layer ${e.diffId}`,JSON.stringify(d));if(n&&s===0)r("an unpack\
ed layer","one of 0 bytes");return s}async function oi(t,e,n){const{log:r,runId:i,signal:o}=t;const s=Ve(i);const{diffId:a,digest:d,packedBytes:c}=e;const f=Pe.
layer+TS[e.packing];const u={mediaType:f,digest:d,sizeBytes:c};const l=await n.configFor(a);const p=$(l);const{keepsPacked:h,
idIsConfigDigest:g}=t.store;const b=await n.annotations();const S=Ss(l,u,b);const x=g?p:S.descriptor.digest;const P=await Gn(
t,x);const H=h&&!K(n.platform,t.platform);const G=t.knowsPlatformOption&&n.platform.architecture!=="";const ue=H&&G?n.platform:
void 0;const X=()=>{const wi=re(ae(s,"tag"));const $c={full:wi,familiar:s};let Qm=0;const ep=ch({path:e.path,descriptor:u},
{config:l,platform:n.platform,name:$c,annotations:b},wk=>{Qm+=wk});const yk={title:"Load",doneBytes:()=>Qm,totalBytes:()=>c};
return Us(r,{progress:yk,sent:HL(ep,"close"),after:"Unpack"},t.transport.loadImage(ep,ue,o))};const Ee=P?x:s;const yi=await ii(
t,{reference:Ee,expectedId:x,diffId:a},X);if(H&&ue===void 0)await zL(t,x,n.platform);return{answer:yi,reference:Ee,diffId:a,
expectedId:x,configDigest:p,packedBytes:h?c:void 0,importedId:void 0,savedFile:void 0}}async function zL(t,e,n){const{log:r,
runId:i}=t;const o={reference:Ve(i),id:e,isIndex:false,platform:n,volumes:[]};try{await j(t,await z(t,{source:o}))}catch(s){
r.debug(`no container of the loaded image: ${E(s)}`)}}var pm={kind:"none",wasAsked:false};async function Ld(t){const{run:e,engine:n,source:r,sourceConfig:i,options:o,cache:s}=t;
const{log:a}=e;if(s===void 0||o.dryRun)return pm;const{layer:d}=o;const c=gS(d,{isContainer:o.container!==void 0,isForeign:n!==
void 0&&r.byLayers!==true&&r.platform.architecture!==n.platform.architecture,takesZstd:n?.takesZstd??true});if(c!==void 0){
a.notice(`The layer is not cached: ${c}.`);return pm}const f=performance.now();const u=hS(r,(await i).json,d);const l=ym(
o.tempDir,`${ne(e.runId)}cache-`);const p=await jL(l).catch(h=>void a.warning(`The layer is not cached: ${E(h)}`));if(p===
void 0)return pm;try{const h=await a.group("Look up the cached layer",async()=>{a.debug(`cache key ${u}`);const b=await hm(
e,s.restore(u,p,a,e.signal));if(!b)a.info("The cache did not provide the layer.");const S={key:u,packing:d.compression.kind};
return b?hm(e,JL(p,S,e)):void 0});const g={key:u,directory:p,ms:performance.now()-f};if(h!==void 0)return{...g,kind:"hit",
found:h};await AS(g);return{...g,kind:"miss"}}catch(h){await gm(p,{recursive:true,force:true});throw h}}async function hm({
touch:t},e){const n=setInterval(t,1e3);try{return await e}finally{clearInterval(n)}}async function JL(t,e,{log:n,signal:r}){
try{return await kS(t,e,r)}catch(i){if(!(i instanceof m))throw i;BS(i,n)}return void 0}function BS(t,e){if(t.code==="CAC\
HE_DIFFERS")e.notice(ze(t));else if(t.code==="CACHE_BAD")e.warning(ze(t));else e.warning(`${ze(t)} The layer is made aga\
in.`)}async function AS({directory:t}){for(const e of await WL(t))await gm(ym(t,e),{recursive:true,force:true})}async function CS(t,e,{
run:n,engine:r,packTo:i}){if(!(t instanceof m)||e.kind==="none")throw t;const o=t.code==="NO_SPACE"&&i===void 0&&r?.store.
keepsPacked===false;const s=t.code==="CACHE_BAD"||t.code==="CACHE_DIFFERS";if(!o&&!(s&&e.kind==="hit"))throw t;BS(t,n.log);
if(r!==void 0)await Nn(r.docker,n.runId,n.log);await AS(e);const{key:a,directory:d,ms:c}=e;return o?{kind:"none",wasAsked:true}:
{kind:"miss",key:a,directory:d,ms:c}}function NS(t){return t.kind==="none"?t:{kind:"none",wasAsked:true}}async function $d(t){
if(t.kind==="none")return;await gm(t.directory,{recursive:true,force:true}).catch(()=>{})}var GL=["CHECK_FAILED","ENGINE\
_FAILED","DOCKER_FAILED"];async function LS(t,{path:e,record:n},r){const{log:i,signal:o}=t;try{const s=await oi(t,{...n,
path:e},r);const a=await ri(t,s,n.dataBytes>0);i.info(`Loaded ${oe(n.entries)} in one layer of ${T(a)}, packed ${T(n.packedBytes)}`);
return{stored:s,newBytes:a}}catch(s){if(o.aborted||!(s instanceof m)||!GL.includes(s.code))throw s;throw yn(s.message,s)}}
async function Dd({run:t,cache:e},{key:n,directory:r},{stored:i,surveyed:o,entries:s,dataBytes:a,ms:d}){if(e===void 0||i.
savedFile===void 0)return;const{rules:c,commands:f,spared:u,skippedPresets:l,unmatched:p,warnings:h,suggestions:g}=o;try{
await SS(r,{key:n,diffId:i.diffId,...i.savedFile,entries:s,dataBytes:a,seconds:d/1e3,...{rules:c,commands:f,spared:u,skippedPresets:l,
unmatched:p,warnings:h,suggestions:g},directories:o.directories??[]});await hm(t,e.save(n,r,t.log))}catch(b){t.log.warning(
`Could not save the layer: ${E(b)}.`)}}var VL=.5;function $S({ms:t,found:e},n,r){const i=(t+n)/1e3;const o=e.record.seconds;
const[s,a]=[i,o].map(d=>`${d.toFixed(1)} s`);if(i-o<VL){r.info(`Used the cached layer in ${s}; making it took ${a}`);return}
r.notice(`The cache does not pay off here: using the cached layer took ${s}, and making it took ${a}.`)}function Fd(t,{run:e,
cache:n}){if(t.kind!=="miss"||!n?.canSave(t.key,e.log))return void 0;return ym(t.directory,mm)}var Md=`docker-flatten ${$r}`;var Po={entries:0,dataBytes:0};function Ud(t){const{source:e,sourceSize:n,image:r,verdict:i,surveyed:o,cacheHit:s,page:a}=t;const{isMet:d,budgets:c,checks:f}=i;
return{...Fs(n.bytes,r.bytes),oldLayers:e.layerCount,newLayers:r.layers,oldHistory:n.history,newHistory:r.history,oldPackedBytes:n.
packedBytes,newPackedBytes:r.packedBytes,imageId:d?r.imageId:void 0,configDigest:d?r.configDigest:void 0,budgets:c,checks:f,
directories:o.directories,rules:o.rules,commands:o.commands,spared:o.spared,skippedPresets:o.skippedPresets,suggestions:o.
suggestions,cacheHit:s,page:a}}import{mkdtemp as n$,rename as r$,rm as i$}from"node:fs/promises";import{join as FS}from"node:path";import{availableParallelism as QL}from"node:os";import{crc32 as KL}from"node:zlib";var YL=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var qL=Buffer.from([3,0]);var Hd=class{header=YL;#e=0;#t=0;add(e){
this.#e=KL(e,this.#e);this.#t+=e.length}end(){const e=Buffer.alloc(8);e.writeUInt32LE(this.#e,0);e.writeUInt32LE(this.#t%
2**32,4);return Buffer.concat([qL,e])}};import{createHash as XL}from"node:crypto";import{open as ZL}from"node:fs/promises";async function zd(t,e){const n=await ZL(t,"wx",384).catch(r=>{throw DS(r,t)});try{return await e(new wm(n,t))}finally{await n.
close()}}var wm=class{#e;#t;#n=XL("sha256");bytes=0;constructor(e,n){this.#e=e;this.#t=n}async write(e){this.#n.update(e);
this.bytes+=e.length;try{for(let n=0;n<e.length;)n+=(await this.#e.write(e,n)).bytesWritten}catch(n){throw DS(n,this.#t)}}digest(){
return`sha256:${this.#n.digest("hex")}`}};function DS(t,e){if(st(t)){return new m("NO_SPACE",`The disk filled up while w\
riting the packed layer to ${e}.`,{hint:`Free some disk space there, or choose another directory with the ${v("temp-dir")}\
.`,cause:t})}return new m("TEMP_DIR",`Cannot write the packed layer to ${e} (${de(t)}).`,{hint:`Choose a writable direct\
ory with the ${v("temp-dir")}.`,cause:t})}var bm=1024*1024;var e$=Math.min(16,2*QL()+2);async function si(t,e,n){return zd(e,r=>t$(r,t,n))}async function t$(t,e,n){
const r=n.kind==="gzip"?new Hd:void 0;let i=0;const o=[];const s=r===void 0?[]:[Promise.resolve(r.header)];const a=async()=>{
const u=await s.shift();await t.write(u);if(n.kind==="none")o.push(u)};const d=(u,l)=>{const p=u.subarray(0,l);i+=l;r?.add(
p);const h=_S(p,n);h.then(()=>n.kind!=="none"&&o.push(u),()=>{});s.push(h)};let c=Buffer.allocUnsafeSlow(bm);let f=0;try{
for await(const u of e){for(let l=0;l<u.length;){const p=u.copy(c,f,l);l+=p;f+=p;if(f<bm)break;d(c,f);if(s.length>=e$)await a();
c=o.pop()??Buffer.allocUnsafeSlow(bm);f=0}}if(f>0||i===0&&r===void 0)d(c,f);if(r!==void 0)s.push(Promise.resolve(r.end()));
while(s.length>0)await a()}finally{await Promise.allSettled(s)}return{layerBytes:i,digest:t.digest(),packedBytes:t.bytes}}var MS={async store(t,e,n){const r=await n$(FS(n.tempDir,ne(t.runId)));try{const i=FS(r,"layer");const{digest:o,packedBytes:s}=await W(
t.log,jn(e,n.totalBytes),n.pack?.(e,i)??si(e,i,n.compression));const a=n.compression.kind;const d={path:i,diffId:e.digest(),
digest:o,packedBytes:s,packing:a};const c=await oi(t,d,n);if(n.saveTo===void 0)return c;const f=await r$(i,n.saveTo).then(
()=>true,()=>false);return f?{...c,savedFile:{digest:o,packedBytes:s,packing:a}}:c}finally{await i$(r,{recursive:true,force:true})}}};import{pipeline as a$}from"node:stream";import{finished as d$}from"node:stream/promises";import{PassThrough as o$,Transform as s$}from"node:stream";var US=8*1024*1024;var jd=class extends s${side=new o$({highWaterMark:US});constructor(){
super({highWaterMark:US});this.side.on("error",()=>{})}close(){this.side.destroy()}_transform(e,n,r){if(this.side.destroyed||
this.side.write(e)){r(null,e);return}const i=()=>{this.side.off("drain",i);this.side.off("close",i);r(null,e)};this.side.
once("drain",i);this.side.once("close",i)}_flush(e){this.side.end();e()}};var HS={async store(t,e,n){const{log:r,runId:i,signal:o}=t;const s=n.saveTo===void 0?void 0:c$(e,n,r);const a=await Us(r,
{progress:jn(e,n.totalBytes),sent:d$(e),after:"Store"},t.transport.importImage(s?.layer??e,qo(i),o));const d=await s?.savedFile;
const c=e.digest();const f=await n.configFor(c);const u=$(f);const[l]=await Promise.all([Gn(t,u),f$(t,a,c)]);const p=dh(
f,c,Ve(i));const h=l?u:Ve(i);const g=await ii(t,{reference:h,expectedId:u,diffId:c},()=>t.transport.loadImage(p,void 0,o));
return{reference:h,diffId:c,expectedId:u,configDigest:u,packedBytes:void 0,importedId:a,savedFile:d,answer:g}}};function c$(t,{
saveTo:e="",compression:n},r){const i=new jd;let o=false;const s=si(i.side,e,OS(n)).then(({digest:a,packedBytes:d})=>({digest:a,
packedBytes:d,packing:n.kind}),a=>{i.close();if(!o)r.warning(`Could not save the layer: ${E(a)}`);return void 0});a$(t,i,
a=>{if(!a)return;o=true;i.side.destroy(a)});return{layer:i,savedFile:s}}async function f$(t,e,n){const[r]=It(await ee(t,
e)??{});if(r===n)return;throw new m("CHECK_FAILED",`The engine stored the layer ${r}, but ${n} was sent: the stream was \
changed in transit. Nothing was tagged.`,{hint:Y})}var u$={"graph-driver":HS,containerd:MS};function zS({kind:t}){return u$[t]}import{pipeline as S$}from"node:stream";function wn(t){const e=t.filter(i=>i!==void 0);const[n,...r]=e;if(n===void 0||r.length===0)return n;return{begin:(i,o)=>{
for(const s of e)s.begin(i,o)},mapBlock:i=>{for(const o of e)o.mapBlock?.(i)},data:i=>{for(const o of e)o.data(i)},end:()=>{
for(const i of e)i.end()}}}var Em=-1;var l$=1024;var ai=class{#e=[];#t=0;#n=0;get bytes(){return this.#n}add(e,n){if(e===0)return;const r=this.#n;this.#n+=
e;const i=this.#e.at(-1);const{stream:o,offset:s}=n??{stream:Em,offset:0};if(i?.stream===o&&(o===Em||i.offset+r-i.start===
s))return;this.#e.push({start:r,stream:o,offset:s})}*take(e,n){const r=e+n;if(r>this.#n)throw new RangeError("the stream\
 is ahead of its spans");this.#r(e);if(n>0&&e<this.#e[this.#t].start)throw new RangeError("this part of the stream has p\
assed");for(let i=e,o=this.#t;i<r;o++){const{start:s,stream:a,offset:d}=this.#e[o];const c=Math.min(this.#e[o+1]?.start??
this.#n,r)-i;const f=a===Em?void 0:{stream:a,offset:d+i-s};yield{bytes:c,origin:f};i+=c}}#r(e){while((this.#e[this.#t+1]?.
start??Infinity)<=e)this.#t++;if(this.#t<l$)return;this.#e.splice(0,this.#t);this.#t=0}};var m$=1024**3;var jS=1024**2;var p$=64*1024**2;var h$=256*1024**3;var Sm=Buffer.alloc(jS);var Wd=class{#e;#t;#n=0;constructor(e){
this.#e=e}begin(e,n){this.#t=e.sizeBytes<m$?void 0:{entry:e,verdict:n};this.#n=0;if(e.sizeBytes>=h$)this.#r()}data(e){if(this.#t===
void 0)return;const n=Math.max(0,jS-this.#n);this.#n+=e.length;if(!g$(e.subarray(n)))this.#t=void 0;else if(this.#n>=p$)
this.#r()}end(){this.#t=void 0}#r(){const e=this.#t;this.#t=void 0;if(e!==void 0)this.#e(e.entry,e.verdict)}};function g$(t){
for(let e=0;e<t.length;e+=Sm.length){const n=t.subarray(e,e+Sm.length);if(!n.equals(Sm.subarray(0,n.length)))return false}
return true}function WS(t,{cleanWords:e},n){if(t===void 0||t.length===0)return;const r=t.map(({name:o,bytes:s})=>`${o} ${T(s)}`);const i=St(
"clean",Va(e,t));n.info(`Could also be cleaned: ${r.join(", ")}. To do so, use ${i}`)}var y$=10;var JS=100;function GS({
rules:t,commands:e,spared:n,skippedPresets:r,unmatched:i,warnings:o},s){for(const{name:d,ms:c,bytes:f}of e){const u=f===
void 0?"":`, ${f<0?"added":"freed"} ${T(Math.abs(f))}`;s.info(`${d}: ${(c/1e3).toFixed(1)} s${u}`)}for(const{kind:d,name:c,
entries:f,bytes:u}of t){if(f===0&&u===0)continue;s.info(`${d==="preset"?"Cleaned":"Excluded"} ${c}: ${T(u)} in ${oe(f)}`)}
const a=n.filter(({kind:d})=>d!==void 0);if(a.length>0)s.info(b$(a));if(i.length>0)s.notice(E$(i));for(const d of r)s.notice(
`Preset "${d}" skipped: symlinks outside its cache point into it.`);for(const d of o)s.warning(d)}var w$=20;function b$(t){
const e=t.slice(0,w$).map(({what:r,why:i})=>`${_(Buffer.from(r))} (${le(i??"",JS)})`);const n=t.length-e.length;return`K\
ept because the image uses it: ${e.join(", ")}${n>0?`, and ${n} more`:""}`}function E$(t){const e=t.slice(0,y$).map(i=>JSON.
stringify(le(i,JS)));if(t.length===1)return`The pattern ${e[0]} in ${k("exclude")} matches nothing in the image.`;const n=t.
length-e.length;const r=n>0?`, and ${n} more`:"";return`${t.length} patterns in ${k("exclude")} match nothing in the ima\
ge: ${e.join(", ")}${r}.`}function VS(t){return({name:e,sizeBytes:n},r)=>{const i=r==="keep"||typeof r==="object"&&r.data===
void 0;const o=i?"and the result contains them too":"although the result drops them";t.warning(`The file ${_(Buffer.from(
B(e),"latin1"))} is sparse: most of its ${T(n)} are zeros, as in lastlog and faillog with large user IDs. The engine sen\
ds all the zeros, which takes long, ${o}. Make the file smaller in the image: use "useradd --no-log-init", or truncate i\
t in the step that creates it.`)}}function x$(t,{sizeInImage:e}){if(e===void 0||t.sizeBytes>0)return t;return{...t,sizeBytes:e(B(t.name))??0}}async function Io({
reader:t,rules:e,survey:n,expected:r,resume:i,latestSeconds:o},{log:s,signal:a},d,c){const f=wn([d,...r.map(x=>x.observer),
n.observer,t.observer,new Wd(VS(s))]);const u=e===void 0?t.decide:x=>e.decide(x$(x,t),t.decide(x));const l=x=>Math.min(x,
o??Infinity);const p=o===void 0?u:yd(u,l);const h=e&&(()=>e.appendix({reader:t,retime:x=>gd(x,l),observer:f,signal:a}));
const g=new ai;const b=new J(p,f,{...h===void 0?{}:{appendix:h},...c===void 0?{}:{spans:{input:g,output:c}}});const S=c===
void 0||t.layers===void 0?t.open(a):t.layers.open(a,g);S$(await S,b,()=>{i().catch(()=>{})});return b}async function Jd(t,e,n={}){
const r=await Io(t,e,n.looker);const i=n.totalBytes===void 0?mr(t.expectedBytes):()=>n.totalBytes;await pn(e,[r],i);return r}
function Gd({counts:t},{rules:e}){const n=e?.appended;return{entries:t.entries+(n?.entries??0),dataBytes:t.dataBytes+(n?.
dataBytes??0)}}var xm=4096;var k$=59;var bn=class{#e;#t=0;constructor({countsBlocks:e}){this.#e=e;if(e)this.#t=xm}get bytes(){return this.#t}begin(e,n){
if(n==="drop")return;const r=n==="keep"?e:n.head;const i=fn(e,n);const o=e.typeFlag==="2"?se(r).link.length:0;if(!this.#e){
this.#t+=i+o;return}const s=e.typeFlag==="5"||o>k$;this.#t+=Math.ceil((s?1:i)/xm)*xm}data(){}end(){}};async function KS(t,e,n){
const{run:r,engine:i,options:o}=t;const s=new bn({countsBlocks:Wn(t)});const a=await Jd(e,r,{looker:s});await e.resume();
const d=$(await n.configFor(a.digest()));const c=i!==void 0&&(o.tags.length>0||o.tagLocations.length===0);const f=c&&!i.
store.idIsConfigDigest?void 0:d;return{newBytes:s.bytes,imageId:f,configDigest:d}}import{createReadStream as nD}from"node:fs";import{PassThrough as rD}from"node:stream";import{createGunzip as iD,createZstdDecompress as oD}from"node:zlib";import{createHash as K$}from"node:crypto";import{createReadStream as Y$}from"node:fs";import{pipeline as q$}from"node:stream/promises";
import{createGunzip as X$}from"node:zlib";import{Writable as z$}from"node:stream";import{pipeline as j$}from"node:stream/promises";import{promisify as N$}from"node:util";import{constants as L$,crc32 as $$,deflateRaw as D$}from"node:zlib";var P$=[[2,10]];var I$=[[3,10]];var T$=[[4,3],[257-257,5],[4-1,5],[16-4,4],[1<<6,24],[1<<21,24],[0,3],[1|138-11<<1,8],[1|
115-11<<1,8],[0,5],[3,2]];var YS=16*1024;var km=64*1024;var Vd=class{#e;#t=Buffer.allocUnsafeSlow(km);#n=0;#r=0;#i=0;bytes=0;constructor(e){
this.#e=e}get phase(){return this.#i}async writeBytes(e){this.bytes+=e.length;if(this.#n+e.length>km||e.length>YS)await this.
flush();if(e.length>YS)return this.#e(e);e.copy(this.#t,this.#n);this.#n+=e.length}async writeBits(e,n,r){if(n%8!==this.#i)
throw new RangeError("bits are copied at another phase");const i=Math.floor(n/8);const o=Math.floor(r/8);if(this.#i>0)e[i]=
e[i]&255<<this.#i|this.#r;this.#i=r%8;this.#r=this.#i===0?0:e[o]&(1<<this.#i)-1;if(o>i)await this.writeBytes(e.subarray(
i,o))}async writeShifted(e,n,r){const i=[];for(let o=n;o<r;){const s=Math.min(8-(o&7),r-o);i.push([e[o>>3]>>(o&7)&(1<<s)-
1,s]);o+=s}await this.writeNumbers(i)}async fillTo(e){if((e-this.#i)%2!==0){if(e%2===0)await this.#o();else await this.writeNumbers(
T$)}while(this.#i!==e)await this.writeNumbers(P$)}async#o(){await this.writeNumbers([[0,3]]);await this.#s();await this.
writeBytes(Buffer.from([0,0,255,255]))}async writeLastBlock(){await this.writeNumbers(I$);await this.#s()}async#s(){if(this.#i>
0)await this.writeNumbers([[0,8-this.#i]])}async writeNumbers(e){const n=[];for(const[r,i]of e){let o=this.#r|r<<this.#i;
this.#i+=i;for(;this.#i>=8;this.#i-=8,o>>>=8)n.push(o&255);this.#r=o}await this.writeBytes(Buffer.from(n))}async flush(){
if(this.#n===0)return;const e=this.#t.subarray(0,this.#n);this.#t=Buffer.allocUnsafeSlow(km);this.#n=0;await this.#e(e)}};var fZ=16*1024;var Pm=8.5*1024*1024;var Kd=class{#e;units;outBytes;constructor(e){this.#e=e;this.units=e.startBits.length;
this.outBytes=e.outStarts[this.units]}get packedBytes(){return this.#e.packedBytes}get members(){return this.#e.members}startBit(e){
return this.#e.startBits[e]}endBit(e){return this.#e.endBits[e]}outStart(e){return this.#e.outStarts[e]}outEnd(e){return this.#e.
outStarts[e+1]}lengthOf(e){return this.outEnd(e)-this.outStart(e)}lookBack(e){return this.#e.lookBacks[e]}isFinal(e){return this.#e.
finals[e]===1}firstFrom(e){const{outStarts:n}=this.#e;let r=0;let i=this.units;while(r<i){const o=r+i>>>1;if(n[o]<e)r=o+
1;else i=o}return r}isCopyable(e,n){const r=this.outStart(e);return r-this.lookBack(e)>=n&&this.lengthOf(e)<=Pm}};var bt=10;var di=9;var Oo=7;var _o=15;var Kn=5;var ci=15;var et=9;var Sn=32767;var Im=24;var qS=15;var Vn=1<<28;var Ro=1<<
29;var fi=1<<30;var vo=1<<31;var Bo=(t,e)=>t<<Kn|e<<et;var ui=new Int32Array(288).fill(vo);var Tm=new Int32Array(32).fill(
vo);var XS=Int32Array.from({length:19},(t,e)=>Bo(0,e));for(let t=0;t<256;t++)ui[t]=Bo(0,1)|1<<Im;ui[256]=vo|Ro;for(let t=257,
e=3;t<285;t++){const n=Math.max(0,t-261>>2|0);ui[t]=Vn|Bo(n,e);e+=1<<n}ui[285]=Vn|Bo(0,258);for(let t=0,e=1;t<30;t++){const n=Math.
max(0,t-2>>1);Tm[t]=Bo(n,e);e+=1<<n}var En=new Uint16Array(_o+1);var To=new Uint16Array(_o+1);var ZS=new Uint16Array(288);
function vm(){return new Int32Array(1<<_o)}function Yd(t,e,n,r){const i=v$(e);if(i<0)return false;if(i<=1)t.fill(vo,0,1<<
r);const o=To[_o];const s=1<<r;let a=s;let d=-1;let c=0;let f=s;for(let u=0,l=0;u<o;u++){const p=ZS[u];const h=e[p];if(h>
r&&(l&s-1)!==d){d=l&s-1;c=a;const x=O$(h,i,r);f=1<<x;a+=f;t[d]=vo|fi|c<<et|x}const g=n[p];const b=g+h+(g>>Kn&ci);if(h<=r)
for(let x=l,P=1<<h;x<s;x+=P)t[x]=b;else for(let x=l>>r,P=1<<h-r;x<f;x+=P)t[c+x]=b;En[h]--;let S=1<<h-1;while((l&S)!==0)S>>=
1;l=S===0?0:(l&S-1)+S}return true}function v$(t){En.fill(0);for(let r=0;r<t.length;r++)En[t[r]]++;let e=0;let n=1;To[0]=
0;En[0]=0;for(let r=1;r<=_o;r++){To[r]=To[r-1]+En[r-1];n=2*n-En[r];if(n<0)return-1;if(En[r]>0)e=r}if(n>0&&e>1)return-1;for(let r=0;r<
t.length;r++){const i=t[r];if(i>0)ZS[To[i]++]=r}return e}function O$(t,e,n){let r=t-n;let i=1<<r;for(;r+n<e;r++,i<<=1){i-=
En[r+n];if(i<=0)break}return r}function QS(t,e){for(let n=0;n<1<<bt;n++){let r=t[n];let i=r&31;if(r>=0&&(r&Vn)===0)while(i<
bt){const o=t[n>>>i];const s=(o&31)-(o>>Kn&ci);if(o<0||s>bt-i)break;r+=o;i=r&31;if((o&Vn)!==0)break}e[n]=r}}var li=32*1024;var tx=640;var _$=25;var R$=(1<<bt)-1;var B$=(1<<di)-1;var A$=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];var Xd=class{joined=new Int32Array(
1<<bt);single=vm();distances=vm();make(e,n){if(!Yd(this.single,e,ui,bt))return false;if(!Yd(this.distances,n,Tm,di))return false;
QS(this.single,this.joined);return true}};var qd;function C$(){const t=new Uint8Array(288).fill(8,0,144).fill(9,144,256).
fill(7,256,280).fill(8,280);qd=new Xd;qd.make(t,new Uint8Array(32).fill(5));return qd}function ex(t){return new DataView(
t.buffer,t.byteOffset,t.byteLength)}var Qd=-1;var Ao=-2;var Zd=class{#e;#t=new Xd;#n=new Uint8Array(320);#r=new Uint8Array(
19);#i=new Int32Array(1<<Oo);#o=this.#t;position=0;outBytes=0;lookBack=0;constructor(e){this.#e=ex(e)}moveTo(e,n){this.#e=
ex(e);this.position=n}take(e){const n=this.#e.getInt32(this.position>>>3,true)>>>(this.position&7)&(1<<e)-1;this.position+=
e;return n}#s(e){this.#o=e;this.outBytes=0;this.lookBack=0}startFixed(){this.#s(qd??C$())}startDynamic(){const e=this.take(
5)+257;const n=this.take(5)+1;const r=this.take(4)+4;if(e>286||n>30)return"a block has too many symbols";this.#r.fill(0);
for(let a=0;a<r;a++)this.#r[A$[a]]=this.take(3);const i=Yd(this.#i,this.#r,XS,Oo);if(!i||this.#i[1]<0)return"a block has\
 an invalid code for code lengths";const o=this.#a(e+n);if(o!==void 0)return o;if(this.#n[256]===0)return"a block has no\
 code for its end";const s=this.#t.make(this.#n.subarray(0,e),this.#n.subarray(e,e+n));if(!s)return"a block has invalid \
codes";this.#s(this.#t);return void 0}#a(e){const n=this.#n;for(let r=0;r<e;){const i=this.#i[this.take(Oo)];this.position-=
Oo-(i&31);const o=i>>et;if(o<16){n[r++]=o;continue}if(o===16&&r===0)return"a block repeats a code length before the firs\
t one";const s=o===16?n[r-1]:0;const a=o===16?3+this.take(2):o===17?3+this.take(3):11+this.take(7);if(r+a>e)return"a blo\
ck has too many code lengths";n.fill(s,r,r+a);r+=a}return void 0}read(e){const n=this.#e;const{joined:r,single:i,distances:o}=this.#o;
const s=Math.min(this.outBytes,li);let a=s;let d=this.lookBack;let c=this.position;let f=false;while(c<e){let u=n.getInt32(
c>>>3,true)>>>(c&7);let l=r[u&R$];if(l<0){if((l&fi)!==0){const P=u>>>bt&(1<<(l&31))-1;l=i[(l>>et&Sn)+P]}if(l<0){c+=l&31;
f=(l&Ro)!==0||"a symbol has no meaning";break}}const p=a+(l>>Im&qS);const h=l&31;const g=l>>Kn&ci;a+=(l>>et&Sn)+(u>>>h-g&
(1<<g)-1);c+=h;if((l&Vn)===0)continue;u>>>=h;if(h>_$-di)u=n.getInt32(c>>>3,true)>>>(c&7);l=o[u&B$];if(l<0){if((l&fi)!==0){
u=n.getInt32(c>>>3,true)>>>(c&7);const P=u>>>di&(1<<(l&31))-1;l=o[(l>>et&Sn)+P]}if(l<0){f="a distance has no meaning";break}}
c+=l&31;if(p>=li)continue;const b=l>>Kn&ci;const S=c-b;u=n.getInt32(S>>>3,true)>>>(S&7);const x=(l>>et&Sn)+(u&(1<<b)-1);
if(x-p>d)d=x-p}this.outBytes+=a-s;this.lookBack=d;this.position=c;return f}step(){const e=this.#d(this.#o.single,bt);if(e<
0){this.position+=e&31;return(e&Ro)===0?Ao:Qd}this.outBytes+=this.#c(e);if((e&Vn)===0)return 0;const n=this.#d(this.#o.distances,
di);return n<0?Ao:this.#c(n)}#d(e,n){const r=this.#e.getInt32(this.position>>>3,true)>>>(this.position&7);const i=e[r&(1<<
n)-1];if(i>=0||(i&fi)===0)return i;const o=r>>>n&(1<<(i&31))-1;return e[(i>>et&Sn)+o]}#c(e){const n=e>>Kn&ci;this.position+=
(e&31)-n;return(e>>et&Sn)+this.take(n)}endCode(){const{single:e}=this.#o;for(let n=0;;n++){const r=e[n];if(r>=0)continue;
if((r&Ro)!==0)return{value:n&(1<<(r&31))-1,bits:r&31};const i=(r&fi)===0?0:1<<(r&31);const o=r>>et&Sn;for(let s=0;s<i;s++){
const a=e[o+s]&31;if(e[o+s]<0)return{value:(n|s<<bt)&(1<<a)-1,bits:a}}}}};function ec(){return new Error("A gzip stream has changed since it was scanned.")}var tc=class{#e=new Zd(new Uint8Array(
0));#t=0;#n=0;#r({packed:e,startByte:n,startBit:r}){this.#e.moveTo(Buffer.concat([e,Buffer.alloc(tx)]),r-8*n);this.#t=8*
n;this.#n=0}#i(){return this.#t+this.#e.position}#o(){const e=this.#e;e.take(1);const n=e.take(2);if(n===0){e.position=e.
position+7&~7;const r=e.take(16);e.position+=16;return r}if(n===1)e.startFixed();else if(e.startDynamic()!==void 0)throw ec();
return void 0}front(e,n){this.#r(e);const r=this.#e;const{startBit:i,isFinal:o}=e;while(this.#i()<e.endBit){const s=this.#i();
const a=this.#o();if(a!==void 0){if(this.#n+a>n)return{range:{startBit:i,endBit:s,isFinal:o},outBytes:this.#n};r.position+=
8*a;this.#n+=a;continue}for(;;){const d=this.#n+r.outBytes;const c=this.#i();const f=r.step();if(f===Qd)break;if(f===Ao||
c>=e.endBit)throw ec();if(this.#n+r.outBytes>n)return{range:{startBit:i,endBit:c,isFinal:o,blockEnd:r.endCode()},outBytes:d}}
this.#n+=r.outBytes}throw ec()}back(e,n){this.#r(e);const r=this.#e;const{endBit:i,isFinal:o}=e;let s={range:{startBit:e.
startBit,endBit:i,isFinal:o},outBytes:0};while(this.#i()<i){const a={startBit:this.#i(),endBit:0};const d=this.#o();const c=this.#n<
n;if(d!==void 0)r.position+=8*d;else{a.endBit=this.#i();for(;;){const f=this.#n+r.outBytes;const u=r.step();if(u===Qd)break;
if(u===Ao||this.#i()>i)throw ec();if(f-u>=n)continue;const l=this.#n+r.outBytes;s={range:{startBit:this.#i(),endBit:i,isFinal:o,
header:a},outBytes:l}}}this.#n+=d??r.outBytes;if(d!==void 0&&c||s.outBytes===this.#n)s={range:{startBit:this.#i(),endBit:i,
isFinal:false},outBytes:this.#n}}return s}};var Yn=class{#e=[];bytes=0;push(e){if(e.length===0)return;this.#e.push(e);this.bytes+=e.length}moveTo(e,n){let r=Math.min(
n,this.bytes);this.bytes-=r;let i=0;while(r>0){const o=this.#e[i];e.push(o.subarray(0,r));if(o.length>r)this.#e[i]=o.subarray(
r);else i++;r-=Math.min(r,o.length)}if(i>0)this.#e.splice(0,i)}keepLast(e){let n=0;for(;this.bytes-(this.#e[n]?.length??
this.bytes)>=e;n++)this.bytes-=this.#e[n].length;if(n>0)this.#e.splice(0,n)}join(){const[e]=this.#e;return this.#e.length===
1&&e!==void 0?e:Buffer.concat(this.#e)}takeAll(){const e=this.join();this.#e=[];this.bytes=0;return e}};async function nx(t,e,n,r){const i=8*n;for(const{startBit:o,endBit:s,isFinal:a,header:d,blockEnd:c}of r){const f=(d??{startBit:o}).
startBit-i;if(a)e[f>>3]=e[f>>3]&~(1<<(f&7));if(d===void 0)await t.fillTo(o%8);else{const u=d.endBit-d.startBit;await t.fillTo(
(o+8*u-u)%8);await t.writeShifted(e,f,f+u)}await t.writeBits(e,o-i,s-i);if(c!==void 0)await t.writeNumbers([[c.value,c.bits]])}}async function Om(t,e){const{index:n}=t;const r=n.startBit(e);const i=n.endBit(e);const o=Math.floor(r/8);const s=await t.
read(o,Math.ceil(i/8));return{packed:s,startByte:o,startBit:r,endBit:i,isFinal:n.isFinal(e)}}var rx=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var ix=1024*1024;var F$=256*1024;var M$=4096;var U$=8;var H$=N$(D$);var nc=4096;
var ox=512*1024;var rc=class{#e;#t;#n=0;#r=0;#i=0;#o=0;#s=0;#a;#d=new Yn;#c=new Yn;#u=new Yn;#f;#l=[];#m=new tc;constructor(e,{
level:n}){this.#e=new Vd(e);this.#t=n}async write(e,n){if(e.length===0)return;this.#n=$$(e,this.#n);this.#r+=e.length;if(n===
void 0){await this.#y();this.#c.push(e)}else{const r=await this.#p(n);r.next+=e.length;this.#d.push(e);await this.#h(r)}
await this.#P()}async#p({source:e,offset:n}){if(this.#a?.source===e&&this.#a.next===n)return this.#a;await this.#y();const r=Math.
max(0,e.index.firstFrom(n+1)-1);this.#a={source:e,start:n,next:n,unit:r};return this.#a}async#h(e){const{index:n}=e.source;
for(;e.unit<n.units&&n.outEnd(e.unit)<=e.next;e.unit++){if(n.isCopyable(e.unit,e.start))await this.#S(e.source,e.unit);else
await this.#g(e)}const r=e.unit<n.units&&n.lengthOf(e.unit)<=Pm;if(!r)this.#d.moveTo(this.#c,this.#d.bytes)}async#g(e){const{
index:n}=e.source;const{start:r,source:i,unit:o}=e;const s=n.outStart(o);const a=e.next-this.#d.bytes;const d=n.outEnd(o)-
a;if(d>=nc&&n.lengthOf(o)<=ox){const c=await Om(i,o);const{range:f,outBytes:u}=this.#m.back(c,r-s);const l=s+u-a;if(d-l>=
nc){this.#d.moveTo(this.#c,l);return this.#b(c,f,d-l)}}this.#d.moveTo(this.#c,d)}async#y(){const e=this.#a;this.#a=void 0;
const n=this.#d.bytes;if(e!==void 0&&n>=nc){const{source:r,unit:i,start:o}=e;const{index:s}=r;if(s.isCopyable(i,o)&&s.lengthOf(
i)<=ox){const a=await Om(r,i);const{range:d,outBytes:c}=this.#m.front(a,n);if(c>=nc)await this.#b(a,d,c)}}this.#d.moveTo(
this.#c,this.#d.bytes)}async#b({packed:e,startByte:n},r,i){await this.#x();await this.#w();const{startBit:o,endBit:s,header:a={
startBit:0,endBit:0}}=r;this.#E(i,s-o+a.endBit-a.startBit);await this.#k({bytes:Promise.resolve(e),startByte:n,ranges:[r]})}#E(e,n){
this.#d.moveTo(this.#u,e);this.#u.keepLast(li);this.#i+=e;this.#o+=n}async#S(e,n){await this.#x();const{index:r}=e;const i=r.
startBit(n);const o=r.endBit(n);const s=r.isFinal(n);this.#E(r.lengthOf(n),o-i);const a={startBit:i,endBit:o,isFinal:s};
const d=this.#f?.ranges.at(-1);const c=i-(d?.endBit??Number.POSITIVE_INFINITY);const f=c>=0&&c<=8*M$;if(!f||this.#f?.source!==
e)await this.#w();if(this.#f===void 0)this.#f={source:e,ranges:[a]};else if(c===0&&!s)d.endBit=o;else this.#f.ranges.push(
a);if(o-this.#f.ranges[0].startBit>=8*F$)await this.#w()}async#w(){const e=this.#f;if(e===void 0)return;this.#f=void 0;const{
source:n,ranges:r}=e;const i=Math.floor(r[0].startBit/8);const o=Math.ceil(r.at(-1).endBit/8);await this.#k({bytes:n.read(
i,o),startByte:i,ranges:r})}async#P(){while(this.#c.bytes>=ix)await this.#I(ix)}async#x(){await this.#P();if(this.#c.bytes>
0)await this.#I(this.#c.bytes)}async#I(e){await this.#w();const n=this.#u.join().subarray(-li);const r=new Yn;this.#c.moveTo(
r,e);const i=r.join();this.#u.push(i);this.#u.keepLast(li);const o=H$(i,{level:this.#t,finishFlush:L$.Z_SYNC_FLUSH,chunkSize:e+
(e>>8)+1024,...n.length===0?{}:{dictionary:n}});await this.#k({bytes:o,startByte:0})}async#k(e){e.bytes.catch(()=>{});this.#l.
push(e);if(this.#l.length>U$)await this.#T()}async#T(){const{bytes:e,startByte:n,ranges:r}=this.#l.shift();const i=await e;
if(this.#e.bytes===0)await this.#e.writeBytes(rx);if(r!==void 0)return nx(this.#e,i,n,r);await this.#e.fillTo(0);await this.#e.
writeBytes(i);this.#s+=i.length}async end(){await this.#y();await this.#x();await this.#w();while(this.#l.length>0)await this.#T();
if(this.#e.bytes===0)await this.#e.writeBytes(rx);await this.#e.writeLastBlock();const e=Buffer.alloc(8);e.writeUInt32LE(
this.#n,0);e.writeUInt32LE(this.#r%2**32,4);await this.#e.writeBytes(e);await this.#e.flush();return{outBytes:this.#r,packedBytes:this.#e.
bytes,copiedOutBytes:this.#i,copiedPackedBytes:Math.ceil(this.#o/8),deflatedOutBytes:this.#r-this.#i,deflatedPackedBytes:this.#s}}};function sx(t,e,{spans:n,sourceOf:r,level:i}){return zd(e,async o=>{const s=new rc(u=>o.write(u),{level:i});let a=0;const d=async u=>{
let l=0;for(const{bytes:p,origin:h}of n.take(a,u.length)){const g=h&&await r(h.stream);const b=u.subarray(l,l+p);const S=g&&
{source:g,offset:h?.offset??0};await s.write(b,S);l+=p}a+=u.length};const c=new z$({write:(u,l,p)=>{d(u).then(()=>p(),p)}});
await j$(t,c);const f=await s.end();return{...f,layerBytes:a,digest:o.digest()}})}import{open as V$}from"node:fs/promises";import{availableParallelism as W$}from"node:os";import{Worker as J$}from"node:worker_threads";var G$=import.meta.url.endsWith(".ts")?new URL("../scan-worker.ts",import.meta.url):new URL("./scan-worker.mjs",import.meta.
url);var ic=class{#e;#t=[];#n=[];#r=new Map;#i=false;constructor(e=W$()){this.#e=e}scan(e){return new Promise(n=>{this.#t.
push({range:e,finish:n});this.#o()})}async close(){this.#i=true;this.#o();const e=[...this.#n.splice(0),...this.#r.keys()];
await Promise.all(e.map(n=>n.terminate()))}#o(){while(this.#t.length>0){if(this.#i){this.#t.shift().finish({kind:"unusab\
le",reason:"it is not needed any more"});continue}const e=this.#n.pop()??this.#s();if(e===void 0)return;const n=this.#t.
shift();this.#r.set(e,n);e.ref();e.postMessage(n.range)}}#s(){if(this.#r.size>=this.#e)return void 0;const e=new J$(G$,{
execArgv:[]});e.on("message",r=>{e.unref();const i=this.#r.get(e);this.#r.delete(e);this.#n.push(e);i?.finish(r);this.#o()});
let n="the worker ended";e.on("error",r=>{n=E(r)});e.on("exit",()=>{const r=this.#r.get(e);this.#r.delete(e);const i=this.#n.
indexOf(e);if(i!==-1)this.#n.splice(i,1);r?.finish({kind:"unusable",reason:n});this.#o()});return e}};var oc=class{hasFailed=false;#e;#t=new ic;#n=[];#r;constructor(e,{log:n,signal:r}){this.#e=n;this.#r=e.map(i=>this.#i(i,
r).catch(o=>this.#s(i,E(o))));void Promise.all(this.#r).then(()=>this.#t.close())}async sourceOf(e){return this.#r[e]}async close(){
await this.#t.close();await Promise.all(this.#r);await Promise.all(this.#n.map(e=>e.close()))}async#i(e,n){if(e.locate===
void 0)return this.#s(e,"it is in no file");const r=await e.locate(n);const{path:i,startByte:o,sizeBytes:s}=r;const a=await this.#t.
scan({path:i,startByte:o,packedBytes:s});if(a.kind==="unusable")return this.#s(e,a.reason);return{index:new Kd(a.tables),
read:await this.#o(r)}}async#o({path:e,startByte:n}){const r=await V$(e);this.#n.push(r);return async(i,o)=>{const{bytesRead:s,
buffer:a}=await r.read({buffer:Buffer.allocUnsafe(o-i),position:n+i});if(s!==o-i)throw new RangeError(`${e} became short\
er`);return a}}#s({descriptor:e},n){this.#e.debug(`nothing of the layer ${e.digest} can be copied as it is packed: ${n}`)}};var Z$=8*1024*1024;var Q$=1/4;var eD=128*1024;var ax=1024*1024;function sc({run:t,engine:e,source:n,options:r,packTo:i},o,s){
const{compression:a}=r.layer;const d=n.packedLayers??[];const c=d.reduce((p,{descriptor:h})=>p+h.sizeBytes,0);const f=i!==
void 0||e?.store.keepsPacked===true;const u=a.kind!=="none"&&a.mayCopy===true&&f;if(!u||r.dryRun||o.kind==="hit"||c<Z$)return void 0;
const l=new oc(d,t);s.defer(()=>l.close());return l}function tD({areGzip:t,tarBytes:e,keptRuns:n}){if(!t.includes(true))
return false;let r=0;for(const{layer:i,startBytes:o,endBytes:s}of n())if(t[i]===true)r+=Math.max(0,s-o-eD);return r>=Q$*
e}function ac({run:t,scans:e,options:n},{reader:r}){const{compression:i}=n.layer;if(e===void 0||r.layers===void 0||i.kind===
"none")return void 0;if(tD(r.layers))return new _m(e,i.level);t.log.debug("packed anew: too little of the layers stays a\
s it is packed");return void 0}var _m=class{spans=new ai;#e;#t;copied="";constructor(e,n){this.#e=e;this.#t=n}async pack(e,n){
const{spans:r}=this;const i=o=>this.#e.sourceOf(o);try{const o={spans:r,sourceOf:i,level:this.#t};const s=await sx(e,n,o);
const a=100*s.copiedOutBytes/Math.max(1,s.layerBytes);this.copied=`, ${a.toFixed(1)} % of it copied as it was`;return s}catch(o){
if(!(o instanceof m))this.#e.hasFailed=true;throw o}}async check(e,n,{signal:r,touch:i}){const o=K$("sha256");try{await q$(
Y$(e,{highWaterMark:ax}),X$({chunkSize:ax}),async a=>{for await(const d of a){o.update(d);i()}},{signal:r})}catch(a){if(r.
aborted)throw a;throw this.#n(E(a))}const s=`sha256:${o.digest("hex")}`;if(s!==n)throw this.#n(`it unpacks to ${s} inste\
ad of ${n}`)}#n(e){this.#e.hasFailed=true;return new m("CHECK_FAILED",`The packed layer cannot be used: ${e}.`,{hint:`Ru\
n again with ${St("compression","gzip:4")}. With a level, nothing is copied from the source's layers.`})}};async function dx(t,e,{path:n,...r}){const{run:i}=t;const{log:o,signal:s}=i;const{compression:a}=r;const d=new bn({countsBlocks:Wn(
t)});const c=wn([d,ux(i.touch)]);const f=ac(t,e);const u=await Io(e,i,c,f?.spans);const l=jn(u,r.totalBytes);const p=f?.
pack(u,n)??si(u,n,a);const{digest:h,packedBytes:g}=await W(o,l,p);await e.resume();if(s.aborted)throw F(s.reason);const b=Gd(
u,e);o.info(`Packed ${oe(b.entries)} in one layer of ${T(d.bytes)}, packed ${T(g)}${f?.copied??""}`);const S=u.digest();
if(f!==void 0&&!sD(t))await f.check(n,S,i);const x={path:n,diffId:S,digest:h,packedBytes:g,packing:a.kind};const P=b.dataBytes>
0;const H=await fx(x,r,P);const{bytesWritten:G}=u;return{...H,newBytes:d.bytes,streamBytes:G,counts:b}}function sD({options:t}){
return t.verify||t.tagLocations.length===0}async function cx(t,e,n){const{record:r,path:i}=e;const o=Wn(t);const{bytes:s,
streamBytes:a}=await Rm(e,t.run,o);const{diffId:d,digest:c,packedBytes:f,packing:u}=r;const l={path:i,diffId:d,digest:c,
packedBytes:f,packing:u};const p=await fx(l,n,r.dataBytes>0);t.run.log.info(`Took ${oe(r.entries)} in one layer of ${T(s)}\
, packed ${T(f)}`);return{...p,newBytes:s,streamBytes:a,counts:Po}}async function fx(t,e,n){const r=await e.configFor(t.
diffId);const i=$(r);return{stored:void 0,packed:{file:t,config:r,request:e,hasContent:n},packedBytes:t.packedBytes,imageId:i,
configDigest:i}}async function Rm({path:t,record:e},{signal:n,touch:r},i=false){const o=new bn({countsBlocks:i});const s=new J(
()=>"keep",wn([o,ux(r)]));const a=nD(t);const d=aD(e.packing);a.on("error",f=>d.destroy(f));a.pipe(d);try{await zn([d,s],
n)}catch(f){if(n.aborted)throw f;throw yn("its layer cannot be unpacked.",f)}finally{a.destroy()}const c=s.digest();if(c!==
e.diffId)throw yn(`its layer unpacks to ${c}, but the record says ${e.diffId}.`);return{bytes:o.bytes,streamBytes:s.bytesWritten}}
function aD(t){switch(t){case"gzip":return iD();case"zstd":return oD();case"none":return new rD}}function ux(t){return{begin:t,
data:t,end:()=>{}}}import{posix as mD}from"node:path";var dD=1e3;async function lx(t,e,{id:n}){const[r,i]=await Promise.all([t.docker.run(["diff",n]),Ce(t,n,["--size"])]);const o=r.
split("\n").map(d=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(d)?.groups).filter(d=>d!==void 0);const{SizeRw:s}=i;if(o.length>
dD||typeof s!=="number")return void 0;const a=await z(t,{source:e});try{const d=[];for(const{kind:c,path:f=""}of o){const u=await cD(
t,a,f,c==="D");if(u>0)d.push({path:f,bytes:u})}return{old:d,writtenBytes:s}}finally{await j(t,a)}}async function cD(t,e,n,r){
const{signal:i}=t;try{return await fD(await t.transport.readArchive(e,n,i),r)}catch(o){if(Fe(o,n))return 0;throw o}}async function fD(t,e){
const n=new AbortController;let r=0;let i=true;const o=new J(({typeFlag:s,sizeBytes:a})=>{if(n.signal.aborted)return"dro\
p";r+=a;if(i&&(s!=="5"||!e))n.abort();i=false;return"drop"});await Un(n.signal,t,o);return r}import{posix as uD}from"node:path";var dc="/var/lib/apt/lists";var mx="/var/cache/apt";function px(t){return[dc,mx].some(
e=>t.startsWith(`${e}/`))}function hx(t){return t.filter(e=>{const n=uD.normalize(`/${e}/`);return[`${dc}/`,`${mx}/`].some(
r=>r.startsWith(n)||n.startsWith(r))})}function Co(t,e){return`echo ${t.slice(0,-1)}"${t.slice(-1)}"-${e}`}function gx(t){
return["set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/nu\
ll 2>&1 || { ${Co(t,"no-apt")}; exit 0; }`,"apt-get clean",`[ -d ${dc} ] || exit 0`,`cd ${dc}`,"for name in * .[!.]* ..?\
*; do",'  [ -e "$name" ] || [ -h "$name" ] || continue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial \
]; then',"    find partial -mindepth 1 -delete","  else",'    rm -rf -- "./$name"',"  fi","done"].join("\n")}import{randomBytes as lD}from"node:crypto";function yx(t,{script:e,aptClean:n}){const r=[Co(t,"shell"),e===void 0?":":`/bin/sh -e -c " $1" || exit $?; ${Co(t,"run")}`,
n?`/bin/sh -c "$2" || exit $?; ${Co(t,"apt")}`:":"].join("\n");return["-c",r,"sh",e??"",gx(t)]}var cc=class{token=`docke\
r-flatten-${lD(8).toString("hex")}`;#e=new Map;ms(e){return this.#e.get(e)}read(e){const n=e.indexOf(this.token);if(n!==
-1)this.#e.set(e.slice(n+this.token.length+1).trim(),performance.now());return this.strip(e)}strip(e){const n=e.indexOf(
this.token);if(n===-1)return e;return n===0?void 0:e.slice(0,n)}};var pD=/no such file or directory|executable file not found|not a directory/i;var hD=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i;
var wx=/exec format error/i;var gD=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im;var yD=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;
async function bx(t,e,n){const{log:r,signal:i}=t;const{image:o}=e;wD(o,n,r);const s=new cc;const a=await bd(t,o,{program:"\
/bin/sh",args:yx(s.token,n),user:"0:0",network:n.network,shows:l=>s.read(l)}).catch(l=>{const p=l instanceof m&&l.code===
"DOCKER_FAILED";throw p?Ex(n,l.message,l)??l:l});if(s.ms("shell")===void 0)return xD(t,o,n,a);if(a.exitCode!==0)throw bD(
o,n,s,a);const d=ED(o,n,s,r);const{container:c}=a;if(d.length===0){await qr(t,c);return qn}const f=lx(t,o,c).then(l=>d.map(
p=>SD(p,d,l))).catch(l=>{if(!i.aborted)r.notice(`Could not measure what the commands freed: ${E(l)}`);return d});const u=qE(
t,e,c);return{changed:u,commands:d,measuredCommands:f,needsAptRule:false}}function wD({volumes:t},{script:e,aptClean:n},r){
if(e!==void 0&&t.length>0){r.warning(`The image declares volumes: ${t.join(", ")}. They are empty while "run" runs, and \
its changes below them are not in the result.`)}const i=n?hx(t):[];if(i.length>0){r.warning(`"apt-clean" cannot clean be\
low the volumes that the image declares: ${i.join(", ")}. Use ${k("exclude")} to drop their contents.`)}}function fc(t){
if(t.length===0)return"";return` The image's volumes are empty while commands run: ${t.join(", ")}.`}function bD(t,{script:e,
network:n},r,i){const o=e!==void 0&&r.ms("run")===void 0?"run":"apt-clean";const s=Ed(i,d=>r.strip(d));const a=o==="run"?
`Nothing was tagged. The script stops at the first command that fails${n==="none"?`, and it has no network unless ${k("r\
un-network")} names one`:""}.`:`Leave ${k("apt-clean")} out to flatten without it, or repair apt in the image.`;return new m(
"COMMAND_FAILED",`"${o}" failed in a container of ${t.reference} with exit status ${i.exitCode}:
${s}`,{hint:a+fc(t.volumes)})}function ED(t,{script:e,aptClean:n},r,i){const o=r.ms("no-apt")===void 0;if(!o){i.notice(`\
Skipped apt-clean: the image has no apt-get.${fc(Sx(t))}`)}const s=r.ms("shell")??0;const a=r.ms("run")??s;const d=[];if(e!==
void 0)d.push({name:"run",ms:a-s});if(n&&o)d.push({name:"apt-clean",ms:(r.ms("apt")??a)-a});return d}var qn={changed:void 0,
commands:[],measuredCommands:Promise.resolve([]),needsAptRule:false};function SD(t,e,n){if(n===void 0)return t;const r=e.
length>1;const i=t.name==="apt-clean";const o=n.old.filter(({path:s})=>!r||px(s)===i).reduce((s,{bytes:a})=>s+a,0);return{
...t,bytes:o-(r&&i?0:n.writtenBytes)}}async function xD(t,e,n,r){const{log:i}=t;const{script:o,aptClean:s}=n;const a=Ex(
n,r.stderr);if(a!==void 0)throw a;const d=kD(e,t,r);if(o!==void 0){throw new m("COMMAND_FAILED",`"run" needs a shell in ${e.
reference}, but ${d}.`,{hint:`Use ${k("clean")} and ${k("exclude")} instead: they need no program in the image.${fc(e.volumes)}`})}
await qr(t,r.container);if(s){i.notice(`Used the rules of ${k("clean","apt")} instead of apt-clean: ${d}.${fc(Sx(e))}`)}
return{...qn,needsAptRule:s}}function Ex({network:t},e,n){if(t==="none"||!gD.test(e))return void 0;return new m("COMMAND\
_FAILED",`Cannot connect the container for "run" to the network ${JSON.stringify(t)} (${k("run-network")}): ${e.trim().slice(
-2e3)}`,{hint:`Name a network that "docker network ls" lists, for example "bridge", or leave ${k("run-network")} out.`,cause:n})}
function Sx({volumes:t}){return t.filter(e=>yD.test(mD.normalize(e)))}function kD(t,e,n){const r=`${n.stderr}
${n.stdout}`;const{architecture:i}=t.platform;const o=e.platform.architecture;const s=i!==o;const a=pD.test(r);const d=hD.
test(r);if(wx.test(r)&&!s)return`the image's /bin/sh is not an executable for this machine (${o})`;if(wx.test(r)||s&&!a&&
!d)return`the image is for ${i}, which this machine (${o}) cannot run`;if(d)return"the image's /bin/sh cannot be execute\
d: it is a directory or not executable";if(a)return"the image has no shell (/bin/sh)";throw Q(["start"],n)}var PD=3;var ID=1e5;var TD=[10,5,3];var vD=.01;var uc=class{#e=new Map;begin(e,n){const r=fn(e,n);if(r===0)return;const i=this.#t(
B(e.name));const o=this.#e.get(i);if(o===void 0)this.#e.set(i,{bytes:r,files:1});else{o.bytes+=r;o.files++}}data(){}end(){}#t(e){
let n=0;for(let i=0;i<PD;i++){const o=e.indexOf("/",n===0?0:n+1);if(o===-1)break;n=o}let r=e.slice(0,n);while(this.#e.size>=
ID&&r!==""&&!this.#e.has(r))r=r.slice(0,Math.max(0,r.lastIndexOf("/")));return r}get largest(){const e=new Map;let n=0;for(const[
r,i]of this.#e){n+=i.bytes;for(let o=r;o!=="";){const s=o.slice(0,Math.max(0,o.lastIndexOf("/")));const a=e.get(s)??new Map;
e.set(s,a);const{bytes:d,files:c}=a.get(o)??{bytes:0,files:0};a.set(o,{bytes:d+i.bytes,files:c+i.files});o=s}}return xx(
e,"",0,n*vD)}};function xx(t,e,n,r){return[...t.get(e)??[]].filter(([,{bytes:i}])=>i>=r).sort(([i,o],[s,a])=>a.bytes-o.bytes||
(i<s?-1:1)).slice(0,TD[n]).flatMap(([i,o])=>[{path:`/${Z(i).toString("utf8")}`,...o},...xx(t,i,n+1,r)])}var No=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];var OD=128*
1024*1024;var _D=32*1024*1024;var RD=1e6;var BD=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,read:t=>Bm(t,
e=>e.replace(/^\//,""))},{manager:"dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,read:t=>Bm(t,e=>e.replace(/^[0-9a-f]{32} [ *]/,
""))},{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,read:CD},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,
read:t=>Bm(t,e=>e.startsWith("%")?"":e)}];function*Bm(t,e){for(const n of t)yield e(n)}function*AD(t){for(let e=0;e<t.length;){
const n=t.indexOf("\n",e);const r=n===-1?t.length:n;if(r>e)yield t.slice(e,r);e=r+1}}function*CD(t){let e="";for(const n of t){
if(n.startsWith("F:"))e=n.slice(2);else if(n.startsWith("R:"))yield e===""?n.slice(2):`${e}/${n.slice(2)}`}}var ND=[["np\
m",/(?:^|\/)(?:node_modules|_npx|_cacache)\//],["conda",/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//],
["pip",/(?:^|\/)(?:site|dist)-packages\//],["gem",/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//],["car\
go",/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//],["go",/^usr\/local\/go\/|(?:^|\/)go\/pkg\//],["mav\
en",/(?:^|\/)\.m2\//],["gradle",/(?:^|\/)\.gradle\//],["nuget",/(?:^|\/)\.nuget\//]];var LD=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//;
var $D=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/;var lc=class{#e=new Map;#t=false;#n;#r=OD;begin(e,n){
this.#n=void 0;if(e.sizeBytes===0||e.name.indexOf("lib")===-1)return;const r=B(e.name);if(LD.test(r))this.#t=true;const i=BD.
find(o=>o.path.test(r));if(i===void 0||e.sizeBytes>Math.min(this.#r,_D))return;this.#r-=e.sizeBytes;this.#n={format:i,parts:[]}}data(e){
this.#n?.parts.push(Buffer.from(e))}end(){const e=this.#n;this.#n=void 0;if(e===void 0)return;const n=Buffer.concat(e.parts).
toString("latin1");for(const r of e.format.read(AD(n))){if(r==="")continue;if(this.#e.size>=RD)return;this.#e.set(r,e.format.
manager)}}managerOf(e){const n=this.#e.get(e)??(e.startsWith("usr/")?this.#e.get(e.slice(4)):void 0);if(n!==void 0)return n;
const r=ND.find(([,i])=>i.test(e));if(r!==void 0)return r[0];return this.#t&&$D.test(e)?"rpm":"other"}};var kx=4e5;var DD=15e4;var FD=40;var Lo=class{#e={children:new Map,folded:void 0};#t;#n;#r=0;#i=0;constructor(e,n=kx){this.#t=
e;this.#n=n}get foldedFiles(){return this.#i}add(e,n,r=-1){if(n===0)return;const i=e.split("/");const o=[...i.splice(0,FD),
...i.length>0?[i.join("/")]:[]];const s=n<0?this.#o(o,n,r):n;if(s===0)return;const a=o.pop()??"";let d=this.#e;for(const f of o)
d=this.#s(d,f);const c=d.children.get(a);if(c===void 0){d.children.set(a,{bytes:s,group:r});this.#r++}else if("bytes"in c){
c.bytes+=s}if(this.#r>this.#n)this.#a()}#o(e,n,r){const i=[];let o=this.#e;for(const a of e){if(o===void 0||"bytes"in o)
break;if(o.folded!==void 0)i.unshift(o.folded.bytes);o=o.children.get(a)}if(o!==void 0)return n;let s=n;for(const a of i){
const d=a.get(r)??0;const c=Math.min(d,-s);a.set(r,d-c);s+=c}return s}#s(e,n){const r=e.children.get(n);if(r!==void 0&&"\
children"in r)return r;const i={children:new Map,folded:void 0};e.children.set(n,i);if(r===void 0)this.#r++;return i}#a(){
let e=1024;const n=this.#n/kx*DD;while(this.#r>n){this.#r=this.#d(this.#e,"",e).nodes;e*=2}}#d(e,n,r){let i=0;let o=0;for(const[
s,a]of e.children){const d=n===""?s:`${n}/${s}`;if("bytes"in a){o+=a.bytes;if(a.bytes>=r)i++;else{e.children.delete(s);const f=a.
group===-1?this.#t(d):a.group;this.#c(e,1,new Map([[f,a.bytes]]));this.#i++}continue}const c=this.#d(a,d,r);o+=c.bytes;if(c.
bytes>=r)i+=c.nodes+1;else{e.children.delete(s);if(a.folded!==void 0)this.#c(e,a.folded.files,a.folded.bytes)}}for(const s of e.
folded?.bytes.values()??[])o+=s;return{nodes:i,bytes:o}}#c(e,n,r){e.folded??={files:0,bytes:new Map};e.folded.files+=n;for(const[
i,o]of r)e.folded.bytes.set(i,(e.folded.bytes.get(i)??0)+o)}toPage(e=()=>true){const n=(r,i)=>{const o=[];for(const[s,a]of r.
children){const d=i===""?s:`${i}/${s}`;const c=Z(s).toString("utf8");if("children"in a){const u=n(a,d);if(u.length>0)o.push(
[c,0,-1,u]);continue}const f=a.group===-1?this.#t(d):a.group;if(a.bytes>0&&e(f))o.push([c,a.bytes,f])}for(const[s,a]of r.
folded?.bytes??[])if(a>0&&e(s))o.push(["(smaller files)",a,s]);return o};return["",0,-1,n(this.#e,"")]}};var mi=class{#e=new uc;#t;#n;#r=false;observer;constructor(e,n){this.#t=e?new Am:void 0;this.#n=n;const r=wn([this.#e,this.#t?.
observer,n])??this.#e;const i=this.#t!==void 0;this.observer={begin:(o,s)=>this.#i(()=>r.begin(o,s)),data:i?o=>this.#i(()=>r.
data(o)):()=>{},end:i?()=>this.#i(()=>r.end()):()=>{}}}onDropped=(e,n,r)=>{this.#i(()=>this.#t?.drop(e,n,r))};get directories(){
return this.#i(()=>this.#e.largest)}get suggestions(){return this.#i(()=>this.#n?.found)}get page(){return this.#i(()=>this.#t?.
toPage())}#i(e){if(this.#r)return void 0;try{return e()}catch{this.#r=true;return void 0}}};var Am=class{#e=new lc;#t=new Lo(
e=>No.indexOf(this.#e.managerOf(e)));#n=new Lo(()=>-1);#r=[];observer=wn([this.#e,new Cm(this.#t)]);drop(e,n,r){if(!this.#r.
includes(r))this.#r.push(r);this.#n.add(e,n,No.length+this.#r.indexOf(r))}toPage(){const e=[[this.#t,"of the result"],[this.#n,
"that were dropped"]];const n=[...No.map(r=>({name:r,kind:r==="other"?"other":"manager"})),...this.#r.map(({kind:r,name:i})=>({
kind:r,name:i}))];return{groups:n,result:this.#t.toPage(),dropped:this.#n.toPage(r=>(this.#r[r-No.length]?.bytes??0)>0),
notes:e.filter(([r])=>r.foldedFiles>0).map(([r,i])=>`${r.foldedFiles} small files ${i} are not shown one by one: "(small\
er files)" combines those of a directory.`)}}};var Cm=class{#e;constructor(e){this.#e=e}begin(e,n){const r=fn(e,n);if(r>
0)this.#e.add(B(e.name),r)}data(){}end(){}};import{access as MD,constants as Px,mkdtemp as UD,rm as HD,stat as Nm,statfs as Ix}from"node:fs/promises";import{join as zD}from"node:path";var jD=.5;var WD={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not write there",EPERM:"\
this user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"};var JD={input:()=>`T\
he ${v("temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment variable TMPDIR \
(/tmp if it is not set)"};async function Tx(t,e,n){try{await MD(t,Px.W_OK|Px.X_OK);await HD(await UD(zD(t,ne(n))),{recursive:true})}catch(r){
const i=await GD(t,de(r));throw new m("TEMP_DIR",`${JD[e]()} must be a writable directory, but ${JSON.stringify(t)} is n\
ot: ${i}.`,{hint:e==="input"?"Name an existing, writable directory, or leave it out.":`Create that directory, or name an\
 existing, writable one with the ${v("temp-dir")}.`,cause:r})}}async function GD(t,e){const n=await Nm(t).catch(()=>void 0);
if(n!==void 0&&!n.isDirectory())return"it is not a directory";if(n!==void 0&&e==="ENOENT")return"no file can be created \
in it";return WD[e]??e}function $o(t,e,n,r=jD){if(!n)return e;if(t===void 0)return Math.round(e*r);return t.reduce((i,o)=>i+
(/[+.](?:gzip|zstd)$/.test(o.mediaType)?o.sizeBytes:Math.round(o.sizeBytes*r)),0)}async function Lm(t,e){const{bavail:n,
bsize:r}=await Ix(t);const i=n*r;if(i>=e)return;throw new m("NO_SPACE",`The packed layer needs about ${T(e)} in ${t}, bu\
t only ${T(i)} are free.`,{hint:`Free some disk space, or name a directory on a larger disk with the ${v("temp-dir")}.`})}
async function $m({store:t,diskRoot:e},{unpackedBytes:n,packedBytes:r},i){if(e===void 0)return void 0;const o=await Promise.
all([Ix(e),Nm(e),Nm(i)]).catch(()=>void 0);if(o===void 0)return void 0;const[{bfree:s,bsize:a},d,c]=o;const f=[{what:"un\
packed",bytes:n}];if(t.keepsPacked){f.push({what:"packed",bytes:r});if(d.dev===c.dev)f.push({what:"for the spool, which \
is on the same disk",bytes:r})}const u=f.reduce((h,{bytes:g})=>h+g,0);const l=s*a;if(l>=u)return void 0;const p=f.map(({
what:h,bytes:g})=>`${T(g)} ${h}`).join(", ");return`The engine's disk may be too small: the result needs up to ${T(u)} t\
here (${p}), but only ${T(l)} are free in ${e}. If it does not fit, nothing is tagged. "docker system df" shows what use\
s the space.`}async function Ox(t,e){const{engine:n,source:r,sourceConfig:i,options:o,sweep:s}=t;const{tempDir:a,layer:d}=o;if(t.packTo===
void 0&&n?.store.keepsPacked===false){return vx(t,{unpackedBytes:r.knownBytes??0,packedBytes:0})}const c=(await e).bytes;
const{packedLayers:f}=await i;const u=d.compression.kind!=="none";const l=$o(f,c,u);await Lm(a,l).catch(async()=>{await s.
settle();await Lm(a,l)});const p=$o(f,c,u,1);await vx(t,{unpackedBytes:c,packedBytes:p})}async function vx({engine:t,options:e,
sweep:n},r){if(t===void 0)return;if(await $m(t,r,e.tempDir)===void 0)return;await n.settle();const i=await $m(t,r,e.tempDir);
if(i!==void 0)t.log.warning(i)}var VD=50;async function _x(t,e){const n=new Map;for(const[r,i]of t.requiredPaths.entries()){if(n.has(i.text))continue;const o=r<
VD?e.lookAtImage:void 0;const s=await KD(t,i,{...e,lookAtImage:o});if(s!==void 0)n.set(i.text,qD(i,s))}return[...n.values()]}
async function KD(t,{candidates:e},{look:n,lookAtImage:r}){const i=e.map(s=>t.trace(s));const o=i.find(({droppedBy:s})=>s!==
void 0)?.droppedBy;if(o===void 0&&r===void 0)return void 0;for(const{end:s,droppedBy:a}of i)if(a===void 0&&s!==void 0&&await n(
s)!==void 0)return void 0;if(o!==void 0||r===void 0)return o;for(const s of e)if(await YD(s,r))return"a command";return void 0}
async function YD(t,e){const n=await Ua(t,async r=>(await e(r))?.link);return n!==void 0&&await e(n.end)!==void 0}function qD({
by:t,text:e},n){const r=_(Buffer.from(e));return t==="WORKDIR"?`The image's WORKDIR ${r} is not in the result: ${n} remo\
ved it. The engine will create it again, empty and owned by root.`:`The image's ${t} refers to ${r}, which is not in the\
 result: ${n} removed it. Containers of the result may not start.`}function mc(t){const e=new Map;const n=async r=>{try{const i=await t(Buffer.from(r,"latin1").toString());if(i===void 0)return void 0;
const o=i.typeFlag==="2";return{link:o?se(i).link.toString("latin1"):void 0}}catch(i){if(i instanceof m&&i.code==="TAR_L\
IMIT")return{link:void 0};throw i}};return r=>{const i=e.get(r)??n(r);e.set(r,i);return i}}import{isUtf8 as XD}from"node:buffer";import{pipeline as ZD}from"node:stream/promises";var Rx=8;var pc=class{#e;#t;constructor(e,n){this.#e=e;this.#t=n}*emit(e,n=e){const{retime:r,observer:i}=this.#e;const o=r(
n);i?.begin(e,{head:o});i?.end();this.#t.entries++;yield*[...o.extensions,o.header]}async*fetchEntry(e,n){const{reader:r,
signal:i}=this.#e;const o=Z(e);const s=await r.openPath(o,i).then(l=>Jr(l,0)).catch(l=>{if(r.isNotFound(l,o))return void 0;
throw l});if(s===void 0)return;const a=s.typeFlag==="5";const d=Z(a?`${e}/`:e);const{typeFlag:c}=s;const f={...Te(s,d),name:d,
typeFlag:c,sizeBytes:0};const u=n(f)===void 0?"drop":r.decide(f);if(u!=="drop")yield*this.emit(f,u==="keep"?f:u.head)}async*fetch(e,n,{
mayBeAbsent:r=false}={}){const{reader:i,retime:o,observer:s,signal:a}=this.#e;const d=e.slice(0,e.lastIndexOf("/")+1);let c;
const f={begin:(p,h)=>c!==void 0&&s?.begin(c,h),mapBlock:p=>c!==void 0&&s?.mapBlock?.(p),data:p=>c!==void 0&&s?.data(p),
end:()=>c!==void 0&&s?.end()};const u=new J(p=>{c=void 0;const h=n(d+B(p.name),p);if(h===void 0)return"drop";const g=Z(p.
name.at(-1)===47?`${h}/`:h);const{typeFlag:b,sizeBytes:S}=p;c={...Te(p,g),name:g,typeFlag:b,sizeBytes:S};const x=i.decide(
c);if(x==="drop")return x;return x==="keep"?{head:o(c)}:{...x,head:o(x.head)}},f,{isPart:true});const l=Z(e);try{const p=ZD(
await i.openPath(l,a),u,{signal:a});p.catch(()=>{});for await(const h of u)yield h;await p}catch(p){if(!r||!i.isNotFound(
p,l))throw p}this.#t.entries+=u.counts.entries;this.#t.dataBytes+=u.counts.dataBytes}};function hc(t){const e=Map.groupBy(
Bx(t),({root:n})=>n);return new Map([...e].map(([n,r])=>[n,r.map(({path:i})=>i)]))}function Bx(t){if(t.length<=Rx)return t.
map(r=>({root:QD(r),path:r}));const e=eF(t);const n=Map.groupBy(t,r=>r.split("/")[e.length]);if(e.length>1||e.length===1&&
n.size>Rx)return t.map(r=>({root:e.join("/"),path:r}));return[...n.values()].flatMap(Bx)}function QD(t){for(let e=t;e!==
"";e=e.slice(0,Math.max(e.lastIndexOf("/"),0)))if(XD(Z(e.slice(e.lastIndexOf("/")+1))))return e;return t}function eF(t){
let e=t[0]?.split("/").slice(0,-1)??[];for(const n of t){const r=n.split("/").slice(0,-1);const i=e.findIndex((o,s)=>o!==
r[s]);if(i!==-1)e=e.slice(0,i)}return e}var gc=class{#e;#t;#n;#r;#i=new Set;#o=[];#s=new Set;constructor(e,n,r,i=mn){this.#e=e;this.#r=pl(i);this.#t=n;this.#n=r}findRestored(){
if(this.#e.dropped.isEmpty)return{restored:[],roots:[]};for(const[r,i]of this.#t.kept)this.#d(r,i);for(const r of this.#r)
this.#c(r);for(let r=this.#a();r!==void 0;r=this.#a())this.#d(...r);if(this.#t.isFull)this.#e.warnTooManyLinks();const e=r=>Ne(
r).some(i=>this.#i.has(i));const n=[...this.#i];return{restored:n,roots:n.filter(r=>!e(r))}}#a(){if(this.#o.length===0){
for(const{isSkipped:e,droppedTops:n}of this.#e.presets)if(e)for(const r of n)this.#f(r)}return this.#o.pop()}#d(e,n){const r=lo(
Gw(e,n),this.#t.targetOf);if(r===void 0)return;this.#e.skipPresetsFor(e,r.end);const i=o=>this.#n.has(o)&&this.#t.targetOf(
o)===void 0;for(const o of r.through)if(!i(o))this.#u(o,e);this.#u(r.end,e)}#c(e){const n=lo(e.path,this.#t.targetOf)?.end;
if(n===void 0||n===e.path||e.extent==="itself")return;for(const r of this.#e.restoreReferenced(ml(e,n))){this.#i.add(r);
this.#f(r)}}#u(e,n){if(!this.#e.dropped.has(e))return;const r=this.#t.typeAt(e);const i=this.#e.restore(e,r,n,this.#n.has(
e));if(i==="unchanged")return;if(i!=="restored"){this.#e.warnBrokenLink(`The pattern ${JSON.stringify(i.text)} drops ${_(
Z(`/${e}`))}, the target of the link ${_(Z(`/${n}`))}, which is broken in the result.`);return}if(this.#e.decisionFor(e,
r).action==="keep")this.#i.add(e);this.#f(e)}#f(e){if(this.#s.has(e))return;this.#s.add(e);for(const[n,r]of this.#t.droppedBelow(
e))if(this.#e.decisionFor(n,"2").action==="keep")this.#o.push([n,r])}};var yc=class{#e=new Map;#t=[];#n;constructor(e){this.#n=e}push(e){this.#e.set(e.path,e);if(!this.#n)this.#t.push(e.path)}leaveFor(e){
for(let n=this.#t.at(-1);n!==void 0;n=this.#t.at(-1)){if(Pr(e,n))return;this.#r(n);this.#t.pop()}}end(){for(const e of this.#e.
keys())this.#r(e)}releaseAbove(e){if(this.#e.size===0)return[];this.#t=[];return Ne(e).flatMap(n=>{const r=this.#e.get(n);
this.#e.delete(n);return r===void 0?[]:[r]})}#r(e){Ot(this.#e.get(e)?.count,1,0);this.#e.delete(e)}};var bc=1e5;var wc=class{#e=new Map;#t=0;add(e,n,r,i){if(++this.#t>bc)throw Dm(r.count?.name??"a rule");const o=B(n.name);
const s=this.#e.get(e)??{name:o,decision:r,before:[],links:[]};s.before.push(...i);s.links.push(n);this.#e.set(e,s)}get directories(){
return[...this.#e.values()].flatMap(({before:e})=>e)}async*contents(e,n,r){const i=new Map(this.#e);for(const[o,{links:s}]of this.#e){
if(!n(o))continue;for(const a of s)yield*e.emit(a);i.delete(o)}for(const[o,s]of hc([...i.keys()])){const a=new Set(s);yield*e.
fetch(o,(d,c)=>{const f=a.has(d)?this.#e.get(d):void 0;if(f===void 0)return void 0;if(c.typeFlag==="1"||!i.delete(d))throw Ax(
d,f.name);r(d,f.decision,cn(c));return f.name});for(const d of s){const{name:c,links:f}=this.#e.get(d);if(i.has(d))throw Ax(
d,c);for(const u of f.slice(1))yield*e.emit(u,qa(u,Z(c)))}}}};function Dm(t){return new m("TAR_LIMIT",`More than ${bc} h\
ard links point to files that ${t} drops.`,{hint:"Leave that rule out: the hard links keep the content anyway, so it wou\
ld free little."})}function Ax(t,e){return new m("CHECK_FAILED",`${_(Z(t))} was read again, since ${_(Z(e))} is a hard l\
ink to it, but the engine did not return a single file.`,{hint:Y})}function Ec(t,e){return{name:Buffer.from(t.name),typeFlag:t.
typeFlag,sizeBytes:t.sizeBytes,extensions:e.extensions,header:Buffer.from(e.header)}}var tF=new Set(["0","7","S"]);var Sc=class{#e;#t;#n=new Set;#r=new Ma;#i=new Map;#o=new wc;#s=new Map;#a=0;#d=0;appended={
entries:0,dataBytes:0};#c;#u;constructor(e){this.#e=new zr(e);this.#t=new yc(e.returnsToDirectories===true);this.#u=e.references??
mn;this.#c=e.onDropped??(()=>{})}get counts(){return this.#e.counts}get requiredPaths(){return this.#u.required}get findings(){
return this.#e}dropsContentOf(e){const n=this.#e.decisionFor(e,"0");const{action:r,rule:i}=n;const o=r==="empty"||r==="d\
rop"&&i===void 0;if(o)this.#s.set(e,n);return o}decide(e,n){if(n==="drop")return n;const r=B(e.name);this.#t.leaveFor(r);
const i=n==="keep"?e:n.head;const{typeFlag:o}=e;const s=this.#s.get(r)??this.#e.decisionFor(r,o);if(s.action==="drop")return this.#y(
r,e,i,s);const a=cn(e);const d=o==="5"||a===0&&e.name.at(-1)===47;if(!d)this.#a++;this.#e.countSpared(s.spared,d,a);if(o===
"1"&&this.#S(e,i,s))return"drop";if(o==="2"){const u=Cx(i);this.#r.add(r,u,true);this.#e.spareLinkTarget(r,u,this.#r.isFull)}
const c=this.#E(r);const f=n==="keep"?{head:i}:n;if(s.action==="empty"&&tF.has(o)&&a>0){this.#b(r,s.count,a);return{head:Xa(
i),data:Buffer.alloc(0),before:c}}return c.length===0?n:{...f,before:c}}async*appendix(e){this.#t.end();this.#w();const n=new pc(
e,this.appended);for(const o of this.#o.directories)yield*n.emit(o);const{restored:r,roots:i}=new gc(this.#e,this.#r,this.#n,
this.#u).findRestored();if(i.length>0||this.#e.skippedPresets.length>0)yield*this.#f(new Set(r.flatMap(Ne)),i,n);yield*this.#o.
contents(n,o=>this.#e.decisionFor(o,"0").action==="keep",(o,{count:s},a)=>this.#g(o,s,0,a))}async*#f(e,n,r){const i=this.#e.
presets.filter(({isSkipped:o})=>o);for(const{droppedTops:o,count:s}of i){for(const a of o)yield*r.fetch(a,(d,c)=>this.#m(
d,c));Object.assign(s,{entries:0,bytes:0})}for(const o of hc(n).keys()){for(const s of Ne(o))if(this.#l(s))yield*r.fetchEntry(
s,a=>this.#p(s,a));yield*r.fetch(o,(s,a)=>e.has(s)&&this.#l(s)?this.#p(s,a):this.#m(s,a),{mayBeAbsent:true})}for(const[o,
s]of this.#i){if(this.#e.decisionFor(o,"1").action!=="keep")continue;this.#h(o,s);if(!this.#S(s,s,Hr))yield*r.emit(s)}}trace(e){
const n=lo(e,this.#r.targetOf);const r=[...n?.through??[],n?.end??e].find(d=>this.#l(d));const i=r===void 0?Hr:this.#e.decisionFor(
r,this.#r.typeAt(r));const{kind:o,name:s=""}=i.count??{};const a=o==="exclude"?`the pattern ${JSON.stringify(s)}`:`the p\
reset ${s}`;return{end:n?.end,droppedBy:i.action==="drop"?a:void 0}}#l(e){return this.#e.dropped.has(e)&&!this.#n.has(e)}#m(e,n){
const r=this.#l(e)&&!this.#i.has(e)&&this.#e.decisionFor(e,n.typeFlag).action==="keep";if(r&&n.typeFlag==="1")throw Dm("\
presets");return r?this.#p(e,n):void 0}#p(e,n){this.#n.add(e);this.#h(e,n);return e}#h(e,n){const{typeFlag:r}=n;const i=cn(
n);const{spared:o}=this.#e.decisionFor(e,r);this.#e.countSpared(o,r==="5",i);const s=this.#e.presetThatDropped(e,r);if(s?.
isSkipped===false)this.#g(e,s.count,1,i)}#g(e,n,r,i){Ot(n,-r,-i);if(n!==void 0&&i>0)this.#c(e,-i,n)}#y(e,n,r,{count:i,rule:o}){
this.#e.recordDropped(e);if(o?.preset.skippedIfLinked===true)nF(o,e);const{typeFlag:s}=n;if(s==="5"){this.#t.push({path:e,
entry:Ec(n,r),count:i});return"drop"}if(s==="2")this.#r.add(e,Cx(r),false);if(s==="1"&&o!==void 0&&this.#i.size<bc)this.#i.
set(e,Ec(n,r));this.#d++;this.#b(e,i,cn(n));return"drop"}#b(e,n,r){Ot(n,1,r);if(n!==void 0)this.#c(e,r,n)}#E(e){const n=this.#t.
releaseAbove(e);for(const{path:r}of n)this.#n.add(r);return n.map(({entry:r})=>r)}#S(e,n,r){const i=B(se(n).link);const o=this.#e.
decisionFor(i,"0");const s=o.action==="empty"&&r.action==="empty";if(o.action==="keep"||s)return false;const a=this.#E(B(
e.name));this.#o.add(i,Ec(e,n),o,a);return true}#w(){if(this.#a>0||this.#d===0)return;const e=this.counts.filter(({entries:n})=>n>
0).map(({name:n})=>JSON.stringify(n));throw new m("BAD_INPUT",`Nothing would be left of the image: ${e.join(", ")} would\
 drop all of its files.`,{hint:'Drop less, or keep some files with a pattern that starts with "!".'})}};function nF({droppedTops:t},e){
if(!t.some(n=>Pr(e,n)))t.push(e)}function Cx(t){return se(t).link.toString("latin1")}import{posix as rF}from"node:path";var iF=200;async function Nx(t,e){let n=0;const r=async o=>++n>iF?void 0:(await e(o))?.link;const i=[];for(const o of t){
const s=await Ua(Buffer.from(rF.normalize(o)).toString("latin1"),r);if(s!==void 0&&s.through.length>0&&s.end!=="")i.push(
`/${Buffer.from(s.end,"latin1")}`)}return[...new Set([...t,...i])]}async function Lx({run:t,source:e,sourceConfig:n,options:r},{reader:i,survey:o,ran:s}){const{signal:a}=t;const{clean:d,exclude:c}=r.
layer;const f=new Set(d);const u=Mn("apt");if(s.needsAptRule&&u!==void 0)f.add(u);if(f.size===0&&c.length===0&&s.changed===
void 0)return void 0;const l=f.size>0;const p=l?await i.lookAt("etc/passwd",a):void 0;const{json:h}=await n;const g=y(h,
"config","Env");const b=p===void 0?0:$e(p.header,"size");const S=p?.data.subarray(0,b);const x=l?await Nx(e.volumes,mc(P=>i.
lookAt(P,a))):e.volumes;return new Sc({presets:[...f],excludes:c,places:$a(S,N(g)?g:[]),volumes:x,references:ol(h,il(S)),
returnsToDirectories:i.returnsToDirectories,onDropped:o.onDropped})}function $x({source:t,options:e}){const{clean:n,exclude:r,
aptClean:i}=e.layer;const o=i?Mn("apt"):void 0;const{Env:s}=t.shownConfig;return new Ga({active:o===void 0?n:[...n,o],words:e.
cleanWords,excludes:r,env:N(s)?s:[],volumes:t.volumes,references:ol({config:t.shownConfig},il(void 0))})}async function Dx({
reader:t,rules:e,survey:n},r,i){const{lookAtImage:o}=t;const s={look:mc(d=>t.lookAt(d,i)),lookAtImage:o&&mc(d=>o(d,i))};
const a=e===void 0?[]:await _x(e,s);return{rules:e?.counts??[],commands:await r.measuredCommands,spared:e?.findings.spared??
[],skippedPresets:e?.findings.skippedPresets??[],unmatched:e?.findings.unmatched??[],warnings:[...e?.findings.warnings??
[],...a],directories:n.directories,suggestions:n.suggestions}}function Fm({verify:t,html:e}){return t||e!==void 0}async function Fx(t,e,n){const{source:r,options:i}=t;const o=e.kind!==
"hit"||Fm(i);const s=o?await oF(t):qn;Rt(n,s.measuredCommands);const a=Rt(n,(s.changed??r).openReader());const d=Rt(n,sF(
t,a));return{isRead:o,ran:s,reader:await a,sourceSize:d}}async function oF(t){const{run:e,engine:n,source:r,inEngine:i,options:o}=t;
const{aptClean:s,script:a,scriptNetwork:d}=o.layer;if(a===void 0&&!s)return qn;if(r.byLayers===true){e.log.notice(`Used \
the rules of ${k("clean","apt")} instead of apt-clean: no container runs for an image that is read by its layers.`);return{
...qn,needsAptRule:s}}if(n===void 0||i===void 0)return qn;const c=a===void 0?"Clean with apt":"Run commands in a contain\
er";const f={script:a,network:a===void 0?"none":d,aptClean:s};return e.log.group(c,()=>bx(n,i,f))}async function sF({source:t,
sourceConfig:e},n){await Promise.all([e,n]);return t.measure()}async function Mx(t,e,n){const{options:r}=t;const{isRead:i,
ran:o}=e;const s=new mi(r.html!==void 0,$x(t));if(!r.dryRun&&i)await Ox(t,e.sourceSize);const a=i?await Lx(t,{reader:e.reader,
survey:s,ran:o}):void 0;const d=await dF(t,e,a);const c=await cF(t);const f=e.sourceSize.then(({bytes:u})=>u);return{reader:d,
rules:a,survey:s,expected:r.verify&&!r.dryRun?aF(t):[],resume:c,expectedBytes:Rt(n,f),latestSeconds:r.layer.sourceDateEpoch}}
function aF({source:t,options:e}){const n=t.byLayers===true?"engine":"exact";const r=[...e.tagLocations.length>0?["exact"]:
[],...e.tags.length>0?[n]:[]];return[...new Set(r)].map(i=>new ei(i))}async function dF({run:t,options:e},{reader:n,ran:r},i){
const{clean:o,exclude:s}=e.layer;const a=s.length>0||o.some(({empties:c})=>c!==void 0);if(i===void 0||!a||n.sparingZeros===
void 0)return n;const d=async c=>{await r.measuredCommands;return i.dropsContentOf(c)};return n.sparingZeros(d,t.signal)}
async function cF({source:t,options:e}){return e.pause&&t.hold!==void 0?t.hold():async()=>{}}async function Hx(t,e,n){const{run:r,options:i,packTo:o}=t;const{log:s}=r;const{way:a}=e.reader;const d=t.platformTitle===
void 0?"":` ${t.platformTitle}`;const c=uF(t,e,n);try{if(i.dryRun)return await s.group(`Estimate${d} via ${a}`,()=>lF(t,
e,c));if(n.kind!=="hit")return await s.group(`Flatten${d} via ${a}`,()=>o===void 0?pF(t,e,c):dx(t,e,{...c,path:o}));const f=Fm(
i)?await s.group(`Compare the cached layer${d} via ${a}`,()=>hF(t,e,n)):void 0;if(o!==void 0)return await s.group(`Check\
 the cached layer${d}`,()=>cx(t,n.found,c));return await s.group("Load the cached layer",()=>mF(t,n,c).then(u=>({...u,streamBytes:f})))}catch(f){
throw fF(f,t)}}function fF(t,{source:e,options:n}){const r=t instanceof m&&t.code==="TAR_TRUNCATED";if(!r||n.pause)return t;
return e.changedWhileRead?.(t)??t}function uF(t,e,n){const{source:r,sourceConfig:i,options:o}=t;return{platform:r.platform,
configFor:async s=>nh((await i).json,{diffId:s,sourceDiffIds:r.diffIds,createdBy:Md,latestSeconds:o.layer.sourceDateEpoch}),
annotations:async()=>(await i).annotations,compression:o.layer.compression,tempDir:o.tempDir,saveTo:e.reader.isReproducible?
Fd(n,t):void 0,totalBytes:mr(e.expectedBytes)}}async function lF(t,e,n){const r=await KS(t,e,n);return{stored:void 0,packedBytes:void 0,
...r,counts:Po}}function zx({engine:t}){if(t===void 0)throw new Error("a layer that is not packed needs an engine");return t}
async function mF(t,{found:e},n){const{stored:r,newBytes:i}=await LS(zx(t),e,n);const o=t.source.byLayers!==true;const s=o?
i:(await Rm(e,t.run)).bytes;return{...jx(r),newBytes:s,counts:Po}}async function pF(t,e,n){const r=zx(t);const{log:i,signal:o}=r;
const s=t.source.byLayers===true?new bn({countsBlocks:false}):void 0;if(!r.store.keepsPacked)i.debug(`${k("compression")}\
 has no effect here: this image store keeps layers unpacked`);const a=r.store.keepsPacked?ac(t,e):void 0;const d=await Io(
e,r,s,a?.spans);const c=a&&((b,S)=>a.pack(b,S));const f=await zS(r.store).store(r,d,{...n,pack:c});await e.resume();if(o.
aborted)throw F(o.reason);const u=Gd(d,e);const l=await ri(r,f,u.dataBytes>0);const p=s?.bytes??l;const h=f.packedBytes===
void 0?"":`, packed ${T(f.packedBytes)}${a?.copied??""}`;i.info(`Stored ${oe(u.entries)} in one layer of ${T(p)}${h}`);const{
bytesWritten:g}=d;return{...jx(f),newBytes:p,streamBytes:g,counts:u}}function jx(t){const{packedBytes:e,expectedId:n,configDigest:r}=t;
return{stored:t,packedBytes:e,imageId:n,configDigest:r}}async function hF({run:t,options:e},n,{found:{record:r}}){const i=await Jd(
n,t,{totalBytes:gF(r)});const o=i.digest();if(o!==r.diffId)throw yF(o,r.diffId,e);return i.bytesWritten}var Ux=512+256;function gF({
entries:t,dataBytes:e,rules:n}){const r=n.reduce((i,o)=>i+o.bytes+o.entries*Ux,0);return e+t*Ux+r}function yF(t,e,{layer:n,
verify:r,html:i}){if(n.script===void 0&&!n.aptClean)return yn(`the source's layer is ${t}, but the cached layer is ${e}.`);
const o=[...r?[k("verify")]:[],...i===void 0?[]:[k("html")]];return new m("CACHE_DIFFERS","The commands produced a layer\
 that differs from the cached one, so the layer is made again.",{hint:`If this happens in every run, leave out ${o.join(
" and ")}, or the cache.`})}async function Do(t,e,n){const{run:r,options:i}=t;const o=performance.now();const s=await Fx(t,e,n);const{ran:a,isRead:d}=s;
const c=await Mx(t,s,n);const f=await Hx(t,c,e);const u=performance.now()-o;const l=e.kind==="hit"?e.found.record:await Dx(
c,a,r.signal);GS(l,r.log);WS(l.suggestions,i,r.log);const p=await s.sourceSize;return{job:t,cached:e,input:c,layer:f,surveyed:l,
sourceSize:p,layerMs:u,isRead:d}}function xc({job:t,cached:e,layerMs:n,isRead:r}){if(e.kind==="hit"&&!r)$S(e,n,t.run.log)}
function kc(t,e){const{job:n,cached:r,input:i,layer:o,surveyed:s,sourceSize:a}=t;const{newBytes:d,packedBytes:c,imageId:f,
configDigest:u}=o;const l=[{command:Md,bytes:d,hasLayer:true}];return Ud({source:n.source,sourceSize:a,image:{bytes:d,packedBytes:c,
layers:1,history:l,imageId:f,configDigest:u},verdict:e,surveyed:s,cacheHit:r.kind==="none"&&!r.wasAsked?void 0:r.kind===
"hit",page:i.survey.page})}var Wx="moby.buildkit.cache.v0";function Jx(t){if(!(Wx in t))return{config:t,hadCache:false};const{[Wx]:e,...n}=t;return{
config:n,hadCache:true}}var wF=[/^ostree\.(?:commit|final-diffid|bootable)$/,/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/];
var bF=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function Gx(t,e){const n=y(t,"config","Labels");if(!I(n))return[];return Object.keys(n).filter(r=>wF.some(i=>i.test(r))||
Vx(w(n,r)??"",e))}function Fo(t,e){const n=([i,o])=>bF.test(i)||Vx(o,e);const r=Object.entries(t);return{kept:Object.fromEntries(
r.filter(i=>!n(i))),leftOut:r.filter(n).map(([i])=>i)}}function Vx(t,e){return e.some(n=>t.includes(n.replace(/^sha256:/,
"")))}async function Pc({run:t,source:e}){const{log:n}=t;const r=await e.readConfig();if(r.missing!==void 0)n.warning(r.missing);
return EF(r,e,n)}function EF(t,e,n){const{config:r,hadCache:i}=Jx(t.json);if(i)n.debug("removed BuildKit's inline cache \
metadata, which refers to the source's layers");const o=[e.id,...e.diffIds,...t.digest===void 0?[]:[t.digest],...(t.packedLayers??
[]).map(({digest:c})=>c)];const s=Gx(r,o);if(s.length>0)n.warning(`Some labels describe the source's layers, which the r\
esult does not have: ${s.map(c=>JSON.stringify(c)).join(", ")}. The labels are kept, but tools that rely on them (ostree\
 or bootc hosts, a buildpacks rebase) do not work with the result.`);const{kept:a,leftOut:d}=Fo(t.annotations,o);if(d.length>
0)n.debug(`removed annotations about the source's own blobs: ${d.join(", ")}`);return{...t,json:r,annotations:a}}import{rm as SF}from"node:fs/promises";async function Ic(t,e,n){if(e.scans?.hasFailed!==true)return[e,await CS(t,n,e)];e.run.log.debug(`packed anew: ${E(t)}`);
if(e.packTo!==void 0)await SF(e.packTo,{force:true});return[{...e,scans:void 0},NS(n)]}async function Yx(t){var o=[];try{const e=nt(o,new AsyncDisposableStack,true);const n={...t,sourceConfig:Rt(e,Pc(t))};const r=await Ld(
n);e.defer(()=>$d(r));const i={...n,scans:sc(t,r,e)};try{return await Kx(i,r)}catch(f){return await Kx(...await Ic(f,i,r))}}catch(s){
var a=s,d=true}finally{var c=rt(o,a,d);c&&await c}}async function Kx(t,e){var u=[];try{const n=nt(u,new AsyncDisposableStack,
true);const r=await Do(t,e,n);const i=await xF(t,r);const{layer:o,input:s,surveyed:a,layerMs:d}=r;const{stored:c,counts:f}=o;
await Bd(t,c,s.reader);if(e.kind==="miss"&&c!==void 0&&i.isMet)await Dd(t,e,{stored:c,surveyed:a,...f,ms:d});xc(r);return kc(
r,i)}catch(l){var p=l,h=true}finally{var g=rt(u,p,h);g&&await g}}async function xF({run:t,engine:e,options:n,tags:r,source:i},{
input:o,layer:s,sourceSize:a}){const{reader:d,expected:c}=o;const{stored:f,newBytes:u,streamBytes:l=u}=s;const p=Er(n.budgets,
{oldBytes:a.bytes,newBytes:u});const h=Xt(p)===void 0;if(f===void 0||!h)return{budgets:p,isMet:h,checks:dm};const[g]=c;const b=g&&
{expected:g,source:i,reader:d,streamBytes:l};const S=await pS(e,f,b,n.test);if(t.signal.aborted)throw F(t.signal.reason);
await r.move(e.docker,f.expectedId,f.reference);return{budgets:p,isMet:h,checks:S}}import{rename as FF}from"node:fs/promises";import{join as MF}from"node:path";import{stat as kF,statfs as PF}from"node:fs/promises";import{dirname as IF,resolve as TF}from"node:path";async function Xx(t,e,n){const r=new Map;for(const s of t){if(s.transport==="docker")continue;const a=await vF(s);const d=await qx(
a);if(d===void 0)continue;const c=r.get(d)??{directory:a,names:[]};c.names.push(s.text);r.set(d,c)}const i=await qx(n);const o=[];
for(const[s,{directory:a,names:d}]of r){const c=s===i;const f=e*(d.length+(c?1:0));const u=await PF(a).catch(()=>void 0);
const l=u===void 0?f:u.bavail*u.bsize;if(l>=f)continue;const p=[...d,...c?["the spool in temp-dir"]:[]].join(", ");o.push(
`The disk of ${a} may be too small: the result needs about ${T(f)} there (for ${p}), but only ${T(l)} are free. If it do\
es not fit, everything stays as it was.`)}return o}async function vF({transport:t,path:e}){const n=await qt(TF(e));return t===
"oci"&&await Ie(n)!==void 0?n:IF(n)}async function qx(t){return kF(t).then(({dev:e})=>e,()=>void 0)}async function Zx({run:t,options:e,sweep:n},{platforms:r}){const{tagLocations:i,tempDir:o,layer:s}=e;const a=s.compression.
kind!=="none";const d=r.reduce((f,u)=>f+OF(u,a),0);const c=()=>Xx(i,d,o);if((await c()).length===0)return;await n.settle();
for(const f of await c())t.log.warning(f)}function OF({source:t,image:e},n){const r=e?.layers.map(({descriptor:i})=>i);if(r===
void 0&&t.knownBytes===void 0)return 0;return $o(r,t.knownBytes??0,n||r!==void 0)}function e0(t,e){const[n]=t;if(n!==void 0&&t.length===1)return{...n,...e};const r=i=>t.reduce((o,s)=>o+i(s),0);return{...Fs(
r(i=>i.oldBytes),r(i=>i.newBytes)),oldLayers:r(i=>i.oldLayers),newLayers:r(i=>i.newLayers),oldHistory:void 0,newHistory:void 0,
directories:void 0,oldPackedBytes:vc(t.map(i=>i.oldPackedBytes)),newPackedBytes:vc(t.map(i=>i.newPackedBytes)),configDigest:void 0,
checks:{verifiedEntries:vc(t.map(i=>i.checks.verifiedEntries)),isTested:t.some(i=>i.checks.isTested)},cacheHit:t.some(i=>i.
cacheHit===void 0)?void 0:t.every(i=>i.cacheHit),rules:Tc(t.flatMap(i=>i.rules),({kind:i,name:o})=>`${i} ${o}`,Qx),commands:Tc(
t.flatMap(i=>i.commands),({name:i})=>i,_F),spared:Tc(t.flatMap(i=>i.spared),({what:i,why:o})=>JSON.stringify([i,o]),Qx),
skippedPresets:[...new Set(t.flatMap(i=>i.skippedPresets))],suggestions:Tc(t.flatMap(i=>i.suggestions??[]),({name:i})=>i,
(i,o)=>({...i,bytes:i.bytes+o.bytes})),page:RF(t),...e}}function vc(t){return t.reduce((e,n)=>e===void 0||n===void 0?void 0:
e+n,0)}function Tc(t,e,n){const r=new Map;for(const i of t){const o=r.get(e(i));r.set(e(i),o===void 0?i:n(o,i))}return[...r.
values()]}function Qx(t,e){return{...t,entries:t.entries+e.entries,bytes:t.bytes+e.bytes}}function _F(t,e){const n=vc([t.
bytes,e.bytes]);return{name:t.name,ms:t.ms+e.ms,...n===void 0?{}:{bytes:n}}}function RF(t){const e=[];const n=[];const r=[];
const i=new Set;for(const{platform:o,page:s}of t){if(s===void 0)return void 0;const a=s.groups.map(d=>{const c=e.findIndex(
({name:f,kind:u})=>f===d.name&&u===d.kind);return c===-1?e.push(d)-1:c});n.push(Mm(s.result,o,a));if((s.dropped[3]??[]).
length>0)r.push(Mm(s.dropped,o,a));for(const d of s.notes)i.add(d)}return{groups:e,result:["",0,-1,n],dropped:["",0,-1,r],
notes:[...i]}}function Mm([,t,e,n],r,i){const o=i[e]??-1;if(n===void 0)return[r,t,o];return[r,t,o,n.map(s=>Mm(s,s[0],i))]}async function t0({id:t,index:e},n,{kind:r}){const i=await Promise.all(n.map(s=>BF(s,t,r)));if(e===void 0)return{images:i,
index:e};const{kept:o}=Fo(e.annotations,[t]);return{images:i,index:{...e,annotations:o}}}async function BF({found:t,made:e},n,r){
const{image:i}=t;const{job:o,layer:s}=e;const{packed:a}=s;if(a===void 0)throw new Error("the layer is not in a file");const{
source:d}=o;const{annotations:c,digest:f}=await o.sourceConfig;const u=[n,d.id,...d.diffIds,...f===void 0?[]:[f]];const l=i?.
format??"oci";const{path:p,diffId:h,packedBytes:g}=a.file;const b=rr(l,r);return{config:a.config,platform:d.platform,indexPlatform:i?.
indexPlatform,entryAnnotations:Fo(i?.entryAnnotations??{},u).kept,annotations:c,format:l,layer:{path:p,diffId:h,descriptor:{
mediaType:b,digest:a.file.digest,sizeBytes:g}}}}import{createReadStream as AF}from"node:fs";import{join as CF}from"node:path";async function n0(t,e,n,r){const[i]=e;const o=i?.layer.packed;if(i===void 0||o===void 0)throw new Error("there is nothin\
g to store");if(e.length>1)return NF(t,e,n,r);const s=await oi(t.engine,o.file,o.request);await ri(t.engine,s,o.hasContent);
return{stored:s,platforms:e}}async function NF({run:t,engine:e,options:n},r,i,o){const s=Ve(t.runId);const a=CF(o,"index\
.tar");const d=`docker-archive:${a}:${s}`;const c=ae(s,"tag");const f=qs({transport:"docker-archive",text:d,path:a,reference:c,
index:void 0},{...t,tempDir:n.tempDir});const u=await f.write(i);await u.publish();const l=u.digest;const p=await Gn(e,l);
const h=r[0]?.layer.packed?.file.diffId??"";const g={reference:p?l:s,expectedId:l,diffId:h};const b=()=>e.transport.loadImage(
AF(a),void 0,t.signal);const S=await ii(e,g,b);const x=S.split("\n").find(G=>/^error /i.test(G.trim()));if(x!==void 0)throw Um(
"a load without an error",JSON.stringify(x));const P=w(await ee(e,g.reference),"Id");if(P!==l)throw Um(`the ID ${l}`,String(
P));const H={stored:{...g,importedId:void 0},platforms:r};for(const G of r)await LF(e,H,G);return H}async function LF(t,e,{
job:n,layer:r}){const{platform:i}=n.source;const{diffIds:o}=await Hm(t,e,i);const s=r.packed?.file.diffId;if(o.length!==
1||o[0]!==s)throw Um(`one layer ${s} for ${O(i)}`,JSON.stringify(o))}function Um(t,e){return new m("CHECK_FAILED",`The s\
tored image differs from what was sent: expected ${t}, found ${e}. Nothing was tagged.`,{hint:Y})}async function Hm(t,{stored:e,
platforms:n},r){const i=n.length>1?r:void 0;const o=await yt(t,e.reference,i);if(o!==void 0)return o;throw new m("CHECK_\
FAILED",`The stored image ${e.reference} disappeared from the engine before it was checked.`,{hint:"Check whether someth\
ing removes images on this machine, then run again."})}async function r0({run:t,engine:e},n){const r=new Map;for(const i of n.
platforms){const{job:o,input:s,layer:a}=i;const d=o.source.byLayers===true?"engine":"exact";const c=s.expected.find(b=>b.
view===d);if(c===void 0)continue;const f=await Hm(e,n,o.source.platform);const{newBytes:u,streamBytes:l=u}=a;const p={expected:c,
source:o.source,streamBytes:l};const h=o.platformTitle===void 0?"":` ${o.platformTitle}`;const g=()=>ti(t,wt(e,f),p);r.set(
i,await t.log.group(`Verify${h} in the engine`,g))}return r}async function i0({run:t,engine:e,options:n},r){const{test:i}=n;
if(i===void 0)return false;const o=await Hm(e,r,void 0);await t.log.group("Test",()=>ni(e,o,i));return true}var o0={names:[],imageId:void 0,counts:void 0,isTested:false};async function s0(t,e,n){const{run:r,options:i,places:o,placements:s}=t;
const{compression:a}=i.layer;const d=await t0(e,n,a);const c=n.map(({made:g})=>g);for(const g of o){await r.log.group(`W\
rite ${g.target.name}`,async()=>{s.add({...g,written:await g.target.write(d)})})}const f=$F(t);const u=f===void 0?[]:Pd(
f.engine,c,g=>g.job.source.platform);const l=f&&await r.log.group("Store in the engine",()=>n0(f,u,d,t.spool));const p=[];
if(i.verify){for(const g of s.all){for(const[b,S]of(await DF(t,g,{set:d,all:c})).entries())p[b]=S}if(f!==void 0&&l!==void 0){
const g=await r0(f,l);for(const[b,S]of c.entries())p[b]??=g.get(S)}}const h=f!==void 0&&l!==void 0&&await i0(f,l);if(r.signal.
aborted)throw F(r.signal.reason);await s.publish("files");if(f!==void 0&&l!==void 0){const{stored:g}=l;await t.tags.move(
f.engine.docker,g.expectedId,g.reference);await Bd(f,g,{close:async()=>{}})}await s.publish("registries");return{names:o.
map(({target:g,location:b})=>({name:g.name,digest:s.all.find(S=>S.location===b)?.written.digest??""})),imageId:l?.stored.
expectedId,counts:i.verify?p:void 0,isTested:h}}function $F(t){const{engine:e,options:n}=t;return e===void 0||n.tags.length===
0?void 0:{...t,engine:e}}async function DF({run:t,options:e},{target:n,written:r},{set:i,all:o}){const s=await r.readBack();
try{const a=i.images.map(({config:u})=>$(u));const d=s.images.map(({config:u})=>u.descriptor.digest);if(JSON.stringify(d)!==
JSON.stringify(a)){throw new m("CHECK_FAILED",`${n.name} must have the images with the configs ${a.join(", ")}, but has ${d.
join(", ")}. Nothing was tagged.`,{hint:"Run again. If it happens again, check the disk, or the registry."})}const c=[];
const f={...t,tempDir:e.tempDir};for(const[u,l]of s.images.entries()){const{job:p,input:h,layer:g}=o[u];const b=h.expected.
find(({view:X})=>X==="exact");const{newBytes:S,streamBytes:x=S}=g;const P=p.platformTitle===void 0?"":` ${p.platformTitle}`;
const H=Kr(l,s,f);const G={expected:b,source:p.source,streamBytes:x};const ue=()=>ti(t,H,G);c.push(await t.log.group(`Ve\
rify${P} in ${n.name}`,ue))}return c}finally{await s.close()}}async function a0(t,e,n){var h=[];try{const r=nt(h,new AsyncDisposableStack,true);const{options:i}=t;const o=i.dryRun?void 0:
await Id(t,r);if(!i.dryRun)await Zx(t,e);const s=[];for(const[P,H]of e.platforms.entries()){const G=o===void 0?void 0:MF(
o,`layer-${P}`);const ue=e.platforms.length>1?O(H.source.platform):void 0;const{source:X,inEngine:Ee}=H;const yi=await UF(
{...t,source:X,inEngine:Ee,packTo:G,platformTitle:ue},r);s.push({found:H,made:yi})}const a=s.map(({made:P})=>P);const d=P=>a.
reduce((H,G)=>H+P(G),0);const c=Er(i.budgets,{oldBytes:d(({sourceSize:P})=>P.bytes),newBytes:d(({layer:P})=>P.newBytes)});
const f=Xt(c)===void 0;const u=f&&o!==void 0?await s0({...t,places:n,spool:o},e,s):o0;for(const P of a)if(f)await HF(P);
for(const P of a)xc(P);const l=a.map((P,H)=>{const G=u.counts?.[H];const ue={verifiedEntries:G,isTested:u.isTested};const X=O(
P.job.source.platform);return{...kc(P,{isMet:f,budgets:[],checks:ue}),platform:X}});const p=u.imageId??(l.length===1?l[0]?.
imageId:void 0);return{...e0(l,{budgets:c,imageId:p}),platforms:l,written:u.names}}catch(g){var b=g,S=true}finally{var x=rt(
h,b,S);x&&await x}}async function UF(t,e){var a=[];try{const n={...t,sourceConfig:Rt(e,Pc(t))};const r=await Ld(n);e.defer(
()=>$d(r));const i=nt(a,new AsyncDisposableStack,true);const o={...n,scans:sc(t,r,i)};const s=await Do(o,r,e).catch(async l=>Do(
...await Ic(l,o,r),e));await s.input.reader.close();return s}catch(d){var c=d,f=true}finally{var u=rt(a,c,f);u&&await u}}
async function HF({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o}){const s=r.packed?.file;const a=n.reader.isReproducible?
Fd(e,t):void 0;if(e.kind!=="miss"||s===void 0||a===void 0)return;const{diffId:d,digest:c,packedBytes:f,packing:u}=s;const l=await FF(
s.path,a).then(()=>true,()=>false);if(!l)return;const p={diffId:d,savedFile:{digest:c,packedBytes:f,packing:u}};await Dd(
t,e,{stored:p,surveyed:i,...r.counts,ms:o})}import{constants as zF}from"node:fs";import{access as jF,readFile as WF,rename as JF,rm as GF,stat as VF,writeFile as KF}from"node:fs/promises";
import{dirname as d0,join as YF}from"node:path";var qF={report:"report",html:"page",summary:"summary"};async function jm(t,e){try{await jF(`${d0(e)}/`,zF.W_OK)}catch(r){
throw zm(t,e,E(r),r)}const n=await VF(e).catch(()=>void 0);if(n!==void 0&&!n.isFile())throw zm(t,e,"it exists and is not\
 a file")}async function c0(t,e,n,r){const i=YF(d0(e),n);try{await KF(i,r,{flag:"wx"});await JF(i,e)}catch(o){await GF(i,{force:true}).
catch(()=>{});throw zm(t,e,E(o),o)}}function zm(t,e,n,r){return new m("BAD_INPUT",`Cannot write the ${qF[t]} to ${JSON.stringify(
e)}: ${n}.`,{hint:"Name a file in an existing, writable directory.",cause:r})}async function f0(){return WF(new URL("pag\
e.html",import.meta.url),"utf8")}async function u0({run:t,options:e}){const{tempDir:n,tempDirFrom:r,backup:i,report:o,html:s}=e;await Tx(n,r,t.runId);if(i!==
void 0)await Pw(i);if(o!==void 0)await jm("report",o);if(s!==void 0)await jm("html",s)}async function l0({run:t,options:e}){
const n={...t,tempDir:e.tempDir};const r=e.tagLocations.map(i=>({location:i,target:qs(i,n)}));for(const{target:i}of r)await i.
check();return r}var Oc=class{#e;#t=[];#n=0;constructor(e){this.#e=e}get all(){return this.#t}add(e){const n=Wm(e)?this.#t.length:this.#t.
filter(m0).length;this.#t.splice(n,0,e)}async publish(e){const n=e==="files"?m0:Wm;for(const r of this.#t.filter(n)){this.#n++;
await r.written.publish()}}async undo(){const e=this.#t.splice(0);const n=this.#n;this.#n=0;for(const{written:r,target:i}of e.
slice(0,n).toReversed())await this.#i(`could not be taken back from ${i.name}`,()=>r.undo());await this.#r(e)}async finish(){
await this.#r(this.#t.splice(0))}async#r(e){for(const{written:n,target:r}of e)await this.#i(`left something beside ${r.name}`,
()=>n.discard())}async#i(e,n){await n().catch(r=>this.#e.warning(`The result ${e}: ${ze(r)}`))}};function Wm({location:t}){
return t.transport==="docker"}function m0(t){return!Wm(t)}import{isDeepStrictEqual as XF}from"node:util";var Jm=Symbol("any value");var ZF={clean:[],exclude:[],aptClean:false,script:void 0,scriptNetwork:Jm,sourceDateEpoch:void 0,
compression:Jm};function QF(t){return Object.entries(ZF).every(([e,n])=>n===Jm||XF(t[e],n))}function p0(t){const{inEngine:e,
options:n}=t;return e!==void 0&&e.layerCount<=1&&QF(n.layer)&&!(e.image.isIndex&&n.platforms!=="default")}async function h0({
engine:t,inEngine:e,options:n,tags:r}){const{log:i,signal:o}=t;const{digest:s}=await e.readConfig();const a=await e.measure();
const{bytes:d,packedBytes:c,history:f}=a;const{test:u,dryRun:l,html:p}=n;const h=Er(n.budgets,{oldBytes:d,newBytes:d});const g=Xt(
h)===void 0;const b=p===void 0?void 0:new mi(true);if(b!==void 0){const H=()=>e1(t,e,d,b);await i.group("Look through",H).
catch(G=>{if(o.aborted)throw G;i.warning(ze(G))})}const S=u!==void 0&&!l&&g;if(!l&&g){if(u!==void 0)await i.group("Test",
()=>ni(t,e.image,u));await r.move(t.docker,e.id,e.id)}const x=e.layerCount;const P=x===0?"has no layer":"is already one \
layer";if(g)i.notice(`${e.reference} ${P} and no option changes it: it ${l?"would be":"was"} tagged without changes.`);return Ud(
{source:e,sourceSize:a,image:{bytes:d,packedBytes:c,layers:x,history:f,imageId:e.id,configDigest:s},verdict:{budgets:h,isMet:g,
checks:{verifiedEntries:void 0,isTested:S}},surveyed:{directories:b?.directories,rules:[],commands:[],spared:[],skippedPresets:[]},
cacheHit:void 0,page:b?.page})}async function e1(t,e,n,r){const i=await e.openReader();const o=new J(i.decide,r.observer);
await pn(t,[await i.open(t.signal),o],()=>n);await i.close()}async function g0(t,e){const{run:n,engine:r}=t;if(r===void 0)return;for(const{source:i,inEngine:o}of e.platforms){if(o===
void 0)continue;const s=async c=>{const f=`Compare the engine's view with the layers (${O(i.platform)})`;const u=i.knownBytes??
0;await n.log.group(f,()=>uS(n,o,c,u))};if(i.byLayers===true){await s(i);continue}const a={platforms:[i.platform],isEach:true};
const d=await nm({...t,engine:r},o.image,a);try{for(const c of d.platforms)await s(c.source)}finally{await d.close()}}}var t1="{{title}}";var n1="{{data}}";function w0(t,e){const[n,r]=y0(t,t1);const[i,o]=y0(r,n1);return[n,r1(jt(e.title)),i,
i1(e),o].join("")}function y0(t,e){const[n,r,...i]=t.split(e);if(n===void 0||r===void 0||i.length>0)throw new Error(`the\
 page template must contain ${e} exactly once`);return[n,r]}function r1(t){return t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(
0)};`)}function i1(t){return JSON.stringify(t).replace(/[<\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}async function b0({report:t,page:e},n,{runId:r,log:i},o=f0){const s=async(a,d)=>{const c=n[a];if(c===void 0)return void 0;
try{if(a==="html"&&e===void 0){i.warning("The page was not written: the files of the result are not known.");return void 0}
await c0(a,c,`${ne(r)}${a}`,await d());return c}catch(f){i.warning(ze(f));return void 0}};return{htmlPath:await s("html",
async()=>w0(await o(),Ib(t,e))),reportPath:await s("report",async()=>`${JSON.stringify(t,null,2)}
`)}}function E0(t,e,n,r){const{oldBytes:i,newBytes:o,oldPackedBytes:s,newPackedBytes:a}=t;if(o>i&&!Ds(r.countsBlocks,o-i,
i)){const[u,l]=lr(o,i);n.warning(`The result (${u}) is larger than the source (${l}).`)}if(s===void 0||a===void 0)return;
if(a<=s)return;const d=e.layer.compression.kind==="zstd"?"a higher compression level makes it smaller":`${k("compression",
"zstd")} makes it smaller`;const[c,f]=lr(a,s);n.warning(`The compressed result (${c}) is larger than the source's compre\
ssed layers (${f}), so pushing and pulling it takes longer; ${d}.`)}async function S0(t,{id:e,docker:n,log:r,signal:i,cache:o}){for(const p of t.notices)r.notice(p);const s=new je(i,t.timeoutSeconds);
const a={runId:e,log:r,signal:s.signal,touch:s.touch};const d=new ua(t.tags);const c=new Oc(r);const f=Ra(t);const u=new da(
f?n:void 0,Xs(t),r);let l;try{if(f){const h=await Zg(n.withWatchdog(s),r);l={...h,runId:e,log:r,signal:s.signal}}const p=await o1(
{run:a,engine:l,options:t,tags:d,placements:c,sweep:u,cache:o});await c.finish();if(oa(e))await Zt(n,t.timeoutSeconds,h=>Nn(
h,e,r));return p}catch(p){await c.undo();if(l!==void 0){await Zt(n,t.timeoutSeconds,async h=>{await d.undo(h,r);await Nn(
h,e,r)})}throw s.signal.aborted?F(s.signal.reason):p}finally{if(!s.signal.aborted)await u.settle();await u.end();s.release()}}
async function o1(t){var H=[];try{const e=nt(H,new AsyncDisposableStack,true);const n=performance.now();const{run:r,engine:i,
options:o}=t;const{log:s}=r;await u0(t);const a=await l0(t);const d=await rS(t);e.defer(()=>d.close());const c=iS(t,d);a1(
t,c);await d1(t,d);if(o.verifiesLayers&&!o.dryRun)await g0(t,c);const f=await s1(t,c,a);const u=Xt(f.budgets);const l=u===
void 0&&!o.dryRun;const p=l&&o.push?await c1(t,f):[];if(l)f1(t,f);const[h]=d.platforms;if(l&&o.removeOld&&i!==void 0&&h?.
inEngine!==void 0)await ly(i,h.inEngine.image,f.imageId);const g=performance.now()-n;const b=p[0]?.digest??f.written[0]?.
digest;const S={...f,digest:b,pushed:p};const x=kb(S,{options:o,engine:i,source:u1(t,c),ms:g});const P=await b0({report:x,
page:f.page},o,r);if(o.dryRun)s.notice("Dry run: nothing was stored, tagged or pushed.");E0(f,o,s,{countsBlocks:x.sizes===
"blocks"});s.info(Qh({...f,ms:g}));return{...S,report:x,...P,budgetError:u}}catch(G){var ue=G,X=true}finally{var Ee=rt(H,
ue,X);Ee&&await Ee}}async function s1(t,e,n){const{engine:r}=t;const[i,...o]=e.platforms;if(i===void 0||r===void 0||n.length>
0||o.length>0)return a0(t,e,n);const{source:s,inEngine:a}=i;const d={...t,source:s,inEngine:a,engine:r};const c=p0(d)?await h0(
d):await Yx(d);const f=O(s.platform);return{...c,platforms:[{...c,platform:f}],written:[]}}function a1({run:t,engine:e},{
reference:n,platforms:r,notices:i}){const o=r.map(({source:a})=>`${O(a.platform)}, ${Ae(a.layerCount)}`);const s=e===void 0?
"":` on Docker ${e.version}`;t.log.info(`Flattening ${n} (${o.join("; ")})${s}`);for(const a of i)t.log.notice(a)}async function d1({
run:t,engine:e,options:n},r){const{backup:i,dryRun:o}=n;const s=r.platforms[0]?.inEngine?.image;if(i===void 0||o||e===void 0||
s===void 0)return;await t.log.group("Back up",()=>Iw(e,s,i))}async function c1({run:t,engine:e,options:n},r){if(e===void 0||
n.tags.length===0)return[];return t.log.group("Push",()=>dy(e,n.tags,r))}function f1({run:t,options:e},{written:n}){const{
tags:r}=e;if(r.length>0)t.log.info(`Tagged ${r.map(tr).join(", ")}`);for(const{name:i,digest:o}of n)t.log.info(`Wrote ${i}\
, ${o}`)}function u1(t,e){const{reference:n,id:r,platforms:i}=e;const{source:o,inEngine:s}=i[0];return{reference:n,id:r,
ofContainer:o.ofContainer,platforms:i.map(a=>a.source.platform),countsBlocks:Wn({...t,source:o,inEngine:s})}}function x0(t){const e={"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"image-id":t.imageId,"config-digest":t.configDigest,digest:t.digest,"c\
leaned-bytes":jr(t),report:t.reportPath,html:t.htmlPath,platforms:JSON.stringify(t.platforms.map(l1)),"cache-hit":t.cacheHit===
void 0?void 0:String(t.cacheHit)};return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==void 0))}function l1(t){return{
platform:t.platform,"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"config-digest":t.configDigest??null,"cleaned-bytes":jr(t),"cache-hit":t.
cacheHit??null}}import{tmpdir as U1}from"node:os";import{resolve as Km}from"node:path";import{resolve as m1}from"node:path";function k0(t){p1(t);if(t.container!==void 0)h1(t);if(t.imageLocation!==void 0)g1(t,t.imageLocation.text);y1(t);w1(t);b1(
t)}function p1(t){const{backup:e,report:n,html:r}=t;const i=Object.entries({backup:e,report:n,html:r});const o=t.tagLocations.
flatMap(a=>"path"in a?[["tag",m1(a.path)]]:[]);const s=[...i,...o];for(const[a,[d,c]]of s.entries()){if(c===void 0)continue;
const f=s.slice(0,a).find(([u,l])=>l===c&&u!=="tag");if(f===void 0)continue;throw new m("BAD_INPUT",`The ${v(f[0],d)} ha\
ve the same path ${JSON.stringify(c)}.`,{hint:"Give each its own path."})}}function be(t,e,n,r=`Leave ${k(t)} out.`){throw new m(
"BAD_INPUT",`The ${v(t)} cannot be combined with ${e}: ${n}.`,{hint:r})}function h1(t){const e=k("container");const n=r=>be(
r,e,"it would run in a new container of the image, without the changes in this container",'Run the commands in the conta\
iner yourself ("docker exec"), or flatten the result again.');if(t.layer.aptClean)n("apt-clean");if(t.layer.script!==void 0)
n("run");if(t.platforms!=="default")be("platform",e,"a container already has its platform");if(t.pull==="always")be("pul\
l",e,"a container's image is already present");if(t.backup!==void 0)be("backup",e,"flattening does not change the contai\
ner");if(t.removeOld)be("remove-old",e,"the container still uses its image")}function g1(t,e){const n=k("image",e);const r=i=>`\
Load the image into the engine first and name it without a transport, or leave ${k(i)} out.`;if(t.layer.script!==void 0){
be("run",n,"a script runs in a container, and that image is in no engine",`Use ${k("clean")} and ${k("exclude")}, or loa\
d the image into the engine first.`)}if(t.backup!==void 0)be("backup",n,"it saves an image of an engine, and that image \
is in none");if(t.removeOld)be("remove-old",n,"it removes an image of an engine");if(!t.pause)be("pause",n,"only a conta\
iner can be paused",r("pause"));if(t.pull==="always")be("pull",n,"only an engine pulls, and that image is read where it \
is");if(t.verifiesLayers){be("verify",n,"it compares an engine's view with the layers, and that image is in no engine",`\
Use ${k("verify","true")}, or load the image into the engine first.`)}}function y1(t){const{tags:e,tagLocations:n,tagTexts:r}=t;
if(e.length>0||n.length===0)return;const i=k("tag",r.join(", "));if(t.test!==void 0){be("test",i,"the command runs in a \
container, and the result is in no engine",`Add a name in the engine to ${k("tag")}, for example "app:flat".`)}const o=n.
some(({transport:s})=>s==="docker");if(t.push&&!o){be("push",i,"a file is not pushed",`Add a name in a registry to ${k("\
tag")}, for example "docker://ghcr.io/owner/app:flat".`)}}function w1(t){const{layer:e,container:n}=t;const r=t.verifiesLayers;
const i=r?"verify":"from";const o=k(i,"layers");if(t.from!=="layers"&&!r)return;if(n!==void 0)be("container",o,"a contai\
ner's own changes are in no layer");if(t.from==="layers"&&e.script!==void 0)be("run",o,"what commands change is in no la\
yer")}function b1({layer:t,platforms:e}){const n=e==="default"||e!=="all"&&e.length===1;if(n||t.script===void 0)return;const r=k(
"platform",e==="all"?"all":e.map(O).join(", "));be("run",r,"a script runs in a container of one platform","Flatten each \
platform in a step of its own.")}function P0(t,e=false){const n=t.split("\n").map(i=>i.trim()).filter(i=>i!==""&&!i.startsWith("#"));if(n.length===0||!n.
every(i=>/^-\s+\S/.test(i)))return t;const r=n.map(i=>E1(i.slice(1).trim()));return e&&r.some(i=>i.includes(","))?t:r.join(
"\n")}function E1(t){const[,e]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(t)??[];if(e!==void 0)return e.replaceAll("''","'");const[
,n]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(t)??[];if(n!==void 0)return n.replace(/\\(["\\])/g,"$1");return t.replace(/\s+#.*$/,
"")}var S1=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]);var I0='"docke\
r-archive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"';var x1=/^([a-z][a-z0-9+-]*):/;var k1=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/;
var P1=/^@(\d{1,9})$/;function Gm(t,e="image"){const n=x1.exec(t)?.[1];if(n===void 0)return void 0;const r=t.slice(n.length+
1);switch(n){case"docker-archive":case"oci-archive":case"oci":return I1(n,r,{text:t,input:e});case"docker":return O1(r,{
text:t,input:e});default:if(!S1.has(n)&&!r.startsWith("//"))return void 0;throw xn({text:t,input:e},`has the transport "${n}\
:", which is not supported`,_1(n,r))}}function I1(t,e,n){const{text:r,input:i}=n;const o=e.indexOf(":");const s=o===-1?e:
e.slice(0,o);const a=o===-1?"":e.slice(o+1);const d=t==="oci"?"DIR":"PATH";if(s===""||s.includes("\0")){const u=s===""?"\
has no path":"has a path with a NUL character";throw xn(n,u,`Write it as "${t}:${d}", or "${t}:${d}:REF".`)}const c=T1(a,
n);if(t!=="docker-archive"){const u=a===""||c!==void 0?void 0:a;if(u!==void 0&&!k1.test(u)){const l='After the path and \
a colon comes a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cann\
ot contain a colon.';throw xn(n,`names ${JSON.stringify(u)}, which is not a valid name`,l)}return{transport:t,text:r,path:s,
reference:u,index:c}}const f=a===""||c!==void 0?void 0:v1(a,n,i);return{transport:t,text:r,path:s,reference:f,index:c}}function T1(t,e){
if(!t.startsWith("@"))return void 0;const n=P1.exec(t)?.[1];if(n===void 0){const r='Write the number of the image after \
"@", from 0: "@0" is the first one.';throw xn(e,`has ${JSON.stringify(t)} after its path`,r)}if(e.input==="tag"){const r="\
An index selects one of the images of an archive that exists. Write a name instead.";throw xn(e,"has an index",r)}return Number(
n)}function v1(t,e,n){const r=ae(t,n);if(r.digest!==void 0){throw xn(e,"has a digest","Docker archives name images only \
by tags.")}return r}function O1(t,e){const{text:n,input:r}=e;if(!t.startsWith("//")){if(!t.includes("/"))return void 0;throw xn(
e,'lacks "//" after "docker:"',`Write it as "docker://${t}".`)}const i=t.slice(2);const o=r==="tag"?gs(i,r):ae(i,r);if(zt(
i)){throw xn(e,"is an image ID",'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".')}return{
transport:"docker",text:n,reference:o}}function _1(t,e){if(t==="docker-daemon"){return`An image of the engine has no tra\
nsport. Write it as ${JSON.stringify(e.replace(/^\/\//,""))}.`}if(t==="http"||t==="https"){return`An image in a registry\
 is written as ${JSON.stringify(`docker:${e}`)}.`}const n=`If this is the name of an image in the engine, write it as "d\
ocker.io/library/${t}:TAG".`;return`Use ${I0}. "skopeo copy" converts from all other transports. ${n}`}function xn({text:t,
input:e},n,r){const i=`The ${v(e)} must be an image reference or one of ${I0}, but ${JSON.stringify(t)} ${n}.`;return new m(
"BAD_INPUT",i,{hint:r})}function T0(t,e){if(t!==""&&e!==void 0){throw new m("BAD_INPUT",`Set either ${k("image")} or ${k("container")}, not both\
.`,{hint:`To flatten the container, leave ${k("image")} out.`})}if(e!==void 0)return{image:void 0,imageLocation:void 0};
if(t===""){throw new m("BAD_INPUT",`The ${v("image")} is required, but is empty.`,{hint:`Name the image to flatten, for \
example "app:latest", or a container with the ${v("container")}.`})}const n=Gm(t,"image");const r=n===void 0?ae(t,"image"):
void 0;return{image:r,imageLocation:n}}function v0(t,e){const n=t.split(/[\n,]/).map(a=>a.trim()).filter(a=>a!=="");if(n.
length===0&&!e){throw new m("BAD_INPUT",`The ${v("tag")} is required, but is empty.`,{hint:'Give the result a name, for \
example "app:flat".'})}const r=new Map;const i=new Map;const o=new Map;for(const a of n){const d=Gm(a,"tag");const c=d===
void 0?gs(a,"tag"):void 0;const f=c===void 0?a:re(c);if(o.has(f))continue;o.set(f,a);if(c!==void 0)r.set(f,c);if(d!==void 0)
i.set(f,d)}const s=[...i.values()];R1(s);return{tags:[...r.values()],tagLocations:s,tagTexts:[...o.values()]}}function R1(t){
const e=new Map;for(const n of t){if(n.transport!=="docker-archive"&&n.transport!=="oci-archive")continue;const r=e.get(
n.path);e.set(n.path,n);if(r===void 0)continue;throw new m("BAD_INPUT",`The ${v("tag")} has the path ${JSON.stringify(n.
path)} twice: ${JSON.stringify(r.text)} and ${JSON.stringify(n.text)}.`,{hint:"An archive holds one result. Give each it\
s own path."})}}var B1=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/;var O0=/^[0-9a-f]{12,64}$/;function _0(t,e){const n=e.
map(C1).filter(i=>i!==void 0);const r=A1(t);return r===void 0?n:[...n,r]}function A1(t){const e=yl(t);const n=po(t);if(n.
every((o,s)=>o===e[s]))return void 0;const r=n.map((o,s)=>o===e[s]?o:"true");const i=e.length===1?"which":`in which ${JSON.
stringify(ht)}`;return`${k("clean",r.join(", "))} means ${k("clean",n.join(", "))}, ${i} selects all safe presets.`}function C1(t){
const{text:e,domain:n}=t;const r=tr(t);if(O0.test(e)||B1.test(e)){const i=O0.test(e)?"looks like an ID":"has no reposito\
ry name";return`The tag ${JSON.stringify(e)} ${i}: the result will be named ${r}. Write it as "name:tag", for example ${JSON.
stringify(`app:${e}`)}.`}if(!/[.:]/.test(n)&&n!=="localhost")return`The tag ${JSON.stringify(e)} refers to the registry ${JSON.
stringify(n)}, because only registry names can contain upper-case letters. Repository names are lower case: write ${JSON.
stringify(e.toLowerCase())} for one on Docker Hub.`;return void 0}var N1={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},container:{
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
default:"gzip",value:"KIND[:LEVEL]",help:"gzip, zstd or none, where layers are kept compressed"},verify:{default:"false",
value:"layers",help:"read the result back and compare every entry before tagging; with =layers, also compare the engine'\
s source with its layers"},test:{default:"",value:"COMMAND",help:"command that must succeed in the result before tagging"},
backup:{default:"",value:"PATH",help:"save the source image to this archive first"},"remove-old":{default:"false",help:"\
remove the source image afterwards, unless it is in use"},timeout:{default:"600",value:"SECONDS",help:"time without prog\
ress before giving up; 0 disables the limit"},report:{default:"",value:"PATH",help:"write a JSON report of the run to th\
is file"},html:{default:"",value:"PATH",help:"write an HTML page about the contents of the result to this file"},summary:{
default:"true",help:"do not write the job summary",isActionOnly:true},"max-size":{default:"",value:"SIZE",help:"fail wit\
hout tagging if the result is larger, for example 500MB"},"min-saving":{default:"",value:"AMOUNT",help:"fail without tag\
ging if flattening saves less, for example 10% or 200MB"},cache:{default:"false",help:"keep the layer in the GitHub Acti\
ons cache",isActionOnly:true},"temp-dir":{default:"",value:"DIR",help:"directory for temporary files, such as the compre\
ssed layer"}};var R0=Object.fromEntries(Object.entries(Qo).map(([t,e])=>[t,{kind:e,...N1[t]}]));import{resolve as L1,sep as $1}from"node:path";var Vm={true:true,True:true,TRUE:true,false:false,False:false,FALSE:false};function At(t,e){const n=Object.hasOwn(Vm,e)?
Vm[e]:void 0;if(n===void 0){throw new m("BAD_INPUT",`The ${v(t)} must be true or false, but is ${JSON.stringify(e)}.`,{hint:`\
Write ${k(t,"true")} or leave it out.`})}return n}var D1=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function A0(t){if(D1.test(t))return t;
throw new m("BAD_INPUT",`The ${v("container")} must be a container's name or ID, but is ${JSON.stringify(t)}.`,{hint:'"d\
ocker ps --all" lists the names, which consist of letters, digits, "_", "." and "-".'})}function _c(t,e){const n=r=>new m(
"BAD_INPUT",`The ${v(t)} must be the path of a file, but ${r}.`,{hint:'Name a file, for example "backup/app.tar".'});if(e.
includes("\0"))throw n("it contains a NUL character");if(e.endsWith("/")||e.endsWith($1))throw n(`${JSON.stringify(e)} i\
s a directory`);return L1(e)}var F1=8**11-1;function C0(t){if(t===void 0||t==="")return void 0;const e=/^[0-9]{1,11}$/.test(
t)?Number(t):Number.NaN;if(!(e<=F1)){throw new m("BAD_INPUT",`The environment variable SOURCE_DATE_EPOCH must be whole s\
econds since 1970, but is ${JSON.stringify(t)}.`,{hint:'Set it to the output of "git log -1 --format=%ct", or unset it.'})}
return e}function N0(t){if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(t))return t;throw new m("BAD_INPUT",`The ${v("run-network")}\
 must be the name of a network, but is ${JSON.stringify(t)}.`,{hint:'Name a network that "docker network ls" lists, for \
example "bridge". The default is "none".'})}var B0=2e6;function L0(t){const e=/^[0-9]{1,7}$/.test(t)?Number(t):Number.NaN;
if(!(e<=B0)){throw new m("BAD_INPUT",`The ${v("timeout")} must be whole seconds from 0 (no limit) to ${B0}, but is ${JSON.
stringify(t)}.`,{hint:"Leave it out for the default of 600 seconds."})}return e}var M1=["missing","always","never"];function $0(t){
const e=M1.find(n=>n===t);if(e===void 0){throw new m("BAD_INPUT",`The ${v("pull")} must be missing, always or never, but\
 is ${JSON.stringify(t)}.`,{hint:"Leave it out to pull only images that the engine does not have."})}return e}function D0(t){
const e=t.split(/[\n,]/).map(r=>r.trim()).filter(r=>r!=="");if(e.length===0)return"default";if(e.includes("all")){if(e.length===
1)return"all";throw new m("BAD_INPUT",`The ${v("platform")} must be a list of platforms or "all", but has both: ${JSON.stringify(
e.join(", "))}.`,{hint:'Leave out "all" to flatten only the platforms that you name.'})}const n=e.map(ks);return n.filter(
(r,i)=>n.findIndex(o=>K(r,o))===i)}function F0(t){if(t==="layers")return{verify:true,verifiesLayers:true};if(!Object.hasOwn(
Vm,t)){throw new m("BAD_INPUT",`The ${v("verify")} must be true, false or layers, but is ${JSON.stringify(t)}.`,{hint:`W\
rite ${k("verify","true")} or leave it out.`})}return{verify:At("verify",t),verifiesLayers:false}}function M0(t){if(t===
"auto"||t==="layers")return t;throw new m("BAD_INPUT",`The ${v("from")} must be auto or layers, but is ${JSON.stringify(
t)}.`,{hint:"Leave it out to read an image in the fastest way."})}var H1=["clean","platform"];function U0(t){const e=d=>t(d).trim()||R0[d].default;const n=d=>P0(t(d),H1.includes(d));const r=At(
"dry-run",e("dry-run"));const i=e("container")===""?void 0:A0(e("container"));const o=T0(e("image"),i);const s=v0(n("tag"),
r);const a={...o,container:i,from:M0(e("from")),pause:At("pause",e("pause")),...s,layer:{aptClean:At("apt-clean",e("apt-\
clean")),clean:Sb(n("clean")),exclude:rb(n("exclude")),script:t("run").trim()===""?void 0:t("run"),scriptNetwork:N0(e("r\
un-network")),compression:vS(e("compression")),sourceDateEpoch:C0(process.env["SOURCE_DATE_EPOCH"])},cleanWords:po(n("cl\
ean")),dryRun:r,platforms:D0(n("platform")),defaultPlatform:process.env["DOCKER_DEFAULT_PLATFORM"]?.trim()||void 0,pull:$0(
e("pull")),push:At("push",e("push")),...F0(e("verify")),test:mS(t("test")),backup:e("backup")===""?void 0:_c("backup",e(
"backup")),removeOld:At("remove-old",e("remove-old")),timeoutSeconds:L0(e("timeout")),budgets:{maxBytes:Cg(e("max-size")),
minSaving:Ng(e("min-saving"))},report:e("report")===""?void 0:_c("report",e("report")),html:e("html")===""?void 0:_c("ht\
ml",e("html")),summary:At("summary",e("summary")),cache:At("cache",e("cache")),notices:_0(n("clean"),s.tags),...z1(e("te\
mp-dir"))};k0(a);return a}function z1(t){const e=process.env["RUNNER_TEMP"];if(t!=="")return{tempDir:Km(t),tempDirFrom:"\
input"};if(e)return{tempDir:Km(e),tempDirFrom:"RUNNER_TEMP"};return{tempDir:Km(U1()),tempDirFrom:"system"}}import{constants as tk}from"node:fs";import{appendFile as sM,stat as aM}from"node:fs/promises";var j1=["▏","▎","▍","▌","▋","▊","▉"];var Ym=10;var W1=40;function z0(t,e,n){if(t<=0||e<=0)return"";const r=Math.
max(1,Math.round(Math.min(1,t/e)*n*8));const i=r%8;return"█".repeat(Math.floor(r/8))+(i===0?"":j1[i-1])}function j0(t,e=50){
const n=Math.max(...t.map(({name:s})=>s.length));const r=t.map(({bytes:s})=>T(s));const i=Math.max(...r.map(s=>s.length));
const o=Math.max(...t.map(({bytes:s})=>s));return xt(t.map(({name:s,bytes:a,note:d=""},c)=>[s.padEnd(n),(r[c]??"").padStart(
i),z0(a,o,e).padEnd(d===""?0:e),d].join("  ").trimEnd()))}function W0(t,e){const n=e.filter(({bytes:s})=>s>0).sort((s,a)=>a.
bytes-s.bytes);if(n.length<2)return"";const r=n.slice(0,Ym);const i=n.slice(Ym).reduce((s,{bytes:a})=>s+a,0);if(i>0)r.push(
{name:`${n.length-Ym} more`,bytes:i});const o=J1(r.map(({name:s})=>H0(s)));return xt([`pie showData title ${H0(t)}`,...r.
map(({bytes:s},a)=>`  "${o[a]}" : ${Math.max(s/1e6,.01).toFixed(2)}`)],"mermaid")}function J1(t){const e=new Set;return t.
map(n=>{let r=n;for(let i=2;e.has(r);i++)r=`${n} (${i})`;e.add(r);return r})}function H0(t){return le(t.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,
"·"),W1)}function qm(t){return t.map(({level:e,text:n},r)=>{if(e===0)return n;const i=s=>{const a=t.slice(r+1).find(d=>d.
level<=s);return a?.level===s};const o=Array.from({length:e-1},(s,a)=>i(a+1)?"│  ":"   ");return`${o.join("")}${i(e)?"\
├─ ":"└─ "}${n}`})}function J0(t,e){const n=t.map(({path:o,bytes:s})=>{const a=o.split("/");const d=a.length-2;const c=jt(
d===0?o:a.at(-1)??"");return{level:d,name:le(c,40),bytes:s}});const r=qm(n.map(({level:o,name:s})=>({level:o,text:s})));
const i=Math.max(0,...r.map(o=>o.length));return xt(n.map(({bytes:o},s)=>`${(r[s]??"").padEnd(i)}  ${T(o).padStart(7)}  ${z0(
o,e,30)}`.trimEnd()))}var pi=200;var kn=60;function fe(t){return yh(le(t,pi))}function tt(t){return t.replaceAll(" "," ")}var G1=120;var V1=150;var K1=16;function Y0({platforms:t,source:e}){if(t.length<2)return"";const n=t.slice(0,kn).map(i=>{
const o=i.oldPackedBytes===null||i.newPackedBytes===null?"":`${tt(T(i.oldPackedBytes))} → ${tt(T(i.newPackedBytes))}`;
const s=Ui(i.savedPercent.toFixed(1));return`| ${fe(i.platform)} | ${tt(T(i.oldBytes))} in ${tt(Ae(i.oldLayers))} | ${tt(
T(i.newBytes))} | ${tt(s)} | ${o} |`});const r=t.length-n.length;return[`| platform of ${fe(e.reference)} | before | aft\
er | | compressed |`,"| --- | ---: | ---: | --- | --- |",...n,...r>0?[`| ${r} more | | | | |`]:[]].join("\n")}function q0(t){
const{source:e,result:n,platforms:r}=t;const i=n.tags[0]??"the result";if(r.length===1){const o={oldLayers:e.layers,newLayers:n.
layers};return V0("History",o,[{title:e.reference,...e},{title:i,...n}])}return r.map(o=>V0(`History of ${fe(o.platform)}`,
o,[{title:e.reference,...G0(o.oldBytes,o.oldHistory)},{title:i,...G0(o.newBytes,o.newHistory)}])).join("\n\n")}function G0(t,e){
return{bytes:t,steps:e?.length??null,history:e}}function V0(t,{oldLayers:e,newLayers:n},r){const i=r.reduce((o,s)=>o+(s.
steps??0),0);return[`<details${i<=K1?" open":""}><summary>${t}: ${Ae(e)} before, ${Ae(n)} after</summary>`,"",...r.flatMap(
o=>[q1(o.title,o),""]),"</details>"].join("\n")}var Y1=24;function q1(t,{bytes:e,steps:n,history:r}){const i=`${jt(le(t,
pi))}  ${T(e)}`;if(r===null)return xt([i,"└─ (the history does not cover all layers)"]);const o=r.slice(-V1);const s=n??
r.length;const a=[{level:0,text:i}];let d=1;if(o.length<s){const c=`(${s-o.length} earlier steps)`;a.push({level:d++,text:c})}
for(const{command:c,bytes:f,layer:u}of o){const l=c.replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,"").replace(/\s+/g," ");const p=jt(
le(l.trim()||"(no command)",G1));a.push({level:d,text:`${u?T(f):"-"}  ${p}`});if(u)d=Math.min(d+1,Y1)}return xt(qm(a))}function X0({
result:t,dryRun:e,platforms:n}){const r=e?" (expected)":"";if(n.length===1)return K0(`Largest directories${r}`,t.directories,
t.bytes);return n.map(i=>K0(`Largest directories of ${fe(i.platform)}${r}`,i.directories,i.newBytes)).filter(i=>i!=="").
join("\n\n")}function K0(t,e,n){if(e===null||e.length===0)return"";const r=J0(e,n);return[`<details open><summary>${t}</\
summary>`,"",r,"","</details>"].join("\n")}var Xm=1024*1024;function Q0(t,e){const n=[X1(t),Z1(t),Q1(t),Y0(t),eM(t),q0(t),rM(t),nM(t),X0(t),iM(t),oM(t)].filter(s=>s!==
"");const r=`_Truncated: a job summary holds at most ${T(Xm)}. The report has the rest._`;const i=s=>[...n.slice(0,s),...s<
n.length?[r]:[]].join("\n\n");const o=n.map((s,a)=>`

${i(n.length-a)}

`);return o.find(s=>Buffer.byteLength(s)<=e)??""}function X1(t){const{ok:e,dryRun:n,source:r,result:i,savedPercent:o,seconds:s,
cacheHit:a}=t;const d=i.tags.slice(0,3).map(fe).join(", ");const c=i.tags.length>3?` and ${i.tags.length-3} more`:"";const f=d===
""?"":` → ${d}${c}`;const u=r.bytes===i.bytes&&r.layers===i.layers;const l=u?"unchanged":Ui(o.toFixed(1));const p=n?"D\
ry run, nothing was changed. ":"";const h=a===true?", from the cache":"";return[`### ${e?"":"Not tagged: "}${fe(r.reference)}${f}`,
"",`${p}**${T(r.bytes)}** in ${Ae(r.layers)} → **${T(i.bytes)}** in ${Ae(i.layers)}, **${l}**, ${s.toFixed(1)} s${h}`].
join("\n")}function Z1(t){if(t.budgets.length===0)return"";const e=t.budgets.map(({input:n,wanted:r,seen:i,met:o})=>`> ${o?
"Met":"Not met"}: <code>${n}</code> requires ${r}, got ${i}.`);return[`> [!${t.ok?"NOTE":"CAUTION"}]`,e.join("\n>\n")].join(
"\n")}function Q1({source:t,result:e}){const n=[{name:"before",bytes:t.bytes,note:Ae(t.layers)},{name:"after",bytes:e.bytes,
note:Ae(e.layers)}];const r=t.packedBytes===null||e.packedBytes===null?"":`

Compressed, as pushed and pulled: ${T(t.packedBytes)} → ${T(e.packedBytes)}.`;return j0(n)+r}var Rc=10;function eM({dryRun:t,
result:e}){const{imageId:n,pushed:r,written:i,verifiedEntries:o,testPassed:s}=e;const a=[...o===null?[]:[`${oe(o)} verif\
ied`],...s===true?["test passed"]:[]];const d=i.slice(0,Rc).map(({name:u,digest:l})=>`${fe(u)}, ${fe(l)}`);const c=r.slice(
0,Rc).map(u=>fe(`${u.name}@${u.digest}`));const f=r.length>Rc?[`${r.length-Rc} more`]:[];return[...n===null?[]:[`- Image\
 ID${t?" (expected)":""}: ${fe(n)}`],...[...c,...f].map(u=>`- Pushed: ${u}`),...d.map(u=>`- Written: ${u}`),...a.length===
0?[]:[`- Checks: ${a.join(", ")}`]].join("\n")}function tM(t){const e=[{kind:"hidden",name:"hidden in lower layers",bytes:t.
hiddenBytes,note:""},...t.rules.filter(n=>!ek(n)).map(({kind:n,name:r,entries:i,bytes:o})=>({kind:n,name:r,bytes:o,note:oe(
i)})),...t.commands.map(({name:n,seconds:r,bytes:i})=>({kind:"command",name:n,bytes:i??0,note:i===null?"freed size unkno\
wn":`${r.toFixed(1)} s`}))];return e.sort((n,r)=>r.bytes-n.bytes)}function Z0(t){const e=t.rules.filter(ek).map(({kind:r,
name:i})=>r==="preset"?Is(le(i,pi)):fe(i));if(e.length===0)return"";const n=e.length>kn?` and ${e.length-kn} more`:"";return`\

Matched nothing: ${e.slice(0,kn).join(", ")}${n}.`}function ek({entries:t,bytes:e}){return t===0&&e===0}function nM({result:t,
suggestions:e,suggestedClean:n}){if(e===null||n===null)return"";const r=e.map(({name:o,bytes:s})=>{const a=t.bytes===0?0:
s/t.bytes*100;const d=Mn(o)?.why;const c=d===void 0?"":` (${d})`;return`- preset ${fe(o)}: ${T(s)}, ${ur(a)} % of the re\
sult${c}`});const i=St("clean",n);return["#### Possible further savings","",...r,"",xt([i],i.startsWith("--")?"sh":"yaml")].
join("\n")}function rM(t){const e=t.sizes==="blocks";const n=t.savedBytes===0||t.cleanedBytes===0&&Ds(e,t.savedBytes,t.source.
bytes);if(n)return Z0(t).trimStart();const r=tM(t);const i=r.slice(0,kn);const o=Math.max(1,...r.map(({bytes:d})=>d));const s=i.
map(({kind:d,name:c,bytes:f,note:u=""})=>{const l=t.source.bytes===0?0:f/t.source.bytes*100;const p=d==="hidden"?c:`${d}\
 ${fe(c)}`;const h=Math.max(0,Math.round(f/o*20));return`| ${p} | ${tt(T(f))} | ${tt(`${ur(l)} %`)} | ${"█".repeat(h)}\
 | ${tt(u)} |`});const a=r.length-i.length;return[`#### Where ${t.savedBytes<0?"the growth":`the ${T(t.savedBytes)}`} ca\
me from`,"","| | size | of the source | | |","| --- | ---: | ---: | --- | --- |",...s,...a>0?[`| ${a} more | | | | |`]:[],
"","Hidden in lower layers: files that a later layer deleted or replaced"+(e?", plus rounding to disk blocks.":"."),Z0(t),
"",W0("Saved, in MB",r)].join("\n").trimEnd()}function iM(t){const e=t.kept.slice(0,kn).map(({what:n,why:r,entries:i,bytes:o})=>{
const s=i===null||o===null?"":`: ${T(o)} in ${oe(i)}`;const a=r===null?" (requested)":` (${Is(le(r,pi))})`;return`- ${fe(
n)}${s}${a}`});if(e.length===0)return"";return["<details><summary>Kept on purpose</summary>","",...e,"","</details>"].join(
"\n")}function oM({ok:t,dryRun:e,source:n,result:r,backup:i,engine:o}){if(!t||e||n.id===r.imageId)return"";const s=r.tags.
includes(n.reference);const a=s?"Not possible, because the result has replaced the source. Next time, give it another na\
me.":`The source image ${fe(n.reference)} is unchanged.`;const d=o===null?a:i!==null?`<code>docker load --input</code> ${fe(
i)} restores the source image.`:s?`Not possible, because the tag of the source image has moved. Next time, set <code>bac\
kup</code> to save an archive of it first.`:`The source image ${fe(n.reference)} is unchanged. Set <code>backup</code> t\
o save it to an archive as well.`;return[`**Undo**: ${d}`,"","**Trade-offs**: the single layer is not shared with other \
images and is pulled in one piece instead of in parallel. Signatures and attestations of the source do not apply to the \
result: sign it again."].join("\n")}async function nk(t,e,n){if(t===void 0||t===""){n.warning('Could not write the job summary: GITHUB_STEP_SUMMARY is not s\
et. Set "summary: false" to turn the summary off.');return}try{const{size:r}=await aM(t);const i=Q0(e,Xm-r);if(i===""){n.
warning(`Could not write the job summary: ${JSON.stringify(t)} is full.`);return}await sM(t,i,{flag:tk.O_WRONLY|tk.O_APPEND})}catch(r){
n.warning(`Could not write the job summary to ${JSON.stringify(t)}: ${E(r)}.`)}}import{AsyncLocalStorage as dM}from"node:async_hooks";import{ChildProcess as cM}from"node:child_process";import{subscribe as fM,
unsubscribe as uM}from"node:diagnostics_channel";import{accessSync as lM,constants as mM,statSync as pM}from"node:fs";import{
delimiter as hM,join as gM}from"node:path";var rk=new dM;var ik="child_process";var yM=2**31-1;var Bc=class{#e=new Qn;async run(e,n,r){if(n.some(c=>c.includes("\0")))
return this.#e.run(e,n,r);const i=Symbol(e);const o=new ki(r.onOutput);let s;let a;const d=c=>{if(rk.getStore()!==i||!I(
c))return;if(!(c["process"]instanceof cM))return;s=c["process"];wM(s);s.once("error",f=>{a=f});s.once("spawn",bM.bind(void 0,
s,o,r.kill))};fM(ik,d);try{const c=await rk.run(i,()=>yp(xM(EM(e)),[...n],{env:r.env,silent:true,ignoreReturnCode:true,delay:yM,
listeners:{stdout:o.stdout.add,stderr:o.stderr.add}}));return{exitCode:c??Xc,...o.texts()}}catch(c){if(s===void 0)return this.#e.
run(e,n,r);throw a??c}finally{uM(ik,d)}}};function wM(t){const e=t;const n=e.spawn?.bind(t);if(n===void 0)return;e.spawn=
r=>{try{return n({...r,detached:Tn})}catch(i){return process.nextTick(()=>t.emit("error",i))}}}function bM(t,e,n){t.stdin?.
on("error",()=>{}).end();e.readFrom(t);Ii(n,t)}function EM(t){const e=(process.env["PATH"]??"").split(hM).filter(n=>n!==
"");return e.map(n=>gM(n,t)).find(SM)??t}function SM(t){try{lM(t,mM.X_OK);return pM(t).isFile()}catch{return false}}function xM(t){
return`"${t.replaceAll('"','\\"')}"`}import{randomUUID as kM}from"node:crypto";var Ac=class{#e;info(e){this.#t();Ei(PM(e))}debug(e){this.#t();Vo(e)}notice(e){this.#t();xp(e)}warning(e){this.#t();Sp(e)}async group(e,n){
this.#t();kp(e);try{return await n()}finally{this.#t();Pp()}}showProgress(e){return rg(e,n=>this.info(n))}untrusted(e){if(this.#e===
void 0){this.#e=kM();Ei(`::stop-commands::${this.#e}`)}Ei(e)}#t(){if(this.#e!==void 0)Ei(`::${this.#e}::`);this.#e=void 0}};
function PM(t){return t.replace(/[\r\n]+/g," ").replace(/^([\s\u0085]*):(?=:)/,"$1: ").replaceAll("##[","## [")}import{randomUUID as ck}from"node:crypto";import{link as $M,mkdir as fk,readdir as uk,readFile as lk,rename as Zm,rm as gi,
stat as DM,writeFile as FM}from"node:fs/promises";import{basename as MM,dirname as UM,join as Xn}from"node:path";import{readdir as IM,rm as TM,stat as vM}from"node:fs/promises";import{join as OM}from"node:path";async function ok(t,e,n){
for(const r of await IM(t)){if(!e(r))continue;const i=OM(t,r);const o=await vM(i).catch(()=>void 0);if(o!==void 0&&Date.
now()-o.mtimeMs>n)await TM(i,{recursive:true,force:true}).catch(()=>{})}}import{fork as _M}from"node:child_process";import{realpath as RM}from"node:fs/promises";import{fileURLToPath as BM}from"node:url";
var sk=20*60*1e3;var AM=64*1024;async function ak(t,{cwd:e,temp:n},r){const i=AbortSignal.timeout(sk);const o=_M(BM(new URL(
"cache-client.mjs",import.meta.url)),{cwd:e,env:{...process.env,GITHUB_WORKSPACE:await RM(e),RUNNER_TEMP:n},stdio:["igno\
re","pipe","pipe","ipc"],execArgv:[],detached:true});const s=()=>CM(o.pid);const a=AbortSignal.any([r,i]);a.addEventListener(
"abort",s);if(a.aborted)s();let d="";for(const l of[o.stdout,o.stderr])l?.setEncoding("utf8").on("data",p=>{if(d.length<
AM)d+=p});let c={isDone:false};o.on("message",l=>{c=l});const f=await new Promise(l=>{o.once("error",p=>l(p.message));o.
once("close",(p,h)=>{const g=h===null?`exited with status ${p}`:`was killed by ${h}`;l(p===0?void 0:`the cache client ${g}`)});
o.send(t,()=>{})});a.removeEventListener("abort",s);r.throwIfAborted();const u=i.aborted?`it took more than ${sk/6e4} mi\
nutes`:f;return{isDone:c.isDone&&u===void 0,...NM(d,c.error??u)}}function CM(t){try{if(t!==void 0)process.kill(-t,"SIGKI\
LL")}catch{}}function NM(t,e){const n=[];const r=[];for(const i of t.split(/\r?\n/)){const[,o,s=""]=/^::(\w+)[^:]*::(.*)$/.
exec(i)??[];if(o==="warning"||o==="error")n.push(LM(s));else if(o===void 0&&i.trim()!=="")r.push(i.trim())}if(e!==void 0)
n.push(e);return{problems:n,lines:r}}function LM(t){return t.replaceAll("%0D"," ").replaceAll("%0A"," ").replaceAll("%25",
"%")}var hi="docker-flatten-cache";var Cc=`${hi}.lock`;var mk="docker-flatten-kept-";var HM=60*60*1e3;var zM=7*24*60*60*1e3;var Nc=class{#e;#t;#n=!jM();#r=new Set;constructor(e,n){
this.#e=e;this.#t=n}async restore(e,n,r,i){if(this.#n){r.notice("The layer is not cached: this runner has no cache servi\
ce.");return false}try{return await this.#i(e,n,r,i)}catch(o){if(i.aborted)throw o;this.#n=true;r.notice(`Could not rest\
ore the layer from the cache: ${E(o)}`);return false}}async#i(e,n,r,i){return JM(this.#e,r,false,async o=>{const{isDone:s,
problems:a,lines:d}=await WM("restore",e,o,i);if(s){this.#r.add(e);for(const f of await uk(o))await Zm(Xn(o,f),Xn(n,f));
return true}if(a.length===0)return false;const c=`Could not restore the layer from the cache: ${a.join("; ")}`;if(d.some(
f=>f.startsWith("Cache hit for"))){this.#r.add(e);r.warning(`${c}. ${dk(e)}`)}else{this.#n=true;r.notice(c)}return false})}canSave(e,n){
if(this.#n)return false;if(!this.#r.has(e))return true;n.debug(dk(e));return false}async save(e,n,r){if(!this.canSave(e,
r))return;const i=Xn(this.#e,`${mk}${ck()}`);await Zm(n,i);this.#t({key:e,directory:i})}};function dk(t){return`If this \
happens again, the cache entry is damaged: delete it with "gh cache delete ${t}".`}async function pk(t){try{const e=await uk(t);const n=e.some(r=>[Cc,hi,Lc(hi)].includes(r));if(n&&await hk(Xn(t,Cc))){for(const r of[
hi,Lc(hi),Cc])await gi(Xn(t,r),{recursive:true,force:true})}await ok(t,r=>r.startsWith(mk),zM)}catch{}}function jM(){const{
env:t}=process;const e=t["GITHUB_SERVER_URL"]||"https://github.com";if(!URL.canParse(e))return false;const n=new URL(e).
hostname.toLowerCase();const r=n==="github.com"||n.endsWith(".ghe.com")||n.endsWith(".localhost");return r&&t["ACTIONS_C\
ACHE_SERVICE_V2"]?Boolean(t["ACTIONS_RESULTS_URL"]):Boolean(t["ACTIONS_CACHE_URL"])}async function WM(t,e,n,r){const i=MM(
n);const o=Lc(n);await fk(o);try{return await ak({action:t,key:e,path:i},{cwd:UM(n),temp:o},r)}finally{await gi(o,{recursive:true,
force:true}).catch(()=>{})}}function Lc(t){return`${t}.temp`}async function JM(t,e,n,r){const i=Xn(t,hi);const o=Xn(t,Cc);
if(!await hk(o)){e.notice("The layer is not cached: another step is using the cache in this directory.");return n}try{for(const s of[
i,Lc(i)])await gi(s,{recursive:true,force:true});await fk(i);return await r(i)}finally{await gi(i,{recursive:true,force:true}).
catch(()=>{});await gi(o,{force:true}).catch(()=>{})}}async function hk(t){const e=Yo();for(let n=0;n<2;n++){try{await FM(
t,e,{flag:"wx"});return true}catch(s){if(s.code!=="EEXIST")throw s}const r=await lk(t,"utf8").catch(()=>"");const{mtimeMs:i}=await DM(
t).catch(()=>({mtimeMs:Date.now()}));const o=r===""?Date.now()-i>=HM:Ke(r);if(!o||!await GM(t,r))return false}return false}
async function GM(t,e){const n=`${t}.${ck()}`;try{await Zm(t,n)}catch{return true}const r=await lk(n,"utf8").catch(()=>e)===
e;if(!r)await $M(n,t).catch(()=>{});await gi(n,{force:true});return r}var Zn={runId:"run-id",directories:"directories",ended:"ended",noEngine:"no-engine",cacheEntries:"cache-entries",tempDir:"\
temp-dir"};async function gk(){const t=new Ac;const e=$p();try{const n=Yo();const r=U0(d=>wp(d));const i=r.report??KM(r.tempDir,`do\
cker-flatten-report-${VM()}.json`);const o={...r,report:i};In(Zn.runId,n);In(Zn.directories,Xs(o));if(!Ra(o))In(Zn.noEngine,
"true");await pk(o.tempDir);const s=o.cache?new Nc(o.tempDir,YM()):void 0;if(s!==void 0)In(Zn.tempDir,o.tempDir);const a=await S0(
o,{id:n,docker:new ts({runner:new Bc}),log:t,signal:e.signal,cache:s});for(const[d,c]of Object.entries(x0(a)))bp(d,c);if(o.
summary)await nk(process.env["GITHUB_STEP_SUMMARY"],a.report,t);if(a.budgetError!==void 0)throw a.budgetError}catch(n){Vo(
vp(n));Ep(ze(n))}finally{In(Zn.ended,"true");e.release()}}function YM(){const t=[];return e=>{t.push(e);In(Zn.cacheEntries,
JSON.stringify(t))}}await gk();
