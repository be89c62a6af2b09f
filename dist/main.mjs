import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var Sk=Object.create;var ip=Object.defineProperty;var xk=Object.getOwnPropertyDescriptor;var kk=Object.getOwnPropertyNames;var Pk=Object.getPrototypeOf;var Ik=Object.prototype.hasOwnProperty;var np=(t,e)=>(e=Symbol[t])?e:Symbol.for("Symbol."+t);var rp=t=>{throw TypeError(t)};var op=(t=>typeof require!=="undefined"?require:typeof Proxy!=="undefined"?new Proxy(t,{get:(e,n)=>(typeof require!=="un\
defined"?require:e)[n]}):t)(function(t){if(typeof require!=="undefined")return require.apply(this,arguments);throw Error(
'Dynamic require of "'+t+'" is not supported')});var Ee=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var Tk=(t,e,n,r)=>{if(e&&typeof e==="object"||typeof e==="function"){for(let i of kk(e))if(!Ik.call(t,i)&&i!==n)ip(t,i,{
get:()=>e[i],enumerable:!(r=xk(e,i))||r.enumerable})}return t};var Mc=(t,e,n)=>(n=t!=null?Sk(Pk(t)):{},Tk(e||!t||!t.__esModule?ip(n,"default",{value:t,enumerable:true}):n,t));var rt=(t,e,n)=>{if(e!=null){if(typeof e!=="object"&&typeof e!=="function")rp("Object expected");var r,i;if(n)r=e[np("as\
yncDispose")];if(r===void 0){r=e[np("dispose")];if(n)i=r}if(typeof r!=="function")rp("Object not disposable");if(i)r=function(){
try{i.call(this)}catch(o){return Promise.reject(o)}};t.push([n,r,e])}else if(n){t.push([n])}return e};var it=(t,e,n)=>{var r=typeof SuppressedError===
"function"?SuppressedError:function(s,a,d,c){return c=Error(d),c.name="SuppressedError",c.error=s,c.suppressed=a,c};var i=s=>e=
n?new r(s,e,"An error was suppressed during disposal"):(n=true,s);var o=s=>{while(s=t.pop()){try{var a=s[1]&&s[1].call(s[2]);
if(s[0])return Promise.resolve(a).then(o,d=>(i(d),o()))}catch(d){i(d)}}if(n)throw e};return o()};var yy=Ee((RG,gy)=>{gy.exports=op("events")});var by=Ee((AG,wy)=>{wy.exports=class BG{constructor(e){if(!(e>0)||(e-1&e)!==0)throw new Error("Max size for a FixedFIFO \
should be a power of two");this.buffer=new Array(e);this.mask=e-1;this.top=0;this.btm=0;this.next=null}clear(){this.top=
this.btm=0;this.next=null;this.buffer.fill(void 0)}push(e){if(this.buffer[this.top]!==void 0)return false;this.buffer[this.
top]=e;this.top=this.top+1&this.mask;return true}shift(){const e=this.buffer[this.btm];if(e===void 0)return void 0;this.
buffer[this.btm]=void 0;this.btm=this.btm+1&this.mask;return e}peek(){return this.buffer[this.btm]}isEmpty(){return this.
buffer[this.btm]===void 0}}});var uu=Ee((NG,Sy)=>{var Ey=by();Sy.exports=class CG{constructor(e){this.hwm=e||16;this.head=new Ey(this.hwm);this.tail=this.
head;this.length=0}clear(){this.head=this.tail;this.head.clear();this.length=0}push(e){this.length++;if(!this.head.push(
e)){const n=this.head;this.head=n.next=new Ey(2*this.head.buffer.length);this.head.push(e)}}shift(){if(this.length!==0)this.
length--;const e=this.tail.shift();if(e===void 0&&this.tail.next){const n=this.tail.next;this.tail.next=null;this.tail=n;
return this.tail.shift()}return e}peek(){const e=this.tail.peek();if(e===void 0&&this.tail.next)return this.tail.next.peek();
return e}isEmpty(){return this.length===0}}});var Or=Ee((LG,xy)=>{function iO(t){return Buffer.isBuffer(t)||t instanceof Uint8Array}function oO(t){return Buffer.isEncoding(
t)}function sO(t,e,n){return Buffer.alloc(t,e,n)}function aO(t){return Buffer.allocUnsafe(t)}function dO(t){return Buffer.
allocUnsafeSlow(t)}function cO(t,e){return Buffer.byteLength(t,e)}function fO(t,e){return Buffer.compare(t,e)}function uO(t,e){
return Buffer.concat(t,e)}function lO(t,e,n,r,i){return V(t).copy(e,n,r,i)}function mO(t,e){return V(t).equals(e)}function pO(t,e,n,r,i){
return V(t).fill(e,n,r,i)}function hO(t,e,n){return Buffer.from(t,e,n)}function gO(t,e,n,r){return V(t).includes(e,n,r)}
function yO(t,e,n,r){return V(t).indexOf(e,n,r)}function wO(t,e,n,r){return V(t).lastIndexOf(e,n,r)}function bO(t){return V(
t).swap16()}function EO(t){return V(t).swap32()}function SO(t){return V(t).swap64()}function V(t){if(Buffer.isBuffer(t))
return t;return Buffer.from(t.buffer,t.byteOffset,t.byteLength)}function xO(t,e,n,r){return V(t).toString(e,n,r)}function kO(t,e,n){
return V(t).toString("hex",e,n)}function PO(t,e,n,r,i){return V(t).write(e,n,r,i)}function IO(t,e){return V(t).readDoubleBE(
e)}function TO(t,e){return V(t).readDoubleLE(e)}function vO(t,e){return V(t).readFloatBE(e)}function OO(t,e){return V(t).
readFloatLE(e)}function _O(t,e){return V(t).readInt32BE(e)}function RO(t,e){return V(t).readInt32LE(e)}function BO(t,e){
return V(t).readUInt32BE(e)}function AO(t,e){return V(t).readUInt32LE(e)}function CO(t,e,n){return V(t).writeDoubleBE(e,
n)}function NO(t,e,n){return V(t).writeDoubleLE(e,n)}function LO(t,e,n){return V(t).writeFloatBE(e,n)}function $O(t,e,n){
return V(t).writeFloatLE(e,n)}function DO(t,e,n){return V(t).writeInt32BE(e,n)}function FO(t,e,n){return V(t).writeInt32LE(
e,n)}function MO(t,e,n){return V(t).writeUInt32BE(e,n)}function UO(t,e,n){return V(t).writeUInt32LE(e,n)}xy.exports={isBuffer:iO,
isEncoding:oO,alloc:sO,allocUnsafe:aO,allocUnsafeSlow:dO,byteLength:cO,compare:fO,concat:uO,copy:lO,equals:mO,fill:pO,from:hO,
includes:gO,indexOf:yO,lastIndexOf:wO,swap16:bO,swap32:EO,swap64:SO,toBuffer:V,toString:xO,toHex:kO,write:PO,readDoubleBE:IO,
readDoubleLE:TO,readFloatBE:vO,readFloatLE:OO,readInt32BE:_O,readInt32LE:RO,readUInt32BE:BO,readUInt32LE:AO,writeDoubleBE:CO,
writeDoubleLE:NO,writeFloatBE:LO,writeFloatLE:$O,writeInt32BE:DO,writeInt32LE:FO,writeUInt32BE:MO,writeUInt32LE:UO}});var Py=Ee((DG,ky)=>{var HO=Or();ky.exports=class $G{constructor(e){this.encoding=e}get remaining(){return 0}decode(e){return HO.
toString(e,this.encoding)}flush(){return""}}});var Oy=Ee((MG,vy)=>{var Iy=Or();vy.exports=class FG{constructor(){this._reset()}get remaining(){return this.bytesSeen}decode(e){
if(e.byteLength===0)return"";if(this.bytesNeeded===0&&Ty(e,0)===0){this.bytesSeen=zO(e);return Iy.toString(e,"utf8")}let n="";
let r=0;if(this.bytesNeeded>0){while(r<e.byteLength){const s=e[r];if(s<this.lowerBoundary||s>this.upperBoundary){n+="�";
this._reset();break}this.lowerBoundary=128;this.upperBoundary=191;this.codePoint=this.codePoint<<6|s&63;this.bytesSeen++;
r++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(this.codePoint);this._reset();break}}if(this.bytesNeeded>
0)return n}const i=Ty(e,r);const o=e.byteLength-i;if(o>r)n+=Iy.toString(e,"utf8",r,o);for(let s=o;s<e.byteLength;s++){const a=e[s];
if(this.bytesNeeded===0){if(a<=127){this.bytesSeen=0;n+=String.fromCharCode(a)}else if(a>=194&&a<=223){this.bytesNeeded=
2;this.bytesSeen=1;this.codePoint=a&31}else if(a>=224&&a<=239){if(a===224)this.lowerBoundary=160;else if(a===237)this.upperBoundary=
159;this.bytesNeeded=3;this.bytesSeen=1;this.codePoint=a&15}else if(a>=240&&a<=244){if(a===240)this.lowerBoundary=144;else if(a===
244)this.upperBoundary=143;this.bytesNeeded=4;this.bytesSeen=1;this.codePoint=a&7}else{this.bytesSeen=1;n+="�"}continue}
if(a<this.lowerBoundary||a>this.upperBoundary){n+="�";s--;this._reset();continue}this.lowerBoundary=128;this.upperBoundary=
191;this.codePoint=this.codePoint<<6|a&63;this.bytesSeen++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(
this.codePoint);this._reset()}}return n}flush(){const e=this.bytesNeeded>0?"�":"";this._reset();return e}_reset(){this.
codePoint=0;this.bytesNeeded=0;this.bytesSeen=0;this.lowerBoundary=128;this.upperBoundary=191}};function Ty(t,e){const n=t.
byteLength;if(n<=e)return 0;const r=Math.max(e,n-4);let i=n-1;while(i>r&&(t[i]&192)===128)i--;if(i<e)return 0;const o=t[i];
let s;if(o<=127)return 0;if(o>=194&&o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 0;const a=n-
i;return a<s?a:0}function zO(t){const e=t.byteLength;if(e===0)return 0;const n=t[e-1];if(n<=127)return 0;if((n&192)!==128)
return 1;const r=Math.max(0,e-4);let i=e-2;while(i>=r&&(t[i]&192)===128)i--;if(i<0)return 1;const o=t[i];let s;if(o>=194&&
o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 1;if(e-i!==s)return 1;if(s>=3){const a=t[i+
1];if(o===224&&a<160)return 1;if(o===237&&a>159)return 1;if(o===240&&a<144)return 1;if(o===244&&a>143)return 1}return 0}});var Ry=Ee((HG,_y)=>{var jO=Py();var WO=Oy();_y.exports=class UG{constructor(e="utf8"){this.encoding=JO(e);switch(this.encoding){case"\
utf8":this.decoder=new WO;break;case"utf16le":case"base64":throw new Error("Unsupported encoding: "+this.encoding);default:
this.decoder=new jO(this.encoding)}}get remaining(){return this.decoder.remaining}push(e){if(typeof e==="string")return e;
return this.decoder.decode(e)}write(e){return this.push(e)}end(e){let n="";if(e)n=this.push(e);n+=this.decoder.flush();return n}};
function JO(t){t=t.toLowerCase();switch(t){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"\
utf-16le":return"utf16le";case"latin1":case"binary":return"latin1";case"base64":case"ascii":case"hex":return t;default:throw new Error(
"Unknown encoding: "+t)}}});var Ay=Ee((zG,By)=>{By.exports=class ut extends Error{constructor(e,n,r=ut){super(e);this.code=n;if(Error.captureStackTrace){
Error.captureStackTrace(this,r)}}static isStreamDestroyed(e){return e&&e.code==="STREAM_DESTROYED"}static isPrematureClose(e){
return e&&e.code==="PREMATURE_CLOSE"}static isAborted(e){return e&&e.code==="ABORTED"}static isBadArgument(e){return e&&
e.code==="BAD_ARGUMENT"}get name(){return"StreamError"}static STREAM_DESTROYED(){return new ut("Stream was destroyed","S\
TREAM_DESTROYED",ut.STREAM_DESTROYED)}static PREMATURE_CLOSE(e="Premature close"){return new ut(e,"PREMATURE_CLOSE",ut.PREMATURE_CLOSE)}static ABORTED(){
return new ut("Stream aborted","ABORTED",ut.ABORTED)}static BAD_ARGUMENT(e="Bad argument"){return new ut(e,"BAD_ARGUMENT",
ut.BAD_ARGUMENT)}}});var vu=Ee((jG,Qy)=>{var{EventEmitter:GO}=yy();var Dy=uu();var VO=Ry();var Ve=Ay();var lu=typeof queueMicrotask==="undefi\
ned"?t=>global.process.nextTick(t):queueMicrotask;var te=(1<<29)-1;var lt=1;var bu=2;var Ot=4;var Qi=8;var Fy=te^lt;var KO=te^
bu;var io=1<<4;var _r=2<<4;var Ar=4<<4;var rn=8<<4;var oo=16<<4;var Eu=32<<4;var on=64<<4;var mu=128<<4;var Su=256<<4;var xu=512<<
4;var Ze=1024<<4;var nn=2048<<4;var Pa=4096<<4;var Dn=8192<<4;var My=oo|Eu;var YO=io|Pa;var qO=Ar|io;var XO=Su|rn;var ku=oo|
Dn;var ZO=te^io;var QO=te^Ar;var e_=te^(Ar|Pa);var Cy=te^Pa;var t_=te^oo;var n_=te^(rn|xu);var r_=te^on;var Ny=te^My;var Uy=te^
nn;var i_=te^_r;var Hy=te^Dn;var o_=te^ku;var _t=1<<18;var Br=2<<18;var so=4<<18;var Fn=8<<18;var ao=16<<18;var an=32<<18;
var pu=64<<18;var Rr=128<<18;var Pu=256<<18;var sn=512<<18;var Ia=1024<<18;var s_=te^(_t|Pu);var zy=te^so;var a_=te^(_t|
sn);var d_=te^ao;var c_=te^Fn;var jy=te^Rr;var f_=te^Br;var Wy=te^Ia;var eo=io|_t;var Jy=te^eo;var Iu=Ze|an;var mt=Ot|Qi|
bu;var Ue=mt|lt;var Gy=mt|Iu;var u_=zy&QO;var Ta=Rr|nn;var l_=Ta&Jy;var Vy=Ue|l_;var m_=Ue|on|Ze;var Ly=Ue|Ze|rn;var p_=Ue|
on|rn;var h_=Ue|Su|rn|xu;var g_=Ue|io|on|Ze|Pa|Dn;var y_=mt|on|Ze;var w_=_r|Ue|nn|Ar;var b_=nn|lt;var E_=Ue|sn|an;var S_=Fn|
ao;var Ky=Fn|_t;var x_=Fn|ao|Ue|_t;var $y=Ue|_t|Fn|Ia;var k_=so|_t;var P_=_t|Pu;var I_=Ue|sn|Ky|an;var T_=ao|mt|sn|an;var v_=Br|
Ue|Rr|so;var O_=sn|an|mt;var wa=Symbol.asyncIterator||Symbol("asyncIterator");var ba=class{constructor(e,{highWaterMark:n=16384,
map:r=null,mapWritable:i,byteLength:o,byteLengthWritable:s}={}){this.stream=e;this.queue=new Dy;this.highWaterMark=n;this.
buffered=0;this.error=null;this.pipeline=null;this.drains=null;this.byteLength=s||o||Zy;this.map=i||r;this.afterWrite=B_.
bind(this);this.afterUpdateNextTick=N_.bind(this)}get ending(){return(this.stream._duplexState&sn)!==0}get ended(){return(this.
stream._duplexState&an)!==0}push(e){if((this.stream._duplexState&O_)!==0)return false;if(this.map!==null)e=this.map(e);this.
buffered+=this.byteLength(e);this.queue.push(e);if(this.buffered<this.highWaterMark){this.stream._duplexState|=Fn;return true}
this.stream._duplexState|=S_;return false}shift(){const e=this.queue.shift();this.buffered-=this.byteLength(e);if(this.buffered===
0)this.stream._duplexState&=c_;return e}end(e){if(typeof e==="function"){this.stream.once("finish",e)}else if(e!==void 0&&
e!==null){this.push(e)}this.stream._duplexState=(this.stream._duplexState|sn)&zy}autoBatch(e,n){const r=[];const i=this.
stream;r.push(e);while((i._duplexState&$y)===Ky){r.push(i._writableState.shift())}if((i._duplexState&Ue)!==0)return n(null);
i._writev(r,n)}update(){const e=this.stream;e._duplexState|=Br;do{while((e._duplexState&$y)===Fn){const n=this.shift();e.
_duplexState|=P_;e._write(n,this.afterWrite)}if((e._duplexState&k_)===0)this.updateNonPrimary()}while(this.continueUpdate()===
true);e._duplexState&=f_}updateNonPrimary(){const e=this.stream;if((e._duplexState&I_)===sn){e._duplexState=e._duplexState|
_t;e._final(R_.bind(this));return}if((e._duplexState&mt)===Ot){if((e._duplexState&Ta)===0){e._duplexState|=eo;e._destroy(
Yy.bind(this))}return}if((e._duplexState&Vy)===lt){e._duplexState=(e._duplexState|eo)&Fy;e._open(qy.bind(this))}}continueUpdate(){
if((this.stream._duplexState&Rr)===0)return false;this.stream._duplexState&=jy;return true}updateCallback(){if((this.stream.
_duplexState&v_)===so){this.update()}else{this.updateNextTick()}}updateNextTick(){if((this.stream._duplexState&Rr)!==0)return;
this.stream._duplexState|=Rr;if((this.stream._duplexState&Br)===0)lu(this.afterUpdateNextTick)}};var hu=class{constructor(e,{
highWaterMark:n=16384,map:r=null,mapReadable:i,byteLength:o,byteLengthReadable:s}={}){this.stream=e;this.queue=new Dy;this.
highWaterMark=n===0?1:n;this.buffered=0;this.readAhead=n>0;this.error=null;this.pipeline=null;this.byteLength=s||o||Zy;this.
map=i||r;this.pipeTo=null;this.afterRead=A_.bind(this);this.afterUpdateNextTick=C_.bind(this)}get ending(){return(this.stream.
_duplexState&on)!==0}get ended(){return(this.stream._duplexState&Ze)!==0}pipe(e,n){if(this.pipeTo!==null)throw Ve.BAD_ARGUMENT(
"Can only pipe to one destination");if(typeof n!=="function")n=null;this.stream._duplexState|=Eu;this.pipeTo=e;this.pipeline=
new yu(this.stream,e,n);if(n)this.stream.on("error",wu);if(ro(e)){e._writableState.pipeline=this.pipeline;if(n)e.on("err\
or",wu);e.on("finish",this.pipeline.finished.bind(this.pipeline))}else{const r=this.pipeline.done.bind(this.pipeline,e);
const i=this.pipeline.done.bind(this.pipeline,e,null);e.on("error",r);e.on("close",i);e.on("finish",this.pipeline.finished.
bind(this.pipeline))}e.on("drain",__.bind(this));this.stream.emit("piping",e);e.emit("pipe",this.stream)}push(e){const n=this.
stream;if(e===null){this.highWaterMark=0;n._duplexState=(n._duplexState|on)&e_;return false}if(this.map!==null){e=this.map(
e);if(e===null){n._duplexState&=Cy;return this.buffered<this.highWaterMark}}this.buffered+=this.byteLength(e);this.queue.
push(e);n._duplexState=(n._duplexState|rn)&Cy;return this.buffered<this.highWaterMark}shift(){const e=this.queue.shift();
this.buffered-=this.byteLength(e);if(this.buffered===0){this.stream._duplexState&=n_}return e}unshift(e){const n=[this.map!==
null?this.map(e):e];while(this.buffered>0)n.push(this.shift());for(let r=0;r<n.length-1;r++){const i=n[r];this.buffered+=
this.byteLength(i);this.queue.push(i)}this.push(n[n.length-1])}read(){const e=this.stream;if((e._duplexState&Ly)===rn){const n=this.
shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===false){e._duplexState&=Ny}if((e._duplexState&mu)!==0){e.emit("data",
n)}return n}if(this.readAhead===false){e._duplexState|=Dn;this.updateNextTick()}return null}drain(){const e=this.stream;
while((e._duplexState&Ly)===rn&&(e._duplexState&My)!==0){const n=this.shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===
false){e._duplexState&=Ny}if((e._duplexState&mu)!==0){e.emit("data",n)}}}update(){const e=this.stream;e._duplexState|=_r;
do{this.drain();while(this.buffered<this.highWaterMark&&(e._duplexState&g_)===Dn){e._duplexState|=YO;e._read(this.afterRead);
this.drain()}if((e._duplexState&h_)===XO){e._duplexState|=xu;e.emit("readable")}if((e._duplexState&qO)===0){this.updateNonPrimary()}}while(this.
continueUpdate()===true);e._duplexState&=i_}updateNonPrimary(){const e=this.stream;if((e._duplexState&p_)===on){e._duplexState=
(e._duplexState|Ze)&r_;e.emit("end");if((e._duplexState&Gy)===Iu){e._duplexState|=Ot}if(this.pipeTo!==null){this.pipeTo.
end()}}if((e._duplexState&mt)===Ot){if((e._duplexState&Ta)===0){e._duplexState|=eo;e._destroy(Yy.bind(this))}return}if((e.
_duplexState&Vy)===lt){e._duplexState=(e._duplexState|eo)&Fy;e._open(qy.bind(this))}}continueUpdate(){if((this.stream._duplexState&
nn)===0)return false;this.stream._duplexState&=Uy;return true}updateCallback(){if((this.stream._duplexState&w_)===Ar){this.
update()}else{this.updateNextTick()}}updateNextTickIfOpen(){if((this.stream._duplexState&b_)!==0)return;this.stream._duplexState|=
nn;if((this.stream._duplexState&_r)===0)lu(this.afterUpdateNextTick)}updateNextTick(){if((this.stream._duplexState&nn)!==
0)return;this.stream._duplexState|=nn;if((this.stream._duplexState&_r)===0)lu(this.afterUpdateNextTick)}};var gu=class{constructor(e){
this.data=null;this.afterTransform=$_.bind(e);this.afterFinal=null}};var yu=class{constructor(e,n,r){this.from=e;this.to=
n;this.afterPipe=r;this.error=null;this.pipeToFinished=false}finished(){this.pipeToFinished=true}done(e,n){if(n)this.error=
n;if(e===this.to){this.to=null;if(this.from!==null){if((this.from._duplexState&Ze)===0||!this.pipeToFinished){this.from.
destroy(this.error||Ve.PREMATURE_CLOSE("Writable stream closed"))}return}}if(e===this.from){this.from=null;if(this.to!==
null){if((e._duplexState&Ze)===0){this.to.destroy(this.error||Ve.PREMATURE_CLOSE("Readable stream closed"))}return}}if(this.
afterPipe!==null)this.afterPipe(this.error);this.to=this.from=this.afterPipe=null}};function __(){this.stream._duplexState|=
Eu;this.updateCallback()}function R_(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&mt)===0){e._duplexState|=
an;e.emit("finish")}if((e._duplexState&Gy)===Iu){e._duplexState|=Ot}e._duplexState&=a_;if((e._duplexState&Br)===0){this.
update()}else{this.updateNextTick()}}function Yy(t){const e=this.stream;if(!t&&!Ve.isStreamDestroyed(this.error))t=this.
error;if(t)e.emit("error",t);e._duplexState|=Qi;e.emit("close");const n=e._readableState;const r=e._writableState;if(n!==
null&&n.pipeline!==null){n.pipeline.done(e,t)}if(r!==null){while(r.drains!==null&&r.drains.length>0){r.drains.shift().resolve(
false)}if(r.pipeline!==null){r.pipeline.done(e,t)}}}function B_(t){const e=this.stream;if(t)e.destroy(t);e._duplexState&=
s_;if(this.drains!==null)L_(this.drains);if((e._duplexState&x_)===ao){e._duplexState&=d_;if((e._duplexState&pu)===pu){e.
emit("drain")}}this.updateCallback()}function A_(t){if(t)this.stream.destroy(t);this.stream._duplexState&=ZO;if(this.readAhead===
false&&(this.stream._duplexState&oo)===0){this.stream._duplexState&=Hy}this.updateCallback()}function C_(){if((this.stream.
_duplexState&_r)===0){this.stream._duplexState&=Uy;this.update()}}function N_(){if((this.stream._duplexState&Br)===0){this.
stream._duplexState&=jy;this.update()}}function L_(t){for(let e=0;e<t.length;e++){if(--t[e].writes===0){t.shift().resolve(
true);e--}}}function qy(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&Ot)===0){if((e._duplexState&m_)===0){
e._duplexState|=Ar}if((e._duplexState&E_)===0){e._duplexState|=so}e.emit("open")}e._duplexState&=Jy;if(e._writableState!==
null){e._writableState.updateCallback()}if(e._readableState!==null){e._readableState.updateCallback()}}function $_(t,e){
if(e!==void 0&&e!==null)this.push(e);this._writableState.afterWrite(t)}function D_(t){if(this._readableState!==null){if(t===
"data"){this._duplexState|=mu|ku;this._readableState.updateNextTick()}if(t==="readable"){this._duplexState|=Su;this._readableState.
updateNextTick()}}if(this._writableState!==null){if(t==="drain"){this._duplexState|=pu;this._writableState.updateNextTick()}}}
var to=class extends GO{constructor(e){super();this._duplexState=0;this._readableState=null;this._writableState=null;if(e){
if(e.open)this._open=e.open;if(e.destroy)this._destroy=e.destroy;if(e.predestroy)this._predestroy=e.predestroy;if(e.signal)
e.signal.addEventListener("abort",Y_.bind(this))}this.on("newListener",D_)}_open(e){e(null)}_destroy(e){e(null)}_predestroy(){}get readable(){
return this._readableState!==null?true:void 0}get writable(){return this._writableState!==null?true:void 0}get destroyed(){
return(this._duplexState&Qi)!==0}get destroying(){return(this._duplexState&mt)!==0}destroy(e){if((this._duplexState&mt)===
0){if(!e)e=Ve.STREAM_DESTROYED();this._duplexState=(this._duplexState|Ot)&u_;if(this._readableState!==null){this._readableState.
highWaterMark=0;this._readableState.error=e}if(this._writableState!==null){this._writableState.highWaterMark=0;this._writableState.
error=e}this._duplexState|=bu;this._predestroy();this._duplexState&=KO;if(this._readableState!==null){this._readableState.
updateNextTick()}if(this._writableState!==null){this._writableState.updateNextTick()}}}};var Ea=class t extends to{constructor(e){
super(e);this._duplexState|=lt|an|Dn;this._readableState=new hu(this,e);if(e){if(this._readableState.readAhead===false)this.
_duplexState&=Hy;if(e.read)this._read=e.read;if(e.eagerOpen)this._readableState.updateNextTick();if(e.encoding)this.setEncoding(
e.encoding)}}static deferred(e,n){const r=new ka(n);e().then(i=>{if(i===null)return r.end();if(r.destroying)return;Tu(i,
r,wu)}).catch(i=>r.destroy(i));return r}setEncoding(e){const n=new VO(e);const r=this._readableState.map||U_;this._readableState.
map=i;return this;function i(o){const s=n.push(o);return s===""&&(o.byteLength!==0||n.remaining>0)?null:r(s)}}_read(e){e(
null)}pipe(e,n){this._readableState.updateNextTick();this._readableState.pipe(e,n);return e}read(){this._readableState.updateNextTick();
return this._readableState.read()}push(e){this._readableState.updateNextTickIfOpen();return this._readableState.push(e)}unshift(e){
this._readableState.updateNextTickIfOpen();return this._readableState.unshift(e)}resume(){this._duplexState|=ku;this._readableState.
updateNextTick();return this}pause(){this._duplexState&=this._readableState.readAhead===false?o_:t_;return this}static _fromAsyncIterator(e,n){
let r;const i=new t({...n,read(s){e.next().then(o).then(s.bind(null,null)).catch(s)},predestroy(){r=e.return()},destroy(s){
if(!r)return s(null);r.then(s.bind(null,null)).catch(s)}});return i;function o(s){if(s.done)i.push(null);else i.push(s.value)}}static from(e,n){
if(G_(e))return e;if(e[wa])return this._fromAsyncIterator(e[wa](),n);if(!Array.isArray(e))e=e===void 0?[]:[e];let r=0;return new t(
{...n,read(i){this.push(r===e.length?null:e[r++]);i(null)}})}static isBackpressured(e){return(e._duplexState&y_)!==0||e.
_readableState.buffered>=e._readableState.highWaterMark}static isPaused(e){return(e._duplexState&oo)===0}[wa](){const e=this;
let n=null;let r=null;let i=null;this.on("error",c=>{n=c});this.on("readable",o);this.on("close",s);return{[wa](){return this},
next(){return new Promise(function(c,f){r=c;i=f;const u=e.read();if(u!==null)a(u);else if((e._duplexState&Qi)!==0)a(null)})},
return(){return d(null)},throw(c){return d(c)}};function o(){if(r!==null)a(e.read())}function s(){if(r!==null)a(null)}function a(c){
if(i===null)return;if(n){i(n)}else if(c===null&&(e._duplexState&Ze)===0){i(Ve.STREAM_DESTROYED())}else{r({value:c,done:c===
null})}i=r=null}function d(c){e.destroy(c);return new Promise((f,u)=>{if(e._duplexState&Qi)return f({value:void 0,done:true});
e.once("close",function(){if(c)u(c);else f({value:void 0,done:true})})})}}};var Sa=class extends to{constructor(e){super(
e);this._duplexState|=lt|Ze;this._writableState=new ba(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final;if(e.eagerOpen)this._writableState.updateNextTick()}}cork(){this._duplexState|=Ia}uncork(){
this._duplexState&=Wy;this._writableState.updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(
e,n)}_final(e){e(null)}static isBackpressured(e){return(e._duplexState&T_)!==0}static drained(e){if(e.destroyed)return Promise.
resolve(false);const n=e._writableState;const r=q_(e)?Math.min(1,n.queue.length):n.queue.length;const i=r+(e._duplexState&
Pu?1:0);if(i===0)return Promise.resolve(true);if(n.drains===null)n.drains=[];return new Promise(o=>{n.drains.push({writes:i,
resolve:o})})}write(e){this._writableState.updateNextTick();return this._writableState.push(e)}end(e){this._writableState.
updateNextTick();this._writableState.end(e);return this}};var no=class extends Ea{constructor(e){super(e);this._duplexState=
lt|this._duplexState&Dn;this._writableState=new ba(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final}}cork(){this._duplexState|=Ia}uncork(){this._duplexState&=Wy;this._writableState.
updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(e,n)}_final(e){e(null)}write(e){this._writableState.
updateNextTick();return this._writableState.push(e)}end(e){this._writableState.updateNextTick();this._writableState.end(
e);return this}};var xa=class extends no{constructor(e){super(e);this._transformState=new gu(this);if(e){if(e.transform)
this._transform=e.transform;if(e.flush)this._flush=e.flush}}_write(e,n){if(this._readableState.buffered>=this._readableState.
highWaterMark){this._transformState.data=e}else{this._transform(e,this._transformState.afterTransform)}}_read(e){if(this.
_transformState.data!==null){const n=this._transformState.data;this._transformState.data=null;e(null);this._transform(n,
this._transformState.afterTransform)}else{e(null)}}destroy(e){super.destroy(e);if(this._transformState.data!==null){this.
_transformState.data=null;this._transformState.afterTransform()}}_transform(e,n){n(null,e)}_flush(e){e(null)}_final(e){this.
_transformState.afterFinal=e;this._flush(F_.bind(this))}};var ka=class extends xa{};function F_(t,e){const n=this._transformState.
afterFinal;if(t)return n(t);if(e!==null&&e!==void 0)this.push(e);this.push(null);n(null)}function M_(...t){return new Promise(
(e,n)=>{return Tu(...t,r=>{if(r)return n(r);e()})})}function Tu(t,...e){const n=Array.isArray(t)?[...t,...e]:[t,...e];const r=n.
length&&typeof n[n.length-1]==="function"?n.pop():null;if(n.length<2)throw Ve.BAD_ARGUMENT("Pipeline requires at least 2\
 streams");let i=n[0];let o=null;let s=null;for(let c=1;c<n.length;c++){o=n[c];if(ro(i)){i.pipe(o,d)}else{a(i,true,c>1,d);
i.pipe(o)}i=o}if(r){let c=false;const f=ro(o)||!!(o._writableState&&o._writableState.autoDestroy);o.on("error",u=>{if(s===
null)s=u});o.on("finish",()=>{c=true;if(!f)r(s)});if(f){o.on("close",()=>r(s||(c?null:Ve.PREMATURE_CLOSE())))}}return o;
function a(c,f,u,l){c.on("error",l);c.on("close",p);function p(){if(f&&c._readableState&&!c._readableState.ended){return l(
Ve.PREMATURE_CLOSE())}if(u&&c._writableState&&!c._writableState.ended){return l(Ve.PREMATURE_CLOSE())}}}function d(c){if(!c||
s)return;s=c;for(const f of n){f.destroy(c)}}}function U_(t){return t}function Xy(t){return!!t._readableState||!!t._writableState}
function ro(t){return typeof t._duplexState==="number"&&Xy(t)}function H_(t){return!!t._readableState&&t._readableState.
ending}function z_(t){return!!t._readableState&&t._readableState.ended}function j_(t){return!!t._writableState&&t._writableState.
ending}function W_(t){return!!t._writableState&&t._writableState.ended}function J_(t,e={}){const n=t._readableState&&t._readableState.
error||t._writableState&&t._writableState.error;return!e.all&&Ve.isStreamDestroyed(n)?null:n}function G_(t){return ro(t)&&
t.readable}function V_(t){return(t._duplexState&lt)!==lt||(t._duplexState&Ot)===Ot||(t._duplexState&Ta)!==0}function K_(t){
return typeof t==="object"&&t!==null&&typeof t.byteLength==="number"}function Zy(t){return K_(t)?t.byteLength:1024}function wu(){}
function Y_(){this.destroy(Ve.ABORTED())}function q_(t){return t._writev!==Sa.prototype._writev&&t._writev!==no.prototype.
_writev}Qy.exports={pipeline:Tu,pipelinePromise:M_,isStream:Xy,isStreamx:ro,isEnding:H_,isEnded:z_,isFinishing:j_,isFinished:W_,
isDisturbed:V_,getStreamError:J_,Stream:to,Writable:Sa,Readable:Ea,Duplex:no,Transform:xa,PassThrough:ka}});var Ru=Ee(Nr=>{var M=Or();var X_="0000000000000000000";var Z_="7777777777777777777";var va="0".charCodeAt(0);var ew=M.from(
[117,115,116,97,114,0]);var Q_=M.from([va,va]);var eR=M.from([117,115,116,97,114,32]);var tR=M.from([32,0]);var nR=4095;
var co=257;var _u=263;Nr.decodeLongPath=function t(e,n){return Cr(e,0,e.length,n)};Nr.encodePax=function t(e){let n="";if(e.
name)n+=Ou(" path="+e.name+"\n");if(e.linkname)n+=Ou(" linkpath="+e.linkname+"\n");const r=e.pax;if(r){for(const i in r){
n+=Ou(" "+i+"="+r[i]+"\n")}}return M.from(n)};Nr.decodePax=function t(e){const n={};while(e.length){let r=0;while(r<e.length&&
e[r]!==32)r++;const i=parseInt(M.toString(e.subarray(0,r)),10);if(!i)return n;const o=M.toString(e.subarray(r+1,i-1));const s=o.
indexOf("=");if(s===-1)return n;n[o.slice(0,s)]=o.slice(s+1);e=e.subarray(i)}return n};Nr.encode=function t(e){const n=M.
alloc(512);let r=e.name;let i="";if(e.typeflag===5&&r[r.length-1]!=="/")r+="/";if(M.byteLength(r)!==r.length)return null;
while(M.byteLength(r)>100){const o=r.indexOf("/");if(o===-1)return null;i+=i?"/"+r.slice(0,o):r.slice(0,o);r=r.slice(o+1)}
if(M.byteLength(r)>100||M.byteLength(i)>155)return null;if(e.linkname&&M.byteLength(e.linkname)>100)return null;M.write(
n,r);M.write(n,cn(e.mode&nR,6),100);M.write(n,cn(e.uid,6),108);M.write(n,cn(e.gid,6),116);cR(e.size,n,124);M.write(n,cn(
e.mtime.getTime()/1e3|0,11),136);n[156]=va+aR(e.type);if(e.linkname)M.write(n,e.linkname,157);M.copy(ew,n,co);M.copy(Q_,
n,_u);if(e.uname)M.write(n,e.uname,265);if(e.gname)M.write(n,e.gname,297);M.write(n,cn(e.devmajor||0,6),329);M.write(n,cn(
e.devminor||0,6),337);if(i)M.write(n,i,345);M.write(n,cn(nw(n),6),148);return n};Nr.decode=function t(e,n,r){let i=e[156]===
0?0:e[156]-va;let o=Cr(e,0,100,n);const s=dn(e,100,8);const a=dn(e,108,8);const d=dn(e,116,8);const c=dn(e,124,12);const f=dn(
e,136,12);const u=sR(i);const l=e[157]===0?null:Cr(e,157,100,n);const p=Cr(e,265,32);const h=Cr(e,297,32);const g=dn(e,329,
8);const b=dn(e,337,8);const S=nw(e);if(S===8*32)return null;if(S!==dn(e,148,8))throw new Error("Invalid tar header. May\
be the tar is corrupted or it needs to be gunzipped?");if(rR(e)){if(e[345])o=Cr(e,345,155,n)+"/"+o}else if(iR(e)){}else{
if(!r){throw new Error("Invalid tar header: unknown format.")}}if(i===0&&o&&o[o.length-1]==="/")i=5;return{name:o,mode:s,
uid:a,gid:d,size:c,byteOffset:0,mtime:new Date(1e3*f),type:u,linkname:l,uname:p,gname:h,devmajor:g,devminor:b,pax:null}};
function rR(t){return M.equals(ew,t.subarray(co,co+6))}function iR(t){return M.equals(eR,t.subarray(co,co+6))&&M.equals(
tR,t.subarray(_u,_u+2))}function oR(t,e,n){if(typeof t!=="number")return n;t=~~t;if(t>=e)return e;if(t>=0)return t;t+=e;
if(t>=0)return t;return 0}function sR(t){switch(t){case 0:return"file";case 1:return"link";case 2:return"symlink";case 3:
return"character-device";case 4:return"block-device";case 5:return"directory";case 6:return"fifo";case 7:return"contiguo\
us-file";case 72:return"pax-header";case 55:return"pax-global-header";case 27:return"gnu-long-link-path";case 28:case 30:
return"gnu-long-path"}return null}function aR(t){switch(t){case"file":return 0;case"link":return 1;case"symlink":return 2;case"\
character-device":return 3;case"block-device":return 4;case"directory":return 5;case"fifo":return 6;case"contiguous-file":
return 7;case"pax-header":return 72}return 0}function tw(t,e,n,r){for(;n<r;n++){if(t[n]===e)return n}return r}function nw(t){
let e=8*32;for(let n=0;n<148;n++)e+=t[n];for(let n=156;n<512;n++)e+=t[n];return e}function cn(t,e){t=t.toString(8);if(t.
length>e)return Z_.slice(0,e)+" ";return X_.slice(0,e-t.length)+t+" "}function dR(t,e,n){e[n]=128;for(let r=11;r>0;r--){
e[n+r]=t&255;t=Math.floor(t/256)}}function cR(t,e,n){if(t.toString(8).length>11){dR(t,e,n)}else{M.write(e,cn(t,11),n)}}function fR(t){
let e;if(t[0]===128)e=true;else if(t[0]===255)e=false;else return null;const n=[];let r;for(r=t.length-1;r>0;r--){const s=t[r];
if(e)n.push(s);else n.push(255-s)}let i=0;const o=n.length;for(r=0;r<o;r++){i+=n[r]*Math.pow(256,r)}return e?i:-1*i}function dn(t,e,n){
t=t.subarray(e,e+n);e=0;if(t[e]&128){return fR(t)}else{while(e<t.length&&t[e]===32)e++;const r=oR(tw(t,32,e,t.length),t.
length,t.length);while(e<r&&t[e]===0)e++;if(r===e)return 0;return parseInt(M.toString(t.subarray(e,r)),8)}}function Cr(t,e,n,r){
return M.toString(t.subarray(e,tw(t,0,e,e+n)),r)}function Ou(t){const e=M.byteLength(t);let n=Math.floor(Math.log(e)/Math.
log(10))+1;if(e+n>=Math.pow(10,n))n++;return e+n+t}});var aw=Ee((JG,sw)=>{var{Writable:uR,Readable:lR,getStreamError:rw}=vu();var mR=uu();var iw=Or();var Lr=Ru();var pR=iw.alloc(
0);var hR=4*1024*1024;var Au=class{constructor(){this.buffered=0;this.shifted=0;this.queue=new mR;this._offset=0}push(e){
this.buffered+=e.byteLength;this.queue.push(e)}shiftFirst(e){return this.buffered===0?null:this._next(e)}shift(e){if(e>this.
buffered)return null;if(e===0)return pR;let n=this._next(e);if(e===n.byteLength)return n;const r=[n];while((e-=n.byteLength)>
0){n=this._next(e);r.push(n)}return iw.concat(r)}_next(e){const n=this.queue.peek();const r=n.byteLength-this._offset;if(e>=
r){const i=this._offset?n.subarray(this._offset,n.byteLength):n;this.queue.shift();this._offset=0;this.buffered-=r;this.
shifted+=r;return i}this.buffered-=e;this.shifted+=e;return n.subarray(this._offset,this._offset+=e)}};var Cu=class extends lR{constructor(e,n,r){
super();this.header=n;this.offset=r;this._parent=e}_read(e){if(this.header.size===0){this.push(null)}if(this._parent._stream===
this){this._parent._update()}e(null)}_predestroy(){this._parent.destroy(rw(this))}_detach(){if(this._parent._stream===this){
this._parent._stream=null;this._parent._missing=ow(this.header.size);this._parent._update()}}_destroy(e){this._detach();
e(null)}};var Nu=class extends uR{constructor(e){super(e);if(!e)e={};this._buffer=new Au;this._offset=0;this._header=null;
this._stream=null;this._missing=0;this._longHeader=false;this._callback=Bu;this._locked=false;this._finished=false;this.
_pax=null;this._paxGlobal=null;this._gnuLongPath=null;this._gnuLongLinkPath=null;this._filenameEncoding=e.filenameEncoding||
"utf-8";this._allowUnknownFormat=!!e.allowUnknownFormat;this._unlockBound=this._unlock.bind(this)}_unlock(e){this._locked=
false;if(e){this.destroy(e);this._continueWrite(e);return}this._update()}_consumeHeader(){if(this._locked)return false;this.
_offset=this._buffer.shifted;try{this._header=Lr.decode(this._buffer.shift(512),this._filenameEncoding,this._allowUnknownFormat)}catch(e){
this._continueWrite(e);return false}if(!this._header)return true;this._header.byteOffset=this._buffer.shifted;switch(this.
_header.type){case"gnu-long-path":case"gnu-long-link-path":case"pax-global-header":case"pax-header":this._longHeader=true;
this._missing=this._header.size;if(this._missing>hR){this._continueWrite(new Error("Header exceeds max size"));return false}
return true}this._locked=true;this._applyLongHeaders();if(!(this._header.size>=0)){this._continueWrite(new Error("Invali\
d header"));return false}if(this._header.size===0||this._header.type==="directory"){this.emit("entry",this._header,this.
_createStream(),this._unlockBound);return true}this._stream=this._createStream();this._missing=this._header.size;this.emit(
"entry",this._header,this._stream,this._unlockBound);return true}_applyLongHeaders(){if(this._gnuLongPath){this._header.
name=this._gnuLongPath;this._gnuLongPath=null}if(this._gnuLongLinkPath){this._header.linkname=this._gnuLongLinkPath;this.
_gnuLongLinkPath=null}if(this._pax){if(this._pax.path)this._header.name=this._pax.path;if(this._pax.linkpath)this._header.
linkname=this._pax.linkpath;if(this._pax.size)this._header.size=parseInt(this._pax.size,10);this._header.pax=this._pax;this.
_pax=null}}_decodeLongHeader(e){switch(this._header.type){case"gnu-long-path":this._gnuLongPath=Lr.decodeLongPath(e,this.
_filenameEncoding);break;case"gnu-long-link-path":this._gnuLongLinkPath=Lr.decodeLongPath(e,this._filenameEncoding);break;case"\
pax-global-header":this._paxGlobal=Lr.decodePax(e);break;case"pax-header":this._pax=this._paxGlobal===null?Lr.decodePax(
e):Object.assign({},this._paxGlobal,Lr.decodePax(e));break}}_consumeLongHeader(){this._longHeader=false;this._missing=ow(
this._header.size);const e=this._buffer.shift(this._header.size);try{this._decodeLongHeader(e)}catch(n){this._continueWrite(
n);return false}return true}_consumeStream(){const e=this._buffer.shiftFirst(this._missing);if(e===null)return false;this.
_missing-=e.byteLength;const n=this._stream.push(e);if(this._missing===0){this._stream.push(null);if(n)this._stream._detach();
return n&&this._locked===false}return n}_createStream(){return new Cu(this,this._header,this._offset)}_update(){while(this.
_buffer.buffered>0&&!this.destroying){if(this._missing>0){if(this._stream!==null){if(this._consumeStream()===false)return;
continue}if(this._longHeader===true){if(this._missing>this._buffer.buffered)break;if(this._consumeLongHeader()===false)return false;
continue}const e=this._buffer.shiftFirst(this._missing);if(e!==null)this._missing-=e.byteLength;continue}if(this._buffer.
buffered<512)break;if(this._stream!==null||this._consumeHeader()===false)return}this._continueWrite(null)}_continueWrite(e){
const n=this._callback;this._callback=Bu;n(e)}_write(e,n){this._callback=n;this._buffer.push(e);this._update()}_final(e){
this._finished=this._missing===0&&this._buffer.buffered===0;e(this._finished?null:new Error("Unexpected end of data"))}_predestroy(){
this._continueWrite(null)}_destroy(e){if(this._stream)this._stream.destroy(rw(this));e(null)}[Symbol.asyncIterator](){let e=null;
let n=null;let r=null;let i=null;let o=null;const s=this;this.on("entry",c);this.on("error",l=>{e=l});this.on("close",f);
return{[Symbol.asyncIterator](){return this},next(){return new Promise(d)},return(){return u(null)},throw(l){return u(l)}};
function a(l){if(!o)return;const p=o;o=null;p(l)}function d(l,p){if(e){return p(e)}if(i){l({value:i,done:false});i=null;
return}n=l;r=p;a(null);if(s._finished&&n){n({value:void 0,done:true});n=r=null}}function c(l,p,h){o=h;p.on("error",Bu);if(n){
n({value:p,done:false});n=r=null}else{i=p}}function f(){a(e);if(!n)return;if(e)r(e);else n({value:void 0,done:true});n=r=
null}function u(l){s.destroy(l);a(l);return new Promise((p,h)=>{if(s.destroyed)return p({value:void 0,done:true});s.once(
"close",function(){if(l)h(l);else p({value:void 0,done:true})})})}}};sw.exports=function t(e){return new Nu(e)};function Bu(){}
function ow(t){t&=511;return t&&512-t}});var cw=Ee((GG,Lu)=>{var dw={S_IFMT:61440,S_IFDIR:16384,S_IFCHR:8192,S_IFBLK:24576,S_IFIFO:4096,S_IFLNK:40960};try{Lu.exports=
op("fs").constants||dw}catch{Lu.exports=dw}});var pw=Ee((VG,mw)=>{var{Readable:gR,Writable:yR,getStreamError:fw}=vu();var Mn=Or();var $r=cw();var Oa=Ru();var wR=493;var bR=420;
var uw=Mn.alloc(1024);var Du=class extends yR{constructor(e,n,r){super({mapWritable:SR,eagerOpen:true});this.written=0;this.
header=n;this._callback=r;this._linkname=null;this._isLinkname=n.type==="symlink"&&!n.linkname;this._isVoid=n.type!=="fi\
le"&&n.type!=="contiguous-file";this._finished=false;this._pack=e;this._openCallback=null;if(this._pack._stream===null)this.
_pack._stream=this;else this._pack._pending.push(this)}_open(e){this._openCallback=e;if(this._pack._stream===this)this._continueOpen()}_continuePack(e){
if(this._callback===null)return;const n=this._callback;this._callback=null;n(e)}_continueOpen(){if(this._pack._stream===
null)this._pack._stream=this;const e=this._openCallback;this._openCallback=null;if(e===null)return;if(this._pack.destroying)
return e(new Error("pack stream destroyed"));if(this._pack._finalized)return e(new Error("pack stream is already finaliz\
ed"));this._pack._stream=this;if(!this._isLinkname){this._pack._encode(this.header)}if(this._isVoid){this._finish();this.
_continuePack(null)}e(null)}_write(e,n){if(this._isLinkname){this._linkname=this._linkname?Mn.concat([this._linkname,e]):
e;return n(null)}if(this._isVoid){if(e.byteLength>0){return n(new Error("No body allowed for this entry"))}return n()}this.
written+=e.byteLength;if(this._pack.push(e))return n();this._pack._drain=n}_finish(){if(this._finished)return;this._finished=
true;if(this._isLinkname){this.header.linkname=this._linkname?Mn.toString(this._linkname,"utf-8"):"";this._pack._encode(
this.header)}lw(this._pack,this.header.size);this._pack._done(this)}_final(e){if(this.written!==this.header.size){return e(
new Error("Size mismatch"))}this._finish();e(null)}_getError(){return fw(this)||new Error("tar entry destroyed")}_predestroy(){
this._pack.destroy(this._getError())}_destroy(e){this._pack._done(this);this._continuePack(this._finished?null:this._getError());
e()}};var Fu=class extends gR{constructor(e){super(e);this._drain=$u;this._finalized=false;this._finalizing=false;this._pending=
[];this._stream=null}entry(e,n,r){if(this._finalized||this.destroying)throw new Error("already finalized or destroyed");
if(typeof n==="function"){r=n;n=null}if(!r)r=$u;if(!e.size||e.type==="symlink")e.size=0;if(!e.type)e.type=ER(e.mode);if(!e.
mode)e.mode=e.type==="directory"?wR:bR;if(!e.uid)e.uid=0;if(!e.gid)e.gid=0;if(!e.mtime)e.mtime=new Date;if(typeof n==="s\
tring")n=Mn.from(n);const i=new Du(this,e,r);if(Mn.isBuffer(n)){e.size=n.byteLength;i.write(n);i.end();return i}if(i._isVoid){
return i}return i}finalize(){if(this._stream||this._pending.length>0){this._finalizing=true;return}if(this._finalized)return;
this._finalized=true;this.push(uw);this.push(null)}_done(e){if(e!==this._stream)return;this._stream=null;if(this._finalizing)
this.finalize();if(this._pending.length)this._pending.shift()._continueOpen()}_encode(e){if(!e.pax){const n=Oa.encode(e);
if(n){this.push(n);return}}this._encodePax(e)}_encodePax(e){const n=Oa.encodePax({name:e.name,linkname:e.linkname,pax:e.
pax});const r={name:"PaxHeader",mode:e.mode,uid:e.uid,gid:e.gid,size:n.byteLength,mtime:e.mtime,type:"pax-header",linkname:e.
linkname&&"PaxHeader",uname:e.uname,gname:e.gname,devmajor:e.devmajor,devminor:e.devminor};this.push(Oa.encode(r));this.
push(n);lw(this,n.byteLength);r.size=e.size;r.type=e.type;this.push(Oa.encode(r))}_doDrain(){const e=this._drain;this._drain=
$u;e()}_predestroy(){const e=fw(this);if(this._stream)this._stream.destroy(e);while(this._pending.length){const n=this._pending.
shift();n.destroy(e);n._continueOpen()}this._doDrain()}_read(e){this._doDrain();e()}};mw.exports=function t(e){return new Fu(
e)};function ER(t){switch(t&$r.S_IFMT){case $r.S_IFBLK:return"block-device";case $r.S_IFCHR:return"character-device";case $r.
S_IFDIR:return"directory";case $r.S_IFIFO:return"fifo";case $r.S_IFLNK:return"symlink"}return"file"}function $u(){}function lw(t,e){
e&=511;if(e)t.push(uw.subarray(0,512-e))}function SR(t){return Mn.isBuffer(t)?t:Mn.from(t)}});var Uu=Ee(Mu=>{Mu.extract=aw();Mu.pack=pw()});var yb=Ee((g6,gb)=>{gb.exports=function(t,e,n){var r=t.length,i=e.length,o=[];n=(n||(i>r?i:r))+1;for(var s=0;s<n;s++){o[s]=
[s];o[s].length=n}for(s=0;s<n;s++){o[0][s]=s}if(Math.abs(r-i)>(n||100)){return p(n||100)}if(r===0){return p(i)}if(i===0){
return p(r)}var a,d,c,f,u,l;for(s=1;s<=r;++s){d=t[s-1];for(a=1;a<=i;++a){if(s===a&&o[s][a]>4)return p(r);c=e[a-1];f=d===
c?0:1;u=o[s-1][a]+1;if((l=o[s][a-1]+1)<u)u=l;if((l=o[s-1][a-1]+f)<u)u=l;o[s][a]=s>1&&a>1&&d===e[a-2]&&t[s-2]===c&&(l=o[s-
2][a-2]+f)<u?l:u}}return p(o[r][i]);function p(h){var g=Math.max(r,i);var b=g===0?0:h/g;var S=1-b;return{steps:h,relative:b,
similarity:S}}}});import{randomUUID as qM}from"node:crypto";import{join as XM}from"node:path";import*as ap from"os";function xt(t){if(t===null||t===void 0){return""}else if(typeof t==="string"||t instanceof String){return t}return JSON.
stringify(t)}function Ho(t){if(!Object.keys(t).length){return{}}return{title:t.title,file:t.file,line:t.startLine,endLine:t.
endLine,col:t.startColumn,endColumn:t.endColumn}}function Lt(t,e,n){const r=new Uc(t,e,n);process.stdout.write(r.toString()+ap.EOL)}function Hc(t,e=""){Lt(t,{},e)}var sp="\
::";var Uc=class{constructor(e,n,r){if(!e){e="missing.command"}this.command=e;this.properties=n;this.message=r}toString(){
let e=sp+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let n=true;for(const r in this.properties){
if(this.properties.hasOwnProperty(r)){const i=this.properties[r];if(i){if(n){n=false}else{e+=","}e+=`${r}=${Ok(i)}`}}}}e+=
`${sp}${vk(this.message)}`;return e}};function vk(t){return xt(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,
"%0A")}function Ok(t){return xt(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(
/,/g,"%2C")}import*as dp from"crypto";import*as jo from"fs";import*as zo from"os";function zc(t,e){const n=process.env[`GITHUB_${t}`];if(!n){throw new Error(`Unable to find environment variable for file\
 command ${t}`)}if(!jo.existsSync(n)){throw new Error(`Missing file at path: ${n}`)}jo.appendFileSync(n,`${xt(e)}${zo.EOL}`,
{encoding:"utf8"})}function jc(t,e){const n=`ghadelimiter_${dp.randomUUID()}`;const r=xt(e);if(t.includes(n)){throw new Error(
`Unexpected input: name should not contain the delimiter "${n}"`)}if(r.includes(n)){throw new Error(`Unexpected input: v\
alue should not contain the delimiter "${n}"`)}return`${t}<<${n}${zo.EOL}${r}${zo.EOL}${n}`}import*as qc from"os";import*as Ei from"os";import*as Kc from"events";import*as hp from"child_process";import*as gp from"path";import*as ot from"path";import*as Jo from"fs";import*as $t from"path";var fp=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){
s(o)})}return new(n||(n=Promise))(function(o,s){function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["thr\
ow"](f))}catch(u){s(u)}}function c(f){f.done?o(f.value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};var{chmod:_k,
copyFile:Rk,lstat:Bk,mkdir:Ak,open:oU,readdir:up,rename:Ck,rm:Nk,rmdir:sU,stat:Wo,symlink:Lk,unlink:$k}=Jo.promises;var Tn=process.
platform==="win32";var aU=Jo.constants.O_RDONLY;function Wc(t){return fp(this,void 0,void 0,function*(){try{yield Wo(t)}catch(e){if(e.code===
"ENOENT"){return false}throw e}return true})}function Go(t){t=Dk(t);if(!t){throw new Error('isRooted() parameter "p" cannot be empty')}if(Tn){return t.startsWith("\\")||
/^[A-Z]:/i.test(t)}return t.startsWith("/")}function Jc(t,e){return fp(this,void 0,void 0,function*(){let n=void 0;try{n=
yield Wo(t)}catch(i){if(i.code!=="ENOENT"){console.log(`Unexpected error attempting to determine if executable file exis\
ts '${t}': ${i}`)}}if(n&&n.isFile()){if(Tn){const i=$t.extname(t).toUpperCase();if(e.some(o=>o.toUpperCase()===i)){return t}}else{
if(cp(n)){return t}}}const r=t;for(const i of e){t=r+i;n=void 0;try{n=yield Wo(t)}catch(o){if(o.code!=="ENOENT"){console.
log(`Unexpected error attempting to determine if executable file exists '${t}': ${o}`)}}if(n&&n.isFile()){if(Tn){try{const o=$t.dirname(
t);const s=$t.basename(t).toUpperCase();for(const a of yield up(o)){if(s===a.toUpperCase()){t=$t.join(o,a);break}}}catch(o){
console.log(`Unexpected error attempting to determine the actual case of the file '${t}': ${o}`)}return t}else{if(cp(n)){
return t}}}}return""})}function Dk(t){t=t||"";if(Tn){t=t.replace(/\//g,"\\");return t.replace(/\\\\+/g,"\\")}return t.replace(
/\/\/+/g,"/")}function cp(t){return(t.mode&1)>0||(t.mode&8)>0&&process.getgid!==void 0&&t.gid===process.getgid()||(t.mode&
64)>0&&process.getuid!==void 0&&t.uid===process.getuid()}var mp=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(o)})}return new(n||(n=Promise))(function(o,s){
function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](f))}catch(u){s(u)}}function c(f){f.done?o(f.
value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};function Gc(t,e){return mp(this,void 0,void 0,function*(){if(!t){throw new Error("parameter 'tool' is required")}if(e){const r=yield Gc(
t,false);if(!r){if(Tn){throw new Error(`Unable to locate executable file: ${t}. Please verify either the file path exist\
s or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a val\
id extension for an executable file.`)}else{throw new Error(`Unable to locate executable file: ${t}. Please verify eithe\
r the file path exists or the file can be found within a directory specified by the PATH environment variable. Also chec\
k the file mode to verify the file is executable.`)}}return r}const n=yield Fk(t);if(n&&n.length>0){return n[0]}return""})}
function Fk(t){return mp(this,void 0,void 0,function*(){if(!t){throw new Error("parameter 'tool' is required")}const e=[];
if(Tn&&process.env["PATHEXT"]){for(const i of process.env["PATHEXT"].split(ot.delimiter)){if(i){e.push(i)}}}if(Go(t)){const i=yield Jc(
t,e);if(i){return[i]}return[]}if(t.includes(ot.sep)){return[]}const n=[];if(process.env.PATH){for(const i of process.env.
PATH.split(ot.delimiter)){if(i){n.push(i)}}}const r=[];for(const i of n){const o=yield Jc(ot.join(i,t),e);if(o){r.push(o)}}
return r})}import{setTimeout as Uk}from"timers";var pp=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(
o)})}return new(n||(n=Promise))(function(o,s){function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](
f))}catch(u){s(u)}}function c(f){f.done?o(f.value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};var Vo=process.
platform==="win32";var Ko=class extends Kc.EventEmitter{constructor(e,n,r){super();if(!e){throw new Error("Parameter 'to\
olPath' cannot be null or empty.")}this.toolPath=e;this.args=n||[];this.options=r||{}}_debug(e){if(this.options.listeners&&
this.options.listeners.debug){this.options.listeners.debug(e)}}_getCommandString(e,n){const r=this._getSpawnFileName();const i=this.
_getSpawnArgs(e);let o=n?"":"[command]";if(Vo){if(this._isCmdFile()){o+=r;for(const s of i){o+=` ${s}`}}else if(e.windowsVerbatimArguments){
o+=`"${r}"`;for(const s of i){o+=` ${s}`}}else{o+=this._windowsQuoteCmdArg(r);for(const s of i){o+=` ${this._windowsQuoteCmdArg(
s)}`}}}else{o+=r;for(const s of i){o+=` ${s}`}}return o}_processLineBuffer(e,n,r){try{let i=n+e.toString();let o=i.indexOf(
Ei.EOL);while(o>-1){const s=i.substring(0,o);r(s);i=i.substring(o+Ei.EOL.length);o=i.indexOf(Ei.EOL)}return i}catch(i){this.
_debug(`error processing line. Failed with error ${i}`);return""}}_getSpawnFileName(){if(Vo){if(this._isCmdFile()){return process.
env["COMSPEC"]||"cmd.exe"}}return this.toolPath}_getSpawnArgs(e){if(Vo){if(this._isCmdFile()){let n=`/D /S /C "${this._windowsQuoteCmdArg(
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
`"${n}"`}return r}exec(){return pp(this,void 0,void 0,function*(){if(!Go(this.toolPath)&&(this.toolPath.includes("/")||Vo&&
this.toolPath.includes("\\"))){this.toolPath=gp.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)}this.
toolPath=yield Gc(this.toolPath,true);return new Promise((e,n)=>pp(this,void 0,void 0,function*(){this._debug(`exec tool\
: ${this.toolPath}`);this._debug("arguments:");for(const c of this.args){this._debug(`   ${c}`)}const r=this._cloneExecOptions(
this.options);if(!r.silent&&r.outStream){r.outStream.write(this._getCommandString(r)+Ei.EOL)}const i=new Vc(r,this.toolPath);
i.on("debug",c=>{this._debug(c)});if(this.options.cwd&&!(yield Wc(this.options.cwd))){return n(new Error(`The cwd: ${this.
options.cwd} does not exist!`))}const o=this._getSpawnFileName();const s=hp.spawn(o,this._getSpawnArgs(r),this._getSpawnOptions(
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
ss missing stdin")}s.stdin.end(this.options.input)}}))})}};function yp(t){const e=[];let n=false;let r=false;let i="";function o(s){
if(r&&s!=='"'){i+="\\"}i+=s;r=false}for(let s=0;s<t.length;s++){const a=t.charAt(s);if(a==='"'){if(!r){n=!n}else{o(a)}continue}
if(a==="\\"&&r){o(a);continue}if(a==="\\"&&n){r=true;continue}if(a===" "&&!n){if(i.length>0){e.push(i);i=""}continue}o(a)}
if(i.length>0){e.push(i.trim())}return e}var Vc=class t extends Kc.EventEmitter{constructor(e,n){super();this.processClosed=
false;this.processError="";this.processExitCode=0;this.processExited=false;this.processStderr=false;this.delay=1e4;this.
done=false;this.timeout=null;if(!n){throw new Error("toolPath must not be empty")}this.options=e;this.toolPath=n;if(e.delay){
this.delay=e.delay}}CheckComplete(){if(this.done){return}if(this.processClosed){this._setResult()}else if(this.processExited){
this.timeout=Uk(t.HandleTimeout,this.delay,this)}}_debug(e){this.emit("debug",e)}_setResult(){let e;if(this.processExited){
if(this.processError){e=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This ma\
y indicate the process failed to start. Error: ${this.processError}`)}else if(this.processExitCode!==0&&!this.options.ignoreReturnCode){
e=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)}else if(this.processStderr&&
this.options.failOnStdErr){e=new Error(`The process '${this.toolPath}' failed because one or more lines were written to \
the STDERR stream`)}}if(this.timeout){clearTimeout(this.timeout);this.timeout=null}this.done=true;this.emit("done",e,this.
processExitCode)}static HandleTimeout(e){if(e.done){return}if(!e.processClosed&&e.processExited){const n=`The STDIO stre\
ams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a chil\
d process inherited the STDIO streams and has not yet exited.`;e._debug(n)}e._setResult()}};var zk=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(o)})}return new(n||(n=Promise))(function(o,s){
function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](f))}catch(u){s(u)}}function c(f){f.done?o(f.
value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};function wp(t,e,n){return zk(this,void 0,void 0,function*(){
const r=yp(t);if(r.length===0){throw new Error(`Parameter 'commandLine' cannot be null or empty.`)}const i=r[0];e=r.slice(
1).concat(e||[]);const o=new Ko(i,e,n);return o.exec()})}var Yc;(function(t){t[t["Success"]=0]="Success";t[t["Failure"]=1]="Failure"})(Yc||(Yc={}));function bp(t,e){const n=process.env[`INPUT_${t.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!n){throw new Error(
`Input required and not supplied: ${t}`)}if(e&&e.trimWhitespace===false){return n}return n.trim()}function Ep(t,e){const n=process.env["GITHUB_OUTPUT"]||"";if(n){return zc("OUTPUT",jc(t,e))}process.stdout.write(qc.EOL);
Lt("set-output",{name:t},xt(e))}function Sp(t){process.exitCode=Yc.Failure;jk(t)}function Yo(t){Lt("debug",{},t)}function jk(t,e={}){Lt("error",Ho(e),t instanceof Error?t.toString():t)}function xp(t,e={}){
Lt("warning",Ho(e),t instanceof Error?t.toString():t)}function kp(t,e={}){Lt("notice",Ho(e),t instanceof Error?t.toString():
t)}function Si(t){process.stdout.write(t+qc.EOL)}function Pp(t){Hc("group",t)}function Ip(){Hc("endgroup")}function vn(t,e){const n=process.env["GITHUB_STATE"]||"";if(n){return zc("STATE",jc(t,e))}Lt("save-state",{name:t},xt(e))}var q=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`;var Dt="No\
thing was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory of\
 the engine's machine.";var Se="No builder writes this, so the image is damaged or malicious. Build it again, or pull it\
 from a source that you trust.";var m=class extends Error{code;hint;constructor(e,n,r){super(n,r.cause===void 0?{}:{cause:r.
cause});this.name="FlattenError";this.code=e;this.hint=r.hint}};function F(t){if(t instanceof m)return t;return new m("C\
ANCELLED","The run was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run \
also removes what this one could not remove in time.",cause:t})}var vp=300;function _(t){const e=t.toString("utf8");const n=e.
length>vp;return JSON.stringify(n?`${e.slice(0,vp)}…`:e)}function E(t){return t instanceof Error?t.message:String(t)}var Wk="\
This is a bug in docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --d\
ebug).";function je(t){if(t instanceof m)return`${t.message}
${t.hint}`;return`Unexpected failure: ${E(t)}
${Wk}`}function Op(t){const e=[];for(let n=t;n!==void 0;n=n instanceof Error?n.cause:void 0){const r=n instanceof Error?
n.stack??n.message:String(n);e.push(n instanceof m?`${n.code}: ${r}`:r)}return e.join("\ncaused by: ")}import{randomBytes as Gk}from"node:crypto";import{readlinkSync as Vk}from"node:fs";import{readFileSync as Jk}from"node:fs";function xi(t){try{return Jk(`/proc/${t}`,"utf8")}catch{return""}}var Mt="io.github.docker-flatten.run";var Ft="docker-flatten-pending";var ki="docker-flatten-";var _p="paused-";var Kk=24*
60*60;var qo=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/;
var Yk=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function Xo(){const t=Math.floor(Date.now()/1e3);const{start:e}=Lp(
"self");return`${Cp()}-${Np()}-${process.pid}-${e}-${t}-${Zc()}`}function Zo(t){return`${Mt}=${t}`}function Ke(t){return`${Ft}\
:${t}`}function Rp(t){return`${Ke(t)}-${Zc()}`}function Xc(t){const e=t.startsWith(`${Ft}:`)?t.slice(Ft.length+1):"";if(qo.
test(e))return e;const n=/^(.+)-[0-9a-f]{8}$/.exec(e)?.[1]??"";return qo.test(n)?n:void 0}function Bp(t){return`${ki}${t}\
-${Zc()}`}function Ap(t,e){return`${ki}${t}-${_p}${e}`}function Qo(t){return new RegExp(`-${_p}([0-9a-f]{64})$`).exec(t)?.[1]}
function ne(t){return`${ki}${t}-`}function st(t){if(!t.startsWith(ki))return void 0;const e=Yk.exec(t.slice(ki.length))?.[1];
return e!==void 0&&qo.test(e)?e:void 0}function Ye(t){const e=qo.exec(t)?.groups;if(e===void 0)return false;const n=e["b\
oot"]!=="0"&&e["boot"]===Cp()&&e["pidNamespace"]!=="0"&&e["pidNamespace"]===Np();if(n)return!qk(Number(e["pid"]),e["star\
t"]??"");return Date.now()/1e3-Number(e["seconds"])>Kk}function qk(t,e){try{process.kill(t,0)}catch(r){if(r.code==="ESRC\
H")return false}const n=Lp(t);if(n.start==="0")return true;return n.start===e&&n.state!=="Z"&&n.state!=="X"}function Cp(){
return xi("sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function Np(){try{return/\d+/.exec(Vk("/proc/self/\
ns/pid"))?.[0]??"0"}catch{return"0"}}function Lp(t){const e=xi(`${t}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:e[0]??
"",start:e[19]??"0"}}function Zc(){return Gk(4).toString("hex")}var $p=["SIGINT","SIGTERM","SIGHUP"];function Dp(){const t=new AbortController;const e=r=>t.abort(new Error(`received ${r}`));
const n=r=>t.abort(r);process.stdout.on("error",n);process.stderr.on("error",n);for(const r of $p)process.once(r,e);return{
signal:t.signal,release:()=>{for(const r of $p)process.off(r,e)}}}import{spawn as dP}from"node:child_process";import{spawn as Xk}from"node:child_process";import{StringDecoder as Zk}from"node:string_decoder";var On=process.platform!==
"win32";var Qc=128;var nr=class{async run(e,n,r){const i=Xk(e,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:On});
const o=new Pi(r.onOutput);o.readFrom(i);Ti(r.kill,i);const s=await vi(i);return{exitCode:s,...o.texts()}}};var Qk=64*1024*
1024;var Ii=64*1024;var Pi=class{stdout;stderr;constructor(e){this.stdout=new Ut(Qk,e);this.stderr=new Ut(Ii,e)}readFrom(e){
e.stdout?.removeAllListeners("data").on("data",this.stdout.add);e.stderr?.removeAllListeners("data").on("data",this.stderr.
add)}texts(){return{stdout:this.stdout.text,stderr:this.stderr.text}}};var Ut=class{#e=new Zk("utf8");#t;#n;#r="";constructor(e,n=()=>{}){
this.#t=e;this.#n=n}add=e=>{const n=this.#e.write(e);this.#r+=n;if(this.#r.length>2*this.#t)this.#r=this.text;this.#n(n)};get text(){
return this.#r.slice(-this.#t)}};function Ti(t,e){const n=()=>{eP(e);e.stdout?.destroy();e.stderr?.destroy()};if(t.aborted)
n();else t.addEventListener("abort",n,{once:true})}function eP(t){try{process.kill(-(t.pid??Number.NaN),"SIGKILL")}catch{
t.kill("SIGKILL")}}function vi(t){return new Promise((e,n)=>{t.once("error",n);t.once("close",(r,i)=>e(r??(i===null?1:Qc)))})}var tP=500;function es(t,e){let n="";return setInterval(()=>{const r=xi(`${t.pid}/io`).split("\n")[0]??"";if(r===""||r!==
n)e();n=r},tP)}var ts={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
verify:"choice",test:"text",backup:"text","remove-old":"boolean",timeout:"text",report:"text",html:"text",summary:"boole\
an","max-size":"text","min-saving":"text",cache:"boolean","temp-dir":"text"};var ef="workflow";function v(t,...e){const n=[t,...e].map(i=>x(i)).join(" and ");const r=ef==="workflow"?"input":"option";return`${r}${e.length===
0?"":"s"} ${n}`}function x(t,e){if(ef==="workflow")return`"${t}${e===void 0?"":`: ${e}`}"`;if(e===void 0)return`--${t}`;
const n=ts[t];const r=n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(e);if(r)return`--${e==="false"?"no-":""}${t}`;
if(n==="choice")return`--${t}=${e}`;return`--${t} ${/^[\w.,:%/-]+$/.test(e)?e:`"${e}"`}`}function kt(t,e){if(ef==="workf\
low")return`${t}: ${e}`;return`--${t} ${e.startsWith("'")?e:`'${e}'`}`}var nP=250;var We=class{signal;#e;#t=0;constructor(e,n){const r=new AbortController;this.signal=e===void 0?r.signal:AbortSignal.
any([e,r.signal]);if(n===0)return;let i=0;let o=0;let s=performance.now();const a=Math.min(nP,n*250);this.#e=setInterval(
()=>{const d=performance.now();const c=Math.min(d-s,2*a);s=d;o=this.#t===i?o+c:0;i=this.#t;if(o>=n*1e3)r.abort(rP(n))},a);
this.#e.unref()}touch=()=>{this.#t++};release(){clearInterval(this.#e)}};function Fp(t){return t instanceof m&&t.code===
"TIMEOUT"}function rP(t){return new m("TIMEOUT",`No progress for ${t} s: no byte and no answer came from the engine, or \
from a command in a container. No tag was moved.`,{hint:`Check whether the engine hangs ("docker info", its log) and run\
 again. The ${v("timeout")} sets the limit in seconds; 0 disables it.`})}var Mp='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.';var iP=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:Mp},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:Mp},{words:/can't make .* relative to \//i,code:"UNSUP\
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
 runs in a container; or use an older release of Docker.`}];function ns(t,e){const n=iP.find(({words:r})=>r.test(t));return n&&
new m(n.code,`${e} because ${n.why}: ${t}`,n)}var oP={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"};var sP=["DOCKER_CO\
NTENT_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function tf(t){return Object.fromEntries(Object.
entries(t).filter(e=>e[1]!==void 0&&!aP(e[0])))}function aP(t){const e=t.toUpperCase();return Object.hasOwn(oP,e)||sP.some(
n=>e.startsWith(n))}var rs=class t{#e;#t;#n;#r;constructor(e={}){this.#e=e.globalArgs??[];this.#t=e.watch??new We(void 0,0);this.#n=e.graceMs??
Up;this.#r=e.runner??new nr}withWatchdog(e,n=Up){return new t({globalArgs:this.#e,watch:e,graceMs:n,runner:this.#r})}get touch(){
return this.#t.touch}async try(e){const{signal:n}=this.#t;if(n.aborted)throw F(n.reason);const r=new AbortController;let i;
const o=()=>{i=setTimeout(()=>r.abort(),this.#n)};n.addEventListener("abort",o,{once:true});try{const s=await this.#r.run(
"docker",[...this.#e,...e],{env:tf(process.env),onOutput:this.touch,kill:r.signal});if(n.aborted)throw F(n.reason);this.
touch();return s}catch(s){throw Hp(s)}finally{clearTimeout(i);n.removeEventListener("abort",o)}}async run(e){const n=await this.
try(e);if(n.exitCode!==0)throw Q(e,n);return n.stdout.trimEnd()}spawn(e,n,r){return dP("docker",[...this.#e,...e],{stdio:n,
env:tf(process.env),detached:On,...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(e,n,r,i=false){const o=this.
spawn(e,["ignore","pipe","pipe"],r);const s=f=>Oi(o[f],Ii,u=>{this.touch();n(u,f)});const a=s("stdout");const d=s("stder\
r");const c=i?es(o,this.touch):void 0;try{const f=await is(o);return{exitCode:f,stdout:a(),stderr:d()}}finally{clearInterval(
c)}}};var Up=2e3;function Oi(t,e,n){const r=new Ut(e,n);t?.on("data",r.add);return()=>r.text}async function is(t){try{return await vi(
t)}catch(e){throw Hp(e)}}function Hp(t){if(!(t instanceof Error))return t;if("code"in t&&t.code==="ENOENT")return fP(t);
return t.name==="AbortError"?F(t.cause):t}function Q(t,e){const n=(e.stderr.trim()||e.stdout.trim()).slice(-2e3)||`exit \
status ${e.exitCode}`;return Ht(n,"DOCKER_FAILED",`"docker ${t.slice(0,2).join(" ")}" failed`)}function Ht(t,e,n){const r=ns(
t,n);if(r!==void 0)return r;if(nf(t))return rf(t);return new m(e,`${n}: ${t}`,{hint:q})}function nf(t){return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(t)}function rf(t){const e=/permission denied/i.test(t)?'This user is not allowed to use the engine: add it to the "\
docker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or \
"docker context use".${process.env["GITHUB_ACTIONS"]==="true"?cP:""}`:`Start Docker Desktop or another Linux engine. Git\
Hub's ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new m("NO\
_ENGINE",`docker-flatten needs a Docker engine, but none answered: ${t.trim()}`,{hint:e})}var cP=` GitHub's "ubuntu-slim\
" runners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function fP(t){
return new m("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${E(t).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:t})}import{dirname as ZT}from"node:path";import{realpathSync as GT}from"node:fs";import{dirname as Bg,resolve as VT}from"node:path";import{open as Xp}from"node:fs/promises";import{Readable as gP}from"node:stream";var R=512;var _i=Buffer.alloc(2*R);var C={name:[0,100],mode:[100,8],uid:[108,8],gid:[116,8],size:[124,12],mtime:[136,12],
checksum:[148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],devMinor:[337,8],prefix:[345,155],sparseMap:[
386,109],gnuIsExtended:[482,1],realSize:[483,12]};var xe={pax:"x",paxGlobal:"g",gnuLongName:"L",gnuLongLink:"K"};var uP=new Set(
["1","2","3","4","5","6"]);function he(t){return Math.ceil(t/R)*R}function Ri(t){for(let e=0;e<R;e+=8){if(t.readUInt32LE(
e)!==0||t.readUInt32LE(e+4)!==0)return false}return true}function jp(t){return t[C.typeFlag[0]]===0}function os(t){return!uP.
has(t)}function qe(t,e){const n=zp(t,C.checksum,e);const r=Jp(t);if(n!==r.unsigned&&n!==r.signed){throw new m("TAR_INVAL\
ID",`A tar header at byte ${e} has the checksum ${n}, but its bytes add up to ${r.unsigned}: the stream was damaged.`,{hint:Dt})}
const i=t[C.typeFlag[0]]??0;return{typeFlag:i===0?"0":String.fromCharCode(i),hasOldType:i===0,sizeBytes:zp(t,C.size,e),name:lP(
t),gnuIsExtended:(t[C.gnuIsExtended[0]]??0)!==0&&i===83}}function Xe(t,e){return new m("TAR_INVALID",`The tar stream is \
damaged at byte ${t}: ${e}.`,{hint:Dt})}function De(t,e){const[n,r]=C[e];return Bi(t.subarray(n,n+r))}function ss(t){return of(
t,C.linkName)}function of(t,e){const n=t.subarray(e[0],e[0]+e[1]);const r=n.indexOf(0);return r===-1?n:n.subarray(0,r)}function lP(t){
const e=of(t,C.name);if(!Wp(t))return Buffer.from(e);const n=of(t,C.prefix);return n.length===0?Buffer.from(e):Buffer.concat(
[n,Buffer.from("/"),e])}function Wp(t){return t.toString("latin1",C.magic[0],C.magic[0]+C.magic[1])==="ustar\0"}function Jp(t){
const[e,n]=C.checksum;let r=0;let i=0;for(let o=0;o<R;o++){const s=o>=e&&o<e+n?32:t[o]??0;r+=s;i+=s>>7}return{unsigned:r,
signed:r-i*256}}function zp(t,e,n){const[r,i]=e;const o=t.subarray(r,r+i);const s=Bi(o);if(!(s>=0)){throw new m("TAR_INV\
ALID",`A tar header at byte ${n} has a field that is not a number (${JSON.stringify(o.toString("latin1"))}): the stream \
was damaged.`,{hint:Dt})}return s}function Bi(t){const e=t[0]??0;let n;if(e>=128){const r=BigInt(`0x${t.toString("hex")}`);
n=Number(BigInt.asIntN(t.length*8-1,r))}else{const r=t.toString("latin1").replace(/^[ \0]+|[ \0]+$/g,"").replace(/\0.*$/s,
"");n=r===""?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):Number.NaN}return Number.isSafeInteger(n)?n:Number.NaN}function jt(t){
return De(t,"mtime")}var mP=8**11-1;function Gp(t,e){const n=Math.min(Math.max(0,e),mP);return zt(t,C.mtime,Buffer.from(
`${n.toString(8).padStart(11,"0")}\0`))}function Ai(t,e){return zt(t,C.size,Buffer.from(`${e.toString(8).padStart(11,"0")}\
\0`))}function Vp(t){if(t[C.typeFlag[0]]!==83)return t;return zt(zt(t,C.typeFlag,Buffer.from("0")),C.sparseMap,Buffer.alloc(
C.sparseMap[1]))}var sf=8**7-1;function af(t,e,n){if(n<=sf)return zt(t,C[e],Buffer.from(`${n.toString(8).padStart(7,"0")}\
\0`));const r=Buffer.alloc(8);r.writeBigUInt64BE(BigInt(n));r[0]=128;return zt(t,C[e],r)}function Kp(t,e){const n=as(t,"\
name",Buffer.from(e));if(n===void 0)throw new RangeError(`the name ${e} is too long for a header`);return n}function as(t,e,n,r=false){
const i=Buffer.alloc(C[e][1]);if(n.length>i.length&&!r)return void 0;n.copy(i);const o=zt(t,C[e],i);return e==="name"&&Wp(
t)?zt(o,C.prefix,Buffer.alloc(C.prefix[1])):o}function Yp(){const t=Buffer.alloc(R);t.write("0000755",C.mode[0],"latin1");
for(const e of[C.uid,C.gid])t.write("0000000",e[0],"latin1");t.write("00000000000",C.mtime[0],"latin1");t.write("5",C.typeFlag[0],
"latin1");t.write("ustar\x0000",C.magic[0],"latin1");return Ai(t,0)}function qp(t,e){const n=Buffer.alloc(R);n.write("./\
./@LongLink",C.name[0],"latin1");for(const r of[C.mode,C.uid,C.gid])n.write("0000000",r[0],"latin1");n.write("0000000000\
0",C.mtime[0],"latin1");n.write(t,C.typeFlag[0],"latin1");n.write("ustar  \0",C.magic[0],"latin1");return Ai(n,e)}function zt(t,e,n){
const r=Buffer.from(t);n.copy(r,e[0],0,e[1]);const i=Jp(r).unsigned.toString(8).padStart(6,"0");r.write(`${i}\0 `,C.checksum[0],
"latin1");return r}var pP=8**11-1;var hP=100;function ds(t,e){const n=Buffer.alloc(R);if(n.write(t,0,hP,"utf8")<Buffer.byteLength(t))throw new RangeError(
`the name ${t} is too long for a header`);n.write("0000644\x000000000\x000000000\0",100,"latin1");if(e<=pP){n.write(`${e.
toString(8).padStart(11,"0")}\0`,124,"latin1")}else{n.writeUInt8(128,124);n.writeBigUInt64BE(BigInt(e),128)}n.write("000\
00000000\0        0",136,"latin1");n.write("ustar\x0000",257,"latin1");const r=n.reduce((i,o)=>i+o,0);n.write(`${r.toString(
8).padStart(6,"0")}\0 `,148,"latin1");return n}function cs(t){return Buffer.alloc(he(t)-t)}function fs(){return Buffer.alloc(
2*R)}var Zp=4*1024*1024;function Qp(t){const e=t.map(({content:n})=>{const r=Ni(n);return ds("",0).length+r+cs(r).length});return e.
reduce((n,r)=>n+r,fs().length)}async function eh(t,e,n){for(const{path:r,content:i}of e){await Ci(t,ds(r,Ni(i)),n);if(Buffer.
isBuffer(i))await Ci(t,i,n);else await df(i,t,n);await Ci(t,cs(Ni(i)),n)}await Ci(t,fs(),n)}async function df({path:t,sizeBytes:e},n,r){
const i=await Xp(t,"r");try{await th(i,{path:t,sizeBytes:e});const o=Buffer.allocUnsafe(Math.min(Zp,e));for(let s=e;s>0;){
const{bytesRead:a}=await i.read(o,0,Math.min(o.length,s));if(a===0)throw new RangeError(`${t} ended ${s} bytes too early`);
await Ci(n,o.subarray(0,a),r);s-=a}}finally{await i.close()}}function us(t,e=()=>{}){return gP.from(yP(t,e),{objectMode:false})}
async function*yP(t,e){for(const{path:n,content:r}of t){yield ds(n,Ni(r));if(!Buffer.isBuffer(r))yield*wP(r,e);else if(r.
length>0)yield r;const i=cs(Ni(r));if(i.length>0)yield i}yield fs()}async function*wP({path:t,sizeBytes:e},n){const r=await Xp(
t,"r");try{await th(r,{path:t,sizeBytes:e});for(let i=e;i>0;){const o=Buffer.allocUnsafe(Math.min(Zp/4,i));const{bytesRead:s}=await r.
read(o,0,o.length);if(s===0)throw new RangeError(`${t} ended ${i} bytes too early`);n(s);yield o.subarray(0,s);i-=s}}finally{
await r.close()}}async function th(t,{path:e,sizeBytes:n}){const{size:r}=await t.stat();if(r!==n)throw new RangeError(`${e}\
 must have ${n} bytes, but has ${r}`)}async function Ci(t,e,n){for(let r=0;r<e.length;){n.signal.throwIfAborted();const{
bytesWritten:i}=await t.write(e,r,e.length-r);n.onBytes(i);r+=i}}function Ni(t){return Buffer.isBuffer(t)?t.length:t.sizeBytes}import{createHash as bP}from"node:crypto";function I(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function N(t){return Array.isArray(t)&&t.every(e=>typeof e===
"string")}function y(t,...e){let n=t;for(const r of e){if(!I(n)||!Object.hasOwn(n,r))return void 0;n=n[r]}return n}function w(t,...e){
const n=y(t,...e);return typeof n==="string"&&n!==""?n:void 0}function L(t){try{return JSON.parse(t)}catch{return void 0}}var cf=JSON;function ls(t){const e=cf.parse(t,(n,r,i)=>typeof r==="number"&&i.source!==void 0?cf.rawJSON(i.source):r);if(!I(
e)||cf.isRawJSON(e))throw new SyntaxError("an image config must be a JSON object");return e}function ms(t){const e=y(t,"\
rootfs","diff_ids");return N(e)?e:[]}function ps(t){const e=y(t,"history");if(!Array.isArray(e))return void 0;return e.map(
n=>y(n,"empty_layer")!==true)}function EP(t){return t.reduce((e,n)=>e===void 0?n:$(Buffer.from(`${e} ${n}`)),void 0)}function $(t){
return`sha256:${bP("sha256").update(t).digest("hex")}`}function rh(t,e){const n=SP(w(t,"created"),e.latestSeconds);const r=({
contents:o})=>({...n===void 0?{}:{created:n},created_by:o===void 0?e.createdBy:`${e.createdBy}: ${o}`,comment:EP(e.sourceDiffIds)??
""});const i={...t,...n===void 0?{}:{created:n},rootfs:{type:"layers",diff_ids:e.layers.map(({diffId:o})=>o)},history:e.
layers.map(r)};return Buffer.from(JSON.stringify(i))}function SP(t,e){if(t===void 0||e===void 0)return t;const n=Math.floor(
Date.parse(t)/1e3);const r=n>e||n===e&&/\.\d*[1-9]/.test(t);return r?new Date(e*1e3).toISOString().replace(".000Z","Z"):
t}var xP=[["Created","created"],["Author","author"],["Architecture","architecture"],["Variant","variant"],["Os","os"],["\
OsVersion","os.version"],["DockerVersion","docker_version"],["ContainerConfig","container_config"],["Container","contain\
er"]];var kP="0001-01-01T00:00:00Z";function ih(t){const e={};for(const[r,i]of xP){const o=t[r];if(!nh(o)&&o!==kP)e[i]=o}
const n=t["Config"];e["config"]=I(n)?Object.fromEntries(Object.entries(n).filter(([,r])=>!nh(r))):{};e["rootfs"]={type:"\
layers",diff_ids:y(t,"RootFS","Layers")??[]};return e}function nh(t){if(t===void 0||t===null||t===""||t===false)return true;
return Array.isArray(t)&&t.length===0}var ke={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"ap\
plication/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function Li(t){const e=w(t,"dige\
st");const n=y(t,"size");if(e===void 0||typeof n!=="number")return void 0;return{mediaType:w(t,"mediaType")??"",digest:e,
sizeBytes:n}}function oh(t){const e=L(t);const n=Li(y(e,"config"));const r=y(e,"layers");if(n===void 0||!Array.isArray(r))
return void 0;const i=y(e,"annotations");const o=Object.entries(I(i)?i:{}).filter(s=>typeof s[1]==="string");return{config:n,
layers:r.map(Li).filter(s=>s!==void 0),annotations:Object.fromEntries(o)}}function sh(t){const e=y(L(t),"manifests");if(!Array.
isArray(e))return void 0;return e.filter(n=>w(n,"annotations","vnd.docker.reference.type")===void 0).flatMap(n=>{const r=Li(
n);return r===void 0?[]:[{...r,platform:PP(n)}]})}function PP(t){const e=y(t,"platform");const n=w(e,"os");const r=w(e,"\
architecture");if(n===void 0||r===void 0)return void 0;return{os:n,architecture:r,variant:w(e,"variant")}}function rr(t){
return t===ke.index||t==="application/vnd.docker.distribution.manifest.list.v2+json"}function hs(t,e,n,r={}){return ah({
schemaVersion:2,mediaType:t,config:ff(e),layers:n.map(ff),...lf(r)})}function gs(t,e,n={}){return ah({schemaVersion:2,mediaType:t,
manifests:e.map(ys),...lf(n)})}function ys(t){const{platform:e,annotations:n={}}=t;return{...ff(t),...e===void 0?{}:{platform:e},
...lf(n)}}function uf({os:t,architecture:e,variant:n}){return{architecture:e,os:t,...n===void 0?{}:{variant:n}}}function lf(t){
return Object.keys(t).length===0?{}:{annotations:t}}function ff(t){return{mediaType:t.mediaType,digest:t.digest,size:t.sizeBytes}}
function ah(t){return Buffer.from(JSON.stringify(t))}var IP=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
var TP=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;var vP=/^\w[\w.-]{0,127}$/;var OP=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
var _P=255;var mf=/^(?:sha256:)?[0-9a-f]{64}$/;function Wt(t){return mf.test(t)}function ae(t,e){const n=pf(t);if(n===void 0){
throw new m("BAD_INPUT",`The ${v(e)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.
stringify(t)} is not one.`,{hint:RP(t)})}return n}function ws(t,e){const n=ae(t,e);const r=i=>{throw new m("BAD_INPUT",`\
The ${v(e)} must be a name for the result, but ${JSON.stringify(t)} ${i}.`,{hint:'Write it as "name:tag", for example "a\
pp:flat".'})};if(n.digest!==void 0)r("contains a digest, which follows from the content and cannot be chosen");if(mf.test(
t)||/^[0-9a-f]{64}$/.test(t.split(":")[0]??""))r("is an image ID");if(n.domain==="docker.io"&&n.path==="library/sha256"){
r("reads as a digest, since its name is a digest algorithm")}return n}function ir({text:t,tag:e,digest:n}){return e===void 0&&
n===void 0?`${t}:latest`:t}function re(t){const e=t.digest===void 0?"":`@${t.digest}`;const n=t.tag??(t.digest===void 0?
"latest":void 0);return`${t.domain}/${t.path}${n===void 0?"":`:${n}`}${e}`}function dh(t){const e=re(t);const n=e.replace(
/^docker\.io\/(?:library\/)?/,"");const r=pf(n);return r!==void 0&&re(r)===e?n:e}function pf(t){const e=t.indexOf("@");const n=e===
-1?void 0:t.slice(e+1);const r=e===-1?t:t.slice(0,e);const i=r.lastIndexOf(":");const o=i>r.lastIndexOf("/");const s=o?r.
slice(i+1):void 0;const a=o?r.slice(0,i):r;if(n!==void 0&&!OP.test(n))return void 0;if(n?.startsWith("sha256:")&&!mf.test(
n))return void 0;if(s!==void 0&&!vP.test(s))return void 0;const d=a.indexOf("/");const c=d===-1?"":a.slice(0,d);const f=/[.:]/.
test(c)||c==="localhost"||c.toLowerCase()!==c;const u=f?c:"docker.io";const l=f?a.slice(d+1):a;if(f&&!IP.test(u))return void 0;
if(!l.split("/").every(b=>TP.test(b)))return void 0;const p=u==="docker.io"||u==="index.docker.io";const h=p&&!l.includes(
"/")?`library/${l}`:l;const g=p?"docker.io":u;if(`${g}/${h}`.length>_P)return void 0;return{text:t,domain:g,path:h,tag:s,
digest:n}}function RP(t){if(t.startsWith("-"))return'A reference cannot start with "-".';if(t!==t.toLowerCase()&&pf(t.toLowerCase())!==
void 0){return`Repository names are lower case. Use ${JSON.stringify(t.toLowerCase())} instead.`}return'A repository nam\
e consists of lower-case letters and digits with single separators, and a tag of at most 128 letters, digits, "_", "." a\
nd "-".'}function ch(t,e,n){const r=`${$(t).slice("sha256:".length)}.json`;const i=`${e.slice("sha256:".length)}/layer.tar`;return us(
[{path:r,content:t},bs([{Config:r,RepoTags:[n],Layers:[i]}])])}function bs(t){return{path:"manifest.json",content:Buffer.
from(JSON.stringify(t))}}var Es={path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};function Ss(t){
return{path:"index.json",content:gs(ke.index,[t])}}function Fe(t){return`blobs/${t.replace(":","/")}`}var xs="io.contain\
erd.image.name";function ks(t,e,n={}){const r=hs(ke.manifest,{mediaType:ke.config,digest:$(t),sizeBytes:t.length},e,n);return{
bytes:r,descriptor:{mediaType:ke.manifest,digest:$(r),sizeBytes:r.length}}}function fh(t,{config:e,platform:n,name:r,annotations:i={}},o){
const s=t.map(({descriptor:u})=>u);const a=ks(e,s,i);const d=s.map(({digest:u})=>Fe(u));const c=Fe($(e));const f=[Es,Ss(
{...a.descriptor,platform:uf(n),annotations:{[xs]:r.full}}),bs([{Config:c,RepoTags:[r.familiar],Layers:d}]),{path:c,content:e},
{path:Fe(a.descriptor.digest),content:a.bytes},...t.map(({path:u,descriptor:{digest:l,sizeBytes:p}})=>({path:Fe(l),content:{
path:u,sizeBytes:p}}))];return us(f,o)}function uh(t,e,n){const{os:r,architecture:i,variant:o}=e;const s=Buffer.from(JSON.
stringify({architecture:i,os:r,...o===void 0?{}:{variant:o},config:{},rootfs:{type:"layers",diff_ids:[]}}));const{bytes:a,
descriptor:d}=ks(s,[{...t,mediaType:"application/octet-stream"}]);const c=re(ae(n,"tag"));return us([Es,Ss({...d,platform:uf(
e),annotations:{[xs]:c}}),{path:Fe($(s)),content:s},{path:Fe(d.digest),content:a}])}var or={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"application/vnd\
.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",config:"appl\
ication/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}};var lh={oci:{gzip:"+g\
zip",zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function sr(t,e){if(t==="oci"||e==="zstd")return or.oci.layer+
lh.oci[e];return or.docker.layer+lh.docker[e]}function hf(t){return["gzip","zstd","none"].find(e=>t===sr("oci",e)||t===sr(
"docker",e))}var hh=/^[A-Za-z0-9_.-]+$/;var mh={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},"x86-64":{architecture:"\
amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"arm",variant:"v6"}};
var ph={amd64:{v1:""},arm:{"":"v7","5":"v5","6":"v6","7":"v7","8":"v8"},arm64:{"8":"",v8:"","v8.0":"","9":"v9","9.0":"v9",
"v9.0":"v9"}};function _e(t){const e=t.os.toLowerCase();const n=t.architecture.toLowerCase();const r=Object.hasOwn(mh,n)?
mh[n]:void 0;const i=r?.architecture??n;const o=r?.variant??t.variant?.toLowerCase()??"";const s=Object.hasOwn(ph,i)?ph[i]:
void 0;const a=s!==void 0&&Object.hasOwn(s,o)?s[o]:o;return{os:e==="macos"?"darwin":e,architecture:i,variant:a||void 0}}
function K(t,e){return O(t)===O(e)}function O(t){const{os:e,architecture:n,variant:r}=_e(t);return r===void 0?`${e}/${n}`:
`${e}/${n}/${r}`}function Ps({os:t,architecture:e,variant:n}){return[t,e,n??""].every(r=>r===""||hh.test(r))}function Is(t){
const[e,n,r,...i]=t.split("/");const o=t.split("/");if(e===void 0||n===void 0||i.length>0||!o.every(s=>hh.test(s))){throw new m(
"BAD_INPUT",`The ${v("platform")} must have the form os/arch or os/arch/variant, but is ${JSON.stringify(t)}.`,{hint:'Fo\
r example "linux/amd64", "linux/arm64" or "linux/arm/v7".'})}return _e({os:e,architecture:n,variant:r})}function _n(t){const e=wf(t)?Ts(t):t;const n=e.images.map(AP);const[r]=n;if(r===void 0)throw new RangeError("a set needs\
 an image");const{index:i}=e;if(i===void 0&&n.length>1)throw new RangeError("a set of several images needs an index");const o=i===
void 0?r.bytes:gs(or[i.format].index,n.map(CP),i.annotations);const s=i===void 0?{...r.manifest,platform:gh(r.image)}:gf(
or[i.format].index,o);return{root:s,rootBytes:o,images:n,blobs:BP({images:n,root:s,rootBytes:o})}}function BP({images:t,
root:e,rootBytes:n}){const r=[...t.map(({image:i})=>({digest:$(i.config),content:i.config})),...t.map(({manifest:i,bytes:o})=>({
digest:i.digest,content:o})),{digest:e.digest,content:n},...t.flatMap(({image:{layers:i}})=>i).map(({path:i,descriptor:{
digest:o,sizeBytes:s}})=>({digest:o,content:{path:i,sizeBytes:s}}))];return[...new Map(r.map(i=>[i.digest,i])).values()]}
function AP(t){const e=or[t.format];const n=gf(e.config,t.config);const r=t.layers.map(({descriptor:o})=>o);const i=hs(e.
manifest,n,r,t.annotations);return{manifest:gf(e.manifest,i),bytes:i,image:t}}function CP({manifest:t,image:e}){return{...t,
platform:gh(e),annotations:e.entryAnnotations}}function gh({indexPlatform:t,config:e}){if(t!==void 0)return t;const n=L(
e.toString());const r=["architecture","os","os.version","variant"].map(o=>[o,w(n,o)]);const i=y(n,"os.features");return Object.
fromEntries([...r.filter(([,o])=>o!==void 0),...Array.isArray(i)?[["os.features",i]]:[]])}function gf(t,e){return{mediaType:t,
digest:$(e),sizeBytes:e.length}}function yf({images:t,index:e}){return e?.format==="docker"||t.some(({format:n})=>n==="d\
ocker")}function wf(t){return yf(t)&&t.images.some(({layers:e})=>e.some(({descriptor:n})=>hf(n.mediaType)==="zstd"))}function Ts(t){
const e="oci";const n=i=>{const{descriptor:o}=i;const s=hf(o.mediaType);const a=s===void 0?o.mediaType:sr(e,s);return{...i,
descriptor:{...o,mediaType:a}}};const r=t.images.map(i=>({...i,format:e,layers:i.layers.map(n)}));return{images:r,index:t.
index&&{...t.index,format:e}}}function $i({root:t,blobs:e},n,r){return[Es,Ss({...t,annotations:n}),...r===void 0?[]:[bs(
[r])],...e.map(({digest:i,content:o})=>({path:Fe(i),content:o}))]}function yh({images:t},e,n){const r=t.find(({image:s})=>K(
s.platform,n))??t[0];if(r===void 0)throw new RangeError("a set needs an image");const{config:i,layers:o}=r.image;return{
Config:Fe($(i)),RepoTags:e.length===0?null:e,Layers:o.map(({descriptor:s})=>Fe(s.digest))}}import{access as hT,chmod as gT,constants as yg,link as yT,rename as wg,rm as Js}from"node:fs/promises";import{basename as wT,
dirname as Ji}from"node:path";var NP=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function Jt(t){return t.replace(NP,e=>[...e].map(n=>`\\u${LP(n.codePointAt(0)??
0)}`).join(""))}function LP(t){const e=t.toString(16);return t>65535?`{${e}}`:e.padStart(4,"0")}function ue(t,e){const n=t.
length>e?[...t.slice(0,2*e+1)]:[];return n.length>e?`${n.slice(0,e-1).join("")}…`:t}function wh(t){return`<code>${vs(t)}\
</code>`}function vs(t){return Jt(t).replace(/[^\p{L}\p{N} /-]/gu,e=>`&#${e.codePointAt(0)};`)}function Pt(t,e=""){const n=t.
flatMap(i=>i.match(/`+/g)??[]);const r="`".repeat(Math.max(3,...n.map(i=>i.length+1)));return[`${r}${e}`,...t,r].join("\n")}var Di="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.";var $P=150;
function Re(t){return JSON.stringify(ue(t,$P))}function ge(t,e,n){return new m("BLOB_INVALID",`The file ${Re(t)} of ${Re(
n)} ${e}.`,{hint:"The image was damaged or only partly copied. Save, copy or build it again."})}function ie(t,e,n){return new m(
"UNSUPPORTED_IMAGE",`${t} ${e}.`,{hint:n})}import{createHash as DP}from"node:crypto";var bh={sha256:64,sha512:128};function It(t){const[e="",n="",...r]=t.split(":");const i=Object.hasOwn(bh,e)?bh[e]:void 0;
if(r.length>0||n.length!==i||!/^[0-9a-f]+$/.test(n))return void 0;return{algorithm:e,hex:n}}function Os(t,{digest:e,sizeBytes:n}){
if(t.length!==n)throw X(e,Gt(t.length,n));const r=It(e)?.algorithm;if(r===void 0)throw X(e,"has a digest that cannot be \
checked");const i=`${r}:${DP(r).update(t).digest("hex")}`;if(i!==e)throw X(e,`has the digest ${i}`)}function Gt(t,e){return`\
has ${t} bytes, but its descriptor says ${e}`}function X(t,e){return new m("BLOB_INVALID",`The blob ${t.slice(0,150)} ${e}\
.`,{hint:"The image was damaged or changed on its way here. Copy or build it again, and check the disk and memory of thi\
s machine."})}var bf="application/vnd.oci.image.";var _s="application/vnd.docker.";var Vt={index:`${_s}distribution.manifest.list.v2+j\
son`,manifest:`${_s}distribution.manifest.v2+json`,config:`${_s}container.image.v1+json`,layer:`${_s}image.rootfs.diff.t\
ar`};var FP=new Map([[`${bf}manifest.v1+json`,"oci"],[`${bf}index.v1+json`,"oci"],[Vt.manifest,"docker"],[Vt.index,"dock\
er"]]);var MP=new Set([`${bf}config.v1+json`,Vt.config]);var UP=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/;
var HP=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function ar(t){return FP.
get(t)}function Ef(t){return MP.has(t)}function Eh(t){if(UP.test(t))return"layer";return HP.test(t)?"foreign":"other"}function Kt(t,e){Os(t,e);const n=L(t.toString("utf8"));const r=l=>X(e.digest,l);if(!I(n))throw r("is not a JSON object");
const i=w(n,"mediaType");const o="manifests"in n&&("layers"in n||"config"in n||"fsLayers"in n);if(o)throw r("has the fie\
lds of a manifest and of an index");if(i!==void 0&&e.mediaType!==""&&i!==e.mediaType)throw r(`has the media type ${JSON.
stringify(i)}, but its descriptor says ${JSON.stringify(e.mediaType)}`);const s=i??(e.mediaType||zP(n));const a=ar(s);if(a===
void 0)return{kind:"other",mediaType:s};const d=Sf(n);if(rr(s)){return{kind:"index",format:a,entries:Sh(n,"manifests",r),
annotations:d}}const c=Ph(y(n,"config"));if(c===void 0)throw r("has no descriptor of a config");const f=Sh(n,"layers",r).
map(jP);const u=w(n,"artifactType");return{kind:"manifest",format:a,mediaType:s,config:c,layers:f,annotations:d,artifactType:u}}
function xh(t){const e=L(t.toString("utf8"));const n=y(e,"manifests");if(!I(e)||!Array.isArray(n))return void 0;const r=n.
map(kh).filter(i=>i!==void 0);if(r.length!==n.length)return void 0;return{kind:"index",format:"oci",entries:r,annotations:Sf(
e)}}function zP(t){if("manifests"in t)return ke.index;return"config"in t&&"layers"in t?ke.manifest:""}function Sh(t,e,n){
const r=y(t,e);if(!Array.isArray(r))throw n(`has no list of ${e}`);return r.map((i,o)=>{const s=kh(i);if(s===void 0)throw n(
`has no valid descriptor at position ${o} of its ${e}`);return s})}function jP({mediaType:t,digest:e,sizeBytes:n}){return{
mediaType:t,digest:e,sizeBytes:n}}function kh(t){const e=Ph(t);if(e===void 0)return void 0;const n=y(t,"platform");return{
...e,platform:I(n)?n:void 0,annotations:Sf(t)}}function Ph(t){const e=Li(t);if(e===void 0||It(e.digest)===void 0)return void 0;
return Number.isSafeInteger(e.sizeBytes)&&e.sizeBytes>=0?e:void 0}function Sf(t){const e=y(t,"annotations");return Object.
fromEntries(Object.entries(I(e)?e:{}).filter(n=>typeof n[1]==="string"))}async function dr(t,e){const{digest:n}=e;const r=await t.readManifest(e);if(r===void 0)throw ge(n,"is missing, though an\
 index names it",t.name);const i=Kt(r,e);const o=t.name;if(i.kind==="index"){const{format:a,annotations:d,entries:c}=i;return{
reference:o,digest:n,index:{format:a,annotations:d},entries:c}}if(i.kind==="manifest"){const{mediaType:a}=i;return{reference:o,
digest:n,index:void 0,entries:[{...e,mediaType:a,platform:void 0}]}}const s=i.mediaType===""?"of no known type":Re(i.mediaType);
throw ie(o,`must be an image or an index, but is ${s}`,Di)}import{open as Nh,stat as Lh}from"node:fs/promises";import{join as nI}from"node:path";import{Readable as rI}from"node:stream";function de(t){return t?.code??String(t)}function at(t){return["ENOSPC","EDQUOT"].includes(de(t))}import{posix as Rh}from"node:path";var Ih=16*1024;function Th(t,e){const n=new Map;const r=[];for(const{key:i,value:o}of Pf(t,e)){n.set(i,o);if(i==="GNU.sp\
arse.offset"||i==="GNU.sparse.numbytes")r.push(o)}if(r.length>0)n.set("GNU.sparse.map",Buffer.from(r.join(",")));return n}
function vh(t,e){return xf(t,n=>n===e)}function xf(t,e){return Buffer.concat([...Pf(t,0)].filter(({key:n})=>!e(n)).map(({
bytes:n})=>n))}function kf(t,e){return Buffer.concat([...Pf(t,0)].map(({key:n,bytes:r})=>{const i=e.get(n);return i===void 0?
r:WP(n,i)}))}function WP(t,e){const n=Buffer.concat([Buffer.from(` ${t}=`),Buffer.from(e),Buffer.from("\n")]);const r=n.
length;const i=r+String(r+String(r).length).length;return Buffer.concat([Buffer.from(String(i)),n])}function*Pf(t,e){let n=0;
for(let r=1;n<t.length;r++){if(r>Ih){throw new m("TAR_LIMIT",`The PAX header at byte ${e} holds more than ${Ih} records.`,
{hint:Se})}const i=t.indexOf(32,n);const o=i===-1?"":t.toString("latin1",n,i);const s=/^[0-9]{1,10}$/.test(o)?Number(o):
0;const a=n+s;const d=i===-1?-1:t.indexOf(61,i+1);if(s===0||a>t.length||d===-1||d>=a||t[a-1]!==10){throw new m("TAR_INVA\
LID",`The PAX header at byte ${e} has a malformed record: the stream was damaged.`,{hint:Dt})}yield{key:t.toString("utf8",
i+1,d),value:t.subarray(d+1,a-1),bytes:t.subarray(n,a)};n=a}}function Yt(t){return/^[0-9]{1,16}$/.test(t)?Number(t):Number.
NaN}var Oh=1024*1024;var JP=4*1024*1024;var _h=Buffer.alloc(0);var If={pax:new Map,longName:void 0,longLink:void 0};function fr(t){
return t===xe.pax||t===xe.gnuLongName||t===xe.gnuLongLink}var cr=class{#e=[];#t=0;#n=If;#r;get isReading(){return this.#r!==
void 0}get isEmpty(){return this.#e.length===0}begin(e,n,r){const{typeFlag:i,sizeBytes:o}=e;if(o>Oh||this.#t+o>JP){throw new m(
"TAR_LIMIT",`The extension header at byte ${r} claims ${o} bytes; at most ${Oh} are read.`,{hint:Se})}this.#i(Buffer.from(
n));if(o>0)this.#r={typeFlag:i,left:he(o),parts:[],sizeBytes:o};else this.#n=Tf(this.#n,i,_h,r)}take(e,n){const r=this.#r;
if(r===void 0)return 0;const i=Math.min(r.left,e.length);r.parts.push(Buffer.from(e.subarray(0,i)));r.left-=i;if(r.left===
0){this.#r=void 0;const o=r.parts.length===1?r.parts[0]:Buffer.concat(r.parts);this.#i(o);this.#n=Tf(this.#n,r.typeFlag,
o.subarray(0,r.sizeBytes),n)}return i}release(){const e={blocks:this.#e,extension:this.#n};this.#e=[];this.#t=0;this.#n=
If;return e}#i(e){this.#e.push(e);this.#t+=e.length}};function Rs(t){const e=[];for(let n=0;n<t.length;n++){const r=t[n];
const{typeFlag:i,sizeBytes:o}=qe(r,0);e.push({typeFlag:i,block:r,data:o===0?void 0:t[++n],sizeBytes:o})}return e}function Je(t){
return Rs(t).reduce((e,{typeFlag:n,data:r=_h,sizeBytes:i})=>Tf(e,n,r.subarray(0,i),0),If)}function ur(t,{pax:e,longName:n}){
return n??Be(e.get("GNU.sparse.name"))??Be(e.get("path"))??t.name}function Rn(t,{pax:e,longLink:n}){return n??Be(e.get("\
linkpath"))??ss(t)}function Bs(t,{pax:e},n){const r=Be(e.get("size"));if(r===void 0)return t.sizeBytes;const i=r.toString(
"latin1");const o=Yt(i);if(!Number.isSafeInteger(o))throw Xe(n,`the PAX record of its size is ${JSON.stringify(i.slice(0,
40))}`);return o}function Tf(t,e,n,r){if(e===xe.pax)return{...t,pax:Th(n,r)};const i=Be(GP(n));return e===xe.gnuLongName?
{...t,longName:i}:{...t,longLink:i}}function Be(t){return t?.length===0?void 0:t}function GP(t){const e=t.indexOf(0);return e===
-1?t:t.subarray(0,e)}var Bh=2e5;var VP=1024;var KP=64*1024;var YP=[["gzip","1f8b","gunzip --keep"],["zstd","28b52ffd","zstd --decompress"],["\
xz","fd377a585a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],["lz4","04224d18","lz4 --decompress"]];
async function Ah(t){const e=new vf(t);const n=new Map;const r=new cr;QP(await e.read(0,R),t.path);let i=0;let o=0;let s=0;
while(s<t.sizeBytes&&o<2){const a=s;const d=await e.block(a);s+=R;if(Ri(d)){o++;continue}if(o===1)throw Xe(a,"there is a\
 single zero block between two entries");const c=qe(d,a);if(++i>Bh)throw tI(t.path);if(c.typeFlag===xe.paxGlobal){s+=he(
c.sizeBytes)}else if(fr(c.typeFlag)){r.begin(c,d,a);const f=he(c.sizeBytes);if(f>0)r.take(await e.exactly(s,f),a);s+=f}else{
const{extension:f}=r.release();const u=c.hasOldType&&c.name.at(-1)===47;const l=os(c.typeFlag)&&!u?Bs(c,f,a):0;s=c.gnuIsExtended?
await qP(e,s):s;if(s+l>t.sizeBytes)throw Of(t,s+l);XP(n,{header:c,block:d,extension:f,offset:s,sizeBytes:l});s+=he(l)}}if(!r.
isEmpty)throw Of(t,s);return n}async function qP(t,e){let n=e;for(let r=true;r;n+=R)r=((await t.block(n))[504]??0)!==0;return n}
function XP(t,e){const{header:n,block:r,extension:i,offset:o,sizeBytes:s}=e;const a=ur(n,i);const d=a.length>VP?void 0:As(
a.toString("utf8"));if(d===void 0)return;const{typeFlag:c}=n;const f=c==="S"||[...i.pax.keys()].some(ZP);if(f)t.set(d,{kind:"\
sparse"});else if(c==="0"||c==="7")t.set(d,{kind:"file",offset:o,sizeBytes:s});else if(c==="1"||c==="2"){const u=(i.longLink??
i.pax.get("linkpath")??ss(r)).toString("utf8");const l=c==="1"||u.startsWith("/")?u:`${Rh.dirname(d)}/${u}`;t.set(d,{kind:"\
link",target:As(l)})}else t.delete(d)}function ZP(t){return t.startsWith("GNU.sparse.")}function As(t){const e=Rh.normalize(
t.replace(/^\/+/,"")).replace(/\/$/,"");return e===".."||e.startsWith("../")?void 0:e}var vf=class{#e;#t=Buffer.alloc(0);#n=0;constructor(e){
this.#e=e}async read(e,n){const r=e-this.#n;if(r>=0&&r+n<=this.#t.length)return this.#t.subarray(r,r+n);const{handle:i,signal:o}=this.#e;
if(o.aborted)throw F(o.reason);const s=Buffer.alloc(Math.max(n,KP));let a=0;while(a<s.length){const{bytesRead:d}=await i.
read(s,a,s.length-a,e+a);if(d===0)break;a+=d}this.#t=s.subarray(0,a);this.#n=e;return this.#t.subarray(0,n)}async exactly(e,n){
const r=await this.read(e,n);if(r.length<n)throw Of(this.#e,e+n);return r}block(e){return this.exactly(e,R)}};function QP(t,e){
const n=t.toString("hex",0,8);const r=YP.find(([,o])=>n.startsWith(o));const i=JSON.stringify(e);if(r!==void 0){const o=`\
The archive ${i} must be a plain tar archive, but is compressed with ${r[0]}.`;throw new m("UNSUPPORTED_IMAGE",o,{hint:`\
Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${r[2]} ${i}`})}
if(t.length===R&&(Ri(t)||eI(t)))return;throw new m("UNSUPPORTED_IMAGE",`${i} must be a tar archive, but is not one.`,{hint:'\
Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}function eI(t){
try{qe(t,0);return true}catch{return false}}function Of({path:t,sizeBytes:e},n){const r=`The archive ${JSON.stringify(t)}\
 ends after ${e} bytes, but its headers promise at least ${n}: something was cut off.`;return new m("TAR_TRUNCATED",r,{hint:"\
Save or copy it again, and check whether the disk was full."})}function tI(t){const e=`The archive ${JSON.stringify(t)} \
has more than ${Bh} entries.`;return new m("TAR_LIMIT",e,{hint:Se})}function Cs(t){return{open:async e=>t.open(e),locate:async()=>t.range}}var Ch=1024*1024;var $h=4*1024*1024;var iI=8;async function qt(t,e,n){
if(t.sizeBytes>$h)throw oI(e,t.sizeBytes);const r=[];for await(const i of t.open(n))r.push(i);return Buffer.concat(r)}function oI(t,e){
const n=`${t} has ${e} bytes, but at most ${$h} bytes of a manifest, an index or a config are read.`;return new m("TAR_L\
IMIT",n,{hint:Se})}async function Dh(t){const e=await Mh(t);if(!e.isDirectory()){throw new m("BAD_INPUT",`${JSON.stringify(
t)} must be a directory, but is a file.`,{hint:'Write "oci-archive:PATH" for an archive of an OCI image layout, and "doc\
ker-archive:PATH" for one of "docker save".'})}return{path:t,find:async n=>{const r=nI(t,n);const i=await Lh(r).catch(o=>{
if(["ENOENT","ENOTDIR"].includes(de(o)))return void 0;throw Fi(r,o)});if(!i?.isFile())return void 0;return Fh({path:r,startByte:0,
sizeBytes:i.size})},close:async()=>{}}}async function Ns(t,e){const n=await Mh(t);if(!n.isFile()){const i=n.isDirectory()?
"a directory":"no regular file";throw new m("BAD_INPUT",`${JSON.stringify(t)} must be an archive, but is ${i}.`,{hint:n.
isDirectory()?'Write "oci:DIR" for a directory with an OCI image layout.':"An archive is read several times, from any po\
sition, so it must be a file. Save it to one first."})}const r=await Nh(t).catch(i=>{throw Fi(t,i)});try{const i=await Ah(
{handle:r,path:t,sizeBytes:n.size,signal:e});return new _f(t,r,i)}catch(i){await r.close();throw i}}var _f=class{path;#e;#t;constructor(e,n,r){
this.path=e;this.#e=n;this.#t=r}async find(e){let n=As(e);for(let r=0;n!==void 0;r++){const i=this.#t.get(n);if(i===void 0)
return void 0;if(i.kind==="file"){const{offset:o,sizeBytes:s}=i;return Fh({path:this.path,startByte:o,sizeBytes:s,handle:this.#e})}
if(i.kind==="sparse")throw ge(e,"is stored as a sparse file, as no builder does",this.path);if(r===iI)throw ge(e,"is beh\
ind a loop of links",this.path);n=i.target}throw ge(e,"is a link that leads out of the archive",this.path)}close(){return this.#e.
close()}};function Fh(t){const{path:e,startByte:n,sizeBytes:r}=t;const i={path:e,startByte:n,sizeBytes:r};return{sizeBytes:r,
range:i,open:o=>new Rf(t,o)}}var Rf=class extends rI{#e;#t;#n;#r;constructor(e,n){super({highWaterMark:Ch,signal:n});this.#e=
e;this.#r=e.startByte;this.#t=e.startByte+e.sizeBytes}_construct(e){const{handle:n,path:r}=this.#e;const i=n===void 0?Nh(
r):Promise.resolve(n);i.then(o=>{this.#n=o;e()},o=>e(Fi(r,o)))}_read(){const e=Math.min(Ch,this.#t-this.#r);if(e===0||this.#n===
void 0){this.push(null);return}this.#n.read(Buffer.allocUnsafe(e),0,e,this.#r).then(({bytesRead:n,buffer:r})=>{this.#r+=
n;this.push(n===0?null:r.subarray(0,n))},n=>this.destroy(Fi(this.#e.path,n)))}_destroy(e,n){const r=this.#e.handle===void 0;
const i=r?this.#n?.close():void 0;Promise.resolve(i).then(()=>n(e),()=>n(e))}};async function Mh(t){return Lh(t).catch(e=>{
throw Fi(t,e)})}function Fi(t,e){const n=de(e);if(n==="ENOENT"||n==="ENOTDIR"){return new m("IMAGE_NOT_FOUND",`There is \
no file or directory ${JSON.stringify(t)}.`,{hint:"Check the path. It is relative to the working directory, and ends at \
the first colon.",cause:e})}return new m("BAD_INPUT",`Cannot read ${JSON.stringify(t)}: ${n}.`,{hint:"Check the permissi\
ons of the file and of the directories above it.",cause:e})}var sI=/^sha256:[0-9a-f]{64}$/;function Ls(t,e,n){const r=y(t,"rootfs","diff_ids")??[];const i="No builder writes this. \
Use an image from a source that you trust.";if(!N(r)||!r.every(o=>sI.test(o)))throw ie(n,"has a diffID in its config tha\
t is not a sha256 digest",i);if(r.length!==e)throw ie(n,`has ${e} layers, but ${r.length} diffIDs in its config`,i);return r}var aI=8;var lr=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(e){const n=[];const r=[];if(this.attestations>
0)r.push(Uh(this.attestations,"attestation"));if(this.artifacts.length>0){const i=Af([...new Set(this.artifacts)].map(o=>o===
""?"no type":o));r.push(`${Uh(this.artifacts.length,"artifact")} (${i})`)}if(r.length>0)n.push(`Left out of ${e}, since \
they describe the source or are not images: ${r.join(" and ")}.`);if(this.notLinux.length>0)n.push(`Left out of ${e}, si\
nce only Linux images can be flattened: ${Bf(this.notLinux)}.`);if(this.missing.length>0)n.push(`Left out of ${e}, since\
 its index names them but they are missing: ${dI(this.missing)}.`);return n}};function Bf(t){return Af([...new Set(t.map(
O))])}function dI(t){return Af([...new Set(t.map(e=>e===void 0?"an unknown platform":O(e)))])}function Af(t){const e=t.slice(
0,aI).map(r=>/^[\w./+ -]*$/.test(r)?r:Re(r));const n=t.length-e.length;return e.join(", ")+(n>0?` and ${n} more`:"")}function Uh(t,e){
return`${t} ${e}${t===1?"":"s"}`}function Cf(t){const e=w(t,"os");const n=w(t,"architecture");if(e===void 0||n===void 0)return void 0;const r={os:e,architecture:n,
variant:w(t,"variant")};return Ps(r)&&e!=="unknown"&&n!=="unknown"?r:void 0}function Hh(t,e){const n=t??e;if(n===void 0)
return void 0;const r=e!==void 0&&!Nf(n,e);return _e({...n,variant:n.variant??(r?e.variant:void 0)})}function Nf(t,e){const n=r=>_e(
{...r,variant:void 0});return!K(n(t),n(e))}function zh(t,e,{available:n,notices:r}){const i=n.length===0?"has no platfor\
m at all":`has ${Bf(n)}`;const o=`The image ${t} is needed for ${O(e)}, but ${i}.`;return new m("PLATFORM_MISMATCH",[o,...r].
join(" "),{hint:"Select a platform that the image has."})}var jh=8;var Wh=1e4;var cI="vnd.docker.reference.type";function Mi({annotations:t}){return t[cI]!==void 0}var mr=class{#e;#t;#n=new Set;#r=[];#i=0;constructor(e,n){
this.#e=e;this.#t=n}async follow(e){for(const n of e)await this.#o(n,0);return this.#r}async#o(e,n){if(++this.#i>Wh)throw this.#a(
`has more than ${Wh} entries in its indexes`);if(Mi(e)){this.#t.attestations++;return}if(this.#n.has(e.digest))return;this.#n.
add(e.digest);const{mediaType:r}=e;if(r!==""&&ar(r)===void 0){this.#t.artifacts.push(r)}else if(r===""||rr(r)){await this.#s(
e,n)}else{this.#r.push(e)}}async#s(e,n){if(n===jh)throw this.#a(`has indexes nested more than ${jh} deep`);const r=await this.#e.
readManifest(e);if(r===void 0){this.#t.missing.push(void 0);return}const i=Kt(r,e);if(i.kind==="index"){for(const o of i.
entries)await this.#o(o,n+1)}else if(i.kind==="manifest"){this.#r.push(e)}else if(e.mediaType===""){this.#t.artifacts.push(
i.mediaType)}else{throw X(e.digest,"is not an index")}}#a(e){return ie(this.#e.name,e,"No builder writes this. Use an im\
age from a source that you trust.")}};var fI=4;async function Bn(t,e,n){const{reference:r,digest:i,index:o}=e;const s=new lr;const a=o===void 0;const d=await new mr(
t,s).follow(e.entries);const c=new Lf(t,{leftOut:s,platforms:n,isAlone:a});const f=await uI(d,l=>c.load(l));const u=(n??
[]).find(l=>!f.some(p=>K(p.platform,l)));if(u!==void 0){const l=[...f.map(({platform:p})=>p),...c.others];throw zh(r,u,{
available:l,notices:s.notices(r)})}if(f.length===0){const l=s.notices(r).join(" ");throw ie(r,`has no image that can be \
flattened${l&&`. ${l.replace(/\.$/,"")}`}`,Di)}return{...{reference:r,digest:i,index:o,images:f},notices:[...s.notices(r),
...c.notices],release:({manifest:l})=>t.release(l),close:()=>t.close()}}async function uI(t,e){const n=[];const r=[...t.
entries()];const i=async()=>{for(let o=r.shift();o!==void 0;o=r.shift())n[o[0]]=await e(o[1])};await Promise.all(Array.from(
{length:fI},i));return n.filter(o=>o!==void 0)}var Lf=class{notices=[];others=[];#e;#t;constructor(e,n){this.#e=e;this.#t=
n}async load(e){const n=Cf(e.platform);if(n!==void 0&&!this.#r(n))return void 0;const r=await this.#e.readManifest(e);if(r===
void 0)return this.#i(e,n);const i=Kt(r,e);if(i.kind!=="manifest")throw X(e.digest,"is not a manifest");if(!this.#s(i))return void 0;
const o=await this.#a(i,e);if(o===void 0)return this.#i(e,n,i);const s=Cf(o);const a=Hh(n,s);if(a===void 0)throw ie(`The\
 image ${e.digest}`,"does not say which platform it is for","Build it again with a current builder.");if(n===void 0&&!this.#r(
a))return void 0;if(n!==void 0&&s!==void 0&&Nf(n,s))this.notices.push(`The index says that ${e.digest} is for ${O(n)}, b\
ut its config says ${O(s)}.`);return this.#n(e,i,{config:o,platform:a})}async#n(e,n,{config:r,platform:i}){const{mediaType:o,
digest:s,sizeBytes:a}=e;const d={mediaType:o||n.mediaType,digest:s,sizeBytes:a};const{layers:c}=n;const f=Ls(r,c.length,
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
artifactType:r,mediaType:i}){const{isAlone:o,leftOut:s}=this.#t;const a=n.map(u=>Eh(u.mediaType));const d=Ef(e.mediaType)&&
(n.length===0||a.some(u=>u!=="other"));if(!d){const u=r??(Ef(e.mediaType)?n[0]?.mediaType??i:e.mediaType);if(o)throw ie(
this.#e.name,`is not an image, but ${Re(u)}`,Di);if(n.some(l=>l.mediaType==="application/vnd.in-toto+json"))s.attestations++;else
s.artifacts.push(u);return false}const c=n[a.indexOf("foreign")];if(c!==void 0)throw ie(`The layer ${c.digest}`,`is a fo\
reign layer (${c.mediaType}), which only its vendor may distribute`,"Images with such layers cannot be flattened: the re\
sult would distribute them.");const f=n[a.indexOf("other")];if(f!==void 0)throw ie(`The layer ${f.digest}`,`has the unkn\
own media type ${JSON.stringify(f.mediaType)}`,"Layers are tar archives, uncompressed or compressed with gzip or zstd. B\
uild the image again with one of these; decrypt an encrypted one.");return true}async#a({config:e},n){const r=await this.#e.
readConfig(e,n);if(r===void 0)return void 0;Os(r,e);const i=L(r.toString("utf8"));if(!I(i))throw X(e.digest,"is not a co\
nfig, since it is not a JSON object");return i}};var lI=["org.opencontainers.image.ref.name","io.containerd.image.name"];var Jh=20;function Kh(t,e){const{index:n,reference:r,
text:i}=e;if(n!==void 0){const s=t[n];if(s===void 0){const a=t.length===0?"no image":`only the images @0 to @${t.length-
1}`;throw $f(`${i} must name an image, but the layout has ${a}.`,t)}return[s]}if(r!==void 0){const s=t.filter(d=>$s(d).includes(
r));const a=s.length>0?s:t.filter(d=>pI(d,r));if(a.length===0)throw $f(`${i} must name an image, but the layout has none\
 with that name.`,t);return Gh(a,t,e)}const o=t.filter(mI);if(o.length===0)throw $f(`${i} must contain an image, but con\
tains none.`,t);return Gh(o,t,e)}function Gh(t,e,{text:n,path:r,transport:i}){const o=[...new Map(t.map(d=>[d.digest,d])).
values()];if(o.length===1)return o;const s=new Set(t.map(d=>$s(d).toSorted().join(" ")));const a=o.every(({mediaType:d,platform:c})=>d.
includes(".manifest.v")&&c!==void 0);if(s.size===1&&a)return o;throw new m("BAD_INPUT",`${n} must name one image, but th\
e layout has several: ${Yh(e)}.`,{hint:`Add one of these names: "${i}:${r}:NAME".`})}function mI(t){return!Mi(t)&&(t.mediaType===
""||ar(t.mediaType)!==void 0)}function $s({annotations:t}){return lI.map(e=>t[e]).filter(e=>e!==void 0)}function pI(t,e){
const n=Vh(e);return n!==void 0&&$s(t).some(r=>/[/:]/.test(r)&&Vh(r)===n)}function Vh(t){try{return re(ae(t,"image"))}catch{
return void 0}}function Yh(t){const e=[...new Set(t.map((r,i)=>$s(r).at(-1)??`@${i}`))];const n=e.length-Jh;return e.slice(
0,Jh).map(Re).join(", ")+(n>0?` and ${n} more`:"")}function $f(t,e){return new m("IMAGE_NOT_FOUND",t,{hint:e.length===0?
"Check the path.":`It has: ${Yh(e)}.`})}var qh="1.0.0";var Ui=class{name;#e;#t;constructor(e,n,r){this.name=e;this.#e=n;this.#t=r}async readManifest({digest:e}){
const n=await this.#e.find(Ds(e));return n&&qt(n,`The blob ${e}`,this.#t)}readConfig(e){return this.readManifest(e)}async findLayer({
digest:e,sizeBytes:n}){const r=await this.#e.find(Ds(e));if(r===void 0)return void 0;if(r.sizeBytes!==n)throw X(e,Gt(r.sizeBytes,
n));return Cs(r)}async release(){}close(){return this.#e.close()}};async function Xh(t,e){const{text:n,path:r,transport:i}=t;
const o=await(i==="oci"?Dh(r):Ns(r,e.signal));try{const s=new Ui(n,o,e.signal);const a=await Df(o,e.signal);if(a===void 0)
throw await yI(o,t);const[d,...c]=Kh(a.entries,t);const f=d!==void 0&&c.length===0?await dr(s,d):{reference:n,digest:a.digest,
index:{format:a.format,annotations:a.annotations},entries:[d,...c].filter(u=>u!==void 0).map(gI)};return await Bn(s,f,e.
platforms)}catch(s){await o.close();throw s}}async function Df(t,e){const n=await hI(t,e);if(n!==void 0&&n!==qh)throw ie(
t.path,`is an OCI image layout of version ${Re(n)}; only ${qh} is known`,"Look for a newer release of docker-flatten.");
const r=await t.find("index.json");if(r===void 0)return void 0;const i=await qt(r,`The file index.json of ${t.path}`,e);
const o=xh(i);if(o===void 0)throw ge("index.json","is not an index of an OCI image layout",t.path);return{...o,digest:$(
i)}}async function hI(t,e){const n=await t.find("oci-layout");if(n===void 0)return void 0;const r=(await qt(n,`The file \
oci-layout of ${t.path}`,e)).toString();return w(L(r),"imageLayoutVersion")}function gI(t){const{"org.opencontainers.ima\
ge.ref.name":e,...n}=t.annotations;return{...t,annotations:n}}function Ds(t){const e=It(t);if(e===void 0)throw X(t,"has \
a digest that cannot be checked");return`blobs/${e.algorithm}/${e.hex}`}async function yI(t,{text:e,path:n,transport:r}){
const i=await t.find("manifest.json")!==void 0;const o=!i?'Check the path. A layout comes from "docker buildx build --ou\
tput type=oci", skopeo, buildah and others.':r==="oci-archive"?`It looks like an archive of "docker save". Write it as "\
docker-archive:${n}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${n}" oci:NEW`;return ie(e,
"must be an OCI image layout, but has no index.json",o)}import{createHash as OI}from"node:crypto";import{Writable as _I}from"node:stream";import{pipeline as RI}from"node:stream/promises";var Zh=["B","kB","MB","GB","TB","PB"];function T(t){let e=t;let n=0;while(Math.abs(e)>=999.5&&n<Zh.length-1){e/=1e3;n++}
const r=n===0||Math.abs(e)>=99.95?0:Math.abs(e)>=9.995?1:2;return`${e.toFixed(r)} ${Zh[n]}`}function Fs(t,e){return pr(t===
0?0:(t-e)/t*100)}function pr(t,e=1){const n=t.toFixed(e);return Number(n)===0?n.replace("-",""):n}function hr(t,e){const n=[
T(t),T(e)];return t!==e&&n[0]===n[1]?[`${t} B`,`${e} B`]:n}var wI=16*4096;var bI=.001;function Ms(t,e,n){if(!t)return e===
0;return Math.abs(e)<=Math.max(wI,n*bI)}function Us(t,e){return{oldBytes:t,newBytes:e,savedBytes:t-e,savedPercent:Fs(t,e)}}
function eg(t){return`${Ff(t)}, ${(t.ms/1e3).toFixed(1)} s`}function Ff({oldBytes:t,newBytes:e,oldLayers:n,newLayers:r}){
const i=Hi(Fs(t,e));return`${Qh(t,n)} → ${Qh(e,r)}, ${i}`}function Hi(t){return t.startsWith("-")?`${t.slice(1)} % lar\
ger`:`${t} % smaller`}function Qh(t,e){return`${T(t)} in ${Ae(e)}`}function oe(t){return`${t.toLocaleString("en")} ${t===
1?"entry":"entries"}`}function Ae(t){return`${t} ${t===1?"layer":"layers"}`}var EI=.2;var SI=10;var xI=3;var kI=100*60*60;var Hs=class{#e;#t=performance.now();#n=this.#t;#r;#i=0;#o=0;constructor(e){
this.#e=e;this.#r=e.doneBytes?.()??0}measure(){const{title:e,isEstimate:n=false}=this.#e;const r=performance.now();const i=(r-
this.#t)/1e3;const o=this.#e.doneBytes?.();const s=this.#e.totalBytes?.();const a=o!==void 0&&s!==void 0&&s>0;const d=a&&
o<=s?s:void 0;const c=d===void 0?void 0:Math.min(99,Math.floor((o??0)/d*100));const f=o===void 0?void 0:this.#s(r,o);const u=(d??
0)-(o??0);const l=i<xI||u<=0||!f?Number.POSITIVE_INFINITY:Math.max(1,Math.round(u/f));const p=l>kI?void 0:l;return{...{title:e,
seconds:i,doneBytes:o,totalBytes:d,isEstimate:n},...{percent:c,bytesPerSecond:f,secondsLeft:p}}}#s(e,n){const r=(e-this.#n)/
1e3;if(r>=EI){const i=Math.exp(-r/SI);this.#i=this.#i*i+(n-this.#r);this.#o=this.#o*i+r;this.#n=e;this.#r=n}return this.#o===
0?void 0:this.#i/this.#o}};function tg(t){const{title:e,seconds:n,doneBytes:r,percent:i}=t;if(r===void 0)return`${e}: ${ng(
Math.round(n))} so far`;const o=[PI(t),i===void 0?void 0:`${i} %`,II(t),TI(t)];return`${e}: ${o.filter(s=>s!==void 0).join(
", ")}`}function PI({doneBytes:t,totalBytes:e,isEstimate:n}){const r=T(t??0);if(e===void 0)return r;return`${r} of ${n?"\
about ":""}${T(e)}`}function II({bytesPerSecond:t}){return t===void 0?void 0:`${T(t)}/s`}function TI({secondsLeft:t}){return t===
void 0?void 0:`${ng(t)} left`}function ng(t){const e=t<3600?[[Math.floor(t/60),"min"],[t%60,"s"]]:[[Math.floor(t/3600),"\
h"],[Math.floor(t%3600/60),"min"]];const n=e.filter(([r])=>r>0).map(([r,i])=>`${r} ${i}`);return n.length===0?"0 s":n.join(
" ")}var vI=5e3;var rg=1e3;async function W(t,e,n){const r=t.showProgress(e);try{return await n}finally{r()}}async function zs(t,e,n){
await W(t,e.progress,Promise.race([e.sent,n]).catch(()=>{}));return W(t,{title:e.after},n)}function ig(t,e){const n=new Hs(
t);const r=vI/rg;let i=0;let o=t.loggedChars?.();const s=setInterval(()=>{const a=n.measure();if(++i%r!==0)return;const d=t.
loggedChars?.();if(d===o)e(tg(a));o=d},rg);return()=>clearInterval(s)}function gr(t){let e;t.then(n=>e=n).catch(()=>{});
return()=>e}var BI=[["1f8b",".gzip"],["28b52ffd",".zstd"]];var AI=[["fd377a585a00","xz"],["425a68","bzip2"]];var CI=6;var NI=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/;
var js=class t{name;#e;#t;#n;#r;constructor(e,n,{config:r,blobs:i,layers:o}){this.name=e;this.#e=n;this.#t=i;this.#n=r;const s=({
mediaType:d,digest:c,sizeBytes:f})=>({mediaType:d,size:f,digest:c});const a={mediaType:Vt.config,digest:$(r),sizeBytes:r.
length};this.#r=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Vt.manifest,config:s(a),layers:o.map(s)}))}static async of(e,n,r){
const i=await LI(e,n,r);const o=L(i.toString("utf8"));if(!I(o))throw ge(e.config,"is not a config, since it is not a JSO\
N object",n.path);const s=Ls(o,e.layers.length,r.name);const a=new Map;const d=[];const c=new Map;for(const[f,u]of e.layers.
entries()){const l=await n.find(u);if(l===void 0)throw ge(u,"is missing, though manifest.json names it",n.path);const p=await $I(
l,u,r.signal);const h=p===""?`${s[f]}`:`file ${u}`;const g=c.get(h)??{mediaType:`${Vt.layer}${p}`,digest:p===""?s[f]??"":
await FI(l,r),sizeBytes:l.sizeBytes};c.set(h,g);d.push(g);a.set(g.digest,l)}return new t(r.name,n,{config:i,blobs:a,layers:d})}get choice(){
const e=$(this.#r);const n=Vt.manifest;const r=this.#r.length;const i={mediaType:n,digest:e,sizeBytes:r,platform:void 0,
annotations:{}};return{reference:this.name,digest:e,index:void 0,entries:[i]}}async readManifest(){return this.#r}async readConfig(){
return this.#n}async findLayer({digest:e}){const n=this.#t.get(e);return n&&Cs(n)}async release(){}close(){return this.#e.
close()}};async function LI(t,e,n){const r=await e.find(t.config);if(r===void 0)throw ge(t.config,"is missing, though ma\
nifest.json names it",e.path);const i=await qt(r,`The config ${JSON.stringify(t.config)}`,n.signal);const o=NI.exec(t.config)?.[1];
const s=$(i);if(o!==void 0&&s!==`sha256:${o}`)throw X(`sha256:${o}`,`has the digest ${s}`);return i}async function $I(t,e,n){
const r=await DI(t,n);const i=AI.find(([o])=>r.startsWith(o));if(i!==void 0)throw ie(`The layer ${JSON.stringify(e)}`,`i\
s compressed with ${i[1]}`,"Layers must be uncompressed, or compressed with gzip or zstd. Load the archive into an engin\
e and save it again.");return BI.find(([o])=>r.startsWith(o))?.[1]??""}async function DI(t,e){const n=t.open(e);for await(const r of n)
return r.toString("hex",0,CI);return""}async function FI(t,{signal:e,log:n,touch:r}){const i=OI("sha256");let o=0;const s=new _I(
{write:(d,c,f)=>{i.update(d);o+=d.length;r();f()}});const a={title:"Digest",doneBytes:()=>o,totalBytes:()=>t.sizeBytes};
await W(n,a,RI(t.open(e),s,{signal:e}));return`sha256:${i.digest("hex")}`}var og=20;async function ag(t,e){const{text:n,path:r}=t;const i=await Ns(r,e.signal);try{const o=HI(await MI(i,t,e.signal),
t);const s=new Ui(n,i,e.signal);const a=await Df(i,e.signal);const d=a&&await jI(s,a.entries,o);if(d!==void 0)return await Bn(
s,await dr(s,d),e.platforms);const c=await js.of(o,i,{...e,name:n});return await Bn(c,c.choice,e.platforms)}catch(o){await i.
close();throw o}}async function MI(t,{text:e,path:n},r){const i=await t.find("manifest.json");if(i===void 0){const d=await t.
find("index.json")!==void 0;const c=await t.find("repositories")!==void 0;const f=d?`It has an index.json, so it is an a\
rchive of an OCI image layout. Write it as "oci-archive:${n}".`:c?"Docker before 1.10 wrote it. Load it into an engine a\
nd save it again.":'Check the path. Such an archive comes from "docker save", "docker buildx build --output type=docker"\
, skopeo, buildah, podman and others.';throw ie(e,'must be an archive of "docker save", but has no manifest.json',f)}const o=await qt(
i,`The file manifest.json of ${n}`,r);const s=L(o.toString("utf8"));const a=(Array.isArray(s)?s:[]).map(UI);if(!Array.isArray(
s)||a.includes(void 0))throw ge("manifest.json","is not a list of images",n);return a.filter(d=>d!==void 0)}function UI(t){
const e=w(t,"Config");const n=y(t,"Layers")??[];const r=y(t,"RepoTags")??[];if(e===void 0||!N(n)||!N(r))return void 0;return{
config:e,names:r,layers:n}}function HI(t,e){const{text:n,path:r,reference:i,index:o}=e;const s=zI(t);if(t.length===0)throw new m(
"IMAGE_NOT_FOUND",`${n} must contain an image, but contains none.`,{hint:"Save the image again."});if(o!==void 0){const f=t[o];
if(f!==void 0)return f;throw new m("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has only the images @0 to\
 @${t.length-1}.`,{hint:`It has: ${s}.`})}const a=i&&re(i);const d=t.filter(({names:f})=>a===void 0||f.some(u=>Mf(u)===a));
const[c]=d;if(c===void 0){throw new m("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has none with that nam\
e.`,{hint:`It has: ${s}.`})}if(d.some(f=>JSON.stringify(sg(f))!==JSON.stringify(sg(c)))){throw new m("BAD_INPUT",`${n} m\
ust name one image, but the archive has several: ${s}.`,{hint:`Add one of these names: "docker-archive:${r}:NAME".`})}return c}
function sg({config:t,layers:e}){return[t,e]}function Mf(t){try{return re(ae(t,"image"))}catch{return void 0}}function zI(t){
const e=t.flatMap(({names:r},i)=>r.length===0?[`@${i}`]:r);const n=e.length-og;return e.slice(0,og).map(Re).join(", ")+(n>
0?` and ${n} more`:"")}async function jI(t,e,n){const r=n.names.map(Mf);const i=({annotations:a})=>r.includes(Mf(a["io.c\
ontainerd.image.name"]??""));const o=e.filter(a=>!Mi(a));const s=o.toSorted((a,d)=>Number(i(d))-Number(i(a)));for(const a of s)
if(await WI(t,a,n))return a;return void 0}async function WI(t,e,n){for(const r of await new mr(t,new lr).follow([e])){const i=await t.
readManifest(r);const o=i&&Kt(i,r);if(o?.kind!=="manifest")continue;const s=[o.config,...o.layers].map(({digest:a})=>Ds(
a));if(JSON.stringify(s)===JSON.stringify([n.config,...n.layers]))return true}return false}import{createReadStream as QI,readdirSync as eT,statSync as tT}from"node:fs";import{mkdtemp as nT,rm as mg,stat as rT}from"node:fs/promises";
import{join as jf}from"node:path";import{Readable as iT}from"node:stream";import{spawn as qI}from"node:child_process";var JI=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function GI(t){return JI.test(t)}function zi(t){const{domain:e,
path:n,digest:r}=t;return`docker://${r===void 0?re(t):`${e}/${n}@${r}`}`}function ji({domain:t},e){return GI(t)?[`${e}=f\
alse`]:[]}var Xt={read:"PULL_FAILED",write:"PUSH_FAILED"};var dg='skopeo uses the login of "docker login" (docker/login-action), "\
skopeo login" or "podman login": log in to the registry in an earlier step, with an account that may';var VI={read:"NO_S\
PACE",write:"NO_SPACE"};var cg=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i;
var KI=[{words:/no space left on device|disk quota exceeded/i,codes:VI,hint:()=>`Free some disk space, or name a directo\
ry on a larger disk with the ${v("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,codes:Xt,
hint:()=>"skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golan\
g-github-containers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,codes:Xt,hint:()=>"\
The signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change i\
t."},{words:/toomanyrequests|too many requests|rate limit/i,codes:Xt,hint:()=>`${dg} read there, so that its own limit a\
pplies.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,codes:Xt,hint:t=>`${dg} ${t===
"read"?"read":"push"} there.`},{words:cg,codes:{read:"IMAGE_NOT_FOUND",write:"PUSH_FAILED"},hint:t=>t==="read"?"Check th\
e name and the tag, and whether the registry has the image.":"Check the name: in some registries the repository must be \
created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,codes:Xt,
hint:()=>`A flat image is one layer and therefore one upload: compress it better (${v("compression")}), drop what is not\
 needed (${v("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`},
{words:/HTTP response to HTTPS client/i,codes:Xt,hint:()=>'Only registries on this machine are used without TLS. For ano\
ther one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).'},{words:/x509:|certificate/i,
codes:Xt,hint:()=>"Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (contain\
ers-certs.d(5)), or trust it on the whole machine."}];var YI=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function fg(t){return YI.test(t)}function ug(t){return cg.test(t)}function Ws(t){const[e]=[...t.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].
slice(-1);const n=e?.[1]??"";if(!n.startsWith('"'))return(n||t).trim().slice(-2e3);try{return String(JSON.parse(n)).trim().
slice(-2e3)}catch{return n.slice(1,-1).trim().slice(-2e3)}}function yr(t,{kind:e,name:n}){const r=KI.find(({words:o})=>o.
test(t));const i=e==="read"?`Reading ${n}`:`Writing ${n}`;return new m(r?.codes[e]??Xt[e],`${i} with skopeo failed: ${t||
"it printed no message"}`,{hint:r?.hint(e)??"Check whether the registry is reachable, and run again."})}var zf=[1,4,1];var Uf=[1,9];var XI=32*1024*1024;var lg=["--retry-times","2"];var dt=class{#e;#t;#n;constructor(e,n="skop\
eo"){this.#e=e;this.#t=n}checkVersion(){this.#n??=this.#r();return this.#n}async#r(){const{stdout:e,stderr:n}=await this.#s(
["--version"]);const r=`${e.toString()}${n}`;const i=/version (\d+)\.(\d+)(?:\.(\d+))?/.exec(r);if(i===null)throw Hf(`th\
e one on PATH printed ${JSON.stringify(r.slice(0,200))}`);const o=i.slice(1).map(d=>Number(d??0));const s=o.join(".");const a=zf.
findIndex((d,c)=>d!==o[c]);if(a!==-1&&(o[a]??0)<(zf[a]??0))throw Hf(`the one on PATH is ${s}`);this.#e.log.debug(`skopeo\
 ${s}`);return s}async copy(e,n,r,i){const o=typeof e==="string"?[e,[]]:[zi(e),ji(e,"--src-tls-verify")];const s=typeof n===
"string"?[n,[]]:[zi(n),ji(n,"--dest-tls-verify")];const a=i.kind==="write"?["--insecure-policy"]:[];const d=await this.#o(
[...[...a,"--tmpdir",this.#e.tempDir,"copy","--quiet",...lg],...[...o[1]??[],...s[1]??[],...r],...["--",String(o[0]),String(
s[0])]]);if(d.exitCode!==0)throw yr(Ws(d.stderr),i)}async indexOptions(){const[e=0,n=0]=(await this.checkVersion()).split(
".").map(Number);const r=e>Uf[0]||e===Uf[0]&&n>=Uf[1];return r?["--multi-arch","index-only"]:["--all"]}rawManifest(e){return this.#i(
e,[])}rawConfig(e){return this.#i(e,["--config"])}async#i(e,n){const r=await this.#o([...["inspect","--raw",...n,...lg,...ji(
e,"--tls-verify")],...["--",zi(e)]]);if(r.exitCode===0)return r.stdout;const i=Ws(r.stderr);if(ug(i))return void 0;throw yr(
i,{kind:"read",name:`docker://${e.text}`})}async delete(e){const n=await this.#o([...["delete",...ji(e,"--tls-verify")],
...["--",zi(e)]]);if(n.exitCode!==0)throw yr(Ws(n.stderr),{kind:"write",name:`docker://${e.text}`})}async#o(e){await this.
checkVersion();return this.#s(e)}async#s(e){const{signal:n,touch:r,log:i}=this.#e;if(n.aborted)throw F(n.reason);i.debug(
`skopeo ${e.join(" ")}`);const o=qI(this.#t,e,{stdio:["ignore","pipe","pipe"],detached:On});Ti(n,o);const s=ZI(o,r);const a=new Ut(
Ii,r);o.stderr?.on("data",a.add);const d=es(o,r);try{const c=await vi(o);if(n.aborted)throw F(n.reason);r();return{exitCode:c,
stdout:s(),stderr:a.text}}catch(c){if(c.code==="ENOENT")throw Hf(`none is on PATH (${E(c)})`,c);throw c}finally{clearInterval(
d)}}};function ZI(t,e){const n=[];let r=0;t.stdout?.on("data",i=>{e();if(r>XI)return;r+=i.length;n.push(i)});return()=>Buffer.
concat(n)}function Hf(t,e){return new m("NO_SKOPEO",`docker-flatten needs skopeo ${zf.join(".")} or newer for images in \
a registry, but ${t}.`,{hint:`Install the package skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-ge\
t install skopeo"); GitHub's Ubuntu runners have it.`,cause:e})}var oT=1024*1024;async function pg(t,e){const{text:n,reference:r}=t;const i=new dt(e);const o=await i.rawManifest(r);if(o===
void 0)throw dT(n);const s=new Wf(t,e,i);const a=r.digest??$(o);s.know(a,o);const d={mediaType:"",digest:a,sizeBytes:o.length,
platform:void 0,annotations:{}};try{return await Bn(s,await dr(s,d),e.platforms)}catch(c){await s.close();throw c}}var Wf=class{name;#e;#t;#n;#r=new Map;#i=new Map;constructor({
text:e,reference:n},r,i){this.name=e;this.#e=n;this.#t=r;this.#n=i}know(e,n){this.#r.set(e,n)}async readManifest({digest:e}){
return this.#r.get(e)??await this.#n.rawManifest(this.#o(e))}readConfig(e,n){return this.#n.rawConfig(this.#o(n.digest))}async findLayer({
digest:e,sizeBytes:n},r){const i=async()=>{const s=jf(await this.#s(r),sT(e));const a=await rT(s).then(({size:d})=>d,()=>void 0);
if(a===void 0)throw X(e,"is missing from what skopeo copied");if(a!==n)throw X(e,Gt(a,n));return{path:s,startByte:0,sizeBytes:n}};
const o=async s=>{const{path:a}=await i();return n===0?iT.from([]):QI(a,{highWaterMark:oT,signal:s})};return{open:o,locate:i}}async release({
digest:e}){const n=this.#i.get(e);this.#i.delete(e);const r=await n?.catch(()=>void 0);if(r!==void 0)await mg(r,{recursive:true,
force:true})}async close(){await Promise.all([...this.#i.keys()].map(e=>this.release({mediaType:"",digest:e,sizeBytes:0})))}#o(e){
return{...this.#e,tag:void 0,digest:e}}#s(e){const{digest:n}=e.manifest;const r=this.#i.get(n)??this.#a(e);this.#i.set(n,
r);r.catch(()=>{if(this.#i.get(n)===r)this.#i.delete(n)});return r}async#a({manifest:e,layers:n,platform:r}){const{tempDir:i,
runId:o,log:s}=this.#t;const a=await nT(jf(i,`${ne(o)}copy-`));const d={title:r===void 0?"Copy":`Copy ${O(r)}`,doneBytes:()=>aT(
a),totalBytes:()=>n.reduce((u,{sizeBytes:l})=>u+l,0)};const c={kind:"read",name:this.name};const f=this.#n.copy(this.#o(
e.digest),`dir:${a}`,[],c);try{await W(s,d,f);return a}catch(u){await mg(a,{recursive:true,force:true});throw u}}};function sT(t){
const e=It(t);if(e===void 0)throw X(t,"has a digest that cannot be checked");return e.hex}function aT(t){try{return eT(t).
reduce((e,n)=>e+tT(jf(t,n)).size,0)}catch{return 0}}function dT(t){return new m("IMAGE_NOT_FOUND",`${t} must be an image\
, but its registry does not have it.`,{hint:"Check the name and the tag, and whether it was pushed."})}async function ct(t,e){try{return await cT(t,e)}catch(n){throw e.signal.aborted?F(e.signal.reason):n}}function cT(t,e){switch(t.
transport){case"docker-archive":return ag(t,e);case"oci":case"oci-archive":return Xh(t,e);case"docker":return pg(t,e)}}import{lstat as fT,open as gg,realpath as uT}from"node:fs/promises";import{dirname as lT,join as mT}from"node:path";var pT=0;function An(t,e){return mT(t,`${ne(e)}${++pT}.pending`)}async function Zt(t){return uT(t).catch(()=>t)}async function wr(t,e){
const n=await gg(t,"wx");try{await e(n);await n.sync()}finally{await n.close()}}async function Tt(t){const e=await gg(t,
"r").catch(()=>void 0);await e?.sync().catch(()=>{});await e?.close()}async function Pe(t){return fT(t).catch(()=>void 0)}
function br(t,e,n){return new m("BAD_INPUT",`The ${v("tag")} must name a place that can be written to, but ${JSON.stringify(
t)} is not one: ${e}.`,{hint:n})}var hg={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"\
this user may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"i\
ts name is too long"};function Wi(t){const e=de(t);return Object.hasOwn(hg,e)?hg[e]??e:e}function Cn(t,{name:e,path:n,signal:r}){
if(t instanceof m)return t;if(r.aborted)return F(r.reason);if(at(t)){return new m("NO_SPACE",`The disk of ${lT(n)} fille\
d up while writing ${e}. What was there before is unchanged.`,{hint:"Free some disk space, or name a path on a larger di\
sk.",cause:t})}return new m("WRITE_FAILED",`Cannot write ${e} (${Wi(t)}). What was there before is unchanged.`,{hint:"Na\
me a writable path on a disk with space for the compressed image.",cause:t})}function Er(t,e,{log:n,name:r}){if(wf(t)){n.notice(`${r} gets OCI's media types instead of the source's: Docker's have n\
one for layers with zstd.`);return Ts(t)}if(!e||!yf(t))return t;n.notice(`${r} gets OCI's media types instead of Docker'\
s, which programs do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`);return Ts(
t)}var Gi=class{name;#e;#t;#n;#r;constructor(e,n,r){this.name=e.text;this.#e=e.path;this.#t=e.transport==="oci-archive";this.#n=
n;this.#r=r}async check(){const e=await Zt(this.#e);const n=(i,o)=>br(this.name,i,o);const r=await Pe(e);if(wT(e)===""||
e.endsWith("/")||r?.isDirectory())throw n("it is a directory",'Name a file. For a directory write "oci:DIR", or see docs\
/archives.md for the transports.');if(r!==void 0&&!r.isFile())throw n("it exists and is not a plain file","Name a file t\
hat is new or an archive.");try{await hT(`${Ji(e)}/`,yg.W_OK|yg.X_OK)}catch(i){throw n(Wi(i),"Create the directory in an\
 earlier step, or name a file in an existing, writable one.")}}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await Zt(this.#e);const a=An(Ji(s),n);const d=_n(Er(e,this.#t,{log:r,name:this.name}));const c=this.#r(d);const f=Qp(
c);let u=0;const l=h=>{u+=h;o()};const p={title:"Write",doneBytes:()=>u,totalBytes:()=>f};try{const h=wr(a,g=>eh(g,c,{signal:i,
onBytes:l}));await W(r,p,h)}catch(h){await Js(a,{force:true}).catch(()=>{});throw Cn(h,{name:this.name,path:s,signal:i})}
return new Jf({name:this.name,path:s,pending:a,digest:d.root.digest,context:this.#n})}};var Jf=class{digest;#e;#t;#n;constructor(e){
this.digest=e.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;const i={transport:"oci-archive",text:e,
path:n};return ct({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,pending:r,context:i}=this.#e;
try{const o=await Pe(n);const s=o===void 0||await this.#r();if(o!==void 0)await gT(r,Number(o.mode)&511);const a=(await Pe(
r))?.ino;await wg(r,n);this.#n=s?Number(a):void 0;await Tt(Ji(n))}catch(o){throw Cn(o,{name:e,path:n,signal:i.signal})}}async#r(){
const{path:e,context:n}=this.#e;const r=An(Ji(e),n.runId);try{await yT(e,r)}catch(i){n.log.debug(`the replaced file cann\
ot be kept: ${E(i)}`);return false}this.#t=r;return true}async undo(){const{path:e}=this.#e;if(this.#n===void 0||Number(
(await Pe(e))?.ino)!==this.#n)return;if(this.#t===void 0)await Js(e,{force:true});else await wg(this.#t,e);this.#n=void 0;
this.#t=void 0;await Tt(Ji(e))}async discard(){await Js(this.#e.pending,{force:true});if(this.#t!==void 0)await Js(this.#t,
{force:true});this.#t=void 0}};var Nn="org.opencontainers.image.ref.name";function Vi(t){try{const e=ls(t);const n=y(e,"manifests");if(n===null||n===void 0)
return{...e,manifests:[]};const r=Array.isArray(n)&&n.every(i=>w(i,"digest"));return r?e:void 0}catch{return void 0}}function bg(t,e){
const n=Sg(t);const r=e.annotations?.[Nn];const i=n.filter(c=>bT(c)===r);const o=r!==void 0||i.length===1;const[s]=o?i:[];
const a=ys(e);const d=s===void 0?[...n,a]:n.flatMap(c=>{if(c===s)return[a];return i.includes(c)?[]:[c]});return xg({...t,
manifests:d})}function Eg(t,e){const n=JSON.stringify(ys(e));return xg({...t,manifests:Sg(t).filter(r=>JSON.stringify(r)!==
n)})}function Sg(t){const e=y(t,"manifests");return Array.isArray(e)?e.filter(I):[]}function bT(t){return w(t,"annotatio\
ns",Nn)}function xg(t){return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:ke.index,...t}))}import{access as AT,constants as Og,mkdir as CT,readdir as NT,readFile as LT,rm as $T}from"node:fs/promises";import{basename as DT,
dirname as _g,join as Sr,resolve as FT}from"node:path";import{mkdir as Ig,readdir as vg,readFile as Kf,rename as Vs,rm as Ln,rmdir as RT}from"node:fs/promises";import{dirname as Tg,
join as ye}from"node:path";import{readdir as ET,rm as Gs,writeFile as ST}from"node:fs/promises";import{basename as xT,join as Gf}from"node:path";import{
setTimeout as kT}from"node:timers/promises";var kg=".lock";var Pg=6e4;var PT=10;var IT=40;var TT=0;async function Vf(t,e){const n=await vT(t);try{return await e()}finally{
await Gs(n,{force:true}).catch(()=>{})}}async function vT({directory:t,name:e,context:n}){const{runId:r,signal:i,touch:o}=n;
const s=Gf(t,`${ne(r)}${++TT}${kg}`);const a=performance.now()+Pg;for(;;){i.throwIfAborted();await ST(s,"",{flag:"wx"});
const[d]=await OT(t,xT(s)).catch(c=>Gs(s,{force:true}).then(()=>Promise.reject(c)));if(d===void 0)return s;await Gs(s,{force:true});
if(performance.now()>a)throw _T(e,Gf(t,d));o();await kT(PT+Math.random()*IT)}}async function OT(t,e){const n=[];for(const r of await ET(
t)){const i=r.endsWith(kg)&&r!==e?st(r):void 0;if(i===void 0)continue;if(Ye(i))await Gs(Gf(t,r),{force:true});else n.push(
r)}return n}function _T(t,e){return new m("WRITE_FAILED",`Another run has been writing to ${t} for more than ${Pg/1e3} s\
.`,{hint:`Run again once it has ended. If there is no other run, remove the file ${e}.`})}var Ks=class{digest;#e;#t;constructor(e){this.digest=e.root.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;
const i={transport:"oci",text:e,path:n};return ct({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,
pending:r,isNew:i,context:o}=this.#e;try{this.#t=(i?await this.#n():void 0)??await Vf({directory:n,name:e,context:o},()=>this.#r());
await Tt(i?Tg(n):n);await Ln(r,{recursive:true,force:true})}catch(s){throw Cn(s,{name:e,path:ye(n,"index.json"),signal:o.
signal})}}async#n(){const{path:e,pending:n,blobs:r}=this.#e;if(await Pe(e)!==void 0)return void 0;const i=await Kf(ye(n,
"index.json"));try{await Vs(n,e)}catch(o){if(["ENOTEMPTY","EEXIST"].includes(de(o)))return void 0;throw o}return{before:void 0,
after:i,added:["","oci-layout",...r.map(Fe)]}}async#r(){const{path:e,pending:n,root:r,blobs:i}=this.#e;const o=[];try{await Ig(
ye(e,"blobs/sha256"),{recursive:true});for(const d of["oci-layout",...i.map(Fe)]){if(await Pe(ye(e,d))===void 0)o.push(d);
await Vs(ye(n,d),ye(e,d))}await Tt(ye(e,"blobs/sha256"));const s=await this.#i();const a=bg(s?.index,r);await Yf(e,n,a);
return{before:s?.bytes,after:a,added:o}}catch(s){for(const a of o)await Ln(ye(e,a),{force:true}).catch(()=>{});throw s}}async#i(){
const{name:e,path:n}=this.#e;const r=await Kf(ye(n,"index.json")).catch(o=>{if(de(o)==="ENOENT")return void 0;throw o});
if(r===void 0)return void 0;const i=Vi(r.toString());if(i!==void 0)return{bytes:r,index:i};throw new m("WRITE_FAILED",`${e}\
 no longer has a valid index.json.`,{hint:"Something else changed the directory during the run. Name another one."})}async undo(){
const e=this.#t;this.#t=void 0;const{name:n,path:r}=this.#e;if(e===void 0||await Pe(r)===void 0)return;const i={...this.#e.
context,signal:new AbortController().signal};await Vf({directory:r,name:n,context:i},()=>this.#o(e))}async#o({before:e,after:n,
added:r}){const{path:i,root:o,context:s}=this.#e;const a=await Kf(ye(i,"index.json")).catch(()=>void 0);if(a===void 0)return;
const d=a.equals(n);const c=d&&r[0]===""&&!await BT(i,s.runId);const f=An(c?Tg(i):i,s.runId);if(c){await Vs(i,f);await Ln(
f,{recursive:true,force:true});return}await Ig(f);try{if(!d){const u=Vi(a.toString());if(u!==void 0)await Yf(i,f,Eg(u,o));
return}if(e===void 0)await Ln(ye(i,"index.json"));else await Yf(i,f,e);for(const u of r)if(u!=="")await Ln(ye(i,u),{force:true})}finally{
await Ln(f,{recursive:true,force:true})}if(e!==void 0)return;for(const u of["blobs/sha256","blobs"])if((await vg(ye(i,u))).
length===0)await RT(ye(i,u))}async discard(){await Ln(this.#e.pending,{recursive:true,force:true})}};async function BT(t,e){
const n=(await vg(t)).map(st);return n.some(r=>r!==void 0&&r!==e&&!Ye(r))}async function Yf(t,e,n){const r=ye(e,"next-in\
dex.json");await wr(r,i=>i.writeFile(n));await Vs(r,ye(t,"index.json"));await Tt(t)}var Ys=class{name;#e;#t;#n;constructor({text:e,path:n,reference:r},i){this.name=e;this.#e=FT(n);this.#t=r;this.#n=i}async check(){
const e=await Zt(this.#e);const n=await Pe(e);if(n!==void 0&&!n.isDirectory())throw br(this.name,"it exists and is not a\
 directory",'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{const r=n===
void 0?`${_g(e)}/`:e;await AT(r,Og.W_OK|Og.X_OK)}catch(r){throw br(this.name,Wi(r),"Create its directory in an earlier s\
tep, or name one in an existing, writable directory.")}if(n!==void 0)await this.#r(e)}async#r(e){if((await NT(e).catch(()=>[
""])).length===0)return;const n=await LT(Sr(e,"index.json"),"utf8").catch(()=>"");const r=await Pe(Sr(e,"oci-layout"))!==
void 0;if(r&&Vi(n)!==void 0)return;throw br(this.name,"it has files, but is not an OCI image layout with a valid index.j\
son","Name a new or empty directory, or an OCI image layout.")}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await Zt(this.#e);const a=await Pe(s)===void 0;const d=An(a?_g(s):s,n);const c=_n(Er(e,true,{log:r,name:this.name}));
const f=this.#t===void 0?{}:{[Nn]:this.#t};const u=$i(c,f);const l=u.map(({content:b})=>"sizeBytes"in b?b.sizeBytes:b.length);
let p=0;const h=b=>{p+=b;o()};const g=async()=>{await CT(Sr(d,"blobs/sha256"),{recursive:true});for(const{path:b,content:S}of u){
i.throwIfAborted();await wr(Sr(d,b),async k=>{if(Buffer.isBuffer(S))await k.writeFile(S);else await df(S,k,{signal:i,onBytes:h})})}};
try{const b=l.reduce((k,P)=>k+P,0);const S={title:"Write",doneBytes:()=>p,totalBytes:()=>b};await W(r,S,g());for(const k of[
"blobs/sha256","blobs","."])await Tt(Sr(d,k))}catch(b){await $T(d,{recursive:true,force:true}).catch(()=>{});throw Cn(b,
{name:this.name,path:Sr(s,DT(s)),signal:i})}return new Ks({name:this.name,path:s,pending:d,isNew:a,root:{...c.root,annotations:f},
blobs:c.blobs.map(({digest:b})=>b),context:this.#n})}};import{mkdir as MT,mkdtemp as UT,rm as HT,symlink as zT,writeFile as qs}from"node:fs/promises";import{join as xr,resolve as jT}from"node:path";var WT=30;var Xs=class{name;#e;#t;constructor(e,n){this.name=e.text;this.#e=e;this.#t=n}async check(){const e=new dt(this.#t);
await e.checkVersion();try{await e.rawManifest(this.#e.reference)}catch(n){const r=E(n);if(fg(r))throw yr(r,{kind:"write",
name:this.name});if(this.#t.signal.aborted)throw n;this.#t.log.debug(`the present image of ${this.name} cannot be read: ${r}`)}}async write(e){
const{log:n,tempDir:r,runId:i,signal:o}=this.#t;const{reference:s}=this.#e;const a=_n(Er(e,false,{log:n,name:this.name}));
const{digest:d}=a.root;const c={...s,tag:void 0,digest:d};const f=await new dt(this.#t).rawManifest(c).then(l=>l!==void 0).
catch(()=>true);const u=await UT(xr(r,ne(i))).catch(l=>{throw Rg(l,r,o)});try{await this.#n(u,a)}finally{await HT(u,{recursive:true,
force:true})}return new Xf({...this.#e,digest:d,wasThere:f},this.#t)}async#n(e,n){const{log:r,tempDir:i,signal:o}=this.#t;
const s=new dt({...this.#t,tempDir:e});const a={kind:"write",name:this.name};const d=async(f,u,l)=>{const{digest:p}=u.root;
const h=xr(e,qf(p));await JT(h,u).catch(b=>{throw Rg(b,i,o)});const g={...this.#e.reference,tag:void 0,digest:p};await W(
r,{title:f},s.copy(`dir:${h}`,g,l,a))};const c=n.images.map(({image:f})=>_n({images:[f],index:void 0}));for(const f of new Map(
c.map(u=>[u.root.digest,u])).values()){const u=f.images[0]?.image.platform;await d(u===void 0?"Push":`Push ${O(u)}`,f,[])}
if(c.some(f=>f.root.digest===n.root.digest))return;await d("Push the index",n,await s.indexOptions())}};async function JT(t,e){
const{root:n,rootBytes:r,images:i,blobs:o}=e;const s=new Map(i.map(({manifest:a,bytes:d})=>[a.digest,d]));s.delete(n.digest);
await MT(t);await qs(xr(t,"version"),"Directory Transport Version: 1.1\n");await qs(xr(t,"manifest.json"),r);for(const[a,
d]of s)await qs(xr(t,`${qf(a)}.manifest.json`),d);for(const{digest:a,content:d}of o){if(s.has(a)||a===n.digest)continue;
const c=xr(t,qf(a));if(Buffer.isBuffer(d))await qs(c,d);else await zT(jT(d.path),c)}}function qf(t){return t.slice(t.indexOf(
":")+1)}function Rg(t,e,n){if(n.aborted)return F(n.reason);return new m(at(t)?"NO_SPACE":"WRITE_FAILED",`Cannot write wh\
at is pushed to ${e}: ${E(t)}.`,{hint:"Free some disk space, or name a directory on a larger disk.",cause:t})}var Xf=class{digest;#e;#t;#n;#r;#i=false;constructor(e,n){
this.digest=e.digest;this.#e=e;this.#t=n;this.#n=new dt(n)}readBack(){const{text:e}=this.#e;return ct({transport:"docker",
text:e,reference:this.#a(this.digest)},this.#t)}async publish(){const{text:e,reference:n}=this.#e;this.#r=await this.#s().
catch(i=>{this.#t.log.debug(`the previous image of ${e} cannot be read: ${E(i)}`);return void 0});this.#i=true;if(this.#r!==
this.digest)await this.#o(this.digest);const r=await this.#s();if(r===this.digest)return;throw new m("PUSH_FAILED",`${e}\
 must have the digest ${this.digest}, but the registry answers with ${r} after the push.`,{hint:`Something else may have\
 pushed ${n.text} at the same time. Run again.`})}async#o(e,n=this.#n){const{text:r,reference:i}=this.#e;const o={kind:"\
write",name:r};await n.copy(this.#a(e),i,await n.indexOptions(),o)}async#s(e=this.#n){const n=await e.rawManifest(this.#e.
reference);return n===void 0?"none":$(n)}#a(e){return{...this.#e.reference,tag:void 0,digest:e}}async undo(){if(!this.#i||
this.#r===this.digest)return;const{text:e,wasThere:n}=this.#e;this.#i=false;const r=s=>this.#t.log.notice(`${e} was push\
ed and could not be restored: ${s}`);const i=new We(void 0,WT);const o=new dt({...this.#t,signal:i.signal,touch:i.touch});
try{if(await this.#s(o)!==this.digest)return;if(this.#r===void 0)r("its previous image could not be read");else if(this.#r!==
"none")await this.#o(this.#r,o);else if(n)r("its registry already had the same image under another name");else await o.delete(
this.#a(this.digest))}catch(s){r(E(s))}finally{i.release()}}async discard(){}};function Zs(t,e){switch(t.transport){case"docker-archive":{const{reference:n}=t;return new Gi(t,e,r=>KT(r,n))}case"oci-a\
rchive":{const{reference:n}=t;const r=n===void 0?{}:{[Nn]:n};return new Gi(t,e,i=>$i(i,r))}case"oci":return new Ys(t,e);case"\
docker":return new Xs(t,e)}}function KT(t,e){const n=e===void 0?{}:{[xs]:re(e),[Nn]:e.tag??"latest"};const r=e===void 0?
[]:[dh(e)];return $i(t,n,yh(t,r,qT()))}var YT={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};
function qT(){const t=YT[process.arch]??process.arch;return _e({os:"linux",architecture:t,variant:void 0})}function Ag(t){
return t.flatMap(e=>{if(e.transport==="docker")return[];const n=XT(VT(e.path));return e.transport==="oci"?[Bg(n),n]:[Bg(
n)]})}function XT(t){try{return GT(t)}catch{return t}}function Qs(t){const{tempDir:e,backup:n,report:r,html:i,tagLocations:o}=t;const s=[n,r,i].filter(d=>d!==void 0);const a=Ag(
o);return[...new Set([e,...s.map(d=>ZT(d)),...a])]}var QT=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/;var ev="kmgtp";var tv=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function Cg(t){const[,e,n,r]=tv.exec(t)??[];if(e===void 0)return void 0;const i=n===void 0?0:ev.indexOf(n.toLowerCase())+
1;const o=Math.round(Number(e)*(r===void 0?1e3:1024)**i);return Number.isSafeInteger(o)?o:void 0}function Ng(t){if(t==="")
return void 0;const e=Cg(t);if(e===void 0||e===0){throw new m("BAD_INPUT",`The ${v("max-size")} must be a size, but is ${JSON.
stringify(t)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'})}return e}function Lg(t){
if(t==="")return void 0;const e=QT.exec(t)?.[1];const n=Number(e);if(n<=100)return{kind:"percent",percent:n};if(Number(t)>
0){throw new m("BAD_INPUT",`The ${v("min-saving")} must have a unit, but is ${JSON.stringify(t)}.`,{hint:`Write ${x("min\
-saving","10%")} for a percentage of the source's size, or ${x("min-saving","10MB")} for bytes.`})}const r=e===void 0?Cg(
t):void 0;if(r===void 0){throw new m("BAD_INPUT",`The ${v("min-saving")} must be a percentage or a size, but is ${JSON.stringify(
t)}.`,{hint:'Give a percentage from 0 to 100, for example "10%", or a size, for example "200MB".'})}return{kind:"bytes",
bytes:r}}function kr(t,{oldBytes:e,newBytes:n}){const{maxBytes:r,minSaving:i}=t;const o=[];if(r!==void 0){const a=n<=r;const[
d,c]=hr(r,n);o.push({input:"max-size",wanted:`at most ${d}`,seen:c,isMet:a})}const s=e-n;if(i?.kind==="bytes"){const a=s>=
i.bytes;const[d,c]=hr(i.bytes,s);o.push({input:"min-saving",wanted:`at least ${d}`,seen:c,isMet:a})}if(i?.kind==="percen\
t"){const{percent:a}=i;const d=iv(s,e,a);const c=rv(e,n,a,d);o.push({input:"min-saving",wanted:`at least ${a} %`,seen:c,
isMet:d})}return o}var nv=12;function rv(t,e,n,r){const i=t-e;const o=s=>Number(s)>=n===r;if(t===0)return o("0")?`${Fs(t,
e)} %`:T(i);for(let s=1;s<=nv;s++){const a=pr(i/t*100,s);if(o(a))return`${a} %`}return`${i} B of ${t} B`}function iv(t,e,n){
const r=Math.round(n*1e6);return BigInt(t)*100000000n>=BigInt(r)*BigInt(e)}function Qt(t){const e=t.filter(({isMet:r})=>!r);
if(e.length===0)return void 0;const n=e.map(({input:r,wanted:i,seen:o})=>`${x(r)} requires ${i}, got ${o}`);return new m(
"OVER_BUDGET",`The result does not meet its size budget: ${n.join("; ")}. No tag was moved.`,{hint:`The report shows wha\
t takes up space. Drop more with ${x("clean")}, ${x("exclude")} or ${x("run")}, or change the budget.`})}import{hostname as xv,release as kv}from"node:os";import{PassThrough as ov}from"node:stream";import{pipeline as sv}from"node:stream/promises";function Me(t,e){return t instanceof m&&t.message.includes(`Could not find the file ${e} in container`)}function Zf(t){const{
os:e,architecture:n,variant:r}=t;return encodeURIComponent(JSON.stringify({os:e,architecture:n,...r===void 0?{}:{variant:r}}))}
function ft(t){return t===void 0?[]:["--platform",O(t)]}var Qf=64*1024;var ea=class{name="docker CLI processes";#e;constructor(e){this.#e=e}async readArchive(e,n,r){const i=n.toString();
if(typeof n!=="string"&&!Buffer.from(i).equals(n)){throw new m("DOCKER_FAILED",`Cannot ask the docker command for ${_(n)}\
: the name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."})}return this.#t(
["cp",`${e}:${i}`,"-"],r)}async writeArchive(e,n,r){await this.#n(["cp","-",`${e}:/`],n,r)}async exportContainer(e,n){return this.#t(
["export",e],n)}async saveImage(e,n,r){return this.#t(["save",...ft(r),e],n)}async importImage(e,n,r){const i=await this.#n(
["import","--change",`LABEL ${n}`,"-"],e,r);const o=i.split("\n").findLast(s=>s.startsWith("sha256:"));if(o===void 0)throw new m(
"ENGINE_FAILED",`The import returned no image ID: ${i.slice(-500)}`,{hint:q});return o.trim()}loadImage(e,n,r){return this.#n(
["load","--quiet",...ft(n)],e,r)}#t(e,n){const r=this.#e.spawn(e,["ignore","pipe","pipe"],n);const i=Oi(r.stderr,Qf);const o=new ov;
const s=is(r);r.stdout?.pipe(o,{end:false});r.stdout?.on("data",this.#e.touch);s.then(a=>{if(a===0)o.end();else o.destroy(
Q(e,{exitCode:a,stdout:"",stderr:i()}))},a=>o.destroy(a));o.on("close",()=>r.kill("SIGKILL"));return o}async#n(e,n,r){const i=this.#e.
spawn(e,["pipe","pipe","pipe"],r);const o=Oi(i.stderr,Qf);const s=Oi(i.stdout,Qf);const a=is(i);i.stdin?.on("drain",this.#e.
touch);let d;n.once("error",l=>{if(i.stdin?.errored)return;d=l;i.kill("SIGKILL")});const c=sv(n,i.stdin,{signal:r});const[
f,u]=await Promise.allSettled([c,a]);if(r.aborted)throw F(r.reason);if(f.status==="rejected"&&f.reason instanceof m)throw f.
reason;if(d!==void 0)throw d;if(u.status==="rejected")throw u.reason;if(u.value!==0)throw Q(e,{exitCode:u.value,stdout:s(),
stderr:o()});if(f.status==="rejected")throw new m("ENGINE_FAILED",`"docker ${e[0]}" did not read its input to the end.`,
{hint:q,cause:f.reason});return s()}};import{PassThrough as uv}from"node:stream";import{pipeline as lv}from"node:stream/promises";import{connect as av}from"node:net";import{Readable as dv}from"node:stream";var ta=1024*1024;var cv=64*1024;var fv=64*1024;var $g="\r\n\r\n";function Dg(t,e,n,r){return new Promise((i,o)=>{const s=new eu;
let a=Buffer.alloc(0);let d=0;const c=new dv({highWaterMark:ta,read:()=>void p.resume(),destroy:(g,b)=>{n.removeEventListener(
"abort",u);p.destroy();b(g)}});const f=g=>{const b=n.aborted?F(n.reason):tu(g);if(a!==void 0){c.on("error",()=>{});o(b)}
c.destroy(b)};const u=()=>f(n.reason);const l=g=>{r();if(a===void 0){d-=g.length;return c.push(g)}a=Buffer.concat([a,g]);
const b=a.indexOf($g);if(b===-1){if(a.length>fv)f(new Error("the head of its answer has no end"));return true}const S=a.
toString("latin1",0,b);const k=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(S)?.[1];if(k===void 0){f(new Error("its answer is not \
HTTP"));return false}const P=a.subarray(b+$g.length);a=void 0;d=Number(/^content-length: *([0-9]+)/im.exec(S)?.[1]??0)-P.
length;i({status:Number(k),isChunked:/^transfer-encoding:.*chunked/im.test(S),body:c});return P.length===0||c.push(P)};const p=av(
{path:t,onread:{buffer:()=>s.room(),callback:g=>l(s.taken(g))}});p.on("error",f);let h=false;p.on("end",()=>{h=true;if(a!==
void 0)f(new Error("it closed without an answer"));else if(d>0)f(new Error(`it ended ${d} bytes short`));else c.push(null)});
p.on("close",()=>h||c.destroyed||f(new Error("it was closed")));if(n.aborted)return u();n.addEventListener("abort",u,{once:true});
p.write(`GET ${e} HTTP/1.0\r
Host: docker\r
\r
`)})}var eu=class{#e=Buffer.allocUnsafeSlow(ta);#t=0;room(){if(ta-this.#t<cv){this.#e=Buffer.allocUnsafeSlow(ta);this.#t=
0}return this.#e.subarray(this.#t)}taken(e){const n=this.#e.subarray(this.#t,this.#t+e);this.#t+=e;return n}};function tu(t){
return new m("ENGINE_FAILED",`The connection to the engine failed: ${E(t)}`,{hint:"Check whether the engine was stopped \
or restarted, and run again.",cause:t})}function Fg(t){const e=t.write.bind(t);const n=t.end.bind(t);let r;t.write=i=>{const o=r;r=i;return o===void 0||e(o)};t.
end=()=>{const i=r;r=void 0;return i===void 0?n():n(i)}}var{request:mv}=process.getBuiltinModule("node:http");var Mg=4*1024*1024;var na=class{name;#e;#t;#n;constructor(e,n,r=()=>{}){
this.name=`HTTP API ${n} on ${e}`;this.#e=e;this.#t=`/v${n}`;this.#n=r}readArchive(e,n,r){return this.#r(`/containers/${e}\
/archive?path=${hv(n)}`,r)}async writeArchive(e,n,r){const i=`/containers/${e}/archive?path=%2F`;await this.#s({method:"\
PUT",path:i,what:"Writing into a container"},n,r)}exportContainer(e,n){return this.#r(`/containers/${e}/export`,n)}saveImage(e,n,r){
const i=r===void 0?"":`&platform=${Zf(r)}`;return this.#r(`/images/get?names=${encodeURIComponent(e)}${i}`,n)}async importImage(e,n,r){
const i=encodeURIComponent(`LABEL ${n}`);const o=await this.#s({method:"POST",path:`/images/create?fromSrc=-&changes=${i}`,
what:"The import"},e,r);const s=nu(o).map(a=>w(a,"status")).findLast(a=>a?.startsWith("sha256:"));if(s===void 0)throw new m(
"ENGINE_FAILED",`The import returned no image ID: ${o.slice(-500)}`,{hint:q});return s}async loadImage(e,n,r){const i=n===
void 0?"":`&platform=${Zf(n)}`;const o=await this.#s({method:"POST",path:`/images/load?quiet=1${i}`,what:"The load"},e,r);
return nu(o).map(s=>w(s,"stream")??w(s,"status")??"").join("\n")}async#r(e,n){const r=await Dg(this.#e,this.#t+e,n,this.#n);
if(r.isChunked){r.body.destroy();return this.#i(e,n)}return this.#o(r.status,r.body)}async#i(e,n){const r=this.#a("GET",
e,n);r.end();const i=a=>n.aborted?F(n.reason):tu(a);const o=await Ug(r).catch(a=>{throw i(a)});const s=new uv;o.on("data",
this.#n);o.once("error",a=>s.destroy(i(a)));s.once("close",()=>o.destroy());return this.#o(o.statusCode??0,o.pipe(s))}async#o(e,n){
if(e===200)return n;const r=await Hg(n);throw Ht(w(L(r),"message")??r,"ENGINE_FAILED",`The engine answered ${e}`)}async#s({
method:e,path:n,what:r},i,o){const s=this.#a(e,n,o);Fg(s);s.on("drain",this.#n);const a=Ug(s).then(async u=>{u.on("data",
this.#n);const l=await Hg(u);if(!s.writableFinished)s.destroy();return{status:u.statusCode??0,text:l}});const[d,c]=await Promise.
allSettled([lv(i,s,{signal:o}),a]);if(o.aborted)throw F(o.reason);if(d.status==="rejected"&&d.reason instanceof m)throw d.
reason;if(c.status==="fulfilled"){const u=pv(c.value.status,c.value.text);if(u!==void 0)throw Ht(u,"ENGINE_FAILED",`${r}\
 failed in the engine`)}const f=d.status==="rejected"?d.reason:c.status==="rejected"?c.reason:void 0;if(f!==void 0||c.status===
"rejected"){throw new m("ENGINE_FAILED",`${r} was interrupted because the connection to the engine failed: ${E(f)}`,{hint:"\
Check whether the engine was stopped or restarted, and run again.",cause:f})}return c.value.text}#a(e,n,r){const i=e!=="\
GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return mv({socketPath:this.#e,method:e,path:this.#t+
n,headers:i,agent:false,signal:r})}};function Ug(t){return new Promise((e,n)=>{t.once("response",e);t.on("error",n);t.once(
"close",()=>n(new Error("the connection closed without an answer")))})}async function Hg(t){const e=[];let n=0;for await(const r of t){
n+=r.length;if(n>Mg)throw new m("ENGINE_FAILED",`The engine's answer is longer than ${Mg} bytes.`,{hint:q});e.push(r)}return Buffer.
concat(e).toString("utf8")}function nu(t){return t.split("\n").map(L).filter(e=>e!==void 0)}function pv(t,e){if(t<200||t>
299)return w(L(e),"message")??(e.trim()||`HTTP status ${t}`);for(const n of nu(e)){const r=w(n,"errorDetail","message")??
w(n,"error");if(r!==void 0)return r}return void 0}function hv(t){if(typeof t==="string")return encodeURIComponent(t);return t.
toString("hex").replace(/../g,"%$&")}var gv=/emulate docker cli using podman/i;function zg(t,e){const n=y(t,"Client");const r=gv.test(e)||w(n,"APIVersion")!==
void 0&&w(n,"ApiVersion")===void 0;if(r){throw new m("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the\
 docker command here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the pac\
kage docker.io) instead of podman-docker, or put another docker command first on PATH."})}const i=y(t,"Server","Componen\
ts");const o=(Array.isArray(i)?i:[]).find(a=>/podman/i.test(w(a,"Name")??""));if(o===void 0)return;const s=w(o,"Version")??
"";throw new m("UNSUPPORTED_ENGINE",`docker-flatten needs a Docker engine, but Podman ${s} answers on this socket.`,{hint:'\
Select a Docker engine with DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}import{basename as Wg}from"node:path";var yv=/^(?:runc|crun|youki)$/;var wv=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/;var bv=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/;
var Ki="runc";function Jg(t){const e=w(t,"DefaultRuntime");const n=y(t,"Runtimes");if(e===void 0||!ru(t,e)||!I(n))return void 0;
return Object.keys(n).filter(r=>Vg(y(n,r))===Ki).sort((r,i)=>Number(i===Ki)-Number(r===Ki))[0]}function ru(t,e){const n=y(
t,"Runtimes",e);if(n===void 0)return!jg(e)&&e!==Gg;const r=[Kg(n),w(n,"runtimeType")];if(r.some(o=>o!==void 0&&jg(o)))return false;
const i=Vg(n);return i===void 0||!yv.test(i)}function jg(t){const e=Wg(t);return wv.test(e)||bv.test(e)}var Gg="io.conta\
inerd.runc.v2";function Vg(t){const e=y(t,"runtimeArgs");if(N(e)&&e.length>0)return void 0;const n=Kg(t);const r=w(t,"ru\
ntimeType");if(n===void 0)return r===Gg?Ki:void 0;const i=Wg(n);return i===Ki&&!Ev.test(n)?void 0:i}function Kg(t){return w(
t,"path")??w(t,"options","BinaryName")}var Ev=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var Sv={"graph-driver":{kind:"graph-driver",keepsPacked:false,idIsConfigDigest:true,holdsIndexes:false,countsBlocks:false,
showsLegacyFields:true,canMapOwners:true,takesZstd:false,contentRoots:t=>{const e=ra(t);const n=w(t,"Driver")??"overlay2";
return e===void 0?[]:[`${e}/image/${n}/imagedb/content/sha256`]},diskRoot:ra},containerd:{kind:"containerd",keepsPacked:true,
idIsConfigDigest:false,holdsIndexes:true,countsBlocks:true,showsLegacyFields:false,canMapOwners:false,takesZstd:true,contentRoots:t=>{
const e=ra(t);const n=e===void 0?[]:[`${e}/containerd/daemon/${Yg}`];const r=[`${qg}/${Yg}`];return Xg(t)?[...r,...n]:[...n,
...r]},diskRoot:t=>Xg(t)?qg:ra(t)}};var Yg="io.containerd.content.v1.content/blobs/sha256";var qg="/var/lib/containerd";
function Zg(t){const e=JSON.stringify(t["DriverStatus"]??"");return Sv[e.includes("io.containerd.snapshotter.v1")?"conta\
inerd":"graph-driver"]}function ra(t){return w(t,"DockerRootDir")}function Xg(t){return w(t,"Containerd","Address")==="/\
run/containerd/containerd.sock"}var Yi={name:"Docker 20.10",api:"1.41"};var ia={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",inspectPlatform:"\
1.49"};async function Qg(t,e){const n=Promise.all([Iv(t),Tv(t)]);n.catch(()=>{});const r=await Pv(t);const i=y(r,"Server");
const o=w(r,"Client","ApiVersion")??w(i,"ApiVersion")??"0";const s=w(i,"ApiVersion")??o;vv(o,s,w(i,"Version")??"unknown");
const[a,d]=await n;const c=w(a,"OSType")??w(i,"Os")??"linux";if(c!=="linux"){throw new m("UNSUPPORTED_ENGINE",`docker-fl\
atten needs an engine that runs Linux containers, but this one runs ${c} containers.`,{hint:"Switch Docker Desktop to Li\
nux containers, or use a Linux runner."})}const f=d?.startsWith("unix://")?new na(d.slice("unix://".length),o,t.touch):new ea(
t);const u=h=>Pr(o,h)>=0;const l=Zg(a);const p=Ov(a);if(p&&!l.canMapOwners)throw Rv();e.debug(`engine ${w(i,"Version")},\
 API ${o}, ${l.kind} store, bytes through ${f.name}`);return{docker:t,transport:f,version:w(i,"Version")??"unknown",apiVersion:o,
serverApiVersion:s,platform:{os:c,architecture:w(i,"Arch")??"amd64",variant:void 0},store:l,contentRoots:l.contentRoots(
a),diskRoot:Bv(a,d)?l.diskRoot(a):void 0,mapsOwners:p||l.canMapOwners&&_v(a),canMountImages:u(ia.imageMount),knowsPlatformOption:u(
ia.platformOption),canInspectPlatform:u(ia.inspectPlatform),plainRuntime:Jg(a),mayAddMounts:h=>ru(a,h),takesZstd:l.takesZstd||
u(ia.zstdLayers)}}async function Pv(t){const e=await t.try(["version","--format","{{json .}}"]);const n=L(e.stdout);zg(n,
e.stderr);if(I(n)&&I(n["Server"]))return n;const r=e.stderr.trim()||e.stdout.trim();if(nf(r)||e.exitCode===0)throw rf(r||
"the docker command names no server");if(/client version .* is too (?:old|new)|not supported by this client/i.test(r)){throw new m(
"ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common API version, but these have none: ${r}`,
{hint:`Update the older of the two. The engine must be ${Yi.name} or newer.`})}throw Q(["version"],e)}async function Iv(t){
const e=await t.try(["info","--format","{{json .}}"]);const n=L(e.stdout);if(I(n)&&w(n,"Driver")!==void 0)return n;const r=y(
n,"ServerErrors");const i=N(r)&&r.length>0?r.join("; "):e.stderr;throw Ht(i.trim()||"it names no storage driver","ENGINE\
_FAILED","The engine did not say how it stores images")}async function Tv(t){const e=await t.try(["context","inspect","-\
-format","{{.Endpoints.docker.Host}}"]);return e.exitCode===0?e.stdout.trim():void 0}function vv(t,e,n){if(Pr(t,Yi.api)>=
0)return;const r=Pr(e,Yi.api)<0?`this engine is ${n} (API ${e})`:`this docker command speaks API ${t}`;throw new m("ENGI\
NE_TOO_OLD",`docker-flatten needs ${Yi.name} (API ${Yi.api}) or newer, but ${r}.`,{hint:"Update Docker. If DOCKER_API_VE\
RSION is set, it must not be lower either."})}function Pr(t,e){const[n=0,r=0]=t.split(".").map(Number);const[i=0,o=0]=e.
split(".").map(Number);return n-i||r-o}function Ov(t){const e=t["SecurityOptions"];return N(e)&&e.some(n=>/^name=userns\b/.
test(n))}function _v(t){return/\/[0-9]{3,}\.[0-9]{3,}$/.test(w(t,"DockerRootDir")??"")}function Rv(){return new m("UNSUP\
PORTED_ENGINE","docker-flatten needs to read files exactly as the image has them, but an engine with both userns-remap a\
nd the containerd image store shows them without setuid bits, capabilities and hard links.",{hint:`Turn one of the two o\
ff in the engine's daemon.json: "features": {"containerd-snapshotter": false}, or "userns-remap".`})}function Bv(t,e){return e?.
startsWith("unix://")===true&&w(t,"Name")===xv()&&w(t,"KernelVersion")===kv()}import{lstat as Av,readdir as Cv,rm as Nv}from"node:fs/promises";import{join as Lv}from"node:path";async function oa(t,e){for(const n of t)await $v(n,Ye,r=>e.debug(r))}async function $v(t,e,n){const r=await Cv(t).catch(
()=>[]);for(const i of r){const o=st(i);if(o===void 0||!e(o))continue;const s=Lv(t,i);try{const{uid:a}=await Av(s);if(a===
(process.getuid?.()??a))await Nv(s,{recursive:true,force:true})}catch(a){if(de(a)==="ENOENT")continue;n(`Could not remov\
e the temporary file ${s}: ${E(a)}`)}}}async function iu(t,e){const n=a=>a!==void 0&&e(a);const r=["--no-trunc","--filter",`label=${Mt}`];const[i,o,s]=await Promise.
all([t.run(["ps","--all",...r,"--format","{{.ID}} {{.Names}}"]),t.run(["images","--quiet",...r,"--filter","dangling=true"]),
t.run(["images","--filter",`reference=${Ft}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:ou(i).filter(({
name:a})=>n(st(a))),pendingNames:qi(s).filter(a=>n(Xc(a))),imports:await Dv(t,qi(o),n)}}async function Dv(t,e,n){if(e.length===
0)return[];const r=L((await t.try(["image","inspect",...new Set(e)])).stdout);return(Array.isArray(r)?r:[]).filter(i=>{const o=y(
i,"Config","Labels");const s=w(o,Mt);return I(o)&&Object.keys(o).length===1&&n(s===void 0?void 0:Xc(`${Ft}:${s}`))&&ey(y(
i,"RepoTags"))&&ey(y(i,"RepoDigests"))&&w(i,"Comment")==="Imported from -"}).map(i=>w(i,"Id")).filter(i=>i!==void 0)}function ey(t){
return t===void 0||t===null||Array.isArray(t)&&t.length===0}function ou(t){return qi(t).map(e=>e.split(" ")).map(([e="",
n=""])=>({id:e,name:n.split(",")[0]??""}))}function ty(t){const e=[];const n=(r,i)=>r>0&&e.push(`${r} ${i}${r===1?"":"s"}`);
n(t.containers.length,"container");n(t.pendingNames.length+t.imports.length,"image");return e.join(" and ")}function su(t){
return t.containers.length+t.pendingNames.length+t.imports.length}function qi(t){return t.split("\n").filter(e=>e!=="")}var Fv=3;var Mv=300;var ny=10;async function en(t,e,n){const r=Math.min(e||ny,ny);const i=new We(void 0,r);try{return await n(
t.withWatchdog(i,0))}finally{i.release()}}var du=new Set;function sa(t){du.add(t)}function aa(t){return du.has(t)}async function $n(t,e,n){
du.delete(e);const r=(i,o)=>n.warning(`Could not remove everything that the run created: ${i}
A later run removes the rest, or you can: ${o.join("; ")}`);for(let i=0;i<Fv;i++){if(i>0)await new Promise(s=>setTimeout(
s,Mv));let o;try{o=await iu(t,s=>s===e)}catch(s){r(cu(s),[`docker ps --all --filter name=${ne(e)}`,`docker images ${Ft}`]);
return}if(su(o)===0&&i>0)return;if((await ay(t,o,r)).isOver)return}}async function iy(t,e,n,r){await oa(e,n);const i=o=>n.
debug(`could not remove leftovers of a killed run, so a later run will try again: ${o}`);try{const o=await iu(t,Ye);const s=o.
containers.filter(({name:d})=>r===void 0||Qo(d)!==r);const a={...o,containers:s};if(su(a)===0)return;n.info(`Cleaning up\
 after an interrupted run: ${ty(a)}`);await ay(t,a,i)}catch(o){i(cu(o),[])}}async function oy(t,e){const n=await t.run([
...["ps","--all","--no-trunc","--filter",`label=${Mt}`],...["--filter",`name=${e}`,"--format","{{.ID}} {{.Names}}"]]);const r=ou(
n).filter(({name:i})=>Qo(i)===e&&Ye(st(i)??""));if(r.length===0)return;await ca(t,e);await dy(t,sy,r.map(({id:i})=>i))}async function Ir(t,e,n){
if(e.length===0)return{exitCode:0,stdout:"",stderr:""};try{return await en(t,n,r=>r.try(["rmi",...e]))}catch(r){if(Fp(r))
return void 0;throw r}}var sy=["rm","--force","--volumes"];var ry=["rmi"];async function ay(t,e,n){const r=[];const i=[...e.
containers.map(({id:o,name:s})=>{const a=Qo(s);const d=async()=>{if(a!==void 0)await ca(t,a);r.push(o)};return{work:d,byHand:a&&
`docker unpause ${da(a)}`}}),au(t,sy,r,e.containers.map(({id:o})=>o)),au(t,ry,e.pendingNames),au(t,ry,e.imports)];for(const[
o,{work:s}]of i.entries()){try{await s()}catch(a){const d=a instanceof m&&Uv.includes(a.code);const c=d?i.slice(o):i.slice(
o,o+1);n(cu(a),c.map(({byHand:f})=>f).filter(f=>f!==void 0));if(d)return{isOver:d}}}return{isOver:false}}function au(t,e,n,r=n){
const i=["docker",...e,...r.map(da)].join(" ");return{work:()=>dy(t,e,n),byHand:r.length===0?void 0:i}}function da(t){return t.
replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,"$1")}var Uv=["TIMEOUT","CANCELLED","NO_ENGINE"];function cu(t){const e=t instanceof
m&&(t.code==="TIMEOUT"||t.code==="CANCELLED");return e?"the engine did not answer in time.":E(t)}async function ca(t,e){
const n=await t.try(["unpause",e]);if(n.exitCode!==0&&!/no such container|is not (?:paused|running)/i.test(n.stderr))throw Q(
["unpause",e],n)}async function dy(t,e,n){if(n.length===0)return;const r=await t.try([...e,...n]);const i=qi(r.stderr).filter(
s=>!/no such|not found|already in progress/i.test(s));const o=i.join("\n");if(r.exitCode!==0&&o.trim()!=="")throw Q(e,{...r,
stderr:o})}var Hv=5;var zv=2e3;var fa=class{#e;#t;#n;#r=new AbortController;#i=Promise.resolve();constructor(e,n,r){this.#e=e;this.#t=
n;this.#n=r}start(e){if(this.#e===void 0){this.#i=oa(this.#t,this.#n);return}const n=new We(this.#r.signal,Hv);const r=this.#e.
withWatchdog(n,0);this.#i=iy(r,this.#t,this.#n,e).finally(()=>n.release())}async settle(){let e;const n=new Promise(r=>{
e=setTimeout(r,zv)});await Promise.race([this.#i,n]);clearTimeout(e)}async end(){this.#r.abort();await this.#i}};async function cy(t,e,n){const{log:r,signal:i}=t;const o=[];for(const s of e){const a=ir(s);const d=await W(r,{title:"Pu\
sh"},t.docker.stream(["push",a],u=>r.debug(u.trimEnd()),i,true));const c=u=>{const l=e.slice(0,o.length).map(p=>p.text);
return jv(a,l,u,n)};if(d.exitCode!==0)throw c(d.stderr.trim());const f=/\bdigest: (sha256:[0-9a-f]{64})/.exec(d.stdout)?.[1];
if(f===void 0)throw c(`no digest in ${JSON.stringify(d.stdout.slice(-300))}`);r.info(`Pushed ${a}@${f}`);o.push({name:a,
digest:f})}return o}function jv(t,e,n,r){const i=e.length===0?"Nothing was pushed":`Already pushed: ${e.join(", ")}`;return new m(
"PUSH_FAILED",`Pushing ${t} failed${fy.test(n)?` because the layer is too large for the registry or a proxy in front of \
it (${uy(r)})`:""}: ${n.slice(-2e3)}. ${i}. In the engine, no tag was moved.`,{hint:Jv(n,r)})}var fy=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i;
var Wv=/broken pipe|connection reset/i;function uy({newBytes:t,newPackedBytes:e}){return e===void 0?`${T(t)} unpacked, w\
hich the engine compresses while pushing`:`${T(e)} packed`}function Jv(t,e){const{newPackedBytes:n}=e;const r=`${n===void 0?
"":`compress it better (${x("compression","zstd")}), `}drop what is not needed (${x("clean")}, ${x("exclude")})`;if(fy.test(
t))return`A flat image is one layer and therefore one upload: ${r}, raise the limit (nginx: client_max_body_size), or by\
pass the proxy.`;if(/denied|unauthorized|authentication required|no basic auth/i.test(t))return"Log in to the registry i\
n an earlier step (docker/login-action) with an account that may push there.";if(Wv.test(t))return`Check whether the reg\
istry is reachable, and push again. If this happens every time, a proxy may limit the size of uploads, and the layer has\
 ${uy(e)}: ${r}, or raise the limit.`;return"Check whether the registry is reachable, and push again."}var Gv=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function Xi(t){return Gv.test(t)}async function ee({docker:t},e,n){const r=["image","inspect"];const i=await t.try([...r,
...ft(n),e]);if(i.exitCode!==0&&!Xi(i.stderr))throw Q(r,i);return ly(i)}async function Ce({docker:t},e,n=[]){const r=["i\
nspect","--type","container",...n,e];const i=await t.try(r);const o=ly(i);if(o===void 0)throw Q(r,i);return o}function ly({
exitCode:t,stdout:e}){if(t!==0)return void 0;const n=L(e);const r=Array.isArray(n)?n[0]:void 0;return I(r)?r:void 0}function ua(t){return["Architecture","Os"].some(e=>(w(t,e)??"")!=="")||(w(t,"RootFS","Type")??"")!==""||vt(t).length>0}function vt(t){
const e=y(t,"RootFS","Layers");return N(e)?e:[]}function la(t){const e=t["RepoTags"];return N(e)?e:[]}function Ge(t){const e=n=>w(
t,n)??w(t,n.toLowerCase())??void 0;return{os:e("Os")??"linux",architecture:e("Architecture")??"",variant:e("Variant")}}function Zi(t){
const e=w(t,"Descriptor","mediaType");return e===void 0?void 0:rr(e)}var Vv=10;async function my(t,e,n){const{log:r}=t;if(e.id===n)return r.notice("The source image was kept: it is also the\
 result.");if(!e.isDefaultPlatform)return r.notice(`The source image was kept: its name also refers to images for other \
platforms than ${O(e.platform)}.`);const i=await ee(t,e.id);if(i===void 0)return r.debug("the source is gone already");const o=la(
i);const s=o.filter(f=>!Kv(e,f));if(s.length>0)return r.notice(`The source image was kept: it has other tags (${s.join("\
, ")}).`);const a=await t.docker.run(["ps","--all","--filter",`ancestor=${e.id}`,"--format","{{.Names}}"]);if(a!=="")return r.
notice(`The source image was kept: containers use it (${a.split("\n").join(", ")}).`);const d=o.find(f=>!f.includes("@"))??
o[0]??e.id;const c=await Ir(t.docker,[d],Vv);if(c===void 0)r.notice(`The engine is taking long to remove the source imag\
e, and may still finish. If the image remains, remove it with "docker rmi ${d}".`);else if(c.exitCode===0)r.info(`Remove\
d the source image ${d}`);else if(/conflict/i.test(c.stderr))r.notice(`The source image was kept because the engine refu\
sed to remove it: ${c.stderr.trim()}`);else if(/no such image|not ?found/i.test(c.stderr))r.debug(`the source is gone al\
ready: ${c.stderr.trim()}`);else r.warning(`Could not remove the source image: ${Q(["rmi",d],c).message}`)}function Kv({
image:t},e){if(t===void 0)return false;const{domain:n,path:r,digest:i}=ae(e,"image");if(i!==void 0)return Wt(t.text)||t.
domain===n&&t.path===r;return t.digest===void 0&&re(ae(e,"image"))===re(t)}import{setTimeout as Yv}from"node:timers/promises";var qv=10;var Xv=100;var ma=class{#e;#t=[];#n;constructor(e){this.#e=e}async move(e,n,r){this.#n=r===n?void 0:r;const i=this.#e.
map(s=>s.text);const o=await Promise.all(i.map(s=>fu(e,s)));for(const[s,a]of i.entries()){this.#t.push({name:a,from:o[s],
to:n});await py(e,r,a)}await Promise.all(i.map(s=>Zv(e,s,n)))}async undo(e,n){const[r]=this.#t;if(r!==void 0&&this.#n!==
void 0)await e.try(["tag",r.to,this.#n]).catch(()=>{});for(const{name:i,from:o,to:s}of this.#t.splice(0).reverse()){try{
if(o===s||await fu(e,i)!==s)continue;if(o===void 0)await e.run(["rmi",i]);else await py(e,o,i)}catch(a){const d=o===void 0?
"did not exist":`referred to ${o}`;n.warning(`The tag ${i}, which ${d} before, could not be restored: ${E(a)}`)}}}};async function py(t,e,n){
const r=["tag",e,n];for(let i=1;;i++){const o=await t.try(r);if(o.exitCode===0)return;if(i===qv||!/already ?exists/i.test(
o.stderr))throw Q(r,o);await Yv(Math.random()*i*Xv)}}async function Zv(t,e,n){const r=()=>fu(t,e).catch(()=>n);if(await r()===
n)return;const i=await r();if(i===n)return;throw new m("CHECK_FAILED",`The engine reported that ${e} was tagged, but the\
 tag refers to ${i??"no image"} instead of ${n}.`,{hint:q})}async function fu(t,e){const n=["image","inspect","--format",
"{{.Id}}",e];const r=await t.try(n);const i=r.stdout.trim();if(r.exitCode===0&&i.startsWith("sha256:"))return i;if(/no such image/i.
test(r.stderr))return void 0;throw Q(n,r)}import{createWriteStream as HR}from"node:fs";import{link as zR,lstat as jR,open as kw,rename as WR,rm as Ba,stat as JR}from"node:fs/promises";
import{basename as Pw,dirname as Ju,join as GR}from"node:path";import{pipeline as VR}from"node:stream/promises";import{createHash as Qv}from"node:crypto";import{Transform as eO}from"node:stream";var pa=class{#e=0;get isReached(){return this.#e>=2}takes(e,n,r){const i=Ri(e);if(this.isReached){if(!i)throw Xe(n,"byte\
s follow the end of the archive");return true}if(i){this.#e++;if(r)throw Xe(n,"the archive ends after an extension heade\
r that no entry follows");return true}if(this.#e===1)throw Xe(n,"there is a single zero block between two entries");return false}};var ha=class{#e;#t=0;get isEmpty(){return this.#t===0}get rest(){return this.#e?.subarray(0,this.#t)??Buffer.alloc(0)}take(e){
this.#e??=Buffer.alloc(R);const n=Math.min(R-this.#t,e.length);e.copy(this.#e,this.#t,0,n);this.#t+=n;return n}release(){
if(this.#t<R)return void 0;const e=this.#e;this.#e=void 0;this.#t=0;return e}};var Tr={blocks:[],keepsData:false};var ga={blocks:void 0,keepsData:true};var tn=class{#e;#t;#n=0;#r=new ha;#i=0;#o=0;#s=true;#a=new cr;#d=false;#c=new pa;#u=false;#f=Buffer.
alloc(0);#l=[];#m=0;constructor(e,n={}){this.#e=e;this.#t=n}get offsetBytes(){return this.#n}get hasEnded(){return this.#c.
isReached}get isBetweenEntries(){return this.#i===0&&!this.#d&&this.#r.isEmpty&&this.#a.isEmpty&&!this.#a.isReading}get openEntry(){
return this.#i>0?this.#f:void 0}checkRest(){const{rest:e}=this.#r;if(e.some(n=>n!==0))throw Xe(this.#n-e.length,"bytes f\
ollow the end of the archive")}consume(e){let n=0;let r=0;const i=o=>{if(o===r)return;const s=r===0&&o===e.length?e:e.subarray(
r,o);this.#e.emit(s,this.#n+r)};while(n<e.length){if(this.#i>0&&!this.#d){const o=Math.min(this.#i,e.length-n);if(!this.#s){
i(n);r=n+o}if(this.#e.data!==void 0||this.#e.end!==void 0)this.#w(e.subarray(n,n+o));this.#i-=o;n+=o}else if(this.#a.isReading){
i(n);n+=this.#a.take(e.subarray(n),this.#n);r=n}else if(this.#c.isReached&&this.#t.ignoresTrailer===true){i(n);n=e.length;
r=n}else if(this.#r.isEmpty&&e.length-n>=R){const o=this.#y(e.subarray(n,n+R),this.#n+n);if(o!==void 0){i(n);this.#h(o);
r=n+R}n+=R}else{i(n);n+=this.#p(e.subarray(n),n);r=n}}i(e.length);this.#n+=e.length}#p(e,n){const r=this.#r.take(e);const i=this.#r.
release();if(i!==void 0){const o=this.#n+n+r-R;const s=this.#y(i,o);if(s===void 0)this.#e.emit(i,o);else this.#h(s)}return r}#h(e){
for(const n of e)if(n.length>0)this.#e.emit(n,this.#g(n))}#g(e){let n=this.#m;for(const r of this.#l){if(r===e)return n;
n+=r.length}return void 0}#y(e,n){if(this.#d){this.#d=(e[504]??0)!==0;this.#e.mapBlock?.(e);if(!this.#d&&this.#i===0)this.#e.
end?.();return this.#s?void 0:[]}if(this.#c.takes(e,n,!this.#a.isEmpty))return[];const r=qe(e,n);const{typeFlag:i}=r;if(i===
xe.paxGlobal)return this.#b(r,n);if(this.#a.isEmpty)this.#m=n;if(fr(i)){this.#a.begin(r,e,n);return[]}return this.#E(r,e,
n)}#b(e,n){if(!this.#a.isEmpty)throw Xe(n,"there is a global header between an extension header and its entry");this.#u=
true;const r=this.#t.dropsGlobals!==true;this.#S(e.sizeBytes,r);return r?void 0:[]}#E(e,n,r){const{blocks:i,extension:o}=this.#a.
release();const s=ur(e,o);const a=e.hasOldType&&s.at(-1)===47;const d=Bs(e,o,r);const c=os(e.typeFlag)&&!a?d:0;const{typeFlag:f}=e;
const u={name:s,typeFlag:f,sizeBytes:c,header:n,extensions:i};this.#l=[...i,n];const l=this.#e.begin(u,o,this.#m);this.#u=
false;this.#f=s;this.#S(c,l.keepsData);this.#d=e.gnuIsExtended;if(c===0&&!this.#d)this.#e.end?.();if(l.blocks!==void 0)return l.
blocks;return i.length===0?void 0:this.#l}#S(e,n){this.#i=he(e);this.#o=this.#i-e;this.#s=n}#w(e){if(this.#u)return;const n=Math.
min(e.length,Math.max(0,this.#i-this.#o));if(n>0)this.#e.data?.(e.subarray(0,n));if(this.#i===e.length)this.#e.end?.()}};var tO=16*1024*1024;var nO=1024*1024;var J=class extends eO{counts={entries:0,dataBytes:0};#e=Qv("sha256");#t=0;#n;#r;#i;#o;#s;constructor(e,n,r={}){
const i=r.isPart===true?nO:tO;super({readableHighWaterMark:i,writableHighWaterMark:i});this.#n=e;this.#r=n;this.#i=r;this.#o=
new tn({begin:o=>this.#f(o),emit:(o,s)=>this.#c(o,s),mapBlock:n&&(o=>n.mapBlock?.(o)),data:n&&(o=>n.data(o)),end:n&&(()=>n.
end())})}digest(){return`sha256:${this.#e.digest("hex")}`}get bytesWritten(){return this.#t}get bytesRead(){return this.#o.
offsetBytes}_transform(e,n,r){try{this.#o.consume(e);r()}catch(i){r(i)}}_flush(e){try{if(!this.#o.hasEnded)throw this.#d();
this.#o.checkRest()}catch(n){e(n);return}this.#a().then(()=>e(),n=>e(n))}_read(e){this.#s?.();super._read(e)}async#a(){if(this.#i.
appendix!==void 0)this.once("close",()=>this.#s?.());for await(const e of this.#i.appendix?.()??[]){if(this.destroyed)return;
this.#c(e);if(this.readableLength<this.readableHighWaterMark)continue;await new Promise(n=>{this.#s=n});this.#s=void 0}if(this.#i.
isPart!==true&&!this.destroyed)this.#c(_i)}#d(){const{openEntry:e,offsetBytes:n}=this.#o;const r=e===void 0?"":` within ${_(
e)}`;return new m("TAR_TRUNCATED",`The tar stream ended after ${n} bytes and ${this.counts.entries} entries without its \
end-of-archive blocks: something was cut off${r}.`,{hint:"Nothing was tagged. Check whether the engine restarted or ran \
out of disk space, then run again."})}#c(e,n){this.#e.update(e);this.#t+=e.length;this.#u(e.length,n);this.push(e)}#u(e,n){
const{spans:r}=this.#i;if(r===void 0)return;if(n===void 0)r.output.add(e,void 0);else for(const i of r.input.take(n,e))r.
output.add(i.bytes,i.origin)}#f(e){const n=this.#n(e);const r=typeof n==="string"?void 0:n;for(const d of r?.before??[]){
this.#r?.begin(d,"keep");this.#r?.end()}this.#r?.begin(e,n);if(n==="drop")return Tr;this.counts.entries++;if(r?.data===void 0)
this.counts.dataBytes+=e.sizeBytes;if(r===void 0)return ga;const{head:i,data:o,before:s=[]}=r;this.counts.entries+=s.length;
const a=[...s,i].flatMap(d=>[...d.extensions,d.header]).concat(o===void 0?[]:[o]);return{blocks:a,keepsData:o===void 0}}};function B(t){return t.toString("latin1").replace(/^\.?\//,"").replace(/\/$/,"")}function vr(t,e){return t.length>e.length&&
t.charCodeAt(e.length)===47&&t.startsWith(e)}function Z(t){return Buffer.from(t,"latin1")}var hy=["manifest.json","index.json"];var rO=4*1024*1024;var ya=class{#e=new Set;#t=[];#n=false;#r=0;get hasImage(){return hy.
some(e=>this.#e.has(e))}begin(e){const n=B(e.name);this.#e.add(n);this.#n=n===hy[0]}data(e){if(!this.#n||this.#r>rO)return;
this.#r+=e.length;this.#t.push(Buffer.from(e))}end(){this.#n=false}missing(){const e=L(Buffer.concat(this.#t).toString("\
utf8"));const n=(Array.isArray(e)?e:[]).flatMap(r=>{const i=y(r,"Layers");return[w(r,"Config")??"",...N(i)?i:[]]});return n.
filter(r=>r!==""&&!this.#e.has(B(Buffer.from(r))))}};var gw=Mc(Uu(),1);import{randomBytes as xR}from"node:crypto";import{posix as hw}from"node:path";async function H(t,e){const{runId:n}=t;const{source:r}=e;const i=["create","--name",e.name??Bp(n),"--label",Zo(n),"--net\
work",e.network??"none",...e.asConfigured===true?[]:["--no-healthcheck"],"--restart","no","--pull","never",...r.isIndex?
ft(r.platform):[],...e.asUsed===true||e.asConfigured===true?[]:PR,...e.asUsed===true?[]:IR(r),...e.options??[],r.id,...e.
command??["docker-flatten"]];const o=await t.docker.try(i);const s=o.stdout.trim().split("\n").at(-1)??"";if(o.exitCode!==
0)throw kR(r,i,o);if(!/^[0-9a-f]{12,64}$/.test(s))throw new m("ENGINE_FAILED",`"docker create" returned ${JSON.stringify(
s)} instead of an ID.`,{hint:q});return s}function kR(t,e,n){const r=Q(e,n);const i=t.volumes.find(o=>hw.normalize(`${o}\
/`)==="/");if(i===void 0||!/destination can't be '\/'/i.test(n.stderr))return r;return new m("UNSUPPORTED_IMAGE",`docker\
-flatten needs a container of ${t.reference}, but cannot create one: the image declares its root as a volume (${JSON.stringify(
i)}).`,{hint:'No engine starts such an image. Build it again without "VOLUME /".',cause:r})}var PR=["--workdir","/"];function IR(t){
return TR(t).flatMap(e=>["--mount",Qe({type:"tmpfs",dst:e})])}function TR({volumes:t}){const e=t.filter(n=>n.startsWith(
"/"));return[...new Set(e.map(n=>hw.resolve(n)))]}function He(){return`/docker-flatten-${xR(8).toString("hex")}`}function Qe(t){
return Object.entries(t).map(([e,n])=>{const r=n===""?e:`${e}=${n}`;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}\
"`:r}).join(",")}async function j(t,e){const n=await t.docker.try(["rm","--force","--volumes",e]);if(n.exitCode!==0&&!/no such container/i.
test(n.stderr))throw Q(["rm",e],n)}var ce=class extends Error{};var vR=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function zu(t){return t instanceof m&&t.code==="DOCKER_FAILED"&&vR.test(t.message)}var OR=16*1024*1024;async function yw(t,e,n,r){
const{signal:i}=t;const o=He();const s=Qe({type:"bind",src:n,dst:o,readonly:""});const a={source:e,options:["--mount",s]};
const d=await H(t,a).catch(f=>{throw zu(f)?new ce(E(f),{cause:f}):f});const c=async(f,u)=>{const l=`${o}/${f.slice("sha2\
56:".length)}`;const p=await t.transport.readArchive(d,l,i).catch(h=>{throw Me(h,l)?new ce(E(h),{cause:h}):h});await ju(
p,f,h=>u(h))};try{return await r({stream:c,text:Wu(c)})}finally{await j(t,d)}}async function ju(t,e,n){const r=t.pipe((0,gw.extract)());
t.on("error",i=>r.destroy(i));try{for await(const i of r)await n(i,i.header.name)}catch(i){throw i instanceof m?i:Hu(e,`\
cannot be read (${E(i)})`)}finally{t.destroy()}}function Wu(t){return(e,n)=>_R(e,n,t)}async function _R(t,e,n){const r=[];
let i=0;const o=async d=>{for await(const c of d){i+=c.length;if(i>OR)throw Hu(t,"is too long for a config");r.push(c)}};
await n(t,o,e);const s=Buffer.concat(r);const a=$(s);if(a!==t)throw Hu(t,`has the digest ${a}`);return s.toString("utf8")}
function Hu(t,e){return new m("ENGINE_FAILED",`The engine's blob ${t} ${e}: it was damaged on disk or in transit.`,{hint:"\
Run again. If it happens again, pull or build the image again."})}async function*Dr(t,e,n){let r=await e(t.digest,t.sizeBytes);let i=[];const o=new Set([t.digest]);let s=false;for(;;){const a=r===
void 0?void 0:sh(r);const d=r===void 0||a!==void 0?void 0:oh(r);if(d!==void 0){const f=await ww(e(d.config.digest,d.config.
sizeBytes));if(f!==void 0)yield{manifest:d,configText:f,isInIndex:s}}i=[...RR(a??[],n),...i];let c=i.shift();while(c!==void 0&&
o.has(c.digest))c=i.shift();if(c===void 0)return;o.add(c.digest);s=true;r=await ww(e(c.digest,c.sizeBytes))}}function RR(t,e){
const n=({platform:r})=>{if(r===void 0)return 1;return K(r,e)?0:2};return t.toSorted((r,i)=>n(r)-n(i))}async function ww(t){
return t.catch(e=>{if(e instanceof ce)return void 0;throw e})}var BR=3;async function bw(t,e){const{signal:n}=t;const r=async(i,o,s)=>{const a=s??await LR(t,i);const d=Rp(t.runId);const c=uh(
{digest:i,sizeBytes:a},t.platform,d);let f=false;try{await t.transport.loadImage(c,void 0,n).catch(u=>{throw Ew(u)?new ce(
E(u),{cause:u}):u});f=true;await AR(t,d,i,o)}finally{await NR(t,d,f)}};return e({stream:r,text:Wu(r)})}async function AR(t,e,n,r){
const{signal:i}=t;let o=false;try{const s=await t.transport.saveImage(e,i);await ju(s,n,async(a,d)=>{const c=d.endsWith(
`/${n.slice("sha256:".length)}`);if(!c)return void a.resume();o=true;await r(a)})}catch(s){const a=!o&&Ew(s)&&CR.test(E(
s));throw a?new ce(E(s),{cause:s}):s}if(!o)throw new ce(`the store has no blob ${n}`)}var CR=/not found|no such|does not exist/i;
async function NR(t,e,n){if(aa(t.runId))return;const r=await Ir(t.docker,[e],BR).catch(()=>void 0);if(r===void 0||n&&r.exitCode!==
0)sa(t.runId)}async function LR(t,e){const n=y(await ee(t,e),"Descriptor");const r=y(n,"size");if(y(n,"digest")===e&&typeof r===
"number")return r;throw new ce(`the engine does not tell the size of ${e}`)}function Ew(t){return t instanceof m&&(t.code===
"ENGINE_FAILED"||t.code==="DOCKER_FAILED")}function Fr(t,e){const n=t.contentRoots.map(i=>({place:`below ${i} of the engine's machine`,open:o=>yw(t,e,i,o)}));if(!t.
store.keepsPacked)return n;const r=i=>bw(t,i);return[...n,{place:"in a save",open:r}]}var $R=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Image","StopT\
imeout"];function DR(t,e){const{apiVersion:n,serverApiVersion:r}=t;const{showsLegacyFields:i}=t.store;const o=a=>Pr(r,a)>=
0;const s=a=>{const d=y(e.inspect,"Config",a);return I(d)&&Object.keys(d).length>0};return[...i&&!o("1.50")?[]:$R,...i?[]:
["docker_version"],...i&&Pr(n,"1.45")<0?[]:["container","container_config"],...!o("1.44")&&s("Healthcheck")?["StartInter\
val of the health check"]:[],...o("1.52")&&s("ExposedPorts")?["ExposedPorts as they were written"]:[],"os.features","fie\
lds that Docker does not know"]}function Sw(t,e){return`Docker ${t.version} does not let the image's config be read here\
, so it is taken from an inspect. What that does not show is not in the result, and its ID differs from that of a run wh\
ere the config can be read: ${DR(t,e).join(", ")}.`}function _a({packedLayers:t}){return t?.reduce((e,{sizeBytes:n})=>e+n,0)}async function Ra(t,e){const{log:n}=t;for(const{
place:r,open:i}of Fr(t,e)){const o=await FR(t,e,i).catch(s=>{if(!(s instanceof ce))throw s;n.debug(`no config blob ${r}:\
 ${E(s)}`);return void 0});if(o!==void 0)return o}n.debug("the config is taken from an inspect");return{json:ih(e.inspect),
digest:void 0,packedLayers:void 0,annotations:{},openBlobs:void 0,missing:Sw(t,e)}}async function FR(t,e,n){const r=await n(
async i=>t.store.idIsConfigDigest?xw(e,e.id,await i.text(e.id),void 0):await MR(e,i.text));return r&&{...r,openBlobs:n}}
async function MR(t,e){const n=Dr({digest:t.id},e,t.platform);for await(const{manifest:r,configText:i}of n){const o=xw(t,
r.config.digest,i,r);if(o!==void 0)return o}return void 0}function xw(t,e,n,r){const i=UR(e,n);if(i===void 0)return void 0;
const o=JSON.stringify(ms(i))===JSON.stringify(t.diffIds);const s=(i["architecture"]??"")===t.platform.architecture&&(i["\
variant"]||void 0)===t.platform.variant;if(!o||!s)return void 0;const{layers:a,annotations:d={}}=r??{};return{json:i,digest:e,
packedLayers:a,annotations:d,openBlobs:void 0,missing:void 0}}function UR(t,e){try{return ls(e)}catch(n){if(n instanceof
SyntaxError)return void 0;throw new m("UNSUPPORTED_IMAGE",`Cannot read the image's config ${t}: ${E(n)}.`,{hint:"Do not \
trust this image: no builder writes such a config.",cause:n})}}async function Iw(t){const e=(r,i)=>new m("BAD_INPUT",`The ${v("backup")} must be the path of a new file, but ${JSON.stringify(
t)} ${r}.`,{hint:i});const n=await JR(Ju(t)).catch(()=>void 0);if(!n?.isDirectory())throw e("is not in an existing direc\
tory","Create the directory in an earlier step, or name another one.");if(Pw(t)===""||t.endsWith("/"))throw e("is a dire\
ctory","Name a file.");if(await eB(t)){throw e("already exists","It may be the only copy of an earlier source image: mov\
e it away, or name another file.")}}var KR={flags:"wx",mode:384};async function Tw(t,e,n,r={createWriteStream:HR,link:zR,
rename:WR}){const{log:i,signal:o}=t;const s=GR(Ju(n),`${ne(t.runId)}${Pw(n).slice(0,80)}.partial`);const a=qR(t,e);try{const d=QR(
e);if(d===void 0)i.notice("The source has no tag, so the backup has none either: loading it returns an image ID.");const c=u=>{
const l={name:d??e.id,platform:u};const p=()=>r.createWriteStream(s,KR);return YR(t,l,p,gr(a))};const f=await c().catch(
async u=>{if(!XR(t,e,u))throw u;i.debug(`saving the platform alone: ${E(u)}`);await Ba(s,{force:true});return c(e.platform)});
await W(i,{title:"Flush"},tB(s));await nB(s,n,r);i.info(`Saved ${T(f)} to ${n}`)}catch(d){await Ba(s,{force:true}).catch(
()=>{});throw o.aborted?d:rB(d,n)}finally{await a}}async function YR(t,{name:e,platform:n},r,i){const{log:o,signal:s}=t;
const a=new ya;const d=new J(()=>"keep",a);const c=await t.transport.saveImage(e,s,n);const f=()=>d.bytesRead;await W(o,
{title:"Save",doneBytes:f,totalBytes:i,isEstimate:true},VR(c,d,r(),{signal:s}));ZR(a);return d.bytesWritten}async function qR(t,e){
if(!t.store.keepsPacked){const n=y(e.inspect,"Size");return typeof n==="number"?n:void 0}try{return _a(await Ra(t,e))}catch{
return void 0}}function XR(t,e,n){return e.isIndex&&t.knowsPlatformOption&&n instanceof m&&/not found/i.test(n.message)}
function ZR(t){if(!t.hasImage)throw new m("BACKUP_FAILED","The engine saved an archive that contains no image.",{hint:q});
const e=t.missing();if(e.length===0)return;throw new m("BACKUP_FAILED",`The archive that the engine saved lacks ${e.length}\
 of its blobs (${e.slice(0,3).join(", ")}): the engine has them only unpacked, from another image with the same layers.`,
{hint:'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetches all blobs.\
 Or leave the backup out if the registry keeps the image.'})}function QR(t){const{image:e,names:n}=t;if(e===void 0||e.digest!==
void 0)return n[0];const r=t.id.replace("sha256:","").startsWith(e.text.replace("sha256:",""));if(r&&!n.includes(`${e.text}\
:latest`))return n[0];return e.tag===void 0?`${e.text}:latest`:e.text}async function eB(t){return jR(t).then(()=>true,()=>false)}
async function tB(t){const e=await kw(t,"r+");try{await e.sync()}finally{await e.close()}}async function nB(t,e,n){try{await n.
link(t,e)}catch{await(await kw(e,"wx",384)).close();await n.rename(t,e).catch(async r=>{await Ba(e,{force:true});throw r});
return}await Ba(t)}function rB(t,e){if(t instanceof m){return new m(t.code,`The backup failed. Nothing was changed. ${t.
message}`,{hint:t.hint,cause:t})}const n=at(t);return new m(n?"NO_SPACE":"BACKUP_FAILED",n?`The disk of ${Ju(e)} filled \
up while writing the backup. Nothing was changed.`:`Cannot write the backup to ${e} (${de(t)}). Nothing was changed.`,{hint:"\
Name a writable path on a disk with room for the whole image.",cause:t})}function Aa({imageLocation:t,tags:e}){return t===void 0||e.length>0}var Mr=true?"0.1.0":createRequire(import.meta.url)("../../package.json").version;var Gu=1024*1024;var Vu=12;var iB=[386,4];var oB=[0,21];var sB=20;var aB=10;function Ku({typeFlag:t},{pax:e}){if(t==="S")
return"old GNU";if(e.size===0)return void 0;const[n,r]=["GNU.sparse.major","GNU.sparse.minor"].map(s=>String(e.get(s)??""));
if(n==="1"&&r==="0")return"data";const i=n==="0"&&(r==="0"||r==="1");const o=n===""&&r===""&&Be(e.get(vw))!==void 0;return i||
o?"records":void 0}var vw="GNU.sparse.map";function fn(t,e){return new m("TAR_INVALID",`The sparse file ${_(t)} is damag\
ed: ${e}.`,{hint:Dt})}var Ca=class{pieces=[];#e;#t;#n;#r=0;#i;#o="";constructor(e,n){this.#e=e;this.#t=n}addBlock(e,n){const[
r,i]=n?iB:oB;for(let o=0;o<i;o++){const s=r+o*2*Vu;const a=s+Vu;if(e[s]===0)return;this.#a(Bi(e.subarray(s,a)));this.#a(
Bi(e.subarray(a,a+Vu)))}}addRecords({pax:e}){const n=String(Be(e.get(vw))??"");const r=n===""?[]:n.split(",");for(const i of r)
this.#a(Yt(i));if(Yt(String(e.get("GNU.sparse.numblocks")??""))*2!==r.length)throw fn(this.#e,"its map has another lengt\
h than its header says")}addData(e){let n=0;while(n<e.length&&this.#i!==0){const r=e.indexOf(aB,n);const i=e.subarray(n,
r===-1?e.length:r);if(this.#o.length+i.length>sB)throw this.#d();this.#o+=i.toString("latin1");if(r===-1)return e.length;
this.#s();n=r+1}return n}get isComplete(){return this.#i===0}#s(){const e=Yt(this.#o);this.#o="";if(this.#i===void 0){if(!Number.
isSafeInteger(e))throw this.#d();if(e>Gu)throw this.#c();this.#i=2*e;return}this.#a(e);this.#i--}#a(e){if(!(Number.isSafeInteger(
e)&&e>=0))throw this.#d();if(this.#n===void 0){this.#n=e;return}const[n,r]=[this.#n,this.#n+e];this.#n=void 0;if(n<this.#r||
r>this.#t)throw fn(this.#e,"the pieces of its map overlap or exceed its size");this.#r=r;if(this.pieces.length===Gu)throw this.#c();
this.pieces.push([n,e])}#d(){return fn(this.#e,"its map has something else than numbers")}#c(){return new m("TAR_LIMIT",
`The sparse file ${_(this.#e)} has more than ${Gu} pieces.`,{hint:Se})}};function Ow(t){return(R-t%R)%R}var dB=["GNU.sparse.realsize","GNU.sparse.size"];function fo(t,{pax:e}){const{name:n}=t;if(t.typeFlag==="S")return _w(n,
De(t.header,"realSize"));if(e.size===0)return t.sizeBytes;for(const r of dB){const i=Be(e.get(r));if(i===void 0)continue;
return _w(n,Yt(i.toString("latin1")))}return t.sizeBytes}function un(t){const e=t.typeFlag==="S"||t.extensions.some(n=>n.
includes("GNU.sparse."));return e?fo(t,Je(t.extensions)):t.sizeBytes}function _w(t,e){if(!(Number.isSafeInteger(e)&&e>=0))
throw fn(t,"its real size is not a number");return e}var Rw="SCHILY.xattr.";var cB=4095;function se({extensions:t,header:e},n=Je(t)){const{pax:r}=n;const i=e[156]??0;const o=i===
0?"0":String.fromCharCode(i);const s=(c,f)=>{const u=Be(r.get(c));return u===void 0?De(e,f):Math.floor(Number(u.toString(
"latin1")))};const a=o==="1"||o==="2";const d=o==="3"||o==="4";return{typeFlag:o,mode:De(e,"mode")&cB,uid:s("uid","uid"),
gid:s("gid","gid"),mtimeSeconds:s("mtime","mtime"),mtimeFraction:fB(r.get("mtime")),link:a?Rn(e,n):Buffer.alloc(0),device:d?
`${De(e,"devMajor")},${De(e,"devMinor")}`:"",xattrs:[...r].filter(([c])=>c.startsWith(Rw)).map(([c,f])=>`${c.slice(Rw.length)}\
=${f.toString("latin1")}`).sort()}}function fB(t){const[,e=""]=/\.(\d{1,9})/.exec(t?.toString("latin1")??"")??[];return e.
replace(/0+$/,"")}function ln(t,e){if(e==="drop")return 0;return e==="keep"||e.data===void 0?un(t):De(e.head.header,"siz\
e")}function Rt(t,e,n){if(t===void 0)return;t.entries+=e;t.bytes+=n}import{posix as hb}from"node:path";import{posix as Ma}from"node:path";import{posix as uo}from"node:path";var uB=3;var lB=1e3;var Cw=4096;var mB=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g;
var Nw=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g;var pB=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/;var hB=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g;
var gB=/^[;&|()\n`]$/;var yB=/^[<>]+&?$/;var wB=/^(?:-|[A-Za-z_]\w*=)/;var bB=$a("sh bash dash ash zsh ksh busybox exec \
env nohup command sudo tini dumb-init catatonit time nice if then else do while until ! {");var Bw=$a("cd pushd WORKDIR");
var Aw=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/;var EB=$a("rm rmdir mk\
dir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EXPOSE LABEL USER VO\
LUME");var SB=$a("cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort");function Xu(t,e,n="\
/"){const r=new Yu(e);r.read(t,n,0);return r.words}var Yu=class{words=[];#e;#t=0;constructor(e){this.#e=e}read(e,n,r){const i=new qu(
n,Zu(this.#e));let o=true;for(const s of e){if(this.words.length>=lB)return;if(s.length>Cw&&r>0)continue;if(gB.test(s)){
o=true;this.#t++;i.separate(s);continue}if(i.redirects(s))continue;const a=/[\s;&|()`]/.test(s)&&r<uB;if(a&&s.startsWith(
"/"))this.#n(s,false,i);if(a)this.read(xB(s,this.#e),i.directory,r+1);const d=i.isValue||wB.test(s);if(!a)this.#n(s,o&&!d,
i);const c=d||bB.has(uo.basename(s));o=s==="--"&&!i.isChanging||o&&c;i.endWord()}}#n(e,n,r){const{directory:i}=r;const o=r.
useOf(e,n);this.words.push({text:e,isProgram:n,directory:i,command:this.#t,use:o})}};var qu=class{directory;#e;#t=[];#n;#r="";#i="";#o=false;constructor(e,n){
this.directory=e;this.#e=n}get isValue(){return this.#i!==""||this.#o}get isChanging(){return Bw.has(this.#n??"")}separate(e){
this.#n=void 0;this.#i="";this.#o=false;if(e==="(")this.#t.push(this.directory);if(e===")")this.directory=this.#t.pop()??
this.directory}redirects(e){if(!yB.test(e))return false;this.#i=e;return true}endWord(){this.#i=""}useOf(e,n){if(this.#i!==
"")return this.#i.startsWith("<")?"content":"name";if(n){this.#n=uo.basename(e);if(!Bw.has(this.#n))return"parts";this.#r=
this.directory;this.directory=this.#e;return"name"}if(this.isChanging)return this.#s(e);const r=this.#n??"";if(EB.has(r))
return"name";const i=this.#o;this.#o=Aw.test(e)&&!e.includes("=");if(i||Aw.test(e))return"directory";return SB.has(r)?"c\
ontent":"parts"}#s(e){const[n,r]=[this.#r,this.#e];this.directory=e.startsWith("-")?n:uo.resolve(n,Na(e,r));return e.startsWith(
"-")?"name":"directory"}};function Zu(t){return t.get("HOME")??"/root"}function Na(t,e){return/^~(?=$|\/)/.test(t)?`${e}${t.
slice(1)}`:t}function xB(t,e){const n=t.slice(0,Cw*16).replace(/\\\n/g," ");return[...n.matchAll(mB)].map(([r])=>Qu(r.replace(
/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,(i,o,s,a)=>o??s??a?.replace(/\\([$`"\\])/g,"$1")??""),e))}function Qu(t,e){
return t.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,(n,r,i,o)=>e.get(r??o??"")||i||"")}function La(t){const e=[
...t.matchAll(Nw)].map(([i])=>i);const n=pB.exec(t)?.[1];const r=[n,t.startsWith("/")?t:void 0,...[...t.matchAll(hB)].map(
([,i,o,s])=>i??o??s)];return[...new Set([...e,...r.filter(i=>i!==void 0)].map(el))]}function lo(t){const e=[...t.matchAll(
Nw)].filter(({0:n,index:r})=>/[*?[{$]/.test(t[r+n.length]??""));return[...new Set(e.map(([n])=>el(n.slice(0,n.lastIndexOf(
"/")))))]}function mn(t,e){return el(uo.resolve("/",t,e))}function el(t){return Buffer.from(uo.normalize(t).replace(/^\/+|\/+$/g,
"")).toString("latin1")}function $a(t){return new Set(t.split(" "))}var kB=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CONFIG_CACHE","P\
IP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]);var PB=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i;
var IB=/PATH$|^(?:PERL5|RUBY)LIB$/;var TB=/(?:^|_)LOGS?_?PATH$/;function Lw([t,e]){const n=La(e);if(t==="HOME")return n.
map(a=>({path:a,by:"HOME",extent:"below"}));if(t==="PATH")return n.map(a=>({path:a,by:t,extent:"programs",hasPrograms:true}));
const r=`ENV ${t}`;if(kB.has(t))return n.map(a=>({path:a,by:r,extent:"itself"}));const i=IB.test(t)&&!TB.test(t);const o=e.
startsWith("/")&&!PB.test(t);const s=i||o?"search":"below";return[...n.map(a=>({path:a,by:r,extent:s,hasPrograms:i})),...lo(
e).map(a=>({path:a,by:r,extent:"search",hasPrograms:i}))]}import{posix as vB}from"node:path";var Ur=1114112;var Da=56320;function tl(t){return t.replace(/\s$|[\\*?[\]!\s]/g,(e,n)=>n===t.length-1&&/\s/.test(e)?`[${e}\
]`:`\\${e}`)}function $w(t){return il(t).map(e=>e>=Ur?String.fromCharCode(Da+e-Ur):String.fromCodePoint(e)).join("")}function nl(t){
return Array.from(t,e=>{const n=e.codePointAt(0);return n>Da+127&&n<=Da+255?Ur+n-Da:n})}function Dw(t){return/[^\0-\x7f]/.
test(t)?nl(t).map(rl).join(""):t}function rl(t){if(t<128)return String.fromCharCode(t);if(t>=Ur)return String.fromCharCode(
t-Ur);return Buffer.from(String.fromCodePoint(t)).toString("latin1")}function il(t){const e=[];let n;for(let r=0;r<t.length;){
const i=t.charCodeAt(r);if(i<128){e.push(i);r++;continue}n??=Buffer.from(t,"latin1");const o=i>=240?4:i>=224?3:2;const s=n.
toString("utf8",r,r+o);const a=s.codePointAt(0);const d=Buffer.byteLength(s)===o&&s.length===(o>3?2:1);const c=a!==65533||
n.toString("latin1",r,r+3)==="ï¿½";const f=d&&c;e.push(f?a:Ur+i);r+=f?o:1}return e}var Fw=4096;var OB=256;var Mw=16;var _B={GOPATH:":",CONDA_PKGS_DIRS:","};var RB=["bin","boot","dev","etc","home","lib","\
lib32","lib64","media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","usr/bin","usr/include","usr/lib","usr/l\
ib32","usr/lib64","usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin","usr/local/share","usr/sbin","usr/share",
"usr/src","var/cache","var/lib","var/log","var/run","var/spool","var/tmp","var/www"];function Fa(t,e){const n=ol(e);const r=[
n.get("HOME"),...Hw(t)].map(i=>zw(i??"")).filter(i=>i!==void 0&&i!=="root"&&!/^home\/[^/]*$/.test(i)).map(i=>tl(i??""));
return{homes:["root","home/*",...new Set(r)].slice(0,Fw+2),env:n}}function ol(t){return new Map(t.map(e=>{const n=e.indexOf(
"=");return n===-1?[e,""]:[e.slice(0,n),e.slice(n+1)]}))}function sl(t){return[...new Set(Hw(t))].filter(e=>e.startsWith(
"/")&&e.isWellFormed()).slice(0,Fw)}function Uw(t,{homes:e,env:n}){const r=t.startsWith("!")?"!":"";const i=t.slice(r.length);
if(i.startsWith("~/"))return e.map(d=>`${r}${d===""?"":`${d}/`}${i.slice(2)}`);if(i.endsWith("/$LOCALE"))return AB(n).map(
d=>`${r}${i.slice(0,-"$LOCALE".length)}${d}`);const[,o,s=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(i)??[];if(o===void 0)return[t];
const a=(n.get(o)??"").split(_B[o]??"\0",Mw);return a.map(d=>zw(d)).filter(d=>d!==void 0&&d!=="").filter(d=>s!=="*"||!BB(
d??"")).map(d=>`${r}${tl(d??"")}/${s}`)}function Hw(t){return(t?.toString("latin1")??"").split("\n").map(e=>e.split(":")[5]??
"").filter(e=>e.length<=OB).map(e=>$w(e))}function zw(t){if(!t.startsWith("/")||/[\0\n\r]/.test(t))return void 0;return vB.
normalize(t).replace(/^\/+|\/+$/g,"")}function BB(t){return RB.some(e=>e===t||e.startsWith(`${t}/`))}function AB(t){const e=[
"LANG","LC_ALL","LC_MESSAGES","LANGUAGE"].flatMap(r=>(t.get(r)??"").split(":",Mw));const n=e.map(r=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(r)?.[0]).filter(r=>r!==void 0);return[...new Set(n)].flatMap(r=>[r,`${r}[_@.]*`])}var jw=1e3;function al(t,e){const n=y(t,"config");const r=y(n,"Env");const i=ol(N(r)?r:[]);const o=Ma.resolve("/",w(n,"W\
orkingDir")??"");const s=CB(n,i).map(({by:u,argv:l})=>({by:u,words:Xu(l,i,o)}));const a=s.filter(({by:u})=>u!=="ONBUILD"&&
u!=="SHELL");const d=Zu(i);const c=[{path:mn("/",o),by:"WORKDIR",extent:"search",hasPrograms:true},...s.flatMap(({by:u,words:l})=>l.
flatMap(p=>LB(u,p,d))),...[...i].flatMap(Lw),...e.map(u=>({path:mn("/",u),by:"etc/passwd",extent:"below"}))].filter(({path:u})=>u!==
"");const f=new Map;for(const u of c){const l=`${u.path}\0${u.extent}`;if(!f.has(l))f.set(l,u)}return{paths:[...f.values()].
slice(0,jw),required:[...o==="/"?[]:[{by:"WORKDIR",text:o,candidates:[mn("/",o)]}],...a.flatMap(({by:u,words:l})=>$B(u,l,
d,i))].slice(0,jw),commands:[...a,{by:"ENTRYPOINT",words:Xu(NB(n),i)}].flatMap(DB)}}function CB(t,e){const n=(...s)=>{const a=y(
t,...s);return N(a)?a:[]};const[r,...i]=n("Healthcheck","Test");const o=s=>["/bin/sh","-c",Qu(s,e)];return[{by:"ENTRYPOI\
NT",argv:n("Entrypoint")},{by:"CMD",argv:n("Cmd")},{by:"HEALTHCHECK",argv:r==="CMD-SHELL"?o(i.join(" ")):i},{by:"SHELL",
argv:n("Shell")},...n("OnBuild").map(s=>({by:"ONBUILD",argv:o(s.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").
replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,a=>a.toUpperCase()))}))].filter(({argv:s})=>s.length>0)}function NB(t){
const[e,n]=[y(t,"Entrypoint"),y(t,"Cmd")];return N(e)&&N(n)?[...e,...n]:[]}function LB(t,e,n){const{text:r,use:i}=e;const o=r.
startsWith("-")||r.includes("://");const s=Jw(e,n);const a=s.map(c=>{if(i==="directory")return{path:c,by:t,extent:"searc\
h",hasPrograms:true};if(i!=="parts"||o)return{path:c,by:t,extent:"around"};return{path:c,by:t,extent:"beside",hasPrograms:!Ua(
c)}});if(i==="name")return a;const d=Ww(r)?lo(Ma.resolve(e.directory,r)):lo(Na(r,n));return[...a,...d.map(c=>({path:c,by:t,
extent:"search"}))]}function Ua(t){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(Ma.basename(t))}function Ww(t){return/^(?!-)[^:=/~]+\/|^\.\.?\//.
test(t)}function Jw({text:t,use:e,directory:n},r){if(/^~(?=$|\/)/.test(t))return[mn("/",Na(t,r))];const i=e==="directory"&&
!/^[-/]/.test(t);return i||Ww(t)?[mn(n,t)]:La(t)}function $B(t,e,n,r){const i=(r.get("PATH")??"").split(":").filter(o=>o.
startsWith("/"));return e.flatMap(o=>{const{text:s,isProgram:a}=o;if(s.includes("\0"))return[];if(s.startsWith("/"))return[
{by:t,text:s,candidates:[mn("/",s)]}];if(s.includes("/"))return Jw(o,n).slice(0,1).map(d=>({by:t,text:s,candidates:[d]}));
if(!a||!/^[\w.+-]+$/.test(s))return[];return[{by:t,text:s,candidates:i.map(d=>mn(d,s))}]})}function DB({by:t,words:e}){const n=Map.
groupBy(e,({command:r})=>r);return[...n.values()].map(r=>({by:t,words:r.filter(({text:i})=>!i.startsWith("-")).map(({text:i})=>FB(
i))}))}function FB(t){return Ma.basename(t).replace(/-cli\.[cm]?js$/,"").replace(/(?<=.)@.*$/,"")}var MB=40;var UB=64*1024*1024;var HB=96;function*Gw(t){const e=t.split("/").reverse();const n=[];let r="";let i=0;for(let o=e.
pop();o!==void 0;o=e.pop()){if(o===""||o===".")continue;if(o===".."){if(r!=="")n.push(r);r=Hr(r);continue}const s=r===""?
o:`${r}/${o}`;const a=yield s;if(a===void 0){r=s;continue}if(++i>MB)return void 0;n.push(s);if(a.startsWith("/"))r="";for(const d of a.
split("/").reverse())e.push(d)}return{end:r,through:n}}function mo(t,e){const n=Gw(t);let r=n.next();while(r.done!==true)
r=n.next(e(r.value));return r.value}async function za(t,e){const n=Gw(t);let r=n.next();while(r.done!==true)r=n.next(await e(
r.value));return r.value}function Vw(t,e){return e.startsWith("/")?e:`${Hr(t)}/${e}`}function Hr(t){return t.slice(0,Math.
max(0,t.lastIndexOf("/")))}function Ne(t){const e=[];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf("/",n+1))e.push(t.slice(
0,n));return e}var Ha=class{#e=new Map;#t=new Map;#n;#r=0;get isFull(){return this.#r>UB}get kept(){return this.#e}add(e,n,r){
if(this.isFull)return;this.#r+=e.length+n.length+HB;(r?this.#e:this.#t).set(e,n)}targetOf=e=>this.#e.get(e)??this.#t.get(
e);typeAt(e){return this.targetOf(e)===void 0?"0":"2"}*droppedBelow(e){const n=this.#t.get(e);if(n!==void 0)yield[e,n];this.#n??=
[...this.#t.keys()].sort();const r=`${e}/`;for(let i=zB(this.#n,r);;i++){const o=this.#n[i];if(o?.startsWith(r)!==true)return;
yield[o,this.#t.get(o)]}}};function zB(t,e){let n=0;let r=t.length;while(n<r){const i=n+r>>>1;if(t[i]<e)n=i+1;else r=i}return n}var ja=class{#e=new Map;#t=new Map;#n;constructor(e){this.#n=e}add(e,n,r){const i=this.#e.get(e)??{reason:n,rules:new Map,
isRestored:false};for(const[o,s]of r)if(i.rules.get(o)!=="all")i.rules.set(o,s);this.#e.set(e,i);for(const o of Ne(e))if(!this.#t.
has(o))this.#t.set(o,i)}restore(e,n,r){this.add(e,n,r.map(i=>[i,"all"]));this.#e.get(e).isRestored=true}reasonFor(e,n,r){
if(this.#e.size===0)return void 0;const i=this.#r(e,n);if(i!==void 0&&(i.extent!=="unless-directory"||r!=="5"))return i.
reason;for(const s of Ne(n)){const a=this.#r(e,s);if(a?.extent==="all")return a.reason}const o=r==="2"?this.#t.get(n):void 0;
return o?.rules.has(e)===true?o.reason:void 0}#r(e,n){const r=this.#e.get(n);const i=r?.rules.get(e);if(r===void 0||i===
void 0)return void 0;return r.isRestored||!this.#n.has(n)?{reason:r.reason,extent:i}:void 0}};var Xw=2**26;var Kw=4;var Wa=class{#e;get isEmpty(){return this.#e===void 0}add(e){this.#e??=new Uint32Array(Xw/32);const[
n,r]=qw(e);for(let i=0;i<Kw;i++){const o=Yw(n,r,i);this.#e[o>>>5]|=1<<(o&31)}}has(e){if(this.#e===void 0)return false;const[
n,r]=qw(e);for(let i=0;i<Kw;i++){const o=Yw(n,r,i);if((this.#e[o>>>5]&1<<(o&31))===0)return false}return true}};function Yw(t,e,n){
return t+Math.imul(e,n)&Xw-1}function qw(t){let e=2166136261;let n=2538058380;for(let r=0;r<t.length;r++){const i=t.charCodeAt(
r);e=Math.imul(e^i,16777619);n=Math.imul(n^i,1540483477)}return[e^e>>>15,n^n>>>13|1]}import{posix as JB}from"node:path";var dl=47;function Zw(t,e,n){const r=nl(t);const i=[];const o=(s,a)=>r[s]===a.charCodeAt(0);for(let s=0;s<r.length;s++){
if(o(s,"*")&&o(s+1,"*")){const a=s;s+=o(s+2,"/")?2:1;const d=n&&a===0&&s===1&&!/[*?[\\]/.test(t.slice(2));i.push({kind:s===
r.length-1||d?"anything":"directories"})}else if(o(s,"*"))i.push({kind:"any-in-name"});else if(o(s,"?"))i.push({kind:"an\
y-one"});else if(o(s,"[")){const{token:a,end:d}=jB(r,s,e);i.push(a);s=d}else{if(o(s,"\\")&&++s===r.length)throw zr(e,'it\
 ends with a "\\"');i.push({kind:"literal",code:r[s]})}}return i}function jB(t,e,n){const r=[];let i=e+1;const o=t[i]===
94;if(o)i++;const s=()=>{const a=t[i]===92;const d=t[a?i+1:i];if(d===void 0||!a&&(d===45||d===93))throw zr(n,'a "[" has \
no characters or no closing "]"');i+=a?2:1;return d};do{const a=s();const d=t[i]===45;if(d)i++;const c=d?s():a;if(c<a)throw zr(
n,"a range goes backwards");r.push([a,c])}while(t[i]!==93);return{token:{kind:"one-of",negated:o,ranges:r},end:i}}function cl(t){
const e=[];let n=false;for(const r of t){if(r.kind==="literal"){const i=rl(r.code);if(n)e[e.length-1]+=i;else e.push(i)}
n=r.kind==="literal"}return e}function Qw(t,e){let n=new Set;const r=(s,a)=>{while(!a.has(s)){a.add(s);const d=t[s]?.kind;
if(d!=="any-in-name"&&d!=="anything"&&d!=="directories")return;s++}};r(0,n);const i=t.at(-1)?.kind;const o=i==="any-in-n\
ame"||i==="anything";for(const s of e){if(o&&n.has(t.length))return true;if(s===dl&&n.has(t.length))return true;const a=new Set;
for(const d of n){const c=t[d];if(c===void 0)continue;if(c.kind==="directories"){a.add(d);if(s===dl)r(d+1,a)}else if(WB(
c,s)){const f=c.kind==="any-in-name"||c.kind==="anything";r(f?d:d+1,a)}}if(a.size===0)return false;n=a}return n.has(t.length)}
function WB(t,e){if(t.kind==="literal")return t.code===e;if(t.kind==="one-of")return t.ranges.some(([n,r])=>n<=e&&e<=r)!==
t.negated;return t.kind==="anything"||e!==dl}function zr(t,e){return new m("BAD_INPUT",`The ${v("exclude")} has a malfor\
med pattern, ${JSON.stringify(t)}: ${e}.`,{hint:'Patterns are those of a .dockerignore file. Escape a special character \
with "\\".'})}var eb=47;var GB=64;var tb=new WeakMap;var pn=class{text;isException;#e;#t;#n;#r;#i;constructor(e){this.text=e;if(e==="")
throw zr(e,"it is empty");const n=VB(e);if(n==="!")throw zr(e,'there is nothing after the "!"');this.isException=n.startsWith(
"!");const r=this.isException?n.slice(1):n;const i=/^[^\\*?[]*/.exec(r)?.[0]??"";const o=Zw(r.slice(i.length),e,i==="");
const s=o.findIndex(({kind:c})=>c!=="literal");const a=o.slice(0,s===-1?o.length:s);this.#e=Dw(i)+(cl(a)[0]??"");this.#t=
o.slice(a.length);const d=cl(this.#t);this.#n=rb(d);this.#i=this.#t[1]?.kind==="literal"?d[0]??"":"";this.#r=rb(d.map(c=>c.
slice(0,c.lastIndexOf("/")+1)))}get directory(){return this.#e.slice(0,Math.max(0,this.#e.lastIndexOf("/")))}mayMatchIn(e){
return e.includes(this.#r)}matches(e){if(!e.startsWith(this.#e))return false;const{length:n}=this.#e;if(this.#t.length===
0)return n>0&&(e.length===n||e.charCodeAt(n)===eb);if(this.#t.length===1&&this.#t[0]?.kind==="any-in-name")return true;if(!e.
includes(this.#n,n))return false;const r=this.#o(e,n);return r!==-1&&Qw(this.#t,il(e.slice(r)))}#o(e,n){if(this.#t[0]?.kind!==
"directories")return n;let r=e.indexOf(this.#i,n);while(r>n&&e.charCodeAt(r-1)!==eb)r=e.indexOf(this.#i,r+1);return r}};
function ib(t){return t.replace(/^\uFEFF/,"").split("\n").filter(e=>!e.startsWith("#")).map(e=>e.trim()).filter(e=>e!=="").
map(e=>new pn(e))}function Un(t,e){if(t.length<GB)return t.findLast(i=>i.matches(e));let n=-1;const r=sb(t);for(const i of ab(
e))for(const o of r.get(i)??[])if(o>n&&t[o].matches(e))n=o;return t[n]}function ob(t,e){const n=sb(t);const r=`${e}/`;return ab(
r).some(i=>n.get(i)?.some(o=>t[o].mayMatchIn(r)))}function sb(t){const e=tb.get(t);if(e!==void 0)return e;const n=Map.groupBy(
t.keys(),r=>t[r].directory);tb.set(t,n);return n}function ab(t){const e=[""];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf(
"/",n+1))e.push(t.slice(0,n));return e}function VB(t){const e=t.startsWith("!")?"!":"";const n=nb(t.slice(e.length).trim());
return nb((e+(n.length>1?n.replace(/^\//,""):n)).trim())}function nb(t){return t===""?"":JB.normalize(t).replace(/(?<=.)\/$/,
"")}function rb(t){return t.reduce((e,n)=>n.length>e.length?n:e,"")}import{posix as eA}from"node:path";import{posix as db}from"node:path";function cb(t,e){const n=po(t.owned,e);const r=po(t.drops,e);const i=po(t.empties,e);return{preset:t,owned:n,drops:r,empties:i,
count:{kind:"preset",name:t.name,entries:0,bytes:0},firstParts:YB([...n,...r,...i]),above:t.skippedIfLinked===true?KB(n):
[],droppedTops:[],isSkipped:false}}function po(t=[],e){return t.flatMap(n=>Uw(n,e)).map(n=>new pn(n))}function et(t,e){const n=Un(
t,e);return n!==void 0&&!n.isException}function fb(t,e){const n=ub(e);return t.above.some(r=>r.depth===n&&r.pattern.matches(
e))||et(t.owned,e)}function KB(t){const e=t.map(({text:n})=>db.dirname(n));return[...new Set([...e,...e.map(n=>db.dirname(
n))])].filter(n=>n!=="."&&!n.endsWith("*")).map(n=>({pattern:new pn(n),depth:ub(n)}))}function ub(t){return t.split("/").
length}function YB(t){const e=new Set(t.filter(({isException:n})=>!n).map(({directory:n})=>fl(n)));return e.has("")?void 0:
e}function fl(t){const e=t.indexOf("/");return e===-1?t:t.slice(0,e)}function jr(t,e,n,r){const i=n.map(o=>new pn(o));return{what:t,why:e,patterns:i,...r===void 0?{}:{namePattern:r}}}var ul=String.
raw`v?\d[\d.]*`;var ll="(?:[-._ ][^/]*)?";var qB=[`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyr\
ights?|eula)(?:${ul})?${ll}`,`(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen\
[cs]|notice|copyright|attribution)[^/]*`,String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${ul})?${ll}`,`(?:mpl|of\
l|cddl|epl)[-._ ]?${ul}${ll}`,String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`];
var XB=new RegExp(`(?:^|/)(?:${qB.join("|")})(?=/|$)`,"i");var ZB=[jr("licences","they must accompany the software",["us\
r/share/common-licenses","usr/share/licenses"],XB),jr("package databases","scanners and later installs would not see the\
 packages",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","usr/lib/sysimage","var/lib/pacman/local","**/*.d\
ist-info","**/*.egg-info","var/log/packages","var/log/scripts","var/log/setup","var/lib/pkgtools","etc/os-release","usr/\
lib/os-release"]),jr("certificates","connections could not be verified",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust",
"usr/share/ca-certificates","usr/local/share/ca-certificates"]),jr("time zones","local times would be wrong",["usr/share\
/zoneinfo"]),jr("the C.UTF-8 locale","programs rely on it on every system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UT\
F-8"]),jr("accounts","users and groups would lose their names",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function Ja(t){
return ZB.find(({patterns:e,namePattern:n})=>n?.test(t)===true||Un(e,t)!==void 0)}var lb="";function mb(t,e,{commands:n}){return t.flatMap(({name:r,owned:i=[],drops:o=[],usedBy:s})=>{const a=s?.commands.
map(f=>({tool:f,by:n.find(({words:u})=>QB(u,f))?.by})).find(({by:f})=>f!==void 0);if(s===void 0||a===void 0)return[];const d=po(
s.parts??[...i,...o],e);const c=s.parts===void 0?`the cache of ${r}`:`packages fetched by ${a.tool}`;return[{patterns:d,
reason:{kind:"config",what:c,why:`${a.by} runs ${a.tool}`}}]})}function QB(t,e){const[n="",r]=e.split(" ");const i=t.indexOf(
n);return i!==-1&&(r===void 0||t.includes(r,i+1))}function pb(t,e,n,r){const{hasPrograms:i=false}=t;for(const o of e){const s=ml(
t,(d,c)=>r(o,d,c,i));if(s===void 0)continue;const a=t.extent==="itself"?"entry":"all";n.add(s,pl(t,s),[[o,a]])}}function ml({
path:t,extent:e},n){if(e==="around"||e==="beside"||e==="programs"){const o=Ne(t).find(s=>n(s,"5")||n(s,"0"));if(o!==void 0)
return o}const r=Hr(t);if(e==="beside"&&r!==""&&n(`${r}/${lb}`,"5"))return r;if(n(t,"5")||n(t,"0"))return t;const i=e===
"search"||e==="programs";return i&&n(`${t}/${lb}`,"0")?t:void 0}function pl({path:t,by:e},n){const r=o=>`/${Buffer.from(
o,"latin1")}`;const i=n===t?`${e} refers to it`:`${e} refers to ${r(t)}`;return{kind:"config",what:r(n),why:i}}var tA=1e3;var Ga=class{rules;#e;#t;#n=new Map;constructor(e,n,r,i){this.rules=e.map(o=>cb(o,n));this.#t=mb(e,n,i);this.#e=
r.map(o=>B(Buffer.from(eA.normalize(o))))}rulesFor(e){const n=fl(e);const r=this.#n.get(n);if(r!==void 0)return r;const i=this.
rules.filter(({firstParts:o})=>o?.has(n)!==false);if(this.#n.size<tA)this.#n.set(n,i);return i}drops(e,n,r,i=false){const o=e.
isSkipped?void 0:this.actionOf(e,n,r);return o==="drop"||i&&o==="empty"}dropping(e,n,r=false){const i=o=>o.preset.filesOnly!==
true&&et(o.owned,e);return this.rulesFor(e).filter(o=>this.drops(o,e,n,r)).map(o=>[o,i(o)?"all":"unless-directory"])}actionOf(e,n,r){
if(r==="2"&&e.preset.keepsSymlinks===true)return void 0;if(r==="5"&&e.preset.filesOnly===true)return void 0;const i=et(e.
owned,n);const o=i||et(e.drops,n);const s=o&&!i?Ja(n):void 0;const a=o&&s===void 0;const d=a?"drop":et(e.empties,n)?"emp\
ty":void 0;if(d===void 0)return s;const c=f=>et(f.patterns,n);return this.#t.find(c)?.reason??this.volumeProtection(n)??
d}volumeProtection(e){const n=this.#r(e);return n===void 0?void 0:{what:`the volume /${n}`,why:"new volumes are initiali\
zed from it"}}#r(e){return this.#e.find(n=>e===n||vr(e,n))}firstDropping(e,n){return this.rulesFor(e).find(r=>typeof this.
actionOf(r,e,n)==="string")}};var nA=1e4;var Va=class{#e=new Map;#t=0;constructor(e){for(const n of gl(e))this.#n(n)}through(e,n){const r=(this.#e.get(
e)??[]).filter(({extent:o})=>o!=="itself").map(o=>hl(o,`${n}${o.path.slice(e.length)}`)).filter(({path:o})=>o!==""&&!o.startsWith(
"/"));const i=r.slice(0,Math.max(0,nA-this.#t));for(const o of i)this.#n(o);return i}#n(e){this.#t++;for(const n of[e.path,
...Ne(e.path)]){const r=this.#e.get(n);if(r===void 0)this.#e.set(n,[e]);else r.push(e)}}};function hl(t,e){return{...t,path:e,
extent:t.extent==="beside"?"around":t.extent}}function gl({paths:t,required:e}){const n=e.filter(({by:r,text:i})=>r!=="W\
ORKDIR"&&!i.includes("/")).flatMap(({by:r,candidates:i})=>i.map(o=>({path:o,by:r,extent:"around",hasPrograms:true})));return[
...t,...n]}var hn={paths:[],required:[],commands:[]};var Wr={action:"keep"};var Jr=class{#e;#t;#n;#r;#i=new Map;#o=new Map;#s=new Set;#a;dropped=new Wa;#d;#c=new ja(this.dropped);#u;constructor({
presets:e,excludes:n,places:r,volumes:i,references:o=hn}){this.#e=new Ga(e,r,i,o);this.#t=n;this.#n=new Map(n.filter(({isException:s})=>!s).
map(s=>[s,{kind:"exclude",name:s.text,entries:0,bytes:0}]));this.#r=new Set(n);this.#u=new Va(o);for(const s of o.paths)
this.#f(s)}#f(e){pb(e,this.presets,this.#c,(n,r,i,o)=>this.#e.drops(n,r,i,o))}get counts(){return[...this.presets.map(({
count:e})=>e),...this.#n.values()]}get unmatched(){return[...this.#r].map(({text:e})=>e)}get skippedPresets(){return this.
presets.filter(({isSkipped:e})=>e).map(({preset:e})=>e.name)}get warnings(){return[...this.#i.values()]}get spared(){return[
...this.#o.values()].filter(e=>e.entries>0||this.#s.has(e))}countSpared(e,n,r){if(!n)Rt(e,1,r);else if(e?.kind==="config")
this.#s.add(e)}get presets(){return this.#e.rules}decisionFor(e,n){if(e===""||e===".")return Wr;for(const o of this.#r)if(o.
matches(e))this.#r.delete(o);const r=Un(this.#t,e);if(r?.isException===true)return this.#l(e,n)?{action:"keep",spared:this.#m(
r.text,void 0)}:Wr;if(r!==void 0){this.#g(e,n,r);return{action:"drop",count:this.#n.get(r)}}let i;for(const o of this.#e.
rulesFor(e)){const s=o.isSkipped?void 0:this.#e.actionOf(o,e,n);const a=typeof s==="string";const d=a?this.#c.reasonFor(
o,e,n):void 0;if(a&&d===void 0)return{action:s,count:o.count,rule:o};i??=d??s}if(i===void 0)return Wr;return{action:"kee\
p",spared:this.#m(i.what,i.why,i.kind)}}#l(e,n){return this.#t.some(r=>!r.isException&&r.matches(e))||this.presets.some(
r=>!r.isSkipped&&typeof this.#e.actionOf(r,e,n)==="string")}#m(e,n,r){const i=r===void 0?{what:e,why:n}:{what:e,why:n,kind:r};
const o=this.#o.get(e)??{...i,entries:0,bytes:0};this.#o.set(e,o);return o}spareLinkTarget(e,n,r){const i=B(Buffer.from(
hb.resolve("/",hb.dirname(e),n),"latin1"));this.skipPresetsFor(e,i);if(r)return;for(const a of this.#u.through(e,i))this.#f(
a);if(this.dropped.has(i))return;const o=Ua(e)||Ua(i);const s=this.#e.dropping(i,"0",!o).filter(([{preset:a,empties:d}])=>a.
skippedIfLinked!==true&&!et(d,e));if(s.length>0)this.#c.add(i,this.#p(e),s)}#p(e){this.#a??={kind:"link",what:"link targ\
ets",why:`${_(Z(`/${e}`))} would be broken`};return this.#a}skipPresetsFor(e,n){for(const r of this.presets)if(r.preset.
skippedIfLinked===true&&!r.isSkipped)r.isSkipped=fb(r,n)&&!et(r.owned,e)}restore(e,n,r,i){const o=this.decisionFor(e,n);
if(o.action!=="drop")return"unchanged";const s=o.rule===void 0?Un(this.#t,e):void 0;if(s!==void 0)return i?"unchanged":s;
const a=this.#e.dropping(e,n);if(i&&a.every(([,c])=>c!=="all"))return"unchanged";for(const[c]of a)if(c.preset.skippedIfLinked===
true&&!et(c.owned,r))c.isSkipped=true;const d=a.map(([c])=>c).filter(({isSkipped:c})=>!c);this.#c.restore(e,this.#p(r),d);
return"restored"}warnBrokenLink(e){if(!this.#i.has("links"))this.#i.set("links",e)}warnTooManyLinks(){this.#i.set("many \
links","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(e){const n=this.
presets.flatMap(r=>{const i=ml(e,(o,s)=>this.#e.drops(r,o,s));return i!==void 0&&this.#h(i)?[[i,r]]:[]});for(const[r,i]of n)
this.#c.restore(r,pl(e,r),[i]);return n.map(([r])=>r)}recordDropped(e){this.dropped.add(e);const n=Hr(e);if(n===this.#d)
return;this.#d=n;this.dropped.add(`${n}/`)}#h(e){return this.dropped.has(e)||this.dropped.has(`${e}/`)}presetThatDropped(e,n){
return this.#e.firstDropping(e,n)}#g(e,n,r){if(n==="5")return;const i=Ja(e)??this.#e.volumeProtection(e);if(i===void 0||
this.#i.has(i.what))return;this.#i.set(i.what,`The pattern ${JSON.stringify(r.text)} drops a protected path, ${_(Z(e))} \
(${i.what}): ${i.why}.`)}};var wb=Mc(yb(),1);var rA=20;function bb(t,e){const n=t.slice(0,rA).toLowerCase();const r=o=>(0,wb.default)(n,o).steps;const[
i]=e.toSorted((o,s)=>r(o)-r(s));if(i===void 0)return void 0;if(r(i)<=Math.ceil(Math.max(n.length,i.length)/3))return i;return n.
length>1?e.find(o=>o.startsWith(n)):void 0}var yl=["v[0-9]","v[0-9][0-9]"];var iA="[0-9a-f]".repeat(8);var Eb=["!var/log/packages","!var/log/scripts","!var/log/set\
up","!var/log/**/config"];var Sb=["~/.npm","$npm_config_cache","$NPM_CONFIG_CACHE"];var ht=[{name:"apt",isSafe:true,what:"\
downloaded packages, package lists and their indexes, `*.dpkg-old`, `*.dpkg-dist`",why:"`apt-get update` fetches them ag\
ain",owned:["var/cache/apt/archives/*.deb","var/cache/apt/archives/partial/*","var/cache/apt/*.bin","var/lib/apt/lists/*",
"!var/lib/apt/lists/partial","var/lib/apt/lists/partial/*"],drops:["etc/**/*.dpkg-old","etc/**/*.dpkg-dist"]},{name:"apk",
isSafe:true,what:"apk's package cache",why:"`apk update` and `apk add` fetch it again",owned:["var/cache/apk/*"]},{name:"\
dnf",isSafe:true,what:"caches of dnf, microdnf and yum",why:"fetched again when they are needed",owned:["var/cache/dnf/*",
"var/cache/yum/*","var/cache/libdnf5/*","~/.cache/libdnf5/*","$XDG_CACHE_HOME/libdnf5/*"]},{name:"zypper",isSafe:true,what:"\
zypper's caches",why:"`zypper refresh` fetches them again",owned:["var/cache/zypp/*"]},{name:"pacman",isSafe:true,what:"\
downloaded packages",why:"fetched again when they are needed",owned:["var/cache/pacman/pkg/*"]},{name:"pip",isSafe:true,
what:"pip's downloads and wheels",why:"fetched or built again when they are needed",owned:pt(["~/.cache/pip","$XDG_CACHE\
_HOME/pip","$PIP_CACHE_DIR"],["http","http-v2","wheels","selfcheck"])},{name:"npm",isSafe:true,what:"npm's cache and log\
s, and packages fetched by npx",why:"fetched again when they are needed",owned:pt(Sb,["_cacache","_logs","_npx"]),usedBy:{
commands:["npx","npm exec","npm x"],parts:pt(Sb,["_npx"])}},{name:"yarn",isSafe:true,what:"the cache of Yarn 1; never a \
project’s `.yarn/cache`, which programs run from",why:"fetched again when it is needed",owned:pt(["~/.cache/yarn","$XD\
G_CACHE_HOME/yarn","usr/local/share/.cache/yarn","$YARN_CACHE_FOLDER"],yl),usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:true,
what:"package files that gem and Bundler keep next to the installed gems",why:"fetched again when they are needed",owned:[
"$GEM_HOME/cache/*.gem","$BUNDLE_PATH/cache/*.gem","$BUNDLE_PATH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.ge\
m","usr/local/bundle/cache/*.gem","usr/local/bundle/ruby/*/cache/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib\
/ruby/gems/*/cache/*.gem","usr/lib64/ruby/gems/*/cache/*.gem","usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*\
.gem","var/lib/gems/*/cache/*.gem","~/.gem/ruby/*/cache/*.gem","~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/\
*","!**/vendor/cache","!$BUNDLE_CACHE_PATH/*.gem"]},{name:"conda",isSafe:true,what:"package archives; not the unpacked p\
ackages, which environments link to",why:"fetched again when they are needed",owned:pt(["opt/*conda*","opt/miniforge*","\
opt/mambaforge*","opt/micromamba*","~/*conda*","~/miniforge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share\
/mamba","$XDG_DATA_HOME/mamba","$CONDA_DIR","$CONDA_PREFIX","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs\
/cache/*"]).concat(pt(["$CONDA_PKGS_DIRS"],["*-*-*.tar.bz2","*-*-*.conda",`cache/${iA}.*`]))},{name:"composer",isSafe:true,
what:"Composer's cache",why:"fetched again when it is needed",owned:pt(["~/.composer/cache","~/.cache/composer","$XDG_CA\
CHE_HOME/composer","$COMPOSER_HOME/cache","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:true,what:"\
logs of package managers and rotated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slack\
ware's package database",why:"programs that write to a log file still find it; links are kept",owned:["var/log/apt/*","v\
ar/log/dpkg.log","var/log/alternatives.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(
t=>[`var/log/**/${t}`,`!var/log/**/${t}/**`]),...Eb],empties:["var/log/**",...Eb],filesOnly:true,keepsSymlinks:true},{name:"\
tmp",isSafe:true,what:"the content of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definitio\
n",owned:["tmp/*","var/tmp/*","var/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{
name:"uv",isSafe:false,what:"uv's cache, unless symlinks from outside point into it",why:"environments may consist of li\
nks into it, and builds start from it",owned:pt(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],yl.map(t=>`*-${t}`)),
skippedIfLinked:true,usedBy:{commands:["uvx","uv"]}},{name:"pnpm",isSafe:false,what:"pnpm's store, unless symlinks from \
outside point into it",why:"later installs link from it, and projects may consist of links into it",owned:pt(["~/.local/\
share/pnpm/store","$XDG_DATA_HOME/pnpm/store","$PNPM_HOME/store","~/.pnpm-store"],yl),skippedIfLinked:true,usedBy:{commands:[
"pnpx","pnx","pnpm dlx"]}},{name:"cargo",isSafe:false,what:"Cargo's registry and git checkouts; programs that it install\
ed are kept",why:"builds start from it: a later `cargo build` fetches everything again",owned:pt(["~/.cargo","$CARGO_HOM\
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
umentation, info pages, lintian overrides; copyright files are kept",why:"a reader may want them",drops:wl(["doc/*","inf\
o/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:true},{name:"man",isSafe:false,what:"manual pages; the \
directories of their sections are kept, since packages need them to install",why:"a reader may want them",drops:wl(["man\
/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"locales",isSafe:false,what:"translated messages\
, except those for the image’s own LANG; compiled locales are kept",why:"programs speak English",drops:wl(["locale/*",
"!locale/locale.alias","!locale/languages","!locale/all_languages","!locale/currency","!locale/l10n","!locale/$LOCALE"])},
{name:"pycache",isSafe:false,what:"Python's compiled modules",why:"the first start is slower, and so is every start if t\
hey cannot be written",owned:["**/__pycache__/*"]}];function Hn(t){return ht.find(e=>e.name===t)}function pt(t,e){return t.
flatMap(n=>e.map(r=>`${n}/${r}`))}function wl(t){return["usr/share","usr/local/share"].flatMap(e=>t.map(n=>n.startsWith(
"!")?`!${e}/${n.slice(1)}`:`${e}/${n}`))}var gt="auto";var oA=/^true$/i;var sA=/^false$/i;var aA=/^(?:yes|on|1|all|safe|default)$/i;function bl(t){return t.split(
/[\n,]/).map(e=>e.trim()).filter(e=>e!=="")}function ho(t){const e=bl(t);if(e.length===1&&sA.test(e[0]??""))return[];return e.
map(n=>oA.test(n)?gt:n)}function xb(t){const e=ho(t);const n=new Set;const r=new Set;for(const i of e){const o=i.startsWith(
"-");for(const s of dA(o?i.slice(1).trim():i))(o?r:n).add(s)}if(n.size===0&&r.size>0){throw new m("BAD_INPUT",`The ${v("\
clean")} only excludes presets (${e.join(", ")}) and selects none.`,{hint:`Write ${x("clean",[gt,...e].join(", "))}.`})}
return ht.filter(i=>n.has(i)&&!r.has(i))}function dA(t){if(t===gt)return ht.filter(({isSafe:o})=>o);const e=Hn(t);if(e!==
void 0)return[e];const n=[gt,...ht.map(({name:o})=>o)];const r=aA.test(t)?gt:bb(t,n);const i=r===void 0?"":` Did you mea\
n ${JSON.stringify(r)}?`;throw new m("BAD_INPUT",`The ${v("clean")} must be a list of presets, but ${_(Buffer.from(t))} \
is not one.${i}`,{hint:`Presets: ${n.join(", ")}.`})}var cA=["docs","man","locales","pycache"];var fA=1e6;var uA=.01;var lA=1e5;var Ka=class{#e;#t;#n=0;#r;#i=false;constructor({
active:e,words:n,excludes:r,env:i,volumes:o,references:s=hn}){this.#e=new Jr({presets:ht.filter(a=>(a.isSafe||cA.includes(
a.name))&&!e.includes(a)&&!n.some(d=>d.replace(/^-\s*/,"")===a.name)),excludes:r.filter(({isException:a})=>a),places:Fa(
void 0,i),volumes:o,references:s});this.#t=this.#e.presets.flatMap(({owned:a,drops:d,empties:c})=>[...a,...d,...c]).filter(
({isException:a})=>!a)}begin(e,n){const r=ln(e,n);if(r===0)return;this.#n+=r;const i=B(e.name);if(this.#o(i.slice(0,Math.
max(0,i.lastIndexOf("/")))))Rt(this.#e.decisionFor(i,e.typeFlag).count,1,r)}#o(e){if(e!==this.#r){this.#r=e;this.#i=ob(this.#t,
e)}return this.#i}data(){}end(){}get found(){const e=Math.min(fA,Math.max(lA,this.#n*uA));return this.#e.counts.filter(({
bytes:n})=>n>=e).map(({name:n,bytes:r})=>({name:n,bytes:r})).sort((n,r)=>r.bytes-n.bytes)}};function Ya(t,e){const n=t.length===
0?[gt]:t;const r=o=>n.includes(gt)&&ht.some(s=>s.name===o&&s.isSafe);const i=e.map(({name:o})=>o).filter(o=>!r(o));return[
...n,...i].join(", ")}var mA=1;var pA=1e3;var hA=2e3;function Pb(t,e){const{source:n,options:r,engine:i,ms:o}=e;const s=t.budgets.every(({isMet:a})=>a);
return{version:mA,tool:`docker-flatten ${Mr}`,ok:s,dryRun:r.dryRun,source:{reference:n.reference,id:n.id,container:n.ofContainer??
null,platform:n.platforms.map(O).join(", "),layers:t.oldLayers,bytes:t.oldBytes,packedBytes:t.oldPackedBytes??null,steps:t.
oldHistory?.length??null,history:qa(t.oldHistory)},result:{tags:s?[...r.tagTexts]:[],imageId:t.imageId??null,configDigest:t.
configDigest??null,digest:t.digest??null,pushed:t.pushed.map(({name:a,digest:d})=>({name:a,digest:d})),written:t.written.
map(({name:a,digest:d})=>({name:a,digest:d})),verifiedEntries:t.checks.verifiedEntries??null,testPassed:t.checks.isTested?
true:null,layers:t.newLayers,bytes:t.newBytes,packedBytes:t.newPackedBytes??null,steps:t.newHistory?.length??null,history:qa(
t.newHistory),directories:Ib(t.directories)},platforms:t.platforms.map(a=>gA(a,t.platforms.length>1)),engine:i===void 0?
null:{version:i.version,store:i.store.kind},sizes:n.countsBlocks?"blocks":"bytes",savedBytes:t.savedBytes,savedPercent:Number(
t.savedPercent),hiddenBytes:t.savedBytes-Gr(t),cleanedBytes:Gr(t),rules:t.rules.map(({kind:a,name:d,entries:c,bytes:f})=>({
kind:a,name:d,entries:c,bytes:f})),commands:t.commands.map(({name:a,ms:d,bytes:c})=>({name:a,seconds:kb(d),bytes:c??null})),
kept:[...t.spared.map(({what:a,why:d,entries:c,bytes:f})=>({what:a,why:d??null,entries:c,bytes:f})),...t.skippedPresets.
map(a=>({what:`the cache of ${a}`,why:"symlinks outside it point into it",entries:null,bytes:null}))],suggestions:t.suggestions?.
map(({name:a,bytes:d})=>({name:a,bytes:d}))??null,suggestedClean:t.suggestions?.length?Ya(r.cleanWords,t.suggestions):null,
budgets:t.budgets.map(({input:a,wanted:d,seen:c,isMet:f})=>({input:a,wanted:d,seen:c,met:f})),cacheHit:t.cacheHit??null,
backup:r.dryRun?null:r.backup??null,seconds:kb(o)}}function gA(t,e){return{platform:t.platform,oldBytes:t.oldBytes,newBytes:t.
newBytes,savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),oldLayers:t.oldLayers,newLayers:t.newLayers,oldPackedBytes:t.
oldPackedBytes??null,newPackedBytes:t.newPackedBytes??null,configDigest:t.configDigest??null,cleanedBytes:Gr(t),verifiedEntries:t.
checks.verifiedEntries??null,cacheHit:t.cacheHit??null,oldHistory:e?qa(t.oldHistory):null,newHistory:e?qa(t.newHistory):
null,directories:e?Ib(t.directories):null}}function Ib(t){return t?.map(({path:e,bytes:n,files:r})=>({path:e,bytes:n,files:r}))??
null}function qa(t){if(t===void 0)return null;return t.slice(-pA).map(({command:e,bytes:n,hasLayer:r})=>({command:ue(e,hA),
bytes:n,layer:r}))}function Gr({rules:t,commands:e}){return[...t,...e].reduce((n,{bytes:r})=>n+(r??0),0)}function Tb(t,e){
const{source:n,result:r}=t;return{title:[n.reference,...r.tags.slice(0,1)].join(" → "),headline:Ff({oldBytes:n.bytes,newBytes:r.
bytes,oldLayers:n.layers,newLayers:r.layers}),oldBytes:n.bytes,newBytes:r.bytes,hiddenBytes:t.hiddenBytes,groups:e?.groups??
[],result:e?.result??["",0,-1,[]],dropped:e?.dropped??["",0,-1,[]],notes:e?.notes??[]}}function kb(t){return Math.round(
t)/1e3}import{Readable as nC}from"node:stream";import{Writable as yA}from"node:stream";var vb=32*1024*1024;var Vr=class{sink;#e;#t=[];#n=[];#r=0;#i=0;constructor(e,n=()=>{}){this.#e=e;this.sink=new yA({write:(r,i,o)=>{
this.#n.push(Buffer.from(r));this.#i+=r.length;o();n()}})}get isEmpty(){return this.#t.length===0}get isComplete(){return!this.
isEmpty&&this.#i>=this.#r}hold(e){if(e.sizeBytes>this.#e){throw new m("TAR_LIMIT",`An entry is ${e.sizeBytes} bytes long\
, but at most ${this.#e} were expected.`,{hint:Se})}const n=Buffer.from(e.header);const{typeFlag:r}=e;const i=e.extensions.
reduce((a,d)=>a+d.length,R);const o=he(e.sizeBytes);const s={typeFlag:r,mtimeSeconds:jt(n),header:n,extensions:[...e.extensions]};
this.#t.push({entry:s,headBytes:i,dataBytes:o});this.#r+=i+o;if(this.#r>vb){throw new m("TAR_LIMIT",`Entries exceed ${vb}\
 bytes in total, but only a few short ones were expected.`,{hint:Se})}return"keep"}entries(){const e=Buffer.concat(this.#n);
let n=0;return this.#t.map(({entry:r,headBytes:i,dataBytes:o})=>{const s=n+i;n=s+o;return{...r,data:e.subarray(s,n)}})}};import{pipeline as bA}from"node:stream/promises";import{Writable as wA}from"node:stream";function Xa(){return new wA({highWaterMark:1024*1024,write:(t,e,n)=>n()})}async function zn(t,e,n,r=Xa()){await bA(e,n,r,{signal:t}).catch(i=>{if(!t.aborted)throw i})}async function Kr(t,e){const n=new AbortController;const r=new Vr(e,()=>{if(r.isComplete)n.abort()});const i=new J(o=>r.
isEmpty?r.hold(o):"drop");await zn(n.signal,t,i,r.sink);return r.entries()[0]}async function Ob(t){const e=new AbortController;
let n;const r=new J(i=>{n??={...i,name:Buffer.from(i.name),header:Buffer.from(i.header)};e.abort();return"drop"});await zn(
e.signal,t,r);return n}function Ie(t,e){return Ab(t,"name",e)}function Za(t,e){return Ab(t,"linkName",e)}function Rb(t,e,n){return _b(_b(t,"uid",
e),"gid",n)}function _b({extensions:t,header:e},n,r){const i=Je(t).pax.has(n);if(r<=sf||!i){return{extensions:i?El(t,n):
t,header:af(e,n,r)}}const o=new Map([[n,String(r)]]);const s=a=>kf(a,o);return{extensions:td(t,s),header:af(e,n,0)}}function Qa(t){
const{pax:e,longName:n}=Je(t.extensions);const r=n===void 0?Be(e.get(Bb)):void 0;const{extensions:i,header:o}=r===void 0?
t:Ie(t,r);const s=a=>a==="size"||a.startsWith("GNU.sparse.");return{extensions:ed(i,s),header:Ai(Vp(o),0)}}function El(t,e){
return td(t,n=>vh(n,e))}function ed(t,e){return td(t,n=>xf(n,e))}function td(t,e){const n=Rs(t);const r=n.findLast(({typeFlag:i})=>i===
xe.pax);return n.flatMap(i=>{const{typeFlag:o,block:s,data:a}=i;if(o===xe.pax)return i===r?EA(i,e):[];return a===void 0?
[s]:[s,a]})}function EA({block:t,data:e,sizeBytes:n},r){if(e===void 0)return[];const i=e.subarray(0,n);const o=r(i);if(o.
equals(i))return[t,e];return o.length===0?[]:[Ai(t,o.length),Cb(o)]}var Bb="GNU.sparse.name";var SA={name:{records:["pat\
h",Bb],gnuType:xe.gnuLongName},linkName:{records:["linkpath"],gnuType:xe.gnuLongLink}};function Ab(t,e,n){const{records:r,
gnuType:i}=SA[e];const[o,...s]=r;const a=as(t.header,e,n);const d=a===void 0&&Je(t.extensions).pax.has(o);const c=d?s:r;
const f=Rs(ed(t.extensions,p=>c.includes(p))).filter(({typeFlag:p})=>p!==i).flatMap(({block:p,data:h})=>h===void 0?[p]:[
p,h]);if(a!==void 0)return{extensions:f,header:a};const u=as(t.header,e,n.subarray(0,R),true)??t.header;if(d){const p=h=>kf(
h,new Map([[o,n]]));return{extensions:td(f,p),header:u}}const l=Buffer.concat([n,Buffer.alloc(1)]);return{extensions:[...f,
qp(i,l.length),Cb(l)],header:u}}function Cb(t){return Buffer.concat([t,Buffer.alloc(he(t.length)-t.length)])}import{createHash as kA}from"node:crypto";import{createGunzip as PA,createZstdDecompress as IA}from"node:zlib";var Lb=4247762216;var xA=407710288;var Nb={rle:1,reserved:3};function $b(t){if(t.length<4)return false;const e=t.readUInt32LE(
0);return e===Lb||Db(e)}function Db(t){return(t&4294967280)>>>0===xA}var nd=class{#e="magic";#t=4;#n=Buffer.alloc(4);#r=0;#i=false;#o=false;get isBetweenFrames(){
return this.#e==="magic"&&this.#r===0}*split(e){let n=0;let r=0;while(r<e.length){const i=this.#e==="skipped"||this.#e===
"header"||this.#e==="block"||this.#e==="checksum";const o=Math.min(this.#t,e.length-r);const s=this.#e==="skipped"||this.#e===
"skipped size";if(!i)this.#s(e.subarray(r,r+o));r+=o;this.#t-=o;if(s)n=r;if(this.#t>0)break;const a=this.#e==="magic";this.#d();
if(this.#e==="skipped size")n=r;else if(a&&r-n<4){yield Buffer.from(this.#n);n=r}if(this.#e==="magic"&&r>n){yield e.subarray(
n,r);n=r}}if(this.#e!=="magic"&&r>n)yield e.subarray(n,r)}#s(e){e.copy(this.#n,this.#r);this.#r+=e.length}#a(e,n){this.#e=
e;this.#t=n;this.#r=0}#d(){const e=this.#n;switch(this.#e){case"magic":{const n=e.readUInt32LE(0);if(Db(n))this.#a("skip\
ped size",4);else if(n===Lb)this.#a("descriptor",1);else throw new RangeError("bytes that are not a zstd frame follow it\
s last frame");return}case"skipped size":{const n=e.readUInt32LE(0);this.#a(n===0?"magic":"skipped",n===0?4:n);return}case"\
descriptor":this.#a("header",this.#u(e[0]??0));return;case"header":this.#a("block header",3);return;case"block header":{
const n=e.readUIntLE(0,3);const r=n>>1&3;if(r===Nb.reserved)throw new RangeError("a zstd block has an unknown type");this.#o=
(n&1)===1;const i=r===Nb.rle?1:n>>3;if(i>0)this.#a("block",i);else this.#c();return}case"block":this.#c();return;case"sk\
ipped":case"checksum":this.#a("magic",4);return}}#c(){if(!this.#o)this.#a("block header",3);else if(this.#i)this.#a("che\
cksum",4);else this.#a("magic",4)}#u(e){const n=(e&32)!==0;this.#i=(e&4)!==0;const r=[0,1,2,4][e&3]??0;const i=[n?1:0,2,
4,8][e>>6]??0;return(n?0:1)+r+i}};var Hb=1024*1024;var TA=4*Hb;var vA=6;var Fb=["drain","end","close"];function rd(t,e){return new Sl(t,e)}var Sl=class{chunks;packedBytes=0;tarBytes=0;packing;#e;#t;#n;constructor(e,n){
this.#e=e;this.#t=n;this.#n=Mb(e.descriptor.digest);this.chunks=this.#i()}get#r(){return this.#e.descriptor.digest}async*#i(){
const{descriptor:e,diffId:n}=this.#e;const r=await this.#e.open(this.#t.signal);try{const i=this.#o(r);const o=await RA(
i);this.packing=AA(o,this.#r);const s=this.packing==="none"&&n===e.digest;const a=this.#t.checksDiffId&&!s?Mb(n):void 0;
for await(const c of this.#a(o,i)){a?.update(c);this.tarBytes+=c.length;yield c}this.#s();const d=a&&Ub(a,n);if(d!==void 0&&
d!==n)throw X(this.#r,`unpacks to ${d}, but the image's config says ${n}`)}finally{r.destroy()}}async*#o(e){const{sizeBytes:n}=this.#e.
descriptor;for await(const r of e){this.packedBytes+=r.length;if(this.packedBytes>n)throw X(this.#r,Gt(this.packedBytes,
n));this.#n.update(r);yield r}}#s(){const{sizeBytes:e}=this.#e.descriptor;if(this.packedBytes!==e)throw X(this.#r,Gt(this.
packedBytes,e));const n=Ub(this.#n,this.#r);if(n!==this.#r)throw X(this.#r,`has the digest ${n}`)}async*#a(e,n){if(this.
packing==="none"){if(e.length>0)yield e;yield*n;return}const r=this.packing==="gzip";const i={chunkSize:Hb,readableHighWaterMark:TA};
const o=r?PA(i):IA(i);const s=r?OA(o,e,n):_A(o,e,n);s.catch(a=>o.destroy(a));o.on("error",()=>{});try{for await(const a of o.
iterator({destroyOnReturn:false}))yield a;await s}catch(a){throw this.#d(a)}finally{o.destroy()}}#d(e){const n=e.code;const r=e instanceof
m;const i=typeof n==="string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(n);if(r||!i&&!(e instanceof RangeError))return e;const o=n===
"Z_BUF_ERROR";return X(this.#r,o?`ends in the middle of its ${this.packing} stream`:`is not a readable ${this.packing} s\
tream (${E(e)})`)}};async function OA(t,e,n){let r=false;const i=new Promise(d=>{t.once("end",()=>{r=true});for(const c of[
"end","close"])t.once(c,d)});let o=0;let s=0;const a=async d=>{const c=d.findLastIndex(f=>f!==0);if(c!==-1)s=o+c+1;o+=d.
length;if(!r)await xl(t,d)};await a(e);for await(const d of n)await a(d);t.end();await i;if(s>t.bytesWritten)throw new RangeError(
"bytes that are not a gzip member follow its last member")}async function _A(t,e,n){const r=new nd;for(const i of r.split(
e))await xl(t,i);for await(const i of n)for(const o of r.split(i))await xl(t,o);if(!r.isBetweenFrames)throw new RangeError(
"its last frame is incomplete");t.end()}async function xl(t,e){if(t.destroyed)throw new Error("the stream was closed");if(e.
length===0||t.write(e))return;await new Promise(n=>{const r=()=>{for(const i of Fb)t.off(i,r);n()};for(const i of Fb)t.on(
i,r)})}async function RA(t){const e=[];let n=0;while(n<vA){const{done:r,value:i}=await t.next();if(r===true)break;e.push(
i);n+=i.length}return e.length===1?e[0]??Buffer.alloc(0):Buffer.concat(e)}var BA=[["bzip2","BZh"],["xz","ý7zXZ\0"]];function AA(t,e){
if(t[0]===31&&t[1]===139)return"gzip";if($b(t))return"zstd";const n=t.toString("latin1");const r=BA.find(([,i])=>n.startsWith(
i));if(r!==void 0)throw new m("UNSUPPORTED_IMAGE",`The layer ${e} is packed with ${r[0]}, but only gzip, zstd and unpack\
ed layers can be read.`,{hint:'Copy the image with "skopeo copy --dest-compress-format gzip" first.'});return"none"}function Mb(t){
const e=It(t)?.algorithm;if(e===void 0)throw X(t,"has a digest that cannot be checked");return kA(e)}function Ub(t,e){return`${e.
slice(0,e.indexOf(":"))}:${t.digest("hex")}`}var kl=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/;
var Pl=5;var Bt=class{#e=new Set;#t=0;static isIn({pax:e}){if(e.size===0)return false;for(const n of e.keys())if(kl.test(
n))return true;return false}static remove(e){return{header:e.header,extensions:ed(e.extensions,n=>kl.test(n))}}note({pax:e}){
this.#t++;if(this.#e.size>Pl)return;for(const n of e.keys())if(kl.test(n))this.#e.add(n.replace(/^(?:\w+\.xattr|RHT)\./,
""))}get notice(){if(this.#t===0)return void 0;const e=[...this.#e];const n=e.slice(0,Pl).join(", ")+(e.length>Pl?", …":
"");return`Left out extended attributes that belong to the machine that built the image (${n}) from ${this.#t} ${this.#t===
1?"entry":"entries"}.`}};function Te(t){return new m("LAYER_INVALID",`A layer of the image cannot be applied: ${t}.`,{hint:"The image is damaged,\
 or the program that made it has a bug. Build it again with another builder."})}function zb(t){return Te(`the tar stream\
 of ${t} ends within an entry`)}var yt=4095;var jn=255;var id=40;var Il=1e7;var Tl=1e4;var vl=256*1024**2;var Ol=192*1024**2;var _l=5e8;var Rl=64*1024**
3;var Bl=500;function we(t){return new m("TAR_LIMIT",t,{hint:Se})}var pe=47;var od=46;function Al(t){let e=t.length;while(e>0&&t[e-1]===pe)e--;let n=0;while(n<e&&CA(t,n,e))n+=t[n]===pe?1:
2;const r=t.subarray(n,e);const i=NA(r)?r:LA(r,t);if(i.length>yt)throw we(`A path of the image has ${i.length} bytes, bu\
t at most ${yt} are possible: ${_(i)}.`);return i}function go(t,e){if(t.length===e.length)return t.equals(e);const n=t[0]===
od&&t[1]===pe&&t.length===e.length+2;return n&&t.compare(e,0,e.length,2)===0}function CA(t,e,n){return t[e]===pe||t[e]===
od&&e+1<n&&t[e+1]===pe}function NA(t){let e=0;for(let n=0;n<=t.length;n++){const r=t[n];if(r===0)return false;if(n<t.length&&
r!==pe)continue;const i=n-e;if(i>jn)return false;if(i<=2&&t[e]===od&&(i===1||t[e+1]===od))return false;if(i===0&&t.length>
0)return false;e=n+1}return true}function LA(t,e){if(t.includes(0))throw Te(`the name ${_(e)} contains a NUL`);const n=[];
for(const r of t.toString("latin1").split("/")){if(r===""||r===".")continue;if(r.length>jn)throw we(`A name of the image\
 has ${r.length} bytes, but at most ${jn} are possible: ${_(Buffer.from(r,"latin1"))}.`);if(r!=="..")n.push(r);else if(n.
pop()===void 0)throw Te(`the path ${_(e)} leads out of the image`)}return Buffer.from(n.join("/"),"latin1")}var $A=64*1024;var jb=1024*1024;var sd=class{#e=[];#t;#n=0;add(e){if(e.length<$A){if(this.#n+e.length>jb)this.#r();this.#t??=
Buffer.allocUnsafeSlow(jb);this.#n+=e.copy(this.#t,this.#n);return}this.#r();this.#e.push(e)}take(){const e=this.#e;this.#e=
[];return e}end(){this.#r();return this.take()}#r(){if(this.#t===void 0)return;this.#e.push(this.#t.subarray(0,this.#n));
this.#t=void 0;this.#n=0}};import{randomInt as DA}from"node:crypto";var wo=20;var Yr=2**wo;var yo=Yr-1;var ad=class{#e=[];#t=0;add(e,n,r){const i=r-n;if(i>yt)throw new RangeError("a text i\
s longer than any path");if((this.#t&yo)+i>Yr||this.#t===this.#e.length*Yr){this.#t=this.#e.length*Yr;if(this.#t+Yr>vl)throw we(
`The image's names and link targets exceed ${vl} bytes in total.`);this.#e.push(Buffer.allocUnsafeSlow(Yr))}const o=this.#t;
e.copy(this.#e[o>>wo],o&yo,n,r);this.#t+=i;return o}get(e,n){const r=e&yo;return this.#e[e>>wo].subarray(r,r+n)}copy(e,n,r,i){
const o=e&yo;const s=this.#e[e>>wo];if(n>32)s.copy(r,i,o,o+n);else for(let a=0;a<n;a++)r[i+a]=s[o+a];return i+n}equals(e,n,r,i){
const o=e&yo;const s=this.#e[e>>wo];for(let a=0;a<n;a++)if(s[o+a]!==r[i+a])return false;return true}};var U=0;var D=-1;var A={directory:0,file:1,symlink:2,special:3};var ve=1024;var FA=.6;var MA=DA(2**32);var dd=class{texts=new ad;count=0;parent=new Int32Array(
ve);kind=new Uint8Array(ve);dead=new Uint8Array(ve);touched=new Uint16Array(ve);layer=new Uint16Array(ve);ordinal=new Uint32Array(
ve);inode=new Int32Array(ve);head=new Uint32Array(ve);extra=new Uint32Array(ve);extraLength=new Uint16Array(ve);place=new Uint32Array(
ve);pathBytes=new Uint16Array(ve);#e=new Uint32Array(ve);#t=new Uint8Array(ve);#n=new Int32Array(4*ve);#r=0;constructor(){
this.count=1;this.parent[U]=D;this.inode[U]=U}find(e,n,r,i){const o=this.#n[this.#i(e,n,r,i)]-1;return o<0||this.dead[o]===
1?D:o}add({parent:e,bytes:n,start:r,end:i,kind:o,layer:s}){const a=this.count;if(a===this.parent.length)this.#s();const d=this.
pathBytes[e];const c=d+(d===0?0:1)+(i-r);if(i-r>jn||c>yt)throw we(`A path of the image is longer than ${yt} bytes, or co\
ntains a name of more than ${jn} bytes.`);this.parent[a]=e;this.kind[a]=o;this.touched[a]=s;this.inode[a]=a;this.pathBytes[a]=
c;this.#e[a]=this.texts.add(n,r,i);this.#t[a]=i-r;this.count++;const f=this.#i(e,n,r,i);const u=this.#n[f];if(u===0)this.#r++;else
this.dead[u-1]=1;this.#n[f]=a+1;if(this.#r>this.#n.length*FA)this.#o();return a}pathOf(e,n=false){const r=this.pathBytes[e];
const i=Buffer.allocUnsafe(r+(n?1:0));if(n)i[r]=47;let o=r;for(let s=e;s!==U;s=this.parent[s]){const a=this.#t[s];this.texts.
copy(this.#e[s],a,i,o-a);o-=a+1;if(o>=0)i[o]=47}return i}targetOf(e){return this.texts.get(this.extra[e],this.extraLength[e])}hiddenBelow(e){
let n=0;for(let r=e;r!==D;r=this.parent[r])n=Math.max(n,this.extra[r]);return n}#i(e,n,r,i){const o=this.#n.length-1;const s=i-
r;let a=UA(e,n,r,i)&o;for(;;){const d=this.#n[a]-1;if(d<0)return a;if(this.parent[d]===e&&this.#t[d]===s&&this.texts.equals(
this.#e[d],s,n,r))return a;a=a+1&o}}#o(){const e=this.#n.filter(n=>n>0&&this.dead[n-1]===0);this.#n=new Int32Array(this.#n.
length*2);this.#r=e.length;for(const n of e){const r=n-1;const i=this.texts.get(this.#e[r],this.#t[r]);this.#n[this.#i(this.
parent[r],i,0,i.length)]=n}}#s(){const e=this.parent.length*2;this.parent=Le(this.parent,new Int32Array(e));this.kind=Le(
this.kind,new Uint8Array(e));this.dead=Le(this.dead,new Uint8Array(e));this.touched=Le(this.touched,new Uint16Array(e));
this.layer=Le(this.layer,new Uint16Array(e));this.ordinal=Le(this.ordinal,new Uint32Array(e));this.inode=Le(this.inode,new Int32Array(
e));this.head=Le(this.head,new Uint32Array(e));this.extra=Le(this.extra,new Uint32Array(e));this.extraLength=Le(this.extraLength,
new Uint16Array(e));this.place=Le(this.place,new Uint32Array(e));this.pathBytes=Le(this.pathBytes,new Uint16Array(e));this.#e=
Le(this.#e,new Uint32Array(e));this.#t=Le(this.#t,new Uint8Array(e))}};function Le(t,e){e.set(t);return e}function UA(t,e,n,r){
let i=Math.imul(t^MA,3432918353);for(let o=n;o<r;o++){i=Math.imul(i^e[o],1540483477);i^=i>>>15}i=Math.imul(i^i>>>16,2246822507);
return(i^i>>>13)>>>0}var HA=64;async function*Wb(t,e,n,r){const i=new Cl(t,e);const o=new sd;const s=(a,d)=>{r?.add(a.length,i.originOf(a,d));
o.add(a)};for(const a of i.top())s(a);yield*o.end();for(const[a,d]of t.layers.entries()){if(!i.beginLayer(a+1))continue;
const c=new tn({begin:(u,l)=>i.begin(u,l),emit:s},{dropsGlobals:true,ignoresTrailer:true});const f=rd(d,{checksDiffId:false,
signal:n});for await(const u of f.chunks){n.throwIfAborted();c.consume(u);yield*o.take();if(e.top!==U&&i.isLayerDone(c))
break}}for(;;){const a=i.moreDirectories();if(a.length===0)break;for(const d of a)s(d);yield*o.take()}yield*o.end()}var Cl=class{#e;#t;#n;#r;#i;#o=0;#s=0;#a=0;#d=true;#c;#u=new WeakMap;constructor(e,n){
const{tree:r}=e;this.#e=e;this.#t=r;this.#n=n;this.#r=new Uint8Array(r.count);this.#r[U]=1;this.#i=n.top;const i=r.parent[n.
top];this.#c=i>U?r.pathBytes[i]+1:0;this.#l()}top(){const{top:e}=this.#n;return this.#t.kind[e]===A.directory?this.#p(e):
[]}beginLayer(e){this.#s=e;this.#a=0;return this.#f}get#f(){return this.#o<this.#t.count&&this.#t.layer[this.#o]===this.#s}isLayerDone(e){
return!this.#f&&(this.#d||e.isBetweenEntries)}begin(e,n){const r=this.#a++;this.#d=!this.#f||this.#t.ordinal[this.#o]!==
r;if(this.#d)return Tr;const i=this.#o++;this.#l();const o=this.#t.inode[i];const s=this.#n.carrier[o];const a=o===i?s:i;
const d=this.#m(i);d.push(...this.#p(this.#t.parent[a]));let c=e;if(Bt.isIn(n))c=Bt.remove(c);const f=this.#y(a);if(!this.#g(
e.name,f))c=Ie(c,f);if(a!==s){const u=this.#y(s);if(!this.#g(Rn(e.header,n),u))c=Za(c,u)}if(c===e&&d.length===0)return ga;
return{blocks:[...d,...c.extensions,c.header],keepsData:true}}moreDirectories(){return this.#m(this.#t.count)}originOf(e,n){
if(n===void 0)return this.#u.get(e);return{stream:this.#s-1,offset:n}}#l(){const{kind:e,inode:n,count:r}=this.#t;const{carrier:i,
isSelected:o}=this.#n;for(;this.#o<r;this.#o++){const s=this.#o;if(e[s]===A.directory)continue;const a=n[s];const d=i[a];
if(a===s?d!==D:o[s]===1&&d!==s)return}}#m(e){const{kind:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let o=0;this.#i<
e;this.#i++){const s=this.#i;if(n[s]!==A.directory||r[s]===0||this.#r[s]===1)continue;if(o++===HA)break;this.#h(s,i)}return i}#p(e){
const{parent:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let s=e;s>U&&r[s]===1&&this.#r[s]===0;s=n[s])i.push(s);
const o=[];for(const s of i.reverse())this.#h(s,o);return o}#h(e,n){this.#r[e]=1;const r=this.#n.top===U;const i=Nl(this.#e,
e,r?void 0:this.#c);const o=this.#t.place[e];let s=(o-1)*R;for(const a of[...i.extensions,i.header]){if(o>0&&r)this.#u.set(
a,{stream:this.#t.layer[e]-1,offset:s});s+=a.length;n.push(a)}}#g(e,n){return this.#n.top===U?go(e,n):e.equals(n)}#y(e){
return this.#t.pathOf(e).subarray(this.#c)}};function Nl({tree:t,heads:e},n,r){const i=t.head[n];const o=t.pathOf(n,t.kind[n]===
A.directory).subarray(r);if(i===0)return Ie({extensions:[],header:Yp()},o);const s=e.get(i);if(r===void 0)return s;const a=ur(
qe(s.header,0),Je(s.extensions));return a.equals(o)?s:Ie(s,o)}var cd=class{#e;#t=0;#n=0;#r=Buffer.alloc(0);#i=D;#o=0;constructor(e){this.#e=e}beginLayer(e){this.#t=e;this.forget()}forget(){
this.#i=D}childOf(e,n,r){return this.#a(this.#e.find(e,n,r,n.length),this.#s(e))}directoryOf(e,n,r){if(n<=0)return U;if(this.#i!==
D&&r==="create"&&zA(this.#r,e,n))return this.#i;const i={directory:U,hidden:this.#s(U),links:0};if(!this.#d(i,e.subarray(
0,n),r))return D;if(r==="create"){this.#r=Buffer.from(e.subarray(0,n));this.#i=i.directory;this.#o=i.hidden}return i.directory}#s(e){
return e===this.#i?this.#o:this.#e.hiddenBelow(e)}#a(e,n){return e===D||this.#e.touched[e]<n?D:e}#d(e,n,r){for(let i=0;i<
n.length;){const o=n.indexOf(pe,i);const s=o===-1?n.length:o;if(s>i&&!this.#c(e,n,[i,s],r))return false;i=s+1}return true}#c(e,n,[
r,i],o){const s=this.#e;if(++this.#n>_l)throw we(`The image's paths have more than ${_l} parts in total.`);if(n[r]===46&&
i-r<=2){if(i-r===1)return true;if(n[r+1]===46){this.#u(e,n);return true}}const a=this.#a(s.find(e.directory,n,r,i),e.hidden);
if(a===D)return o==="create"&&this.#f(e,n,r,i);const d=s.kind[a];const c=s.touched[a]===this.#t;if(d===A.directory){if(o===
"create")s.touched[a]=this.#t;e.directory=a;e.hidden=Math.max(e.hidden,s.extra[a]);return true}if(d===A.symlink&&(c||o===
"link")){const f=s.targetOf(s.inode[a]);if(++e.links>id)throw Te(`the symbolic links of ${_(n)} form a loop`);if(f[0]===
pe){e.directory=U;e.hidden=s.hiddenBelow(U)}return this.#d(e,f,o)}if(o!=="create")return false;if(c)throw Te(`an entry i\
s below ${_(s.pathOf(a))}, which is a file in the same layer`);return this.#f(e,n,r,i)}#u(e,n){if(e.directory===U)throw Te(
`the symbolic link to ${_(n)} leads out of the image`);e.directory=this.#e.parent[e.directory];e.hidden=this.#e.hiddenBelow(
e.directory)}#f(e,n,r,i){const o=e.directory;const s=A.directory;e.directory=this.#e.add({parent:o,bytes:n,start:r,end:i,
kind:s,layer:this.#t});return true}};function zA(t,e,n){return t.length===n&&t.compare(e,0,n)===0}var fd=Buffer.from(".wh.");var Jb=Buffer.from(".wh..wh..opq");var jA=Buffer.from(".wh..wh.");var WA={"0":A.file,S:A.file,
"2":A.symlink,"3":A.special,"4":A.special,"5":A.directory,"6":A.special};var ud=class{attributes=new Bt;#e;#t;#n;#r=0;#i=0;#o=0;#s=0;#a=[];constructor(e,n){
this.#e=e;this.#t=n;this.#n=new cd(e)}beginLayer(){this.#r++;this.#i=0;this.#s=this.#e.count;this.#a=[];this.#n.beginLayer(
this.#r)}endLayer(){const{dead:e,parent:n,count:r}=this.#e;let i=0;for(let o=this.#s;o<r;o++){if(this.#d(n[o]))e[o]=1;if(e[o]===
0)i+=this.#a[o-this.#s]??0}return i}#d(e){const{dead:n,parent:r}=this.#e;for(let i=e;i!==D;i=r[i]){if(n[i]===1)return true;
if(i>=this.#s)return false}return false}apply(e,n,r){const i=this.#i++;if(++this.#o>Il)throw we(`The image's layers have\
 more than ${Il} entries.`);const o=Al(e.name);const s=o.lastIndexOf(pe)+1;if(Ll(o,0,jA)&&!Vb(o,0))return;if(Ll(o,s,fd))
this.#c(o,s);else if(o.length===0)JA(e);else this.#f(e,n,{path:o,start:s,ordinal:i,startBytes:r})}#c(e,n){const r=this.#e;
const i=n+fd.length;if(i===e.length)throw Te(`the whiteout ${_(e)} does not say what it deletes`);const o=this.#n.directoryOf(
e,n-1,"find");if(o===D)return;if(Vb(e,n)){this.#u(o);return}const s=this.#n.childOf(o,e,i);if(s===D)return;if(r.touched[s]!==
this.#r)r.dead[s]=1;else if(r.kind[s]===A.directory)this.#u(s);this.#n.forget()}#u(e){this.#e.extra[e]=this.#r;this.#n.forget()}#f(e,n,{
path:r,start:i,ordinal:o,startBytes:s}){GA(r);const a=this.#e;const d=Bt.isIn(n);if(d)this.attributes.note(n);const c=this.#n.
directoryOf(r,i-1,"create");const f=this.#n.childOf(c,r,i);const u=Kb(e);const l=this.#r;let p=f;if(u===A.directory&&f!==
D&&a.kind[f]===A.directory){a.touched[f]=l}else{if(f!==D){a.dead[f]=1;this.#n.forget()}const k=e.typeFlag==="1"?this.#p(
e,n):D;const P=k===D?u:a.kind[k];p=a.add({parent:c,bytes:r,start:i,end:r.length,kind:P,layer:l});if(k!==D)a.inode[p]=a.inode[k]}
a.layer[p]=l;a.ordinal[p]=o;const h=!d&&go(e.name,r);a.place[p]=h?Gb(s):0;if(e.typeFlag==="1")return;if(u===A.file)this.#l(
p,fo(e,n));if(u===A.symlink)this.#m(p,Rn(e.header,n));if(u!==A.directory&&u!==A.symlink)return;const g=d?Bt.remove(e):e;
const b=a.pathOf(p,u===A.directory);const S=go(e.name,b);a.head[p]=this.#t.add(S?g:Ie(g,b));a.place[p]=S&&g===e?Gb(s):0}#l(e,n){
this.#a[e-this.#s]=n}#m(e,n){const r=this.#e;if(n.includes(0)||n.length>yt)throw Te(`the target of the symbolic link ${_(
r.pathOf(e))} is not a valid path`);r.extra[e]=r.texts.add(n,0,n.length);r.extraLength[e]=n.length;this.#l(e,n.length)}#p(e,n){
const r=Rn(e.header,n);const i=Al(r);const o=i.lastIndexOf(pe)+1;const s=this.#n.directoryOf(i,o-1,"link");const a=s===D||
i.length===0?D:this.#n.childOf(s,i,o);const d=`the hard link ${_(e.name)} leads to ${_(r)}`;if(a===D)throw Te(`${d}, whi\
ch does not exist`);if(this.#e.kind[a]===A.directory)throw Te(`${d}, which is a directory`);return a}};function Gb(t){const e=t/
R+1;return e<2**32?e:0}function JA(t){if(Kb(t)!==A.directory)throw Te(`the entry ${_(t.name)} would replace the root dir\
ectory`)}function GA(t){for(let e=t.indexOf(fd);e!==-1;e=t.indexOf(fd,e+1)){if(e>0&&t[e-1]!==pe)continue;throw new m("WH\
ITEOUT_NAME",`The image has an entry in ${_(t)}, but a layer cannot contain a name that starts with ".wh.": it would be \
read as a whiteout, which marks a deletion.`,{hint:"Rename or remove the directory where the image is built."})}}function Kb(t){
const{typeFlag:e,header:n,name:r}=t;if(e==="0"&&jp(n)&&r.at(-1)===pe)return A.directory;if(e==="1")return A.file;const i=WA[e];
if(i===void 0)throw Te(`the entry ${_(r)} has the unknown type ${JSON.stringify(e)}`);return i}function Vb(t,e){return t.
length-e===Jb.length&&Ll(t,e,Jb)}function Ll(t,e,n){if(t[e]!==46||t.length-e<n.length)return false;return t.compare(n,0,
n.length,e,e+n.length)===0}import{constants as VA,zstdCompressSync as KA,zstdDecompressSync as YA}from"node:zlib";var ld=256*1024;var qA=16;var md=class{#e=[];#t=[];#n=0;#r;#i=1;#o=0;#s=new Map;add({extensions:e,header:n}){const r=e.reduce(
(s,{length:a})=>s+a,n.length);if(this.#o+r>ld)this.#d();const i=this.#i+this.#o/R;const o=r>ld?Buffer.allocUnsafeSlow(r):
this.#r;this.#r=o??Buffer.allocUnsafeSlow(ld);for(const s of[...e,n])this.#o+=s.copy(this.#r,this.#o);return i}get(e){let n=this.#a(
e);const r=[];for(;;){const i=n.subarray(0,R);const{typeFlag:o,sizeBytes:s}=qe(i,0);if(!fr(o))return{extensions:r,header:i};
const a=R+he(s);r.push(i);if(s>0)r.push(n.subarray(R,a));n=n.subarray(a)}}#a(e){if(e>=this.#i)return this.#r.subarray((e-
this.#i)*R);let n=0;let r=this.#t.length-1;while(n<r){const s=n+r+1>>1;if(this.#t[s]<=e)n=s;else r=s-1}const i=this.#s.get(
n);const o=i??YA(this.#e[n]);this.#s.delete(n);this.#s.set(n,o);for(const s of this.#s.keys()){if(this.#s.size<=qA)break;
this.#s.delete(s)}return o.subarray((e-this.#t[n])*R)}#d(){if(this.#o===0)return;const e=KA(this.#r.subarray(0,this.#o),
{params:{[VA.ZSTD_c_compressionLevel]:1}});this.#n+=e.length;if(this.#n>Ol)throw we(`The image's directories have more t\
han ${Ol} bytes of headers.`);this.#e.push(Buffer.from(e));this.#t.push(this.#i);this.#i+=this.#o/R;this.#o=0;if(this.#r.
length>ld)this.#r=void 0}};function Yb(t){const{parent:e,dead:n,touched:r,extra:i,kind:o,count:s}=t;const a=new Uint8Array(s);const d=new Uint16Array(
s);a[U]=1;d[U]=i[U];for(let c=1;c<s;c++){const f=e[c];const u=d[f];if(a[f]===0||n[c]===1||r[c]<u)continue;a[c]=1;if(o[c]===
A.directory)d[c]=Math.max(u,i[c])}return a}function qr(t,e,n){const{parent:r,kind:i,inode:o,count:s}=t;const a=n===U?e:new Uint8Array(
s);if(n!==U)a[n]=1;const d=new Int32Array(s).fill(D);for(let c=n;c<s;c++){if(e[c]===0)continue;if(n!==U&&c>n&&a[r[c]]===
1)a[c]=1;if(a[c]===0||i[c]===A.directory)continue;const f=o[c];if(d[f]===D)d[f]=c}return{top:n,isSelected:a,carrier:d}}async function Dl(t,e){for(const{descriptor:o}of t)QA(o.mediaType,o.digest);if(t.length>Tl)throw we(`The image has ${t.length}\
 layers, but at most ${Tl} are read.`);const n=new $l(t,e);const r=t.reduce((o,{descriptor:s})=>o+s.sizeBytes,0);const i={
title:"Read the layers",doneBytes:()=>n.packedBytes,totalBytes:()=>r};return W(e.log,i,n.run())}var $l=class{#e;#t;#n=new dd;#r=new md;#i=new ud(
this.#n,this.#r);#o=[];#s=[];#a=[];#d=[];#c=[];#u=0;#f=0;#l;constructor(e,n){this.#e=e;this.#t=n}get packedBytes(){return this.#u+
(this.#l?.packedBytes??0)}async run(){for(const n of this.#e)await this.#m(n);const{notice:e}=this.#i.attributes;return{
layers:this.#e,layerBytes:this.#o,unpackedBytes:this.#o.reduce((n,r)=>n+r,0),tarBytes:this.#f,layerTarBytes:this.#s,packings:this.#a,
firstNodes:this.#d,notices:e===void 0?this.#c:[...this.#c,e],tree:this.#n,heads:this.#r,living:Yb(this.#n)}}async#m(e){const{
signal:n,touch:r}=this.#t;const i=rd(e,{checksDiffId:true,signal:n});this.#l=i;this.#d.push(this.#n.count);this.#i.beginLayer();
const o=new tn({begin:(s,a,d)=>{this.#i.apply(s,a,d);return Tr},emit:()=>{}},{dropsGlobals:true,ignoresTrailer:true});for await(const s of i.
chunks){n.throwIfAborted();o.consume(s);this.#p(i);r?.()}if(!o.isBetweenEntries)throw zb(e.descriptor.digest);this.#h(e,
i.packing);this.#o.push(this.#i.endLayer());this.#u+=i.packedBytes;this.#f+=i.tarBytes;this.#s.push(i.tarBytes);this.#a.
push(i.packing??"none");this.#l=void 0}#p(e){const n=this.#f+e.tarBytes;if(XA(n,this.packedBytes))throw we(`The image's \
layers unpack to more than ${Rl} bytes and to more than ${Bl} times their size.`)}#h({descriptor:e},n){const r=ZA(e.mediaType);
if(r===void 0||n===void 0||r===n)return;const i=o=>o==="none"?"not packed":`packed with ${o}`;this.#c.push(`The media ty\
pe of the layer ${e.digest} says that it is ${i(r)}, but it is ${i(n)}, so it was read as that.`)}};function XA(t,e){return t>
Rl&&t>Bl*e}function ZA(t){if(/[.+]gzip$/.test(t))return"gzip";if(/[.+]zstd$/.test(t))return"zstd";return t==="applicatio\
n/vnd.oci.image.layer.v1.tar"?"none":void 0}function QA(t,e){const n=(r,i)=>{throw new m("UNSUPPORTED_IMAGE",`The layer ${e}\
 ${r}.`,{hint:i})};if(/nondistributable|foreign/.test(t))n("is not in the image, but has to be fetched from elsewhere (a\
 foreign or non-distributable layer)","Windows images have such layers. Build the image on a base without them.");if(/\+encrypted$/.
test(t))n("is encrypted",'Decrypt the image first, with "skopeo copy --decryption-key".')}var qb=2**24;function Xb(t){const{tree:e,layerTarBytes:n}=t;const r=eC(t);const i=[];for(const[o,s]of tC(t).entries()){let a;
let d=0;const c=f=>{if(a!==void 0)i.push({layer:o,startBytes:a,endBytes:f});a=void 0};for(const f of s){const u=e.place[f];
if(u===0)continue;const l=(u-1)*R;const p=e.ordinal[f];if(p!==d||!r(f))c(l);if(r(f))a??=l;d=p+1}c(n[o]??0)}return i}function eC({
tree:t,living:e,firstNodes:n}){const{kind:r,inode:i,layer:o}=t;const{carrier:s}=qr(t,e,U);return a=>{if(e[a]===0)return false;
if(r[a]===A.directory)return a>=(n[o[a]-1]??0);const d=i[a];return s[d]===a===(d===a)}}function tC({tree:t,layers:e}){const n=e.
map(()=>[]);for(let r=1;r<t.count;r++)n[t.layer[r]-1]?.push(t.ordinal[r]*qb+r);return n.map(r=>Array.from(Float64Array.from(
r).sort(),i=>i%qb))}var rC=8*1024*1024;var iC=4*1024*1024;var pd=class extends Error{};function Qb(t){const{tree:e,living:n}=t;const r=(o,s,a)=>nC.
from(oC(Wb(t,o,s,a),a),{objectMode:false,highWaterMark:rC,signal:s});const i=async(o,s)=>{const a=Zb(t,o);if(a===D)throw new pd(
`there is no ${o.toString()} in the layers`);return r(qr(e,n,a),s)};return{way:"layers",returnsToDirectories:true,unseenTimes:[],
isReproducible:true,decide:()=>"keep",open:async o=>r(qr(e,n,U),o),layers:{blobs:t.layers,areGzip:t.packings.map(o=>o===
"gzip"),tarBytes:t.tarBytes,keptRuns:()=>Xb(t),open:async(o,s)=>r(qr(e,n,U),o,s)},openPath:i,isNotFound:o=>o instanceof pd,
lookAt:async(o,s)=>{const a=Buffer.from(o);const d=Zb(t,a);if(d===D)return void 0;return sC(t,d)??Kr(await i(a,s),iC)},close:async()=>{}}}
async function*oC(t,e){yield*t;e?.add(_i.length,void 0);yield _i}function sC(t,e){const{tree:n}=t;const r=n.kind[e];if(r!==
A.directory&&(r!==A.symlink||n.inode[e]!==e))return void 0;const i=n.parent[e];const o=i>U?n.pathBytes[i]+1:0;const{header:s,
extensions:a}=Nl(t,e,o);const d=r===A.directory?"5":"2";const c=jt(s);return{typeFlag:d,mtimeSeconds:c,header:s,extensions:a,
data:Buffer.alloc(0)}}function Zb({tree:t,living:e},n){let r=0;let i=U;let o=n;while(o.length>0){const s=o.indexOf(pe);const a=s===
-1?o.length:s;const d=o.subarray(0,a);o=o.subarray(Math.min(a+1,o.length));const c=d.toString("latin1");if(c===""||c==="\
.")continue;if(c===".."){i=Math.max(U,t.parent[i]);continue}if(t.kind[i]!==A.directory)return D;const f=t.find(i,d,0,d.length);
if(f===D||e[f]===0)return D;if(t.kind[f]!==A.symlink||o.length===0){i=f;continue}if(++r>id)return D;const u=t.targetOf(t.
inode[f]);if(u[0]===pe)i=U;o=Buffer.concat([u,Buffer.from("/"),o])}return i}function Xr(t,e,n){const{json:r}=t.config;const i=y(r,"config");const o=y(i,"Volumes");const s=new Fl(t,e,n);return{reference:e.
reference,id:t.manifest.digest,ofContainer:void 0,platform:t.platform,diffIds:t.layers.map(({diffId:a})=>a),packedLayers:t.
layers,layerCount:t.layers.length,volumes:I(o)?Object.keys(o).filter(a=>!a.includes("\0")):[],shownConfig:I(i)?i:{},knownBytes:void 0,
isExact:true,notices:[],readConfig:async()=>({json:r,digest:t.config.descriptor.digest,packedLayers:t.layers.map(({descriptor:a})=>a),
annotations:t.annotations,missing:void 0}),openReader:()=>s.openReader(),measure:()=>s.measure()}}var Fl=class{#e;#t;#n;#r;#i;#o=0;constructor(e,n,r){
this.#e=e;this.#t=n;this.#n=r}async openReader(){this.#o++;const e=aC(async()=>{if(--this.#o>0)return;this.#r=void 0;await this.#t.
release?.(this.#e)});try{return{...Qb(await this.#s()),close:e}}catch(n){await e();throw n}}async measure(){if(this.#i===
void 0)await this.#s();if(this.#i===void 0)throw new Error("the layers have no size");return this.#i}#s(){this.#r??=this.#a().
catch(e=>{this.#r=void 0;throw e});return this.#r}async#a(){const{layers:e,config:n}=this.#e;const r=await Dl(e,this.#n);
if(this.#i===void 0)for(const i of r.notices)this.#n.log.notice(i);this.#i={bytes:r.unpackedBytes,packedBytes:e.reduce((i,{
descriptor:o})=>i+o.sizeBytes,0),history:dC(n.json,r.layerBytes)};return r}};function aC(t){let e;return()=>{e??=t();return e}}
function dC(t,e){const n=ps(t);const r=y(t,"history");const i=n?.filter(s=>s).length;if(n===void 0||i!==e.length||!Array.
isArray(r))return void 0;const o=[...e];return n.map((s,a)=>({command:w(r[a],"created_by")??w(r[a],"comment")??"",bytes:s?
o.shift()??0:0,hasLayer:s}))}function hd(t,e,n){const r=Ge(n);if(r.os!=="linux"){throw new m("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image,\
 but ${JSON.stringify(t)} is for ${r.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this \
way."})}if(!Ps(r)){throw new m("UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(t)} has an invalid platform\
: ${JSON.stringify(r)}.`,{hint:"Do not trust this image: no builder writes such a config."})}const i=y(n,"Config","Volum\
es");const o=w(e,"Id")??"";if(o==="")throw Ml(t);const s=vt(n);const a=Zi(e)??Zi(n)??false;return{reference:t,image:void 0,
names:la(e),id:o,platform:r,diffIds:s,isIndex:a,isDefaultPlatform:!a||JSON.stringify(s)===JSON.stringify(vt(e)),volumes:I(
i)?Object.keys(i).filter(d=>!d.includes("\0")):[],inspect:n}}function Ml(t){return new m("ENGINE_FAILED",`The engine des\
cribes ${JSON.stringify(t)} without an ID, a platform or layers.`,{hint:'Remove the image ("docker rmi") and pull or bui\
ld it again.'})}async function eE(t,e,n,r){const{log:i}=t;const o={reference:e,id:n,isIndex:r!==void 0,platform:r??t.platform,volumes:[]};
const s=await cC(t,o);if(s===void 0)return void 0;const a=r??s.platform;const d={imageId:n,manifest:s,likely:r??t.platform};
if(t.canInspectPlatform&&a!==void 0){const c=await ee(t,n,a);if(c!==void 0&&ua(c)&&K(Ge(c),a))return c}for(const{place:c,
open:f}of Fr(t,o)){try{const u=await f(l=>fC(l,d,r!==void 0));if(u!==void 0)return u}catch(u){if(!(u instanceof ce))throw u;
i.debug(`no config blob ${c}: ${E(u)}`)}}throw lC(t,e,a)}async function cC(t,e){let n;try{n=await H(t,{source:e})}catch(r){
if(r instanceof m&&Xi(r.message))return void 0;throw r}try{return Ul(await Ce(t,n))}finally{await j(t,n)}}function Ul(t){
const e=y(t,"ImageManifestDescriptor");const n=y(e,"platform");const r=w(n,"architecture")??"";const i=y(e,"size");return{
digest:w(e,"digest"),sizeBytes:typeof i==="number"?i:void 0,platform:r===""?void 0:_e({os:w(n,"os")??"linux",architecture:r,
variant:w(n,"variant")})}}async function fC(t,{imageId:e,manifest:{digest:n,sizeBytes:r},likely:i},o){const s=n===void 0?
{digest:e}:{digest:n,sizeBytes:r};let a;for await(const{configText:d,isInIndex:c}of Dr(s,t.text,i)){const f=L(d);if(!I(f))
continue;const u=uC(f,c);if(n!==void 0||K(Ge(f),i))return u;a??=u}return o?void 0:a}function uC(t,e){const{os:n,architecture:r,
variant:i}=Ge(t);const o={Created:t["created"],Author:t["author"],Os:n,Architecture:r,Variant:i,OsVersion:t["os.version"],
Config:t["config"]};return{...Object.fromEntries(Object.entries(o).filter(([,s])=>s!==void 0)),RootFS:{Type:"layers",Layers:ms(
t)},...e?{Descriptor:{mediaType:ke.index}}:{}}}function lC(t,e,n){const r=n===void 0?"":` for ${O(n)}`;return new m("UNS\
UPPORTED_IMAGE",`docker-flatten needs to know the layers of ${JSON.stringify(e)}${r}, but Docker ${t.version} shows neit\
her the layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or remove \
this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function bo(t,e,n){const{log:r,signal:i}=t;r.info(`Pulling ${e}`);const o=n===void 0?[]:["--platform",n];const s=await W(
r,{title:"Pull"},t.docker.stream(["pull","--quiet",...o,e],u=>r.debug(u.trimEnd()),i,true));if(s.exitCode===0)return;const a=s.
stderr.trim().slice(-2e3);const d=`Pulling ${JSON.stringify(e)} failed`;const c=ns(a,d);if(c!==void 0)throw c;if(/no match(?:ing manifest)? for|does not match the specified platform/i.
test(a)){throw new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(e)} is needed for ${n??"the engine's platform"}, bu\
t its registry does not have that platform: ${a}`,{hint:"Select a platform that the image has, or a tag for this platfor\
m."})}if(/manifest unknown|not found|does not exist|pull access denied/i.test(a)){throw new m("IMAGE_NOT_FOUND",`The ima\
ge ${JSON.stringify(e)} was not found locally, and its registry does not have it or denied access: ${a}`,{hint:'Check th\
e name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load \
it into the engine ("load: true").'})}const f=/toomanyrequests|rate limit/i.test(a);throw new m("PULL_FAILED",`${d}: ${a}`,
{hint:f?"Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.":`C\
heck whether the registry is reachable, and run again. ${x("pull","never")} uses only images that the engine has.`})}async function gd(t,e){const{image:n,platform:r,pull:i}=e;const o=await ee(t,n.text);if(o===void 0){if(i==="never"||Wt(n.
text))throw Hl(n.text,i);return{...await mC(t,e),image:n}}const s=await Zr(t,n.text,o,r);if(s===void 0){const a=await Zr(
t,n.text,o,void 0);const d=i!=="never"&&!Wt(n.text);throw tE(n.text,a?.platform,r,d)}if(i!=="always"||Wt(n.text))return{
...s,image:n};return{...await pC(t,n,s,r),image:n}}async function mC(t,e){const{image:n,platform:r,pull:i,defaultPlatform:o}=e;
const s=r===void 0?o:O(r);if(r===void 0&&s!==void 0)t.log.info(`Pulling the platform ${s}, as DOCKER_DEFAULT_PLATFORM sa\
ys`);await bo(t,n.text,s);const a=await ee(t,n.text);if(a===void 0)throw Hl(n.text,i);const d=r??hC(o);const c=await Zr(
t,n.text,a,d)??(r===void 0?await Zr(t,n.text,a,void 0):void 0);if(c!==void 0)return c;const f=await Zr(t,n.text,a,void 0);
throw tE(n.text,f?.platform,r,false)}async function pC(t,e,n,r){const{os:i,architecture:o}=_e(n.platform);const s=i===""||
o===""?void 0:O(n.platform);await bo(t,e.text,s);const a=await wt(t,e.text,n.platform)??await wt(t,e.text,void 0);if(a===
void 0)throw Hl(e.text,"always");const d=_e(a.platform);const c=r===void 0?d.os===i&&d.architecture===o:K(d,r);if(c)return a;
if(e.digest===void 0)await t.docker.run(["tag",n.id,e.text]);throw new m("PLATFORM_MISMATCH",`The engine has the image ${JSON.
stringify(e.text)} for ${O(n.platform)}, but the registry returned it for ${O(d)}. The tag was restored.`,{hint:`Leave ${x(
"pull")} out to flatten the image that the engine has, or use a tag for this platform.`})}function hC(t){try{return t===
void 0?void 0:Is(t)}catch{return void 0}}async function wt(t,e,n){const r=await ee(t,e);return r===void 0?void 0:Zr(t,e,
r,n)}async function Zr(t,e,n,r){const i=ua(n);if(i&&(r===void 0||K(Ge(n),r)))return hd(e,n,n);const o=!t.store.holdsIndexes||
Zi(n)===false;if(i&&o)return void 0;const s=w(n,"Id");if(s===void 0||!t.store.holdsIndexes)throw Ml(e);if(t.canInspectPlatform&&
r!==void 0){const c=await ee(t,e,r);if(c!==void 0&&K(Ge(c),r))return hd(e,n,c)}const a=await eE(t,e,s,r);if(a===void 0)return void 0;
const d=r===void 0||K(Ge(a),r);return d?hd(e,n,a):void 0}function tE(t,e,n,r){const i=n===void 0?"another platform":O(n);
const o=e===void 0?"another one":O(e);return new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is needed for ${i}\
, but the engine has it for ${o}.${r?" A pull would move the tag away from that image.":""}`,{hint:r?`Pull it yourself (\
"docker pull --platform ${i} ${t}") if the tag may move, or select the platform ${o}.`:"Pull or build that platform firs\
t, or select one that the image has."})}function Hl(t,e){const n=e==="never"?`, and pulling is disabled (${x("pull")} is\
 never)`:"";return new m("IMAGE_NOT_FOUND",`The image ${JSON.stringify(t)} is not in the engine${n}.`,{hint:'Check the n\
ame and tag with "docker images", and build or pull it first.'})}var gC=/^(?:https?|ftp|no|all)_proxy$/i;function zl(t,e,n){const r=new Set(t);const i=a=>{const d=yd(a);if(!gC.test(d)||
n.includes(a))return false;return e.includes(a)||r.has(yC(d)+a.slice(d.length))};const o=t.filter(i).map(yd);const s=t.flatMap(
a=>i(a)?n.filter(d=>yd(d)===yd(a)):[a]);return{env:s,removed:o}}function yd(t){return t.split("=")[0]??""}function yC(t){
return t===t.toUpperCase()?t.toLowerCase():t.toUpperCase()}var wC=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"];var bC=["ExposedPorts","Volumes","Labels"];var EC=["H\
ealthcheck","StopTimeout"];function iE(t,e,n){const r=y(t,"config");const i={...I(r)?r:{}};const o=jl(i["Env"]);const s=jl(
n["Env"]);const{env:a,removed:d}=zl(jl(e["Env"]),s,o);const c={...e,Env:a};const f={...n,Env:zl(s,s,o).env};for(const u of wC){
if(Eo(c[u],f[u])||Eo(c[u],i[u]))continue;if(So(c[u]))delete i[u];else i[u]=c[u]}for(const u of bC){const l=SC(i[u],e[u],
n[u]);if(l===void 0)continue;if(So(l))delete i[u];else i[u]=l}for(const u of EC){const l=e[u];if(!So(l)&&!Eo(l,n[u])&&!Eo(
l,i[u]))i[u]=l}return{config:{...t,config:i},proxies:d}}function SC(t,e,n){const[r,i,o]=[t,e,n].map(c=>I(c)?c:{});const s=Object.
entries(i).filter(([c,f])=>!nE(o,c,f)&&!nE(r,c,f));const a=Object.keys(o).filter(c=>!Object.hasOwn(i,c)&&Object.hasOwn(r,
c));if(s.length===0&&a.length===0)return void 0;const d=Object.entries(r).filter(([c])=>!a.includes(c));return Object.fromEntries(
[...d,...s])}function nE(t,e,n){return Object.hasOwn(t,e)&&Eo(t[e],n)}function jl(t){return N(t)?t:[]}function Eo(t,e){return JSON.
stringify(rE(t))===JSON.stringify(rE(e))}function rE(t){const e=t===void 0?void 0:JSON.parse(JSON.stringify(t));if(So(e))
return null;if(!I(e))return e;return Object.fromEntries(Object.entries(e).filter(([,n])=>n===""||I(n)||n!==0&&!So(n)).sort(
([n],[r])=>n<r?-1:1))}function So(t){if(t===void 0||t===null||t==="")return true;if(Array.isArray(t))return t.length===0;
return I(t)&&Object.keys(t).length===0}async function oE(t,e,n){const r=Ap(t.runId,n.id);const i=await H(t,{source:e,name:r});const o=await t.docker.try(["paus\
e",n.id]);if(o.exitCode!==0&&!/is not running/i.test(o.stderr))throw xC(e.reference,Q(["pause",n.id],o));let s;return()=>{
s??=ca(t.docker,n.id).then(()=>j(t,i));return s}}function xC(t,e){if(e.code==="NO_ENGINE")return e;return new m("DOCKER_\
FAILED",`Cannot pause the running container ${JSON.stringify(t)} while it is read: ${e.message}`,{hint:`Use ${x("pause",
"false")} to read it while it runs (files that change meanwhile may be inconsistent), or stop it first ("docker stop").`,
cause:e})}function sE(t,e){return new m(e.code,`The container ${JSON.stringify(t)} changed while it was read, because it\
 was running and not paused: ${e.message}`,{hint:`Nothing was tagged. Leave out ${x("pause","false")} so that it is paus\
ed while it is read, or stop it first ("docker stop").`,cause:e})}async function aE(t,e,n,r){const i=["--no-trunc","--human=false","--format","{{json .}}"];const o=["history",...i,...ft(
r)];const s=await t.docker.run([...o,e]);const a=s.split("\n").filter(d=>d!=="").map(d=>{const c=L(d);return{command:w(c,
"CreatedBy")||(w(c,"Comment")??""),bytes:Number(y(c,"Size")??Number.NaN)}});if(a.length<n||!a.every(({bytes:d})=>d>=0)){
throw new m("ENGINE_FAILED",`The engine returned ${a.length} sizes (${a.map(({bytes:d})=>d).join(", ")}) for the image ${JSON.
stringify(e)}, which has ${Ae(n)}.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'})}return a.reverse()}
async function dE(t,e,n){return cE(await aE(t,e,n))}function cE(t){return t.reduce((e,{bytes:n})=>e+n,0)}async function fE(t,e,n){
const r=e.diffIds.length;const i=ps(n);const o=!e.isDefaultPlatform&&!t.knowsPlatformOption;const s=o?false:i===void 0?await kC(
t,e):i.filter(f=>f).length===r;if(!s)return{bytes:await PC(t,e),history:void 0};const a=await aE(t,e.id,r,lE(t,e));const d=i?.
length===a.length;const c=a.map((f,u)=>({...f,hasLayer:d?i[u]===true:f.bytes>0}));return{bytes:cE(a),history:c}}async function uE(t,e,n){
const{rootFs:r}=await mE(t,e.id);const i=Math.max(0,r-n.bytes);const o={command:`container ${e.name}`,bytes:i,hasLayer:true};
return{bytes:r,history:n.history&&[...n.history,o]}}async function kC(t,e){const n=["history","--quiet","--no-trunc",...ft(
lE(t,e))];const r=await t.docker.run([...n,e.id]);return r.split("\n").filter(i=>i!=="").length>=e.diffIds.length}function lE(t,e){
return e.isIndex&&t.knowsPlatformOption?e.platform:void 0}async function PC(t,e){const n=await H(t,{source:e});try{const{
rootFs:r,own:i}=await mE(t,n);return Math.max(0,r-i)}finally{await j(t,n)}}async function mE(t,e){const n=await Ce(t,e,[
"--size"]);const r=y(n,"SizeRootFs");const i=y(n,"SizeRw")??0;if(typeof r!=="number"||typeof i!=="number")throw new m("E\
NGINE_FAILED",`The engine returned no size for the container ${e}.`,{hint:q});return{rootFs:r,own:i}}function bd(t,e){return n=>{const r=t(n);if(r==="drop")return r;const i=r==="keep"?void 0:r;const o=i?.head??n;const{mtimeSeconds:s}=se(
o);const a=e(s);const d=i?.before?.map(f=>({...f,...wd(f,e)}));const c=d===void 0?{}:{before:d};if(d===void 0&&(a===s||Number.
isNaN(a)))return r;return{...i,...c,head:wd(o,e)}}}function wd(t,e){const{mtimeSeconds:n}=se(t);const r=e(n);return r===
n||Number.isNaN(r)?t:Wl(t,r)}function Wl(t,e){return{extensions:El(t.extensions,"mtime"),header:Gp(t.header,e)}}var IC=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"];var TC=512;var vC=60*60;var Jl=4*1024*
1024;var OC=64*1024;var _C=10;var RC=300;async function Qr(t,{id:e}){await j(t,e)}async function Sd(t,e,n){const{log:r}=t;
const i=n.asUsed===true?void 0:t.plainRuntime;if(i!==void 0)r.debug(`the container has the runtime ${i}: the engine's de\
fault may add mounts`);const o=await pE(t,i,e,n);const s=o.exitCode!==0&&BC.test(o.stderr);if(i===void 0||!s)return o;await Qr(
t,o.container);r.warning(`The engine lacks the program of its runtime ${i}, so the command runs with the default runtime\
. Mount points that it adds are in the result.`);const a=await pE(t,void 0,e,n);return{...a,container:{...a.container,mayHaveMounts:true}}}
var BC=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;async function pE(t,e,n,r){
const{log:i,signal:o}=t;const s=await H(t,{source:n,asUsed:r.asUsed===true,...r.network===void 0?{}:{network:r.network},
options:[...e===void 0?[]:["--runtime",e],...r.user===void 0?[]:["--user",r.user],"--entrypoint",r.program,...Vl],command:r.
args});const a=r.limitSeconds??vC;const d=AbortSignal.timeout(a*1e3);const c=new Gl(i,r.shows??(f=>f));try{const f=await W(
i,{title:"Command",loggedChars:()=>c.shownChars},t.docker.stream(["start","--attach",s],(u,l)=>c[l].add(u),AbortSignal.any(
[o,d])));c.end();return{...f,container:{id:s,mayHaveMounts:false}}}catch(f){if(o.aborted)throw F(o.reason);if(!d.aborted)
throw f;throw new m("COMMAND_FAILED",`A command in a container of ${n.reference} was still running after ${a} s and was \
stopped.`,{hint:"The output above may show what it waits for. It has no input, and a network only if one is named.",cause:f})}}
var Vl=["--cap-drop","ALL","--security-opt","no-new-privileges","--pids-limit",String(TC),...IC.flatMap(t=>["--cap-add",
t])];function xd(t,e=n=>n){return`${t.stdout}
${t.stderr}`.split("\n").map(n=>e(n)??"").filter(n=>n.trim()!=="").slice(-_C).map(n=>n.slice(0,RC)).join("\n")}var Ed=class{#e;#t="";constructor(e){
this.#e=e}add(e){const n=(this.#t+e).split("\n");this.#t=(n.pop()??"").slice(-OC);for(const r of n)this.#e(r)}end(){if(this.#t!==
"")this.#e(this.#t);this.#t=""}};var Gl=class{stdout=new Ed(e=>this.#r(e));stderr=new Ed(e=>this.#r(e));#e;#t;#n=Jl;constructor(e,n){
this.#e=e;this.#t=n}get shownChars(){return Jl-this.#n}end(){this.stdout.end();this.stderr.end()}#r(e){const n=this.#t(e);
if(n===void 0||this.#n<=0)return;this.#n-=n.length+1;this.#e.untrusted(n);if(this.#n<=0)this.#e.notice(`Output beyond ${Jl}\
 characters is not shown.`)}};var Kl=10;var AC=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function hE(t,e,n){const r=y(e,"HostConfig");const i=w(r,"Runtim\
e");const o=i!==void 0&&t.mayAddMounts(i);const s=y(r,"DeviceRequests");const a=(Array.isArray(s)?s:[]).flatMap(CC);if(!o&&
a.length===0)return void 0;const d=y(e,"Config","Env");const c=N(d)?d.filter(f=>AC.test(f)):[];return{by:o?`its runtime ${JSON.
stringify(i)}`:"the devices that it asks for",options:[...i===void 0?[]:["--runtime",i],...a,...c.flatMap(f=>["--env",f])],
mounts:n}}function CC(t){if(!I(t))return[];const e=t["DeviceIDs"];const n=N(e)?e:[];const r=w(t,"Driver");if(r==="cdi")return n.
flatMap(i=>["--device",i]);return["--gpus",Qe({...NC(t,n),...r?{driver:r}:{}})]}function NC(t,e){const n=y(t,"Capabiliti\
es");const r=Array.isArray(n)?n[0]:void 0;const i=t["Count"]===-1?"all":String(t["Count"]??"all");return{...e.length>0?{
device:e.join(",")}:{count:i},...N(r)?{capabilities:r.join(",")}:{}}}async function gE(t,e,{by:n,options:r,mounts:i}){const{
log:o,signal:s}=t;const a=await LC(t,e,r).catch(c=>{if(s.aborted)throw c;o.debug(`cannot find out what starting a contai\
ner leaves in it: ${E(c)}`);return void 0});if(a===void 0)return void 0;for(const c of[...i,...e.volumes])a.delete(yE(c));
const d=[];return{begin:({name:c,typeFlag:f,sizeBytes:u},l)=>{if(l!=="drop"&&u===0&&f!=="1"&&a.has(B(c)))d.push(_(Buffer.
concat([Buffer.from("/"),DC(B(c))])))},data:()=>{},end:()=>{},logNotice:()=>{if(d.length===0)return;const c=d.length>Kl?
` and ${d.length-Kl} more`:"";o.notice(`When the container started, ${n} created empty mount points or links in it, whic\
h are in the result: ${d.slice(0,Kl).join(", ")}${c}. Use ${x("exclude")} to drop them.`)}}}async function LC(t,e,n){const{
log:r}=t;const i=[...n,...Vl,"--entrypoint",He()];const o=await H(t,{source:e,options:i,command:[]});try{await t.docker.
try(["start",o]);return $C(await t.docker.run(["diff",o]))}finally{await j(t,o).catch(s=>{sa(t.runId);r.debug(`a contain\
er will only be removed at the end of the run: ${E(s)}`)})}}function $C(t){const e=t.split("\n").filter(r=>r.startsWith(
"A /")).map(r=>yE(r.slice("A ".length)));const n=new Set(e);for(const r of e)n.delete(r.slice(0,Math.max(0,r.lastIndexOf(
"/"))));return n}function yE(t){return B(Buffer.from(t))}function DC(t){return Buffer.from(t,"latin1")}var wE=2;async function bE(t,e){const n=await Ce(t,e);const r=(...i)=>SE(w(n,...i)??"")??Number.POSITIVE_INFINITY;return{
createdSeconds:r("Created"),startedSeconds:r("State","StartedAt"),finishedSeconds:r("State","FinishedAt")}}function EE(t){
return SE(w(t.inspect,"Created")??"")??0}function SE(t){const e=Date.parse(t);return Number.isNaN(e)||e<0?void 0:Math.floor(
e/1e3)}function xE(t,e){return n=>n>=t.createdSeconds&&n<=t.finishedSeconds+1?e:n}var Yl=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf","etc/mt\
ab"];var ei=["dev","etc"];var xo=[...Yl,...ei];var ql=4*1024*1024;function Xl(t,e,n=[]){return r=>{const i=B(r.name);if(!t.
has(i))return"keep";const o=t.get(i);if(o===void 0)return n.includes(i)?"keep":"drop";if(ei.includes(i))return jt(r.header)>
e?"keep":TE(r,o.mtimeSeconds);return o.typeFlag==="5"?"keep":{head:FC(o,i),data:o.data}}}async function kE(t,e){const n=await t.
docker.run(["diff",e]);const r=n.split("\n").map(i=>/^[AC] \/(.*)$/.exec(i)?.[1]??"").filter(i=>!Yl.includes(i));return ei.
filter(i=>r.some(o=>o.startsWith(`${i}/`)))}async function PE(t,e,n,r){const i=new Map;for(const o of xo){i.set(o,await ze(
t,e,`${n}/${o}`,r))}return i}function IE(t,e,n,r){return i=>{const o=B(i.name);const s=jt(i.header);const a=s>=t;if(Yl.includes(
o)&&a){r.debug(`left out of the export: ${o}, made with the container`);return"drop"}return ei.includes(o)&&a&&s<=n?TE(i,
e):"keep"}}async function ze(t,e,n,r){try{return await Kr(await t.readArchive(e,n,r),ql)}catch(i){if(Me(i,n))return void 0;
throw i}}function TE(t,e){return jt(t.header)===e?"keep":{head:Wl(t,e)}}function FC(t,e){return{extensions:t.extensions,
header:Kp(t.header,e)}}import{PassThrough as MC}from"node:stream";import{pipeline as UC}from"node:stream/promises";import{createGunzip as HC,createZstdDecompress as zC}from"node:zlib";var vE=".wh.";var jC=".wh..wh..opq";async function OE(t,e){const{openBlobs:n,packedLayers:r}=t;if(n===void 0||r===void 0)
return void 0;const i=new Map(xo.map(o=>[o,void 0]));await n(async o=>{for(const s of r){const a=d=>WC(i,s,d,e);await o.
stream(s.digest,a,s.sizeBytes)}});return i}async function WC(t,e,n,r){const i=[];const o=new Vr(ql);const s=new J(a=>{const d=B(
a.name);JC(t,d,a.typeFlag);if(!t.has(d))return"drop";i.push(d);return o.hold(a)});await UC(n,GC(e.mediaType),s,o.sink,{signal:r});
for(const[a,d]of o.entries().entries())t.set(i[a],d)}function JC(t,e,n){const r=e.lastIndexOf("/")+1;const i=e.slice(r);
if(i===jC)Zl(t,e.slice(0,Math.max(0,r-1)));else if(i.startsWith(vE)){const o=e.slice(0,r)+i.slice(vE.length);if(t.has(o))
t.set(o,void 0);Zl(t,o)}else if(n!=="5")Zl(t,e)}function Zl(t,e){for(const n of t.keys())if(e===""||n.startsWith(`${e}/`))
t.set(n,void 0)}function GC(t){if(/[+.]gzip$/.test(t))return HC();return/[+.]zstd$/.test(t)?zC():new MC}import{posix as kd}from"node:path";import{isDeepStrictEqual as VC}from"node:util";var KC=4e3;async function _E(t,e,n,r){const{signal:i}=t;const o=XC(n).map(u=>({lower:u,dst:He()}));const s={src:n.made,dst:He()};
const a=[Qe({type:"bind",...s,readonly:""}),...o.map(({lower:u,dst:l})=>ZC(u,l))];const d=a.flatMap(u=>["--mount",u]);const c=await H(
t,{source:e,options:d});const f=(u,l)=>ze(t.transport,c,`${u}/${l}`,i);try{const u=[];for(const l of r)if(await YC(o.map(
({dst:p})=>p),s.dst,p=>f(p,l)))u.push(l);return u}finally{await j(t,c)}}async function YC(t,e,n){const r=await n(e);if(r===
void 0)throw new RangeError("nothing was made where something is looked for");for(const i of t){const o=await n(i);if(o===
void 0)return false;if(!qC(o,r))return true}return false}function qC(t,e){return VC(se(t),se(e))&&t.data.equals(e.data)}
function XC({made:t,layers:e}){if([t,...e].some(i=>/[:,\\"\s]/.test(i)))throw new RangeError("the directory of the layer\
s has a character that an overlay cannot take");const n=[];let r=0;for(const i of e){const o=Buffer.byteLength(i)+1;if(o>
r){n.push([]);r=KC-Buffer.byteLength(`lowerdir=${t}`)}n.at(-1)?.push(i);r-=o}return n.map(i=>[...i,t].join(":"))}function ZC(t,e){
const n=["type=overlay","device=overlay",`o=lowerdir=${t}`];return["type=volume",`dst=${e}`,"volume-nocopy","volume-driv\
er=local",...n.map(r=>`volume-opt=${r}`)].join(",")}var RE=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"];var QC="0,0";async function BE(t,e,n){const{
log:r,signal:i}=t;const o=await oN(t,n);if(o===void 0)return void 0;try{return await _E(t,e,o,RE)}catch(s){if(i.aborted)
throw s;r.debug(`the layers are read one by one: ${E(s)}`)}return eN(t,e,o.layers)}async function eN(t,e,n){const r=sN(n);
if(r===void 0)return void 0;const i=He();const o=await nN(t,e,r,i);if(o===void 0)return void 0;const s=(a,d,c)=>rN(t,o,`${i}${a.
slice(r.length)}/${d}`,c);try{return await tN(n,RE,s)}finally{await j(t,o)}}async function tN(t,e,n){const r=[];for(const[
i,o]of Map.groupBy(e,kd.dirname)){let s=o.map(a=>kd.basename(a));for(const a of t){const d=await n(a,i,s);if(d===void 0)
continue;const c=f=>d.get(f)!==void 0;r.push(...s.filter(f=>c(f)&&d.get(f)!=="deleted").map(f=>`${i}/${f}`));s=s.filter(
f=>!c(f));if(s.length===0||d.get("")!=="directory")break}}return e.filter(i=>r.includes(i))}async function nN(t,e,n,r){const i=o=>{
const s=Qe({type:"bind",src:n,dst:r,readonly:"",...o});return H(t,{source:e,options:["--mount",s]})};try{return await i(
{"bind-recursive":"disabled"}).catch(o=>{if(!/bind-recursive/.test(E(o)))throw o;return i({"bind-nonrecursive":""})})}catch(o){
if(zu(o))return void 0;throw o}}async function rN(t,e,n,r){const{signal:i}=t;const o=await t.transport.readArchive(e,n,i).
catch(f=>{if(Me(f,n))return void 0;throw f});if(o===void 0)return void 0;const s=[...r].sort().at(-1)??"";const a=new Map;
const d=new AbortController;const c=new J(f=>{const[,u="",...l]=B(f.name).split("/");if(l.length===0&&(u===""||r.includes(
u)))a.set(u,iN(f));if(u>=s)d.abort();return"drop"});await zn(d.signal,o,c);return a}function iN(t){if(se(t).device===QC)
return"deleted";return t.typeFlag==="5"?"directory":"file"}async function oN(t,e){const n=await Ce(t,e);const r=w(n,"Gra\
phDriver","Data","LowerDir");const[i,...o]=r?.split(":")??[];return i===void 0||o.length===0?void 0:{made:i,layers:o}}function sN(t){
const[e,...n]=new Set(t.map(r=>kd.dirname(kd.dirname(r))));return e==="/"||n.length>0?void 0:e}var UE=Mc(Uu(),1);import{pipeline as mN}from"node:stream";import{pipeline as aN}from"node:stream/promises";async function Wn(t,e){await aN([...t,Xa()],{signal:e})}async function gn({log:t,signal:e},n,r,i){const[o]=n.slice(-1);await W(
t,Jn(o,r,i),Wn(n,e))}function Jn(t,e,n="Read"){return{title:n,doneBytes:()=>t.bytesRead,totalBytes:e,isEstimate:true}}var CE=2**32-2;var dN=64;var cN=64;async function NE(t){const e=new Map;let n=CE+1;let r=fN();for(let i=0;r.length>0;i++){
if(i===cN)throw new RangeError("its ranges have no end");const o=await t(r);for(const s of r){const a=o.get(s);if(a!==void 0)
e.set(s,a);else n=Math.min(n,s)}if(!e.has(0))throw new RangeError("it does not map root");r=uN(e,n)}return lN(e)}function LE(t,e){
const n=t.find(r=>e>=r.machine&&e<r.machine+r.count);return n&&n.image+e-n.machine}function fN(){const t=Array.from({length:32},
(e,n)=>2**n);return Pd([0,...t.flatMap(e=>[e-1,e]),CE])}function uN(t,e){const n=Pd([...t.keys()]);const r=n.flatMap((i,o)=>{
const s=n[o+1];if(s===void 0)return AE(i,e);return $E(t,i,s)?[]:AE(i,s)});return Pd(r)}function AE(t,e){const n=Math.max(
1,Math.floor((e-t)/dN));const r=[];for(let i=t+n;i<e;i+=n)r.push(i);return r}function $E(t,e,n){return(t.get(n)??Number.
NaN)-(t.get(e)??Number.NaN)===n-e}function lN(t){const e=[];for(const n of Pd([...t.keys()])){const r=e.at(-1);if(r!==void 0&&
$E(t,r.image,n))e.splice(-1,1,{...r,count:n-r.image+1});else e.push({image:n,machine:t.get(n)??Number.NaN,count:1})}return e}
function Pd(t){return[...new Set(t)].sort((e,n)=>e-n)}var Ql="etc/mtab";async function HE(t,e){if(!t.mapsOwners)return t.transport;const n=await H(t,{source:e});try{const r=await ME(
t,n,"uid");const i=await ME(t,n,"gid");return new em(t.transport,{users:r,groups:i})}finally{await j(t,n)}}var em=class{#e;#t;constructor(e,n){
this.#e=e;this.#t=n}async readArchive(e,n,r){const i=await this.#e.readArchive(e,n,r);return DE(i,new J(o=>pN(o,this.#t)))}async exportContainer(e,n){
const r=await ze(this,e,`/${Ql}`,n);const i=await this.#e.exportContainer(e,n);if(r===void 0)return i;const{extensions:o,
header:s}=Ie(r,Z(Ql));let a=false;const d=f=>{a||=B(f.name)===Ql;return"keep"};const c=async function*(){if(!a)yield Buffer.
concat([...o,s,r.data])};return DE(i,new J(d,void 0,{appendix:c}))}};function DE(t,e){mN(t,e,()=>{});return e}function pN(t,{
users:e,groups:n}){const{uid:r,gid:i}=se(t);const o=FE(e,r,t);const s=FE(n,i,t);if(o===r&&s===i)return"keep";return{head:Rb(
t,o,s)}}function FE(t,e,{name:n}){const r=LE(t,e);if(r!==void 0)return r;if(e===0)return 0;throw new m("UNSUPPORTED_ENGI\
NE",`docker-flatten cannot map the owner of ${_(n)}: it belongs to ${e} on the engine's machine, which is outside the ra\
nge of userns-remap.`,{hint:"Find out what changed the file outside of its container, or use an engine without userns-re\
map."})}async function ME(t,e,n){try{return await NE(r=>hN(t,e,n,r))}catch(r){if(!(r instanceof RangeError))throw r;throw new m(
"ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-remap): ${E(r)}.`,{hint:`Define a range for the "us\
erns-remap" user in /etc/subuid and /etc/subgid on the engine's machine, and restart the engine.`,cause:r})}}async function hN(t,e,n,r){
const{signal:i}=t;const o=He().slice(1);const s=(0,UE.pack)();s.entry({name:o,type:"directory",mode:448});for(const d of r)
s.entry({name:`${o}/${d}`,pax:{[n]:String(d)}},"");s.finalize();await t.transport.writeArchive(e,s,i).catch(d=>{if(!/cannot be mapped/i.
test(E(d)))throw d});const a=await gN(t,e,`/${o}`);return new Map([...a].flatMap(([d,c])=>/^[0-9]+$/.test(d)?[[Number(d),
c[n]]]:[]))}async function gN(t,e,n){const{signal:r}=t;const i=new Map;const o=new J(a=>{const d=B(a.name);i.set(d.slice(
d.lastIndexOf("/")+1),se(a));return"drop"});const s=await t.transport.readArchive(e,n,r);await Wn([s,o],r);return i}import{Readable as yN}from"node:stream";var wN=["lastlog","faillog","tallylog","btmp","wtmp"];var tm="var/log";var bN=1024**3;async function Id(t,{id:e,mountPath:n},r,i){
const o=d=>EN(t,e,`${n}/${d}`,i);if((await o("var"))?.typeFlag!=="5")return[];const s=await o(tm);if(s?.typeFlag!=="5")return[];
const a=[];for(const d of wN){const c=`${tm}/${d}`;const f=await o(c);if(f?.typeFlag==="0"&&f.sizeBytes>=bN&&await r(c))
a.push({path:c,entry:f,parent:s})}return a}async function nm(t,e,n,r){const i=n.flatMap(({path:s,entry:a,parent:d})=>[Ie(
d,Z(`${tm}/`)),Qa(Ie(a,Z(s)))].flatMap(({extensions:c,header:f})=>[...c,f]));const o=Buffer.concat([...i,Buffer.alloc(2*
R)]);await t.writeArchive(e,yN.from([o]),r)}async function EN(t,e,n,r){try{return await Ob(await t.readArchive(e,n,r))}catch(i){
if(Me(i,n))return void 0;throw i}}function zE(t,e,n,r){const{session:i,source:o,files:s}=e;const{log:a}=i;return async(d,c)=>{const f=await Id(s,n,d,c);if(f.
length===0)return t;const u=await H(i,{source:o});try{await nm(i.transport,u,f,c);const{way:l,open:p,decide:h}=await r(u);
const g=async()=>{await Promise.all([t.close(),j(i,u)])};return{...t,way:l,open:p,decide:h,sizeInImage:WE(f,a),close:g}}catch(l){
await j(i,u).catch(()=>{});if(c.aborted)throw l;a.debug(`huge logs are read with all of their zeros: ${E(l)}`);return{...t,
isReproducible:false}}}}function jE(t,e,n){const{session:r,files:i}=e;const{log:o}=r;const s={id:n,mountPath:""};return async(a,d)=>{
const c=await Id(i,s,a,d);if(c.length===0)return t;try{await nm(r.transport,n,c,d)}catch(f){const u=await Id(i,s,a,d);if(u.
length<c.length)throw f;o.debug(`huge logs are read with all of their zeros: ${E(f)}`);return{...t,isReproducible:false}}
return{...t,sizeInImage:WE(c,o)}}}function WE(t,e){const n=new Map(t.map(({path:r,entry:i})=>[r,i.sizeBytes]));e.debug(`\
not read, since nothing of it is kept: ${[...n.keys()].join(", ")}`);return r=>n.get(r)}var SN="1.52";var xN=20;var kN=2;async function JE(t,e){const{log:n}=t;const r=t.serverApiVersion===SN?await PN(t,e.id):
e.id;for(let i=1;i<=kN;i++){const o=He();const s=Qe({type:"image",src:r,dst:o});try{const a=await H(t,{source:e,options:[
"--mount",s]});return{id:a,mountPath:o}}catch(a){if(!vN(a))throw a;n.debug(`the engine does not mount the image: ${E(a)}`)}}
n.debug("so a container is exported");return void 0}async function PN(t,e){const n=e.replace(/^sha256:/,"").slice(0,xN);
const r=await ee(t,n).catch(()=>void 0);return r?.["Id"]===e?n:e}var IN=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i;
var TN=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function vN(t){return t instanceof m&&TN.includes(t.code)&&
!IN.test(t.message)}import{posix as GE}from"node:path";async function VE(t,e,n,r){const{signal:i}=t;const o=ON(n);const s=async({id:d,mountPath:c})=>_N(o,async f=>{const u=`${c}\
/${Buffer.from(f,"latin1")}`;return await ze(e,d,u,i)!==void 0});let a=new Set;if(o.length>0&&r!==void 0)a=await s(r);else if(o.
length>0){const d=await H(t,{source:n});try{a=await s({id:d,mountPath:""})}finally{await j(t,d)}}return d=>a.has(B(d.name))?
"drop":void 0}function ON({volumes:t}){const e=new Set;for(const n of t){const r=B(Buffer.from(GE.normalize(n))).split("\
/");for(let i=1;i<=r.length;i++)e.add(r.slice(0,i).join("/"))}e.delete("");return[...e]}async function _N(t,e){const n=new Set;
for(const r of t)if(n.has(GE.dirname(r))||!await e(r))n.add(r);return n}var YE=Buffer.from("/");async function ko(t,e,n,r){const{log:i,signal:o}=t;const s=t.canMountImages&&e.isDefaultPlatform;
const a=s?await JE(t,e):void 0;const d=s&&a===void 0;const c=await HE(t,e);let f=false;const u=t.store.keepsPacked&&(a===
void 0||await CN(c,a,o));const l=u?await OE(await n(),o).catch(b=>{if(!(b instanceof ce))throw b;i.debug(`the layers can\
not be read one by one: ${E(b)}`);f=true;return void 0}):void 0;const p={session:t,source:e,files:c,viewer:a,fromLayers:l,
areLayersHidden:f};if(a!==void 0&&r===void 0){const b=l&&Xl(l,Infinity);const S=NN(p,a,b);const k=P=>KE(p,P,void 0,false);
return{...S,sparingZeros:zE(S,p,a,k)}}const h=r?.id??await H(t,{source:e});const g=await KE(p,h,r,d);return r?.isOwn===false?
g:{...g,sparingZeros:jE(g,p,h)}}async function KE(t,e,n,r){const{session:i,source:o,files:s,viewer:a,fromLayers:d,areLayersHidden:c}=t;
const{log:f,signal:u}=i;const l=[a?.id,n?.isOwn===false?void 0:e].filter(Y=>Y!==void 0);const p=a===void 0&&d===void 0;if(p)
await AN(i,o,e);const h=await bE(i,e);const g=EE(o);const b=n?.isOwn===false?Math.min(h.createdSeconds+wE,h.startedSeconds):
Infinity;const S=d??(a&&await PE(s,a.id,a.mountPath,u));const k=n===void 0?[]:await kE(i,n.id);const P=S===void 0?IE(h.createdSeconds,
g,b,f):Xl(S,b,k);const z=n?.isOwn===true?await VE(i,s,o,a):void 0;const G=n?.added===void 0?void 0:await gE(i,o,n.added);
const me=Y=>qE(Y)??z?.(Y)??P(Y);return{way:"export",isReproducible:!c&&!r&&n?.mayHaveMounts!==true,unseenTimes:p?ei:[],...p?
{unseenPaths:xo}:{},open:Y=>s.exportContainer(e,Y),openPath:(Y,Oe)=>s.readArchive(e,Buffer.concat([YE,Y]),Oe),isNotFound:(Y,Oe)=>Me(
Y,`/${Oe}`),lookAt:(Y,Oe)=>ze(s,e,`/${Y}`,Oe),...n?.isOwn===true?{lookAtImage:BN(t,l)}:{},observer:G,decide:n?.isOwn===true?
bd(me,xE(h,g)):me,close:async()=>{G?.logNotice();await RN(i,l)}}}async function RN(t,e){const n=await Promise.allSettled(
e.map(r=>j(t,r)));for(const r of n)if(r.status==="rejected")throw r.reason}function BN({session:t,source:e,files:n,viewer:r},i){
let o;return async(s,a)=>{if(r!==void 0)return ze(n,r.id,`${r.mountPath}/${s}`,a);o??=H(t,{source:e});const d=await o;if(!i.
includes(d))i.push(d);return ze(n,d,`/${s}`,a)}}async function AN(t,e,n){const{log:r,signal:i}=t;if(t.store.keepsPacked){
r.warning(`Docker ${t.version} shows the image for ${O(e.platform)} only through a container and hides its layers. If th\
e image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`);return}const o=await BE(
t,e,n).catch(s=>{if(i.aborted)throw s;r.debug(`the layers' directories cannot be read: ${E(s)}`);return void 0});if(o!==
void 0&&o.length>0)r.warning(`Docker ${t.version} hides files of the image, which are therefore not in the result: ${o.map(
s=>`/${s}`).join(", ")}. ${t.canMountImages?"An engine that mounts images keeps them":"Docker 28 and newer keep them"}.`)}
async function CN(t,e,n){const r=`${e.mountPath}/.dockerenv`;return await ze(t,e.id,r,n)!==void 0}function NN({session:t,
files:e,areLayersHidden:n},r,i){return{way:"image mount",isReproducible:!n,unseenTimes:[],open:o=>e.readArchive(r.id,`${r.
mountPath}/.`,o),openPath:(o,s)=>e.readArchive(r.id,Buffer.concat([Buffer.from(r.mountPath),YE,o]),s),isNotFound:(o,s)=>Me(
o,`${r.mountPath}/${s}`),lookAt:(o,s)=>ze(e,r.id,`${r.mountPath}/${o}`,s),decide:o=>qE(o)??(LN(o.name)?"drop":i?.(o)??"k\
eep"),close:()=>j(t,r.id)}}function LN(t){return(t.length===1||t.length===2&&t[1]===47)&&t[0]===46}function qE(t){const{
name:e}=t;const n=e.at(-1)===47?e.length-1:e.length;const r=e.lastIndexOf(47,n-1)+1;if(e[r]!==46||e[r+1]!==119||e[r+2]!==
104||e[r+3]!==46)return void 0;throw new m("WHITEOUT_NAME",`The image contains a file named ${_(e)}, but a layer cannot \
contain a name that starts with ".wh.": the engine would read it as a whiteout, which marks a deletion.`,{hint:"Rename o\
r remove the file in the image."})}function bt(t,e){const{reference:n,id:r,platform:i,diffIds:o,volumes:s}=e;const a=y(e.inspect,"Config");let d;const c=()=>{
d??=Ra(t,e);return d};return{image:e,...{reference:n,id:r,platform:i,diffIds:o,volumes:s},ofContainer:void 0,layerCount:o.
length,shownConfig:I(a)?a:{},knownBytes:$N(t,e),isExact:t.canMountImages&&e.isDefaultPlatform,notices:[],readConfig:c,openReader:()=>ko(
t,e,c),measure:async()=>{const f=await c();const u=await fE(t,e,f.json);return{...u,packedBytes:_a(f)}}}}function XE(t,e,n){
const r={...n,isOwn:true};return{...e,openReader:()=>ko(t,e.image,e.readConfig,r)}}function $N({store:t},{inspect:e}){const n=e["\
Size"];return t.keepsPacked||typeof n!=="number"?void 0:n}function ZE(t,{image:e,container:n}){const r=bt(t,e);const{reference:i}=e;const o=n.isRunning&&!n.isPaused;let s;return{
...r,ofContainer:n.id,layerCount:r.layerCount+1,notices:n.mounts.length===0?[]:[DN(n.mounts)],readConfig:()=>{s??=FN(t,{
image:e,container:n},r.readConfig());return s},openReader:()=>ko(t,e,r.readConfig,{id:n.id,isOwn:false,mayHaveMounts:false,
added:n.added}),measure:async()=>{const a=await uE(t,{id:n.id,name:i},await r.measure());return{...a,packedBytes:void 0}},
...o?{hold:()=>oE(t,e,n),changedWhileRead:a=>sE(i,a)}:{}}}function DN(t){const e=t.map(n=>_(Buffer.from(n)));return`What\
 is in the container's volumes and mounts is not in the result: ${e.join(", ")}.`}async function FN(t,{image:e,container:n},r){
const i=MN(t,e);await Promise.allSettled([r,i]);const[o,s]=[await r,await i];const{config:a,proxies:d}=iE(o.json,n.config,
s);if(d.length>0)t.log.notice(`Proxy variables from the docker command's configuration are not in the result: ${d.join("\
, ")}.`);return{...o,json:a}}async function MN(t,e){const n=y(e.inspect,"Config");const r=["Cmd","Entrypoint"].some(s=>{
const a=y(n,s);return Array.isArray(a)&&a.length>0});const i=r?{command:[]}:{};const o=await H(t,{source:e,asConfigured:true,
...i});try{const s=y(await Ce(t,o),"Config");const{[Mt]:a,...d}=y(s,"Labels")??{};return{...I(s)?s:{},Labels:d,...r?{}:{
Cmd:null}}}finally{await j(t,o)}}var UN="0001-01-01T00:00:00Z";async function rm(t,e){const n=await Ce(t,e).catch(c=>{throw Xi(E(c))?HN(e):c});const r=w(
n,"Id");const i=w(n,"Image");const o=y(n,"Config");if(r===void 0||!/^[0-9a-f]{64}$/.test(r)||i===void 0||!I(o)){throw new m(
"ENGINE_FAILED",`The engine describes the container ${JSON.stringify(e)} without an ID, an image or a config.`,{hint:q})}
if(y(n,"State","Restarting")===true||y(n,"State","Dead")===true){throw new m("CONTAINER_NOT_FOUND",`The container ${JSON.
stringify(e)} must be running or stopped, but is ${w(n,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again\
.'})}if(t.mapsOwners&&y(n,"HostConfig","UsernsMode")==="host")throw zN(e);const s=await wt(t,i,Ul(n).platform);if(s===void 0){
throw new m("IMAGE_NOT_FOUND",`The image ${i} of the container ${JSON.stringify(e)} is needed for its config, but is no \
longer in the engine.`,{hint:'Pull or build that image again, or use "docker export" for the files only.'})}const a=jN(n);
const d=y(n,"State","StartedAt")!==UN;return{image:{...s,reference:e},container:{id:r,isRunning:y(n,"State","Running")===
true,isPaused:y(n,"State","Paused")===true,config:o,mounts:a,added:d?hE(t,n,a):void 0}}}function HN(t){return new m("CON\
TAINER_NOT_FOUND",`There is no container ${JSON.stringify(t)}.`,{hint:'Check its name with "docker ps --all", and that t\
his is the right engine.'})}function zN(t){return new m("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(
t)}, which was created with "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'\
Create the container again without "--userns host", or use an engine without userns-remap.'})}function jN(t){const e=y(t,
"Mounts");const n=y(t,"HostConfig","Tmpfs");const r=(Array.isArray(e)?e:[]).map(i=>w(i,"Destination"));return[...r,...I(
n)?Object.keys(n):[]].filter(i=>i!==void 0).sort()}async function QE(t,e,n){const{image:r,container:i}=e;if(r===void 0){const a=await JN(t,i??"",n);return{source:ZE(t,a),inEngine:void 0}}
n.start();const o=await gd(t,{...e,image:r});const s=bt(t,o);return{source:s,inEngine:s}}var WN=5;async function JN(t,e,n){
const r=await rm(t,e);const{id:i,isPaused:o}=r.container;await en(t.docker,WN,s=>oy(s,i)).catch(s=>t.log.debug(`could no\
t clean up after a killed run on this container: ${E(s)}`));n.start(i);return o?rm(t,e):r}function Td({store:t,platform:e},n,r){if(t.holdsIndexes||n.length<=1)return n;const i=n.find(s=>K(r(s),e));if(i!==void 0)
return[i];const o=n.map(s=>O(r(s))).join(", ");throw new m("PLATFORM_MISMATCH",`This engine keeps one platform of an ima\
ge and would take ${O(e)}, but the image has ${o}.`,{hint:`Select one of them with ${x("platform")}, or use an engine wi\
th the containerd image store, which keeps several.`})}import{rm as XN}from"node:fs/promises";import{join as ZN}from"node:path";import{createWriteStream as GN}from"node:fs";import{pipeline as VN}from"node:stream/promises";async function eS(t,e,n,r){const{log:i,signal:o}=t;const s=await t.transport.saveImage(e.id,o,r);const a=GN(n,{flags:"wx",
mode:384});const d=()=>a.bytesWritten;try{await W(i,{title:"Save",doneBytes:d},VN(s,a,{signal:o}))}catch(c){if(o.aborted||
c instanceof m)throw c;const f=at(c);throw new m(f?"NO_SPACE":"TEMP_DIR",f?`The disk filled up while saving the image to\
 ${n}.`:`Cannot save the image to ${n} (${de(c)}).`,{hint:`A save is as large as the image's layers in the engine. Name \
a directory on a larger disk with the ${v("temp-dir")}.`,cause:c})}}async function tS(t,e){if(!t.store.holdsIndexes||!e.
isIndex)return[e.platform];for(const{place:n,open:r}of Fr(t,e)){try{return await r(async i=>{const o=[];for await(const{
configText:s}of Dr({digest:e.id},i.text,e.platform)){const a=L(s);if(!I(a))continue;const d=_e(Ge(a));if(d.os==="linux"&&
!o.some(c=>K(d,c)))o.push(d)}return o})}catch(i){if(!(i instanceof ce))throw i;t.log.debug(`no blobs ${n}: ${E(i)}`)}}return void 0}import{mkdtemp as KN,rm as YN}from"node:fs/promises";import{join as qN}from"node:path";async function vd({run:t,options:e},n){const r=await KN(qN(e.tempDir,ne(t.runId)));n.defer(()=>YN(r,{recursive:true,force:true}));
return r}async function nS(t){const{engine:e,options:n}=t;const{image:r,platforms:i}=n;if(r===void 0)throw new Error("a container\
 has no layers of its own");const o=i==="default"||i==="all"?[void 0]:i;if(o.length>1)await QN(e,{...n,image:r},o);let s;
for(const f of o)s=await gd(e,{...n,image:r,platform:f});if(s===void 0)throw new Error("no platform is named");const a=i===
"all"?await eL(e,s):i==="default"?[s.platform]:i;const d=i==="all"?s.isIndex:i!=="default"&&i.length>1;const c=await im(
t,s,{platforms:a,isEach:i!=="all"});return{reference:r.text,platforms:c.platforms,index:d?c.index??{format:"oci",annotations:{}}:
void 0,id:s.id,notices:[],close:c.close}}async function QN(t,{image:e,pull:n},r){if(!t.store.holdsIndexes){throw new m("\
UNSUPPORTED_ENGINE",`Several platforms of ${e.text} are needed, but this engine's image store keeps one platform of an i\
mage.`,{hint:`Read them from the registry with ${x("image",`docker://${e.text}`)}, or use an engine with the containerd \
image store.`})}if(n==="never"||await ee(t,e.text)!==void 0)return;for(const i of r)await bo(t,e.text,i&&O(i))}async function eL(t,e){
const n=await tS(t,e);if(n!==void 0&&n.length>0)return n;throw new m("UNSUPPORTED_ENGINE",`The platforms of ${e.reference}\
 are needed for ${x("platform","all")}, but this engine does not show them.`,{hint:`Name them with ${x("platform")}, for\
 example "linux/amd64, linux/arm64".`})}async function im(t,e,{platforms:n,isEach:r}){var p=[];try{const{run:i,engine:o,
options:s}=t;const a={...i,tempDir:s.tempDir};const d=rt(p,new AsyncDisposableStack,true);const c=await vd(t,d);const f=[];
let u;for(const[k,P]of n.entries()){const z=ZN(c,`${k}.tar`);const G=`Save ${e.reference} (${O(P)})`;const me=await i.log.
group(G,async()=>{const Y=e.isIndex&&o.knowsPlatformOption?P:void 0;try{await eS(o,e,z,Y)}catch(St){const tr=St instanceof
m&&/not found/i.test(St.message);if(r||!tr)throw St;i.log.notice(`The engine lacks layers of ${e.reference} for ${O(P)}:\
 this platform is left out.`);await XN(z,{force:true});return void 0}const Oe=`docker-archive:${z}`;const $e={transport:"\
docker-archive",text:Oe,path:z,reference:void 0,index:void 0};return ct($e,{...a,platforms:[P]})});if(me===void 0)continue;
d.defer(()=>me.close());u??=me.index;f.push(await tL(t,e,{set:me,platform:P}))}if(f.length===0)throw rS(e.reference,n);const l=d.
move();return{platforms:f,index:u,close:()=>l.disposeAsync()}}catch(h){var g=h,b=true}finally{var S=it(p,g,b);S&&await S}}
async function tL({run:t,engine:e,options:n},r,{set:i,platform:o}){const s=i.images.find(p=>K(p.platform,o));const a=K(r.
platform,o)?r:await wt(e,r.reference,o);if(s===void 0||a===void 0)throw rS(r.reference,[o]);const d={...t,tempDir:n.tempDir};
const{reference:c,id:f}=a;const u=bt(e,{...a,image:r.image});const l={...Xr(s,i,d),reference:c,id:f,byLayers:true};return{
source:l,inEngine:u,image:{...s,indexPlatform:void 0}}}function rS(t,e){return new m("PLATFORM_MISMATCH",`The image ${JSON.
stringify(t)} is needed for ${e.map(O).join(", ")}, but the engine saved it without.`,{hint:'Pull or build that platform\
 first ("docker pull --platform").'})}async function iS(t){const{engine:e,options:n}=t;if(n.imageLocation!==void 0){t.sweep.start();return rL(t)}if(e===void 0)
throw new Error("an image of an engine needs the engine");return nL({...t,engine:e})}async function nL(t){const{engine:e,
options:n,sweep:r}=t;const{platforms:i}=n;const o=i==="default"||i!=="all"&&i.length===1;if(!o||n.from==="layers"){r.start();
return nS(t)}const s=i==="default"?void 0:i[0];const{source:a,inEngine:d}=await QE(e,{...n,platform:s},r);return{reference:a.
reference,platforms:[{source:a,inEngine:d,image:void 0}],index:void 0,id:a.id,notices:a.notices,close:async()=>{}}}async function rL(t){
const{run:e,options:n}=t;const{imageLocation:r,platforms:i}=n;if(r===void 0)throw new Error("there is no image outside a\
n engine");const o=i==="default"||i==="all"?void 0:i;const s={...e,tempDir:n.tempDir,platforms:o};const a=await ct(r,s);
return{reference:a.reference,platforms:a.images.map(d=>({source:{...Xr(d,a,s),byLayers:true},inEngine:void 0,image:d})),
index:o?.length===1?void 0:a.index,id:a.digest,notices:a.notices,close:()=>a.close()}}function oS({run:t,engine:e,options:n},r){
const{tags:i,tagLocations:o}=n;if(e===void 0||i.length===0)return r;iL(e,n,r);const s=Td(e,r.platforms,({source:d})=>d.platform);
if(s.length===r.platforms.length)return r;const a=s.map(({source:d})=>O(d.platform)).join(", ");t.log.notice(`Only ${a} \
goes into the engine: its image store keeps one platform of an image.`);return o.length>0?r:{...r,platforms:s,index:void 0}}
function iL({takesZstd:t,version:e},{layer:n,tagLocations:r},{platforms:i}){const o=r.length>0||i.length>1;if(t||!o||n.compression.
kind!=="zstd")return;throw new m("UNSUPPORTED_ENGINE",`Layers packed with zstd need Docker 23 or newer, but this engine \
is ${e}.`,{hint:`Use ${x("compression","gzip")}.`})}function Gn({engine:t,source:e,options:n}){const r=e.byLayers!==true&&n.imageLocation===void 0;return r&&t?.store.countsBlocks===
true}function At(t,e){const n=e.then(()=>{},()=>{});t.defer(()=>n);return e}var oL=10;var ti=class{#e=[];#t=0;get count(){return this.#t}get room(){return oL-this.#e.length}note(e,n){this.#t++;if(this.
room>0)this.#e.push(`${_(e)} (${n})`)}noteMissing(e,n){for(const r of n.slice(0,this.room))this.#e.push(`${_(r)} (missin\
g)`);this.#t+=e}toError(e,n){const r=this.#t-this.#e.length;const i=[...this.#e];if(r>0)i.push(i.length===0?`${r} missin\
g entries`:`and ${r} more`);return new m("VERIFY_FAILED",`${e.what}. Of ${oe(n)}, these differ: ${i.join(", ")}. No tag \
was moved.`,{hint:e.hint})}};import{hash as sL}from"node:crypto";var Od=class t{realBytes;#e;#t;#n;#r=0;#i=0;#o;#s=0;#a=0;#d=0;constructor(e,n,r){this.#e=Buffer.from(e.name);this.#n=r;this.
realBytes=fo(e,n);this.#t=new Ca(this.#e,this.realBytes);const i=Ku(e,n);this.#o=i==="data";if(i==="old GNU")this.#t.addBlock(
e.header,true);if(i==="records")this.#t.addRecords(n)}static of(e,n,r){return Ku(e,n)===void 0?void 0:new t(e,n,r)}mapBlock(e){
this.#t.addBlock(e,false)}data(e){let n=e;if(this.#o){const i=this.#t.addData(n);this.#r+=i;if(!this.#t.isComplete)return;
this.#o=false;this.#i=Ow(this.#r);n=n.subarray(i)}const r=Math.min(this.#i,n.length);this.#i-=r;n=n.subarray(r);while(n.
length>0){const[i,o]=this.#t.pieces[this.#s]??[];if(i===void 0||o===void 0)throw fn(this.#e,"it has more data than its m\
ap says");if(this.#a===0)this.#c(i);const s=Math.min(o-this.#a,n.length);if(s>0)this.#n.data(n.subarray(0,s));this.#d+=s;
this.#a+=s;n=n.subarray(s);if(this.#a<o)continue;this.#s++;this.#a=0}}end(){const e=this.#o||this.#a>0||this.#t.pieces.slice(
this.#s).some(([,n])=>n>0);if(e)throw fn(this.#e,"it has less data than its map says");this.#c(this.realBytes)}#c(e){const n=e-
this.#d;if(n>0)this.#n.zeros(n);this.#d=e}};import{createHash as _d}from"node:crypto";var le=4096;var om=Buffer.alloc(le);var Rd=class{#e;#t;#n=0;#r=0;#i=false;data(e){
let n=0;while(n<e.length){const r=this.#r%le;if(r>0||e.length-n<le){const o=Math.min(e.length,n+le-r);if(sS(e,n,o))this.
zeros(o-n);else this.#o(e.subarray(n,o));n=o;continue}let i=n;while(i+le<=e.length&&!sS(e,i,i+le))i+=le;if(i>n)this.#o(e.
subarray(n,i));else{this.zeros(le);i+=le}n=i}}zeros(e){const n=this.#r%le;const r=Math.min(e,le-n);if(this.#i)this.#e?.update(
om.subarray(0,r));else if(n+r===le)this.#n++;this.#s(r);const i=e-r;this.#n+=Math.floor(i/le);this.#r+=i}digest(){if(this.#r%
le>0&&!this.#i)this.#n++;this.#a(Math.ceil(this.#r/le));const e=(this.#e??_d("sha256")).digest();if(this.#t===void 0)return e;
return _d("sha256").update(e).update(this.#t.digest()).digest()}#o(e){const n=this.#r%le;this.#e??=_d("sha256");if(!this.#i){
this.#a((this.#r-n)/le);if(n>0)this.#e.update(om.subarray(0,n))}this.#i=true;this.#e.update(e);this.#s(e.length)}#s(e){this.#r+=
e;if(this.#r%le===0)this.#i=false}#a(e){if(this.#n===0)return;const n=new Float64Array([e,this.#n]);this.#t??=_d("sha256");
this.#t.update(new Uint8Array(n.buffer));this.#n=0}};function sS(t,e,n){return t[e]===0&&t.compare(om,0,n-e,e,n)===0}var aL=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"];var dL=/^security\.capability=/;
var ni=class{#e;#t;#n;#r;#i;constructor(e,n="exact"){this.#e=e;this.#t=n}begin(e,n){this.#r=void 0;this.#i=void 0;this.#n=
void 0;if(n==="drop")return;const r=n==="keep"?void 0:n;const i=r?.head??e;const o=Je(i.extensions);const s=se(i,o);const a=r?.
data;const d=new Rd;if(a===void 0){this.#i=Od.of({...e,...i},o,d);const f=this.#i?.realBytes??e.sizeBytes;this.#n={name:e.
name,facts:s,sizeBytes:f};if(f>0)this.#r=d;return}const c=cL(i,a);d.data(a.subarray(0,c));this.#o(e.name,s,c,d.digest())}mapBlock(e){
this.#i?.mapBlock(e)}data(e){(this.#i??this.#r)?.data(e)}end(){const e=this.#n;this.#n=void 0;if(e===void 0)return;this.#i?.
end();this.#o(e.name,e.facts,e.sizeBytes,this.#r?.digest())}#o(e,n,r,i){const o=r===0;const s=n.typeFlag==="1";const a=this.#t===
"exact"?n.xattrs:n.xattrs.filter(u=>dL.test(u));const d=this.#t==="exact"?`${n.mtimeSeconds}${n.mtimeFraction&&`.${n.mtimeFraction}`}`:
Math.max(0,n.mtimeSeconds);const c=[n.typeFlag==="7"||n.typeFlag==="S"?"0":n.typeFlag,s||n.typeFlag==="2"?"":n.mode.toString(
8),s?"":`${n.uid}:${n.gid}`,s?"":d,n.link.length===0?"":am(s?Vn(n.link):n.link),n.device,s||a.length===0?"":am(Buffer.from(
JSON.stringify(a))),r,o||i===void 0?"":i.toString("hex",0,aS)];const f=s?yn(n.link):void 0;this.#e(yn(e),c.join(sm),Vn(e),
f)}};var aS=16;var sm=" ";function yn(t){return am(Vn(t))}function Bd(t,e){const[n,r]=[t.split(sm),e.split(sm)];return aL.
filter((i,o)=>n[o]!==r[o])}function am(t){return sL("sha256",t,"hex").slice(0,2*aS)}function Vn(t){let e=0;let n=t.length;
while(t[e]===47||t[e]===46&&t[e+1]===47)e++;while(n>e&&t[n-1]===47)n--;return t.subarray(e,n)}function cL(t,e){const n=De(
t.header,"size");return Math.min(Number.isNaN(n)?0:n,e.length)}var ri=class{#e=new Map;#t=new Map;observer;view;constructor(e="exact"){this.view=e;this.observer=new ni((n,r,i,o)=>{this.#e.
set(n,r);if(o===void 0)this.#t.delete(n);else this.#t.set(n,o)},e)}get count(){return this.#e.size}take(e){const n=this.#e.
get(e);this.#e.delete(e);return n}get remaining(){return new Set(this.#e.keys())}grouped(){const e=new Map(this.#e);e.delete(
fL);for(const[n,r]of this.#n()){const i=this.#e.get(n);if(i===void 0)continue;const o=[n,...r].toSorted();for(const s of o)
e.set(s,`${i} ${o[0]}`)}return e}#n(){const e=new Map;for(const[n,r]of this.#t){let i=r;const o=new Set;for(let a=this.#t.
get(i);a!==void 0&&!o.has(i);){o.add(i);i=a;a=this.#t.get(i)}const s=e.get(i);if(s===void 0)e.set(i,[n]);else s.push(n)}
return e}};var fL=yn(Buffer.alloc(0));async function Ad(t,e,n,{signal:r}){const i=[];const o=new J(s=>{if(i.length<n&&t.
has(yn(s.name)))i.push(Buffer.from(Vn(s.name)));return"drop"});await Wn([await e.open(r),o],r);return i}var dm={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again, check the \
log of the engine and the health of its disk."};async function dS(t,e,{expected:n,reader:r,streamBytes:i}){const{log:o,signal:s}=t;
const{count:a}=n;const d=await e.openReader();const c=new ti;const f=new ni((h,g,b)=>{const S=n.take(h);if(S===void 0)return c.
note(b,"unexpected");if(S===g)return;const k=d.unseenTimes.includes(b.toString("latin1"));const P=Bd(S,g).filter(z=>z!==
"time"||!k);if(P.length>0)c.note(b,`different ${P.join(" and ")}`)},n.view);const u=new J(d.decide,f);const l=[await d.open(
s),u];await gn(t,l,()=>i,"Read back");await d.close();const p=n.remaining;if(p.size>0){const h=await Ad(p,r,c.room,t).catch(
()=>[]);c.noteMissing(p.size,h)}if(c.count>0)throw c.toError(dm,a);o.info(`Verified ${oe(a)}: the new image matches what\
 was read from the source`);return a}async function ii(t,e,{expected:n,source:r,streamBytes:i}){const o=await cm(t,e,{view:n.view,title:"Read back",streamBytes:i});
const s=await mS(t,{wanted:{entries:n,from:r},seen:{...o,from:e},text:dm});t.log.info(`Verified ${oe(s)}: the new image \
matches what was read from the source`);return s}async function lS(t,e,n,r){const i={view:"engine",streamBytes:r};const o=await cm(
t,n,{...i,title:"Read the layers"});const s=await cm(t,e,{...i,title:"Read from the engine"});const a=await mS(t,{wanted:{
...o,from:n},seen:{...s,from:e},text:{what:`The engine shows other files of ${e.reference} than the image's layers have`,
hint:`The engine unpacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${x("fro\
m","layers")} to flatten its layers.`}});t.log.info(`Verified ${oe(a)}: the engine shows what the image's layers have`)}
async function cm(t,e,{view:n,title:r,streamBytes:i}){const o=await e.openReader();try{const s=new ri(n);const a=new J(o.
decide,s.observer);const d=[await o.open(t.signal),a];await gn(t,d,()=>i,r);return{entries:s,unseenTimes:o.unseenTimes,unseenPaths:o.
unseenPaths??[]}}finally{await o.close()}}async function mS(t,{wanted:e,seen:n,text:r}){const i=cS([...e.unseenPaths??[],
...n.unseenPaths??[]]);const o=fS(e.entries.grouped(),i);const s=fS(n.entries.grouped(),i);const a=cS(n.unseenTimes??[]);
const d=new Map;for(const[p,h]of s){const g=o.get(p);if(g===h)continue;const b=g===void 0?[]:Bd(g,h);const S=b.filter(k=>k!==
"time"||!a.has(p));if(g===void 0)d.set(p,"unexpected");else if(S.length>0)d.set(p,`different ${S.join(" and ")}`)}const c=new Set(
[...o.keys()].filter(p=>!s.has(p)));if(d.size===0&&c.size===0)return o.size;const f=new ti;const u=await uS(t,n.from,new Set(
d.keys()),f.room);for(const p of u)f.note(p,d.get(yn(Vn(p)))??"");const l=await uS(t,e.from,c,f.room);f.noteMissing(c.size,
l);f.noteMissing(d.size-u.length,[]);throw f.toError(r,o.size)}function cS(t){return new Set(t.map(e=>yn(Buffer.from(e,"\
latin1"))))}function fS(t,e){if(e.size===0)return t;return new Map([...t].filter(([n])=>!e.has(n)))}async function uS(t,e,n,r){
if(n.size===0||r<=0)return[];let i;try{i=await e.openReader();return await Ad(n,i,r,t)}catch(o){if(t.signal.aborted)throw o;
return[]}finally{await i?.close()}}function pS(t){if(t.trim()==="")return void 0;const e=t.trim().startsWith("[")?L(t):void 0;const n=o=>new m("BAD_INPUT",
`The ${v("test")} must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${o}.`,{hint:`For e\
xample: ${kt("test",'python3 -c "import numpy"')}, or ${kt("test",`'["/app", "--version"]'`)}.`});if(t.includes("\0"))throw n(
"it contains a NUL character");if(!Array.isArray(e))return["/bin/sh","-c",` ${t}`];if(!N(e))throw n("the array contains \
something other than strings");const[r,...i]=e;if(r===void 0||r==="")throw n("the array does not name a program");if(e.some(
o=>o.includes("\0")))throw n("it contains a NUL character");return[r,...i]}async function oi(t,e,[n,...r]){const{log:i}=t;
const o={program:n,args:r,asUsed:true};const s=await Sd(t,e,o);await Qr(t,s.container);if(s.exitCode===0){i.info("The te\
st passed");return}throw new m("COMMAND_FAILED",`The "test" command failed in the new image with exit status ${s.exitCode}\
. No tag was moved. The last lines of its output:
${xd(s)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source image to se\
e whether flattening is the cause. An image without a shell needs a JSON array."})}var fm={verifiedEntries:void 0,isTested:false};async function hS(t,e,n,r){if(n===void 0&&r===void 0)return fm;const{log:i}=t;
const o=await wt(t,e.reference,void 0);if(o===void 0){throw new m("CHECK_FAILED",`The stored image ${e.reference} disapp\
eared from the engine before it was checked.`,{hint:"Check whether something removes images on this machine, then run ag\
ain."})}const s=n===void 0?void 0:await i.group("Verify",()=>uL(t,bt(t,o),n));if(r!==void 0)await i.group("Test",()=>oi(
t,o,r));return{verifiedEntries:s,isTested:r!==void 0}}function uL(t,e,n){const r=n.source.byLayers!==true;return r?dS(t,
e,n):ii(t,e,n)}var lL=3;async function Cd({engine:t,options:e},n,r){if(n===void 0)return r.close();const{docker:i,runId:o,log:s}=t;const a=Ke(
o);const d=[n.reference===a?a:void 0,n.importedId];const c=d.filter(h=>h!==void 0);const[f,u]=await Promise.allSettled([
Ir(i,c,lL),r.close()]);if(f.status==="fulfilled"&&f.value===void 0){const h=n.importedId??a;s.notice(`The engine has not\
 yet removed a temporary image of this run. It, or a later run, will remove it. To do it now: docker rmi ${da(h)}`);if(u.
status==="fulfilled")return}const l=f.status==="fulfilled"&&f.value?.exitCode===0;const p=l&&u.status==="fulfilled";if(p)
return;await en(i,e.timeoutSeconds,h=>$n(h,o,s))}import{mkdtemp as JL,readdir as GL,rm as bm}from"node:fs/promises";import{join as Em}from"node:path";import{createHash as mL}from"node:crypto";function um(t,e,n){const r=o=>e[o](t[o],n);const i=Object.keys(e);return Object.fromEntries(i.map(o=>[o,r(o)]))}var pL=5;var hL=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"];var gL={clean:t=>ht.filter(e=>t.includes(
e)),exclude:t=>t.map(({text:e})=>e),aptClean:t=>t,scriptNetwork:()=>void 0,script:t=>t??null,sourceDateEpoch:t=>t??null,
compression:t=>t};function gS(t,e,n){const{isExact:r}=t;const{clean:i,exclude:o,aptClean:s,script:a}=n;const d=a!==void 0||
s;const c=i.length>0;const f=d||c||o.length>0;const u=um(n,gL,void 0);const{script:l,sourceDateEpoch:p,compression:h,...g}=u;
const b={format:pL,release:Mr,diffIds:t.diffIds,...g,run:l,env:d||c?y(e,"config","Env")??null:null,volumes:f?t.volumes:[],
names:f?yL(e):[],created:d||!r?y(e,"created")??null:null,isExact:r,...t.byLayers===true?{from:"layers"}:{},sourceDateEpoch:p,
compression:h,...n.compression.kind==="gzip"&&n.compression.mayCopy===true&&t.packedLayers!==void 0?{packedLayers:t.packedLayers.
map(({descriptor:G})=>G.digest)}:{}};const S=mL("sha256").update(JSON.stringify(b)).digest("hex");const{architecture:k,variant:P}=t.
platform;const z=[k,P].filter(G=>G!==void 0).join("-");return`docker-flatten-v1-${z.replace(/[^A-Za-z0-9_.-]/g,"_").slice(
0,40)}-${S}`}function yL(t){const e=y(t,"config","Env");const n=(N(e)?e:[]).findLast(r=>r.startsWith("PATH="));return[...hL.
map(r=>y(t,"config",r)??null),n??null]}var Nd=()=>void 0;var wL={clean:Nd,exclude:Nd,script:Nd,scriptNetwork:(t,{layer:e})=>e.
script!==void 0&&t!=="none"?'"run" has a network, and what it downloads can change':void 0,aptClean:(t,{isForeign:e})=>t&&
e?"the image's apt can run on some machines and not on others":void 0,sourceDateEpoch:Nd,compression:({kind:t},{takesZstd:e})=>t===
"zstd"&&!e?`this engine cannot unpack zstd; ${x("compression","gzip")} can be cached`:void 0};function yS(t,e){if(e.isContainer)
return"containers cannot be cached";const n=Object.values(um(t,wL,{...e,layer:t}));return n.find(r=>r!==void 0)}import{createHash as bL}from"node:crypto";import{createReadStream as EL}from"node:fs";import{lstat as bS,readFile as SL,
writeFile as xL}from"node:fs/promises";import{join as pm}from"node:path";import{pipeline as kL}from"node:stream/promises";var hm="layer";var ES="record.json";var SS=1;var PL=1e3;var IL=16*1024*1024;async function xS(t,e){const{spared:n,skippedPresets:r,
...i}=e;const o={version:SS,...i,kept:n,withdrawn:r};const s=JSON.stringify({...o,seal:kS(o)});await xL(pm(t,ES),`${s}
`,{flag:"wx"})}function kS(t){return $(Buffer.from(JSON.stringify(t)))}async function PS(t,e,n){const r=await TL(t);if(r.
key!==e.key)throw Ct(`it belongs to the key ${JSON.stringify(r.key.slice(0,200))}`);if(r.packing!==e.packing)throw Ct(`i\
ts compression is "${r.packing}" instead of "${e.packing}"`);const i=pm(t,hm);const o=await bS(i).catch(c=>{throw Ct(`it\
s layer is missing: ${E(c)}`)});if(!o.isFile())throw Ct("its layer is not a file");if(o.size!==r.packedBytes)throw Ct(`i\
ts layer has ${o.size} bytes, but the record says ${r.packedBytes}`);const s=bL("sha256");const a=EL(i,{highWaterMark:1024*
1024});await kL(a,s,{signal:n}).catch(c=>{if(n.aborted)throw c;throw Ct(`its layer cannot be read: ${E(c)}`)});const d=`\
sha256:${s.digest("hex")}`;if(d!==r.digest)throw Ct(`its layer is ${d}, but the record says ${r.digest}`);return{path:i,
record:r}}async function TL(t){const e=pm(t,ES);const n=await bS(e).then(c=>c.isFile()&&c.size<=IL?SL(e,"utf8"):"").catch(
()=>"");const r=L(n);if(!OL(r))throw Ct("its record cannot be read");const{seal:i,...o}=r;if(kS(o)!==i)throw Ct("its rec\
ord was changed");const{kept:s,withdrawn:a,...d}=o;return{...d,spared:s,skippedPresets:a}}var vL=/^sha256:[0-9a-f]{64}$/;
function OL(t){if(!I(t)||t["version"]!==SS)return false;const{key:e,diffId:n,digest:r,seal:i,packing:o,rules:s,commands:a,
kept:d,withdrawn:c,directories:f}=t;const{unmatched:u,warnings:l,suggestions:p}=t;const h=["packedBytes","entries","data\
Bytes","seconds"];return typeof e==="string"&&[n,r,i].every(g=>typeof g==="string"&&vL.test(g))&&lm("gzip","zstd","none")(
o)&&h.every(g=>wn(t[g]))&&Po(s,{kind:lm("preset","exclude"),name:Ld,entries:wn,bytes:mm})&&Po(a,{name:lm("run","apt-clea\
n"),ms:wn,bytes:wS(mm)})&&Po(d,{what:Ld,why:wS(Ld),entries:wn,bytes:wn})&&[c,u,l].every(N)&&(p===void 0||Po(p,{name:Ld,bytes:wn}))&&
Array.isArray(f)&&f.length<=PL&&Po(f,{path:_L,bytes:wn,files:wn})}var _L=t=>typeof t==="string"&&t.startsWith("/");var Ld=t=>typeof t===
"string";var mm=t=>typeof t==="number"&&Number.isFinite(t);var wn=t=>mm(t)&&t>=0;var lm=(...t)=>e=>typeof e==="string"&&
t.includes(e);var wS=t=>e=>e===void 0||t(e);function Po(t,e){return Array.isArray(t)&&t.every(n=>I(n)&&Object.entries(e).
every(([r,i])=>i(n[r])))}function bn(t,e){return new m("CACHE_BAD",`The cached layer cannot be used: ${t}`,{hint:"The la\
yer is made again. If this happens in every run, delete the entry from the cache.",cause:e})}function Ct(t){return bn(`${t}\
.`)}import{once as jL}from"node:events";import{promisify as TS}from"node:util";import{constants as IS,deflateRaw as RL,zstdCompress as BL}from"node:zlib";var $d={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}};var vS={gzip:"+gzip",zstd:"+zstd",none:""};function OS(t){
const[e,n,...r]=t.trim().split(":");const i=c=>new m("BAD_INPUT",`The ${v("compression")} must be gzip, zstd or none, op\
tionally with a level after a colon, but ${JSON.stringify(t)} ${c}.`,{hint:`For example "gzip", "gzip:${$d.gzip.max}", "\
zstd" or "zstd:${$d.zstd.default}".`});if(r.length>0)throw i("has two colons");if(e==="none"){if(n!==void 0)throw i('set\
s a level for "none"');return{kind:e}}if(e!=="gzip"&&e!=="zstd")throw i("is none of these");const{min:o,max:s,default:a}=$d[e];
if(n===void 0)return{kind:e,level:a,...e==="gzip"?{mayCopy:true}:{}};const d=/^[0-9]{1,2}$/.test(n)?Number(n):Number.NaN;
if(!(d>=o&&d<=s))throw i(`has a level that is not a number from ${o} to ${s}`);return{kind:e,level:d}}function _S(t){if(t.
kind==="none")return t;return{kind:t.kind,level:$d[t.kind].min}}var AL=0;var CL=31;var NL=7.95;var LL=256*1024;function $L(t){
if(t.length<LL)return false;const e=new Uint32Array(256);let n=0;for(let i=0;i<t.length;i+=CL,n++)e[t[i]]++;let r=0;for(const i of e)
if(i>0)r-=i/n*Math.log2(i/n);return r>NL}var DL=TS(RL);var FL=TS(BL);function RS(t,e){const n=t.length+(t.length>>8)+1024;
switch(e.kind){case"gzip":return DL(t,{level:$L(t)?AL:e.level,finishFlush:IS.Z_SYNC_FLUSH,chunkSize:n});case"zstd":return FL(
t,{chunkSize:n,params:{[IS.ZSTD_c_compressionLevel]:e.level}});case"none":return Promise.resolve(t)}}import{isDeepStrictEqual as BS}from"node:util";async function Kn(t,e){const n=await ee(t,e);if(w(n,"Id")!==e)return false;return["RepoTags","RepoDigests"].every(r=>{const i=y(
n,r)??[];return N(i)&&i.length===0})}async function si(t,e,n){try{return await zL(t,e,n)}catch(r){await AS(t,e);throw r}}
var ML=/^Loaded image(?: ID)?: (\S+)$/gm;async function ai(t,e,n){if(e.reference===e.expectedId)return"";try{return await n()}catch(r){
await AS(t,{...e,answer:""});throw r}}async function AS(t,e){const{reference:n,expectedId:r,diffIds:i,answer:o}=e;if(n===
r)return;const s=[...o.matchAll(ML)].map(([,a=""])=>a);for(const a of new Set([...s,r])){const d=a.startsWith("sha256:")?
await UL(t,a,i).catch(()=>false):HL(a,n);if(d)await t.docker.try(["rmi",a]).catch(()=>{})}}async function UL(t,e,n){if(!await Kn(
t,e))return false;const r=vt(await ee(t,e)??{});return BS(r,n)}function gm(t){return t.length===1?`one layer ${t[0]}`:`t\
he layers ${t.join(", ")}`}function HL(t,e){const n=[...t].filter((r,i)=>r!==e[i]);return t.length===e.length&&n.length===
1}async function zL(t,e,n){const r=(c,f)=>{throw new m("CHECK_FAILED",`The stored image differs from what was sent: expe\
cted ${c}, found ${f}. Nothing was tagged.`,{hint:q})};const i=e.answer.split("\n").find(c=>/^error /i.test(c.trim()));if(i!==
void 0){const c=Ht(i,"ENGINE_FAILED","Unpacking the loaded image failed");if(c.code==="NO_SPACE"||c.code==="UNSUPPORTED_\
IMAGE")throw c;r("a load without an error",JSON.stringify(i))}const[o,s]=await Promise.all([ee(t,e.reference),dE(t,e.reference,
e.diffIds.length)]);const a=w(o,"Id");if(a!==e.expectedId)r(`the ID ${e.expectedId}`,String(a));const d=vt(o??{});if(!BS(
d,e.diffIds))r(gm(e.diffIds),JSON.stringify(d));if(n&&s===0)r("an unpacked layer","one of 0 bytes");return s}async function di(t,e,n){const{log:r,runId:i,signal:o}=t;const s=Ke(i);const a=e.map(({path:$e,digest:St,packedBytes:tr,
packing:Uo})=>{const Fc=ke.layer+vS[Uo];return{path:$e,descriptor:{mediaType:Fc,digest:St,sizeBytes:tr}}});const d=a.map(
({descriptor:$e})=>$e);const c=d.reduce(($e,{sizeBytes:St})=>$e+St,0);const f=e.map(({diffId:$e})=>$e);const u=await n.configFor(
e);const l=$(u);const{keepsPacked:p,idIsConfigDigest:h}=t.store;const g=await n.annotations();const b=ks(u,d,g);const S=h?
l:b.descriptor.digest;const k=await Kn(t,S);const P=p&&!K(n.platform,t.platform);const z=t.knowsPlatformOption&&n.platform.
architecture!=="";const G=P&&z?n.platform:void 0;const me=()=>{const $e=re(ae(s,"tag"));const St={full:$e,familiar:s};let tr=0;
const Uo=fh(a,{config:u,platform:n.platform,name:St,annotations:g},Ek=>{tr+=Ek});const Fc={title:"Load",doneBytes:()=>tr,
totalBytes:()=>c};return zs(r,{progress:Fc,sent:jL(Uo,"close"),after:"Unpack"},t.transport.loadImage(Uo,G,o))};const Y=k?
S:s;const Oe=await ai(t,{reference:Y,expectedId:S,diffIds:f},me);if(P&&G===void 0)await WL(t,S,n.platform);return{answer:Oe,
reference:Y,diffIds:f,expectedId:S,configDigest:l,packedBytes:p?c:void 0,importedId:void 0,savedFile:void 0}}async function WL(t,e,n){
const{log:r,runId:i}=t;const o={reference:Ke(i),id:e,isIndex:false,platform:n,volumes:[]};try{await j(t,await H(t,{source:o}))}catch(s){
r.debug(`no container of the loaded image: ${E(s)}`)}}var ym={kind:"none",wasAsked:false};async function Dd(t){const{run:e,engine:n,source:r,sourceConfig:i,options:o,cache:s}=t;
const{log:a}=e;if(s===void 0||o.dryRun)return ym;const{layer:d}=o;const c=yS(d,{isContainer:o.container!==void 0,isForeign:n!==
void 0&&r.byLayers!==true&&r.platform.architecture!==n.platform.architecture,takesZstd:n?.takesZstd??true});if(c!==void 0){
a.notice(`The layer is not cached: ${c}.`);return ym}const f=performance.now();const u=gS(r,(await i).json,d);const l=Em(
o.tempDir,`${ne(e.runId)}cache-`);const p=await JL(l).catch(h=>void a.warning(`The layer is not cached: ${E(h)}`));if(p===
void 0)return ym;try{const h=await a.group("Look up the cached layer",async()=>{a.debug(`cache key ${u}`);const b=await wm(
e,s.restore(u,p,a,e.signal));if(!b)a.info("The cache did not provide the layer.");const S={key:u,packing:d.compression.kind};
return b?wm(e,VL(p,S,e)):void 0});const g={key:u,directory:p,ms:performance.now()-f};if(h!==void 0)return{...g,kind:"hit",
found:h};await NS(g);return{...g,kind:"miss"}}catch(h){await bm(p,{recursive:true,force:true});throw h}}async function wm({
touch:t},e){const n=setInterval(t,1e3);try{return await e}finally{clearInterval(n)}}async function VL(t,e,{log:n,signal:r}){
try{return await PS(t,e,r)}catch(i){if(!(i instanceof m))throw i;CS(i,n)}return void 0}function CS(t,e){if(t.code==="CAC\
HE_DIFFERS")e.notice(je(t));else if(t.code==="CACHE_BAD")e.warning(je(t));else e.warning(`${je(t)} The layer is made aga\
in.`)}async function NS({directory:t}){for(const e of await GL(t))await bm(Em(t,e),{recursive:true,force:true})}async function LS(t,e,{
run:n,engine:r,packTo:i}){if(!(t instanceof m)||e.kind==="none")throw t;const o=t.code==="NO_SPACE"&&i===void 0&&r?.store.
keepsPacked===false;const s=t.code==="CACHE_BAD"||t.code==="CACHE_DIFFERS";if(!o&&!(s&&e.kind==="hit"))throw t;CS(t,n.log);
if(r!==void 0)await $n(r.docker,n.runId,n.log);await NS(e);const{key:a,directory:d,ms:c}=e;return o?{kind:"none",wasAsked:true}:
{kind:"miss",key:a,directory:d,ms:c}}function $S(t){return t.kind==="none"?t:{kind:"none",wasAsked:true}}async function Fd(t){
if(t.kind==="none")return;await bm(t.directory,{recursive:true,force:true}).catch(()=>{})}var KL=["CHECK_FAILED","ENGINE\
_FAILED","DOCKER_FAILED"];async function DS(t,{path:e,record:n},r){const{log:i,signal:o}=t;try{const s=await di(t,[{...n,
path:e}],r);const a=await si(t,s,n.dataBytes>0);i.info(`Loaded ${oe(n.entries)} in one layer of ${T(a)}, packed ${T(n.packedBytes)}`);
return{stored:s,newBytes:a}}catch(s){if(o.aborted||!(s instanceof m)||!KL.includes(s.code))throw s;throw bn(s.message,s)}}
async function Md({run:t,cache:e},{key:n,directory:r},{stored:i,surveyed:o,entries:s,dataBytes:a,ms:d}){if(e===void 0||i.
savedFile===void 0)return;const{rules:c,commands:f,spared:u,skippedPresets:l,unmatched:p,warnings:h,suggestions:g}=o;try{
await xS(r,{key:n,diffId:i.diffIds[0]??"",...i.savedFile,entries:s,dataBytes:a,seconds:d/1e3,...{rules:c,commands:f,spared:u,
skippedPresets:l,unmatched:p,warnings:h,suggestions:g},directories:o.directories??[]});await wm(t,e.save(n,r,t.log))}catch(b){
t.log.warning(`Could not save the layer: ${E(b)}.`)}}var YL=.5;function FS({ms:t,found:e},n,r){const i=(t+n)/1e3;const o=e.
record.seconds;const[s,a]=[i,o].map(d=>`${d.toFixed(1)} s`);if(i-o<YL){r.info(`Used the cached layer in ${s}; making it \
took ${a}`);return}r.notice(`The cache does not pay off here: using the cached layer took ${s}, and making it took ${a}.`)}
function Ud(t,{run:e,cache:n}){if(t.kind!=="miss"||!n?.canSave(t.key,e.log))return void 0;return Em(t.directory,hm)}var Hd=`docker-flatten ${Mr}`;var Io={entries:0,dataBytes:0};function zd(t){const{source:e,sourceSize:n,image:r,verdict:i,surveyed:o,cacheHit:s,page:a}=t;const{isMet:d,budgets:c,checks:f}=i;
return{...Us(n.bytes,r.bytes),oldLayers:e.layerCount,newLayers:r.layers,oldHistory:n.history,newHistory:r.history,oldPackedBytes:n.
packedBytes,newPackedBytes:r.packedBytes,imageId:d?r.imageId:void 0,configDigest:d?r.configDigest:void 0,budgets:c,checks:f,
directories:o.directories,rules:o.rules,commands:o.commands,spared:o.spared,skippedPresets:o.skippedPresets,suggestions:o.
suggestions,cacheHit:s,page:a}}import{mkdtemp as i$,rename as o$,rm as s$}from"node:fs/promises";import{join as US}from"node:path";import{availableParallelism as t$}from"node:os";import{crc32 as qL}from"node:zlib";var XL=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var ZL=Buffer.from([3,0]);var jd=class{header=XL;#e=0;#t=0;add(e){
this.#e=qL(e,this.#e);this.#t+=e.length}end(){const e=Buffer.alloc(8);e.writeUInt32LE(this.#e,0);e.writeUInt32LE(this.#t%
2**32,4);return Buffer.concat([ZL,e])}};import{createHash as QL}from"node:crypto";import{open as e$}from"node:fs/promises";async function Wd(t,e){const n=await e$(t,"wx",384).catch(r=>{throw MS(r,t)});try{return await e(new Sm(n,t))}finally{await n.
close()}}var Sm=class{#e;#t;#n=QL("sha256");bytes=0;constructor(e,n){this.#e=e;this.#t=n}async write(e){this.#n.update(e);
this.bytes+=e.length;try{for(let n=0;n<e.length;)n+=(await this.#e.write(e,n)).bytesWritten}catch(n){throw MS(n,this.#t)}}digest(){
return`sha256:${this.#n.digest("hex")}`}};function MS(t,e){if(at(t)){return new m("NO_SPACE",`The disk filled up while w\
riting the packed layer to ${e}.`,{hint:`Free some disk space there, or choose another directory with the ${v("temp-dir")}\
.`,cause:t})}return new m("TEMP_DIR",`Cannot write the packed layer to ${e} (${de(t)}).`,{hint:`Choose a writable direct\
ory with the ${v("temp-dir")}.`,cause:t})}var xm=1024*1024;var n$=Math.min(16,2*t$()+2);async function ci(t,e,n){return Wd(e,r=>r$(r,t,n))}async function r$(t,e,n){
const r=n.kind==="gzip"?new jd:void 0;let i=0;const o=[];const s=r===void 0?[]:[Promise.resolve(r.header)];const a=async()=>{
const u=await s.shift();await t.write(u);if(n.kind==="none")o.push(u)};const d=(u,l)=>{const p=u.subarray(0,l);i+=l;r?.add(
p);const h=RS(p,n);h.then(()=>n.kind!=="none"&&o.push(u),()=>{});s.push(h)};let c=Buffer.allocUnsafeSlow(xm);let f=0;try{
for await(const u of e){for(let l=0;l<u.length;){const p=u.copy(c,f,l);l+=p;f+=p;if(f<xm)break;d(c,f);if(s.length>=n$)await a();
c=o.pop()??Buffer.allocUnsafeSlow(xm);f=0}}if(f>0||i===0&&r===void 0)d(c,f);if(r!==void 0)s.push(Promise.resolve(r.end()));
while(s.length>0)await a()}finally{await Promise.allSettled(s)}return{layerBytes:i,digest:t.digest(),packedBytes:t.bytes}}var HS={async store(t,e,n){const r=await i$(US(n.tempDir,ne(t.runId)));try{const i=US(r,"layer");const{digest:o,packedBytes:s}=await W(
t.log,Jn(e,n.totalBytes),n.pack?.(e,i)??ci(e,i,n.compression));const a=n.compression.kind;const d={path:i,diffId:e.digest(),
digest:o,packedBytes:s,packing:a};const c=await di(t,[d],n);if(n.saveTo===void 0)return c;const f=await o$(i,n.saveTo).then(
()=>true,()=>false);return f?{...c,savedFile:{digest:o,packedBytes:s,packing:a}}:c}finally{await s$(r,{recursive:true,force:true})}}};import{pipeline as c$}from"node:stream";import{finished as f$}from"node:stream/promises";import{PassThrough as a$,Transform as d$}from"node:stream";var zS=8*1024*1024;var Jd=class extends d${side=new a$({highWaterMark:zS});constructor(){
super({highWaterMark:zS});this.side.on("error",()=>{})}close(){this.side.destroy()}_transform(e,n,r){if(this.side.destroyed||
this.side.write(e)){r(null,e);return}const i=()=>{this.side.off("drain",i);this.side.off("close",i);r(null,e)};this.side.
once("drain",i);this.side.once("close",i)}_flush(e){this.side.end();e()}};var jS={async store(t,e,n){const{log:r,runId:i,signal:o}=t;const s=n.saveTo===void 0?void 0:u$(e,n,r);const a=await zs(r,
{progress:Jn(e,n.totalBytes),sent:f$(e),after:"Store"},t.transport.importImage(s?.layer??e,Zo(i),o));const d=await s?.savedFile;
const c=e.digest();const f=await n.configFor([{diffId:c}]);const u=$(f);const[l]=await Promise.all([Kn(t,u),l$(t,a,c)]);
const p=ch(f,c,Ke(i));const h=l?u:Ke(i);const g=await ai(t,{reference:h,expectedId:u,diffIds:[c]},()=>t.transport.loadImage(
p,void 0,o));return{reference:h,diffIds:[c],expectedId:u,configDigest:u,packedBytes:void 0,importedId:a,savedFile:d,answer:g}}};
function u$(t,{saveTo:e="",compression:n},r){const i=new Jd;let o=false;const s=ci(i.side,e,_S(n)).then(({digest:a,packedBytes:d})=>({
digest:a,packedBytes:d,packing:n.kind}),a=>{i.close();if(!o)r.warning(`Could not save the layer: ${E(a)}`);return void 0});
c$(t,i,a=>{if(!a)return;o=true;i.side.destroy(a)});return{layer:i,savedFile:s}}async function l$(t,e,n){const[r]=vt(await ee(
t,e)??{});if(r===n)return;throw new m("CHECK_FAILED",`The engine stored the layer ${r}, but ${n} was sent: the stream wa\
s changed in transit. Nothing was tagged.`,{hint:q})}var m$={"graph-driver":jS,containerd:HS};function WS({kind:t}){return m$[t]}import{pipeline as k$}from"node:stream";function En(t){const e=t.filter(i=>i!==void 0);const[n,...r]=e;if(n===void 0||r.length===0)return n;return{begin:(i,o)=>{
for(const s of e)s.begin(i,o)},mapBlock:i=>{for(const o of e)o.mapBlock?.(i)},data:i=>{for(const o of e)o.data(i)},end:()=>{
for(const i of e)i.end()}}}var km=-1;var p$=1024;var fi=class{#e=[];#t=0;#n=0;get bytes(){return this.#n}add(e,n){if(e===0)return;const r=this.#n;this.#n+=
e;const i=this.#e.at(-1);const{stream:o,offset:s}=n??{stream:km,offset:0};if(i?.stream===o&&(o===km||i.offset+r-i.start===
s))return;this.#e.push({start:r,stream:o,offset:s})}*take(e,n){const r=e+n;if(r>this.#n)throw new RangeError("the stream\
 is ahead of its spans");this.#r(e);if(n>0&&e<this.#e[this.#t].start)throw new RangeError("this part of the stream has p\
assed");for(let i=e,o=this.#t;i<r;o++){const{start:s,stream:a,offset:d}=this.#e[o];const c=Math.min(this.#e[o+1]?.start??
this.#n,r)-i;const f=a===km?void 0:{stream:a,offset:d+i-s};yield{bytes:c,origin:f};i+=c}}#r(e){while((this.#e[this.#t+1]?.
start??Infinity)<=e)this.#t++;if(this.#t<p$)return;this.#e.splice(0,this.#t);this.#t=0}};var h$=1024**3;var JS=1024**2;var g$=64*1024**2;var y$=256*1024**3;var Pm=Buffer.alloc(JS);var Gd=class{#e;#t;#n=0;constructor(e){
this.#e=e}begin(e,n){this.#t=e.sizeBytes<h$?void 0:{entry:e,verdict:n};this.#n=0;if(e.sizeBytes>=y$)this.#r()}data(e){if(this.#t===
void 0)return;const n=Math.max(0,JS-this.#n);this.#n+=e.length;if(!w$(e.subarray(n)))this.#t=void 0;else if(this.#n>=g$)
this.#r()}end(){this.#t=void 0}#r(){const e=this.#t;this.#t=void 0;if(e!==void 0)this.#e(e.entry,e.verdict)}};function w$(t){
for(let e=0;e<t.length;e+=Pm.length){const n=t.subarray(e,e+Pm.length);if(!n.equals(Pm.subarray(0,n.length)))return false}
return true}function GS(t,{cleanWords:e},n){if(t===void 0||t.length===0)return;const r=t.map(({name:o,bytes:s})=>`${o} ${T(s)}`);const i=kt(
"clean",Ya(e,t));n.info(`Could also be cleaned: ${r.join(", ")}. To do so, use ${i}`)}var b$=10;var VS=100;function KS({
rules:t,commands:e,spared:n,skippedPresets:r,unmatched:i,warnings:o},s){for(const{name:d,ms:c,bytes:f}of e){const u=f===
void 0?"":`, ${f<0?"added":"freed"} ${T(Math.abs(f))}`;s.info(`${d}: ${(c/1e3).toFixed(1)} s${u}`)}for(const{kind:d,name:c,
entries:f,bytes:u}of t){if(f===0&&u===0)continue;s.info(`${d==="preset"?"Cleaned":"Excluded"} ${c}: ${T(u)} in ${oe(f)}`)}
const a=n.filter(({kind:d})=>d!==void 0);if(a.length>0)s.info(S$(a));if(i.length>0)s.notice(x$(i));for(const d of r)s.notice(
`Preset "${d}" skipped: symlinks outside its cache point into it.`);for(const d of o)s.warning(d)}var E$=20;function S$(t){
const e=t.slice(0,E$).map(({what:r,why:i})=>`${_(Buffer.from(r))} (${ue(i??"",VS)})`);const n=t.length-e.length;return`K\
ept because the image uses it: ${e.join(", ")}${n>0?`, and ${n} more`:""}`}function x$(t){const e=t.slice(0,b$).map(i=>JSON.
stringify(ue(i,VS)));if(t.length===1)return`The pattern ${e[0]} in ${x("exclude")} matches nothing in the image.`;const n=t.
length-e.length;const r=n>0?`, and ${n} more`:"";return`${t.length} patterns in ${x("exclude")} match nothing in the ima\
ge: ${e.join(", ")}${r}.`}function YS(t){return({name:e,sizeBytes:n},r)=>{const i=r==="keep"||typeof r==="object"&&r.data===
void 0;const o=i?"and the result contains them too":"although the result drops them";t.warning(`The file ${_(Buffer.from(
B(e),"latin1"))} is sparse: most of its ${T(n)} are zeros, as in lastlog and faillog with large user IDs. The engine sen\
ds all the zeros, which takes long, ${o}. Make the file smaller in the image: use "useradd --no-log-init", or truncate i\
t in the step that creates it.`)}}function P$(t,{sizeInImage:e}){if(e===void 0||t.sizeBytes>0)return t;return{...t,sizeBytes:e(B(t.name))??0}}async function To({
reader:t,rules:e,survey:n,expected:r,resume:i,latestSeconds:o},{log:s,signal:a},d,c){const f=En([d,...r.map(k=>k.observer),
n.observer,t.observer,new Gd(YS(s))]);const u=e===void 0?t.decide:k=>e.decide(P$(k,t),t.decide(k));const l=k=>Math.min(k,
o??Infinity);const p=o===void 0?u:bd(u,l);const h=e&&(()=>e.appendix({reader:t,retime:k=>wd(k,l),observer:f,signal:a}));
const g=new fi;const b=new J(p,f,{...h===void 0?{}:{appendix:h},...c===void 0?{}:{spans:{input:g,output:c}}});const S=c===
void 0||t.layers===void 0?t.open(a):t.layers.open(a,g);k$(await S,b,()=>{i().catch(()=>{})});return b}async function Vd(t,e,n={}){
const r=await To(t,e,n.looker);const i=n.totalBytes===void 0?gr(t.expectedBytes):()=>n.totalBytes;await gn(e,[r],i);return r}
function Kd({counts:t},{rules:e}){const n=e?.appended;return{entries:t.entries+(n?.entries??0),dataBytes:t.dataBytes+(n?.
dataBytes??0)}}var Im=4096;var I$=59;var Sn=class{#e;#t=0;constructor({countsBlocks:e}){this.#e=e;if(e)this.#t=Im}get bytes(){return this.#t}begin(e,n){
if(n==="drop")return;const r=n==="keep"?e:n.head;const i=ln(e,n);const o=e.typeFlag==="2"?se(r).link.length:0;if(!this.#e){
this.#t+=i+o;return}const s=e.typeFlag==="5"||o>I$;this.#t+=Math.ceil((s?1:i)/Im)*Im}data(){}end(){}};async function qS(t,e,n){
const{run:r,engine:i,options:o}=t;const s=new Sn({countsBlocks:Gn(t)});const a=await Vd(e,r,{looker:s});await e.resume();
const d=$(await n.configFor([{diffId:a.digest()}]));const c=i!==void 0&&(o.tags.length>0||o.tagLocations.length===0);const f=c&&
!i.store.idIsConfigDigest?void 0:d;return{newBytes:s.bytes,imageId:f,configDigest:d}}import{createReadStream as iD}from"node:fs";import{PassThrough as oD}from"node:stream";import{createGunzip as sD,createZstdDecompress as aD}from"node:zlib";import{createHash as q$}from"node:crypto";import{createReadStream as X$}from"node:fs";import{pipeline as Z$}from"node:stream/promises";
import{createGunzip as Q$}from"node:zlib";import{Writable as W$}from"node:stream";import{pipeline as J$}from"node:stream/promises";import{promisify as $$}from"node:util";import{constants as D$,crc32 as F$,deflateRaw as M$}from"node:zlib";var T$=[[2,10]];var v$=[[3,10]];var O$=[[4,3],[257-257,5],[4-1,5],[16-4,4],[1<<6,24],[1<<21,24],[0,3],[1|138-11<<1,8],[1|
115-11<<1,8],[0,5],[3,2]];var XS=16*1024;var Tm=64*1024;var Yd=class{#e;#t=Buffer.allocUnsafeSlow(Tm);#n=0;#r=0;#i=0;bytes=0;constructor(e){
this.#e=e}get phase(){return this.#i}async writeBytes(e){this.bytes+=e.length;if(this.#n+e.length>Tm||e.length>XS)await this.
flush();if(e.length>XS)return this.#e(e);e.copy(this.#t,this.#n);this.#n+=e.length}async writeBits(e,n,r){if(n%8!==this.#i)
throw new RangeError("bits are copied at another phase");const i=Math.floor(n/8);const o=Math.floor(r/8);if(this.#i>0)e[i]=
e[i]&255<<this.#i|this.#r;this.#i=r%8;this.#r=this.#i===0?0:e[o]&(1<<this.#i)-1;if(o>i)await this.writeBytes(e.subarray(
i,o))}async writeShifted(e,n,r){const i=[];for(let o=n;o<r;){const s=Math.min(8-(o&7),r-o);i.push([e[o>>3]>>(o&7)&(1<<s)-
1,s]);o+=s}await this.writeNumbers(i)}async fillTo(e){if((e-this.#i)%2!==0){if(e%2===0)await this.#o();else await this.writeNumbers(
O$)}while(this.#i!==e)await this.writeNumbers(T$)}async#o(){await this.writeNumbers([[0,3]]);await this.#s();await this.
writeBytes(Buffer.from([0,0,255,255]))}async writeLastBlock(){await this.writeNumbers(v$);await this.#s()}async#s(){if(this.#i>
0)await this.writeNumbers([[0,8-this.#i]])}async writeNumbers(e){const n=[];for(const[r,i]of e){let o=this.#r|r<<this.#i;
this.#i+=i;for(;this.#i>=8;this.#i-=8,o>>>=8)n.push(o&255);this.#r=o}await this.writeBytes(Buffer.from(n))}async flush(){
if(this.#n===0)return;const e=this.#t.subarray(0,this.#n);this.#t=Buffer.allocUnsafeSlow(Tm);this.#n=0;await this.#e(e)}};var pZ=16*1024;var vm=8.5*1024*1024;var qd=class{#e;units;outBytes;constructor(e){this.#e=e;this.units=e.startBits.length;
this.outBytes=e.outStarts[this.units]}get packedBytes(){return this.#e.packedBytes}get members(){return this.#e.members}startBit(e){
return this.#e.startBits[e]}endBit(e){return this.#e.endBits[e]}outStart(e){return this.#e.outStarts[e]}outEnd(e){return this.#e.
outStarts[e+1]}lengthOf(e){return this.outEnd(e)-this.outStart(e)}lookBack(e){return this.#e.lookBacks[e]}isFinal(e){return this.#e.
finals[e]===1}firstFrom(e){const{outStarts:n}=this.#e;let r=0;let i=this.units;while(r<i){const o=r+i>>>1;if(n[o]<e)r=o+
1;else i=o}return r}isCopyable(e,n){const r=this.outStart(e);return r-this.lookBack(e)>=n&&this.lengthOf(e)<=vm}};var Et=10;var ui=9;var _o=7;var Ro=15;var qn=5;var li=15;var tt=9;var kn=32767;var Om=24;var ZS=15;var Yn=1<<28;var Bo=1<<
29;var mi=1<<30;var Oo=1<<31;var Ao=(t,e)=>t<<qn|e<<tt;var pi=new Int32Array(288).fill(Oo);var _m=new Int32Array(32).fill(
Oo);var QS=Int32Array.from({length:19},(t,e)=>Ao(0,e));for(let t=0;t<256;t++)pi[t]=Ao(0,1)|1<<Om;pi[256]=Oo|Bo;for(let t=257,
e=3;t<285;t++){const n=Math.max(0,t-261>>2|0);pi[t]=Yn|Ao(n,e);e+=1<<n}pi[285]=Yn|Ao(0,258);for(let t=0,e=1;t<30;t++){const n=Math.
max(0,t-2>>1);_m[t]=Ao(n,e);e+=1<<n}var xn=new Uint16Array(Ro+1);var vo=new Uint16Array(Ro+1);var ex=new Uint16Array(288);
function Rm(){return new Int32Array(1<<Ro)}function Xd(t,e,n,r){const i=_$(e);if(i<0)return false;if(i<=1)t.fill(Oo,0,1<<
r);const o=vo[Ro];const s=1<<r;let a=s;let d=-1;let c=0;let f=s;for(let u=0,l=0;u<o;u++){const p=ex[u];const h=e[p];if(h>
r&&(l&s-1)!==d){d=l&s-1;c=a;const k=R$(h,i,r);f=1<<k;a+=f;t[d]=Oo|mi|c<<tt|k}const g=n[p];const b=g+h+(g>>qn&li);if(h<=r)
for(let k=l,P=1<<h;k<s;k+=P)t[k]=b;else for(let k=l>>r,P=1<<h-r;k<f;k+=P)t[c+k]=b;xn[h]--;let S=1<<h-1;while((l&S)!==0)S>>=
1;l=S===0?0:(l&S-1)+S}return true}function _$(t){xn.fill(0);for(let r=0;r<t.length;r++)xn[t[r]]++;let e=0;let n=1;vo[0]=
0;xn[0]=0;for(let r=1;r<=Ro;r++){vo[r]=vo[r-1]+xn[r-1];n=2*n-xn[r];if(n<0)return-1;if(xn[r]>0)e=r}if(n>0&&e>1)return-1;for(let r=0;r<
t.length;r++){const i=t[r];if(i>0)ex[vo[i]++]=r}return e}function R$(t,e,n){let r=t-n;let i=1<<r;for(;r+n<e;r++,i<<=1){i-=
xn[r+n];if(i<=0)break}return r}function tx(t,e){for(let n=0;n<1<<Et;n++){let r=t[n];let i=r&31;if(r>=0&&(r&Yn)===0)while(i<
Et){const o=t[n>>>i];const s=(o&31)-(o>>qn&li);if(o<0||s>Et-i)break;r+=o;i=r&31;if((o&Yn)!==0)break}e[n]=r}}var hi=32*1024;var rx=640;var B$=25;var A$=(1<<Et)-1;var C$=(1<<ui)-1;var N$=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];var Qd=class{joined=new Int32Array(
1<<Et);single=Rm();distances=Rm();make(e,n){if(!Xd(this.single,e,pi,Et))return false;if(!Xd(this.distances,n,_m,ui))return false;
tx(this.single,this.joined);return true}};var Zd;function L$(){const t=new Uint8Array(288).fill(8,0,144).fill(9,144,256).
fill(7,256,280).fill(8,280);Zd=new Qd;Zd.make(t,new Uint8Array(32).fill(5));return Zd}function nx(t){return new DataView(
t.buffer,t.byteOffset,t.byteLength)}var tc=-1;var Co=-2;var ec=class{#e;#t=new Qd;#n=new Uint8Array(320);#r=new Uint8Array(
19);#i=new Int32Array(1<<_o);#o=this.#t;position=0;outBytes=0;lookBack=0;constructor(e){this.#e=nx(e)}moveTo(e,n){this.#e=
nx(e);this.position=n}take(e){const n=this.#e.getInt32(this.position>>>3,true)>>>(this.position&7)&(1<<e)-1;this.position+=
e;return n}#s(e){this.#o=e;this.outBytes=0;this.lookBack=0}startFixed(){this.#s(Zd??L$())}startDynamic(){const e=this.take(
5)+257;const n=this.take(5)+1;const r=this.take(4)+4;if(e>286||n>30)return"a block has too many symbols";this.#r.fill(0);
for(let a=0;a<r;a++)this.#r[N$[a]]=this.take(3);const i=Xd(this.#i,this.#r,QS,_o);if(!i||this.#i[1]<0)return"a block has\
 an invalid code for code lengths";const o=this.#a(e+n);if(o!==void 0)return o;if(this.#n[256]===0)return"a block has no\
 code for its end";const s=this.#t.make(this.#n.subarray(0,e),this.#n.subarray(e,e+n));if(!s)return"a block has invalid \
codes";this.#s(this.#t);return void 0}#a(e){const n=this.#n;for(let r=0;r<e;){const i=this.#i[this.take(_o)];this.position-=
_o-(i&31);const o=i>>tt;if(o<16){n[r++]=o;continue}if(o===16&&r===0)return"a block repeats a code length before the firs\
t one";const s=o===16?n[r-1]:0;const a=o===16?3+this.take(2):o===17?3+this.take(3):11+this.take(7);if(r+a>e)return"a blo\
ck has too many code lengths";n.fill(s,r,r+a);r+=a}return void 0}read(e){const n=this.#e;const{joined:r,single:i,distances:o}=this.#o;
const s=Math.min(this.outBytes,hi);let a=s;let d=this.lookBack;let c=this.position;let f=false;while(c<e){let u=n.getInt32(
c>>>3,true)>>>(c&7);let l=r[u&A$];if(l<0){if((l&mi)!==0){const P=u>>>Et&(1<<(l&31))-1;l=i[(l>>tt&kn)+P]}if(l<0){c+=l&31;
f=(l&Bo)!==0||"a symbol has no meaning";break}}const p=a+(l>>Om&ZS);const h=l&31;const g=l>>qn&li;a+=(l>>tt&kn)+(u>>>h-g&
(1<<g)-1);c+=h;if((l&Yn)===0)continue;u>>>=h;if(h>B$-ui)u=n.getInt32(c>>>3,true)>>>(c&7);l=o[u&C$];if(l<0){if((l&mi)!==0){
u=n.getInt32(c>>>3,true)>>>(c&7);const P=u>>>ui&(1<<(l&31))-1;l=o[(l>>tt&kn)+P]}if(l<0){f="a distance has no meaning";break}}
c+=l&31;if(p>=hi)continue;const b=l>>qn&li;const S=c-b;u=n.getInt32(S>>>3,true)>>>(S&7);const k=(l>>tt&kn)+(u&(1<<b)-1);
if(k-p>d)d=k-p}this.outBytes+=a-s;this.lookBack=d;this.position=c;return f}step(){const e=this.#d(this.#o.single,Et);if(e<
0){this.position+=e&31;return(e&Bo)===0?Co:tc}this.outBytes+=this.#c(e);if((e&Yn)===0)return 0;const n=this.#d(this.#o.distances,
ui);return n<0?Co:this.#c(n)}#d(e,n){const r=this.#e.getInt32(this.position>>>3,true)>>>(this.position&7);const i=e[r&(1<<
n)-1];if(i>=0||(i&mi)===0)return i;const o=r>>>n&(1<<(i&31))-1;return e[(i>>tt&kn)+o]}#c(e){const n=e>>qn&li;this.position+=
(e&31)-n;return(e>>tt&kn)+this.take(n)}endCode(){const{single:e}=this.#o;for(let n=0;;n++){const r=e[n];if(r>=0)continue;
if((r&Bo)!==0)return{value:n&(1<<(r&31))-1,bits:r&31};const i=(r&mi)===0?0:1<<(r&31);const o=r>>tt&kn;for(let s=0;s<i;s++){
const a=e[o+s]&31;if(e[o+s]<0)return{value:(n|s<<Et)&(1<<a)-1,bits:a}}}}};function nc(){return new Error("A gzip stream has changed since it was scanned.")}var rc=class{#e=new ec(new Uint8Array(
0));#t=0;#n=0;#r({packed:e,startByte:n,startBit:r}){this.#e.moveTo(Buffer.concat([e,Buffer.alloc(rx)]),r-8*n);this.#t=8*
n;this.#n=0}#i(){return this.#t+this.#e.position}#o(){const e=this.#e;e.take(1);const n=e.take(2);if(n===0){e.position=e.
position+7&~7;const r=e.take(16);e.position+=16;return r}if(n===1)e.startFixed();else if(e.startDynamic()!==void 0)throw nc();
return void 0}front(e,n){this.#r(e);const r=this.#e;const{startBit:i,isFinal:o}=e;while(this.#i()<e.endBit){const s=this.#i();
const a=this.#o();if(a!==void 0){if(this.#n+a>n)return{range:{startBit:i,endBit:s,isFinal:o},outBytes:this.#n};r.position+=
8*a;this.#n+=a;continue}for(;;){const d=this.#n+r.outBytes;const c=this.#i();const f=r.step();if(f===tc)break;if(f===Co||
c>=e.endBit)throw nc();if(this.#n+r.outBytes>n)return{range:{startBit:i,endBit:c,isFinal:o,blockEnd:r.endCode()},outBytes:d}}
this.#n+=r.outBytes}throw nc()}back(e,n){this.#r(e);const r=this.#e;const{endBit:i,isFinal:o}=e;let s={range:{startBit:e.
startBit,endBit:i,isFinal:o},outBytes:0};while(this.#i()<i){const a={startBit:this.#i(),endBit:0};const d=this.#o();const c=this.#n<
n;if(d!==void 0)r.position+=8*d;else{a.endBit=this.#i();for(;;){const f=this.#n+r.outBytes;const u=r.step();if(u===tc)break;
if(u===Co||this.#i()>i)throw nc();if(f-u>=n)continue;const l=this.#n+r.outBytes;s={range:{startBit:this.#i(),endBit:i,isFinal:o,
header:a},outBytes:l}}}this.#n+=d??r.outBytes;if(d!==void 0&&c||s.outBytes===this.#n)s={range:{startBit:this.#i(),endBit:i,
isFinal:false},outBytes:this.#n}}return s}};var Xn=class{#e=[];bytes=0;push(e){if(e.length===0)return;this.#e.push(e);this.bytes+=e.length}moveTo(e,n){let r=Math.min(
n,this.bytes);this.bytes-=r;let i=0;while(r>0){const o=this.#e[i];e.push(o.subarray(0,r));if(o.length>r)this.#e[i]=o.subarray(
r);else i++;r-=Math.min(r,o.length)}if(i>0)this.#e.splice(0,i)}keepLast(e){let n=0;for(;this.bytes-(this.#e[n]?.length??
this.bytes)>=e;n++)this.bytes-=this.#e[n].length;if(n>0)this.#e.splice(0,n)}join(){const[e]=this.#e;return this.#e.length===
1&&e!==void 0?e:Buffer.concat(this.#e)}takeAll(){const e=this.join();this.#e=[];this.bytes=0;return e}};async function ix(t,e,n,r){const i=8*n;for(const{startBit:o,endBit:s,isFinal:a,header:d,blockEnd:c}of r){const f=(d??{startBit:o}).
startBit-i;if(a)e[f>>3]=e[f>>3]&~(1<<(f&7));if(d===void 0)await t.fillTo(o%8);else{const u=d.endBit-d.startBit;await t.fillTo(
(o+8*u-u)%8);await t.writeShifted(e,f,f+u)}await t.writeBits(e,o-i,s-i);if(c!==void 0)await t.writeNumbers([[c.value,c.bits]])}}async function Bm(t,e){const{index:n}=t;const r=n.startBit(e);const i=n.endBit(e);const o=Math.floor(r/8);const s=await t.
read(o,Math.ceil(i/8));return{packed:s,startByte:o,startBit:r,endBit:i,isFinal:n.isFinal(e)}}var ox=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var sx=1024*1024;var U$=256*1024;var H$=4096;var z$=8;var j$=$$(M$);var ic=4096;
var ax=512*1024;var oc=class{#e;#t;#n=0;#r=0;#i=0;#o=0;#s=0;#a;#d=new Xn;#c=new Xn;#u=new Xn;#f;#l=[];#m=new rc;constructor(e,{
level:n}){this.#e=new Yd(e);this.#t=n}async write(e,n){if(e.length===0)return;this.#n=F$(e,this.#n);this.#r+=e.length;if(n===
void 0){await this.#y();this.#c.push(e)}else{const r=await this.#p(n);r.next+=e.length;this.#d.push(e);await this.#h(r)}
await this.#P()}async#p({source:e,offset:n}){if(this.#a?.source===e&&this.#a.next===n)return this.#a;await this.#y();const r=Math.
max(0,e.index.firstFrom(n+1)-1);this.#a={source:e,start:n,next:n,unit:r};return this.#a}async#h(e){const{index:n}=e.source;
for(;e.unit<n.units&&n.outEnd(e.unit)<=e.next;e.unit++){if(n.isCopyable(e.unit,e.start))await this.#S(e.source,e.unit);else
await this.#g(e)}const r=e.unit<n.units&&n.lengthOf(e.unit)<=vm;if(!r)this.#d.moveTo(this.#c,this.#d.bytes)}async#g(e){const{
index:n}=e.source;const{start:r,source:i,unit:o}=e;const s=n.outStart(o);const a=e.next-this.#d.bytes;const d=n.outEnd(o)-
a;if(d>=ic&&n.lengthOf(o)<=ax){const c=await Bm(i,o);const{range:f,outBytes:u}=this.#m.back(c,r-s);const l=s+u-a;if(d-l>=
ic){this.#d.moveTo(this.#c,l);return this.#b(c,f,d-l)}}this.#d.moveTo(this.#c,d)}async#y(){const e=this.#a;this.#a=void 0;
const n=this.#d.bytes;if(e!==void 0&&n>=ic){const{source:r,unit:i,start:o}=e;const{index:s}=r;if(s.isCopyable(i,o)&&s.lengthOf(
i)<=ax){const a=await Bm(r,i);const{range:d,outBytes:c}=this.#m.front(a,n);if(c>=ic)await this.#b(a,d,c)}}this.#d.moveTo(
this.#c,this.#d.bytes)}async#b({packed:e,startByte:n},r,i){await this.#x();await this.#w();const{startBit:o,endBit:s,header:a={
startBit:0,endBit:0}}=r;this.#E(i,s-o+a.endBit-a.startBit);await this.#k({bytes:Promise.resolve(e),startByte:n,ranges:[r]})}#E(e,n){
this.#d.moveTo(this.#u,e);this.#u.keepLast(hi);this.#i+=e;this.#o+=n}async#S(e,n){await this.#x();const{index:r}=e;const i=r.
startBit(n);const o=r.endBit(n);const s=r.isFinal(n);this.#E(r.lengthOf(n),o-i);const a={startBit:i,endBit:o,isFinal:s};
const d=this.#f?.ranges.at(-1);const c=i-(d?.endBit??Number.POSITIVE_INFINITY);const f=c>=0&&c<=8*H$;if(!f||this.#f?.source!==
e)await this.#w();if(this.#f===void 0)this.#f={source:e,ranges:[a]};else if(c===0&&!s)d.endBit=o;else this.#f.ranges.push(
a);if(o-this.#f.ranges[0].startBit>=8*U$)await this.#w()}async#w(){const e=this.#f;if(e===void 0)return;this.#f=void 0;const{
source:n,ranges:r}=e;const i=Math.floor(r[0].startBit/8);const o=Math.ceil(r.at(-1).endBit/8);await this.#k({bytes:n.read(
i,o),startByte:i,ranges:r})}async#P(){while(this.#c.bytes>=sx)await this.#I(sx)}async#x(){await this.#P();if(this.#c.bytes>
0)await this.#I(this.#c.bytes)}async#I(e){await this.#w();const n=this.#u.join().subarray(-hi);const r=new Xn;this.#c.moveTo(
r,e);const i=r.join();this.#u.push(i);this.#u.keepLast(hi);const o=j$(i,{level:this.#t,finishFlush:D$.Z_SYNC_FLUSH,chunkSize:e+
(e>>8)+1024,...n.length===0?{}:{dictionary:n}});await this.#k({bytes:o,startByte:0})}async#k(e){e.bytes.catch(()=>{});this.#l.
push(e);if(this.#l.length>z$)await this.#T()}async#T(){const{bytes:e,startByte:n,ranges:r}=this.#l.shift();const i=await e;
if(this.#e.bytes===0)await this.#e.writeBytes(ox);if(r!==void 0)return ix(this.#e,i,n,r);await this.#e.fillTo(0);await this.#e.
writeBytes(i);this.#s+=i.length}async end(){await this.#y();await this.#x();await this.#w();while(this.#l.length>0)await this.#T();
if(this.#e.bytes===0)await this.#e.writeBytes(ox);await this.#e.writeLastBlock();const e=Buffer.alloc(8);e.writeUInt32LE(
this.#n,0);e.writeUInt32LE(this.#r%2**32,4);await this.#e.writeBytes(e);await this.#e.flush();return{outBytes:this.#r,packedBytes:this.#e.
bytes,copiedOutBytes:this.#i,copiedPackedBytes:Math.ceil(this.#o/8),deflatedOutBytes:this.#r-this.#i,deflatedPackedBytes:this.#s}}};function dx(t,e,{spans:n,sourceOf:r,level:i}){return Wd(e,async o=>{const s=new oc(u=>o.write(u),{level:i});let a=0;const d=async u=>{
let l=0;for(const{bytes:p,origin:h}of n.take(a,u.length)){const g=h&&await r(h.stream);const b=u.subarray(l,l+p);const S=g&&
{source:g,offset:h?.offset??0};await s.write(b,S);l+=p}a+=u.length};const c=new W$({write:(u,l,p)=>{d(u).then(()=>p(),p)}});
await J$(t,c);const f=await s.end();return{...f,layerBytes:a,digest:o.digest()}})}import{open as Y$}from"node:fs/promises";import{availableParallelism as G$}from"node:os";import{Worker as V$}from"node:worker_threads";var K$=import.meta.url.endsWith(".ts")?new URL("../scan-worker.ts",import.meta.url):new URL("./scan-worker.mjs",import.meta.
url);var sc=class{#e;#t=[];#n=[];#r=new Map;#i=false;constructor(e=G$()){this.#e=e}scan(e){return new Promise(n=>{this.#t.
push({range:e,finish:n});this.#o()})}async close(){this.#i=true;this.#o();const e=[...this.#n.splice(0),...this.#r.keys()];
await Promise.all(e.map(n=>n.terminate()))}#o(){while(this.#t.length>0){if(this.#i){this.#t.shift().finish({kind:"unusab\
le",reason:"it is not needed any more"});continue}const e=this.#n.pop()??this.#s();if(e===void 0)return;const n=this.#t.
shift();this.#r.set(e,n);e.ref();e.postMessage(n.range)}}#s(){if(this.#r.size>=this.#e)return void 0;const e=new V$(K$,{
execArgv:[]});e.on("message",r=>{e.unref();const i=this.#r.get(e);this.#r.delete(e);this.#n.push(e);i?.finish(r);this.#o()});
let n="the worker ended";e.on("error",r=>{n=E(r)});e.on("exit",()=>{const r=this.#r.get(e);this.#r.delete(e);const i=this.#n.
indexOf(e);if(i!==-1)this.#n.splice(i,1);r?.finish({kind:"unusable",reason:n});this.#o()});return e}};var ac=class{hasFailed=false;#e;#t=new sc;#n=[];#r;constructor(e,{log:n,signal:r}){this.#e=n;this.#r=e.map(i=>this.#i(i,
r).catch(o=>this.#s(i,E(o))));void Promise.all(this.#r).then(()=>this.#t.close())}async sourceOf(e){return this.#r[e]}async close(){
await this.#t.close();await Promise.all(this.#r);await Promise.all(this.#n.map(e=>e.close()))}async#i(e,n){if(e.locate===
void 0)return this.#s(e,"it is in no file");const r=await e.locate(n);const{path:i,startByte:o,sizeBytes:s}=r;const a=await this.#t.
scan({path:i,startByte:o,packedBytes:s});if(a.kind==="unusable")return this.#s(e,a.reason);return{index:new qd(a.tables),
read:await this.#o(r)}}async#o({path:e,startByte:n}){const r=await Y$(e);this.#n.push(r);return async(i,o)=>{const{bytesRead:s,
buffer:a}=await r.read({buffer:Buffer.allocUnsafe(o-i),position:n+i});if(s!==o-i)throw new RangeError(`${e} became short\
er`);return a}}#s({descriptor:e},n){this.#e.debug(`nothing of the layer ${e.digest} can be copied as it is packed: ${n}`)}};var eD=8*1024*1024;var tD=1/4;var nD=128*1024;var cx=1024*1024;function dc({run:t,engine:e,source:n,options:r,packTo:i},o,s){
const{compression:a}=r.layer;const d=n.packedLayers??[];const c=d.reduce((p,{descriptor:h})=>p+h.sizeBytes,0);const f=i!==
void 0||e?.store.keepsPacked===true;const u=a.kind!=="none"&&a.mayCopy===true&&f;if(!u||r.dryRun||o.kind==="hit"||c<eD)return void 0;
const l=new ac(d,t);s.defer(()=>l.close());return l}function rD({areGzip:t,tarBytes:e,keptRuns:n}){if(!t.includes(true))
return false;let r=0;for(const{layer:i,startBytes:o,endBytes:s}of n())if(t[i]===true)r+=Math.max(0,s-o-nD);return r>=tD*
e}function cc({run:t,scans:e,options:n},{reader:r}){const{compression:i}=n.layer;if(e===void 0||r.layers===void 0||i.kind===
"none")return void 0;if(rD(r.layers))return new Am(e,i.level);t.log.debug("packed anew: too little of the layers stays a\
s it is packed");return void 0}var Am=class{spans=new fi;#e;#t;copied="";constructor(e,n){this.#e=e;this.#t=n}async pack(e,n){
const{spans:r}=this;const i=o=>this.#e.sourceOf(o);try{const o={spans:r,sourceOf:i,level:this.#t};const s=await dx(e,n,o);
const a=100*s.copiedOutBytes/Math.max(1,s.layerBytes);this.copied=`, ${a.toFixed(1)} % of it copied as it was`;return s}catch(o){
if(!(o instanceof m))this.#e.hasFailed=true;throw o}}async check(e,n,{signal:r,touch:i}){const o=q$("sha256");try{await Z$(
X$(e,{highWaterMark:cx}),Q$({chunkSize:cx}),async a=>{for await(const d of a){o.update(d);i()}},{signal:r})}catch(a){if(r.
aborted)throw a;throw this.#n(E(a))}const s=`sha256:${o.digest("hex")}`;if(s!==n)throw this.#n(`it unpacks to ${s} inste\
ad of ${n}`)}#n(e){this.#e.hasFailed=true;return new m("CHECK_FAILED",`The packed layer cannot be used: ${e}.`,{hint:`Ru\
n again with ${kt("compression","gzip:4")}. With a level, nothing is copied from the source's layers.`})}};async function fx(t,e,{path:n,...r}){const{run:i}=t;const{log:o,signal:s}=i;const{compression:a}=r;const d=new Sn({countsBlocks:Gn(
t)});const c=En([d,mx(i.touch)]);const f=cc(t,e);const u=await To(e,i,c,f?.spans);const l=Jn(u,r.totalBytes);const p=f?.
pack(u,n)??ci(u,n,a);const{digest:h,packedBytes:g}=await W(o,l,p);await e.resume();if(s.aborted)throw F(s.reason);const b=Kd(
u,e);o.info(`Packed ${oe(b.entries)} in one layer of ${T(d.bytes)}, packed ${T(g)}${f?.copied??""}`);const S=u.digest();
if(f!==void 0&&!dD(t))await f.check(n,S,i);const k={path:n,diffId:S,digest:h,packedBytes:g,packing:a.kind};const P=b.dataBytes>
0;const z=await lx([k],r,P);const{bytesWritten:G}=u;return{...z,newBytes:d.bytes,streamBytes:G,counts:b}}function dD({options:t}){
return t.verify||t.tagLocations.length===0}async function ux(t,e,n){const{record:r,path:i}=e;const o=Gn(t);const{bytes:s,
streamBytes:a}=await Cm(e,t.run,o);const{diffId:d,digest:c,packedBytes:f,packing:u}=r;const l={path:i,diffId:d,digest:c,
packedBytes:f,packing:u};const p=await lx([l],n,r.dataBytes>0);t.run.log.info(`Took ${oe(r.entries)} in one layer of ${T(
s)}, packed ${T(f)}`);return{...p,newBytes:s,streamBytes:a,counts:Io}}async function lx(t,e,n){const r=await e.configFor(
t);const i=$(r);return{stored:void 0,packed:{files:t,config:r,request:e,hasContent:n},packedBytes:t.reduce((o,{packedBytes:s})=>o+
s,0),imageId:i,configDigest:i}}async function Cm({path:t,record:e},{signal:n,touch:r},i=false){const o=new Sn({countsBlocks:i});
const s=new J(()=>"keep",En([o,mx(r)]));const a=iD(t);const d=cD(e.packing);a.on("error",f=>d.destroy(f));a.pipe(d);try{
await Wn([d,s],n)}catch(f){if(n.aborted)throw f;throw bn("its layer cannot be unpacked.",f)}finally{a.destroy()}const c=s.
digest();if(c!==e.diffId)throw bn(`its layer unpacks to ${c}, but the record says ${e.diffId}.`);return{bytes:o.bytes,streamBytes:s.
bytesWritten}}function cD(t){switch(t){case"gzip":return sD();case"zstd":return aD();case"none":return new oD}}function mx(t){
return{begin:t,data:t,end:()=>{}}}import{posix as hD}from"node:path";var fD=1e3;async function px(t,e,{id:n}){const[r,i]=await Promise.all([t.docker.run(["diff",n]),Ce(t,n,["--size"])]);const o=r.
split("\n").map(d=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(d)?.groups).filter(d=>d!==void 0);const{SizeRw:s}=i;if(o.length>
fD||typeof s!=="number")return void 0;const a=await H(t,{source:e});try{const d=[];for(const{kind:c,path:f=""}of o){const u=await uD(
t,a,f,c==="D");if(u>0)d.push({path:f,bytes:u})}return{old:d,writtenBytes:s}}finally{await j(t,a)}}async function uD(t,e,n,r){
const{signal:i}=t;try{return await lD(await t.transport.readArchive(e,n,i),r)}catch(o){if(Me(o,n))return 0;throw o}}async function lD(t,e){
const n=new AbortController;let r=0;let i=true;const o=new J(({typeFlag:s,sizeBytes:a})=>{if(n.signal.aborted)return"dro\
p";r+=a;if(i&&(s!=="5"||!e))n.abort();i=false;return"drop"});await zn(n.signal,t,o);return r}import{posix as mD}from"node:path";var fc="/var/lib/apt/lists";var hx="/var/cache/apt";function gx(t){return[fc,hx].some(
e=>t.startsWith(`${e}/`))}function yx(t){return t.filter(e=>{const n=mD.normalize(`/${e}/`);return[`${fc}/`,`${hx}/`].some(
r=>r.startsWith(n)||n.startsWith(r))})}function No(t,e){return`echo ${t.slice(0,-1)}"${t.slice(-1)}"-${e}`}function wx(t){
return["set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/nu\
ll 2>&1 || { ${No(t,"no-apt")}; exit 0; }`,"apt-get clean",`[ -d ${fc} ] || exit 0`,`cd ${fc}`,"for name in * .[!.]* ..?\
*; do",'  [ -e "$name" ] || [ -h "$name" ] || continue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial \
]; then',"    find partial -mindepth 1 -delete","  else",'    rm -rf -- "./$name"',"  fi","done"].join("\n")}import{randomBytes as pD}from"node:crypto";function bx(t,{script:e,aptClean:n}){const r=[No(t,"shell"),e===void 0?":":`/bin/sh -e -c " $1" || exit $?; ${No(t,"run")}`,
n?`/bin/sh -c "$2" || exit $?; ${No(t,"apt")}`:":"].join("\n");return["-c",r,"sh",e??"",wx(t)]}var uc=class{token=`docke\
r-flatten-${pD(8).toString("hex")}`;#e=new Map;ms(e){return this.#e.get(e)}read(e){const n=e.indexOf(this.token);if(n!==
-1)this.#e.set(e.slice(n+this.token.length+1).trim(),performance.now());return this.strip(e)}strip(e){const n=e.indexOf(
this.token);if(n===-1)return e;return n===0?void 0:e.slice(0,n)}};var gD=/no such file or directory|executable file not found|not a directory/i;var yD=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i;
var Ex=/exec format error/i;var wD=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im;var bD=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;
async function Sx(t,e,n){const{log:r,signal:i}=t;const{image:o}=e;ED(o,n,r);const s=new uc;const a=await Sd(t,o,{program:"\
/bin/sh",args:bx(s.token,n),user:"0:0",network:n.network,shows:l=>s.read(l)}).catch(l=>{const p=l instanceof m&&l.code===
"DOCKER_FAILED";throw p?xx(n,l.message,l)??l:l});if(s.ms("shell")===void 0)return PD(t,o,n,a);if(a.exitCode!==0)throw SD(
o,n,s,a);const d=xD(o,n,s,r);const{container:c}=a;if(d.length===0){await Qr(t,c);return Zn}const f=px(t,o,c).then(l=>d.map(
p=>kD(p,d,l))).catch(l=>{if(!i.aborted)r.notice(`Could not measure what the commands freed: ${E(l)}`);return d});const u=XE(
t,e,c);return{changed:u,commands:d,measuredCommands:f,needsAptRule:false}}function ED({volumes:t},{script:e,aptClean:n},r){
if(e!==void 0&&t.length>0){r.warning(`The image declares volumes: ${t.join(", ")}. They are empty while "run" runs, and \
its changes below them are not in the result.`)}const i=n?yx(t):[];if(i.length>0){r.warning(`"apt-clean" cannot clean be\
low the volumes that the image declares: ${i.join(", ")}. Use ${x("exclude")} to drop their contents.`)}}function lc(t){
if(t.length===0)return"";return` The image's volumes are empty while commands run: ${t.join(", ")}.`}function SD(t,{script:e,
network:n},r,i){const o=e!==void 0&&r.ms("run")===void 0?"run":"apt-clean";const s=xd(i,d=>r.strip(d));const a=o==="run"?
`Nothing was tagged. The script stops at the first command that fails${n==="none"?`, and it has no network unless ${x("r\
un-network")} names one`:""}.`:`Leave ${x("apt-clean")} out to flatten without it, or repair apt in the image.`;return new m(
"COMMAND_FAILED",`"${o}" failed in a container of ${t.reference} with exit status ${i.exitCode}:
${s}`,{hint:a+lc(t.volumes)})}function xD(t,{script:e,aptClean:n},r,i){const o=r.ms("no-apt")===void 0;if(!o){i.notice(`\
Skipped apt-clean: the image has no apt-get.${lc(kx(t))}`)}const s=r.ms("shell")??0;const a=r.ms("run")??s;const d=[];if(e!==
void 0)d.push({name:"run",ms:a-s});if(n&&o)d.push({name:"apt-clean",ms:(r.ms("apt")??a)-a});return d}var Zn={changed:void 0,
commands:[],measuredCommands:Promise.resolve([]),needsAptRule:false};function kD(t,e,n){if(n===void 0)return t;const r=e.
length>1;const i=t.name==="apt-clean";const o=n.old.filter(({path:s})=>!r||gx(s)===i).reduce((s,{bytes:a})=>s+a,0);return{
...t,bytes:o-(r&&i?0:n.writtenBytes)}}async function PD(t,e,n,r){const{log:i}=t;const{script:o,aptClean:s}=n;const a=xx(
n,r.stderr);if(a!==void 0)throw a;const d=ID(e,t,r);if(o!==void 0){throw new m("COMMAND_FAILED",`"run" needs a shell in ${e.
reference}, but ${d}.`,{hint:`Use ${x("clean")} and ${x("exclude")} instead: they need no program in the image.${lc(e.volumes)}`})}
await Qr(t,r.container);if(s){i.notice(`Used the rules of ${x("clean","apt")} instead of apt-clean: ${d}.${lc(kx(e))}`)}
return{...Zn,needsAptRule:s}}function xx({network:t},e,n){if(t==="none"||!wD.test(e))return void 0;return new m("COMMAND\
_FAILED",`Cannot connect the container for "run" to the network ${JSON.stringify(t)} (${x("run-network")}): ${e.trim().slice(
-2e3)}`,{hint:`Name a network that "docker network ls" lists, for example "bridge", or leave ${x("run-network")} out.`,cause:n})}
function kx({volumes:t}){return t.filter(e=>bD.test(hD.normalize(e)))}function ID(t,e,n){const r=`${n.stderr}
${n.stdout}`;const{architecture:i}=t.platform;const o=e.platform.architecture;const s=i!==o;const a=gD.test(r);const d=yD.
test(r);if(Ex.test(r)&&!s)return`the image's /bin/sh is not an executable for this machine (${o})`;if(Ex.test(r)||s&&!a&&
!d)return`the image is for ${i}, which this machine (${o}) cannot run`;if(d)return"the image's /bin/sh cannot be execute\
d: it is a directory or not executable";if(a)return"the image has no shell (/bin/sh)";throw Q(["start"],n)}var TD=3;var vD=1e5;var OD=[10,5,3];var _D=.01;var mc=class{#e=new Map;begin(e,n){const r=ln(e,n);if(r===0)return;const i=this.#t(
B(e.name));const o=this.#e.get(i);if(o===void 0)this.#e.set(i,{bytes:r,files:1});else{o.bytes+=r;o.files++}}data(){}end(){}#t(e){
let n=0;for(let i=0;i<TD;i++){const o=e.indexOf("/",n===0?0:n+1);if(o===-1)break;n=o}let r=e.slice(0,n);while(this.#e.size>=
vD&&r!==""&&!this.#e.has(r))r=r.slice(0,Math.max(0,r.lastIndexOf("/")));return r}get largest(){const e=new Map;let n=0;for(const[
r,i]of this.#e){n+=i.bytes;for(let o=r;o!=="";){const s=o.slice(0,Math.max(0,o.lastIndexOf("/")));const a=e.get(s)??new Map;
e.set(s,a);const{bytes:d,files:c}=a.get(o)??{bytes:0,files:0};a.set(o,{bytes:d+i.bytes,files:c+i.files});o=s}}return Px(
e,"",0,n*_D)}};function Px(t,e,n,r){return[...t.get(e)??[]].filter(([,{bytes:i}])=>i>=r).sort(([i,o],[s,a])=>a.bytes-o.bytes||
(i<s?-1:1)).slice(0,OD[n]).flatMap(([i,o])=>[{path:`/${Z(i).toString("utf8")}`,...o},...Px(t,i,n+1,r)])}var Lo=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];var RD=128*
1024*1024;var BD=32*1024*1024;var AD=1e6;var CD=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,read:t=>Nm(t,
e=>e.replace(/^\//,""))},{manager:"dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,read:t=>Nm(t,e=>e.replace(/^[0-9a-f]{32} [ *]/,
""))},{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,read:LD},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,
read:t=>Nm(t,e=>e.startsWith("%")?"":e)}];function*Nm(t,e){for(const n of t)yield e(n)}function*ND(t){for(let e=0;e<t.length;){
const n=t.indexOf("\n",e);const r=n===-1?t.length:n;if(r>e)yield t.slice(e,r);e=r+1}}function*LD(t){let e="";for(const n of t){
if(n.startsWith("F:"))e=n.slice(2);else if(n.startsWith("R:"))yield e===""?n.slice(2):`${e}/${n.slice(2)}`}}var $D=[["np\
m",/(?:^|\/)(?:node_modules|_npx|_cacache)\//],["conda",/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//],
["pip",/(?:^|\/)(?:site|dist)-packages\//],["gem",/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//],["car\
go",/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//],["go",/^usr\/local\/go\/|(?:^|\/)go\/pkg\//],["mav\
en",/(?:^|\/)\.m2\//],["gradle",/(?:^|\/)\.gradle\//],["nuget",/(?:^|\/)\.nuget\//]];var DD=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//;
var FD=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/;var pc=class{#e=new Map;#t=false;#n;#r=RD;begin(e,n){
this.#n=void 0;if(e.sizeBytes===0||e.name.indexOf("lib")===-1)return;const r=B(e.name);if(DD.test(r))this.#t=true;const i=CD.
find(o=>o.path.test(r));if(i===void 0||e.sizeBytes>Math.min(this.#r,BD))return;this.#r-=e.sizeBytes;this.#n={format:i,parts:[]}}data(e){
this.#n?.parts.push(Buffer.from(e))}end(){const e=this.#n;this.#n=void 0;if(e===void 0)return;const n=Buffer.concat(e.parts).
toString("latin1");for(const r of e.format.read(ND(n))){if(r==="")continue;if(this.#e.size>=AD)return;this.#e.set(r,e.format.
manager)}}managerOf(e){const n=this.#e.get(e)??(e.startsWith("usr/")?this.#e.get(e.slice(4)):void 0);if(n!==void 0)return n;
const r=$D.find(([,i])=>i.test(e));if(r!==void 0)return r[0];return this.#t&&FD.test(e)?"rpm":"other"}};var Ix=4e5;var MD=15e4;var UD=40;var $o=class{#e={children:new Map,folded:void 0};#t;#n;#r=0;#i=0;constructor(e,n=Ix){this.#t=
e;this.#n=n}get foldedFiles(){return this.#i}add(e,n,r=-1){if(n===0)return;const i=e.split("/");const o=[...i.splice(0,UD),
...i.length>0?[i.join("/")]:[]];const s=n<0?this.#o(o,n,r):n;if(s===0)return;const a=o.pop()??"";let d=this.#e;for(const f of o)
d=this.#s(d,f);const c=d.children.get(a);if(c===void 0){d.children.set(a,{bytes:s,group:r});this.#r++}else if("bytes"in c){
c.bytes+=s}if(this.#r>this.#n)this.#a()}#o(e,n,r){const i=[];let o=this.#e;for(const a of e){if(o===void 0||"bytes"in o)
break;if(o.folded!==void 0)i.unshift(o.folded.bytes);o=o.children.get(a)}if(o!==void 0)return n;let s=n;for(const a of i){
const d=a.get(r)??0;const c=Math.min(d,-s);a.set(r,d-c);s+=c}return s}#s(e,n){const r=e.children.get(n);if(r!==void 0&&"\
children"in r)return r;const i={children:new Map,folded:void 0};e.children.set(n,i);if(r===void 0)this.#r++;return i}#a(){
let e=1024;const n=this.#n/Ix*MD;while(this.#r>n){this.#r=this.#d(this.#e,"",e).nodes;e*=2}}#d(e,n,r){let i=0;let o=0;for(const[
s,a]of e.children){const d=n===""?s:`${n}/${s}`;if("bytes"in a){o+=a.bytes;if(a.bytes>=r)i++;else{e.children.delete(s);const f=a.
group===-1?this.#t(d):a.group;this.#c(e,1,new Map([[f,a.bytes]]));this.#i++}continue}const c=this.#d(a,d,r);o+=c.bytes;if(c.
bytes>=r)i+=c.nodes+1;else{e.children.delete(s);if(a.folded!==void 0)this.#c(e,a.folded.files,a.folded.bytes)}}for(const s of e.
folded?.bytes.values()??[])o+=s;return{nodes:i,bytes:o}}#c(e,n,r){e.folded??={files:0,bytes:new Map};e.folded.files+=n;for(const[
i,o]of r)e.folded.bytes.set(i,(e.folded.bytes.get(i)??0)+o)}toPage(e=()=>true){const n=(r,i)=>{const o=[];for(const[s,a]of r.
children){const d=i===""?s:`${i}/${s}`;const c=Z(s).toString("utf8");if("children"in a){const u=n(a,d);if(u.length>0)o.push(
[c,0,-1,u]);continue}const f=a.group===-1?this.#t(d):a.group;if(a.bytes>0&&e(f))o.push([c,a.bytes,f])}for(const[s,a]of r.
folded?.bytes??[])if(a>0&&e(s))o.push(["(smaller files)",a,s]);return o};return["",0,-1,n(this.#e,"")]}};var gi=class{#e=new mc;#t;#n;#r=false;observer;constructor(e,n){this.#t=e?new Lm:void 0;this.#n=n;const r=En([this.#e,this.#t?.
observer,n])??this.#e;const i=this.#t!==void 0;this.observer={begin:(o,s)=>this.#i(()=>r.begin(o,s)),data:i?o=>this.#i(()=>r.
data(o)):()=>{},end:i?()=>this.#i(()=>r.end()):()=>{}}}onDropped=(e,n,r)=>{this.#i(()=>this.#t?.drop(e,n,r))};get directories(){
return this.#i(()=>this.#e.largest)}get suggestions(){return this.#i(()=>this.#n?.found)}get page(){return this.#i(()=>this.#t?.
toPage())}#i(e){if(this.#r)return void 0;try{return e()}catch{this.#r=true;return void 0}}};var Lm=class{#e=new pc;#t=new $o(
e=>Lo.indexOf(this.#e.managerOf(e)));#n=new $o(()=>-1);#r=[];observer=En([this.#e,new $m(this.#t)]);drop(e,n,r){if(!this.#r.
includes(r))this.#r.push(r);this.#n.add(e,n,Lo.length+this.#r.indexOf(r))}toPage(){const e=[[this.#t,"of the result"],[this.#n,
"that were dropped"]];const n=[...Lo.map(r=>({name:r,kind:r==="other"?"other":"manager"})),...this.#r.map(({kind:r,name:i})=>({
kind:r,name:i}))];return{groups:n,result:this.#t.toPage(),dropped:this.#n.toPage(r=>(this.#r[r-Lo.length]?.bytes??0)>0),
notes:e.filter(([r])=>r.foldedFiles>0).map(([r,i])=>`${r.foldedFiles} small files ${i} are not shown one by one: "(small\
er files)" combines those of a directory.`)}}};var $m=class{#e;constructor(e){this.#e=e}begin(e,n){const r=ln(e,n);if(r>
0)this.#e.add(B(e.name),r)}data(){}end(){}};import{access as HD,constants as Tx,mkdtemp as zD,rm as jD,stat as Dm,statfs as vx}from"node:fs/promises";import{join as WD}from"node:path";var JD=.5;var GD={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not write there",EPERM:"\
this user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"};var VD={input:()=>`T\
he ${v("temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment variable TMPDIR \
(/tmp if it is not set)"};async function Ox(t,e,n){try{await HD(t,Tx.W_OK|Tx.X_OK);await jD(await zD(WD(t,ne(n))),{recursive:true})}catch(r){
const i=await KD(t,de(r));throw new m("TEMP_DIR",`${VD[e]()} must be a writable directory, but ${JSON.stringify(t)} is n\
ot: ${i}.`,{hint:e==="input"?"Name an existing, writable directory, or leave it out.":`Create that directory, or name an\
 existing, writable one with the ${v("temp-dir")}.`,cause:r})}}async function KD(t,e){const n=await Dm(t).catch(()=>void 0);
if(n!==void 0&&!n.isDirectory())return"it is not a directory";if(n!==void 0&&e==="ENOENT")return"no file can be created \
in it";return GD[e]??e}function Do(t,e,n,r=JD){if(!n)return e;if(t===void 0)return Math.round(e*r);return t.reduce((i,o)=>i+
(/[+.](?:gzip|zstd)$/.test(o.mediaType)?o.sizeBytes:Math.round(o.sizeBytes*r)),0)}async function Fm(t,e){const{bavail:n,
bsize:r}=await vx(t);const i=n*r;if(i>=e)return;throw new m("NO_SPACE",`The packed layer needs about ${T(e)} in ${t}, bu\
t only ${T(i)} are free.`,{hint:`Free some disk space, or name a directory on a larger disk with the ${v("temp-dir")}.`})}
async function Mm({store:t,diskRoot:e},{unpackedBytes:n,packedBytes:r},i){if(e===void 0)return void 0;const o=await Promise.
all([vx(e),Dm(e),Dm(i)]).catch(()=>void 0);if(o===void 0)return void 0;const[{bfree:s,bsize:a},d,c]=o;const f=[{what:"un\
packed",bytes:n}];if(t.keepsPacked){f.push({what:"packed",bytes:r});if(d.dev===c.dev)f.push({what:"for the spool, which \
is on the same disk",bytes:r})}const u=f.reduce((h,{bytes:g})=>h+g,0);const l=s*a;if(l>=u)return void 0;const p=f.map(({
what:h,bytes:g})=>`${T(g)} ${h}`).join(", ");return`The engine's disk may be too small: the result needs up to ${T(u)} t\
here (${p}), but only ${T(l)} are free in ${e}. If it does not fit, nothing is tagged. "docker system df" shows what use\
s the space.`}async function Rx(t,e){const{engine:n,source:r,sourceConfig:i,options:o,sweep:s}=t;const{tempDir:a,layer:d}=o;if(t.packTo===
void 0&&n?.store.keepsPacked===false){return _x(t,{unpackedBytes:r.knownBytes??0,packedBytes:0})}const c=(await e).bytes;
const{packedLayers:f}=await i;const u=d.compression.kind!=="none";const l=Do(f,c,u);await Fm(a,l).catch(async()=>{await s.
settle();await Fm(a,l)});const p=Do(f,c,u,1);await _x(t,{unpackedBytes:c,packedBytes:p})}async function _x({engine:t,options:e,
sweep:n},r){if(t===void 0)return;if(await Mm(t,r,e.tempDir)===void 0)return;await n.settle();const i=await Mm(t,r,e.tempDir);
if(i!==void 0)t.log.warning(i)}var YD=50;async function Bx(t,e){const n=new Map;for(const[r,i]of t.requiredPaths.entries()){if(n.has(i.text))continue;const o=r<
YD?e.lookAtImage:void 0;const s=await qD(t,i,{...e,lookAtImage:o});if(s!==void 0)n.set(i.text,ZD(i,s))}return[...n.values()]}
async function qD(t,{candidates:e},{look:n,lookAtImage:r}){const i=e.map(s=>t.trace(s));const o=i.find(({droppedBy:s})=>s!==
void 0)?.droppedBy;if(o===void 0&&r===void 0)return void 0;for(const{end:s,droppedBy:a}of i)if(a===void 0&&s!==void 0&&await n(
s)!==void 0)return void 0;if(o!==void 0||r===void 0)return o;for(const s of e)if(await XD(s,r))return"a command";return void 0}
async function XD(t,e){const n=await za(t,async r=>(await e(r))?.link);return n!==void 0&&await e(n.end)!==void 0}function ZD({
by:t,text:e},n){const r=_(Buffer.from(e));return t==="WORKDIR"?`The image's WORKDIR ${r} is not in the result: ${n} remo\
ved it. The engine will create it again, empty and owned by root.`:`The image's ${t} refers to ${r}, which is not in the\
 result: ${n} removed it. Containers of the result may not start.`}function hc(t){const e=new Map;const n=async r=>{try{const i=await t(Buffer.from(r,"latin1").toString());if(i===void 0)return void 0;
const o=i.typeFlag==="2";return{link:o?se(i).link.toString("latin1"):void 0}}catch(i){if(i instanceof m&&i.code==="TAR_L\
IMIT")return{link:void 0};throw i}};return r=>{const i=e.get(r)??n(r);e.set(r,i);return i}}import{isUtf8 as QD}from"node:buffer";import{pipeline as eF}from"node:stream/promises";var Ax=8;var gc=class{#e;#t;constructor(e,n){this.#e=e;this.#t=n}*emit(e,n=e){const{retime:r,observer:i}=this.#e;const o=r(
n);i?.begin(e,{head:o});i?.end();this.#t.entries++;yield*[...o.extensions,o.header]}async*fetchEntry(e,n){const{reader:r,
signal:i}=this.#e;const o=Z(e);const s=await r.openPath(o,i).then(l=>Kr(l,0)).catch(l=>{if(r.isNotFound(l,o))return void 0;
throw l});if(s===void 0)return;const a=s.typeFlag==="5";const d=Z(a?`${e}/`:e);const{typeFlag:c}=s;const f={...Ie(s,d),name:d,
typeFlag:c,sizeBytes:0};const u=n(f)===void 0?"drop":r.decide(f);if(u!=="drop")yield*this.emit(f,u==="keep"?f:u.head)}async*fetch(e,n,{
mayBeAbsent:r=false}={}){const{reader:i,retime:o,observer:s,signal:a}=this.#e;const d=e.slice(0,e.lastIndexOf("/")+1);let c;
const f={begin:(p,h)=>c!==void 0&&s?.begin(c,h),mapBlock:p=>c!==void 0&&s?.mapBlock?.(p),data:p=>c!==void 0&&s?.data(p),
end:()=>c!==void 0&&s?.end()};const u=new J(p=>{c=void 0;const h=n(d+B(p.name),p);if(h===void 0)return"drop";const g=Z(p.
name.at(-1)===47?`${h}/`:h);const{typeFlag:b,sizeBytes:S}=p;c={...Ie(p,g),name:g,typeFlag:b,sizeBytes:S};const k=i.decide(
c);if(k==="drop")return k;return k==="keep"?{head:o(c)}:{...k,head:o(k.head)}},f,{isPart:true});const l=Z(e);try{const p=eF(
await i.openPath(l,a),u,{signal:a});p.catch(()=>{});for await(const h of u)yield h;await p}catch(p){if(!r||!i.isNotFound(
p,l))throw p}this.#t.entries+=u.counts.entries;this.#t.dataBytes+=u.counts.dataBytes}};function yc(t){const e=Map.groupBy(
Cx(t),({root:n})=>n);return new Map([...e].map(([n,r])=>[n,r.map(({path:i})=>i)]))}function Cx(t){if(t.length<=Ax)return t.
map(r=>({root:tF(r),path:r}));const e=nF(t);const n=Map.groupBy(t,r=>r.split("/")[e.length]);if(e.length>1||e.length===1&&
n.size>Ax)return t.map(r=>({root:e.join("/"),path:r}));return[...n.values()].flatMap(Cx)}function tF(t){for(let e=t;e!==
"";e=e.slice(0,Math.max(e.lastIndexOf("/"),0)))if(QD(Z(e.slice(e.lastIndexOf("/")+1))))return e;return t}function nF(t){
let e=t[0]?.split("/").slice(0,-1)??[];for(const n of t){const r=n.split("/").slice(0,-1);const i=e.findIndex((o,s)=>o!==
r[s]);if(i!==-1)e=e.slice(0,i)}return e}var wc=class{#e;#t;#n;#r;#i=new Set;#o=[];#s=new Set;constructor(e,n,r,i=hn){this.#e=e;this.#r=gl(i);this.#t=n;this.#n=r}findRestored(){
if(this.#e.dropped.isEmpty)return{restored:[],roots:[]};for(const[r,i]of this.#t.kept)this.#d(r,i);for(const r of this.#r)
this.#c(r);for(let r=this.#a();r!==void 0;r=this.#a())this.#d(...r);if(this.#t.isFull)this.#e.warnTooManyLinks();const e=r=>Ne(
r).some(i=>this.#i.has(i));const n=[...this.#i];return{restored:n,roots:n.filter(r=>!e(r))}}#a(){if(this.#o.length===0){
for(const{isSkipped:e,droppedTops:n}of this.#e.presets)if(e)for(const r of n)this.#f(r)}return this.#o.pop()}#d(e,n){const r=mo(
Vw(e,n),this.#t.targetOf);if(r===void 0)return;this.#e.skipPresetsFor(e,r.end);const i=o=>this.#n.has(o)&&this.#t.targetOf(
o)===void 0;for(const o of r.through)if(!i(o))this.#u(o,e);this.#u(r.end,e)}#c(e){const n=mo(e.path,this.#t.targetOf)?.end;
if(n===void 0||n===e.path||e.extent==="itself")return;for(const r of this.#e.restoreReferenced(hl(e,n))){this.#i.add(r);
this.#f(r)}}#u(e,n){if(!this.#e.dropped.has(e))return;const r=this.#t.typeAt(e);const i=this.#e.restore(e,r,n,this.#n.has(
e));if(i==="unchanged")return;if(i!=="restored"){this.#e.warnBrokenLink(`The pattern ${JSON.stringify(i.text)} drops ${_(
Z(`/${e}`))}, the target of the link ${_(Z(`/${n}`))}, which is broken in the result.`);return}if(this.#e.decisionFor(e,
r).action==="keep")this.#i.add(e);this.#f(e)}#f(e){if(this.#s.has(e))return;this.#s.add(e);for(const[n,r]of this.#t.droppedBelow(
e))if(this.#e.decisionFor(n,"2").action==="keep")this.#o.push([n,r])}};var bc=class{#e=new Map;#t=[];#n;constructor(e){this.#n=e}push(e){this.#e.set(e.path,e);if(!this.#n)this.#t.push(e.path)}leaveFor(e){
for(let n=this.#t.at(-1);n!==void 0;n=this.#t.at(-1)){if(vr(e,n))return;this.#r(n);this.#t.pop()}}end(){for(const e of this.#e.
keys())this.#r(e)}releaseAbove(e){if(this.#e.size===0)return[];this.#t=[];return Ne(e).flatMap(n=>{const r=this.#e.get(n);
this.#e.delete(n);return r===void 0?[]:[r]})}#r(e){Rt(this.#e.get(e)?.count,1,0);this.#e.delete(e)}};var Sc=1e5;var Ec=class{#e=new Map;#t=0;add(e,n,r,i){if(++this.#t>Sc)throw Um(r.count?.name??"a rule");const o=B(n.name);
const s=this.#e.get(e)??{name:o,decision:r,before:[],links:[]};s.before.push(...i);s.links.push(n);this.#e.set(e,s)}get directories(){
return[...this.#e.values()].flatMap(({before:e})=>e)}async*contents(e,n,r){const i=new Map(this.#e);for(const[o,{links:s}]of this.#e){
if(!n(o))continue;for(const a of s)yield*e.emit(a);i.delete(o)}for(const[o,s]of yc([...i.keys()])){const a=new Set(s);yield*e.
fetch(o,(d,c)=>{const f=a.has(d)?this.#e.get(d):void 0;if(f===void 0)return void 0;if(c.typeFlag==="1"||!i.delete(d))throw Nx(
d,f.name);r(d,f.decision,un(c));return f.name});for(const d of s){const{name:c,links:f}=this.#e.get(d);if(i.has(d))throw Nx(
d,c);for(const u of f.slice(1))yield*e.emit(u,Za(u,Z(c)))}}}};function Um(t){return new m("TAR_LIMIT",`More than ${Sc} h\
ard links point to files that ${t} drops.`,{hint:"Leave that rule out: the hard links keep the content anyway, so it wou\
ld free little."})}function Nx(t,e){return new m("CHECK_FAILED",`${_(Z(t))} was read again, since ${_(Z(e))} is a hard l\
ink to it, but the engine did not return a single file.`,{hint:q})}function xc(t,e){return{name:Buffer.from(t.name),typeFlag:t.
typeFlag,sizeBytes:t.sizeBytes,extensions:e.extensions,header:Buffer.from(e.header)}}var rF=new Set(["0","7","S"]);var kc=class{#e;#t;#n=new Set;#r=new Ha;#i=new Map;#o=new Ec;#s=new Map;#a=0;#d=0;appended={
entries:0,dataBytes:0};#c;#u;constructor(e){this.#e=new Jr(e);this.#t=new bc(e.returnsToDirectories===true);this.#u=e.references??
hn;this.#c=e.onDropped??(()=>{})}get counts(){return this.#e.counts}get requiredPaths(){return this.#u.required}get findings(){
return this.#e}dropsContentOf(e){const n=this.#e.decisionFor(e,"0");const{action:r,rule:i}=n;const o=r==="empty"||r==="d\
rop"&&i===void 0;if(o)this.#s.set(e,n);return o}decide(e,n){if(n==="drop")return n;const r=B(e.name);this.#t.leaveFor(r);
const i=n==="keep"?e:n.head;const{typeFlag:o}=e;const s=this.#s.get(r)??this.#e.decisionFor(r,o);if(s.action==="drop")return this.#y(
r,e,i,s);const a=un(e);const d=o==="5"||a===0&&e.name.at(-1)===47;if(!d)this.#a++;this.#e.countSpared(s.spared,d,a);if(o===
"1"&&this.#S(e,i,s))return"drop";if(o==="2"){const u=Lx(i);this.#r.add(r,u,true);this.#e.spareLinkTarget(r,u,this.#r.isFull)}
const c=this.#E(r);const f=n==="keep"?{head:i}:n;if(s.action==="empty"&&rF.has(o)&&a>0){this.#b(r,s.count,a);return{head:Qa(
i),data:Buffer.alloc(0),before:c}}return c.length===0?n:{...f,before:c}}async*appendix(e){this.#t.end();this.#w();const n=new gc(
e,this.appended);for(const o of this.#o.directories)yield*n.emit(o);const{restored:r,roots:i}=new wc(this.#e,this.#r,this.#n,
this.#u).findRestored();if(i.length>0||this.#e.skippedPresets.length>0)yield*this.#f(new Set(r.flatMap(Ne)),i,n);yield*this.#o.
contents(n,o=>this.#e.decisionFor(o,"0").action==="keep",(o,{count:s},a)=>this.#g(o,s,0,a))}async*#f(e,n,r){const i=this.#e.
presets.filter(({isSkipped:o})=>o);for(const{droppedTops:o,count:s}of i){for(const a of o)yield*r.fetch(a,(d,c)=>this.#m(
d,c));Object.assign(s,{entries:0,bytes:0})}for(const o of yc(n).keys()){for(const s of Ne(o))if(this.#l(s))yield*r.fetchEntry(
s,a=>this.#p(s,a));yield*r.fetch(o,(s,a)=>e.has(s)&&this.#l(s)?this.#p(s,a):this.#m(s,a),{mayBeAbsent:true})}for(const[o,
s]of this.#i){if(this.#e.decisionFor(o,"1").action!=="keep")continue;this.#h(o,s);if(!this.#S(s,s,Wr))yield*r.emit(s)}}trace(e){
const n=mo(e,this.#r.targetOf);const r=[...n?.through??[],n?.end??e].find(d=>this.#l(d));const i=r===void 0?Wr:this.#e.decisionFor(
r,this.#r.typeAt(r));const{kind:o,name:s=""}=i.count??{};const a=o==="exclude"?`the pattern ${JSON.stringify(s)}`:`the p\
reset ${s}`;return{end:n?.end,droppedBy:i.action==="drop"?a:void 0}}#l(e){return this.#e.dropped.has(e)&&!this.#n.has(e)}#m(e,n){
const r=this.#l(e)&&!this.#i.has(e)&&this.#e.decisionFor(e,n.typeFlag).action==="keep";if(r&&n.typeFlag==="1")throw Um("\
presets");return r?this.#p(e,n):void 0}#p(e,n){this.#n.add(e);this.#h(e,n);return e}#h(e,n){const{typeFlag:r}=n;const i=un(
n);const{spared:o}=this.#e.decisionFor(e,r);this.#e.countSpared(o,r==="5",i);const s=this.#e.presetThatDropped(e,r);if(s?.
isSkipped===false)this.#g(e,s.count,1,i)}#g(e,n,r,i){Rt(n,-r,-i);if(n!==void 0&&i>0)this.#c(e,-i,n)}#y(e,n,r,{count:i,rule:o}){
this.#e.recordDropped(e);if(o?.preset.skippedIfLinked===true)iF(o,e);const{typeFlag:s}=n;if(s==="5"){this.#t.push({path:e,
entry:xc(n,r),count:i});return"drop"}if(s==="2")this.#r.add(e,Lx(r),false);if(s==="1"&&o!==void 0&&this.#i.size<Sc)this.#i.
set(e,xc(n,r));this.#d++;this.#b(e,i,un(n));return"drop"}#b(e,n,r){Rt(n,1,r);if(n!==void 0)this.#c(e,r,n)}#E(e){const n=this.#t.
releaseAbove(e);for(const{path:r}of n)this.#n.add(r);return n.map(({entry:r})=>r)}#S(e,n,r){const i=B(se(n).link);const o=this.#e.
decisionFor(i,"0");const s=o.action==="empty"&&r.action==="empty";if(o.action==="keep"||s)return false;const a=this.#E(B(
e.name));this.#o.add(i,xc(e,n),o,a);return true}#w(){if(this.#a>0||this.#d===0)return;const e=this.counts.filter(({entries:n})=>n>
0).map(({name:n})=>JSON.stringify(n));throw new m("BAD_INPUT",`Nothing would be left of the image: ${e.join(", ")} would\
 drop all of its files.`,{hint:'Drop less, or keep some files with a pattern that starts with "!".'})}};function iF({droppedTops:t},e){
if(!t.some(n=>vr(e,n)))t.push(e)}function Lx(t){return se(t).link.toString("latin1")}import{posix as oF}from"node:path";var sF=200;async function $x(t,e){let n=0;const r=async o=>++n>sF?void 0:(await e(o))?.link;const i=[];for(const o of t){
const s=await za(Buffer.from(oF.normalize(o)).toString("latin1"),r);if(s!==void 0&&s.through.length>0&&s.end!=="")i.push(
`/${Buffer.from(s.end,"latin1")}`)}return[...new Set([...t,...i])]}async function Dx({run:t,source:e,sourceConfig:n,options:r},{reader:i,survey:o,ran:s}){const{signal:a}=t;const{clean:d,exclude:c}=r.
layer;const f=new Set(d);const u=Hn("apt");if(s.needsAptRule&&u!==void 0)f.add(u);if(f.size===0&&c.length===0&&s.changed===
void 0)return void 0;const l=f.size>0;const p=l?await i.lookAt("etc/passwd",a):void 0;const{json:h}=await n;const g=y(h,
"config","Env");const b=p===void 0?0:De(p.header,"size");const S=p?.data.subarray(0,b);const k=l?await $x(e.volumes,hc(P=>i.
lookAt(P,a))):e.volumes;return new kc({presets:[...f],excludes:c,places:Fa(S,N(g)?g:[]),volumes:k,references:al(h,sl(S)),
returnsToDirectories:i.returnsToDirectories,onDropped:o.onDropped})}function Fx({source:t,options:e}){const{clean:n,exclude:r,
aptClean:i}=e.layer;const o=i?Hn("apt"):void 0;const{Env:s}=t.shownConfig;return new Ka({active:o===void 0?n:[...n,o],words:e.
cleanWords,excludes:r,env:N(s)?s:[],volumes:t.volumes,references:al({config:t.shownConfig},sl(void 0))})}async function Mx({
reader:t,rules:e,survey:n},r,i){const{lookAtImage:o}=t;const s={look:hc(d=>t.lookAt(d,i)),lookAtImage:o&&hc(d=>o(d,i))};
const a=e===void 0?[]:await Bx(e,s);return{rules:e?.counts??[],commands:await r.measuredCommands,spared:e?.findings.spared??
[],skippedPresets:e?.findings.skippedPresets??[],unmatched:e?.findings.unmatched??[],warnings:[...e?.findings.warnings??
[],...a],directories:n.directories,suggestions:n.suggestions}}function Hm({verify:t,html:e}){return t||e!==void 0}async function Ux(t,e,n){const{source:r,options:i}=t;const o=e.kind!==
"hit"||Hm(i);const s=o?await aF(t):Zn;At(n,s.measuredCommands);const a=At(n,(s.changed??r).openReader());const d=At(n,dF(
t,a));return{isRead:o,ran:s,reader:await a,sourceSize:d}}async function aF(t){const{run:e,engine:n,source:r,inEngine:i,options:o}=t;
const{aptClean:s,script:a,scriptNetwork:d}=o.layer;if(a===void 0&&!s)return Zn;if(r.byLayers===true){e.log.notice(`Used \
the rules of ${x("clean","apt")} instead of apt-clean: no container runs for an image that is read by its layers.`);return{
...Zn,needsAptRule:s}}if(n===void 0||i===void 0)return Zn;const c=a===void 0?"Clean with apt":"Run commands in a contain\
er";const f={script:a,network:a===void 0?"none":d,aptClean:s};return e.log.group(c,()=>Sx(n,i,f))}async function dF({source:t,
sourceConfig:e},n){await Promise.all([e,n]);return t.measure()}async function Hx(t,e,n){const{options:r}=t;const{isRead:i,
ran:o}=e;const s=new gi(r.html!==void 0,Fx(t));if(!r.dryRun&&i)await Rx(t,e.sourceSize);const a=i?await Dx(t,{reader:e.reader,
survey:s,ran:o}):void 0;const d=await fF(t,e,a);const c=await uF(t);const f=e.sourceSize.then(({bytes:u})=>u);return{reader:d,
rules:a,survey:s,expected:r.verify&&!r.dryRun?cF(t):[],resume:c,expectedBytes:At(n,f),latestSeconds:r.layer.sourceDateEpoch}}
function cF({source:t,options:e}){const n=t.byLayers===true?"engine":"exact";const r=[...e.tagLocations.length>0?["exact"]:
[],...e.tags.length>0?[n]:[]];return[...new Set(r)].map(i=>new ri(i))}async function fF({run:t,options:e},{reader:n,ran:r},i){
const{clean:o,exclude:s}=e.layer;const a=s.length>0||o.some(({empties:c})=>c!==void 0);if(i===void 0||!a||n.sparingZeros===
void 0)return n;const d=async c=>{await r.measuredCommands;return i.dropsContentOf(c)};return n.sparingZeros(d,t.signal)}
async function uF({source:t,options:e}){return e.pause&&t.hold!==void 0?t.hold():async()=>{}}async function jx(t,e,n){const{run:r,options:i,packTo:o}=t;const{log:s}=r;const{way:a}=e.reader;const d=t.platformTitle===
void 0?"":` ${t.platformTitle}`;const c=mF(t,e,n);try{if(i.dryRun)return await s.group(`Estimate${d} via ${a}`,()=>pF(t,
e,c));if(n.kind!=="hit")return await s.group(`Flatten${d} via ${a}`,()=>o===void 0?gF(t,e,c):fx(t,e,{...c,path:o}));const f=Hm(
i)?await s.group(`Compare the cached layer${d} via ${a}`,()=>yF(t,e,n)):void 0;if(o!==void 0)return await s.group(`Check\
 the cached layer${d}`,()=>ux(t,n.found,c));return await s.group("Load the cached layer",()=>hF(t,n,c).then(u=>({...u,streamBytes:f})))}catch(f){
throw lF(f,t)}}function lF(t,{source:e,options:n}){const r=t instanceof m&&t.code==="TAR_TRUNCATED";if(!r||n.pause)return t;
return e.changedWhileRead?.(t)??t}function mF(t,e,n){const{source:r,sourceConfig:i,options:o}=t;return{platform:r.platform,
configFor:async s=>rh((await i).json,{layers:s,sourceDiffIds:r.diffIds,createdBy:Hd,latestSeconds:o.layer.sourceDateEpoch}),
annotations:async()=>(await i).annotations,compression:o.layer.compression,tempDir:o.tempDir,saveTo:e.reader.isReproducible?
Ud(n,t):void 0,totalBytes:gr(e.expectedBytes)}}async function pF(t,e,n){const r=await qS(t,e,n);return{stored:void 0,packedBytes:void 0,
...r,counts:Io}}function Wx({engine:t}){if(t===void 0)throw new Error("a layer that is not packed needs an engine");return t}
async function hF(t,{found:e},n){const{stored:r,newBytes:i}=await DS(Wx(t),e,n);const o=t.source.byLayers!==true;const s=o?
i:(await Cm(e,t.run)).bytes;return{...Jx(r),newBytes:s,counts:Io}}async function gF(t,e,n){const r=Wx(t);const{log:i,signal:o}=r;
const s=t.source.byLayers===true?new Sn({countsBlocks:false}):void 0;if(!r.store.keepsPacked)i.debug(`${x("compression")}\
 has no effect here: this image store keeps layers unpacked`);const a=r.store.keepsPacked?cc(t,e):void 0;const d=await To(
e,r,s,a?.spans);const c=a&&((b,S)=>a.pack(b,S));const f=await WS(r.store).store(r,d,{...n,pack:c});await e.resume();if(o.
aborted)throw F(o.reason);const u=Kd(d,e);const l=await si(r,f,u.dataBytes>0);const p=s?.bytes??l;const h=f.packedBytes===
void 0?"":`, packed ${T(f.packedBytes)}${a?.copied??""}`;i.info(`Stored ${oe(u.entries)} in one layer of ${T(p)}${h}`);const{
bytesWritten:g}=d;return{...Jx(f),newBytes:p,streamBytes:g,counts:u}}function Jx(t){const{packedBytes:e,expectedId:n,configDigest:r}=t;
return{stored:t,packedBytes:e,imageId:n,configDigest:r}}async function yF({run:t,options:e},n,{found:{record:r}}){const i=await Vd(
n,t,{totalBytes:wF(r)});const o=i.digest();if(o!==r.diffId)throw bF(o,r.diffId,e);return i.bytesWritten}var zx=512+256;function wF({
entries:t,dataBytes:e,rules:n}){const r=n.reduce((i,o)=>i+o.bytes+o.entries*zx,0);return e+t*zx+r}function bF(t,e,{layer:n,
verify:r,html:i}){if(n.script===void 0&&!n.aptClean)return bn(`the source's layer is ${t}, but the cached layer is ${e}.`);
const o=[...r?[x("verify")]:[],...i===void 0?[]:[x("html")]];return new m("CACHE_DIFFERS","The commands produced a layer\
 that differs from the cached one, so the layer is made again.",{hint:`If this happens in every run, leave out ${o.join(
" and ")}, or the cache.`})}async function Fo(t,e,n){const{run:r,options:i}=t;const o=performance.now();const s=await Ux(t,e,n);const{ran:a,isRead:d}=s;
const c=await Hx(t,s,n);const f=await jx(t,c,e);const u=performance.now()-o;const l=e.kind==="hit"?e.found.record:await Mx(
c,a,r.signal);KS(l,r.log);GS(l.suggestions,i,r.log);const p=await s.sourceSize;return{job:t,cached:e,input:c,layer:f,surveyed:l,
sourceSize:p,layerMs:u,isRead:d}}function Pc({job:t,cached:e,layerMs:n,isRead:r}){if(e.kind==="hit"&&!r)FS(e,n,t.run.log)}
function Ic(t,e){const{job:n,cached:r,input:i,layer:o,surveyed:s,sourceSize:a}=t;const{newBytes:d,packedBytes:c,imageId:f,
configDigest:u}=o;const l=[{command:Hd,bytes:d,hasLayer:true}];return zd({source:n.source,sourceSize:a,image:{bytes:d,packedBytes:c,
layers:1,history:l,imageId:f,configDigest:u},verdict:e,surveyed:s,cacheHit:r.kind==="none"&&!r.wasAsked?void 0:r.kind===
"hit",page:i.survey.page})}var Gx="moby.buildkit.cache.v0";function Vx(t){if(!(Gx in t))return{config:t,hadCache:false};const{[Gx]:e,...n}=t;return{
config:n,hadCache:true}}var EF=[/^ostree\.(?:commit|final-diffid|bootable)$/,/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/];
var SF=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function Kx(t,e){const n=y(t,"config","Labels");if(!I(n))return[];return Object.keys(n).filter(r=>EF.some(i=>i.test(r))||
Yx(w(n,r)??"",e))}function Mo(t,e){const n=([i,o])=>SF.test(i)||Yx(o,e);const r=Object.entries(t);return{kept:Object.fromEntries(
r.filter(i=>!n(i))),leftOut:r.filter(n).map(([i])=>i)}}function Yx(t,e){return e.some(n=>t.includes(n.replace(/^sha256:/,
"")))}async function Tc({run:t,source:e}){const{log:n}=t;const r=await e.readConfig();if(r.missing!==void 0)n.warning(r.missing);
return xF(r,e,n)}function xF(t,e,n){const{config:r,hadCache:i}=Vx(t.json);if(i)n.debug("removed BuildKit's inline cache \
metadata, which refers to the source's layers");const o=[e.id,...e.diffIds,...t.digest===void 0?[]:[t.digest],...(t.packedLayers??
[]).map(({digest:c})=>c)];const s=Kx(r,o);if(s.length>0)n.warning(`Some labels describe the source's layers, which the r\
esult does not have: ${s.map(c=>JSON.stringify(c)).join(", ")}. The labels are kept, but tools that rely on them (ostree\
 or bootc hosts, a buildpacks rebase) do not work with the result.`);const{kept:a,leftOut:d}=Mo(t.annotations,o);if(d.length>
0)n.debug(`removed annotations about the source's own blobs: ${d.join(", ")}`);return{...t,json:r,annotations:a}}import{rm as kF}from"node:fs/promises";async function vc(t,e,n){if(e.scans?.hasFailed!==true)return[e,await LS(t,n,e)];e.run.log.debug(`packed anew: ${E(t)}`);
if(e.packTo!==void 0)await kF(e.packTo,{force:true});return[{...e,scans:void 0},$S(n)]}async function Xx(t){var o=[];try{const e=rt(o,new AsyncDisposableStack,true);const n={...t,sourceConfig:At(e,Tc(t))};const r=await Dd(
n);e.defer(()=>Fd(r));const i={...n,scans:dc(t,r,e)};try{return await qx(i,r)}catch(f){return await qx(...await vc(f,i,r))}}catch(s){
var a=s,d=true}finally{var c=it(o,a,d);c&&await c}}async function qx(t,e){var u=[];try{const n=rt(u,new AsyncDisposableStack,
true);const r=await Fo(t,e,n);const i=await PF(t,r);const{layer:o,input:s,surveyed:a,layerMs:d}=r;const{stored:c,counts:f}=o;
await Cd(t,c,s.reader);if(e.kind==="miss"&&c!==void 0&&i.isMet)await Md(t,e,{stored:c,surveyed:a,...f,ms:d});Pc(r);return Ic(
r,i)}catch(l){var p=l,h=true}finally{var g=it(u,p,h);g&&await g}}async function PF({run:t,engine:e,options:n,tags:r,source:i},{
input:o,layer:s,sourceSize:a}){const{reader:d,expected:c}=o;const{stored:f,newBytes:u,streamBytes:l=u}=s;const p=kr(n.budgets,
{oldBytes:a.bytes,newBytes:u});const h=Qt(p)===void 0;if(f===void 0||!h)return{budgets:p,isMet:h,checks:fm};const[g]=c;const b=g&&
{expected:g,source:i,reader:d,streamBytes:l};const S=await hS(e,f,b,n.test);if(t.signal.aborted)throw F(t.signal.reason);
await r.move(e.docker,f.expectedId,f.reference);return{budgets:p,isMet:h,checks:S}}import{rename as HF}from"node:fs/promises";import{join as zF}from"node:path";import{stat as IF,statfs as TF}from"node:fs/promises";import{dirname as vF,resolve as OF}from"node:path";async function Qx(t,e,n){const r=new Map;for(const s of t){if(s.transport==="docker")continue;const a=await _F(s);const d=await Zx(
a);if(d===void 0)continue;const c=r.get(d)??{directory:a,names:[]};c.names.push(s.text);r.set(d,c)}const i=await Zx(n);const o=[];
for(const[s,{directory:a,names:d}]of r){const c=s===i;const f=e*(d.length+(c?1:0));const u=await TF(a).catch(()=>void 0);
const l=u===void 0?f:u.bavail*u.bsize;if(l>=f)continue;const p=[...d,...c?["the spool in temp-dir"]:[]].join(", ");o.push(
`The disk of ${a} may be too small: the result needs about ${T(f)} there (for ${p}), but only ${T(l)} are free. If it do\
es not fit, everything stays as it was.`)}return o}async function _F({transport:t,path:e}){const n=await Zt(OF(e));return t===
"oci"&&await Pe(n)!==void 0?n:vF(n)}async function Zx(t){return IF(t).then(({dev:e})=>e,()=>void 0)}async function e0({run:t,options:e,sweep:n},{platforms:r}){const{tagLocations:i,tempDir:o,layer:s}=e;const a=s.compression.
kind!=="none";const d=r.reduce((f,u)=>f+RF(u,a),0);const c=()=>Qx(i,d,o);if((await c()).length===0)return;await n.settle();
for(const f of await c())t.log.warning(f)}function RF({source:t,image:e},n){const r=e?.layers.map(({descriptor:i})=>i);if(r===
void 0&&t.knownBytes===void 0)return 0;return Do(r,t.knownBytes??0,n||r!==void 0)}function n0(t,e){const[n]=t;if(n!==void 0&&t.length===1)return{...n,...e};const r=i=>t.reduce((o,s)=>o+i(s),0);return{...Us(
r(i=>i.oldBytes),r(i=>i.newBytes)),oldLayers:r(i=>i.oldLayers),newLayers:r(i=>i.newLayers),oldHistory:void 0,newHistory:void 0,
directories:void 0,oldPackedBytes:_c(t.map(i=>i.oldPackedBytes)),newPackedBytes:_c(t.map(i=>i.newPackedBytes)),configDigest:void 0,
checks:{verifiedEntries:_c(t.map(i=>i.checks.verifiedEntries)),isTested:t.some(i=>i.checks.isTested)},cacheHit:t.some(i=>i.
cacheHit===void 0)?void 0:t.every(i=>i.cacheHit),rules:Oc(t.flatMap(i=>i.rules),({kind:i,name:o})=>`${i} ${o}`,t0),commands:Oc(
t.flatMap(i=>i.commands),({name:i})=>i,BF),spared:Oc(t.flatMap(i=>i.spared),({what:i,why:o})=>JSON.stringify([i,o]),t0),
skippedPresets:[...new Set(t.flatMap(i=>i.skippedPresets))],suggestions:Oc(t.flatMap(i=>i.suggestions??[]),({name:i})=>i,
(i,o)=>({...i,bytes:i.bytes+o.bytes})),page:AF(t),...e}}function _c(t){return t.reduce((e,n)=>e===void 0||n===void 0?void 0:
e+n,0)}function Oc(t,e,n){const r=new Map;for(const i of t){const o=r.get(e(i));r.set(e(i),o===void 0?i:n(o,i))}return[...r.
values()]}function t0(t,e){return{...t,entries:t.entries+e.entries,bytes:t.bytes+e.bytes}}function BF(t,e){const n=_c([t.
bytes,e.bytes]);return{name:t.name,ms:t.ms+e.ms,...n===void 0?{}:{bytes:n}}}function AF(t){const e=[];const n=[];const r=[];
const i=new Set;for(const{platform:o,page:s}of t){if(s===void 0)return void 0;const a=s.groups.map(d=>{const c=e.findIndex(
({name:f,kind:u})=>f===d.name&&u===d.kind);return c===-1?e.push(d)-1:c});n.push(zm(s.result,o,a));if((s.dropped[3]??[]).
length>0)r.push(zm(s.dropped,o,a));for(const d of s.notes)i.add(d)}return{groups:e,result:["",0,-1,n],dropped:["",0,-1,r],
notes:[...i]}}function zm([,t,e,n],r,i){const o=i[e]??-1;if(n===void 0)return[r,t,o];return[r,t,o,n.map(s=>zm(s,s[0],i))]}async function r0({id:t,index:e},n,{kind:r}){const i=await Promise.all(n.map(s=>CF(s,t,r)));if(e===void 0)return{images:i,
index:e};const{kept:o}=Mo(e.annotations,[t]);return{images:i,index:{...e,annotations:o}}}async function CF({found:t,made:e},n,r){
const{image:i}=t;const{job:o,layer:s}=e;const{packed:a}=s;if(a===void 0)throw new Error("the layers are not in files");const{
source:d}=o;const{annotations:c,digest:f}=await o.sourceConfig;const u=[n,d.id,...d.diffIds,...f===void 0?[]:[f]];const l=i?.
format??"oci";const p=sr(l,r);return{config:a.config,platform:d.platform,indexPlatform:i?.indexPlatform,entryAnnotations:Mo(
i?.entryAnnotations??{},u).kept,annotations:c,format:l,layers:a.files.map(({path:h,diffId:g,digest:b,packedBytes:S})=>({
path:h,diffId:g,descriptor:{mediaType:p,digest:b,sizeBytes:S}}))}}import{createReadStream as NF}from"node:fs";import{join as LF}from"node:path";import{isDeepStrictEqual as $F}from"node:util";async function i0(t,e,n,r){const[i]=e;const o=i?.layer.packed;if(i===void 0||o===void 0)throw new Error("there is nothin\
g to store");if(e.length>1)return DF(t,e,n,r);const s=await di(t.engine,o.files,o.request);await si(t.engine,s,o.hasContent);
return{stored:s,platforms:e}}async function DF({run:t,engine:e,options:n},r,i,o){const s=Ke(t.runId);const a=LF(o,"index\
.tar");const d=`docker-archive:${a}:${s}`;const c=ae(s,"tag");const f=Zs({transport:"docker-archive",text:d,path:a,reference:c,
index:void 0},{...t,tempDir:n.tempDir});const u=await f.write(i);await u.publish();const l=u.digest;const p=await Kn(e,l);
const h=o0(r[0]);const g={reference:p?l:s,expectedId:l,diffIds:h};const b=()=>e.transport.loadImage(NF(a),void 0,t.signal);
const S=await ai(e,g,b);const k=S.split("\n").find(G=>/^error /i.test(G.trim()));if(k!==void 0)throw jm("a load without \
an error",JSON.stringify(k));const P=w(await ee(e,g.reference),"Id");if(P!==l)throw jm(`the ID ${l}`,String(P));const z={
stored:{...g,importedId:void 0},platforms:r};for(const G of r)await FF(e,z,G);return z}function o0(t){return(t?.layer.packed?.
files??[]).map(({diffId:e})=>e)}async function FF(t,e,n){const{platform:r}=n.job.source;const{diffIds:i}=await Wm(t,e,r);
const o=o0(n);if(!$F(i,o))throw jm(`${gm(o)} for ${O(r)}`,JSON.stringify(i))}function jm(t,e){return new m("CHECK_FAILED",
`The stored image differs from what was sent: expected ${t}, found ${e}. Nothing was tagged.`,{hint:q})}async function Wm(t,{
stored:e,platforms:n},r){const i=n.length>1?r:void 0;const o=await wt(t,e.reference,i);if(o!==void 0)return o;throw new m(
"CHECK_FAILED",`The stored image ${e.reference} disappeared from the engine before it was checked.`,{hint:"Check whether\
 something removes images on this machine, then run again."})}async function s0({run:t,engine:e},n){const r=new Map;for(const i of n.
platforms){const{job:o,input:s,layer:a}=i;const d=o.source.byLayers===true?"engine":"exact";const c=s.expected.find(b=>b.
view===d);if(c===void 0)continue;const f=await Wm(e,n,o.source.platform);const{newBytes:u,streamBytes:l=u}=a;const p={expected:c,
source:o.source,streamBytes:l};const h=o.platformTitle===void 0?"":` ${o.platformTitle}`;const g=()=>ii(t,bt(e,f),p);r.set(
i,await t.log.group(`Verify${h} in the engine`,g))}return r}async function a0({run:t,engine:e,options:n},r){const{test:i}=n;
if(i===void 0)return false;const o=await Wm(e,r,void 0);await t.log.group("Test",()=>oi(e,o,i));return true}var d0={names:[],imageId:void 0,counts:void 0,isTested:false};async function c0(t,e,n){const{run:r,options:i,places:o,placements:s}=t;
const{compression:a}=i.layer;const d=await r0(e,n,a);const c=n.map(({made:g})=>g);for(const g of o){await r.log.group(`W\
rite ${g.target.name}`,async()=>{s.add({...g,written:await g.target.write(d)})})}const f=MF(t);const u=f===void 0?[]:Td(
f.engine,c,g=>g.job.source.platform);const l=f&&await r.log.group("Store in the engine",()=>i0(f,u,d,t.spool));const p=[];
if(i.verify){for(const g of s.all){for(const[b,S]of(await UF(t,g,{set:d,all:c})).entries())p[b]=S}if(f!==void 0&&l!==void 0){
const g=await s0(f,l);for(const[b,S]of c.entries())p[b]??=g.get(S)}}const h=f!==void 0&&l!==void 0&&await a0(f,l);if(r.signal.
aborted)throw F(r.signal.reason);await s.publish("files");if(f!==void 0&&l!==void 0){const{stored:g}=l;await t.tags.move(
f.engine.docker,g.expectedId,g.reference);await Cd(f,g,{close:async()=>{}})}await s.publish("registries");return{names:o.
map(({target:g,location:b})=>({name:g.name,digest:s.all.find(S=>S.location===b)?.written.digest??""})),imageId:l?.stored.
expectedId,counts:i.verify?p:void 0,isTested:h}}function MF(t){const{engine:e,options:n}=t;return e===void 0||n.tags.length===
0?void 0:{...t,engine:e}}async function UF({run:t,options:e},{target:n,written:r},{set:i,all:o}){const s=await r.readBack();
try{const a=i.images.map(({config:u})=>$(u));const d=s.images.map(({config:u})=>u.descriptor.digest);if(JSON.stringify(d)!==
JSON.stringify(a)){throw new m("CHECK_FAILED",`${n.name} must have the images with the configs ${a.join(", ")}, but has ${d.
join(", ")}. Nothing was tagged.`,{hint:"Run again. If it happens again, check the disk, or the registry."})}const c=[];
const f={...t,tempDir:e.tempDir};for(const[u,l]of s.images.entries()){const{job:p,input:h,layer:g}=o[u];const b=h.expected.
find(({view:Y})=>Y==="exact");const{newBytes:S,streamBytes:k=S}=g;const P=p.platformTitle===void 0?"":` ${p.platformTitle}`;
const z=Xr(l,s,f);const G={expected:b,source:p.source,streamBytes:k};const me=()=>ii(t,z,G);c.push(await t.log.group(`Ve\
rify${P} in ${n.name}`,me))}return c}finally{await s.close()}}async function f0(t,e,n){var h=[];try{const r=rt(h,new AsyncDisposableStack,true);const{options:i}=t;const o=i.dryRun?void 0:
await vd(t,r);if(!i.dryRun)await e0(t,e);const s=[];for(const[P,z]of e.platforms.entries()){const G=o===void 0?void 0:zF(
o,`layer-${P}`);const me=e.platforms.length>1?O(z.source.platform):void 0;const{source:Y,inEngine:Oe}=z;const $e=await jF(
{...t,source:Y,inEngine:Oe,packTo:G,platformTitle:me},r);s.push({found:z,made:$e})}const a=s.map(({made:P})=>P);const d=P=>a.
reduce((z,G)=>z+P(G),0);const c=kr(i.budgets,{oldBytes:d(({sourceSize:P})=>P.bytes),newBytes:d(({layer:P})=>P.newBytes)});
const f=Qt(c)===void 0;const u=f&&o!==void 0?await c0({...t,places:n,spool:o},e,s):d0;for(const P of a)if(f)await WF(P);
for(const P of a)Pc(P);const l=a.map((P,z)=>{const G=u.counts?.[z];const me={verifiedEntries:G,isTested:u.isTested};const Y=O(
P.job.source.platform);return{...Ic(P,{isMet:f,budgets:[],checks:me}),platform:Y}});const p=u.imageId??(l.length===1?l[0]?.
imageId:void 0);return{...n0(l,{budgets:c,imageId:p}),platforms:l,written:u.names}}catch(g){var b=g,S=true}finally{var k=it(
h,b,S);k&&await k}}async function jF(t,e){var a=[];try{const n={...t,sourceConfig:At(e,Tc(t))};const r=await Dd(n);e.defer(
()=>Fd(r));const i=rt(a,new AsyncDisposableStack,true);const o={...n,scans:dc(t,r,i)};const s=await Fo(o,r,e).catch(async l=>Fo(
...await vc(l,o,r),e));await s.input.reader.close();return s}catch(d){var c=d,f=true}finally{var u=it(a,c,f);u&&await u}}
async function WF({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o}){const[s]=r.packed?.files??[];const a=n.reader.isReproducible?
Ud(e,t):void 0;if(e.kind!=="miss"||s===void 0||a===void 0)return;const{diffId:d,digest:c,packedBytes:f,packing:u}=s;const l=await HF(
s.path,a).then(()=>true,()=>false);if(!l)return;const p={diffIds:[d],savedFile:{digest:c,packedBytes:f,packing:u}};await Md(
t,e,{stored:p,surveyed:i,...r.counts,ms:o})}import{constants as JF}from"node:fs";import{access as GF,readFile as VF,rename as KF,rm as YF,stat as qF,writeFile as XF}from"node:fs/promises";
import{dirname as u0,join as ZF}from"node:path";var QF={report:"report",html:"page",summary:"summary"};async function Gm(t,e){try{await GF(`${u0(e)}/`,JF.W_OK)}catch(r){
throw Jm(t,e,E(r),r)}const n=await qF(e).catch(()=>void 0);if(n!==void 0&&!n.isFile())throw Jm(t,e,"it exists and is not\
 a file")}async function l0(t,e,n,r){const i=ZF(u0(e),n);try{await XF(i,r,{flag:"wx"});await KF(i,e)}catch(o){await YF(i,{force:true}).
catch(()=>{});throw Jm(t,e,E(o),o)}}function Jm(t,e,n,r){return new m("BAD_INPUT",`Cannot write the ${QF[t]} to ${JSON.stringify(
e)}: ${n}.`,{hint:"Name a file in an existing, writable directory.",cause:r})}async function m0(){return VF(new URL("pag\
e.html",import.meta.url),"utf8")}async function p0({run:t,options:e}){const{tempDir:n,tempDirFrom:r,backup:i,report:o,html:s}=e;await Ox(n,r,t.runId);if(i!==
void 0)await Iw(i);if(o!==void 0)await Gm("report",o);if(s!==void 0)await Gm("html",s)}async function h0({run:t,options:e}){
const n={...t,tempDir:e.tempDir};const r=e.tagLocations.map(i=>({location:i,target:Zs(i,n)}));for(const{target:i}of r)await i.
check();return r}var Rc=class{#e;#t=[];#n=0;constructor(e){this.#e=e}get all(){return this.#t}add(e){const n=Vm(e)?this.#t.length:this.#t.
filter(g0).length;this.#t.splice(n,0,e)}async publish(e){const n=e==="files"?g0:Vm;for(const r of this.#t.filter(n)){this.#n++;
await r.written.publish()}}async undo(){const e=this.#t.splice(0);const n=this.#n;this.#n=0;for(const{written:r,target:i}of e.
slice(0,n).toReversed())await this.#i(`could not be taken back from ${i.name}`,()=>r.undo());await this.#r(e)}async finish(){
await this.#r(this.#t.splice(0))}async#r(e){for(const{written:n,target:r}of e)await this.#i(`left something beside ${r.name}`,
()=>n.discard())}async#i(e,n){await n().catch(r=>this.#e.warning(`The result ${e}: ${je(r)}`))}};function Vm({location:t}){
return t.transport==="docker"}function g0(t){return!Vm(t)}import{isDeepStrictEqual as e1}from"node:util";var Km=Symbol("any value");var t1={clean:[],exclude:[],aptClean:false,script:void 0,scriptNetwork:Km,sourceDateEpoch:void 0,
compression:Km};function n1(t){return Object.entries(t1).every(([e,n])=>n===Km||e1(t[e],n))}function y0(t){const{inEngine:e,
options:n}=t;return e!==void 0&&e.layerCount<=1&&n1(n.layer)&&!(e.image.isIndex&&n.platforms!=="default")}async function w0({
engine:t,inEngine:e,options:n,tags:r}){const{log:i,signal:o}=t;const{digest:s}=await e.readConfig();const a=await e.measure();
const{bytes:d,packedBytes:c,history:f}=a;const{test:u,dryRun:l,html:p}=n;const h=kr(n.budgets,{oldBytes:d,newBytes:d});const g=Qt(
h)===void 0;const b=p===void 0?void 0:new gi(true);if(b!==void 0){const z=()=>r1(t,e,d,b);await i.group("Look through",z).
catch(G=>{if(o.aborted)throw G;i.warning(je(G))})}const S=u!==void 0&&!l&&g;if(!l&&g){if(u!==void 0)await i.group("Test",
()=>oi(t,e.image,u));await r.move(t.docker,e.id,e.id)}const k=e.layerCount;const P=k===0?"has no layer":"is already one \
layer";if(g)i.notice(`${e.reference} ${P} and no option changes it: it ${l?"would be":"was"} tagged without changes.`);return zd(
{source:e,sourceSize:a,image:{bytes:d,packedBytes:c,layers:k,history:f,imageId:e.id,configDigest:s},verdict:{budgets:h,isMet:g,
checks:{verifiedEntries:void 0,isTested:S}},surveyed:{directories:b?.directories,rules:[],commands:[],spared:[],skippedPresets:[]},
cacheHit:void 0,page:b?.page})}async function r1(t,e,n,r){const i=await e.openReader();const o=new J(i.decide,r.observer);
await gn(t,[await i.open(t.signal),o],()=>n);await i.close()}async function b0(t,e){const{run:n,engine:r}=t;if(r===void 0)return;for(const{source:i,inEngine:o}of e.platforms){if(o===
void 0)continue;const s=async c=>{const f=`Compare the engine's view with the layers (${O(i.platform)})`;const u=i.knownBytes??
0;await n.log.group(f,()=>lS(n,o,c,u))};if(i.byLayers===true){await s(i);continue}const a={platforms:[i.platform],isEach:true};
const d=await im({...t,engine:r},o.image,a);try{for(const c of d.platforms)await s(c.source)}finally{await d.close()}}}var i1="{{title}}";var o1="{{data}}";function S0(t,e){const[n,r]=E0(t,i1);const[i,o]=E0(r,o1);return[n,s1(Jt(e.title)),i,
a1(e),o].join("")}function E0(t,e){const[n,r,...i]=t.split(e);if(n===void 0||r===void 0||i.length>0)throw new Error(`the\
 page template must contain ${e} exactly once`);return[n,r]}function s1(t){return t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(
0)};`)}function a1(t){return JSON.stringify(t).replace(/[<\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}async function x0({report:t,page:e},n,{runId:r,log:i},o=m0){const s=async(a,d)=>{const c=n[a];if(c===void 0)return void 0;
try{if(a==="html"&&e===void 0){i.warning("The page was not written: the files of the result are not known.");return void 0}
await l0(a,c,`${ne(r)}${a}`,await d());return c}catch(f){i.warning(je(f));return void 0}};return{htmlPath:await s("html",
async()=>S0(await o(),Tb(t,e))),reportPath:await s("report",async()=>`${JSON.stringify(t,null,2)}
`)}}function k0(t,e,n,r){const{oldBytes:i,newBytes:o,oldPackedBytes:s,newPackedBytes:a}=t;if(o>i&&!Ms(r.countsBlocks,o-i,
i)){const[u,l]=hr(o,i);n.warning(`The result (${u}) is larger than the source (${l}).`)}if(s===void 0||a===void 0)return;
if(a<=s)return;const d=e.layer.compression.kind==="zstd"?"a higher compression level makes it smaller":`${x("compression",
"zstd")} makes it smaller`;const[c,f]=hr(a,s);n.warning(`The compressed result (${c}) is larger than the source's compre\
ssed layers (${f}), so pushing and pulling it takes longer; ${d}.`)}async function P0(t,{id:e,docker:n,log:r,signal:i,cache:o}){for(const p of t.notices)r.notice(p);const s=new We(i,t.timeoutSeconds);
const a={runId:e,log:r,signal:s.signal,touch:s.touch};const d=new ma(t.tags);const c=new Rc(r);const f=Aa(t);const u=new fa(
f?n:void 0,Qs(t),r);let l;try{if(f){const h=await Qg(n.withWatchdog(s),r);l={...h,runId:e,log:r,signal:s.signal}}const p=await d1(
{run:a,engine:l,options:t,tags:d,placements:c,sweep:u,cache:o});await c.finish();if(aa(e))await en(n,t.timeoutSeconds,h=>$n(
h,e,r));return p}catch(p){await c.undo();if(l!==void 0){await en(n,t.timeoutSeconds,async h=>{await d.undo(h,r);await $n(
h,e,r)})}throw s.signal.aborted?F(s.signal.reason):p}finally{if(!s.signal.aborted)await u.settle();await u.end();s.release()}}
async function d1(t){var z=[];try{const e=rt(z,new AsyncDisposableStack,true);const n=performance.now();const{run:r,engine:i,
options:o}=t;const{log:s}=r;await p0(t);const a=await h0(t);const d=await iS(t);e.defer(()=>d.close());const c=oS(t,d);f1(
t,c);await u1(t,d);if(o.verifiesLayers&&!o.dryRun)await b0(t,c);const f=await c1(t,c,a);const u=Qt(f.budgets);const l=u===
void 0&&!o.dryRun;const p=l&&o.push?await l1(t,f):[];if(l)m1(t,f);const[h]=d.platforms;if(l&&o.removeOld&&i!==void 0&&h?.
inEngine!==void 0)await my(i,h.inEngine.image,f.imageId);const g=performance.now()-n;const b=p[0]?.digest??f.written[0]?.
digest;const S={...f,digest:b,pushed:p};const k=Pb(S,{options:o,engine:i,source:p1(t,c),ms:g});const P=await x0({report:k,
page:f.page},o,r);if(o.dryRun)s.notice("Dry run: nothing was stored, tagged or pushed.");k0(f,o,s,{countsBlocks:k.sizes===
"blocks"});s.info(eg({...f,ms:g}));return{...S,report:k,...P,budgetError:u}}catch(G){var me=G,Y=true}finally{var Oe=it(z,
me,Y);Oe&&await Oe}}async function c1(t,e,n){const{engine:r}=t;const[i,...o]=e.platforms;if(i===void 0||r===void 0||n.length>
0||o.length>0)return f0(t,e,n);const{source:s,inEngine:a}=i;const d={...t,source:s,inEngine:a,engine:r};const c=y0(d)?await w0(
d):await Xx(d);const f=O(s.platform);return{...c,platforms:[{...c,platform:f}],written:[]}}function f1({run:t,engine:e},{
reference:n,platforms:r,notices:i}){const o=r.map(({source:a})=>`${O(a.platform)}, ${Ae(a.layerCount)}`);const s=e===void 0?
"":` on Docker ${e.version}`;t.log.info(`Flattening ${n} (${o.join("; ")})${s}`);for(const a of i)t.log.notice(a)}async function u1({
run:t,engine:e,options:n},r){const{backup:i,dryRun:o}=n;const s=r.platforms[0]?.inEngine?.image;if(i===void 0||o||e===void 0||
s===void 0)return;await t.log.group("Back up",()=>Tw(e,s,i))}async function l1({run:t,engine:e,options:n},r){if(e===void 0||
n.tags.length===0)return[];return t.log.group("Push",()=>cy(e,n.tags,r))}function m1({run:t,options:e},{written:n}){const{
tags:r}=e;if(r.length>0)t.log.info(`Tagged ${r.map(ir).join(", ")}`);for(const{name:i,digest:o}of n)t.log.info(`Wrote ${i}\
, ${o}`)}function p1(t,e){const{reference:n,id:r,platforms:i}=e;const{source:o,inEngine:s}=i[0];return{reference:n,id:r,
ofContainer:o.ofContainer,platforms:i.map(a=>a.source.platform),countsBlocks:Gn({...t,source:o,inEngine:s})}}function I0(t){const e={"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"image-id":t.imageId,"config-digest":t.configDigest,digest:t.digest,"c\
leaned-bytes":Gr(t),report:t.reportPath,html:t.htmlPath,platforms:JSON.stringify(t.platforms.map(h1)),"cache-hit":t.cacheHit===
void 0?void 0:String(t.cacheHit)};return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==void 0))}function h1(t){return{
platform:t.platform,"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"config-digest":t.configDigest??null,"cleaned-bytes":Gr(t),"cache-hit":t.
cacheHit??null}}import{tmpdir as j1}from"node:os";import{resolve as Xm}from"node:path";import{resolve as g1}from"node:path";function T0(t){y1(t);if(t.container!==void 0)w1(t);if(t.imageLocation!==void 0)b1(t,t.imageLocation.text);E1(t);S1(t);x1(
t)}function y1(t){const{backup:e,report:n,html:r}=t;const i=Object.entries({backup:e,report:n,html:r});const o=t.tagLocations.
flatMap(a=>"path"in a?[["tag",g1(a.path)]]:[]);const s=[...i,...o];for(const[a,[d,c]]of s.entries()){if(c===void 0)continue;
const f=s.slice(0,a).find(([u,l])=>l===c&&u!=="tag");if(f===void 0)continue;throw new m("BAD_INPUT",`The ${v(f[0],d)} ha\
ve the same path ${JSON.stringify(c)}.`,{hint:"Give each its own path."})}}function be(t,e,n,r=`Leave ${x(t)} out.`){throw new m(
"BAD_INPUT",`The ${v(t)} cannot be combined with ${e}: ${n}.`,{hint:r})}function w1(t){const e=x("container");const n=r=>be(
r,e,"it would run in a new container of the image, without the changes in this container",'Run the commands in the conta\
iner yourself ("docker exec"), or flatten the result again.');if(t.layer.aptClean)n("apt-clean");if(t.layer.script!==void 0)
n("run");if(t.platforms!=="default")be("platform",e,"a container already has its platform");if(t.pull==="always")be("pul\
l",e,"a container's image is already present");if(t.backup!==void 0)be("backup",e,"flattening does not change the contai\
ner");if(t.removeOld)be("remove-old",e,"the container still uses its image")}function b1(t,e){const n=x("image",e);const r=i=>`\
Load the image into the engine first and name it without a transport, or leave ${x(i)} out.`;if(t.layer.script!==void 0){
be("run",n,"a script runs in a container, and that image is in no engine",`Use ${x("clean")} and ${x("exclude")}, or loa\
d the image into the engine first.`)}if(t.backup!==void 0)be("backup",n,"it saves an image of an engine, and that image \
is in none");if(t.removeOld)be("remove-old",n,"it removes an image of an engine");if(!t.pause)be("pause",n,"only a conta\
iner can be paused",r("pause"));if(t.pull==="always")be("pull",n,"only an engine pulls, and that image is read where it \
is");if(t.verifiesLayers){be("verify",n,"it compares an engine's view with the layers, and that image is in no engine",`\
Use ${x("verify","true")}, or load the image into the engine first.`)}}function E1(t){const{tags:e,tagLocations:n,tagTexts:r}=t;
if(e.length>0||n.length===0)return;const i=x("tag",r.join(", "));if(t.test!==void 0){be("test",i,"the command runs in a \
container, and the result is in no engine",`Add a name in the engine to ${x("tag")}, for example "app:flat".`)}const o=n.
some(({transport:s})=>s==="docker");if(t.push&&!o){be("push",i,"a file is not pushed",`Add a name in a registry to ${x("\
tag")}, for example "docker://ghcr.io/owner/app:flat".`)}}function S1(t){const{layer:e,container:n}=t;const r=t.verifiesLayers;
const i=r?"verify":"from";const o=x(i,"layers");if(t.from!=="layers"&&!r)return;if(n!==void 0)be("container",o,"a contai\
ner's own changes are in no layer");if(t.from==="layers"&&e.script!==void 0)be("run",o,"what commands change is in no la\
yer")}function x1({layer:t,platforms:e}){const n=e==="default"||e!=="all"&&e.length===1;if(n||t.script===void 0)return;const r=x(
"platform",e==="all"?"all":e.map(O).join(", "));be("run",r,"a script runs in a container of one platform","Flatten each \
platform in a step of its own.")}function v0(t,e=false){const n=t.split("\n").map(i=>i.trim()).filter(i=>i!==""&&!i.startsWith("#"));if(n.length===0||!n.
every(i=>/^-\s+\S/.test(i)))return t;const r=n.map(i=>k1(i.slice(1).trim()));return e&&r.some(i=>i.includes(","))?t:r.join(
"\n")}function k1(t){const[,e]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(t)??[];if(e!==void 0)return e.replaceAll("''","'");const[
,n]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(t)??[];if(n!==void 0)return n.replace(/\\(["\\])/g,"$1");return t.replace(/\s+#.*$/,
"")}var P1=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]);var O0='"docke\
r-archive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"';var I1=/^([a-z][a-z0-9+-]*):/;var T1=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/;
var v1=/^@(\d{1,9})$/;function Ym(t,e="image"){const n=I1.exec(t)?.[1];if(n===void 0)return void 0;const r=t.slice(n.length+
1);switch(n){case"docker-archive":case"oci-archive":case"oci":return O1(n,r,{text:t,input:e});case"docker":return B1(r,{
text:t,input:e});default:if(!P1.has(n)&&!r.startsWith("//"))return void 0;throw Pn({text:t,input:e},`has the transport "${n}\
:", which is not supported`,A1(n,r))}}function O1(t,e,n){const{text:r,input:i}=n;const o=e.indexOf(":");const s=o===-1?e:
e.slice(0,o);const a=o===-1?"":e.slice(o+1);const d=t==="oci"?"DIR":"PATH";if(s===""||s.includes("\0")){const u=s===""?"\
has no path":"has a path with a NUL character";throw Pn(n,u,`Write it as "${t}:${d}", or "${t}:${d}:REF".`)}const c=_1(a,
n);if(t!=="docker-archive"){const u=a===""||c!==void 0?void 0:a;if(u!==void 0&&!T1.test(u)){const l='After the path and \
a colon comes a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cann\
ot contain a colon.';throw Pn(n,`names ${JSON.stringify(u)}, which is not a valid name`,l)}return{transport:t,text:r,path:s,
reference:u,index:c}}const f=a===""||c!==void 0?void 0:R1(a,n,i);return{transport:t,text:r,path:s,reference:f,index:c}}function _1(t,e){
if(!t.startsWith("@"))return void 0;const n=v1.exec(t)?.[1];if(n===void 0){const r='Write the number of the image after \
"@", from 0: "@0" is the first one.';throw Pn(e,`has ${JSON.stringify(t)} after its path`,r)}if(e.input==="tag"){const r="\
An index selects one of the images of an archive that exists. Write a name instead.";throw Pn(e,"has an index",r)}return Number(
n)}function R1(t,e,n){const r=ae(t,n);if(r.digest!==void 0){throw Pn(e,"has a digest","Docker archives name images only \
by tags.")}return r}function B1(t,e){const{text:n,input:r}=e;if(!t.startsWith("//")){if(!t.includes("/"))return void 0;throw Pn(
e,'lacks "//" after "docker:"',`Write it as "docker://${t}".`)}const i=t.slice(2);const o=r==="tag"?ws(i,r):ae(i,r);if(Wt(
i)){throw Pn(e,"is an image ID",'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".')}return{
transport:"docker",text:n,reference:o}}function A1(t,e){if(t==="docker-daemon"){return`An image of the engine has no tra\
nsport. Write it as ${JSON.stringify(e.replace(/^\/\//,""))}.`}if(t==="http"||t==="https"){return`An image in a registry\
 is written as ${JSON.stringify(`docker:${e}`)}.`}const n=`If this is the name of an image in the engine, write it as "d\
ocker.io/library/${t}:TAG".`;return`Use ${O0}. "skopeo copy" converts from all other transports. ${n}`}function Pn({text:t,
input:e},n,r){const i=`The ${v(e)} must be an image reference or one of ${O0}, but ${JSON.stringify(t)} ${n}.`;return new m(
"BAD_INPUT",i,{hint:r})}function _0(t,e){if(t!==""&&e!==void 0){throw new m("BAD_INPUT",`Set either ${x("image")} or ${x("container")}, not both\
.`,{hint:`To flatten the container, leave ${x("image")} out.`})}if(e!==void 0)return{image:void 0,imageLocation:void 0};
if(t===""){throw new m("BAD_INPUT",`The ${v("image")} is required, but is empty.`,{hint:`Name the image to flatten, for \
example "app:latest", or a container with the ${v("container")}.`})}const n=Ym(t,"image");const r=n===void 0?ae(t,"image"):
void 0;return{image:r,imageLocation:n}}function R0(t,e){const n=t.split(/[\n,]/).map(a=>a.trim()).filter(a=>a!=="");if(n.
length===0&&!e){throw new m("BAD_INPUT",`The ${v("tag")} is required, but is empty.`,{hint:'Give the result a name, for \
example "app:flat".'})}const r=new Map;const i=new Map;const o=new Map;for(const a of n){const d=Ym(a,"tag");const c=d===
void 0?ws(a,"tag"):void 0;const f=c===void 0?a:re(c);if(o.has(f))continue;o.set(f,a);if(c!==void 0)r.set(f,c);if(d!==void 0)
i.set(f,d)}const s=[...i.values()];C1(s);return{tags:[...r.values()],tagLocations:s,tagTexts:[...o.values()]}}function C1(t){
const e=new Map;for(const n of t){if(n.transport!=="docker-archive"&&n.transport!=="oci-archive")continue;const r=e.get(
n.path);e.set(n.path,n);if(r===void 0)continue;throw new m("BAD_INPUT",`The ${v("tag")} has the path ${JSON.stringify(n.
path)} twice: ${JSON.stringify(r.text)} and ${JSON.stringify(n.text)}.`,{hint:"An archive holds one result. Give each it\
s own path."})}}var N1=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/;var B0=/^[0-9a-f]{12,64}$/;function A0(t,e){const n=e.
map($1).filter(i=>i!==void 0);const r=L1(t);return r===void 0?n:[...n,r]}function L1(t){const e=bl(t);const n=ho(t);if(n.
every((o,s)=>o===e[s]))return void 0;const r=n.map((o,s)=>o===e[s]?o:"true");const i=e.length===1?"which":`in which ${JSON.
stringify(gt)}`;return`${x("clean",r.join(", "))} means ${x("clean",n.join(", "))}, ${i} selects all safe presets.`}function $1(t){
const{text:e,domain:n}=t;const r=ir(t);if(B0.test(e)||N1.test(e)){const i=B0.test(e)?"looks like an ID":"has no reposito\
ry name";return`The tag ${JSON.stringify(e)} ${i}: the result will be named ${r}. Write it as "name:tag", for example ${JSON.
stringify(`app:${e}`)}.`}if(!/[.:]/.test(n)&&n!=="localhost")return`The tag ${JSON.stringify(e)} refers to the registry ${JSON.
stringify(n)}, because only registry names can contain upper-case letters. Repository names are lower case: write ${JSON.
stringify(e.toLowerCase())} for one on Docker Hub.`;return void 0}var D1={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},container:{
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
ssed layer"}};var C0=Object.fromEntries(Object.entries(ts).map(([t,e])=>[t,{kind:e,...D1[t]}]));import{resolve as F1,sep as M1}from"node:path";var qm={true:true,True:true,TRUE:true,false:false,False:false,FALSE:false};function Nt(t,e){const n=Object.hasOwn(qm,e)?
qm[e]:void 0;if(n===void 0){throw new m("BAD_INPUT",`The ${v(t)} must be true or false, but is ${JSON.stringify(e)}.`,{hint:`\
Write ${x(t,"true")} or leave it out.`})}return n}var U1=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function L0(t){if(U1.test(t))return t;
throw new m("BAD_INPUT",`The ${v("container")} must be a container's name or ID, but is ${JSON.stringify(t)}.`,{hint:'"d\
ocker ps --all" lists the names, which consist of letters, digits, "_", "." and "-".'})}function Bc(t,e){const n=r=>new m(
"BAD_INPUT",`The ${v(t)} must be the path of a file, but ${r}.`,{hint:'Name a file, for example "backup/app.tar".'});if(e.
includes("\0"))throw n("it contains a NUL character");if(e.endsWith("/")||e.endsWith(M1))throw n(`${JSON.stringify(e)} i\
s a directory`);return F1(e)}var H1=8**11-1;function $0(t){if(t===void 0||t==="")return void 0;const e=/^[0-9]{1,11}$/.test(
t)?Number(t):Number.NaN;if(!(e<=H1)){throw new m("BAD_INPUT",`The environment variable SOURCE_DATE_EPOCH must be whole s\
econds since 1970, but is ${JSON.stringify(t)}.`,{hint:'Set it to the output of "git log -1 --format=%ct", or unset it.'})}
return e}function D0(t){if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(t))return t;throw new m("BAD_INPUT",`The ${v("run-network")}\
 must be the name of a network, but is ${JSON.stringify(t)}.`,{hint:'Name a network that "docker network ls" lists, for \
example "bridge". The default is "none".'})}var N0=2e6;function F0(t){const e=/^[0-9]{1,7}$/.test(t)?Number(t):Number.NaN;
if(!(e<=N0)){throw new m("BAD_INPUT",`The ${v("timeout")} must be whole seconds from 0 (no limit) to ${N0}, but is ${JSON.
stringify(t)}.`,{hint:"Leave it out for the default of 600 seconds."})}return e}var z1=["missing","always","never"];function M0(t){
const e=z1.find(n=>n===t);if(e===void 0){throw new m("BAD_INPUT",`The ${v("pull")} must be missing, always or never, but\
 is ${JSON.stringify(t)}.`,{hint:"Leave it out to pull only images that the engine does not have."})}return e}function U0(t){
const e=t.split(/[\n,]/).map(r=>r.trim()).filter(r=>r!=="");if(e.length===0)return"default";if(e.includes("all")){if(e.length===
1)return"all";throw new m("BAD_INPUT",`The ${v("platform")} must be a list of platforms or "all", but has both: ${JSON.stringify(
e.join(", "))}.`,{hint:'Leave out "all" to flatten only the platforms that you name.'})}const n=e.map(Is);return n.filter(
(r,i)=>n.findIndex(o=>K(r,o))===i)}function H0(t){if(t==="layers")return{verify:true,verifiesLayers:true};if(!Object.hasOwn(
qm,t)){throw new m("BAD_INPUT",`The ${v("verify")} must be true, false or layers, but is ${JSON.stringify(t)}.`,{hint:`W\
rite ${x("verify","true")} or leave it out.`})}return{verify:Nt("verify",t),verifiesLayers:false}}function z0(t){if(t===
"auto"||t==="layers")return t;throw new m("BAD_INPUT",`The ${v("from")} must be auto or layers, but is ${JSON.stringify(
t)}.`,{hint:"Leave it out to read an image in the fastest way."})}var W1=["clean","platform"];function j0(t){const e=d=>t(d).trim()||C0[d].default;const n=d=>v0(t(d),W1.includes(d));const r=Nt(
"dry-run",e("dry-run"));const i=e("container")===""?void 0:L0(e("container"));const o=_0(e("image"),i);const s=R0(n("tag"),
r);const a={...o,container:i,from:z0(e("from")),pause:Nt("pause",e("pause")),...s,layer:{aptClean:Nt("apt-clean",e("apt-\
clean")),clean:xb(n("clean")),exclude:ib(n("exclude")),script:t("run").trim()===""?void 0:t("run"),scriptNetwork:D0(e("r\
un-network")),compression:OS(e("compression")),sourceDateEpoch:$0(process.env["SOURCE_DATE_EPOCH"])},cleanWords:ho(n("cl\
ean")),dryRun:r,platforms:U0(n("platform")),defaultPlatform:process.env["DOCKER_DEFAULT_PLATFORM"]?.trim()||void 0,pull:M0(
e("pull")),push:Nt("push",e("push")),...H0(e("verify")),test:pS(t("test")),backup:e("backup")===""?void 0:Bc("backup",e(
"backup")),removeOld:Nt("remove-old",e("remove-old")),timeoutSeconds:F0(e("timeout")),budgets:{maxBytes:Ng(e("max-size")),
minSaving:Lg(e("min-saving"))},report:e("report")===""?void 0:Bc("report",e("report")),html:e("html")===""?void 0:Bc("ht\
ml",e("html")),summary:Nt("summary",e("summary")),cache:Nt("cache",e("cache")),notices:A0(n("clean"),s.tags),...J1(e("te\
mp-dir"))};T0(a);return a}function J1(t){const e=process.env["RUNNER_TEMP"];if(t!=="")return{tempDir:Xm(t),tempDirFrom:"\
input"};if(e)return{tempDir:Xm(e),tempDirFrom:"RUNNER_TEMP"};return{tempDir:Xm(j1()),tempDirFrom:"system"}}import{constants as ik}from"node:fs";import{appendFile as cM,stat as fM}from"node:fs/promises";var G1=["▏","▎","▍","▌","▋","▊","▉"];var Zm=10;var V1=40;function J0(t,e,n){if(t<=0||e<=0)return"";const r=Math.
max(1,Math.round(Math.min(1,t/e)*n*8));const i=r%8;return"█".repeat(Math.floor(r/8))+(i===0?"":G1[i-1])}function G0(t,e=50){
const n=Math.max(...t.map(({name:s})=>s.length));const r=t.map(({bytes:s})=>T(s));const i=Math.max(...r.map(s=>s.length));
const o=Math.max(...t.map(({bytes:s})=>s));return Pt(t.map(({name:s,bytes:a,note:d=""},c)=>[s.padEnd(n),(r[c]??"").padStart(
i),J0(a,o,e).padEnd(d===""?0:e),d].join("  ").trimEnd()))}function V0(t,e){const n=e.filter(({bytes:s})=>s>0).sort((s,a)=>a.
bytes-s.bytes);if(n.length<2)return"";const r=n.slice(0,Zm);const i=n.slice(Zm).reduce((s,{bytes:a})=>s+a,0);if(i>0)r.push(
{name:`${n.length-Zm} more`,bytes:i});const o=K1(r.map(({name:s})=>W0(s)));return Pt([`pie showData title ${W0(t)}`,...r.
map(({bytes:s},a)=>`  "${o[a]}" : ${Math.max(s/1e6,.01).toFixed(2)}`)],"mermaid")}function K1(t){const e=new Set;return t.
map(n=>{let r=n;for(let i=2;e.has(r);i++)r=`${n} (${i})`;e.add(r);return r})}function W0(t){return ue(t.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,
"·"),V1)}function Qm(t){return t.map(({level:e,text:n},r)=>{if(e===0)return n;const i=s=>{const a=t.slice(r+1).find(d=>d.
level<=s);return a?.level===s};const o=Array.from({length:e-1},(s,a)=>i(a+1)?"│  ":"   ");return`${o.join("")}${i(e)?"\
├─ ":"└─ "}${n}`})}function K0(t,e){const n=t.map(({path:o,bytes:s})=>{const a=o.split("/");const d=a.length-2;const c=Jt(
d===0?o:a.at(-1)??"");return{level:d,name:ue(c,40),bytes:s}});const r=Qm(n.map(({level:o,name:s})=>({level:o,text:s})));
const i=Math.max(0,...r.map(o=>o.length));return Pt(n.map(({bytes:o},s)=>`${(r[s]??"").padEnd(i)}  ${T(o).padStart(7)}  ${J0(
o,e,30)}`.trimEnd()))}var yi=200;var In=60;function fe(t){return wh(ue(t,yi))}function nt(t){return t.replaceAll(" "," ")}var Y1=120;var q1=150;var X1=16;function Z0({platforms:t,source:e}){if(t.length<2)return"";const n=t.slice(0,In).map(i=>{
const o=i.oldPackedBytes===null||i.newPackedBytes===null?"":`${nt(T(i.oldPackedBytes))} → ${nt(T(i.newPackedBytes))}`;
const s=Hi(i.savedPercent.toFixed(1));return`| ${fe(i.platform)} | ${nt(T(i.oldBytes))} in ${nt(Ae(i.oldLayers))} | ${nt(
T(i.newBytes))} | ${nt(s)} | ${o} |`});const r=t.length-n.length;return[`| platform of ${fe(e.reference)} | before | aft\
er | | compressed |`,"| --- | ---: | ---: | --- | --- |",...n,...r>0?[`| ${r} more | | | | |`]:[]].join("\n")}function Q0(t){
const{source:e,result:n,platforms:r}=t;const i=n.tags[0]??"the result";if(r.length===1){const o={oldLayers:e.layers,newLayers:n.
layers};return q0("History",o,[{title:e.reference,...e},{title:i,...n}])}return r.map(o=>q0(`History of ${fe(o.platform)}`,
o,[{title:e.reference,...Y0(o.oldBytes,o.oldHistory)},{title:i,...Y0(o.newBytes,o.newHistory)}])).join("\n\n")}function Y0(t,e){
return{bytes:t,steps:e?.length??null,history:e}}function q0(t,{oldLayers:e,newLayers:n},r){const i=r.reduce((o,s)=>o+(s.
steps??0),0);return[`<details${i<=X1?" open":""}><summary>${t}: ${Ae(e)} before, ${Ae(n)} after</summary>`,"",...r.flatMap(
o=>[Q1(o.title,o),""]),"</details>"].join("\n")}var Z1=24;function Q1(t,{bytes:e,steps:n,history:r}){const i=`${Jt(ue(t,
yi))}  ${T(e)}`;if(r===null)return Pt([i,"└─ (the history does not cover all layers)"]);const o=r.slice(-q1);const s=n??
r.length;const a=[{level:0,text:i}];let d=1;if(o.length<s){const c=`(${s-o.length} earlier steps)`;a.push({level:d++,text:c})}
for(const{command:c,bytes:f,layer:u}of o){const l=c.replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,"").replace(/\s+/g," ");const p=Jt(
ue(l.trim()||"(no command)",Y1));a.push({level:d,text:`${u?T(f):"-"}  ${p}`});if(u)d=Math.min(d+1,Z1)}return Pt(Qm(a))}function ek({
result:t,dryRun:e,platforms:n}){const r=e?" (expected)":"";if(n.length===1)return X0(`Largest directories${r}`,t.directories,
t.bytes);return n.map(i=>X0(`Largest directories of ${fe(i.platform)}${r}`,i.directories,i.newBytes)).filter(i=>i!=="").
join("\n\n")}function X0(t,e,n){if(e===null||e.length===0)return"";const r=K0(e,n);return[`<details open><summary>${t}</\
summary>`,"",r,"","</details>"].join("\n")}var ep=1024*1024;function nk(t,e){const n=[eM(t),tM(t),nM(t),Z0(t),rM(t),Q0(t),sM(t),oM(t),ek(t),aM(t),dM(t)].filter(s=>s!==
"");const r=`_Truncated: a job summary holds at most ${T(ep)}. The report has the rest._`;const i=s=>[...n.slice(0,s),...s<
n.length?[r]:[]].join("\n\n");const o=n.map((s,a)=>`

${i(n.length-a)}

`);return o.find(s=>Buffer.byteLength(s)<=e)??""}function eM(t){const{ok:e,dryRun:n,source:r,result:i,savedPercent:o,seconds:s,
cacheHit:a}=t;const d=i.tags.slice(0,3).map(fe).join(", ");const c=i.tags.length>3?` and ${i.tags.length-3} more`:"";const f=d===
""?"":` → ${d}${c}`;const u=r.bytes===i.bytes&&r.layers===i.layers;const l=u?"unchanged":Hi(o.toFixed(1));const p=n?"D\
ry run, nothing was changed. ":"";const h=a===true?", from the cache":"";return[`### ${e?"":"Not tagged: "}${fe(r.reference)}${f}`,
"",`${p}**${T(r.bytes)}** in ${Ae(r.layers)} → **${T(i.bytes)}** in ${Ae(i.layers)}, **${l}**, ${s.toFixed(1)} s${h}`].
join("\n")}function tM(t){if(t.budgets.length===0)return"";const e=t.budgets.map(({input:n,wanted:r,seen:i,met:o})=>`> ${o?
"Met":"Not met"}: <code>${n}</code> requires ${r}, got ${i}.`);return[`> [!${t.ok?"NOTE":"CAUTION"}]`,e.join("\n>\n")].join(
"\n")}function nM({source:t,result:e}){const n=[{name:"before",bytes:t.bytes,note:Ae(t.layers)},{name:"after",bytes:e.bytes,
note:Ae(e.layers)}];const r=t.packedBytes===null||e.packedBytes===null?"":`

Compressed, as pushed and pulled: ${T(t.packedBytes)} → ${T(e.packedBytes)}.`;return G0(n)+r}var Ac=10;function rM({dryRun:t,
result:e}){const{imageId:n,pushed:r,written:i,verifiedEntries:o,testPassed:s}=e;const a=[...o===null?[]:[`${oe(o)} verif\
ied`],...s===true?["test passed"]:[]];const d=i.slice(0,Ac).map(({name:u,digest:l})=>`${fe(u)}, ${fe(l)}`);const c=r.slice(
0,Ac).map(u=>fe(`${u.name}@${u.digest}`));const f=r.length>Ac?[`${r.length-Ac} more`]:[];return[...n===null?[]:[`- Image\
 ID${t?" (expected)":""}: ${fe(n)}`],...[...c,...f].map(u=>`- Pushed: ${u}`),...d.map(u=>`- Written: ${u}`),...a.length===
0?[]:[`- Checks: ${a.join(", ")}`]].join("\n")}function iM(t){const e=[{kind:"hidden",name:"hidden in lower layers",bytes:t.
hiddenBytes,note:""},...t.rules.filter(n=>!rk(n)).map(({kind:n,name:r,entries:i,bytes:o})=>({kind:n,name:r,bytes:o,note:oe(
i)})),...t.commands.map(({name:n,seconds:r,bytes:i})=>({kind:"command",name:n,bytes:i??0,note:i===null?"freed size unkno\
wn":`${r.toFixed(1)} s`}))];return e.sort((n,r)=>r.bytes-n.bytes)}function tk(t){const e=t.rules.filter(rk).map(({kind:r,
name:i})=>r==="preset"?vs(ue(i,yi)):fe(i));if(e.length===0)return"";const n=e.length>In?` and ${e.length-In} more`:"";return`\

Matched nothing: ${e.slice(0,In).join(", ")}${n}.`}function rk({entries:t,bytes:e}){return t===0&&e===0}function oM({result:t,
suggestions:e,suggestedClean:n}){if(e===null||n===null)return"";const r=e.map(({name:o,bytes:s})=>{const a=t.bytes===0?0:
s/t.bytes*100;const d=Hn(o)?.why;const c=d===void 0?"":` (${d})`;return`- preset ${fe(o)}: ${T(s)}, ${pr(a)} % of the re\
sult${c}`});const i=kt("clean",n);return["#### Possible further savings","",...r,"",Pt([i],i.startsWith("--")?"sh":"yaml")].
join("\n")}function sM(t){const e=t.sizes==="blocks";const n=t.savedBytes===0||t.cleanedBytes===0&&Ms(e,t.savedBytes,t.source.
bytes);if(n)return tk(t).trimStart();const r=iM(t);const i=r.slice(0,In);const o=Math.max(1,...r.map(({bytes:d})=>d));const s=i.
map(({kind:d,name:c,bytes:f,note:u=""})=>{const l=t.source.bytes===0?0:f/t.source.bytes*100;const p=d==="hidden"?c:`${d}\
 ${fe(c)}`;const h=Math.max(0,Math.round(f/o*20));return`| ${p} | ${nt(T(f))} | ${nt(`${pr(l)} %`)} | ${"█".repeat(h)}\
 | ${nt(u)} |`});const a=r.length-i.length;return[`#### Where ${t.savedBytes<0?"the growth":`the ${T(t.savedBytes)}`} ca\
me from`,"","| | size | of the source | | |","| --- | ---: | ---: | --- | --- |",...s,...a>0?[`| ${a} more | | | | |`]:[],
"","Hidden in lower layers: files that a later layer deleted or replaced"+(e?", plus rounding to disk blocks.":"."),tk(t),
"",V0("Saved, in MB",r)].join("\n").trimEnd()}function aM(t){const e=t.kept.slice(0,In).map(({what:n,why:r,entries:i,bytes:o})=>{
const s=i===null||o===null?"":`: ${T(o)} in ${oe(i)}`;const a=r===null?" (requested)":` (${vs(ue(r,yi))})`;return`- ${fe(
n)}${s}${a}`});if(e.length===0)return"";return["<details><summary>Kept on purpose</summary>","",...e,"","</details>"].join(
"\n")}function dM({ok:t,dryRun:e,source:n,result:r,backup:i,engine:o}){if(!t||e||n.id===r.imageId)return"";const s=r.tags.
includes(n.reference);const a=s?"Not possible, because the result has replaced the source. Next time, give it another na\
me.":`The source image ${fe(n.reference)} is unchanged.`;const d=o===null?a:i!==null?`<code>docker load --input</code> ${fe(
i)} restores the source image.`:s?`Not possible, because the tag of the source image has moved. Next time, set <code>bac\
kup</code> to save an archive of it first.`:`The source image ${fe(n.reference)} is unchanged. Set <code>backup</code> t\
o save it to an archive as well.`;return[`**Undo**: ${d}`,"","**Trade-offs**: the single layer is not shared with other \
images and is pulled in one piece instead of in parallel. Signatures and attestations of the source do not apply to the \
result: sign it again."].join("\n")}async function ok(t,e,n){if(t===void 0||t===""){n.warning('Could not write the job summary: GITHUB_STEP_SUMMARY is not s\
et. Set "summary: false" to turn the summary off.');return}try{const{size:r}=await fM(t);const i=nk(e,ep-r);if(i===""){n.
warning(`Could not write the job summary: ${JSON.stringify(t)} is full.`);return}await cM(t,i,{flag:ik.O_WRONLY|ik.O_APPEND})}catch(r){
n.warning(`Could not write the job summary to ${JSON.stringify(t)}: ${E(r)}.`)}}import{AsyncLocalStorage as uM}from"node:async_hooks";import{ChildProcess as lM}from"node:child_process";import{subscribe as mM,
unsubscribe as pM}from"node:diagnostics_channel";import{accessSync as hM,constants as gM,statSync as yM}from"node:fs";import{
delimiter as wM,join as bM}from"node:path";var sk=new uM;var ak="child_process";var EM=2**31-1;var Cc=class{#e=new nr;async run(e,n,r){if(n.some(c=>c.includes("\0")))
return this.#e.run(e,n,r);const i=Symbol(e);const o=new Pi(r.onOutput);let s;let a;const d=c=>{if(sk.getStore()!==i||!I(
c))return;if(!(c["process"]instanceof lM))return;s=c["process"];SM(s);s.once("error",f=>{a=f});s.once("spawn",xM.bind(void 0,
s,o,r.kill))};mM(ak,d);try{const c=await sk.run(i,()=>wp(IM(kM(e)),[...n],{env:r.env,silent:true,ignoreReturnCode:true,delay:EM,
listeners:{stdout:o.stdout.add,stderr:o.stderr.add}}));return{exitCode:c??Qc,...o.texts()}}catch(c){if(s===void 0)return this.#e.
run(e,n,r);throw a??c}finally{pM(ak,d)}}};function SM(t){const e=t;const n=e.spawn?.bind(t);if(n===void 0)return;e.spawn=
r=>{try{return n({...r,detached:On})}catch(i){return process.nextTick(()=>t.emit("error",i))}}}function xM(t,e,n){t.stdin?.
on("error",()=>{}).end();e.readFrom(t);Ti(n,t)}function kM(t){const e=(process.env["PATH"]??"").split(wM).filter(n=>n!==
"");return e.map(n=>bM(n,t)).find(PM)??t}function PM(t){try{hM(t,gM.X_OK);return yM(t).isFile()}catch{return false}}function IM(t){
return`"${t.replaceAll('"','\\"')}"`}import{randomUUID as TM}from"node:crypto";var Nc=class{#e;info(e){this.#t();Si(vM(e))}debug(e){this.#t();Yo(e)}notice(e){this.#t();kp(e)}warning(e){this.#t();xp(e)}async group(e,n){
this.#t();Pp(e);try{return await n()}finally{this.#t();Ip()}}showProgress(e){return ig(e,n=>this.info(n))}untrusted(e){if(this.#e===
void 0){this.#e=TM();Si(`::stop-commands::${this.#e}`)}Si(e)}#t(){if(this.#e!==void 0)Si(`::${this.#e}::`);this.#e=void 0}};
function vM(t){return t.replace(/[\r\n]+/g," ").replace(/^([\s\u0085]*):(?=:)/,"$1: ").replaceAll("##[","## [")}import{randomUUID as lk}from"node:crypto";import{link as MM,mkdir as mk,readdir as pk,readFile as hk,rename as tp,rm as bi,
stat as UM,writeFile as HM}from"node:fs/promises";import{basename as zM,dirname as jM,join as Qn}from"node:path";import{readdir as OM,rm as _M,stat as RM}from"node:fs/promises";import{join as BM}from"node:path";async function dk(t,e,n){
for(const r of await OM(t)){if(!e(r))continue;const i=BM(t,r);const o=await RM(i).catch(()=>void 0);if(o!==void 0&&Date.
now()-o.mtimeMs>n)await _M(i,{recursive:true,force:true}).catch(()=>{})}}import{fork as AM}from"node:child_process";import{realpath as CM}from"node:fs/promises";import{fileURLToPath as NM}from"node:url";
var ck=20*60*1e3;var LM=64*1024;async function fk(t,{cwd:e,temp:n},r){const i=AbortSignal.timeout(ck);const o=AM(NM(new URL(
"cache-client.mjs",import.meta.url)),{cwd:e,env:{...process.env,GITHUB_WORKSPACE:await CM(e),RUNNER_TEMP:n},stdio:["igno\
re","pipe","pipe","ipc"],execArgv:[],detached:true});const s=()=>$M(o.pid);const a=AbortSignal.any([r,i]);a.addEventListener(
"abort",s);if(a.aborted)s();let d="";for(const l of[o.stdout,o.stderr])l?.setEncoding("utf8").on("data",p=>{if(d.length<
LM)d+=p});let c={isDone:false};o.on("message",l=>{c=l});const f=await new Promise(l=>{o.once("error",p=>l(p.message));o.
once("close",(p,h)=>{const g=h===null?`exited with status ${p}`:`was killed by ${h}`;l(p===0?void 0:`the cache client ${g}`)});
o.send(t,()=>{})});a.removeEventListener("abort",s);r.throwIfAborted();const u=i.aborted?`it took more than ${ck/6e4} mi\
nutes`:f;return{isDone:c.isDone&&u===void 0,...DM(d,c.error??u)}}function $M(t){try{if(t!==void 0)process.kill(-t,"SIGKI\
LL")}catch{}}function DM(t,e){const n=[];const r=[];for(const i of t.split(/\r?\n/)){const[,o,s=""]=/^::(\w+)[^:]*::(.*)$/.
exec(i)??[];if(o==="warning"||o==="error")n.push(FM(s));else if(o===void 0&&i.trim()!=="")r.push(i.trim())}if(e!==void 0)
n.push(e);return{problems:n,lines:r}}function FM(t){return t.replaceAll("%0D"," ").replaceAll("%0A"," ").replaceAll("%25",
"%")}var wi="docker-flatten-cache";var Lc=`${wi}.lock`;var gk="docker-flatten-kept-";var WM=60*60*1e3;var JM=7*24*60*60*1e3;var $c=class{#e;#t;#n=!GM();#r=new Set;constructor(e,n){
this.#e=e;this.#t=n}async restore(e,n,r,i){if(this.#n){r.notice("The layer is not cached: this runner has no cache servi\
ce.");return false}try{return await this.#i(e,n,r,i)}catch(o){if(i.aborted)throw o;this.#n=true;r.notice(`Could not rest\
ore the layer from the cache: ${E(o)}`);return false}}async#i(e,n,r,i){return KM(this.#e,r,false,async o=>{const{isDone:s,
problems:a,lines:d}=await VM("restore",e,o,i);if(s){this.#r.add(e);for(const f of await pk(o))await tp(Qn(o,f),Qn(n,f));
return true}if(a.length===0)return false;const c=`Could not restore the layer from the cache: ${a.join("; ")}`;if(d.some(
f=>f.startsWith("Cache hit for"))){this.#r.add(e);r.warning(`${c}. ${uk(e)}`)}else{this.#n=true;r.notice(c)}return false})}canSave(e,n){
if(this.#n)return false;if(!this.#r.has(e))return true;n.debug(uk(e));return false}async save(e,n,r){if(!this.canSave(e,
r))return;const i=Qn(this.#e,`${gk}${lk()}`);await tp(n,i);this.#t({key:e,directory:i})}};function uk(t){return`If this \
happens again, the cache entry is damaged: delete it with "gh cache delete ${t}".`}async function yk(t){try{const e=await pk(t);const n=e.some(r=>[Lc,wi,Dc(wi)].includes(r));if(n&&await wk(Qn(t,Lc))){for(const r of[
wi,Dc(wi),Lc])await bi(Qn(t,r),{recursive:true,force:true})}await dk(t,r=>r.startsWith(gk),JM)}catch{}}function GM(){const{
env:t}=process;const e=t["GITHUB_SERVER_URL"]||"https://github.com";if(!URL.canParse(e))return false;const n=new URL(e).
hostname.toLowerCase();const r=n==="github.com"||n.endsWith(".ghe.com")||n.endsWith(".localhost");return r&&t["ACTIONS_C\
ACHE_SERVICE_V2"]?Boolean(t["ACTIONS_RESULTS_URL"]):Boolean(t["ACTIONS_CACHE_URL"])}async function VM(t,e,n,r){const i=zM(
n);const o=Dc(n);await mk(o);try{return await fk({action:t,key:e,path:i},{cwd:jM(n),temp:o},r)}finally{await bi(o,{recursive:true,
force:true}).catch(()=>{})}}function Dc(t){return`${t}.temp`}async function KM(t,e,n,r){const i=Qn(t,wi);const o=Qn(t,Lc);
if(!await wk(o)){e.notice("The layer is not cached: another step is using the cache in this directory.");return n}try{for(const s of[
i,Dc(i)])await bi(s,{recursive:true,force:true});await mk(i);return await r(i)}finally{await bi(i,{recursive:true,force:true}).
catch(()=>{});await bi(o,{force:true}).catch(()=>{})}}async function wk(t){const e=Xo();for(let n=0;n<2;n++){try{await HM(
t,e,{flag:"wx"});return true}catch(s){if(s.code!=="EEXIST")throw s}const r=await hk(t,"utf8").catch(()=>"");const{mtimeMs:i}=await UM(
t).catch(()=>({mtimeMs:Date.now()}));const o=r===""?Date.now()-i>=WM:Ye(r);if(!o||!await YM(t,r))return false}return false}
async function YM(t,e){const n=`${t}.${lk()}`;try{await tp(t,n)}catch{return true}const r=await hk(n,"utf8").catch(()=>e)===
e;if(!r)await MM(n,t).catch(()=>{});await bi(n,{force:true});return r}var er={runId:"run-id",directories:"directories",ended:"ended",noEngine:"no-engine",cacheEntries:"cache-entries",tempDir:"\
temp-dir"};async function bk(){const t=new Nc;const e=Dp();try{const n=Xo();const r=j0(d=>bp(d));const i=r.report??XM(r.tempDir,`do\
cker-flatten-report-${qM()}.json`);const o={...r,report:i};vn(er.runId,n);vn(er.directories,Qs(o));if(!Aa(o))vn(er.noEngine,
"true");await yk(o.tempDir);const s=o.cache?new $c(o.tempDir,ZM()):void 0;if(s!==void 0)vn(er.tempDir,o.tempDir);const a=await P0(
o,{id:n,docker:new rs({runner:new Cc}),log:t,signal:e.signal,cache:s});for(const[d,c]of Object.entries(I0(a)))Ep(d,c);if(o.
summary)await ok(process.env["GITHUB_STEP_SUMMARY"],a.report,t);if(a.budgetError!==void 0)throw a.budgetError}catch(n){Yo(
Op(n));Sp(je(n))}finally{vn(er.ended,"true");e.release()}}function ZM(){const t=[];return e=>{t.push(e);vn(er.cacheEntries,
JSON.stringify(t))}}await bk();
