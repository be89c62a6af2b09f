import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var $k=Object.create;var gp=Object.defineProperty;var Dk=Object.getOwnPropertyDescriptor;var Fk=Object.getOwnPropertyNames;var Mk=Object.getPrototypeOf;var Uk=Object.prototype.hasOwnProperty;var pp=(t,e)=>(e=Symbol[t])?e:Symbol.for("Symbol."+t);var hp=t=>{throw TypeError(t)};var yp=(t=>typeof require!=="undefined"?require:typeof Proxy!=="undefined"?new Proxy(t,{get:(e,n)=>(typeof require!=="un\
defined"?require:e)[n]}):t)(function(t){if(typeof require!=="undefined")return require.apply(this,arguments);throw Error(
'Dynamic require of "'+t+'" is not supported')});var Ee=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var Hk=(t,e,n,r)=>{if(e&&typeof e==="object"||typeof e==="function"){for(let i of Fk(e))if(!Uk.call(t,i)&&i!==n)gp(t,i,{
get:()=>e[i],enumerable:!(r=Dk(e,i))||r.enumerable})}return t};var Kc=(t,e,n)=>(n=t!=null?$k(Mk(t)):{},Hk(e||!t||!t.__esModule?gp(n,"default",{value:t,enumerable:true}):n,t));var rt=(t,e,n)=>{if(e!=null){if(typeof e!=="object"&&typeof e!=="function")hp("Object expected");var r,i;if(n)r=e[pp("as\
yncDispose")];if(r===void 0){r=e[pp("dispose")];if(n)i=r}if(typeof r!=="function")hp("Object not disposable");if(i)r=function(){
try{i.call(this)}catch(o){return Promise.reject(o)}};t.push([n,r,e])}else if(n){t.push([n])}return e};var it=(t,e,n)=>{var r=typeof SuppressedError===
"function"?SuppressedError:function(s,a,d,c){return c=Error(d),c.name="SuppressedError",c.error=s,c.suppressed=a,c};var i=s=>e=
n?new r(s,e,"An error was suppressed during disposal"):(n=true,s);var o=s=>{while(s=t.pop()){try{var a=s[1]&&s[1].call(s[2]);
if(s[0])return Promise.resolve(a).then(o,d=>(i(d),o()))}catch(d){i(d)}}if(n)throw e};return o()};var _y=Ee((r4,Oy)=>{Oy.exports=yp("events")});var By=Ee((o4,Ry)=>{Ry.exports=class i4{constructor(e){if(!(e>0)||(e-1&e)!==0)throw new Error("Max size for a FixedFIFO \
should be a power of two");this.buffer=new Array(e);this.mask=e-1;this.top=0;this.btm=0;this.next=null}clear(){this.top=
this.btm=0;this.next=null;this.buffer.fill(void 0)}push(e){if(this.buffer[this.top]!==void 0)return false;this.buffer[this.
top]=e;this.top=this.top+1&this.mask;return true}shift(){const e=this.buffer[this.btm];if(e===void 0)return void 0;this.
buffer[this.btm]=void 0;this.btm=this.btm+1&this.mask;return e}peek(){return this.buffer[this.btm]}isEmpty(){return this.
buffer[this.btm]===void 0}}});var Eu=Ee((a4,Cy)=>{var Ay=By();Cy.exports=class s4{constructor(e){this.hwm=e||16;this.head=new Ay(this.hwm);this.tail=this.
head;this.length=0}clear(){this.head=this.tail;this.head.clear();this.length=0}push(e){this.length++;if(!this.head.push(
e)){const n=this.head;this.head=n.next=new Ay(2*this.head.buffer.length);this.head.push(e)}}shift(){if(this.length!==0)this.
length--;const e=this.tail.shift();if(e===void 0&&this.tail.next){const n=this.tail.next;this.tail.next=null;this.tail=n;
return this.tail.shift()}return e}peek(){const e=this.tail.peek();if(e===void 0&&this.tail.next)return this.tail.next.peek();
return e}isEmpty(){return this.length===0}}});var _r=Ee((d4,Ny)=>{function bO(t){return Buffer.isBuffer(t)||t instanceof Uint8Array}function EO(t){return Buffer.isEncoding(
t)}function SO(t,e,n){return Buffer.alloc(t,e,n)}function xO(t){return Buffer.allocUnsafe(t)}function kO(t){return Buffer.
allocUnsafeSlow(t)}function PO(t,e){return Buffer.byteLength(t,e)}function IO(t,e){return Buffer.compare(t,e)}function TO(t,e){
return Buffer.concat(t,e)}function vO(t,e,n,r,i){return V(t).copy(e,n,r,i)}function OO(t,e){return V(t).equals(e)}function _O(t,e,n,r,i){
return V(t).fill(e,n,r,i)}function RO(t,e,n){return Buffer.from(t,e,n)}function BO(t,e,n,r){return V(t).includes(e,n,r)}
function AO(t,e,n,r){return V(t).indexOf(e,n,r)}function CO(t,e,n,r){return V(t).lastIndexOf(e,n,r)}function NO(t){return V(
t).swap16()}function LO(t){return V(t).swap32()}function $O(t){return V(t).swap64()}function V(t){if(Buffer.isBuffer(t))
return t;return Buffer.from(t.buffer,t.byteOffset,t.byteLength)}function DO(t,e,n,r){return V(t).toString(e,n,r)}function FO(t,e,n){
return V(t).toString("hex",e,n)}function MO(t,e,n,r,i){return V(t).write(e,n,r,i)}function UO(t,e){return V(t).readDoubleBE(
e)}function HO(t,e){return V(t).readDoubleLE(e)}function zO(t,e){return V(t).readFloatBE(e)}function jO(t,e){return V(t).
readFloatLE(e)}function WO(t,e){return V(t).readInt32BE(e)}function JO(t,e){return V(t).readInt32LE(e)}function GO(t,e){
return V(t).readUInt32BE(e)}function VO(t,e){return V(t).readUInt32LE(e)}function KO(t,e,n){return V(t).writeDoubleBE(e,
n)}function YO(t,e,n){return V(t).writeDoubleLE(e,n)}function qO(t,e,n){return V(t).writeFloatBE(e,n)}function XO(t,e,n){
return V(t).writeFloatLE(e,n)}function ZO(t,e,n){return V(t).writeInt32BE(e,n)}function QO(t,e,n){return V(t).writeInt32LE(
e,n)}function e_(t,e,n){return V(t).writeUInt32BE(e,n)}function t_(t,e,n){return V(t).writeUInt32LE(e,n)}Ny.exports={isBuffer:bO,
isEncoding:EO,alloc:SO,allocUnsafe:xO,allocUnsafeSlow:kO,byteLength:PO,compare:IO,concat:TO,copy:vO,equals:OO,fill:_O,from:RO,
includes:BO,indexOf:AO,lastIndexOf:CO,swap16:NO,swap32:LO,swap64:$O,toBuffer:V,toString:DO,toHex:FO,write:MO,readDoubleBE:UO,
readDoubleLE:HO,readFloatBE:zO,readFloatLE:jO,readInt32BE:WO,readInt32LE:JO,readUInt32BE:GO,readUInt32LE:VO,writeDoubleBE:KO,
writeDoubleLE:YO,writeFloatBE:qO,writeFloatLE:XO,writeInt32BE:ZO,writeInt32LE:QO,writeUInt32BE:e_,writeUInt32LE:t_}});var $y=Ee((f4,Ly)=>{var n_=_r();Ly.exports=class c4{constructor(e){this.encoding=e}get remaining(){return 0}decode(e){return n_.
toString(e,this.encoding)}flush(){return""}}});var Uy=Ee((l4,My)=>{var Dy=_r();My.exports=class u4{constructor(){this._reset()}get remaining(){return this.bytesSeen}decode(e){
if(e.byteLength===0)return"";if(this.bytesNeeded===0&&Fy(e,0)===0){this.bytesSeen=r_(e);return Dy.toString(e,"utf8")}let n="";
let r=0;if(this.bytesNeeded>0){while(r<e.byteLength){const s=e[r];if(s<this.lowerBoundary||s>this.upperBoundary){n+="�";
this._reset();break}this.lowerBoundary=128;this.upperBoundary=191;this.codePoint=this.codePoint<<6|s&63;this.bytesSeen++;
r++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(this.codePoint);this._reset();break}}if(this.bytesNeeded>
0)return n}const i=Fy(e,r);const o=e.byteLength-i;if(o>r)n+=Dy.toString(e,"utf8",r,o);for(let s=o;s<e.byteLength;s++){const a=e[s];
if(this.bytesNeeded===0){if(a<=127){this.bytesSeen=0;n+=String.fromCharCode(a)}else if(a>=194&&a<=223){this.bytesNeeded=
2;this.bytesSeen=1;this.codePoint=a&31}else if(a>=224&&a<=239){if(a===224)this.lowerBoundary=160;else if(a===237)this.upperBoundary=
159;this.bytesNeeded=3;this.bytesSeen=1;this.codePoint=a&15}else if(a>=240&&a<=244){if(a===240)this.lowerBoundary=144;else if(a===
244)this.upperBoundary=143;this.bytesNeeded=4;this.bytesSeen=1;this.codePoint=a&7}else{this.bytesSeen=1;n+="�"}continue}
if(a<this.lowerBoundary||a>this.upperBoundary){n+="�";s--;this._reset();continue}this.lowerBoundary=128;this.upperBoundary=
191;this.codePoint=this.codePoint<<6|a&63;this.bytesSeen++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(
this.codePoint);this._reset()}}return n}flush(){const e=this.bytesNeeded>0?"�":"";this._reset();return e}_reset(){this.
codePoint=0;this.bytesNeeded=0;this.bytesSeen=0;this.lowerBoundary=128;this.upperBoundary=191}};function Fy(t,e){const n=t.
byteLength;if(n<=e)return 0;const r=Math.max(e,n-4);let i=n-1;while(i>r&&(t[i]&192)===128)i--;if(i<e)return 0;const o=t[i];
let s;if(o<=127)return 0;if(o>=194&&o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 0;const a=n-
i;return a<s?a:0}function r_(t){const e=t.byteLength;if(e===0)return 0;const n=t[e-1];if(n<=127)return 0;if((n&192)!==128)
return 1;const r=Math.max(0,e-4);let i=e-2;while(i>=r&&(t[i]&192)===128)i--;if(i<0)return 1;const o=t[i];let s;if(o>=194&&
o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 1;if(e-i!==s)return 1;if(s>=3){const a=t[i+
1];if(o===224&&a<160)return 1;if(o===237&&a>159)return 1;if(o===240&&a<144)return 1;if(o===244&&a>143)return 1}return 0}});var zy=Ee((p4,Hy)=>{var i_=$y();var o_=Uy();Hy.exports=class m4{constructor(e="utf8"){this.encoding=s_(e);switch(this.encoding){case"\
utf8":this.decoder=new o_;break;case"utf16le":case"base64":throw new Error("Unsupported encoding: "+this.encoding);default:
this.decoder=new i_(this.encoding)}}get remaining(){return this.decoder.remaining}push(e){if(typeof e==="string")return e;
return this.decoder.decode(e)}write(e){return this.push(e)}end(e){let n="";if(e)n=this.push(e);n+=this.decoder.flush();return n}};
function s_(t){t=t.toLowerCase();switch(t){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"\
utf-16le":return"utf16le";case"latin1":case"binary":return"latin1";case"base64":case"ascii":case"hex":return t;default:throw new Error(
"Unknown encoding: "+t)}}});var Wy=Ee((h4,jy)=>{jy.exports=class ut extends Error{constructor(e,n,r=ut){super(e);this.code=n;if(Error.captureStackTrace){
Error.captureStackTrace(this,r)}}static isStreamDestroyed(e){return e&&e.code==="STREAM_DESTROYED"}static isPrematureClose(e){
return e&&e.code==="PREMATURE_CLOSE"}static isAborted(e){return e&&e.code==="ABORTED"}static isBadArgument(e){return e&&
e.code==="BAD_ARGUMENT"}get name(){return"StreamError"}static STREAM_DESTROYED(){return new ut("Stream was destroyed","S\
TREAM_DESTROYED",ut.STREAM_DESTROYED)}static PREMATURE_CLOSE(e="Premature close"){return new ut(e,"PREMATURE_CLOSE",ut.PREMATURE_CLOSE)}static ABORTED(){
return new ut("Stream aborted","ABORTED",ut.ABORTED)}static BAD_ARGUMENT(e="Bad argument"){return new ut(e,"BAD_ARGUMENT",
ut.BAD_ARGUMENT)}}});var $u=Ee((g4,uw)=>{var{EventEmitter:a_}=_y();var Yy=Eu();var d_=zy();var Ve=Wy();var Su=typeof queueMicrotask==="undefi\
ned"?t=>global.process.nextTick(t):queueMicrotask;var te=(1<<29)-1;var lt=1;var Ou=2;var Ot=4;var no=8;var qy=te^lt;var c_=te^
Ou;var ao=1<<4;var Rr=2<<4;var Cr=4<<4;var on=8<<4;var co=16<<4;var _u=32<<4;var sn=64<<4;var xu=128<<4;var Ru=256<<4;var Bu=512<<
4;var Ze=1024<<4;var rn=2048<<4;var Ra=4096<<4;var Mn=8192<<4;var Xy=co|_u;var f_=ao|Ra;var u_=Cr|ao;var l_=Ru|on;var Au=co|
Mn;var m_=te^ao;var p_=te^Cr;var h_=te^(Cr|Ra);var Jy=te^Ra;var g_=te^co;var y_=te^(on|Bu);var w_=te^sn;var Gy=te^Xy;var Zy=te^
rn;var b_=te^Rr;var Qy=te^Mn;var E_=te^Au;var _t=1<<18;var Ar=2<<18;var fo=4<<18;var Un=8<<18;var uo=16<<18;var dn=32<<18;
var ku=64<<18;var Br=128<<18;var Cu=256<<18;var an=512<<18;var Ba=1024<<18;var S_=te^(_t|Cu);var ew=te^fo;var x_=te^(_t|
an);var k_=te^uo;var P_=te^Un;var tw=te^Br;var I_=te^Ar;var nw=te^Ba;var ro=ao|_t;var rw=te^ro;var Nu=Ze|dn;var mt=Ot|no|
Ou;var Ue=mt|lt;var iw=mt|Nu;var T_=ew&p_;var Aa=Br|rn;var v_=Aa&rw;var ow=Ue|v_;var O_=Ue|sn|Ze;var Vy=Ue|Ze|on;var __=Ue|
sn|on;var R_=Ue|Ru|on|Bu;var B_=Ue|ao|sn|Ze|Ra|Mn;var A_=mt|sn|Ze;var C_=Rr|Ue|rn|Cr;var N_=rn|lt;var L_=Ue|an|dn;var $_=Un|
uo;var sw=Un|_t;var D_=Un|uo|Ue|_t;var Ky=Ue|_t|Un|Ba;var F_=fo|_t;var M_=_t|Cu;var U_=Ue|an|sw|dn;var H_=uo|mt|an|dn;var z_=Ar|
Ue|Br|fo;var j_=an|dn|mt;var Pa=Symbol.asyncIterator||Symbol("asyncIterator");var Ia=class{constructor(e,{highWaterMark:n=16384,
map:r=null,mapWritable:i,byteLength:o,byteLengthWritable:s}={}){this.stream=e;this.queue=new Yy;this.highWaterMark=n;this.
buffered=0;this.error=null;this.pipeline=null;this.drains=null;this.byteLength=s||o||fw;this.map=i||r;this.afterWrite=G_.
bind(this);this.afterUpdateNextTick=Y_.bind(this)}get ending(){return(this.stream._duplexState&an)!==0}get ended(){return(this.
stream._duplexState&dn)!==0}push(e){if((this.stream._duplexState&j_)!==0)return false;if(this.map!==null)e=this.map(e);this.
buffered+=this.byteLength(e);this.queue.push(e);if(this.buffered<this.highWaterMark){this.stream._duplexState|=Un;return true}
this.stream._duplexState|=$_;return false}shift(){const e=this.queue.shift();this.buffered-=this.byteLength(e);if(this.buffered===
0)this.stream._duplexState&=P_;return e}end(e){if(typeof e==="function"){this.stream.once("finish",e)}else if(e!==void 0&&
e!==null){this.push(e)}this.stream._duplexState=(this.stream._duplexState|an)&ew}autoBatch(e,n){const r=[];const i=this.
stream;r.push(e);while((i._duplexState&Ky)===sw){r.push(i._writableState.shift())}if((i._duplexState&Ue)!==0)return n(null);
i._writev(r,n)}update(){const e=this.stream;e._duplexState|=Ar;do{while((e._duplexState&Ky)===Un){const n=this.shift();e.
_duplexState|=M_;e._write(n,this.afterWrite)}if((e._duplexState&F_)===0)this.updateNonPrimary()}while(this.continueUpdate()===
true);e._duplexState&=I_}updateNonPrimary(){const e=this.stream;if((e._duplexState&U_)===an){e._duplexState=e._duplexState|
_t;e._final(J_.bind(this));return}if((e._duplexState&mt)===Ot){if((e._duplexState&Aa)===0){e._duplexState|=ro;e._destroy(
aw.bind(this))}return}if((e._duplexState&ow)===lt){e._duplexState=(e._duplexState|ro)&qy;e._open(dw.bind(this))}}continueUpdate(){
if((this.stream._duplexState&Br)===0)return false;this.stream._duplexState&=tw;return true}updateCallback(){if((this.stream.
_duplexState&z_)===fo){this.update()}else{this.updateNextTick()}}updateNextTick(){if((this.stream._duplexState&Br)!==0)return;
this.stream._duplexState|=Br;if((this.stream._duplexState&Ar)===0)Su(this.afterUpdateNextTick)}};var Pu=class{constructor(e,{
highWaterMark:n=16384,map:r=null,mapReadable:i,byteLength:o,byteLengthReadable:s}={}){this.stream=e;this.queue=new Yy;this.
highWaterMark=n===0?1:n;this.buffered=0;this.readAhead=n>0;this.error=null;this.pipeline=null;this.byteLength=s||o||fw;this.
map=i||r;this.pipeTo=null;this.afterRead=V_.bind(this);this.afterUpdateNextTick=K_.bind(this)}get ending(){return(this.stream.
_duplexState&sn)!==0}get ended(){return(this.stream._duplexState&Ze)!==0}pipe(e,n){if(this.pipeTo!==null)throw Ve.BAD_ARGUMENT(
"Can only pipe to one destination");if(typeof n!=="function")n=null;this.stream._duplexState|=_u;this.pipeTo=e;this.pipeline=
new Tu(this.stream,e,n);if(n)this.stream.on("error",vu);if(so(e)){e._writableState.pipeline=this.pipeline;if(n)e.on("err\
or",vu);e.on("finish",this.pipeline.finished.bind(this.pipeline))}else{const r=this.pipeline.done.bind(this.pipeline,e);
const i=this.pipeline.done.bind(this.pipeline,e,null);e.on("error",r);e.on("close",i);e.on("finish",this.pipeline.finished.
bind(this.pipeline))}e.on("drain",W_.bind(this));this.stream.emit("piping",e);e.emit("pipe",this.stream)}push(e){const n=this.
stream;if(e===null){this.highWaterMark=0;n._duplexState=(n._duplexState|sn)&h_;return false}if(this.map!==null){e=this.map(
e);if(e===null){n._duplexState&=Jy;return this.buffered<this.highWaterMark}}this.buffered+=this.byteLength(e);this.queue.
push(e);n._duplexState=(n._duplexState|on)&Jy;return this.buffered<this.highWaterMark}shift(){const e=this.queue.shift();
this.buffered-=this.byteLength(e);if(this.buffered===0){this.stream._duplexState&=y_}return e}unshift(e){const n=[this.map!==
null?this.map(e):e];while(this.buffered>0)n.push(this.shift());for(let r=0;r<n.length-1;r++){const i=n[r];this.buffered+=
this.byteLength(i);this.queue.push(i)}this.push(n[n.length-1])}read(){const e=this.stream;if((e._duplexState&Vy)===on){const n=this.
shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===false){e._duplexState&=Gy}if((e._duplexState&xu)!==0){e.emit("data",
n)}return n}if(this.readAhead===false){e._duplexState|=Mn;this.updateNextTick()}return null}drain(){const e=this.stream;
while((e._duplexState&Vy)===on&&(e._duplexState&Xy)!==0){const n=this.shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===
false){e._duplexState&=Gy}if((e._duplexState&xu)!==0){e.emit("data",n)}}}update(){const e=this.stream;e._duplexState|=Rr;
do{this.drain();while(this.buffered<this.highWaterMark&&(e._duplexState&B_)===Mn){e._duplexState|=f_;e._read(this.afterRead);
this.drain()}if((e._duplexState&R_)===l_){e._duplexState|=Bu;e.emit("readable")}if((e._duplexState&u_)===0){this.updateNonPrimary()}}while(this.
continueUpdate()===true);e._duplexState&=b_}updateNonPrimary(){const e=this.stream;if((e._duplexState&__)===sn){e._duplexState=
(e._duplexState|Ze)&w_;e.emit("end");if((e._duplexState&iw)===Nu){e._duplexState|=Ot}if(this.pipeTo!==null){this.pipeTo.
end()}}if((e._duplexState&mt)===Ot){if((e._duplexState&Aa)===0){e._duplexState|=ro;e._destroy(aw.bind(this))}return}if((e.
_duplexState&ow)===lt){e._duplexState=(e._duplexState|ro)&qy;e._open(dw.bind(this))}}continueUpdate(){if((this.stream._duplexState&
rn)===0)return false;this.stream._duplexState&=Zy;return true}updateCallback(){if((this.stream._duplexState&C_)===Cr){this.
update()}else{this.updateNextTick()}}updateNextTickIfOpen(){if((this.stream._duplexState&N_)!==0)return;this.stream._duplexState|=
rn;if((this.stream._duplexState&Rr)===0)Su(this.afterUpdateNextTick)}updateNextTick(){if((this.stream._duplexState&rn)!==
0)return;this.stream._duplexState|=rn;if((this.stream._duplexState&Rr)===0)Su(this.afterUpdateNextTick)}};var Iu=class{constructor(e){
this.data=null;this.afterTransform=X_.bind(e);this.afterFinal=null}};var Tu=class{constructor(e,n,r){this.from=e;this.to=
n;this.afterPipe=r;this.error=null;this.pipeToFinished=false}finished(){this.pipeToFinished=true}done(e,n){if(n)this.error=
n;if(e===this.to){this.to=null;if(this.from!==null){if((this.from._duplexState&Ze)===0||!this.pipeToFinished){this.from.
destroy(this.error||Ve.PREMATURE_CLOSE("Writable stream closed"))}return}}if(e===this.from){this.from=null;if(this.to!==
null){if((e._duplexState&Ze)===0){this.to.destroy(this.error||Ve.PREMATURE_CLOSE("Readable stream closed"))}return}}if(this.
afterPipe!==null)this.afterPipe(this.error);this.to=this.from=this.afterPipe=null}};function W_(){this.stream._duplexState|=
_u;this.updateCallback()}function J_(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&mt)===0){e._duplexState|=
dn;e.emit("finish")}if((e._duplexState&iw)===Nu){e._duplexState|=Ot}e._duplexState&=x_;if((e._duplexState&Ar)===0){this.
update()}else{this.updateNextTick()}}function aw(t){const e=this.stream;if(!t&&!Ve.isStreamDestroyed(this.error))t=this.
error;if(t)e.emit("error",t);e._duplexState|=no;e.emit("close");const n=e._readableState;const r=e._writableState;if(n!==
null&&n.pipeline!==null){n.pipeline.done(e,t)}if(r!==null){while(r.drains!==null&&r.drains.length>0){r.drains.shift().resolve(
false)}if(r.pipeline!==null){r.pipeline.done(e,t)}}}function G_(t){const e=this.stream;if(t)e.destroy(t);e._duplexState&=
S_;if(this.drains!==null)q_(this.drains);if((e._duplexState&D_)===uo){e._duplexState&=k_;if((e._duplexState&ku)===ku){e.
emit("drain")}}this.updateCallback()}function V_(t){if(t)this.stream.destroy(t);this.stream._duplexState&=m_;if(this.readAhead===
false&&(this.stream._duplexState&co)===0){this.stream._duplexState&=Qy}this.updateCallback()}function K_(){if((this.stream.
_duplexState&Rr)===0){this.stream._duplexState&=Zy;this.update()}}function Y_(){if((this.stream._duplexState&Ar)===0){this.
stream._duplexState&=tw;this.update()}}function q_(t){for(let e=0;e<t.length;e++){if(--t[e].writes===0){t.shift().resolve(
true);e--}}}function dw(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&Ot)===0){if((e._duplexState&O_)===0){
e._duplexState|=Cr}if((e._duplexState&L_)===0){e._duplexState|=fo}e.emit("open")}e._duplexState&=rw;if(e._writableState!==
null){e._writableState.updateCallback()}if(e._readableState!==null){e._readableState.updateCallback()}}function X_(t,e){
if(e!==void 0&&e!==null)this.push(e);this._writableState.afterWrite(t)}function Z_(t){if(this._readableState!==null){if(t===
"data"){this._duplexState|=xu|Au;this._readableState.updateNextTick()}if(t==="readable"){this._duplexState|=Ru;this._readableState.
updateNextTick()}}if(this._writableState!==null){if(t==="drain"){this._duplexState|=ku;this._writableState.updateNextTick()}}}
var io=class extends a_{constructor(e){super();this._duplexState=0;this._readableState=null;this._writableState=null;if(e){
if(e.open)this._open=e.open;if(e.destroy)this._destroy=e.destroy;if(e.predestroy)this._predestroy=e.predestroy;if(e.signal)
e.signal.addEventListener("abort",fR.bind(this))}this.on("newListener",Z_)}_open(e){e(null)}_destroy(e){e(null)}_predestroy(){}get readable(){
return this._readableState!==null?true:void 0}get writable(){return this._writableState!==null?true:void 0}get destroyed(){
return(this._duplexState&no)!==0}get destroying(){return(this._duplexState&mt)!==0}destroy(e){if((this._duplexState&mt)===
0){if(!e)e=Ve.STREAM_DESTROYED();this._duplexState=(this._duplexState|Ot)&T_;if(this._readableState!==null){this._readableState.
highWaterMark=0;this._readableState.error=e}if(this._writableState!==null){this._writableState.highWaterMark=0;this._writableState.
error=e}this._duplexState|=Ou;this._predestroy();this._duplexState&=c_;if(this._readableState!==null){this._readableState.
updateNextTick()}if(this._writableState!==null){this._writableState.updateNextTick()}}}};var Ta=class t extends io{constructor(e){
super(e);this._duplexState|=lt|dn|Mn;this._readableState=new Pu(this,e);if(e){if(this._readableState.readAhead===false)this.
_duplexState&=Qy;if(e.read)this._read=e.read;if(e.eagerOpen)this._readableState.updateNextTick();if(e.encoding)this.setEncoding(
e.encoding)}}static deferred(e,n){const r=new _a(n);e().then(i=>{if(i===null)return r.end();if(r.destroying)return;Lu(i,
r,vu)}).catch(i=>r.destroy(i));return r}setEncoding(e){const n=new d_(e);const r=this._readableState.map||tR;this._readableState.
map=i;return this;function i(o){const s=n.push(o);return s===""&&(o.byteLength!==0||n.remaining>0)?null:r(s)}}_read(e){e(
null)}pipe(e,n){this._readableState.updateNextTick();this._readableState.pipe(e,n);return e}read(){this._readableState.updateNextTick();
return this._readableState.read()}push(e){this._readableState.updateNextTickIfOpen();return this._readableState.push(e)}unshift(e){
this._readableState.updateNextTickIfOpen();return this._readableState.unshift(e)}resume(){this._duplexState|=Au;this._readableState.
updateNextTick();return this}pause(){this._duplexState&=this._readableState.readAhead===false?E_:g_;return this}static _fromAsyncIterator(e,n){
let r;const i=new t({...n,read(s){e.next().then(o).then(s.bind(null,null)).catch(s)},predestroy(){r=e.return()},destroy(s){
if(!r)return s(null);r.then(s.bind(null,null)).catch(s)}});return i;function o(s){if(s.done)i.push(null);else i.push(s.value)}}static from(e,n){
if(aR(e))return e;if(e[Pa])return this._fromAsyncIterator(e[Pa](),n);if(!Array.isArray(e))e=e===void 0?[]:[e];let r=0;return new t(
{...n,read(i){this.push(r===e.length?null:e[r++]);i(null)}})}static isBackpressured(e){return(e._duplexState&A_)!==0||e.
_readableState.buffered>=e._readableState.highWaterMark}static isPaused(e){return(e._duplexState&co)===0}[Pa](){const e=this;
let n=null;let r=null;let i=null;this.on("error",c=>{n=c});this.on("readable",o);this.on("close",s);return{[Pa](){return this},
next(){return new Promise(function(c,f){r=c;i=f;const u=e.read();if(u!==null)a(u);else if((e._duplexState&no)!==0)a(null)})},
return(){return d(null)},throw(c){return d(c)}};function o(){if(r!==null)a(e.read())}function s(){if(r!==null)a(null)}function a(c){
if(i===null)return;if(n){i(n)}else if(c===null&&(e._duplexState&Ze)===0){i(Ve.STREAM_DESTROYED())}else{r({value:c,done:c===
null})}i=r=null}function d(c){e.destroy(c);return new Promise((f,u)=>{if(e._duplexState&no)return f({value:void 0,done:true});
e.once("close",function(){if(c)u(c);else f({value:void 0,done:true})})})}}};var va=class extends io{constructor(e){super(
e);this._duplexState|=lt|Ze;this._writableState=new Ia(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final;if(e.eagerOpen)this._writableState.updateNextTick()}}cork(){this._duplexState|=Ba}uncork(){
this._duplexState&=nw;this._writableState.updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(
e,n)}_final(e){e(null)}static isBackpressured(e){return(e._duplexState&H_)!==0}static drained(e){if(e.destroyed)return Promise.
resolve(false);const n=e._writableState;const r=uR(e)?Math.min(1,n.queue.length):n.queue.length;const i=r+(e._duplexState&
Cu?1:0);if(i===0)return Promise.resolve(true);if(n.drains===null)n.drains=[];return new Promise(o=>{n.drains.push({writes:i,
resolve:o})})}write(e){this._writableState.updateNextTick();return this._writableState.push(e)}end(e){this._writableState.
updateNextTick();this._writableState.end(e);return this}};var oo=class extends Ta{constructor(e){super(e);this._duplexState=
lt|this._duplexState&Mn;this._writableState=new Ia(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final}}cork(){this._duplexState|=Ba}uncork(){this._duplexState&=nw;this._writableState.
updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(e,n)}_final(e){e(null)}write(e){this._writableState.
updateNextTick();return this._writableState.push(e)}end(e){this._writableState.updateNextTick();this._writableState.end(
e);return this}};var Oa=class extends oo{constructor(e){super(e);this._transformState=new Iu(this);if(e){if(e.transform)
this._transform=e.transform;if(e.flush)this._flush=e.flush}}_write(e,n){if(this._readableState.buffered>=this._readableState.
highWaterMark){this._transformState.data=e}else{this._transform(e,this._transformState.afterTransform)}}_read(e){if(this.
_transformState.data!==null){const n=this._transformState.data;this._transformState.data=null;e(null);this._transform(n,
this._transformState.afterTransform)}else{e(null)}}destroy(e){super.destroy(e);if(this._transformState.data!==null){this.
_transformState.data=null;this._transformState.afterTransform()}}_transform(e,n){n(null,e)}_flush(e){e(null)}_final(e){this.
_transformState.afterFinal=e;this._flush(Q_.bind(this))}};var _a=class extends Oa{};function Q_(t,e){const n=this._transformState.
afterFinal;if(t)return n(t);if(e!==null&&e!==void 0)this.push(e);this.push(null);n(null)}function eR(...t){return new Promise(
(e,n)=>{return Lu(...t,r=>{if(r)return n(r);e()})})}function Lu(t,...e){const n=Array.isArray(t)?[...t,...e]:[t,...e];const r=n.
length&&typeof n[n.length-1]==="function"?n.pop():null;if(n.length<2)throw Ve.BAD_ARGUMENT("Pipeline requires at least 2\
 streams");let i=n[0];let o=null;let s=null;for(let c=1;c<n.length;c++){o=n[c];if(so(i)){i.pipe(o,d)}else{a(i,true,c>1,d);
i.pipe(o)}i=o}if(r){let c=false;const f=so(o)||!!(o._writableState&&o._writableState.autoDestroy);o.on("error",u=>{if(s===
null)s=u});o.on("finish",()=>{c=true;if(!f)r(s)});if(f){o.on("close",()=>r(s||(c?null:Ve.PREMATURE_CLOSE())))}}return o;
function a(c,f,u,l){c.on("error",l);c.on("close",p);function p(){if(f&&c._readableState&&!c._readableState.ended){return l(
Ve.PREMATURE_CLOSE())}if(u&&c._writableState&&!c._writableState.ended){return l(Ve.PREMATURE_CLOSE())}}}function d(c){if(!c||
s)return;s=c;for(const f of n){f.destroy(c)}}}function tR(t){return t}function cw(t){return!!t._readableState||!!t._writableState}
function so(t){return typeof t._duplexState==="number"&&cw(t)}function nR(t){return!!t._readableState&&t._readableState.
ending}function rR(t){return!!t._readableState&&t._readableState.ended}function iR(t){return!!t._writableState&&t._writableState.
ending}function oR(t){return!!t._writableState&&t._writableState.ended}function sR(t,e={}){const n=t._readableState&&t._readableState.
error||t._writableState&&t._writableState.error;return!e.all&&Ve.isStreamDestroyed(n)?null:n}function aR(t){return so(t)&&
t.readable}function dR(t){return(t._duplexState&lt)!==lt||(t._duplexState&Ot)===Ot||(t._duplexState&Aa)!==0}function cR(t){
return typeof t==="object"&&t!==null&&typeof t.byteLength==="number"}function fw(t){return cR(t)?t.byteLength:1024}function vu(){}
function fR(){this.destroy(Ve.ABORTED())}function uR(t){return t._writev!==va.prototype._writev&&t._writev!==oo.prototype.
_writev}uw.exports={pipeline:Lu,pipelinePromise:eR,isStream:cw,isStreamx:so,isEnding:nR,isEnded:rR,isFinishing:iR,isFinished:oR,
isDisturbed:dR,getStreamError:sR,Stream:io,Writable:va,Readable:Ta,Duplex:oo,Transform:Oa,PassThrough:_a}});var Mu=Ee(Lr=>{var M=_r();var lR="0000000000000000000";var mR="7777777777777777777";var Ca="0".charCodeAt(0);var lw=M.from(
[117,115,116,97,114,0]);var pR=M.from([Ca,Ca]);var hR=M.from([117,115,116,97,114,32]);var gR=M.from([32,0]);var yR=4095;
var lo=257;var Fu=263;Lr.decodeLongPath=function t(e,n){return Nr(e,0,e.length,n)};Lr.encodePax=function t(e){let n="";if(e.
name)n+=Du(" path="+e.name+"\n");if(e.linkname)n+=Du(" linkpath="+e.linkname+"\n");const r=e.pax;if(r){for(const i in r){
n+=Du(" "+i+"="+r[i]+"\n")}}return M.from(n)};Lr.decodePax=function t(e){const n={};while(e.length){let r=0;while(r<e.length&&
e[r]!==32)r++;const i=parseInt(M.toString(e.subarray(0,r)),10);if(!i)return n;const o=M.toString(e.subarray(r+1,i-1));const s=o.
indexOf("=");if(s===-1)return n;n[o.slice(0,s)]=o.slice(s+1);e=e.subarray(i)}return n};Lr.encode=function t(e){const n=M.
alloc(512);let r=e.name;let i="";if(e.typeflag===5&&r[r.length-1]!=="/")r+="/";if(M.byteLength(r)!==r.length)return null;
while(M.byteLength(r)>100){const o=r.indexOf("/");if(o===-1)return null;i+=i?"/"+r.slice(0,o):r.slice(0,o);r=r.slice(o+1)}
if(M.byteLength(r)>100||M.byteLength(i)>155)return null;if(e.linkname&&M.byteLength(e.linkname)>100)return null;M.write(
n,r);M.write(n,fn(e.mode&yR,6),100);M.write(n,fn(e.uid,6),108);M.write(n,fn(e.gid,6),116);PR(e.size,n,124);M.write(n,fn(
e.mtime.getTime()/1e3|0,11),136);n[156]=Ca+xR(e.type);if(e.linkname)M.write(n,e.linkname,157);M.copy(lw,n,lo);M.copy(pR,
n,Fu);if(e.uname)M.write(n,e.uname,265);if(e.gname)M.write(n,e.gname,297);M.write(n,fn(e.devmajor||0,6),329);M.write(n,fn(
e.devminor||0,6),337);if(i)M.write(n,i,345);M.write(n,fn(pw(n),6),148);return n};Lr.decode=function t(e,n,r){let i=e[156]===
0?0:e[156]-Ca;let o=Nr(e,0,100,n);const s=cn(e,100,8);const a=cn(e,108,8);const d=cn(e,116,8);const c=cn(e,124,12);const f=cn(
e,136,12);const u=SR(i);const l=e[157]===0?null:Nr(e,157,100,n);const p=Nr(e,265,32);const h=Nr(e,297,32);const g=cn(e,329,
8);const b=cn(e,337,8);const S=pw(e);if(S===8*32)return null;if(S!==cn(e,148,8))throw new Error("Invalid tar header. May\
be the tar is corrupted or it needs to be gunzipped?");if(wR(e)){if(e[345])o=Nr(e,345,155,n)+"/"+o}else if(bR(e)){}else{
if(!r){throw new Error("Invalid tar header: unknown format.")}}if(i===0&&o&&o[o.length-1]==="/")i=5;return{name:o,mode:s,
uid:a,gid:d,size:c,byteOffset:0,mtime:new Date(1e3*f),type:u,linkname:l,uname:p,gname:h,devmajor:g,devminor:b,pax:null}};
function wR(t){return M.equals(lw,t.subarray(lo,lo+6))}function bR(t){return M.equals(hR,t.subarray(lo,lo+6))&&M.equals(
gR,t.subarray(Fu,Fu+2))}function ER(t,e,n){if(typeof t!=="number")return n;t=~~t;if(t>=e)return e;if(t>=0)return t;t+=e;
if(t>=0)return t;return 0}function SR(t){switch(t){case 0:return"file";case 1:return"link";case 2:return"symlink";case 3:
return"character-device";case 4:return"block-device";case 5:return"directory";case 6:return"fifo";case 7:return"contiguo\
us-file";case 72:return"pax-header";case 55:return"pax-global-header";case 27:return"gnu-long-link-path";case 28:case 30:
return"gnu-long-path"}return null}function xR(t){switch(t){case"file":return 0;case"link":return 1;case"symlink":return 2;case"\
character-device":return 3;case"block-device":return 4;case"directory":return 5;case"fifo":return 6;case"contiguous-file":
return 7;case"pax-header":return 72}return 0}function mw(t,e,n,r){for(;n<r;n++){if(t[n]===e)return n}return r}function pw(t){
let e=8*32;for(let n=0;n<148;n++)e+=t[n];for(let n=156;n<512;n++)e+=t[n];return e}function fn(t,e){t=t.toString(8);if(t.
length>e)return mR.slice(0,e)+" ";return lR.slice(0,e-t.length)+t+" "}function kR(t,e,n){e[n]=128;for(let r=11;r>0;r--){
e[n+r]=t&255;t=Math.floor(t/256)}}function PR(t,e,n){if(t.toString(8).length>11){kR(t,e,n)}else{M.write(e,fn(t,11),n)}}function IR(t){
let e;if(t[0]===128)e=true;else if(t[0]===255)e=false;else return null;const n=[];let r;for(r=t.length-1;r>0;r--){const s=t[r];
if(e)n.push(s);else n.push(255-s)}let i=0;const o=n.length;for(r=0;r<o;r++){i+=n[r]*Math.pow(256,r)}return e?i:-1*i}function cn(t,e,n){
t=t.subarray(e,e+n);e=0;if(t[e]&128){return IR(t)}else{while(e<t.length&&t[e]===32)e++;const r=ER(mw(t,32,e,t.length),t.
length,t.length);while(e<r&&t[e]===0)e++;if(r===e)return 0;return parseInt(M.toString(t.subarray(e,r)),8)}}function Nr(t,e,n,r){
return M.toString(t.subarray(e,mw(t,0,e,e+n)),r)}function Du(t){const e=M.byteLength(t);let n=Math.floor(Math.log(e)/Math.
log(10))+1;if(e+n>=Math.pow(10,n))n++;return e+n+t}});var bw=Ee((w4,ww)=>{var{Writable:TR,Readable:vR,getStreamError:hw}=$u();var OR=Eu();var gw=_r();var $r=Mu();var _R=gw.alloc(
0);var RR=4*1024*1024;var Hu=class{constructor(){this.buffered=0;this.shifted=0;this.queue=new OR;this._offset=0}push(e){
this.buffered+=e.byteLength;this.queue.push(e)}shiftFirst(e){return this.buffered===0?null:this._next(e)}shift(e){if(e>this.
buffered)return null;if(e===0)return _R;let n=this._next(e);if(e===n.byteLength)return n;const r=[n];while((e-=n.byteLength)>
0){n=this._next(e);r.push(n)}return gw.concat(r)}_next(e){const n=this.queue.peek();const r=n.byteLength-this._offset;if(e>=
r){const i=this._offset?n.subarray(this._offset,n.byteLength):n;this.queue.shift();this._offset=0;this.buffered-=r;this.
shifted+=r;return i}this.buffered-=e;this.shifted+=e;return n.subarray(this._offset,this._offset+=e)}};var zu=class extends vR{constructor(e,n,r){
super();this.header=n;this.offset=r;this._parent=e}_read(e){if(this.header.size===0){this.push(null)}if(this._parent._stream===
this){this._parent._update()}e(null)}_predestroy(){this._parent.destroy(hw(this))}_detach(){if(this._parent._stream===this){
this._parent._stream=null;this._parent._missing=yw(this.header.size);this._parent._update()}}_destroy(e){this._detach();
e(null)}};var ju=class extends TR{constructor(e){super(e);if(!e)e={};this._buffer=new Hu;this._offset=0;this._header=null;
this._stream=null;this._missing=0;this._longHeader=false;this._callback=Uu;this._locked=false;this._finished=false;this.
_pax=null;this._paxGlobal=null;this._gnuLongPath=null;this._gnuLongLinkPath=null;this._filenameEncoding=e.filenameEncoding||
"utf-8";this._allowUnknownFormat=!!e.allowUnknownFormat;this._unlockBound=this._unlock.bind(this)}_unlock(e){this._locked=
false;if(e){this.destroy(e);this._continueWrite(e);return}this._update()}_consumeHeader(){if(this._locked)return false;this.
_offset=this._buffer.shifted;try{this._header=$r.decode(this._buffer.shift(512),this._filenameEncoding,this._allowUnknownFormat)}catch(e){
this._continueWrite(e);return false}if(!this._header)return true;this._header.byteOffset=this._buffer.shifted;switch(this.
_header.type){case"gnu-long-path":case"gnu-long-link-path":case"pax-global-header":case"pax-header":this._longHeader=true;
this._missing=this._header.size;if(this._missing>RR){this._continueWrite(new Error("Header exceeds max size"));return false}
return true}this._locked=true;this._applyLongHeaders();if(!(this._header.size>=0)){this._continueWrite(new Error("Invali\
d header"));return false}if(this._header.size===0||this._header.type==="directory"){this.emit("entry",this._header,this.
_createStream(),this._unlockBound);return true}this._stream=this._createStream();this._missing=this._header.size;this.emit(
"entry",this._header,this._stream,this._unlockBound);return true}_applyLongHeaders(){if(this._gnuLongPath){this._header.
name=this._gnuLongPath;this._gnuLongPath=null}if(this._gnuLongLinkPath){this._header.linkname=this._gnuLongLinkPath;this.
_gnuLongLinkPath=null}if(this._pax){if(this._pax.path)this._header.name=this._pax.path;if(this._pax.linkpath)this._header.
linkname=this._pax.linkpath;if(this._pax.size)this._header.size=parseInt(this._pax.size,10);this._header.pax=this._pax;this.
_pax=null}}_decodeLongHeader(e){switch(this._header.type){case"gnu-long-path":this._gnuLongPath=$r.decodeLongPath(e,this.
_filenameEncoding);break;case"gnu-long-link-path":this._gnuLongLinkPath=$r.decodeLongPath(e,this._filenameEncoding);break;case"\
pax-global-header":this._paxGlobal=$r.decodePax(e);break;case"pax-header":this._pax=this._paxGlobal===null?$r.decodePax(
e):Object.assign({},this._paxGlobal,$r.decodePax(e));break}}_consumeLongHeader(){this._longHeader=false;this._missing=yw(
this._header.size);const e=this._buffer.shift(this._header.size);try{this._decodeLongHeader(e)}catch(n){this._continueWrite(
n);return false}return true}_consumeStream(){const e=this._buffer.shiftFirst(this._missing);if(e===null)return false;this.
_missing-=e.byteLength;const n=this._stream.push(e);if(this._missing===0){this._stream.push(null);if(n)this._stream._detach();
return n&&this._locked===false}return n}_createStream(){return new zu(this,this._header,this._offset)}_update(){while(this.
_buffer.buffered>0&&!this.destroying){if(this._missing>0){if(this._stream!==null){if(this._consumeStream()===false)return;
continue}if(this._longHeader===true){if(this._missing>this._buffer.buffered)break;if(this._consumeLongHeader()===false)return false;
continue}const e=this._buffer.shiftFirst(this._missing);if(e!==null)this._missing-=e.byteLength;continue}if(this._buffer.
buffered<512)break;if(this._stream!==null||this._consumeHeader()===false)return}this._continueWrite(null)}_continueWrite(e){
const n=this._callback;this._callback=Uu;n(e)}_write(e,n){this._callback=n;this._buffer.push(e);this._update()}_final(e){
this._finished=this._missing===0&&this._buffer.buffered===0;e(this._finished?null:new Error("Unexpected end of data"))}_predestroy(){
this._continueWrite(null)}_destroy(e){if(this._stream)this._stream.destroy(hw(this));e(null)}[Symbol.asyncIterator](){let e=null;
let n=null;let r=null;let i=null;let o=null;const s=this;this.on("entry",c);this.on("error",l=>{e=l});this.on("close",f);
return{[Symbol.asyncIterator](){return this},next(){return new Promise(d)},return(){return u(null)},throw(l){return u(l)}};
function a(l){if(!o)return;const p=o;o=null;p(l)}function d(l,p){if(e){return p(e)}if(i){l({value:i,done:false});i=null;
return}n=l;r=p;a(null);if(s._finished&&n){n({value:void 0,done:true});n=r=null}}function c(l,p,h){o=h;p.on("error",Uu);if(n){
n({value:p,done:false});n=r=null}else{i=p}}function f(){a(e);if(!n)return;if(e)r(e);else n({value:void 0,done:true});n=r=
null}function u(l){s.destroy(l);a(l);return new Promise((p,h)=>{if(s.destroyed)return p({value:void 0,done:true});s.once(
"close",function(){if(l)h(l);else p({value:void 0,done:true})})})}}};ww.exports=function t(e){return new ju(e)};function Uu(){}
function yw(t){t&=511;return t&&512-t}});var Sw=Ee((b4,Wu)=>{var Ew={S_IFMT:61440,S_IFDIR:16384,S_IFCHR:8192,S_IFBLK:24576,S_IFIFO:4096,S_IFLNK:40960};try{Wu.exports=
yp("fs").constants||Ew}catch{Wu.exports=Ew}});var Tw=Ee((E4,Iw)=>{var{Readable:BR,Writable:AR,getStreamError:xw}=$u();var Hn=_r();var Dr=Sw();var Na=Mu();var CR=493;var NR=420;
var kw=Hn.alloc(1024);var Gu=class extends AR{constructor(e,n,r){super({mapWritable:$R,eagerOpen:true});this.written=0;this.
header=n;this._callback=r;this._linkname=null;this._isLinkname=n.type==="symlink"&&!n.linkname;this._isVoid=n.type!=="fi\
le"&&n.type!=="contiguous-file";this._finished=false;this._pack=e;this._openCallback=null;if(this._pack._stream===null)this.
_pack._stream=this;else this._pack._pending.push(this)}_open(e){this._openCallback=e;if(this._pack._stream===this)this._continueOpen()}_continuePack(e){
if(this._callback===null)return;const n=this._callback;this._callback=null;n(e)}_continueOpen(){if(this._pack._stream===
null)this._pack._stream=this;const e=this._openCallback;this._openCallback=null;if(e===null)return;if(this._pack.destroying)
return e(new Error("pack stream destroyed"));if(this._pack._finalized)return e(new Error("pack stream is already finaliz\
ed"));this._pack._stream=this;if(!this._isLinkname){this._pack._encode(this.header)}if(this._isVoid){this._finish();this.
_continuePack(null)}e(null)}_write(e,n){if(this._isLinkname){this._linkname=this._linkname?Hn.concat([this._linkname,e]):
e;return n(null)}if(this._isVoid){if(e.byteLength>0){return n(new Error("No body allowed for this entry"))}return n()}this.
written+=e.byteLength;if(this._pack.push(e))return n();this._pack._drain=n}_finish(){if(this._finished)return;this._finished=
true;if(this._isLinkname){this.header.linkname=this._linkname?Hn.toString(this._linkname,"utf-8"):"";this._pack._encode(
this.header)}Pw(this._pack,this.header.size);this._pack._done(this)}_final(e){if(this.written!==this.header.size){return e(
new Error("Size mismatch"))}this._finish();e(null)}_getError(){return xw(this)||new Error("tar entry destroyed")}_predestroy(){
this._pack.destroy(this._getError())}_destroy(e){this._pack._done(this);this._continuePack(this._finished?null:this._getError());
e()}};var Vu=class extends BR{constructor(e){super(e);this._drain=Ju;this._finalized=false;this._finalizing=false;this._pending=
[];this._stream=null}entry(e,n,r){if(this._finalized||this.destroying)throw new Error("already finalized or destroyed");
if(typeof n==="function"){r=n;n=null}if(!r)r=Ju;if(!e.size||e.type==="symlink")e.size=0;if(!e.type)e.type=LR(e.mode);if(!e.
mode)e.mode=e.type==="directory"?CR:NR;if(!e.uid)e.uid=0;if(!e.gid)e.gid=0;if(!e.mtime)e.mtime=new Date;if(typeof n==="s\
tring")n=Hn.from(n);const i=new Gu(this,e,r);if(Hn.isBuffer(n)){e.size=n.byteLength;i.write(n);i.end();return i}if(i._isVoid){
return i}return i}finalize(){if(this._stream||this._pending.length>0){this._finalizing=true;return}if(this._finalized)return;
this._finalized=true;this.push(kw);this.push(null)}_done(e){if(e!==this._stream)return;this._stream=null;if(this._finalizing)
this.finalize();if(this._pending.length)this._pending.shift()._continueOpen()}_encode(e){if(!e.pax){const n=Na.encode(e);
if(n){this.push(n);return}}this._encodePax(e)}_encodePax(e){const n=Na.encodePax({name:e.name,linkname:e.linkname,pax:e.
pax});const r={name:"PaxHeader",mode:e.mode,uid:e.uid,gid:e.gid,size:n.byteLength,mtime:e.mtime,type:"pax-header",linkname:e.
linkname&&"PaxHeader",uname:e.uname,gname:e.gname,devmajor:e.devmajor,devminor:e.devminor};this.push(Na.encode(r));this.
push(n);Pw(this,n.byteLength);r.size=e.size;r.type=e.type;this.push(Na.encode(r))}_doDrain(){const e=this._drain;this._drain=
Ju;e()}_predestroy(){const e=xw(this);if(this._stream)this._stream.destroy(e);while(this._pending.length){const n=this._pending.
shift();n.destroy(e);n._continueOpen()}this._doDrain()}_read(e){this._doDrain();e()}};Iw.exports=function t(e){return new Vu(
e)};function LR(t){switch(t&Dr.S_IFMT){case Dr.S_IFBLK:return"block-device";case Dr.S_IFCHR:return"character-device";case Dr.
S_IFDIR:return"directory";case Dr.S_IFIFO:return"fifo";case Dr.S_IFLNK:return"symlink"}return"file"}function Ju(){}function Pw(t,e){
e&=511;if(e)t.push(kw.subarray(0,512-e))}function $R(t){return Hn.isBuffer(t)?t:Hn.from(t)}});var Yu=Ee(Ku=>{Ku.extract=bw();Ku.pack=Tw()});var _b=Ee((j6,Ob)=>{Ob.exports=function(t,e,n){var r=t.length,i=e.length,o=[];n=(n||(i>r?i:r))+1;for(var s=0;s<n;s++){o[s]=
[s];o[s].length=n}for(s=0;s<n;s++){o[0][s]=s}if(Math.abs(r-i)>(n||100)){return p(n||100)}if(r===0){return p(i)}if(i===0){
return p(r)}var a,d,c,f,u,l;for(s=1;s<=r;++s){d=t[s-1];for(a=1;a<=i;++a){if(s===a&&o[s][a]>4)return p(r);c=e[a-1];f=d===
c?0:1;u=o[s-1][a]+1;if((l=o[s][a-1]+1)<u)u=l;if((l=o[s-1][a-1]+f)<u)u=l;o[s][a]=s>1&&a>1&&d===e[a-2]&&t[s-2]===c&&(l=o[s-
2][a-2]+f)<u?l:u}}return p(o[r][i]);function p(h){var g=Math.max(r,i);var b=g===0?0:h/g;var S=1-b;return{steps:h,relative:b,
similarity:S}}}});import{randomUUID as kU}from"node:crypto";import{join as PU}from"node:path";import*as bp from"os";function xt(t){if(t===null||t===void 0){return""}else if(typeof t==="string"||t instanceof String){return t}return JSON.
stringify(t)}function Vo(t){if(!Object.keys(t).length){return{}}return{title:t.title,file:t.file,line:t.startLine,endLine:t.
endLine,col:t.startColumn,endColumn:t.endColumn}}function $t(t,e,n){const r=new Yc(t,e,n);process.stdout.write(r.toString()+bp.EOL)}function qc(t,e=""){$t(t,{},e)}var wp="\
::";var Yc=class{constructor(e,n,r){if(!e){e="missing.command"}this.command=e;this.properties=n;this.message=r}toString(){
let e=wp+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let n=true;for(const r in this.properties){
if(this.properties.hasOwnProperty(r)){const i=this.properties[r];if(i){if(n){n=false}else{e+=","}e+=`${r}=${jk(i)}`}}}}e+=
`${wp}${zk(this.message)}`;return e}};function zk(t){return xt(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,
"%0A")}function jk(t){return xt(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(
/,/g,"%2C")}import*as Ep from"crypto";import*as Yo from"fs";import*as Ko from"os";function Xc(t,e){const n=process.env[`GITHUB_${t}`];if(!n){throw new Error(`Unable to find environment variable for file\
 command ${t}`)}if(!Yo.existsSync(n)){throw new Error(`Missing file at path: ${n}`)}Yo.appendFileSync(n,`${xt(e)}${Ko.EOL}`,
{encoding:"utf8"})}function Zc(t,e){const n=`ghadelimiter_${Ep.randomUUID()}`;const r=xt(e);if(t.includes(n)){throw new Error(
`Unexpected input: name should not contain the delimiter "${n}"`)}if(r.includes(n)){throw new Error(`Unexpected input: v\
alue should not contain the delimiter "${n}"`)}return`${t}<<${n}${Ko.EOL}${r}${Ko.EOL}${n}`}import*as sf from"os";import*as ki from"os";import*as rf from"events";import*as vp from"child_process";import*as Op from"path";import*as ot from"path";import*as Xo from"fs";import*as Dt from"path";var xp=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){
s(o)})}return new(n||(n=Promise))(function(o,s){function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["thr\
ow"](f))}catch(u){s(u)}}function c(f){f.done?o(f.value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};var{chmod:Wk,
copyFile:Jk,lstat:Gk,mkdir:Vk,open:AU,readdir:kp,rename:Kk,rm:Yk,rmdir:CU,stat:qo,symlink:qk,unlink:Xk}=Xo.promises;var On=process.
platform==="win32";var NU=Xo.constants.O_RDONLY;function Qc(t){return xp(this,void 0,void 0,function*(){try{yield qo(t)}catch(e){if(e.code===
"ENOENT"){return false}throw e}return true})}function Zo(t){t=Zk(t);if(!t){throw new Error('isRooted() parameter "p" cannot be empty')}if(On){return t.startsWith("\\")||
/^[A-Z]:/i.test(t)}return t.startsWith("/")}function ef(t,e){return xp(this,void 0,void 0,function*(){let n=void 0;try{n=
yield qo(t)}catch(i){if(i.code!=="ENOENT"){console.log(`Unexpected error attempting to determine if executable file exis\
ts '${t}': ${i}`)}}if(n&&n.isFile()){if(On){const i=Dt.extname(t).toUpperCase();if(e.some(o=>o.toUpperCase()===i)){return t}}else{
if(Sp(n)){return t}}}const r=t;for(const i of e){t=r+i;n=void 0;try{n=yield qo(t)}catch(o){if(o.code!=="ENOENT"){console.
log(`Unexpected error attempting to determine if executable file exists '${t}': ${o}`)}}if(n&&n.isFile()){if(On){try{const o=Dt.dirname(
t);const s=Dt.basename(t).toUpperCase();for(const a of yield kp(o)){if(s===a.toUpperCase()){t=Dt.join(o,a);break}}}catch(o){
console.log(`Unexpected error attempting to determine the actual case of the file '${t}': ${o}`)}return t}else{if(Sp(n)){
return t}}}}return""})}function Zk(t){t=t||"";if(On){t=t.replace(/\//g,"\\");return t.replace(/\\\\+/g,"\\")}return t.replace(
/\/\/+/g,"/")}function Sp(t){return(t.mode&1)>0||(t.mode&8)>0&&process.getgid!==void 0&&t.gid===process.getgid()||(t.mode&
64)>0&&process.getuid!==void 0&&t.uid===process.getuid()}var Ip=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(o)})}return new(n||(n=Promise))(function(o,s){
function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](f))}catch(u){s(u)}}function c(f){f.done?o(f.
value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};function tf(t,e){return Ip(this,void 0,void 0,function*(){if(!t){throw new Error("parameter 'tool' is required")}if(e){const r=yield tf(
t,false);if(!r){if(On){throw new Error(`Unable to locate executable file: ${t}. Please verify either the file path exist\
s or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a val\
id extension for an executable file.`)}else{throw new Error(`Unable to locate executable file: ${t}. Please verify eithe\
r the file path exists or the file can be found within a directory specified by the PATH environment variable. Also chec\
k the file mode to verify the file is executable.`)}}return r}const n=yield Qk(t);if(n&&n.length>0){return n[0]}return""})}
function Qk(t){return Ip(this,void 0,void 0,function*(){if(!t){throw new Error("parameter 'tool' is required")}const e=[];
if(On&&process.env["PATHEXT"]){for(const i of process.env["PATHEXT"].split(ot.delimiter)){if(i){e.push(i)}}}if(Zo(t)){const i=yield ef(
t,e);if(i){return[i]}return[]}if(t.includes(ot.sep)){return[]}const n=[];if(process.env.PATH){for(const i of process.env.
PATH.split(ot.delimiter)){if(i){n.push(i)}}}const r=[];for(const i of n){const o=yield ef(ot.join(i,t),e);if(o){r.push(o)}}
return r})}import{setTimeout as tP}from"timers";var Tp=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(
o)})}return new(n||(n=Promise))(function(o,s){function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](
f))}catch(u){s(u)}}function c(f){f.done?o(f.value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};var Qo=process.
platform==="win32";var es=class extends rf.EventEmitter{constructor(e,n,r){super();if(!e){throw new Error("Parameter 'to\
olPath' cannot be null or empty.")}this.toolPath=e;this.args=n||[];this.options=r||{}}_debug(e){if(this.options.listeners&&
this.options.listeners.debug){this.options.listeners.debug(e)}}_getCommandString(e,n){const r=this._getSpawnFileName();const i=this.
_getSpawnArgs(e);let o=n?"":"[command]";if(Qo){if(this._isCmdFile()){o+=r;for(const s of i){o+=` ${s}`}}else if(e.windowsVerbatimArguments){
o+=`"${r}"`;for(const s of i){o+=` ${s}`}}else{o+=this._windowsQuoteCmdArg(r);for(const s of i){o+=` ${this._windowsQuoteCmdArg(
s)}`}}}else{o+=r;for(const s of i){o+=` ${s}`}}return o}_processLineBuffer(e,n,r){try{let i=n+e.toString();let o=i.indexOf(
ki.EOL);while(o>-1){const s=i.substring(0,o);r(s);i=i.substring(o+ki.EOL.length);o=i.indexOf(ki.EOL)}return i}catch(i){this.
_debug(`error processing line. Failed with error ${i}`);return""}}_getSpawnFileName(){if(Qo){if(this._isCmdFile()){return process.
env["COMSPEC"]||"cmd.exe"}}return this.toolPath}_getSpawnArgs(e){if(Qo){if(this._isCmdFile()){let n=`/D /S /C "${this._windowsQuoteCmdArg(
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
`"${n}"`}return r}exec(){return Tp(this,void 0,void 0,function*(){if(!Zo(this.toolPath)&&(this.toolPath.includes("/")||Qo&&
this.toolPath.includes("\\"))){this.toolPath=Op.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)}this.
toolPath=yield tf(this.toolPath,true);return new Promise((e,n)=>Tp(this,void 0,void 0,function*(){this._debug(`exec tool\
: ${this.toolPath}`);this._debug("arguments:");for(const c of this.args){this._debug(`   ${c}`)}const r=this._cloneExecOptions(
this.options);if(!r.silent&&r.outStream){r.outStream.write(this._getCommandString(r)+ki.EOL)}const i=new nf(r,this.toolPath);
i.on("debug",c=>{this._debug(c)});if(this.options.cwd&&!(yield Qc(this.options.cwd))){return n(new Error(`The cwd: ${this.
options.cwd} does not exist!`))}const o=this._getSpawnFileName();const s=vp.spawn(o,this._getSpawnArgs(r),this._getSpawnOptions(
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
ss missing stdin")}s.stdin.end(this.options.input)}}))})}};function _p(t){const e=[];let n=false;let r=false;let i="";function o(s){
if(r&&s!=='"'){i+="\\"}i+=s;r=false}for(let s=0;s<t.length;s++){const a=t.charAt(s);if(a==='"'){if(!r){n=!n}else{o(a)}continue}
if(a==="\\"&&r){o(a);continue}if(a==="\\"&&n){r=true;continue}if(a===" "&&!n){if(i.length>0){e.push(i);i=""}continue}o(a)}
if(i.length>0){e.push(i.trim())}return e}var nf=class t extends rf.EventEmitter{constructor(e,n){super();this.processClosed=
false;this.processError="";this.processExitCode=0;this.processExited=false;this.processStderr=false;this.delay=1e4;this.
done=false;this.timeout=null;if(!n){throw new Error("toolPath must not be empty")}this.options=e;this.toolPath=n;if(e.delay){
this.delay=e.delay}}CheckComplete(){if(this.done){return}if(this.processClosed){this._setResult()}else if(this.processExited){
this.timeout=tP(t.HandleTimeout,this.delay,this)}}_debug(e){this.emit("debug",e)}_setResult(){let e;if(this.processExited){
if(this.processError){e=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This ma\
y indicate the process failed to start. Error: ${this.processError}`)}else if(this.processExitCode!==0&&!this.options.ignoreReturnCode){
e=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)}else if(this.processStderr&&
this.options.failOnStdErr){e=new Error(`The process '${this.toolPath}' failed because one or more lines were written to \
the STDERR stream`)}}if(this.timeout){clearTimeout(this.timeout);this.timeout=null}this.done=true;this.emit("done",e,this.
processExitCode)}static HandleTimeout(e){if(e.done){return}if(!e.processClosed&&e.processExited){const n=`The STDIO stre\
ams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a chil\
d process inherited the STDIO streams and has not yet exited.`;e._debug(n)}e._setResult()}};var rP=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(o)})}return new(n||(n=Promise))(function(o,s){
function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](f))}catch(u){s(u)}}function c(f){f.done?o(f.
value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};function Rp(t,e,n){return rP(this,void 0,void 0,function*(){
const r=_p(t);if(r.length===0){throw new Error(`Parameter 'commandLine' cannot be null or empty.`)}const i=r[0];e=r.slice(
1).concat(e||[]);const o=new es(i,e,n);return o.exec()})}var of;(function(t){t[t["Success"]=0]="Success";t[t["Failure"]=1]="Failure"})(of||(of={}));function Bp(t,e){const n=process.env[`INPUT_${t.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!n){throw new Error(
`Input required and not supplied: ${t}`)}if(e&&e.trimWhitespace===false){return n}return n.trim()}function Ap(t,e){const n=process.env["GITHUB_OUTPUT"]||"";if(n){return Xc("OUTPUT",Zc(t,e))}process.stdout.write(sf.EOL);
$t("set-output",{name:t},xt(e))}function Cp(t){process.exitCode=of.Failure;iP(t)}function ts(t){$t("debug",{},t)}function iP(t,e={}){$t("error",Vo(e),t instanceof Error?t.toString():t)}function Np(t,e={}){
$t("warning",Vo(e),t instanceof Error?t.toString():t)}function Lp(t,e={}){$t("notice",Vo(e),t instanceof Error?t.toString():
t)}function Pi(t){process.stdout.write(t+sf.EOL)}function $p(t){qc("group",t)}function Dp(){qc("endgroup")}function _n(t,e){const n=process.env["GITHUB_STATE"]||"";if(n){return Xc("STATE",Zc(t,e))}$t("save-state",{name:t},xt(e))}var q=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`;var Ft="No\
thing was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory of\
 the engine's machine.";var Se="No builder writes this, so the image is damaged or malicious. Build it again, or pull it\
 from a source that you trust.";var m=class extends Error{code;hint;constructor(e,n,r){super(n,r.cause===void 0?{}:{cause:r.
cause});this.name="FlattenError";this.code=e;this.hint=r.hint}};function F(t){if(t instanceof m)return t;return new m("C\
ANCELLED","The run was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run \
also removes what this one could not remove in time.",cause:t})}var Mp=300;function _(t){const e=t.toString("utf8");const n=e.
length>Mp;return JSON.stringify(n?`${e.slice(0,Mp)}…`:e)}function E(t){return t instanceof Error?t.message:String(t)}var oP="\
This is a bug in docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --d\
ebug).";function je(t){if(t instanceof m)return`${t.message}
${t.hint}`;return`Unexpected failure: ${E(t)}
${oP}`}function Up(t){const e=[];for(let n=t;n!==void 0;n=n instanceof Error?n.cause:void 0){const r=n instanceof Error?
n.stack??n.message:String(n);e.push(n instanceof m?`${n.code}: ${r}`:r)}return e.join("\ncaused by: ")}import{randomBytes as aP}from"node:crypto";import{readlinkSync as dP}from"node:fs";import{readFileSync as sP}from"node:fs";function Ii(t){try{return sP(`/proc/${t}`,"utf8")}catch{return""}}var Ut="io.github.docker-flatten.run";var Mt="docker-flatten-pending";var Ti="docker-flatten-";var Hp="paused-";var cP=24*
60*60;var ns=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/;
var fP=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function rs(){const t=Math.floor(Date.now()/1e3);const{start:e}=Vp(
"self");return`${Jp()}-${Gp()}-${process.pid}-${e}-${t}-${df()}`}function is(t){return`${Ut}=${t}`}function Ke(t){return`${Mt}\
:${t}`}function zp(t){return`${Ke(t)}-${df()}`}function af(t){const e=t.startsWith(`${Mt}:`)?t.slice(Mt.length+1):"";if(ns.
test(e))return e;const n=/^(.+)-[0-9a-f]{8}$/.exec(e)?.[1]??"";return ns.test(n)?n:void 0}function jp(t){return`${Ti}${t}\
-${df()}`}function Wp(t,e){return`${Ti}${t}-${Hp}${e}`}function os(t){return new RegExp(`-${Hp}([0-9a-f]{64})$`).exec(t)?.[1]}
function ne(t){return`${Ti}${t}-`}function st(t){if(!t.startsWith(Ti))return void 0;const e=fP.exec(t.slice(Ti.length))?.[1];
return e!==void 0&&ns.test(e)?e:void 0}function Ye(t){const e=ns.exec(t)?.groups;if(e===void 0)return false;const n=e["b\
oot"]!=="0"&&e["boot"]===Jp()&&e["pidNamespace"]!=="0"&&e["pidNamespace"]===Gp();if(n)return!uP(Number(e["pid"]),e["star\
t"]??"");return Date.now()/1e3-Number(e["seconds"])>cP}function uP(t,e){try{process.kill(t,0)}catch(r){if(r.code==="ESRC\
H")return false}const n=Vp(t);if(n.start==="0")return true;return n.start===e&&n.state!=="Z"&&n.state!=="X"}function Jp(){
return Ii("sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function Gp(){try{return/\d+/.exec(dP("/proc/self/\
ns/pid"))?.[0]??"0"}catch{return"0"}}function Vp(t){const e=Ii(`${t}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:e[0]??
"",start:e[19]??"0"}}function df(){return aP(4).toString("hex")}var Kp=["SIGINT","SIGTERM","SIGHUP"];function Yp(){const t=new AbortController;const e=r=>t.abort(new Error(`received ${r}`));
const n=r=>t.abort(r);process.stdout.on("error",n);process.stderr.on("error",n);for(const r of Kp)process.once(r,e);return{
signal:t.signal,release:()=>{for(const r of Kp)process.off(r,e)}}}import{spawn as kP}from"node:child_process";import{spawn as lP}from"node:child_process";import{StringDecoder as mP}from"node:string_decoder";var Rn=process.platform!==
"win32";var cf=128;var rr=class{async run(e,n,r){const i=lP(e,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:Rn});
const o=new vi(r.onOutput);o.readFrom(i);_i(r.kill,i);const s=await Ri(i);return{exitCode:s,...o.texts()}}};var pP=64*1024*
1024;var Oi=64*1024;var vi=class{stdout;stderr;constructor(e){this.stdout=new Ht(pP,e);this.stderr=new Ht(Oi,e)}readFrom(e){
e.stdout?.removeAllListeners("data").on("data",this.stdout.add);e.stderr?.removeAllListeners("data").on("data",this.stderr.
add)}texts(){return{stdout:this.stdout.text,stderr:this.stderr.text}}};var Ht=class{#e=new mP("utf8");#t;#n;#r="";constructor(e,n=()=>{}){
this.#t=e;this.#n=n}add=e=>{const n=this.#e.write(e);this.#r+=n;if(this.#r.length>2*this.#t)this.#r=this.text;this.#n(n)};get text(){
return this.#r.slice(-this.#t)}};function _i(t,e){const n=()=>{hP(e);e.stdout?.destroy();e.stderr?.destroy()};if(t.aborted)
n();else t.addEventListener("abort",n,{once:true})}function hP(t){try{process.kill(-(t.pid??Number.NaN),"SIGKILL")}catch{
t.kill("SIGKILL")}}function Ri(t){return new Promise((e,n)=>{t.once("error",n);t.once("close",(r,i)=>e(r??(i===null?1:cf)))})}var gP=500;function ss(t,e){let n="";return setInterval(()=>{const r=Ii(`${t.pid}/io`).split("\n")[0]??"";if(r===""||r!==
n)e();n=r},gP)}var as={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
verify:"choice",test:"text",backup:"text","remove-old":"boolean",timeout:"text",report:"text",html:"text",summary:"boole\
an","max-size":"text","min-saving":"text",cache:"boolean","temp-dir":"text"};var ff="workflow";function v(t,...e){const n=[t,...e].map(i=>x(i)).join(" and ");const r=ff==="workflow"?"input":"option";return`${r}${e.length===
0?"":"s"} ${n}`}function x(t,e){if(ff==="workflow")return`"${t}${e===void 0?"":`: ${e}`}"`;if(e===void 0)return`--${t}`;
const n=as[t];const r=n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(e);if(r)return`--${e==="false"?"no-":""}${t}`;
if(n==="choice")return`--${t}=${e}`;return`--${t} ${/^[\w.,:%/-]+$/.test(e)?e:`"${e}"`}`}function kt(t,e){if(ff==="workf\
low")return`${t}: ${e}`;return`--${t} ${e.startsWith("'")?e:`'${e}'`}`}var yP=250;var We=class{signal;#e;#t=0;constructor(e,n){const r=new AbortController;this.signal=e===void 0?r.signal:AbortSignal.
any([e,r.signal]);if(n===0)return;let i=0;let o=0;let s=performance.now();const a=Math.min(yP,n*250);this.#e=setInterval(
()=>{const d=performance.now();const c=Math.min(d-s,2*a);s=d;o=this.#t===i?o+c:0;i=this.#t;if(o>=n*1e3)r.abort(wP(n))},a);
this.#e.unref()}touch=()=>{this.#t++};release(){clearInterval(this.#e)}};function qp(t){return t instanceof m&&t.code===
"TIMEOUT"}function wP(t){return new m("TIMEOUT",`No progress for ${t} s: no byte and no answer came from the engine, or \
from a command in a container. No tag was moved.`,{hint:`Check whether the engine hangs ("docker info", its log) and run\
 again. The ${v("timeout")} sets the limit in seconds; 0 disables it.`})}var Xp='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.';var bP=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:Xp},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:Xp},{words:/can't make .* relative to \//i,code:"UNSUP\
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
 runs in a container; or use an older release of Docker.`}];function ds(t,e){const n=bP.find(({words:r})=>r.test(t));return n&&
new m(n.code,`${e} because ${n.why}: ${t}`,n)}var EP={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"};var SP=["DOCKER_CO\
NTENT_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function uf(t){return Object.fromEntries(Object.
entries(t).filter(e=>e[1]!==void 0&&!xP(e[0])))}function xP(t){const e=t.toUpperCase();return Object.hasOwn(EP,e)||SP.some(
n=>e.startsWith(n))}var cs=class t{#e;#t;#n;#r;constructor(e={}){this.#e=e.globalArgs??[];this.#t=e.watch??new We(void 0,0);this.#n=e.graceMs??
Zp;this.#r=e.runner??new rr}withWatchdog(e,n=Zp){return new t({globalArgs:this.#e,watch:e,graceMs:n,runner:this.#r})}get touch(){
return this.#t.touch}async try(e){const{signal:n}=this.#t;if(n.aborted)throw F(n.reason);const r=new AbortController;let i;
const o=()=>{i=setTimeout(()=>r.abort(),this.#n)};n.addEventListener("abort",o,{once:true});try{const s=await this.#r.run(
"docker",[...this.#e,...e],{env:uf(process.env),onOutput:this.touch,kill:r.signal});if(n.aborted)throw F(n.reason);this.
touch();return s}catch(s){throw Qp(s)}finally{clearTimeout(i);n.removeEventListener("abort",o)}}async run(e){const n=await this.
try(e);if(n.exitCode!==0)throw Q(e,n);return n.stdout.trimEnd()}spawn(e,n,r){return kP("docker",[...this.#e,...e],{stdio:n,
env:uf(process.env),detached:Rn,...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(e,n,r,i=false){const o=this.
spawn(e,["ignore","pipe","pipe"],r);const s=f=>Bi(o[f],Oi,u=>{this.touch();n(u,f)});const a=s("stdout");const d=s("stder\
r");const c=i?ss(o,this.touch):void 0;try{const f=await fs(o);return{exitCode:f,stdout:a(),stderr:d()}}finally{clearInterval(
c)}}};var Zp=2e3;function Bi(t,e,n){const r=new Ht(e,n);t?.on("data",r.add);return()=>r.text}async function fs(t){try{return await Ri(
t)}catch(e){throw Qp(e)}}function Qp(t){if(!(t instanceof Error))return t;if("code"in t&&t.code==="ENOENT")return IP(t);
return t.name==="AbortError"?F(t.cause):t}function Q(t,e){const n=(e.stderr.trim()||e.stdout.trim()).slice(-2e3)||`exit \
status ${e.exitCode}`;return zt(n,"DOCKER_FAILED",`"docker ${t.slice(0,2).join(" ")}" failed`)}function zt(t,e,n){const r=ds(
t,n);if(r!==void 0)return r;if(lf(t))return mf(t);return new m(e,`${n}: ${t}`,{hint:q})}function lf(t){return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(t)}function mf(t){const e=/permission denied/i.test(t)?'This user is not allowed to use the engine: add it to the "\
docker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or \
"docker context use".${process.env["GITHUB_ACTIONS"]==="true"?PP:""}`:`Start Docker Desktop or another Linux engine. Git\
Hub's ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new m("NO\
_ENGINE",`docker-flatten needs a Docker engine, but none answered: ${t.trim()}`,{hint:e})}var PP=` GitHub's "ubuntu-slim\
" runners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function IP(t){
return new m("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${E(t).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:t})}import{dirname as mv}from"node:path";import{realpathSync as av}from"node:fs";import{dirname as jg,resolve as dv}from"node:path";import{open as ch}from"node:fs/promises";import{Readable as BP}from"node:stream";var R=512;var Ai=Buffer.alloc(2*R);var C={name:[0,100],mode:[100,8],uid:[108,8],gid:[116,8],size:[124,12],mtime:[136,12],
checksum:[148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],devMinor:[337,8],prefix:[345,155],sparseMap:[
386,109],gnuIsExtended:[482,1],realSize:[483,12]};var xe={pax:"x",paxGlobal:"g",gnuLongName:"L",gnuLongLink:"K"};var TP=new Set(
["1","2","3","4","5","6"]);function he(t){return Math.ceil(t/R)*R}function Ci(t){for(let e=0;e<R;e+=8){if(t.readUInt32LE(
e)!==0||t.readUInt32LE(e+4)!==0)return false}return true}function th(t){return t[C.typeFlag[0]]===0}function us(t){return!TP.
has(t)}function qe(t,e){const n=eh(t,C.checksum,e);const r=rh(t);if(n!==r.unsigned&&n!==r.signed){throw new m("TAR_INVAL\
ID",`A tar header at byte ${e} has the checksum ${n}, but its bytes add up to ${r.unsigned}: the stream was damaged.`,{hint:Ft})}
const i=t[C.typeFlag[0]]??0;return{typeFlag:i===0?"0":String.fromCharCode(i),hasOldType:i===0,sizeBytes:eh(t,C.size,e),name:vP(
t),gnuIsExtended:(t[C.gnuIsExtended[0]]??0)!==0&&i===83}}function Xe(t,e){return new m("TAR_INVALID",`The tar stream is \
damaged at byte ${t}: ${e}.`,{hint:Ft})}function De(t,e){const[n,r]=C[e];return Ni(t.subarray(n,n+r))}function ls(t){return pf(
t,C.linkName)}function pf(t,e){const n=t.subarray(e[0],e[0]+e[1]);const r=n.indexOf(0);return r===-1?n:n.subarray(0,r)}function vP(t){
const e=pf(t,C.name);if(!nh(t))return Buffer.from(e);const n=pf(t,C.prefix);return n.length===0?Buffer.from(e):Buffer.concat(
[n,Buffer.from("/"),e])}function nh(t){return t.toString("latin1",C.magic[0],C.magic[0]+C.magic[1])==="ustar\0"}function rh(t){
const[e,n]=C.checksum;let r=0;let i=0;for(let o=0;o<R;o++){const s=o>=e&&o<e+n?32:t[o]??0;r+=s;i+=s>>7}return{unsigned:r,
signed:r-i*256}}function eh(t,e,n){const[r,i]=e;const o=t.subarray(r,r+i);const s=Ni(o);if(!(s>=0)){throw new m("TAR_INV\
ALID",`A tar header at byte ${n} has a field that is not a number (${JSON.stringify(o.toString("latin1"))}): the stream \
was damaged.`,{hint:Ft})}return s}function Ni(t){const e=t[0]??0;let n;if(e>=128){const r=BigInt(`0x${t.toString("hex")}`);
n=Number(BigInt.asIntN(t.length*8-1,r))}else{const r=t.toString("latin1").replace(/^[ \0]+|[ \0]+$/g,"").replace(/\0.*$/s,
"");n=r===""?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):Number.NaN}return Number.isSafeInteger(n)?n:Number.NaN}function Wt(t){
return De(t,"mtime")}var OP=8**11-1;function ih(t,e){const n=Math.min(Math.max(0,e),OP);return jt(t,C.mtime,Buffer.from(
`${n.toString(8).padStart(11,"0")}\0`))}function Li(t,e){return jt(t,C.size,Buffer.from(`${e.toString(8).padStart(11,"0")}\
\0`))}function oh(t){if(t[C.typeFlag[0]]!==83)return t;return jt(jt(t,C.typeFlag,Buffer.from("0")),C.sparseMap,Buffer.alloc(
C.sparseMap[1]))}var hf=8**7-1;function gf(t,e,n){if(n<=hf)return jt(t,C[e],Buffer.from(`${n.toString(8).padStart(7,"0")}\
\0`));const r=Buffer.alloc(8);r.writeBigUInt64BE(BigInt(n));r[0]=128;return jt(t,C[e],r)}function sh(t,e){const n=ms(t,"\
name",Buffer.from(e));if(n===void 0)throw new RangeError(`the name ${e} is too long for a header`);return n}function ms(t,e,n,r=false){
const i=Buffer.alloc(C[e][1]);if(n.length>i.length&&!r)return void 0;n.copy(i);const o=jt(t,C[e],i);return e==="name"&&nh(
t)?jt(o,C.prefix,Buffer.alloc(C.prefix[1])):o}function ah(){const t=Buffer.alloc(R);t.write("0000755",C.mode[0],"latin1");
for(const e of[C.uid,C.gid])t.write("0000000",e[0],"latin1");t.write("00000000000",C.mtime[0],"latin1");t.write("5",C.typeFlag[0],
"latin1");t.write("ustar\x0000",C.magic[0],"latin1");return Li(t,0)}function dh(t,e){const n=Buffer.alloc(R);n.write("./\
./@LongLink",C.name[0],"latin1");for(const r of[C.mode,C.uid,C.gid])n.write("0000000",r[0],"latin1");n.write("0000000000\
0",C.mtime[0],"latin1");n.write(t,C.typeFlag[0],"latin1");n.write("ustar  \0",C.magic[0],"latin1");return Li(n,e)}function jt(t,e,n){
const r=Buffer.from(t);n.copy(r,e[0],0,e[1]);const i=rh(r).unsigned.toString(8).padStart(6,"0");r.write(`${i}\0 `,C.checksum[0],
"latin1");return r}var _P=8**11-1;var RP=100;function ps(t,e){const n=Buffer.alloc(R);if(n.write(t,0,RP,"utf8")<Buffer.byteLength(t))throw new RangeError(
`the name ${t} is too long for a header`);n.write("0000644\x000000000\x000000000\0",100,"latin1");if(e<=_P){n.write(`${e.
toString(8).padStart(11,"0")}\0`,124,"latin1")}else{n.writeUInt8(128,124);n.writeBigUInt64BE(BigInt(e),128)}n.write("000\
00000000\0        0",136,"latin1");n.write("ustar\x0000",257,"latin1");const r=n.reduce((i,o)=>i+o,0);n.write(`${r.toString(
8).padStart(6,"0")}\0 `,148,"latin1");return n}function hs(t){return Buffer.alloc(he(t)-t)}function gs(){return Buffer.alloc(
2*R)}var fh=4*1024*1024;function uh(t){const e=t.map(({content:n})=>{const r=Di(n);return ps("",0).length+r+hs(r).length});return e.
reduce((n,r)=>n+r,gs().length)}async function lh(t,e,n){for(const{path:r,content:i}of e){await $i(t,ps(r,Di(i)),n);if(Buffer.
isBuffer(i))await $i(t,i,n);else await yf(i,t,n);await $i(t,hs(Di(i)),n)}await $i(t,gs(),n)}async function yf({path:t,sizeBytes:e},n,r){
const i=await ch(t,"r");try{await mh(i,{path:t,sizeBytes:e});const o=Buffer.allocUnsafe(Math.min(fh,e));for(let s=e;s>0;){
const{bytesRead:a}=await i.read(o,0,Math.min(o.length,s));if(a===0)throw new RangeError(`${t} ended ${s} bytes too early`);
await $i(n,o.subarray(0,a),r);s-=a}}finally{await i.close()}}function ys(t,e=()=>{}){return BP.from(AP(t,e),{objectMode:false})}
async function*AP(t,e){for(const{path:n,content:r}of t){yield ps(n,Di(r));if(!Buffer.isBuffer(r))yield*CP(r,e);else if(r.
length>0)yield r;const i=hs(Di(r));if(i.length>0)yield i}yield gs()}async function*CP({path:t,sizeBytes:e},n){const r=await ch(
t,"r");try{await mh(r,{path:t,sizeBytes:e});for(let i=e;i>0;){const o=Buffer.allocUnsafe(Math.min(fh/4,i));const{bytesRead:s}=await r.
read(o,0,o.length);if(s===0)throw new RangeError(`${t} ended ${i} bytes too early`);n(s);yield o.subarray(0,s);i-=s}}finally{
await r.close()}}async function mh(t,{path:e,sizeBytes:n}){const{size:r}=await t.stat();if(r!==n)throw new RangeError(`${e}\
 must have ${n} bytes, but has ${r}`)}async function $i(t,e,n){for(let r=0;r<e.length;){n.signal.throwIfAborted();const{
bytesWritten:i}=await t.write(e,r,e.length-r);n.onBytes(i);r+=i}}function Di(t){return Buffer.isBuffer(t)?t.length:t.sizeBytes}import{createHash as NP}from"node:crypto";function I(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function N(t){return Array.isArray(t)&&t.every(e=>typeof e===
"string")}function y(t,...e){let n=t;for(const r of e){if(!I(n)||!Object.hasOwn(n,r))return void 0;n=n[r]}return n}function w(t,...e){
const n=y(t,...e);return typeof n==="string"&&n!==""?n:void 0}function L(t){try{return JSON.parse(t)}catch{return void 0}}var wf=JSON;function ws(t){const e=wf.parse(t,(n,r,i)=>typeof r==="number"&&i.source!==void 0?wf.rawJSON(i.source):r);if(!I(
e)||wf.isRawJSON(e))throw new SyntaxError("an image config must be a JSON object");return e}function bs(t){const e=y(t,"\
rootfs","diff_ids");return N(e)?e:[]}function Es(t){const e=y(t,"history");if(!Array.isArray(e))return void 0;return e.map(
n=>y(n,"empty_layer")!==true)}function LP(t){return t.reduce((e,n)=>e===void 0?n:$(Buffer.from(`${e} ${n}`)),void 0)}function $(t){
return`sha256:${NP("sha256").update(t).digest("hex")}`}function hh(t,e){const n=$P(w(t,"created"),e.latestSeconds);const r=({
contents:o})=>({...n===void 0?{}:{created:n},created_by:o===void 0?e.createdBy:`${e.createdBy}: ${o}`,comment:LP(e.sourceDiffIds)??
""});const i={...t,...n===void 0?{}:{created:n},rootfs:{type:"layers",diff_ids:e.layers.map(({diffId:o})=>o)},history:e.
layers.map(r)};return Buffer.from(JSON.stringify(i))}function $P(t,e){if(t===void 0||e===void 0)return t;const n=Math.floor(
Date.parse(t)/1e3);const r=n>e||n===e&&/\.\d*[1-9]/.test(t);return r?new Date(e*1e3).toISOString().replace(".000Z","Z"):
t}var DP=[["Created","created"],["Author","author"],["Architecture","architecture"],["Variant","variant"],["Os","os"],["\
OsVersion","os.version"],["DockerVersion","docker_version"],["ContainerConfig","container_config"],["Container","contain\
er"]];var FP="0001-01-01T00:00:00Z";function gh(t){const e={};for(const[r,i]of DP){const o=t[r];if(!ph(o)&&o!==FP)e[i]=o}
const n=t["Config"];e["config"]=I(n)?Object.fromEntries(Object.entries(n).filter(([,r])=>!ph(r))):{};e["rootfs"]={type:"\
layers",diff_ids:y(t,"RootFS","Layers")??[]};return e}function ph(t){if(t===void 0||t===null||t===""||t===false)return true;
return Array.isArray(t)&&t.length===0}var ke={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"ap\
plication/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function Fi(t){const e=w(t,"dige\
st");const n=y(t,"size");if(e===void 0||typeof n!=="number")return void 0;return{mediaType:w(t,"mediaType")??"",digest:e,
sizeBytes:n}}function yh(t){const e=L(t);const n=Fi(y(e,"config"));const r=y(e,"layers");if(n===void 0||!Array.isArray(r))
return void 0;const i=y(e,"annotations");const o=Object.entries(I(i)?i:{}).filter(s=>typeof s[1]==="string");return{config:n,
layers:r.map(Fi).filter(s=>s!==void 0),annotations:Object.fromEntries(o)}}function wh(t){const e=y(L(t),"manifests");if(!Array.
isArray(e))return void 0;return e.filter(n=>w(n,"annotations","vnd.docker.reference.type")===void 0).flatMap(n=>{const r=Fi(
n);return r===void 0?[]:[{...r,platform:MP(n)}]})}function MP(t){const e=y(t,"platform");const n=w(e,"os");const r=w(e,"\
architecture");if(n===void 0||r===void 0)return void 0;return{os:n,architecture:r,variant:w(e,"variant")}}function ir(t){
return t===ke.index||t==="application/vnd.docker.distribution.manifest.list.v2+json"}function Ss(t,e,n,r={}){return bh({
schemaVersion:2,mediaType:t,config:bf(e),layers:n.map(bf),...Sf(r)})}function xs(t,e,n={}){return bh({schemaVersion:2,mediaType:t,
manifests:e.map(ks),...Sf(n)})}function ks(t){const{platform:e,annotations:n={}}=t;return{...bf(t),...e===void 0?{}:{platform:e},
...Sf(n)}}function Ef({os:t,architecture:e,variant:n}){return{architecture:e,os:t,...n===void 0?{}:{variant:n}}}function Sf(t){
return Object.keys(t).length===0?{}:{annotations:t}}function bf(t){return{mediaType:t.mediaType,digest:t.digest,size:t.sizeBytes}}
function bh(t){return Buffer.from(JSON.stringify(t))}var UP=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
var HP=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;var zP=/^\w[\w.-]{0,127}$/;var jP=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
var WP=255;var xf=/^(?:sha256:)?[0-9a-f]{64}$/;function Jt(t){return xf.test(t)}function ae(t,e){const n=kf(t);if(n===void 0){
throw new m("BAD_INPUT",`The ${v(e)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.
stringify(t)} is not one.`,{hint:JP(t)})}return n}function Ps(t,e){const n=ae(t,e);const r=i=>{throw new m("BAD_INPUT",`\
The ${v(e)} must be a name for the result, but ${JSON.stringify(t)} ${i}.`,{hint:'Write it as "name:tag", for example "a\
pp:flat".'})};if(n.digest!==void 0)r("contains a digest, which follows from the content and cannot be chosen");if(xf.test(
t)||/^[0-9a-f]{64}$/.test(t.split(":")[0]??""))r("is an image ID");if(n.domain==="docker.io"&&n.path==="library/sha256"){
r("reads as a digest, since its name is a digest algorithm")}return n}function or({text:t,tag:e,digest:n}){return e===void 0&&
n===void 0?`${t}:latest`:t}function re(t){const e=t.digest===void 0?"":`@${t.digest}`;const n=t.tag??(t.digest===void 0?
"latest":void 0);return`${t.domain}/${t.path}${n===void 0?"":`:${n}`}${e}`}function Eh(t){const e=re(t);const n=e.replace(
/^docker\.io\/(?:library\/)?/,"");const r=kf(n);return r!==void 0&&re(r)===e?n:e}function kf(t){const e=t.indexOf("@");const n=e===
-1?void 0:t.slice(e+1);const r=e===-1?t:t.slice(0,e);const i=r.lastIndexOf(":");const o=i>r.lastIndexOf("/");const s=o?r.
slice(i+1):void 0;const a=o?r.slice(0,i):r;if(n!==void 0&&!jP.test(n))return void 0;if(n?.startsWith("sha256:")&&!xf.test(
n))return void 0;if(s!==void 0&&!zP.test(s))return void 0;const d=a.indexOf("/");const c=d===-1?"":a.slice(0,d);const f=/[.:]/.
test(c)||c==="localhost"||c.toLowerCase()!==c;const u=f?c:"docker.io";const l=f?a.slice(d+1):a;if(f&&!UP.test(u))return void 0;
if(!l.split("/").every(b=>HP.test(b)))return void 0;const p=u==="docker.io"||u==="index.docker.io";const h=p&&!l.includes(
"/")?`library/${l}`:l;const g=p?"docker.io":u;if(`${g}/${h}`.length>WP)return void 0;return{text:t,domain:g,path:h,tag:s,
digest:n}}function JP(t){if(t.startsWith("-"))return'A reference cannot start with "-".';if(t!==t.toLowerCase()&&kf(t.toLowerCase())!==
void 0){return`Repository names are lower case. Use ${JSON.stringify(t.toLowerCase())} instead.`}return'A repository nam\
e consists of lower-case letters and digits with single separators, and a tag of at most 128 letters, digits, "_", "." a\
nd "-".'}function Sh(t,e,n){const r=`${$(t).slice("sha256:".length)}.json`;const i=`${e.slice("sha256:".length)}/layer.tar`;return ys(
[{path:r,content:t},Is([{Config:r,RepoTags:[n],Layers:[i]}])])}function Is(t){return{path:"manifest.json",content:Buffer.
from(JSON.stringify(t))}}var Ts={path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};function vs(t){
return{path:"index.json",content:xs(ke.index,[t])}}function Fe(t){return`blobs/${t.replace(":","/")}`}var Os="io.contain\
erd.image.name";function _s(t,e,n={}){const r=Ss(ke.manifest,{mediaType:ke.config,digest:$(t),sizeBytes:t.length},e,n);return{
bytes:r,descriptor:{mediaType:ke.manifest,digest:$(r),sizeBytes:r.length}}}function xh(t,{config:e,platform:n,name:r,annotations:i={}},o){
const s=t.map(({descriptor:u})=>u);const a=_s(e,s,i);const d=s.map(({digest:u})=>Fe(u));const c=Fe($(e));const f=[Ts,vs(
{...a.descriptor,platform:Ef(n),annotations:{[Os]:r.full}}),Is([{Config:c,RepoTags:[r.familiar],Layers:d}]),{path:c,content:e},
{path:Fe(a.descriptor.digest),content:a.bytes},...t.map(({path:u,descriptor:{digest:l,sizeBytes:p}})=>({path:Fe(l),content:{
path:u,sizeBytes:p}}))];return ys(f,o)}function kh(t,e,n){const{os:r,architecture:i,variant:o}=e;const s=Buffer.from(JSON.
stringify({architecture:i,os:r,...o===void 0?{}:{variant:o},config:{},rootfs:{type:"layers",diff_ids:[]}}));const{bytes:a,
descriptor:d}=_s(s,[{...t,mediaType:"application/octet-stream"}]);const c=re(ae(n,"tag"));return ys([Ts,vs({...d,platform:Ef(
e),annotations:{[Os]:c}}),{path:Fe($(s)),content:s},{path:Fe(d.digest),content:a}])}var sr={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"application/vnd\
.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",config:"appl\
ication/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}};var Ph={oci:{gzip:"+g\
zip",zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function ar(t,e){if(t==="oci"||e==="zstd")return sr.oci.layer+
Ph.oci[e];return sr.docker.layer+Ph.docker[e]}function Pf(t){return["gzip","zstd","none"].find(e=>t===ar("oci",e)||t===ar(
"docker",e))}var vh=/^[A-Za-z0-9_.-]+$/;var Ih={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},"x86-64":{architecture:"\
amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"arm",variant:"v6"}};
var Th={amd64:{v1:""},arm:{"":"v7","5":"v5","6":"v6","7":"v7","8":"v8"},arm64:{"8":"",v8:"","v8.0":"","9":"v9","9.0":"v9",
"v9.0":"v9"}};function _e(t){const e=t.os.toLowerCase();const n=t.architecture.toLowerCase();const r=Object.hasOwn(Ih,n)?
Ih[n]:void 0;const i=r?.architecture??n;const o=r?.variant??t.variant?.toLowerCase()??"";const s=Object.hasOwn(Th,i)?Th[i]:
void 0;const a=s!==void 0&&Object.hasOwn(s,o)?s[o]:o;return{os:e==="macos"?"darwin":e,architecture:i,variant:a||void 0}}
function K(t,e){return O(t)===O(e)}function O(t){const{os:e,architecture:n,variant:r}=_e(t);return r===void 0?`${e}/${n}`:
`${e}/${n}/${r}`}function Rs({os:t,architecture:e,variant:n}){return[t,e,n??""].every(r=>r===""||vh.test(r))}function Bs(t){
const[e,n,r,...i]=t.split("/");const o=t.split("/");if(e===void 0||n===void 0||i.length>0||!o.every(s=>vh.test(s))){throw new m(
"BAD_INPUT",`The ${v("platform")} must have the form os/arch or os/arch/variant, but is ${JSON.stringify(t)}.`,{hint:'Fo\
r example "linux/amd64", "linux/arm64" or "linux/arm/v7".'})}return _e({os:e,architecture:n,variant:r})}function Bn(t){const e=vf(t)?As(t):t;const n=e.images.map(VP);const[r]=n;if(r===void 0)throw new RangeError("a set needs\
 an image");const{index:i}=e;if(i===void 0&&n.length>1)throw new RangeError("a set of several images needs an index");const o=i===
void 0?r.bytes:xs(sr[i.format].index,n.map(KP),i.annotations);const s=i===void 0?{...r.manifest,platform:Oh(r.image)}:If(
sr[i.format].index,o);return{root:s,rootBytes:o,images:n,blobs:GP({images:n,root:s,rootBytes:o})}}function GP({images:t,
root:e,rootBytes:n}){const r=[...t.map(({image:i})=>({digest:$(i.config),content:i.config})),...t.map(({manifest:i,bytes:o})=>({
digest:i.digest,content:o})),{digest:e.digest,content:n},...t.flatMap(({image:{layers:i}})=>i).map(({path:i,descriptor:{
digest:o,sizeBytes:s}})=>({digest:o,content:{path:i,sizeBytes:s}}))];return[...new Map(r.map(i=>[i.digest,i])).values()]}
function VP(t){const e=sr[t.format];const n=If(e.config,t.config);const r=t.layers.map(({descriptor:o})=>o);const i=Ss(e.
manifest,n,r,t.annotations);return{manifest:If(e.manifest,i),bytes:i,image:t}}function KP({manifest:t,image:e}){return{...t,
platform:Oh(e),annotations:e.entryAnnotations}}function Oh({indexPlatform:t,config:e}){if(t!==void 0)return t;const n=L(
e.toString());const r=["architecture","os","os.version","variant"].map(o=>[o,w(n,o)]);const i=y(n,"os.features");return Object.
fromEntries([...r.filter(([,o])=>o!==void 0),...Array.isArray(i)?[["os.features",i]]:[]])}function If(t,e){return{mediaType:t,
digest:$(e),sizeBytes:e.length}}function Tf({images:t,index:e}){return e?.format==="docker"||t.some(({format:n})=>n==="d\
ocker")}function vf(t){return Tf(t)&&t.images.some(({layers:e})=>e.some(({descriptor:n})=>Pf(n.mediaType)==="zstd"))}function As(t){
const e="oci";const n=i=>{const{descriptor:o}=i;const s=Pf(o.mediaType);const a=s===void 0?o.mediaType:ar(e,s);return{...i,
descriptor:{...o,mediaType:a}}};const r=t.images.map(i=>({...i,format:e,layers:i.layers.map(n)}));return{images:r,index:t.
index&&{...t.index,format:e}}}function Mi({root:t,blobs:e},n,r){return[Ts,vs({...t,annotations:n}),...r===void 0?[]:[Is(
[r])],...e.map(({digest:i,content:o})=>({path:Fe(i),content:o}))]}function _h({images:t},e,n){const r=t.find(({image:s})=>K(
s.platform,n))??t[0];if(r===void 0)throw new RangeError("a set needs an image");const{config:i,layers:o}=r.image;return{
Config:Fe($(i)),RepoTags:e.length===0?null:e,Layers:o.map(({descriptor:s})=>Fe(s.digest))}}import{access as RT,chmod as BT,constants as _g,link as AT,rename as Rg,rm as Xs}from"node:fs/promises";import{basename as CT,
dirname as Ki}from"node:path";var YP=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function Gt(t){return t.replace(YP,e=>[...e].map(n=>`\\u${qP(n.codePointAt(0)??
0)}`).join(""))}function qP(t){const e=t.toString(16);return t>65535?`{${e}}`:e.padStart(4,"0")}function ue(t,e){const n=t.
length>e?[...t.slice(0,2*e+1)]:[];return n.length>e?`${n.slice(0,e-1).join("")}…`:t}function Rh(t){return`<code>${Cs(t)}\
</code>`}function Cs(t){return Gt(t).replace(/[^\p{L}\p{N} /-]/gu,e=>`&#${e.codePointAt(0)};`)}function Pt(t,e=""){const n=t.
flatMap(i=>i.match(/`+/g)??[]);const r="`".repeat(Math.max(3,...n.map(i=>i.length+1)));return[`${r}${e}`,...t,r].join("\n")}var Ui="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.";var XP=150;
function Re(t){return JSON.stringify(ue(t,XP))}function ge(t,e,n){return new m("BLOB_INVALID",`The file ${Re(t)} of ${Re(
n)} ${e}.`,{hint:"The image was damaged or only partly copied. Save, copy or build it again."})}function ie(t,e,n){return new m(
"UNSUPPORTED_IMAGE",`${t} ${e}.`,{hint:n})}import{createHash as ZP}from"node:crypto";var Bh={sha256:64,sha512:128};function It(t){const[e="",n="",...r]=t.split(":");const i=Object.hasOwn(Bh,e)?Bh[e]:void 0;
if(r.length>0||n.length!==i||!/^[0-9a-f]+$/.test(n))return void 0;return{algorithm:e,hex:n}}function Ns(t,{digest:e,sizeBytes:n}){
if(t.length!==n)throw X(e,Vt(t.length,n));const r=It(e)?.algorithm;if(r===void 0)throw X(e,"has a digest that cannot be \
checked");const i=`${r}:${ZP(r).update(t).digest("hex")}`;if(i!==e)throw X(e,`has the digest ${i}`)}function Vt(t,e){return`\
has ${t} bytes, but its descriptor says ${e}`}function X(t,e){return new m("BLOB_INVALID",`The blob ${t.slice(0,150)} ${e}\
.`,{hint:"The image was damaged or changed on its way here. Copy or build it again, and check the disk and memory of thi\
s machine."})}var Of="application/vnd.oci.image.";var Ls="application/vnd.docker.";var Kt={index:`${Ls}distribution.manifest.list.v2+j\
son`,manifest:`${Ls}distribution.manifest.v2+json`,config:`${Ls}container.image.v1+json`,layer:`${Ls}image.rootfs.diff.t\
ar`};var QP=new Map([[`${Of}manifest.v1+json`,"oci"],[`${Of}index.v1+json`,"oci"],[Kt.manifest,"docker"],[Kt.index,"dock\
er"]]);var eI=new Set([`${Of}config.v1+json`,Kt.config]);var tI=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/;
var nI=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function dr(t){return QP.
get(t)}function _f(t){return eI.has(t)}function Ah(t){if(tI.test(t))return"layer";return nI.test(t)?"foreign":"other"}function Yt(t,e){Ns(t,e);const n=L(t.toString("utf8"));const r=l=>X(e.digest,l);if(!I(n))throw r("is not a JSON object");
const i=w(n,"mediaType");const o="manifests"in n&&("layers"in n||"config"in n||"fsLayers"in n);if(o)throw r("has the fie\
lds of a manifest and of an index");if(i!==void 0&&e.mediaType!==""&&i!==e.mediaType)throw r(`has the media type ${JSON.
stringify(i)}, but its descriptor says ${JSON.stringify(e.mediaType)}`);const s=i??(e.mediaType||rI(n));const a=dr(s);if(a===
void 0)return{kind:"other",mediaType:s};const d=Rf(n);if(ir(s)){return{kind:"index",format:a,entries:Ch(n,"manifests",r),
annotations:d}}const c=$h(y(n,"config"));if(c===void 0)throw r("has no descriptor of a config");const f=Ch(n,"layers",r).
map(iI);const u=w(n,"artifactType");return{kind:"manifest",format:a,mediaType:s,config:c,layers:f,annotations:d,artifactType:u}}
function Nh(t){const e=L(t.toString("utf8"));const n=y(e,"manifests");if(!I(e)||!Array.isArray(n))return void 0;const r=n.
map(Lh).filter(i=>i!==void 0);if(r.length!==n.length)return void 0;return{kind:"index",format:"oci",entries:r,annotations:Rf(
e)}}function rI(t){if("manifests"in t)return ke.index;return"config"in t&&"layers"in t?ke.manifest:""}function Ch(t,e,n){
const r=y(t,e);if(!Array.isArray(r))throw n(`has no list of ${e}`);return r.map((i,o)=>{const s=Lh(i);if(s===void 0)throw n(
`has no valid descriptor at position ${o} of its ${e}`);return s})}function iI({mediaType:t,digest:e,sizeBytes:n}){return{
mediaType:t,digest:e,sizeBytes:n}}function Lh(t){const e=$h(t);if(e===void 0)return void 0;const n=y(t,"platform");return{
...e,platform:I(n)?n:void 0,annotations:Rf(t)}}function $h(t){const e=Fi(t);if(e===void 0||It(e.digest)===void 0)return void 0;
return Number.isSafeInteger(e.sizeBytes)&&e.sizeBytes>=0?e:void 0}function Rf(t){const e=y(t,"annotations");return Object.
fromEntries(Object.entries(I(e)?e:{}).filter(n=>typeof n[1]==="string"))}async function cr(t,e){const{digest:n}=e;const r=await t.readManifest(e);if(r===void 0)throw ge(n,"is missing, though an\
 index names it",t.name);const i=Yt(r,e);const o=t.name;if(i.kind==="index"){const{format:a,annotations:d,entries:c}=i;return{
reference:o,digest:n,index:{format:a,annotations:d},entries:c}}if(i.kind==="manifest"){const{mediaType:a}=i;return{reference:o,
digest:n,index:void 0,entries:[{...e,mediaType:a,platform:void 0}]}}const s=i.mediaType===""?"of no known type":Re(i.mediaType);
throw ie(o,`must be an image or an index, but is ${s}`,Ui)}import{open as Gh,stat as Vh}from"node:fs/promises";import{join as yI}from"node:path";import{Readable as wI}from"node:stream";function de(t){return t?.code??String(t)}function at(t){return["ENOSPC","EDQUOT"].includes(de(t))}import{posix as zh}from"node:path";var Dh=16*1024;function Fh(t,e){const n=new Map;const r=[];for(const{key:i,value:o}of Cf(t,e)){n.set(i,o);if(i==="GNU.sp\
arse.offset"||i==="GNU.sparse.numbytes")r.push(o)}if(r.length>0)n.set("GNU.sparse.map",Buffer.from(r.join(",")));return n}
function Mh(t,e){return Bf(t,n=>n===e)}function Bf(t,e){return Buffer.concat([...Cf(t,0)].filter(({key:n})=>!e(n)).map(({
bytes:n})=>n))}function Af(t,e){return Buffer.concat([...Cf(t,0)].map(({key:n,bytes:r})=>{const i=e.get(n);return i===void 0?
r:oI(n,i)}))}function oI(t,e){const n=Buffer.concat([Buffer.from(` ${t}=`),Buffer.from(e),Buffer.from("\n")]);const r=n.
length;const i=r+String(r+String(r).length).length;return Buffer.concat([Buffer.from(String(i)),n])}function*Cf(t,e){let n=0;
for(let r=1;n<t.length;r++){if(r>Dh){throw new m("TAR_LIMIT",`The PAX header at byte ${e} holds more than ${Dh} records.`,
{hint:Se})}const i=t.indexOf(32,n);const o=i===-1?"":t.toString("latin1",n,i);const s=/^[0-9]{1,10}$/.test(o)?Number(o):
0;const a=n+s;const d=i===-1?-1:t.indexOf(61,i+1);if(s===0||a>t.length||d===-1||d>=a||t[a-1]!==10){throw new m("TAR_INVA\
LID",`The PAX header at byte ${e} has a malformed record: the stream was damaged.`,{hint:Ft})}yield{key:t.toString("utf8",
i+1,d),value:t.subarray(d+1,a-1),bytes:t.subarray(n,a)};n=a}}function qt(t){return/^[0-9]{1,16}$/.test(t)?Number(t):Number.
NaN}var Uh=1024*1024;var sI=4*1024*1024;var Hh=Buffer.alloc(0);var Nf={pax:new Map,longName:void 0,longLink:void 0};function ur(t){
return t===xe.pax||t===xe.gnuLongName||t===xe.gnuLongLink}var fr=class{#e=[];#t=0;#n=Nf;#r;get isReading(){return this.#r!==
void 0}get isEmpty(){return this.#e.length===0}begin(e,n,r){const{typeFlag:i,sizeBytes:o}=e;if(o>Uh||this.#t+o>sI){throw new m(
"TAR_LIMIT",`The extension header at byte ${r} claims ${o} bytes; at most ${Uh} are read.`,{hint:Se})}this.#i(Buffer.from(
n));if(o>0)this.#r={typeFlag:i,left:he(o),parts:[],sizeBytes:o};else this.#n=Lf(this.#n,i,Hh,r)}take(e,n){const r=this.#r;
if(r===void 0)return 0;const i=Math.min(r.left,e.length);r.parts.push(Buffer.from(e.subarray(0,i)));r.left-=i;if(r.left===
0){this.#r=void 0;const o=r.parts.length===1?r.parts[0]:Buffer.concat(r.parts);this.#i(o);this.#n=Lf(this.#n,r.typeFlag,
o.subarray(0,r.sizeBytes),n)}return i}release(){const e={blocks:this.#e,extension:this.#n};this.#e=[];this.#t=0;this.#n=
Nf;return e}#i(e){this.#e.push(e);this.#t+=e.length}};function $s(t){const e=[];for(let n=0;n<t.length;n++){const r=t[n];
const{typeFlag:i,sizeBytes:o}=qe(r,0);e.push({typeFlag:i,block:r,data:o===0?void 0:t[++n],sizeBytes:o})}return e}function Je(t){
return $s(t).reduce((e,{typeFlag:n,data:r=Hh,sizeBytes:i})=>Lf(e,n,r.subarray(0,i),0),Nf)}function lr(t,{pax:e,longName:n}){
return n??Be(e.get("GNU.sparse.name"))??Be(e.get("path"))??t.name}function An(t,{pax:e,longLink:n}){return n??Be(e.get("\
linkpath"))??ls(t)}function Ds(t,{pax:e},n){const r=Be(e.get("size"));if(r===void 0)return t.sizeBytes;const i=r.toString(
"latin1");const o=qt(i);if(!Number.isSafeInteger(o))throw Xe(n,`the PAX record of its size is ${JSON.stringify(i.slice(0,
40))}`);return o}function Lf(t,e,n,r){if(e===xe.pax)return{...t,pax:Fh(n,r)};const i=Be(aI(n));return e===xe.gnuLongName?
{...t,longName:i}:{...t,longLink:i}}function Be(t){return t?.length===0?void 0:t}function aI(t){const e=t.indexOf(0);return e===
-1?t:t.subarray(0,e)}var jh=2e5;var dI=1024;var cI=64*1024;var fI=[["gzip","1f8b","gunzip --keep"],["zstd","28b52ffd","zstd --decompress"],["\
xz","fd377a585a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],["lz4","04224d18","lz4 --decompress"]];
async function Wh(t){const e=new $f(t);const n=new Map;const r=new fr;pI(await e.read(0,R),t.path);let i=0;let o=0;let s=0;
while(s<t.sizeBytes&&o<2){const a=s;const d=await e.block(a);s+=R;if(Ci(d)){o++;continue}if(o===1)throw Xe(a,"there is a\
 single zero block between two entries");const c=qe(d,a);if(++i>jh)throw gI(t.path);if(c.typeFlag===xe.paxGlobal){s+=he(
c.sizeBytes)}else if(ur(c.typeFlag)){r.begin(c,d,a);const f=he(c.sizeBytes);if(f>0)r.take(await e.exactly(s,f),a);s+=f}else{
const{extension:f}=r.release();const u=c.hasOldType&&c.name.at(-1)===47;const l=us(c.typeFlag)&&!u?Ds(c,f,a):0;s=c.gnuIsExtended?
await uI(e,s):s;if(s+l>t.sizeBytes)throw Df(t,s+l);lI(n,{header:c,block:d,extension:f,offset:s,sizeBytes:l});s+=he(l)}}if(!r.
isEmpty)throw Df(t,s);return n}async function uI(t,e){let n=e;for(let r=true;r;n+=R)r=((await t.block(n))[504]??0)!==0;return n}
function lI(t,e){const{header:n,block:r,extension:i,offset:o,sizeBytes:s}=e;const a=lr(n,i);const d=a.length>dI?void 0:Fs(
a.toString("utf8"));if(d===void 0)return;const{typeFlag:c}=n;const f=c==="S"||[...i.pax.keys()].some(mI);if(f)t.set(d,{kind:"\
sparse"});else if(c==="0"||c==="7")t.set(d,{kind:"file",offset:o,sizeBytes:s});else if(c==="1"||c==="2"){const u=(i.longLink??
i.pax.get("linkpath")??ls(r)).toString("utf8");const l=c==="1"||u.startsWith("/")?u:`${zh.dirname(d)}/${u}`;t.set(d,{kind:"\
link",target:Fs(l)})}else t.delete(d)}function mI(t){return t.startsWith("GNU.sparse.")}function Fs(t){const e=zh.normalize(
t.replace(/^\/+/,"")).replace(/\/$/,"");return e===".."||e.startsWith("../")?void 0:e}var $f=class{#e;#t=Buffer.alloc(0);#n=0;constructor(e){
this.#e=e}async read(e,n){const r=e-this.#n;if(r>=0&&r+n<=this.#t.length)return this.#t.subarray(r,r+n);const{handle:i,signal:o}=this.#e;
if(o.aborted)throw F(o.reason);const s=Buffer.alloc(Math.max(n,cI));let a=0;while(a<s.length){const{bytesRead:d}=await i.
read(s,a,s.length-a,e+a);if(d===0)break;a+=d}this.#t=s.subarray(0,a);this.#n=e;return this.#t.subarray(0,n)}async exactly(e,n){
const r=await this.read(e,n);if(r.length<n)throw Df(this.#e,e+n);return r}block(e){return this.exactly(e,R)}};function pI(t,e){
const n=t.toString("hex",0,8);const r=fI.find(([,o])=>n.startsWith(o));const i=JSON.stringify(e);if(r!==void 0){const o=`\
The archive ${i} must be a plain tar archive, but is compressed with ${r[0]}.`;throw new m("UNSUPPORTED_IMAGE",o,{hint:`\
Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${r[2]} ${i}`})}
if(t.length===R&&(Ci(t)||hI(t)))return;throw new m("UNSUPPORTED_IMAGE",`${i} must be a tar archive, but is not one.`,{hint:'\
Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}function hI(t){
try{qe(t,0);return true}catch{return false}}function Df({path:t,sizeBytes:e},n){const r=`The archive ${JSON.stringify(t)}\
 ends after ${e} bytes, but its headers promise at least ${n}: something was cut off.`;return new m("TAR_TRUNCATED",r,{hint:"\
Save or copy it again, and check whether the disk was full."})}function gI(t){const e=`The archive ${JSON.stringify(t)} \
has more than ${jh} entries.`;return new m("TAR_LIMIT",e,{hint:Se})}function Ms(t){return{open:async e=>t.open(e),locate:async()=>t.range}}var Jh=1024*1024;var Kh=4*1024*1024;var bI=8;async function Xt(t,e,n){
if(t.sizeBytes>Kh)throw EI(e,t.sizeBytes);const r=[];for await(const i of t.open(n))r.push(i);return Buffer.concat(r)}function EI(t,e){
const n=`${t} has ${e} bytes, but at most ${Kh} bytes of a manifest, an index or a config are read.`;return new m("TAR_L\
IMIT",n,{hint:Se})}async function Yh(t){const e=await Xh(t);if(!e.isDirectory()){throw new m("BAD_INPUT",`${JSON.stringify(
t)} must be a directory, but is a file.`,{hint:'Write "oci-archive:PATH" for an archive of an OCI image layout, and "doc\
ker-archive:PATH" for one of "docker save".'})}return{path:t,find:async n=>{const r=yI(t,n);const i=await Vh(r).catch(o=>{
if(["ENOENT","ENOTDIR"].includes(de(o)))return void 0;throw Hi(r,o)});if(!i?.isFile())return void 0;return qh({path:r,startByte:0,
sizeBytes:i.size})},close:async()=>{}}}async function Us(t,e){const n=await Xh(t);if(!n.isFile()){const i=n.isDirectory()?
"a directory":"no regular file";throw new m("BAD_INPUT",`${JSON.stringify(t)} must be an archive, but is ${i}.`,{hint:n.
isDirectory()?'Write "oci:DIR" for a directory with an OCI image layout.':"An archive is read several times, from any po\
sition, so it must be a file. Save it to one first."})}const r=await Gh(t).catch(i=>{throw Hi(t,i)});try{const i=await Wh(
{handle:r,path:t,sizeBytes:n.size,signal:e});return new Ff(t,r,i)}catch(i){await r.close();throw i}}var Ff=class{path;#e;#t;constructor(e,n,r){
this.path=e;this.#e=n;this.#t=r}async find(e){let n=Fs(e);for(let r=0;n!==void 0;r++){const i=this.#t.get(n);if(i===void 0)
return void 0;if(i.kind==="file"){const{offset:o,sizeBytes:s}=i;return qh({path:this.path,startByte:o,sizeBytes:s,handle:this.#e})}
if(i.kind==="sparse")throw ge(e,"is stored as a sparse file, as no builder does",this.path);if(r===bI)throw ge(e,"is beh\
ind a loop of links",this.path);n=i.target}throw ge(e,"is a link that leads out of the archive",this.path)}close(){return this.#e.
close()}};function qh(t){const{path:e,startByte:n,sizeBytes:r}=t;const i={path:e,startByte:n,sizeBytes:r};return{sizeBytes:r,
range:i,open:o=>new Mf(t,o)}}var Mf=class extends wI{#e;#t;#n;#r;constructor(e,n){super({highWaterMark:Jh,signal:n});this.#e=
e;this.#r=e.startByte;this.#t=e.startByte+e.sizeBytes}_construct(e){const{handle:n,path:r}=this.#e;const i=n===void 0?Gh(
r):Promise.resolve(n);i.then(o=>{this.#n=o;e()},o=>e(Hi(r,o)))}_read(){const e=Math.min(Jh,this.#t-this.#r);if(e===0||this.#n===
void 0){this.push(null);return}this.#n.read(Buffer.allocUnsafe(e),0,e,this.#r).then(({bytesRead:n,buffer:r})=>{this.#r+=
n;this.push(n===0?null:r.subarray(0,n))},n=>this.destroy(Hi(this.#e.path,n)))}_destroy(e,n){const r=this.#e.handle===void 0;
const i=r?this.#n?.close():void 0;Promise.resolve(i).then(()=>n(e),()=>n(e))}};async function Xh(t){return Vh(t).catch(e=>{
throw Hi(t,e)})}function Hi(t,e){const n=de(e);if(n==="ENOENT"||n==="ENOTDIR"){return new m("IMAGE_NOT_FOUND",`There is \
no file or directory ${JSON.stringify(t)}.`,{hint:"Check the path. It is relative to the working directory, and ends at \
the first colon.",cause:e})}return new m("BAD_INPUT",`Cannot read ${JSON.stringify(t)}: ${n}.`,{hint:"Check the permissi\
ons of the file and of the directories above it.",cause:e})}var SI=/^sha256:[0-9a-f]{64}$/;function Hs(t,e,n){const r=y(t,"rootfs","diff_ids")??[];const i="No builder writes this. \
Use an image from a source that you trust.";if(!N(r)||!r.every(o=>SI.test(o)))throw ie(n,"has a diffID in its config tha\
t is not a sha256 digest",i);if(r.length!==e)throw ie(n,`has ${e} layers, but ${r.length} diffIDs in its config`,i);return r}var xI=8;var mr=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(e){const n=[];const r=[];if(this.attestations>
0)r.push(Zh(this.attestations,"attestation"));if(this.artifacts.length>0){const i=Hf([...new Set(this.artifacts)].map(o=>o===
""?"no type":o));r.push(`${Zh(this.artifacts.length,"artifact")} (${i})`)}if(r.length>0)n.push(`Left out of ${e}, since \
they describe the source or are not images: ${r.join(" and ")}.`);if(this.notLinux.length>0)n.push(`Left out of ${e}, si\
nce only Linux images can be flattened: ${Uf(this.notLinux)}.`);if(this.missing.length>0)n.push(`Left out of ${e}, since\
 its index names them but they are missing: ${kI(this.missing)}.`);return n}};function Uf(t){return Hf([...new Set(t.map(
O))])}function kI(t){return Hf([...new Set(t.map(e=>e===void 0?"an unknown platform":O(e)))])}function Hf(t){const e=t.slice(
0,xI).map(r=>/^[\w./+ -]*$/.test(r)?r:Re(r));const n=t.length-e.length;return e.join(", ")+(n>0?` and ${n} more`:"")}function Zh(t,e){
return`${t} ${e}${t===1?"":"s"}`}function zf(t){const e=w(t,"os");const n=w(t,"architecture");if(e===void 0||n===void 0)return void 0;const r={os:e,architecture:n,
variant:w(t,"variant")};return Rs(r)&&e!=="unknown"&&n!=="unknown"?r:void 0}function Qh(t,e){const n=t??e;if(n===void 0)
return void 0;const r=e!==void 0&&!jf(n,e);return _e({...n,variant:n.variant??(r?e.variant:void 0)})}function jf(t,e){const n=r=>_e(
{...r,variant:void 0});return!K(n(t),n(e))}function eg(t,e,{available:n,notices:r}){const i=n.length===0?"has no platfor\
m at all":`has ${Uf(n)}`;const o=`The image ${t} is needed for ${O(e)}, but ${i}.`;return new m("PLATFORM_MISMATCH",[o,...r].
join(" "),{hint:"Select a platform that the image has."})}var tg=8;var ng=1e4;var PI="vnd.docker.reference.type";function zi({annotations:t}){return t[PI]!==void 0}var pr=class{#e;#t;#n=new Set;#r=[];#i=0;constructor(e,n){
this.#e=e;this.#t=n}async follow(e){for(const n of e)await this.#o(n,0);return this.#r}async#o(e,n){if(++this.#i>ng)throw this.#a(
`has more than ${ng} entries in its indexes`);if(zi(e)){this.#t.attestations++;return}if(this.#n.has(e.digest))return;this.#n.
add(e.digest);const{mediaType:r}=e;if(r!==""&&dr(r)===void 0){this.#t.artifacts.push(r)}else if(r===""||ir(r)){await this.#s(
e,n)}else{this.#r.push(e)}}async#s(e,n){if(n===tg)throw this.#a(`has indexes nested more than ${tg} deep`);const r=await this.#e.
readManifest(e);if(r===void 0){this.#t.missing.push(void 0);return}const i=Yt(r,e);if(i.kind==="index"){for(const o of i.
entries)await this.#o(o,n+1)}else if(i.kind==="manifest"){this.#r.push(e)}else if(e.mediaType===""){this.#t.artifacts.push(
i.mediaType)}else{throw X(e.digest,"is not an index")}}#a(e){return ie(this.#e.name,e,"No builder writes this. Use an im\
age from a source that you trust.")}};var II=4;async function Cn(t,e,n){const{reference:r,digest:i,index:o}=e;const s=new mr;const a=o===void 0;const d=await new pr(
t,s).follow(e.entries);const c=new Wf(t,{leftOut:s,platforms:n,isAlone:a});const f=await TI(d,l=>c.load(l));const u=(n??
[]).find(l=>!f.some(p=>K(p.platform,l)));if(u!==void 0){const l=[...f.map(({platform:p})=>p),...c.others];throw eg(r,u,{
available:l,notices:s.notices(r)})}if(f.length===0){const l=s.notices(r).join(" ");throw ie(r,`has no image that can be \
flattened${l&&`. ${l.replace(/\.$/,"")}`}`,Ui)}return{...{reference:r,digest:i,index:o,images:f},notices:[...s.notices(r),
...c.notices],release:({manifest:l})=>t.release(l),close:()=>t.close()}}async function TI(t,e){const n=[];const r=[...t.
entries()];const i=async()=>{for(let o=r.shift();o!==void 0;o=r.shift())n[o[0]]=await e(o[1])};await Promise.all(Array.from(
{length:II},i));return n.filter(o=>o!==void 0)}var Wf=class{notices=[];others=[];#e;#t;constructor(e,n){this.#e=e;this.#t=
n}async load(e){const n=zf(e.platform);if(n!==void 0&&!this.#r(n))return void 0;const r=await this.#e.readManifest(e);if(r===
void 0)return this.#i(e,n);const i=Yt(r,e);if(i.kind!=="manifest")throw X(e.digest,"is not a manifest");if(!this.#s(i))return void 0;
const o=await this.#a(i,e);if(o===void 0)return this.#i(e,n,i);const s=zf(o);const a=Qh(n,s);if(a===void 0)throw ie(`The\
 image ${e.digest}`,"does not say which platform it is for","Build it again with a current builder.");if(n===void 0&&!this.#r(
a))return void 0;if(n!==void 0&&s!==void 0&&jf(n,s))this.notices.push(`The index says that ${e.digest} is for ${O(n)}, b\
ut its config says ${O(s)}.`);return this.#n(e,i,{config:o,platform:a})}async#n(e,n,{config:r,platform:i}){const{mediaType:o,
digest:s,sizeBytes:a}=e;const d={mediaType:o||n.mediaType,digest:s,sizeBytes:a};const{layers:c}=n;const f=Hs(r,c.length,
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
artifactType:r,mediaType:i}){const{isAlone:o,leftOut:s}=this.#t;const a=n.map(u=>Ah(u.mediaType));const d=_f(e.mediaType)&&
(n.length===0||a.some(u=>u!=="other"));if(!d){const u=r??(_f(e.mediaType)?n[0]?.mediaType??i:e.mediaType);if(o)throw ie(
this.#e.name,`is not an image, but ${Re(u)}`,Ui);if(n.some(l=>l.mediaType==="application/vnd.in-toto+json"))s.attestations++;else
s.artifacts.push(u);return false}const c=n[a.indexOf("foreign")];if(c!==void 0)throw ie(`The layer ${c.digest}`,`is a fo\
reign layer (${c.mediaType}), which only its vendor may distribute`,"Images with such layers cannot be flattened: the re\
sult would distribute them.");const f=n[a.indexOf("other")];if(f!==void 0)throw ie(`The layer ${f.digest}`,`has the unkn\
own media type ${JSON.stringify(f.mediaType)}`,"Layers are tar archives, uncompressed or compressed with gzip or zstd. B\
uild the image again with one of these; decrypt an encrypted one.");return true}async#a({config:e},n){const r=await this.#e.
readConfig(e,n);if(r===void 0)return void 0;Ns(r,e);const i=L(r.toString("utf8"));if(!I(i))throw X(e.digest,"is not a co\
nfig, since it is not a JSON object");return i}};var vI=["org.opencontainers.image.ref.name","io.containerd.image.name"];var rg=20;function sg(t,e){const{index:n,reference:r,
text:i}=e;if(n!==void 0){const s=t[n];if(s===void 0){const a=t.length===0?"no image":`only the images @0 to @${t.length-
1}`;throw Jf(`${i} must name an image, but the layout has ${a}.`,t)}return[s]}if(r!==void 0){const s=t.filter(d=>zs(d).includes(
r));const a=s.length>0?s:t.filter(d=>_I(d,r));if(a.length===0)throw Jf(`${i} must name an image, but the layout has none\
 with that name.`,t);return ig(a,t,e)}const o=t.filter(OI);if(o.length===0)throw Jf(`${i} must contain an image, but con\
tains none.`,t);return ig(o,t,e)}function ig(t,e,{text:n,path:r,transport:i}){const o=[...new Map(t.map(d=>[d.digest,d])).
values()];if(o.length===1)return o;const s=new Set(t.map(d=>zs(d).toSorted().join(" ")));const a=o.every(({mediaType:d,platform:c})=>d.
includes(".manifest.v")&&c!==void 0);if(s.size===1&&a)return o;throw new m("BAD_INPUT",`${n} must name one image, but th\
e layout has several: ${ag(e)}.`,{hint:`Add one of these names: "${i}:${r}:NAME".`})}function OI(t){return!zi(t)&&(t.mediaType===
""||dr(t.mediaType)!==void 0)}function zs({annotations:t}){return vI.map(e=>t[e]).filter(e=>e!==void 0)}function _I(t,e){
const n=og(e);return n!==void 0&&zs(t).some(r=>/[/:]/.test(r)&&og(r)===n)}function og(t){try{return re(ae(t,"image"))}catch{
return void 0}}function ag(t){const e=[...new Set(t.map((r,i)=>zs(r).at(-1)??`@${i}`))];const n=e.length-rg;return e.slice(
0,rg).map(Re).join(", ")+(n>0?` and ${n} more`:"")}function Jf(t,e){return new m("IMAGE_NOT_FOUND",t,{hint:e.length===0?
"Check the path.":`It has: ${ag(e)}.`})}var dg="1.0.0";var ji=class{name;#e;#t;constructor(e,n,r){this.name=e;this.#e=n;this.#t=r}async readManifest({digest:e}){
const n=await this.#e.find(js(e));return n&&Xt(n,`The blob ${e}`,this.#t)}readConfig(e){return this.readManifest(e)}async findLayer({
digest:e,sizeBytes:n}){const r=await this.#e.find(js(e));if(r===void 0)return void 0;if(r.sizeBytes!==n)throw X(e,Vt(r.sizeBytes,
n));return Ms(r)}async release(){}close(){return this.#e.close()}};async function cg(t,e){const{text:n,path:r,transport:i}=t;
const o=await(i==="oci"?Yh(r):Us(r,e.signal));try{const s=new ji(n,o,e.signal);const a=await Gf(o,e.signal);if(a===void 0)
throw await AI(o,t);const[d,...c]=sg(a.entries,t);const f=d!==void 0&&c.length===0?await cr(s,d):{reference:n,digest:a.digest,
index:{format:a.format,annotations:a.annotations},entries:[d,...c].filter(u=>u!==void 0).map(BI)};return await Cn(s,f,e.
platforms)}catch(s){await o.close();throw s}}async function Gf(t,e){const n=await RI(t,e);if(n!==void 0&&n!==dg)throw ie(
t.path,`is an OCI image layout of version ${Re(n)}; only ${dg} is known`,"Look for a newer release of docker-flatten.");
const r=await t.find("index.json");if(r===void 0)return void 0;const i=await Xt(r,`The file index.json of ${t.path}`,e);
const o=Nh(i);if(o===void 0)throw ge("index.json","is not an index of an OCI image layout",t.path);return{...o,digest:$(
i)}}async function RI(t,e){const n=await t.find("oci-layout");if(n===void 0)return void 0;const r=(await Xt(n,`The file \
oci-layout of ${t.path}`,e)).toString();return w(L(r),"imageLayoutVersion")}function BI(t){const{"org.opencontainers.ima\
ge.ref.name":e,...n}=t.annotations;return{...t,annotations:n}}function js(t){const e=It(t);if(e===void 0)throw X(t,"has \
a digest that cannot be checked");return`blobs/${e.algorithm}/${e.hex}`}async function AI(t,{text:e,path:n,transport:r}){
const i=await t.find("manifest.json")!==void 0;const o=!i?'Check the path. A layout comes from "docker buildx build --ou\
tput type=oci", skopeo, buildah and others.':r==="oci-archive"?`It looks like an archive of "docker save". Write it as "\
docker-archive:${n}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${n}" oci:NEW`;return ie(e,
"must be an OCI image layout, but has no index.json",o)}import{createHash as jI}from"node:crypto";import{Writable as WI}from"node:stream";import{pipeline as JI}from"node:stream/promises";var fg=["B","kB","MB","GB","TB","PB"];function T(t){let e=t;let n=0;while(Math.abs(e)>=999.5&&n<fg.length-1){e/=1e3;n++}
const r=n===0||Math.abs(e)>=99.95?0:Math.abs(e)>=9.995?1:2;return`${e.toFixed(r)} ${fg[n]}`}function Ws(t,e){return hr(t===
0?0:(t-e)/t*100)}function hr(t,e=1){const n=t.toFixed(e);return Number(n)===0?n.replace("-",""):n}function gr(t,e){const n=[
T(t),T(e)];return t!==e&&n[0]===n[1]?[`${t} B`,`${e} B`]:n}var CI=16*4096;var NI=.001;function Js(t,e,n){if(!t)return e===
0;return Math.abs(e)<=Math.max(CI,n*NI)}function Gs(t,e){return{oldBytes:t,newBytes:e,savedBytes:t-e,savedPercent:Ws(t,e)}}
function lg(t){return`${Vf(t)}, ${(t.ms/1e3).toFixed(1)} s`}function Vf({oldBytes:t,newBytes:e,oldLayers:n,newLayers:r}){
const i=Wi(Ws(t,e));return`${ug(t,n)} → ${ug(e,r)}, ${i}`}function Wi(t){return t.startsWith("-")?`${t.slice(1)} % lar\
ger`:`${t} % smaller`}function ug(t,e){return`${T(t)} in ${Ae(e)}`}function oe(t){return`${t.toLocaleString("en")} ${t===
1?"entry":"entries"}`}function Ae(t){return`${t} ${t===1?"layer":"layers"}`}var LI=.2;var $I=10;var DI=3;var FI=100*60*60;var Vs=class{#e;#t=performance.now();#n=this.#t;#r;#i=0;#o=0;constructor(e){
this.#e=e;this.#r=e.doneBytes?.()??0}measure(){const{title:e,isEstimate:n=false}=this.#e;const r=performance.now();const i=(r-
this.#t)/1e3;const o=this.#e.doneBytes?.();const s=this.#e.totalBytes?.();const a=o!==void 0&&s!==void 0&&s>0;const d=a&&
o<=s?s:void 0;const c=d===void 0?void 0:Math.min(99,Math.floor((o??0)/d*100));const f=o===void 0?void 0:this.#s(r,o);const u=(d??
0)-(o??0);const l=i<DI||u<=0||!f?Number.POSITIVE_INFINITY:Math.max(1,Math.round(u/f));const p=l>FI?void 0:l;return{...{title:e,
seconds:i,doneBytes:o,totalBytes:d,isEstimate:n},...{percent:c,bytesPerSecond:f,secondsLeft:p}}}#s(e,n){const r=(e-this.#n)/
1e3;if(r>=LI){const i=Math.exp(-r/$I);this.#i=this.#i*i+(n-this.#r);this.#o=this.#o*i+r;this.#n=e;this.#r=n}return this.#o===
0?void 0:this.#i/this.#o}};function mg(t){const{title:e,seconds:n,doneBytes:r,percent:i}=t;if(r===void 0)return`${e}: ${pg(
Math.round(n))} so far`;const o=[MI(t),i===void 0?void 0:`${i} %`,UI(t),HI(t)];return`${e}: ${o.filter(s=>s!==void 0).join(
", ")}`}function MI({doneBytes:t,totalBytes:e,isEstimate:n}){const r=T(t??0);if(e===void 0)return r;return`${r} of ${n?"\
about ":""}${T(e)}`}function UI({bytesPerSecond:t}){return t===void 0?void 0:`${T(t)}/s`}function HI({secondsLeft:t}){return t===
void 0?void 0:`${pg(t)} left`}function pg(t){const e=t<3600?[[Math.floor(t/60),"min"],[t%60,"s"]]:[[Math.floor(t/3600),"\
h"],[Math.floor(t%3600/60),"min"]];const n=e.filter(([r])=>r>0).map(([r,i])=>`${r} ${i}`);return n.length===0?"0 s":n.join(
" ")}var zI=5e3;var hg=1e3;async function W(t,e,n){const r=t.showProgress(e);try{return await n}finally{r()}}async function Ks(t,e,n){
await W(t,e.progress,Promise.race([e.sent,n]).catch(()=>{}));return W(t,{title:e.after},n)}function gg(t,e){const n=new Vs(
t);const r=zI/hg;let i=0;let o=t.loggedChars?.();const s=setInterval(()=>{const a=n.measure();if(++i%r!==0)return;const d=t.
loggedChars?.();if(d===o)e(mg(a));o=d},hg);return()=>clearInterval(s)}function yr(t){let e;t.then(n=>e=n).catch(()=>{});
return()=>e}var GI=[["1f8b",".gzip"],["28b52ffd",".zstd"]];var VI=[["fd377a585a00","xz"],["425a68","bzip2"]];var KI=6;var YI=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/;
var Ys=class t{name;#e;#t;#n;#r;constructor(e,n,{config:r,blobs:i,layers:o}){this.name=e;this.#e=n;this.#t=i;this.#n=r;const s=({
mediaType:d,digest:c,sizeBytes:f})=>({mediaType:d,size:f,digest:c});const a={mediaType:Kt.config,digest:$(r),sizeBytes:r.
length};this.#r=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Kt.manifest,config:s(a),layers:o.map(s)}))}static async of(e,n,r){
const i=await qI(e,n,r);const o=L(i.toString("utf8"));if(!I(o))throw ge(e.config,"is not a config, since it is not a JSO\
N object",n.path);const s=Hs(o,e.layers.length,r.name);const a=new Map;const d=[];const c=new Map;for(const[f,u]of e.layers.
entries()){const l=await n.find(u);if(l===void 0)throw ge(u,"is missing, though manifest.json names it",n.path);const p=await XI(
l,u,r.signal);const h=p===""?`${s[f]}`:`file ${u}`;const g=c.get(h)??{mediaType:`${Kt.layer}${p}`,digest:p===""?s[f]??"":
await QI(l,r),sizeBytes:l.sizeBytes};c.set(h,g);d.push(g);a.set(g.digest,l)}return new t(r.name,n,{config:i,blobs:a,layers:d})}get choice(){
const e=$(this.#r);const n=Kt.manifest;const r=this.#r.length;const i={mediaType:n,digest:e,sizeBytes:r,platform:void 0,
annotations:{}};return{reference:this.name,digest:e,index:void 0,entries:[i]}}async readManifest(){return this.#r}async readConfig(){
return this.#n}async findLayer({digest:e}){const n=this.#t.get(e);return n&&Ms(n)}async release(){}close(){return this.#e.
close()}};async function qI(t,e,n){const r=await e.find(t.config);if(r===void 0)throw ge(t.config,"is missing, though ma\
nifest.json names it",e.path);const i=await Xt(r,`The config ${JSON.stringify(t.config)}`,n.signal);const o=YI.exec(t.config)?.[1];
const s=$(i);if(o!==void 0&&s!==`sha256:${o}`)throw X(`sha256:${o}`,`has the digest ${s}`);return i}async function XI(t,e,n){
const r=await ZI(t,n);const i=VI.find(([o])=>r.startsWith(o));if(i!==void 0)throw ie(`The layer ${JSON.stringify(e)}`,`i\
s compressed with ${i[1]}`,"Layers must be uncompressed, or compressed with gzip or zstd. Load the archive into an engin\
e and save it again.");return GI.find(([o])=>r.startsWith(o))?.[1]??""}async function ZI(t,e){const n=t.open(e);for await(const r of n)
return r.toString("hex",0,KI);return""}async function QI(t,{signal:e,log:n,touch:r}){const i=jI("sha256");let o=0;const s=new WI(
{write:(d,c,f)=>{i.update(d);o+=d.length;r();f()}});const a={title:"Digest",doneBytes:()=>o,totalBytes:()=>t.sizeBytes};
await W(n,a,JI(t.open(e),s,{signal:e}));return`sha256:${i.digest("hex")}`}var yg=20;async function bg(t,e){const{text:n,path:r}=t;const i=await Us(r,e.signal);try{const o=nT(await eT(i,t,e.signal),
t);const s=new ji(n,i,e.signal);const a=await Gf(i,e.signal);const d=a&&await iT(s,a.entries,o);if(d!==void 0)return await Cn(
s,await cr(s,d),e.platforms);const c=await Ys.of(o,i,{...e,name:n});return await Cn(c,c.choice,e.platforms)}catch(o){await i.
close();throw o}}async function eT(t,{text:e,path:n},r){const i=await t.find("manifest.json");if(i===void 0){const d=await t.
find("index.json")!==void 0;const c=await t.find("repositories")!==void 0;const f=d?`It has an index.json, so it is an a\
rchive of an OCI image layout. Write it as "oci-archive:${n}".`:c?"Docker before 1.10 wrote it. Load it into an engine a\
nd save it again.":'Check the path. Such an archive comes from "docker save", "docker buildx build --output type=docker"\
, skopeo, buildah, podman and others.';throw ie(e,'must be an archive of "docker save", but has no manifest.json',f)}const o=await Xt(
i,`The file manifest.json of ${n}`,r);const s=L(o.toString("utf8"));const a=(Array.isArray(s)?s:[]).map(tT);if(!Array.isArray(
s)||a.includes(void 0))throw ge("manifest.json","is not a list of images",n);return a.filter(d=>d!==void 0)}function tT(t){
const e=w(t,"Config");const n=y(t,"Layers")??[];const r=y(t,"RepoTags")??[];if(e===void 0||!N(n)||!N(r))return void 0;return{
config:e,names:r,layers:n}}function nT(t,e){const{text:n,path:r,reference:i,index:o}=e;const s=rT(t);if(t.length===0)throw new m(
"IMAGE_NOT_FOUND",`${n} must contain an image, but contains none.`,{hint:"Save the image again."});if(o!==void 0){const f=t[o];
if(f!==void 0)return f;throw new m("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has only the images @0 to\
 @${t.length-1}.`,{hint:`It has: ${s}.`})}const a=i&&re(i);const d=t.filter(({names:f})=>a===void 0||f.some(u=>Kf(u)===a));
const[c]=d;if(c===void 0){throw new m("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has none with that nam\
e.`,{hint:`It has: ${s}.`})}if(d.some(f=>JSON.stringify(wg(f))!==JSON.stringify(wg(c)))){throw new m("BAD_INPUT",`${n} m\
ust name one image, but the archive has several: ${s}.`,{hint:`Add one of these names: "docker-archive:${r}:NAME".`})}return c}
function wg({config:t,layers:e}){return[t,e]}function Kf(t){try{return re(ae(t,"image"))}catch{return void 0}}function rT(t){
const e=t.flatMap(({names:r},i)=>r.length===0?[`@${i}`]:r);const n=e.length-yg;return e.slice(0,yg).map(Re).join(", ")+(n>
0?` and ${n} more`:"")}async function iT(t,e,n){const r=n.names.map(Kf);const i=({annotations:a})=>r.includes(Kf(a["io.c\
ontainerd.image.name"]??""));const o=e.filter(a=>!zi(a));const s=o.toSorted((a,d)=>Number(i(d))-Number(i(a)));for(const a of s)
if(await oT(t,a,n))return a;return void 0}async function oT(t,e,n){for(const r of await new pr(t,new mr).follow([e])){const i=await t.
readManifest(r);const o=i&&Yt(i,r);if(o?.kind!=="manifest")continue;const s=[o.config,...o.layers].map(({digest:a})=>js(
a));if(JSON.stringify(s)===JSON.stringify([n.config,...n.layers]))return true}return false}import{createReadStream as pT,readdirSync as hT,statSync as gT}from"node:fs";import{mkdtemp as yT,rm as Ig,stat as wT}from"node:fs/promises";
import{join as Zf}from"node:path";import{Readable as bT}from"node:stream";import{spawn as uT}from"node:child_process";var sT=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function aT(t){return sT.test(t)}function Ji(t){const{domain:e,
path:n,digest:r}=t;return`docker://${r===void 0?re(t):`${e}/${n}@${r}`}`}function Gi({domain:t},e){return aT(t)?[`${e}=f\
alse`]:[]}var Zt={read:"PULL_FAILED",write:"PUSH_FAILED"};var Eg='skopeo uses the login of "docker login" (docker/login-action), "\
skopeo login" or "podman login": log in to the registry in an earlier step, with an account that may';var dT={read:"NO_S\
PACE",write:"NO_SPACE"};var Sg=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i;
var cT=[{words:/no space left on device|disk quota exceeded/i,codes:dT,hint:()=>`Free some disk space, or name a directo\
ry on a larger disk with the ${v("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,codes:Zt,
hint:()=>"skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golan\
g-github-containers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,codes:Zt,hint:()=>"\
The signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change i\
t."},{words:/toomanyrequests|too many requests|rate limit/i,codes:Zt,hint:()=>`${Eg} read there, so that its own limit a\
pplies.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,codes:Zt,hint:t=>`${Eg} ${t===
"read"?"read":"push"} there.`},{words:Sg,codes:{read:"IMAGE_NOT_FOUND",write:"PUSH_FAILED"},hint:t=>t==="read"?"Check th\
e name and the tag, and whether the registry has the image.":"Check the name: in some registries the repository must be \
created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,codes:Zt,
hint:()=>`A flat image is one layer and therefore one upload: compress it better (${v("compression")}), drop what is not\
 needed (${v("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`},
{words:/HTTP response to HTTPS client/i,codes:Zt,hint:()=>'Only registries on this machine are used without TLS. For ano\
ther one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).'},{words:/x509:|certificate/i,
codes:Zt,hint:()=>"Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (contain\
ers-certs.d(5)), or trust it on the whole machine."}];var fT=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function xg(t){return fT.test(t)}function kg(t){return Sg.test(t)}function qs(t){const[e]=[...t.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].
slice(-1);const n=e?.[1]??"";if(!n.startsWith('"'))return(n||t).trim().slice(-2e3);try{return String(JSON.parse(n)).trim().
slice(-2e3)}catch{return n.slice(1,-1).trim().slice(-2e3)}}function wr(t,{kind:e,name:n}){const r=cT.find(({words:o})=>o.
test(t));const i=e==="read"?`Reading ${n}`:`Writing ${n}`;return new m(r?.codes[e]??Zt[e],`${i} with skopeo failed: ${t||
"it printed no message"}`,{hint:r?.hint(e)??"Check whether the registry is reachable, and run again."})}var Xf=[1,4,1];var Yf=[1,9];var lT=32*1024*1024;var Pg=["--retry-times","2"];var dt=class{#e;#t;#n;constructor(e,n="skop\
eo"){this.#e=e;this.#t=n}checkVersion(){this.#n??=this.#r();return this.#n}async#r(){const{stdout:e,stderr:n}=await this.#s(
["--version"]);const r=`${e.toString()}${n}`;const i=/version (\d+)\.(\d+)(?:\.(\d+))?/.exec(r);if(i===null)throw qf(`th\
e one on PATH printed ${JSON.stringify(r.slice(0,200))}`);const o=i.slice(1).map(d=>Number(d??0));const s=o.join(".");const a=Xf.
findIndex((d,c)=>d!==o[c]);if(a!==-1&&(o[a]??0)<(Xf[a]??0))throw qf(`the one on PATH is ${s}`);this.#e.log.debug(`skopeo\
 ${s}`);return s}async copy(e,n,r,i){const o=typeof e==="string"?[e,[]]:[Ji(e),Gi(e,"--src-tls-verify")];const s=typeof n===
"string"?[n,[]]:[Ji(n),Gi(n,"--dest-tls-verify")];const a=i.kind==="write"?["--insecure-policy"]:[];const d=await this.#o(
[...[...a,"--tmpdir",this.#e.tempDir,"copy","--quiet",...Pg],...[...o[1]??[],...s[1]??[],...r],...["--",String(o[0]),String(
s[0])]]);if(d.exitCode!==0)throw wr(qs(d.stderr),i)}async indexOptions(){const[e=0,n=0]=(await this.checkVersion()).split(
".").map(Number);const r=e>Yf[0]||e===Yf[0]&&n>=Yf[1];return r?["--multi-arch","index-only"]:["--all"]}rawManifest(e){return this.#i(
e,[])}rawConfig(e){return this.#i(e,["--config"])}async#i(e,n){const r=await this.#o([...["inspect","--raw",...n,...Pg,...Gi(
e,"--tls-verify")],...["--",Ji(e)]]);if(r.exitCode===0)return r.stdout;const i=qs(r.stderr);if(kg(i))return void 0;throw wr(
i,{kind:"read",name:`docker://${e.text}`})}async delete(e){const n=await this.#o([...["delete",...Gi(e,"--tls-verify")],
...["--",Ji(e)]]);if(n.exitCode!==0)throw wr(qs(n.stderr),{kind:"write",name:`docker://${e.text}`})}async#o(e){await this.
checkVersion();return this.#s(e)}async#s(e){const{signal:n,touch:r,log:i}=this.#e;if(n.aborted)throw F(n.reason);i.debug(
`skopeo ${e.join(" ")}`);const o=uT(this.#t,e,{stdio:["ignore","pipe","pipe"],detached:Rn});_i(n,o);const s=mT(o,r);const a=new Ht(
Oi,r);o.stderr?.on("data",a.add);const d=ss(o,r);try{const c=await Ri(o);if(n.aborted)throw F(n.reason);r();return{exitCode:c,
stdout:s(),stderr:a.text}}catch(c){if(c.code==="ENOENT")throw qf(`none is on PATH (${E(c)})`,c);throw c}finally{clearInterval(
d)}}};function mT(t,e){const n=[];let r=0;t.stdout?.on("data",i=>{e();if(r>lT)return;r+=i.length;n.push(i)});return()=>Buffer.
concat(n)}function qf(t,e){return new m("NO_SKOPEO",`docker-flatten needs skopeo ${Xf.join(".")} or newer for images in \
a registry, but ${t}.`,{hint:`Install the package skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-ge\
t install skopeo"); GitHub's Ubuntu runners have it.`,cause:e})}var ET=1024*1024;async function Tg(t,e){const{text:n,reference:r}=t;const i=new dt(e);const o=await i.rawManifest(r);if(o===
void 0)throw kT(n);const s=new Qf(t,e,i);const a=r.digest??$(o);s.know(a,o);const d={mediaType:"",digest:a,sizeBytes:o.length,
platform:void 0,annotations:{}};try{return await Cn(s,await cr(s,d),e.platforms)}catch(c){await s.close();throw c}}var Qf=class{name;#e;#t;#n;#r=new Map;#i=new Map;constructor({
text:e,reference:n},r,i){this.name=e;this.#e=n;this.#t=r;this.#n=i}know(e,n){this.#r.set(e,n)}async readManifest({digest:e}){
return this.#r.get(e)??await this.#n.rawManifest(this.#o(e))}readConfig(e,n){return this.#n.rawConfig(this.#o(n.digest))}async findLayer({
digest:e,sizeBytes:n},r){const i=async()=>{const s=Zf(await this.#s(r),ST(e));const a=await wT(s).then(({size:d})=>d,()=>void 0);
if(a===void 0)throw X(e,"is missing from what skopeo copied");if(a!==n)throw X(e,Vt(a,n));return{path:s,startByte:0,sizeBytes:n}};
const o=async s=>{const{path:a}=await i();return n===0?bT.from([]):pT(a,{highWaterMark:ET,signal:s})};return{open:o,locate:i}}async release({
digest:e}){const n=this.#i.get(e);this.#i.delete(e);const r=await n?.catch(()=>void 0);if(r!==void 0)await Ig(r,{recursive:true,
force:true})}async close(){await Promise.all([...this.#i.keys()].map(e=>this.release({mediaType:"",digest:e,sizeBytes:0})))}#o(e){
return{...this.#e,tag:void 0,digest:e}}#s(e){const{digest:n}=e.manifest;const r=this.#i.get(n)??this.#a(e);this.#i.set(n,
r);r.catch(()=>{if(this.#i.get(n)===r)this.#i.delete(n)});return r}async#a({manifest:e,layers:n,platform:r}){const{tempDir:i,
runId:o,log:s}=this.#t;const a=await yT(Zf(i,`${ne(o)}copy-`));const d={title:r===void 0?"Copy":`Copy ${O(r)}`,doneBytes:()=>xT(
a),totalBytes:()=>n.reduce((u,{sizeBytes:l})=>u+l,0)};const c={kind:"read",name:this.name};const f=this.#n.copy(this.#o(
e.digest),`dir:${a}`,[],c);try{await W(s,d,f);return a}catch(u){await Ig(a,{recursive:true,force:true});throw u}}};function ST(t){
const e=It(t);if(e===void 0)throw X(t,"has a digest that cannot be checked");return e.hex}function xT(t){try{return hT(t).
reduce((e,n)=>e+gT(Zf(t,n)).size,0)}catch{return 0}}function kT(t){return new m("IMAGE_NOT_FOUND",`${t} must be an image\
, but its registry does not have it.`,{hint:"Check the name and the tag, and whether it was pushed."})}async function ct(t,e){try{return await PT(t,e)}catch(n){throw e.signal.aborted?F(e.signal.reason):n}}function PT(t,e){switch(t.
transport){case"docker-archive":return bg(t,e);case"oci":case"oci-archive":return cg(t,e);case"docker":return Tg(t,e)}}import{lstat as IT,open as Og,realpath as TT}from"node:fs/promises";import{dirname as vT,join as OT}from"node:path";var _T=0;function Nn(t,e){return OT(t,`${ne(e)}${++_T}.pending`)}async function Qt(t){return TT(t).catch(()=>t)}async function br(t,e){
const n=await Og(t,"wx");try{await e(n);await n.sync()}finally{await n.close()}}async function Tt(t){const e=await Og(t,
"r").catch(()=>void 0);await e?.sync().catch(()=>{});await e?.close()}async function Pe(t){return IT(t).catch(()=>void 0)}
function Er(t,e,n){return new m("BAD_INPUT",`The ${v("tag")} must name a place that can be written to, but ${JSON.stringify(
t)} is not one: ${e}.`,{hint:n})}var vg={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"\
this user may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"i\
ts name is too long"};function Vi(t){const e=de(t);return Object.hasOwn(vg,e)?vg[e]??e:e}function Ln(t,{name:e,path:n,signal:r}){
if(t instanceof m)return t;if(r.aborted)return F(r.reason);if(at(t)){return new m("NO_SPACE",`The disk of ${vT(n)} fille\
d up while writing ${e}. What was there before is unchanged.`,{hint:"Free some disk space, or name a path on a larger di\
sk.",cause:t})}return new m("WRITE_FAILED",`Cannot write ${e} (${Vi(t)}). What was there before is unchanged.`,{hint:"Na\
me a writable path on a disk with space for the compressed image.",cause:t})}function Sr(t,e,{log:n,name:r}){if(vf(t)){n.notice(`${r} gets OCI's media types instead of the source's: Docker's have n\
one for layers with zstd.`);return As(t)}if(!e||!Tf(t))return t;n.notice(`${r} gets OCI's media types instead of Docker'\
s, which programs do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`);return As(
t)}var Yi=class{name;#e;#t;#n;#r;constructor(e,n,r){this.name=e.text;this.#e=e.path;this.#t=e.transport==="oci-archive";this.#n=
n;this.#r=r}async check(){const e=await Qt(this.#e);const n=(i,o)=>Er(this.name,i,o);const r=await Pe(e);if(CT(e)===""||
e.endsWith("/")||r?.isDirectory())throw n("it is a directory",'Name a file. For a directory write "oci:DIR", or see docs\
/archives.md for the transports.');if(r!==void 0&&!r.isFile())throw n("it exists and is not a plain file","Name a file t\
hat is new or an archive.");try{await RT(`${Ki(e)}/`,_g.W_OK|_g.X_OK)}catch(i){throw n(Vi(i),"Create the directory in an\
 earlier step, or name a file in an existing, writable one.")}}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await Qt(this.#e);const a=Nn(Ki(s),n);const d=Bn(Sr(e,this.#t,{log:r,name:this.name}));const c=this.#r(d);const f=uh(
c);let u=0;const l=h=>{u+=h;o()};const p={title:"Write",doneBytes:()=>u,totalBytes:()=>f};try{const h=br(a,g=>lh(g,c,{signal:i,
onBytes:l}));await W(r,p,h)}catch(h){await Xs(a,{force:true}).catch(()=>{});throw Ln(h,{name:this.name,path:s,signal:i})}
return new eu({name:this.name,path:s,pending:a,digest:d.root.digest,context:this.#n})}};var eu=class{digest;#e;#t;#n;constructor(e){
this.digest=e.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;const i={transport:"oci-archive",text:e,
path:n};return ct({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,pending:r,context:i}=this.#e;
try{const o=await Pe(n);const s=o===void 0||await this.#r();if(o!==void 0)await BT(r,Number(o.mode)&511);const a=(await Pe(
r))?.ino;await Rg(r,n);this.#n=s?Number(a):void 0;await Tt(Ki(n))}catch(o){throw Ln(o,{name:e,path:n,signal:i.signal})}}async#r(){
const{path:e,context:n}=this.#e;const r=Nn(Ki(e),n.runId);try{await AT(e,r)}catch(i){n.log.debug(`the replaced file cann\
ot be kept: ${E(i)}`);return false}this.#t=r;return true}async undo(){const{path:e}=this.#e;if(this.#n===void 0||Number(
(await Pe(e))?.ino)!==this.#n)return;if(this.#t===void 0)await Xs(e,{force:true});else await Rg(this.#t,e);this.#n=void 0;
this.#t=void 0;await Tt(Ki(e))}async discard(){await Xs(this.#e.pending,{force:true});if(this.#t!==void 0)await Xs(this.#t,
{force:true});this.#t=void 0}};var $n="org.opencontainers.image.ref.name";function qi(t){try{const e=ws(t);const n=y(e,"manifests");if(n===null||n===void 0)
return{...e,manifests:[]};const r=Array.isArray(n)&&n.every(i=>w(i,"digest"));return r?e:void 0}catch{return void 0}}function Bg(t,e){
const n=Cg(t);const r=e.annotations?.[$n];const i=n.filter(c=>NT(c)===r);const o=r!==void 0||i.length===1;const[s]=o?i:[];
const a=ks(e);const d=s===void 0?[...n,a]:n.flatMap(c=>{if(c===s)return[a];return i.includes(c)?[]:[c]});return Ng({...t,
manifests:d})}function Ag(t,e){const n=JSON.stringify(ks(e));return Ng({...t,manifests:Cg(t).filter(r=>JSON.stringify(r)!==
n)})}function Cg(t){const e=y(t,"manifests");return Array.isArray(e)?e.filter(I):[]}function NT(t){return w(t,"annotatio\
ns",$n)}function Ng(t){return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:ke.index,...t}))}import{access as VT,constants as Ug,mkdir as KT,readdir as YT,readFile as qT,rm as XT}from"node:fs/promises";import{basename as ZT,
dirname as Hg,join as xr,resolve as QT}from"node:path";import{mkdir as Dg,readdir as Mg,readFile as ru,rename as Qs,rm as Dn,rmdir as JT}from"node:fs/promises";import{dirname as Fg,
join as ye}from"node:path";import{readdir as LT,rm as Zs,writeFile as $T}from"node:fs/promises";import{basename as DT,join as tu}from"node:path";import{
setTimeout as FT}from"node:timers/promises";var Lg=".lock";var $g=6e4;var MT=10;var UT=40;var HT=0;async function nu(t,e){const n=await zT(t);try{return await e()}finally{
await Zs(n,{force:true}).catch(()=>{})}}async function zT({directory:t,name:e,context:n}){const{runId:r,signal:i,touch:o}=n;
const s=tu(t,`${ne(r)}${++HT}${Lg}`);const a=performance.now()+$g;for(;;){i.throwIfAborted();await $T(s,"",{flag:"wx"});
const[d]=await jT(t,DT(s)).catch(c=>Zs(s,{force:true}).then(()=>Promise.reject(c)));if(d===void 0)return s;await Zs(s,{force:true});
if(performance.now()>a)throw WT(e,tu(t,d));o();await FT(MT+Math.random()*UT)}}async function jT(t,e){const n=[];for(const r of await LT(
t)){const i=r.endsWith(Lg)&&r!==e?st(r):void 0;if(i===void 0)continue;if(Ye(i))await Zs(tu(t,r),{force:true});else n.push(
r)}return n}function WT(t,e){return new m("WRITE_FAILED",`Another run has been writing to ${t} for more than ${$g/1e3} s\
.`,{hint:`Run again once it has ended. If there is no other run, remove the file ${e}.`})}var ea=class{digest;#e;#t;constructor(e){this.digest=e.root.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;
const i={transport:"oci",text:e,path:n};return ct({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,
pending:r,isNew:i,context:o}=this.#e;try{this.#t=(i?await this.#n():void 0)??await nu({directory:n,name:e,context:o},()=>this.#r());
await Tt(i?Fg(n):n);await Dn(r,{recursive:true,force:true})}catch(s){throw Ln(s,{name:e,path:ye(n,"index.json"),signal:o.
signal})}}async#n(){const{path:e,pending:n,blobs:r}=this.#e;if(await Pe(e)!==void 0)return void 0;const i=await ru(ye(n,
"index.json"));try{await Qs(n,e)}catch(o){if(["ENOTEMPTY","EEXIST"].includes(de(o)))return void 0;throw o}return{before:void 0,
after:i,added:["","oci-layout",...r.map(Fe)]}}async#r(){const{path:e,pending:n,root:r,blobs:i}=this.#e;const o=[];try{await Dg(
ye(e,"blobs/sha256"),{recursive:true});for(const d of["oci-layout",...i.map(Fe)]){if(await Pe(ye(e,d))===void 0)o.push(d);
await Qs(ye(n,d),ye(e,d))}await Tt(ye(e,"blobs/sha256"));const s=await this.#i();const a=Bg(s?.index,r);await iu(e,n,a);
return{before:s?.bytes,after:a,added:o}}catch(s){for(const a of o)await Dn(ye(e,a),{force:true}).catch(()=>{});throw s}}async#i(){
const{name:e,path:n}=this.#e;const r=await ru(ye(n,"index.json")).catch(o=>{if(de(o)==="ENOENT")return void 0;throw o});
if(r===void 0)return void 0;const i=qi(r.toString());if(i!==void 0)return{bytes:r,index:i};throw new m("WRITE_FAILED",`${e}\
 no longer has a valid index.json.`,{hint:"Something else changed the directory during the run. Name another one."})}async undo(){
const e=this.#t;this.#t=void 0;const{name:n,path:r}=this.#e;if(e===void 0||await Pe(r)===void 0)return;const i={...this.#e.
context,signal:new AbortController().signal};await nu({directory:r,name:n,context:i},()=>this.#o(e))}async#o({before:e,after:n,
added:r}){const{path:i,root:o,context:s}=this.#e;const a=await ru(ye(i,"index.json")).catch(()=>void 0);if(a===void 0)return;
const d=a.equals(n);const c=d&&r[0]===""&&!await GT(i,s.runId);const f=Nn(c?Fg(i):i,s.runId);if(c){await Qs(i,f);await Dn(
f,{recursive:true,force:true});return}await Dg(f);try{if(!d){const u=qi(a.toString());if(u!==void 0)await iu(i,f,Ag(u,o));
return}if(e===void 0)await Dn(ye(i,"index.json"));else await iu(i,f,e);for(const u of r)if(u!=="")await Dn(ye(i,u),{force:true})}finally{
await Dn(f,{recursive:true,force:true})}if(e!==void 0)return;for(const u of["blobs/sha256","blobs"])if((await Mg(ye(i,u))).
length===0)await JT(ye(i,u))}async discard(){await Dn(this.#e.pending,{recursive:true,force:true})}};async function GT(t,e){
const n=(await Mg(t)).map(st);return n.some(r=>r!==void 0&&r!==e&&!Ye(r))}async function iu(t,e,n){const r=ye(e,"next-in\
dex.json");await br(r,i=>i.writeFile(n));await Qs(r,ye(t,"index.json"));await Tt(t)}var ta=class{name;#e;#t;#n;constructor({text:e,path:n,reference:r},i){this.name=e;this.#e=QT(n);this.#t=r;this.#n=i}async check(){
const e=await Qt(this.#e);const n=await Pe(e);if(n!==void 0&&!n.isDirectory())throw Er(this.name,"it exists and is not a\
 directory",'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{const r=n===
void 0?`${Hg(e)}/`:e;await VT(r,Ug.W_OK|Ug.X_OK)}catch(r){throw Er(this.name,Vi(r),"Create its directory in an earlier s\
tep, or name one in an existing, writable directory.")}if(n!==void 0)await this.#r(e)}async#r(e){if((await YT(e).catch(()=>[
""])).length===0)return;const n=await qT(xr(e,"index.json"),"utf8").catch(()=>"");const r=await Pe(xr(e,"oci-layout"))!==
void 0;if(r&&qi(n)!==void 0)return;throw Er(this.name,"it has files, but is not an OCI image layout with a valid index.j\
son","Name a new or empty directory, or an OCI image layout.")}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await Qt(this.#e);const a=await Pe(s)===void 0;const d=Nn(a?Hg(s):s,n);const c=Bn(Sr(e,true,{log:r,name:this.name}));
const f=this.#t===void 0?{}:{[$n]:this.#t};const u=Mi(c,f);const l=u.map(({content:b})=>"sizeBytes"in b?b.sizeBytes:b.length);
let p=0;const h=b=>{p+=b;o()};const g=async()=>{await KT(xr(d,"blobs/sha256"),{recursive:true});for(const{path:b,content:S}of u){
i.throwIfAborted();await br(xr(d,b),async k=>{if(Buffer.isBuffer(S))await k.writeFile(S);else await yf(S,k,{signal:i,onBytes:h})})}};
try{const b=l.reduce((k,P)=>k+P,0);const S={title:"Write",doneBytes:()=>p,totalBytes:()=>b};await W(r,S,g());for(const k of[
"blobs/sha256","blobs","."])await Tt(xr(d,k))}catch(b){await XT(d,{recursive:true,force:true}).catch(()=>{});throw Ln(b,
{name:this.name,path:xr(s,ZT(s)),signal:i})}return new ea({name:this.name,path:s,pending:d,isNew:a,root:{...c.root,annotations:f},
blobs:c.blobs.map(({digest:b})=>b),context:this.#n})}};import{mkdir as ev,mkdtemp as tv,rm as nv,symlink as rv,writeFile as na}from"node:fs/promises";import{join as kr,resolve as iv}from"node:path";var ov=30;var ra=class{name;#e;#t;constructor(e,n){this.name=e.text;this.#e=e;this.#t=n}async check(){const e=new dt(this.#t);
await e.checkVersion();try{await e.rawManifest(this.#e.reference)}catch(n){const r=E(n);if(xg(r))throw wr(r,{kind:"write",
name:this.name});if(this.#t.signal.aborted)throw n;this.#t.log.debug(`the present image of ${this.name} cannot be read: ${r}`)}}async write(e){
const{log:n,tempDir:r,runId:i,signal:o}=this.#t;const{reference:s}=this.#e;const a=Bn(Sr(e,false,{log:n,name:this.name}));
const{digest:d}=a.root;const c={...s,tag:void 0,digest:d};const f=await new dt(this.#t).rawManifest(c).then(l=>l!==void 0).
catch(()=>true);const u=await tv(kr(r,ne(i))).catch(l=>{throw zg(l,r,o)});try{await this.#n(u,a)}finally{await nv(u,{recursive:true,
force:true})}return new su({...this.#e,digest:d,wasThere:f},this.#t)}async#n(e,n){const{log:r,tempDir:i,signal:o}=this.#t;
const s=new dt({...this.#t,tempDir:e});const a={kind:"write",name:this.name};const d=async(f,u,l)=>{const{digest:p}=u.root;
const h=kr(e,ou(p));await sv(h,u).catch(b=>{throw zg(b,i,o)});const g={...this.#e.reference,tag:void 0,digest:p};await W(
r,{title:f},s.copy(`dir:${h}`,g,l,a))};const c=n.images.map(({image:f})=>Bn({images:[f],index:void 0}));for(const f of new Map(
c.map(u=>[u.root.digest,u])).values()){const u=f.images[0]?.image.platform;await d(u===void 0?"Push":`Push ${O(u)}`,f,[])}
if(c.some(f=>f.root.digest===n.root.digest))return;await d("Push the index",n,await s.indexOptions())}};async function sv(t,e){
const{root:n,rootBytes:r,images:i,blobs:o}=e;const s=new Map(i.map(({manifest:a,bytes:d})=>[a.digest,d]));s.delete(n.digest);
await ev(t);await na(kr(t,"version"),"Directory Transport Version: 1.1\n");await na(kr(t,"manifest.json"),r);for(const[a,
d]of s)await na(kr(t,`${ou(a)}.manifest.json`),d);for(const{digest:a,content:d}of o){if(s.has(a)||a===n.digest)continue;
const c=kr(t,ou(a));if(Buffer.isBuffer(d))await na(c,d);else await rv(iv(d.path),c)}}function ou(t){return t.slice(t.indexOf(
":")+1)}function zg(t,e,n){if(n.aborted)return F(n.reason);return new m(at(t)?"NO_SPACE":"WRITE_FAILED",`Cannot write wh\
at is pushed to ${e}: ${E(t)}.`,{hint:"Free some disk space, or name a directory on a larger disk.",cause:t})}var su=class{digest;#e;#t;#n;#r;#i=false;constructor(e,n){
this.digest=e.digest;this.#e=e;this.#t=n;this.#n=new dt(n)}readBack(){const{text:e}=this.#e;return ct({transport:"docker",
text:e,reference:this.#a(this.digest)},this.#t)}async publish(){const{text:e,reference:n}=this.#e;this.#r=await this.#s().
catch(i=>{this.#t.log.debug(`the previous image of ${e} cannot be read: ${E(i)}`);return void 0});this.#i=true;if(this.#r!==
this.digest)await this.#o(this.digest);const r=await this.#s();if(r===this.digest)return;throw new m("PUSH_FAILED",`${e}\
 must have the digest ${this.digest}, but the registry answers with ${r} after the push.`,{hint:`Something else may have\
 pushed ${n.text} at the same time. Run again.`})}async#o(e,n=this.#n){const{text:r,reference:i}=this.#e;const o={kind:"\
write",name:r};await n.copy(this.#a(e),i,await n.indexOptions(),o)}async#s(e=this.#n){const n=await e.rawManifest(this.#e.
reference);return n===void 0?"none":$(n)}#a(e){return{...this.#e.reference,tag:void 0,digest:e}}async undo(){if(!this.#i||
this.#r===this.digest)return;const{text:e,wasThere:n}=this.#e;this.#i=false;const r=s=>this.#t.log.notice(`${e} was push\
ed and could not be restored: ${s}`);const i=new We(void 0,ov);const o=new dt({...this.#t,signal:i.signal,touch:i.touch});
try{if(await this.#s(o)!==this.digest)return;if(this.#r===void 0)r("its previous image could not be read");else if(this.#r!==
"none")await this.#o(this.#r,o);else if(n)r("its registry already had the same image under another name");else await o.delete(
this.#a(this.digest))}catch(s){r(E(s))}finally{i.release()}}async discard(){}};function ia(t,e){switch(t.transport){case"docker-archive":{const{reference:n}=t;return new Yi(t,e,r=>cv(r,n))}case"oci-a\
rchive":{const{reference:n}=t;const r=n===void 0?{}:{[$n]:n};return new Yi(t,e,i=>Mi(i,r))}case"oci":return new ta(t,e);case"\
docker":return new ra(t,e)}}function cv(t,e){const n=e===void 0?{}:{[Os]:re(e),[$n]:e.tag??"latest"};const r=e===void 0?
[]:[Eh(e)];return Mi(t,n,_h(t,r,uv()))}var fv={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};
function uv(){const t=fv[process.arch]??process.arch;return _e({os:"linux",architecture:t,variant:void 0})}function Wg(t){
return t.flatMap(e=>{if(e.transport==="docker")return[];const n=lv(dv(e.path));return e.transport==="oci"?[jg(n),n]:[jg(
n)]})}function lv(t){try{return av(t)}catch{return t}}function oa(t){const{tempDir:e,backup:n,report:r,html:i,tagLocations:o}=t;const s=[n,r,i].filter(d=>d!==void 0);const a=Wg(
o);return[...new Set([e,...s.map(d=>mv(d)),...a])]}var pv=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/;var hv="kmgtp";var gv=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function Jg(t){const[,e,n,r]=gv.exec(t)??[];if(e===void 0)return void 0;const i=n===void 0?0:hv.indexOf(n.toLowerCase())+
1;const o=Math.round(Number(e)*(r===void 0?1e3:1024)**i);return Number.isSafeInteger(o)?o:void 0}function Gg(t){if(t==="")
return void 0;const e=Jg(t);if(e===void 0||e===0){throw new m("BAD_INPUT",`The ${v("max-size")} must be a size, but is ${JSON.
stringify(t)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'})}return e}function Vg(t){
if(t==="")return void 0;const e=pv.exec(t)?.[1];const n=Number(e);if(n<=100)return{kind:"percent",percent:n};if(Number(t)>
0){throw new m("BAD_INPUT",`The ${v("min-saving")} must have a unit, but is ${JSON.stringify(t)}.`,{hint:`Write ${x("min\
-saving","10%")} for a percentage of the source's size, or ${x("min-saving","10MB")} for bytes.`})}const r=e===void 0?Jg(
t):void 0;if(r===void 0){throw new m("BAD_INPUT",`The ${v("min-saving")} must be a percentage or a size, but is ${JSON.stringify(
t)}.`,{hint:'Give a percentage from 0 to 100, for example "10%", or a size, for example "200MB".'})}return{kind:"bytes",
bytes:r}}function Pr(t,{oldBytes:e,newBytes:n}){const{maxBytes:r,minSaving:i}=t;const o=[];if(r!==void 0){const a=n<=r;const[
d,c]=gr(r,n);o.push({input:"max-size",wanted:`at most ${d}`,seen:c,isMet:a})}const s=e-n;if(i?.kind==="bytes"){const a=s>=
i.bytes;const[d,c]=gr(i.bytes,s);o.push({input:"min-saving",wanted:`at least ${d}`,seen:c,isMet:a})}if(i?.kind==="percen\
t"){const{percent:a}=i;const d=bv(s,e,a);const c=wv(e,n,a,d);o.push({input:"min-saving",wanted:`at least ${a} %`,seen:c,
isMet:d})}return o}var yv=12;function wv(t,e,n,r){const i=t-e;const o=s=>Number(s)>=n===r;if(t===0)return o("0")?`${Ws(t,
e)} %`:T(i);for(let s=1;s<=yv;s++){const a=hr(i/t*100,s);if(o(a))return`${a} %`}return`${i} B of ${t} B`}function bv(t,e,n){
const r=Math.round(n*1e6);return BigInt(t)*100000000n>=BigInt(r)*BigInt(e)}function en(t){const e=t.filter(({isMet:r})=>!r);
if(e.length===0)return void 0;const n=e.map(({input:r,wanted:i,seen:o})=>`${x(r)} requires ${i}, got ${o}`);return new m(
"OVER_BUDGET",`The result does not meet its size budget: ${n.join("; ")}. No tag was moved.`,{hint:`The report shows wha\
t takes up space. Drop more with ${x("clean")}, ${x("exclude")} or ${x("run")}, or change the budget.`})}import{hostname as Dv,release as Fv}from"node:os";import{PassThrough as Ev}from"node:stream";import{pipeline as Sv}from"node:stream/promises";function Me(t,e){return t instanceof m&&t.message.includes(`Could not find the file ${e} in container`)}function au(t){const{
os:e,architecture:n,variant:r}=t;return encodeURIComponent(JSON.stringify({os:e,architecture:n,...r===void 0?{}:{variant:r}}))}
function ft(t){return t===void 0?[]:["--platform",O(t)]}var du=64*1024;var sa=class{name="docker CLI processes";#e;constructor(e){this.#e=e}async readArchive(e,n,r){const i=n.toString();
if(typeof n!=="string"&&!Buffer.from(i).equals(n)){throw new m("DOCKER_FAILED",`Cannot ask the docker command for ${_(n)}\
: the name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."})}return this.#t(
["cp",`${e}:${i}`,"-"],r)}async writeArchive(e,n,r){await this.#n(["cp","-",`${e}:/`],n,r)}async exportContainer(e,n){return this.#t(
["export",e],n)}async saveImage(e,n,r){return this.#t(["save",...ft(r),e],n)}async importImage(e,n,r){const i=await this.#n(
["import","--change",`LABEL ${n}`,"-"],e,r);const o=i.split("\n").findLast(s=>s.startsWith("sha256:"));if(o===void 0)throw new m(
"ENGINE_FAILED",`The import returned no image ID: ${i.slice(-500)}`,{hint:q});return o.trim()}loadImage(e,n,r){return this.#n(
["load","--quiet",...ft(n)],e,r)}#t(e,n){const r=this.#e.spawn(e,["ignore","pipe","pipe"],n);const i=Bi(r.stderr,du);const o=new Ev;
const s=fs(r);r.stdout?.pipe(o,{end:false});r.stdout?.on("data",this.#e.touch);s.then(a=>{if(a===0)o.end();else o.destroy(
Q(e,{exitCode:a,stdout:"",stderr:i()}))},a=>o.destroy(a));o.on("close",()=>r.kill("SIGKILL"));return o}async#n(e,n,r){const i=this.#e.
spawn(e,["pipe","pipe","pipe"],r);const o=Bi(i.stderr,du);const s=Bi(i.stdout,du);const a=fs(i);i.stdin?.on("drain",this.#e.
touch);let d;n.once("error",l=>{if(i.stdin?.errored)return;d=l;i.kill("SIGKILL")});const c=Sv(n,i.stdin,{signal:r});const[
f,u]=await Promise.allSettled([c,a]);if(r.aborted)throw F(r.reason);if(f.status==="rejected"&&f.reason instanceof m)throw f.
reason;if(d!==void 0)throw d;if(u.status==="rejected")throw u.reason;if(u.value!==0)throw Q(e,{exitCode:u.value,stdout:s(),
stderr:o()});if(f.status==="rejected")throw new m("ENGINE_FAILED",`"docker ${e[0]}" did not read its input to the end.`,
{hint:q,cause:f.reason});return s()}};import{PassThrough as Tv}from"node:stream";import{pipeline as vv}from"node:stream/promises";import{connect as xv}from"node:net";import{Readable as kv}from"node:stream";var aa=1024*1024;var Pv=64*1024;var Iv=64*1024;var Kg="\r\n\r\n";function Yg(t,e,n,r){return new Promise((i,o)=>{const s=new cu;
let a=Buffer.alloc(0);let d=0;const c=new kv({highWaterMark:aa,read:()=>void p.resume(),destroy:(g,b)=>{n.removeEventListener(
"abort",u);p.destroy();b(g)}});const f=g=>{const b=n.aborted?F(n.reason):fu(g);if(a!==void 0){c.on("error",()=>{});o(b)}
c.destroy(b)};const u=()=>f(n.reason);const l=g=>{r();if(a===void 0){d-=g.length;return c.push(g)}a=Buffer.concat([a,g]);
const b=a.indexOf(Kg);if(b===-1){if(a.length>Iv)f(new Error("the head of its answer has no end"));return true}const S=a.
toString("latin1",0,b);const k=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(S)?.[1];if(k===void 0){f(new Error("its answer is not \
HTTP"));return false}const P=a.subarray(b+Kg.length);a=void 0;d=Number(/^content-length: *([0-9]+)/im.exec(S)?.[1]??0)-P.
length;i({status:Number(k),isChunked:/^transfer-encoding:.*chunked/im.test(S),body:c});return P.length===0||c.push(P)};const p=xv(
{path:t,onread:{buffer:()=>s.room(),callback:g=>l(s.taken(g))}});p.on("error",f);let h=false;p.on("end",()=>{h=true;if(a!==
void 0)f(new Error("it closed without an answer"));else if(d>0)f(new Error(`it ended ${d} bytes short`));else c.push(null)});
p.on("close",()=>h||c.destroyed||f(new Error("it was closed")));if(n.aborted)return u();n.addEventListener("abort",u,{once:true});
p.write(`GET ${e} HTTP/1.0\r
Host: docker\r
\r
`)})}var cu=class{#e=Buffer.allocUnsafeSlow(aa);#t=0;room(){if(aa-this.#t<Pv){this.#e=Buffer.allocUnsafeSlow(aa);this.#t=
0}return this.#e.subarray(this.#t)}taken(e){const n=this.#e.subarray(this.#t,this.#t+e);this.#t+=e;return n}};function fu(t){
return new m("ENGINE_FAILED",`The connection to the engine failed: ${E(t)}`,{hint:"Check whether the engine was stopped \
or restarted, and run again.",cause:t})}function qg(t){const e=t.write.bind(t);const n=t.end.bind(t);let r;t.write=i=>{const o=r;r=i;return o===void 0||e(o)};t.
end=()=>{const i=r;r=void 0;return i===void 0?n():n(i)}}var{request:Ov}=process.getBuiltinModule("node:http");var Xg=4*1024*1024;var da=class{name;#e;#t;#n;constructor(e,n,r=()=>{}){
this.name=`HTTP API ${n} on ${e}`;this.#e=e;this.#t=`/v${n}`;this.#n=r}readArchive(e,n,r){return this.#r(`/containers/${e}\
/archive?path=${Rv(n)}`,r)}async writeArchive(e,n,r){const i=`/containers/${e}/archive?path=%2F`;await this.#s({method:"\
PUT",path:i,what:"Writing into a container"},n,r)}exportContainer(e,n){return this.#r(`/containers/${e}/export`,n)}saveImage(e,n,r){
const i=r===void 0?"":`&platform=${au(r)}`;return this.#r(`/images/get?names=${encodeURIComponent(e)}${i}`,n)}async importImage(e,n,r){
const i=encodeURIComponent(`LABEL ${n}`);const o=await this.#s({method:"POST",path:`/images/create?fromSrc=-&changes=${i}`,
what:"The import"},e,r);const s=uu(o).map(a=>w(a,"status")).findLast(a=>a?.startsWith("sha256:"));if(s===void 0)throw new m(
"ENGINE_FAILED",`The import returned no image ID: ${o.slice(-500)}`,{hint:q});return s}async loadImage(e,n,r){const i=n===
void 0?"":`&platform=${au(n)}`;const o=await this.#s({method:"POST",path:`/images/load?quiet=1${i}`,what:"The load"},e,r);
return uu(o).map(s=>w(s,"stream")??w(s,"status")??"").join("\n")}async#r(e,n){const r=await Yg(this.#e,this.#t+e,n,this.#n);
if(r.isChunked){r.body.destroy();return this.#i(e,n)}return this.#o(r.status,r.body)}async#i(e,n){const r=this.#a("GET",
e,n);r.end();const i=a=>n.aborted?F(n.reason):fu(a);const o=await Zg(r).catch(a=>{throw i(a)});const s=new Tv;o.on("data",
this.#n);o.once("error",a=>s.destroy(i(a)));s.once("close",()=>o.destroy());return this.#o(o.statusCode??0,o.pipe(s))}async#o(e,n){
if(e===200)return n;const r=await Qg(n);throw zt(w(L(r),"message")??r,"ENGINE_FAILED",`The engine answered ${e}`)}async#s({
method:e,path:n,what:r},i,o){const s=this.#a(e,n,o);qg(s);s.on("drain",this.#n);const a=Zg(s).then(async u=>{u.on("data",
this.#n);const l=await Qg(u);if(!s.writableFinished)s.destroy();return{status:u.statusCode??0,text:l}});const[d,c]=await Promise.
allSettled([vv(i,s,{signal:o}),a]);if(o.aborted)throw F(o.reason);if(d.status==="rejected"&&d.reason instanceof m)throw d.
reason;if(c.status==="fulfilled"){const u=_v(c.value.status,c.value.text);if(u!==void 0)throw zt(u,"ENGINE_FAILED",`${r}\
 failed in the engine`)}const f=d.status==="rejected"?d.reason:c.status==="rejected"?c.reason:void 0;if(f!==void 0||c.status===
"rejected"){throw new m("ENGINE_FAILED",`${r} was interrupted because the connection to the engine failed: ${E(f)}`,{hint:"\
Check whether the engine was stopped or restarted, and run again.",cause:f})}return c.value.text}#a(e,n,r){const i=e!=="\
GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return Ov({socketPath:this.#e,method:e,path:this.#t+
n,headers:i,agent:false,signal:r})}};function Zg(t){return new Promise((e,n)=>{t.once("response",e);t.on("error",n);t.once(
"close",()=>n(new Error("the connection closed without an answer")))})}async function Qg(t){const e=[];let n=0;for await(const r of t){
n+=r.length;if(n>Xg)throw new m("ENGINE_FAILED",`The engine's answer is longer than ${Xg} bytes.`,{hint:q});e.push(r)}return Buffer.
concat(e).toString("utf8")}function uu(t){return t.split("\n").map(L).filter(e=>e!==void 0)}function _v(t,e){if(t<200||t>
299)return w(L(e),"message")??(e.trim()||`HTTP status ${t}`);for(const n of uu(e)){const r=w(n,"errorDetail","message")??
w(n,"error");if(r!==void 0)return r}return void 0}function Rv(t){if(typeof t==="string")return encodeURIComponent(t);return t.
toString("hex").replace(/../g,"%$&")}var Bv=/emulate docker cli using podman/i;function ey(t,e){const n=y(t,"Client");const r=Bv.test(e)||w(n,"APIVersion")!==
void 0&&w(n,"ApiVersion")===void 0;if(r){throw new m("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the\
 docker command here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the pac\
kage docker.io) instead of podman-docker, or put another docker command first on PATH."})}const i=y(t,"Server","Componen\
ts");const o=(Array.isArray(i)?i:[]).find(a=>/podman/i.test(w(a,"Name")??""));if(o===void 0)return;const s=w(o,"Version")??
"";throw new m("UNSUPPORTED_ENGINE",`docker-flatten needs a Docker engine, but Podman ${s} answers on this socket.`,{hint:'\
Select a Docker engine with DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}import{basename as ny}from"node:path";var Av=/^(?:runc|crun|youki)$/;var Cv=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/;var Nv=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/;
var Xi="runc";function ry(t){const e=w(t,"DefaultRuntime");const n=y(t,"Runtimes");if(e===void 0||!lu(t,e)||!I(n))return void 0;
return Object.keys(n).filter(r=>oy(y(n,r))===Xi).sort((r,i)=>Number(i===Xi)-Number(r===Xi))[0]}function lu(t,e){const n=y(
t,"Runtimes",e);if(n===void 0)return!ty(e)&&e!==iy;const r=[sy(n),w(n,"runtimeType")];if(r.some(o=>o!==void 0&&ty(o)))return false;
const i=oy(n);return i===void 0||!Av.test(i)}function ty(t){const e=ny(t);return Cv.test(e)||Nv.test(e)}var iy="io.conta\
inerd.runc.v2";function oy(t){const e=y(t,"runtimeArgs");if(N(e)&&e.length>0)return void 0;const n=sy(t);const r=w(t,"ru\
ntimeType");if(n===void 0)return r===iy?Xi:void 0;const i=ny(n);return i===Xi&&!Lv.test(n)?void 0:i}function sy(t){return w(
t,"path")??w(t,"options","BinaryName")}var Lv=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var $v={"graph-driver":{kind:"graph-driver",keepsPacked:false,idIsConfigDigest:true,holdsIndexes:false,countsBlocks:false,
showsLegacyFields:true,canMapOwners:true,takesZstd:false,contentRoots:t=>{const e=ca(t);const n=w(t,"Driver")??"overlay2";
return e===void 0?[]:[`${e}/image/${n}/imagedb/content/sha256`]},diskRoot:ca},containerd:{kind:"containerd",keepsPacked:true,
idIsConfigDigest:false,holdsIndexes:true,countsBlocks:true,showsLegacyFields:false,canMapOwners:false,takesZstd:true,contentRoots:t=>{
const e=ca(t);const n=e===void 0?[]:[`${e}/containerd/daemon/${ay}`];const r=[`${dy}/${ay}`];return cy(t)?[...r,...n]:[...n,
...r]},diskRoot:t=>cy(t)?dy:ca(t)}};var ay="io.containerd.content.v1.content/blobs/sha256";var dy="/var/lib/containerd";
function fy(t){const e=JSON.stringify(t["DriverStatus"]??"");return $v[e.includes("io.containerd.snapshotter.v1")?"conta\
inerd":"graph-driver"]}function ca(t){return w(t,"DockerRootDir")}function cy(t){return w(t,"Containerd","Address")==="/\
run/containerd/containerd.sock"}var Zi={name:"Docker 20.10",api:"1.41"};var fa={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",inspectPlatform:"\
1.49"};async function uy(t,e){const n=Promise.all([Uv(t),Hv(t)]);n.catch(()=>{});const r=await Mv(t);const i=y(r,"Server");
const o=w(r,"Client","ApiVersion")??w(i,"ApiVersion")??"0";const s=w(i,"ApiVersion")??o;zv(o,s,w(i,"Version")??"unknown");
const[a,d]=await n;const c=w(a,"OSType")??w(i,"Os")??"linux";if(c!=="linux"){throw new m("UNSUPPORTED_ENGINE",`docker-fl\
atten needs an engine that runs Linux containers, but this one runs ${c} containers.`,{hint:"Switch Docker Desktop to Li\
nux containers, or use a Linux runner."})}const f=d?.startsWith("unix://")?new da(d.slice("unix://".length),o,t.touch):new sa(
t);const u=h=>Ir(o,h)>=0;const l=fy(a);const p=jv(a);if(p&&!l.canMapOwners)throw Jv();e.debug(`engine ${w(i,"Version")},\
 API ${o}, ${l.kind} store, bytes through ${f.name}`);return{docker:t,transport:f,version:w(i,"Version")??"unknown",apiVersion:o,
serverApiVersion:s,platform:{os:c,architecture:w(i,"Arch")??"amd64",variant:void 0},store:l,contentRoots:l.contentRoots(
a),diskRoot:Gv(a,d)?l.diskRoot(a):void 0,mapsOwners:p||l.canMapOwners&&Wv(a),canMountImages:u(fa.imageMount),knowsPlatformOption:u(
fa.platformOption),canInspectPlatform:u(fa.inspectPlatform),plainRuntime:ry(a),mayAddMounts:h=>lu(a,h),takesZstd:l.takesZstd||
u(fa.zstdLayers)}}async function Mv(t){const e=await t.try(["version","--format","{{json .}}"]);const n=L(e.stdout);ey(n,
e.stderr);if(I(n)&&I(n["Server"]))return n;const r=e.stderr.trim()||e.stdout.trim();if(lf(r)||e.exitCode===0)throw mf(r||
"the docker command names no server");if(/client version .* is too (?:old|new)|not supported by this client/i.test(r)){throw new m(
"ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common API version, but these have none: ${r}`,
{hint:`Update the older of the two. The engine must be ${Zi.name} or newer.`})}throw Q(["version"],e)}async function Uv(t){
const e=await t.try(["info","--format","{{json .}}"]);const n=L(e.stdout);if(I(n)&&w(n,"Driver")!==void 0)return n;const r=y(
n,"ServerErrors");const i=N(r)&&r.length>0?r.join("; "):e.stderr;throw zt(i.trim()||"it names no storage driver","ENGINE\
_FAILED","The engine did not say how it stores images")}async function Hv(t){const e=await t.try(["context","inspect","-\
-format","{{.Endpoints.docker.Host}}"]);return e.exitCode===0?e.stdout.trim():void 0}function zv(t,e,n){if(Ir(t,Zi.api)>=
0)return;const r=Ir(e,Zi.api)<0?`this engine is ${n} (API ${e})`:`this docker command speaks API ${t}`;throw new m("ENGI\
NE_TOO_OLD",`docker-flatten needs ${Zi.name} (API ${Zi.api}) or newer, but ${r}.`,{hint:"Update Docker. If DOCKER_API_VE\
RSION is set, it must not be lower either."})}function Ir(t,e){const[n=0,r=0]=t.split(".").map(Number);const[i=0,o=0]=e.
split(".").map(Number);return n-i||r-o}function jv(t){const e=t["SecurityOptions"];return N(e)&&e.some(n=>/^name=userns\b/.
test(n))}function Wv(t){return/\/[0-9]{3,}\.[0-9]{3,}$/.test(w(t,"DockerRootDir")??"")}function Jv(){return new m("UNSUP\
PORTED_ENGINE","docker-flatten needs to read files exactly as the image has them, but an engine with both userns-remap a\
nd the containerd image store shows them without setuid bits, capabilities and hard links.",{hint:`Turn one of the two o\
ff in the engine's daemon.json: "features": {"containerd-snapshotter": false}, or "userns-remap".`})}function Gv(t,e){return e?.
startsWith("unix://")===true&&w(t,"Name")===Dv()&&w(t,"KernelVersion")===Fv()}import{lstat as Vv,readdir as Kv,rm as Yv}from"node:fs/promises";import{join as qv}from"node:path";async function ua(t,e){for(const n of t)await Xv(n,Ye,r=>e.debug(r))}async function Xv(t,e,n){const r=await Kv(t).catch(
()=>[]);for(const i of r){const o=st(i);if(o===void 0||!e(o))continue;const s=qv(t,i);try{const{uid:a}=await Vv(s);if(a===
(process.getuid?.()??a))await Yv(s,{recursive:true,force:true})}catch(a){if(de(a)==="ENOENT")continue;n(`Could not remov\
e the temporary file ${s}: ${E(a)}`)}}}async function mu(t,e){const n=a=>a!==void 0&&e(a);const r=["--no-trunc","--filter",`label=${Ut}`];const[i,o,s]=await Promise.
all([t.run(["ps","--all",...r,"--format","{{.ID}} {{.Names}}"]),t.run(["images","--quiet",...r,"--filter","dangling=true"]),
t.run(["images","--filter",`reference=${Mt}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:pu(i).filter(({
name:a})=>n(st(a))),pendingNames:Qi(s).filter(a=>n(af(a))),imports:await Zv(t,Qi(o),n)}}async function Zv(t,e,n){if(e.length===
0)return[];const r=L((await t.try(["image","inspect",...new Set(e)])).stdout);return(Array.isArray(r)?r:[]).filter(i=>{const o=y(
i,"Config","Labels");const s=w(o,Ut);return I(o)&&Object.keys(o).length===1&&n(s===void 0?void 0:af(`${Mt}:${s}`))&&ly(y(
i,"RepoTags"))&&ly(y(i,"RepoDigests"))&&w(i,"Comment")==="Imported from -"}).map(i=>w(i,"Id")).filter(i=>i!==void 0)}function ly(t){
return t===void 0||t===null||Array.isArray(t)&&t.length===0}function pu(t){return Qi(t).map(e=>e.split(" ")).map(([e="",
n=""])=>({id:e,name:n.split(",")[0]??""}))}function my(t){const e=[];const n=(r,i)=>r>0&&e.push(`${r} ${i}${r===1?"":"s"}`);
n(t.containers.length,"container");n(t.pendingNames.length+t.imports.length,"image");return e.join(" and ")}function hu(t){
return t.containers.length+t.pendingNames.length+t.imports.length}function Qi(t){return t.split("\n").filter(e=>e!=="")}var Qv=3;var eO=300;var py=10;async function tn(t,e,n){const r=Math.min(e||py,py);const i=new We(void 0,r);try{return await n(
t.withWatchdog(i,0))}finally{i.release()}}var yu=new Set;function la(t){yu.add(t)}function ma(t){return yu.has(t)}async function Fn(t,e,n){
yu.delete(e);const r=(i,o)=>n.warning(`Could not remove everything that the run created: ${i}
A later run removes the rest, or you can: ${o.join("; ")}`);for(let i=0;i<Qv;i++){if(i>0)await new Promise(s=>setTimeout(
s,eO));let o;try{o=await mu(t,s=>s===e)}catch(s){r(wu(s),[`docker ps --all --filter name=${ne(e)}`,`docker images ${Mt}`]);
return}if(hu(o)===0&&i>0)return;if((await by(t,o,r)).isOver)return}}async function gy(t,e,n,r){await ua(e,n);const i=o=>n.
debug(`could not remove leftovers of a killed run, so a later run will try again: ${o}`);try{const o=await mu(t,Ye);const s=o.
containers.filter(({name:d})=>r===void 0||os(d)!==r);const a={...o,containers:s};if(hu(a)===0)return;n.info(`Cleaning up\
 after an interrupted run: ${my(a)}`);await by(t,a,i)}catch(o){i(wu(o),[])}}async function yy(t,e){const n=await t.run([
...["ps","--all","--no-trunc","--filter",`label=${Ut}`],...["--filter",`name=${e}`,"--format","{{.ID}} {{.Names}}"]]);const r=pu(
n).filter(({name:i})=>os(i)===e&&Ye(st(i)??""));if(r.length===0)return;await ha(t,e);await Ey(t,wy,r.map(({id:i})=>i))}async function Tr(t,e,n){
if(e.length===0)return{exitCode:0,stdout:"",stderr:""};try{return await tn(t,n,r=>r.try(["rmi",...e]))}catch(r){if(qp(r))
return void 0;throw r}}var wy=["rm","--force","--volumes"];var hy=["rmi"];async function by(t,e,n){const r=[];const i=[...e.
containers.map(({id:o,name:s})=>{const a=os(s);const d=async()=>{if(a!==void 0)await ha(t,a);r.push(o)};return{work:d,byHand:a&&
`docker unpause ${pa(a)}`}}),gu(t,wy,r,e.containers.map(({id:o})=>o)),gu(t,hy,e.pendingNames),gu(t,hy,e.imports)];for(const[
o,{work:s}]of i.entries()){try{await s()}catch(a){const d=a instanceof m&&tO.includes(a.code);const c=d?i.slice(o):i.slice(
o,o+1);n(wu(a),c.map(({byHand:f})=>f).filter(f=>f!==void 0));if(d)return{isOver:d}}}return{isOver:false}}function gu(t,e,n,r=n){
const i=["docker",...e,...r.map(pa)].join(" ");return{work:()=>Ey(t,e,n),byHand:r.length===0?void 0:i}}function pa(t){return t.
replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,"$1")}var tO=["TIMEOUT","CANCELLED","NO_ENGINE"];function wu(t){const e=t instanceof
m&&(t.code==="TIMEOUT"||t.code==="CANCELLED");return e?"the engine did not answer in time.":E(t)}async function ha(t,e){
const n=await t.try(["unpause",e]);if(n.exitCode!==0&&!/no such container|is not (?:paused|running)/i.test(n.stderr))throw Q(
["unpause",e],n)}async function Ey(t,e,n){if(n.length===0)return;const r=await t.try([...e,...n]);const i=Qi(r.stderr).filter(
s=>!/no such|not found|already in progress/i.test(s));const o=i.join("\n");if(r.exitCode!==0&&o.trim()!=="")throw Q(e,{...r,
stderr:o})}var nO=5;var rO=2e3;var ga=class{#e;#t;#n;#r=new AbortController;#i=Promise.resolve();constructor(e,n,r){this.#e=e;this.#t=
n;this.#n=r}start(e){if(this.#e===void 0){this.#i=ua(this.#t,this.#n);return}const n=new We(this.#r.signal,nO);const r=this.#e.
withWatchdog(n,0);this.#i=gy(r,this.#t,this.#n,e).finally(()=>n.release())}async settle(){let e;const n=new Promise(r=>{
e=setTimeout(r,rO)});await Promise.race([this.#i,n]);clearTimeout(e)}async end(){this.#r.abort();await this.#i}};async function Sy(t,e,n){const{log:r,signal:i}=t;const o=[];for(const s of e){const a=or(s);const d=await W(r,{title:"Pu\
sh"},t.docker.stream(["push",a],u=>r.debug(u.trimEnd()),i,true));const c=u=>{const l=e.slice(0,o.length).map(p=>p.text);
return iO(a,l,u,n)};if(d.exitCode!==0)throw c(d.stderr.trim());const f=/\bdigest: (sha256:[0-9a-f]{64})/.exec(d.stdout)?.[1];
if(f===void 0)throw c(`no digest in ${JSON.stringify(d.stdout.slice(-300))}`);r.info(`Pushed ${a}@${f}`);o.push({name:a,
digest:f})}return o}function iO(t,e,n,r){const i=e.length===0?"Nothing was pushed":`Already pushed: ${e.join(", ")}`;return new m(
"PUSH_FAILED",`Pushing ${t} failed${xy.test(n)?` because the layer is too large for the registry or a proxy in front of \
it (${ky(r)})`:""}: ${n.slice(-2e3)}. ${i}. In the engine, no tag was moved.`,{hint:sO(n,r)})}var xy=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i;
var oO=/broken pipe|connection reset/i;function ky({newBytes:t,newPackedBytes:e}){return e===void 0?`${T(t)} unpacked, w\
hich the engine compresses while pushing`:`${T(e)} packed`}function sO(t,e){const{newPackedBytes:n}=e;const r=`${n===void 0?
"":`compress it better (${x("compression","zstd")}), `}drop what is not needed (${x("clean")}, ${x("exclude")})`;if(xy.test(
t))return`A flat image is one layer and therefore one upload: ${r}, raise the limit (nginx: client_max_body_size), or by\
pass the proxy.`;if(/denied|unauthorized|authentication required|no basic auth/i.test(t))return"Log in to the registry i\
n an earlier step (docker/login-action) with an account that may push there.";if(oO.test(t))return`Check whether the reg\
istry is reachable, and push again. If this happens every time, a proxy may limit the size of uploads, and the layer has\
 ${ky(e)}: ${r}, or raise the limit.`;return"Check whether the registry is reachable, and push again."}var aO=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function eo(t){return aO.test(t)}async function ee({docker:t},e,n){const r=["image","inspect"];const i=await t.try([...r,
...ft(n),e]);if(i.exitCode!==0&&!eo(i.stderr))throw Q(r,i);return Py(i)}async function Ce({docker:t},e,n=[]){const r=["i\
nspect","--type","container",...n,e];const i=await t.try(r);const o=Py(i);if(o===void 0)throw Q(r,i);return o}function Py({
exitCode:t,stdout:e}){if(t!==0)return void 0;const n=L(e);const r=Array.isArray(n)?n[0]:void 0;return I(r)?r:void 0}function ya(t){return["Architecture","Os"].some(e=>(w(t,e)??"")!=="")||(w(t,"RootFS","Type")??"")!==""||vt(t).length>0}function vt(t){
const e=y(t,"RootFS","Layers");return N(e)?e:[]}function wa(t){const e=t["RepoTags"];return N(e)?e:[]}function Ge(t){const e=n=>w(
t,n)??w(t,n.toLowerCase())??void 0;return{os:e("Os")??"linux",architecture:e("Architecture")??"",variant:e("Variant")}}function to(t){
const e=w(t,"Descriptor","mediaType");return e===void 0?void 0:ir(e)}var dO=10;async function Iy(t,e,n){const{log:r}=t;if(e.id===n)return r.notice("The source image was kept: it is also the\
 result.");if(!e.isDefaultPlatform)return r.notice(`The source image was kept: its name also refers to images for other \
platforms than ${O(e.platform)}.`);const i=await ee(t,e.id);if(i===void 0)return r.debug("the source is gone already");const o=wa(
i);const s=o.filter(f=>!cO(e,f));if(s.length>0)return r.notice(`The source image was kept: it has other tags (${s.join("\
, ")}).`);const a=await t.docker.run(["ps","--all","--filter",`ancestor=${e.id}`,"--format","{{.Names}}"]);if(a!=="")return r.
notice(`The source image was kept: containers use it (${a.split("\n").join(", ")}).`);const d=o.find(f=>!f.includes("@"))??
o[0]??e.id;const c=await Tr(t.docker,[d],dO);if(c===void 0)r.notice(`The engine is taking long to remove the source imag\
e, and may still finish. If the image remains, remove it with "docker rmi ${d}".`);else if(c.exitCode===0)r.info(`Remove\
d the source image ${d}`);else if(/conflict/i.test(c.stderr))r.notice(`The source image was kept because the engine refu\
sed to remove it: ${c.stderr.trim()}`);else if(/no such image|not ?found/i.test(c.stderr))r.debug(`the source is gone al\
ready: ${c.stderr.trim()}`);else r.warning(`Could not remove the source image: ${Q(["rmi",d],c).message}`)}function cO({
image:t},e){if(t===void 0)return false;const{domain:n,path:r,digest:i}=ae(e,"image");if(i!==void 0)return Jt(t.text)||t.
domain===n&&t.path===r;return t.digest===void 0&&re(ae(e,"image"))===re(t)}import{setTimeout as fO}from"node:timers/promises";var uO=10;var lO=100;var ba=class{#e;#t=[];#n;constructor(e){this.#e=e}async move(e,n,r){this.#n=r===n?void 0:r;const i=this.#e.
map(s=>s.text);const o=await Promise.all(i.map(s=>bu(e,s)));for(const[s,a]of i.entries()){this.#t.push({name:a,from:o[s],
to:n});await Ty(e,r,a)}await Promise.all(i.map(s=>mO(e,s,n)))}async undo(e,n){const[r]=this.#t;if(r!==void 0&&this.#n!==
void 0)await e.try(["tag",r.to,this.#n]).catch(()=>{});for(const{name:i,from:o,to:s}of this.#t.splice(0).reverse()){try{
if(o===s||await bu(e,i)!==s)continue;if(o===void 0)await e.run(["rmi",i]);else await Ty(e,o,i)}catch(a){const d=o===void 0?
"did not exist":`referred to ${o}`;n.warning(`The tag ${i}, which ${d} before, could not be restored: ${E(a)}`)}}}};async function Ty(t,e,n){
const r=["tag",e,n];for(let i=1;;i++){const o=await t.try(r);if(o.exitCode===0)return;if(i===uO||!/already ?exists/i.test(
o.stderr))throw Q(r,o);await fO(Math.random()*i*lO)}}async function mO(t,e,n){const r=()=>bu(t,e).catch(()=>n);if(await r()===
n)return;const i=await r();if(i===n)return;throw new m("CHECK_FAILED",`The engine reported that ${e} was tagged, but the\
 tag refers to ${i??"no image"} instead of ${n}.`,{hint:q})}async function bu(t,e){const n=["image","inspect","--format",
"{{.Id}}",e];const r=await t.try(n);const i=r.stdout.trim();if(r.exitCode===0&&i.startsWith("sha256:"))return i;if(/no such image/i.
test(r.stderr))return void 0;throw Q(n,r)}import{createWriteStream as nB}from"node:fs";import{link as rB,lstat as iB,open as Lw,rename as oB,rm as Da,stat as sB}from"node:fs/promises";
import{basename as $w,dirname as el,join as aB}from"node:path";import{pipeline as dB}from"node:stream/promises";import{createHash as pO}from"node:crypto";import{Transform as hO}from"node:stream";var Ea=class{#e=0;get isReached(){return this.#e>=2}takes(e,n,r){const i=Ci(e);if(this.isReached){if(!i)throw Xe(n,"byte\
s follow the end of the archive");return true}if(i){this.#e++;if(r)throw Xe(n,"the archive ends after an extension heade\
r that no entry follows");return true}if(this.#e===1)throw Xe(n,"there is a single zero block between two entries");return false}};var Sa=class{#e;#t=0;get isEmpty(){return this.#t===0}get rest(){return this.#e?.subarray(0,this.#t)??Buffer.alloc(0)}take(e){
this.#e??=Buffer.alloc(R);const n=Math.min(R-this.#t,e.length);e.copy(this.#e,this.#t,0,n);this.#t+=n;return n}release(){
if(this.#t<R)return void 0;const e=this.#e;this.#e=void 0;this.#t=0;return e}};var vr={blocks:[],keepsData:false};var xa={blocks:void 0,keepsData:true};var nn=class{#e;#t;#n=0;#r=new Sa;#i=0;#o=0;#s=true;#a=new fr;#d=false;#c=new Ea;#f=false;#u=Buffer.
alloc(0);#l=[];#m=0;constructor(e,n={}){this.#e=e;this.#t=n}get offsetBytes(){return this.#n}get hasEnded(){return this.#c.
isReached}get isBetweenEntries(){return this.#i===0&&!this.#d&&this.#r.isEmpty&&this.#a.isEmpty&&!this.#a.isReading}get openEntry(){
return this.#i>0?this.#u:void 0}checkRest(){const{rest:e}=this.#r;if(e.some(n=>n!==0))throw Xe(this.#n-e.length,"bytes f\
ollow the end of the archive")}consume(e){let n=0;let r=0;const i=o=>{if(o===r)return;const s=r===0&&o===e.length?e:e.subarray(
r,o);this.#e.emit(s,this.#n+r)};while(n<e.length){if(this.#i>0&&!this.#d){const o=Math.min(this.#i,e.length-n);if(!this.#s){
i(n);r=n+o}if(this.#e.data!==void 0||this.#e.end!==void 0)this.#S(e.subarray(n,n+o));this.#i-=o;n+=o}else if(this.#a.isReading){
i(n);n+=this.#a.take(e.subarray(n),this.#n);r=n}else if(this.#c.isReached&&this.#t.ignoresTrailer===true){i(n);n=e.length;
r=n}else if(this.#r.isEmpty&&e.length-n>=R){const o=this.#w(e.subarray(n,n+R),this.#n+n);if(o!==void 0){i(n);this.#h(o);
r=n+R}n+=R}else{i(n);n+=this.#p(e.subarray(n),n);r=n}}i(e.length);this.#n+=e.length}#p(e,n){const r=this.#r.take(e);const i=this.#r.
release();if(i!==void 0){const o=this.#n+n+r-R;const s=this.#w(i,o);if(s===void 0)this.#e.emit(i,o);else this.#h(s)}return r}#h(e){
for(const n of e)if(n.length>0)this.#e.emit(n,this.#g(n))}#g(e){let n=this.#m;for(const r of this.#l){if(r===e)return n;
n+=r.length}return void 0}#w(e,n){if(this.#d){this.#d=(e[504]??0)!==0;this.#e.mapBlock?.(e);if(!this.#d&&this.#i===0)this.#e.
end?.();return this.#s?void 0:[]}if(this.#c.takes(e,n,!this.#a.isEmpty))return[];const r=qe(e,n);const{typeFlag:i}=r;if(i===
xe.paxGlobal)return this.#y(r,n);if(this.#a.isEmpty)this.#m=n;if(ur(i)){this.#a.begin(r,e,n);return[]}return this.#E(r,e,
n)}#y(e,n){if(!this.#a.isEmpty)throw Xe(n,"there is a global header between an extension header and its entry");this.#f=
true;const r=this.#t.dropsGlobals!==true;this.#b(e.sizeBytes,r);return r?void 0:[]}#E(e,n,r){const{blocks:i,extension:o}=this.#a.
release();const s=lr(e,o);const a=e.hasOldType&&s.at(-1)===47;const d=Ds(e,o,r);const c=us(e.typeFlag)&&!a?d:0;const{typeFlag:f}=e;
const u={name:s,typeFlag:f,sizeBytes:c,header:n,extensions:i};this.#l=[...i,n];const l=this.#e.begin(u,o,this.#m);this.#f=
false;this.#u=s;this.#b(c,l.keepsData);this.#d=e.gnuIsExtended;if(c===0&&!this.#d)this.#e.end?.();if(l.blocks!==void 0)return l.
blocks;return i.length===0?void 0:this.#l}#b(e,n){this.#i=he(e);this.#o=this.#i-e;this.#s=n}#S(e){if(this.#f)return;const n=Math.
min(e.length,Math.max(0,this.#i-this.#o));if(n>0)this.#e.data?.(e.subarray(0,n));if(this.#i===e.length)this.#e.end?.()}};var gO=16*1024*1024;var yO=1024*1024;var J=class extends hO{counts={entries:0,dataBytes:0};#e=pO("sha256");#t=0;#n;#r;#i;#o;#s;constructor(e,n,r={}){
const i=r.isPart===true?yO:gO;super({readableHighWaterMark:i,writableHighWaterMark:i});this.#n=e;this.#r=n;this.#i=r;this.#o=
new nn({begin:o=>this.#u(o),emit:(o,s)=>this.#c(o,s),mapBlock:n&&(o=>n.mapBlock?.(o)),data:n&&(o=>n.data(o)),end:n&&(()=>n.
end())})}digest(){return`sha256:${this.#e.digest("hex")}`}get bytesWritten(){return this.#t}get bytesRead(){return this.#o.
offsetBytes}_transform(e,n,r){try{this.#o.consume(e);r()}catch(i){r(i)}}_flush(e){try{if(!this.#o.hasEnded)throw this.#d();
this.#o.checkRest()}catch(n){e(n);return}this.#a().then(()=>e(),n=>e(n))}_read(e){this.#s?.();super._read(e)}async#a(){if(this.#i.
appendix!==void 0)this.once("close",()=>this.#s?.());for await(const e of this.#i.appendix?.()??[]){if(this.destroyed)return;
this.#c(e);if(this.readableLength<this.readableHighWaterMark)continue;await new Promise(n=>{this.#s=n});this.#s=void 0}if(this.#i.
isPart!==true&&!this.destroyed)this.#c(Ai)}#d(){const{openEntry:e,offsetBytes:n}=this.#o;const r=e===void 0?"":` within ${_(
e)}`;return new m("TAR_TRUNCATED",`The tar stream ended after ${n} bytes and ${this.counts.entries} entries without its \
end-of-archive blocks: something was cut off${r}.`,{hint:"Nothing was tagged. Check whether the engine restarted or ran \
out of disk space, then run again."})}#c(e,n){this.#e.update(e);this.#t+=e.length;this.#f(e.length,n);this.push(e)}#f(e,n){
const{spans:r}=this.#i;if(r===void 0)return;if(n===void 0)r.output.add(e,void 0);else for(const i of r.input.take(n,e))r.
output.add(i.bytes,i.origin)}#u(e){const n=this.#n(e);const r=typeof n==="string"?void 0:n;for(const d of r?.before??[]){
this.#r?.begin(d,"keep");this.#r?.end()}this.#r?.begin(e,n);if(n==="drop")return vr;this.counts.entries++;if(r?.data===void 0)
this.counts.dataBytes+=e.sizeBytes;if(r===void 0)return xa;const{head:i,data:o,before:s=[]}=r;this.counts.entries+=s.length;
const a=[...s,i].flatMap(d=>[...d.extensions,d.header]).concat(o===void 0?[]:[o]);return{blocks:a,keepsData:o===void 0}}};function B(t){return t.toString("latin1").replace(/^\.?\//,"").replace(/\/$/,"")}function Or(t,e){return t.length>e.length&&
t.charCodeAt(e.length)===47&&t.startsWith(e)}function Z(t){return Buffer.from(t,"latin1")}var vy=["manifest.json","index.json"];var wO=4*1024*1024;var ka=class{#e=new Set;#t=[];#n=false;#r=0;get hasImage(){return vy.
some(e=>this.#e.has(e))}begin(e){const n=B(e.name);this.#e.add(n);this.#n=n===vy[0]}data(e){if(!this.#n||this.#r>wO)return;
this.#r+=e.length;this.#t.push(Buffer.from(e))}end(){this.#n=false}missing(){const e=L(Buffer.concat(this.#t).toString("\
utf8"));const n=(Array.isArray(e)?e:[]).flatMap(r=>{const i=y(r,"Layers");return[w(r,"Config")??"",...N(i)?i:[]]});return n.
filter(r=>r!==""&&!this.#e.has(B(Buffer.from(r))))}};var Ow=Kc(Yu(),1);import{randomBytes as DR}from"node:crypto";import{posix as vw}from"node:path";async function H(t,e){const{runId:n}=t;const{source:r}=e;const i=["create","--name",e.name??jp(n),"--label",is(n),"--net\
work",e.network??"none",...e.asConfigured===true?[]:["--no-healthcheck"],"--restart","no","--pull","never",...r.isIndex?
ft(r.platform):[],...e.asUsed===true||e.asConfigured===true?[]:MR,...e.asUsed===true?[]:UR(r),...e.options??[],r.id,...e.
command??["docker-flatten"]];const o=await t.docker.try(i);const s=o.stdout.trim().split("\n").at(-1)??"";if(o.exitCode!==
0)throw FR(r,i,o);if(!/^[0-9a-f]{12,64}$/.test(s))throw new m("ENGINE_FAILED",`"docker create" returned ${JSON.stringify(
s)} instead of an ID.`,{hint:q});return s}function FR(t,e,n){const r=Q(e,n);const i=t.volumes.find(o=>vw.normalize(`${o}\
/`)==="/");if(i===void 0||!/destination can't be '\/'/i.test(n.stderr))return r;return new m("UNSUPPORTED_IMAGE",`docker\
-flatten needs a container of ${t.reference}, but cannot create one: the image declares its root as a volume (${JSON.stringify(
i)}).`,{hint:'No engine starts such an image. Build it again without "VOLUME /".',cause:r})}var MR=["--workdir","/"];function UR(t){
return HR(t).flatMap(e=>["--mount",Qe({type:"tmpfs",dst:e})])}function HR({volumes:t}){const e=t.filter(n=>n.startsWith(
"/"));return[...new Set(e.map(n=>vw.resolve(n)))]}function He(){return`/docker-flatten-${DR(8).toString("hex")}`}function Qe(t){
return Object.entries(t).map(([e,n])=>{const r=n===""?e:`${e}=${n}`;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}\
"`:r}).join(",")}async function j(t,e){const n=await t.docker.try(["rm","--force","--volumes",e]);if(n.exitCode!==0&&!/no such container/i.
test(n.stderr))throw Q(["rm",e],n)}var ce=class extends Error{};var zR=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function Xu(t){return t instanceof m&&t.code==="DOCKER_FAILED"&&zR.test(t.message)}var jR=16*1024*1024;async function _w(t,e,n,r){
const{signal:i}=t;const o=He();const s=Qe({type:"bind",src:n,dst:o,readonly:""});const a={source:e,options:["--mount",s]};
const d=await H(t,a).catch(f=>{throw Xu(f)?new ce(E(f),{cause:f}):f});const c=async(f,u)=>{const l=`${o}/${f.slice("sha2\
56:".length)}`;const p=await t.transport.readArchive(d,l,i).catch(h=>{throw Me(h,l)?new ce(E(h),{cause:h}):h});await Zu(
p,f,h=>u(h))};try{return await r({stream:c,text:Qu(c)})}finally{await j(t,d)}}async function Zu(t,e,n){const r=t.pipe((0,Ow.extract)());
t.on("error",i=>r.destroy(i));try{for await(const i of r)await n(i,i.header.name)}catch(i){throw i instanceof m?i:qu(e,`\
cannot be read (${E(i)})`)}finally{t.destroy()}}function Qu(t){return(e,n)=>WR(e,n,t)}async function WR(t,e,n){const r=[];
let i=0;const o=async d=>{for await(const c of d){i+=c.length;if(i>jR)throw qu(t,"is too long for a config");r.push(c)}};
await n(t,o,e);const s=Buffer.concat(r);const a=$(s);if(a!==t)throw qu(t,`has the digest ${a}`);return s.toString("utf8")}
function qu(t,e){return new m("ENGINE_FAILED",`The engine's blob ${t} ${e}: it was damaged on disk or in transit.`,{hint:"\
Run again. If it happens again, pull or build the image again."})}async function*Fr(t,e,n){let r=await e(t.digest,t.sizeBytes);let i=[];const o=new Set([t.digest]);let s=false;for(;;){const a=r===
void 0?void 0:wh(r);const d=r===void 0||a!==void 0?void 0:yh(r);if(d!==void 0){const f=await Rw(e(d.config.digest,d.config.
sizeBytes));if(f!==void 0)yield{manifest:d,configText:f,isInIndex:s}}i=[...JR(a??[],n),...i];let c=i.shift();while(c!==void 0&&
o.has(c.digest))c=i.shift();if(c===void 0)return;o.add(c.digest);s=true;r=await Rw(e(c.digest,c.sizeBytes))}}function JR(t,e){
const n=({platform:r})=>{if(r===void 0)return 1;return K(r,e)?0:2};return t.toSorted((r,i)=>n(r)-n(i))}async function Rw(t){
return t.catch(e=>{if(e instanceof ce)return void 0;throw e})}var GR=3;async function Bw(t,e){const{signal:n}=t;const r=async(i,o,s)=>{const a=s??await qR(t,i);const d=zp(t.runId);const c=kh(
{digest:i,sizeBytes:a},t.platform,d);let f=false;try{await t.transport.loadImage(c,void 0,n).catch(u=>{throw Aw(u)?new ce(
E(u),{cause:u}):u});f=true;await VR(t,d,i,o)}finally{await YR(t,d,f)}};return e({stream:r,text:Qu(r)})}async function VR(t,e,n,r){
const{signal:i}=t;let o=false;try{const s=await t.transport.saveImage(e,i);await Zu(s,n,async(a,d)=>{const c=d.endsWith(
`/${n.slice("sha256:".length)}`);if(!c)return void a.resume();o=true;await r(a)})}catch(s){const a=!o&&Aw(s)&&KR.test(E(
s));throw a?new ce(E(s),{cause:s}):s}if(!o)throw new ce(`the store has no blob ${n}`)}var KR=/not found|no such|does not exist/i;
async function YR(t,e,n){if(ma(t.runId))return;const r=await Tr(t.docker,[e],GR).catch(()=>void 0);if(r===void 0||n&&r.exitCode!==
0)la(t.runId)}async function qR(t,e){const n=y(await ee(t,e),"Descriptor");const r=y(n,"size");if(y(n,"digest")===e&&typeof r===
"number")return r;throw new ce(`the engine does not tell the size of ${e}`)}function Aw(t){return t instanceof m&&(t.code===
"ENGINE_FAILED"||t.code==="DOCKER_FAILED")}function Mr(t,e){const n=t.contentRoots.map(i=>({place:`below ${i} of the engine's machine`,open:o=>_w(t,e,i,o)}));if(!t.
store.keepsPacked)return n;const r=i=>Bw(t,i);return[...n,{place:"in a save",open:r}]}var XR=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Image","StopT\
imeout"];function ZR(t,e){const{apiVersion:n,serverApiVersion:r}=t;const{showsLegacyFields:i}=t.store;const o=a=>Ir(r,a)>=
0;const s=a=>{const d=y(e.inspect,"Config",a);return I(d)&&Object.keys(d).length>0};return[...i&&!o("1.50")?[]:XR,...i?[]:
["docker_version"],...i&&Ir(n,"1.45")<0?[]:["container","container_config"],...!o("1.44")&&s("Healthcheck")?["StartInter\
val of the health check"]:[],...o("1.52")&&s("ExposedPorts")?["ExposedPorts as they were written"]:[],"os.features","fie\
lds that Docker does not know"]}function Cw(t,e){return`Docker ${t.version} does not let the image's config be read here\
, so it is taken from an inspect. What that does not show is not in the result, and its ID differs from that of a run wh\
ere the config can be read: ${ZR(t,e).join(", ")}.`}function La({packedLayers:t}){return t?.reduce((e,{sizeBytes:n})=>e+n,0)}async function $a(t,e){const{log:n}=t;for(const{
place:r,open:i}of Mr(t,e)){const o=await QR(t,e,i).catch(s=>{if(!(s instanceof ce))throw s;n.debug(`no config blob ${r}:\
 ${E(s)}`);return void 0});if(o!==void 0)return o}n.debug("the config is taken from an inspect");return{json:gh(e.inspect),
digest:void 0,packedLayers:void 0,annotations:{},openBlobs:void 0,missing:Cw(t,e)}}async function QR(t,e,n){const r=await n(
async i=>t.store.idIsConfigDigest?Nw(e,e.id,await i.text(e.id),void 0):await eB(e,i.text));return r&&{...r,openBlobs:n}}
async function eB(t,e){const n=Fr({digest:t.id},e,t.platform);for await(const{manifest:r,configText:i}of n){const o=Nw(t,
r.config.digest,i,r);if(o!==void 0)return o}return void 0}function Nw(t,e,n,r){const i=tB(e,n);if(i===void 0)return void 0;
const o=JSON.stringify(bs(i))===JSON.stringify(t.diffIds);const s=(i["architecture"]??"")===t.platform.architecture&&(i["\
variant"]||void 0)===t.platform.variant;if(!o||!s)return void 0;const{layers:a,annotations:d={}}=r??{};return{json:i,digest:e,
packedLayers:a,annotations:d,openBlobs:void 0,missing:void 0}}function tB(t,e){try{return ws(e)}catch(n){if(n instanceof
SyntaxError)return void 0;throw new m("UNSUPPORTED_IMAGE",`Cannot read the image's config ${t}: ${E(n)}.`,{hint:"Do not \
trust this image: no builder writes such a config.",cause:n})}}async function Dw(t){const e=(r,i)=>new m("BAD_INPUT",`The ${v("backup")} must be the path of a new file, but ${JSON.stringify(
t)} ${r}.`,{hint:i});const n=await sB(el(t)).catch(()=>void 0);if(!n?.isDirectory())throw e("is not in an existing direc\
tory","Create the directory in an earlier step, or name another one.");if($w(t)===""||t.endsWith("/"))throw e("is a dire\
ctory","Name a file.");if(await hB(t)){throw e("already exists","It may be the only copy of an earlier source image: mov\
e it away, or name another file.")}}var cB={flags:"wx",mode:384};async function Fw(t,e,n,r={createWriteStream:nB,link:rB,
rename:oB}){const{log:i,signal:o}=t;const s=aB(el(n),`${ne(t.runId)}${$w(n).slice(0,80)}.partial`);const a=uB(t,e);try{const d=pB(
e);if(d===void 0)i.notice("The source has no tag, so the backup has none either: loading it returns an image ID.");const c=u=>{
const l={name:d??e.id,platform:u};const p=()=>r.createWriteStream(s,cB);return fB(t,l,p,yr(a))};const f=await c().catch(
async u=>{if(!lB(t,e,u))throw u;i.debug(`saving the platform alone: ${E(u)}`);await Da(s,{force:true});return c(e.platform)});
await W(i,{title:"Flush"},gB(s));await yB(s,n,r);i.info(`Saved ${T(f)} to ${n}`)}catch(d){await Da(s,{force:true}).catch(
()=>{});throw o.aborted?d:wB(d,n)}finally{await a}}async function fB(t,{name:e,platform:n},r,i){const{log:o,signal:s}=t;
const a=new ka;const d=new J(()=>"keep",a);const c=await t.transport.saveImage(e,s,n);const f=()=>d.bytesRead;await W(o,
{title:"Save",doneBytes:f,totalBytes:i,isEstimate:true},dB(c,d,r(),{signal:s}));mB(a);return d.bytesWritten}async function uB(t,e){
if(!t.store.keepsPacked){const n=y(e.inspect,"Size");return typeof n==="number"?n:void 0}try{return La(await $a(t,e))}catch{
return void 0}}function lB(t,e,n){return e.isIndex&&t.knowsPlatformOption&&n instanceof m&&/not found/i.test(n.message)}
function mB(t){if(!t.hasImage)throw new m("BACKUP_FAILED","The engine saved an archive that contains no image.",{hint:q});
const e=t.missing();if(e.length===0)return;throw new m("BACKUP_FAILED",`The archive that the engine saved lacks ${e.length}\
 of its blobs (${e.slice(0,3).join(", ")}): the engine has them only unpacked, from another image with the same layers.`,
{hint:'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetches all blobs.\
 Or leave the backup out if the registry keeps the image.'})}function pB(t){const{image:e,names:n}=t;if(e===void 0||e.digest!==
void 0)return n[0];const r=t.id.replace("sha256:","").startsWith(e.text.replace("sha256:",""));if(r&&!n.includes(`${e.text}\
:latest`))return n[0];return e.tag===void 0?`${e.text}:latest`:e.text}async function hB(t){return iB(t).then(()=>true,()=>false)}
async function gB(t){const e=await Lw(t,"r+");try{await e.sync()}finally{await e.close()}}async function yB(t,e,n){try{await n.
link(t,e)}catch{await(await Lw(e,"wx",384)).close();await n.rename(t,e).catch(async r=>{await Da(e,{force:true});throw r});
return}await Da(t)}function wB(t,e){if(t instanceof m){return new m(t.code,`The backup failed. Nothing was changed. ${t.
message}`,{hint:t.hint,cause:t})}const n=at(t);return new m(n?"NO_SPACE":"BACKUP_FAILED",n?`The disk of ${el(e)} filled \
up while writing the backup. Nothing was changed.`:`Cannot write the backup to ${e} (${de(t)}). Nothing was changed.`,{hint:"\
Name a writable path on a disk with room for the whole image.",cause:t})}function Fa({imageLocation:t,tags:e}){return t===void 0||e.length>0}var Ur=true?"0.1.0":createRequire(import.meta.url)("../../package.json").version;var tl=1024*1024;var nl=12;var bB=[386,4];var EB=[0,21];var SB=20;var xB=10;function rl({typeFlag:t},{pax:e}){if(t==="S")
return"old GNU";if(e.size===0)return void 0;const[n,r]=["GNU.sparse.major","GNU.sparse.minor"].map(s=>String(e.get(s)??""));
if(n==="1"&&r==="0")return"data";const i=n==="0"&&(r==="0"||r==="1");const o=n===""&&r===""&&Be(e.get(Mw))!==void 0;return i||
o?"records":void 0}var Mw="GNU.sparse.map";function un(t,e){return new m("TAR_INVALID",`The sparse file ${_(t)} is damag\
ed: ${e}.`,{hint:Ft})}var Ma=class{pieces=[];#e;#t;#n;#r=0;#i;#o="";constructor(e,n){this.#e=e;this.#t=n}addBlock(e,n){const[
r,i]=n?bB:EB;for(let o=0;o<i;o++){const s=r+o*2*nl;const a=s+nl;if(e[s]===0)return;this.#a(Ni(e.subarray(s,a)));this.#a(
Ni(e.subarray(a,a+nl)))}}addRecords({pax:e}){const n=String(Be(e.get(Mw))??"");const r=n===""?[]:n.split(",");for(const i of r)
this.#a(qt(i));if(qt(String(e.get("GNU.sparse.numblocks")??""))*2!==r.length)throw un(this.#e,"its map has another lengt\
h than its header says")}addData(e){let n=0;while(n<e.length&&this.#i!==0){const r=e.indexOf(xB,n);const i=e.subarray(n,
r===-1?e.length:r);if(this.#o.length+i.length>SB)throw this.#d();this.#o+=i.toString("latin1");if(r===-1)return e.length;
this.#s();n=r+1}return n}get isComplete(){return this.#i===0}#s(){const e=qt(this.#o);this.#o="";if(this.#i===void 0){if(!Number.
isSafeInteger(e))throw this.#d();if(e>tl)throw this.#c();this.#i=2*e;return}this.#a(e);this.#i--}#a(e){if(!(Number.isSafeInteger(
e)&&e>=0))throw this.#d();if(this.#n===void 0){this.#n=e;return}const[n,r]=[this.#n,this.#n+e];this.#n=void 0;if(n<this.#r||
r>this.#t)throw un(this.#e,"the pieces of its map overlap or exceed its size");this.#r=r;if(this.pieces.length===tl)throw this.#c();
this.pieces.push([n,e])}#d(){return un(this.#e,"its map has something else than numbers")}#c(){return new m("TAR_LIMIT",
`The sparse file ${_(this.#e)} has more than ${tl} pieces.`,{hint:Se})}};function Uw(t){return(R-t%R)%R}var kB=["GNU.sparse.realsize","GNU.sparse.size"];function mo(t,{pax:e}){const{name:n}=t;if(t.typeFlag==="S")return Hw(n,
De(t.header,"realSize"));if(e.size===0)return t.sizeBytes;for(const r of kB){const i=Be(e.get(r));if(i===void 0)continue;
return Hw(n,qt(i.toString("latin1")))}return t.sizeBytes}function ln(t){const e=t.typeFlag==="S"||t.extensions.some(n=>n.
includes("GNU.sparse."));return e?mo(t,Je(t.extensions)):t.sizeBytes}function Hw(t,e){if(!(Number.isSafeInteger(e)&&e>=0))
throw un(t,"its real size is not a number");return e}var zw="SCHILY.xattr.";var PB=4095;function se({extensions:t,header:e},n=Je(t)){const{pax:r}=n;const i=e[156]??0;const o=i===
0?"0":String.fromCharCode(i);const s=(c,f)=>{const u=Be(r.get(c));return u===void 0?De(e,f):Math.floor(Number(u.toString(
"latin1")))};const a=o==="1"||o==="2";const d=o==="3"||o==="4";return{typeFlag:o,mode:De(e,"mode")&PB,uid:s("uid","uid"),
gid:s("gid","gid"),mtimeSeconds:s("mtime","mtime"),mtimeFraction:IB(r.get("mtime")),link:a?An(e,n):Buffer.alloc(0),device:d?
`${De(e,"devMajor")},${De(e,"devMinor")}`:"",xattrs:[...r].filter(([c])=>c.startsWith(zw)).map(([c,f])=>`${c.slice(zw.length)}\
=${f.toString("latin1")}`).sort()}}function IB(t){const[,e=""]=/\.(\d{1,9})/.exec(t?.toString("latin1")??"")??[];return e.
replace(/0+$/,"")}function mn(t,e){if(e==="drop")return 0;return e==="keep"||e.data===void 0?ln(t):De(e.head.header,"siz\
e")}function Rt(t,e,n){if(t===void 0)return;t.entries+=e;t.bytes+=n}import{posix as vb}from"node:path";import{posix as Ja}from"node:path";import{posix as po}from"node:path";var TB=3;var vB=1e3;var Jw=4096;var OB=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g;
var Gw=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g;var _B=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/;var RB=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g;
var BB=/^[;&|()\n`]$/;var AB=/^[<>]+&?$/;var CB=/^(?:-|[A-Za-z_]\w*=)/;var NB=za("sh bash dash ash zsh ksh busybox exec \
env nohup command sudo tini dumb-init catatonit time nice if then else do while until ! {");var jw=za("cd pushd WORKDIR");
var Ww=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/;var LB=za("rm rmdir mk\
dir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EXPOSE LABEL USER VO\
LUME");var $B=za("cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort");function sl(t,e,n="\
/"){const r=new il(e);r.read(t,n,0);return r.words}var il=class{words=[];#e;#t=0;constructor(e){this.#e=e}read(e,n,r){const i=new ol(
n,al(this.#e));let o=true;for(const s of e){if(this.words.length>=vB)return;if(s.length>Jw&&r>0)continue;if(BB.test(s)){
o=true;this.#t++;i.separate(s);continue}if(i.redirects(s))continue;const a=/[\s;&|()`]/.test(s)&&r<TB;if(a&&s.startsWith(
"/"))this.#n(s,false,i);if(a)this.read(DB(s,this.#e),i.directory,r+1);const d=i.isValue||CB.test(s);if(!a)this.#n(s,o&&!d,
i);const c=d||NB.has(po.basename(s));o=s==="--"&&!i.isChanging||o&&c;i.endWord()}}#n(e,n,r){const{directory:i}=r;const o=r.
useOf(e,n);this.words.push({text:e,isProgram:n,directory:i,command:this.#t,use:o})}};var ol=class{directory;#e;#t=[];#n;#r="";#i="";#o=false;constructor(e,n){
this.directory=e;this.#e=n}get isValue(){return this.#i!==""||this.#o}get isChanging(){return jw.has(this.#n??"")}separate(e){
this.#n=void 0;this.#i="";this.#o=false;if(e==="(")this.#t.push(this.directory);if(e===")")this.directory=this.#t.pop()??
this.directory}redirects(e){if(!AB.test(e))return false;this.#i=e;return true}endWord(){this.#i=""}useOf(e,n){if(this.#i!==
"")return this.#i.startsWith("<")?"content":"name";if(n){this.#n=po.basename(e);if(!jw.has(this.#n))return"parts";this.#r=
this.directory;this.directory=this.#e;return"name"}if(this.isChanging)return this.#s(e);const r=this.#n??"";if(LB.has(r))
return"name";const i=this.#o;this.#o=Ww.test(e)&&!e.includes("=");if(i||Ww.test(e))return"directory";return $B.has(r)?"c\
ontent":"parts"}#s(e){const[n,r]=[this.#r,this.#e];this.directory=e.startsWith("-")?n:po.resolve(n,Ua(e,r));return e.startsWith(
"-")?"name":"directory"}};function al(t){return t.get("HOME")??"/root"}function Ua(t,e){return/^~(?=$|\/)/.test(t)?`${e}${t.
slice(1)}`:t}function DB(t,e){const n=t.slice(0,Jw*16).replace(/\\\n/g," ");return[...n.matchAll(OB)].map(([r])=>dl(r.replace(
/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,(i,o,s,a)=>o??s??a?.replace(/\\([$`"\\])/g,"$1")??""),e))}function dl(t,e){
return t.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,(n,r,i,o)=>e.get(r??o??"")||i||"")}function Ha(t){const e=[
...t.matchAll(Gw)].map(([i])=>i);const n=_B.exec(t)?.[1];const r=[n,t.startsWith("/")?t:void 0,...[...t.matchAll(RB)].map(
([,i,o,s])=>i??o??s)];return[...new Set([...e,...r.filter(i=>i!==void 0)].map(cl))]}function ho(t){const e=[...t.matchAll(
Gw)].filter(({0:n,index:r})=>/[*?[{$]/.test(t[r+n.length]??""));return[...new Set(e.map(([n])=>cl(n.slice(0,n.lastIndexOf(
"/")))))]}function pn(t,e){return cl(po.resolve("/",t,e))}function cl(t){return Buffer.from(po.normalize(t).replace(/^\/+|\/+$/g,
"")).toString("latin1")}function za(t){return new Set(t.split(" "))}var FB=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CONFIG_CACHE","P\
IP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]);var MB=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i;
var UB=/PATH$|^(?:PERL5|RUBY)LIB$/;var HB=/(?:^|_)LOGS?_?PATH$/;function Vw([t,e]){const n=Ha(e);if(t==="HOME")return n.
map(a=>({path:a,by:"HOME",extent:"below"}));if(t==="PATH")return n.map(a=>({path:a,by:t,extent:"programs",hasPrograms:true}));
const r=`ENV ${t}`;if(FB.has(t))return n.map(a=>({path:a,by:r,extent:"itself"}));const i=UB.test(t)&&!HB.test(t);const o=e.
startsWith("/")&&!MB.test(t);const s=i||o?"search":"below";return[...n.map(a=>({path:a,by:r,extent:s,hasPrograms:i})),...ho(
e).map(a=>({path:a,by:r,extent:"search",hasPrograms:i}))]}import{posix as zB}from"node:path";var Hr=1114112;var ja=56320;function fl(t){return t.replace(/\s$|[\\*?[\]!\s]/g,(e,n)=>n===t.length-1&&/\s/.test(e)?`[${e}\
]`:`\\${e}`)}function Kw(t){return ml(t).map(e=>e>=Hr?String.fromCharCode(ja+e-Hr):String.fromCodePoint(e)).join("")}function ul(t){
return Array.from(t,e=>{const n=e.codePointAt(0);return n>ja+127&&n<=ja+255?Hr+n-ja:n})}function Yw(t){return/[^\0-\x7f]/.
test(t)?ul(t).map(ll).join(""):t}function ll(t){if(t<128)return String.fromCharCode(t);if(t>=Hr)return String.fromCharCode(
t-Hr);return Buffer.from(String.fromCodePoint(t)).toString("latin1")}function ml(t){const e=[];let n;for(let r=0;r<t.length;){
const i=t.charCodeAt(r);if(i<128){e.push(i);r++;continue}n??=Buffer.from(t,"latin1");const o=i>=240?4:i>=224?3:2;const s=n.
toString("utf8",r,r+o);const a=s.codePointAt(0);const d=Buffer.byteLength(s)===o&&s.length===(o>3?2:1);const c=a!==65533||
n.toString("latin1",r,r+3)==="ï¿½";const f=d&&c;e.push(f?a:Hr+i);r+=f?o:1}return e}var qw=4096;var jB=256;var Xw=16;var WB={GOPATH:":",CONDA_PKGS_DIRS:","};var JB=["bin","boot","dev","etc","home","lib","\
lib32","lib64","media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","usr/bin","usr/include","usr/lib","usr/l\
ib32","usr/lib64","usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin","usr/local/share","usr/sbin","usr/share",
"usr/src","var/cache","var/lib","var/log","var/run","var/spool","var/tmp","var/www"];function Wa(t,e){const n=pl(e);const r=[
n.get("HOME"),...Qw(t)].map(i=>eb(i??"")).filter(i=>i!==void 0&&i!=="root"&&!/^home\/[^/]*$/.test(i)).map(i=>fl(i??""));
return{homes:["root","home/*",...new Set(r)].slice(0,qw+2),env:n}}function pl(t){return new Map(t.map(e=>{const n=e.indexOf(
"=");return n===-1?[e,""]:[e.slice(0,n),e.slice(n+1)]}))}function hl(t){return[...new Set(Qw(t))].filter(e=>e.startsWith(
"/")&&e.isWellFormed()).slice(0,qw)}function Zw(t,{homes:e,env:n}){const r=t.startsWith("!")?"!":"";const i=t.slice(r.length);
if(i.startsWith("~/"))return e.map(d=>`${r}${d===""?"":`${d}/`}${i.slice(2)}`);if(i.endsWith("/$LOCALE"))return VB(n).map(
d=>`${r}${i.slice(0,-"$LOCALE".length)}${d}`);const[,o,s=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(i)??[];if(o===void 0)return[t];
const a=(n.get(o)??"").split(WB[o]??"\0",Xw);return a.map(d=>eb(d)).filter(d=>d!==void 0&&d!=="").filter(d=>s!=="*"||!GB(
d??"")).map(d=>`${r}${fl(d??"")}/${s}`)}function Qw(t){return(t?.toString("latin1")??"").split("\n").map(e=>e.split(":")[5]??
"").filter(e=>e.length<=jB).map(e=>Kw(e))}function eb(t){if(!t.startsWith("/")||/[\0\n\r]/.test(t))return void 0;return zB.
normalize(t).replace(/^\/+|\/+$/g,"")}function GB(t){return JB.some(e=>e===t||e.startsWith(`${t}/`))}function VB(t){const e=[
"LANG","LC_ALL","LC_MESSAGES","LANGUAGE"].flatMap(r=>(t.get(r)??"").split(":",Xw));const n=e.map(r=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(r)?.[0]).filter(r=>r!==void 0);return[...new Set(n)].flatMap(r=>[r,`${r}[_@.]*`])}var tb=1e3;function gl(t,e){const n=y(t,"config");const r=y(n,"Env");const i=pl(N(r)?r:[]);const o=Ja.resolve("/",w(n,"W\
orkingDir")??"");const s=KB(n,i).map(({by:u,argv:l})=>({by:u,words:sl(l,i,o)}));const a=s.filter(({by:u})=>u!=="ONBUILD"&&
u!=="SHELL");const d=al(i);const c=[{path:pn("/",o),by:"WORKDIR",extent:"search",hasPrograms:true},...s.flatMap(({by:u,words:l})=>l.
flatMap(p=>qB(u,p,d))),...[...i].flatMap(Vw),...e.map(u=>({path:pn("/",u),by:"etc/passwd",extent:"below"}))].filter(({path:u})=>u!==
"");const f=new Map;for(const u of c){const l=`${u.path}\0${u.extent}`;if(!f.has(l))f.set(l,u)}return{paths:[...f.values()].
slice(0,tb),required:[...o==="/"?[]:[{by:"WORKDIR",text:o,candidates:[pn("/",o)]}],...a.flatMap(({by:u,words:l})=>XB(u,l,
d,i))].slice(0,tb),commands:[...a,{by:"ENTRYPOINT",words:sl(YB(n),i)}].flatMap(ZB)}}function KB(t,e){const n=(...s)=>{const a=y(
t,...s);return N(a)?a:[]};const[r,...i]=n("Healthcheck","Test");const o=s=>["/bin/sh","-c",dl(s,e)];return[{by:"ENTRYPOI\
NT",argv:n("Entrypoint")},{by:"CMD",argv:n("Cmd")},{by:"HEALTHCHECK",argv:r==="CMD-SHELL"?o(i.join(" ")):i},{by:"SHELL",
argv:n("Shell")},...n("OnBuild").map(s=>({by:"ONBUILD",argv:o(s.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").
replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,a=>a.toUpperCase()))}))].filter(({argv:s})=>s.length>0)}function YB(t){
const[e,n]=[y(t,"Entrypoint"),y(t,"Cmd")];return N(e)&&N(n)?[...e,...n]:[]}function qB(t,e,n){const{text:r,use:i}=e;const o=r.
startsWith("-")||r.includes("://");const s=rb(e,n);const a=s.map(c=>{if(i==="directory")return{path:c,by:t,extent:"searc\
h",hasPrograms:true};if(i!=="parts"||o)return{path:c,by:t,extent:"around"};return{path:c,by:t,extent:"beside",hasPrograms:!Ga(
c)}});if(i==="name")return a;const d=nb(r)?ho(Ja.resolve(e.directory,r)):ho(Ua(r,n));return[...a,...d.map(c=>({path:c,by:t,
extent:"search"}))]}function Ga(t){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(Ja.basename(t))}function nb(t){return/^(?!-)[^:=/~]+\/|^\.\.?\//.
test(t)}function rb({text:t,use:e,directory:n},r){if(/^~(?=$|\/)/.test(t))return[pn("/",Ua(t,r))];const i=e==="directory"&&
!/^[-/]/.test(t);return i||nb(t)?[pn(n,t)]:Ha(t)}function XB(t,e,n,r){const i=(r.get("PATH")??"").split(":").filter(o=>o.
startsWith("/"));return e.flatMap(o=>{const{text:s,isProgram:a}=o;if(s.includes("\0"))return[];if(s.startsWith("/"))return[
{by:t,text:s,candidates:[pn("/",s)]}];if(s.includes("/"))return rb(o,n).slice(0,1).map(d=>({by:t,text:s,candidates:[d]}));
if(!a||!/^[\w.+-]+$/.test(s))return[];return[{by:t,text:s,candidates:i.map(d=>pn(d,s))}]})}function ZB({by:t,words:e}){const n=Map.
groupBy(e,({command:r})=>r);return[...n.values()].map(r=>({by:t,words:r.filter(({text:i})=>!i.startsWith("-")).map(({text:i})=>QB(
i))}))}function QB(t){return Ja.basename(t).replace(/-cli\.[cm]?js$/,"").replace(/(?<=.)@.*$/,"")}var eA=40;var tA=64*1024*1024;var nA=96;function*ib(t){const e=t.split("/").reverse();const n=[];let r="";let i=0;for(let o=e.
pop();o!==void 0;o=e.pop()){if(o===""||o===".")continue;if(o===".."){if(r!=="")n.push(r);r=zr(r);continue}const s=r===""?
o:`${r}/${o}`;const a=yield s;if(a===void 0){r=s;continue}if(++i>eA)return void 0;n.push(s);if(a.startsWith("/"))r="";for(const d of a.
split("/").reverse())e.push(d)}return{end:r,through:n}}function go(t,e){const n=ib(t);let r=n.next();while(r.done!==true)
r=n.next(e(r.value));return r.value}async function Ka(t,e){const n=ib(t);let r=n.next();while(r.done!==true)r=n.next(await e(
r.value));return r.value}function ob(t,e){return e.startsWith("/")?e:`${zr(t)}/${e}`}function zr(t){return t.slice(0,Math.
max(0,t.lastIndexOf("/")))}function Ne(t){const e=[];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf("/",n+1))e.push(t.slice(
0,n));return e}var Va=class{#e=new Map;#t=new Map;#n;#r=0;get isFull(){return this.#r>tA}get kept(){return this.#e}add(e,n,r){
if(this.isFull)return;this.#r+=e.length+n.length+nA;(r?this.#e:this.#t).set(e,n)}targetOf=e=>this.#e.get(e)??this.#t.get(
e);typeAt(e){return this.targetOf(e)===void 0?"0":"2"}*droppedBelow(e){const n=this.#t.get(e);if(n!==void 0)yield[e,n];this.#n??=
[...this.#t.keys()].sort();const r=`${e}/`;for(let i=rA(this.#n,r);;i++){const o=this.#n[i];if(o?.startsWith(r)!==true)return;
yield[o,this.#t.get(o)]}}};function rA(t,e){let n=0;let r=t.length;while(n<r){const i=n+r>>>1;if(t[i]<e)n=i+1;else r=i}return n}var Ya=class{#e=new Map;#t=new Map;#n;constructor(e){this.#n=e}add(e,n,r){const i=this.#e.get(e)??{reason:n,rules:new Map,
isRestored:false};for(const[o,s]of r)if(i.rules.get(o)!=="all")i.rules.set(o,s);this.#e.set(e,i);for(const o of Ne(e))if(!this.#t.
has(o))this.#t.set(o,i)}restore(e,n,r){this.add(e,n,r.map(i=>[i,"all"]));this.#e.get(e).isRestored=true}reasonFor(e,n,r){
if(this.#e.size===0)return void 0;const i=this.#r(e,n);if(i!==void 0&&(i.extent!=="unless-directory"||r!=="5"))return i.
reason;for(const s of Ne(n)){const a=this.#r(e,s);if(a?.extent==="all")return a.reason}const o=r==="2"?this.#t.get(n):void 0;
return o?.rules.has(e)===true?o.reason:void 0}#r(e,n){const r=this.#e.get(n);const i=r?.rules.get(e);if(r===void 0||i===
void 0)return void 0;return r.isRestored||!this.#n.has(n)?{reason:r.reason,extent:i}:void 0}};var cb=2**26;var sb=4;var qa=class{#e;get isEmpty(){return this.#e===void 0}add(e){this.#e??=new Uint32Array(cb/32);const[
n,r]=db(e);for(let i=0;i<sb;i++){const o=ab(n,r,i);this.#e[o>>>5]|=1<<(o&31)}}has(e){if(this.#e===void 0)return false;const[
n,r]=db(e);for(let i=0;i<sb;i++){const o=ab(n,r,i);if((this.#e[o>>>5]&1<<(o&31))===0)return false}return true}};function ab(t,e,n){
return t+Math.imul(e,n)&cb-1}function db(t){let e=2166136261;let n=2538058380;for(let r=0;r<t.length;r++){const i=t.charCodeAt(
r);e=Math.imul(e^i,16777619);n=Math.imul(n^i,1540483477)}return[e^e>>>15,n^n>>>13|1]}import{posix as sA}from"node:path";var yl=47;function fb(t,e,n){const r=ul(t);const i=[];const o=(s,a)=>r[s]===a.charCodeAt(0);for(let s=0;s<r.length;s++){
if(o(s,"*")&&o(s+1,"*")){const a=s;s+=o(s+2,"/")?2:1;const d=n&&a===0&&s===1&&!/[*?[\\]/.test(t.slice(2));i.push({kind:s===
r.length-1||d?"anything":"directories"})}else if(o(s,"*"))i.push({kind:"any-in-name"});else if(o(s,"?"))i.push({kind:"an\
y-one"});else if(o(s,"[")){const{token:a,end:d}=iA(r,s,e);i.push(a);s=d}else{if(o(s,"\\")&&++s===r.length)throw jr(e,'it\
 ends with a "\\"');i.push({kind:"literal",code:r[s]})}}return i}function iA(t,e,n){const r=[];let i=e+1;const o=t[i]===
94;if(o)i++;const s=()=>{const a=t[i]===92;const d=t[a?i+1:i];if(d===void 0||!a&&(d===45||d===93))throw jr(n,'a "[" has \
no characters or no closing "]"');i+=a?2:1;return d};do{const a=s();const d=t[i]===45;if(d)i++;const c=d?s():a;if(c<a)throw jr(
n,"a range goes backwards");r.push([a,c])}while(t[i]!==93);return{token:{kind:"one-of",negated:o,ranges:r},end:i}}function wl(t){
const e=[];let n=false;for(const r of t){if(r.kind==="literal"){const i=ll(r.code);if(n)e[e.length-1]+=i;else e.push(i)}
n=r.kind==="literal"}return e}function ub(t,e){let n=new Set;const r=(s,a)=>{while(!a.has(s)){a.add(s);const d=t[s]?.kind;
if(d!=="any-in-name"&&d!=="anything"&&d!=="directories")return;s++}};r(0,n);const i=t.at(-1)?.kind;const o=i==="any-in-n\
ame"||i==="anything";for(const s of e){if(o&&n.has(t.length))return true;if(s===yl&&n.has(t.length))return true;const a=new Set;
for(const d of n){const c=t[d];if(c===void 0)continue;if(c.kind==="directories"){a.add(d);if(s===yl)r(d+1,a)}else if(oA(
c,s)){const f=c.kind==="any-in-name"||c.kind==="anything";r(f?d:d+1,a)}}if(a.size===0)return false;n=a}return n.has(t.length)}
function oA(t,e){if(t.kind==="literal")return t.code===e;if(t.kind==="one-of")return t.ranges.some(([n,r])=>n<=e&&e<=r)!==
t.negated;return t.kind==="anything"||e!==yl}function jr(t,e){return new m("BAD_INPUT",`The ${v("exclude")} has a malfor\
med pattern, ${JSON.stringify(t)}: ${e}.`,{hint:'Patterns are those of a .dockerignore file. Escape a special character \
with "\\".'})}var lb=47;var aA=64;var mb=new WeakMap;var hn=class{text;isException;#e;#t;#n;#r;#i;constructor(e){this.text=e;if(e==="")
throw jr(e,"it is empty");const n=dA(e);if(n==="!")throw jr(e,'there is nothing after the "!"');this.isException=n.startsWith(
"!");const r=this.isException?n.slice(1):n;const i=/^[^\\*?[]*/.exec(r)?.[0]??"";const o=fb(r.slice(i.length),e,i==="");
const s=o.findIndex(({kind:c})=>c!=="literal");const a=o.slice(0,s===-1?o.length:s);this.#e=Yw(i)+(wl(a)[0]??"");this.#t=
o.slice(a.length);const d=wl(this.#t);this.#n=hb(d);this.#i=this.#t[1]?.kind==="literal"?d[0]??"":"";this.#r=hb(d.map(c=>c.
slice(0,c.lastIndexOf("/")+1)))}get directory(){return this.#e.slice(0,Math.max(0,this.#e.lastIndexOf("/")))}mayMatchIn(e){
return e.includes(this.#r)}matches(e){if(!e.startsWith(this.#e))return false;const{length:n}=this.#e;if(this.#t.length===
0)return n>0&&(e.length===n||e.charCodeAt(n)===lb);if(this.#t.length===1&&this.#t[0]?.kind==="any-in-name")return true;if(!e.
includes(this.#n,n))return false;const r=this.#o(e,n);return r!==-1&&ub(this.#t,ml(e.slice(r)))}#o(e,n){if(this.#t[0]?.kind!==
"directories")return n;let r=e.indexOf(this.#i,n);while(r>n&&e.charCodeAt(r-1)!==lb)r=e.indexOf(this.#i,r+1);return r}};
function gb(t){return t.replace(/^\uFEFF/,"").split("\n").filter(e=>!e.startsWith("#")).map(e=>e.trim()).filter(e=>e!=="").
map(e=>new hn(e))}function zn(t,e){if(t.length<aA)return t.findLast(i=>i.matches(e));let n=-1;const r=wb(t);for(const i of bb(
e))for(const o of r.get(i)??[])if(o>n&&t[o].matches(e))n=o;return t[n]}function yb(t,e){const n=wb(t);const r=`${e}/`;return bb(
r).some(i=>n.get(i)?.some(o=>t[o].mayMatchIn(r)))}function wb(t){const e=mb.get(t);if(e!==void 0)return e;const n=Map.groupBy(
t.keys(),r=>t[r].directory);mb.set(t,n);return n}function bb(t){const e=[""];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf(
"/",n+1))e.push(t.slice(0,n));return e}function dA(t){const e=t.startsWith("!")?"!":"";const n=pb(t.slice(e.length).trim());
return pb((e+(n.length>1?n.replace(/^\//,""):n)).trim())}function pb(t){return t===""?"":sA.normalize(t).replace(/(?<=.)\/$/,
"")}function hb(t){return t.reduce((e,n)=>n.length>e.length?n:e,"")}import{posix as hA}from"node:path";import{posix as Eb}from"node:path";function Sb(t,e){const n=yo(t.owned,e);const r=yo(t.drops,e);const i=yo(t.empties,e);return{preset:t,owned:n,drops:r,empties:i,
count:{kind:"preset",name:t.name,entries:0,bytes:0},firstParts:fA([...n,...r,...i]),above:t.skippedIfLinked===true?cA(n):
[],droppedTops:[],isSkipped:false}}function yo(t=[],e){return t.flatMap(n=>Zw(n,e)).map(n=>new hn(n))}function et(t,e){const n=zn(
t,e);return n!==void 0&&!n.isException}function xb(t,e){const n=kb(e);return t.above.some(r=>r.depth===n&&r.pattern.matches(
e))||et(t.owned,e)}function cA(t){const e=t.map(({text:n})=>Eb.dirname(n));return[...new Set([...e,...e.map(n=>Eb.dirname(
n))])].filter(n=>n!=="."&&!n.endsWith("*")).map(n=>({pattern:new hn(n),depth:kb(n)}))}function kb(t){return t.split("/").
length}function fA(t){const e=new Set(t.filter(({isException:n})=>!n).map(({directory:n})=>bl(n)));return e.has("")?void 0:
e}function bl(t){const e=t.indexOf("/");return e===-1?t:t.slice(0,e)}function Wr(t,e,n,r){const i=n.map(o=>new hn(o));return{what:t,why:e,patterns:i,...r===void 0?{}:{namePattern:r}}}var El=String.
raw`v?\d[\d.]*`;var Sl="(?:[-._ ][^/]*)?";var uA=[`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyr\
ights?|eula)(?:${El})?${Sl}`,`(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen\
[cs]|notice|copyright|attribution)[^/]*`,String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${El})?${Sl}`,`(?:mpl|of\
l|cddl|epl)[-._ ]?${El}${Sl}`,String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`];
var lA=new RegExp(`(?:^|/)(?:${uA.join("|")})(?=/|$)`,"i");var mA=[Wr("licences","they must accompany the software",["us\
r/share/common-licenses","usr/share/licenses"],lA),Wr("package databases","scanners and later installs would not see the\
 packages",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","usr/lib/sysimage","var/lib/pacman/local","**/*.d\
ist-info","**/*.egg-info","var/log/packages","var/log/scripts","var/log/setup","var/lib/pkgtools","etc/os-release","usr/\
lib/os-release"]),Wr("certificates","connections could not be verified",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust",
"usr/share/ca-certificates","usr/local/share/ca-certificates"]),Wr("time zones","local times would be wrong",["usr/share\
/zoneinfo"]),Wr("the C.UTF-8 locale","programs rely on it on every system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UT\
F-8"]),Wr("accounts","users and groups would lose their names",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function Xa(t){
return mA.find(({patterns:e,namePattern:n})=>n?.test(t)===true||zn(e,t)!==void 0)}var Pb="";function Ib(t,e,{commands:n}){return t.flatMap(({name:r,owned:i=[],drops:o=[],usedBy:s})=>{const a=s?.commands.
map(f=>({tool:f,by:n.find(({words:u})=>pA(u,f))?.by})).find(({by:f})=>f!==void 0);if(s===void 0||a===void 0)return[];const d=yo(
s.parts??[...i,...o],e);const c=s.parts===void 0?`the cache of ${r}`:`packages fetched by ${a.tool}`;return[{patterns:d,
reason:{kind:"config",what:c,why:`${a.by} runs ${a.tool}`}}]})}function pA(t,e){const[n="",r]=e.split(" ");const i=t.indexOf(
n);return i!==-1&&(r===void 0||t.includes(r,i+1))}function Tb(t,e,n,r){const{hasPrograms:i=false}=t;for(const o of e){const s=xl(
t,(d,c)=>r(o,d,c,i));if(s===void 0)continue;const a=t.extent==="itself"?"entry":"all";n.add(s,kl(t,s),[[o,a]])}}function xl({
path:t,extent:e},n){if(e==="around"||e==="beside"||e==="programs"){const o=Ne(t).find(s=>n(s,"5")||n(s,"0"));if(o!==void 0)
return o}const r=zr(t);if(e==="beside"&&r!==""&&n(`${r}/${Pb}`,"5"))return r;if(n(t,"5")||n(t,"0"))return t;const i=e===
"search"||e==="programs";return i&&n(`${t}/${Pb}`,"0")?t:void 0}function kl({path:t,by:e},n){const r=o=>`/${Buffer.from(
o,"latin1")}`;const i=n===t?`${e} refers to it`:`${e} refers to ${r(t)}`;return{kind:"config",what:r(n),why:i}}var gA=1e3;var Za=class{rules;#e;#t;#n=new Map;constructor(e,n,r,i){this.rules=e.map(o=>Sb(o,n));this.#t=Ib(e,n,i);this.#e=
r.map(o=>B(Buffer.from(hA.normalize(o))))}rulesFor(e){const n=bl(e);const r=this.#n.get(n);if(r!==void 0)return r;const i=this.
rules.filter(({firstParts:o})=>o?.has(n)!==false);if(this.#n.size<gA)this.#n.set(n,i);return i}drops(e,n,r,i=false){const o=e.
isSkipped?void 0:this.actionOf(e,n,r);return o==="drop"||i&&o==="empty"}dropping(e,n,r=false){const i=o=>o.preset.filesOnly!==
true&&et(o.owned,e);return this.rulesFor(e).filter(o=>this.drops(o,e,n,r)).map(o=>[o,i(o)?"all":"unless-directory"])}actionOf(e,n,r){
if(r==="2"&&e.preset.keepsSymlinks===true)return void 0;if(r==="5"&&e.preset.filesOnly===true)return void 0;const i=et(e.
owned,n);const o=i||et(e.drops,n);const s=o&&!i?Xa(n):void 0;const a=o&&s===void 0;const d=a?"drop":et(e.empties,n)?"emp\
ty":void 0;if(d===void 0)return s;const c=f=>et(f.patterns,n);return this.#t.find(c)?.reason??this.volumeProtection(n)??
d}volumeProtection(e){const n=this.#r(e);return n===void 0?void 0:{what:`the volume /${n}`,why:"new volumes are initiali\
zed from it"}}#r(e){return this.#e.find(n=>e===n||Or(e,n))}firstDropping(e,n){return this.rulesFor(e).find(r=>typeof this.
actionOf(r,e,n)==="string")}};var yA=1e4;var Qa=class{#e=new Map;#t=0;constructor(e){for(const n of Il(e))this.#n(n)}through(e,n){const r=(this.#e.get(
e)??[]).filter(({extent:o})=>o!=="itself").map(o=>Pl(o,`${n}${o.path.slice(e.length)}`)).filter(({path:o})=>o!==""&&!o.startsWith(
"/"));const i=r.slice(0,Math.max(0,yA-this.#t));for(const o of i)this.#n(o);return i}#n(e){this.#t++;for(const n of[e.path,
...Ne(e.path)]){const r=this.#e.get(n);if(r===void 0)this.#e.set(n,[e]);else r.push(e)}}};function Pl(t,e){return{...t,path:e,
extent:t.extent==="beside"?"around":t.extent}}function Il({paths:t,required:e}){const n=e.filter(({by:r,text:i})=>r!=="W\
ORKDIR"&&!i.includes("/")).flatMap(({by:r,candidates:i})=>i.map(o=>({path:o,by:r,extent:"around",hasPrograms:true})));return[
...t,...n]}var gn={paths:[],required:[],commands:[]};var Jr={action:"keep"};var Gr=class{#e;#t;#n;#r;#i=new Map;#o=new Map;#s=new Set;#a;dropped=new qa;#d;#c=new Ya(this.dropped);#f;constructor({
presets:e,excludes:n,places:r,volumes:i,references:o=gn}){this.#e=new Za(e,r,i,o);this.#t=n;this.#n=new Map(n.filter(({isException:s})=>!s).
map(s=>[s,{kind:"exclude",name:s.text,entries:0,bytes:0}]));this.#r=new Set(n);this.#f=new Qa(o);for(const s of o.paths)
this.#u(s)}#u(e){Tb(e,this.presets,this.#c,(n,r,i,o)=>this.#e.drops(n,r,i,o))}get counts(){return[...this.presets.map(({
count:e})=>e),...this.#n.values()]}get unmatched(){return[...this.#r].map(({text:e})=>e)}get skippedPresets(){return this.
presets.filter(({isSkipped:e})=>e).map(({preset:e})=>e.name)}get warnings(){return[...this.#i.values()]}get spared(){return[
...this.#o.values()].filter(e=>e.entries>0||this.#s.has(e))}countSpared(e,n,r){if(!n)Rt(e,1,r);else if(e?.kind==="config")
this.#s.add(e)}get presets(){return this.#e.rules}decisionFor(e,n){if(e===""||e===".")return Jr;for(const o of this.#r)if(o.
matches(e))this.#r.delete(o);const r=zn(this.#t,e);if(r?.isException===true)return this.#l(e,n)?{action:"keep",spared:this.#m(
r.text,void 0)}:Jr;if(r!==void 0){this.#g(e,n,r);return{action:"drop",count:this.#n.get(r)}}let i;for(const o of this.#e.
rulesFor(e)){const s=o.isSkipped?void 0:this.#e.actionOf(o,e,n);const a=typeof s==="string";const d=a?this.#c.reasonFor(
o,e,n):void 0;if(a&&d===void 0)return{action:s,count:o.count,rule:o};i??=d??s}if(i===void 0)return Jr;return{action:"kee\
p",spared:this.#m(i.what,i.why,i.kind)}}#l(e,n){return this.#t.some(r=>!r.isException&&r.matches(e))||this.presets.some(
r=>!r.isSkipped&&typeof this.#e.actionOf(r,e,n)==="string")}#m(e,n,r){const i=r===void 0?{what:e,why:n}:{what:e,why:n,kind:r};
const o=this.#o.get(e)??{...i,entries:0,bytes:0};this.#o.set(e,o);return o}spareLinkTarget(e,n,r){const i=B(Buffer.from(
vb.resolve("/",vb.dirname(e),n),"latin1"));this.skipPresetsFor(e,i);if(r)return;for(const a of this.#f.through(e,i))this.#u(
a);if(this.dropped.has(i))return;const o=Ga(e)||Ga(i);const s=this.#e.dropping(i,"0",!o).filter(([{preset:a,empties:d}])=>a.
skippedIfLinked!==true&&!et(d,e));if(s.length>0)this.#c.add(i,this.#p(e),s)}#p(e){this.#a??={kind:"link",what:"link targ\
ets",why:`${_(Z(`/${e}`))} would be broken`};return this.#a}skipPresetsFor(e,n){for(const r of this.presets)if(r.preset.
skippedIfLinked===true&&!r.isSkipped)r.isSkipped=xb(r,n)&&!et(r.owned,e)}restore(e,n,r,i){const o=this.decisionFor(e,n);
if(o.action!=="drop")return"unchanged";const s=o.rule===void 0?zn(this.#t,e):void 0;if(s!==void 0)return i?"unchanged":s;
const a=this.#e.dropping(e,n);if(i&&a.every(([,c])=>c!=="all"))return"unchanged";for(const[c]of a)if(c.preset.skippedIfLinked===
true&&!et(c.owned,r))c.isSkipped=true;const d=a.map(([c])=>c).filter(({isSkipped:c})=>!c);this.#c.restore(e,this.#p(r),d);
return"restored"}warnBrokenLink(e){if(!this.#i.has("links"))this.#i.set("links",e)}warnTooManyLinks(){this.#i.set("many \
links","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(e){const n=this.
presets.flatMap(r=>{const i=xl(e,(o,s)=>this.#e.drops(r,o,s));return i!==void 0&&this.#h(i)?[[i,r]]:[]});for(const[r,i]of n)
this.#c.restore(r,kl(e,r),[i]);return n.map(([r])=>r)}recordDropped(e){this.dropped.add(e);const n=zr(e);if(n===this.#d)
return;this.#d=n;this.dropped.add(`${n}/`)}#h(e){return this.dropped.has(e)||this.dropped.has(`${e}/`)}presetThatDropped(e,n){
return this.#e.firstDropping(e,n)}#g(e,n,r){if(n==="5")return;const i=Xa(e)??this.#e.volumeProtection(e);if(i===void 0||
this.#i.has(i.what))return;this.#i.set(i.what,`The pattern ${JSON.stringify(r.text)} drops a protected path, ${_(Z(e))} \
(${i.what}): ${i.why}.`)}};var Rb=Kc(_b(),1);var wA=20;function Bb(t,e){const n=t.slice(0,wA).toLowerCase();const r=o=>(0,Rb.default)(n,o).steps;const[
i]=e.toSorted((o,s)=>r(o)-r(s));if(i===void 0)return void 0;if(r(i)<=Math.ceil(Math.max(n.length,i.length)/3))return i;return n.
length>1?e.find(o=>o.startsWith(n)):void 0}var Tl=["v[0-9]","v[0-9][0-9]"];var bA="[0-9a-f]".repeat(8);var Ab=["!var/log/packages","!var/log/scripts","!var/log/set\
up","!var/log/**/config"];var Cb=["~/.npm","$npm_config_cache","$NPM_CONFIG_CACHE"];var ht=[{name:"apt",isSafe:true,what:"\
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
s, and packages fetched by npx",why:"fetched again when they are needed",owned:pt(Cb,["_cacache","_logs","_npx"]),usedBy:{
commands:["npx","npm exec","npm x"],parts:pt(Cb,["_npx"])}},{name:"yarn",isSafe:true,what:"the cache of Yarn 1; never a \
project’s `.yarn/cache`, which programs run from",why:"fetched again when it is needed",owned:pt(["~/.cache/yarn","$XD\
G_CACHE_HOME/yarn","usr/local/share/.cache/yarn","$YARN_CACHE_FOLDER"],Tl),usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:true,
what:"package files that gem and Bundler keep next to the installed gems",why:"fetched again when they are needed",owned:[
"$GEM_HOME/cache/*.gem","$BUNDLE_PATH/cache/*.gem","$BUNDLE_PATH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.ge\
m","usr/local/bundle/cache/*.gem","usr/local/bundle/ruby/*/cache/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib\
/ruby/gems/*/cache/*.gem","usr/lib64/ruby/gems/*/cache/*.gem","usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*\
.gem","var/lib/gems/*/cache/*.gem","~/.gem/ruby/*/cache/*.gem","~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/\
*","!**/vendor/cache","!$BUNDLE_CACHE_PATH/*.gem"]},{name:"conda",isSafe:true,what:"package archives; not the unpacked p\
ackages, which environments link to",why:"fetched again when they are needed",owned:pt(["opt/*conda*","opt/miniforge*","\
opt/mambaforge*","opt/micromamba*","~/*conda*","~/miniforge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share\
/mamba","$XDG_DATA_HOME/mamba","$CONDA_DIR","$CONDA_PREFIX","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs\
/cache/*"]).concat(pt(["$CONDA_PKGS_DIRS"],["*-*-*.tar.bz2","*-*-*.conda",`cache/${bA}.*`]))},{name:"composer",isSafe:true,
what:"Composer's cache",why:"fetched again when it is needed",owned:pt(["~/.composer/cache","~/.cache/composer","$XDG_CA\
CHE_HOME/composer","$COMPOSER_HOME/cache","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:true,what:"\
logs of package managers and rotated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slack\
ware's package database",why:"programs that write to a log file still find it; links are kept",owned:["var/log/apt/*","v\
ar/log/dpkg.log","var/log/alternatives.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(
t=>[`var/log/**/${t}`,`!var/log/**/${t}/**`]),...Ab],empties:["var/log/**",...Ab],filesOnly:true,keepsSymlinks:true},{name:"\
tmp",isSafe:true,what:"the content of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definitio\
n",owned:["tmp/*","var/tmp/*","var/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{
name:"uv",isSafe:false,what:"uv's cache, unless symlinks from outside point into it",why:"environments may consist of li\
nks into it, and builds start from it",owned:pt(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],Tl.map(t=>`*-${t}`)),
skippedIfLinked:true,usedBy:{commands:["uvx","uv"]}},{name:"pnpm",isSafe:false,what:"pnpm's store, unless symlinks from \
outside point into it",why:"later installs link from it, and projects may consist of links into it",owned:pt(["~/.local/\
share/pnpm/store","$XDG_DATA_HOME/pnpm/store","$PNPM_HOME/store","~/.pnpm-store"],Tl),skippedIfLinked:true,usedBy:{commands:[
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
umentation, info pages, lintian overrides; copyright files are kept",why:"a reader may want them",drops:vl(["doc/*","inf\
o/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:true},{name:"man",isSafe:false,what:"manual pages; the \
directories of their sections are kept, since packages need them to install",why:"a reader may want them",drops:vl(["man\
/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"locales",isSafe:false,what:"translated messages\
, except those for the image’s own LANG; compiled locales are kept",why:"programs speak English",drops:vl(["locale/*",
"!locale/locale.alias","!locale/languages","!locale/all_languages","!locale/currency","!locale/l10n","!locale/$LOCALE"])},
{name:"pycache",isSafe:false,what:"Python's compiled modules",why:"the first start is slower, and so is every start if t\
hey cannot be written",owned:["**/__pycache__/*"]}];function jn(t){return ht.find(e=>e.name===t)}function pt(t,e){return t.
flatMap(n=>e.map(r=>`${n}/${r}`))}function vl(t){return["usr/share","usr/local/share"].flatMap(e=>t.map(n=>n.startsWith(
"!")?`!${e}/${n.slice(1)}`:`${e}/${n}`))}var gt="auto";var EA=/^true$/i;var SA=/^false$/i;var xA=/^(?:yes|on|1|all|safe|default)$/i;function Ol(t){return t.split(
/[\n,]/).map(e=>e.trim()).filter(e=>e!=="")}function wo(t){const e=Ol(t);if(e.length===1&&SA.test(e[0]??""))return[];return e.
map(n=>EA.test(n)?gt:n)}function Nb(t){const e=wo(t);const n=new Set;const r=new Set;for(const i of e){const o=i.startsWith(
"-");for(const s of kA(o?i.slice(1).trim():i))(o?r:n).add(s)}if(n.size===0&&r.size>0){throw new m("BAD_INPUT",`The ${v("\
clean")} only excludes presets (${e.join(", ")}) and selects none.`,{hint:`Write ${x("clean",[gt,...e].join(", "))}.`})}
return ht.filter(i=>n.has(i)&&!r.has(i))}function kA(t){if(t===gt)return ht.filter(({isSafe:o})=>o);const e=jn(t);if(e!==
void 0)return[e];const n=[gt,...ht.map(({name:o})=>o)];const r=xA.test(t)?gt:Bb(t,n);const i=r===void 0?"":` Did you mea\
n ${JSON.stringify(r)}?`;throw new m("BAD_INPUT",`The ${v("clean")} must be a list of presets, but ${_(Buffer.from(t))} \
is not one.${i}`,{hint:`Presets: ${n.join(", ")}.`})}var PA=["docs","man","locales","pycache"];var IA=1e6;var TA=.01;var vA=1e5;var ed=class{#e;#t;#n=0;#r;#i=false;constructor({
active:e,words:n,excludes:r,env:i,volumes:o,references:s=gn}){this.#e=new Gr({presets:ht.filter(a=>(a.isSafe||PA.includes(
a.name))&&!e.includes(a)&&!n.some(d=>d.replace(/^-\s*/,"")===a.name)),excludes:r.filter(({isException:a})=>a),places:Wa(
void 0,i),volumes:o,references:s});this.#t=this.#e.presets.flatMap(({owned:a,drops:d,empties:c})=>[...a,...d,...c]).filter(
({isException:a})=>!a)}begin(e,n){const r=mn(e,n);if(r===0)return;this.#n+=r;const i=B(e.name);if(this.#o(i.slice(0,Math.
max(0,i.lastIndexOf("/")))))Rt(this.#e.decisionFor(i,e.typeFlag).count,1,r)}#o(e){if(e!==this.#r){this.#r=e;this.#i=yb(this.#t,
e)}return this.#i}data(){}end(){}get found(){const e=Math.min(IA,Math.max(vA,this.#n*TA));return this.#e.counts.filter(({
bytes:n})=>n>=e).map(({name:n,bytes:r})=>({name:n,bytes:r})).sort((n,r)=>r.bytes-n.bytes)}};function td(t,e){const n=t.length===
0?[gt]:t;const r=o=>n.includes(gt)&&ht.some(s=>s.name===o&&s.isSafe);const i=e.map(({name:o})=>o).filter(o=>!r(o));return[
...n,...i].join(", ")}var OA=1;var _A=1e3;var RA=2e3;function $b(t,e){const{source:n,options:r,engine:i,ms:o}=e;const s=t.budgets.every(({isMet:a})=>a);
return{version:OA,tool:`docker-flatten ${Ur}`,ok:s,dryRun:r.dryRun,source:{reference:n.reference,id:n.id,container:n.ofContainer??
null,platform:n.platforms.map(O).join(", "),layers:t.oldLayers,bytes:t.oldBytes,packedBytes:t.oldPackedBytes??null,steps:t.
oldHistory?.length??null,history:nd(t.oldHistory)},result:{tags:s?[...r.tagTexts]:[],imageId:t.imageId??null,configDigest:t.
configDigest??null,digest:t.digest??null,pushed:t.pushed.map(({name:a,digest:d})=>({name:a,digest:d})),written:t.written.
map(({name:a,digest:d})=>({name:a,digest:d})),verifiedEntries:t.checks.verifiedEntries??null,testPassed:t.checks.isTested?
true:null,layers:t.newLayers,bytes:t.newBytes,packedBytes:t.newPackedBytes??null,steps:t.newHistory?.length??null,history:nd(
t.newHistory),directories:Db(t.directories)},platforms:t.platforms.map(a=>BA(a,t.platforms.length>1)),engine:i===void 0?
null:{version:i.version,store:i.store.kind},sizes:n.countsBlocks?"blocks":"bytes",savedBytes:t.savedBytes,savedPercent:Number(
t.savedPercent),hiddenBytes:t.savedBytes-Vr(t),cleanedBytes:Vr(t),rules:t.rules.map(({kind:a,name:d,entries:c,bytes:f})=>({
kind:a,name:d,entries:c,bytes:f})),commands:t.commands.map(({name:a,ms:d,bytes:c})=>({name:a,seconds:Lb(d),bytes:c??null})),
kept:[...t.spared.map(({what:a,why:d,entries:c,bytes:f})=>({what:a,why:d??null,entries:c,bytes:f})),...t.skippedPresets.
map(a=>({what:`the cache of ${a}`,why:"symlinks outside it point into it",entries:null,bytes:null}))],suggestions:t.suggestions?.
map(({name:a,bytes:d})=>({name:a,bytes:d}))??null,suggestedClean:t.suggestions?.length?td(r.cleanWords,t.suggestions):null,
budgets:t.budgets.map(({input:a,wanted:d,seen:c,isMet:f})=>({input:a,wanted:d,seen:c,met:f})),cacheHit:t.cacheHit??null,
backup:r.dryRun?null:r.backup??null,seconds:Lb(o)}}function BA(t,e){return{platform:t.platform,oldBytes:t.oldBytes,newBytes:t.
newBytes,savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),oldLayers:t.oldLayers,newLayers:t.newLayers,oldPackedBytes:t.
oldPackedBytes??null,newPackedBytes:t.newPackedBytes??null,configDigest:t.configDigest??null,cleanedBytes:Vr(t),verifiedEntries:t.
checks.verifiedEntries??null,cacheHit:t.cacheHit??null,oldHistory:e?nd(t.oldHistory):null,newHistory:e?nd(t.newHistory):
null,directories:e?Db(t.directories):null}}function Db(t){return t?.map(({path:e,bytes:n,files:r})=>({path:e,bytes:n,files:r}))??
null}function nd(t){if(t===void 0)return null;return t.slice(-_A).map(({command:e,bytes:n,hasLayer:r})=>({command:ue(e,RA),
bytes:n,layer:r}))}function Vr({rules:t,commands:e}){return[...t,...e].reduce((n,{bytes:r})=>n+(r??0),0)}function Fb(t,e){
const{source:n,result:r}=t;return{title:[n.reference,...r.tags.slice(0,1)].join(" → "),headline:Vf({oldBytes:n.bytes,newBytes:r.
bytes,oldLayers:n.layers,newLayers:r.layers}),oldBytes:n.bytes,newBytes:r.bytes,hiddenBytes:t.hiddenBytes,groups:e?.groups??
[],result:e?.result??["",0,-1,[]],dropped:e?.dropped??["",0,-1,[]],notes:e?.notes??[]}}function Lb(t){return Math.round(
t)/1e3}import{Readable as EC}from"node:stream";import{Writable as AA}from"node:stream";var Mb=32*1024*1024;var Kr=class{sink;#e;#t=[];#n=[];#r=0;#i=0;constructor(e,n=()=>{}){this.#e=e;this.sink=new AA({write:(r,i,o)=>{
this.#n.push(Buffer.from(r));this.#i+=r.length;o();n()}})}get isEmpty(){return this.#t.length===0}get isComplete(){return!this.
isEmpty&&this.#i>=this.#r}hold(e){if(e.sizeBytes>this.#e){throw new m("TAR_LIMIT",`An entry is ${e.sizeBytes} bytes long\
, but at most ${this.#e} were expected.`,{hint:Se})}const n=Buffer.from(e.header);const{typeFlag:r}=e;const i=e.extensions.
reduce((a,d)=>a+d.length,R);const o=he(e.sizeBytes);const s={typeFlag:r,mtimeSeconds:Wt(n),header:n,extensions:[...e.extensions]};
this.#t.push({entry:s,headBytes:i,dataBytes:o});this.#r+=i+o;if(this.#r>Mb){throw new m("TAR_LIMIT",`Entries exceed ${Mb}\
 bytes in total, but only a few short ones were expected.`,{hint:Se})}return"keep"}entries(){const e=Buffer.concat(this.#n);
let n=0;return this.#t.map(({entry:r,headBytes:i,dataBytes:o})=>{const s=n+i;n=s+o;return{...r,data:e.subarray(s,n)}})}};import{pipeline as NA}from"node:stream/promises";import{Writable as CA}from"node:stream";function Yr(){return new CA({highWaterMark:1024*1024,write:(t,e,n)=>n()})}async function Wn(t,e,n,r=Yr()){await NA(e,n,r,{signal:t}).catch(i=>{if(!t.aborted)throw i})}async function qr(t,e){const n=new AbortController;const r=new Kr(e,()=>{if(r.isComplete)n.abort()});const i=new J(o=>r.
isEmpty?r.hold(o):"drop");await Wn(n.signal,t,i,r.sink);return r.entries()[0]}async function Ub(t){const e=new AbortController;
let n;const r=new J(i=>{n??={...i,name:Buffer.from(i.name),header:Buffer.from(i.header)};e.abort();return"drop"});await Wn(
e.signal,t,r);return n}function Ie(t,e){return Wb(t,"name",e)}function rd(t,e){return Wb(t,"linkName",e)}function zb(t,e,n){return Hb(Hb(t,"uid",
e),"gid",n)}function Hb({extensions:t,header:e},n,r){const i=Je(t).pax.has(n);if(r<=hf||!i){return{extensions:i?_l(t,n):
t,header:gf(e,n,r)}}const o=new Map([[n,String(r)]]);const s=a=>Af(a,o);return{extensions:sd(t,s),header:gf(e,n,0)}}function id(t){
const{pax:e,longName:n}=Je(t.extensions);const r=n===void 0?Be(e.get(jb)):void 0;const{extensions:i,header:o}=r===void 0?
t:Ie(t,r);const s=a=>a==="size"||a.startsWith("GNU.sparse.");return{extensions:od(i,s),header:Li(oh(o),0)}}function _l(t,e){
return sd(t,n=>Mh(n,e))}function od(t,e){return sd(t,n=>Bf(n,e))}function sd(t,e){const n=$s(t);const r=n.findLast(({typeFlag:i})=>i===
xe.pax);return n.flatMap(i=>{const{typeFlag:o,block:s,data:a}=i;if(o===xe.pax)return i===r?LA(i,e):[];return a===void 0?
[s]:[s,a]})}function LA({block:t,data:e,sizeBytes:n},r){if(e===void 0)return[];const i=e.subarray(0,n);const o=r(i);if(o.
equals(i))return[t,e];return o.length===0?[]:[Li(t,o.length),Jb(o)]}var jb="GNU.sparse.name";var $A={name:{records:["pat\
h",jb],gnuType:xe.gnuLongName},linkName:{records:["linkpath"],gnuType:xe.gnuLongLink}};function Wb(t,e,n){const{records:r,
gnuType:i}=$A[e];const[o,...s]=r;const a=ms(t.header,e,n);const d=a===void 0&&Je(t.extensions).pax.has(o);const c=d?s:r;
const f=$s(od(t.extensions,p=>c.includes(p))).filter(({typeFlag:p})=>p!==i).flatMap(({block:p,data:h})=>h===void 0?[p]:[
p,h]);if(a!==void 0)return{extensions:f,header:a};const u=ms(t.header,e,n.subarray(0,R),true)??t.header;if(d){const p=h=>Af(
h,new Map([[o,n]]));return{extensions:sd(f,p),header:u}}const l=Buffer.concat([n,Buffer.alloc(1)]);return{extensions:[...f,
dh(i,l.length),Jb(l)],header:u}}function Jb(t){return Buffer.concat([t,Buffer.alloc(he(t.length)-t.length)])}import{createHash as HA}from"node:crypto";import{createGunzip as zA,createZstdDecompress as jA}from"node:zlib";var Vb=4247762216;var DA=407710288;var Gb={rle:1,reserved:3};var FA=13;function Kb(t){if(t.length<4)return false;const e=t.
readUInt32LE(0);return e===Vb||Yb(e)}function Yb(t){return(t&4294967280)>>>0===DA}var Xr=class{#e="magic";#t=4;#n=Buffer.
alloc(FA);#r=0;#i=0;#o=false;#s=0;position=0;frames=0;header;get isBetweenFrames(){return this.#e==="magic"&&this.#r===0}*split(e){
let n=0;let r=0;while(r<e.length){const i=this.#e==="skipped"||this.#e==="block"||this.#e==="checksum";const o=Math.min(
this.#t,e.length-r);const s=this.#e==="skipped"||this.#e==="skipped size";if(!i)this.#a(e.subarray(r,r+o));r+=o;this.position+=
o;this.#t-=o;if(s)n=r;if(this.#t>0)break;const a=this.#e==="magic";this.#c();if(this.#e==="skipped size")n=r;else if(a&&
r-n<4){yield Buffer.from(this.#n.subarray(0,4));n=r}if(this.#e==="magic"&&r>n){yield e.subarray(n,r);n=r}}if(this.#e!=="\
magic"&&r>n)yield e.subarray(n,r)}#a(e){e.copy(this.#n,this.#r);this.#r+=e.length}#d(e,n){this.#e=e;this.#t=n;this.#r=0}#c(){
const e=this.#n;switch(this.#e){case"magic":{const n=e.readUInt32LE(0);if(Yb(n))this.#d("skipped size",4);else if(n===Vb)
this.#u();else throw new RangeError("bytes that are not a zstd frame follow its last frame");return}case"skipped size":{
const n=e.readUInt32LE(0);this.#d(n===0?"magic":"skipped",n===0?4:n);return}case"descriptor":this.#i=e[0]??0;this.#d("he\
ader",this.#l().headerBytes);return;case"header":this.header=this.#m();this.#d("block header",3);return;case"block heade\
r":{const n=e.readUIntLE(0,3);const r=n>>1&3;if(r===Gb.reserved)throw new RangeError("a zstd block has an unknown type");
this.#o=(n&1)===1;const i=r===Gb.rle?1:n>>3;if(i>0)this.#d("block",i);else this.#f();return}case"block":this.#f();return;case"\
skipped":case"checksum":this.#d("magic",4);return}}#f(){if(!this.#o)this.#d("block header",3);else if((this.#i&4)!==0)this.#d(
"checksum",4);else this.#d("magic",4)}#u(){this.frames++;this.#s=this.position-4;this.#d("descriptor",1)}#l(){const e=this.#i;
const n=(e&32)!==0;const r=n?0:1;const i=[0,1,2,4][e&3]??0;const o=[n?1:0,2,4,8][e>>6]??0;const s=r+i+o;return{windowBytes:r,
dictionaryBytes:i,contentBytes:o,headerBytes:s}}#m(){const e=this.#n;const{windowBytes:n,dictionaryBytes:r,contentBytes:i}=this.#l();
const o=r===0?0:e.readUIntLE(n,r);const s=i===0?void 0:MA(e,n+r,i);return{startByte:this.#s,contentBytes:s,windowBytes:n===
0?s??0:UA(e[0]??0),dictionaryId:o}}};function MA(t,e,n){if(n===8)return Number(t.readBigUInt64LE(e));return t.readUIntLE(
e,n)+(n===2?256:0)}function UA(t){const e=2**(10+(t>>3));return e+e/8*(t&7)}var Qb=1024*1024;var WA=4*Qb;var JA=6;var qb=["drain","end","close"];function ad(t,e){return new Rl(t,e)}var Rl=class{chunks;packedBytes=0;tarBytes=0;packing;#e=new Xr;#t;#n;#r;constructor(e,n){
this.#t=e;this.#n=n;this.#r=Xb(e.descriptor.digest);this.chunks=this.#o()}get frames(){return this.#e.frames}get#i(){return this.#t.
descriptor.digest}async*#o(){const{descriptor:e,diffId:n}=this.#t;const r=await this.#t.open(this.#n.signal);try{const i=this.#s(
r);const o=await KA(i);this.packing=qA(o,this.#i);const s=this.packing==="none"&&n===e.digest;const a=this.#n.checksDiffId&&
!s?Xb(n):void 0;for await(const c of this.#d(o,i)){a?.update(c);this.tarBytes+=c.length;yield c}this.#a();const d=a&&Zb(
a,n);if(d!==void 0&&d!==n)throw X(this.#i,`unpacks to ${d}, but the image's config says ${n}`)}finally{r.destroy()}}async*#s(e){
const{sizeBytes:n}=this.#t.descriptor;for await(const r of e){this.packedBytes+=r.length;if(this.packedBytes>n)throw X(this.#i,
Vt(this.packedBytes,n));this.#r.update(r);yield r}}#a(){const{sizeBytes:e}=this.#t.descriptor;if(this.packedBytes!==e)throw X(
this.#i,Vt(this.packedBytes,e));const n=Zb(this.#r,this.#i);if(n!==this.#i)throw X(this.#i,`has the digest ${n}`)}async*#d(e,n){
if(this.packing==="none"){if(e.length>0)yield e;yield*n;return}const r=this.packing==="gzip";const i={chunkSize:Qb,readableHighWaterMark:WA};
const o=r?zA(i):jA(i);const s=r?GA(o,e,n):VA(o,this.#e,e,n);s.catch(a=>o.destroy(a));o.on("error",()=>{});try{for await(const a of o.
iterator({destroyOnReturn:false}))yield a;await s}catch(a){throw this.#c(a)}finally{o.destroy()}}#c(e){const n=e.code;const r=e instanceof
m;const i=typeof n==="string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(n);if(r||!i&&!(e instanceof RangeError))return e;const o=n===
"Z_BUF_ERROR";return X(this.#i,o?`ends in the middle of its ${this.packing} stream`:`is not a readable ${this.packing} s\
tream (${E(e)})`)}};async function GA(t,e,n){let r=false;const i=new Promise(d=>{t.once("end",()=>{r=true});for(const c of[
"end","close"])t.once(c,d)});let o=0;let s=0;const a=async d=>{const c=d.findLastIndex(f=>f!==0);if(c!==-1)s=o+c+1;o+=d.
length;if(!r)await Bl(t,d)};await a(e);for await(const d of n)await a(d);t.end();await i;if(s>t.bytesWritten)throw new RangeError(
"bytes that are not a gzip member follow its last member")}async function VA(t,e,n,r){for(const i of e.split(n))await Bl(
t,i);for await(const i of r)for(const o of e.split(i))await Bl(t,o);if(!e.isBetweenFrames)throw new RangeError("its last\
 frame is incomplete");t.end()}async function Bl(t,e){if(t.destroyed)throw new Error("the stream was closed");if(e.length===
0||t.write(e))return;await new Promise(n=>{const r=()=>{for(const i of qb)t.off(i,r);n()};for(const i of qb)t.on(i,r)})}
async function KA(t){const e=[];let n=0;while(n<JA){const{done:r,value:i}=await t.next();if(r===true)break;e.push(i);n+=
i.length}return e.length===1?e[0]??Buffer.alloc(0):Buffer.concat(e)}var YA=[["bzip2","BZh"],["xz","ý7zXZ\0"]];function qA(t,e){
if(t[0]===31&&t[1]===139)return"gzip";if(Kb(t))return"zstd";const n=t.toString("latin1");const r=YA.find(([,i])=>n.startsWith(
i));if(r!==void 0)throw new m("UNSUPPORTED_IMAGE",`The layer ${e} is packed with ${r[0]}, but only gzip, zstd and unpack\
ed layers can be read.`,{hint:'Copy the image with "skopeo copy --dest-compress-format gzip" first.'});return"none"}function Xb(t){
const e=It(t)?.algorithm;if(e===void 0)throw X(t,"has a digest that cannot be checked");return HA(e)}function Zb(t,e){return`${e.
slice(0,e.indexOf(":"))}:${t.digest("hex")}`}var Al=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/;
var Cl=5;var Bt=class{#e=new Set;#t=0;static isIn({pax:e}){if(e.size===0)return false;for(const n of e.keys())if(Al.test(
n))return true;return false}static remove(e){return{header:e.header,extensions:od(e.extensions,n=>Al.test(n))}}note({pax:e}){
this.#t++;if(this.#e.size>Cl)return;for(const n of e.keys())if(Al.test(n))this.#e.add(n.replace(/^(?:\w+\.xattr|RHT)\./,
""))}get notice(){if(this.#t===0)return void 0;const e=[...this.#e];const n=e.slice(0,Cl).join(", ")+(e.length>Cl?", …":
"");return`Left out extended attributes that belong to the machine that built the image (${n}) from ${this.#t} ${this.#t===
1?"entry":"entries"}.`}};function Te(t){return new m("LAYER_INVALID",`A layer of the image cannot be applied: ${t}.`,{hint:"The image is damaged,\
 or the program that made it has a bug. Build it again with another builder."})}function eE(t){return Te(`the tar stream\
 of ${t} ends within an entry`)}var yt=4095;var Jn=255;var dd=40;var Nl=1e7;var Ll=1e4;var $l=256*1024**2;var Dl=192*1024**2;var Fl=5e8;var Ml=64*1024**
3;var Ul=500;function we(t){return new m("TAR_LIMIT",t,{hint:Se})}var pe=47;var cd=46;function Hl(t){let e=t.length;while(e>0&&t[e-1]===pe)e--;let n=0;while(n<e&&XA(t,n,e))n+=t[n]===pe?1:
2;const r=t.subarray(n,e);const i=ZA(r)?r:QA(r,t);if(i.length>yt)throw we(`A path of the image has ${i.length} bytes, bu\
t at most ${yt} are possible: ${_(i)}.`);return i}function bo(t,e){if(t.length===e.length)return t.equals(e);const n=t[0]===
cd&&t[1]===pe&&t.length===e.length+2;return n&&t.compare(e,0,e.length,2)===0}function XA(t,e,n){return t[e]===pe||t[e]===
cd&&e+1<n&&t[e+1]===pe}function ZA(t){let e=0;for(let n=0;n<=t.length;n++){const r=t[n];if(r===0)return false;if(n<t.length&&
r!==pe)continue;const i=n-e;if(i>Jn)return false;if(i<=2&&t[e]===cd&&(i===1||t[e+1]===cd))return false;if(i===0&&t.length>
0)return false;e=n+1}return true}function QA(t,e){if(t.includes(0))throw Te(`the name ${_(e)} contains a NUL`);const n=[];
for(const r of t.toString("latin1").split("/")){if(r===""||r===".")continue;if(r.length>Jn)throw we(`A name of the image\
 has ${r.length} bytes, but at most ${Jn} are possible: ${_(Buffer.from(r,"latin1"))}.`);if(r!=="..")n.push(r);else if(n.
pop()===void 0)throw Te(`the path ${_(e)} leads out of the image`)}return Buffer.from(n.join("/"),"latin1")}var eC=64*1024;var tE=1024*1024;var fd=class{#e=[];#t;#n=0;add(e){if(e.length<eC){if(this.#n+e.length>tE)this.#r();this.#t??=
Buffer.allocUnsafeSlow(tE);this.#n+=e.copy(this.#t,this.#n);return}this.#r();this.#e.push(e)}take(){const e=this.#e;this.#e=
[];return e}end(){this.#r();return this.take()}#r(){if(this.#t===void 0)return;this.#e.push(this.#t.subarray(0,this.#n));
this.#t=void 0;this.#n=0}};import{randomInt as tC}from"node:crypto";var So=20;var Zr=2**So;var Eo=Zr-1;var ud=class{#e=[];#t=0;add(e,n,r){const i=r-n;if(i>yt)throw new RangeError("a text i\
s longer than any path");if((this.#t&Eo)+i>Zr||this.#t===this.#e.length*Zr){this.#t=this.#e.length*Zr;if(this.#t+Zr>$l)throw we(
`The image's names and link targets exceed ${$l} bytes in total.`);this.#e.push(Buffer.allocUnsafeSlow(Zr))}const o=this.#t;
e.copy(this.#e[o>>So],o&Eo,n,r);this.#t+=i;return o}get(e,n){const r=e&Eo;return this.#e[e>>So].subarray(r,r+n)}copy(e,n,r,i){
const o=e&Eo;const s=this.#e[e>>So];if(n>32)s.copy(r,i,o,o+n);else for(let a=0;a<n;a++)r[i+a]=s[o+a];return i+n}equals(e,n,r,i){
const o=e&Eo;const s=this.#e[e>>So];for(let a=0;a<n;a++)if(s[o+a]!==r[i+a])return false;return true}};var U=0;var D=-1;var A={directory:0,file:1,symlink:2,special:3};var ve=1024;var nC=.6;var rC=tC(2**32);var ld=class{texts=new ud;count=0;parent=new Int32Array(
ve);kind=new Uint8Array(ve);dead=new Uint8Array(ve);touched=new Uint16Array(ve);layer=new Uint16Array(ve);ordinal=new Uint32Array(
ve);inode=new Int32Array(ve);head=new Uint32Array(ve);extra=new Uint32Array(ve);extraLength=new Uint16Array(ve);place=new Uint32Array(
ve);pathBytes=new Uint16Array(ve);#e=new Uint32Array(ve);#t=new Uint8Array(ve);#n=new Int32Array(4*ve);#r=0;constructor(){
this.count=1;this.parent[U]=D;this.inode[U]=U}find(e,n,r,i){const o=this.#n[this.#i(e,n,r,i)]-1;return o<0||this.dead[o]===
1?D:o}add({parent:e,bytes:n,start:r,end:i,kind:o,layer:s}){const a=this.count;if(a===this.parent.length)this.#s();const d=this.
pathBytes[e];const c=d+(d===0?0:1)+(i-r);if(i-r>Jn||c>yt)throw we(`A path of the image is longer than ${yt} bytes, or co\
ntains a name of more than ${Jn} bytes.`);this.parent[a]=e;this.kind[a]=o;this.touched[a]=s;this.inode[a]=a;this.pathBytes[a]=
c;this.#e[a]=this.texts.add(n,r,i);this.#t[a]=i-r;this.count++;const f=this.#i(e,n,r,i);const u=this.#n[f];if(u===0)this.#r++;else
this.dead[u-1]=1;this.#n[f]=a+1;if(this.#r>this.#n.length*nC)this.#o();return a}pathOf(e,n=false){const r=this.pathBytes[e];
const i=Buffer.allocUnsafe(r+(n?1:0));if(n)i[r]=47;let o=r;for(let s=e;s!==U;s=this.parent[s]){const a=this.#t[s];this.texts.
copy(this.#e[s],a,i,o-a);o-=a+1;if(o>=0)i[o]=47}return i}targetOf(e){return this.texts.get(this.extra[e],this.extraLength[e])}hiddenBelow(e){
let n=0;for(let r=e;r!==D;r=this.parent[r])n=Math.max(n,this.extra[r]);return n}#i(e,n,r,i){const o=this.#n.length-1;const s=i-
r;let a=iC(e,n,r,i)&o;for(;;){const d=this.#n[a]-1;if(d<0)return a;if(this.parent[d]===e&&this.#t[d]===s&&this.texts.equals(
this.#e[d],s,n,r))return a;a=a+1&o}}#o(){const e=this.#n.filter(n=>n>0&&this.dead[n-1]===0);this.#n=new Int32Array(this.#n.
length*2);this.#r=e.length;for(const n of e){const r=n-1;const i=this.texts.get(this.#e[r],this.#t[r]);this.#n[this.#i(this.
parent[r],i,0,i.length)]=n}}#s(){const e=this.parent.length*2;this.parent=Le(this.parent,new Int32Array(e));this.kind=Le(
this.kind,new Uint8Array(e));this.dead=Le(this.dead,new Uint8Array(e));this.touched=Le(this.touched,new Uint16Array(e));
this.layer=Le(this.layer,new Uint16Array(e));this.ordinal=Le(this.ordinal,new Uint32Array(e));this.inode=Le(this.inode,new Int32Array(
e));this.head=Le(this.head,new Uint32Array(e));this.extra=Le(this.extra,new Uint32Array(e));this.extraLength=Le(this.extraLength,
new Uint16Array(e));this.place=Le(this.place,new Uint32Array(e));this.pathBytes=Le(this.pathBytes,new Uint16Array(e));this.#e=
Le(this.#e,new Uint32Array(e));this.#t=Le(this.#t,new Uint8Array(e))}};function Le(t,e){e.set(t);return e}function iC(t,e,n,r){
let i=Math.imul(t^rC,3432918353);for(let o=n;o<r;o++){i=Math.imul(i^e[o],1540483477);i^=i>>>15}i=Math.imul(i^i>>>16,2246822507);
return(i^i>>>13)>>>0}var oC=64;async function*nE(t,e,n,r){const i=new zl(t,e);const o=new fd;const s=(a,d)=>{r?.add(a.length,i.originOf(a,d));
o.add(a)};for(const a of i.top())s(a);yield*o.end();for(const[a,d]of t.layers.entries()){if(!i.beginLayer(a+1))continue;
const c=new nn({begin:(u,l)=>i.begin(u,l),emit:s},{dropsGlobals:true,ignoresTrailer:true});const f=ad(d,{checksDiffId:false,
signal:n});for await(const u of f.chunks){n.throwIfAborted();c.consume(u);yield*o.take();if(e.top!==U&&i.isLayerDone(c))
break}}for(;;){const a=i.moreDirectories();if(a.length===0)break;for(const d of a)s(d);yield*o.take()}yield*o.end()}var zl=class{#e;#t;#n;#r;#i;#o=0;#s=0;#a=0;#d=true;#c;#f=new WeakMap;constructor(e,n){
const{tree:r}=e;this.#e=e;this.#t=r;this.#n=n;this.#r=new Uint8Array(r.count);this.#r[U]=1;this.#i=n.top;const i=r.parent[n.
top];this.#c=i>U?r.pathBytes[i]+1:0;this.#l()}top(){const{top:e}=this.#n;return this.#t.kind[e]===A.directory?this.#p(e):
[]}beginLayer(e){this.#s=e;this.#a=0;return this.#u}get#u(){return this.#o<this.#t.count&&this.#t.layer[this.#o]===this.#s}isLayerDone(e){
return!this.#u&&(this.#d||e.isBetweenEntries)}begin(e,n){const r=this.#a++;this.#d=!this.#u||this.#t.ordinal[this.#o]!==
r;if(this.#d)return vr;const i=this.#o++;this.#l();const o=this.#t.inode[i];const s=this.#n.carrier[o];const a=o===i?s:i;
const d=this.#m(i);d.push(...this.#p(this.#t.parent[a]));let c=e;if(Bt.isIn(n))c=Bt.remove(c);const f=this.#w(a);if(!this.#g(
e.name,f))c=Ie(c,f);if(a!==s){const u=this.#w(s);if(!this.#g(An(e.header,n),u))c=rd(c,u)}if(c===e&&d.length===0)return xa;
return{blocks:[...d,...c.extensions,c.header],keepsData:true}}moreDirectories(){return this.#m(this.#t.count)}originOf(e,n){
if(n===void 0)return this.#f.get(e);return{stream:this.#s-1,offset:n}}#l(){const{kind:e,inode:n,count:r}=this.#t;const{carrier:i,
isSelected:o}=this.#n;for(;this.#o<r;this.#o++){const s=this.#o;if(e[s]===A.directory)continue;const a=n[s];const d=i[a];
if(a===s?d!==D:o[s]===1&&d!==s)return}}#m(e){const{kind:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let o=0;this.#i<
e;this.#i++){const s=this.#i;if(n[s]!==A.directory||r[s]===0||this.#r[s]===1)continue;if(o++===oC)break;this.#h(s,i)}return i}#p(e){
const{parent:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let s=e;s>U&&r[s]===1&&this.#r[s]===0;s=n[s])i.push(s);
const o=[];for(const s of i.reverse())this.#h(s,o);return o}#h(e,n){this.#r[e]=1;const r=this.#n.top===U;const i=jl(this.#e,
e,r?void 0:this.#c);const o=this.#t.place[e];let s=(o-1)*R;for(const a of[...i.extensions,i.header]){if(o>0&&r)this.#f.set(
a,{stream:this.#t.layer[e]-1,offset:s});s+=a.length;n.push(a)}}#g(e,n){return this.#n.top===U?bo(e,n):e.equals(n)}#w(e){
return this.#t.pathOf(e).subarray(this.#c)}};function jl({tree:t,heads:e},n,r){const i=t.head[n];const o=t.pathOf(n,t.kind[n]===
A.directory).subarray(r);if(i===0)return Ie({extensions:[],header:ah()},o);const s=e.get(i);if(r===void 0)return s;const a=lr(
qe(s.header,0),Je(s.extensions));return a.equals(o)?s:Ie(s,o)}var md=class{#e;#t=0;#n=0;#r=Buffer.alloc(0);#i=D;#o=0;constructor(e){this.#e=e}beginLayer(e){this.#t=e;this.forget()}forget(){
this.#i=D}childOf(e,n,r){return this.#a(this.#e.find(e,n,r,n.length),this.#s(e))}directoryOf(e,n,r){if(n<=0)return U;if(this.#i!==
D&&r==="create"&&sC(this.#r,e,n))return this.#i;const i={directory:U,hidden:this.#s(U),links:0};if(!this.#d(i,e.subarray(
0,n),r))return D;if(r==="create"){this.#r=Buffer.from(e.subarray(0,n));this.#i=i.directory;this.#o=i.hidden}return i.directory}#s(e){
return e===this.#i?this.#o:this.#e.hiddenBelow(e)}#a(e,n){return e===D||this.#e.touched[e]<n?D:e}#d(e,n,r){for(let i=0;i<
n.length;){const o=n.indexOf(pe,i);const s=o===-1?n.length:o;if(s>i&&!this.#c(e,n,[i,s],r))return false;i=s+1}return true}#c(e,n,[
r,i],o){const s=this.#e;if(++this.#n>Fl)throw we(`The image's paths have more than ${Fl} parts in total.`);if(n[r]===46&&
i-r<=2){if(i-r===1)return true;if(n[r+1]===46){this.#f(e,n);return true}}const a=this.#a(s.find(e.directory,n,r,i),e.hidden);
if(a===D)return o==="create"&&this.#u(e,n,r,i);const d=s.kind[a];const c=s.touched[a]===this.#t;if(d===A.directory){if(o===
"create")s.touched[a]=this.#t;e.directory=a;e.hidden=Math.max(e.hidden,s.extra[a]);return true}if(d===A.symlink&&(c||o===
"link")){const f=s.targetOf(s.inode[a]);if(++e.links>dd)throw Te(`the symbolic links of ${_(n)} form a loop`);if(f[0]===
pe){e.directory=U;e.hidden=s.hiddenBelow(U)}return this.#d(e,f,o)}if(o!=="create")return false;if(c)throw Te(`an entry i\
s below ${_(s.pathOf(a))}, which is a file in the same layer`);return this.#u(e,n,r,i)}#f(e,n){if(e.directory===U)throw Te(
`the symbolic link to ${_(n)} leads out of the image`);e.directory=this.#e.parent[e.directory];e.hidden=this.#e.hiddenBelow(
e.directory)}#u(e,n,r,i){const o=e.directory;const s=A.directory;e.directory=this.#e.add({parent:o,bytes:n,start:r,end:i,
kind:s,layer:this.#t});return true}};function sC(t,e,n){return t.length===n&&t.compare(e,0,n)===0}var pd=Buffer.from(".wh.");var rE=Buffer.from(".wh..wh..opq");var aC=Buffer.from(".wh..wh.");var dC={"0":A.file,S:A.file,
"2":A.symlink,"3":A.special,"4":A.special,"5":A.directory,"6":A.special};var hd=class{attributes=new Bt;#e;#t;#n;#r=0;#i=0;#o=0;#s=0;#a=[];constructor(e,n){
this.#e=e;this.#t=n;this.#n=new md(e)}beginLayer(){this.#r++;this.#i=0;this.#s=this.#e.count;this.#a=[];this.#n.beginLayer(
this.#r)}endLayer(){const{dead:e,parent:n,count:r}=this.#e;let i=0;for(let o=this.#s;o<r;o++){if(this.#d(n[o]))e[o]=1;if(e[o]===
0)i+=this.#a[o-this.#s]??0}return i}#d(e){const{dead:n,parent:r}=this.#e;for(let i=e;i!==D;i=r[i]){if(n[i]===1)return true;
if(i>=this.#s)return false}return false}apply(e,n,r){const i=this.#i++;if(++this.#o>Nl)throw we(`The image's layers have\
 more than ${Nl} entries.`);const o=Hl(e.name);const s=o.lastIndexOf(pe)+1;if(Wl(o,0,aC)&&!oE(o,0))return;if(Wl(o,s,pd))
this.#c(o,s);else if(o.length===0)cC(e);else this.#u(e,n,{path:o,start:s,ordinal:i,startBytes:r})}#c(e,n){const r=this.#e;
const i=n+pd.length;if(i===e.length)throw Te(`the whiteout ${_(e)} does not say what it deletes`);const o=this.#n.directoryOf(
e,n-1,"find");if(o===D)return;if(oE(e,n)){this.#f(o);return}const s=this.#n.childOf(o,e,i);if(s===D)return;if(r.touched[s]!==
this.#r)r.dead[s]=1;else if(r.kind[s]===A.directory)this.#f(s);this.#n.forget()}#f(e){this.#e.extra[e]=this.#r;this.#n.forget()}#u(e,n,{
path:r,start:i,ordinal:o,startBytes:s}){fC(r);const a=this.#e;const d=Bt.isIn(n);if(d)this.attributes.note(n);const c=this.#n.
directoryOf(r,i-1,"create");const f=this.#n.childOf(c,r,i);const u=sE(e);const l=this.#r;let p=f;if(u===A.directory&&f!==
D&&a.kind[f]===A.directory){a.touched[f]=l}else{if(f!==D){a.dead[f]=1;this.#n.forget()}const k=e.typeFlag==="1"?this.#p(
e,n):D;const P=k===D?u:a.kind[k];p=a.add({parent:c,bytes:r,start:i,end:r.length,kind:P,layer:l});if(k!==D)a.inode[p]=a.inode[k]}
a.layer[p]=l;a.ordinal[p]=o;const h=!d&&bo(e.name,r);a.place[p]=h?iE(s):0;if(e.typeFlag==="1")return;if(u===A.file)this.#l(
p,mo(e,n));if(u===A.symlink)this.#m(p,An(e.header,n));if(u!==A.directory&&u!==A.symlink)return;const g=d?Bt.remove(e):e;
const b=a.pathOf(p,u===A.directory);const S=bo(e.name,b);a.head[p]=this.#t.add(S?g:Ie(g,b));a.place[p]=S&&g===e?iE(s):0}#l(e,n){
this.#a[e-this.#s]=n}#m(e,n){const r=this.#e;if(n.includes(0)||n.length>yt)throw Te(`the target of the symbolic link ${_(
r.pathOf(e))} is not a valid path`);r.extra[e]=r.texts.add(n,0,n.length);r.extraLength[e]=n.length;this.#l(e,n.length)}#p(e,n){
const r=An(e.header,n);const i=Hl(r);const o=i.lastIndexOf(pe)+1;const s=this.#n.directoryOf(i,o-1,"link");const a=s===D||
i.length===0?D:this.#n.childOf(s,i,o);const d=`the hard link ${_(e.name)} leads to ${_(r)}`;if(a===D)throw Te(`${d}, whi\
ch does not exist`);if(this.#e.kind[a]===A.directory)throw Te(`${d}, which is a directory`);return a}};function iE(t){const e=t/
R+1;return e<2**32?e:0}function cC(t){if(sE(t)!==A.directory)throw Te(`the entry ${_(t.name)} would replace the root dir\
ectory`)}function fC(t){for(let e=t.indexOf(pd);e!==-1;e=t.indexOf(pd,e+1)){if(e>0&&t[e-1]!==pe)continue;throw new m("WH\
ITEOUT_NAME",`The image has an entry in ${_(t)}, but a layer cannot contain a name that starts with ".wh.": it would be \
read as a whiteout, which marks a deletion.`,{hint:"Rename or remove the directory where the image is built."})}}function sE(t){
const{typeFlag:e,header:n,name:r}=t;if(e==="0"&&th(n)&&r.at(-1)===pe)return A.directory;if(e==="1")return A.file;const i=dC[e];
if(i===void 0)throw Te(`the entry ${_(r)} has the unknown type ${JSON.stringify(e)}`);return i}function oE(t,e){return t.
length-e===rE.length&&Wl(t,e,rE)}function Wl(t,e,n){if(t[e]!==46||t.length-e<n.length)return false;return t.compare(n,0,
n.length,e,e+n.length)===0}import{constants as uC,zstdCompressSync as lC,zstdDecompressSync as mC}from"node:zlib";var gd=256*1024;var pC=16;var yd=class{#e=[];#t=[];#n=0;#r;#i=1;#o=0;#s=new Map;add({extensions:e,header:n}){const r=e.reduce(
(s,{length:a})=>s+a,n.length);if(this.#o+r>gd)this.#d();const i=this.#i+this.#o/R;const o=r>gd?Buffer.allocUnsafeSlow(r):
this.#r;this.#r=o??Buffer.allocUnsafeSlow(gd);for(const s of[...e,n])this.#o+=s.copy(this.#r,this.#o);return i}get(e){let n=this.#a(
e);const r=[];for(;;){const i=n.subarray(0,R);const{typeFlag:o,sizeBytes:s}=qe(i,0);if(!ur(o))return{extensions:r,header:i};
const a=R+he(s);r.push(i);if(s>0)r.push(n.subarray(R,a));n=n.subarray(a)}}#a(e){if(e>=this.#i)return this.#r.subarray((e-
this.#i)*R);let n=0;let r=this.#t.length-1;while(n<r){const s=n+r+1>>1;if(this.#t[s]<=e)n=s;else r=s-1}const i=this.#s.get(
n);const o=i??mC(this.#e[n]);this.#s.delete(n);this.#s.set(n,o);for(const s of this.#s.keys()){if(this.#s.size<=pC)break;
this.#s.delete(s)}return o.subarray((e-this.#t[n])*R)}#d(){if(this.#o===0)return;const e=lC(this.#r.subarray(0,this.#o),
{params:{[uC.ZSTD_c_compressionLevel]:1}});this.#n+=e.length;if(this.#n>Dl)throw we(`The image's directories have more t\
han ${Dl} bytes of headers.`);this.#e.push(Buffer.from(e));this.#t.push(this.#i);this.#i+=this.#o/R;this.#o=0;if(this.#r.
length>gd)this.#r=void 0}};function aE(t){const{parent:e,dead:n,touched:r,extra:i,kind:o,count:s}=t;const a=new Uint8Array(s);const d=new Uint16Array(
s);a[U]=1;d[U]=i[U];for(let c=1;c<s;c++){const f=e[c];const u=d[f];if(a[f]===0||n[c]===1||r[c]<u)continue;a[c]=1;if(o[c]===
A.directory)d[c]=Math.max(u,i[c])}return a}function Qr(t,e,n){const{parent:r,kind:i,inode:o,count:s}=t;const a=n===U?e:new Uint8Array(
s);if(n!==U)a[n]=1;const d=new Int32Array(s).fill(D);for(let c=n;c<s;c++){if(e[c]===0)continue;if(n!==U&&c>n&&a[r[c]]===
1)a[c]=1;if(a[c]===0||i[c]===A.directory)continue;const f=o[c];if(d[f]===D)d[f]=c}return{top:n,isSelected:a,carrier:d}}async function Gl(t,e){for(const{descriptor:o}of t)yC(o.mediaType,o.digest);if(t.length>Ll)throw we(`The image has ${t.length}\
 layers, but at most ${Ll} are read.`);const n=new Jl(t,e);const r=t.reduce((o,{descriptor:s})=>o+s.sizeBytes,0);const i={
title:"Read the layers",doneBytes:()=>n.packedBytes,totalBytes:()=>r};return W(e.log,i,n.run())}var Jl=class{#e;#t;#n=new ld;#r=new yd;#i=new hd(
this.#n,this.#r);#o=[];#s=[];#a=[];#d=[];#c=[];#f=[];#u=0;#l=0;#m;constructor(e,n){this.#e=e;this.#t=n}get packedBytes(){
return this.#u+(this.#m?.packedBytes??0)}async run(){for(const n of this.#e)await this.#p(n);const{notice:e}=this.#i.attributes;
return{layers:this.#e,layerBytes:this.#o,unpackedBytes:this.#o.reduce((n,r)=>n+r,0),tarBytes:this.#l,layerTarBytes:this.#s,
packings:this.#a,frames:this.#d,firstNodes:this.#c,notices:e===void 0?this.#f:[...this.#f,e],tree:this.#n,heads:this.#r,
living:aE(this.#n)}}async#p(e){const{signal:n,touch:r}=this.#t;const i=ad(e,{checksDiffId:true,signal:n});this.#m=i;this.#c.
push(this.#n.count);this.#i.beginLayer();const o=new nn({begin:(s,a,d)=>{this.#i.apply(s,a,d);return vr},emit:()=>{}},{dropsGlobals:true,
ignoresTrailer:true});for await(const s of i.chunks){n.throwIfAborted();o.consume(s);this.#h(i);r?.()}if(!o.isBetweenEntries)
throw eE(e.descriptor.digest);this.#g(e,i.packing);this.#o.push(this.#i.endLayer());this.#u+=i.packedBytes;this.#l+=i.tarBytes;
this.#s.push(i.tarBytes);this.#a.push(i.packing??"none");this.#d.push(i.frames);this.#m=void 0}#h(e){const n=this.#l+e.tarBytes;
if(hC(n,this.packedBytes))throw we(`The image's layers unpack to more than ${Ml} bytes and to more than ${Ul} times thei\
r size.`)}#g({descriptor:e},n){const r=gC(e.mediaType);if(r===void 0||n===void 0||r===n)return;const i=o=>o==="none"?"no\
t packed":`packed with ${o}`;this.#f.push(`The media type of the layer ${e.digest} says that it is ${i(r)}, but it is ${i(
n)}, so it was read as that.`)}};function hC(t,e){return t>Ml&&t>Ul*e}function gC(t){if(/[.+]gzip$/.test(t))return"gzip";
if(/[.+]zstd$/.test(t))return"zstd";return t==="application/vnd.oci.image.layer.v1.tar"?"none":void 0}function yC(t,e){const n=(r,i)=>{
throw new m("UNSUPPORTED_IMAGE",`The layer ${e} ${r}.`,{hint:i})};if(/nondistributable|foreign/.test(t))n("is not in the\
 image, but has to be fetched from elsewhere (a foreign or non-distributable layer)","Windows images have such layers. B\
uild the image on a base without them.");if(/\+encrypted$/.test(t))n("is encrypted",'Decrypt the image first, with "skop\
eo copy --decryption-key".')}var dE=2**24;function cE(t){const{tree:e,layerTarBytes:n}=t;const r=wC(t);const i=[];for(const[o,s]of bC(t).entries()){let a;
let d=0;const c=f=>{if(a!==void 0)i.push({layer:o,startBytes:a,endBytes:f});a=void 0};for(const f of s){const u=e.place[f];
if(u===0)continue;const l=(u-1)*R;const p=e.ordinal[f];if(p!==d||!r(f))c(l);if(r(f))a??=l;d=p+1}c(n[o]??0)}return i}function wC({
tree:t,living:e,firstNodes:n}){const{kind:r,inode:i,layer:o}=t;const{carrier:s}=Qr(t,e,U);return a=>{if(e[a]===0)return false;
if(r[a]===A.directory)return a>=(n[o[a]-1]??0);const d=i[a];return s[d]===a===(d===a)}}function bC({tree:t,layers:e}){const n=e.
map(()=>[]);for(let r=1;r<t.count;r++)n[t.layer[r]-1]?.push(t.ordinal[r]*dE+r);return n.map(r=>Array.from(Float64Array.from(
r).sort(),i=>i%dE))}var SC=8*1024*1024;var xC=4*1024*1024;var wd=class extends Error{};function uE(t){const{tree:e,living:n}=t;const r=(o,s,a)=>EC.
from(kC(nE(t,o,s,a),a),{objectMode:false,highWaterMark:SC,signal:s});const i=async(o,s)=>{const a=fE(t,o);if(a===D)throw new wd(
`there is no ${o.toString()} in the layers`);return r(Qr(e,n,a),s)};return{way:"layers",returnsToDirectories:true,unseenTimes:[],
isReproducible:true,decide:()=>"keep",open:async o=>r(Qr(e,n,U),o),layers:{blobs:t.layers,packings:t.packings,frames:t.frames,
layerTarBytes:t.layerTarBytes,keptRuns:()=>cE(t),open:async(o,s)=>r(Qr(e,n,U),o,s)},openPath:i,isNotFound:o=>o instanceof
wd,lookAt:async(o,s)=>{const a=Buffer.from(o);const d=fE(t,a);if(d===D)return void 0;return PC(t,d)??qr(await i(a,s),xC)},
close:async()=>{}}}async function*kC(t,e){yield*t;e?.add(Ai.length,void 0);yield Ai}function PC(t,e){const{tree:n}=t;const r=n.
kind[e];if(r!==A.directory&&(r!==A.symlink||n.inode[e]!==e))return void 0;const i=n.parent[e];const o=i>U?n.pathBytes[i]+
1:0;const{header:s,extensions:a}=jl(t,e,o);const d=r===A.directory?"5":"2";const c=Wt(s);return{typeFlag:d,mtimeSeconds:c,
header:s,extensions:a,data:Buffer.alloc(0)}}function fE({tree:t,living:e},n){let r=0;let i=U;let o=n;while(o.length>0){const s=o.
indexOf(pe);const a=s===-1?o.length:s;const d=o.subarray(0,a);o=o.subarray(Math.min(a+1,o.length));const c=d.toString("l\
atin1");if(c===""||c===".")continue;if(c===".."){i=Math.max(U,t.parent[i]);continue}if(t.kind[i]!==A.directory)return D;
const f=t.find(i,d,0,d.length);if(f===D||e[f]===0)return D;if(t.kind[f]!==A.symlink||o.length===0){i=f;continue}if(++r>dd)
return D;const u=t.targetOf(t.inode[f]);if(u[0]===pe)i=U;o=Buffer.concat([u,Buffer.from("/"),o])}return i}function ei(t,e,n){const{json:r}=t.config;const i=y(r,"config");const o=y(i,"Volumes");const s=new Vl(t,e,n);return{reference:e.
reference,id:t.manifest.digest,ofContainer:void 0,platform:t.platform,diffIds:t.layers.map(({diffId:a})=>a),packedLayers:t.
layers,layerCount:t.layers.length,volumes:I(o)?Object.keys(o).filter(a=>!a.includes("\0")):[],shownConfig:I(i)?i:{},knownBytes:void 0,
isExact:true,notices:[],readConfig:async()=>({json:r,digest:t.config.descriptor.digest,packedLayers:t.layers.map(({descriptor:a})=>a),
annotations:t.annotations,missing:void 0}),openReader:()=>s.openReader(),measure:()=>s.measure()}}var Vl=class{#e;#t;#n;#r;#i;#o=0;constructor(e,n,r){
this.#e=e;this.#t=n;this.#n=r}async openReader(){this.#o++;const e=IC(async()=>{if(--this.#o>0)return;this.#r=void 0;await this.#t.
release?.(this.#e)});try{return{...uE(await this.#s()),close:e}}catch(n){await e();throw n}}async measure(){if(this.#i===
void 0)await this.#s();if(this.#i===void 0)throw new Error("the layers have no size");return this.#i}#s(){this.#r??=this.#a().
catch(e=>{this.#r=void 0;throw e});return this.#r}async#a(){const{layers:e,config:n}=this.#e;const r=await Gl(e,this.#n);
if(this.#i===void 0)for(const i of r.notices)this.#n.log.notice(i);this.#i={bytes:r.unpackedBytes,packedBytes:e.reduce((i,{
descriptor:o})=>i+o.sizeBytes,0),history:TC(n.json,r.layerBytes)};return r}};function IC(t){let e;return()=>{e??=t();return e}}
function TC(t,e){const n=Es(t);const r=y(t,"history");const i=n?.filter(s=>s).length;if(n===void 0||i!==e.length||!Array.
isArray(r))return void 0;const o=[...e];return n.map((s,a)=>({command:w(r[a],"created_by")??w(r[a],"comment")??"",bytes:s?
o.shift()??0:0,hasLayer:s}))}function bd(t,e,n){const r=Ge(n);if(r.os!=="linux"){throw new m("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image,\
 but ${JSON.stringify(t)} is for ${r.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this \
way."})}if(!Rs(r)){throw new m("UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(t)} has an invalid platform\
: ${JSON.stringify(r)}.`,{hint:"Do not trust this image: no builder writes such a config."})}const i=y(n,"Config","Volum\
es");const o=w(e,"Id")??"";if(o==="")throw Kl(t);const s=vt(n);const a=to(e)??to(n)??false;return{reference:t,image:void 0,
names:wa(e),id:o,platform:r,diffIds:s,isIndex:a,isDefaultPlatform:!a||JSON.stringify(s)===JSON.stringify(vt(e)),volumes:I(
i)?Object.keys(i).filter(d=>!d.includes("\0")):[],inspect:n}}function Kl(t){return new m("ENGINE_FAILED",`The engine des\
cribes ${JSON.stringify(t)} without an ID, a platform or layers.`,{hint:'Remove the image ("docker rmi") and pull or bui\
ld it again.'})}async function lE(t,e,n,r){const{log:i}=t;const o={reference:e,id:n,isIndex:r!==void 0,platform:r??t.platform,volumes:[]};
const s=await vC(t,o);if(s===void 0)return void 0;const a=r??s.platform;const d={imageId:n,manifest:s,likely:r??t.platform};
if(t.canInspectPlatform&&a!==void 0){const c=await ee(t,n,a);if(c!==void 0&&ya(c)&&K(Ge(c),a))return c}for(const{place:c,
open:f}of Mr(t,o)){try{const u=await f(l=>OC(l,d,r!==void 0));if(u!==void 0)return u}catch(u){if(!(u instanceof ce))throw u;
i.debug(`no config blob ${c}: ${E(u)}`)}}throw RC(t,e,a)}async function vC(t,e){let n;try{n=await H(t,{source:e})}catch(r){
if(r instanceof m&&eo(r.message))return void 0;throw r}try{return Yl(await Ce(t,n))}finally{await j(t,n)}}function Yl(t){
const e=y(t,"ImageManifestDescriptor");const n=y(e,"platform");const r=w(n,"architecture")??"";const i=y(e,"size");return{
digest:w(e,"digest"),sizeBytes:typeof i==="number"?i:void 0,platform:r===""?void 0:_e({os:w(n,"os")??"linux",architecture:r,
variant:w(n,"variant")})}}async function OC(t,{imageId:e,manifest:{digest:n,sizeBytes:r},likely:i},o){const s=n===void 0?
{digest:e}:{digest:n,sizeBytes:r};let a;for await(const{configText:d,isInIndex:c}of Fr(s,t.text,i)){const f=L(d);if(!I(f))
continue;const u=_C(f,c);if(n!==void 0||K(Ge(f),i))return u;a??=u}return o?void 0:a}function _C(t,e){const{os:n,architecture:r,
variant:i}=Ge(t);const o={Created:t["created"],Author:t["author"],Os:n,Architecture:r,Variant:i,OsVersion:t["os.version"],
Config:t["config"]};return{...Object.fromEntries(Object.entries(o).filter(([,s])=>s!==void 0)),RootFS:{Type:"layers",Layers:bs(
t)},...e?{Descriptor:{mediaType:ke.index}}:{}}}function RC(t,e,n){const r=n===void 0?"":` for ${O(n)}`;return new m("UNS\
UPPORTED_IMAGE",`docker-flatten needs to know the layers of ${JSON.stringify(e)}${r}, but Docker ${t.version} shows neit\
her the layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or remove \
this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function xo(t,e,n){const{log:r,signal:i}=t;r.info(`Pulling ${e}`);const o=n===void 0?[]:["--platform",n];const s=await W(
r,{title:"Pull"},t.docker.stream(["pull","--quiet",...o,e],u=>r.debug(u.trimEnd()),i,true));if(s.exitCode===0)return;const a=s.
stderr.trim().slice(-2e3);const d=`Pulling ${JSON.stringify(e)} failed`;const c=ds(a,d);if(c!==void 0)throw c;if(/no match(?:ing manifest)? for|does not match the specified platform/i.
test(a)){throw new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(e)} is needed for ${n??"the engine's platform"}, bu\
t its registry does not have that platform: ${a}`,{hint:"Select a platform that the image has, or a tag for this platfor\
m."})}if(/manifest unknown|not found|does not exist|pull access denied/i.test(a)){throw new m("IMAGE_NOT_FOUND",`The ima\
ge ${JSON.stringify(e)} was not found locally, and its registry does not have it or denied access: ${a}`,{hint:'Check th\
e name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load \
it into the engine ("load: true").'})}const f=/toomanyrequests|rate limit/i.test(a);throw new m("PULL_FAILED",`${d}: ${a}`,
{hint:f?"Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.":`C\
heck whether the registry is reachable, and run again. ${x("pull","never")} uses only images that the engine has.`})}async function Ed(t,e){const{image:n,platform:r,pull:i}=e;const o=await ee(t,n.text);if(o===void 0){if(i==="never"||Jt(n.
text))throw ql(n.text,i);return{...await BC(t,e),image:n}}const s=await ti(t,n.text,o,r);if(s===void 0){const a=await ti(
t,n.text,o,void 0);const d=i!=="never"&&!Jt(n.text);throw mE(n.text,a?.platform,r,d)}if(i!=="always"||Jt(n.text))return{
...s,image:n};return{...await AC(t,n,s,r),image:n}}async function BC(t,e){const{image:n,platform:r,pull:i,defaultPlatform:o}=e;
const s=r===void 0?o:O(r);if(r===void 0&&s!==void 0)t.log.info(`Pulling the platform ${s}, as DOCKER_DEFAULT_PLATFORM sa\
ys`);await xo(t,n.text,s);const a=await ee(t,n.text);if(a===void 0)throw ql(n.text,i);const d=r??CC(o);const c=await ti(
t,n.text,a,d)??(r===void 0?await ti(t,n.text,a,void 0):void 0);if(c!==void 0)return c;const f=await ti(t,n.text,a,void 0);
throw mE(n.text,f?.platform,r,false)}async function AC(t,e,n,r){const{os:i,architecture:o}=_e(n.platform);const s=i===""||
o===""?void 0:O(n.platform);await xo(t,e.text,s);const a=await wt(t,e.text,n.platform)??await wt(t,e.text,void 0);if(a===
void 0)throw ql(e.text,"always");const d=_e(a.platform);const c=r===void 0?d.os===i&&d.architecture===o:K(d,r);if(c)return a;
if(e.digest===void 0)await t.docker.run(["tag",n.id,e.text]);throw new m("PLATFORM_MISMATCH",`The engine has the image ${JSON.
stringify(e.text)} for ${O(n.platform)}, but the registry returned it for ${O(d)}. The tag was restored.`,{hint:`Leave ${x(
"pull")} out to flatten the image that the engine has, or use a tag for this platform.`})}function CC(t){try{return t===
void 0?void 0:Bs(t)}catch{return void 0}}async function wt(t,e,n){const r=await ee(t,e);return r===void 0?void 0:ti(t,e,
r,n)}async function ti(t,e,n,r){const i=ya(n);if(i&&(r===void 0||K(Ge(n),r)))return bd(e,n,n);const o=!t.store.holdsIndexes||
to(n)===false;if(i&&o)return void 0;const s=w(n,"Id");if(s===void 0||!t.store.holdsIndexes)throw Kl(e);if(t.canInspectPlatform&&
r!==void 0){const c=await ee(t,e,r);if(c!==void 0&&K(Ge(c),r))return bd(e,n,c)}const a=await lE(t,e,s,r);if(a===void 0)return void 0;
const d=r===void 0||K(Ge(a),r);return d?bd(e,n,a):void 0}function mE(t,e,n,r){const i=n===void 0?"another platform":O(n);
const o=e===void 0?"another one":O(e);return new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is needed for ${i}\
, but the engine has it for ${o}.${r?" A pull would move the tag away from that image.":""}`,{hint:r?`Pull it yourself (\
"docker pull --platform ${i} ${t}") if the tag may move, or select the platform ${o}.`:"Pull or build that platform firs\
t, or select one that the image has."})}function ql(t,e){const n=e==="never"?`, and pulling is disabled (${x("pull")} is\
 never)`:"";return new m("IMAGE_NOT_FOUND",`The image ${JSON.stringify(t)} is not in the engine${n}.`,{hint:'Check the n\
ame and tag with "docker images", and build or pull it first.'})}var NC=/^(?:https?|ftp|no|all)_proxy$/i;function Xl(t,e,n){const r=new Set(t);const i=a=>{const d=Sd(a);if(!NC.test(d)||
n.includes(a))return false;return e.includes(a)||r.has(LC(d)+a.slice(d.length))};const o=t.filter(i).map(Sd);const s=t.flatMap(
a=>i(a)?n.filter(d=>Sd(d)===Sd(a)):[a]);return{env:s,removed:o}}function Sd(t){return t.split("=")[0]??""}function LC(t){
return t===t.toUpperCase()?t.toLowerCase():t.toUpperCase()}var $C=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"];var DC=["ExposedPorts","Volumes","Labels"];var FC=["H\
ealthcheck","StopTimeout"];function gE(t,e,n){const r=y(t,"config");const i={...I(r)?r:{}};const o=Zl(i["Env"]);const s=Zl(
n["Env"]);const{env:a,removed:d}=Xl(Zl(e["Env"]),s,o);const c={...e,Env:a};const f={...n,Env:Xl(s,s,o).env};for(const u of $C){
if(ko(c[u],f[u])||ko(c[u],i[u]))continue;if(Po(c[u]))delete i[u];else i[u]=c[u]}for(const u of DC){const l=MC(i[u],e[u],
n[u]);if(l===void 0)continue;if(Po(l))delete i[u];else i[u]=l}for(const u of FC){const l=e[u];if(!Po(l)&&!ko(l,n[u])&&!ko(
l,i[u]))i[u]=l}return{config:{...t,config:i},proxies:d}}function MC(t,e,n){const[r,i,o]=[t,e,n].map(c=>I(c)?c:{});const s=Object.
entries(i).filter(([c,f])=>!pE(o,c,f)&&!pE(r,c,f));const a=Object.keys(o).filter(c=>!Object.hasOwn(i,c)&&Object.hasOwn(r,
c));if(s.length===0&&a.length===0)return void 0;const d=Object.entries(r).filter(([c])=>!a.includes(c));return Object.fromEntries(
[...d,...s])}function pE(t,e,n){return Object.hasOwn(t,e)&&ko(t[e],n)}function Zl(t){return N(t)?t:[]}function ko(t,e){return JSON.
stringify(hE(t))===JSON.stringify(hE(e))}function hE(t){const e=t===void 0?void 0:JSON.parse(JSON.stringify(t));if(Po(e))
return null;if(!I(e))return e;return Object.fromEntries(Object.entries(e).filter(([,n])=>n===""||I(n)||n!==0&&!Po(n)).sort(
([n],[r])=>n<r?-1:1))}function Po(t){if(t===void 0||t===null||t==="")return true;if(Array.isArray(t))return t.length===0;
return I(t)&&Object.keys(t).length===0}async function yE(t,e,n){const r=Wp(t.runId,n.id);const i=await H(t,{source:e,name:r});const o=await t.docker.try(["paus\
e",n.id]);if(o.exitCode!==0&&!/is not running/i.test(o.stderr))throw UC(e.reference,Q(["pause",n.id],o));let s;return()=>{
s??=ha(t.docker,n.id).then(()=>j(t,i));return s}}function UC(t,e){if(e.code==="NO_ENGINE")return e;return new m("DOCKER_\
FAILED",`Cannot pause the running container ${JSON.stringify(t)} while it is read: ${e.message}`,{hint:`Use ${x("pause",
"false")} to read it while it runs (files that change meanwhile may be inconsistent), or stop it first ("docker stop").`,
cause:e})}function wE(t,e){return new m(e.code,`The container ${JSON.stringify(t)} changed while it was read, because it\
 was running and not paused: ${e.message}`,{hint:`Nothing was tagged. Leave out ${x("pause","false")} so that it is paus\
ed while it is read, or stop it first ("docker stop").`,cause:e})}async function bE(t,e,n,r){const i=["--no-trunc","--human=false","--format","{{json .}}"];const o=["history",...i,...ft(
r)];const s=await t.docker.run([...o,e]);const a=s.split("\n").filter(d=>d!=="").map(d=>{const c=L(d);return{command:w(c,
"CreatedBy")||(w(c,"Comment")??""),bytes:Number(y(c,"Size")??Number.NaN)}});if(a.length<n||!a.every(({bytes:d})=>d>=0)){
throw new m("ENGINE_FAILED",`The engine returned ${a.length} sizes (${a.map(({bytes:d})=>d).join(", ")}) for the image ${JSON.
stringify(e)}, which has ${Ae(n)}.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'})}return a.reverse()}
async function EE(t,e,n){return SE(await bE(t,e,n))}function SE(t){return t.reduce((e,{bytes:n})=>e+n,0)}async function xE(t,e,n){
const r=e.diffIds.length;const i=Es(n);const o=!e.isDefaultPlatform&&!t.knowsPlatformOption;const s=o?false:i===void 0?await HC(
t,e):i.filter(f=>f).length===r;if(!s)return{bytes:await zC(t,e),history:void 0};const a=await bE(t,e.id,r,PE(t,e));const d=i?.
length===a.length;const c=a.map((f,u)=>({...f,hasLayer:d?i[u]===true:f.bytes>0}));return{bytes:SE(a),history:c}}async function kE(t,e,n){
const{rootFs:r}=await IE(t,e.id);const i=Math.max(0,r-n.bytes);const o={command:`container ${e.name}`,bytes:i,hasLayer:true};
return{bytes:r,history:n.history&&[...n.history,o]}}async function HC(t,e){const n=["history","--quiet","--no-trunc",...ft(
PE(t,e))];const r=await t.docker.run([...n,e.id]);return r.split("\n").filter(i=>i!=="").length>=e.diffIds.length}function PE(t,e){
return e.isIndex&&t.knowsPlatformOption?e.platform:void 0}async function zC(t,e){const n=await H(t,{source:e});try{const{
rootFs:r,own:i}=await IE(t,n);return Math.max(0,r-i)}finally{await j(t,n)}}async function IE(t,e){const n=await Ce(t,e,[
"--size"]);const r=y(n,"SizeRootFs");const i=y(n,"SizeRw")??0;if(typeof r!=="number"||typeof i!=="number")throw new m("E\
NGINE_FAILED",`The engine returned no size for the container ${e}.`,{hint:q});return{rootFs:r,own:i}}function kd(t,e){return n=>{const r=t(n);if(r==="drop")return r;const i=r==="keep"?void 0:r;const o=i?.head??n;const{mtimeSeconds:s}=se(
o);const a=e(s);const d=i?.before?.map(f=>({...f,...xd(f,e)}));const c=d===void 0?{}:{before:d};if(d===void 0&&(a===s||Number.
isNaN(a)))return r;return{...i,...c,head:xd(o,e)}}}function xd(t,e){const{mtimeSeconds:n}=se(t);const r=e(n);return r===
n||Number.isNaN(r)?t:Ql(t,r)}function Ql(t,e){return{extensions:_l(t.extensions,"mtime"),header:ih(t.header,e)}}var jC=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"];var WC=512;var JC=60*60;var em=4*1024*
1024;var GC=64*1024;var VC=10;var KC=300;async function ni(t,{id:e}){await j(t,e)}async function Id(t,e,n){const{log:r}=t;
const i=n.asUsed===true?void 0:t.plainRuntime;if(i!==void 0)r.debug(`the container has the runtime ${i}: the engine's de\
fault may add mounts`);const o=await TE(t,i,e,n);const s=o.exitCode!==0&&YC.test(o.stderr);if(i===void 0||!s)return o;await ni(
t,o.container);r.warning(`The engine lacks the program of its runtime ${i}, so the command runs with the default runtime\
. Mount points that it adds are in the result.`);const a=await TE(t,void 0,e,n);return{...a,container:{...a.container,mayHaveMounts:true}}}
var YC=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;async function TE(t,e,n,r){
const{log:i,signal:o}=t;const s=await H(t,{source:n,asUsed:r.asUsed===true,...r.network===void 0?{}:{network:r.network},
options:[...e===void 0?[]:["--runtime",e],...r.user===void 0?[]:["--user",r.user],"--entrypoint",r.program,...nm],command:r.
args});const a=r.limitSeconds??JC;const d=AbortSignal.timeout(a*1e3);const c=new tm(i,r.shows??(f=>f));try{const f=await W(
i,{title:"Command",loggedChars:()=>c.shownChars},t.docker.stream(["start","--attach",s],(u,l)=>c[l].add(u),AbortSignal.any(
[o,d])));c.end();return{...f,container:{id:s,mayHaveMounts:false}}}catch(f){if(o.aborted)throw F(o.reason);if(!d.aborted)
throw f;throw new m("COMMAND_FAILED",`A command in a container of ${n.reference} was still running after ${a} s and was \
stopped.`,{hint:"The output above may show what it waits for. It has no input, and a network only if one is named.",cause:f})}}
var nm=["--cap-drop","ALL","--security-opt","no-new-privileges","--pids-limit",String(WC),...jC.flatMap(t=>["--cap-add",
t])];function Td(t,e=n=>n){return`${t.stdout}
${t.stderr}`.split("\n").map(n=>e(n)??"").filter(n=>n.trim()!=="").slice(-VC).map(n=>n.slice(0,KC)).join("\n")}var Pd=class{#e;#t="";constructor(e){
this.#e=e}add(e){const n=(this.#t+e).split("\n");this.#t=(n.pop()??"").slice(-GC);for(const r of n)this.#e(r)}end(){if(this.#t!==
"")this.#e(this.#t);this.#t=""}};var tm=class{stdout=new Pd(e=>this.#r(e));stderr=new Pd(e=>this.#r(e));#e;#t;#n=em;constructor(e,n){
this.#e=e;this.#t=n}get shownChars(){return em-this.#n}end(){this.stdout.end();this.stderr.end()}#r(e){const n=this.#t(e);
if(n===void 0||this.#n<=0)return;this.#n-=n.length+1;this.#e.untrusted(n);if(this.#n<=0)this.#e.notice(`Output beyond ${em}\
 characters is not shown.`)}};var rm=10;var qC=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function vE(t,e,n){const r=y(e,"HostConfig");const i=w(r,"Runtim\
e");const o=i!==void 0&&t.mayAddMounts(i);const s=y(r,"DeviceRequests");const a=(Array.isArray(s)?s:[]).flatMap(XC);if(!o&&
a.length===0)return void 0;const d=y(e,"Config","Env");const c=N(d)?d.filter(f=>qC.test(f)):[];return{by:o?`its runtime ${JSON.
stringify(i)}`:"the devices that it asks for",options:[...i===void 0?[]:["--runtime",i],...a,...c.flatMap(f=>["--env",f])],
mounts:n}}function XC(t){if(!I(t))return[];const e=t["DeviceIDs"];const n=N(e)?e:[];const r=w(t,"Driver");if(r==="cdi")return n.
flatMap(i=>["--device",i]);return["--gpus",Qe({...ZC(t,n),...r?{driver:r}:{}})]}function ZC(t,e){const n=y(t,"Capabiliti\
es");const r=Array.isArray(n)?n[0]:void 0;const i=t["Count"]===-1?"all":String(t["Count"]??"all");return{...e.length>0?{
device:e.join(",")}:{count:i},...N(r)?{capabilities:r.join(",")}:{}}}async function OE(t,e,{by:n,options:r,mounts:i}){const{
log:o,signal:s}=t;const a=await QC(t,e,r).catch(c=>{if(s.aborted)throw c;o.debug(`cannot find out what starting a contai\
ner leaves in it: ${E(c)}`);return void 0});if(a===void 0)return void 0;for(const c of[...i,...e.volumes])a.delete(_E(c));
const d=[];return{begin:({name:c,typeFlag:f,sizeBytes:u},l)=>{if(l!=="drop"&&u===0&&f!=="1"&&a.has(B(c)))d.push(_(Buffer.
concat([Buffer.from("/"),tN(B(c))])))},data:()=>{},end:()=>{},logNotice:()=>{if(d.length===0)return;const c=d.length>rm?
` and ${d.length-rm} more`:"";o.notice(`When the container started, ${n} created empty mount points or links in it, whic\
h are in the result: ${d.slice(0,rm).join(", ")}${c}. Use ${x("exclude")} to drop them.`)}}}async function QC(t,e,n){const{
log:r}=t;const i=[...n,...nm,"--entrypoint",He()];const o=await H(t,{source:e,options:i,command:[]});try{await t.docker.
try(["start",o]);return eN(await t.docker.run(["diff",o]))}finally{await j(t,o).catch(s=>{la(t.runId);r.debug(`a contain\
er will only be removed at the end of the run: ${E(s)}`)})}}function eN(t){const e=t.split("\n").filter(r=>r.startsWith(
"A /")).map(r=>_E(r.slice("A ".length)));const n=new Set(e);for(const r of e)n.delete(r.slice(0,Math.max(0,r.lastIndexOf(
"/"))));return n}function _E(t){return B(Buffer.from(t))}function tN(t){return Buffer.from(t,"latin1")}var RE=2;async function BE(t,e){const n=await Ce(t,e);const r=(...i)=>CE(w(n,...i)??"")??Number.POSITIVE_INFINITY;return{
createdSeconds:r("Created"),startedSeconds:r("State","StartedAt"),finishedSeconds:r("State","FinishedAt")}}function AE(t){
return CE(w(t.inspect,"Created")??"")??0}function CE(t){const e=Date.parse(t);return Number.isNaN(e)||e<0?void 0:Math.floor(
e/1e3)}function NE(t,e){return n=>n>=t.createdSeconds&&n<=t.finishedSeconds+1?e:n}var im=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf","etc/mt\
ab"];var ri=["dev","etc"];var Io=[...im,...ri];var om=4*1024*1024;function sm(t,e,n=[]){return r=>{const i=B(r.name);if(!t.
has(i))return"keep";const o=t.get(i);if(o===void 0)return n.includes(i)?"keep":"drop";if(ri.includes(i))return Wt(r.header)>
e?"keep":FE(r,o.mtimeSeconds);return o.typeFlag==="5"?"keep":{head:nN(o,i),data:o.data}}}async function LE(t,e){const n=await t.
docker.run(["diff",e]);const r=n.split("\n").map(i=>/^[AC] \/(.*)$/.exec(i)?.[1]??"").filter(i=>!im.includes(i));return ri.
filter(i=>r.some(o=>o.startsWith(`${i}/`)))}async function $E(t,e,n,r){const i=new Map;for(const o of Io){i.set(o,await ze(
t,e,`${n}/${o}`,r))}return i}function DE(t,e,n,r){return i=>{const o=B(i.name);const s=Wt(i.header);const a=s>=t;if(im.includes(
o)&&a){r.debug(`left out of the export: ${o}, made with the container`);return"drop"}return ri.includes(o)&&a&&s<=n?FE(i,
e):"keep"}}async function ze(t,e,n,r){try{return await qr(await t.readArchive(e,n,r),om)}catch(i){if(Me(i,n))return void 0;
throw i}}function FE(t,e){return Wt(t.header)===e?"keep":{head:Ql(t,e)}}function nN(t,e){return{extensions:t.extensions,
header:sh(t.header,e)}}import{PassThrough as rN}from"node:stream";import{pipeline as iN}from"node:stream/promises";import{createGunzip as oN,createZstdDecompress as sN}from"node:zlib";var ME=".wh.";var aN=".wh..wh..opq";async function UE(t,e){const{openBlobs:n,packedLayers:r}=t;if(n===void 0||r===void 0)
return void 0;const i=new Map(Io.map(o=>[o,void 0]));await n(async o=>{for(const s of r){const a=d=>dN(i,s,d,e);await o.
stream(s.digest,a,s.sizeBytes)}});return i}async function dN(t,e,n,r){const i=[];const o=new Kr(om);const s=new J(a=>{const d=B(
a.name);cN(t,d,a.typeFlag);if(!t.has(d))return"drop";i.push(d);return o.hold(a)});await iN(n,fN(e.mediaType),s,o.sink,{signal:r});
for(const[a,d]of o.entries().entries())t.set(i[a],d)}function cN(t,e,n){const r=e.lastIndexOf("/")+1;const i=e.slice(r);
if(i===aN)am(t,e.slice(0,Math.max(0,r-1)));else if(i.startsWith(ME)){const o=e.slice(0,r)+i.slice(ME.length);if(t.has(o))
t.set(o,void 0);am(t,o)}else if(n!=="5")am(t,e)}function am(t,e){for(const n of t.keys())if(e===""||n.startsWith(`${e}/`))
t.set(n,void 0)}function fN(t){if(/[+.]gzip$/.test(t))return oN();return/[+.]zstd$/.test(t)?sN():new rN}import{posix as vd}from"node:path";import{isDeepStrictEqual as uN}from"node:util";var lN=4e3;async function HE(t,e,n,r){const{signal:i}=t;const o=hN(n).map(u=>({lower:u,dst:He()}));const s={src:n.made,dst:He()};
const a=[Qe({type:"bind",...s,readonly:""}),...o.map(({lower:u,dst:l})=>gN(u,l))];const d=a.flatMap(u=>["--mount",u]);const c=await H(
t,{source:e,options:d});const f=(u,l)=>ze(t.transport,c,`${u}/${l}`,i);try{const u=[];for(const l of r)if(await mN(o.map(
({dst:p})=>p),s.dst,p=>f(p,l)))u.push(l);return u}finally{await j(t,c)}}async function mN(t,e,n){const r=await n(e);if(r===
void 0)throw new RangeError("nothing was made where something is looked for");for(const i of t){const o=await n(i);if(o===
void 0)return false;if(!pN(o,r))return true}return false}function pN(t,e){return uN(se(t),se(e))&&t.data.equals(e.data)}
function hN({made:t,layers:e}){if([t,...e].some(i=>/[:,\\"\s]/.test(i)))throw new RangeError("the directory of the layer\
s has a character that an overlay cannot take");const n=[];let r=0;for(const i of e){const o=Buffer.byteLength(i)+1;if(o>
r){n.push([]);r=lN-Buffer.byteLength(`lowerdir=${t}`)}n.at(-1)?.push(i);r-=o}return n.map(i=>[...i,t].join(":"))}function gN(t,e){
const n=["type=overlay","device=overlay",`o=lowerdir=${t}`];return["type=volume",`dst=${e}`,"volume-nocopy","volume-driv\
er=local",...n.map(r=>`volume-opt=${r}`)].join(",")}var zE=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"];var yN="0,0";async function jE(t,e,n){const{
log:r,signal:i}=t;const o=await kN(t,n);if(o===void 0)return void 0;try{return await HE(t,e,o,zE)}catch(s){if(i.aborted)
throw s;r.debug(`the layers are read one by one: ${E(s)}`)}return wN(t,e,o.layers)}async function wN(t,e,n){const r=PN(n);
if(r===void 0)return void 0;const i=He();const o=await EN(t,e,r,i);if(o===void 0)return void 0;const s=(a,d,c)=>SN(t,o,`${i}${a.
slice(r.length)}/${d}`,c);try{return await bN(n,zE,s)}finally{await j(t,o)}}async function bN(t,e,n){const r=[];for(const[
i,o]of Map.groupBy(e,vd.dirname)){let s=o.map(a=>vd.basename(a));for(const a of t){const d=await n(a,i,s);if(d===void 0)
continue;const c=f=>d.get(f)!==void 0;r.push(...s.filter(f=>c(f)&&d.get(f)!=="deleted").map(f=>`${i}/${f}`));s=s.filter(
f=>!c(f));if(s.length===0||d.get("")!=="directory")break}}return e.filter(i=>r.includes(i))}async function EN(t,e,n,r){const i=o=>{
const s=Qe({type:"bind",src:n,dst:r,readonly:"",...o});return H(t,{source:e,options:["--mount",s]})};try{return await i(
{"bind-recursive":"disabled"}).catch(o=>{if(!/bind-recursive/.test(E(o)))throw o;return i({"bind-nonrecursive":""})})}catch(o){
if(Xu(o))return void 0;throw o}}async function SN(t,e,n,r){const{signal:i}=t;const o=await t.transport.readArchive(e,n,i).
catch(f=>{if(Me(f,n))return void 0;throw f});if(o===void 0)return void 0;const s=[...r].sort().at(-1)??"";const a=new Map;
const d=new AbortController;const c=new J(f=>{const[,u="",...l]=B(f.name).split("/");if(l.length===0&&(u===""||r.includes(
u)))a.set(u,xN(f));if(u>=s)d.abort();return"drop"});await Wn(d.signal,o,c);return a}function xN(t){if(se(t).device===yN)
return"deleted";return t.typeFlag==="5"?"directory":"file"}async function kN(t,e){const n=await Ce(t,e);const r=w(n,"Gra\
phDriver","Data","LowerDir");const[i,...o]=r?.split(":")??[];return i===void 0||o.length===0?void 0:{made:i,layers:o}}function PN(t){
const[e,...n]=new Set(t.map(r=>vd.dirname(vd.dirname(r))));return e==="/"||n.length>0?void 0:e}var ZE=Kc(Yu(),1);import{pipeline as BN}from"node:stream";import{pipeline as IN}from"node:stream/promises";async function To(t,e){await IN([...t,Yr()],{signal:e})}async function yn({log:t,signal:e},n,r,i){const[o]=n.slice(-1);await W(
t,Gn(o,r,i),To(n,e))}function Gn(t,e,n="Read"){return{title:n,doneBytes:()=>t.bytesRead,totalBytes:e,isEstimate:true}}var JE=2**32-2;var TN=64;var vN=64;async function GE(t){const e=new Map;let n=JE+1;let r=ON();for(let i=0;r.length>0;i++){
if(i===vN)throw new RangeError("its ranges have no end");const o=await t(r);for(const s of r){const a=o.get(s);if(a!==void 0)
e.set(s,a);else n=Math.min(n,s)}if(!e.has(0))throw new RangeError("it does not map root");r=_N(e,n)}return RN(e)}function VE(t,e){
const n=t.find(r=>e>=r.machine&&e<r.machine+r.count);return n&&n.image+e-n.machine}function ON(){const t=Array.from({length:32},
(e,n)=>2**n);return Od([0,...t.flatMap(e=>[e-1,e]),JE])}function _N(t,e){const n=Od([...t.keys()]);const r=n.flatMap((i,o)=>{
const s=n[o+1];if(s===void 0)return WE(i,e);return KE(t,i,s)?[]:WE(i,s)});return Od(r)}function WE(t,e){const n=Math.max(
1,Math.floor((e-t)/TN));const r=[];for(let i=t+n;i<e;i+=n)r.push(i);return r}function KE(t,e,n){return(t.get(n)??Number.
NaN)-(t.get(e)??Number.NaN)===n-e}function RN(t){const e=[];for(const n of Od([...t.keys()])){const r=e.at(-1);if(r!==void 0&&
KE(t,r.image,n))e.splice(-1,1,{...r,count:n-r.image+1});else e.push({image:n,machine:t.get(n)??Number.NaN,count:1})}return e}
function Od(t){return[...new Set(t)].sort((e,n)=>e-n)}var dm="etc/mtab";async function QE(t,e){if(!t.mapsOwners)return t.transport;const n=await H(t,{source:e});try{const r=await XE(
t,n,"uid");const i=await XE(t,n,"gid");return new cm(t.transport,{users:r,groups:i})}finally{await j(t,n)}}var cm=class{#e;#t;constructor(e,n){
this.#e=e;this.#t=n}async readArchive(e,n,r){const i=await this.#e.readArchive(e,n,r);return YE(i,new J(o=>AN(o,this.#t)))}async exportContainer(e,n){
const r=await ze(this,e,`/${dm}`,n);const i=await this.#e.exportContainer(e,n);if(r===void 0)return i;const{extensions:o,
header:s}=Ie(r,Z(dm));let a=false;const d=f=>{a||=B(f.name)===dm;return"keep"};const c=async function*(){if(!a)yield Buffer.
concat([...o,s,r.data])};return YE(i,new J(d,void 0,{appendix:c}))}};function YE(t,e){BN(t,e,()=>{});return e}function AN(t,{
users:e,groups:n}){const{uid:r,gid:i}=se(t);const o=qE(e,r,t);const s=qE(n,i,t);if(o===r&&s===i)return"keep";return{head:zb(
t,o,s)}}function qE(t,e,{name:n}){const r=VE(t,e);if(r!==void 0)return r;if(e===0)return 0;throw new m("UNSUPPORTED_ENGI\
NE",`docker-flatten cannot map the owner of ${_(n)}: it belongs to ${e} on the engine's machine, which is outside the ra\
nge of userns-remap.`,{hint:"Find out what changed the file outside of its container, or use an engine without userns-re\
map."})}async function XE(t,e,n){try{return await GE(r=>CN(t,e,n,r))}catch(r){if(!(r instanceof RangeError))throw r;throw new m(
"ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-remap): ${E(r)}.`,{hint:`Define a range for the "us\
erns-remap" user in /etc/subuid and /etc/subgid on the engine's machine, and restart the engine.`,cause:r})}}async function CN(t,e,n,r){
const{signal:i}=t;const o=He().slice(1);const s=(0,ZE.pack)();s.entry({name:o,type:"directory",mode:448});for(const d of r)
s.entry({name:`${o}/${d}`,pax:{[n]:String(d)}},"");s.finalize();await t.transport.writeArchive(e,s,i).catch(d=>{if(!/cannot be mapped/i.
test(E(d)))throw d});const a=await NN(t,e,`/${o}`);return new Map([...a].flatMap(([d,c])=>/^[0-9]+$/.test(d)?[[Number(d),
c[n]]]:[]))}async function NN(t,e,n){const{signal:r}=t;const i=new Map;const o=new J(a=>{const d=B(a.name);i.set(d.slice(
d.lastIndexOf("/")+1),se(a));return"drop"});const s=await t.transport.readArchive(e,n,r);await To([s,o],r);return i}import{Readable as LN}from"node:stream";var $N=["lastlog","faillog","tallylog","btmp","wtmp"];var fm="var/log";var DN=1024**3;async function _d(t,{id:e,mountPath:n},r,i){
const o=d=>FN(t,e,`${n}/${d}`,i);if((await o("var"))?.typeFlag!=="5")return[];const s=await o(fm);if(s?.typeFlag!=="5")return[];
const a=[];for(const d of $N){const c=`${fm}/${d}`;const f=await o(c);if(f?.typeFlag==="0"&&f.sizeBytes>=DN&&await r(c))
a.push({path:c,entry:f,parent:s})}return a}async function um(t,e,n,r){const i=n.flatMap(({path:s,entry:a,parent:d})=>[Ie(
d,Z(`${fm}/`)),id(Ie(a,Z(s)))].flatMap(({extensions:c,header:f})=>[...c,f]));const o=Buffer.concat([...i,Buffer.alloc(2*
R)]);await t.writeArchive(e,LN.from([o]),r)}async function FN(t,e,n,r){try{return await Ub(await t.readArchive(e,n,r))}catch(i){
if(Me(i,n))return void 0;throw i}}function eS(t,e,n,r){const{session:i,source:o,files:s}=e;const{log:a}=i;return async(d,c)=>{const f=await _d(s,n,d,c);if(f.
length===0)return t;const u=await H(i,{source:o});try{await um(i.transport,u,f,c);const{way:l,open:p,decide:h}=await r(u);
const g=async()=>{await Promise.all([t.close(),j(i,u)])};return{...t,way:l,open:p,decide:h,sizeInImage:nS(f,a),close:g}}catch(l){
await j(i,u).catch(()=>{});if(c.aborted)throw l;a.debug(`huge logs are read with all of their zeros: ${E(l)}`);return{...t,
isReproducible:false}}}}function tS(t,e,n){const{session:r,files:i}=e;const{log:o}=r;const s={id:n,mountPath:""};return async(a,d)=>{
const c=await _d(i,s,a,d);if(c.length===0)return t;try{await um(r.transport,n,c,d)}catch(f){const u=await _d(i,s,a,d);if(u.
length<c.length)throw f;o.debug(`huge logs are read with all of their zeros: ${E(f)}`);return{...t,isReproducible:false}}
return{...t,sizeInImage:nS(c,o)}}}function nS(t,e){const n=new Map(t.map(({path:r,entry:i})=>[r,i.sizeBytes]));e.debug(`\
not read, since nothing of it is kept: ${[...n.keys()].join(", ")}`);return r=>n.get(r)}var MN="1.52";var UN=20;var HN=2;async function rS(t,e){const{log:n}=t;const r=t.serverApiVersion===MN?await zN(t,e.id):
e.id;for(let i=1;i<=HN;i++){const o=He();const s=Qe({type:"image",src:r,dst:o});try{const a=await H(t,{source:e,options:[
"--mount",s]});return{id:a,mountPath:o}}catch(a){if(!JN(a))throw a;n.debug(`the engine does not mount the image: ${E(a)}`)}}
n.debug("so a container is exported");return void 0}async function zN(t,e){const n=e.replace(/^sha256:/,"").slice(0,UN);
const r=await ee(t,n).catch(()=>void 0);return r?.["Id"]===e?n:e}var jN=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i;
var WN=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function JN(t){return t instanceof m&&WN.includes(t.code)&&
!jN.test(t.message)}import{posix as iS}from"node:path";async function oS(t,e,n,r){const{signal:i}=t;const o=GN(n);const s=async({id:d,mountPath:c})=>VN(o,async f=>{const u=`${c}\
/${Buffer.from(f,"latin1")}`;return await ze(e,d,u,i)!==void 0});let a=new Set;if(o.length>0&&r!==void 0)a=await s(r);else if(o.
length>0){const d=await H(t,{source:n});try{a=await s({id:d,mountPath:""})}finally{await j(t,d)}}return d=>a.has(B(d.name))?
"drop":void 0}function GN({volumes:t}){const e=new Set;for(const n of t){const r=B(Buffer.from(iS.normalize(n))).split("\
/");for(let i=1;i<=r.length;i++)e.add(r.slice(0,i).join("/"))}e.delete("");return[...e]}async function VN(t,e){const n=new Set;
for(const r of t)if(n.has(iS.dirname(r))||!await e(r))n.add(r);return n}var aS=Buffer.from("/");async function vo(t,e,n,r){const{log:i,signal:o}=t;const s=t.canMountImages&&e.isDefaultPlatform;
const a=s?await rS(t,e):void 0;const d=s&&a===void 0;const c=await QE(t,e);let f=false;const u=t.store.keepsPacked&&(a===
void 0||await XN(c,a,o));const l=u?await UE(await n(),o).catch(b=>{if(!(b instanceof ce))throw b;i.debug(`the layers can\
not be read one by one: ${E(b)}`);f=true;return void 0}):void 0;const p={session:t,source:e,files:c,viewer:a,fromLayers:l,
areLayersHidden:f};if(a!==void 0&&r===void 0){const b=l&&sm(l,Infinity);const S=ZN(p,a,b);const k=P=>sS(p,P,void 0,false);
return{...S,sparingZeros:eS(S,p,a,k)}}const h=r?.id??await H(t,{source:e});const g=await sS(p,h,r,d);return r?.isOwn===false?
g:{...g,sparingZeros:tS(g,p,h)}}async function sS(t,e,n,r){const{session:i,source:o,files:s,viewer:a,fromLayers:d,areLayersHidden:c}=t;
const{log:f,signal:u}=i;const l=[a?.id,n?.isOwn===false?void 0:e].filter(Y=>Y!==void 0);const p=a===void 0&&d===void 0;if(p)
await qN(i,o,e);const h=await BE(i,e);const g=AE(o);const b=n?.isOwn===false?Math.min(h.createdSeconds+RE,h.startedSeconds):
Infinity;const S=d??(a&&await $E(s,a.id,a.mountPath,u));const k=n===void 0?[]:await LE(i,n.id);const P=S===void 0?DE(h.createdSeconds,
g,b,f):sm(S,b,k);const z=n?.isOwn===true?await oS(i,s,o,a):void 0;const G=n?.added===void 0?void 0:await OE(i,o,n.added);
const me=Y=>dS(Y)??z?.(Y)??P(Y);return{way:"export",isReproducible:!c&&!r&&n?.mayHaveMounts!==true,unseenTimes:p?ri:[],...p?
{unseenPaths:Io}:{},open:Y=>s.exportContainer(e,Y),openPath:(Y,Oe)=>s.readArchive(e,Buffer.concat([aS,Y]),Oe),isNotFound:(Y,Oe)=>Me(
Y,`/${Oe}`),lookAt:(Y,Oe)=>ze(s,e,`/${Y}`,Oe),...n?.isOwn===true?{lookAtImage:YN(t,l)}:{},observer:G,decide:n?.isOwn===true?
kd(me,NE(h,g)):me,close:async()=>{G?.logNotice();await KN(i,l)}}}async function KN(t,e){const n=await Promise.allSettled(
e.map(r=>j(t,r)));for(const r of n)if(r.status==="rejected")throw r.reason}function YN({session:t,source:e,files:n,viewer:r},i){
let o;return async(s,a)=>{if(r!==void 0)return ze(n,r.id,`${r.mountPath}/${s}`,a);o??=H(t,{source:e});const d=await o;if(!i.
includes(d))i.push(d);return ze(n,d,`/${s}`,a)}}async function qN(t,e,n){const{log:r,signal:i}=t;if(t.store.keepsPacked){
r.warning(`Docker ${t.version} shows the image for ${O(e.platform)} only through a container and hides its layers. If th\
e image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`);return}const o=await jE(
t,e,n).catch(s=>{if(i.aborted)throw s;r.debug(`the layers' directories cannot be read: ${E(s)}`);return void 0});if(o!==
void 0&&o.length>0)r.warning(`Docker ${t.version} hides files of the image, which are therefore not in the result: ${o.map(
s=>`/${s}`).join(", ")}. ${t.canMountImages?"An engine that mounts images keeps them":"Docker 28 and newer keep them"}.`)}
async function XN(t,e,n){const r=`${e.mountPath}/.dockerenv`;return await ze(t,e.id,r,n)!==void 0}function ZN({session:t,
files:e,areLayersHidden:n},r,i){return{way:"image mount",isReproducible:!n,unseenTimes:[],open:o=>e.readArchive(r.id,`${r.
mountPath}/.`,o),openPath:(o,s)=>e.readArchive(r.id,Buffer.concat([Buffer.from(r.mountPath),aS,o]),s),isNotFound:(o,s)=>Me(
o,`${r.mountPath}/${s}`),lookAt:(o,s)=>ze(e,r.id,`${r.mountPath}/${o}`,s),decide:o=>dS(o)??(QN(o.name)?"drop":i?.(o)??"k\
eep"),close:()=>j(t,r.id)}}function QN(t){return(t.length===1||t.length===2&&t[1]===47)&&t[0]===46}function dS(t){const{
name:e}=t;const n=e.at(-1)===47?e.length-1:e.length;const r=e.lastIndexOf(47,n-1)+1;if(e[r]!==46||e[r+1]!==119||e[r+2]!==
104||e[r+3]!==46)return void 0;throw new m("WHITEOUT_NAME",`The image contains a file named ${_(e)}, but a layer cannot \
contain a name that starts with ".wh.": the engine would read it as a whiteout, which marks a deletion.`,{hint:"Rename o\
r remove the file in the image."})}function bt(t,e){const{reference:n,id:r,platform:i,diffIds:o,volumes:s}=e;const a=y(e.inspect,"Config");let d;const c=()=>{
d??=$a(t,e);return d};return{image:e,...{reference:n,id:r,platform:i,diffIds:o,volumes:s},ofContainer:void 0,layerCount:o.
length,shownConfig:I(a)?a:{},knownBytes:eL(t,e),isExact:t.canMountImages&&e.isDefaultPlatform,notices:[],readConfig:c,openReader:()=>vo(
t,e,c),measure:async()=>{const f=await c();const u=await xE(t,e,f.json);return{...u,packedBytes:La(f)}}}}function cS(t,e,n){
const r={...n,isOwn:true};return{...e,openReader:()=>vo(t,e.image,e.readConfig,r)}}function eL({store:t},{inspect:e}){const n=e["\
Size"];return t.keepsPacked||typeof n!=="number"?void 0:n}function fS(t,{image:e,container:n}){const r=bt(t,e);const{reference:i}=e;const o=n.isRunning&&!n.isPaused;let s;return{
...r,ofContainer:n.id,layerCount:r.layerCount+1,notices:n.mounts.length===0?[]:[tL(n.mounts)],readConfig:()=>{s??=nL(t,{
image:e,container:n},r.readConfig());return s},openReader:()=>vo(t,e,r.readConfig,{id:n.id,isOwn:false,mayHaveMounts:false,
added:n.added}),measure:async()=>{const a=await kE(t,{id:n.id,name:i},await r.measure());return{...a,packedBytes:void 0}},
...o?{hold:()=>yE(t,e,n),changedWhileRead:a=>wE(i,a)}:{}}}function tL(t){const e=t.map(n=>_(Buffer.from(n)));return`What\
 is in the container's volumes and mounts is not in the result: ${e.join(", ")}.`}async function nL(t,{image:e,container:n},r){
const i=rL(t,e);await Promise.allSettled([r,i]);const[o,s]=[await r,await i];const{config:a,proxies:d}=gE(o.json,n.config,
s);if(d.length>0)t.log.notice(`Proxy variables from the docker command's configuration are not in the result: ${d.join("\
, ")}.`);return{...o,json:a}}async function rL(t,e){const n=y(e.inspect,"Config");const r=["Cmd","Entrypoint"].some(s=>{
const a=y(n,s);return Array.isArray(a)&&a.length>0});const i=r?{command:[]}:{};const o=await H(t,{source:e,asConfigured:true,
...i});try{const s=y(await Ce(t,o),"Config");const{[Ut]:a,...d}=y(s,"Labels")??{};return{...I(s)?s:{},Labels:d,...r?{}:{
Cmd:null}}}finally{await j(t,o)}}var iL="0001-01-01T00:00:00Z";async function lm(t,e){const n=await Ce(t,e).catch(c=>{throw eo(E(c))?oL(e):c});const r=w(
n,"Id");const i=w(n,"Image");const o=y(n,"Config");if(r===void 0||!/^[0-9a-f]{64}$/.test(r)||i===void 0||!I(o)){throw new m(
"ENGINE_FAILED",`The engine describes the container ${JSON.stringify(e)} without an ID, an image or a config.`,{hint:q})}
if(y(n,"State","Restarting")===true||y(n,"State","Dead")===true){throw new m("CONTAINER_NOT_FOUND",`The container ${JSON.
stringify(e)} must be running or stopped, but is ${w(n,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again\
.'})}if(t.mapsOwners&&y(n,"HostConfig","UsernsMode")==="host")throw sL(e);const s=await wt(t,i,Yl(n).platform);if(s===void 0){
throw new m("IMAGE_NOT_FOUND",`The image ${i} of the container ${JSON.stringify(e)} is needed for its config, but is no \
longer in the engine.`,{hint:'Pull or build that image again, or use "docker export" for the files only.'})}const a=aL(n);
const d=y(n,"State","StartedAt")!==iL;return{image:{...s,reference:e},container:{id:r,isRunning:y(n,"State","Running")===
true,isPaused:y(n,"State","Paused")===true,config:o,mounts:a,added:d?vE(t,n,a):void 0}}}function oL(t){return new m("CON\
TAINER_NOT_FOUND",`There is no container ${JSON.stringify(t)}.`,{hint:'Check its name with "docker ps --all", and that t\
his is the right engine.'})}function sL(t){return new m("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(
t)}, which was created with "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'\
Create the container again without "--userns host", or use an engine without userns-remap.'})}function aL(t){const e=y(t,
"Mounts");const n=y(t,"HostConfig","Tmpfs");const r=(Array.isArray(e)?e:[]).map(i=>w(i,"Destination"));return[...r,...I(
n)?Object.keys(n):[]].filter(i=>i!==void 0).sort()}async function uS(t,e,n){const{image:r,container:i}=e;if(r===void 0){const a=await cL(t,i??"",n);return{source:fS(t,a),inEngine:void 0}}
n.start();const o=await Ed(t,{...e,image:r});const s=bt(t,o);return{source:s,inEngine:s}}var dL=5;async function cL(t,e,n){
const r=await lm(t,e);const{id:i,isPaused:o}=r.container;await tn(t.docker,dL,s=>yy(s,i)).catch(s=>t.log.debug(`could no\
t clean up after a killed run on this container: ${E(s)}`));n.start(i);return o?lm(t,e):r}function Rd({store:t,platform:e},n,r){if(t.holdsIndexes||n.length<=1)return n;const i=n.find(s=>K(r(s),e));if(i!==void 0)
return[i];const o=n.map(s=>O(r(s))).join(", ");throw new m("PLATFORM_MISMATCH",`This engine keeps one platform of an ima\
ge and would take ${O(e)}, but the image has ${o}.`,{hint:`Select one of them with ${x("platform")}, or use an engine wi\
th the containerd image store, which keeps several.`})}import{rm as hL}from"node:fs/promises";import{join as gL}from"node:path";import{createWriteStream as fL}from"node:fs";import{pipeline as uL}from"node:stream/promises";async function lS(t,e,n,r){const{log:i,signal:o}=t;const s=await t.transport.saveImage(e.id,o,r);const a=fL(n,{flags:"wx",
mode:384});const d=()=>a.bytesWritten;try{await W(i,{title:"Save",doneBytes:d},uL(s,a,{signal:o}))}catch(c){if(o.aborted||
c instanceof m)throw c;const f=at(c);throw new m(f?"NO_SPACE":"TEMP_DIR",f?`The disk filled up while saving the image to\
 ${n}.`:`Cannot save the image to ${n} (${de(c)}).`,{hint:`A save is as large as the image's layers in the engine. Name \
a directory on a larger disk with the ${v("temp-dir")}.`,cause:c})}}async function mS(t,e){if(!t.store.holdsIndexes||!e.
isIndex)return[e.platform];for(const{place:n,open:r}of Mr(t,e)){try{return await r(async i=>{const o=[];for await(const{
configText:s}of Fr({digest:e.id},i.text,e.platform)){const a=L(s);if(!I(a))continue;const d=_e(Ge(a));if(d.os==="linux"&&
!o.some(c=>K(d,c)))o.push(d)}return o})}catch(i){if(!(i instanceof ce))throw i;t.log.debug(`no blobs ${n}: ${E(i)}`)}}return void 0}import{mkdtemp as lL,rm as mL}from"node:fs/promises";import{join as pL}from"node:path";async function Bd({run:t,options:e},n){const r=await lL(pL(e.tempDir,ne(t.runId)));n.defer(()=>mL(r,{recursive:true,force:true}));
return r}async function pS(t){const{engine:e,options:n}=t;const{image:r,platforms:i}=n;if(r===void 0)throw new Error("a container\
 has no layers of its own");const o=i==="default"||i==="all"?[void 0]:i;if(o.length>1)await yL(e,{...n,image:r},o);let s;
for(const f of o)s=await Ed(e,{...n,image:r,platform:f});if(s===void 0)throw new Error("no platform is named");const a=i===
"all"?await wL(e,s):i==="default"?[s.platform]:i;const d=i==="all"?s.isIndex:i!=="default"&&i.length>1;const c=await mm(
t,s,{platforms:a,isEach:i!=="all"});return{reference:r.text,platforms:c.platforms,index:d?c.index??{format:"oci",annotations:{}}:
void 0,id:s.id,notices:[],close:c.close}}async function yL(t,{image:e,pull:n},r){if(!t.store.holdsIndexes){throw new m("\
UNSUPPORTED_ENGINE",`Several platforms of ${e.text} are needed, but this engine's image store keeps one platform of an i\
mage.`,{hint:`Read them from the registry with ${x("image",`docker://${e.text}`)}, or use an engine with the containerd \
image store.`})}if(n==="never"||await ee(t,e.text)!==void 0)return;for(const i of r)await xo(t,e.text,i&&O(i))}async function wL(t,e){
const n=await mS(t,e);if(n!==void 0&&n.length>0)return n;throw new m("UNSUPPORTED_ENGINE",`The platforms of ${e.reference}\
 are needed for ${x("platform","all")}, but this engine does not show them.`,{hint:`Name them with ${x("platform")}, for\
 example "linux/amd64, linux/arm64".`})}async function mm(t,e,{platforms:n,isEach:r}){var p=[];try{const{run:i,engine:o,
options:s}=t;const a={...i,tempDir:s.tempDir};const d=rt(p,new AsyncDisposableStack,true);const c=await Bd(t,d);const f=[];
let u;for(const[k,P]of n.entries()){const z=gL(c,`${k}.tar`);const G=`Save ${e.reference} (${O(P)})`;const me=await i.log.
group(G,async()=>{const Y=e.isIndex&&o.knowsPlatformOption?P:void 0;try{await lS(o,e,z,Y)}catch(St){const nr=St instanceof
m&&/not found/i.test(St.message);if(r||!nr)throw St;i.log.notice(`The engine lacks layers of ${e.reference} for ${O(P)}:\
 this platform is left out.`);await hL(z,{force:true});return void 0}const Oe=`docker-archive:${z}`;const $e={transport:"\
docker-archive",text:Oe,path:z,reference:void 0,index:void 0};return ct($e,{...a,platforms:[P]})});if(me===void 0)continue;
d.defer(()=>me.close());u??=me.index;f.push(await bL(t,e,{set:me,platform:P}))}if(f.length===0)throw hS(e.reference,n);const l=d.
move();return{platforms:f,index:u,close:()=>l.disposeAsync()}}catch(h){var g=h,b=true}finally{var S=it(p,g,b);S&&await S}}
async function bL({run:t,engine:e,options:n},r,{set:i,platform:o}){const s=i.images.find(p=>K(p.platform,o));const a=K(r.
platform,o)?r:await wt(e,r.reference,o);if(s===void 0||a===void 0)throw hS(r.reference,[o]);const d={...t,tempDir:n.tempDir};
const{reference:c,id:f}=a;const u=bt(e,{...a,image:r.image});const l={...ei(s,i,d),reference:c,id:f,byLayers:true};return{
source:l,inEngine:u,image:{...s,indexPlatform:void 0}}}function hS(t,e){return new m("PLATFORM_MISMATCH",`The image ${JSON.
stringify(t)} is needed for ${e.map(O).join(", ")}, but the engine saved it without.`,{hint:'Pull or build that platform\
 first ("docker pull --platform").'})}async function gS(t){const{engine:e,options:n}=t;if(n.imageLocation!==void 0){t.sweep.start();return SL(t)}if(e===void 0)
throw new Error("an image of an engine needs the engine");return EL({...t,engine:e})}async function EL(t){const{engine:e,
options:n,sweep:r}=t;const{platforms:i}=n;const o=i==="default"||i!=="all"&&i.length===1;if(!o||n.from==="layers"){r.start();
return pS(t)}const s=i==="default"?void 0:i[0];const{source:a,inEngine:d}=await uS(e,{...n,platform:s},r);return{reference:a.
reference,platforms:[{source:a,inEngine:d,image:void 0}],index:void 0,id:a.id,notices:a.notices,close:async()=>{}}}async function SL(t){
const{run:e,options:n}=t;const{imageLocation:r,platforms:i}=n;if(r===void 0)throw new Error("there is no image outside a\
n engine");const o=i==="default"||i==="all"?void 0:i;const s={...e,tempDir:n.tempDir,platforms:o};const a=await ct(r,s);
return{reference:a.reference,platforms:a.images.map(d=>({source:{...ei(d,a,s),byLayers:true},inEngine:void 0,image:d})),
index:o?.length===1?void 0:a.index,id:a.digest,notices:a.notices,close:()=>a.close()}}function yS({run:t,engine:e,options:n},r){
const{tags:i,tagLocations:o}=n;if(e===void 0||i.length===0)return r;xL(e,n,r);const s=Rd(e,r.platforms,({source:d})=>d.platform);
if(s.length===r.platforms.length)return r;const a=s.map(({source:d})=>O(d.platform)).join(", ");t.log.notice(`Only ${a} \
goes into the engine: its image store keeps one platform of an image.`);return o.length>0?r:{...r,platforms:s,index:void 0}}
function xL({takesZstd:t,version:e},{layer:n,tagLocations:r},{platforms:i}){const o=r.length>0||i.length>1;if(t||!o||n.compression.
kind!=="zstd")return;throw new m("UNSUPPORTED_ENGINE",`Layers packed with zstd need Docker 23 or newer, but this engine \
is ${e}.`,{hint:`Use ${x("compression","gzip")}.`})}function Vn({engine:t,source:e,options:n}){const r=e.byLayers!==true&&n.imageLocation===void 0;return r&&t?.store.countsBlocks===
true}function At(t,e){const n=e.then(()=>{},()=>{});t.defer(()=>n);return e}var kL=10;var ii=class{#e=[];#t=0;get count(){return this.#t}get room(){return kL-this.#e.length}note(e,n){this.#t++;if(this.
room>0)this.#e.push(`${_(e)} (${n})`)}noteMissing(e,n){for(const r of n.slice(0,this.room))this.#e.push(`${_(r)} (missin\
g)`);this.#t+=e}toError(e,n){const r=this.#t-this.#e.length;const i=[...this.#e];if(r>0)i.push(i.length===0?`${r} missin\
g entries`:`and ${r} more`);return new m("VERIFY_FAILED",`${e.what}. Of ${oe(n)}, these differ: ${i.join(", ")}. No tag \
was moved.`,{hint:e.hint})}};import{hash as PL}from"node:crypto";var Ad=class t{realBytes;#e;#t;#n;#r=0;#i=0;#o;#s=0;#a=0;#d=0;constructor(e,n,r){this.#e=Buffer.from(e.name);this.#n=r;this.
realBytes=mo(e,n);this.#t=new Ma(this.#e,this.realBytes);const i=rl(e,n);this.#o=i==="data";if(i==="old GNU")this.#t.addBlock(
e.header,true);if(i==="records")this.#t.addRecords(n)}static of(e,n,r){return rl(e,n)===void 0?void 0:new t(e,n,r)}mapBlock(e){
this.#t.addBlock(e,false)}data(e){let n=e;if(this.#o){const i=this.#t.addData(n);this.#r+=i;if(!this.#t.isComplete)return;
this.#o=false;this.#i=Uw(this.#r);n=n.subarray(i)}const r=Math.min(this.#i,n.length);this.#i-=r;n=n.subarray(r);while(n.
length>0){const[i,o]=this.#t.pieces[this.#s]??[];if(i===void 0||o===void 0)throw un(this.#e,"it has more data than its m\
ap says");if(this.#a===0)this.#c(i);const s=Math.min(o-this.#a,n.length);if(s>0)this.#n.data(n.subarray(0,s));this.#d+=s;
this.#a+=s;n=n.subarray(s);if(this.#a<o)continue;this.#s++;this.#a=0}}end(){const e=this.#o||this.#a>0||this.#t.pieces.slice(
this.#s).some(([,n])=>n>0);if(e)throw un(this.#e,"it has less data than its map says");this.#c(this.realBytes)}#c(e){const n=e-
this.#d;if(n>0)this.#n.zeros(n);this.#d=e}};import{createHash as Cd}from"node:crypto";var le=4096;var pm=Buffer.alloc(le);var Nd=class{#e;#t;#n=0;#r=0;#i=false;data(e){
let n=0;while(n<e.length){const r=this.#r%le;if(r>0||e.length-n<le){const o=Math.min(e.length,n+le-r);if(wS(e,n,o))this.
zeros(o-n);else this.#o(e.subarray(n,o));n=o;continue}let i=n;while(i+le<=e.length&&!wS(e,i,i+le))i+=le;if(i>n)this.#o(e.
subarray(n,i));else{this.zeros(le);i+=le}n=i}}zeros(e){const n=this.#r%le;const r=Math.min(e,le-n);if(this.#i)this.#e?.update(
pm.subarray(0,r));else if(n+r===le)this.#n++;this.#s(r);const i=e-r;this.#n+=Math.floor(i/le);this.#r+=i}digest(){if(this.#r%
le>0&&!this.#i)this.#n++;this.#a(Math.ceil(this.#r/le));const e=(this.#e??Cd("sha256")).digest();if(this.#t===void 0)return e;
return Cd("sha256").update(e).update(this.#t.digest()).digest()}#o(e){const n=this.#r%le;this.#e??=Cd("sha256");if(!this.#i){
this.#a((this.#r-n)/le);if(n>0)this.#e.update(pm.subarray(0,n))}this.#i=true;this.#e.update(e);this.#s(e.length)}#s(e){this.#r+=
e;if(this.#r%le===0)this.#i=false}#a(e){if(this.#n===0)return;const n=new Float64Array([e,this.#n]);this.#t??=Cd("sha256");
this.#t.update(new Uint8Array(n.buffer));this.#n=0}};function wS(t,e,n){return t[e]===0&&t.compare(pm,0,n-e,e,n)===0}var IL=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"];var TL=/^security\.capability=/;
var oi=class{#e;#t;#n;#r;#i;constructor(e,n="exact"){this.#e=e;this.#t=n}begin(e,n){this.#r=void 0;this.#i=void 0;this.#n=
void 0;if(n==="drop")return;const r=n==="keep"?void 0:n;const i=r?.head??e;const o=Je(i.extensions);const s=se(i,o);const a=r?.
data;const d=new Nd;if(a===void 0){this.#i=Ad.of({...e,...i},o,d);const f=this.#i?.realBytes??e.sizeBytes;this.#n={name:e.
name,facts:s,sizeBytes:f};if(f>0)this.#r=d;return}const c=vL(i,a);d.data(a.subarray(0,c));this.#o(e.name,s,c,d.digest())}mapBlock(e){
this.#i?.mapBlock(e)}data(e){(this.#i??this.#r)?.data(e)}end(){const e=this.#n;this.#n=void 0;if(e===void 0)return;this.#i?.
end();this.#o(e.name,e.facts,e.sizeBytes,this.#r?.digest())}#o(e,n,r,i){const o=r===0;const s=n.typeFlag==="1";const a=this.#t===
"exact"?n.xattrs:n.xattrs.filter(u=>TL.test(u));const d=this.#t==="exact"?`${n.mtimeSeconds}${n.mtimeFraction&&`.${n.mtimeFraction}`}`:
Math.max(0,n.mtimeSeconds);const c=[n.typeFlag==="7"||n.typeFlag==="S"?"0":n.typeFlag,s||n.typeFlag==="2"?"":n.mode.toString(
8),s?"":`${n.uid}:${n.gid}`,s?"":d,n.link.length===0?"":gm(s?Kn(n.link):n.link),n.device,s||a.length===0?"":gm(Buffer.from(
JSON.stringify(a))),r,o||i===void 0?"":i.toString("hex",0,bS)];const f=s?wn(n.link):void 0;this.#e(wn(e),c.join(hm),Kn(e),
f)}};var bS=16;var hm=" ";function wn(t){return gm(Kn(t))}function Ld(t,e){const[n,r]=[t.split(hm),e.split(hm)];return IL.
filter((i,o)=>n[o]!==r[o])}function gm(t){return PL("sha256",t,"hex").slice(0,2*bS)}function Kn(t){let e=0;let n=t.length;
while(t[e]===47||t[e]===46&&t[e+1]===47)e++;while(n>e&&t[n-1]===47)n--;return t.subarray(e,n)}function vL(t,e){const n=De(
t.header,"size");return Math.min(Number.isNaN(n)?0:n,e.length)}var si=class{#e=new Map;#t=new Map;observer;view;constructor(e="exact"){this.view=e;this.observer=new oi((n,r,i,o)=>{this.#e.
set(n,r);if(o===void 0)this.#t.delete(n);else this.#t.set(n,o)},e)}get count(){return this.#e.size}take(e){const n=this.#e.
get(e);this.#e.delete(e);return n}get remaining(){return new Set(this.#e.keys())}grouped(){const e=new Map(this.#e);e.delete(
OL);for(const[n,r]of this.#n()){const i=this.#e.get(n);if(i===void 0)continue;const o=[n,...r].toSorted();for(const s of o)
e.set(s,`${i} ${o[0]}`)}return e}#n(){const e=new Map;for(const[n,r]of this.#t){let i=r;const o=new Set;for(let a=this.#t.
get(i);a!==void 0&&!o.has(i);){o.add(i);i=a;a=this.#t.get(i)}const s=e.get(i);if(s===void 0)e.set(i,[n]);else s.push(n)}
return e}};var OL=wn(Buffer.alloc(0));async function $d(t,e,n,{signal:r}){const i=[];const o=new J(s=>{if(i.length<n&&t.
has(wn(s.name)))i.push(Buffer.from(Kn(s.name)));return"drop"});await To([await e.open(r),o],r);return i}var ym={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again, check the \
log of the engine and the health of its disk."};async function ES(t,e,{expected:n,reader:r,streamBytes:i}){const{log:o,signal:s}=t;
const{count:a}=n;const d=await e.openReader();const c=new ii;const f=new oi((h,g,b)=>{const S=n.take(h);if(S===void 0)return c.
note(b,"unexpected");if(S===g)return;const k=d.unseenTimes.includes(b.toString("latin1"));const P=Ld(S,g).filter(z=>z!==
"time"||!k);if(P.length>0)c.note(b,`different ${P.join(" and ")}`)},n.view);const u=new J(d.decide,f);const l=[await d.open(
s),u];await yn(t,l,()=>i,"Read back");await d.close();const p=n.remaining;if(p.size>0){const h=await $d(p,r,c.room,t).catch(
()=>[]);c.noteMissing(p.size,h)}if(c.count>0)throw c.toError(ym,a);o.info(`Verified ${oe(a)}: the new image matches what\
 was read from the source`);return a}async function ai(t,e,{expected:n,source:r,streamBytes:i}){const o=await wm(t,e,{view:n.view,title:"Read back",streamBytes:i});
const s=await IS(t,{wanted:{entries:n,from:r},seen:{...o,from:e},text:ym});t.log.info(`Verified ${oe(s)}: the new image \
matches what was read from the source`);return s}async function PS(t,e,n,r){const i={view:"engine",streamBytes:r};const o=await wm(
t,n,{...i,title:"Read the layers"});const s=await wm(t,e,{...i,title:"Read from the engine"});const a=await IS(t,{wanted:{
...o,from:n},seen:{...s,from:e},text:{what:`The engine shows other files of ${e.reference} than the image's layers have`,
hint:`The engine unpacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${x("fro\
m","layers")} to flatten its layers.`}});t.log.info(`Verified ${oe(a)}: the engine shows what the image's layers have`)}
async function wm(t,e,{view:n,title:r,streamBytes:i}){const o=await e.openReader();try{const s=new si(n);const a=new J(o.
decide,s.observer);const d=[await o.open(t.signal),a];await yn(t,d,()=>i,r);return{entries:s,unseenTimes:o.unseenTimes,unseenPaths:o.
unseenPaths??[]}}finally{await o.close()}}async function IS(t,{wanted:e,seen:n,text:r}){const i=SS([...e.unseenPaths??[],
...n.unseenPaths??[]]);const o=xS(e.entries.grouped(),i);const s=xS(n.entries.grouped(),i);const a=SS(n.unseenTimes??[]);
const d=new Map;for(const[p,h]of s){const g=o.get(p);if(g===h)continue;const b=g===void 0?[]:Ld(g,h);const S=b.filter(k=>k!==
"time"||!a.has(p));if(g===void 0)d.set(p,"unexpected");else if(S.length>0)d.set(p,`different ${S.join(" and ")}`)}const c=new Set(
[...o.keys()].filter(p=>!s.has(p)));if(d.size===0&&c.size===0)return o.size;const f=new ii;const u=await kS(t,n.from,new Set(
d.keys()),f.room);for(const p of u)f.note(p,d.get(wn(Kn(p)))??"");const l=await kS(t,e.from,c,f.room);f.noteMissing(c.size,
l);f.noteMissing(d.size-u.length,[]);throw f.toError(r,o.size)}function SS(t){return new Set(t.map(e=>wn(Buffer.from(e,"\
latin1"))))}function xS(t,e){if(e.size===0)return t;return new Map([...t].filter(([n])=>!e.has(n)))}async function kS(t,e,n,r){
if(n.size===0||r<=0)return[];let i;try{i=await e.openReader();return await $d(n,i,r,t)}catch(o){if(t.signal.aborted)throw o;
return[]}finally{await i?.close()}}function TS(t){if(t.trim()==="")return void 0;const e=t.trim().startsWith("[")?L(t):void 0;const n=o=>new m("BAD_INPUT",
`The ${v("test")} must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${o}.`,{hint:`For e\
xample: ${kt("test",'python3 -c "import numpy"')}, or ${kt("test",`'["/app", "--version"]'`)}.`});if(t.includes("\0"))throw n(
"it contains a NUL character");if(!Array.isArray(e))return["/bin/sh","-c",` ${t}`];if(!N(e))throw n("the array contains \
something other than strings");const[r,...i]=e;if(r===void 0||r==="")throw n("the array does not name a program");if(e.some(
o=>o.includes("\0")))throw n("it contains a NUL character");return[r,...i]}async function di(t,e,[n,...r]){const{log:i}=t;
const o={program:n,args:r,asUsed:true};const s=await Id(t,e,o);await ni(t,s.container);if(s.exitCode===0){i.info("The te\
st passed");return}throw new m("COMMAND_FAILED",`The "test" command failed in the new image with exit status ${s.exitCode}\
. No tag was moved. The last lines of its output:
${Td(s)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source image to se\
e whether flattening is the cause. An image without a shell needs a JSON array."})}var bm={verifiedEntries:void 0,isTested:false};async function vS(t,e,n,r){if(n===void 0&&r===void 0)return bm;const{log:i}=t;
const o=await wt(t,e.reference,void 0);if(o===void 0){throw new m("CHECK_FAILED",`The stored image ${e.reference} disapp\
eared from the engine before it was checked.`,{hint:"Check whether something removes images on this machine, then run ag\
ain."})}const s=n===void 0?void 0:await i.group("Verify",()=>_L(t,bt(t,o),n));if(r!==void 0)await i.group("Test",()=>di(
t,o,r));return{verifiedEntries:s,isTested:r!==void 0}}function _L(t,e,n){const r=n.source.byLayers!==true;return r?ES(t,
e,n):ai(t,e,n)}var RL=3;async function Dd({engine:t,options:e},n,r){if(n===void 0)return r.close();const{docker:i,runId:o,log:s}=t;const a=Ke(
o);const d=[n.reference===a?a:void 0,n.importedId];const c=d.filter(h=>h!==void 0);const[f,u]=await Promise.allSettled([
Tr(i,c,RL),r.close()]);if(f.status==="fulfilled"&&f.value===void 0){const h=n.importedId??a;s.notice(`The engine has not\
 yet removed a temporary image of this run. It, or a later run, will remove it. To do it now: docker rmi ${pa(h)}`);if(u.
status==="fulfilled")return}const l=f.status==="fulfilled"&&f.value?.exitCode===0;const p=l&&u.status==="fulfilled";if(p)
return;await tn(i,e.timeoutSeconds,h=>Fn(h,o,s))}import{mkdtemp as c$,readdir as f$,rm as Om}from"node:fs/promises";import{join as _m}from"node:path";import{createHash as BL}from"node:crypto";function Em(t,e,n){const r=o=>e[o](t[o],n);const i=Object.keys(e);return Object.fromEntries(i.map(o=>[o,r(o)]))}var AL=5;var CL=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"];var NL={clean:t=>ht.filter(e=>t.includes(
e)),exclude:t=>t.map(({text:e})=>e),aptClean:t=>t,scriptNetwork:()=>void 0,script:t=>t??null,sourceDateEpoch:t=>t??null,
compression:t=>t};function OS(t,e,n){const{isExact:r}=t;const{clean:i,exclude:o,aptClean:s,script:a}=n;const d=a!==void 0||
s;const c=i.length>0;const f=d||c||o.length>0;const u=Em(n,NL,void 0);const{script:l,sourceDateEpoch:p,compression:h,...g}=u;
const b={format:AL,release:Ur,diffIds:t.diffIds,...g,run:l,env:d||c?y(e,"config","Env")??null:null,volumes:f?t.volumes:[],
names:f?LL(e):[],created:d||!r?y(e,"created")??null:null,isExact:r,...t.byLayers===true?{from:"layers"}:{},sourceDateEpoch:p,
compression:h,...n.compression.kind!=="none"&&n.compression.mayCopy===true&&t.packedLayers!==void 0?{packedLayers:t.packedLayers.
map(({descriptor:G})=>G.digest)}:{}};const S=BL("sha256").update(JSON.stringify(b)).digest("hex");const{architecture:k,variant:P}=t.
platform;const z=[k,P].filter(G=>G!==void 0).join("-");return`docker-flatten-v1-${z.replace(/[^A-Za-z0-9_.-]/g,"_").slice(
0,40)}-${S}`}function LL(t){const e=y(t,"config","Env");const n=(N(e)?e:[]).findLast(r=>r.startsWith("PATH="));return[...CL.
map(r=>y(t,"config",r)??null),n??null]}var Fd=()=>void 0;var $L={clean:Fd,exclude:Fd,script:Fd,scriptNetwork:(t,{layer:e})=>e.
script!==void 0&&t!=="none"?'"run" has a network, and what it downloads can change':void 0,aptClean:(t,{isForeign:e})=>t&&
e?"the image's apt can run on some machines and not on others":void 0,sourceDateEpoch:Fd,compression:({kind:t},{takesZstd:e})=>t===
"zstd"&&!e?`this engine cannot unpack zstd; ${x("compression","gzip")} can be cached`:void 0};function _S(t,e){if(e.isContainer)
return"containers cannot be cached";const n=Object.values(Em(t,$L,{...e,layer:t}));return n.find(r=>r!==void 0)}import{createHash as DL}from"node:crypto";import{createReadStream as FL}from"node:fs";import{lstat as BS,readFile as ML,
writeFile as UL}from"node:fs/promises";import{join as km}from"node:path";import{pipeline as HL}from"node:stream/promises";var Pm="layer";var AS="record.json";var CS=1;var zL=1e3;var jL=16*1024*1024;async function NS(t,e){const{spared:n,skippedPresets:r,
...i}=e;const o={version:CS,...i,kept:n,withdrawn:r};const s=JSON.stringify({...o,seal:LS(o)});await UL(km(t,AS),`${s}
`,{flag:"wx"})}function LS(t){return $(Buffer.from(JSON.stringify(t)))}async function $S(t,e,n){const r=await WL(t);if(r.
key!==e.key)throw Ct(`it belongs to the key ${JSON.stringify(r.key.slice(0,200))}`);if(r.packing!==e.packing)throw Ct(`i\
ts compression is "${r.packing}" instead of "${e.packing}"`);const i=km(t,Pm);const o=await BS(i).catch(c=>{throw Ct(`it\
s layer is missing: ${E(c)}`)});if(!o.isFile())throw Ct("its layer is not a file");if(o.size!==r.packedBytes)throw Ct(`i\
ts layer has ${o.size} bytes, but the record says ${r.packedBytes}`);const s=DL("sha256");const a=FL(i,{highWaterMark:1024*
1024});await HL(a,s,{signal:n}).catch(c=>{if(n.aborted)throw c;throw Ct(`its layer cannot be read: ${E(c)}`)});const d=`\
sha256:${s.digest("hex")}`;if(d!==r.digest)throw Ct(`its layer is ${d}, but the record says ${r.digest}`);return{path:i,
record:r}}async function WL(t){const e=km(t,AS);const n=await BS(e).then(c=>c.isFile()&&c.size<=jL?ML(e,"utf8"):"").catch(
()=>"");const r=L(n);if(!GL(r))throw Ct("its record cannot be read");const{seal:i,...o}=r;if(LS(o)!==i)throw Ct("its rec\
ord was changed");const{kept:s,withdrawn:a,...d}=o;return{...d,spared:s,skippedPresets:a}}var JL=/^sha256:[0-9a-f]{64}$/;
function GL(t){if(!I(t)||t["version"]!==CS)return false;const{key:e,diffId:n,digest:r,seal:i,packing:o,rules:s,commands:a,
kept:d,withdrawn:c,directories:f}=t;const{unmatched:u,warnings:l,suggestions:p}=t;const h=["packedBytes","entries","data\
Bytes","seconds"];return typeof e==="string"&&[n,r,i].every(g=>typeof g==="string"&&JL.test(g))&&Sm("gzip","zstd","none")(
o)&&h.every(g=>bn(t[g]))&&Oo(s,{kind:Sm("preset","exclude"),name:Md,entries:bn,bytes:xm})&&Oo(a,{name:Sm("run","apt-clea\
n"),ms:bn,bytes:RS(xm)})&&Oo(d,{what:Md,why:RS(Md),entries:bn,bytes:bn})&&[c,u,l].every(N)&&(p===void 0||Oo(p,{name:Md,bytes:bn}))&&
Array.isArray(f)&&f.length<=zL&&Oo(f,{path:VL,bytes:bn,files:bn})}var VL=t=>typeof t==="string"&&t.startsWith("/");var Md=t=>typeof t===
"string";var xm=t=>typeof t==="number"&&Number.isFinite(t);var bn=t=>xm(t)&&t>=0;var Sm=(...t)=>e=>typeof e==="string"&&
t.includes(e);var RS=t=>e=>e===void 0||t(e);function Oo(t,e){return Array.isArray(t)&&t.every(n=>I(n)&&Object.entries(e).
every(([r,i])=>i(n[r])))}function En(t,e){return new m("CACHE_BAD",`The cached layer cannot be used: ${t}`,{hint:"The la\
yer is made again. If this happens in every run, delete the entry from the cache.",cause:e})}function Ct(t){return En(`${t}\
.`)}import{once as a$}from"node:events";import{promisify as FS}from"node:util";import{constants as DS,deflateRaw as KL,zstdCompress as YL}from"node:zlib";var Ud={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}};var MS={gzip:"+gzip",zstd:"+zstd",none:""};function US(t){
const[e,n,...r]=t.trim().split(":");const i=c=>new m("BAD_INPUT",`The ${v("compression")} must be gzip, zstd or none, op\
tionally with a level after a colon, but ${JSON.stringify(t)} ${c}.`,{hint:`For example "gzip", "gzip:${Ud.gzip.max}", "\
zstd" or "zstd:${Ud.zstd.default}".`});if(r.length>0)throw i("has two colons");if(e==="none"){if(n!==void 0)throw i('set\
s a level for "none"');return{kind:e}}if(e!=="gzip"&&e!=="zstd")throw i("is none of these");const{min:o,max:s,default:a}=Ud[e];
if(n===void 0)return{kind:e,level:a,mayCopy:true};const d=/^[0-9]{1,2}$/.test(n)?Number(n):Number.NaN;if(!(d>=o&&d<=s))throw i(
`has a level that is not a number from ${o} to ${s}`);return{kind:e,level:d}}function HS(t){if(t.kind==="none")return t;
return{kind:t.kind,level:Ud[t.kind].min}}var qL=0;var XL=31;var ZL=7.95;var QL=256*1024;function e$(t){if(t.length<QL)return false;
const e=new Uint32Array(256);let n=0;for(let i=0;i<t.length;i+=XL,n++)e[t[i]]++;let r=0;for(const i of e)if(i>0)r-=i/n*Math.
log2(i/n);return r>ZL}var t$=FS(KL);var n$=FS(YL);function zS(t,e){const n=t.length+(t.length>>8)+1024;switch(e.kind){case"\
gzip":return t$(t,{level:e$(t)?qL:e.level,finishFlush:DS.Z_SYNC_FLUSH,chunkSize:n});case"zstd":return n$(t,{chunkSize:n,
params:{[DS.ZSTD_c_compressionLevel]:e.level}});case"none":return Promise.resolve(t)}}import{isDeepStrictEqual as jS}from"node:util";async function Yn(t,e){const n=await ee(t,e);if(w(n,"Id")!==e)return false;return["RepoTags","RepoDigests"].every(r=>{const i=y(
n,r)??[];return N(i)&&i.length===0})}async function ci(t,e,n){try{return await s$(t,e,n)}catch(r){await WS(t,e);throw r}}
var r$=/^Loaded image(?: ID)?: (\S+)$/gm;async function fi(t,e,n){if(e.reference===e.expectedId)return"";try{return await n()}catch(r){
await WS(t,{...e,answer:""});throw r}}async function WS(t,e){const{reference:n,expectedId:r,diffIds:i,answer:o}=e;if(n===
r)return;const s=[...o.matchAll(r$)].map(([,a=""])=>a);for(const a of new Set([...s,r])){const d=a.startsWith("sha256:")?
await i$(t,a,i).catch(()=>false):o$(a,n);if(d)await t.docker.try(["rmi",a]).catch(()=>{})}}async function i$(t,e,n){if(!await Yn(
t,e))return false;const r=vt(await ee(t,e)??{});return jS(r,n)}function Im(t){return t.length===1?`one layer ${t[0]}`:`t\
he layers ${t.join(", ")}`}function o$(t,e){const n=[...t].filter((r,i)=>r!==e[i]);return t.length===e.length&&n.length===
1}async function s$(t,e,n){const r=(c,f)=>{throw new m("CHECK_FAILED",`The stored image differs from what was sent: expe\
cted ${c}, found ${f}. Nothing was tagged.`,{hint:q})};const i=e.answer.split("\n").find(c=>/^error /i.test(c.trim()));if(i!==
void 0){const c=zt(i,"ENGINE_FAILED","Unpacking the loaded image failed");if(c.code==="NO_SPACE"||c.code==="UNSUPPORTED_\
IMAGE")throw c;r("a load without an error",JSON.stringify(i))}const[o,s]=await Promise.all([ee(t,e.reference),EE(t,e.reference,
e.diffIds.length)]);const a=w(o,"Id");if(a!==e.expectedId)r(`the ID ${e.expectedId}`,String(a));const d=vt(o??{});if(!jS(
d,e.diffIds))r(Im(e.diffIds),JSON.stringify(d));if(n&&s===0)r("an unpacked layer","one of 0 bytes");return s}async function ui(t,e,n){const{log:r,runId:i,signal:o}=t;const s=Ke(i);const a=e.map(({path:$e,digest:St,packedBytes:nr,
packing:Go})=>{const Vc=ke.layer+MS[Go];return{path:$e,descriptor:{mediaType:Vc,digest:St,sizeBytes:nr}}});const d=a.map(
({descriptor:$e})=>$e);const c=d.reduce(($e,{sizeBytes:St})=>$e+St,0);const f=e.map(({diffId:$e})=>$e);const u=await n.configFor(
e);const l=$(u);const{keepsPacked:p,idIsConfigDigest:h}=t.store;const g=await n.annotations();const b=_s(u,d,g);const S=h?
l:b.descriptor.digest;const k=await Yn(t,S);const P=p&&!K(n.platform,t.platform);const z=t.knowsPlatformOption&&n.platform.
architecture!=="";const G=P&&z?n.platform:void 0;const me=()=>{const $e=re(ae(s,"tag"));const St={full:$e,familiar:s};let nr=0;
const Go=xh(a,{config:u,platform:n.platform,name:St,annotations:g},Lk=>{nr+=Lk});const Vc={title:"Load",doneBytes:()=>nr,
totalBytes:()=>c};return Ks(r,{progress:Vc,sent:a$(Go,"close"),after:"Unpack"},t.transport.loadImage(Go,G,o))};const Y=k?
S:s;const Oe=await fi(t,{reference:Y,expectedId:S,diffIds:f},me);if(P&&G===void 0)await d$(t,S,n.platform);return{answer:Oe,
reference:Y,diffIds:f,expectedId:S,configDigest:l,packedBytes:p?c:void 0,importedId:void 0,savedFile:void 0}}async function d$(t,e,n){
const{log:r,runId:i}=t;const o={reference:Ke(i),id:e,isIndex:false,platform:n,volumes:[]};try{await j(t,await H(t,{source:o}))}catch(s){
r.debug(`no container of the loaded image: ${E(s)}`)}}var Tm={kind:"none",wasAsked:false};async function Hd(t){const{run:e,engine:n,source:r,sourceConfig:i,options:o,cache:s}=t;
const{log:a}=e;if(s===void 0||o.dryRun)return Tm;const{layer:d}=o;const c=_S(d,{isContainer:o.container!==void 0,isForeign:n!==
void 0&&r.byLayers!==true&&r.platform.architecture!==n.platform.architecture,takesZstd:n?.takesZstd??true});if(c!==void 0){
a.notice(`The layer is not cached: ${c}.`);return Tm}const f=performance.now();const u=OS(r,(await i).json,d);const l=_m(
o.tempDir,`${ne(e.runId)}cache-`);const p=await c$(l).catch(h=>void a.warning(`The layer is not cached: ${E(h)}`));if(p===
void 0)return Tm;try{const h=await a.group("Look up the cached layer",async()=>{a.debug(`cache key ${u}`);const b=await vm(
e,s.restore(u,p,a,e.signal));if(!b)a.info("The cache did not provide the layer.");const S={key:u,packing:d.compression.kind};
return b?vm(e,u$(p,S,e)):void 0});const g={key:u,directory:p,ms:performance.now()-f};if(h!==void 0)return{...g,kind:"hit",
found:h};await GS(g);return{...g,kind:"miss"}}catch(h){await Om(p,{recursive:true,force:true});throw h}}async function vm({
touch:t},e){const n=setInterval(t,1e3);try{return await e}finally{clearInterval(n)}}async function u$(t,e,{log:n,signal:r}){
try{return await $S(t,e,r)}catch(i){if(!(i instanceof m))throw i;JS(i,n)}return void 0}function JS(t,e){if(t.code==="CAC\
HE_DIFFERS")e.notice(je(t));else if(t.code==="CACHE_BAD")e.warning(je(t));else e.warning(`${je(t)} The layer is made aga\
in.`)}async function GS({directory:t}){for(const e of await f$(t))await Om(_m(t,e),{recursive:true,force:true})}async function VS(t,e,{
run:n,engine:r,packTo:i}){if(!(t instanceof m)||e.kind==="none")throw t;const o=t.code==="NO_SPACE"&&i===void 0&&r?.store.
keepsPacked===false;const s=t.code==="CACHE_BAD"||t.code==="CACHE_DIFFERS";if(!o&&!(s&&e.kind==="hit"))throw t;JS(t,n.log);
if(r!==void 0)await Fn(r.docker,n.runId,n.log);await GS(e);const{key:a,directory:d,ms:c}=e;return o?{kind:"none",wasAsked:true}:
{kind:"miss",key:a,directory:d,ms:c}}function KS(t){return t.kind==="none"?t:{kind:"none",wasAsked:true}}async function zd(t){
if(t.kind==="none")return;await Om(t.directory,{recursive:true,force:true}).catch(()=>{})}var l$=["CHECK_FAILED","ENGINE\
_FAILED","DOCKER_FAILED"];async function YS(t,{path:e,record:n},r){const{log:i,signal:o}=t;try{const s=await ui(t,[{...n,
path:e}],r);const a=await ci(t,s,n.dataBytes>0);i.info(`Loaded ${oe(n.entries)} in one layer of ${T(a)}, packed ${T(n.packedBytes)}`);
return{stored:s,newBytes:a}}catch(s){if(o.aborted||!(s instanceof m)||!l$.includes(s.code))throw s;throw En(s.message,s)}}
async function jd({run:t,cache:e},{key:n,directory:r},{stored:i,surveyed:o,entries:s,dataBytes:a,ms:d}){if(e===void 0||i.
savedFile===void 0)return;const{rules:c,commands:f,spared:u,skippedPresets:l,unmatched:p,warnings:h,suggestions:g}=o;try{
await NS(r,{key:n,diffId:i.diffIds[0]??"",...i.savedFile,entries:s,dataBytes:a,seconds:d/1e3,...{rules:c,commands:f,spared:u,
skippedPresets:l,unmatched:p,warnings:h,suggestions:g},directories:o.directories??[]});await vm(t,e.save(n,r,t.log))}catch(b){
t.log.warning(`Could not save the layer: ${E(b)}.`)}}var m$=.5;function qS({ms:t,found:e},n,r){const i=(t+n)/1e3;const o=e.
record.seconds;const[s,a]=[i,o].map(d=>`${d.toFixed(1)} s`);if(i-o<m$){r.info(`Used the cached layer in ${s}; making it \
took ${a}`);return}r.notice(`The cache does not pay off here: using the cached layer took ${s}, and making it took ${a}.`)}
function Wd(t,{run:e,cache:n}){if(t.kind!=="miss"||!n?.canSave(t.key,e.log))return void 0;return _m(t.directory,Pm)}var Jd=`docker-flatten ${Ur}`;var _o={entries:0,dataBytes:0};function Gd(t){const{source:e,sourceSize:n,image:r,verdict:i,surveyed:o,cacheHit:s,page:a}=t;const{isMet:d,budgets:c,checks:f}=i;
return{...Gs(n.bytes,r.bytes),oldLayers:e.layerCount,newLayers:r.layers,oldHistory:n.history,newHistory:r.history,oldPackedBytes:n.
packedBytes,newPackedBytes:r.packedBytes,imageId:d?r.imageId:void 0,configDigest:d?r.configDigest:void 0,budgets:c,checks:f,
directories:o.directories,rules:o.rules,commands:o.commands,spared:o.spared,skippedPresets:o.skippedPresets,suggestions:o.
suggestions,cacheHit:s,page:a}}import{mkdtemp as x$,rename as k$,rm as P$}from"node:fs/promises";import{join as ZS}from"node:path";import{availableParallelism as b$}from"node:os";import{crc32 as p$}from"node:zlib";var h$=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var g$=Buffer.from([3,0]);var Vd=class{header=h$;#e=0;#t=0;add(e){
this.#e=p$(e,this.#e);this.#t+=e.length}end(){const e=Buffer.alloc(8);e.writeUInt32LE(this.#e,0);e.writeUInt32LE(this.#t%
2**32,4);return Buffer.concat([g$,e])}};import{createHash as y$}from"node:crypto";import{open as w$}from"node:fs/promises";async function Kd(t,e){const n=await w$(t,"wx",384).catch(r=>{throw XS(r,t)});try{return await e(new Rm(n,t))}finally{await n.
close()}}var Rm=class{#e;#t;#n=y$("sha256");bytes=0;constructor(e,n){this.#e=e;this.#t=n}async write(e){this.#n.update(e);
this.bytes+=e.length;try{for(let n=0;n<e.length;)n+=(await this.#e.write(e,n)).bytesWritten}catch(n){throw XS(n,this.#t)}}digest(){
return`sha256:${this.#n.digest("hex")}`}};function XS(t,e){if(at(t)){return new m("NO_SPACE",`The disk filled up while w\
riting the packed layer to ${e}.`,{hint:`Free some disk space there, or choose another directory with the ${v("temp-dir")}\
.`,cause:t})}return new m("TEMP_DIR",`Cannot write the packed layer to ${e} (${de(t)}).`,{hint:`Choose a writable direct\
ory with the ${v("temp-dir")}.`,cause:t})}var Bm=1024*1024;var E$=Math.min(16,2*b$()+2);async function li(t,e,n){return Kd(e,r=>S$(r,t,n))}async function S$(t,e,n){
const r=n.kind==="gzip"?new Vd:void 0;let i=0;const o=[];const s=r===void 0?[]:[Promise.resolve(r.header)];const a=async()=>{
const u=await s.shift();await t.write(u);if(n.kind==="none")o.push(u)};const d=(u,l)=>{const p=u.subarray(0,l);i+=l;r?.add(
p);const h=zS(p,n);h.then(()=>n.kind!=="none"&&o.push(u),()=>{});s.push(h)};let c=Buffer.allocUnsafeSlow(Bm);let f=0;try{
for await(const u of e){for(let l=0;l<u.length;){const p=u.copy(c,f,l);l+=p;f+=p;if(f<Bm)break;d(c,f);if(s.length>=E$)await a();
c=o.pop()??Buffer.allocUnsafeSlow(Bm);f=0}}if(f>0||i===0&&r===void 0)d(c,f);if(r!==void 0)s.push(Promise.resolve(r.end()));
while(s.length>0)await a()}finally{await Promise.allSettled(s)}return{layerBytes:i,digest:t.digest(),packedBytes:t.bytes}}var QS={async store(t,e,n){const r=await x$(ZS(n.tempDir,ne(t.runId)));try{const i=ZS(r,"layer");const{digest:o,packedBytes:s}=await W(
t.log,Gn(e,n.totalBytes),n.pack?.(e,i)??li(e,i,n.compression));const a=n.compression.kind;const d={path:i,diffId:e.digest(),
digest:o,packedBytes:s,packing:a};const c=await ui(t,[d],n);if(n.saveTo===void 0)return c;const f=await k$(i,n.saveTo).then(
()=>true,()=>false);return f?{...c,savedFile:{digest:o,packedBytes:s,packing:a}}:c}finally{await P$(r,{recursive:true,force:true})}}};import{pipeline as v$}from"node:stream";import{finished as O$}from"node:stream/promises";import{PassThrough as I$,Transform as T$}from"node:stream";var ex=8*1024*1024;var Yd=class extends T${side=new I$({highWaterMark:ex});constructor(){
super({highWaterMark:ex});this.side.on("error",()=>{})}close(){this.side.destroy()}_transform(e,n,r){if(this.side.destroyed||
this.side.write(e)){r(null,e);return}const i=()=>{this.side.off("drain",i);this.side.off("close",i);r(null,e)};this.side.
once("drain",i);this.side.once("close",i)}_flush(e){this.side.end();e()}};var tx={async store(t,e,n){const{log:r,runId:i,signal:o}=t;const s=n.saveTo===void 0?void 0:_$(e,n,r);const a=await Ks(r,
{progress:Gn(e,n.totalBytes),sent:O$(e),after:"Store"},t.transport.importImage(s?.layer??e,is(i),o));const d=await s?.savedFile;
const c=e.digest();const f=await n.configFor([{diffId:c}]);const u=$(f);const[l]=await Promise.all([Yn(t,u),R$(t,a,c)]);
const p=Sh(f,c,Ke(i));const h=l?u:Ke(i);const g=await fi(t,{reference:h,expectedId:u,diffIds:[c]},()=>t.transport.loadImage(
p,void 0,o));return{reference:h,diffIds:[c],expectedId:u,configDigest:u,packedBytes:void 0,importedId:a,savedFile:d,answer:g}}};
function _$(t,{saveTo:e="",compression:n},r){const i=new Yd;let o=false;const s=li(i.side,e,HS(n)).then(({digest:a,packedBytes:d})=>({
digest:a,packedBytes:d,packing:n.kind}),a=>{i.close();if(!o)r.warning(`Could not save the layer: ${E(a)}`);return void 0});
v$(t,i,a=>{if(!a)return;o=true;i.side.destroy(a)});return{layer:i,savedFile:s}}async function R$(t,e,n){const[r]=vt(await ee(
t,e)??{});if(r===n)return;throw new m("CHECK_FAILED",`The engine stored the layer ${r}, but ${n} was sent: the stream wa\
s changed in transit. Nothing was tagged.`,{hint:q})}var B$={"graph-driver":tx,containerd:QS};function nx({kind:t}){return B$[t]}import{pipeline as H$}from"node:stream";function Nt(t){const e=t.filter(i=>i!==void 0);const[n,...r]=e;if(n===void 0||r.length===0)return n;return{begin:(i,o)=>{
for(const s of e)s.begin(i,o)},mapBlock:i=>{for(const o of e)o.mapBlock?.(i)},data:i=>{for(const o of e)o.data(i)},end:()=>{
for(const i of e)i.end()}}}var Am=-1;var A$=1024;var mi=class{#e=[];#t=0;#n=0;get bytes(){return this.#n}add(e,n){if(e===0)return;const r=this.#n;this.#n+=
e;const i=this.#e.at(-1);const{stream:o,offset:s}=n??{stream:Am,offset:0};if(i?.stream===o&&(o===Am||i.offset+r-i.start===
s))return;this.#e.push({start:r,stream:o,offset:s})}*take(e,n){const r=e+n;if(r>this.#n)throw new RangeError("the stream\
 is ahead of its spans");this.#r(e);if(n>0&&e<this.#e[this.#t].start)throw new RangeError("this part of the stream has p\
assed");for(let i=e,o=this.#t;i<r;o++){const{start:s,stream:a,offset:d}=this.#e[o];const c=Math.min(this.#e[o+1]?.start??
this.#n,r)-i;const f=a===Am?void 0:{stream:a,offset:d+i-s};yield{bytes:c,origin:f};i+=c}}#r(e){while((this.#e[this.#t+1]?.
start??Infinity)<=e)this.#t++;if(this.#t<A$)return;this.#e.splice(0,this.#t);this.#t=0}};var C$=1024**3;var rx=1024**2;var N$=64*1024**2;var L$=256*1024**3;var Cm=Buffer.alloc(rx);var qd=class{#e;#t;#n=0;constructor(e){
this.#e=e}begin(e,n){this.#t=e.sizeBytes<C$?void 0:{entry:e,verdict:n};this.#n=0;if(e.sizeBytes>=L$)this.#r()}data(e){if(this.#t===
void 0)return;const n=Math.max(0,rx-this.#n);this.#n+=e.length;if(!$$(e.subarray(n)))this.#t=void 0;else if(this.#n>=N$)
this.#r()}end(){this.#t=void 0}#r(){const e=this.#t;this.#t=void 0;if(e!==void 0)this.#e(e.entry,e.verdict)}};function $$(t){
for(let e=0;e<t.length;e+=Cm.length){const n=t.subarray(e,e+Cm.length);if(!n.equals(Cm.subarray(0,n.length)))return false}
return true}function ix(t,{cleanWords:e},n){if(t===void 0||t.length===0)return;const r=t.map(({name:o,bytes:s})=>`${o} ${T(s)}`);const i=kt(
"clean",td(e,t));n.info(`Could also be cleaned: ${r.join(", ")}. To do so, use ${i}`)}var D$=10;var ox=100;function sx({
rules:t,commands:e,spared:n,skippedPresets:r,unmatched:i,warnings:o},s){for(const{name:d,ms:c,bytes:f}of e){const u=f===
void 0?"":`, ${f<0?"added":"freed"} ${T(Math.abs(f))}`;s.info(`${d}: ${(c/1e3).toFixed(1)} s${u}`)}for(const{kind:d,name:c,
entries:f,bytes:u}of t){if(f===0&&u===0)continue;s.info(`${d==="preset"?"Cleaned":"Excluded"} ${c}: ${T(u)} in ${oe(f)}`)}
const a=n.filter(({kind:d})=>d!==void 0);if(a.length>0)s.info(M$(a));if(i.length>0)s.notice(U$(i));for(const d of r)s.notice(
`Preset "${d}" skipped: symlinks outside its cache point into it.`);for(const d of o)s.warning(d)}var F$=20;function M$(t){
const e=t.slice(0,F$).map(({what:r,why:i})=>`${_(Buffer.from(r))} (${ue(i??"",ox)})`);const n=t.length-e.length;return`K\
ept because the image uses it: ${e.join(", ")}${n>0?`, and ${n} more`:""}`}function U$(t){const e=t.slice(0,D$).map(i=>JSON.
stringify(ue(i,ox)));if(t.length===1)return`The pattern ${e[0]} in ${x("exclude")} matches nothing in the image.`;const n=t.
length-e.length;const r=n>0?`, and ${n} more`:"";return`${t.length} patterns in ${x("exclude")} match nothing in the ima\
ge: ${e.join(", ")}${r}.`}function ax(t){return({name:e,sizeBytes:n},r)=>{const i=r==="keep"||typeof r==="object"&&r.data===
void 0;const o=i?"and the result contains them too":"although the result drops them";t.warning(`The file ${_(Buffer.from(
B(e),"latin1"))} is sparse: most of its ${T(n)} are zeros, as in lastlog and faillog with large user IDs. The engine sen\
ds all the zeros, which takes long, ${o}. Make the file smaller in the image: use "useradd --no-log-init", or truncate i\
t in the step that creates it.`)}}function z$(t,{sizeInImage:e}){if(e===void 0||t.sizeBytes>0)return t;return{...t,sizeBytes:e(B(t.name))??0}}async function Ro({
reader:t,rules:e,survey:n,expected:r,resume:i,latestSeconds:o},{log:s,signal:a},d,c){const f=Nt([d,...r.map(k=>k.observer),
n.observer,t.observer,new qd(ax(s))]);const u=e===void 0?t.decide:k=>e.decide(z$(k,t),t.decide(k));const l=k=>Math.min(k,
o??Infinity);const p=o===void 0?u:kd(u,l);const h=e&&(()=>e.appendix({reader:t,retime:k=>xd(k,l),observer:f,signal:a}));
const g=new mi;const b=new J(p,f,{...h===void 0?{}:{appendix:h},...c===void 0?{}:{spans:{input:g,output:c}}});const S=c===
void 0||t.layers===void 0?t.open(a):t.layers.open(a,g);H$(await S,b,()=>{i().catch(()=>{})});return b}async function Xd(t,e,n={}){
const r=await Ro(t,e,n.looker);const i=n.totalBytes===void 0?yr(t.expectedBytes):()=>n.totalBytes;await yn(e,[r],i);return r}
function Zd({counts:t},{rules:e}){const n=e?.appended;return{entries:t.entries+(n?.entries??0),dataBytes:t.dataBytes+(n?.
dataBytes??0)}}var Nm=4096;var j$=59;var Sn=class{#e;#t=0;constructor({countsBlocks:e}){this.#e=e;if(e)this.#t=Nm}get bytes(){return this.#t}begin(e,n){
if(n==="drop")return;const r=n==="keep"?e:n.head;const i=mn(e,n);const o=e.typeFlag==="2"?se(r).link.length:0;if(!this.#e){
this.#t+=i+o;return}const s=e.typeFlag==="5"||o>j$;this.#t+=Math.ceil((s?1:i)/Nm)*Nm}data(){}end(){}};async function dx(t,e,n){
const{run:r,engine:i,options:o}=t;const s=new Sn({countsBlocks:Vn(t)});const a=await Xd(e,r,{looker:s});await e.resume();
const d=$(await n.configFor([{diffId:a.digest()}]));const c=i!==void 0&&(o.tags.length>0||o.tagLocations.length===0);const f=c&&
!i.store.idIsConfigDigest?void 0:d;return{newBytes:s.bytes,imageId:f,configDigest:d}}import{Writable as mD}from"node:stream";import{pipeline as pD}from"node:stream/promises";import{promisify as eD}from"node:util";import{constants as tD,crc32 as nD,deflateRaw as rD}from"node:zlib";var cx=16*1024;var Lm=64*1024;var pi=class{#e;#t=Buffer.allocUnsafeSlow(Lm);#n=0;bytes=0;constructor(e){this.#e=e}async writeBytes(e){
this.bytes+=e.length;if(this.#n+e.length>Lm||e.length>cx)await this.flush();if(e.length>cx)return this.#e(e);e.copy(this.#t,
this.#n);this.#n+=e.length}async flush(){if(this.#n===0)return;const e=this.#t.subarray(0,this.#n);this.#t=Buffer.allocUnsafeSlow(
Lm);this.#n=0;await this.#e(e)}};var W$=[[2,10]];var J$=[[3,10]];var G$=[[4,3],[257-257,5],[4-1,5],[16-4,4],[1<<6,24],[1<<21,24],[0,3],[1|138-11<<1,8],[1|
115-11<<1,8],[0,5],[3,2]];var Qd=class extends pi{#e=0;#t=0;get phase(){return this.#t}async writeBits(e,n,r){if(n%8!==this.#t)
throw new RangeError("bits are copied at another phase");const i=Math.floor(n/8);const o=Math.floor(r/8);if(this.#t>0)e[i]=
e[i]&255<<this.#t|this.#e;this.#t=r%8;this.#e=this.#t===0?0:e[o]&(1<<this.#t)-1;if(o>i)await this.writeBytes(e.subarray(
i,o))}async writeShifted(e,n,r){const i=[];for(let o=n;o<r;){const s=Math.min(8-(o&7),r-o);i.push([e[o>>3]>>(o&7)&(1<<s)-
1,s]);o+=s}await this.writeNumbers(i)}async fillTo(e){if((e-this.#t)%2!==0){if(e%2===0)await this.#n();else await this.writeNumbers(
G$)}while(this.#t!==e)await this.writeNumbers(W$)}async#n(){await this.writeNumbers([[0,3]]);await this.#r();await this.
writeBytes(Buffer.from([0,0,255,255]))}async writeLastBlock(){await this.writeNumbers(J$);await this.#r()}async#r(){if(this.#t>
0)await this.writeNumbers([[0,8-this.#t]])}async writeNumbers(e){const n=[];for(const[r,i]of e){let o=this.#e|r<<this.#t;
this.#t+=i;for(;this.#t>=8;this.#t-=8,o>>>=8)n.push(o&255);this.#e=o}await this.writeBytes(Buffer.from(n))}};var Et=10;var hi=9;var Co=7;var No=15;var Xn=5;var gi=15;var tt=9;var kn=32767;var $m=24;var fx=15;var qn=1<<28;var Lo=1<<
29;var yi=1<<30;var Ao=1<<31;var $o=(t,e)=>t<<Xn|e<<tt;var wi=new Int32Array(288).fill(Ao);var Dm=new Int32Array(32).fill(
Ao);var ux=Int32Array.from({length:19},(t,e)=>$o(0,e));for(let t=0;t<256;t++)wi[t]=$o(0,1)|1<<$m;wi[256]=Ao|Lo;for(let t=257,
e=3;t<285;t++){const n=Math.max(0,t-261>>2|0);wi[t]=qn|$o(n,e);e+=1<<n}wi[285]=qn|$o(0,258);for(let t=0,e=1;t<30;t++){const n=Math.
max(0,t-2>>1);Dm[t]=$o(n,e);e+=1<<n}var xn=new Uint16Array(No+1);var Bo=new Uint16Array(No+1);var lx=new Uint16Array(288);
function Fm(){return new Int32Array(1<<No)}function ec(t,e,n,r){const i=V$(e);if(i<0)return false;if(i<=1)t.fill(Ao,0,1<<
r);const o=Bo[No];const s=1<<r;let a=s;let d=-1;let c=0;let f=s;for(let u=0,l=0;u<o;u++){const p=lx[u];const h=e[p];if(h>
r&&(l&s-1)!==d){d=l&s-1;c=a;const k=K$(h,i,r);f=1<<k;a+=f;t[d]=Ao|yi|c<<tt|k}const g=n[p];const b=g+h+(g>>Xn&gi);if(h<=r)
for(let k=l,P=1<<h;k<s;k+=P)t[k]=b;else for(let k=l>>r,P=1<<h-r;k<f;k+=P)t[c+k]=b;xn[h]--;let S=1<<h-1;while((l&S)!==0)S>>=
1;l=S===0?0:(l&S-1)+S}return true}function V$(t){xn.fill(0);for(let r=0;r<t.length;r++)xn[t[r]]++;let e=0;let n=1;Bo[0]=
0;xn[0]=0;for(let r=1;r<=No;r++){Bo[r]=Bo[r-1]+xn[r-1];n=2*n-xn[r];if(n<0)return-1;if(xn[r]>0)e=r}if(n>0&&e>1)return-1;for(let r=0;r<
t.length;r++){const i=t[r];if(i>0)lx[Bo[i]++]=r}return e}function K$(t,e,n){let r=t-n;let i=1<<r;for(;r+n<e;r++,i<<=1){i-=
xn[r+n];if(i<=0)break}return r}function mx(t,e){for(let n=0;n<1<<Et;n++){let r=t[n];let i=r&31;if(r>=0&&(r&qn)===0)while(i<
Et){const o=t[n>>>i];const s=(o&31)-(o>>Xn&gi);if(o<0||s>Et-i)break;r+=o;i=r&31;if((o&qn)!==0)break}e[n]=r}}var Do=32*1024;var hx=640;var Y$=25;var q$=(1<<Et)-1;var X$=(1<<hi)-1;var Z$=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];var nc=class{joined=new Int32Array(
1<<Et);single=Fm();distances=Fm();make(e,n){if(!ec(this.single,e,wi,Et))return false;if(!ec(this.distances,n,Dm,hi))return false;
mx(this.single,this.joined);return true}};var tc;function Q$(){const t=new Uint8Array(288).fill(8,0,144).fill(9,144,256).
fill(7,256,280).fill(8,280);tc=new nc;tc.make(t,new Uint8Array(32).fill(5));return tc}function px(t){return new DataView(
t.buffer,t.byteOffset,t.byteLength)}var ic=-1;var Fo=-2;var rc=class{#e;#t=new nc;#n=new Uint8Array(320);#r=new Uint8Array(
19);#i=new Int32Array(1<<Co);#o=this.#t;position=0;outBytes=0;lookBack=0;constructor(e){this.#e=px(e)}moveTo(e,n){this.#e=
px(e);this.position=n}take(e){const n=this.#e.getInt32(this.position>>>3,true)>>>(this.position&7)&(1<<e)-1;this.position+=
e;return n}#s(e){this.#o=e;this.outBytes=0;this.lookBack=0}startFixed(){this.#s(tc??Q$())}startDynamic(){const e=this.take(
5)+257;const n=this.take(5)+1;const r=this.take(4)+4;if(e>286||n>30)return"a block has too many symbols";this.#r.fill(0);
for(let a=0;a<r;a++)this.#r[Z$[a]]=this.take(3);const i=ec(this.#i,this.#r,ux,Co);if(!i||this.#i[1]<0)return"a block has\
 an invalid code for code lengths";const o=this.#a(e+n);if(o!==void 0)return o;if(this.#n[256]===0)return"a block has no\
 code for its end";const s=this.#t.make(this.#n.subarray(0,e),this.#n.subarray(e,e+n));if(!s)return"a block has invalid \
codes";this.#s(this.#t);return void 0}#a(e){const n=this.#n;for(let r=0;r<e;){const i=this.#i[this.take(Co)];this.position-=
Co-(i&31);const o=i>>tt;if(o<16){n[r++]=o;continue}if(o===16&&r===0)return"a block repeats a code length before the firs\
t one";const s=o===16?n[r-1]:0;const a=o===16?3+this.take(2):o===17?3+this.take(3):11+this.take(7);if(r+a>e)return"a blo\
ck has too many code lengths";n.fill(s,r,r+a);r+=a}return void 0}read(e){const n=this.#e;const{joined:r,single:i,distances:o}=this.#o;
const s=Math.min(this.outBytes,Do);let a=s;let d=this.lookBack;let c=this.position;let f=false;while(c<e){let u=n.getInt32(
c>>>3,true)>>>(c&7);let l=r[u&q$];if(l<0){if((l&yi)!==0){const P=u>>>Et&(1<<(l&31))-1;l=i[(l>>tt&kn)+P]}if(l<0){c+=l&31;
f=(l&Lo)!==0||"a symbol has no meaning";break}}const p=a+(l>>$m&fx);const h=l&31;const g=l>>Xn&gi;a+=(l>>tt&kn)+(u>>>h-g&
(1<<g)-1);c+=h;if((l&qn)===0)continue;u>>>=h;if(h>Y$-hi)u=n.getInt32(c>>>3,true)>>>(c&7);l=o[u&X$];if(l<0){if((l&yi)!==0){
u=n.getInt32(c>>>3,true)>>>(c&7);const P=u>>>hi&(1<<(l&31))-1;l=o[(l>>tt&kn)+P]}if(l<0){f="a distance has no meaning";break}}
c+=l&31;if(p>=Do)continue;const b=l>>Xn&gi;const S=c-b;u=n.getInt32(S>>>3,true)>>>(S&7);const k=(l>>tt&kn)+(u&(1<<b)-1);
if(k-p>d)d=k-p}this.outBytes+=a-s;this.lookBack=d;this.position=c;return f}step(){const e=this.#d(this.#o.single,Et);if(e<
0){this.position+=e&31;return(e&Lo)===0?Fo:ic}this.outBytes+=this.#c(e);if((e&qn)===0)return 0;const n=this.#d(this.#o.distances,
hi);return n<0?Fo:this.#c(n)}#d(e,n){const r=this.#e.getInt32(this.position>>>3,true)>>>(this.position&7);const i=e[r&(1<<
n)-1];if(i>=0||(i&yi)===0)return i;const o=r>>>n&(1<<(i&31))-1;return e[(i>>tt&kn)+o]}#c(e){const n=e>>Xn&gi;this.position+=
(e&31)-n;return(e>>tt&kn)+this.take(n)}endCode(){const{single:e}=this.#o;for(let n=0;;n++){const r=e[n];if(r>=0)continue;
if((r&Lo)!==0)return{value:n&(1<<(r&31))-1,bits:r&31};const i=(r&yi)===0?0:1<<(r&31);const o=r>>tt&kn;for(let s=0;s<i;s++){
const a=e[o+s]&31;if(e[o+s]<0)return{value:(n|s<<Et)&(1<<a)-1,bits:a}}}}};function oc(){return new Error("A gzip stream has changed since it was scanned.")}var sc=class{#e=new rc(new Uint8Array(
0));#t=0;#n=0;#r({packed:e,startByte:n,startBit:r}){this.#e.moveTo(Buffer.concat([e,Buffer.alloc(hx)]),r-8*n);this.#t=8*
n;this.#n=0}#i(){return this.#t+this.#e.position}#o(){const e=this.#e;e.take(1);const n=e.take(2);if(n===0){e.position=e.
position+7&~7;const r=e.take(16);e.position+=16;return r}if(n===1)e.startFixed();else if(e.startDynamic()!==void 0)throw oc();
return void 0}front(e,n){this.#r(e);const r=this.#e;const{startBit:i,isFinal:o}=e;while(this.#i()<e.endBit){const s=this.#i();
const a=this.#o();if(a!==void 0){if(this.#n+a>n)return{range:{startBit:i,endBit:s,isFinal:o},outBytes:this.#n};r.position+=
8*a;this.#n+=a;continue}for(;;){const d=this.#n+r.outBytes;const c=this.#i();const f=r.step();if(f===ic)break;if(f===Fo||
c>=e.endBit)throw oc();if(this.#n+r.outBytes>n)return{range:{startBit:i,endBit:c,isFinal:o,blockEnd:r.endCode()},outBytes:d}}
this.#n+=r.outBytes}throw oc()}back(e,n){this.#r(e);const r=this.#e;const{endBit:i,isFinal:o}=e;let s={range:{startBit:e.
startBit,endBit:i,isFinal:o},outBytes:0};while(this.#i()<i){const a={startBit:this.#i(),endBit:0};const d=this.#o();const c=this.#n<
n;if(d!==void 0)r.position+=8*d;else{a.endBit=this.#i();for(;;){const f=this.#n+r.outBytes;const u=r.step();if(u===ic)break;
if(u===Fo||this.#i()>i)throw oc();if(f-u>=n)continue;const l=this.#n+r.outBytes;s={range:{startBit:this.#i(),endBit:i,isFinal:o,
header:a},outBytes:l}}}this.#n+=d??r.outBytes;if(d!==void 0&&c||s.outBytes===this.#n)s={range:{startBit:this.#i(),endBit:i,
isFinal:false},outBytes:this.#n}}return s}};async function gx(t,e,n,r){const i=8*n;for(const{startBit:o,endBit:s,isFinal:a,header:d,blockEnd:c}of r){const f=(d??{startBit:o}).
startBit-i;if(a)e[f>>3]=e[f>>3]&~(1<<(f&7));if(d===void 0)await t.fillTo(o%8);else{const u=d.endBit-d.startBit;await t.fillTo(
(o+8*u-u)%8);await t.writeShifted(e,f,f+u)}await t.writeBits(e,o-i,s-i);if(c!==void 0)await t.writeNumbers([[c.value,c.bits]])}}var iD=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var oD=eD(rD);var ac=class{windowBytes=Do;trimmer=new sc;#e;#t;#n=0;#r=0;constructor(e,n){
this.#e=new Qd(e);this.#t=n}count(e){this.#n=nD(e,this.#n);this.#r+=e.length}pack(e,n){return oD(e,{level:this.#t,finishFlush:tD.
Z_SYNC_FLUSH,chunkSize:e.length+(e.length>>8)+1024,...n.length===0?{}:{dictionary:n.subarray(-Do)}})}async writePacked(e){
await this.#i();await this.#e.fillTo(0);await this.#e.writeBytes(e)}async writeRanges(e,n,r){await this.#i();await gx(this.#e,
e,n,r)}async#i(){if(this.#e.bytes===0)await this.#e.writeBytes(iD)}async end(){await this.#i();await this.#e.writeLastBlock();
const e=Buffer.alloc(8);e.writeUInt32LE(this.#n,0);e.writeUInt32LE(this.#r%2**32,4);await this.#e.writeBytes(e);await this.#e.
flush();return this.#e.bytes}};var Zn=class{#e=[];bytes=0;push(e){if(e.length===0)return;this.#e.push(e);this.bytes+=e.length}moveTo(e,n){let r=Math.min(
n,this.bytes);this.bytes-=r;let i=0;while(r>0){const o=this.#e[i];e.push(o.subarray(0,r));if(o.length>r)this.#e[i]=o.subarray(
r);else i++;r-=Math.min(r,o.length)}if(i>0)this.#e.splice(0,i)}keepLast(e){let n=0;for(const{length:r}of this.#e){if(this.
bytes-r<e)break;this.bytes-=r;n++}if(n>0)this.#e.splice(0,n)}join(){const[e]=this.#e;return this.#e.length===1&&e!==void 0?
e:Buffer.concat(this.#e)}takeAll(){const e=this.join();this.#e=[];this.bytes=0;return e}};async function Mm(t,e){const{index:n}=t;const r=n.startBit(e);const i=n.endBit(e);const o=Math.floor(r/8);const s=await t.
read(o,Math.ceil(i/8));return{packed:s,startByte:o,startBit:r,endBit:i,isFinal:n.isFinal(e)}}var iQ=16*1024;var Um=8.5*1024*1024;var dc=class{#e;units;outBytes;constructor(e){this.#e=e;this.units=e.startBits.length;
this.outBytes=e.outStarts[this.units]}get packedBytes(){return this.#e.packedBytes}get members(){return this.#e.members}startBit(e){
return this.#e.startBits[e]}endBit(e){return this.#e.endBits[e]}outStart(e){return this.#e.outStarts[e]}outEnd(e){return this.#e.
outStarts[e+1]}lengthOf(e){return this.outEnd(e)-this.outStart(e)}lookBack(e){return this.#e.lookBacks[e]}isFinal(e){return this.#e.
finals[e]===1}firstFrom(e){const{outStarts:n}=this.#e;let r=0;let i=this.units;while(r<i){const o=r+i>>>1;if(n[o]<e)r=o+
1;else i=o}return r}isCopyable(e,n){const r=this.outStart(e);return r-this.lookBack(e)>=n&&this.lengthOf(e)<=Um}};var yx=1024*1024;var sD=256*1024;var aD=4096;var dD=8;var cc=4096;var wx=512*1024;var fc=class{#e;#t=0;#n=0;#r=0;#i=0;#o;#s=new Zn;#a=new Zn;#d=new Zn;#c;#f=[];constructor(e){
this.#e=e}async write(e,n){if(e.length===0)return;this.#e.count(e);this.#t+=e.length;if(n===void 0){await this.#p();this.#a.
push(e)}else{const r=await this.#u(n);r.next+=e.length;this.#s.push(e);await this.#l(r)}await this.#E()}async#u({source:e,
offset:n}){if(this.#o?.source===e&&this.#o.next===n)return this.#o;await this.#p();const r=Math.max(0,e.index.firstFrom(
n+1)-1);this.#o={source:e,start:n,next:n,unit:r};return this.#o}async#l(e){const{index:n}=e.source;for(;e.unit<n.units&&
n.outEnd(e.unit)<=e.next;e.unit++){if(n.isCopyable(e.unit,e.start))await this.#w(e.source,e.unit);else await this.#m(e)}
const r=e.unit<n.units&&n.lengthOf(e.unit)<=Um;if(!r)this.#s.moveTo(this.#a,this.#s.bytes)}async#m(e){const{index:n}=e.source;
const{start:r,source:i,unit:o}=e;const s=n.outStart(o);const a=e.next-this.#s.bytes;const d=n.outEnd(o)-a;const{trimmer:c}=this.#e;
if(c&&d>=cc&&n.lengthOf(o)<=wx){const f=await Mm(i,o);const{range:u,outBytes:l}=c.back(f,r-s);const p=s+l-a;if(d-p>=cc){
this.#s.moveTo(this.#a,p);return this.#h(f,u,d-p)}}this.#s.moveTo(this.#a,d)}async#p(){const e=this.#o;this.#o=void 0;const n=this.#s.
bytes;const{trimmer:r}=this.#e;if(e!==void 0&&r&&n>=cc){const{source:i,unit:o,start:s}=e;const{index:a}=i;if(a.isCopyable(
o,s)&&a.lengthOf(o)<=wx){const d=await Mm(i,o);const{range:c,outBytes:f}=r.front(d,n);if(f>=cc)await this.#h(d,c,f)}}this.#s.
moveTo(this.#a,this.#s.bytes)}async#h({packed:e,startByte:n},r,i){await this.#b();await this.#y();const{startBit:o,endBit:s,
header:a={startBit:0,endBit:0}}=r;this.#g(i,s-o+a.endBit-a.startBit);await this.#x({bytes:Promise.resolve(e),startByte:n,
ranges:[r]})}#g(e,n){this.#s.moveTo(this.#d,e);this.#d.keepLast(this.#e.windowBytes);this.#n+=e;this.#r+=n}async#w(e,n){
await this.#b();const{index:r}=e;const i=r.startBit(n);const o=r.endBit(n);const s=r.isFinal(n);this.#g(r.lengthOf(n),o-
i);const a={startBit:i,endBit:o,isFinal:s};const d=this.#c?.ranges.at(-1);const c=i-(d?.endBit??Number.POSITIVE_INFINITY);
const f=c>=0&&c<=8*aD;if(!f||this.#c?.source!==e)await this.#y();if(this.#c===void 0)this.#c={source:e,ranges:[a]};else if(c===
0&&!s)d.endBit=o;else this.#c.ranges.push(a);if(o-this.#c.ranges[0].startBit>=8*sD)await this.#y()}async#y(){const e=this.#c;
if(e===void 0)return;this.#c=void 0;const{source:n,ranges:r}=e;const i=Math.floor(r[0].startBit/8);const o=Math.ceil(r.at(
-1).endBit/8);await this.#x({bytes:n.read(i,o),startByte:i,ranges:r})}async#E(){while(this.#a.bytes>=yx)await this.#S(yx)}async#b(){
await this.#E();if(this.#a.bytes>0)await this.#S(this.#a.bytes)}async#S(e){await this.#y();const n=this.#d.join();const r=new Zn;
this.#a.moveTo(r,e);const i=r.join();this.#d.push(i);this.#d.keepLast(this.#e.windowBytes);await this.#x({bytes:this.#e.
pack(i,n),startByte:0})}async#x(e){e.bytes.catch(()=>{});this.#f.push(e);if(this.#f.length>dD)await this.#k()}async#k(){
const{bytes:e,startByte:n,ranges:r}=this.#f.shift();const i=await e;if(r!==void 0)return this.#e.writeRanges(i,n,r);await this.#e.
writePacked(i);this.#i+=i.length}async end(){await this.#p();await this.#b();await this.#y();while(this.#f.length>0)await this.#k();
return{outBytes:this.#t,packedBytes:await this.#e.end(),copiedOutBytes:this.#n,copiedPackedBytes:Math.ceil(this.#r/8),newOutBytes:this.#t-
this.#n,newPackedBytes:this.#i}}};import{promisify as cD}from"node:util";import{constants as fD,zstdCompress as uD}from"node:zlib";var lD=cD(uD);var uc=class{windowBytes=0;#e;#t;constructor(e,n){this.#e=new pi(e);this.#t=n}count(){}pack(e){return lD(e,
{chunkSize:e.length+(e.length>>8)+1024,params:{[fD.ZSTD_c_compressionLevel]:this.#t}})}writePacked(e){return this.#e.writeBytes(
e)}async writeRanges(e,n,r){for(const{startBit:i,endBit:o}of r)await this.#e.writeBytes(e.subarray(i/8-n,o/8-n))}async end(){
if(this.#e.bytes===0)await this.#e.writeBytes(await this.pack(Buffer.alloc(0)));await this.#e.flush();return this.#e.bytes}};function bx(t,e,{spans:n,sourceOf:r,kind:i,level:o}){return Kd(e,async s=>{const a=i==="gzip"?ac:uc;const d=new fc(new a(
p=>s.write(p),o));let c=0;const f=async p=>{let h=0;for(const{bytes:g,origin:b}of n.take(c,p.length)){const S=b&&await r(
b.stream);const k=p.subarray(h,h+g);const P=S&&{source:S,offset:b?.offset??0};await d.write(k,P);h+=g}c+=p.length};const u=new mD(
{write:(p,h,g)=>{f(p).then(()=>g(),g)}});await pD(t,u);const l=await d.end();return{...l,layerBytes:c,digest:s.digest()}})}import{open as wD}from"node:fs/promises";import{availableParallelism as hD}from"node:os";import{Worker as gD}from"node:worker_threads";var yD=import.meta.url.endsWith(".ts")?new URL("../scan-worker.ts",import.meta.url):new URL("./scan-worker.mjs",import.meta.
url);var lc=class{#e;#t=[];#n=[];#r=new Map;#i=false;constructor(e=hD()){this.#e=e}scan(e){return new Promise(n=>{this.#t.
push({range:e,finish:n});this.#o()})}async close(){this.#i=true;this.#o();const e=[...this.#n.splice(0),...this.#r.keys()];
await Promise.all(e.map(n=>n.terminate()))}#o(){while(this.#t.length>0){if(this.#i){this.#t.shift().finish({kind:"unusab\
le",reason:"it is not needed any more"});continue}const e=this.#n.pop()??this.#s();if(e===void 0)return;const n=this.#t.
shift();this.#r.set(e,n);e.ref();e.postMessage(n.range)}}#s(){if(this.#r.size>=this.#e)return void 0;const e=new gD(yD,{
execArgv:[]});e.on("message",r=>{e.unref();const i=this.#r.get(e);this.#r.delete(e);this.#n.push(e);i?.finish(r);this.#o()});
let n="the worker ended";e.on("error",r=>{n=E(r)});e.on("exit",()=>{const r=this.#r.get(e);this.#r.delete(e);const i=this.#n.
indexOf(e);if(i!==-1)this.#n.splice(i,1);r?.finish({kind:"unusable",reason:n});this.#o()});return e}};var mc=class{hasFailed=false;kind;#e;#t=new lc;#n=[];#r;constructor(e,n,{log:r,signal:i}){this.kind=n;this.#e=r;this.#r=
e.map(o=>this.#i(o,i).catch(s=>this.#s(o,E(s))));void Promise.all(this.#r).then(()=>this.#t.close())}async sourceOf(e){return this.#r[e]}async close(){
await this.#t.close();await Promise.all(this.#r);await Promise.all(this.#n.map(e=>e.close()))}async#i(e,n){if(e.locate===
void 0)return this.#s(e,"it is in no file");const r=await e.locate(n);const{path:i,startByte:o,sizeBytes:s}=r;const a=await this.#t.
scan({path:i,startByte:o,packedBytes:s,kind:this.kind});if(a.kind==="unusable")return this.#s(e,a.reason);return{index:new dc(
a.tables),read:await this.#o(r)}}async#o({path:e,startByte:n}){const r=await wD(e);this.#n.push(r);return async(i,o)=>{const{
bytesRead:s,buffer:a}=await r.read({buffer:Buffer.allocUnsafe(o-i),position:n+i});if(s!==o-i)throw new RangeError(`${e} \
became shorter`);return a}}#s({descriptor:e},n){this.#e.debug(`nothing of the layer ${e.digest} can be copied as it is p\
acked: ${n}`)}};import{createReadStream as ED}from"node:fs";import{PassThrough as SD}from"node:stream";import{pipeline as xD}from"node:stream/promises";
import{createGunzip as kD,createZstdDecompress as PD}from"node:zlib";import{Transform as bD}from"node:stream";var pc=class extends bD{#e=new Xr;constructor(){super({readableObjectMode:true})}_transform(e,n,r){try{for(const i of this.#e.
split(e))this.push(i);r()}catch(i){r(i)}}_flush(e){e(this.#e.isBetweenFrames?null:new RangeError("its last frame is inco\
mplete"))}};var Ex=1024*1024;async function hc({path:t,packing:e},{signal:n,touch:r},i){const o=new J(()=>"keep",Nt([i,Hm(r)]));const s=ED(
t,{highWaterMark:Ex});await xD([s,...ID(e),o,Yr()],{signal:n});return{diffId:o.digest(),streamBytes:o.bytesWritten}}function ID(t){
const e={chunkSize:Ex};switch(t){case"gzip":return[kD(e)];case"zstd":return[new pc,PD(e)];case"none":return[new SD]}}function Hm(t){
return{begin:t,data:t,end:()=>{}}}var TD=8*1024*1024;var vD=1/4;var OD=128*1024;function gc({run:t,engine:e,source:n,options:r,packTo:i},o,s){const{compression:a}=r.
layer;const d=n.packedLayers??[];const c=d.reduce((p,{descriptor:h})=>p+h.sizeBytes,0);const f=i!==void 0||e?.store.keepsPacked===
true;const u=a.kind!=="none"&&a.mayCopy===true&&f;if(!u||r.dryRun||o.kind==="hit"||c<TD)return void 0;const l=new mc(d,a.
kind,t);s.defer(()=>l.close());return l}function _D(t,e){const{packings:n,layerTarBytes:r,keptRuns:i}=t;if(!n.includes(e))
return false;const o=r.reduce((a,d)=>a+d,0);let s=0;for(const{layer:a,startBytes:d,endBytes:c}of i())if(n[a]===e)s+=Math.
max(0,c-d-RD(t,a));return s>=vD*o}function RD({packings:t,frames:e,layerTarBytes:n},r){if(t[r]!=="zstd")return OD;return(n[r]??
0)/Math.max(1,e[r]??1)}function yc({run:t,scans:e,options:n},{reader:r}){const{compression:i}=n.layer;if(e===void 0||r.layers===
void 0||i.kind==="none")return void 0;if(_D(r.layers,e.kind))return new zm(e,i.level);t.log.debug("packed anew: too litt\
le of the layers stays as it is packed");return void 0}var zm=class{spans=new mi;#e;#t;copied="";constructor(e,n){this.#e=
e;this.#t=n}async pack(e,n){const{spans:r}=this;const i=o=>this.#e.sourceOf(o);try{const o={spans:r,sourceOf:i,kind:this.#e.
kind,level:this.#t};const s=await bx(e,n,o);const a=100*s.copiedOutBytes/Math.max(1,s.layerBytes);this.copied=`, ${a.toFixed(
1)} % of it copied as it was`;return s}catch(o){if(!(o instanceof m))this.#e.hasFailed=true;throw o}}async check(e,n,r){
const i={path:e,packing:this.#e.kind};let o;try{o=(await hc(i,r)).diffId}catch(s){if(r.signal.aborted)throw s;throw this.#n(
E(s))}if(o!==n)throw this.#n(`it unpacks to ${o} instead of ${n}`)}#n(e){this.#e.hasFailed=true;return new m("CHECK_FAIL\
ED",`The packed layer cannot be used: ${e}.`,{hint:`Run again with ${kt("compression",`${this.#e.kind}:${this.#t}`)}. Wi\
th a level, nothing is copied from the source's layers.`})}};async function Sx(t,e,{path:n,...r}){const{run:i}=t;const{log:o,signal:s}=i;const{compression:a}=r;const d=new Sn({countsBlocks:Vn(
t)});const c=Nt([d,Hm(i.touch)]);const f=yc(t,e);const u=await Ro(e,i,c,f?.spans);const l=Gn(u,r.totalBytes);const p=f?.
pack(u,n)??li(u,n,a);const{digest:h,packedBytes:g}=await W(o,l,p);await e.resume();if(s.aborted)throw F(s.reason);const b=Zd(
u,e);o.info(`Packed ${oe(b.entries)} in one layer of ${T(d.bytes)}, packed ${T(g)}${f?.copied??""}`);const S=u.digest();
if(f!==void 0&&!BD(t))await f.check(n,S,i);const k={path:n,diffId:S,digest:h,packedBytes:g,packing:a.kind};const P=b.dataBytes>
0;const z=await kx([k],r,P);const{bytesWritten:G}=u;return{...z,newBytes:d.bytes,streamBytes:G,counts:b}}function BD({options:t}){
return t.verify||t.tagLocations.length===0}async function xx(t,e,n){const{record:r,path:i}=e;const o=Vn(t);const{bytes:s,
streamBytes:a}=await jm(e,t.run,o);const{diffId:d,digest:c,packedBytes:f,packing:u}=r;const l={path:i,diffId:d,digest:c,
packedBytes:f,packing:u};const p=await kx([l],n,r.dataBytes>0);t.run.log.info(`Took ${oe(r.entries)} in one layer of ${T(
s)}, packed ${T(f)}`);return{...p,newBytes:s,streamBytes:a,counts:_o}}async function kx(t,e,n){const r=await e.configFor(
t);const i=$(r);return{stored:void 0,packed:{files:t,config:r,request:e,hasContent:n},packedBytes:t.reduce((o,{packedBytes:s})=>o+
s,0),imageId:i,configDigest:i}}async function jm({path:t,record:e},n,r=false){const i=new Sn({countsBlocks:r});const o=hc(
{path:t,packing:e.packing},n,i);const{diffId:s,streamBytes:a}=await o.catch(d=>{if(n.signal.aborted)throw d;throw En("it\
s layer cannot be unpacked.",d)});if(s!==e.diffId)throw En(`its layer unpacks to ${s}, but the record says ${e.diffId}.`);
return{bytes:i.bytes,streamBytes:a}}import{posix as DD}from"node:path";var AD=1e3;async function Px(t,e,{id:n}){const[r,i]=await Promise.all([t.docker.run(["diff",n]),Ce(t,n,["--size"])]);const o=r.
split("\n").map(d=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(d)?.groups).filter(d=>d!==void 0);const{SizeRw:s}=i;if(o.length>
AD||typeof s!=="number")return void 0;const a=await H(t,{source:e});try{const d=[];for(const{kind:c,path:f=""}of o){const u=await CD(
t,a,f,c==="D");if(u>0)d.push({path:f,bytes:u})}return{old:d,writtenBytes:s}}finally{await j(t,a)}}async function CD(t,e,n,r){
const{signal:i}=t;try{return await ND(await t.transport.readArchive(e,n,i),r)}catch(o){if(Me(o,n))return 0;throw o}}async function ND(t,e){
const n=new AbortController;let r=0;let i=true;const o=new J(({typeFlag:s,sizeBytes:a})=>{if(n.signal.aborted)return"dro\
p";r+=a;if(i&&(s!=="5"||!e))n.abort();i=false;return"drop"});await Wn(n.signal,t,o);return r}import{posix as LD}from"node:path";var wc="/var/lib/apt/lists";var Ix="/var/cache/apt";function Tx(t){return[wc,Ix].some(
e=>t.startsWith(`${e}/`))}function vx(t){return t.filter(e=>{const n=LD.normalize(`/${e}/`);return[`${wc}/`,`${Ix}/`].some(
r=>r.startsWith(n)||n.startsWith(r))})}function Mo(t,e){return`echo ${t.slice(0,-1)}"${t.slice(-1)}"-${e}`}function Ox(t){
return["set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/nu\
ll 2>&1 || { ${Mo(t,"no-apt")}; exit 0; }`,"apt-get clean",`[ -d ${wc} ] || exit 0`,`cd ${wc}`,"for name in * .[!.]* ..?\
*; do",'  [ -e "$name" ] || [ -h "$name" ] || continue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial \
]; then',"    find partial -mindepth 1 -delete","  else",'    rm -rf -- "./$name"',"  fi","done"].join("\n")}import{randomBytes as $D}from"node:crypto";function _x(t,{script:e,aptClean:n}){const r=[Mo(t,"shell"),e===void 0?":":`/bin/sh -e -c " $1" || exit $?; ${Mo(t,"run")}`,
n?`/bin/sh -c "$2" || exit $?; ${Mo(t,"apt")}`:":"].join("\n");return["-c",r,"sh",e??"",Ox(t)]}var bc=class{token=`docke\
r-flatten-${$D(8).toString("hex")}`;#e=new Map;ms(e){return this.#e.get(e)}read(e){const n=e.indexOf(this.token);if(n!==
-1)this.#e.set(e.slice(n+this.token.length+1).trim(),performance.now());return this.strip(e)}strip(e){const n=e.indexOf(
this.token);if(n===-1)return e;return n===0?void 0:e.slice(0,n)}};var FD=/no such file or directory|executable file not found|not a directory/i;var MD=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i;
var Rx=/exec format error/i;var UD=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im;var HD=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;
async function Bx(t,e,n){const{log:r,signal:i}=t;const{image:o}=e;zD(o,n,r);const s=new bc;const a=await Id(t,o,{program:"\
/bin/sh",args:_x(s.token,n),user:"0:0",network:n.network,shows:l=>s.read(l)}).catch(l=>{const p=l instanceof m&&l.code===
"DOCKER_FAILED";throw p?Ax(n,l.message,l)??l:l});if(s.ms("shell")===void 0)return GD(t,o,n,a);if(a.exitCode!==0)throw jD(
o,n,s,a);const d=WD(o,n,s,r);const{container:c}=a;if(d.length===0){await ni(t,c);return Qn}const f=Px(t,o,c).then(l=>d.map(
p=>JD(p,d,l))).catch(l=>{if(!i.aborted)r.notice(`Could not measure what the commands freed: ${E(l)}`);return d});const u=cS(
t,e,c);return{changed:u,commands:d,measuredCommands:f,needsAptRule:false}}function zD({volumes:t},{script:e,aptClean:n},r){
if(e!==void 0&&t.length>0){r.warning(`The image declares volumes: ${t.join(", ")}. They are empty while "run" runs, and \
its changes below them are not in the result.`)}const i=n?vx(t):[];if(i.length>0){r.warning(`"apt-clean" cannot clean be\
low the volumes that the image declares: ${i.join(", ")}. Use ${x("exclude")} to drop their contents.`)}}function Ec(t){
if(t.length===0)return"";return` The image's volumes are empty while commands run: ${t.join(", ")}.`}function jD(t,{script:e,
network:n},r,i){const o=e!==void 0&&r.ms("run")===void 0?"run":"apt-clean";const s=Td(i,d=>r.strip(d));const a=o==="run"?
`Nothing was tagged. The script stops at the first command that fails${n==="none"?`, and it has no network unless ${x("r\
un-network")} names one`:""}.`:`Leave ${x("apt-clean")} out to flatten without it, or repair apt in the image.`;return new m(
"COMMAND_FAILED",`"${o}" failed in a container of ${t.reference} with exit status ${i.exitCode}:
${s}`,{hint:a+Ec(t.volumes)})}function WD(t,{script:e,aptClean:n},r,i){const o=r.ms("no-apt")===void 0;if(!o){i.notice(`\
Skipped apt-clean: the image has no apt-get.${Ec(Cx(t))}`)}const s=r.ms("shell")??0;const a=r.ms("run")??s;const d=[];if(e!==
void 0)d.push({name:"run",ms:a-s});if(n&&o)d.push({name:"apt-clean",ms:(r.ms("apt")??a)-a});return d}var Qn={changed:void 0,
commands:[],measuredCommands:Promise.resolve([]),needsAptRule:false};function JD(t,e,n){if(n===void 0)return t;const r=e.
length>1;const i=t.name==="apt-clean";const o=n.old.filter(({path:s})=>!r||Tx(s)===i).reduce((s,{bytes:a})=>s+a,0);return{
...t,bytes:o-(r&&i?0:n.writtenBytes)}}async function GD(t,e,n,r){const{log:i}=t;const{script:o,aptClean:s}=n;const a=Ax(
n,r.stderr);if(a!==void 0)throw a;const d=VD(e,t,r);if(o!==void 0){throw new m("COMMAND_FAILED",`"run" needs a shell in ${e.
reference}, but ${d}.`,{hint:`Use ${x("clean")} and ${x("exclude")} instead: they need no program in the image.${Ec(e.volumes)}`})}
await ni(t,r.container);if(s){i.notice(`Used the rules of ${x("clean","apt")} instead of apt-clean: ${d}.${Ec(Cx(e))}`)}
return{...Qn,needsAptRule:s}}function Ax({network:t},e,n){if(t==="none"||!UD.test(e))return void 0;return new m("COMMAND\
_FAILED",`Cannot connect the container for "run" to the network ${JSON.stringify(t)} (${x("run-network")}): ${e.trim().slice(
-2e3)}`,{hint:`Name a network that "docker network ls" lists, for example "bridge", or leave ${x("run-network")} out.`,cause:n})}
function Cx({volumes:t}){return t.filter(e=>HD.test(DD.normalize(e)))}function VD(t,e,n){const r=`${n.stderr}
${n.stdout}`;const{architecture:i}=t.platform;const o=e.platform.architecture;const s=i!==o;const a=FD.test(r);const d=MD.
test(r);if(Rx.test(r)&&!s)return`the image's /bin/sh is not an executable for this machine (${o})`;if(Rx.test(r)||s&&!a&&
!d)return`the image is for ${i}, which this machine (${o}) cannot run`;if(d)return"the image's /bin/sh cannot be execute\
d: it is a directory or not executable";if(a)return"the image has no shell (/bin/sh)";throw Q(["start"],n)}var Uo=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];function Ho(t){return t.slice(t.lastIndexOf("/")+1)}function Pn(t){return/^(.+?)-v?\d[^/-]*(?:-[^/]*)?$/.exec(t)?.[1]??t}
function Sc(t){const e=t.replace(/\.(?:dist-info|egg-info|egg|data|libs|pth|py|pyc|so)$/,"").replace(/\.cpython-.*$/,"").
replace(/-\d[^-]*(?:-py\d.*)?$/,"");return e.toLowerCase().replace(/[-_.]+/g,"-")}var Lx=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,read:(t,e)=>Wm(t,Nx(e),n=>n.replace(/^\//,""))},{manager:"\
dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,read:(t,e)=>Wm(t,Nx(e),n=>n.replace(/^[0-9a-f]{32} [ *]/,""))},
{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,read:YD},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,
read:(t,e)=>Wm(t,KD(e),n=>n.startsWith("%")?"":n)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\/[^/]+\.dist-info\/RECORD$/,
read:qD},{manager:"conda",path:/(?:^|\/)conda-meta\/[^/]+\.json$/,read:XD}];function*Wm(t,e,n){for(const r of Jm(t))yield{
name:e,file:n(r)}}function*Jm(t){for(let e=0;e<t.length;){const n=t.indexOf("\n",e);const r=n===-1?t.length:n;if(r>e)yield t.
slice(e,r);e=r+1}}function Nx(t){return Ho(t).replace(/(?::[^:.]*)?\.[^.]*$/,"")}function KD(t){return Ho(t.slice(0,t.lastIndexOf(
"/"))).replace(/-[^-]*-[^-]*$/,"")}function*YD(t){let e="";let n="";for(const r of Jm(t)){const i=r.slice(2);if(r.startsWith(
"P:"))e=i;else if(r.startsWith("F:"))n=i;else if(r.startsWith("R:"))yield{name:e,file:n===""?i:`${n}/${i}`}}}function*qD(t,e){
const n=e.slice(0,e.lastIndexOf("/"));const r=Sc(Ho(n));const i=n.slice(0,Math.max(0,n.lastIndexOf("/")));for(const o of Jm(
t)){const[,s,a=""]=/^(?:"([^"]*)"|([^,]*)),/.exec(o)??[];yield{name:r,file:$x(i,s??a)}}}function*XD(t,e){const n=Math.max(
0,e.lastIndexOf("conda-meta/")-1);const r=e.slice(0,n);const i=Pn(Pn(Ho(e).replace(/\.json$/,"")));for(const o of ZD(t))
if(typeof o==="string")yield{name:i,file:$x(r,Buffer.from(o).toString("latin1"))}}function ZD(t){try{const e=JSON.parse(
Buffer.from(t,"latin1").toString());const n=typeof e==="object"&&e!==null&&"files"in e?e.files:[];return Array.isArray(n)?
n:[]}catch{return[]}}function $x(t,e){if(e===""||e.startsWith("/"))return"";let n=t;let r=e;while(r.startsWith("../")){if(n===
"")return"";n=n.slice(0,Math.max(0,n.lastIndexOf("/")));r=r.slice(3)}return n===""?r:`${n}/${r}`}function In(t,e=n=>n){return n=>e(t.exec(n)?.[1]??"")}var Dx=In(/\/(?:site|dist)-packages\/(?:__pycache__\/)?([^/]+)/,Sc);
var QD=[{manager:"npm",path:/(?:^|\/)(?:node_modules|_npx|_cacache)\//,name:eF},{manager:"conda",path:/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//,
name:t=>In(/\/pkgs\/([^/]+)/,e=>Pn(Pn(e)))(t)||Dx(t)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\//,name:t=>Dx(
`/${t}`)},{manager:"gem",path:/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//,name:In(/\/(?:gems\/[^/]+\/)?(?:gems|doc|specifications|cache|extensions\/[^/]+\/[^/]+)\/([^/]+?)(?:\.gemspec|\.gem)?(?:\/|$)/,
Pn)},{manager:"cargo",path:/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//,name:In(/\/(?:registry\/(?:src|cache)\/[^/]+|git\/checkouts|toolchains)\/([^/]+?)(?:\.crate)?(?:\/|$)/,
Pn)},{manager:"go",path:/^usr\/local\/go\/|(?:^|\/)go\/pkg\//,name:t=>t.startsWith("usr/local/go/")?"go":In(/\/pkg\/mod\/(?:cache\/download\/)?([^@]+?)(?:@|\/@v\/|$)/)(
t)},{manager:"maven",path:/(?:^|\/)\.m2\//,name:In(/\.m2\/repository\/(.+)\/[^/]+\/[^/]+$/)},{manager:"gradle",path:/(?:^|\/)\.gradle\//,
name:In(/\/files-[^/]+\/([^/]+\/[^/]+)\//)},{manager:"nuget",path:/(?:^|\/)\.nuget\//,name:In(/\.nuget\/packages\/([^/]+)\//)}];
function Fx(t){for(const{manager:e,path:n,name:r}of QD)if(n.test(t))return{manager:e,name:r(t)};return void 0}var Gm="no\
de_modules/";function eF(t){const e=t.indexOf("/.pnpm/");if(e!==-1){const[i=""]=t.slice(e+"/.pnpm/".length).split("/",1);
const o=i.indexOf("@",1);return t.slice(0,e+"/.pnpm/".length)+(o===-1?i:i.slice(0,o))}let n=t.lastIndexOf(`/${Gm}`)+1;if(n===
0&&!t.startsWith(Gm))return"";n+=Gm.length;let r=t.indexOf("/",n);if(r!==-1&&t.charCodeAt(n)===64)r=t.indexOf("/",r+1);return r===
-1?t:t.slice(0,r)}var tF=128*1024*1024;var nF=32*1024*1024;var rF=1e6;var iF=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//;var oF=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/;
var xc=class{#e=new Map;#t=[];#n=new Map;#r=false;#i;#o=tF;begin(e,n){this.#i=void 0;if(e.sizeBytes===0||!aF(e.name))return;
const r=B(e.name);if(iF.test(r))this.#r=true;const i=Lx.find(o=>o.path.test(r));if(i===void 0||e.sizeBytes>Math.min(this.#o,
nF))return;this.#o-=e.sizeBytes;this.#i={format:i,path:r,parts:[]}}data(e){this.#i?.parts.push(Buffer.from(e))}end(){const e=this.#i;
this.#i=void 0;if(e===void 0)return;const{format:n,path:r,parts:i}=e;const o=Buffer.concat(i).toString("latin1");for(const{
name:s,file:a}of n.read(o,r)){if(a==="")continue;if(this.#e.size>=rF)return;this.#s(a,{manager:n.manager,name:s})}}#s(e,n){
const r=this.#a(n);const i=this.#e.get(e);if(i===void 0||sF(n,this.#t[i]))this.#e.set(e,r)}#a(e){const n=`${e.manager}:${e.
name}`;const r=this.#n.get(n);if(r!==void 0)return r;this.#n.set(n,this.#t.length);return this.#t.push(e)-1}managerOf(e){
return this.packageOf(e)?.manager??"other"}packageOf(e){const n=this.#e.get(e)??(e.startsWith("usr/")?this.#e.get(e.slice(
4)):void 0);if(n!==void 0)return this.#t[n];const r=Fx(e);if(r!==void 0)return r;return this.#r&&oF.test(e)?{manager:"rp\
m",name:""}:void 0}};function sF(t,e){if(t.manager!==e.manager)return t.manager<e.manager;return t.name<e.name}function aF(t){
return t.indexOf("lib")!==-1||t.indexOf("conda-meta")!==-1}var dF=3;var cF=1e5;var fF=[10,5,3];var uF=.01;var kc=class{#e=new Map;begin(e,n){const r=mn(e,n);if(r===0)return;const i=this.#t(
B(e.name));const o=this.#e.get(i);if(o===void 0)this.#e.set(i,{bytes:r,files:1});else{o.bytes+=r;o.files++}}data(){}end(){}#t(e){
let n=0;for(let i=0;i<dF;i++){const o=e.indexOf("/",n===0?0:n+1);if(o===-1)break;n=o}let r=e.slice(0,n);while(this.#e.size>=
cF&&r!==""&&!this.#e.has(r))r=r.slice(0,Math.max(0,r.lastIndexOf("/")));return r}get largest(){const e=new Map;let n=0;for(const[
r,i]of this.#e){n+=i.bytes;for(let o=r;o!=="";){const s=o.slice(0,Math.max(0,o.lastIndexOf("/")));const a=e.get(s)??new Map;
e.set(s,a);const{bytes:d,files:c}=a.get(o)??{bytes:0,files:0};a.set(o,{bytes:d+i.bytes,files:c+i.files});o=s}}return Mx(
e,"",0,n*uF)}};function Mx(t,e,n,r){return[...t.get(e)??[]].filter(([,{bytes:i}])=>i>=r).sort(([i,o],[s,a])=>a.bytes-o.bytes||
(i<s?-1:1)).slice(0,fF[n]).flatMap(([i,o])=>[{path:`/${Z(i).toString("utf8")}`,...o},...Mx(t,i,n+1,r)])}var Ux=4e5;var lF=15e4;var mF=40;var zo=class{#e={children:new Map,folded:void 0};#t;#n;#r=0;#i=0;constructor(e,n=Ux){this.#t=
e;this.#n=n}get foldedFiles(){return this.#i}add(e,n,r=-1){if(n===0)return;const i=e.split("/");const o=[...i.splice(0,mF),
...i.length>0?[i.join("/")]:[]];const s=n<0?this.#o(o,n,r):n;if(s===0)return;const a=o.pop()??"";let d=this.#e;for(const f of o)
d=this.#s(d,f);const c=d.children.get(a);if(c===void 0){d.children.set(a,{bytes:s,group:r});this.#r++}else if("bytes"in c){
c.bytes+=s}if(this.#r>this.#n)this.#a()}#o(e,n,r){const i=[];let o=this.#e;for(const a of e){if(o===void 0||"bytes"in o)
break;if(o.folded!==void 0)i.unshift(o.folded.bytes);o=o.children.get(a)}if(o!==void 0)return n;let s=n;for(const a of i){
const d=a.get(r)??0;const c=Math.min(d,-s);a.set(r,d-c);s+=c}return s}#s(e,n){const r=e.children.get(n);if(r!==void 0&&"\
children"in r)return r;const i={children:new Map,folded:void 0};e.children.set(n,i);if(r===void 0)this.#r++;return i}#a(){
let e=1024;const n=this.#n/Ux*lF;while(this.#r>n){this.#r=this.#d(this.#e,"",e).nodes;e*=2}}#d(e,n,r){let i=0;let o=0;for(const[
s,a]of e.children){const d=n===""?s:`${n}/${s}`;if("bytes"in a){o+=a.bytes;if(a.bytes>=r)i++;else{e.children.delete(s);const f=a.
group===-1?this.#t(d):a.group;this.#c(e,1,new Map([[f,a.bytes]]));this.#i++}continue}const c=this.#d(a,d,r);o+=c.bytes;if(c.
bytes>=r)i+=c.nodes+1;else{e.children.delete(s);if(a.folded!==void 0)this.#c(e,a.folded.files,a.folded.bytes)}}for(const s of e.
folded?.bytes.values()??[])o+=s;return{nodes:i,bytes:o}}#c(e,n,r){e.folded??={files:0,bytes:new Map};e.folded.files+=n;for(const[
i,o]of r)e.folded.bytes.set(i,(e.folded.bytes.get(i)??0)+o)}toPage(e=()=>true){const n=(r,i)=>{const o=[];for(const[s,a]of r.
children){const d=i===""?s:`${i}/${s}`;const c=Z(s).toString("utf8");if("children"in a){const u=n(a,d);if(u.length>0)o.push(
[c,0,-1,u]);continue}const f=a.group===-1?this.#t(d):a.group;if(a.bytes>0&&e(f))o.push([c,a.bytes,f])}for(const[s,a]of r.
folded?.bytes??[])if(a>0&&e(s))o.push(["(smaller files)",a,s]);return o};return["",0,-1,n(this.#e,"")]}};var bi=class{#e=new kc;#t;#n;#r=false;observer;constructor(e,n){this.#t=e?new Vm:void 0;this.#n=n;const r=Nt([this.#e,this.#t?.
observer,n])??this.#e;const i=this.#t!==void 0;this.observer={begin:(o,s)=>this.#i(()=>r.begin(o,s)),data:i?o=>this.#i(()=>r.
data(o)):()=>{},end:i?()=>this.#i(()=>r.end()):()=>{}}}onDropped=(e,n,r)=>{this.#i(()=>this.#t?.drop(e,n,r))};get directories(){
return this.#i(()=>this.#e.largest)}get suggestions(){return this.#i(()=>this.#n?.found)}get page(){return this.#i(()=>this.#t?.
toPage())}#i(e){if(this.#r)return void 0;try{return e()}catch{this.#r=true;return void 0}}};var Vm=class{#e=new xc;#t=new zo(
e=>Uo.indexOf(this.#e.managerOf(e)));#n=new zo(()=>-1);#r=[];observer=Nt([this.#e,new Km(this.#t)]);drop(e,n,r){if(!this.#r.
includes(r))this.#r.push(r);this.#n.add(e,n,Uo.length+this.#r.indexOf(r))}toPage(){const e=[[this.#t,"of the result"],[this.#n,
"that were dropped"]];const n=[...Uo.map(r=>({name:r,kind:r==="other"?"other":"manager"})),...this.#r.map(({kind:r,name:i})=>({
kind:r,name:i}))];return{groups:n,result:this.#t.toPage(),dropped:this.#n.toPage(r=>(this.#r[r-Uo.length]?.bytes??0)>0),
notes:e.filter(([r])=>r.foldedFiles>0).map(([r,i])=>`${r.foldedFiles} small files ${i} are not shown one by one: "(small\
er files)" combines those of a directory.`)}}};var Km=class{#e;constructor(e){this.#e=e}begin(e,n){const r=mn(e,n);if(r>
0)this.#e.add(B(e.name),r)}data(){}end(){}};import{access as pF,constants as Hx,mkdtemp as hF,rm as gF,stat as Ym,statfs as zx}from"node:fs/promises";import{join as yF}from"node:path";var wF=.5;var bF={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not write there",EPERM:"\
this user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"};var EF={input:()=>`T\
he ${v("temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment variable TMPDIR \
(/tmp if it is not set)"};async function jx(t,e,n){try{await pF(t,Hx.W_OK|Hx.X_OK);await gF(await hF(yF(t,ne(n))),{recursive:true})}catch(r){
const i=await SF(t,de(r));throw new m("TEMP_DIR",`${EF[e]()} must be a writable directory, but ${JSON.stringify(t)} is n\
ot: ${i}.`,{hint:e==="input"?"Name an existing, writable directory, or leave it out.":`Create that directory, or name an\
 existing, writable one with the ${v("temp-dir")}.`,cause:r})}}async function SF(t,e){const n=await Ym(t).catch(()=>void 0);
if(n!==void 0&&!n.isDirectory())return"it is not a directory";if(n!==void 0&&e==="ENOENT")return"no file can be created \
in it";return bF[e]??e}function jo(t,e,n,r=wF){if(!n)return e;if(t===void 0)return Math.round(e*r);return t.reduce((i,o)=>i+
(/[+.](?:gzip|zstd)$/.test(o.mediaType)?o.sizeBytes:Math.round(o.sizeBytes*r)),0)}async function qm(t,e){const{bavail:n,
bsize:r}=await zx(t);const i=n*r;if(i>=e)return;throw new m("NO_SPACE",`The packed layer needs about ${T(e)} in ${t}, bu\
t only ${T(i)} are free.`,{hint:`Free some disk space, or name a directory on a larger disk with the ${v("temp-dir")}.`})}
async function Xm({store:t,diskRoot:e},{unpackedBytes:n,packedBytes:r},i){if(e===void 0)return void 0;const o=await Promise.
all([zx(e),Ym(e),Ym(i)]).catch(()=>void 0);if(o===void 0)return void 0;const[{bfree:s,bsize:a},d,c]=o;const f=[{what:"un\
packed",bytes:n}];if(t.keepsPacked){f.push({what:"packed",bytes:r});if(d.dev===c.dev)f.push({what:"for the spool, which \
is on the same disk",bytes:r})}const u=f.reduce((h,{bytes:g})=>h+g,0);const l=s*a;if(l>=u)return void 0;const p=f.map(({
what:h,bytes:g})=>`${T(g)} ${h}`).join(", ");return`The engine's disk may be too small: the result needs up to ${T(u)} t\
here (${p}), but only ${T(l)} are free in ${e}. If it does not fit, nothing is tagged. "docker system df" shows what use\
s the space.`}async function Jx(t,e){const{engine:n,source:r,sourceConfig:i,options:o,sweep:s}=t;const{tempDir:a,layer:d}=o;if(t.packTo===
void 0&&n?.store.keepsPacked===false){return Wx(t,{unpackedBytes:r.knownBytes??0,packedBytes:0})}const c=(await e).bytes;
const{packedLayers:f}=await i;const u=d.compression.kind!=="none";const l=jo(f,c,u);await qm(a,l).catch(async()=>{await s.
settle();await qm(a,l)});const p=jo(f,c,u,1);await Wx(t,{unpackedBytes:c,packedBytes:p})}async function Wx({engine:t,options:e,
sweep:n},r){if(t===void 0)return;if(await Xm(t,r,e.tempDir)===void 0)return;await n.settle();const i=await Xm(t,r,e.tempDir);
if(i!==void 0)t.log.warning(i)}var xF=50;async function Gx(t,e){const n=new Map;for(const[r,i]of t.requiredPaths.entries()){if(n.has(i.text))continue;const o=r<
xF?e.lookAtImage:void 0;const s=await kF(t,i,{...e,lookAtImage:o});if(s!==void 0)n.set(i.text,IF(i,s))}return[...n.values()]}
async function kF(t,{candidates:e},{look:n,lookAtImage:r}){const i=e.map(s=>t.trace(s));const o=i.find(({droppedBy:s})=>s!==
void 0)?.droppedBy;if(o===void 0&&r===void 0)return void 0;for(const{end:s,droppedBy:a}of i)if(a===void 0&&s!==void 0&&await n(
s)!==void 0)return void 0;if(o!==void 0||r===void 0)return o;for(const s of e)if(await PF(s,r))return"a command";return void 0}
async function PF(t,e){const n=await Ka(t,async r=>(await e(r))?.link);return n!==void 0&&await e(n.end)!==void 0}function IF({
by:t,text:e},n){const r=_(Buffer.from(e));return t==="WORKDIR"?`The image's WORKDIR ${r} is not in the result: ${n} remo\
ved it. The engine will create it again, empty and owned by root.`:`The image's ${t} refers to ${r}, which is not in the\
 result: ${n} removed it. Containers of the result may not start.`}function Pc(t){const e=new Map;const n=async r=>{try{const i=await t(Buffer.from(r,"latin1").toString());if(i===void 0)return void 0;
const o=i.typeFlag==="2";return{link:o?se(i).link.toString("latin1"):void 0}}catch(i){if(i instanceof m&&i.code==="TAR_L\
IMIT")return{link:void 0};throw i}};return r=>{const i=e.get(r)??n(r);e.set(r,i);return i}}import{isUtf8 as TF}from"node:buffer";import{pipeline as vF}from"node:stream/promises";var Vx=8;var Ic=class{#e;#t;constructor(e,n){this.#e=e;this.#t=n}*emit(e,n=e){const{retime:r,observer:i}=this.#e;const o=r(
n);i?.begin(e,{head:o});i?.end();this.#t.entries++;yield*[...o.extensions,o.header]}async*fetchEntry(e,n){const{reader:r,
signal:i}=this.#e;const o=Z(e);const s=await r.openPath(o,i).then(l=>qr(l,0)).catch(l=>{if(r.isNotFound(l,o))return void 0;
throw l});if(s===void 0)return;const a=s.typeFlag==="5";const d=Z(a?`${e}/`:e);const{typeFlag:c}=s;const f={...Ie(s,d),name:d,
typeFlag:c,sizeBytes:0};const u=n(f)===void 0?"drop":r.decide(f);if(u!=="drop")yield*this.emit(f,u==="keep"?f:u.head)}async*fetch(e,n,{
mayBeAbsent:r=false}={}){const{reader:i,retime:o,observer:s,signal:a}=this.#e;const d=e.slice(0,e.lastIndexOf("/")+1);let c;
const f={begin:(p,h)=>c!==void 0&&s?.begin(c,h),mapBlock:p=>c!==void 0&&s?.mapBlock?.(p),data:p=>c!==void 0&&s?.data(p),
end:()=>c!==void 0&&s?.end()};const u=new J(p=>{c=void 0;const h=n(d+B(p.name),p);if(h===void 0)return"drop";const g=Z(p.
name.at(-1)===47?`${h}/`:h);const{typeFlag:b,sizeBytes:S}=p;c={...Ie(p,g),name:g,typeFlag:b,sizeBytes:S};const k=i.decide(
c);if(k==="drop")return k;return k==="keep"?{head:o(c)}:{...k,head:o(k.head)}},f,{isPart:true});const l=Z(e);try{const p=vF(
await i.openPath(l,a),u,{signal:a});p.catch(()=>{});for await(const h of u)yield h;await p}catch(p){if(!r||!i.isNotFound(
p,l))throw p}this.#t.entries+=u.counts.entries;this.#t.dataBytes+=u.counts.dataBytes}};function Tc(t){const e=Map.groupBy(
Kx(t),({root:n})=>n);return new Map([...e].map(([n,r])=>[n,r.map(({path:i})=>i)]))}function Kx(t){if(t.length<=Vx)return t.
map(r=>({root:OF(r),path:r}));const e=_F(t);const n=Map.groupBy(t,r=>r.split("/")[e.length]);if(e.length>1||e.length===1&&
n.size>Vx)return t.map(r=>({root:e.join("/"),path:r}));return[...n.values()].flatMap(Kx)}function OF(t){for(let e=t;e!==
"";e=e.slice(0,Math.max(e.lastIndexOf("/"),0)))if(TF(Z(e.slice(e.lastIndexOf("/")+1))))return e;return t}function _F(t){
let e=t[0]?.split("/").slice(0,-1)??[];for(const n of t){const r=n.split("/").slice(0,-1);const i=e.findIndex((o,s)=>o!==
r[s]);if(i!==-1)e=e.slice(0,i)}return e}var vc=class{#e;#t;#n;#r;#i=new Set;#o=[];#s=new Set;constructor(e,n,r,i=gn){this.#e=e;this.#r=Il(i);this.#t=n;this.#n=r}findRestored(){
if(this.#e.dropped.isEmpty)return{restored:[],roots:[]};for(const[r,i]of this.#t.kept)this.#d(r,i);for(const r of this.#r)
this.#c(r);for(let r=this.#a();r!==void 0;r=this.#a())this.#d(...r);if(this.#t.isFull)this.#e.warnTooManyLinks();const e=r=>Ne(
r).some(i=>this.#i.has(i));const n=[...this.#i];return{restored:n,roots:n.filter(r=>!e(r))}}#a(){if(this.#o.length===0){
for(const{isSkipped:e,droppedTops:n}of this.#e.presets)if(e)for(const r of n)this.#u(r)}return this.#o.pop()}#d(e,n){const r=go(
ob(e,n),this.#t.targetOf);if(r===void 0)return;this.#e.skipPresetsFor(e,r.end);const i=o=>this.#n.has(o)&&this.#t.targetOf(
o)===void 0;for(const o of r.through)if(!i(o))this.#f(o,e);this.#f(r.end,e)}#c(e){const n=go(e.path,this.#t.targetOf)?.end;
if(n===void 0||n===e.path||e.extent==="itself")return;for(const r of this.#e.restoreReferenced(Pl(e,n))){this.#i.add(r);
this.#u(r)}}#f(e,n){if(!this.#e.dropped.has(e))return;const r=this.#t.typeAt(e);const i=this.#e.restore(e,r,n,this.#n.has(
e));if(i==="unchanged")return;if(i!=="restored"){this.#e.warnBrokenLink(`The pattern ${JSON.stringify(i.text)} drops ${_(
Z(`/${e}`))}, the target of the link ${_(Z(`/${n}`))}, which is broken in the result.`);return}if(this.#e.decisionFor(e,
r).action==="keep")this.#i.add(e);this.#u(e)}#u(e){if(this.#s.has(e))return;this.#s.add(e);for(const[n,r]of this.#t.droppedBelow(
e))if(this.#e.decisionFor(n,"2").action==="keep")this.#o.push([n,r])}};var Oc=class{#e=new Map;#t=[];#n;constructor(e){this.#n=e}push(e){this.#e.set(e.path,e);if(!this.#n)this.#t.push(e.path)}leaveFor(e){
for(let n=this.#t.at(-1);n!==void 0;n=this.#t.at(-1)){if(Or(e,n))return;this.#r(n);this.#t.pop()}}end(){for(const e of this.#e.
keys())this.#r(e)}releaseAbove(e){if(this.#e.size===0)return[];this.#t=[];return Ne(e).flatMap(n=>{const r=this.#e.get(n);
this.#e.delete(n);return r===void 0?[]:[r]})}#r(e){Rt(this.#e.get(e)?.count,1,0);this.#e.delete(e)}};var Rc=1e5;var _c=class{#e=new Map;#t=0;add(e,n,r,i){if(++this.#t>Rc)throw Zm(r.count?.name??"a rule");const o=B(n.name);
const s=this.#e.get(e)??{name:o,decision:r,before:[],links:[]};s.before.push(...i);s.links.push(n);this.#e.set(e,s)}get directories(){
return[...this.#e.values()].flatMap(({before:e})=>e)}async*contents(e,n,r){const i=new Map(this.#e);for(const[o,{links:s}]of this.#e){
if(!n(o))continue;for(const a of s)yield*e.emit(a);i.delete(o)}for(const[o,s]of Tc([...i.keys()])){const a=new Set(s);yield*e.
fetch(o,(d,c)=>{const f=a.has(d)?this.#e.get(d):void 0;if(f===void 0)return void 0;if(c.typeFlag==="1"||!i.delete(d))throw Yx(
d,f.name);r(d,f.decision,ln(c));return f.name});for(const d of s){const{name:c,links:f}=this.#e.get(d);if(i.has(d))throw Yx(
d,c);for(const u of f.slice(1))yield*e.emit(u,rd(u,Z(c)))}}}};function Zm(t){return new m("TAR_LIMIT",`More than ${Rc} h\
ard links point to files that ${t} drops.`,{hint:"Leave that rule out: the hard links keep the content anyway, so it wou\
ld free little."})}function Yx(t,e){return new m("CHECK_FAILED",`${_(Z(t))} was read again, since ${_(Z(e))} is a hard l\
ink to it, but the engine did not return a single file.`,{hint:q})}function Bc(t,e){return{name:Buffer.from(t.name),typeFlag:t.
typeFlag,sizeBytes:t.sizeBytes,extensions:e.extensions,header:Buffer.from(e.header)}}var RF=new Set(["0","7","S"]);var Ac=class{#e;#t;#n=new Set;#r=new Va;#i=new Map;#o=new _c;#s=new Map;#a=0;#d=0;appended={
entries:0,dataBytes:0};#c;#f;constructor(e){this.#e=new Gr(e);this.#t=new Oc(e.returnsToDirectories===true);this.#f=e.references??
gn;this.#c=e.onDropped??(()=>{})}get counts(){return this.#e.counts}get requiredPaths(){return this.#f.required}get findings(){
return this.#e}dropsContentOf(e){const n=this.#e.decisionFor(e,"0");const{action:r,rule:i}=n;const o=r==="empty"||r==="d\
rop"&&i===void 0;if(o)this.#s.set(e,n);return o}decide(e,n){if(n==="drop")return n;const r=B(e.name);this.#t.leaveFor(r);
const i=n==="keep"?e:n.head;const{typeFlag:o}=e;const s=this.#s.get(r)??this.#e.decisionFor(r,o);if(s.action==="drop")return this.#w(
r,e,i,s);const a=ln(e);const d=o==="5"||a===0&&e.name.at(-1)===47;if(!d)this.#a++;this.#e.countSpared(s.spared,d,a);if(o===
"1"&&this.#b(e,i,s))return"drop";if(o==="2"){const u=qx(i);this.#r.add(r,u,true);this.#e.spareLinkTarget(r,u,this.#r.isFull)}
const c=this.#E(r);const f=n==="keep"?{head:i}:n;if(s.action==="empty"&&RF.has(o)&&a>0){this.#y(r,s.count,a);return{head:id(
i),data:Buffer.alloc(0),before:c}}return c.length===0?n:{...f,before:c}}async*appendix(e){this.#t.end();this.#S();const n=new Ic(
e,this.appended);for(const o of this.#o.directories)yield*n.emit(o);const{restored:r,roots:i}=new vc(this.#e,this.#r,this.#n,
this.#f).findRestored();if(i.length>0||this.#e.skippedPresets.length>0)yield*this.#u(new Set(r.flatMap(Ne)),i,n);yield*this.#o.
contents(n,o=>this.#e.decisionFor(o,"0").action==="keep",(o,{count:s},a)=>this.#g(o,s,0,a))}async*#u(e,n,r){const i=this.#e.
presets.filter(({isSkipped:o})=>o);for(const{droppedTops:o,count:s}of i){for(const a of o)yield*r.fetch(a,(d,c)=>this.#m(
d,c));Object.assign(s,{entries:0,bytes:0})}for(const o of Tc(n).keys()){for(const s of Ne(o))if(this.#l(s))yield*r.fetchEntry(
s,a=>this.#p(s,a));yield*r.fetch(o,(s,a)=>e.has(s)&&this.#l(s)?this.#p(s,a):this.#m(s,a),{mayBeAbsent:true})}for(const[o,
s]of this.#i){if(this.#e.decisionFor(o,"1").action!=="keep")continue;this.#h(o,s);if(!this.#b(s,s,Jr))yield*r.emit(s)}}trace(e){
const n=go(e,this.#r.targetOf);const r=[...n?.through??[],n?.end??e].find(d=>this.#l(d));const i=r===void 0?Jr:this.#e.decisionFor(
r,this.#r.typeAt(r));const{kind:o,name:s=""}=i.count??{};const a=o==="exclude"?`the pattern ${JSON.stringify(s)}`:`the p\
reset ${s}`;return{end:n?.end,droppedBy:i.action==="drop"?a:void 0}}#l(e){return this.#e.dropped.has(e)&&!this.#n.has(e)}#m(e,n){
const r=this.#l(e)&&!this.#i.has(e)&&this.#e.decisionFor(e,n.typeFlag).action==="keep";if(r&&n.typeFlag==="1")throw Zm("\
presets");return r?this.#p(e,n):void 0}#p(e,n){this.#n.add(e);this.#h(e,n);return e}#h(e,n){const{typeFlag:r}=n;const i=ln(
n);const{spared:o}=this.#e.decisionFor(e,r);this.#e.countSpared(o,r==="5",i);const s=this.#e.presetThatDropped(e,r);if(s?.
isSkipped===false)this.#g(e,s.count,1,i)}#g(e,n,r,i){Rt(n,-r,-i);if(n!==void 0&&i>0)this.#c(e,-i,n)}#w(e,n,r,{count:i,rule:o}){
this.#e.recordDropped(e);if(o?.preset.skippedIfLinked===true)BF(o,e);const{typeFlag:s}=n;if(s==="5"){this.#t.push({path:e,
entry:Bc(n,r),count:i});return"drop"}if(s==="2")this.#r.add(e,qx(r),false);if(s==="1"&&o!==void 0&&this.#i.size<Rc)this.#i.
set(e,Bc(n,r));this.#d++;this.#y(e,i,ln(n));return"drop"}#y(e,n,r){Rt(n,1,r);if(n!==void 0)this.#c(e,r,n)}#E(e){const n=this.#t.
releaseAbove(e);for(const{path:r}of n)this.#n.add(r);return n.map(({entry:r})=>r)}#b(e,n,r){const i=B(se(n).link);const o=this.#e.
decisionFor(i,"0");const s=o.action==="empty"&&r.action==="empty";if(o.action==="keep"||s)return false;const a=this.#E(B(
e.name));this.#o.add(i,Bc(e,n),o,a);return true}#S(){if(this.#a>0||this.#d===0)return;const e=this.counts.filter(({entries:n})=>n>
0).map(({name:n})=>JSON.stringify(n));throw new m("BAD_INPUT",`Nothing would be left of the image: ${e.join(", ")} would\
 drop all of its files.`,{hint:'Drop less, or keep some files with a pattern that starts with "!".'})}};function BF({droppedTops:t},e){
if(!t.some(n=>Or(e,n)))t.push(e)}function qx(t){return se(t).link.toString("latin1")}import{posix as AF}from"node:path";var CF=200;async function Xx(t,e){let n=0;const r=async o=>++n>CF?void 0:(await e(o))?.link;const i=[];for(const o of t){
const s=await Ka(Buffer.from(AF.normalize(o)).toString("latin1"),r);if(s!==void 0&&s.through.length>0&&s.end!=="")i.push(
`/${Buffer.from(s.end,"latin1")}`)}return[...new Set([...t,...i])]}async function Zx({run:t,source:e,sourceConfig:n,options:r},{reader:i,survey:o,ran:s}){const{signal:a}=t;const{clean:d,exclude:c}=r.
layer;const f=new Set(d);const u=jn("apt");if(s.needsAptRule&&u!==void 0)f.add(u);if(f.size===0&&c.length===0&&s.changed===
void 0)return void 0;const l=f.size>0;const p=l?await i.lookAt("etc/passwd",a):void 0;const{json:h}=await n;const g=y(h,
"config","Env");const b=p===void 0?0:De(p.header,"size");const S=p?.data.subarray(0,b);const k=l?await Xx(e.volumes,Pc(P=>i.
lookAt(P,a))):e.volumes;return new Ac({presets:[...f],excludes:c,places:Wa(S,N(g)?g:[]),volumes:k,references:gl(h,hl(S)),
returnsToDirectories:i.returnsToDirectories,onDropped:o.onDropped})}function Qx({source:t,options:e}){const{clean:n,exclude:r,
aptClean:i}=e.layer;const o=i?jn("apt"):void 0;const{Env:s}=t.shownConfig;return new ed({active:o===void 0?n:[...n,o],words:e.
cleanWords,excludes:r,env:N(s)?s:[],volumes:t.volumes,references:gl({config:t.shownConfig},hl(void 0))})}async function e0({
reader:t,rules:e,survey:n},r,i){const{lookAtImage:o}=t;const s={look:Pc(d=>t.lookAt(d,i)),lookAtImage:o&&Pc(d=>o(d,i))};
const a=e===void 0?[]:await Gx(e,s);return{rules:e?.counts??[],commands:await r.measuredCommands,spared:e?.findings.spared??
[],skippedPresets:e?.findings.skippedPresets??[],unmatched:e?.findings.unmatched??[],warnings:[...e?.findings.warnings??
[],...a],directories:n.directories,suggestions:n.suggestions}}function Qm({verify:t,html:e}){return t||e!==void 0}async function t0(t,e,n){const{source:r,options:i}=t;const o=e.kind!==
"hit"||Qm(i);const s=o?await NF(t):Qn;At(n,s.measuredCommands);const a=At(n,(s.changed??r).openReader());const d=At(n,LF(
t,a));return{isRead:o,ran:s,reader:await a,sourceSize:d}}async function NF(t){const{run:e,engine:n,source:r,inEngine:i,options:o}=t;
const{aptClean:s,script:a,scriptNetwork:d}=o.layer;if(a===void 0&&!s)return Qn;if(r.byLayers===true){e.log.notice(`Used \
the rules of ${x("clean","apt")} instead of apt-clean: no container runs for an image that is read by its layers.`);return{
...Qn,needsAptRule:s}}if(n===void 0||i===void 0)return Qn;const c=a===void 0?"Clean with apt":"Run commands in a contain\
er";const f={script:a,network:a===void 0?"none":d,aptClean:s};return e.log.group(c,()=>Bx(n,i,f))}async function LF({source:t,
sourceConfig:e},n){await Promise.all([e,n]);return t.measure()}async function n0(t,e,n){const{options:r}=t;const{isRead:i,
ran:o}=e;const s=new bi(r.html!==void 0,Qx(t));if(!r.dryRun&&i)await Jx(t,e.sourceSize);const a=i?await Zx(t,{reader:e.reader,
survey:s,ran:o}):void 0;const d=await DF(t,e,a);const c=await FF(t);const f=e.sourceSize.then(({bytes:u})=>u);return{reader:d,
rules:a,survey:s,expected:r.verify&&!r.dryRun?$F(t):[],resume:c,expectedBytes:At(n,f),latestSeconds:r.layer.sourceDateEpoch}}
function $F({source:t,options:e}){const n=t.byLayers===true?"engine":"exact";const r=[...e.tagLocations.length>0?["exact"]:
[],...e.tags.length>0?[n]:[]];return[...new Set(r)].map(i=>new si(i))}async function DF({run:t,options:e},{reader:n,ran:r},i){
const{clean:o,exclude:s}=e.layer;const a=s.length>0||o.some(({empties:c})=>c!==void 0);if(i===void 0||!a||n.sparingZeros===
void 0)return n;const d=async c=>{await r.measuredCommands;return i.dropsContentOf(c)};return n.sparingZeros(d,t.signal)}
async function FF({source:t,options:e}){return e.pause&&t.hold!==void 0?t.hold():async()=>{}}async function i0(t,e,n){const{run:r,options:i,packTo:o}=t;const{log:s}=r;const{way:a}=e.reader;const d=t.platformTitle===
void 0?"":` ${t.platformTitle}`;const c=UF(t,e,n);try{if(i.dryRun)return await s.group(`Estimate${d} via ${a}`,()=>HF(t,
e,c));if(n.kind!=="hit")return await s.group(`Flatten${d} via ${a}`,()=>o===void 0?jF(t,e,c):Sx(t,e,{...c,path:o}));const f=Qm(
i)?await s.group(`Compare the cached layer${d} via ${a}`,()=>WF(t,e,n)):void 0;if(o!==void 0)return await s.group(`Check\
 the cached layer${d}`,()=>xx(t,n.found,c));return await s.group("Load the cached layer",()=>zF(t,n,c).then(u=>({...u,streamBytes:f})))}catch(f){
throw MF(f,t)}}function MF(t,{source:e,options:n}){const r=t instanceof m&&t.code==="TAR_TRUNCATED";if(!r||n.pause)return t;
return e.changedWhileRead?.(t)??t}function UF(t,e,n){const{source:r,sourceConfig:i,options:o}=t;return{platform:r.platform,
configFor:async s=>hh((await i).json,{layers:s,sourceDiffIds:r.diffIds,createdBy:Jd,latestSeconds:o.layer.sourceDateEpoch}),
annotations:async()=>(await i).annotations,compression:o.layer.compression,tempDir:o.tempDir,saveTo:e.reader.isReproducible?
Wd(n,t):void 0,totalBytes:yr(e.expectedBytes)}}async function HF(t,e,n){const r=await dx(t,e,n);return{stored:void 0,packedBytes:void 0,
...r,counts:_o}}function o0({engine:t}){if(t===void 0)throw new Error("a layer that is not packed needs an engine");return t}
async function zF(t,{found:e},n){const{stored:r,newBytes:i}=await YS(o0(t),e,n);const o=t.source.byLayers!==true;const s=o?
i:(await jm(e,t.run)).bytes;return{...s0(r),newBytes:s,counts:_o}}async function jF(t,e,n){const r=o0(t);const{log:i,signal:o}=r;
const s=t.source.byLayers===true?new Sn({countsBlocks:false}):void 0;if(!r.store.keepsPacked)i.debug(`${x("compression")}\
 has no effect here: this image store keeps layers unpacked`);const a=r.store.keepsPacked?yc(t,e):void 0;const d=await Ro(
e,r,s,a?.spans);const c=a&&((b,S)=>a.pack(b,S));const f=await nx(r.store).store(r,d,{...n,pack:c});await e.resume();if(o.
aborted)throw F(o.reason);const u=Zd(d,e);const l=await ci(r,f,u.dataBytes>0);const p=s?.bytes??l;const h=f.packedBytes===
void 0?"":`, packed ${T(f.packedBytes)}${a?.copied??""}`;i.info(`Stored ${oe(u.entries)} in one layer of ${T(p)}${h}`);const{
bytesWritten:g}=d;return{...s0(f),newBytes:p,streamBytes:g,counts:u}}function s0(t){const{packedBytes:e,expectedId:n,configDigest:r}=t;
return{stored:t,packedBytes:e,imageId:n,configDigest:r}}async function WF({run:t,options:e},n,{found:{record:r}}){const i=await Xd(
n,t,{totalBytes:JF(r)});const o=i.digest();if(o!==r.diffId)throw GF(o,r.diffId,e);return i.bytesWritten}var r0=512+256;function JF({
entries:t,dataBytes:e,rules:n}){const r=n.reduce((i,o)=>i+o.bytes+o.entries*r0,0);return e+t*r0+r}function GF(t,e,{layer:n,
verify:r,html:i}){if(n.script===void 0&&!n.aptClean)return En(`the source's layer is ${t}, but the cached layer is ${e}.`);
const o=[...r?[x("verify")]:[],...i===void 0?[]:[x("html")]];return new m("CACHE_DIFFERS","The commands produced a layer\
 that differs from the cached one, so the layer is made again.",{hint:`If this happens in every run, leave out ${o.join(
" and ")}, or the cache.`})}async function Wo(t,e,n){const{run:r,options:i}=t;const o=performance.now();const s=await t0(t,e,n);const{ran:a,isRead:d}=s;
const c=await n0(t,s,n);const f=await i0(t,c,e);const u=performance.now()-o;const l=e.kind==="hit"?e.found.record:await e0(
c,a,r.signal);sx(l,r.log);ix(l.suggestions,i,r.log);const p=await s.sourceSize;return{job:t,cached:e,input:c,layer:f,surveyed:l,
sourceSize:p,layerMs:u,isRead:d}}function Cc({job:t,cached:e,layerMs:n,isRead:r}){if(e.kind==="hit"&&!r)qS(e,n,t.run.log)}
function Nc(t,e){const{job:n,cached:r,input:i,layer:o,surveyed:s,sourceSize:a}=t;const{newBytes:d,packedBytes:c,imageId:f,
configDigest:u}=o;const l=[{command:Jd,bytes:d,hasLayer:true}];return Gd({source:n.source,sourceSize:a,image:{bytes:d,packedBytes:c,
layers:1,history:l,imageId:f,configDigest:u},verdict:e,surveyed:s,cacheHit:r.kind==="none"&&!r.wasAsked?void 0:r.kind===
"hit",page:i.survey.page})}var a0="moby.buildkit.cache.v0";function d0(t){if(!(a0 in t))return{config:t,hadCache:false};const{[a0]:e,...n}=t;return{
config:n,hadCache:true}}var VF=[/^ostree\.(?:commit|final-diffid|bootable)$/,/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/];
var KF=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function c0(t,e){const n=y(t,"config","Labels");if(!I(n))return[];return Object.keys(n).filter(r=>VF.some(i=>i.test(r))||
f0(w(n,r)??"",e))}function Jo(t,e){const n=([i,o])=>KF.test(i)||f0(o,e);const r=Object.entries(t);return{kept:Object.fromEntries(
r.filter(i=>!n(i))),leftOut:r.filter(n).map(([i])=>i)}}function f0(t,e){return e.some(n=>t.includes(n.replace(/^sha256:/,
"")))}async function Lc({run:t,source:e}){const{log:n}=t;const r=await e.readConfig();if(r.missing!==void 0)n.warning(r.missing);
return YF(r,e,n)}function YF(t,e,n){const{config:r,hadCache:i}=d0(t.json);if(i)n.debug("removed BuildKit's inline cache \
metadata, which refers to the source's layers");const o=[e.id,...e.diffIds,...t.digest===void 0?[]:[t.digest],...(t.packedLayers??
[]).map(({digest:c})=>c)];const s=c0(r,o);if(s.length>0)n.warning(`Some labels describe the source's layers, which the r\
esult does not have: ${s.map(c=>JSON.stringify(c)).join(", ")}. The labels are kept, but tools that rely on them (ostree\
 or bootc hosts, a buildpacks rebase) do not work with the result.`);const{kept:a,leftOut:d}=Jo(t.annotations,o);if(d.length>
0)n.debug(`removed annotations about the source's own blobs: ${d.join(", ")}`);return{...t,json:r,annotations:a}}import{rm as qF}from"node:fs/promises";async function $c(t,e,n){if(e.scans?.hasFailed!==true)return[e,await VS(t,n,e)];e.run.log.debug(`packed anew: ${E(t)}`);
if(e.packTo!==void 0)await qF(e.packTo,{force:true});return[{...e,scans:void 0},KS(n)]}async function l0(t){var o=[];try{const e=rt(o,new AsyncDisposableStack,true);const n={...t,sourceConfig:At(e,Lc(t))};const r=await Hd(
n);e.defer(()=>zd(r));const i={...n,scans:gc(t,r,e)};try{return await u0(i,r)}catch(f){return await u0(...await $c(f,i,r))}}catch(s){
var a=s,d=true}finally{var c=it(o,a,d);c&&await c}}async function u0(t,e){var u=[];try{const n=rt(u,new AsyncDisposableStack,
true);const r=await Wo(t,e,n);const i=await XF(t,r);const{layer:o,input:s,surveyed:a,layerMs:d}=r;const{stored:c,counts:f}=o;
await Dd(t,c,s.reader);if(e.kind==="miss"&&c!==void 0&&i.isMet)await jd(t,e,{stored:c,surveyed:a,...f,ms:d});Cc(r);return Nc(
r,i)}catch(l){var p=l,h=true}finally{var g=it(u,p,h);g&&await g}}async function XF({run:t,engine:e,options:n,tags:r,source:i},{
input:o,layer:s,sourceSize:a}){const{reader:d,expected:c}=o;const{stored:f,newBytes:u,streamBytes:l=u}=s;const p=Pr(n.budgets,
{oldBytes:a.bytes,newBytes:u});const h=en(p)===void 0;if(f===void 0||!h)return{budgets:p,isMet:h,checks:bm};const[g]=c;const b=g&&
{expected:g,source:i,reader:d,streamBytes:l};const S=await vS(e,f,b,n.test);if(t.signal.aborted)throw F(t.signal.reason);
await r.move(e.docker,f.expectedId,f.reference);return{budgets:p,isMet:h,checks:S}}import{rename as p1}from"node:fs/promises";import{join as h1}from"node:path";import{stat as ZF,statfs as QF}from"node:fs/promises";import{dirname as e1,resolve as t1}from"node:path";async function p0(t,e,n){const r=new Map;for(const s of t){if(s.transport==="docker")continue;const a=await n1(s);const d=await m0(
a);if(d===void 0)continue;const c=r.get(d)??{directory:a,names:[]};c.names.push(s.text);r.set(d,c)}const i=await m0(n);const o=[];
for(const[s,{directory:a,names:d}]of r){const c=s===i;const f=e*(d.length+(c?1:0));const u=await QF(a).catch(()=>void 0);
const l=u===void 0?f:u.bavail*u.bsize;if(l>=f)continue;const p=[...d,...c?["the spool in temp-dir"]:[]].join(", ");o.push(
`The disk of ${a} may be too small: the result needs about ${T(f)} there (for ${p}), but only ${T(l)} are free. If it do\
es not fit, everything stays as it was.`)}return o}async function n1({transport:t,path:e}){const n=await Qt(t1(e));return t===
"oci"&&await Pe(n)!==void 0?n:e1(n)}async function m0(t){return ZF(t).then(({dev:e})=>e,()=>void 0)}async function h0({run:t,options:e,sweep:n},{platforms:r}){const{tagLocations:i,tempDir:o,layer:s}=e;const a=s.compression.
kind!=="none";const d=r.reduce((f,u)=>f+r1(u,a),0);const c=()=>p0(i,d,o);if((await c()).length===0)return;await n.settle();
for(const f of await c())t.log.warning(f)}function r1({source:t,image:e},n){const r=e?.layers.map(({descriptor:i})=>i);if(r===
void 0&&t.knownBytes===void 0)return 0;return jo(r,t.knownBytes??0,n||r!==void 0)}function y0(t,e){const[n]=t;if(n!==void 0&&t.length===1)return{...n,...e};const r=i=>t.reduce((o,s)=>o+i(s),0);return{...Gs(
r(i=>i.oldBytes),r(i=>i.newBytes)),oldLayers:r(i=>i.oldLayers),newLayers:r(i=>i.newLayers),oldHistory:void 0,newHistory:void 0,
directories:void 0,oldPackedBytes:Fc(t.map(i=>i.oldPackedBytes)),newPackedBytes:Fc(t.map(i=>i.newPackedBytes)),configDigest:void 0,
checks:{verifiedEntries:Fc(t.map(i=>i.checks.verifiedEntries)),isTested:t.some(i=>i.checks.isTested)},cacheHit:t.some(i=>i.
cacheHit===void 0)?void 0:t.every(i=>i.cacheHit),rules:Dc(t.flatMap(i=>i.rules),({kind:i,name:o})=>`${i} ${o}`,g0),commands:Dc(
t.flatMap(i=>i.commands),({name:i})=>i,i1),spared:Dc(t.flatMap(i=>i.spared),({what:i,why:o})=>JSON.stringify([i,o]),g0),
skippedPresets:[...new Set(t.flatMap(i=>i.skippedPresets))],suggestions:Dc(t.flatMap(i=>i.suggestions??[]),({name:i})=>i,
(i,o)=>({...i,bytes:i.bytes+o.bytes})),page:o1(t),...e}}function Fc(t){return t.reduce((e,n)=>e===void 0||n===void 0?void 0:
e+n,0)}function Dc(t,e,n){const r=new Map;for(const i of t){const o=r.get(e(i));r.set(e(i),o===void 0?i:n(o,i))}return[...r.
values()]}function g0(t,e){return{...t,entries:t.entries+e.entries,bytes:t.bytes+e.bytes}}function i1(t,e){const n=Fc([t.
bytes,e.bytes]);return{name:t.name,ms:t.ms+e.ms,...n===void 0?{}:{bytes:n}}}function o1(t){const e=[];const n=[];const r=[];
const i=new Set;for(const{platform:o,page:s}of t){if(s===void 0)return void 0;const a=s.groups.map(d=>{const c=e.findIndex(
({name:f,kind:u})=>f===d.name&&u===d.kind);return c===-1?e.push(d)-1:c});n.push(ep(s.result,o,a));if((s.dropped[3]??[]).
length>0)r.push(ep(s.dropped,o,a));for(const d of s.notes)i.add(d)}return{groups:e,result:["",0,-1,n],dropped:["",0,-1,r],
notes:[...i]}}function ep([,t,e,n],r,i){const o=i[e]??-1;if(n===void 0)return[r,t,o];return[r,t,o,n.map(s=>ep(s,s[0],i))]}async function w0({id:t,index:e},n,{kind:r}){const i=await Promise.all(n.map(s=>s1(s,t,r)));if(e===void 0)return{images:i,
index:e};const{kept:o}=Jo(e.annotations,[t]);return{images:i,index:{...e,annotations:o}}}async function s1({found:t,made:e},n,r){
const{image:i}=t;const{job:o,layer:s}=e;const{packed:a}=s;if(a===void 0)throw new Error("the layers are not in files");const{
source:d}=o;const{annotations:c,digest:f}=await o.sourceConfig;const u=[n,d.id,...d.diffIds,...f===void 0?[]:[f]];const l=i?.
format??"oci";const p=ar(l,r);return{config:a.config,platform:d.platform,indexPlatform:i?.indexPlatform,entryAnnotations:Jo(
i?.entryAnnotations??{},u).kept,annotations:c,format:l,layers:a.files.map(({path:h,diffId:g,digest:b,packedBytes:S})=>({
path:h,diffId:g,descriptor:{mediaType:p,digest:b,sizeBytes:S}}))}}import{createReadStream as a1}from"node:fs";import{join as d1}from"node:path";import{isDeepStrictEqual as c1}from"node:util";async function b0(t,e,n,r){const[i]=e;const o=i?.layer.packed;if(i===void 0||o===void 0)throw new Error("there is nothin\
g to store");if(e.length>1)return f1(t,e,n,r);const s=await ui(t.engine,o.files,o.request);await ci(t.engine,s,o.hasContent);
return{stored:s,platforms:e}}async function f1({run:t,engine:e,options:n},r,i,o){const s=Ke(t.runId);const a=d1(o,"index\
.tar");const d=`docker-archive:${a}:${s}`;const c=ae(s,"tag");const f=ia({transport:"docker-archive",text:d,path:a,reference:c,
index:void 0},{...t,tempDir:n.tempDir});const u=await f.write(i);await u.publish();const l=u.digest;const p=await Yn(e,l);
const h=E0(r[0]);const g={reference:p?l:s,expectedId:l,diffIds:h};const b=()=>e.transport.loadImage(a1(a),void 0,t.signal);
const S=await fi(e,g,b);const k=S.split("\n").find(G=>/^error /i.test(G.trim()));if(k!==void 0)throw tp("a load without \
an error",JSON.stringify(k));const P=w(await ee(e,g.reference),"Id");if(P!==l)throw tp(`the ID ${l}`,String(P));const z={
stored:{...g,importedId:void 0},platforms:r};for(const G of r)await u1(e,z,G);return z}function E0(t){return(t?.layer.packed?.
files??[]).map(({diffId:e})=>e)}async function u1(t,e,n){const{platform:r}=n.job.source;const{diffIds:i}=await np(t,e,r);
const o=E0(n);if(!c1(i,o))throw tp(`${Im(o)} for ${O(r)}`,JSON.stringify(i))}function tp(t,e){return new m("CHECK_FAILED",
`The stored image differs from what was sent: expected ${t}, found ${e}. Nothing was tagged.`,{hint:q})}async function np(t,{
stored:e,platforms:n},r){const i=n.length>1?r:void 0;const o=await wt(t,e.reference,i);if(o!==void 0)return o;throw new m(
"CHECK_FAILED",`The stored image ${e.reference} disappeared from the engine before it was checked.`,{hint:"Check whether\
 something removes images on this machine, then run again."})}async function S0({run:t,engine:e},n){const r=new Map;for(const i of n.
platforms){const{job:o,input:s,layer:a}=i;const d=o.source.byLayers===true?"engine":"exact";const c=s.expected.find(b=>b.
view===d);if(c===void 0)continue;const f=await np(e,n,o.source.platform);const{newBytes:u,streamBytes:l=u}=a;const p={expected:c,
source:o.source,streamBytes:l};const h=o.platformTitle===void 0?"":` ${o.platformTitle}`;const g=()=>ai(t,bt(e,f),p);r.set(
i,await t.log.group(`Verify${h} in the engine`,g))}return r}async function x0({run:t,engine:e,options:n},r){const{test:i}=n;
if(i===void 0)return false;const o=await np(e,r,void 0);await t.log.group("Test",()=>di(e,o,i));return true}var k0={names:[],imageId:void 0,counts:void 0,isTested:false};async function P0(t,e,n){const{run:r,options:i,places:o,placements:s}=t;
const{compression:a}=i.layer;const d=await w0(e,n,a);const c=n.map(({made:g})=>g);for(const g of o){await r.log.group(`W\
rite ${g.target.name}`,async()=>{s.add({...g,written:await g.target.write(d)})})}const f=l1(t);const u=f===void 0?[]:Rd(
f.engine,c,g=>g.job.source.platform);const l=f&&await r.log.group("Store in the engine",()=>b0(f,u,d,t.spool));const p=[];
if(i.verify){for(const g of s.all){for(const[b,S]of(await m1(t,g,{set:d,all:c})).entries())p[b]=S}if(f!==void 0&&l!==void 0){
const g=await S0(f,l);for(const[b,S]of c.entries())p[b]??=g.get(S)}}const h=f!==void 0&&l!==void 0&&await x0(f,l);if(r.signal.
aborted)throw F(r.signal.reason);await s.publish("files");if(f!==void 0&&l!==void 0){const{stored:g}=l;await t.tags.move(
f.engine.docker,g.expectedId,g.reference);await Dd(f,g,{close:async()=>{}})}await s.publish("registries");return{names:o.
map(({target:g,location:b})=>({name:g.name,digest:s.all.find(S=>S.location===b)?.written.digest??""})),imageId:l?.stored.
expectedId,counts:i.verify?p:void 0,isTested:h}}function l1(t){const{engine:e,options:n}=t;return e===void 0||n.tags.length===
0?void 0:{...t,engine:e}}async function m1({run:t,options:e},{target:n,written:r},{set:i,all:o}){const s=await r.readBack();
try{const a=i.images.map(({config:u})=>$(u));const d=s.images.map(({config:u})=>u.descriptor.digest);if(JSON.stringify(d)!==
JSON.stringify(a)){throw new m("CHECK_FAILED",`${n.name} must have the images with the configs ${a.join(", ")}, but has ${d.
join(", ")}. Nothing was tagged.`,{hint:"Run again. If it happens again, check the disk, or the registry."})}const c=[];
const f={...t,tempDir:e.tempDir};for(const[u,l]of s.images.entries()){const{job:p,input:h,layer:g}=o[u];const b=h.expected.
find(({view:Y})=>Y==="exact");const{newBytes:S,streamBytes:k=S}=g;const P=p.platformTitle===void 0?"":` ${p.platformTitle}`;
const z=ei(l,s,f);const G={expected:b,source:p.source,streamBytes:k};const me=()=>ai(t,z,G);c.push(await t.log.group(`Ve\
rify${P} in ${n.name}`,me))}return c}finally{await s.close()}}async function I0(t,e,n){var h=[];try{const r=rt(h,new AsyncDisposableStack,true);const{options:i}=t;const o=i.dryRun?void 0:
await Bd(t,r);if(!i.dryRun)await h0(t,e);const s=[];for(const[P,z]of e.platforms.entries()){const G=o===void 0?void 0:h1(
o,`layer-${P}`);const me=e.platforms.length>1?O(z.source.platform):void 0;const{source:Y,inEngine:Oe}=z;const $e=await g1(
{...t,source:Y,inEngine:Oe,packTo:G,platformTitle:me},r);s.push({found:z,made:$e})}const a=s.map(({made:P})=>P);const d=P=>a.
reduce((z,G)=>z+P(G),0);const c=Pr(i.budgets,{oldBytes:d(({sourceSize:P})=>P.bytes),newBytes:d(({layer:P})=>P.newBytes)});
const f=en(c)===void 0;const u=f&&o!==void 0?await P0({...t,places:n,spool:o},e,s):k0;for(const P of a)if(f)await y1(P);
for(const P of a)Cc(P);const l=a.map((P,z)=>{const G=u.counts?.[z];const me={verifiedEntries:G,isTested:u.isTested};const Y=O(
P.job.source.platform);return{...Nc(P,{isMet:f,budgets:[],checks:me}),platform:Y}});const p=u.imageId??(l.length===1?l[0]?.
imageId:void 0);return{...y0(l,{budgets:c,imageId:p}),platforms:l,written:u.names}}catch(g){var b=g,S=true}finally{var k=it(
h,b,S);k&&await k}}async function g1(t,e){var a=[];try{const n={...t,sourceConfig:At(e,Lc(t))};const r=await Hd(n);e.defer(
()=>zd(r));const i=rt(a,new AsyncDisposableStack,true);const o={...n,scans:gc(t,r,i)};const s=await Wo(o,r,e).catch(async l=>Wo(
...await $c(l,o,r),e));await s.input.reader.close();return s}catch(d){var c=d,f=true}finally{var u=it(a,c,f);u&&await u}}
async function y1({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o}){const[s]=r.packed?.files??[];const a=n.reader.isReproducible?
Wd(e,t):void 0;if(e.kind!=="miss"||s===void 0||a===void 0)return;const{diffId:d,digest:c,packedBytes:f,packing:u}=s;const l=await p1(
s.path,a).then(()=>true,()=>false);if(!l)return;const p={diffIds:[d],savedFile:{digest:c,packedBytes:f,packing:u}};await jd(
t,e,{stored:p,surveyed:i,...r.counts,ms:o})}import{constants as w1}from"node:fs";import{access as b1,readFile as E1,rename as S1,rm as x1,stat as k1,writeFile as P1}from"node:fs/promises";
import{dirname as T0,join as I1}from"node:path";var T1={report:"report",html:"page",summary:"summary"};async function ip(t,e){try{await b1(`${T0(e)}/`,w1.W_OK)}catch(r){
throw rp(t,e,E(r),r)}const n=await k1(e).catch(()=>void 0);if(n!==void 0&&!n.isFile())throw rp(t,e,"it exists and is not\
 a file")}async function v0(t,e,n,r){const i=I1(T0(e),n);try{await P1(i,r,{flag:"wx"});await S1(i,e)}catch(o){await x1(i,{force:true}).
catch(()=>{});throw rp(t,e,E(o),o)}}function rp(t,e,n,r){return new m("BAD_INPUT",`Cannot write the ${T1[t]} to ${JSON.stringify(
e)}: ${n}.`,{hint:"Name a file in an existing, writable directory.",cause:r})}async function O0(){return E1(new URL("pag\
e.html",import.meta.url),"utf8")}async function _0({run:t,options:e}){const{tempDir:n,tempDirFrom:r,backup:i,report:o,html:s}=e;await jx(n,r,t.runId);if(i!==
void 0)await Dw(i);if(o!==void 0)await ip("report",o);if(s!==void 0)await ip("html",s)}async function R0({run:t,options:e}){
const n={...t,tempDir:e.tempDir};const r=e.tagLocations.map(i=>({location:i,target:ia(i,n)}));for(const{target:i}of r)await i.
check();return r}var Mc=class{#e;#t=[];#n=0;constructor(e){this.#e=e}get all(){return this.#t}add(e){const n=op(e)?this.#t.length:this.#t.
filter(B0).length;this.#t.splice(n,0,e)}async publish(e){const n=e==="files"?B0:op;for(const r of this.#t.filter(n)){this.#n++;
await r.written.publish()}}async undo(){const e=this.#t.splice(0);const n=this.#n;this.#n=0;for(const{written:r,target:i}of e.
slice(0,n).toReversed())await this.#i(`could not be taken back from ${i.name}`,()=>r.undo());await this.#r(e)}async finish(){
await this.#r(this.#t.splice(0))}async#r(e){for(const{written:n,target:r}of e)await this.#i(`left something beside ${r.name}`,
()=>n.discard())}async#i(e,n){await n().catch(r=>this.#e.warning(`The result ${e}: ${je(r)}`))}};function op({location:t}){
return t.transport==="docker"}function B0(t){return!op(t)}import{isDeepStrictEqual as v1}from"node:util";var sp=Symbol("any value");var O1={clean:[],exclude:[],aptClean:false,script:void 0,scriptNetwork:sp,sourceDateEpoch:void 0,
compression:sp};function _1(t){return Object.entries(O1).every(([e,n])=>n===sp||v1(t[e],n))}function A0(t){const{inEngine:e,
options:n}=t;return e!==void 0&&e.layerCount<=1&&_1(n.layer)&&!(e.image.isIndex&&n.platforms!=="default")}async function C0({
engine:t,inEngine:e,options:n,tags:r}){const{log:i,signal:o}=t;const{digest:s}=await e.readConfig();const a=await e.measure();
const{bytes:d,packedBytes:c,history:f}=a;const{test:u,dryRun:l,html:p}=n;const h=Pr(n.budgets,{oldBytes:d,newBytes:d});const g=en(
h)===void 0;const b=p===void 0?void 0:new bi(true);if(b!==void 0){const z=()=>R1(t,e,d,b);await i.group("Look through",z).
catch(G=>{if(o.aborted)throw G;i.warning(je(G))})}const S=u!==void 0&&!l&&g;if(!l&&g){if(u!==void 0)await i.group("Test",
()=>di(t,e.image,u));await r.move(t.docker,e.id,e.id)}const k=e.layerCount;const P=k===0?"has no layer":"is already one \
layer";if(g)i.notice(`${e.reference} ${P} and no option changes it: it ${l?"would be":"was"} tagged without changes.`);return Gd(
{source:e,sourceSize:a,image:{bytes:d,packedBytes:c,layers:k,history:f,imageId:e.id,configDigest:s},verdict:{budgets:h,isMet:g,
checks:{verifiedEntries:void 0,isTested:S}},surveyed:{directories:b?.directories,rules:[],commands:[],spared:[],skippedPresets:[]},
cacheHit:void 0,page:b?.page})}async function R1(t,e,n,r){const i=await e.openReader();const o=new J(i.decide,r.observer);
await yn(t,[await i.open(t.signal),o],()=>n);await i.close()}async function N0(t,e){const{run:n,engine:r}=t;if(r===void 0)return;for(const{source:i,inEngine:o}of e.platforms){if(o===
void 0)continue;const s=async c=>{const f=`Compare the engine's view with the layers (${O(i.platform)})`;const u=i.knownBytes??
0;await n.log.group(f,()=>PS(n,o,c,u))};if(i.byLayers===true){await s(i);continue}const a={platforms:[i.platform],isEach:true};
const d=await mm({...t,engine:r},o.image,a);try{for(const c of d.platforms)await s(c.source)}finally{await d.close()}}}var B1="{{title}}";var A1="{{data}}";function $0(t,e){const[n,r]=L0(t,B1);const[i,o]=L0(r,A1);return[n,C1(Gt(e.title)),i,
N1(e),o].join("")}function L0(t,e){const[n,r,...i]=t.split(e);if(n===void 0||r===void 0||i.length>0)throw new Error(`the\
 page template must contain ${e} exactly once`);return[n,r]}function C1(t){return t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(
0)};`)}function N1(t){return JSON.stringify(t).replace(/[<\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}async function D0({report:t,page:e},n,{runId:r,log:i},o=O0){const s=async(a,d)=>{const c=n[a];if(c===void 0)return void 0;
try{if(a==="html"&&e===void 0){i.warning("The page was not written: the files of the result are not known.");return void 0}
await v0(a,c,`${ne(r)}${a}`,await d());return c}catch(f){i.warning(je(f));return void 0}};return{htmlPath:await s("html",
async()=>$0(await o(),Fb(t,e))),reportPath:await s("report",async()=>`${JSON.stringify(t,null,2)}
`)}}function F0(t,e,n,r){const{oldBytes:i,newBytes:o,oldPackedBytes:s,newPackedBytes:a}=t;if(o>i&&!Js(r.countsBlocks,o-i,
i)){const[u,l]=gr(o,i);n.warning(`The result (${u}) is larger than the source (${l}).`)}if(s===void 0||a===void 0)return;
if(a<=s)return;const d=e.layer.compression.kind==="zstd"?"a higher compression level makes it smaller":`${x("compression",
"zstd")} makes it smaller`;const[c,f]=gr(a,s);n.warning(`The compressed result (${c}) is larger than the source's compre\
ssed layers (${f}), so pushing and pulling it takes longer; ${d}.`)}async function M0(t,{id:e,docker:n,log:r,signal:i,cache:o}){for(const p of t.notices)r.notice(p);const s=new We(i,t.timeoutSeconds);
const a={runId:e,log:r,signal:s.signal,touch:s.touch};const d=new ba(t.tags);const c=new Mc(r);const f=Fa(t);const u=new ga(
f?n:void 0,oa(t),r);let l;try{if(f){const h=await uy(n.withWatchdog(s),r);l={...h,runId:e,log:r,signal:s.signal}}const p=await L1(
{run:a,engine:l,options:t,tags:d,placements:c,sweep:u,cache:o});await c.finish();if(ma(e))await tn(n,t.timeoutSeconds,h=>Fn(
h,e,r));return p}catch(p){await c.undo();if(l!==void 0){await tn(n,t.timeoutSeconds,async h=>{await d.undo(h,r);await Fn(
h,e,r)})}throw s.signal.aborted?F(s.signal.reason):p}finally{if(!s.signal.aborted)await u.settle();await u.end();s.release()}}
async function L1(t){var z=[];try{const e=rt(z,new AsyncDisposableStack,true);const n=performance.now();const{run:r,engine:i,
options:o}=t;const{log:s}=r;await _0(t);const a=await R0(t);const d=await gS(t);e.defer(()=>d.close());const c=yS(t,d);D1(
t,c);await F1(t,d);if(o.verifiesLayers&&!o.dryRun)await N0(t,c);const f=await $1(t,c,a);const u=en(f.budgets);const l=u===
void 0&&!o.dryRun;const p=l&&o.push?await M1(t,f):[];if(l)U1(t,f);const[h]=d.platforms;if(l&&o.removeOld&&i!==void 0&&h?.
inEngine!==void 0)await Iy(i,h.inEngine.image,f.imageId);const g=performance.now()-n;const b=p[0]?.digest??f.written[0]?.
digest;const S={...f,digest:b,pushed:p};const k=$b(S,{options:o,engine:i,source:H1(t,c),ms:g});const P=await D0({report:k,
page:f.page},o,r);if(o.dryRun)s.notice("Dry run: nothing was stored, tagged or pushed.");F0(f,o,s,{countsBlocks:k.sizes===
"blocks"});s.info(lg({...f,ms:g}));return{...S,report:k,...P,budgetError:u}}catch(G){var me=G,Y=true}finally{var Oe=it(z,
me,Y);Oe&&await Oe}}async function $1(t,e,n){const{engine:r}=t;const[i,...o]=e.platforms;if(i===void 0||r===void 0||n.length>
0||o.length>0)return I0(t,e,n);const{source:s,inEngine:a}=i;const d={...t,source:s,inEngine:a,engine:r};const c=A0(d)?await C0(
d):await l0(d);const f=O(s.platform);return{...c,platforms:[{...c,platform:f}],written:[]}}function D1({run:t,engine:e},{
reference:n,platforms:r,notices:i}){const o=r.map(({source:a})=>`${O(a.platform)}, ${Ae(a.layerCount)}`);const s=e===void 0?
"":` on Docker ${e.version}`;t.log.info(`Flattening ${n} (${o.join("; ")})${s}`);for(const a of i)t.log.notice(a)}async function F1({
run:t,engine:e,options:n},r){const{backup:i,dryRun:o}=n;const s=r.platforms[0]?.inEngine?.image;if(i===void 0||o||e===void 0||
s===void 0)return;await t.log.group("Back up",()=>Fw(e,s,i))}async function M1({run:t,engine:e,options:n},r){if(e===void 0||
n.tags.length===0)return[];return t.log.group("Push",()=>Sy(e,n.tags,r))}function U1({run:t,options:e},{written:n}){const{
tags:r}=e;if(r.length>0)t.log.info(`Tagged ${r.map(or).join(", ")}`);for(const{name:i,digest:o}of n)t.log.info(`Wrote ${i}\
, ${o}`)}function H1(t,e){const{reference:n,id:r,platforms:i}=e;const{source:o,inEngine:s}=i[0];return{reference:n,id:r,
ofContainer:o.ofContainer,platforms:i.map(a=>a.source.platform),countsBlocks:Vn({...t,source:o,inEngine:s})}}function U0(t){const e={"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"image-id":t.imageId,"config-digest":t.configDigest,digest:t.digest,"c\
leaned-bytes":Vr(t),report:t.reportPath,html:t.htmlPath,platforms:JSON.stringify(t.platforms.map(z1)),"cache-hit":t.cacheHit===
void 0?void 0:String(t.cacheHit)};return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==void 0))}function z1(t){return{
platform:t.platform,"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"config-digest":t.configDigest??null,"cleaned-bytes":Vr(t),"cache-hit":t.
cacheHit??null}}import{tmpdir as gM}from"node:os";import{resolve as cp}from"node:path";import{resolve as j1}from"node:path";function H0(t){W1(t);if(t.container!==void 0)J1(t);if(t.imageLocation!==void 0)G1(t,t.imageLocation.text);V1(t);K1(t);Y1(
t)}function W1(t){const{backup:e,report:n,html:r}=t;const i=Object.entries({backup:e,report:n,html:r});const o=t.tagLocations.
flatMap(a=>"path"in a?[["tag",j1(a.path)]]:[]);const s=[...i,...o];for(const[a,[d,c]]of s.entries()){if(c===void 0)continue;
const f=s.slice(0,a).find(([u,l])=>l===c&&u!=="tag");if(f===void 0)continue;throw new m("BAD_INPUT",`The ${v(f[0],d)} ha\
ve the same path ${JSON.stringify(c)}.`,{hint:"Give each its own path."})}}function be(t,e,n,r=`Leave ${x(t)} out.`){throw new m(
"BAD_INPUT",`The ${v(t)} cannot be combined with ${e}: ${n}.`,{hint:r})}function J1(t){const e=x("container");const n=r=>be(
r,e,"it would run in a new container of the image, without the changes in this container",'Run the commands in the conta\
iner yourself ("docker exec"), or flatten the result again.');if(t.layer.aptClean)n("apt-clean");if(t.layer.script!==void 0)
n("run");if(t.platforms!=="default")be("platform",e,"a container already has its platform");if(t.pull==="always")be("pul\
l",e,"a container's image is already present");if(t.backup!==void 0)be("backup",e,"flattening does not change the contai\
ner");if(t.removeOld)be("remove-old",e,"the container still uses its image")}function G1(t,e){const n=x("image",e);const r=i=>`\
Load the image into the engine first and name it without a transport, or leave ${x(i)} out.`;if(t.layer.script!==void 0){
be("run",n,"a script runs in a container, and that image is in no engine",`Use ${x("clean")} and ${x("exclude")}, or loa\
d the image into the engine first.`)}if(t.backup!==void 0)be("backup",n,"it saves an image of an engine, and that image \
is in none");if(t.removeOld)be("remove-old",n,"it removes an image of an engine");if(!t.pause)be("pause",n,"only a conta\
iner can be paused",r("pause"));if(t.pull==="always")be("pull",n,"only an engine pulls, and that image is read where it \
is");if(t.verifiesLayers){be("verify",n,"it compares an engine's view with the layers, and that image is in no engine",`\
Use ${x("verify","true")}, or load the image into the engine first.`)}}function V1(t){const{tags:e,tagLocations:n,tagTexts:r}=t;
if(e.length>0||n.length===0)return;const i=x("tag",r.join(", "));if(t.test!==void 0){be("test",i,"the command runs in a \
container, and the result is in no engine",`Add a name in the engine to ${x("tag")}, for example "app:flat".`)}const o=n.
some(({transport:s})=>s==="docker");if(t.push&&!o){be("push",i,"a file is not pushed",`Add a name in a registry to ${x("\
tag")}, for example "docker://ghcr.io/owner/app:flat".`)}}function K1(t){const{layer:e,container:n}=t;const r=t.verifiesLayers;
const i=r?"verify":"from";const o=x(i,"layers");if(t.from!=="layers"&&!r)return;if(n!==void 0)be("container",o,"a contai\
ner's own changes are in no layer");if(t.from==="layers"&&e.script!==void 0)be("run",o,"what commands change is in no la\
yer")}function Y1({layer:t,platforms:e}){const n=e==="default"||e!=="all"&&e.length===1;if(n||t.script===void 0)return;const r=x(
"platform",e==="all"?"all":e.map(O).join(", "));be("run",r,"a script runs in a container of one platform","Flatten each \
platform in a step of its own.")}function z0(t,e=false){const n=t.split("\n").map(i=>i.trim()).filter(i=>i!==""&&!i.startsWith("#"));if(n.length===0||!n.
every(i=>/^-\s+\S/.test(i)))return t;const r=n.map(i=>q1(i.slice(1).trim()));return e&&r.some(i=>i.includes(","))?t:r.join(
"\n")}function q1(t){const[,e]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(t)??[];if(e!==void 0)return e.replaceAll("''","'");const[
,n]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(t)??[];if(n!==void 0)return n.replace(/\\(["\\])/g,"$1");return t.replace(/\s+#.*$/,
"")}var X1=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]);var j0='"docke\
r-archive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"';var Z1=/^([a-z][a-z0-9+-]*):/;var Q1=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/;
var eM=/^@(\d{1,9})$/;function ap(t,e="image"){const n=Z1.exec(t)?.[1];if(n===void 0)return void 0;const r=t.slice(n.length+
1);switch(n){case"docker-archive":case"oci-archive":case"oci":return tM(n,r,{text:t,input:e});case"docker":return iM(r,{
text:t,input:e});default:if(!X1.has(n)&&!r.startsWith("//"))return void 0;throw Tn({text:t,input:e},`has the transport "${n}\
:", which is not supported`,oM(n,r))}}function tM(t,e,n){const{text:r,input:i}=n;const o=e.indexOf(":");const s=o===-1?e:
e.slice(0,o);const a=o===-1?"":e.slice(o+1);const d=t==="oci"?"DIR":"PATH";if(s===""||s.includes("\0")){const u=s===""?"\
has no path":"has a path with a NUL character";throw Tn(n,u,`Write it as "${t}:${d}", or "${t}:${d}:REF".`)}const c=nM(a,
n);if(t!=="docker-archive"){const u=a===""||c!==void 0?void 0:a;if(u!==void 0&&!Q1.test(u)){const l='After the path and \
a colon comes a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cann\
ot contain a colon.';throw Tn(n,`names ${JSON.stringify(u)}, which is not a valid name`,l)}return{transport:t,text:r,path:s,
reference:u,index:c}}const f=a===""||c!==void 0?void 0:rM(a,n,i);return{transport:t,text:r,path:s,reference:f,index:c}}function nM(t,e){
if(!t.startsWith("@"))return void 0;const n=eM.exec(t)?.[1];if(n===void 0){const r='Write the number of the image after \
"@", from 0: "@0" is the first one.';throw Tn(e,`has ${JSON.stringify(t)} after its path`,r)}if(e.input==="tag"){const r="\
An index selects one of the images of an archive that exists. Write a name instead.";throw Tn(e,"has an index",r)}return Number(
n)}function rM(t,e,n){const r=ae(t,n);if(r.digest!==void 0){throw Tn(e,"has a digest","Docker archives name images only \
by tags.")}return r}function iM(t,e){const{text:n,input:r}=e;if(!t.startsWith("//")){if(!t.includes("/"))return void 0;throw Tn(
e,'lacks "//" after "docker:"',`Write it as "docker://${t}".`)}const i=t.slice(2);const o=r==="tag"?Ps(i,r):ae(i,r);if(Jt(
i)){throw Tn(e,"is an image ID",'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".')}return{
transport:"docker",text:n,reference:o}}function oM(t,e){if(t==="docker-daemon"){return`An image of the engine has no tra\
nsport. Write it as ${JSON.stringify(e.replace(/^\/\//,""))}.`}if(t==="http"||t==="https"){return`An image in a registry\
 is written as ${JSON.stringify(`docker:${e}`)}.`}const n=`If this is the name of an image in the engine, write it as "d\
ocker.io/library/${t}:TAG".`;return`Use ${j0}. "skopeo copy" converts from all other transports. ${n}`}function Tn({text:t,
input:e},n,r){const i=`The ${v(e)} must be an image reference or one of ${j0}, but ${JSON.stringify(t)} ${n}.`;return new m(
"BAD_INPUT",i,{hint:r})}function W0(t,e){if(t!==""&&e!==void 0){throw new m("BAD_INPUT",`Set either ${x("image")} or ${x("container")}, not both\
.`,{hint:`To flatten the container, leave ${x("image")} out.`})}if(e!==void 0)return{image:void 0,imageLocation:void 0};
if(t===""){throw new m("BAD_INPUT",`The ${v("image")} is required, but is empty.`,{hint:`Name the image to flatten, for \
example "app:latest", or a container with the ${v("container")}.`})}const n=ap(t,"image");const r=n===void 0?ae(t,"image"):
void 0;return{image:r,imageLocation:n}}function J0(t,e){const n=t.split(/[\n,]/).map(a=>a.trim()).filter(a=>a!=="");if(n.
length===0&&!e){throw new m("BAD_INPUT",`The ${v("tag")} is required, but is empty.`,{hint:'Give the result a name, for \
example "app:flat".'})}const r=new Map;const i=new Map;const o=new Map;for(const a of n){const d=ap(a,"tag");const c=d===
void 0?Ps(a,"tag"):void 0;const f=c===void 0?a:re(c);if(o.has(f))continue;o.set(f,a);if(c!==void 0)r.set(f,c);if(d!==void 0)
i.set(f,d)}const s=[...i.values()];sM(s);return{tags:[...r.values()],tagLocations:s,tagTexts:[...o.values()]}}function sM(t){
const e=new Map;for(const n of t){if(n.transport!=="docker-archive"&&n.transport!=="oci-archive")continue;const r=e.get(
n.path);e.set(n.path,n);if(r===void 0)continue;throw new m("BAD_INPUT",`The ${v("tag")} has the path ${JSON.stringify(n.
path)} twice: ${JSON.stringify(r.text)} and ${JSON.stringify(n.text)}.`,{hint:"An archive holds one result. Give each it\
s own path."})}}var aM=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/;var G0=/^[0-9a-f]{12,64}$/;function V0(t,e){const n=e.
map(cM).filter(i=>i!==void 0);const r=dM(t);return r===void 0?n:[...n,r]}function dM(t){const e=Ol(t);const n=wo(t);if(n.
every((o,s)=>o===e[s]))return void 0;const r=n.map((o,s)=>o===e[s]?o:"true");const i=e.length===1?"which":`in which ${JSON.
stringify(gt)}`;return`${x("clean",r.join(", "))} means ${x("clean",n.join(", "))}, ${i} selects all safe presets.`}function cM(t){
const{text:e,domain:n}=t;const r=or(t);if(G0.test(e)||aM.test(e)){const i=G0.test(e)?"looks like an ID":"has no reposito\
ry name";return`The tag ${JSON.stringify(e)} ${i}: the result will be named ${r}. Write it as "name:tag", for example ${JSON.
stringify(`app:${e}`)}.`}if(!/[.:]/.test(n)&&n!=="localhost")return`The tag ${JSON.stringify(e)} refers to the registry ${JSON.
stringify(n)}, because only registry names can contain upper-case letters. Repository names are lower case: write ${JSON.
stringify(e.toLowerCase())} for one on Docker Hub.`;return void 0}var fM={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},container:{
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
ssed layer"}};var K0=Object.fromEntries(Object.entries(as).map(([t,e])=>[t,{kind:e,...fM[t]}]));import{resolve as uM,sep as lM}from"node:path";var dp={true:true,True:true,TRUE:true,false:false,False:false,FALSE:false};function Lt(t,e){const n=Object.hasOwn(dp,e)?
dp[e]:void 0;if(n===void 0){throw new m("BAD_INPUT",`The ${v(t)} must be true or false, but is ${JSON.stringify(e)}.`,{hint:`\
Write ${x(t,"true")} or leave it out.`})}return n}var mM=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function q0(t){if(mM.test(t))return t;
throw new m("BAD_INPUT",`The ${v("container")} must be a container's name or ID, but is ${JSON.stringify(t)}.`,{hint:'"d\
ocker ps --all" lists the names, which consist of letters, digits, "_", "." and "-".'})}function Uc(t,e){const n=r=>new m(
"BAD_INPUT",`The ${v(t)} must be the path of a file, but ${r}.`,{hint:'Name a file, for example "backup/app.tar".'});if(e.
includes("\0"))throw n("it contains a NUL character");if(e.endsWith("/")||e.endsWith(lM))throw n(`${JSON.stringify(e)} i\
s a directory`);return uM(e)}var pM=8**11-1;function X0(t){if(t===void 0||t==="")return void 0;const e=/^[0-9]{1,11}$/.test(
t)?Number(t):Number.NaN;if(!(e<=pM)){throw new m("BAD_INPUT",`The environment variable SOURCE_DATE_EPOCH must be whole s\
econds since 1970, but is ${JSON.stringify(t)}.`,{hint:'Set it to the output of "git log -1 --format=%ct", or unset it.'})}
return e}function Z0(t){if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(t))return t;throw new m("BAD_INPUT",`The ${v("run-network")}\
 must be the name of a network, but is ${JSON.stringify(t)}.`,{hint:'Name a network that "docker network ls" lists, for \
example "bridge". The default is "none".'})}var Y0=2e6;function Q0(t){const e=/^[0-9]{1,7}$/.test(t)?Number(t):Number.NaN;
if(!(e<=Y0)){throw new m("BAD_INPUT",`The ${v("timeout")} must be whole seconds from 0 (no limit) to ${Y0}, but is ${JSON.
stringify(t)}.`,{hint:"Leave it out for the default of 600 seconds."})}return e}var hM=["missing","always","never"];function ek(t){
const e=hM.find(n=>n===t);if(e===void 0){throw new m("BAD_INPUT",`The ${v("pull")} must be missing, always or never, but\
 is ${JSON.stringify(t)}.`,{hint:"Leave it out to pull only images that the engine does not have."})}return e}function tk(t){
const e=t.split(/[\n,]/).map(r=>r.trim()).filter(r=>r!=="");if(e.length===0)return"default";if(e.includes("all")){if(e.length===
1)return"all";throw new m("BAD_INPUT",`The ${v("platform")} must be a list of platforms or "all", but has both: ${JSON.stringify(
e.join(", "))}.`,{hint:'Leave out "all" to flatten only the platforms that you name.'})}const n=e.map(Bs);return n.filter(
(r,i)=>n.findIndex(o=>K(r,o))===i)}function nk(t){if(t==="layers")return{verify:true,verifiesLayers:true};if(!Object.hasOwn(
dp,t)){throw new m("BAD_INPUT",`The ${v("verify")} must be true, false or layers, but is ${JSON.stringify(t)}.`,{hint:`W\
rite ${x("verify","true")} or leave it out.`})}return{verify:Lt("verify",t),verifiesLayers:false}}function rk(t){if(t===
"auto"||t==="layers")return t;throw new m("BAD_INPUT",`The ${v("from")} must be auto or layers, but is ${JSON.stringify(
t)}.`,{hint:"Leave it out to read an image in the fastest way."})}var yM=["clean","platform"];function ik(t){const e=d=>t(d).trim()||K0[d].default;const n=d=>z0(t(d),yM.includes(d));const r=Lt(
"dry-run",e("dry-run"));const i=e("container")===""?void 0:q0(e("container"));const o=W0(e("image"),i);const s=J0(n("tag"),
r);const a={...o,container:i,from:rk(e("from")),pause:Lt("pause",e("pause")),...s,layer:{aptClean:Lt("apt-clean",e("apt-\
clean")),clean:Nb(n("clean")),exclude:gb(n("exclude")),script:t("run").trim()===""?void 0:t("run"),scriptNetwork:Z0(e("r\
un-network")),compression:US(e("compression")),sourceDateEpoch:X0(process.env["SOURCE_DATE_EPOCH"])},cleanWords:wo(n("cl\
ean")),dryRun:r,platforms:tk(n("platform")),defaultPlatform:process.env["DOCKER_DEFAULT_PLATFORM"]?.trim()||void 0,pull:ek(
e("pull")),push:Lt("push",e("push")),...nk(e("verify")),test:TS(t("test")),backup:e("backup")===""?void 0:Uc("backup",e(
"backup")),removeOld:Lt("remove-old",e("remove-old")),timeoutSeconds:Q0(e("timeout")),budgets:{maxBytes:Gg(e("max-size")),
minSaving:Vg(e("min-saving"))},report:e("report")===""?void 0:Uc("report",e("report")),html:e("html")===""?void 0:Uc("ht\
ml",e("html")),summary:Lt("summary",e("summary")),cache:Lt("cache",e("cache")),notices:V0(n("clean"),s.tags),...wM(e("te\
mp-dir"))};H0(a);return a}function wM(t){const e=process.env["RUNNER_TEMP"];if(t!=="")return{tempDir:cp(t),tempDirFrom:"\
input"};if(e)return{tempDir:cp(e),tempDirFrom:"RUNNER_TEMP"};return{tempDir:cp(gM()),tempDirFrom:"system"}}import{constants as bk}from"node:fs";import{appendFile as $M,stat as DM}from"node:fs/promises";var bM=["▏","▎","▍","▌","▋","▊","▉"];var fp=10;var EM=40;function sk(t,e,n){if(t<=0||e<=0)return"";const r=Math.
max(1,Math.round(Math.min(1,t/e)*n*8));const i=r%8;return"█".repeat(Math.floor(r/8))+(i===0?"":bM[i-1])}function ak(t,e=50){
const n=Math.max(...t.map(({name:s})=>s.length));const r=t.map(({bytes:s})=>T(s));const i=Math.max(...r.map(s=>s.length));
const o=Math.max(...t.map(({bytes:s})=>s));return Pt(t.map(({name:s,bytes:a,note:d=""},c)=>[s.padEnd(n),(r[c]??"").padStart(
i),sk(a,o,e).padEnd(d===""?0:e),d].join("  ").trimEnd()))}function dk(t,e){const n=e.filter(({bytes:s})=>s>0).sort((s,a)=>a.
bytes-s.bytes);if(n.length<2)return"";const r=n.slice(0,fp);const i=n.slice(fp).reduce((s,{bytes:a})=>s+a,0);if(i>0)r.push(
{name:`${n.length-fp} more`,bytes:i});const o=SM(r.map(({name:s})=>ok(s)));return Pt([`pie showData title ${ok(t)}`,...r.
map(({bytes:s},a)=>`  "${o[a]}" : ${Math.max(s/1e6,.01).toFixed(2)}`)],"mermaid")}function SM(t){const e=new Set;return t.
map(n=>{let r=n;for(let i=2;e.has(r);i++)r=`${n} (${i})`;e.add(r);return r})}function ok(t){return ue(t.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,
"·"),EM)}function up(t){return t.map(({level:e,text:n},r)=>{if(e===0)return n;const i=s=>{const a=t.slice(r+1).find(d=>d.
level<=s);return a?.level===s};const o=Array.from({length:e-1},(s,a)=>i(a+1)?"│  ":"   ");return`${o.join("")}${i(e)?"\
├─ ":"└─ "}${n}`})}function ck(t,e){const n=t.map(({path:o,bytes:s})=>{const a=o.split("/");const d=a.length-2;const c=Gt(
d===0?o:a.at(-1)??"");return{level:d,name:ue(c,40),bytes:s}});const r=up(n.map(({level:o,name:s})=>({level:o,text:s})));
const i=Math.max(0,...r.map(o=>o.length));return Pt(n.map(({bytes:o},s)=>`${(r[s]??"").padEnd(i)}  ${T(o).padStart(7)}  ${sk(
o,e,30)}`.trimEnd()))}var Ei=200;var vn=60;function fe(t){return Rh(ue(t,Ei))}function nt(t){return t.replaceAll(" "," ")}var xM=120;var kM=150;var PM=16;function mk({platforms:t,source:e}){if(t.length<2)return"";const n=t.slice(0,vn).map(i=>{
const o=i.oldPackedBytes===null||i.newPackedBytes===null?"":`${nt(T(i.oldPackedBytes))} → ${nt(T(i.newPackedBytes))}`;
const s=Wi(i.savedPercent.toFixed(1));return`| ${fe(i.platform)} | ${nt(T(i.oldBytes))} in ${nt(Ae(i.oldLayers))} | ${nt(
T(i.newBytes))} | ${nt(s)} | ${o} |`});const r=t.length-n.length;return[`| platform of ${fe(e.reference)} | before | aft\
er | | compressed |`,"| --- | ---: | ---: | --- | --- |",...n,...r>0?[`| ${r} more | | | | |`]:[]].join("\n")}function pk(t){
const{source:e,result:n,platforms:r}=t;const i=n.tags[0]??"the result";if(r.length===1){const o={oldLayers:e.layers,newLayers:n.
layers};return uk("History",o,[{title:e.reference,...e},{title:i,...n}])}return r.map(o=>uk(`History of ${fe(o.platform)}`,
o,[{title:e.reference,...fk(o.oldBytes,o.oldHistory)},{title:i,...fk(o.newBytes,o.newHistory)}])).join("\n\n")}function fk(t,e){
return{bytes:t,steps:e?.length??null,history:e}}function uk(t,{oldLayers:e,newLayers:n},r){const i=r.reduce((o,s)=>o+(s.
steps??0),0);return[`<details${i<=PM?" open":""}><summary>${t}: ${Ae(e)} before, ${Ae(n)} after</summary>`,"",...r.flatMap(
o=>[TM(o.title,o),""]),"</details>"].join("\n")}var IM=24;function TM(t,{bytes:e,steps:n,history:r}){const i=`${Gt(ue(t,
Ei))}  ${T(e)}`;if(r===null)return Pt([i,"└─ (the history does not cover all layers)"]);const o=r.slice(-kM);const s=n??
r.length;const a=[{level:0,text:i}];let d=1;if(o.length<s){const c=`(${s-o.length} earlier steps)`;a.push({level:d++,text:c})}
for(const{command:c,bytes:f,layer:u}of o){const l=c.replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,"").replace(/\s+/g," ");const p=Gt(
ue(l.trim()||"(no command)",xM));a.push({level:d,text:`${u?T(f):"-"}  ${p}`});if(u)d=Math.min(d+1,IM)}return Pt(up(a))}function hk({
result:t,dryRun:e,platforms:n}){const r=e?" (expected)":"";if(n.length===1)return lk(`Largest directories${r}`,t.directories,
t.bytes);return n.map(i=>lk(`Largest directories of ${fe(i.platform)}${r}`,i.directories,i.newBytes)).filter(i=>i!=="").
join("\n\n")}function lk(t,e,n){if(e===null||e.length===0)return"";const r=ck(e,n);return[`<details open><summary>${t}</\
summary>`,"",r,"","</details>"].join("\n")}var lp=1024*1024;function yk(t,e){const n=[vM(t),OM(t),_M(t),mk(t),RM(t),pk(t),CM(t),AM(t),hk(t),NM(t),LM(t)].filter(s=>s!==
"");const r=`_Truncated: a job summary holds at most ${T(lp)}. The report has the rest._`;const i=s=>[...n.slice(0,s),...s<
n.length?[r]:[]].join("\n\n");const o=n.map((s,a)=>`

${i(n.length-a)}

`);return o.find(s=>Buffer.byteLength(s)<=e)??""}function vM(t){const{ok:e,dryRun:n,source:r,result:i,savedPercent:o,seconds:s,
cacheHit:a}=t;const d=i.tags.slice(0,3).map(fe).join(", ");const c=i.tags.length>3?` and ${i.tags.length-3} more`:"";const f=d===
""?"":` → ${d}${c}`;const u=r.bytes===i.bytes&&r.layers===i.layers;const l=u?"unchanged":Wi(o.toFixed(1));const p=n?"D\
ry run, nothing was changed. ":"";const h=a===true?", from the cache":"";return[`### ${e?"":"Not tagged: "}${fe(r.reference)}${f}`,
"",`${p}**${T(r.bytes)}** in ${Ae(r.layers)} → **${T(i.bytes)}** in ${Ae(i.layers)}, **${l}**, ${s.toFixed(1)} s${h}`].
join("\n")}function OM(t){if(t.budgets.length===0)return"";const e=t.budgets.map(({input:n,wanted:r,seen:i,met:o})=>`> ${o?
"Met":"Not met"}: <code>${n}</code> requires ${r}, got ${i}.`);return[`> [!${t.ok?"NOTE":"CAUTION"}]`,e.join("\n>\n")].join(
"\n")}function _M({source:t,result:e}){const n=[{name:"before",bytes:t.bytes,note:Ae(t.layers)},{name:"after",bytes:e.bytes,
note:Ae(e.layers)}];const r=t.packedBytes===null||e.packedBytes===null?"":`

Compressed, as pushed and pulled: ${T(t.packedBytes)} → ${T(e.packedBytes)}.`;return ak(n)+r}var Hc=10;function RM({dryRun:t,
result:e}){const{imageId:n,pushed:r,written:i,verifiedEntries:o,testPassed:s}=e;const a=[...o===null?[]:[`${oe(o)} verif\
ied`],...s===true?["test passed"]:[]];const d=i.slice(0,Hc).map(({name:u,digest:l})=>`${fe(u)}, ${fe(l)}`);const c=r.slice(
0,Hc).map(u=>fe(`${u.name}@${u.digest}`));const f=r.length>Hc?[`${r.length-Hc} more`]:[];return[...n===null?[]:[`- Image\
 ID${t?" (expected)":""}: ${fe(n)}`],...[...c,...f].map(u=>`- Pushed: ${u}`),...d.map(u=>`- Written: ${u}`),...a.length===
0?[]:[`- Checks: ${a.join(", ")}`]].join("\n")}function BM(t){const e=[{kind:"hidden",name:"hidden in lower layers",bytes:t.
hiddenBytes,note:""},...t.rules.filter(n=>!wk(n)).map(({kind:n,name:r,entries:i,bytes:o})=>({kind:n,name:r,bytes:o,note:oe(
i)})),...t.commands.map(({name:n,seconds:r,bytes:i})=>({kind:"command",name:n,bytes:i??0,note:i===null?"freed size unkno\
wn":`${r.toFixed(1)} s`}))];return e.sort((n,r)=>r.bytes-n.bytes)}function gk(t){const e=t.rules.filter(wk).map(({kind:r,
name:i})=>r==="preset"?Cs(ue(i,Ei)):fe(i));if(e.length===0)return"";const n=e.length>vn?` and ${e.length-vn} more`:"";return`\

Matched nothing: ${e.slice(0,vn).join(", ")}${n}.`}function wk({entries:t,bytes:e}){return t===0&&e===0}function AM({result:t,
suggestions:e,suggestedClean:n}){if(e===null||n===null)return"";const r=e.map(({name:o,bytes:s})=>{const a=t.bytes===0?0:
s/t.bytes*100;const d=jn(o)?.why;const c=d===void 0?"":` (${d})`;return`- preset ${fe(o)}: ${T(s)}, ${hr(a)} % of the re\
sult${c}`});const i=kt("clean",n);return["#### Possible further savings","",...r,"",Pt([i],i.startsWith("--")?"sh":"yaml")].
join("\n")}function CM(t){const e=t.sizes==="blocks";const n=t.savedBytes===0||t.cleanedBytes===0&&Js(e,t.savedBytes,t.source.
bytes);if(n)return gk(t).trimStart();const r=BM(t);const i=r.slice(0,vn);const o=Math.max(1,...r.map(({bytes:d})=>d));const s=i.
map(({kind:d,name:c,bytes:f,note:u=""})=>{const l=t.source.bytes===0?0:f/t.source.bytes*100;const p=d==="hidden"?c:`${d}\
 ${fe(c)}`;const h=Math.max(0,Math.round(f/o*20));return`| ${p} | ${nt(T(f))} | ${nt(`${hr(l)} %`)} | ${"█".repeat(h)}\
 | ${nt(u)} |`});const a=r.length-i.length;return[`#### Where ${t.savedBytes<0?"the growth":`the ${T(t.savedBytes)}`} ca\
me from`,"","| | size | of the source | | |","| --- | ---: | ---: | --- | --- |",...s,...a>0?[`| ${a} more | | | | |`]:[],
"","Hidden in lower layers: files that a later layer deleted or replaced"+(e?", plus rounding to disk blocks.":"."),gk(t),
"",dk("Saved, in MB",r)].join("\n").trimEnd()}function NM(t){const e=t.kept.slice(0,vn).map(({what:n,why:r,entries:i,bytes:o})=>{
const s=i===null||o===null?"":`: ${T(o)} in ${oe(i)}`;const a=r===null?" (requested)":` (${Cs(ue(r,Ei))})`;return`- ${fe(
n)}${s}${a}`});if(e.length===0)return"";return["<details><summary>Kept on purpose</summary>","",...e,"","</details>"].join(
"\n")}function LM({ok:t,dryRun:e,source:n,result:r,backup:i,engine:o}){if(!t||e||n.id===r.imageId)return"";const s=r.tags.
includes(n.reference);const a=s?"Not possible, because the result has replaced the source. Next time, give it another na\
me.":`The source image ${fe(n.reference)} is unchanged.`;const d=o===null?a:i!==null?`<code>docker load --input</code> ${fe(
i)} restores the source image.`:s?`Not possible, because the tag of the source image has moved. Next time, set <code>bac\
kup</code> to save an archive of it first.`:`The source image ${fe(n.reference)} is unchanged. Set <code>backup</code> t\
o save it to an archive as well.`;return[`**Undo**: ${d}`,"","**Trade-offs**: the single layer is not shared with other \
images and is pulled in one piece instead of in parallel. Signatures and attestations of the source do not apply to the \
result: sign it again."].join("\n")}async function Ek(t,e,n){if(t===void 0||t===""){n.warning('Could not write the job summary: GITHUB_STEP_SUMMARY is not s\
et. Set "summary: false" to turn the summary off.');return}try{const{size:r}=await DM(t);const i=yk(e,lp-r);if(i===""){n.
warning(`Could not write the job summary: ${JSON.stringify(t)} is full.`);return}await $M(t,i,{flag:bk.O_WRONLY|bk.O_APPEND})}catch(r){
n.warning(`Could not write the job summary to ${JSON.stringify(t)}: ${E(r)}.`)}}import{AsyncLocalStorage as FM}from"node:async_hooks";import{ChildProcess as MM}from"node:child_process";import{subscribe as UM,
unsubscribe as HM}from"node:diagnostics_channel";import{accessSync as zM,constants as jM,statSync as WM}from"node:fs";import{
delimiter as JM,join as GM}from"node:path";var Sk=new FM;var xk="child_process";var VM=2**31-1;var zc=class{#e=new rr;async run(e,n,r){if(n.some(c=>c.includes("\0")))
return this.#e.run(e,n,r);const i=Symbol(e);const o=new vi(r.onOutput);let s;let a;const d=c=>{if(Sk.getStore()!==i||!I(
c))return;if(!(c["process"]instanceof MM))return;s=c["process"];KM(s);s.once("error",f=>{a=f});s.once("spawn",YM.bind(void 0,
s,o,r.kill))};UM(xk,d);try{const c=await Sk.run(i,()=>Rp(ZM(qM(e)),[...n],{env:r.env,silent:true,ignoreReturnCode:true,delay:VM,
listeners:{stdout:o.stdout.add,stderr:o.stderr.add}}));return{exitCode:c??cf,...o.texts()}}catch(c){if(s===void 0)return this.#e.
run(e,n,r);throw a??c}finally{HM(xk,d)}}};function KM(t){const e=t;const n=e.spawn?.bind(t);if(n===void 0)return;e.spawn=
r=>{try{return n({...r,detached:Rn})}catch(i){return process.nextTick(()=>t.emit("error",i))}}}function YM(t,e,n){t.stdin?.
on("error",()=>{}).end();e.readFrom(t);_i(n,t)}function qM(t){const e=(process.env["PATH"]??"").split(JM).filter(n=>n!==
"");return e.map(n=>GM(n,t)).find(XM)??t}function XM(t){try{zM(t,jM.X_OK);return WM(t).isFile()}catch{return false}}function ZM(t){
return`"${t.replaceAll('"','\\"')}"`}import{randomUUID as QM}from"node:crypto";var jc=class{#e;info(e){this.#t();Pi(eU(e))}debug(e){this.#t();ts(e)}notice(e){this.#t();Lp(e)}warning(e){this.#t();Np(e)}async group(e,n){
this.#t();$p(e);try{return await n()}finally{this.#t();Dp()}}showProgress(e){return gg(e,n=>this.info(n))}untrusted(e){if(this.#e===
void 0){this.#e=QM();Pi(`::stop-commands::${this.#e}`)}Pi(e)}#t(){if(this.#e!==void 0)Pi(`::${this.#e}::`);this.#e=void 0}};
function eU(t){return t.replace(/[\r\n]+/g," ").replace(/^([\s\u0085]*):(?=:)/,"$1: ").replaceAll("##[","## [")}import{randomUUID as vk}from"node:crypto";import{link as lU,mkdir as Ok,readdir as _k,readFile as Rk,rename as mp,rm as xi,
stat as mU,writeFile as pU}from"node:fs/promises";import{basename as hU,dirname as gU,join as er}from"node:path";import{readdir as tU,rm as nU,stat as rU}from"node:fs/promises";import{join as iU}from"node:path";async function kk(t,e,n){
for(const r of await tU(t)){if(!e(r))continue;const i=iU(t,r);const o=await rU(i).catch(()=>void 0);if(o!==void 0&&Date.
now()-o.mtimeMs>n)await nU(i,{recursive:true,force:true}).catch(()=>{})}}import{fork as oU}from"node:child_process";import{realpath as sU}from"node:fs/promises";import{fileURLToPath as aU}from"node:url";
var Pk=20*60*1e3;var dU=64*1024;async function Ik(t,{cwd:e,temp:n},r){const i=AbortSignal.timeout(Pk);const o=oU(aU(new URL(
"cache-client.mjs",import.meta.url)),{cwd:e,env:{...process.env,GITHUB_WORKSPACE:await sU(e),RUNNER_TEMP:n},stdio:["igno\
re","pipe","pipe","ipc"],execArgv:[],detached:true});const s=()=>cU(o.pid);const a=AbortSignal.any([r,i]);a.addEventListener(
"abort",s);if(a.aborted)s();let d="";for(const l of[o.stdout,o.stderr])l?.setEncoding("utf8").on("data",p=>{if(d.length<
dU)d+=p});let c={isDone:false};o.on("message",l=>{c=l});const f=await new Promise(l=>{o.once("error",p=>l(p.message));o.
once("close",(p,h)=>{const g=h===null?`exited with status ${p}`:`was killed by ${h}`;l(p===0?void 0:`the cache client ${g}`)});
o.send(t,()=>{})});a.removeEventListener("abort",s);r.throwIfAborted();const u=i.aborted?`it took more than ${Pk/6e4} mi\
nutes`:f;return{isDone:c.isDone&&u===void 0,...fU(d,c.error??u)}}function cU(t){try{if(t!==void 0)process.kill(-t,"SIGKI\
LL")}catch{}}function fU(t,e){const n=[];const r=[];for(const i of t.split(/\r?\n/)){const[,o,s=""]=/^::(\w+)[^:]*::(.*)$/.
exec(i)??[];if(o==="warning"||o==="error")n.push(uU(s));else if(o===void 0&&i.trim()!=="")r.push(i.trim())}if(e!==void 0)
n.push(e);return{problems:n,lines:r}}function uU(t){return t.replaceAll("%0D"," ").replaceAll("%0A"," ").replaceAll("%25",
"%")}var Si="docker-flatten-cache";var Wc=`${Si}.lock`;var Bk="docker-flatten-kept-";var yU=60*60*1e3;var wU=7*24*60*60*1e3;var Jc=class{#e;#t;#n=!bU();#r=new Set;constructor(e,n){
this.#e=e;this.#t=n}async restore(e,n,r,i){if(this.#n){r.notice("The layer is not cached: this runner has no cache servi\
ce.");return false}try{return await this.#i(e,n,r,i)}catch(o){if(i.aborted)throw o;this.#n=true;r.notice(`Could not rest\
ore the layer from the cache: ${E(o)}`);return false}}async#i(e,n,r,i){return SU(this.#e,r,false,async o=>{const{isDone:s,
problems:a,lines:d}=await EU("restore",e,o,i);if(s){this.#r.add(e);for(const f of await _k(o))await mp(er(o,f),er(n,f));
return true}if(a.length===0)return false;const c=`Could not restore the layer from the cache: ${a.join("; ")}`;if(d.some(
f=>f.startsWith("Cache hit for"))){this.#r.add(e);r.warning(`${c}. ${Tk(e)}`)}else{this.#n=true;r.notice(c)}return false})}canSave(e,n){
if(this.#n)return false;if(!this.#r.has(e))return true;n.debug(Tk(e));return false}async save(e,n,r){if(!this.canSave(e,
r))return;const i=er(this.#e,`${Bk}${vk()}`);await mp(n,i);this.#t({key:e,directory:i})}};function Tk(t){return`If this \
happens again, the cache entry is damaged: delete it with "gh cache delete ${t}".`}async function Ak(t){try{const e=await _k(t);const n=e.some(r=>[Wc,Si,Gc(Si)].includes(r));if(n&&await Ck(er(t,Wc))){for(const r of[
Si,Gc(Si),Wc])await xi(er(t,r),{recursive:true,force:true})}await kk(t,r=>r.startsWith(Bk),wU)}catch{}}function bU(){const{
env:t}=process;const e=t["GITHUB_SERVER_URL"]||"https://github.com";if(!URL.canParse(e))return false;const n=new URL(e).
hostname.toLowerCase();const r=n==="github.com"||n.endsWith(".ghe.com")||n.endsWith(".localhost");return r&&t["ACTIONS_C\
ACHE_SERVICE_V2"]?Boolean(t["ACTIONS_RESULTS_URL"]):Boolean(t["ACTIONS_CACHE_URL"])}async function EU(t,e,n,r){const i=hU(
n);const o=Gc(n);await Ok(o);try{return await Ik({action:t,key:e,path:i},{cwd:gU(n),temp:o},r)}finally{await xi(o,{recursive:true,
force:true}).catch(()=>{})}}function Gc(t){return`${t}.temp`}async function SU(t,e,n,r){const i=er(t,Si);const o=er(t,Wc);
if(!await Ck(o)){e.notice("The layer is not cached: another step is using the cache in this directory.");return n}try{for(const s of[
i,Gc(i)])await xi(s,{recursive:true,force:true});await Ok(i);return await r(i)}finally{await xi(i,{recursive:true,force:true}).
catch(()=>{});await xi(o,{force:true}).catch(()=>{})}}async function Ck(t){const e=rs();for(let n=0;n<2;n++){try{await pU(
t,e,{flag:"wx"});return true}catch(s){if(s.code!=="EEXIST")throw s}const r=await Rk(t,"utf8").catch(()=>"");const{mtimeMs:i}=await mU(
t).catch(()=>({mtimeMs:Date.now()}));const o=r===""?Date.now()-i>=yU:Ye(r);if(!o||!await xU(t,r))return false}return false}
async function xU(t,e){const n=`${t}.${vk()}`;try{await mp(t,n)}catch{return true}const r=await Rk(n,"utf8").catch(()=>e)===
e;if(!r)await lU(n,t).catch(()=>{});await xi(n,{force:true});return r}var tr={runId:"run-id",directories:"directories",ended:"ended",noEngine:"no-engine",cacheEntries:"cache-entries",tempDir:"\
temp-dir"};async function Nk(){const t=new jc;const e=Yp();try{const n=rs();const r=ik(d=>Bp(d));const i=r.report??PU(r.tempDir,`do\
cker-flatten-report-${kU()}.json`);const o={...r,report:i};_n(tr.runId,n);_n(tr.directories,oa(o));if(!Fa(o))_n(tr.noEngine,
"true");await Ak(o.tempDir);const s=o.cache?new Jc(o.tempDir,IU()):void 0;if(s!==void 0)_n(tr.tempDir,o.tempDir);const a=await M0(
o,{id:n,docker:new cs({runner:new zc}),log:t,signal:e.signal,cache:s});for(const[d,c]of Object.entries(U0(a)))Ap(d,c);if(o.
summary)await Ek(process.env["GITHUB_STEP_SUMMARY"],a.report,t);if(a.budgetError!==void 0)throw a.budgetError}catch(n){ts(
Up(n));Cp(je(n))}finally{_n(tr.ended,"true");e.release()}}function IU(){const t=[];return e=>{t.push(e);_n(tr.cacheEntries,
JSON.stringify(t))}}await Nk();
