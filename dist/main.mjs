import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var i0=Object.create;var fm=Object.defineProperty;var o0=Object.getOwnPropertyDescriptor;var s0=Object.getOwnPropertyNames;var a0=Object.getPrototypeOf;var d0=Object.prototype.hasOwnProperty;var dm=(t,e)=>(e=Symbol[t])?e:Symbol.for("Symbol."+t);var cm=t=>{throw TypeError(t)};var um=(t=>typeof require!=="undefined"?require:typeof Proxy!=="undefined"?new Proxy(t,{get:(e,n)=>(typeof require!=="un\
defined"?require:e)[n]}):t)(function(t){if(typeof require!=="undefined")return require.apply(this,arguments);throw Error(
'Dynamic require of "'+t+'" is not supported')});var Se=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var c0=(t,e,n,r)=>{if(e&&typeof e==="object"||typeof e==="function"){for(let i of s0(e))if(!d0.call(t,i)&&i!==n)fm(t,i,{
get:()=>e[i],enumerable:!(r=o0(e,i))||r.enumerable})}return t};var qd=(t,e,n)=>(n=t!=null?i0(a0(t)):{},c0(e||!t||!t.__esModule?fm(n,"default",{value:t,enumerable:true}):n,t));var ht=(t,e,n)=>{if(e!=null){if(typeof e!=="object"&&typeof e!=="function")cm("Object expected");var r,i;if(n)r=e[dm("as\
yncDispose")];if(r===void 0){r=e[dm("dispose")];if(n)i=r}if(typeof r!=="function")cm("Object not disposable");if(i)r=function(){
try{i.call(this)}catch(o){return Promise.reject(o)}};t.push([n,r,e])}else if(n){t.push([n])}return e};var gt=(t,e,n)=>{var r=typeof SuppressedError===
"function"?SuppressedError:function(s,a,d,c){return c=Error(d),c.name="SuppressedError",c.error=s,c.suppressed=a,c};var i=s=>e=
n?new r(s,e,"An error was suppressed during disposal"):(n=true,s);var o=s=>{while(s=t.pop()){try{var a=s[1]&&s[1].call(s[2]);
if(s[0])return Promise.resolve(a).then(o,d=>(i(d),o()))}catch(d){i(d)}}if(n)throw e};return o()};var xg=Se((xW,Sg)=>{Sg.exports=um("events")});var Pg=Se((PW,kg)=>{kg.exports=class kW{constructor(e){if(!(e>0)||(e-1&e)!==0)throw new Error("Max size for a FixedFIFO \
should be a power of two");this.buffer=new Array(e);this.mask=e-1;this.top=0;this.btm=0;this.next=null}clear(){this.top=
this.btm=0;this.next=null;this.buffer.fill(void 0)}push(e){if(this.buffer[this.top]!==void 0)return false;this.buffer[this.
top]=e;this.top=this.top+1&this.mask;return true}shift(){const e=this.buffer[this.btm];if(e===void 0)return void 0;this.
buffer[this.btm]=void 0;this.btm=this.btm+1&this.mask;return e}peek(){return this.buffer[this.btm]}isEmpty(){return this.
buffer[this.btm]===void 0}}});var Ef=Se((TW,Tg)=>{var Ig=Pg();Tg.exports=class IW{constructor(e){this.hwm=e||16;this.head=new Ig(this.hwm);this.tail=this.
head;this.length=0}clear(){this.head=this.tail;this.head.clear();this.length=0}push(e){this.length++;if(!this.head.push(
e)){const n=this.head;this.head=n.next=new Ig(2*this.head.buffer.length);this.head.push(e)}}shift(){if(this.length!==0)this.
length--;const e=this.tail.shift();if(e===void 0&&this.tail.next){const n=this.tail.next;this.tail.next=null;this.tail=n;
return this.tail.shift()}return e}peek(){const e=this.tail.peek();if(e===void 0&&this.tail.next)return this.tail.next.peek();
return e}isEmpty(){return this.length===0}}});var yr=Se((vW,vg)=>{function HT(t){return Buffer.isBuffer(t)||t instanceof Uint8Array}function zT(t){return Buffer.isEncoding(
t)}function jT(t,e,n){return Buffer.alloc(t,e,n)}function WT(t){return Buffer.allocUnsafe(t)}function JT(t){return Buffer.
allocUnsafeSlow(t)}function GT(t,e){return Buffer.byteLength(t,e)}function VT(t,e){return Buffer.compare(t,e)}function KT(t,e){
return Buffer.concat(t,e)}function qT(t,e,n,r,i){return J(t).copy(e,n,r,i)}function YT(t,e){return J(t).equals(e)}function XT(t,e,n,r,i){
return J(t).fill(e,n,r,i)}function ZT(t,e,n){return Buffer.from(t,e,n)}function QT(t,e,n,r){return J(t).includes(e,n,r)}
function ev(t,e,n,r){return J(t).indexOf(e,n,r)}function tv(t,e,n,r){return J(t).lastIndexOf(e,n,r)}function nv(t){return J(
t).swap16()}function rv(t){return J(t).swap32()}function iv(t){return J(t).swap64()}function J(t){if(Buffer.isBuffer(t))
return t;return Buffer.from(t.buffer,t.byteOffset,t.byteLength)}function ov(t,e,n,r){return J(t).toString(e,n,r)}function sv(t,e,n){
return J(t).toString("hex",e,n)}function av(t,e,n,r,i){return J(t).write(e,n,r,i)}function dv(t,e){return J(t).readDoubleBE(
e)}function cv(t,e){return J(t).readDoubleLE(e)}function fv(t,e){return J(t).readFloatBE(e)}function uv(t,e){return J(t).
readFloatLE(e)}function lv(t,e){return J(t).readInt32BE(e)}function mv(t,e){return J(t).readInt32LE(e)}function pv(t,e){
return J(t).readUInt32BE(e)}function hv(t,e){return J(t).readUInt32LE(e)}function gv(t,e,n){return J(t).writeDoubleBE(e,
n)}function yv(t,e,n){return J(t).writeDoubleLE(e,n)}function wv(t,e,n){return J(t).writeFloatBE(e,n)}function bv(t,e,n){
return J(t).writeFloatLE(e,n)}function Ev(t,e,n){return J(t).writeInt32BE(e,n)}function Sv(t,e,n){return J(t).writeInt32LE(
e,n)}function xv(t,e,n){return J(t).writeUInt32BE(e,n)}function kv(t,e,n){return J(t).writeUInt32LE(e,n)}vg.exports={isBuffer:HT,
isEncoding:zT,alloc:jT,allocUnsafe:WT,allocUnsafeSlow:JT,byteLength:GT,compare:VT,concat:KT,copy:qT,equals:YT,fill:XT,from:ZT,
includes:QT,indexOf:ev,lastIndexOf:tv,swap16:nv,swap32:rv,swap64:iv,toBuffer:J,toString:ov,toHex:sv,write:av,readDoubleBE:dv,
readDoubleLE:cv,readFloatBE:fv,readFloatLE:uv,readInt32BE:lv,readInt32LE:mv,readUInt32BE:pv,readUInt32LE:hv,writeDoubleBE:gv,
writeDoubleLE:yv,writeFloatBE:wv,writeFloatLE:bv,writeInt32BE:Ev,writeInt32LE:Sv,writeUInt32BE:xv,writeUInt32LE:kv}});var _g=Se((_W,Og)=>{var Pv=yr();Og.exports=class OW{constructor(e){this.encoding=e}get remaining(){return 0}decode(e){return Pv.
toString(e,this.encoding)}flush(){return""}}});var Ng=Se((AW,Bg)=>{var Rg=yr();Bg.exports=class RW{constructor(){this._reset()}get remaining(){return this.bytesSeen}decode(e){
if(e.byteLength===0)return"";if(this.bytesNeeded===0&&Ag(e,0)===0){this.bytesSeen=Iv(e);return Rg.toString(e,"utf8")}let n="";
let r=0;if(this.bytesNeeded>0){while(r<e.byteLength){const s=e[r];if(s<this.lowerBoundary||s>this.upperBoundary){n+="�";
this._reset();break}this.lowerBoundary=128;this.upperBoundary=191;this.codePoint=this.codePoint<<6|s&63;this.bytesSeen++;
r++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(this.codePoint);this._reset();break}}if(this.bytesNeeded>
0)return n}const i=Ag(e,r);const o=e.byteLength-i;if(o>r)n+=Rg.toString(e,"utf8",r,o);for(let s=o;s<e.byteLength;s++){const a=e[s];
if(this.bytesNeeded===0){if(a<=127){this.bytesSeen=0;n+=String.fromCharCode(a)}else if(a>=194&&a<=223){this.bytesNeeded=
2;this.bytesSeen=1;this.codePoint=a&31}else if(a>=224&&a<=239){if(a===224)this.lowerBoundary=160;else if(a===237)this.upperBoundary=
159;this.bytesNeeded=3;this.bytesSeen=1;this.codePoint=a&15}else if(a>=240&&a<=244){if(a===240)this.lowerBoundary=144;else if(a===
244)this.upperBoundary=143;this.bytesNeeded=4;this.bytesSeen=1;this.codePoint=a&7}else{this.bytesSeen=1;n+="�"}continue}
if(a<this.lowerBoundary||a>this.upperBoundary){n+="�";s--;this._reset();continue}this.lowerBoundary=128;this.upperBoundary=
191;this.codePoint=this.codePoint<<6|a&63;this.bytesSeen++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(
this.codePoint);this._reset()}}return n}flush(){const e=this.bytesNeeded>0?"�":"";this._reset();return e}_reset(){this.
codePoint=0;this.bytesNeeded=0;this.bytesSeen=0;this.lowerBoundary=128;this.upperBoundary=191}};function Ag(t,e){const n=t.
byteLength;if(n<=e)return 0;const r=Math.max(e,n-4);let i=n-1;while(i>r&&(t[i]&192)===128)i--;if(i<e)return 0;const o=t[i];
let s;if(o<=127)return 0;if(o>=194&&o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 0;const a=n-
i;return a<s?a:0}function Iv(t){const e=t.byteLength;if(e===0)return 0;const n=t[e-1];if(n<=127)return 0;if((n&192)!==128)
return 1;const r=Math.max(0,e-4);let i=e-2;while(i>=r&&(t[i]&192)===128)i--;if(i<0)return 1;const o=t[i];let s;if(o>=194&&
o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 1;if(e-i!==s)return 1;if(s>=3){const a=t[i+
1];if(o===224&&a<160)return 1;if(o===237&&a>159)return 1;if(o===240&&a<144)return 1;if(o===244&&a>143)return 1}return 0}});var $g=Se((NW,Cg)=>{var Tv=_g();var vv=Ng();Cg.exports=class BW{constructor(e="utf8"){this.encoding=Ov(e);switch(this.encoding){case"\
utf8":this.decoder=new vv;break;case"utf16le":case"base64":throw new Error("Unsupported encoding: "+this.encoding);default:
this.decoder=new Tv(this.encoding)}}get remaining(){return this.decoder.remaining}push(e){if(typeof e==="string")return e;
return this.decoder.decode(e)}write(e){return this.push(e)}end(e){let n="";if(e)n=this.push(e);n+=this.decoder.flush();return n}};
function Ov(t){t=t.toLowerCase();switch(t){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"\
utf-16le":return"utf16le";case"latin1":case"binary":return"latin1";case"base64":case"ascii":case"hex":return t;default:throw new Error(
"Unknown encoding: "+t)}}});var Dg=Se((CW,Lg)=>{Lg.exports=class st extends Error{constructor(e,n,r=st){super(e);this.code=n;if(Error.captureStackTrace){
Error.captureStackTrace(this,r)}}static isStreamDestroyed(e){return e&&e.code==="STREAM_DESTROYED"}static isPrematureClose(e){
return e&&e.code==="PREMATURE_CLOSE"}static isAborted(e){return e&&e.code==="ABORTED"}static isBadArgument(e){return e&&
e.code==="BAD_ARGUMENT"}get name(){return"StreamError"}static STREAM_DESTROYED(){return new st("Stream was destroyed","S\
TREAM_DESTROYED",st.STREAM_DESTROYED)}static PREMATURE_CLOSE(e="Premature close"){return new st(e,"PREMATURE_CLOSE",st.PREMATURE_CLOSE)}static ABORTED(){
return new st("Stream aborted","ABORTED",st.ABORTED)}static BAD_ARGUMENT(e="Bad argument"){return new st(e,"BAD_ARGUMENT",
st.BAD_ARGUMENT)}}});var Lf=Se(($W,iy)=>{var{EventEmitter:_v}=xg();var zg=Ef();var Rv=$g();var We=Dg();var Sf=typeof queueMicrotask==="undefi\
ned"?t=>global.process.nextTick(t):queueMicrotask;var ee=(1<<29)-1;var at=1;var Of=2;var kt=4;var Li=8;var jg=ee^at;var Av=ee^
Of;var Hi=1<<4;var wr=2<<4;var Sr=4<<4;var Yt=8<<4;var zi=16<<4;var _f=32<<4;var Xt=64<<4;var xf=128<<4;var Rf=256<<4;var Af=512<<
4;var qe=1024<<4;var qt=2048<<4;var Zs=4096<<4;var _n=8192<<4;var Wg=zi|_f;var Bv=Hi|Zs;var Nv=Sr|Hi;var Cv=Rf|Yt;var Bf=zi|
_n;var $v=ee^Hi;var Lv=ee^Sr;var Dv=ee^(Sr|Zs);var Fg=ee^Zs;var Fv=ee^zi;var Mv=ee^(Yt|Af);var Uv=ee^Xt;var Mg=ee^Wg;var Jg=ee^
qt;var Hv=ee^wr;var Gg=ee^_n;var zv=ee^Bf;var Pt=1<<18;var Er=2<<18;var ji=4<<18;var Rn=8<<18;var Wi=16<<18;var Qt=32<<18;
var kf=64<<18;var br=128<<18;var Nf=256<<18;var Zt=512<<18;var Qs=1024<<18;var jv=ee^(Pt|Nf);var Vg=ee^ji;var Wv=ee^(Pt|
Zt);var Jv=ee^Wi;var Gv=ee^Rn;var Kg=ee^br;var Vv=ee^Er;var qg=ee^Qs;var Di=Hi|Pt;var Yg=ee^Di;var Cf=qe|Qt;var dt=kt|Li|
Of;var De=dt|at;var Xg=dt|Cf;var Kv=Vg&Lv;var ea=br|qt;var qv=ea&Yg;var Zg=De|qv;var Yv=De|Xt|qe;var Ug=De|qe|Yt;var Xv=De|
Xt|Yt;var Zv=De|Rf|Yt|Af;var Qv=De|Hi|Xt|qe|Zs|_n;var eO=dt|Xt|qe;var tO=wr|De|qt|Sr;var nO=qt|at;var rO=De|Zt|Qt;var iO=Rn|
Wi;var Qg=Rn|Pt;var oO=Rn|Wi|De|Pt;var Hg=De|Pt|Rn|Qs;var sO=ji|Pt;var aO=Pt|Nf;var dO=De|Zt|Qg|Qt;var cO=Wi|dt|Zt|Qt;var fO=Er|
De|br|ji;var uO=Zt|Qt|dt;var Gs=Symbol.asyncIterator||Symbol("asyncIterator");var Vs=class{constructor(e,{highWaterMark:n=16384,
map:r=null,mapWritable:i,byteLength:o,byteLengthWritable:s}={}){this.stream=e;this.queue=new zg;this.highWaterMark=n;this.
buffered=0;this.error=null;this.pipeline=null;this.drains=null;this.byteLength=s||o||ry;this.map=i||r;this.afterWrite=pO.
bind(this);this.afterUpdateNextTick=yO.bind(this)}get ending(){return(this.stream._duplexState&Zt)!==0}get ended(){return(this.
stream._duplexState&Qt)!==0}push(e){if((this.stream._duplexState&uO)!==0)return false;if(this.map!==null)e=this.map(e);this.
buffered+=this.byteLength(e);this.queue.push(e);if(this.buffered<this.highWaterMark){this.stream._duplexState|=Rn;return true}
this.stream._duplexState|=iO;return false}shift(){const e=this.queue.shift();this.buffered-=this.byteLength(e);if(this.buffered===
0)this.stream._duplexState&=Gv;return e}end(e){if(typeof e==="function"){this.stream.once("finish",e)}else if(e!==void 0&&
e!==null){this.push(e)}this.stream._duplexState=(this.stream._duplexState|Zt)&Vg}autoBatch(e,n){const r=[];const i=this.
stream;r.push(e);while((i._duplexState&Hg)===Qg){r.push(i._writableState.shift())}if((i._duplexState&De)!==0)return n(null);
i._writev(r,n)}update(){const e=this.stream;e._duplexState|=Er;do{while((e._duplexState&Hg)===Rn){const n=this.shift();e.
_duplexState|=aO;e._write(n,this.afterWrite)}if((e._duplexState&sO)===0)this.updateNonPrimary()}while(this.continueUpdate()===
true);e._duplexState&=Vv}updateNonPrimary(){const e=this.stream;if((e._duplexState&dO)===Zt){e._duplexState=e._duplexState|
Pt;e._final(mO.bind(this));return}if((e._duplexState&dt)===kt){if((e._duplexState&ea)===0){e._duplexState|=Di;e._destroy(
ey.bind(this))}return}if((e._duplexState&Zg)===at){e._duplexState=(e._duplexState|Di)&jg;e._open(ty.bind(this))}}continueUpdate(){
if((this.stream._duplexState&br)===0)return false;this.stream._duplexState&=Kg;return true}updateCallback(){if((this.stream.
_duplexState&fO)===ji){this.update()}else{this.updateNextTick()}}updateNextTick(){if((this.stream._duplexState&br)!==0)return;
this.stream._duplexState|=br;if((this.stream._duplexState&Er)===0)Sf(this.afterUpdateNextTick)}};var Pf=class{constructor(e,{
highWaterMark:n=16384,map:r=null,mapReadable:i,byteLength:o,byteLengthReadable:s}={}){this.stream=e;this.queue=new zg;this.
highWaterMark=n===0?1:n;this.buffered=0;this.readAhead=n>0;this.error=null;this.pipeline=null;this.byteLength=s||o||ry;this.
map=i||r;this.pipeTo=null;this.afterRead=hO.bind(this);this.afterUpdateNextTick=gO.bind(this)}get ending(){return(this.stream.
_duplexState&Xt)!==0}get ended(){return(this.stream._duplexState&qe)!==0}pipe(e,n){if(this.pipeTo!==null)throw We.BAD_ARGUMENT(
"Can only pipe to one destination");if(typeof n!=="function")n=null;this.stream._duplexState|=_f;this.pipeTo=e;this.pipeline=
new Tf(this.stream,e,n);if(n)this.stream.on("error",vf);if(Ui(e)){e._writableState.pipeline=this.pipeline;if(n)e.on("err\
or",vf);e.on("finish",this.pipeline.finished.bind(this.pipeline))}else{const r=this.pipeline.done.bind(this.pipeline,e);
const i=this.pipeline.done.bind(this.pipeline,e,null);e.on("error",r);e.on("close",i);e.on("finish",this.pipeline.finished.
bind(this.pipeline))}e.on("drain",lO.bind(this));this.stream.emit("piping",e);e.emit("pipe",this.stream)}push(e){const n=this.
stream;if(e===null){this.highWaterMark=0;n._duplexState=(n._duplexState|Xt)&Dv;return false}if(this.map!==null){e=this.map(
e);if(e===null){n._duplexState&=Fg;return this.buffered<this.highWaterMark}}this.buffered+=this.byteLength(e);this.queue.
push(e);n._duplexState=(n._duplexState|Yt)&Fg;return this.buffered<this.highWaterMark}shift(){const e=this.queue.shift();
this.buffered-=this.byteLength(e);if(this.buffered===0){this.stream._duplexState&=Mv}return e}unshift(e){const n=[this.map!==
null?this.map(e):e];while(this.buffered>0)n.push(this.shift());for(let r=0;r<n.length-1;r++){const i=n[r];this.buffered+=
this.byteLength(i);this.queue.push(i)}this.push(n[n.length-1])}read(){const e=this.stream;if((e._duplexState&Ug)===Yt){const n=this.
shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===false){e._duplexState&=Mg}if((e._duplexState&xf)!==0){e.emit("data",
n)}return n}if(this.readAhead===false){e._duplexState|=_n;this.updateNextTick()}return null}drain(){const e=this.stream;
while((e._duplexState&Ug)===Yt&&(e._duplexState&Wg)!==0){const n=this.shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===
false){e._duplexState&=Mg}if((e._duplexState&xf)!==0){e.emit("data",n)}}}update(){const e=this.stream;e._duplexState|=wr;
do{this.drain();while(this.buffered<this.highWaterMark&&(e._duplexState&Qv)===_n){e._duplexState|=Bv;e._read(this.afterRead);
this.drain()}if((e._duplexState&Zv)===Cv){e._duplexState|=Af;e.emit("readable")}if((e._duplexState&Nv)===0){this.updateNonPrimary()}}while(this.
continueUpdate()===true);e._duplexState&=Hv}updateNonPrimary(){const e=this.stream;if((e._duplexState&Xv)===Xt){e._duplexState=
(e._duplexState|qe)&Uv;e.emit("end");if((e._duplexState&Xg)===Cf){e._duplexState|=kt}if(this.pipeTo!==null){this.pipeTo.
end()}}if((e._duplexState&dt)===kt){if((e._duplexState&ea)===0){e._duplexState|=Di;e._destroy(ey.bind(this))}return}if((e.
_duplexState&Zg)===at){e._duplexState=(e._duplexState|Di)&jg;e._open(ty.bind(this))}}continueUpdate(){if((this.stream._duplexState&
qt)===0)return false;this.stream._duplexState&=Jg;return true}updateCallback(){if((this.stream._duplexState&tO)===Sr){this.
update()}else{this.updateNextTick()}}updateNextTickIfOpen(){if((this.stream._duplexState&nO)!==0)return;this.stream._duplexState|=
qt;if((this.stream._duplexState&wr)===0)Sf(this.afterUpdateNextTick)}updateNextTick(){if((this.stream._duplexState&qt)!==
0)return;this.stream._duplexState|=qt;if((this.stream._duplexState&wr)===0)Sf(this.afterUpdateNextTick)}};var If=class{constructor(e){
this.data=null;this.afterTransform=bO.bind(e);this.afterFinal=null}};var Tf=class{constructor(e,n,r){this.from=e;this.to=
n;this.afterPipe=r;this.error=null;this.pipeToFinished=false}finished(){this.pipeToFinished=true}done(e,n){if(n)this.error=
n;if(e===this.to){this.to=null;if(this.from!==null){if((this.from._duplexState&qe)===0||!this.pipeToFinished){this.from.
destroy(this.error||We.PREMATURE_CLOSE("Writable stream closed"))}return}}if(e===this.from){this.from=null;if(this.to!==
null){if((e._duplexState&qe)===0){this.to.destroy(this.error||We.PREMATURE_CLOSE("Readable stream closed"))}return}}if(this.
afterPipe!==null)this.afterPipe(this.error);this.to=this.from=this.afterPipe=null}};function lO(){this.stream._duplexState|=
_f;this.updateCallback()}function mO(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&dt)===0){e._duplexState|=
Qt;e.emit("finish")}if((e._duplexState&Xg)===Cf){e._duplexState|=kt}e._duplexState&=Wv;if((e._duplexState&Er)===0){this.
update()}else{this.updateNextTick()}}function ey(t){const e=this.stream;if(!t&&!We.isStreamDestroyed(this.error))t=this.
error;if(t)e.emit("error",t);e._duplexState|=Li;e.emit("close");const n=e._readableState;const r=e._writableState;if(n!==
null&&n.pipeline!==null){n.pipeline.done(e,t)}if(r!==null){while(r.drains!==null&&r.drains.length>0){r.drains.shift().resolve(
false)}if(r.pipeline!==null){r.pipeline.done(e,t)}}}function pO(t){const e=this.stream;if(t)e.destroy(t);e._duplexState&=
jv;if(this.drains!==null)wO(this.drains);if((e._duplexState&oO)===Wi){e._duplexState&=Jv;if((e._duplexState&kf)===kf){e.
emit("drain")}}this.updateCallback()}function hO(t){if(t)this.stream.destroy(t);this.stream._duplexState&=$v;if(this.readAhead===
false&&(this.stream._duplexState&zi)===0){this.stream._duplexState&=Gg}this.updateCallback()}function gO(){if((this.stream.
_duplexState&wr)===0){this.stream._duplexState&=Jg;this.update()}}function yO(){if((this.stream._duplexState&Er)===0){this.
stream._duplexState&=Kg;this.update()}}function wO(t){for(let e=0;e<t.length;e++){if(--t[e].writes===0){t.shift().resolve(
true);e--}}}function ty(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&kt)===0){if((e._duplexState&Yv)===0){
e._duplexState|=Sr}if((e._duplexState&rO)===0){e._duplexState|=ji}e.emit("open")}e._duplexState&=Yg;if(e._writableState!==
null){e._writableState.updateCallback()}if(e._readableState!==null){e._readableState.updateCallback()}}function bO(t,e){
if(e!==void 0&&e!==null)this.push(e);this._writableState.afterWrite(t)}function EO(t){if(this._readableState!==null){if(t===
"data"){this._duplexState|=xf|Bf;this._readableState.updateNextTick()}if(t==="readable"){this._duplexState|=Rf;this._readableState.
updateNextTick()}}if(this._writableState!==null){if(t==="drain"){this._duplexState|=kf;this._writableState.updateNextTick()}}}
var Fi=class extends _v{constructor(e){super();this._duplexState=0;this._readableState=null;this._writableState=null;if(e){
if(e.open)this._open=e.open;if(e.destroy)this._destroy=e.destroy;if(e.predestroy)this._predestroy=e.predestroy;if(e.signal)
e.signal.addEventListener("abort",BO.bind(this))}this.on("newListener",EO)}_open(e){e(null)}_destroy(e){e(null)}_predestroy(){}get readable(){
return this._readableState!==null?true:void 0}get writable(){return this._writableState!==null?true:void 0}get destroyed(){
return(this._duplexState&Li)!==0}get destroying(){return(this._duplexState&dt)!==0}destroy(e){if((this._duplexState&dt)===
0){if(!e)e=We.STREAM_DESTROYED();this._duplexState=(this._duplexState|kt)&Kv;if(this._readableState!==null){this._readableState.
highWaterMark=0;this._readableState.error=e}if(this._writableState!==null){this._writableState.highWaterMark=0;this._writableState.
error=e}this._duplexState|=Of;this._predestroy();this._duplexState&=Av;if(this._readableState!==null){this._readableState.
updateNextTick()}if(this._writableState!==null){this._writableState.updateNextTick()}}}};var Ks=class t extends Fi{constructor(e){
super(e);this._duplexState|=at|Qt|_n;this._readableState=new Pf(this,e);if(e){if(this._readableState.readAhead===false)this.
_duplexState&=Gg;if(e.read)this._read=e.read;if(e.eagerOpen)this._readableState.updateNextTick();if(e.encoding)this.setEncoding(
e.encoding)}}static deferred(e,n){const r=new Xs(n);e().then(i=>{if(i===null)return r.end();if(r.destroying)return;$f(i,
r,vf)}).catch(i=>r.destroy(i));return r}setEncoding(e){const n=new Rv(e);const r=this._readableState.map||kO;this._readableState.
map=i;return this;function i(o){const s=n.push(o);return s===""&&(o.byteLength!==0||n.remaining>0)?null:r(s)}}_read(e){e(
null)}pipe(e,n){this._readableState.updateNextTick();this._readableState.pipe(e,n);return e}read(){this._readableState.updateNextTick();
return this._readableState.read()}push(e){this._readableState.updateNextTickIfOpen();return this._readableState.push(e)}unshift(e){
this._readableState.updateNextTickIfOpen();return this._readableState.unshift(e)}resume(){this._duplexState|=Bf;this._readableState.
updateNextTick();return this}pause(){this._duplexState&=this._readableState.readAhead===false?zv:Fv;return this}static _fromAsyncIterator(e,n){
let r;const i=new t({...n,read(s){e.next().then(o).then(s.bind(null,null)).catch(s)},predestroy(){r=e.return()},destroy(s){
if(!r)return s(null);r.then(s.bind(null,null)).catch(s)}});return i;function o(s){if(s.done)i.push(null);else i.push(s.value)}}static from(e,n){
if(_O(e))return e;if(e[Gs])return this._fromAsyncIterator(e[Gs](),n);if(!Array.isArray(e))e=e===void 0?[]:[e];let r=0;return new t(
{...n,read(i){this.push(r===e.length?null:e[r++]);i(null)}})}static isBackpressured(e){return(e._duplexState&eO)!==0||e.
_readableState.buffered>=e._readableState.highWaterMark}static isPaused(e){return(e._duplexState&zi)===0}[Gs](){const e=this;
let n=null;let r=null;let i=null;this.on("error",c=>{n=c});this.on("readable",o);this.on("close",s);return{[Gs](){return this},
next(){return new Promise(function(c,f){r=c;i=f;const u=e.read();if(u!==null)a(u);else if((e._duplexState&Li)!==0)a(null)})},
return(){return d(null)},throw(c){return d(c)}};function o(){if(r!==null)a(e.read())}function s(){if(r!==null)a(null)}function a(c){
if(i===null)return;if(n){i(n)}else if(c===null&&(e._duplexState&qe)===0){i(We.STREAM_DESTROYED())}else{r({value:c,done:c===
null})}i=r=null}function d(c){e.destroy(c);return new Promise((f,u)=>{if(e._duplexState&Li)return f({value:void 0,done:true});
e.once("close",function(){if(c)u(c);else f({value:void 0,done:true})})})}}};var qs=class extends Fi{constructor(e){super(
e);this._duplexState|=at|qe;this._writableState=new Vs(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final;if(e.eagerOpen)this._writableState.updateNextTick()}}cork(){this._duplexState|=Qs}uncork(){
this._duplexState&=qg;this._writableState.updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(
e,n)}_final(e){e(null)}static isBackpressured(e){return(e._duplexState&cO)!==0}static drained(e){if(e.destroyed)return Promise.
resolve(false);const n=e._writableState;const r=NO(e)?Math.min(1,n.queue.length):n.queue.length;const i=r+(e._duplexState&
Nf?1:0);if(i===0)return Promise.resolve(true);if(n.drains===null)n.drains=[];return new Promise(o=>{n.drains.push({writes:i,
resolve:o})})}write(e){this._writableState.updateNextTick();return this._writableState.push(e)}end(e){this._writableState.
updateNextTick();this._writableState.end(e);return this}};var Mi=class extends Ks{constructor(e){super(e);this._duplexState=
at|this._duplexState&_n;this._writableState=new Vs(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final}}cork(){this._duplexState|=Qs}uncork(){this._duplexState&=qg;this._writableState.
updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(e,n)}_final(e){e(null)}write(e){this._writableState.
updateNextTick();return this._writableState.push(e)}end(e){this._writableState.updateNextTick();this._writableState.end(
e);return this}};var Ys=class extends Mi{constructor(e){super(e);this._transformState=new If(this);if(e){if(e.transform)
this._transform=e.transform;if(e.flush)this._flush=e.flush}}_write(e,n){if(this._readableState.buffered>=this._readableState.
highWaterMark){this._transformState.data=e}else{this._transform(e,this._transformState.afterTransform)}}_read(e){if(this.
_transformState.data!==null){const n=this._transformState.data;this._transformState.data=null;e(null);this._transform(n,
this._transformState.afterTransform)}else{e(null)}}destroy(e){super.destroy(e);if(this._transformState.data!==null){this.
_transformState.data=null;this._transformState.afterTransform()}}_transform(e,n){n(null,e)}_flush(e){e(null)}_final(e){this.
_transformState.afterFinal=e;this._flush(SO.bind(this))}};var Xs=class extends Ys{};function SO(t,e){const n=this._transformState.
afterFinal;if(t)return n(t);if(e!==null&&e!==void 0)this.push(e);this.push(null);n(null)}function xO(...t){return new Promise(
(e,n)=>{return $f(...t,r=>{if(r)return n(r);e()})})}function $f(t,...e){const n=Array.isArray(t)?[...t,...e]:[t,...e];const r=n.
length&&typeof n[n.length-1]==="function"?n.pop():null;if(n.length<2)throw We.BAD_ARGUMENT("Pipeline requires at least 2\
 streams");let i=n[0];let o=null;let s=null;for(let c=1;c<n.length;c++){o=n[c];if(Ui(i)){i.pipe(o,d)}else{a(i,true,c>1,d);
i.pipe(o)}i=o}if(r){let c=false;const f=Ui(o)||!!(o._writableState&&o._writableState.autoDestroy);o.on("error",u=>{if(s===
null)s=u});o.on("finish",()=>{c=true;if(!f)r(s)});if(f){o.on("close",()=>r(s||(c?null:We.PREMATURE_CLOSE())))}}return o;
function a(c,f,u,l){c.on("error",l);c.on("close",p);function p(){if(f&&c._readableState&&!c._readableState.ended){return l(
We.PREMATURE_CLOSE())}if(u&&c._writableState&&!c._writableState.ended){return l(We.PREMATURE_CLOSE())}}}function d(c){if(!c||
s)return;s=c;for(const f of n){f.destroy(c)}}}function kO(t){return t}function ny(t){return!!t._readableState||!!t._writableState}
function Ui(t){return typeof t._duplexState==="number"&&ny(t)}function PO(t){return!!t._readableState&&t._readableState.
ending}function IO(t){return!!t._readableState&&t._readableState.ended}function TO(t){return!!t._writableState&&t._writableState.
ending}function vO(t){return!!t._writableState&&t._writableState.ended}function OO(t,e={}){const n=t._readableState&&t._readableState.
error||t._writableState&&t._writableState.error;return!e.all&&We.isStreamDestroyed(n)?null:n}function _O(t){return Ui(t)&&
t.readable}function RO(t){return(t._duplexState&at)!==at||(t._duplexState&kt)===kt||(t._duplexState&ea)!==0}function AO(t){
return typeof t==="object"&&t!==null&&typeof t.byteLength==="number"}function ry(t){return AO(t)?t.byteLength:1024}function vf(){}
function BO(){this.destroy(We.ABORTED())}function NO(t){return t._writev!==qs.prototype._writev&&t._writev!==Mi.prototype.
_writev}iy.exports={pipeline:$f,pipelinePromise:xO,isStream:ny,isStreamx:Ui,isEnding:PO,isEnded:IO,isFinishing:TO,isFinished:vO,
isDisturbed:RO,getStreamError:OO,Stream:Fi,Writable:qs,Readable:Ks,Duplex:Mi,Transform:Ys,PassThrough:Xs}});var Mf=Se(kr=>{var M=yr();var CO="0000000000000000000";var $O="7777777777777777777";var ta="0".charCodeAt(0);var oy=M.from(
[117,115,116,97,114,0]);var LO=M.from([ta,ta]);var DO=M.from([117,115,116,97,114,32]);var FO=M.from([32,0]);var MO=4095;
var Ji=257;var Ff=263;kr.decodeLongPath=function t(e,n){return xr(e,0,e.length,n)};kr.encodePax=function t(e){let n="";if(e.
name)n+=Df(" path="+e.name+"\n");if(e.linkname)n+=Df(" linkpath="+e.linkname+"\n");const r=e.pax;if(r){for(const i in r){
n+=Df(" "+i+"="+r[i]+"\n")}}return M.from(n)};kr.decodePax=function t(e){const n={};while(e.length){let r=0;while(r<e.length&&
e[r]!==32)r++;const i=parseInt(M.toString(e.subarray(0,r)),10);if(!i)return n;const o=M.toString(e.subarray(r+1,i-1));const s=o.
indexOf("=");if(s===-1)return n;n[o.slice(0,s)]=o.slice(s+1);e=e.subarray(i)}return n};kr.encode=function t(e){const n=M.
alloc(512);let r=e.name;let i="";if(e.typeflag===5&&r[r.length-1]!=="/")r+="/";if(M.byteLength(r)!==r.length)return null;
while(M.byteLength(r)>100){const o=r.indexOf("/");if(o===-1)return null;i+=i?"/"+r.slice(0,o):r.slice(0,o);r=r.slice(o+1)}
if(M.byteLength(r)>100||M.byteLength(i)>155)return null;if(e.linkname&&M.byteLength(e.linkname)>100)return null;M.write(
n,r);M.write(n,tn(e.mode&MO,6),100);M.write(n,tn(e.uid,6),108);M.write(n,tn(e.gid,6),116);GO(e.size,n,124);M.write(n,tn(
e.mtime.getTime()/1e3|0,11),136);n[156]=ta+WO(e.type);if(e.linkname)M.write(n,e.linkname,157);M.copy(oy,n,Ji);M.copy(LO,
n,Ff);if(e.uname)M.write(n,e.uname,265);if(e.gname)M.write(n,e.gname,297);M.write(n,tn(e.devmajor||0,6),329);M.write(n,tn(
e.devminor||0,6),337);if(i)M.write(n,i,345);M.write(n,tn(ay(n),6),148);return n};kr.decode=function t(e,n,r){let i=e[156]===
0?0:e[156]-ta;let o=xr(e,0,100,n);const s=en(e,100,8);const a=en(e,108,8);const d=en(e,116,8);const c=en(e,124,12);const f=en(
e,136,12);const u=jO(i);const l=e[157]===0?null:xr(e,157,100,n);const p=xr(e,265,32);const h=xr(e,297,32);const g=en(e,329,
8);const b=en(e,337,8);const x=ay(e);if(x===8*32)return null;if(x!==en(e,148,8))throw new Error("Invalid tar header. May\
be the tar is corrupted or it needs to be gunzipped?");if(UO(e)){if(e[345])o=xr(e,345,155,n)+"/"+o}else if(HO(e)){}else{
if(!r){throw new Error("Invalid tar header: unknown format.")}}if(i===0&&o&&o[o.length-1]==="/")i=5;return{name:o,mode:s,
uid:a,gid:d,size:c,byteOffset:0,mtime:new Date(1e3*f),type:u,linkname:l,uname:p,gname:h,devmajor:g,devminor:b,pax:null}};
function UO(t){return M.equals(oy,t.subarray(Ji,Ji+6))}function HO(t){return M.equals(DO,t.subarray(Ji,Ji+6))&&M.equals(
FO,t.subarray(Ff,Ff+2))}function zO(t,e,n){if(typeof t!=="number")return n;t=~~t;if(t>=e)return e;if(t>=0)return t;t+=e;
if(t>=0)return t;return 0}function jO(t){switch(t){case 0:return"file";case 1:return"link";case 2:return"symlink";case 3:
return"character-device";case 4:return"block-device";case 5:return"directory";case 6:return"fifo";case 7:return"contiguo\
us-file";case 72:return"pax-header";case 55:return"pax-global-header";case 27:return"gnu-long-link-path";case 28:case 30:
return"gnu-long-path"}return null}function WO(t){switch(t){case"file":return 0;case"link":return 1;case"symlink":return 2;case"\
character-device":return 3;case"block-device":return 4;case"directory":return 5;case"fifo":return 6;case"contiguous-file":
return 7;case"pax-header":return 72}return 0}function sy(t,e,n,r){for(;n<r;n++){if(t[n]===e)return n}return r}function ay(t){
let e=8*32;for(let n=0;n<148;n++)e+=t[n];for(let n=156;n<512;n++)e+=t[n];return e}function tn(t,e){t=t.toString(8);if(t.
length>e)return $O.slice(0,e)+" ";return CO.slice(0,e-t.length)+t+" "}function JO(t,e,n){e[n]=128;for(let r=11;r>0;r--){
e[n+r]=t&255;t=Math.floor(t/256)}}function GO(t,e,n){if(t.toString(8).length>11){JO(t,e,n)}else{M.write(e,tn(t,11),n)}}function VO(t){
let e;if(t[0]===128)e=true;else if(t[0]===255)e=false;else return null;const n=[];let r;for(r=t.length-1;r>0;r--){const s=t[r];
if(e)n.push(s);else n.push(255-s)}let i=0;const o=n.length;for(r=0;r<o;r++){i+=n[r]*Math.pow(256,r)}return e?i:-1*i}function en(t,e,n){
t=t.subarray(e,e+n);e=0;if(t[e]&128){return VO(t)}else{while(e<t.length&&t[e]===32)e++;const r=zO(sy(t,32,e,t.length),t.
length,t.length);while(e<r&&t[e]===0)e++;if(r===e)return 0;return parseInt(M.toString(t.subarray(e,r)),8)}}function xr(t,e,n,r){
return M.toString(t.subarray(e,sy(t,0,e,e+n)),r)}function Df(t){const e=M.byteLength(t);let n=Math.floor(Math.log(e)/Math.
log(10))+1;if(e+n>=Math.pow(10,n))n++;return e+n+t}});var ly=Se((DW,uy)=>{var{Writable:KO,Readable:qO,getStreamError:dy}=Lf();var YO=Ef();var cy=yr();var Pr=Mf();var XO=cy.alloc(
0);var ZO=4*1024*1024;var Hf=class{constructor(){this.buffered=0;this.shifted=0;this.queue=new YO;this._offset=0}push(e){
this.buffered+=e.byteLength;this.queue.push(e)}shiftFirst(e){return this.buffered===0?null:this._next(e)}shift(e){if(e>this.
buffered)return null;if(e===0)return XO;let n=this._next(e);if(e===n.byteLength)return n;const r=[n];while((e-=n.byteLength)>
0){n=this._next(e);r.push(n)}return cy.concat(r)}_next(e){const n=this.queue.peek();const r=n.byteLength-this._offset;if(e>=
r){const i=this._offset?n.subarray(this._offset,n.byteLength):n;this.queue.shift();this._offset=0;this.buffered-=r;this.
shifted+=r;return i}this.buffered-=e;this.shifted+=e;return n.subarray(this._offset,this._offset+=e)}};var zf=class extends qO{constructor(e,n,r){
super();this.header=n;this.offset=r;this._parent=e}_read(e){if(this.header.size===0){this.push(null)}if(this._parent._stream===
this){this._parent._update()}e(null)}_predestroy(){this._parent.destroy(dy(this))}_detach(){if(this._parent._stream===this){
this._parent._stream=null;this._parent._missing=fy(this.header.size);this._parent._update()}}_destroy(e){this._detach();
e(null)}};var jf=class extends KO{constructor(e){super(e);if(!e)e={};this._buffer=new Hf;this._offset=0;this._header=null;
this._stream=null;this._missing=0;this._longHeader=false;this._callback=Uf;this._locked=false;this._finished=false;this.
_pax=null;this._paxGlobal=null;this._gnuLongPath=null;this._gnuLongLinkPath=null;this._filenameEncoding=e.filenameEncoding||
"utf-8";this._allowUnknownFormat=!!e.allowUnknownFormat;this._unlockBound=this._unlock.bind(this)}_unlock(e){this._locked=
false;if(e){this.destroy(e);this._continueWrite(e);return}this._update()}_consumeHeader(){if(this._locked)return false;this.
_offset=this._buffer.shifted;try{this._header=Pr.decode(this._buffer.shift(512),this._filenameEncoding,this._allowUnknownFormat)}catch(e){
this._continueWrite(e);return false}if(!this._header)return true;this._header.byteOffset=this._buffer.shifted;switch(this.
_header.type){case"gnu-long-path":case"gnu-long-link-path":case"pax-global-header":case"pax-header":this._longHeader=true;
this._missing=this._header.size;if(this._missing>ZO){this._continueWrite(new Error("Header exceeds max size"));return false}
return true}this._locked=true;this._applyLongHeaders();if(!(this._header.size>=0)){this._continueWrite(new Error("Invali\
d header"));return false}if(this._header.size===0||this._header.type==="directory"){this.emit("entry",this._header,this.
_createStream(),this._unlockBound);return true}this._stream=this._createStream();this._missing=this._header.size;this.emit(
"entry",this._header,this._stream,this._unlockBound);return true}_applyLongHeaders(){if(this._gnuLongPath){this._header.
name=this._gnuLongPath;this._gnuLongPath=null}if(this._gnuLongLinkPath){this._header.linkname=this._gnuLongLinkPath;this.
_gnuLongLinkPath=null}if(this._pax){if(this._pax.path)this._header.name=this._pax.path;if(this._pax.linkpath)this._header.
linkname=this._pax.linkpath;if(this._pax.size)this._header.size=parseInt(this._pax.size,10);this._header.pax=this._pax;this.
_pax=null}}_decodeLongHeader(e){switch(this._header.type){case"gnu-long-path":this._gnuLongPath=Pr.decodeLongPath(e,this.
_filenameEncoding);break;case"gnu-long-link-path":this._gnuLongLinkPath=Pr.decodeLongPath(e,this._filenameEncoding);break;case"\
pax-global-header":this._paxGlobal=Pr.decodePax(e);break;case"pax-header":this._pax=this._paxGlobal===null?Pr.decodePax(
e):Object.assign({},this._paxGlobal,Pr.decodePax(e));break}}_consumeLongHeader(){this._longHeader=false;this._missing=fy(
this._header.size);const e=this._buffer.shift(this._header.size);try{this._decodeLongHeader(e)}catch(n){this._continueWrite(
n);return false}return true}_consumeStream(){const e=this._buffer.shiftFirst(this._missing);if(e===null)return false;this.
_missing-=e.byteLength;const n=this._stream.push(e);if(this._missing===0){this._stream.push(null);if(n)this._stream._detach();
return n&&this._locked===false}return n}_createStream(){return new zf(this,this._header,this._offset)}_update(){while(this.
_buffer.buffered>0&&!this.destroying){if(this._missing>0){if(this._stream!==null){if(this._consumeStream()===false)return;
continue}if(this._longHeader===true){if(this._missing>this._buffer.buffered)break;if(this._consumeLongHeader()===false)return false;
continue}const e=this._buffer.shiftFirst(this._missing);if(e!==null)this._missing-=e.byteLength;continue}if(this._buffer.
buffered<512)break;if(this._stream!==null||this._consumeHeader()===false)return}this._continueWrite(null)}_continueWrite(e){
const n=this._callback;this._callback=Uf;n(e)}_write(e,n){this._callback=n;this._buffer.push(e);this._update()}_final(e){
this._finished=this._missing===0&&this._buffer.buffered===0;e(this._finished?null:new Error("Unexpected end of data"))}_predestroy(){
this._continueWrite(null)}_destroy(e){if(this._stream)this._stream.destroy(dy(this));e(null)}[Symbol.asyncIterator](){let e=null;
let n=null;let r=null;let i=null;let o=null;const s=this;this.on("entry",c);this.on("error",l=>{e=l});this.on("close",f);
return{[Symbol.asyncIterator](){return this},next(){return new Promise(d)},return(){return u(null)},throw(l){return u(l)}};
function a(l){if(!o)return;const p=o;o=null;p(l)}function d(l,p){if(e){return p(e)}if(i){l({value:i,done:false});i=null;
return}n=l;r=p;a(null);if(s._finished&&n){n({value:void 0,done:true});n=r=null}}function c(l,p,h){o=h;p.on("error",Uf);if(n){
n({value:p,done:false});n=r=null}else{i=p}}function f(){a(e);if(!n)return;if(e)r(e);else n({value:void 0,done:true});n=r=
null}function u(l){s.destroy(l);a(l);return new Promise((p,h)=>{if(s.destroyed)return p({value:void 0,done:true});s.once(
"close",function(){if(l)h(l);else p({value:void 0,done:true})})})}}};uy.exports=function t(e){return new jf(e)};function Uf(){}
function fy(t){t&=511;return t&&512-t}});var py=Se((FW,Wf)=>{var my={S_IFMT:61440,S_IFDIR:16384,S_IFCHR:8192,S_IFBLK:24576,S_IFIFO:4096,S_IFLNK:40960};try{Wf.exports=
um("fs").constants||my}catch{Wf.exports=my}});var by=Se((MW,wy)=>{var{Readable:QO,Writable:e_,getStreamError:hy}=Lf();var An=yr();var Ir=py();var na=Mf();var t_=493;var n_=420;
var gy=An.alloc(1024);var Gf=class extends e_{constructor(e,n,r){super({mapWritable:i_,eagerOpen:true});this.written=0;this.
header=n;this._callback=r;this._linkname=null;this._isLinkname=n.type==="symlink"&&!n.linkname;this._isVoid=n.type!=="fi\
le"&&n.type!=="contiguous-file";this._finished=false;this._pack=e;this._openCallback=null;if(this._pack._stream===null)this.
_pack._stream=this;else this._pack._pending.push(this)}_open(e){this._openCallback=e;if(this._pack._stream===this)this._continueOpen()}_continuePack(e){
if(this._callback===null)return;const n=this._callback;this._callback=null;n(e)}_continueOpen(){if(this._pack._stream===
null)this._pack._stream=this;const e=this._openCallback;this._openCallback=null;if(e===null)return;if(this._pack.destroying)
return e(new Error("pack stream destroyed"));if(this._pack._finalized)return e(new Error("pack stream is already finaliz\
ed"));this._pack._stream=this;if(!this._isLinkname){this._pack._encode(this.header)}if(this._isVoid){this._finish();this.
_continuePack(null)}e(null)}_write(e,n){if(this._isLinkname){this._linkname=this._linkname?An.concat([this._linkname,e]):
e;return n(null)}if(this._isVoid){if(e.byteLength>0){return n(new Error("No body allowed for this entry"))}return n()}this.
written+=e.byteLength;if(this._pack.push(e))return n();this._pack._drain=n}_finish(){if(this._finished)return;this._finished=
true;if(this._isLinkname){this.header.linkname=this._linkname?An.toString(this._linkname,"utf-8"):"";this._pack._encode(
this.header)}yy(this._pack,this.header.size);this._pack._done(this)}_final(e){if(this.written!==this.header.size){return e(
new Error("Size mismatch"))}this._finish();e(null)}_getError(){return hy(this)||new Error("tar entry destroyed")}_predestroy(){
this._pack.destroy(this._getError())}_destroy(e){this._pack._done(this);this._continuePack(this._finished?null:this._getError());
e()}};var Vf=class extends QO{constructor(e){super(e);this._drain=Jf;this._finalized=false;this._finalizing=false;this._pending=
[];this._stream=null}entry(e,n,r){if(this._finalized||this.destroying)throw new Error("already finalized or destroyed");
if(typeof n==="function"){r=n;n=null}if(!r)r=Jf;if(!e.size||e.type==="symlink")e.size=0;if(!e.type)e.type=r_(e.mode);if(!e.
mode)e.mode=e.type==="directory"?t_:n_;if(!e.uid)e.uid=0;if(!e.gid)e.gid=0;if(!e.mtime)e.mtime=new Date;if(typeof n==="s\
tring")n=An.from(n);const i=new Gf(this,e,r);if(An.isBuffer(n)){e.size=n.byteLength;i.write(n);i.end();return i}if(i._isVoid){
return i}return i}finalize(){if(this._stream||this._pending.length>0){this._finalizing=true;return}if(this._finalized)return;
this._finalized=true;this.push(gy);this.push(null)}_done(e){if(e!==this._stream)return;this._stream=null;if(this._finalizing)
this.finalize();if(this._pending.length)this._pending.shift()._continueOpen()}_encode(e){if(!e.pax){const n=na.encode(e);
if(n){this.push(n);return}}this._encodePax(e)}_encodePax(e){const n=na.encodePax({name:e.name,linkname:e.linkname,pax:e.
pax});const r={name:"PaxHeader",mode:e.mode,uid:e.uid,gid:e.gid,size:n.byteLength,mtime:e.mtime,type:"pax-header",linkname:e.
linkname&&"PaxHeader",uname:e.uname,gname:e.gname,devmajor:e.devmajor,devminor:e.devminor};this.push(na.encode(r));this.
push(n);yy(this,n.byteLength);r.size=e.size;r.type=e.type;this.push(na.encode(r))}_doDrain(){const e=this._drain;this._drain=
Jf;e()}_predestroy(){const e=hy(this);if(this._stream)this._stream.destroy(e);while(this._pending.length){const n=this._pending.
shift();n.destroy(e);n._continueOpen()}this._doDrain()}_read(e){this._doDrain();e()}};wy.exports=function t(e){return new Vf(
e)};function r_(t){switch(t&Ir.S_IFMT){case Ir.S_IFBLK:return"block-device";case Ir.S_IFCHR:return"character-device";case Ir.
S_IFDIR:return"directory";case Ir.S_IFIFO:return"fifo";case Ir.S_IFLNK:return"symlink"}return"file"}function Jf(){}function yy(t,e){
e&=511;if(e)t.push(gy.subarray(0,512-e))}function i_(t){return An.isBuffer(t)?t:An.from(t)}});var qf=Se(Kf=>{Kf.extract=ly();Kf.pack=by()});var xw=Se((s4,Sw)=>{Sw.exports=function(t,e,n){var r=t.length,i=e.length,o=[];n=(n||(i>r?i:r))+1;for(var s=0;s<n;s++){o[s]=
[s];o[s].length=n}for(s=0;s<n;s++){o[0][s]=s}if(Math.abs(r-i)>(n||100)){return p(n||100)}if(r===0){return p(i)}if(i===0){
return p(r)}var a,d,c,f,u,l;for(s=1;s<=r;++s){d=t[s-1];for(a=1;a<=i;++a){if(s===a&&o[s][a]>4)return p(r);c=e[a-1];f=d===
c?0:1;u=o[s-1][a]+1;if((l=o[s][a-1]+1)<u)u=l;if((l=o[s-1][a-1]+f)<u)u=l;o[s][a]=s>1&&a>1&&d===e[a-2]&&t[s-2]===c&&(l=o[s-
2][a-2]+f)<u?l:u}}return p(o[r][i]);function p(h){var g=Math.max(r,i);var b=g===0?0:h/g;var x=1-b;return{steps:h,relative:b,
similarity:x}}}});import{randomUUID as zF}from"node:crypto";import{join as jF}from"node:path";import*as mm from"os";function yt(t){if(t===null||t===void 0){return""}else if(typeof t==="string"||t instanceof String){return t}return JSON.
stringify(t)}function po(t){if(!Object.keys(t).length){return{}}return{title:t.title,file:t.file,line:t.startLine,endLine:t.
endLine,col:t.startColumn,endColumn:t.endColumn}}function Rt(t,e,n){const r=new Yd(t,e,n);process.stdout.write(r.toString()+mm.EOL)}function Xd(t,e=""){Rt(t,{},e)}var lm="\
::";var Yd=class{constructor(e,n,r){if(!e){e="missing.command"}this.command=e;this.properties=n;this.message=r}toString(){
let e=lm+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let n=true;for(const r in this.properties){
if(this.properties.hasOwnProperty(r)){const i=this.properties[r];if(i){if(n){n=false}else{e+=","}e+=`${r}=${u0(i)}`}}}}e+=
`${lm}${f0(this.message)}`;return e}};function f0(t){return yt(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,
"%0A")}function u0(t){return yt(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(
/,/g,"%2C")}import*as pm from"crypto";import*as go from"fs";import*as ho from"os";function Zd(t,e){const n=process.env[`GITHUB_${t}`];if(!n){throw new Error(`Unable to find environment variable for file\
 command ${t}`)}if(!go.existsSync(n)){throw new Error(`Missing file at path: ${n}`)}go.appendFileSync(n,`${yt(e)}${ho.EOL}`,
{encoding:"utf8"})}function Qd(t,e){const n=`ghadelimiter_${pm.randomUUID()}`;const r=yt(e);if(t.includes(n)){throw new Error(
`Unexpected input: name should not contain the delimiter "${n}"`)}if(r.includes(n)){throw new Error(`Unexpected input: v\
alue should not contain the delimiter "${n}"`)}return`${t}<<${n}${ho.EOL}${r}${ho.EOL}${n}`}import*as sc from"os";import*as ii from"os";import*as ic from"events";import*as Sm from"child_process";import*as xm from"path";import*as Qe from"path";import*as wo from"fs";import*as At from"path";var gm=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){
s(o)})}return new(n||(n=Promise))(function(o,s){function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["thr\
ow"](f))}catch(u){s(u)}}function c(f){f.done?o(f.value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};var{chmod:l0,
copyFile:m0,lstat:p0,mkdir:h0,open:XF,readdir:ym,rename:g0,rm:y0,rmdir:ZF,stat:yo,symlink:w0,unlink:b0}=wo.promises;var yn=process.
platform==="win32";var QF=wo.constants.O_RDONLY;function ec(t){return gm(this,void 0,void 0,function*(){try{yield yo(t)}catch(e){if(e.code===
"ENOENT"){return false}throw e}return true})}function bo(t){t=E0(t);if(!t){throw new Error('isRooted() parameter "p" cannot be empty')}if(yn){return t.startsWith("\\")||
/^[A-Z]:/i.test(t)}return t.startsWith("/")}function tc(t,e){return gm(this,void 0,void 0,function*(){let n=void 0;try{n=
yield yo(t)}catch(i){if(i.code!=="ENOENT"){console.log(`Unexpected error attempting to determine if executable file exis\
ts '${t}': ${i}`)}}if(n&&n.isFile()){if(yn){const i=At.extname(t).toUpperCase();if(e.some(o=>o.toUpperCase()===i)){return t}}else{
if(hm(n)){return t}}}const r=t;for(const i of e){t=r+i;n=void 0;try{n=yield yo(t)}catch(o){if(o.code!=="ENOENT"){console.
log(`Unexpected error attempting to determine if executable file exists '${t}': ${o}`)}}if(n&&n.isFile()){if(yn){try{const o=At.dirname(
t);const s=At.basename(t).toUpperCase();for(const a of yield ym(o)){if(s===a.toUpperCase()){t=At.join(o,a);break}}}catch(o){
console.log(`Unexpected error attempting to determine the actual case of the file '${t}': ${o}`)}return t}else{if(hm(n)){
return t}}}}return""})}function E0(t){t=t||"";if(yn){t=t.replace(/\//g,"\\");return t.replace(/\\\\+/g,"\\")}return t.replace(
/\/\/+/g,"/")}function hm(t){return(t.mode&1)>0||(t.mode&8)>0&&process.getgid!==void 0&&t.gid===process.getgid()||(t.mode&
64)>0&&process.getuid!==void 0&&t.uid===process.getuid()}var bm=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(o)})}return new(n||(n=Promise))(function(o,s){
function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](f))}catch(u){s(u)}}function c(f){f.done?o(f.
value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};function nc(t,e){return bm(this,void 0,void 0,function*(){if(!t){throw new Error("parameter 'tool' is required")}if(e){const r=yield nc(
t,false);if(!r){if(yn){throw new Error(`Unable to locate executable file: ${t}. Please verify either the file path exist\
s or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a val\
id extension for an executable file.`)}else{throw new Error(`Unable to locate executable file: ${t}. Please verify eithe\
r the file path exists or the file can be found within a directory specified by the PATH environment variable. Also chec\
k the file mode to verify the file is executable.`)}}return r}const n=yield S0(t);if(n&&n.length>0){return n[0]}return""})}
function S0(t){return bm(this,void 0,void 0,function*(){if(!t){throw new Error("parameter 'tool' is required")}const e=[];
if(yn&&process.env["PATHEXT"]){for(const i of process.env["PATHEXT"].split(Qe.delimiter)){if(i){e.push(i)}}}if(bo(t)){const i=yield tc(
t,e);if(i){return[i]}return[]}if(t.includes(Qe.sep)){return[]}const n=[];if(process.env.PATH){for(const i of process.env.
PATH.split(Qe.delimiter)){if(i){n.push(i)}}}const r=[];for(const i of n){const o=yield tc(Qe.join(i,t),e);if(o){r.push(o)}}
return r})}import{setTimeout as k0}from"timers";var Em=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(
o)})}return new(n||(n=Promise))(function(o,s){function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](
f))}catch(u){s(u)}}function c(f){f.done?o(f.value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};var Eo=process.
platform==="win32";var So=class extends ic.EventEmitter{constructor(e,n,r){super();if(!e){throw new Error("Parameter 'to\
olPath' cannot be null or empty.")}this.toolPath=e;this.args=n||[];this.options=r||{}}_debug(e){if(this.options.listeners&&
this.options.listeners.debug){this.options.listeners.debug(e)}}_getCommandString(e,n){const r=this._getSpawnFileName();const i=this.
_getSpawnArgs(e);let o=n?"":"[command]";if(Eo){if(this._isCmdFile()){o+=r;for(const s of i){o+=` ${s}`}}else if(e.windowsVerbatimArguments){
o+=`"${r}"`;for(const s of i){o+=` ${s}`}}else{o+=this._windowsQuoteCmdArg(r);for(const s of i){o+=` ${this._windowsQuoteCmdArg(
s)}`}}}else{o+=r;for(const s of i){o+=` ${s}`}}return o}_processLineBuffer(e,n,r){try{let i=n+e.toString();let o=i.indexOf(
ii.EOL);while(o>-1){const s=i.substring(0,o);r(s);i=i.substring(o+ii.EOL.length);o=i.indexOf(ii.EOL)}return i}catch(i){this.
_debug(`error processing line. Failed with error ${i}`);return""}}_getSpawnFileName(){if(Eo){if(this._isCmdFile()){return process.
env["COMSPEC"]||"cmd.exe"}}return this.toolPath}_getSpawnArgs(e){if(Eo){if(this._isCmdFile()){let n=`/D /S /C "${this._windowsQuoteCmdArg(
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
`"${n}"`}return r}exec(){return Em(this,void 0,void 0,function*(){if(!bo(this.toolPath)&&(this.toolPath.includes("/")||Eo&&
this.toolPath.includes("\\"))){this.toolPath=xm.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)}this.
toolPath=yield nc(this.toolPath,true);return new Promise((e,n)=>Em(this,void 0,void 0,function*(){this._debug(`exec tool\
: ${this.toolPath}`);this._debug("arguments:");for(const c of this.args){this._debug(`   ${c}`)}const r=this._cloneExecOptions(
this.options);if(!r.silent&&r.outStream){r.outStream.write(this._getCommandString(r)+ii.EOL)}const i=new rc(r,this.toolPath);
i.on("debug",c=>{this._debug(c)});if(this.options.cwd&&!(yield ec(this.options.cwd))){return n(new Error(`The cwd: ${this.
options.cwd} does not exist!`))}const o=this._getSpawnFileName();const s=Sm.spawn(o,this._getSpawnArgs(r),this._getSpawnOptions(
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
ss missing stdin")}s.stdin.end(this.options.input)}}))})}};function km(t){const e=[];let n=false;let r=false;let i="";function o(s){
if(r&&s!=='"'){i+="\\"}i+=s;r=false}for(let s=0;s<t.length;s++){const a=t.charAt(s);if(a==='"'){if(!r){n=!n}else{o(a)}continue}
if(a==="\\"&&r){o(a);continue}if(a==="\\"&&n){r=true;continue}if(a===" "&&!n){if(i.length>0){e.push(i);i=""}continue}o(a)}
if(i.length>0){e.push(i.trim())}return e}var rc=class t extends ic.EventEmitter{constructor(e,n){super();this.processClosed=
false;this.processError="";this.processExitCode=0;this.processExited=false;this.processStderr=false;this.delay=1e4;this.
done=false;this.timeout=null;if(!n){throw new Error("toolPath must not be empty")}this.options=e;this.toolPath=n;if(e.delay){
this.delay=e.delay}}CheckComplete(){if(this.done){return}if(this.processClosed){this._setResult()}else if(this.processExited){
this.timeout=k0(t.HandleTimeout,this.delay,this)}}_debug(e){this.emit("debug",e)}_setResult(){let e;if(this.processExited){
if(this.processError){e=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This ma\
y indicate the process failed to start. Error: ${this.processError}`)}else if(this.processExitCode!==0&&!this.options.ignoreReturnCode){
e=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)}else if(this.processStderr&&
this.options.failOnStdErr){e=new Error(`The process '${this.toolPath}' failed because one or more lines were written to \
the STDERR stream`)}}if(this.timeout){clearTimeout(this.timeout);this.timeout=null}this.done=true;this.emit("done",e,this.
processExitCode)}static HandleTimeout(e){if(e.done){return}if(!e.processClosed&&e.processExited){const n=`The STDIO stre\
ams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a chil\
d process inherited the STDIO streams and has not yet exited.`;e._debug(n)}e._setResult()}};var I0=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(o)})}return new(n||(n=Promise))(function(o,s){
function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](f))}catch(u){s(u)}}function c(f){f.done?o(f.
value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};function Pm(t,e,n){return I0(this,void 0,void 0,function*(){
const r=km(t);if(r.length===0){throw new Error(`Parameter 'commandLine' cannot be null or empty.`)}const i=r[0];e=r.slice(
1).concat(e||[]);const o=new So(i,e,n);return o.exec()})}var oc;(function(t){t[t["Success"]=0]="Success";t[t["Failure"]=1]="Failure"})(oc||(oc={}));function Im(t,e){const n=process.env[`INPUT_${t.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!n){throw new Error(
`Input required and not supplied: ${t}`)}if(e&&e.trimWhitespace===false){return n}return n.trim()}function Tm(t,e){const n=process.env["GITHUB_OUTPUT"]||"";if(n){return Zd("OUTPUT",Qd(t,e))}process.stdout.write(sc.EOL);
Rt("set-output",{name:t},yt(e))}function vm(t){process.exitCode=oc.Failure;T0(t)}function xo(t){Rt("debug",{},t)}function T0(t,e={}){Rt("error",po(e),t instanceof Error?t.toString():t)}function Om(t,e={}){
Rt("warning",po(e),t instanceof Error?t.toString():t)}function _m(t,e={}){Rt("notice",po(e),t instanceof Error?t.toString():
t)}function oi(t){process.stdout.write(t+sc.EOL)}function Rm(t){Xd("group",t)}function Am(){Xd("endgroup")}function wn(t,e){const n=process.env["GITHUB_STATE"]||"";if(n){return Zd("STATE",Qd(t,e))}Rt("save-state",{name:t},yt(e))}var K=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`;var Bt="No\
thing was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory of\
 the engine's machine.";var xe="No builder writes this, so the image is damaged or malicious. Build it again, or pull it\
 from a source that you trust.";var m=class extends Error{code;hint;constructor(e,n,r){super(n,r.cause===void 0?{}:{cause:r.
cause});this.name="FlattenError";this.code=e;this.hint=r.hint}};function F(t){if(t instanceof m)return t;return new m("C\
ANCELLED","The run was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run \
also removes what this one could not remove in time.",cause:t})}var Nm=300;function _(t){const e=t.toString("utf8");const n=e.
length>Nm;return JSON.stringify(n?`${e.slice(0,Nm)}…`:e)}function E(t){return t instanceof Error?t.message:String(t)}var v0="\
This is a bug in docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --d\
ebug).";function He(t){if(t instanceof m)return`${t.message}
${t.hint}`;return`Unexpected failure: ${E(t)}
${v0}`}function Cm(t){const e=[];for(let n=t;n!==void 0;n=n instanceof Error?n.cause:void 0){const r=n instanceof Error?
n.stack??n.message:String(n);e.push(n instanceof m?`${n.code}: ${r}`:r)}return e.join("\ncaused by: ")}import{randomBytes as _0}from"node:crypto";import{readlinkSync as R0}from"node:fs";import{readFileSync as O0}from"node:fs";function si(t){try{return O0(`/proc/${t}`,"utf8")}catch{return""}}var Ct="io.github.docker-flatten.run";var Nt="docker-flatten-pending";var ai="docker-flatten-";var $m="paused-";var A0=24*
60*60;var ko=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/;
var B0=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function Po(){const t=Math.floor(Date.now()/1e3);const{start:e}=Hm(
"self");return`${Mm()}-${Um()}-${process.pid}-${e}-${t}-${dc()}`}function Io(t){return`${Ct}=${t}`}function Ge(t){return`${Nt}\
:${t}`}function Lm(t){return`${Ge(t)}-${dc()}`}function ac(t){const e=t.startsWith(`${Nt}:`)?t.slice(Nt.length+1):"";if(ko.
test(e))return e;const n=/^(.+)-[0-9a-f]{8}$/.exec(e)?.[1]??"";return ko.test(n)?n:void 0}function Dm(t){return`${ai}${t}\
-${dc()}`}function Fm(t,e){return`${ai}${t}-${$m}${e}`}function To(t){return new RegExp(`-${$m}([0-9a-f]{64})$`).exec(t)?.[1]}
function ne(t){return`${ai}${t}-`}function et(t){if(!t.startsWith(ai))return void 0;const e=B0.exec(t.slice(ai.length))?.[1];
return e!==void 0&&ko.test(e)?e:void 0}function Ve(t){const e=ko.exec(t)?.groups;if(e===void 0)return false;const n=e["b\
oot"]!=="0"&&e["boot"]===Mm()&&e["pidNamespace"]!=="0"&&e["pidNamespace"]===Um();if(n)return!N0(Number(e["pid"]),e["star\
t"]??"");return Date.now()/1e3-Number(e["seconds"])>A0}function N0(t,e){try{process.kill(t,0)}catch(r){if(r.code==="ESRC\
H")return false}const n=Hm(t);if(n.start==="0")return true;return n.start===e&&n.state!=="Z"&&n.state!=="X"}function Mm(){
return si("sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function Um(){try{return/\d+/.exec(R0("/proc/self/\
ns/pid"))?.[0]??"0"}catch{return"0"}}function Hm(t){const e=si(`${t}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:e[0]??
"",start:e[19]??"0"}}function dc(){return _0(4).toString("hex")}var zm=["SIGINT","SIGTERM","SIGHUP"];function jm(){const t=new AbortController;const e=r=>t.abort(new Error(`received ${r}`));
const n=r=>t.abort(r);process.stdout.on("error",n);process.stderr.on("error",n);for(const r of zm)process.once(r,e);return{
signal:t.signal,release:()=>{for(const r of zm)process.off(r,e)}}}import{spawn as J0}from"node:child_process";import{spawn as C0}from"node:child_process";import{StringDecoder as $0}from"node:string_decoder";var bn=process.platform!==
"win32";var cc=128;var Wn=class{async run(e,n,r){const i=C0(e,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:bn});
const o=new di(r.onOutput);o.readFrom(i);fi(r.kill,i);const s=await ui(i);return{exitCode:s,...o.texts()}}};var L0=64*1024*
1024;var ci=64*1024;var di=class{stdout;stderr;constructor(e){this.stdout=new $t(L0,e);this.stderr=new $t(ci,e)}readFrom(e){
e.stdout?.removeAllListeners("data").on("data",this.stdout.add);e.stderr?.removeAllListeners("data").on("data",this.stderr.
add)}texts(){return{stdout:this.stdout.text,stderr:this.stderr.text}}};var $t=class{#e=new $0("utf8");#t;#n;#r="";constructor(e,n=()=>{}){
this.#t=e;this.#n=n}add=e=>{const n=this.#e.write(e);this.#r+=n;if(this.#r.length>2*this.#t)this.#r=this.text;this.#n(n)};get text(){
return this.#r.slice(-this.#t)}};function fi(t,e){const n=()=>{D0(e);e.stdout?.destroy();e.stderr?.destroy()};if(t.aborted)
n();else t.addEventListener("abort",n,{once:true})}function D0(t){try{process.kill(-(t.pid??Number.NaN),"SIGKILL")}catch{
t.kill("SIGKILL")}}function ui(t){return new Promise((e,n)=>{t.once("error",n);t.once("close",(r,i)=>e(r??(i===null?1:cc)))})}var F0=500;function vo(t,e){let n="";return setInterval(()=>{const r=si(`${t.pid}/io`).split("\n")[0]??"";if(r===""||r!==
n)e();n=r},F0)}var Oo={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
verify:"choice",test:"text",backup:"text","remove-old":"boolean",timeout:"text",report:"text",html:"text",summary:"boole\
an","max-size":"text","min-saving":"text",cache:"boolean","temp-dir":"text"};var fc="workflow";function P(t,...e){const n=[t,...e].map(i=>S(i)).join(" and ");const r=fc==="workflow"?"input":"option";return`${r}${e.length===
0?"":"s"} ${n}`}function S(t,e){if(fc==="workflow")return`"${t}${e===void 0?"":`: ${e}`}"`;if(e===void 0)return`--${t}`;
const n=Oo[t];const r=n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(e);if(r)return`--${e==="false"?"no-":""}${t}`;
if(n==="choice")return`--${t}=${e}`;return`--${t} ${/^[\w.,:%/-]+$/.test(e)?e:`"${e}"`}`}function En(t,e){if(fc==="workf\
low")return`${t}: ${e}`;return`--${t} ${e.startsWith("'")?e:`'${e}'`}`}var M0=250;var ze=class{signal;#e;#t=0;constructor(e,n){const r=new AbortController;this.signal=e===void 0?r.signal:AbortSignal.
any([e,r.signal]);if(n===0)return;let i=0;let o=0;let s=performance.now();const a=Math.min(M0,n*250);this.#e=setInterval(
()=>{const d=performance.now();const c=Math.min(d-s,2*a);s=d;o=this.#t===i?o+c:0;i=this.#t;if(o>=n*1e3)r.abort(U0(n))},a);
this.#e.unref()}touch=()=>{this.#t++};release(){clearInterval(this.#e)}};function Wm(t){return t instanceof m&&t.code===
"TIMEOUT"}function U0(t){return new m("TIMEOUT",`No progress for ${t} s: no byte and no answer came from the engine, or \
from a command in a container. No tag was moved.`,{hint:`Check whether the engine hangs ("docker info", its log) and run\
 again. The ${P("timeout")} sets the limit in seconds; 0 disables it.`})}var Jm='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.';var H0=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:Jm},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:Jm},{words:/can't make .* relative to \//i,code:"UNSUP\
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
 runs in a container; or use an older release of Docker.`}];function _o(t,e){const n=H0.find(({words:r})=>r.test(t));return n&&
new m(n.code,`${e} because ${n.why}: ${t}`,n)}var z0={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"};var j0=["DOCKER_CO\
NTENT_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function uc(t){return Object.fromEntries(Object.
entries(t).filter(e=>e[1]!==void 0&&!W0(e[0])))}function W0(t){const e=t.toUpperCase();return Object.hasOwn(z0,e)||j0.some(
n=>e.startsWith(n))}var Ro=class t{#e;#t;#n;#r;constructor(e={}){this.#e=e.globalArgs??[];this.#t=e.watch??new ze(void 0,0);this.#n=e.graceMs??
Gm;this.#r=e.runner??new Wn}withWatchdog(e,n=Gm){return new t({globalArgs:this.#e,watch:e,graceMs:n,runner:this.#r})}get touch(){
return this.#t.touch}async try(e){const{signal:n}=this.#t;if(n.aborted)throw F(n.reason);const r=new AbortController;let i;
const o=()=>{i=setTimeout(()=>r.abort(),this.#n)};n.addEventListener("abort",o,{once:true});try{const s=await this.#r.run(
"docker",[...this.#e,...e],{env:uc(process.env),onOutput:this.touch,kill:r.signal});if(n.aborted)throw F(n.reason);this.
touch();return s}catch(s){throw Vm(s)}finally{clearTimeout(i);n.removeEventListener("abort",o)}}async run(e){const n=await this.
try(e);if(n.exitCode!==0)throw Z(e,n);return n.stdout.trimEnd()}spawn(e,n,r){return J0("docker",[...this.#e,...e],{stdio:n,
env:uc(process.env),detached:bn,...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(e,n,r,i=false){const o=this.
spawn(e,["ignore","pipe","pipe"],r);const s=f=>li(o[f],ci,u=>{this.touch();n(u,f)});const a=s("stdout");const d=s("stder\
r");const c=i?vo(o,this.touch):void 0;try{const f=await Ao(o);return{exitCode:f,stdout:a(),stderr:d()}}finally{clearInterval(
c)}}};var Gm=2e3;function li(t,e,n){const r=new $t(e,n);t?.on("data",r.add);return()=>r.text}async function Ao(t){try{return await ui(
t)}catch(e){throw Vm(e)}}function Vm(t){if(!(t instanceof Error))return t;if("code"in t&&t.code==="ENOENT")return V0(t);
return t.name==="AbortError"?F(t.cause):t}function Z(t,e){const n=(e.stderr.trim()||e.stdout.trim()).slice(-2e3)||`exit \
status ${e.exitCode}`;return Lt(n,"DOCKER_FAILED",`"docker ${t.slice(0,2).join(" ")}" failed`)}function Lt(t,e,n){const r=_o(
t,n);if(r!==void 0)return r;if(lc(t))return mc(t);return new m(e,`${n}: ${t}`,{hint:K})}function lc(t){return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(t)}function mc(t){const e=/permission denied/i.test(t)?'This user is not allowed to use the engine: add it to the "\
docker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or \
"docker context use".${process.env["GITHUB_ACTIONS"]==="true"?G0:""}`:`Start Docker Desktop or another Linux engine. Git\
Hub's ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new m("NO\
_ENGINE",`docker-flatten needs a Docker engine, but none answered: ${t.trim()}`,{hint:e})}var G0=` GitHub's "ubuntu-slim\
" runners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function V0(t){
return new m("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${E(t).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:t})}import{dirname as $I}from"node:path";import{realpathSync as _I}from"node:fs";import{dirname as Lh,resolve as RI}from"node:path";import{open as rp}from"node:fs/promises";import{Readable as Q0}from"node:stream";var R=512;var Bo=Buffer.alloc(2*R);var B={name:[0,100],mode:[100,8],uid:[108,8],gid:[116,8],size:[124,12],mtime:[136,12],
checksum:[148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],devMinor:[337,8],prefix:[345,155],sparseMap:[
386,109],gnuIsExtended:[482,1],realSize:[483,12]};var ke={pax:"x",paxGlobal:"g",gnuLongName:"L",gnuLongLink:"K"};var K0=new Set(
["1","2","3","4","5","6"]);function pe(t){return Math.ceil(t/R)*R}function mi(t){for(let e=0;e<R;e+=8){if(t.readUInt32LE(
e)!==0||t.readUInt32LE(e+4)!==0)return false}return true}function qm(t){return t[B.typeFlag[0]]===0}function No(t){return!K0.
has(t)}function wt(t,e){const n=Km(t,B.checksum,e);const r=Xm(t);if(n!==r.unsigned&&n!==r.signed){throw new m("TAR_INVAL\
ID",`A tar header at byte ${e} has the checksum ${n}, but its bytes add up to ${r.unsigned}: the stream was damaged.`,{hint:Bt})}
const i=t[B.typeFlag[0]]??0;return{typeFlag:i===0?"0":String.fromCharCode(i),hasOldType:i===0,sizeBytes:Km(t,B.size,e),name:q0(
t),gnuIsExtended:(t[B.gnuIsExtended[0]]??0)!==0&&i===83}}function Ke(t,e){return new m("TAR_INVALID",`The tar stream is \
damaged at byte ${t}: ${e}.`,{hint:Bt})}function Ne(t,e){const[n,r]=B[e];return pi(t.subarray(n,n+r))}function Co(t){return pc(
t,B.linkName)}function pc(t,e){const n=t.subarray(e[0],e[0]+e[1]);const r=n.indexOf(0);return r===-1?n:n.subarray(0,r)}function q0(t){
const e=pc(t,B.name);if(!Ym(t))return Buffer.from(e);const n=pc(t,B.prefix);return n.length===0?Buffer.from(e):Buffer.concat(
[n,Buffer.from("/"),e])}function Ym(t){return t.toString("latin1",B.magic[0],B.magic[0]+B.magic[1])==="ustar\0"}function Xm(t){
const[e,n]=B.checksum;let r=0;let i=0;for(let o=0;o<R;o++){const s=o>=e&&o<e+n?32:t[o]??0;r+=s;i+=s>>7}return{unsigned:r,
signed:r-i*256}}function Km(t,e,n){const[r,i]=e;const o=t.subarray(r,r+i);const s=pi(o);if(!(s>=0)){throw new m("TAR_INV\
ALID",`A tar header at byte ${n} has a field that is not a number (${JSON.stringify(o.toString("latin1"))}): the stream \
was damaged.`,{hint:Bt})}return s}function pi(t){const e=t[0]??0;let n;if(e>=128){const r=BigInt(`0x${t.toString("hex")}`);
n=Number(BigInt.asIntN(t.length*8-1,r))}else{const r=t.toString("latin1").replace(/^[ \0]+|[ \0]+$/g,"").replace(/\0.*$/s,
"");n=r===""?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):Number.NaN}return Number.isSafeInteger(n)?n:Number.NaN}function Ft(t){
return Ne(t,"mtime")}var Y0=8**11-1;function Zm(t,e){const n=Math.min(Math.max(0,e),Y0);return Dt(t,B.mtime,Buffer.from(
`${n.toString(8).padStart(11,"0")}\0`))}function hi(t,e){return Dt(t,B.size,Buffer.from(`${e.toString(8).padStart(11,"0")}\
\0`))}function Qm(t){if(t[B.typeFlag[0]]!==83)return t;return Dt(Dt(t,B.typeFlag,Buffer.from("0")),B.sparseMap,Buffer.alloc(
B.sparseMap[1]))}var hc=8**7-1;function gc(t,e,n){if(n<=hc)return Dt(t,B[e],Buffer.from(`${n.toString(8).padStart(7,"0")}\
\0`));const r=Buffer.alloc(8);r.writeBigUInt64BE(BigInt(n));r[0]=128;return Dt(t,B[e],r)}function ep(t,e){const n=$o(t,"\
name",Buffer.from(e));if(n===void 0)throw new RangeError(`the name ${e} is too long for a header`);return n}function $o(t,e,n,r=false){
const i=Buffer.alloc(B[e][1]);if(n.length>i.length&&!r)return void 0;n.copy(i);const o=Dt(t,B[e],i);return e==="name"&&Ym(
t)?Dt(o,B.prefix,Buffer.alloc(B.prefix[1])):o}function tp(){const t=Buffer.alloc(R);t.write("0000755",B.mode[0],"latin1");
for(const e of[B.uid,B.gid])t.write("0000000",e[0],"latin1");t.write("00000000000",B.mtime[0],"latin1");t.write("5",B.typeFlag[0],
"latin1");t.write("ustar\x0000",B.magic[0],"latin1");return hi(t,0)}function np(t,e){const n=Buffer.alloc(R);n.write("./\
./@LongLink",B.name[0],"latin1");for(const r of[B.mode,B.uid,B.gid])n.write("0000000",r[0],"latin1");n.write("0000000000\
0",B.mtime[0],"latin1");n.write(t,B.typeFlag[0],"latin1");n.write("ustar  \0",B.magic[0],"latin1");return hi(n,e)}function Dt(t,e,n){
const r=Buffer.from(t);n.copy(r,e[0],0,e[1]);const i=Xm(r).unsigned.toString(8).padStart(6,"0");r.write(`${i}\0 `,B.checksum[0],
"latin1");return r}var X0=8**11-1;var Z0=100;function Lo(t,e){const n=Buffer.alloc(R);if(n.write(t,0,Z0,"utf8")<Buffer.byteLength(t))throw new RangeError(
`the name ${t} is too long for a header`);n.write("0000644\x000000000\x000000000\0",100,"latin1");if(e<=X0){n.write(`${e.
toString(8).padStart(11,"0")}\0`,124,"latin1")}else{n.writeUInt8(128,124);n.writeBigUInt64BE(BigInt(e),128)}n.write("000\
00000000\0        0",136,"latin1");n.write("ustar\x0000",257,"latin1");const r=n.reduce((i,o)=>i+o,0);n.write(`${r.toString(
8).padStart(6,"0")}\0 `,148,"latin1");return n}function Do(t){return Buffer.alloc(pe(t)-t)}function Fo(){return Buffer.alloc(
2*R)}var ip=4*1024*1024;function op(t){const e=t.map(({content:n})=>{const r=yi(n);return Lo("",0).length+r+Do(r).length});return e.
reduce((n,r)=>n+r,Fo().length)}async function sp(t,e,n){for(const{path:r,content:i}of e){await gi(t,Lo(r,yi(i)),n);if(Buffer.
isBuffer(i))await gi(t,i,n);else await yc(i,t,n);await gi(t,Do(yi(i)),n)}await gi(t,Fo(),n)}async function yc({path:t,sizeBytes:e},n,r){
const i=await rp(t,"r");try{await ap(i,{path:t,sizeBytes:e});const o=Buffer.allocUnsafe(Math.min(ip,e));for(let s=e;s>0;){
const{bytesRead:a}=await i.read(o,0,Math.min(o.length,s));if(a===0)throw new RangeError(`${t} ended ${s} bytes too early`);
await gi(n,o.subarray(0,a),r);s-=a}}finally{await i.close()}}function Mo(t,e=()=>{}){return Q0.from(ek(t,e),{objectMode:false})}
async function*ek(t,e){for(const{path:n,content:r}of t){yield Lo(n,yi(r));if(!Buffer.isBuffer(r))yield*tk(r,e);else if(r.
length>0)yield r;const i=Do(yi(r));if(i.length>0)yield i}yield Fo()}async function*tk({path:t,sizeBytes:e},n){const r=await rp(
t,"r");try{await ap(r,{path:t,sizeBytes:e});for(let i=e;i>0;){const o=Buffer.allocUnsafe(Math.min(ip/4,i));const{bytesRead:s}=await r.
read(o,0,o.length);if(s===0)throw new RangeError(`${t} ended ${i} bytes too early`);n(s);yield o.subarray(0,s);i-=s}}finally{
await r.close()}}async function ap(t,{path:e,sizeBytes:n}){const{size:r}=await t.stat();if(r!==n)throw new RangeError(`${e}\
 must have ${n} bytes, but has ${r}`)}async function gi(t,e,n){for(let r=0;r<e.length;){n.signal.throwIfAborted();const{
bytesWritten:i}=await t.write(e,r,e.length-r);n.onBytes(i);r+=i}}function yi(t){return Buffer.isBuffer(t)?t.length:t.sizeBytes}import{createHash as nk}from"node:crypto";function k(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function N(t){return Array.isArray(t)&&t.every(e=>typeof e===
"string")}function y(t,...e){let n=t;for(const r of e){if(!k(n)||!Object.hasOwn(n,r))return void 0;n=n[r]}return n}function w(t,...e){
const n=y(t,...e);return typeof n==="string"&&n!==""?n:void 0}function C(t){try{return JSON.parse(t)}catch{return void 0}}var wc=JSON;function Uo(t){const e=wc.parse(t,(n,r,i)=>typeof r==="number"&&i.source!==void 0?wc.rawJSON(i.source):r);if(!k(
e)||wc.isRawJSON(e))throw new SyntaxError("an image config must be a JSON object");return e}function Ho(t){const e=y(t,"\
rootfs","diff_ids");return N(e)?e:[]}function zo(t){const e=y(t,"history");if(!Array.isArray(e))return void 0;return e.map(
n=>y(n,"empty_layer")!==true)}function rk(t){return t.reduce((e,n)=>e===void 0?n:L(Buffer.from(`${e} ${n}`)),void 0)}function L(t){
return`sha256:${nk("sha256").update(t).digest("hex")}`}function cp(t,e){const n=ik(w(t,"created"),e.latestSeconds);const r={
...n===void 0?{}:{created:n},created_by:e.createdBy,comment:rk(e.sourceDiffIds)??""};const i={...t,...n===void 0?{}:{created:n},
rootfs:{type:"layers",diff_ids:[e.diffId]},history:[r]};return Buffer.from(JSON.stringify(i))}function ik(t,e){if(t===void 0||
e===void 0)return t;const n=Math.floor(Date.parse(t)/1e3);const r=n>e||n===e&&/\.\d*[1-9]/.test(t);return r?new Date(e*1e3).
toISOString().replace(".000Z","Z"):t}var ok=[["Created","created"],["Author","author"],["Architecture","architecture"],[
"Variant","variant"],["Os","os"],["OsVersion","os.version"],["DockerVersion","docker_version"],["ContainerConfig","conta\
iner_config"],["Container","container"]];var sk="0001-01-01T00:00:00Z";function fp(t){const e={};for(const[r,i]of ok){const o=t[r];
if(!dp(o)&&o!==sk)e[i]=o}const n=t["Config"];e["config"]=k(n)?Object.fromEntries(Object.entries(n).filter(([,r])=>!dp(r))):
{};e["rootfs"]={type:"layers",diff_ids:y(t,"RootFS","Layers")??[]};return e}function dp(t){if(t===void 0||t===null||t===
""||t===false)return true;return Array.isArray(t)&&t.length===0}var Pe={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"ap\
plication/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function wi(t){const e=w(t,"dige\
st");const n=y(t,"size");if(e===void 0||typeof n!=="number")return void 0;return{mediaType:w(t,"mediaType")??"",digest:e,
sizeBytes:n}}function up(t){const e=C(t);const n=wi(y(e,"config"));const r=y(e,"layers");if(n===void 0||!Array.isArray(r))
return void 0;const i=y(e,"annotations");const o=Object.entries(k(i)?i:{}).filter(s=>typeof s[1]==="string");return{config:n,
layers:r.map(wi).filter(s=>s!==void 0),annotations:Object.fromEntries(o)}}function lp(t){const e=y(C(t),"manifests");if(!Array.
isArray(e))return void 0;return e.filter(n=>w(n,"annotations","vnd.docker.reference.type")===void 0).flatMap(n=>{const r=wi(
n);return r===void 0?[]:[{...r,platform:ak(n)}]})}function ak(t){const e=y(t,"platform");const n=w(e,"os");const r=w(e,"\
architecture");if(n===void 0||r===void 0)return void 0;return{os:n,architecture:r,variant:w(e,"variant")}}function Jn(t){
return t===Pe.index||t==="application/vnd.docker.distribution.manifest.list.v2+json"}function jo(t,e,n,r={}){return mp({
schemaVersion:2,mediaType:t,config:bc(e),layers:[bc(n)],...Sc(r)})}function Wo(t,e,n={}){return mp({schemaVersion:2,mediaType:t,
manifests:e.map(Jo),...Sc(n)})}function Jo(t){const{platform:e,annotations:n={}}=t;return{...bc(t),...e===void 0?{}:{platform:e},
...Sc(n)}}function Ec({os:t,architecture:e,variant:n}){return{architecture:e,os:t,...n===void 0?{}:{variant:n}}}function Sc(t){
return Object.keys(t).length===0?{}:{annotations:t}}function bc(t){return{mediaType:t.mediaType,digest:t.digest,size:t.sizeBytes}}
function mp(t){return Buffer.from(JSON.stringify(t))}var dk=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
var ck=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;var fk=/^\w[\w.-]{0,127}$/;var uk=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
var lk=255;var xc=/^(?:sha256:)?[0-9a-f]{64}$/;function Mt(t){return xc.test(t)}function ae(t,e){const n=kc(t);if(n===void 0){
throw new m("BAD_INPUT",`The ${P(e)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.
stringify(t)} is not one.`,{hint:mk(t)})}return n}function Go(t,e){const n=ae(t,e);const r=i=>{throw new m("BAD_INPUT",`\
The ${P(e)} must be a name for the result, but ${JSON.stringify(t)} ${i}.`,{hint:'Write it as "name:tag", for example "a\
pp:flat".'})};if(n.digest!==void 0)r("contains a digest, which follows from the content and cannot be chosen");if(xc.test(
t)||/^[0-9a-f]{64}$/.test(t.split(":")[0]??""))r("is an image ID");if(n.domain==="docker.io"&&n.path==="library/sha256"){
r("reads as a digest, since its name is a digest algorithm")}return n}function Gn({text:t,tag:e,digest:n}){return e===void 0&&
n===void 0?`${t}:latest`:t}function re(t){const e=t.digest===void 0?"":`@${t.digest}`;const n=t.tag??(t.digest===void 0?
"latest":void 0);return`${t.domain}/${t.path}${n===void 0?"":`:${n}`}${e}`}function pp(t){const e=re(t);const n=e.replace(
/^docker\.io\/(?:library\/)?/,"");const r=kc(n);return r!==void 0&&re(r)===e?n:e}function kc(t){const e=t.indexOf("@");const n=e===
-1?void 0:t.slice(e+1);const r=e===-1?t:t.slice(0,e);const i=r.lastIndexOf(":");const o=i>r.lastIndexOf("/");const s=o?r.
slice(i+1):void 0;const a=o?r.slice(0,i):r;if(n!==void 0&&!uk.test(n))return void 0;if(n?.startsWith("sha256:")&&!xc.test(
n))return void 0;if(s!==void 0&&!fk.test(s))return void 0;const d=a.indexOf("/");const c=d===-1?"":a.slice(0,d);const f=/[.:]/.
test(c)||c==="localhost"||c.toLowerCase()!==c;const u=f?c:"docker.io";const l=f?a.slice(d+1):a;if(f&&!dk.test(u))return void 0;
if(!l.split("/").every(b=>ck.test(b)))return void 0;const p=u==="docker.io"||u==="index.docker.io";const h=p&&!l.includes(
"/")?`library/${l}`:l;const g=p?"docker.io":u;if(`${g}/${h}`.length>lk)return void 0;return{text:t,domain:g,path:h,tag:s,
digest:n}}function mk(t){if(t.startsWith("-"))return'A reference cannot start with "-".';if(t!==t.toLowerCase()&&kc(t.toLowerCase())!==
void 0){return`Repository names are lower case. Use ${JSON.stringify(t.toLowerCase())} instead.`}return'A repository nam\
e consists of lower-case letters and digits with single separators, and a tag of at most 128 letters, digits, "_", "." a\
nd "-".'}function hp(t,e,n){const r=`${L(t).slice("sha256:".length)}.json`;const i=`${e.slice("sha256:".length)}/layer.tar`;return Mo(
[{path:r,content:t},Vo([{Config:r,RepoTags:[n],Layers:[i]}])])}function Vo(t){return{path:"manifest.json",content:Buffer.
from(JSON.stringify(t))}}var Ko={path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};function qo(t){
return{path:"index.json",content:Wo(Pe.index,[t])}}function Ce(t){return`blobs/${t.replace(":","/")}`}var Yo="io.contain\
erd.image.name";function Xo(t,e,n={}){const r=jo(Pe.manifest,{mediaType:Pe.config,digest:L(t),sizeBytes:t.length},e,n);return{
bytes:r,descriptor:{mediaType:Pe.manifest,digest:L(r),sizeBytes:r.length}}}function gp(t,{config:e,platform:n,name:r,annotations:i={}},o){
const{digest:s,sizeBytes:a}=t.descriptor;const d=Xo(e,t.descriptor,i);const c=Ce(L(e));const f=[Ko,qo({...d.descriptor,platform:Ec(
n),annotations:{[Yo]:r.full}}),Vo([{Config:c,RepoTags:[r.familiar],Layers:[Ce(s)]}]),{path:c,content:e},{path:Ce(d.descriptor.
digest),content:d.bytes},{path:Ce(s),content:{path:t.path,sizeBytes:a}}];return Mo(f,o)}function yp(t,e,n){const{os:r,architecture:i,
variant:o}=e;const s=Buffer.from(JSON.stringify({architecture:i,os:r,...o===void 0?{}:{variant:o},config:{},rootfs:{type:"\
layers",diff_ids:[]}}));const{bytes:a,descriptor:d}=Xo(s,{...t,mediaType:"application/octet-stream"});const c=re(ae(n,"t\
ag"));return Mo([Ko,qo({...d,platform:Ec(e),annotations:{[Yo]:c}}),{path:Ce(L(s)),content:s},{path:Ce(d.digest),content:a}])}var Vn={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"application/vnd\
.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",config:"appl\
ication/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}};var wp={oci:{gzip:"+g\
zip",zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function Kn(t,e){if(t==="oci"||e==="zstd")return Vn.oci.layer+
wp.oci[e];return Vn.docker.layer+wp.docker[e]}function Pc(t){return["gzip","zstd","none"].find(e=>t===Kn("oci",e)||t===Kn(
"docker",e))}var Sp=/^[A-Za-z0-9_.-]+$/;var bp={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},"x86-64":{architecture:"\
amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"arm",variant:"v6"}};
var Ep={amd64:{v1:""},arm:{"":"v7","5":"v5","6":"v6","7":"v7","8":"v8"},arm64:{"8":"",v8:"","v8.0":"","9":"v9","9.0":"v9",
"v9.0":"v9"}};function ve(t){const e=t.os.toLowerCase();const n=t.architecture.toLowerCase();const r=Object.hasOwn(bp,n)?
bp[n]:void 0;const i=r?.architecture??n;const o=r?.variant??t.variant?.toLowerCase()??"";const s=Object.hasOwn(Ep,i)?Ep[i]:
void 0;const a=s!==void 0&&Object.hasOwn(s,o)?s[o]:o;return{os:e==="macos"?"darwin":e,architecture:i,variant:a||void 0}}
function V(t,e){return T(t)===T(e)}function T(t){const{os:e,architecture:n,variant:r}=ve(t);return r===void 0?`${e}/${n}`:
`${e}/${n}/${r}`}function Zo({os:t,architecture:e,variant:n}){return[t,e,n??""].every(r=>r===""||Sp.test(r))}function Qo(t){
const[e,n,r,...i]=t.split("/");const o=t.split("/");if(e===void 0||n===void 0||i.length>0||!o.every(s=>Sp.test(s))){throw new m(
"BAD_INPUT",`The ${P("platform")} must have the form os/arch or os/arch/variant, but is ${JSON.stringify(t)}.`,{hint:'Fo\
r example "linux/amd64", "linux/arm64" or "linux/arm/v7".'})}return ve({os:e,architecture:n,variant:r})}function Sn(t){const e=vc(t)?es(t):t;const n=e.images.map(hk);const[r]=n;if(r===void 0)throw new RangeError("a set needs\
 an image");const{index:i}=e;if(i===void 0&&n.length>1)throw new RangeError("a set of several images needs an index");const o=i===
void 0?r.bytes:Wo(Vn[i.format].index,n.map(gk),i.annotations);const s=i===void 0?{...r.manifest,platform:xp(r.image)}:Ic(
Vn[i.format].index,o);return{root:s,rootBytes:o,images:n,blobs:pk({images:n,root:s,rootBytes:o})}}function pk({images:t,
root:e,rootBytes:n}){const r=[...t.map(({image:i})=>({digest:L(i.config),content:i.config})),...t.map(({manifest:i,bytes:o})=>({
digest:i.digest,content:o})),{digest:e.digest,content:n},...t.map(({image:{layer:i}})=>({digest:i.descriptor.digest,content:{
path:i.path,sizeBytes:i.descriptor.sizeBytes}}))];return[...new Map(r.map(i=>[i.digest,i])).values()]}function hk(t){const e=Vn[t.
format];const n=Ic(e.config,t.config);const r=jo(e.manifest,n,t.layer.descriptor,t.annotations);return{manifest:Ic(e.manifest,
r),bytes:r,image:t}}function gk({manifest:t,image:e}){return{...t,platform:xp(e),annotations:e.entryAnnotations}}function xp({
indexPlatform:t,config:e}){if(t!==void 0)return t;const n=C(e.toString());const r=["architecture","os","os.version","var\
iant"].map(o=>[o,w(n,o)]);const i=y(n,"os.features");return Object.fromEntries([...r.filter(([,o])=>o!==void 0),...Array.
isArray(i)?[["os.features",i]]:[]])}function Ic(t,e){return{mediaType:t,digest:L(e),sizeBytes:e.length}}function Tc({images:t,
index:e}){return e?.format==="docker"||t.some(({format:n})=>n==="docker")}function vc(t){return Tc(t)&&t.images.some(({layer:e})=>Pc(
e.descriptor.mediaType)==="zstd")}function es(t){const e="oci";const n=t.images.map(r=>{const{descriptor:i}=r.layer;const o=Pc(
i.mediaType);const s=o===void 0?i.mediaType:Kn(e,o);return{...r,format:e,layer:{...r.layer,descriptor:{...i,mediaType:s}}}});
return{images:n,index:t.index&&{...t.index,format:e}}}function bi({root:t,blobs:e},n,r){return[Ko,qo({...t,annotations:n}),
...r===void 0?[]:[Vo([r])],...e.map(({digest:i,content:o})=>({path:Ce(i),content:o}))]}function kp({images:t},e,n){const r=t.
find(({image:s})=>V(s.platform,n))??t[0];if(r===void 0)throw new RangeError("a set needs an image");const{config:i,layer:o}=r.
image;return{Config:Ce(L(i)),RepoTags:e.length===0?null:e,Layers:[Ce(o.descriptor.digest)]}}import{access as ZP,chmod as QP,constants as xh,link as eI,rename as kh,rm as bs}from"node:fs/promises";import{basename as tI,
dirname as Oi}from"node:path";var yk=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function Ut(t){return t.replace(yk,e=>[...e].map(n=>`\\u${wk(n.codePointAt(0)??
0)}`).join(""))}function wk(t){const e=t.toString(16);return t>65535?`{${e}}`:e.padStart(4,"0")}function le(t,e){const n=t.
length>e?[...t.slice(0,2*e+1)]:[];return n.length>e?`${n.slice(0,e-1).join("")}…`:t}function Pp(t){return`<code>${ts(t)}\
</code>`}function ts(t){return Ut(t).replace(/[^\p{L}\p{N} /-]/gu,e=>`&#${e.codePointAt(0)};`)}function bt(t,e=""){const n=t.
flatMap(i=>i.match(/`+/g)??[]);const r="`".repeat(Math.max(3,...n.map(i=>i.length+1)));return[`${r}${e}`,...t,r].join("\n")}var Ei="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.";var bk=150;
function Oe(t){return JSON.stringify(le(t,bk))}function he(t,e,n){return new m("BLOB_INVALID",`The file ${Oe(t)} of ${Oe(
n)} ${e}.`,{hint:"The image was damaged or only partly copied. Save, copy or build it again."})}function ie(t,e,n){return new m(
"UNSUPPORTED_IMAGE",`${t} ${e}.`,{hint:n})}import{createHash as Ek}from"node:crypto";var Ip={sha256:64,sha512:128};function Et(t){const[e="",n="",...r]=t.split(":");const i=Object.hasOwn(Ip,e)?Ip[e]:void 0;
if(r.length>0||n.length!==i||!/^[0-9a-f]+$/.test(n))return void 0;return{algorithm:e,hex:n}}function ns(t,{digest:e,sizeBytes:n}){
if(t.length!==n)throw q(e,Ht(t.length,n));const r=Et(e)?.algorithm;if(r===void 0)throw q(e,"has a digest that cannot be \
checked");const i=`${r}:${Ek(r).update(t).digest("hex")}`;if(i!==e)throw q(e,`has the digest ${i}`)}function Ht(t,e){return`\
has ${t} bytes, but its descriptor says ${e}`}function q(t,e){return new m("BLOB_INVALID",`The blob ${t.slice(0,150)} ${e}\
.`,{hint:"The image was damaged or changed on its way here. Copy or build it again, and check the disk and memory of thi\
s machine."})}var Oc="application/vnd.oci.image.";var rs="application/vnd.docker.";var zt={index:`${rs}distribution.manifest.list.v2+j\
son`,manifest:`${rs}distribution.manifest.v2+json`,config:`${rs}container.image.v1+json`,layer:`${rs}image.rootfs.diff.t\
ar`};var Sk=new Map([[`${Oc}manifest.v1+json`,"oci"],[`${Oc}index.v1+json`,"oci"],[zt.manifest,"docker"],[zt.index,"dock\
er"]]);var xk=new Set([`${Oc}config.v1+json`,zt.config]);var kk=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/;
var Pk=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function qn(t){return Sk.
get(t)}function _c(t){return xk.has(t)}function Tp(t){if(kk.test(t))return"layer";return Pk.test(t)?"foreign":"other"}function jt(t,e){ns(t,e);const n=C(t.toString("utf8"));const r=l=>q(e.digest,l);if(!k(n))throw r("is not a JSON object");
const i=w(n,"mediaType");const o="manifests"in n&&("layers"in n||"config"in n||"fsLayers"in n);if(o)throw r("has the fie\
lds of a manifest and of an index");if(i!==void 0&&e.mediaType!==""&&i!==e.mediaType)throw r(`has the media type ${JSON.
stringify(i)}, but its descriptor says ${JSON.stringify(e.mediaType)}`);const s=i??(e.mediaType||Ik(n));const a=qn(s);if(a===
void 0)return{kind:"other",mediaType:s};const d=Rc(n);if(Jn(s)){return{kind:"index",format:a,entries:vp(n,"manifests",r),
annotations:d}}const c=Rp(y(n,"config"));if(c===void 0)throw r("has no descriptor of a config");const f=vp(n,"layers",r).
map(Tk);const u=w(n,"artifactType");return{kind:"manifest",format:a,mediaType:s,config:c,layers:f,annotations:d,artifactType:u}}
function Op(t){const e=C(t.toString("utf8"));const n=y(e,"manifests");if(!k(e)||!Array.isArray(n))return void 0;const r=n.
map(_p).filter(i=>i!==void 0);if(r.length!==n.length)return void 0;return{kind:"index",format:"oci",entries:r,annotations:Rc(
e)}}function Ik(t){if("manifests"in t)return Pe.index;return"config"in t&&"layers"in t?Pe.manifest:""}function vp(t,e,n){
const r=y(t,e);if(!Array.isArray(r))throw n(`has no list of ${e}`);return r.map((i,o)=>{const s=_p(i);if(s===void 0)throw n(
`has no valid descriptor at position ${o} of its ${e}`);return s})}function Tk({mediaType:t,digest:e,sizeBytes:n}){return{
mediaType:t,digest:e,sizeBytes:n}}function _p(t){const e=Rp(t);if(e===void 0)return void 0;const n=y(t,"platform");return{
...e,platform:k(n)?n:void 0,annotations:Rc(t)}}function Rp(t){const e=wi(t);if(e===void 0||Et(e.digest)===void 0)return void 0;
return Number.isSafeInteger(e.sizeBytes)&&e.sizeBytes>=0?e:void 0}function Rc(t){const e=y(t,"annotations");return Object.
fromEntries(Object.entries(k(e)?e:{}).filter(n=>typeof n[1]==="string"))}async function Yn(t,e){const{digest:n}=e;const r=await t.readManifest(e);if(r===void 0)throw he(n,"is missing, though an\
 index names it",t.name);const i=jt(r,e);const o=t.name;if(i.kind==="index"){const{format:a,annotations:d,entries:c}=i;return{
reference:o,digest:n,index:{format:a,annotations:d},entries:c}}if(i.kind==="manifest"){const{mediaType:a}=i;return{reference:o,
digest:n,index:void 0,entries:[{...e,mediaType:a,platform:void 0}]}}const s=i.mediaType===""?"of no known type":Oe(i.mediaType);
throw ie(o,`must be an image or an index, but is ${s}`,Ei)}import{open as Up,stat as Hp}from"node:fs/promises";import{join as Mk}from"node:path";import{Readable as Uk}from"node:stream";function de(t){return t?.code??String(t)}function tt(t){return["ENOSPC","EDQUOT"].includes(de(t))}import{posix as Lp}from"node:path";var Ap=16*1024;function Bp(t,e){const n=new Map;const r=[];for(const{key:i,value:o}of Nc(t,e)){n.set(i,o);if(i==="GNU.sp\
arse.offset"||i==="GNU.sparse.numbytes")r.push(o)}if(r.length>0)n.set("GNU.sparse.map",Buffer.from(r.join(",")));return n}
function Np(t,e){return Ac(t,n=>n===e)}function Ac(t,e){return Buffer.concat([...Nc(t,0)].filter(({key:n})=>!e(n)).map(({
bytes:n})=>n))}function Bc(t,e){return Buffer.concat([...Nc(t,0)].map(({key:n,bytes:r})=>{const i=e.get(n);return i===void 0?
r:vk(n,i)}))}function vk(t,e){const n=Buffer.concat([Buffer.from(` ${t}=`),Buffer.from(e),Buffer.from("\n")]);const r=n.
length;const i=r+String(r+String(r).length).length;return Buffer.concat([Buffer.from(String(i)),n])}function*Nc(t,e){let n=0;
for(let r=1;n<t.length;r++){if(r>Ap){throw new m("TAR_LIMIT",`The PAX header at byte ${e} holds more than ${Ap} records.`,
{hint:xe})}const i=t.indexOf(32,n);const o=i===-1?"":t.toString("latin1",n,i);const s=/^[0-9]{1,10}$/.test(o)?Number(o):
0;const a=n+s;const d=i===-1?-1:t.indexOf(61,i+1);if(s===0||a>t.length||d===-1||d>=a||t[a-1]!==10){throw new m("TAR_INVA\
LID",`The PAX header at byte ${e} has a malformed record: the stream was damaged.`,{hint:Bt})}yield{key:t.toString("utf8",
i+1,d),value:t.subarray(d+1,a-1),bytes:t.subarray(n,a)};n=a}}var Cp=1024*1024;var Ok=4*1024*1024;var $p=Buffer.alloc(0);var Cc={pax:new Map,longName:void 0,longLink:void 0};function Zn(t){
return t===ke.pax||t===ke.gnuLongName||t===ke.gnuLongLink}var Xn=class{#e=[];#t=0;#n=Cc;#r;get isReading(){return this.#r!==
void 0}get isEmpty(){return this.#e.length===0}begin(e,n,r){const{typeFlag:i,sizeBytes:o}=e;if(o>Cp||this.#t+o>Ok){throw new m(
"TAR_LIMIT",`The extension header at byte ${r} claims ${o} bytes; at most ${Cp} are read.`,{hint:xe})}this.#i(Buffer.from(
n));if(o>0)this.#r={typeFlag:i,left:pe(o),parts:[],sizeBytes:o};else this.#n=$c(this.#n,i,$p,r)}take(e,n){const r=this.#r;
if(r===void 0)return 0;const i=Math.min(r.left,e.length);r.parts.push(Buffer.from(e.subarray(0,i)));r.left-=i;if(r.left===
0){this.#r=void 0;const o=r.parts.length===1?r.parts[0]:Buffer.concat(r.parts);this.#i(o);this.#n=$c(this.#n,r.typeFlag,
o.subarray(0,r.sizeBytes),n)}return i}release(){const e={blocks:this.#e,extension:this.#n};this.#e=[];this.#t=0;this.#n=
Cc;return e}#i(e){this.#e.push(e);this.#t+=e.length}};function is(t){const e=[];for(let n=0;n<t.length;n++){const r=t[n];
const{typeFlag:i,sizeBytes:o}=wt(r,0);e.push({typeFlag:i,block:r,data:o===0?void 0:t[++n],sizeBytes:o})}return e}function nt(t){
return is(t).reduce((e,{typeFlag:n,data:r=$p,sizeBytes:i})=>$c(e,n,r.subarray(0,i),0),Cc)}function os(t,{pax:e,longName:n}){
return n??_e(e.get("GNU.sparse.name"))??_e(e.get("path"))??t.name}function xn(t,{pax:e,longLink:n}){return n??_e(e.get("\
linkpath"))??Co(t)}function ss(t,{pax:e},n){const r=_e(e.get("size"));if(r===void 0)return t.sizeBytes;const i=r.toString(
"latin1");const o=/^[0-9]{1,16}$/.test(i)?Number(i):Number.NaN;if(!Number.isSafeInteger(o))throw Ke(n,`the PAX record of\
 its size is ${JSON.stringify(i.slice(0,40))}`);return o}function $c(t,e,n,r){if(e===ke.pax)return{...t,pax:Bp(n,r)};const i=_e(
_k(n));return e===ke.gnuLongName?{...t,longName:i}:{...t,longLink:i}}function _e(t){return t?.length===0?void 0:t}function _k(t){
const e=t.indexOf(0);return e===-1?t:t.subarray(0,e)}var Dp=2e5;var Rk=1024;var Ak=64*1024;var Bk=[["gzip","1f8b","gunzip --keep"],["zstd","28b52ffd","zstd --decompress"],["\
xz","fd377a585a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],["lz4","04224d18","lz4 --decompress"]];
async function Fp(t){const e=new Lc(t);const n=new Map;const r=new Xn;Lk(await e.read(0,R),t.path);let i=0;let o=0;let s=0;
while(s<t.sizeBytes&&o<2){const a=s;const d=await e.block(a);s+=R;if(mi(d)){o++;continue}if(o===1)throw Ke(a,"there is a\
 single zero block between two entries");const c=wt(d,a);if(++i>Dp)throw Fk(t.path);if(c.typeFlag===ke.paxGlobal){s+=pe(
c.sizeBytes)}else if(Zn(c.typeFlag)){r.begin(c,d,a);const f=pe(c.sizeBytes);if(f>0)r.take(await e.exactly(s,f),a);s+=f}else{
const{extension:f}=r.release();const u=c.hasOldType&&c.name.at(-1)===47;const l=No(c.typeFlag)&&!u?ss(c,f,a):0;s=c.gnuIsExtended?
await Nk(e,s):s;if(s+l>t.sizeBytes)throw Dc(t,s+l);Ck(n,{header:c,block:d,extension:f,offset:s,sizeBytes:l});s+=pe(l)}}if(!r.
isEmpty)throw Dc(t,s);return n}async function Nk(t,e){let n=e;for(let r=true;r;n+=R)r=((await t.block(n))[504]??0)!==0;return n}
function Ck(t,e){const{header:n,block:r,extension:i,offset:o,sizeBytes:s}=e;const a=os(n,i);const d=a.length>Rk?void 0:as(
a.toString("utf8"));if(d===void 0)return;const{typeFlag:c}=n;const f=c==="S"||[...i.pax.keys()].some($k);if(f)t.set(d,{kind:"\
sparse"});else if(c==="0"||c==="7")t.set(d,{kind:"file",offset:o,sizeBytes:s});else if(c==="1"||c==="2"){const u=(i.longLink??
i.pax.get("linkpath")??Co(r)).toString("utf8");const l=c==="1"||u.startsWith("/")?u:`${Lp.dirname(d)}/${u}`;t.set(d,{kind:"\
link",target:as(l)})}else t.delete(d)}function $k(t){return t.startsWith("GNU.sparse.")}function as(t){const e=Lp.normalize(
t.replace(/^\/+/,"")).replace(/\/$/,"");return e===".."||e.startsWith("../")?void 0:e}var Lc=class{#e;#t=Buffer.alloc(0);#n=0;constructor(e){
this.#e=e}async read(e,n){const r=e-this.#n;if(r>=0&&r+n<=this.#t.length)return this.#t.subarray(r,r+n);const{handle:i,signal:o}=this.#e;
if(o.aborted)throw F(o.reason);const s=Buffer.alloc(Math.max(n,Ak));let a=0;while(a<s.length){const{bytesRead:d}=await i.
read(s,a,s.length-a,e+a);if(d===0)break;a+=d}this.#t=s.subarray(0,a);this.#n=e;return this.#t.subarray(0,n)}async exactly(e,n){
const r=await this.read(e,n);if(r.length<n)throw Dc(this.#e,e+n);return r}block(e){return this.exactly(e,R)}};function Lk(t,e){
const n=t.toString("hex",0,8);const r=Bk.find(([,o])=>n.startsWith(o));const i=JSON.stringify(e);if(r!==void 0){const o=`\
The archive ${i} must be a plain tar archive, but is compressed with ${r[0]}.`;throw new m("UNSUPPORTED_IMAGE",o,{hint:`\
Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${r[2]} ${i}`})}
if(t.length===R&&(mi(t)||Dk(t)))return;throw new m("UNSUPPORTED_IMAGE",`${i} must be a tar archive, but is not one.`,{hint:'\
Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}function Dk(t){
try{wt(t,0);return true}catch{return false}}function Dc({path:t,sizeBytes:e},n){const r=`The archive ${JSON.stringify(t)}\
 ends after ${e} bytes, but its headers promise at least ${n}: something was cut off.`;return new m("TAR_TRUNCATED",r,{hint:"\
Save or copy it again, and check whether the disk was full."})}function Fk(t){const e=`The archive ${JSON.stringify(t)} \
has more than ${Dp} entries.`;return new m("TAR_LIMIT",e,{hint:xe})}var Mp=1024*1024;var zp=4*1024*1024;var Hk=8;async function Wt(t,e,n){if(t.sizeBytes>zp)throw zk(e,t.sizeBytes);const r=[];
for await(const i of t.open(n))r.push(i);return Buffer.concat(r)}function zk(t,e){const n=`${t} has ${e} bytes, but at m\
ost ${zp} bytes of a manifest, an index or a config are read.`;return new m("TAR_LIMIT",n,{hint:xe})}async function jp(t){
const e=await Wp(t);if(!e.isDirectory()){throw new m("BAD_INPUT",`${JSON.stringify(t)} must be a directory, but is a fil\
e.`,{hint:'Write "oci-archive:PATH" for an archive of an OCI image layout, and "docker-archive:PATH" for one of "docker \
save".'})}return{path:t,find:async n=>{const r=Mk(t,n);const i=await Hp(r).catch(s=>{if(["ENOENT","ENOTDIR"].includes(de(
s)))return void 0;throw Si(r,s)});if(!i?.isFile())return void 0;const o={path:r,offset:0,sizeBytes:i.size};return{sizeBytes:i.
size,open:s=>new ds(o,s)}},close:async()=>{}}}async function cs(t,e){const n=await Wp(t);if(!n.isFile()){const i=n.isDirectory()?
"a directory":"no regular file";throw new m("BAD_INPUT",`${JSON.stringify(t)} must be an archive, but is ${i}.`,{hint:n.
isDirectory()?'Write "oci:DIR" for a directory with an OCI image layout.':"An archive is read several times, from any po\
sition, so it must be a file. Save it to one first."})}const r=await Up(t).catch(i=>{throw Si(t,i)});try{const i=await Fp(
{handle:r,path:t,sizeBytes:n.size,signal:e});return new Fc(t,r,i)}catch(i){await r.close();throw i}}var Fc=class{path;#e;#t;constructor(e,n,r){
this.path=e;this.#e=n;this.#t=r}async find(e){let n=as(e);for(let r=0;n!==void 0;r++){const i=this.#t.get(n);if(i===void 0)
return void 0;if(i.kind==="file"){const o={...i,path:this.path,handle:this.#e};return{sizeBytes:i.sizeBytes,open:s=>new ds(
o,s)}}if(i.kind==="sparse")throw he(e,"is stored as a sparse file, as no builder does",this.path);if(r===Hk)throw he(e,"\
is behind a loop of links",this.path);n=i.target}throw he(e,"is a link that leads out of the archive",this.path)}close(){
return this.#e.close()}};var ds=class extends Uk{#e;#t;#n;#r;constructor(e,n){super({highWaterMark:Mp,signal:n});this.#e=
e;this.#r=e.offset;this.#t=e.offset+e.sizeBytes}_construct(e){const{handle:n,path:r}=this.#e;const i=n===void 0?Up(r):Promise.
resolve(n);i.then(o=>{this.#n=o;e()},o=>e(Si(r,o)))}_read(){const e=Math.min(Mp,this.#t-this.#r);if(e===0||this.#n===void 0){
this.push(null);return}this.#n.read(Buffer.allocUnsafe(e),0,e,this.#r).then(({bytesRead:n,buffer:r})=>{this.#r+=n;this.push(
n===0?null:r.subarray(0,n))},n=>this.destroy(Si(this.#e.path,n)))}_destroy(e,n){const r=this.#e.handle===void 0;const i=r?
this.#n?.close():void 0;Promise.resolve(i).then(()=>n(e),()=>n(e))}};async function Wp(t){return Hp(t).catch(e=>{throw Si(
t,e)})}function Si(t,e){const n=de(e);if(n==="ENOENT"||n==="ENOTDIR"){return new m("IMAGE_NOT_FOUND",`There is no file o\
r directory ${JSON.stringify(t)}.`,{hint:"Check the path. It is relative to the working directory, and ends at the first\
 colon.",cause:e})}return new m("BAD_INPUT",`Cannot read ${JSON.stringify(t)}: ${n}.`,{hint:"Check the permissions of th\
e file and of the directories above it.",cause:e})}var jk=/^sha256:[0-9a-f]{64}$/;function fs(t,e,n){const r=y(t,"rootfs","diff_ids")??[];const i="No builder writes this. \
Use an image from a source that you trust.";if(!N(r)||!r.every(o=>jk.test(o)))throw ie(n,"has a diffID in its config tha\
t is not a sha256 digest",i);if(r.length!==e)throw ie(n,`has ${e} layers, but ${r.length} diffIDs in its config`,i);return r}var Wk=8;var Qn=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(e){const n=[];const r=[];if(this.attestations>
0)r.push(Jp(this.attestations,"attestation"));if(this.artifacts.length>0){const i=Uc([...new Set(this.artifacts)].map(o=>o===
""?"no type":o));r.push(`${Jp(this.artifacts.length,"artifact")} (${i})`)}if(r.length>0)n.push(`Left out of ${e}, since \
they describe the source or are not images: ${r.join(" and ")}.`);if(this.notLinux.length>0)n.push(`Left out of ${e}, si\
nce only Linux images can be flattened: ${Mc(this.notLinux)}.`);if(this.missing.length>0)n.push(`Left out of ${e}, since\
 its index names them but they are missing: ${Jk(this.missing)}.`);return n}};function Mc(t){return Uc([...new Set(t.map(
T))])}function Jk(t){return Uc([...new Set(t.map(e=>e===void 0?"an unknown platform":T(e)))])}function Uc(t){const e=t.slice(
0,Wk).map(r=>/^[\w./+ -]*$/.test(r)?r:Oe(r));const n=t.length-e.length;return e.join(", ")+(n>0?` and ${n} more`:"")}function Jp(t,e){
return`${t} ${e}${t===1?"":"s"}`}function Hc(t){const e=w(t,"os");const n=w(t,"architecture");if(e===void 0||n===void 0)return void 0;const r={os:e,architecture:n,
variant:w(t,"variant")};return Zo(r)&&e!=="unknown"&&n!=="unknown"?r:void 0}function Gp(t,e){const n=t??e;if(n===void 0)
return void 0;const r=e!==void 0&&!zc(n,e);return ve({...n,variant:n.variant??(r?e.variant:void 0)})}function zc(t,e){const n=r=>ve(
{...r,variant:void 0});return!V(n(t),n(e))}function Vp(t,e,{available:n,notices:r}){const i=n.length===0?"has no platfor\
m at all":`has ${Mc(n)}`;const o=`The image ${t} is needed for ${T(e)}, but ${i}.`;return new m("PLATFORM_MISMATCH",[o,...r].
join(" "),{hint:"Select a platform that the image has."})}var Kp=8;var qp=1e4;var Gk="vnd.docker.reference.type";function xi({annotations:t}){return t[Gk]!==void 0}var er=class{#e;#t;#n=new Set;#r=[];#i=0;constructor(e,n){
this.#e=e;this.#t=n}async follow(e){for(const n of e)await this.#o(n,0);return this.#r}async#o(e,n){if(++this.#i>qp)throw this.#a(
`has more than ${qp} entries in its indexes`);if(xi(e)){this.#t.attestations++;return}if(this.#n.has(e.digest))return;this.#n.
add(e.digest);const{mediaType:r}=e;if(r!==""&&qn(r)===void 0){this.#t.artifacts.push(r)}else if(r===""||Jn(r)){await this.#s(
e,n)}else{this.#r.push(e)}}async#s(e,n){if(n===Kp)throw this.#a(`has indexes nested more than ${Kp} deep`);const r=await this.#e.
readManifest(e);if(r===void 0){this.#t.missing.push(void 0);return}const i=jt(r,e);if(i.kind==="index"){for(const o of i.
entries)await this.#o(o,n+1)}else if(i.kind==="manifest"){this.#r.push(e)}else if(e.mediaType===""){this.#t.artifacts.push(
i.mediaType)}else{throw q(e.digest,"is not an index")}}#a(e){return ie(this.#e.name,e,"No builder writes this. Use an im\
age from a source that you trust.")}};var Vk=4;async function kn(t,e,n){const{reference:r,digest:i,index:o}=e;const s=new Qn;const a=o===void 0;const d=await new er(
t,s).follow(e.entries);const c=new jc(t,{leftOut:s,platforms:n,isAlone:a});const f=await Kk(d,l=>c.load(l));const u=(n??
[]).find(l=>!f.some(p=>V(p.platform,l)));if(u!==void 0){const l=[...f.map(({platform:p})=>p),...c.others];throw Vp(r,u,{
available:l,notices:s.notices(r)})}if(f.length===0){const l=s.notices(r).join(" ");throw ie(r,`has no image that can be \
flattened${l&&`. ${l.replace(/\.$/,"")}`}`,Ei)}return{...{reference:r,digest:i,index:o,images:f},notices:[...s.notices(r),
...c.notices],release:({manifest:l})=>t.release(l),close:()=>t.close()}}async function Kk(t,e){const n=[];const r=[...t.
entries()];const i=async()=>{for(let o=r.shift();o!==void 0;o=r.shift())n[o[0]]=await e(o[1])};await Promise.all(Array.from(
{length:Vk},i));return n.filter(o=>o!==void 0)}var jc=class{notices=[];others=[];#e;#t;constructor(e,n){this.#e=e;this.#t=
n}async load(e){const n=Hc(e.platform);if(n!==void 0&&!this.#r(n))return void 0;const r=await this.#e.readManifest(e);if(r===
void 0)return this.#i(e,n);const i=jt(r,e);if(i.kind!=="manifest")throw q(e.digest,"is not a manifest");if(!this.#s(i))return void 0;
const o=await this.#a(i,e);if(o===void 0)return this.#i(e,n,i);const s=Hc(o);const a=Gp(n,s);if(a===void 0)throw ie(`The\
 image ${e.digest}`,"does not say which platform it is for","Build it again with a current builder.");if(n===void 0&&!this.#r(
a))return void 0;if(n!==void 0&&s!==void 0&&zc(n,s))this.notices.push(`The index says that ${e.digest} is for ${T(n)}, b\
ut its config says ${T(s)}.`);return this.#n(e,i,{config:o,platform:a})}async#n(e,n,{config:r,platform:i}){const{mediaType:o,
digest:s,sizeBytes:a}=e;const d={mediaType:o||n.mediaType,digest:s,sizeBytes:a};const{layers:c}=n;const f=fs(r,c.length,
`The image ${s}`);const u={manifest:d,layers:c,platform:i};return{manifest:d,format:n.format,platform:i,indexPlatform:this.#t.
isAlone?void 0:e.platform,entryAnnotations:this.#t.isAlone?{}:e.annotations,annotations:n.annotations,config:{descriptor:n.
config,json:r},layers:await Promise.all(c.map(async(l,p)=>{const h=await this.#e.opener(l,u);if(h===void 0)throw this.#o(
l.digest,e);return{descriptor:l,diffId:f[p]??"",open:h}}))}}#r(e){const{platforms:n,isAlone:r,leftOut:i}=this.#t;const o=n?.
some(s=>V(s,e))??true;if(!o)this.others.push(e);else if(e.os!=="linux"){if(r||n!==void 0){throw new m("UNSUPPORTED_IMAGE",
`docker-flatten needs a Linux image, but ${this.#e.name} has one for ${e.os}.`,{hint:"Windows layers are not plain files\
ystems and cannot be flattened this way."})}i.notLinux.push(e);return false}return o}async#i(e,n,r){const{isAlone:i,leftOut:o}=this.#t;
const s={manifest:e,layers:r?.layers??[],platform:n};const a=await Promise.all(s.layers.map(c=>this.#e.opener(c,s)));const d=r!==
void 0&&!a.includes(void 0);if(i||d)throw this.#o(r?.config.digest??e.digest,e);o.missing.push(n)}#o(e,{digest:n}){const r=e===
n?"an index":`the manifest ${n}`;return he(e,`is missing, though ${r} names it`,this.#e.name)}#s({config:e,layers:n,artifactType:r,
mediaType:i}){const{isAlone:o,leftOut:s}=this.#t;const a=n.map(u=>Tp(u.mediaType));const d=_c(e.mediaType)&&(n.length===
0||a.some(u=>u!=="other"));if(!d){const u=r??(_c(e.mediaType)?n[0]?.mediaType??i:e.mediaType);if(o)throw ie(this.#e.name,
`is not an image, but ${Oe(u)}`,Ei);if(n.some(l=>l.mediaType==="application/vnd.in-toto+json"))s.attestations++;else s.artifacts.
push(u);return false}const c=n[a.indexOf("foreign")];if(c!==void 0)throw ie(`The layer ${c.digest}`,`is a foreign layer \
(${c.mediaType}), which only its vendor may distribute`,"Images with such layers cannot be flattened: the result would d\
istribute them.");const f=n[a.indexOf("other")];if(f!==void 0)throw ie(`The layer ${f.digest}`,`has the unknown media ty\
pe ${JSON.stringify(f.mediaType)}`,"Layers are tar archives, uncompressed or compressed with gzip or zstd. Build the ima\
ge again with one of these; decrypt an encrypted one.");return true}async#a({config:e},n){const r=await this.#e.readConfig(
e,n);if(r===void 0)return void 0;ns(r,e);const i=C(r.toString("utf8"));if(!k(i))throw q(e.digest,"is not a config, since\
 it is not a JSON object");return i}};var qk=["org.opencontainers.image.ref.name","io.containerd.image.name"];var Yp=20;function Qp(t,e){const{index:n,reference:r,
text:i}=e;if(n!==void 0){const s=t[n];if(s===void 0){const a=t.length===0?"no image":`only the images @0 to @${t.length-
1}`;throw Wc(`${i} must name an image, but the layout has ${a}.`,t)}return[s]}if(r!==void 0){const s=t.filter(d=>us(d).includes(
r));const a=s.length>0?s:t.filter(d=>Xk(d,r));if(a.length===0)throw Wc(`${i} must name an image, but the layout has none\
 with that name.`,t);return Xp(a,t,e)}const o=t.filter(Yk);if(o.length===0)throw Wc(`${i} must contain an image, but con\
tains none.`,t);return Xp(o,t,e)}function Xp(t,e,{text:n,path:r,transport:i}){const o=[...new Map(t.map(d=>[d.digest,d])).
values()];if(o.length===1)return o;const s=new Set(t.map(d=>us(d).toSorted().join(" ")));const a=o.every(({mediaType:d,platform:c})=>d.
includes(".manifest.v")&&c!==void 0);if(s.size===1&&a)return o;throw new m("BAD_INPUT",`${n} must name one image, but th\
e layout has several: ${eh(e)}.`,{hint:`Add one of these names: "${i}:${r}:NAME".`})}function Yk(t){return!xi(t)&&(t.mediaType===
""||qn(t.mediaType)!==void 0)}function us({annotations:t}){return qk.map(e=>t[e]).filter(e=>e!==void 0)}function Xk(t,e){
const n=Zp(e);return n!==void 0&&us(t).some(r=>/[/:]/.test(r)&&Zp(r)===n)}function Zp(t){try{return re(ae(t,"image"))}catch{
return void 0}}function eh(t){const e=[...new Set(t.map((r,i)=>us(r).at(-1)??`@${i}`))];const n=e.length-Yp;return e.slice(
0,Yp).map(Oe).join(", ")+(n>0?` and ${n} more`:"")}function Wc(t,e){return new m("IMAGE_NOT_FOUND",t,{hint:e.length===0?
"Check the path.":`It has: ${eh(e)}.`})}var th="1.0.0";var ki=class{name;#e;#t;constructor(e,n,r){this.name=e;this.#e=n;this.#t=r}async readManifest({digest:e}){
const n=await this.#e.find(ls(e));return n&&Wt(n,`The blob ${e}`,this.#t)}readConfig(e){return this.readManifest(e)}async opener({
digest:e,sizeBytes:n}){const r=await this.#e.find(ls(e));if(r===void 0)return void 0;if(r.sizeBytes!==n)throw q(e,Ht(r.sizeBytes,
n));return async i=>r.open(i)}async release(){}close(){return this.#e.close()}};async function nh(t,e){const{text:n,path:r,
transport:i}=t;const o=await(i==="oci"?jp(r):cs(r,e.signal));try{const s=new ki(n,o,e.signal);const a=await Jc(o,e.signal);
if(a===void 0)throw await eP(o,t);const[d,...c]=Qp(a.entries,t);const f=d!==void 0&&c.length===0?await Yn(s,d):{reference:n,
digest:a.digest,index:{format:a.format,annotations:a.annotations},entries:[d,...c].filter(u=>u!==void 0).map(Qk)};return await kn(
s,f,e.platforms)}catch(s){await o.close();throw s}}async function Jc(t,e){const n=await Zk(t,e);if(n!==void 0&&n!==th)throw ie(
t.path,`is an OCI image layout of version ${Oe(n)}; only ${th} is known`,"Look for a newer release of docker-flatten.");
const r=await t.find("index.json");if(r===void 0)return void 0;const i=await Wt(r,`The file index.json of ${t.path}`,e);
const o=Op(i);if(o===void 0)throw he("index.json","is not an index of an OCI image layout",t.path);return{...o,digest:L(
i)}}async function Zk(t,e){const n=await t.find("oci-layout");if(n===void 0)return void 0;const r=(await Wt(n,`The file \
oci-layout of ${t.path}`,e)).toString();return w(C(r),"imageLayoutVersion")}function Qk(t){const{"org.opencontainers.ima\
ge.ref.name":e,...n}=t.annotations;return{...t,annotations:n}}function ls(t){const e=Et(t);if(e===void 0)throw q(t,"has \
a digest that cannot be checked");return`blobs/${e.algorithm}/${e.hex}`}async function eP(t,{text:e,path:n,transport:r}){
const i=await t.find("manifest.json")!==void 0;const o=!i?'Check the path. A layout comes from "docker buildx build --ou\
tput type=oci", skopeo, buildah and others.':r==="oci-archive"?`It looks like an archive of "docker save". Write it as "\
docker-archive:${n}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${n}" oci:NEW`;return ie(e,
"must be an OCI image layout, but has no index.json",o)}import{createHash as uP}from"node:crypto";import{Writable as lP}from"node:stream";import{pipeline as mP}from"node:stream/promises";var rh=["B","kB","MB","GB","TB","PB"];function I(t){let e=t;let n=0;while(Math.abs(e)>=999.5&&n<rh.length-1){e/=1e3;n++}
const r=n===0||Math.abs(e)>=99.95?0:Math.abs(e)>=9.995?1:2;return`${e.toFixed(r)} ${rh[n]}`}function ms(t,e){return tr(t===
0?0:(t-e)/t*100)}function tr(t,e=1){const n=t.toFixed(e);return Number(n)===0?n.replace("-",""):n}function nr(t,e){const n=[
I(t),I(e)];return t!==e&&n[0]===n[1]?[`${t} B`,`${e} B`]:n}var tP=16*4096;var nP=.001;function ps(t,e,n){if(!t)return e===
0;return Math.abs(e)<=Math.max(tP,n*nP)}function rr(t,e){return{oldBytes:t,newBytes:e,savedBytes:t-e,savedPercent:ms(t,e)}}
function oh(t){return`${Gc(t)}, ${(t.ms/1e3).toFixed(1)} s`}function Gc({oldBytes:t,newBytes:e,oldLayers:n,newLayers:r}){
const i=Pi(ms(t,e));return`${ih(t,n)} → ${ih(e,r)}, ${i}`}function Pi(t){return t.startsWith("-")?`${t.slice(1)} % lar\
ger`:`${t} % smaller`}function ih(t,e){return`${I(t)} in ${Re(e)}`}function oe(t){return`${t.toLocaleString("en")} ${t===
1?"entry":"entries"}`}function Re(t){return`${t} ${t===1?"layer":"layers"}`}var rP=.2;var iP=10;var oP=3;var sP=100*60*60;var hs=class{#e;#t=performance.now();#n=this.#t;#r;#i=0;#o=0;constructor(e){
this.#e=e;this.#r=e.doneBytes?.()??0}measure(){const{title:e,isEstimate:n=false}=this.#e;const r=performance.now();const i=(r-
this.#t)/1e3;const o=this.#e.doneBytes?.();const s=this.#e.totalBytes?.();const a=o!==void 0&&s!==void 0&&s>0;const d=a&&
o<=s?s:void 0;const c=d===void 0?void 0:Math.min(99,Math.floor((o??0)/d*100));const f=o===void 0?void 0:this.#s(r,o);const u=(d??
0)-(o??0);const l=i<oP||u<=0||!f?Number.POSITIVE_INFINITY:Math.max(1,Math.round(u/f));const p=l>sP?void 0:l;return{...{title:e,
seconds:i,doneBytes:o,totalBytes:d,isEstimate:n},...{percent:c,bytesPerSecond:f,secondsLeft:p}}}#s(e,n){const r=(e-this.#n)/
1e3;if(r>=rP){const i=Math.exp(-r/iP);this.#i=this.#i*i+(n-this.#r);this.#o=this.#o*i+r;this.#n=e;this.#r=n}return this.#o===
0?void 0:this.#i/this.#o}};function sh(t){const{title:e,seconds:n,doneBytes:r,percent:i}=t;if(r===void 0)return`${e}: ${ah(
Math.round(n))} so far`;const o=[aP(t),i===void 0?void 0:`${i} %`,dP(t),cP(t)];return`${e}: ${o.filter(s=>s!==void 0).join(
", ")}`}function aP({doneBytes:t,totalBytes:e,isEstimate:n}){const r=I(t??0);if(e===void 0)return r;return`${r} of ${n?"\
about ":""}${I(e)}`}function dP({bytesPerSecond:t}){return t===void 0?void 0:`${I(t)}/s`}function cP({secondsLeft:t}){return t===
void 0?void 0:`${ah(t)} left`}function ah(t){const e=t<3600?[[Math.floor(t/60),"min"],[t%60,"s"]]:[[Math.floor(t/3600),"\
h"],[Math.floor(t%3600/60),"min"]];const n=e.filter(([r])=>r>0).map(([r,i])=>`${r} ${i}`);return n.length===0?"0 s":n.join(
" ")}var fP=5e3;var dh=1e3;async function j(t,e,n){const r=t.showProgress(e);try{return await n}finally{r()}}async function gs(t,e,n){
await j(t,e.progress,Promise.race([e.sent,n]).catch(()=>{}));return j(t,{title:e.after},n)}function ch(t,e){const n=new hs(
t);const r=fP/dh;let i=0;let o=t.loggedChars?.();const s=setInterval(()=>{const a=n.measure();if(++i%r!==0)return;const d=t.
loggedChars?.();if(d===o)e(sh(a));o=d},dh);return()=>clearInterval(s)}function ir(t){let e;t.then(n=>e=n).catch(()=>{});
return()=>e}var pP=[["1f8b",".gzip"],["28b52ffd",".zstd"]];var hP=[["fd377a585a00","xz"],["425a68","bzip2"]];var gP=6;var yP=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/;
var ys=class t{name;#e;#t;#n;#r;constructor(e,n,{config:r,blobs:i,layers:o}){this.name=e;this.#e=n;this.#t=i;this.#n=r;const s=({
mediaType:d,digest:c,sizeBytes:f})=>({mediaType:d,size:f,digest:c});const a={mediaType:zt.config,digest:L(r),sizeBytes:r.
length};this.#r=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:zt.manifest,config:s(a),layers:o.map(s)}))}static async of(e,n,r){
const i=await wP(e,n,r);const o=C(i.toString("utf8"));if(!k(o))throw he(e.config,"is not a config, since it is not a JSO\
N object",n.path);const s=fs(o,e.layers.length,r.name);const a=new Map;const d=[];const c=new Map;for(const[f,u]of e.layers.
entries()){const l=await n.find(u);if(l===void 0)throw he(u,"is missing, though manifest.json names it",n.path);const p=await bP(
l,u,r.signal);const h=p===""?`${s[f]}`:`file ${u}`;const g=c.get(h)??{mediaType:`${zt.layer}${p}`,digest:p===""?s[f]??"":
await SP(l,r),sizeBytes:l.sizeBytes};c.set(h,g);d.push(g);a.set(g.digest,l)}return new t(r.name,n,{config:i,blobs:a,layers:d})}get choice(){
const e=L(this.#r);const n=zt.manifest;const r=this.#r.length;const i={mediaType:n,digest:e,sizeBytes:r,platform:void 0,
annotations:{}};return{reference:this.name,digest:e,index:void 0,entries:[i]}}async readManifest(){return this.#r}async readConfig(){
return this.#n}async opener({digest:e}){const n=this.#t.get(e);return n&&(async r=>n.open(r))}async release(){}close(){return this.#e.
close()}};async function wP(t,e,n){const r=await e.find(t.config);if(r===void 0)throw he(t.config,"is missing, though ma\
nifest.json names it",e.path);const i=await Wt(r,`The config ${JSON.stringify(t.config)}`,n.signal);const o=yP.exec(t.config)?.[1];
const s=L(i);if(o!==void 0&&s!==`sha256:${o}`)throw q(`sha256:${o}`,`has the digest ${s}`);return i}async function bP(t,e,n){
const r=await EP(t,n);const i=hP.find(([o])=>r.startsWith(o));if(i!==void 0)throw ie(`The layer ${JSON.stringify(e)}`,`i\
s compressed with ${i[1]}`,"Layers must be uncompressed, or compressed with gzip or zstd. Load the archive into an engin\
e and save it again.");return pP.find(([o])=>r.startsWith(o))?.[1]??""}async function EP(t,e){const n=t.open(e);for await(const r of n)
return r.toString("hex",0,gP);return""}async function SP(t,{signal:e,log:n,touch:r}){const i=uP("sha256");let o=0;const s=new lP(
{write:(d,c,f)=>{i.update(d);o+=d.length;r();f()}});const a={title:"Digest",doneBytes:()=>o,totalBytes:()=>t.sizeBytes};
await j(n,a,mP(t.open(e),s,{signal:e}));return`sha256:${i.digest("hex")}`}var fh=20;async function lh(t,e){const{text:n,path:r}=t;const i=await cs(r,e.signal);try{const o=PP(await xP(i,t,e.signal),
t);const s=new ki(n,i,e.signal);const a=await Jc(i,e.signal);const d=a&&await TP(s,a.entries,o);if(d!==void 0)return await kn(
s,await Yn(s,d),e.platforms);const c=await ys.of(o,i,{...e,name:n});return await kn(c,c.choice,e.platforms)}catch(o){await i.
close();throw o}}async function xP(t,{text:e,path:n},r){const i=await t.find("manifest.json");if(i===void 0){const d=await t.
find("index.json")!==void 0;const c=await t.find("repositories")!==void 0;const f=d?`It has an index.json, so it is an a\
rchive of an OCI image layout. Write it as "oci-archive:${n}".`:c?"Docker before 1.10 wrote it. Load it into an engine a\
nd save it again.":'Check the path. Such an archive comes from "docker save", "docker buildx build --output type=docker"\
, skopeo, buildah, podman and others.';throw ie(e,'must be an archive of "docker save", but has no manifest.json',f)}const o=await Wt(
i,`The file manifest.json of ${n}`,r);const s=C(o.toString("utf8"));const a=(Array.isArray(s)?s:[]).map(kP);if(!Array.isArray(
s)||a.includes(void 0))throw he("manifest.json","is not a list of images",n);return a.filter(d=>d!==void 0)}function kP(t){
const e=w(t,"Config");const n=y(t,"Layers")??[];const r=y(t,"RepoTags")??[];if(e===void 0||!N(n)||!N(r))return void 0;return{
config:e,names:r,layers:n}}function PP(t,e){const{text:n,path:r,reference:i,index:o}=e;const s=IP(t);if(t.length===0)throw new m(
"IMAGE_NOT_FOUND",`${n} must contain an image, but contains none.`,{hint:"Save the image again."});if(o!==void 0){const f=t[o];
if(f!==void 0)return f;throw new m("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has only the images @0 to\
 @${t.length-1}.`,{hint:`It has: ${s}.`})}const a=i&&re(i);const d=t.filter(({names:f})=>a===void 0||f.some(u=>Vc(u)===a));
const[c]=d;if(c===void 0){throw new m("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has none with that nam\
e.`,{hint:`It has: ${s}.`})}if(d.some(f=>JSON.stringify(uh(f))!==JSON.stringify(uh(c)))){throw new m("BAD_INPUT",`${n} m\
ust name one image, but the archive has several: ${s}.`,{hint:`Add one of these names: "docker-archive:${r}:NAME".`})}return c}
function uh({config:t,layers:e}){return[t,e]}function Vc(t){try{return re(ae(t,"image"))}catch{return void 0}}function IP(t){
const e=t.flatMap(({names:r},i)=>r.length===0?[`@${i}`]:r);const n=e.length-fh;return e.slice(0,fh).map(Oe).join(", ")+(n>
0?` and ${n} more`:"")}async function TP(t,e,n){const r=n.names.map(Vc);const i=({annotations:a})=>r.includes(Vc(a["io.c\
ontainerd.image.name"]??""));const o=e.filter(a=>!xi(a));const s=o.toSorted((a,d)=>Number(i(d))-Number(i(a)));for(const a of s)
if(await vP(t,a,n))return a;return void 0}async function vP(t,e,n){for(const r of await new er(t,new Qn).follow([e])){const i=await t.
readManifest(r);const o=i&&jt(i,r);if(o?.kind!=="manifest")continue;const s=[o.config,...o.layers].map(({digest:a})=>ls(
a));if(JSON.stringify(s)===JSON.stringify([n.config,...n.layers]))return true}return false}import{createReadStream as LP,readdirSync as DP,statSync as FP}from"node:fs";import{mkdtemp as MP,rm as wh,stat as UP}from"node:fs/promises";
import{join as Xc}from"node:path";import{Readable as HP}from"node:stream";import{spawn as NP}from"node:child_process";var OP=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function _P(t){return OP.test(t)}function Ii(t){const{domain:e,
path:n,digest:r}=t;return`docker://${r===void 0?re(t):`${e}/${n}@${r}`}`}function Ti({domain:t},e){return _P(t)?[`${e}=f\
alse`]:[]}var Jt={read:"PULL_FAILED",write:"PUSH_FAILED"};var mh='skopeo uses the login of "docker login" (docker/login-action), "\
skopeo login" or "podman login": log in to the registry in an earlier step, with an account that may';var RP={read:"NO_S\
PACE",write:"NO_SPACE"};var ph=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i;
var AP=[{words:/no space left on device|disk quota exceeded/i,codes:RP,hint:()=>`Free some disk space, or name a directo\
ry on a larger disk with the ${P("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,codes:Jt,
hint:()=>"skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golan\
g-github-containers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,codes:Jt,hint:()=>"\
The signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change i\
t."},{words:/toomanyrequests|too many requests|rate limit/i,codes:Jt,hint:()=>`${mh} read there, so that its own limit a\
pplies.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,codes:Jt,hint:t=>`${mh} ${t===
"read"?"read":"push"} there.`},{words:ph,codes:{read:"IMAGE_NOT_FOUND",write:"PUSH_FAILED"},hint:t=>t==="read"?"Check th\
e name and the tag, and whether the registry has the image.":"Check the name: in some registries the repository must be \
created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,codes:Jt,
hint:()=>`A flat image is one layer and therefore one upload: compress it better (${P("compression")}), drop what is not\
 needed (${P("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`},
{words:/HTTP response to HTTPS client/i,codes:Jt,hint:()=>'Only registries on this machine are used without TLS. For ano\
ther one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).'},{words:/x509:|certificate/i,
codes:Jt,hint:()=>"Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (contain\
ers-certs.d(5)), or trust it on the whole machine."}];var BP=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function hh(t){return BP.test(t)}function gh(t){return ph.test(t)}function ws(t){const[e]=[...t.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].
slice(-1);const n=e?.[1]??"";if(!n.startsWith('"'))return(n||t).trim().slice(-2e3);try{return String(JSON.parse(n)).trim().
slice(-2e3)}catch{return n.slice(1,-1).trim().slice(-2e3)}}function or(t,{kind:e,name:n}){const r=AP.find(({words:o})=>o.
test(t));const i=e==="read"?`Reading ${n}`:`Writing ${n}`;return new m(r?.codes[e]??Jt[e],`${i} with skopeo failed: ${t||
"it printed no message"}`,{hint:r?.hint(e)??"Check whether the registry is reachable, and run again."})}var Yc=[1,4,1];var Kc=[1,9];var CP=32*1024*1024;var yh=["--retry-times","2"];var rt=class{#e;#t;#n;constructor(e,n="skop\
eo"){this.#e=e;this.#t=n}checkVersion(){this.#n??=this.#r();return this.#n}async#r(){const{stdout:e,stderr:n}=await this.#s(
["--version"]);const r=`${e.toString()}${n}`;const i=/version (\d+)\.(\d+)(?:\.(\d+))?/.exec(r);if(i===null)throw qc(`th\
e one on PATH printed ${JSON.stringify(r.slice(0,200))}`);const o=i.slice(1).map(d=>Number(d??0));const s=o.join(".");const a=Yc.
findIndex((d,c)=>d!==o[c]);if(a!==-1&&(o[a]??0)<(Yc[a]??0))throw qc(`the one on PATH is ${s}`);this.#e.log.debug(`skopeo\
 ${s}`);return s}async copy(e,n,r,i){const o=typeof e==="string"?[e,[]]:[Ii(e),Ti(e,"--src-tls-verify")];const s=typeof n===
"string"?[n,[]]:[Ii(n),Ti(n,"--dest-tls-verify")];const a=i.kind==="write"?["--insecure-policy"]:[];const d=await this.#o(
[...[...a,"--tmpdir",this.#e.tempDir,"copy","--quiet",...yh],...[...o[1]??[],...s[1]??[],...r],...["--",String(o[0]),String(
s[0])]]);if(d.exitCode!==0)throw or(ws(d.stderr),i)}async indexOptions(){const[e=0,n=0]=(await this.checkVersion()).split(
".").map(Number);const r=e>Kc[0]||e===Kc[0]&&n>=Kc[1];return r?["--multi-arch","index-only"]:["--all"]}rawManifest(e){return this.#i(
e,[])}rawConfig(e){return this.#i(e,["--config"])}async#i(e,n){const r=await this.#o([...["inspect","--raw",...n,...yh,...Ti(
e,"--tls-verify")],...["--",Ii(e)]]);if(r.exitCode===0)return r.stdout;const i=ws(r.stderr);if(gh(i))return void 0;throw or(
i,{kind:"read",name:`docker://${e.text}`})}async delete(e){const n=await this.#o([...["delete",...Ti(e,"--tls-verify")],
...["--",Ii(e)]]);if(n.exitCode!==0)throw or(ws(n.stderr),{kind:"write",name:`docker://${e.text}`})}async#o(e){await this.
checkVersion();return this.#s(e)}async#s(e){const{signal:n,touch:r,log:i}=this.#e;if(n.aborted)throw F(n.reason);i.debug(
`skopeo ${e.join(" ")}`);const o=NP(this.#t,e,{stdio:["ignore","pipe","pipe"],detached:bn});fi(n,o);const s=$P(o,r);const a=new $t(
ci,r);o.stderr?.on("data",a.add);const d=vo(o,r);try{const c=await ui(o);if(n.aborted)throw F(n.reason);r();return{exitCode:c,
stdout:s(),stderr:a.text}}catch(c){if(c.code==="ENOENT")throw qc(`none is on PATH (${E(c)})`,c);throw c}finally{clearInterval(
d)}}};function $P(t,e){const n=[];let r=0;t.stdout?.on("data",i=>{e();if(r>CP)return;r+=i.length;n.push(i)});return()=>Buffer.
concat(n)}function qc(t,e){return new m("NO_SKOPEO",`docker-flatten needs skopeo ${Yc.join(".")} or newer for images in \
a registry, but ${t}.`,{hint:`Install the package skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-ge\
t install skopeo"); GitHub's Ubuntu runners have it.`,cause:e})}var zP=1024*1024;async function bh(t,e){const{text:n,reference:r}=t;const i=new rt(e);const o=await i.rawManifest(r);if(o===
void 0)throw JP(n);const s=new Zc(t,e,i);const a=r.digest??L(o);s.know(a,o);const d={mediaType:"",digest:a,sizeBytes:o.length,
platform:void 0,annotations:{}};try{return await kn(s,await Yn(s,d),e.platforms)}catch(c){await s.close();throw c}}var Zc=class{name;#e;#t;#n;#r=new Map;#i=new Map;constructor({
text:e,reference:n},r,i){this.name=e;this.#e=n;this.#t=r;this.#n=i}know(e,n){this.#r.set(e,n)}async readManifest({digest:e}){
return this.#r.get(e)??await this.#n.rawManifest(this.#o(e))}readConfig(e,n){return this.#n.rawConfig(this.#o(n.digest))}async opener({
digest:e,sizeBytes:n},r){return async i=>{const o=Xc(await this.#s(r),jP(e));const s=await UP(o).then(({size:a})=>a,()=>void 0);
if(s===void 0)throw q(e,"is missing from what skopeo copied");if(s!==n)throw q(e,Ht(s,n));return s===0?HP.from([]):LP(o,
{highWaterMark:zP,signal:i})}}async release({digest:e}){const n=this.#i.get(e);this.#i.delete(e);const r=await n?.catch(
()=>void 0);if(r!==void 0)await wh(r,{recursive:true,force:true})}async close(){await Promise.all([...this.#i.keys()].map(
e=>this.release({mediaType:"",digest:e,sizeBytes:0})))}#o(e){return{...this.#e,tag:void 0,digest:e}}#s(e){const{digest:n}=e.
manifest;const r=this.#i.get(n)??this.#a(e);this.#i.set(n,r);r.catch(()=>{if(this.#i.get(n)===r)this.#i.delete(n)});return r}async#a({
manifest:e,layers:n,platform:r}){const{tempDir:i,runId:o,log:s}=this.#t;const a=await MP(Xc(i,`${ne(o)}copy-`));const d={
title:r===void 0?"Copy":`Copy ${T(r)}`,doneBytes:()=>WP(a),totalBytes:()=>n.reduce((u,{sizeBytes:l})=>u+l,0)};const c={kind:"\
read",name:this.name};const f=this.#n.copy(this.#o(e.digest),`dir:${a}`,[],c);try{await j(s,d,f);return a}catch(u){await wh(
a,{recursive:true,force:true});throw u}}};function jP(t){const e=Et(t);if(e===void 0)throw q(t,"has a digest that cannot\
 be checked");return e.hex}function WP(t){try{return DP(t).reduce((e,n)=>e+FP(Xc(t,n)).size,0)}catch{return 0}}function JP(t){
return new m("IMAGE_NOT_FOUND",`${t} must be an image, but its registry does not have it.`,{hint:"Check the name and the\
 tag, and whether it was pushed."})}async function it(t,e){try{return await GP(t,e)}catch(n){throw e.signal.aborted?F(e.signal.reason):n}}function GP(t,e){switch(t.
transport){case"docker-archive":return lh(t,e);case"oci":case"oci-archive":return nh(t,e);case"docker":return bh(t,e)}}import{lstat as VP,open as Sh,realpath as KP}from"node:fs/promises";import{dirname as qP,join as YP}from"node:path";var XP=0;function Pn(t,e){return YP(t,`${ne(e)}${++XP}.pending`)}async function sr(t){return KP(t).catch(()=>t)}async function ar(t,e){
const n=await Sh(t,"wx");try{await e(n);await n.sync()}finally{await n.close()}}async function St(t){const e=await Sh(t,
"r").catch(()=>void 0);await e?.sync().catch(()=>{});await e?.close()}async function $e(t){return VP(t).catch(()=>void 0)}
function dr(t,e,n){return new m("BAD_INPUT",`The ${P("tag")} must name a place that can be written to, but ${JSON.stringify(
t)} is not one: ${e}.`,{hint:n})}var Eh={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"\
this user may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"i\
ts name is too long"};function vi(t){const e=de(t);return Object.hasOwn(Eh,e)?Eh[e]??e:e}function In(t,{name:e,path:n,signal:r}){
if(t instanceof m)return t;if(r.aborted)return F(r.reason);if(tt(t)){return new m("NO_SPACE",`The disk of ${qP(n)} fille\
d up while writing ${e}. What was there before is unchanged.`,{hint:"Free some disk space, or name a path on a larger di\
sk.",cause:t})}return new m("WRITE_FAILED",`Cannot write ${e} (${vi(t)}). What was there before is unchanged.`,{hint:"Na\
me a writable path on a disk with space for the compressed image.",cause:t})}function cr(t,e,{log:n,name:r}){if(vc(t)){n.notice(`${r} gets OCI's media types instead of the source's: Docker's have n\
one for layers with zstd.`);return es(t)}if(!e||!Tc(t))return t;n.notice(`${r} gets OCI's media types instead of Docker'\
s, which programs do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`);return es(
t)}var _i=class{name;#e;#t;#n;#r;constructor(e,n,r){this.name=e.text;this.#e=e.path;this.#t=e.transport==="oci-archive";this.#n=
n;this.#r=r}async check(){const e=await sr(this.#e);const n=(i,o)=>dr(this.name,i,o);const r=await $e(e);if(tI(e)===""||
e.endsWith("/")||r?.isDirectory())throw n("it is a directory",'Name a file. For a directory write "oci:DIR", or see docs\
/archives.md for the transports.');if(r!==void 0&&!r.isFile())throw n("it exists and is not a plain file","Name a file t\
hat is new or an archive.");try{await ZP(`${Oi(e)}/`,xh.W_OK|xh.X_OK)}catch(i){throw n(vi(i),"Create the directory in an\
 earlier step, or name a file in an existing, writable one.")}}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await sr(this.#e);const a=Pn(Oi(s),n);const d=Sn(cr(e,this.#t,{log:r,name:this.name}));const c=this.#r(d);const f=op(
c);let u=0;const l=h=>{u+=h;o()};const p={title:"Write",doneBytes:()=>u,totalBytes:()=>f};try{const h=ar(a,g=>sp(g,c,{signal:i,
onBytes:l}));await j(r,p,h)}catch(h){await bs(a,{force:true}).catch(()=>{});throw In(h,{name:this.name,path:s,signal:i})}
return new Qc({name:this.name,path:s,pending:a,digest:d.root.digest,context:this.#n})}};var Qc=class{digest;#e;#t;#n;constructor(e){
this.digest=e.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;const i={transport:"oci-archive",text:e,
path:n};return it({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,pending:r,context:i}=this.#e;
try{const o=await $e(n);const s=o===void 0||await this.#r();if(o!==void 0)await QP(r,Number(o.mode)&511);const a=(await $e(
r))?.ino;await kh(r,n);this.#n=s?Number(a):void 0;await St(Oi(n))}catch(o){throw In(o,{name:e,path:n,signal:i.signal})}}async#r(){
const{path:e,context:n}=this.#e;const r=Pn(Oi(e),n.runId);try{await eI(e,r)}catch(i){n.log.debug(`the replaced file cann\
ot be kept: ${E(i)}`);return false}this.#t=r;return true}async undo(){const{path:e}=this.#e;if(this.#n===void 0||Number(
(await $e(e))?.ino)!==this.#n)return;if(this.#t===void 0)await bs(e,{force:true});else await kh(this.#t,e);this.#n=void 0;
this.#t=void 0;await St(Oi(e))}async discard(){await bs(this.#e.pending,{force:true});if(this.#t!==void 0)await bs(this.#t,
{force:true});this.#t=void 0}};var Tn="org.opencontainers.image.ref.name";function Ri(t){try{const e=Uo(t);const n=y(e,"manifests");if(n===null||n===void 0)
return{...e,manifests:[]};const r=Array.isArray(n)&&n.every(i=>w(i,"digest"));return r?e:void 0}catch{return void 0}}function Ph(t,e){
const n=Th(t);const r=e.annotations?.[Tn];const i=n.filter(c=>nI(c)===r);const o=r!==void 0||i.length===1;const[s]=o?i:[];
const a=Jo(e);const d=s===void 0?[...n,a]:n.flatMap(c=>{if(c===s)return[a];return i.includes(c)?[]:[c]});return vh({...t,
manifests:d})}function Ih(t,e){const n=JSON.stringify(Jo(e));return vh({...t,manifests:Th(t).filter(r=>JSON.stringify(r)!==
n)})}function Th(t){const e=y(t,"manifests");return Array.isArray(e)?e.filter(k):[]}function nI(t){return w(t,"annotatio\
ns",Tn)}function vh(t){return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Pe.index,...t}))}import{access as hI,constants as Nh,mkdir as gI,readdir as yI,readFile as wI,rm as bI}from"node:fs/promises";import{basename as EI,
dirname as Ch,join as fr,resolve as SI}from"node:path";import{mkdir as Rh,readdir as Bh,readFile as nf,rename as Ss,rm as vn,rmdir as mI}from"node:fs/promises";import{dirname as Ah,
join as ge}from"node:path";import{readdir as rI,rm as Es,writeFile as iI}from"node:fs/promises";import{basename as oI,join as ef}from"node:path";import{
setTimeout as sI}from"node:timers/promises";var Oh=".lock";var _h=6e4;var aI=10;var dI=40;var cI=0;async function tf(t,e){const n=await fI(t);try{return await e()}finally{
await Es(n,{force:true}).catch(()=>{})}}async function fI({directory:t,name:e,context:n}){const{runId:r,signal:i,touch:o}=n;
const s=ef(t,`${ne(r)}${++cI}${Oh}`);const a=performance.now()+_h;for(;;){i.throwIfAborted();await iI(s,"",{flag:"wx"});
const[d]=await uI(t,oI(s)).catch(c=>Es(s,{force:true}).then(()=>Promise.reject(c)));if(d===void 0)return s;await Es(s,{force:true});
if(performance.now()>a)throw lI(e,ef(t,d));o();await sI(aI+Math.random()*dI)}}async function uI(t,e){const n=[];for(const r of await rI(
t)){const i=r.endsWith(Oh)&&r!==e?et(r):void 0;if(i===void 0)continue;if(Ve(i))await Es(ef(t,r),{force:true});else n.push(
r)}return n}function lI(t,e){return new m("WRITE_FAILED",`Another run has been writing to ${t} for more than ${_h/1e3} s\
.`,{hint:`Run again once it has ended. If there is no other run, remove the file ${e}.`})}var xs=class{digest;#e;#t;constructor(e){this.digest=e.root.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;
const i={transport:"oci",text:e,path:n};return it({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,
pending:r,isNew:i,context:o}=this.#e;try{this.#t=(i?await this.#n():void 0)??await tf({directory:n,name:e,context:o},()=>this.#r());
await St(i?Ah(n):n);await vn(r,{recursive:true,force:true})}catch(s){throw In(s,{name:e,path:ge(n,"index.json"),signal:o.
signal})}}async#n(){const{path:e,pending:n,blobs:r}=this.#e;if(await $e(e)!==void 0)return void 0;const i=await nf(ge(n,
"index.json"));try{await Ss(n,e)}catch(o){if(["ENOTEMPTY","EEXIST"].includes(de(o)))return void 0;throw o}return{before:void 0,
after:i,added:["","oci-layout",...r.map(Ce)]}}async#r(){const{path:e,pending:n,root:r,blobs:i}=this.#e;const o=[];try{await Rh(
ge(e,"blobs/sha256"),{recursive:true});for(const d of["oci-layout",...i.map(Ce)]){if(await $e(ge(e,d))===void 0)o.push(d);
await Ss(ge(n,d),ge(e,d))}await St(ge(e,"blobs/sha256"));const s=await this.#i();const a=Ph(s?.index,r);await rf(e,n,a);
return{before:s?.bytes,after:a,added:o}}catch(s){for(const a of o)await vn(ge(e,a),{force:true}).catch(()=>{});throw s}}async#i(){
const{name:e,path:n}=this.#e;const r=await nf(ge(n,"index.json")).catch(o=>{if(de(o)==="ENOENT")return void 0;throw o});
if(r===void 0)return void 0;const i=Ri(r.toString());if(i!==void 0)return{bytes:r,index:i};throw new m("WRITE_FAILED",`${e}\
 no longer has a valid index.json.`,{hint:"Something else changed the directory during the run. Name another one."})}async undo(){
const e=this.#t;this.#t=void 0;const{name:n,path:r}=this.#e;if(e===void 0||await $e(r)===void 0)return;const i={...this.#e.
context,signal:new AbortController().signal};await tf({directory:r,name:n,context:i},()=>this.#o(e))}async#o({before:e,after:n,
added:r}){const{path:i,root:o,context:s}=this.#e;const a=await nf(ge(i,"index.json")).catch(()=>void 0);if(a===void 0)return;
const d=a.equals(n);const c=d&&r[0]===""&&!await pI(i,s.runId);const f=Pn(c?Ah(i):i,s.runId);if(c){await Ss(i,f);await vn(
f,{recursive:true,force:true});return}await Rh(f);try{if(!d){const u=Ri(a.toString());if(u!==void 0)await rf(i,f,Ih(u,o));
return}if(e===void 0)await vn(ge(i,"index.json"));else await rf(i,f,e);for(const u of r)if(u!=="")await vn(ge(i,u),{force:true})}finally{
await vn(f,{recursive:true,force:true})}if(e!==void 0)return;for(const u of["blobs/sha256","blobs"])if((await Bh(ge(i,u))).
length===0)await mI(ge(i,u))}async discard(){await vn(this.#e.pending,{recursive:true,force:true})}};async function pI(t,e){
const n=(await Bh(t)).map(et);return n.some(r=>r!==void 0&&r!==e&&!Ve(r))}async function rf(t,e,n){const r=ge(e,"next-in\
dex.json");await ar(r,i=>i.writeFile(n));await Ss(r,ge(t,"index.json"));await St(t)}var ks=class{name;#e;#t;#n;constructor({text:e,path:n,reference:r},i){this.name=e;this.#e=SI(n);this.#t=r;this.#n=i}async check(){
const e=await sr(this.#e);const n=await $e(e);if(n!==void 0&&!n.isDirectory())throw dr(this.name,"it exists and is not a\
 directory",'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{const r=n===
void 0?`${Ch(e)}/`:e;await hI(r,Nh.W_OK|Nh.X_OK)}catch(r){throw dr(this.name,vi(r),"Create its directory in an earlier s\
tep, or name one in an existing, writable directory.")}if(n!==void 0)await this.#r(e)}async#r(e){if((await yI(e).catch(()=>[
""])).length===0)return;const n=await wI(fr(e,"index.json"),"utf8").catch(()=>"");const r=await $e(fr(e,"oci-layout"))!==
void 0;if(r&&Ri(n)!==void 0)return;throw dr(this.name,"it has files, but is not an OCI image layout with a valid index.j\
son","Name a new or empty directory, or an OCI image layout.")}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await sr(this.#e);const a=await $e(s)===void 0;const d=Pn(a?Ch(s):s,n);const c=Sn(cr(e,true,{log:r,name:this.name}));
const f=this.#t===void 0?{}:{[Tn]:this.#t};const u=bi(c,f);const l=u.map(({content:b})=>"sizeBytes"in b?b.sizeBytes:b.length);
let p=0;const h=b=>{p+=b;o()};const g=async()=>{await gI(fr(d,"blobs/sha256"),{recursive:true});for(const{path:b,content:x}of u){
i.throwIfAborted();await ar(fr(d,b),async O=>{if(Buffer.isBuffer(x))await O.writeFile(x);else await yc(x,O,{signal:i,onBytes:h})})}};
try{const b=l.reduce((O,v)=>O+v,0);const x={title:"Write",doneBytes:()=>p,totalBytes:()=>b};await j(r,x,g());for(const O of[
"blobs/sha256","blobs","."])await St(fr(d,O))}catch(b){await bI(d,{recursive:true,force:true}).catch(()=>{});throw In(b,
{name:this.name,path:fr(s,EI(s)),signal:i})}return new xs({name:this.name,path:s,pending:d,isNew:a,root:{...c.root,annotations:f},
blobs:c.blobs.map(({digest:b})=>b),context:this.#n})}};import{mkdir as xI,mkdtemp as kI,rm as PI,symlink as II,writeFile as Ps}from"node:fs/promises";import{join as ur,resolve as TI}from"node:path";var vI=30;var Is=class{name;#e;#t;constructor(e,n){this.name=e.text;this.#e=e;this.#t=n}async check(){const e=new rt(this.#t);
await e.checkVersion();try{await e.rawManifest(this.#e.reference)}catch(n){const r=E(n);if(hh(r))throw or(r,{kind:"write",
name:this.name});if(this.#t.signal.aborted)throw n;this.#t.log.debug(`the present image of ${this.name} cannot be read: ${r}`)}}async write(e){
const{log:n,tempDir:r,runId:i,signal:o}=this.#t;const{reference:s}=this.#e;const a=Sn(cr(e,false,{log:n,name:this.name}));
const{digest:d}=a.root;const c={...s,tag:void 0,digest:d};const f=await new rt(this.#t).rawManifest(c).then(l=>l!==void 0).
catch(()=>true);const u=await kI(ur(r,ne(i))).catch(l=>{throw $h(l,r,o)});try{await this.#n(u,a)}finally{await PI(u,{recursive:true,
force:true})}return new sf({...this.#e,digest:d,wasThere:f},this.#t)}async#n(e,n){const{log:r,tempDir:i,signal:o}=this.#t;
const s=new rt({...this.#t,tempDir:e});const a={kind:"write",name:this.name};const d=async(f,u,l)=>{const{digest:p}=u.root;
const h=ur(e,of(p));await OI(h,u).catch(b=>{throw $h(b,i,o)});const g={...this.#e.reference,tag:void 0,digest:p};await j(
r,{title:f},s.copy(`dir:${h}`,g,l,a))};const c=n.images.map(({image:f})=>Sn({images:[f],index:void 0}));for(const f of new Map(
c.map(u=>[u.root.digest,u])).values()){const u=f.images[0]?.image.platform;await d(u===void 0?"Push":`Push ${T(u)}`,f,[])}
if(c.some(f=>f.root.digest===n.root.digest))return;await d("Push the index",n,await s.indexOptions())}};async function OI(t,e){
const{root:n,rootBytes:r,images:i,blobs:o}=e;const s=new Map(i.map(({manifest:a,bytes:d})=>[a.digest,d]));s.delete(n.digest);
await xI(t);await Ps(ur(t,"version"),"Directory Transport Version: 1.1\n");await Ps(ur(t,"manifest.json"),r);for(const[a,
d]of s)await Ps(ur(t,`${of(a)}.manifest.json`),d);for(const{digest:a,content:d}of o){if(s.has(a)||a===n.digest)continue;
const c=ur(t,of(a));if(Buffer.isBuffer(d))await Ps(c,d);else await II(TI(d.path),c)}}function of(t){return t.slice(t.indexOf(
":")+1)}function $h(t,e,n){if(n.aborted)return F(n.reason);return new m(tt(t)?"NO_SPACE":"WRITE_FAILED",`Cannot write wh\
at is pushed to ${e}: ${E(t)}.`,{hint:"Free some disk space, or name a directory on a larger disk.",cause:t})}var sf=class{digest;#e;#t;#n;#r;#i=false;constructor(e,n){
this.digest=e.digest;this.#e=e;this.#t=n;this.#n=new rt(n)}readBack(){const{text:e}=this.#e;return it({transport:"docker",
text:e,reference:this.#a(this.digest)},this.#t)}async publish(){const{text:e,reference:n}=this.#e;this.#r=await this.#s().
catch(i=>{this.#t.log.debug(`the previous image of ${e} cannot be read: ${E(i)}`);return void 0});this.#i=true;if(this.#r!==
this.digest)await this.#o(this.digest);const r=await this.#s();if(r===this.digest)return;throw new m("PUSH_FAILED",`${e}\
 must have the digest ${this.digest}, but the registry answers with ${r} after the push.`,{hint:`Something else may have\
 pushed ${n.text} at the same time. Run again.`})}async#o(e,n=this.#n){const{text:r,reference:i}=this.#e;const o={kind:"\
write",name:r};await n.copy(this.#a(e),i,await n.indexOptions(),o)}async#s(e=this.#n){const n=await e.rawManifest(this.#e.
reference);return n===void 0?"none":L(n)}#a(e){return{...this.#e.reference,tag:void 0,digest:e}}async undo(){if(!this.#i||
this.#r===this.digest)return;const{text:e,wasThere:n}=this.#e;this.#i=false;const r=s=>this.#t.log.notice(`${e} was push\
ed and could not be restored: ${s}`);const i=new ze(void 0,vI);const o=new rt({...this.#t,signal:i.signal,touch:i.touch});
try{if(await this.#s(o)!==this.digest)return;if(this.#r===void 0)r("its previous image could not be read");else if(this.#r!==
"none")await this.#o(this.#r,o);else if(n)r("its registry already had the same image under another name");else await o.delete(
this.#a(this.digest))}catch(s){r(E(s))}finally{i.release()}}async discard(){}};function Ts(t,e){switch(t.transport){case"docker-archive":{const{reference:n}=t;return new _i(t,e,r=>AI(r,n))}case"oci-a\
rchive":{const{reference:n}=t;const r=n===void 0?{}:{[Tn]:n};return new _i(t,e,i=>bi(i,r))}case"oci":return new ks(t,e);case"\
docker":return new Is(t,e)}}function AI(t,e){const n=e===void 0?{}:{[Yo]:re(e),[Tn]:e.tag??"latest"};const r=e===void 0?
[]:[pp(e)];return bi(t,n,kp(t,r,NI()))}var BI={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};
function NI(){const t=BI[process.arch]??process.arch;return ve({os:"linux",architecture:t,variant:void 0})}function Dh(t){
return t.flatMap(e=>{if(e.transport==="docker")return[];const n=CI(RI(e.path));return e.transport==="oci"?[Lh(n),n]:[Lh(
n)]})}function CI(t){try{return _I(t)}catch{return t}}function vs(t){const{tempDir:e,backup:n,report:r,html:i,tagLocations:o}=t;const s=[n,r,i].filter(d=>d!==void 0);const a=Dh(
o);return[...new Set([e,...s.map(d=>$I(d)),...a])]}var LI=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/;var DI="kmgtp";var FI=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function Fh(t){const[,e,n,r]=FI.exec(t)??[];if(e===void 0)return void 0;const i=n===void 0?0:DI.indexOf(n.toLowerCase())+
1;const o=Math.round(Number(e)*(r===void 0?1e3:1024)**i);return Number.isSafeInteger(o)?o:void 0}function Mh(t){if(t==="")
return void 0;const e=Fh(t);if(e===void 0||e===0){throw new m("BAD_INPUT",`The ${P("max-size")} must be a size, but is ${JSON.
stringify(t)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'})}return e}function Uh(t){
if(t==="")return void 0;const e=LI.exec(t)?.[1];const n=Number(e);if(n<=100)return{kind:"percent",percent:n};if(Number(t)>
0){throw new m("BAD_INPUT",`The ${P("min-saving")} must have a unit, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("min\
-saving","10%")} for a percentage of the source's size, or ${S("min-saving","10MB")} for bytes.`})}const r=e===void 0?Fh(
t):void 0;if(r===void 0){throw new m("BAD_INPUT",`The ${P("min-saving")} must be a percentage or a size, but is ${JSON.stringify(
t)}.`,{hint:'Give a percentage from 0 to 100, for example "10%", or a size, for example "200MB".'})}return{kind:"bytes",
bytes:r}}function lr(t,{oldBytes:e,newBytes:n}){const{maxBytes:r,minSaving:i}=t;const o=[];if(r!==void 0){const a=n<=r;const[
d,c]=nr(r,n);o.push({input:"max-size",wanted:`at most ${d}`,seen:c,isMet:a})}const s=e-n;if(i?.kind==="bytes"){const a=s>=
i.bytes;const[d,c]=nr(i.bytes,s);o.push({input:"min-saving",wanted:`at least ${d}`,seen:c,isMet:a})}if(i?.kind==="percen\
t"){const{percent:a}=i;const d=HI(s,e,a);const c=UI(e,n,a,d);o.push({input:"min-saving",wanted:`at least ${a} %`,seen:c,
isMet:d})}return o}var MI=12;function UI(t,e,n,r){const i=t-e;const o=s=>Number(s)>=n===r;if(t===0)return o("0")?`${ms(t,
e)} %`:I(i);for(let s=1;s<=MI;s++){const a=tr(i/t*100,s);if(o(a))return`${a} %`}return`${i} B of ${t} B`}function HI(t,e,n){
const r=Math.round(n*1e6);return BigInt(t)*100000000n>=BigInt(r)*BigInt(e)}function Gt(t){const e=t.filter(({isMet:r})=>!r);
if(e.length===0)return void 0;const n=e.map(({input:r,wanted:i,seen:o})=>`${S(r)} requires ${i}, got ${o}`);return new m(
"OVER_BUDGET",`The result does not meet its size budget: ${n.join("; ")}. No tag was moved.`,{hint:`The report shows wha\
t takes up space. Drop more with ${S("clean")}, ${S("exclude")} or ${S("run")}, or change the budget.`})}import{hostname as oT,release as sT}from"node:os";import{PassThrough as zI}from"node:stream";import{pipeline as jI}from"node:stream/promises";function Le(t,e){return t instanceof m&&t.message.includes(`Could not find the file ${e} in container`)}function af(t){const{
os:e,architecture:n,variant:r}=t;return encodeURIComponent(JSON.stringify({os:e,architecture:n,...r===void 0?{}:{variant:r}}))}
function ot(t){return t===void 0?[]:["--platform",T(t)]}var df=64*1024;var Os=class{name="docker CLI processes";#e;constructor(e){this.#e=e}async readArchive(e,n,r){const i=n.toString();
if(typeof n!=="string"&&!Buffer.from(i).equals(n)){throw new m("DOCKER_FAILED",`Cannot ask the docker command for ${_(n)}\
: the name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."})}return this.#t(
["cp",`${e}:${i}`,"-"],r)}async writeArchive(e,n,r){await this.#n(["cp","-",`${e}:/`],n,r)}async exportContainer(e,n){return this.#t(
["export",e],n)}async saveImage(e,n,r){return this.#t(["save",...ot(r),e],n)}async importImage(e,n,r){const i=await this.#n(
["import","--change",`LABEL ${n}`,"-"],e,r);const o=i.split("\n").findLast(s=>s.startsWith("sha256:"));if(o===void 0)throw new m(
"ENGINE_FAILED",`The import returned no image ID: ${i.slice(-500)}`,{hint:K});return o.trim()}loadImage(e,n,r){return this.#n(
["load","--quiet",...ot(n)],e,r)}#t(e,n){const r=this.#e.spawn(e,["ignore","pipe","pipe"],n);const i=li(r.stderr,df);const o=new zI;
const s=Ao(r);r.stdout?.pipe(o,{end:false});r.stdout?.on("data",this.#e.touch);s.then(a=>{if(a===0)o.end();else o.destroy(
Z(e,{exitCode:a,stdout:"",stderr:i()}))},a=>o.destroy(a));o.on("close",()=>r.kill("SIGKILL"));return o}async#n(e,n,r){const i=this.#e.
spawn(e,["pipe","pipe","pipe"],r);const o=li(i.stderr,df);const s=li(i.stdout,df);const a=Ao(i);i.stdin?.on("drain",this.#e.
touch);let d;n.once("error",l=>{if(i.stdin?.errored)return;d=l;i.kill("SIGKILL")});const c=jI(n,i.stdin,{signal:r});const[
f,u]=await Promise.allSettled([c,a]);if(r.aborted)throw F(r.reason);if(f.status==="rejected"&&f.reason instanceof m)throw f.
reason;if(d!==void 0)throw d;if(u.status==="rejected")throw u.reason;if(u.value!==0)throw Z(e,{exitCode:u.value,stdout:s(),
stderr:o()});if(f.status==="rejected")throw new m("ENGINE_FAILED",`"docker ${e[0]}" did not read its input to the end.`,
{hint:K,cause:f.reason});return s()}};import{PassThrough as KI}from"node:stream";import{pipeline as qI}from"node:stream/promises";import{connect as WI}from"node:net";import{Readable as JI}from"node:stream";var _s=1024*1024;var GI=64*1024;var VI=64*1024;var Hh="\r\n\r\n";function zh(t,e,n,r){return new Promise((i,o)=>{const s=new cf;
let a=Buffer.alloc(0);let d=0;const c=new JI({highWaterMark:_s,read:()=>void p.resume(),destroy:(g,b)=>{n.removeEventListener(
"abort",u);p.destroy();b(g)}});const f=g=>{const b=n.aborted?F(n.reason):ff(g);if(a!==void 0){c.on("error",()=>{});o(b)}
c.destroy(b)};const u=()=>f(n.reason);const l=g=>{r();if(a===void 0){d-=g.length;return c.push(g)}a=Buffer.concat([a,g]);
const b=a.indexOf(Hh);if(b===-1){if(a.length>VI)f(new Error("the head of its answer has no end"));return true}const x=a.
toString("latin1",0,b);const O=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(x)?.[1];if(O===void 0){f(new Error("its answer is not \
HTTP"));return false}const v=a.subarray(b+Hh.length);a=void 0;d=Number(/^content-length: *([0-9]+)/im.exec(x)?.[1]??0)-v.
length;i({status:Number(O),isChunked:/^transfer-encoding:.*chunked/im.test(x),body:c});return v.length===0||c.push(v)};const p=WI(
{path:t,onread:{buffer:()=>s.room(),callback:g=>l(s.taken(g))}});p.on("error",f);let h=false;p.on("end",()=>{h=true;if(a!==
void 0)f(new Error("it closed without an answer"));else if(d>0)f(new Error(`it ended ${d} bytes short`));else c.push(null)});
p.on("close",()=>h||c.destroyed||f(new Error("it was closed")));if(n.aborted)return u();n.addEventListener("abort",u,{once:true});
p.write(`GET ${e} HTTP/1.0\r
Host: docker\r
\r
`)})}var cf=class{#e=Buffer.allocUnsafeSlow(_s);#t=0;room(){if(_s-this.#t<GI){this.#e=Buffer.allocUnsafeSlow(_s);this.#t=
0}return this.#e.subarray(this.#t)}taken(e){const n=this.#e.subarray(this.#t,this.#t+e);this.#t+=e;return n}};function ff(t){
return new m("ENGINE_FAILED",`The connection to the engine failed: ${E(t)}`,{hint:"Check whether the engine was stopped \
or restarted, and run again.",cause:t})}function jh(t){const e=t.write.bind(t);const n=t.end.bind(t);let r;t.write=i=>{const o=r;r=i;return o===void 0||e(o)};t.
end=()=>r===void 0?n():n(r)}var{request:YI}=process.getBuiltinModule("node:http");var Wh=4*1024*1024;var Rs=class{name;#e;#t;#n;constructor(e,n,r=()=>{}){
this.name=`HTTP API ${n} on ${e}`;this.#e=e;this.#t=`/v${n}`;this.#n=r}readArchive(e,n,r){return this.#r(`/containers/${e}\
/archive?path=${ZI(n)}`,r)}async writeArchive(e,n,r){const i=`/containers/${e}/archive?path=%2F`;await this.#s({method:"\
PUT",path:i,what:"Writing into a container"},n,r)}exportContainer(e,n){return this.#r(`/containers/${e}/export`,n)}saveImage(e,n,r){
const i=r===void 0?"":`&platform=${af(r)}`;return this.#r(`/images/get?names=${encodeURIComponent(e)}${i}`,n)}async importImage(e,n,r){
const i=encodeURIComponent(`LABEL ${n}`);const o=await this.#s({method:"POST",path:`/images/create?fromSrc=-&changes=${i}`,
what:"The import"},e,r);const s=uf(o).map(a=>w(a,"status")).findLast(a=>a?.startsWith("sha256:"));if(s===void 0)throw new m(
"ENGINE_FAILED",`The import returned no image ID: ${o.slice(-500)}`,{hint:K});return s}async loadImage(e,n,r){const i=n===
void 0?"":`&platform=${af(n)}`;const o=await this.#s({method:"POST",path:`/images/load?quiet=1${i}`,what:"The load"},e,r);
return uf(o).map(s=>w(s,"stream")??w(s,"status")??"").join("\n")}async#r(e,n){const r=await zh(this.#e,this.#t+e,n,this.#n);
if(r.isChunked){r.body.destroy();return this.#i(e,n)}return this.#o(r.status,r.body)}async#i(e,n){const r=this.#a("GET",
e,n);r.end();const i=a=>n.aborted?F(n.reason):ff(a);const o=await Jh(r).catch(a=>{throw i(a)});const s=new KI;o.on("data",
this.#n);o.once("error",a=>s.destroy(i(a)));s.once("close",()=>o.destroy());return this.#o(o.statusCode??0,o.pipe(s))}async#o(e,n){
if(e===200)return n;const r=await Gh(n);throw Lt(w(C(r),"message")??r,"ENGINE_FAILED",`The engine answered ${e}`)}async#s({
method:e,path:n,what:r},i,o){const s=this.#a(e,n,o);jh(s);s.on("drain",this.#n);const a=Jh(s).then(async u=>{u.on("data",
this.#n);const l=await Gh(u);if(!s.writableFinished)s.destroy();return{status:u.statusCode??0,text:l}});const[d,c]=await Promise.
allSettled([qI(i,s,{signal:o}),a]);if(o.aborted)throw F(o.reason);if(d.status==="rejected"&&d.reason instanceof m)throw d.
reason;if(c.status==="fulfilled"){const u=XI(c.value.status,c.value.text);if(u!==void 0)throw Lt(u,"ENGINE_FAILED",`${r}\
 failed in the engine`)}const f=d.status==="rejected"?d.reason:c.status==="rejected"?c.reason:void 0;if(f!==void 0||c.status===
"rejected"){throw new m("ENGINE_FAILED",`${r} was interrupted because the connection to the engine failed: ${E(f)}`,{hint:"\
Check whether the engine was stopped or restarted, and run again.",cause:f})}return c.value.text}#a(e,n,r){const i=e!=="\
GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return YI({socketPath:this.#e,method:e,path:this.#t+
n,headers:i,agent:false,signal:r})}};function Jh(t){return new Promise((e,n)=>{t.once("response",e);t.on("error",n);t.once(
"close",()=>n(new Error("the connection closed without an answer")))})}async function Gh(t){const e=[];let n=0;for await(const r of t){
n+=r.length;if(n>Wh)throw new m("ENGINE_FAILED",`The engine's answer is longer than ${Wh} bytes.`,{hint:K});e.push(r)}return Buffer.
concat(e).toString("utf8")}function uf(t){return t.split("\n").map(C).filter(e=>e!==void 0)}function XI(t,e){if(t<200||t>
299)return w(C(e),"message")??(e.trim()||`HTTP status ${t}`);for(const n of uf(e)){const r=w(n,"errorDetail","message")??
w(n,"error");if(r!==void 0)return r}return void 0}function ZI(t){if(typeof t==="string")return encodeURIComponent(t);return t.
toString("hex").replace(/../g,"%$&")}var QI=/emulate docker cli using podman/i;function Vh(t,e){const n=y(t,"Client");const r=QI.test(e)||w(n,"APIVersion")!==
void 0&&w(n,"ApiVersion")===void 0;if(r){throw new m("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the\
 docker command here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the pac\
kage docker.io) instead of podman-docker, or put another docker command first on PATH."})}const i=y(t,"Server","Componen\
ts");const o=(Array.isArray(i)?i:[]).find(a=>/podman/i.test(w(a,"Name")??""));if(o===void 0)return;const s=w(o,"Version")??
"";throw new m("UNSUPPORTED_ENGINE",`docker-flatten needs a Docker engine, but Podman ${s} answers on this socket.`,{hint:'\
Select a Docker engine with DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}import{basename as qh}from"node:path";var eT=/^(?:runc|crun|youki)$/;var tT=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/;var nT=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/;
var Ai="runc";function Yh(t){const e=w(t,"DefaultRuntime");const n=y(t,"Runtimes");if(e===void 0||!lf(t,e)||!k(n))return void 0;
return Object.keys(n).filter(r=>Zh(y(n,r))===Ai).sort((r,i)=>Number(i===Ai)-Number(r===Ai))[0]}function lf(t,e){const n=y(
t,"Runtimes",e);if(n===void 0)return!Kh(e)&&e!==Xh;const r=[Qh(n),w(n,"runtimeType")];if(r.some(o=>o!==void 0&&Kh(o)))return false;
const i=Zh(n);return i===void 0||!eT.test(i)}function Kh(t){const e=qh(t);return tT.test(e)||nT.test(e)}var Xh="io.conta\
inerd.runc.v2";function Zh(t){const e=y(t,"runtimeArgs");if(N(e)&&e.length>0)return void 0;const n=Qh(t);const r=w(t,"ru\
ntimeType");if(n===void 0)return r===Xh?Ai:void 0;const i=qh(n);return i===Ai&&!rT.test(n)?void 0:i}function Qh(t){return w(
t,"path")??w(t,"options","BinaryName")}var rT=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var iT={"graph-driver":{kind:"graph-driver",keepsPacked:false,idIsConfigDigest:true,holdsIndexes:false,countsBlocks:false,
showsLegacyFields:true,canMapOwners:true,takesZstd:false,contentRoots:t=>{const e=As(t);const n=w(t,"Driver")??"overlay2";
return e===void 0?[]:[`${e}/image/${n}/imagedb/content/sha256`]},diskRoot:As},containerd:{kind:"containerd",keepsPacked:true,
idIsConfigDigest:false,holdsIndexes:true,countsBlocks:true,showsLegacyFields:false,canMapOwners:false,takesZstd:true,contentRoots:t=>{
const e=As(t);const n=e===void 0?[]:[`${e}/containerd/daemon/${eg}`];const r=[`${tg}/${eg}`];return ng(t)?[...r,...n]:[...n,
...r]},diskRoot:t=>ng(t)?tg:As(t)}};var eg="io.containerd.content.v1.content/blobs/sha256";var tg="/var/lib/containerd";
function rg(t){const e=JSON.stringify(t["DriverStatus"]??"");return iT[e.includes("io.containerd.snapshotter.v1")?"conta\
inerd":"graph-driver"]}function As(t){return w(t,"DockerRootDir")}function ng(t){return w(t,"Containerd","Address")==="/\
run/containerd/containerd.sock"}var Bi={name:"Docker 20.10",api:"1.41"};var Bs={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",inspectPlatform:"\
1.49"};async function ig(t,e){const n=Promise.all([dT(t),cT(t)]);n.catch(()=>{});const r=await aT(t);const i=y(r,"Server");
const o=w(r,"Client","ApiVersion")??w(i,"ApiVersion")??"0";const s=w(i,"ApiVersion")??o;fT(o,s,w(i,"Version")??"unknown");
const[a,d]=await n;const c=w(a,"OSType")??w(i,"Os")??"linux";if(c!=="linux"){throw new m("UNSUPPORTED_ENGINE",`docker-fl\
atten needs an engine that runs Linux containers, but this one runs ${c} containers.`,{hint:"Switch Docker Desktop to Li\
nux containers, or use a Linux runner."})}const f=d?.startsWith("unix://")?new Rs(d.slice("unix://".length),o,t.touch):new Os(
t);const u=h=>mr(o,h)>=0;const l=rg(a);const p=uT(a);if(p&&!l.canMapOwners)throw mT();e.debug(`engine ${w(i,"Version")},\
 API ${o}, ${l.kind} store, bytes through ${f.name}`);return{docker:t,transport:f,version:w(i,"Version")??"unknown",apiVersion:o,
serverApiVersion:s,platform:{os:c,architecture:w(i,"Arch")??"amd64",variant:void 0},store:l,contentRoots:l.contentRoots(
a),diskRoot:pT(a,d)?l.diskRoot(a):void 0,mapsOwners:p||l.canMapOwners&&lT(a),canMountImages:u(Bs.imageMount),knowsPlatformOption:u(
Bs.platformOption),canInspectPlatform:u(Bs.inspectPlatform),plainRuntime:Yh(a),mayAddMounts:h=>lf(a,h),takesZstd:l.takesZstd||
u(Bs.zstdLayers)}}async function aT(t){const e=await t.try(["version","--format","{{json .}}"]);const n=C(e.stdout);Vh(n,
e.stderr);if(k(n)&&k(n["Server"]))return n;const r=e.stderr.trim()||e.stdout.trim();if(lc(r)||e.exitCode===0)throw mc(r||
"the docker command names no server");if(/client version .* is too (?:old|new)|not supported by this client/i.test(r)){throw new m(
"ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common API version, but these have none: ${r}`,
{hint:`Update the older of the two. The engine must be ${Bi.name} or newer.`})}throw Z(["version"],e)}async function dT(t){
const e=await t.try(["info","--format","{{json .}}"]);const n=C(e.stdout);if(k(n)&&w(n,"Driver")!==void 0)return n;const r=y(
n,"ServerErrors");const i=N(r)&&r.length>0?r.join("; "):e.stderr;throw Lt(i.trim()||"it names no storage driver","ENGINE\
_FAILED","The engine did not say how it stores images")}async function cT(t){const e=await t.try(["context","inspect","-\
-format","{{.Endpoints.docker.Host}}"]);return e.exitCode===0?e.stdout.trim():void 0}function fT(t,e,n){if(mr(t,Bi.api)>=
0)return;const r=mr(e,Bi.api)<0?`this engine is ${n} (API ${e})`:`this docker command speaks API ${t}`;throw new m("ENGI\
NE_TOO_OLD",`docker-flatten needs ${Bi.name} (API ${Bi.api}) or newer, but ${r}.`,{hint:"Update Docker. If DOCKER_API_VE\
RSION is set, it must not be lower either."})}function mr(t,e){const[n=0,r=0]=t.split(".").map(Number);const[i=0,o=0]=e.
split(".").map(Number);return n-i||r-o}function uT(t){const e=t["SecurityOptions"];return N(e)&&e.some(n=>/^name=userns\b/.
test(n))}function lT(t){return/\/[0-9]{3,}\.[0-9]{3,}$/.test(w(t,"DockerRootDir")??"")}function mT(){return new m("UNSUP\
PORTED_ENGINE","docker-flatten needs to read files exactly as the image has them, but an engine with both userns-remap a\
nd the containerd image store shows them without setuid bits, capabilities and hard links.",{hint:`Turn one of the two o\
ff in the engine's daemon.json: "features": {"containerd-snapshotter": false}, or "userns-remap".`})}function pT(t,e){return e?.
startsWith("unix://")===true&&w(t,"Name")===oT()&&w(t,"KernelVersion")===sT()}import{lstat as hT,readdir as gT,rm as yT}from"node:fs/promises";import{join as wT}from"node:path";async function Ns(t,e){for(const n of t)await bT(n,Ve,r=>e.debug(r))}async function bT(t,e,n){const r=await gT(t).catch(
()=>[]);for(const i of r){const o=et(i);if(o===void 0||!e(o))continue;const s=wT(t,i);try{const{uid:a}=await hT(s);if(a===
(process.getuid?.()??a))await yT(s,{recursive:true,force:true})}catch(a){if(de(a)==="ENOENT")continue;n(`Could not remov\
e the temporary file ${s}: ${E(a)}`)}}}async function mf(t,e){const n=a=>a!==void 0&&e(a);const r=["--no-trunc","--filter",`label=${Ct}`];const[i,o,s]=await Promise.
all([t.run(["ps","--all",...r,"--format","{{.ID}} {{.Names}}"]),t.run(["images","--quiet",...r,"--filter","dangling=true"]),
t.run(["images","--filter",`reference=${Nt}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:pf(i).filter(({
name:a})=>n(et(a))),pendingNames:Ni(s).filter(a=>n(ac(a))),imports:await ET(t,Ni(o),n)}}async function ET(t,e,n){if(e.length===
0)return[];const r=C((await t.try(["image","inspect",...new Set(e)])).stdout);return(Array.isArray(r)?r:[]).filter(i=>{const o=y(
i,"Config","Labels");const s=w(o,Ct);return k(o)&&Object.keys(o).length===1&&n(s===void 0?void 0:ac(`${Nt}:${s}`))&&og(y(
i,"RepoTags"))&&og(y(i,"RepoDigests"))&&w(i,"Comment")==="Imported from -"}).map(i=>w(i,"Id")).filter(i=>i!==void 0)}function og(t){
return t===void 0||t===null||Array.isArray(t)&&t.length===0}function pf(t){return Ni(t).map(e=>e.split(" ")).map(([e="",
n=""])=>({id:e,name:n.split(",")[0]??""}))}function sg(t){const e=[];const n=(r,i)=>r>0&&e.push(`${r} ${i}${r===1?"":"s"}`);
n(t.containers.length,"container");n(t.pendingNames.length+t.imports.length,"image");return e.join(" and ")}function hf(t){
return t.containers.length+t.pendingNames.length+t.imports.length}function Ni(t){return t.split("\n").filter(e=>e!=="")}var ST=3;var xT=300;var ag=10;async function Vt(t,e,n){const r=Math.min(e||ag,ag);const i=new ze(void 0,r);try{return await n(
t.withWatchdog(i,0))}finally{i.release()}}var yf=new Set;function Cs(t){yf.add(t)}function $s(t){return yf.has(t)}async function On(t,e,n){
yf.delete(e);const r=(i,o)=>n.warning(`Could not remove everything that the run created: ${i}
A later run removes the rest, or you can: ${o.join("; ")}`);for(let i=0;i<ST;i++){if(i>0)await new Promise(s=>setTimeout(
s,xT));let o;try{o=await mf(t,s=>s===e)}catch(s){r(wf(s),[`docker ps --all --filter name=${ne(e)}`,`docker images ${Nt}`]);
return}if(hf(o)===0&&i>0)return;if((await lg(t,o,r)).isOver)return}}async function cg(t,e,n,r){await Ns(e,n);const i=o=>n.
debug(`could not remove leftovers of a killed run, so a later run will try again: ${o}`);try{const o=await mf(t,Ve);const s=o.
containers.filter(({name:d})=>r===void 0||To(d)!==r);const a={...o,containers:s};if(hf(a)===0)return;n.info(`Cleaning up\
 after an interrupted run: ${sg(a)}`);await lg(t,a,i)}catch(o){i(wf(o),[])}}async function fg(t,e){const n=await t.run([
...["ps","--all","--no-trunc","--filter",`label=${Ct}`],...["--filter",`name=${e}`,"--format","{{.ID}} {{.Names}}"]]);const r=pf(
n).filter(({name:i})=>To(i)===e&&Ve(et(i)??""));if(r.length===0)return;await Ds(t,e);await mg(t,ug,r.map(({id:i})=>i))}async function pr(t,e,n){
if(e.length===0)return{exitCode:0,stdout:"",stderr:""};try{return await Vt(t,n,r=>r.try(["rmi",...e]))}catch(r){if(Wm(r))
return void 0;throw r}}var ug=["rm","--force","--volumes"];var dg=["rmi"];async function lg(t,e,n){const r=[];const i=[...e.
containers.map(({id:o,name:s})=>{const a=To(s);const d=async()=>{if(a!==void 0)await Ds(t,a);r.push(o)};return{work:d,byHand:a&&
`docker unpause ${Ls(a)}`}}),gf(t,ug,r,e.containers.map(({id:o})=>o)),gf(t,dg,e.pendingNames),gf(t,dg,e.imports)];for(const[
o,{work:s}]of i.entries()){try{await s()}catch(a){const d=a instanceof m&&kT.includes(a.code);const c=d?i.slice(o):i.slice(
o,o+1);n(wf(a),c.map(({byHand:f})=>f).filter(f=>f!==void 0));if(d)return{isOver:d}}}return{isOver:false}}function gf(t,e,n,r=n){
const i=["docker",...e,...r.map(Ls)].join(" ");return{work:()=>mg(t,e,n),byHand:r.length===0?void 0:i}}function Ls(t){return t.
replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,"$1")}var kT=["TIMEOUT","CANCELLED","NO_ENGINE"];function wf(t){const e=t instanceof
m&&(t.code==="TIMEOUT"||t.code==="CANCELLED");return e?"the engine did not answer in time.":E(t)}async function Ds(t,e){
const n=await t.try(["unpause",e]);if(n.exitCode!==0&&!/no such container|is not (?:paused|running)/i.test(n.stderr))throw Z(
["unpause",e],n)}async function mg(t,e,n){if(n.length===0)return;const r=await t.try([...e,...n]);const i=Ni(r.stderr).filter(
s=>!/no such|not found|already in progress/i.test(s));const o=i.join("\n");if(r.exitCode!==0&&o.trim()!=="")throw Z(e,{...r,
stderr:o})}var PT=5;var IT=2e3;var Fs=class{#e;#t;#n;#r=new AbortController;#i=Promise.resolve();constructor(e,n,r){this.#e=e;this.#t=
n;this.#n=r}start(e){if(this.#e===void 0){this.#i=Ns(this.#t,this.#n);return}const n=new ze(this.#r.signal,PT);const r=this.#e.
withWatchdog(n,0);this.#i=cg(r,this.#t,this.#n,e).finally(()=>n.release())}async settle(){let e;const n=new Promise(r=>{
e=setTimeout(r,IT)});await Promise.race([this.#i,n]);clearTimeout(e)}async end(){this.#r.abort();await this.#i}};async function pg(t,e,n){const{log:r,signal:i}=t;const o=[];for(const s of e){const a=Gn(s);const d=await j(r,{title:"Pu\
sh"},t.docker.stream(["push",a],u=>r.debug(u.trimEnd()),i,true));const c=u=>{const l=e.slice(0,o.length).map(p=>p.text);
return TT(a,l,u,n)};if(d.exitCode!==0)throw c(d.stderr.trim());const f=/\bdigest: (sha256:[0-9a-f]{64})/.exec(d.stdout)?.[1];
if(f===void 0)throw c(`no digest in ${JSON.stringify(d.stdout.slice(-300))}`);r.info(`Pushed ${a}@${f}`);o.push({name:a,
digest:f})}return o}function TT(t,e,n,r){const i=e.length===0?"Nothing was pushed":`Already pushed: ${e.join(", ")}`;return new m(
"PUSH_FAILED",`Pushing ${t} failed${hg.test(n)?` because the layer is too large for the registry or a proxy in front of \
it (${gg(r)})`:""}: ${n.slice(-2e3)}. ${i}. In the engine, no tag was moved.`,{hint:OT(n,r)})}var hg=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i;
var vT=/broken pipe|connection reset/i;function gg({newBytes:t,newPackedBytes:e}){return e===void 0?`${I(t)} unpacked, w\
hich the engine compresses while pushing`:`${I(e)} packed`}function OT(t,e){const{newPackedBytes:n}=e;const r=`${n===void 0?
"":`compress it better (${S("compression","zstd")}), `}drop what is not needed (${S("clean")}, ${S("exclude")})`;if(hg.test(
t))return`A flat image is one layer and therefore one upload: ${r}, raise the limit (nginx: client_max_body_size), or by\
pass the proxy.`;if(/denied|unauthorized|authentication required|no basic auth/i.test(t))return"Log in to the registry i\
n an earlier step (docker/login-action) with an account that may push there.";if(vT.test(t))return`Check whether the reg\
istry is reachable, and push again. If this happens every time, a proxy may limit the size of uploads, and the layer has\
 ${gg(e)}: ${r}, or raise the limit.`;return"Check whether the registry is reachable, and push again."}var _T=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function Ci(t){return _T.test(t)}async function Q({docker:t},e,n){const r=["image","inspect"];const i=await t.try([...r,
...ot(n),e]);if(i.exitCode!==0&&!Ci(i.stderr))throw Z(r,i);return yg(i)}async function Ae({docker:t},e,n=[]){const r=["i\
nspect","--type","container",...n,e];const i=await t.try(r);const o=yg(i);if(o===void 0)throw Z(r,i);return o}function yg({
exitCode:t,stdout:e}){if(t!==0)return void 0;const n=C(e);const r=Array.isArray(n)?n[0]:void 0;return k(r)?r:void 0}function Ms(t){return["Architecture","Os"].some(e=>(w(t,e)??"")!=="")||(w(t,"RootFS","Type")??"")!==""||xt(t).length>0}function xt(t){
const e=y(t,"RootFS","Layers");return N(e)?e:[]}function Us(t){const e=t["RepoTags"];return N(e)?e:[]}function je(t){const e=n=>w(
t,n)??w(t,n.toLowerCase())??void 0;return{os:e("Os")??"linux",architecture:e("Architecture")??"",variant:e("Variant")}}function $i(t){
const e=w(t,"Descriptor","mediaType");return e===void 0?void 0:Jn(e)}var RT=10;async function wg(t,e,n){const{log:r}=t;if(e.id===n)return r.notice("The source image was kept: it is also the\
 result.");if(!e.isDefaultPlatform)return r.notice(`The source image was kept: its name also refers to images for other \
platforms than ${T(e.platform)}.`);const i=await Q(t,e.id);if(i===void 0)return r.debug("the source is gone already");const o=Us(
i);const s=o.filter(f=>!AT(e,f));if(s.length>0)return r.notice(`The source image was kept: it has other tags (${s.join("\
, ")}).`);const a=await t.docker.run(["ps","--all","--filter",`ancestor=${e.id}`,"--format","{{.Names}}"]);if(a!=="")return r.
notice(`The source image was kept: containers use it (${a.split("\n").join(", ")}).`);const d=o.find(f=>!f.includes("@"))??
o[0]??e.id;const c=await pr(t.docker,[d],RT);if(c===void 0)r.notice(`The engine is taking long to remove the source imag\
e, and may still finish. If the image remains, remove it with "docker rmi ${d}".`);else if(c.exitCode===0)r.info(`Remove\
d the source image ${d}`);else if(/conflict/i.test(c.stderr))r.notice(`The source image was kept because the engine refu\
sed to remove it: ${c.stderr.trim()}`);else if(/no such image|not ?found/i.test(c.stderr))r.debug(`the source is gone al\
ready: ${c.stderr.trim()}`);else r.warning(`Could not remove the source image: ${Z(["rmi",d],c).message}`)}function AT({
image:t},e){if(t===void 0)return false;const{domain:n,path:r,digest:i}=ae(e,"image");if(i!==void 0)return Mt(t.text)||t.
domain===n&&t.path===r;return t.digest===void 0&&re(ae(e,"image"))===re(t)}import{setTimeout as BT}from"node:timers/promises";var NT=10;var CT=100;var Hs=class{#e;#t=[];#n;constructor(e){this.#e=e}async move(e,n,r){this.#n=r===n?void 0:r;const i=this.#e.
map(s=>s.text);const o=await Promise.all(i.map(s=>bf(e,s)));for(const[s,a]of i.entries()){this.#t.push({name:a,from:o[s],
to:n});await bg(e,r,a)}await Promise.all(i.map(s=>$T(e,s,n)))}async undo(e,n){const[r]=this.#t;if(r!==void 0&&this.#n!==
void 0)await e.try(["tag",r.to,this.#n]).catch(()=>{});for(const{name:i,from:o,to:s}of this.#t.splice(0).reverse()){try{
if(o===s||await bf(e,i)!==s)continue;if(o===void 0)await e.run(["rmi",i]);else await bg(e,o,i)}catch(a){const d=o===void 0?
"did not exist":`referred to ${o}`;n.warning(`The tag ${i}, which ${d} before, could not be restored: ${E(a)}`)}}}};async function bg(t,e,n){
const r=["tag",e,n];for(let i=1;;i++){const o=await t.try(r);if(o.exitCode===0)return;if(i===NT||!/already ?exists/i.test(
o.stderr))throw Z(r,o);await BT(Math.random()*i*CT)}}async function $T(t,e,n){const r=()=>bf(t,e).catch(()=>n);if(await r()===
n)return;const i=await r();if(i===n)return;throw new m("CHECK_FAILED",`The engine reported that ${e} was tagged, but the\
 tag refers to ${i??"no image"} instead of ${n}.`,{hint:K})}async function bf(t,e){const n=["image","inspect","--format",
"{{.Id}}",e];const r=await t.try(n);const i=r.stdout.trim();if(r.exitCode===0&&i.startsWith("sha256:"))return i;if(/no such image/i.
test(r.stderr))return void 0;throw Z(n,r)}import{createWriteStream as P_}from"node:fs";import{link as I_,lstat as T_,open as Oy,rename as v_,rm as oa,stat as O_}from"node:fs/promises";
import{basename as _y,dirname as eu,join as __}from"node:path";import{pipeline as R_}from"node:stream/promises";import{createHash as LT}from"node:crypto";import{Transform as DT}from"node:stream";var zs=class{#e=0;get isReached(){return this.#e>=2}takes(e,n,r){const i=mi(e);if(this.isReached){if(!i)throw Ke(n,"byte\
s follow the end of the archive");return true}if(i){this.#e++;if(r)throw Ke(n,"the archive ends after an extension heade\
r that no entry follows");return true}if(this.#e===1)throw Ke(n,"there is a single zero block between two entries");return false}};var js=class{#e;#t=0;get isEmpty(){return this.#t===0}get rest(){return this.#e?.subarray(0,this.#t)??Buffer.alloc(0)}take(e){
this.#e??=Buffer.alloc(R);const n=Math.min(R-this.#t,e.length);e.copy(this.#e,this.#t,0,n);this.#t+=n;return n}release(){
if(this.#t<R)return void 0;const e=this.#e;this.#e=void 0;this.#t=0;return e}};var hr={blocks:[],keepsData:false};var Ws={blocks:void 0,keepsData:true};var Kt=class{#e;#t;#n=0;#r=new js;#i=0;#o=0;#s=true;#a=new Xn;#d=false;#c=new zs;#f=false;#u=Buffer.
alloc(0);constructor(e,n={}){this.#e=e;this.#t=n}get offsetBytes(){return this.#n}get hasEnded(){return this.#c.isReached}get isBetweenEntries(){
return this.#i===0&&!this.#d&&this.#r.isEmpty&&this.#a.isEmpty&&!this.#a.isReading}get openEntry(){return this.#i>0?this.#u:
void 0}checkRest(){const{rest:e}=this.#r;if(e.some(n=>n!==0))throw Ke(this.#n-e.length,"bytes follow the end of the arch\
ive")}consume(e){let n=0;let r=0;const i=o=>{if(o>r)this.#e.emit(r===0&&o===e.length?e:e.subarray(r,o))};while(n<e.length){
if(this.#i>0&&!this.#d){const o=Math.min(this.#i,e.length-n);if(!this.#s){i(n);r=n+o}if(this.#e.data!==void 0||this.#e.end!==
void 0)this.#w(e.subarray(n,n+o));this.#i-=o;n+=o}else if(this.#a.isReading){i(n);n+=this.#a.take(e.subarray(n),this.#n);
r=n}else if(this.#c.isReached&&this.#t.ignoresTrailer===true){i(n);n=e.length;r=n}else if(this.#r.isEmpty&&e.length-n>=R){
const o=this.#m(e.subarray(n,n+R),this.#n+n);if(o!==void 0){i(n);this.#p(o);r=n+R}n+=R}else{i(n);n+=this.#l(e.subarray(n),
n);r=n}}i(e.length);this.#n+=e.length}#l(e,n){const r=this.#r.take(e);const i=this.#r.release();if(i!==void 0){const o=this.#m(
i,this.#n+n+r-R);this.#p(o??[i])}return r}#p(e){for(const n of e)if(n.length>0)this.#e.emit(n)}#m(e,n){if(this.#d){this.#d=
(e[504]??0)!==0;this.#e.mapBlock?.(e);if(!this.#d&&this.#i===0)this.#e.end?.();return this.#s?void 0:[]}if(this.#c.takes(
e,n,!this.#a.isEmpty))return[];const r=wt(e,n);const{typeFlag:i}=r;if(i===ke.paxGlobal)return this.#h(r,n);if(Zn(i)){this.#a.
begin(r,e,n);return[]}return this.#g(r,e,n)}#h(e,n){if(!this.#a.isEmpty)throw Ke(n,"there is a global header between an \
extension header and its entry");this.#f=true;const r=this.#t.dropsGlobals!==true;this.#y(e.sizeBytes,r);return r?void 0:
[]}#g(e,n,r){const{blocks:i,extension:o}=this.#a.release();const s=os(e,o);const a=e.hasOldType&&s.at(-1)===47;const d=ss(
e,o,r);const c=No(e.typeFlag)&&!a?d:0;const{typeFlag:f}=e;const u={name:s,typeFlag:f,sizeBytes:c,header:n,extensions:i};
const l=this.#e.begin(u,o);this.#f=false;this.#u=s;this.#y(c,l.keepsData);this.#d=e.gnuIsExtended;if(c===0&&!this.#d)this.#e.
end?.();if(l.blocks!==void 0)return l.blocks;return i.length===0?void 0:[...i,Buffer.from(n)]}#y(e,n){this.#i=pe(e);this.#o=
this.#i-e;this.#s=n}#w(e){if(this.#f)return;const n=Math.min(e.length,Math.max(0,this.#i-this.#o));if(n>0)this.#e.data?.(
e.subarray(0,n));if(this.#i===e.length)this.#e.end?.()}};var FT=16*1024*1024;var MT=1024*1024;var W=class extends DT{counts={entries:0,dataBytes:0};#e=LT("sha256");#t=0;#n;#r;#i;#o;#s;constructor(e,n,r={}){
const i=r.isPart===true?MT:FT;super({readableHighWaterMark:i,writableHighWaterMark:i});this.#n=e;this.#r=n;this.#i=r;this.#o=
new Kt({begin:o=>this.#f(o),emit:o=>this.#c(o),mapBlock:n&&(o=>n.mapBlock?.(o)),data:n&&(o=>n.data(o)),end:n&&(()=>n.end())})}digest(){
return`sha256:${this.#e.digest("hex")}`}get bytesWritten(){return this.#t}get bytesRead(){return this.#o.offsetBytes}_transform(e,n,r){
try{this.#o.consume(e);r()}catch(i){r(i)}}_flush(e){try{if(!this.#o.hasEnded)throw this.#d();this.#o.checkRest()}catch(n){
e(n);return}this.#a().then(()=>e(),n=>e(n))}_read(e){this.#s?.();super._read(e)}async#a(){if(this.#i.appendix!==void 0)this.
once("close",()=>this.#s?.());for await(const e of this.#i.appendix?.()??[]){if(this.destroyed)return;this.#c(e);if(this.
readableLength<this.readableHighWaterMark)continue;await new Promise(n=>{this.#s=n});this.#s=void 0}if(this.#i.isPart!==
true&&!this.destroyed)this.#c(Bo)}#d(){const{openEntry:e,offsetBytes:n}=this.#o;const r=e===void 0?"":` within ${_(e)}`;
return new m("TAR_TRUNCATED",`The tar stream ended after ${n} bytes and ${this.counts.entries} entries without its end-o\
f-archive blocks: something was cut off${r}.`,{hint:"Nothing was tagged. Check whether the engine restarted or ran out o\
f disk space, then run again."})}#c(e){this.#e.update(e);this.#t+=e.length;this.push(e)}#f(e){const n=this.#n(e);const r=typeof n===
"string"?void 0:n;for(const d of r?.before??[]){this.#r?.begin(d,"keep");this.#r?.end()}this.#r?.begin(e,n);if(n==="drop")
return hr;this.counts.entries++;if(r?.data===void 0)this.counts.dataBytes+=e.sizeBytes;if(r===void 0)return Ws;const{head:i,
data:o,before:s=[]}=r;this.counts.entries+=s.length;const a=[...s,i].flatMap(d=>[...d.extensions,d.header]).concat(o===void 0?
[]:[o]);return{blocks:a,keepsData:o===void 0}}};function A(t){return t.toString("latin1").replace(/^\.?\//,"").replace(/\/$/,"")}function gr(t,e){return t.length>e.length&&
t.charCodeAt(e.length)===47&&t.startsWith(e)}function X(t){return Buffer.from(t,"latin1")}var Eg=["manifest.json","index.json"];var UT=4*1024*1024;var Js=class{#e=new Set;#t=[];#n=false;#r=0;get hasImage(){return Eg.
some(e=>this.#e.has(e))}begin(e){const n=A(e.name);this.#e.add(n);this.#n=n===Eg[0]}data(e){if(!this.#n||this.#r>UT)return;
this.#r+=e.length;this.#t.push(Buffer.from(e))}end(){this.#n=false}missing(){const e=C(Buffer.concat(this.#t).toString("\
utf8"));const n=(Array.isArray(e)?e:[]).flatMap(r=>{const i=y(r,"Layers");return[w(r,"Config")??"",...N(i)?i:[]]});return n.
filter(r=>r!==""&&!this.#e.has(A(Buffer.from(r))))}};var Sy=qd(qf(),1);import{randomBytes as o_}from"node:crypto";import{posix as Ey}from"node:path";async function U(t,e){const{runId:n}=t;const{source:r}=e;const i=["create","--name",e.name??Dm(n),"--label",Io(n),"--net\
work",e.network??"none",...e.asConfigured===true?[]:["--no-healthcheck"],"--restart","no","--pull","never",...r.isIndex?
ot(r.platform):[],...e.asUsed===true||e.asConfigured===true?[]:a_,...e.asUsed===true?[]:d_(r),...e.options??[],r.id,...e.
command??["docker-flatten"]];const o=await t.docker.try(i);const s=o.stdout.trim().split("\n").at(-1)??"";if(o.exitCode!==
0)throw s_(r,i,o);if(!/^[0-9a-f]{12,64}$/.test(s))throw new m("ENGINE_FAILED",`"docker create" returned ${JSON.stringify(
s)} instead of an ID.`,{hint:K});return s}function s_(t,e,n){const r=Z(e,n);const i=t.volumes.find(o=>Ey.normalize(`${o}\
/`)==="/");if(i===void 0||!/destination can't be '\/'/i.test(n.stderr))return r;return new m("UNSUPPORTED_IMAGE",`docker\
-flatten needs a container of ${t.reference}, but cannot create one: the image declares its root as a volume (${JSON.stringify(
i)}).`,{hint:'No engine starts such an image. Build it again without "VOLUME /".',cause:r})}var a_=["--workdir","/"];function d_(t){
return c_(t).flatMap(e=>["--mount",Ye({type:"tmpfs",dst:e})])}function c_({volumes:t}){const e=t.filter(n=>n.startsWith(
"/"));return[...new Set(e.map(n=>Ey.resolve(n)))]}function Fe(){return`/docker-flatten-${o_(8).toString("hex")}`}function Ye(t){
return Object.entries(t).map(([e,n])=>{const r=n===""?e:`${e}=${n}`;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}\
"`:r}).join(",")}async function z(t,e){const n=await t.docker.try(["rm","--force","--volumes",e]);if(n.exitCode!==0&&!/no such container/i.
test(n.stderr))throw Z(["rm",e],n)}var ce=class extends Error{};var f_=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function Xf(t){return t instanceof m&&t.code==="DOCKER_FAILED"&&f_.test(t.message)}var u_=16*1024*1024;async function xy(t,e,n,r){
const{signal:i}=t;const o=Fe();const s=Ye({type:"bind",src:n,dst:o,readonly:""});const a={source:e,options:["--mount",s]};
const d=await U(t,a).catch(f=>{throw Xf(f)?new ce(E(f),{cause:f}):f});const c=async(f,u)=>{const l=`${o}/${f.slice("sha2\
56:".length)}`;const p=await t.transport.readArchive(d,l,i).catch(h=>{throw Le(h,l)?new ce(E(h),{cause:h}):h});await Zf(
p,f,h=>u(h))};try{return await r({stream:c,text:Qf(c)})}finally{await z(t,d)}}async function Zf(t,e,n){const r=t.pipe((0,Sy.extract)());
t.on("error",i=>r.destroy(i));try{for await(const i of r)await n(i,i.header.name)}catch(i){throw i instanceof m?i:Yf(e,`\
cannot be read (${E(i)})`)}finally{t.destroy()}}function Qf(t){return(e,n)=>l_(e,n,t)}async function l_(t,e,n){const r=[];
let i=0;const o=async d=>{for await(const c of d){i+=c.length;if(i>u_)throw Yf(t,"is too long for a config");r.push(c)}};
await n(t,o,e);const s=Buffer.concat(r);const a=L(s);if(a!==t)throw Yf(t,`has the digest ${a}`);return s.toString("utf8")}
function Yf(t,e){return new m("ENGINE_FAILED",`The engine's blob ${t} ${e}: it was damaged on disk or in transit.`,{hint:"\
Run again. If it happens again, pull or build the image again."})}async function*Tr(t,e,n){let r=await e(t.digest,t.sizeBytes);let i=[];const o=new Set([t.digest]);let s=false;for(;;){const a=r===
void 0?void 0:lp(r);const d=r===void 0||a!==void 0?void 0:up(r);if(d!==void 0){const f=await ky(e(d.config.digest,d.config.
sizeBytes));if(f!==void 0)yield{manifest:d,configText:f,isInIndex:s}}i=[...m_(a??[],n),...i];let c=i.shift();while(c!==void 0&&
o.has(c.digest))c=i.shift();if(c===void 0)return;o.add(c.digest);s=true;r=await ky(e(c.digest,c.sizeBytes))}}function m_(t,e){
const n=({platform:r})=>{if(r===void 0)return 1;return V(r,e)?0:2};return t.toSorted((r,i)=>n(r)-n(i))}async function ky(t){
return t.catch(e=>{if(e instanceof ce)return void 0;throw e})}var p_=3;async function Py(t,e){const{signal:n}=t;const r=async(i,o,s)=>{const a=s??await w_(t,i);const d=Lm(t.runId);const c=yp(
{digest:i,sizeBytes:a},t.platform,d);let f=false;try{await t.transport.loadImage(c,void 0,n).catch(u=>{throw Iy(u)?new ce(
E(u),{cause:u}):u});f=true;await h_(t,d,i,o)}finally{await y_(t,d,f)}};return e({stream:r,text:Qf(r)})}async function h_(t,e,n,r){
const{signal:i}=t;let o=false;try{const s=await t.transport.saveImage(e,i);await Zf(s,n,async(a,d)=>{const c=d.endsWith(
`/${n.slice("sha256:".length)}`);if(!c)return void a.resume();o=true;await r(a)})}catch(s){const a=!o&&Iy(s)&&g_.test(E(
s));throw a?new ce(E(s),{cause:s}):s}if(!o)throw new ce(`the store has no blob ${n}`)}var g_=/not found|no such|does not exist/i;
async function y_(t,e,n){if($s(t.runId))return;const r=await pr(t.docker,[e],p_).catch(()=>void 0);if(r===void 0||n&&r.exitCode!==
0)Cs(t.runId)}async function w_(t,e){const n=y(await Q(t,e),"Descriptor");const r=y(n,"size");if(y(n,"digest")===e&&typeof r===
"number")return r;throw new ce(`the engine does not tell the size of ${e}`)}function Iy(t){return t instanceof m&&(t.code===
"ENGINE_FAILED"||t.code==="DOCKER_FAILED")}function vr(t,e){const n=t.contentRoots.map(i=>({place:`below ${i} of the engine's machine`,open:o=>xy(t,e,i,o)}));if(!t.
store.keepsPacked)return n;const r=i=>Py(t,i);return[...n,{place:"in a save",open:r}]}var b_=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Image","StopT\
imeout"];function E_(t,e){const{apiVersion:n,serverApiVersion:r}=t;const{showsLegacyFields:i}=t.store;const o=a=>mr(r,a)>=
0;const s=a=>{const d=y(e.inspect,"Config",a);return k(d)&&Object.keys(d).length>0};return[...i&&!o("1.50")?[]:b_,...i?[]:
["docker_version"],...i&&mr(n,"1.45")<0?[]:["container","container_config"],...!o("1.44")&&s("Healthcheck")?["StartInter\
val of the health check"]:[],...o("1.52")&&s("ExposedPorts")?["ExposedPorts as they were written"]:[],"os.features","fie\
lds that Docker does not know"]}function Ty(t,e){return`Docker ${t.version} does not let the image's config be read here\
, so it is taken from an inspect. What that does not show is not in the result, and its ID differs from that of a run wh\
ere the config can be read: ${E_(t,e).join(", ")}.`}function ra({packedLayers:t}){return t?.reduce((e,{sizeBytes:n})=>e+n,0)}async function ia(t,e){const{log:n}=t;for(const{
place:r,open:i}of vr(t,e)){const o=await S_(t,e,i).catch(s=>{if(!(s instanceof ce))throw s;n.debug(`no config blob ${r}:\
 ${E(s)}`);return void 0});if(o!==void 0)return o}n.debug("the config is taken from an inspect");return{json:fp(e.inspect),
digest:void 0,packedLayers:void 0,annotations:{},openBlobs:void 0,missing:Ty(t,e)}}async function S_(t,e,n){const r=await n(
async i=>t.store.idIsConfigDigest?vy(e,e.id,await i.text(e.id),void 0):await x_(e,i.text));return r&&{...r,openBlobs:n}}
async function x_(t,e){const n=Tr({digest:t.id},e,t.platform);for await(const{manifest:r,configText:i}of n){const o=vy(t,
r.config.digest,i,r);if(o!==void 0)return o}return void 0}function vy(t,e,n,r){const i=k_(e,n);if(i===void 0)return void 0;
const o=JSON.stringify(Ho(i))===JSON.stringify(t.diffIds);const s=(i["architecture"]??"")===t.platform.architecture&&(i["\
variant"]||void 0)===t.platform.variant;if(!o||!s)return void 0;const{layers:a,annotations:d={}}=r??{};return{json:i,digest:e,
packedLayers:a,annotations:d,openBlobs:void 0,missing:void 0}}function k_(t,e){try{return Uo(e)}catch(n){if(n instanceof
SyntaxError)return void 0;throw new m("UNSUPPORTED_IMAGE",`Cannot read the image's config ${t}: ${E(n)}.`,{hint:"Do not \
trust this image: no builder writes such a config.",cause:n})}}async function Ry(t){const e=(r,i)=>new m("BAD_INPUT",`The ${P("backup")} must be the path of a new file, but ${JSON.stringify(
t)} ${r}.`,{hint:i});const n=await O_(eu(t)).catch(()=>void 0);if(!n?.isDirectory())throw e("is not in an existing direc\
tory","Create the directory in an earlier step, or name another one.");if(_y(t)===""||t.endsWith("/"))throw e("is a dire\
ctory","Name a file.");if(await D_(t)){throw e("already exists","It may be the only copy of an earlier source image: mov\
e it away, or name another file.")}}var A_={flags:"wx",mode:384};async function Ay(t,e,n,r={createWriteStream:P_,link:I_,
rename:v_}){const{log:i,signal:o}=t;const s=__(eu(n),`${ne(t.runId)}${_y(n).slice(0,80)}.partial`);const a=N_(t,e);try{const d=L_(
e);if(d===void 0)i.notice("The source has no tag, so the backup has none either: loading it returns an image ID.");const c=u=>{
const l={name:d??e.id,platform:u};const p=()=>r.createWriteStream(s,A_);return B_(t,l,p,ir(a))};const f=await c().catch(
async u=>{if(!C_(t,e,u))throw u;i.debug(`saving the platform alone: ${E(u)}`);await oa(s,{force:true});return c(e.platform)});
await j(i,{title:"Flush"},F_(s));await M_(s,n,r);i.info(`Saved ${I(f)} to ${n}`)}catch(d){await oa(s,{force:true}).catch(
()=>{});throw o.aborted?d:U_(d,n)}finally{await a}}async function B_(t,{name:e,platform:n},r,i){const{log:o,signal:s}=t;
const a=new Js;const d=new W(()=>"keep",a);const c=await t.transport.saveImage(e,s,n);const f=()=>d.bytesRead;await j(o,
{title:"Save",doneBytes:f,totalBytes:i,isEstimate:true},R_(c,d,r(),{signal:s}));$_(a);return d.bytesWritten}async function N_(t,e){
if(!t.store.keepsPacked){const n=y(e.inspect,"Size");return typeof n==="number"?n:void 0}try{return ra(await ia(t,e))}catch{
return void 0}}function C_(t,e,n){return e.isIndex&&t.knowsPlatformOption&&n instanceof m&&/not found/i.test(n.message)}
function $_(t){if(!t.hasImage)throw new m("BACKUP_FAILED","The engine saved an archive that contains no image.",{hint:K});
const e=t.missing();if(e.length===0)return;throw new m("BACKUP_FAILED",`The archive that the engine saved lacks ${e.length}\
 of its blobs (${e.slice(0,3).join(", ")}): the engine has them only unpacked, from another image with the same layers.`,
{hint:'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetches all blobs.\
 Or leave the backup out if the registry keeps the image.'})}function L_(t){const{image:e,names:n}=t;if(e===void 0||e.digest!==
void 0)return n[0];const r=t.id.replace("sha256:","").startsWith(e.text.replace("sha256:",""));if(r&&!n.includes(`${e.text}\
:latest`))return n[0];return e.tag===void 0?`${e.text}:latest`:e.text}async function D_(t){return T_(t).then(()=>true,()=>false)}
async function F_(t){const e=await Oy(t,"r+");try{await e.sync()}finally{await e.close()}}async function M_(t,e,n){try{await n.
link(t,e)}catch{await(await Oy(e,"wx",384)).close();await n.rename(t,e).catch(async r=>{await oa(e,{force:true});throw r});
return}await oa(t)}function U_(t,e){if(t instanceof m){return new m(t.code,`The backup failed. Nothing was changed. ${t.
message}`,{hint:t.hint,cause:t})}const n=tt(t);return new m(n?"NO_SPACE":"BACKUP_FAILED",n?`The disk of ${eu(e)} filled \
up while writing the backup. Nothing was changed.`:`Cannot write the backup to ${e} (${de(t)}). Nothing was changed.`,{hint:"\
Name a writable path on a disk with room for the whole image.",cause:t})}function sa({imageLocation:t,tags:e}){return t===void 0||e.length>0}var Or=true?"0.1.0":createRequire(import.meta.url)("../../package.json").version;var tu=1024*1024;var nu=12;var H_=[386,4];var z_=[0,21];var j_=20;var W_=10;function iu({typeFlag:t},{pax:e}){if(t==="S")
return"old GNU";if(e.size===0)return void 0;const[n,r]=["GNU.sparse.major","GNU.sparse.minor"].map(s=>String(e.get(s)??""));
if(n==="1"&&r==="0")return"data";const i=n==="0"&&(r==="0"||r==="1");const o=n===""&&r===""&&_e(e.get(By))!==void 0;return i||
o?"records":void 0}var By="GNU.sparse.map";function nn(t,e){return new m("TAR_INVALID",`The sparse file ${_(t)} is damag\
ed: ${e}.`,{hint:Bt})}var aa=class{pieces=[];#e;#t;#n;#r=0;#i;#o="";constructor(e,n){this.#e=e;this.#t=n}addBlock(e,n){const[
r,i]=n?H_:z_;for(let o=0;o<i;o++){const s=r+o*2*nu;const a=s+nu;if(e[s]===0)return;this.#a(pi(e.subarray(s,a)));this.#a(
pi(e.subarray(a,a+nu)))}}addRecords({pax:e}){const n=String(_e(e.get(By))??"");const r=n===""?[]:n.split(",");for(const i of r)
this.#a(ru(i));if(ru(String(e.get("GNU.sparse.numblocks")??""))*2!==r.length)throw nn(this.#e,"its map has another lengt\
h than its header says")}addData(e){let n=0;while(n<e.length&&this.#i!==0){const r=e.indexOf(W_,n);const i=e.subarray(n,
r===-1?e.length:r);if(this.#o.length+i.length>j_)throw this.#d();this.#o+=i.toString("latin1");if(r===-1)return e.length;
this.#s();n=r+1}return n}get isComplete(){return this.#i===0}#s(){const e=ru(this.#o);this.#o="";if(this.#i===void 0){if(!Number.
isSafeInteger(e))throw this.#d();if(e>tu)throw this.#c();this.#i=2*e;return}this.#a(e);this.#i--}#a(e){if(!(Number.isSafeInteger(
e)&&e>=0))throw this.#d();if(this.#n===void 0){this.#n=e;return}const[n,r]=[this.#n,this.#n+e];this.#n=void 0;if(n<this.#r||
r>this.#t)throw nn(this.#e,"the pieces of its map overlap or exceed its size");this.#r=r;if(this.pieces.length===tu)throw this.#c();
this.pieces.push([n,e])}#d(){return nn(this.#e,"its map has something else than numbers")}#c(){return new m("TAR_LIMIT",
`The sparse file ${_(this.#e)} has more than ${tu} pieces.`,{hint:xe})}};function Ny(t){return(R-t%R)%R}function ru(t){return/^[0-9]{1,16}$/.
test(t)?Number(t):Number.NaN}var J_=["GNU.sparse.realsize","GNU.sparse.size"];function Gi(t,{pax:e}){const{name:n}=t;if(t.typeFlag==="S")return Cy(n,
Ne(t.header,"realSize"));if(e.size===0)return t.sizeBytes;for(const r of J_){const i=_e(e.get(r));if(i===void 0)continue;
const o=i.toString("latin1");return Cy(n,/^[0-9]{1,16}$/.test(o)?Number(o):Number.NaN)}return t.sizeBytes}function rn(t){
const e=t.typeFlag==="S"||t.extensions.some(n=>n.includes("GNU.sparse."));return e?Gi(t,nt(t.extensions)):t.sizeBytes}function Cy(t,e){
if(!(Number.isSafeInteger(e)&&e>=0))throw nn(t,"its real size is not a number");return e}var $y="SCHILY.xattr.";var G_=4095;function se({extensions:t,header:e},n=nt(t)){const{pax:r}=n;const i=e[156]??0;const o=i===
0?"0":String.fromCharCode(i);const s=(c,f)=>{const u=_e(r.get(c));return u===void 0?Ne(e,f):Math.floor(Number(u.toString(
"latin1")))};const a=o==="1"||o==="2";const d=o==="3"||o==="4";return{typeFlag:o,mode:Ne(e,"mode")&G_,uid:s("uid","uid"),
gid:s("gid","gid"),mtimeSeconds:s("mtime","mtime"),link:a?xn(e,n):Buffer.alloc(0),device:d?`${Ne(e,"devMajor")},${Ne(e,"\
devMinor")}`:"",xattrs:[...r].filter(([c])=>c.startsWith($y)).map(([c,f])=>`${c.slice($y.length)}=${f.toString("latin1")}`).
sort()}}function on(t,e){if(e==="drop")return 0;return e==="keep"||e.data===void 0?rn(t):Ne(e.head.header,"size")}function It(t,e,n){if(t===void 0)return;t.entries+=e;t.bytes+=n}import{posix as Ew}from"node:path";import{posix as ma}from"node:path";import{posix as Vi}from"node:path";var V_=3;var K_=1e3;var Fy=4096;var q_=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g;
var My=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g;var Y_=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/;var X_=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g;
var Z_=/^[;&|()\n`]$/;var Q_=/^[<>]+&?$/;var eR=/^(?:-|[A-Za-z_]\w*=)/;var tR=fa("sh bash dash ash zsh ksh busybox exec \
env nohup command sudo tini dumb-init catatonit time nice if then else do while until ! {");var Ly=fa("cd pushd WORKDIR");
var Dy=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/;var nR=fa("rm rmdir mk\
dir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EXPOSE LABEL USER VO\
LUME");var rR=fa("cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort");function au(t,e,n="\
/"){const r=new ou(e);r.read(t,n,0);return r.words}var ou=class{words=[];#e;#t=0;constructor(e){this.#e=e}read(e,n,r){const i=new su(
n,du(this.#e));let o=true;for(const s of e){if(this.words.length>=K_)return;if(s.length>Fy&&r>0)continue;if(Z_.test(s)){
o=true;this.#t++;i.separate(s);continue}if(i.redirects(s))continue;const a=/[\s;&|()`]/.test(s)&&r<V_;if(a&&s.startsWith(
"/"))this.#n(s,false,i);if(a)this.read(iR(s,this.#e),i.directory,r+1);const d=i.isValue||eR.test(s);if(!a)this.#n(s,o&&!d,
i);const c=d||tR.has(Vi.basename(s));o=s==="--"&&!i.isChanging||o&&c;i.endWord()}}#n(e,n,r){const{directory:i}=r;const o=r.
useOf(e,n);this.words.push({text:e,isProgram:n,directory:i,command:this.#t,use:o})}};var su=class{directory;#e;#t=[];#n;#r="";#i="";#o=false;constructor(e,n){
this.directory=e;this.#e=n}get isValue(){return this.#i!==""||this.#o}get isChanging(){return Ly.has(this.#n??"")}separate(e){
this.#n=void 0;this.#i="";this.#o=false;if(e==="(")this.#t.push(this.directory);if(e===")")this.directory=this.#t.pop()??
this.directory}redirects(e){if(!Q_.test(e))return false;this.#i=e;return true}endWord(){this.#i=""}useOf(e,n){if(this.#i!==
"")return this.#i.startsWith("<")?"content":"name";if(n){this.#n=Vi.basename(e);if(!Ly.has(this.#n))return"parts";this.#r=
this.directory;this.directory=this.#e;return"name"}if(this.isChanging)return this.#s(e);const r=this.#n??"";if(nR.has(r))
return"name";const i=this.#o;this.#o=Dy.test(e)&&!e.includes("=");if(i||Dy.test(e))return"directory";return rR.has(r)?"c\
ontent":"parts"}#s(e){const[n,r]=[this.#r,this.#e];this.directory=e.startsWith("-")?n:Vi.resolve(n,da(e,r));return e.startsWith(
"-")?"name":"directory"}};function du(t){return t.get("HOME")??"/root"}function da(t,e){return/^~(?=$|\/)/.test(t)?`${e}${t.
slice(1)}`:t}function iR(t,e){const n=t.slice(0,Fy*16).replace(/\\\n/g," ");return[...n.matchAll(q_)].map(([r])=>cu(r.replace(
/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,(i,o,s,a)=>o??s??a?.replace(/\\([$`"\\])/g,"$1")??""),e))}function cu(t,e){
return t.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,(n,r,i,o)=>e.get(r??o??"")||i||"")}function ca(t){const e=[
...t.matchAll(My)].map(([i])=>i);const n=Y_.exec(t)?.[1];const r=[n,t.startsWith("/")?t:void 0,...[...t.matchAll(X_)].map(
([,i,o,s])=>i??o??s)];return[...new Set([...e,...r.filter(i=>i!==void 0)].map(fu))]}function Ki(t){const e=[...t.matchAll(
My)].filter(({0:n,index:r})=>/[*?[{$]/.test(t[r+n.length]??""));return[...new Set(e.map(([n])=>fu(n.slice(0,n.lastIndexOf(
"/")))))]}function sn(t,e){return fu(Vi.resolve("/",t,e))}function fu(t){return Buffer.from(Vi.normalize(t).replace(/^\/+|\/+$/g,
"")).toString("latin1")}function fa(t){return new Set(t.split(" "))}var oR=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CONFIG_CACHE","P\
IP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]);var sR=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i;
var aR=/PATH$|^(?:PERL5|RUBY)LIB$/;var dR=/(?:^|_)LOGS?_?PATH$/;function Uy([t,e]){const n=ca(e);if(t==="HOME")return n.
map(a=>({path:a,by:"HOME",extent:"below"}));if(t==="PATH")return n.map(a=>({path:a,by:t,extent:"programs",hasPrograms:true}));
const r=`ENV ${t}`;if(oR.has(t))return n.map(a=>({path:a,by:r,extent:"itself"}));const i=aR.test(t)&&!dR.test(t);const o=e.
startsWith("/")&&!sR.test(t);const s=i||o?"search":"below";return[...n.map(a=>({path:a,by:r,extent:s,hasPrograms:i})),...Ki(
e).map(a=>({path:a,by:r,extent:"search",hasPrograms:i}))]}import{posix as cR}from"node:path";var _r=1114112;var ua=56320;function uu(t){return t.replace(/\s$|[\\*?[\]!\s]/g,(e,n)=>n===t.length-1&&/\s/.test(e)?`[${e}\
]`:`\\${e}`)}function Hy(t){return pu(t).map(e=>e>=_r?String.fromCharCode(ua+e-_r):String.fromCodePoint(e)).join("")}function lu(t){
return Array.from(t,e=>{const n=e.codePointAt(0);return n>ua+127&&n<=ua+255?_r+n-ua:n})}function zy(t){return/[^\0-\x7f]/.
test(t)?lu(t).map(mu).join(""):t}function mu(t){if(t<128)return String.fromCharCode(t);if(t>=_r)return String.fromCharCode(
t-_r);return Buffer.from(String.fromCodePoint(t)).toString("latin1")}function pu(t){const e=[];let n;for(let r=0;r<t.length;){
const i=t.charCodeAt(r);if(i<128){e.push(i);r++;continue}n??=Buffer.from(t,"latin1");const o=i>=240?4:i>=224?3:2;const s=n.
toString("utf8",r,r+o);const a=s.codePointAt(0);const d=Buffer.byteLength(s)===o&&s.length===(o>3?2:1);const c=a!==65533||
n.toString("latin1",r,r+3)==="ï¿½";const f=d&&c;e.push(f?a:_r+i);r+=f?o:1}return e}var jy=4096;var fR=256;var Wy=16;var uR={GOPATH:":",CONDA_PKGS_DIRS:","};var lR=["bin","boot","dev","etc","home","lib","\
lib32","lib64","media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","usr/bin","usr/include","usr/lib","usr/l\
ib32","usr/lib64","usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin","usr/local/share","usr/sbin","usr/share",
"usr/src","var/cache","var/lib","var/log","var/run","var/spool","var/tmp","var/www"];function la(t,e){const n=hu(e);const r=[
n.get("HOME"),...Gy(t)].map(i=>Vy(i??"")).filter(i=>i!==void 0&&i!=="root"&&!/^home\/[^/]*$/.test(i)).map(i=>uu(i??""));
return{homes:["root","home/*",...new Set(r)].slice(0,jy+2),env:n}}function hu(t){return new Map(t.map(e=>{const n=e.indexOf(
"=");return n===-1?[e,""]:[e.slice(0,n),e.slice(n+1)]}))}function gu(t){return[...new Set(Gy(t))].filter(e=>e.startsWith(
"/")&&e.isWellFormed()).slice(0,jy)}function Jy(t,{homes:e,env:n}){const r=t.startsWith("!")?"!":"";const i=t.slice(r.length);
if(i.startsWith("~/"))return e.map(d=>`${r}${d===""?"":`${d}/`}${i.slice(2)}`);if(i.endsWith("/$LOCALE"))return pR(n).map(
d=>`${r}${i.slice(0,-"$LOCALE".length)}${d}`);const[,o,s=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(i)??[];if(o===void 0)return[t];
const a=(n.get(o)??"").split(uR[o]??"\0",Wy);return a.map(d=>Vy(d)).filter(d=>d!==void 0&&d!=="").filter(d=>s!=="*"||!mR(
d??"")).map(d=>`${r}${uu(d??"")}/${s}`)}function Gy(t){return(t?.toString("latin1")??"").split("\n").map(e=>e.split(":")[5]??
"").filter(e=>e.length<=fR).map(e=>Hy(e))}function Vy(t){if(!t.startsWith("/")||/[\0\n\r]/.test(t))return void 0;return cR.
normalize(t).replace(/^\/+|\/+$/g,"")}function mR(t){return lR.some(e=>e===t||e.startsWith(`${t}/`))}function pR(t){const e=[
"LANG","LC_ALL","LC_MESSAGES","LANGUAGE"].flatMap(r=>(t.get(r)??"").split(":",Wy));const n=e.map(r=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(r)?.[0]).filter(r=>r!==void 0);return[...new Set(n)].flatMap(r=>[r,`${r}[_@.]*`])}var Ky=1e3;function yu(t,e){const n=y(t,"config");const r=y(n,"Env");const i=hu(N(r)?r:[]);const o=ma.resolve("/",w(n,"W\
orkingDir")??"");const s=hR(n,i).map(({by:u,argv:l})=>({by:u,words:au(l,i,o)}));const a=s.filter(({by:u})=>u!=="ONBUILD"&&
u!=="SHELL");const d=du(i);const c=[{path:sn("/",o),by:"WORKDIR",extent:"search",hasPrograms:true},...s.flatMap(({by:u,words:l})=>l.
flatMap(p=>yR(u,p,d))),...[...i].flatMap(Uy),...e.map(u=>({path:sn("/",u),by:"etc/passwd",extent:"below"}))].filter(({path:u})=>u!==
"");const f=new Map;for(const u of c){const l=`${u.path}\0${u.extent}`;if(!f.has(l))f.set(l,u)}return{paths:[...f.values()].
slice(0,Ky),required:[...o==="/"?[]:[{by:"WORKDIR",text:o,candidates:[sn("/",o)]}],...a.flatMap(({by:u,words:l})=>wR(u,l,
d,i))].slice(0,Ky),commands:[...a,{by:"ENTRYPOINT",words:au(gR(n),i)}].flatMap(bR)}}function hR(t,e){const n=(...s)=>{const a=y(
t,...s);return N(a)?a:[]};const[r,...i]=n("Healthcheck","Test");const o=s=>["/bin/sh","-c",cu(s,e)];return[{by:"ENTRYPOI\
NT",argv:n("Entrypoint")},{by:"CMD",argv:n("Cmd")},{by:"HEALTHCHECK",argv:r==="CMD-SHELL"?o(i.join(" ")):i},{by:"SHELL",
argv:n("Shell")},...n("OnBuild").map(s=>({by:"ONBUILD",argv:o(s.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").
replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,a=>a.toUpperCase()))}))].filter(({argv:s})=>s.length>0)}function gR(t){
const[e,n]=[y(t,"Entrypoint"),y(t,"Cmd")];return N(e)&&N(n)?[...e,...n]:[]}function yR(t,e,n){const{text:r,use:i}=e;const o=r.
startsWith("-")||r.includes("://");const s=Yy(e,n);const a=s.map(c=>{if(i==="directory")return{path:c,by:t,extent:"searc\
h",hasPrograms:true};if(i!=="parts"||o)return{path:c,by:t,extent:"around"};return{path:c,by:t,extent:"beside",hasPrograms:!pa(
c)}});if(i==="name")return a;const d=qy(r)?Ki(ma.resolve(e.directory,r)):Ki(da(r,n));return[...a,...d.map(c=>({path:c,by:t,
extent:"search"}))]}function pa(t){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(ma.basename(t))}function qy(t){return/^(?!-)[^:=/~]+\/|^\.\.?\//.
test(t)}function Yy({text:t,use:e,directory:n},r){if(/^~(?=$|\/)/.test(t))return[sn("/",da(t,r))];const i=e==="directory"&&
!/^[-/]/.test(t);return i||qy(t)?[sn(n,t)]:ca(t)}function wR(t,e,n,r){const i=(r.get("PATH")??"").split(":").filter(o=>o.
startsWith("/"));return e.flatMap(o=>{const{text:s,isProgram:a}=o;if(s.includes("\0"))return[];if(s.startsWith("/"))return[
{by:t,text:s,candidates:[sn("/",s)]}];if(s.includes("/"))return Yy(o,n).slice(0,1).map(d=>({by:t,text:s,candidates:[d]}));
if(!a||!/^[\w.+-]+$/.test(s))return[];return[{by:t,text:s,candidates:i.map(d=>sn(d,s))}]})}function bR({by:t,words:e}){const n=Map.
groupBy(e,({command:r})=>r);return[...n.values()].map(r=>({by:t,words:r.filter(({text:i})=>!i.startsWith("-")).map(({text:i})=>ER(
i))}))}function ER(t){return ma.basename(t).replace(/-cli\.[cm]?js$/,"").replace(/(?<=.)@.*$/,"")}var SR=40;var xR=64*1024*1024;var kR=96;function*Xy(t){const e=t.split("/").reverse();const n=[];let r="";let i=0;for(let o=e.
pop();o!==void 0;o=e.pop()){if(o===""||o===".")continue;if(o===".."){if(r!=="")n.push(r);r=Rr(r);continue}const s=r===""?
o:`${r}/${o}`;const a=yield s;if(a===void 0){r=s;continue}if(++i>SR)return void 0;n.push(s);if(a.startsWith("/"))r="";for(const d of a.
split("/").reverse())e.push(d)}return{end:r,through:n}}function qi(t,e){const n=Xy(t);let r=n.next();while(r.done!==true)
r=n.next(e(r.value));return r.value}async function ga(t,e){const n=Xy(t);let r=n.next();while(r.done!==true)r=n.next(await e(
r.value));return r.value}function Zy(t,e){return e.startsWith("/")?e:`${Rr(t)}/${e}`}function Rr(t){return t.slice(0,Math.
max(0,t.lastIndexOf("/")))}function Je(t){const e=[];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf("/",n+1))e.push(t.slice(
0,n));return e}var ha=class{#e=new Map;#t=new Map;#n;#r=0;get isFull(){return this.#r>xR}get kept(){return this.#e}add(e,n,r){
if(this.isFull)return;this.#r+=e.length+n.length+kR;(r?this.#e:this.#t).set(e,n)}targetOf=e=>this.#e.get(e)??this.#t.get(
e);typeAt(e){return this.targetOf(e)===void 0?"0":"2"}*droppedBelow(e){const n=this.#t.get(e);if(n!==void 0)yield[e,n];this.#n??=
[...this.#t.keys()].sort();const r=`${e}/`;for(let i=PR(this.#n,r);;i++){const o=this.#n[i];if(o?.startsWith(r)!==true)return;
yield[o,this.#t.get(o)]}}};function PR(t,e){let n=0;let r=t.length;while(n<r){const i=n+r>>>1;if(t[i]<e)n=i+1;else r=i}return n}var ya=class{#e=new Map;#t=new Map;#n;constructor(e){this.#n=e}add(e,n,r){const i=this.#e.get(e)??{reason:n,rules:new Map,
isRestored:false};for(const[o,s]of r)if(i.rules.get(o)!=="all")i.rules.set(o,s);this.#e.set(e,i);for(const o of Je(e))if(!this.#t.
has(o))this.#t.set(o,i)}restore(e,n,r){this.add(e,n,r.map(i=>[i,"all"]));this.#e.get(e).isRestored=true}reasonFor(e,n,r){
if(this.#e.size===0)return void 0;const i=this.#r(e,n);if(i!==void 0&&(i.extent!=="unless-directory"||r!=="5"))return i.
reason;for(const s of Je(n)){const a=this.#r(e,s);if(a?.extent==="all")return a.reason}const o=r==="2"?this.#t.get(n):void 0;
return o?.rules.has(e)===true?o.reason:void 0}#r(e,n){const r=this.#e.get(n);const i=r?.rules.get(e);if(r===void 0||i===
void 0)return void 0;return r.isRestored||!this.#n.has(n)?{reason:r.reason,extent:i}:void 0}};var nw=2**26;var Qy=4;var wa=class{#e;get isEmpty(){return this.#e===void 0}add(e){this.#e??=new Uint32Array(nw/32);const[
n,r]=tw(e);for(let i=0;i<Qy;i++){const o=ew(n,r,i);this.#e[o>>>5]|=1<<(o&31)}}has(e){if(this.#e===void 0)return false;const[
n,r]=tw(e);for(let i=0;i<Qy;i++){const o=ew(n,r,i);if((this.#e[o>>>5]&1<<(o&31))===0)return false}return true}};function ew(t,e,n){
return t+Math.imul(e,n)&nw-1}function tw(t){let e=2166136261;let n=2538058380;for(let r=0;r<t.length;r++){const i=t.charCodeAt(
r);e=Math.imul(e^i,16777619);n=Math.imul(n^i,1540483477)}return[e^e>>>15,n^n>>>13|1]}import{posix as vR}from"node:path";var wu=47;function rw(t,e,n){const r=lu(t);const i=[];const o=(s,a)=>r[s]===a.charCodeAt(0);for(let s=0;s<r.length;s++){
if(o(s,"*")&&o(s+1,"*")){const a=s;s+=o(s+2,"/")?2:1;const d=n&&a===0&&s===1&&!/[*?[\\]/.test(t.slice(2));i.push({kind:s===
r.length-1||d?"anything":"directories"})}else if(o(s,"*"))i.push({kind:"any-in-name"});else if(o(s,"?"))i.push({kind:"an\
y-one"});else if(o(s,"[")){const{token:a,end:d}=IR(r,s,e);i.push(a);s=d}else{if(o(s,"\\")&&++s===r.length)throw Ar(e,'it\
 ends with a "\\"');i.push({kind:"literal",code:r[s]})}}return i}function IR(t,e,n){const r=[];let i=e+1;const o=t[i]===
94;if(o)i++;const s=()=>{const a=t[i]===92;const d=t[a?i+1:i];if(d===void 0||!a&&(d===45||d===93))throw Ar(n,'a "[" has \
no characters or no closing "]"');i+=a?2:1;return d};do{const a=s();const d=t[i]===45;if(d)i++;const c=d?s():a;if(c<a)throw Ar(
n,"a range goes backwards");r.push([a,c])}while(t[i]!==93);return{token:{kind:"one-of",negated:o,ranges:r},end:i}}function bu(t){
const e=[];let n=false;for(const r of t){if(r.kind==="literal"){const i=mu(r.code);if(n)e[e.length-1]+=i;else e.push(i)}
n=r.kind==="literal"}return e}function iw(t,e){let n=new Set;const r=(s,a)=>{while(!a.has(s)){a.add(s);const d=t[s]?.kind;
if(d!=="any-in-name"&&d!=="anything"&&d!=="directories")return;s++}};r(0,n);const i=t.at(-1)?.kind;const o=i==="any-in-n\
ame"||i==="anything";for(const s of e){if(o&&n.has(t.length))return true;if(s===wu&&n.has(t.length))return true;const a=new Set;
for(const d of n){const c=t[d];if(c===void 0)continue;if(c.kind==="directories"){a.add(d);if(s===wu)r(d+1,a)}else if(TR(
c,s)){const f=c.kind==="any-in-name"||c.kind==="anything";r(f?d:d+1,a)}}if(a.size===0)return false;n=a}return n.has(t.length)}
function TR(t,e){if(t.kind==="literal")return t.code===e;if(t.kind==="one-of")return t.ranges.some(([n,r])=>n<=e&&e<=r)!==
t.negated;return t.kind==="anything"||e!==wu}function Ar(t,e){return new m("BAD_INPUT",`The ${P("exclude")} has a malfor\
med pattern, ${JSON.stringify(t)}: ${e}.`,{hint:'Patterns are those of a .dockerignore file. Escape a special character \
with "\\".'})}var ow=47;var OR=64;var sw=new WeakMap;var an=class{text;isException;#e;#t;#n;#r;#i;constructor(e){this.text=e;if(e==="")
throw Ar(e,"it is empty");const n=_R(e);if(n==="!")throw Ar(e,'there is nothing after the "!"');this.isException=n.startsWith(
"!");const r=this.isException?n.slice(1):n;const i=/^[^\\*?[]*/.exec(r)?.[0]??"";const o=rw(r.slice(i.length),e,i==="");
const s=o.findIndex(({kind:c})=>c!=="literal");const a=o.slice(0,s===-1?o.length:s);this.#e=zy(i)+(bu(a)[0]??"");this.#t=
o.slice(a.length);const d=bu(this.#t);this.#n=dw(d);this.#i=this.#t[1]?.kind==="literal"?d[0]??"":"";this.#r=dw(d.map(c=>c.
slice(0,c.lastIndexOf("/")+1)))}get directory(){return this.#e.slice(0,Math.max(0,this.#e.lastIndexOf("/")))}mayMatchIn(e){
return e.includes(this.#r)}matches(e){if(!e.startsWith(this.#e))return false;const{length:n}=this.#e;if(this.#t.length===
0)return n>0&&(e.length===n||e.charCodeAt(n)===ow);if(this.#t.length===1&&this.#t[0]?.kind==="any-in-name")return true;if(!e.
includes(this.#n,n))return false;const r=this.#o(e,n);return r!==-1&&iw(this.#t,pu(e.slice(r)))}#o(e,n){if(this.#t[0]?.kind!==
"directories")return n;let r=e.indexOf(this.#i,n);while(r>n&&e.charCodeAt(r-1)!==ow)r=e.indexOf(this.#i,r+1);return r}};
function cw(t){return t.replace(/^\uFEFF/,"").split("\n").filter(e=>!e.startsWith("#")).map(e=>e.trim()).filter(e=>e!=="").
map(e=>new an(e))}function Bn(t,e){if(t.length<OR)return t.findLast(i=>i.matches(e));let n=-1;const r=uw(t);for(const i of lw(
e))for(const o of r.get(i)??[])if(o>n&&t[o].matches(e))n=o;return t[n]}function fw(t,e){const n=uw(t);const r=`${e}/`;return lw(
r).some(i=>n.get(i)?.some(o=>t[o].mayMatchIn(r)))}function uw(t){const e=sw.get(t);if(e!==void 0)return e;const n=Map.groupBy(
t.keys(),r=>t[r].directory);sw.set(t,n);return n}function lw(t){const e=[""];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf(
"/",n+1))e.push(t.slice(0,n));return e}function _R(t){const e=t.startsWith("!")?"!":"";const n=aw(t.slice(e.length).trim());
return aw((e+(n.length>1?n.replace(/^\//,""):n)).trim())}function aw(t){return t===""?"":vR.normalize(t).replace(/(?<=.)\/$/,
"")}function dw(t){return t.reduce((e,n)=>n.length>e.length?n:e,"")}import{posix as LR}from"node:path";import{posix as mw}from"node:path";function pw(t,e){const n=Yi(t.owned,e);const r=Yi(t.drops,e);const i=Yi(t.empties,e);return{preset:t,owned:n,drops:r,empties:i,
count:{kind:"preset",name:t.name,entries:0,bytes:0},firstParts:AR([...n,...r,...i]),above:t.skippedIfLinked===true?RR(n):
[],droppedTops:[],isSkipped:false}}function Yi(t=[],e){return t.flatMap(n=>Jy(n,e)).map(n=>new an(n))}function Xe(t,e){const n=Bn(
t,e);return n!==void 0&&!n.isException}function hw(t,e){const n=gw(e);return t.above.some(r=>r.depth===n&&r.pattern.matches(
e))||Xe(t.owned,e)}function RR(t){const e=t.map(({text:n})=>mw.dirname(n));return[...new Set([...e,...e.map(n=>mw.dirname(
n))])].filter(n=>n!=="."&&!n.endsWith("*")).map(n=>({pattern:new an(n),depth:gw(n)}))}function gw(t){return t.split("/").
length}function AR(t){const e=new Set(t.filter(({isException:n})=>!n).map(({directory:n})=>Eu(n)));return e.has("")?void 0:
e}function Eu(t){const e=t.indexOf("/");return e===-1?t:t.slice(0,e)}function Br(t,e,n,r){const i=n.map(o=>new an(o));return{what:t,why:e,patterns:i,...r===void 0?{}:{namePattern:r}}}var Su=String.
raw`v?\d[\d.]*`;var xu="(?:[-._ ][^/]*)?";var BR=[`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyr\
ights?|eula)(?:${Su})?${xu}`,`(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen\
[cs]|notice|copyright|attribution)[^/]*`,String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${Su})?${xu}`,`(?:mpl|of\
l|cddl|epl)[-._ ]?${Su}${xu}`,String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`];
var NR=new RegExp(`(?:^|/)(?:${BR.join("|")})(?=/|$)`,"i");var CR=[Br("licences","they must accompany the software",["us\
r/share/common-licenses","usr/share/licenses"],NR),Br("package databases","scanners and later installs would not see the\
 packages",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","usr/lib/sysimage","var/lib/pacman/local","**/*.d\
ist-info","**/*.egg-info","var/log/packages","var/log/scripts","var/log/setup","var/lib/pkgtools","etc/os-release","usr/\
lib/os-release"]),Br("certificates","connections could not be verified",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust",
"usr/share/ca-certificates","usr/local/share/ca-certificates"]),Br("time zones","local times would be wrong",["usr/share\
/zoneinfo"]),Br("the C.UTF-8 locale","programs rely on it on every system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UT\
F-8"]),Br("accounts","users and groups would lose their names",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function ba(t){
return CR.find(({patterns:e,namePattern:n})=>n?.test(t)===true||Bn(e,t)!==void 0)}var yw="";function ww(t,e,{commands:n}){return t.flatMap(({name:r,owned:i=[],drops:o=[],usedBy:s})=>{const a=s?.commands.
map(f=>({tool:f,by:n.find(({words:u})=>$R(u,f))?.by})).find(({by:f})=>f!==void 0);if(s===void 0||a===void 0)return[];const d=Yi(
s.parts??[...i,...o],e);const c=s.parts===void 0?`the cache of ${r}`:`packages fetched by ${a.tool}`;return[{patterns:d,
reason:{kind:"config",what:c,why:`${a.by} runs ${a.tool}`}}]})}function $R(t,e){const[n="",r]=e.split(" ");const i=t.indexOf(
n);return i!==-1&&(r===void 0||t.includes(r,i+1))}function bw(t,e,n,r){const{hasPrograms:i=false}=t;for(const o of e){const s=ku(
t,(d,c)=>r(o,d,c,i));if(s===void 0)continue;const a=t.extent==="itself"?"entry":"all";n.add(s,Pu(t,s),[[o,a]])}}function ku({
path:t,extent:e},n){if(e==="around"||e==="beside"||e==="programs"){const o=Je(t).find(s=>n(s,"5")||n(s,"0"));if(o!==void 0)
return o}const r=Rr(t);if(e==="beside"&&r!==""&&n(`${r}/${yw}`,"5"))return r;if(n(t,"5")||n(t,"0"))return t;const i=e===
"search"||e==="programs";return i&&n(`${t}/${yw}`,"0")?t:void 0}function Pu({path:t,by:e},n){const r=o=>`/${Buffer.from(
o,"latin1")}`;const i=n===t?`${e} refers to it`:`${e} refers to ${r(t)}`;return{kind:"config",what:r(n),why:i}}var DR=1e3;var Ea=class{rules;#e;#t;#n=new Map;constructor(e,n,r,i){this.rules=e.map(o=>pw(o,n));this.#t=ww(e,n,i);this.#e=
r.map(o=>A(Buffer.from(LR.normalize(o))))}rulesFor(e){const n=Eu(e);const r=this.#n.get(n);if(r!==void 0)return r;const i=this.
rules.filter(({firstParts:o})=>o?.has(n)!==false);if(this.#n.size<DR)this.#n.set(n,i);return i}drops(e,n,r,i=false){const o=e.
isSkipped?void 0:this.actionOf(e,n,r);return o==="drop"||i&&o==="empty"}dropping(e,n,r=false){const i=o=>o.preset.filesOnly!==
true&&Xe(o.owned,e);return this.rulesFor(e).filter(o=>this.drops(o,e,n,r)).map(o=>[o,i(o)?"all":"unless-directory"])}actionOf(e,n,r){
if(r==="2"&&e.preset.keepsSymlinks===true)return void 0;if(r==="5"&&e.preset.filesOnly===true)return void 0;const i=Xe(e.
owned,n);const o=i||Xe(e.drops,n);const s=o&&!i?ba(n):void 0;const a=o&&s===void 0;const d=a?"drop":Xe(e.empties,n)?"emp\
ty":void 0;if(d===void 0)return s;const c=f=>Xe(f.patterns,n);return this.#t.find(c)?.reason??this.volumeProtection(n)??
d}volumeProtection(e){const n=this.#r(e);return n===void 0?void 0:{what:`the volume /${n}`,why:"new volumes are initiali\
zed from it"}}#r(e){return this.#e.find(n=>e===n||gr(e,n))}firstDropping(e,n){return this.rulesFor(e).find(r=>typeof this.
actionOf(r,e,n)==="string")}};var FR=1e4;var Sa=class{#e=new Map;#t=0;constructor(e){for(const n of Tu(e))this.#n(n)}through(e,n){const r=(this.#e.get(
e)??[]).filter(({extent:o})=>o!=="itself").map(o=>Iu(o,`${n}${o.path.slice(e.length)}`)).filter(({path:o})=>o!==""&&!o.startsWith(
"/"));const i=r.slice(0,Math.max(0,FR-this.#t));for(const o of i)this.#n(o);return i}#n(e){this.#t++;for(const n of[e.path,
...Je(e.path)]){const r=this.#e.get(n);if(r===void 0)this.#e.set(n,[e]);else r.push(e)}}};function Iu(t,e){return{...t,path:e,
extent:t.extent==="beside"?"around":t.extent}}function Tu({paths:t,required:e}){const n=e.filter(({by:r,text:i})=>r!=="W\
ORKDIR"&&!i.includes("/")).flatMap(({by:r,candidates:i})=>i.map(o=>({path:o,by:r,extent:"around",hasPrograms:true})));return[
...t,...n]}var dn={paths:[],required:[],commands:[]};var Nr={action:"keep"};var Cr=class{#e;#t;#n;#r;#i=new Map;#o=new Map;#s=new Set;#a;dropped=new wa;#d;#c=new ya(this.dropped);#f;constructor({
presets:e,excludes:n,places:r,volumes:i,references:o=dn}){this.#e=new Ea(e,r,i,o);this.#t=n;this.#n=new Map(n.filter(({isException:s})=>!s).
map(s=>[s,{kind:"exclude",name:s.text,entries:0,bytes:0}]));this.#r=new Set(n);this.#f=new Sa(o);for(const s of o.paths)
this.#u(s)}#u(e){bw(e,this.presets,this.#c,(n,r,i,o)=>this.#e.drops(n,r,i,o))}get counts(){return[...this.presets.map(({
count:e})=>e),...this.#n.values()]}get unmatched(){return[...this.#r].map(({text:e})=>e)}get skippedPresets(){return this.
presets.filter(({isSkipped:e})=>e).map(({preset:e})=>e.name)}get warnings(){return[...this.#i.values()]}get spared(){return[
...this.#o.values()].filter(e=>e.entries>0||this.#s.has(e))}countSpared(e,n,r){if(!n)It(e,1,r);else if(e?.kind==="config")
this.#s.add(e)}get presets(){return this.#e.rules}decisionFor(e,n){if(e===""||e===".")return Nr;for(const o of this.#r)if(o.
matches(e))this.#r.delete(o);const r=Bn(this.#t,e);if(r?.isException===true)return this.#l(e,n)?{action:"keep",spared:this.#p(
r.text,void 0)}:Nr;if(r!==void 0){this.#g(e,n,r);return{action:"drop",count:this.#n.get(r)}}let i;for(const o of this.#e.
rulesFor(e)){const s=o.isSkipped?void 0:this.#e.actionOf(o,e,n);const a=typeof s==="string";const d=a?this.#c.reasonFor(
o,e,n):void 0;if(a&&d===void 0)return{action:s,count:o.count,rule:o};i??=d??s}if(i===void 0)return Nr;return{action:"kee\
p",spared:this.#p(i.what,i.why,i.kind)}}#l(e,n){return this.#t.some(r=>!r.isException&&r.matches(e))||this.presets.some(
r=>!r.isSkipped&&typeof this.#e.actionOf(r,e,n)==="string")}#p(e,n,r){const i=r===void 0?{what:e,why:n}:{what:e,why:n,kind:r};
const o=this.#o.get(e)??{...i,entries:0,bytes:0};this.#o.set(e,o);return o}spareLinkTarget(e,n,r){const i=A(Buffer.from(
Ew.resolve("/",Ew.dirname(e),n),"latin1"));this.skipPresetsFor(e,i);if(r)return;for(const a of this.#f.through(e,i))this.#u(
a);if(this.dropped.has(i))return;const o=pa(e)||pa(i);const s=this.#e.dropping(i,"0",!o).filter(([{preset:a,empties:d}])=>a.
skippedIfLinked!==true&&!Xe(d,e));if(s.length>0)this.#c.add(i,this.#m(e),s)}#m(e){this.#a??={kind:"link",what:"link targ\
ets",why:`${_(X(`/${e}`))} would be broken`};return this.#a}skipPresetsFor(e,n){for(const r of this.presets)if(r.preset.
skippedIfLinked===true&&!r.isSkipped)r.isSkipped=hw(r,n)&&!Xe(r.owned,e)}restore(e,n,r,i){const o=this.decisionFor(e,n);
if(o.action!=="drop")return"unchanged";const s=o.rule===void 0?Bn(this.#t,e):void 0;if(s!==void 0)return i?"unchanged":s;
const a=this.#e.dropping(e,n);if(i&&a.every(([,c])=>c!=="all"))return"unchanged";for(const[c]of a)if(c.preset.skippedIfLinked===
true&&!Xe(c.owned,r))c.isSkipped=true;const d=a.map(([c])=>c).filter(({isSkipped:c})=>!c);this.#c.restore(e,this.#m(r),d);
return"restored"}warnBrokenLink(e){if(!this.#i.has("links"))this.#i.set("links",e)}warnTooManyLinks(){this.#i.set("many \
links","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(e){const n=this.
presets.flatMap(r=>{const i=ku(e,(o,s)=>this.#e.drops(r,o,s));return i!==void 0&&this.#h(i)?[[i,r]]:[]});for(const[r,i]of n)
this.#c.restore(r,Pu(e,r),[i]);return n.map(([r])=>r)}recordDropped(e){this.dropped.add(e);const n=Rr(e);if(n===this.#d)
return;this.#d=n;this.dropped.add(`${n}/`)}#h(e){return this.dropped.has(e)||this.dropped.has(`${e}/`)}presetThatDropped(e,n){
return this.#e.firstDropping(e,n)}#g(e,n,r){if(n==="5")return;const i=ba(e)??this.#e.volumeProtection(e);if(i===void 0||
this.#i.has(i.what))return;this.#i.set(i.what,`The pattern ${JSON.stringify(r.text)} drops a protected path, ${_(X(e))} \
(${i.what}): ${i.why}.`)}};var kw=qd(xw(),1);var MR=20;function Pw(t,e){const n=t.slice(0,MR).toLowerCase();const r=o=>(0,kw.default)(n,o).steps;const[
i]=e.toSorted((o,s)=>r(o)-r(s));if(i===void 0)return void 0;if(r(i)<=Math.ceil(Math.max(n.length,i.length)/3))return i;return n.
length>1?e.find(o=>o.startsWith(n)):void 0}var vu=["v[0-9]","v[0-9][0-9]"];var UR="[0-9a-f]".repeat(8);var Iw=["!var/log/packages","!var/log/scripts","!var/log/set\
up","!var/log/**/config"];var Tw=["~/.npm","$npm_config_cache","$NPM_CONFIG_CACHE"];var ft=[{name:"apt",isSafe:true,what:"\
downloaded packages, package lists and their indexes, `*.dpkg-old`, `*.dpkg-dist`",why:"`apt-get update` fetches them ag\
ain",owned:["var/cache/apt/archives/*.deb","var/cache/apt/archives/partial/*","var/cache/apt/*.bin","var/lib/apt/lists/*",
"!var/lib/apt/lists/partial","var/lib/apt/lists/partial/*"],drops:["etc/**/*.dpkg-old","etc/**/*.dpkg-dist"]},{name:"apk",
isSafe:true,what:"apk's package cache",why:"`apk update` and `apk add` fetch it again",owned:["var/cache/apk/*"]},{name:"\
dnf",isSafe:true,what:"caches of dnf, microdnf and yum",why:"fetched again when they are needed",owned:["var/cache/dnf/*",
"var/cache/yum/*","var/cache/libdnf5/*","~/.cache/libdnf5/*","$XDG_CACHE_HOME/libdnf5/*"]},{name:"zypper",isSafe:true,what:"\
zypper's caches",why:"`zypper refresh` fetches them again",owned:["var/cache/zypp/*"]},{name:"pacman",isSafe:true,what:"\
downloaded packages",why:"fetched again when they are needed",owned:["var/cache/pacman/pkg/*"]},{name:"pip",isSafe:true,
what:"pip's downloads and wheels",why:"fetched or built again when they are needed",owned:ct(["~/.cache/pip","$XDG_CACHE\
_HOME/pip","$PIP_CACHE_DIR"],["http","http-v2","wheels","selfcheck"])},{name:"npm",isSafe:true,what:"npm's cache and log\
s, and packages fetched by npx",why:"fetched again when they are needed",owned:ct(Tw,["_cacache","_logs","_npx"]),usedBy:{
commands:["npx","npm exec","npm x"],parts:ct(Tw,["_npx"])}},{name:"yarn",isSafe:true,what:"the cache of Yarn 1; never a \
project’s `.yarn/cache`, which programs run from",why:"fetched again when it is needed",owned:ct(["~/.cache/yarn","$XD\
G_CACHE_HOME/yarn","usr/local/share/.cache/yarn","$YARN_CACHE_FOLDER"],vu),usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:true,
what:"package files that gem and Bundler keep next to the installed gems",why:"fetched again when they are needed",owned:[
"$GEM_HOME/cache/*.gem","$BUNDLE_PATH/cache/*.gem","$BUNDLE_PATH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.ge\
m","usr/local/bundle/cache/*.gem","usr/local/bundle/ruby/*/cache/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib\
/ruby/gems/*/cache/*.gem","usr/lib64/ruby/gems/*/cache/*.gem","usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*\
.gem","var/lib/gems/*/cache/*.gem","~/.gem/ruby/*/cache/*.gem","~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/\
*","!**/vendor/cache","!$BUNDLE_CACHE_PATH/*.gem"]},{name:"conda",isSafe:true,what:"package archives; not the unpacked p\
ackages, which environments link to",why:"fetched again when they are needed",owned:ct(["opt/*conda*","opt/miniforge*","\
opt/mambaforge*","opt/micromamba*","~/*conda*","~/miniforge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share\
/mamba","$XDG_DATA_HOME/mamba","$CONDA_DIR","$CONDA_PREFIX","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs\
/cache/*"]).concat(ct(["$CONDA_PKGS_DIRS"],["*-*-*.tar.bz2","*-*-*.conda",`cache/${UR}.*`]))},{name:"composer",isSafe:true,
what:"Composer's cache",why:"fetched again when it is needed",owned:ct(["~/.composer/cache","~/.cache/composer","$XDG_CA\
CHE_HOME/composer","$COMPOSER_HOME/cache","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:true,what:"\
logs of package managers and rotated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slack\
ware's package database",why:"programs that write to a log file still find it; links are kept",owned:["var/log/apt/*","v\
ar/log/dpkg.log","var/log/alternatives.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(
t=>[`var/log/**/${t}`,`!var/log/**/${t}/**`]),...Iw],empties:["var/log/**",...Iw],filesOnly:true,keepsSymlinks:true},{name:"\
tmp",isSafe:true,what:"the content of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definitio\
n",owned:["tmp/*","var/tmp/*","var/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{
name:"uv",isSafe:false,what:"uv's cache, unless symlinks from outside point into it",why:"environments may consist of li\
nks into it, and builds start from it",owned:ct(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],vu.map(t=>`*-${t}`)),
skippedIfLinked:true,usedBy:{commands:["uvx","uv"]}},{name:"pnpm",isSafe:false,what:"pnpm's store, unless symlinks from \
outside point into it",why:"later installs link from it, and projects may consist of links into it",owned:ct(["~/.local/\
share/pnpm/store","$XDG_DATA_HOME/pnpm/store","$PNPM_HOME/store","~/.pnpm-store"],vu),skippedIfLinked:true,usedBy:{commands:[
"pnpx","pnx","pnpm dlx"]}},{name:"cargo",isSafe:false,what:"Cargo's registry and git checkouts; programs that it install\
ed are kept",why:"builds start from it: a later `cargo build` fetches everything again",owned:ct(["~/.cargo","$CARGO_HOM\
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
umentation, info pages, lintian overrides; copyright files are kept",why:"a reader may want them",drops:Ou(["doc/*","inf\
o/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:true},{name:"man",isSafe:false,what:"manual pages; the \
directories of their sections are kept, since packages need them to install",why:"a reader may want them",drops:Ou(["man\
/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"locales",isSafe:false,what:"translated messages\
, except those for the image’s own LANG; compiled locales are kept",why:"programs speak English",drops:Ou(["locale/*",
"!locale/locale.alias","!locale/languages","!locale/all_languages","!locale/currency","!locale/l10n","!locale/$LOCALE"])},
{name:"pycache",isSafe:false,what:"Python's compiled modules",why:"the first start is slower, and so is every start if t\
hey cannot be written",owned:["**/__pycache__/*"]}];function Nn(t){return ft.find(e=>e.name===t)}function ct(t,e){return t.
flatMap(n=>e.map(r=>`${n}/${r}`))}function Ou(t){return["usr/share","usr/local/share"].flatMap(e=>t.map(n=>n.startsWith(
"!")?`!${e}/${n.slice(1)}`:`${e}/${n}`))}var ut="auto";var HR=/^true$/i;var zR=/^false$/i;var jR=/^(?:yes|on|1|all|safe|default)$/i;function _u(t){return t.split(
/[\n,]/).map(e=>e.trim()).filter(e=>e!=="")}function Xi(t){const e=_u(t);if(e.length===1&&zR.test(e[0]??""))return[];return e.
map(n=>HR.test(n)?ut:n)}function vw(t){const e=Xi(t);const n=new Set;const r=new Set;for(const i of e){const o=i.startsWith(
"-");for(const s of WR(o?i.slice(1).trim():i))(o?r:n).add(s)}if(n.size===0&&r.size>0){throw new m("BAD_INPUT",`The ${P("\
clean")} only excludes presets (${e.join(", ")}) and selects none.`,{hint:`Write ${S("clean",[ut,...e].join(", "))}.`})}
return ft.filter(i=>n.has(i)&&!r.has(i))}function WR(t){if(t===ut)return ft.filter(({isSafe:o})=>o);const e=Nn(t);if(e!==
void 0)return[e];const n=[ut,...ft.map(({name:o})=>o)];const r=jR.test(t)?ut:Pw(t,n);const i=r===void 0?"":` Did you mea\
n ${JSON.stringify(r)}?`;throw new m("BAD_INPUT",`The ${P("clean")} must be a list of presets, but ${_(Buffer.from(t))} \
is not one.${i}`,{hint:`Presets: ${n.join(", ")}.`})}var JR=["docs","man","locales","pycache"];var GR=1e6;var VR=.01;var KR=1e5;var xa=class{#e;#t;#n=0;#r;#i=false;constructor({
active:e,words:n,excludes:r,env:i,volumes:o,references:s=dn}){this.#e=new Cr({presets:ft.filter(a=>(a.isSafe||JR.includes(
a.name))&&!e.includes(a)&&!n.some(d=>d.replace(/^-\s*/,"")===a.name)),excludes:r.filter(({isException:a})=>a),places:la(
void 0,i),volumes:o,references:s});this.#t=this.#e.presets.flatMap(({owned:a,drops:d,empties:c})=>[...a,...d,...c]).filter(
({isException:a})=>!a)}begin(e,n){const r=on(e,n);if(r===0)return;this.#n+=r;const i=A(e.name);if(this.#o(i.slice(0,Math.
max(0,i.lastIndexOf("/")))))It(this.#e.decisionFor(i,e.typeFlag).count,1,r)}#o(e){if(e!==this.#r){this.#r=e;this.#i=fw(this.#t,
e)}return this.#i}data(){}end(){}get found(){const e=Math.min(GR,Math.max(KR,this.#n*VR));return this.#e.counts.filter(({
bytes:n})=>n>=e).map(({name:n,bytes:r})=>({name:n,bytes:r})).sort((n,r)=>r.bytes-n.bytes)}};function ka(t,e){const n=t.length===
0?[ut]:t;const r=o=>n.includes(ut)&&ft.some(s=>s.name===o&&s.isSafe);const i=e.map(({name:o})=>o).filter(o=>!r(o));return[
...n,...i].join(", ")}var qR=1;var YR=1e3;var XR=2e3;function _w(t,e){const{source:n,options:r,engine:i,ms:o}=e;const s=t.budgets.every(({isMet:a})=>a);
return{version:qR,tool:`docker-flatten ${Or}`,ok:s,dryRun:r.dryRun,source:{reference:n.reference,id:n.id,container:n.ofContainer??
null,platform:n.platforms.map(T).join(", "),layers:t.oldLayers,bytes:t.oldBytes,packedBytes:t.oldPackedBytes??null,steps:t.
oldHistory?.length??null,history:Pa(t.oldHistory)},result:{tags:s?[...r.tagTexts]:[],imageId:t.imageId??null,configDigest:t.
configDigest??null,digest:t.digest??null,pushed:t.pushed.map(({name:a,digest:d})=>({name:a,digest:d})),written:t.written.
map(({name:a,digest:d})=>({name:a,digest:d})),verifiedEntries:t.checks.verifiedEntries??null,testPassed:t.checks.isTested?
true:null,layers:t.newLayers,bytes:t.newBytes,packedBytes:t.newPackedBytes??null,steps:t.newHistory?.length??null,history:Pa(
t.newHistory),directories:Rw(t.directories)},platforms:t.platforms.map(a=>ZR(a,t.platforms.length>1)),engine:i===void 0?
null:{version:i.version,store:i.store.kind},sizes:n.countsBlocks?"blocks":"bytes",savedBytes:t.savedBytes,savedPercent:Number(
t.savedPercent),hiddenBytes:t.savedBytes-$r(t),cleanedBytes:$r(t),rules:t.rules.map(({kind:a,name:d,entries:c,bytes:f})=>({
kind:a,name:d,entries:c,bytes:f})),commands:t.commands.map(({name:a,ms:d,bytes:c})=>({name:a,seconds:Ow(d),bytes:c??null})),
kept:[...t.spared.map(({what:a,why:d,entries:c,bytes:f})=>({what:a,why:d??null,entries:c,bytes:f})),...t.skippedPresets.
map(a=>({what:`the cache of ${a}`,why:"symlinks outside it point into it",entries:null,bytes:null}))],suggestions:t.suggestions?.
map(({name:a,bytes:d})=>({name:a,bytes:d}))??null,suggestedClean:t.suggestions?.length?ka(r.cleanWords,t.suggestions):null,
budgets:t.budgets.map(({input:a,wanted:d,seen:c,isMet:f})=>({input:a,wanted:d,seen:c,met:f})),cacheHit:t.cacheHit??null,
backup:r.dryRun?null:r.backup??null,seconds:Ow(o)}}function ZR(t,e){return{platform:t.platform,oldBytes:t.oldBytes,newBytes:t.
newBytes,savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),oldLayers:t.oldLayers,newLayers:t.newLayers,oldPackedBytes:t.
oldPackedBytes??null,newPackedBytes:t.newPackedBytes??null,configDigest:t.configDigest??null,cleanedBytes:$r(t),verifiedEntries:t.
checks.verifiedEntries??null,cacheHit:t.cacheHit??null,oldHistory:e?Pa(t.oldHistory):null,newHistory:e?Pa(t.newHistory):
null,directories:e?Rw(t.directories):null}}function Rw(t){return t?.map(({path:e,bytes:n,files:r})=>({path:e,bytes:n,files:r}))??
null}function Pa(t){if(t===void 0)return null;return t.slice(-YR).map(({command:e,bytes:n,hasLayer:r})=>({command:le(e,XR),
bytes:n,layer:r}))}function $r({rules:t,commands:e}){return[...t,...e].reduce((n,{bytes:r})=>n+(r??0),0)}function Aw(t,e){
const{source:n,result:r}=t;return{title:[n.reference,...r.tags.slice(0,1)].join(" → "),headline:Gc({oldBytes:n.bytes,newBytes:r.
bytes,oldLayers:n.layers,newLayers:r.layers}),oldBytes:n.bytes,newBytes:r.bytes,hiddenBytes:t.hiddenBytes,groups:e?.groups??
[],result:e?.result??["",0,-1,[]],dropped:e?.dropped??["",0,-1,[]],notes:e?.notes??[]}}function Ow(t){return Math.round(
t)/1e3}import{Readable as LA}from"node:stream";import{Writable as QR}from"node:stream";var Bw=32*1024*1024;var Lr=class{sink;#e;#t=[];#n=[];#r=0;#i=0;constructor(e,n=()=>{}){this.#e=e;this.sink=new QR({write:(r,i,o)=>{
this.#n.push(Buffer.from(r));this.#i+=r.length;o();n()}})}get isEmpty(){return this.#t.length===0}get isComplete(){return!this.
isEmpty&&this.#i>=this.#r}hold(e){if(e.sizeBytes>this.#e){throw new m("TAR_LIMIT",`An entry is ${e.sizeBytes} bytes long\
, but at most ${this.#e} were expected.`,{hint:xe})}const n=Buffer.from(e.header);const{typeFlag:r}=e;const i=e.extensions.
reduce((a,d)=>a+d.length,R);const o=pe(e.sizeBytes);const s={typeFlag:r,mtimeSeconds:Ft(n),header:n,extensions:[...e.extensions]};
this.#t.push({entry:s,headBytes:i,dataBytes:o});this.#r+=i+o;if(this.#r>Bw){throw new m("TAR_LIMIT",`Entries exceed ${Bw}\
 bytes in total, but only a few short ones were expected.`,{hint:xe})}return"keep"}entries(){const e=Buffer.concat(this.#n);
let n=0;return this.#t.map(({entry:r,headBytes:i,dataBytes:o})=>{const s=n+i;n=s+o;return{...r,data:e.subarray(s,n)}})}};import{pipeline as tA}from"node:stream/promises";import{Writable as eA}from"node:stream";function Ia(){return new eA({highWaterMark:1024*1024,write:(t,e,n)=>n()})}async function Cn(t,e,n,r=Ia()){await tA(e,n,r,{signal:t}).catch(i=>{if(!t.aborted)throw i})}async function Dr(t,e){const n=new AbortController;const r=new Lr(e,()=>{if(r.isComplete)n.abort()});const i=new W(o=>r.
isEmpty?r.hold(o):"drop");await Cn(n.signal,t,i,r.sink);return r.entries()[0]}async function Nw(t){const e=new AbortController;
let n;const r=new W(i=>{n??={...i,name:Buffer.from(i.name),header:Buffer.from(i.header)};e.abort();return"drop"});await Cn(
e.signal,t,r);return n}function Ie(t,e){return Dw(t,"name",e)}function Ta(t,e){return Dw(t,"linkName",e)}function $w(t,e,n){return Cw(Cw(t,"uid",
e),"gid",n)}function Cw({extensions:t,header:e},n,r){const i=nt(t).pax.has(n);if(r<=hc||!i){return{extensions:i?Ru(t,n):
t,header:gc(e,n,r)}}const o=new Map([[n,String(r)]]);const s=a=>Bc(a,o);return{extensions:_a(t,s),header:gc(e,n,0)}}function va(t){
const{pax:e,longName:n}=nt(t.extensions);const r=n===void 0?_e(e.get(Lw)):void 0;const{extensions:i,header:o}=r===void 0?
t:Ie(t,r);const s=a=>a==="size"||a.startsWith("GNU.sparse.");return{extensions:Oa(i,s),header:hi(Qm(o),0)}}function Ru(t,e){
return _a(t,n=>Np(n,e))}function Oa(t,e){return _a(t,n=>Ac(n,e))}function _a(t,e){const n=is(t);const r=n.findLast(({typeFlag:i})=>i===
ke.pax);return n.flatMap(i=>{const{typeFlag:o,block:s,data:a}=i;if(o===ke.pax)return i===r?nA(i,e):[];return a===void 0?
[s]:[s,a]})}function nA({block:t,data:e,sizeBytes:n},r){if(e===void 0)return[];const i=e.subarray(0,n);const o=r(i);if(o.
equals(i))return[t,e];return o.length===0?[]:[hi(t,o.length),Fw(o)]}var Lw="GNU.sparse.name";var rA={name:{records:["pat\
h",Lw],gnuType:ke.gnuLongName},linkName:{records:["linkpath"],gnuType:ke.gnuLongLink}};function Dw(t,e,n){const{records:r,
gnuType:i}=rA[e];const[o,...s]=r;const a=$o(t.header,e,n);const d=a===void 0&&nt(t.extensions).pax.has(o);const c=d?s:r;
const f=is(Oa(t.extensions,p=>c.includes(p))).filter(({typeFlag:p})=>p!==i).flatMap(({block:p,data:h})=>h===void 0?[p]:[
p,h]);if(a!==void 0)return{extensions:f,header:a};const u=$o(t.header,e,n.subarray(0,R),true)??t.header;if(d){const p=h=>Bc(
h,new Map([[o,n]]));return{extensions:_a(f,p),header:u}}const l=Buffer.concat([n,Buffer.alloc(1)]);return{extensions:[...f,
np(i,l.length),Fw(l)],header:u}}function Fw(t){return Buffer.concat([t,Buffer.alloc(pe(t.length)-t.length)])}import{createHash as oA}from"node:crypto";import{createGunzip as sA,createZstdDecompress as aA}from"node:zlib";var Uw=4247762216;var iA=407710288;var Mw={rle:1,reserved:3};function Hw(t){if(t.length<4)return false;const e=t.readUInt32LE(
0);return e===Uw||zw(e)}function zw(t){return(t&4294967280)>>>0===iA}var Ra=class{#e="magic";#t=4;#n=Buffer.alloc(4);#r=0;#i=false;#o=false;get isBetweenFrames(){
return this.#e==="magic"&&this.#r===0}*split(e){let n=0;let r=0;while(r<e.length){const i=this.#e==="skipped"||this.#e===
"header"||this.#e==="block"||this.#e==="checksum";const o=Math.min(this.#t,e.length-r);const s=this.#e==="skipped"||this.#e===
"skipped size";if(!i)this.#s(e.subarray(r,r+o));r+=o;this.#t-=o;if(s)n=r;if(this.#t>0)break;const a=this.#e==="magic";this.#d();
if(this.#e==="skipped size")n=r;else if(a&&r-n<4){yield Buffer.from(this.#n);n=r}if(this.#e==="magic"&&r>n){yield e.subarray(
n,r);n=r}}if(this.#e!=="magic"&&r>n)yield e.subarray(n,r)}#s(e){e.copy(this.#n,this.#r);this.#r+=e.length}#a(e,n){this.#e=
e;this.#t=n;this.#r=0}#d(){const e=this.#n;switch(this.#e){case"magic":{const n=e.readUInt32LE(0);if(zw(n))this.#a("skip\
ped size",4);else if(n===Uw)this.#a("descriptor",1);else throw new RangeError("bytes that are not a zstd frame follow it\
s last frame");return}case"skipped size":{const n=e.readUInt32LE(0);this.#a(n===0?"magic":"skipped",n===0?4:n);return}case"\
descriptor":this.#a("header",this.#f(e[0]??0));return;case"header":this.#a("block header",3);return;case"block header":{
const n=e.readUIntLE(0,3);const r=n>>1&3;if(r===Mw.reserved)throw new RangeError("a zstd block has an unknown type");this.#o=
(n&1)===1;const i=r===Mw.rle?1:n>>3;if(i>0)this.#a("block",i);else this.#c();return}case"block":this.#c();return;case"sk\
ipped":case"checksum":this.#a("magic",4);return}}#c(){if(!this.#o)this.#a("block header",3);else if(this.#i)this.#a("che\
cksum",4);else this.#a("magic",4)}#f(e){const n=(e&32)!==0;this.#i=(e&4)!==0;const r=[0,1,2,4][e&3]??0;const i=[n?1:0,2,
4,8][e>>6]??0;return(n?0:1)+r+i}};var Gw=1024*1024;var dA=4*Gw;var cA=6;var jw=["drain","end","close"];function Aa(t,e){return new Au(t,e)}var Au=class{chunks;packedBytes=0;tarBytes=0;packing;#e;#t;#n;constructor(e,n){
this.#e=e;this.#t=n;this.#n=Ww(e.descriptor.digest);this.chunks=this.#i()}get#r(){return this.#e.descriptor.digest}async*#i(){
const{descriptor:e,diffId:n}=this.#e;const r=await this.#e.open(this.#t.signal);try{const i=this.#o(r);const o=await lA(
i);this.packing=pA(o,this.#r);const s=this.packing==="none"&&n===e.digest;const a=this.#t.checksDiffId&&!s?Ww(n):void 0;
for await(const c of this.#a(o,i)){a?.update(c);this.tarBytes+=c.length;yield c}this.#s();const d=a&&Jw(a,n);if(d!==void 0&&
d!==n)throw q(this.#r,`unpacks to ${d}, but the image's config says ${n}`)}finally{r.destroy()}}async*#o(e){const{sizeBytes:n}=this.#e.
descriptor;for await(const r of e){this.packedBytes+=r.length;if(this.packedBytes>n)throw q(this.#r,Ht(this.packedBytes,
n));this.#n.update(r);yield r}}#s(){const{sizeBytes:e}=this.#e.descriptor;if(this.packedBytes!==e)throw q(this.#r,Ht(this.
packedBytes,e));const n=Jw(this.#n,this.#r);if(n!==this.#r)throw q(this.#r,`has the digest ${n}`)}async*#a(e,n){if(this.
packing==="none"){if(e.length>0)yield e;yield*n;return}const r=this.packing==="gzip";const i={chunkSize:Gw,readableHighWaterMark:dA};
const o=r?sA(i):aA(i);const s=r?fA(o,e,n):uA(o,e,n);s.catch(a=>o.destroy(a));o.on("error",()=>{});try{for await(const a of o.
iterator({destroyOnReturn:false}))yield a;await s}catch(a){throw this.#d(a)}finally{o.destroy()}}#d(e){const n=e.code;const r=e instanceof
m;const i=typeof n==="string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(n);if(r||!i&&!(e instanceof RangeError))return e;const o=n===
"Z_BUF_ERROR";return q(this.#r,o?`ends in the middle of its ${this.packing} stream`:`is not a readable ${this.packing} s\
tream (${E(e)})`)}};async function fA(t,e,n){let r=false;const i=new Promise(d=>{t.once("end",()=>{r=true});for(const c of[
"end","close"])t.once(c,d)});let o=0;let s=0;const a=async d=>{const c=d.findLastIndex(f=>f!==0);if(c!==-1)s=o+c+1;o+=d.
length;if(!r)await Bu(t,d)};await a(e);for await(const d of n)await a(d);t.end();await i;if(s>t.bytesWritten)throw new RangeError(
"bytes that are not a gzip member follow its last member")}async function uA(t,e,n){const r=new Ra;for(const i of r.split(
e))await Bu(t,i);for await(const i of n)for(const o of r.split(i))await Bu(t,o);if(!r.isBetweenFrames)throw new RangeError(
"its last frame is incomplete");t.end()}async function Bu(t,e){if(t.destroyed)throw new Error("the stream was closed");if(e.
length===0||t.write(e))return;await new Promise(n=>{const r=()=>{for(const i of jw)t.off(i,r);n()};for(const i of jw)t.on(
i,r)})}async function lA(t){const e=[];let n=0;while(n<cA){const{done:r,value:i}=await t.next();if(r===true)break;e.push(
i);n+=i.length}return e.length===1?e[0]??Buffer.alloc(0):Buffer.concat(e)}var mA=[["bzip2","BZh"],["xz","ý7zXZ\0"]];function pA(t,e){
if(t[0]===31&&t[1]===139)return"gzip";if(Hw(t))return"zstd";const n=t.toString("latin1");const r=mA.find(([,i])=>n.startsWith(
i));if(r!==void 0)throw new m("UNSUPPORTED_IMAGE",`The layer ${e} is packed with ${r[0]}, but only gzip, zstd and unpack\
ed layers can be read.`,{hint:'Copy the image with "skopeo copy --dest-compress-format gzip" first.'});return"none"}function Ww(t){
const e=Et(t)?.algorithm;if(e===void 0)throw q(t,"has a digest that cannot be checked");return oA(e)}function Jw(t,e){return`${e.
slice(0,e.indexOf(":"))}:${t.digest("hex")}`}var Nu=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/;
var Cu=5;var Tt=class{#e=new Set;#t=0;static isIn({pax:e}){if(e.size===0)return false;for(const n of e.keys())if(Nu.test(
n))return true;return false}static remove(e){return{header:e.header,extensions:Oa(e.extensions,n=>Nu.test(n))}}note({pax:e}){
this.#t++;if(this.#e.size>Cu)return;for(const n of e.keys())if(Nu.test(n))this.#e.add(n.replace(/^(?:\w+\.xattr|RHT)\./,
""))}get notice(){if(this.#t===0)return void 0;const e=[...this.#e];const n=e.slice(0,Cu).join(", ")+(e.length>Cu?", …":
"");return`Left out extended attributes that belong to the machine that built the image (${n}) from ${this.#t} ${this.#t===
1?"entry":"entries"}.`}};var hA=64*1024;var Vw=1024*1024;var Ba=class{#e=[];#t;#n=0;add(e){if(e.length<hA){if(this.#n+e.length>Vw)this.#r();this.#t??=
Buffer.allocUnsafeSlow(Vw);this.#n+=e.copy(this.#t,this.#n);return}this.#r();this.#e.push(e)}addAll(e){for(const n of e)
this.add(n)}take(){const e=this.#e;this.#e=[];return e}end(){this.#r();return this.take()}#r(){if(this.#t===void 0)return;
this.#e.push(this.#t.subarray(0,this.#n));this.#t=void 0;this.#n=0}};import{randomInt as gA}from"node:crypto";var lt=4095;var $n=255;var Na=40;var $u=1e7;var Lu=1e4;var Du=256*1024**2;var Fu=192*1024**2;var Mu=5e8;var Uu=64*1024**
3;var Hu=500;function ye(t){return new m("TAR_LIMIT",t,{hint:xe})}var Qi=20;var Fr=2**Qi;var Zi=Fr-1;var Ca=class{#e=[];#t=0;add(e,n,r){const i=r-n;if(i>lt)throw new RangeError("a text i\
s longer than any path");if((this.#t&Zi)+i>Fr||this.#t===this.#e.length*Fr){this.#t=this.#e.length*Fr;if(this.#t+Fr>Du)throw ye(
`The image's names and link targets exceed ${Du} bytes in total.`);this.#e.push(Buffer.allocUnsafeSlow(Fr))}const o=this.#t;
e.copy(this.#e[o>>Qi],o&Zi,n,r);this.#t+=i;return o}get(e,n){const r=e&Zi;return this.#e[e>>Qi].subarray(r,r+n)}copy(e,n,r,i){
const o=e&Zi;const s=this.#e[e>>Qi];if(n>32)s.copy(r,i,o,o+n);else for(let a=0;a<n;a++)r[i+a]=s[o+a];return i+n}equals(e,n,r,i){
const o=e&Zi;const s=this.#e[e>>Qi];for(let a=0;a<n;a++)if(s[o+a]!==r[i+a])return false;return true}};var G=0;var D=-1;var $={directory:0,file:1,symlink:2,special:3};var Be=1024;var yA=.6;var wA=gA(2**32);var $a=class{texts=new Ca;count=0;parent=new Int32Array(
Be);kind=new Uint8Array(Be);dead=new Uint8Array(Be);touched=new Uint16Array(Be);layer=new Uint16Array(Be);ordinal=new Uint32Array(
Be);inode=new Int32Array(Be);head=new Uint32Array(Be);extra=new Uint32Array(Be);extraLength=new Uint16Array(Be);pathBytes=new Uint16Array(
Be);#e=new Uint32Array(Be);#t=new Uint8Array(Be);#n=new Int32Array(4*Be);#r=0;constructor(){this.count=1;this.parent[G]=
D;this.inode[G]=G}find(e,n,r,i){const o=this.#n[this.#i(e,n,r,i)]-1;return o<0||this.dead[o]===1?D:o}add({parent:e,bytes:n,
start:r,end:i,kind:o,layer:s}){const a=this.count;if(a===this.parent.length)this.#s();const d=this.pathBytes[e];const c=d+
(d===0?0:1)+(i-r);if(i-r>$n||c>lt)throw ye(`A path of the image is longer than ${lt} bytes, or contains a name of more t\
han ${$n} bytes.`);this.parent[a]=e;this.kind[a]=o;this.touched[a]=s;this.inode[a]=a;this.pathBytes[a]=c;this.#e[a]=this.
texts.add(n,r,i);this.#t[a]=i-r;this.count++;const f=this.#i(e,n,r,i);const u=this.#n[f];if(u===0)this.#r++;else this.dead[u-
1]=1;this.#n[f]=a+1;if(this.#r>this.#n.length*yA)this.#o();return a}pathOf(e,n=false){const r=this.pathBytes[e];const i=Buffer.
allocUnsafe(r+(n?1:0));if(n)i[r]=47;let o=r;for(let s=e;s!==G;s=this.parent[s]){const a=this.#t[s];this.texts.copy(this.#e[s],
a,i,o-a);o-=a+1;if(o>=0)i[o]=47}return i}targetOf(e){return this.texts.get(this.extra[e],this.extraLength[e])}hiddenBelow(e){
let n=0;for(let r=e;r!==D;r=this.parent[r])n=Math.max(n,this.extra[r]);return n}#i(e,n,r,i){const o=this.#n.length-1;const s=i-
r;let a=bA(e,n,r,i)&o;for(;;){const d=this.#n[a]-1;if(d<0)return a;if(this.parent[d]===e&&this.#t[d]===s&&this.texts.equals(
this.#e[d],s,n,r))return a;a=a+1&o}}#o(){const e=this.#n.filter(n=>n>0&&this.dead[n-1]===0);this.#n=new Int32Array(this.#n.
length*2);this.#r=e.length;for(const n of e){const r=n-1;const i=this.texts.get(this.#e[r],this.#t[r]);this.#n[this.#i(this.
parent[r],i,0,i.length)]=n}}#s(){const e=this.parent.length*2;this.parent=Me(this.parent,new Int32Array(e));this.kind=Me(
this.kind,new Uint8Array(e));this.dead=Me(this.dead,new Uint8Array(e));this.touched=Me(this.touched,new Uint16Array(e));
this.layer=Me(this.layer,new Uint16Array(e));this.ordinal=Me(this.ordinal,new Uint32Array(e));this.inode=Me(this.inode,new Int32Array(
e));this.head=Me(this.head,new Uint32Array(e));this.extra=Me(this.extra,new Uint32Array(e));this.extraLength=Me(this.extraLength,
new Uint16Array(e));this.pathBytes=Me(this.pathBytes,new Uint16Array(e));this.#e=Me(this.#e,new Uint32Array(e));this.#t=
Me(this.#t,new Uint8Array(e))}};function Me(t,e){e.set(t);return e}function bA(t,e,n,r){let i=Math.imul(t^wA,3432918353);
for(let o=n;o<r;o++){i=Math.imul(i^e[o],1540483477);i^=i>>>15}i=Math.imul(i^i>>>16,2246822507);return(i^i>>>13)>>>0}var EA=64;async function*Kw(t,e,n){const r=new zu(t,e);const i=new Ba;i.addAll(r.top());yield*i.end();for(const[o,s]of t.
layers.entries()){if(!r.beginLayer(o+1))continue;const a=new Kt({begin:(c,f)=>r.begin(c,f),emit:c=>i.add(c)},{dropsGlobals:true,
ignoresTrailer:true});const d=Aa(s,{checksDiffId:false,signal:n});for await(const c of d.chunks){n.throwIfAborted();a.consume(
c);yield*i.take();if(e.top!==G&&r.isLayerDone(a))break}}for(;;){const o=r.moreDirectories();if(o.length===0)break;i.addAll(
o);yield*i.take()}yield*i.end()}var zu=class{#e;#t;#n;#r;#i;#o=0;#s=0;#a=0;#d=true;#c;constructor(e,n){const{tree:r}=e;this.#e=
e;this.#t=r;this.#n=n;this.#r=new Uint8Array(r.count);this.#r[G]=1;this.#i=n.top;const i=r.parent[n.top];this.#c=i>G?r.pathBytes[i]+
1:0;this.#u()}top(){const{top:e}=this.#n;return this.#t.kind[e]===$.directory?this.#p(e):[]}beginLayer(e){this.#s=e;this.#a=
0;return this.#f}get#f(){return this.#o<this.#t.count&&this.#t.layer[this.#o]===this.#s}isLayerDone(e){return!this.#f&&(this.#d||
e.isBetweenEntries)}begin(e,n){const r=this.#a++;this.#d=!this.#f||this.#t.ordinal[this.#o]!==r;if(this.#d)return hr;const i=this.#o++;
this.#u();const o=this.#t.inode[i];const s=this.#n.carrier[o];const a=o===i?s:i;const d=this.#l(i);d.push(...this.#p(this.#t.
parent[a]));let c=e;if(Tt.isIn(n))c=Tt.remove(c);const f=this.#h(a);if(!f.equals(e.name))c=Ie(c,f);if(a!==s){const u=this.#h(
s);if(!u.equals(xn(e.header,n)))c=Ta(c,u)}if(c===e&&d.length===0)return Ws;return{blocks:[...d,...c.extensions,c.header],
keepsData:true}}moreDirectories(){return this.#l(this.#t.count)}#u(){const{kind:e,inode:n,count:r}=this.#t;const{carrier:i,
isSelected:o}=this.#n;for(;this.#o<r;this.#o++){const s=this.#o;if(e[s]===$.directory)continue;const a=n[s];const d=i[a];
if(a===s?d!==D:o[s]===1&&d!==s)return}}#l(e){const{kind:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let o=0;this.#i<
e;this.#i++){const s=this.#i;if(n[s]!==$.directory||r[s]===0||this.#r[s]===1)continue;if(o++===EA)break;this.#m(s,i)}return i}#p(e){
const{parent:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let s=e;s>G&&r[s]===1&&this.#r[s]===0;s=n[s])i.push(s);
const o=[];for(const s of i.reverse())this.#m(s,o);return o}#m(e,n){this.#r[e]=1;const{extensions:r,header:i}=ju(this.#e,
e,this.#c);n.push(...r,i)}#h(e){return this.#t.pathOf(e).subarray(this.#c)}};function ju({tree:t,heads:e},n,r){const i=t.
head[n];const o=()=>t.pathOf(n,t.kind[n]===$.directory).subarray(r);if(i===0)return Ie({extensions:[],header:tp()},o());
const s=e.get(i);return r===0?s:Ie(s,o())}function Te(t){return new m("LAYER_INVALID",`A layer of the image cannot be applied: ${t}.`,{hint:"The image is damaged,\
 or the program that made it has a bug. Build it again with another builder."})}function qw(t){return Te(`the tar stream\
 of ${t} ends within an entry`)}var we=47;var Wu=46;function Ju(t){let e=t.length;while(e>0&&t[e-1]===we)e--;let n=0;while(n<e&&SA(t,n,e))n+=t[n]===we?1:
2;const r=t.subarray(n,e);const i=xA(r)?r:kA(r,t);if(i.length>lt)throw ye(`A path of the image has ${i.length} bytes, bu\
t at most ${lt} are possible: ${_(i)}.`);return i}function SA(t,e,n){return t[e]===we||t[e]===Wu&&e+1<n&&t[e+1]===we}function xA(t){
let e=0;for(let n=0;n<=t.length;n++){const r=t[n];if(r===0)return false;if(n<t.length&&r!==we)continue;const i=n-e;if(i>
$n)return false;if(i<=2&&t[e]===Wu&&(i===1||t[e+1]===Wu))return false;if(i===0&&t.length>0)return false;e=n+1}return true}
function kA(t,e){if(t.includes(0))throw Te(`the name ${_(e)} contains a NUL`);const n=[];for(const r of t.toString("lati\
n1").split("/")){if(r===""||r===".")continue;if(r.length>$n)throw ye(`A name of the image has ${r.length} bytes, but at \
most ${$n} are possible: ${_(Buffer.from(r,"latin1"))}.`);if(r!=="..")n.push(r);else if(n.pop()===void 0)throw Te(`the p\
ath ${_(e)} leads out of the image`)}return Buffer.from(n.join("/"),"latin1")}var La=class{#e;#t=0;#n=0;#r=Buffer.alloc(0);#i=D;#o=0;constructor(e){this.#e=e}beginLayer(e){this.#t=e;this.forget()}forget(){
this.#i=D}childOf(e,n,r){return this.#a(this.#e.find(e,n,r,n.length),this.#s(e))}directoryOf(e,n,r){if(n<=0)return G;if(this.#i!==
D&&r==="create"&&PA(this.#r,e,n))return this.#i;const i={directory:G,hidden:this.#s(G),links:0};if(!this.#d(i,e.subarray(
0,n),r))return D;if(r==="create"){this.#r=Buffer.from(e.subarray(0,n));this.#i=i.directory;this.#o=i.hidden}return i.directory}#s(e){
return e===this.#i?this.#o:this.#e.hiddenBelow(e)}#a(e,n){return e===D||this.#e.touched[e]<n?D:e}#d(e,n,r){for(let i=0;i<
n.length;){const o=n.indexOf(we,i);const s=o===-1?n.length:o;if(s>i&&!this.#c(e,n,[i,s],r))return false;i=s+1}return true}#c(e,n,[
r,i],o){const s=this.#e;if(++this.#n>Mu)throw ye(`The image's paths have more than ${Mu} parts in total.`);if(n[r]===46&&
i-r<=2){if(i-r===1)return true;if(n[r+1]===46){this.#f(e,n);return true}}const a=this.#a(s.find(e.directory,n,r,i),e.hidden);
if(a===D)return o==="create"&&this.#u(e,n,r,i);const d=s.kind[a];const c=s.touched[a]===this.#t;if(d===$.directory){if(o===
"create")s.touched[a]=this.#t;e.directory=a;e.hidden=Math.max(e.hidden,s.extra[a]);return true}if(d===$.symlink&&(c||o===
"link")){const f=s.targetOf(s.inode[a]);if(++e.links>Na)throw Te(`the symbolic links of ${_(n)} form a loop`);if(f[0]===
we){e.directory=G;e.hidden=s.hiddenBelow(G)}return this.#d(e,f,o)}if(o!=="create")return false;if(c)throw Te(`an entry i\
s below ${_(s.pathOf(a))}, which is a file in the same layer`);return this.#u(e,n,r,i)}#f(e,n){if(e.directory===G)throw Te(
`the symbolic link to ${_(n)} leads out of the image`);e.directory=this.#e.parent[e.directory];e.hidden=this.#e.hiddenBelow(
e.directory)}#u(e,n,r,i){const o=e.directory;const s=$.directory;e.directory=this.#e.add({parent:o,bytes:n,start:r,end:i,
kind:s,layer:this.#t});return true}};function PA(t,e,n){return t.length===n&&t.compare(e,0,n)===0}var Da=Buffer.from(".wh.");var Yw=Buffer.from(".wh..wh..opq");var IA=Buffer.from(".wh..wh.");var TA={"0":$.file,S:$.file,
"2":$.symlink,"3":$.special,"4":$.special,"5":$.directory,"6":$.special};var Fa=class{attributes=new Tt;#e;#t;#n;#r=0;#i=0;#o=0;#s=0;#a=[];constructor(e,n){
this.#e=e;this.#t=n;this.#n=new La(e)}beginLayer(){this.#r++;this.#i=0;this.#s=this.#e.count;this.#a=[];this.#n.beginLayer(
this.#r)}endLayer(){const{dead:e,parent:n,count:r}=this.#e;let i=0;for(let o=this.#s;o<r;o++){if(this.#d(n[o]))e[o]=1;if(e[o]===
0)i+=this.#a[o-this.#s]??0}return i}#d(e){const{dead:n,parent:r}=this.#e;for(let i=e;i!==D;i=r[i]){if(n[i]===1)return true;
if(i>=this.#s)return false}return false}apply(e,n){const r=this.#i++;if(++this.#o>$u)throw ye(`The image's layers have m\
ore than ${$u} entries.`);const i=Ju(e.name);const o=i.lastIndexOf(we)+1;if(Gu(i,0,IA)&&!Xw(i,0))return;if(Gu(i,o,Da))this.#c(
i,o);else if(i.length===0)vA(e);else this.#u(e,n,{path:i,start:o,ordinal:r})}#c(e,n){const r=this.#e;const i=n+Da.length;
if(i===e.length)throw Te(`the whiteout ${_(e)} does not say what it deletes`);const o=this.#n.directoryOf(e,n-1,"find");
if(o===D)return;if(Xw(e,n)){this.#f(o);return}const s=this.#n.childOf(o,e,i);if(s===D)return;if(r.touched[s]!==this.#r)r.
dead[s]=1;else if(r.kind[s]===$.directory)this.#f(s);this.#n.forget()}#f(e){this.#e.extra[e]=this.#r;this.#n.forget()}#u(e,n,{
path:r,start:i,ordinal:o}){OA(r);const s=this.#e;const a=Tt.isIn(n);if(a)this.attributes.note(n);const d=this.#n.directoryOf(
r,i-1,"create");const c=this.#n.childOf(d,r,i);const f=Zw(e);const u=this.#r;let l=c;if(f===$.directory&&c!==D&&s.kind[c]===
$.directory){s.touched[c]=u}else{if(c!==D){s.dead[c]=1;this.#n.forget()}const g=e.typeFlag==="1"?this.#m(e,n):D;const b=g===
D?f:s.kind[g];l=s.add({parent:d,bytes:r,start:i,end:r.length,kind:b,layer:u});if(g!==D)s.inode[l]=s.inode[g]}s.layer[l]=
u;s.ordinal[l]=o;if(e.typeFlag==="1")return;if(f===$.file)this.#l(l,Gi(e,n));if(f===$.symlink)this.#p(l,xn(e.header,n));
if(f!==$.directory&&f!==$.symlink)return;const p=a?Tt.remove(e):e;const h=s.pathOf(l,f===$.directory);s.head[l]=this.#t.
add(e.name.equals(h)?p:Ie(p,h))}#l(e,n){this.#a[e-this.#s]=n}#p(e,n){const r=this.#e;if(n.includes(0)||n.length>lt)throw Te(
`the target of the symbolic link ${_(r.pathOf(e))} is not a valid path`);r.extra[e]=r.texts.add(n,0,n.length);r.extraLength[e]=
n.length;this.#l(e,n.length)}#m(e,n){const r=xn(e.header,n);const i=Ju(r);const o=i.lastIndexOf(we)+1;const s=this.#n.directoryOf(
i,o-1,"link");const a=s===D||i.length===0?D:this.#n.childOf(s,i,o);const d=`the hard link ${_(e.name)} leads to ${_(r)}`;
if(a===D)throw Te(`${d}, which does not exist`);if(this.#e.kind[a]===$.directory)throw Te(`${d}, which is a directory`);
return a}};function vA(t){if(Zw(t)!==$.directory)throw Te(`the entry ${_(t.name)} would replace the root directory`)}function OA(t){
for(let e=t.indexOf(Da);e!==-1;e=t.indexOf(Da,e+1)){if(e>0&&t[e-1]!==we)continue;throw new m("WHITEOUT_NAME",`The image \
has an entry in ${_(t)}, but a layer cannot contain a name that starts with ".wh.": it would be read as a whiteout, whic\
h marks a deletion.`,{hint:"Rename or remove the directory where the image is built."})}}function Zw(t){const{typeFlag:e,
header:n,name:r}=t;if(e==="0"&&qm(n)&&r.at(-1)===we)return $.directory;if(e==="1")return $.file;const i=TA[e];if(i===void 0)
throw Te(`the entry ${_(r)} has the unknown type ${JSON.stringify(e)}`);return i}function Xw(t,e){return t.length-e===Yw.
length&&Gu(t,e,Yw)}function Gu(t,e,n){if(t[e]!==46||t.length-e<n.length)return false;return t.compare(n,0,n.length,e,e+n.
length)===0}import{constants as _A,zstdCompressSync as RA,zstdDecompressSync as AA}from"node:zlib";var Ma=256*1024;var BA=16;var Ua=class{#e=[];#t=[];#n=0;#r;#i=1;#o=0;#s=new Map;add({extensions:e,header:n}){const r=e.reduce(
(s,{length:a})=>s+a,n.length);if(this.#o+r>Ma)this.#d();const i=this.#i+this.#o/R;const o=r>Ma?Buffer.allocUnsafeSlow(r):
this.#r;this.#r=o??Buffer.allocUnsafeSlow(Ma);for(const s of[...e,n])this.#o+=s.copy(this.#r,this.#o);return i}get(e){let n=this.#a(
e);const r=[];for(;;){const i=n.subarray(0,R);const{typeFlag:o,sizeBytes:s}=wt(i,0);if(!Zn(o))return{extensions:r,header:i};
const a=R+pe(s);r.push(i);if(s>0)r.push(n.subarray(R,a));n=n.subarray(a)}}#a(e){if(e>=this.#i)return this.#r.subarray((e-
this.#i)*R);let n=0;let r=this.#t.length-1;while(n<r){const s=n+r+1>>1;if(this.#t[s]<=e)n=s;else r=s-1}const i=this.#s.get(
n);const o=i??AA(this.#e[n]);this.#s.delete(n);this.#s.set(n,o);for(const s of this.#s.keys()){if(this.#s.size<=BA)break;
this.#s.delete(s)}return o.subarray((e-this.#t[n])*R)}#d(){if(this.#o===0)return;const e=RA(this.#r.subarray(0,this.#o),
{params:{[_A.ZSTD_c_compressionLevel]:1}});this.#n+=e.length;if(this.#n>Fu)throw ye(`The image's directories have more t\
han ${Fu} bytes of headers.`);this.#e.push(Buffer.from(e));this.#t.push(this.#i);this.#i+=this.#o/R;this.#o=0;if(this.#r.
length>Ma)this.#r=void 0}};function Qw(t){const{parent:e,dead:n,touched:r,extra:i,kind:o,count:s}=t;const a=new Uint8Array(s);const d=new Uint16Array(
s);a[G]=1;d[G]=i[G];for(let c=1;c<s;c++){const f=e[c];const u=d[f];if(a[f]===0||n[c]===1||r[c]<u)continue;a[c]=1;if(o[c]===
$.directory)d[c]=Math.max(u,i[c])}return a}function Vu(t,e,n){const{parent:r,kind:i,inode:o,count:s}=t;const a=n===G?e:new Uint8Array(
s);if(n!==G)a[n]=1;const d=new Int32Array(s).fill(D);for(let c=n;c<s;c++){if(e[c]===0)continue;if(n!==G&&c>n&&a[r[c]]===
1)a[c]=1;if(a[c]===0||i[c]===$.directory)continue;const f=o[c];if(d[f]===D)d[f]=c}return{top:n,isSelected:a,carrier:d}}async function qu(t,e){for(const{descriptor:o}of t)$A(o.mediaType,o.digest);if(t.length>Lu)throw ye(`The image has ${t.length}\
 layers, but at most ${Lu} are read.`);const n=new Ku(t,e);const r=t.reduce((o,{descriptor:s})=>o+s.sizeBytes,0);const i={
title:"Read the layers",doneBytes:()=>n.packedBytes,totalBytes:()=>r};return j(e.log,i,n.run())}var Ku=class{#e;#t;#n=new $a;#r=new Ua;#i=new Fa(
this.#n,this.#r);#o=[];#s=[];#a=0;#d=0;#c;constructor(e,n){this.#e=e;this.#t=n}get packedBytes(){return this.#a+(this.#c?.
packedBytes??0)}async run(){for(const n of this.#e)await this.#f(n);const{notice:e}=this.#i.attributes;return{layers:this.#e,
layerBytes:this.#o,unpackedBytes:this.#o.reduce((n,r)=>n+r,0),tarBytes:this.#d,notices:e===void 0?this.#s:[...this.#s,e],
tree:this.#n,heads:this.#r,living:Qw(this.#n)}}async#f(e){const{signal:n,touch:r}=this.#t;const i=Aa(e,{checksDiffId:true,
signal:n});this.#c=i;this.#i.beginLayer();const o=new Kt({begin:(s,a)=>{this.#i.apply(s,a);return hr},emit:()=>{}},{dropsGlobals:true,
ignoresTrailer:true});for await(const s of i.chunks){n.throwIfAborted();o.consume(s);this.#u(i);r?.()}if(!o.isBetweenEntries)
throw qw(e.descriptor.digest);this.#l(e,i.packing);this.#o.push(this.#i.endLayer());this.#a+=i.packedBytes;this.#d+=i.tarBytes;
this.#c=void 0}#u(e){const n=this.#d+e.tarBytes;if(NA(n,this.packedBytes))throw ye(`The image's layers unpack to more th\
an ${Uu} bytes and to more than ${Hu} times their size.`)}#l({descriptor:e},n){const r=CA(e.mediaType);if(r===void 0||n===
void 0||r===n)return;const i=o=>o==="none"?"not packed":`packed with ${o}`;this.#s.push(`The media type of the layer ${e.
digest} says that it is ${i(r)}, but it is ${i(n)}, so it was read as that.`)}};function NA(t,e){return t>Uu&&t>Hu*e}function CA(t){
if(/[.+]gzip$/.test(t))return"gzip";if(/[.+]zstd$/.test(t))return"zstd";return t==="application/vnd.oci.image.layer.v1.t\
ar"?"none":void 0}function $A(t,e){const n=(r,i)=>{throw new m("UNSUPPORTED_IMAGE",`The layer ${e} ${r}.`,{hint:i})};if(/nondistributable|foreign/.
test(t))n("is not in the image, but has to be fetched from elsewhere (a foreign or non-distributable layer)","Windows im\
ages have such layers. Build the image on a base without them.");if(/\+encrypted$/.test(t))n("is encrypted",'Decrypt the\
 image first, with "skopeo copy --decryption-key".')}var DA=8*1024*1024;var FA=4*1024*1024;var Ha=class extends Error{};function tb(t){const{tree:e,living:n}=t;const r=(o,s)=>LA.
from(MA(Kw(t,o,s)),{objectMode:false,highWaterMark:DA,signal:s});const i=async(o,s)=>{const a=eb(t,o);if(a===D)throw new Ha(
`there is no ${o.toString()} in the layers`);return r(Vu(e,n,a),s)};return{way:"layers",unseenTimes:[],isReproducible:true,
decide:()=>"keep",open:async o=>r(Vu(e,n,G),o),openPath:i,isNotFound:o=>o instanceof Ha,lookAt:async(o,s)=>{const a=Buffer.
from(o);const d=eb(t,a);if(d===D)return void 0;return UA(t,d)??Dr(await i(a,s),FA)},close:async()=>{}}}async function*MA(t){
yield*t;yield Bo}function UA(t,e){const{tree:n}=t;const r=n.kind[e];if(r!==$.directory&&(r!==$.symlink||n.inode[e]!==e))
return void 0;const i=n.parent[e];const o=i>G?n.pathBytes[i]+1:0;const{header:s,extensions:a}=ju(t,e,o);const d=r===$.directory?
"5":"2";const c=Ft(s);return{typeFlag:d,mtimeSeconds:c,header:s,extensions:a,data:Buffer.alloc(0)}}function eb({tree:t,living:e},n){
let r=0;let i=G;let o=n;while(o.length>0){const s=o.indexOf(we);const a=s===-1?o.length:s;const d=o.subarray(0,a);o=o.subarray(
Math.min(a+1,o.length));const c=d.toString("latin1");if(c===""||c===".")continue;if(c===".."){i=Math.max(G,t.parent[i]);
continue}if(t.kind[i]!==$.directory)return D;const f=t.find(i,d,0,d.length);if(f===D||e[f]===0)return D;if(t.kind[f]!==$.
symlink||o.length===0){i=f;continue}if(++r>Na)return D;const u=t.targetOf(t.inode[f]);if(u[0]===we)i=G;o=Buffer.concat([
u,Buffer.from("/"),o])}return i}function Mr(t,e,n){const{json:r}=t.config;const i=y(r,"config");const o=y(i,"Volumes");const s=new Yu(t,e,n);return{reference:e.
reference,id:t.manifest.digest,ofContainer:void 0,platform:t.platform,diffIds:t.layers.map(({diffId:a})=>a),layerCount:t.
layers.length,volumes:k(o)?Object.keys(o).filter(a=>!a.includes("\0")):[],shownConfig:k(i)?i:{},knownBytes:void 0,isExact:true,
notices:[],readConfig:async()=>({json:r,digest:t.config.descriptor.digest,packedLayers:t.layers.map(({descriptor:a})=>a),
annotations:t.annotations,missing:void 0}),openReader:()=>s.openReader(),measure:()=>s.measure()}}var Yu=class{#e;#t;#n;#r;#i;#o=0;constructor(e,n,r){
this.#e=e;this.#t=n;this.#n=r}async openReader(){this.#o++;const e=HA(async()=>{if(--this.#o>0)return;this.#r=void 0;await this.#t.
release?.(this.#e)});try{return{...tb(await this.#s()),close:e}}catch(n){await e();throw n}}async measure(){if(this.#i===
void 0)await this.#s();if(this.#i===void 0)throw new Error("the layers have no size");return this.#i}#s(){this.#r??=this.#a().
catch(e=>{this.#r=void 0;throw e});return this.#r}async#a(){const{layers:e,config:n}=this.#e;const r=await qu(e,this.#n);
if(this.#i===void 0)for(const i of r.notices)this.#n.log.notice(i);this.#i={bytes:r.unpackedBytes,packedBytes:e.reduce((i,{
descriptor:o})=>i+o.sizeBytes,0),history:zA(n.json,r.layerBytes)};return r}};function HA(t){let e;return()=>{e??=t();return e}}
function zA(t,e){const n=zo(t);const r=y(t,"history");const i=n?.filter(s=>s).length;if(n===void 0||i!==e.length||!Array.
isArray(r))return void 0;const o=[...e];return n.map((s,a)=>({command:w(r[a],"created_by")??w(r[a],"comment")??"",bytes:s?
o.shift()??0:0,hasLayer:s}))}function za(t,e,n){const r=je(n);if(r.os!=="linux"){throw new m("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image,\
 but ${JSON.stringify(t)} is for ${r.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this \
way."})}if(!Zo(r)){throw new m("UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(t)} has an invalid platform\
: ${JSON.stringify(r)}.`,{hint:"Do not trust this image: no builder writes such a config."})}const i=y(n,"Config","Volum\
es");const o=w(e,"Id")??"";if(o==="")throw Xu(t);const s=xt(n);const a=$i(e)??$i(n)??false;return{reference:t,image:void 0,
names:Us(e),id:o,platform:r,diffIds:s,isIndex:a,isDefaultPlatform:!a||JSON.stringify(s)===JSON.stringify(xt(e)),volumes:k(
i)?Object.keys(i).filter(d=>!d.includes("\0")):[],inspect:n}}function Xu(t){return new m("ENGINE_FAILED",`The engine des\
cribes ${JSON.stringify(t)} without an ID, a platform or layers.`,{hint:'Remove the image ("docker rmi") and pull or bui\
ld it again.'})}async function nb(t,e,n,r){const{log:i}=t;const o={reference:e,id:n,isIndex:r!==void 0,platform:r??t.platform,volumes:[]};
const s=await jA(t,o);if(s===void 0)return void 0;const a=r??s.platform;const d={imageId:n,manifest:s,likely:r??t.platform};
if(t.canInspectPlatform&&a!==void 0){const c=await Q(t,n,a);if(c!==void 0&&Ms(c)&&V(je(c),a))return c}for(const{place:c,
open:f}of vr(t,o)){try{const u=await f(l=>WA(l,d,r!==void 0));if(u!==void 0)return u}catch(u){if(!(u instanceof ce))throw u;
i.debug(`no config blob ${c}: ${E(u)}`)}}throw GA(t,e,a)}async function jA(t,e){let n;try{n=await U(t,{source:e})}catch(r){
if(r instanceof m&&Ci(r.message))return void 0;throw r}try{return Zu(await Ae(t,n))}finally{await z(t,n)}}function Zu(t){
const e=y(t,"ImageManifestDescriptor");const n=y(e,"platform");const r=w(n,"architecture")??"";const i=y(e,"size");return{
digest:w(e,"digest"),sizeBytes:typeof i==="number"?i:void 0,platform:r===""?void 0:ve({os:w(n,"os")??"linux",architecture:r,
variant:w(n,"variant")})}}async function WA(t,{imageId:e,manifest:{digest:n,sizeBytes:r},likely:i},o){const s=n===void 0?
{digest:e}:{digest:n,sizeBytes:r};let a;for await(const{configText:d,isInIndex:c}of Tr(s,t.text,i)){const f=C(d);if(!k(f))
continue;const u=JA(f,c);if(n!==void 0||V(je(f),i))return u;a??=u}return o?void 0:a}function JA(t,e){const{os:n,architecture:r,
variant:i}=je(t);const o={Created:t["created"],Author:t["author"],Os:n,Architecture:r,Variant:i,OsVersion:t["os.version"],
Config:t["config"]};return{...Object.fromEntries(Object.entries(o).filter(([,s])=>s!==void 0)),RootFS:{Type:"layers",Layers:Ho(
t)},...e?{Descriptor:{mediaType:Pe.index}}:{}}}function GA(t,e,n){const r=n===void 0?"":` for ${T(n)}`;return new m("UNS\
UPPORTED_IMAGE",`docker-flatten needs to know the layers of ${JSON.stringify(e)}${r}, but Docker ${t.version} shows neit\
her the layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or remove \
this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function eo(t,e,n){const{log:r,signal:i}=t;r.info(`Pulling ${e}`);const o=n===void 0?[]:["--platform",n];const s=await j(
r,{title:"Pull"},t.docker.stream(["pull","--quiet",...o,e],u=>r.debug(u.trimEnd()),i,true));if(s.exitCode===0)return;const a=s.
stderr.trim().slice(-2e3);const d=`Pulling ${JSON.stringify(e)} failed`;const c=_o(a,d);if(c!==void 0)throw c;if(/no match(?:ing manifest)? for|does not match the specified platform/i.
test(a)){throw new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(e)} is needed for ${n??"the engine's platform"}, bu\
t its registry does not have that platform: ${a}`,{hint:"Select a platform that the image has, or a tag for this platfor\
m."})}if(/manifest unknown|not found|does not exist|pull access denied/i.test(a)){throw new m("IMAGE_NOT_FOUND",`The ima\
ge ${JSON.stringify(e)} was not found locally, and its registry does not have it or denied access: ${a}`,{hint:'Check th\
e name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load \
it into the engine ("load: true").'})}const f=/toomanyrequests|rate limit/i.test(a);throw new m("PULL_FAILED",`${d}: ${a}`,
{hint:f?"Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.":`C\
heck whether the registry is reachable, and run again. ${S("pull","never")} uses only images that the engine has.`})}async function ja(t,e){const{image:n,platform:r,pull:i}=e;const o=await Q(t,n.text);if(o===void 0){if(i==="never"||Mt(n.
text))throw Qu(n.text,i);return{...await VA(t,e),image:n}}const s=await Ur(t,n.text,o,r);if(s===void 0){const a=await Ur(
t,n.text,o,void 0);const d=i!=="never"&&!Mt(n.text);throw rb(n.text,a?.platform,r,d)}if(i!=="always"||Mt(n.text))return{
...s,image:n};return{...await KA(t,n,s,r),image:n}}async function VA(t,e){const{image:n,platform:r,pull:i,defaultPlatform:o}=e;
const s=r===void 0?o:T(r);if(r===void 0&&s!==void 0)t.log.info(`Pulling the platform ${s}, as DOCKER_DEFAULT_PLATFORM sa\
ys`);await eo(t,n.text,s);const a=await Q(t,n.text);if(a===void 0)throw Qu(n.text,i);const d=r??qA(o);const c=await Ur(t,
n.text,a,d)??(r===void 0?await Ur(t,n.text,a,void 0):void 0);if(c!==void 0)return c;const f=await Ur(t,n.text,a,void 0);
throw rb(n.text,f?.platform,r,false)}async function KA(t,e,n,r){const{os:i,architecture:o}=ve(n.platform);const s=i===""||
o===""?void 0:T(n.platform);await eo(t,e.text,s);const a=await mt(t,e.text,n.platform)??await mt(t,e.text,void 0);if(a===
void 0)throw Qu(e.text,"always");const d=ve(a.platform);const c=r===void 0?d.os===i&&d.architecture===o:V(d,r);if(c)return a;
if(e.digest===void 0)await t.docker.run(["tag",n.id,e.text]);throw new m("PLATFORM_MISMATCH",`The engine has the image ${JSON.
stringify(e.text)} for ${T(n.platform)}, but the registry returned it for ${T(d)}. The tag was restored.`,{hint:`Leave ${S(
"pull")} out to flatten the image that the engine has, or use a tag for this platform.`})}function qA(t){try{return t===
void 0?void 0:Qo(t)}catch{return void 0}}async function mt(t,e,n){const r=await Q(t,e);return r===void 0?void 0:Ur(t,e,r,
n)}async function Ur(t,e,n,r){const i=Ms(n);if(i&&(r===void 0||V(je(n),r)))return za(e,n,n);const o=!t.store.holdsIndexes||
$i(n)===false;if(i&&o)return void 0;const s=w(n,"Id");if(s===void 0||!t.store.holdsIndexes)throw Xu(e);if(t.canInspectPlatform&&
r!==void 0){const c=await Q(t,e,r);if(c!==void 0&&V(je(c),r))return za(e,n,c)}const a=await nb(t,e,s,r);if(a===void 0)return void 0;
const d=r===void 0||V(je(a),r);return d?za(e,n,a):void 0}function rb(t,e,n,r){const i=n===void 0?"another platform":T(n);
const o=e===void 0?"another one":T(e);return new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is needed for ${i}\
, but the engine has it for ${o}.${r?" A pull would move the tag away from that image.":""}`,{hint:r?`Pull it yourself (\
"docker pull --platform ${i} ${t}") if the tag may move, or select the platform ${o}.`:"Pull or build that platform firs\
t, or select one that the image has."})}function Qu(t,e){const n=e==="never"?`, and pulling is disabled (${S("pull")} is\
 never)`:"";return new m("IMAGE_NOT_FOUND",`The image ${JSON.stringify(t)} is not in the engine${n}.`,{hint:'Check the n\
ame and tag with "docker images", and build or pull it first.'})}var YA=/^(?:https?|ftp|no|all)_proxy$/i;function el(t,e,n){const r=new Set(t);const i=a=>{const d=Wa(a);if(!YA.test(d)||
n.includes(a))return false;return e.includes(a)||r.has(XA(d)+a.slice(d.length))};const o=t.filter(i).map(Wa);const s=t.flatMap(
a=>i(a)?n.filter(d=>Wa(d)===Wa(a)):[a]);return{env:s,removed:o}}function Wa(t){return t.split("=")[0]??""}function XA(t){
return t===t.toUpperCase()?t.toLowerCase():t.toUpperCase()}var ZA=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"];var QA=["ExposedPorts","Volumes","Labels"];var eB=["H\
ealthcheck","StopTimeout"];function sb(t,e,n){const r=y(t,"config");const i={...k(r)?r:{}};const o=tl(i["Env"]);const s=tl(
n["Env"]);const{env:a,removed:d}=el(tl(e["Env"]),s,o);const c={...e,Env:a};const f={...n,Env:el(s,s,o).env};for(const u of ZA){
if(to(c[u],f[u])||to(c[u],i[u]))continue;if(no(c[u]))delete i[u];else i[u]=c[u]}for(const u of QA){const l=tB(i[u],e[u],
n[u]);if(l===void 0)continue;if(no(l))delete i[u];else i[u]=l}for(const u of eB){const l=e[u];if(!no(l)&&!to(l,n[u])&&!to(
l,i[u]))i[u]=l}return{config:{...t,config:i},proxies:d}}function tB(t,e,n){const[r,i,o]=[t,e,n].map(c=>k(c)?c:{});const s=Object.
entries(i).filter(([c,f])=>!ib(o,c,f)&&!ib(r,c,f));const a=Object.keys(o).filter(c=>!Object.hasOwn(i,c)&&Object.hasOwn(r,
c));if(s.length===0&&a.length===0)return void 0;const d=Object.entries(r).filter(([c])=>!a.includes(c));return Object.fromEntries(
[...d,...s])}function ib(t,e,n){return Object.hasOwn(t,e)&&to(t[e],n)}function tl(t){return N(t)?t:[]}function to(t,e){return JSON.
stringify(ob(t))===JSON.stringify(ob(e))}function ob(t){const e=t===void 0?void 0:JSON.parse(JSON.stringify(t));if(no(e))
return null;if(!k(e))return e;return Object.fromEntries(Object.entries(e).filter(([,n])=>n===""||k(n)||n!==0&&!no(n)).sort(
([n],[r])=>n<r?-1:1))}function no(t){if(t===void 0||t===null||t==="")return true;if(Array.isArray(t))return t.length===0;
return k(t)&&Object.keys(t).length===0}async function ab(t,e,n){const r=Fm(t.runId,n.id);const i=await U(t,{source:e,name:r});const o=await t.docker.try(["paus\
e",n.id]);if(o.exitCode!==0&&!/is not running/i.test(o.stderr))throw nB(e.reference,Z(["pause",n.id],o));let s;return()=>{
s??=Ds(t.docker,n.id).then(()=>z(t,i));return s}}function nB(t,e){if(e.code==="NO_ENGINE")return e;return new m("DOCKER_\
FAILED",`Cannot pause the running container ${JSON.stringify(t)} while it is read: ${e.message}`,{hint:`Use ${S("pause",
"false")} to read it while it runs (files that change meanwhile may be inconsistent), or stop it first ("docker stop").`,
cause:e})}function db(t,e){return new m(e.code,`The container ${JSON.stringify(t)} changed while it was read, because it\
 was running and not paused: ${e.message}`,{hint:`Nothing was tagged. Leave out ${S("pause","false")} so that it is paus\
ed while it is read, or stop it first ("docker stop").`,cause:e})}async function cb(t,e,n,r){const i=["--no-trunc","--human=false","--format","{{json .}}"];const o=["history",...i,...ot(
r)];const s=await t.docker.run([...o,e]);const a=s.split("\n").filter(d=>d!=="").map(d=>{const c=C(d);return{command:w(c,
"CreatedBy")||(w(c,"Comment")??""),bytes:Number(y(c,"Size")??Number.NaN)}});if(a.length<n||!a.every(({bytes:d})=>d>=0)){
throw new m("ENGINE_FAILED",`The engine returned ${a.length} sizes (${a.map(({bytes:d})=>d).join(", ")}) for the image ${JSON.
stringify(e)}, which has ${Re(n)}.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'})}return a.reverse()}
async function fb(t,e,n){return ub(await cb(t,e,n))}function ub(t){return t.reduce((e,{bytes:n})=>e+n,0)}async function lb(t,e,n){
const r=e.diffIds.length;const i=zo(n);const o=!e.isDefaultPlatform&&!t.knowsPlatformOption;const s=o?false:i===void 0?await rB(
t,e):i.filter(f=>f).length===r;if(!s)return{bytes:await iB(t,e),history:void 0};const a=await cb(t,e.id,r,pb(t,e));const d=i?.
length===a.length;const c=a.map((f,u)=>({...f,hasLayer:d?i[u]===true:f.bytes>0}));return{bytes:ub(a),history:c}}async function mb(t,e,n){
const{rootFs:r}=await hb(t,e.id);const i=Math.max(0,r-n.bytes);const o={command:`container ${e.name}`,bytes:i,hasLayer:true};
return{bytes:r,history:n.history&&[...n.history,o]}}async function rB(t,e){const n=["history","--quiet","--no-trunc",...ot(
pb(t,e))];const r=await t.docker.run([...n,e.id]);return r.split("\n").filter(i=>i!=="").length>=e.diffIds.length}function pb(t,e){
return e.isIndex&&t.knowsPlatformOption?e.platform:void 0}async function iB(t,e){const n=await U(t,{source:e});try{const{
rootFs:r,own:i}=await hb(t,n);return Math.max(0,r-i)}finally{await z(t,n)}}async function hb(t,e){const n=await Ae(t,e,[
"--size"]);const r=y(n,"SizeRootFs");const i=y(n,"SizeRw")??0;if(typeof r!=="number"||typeof i!=="number")throw new m("E\
NGINE_FAILED",`The engine returned no size for the container ${e}.`,{hint:K});return{rootFs:r,own:i}}function Ga(t,e){return n=>{const r=t(n);if(r==="drop")return r;const i=r==="keep"?void 0:r;const o=i?.head??n;const{mtimeSeconds:s}=se(
o);const a=e(s);const d=i?.before?.map(f=>({...f,...Ja(f,e)}));const c=d===void 0?{}:{before:d};if(d===void 0&&(a===s||Number.
isNaN(a)))return r;return{...i,...c,head:Ja(o,e)}}}function Ja(t,e){const{mtimeSeconds:n}=se(t);const r=e(n);return r===
n||Number.isNaN(r)?t:nl(t,r)}function nl(t,e){return{extensions:Ru(t.extensions,"mtime"),header:Zm(t.header,e)}}var oB=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"];var sB=512;var aB=60*60;var rl=4*1024*
1024;var dB=64*1024;var cB=10;var fB=300;async function Hr(t,{id:e}){await z(t,e)}async function Ka(t,e,n){const{log:r}=t;
const i=n.asUsed===true?void 0:t.plainRuntime;if(i!==void 0)r.debug(`the container has the runtime ${i}: the engine's de\
fault may add mounts`);const o=await gb(t,i,e,n);const s=o.exitCode!==0&&uB.test(o.stderr);if(i===void 0||!s)return o;await Hr(
t,o.container);r.warning(`The engine lacks the program of its runtime ${i}, so the command runs with the default runtime\
. Mount points that it adds are in the result.`);const a=await gb(t,void 0,e,n);return{...a,container:{...a.container,mayHaveMounts:true}}}
var uB=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;async function gb(t,e,n,r){
const{log:i,signal:o}=t;const s=await U(t,{source:n,asUsed:r.asUsed===true,...r.network===void 0?{}:{network:r.network},
options:[...e===void 0?[]:["--runtime",e],...r.user===void 0?[]:["--user",r.user],"--entrypoint",r.program,...ol],command:r.
args});const a=r.limitSeconds??aB;const d=AbortSignal.timeout(a*1e3);const c=new il(i,r.shows??(f=>f));try{const f=await j(
i,{title:"Command",loggedChars:()=>c.shownChars},t.docker.stream(["start","--attach",s],(u,l)=>c[l].add(u),AbortSignal.any(
[o,d])));c.end();return{...f,container:{id:s,mayHaveMounts:false}}}catch(f){if(o.aborted)throw F(o.reason);if(!d.aborted)
throw f;throw new m("COMMAND_FAILED",`A command in a container of ${n.reference} was still running after ${a} s and was \
stopped.`,{hint:"The output above may show what it waits for. It has no input, and a network only if one is named.",cause:f})}}
var ol=["--cap-drop","ALL","--security-opt","no-new-privileges","--pids-limit",String(sB),...oB.flatMap(t=>["--cap-add",
t])];function qa(t,e=n=>n){return`${t.stdout}
${t.stderr}`.split("\n").map(n=>e(n)??"").filter(n=>n.trim()!=="").slice(-cB).map(n=>n.slice(0,fB)).join("\n")}var Va=class{#e;#t="";constructor(e){
this.#e=e}add(e){const n=(this.#t+e).split("\n");this.#t=(n.pop()??"").slice(-dB);for(const r of n)this.#e(r)}end(){if(this.#t!==
"")this.#e(this.#t);this.#t=""}};var il=class{stdout=new Va(e=>this.#r(e));stderr=new Va(e=>this.#r(e));#e;#t;#n=rl;constructor(e,n){
this.#e=e;this.#t=n}get shownChars(){return rl-this.#n}end(){this.stdout.end();this.stderr.end()}#r(e){const n=this.#t(e);
if(n===void 0||this.#n<=0)return;this.#n-=n.length+1;this.#e.untrusted(n);if(this.#n<=0)this.#e.notice(`Output beyond ${rl}\
 characters is not shown.`)}};var sl=10;var lB=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function yb(t,e,n){const r=y(e,"HostConfig");const i=w(r,"Runtim\
e");const o=i!==void 0&&t.mayAddMounts(i);const s=y(r,"DeviceRequests");const a=(Array.isArray(s)?s:[]).flatMap(mB);if(!o&&
a.length===0)return void 0;const d=y(e,"Config","Env");const c=N(d)?d.filter(f=>lB.test(f)):[];return{by:o?`its runtime ${JSON.
stringify(i)}`:"the devices that it asks for",options:[...i===void 0?[]:["--runtime",i],...a,...c.flatMap(f=>["--env",f])],
mounts:n}}function mB(t){if(!k(t))return[];const e=t["DeviceIDs"];const n=N(e)?e:[];const r=w(t,"Driver");if(r==="cdi")return n.
flatMap(i=>["--device",i]);return["--gpus",Ye({...pB(t,n),...r?{driver:r}:{}})]}function pB(t,e){const n=y(t,"Capabiliti\
es");const r=Array.isArray(n)?n[0]:void 0;const i=t["Count"]===-1?"all":String(t["Count"]??"all");return{...e.length>0?{
device:e.join(",")}:{count:i},...N(r)?{capabilities:r.join(",")}:{}}}async function wb(t,e,{by:n,options:r,mounts:i}){const{
log:o,signal:s}=t;const a=await hB(t,e,r).catch(c=>{if(s.aborted)throw c;o.debug(`cannot find out what starting a contai\
ner leaves in it: ${E(c)}`);return void 0});if(a===void 0)return void 0;for(const c of[...i,...e.volumes])a.delete(bb(c));
const d=[];return{begin:({name:c,typeFlag:f,sizeBytes:u},l)=>{if(l!=="drop"&&u===0&&f!=="1"&&a.has(A(c)))d.push(_(Buffer.
concat([Buffer.from("/"),yB(A(c))])))},data:()=>{},end:()=>{},logNotice:()=>{if(d.length===0)return;const c=d.length>sl?
` and ${d.length-sl} more`:"";o.notice(`When the container started, ${n} created empty mount points or links in it, whic\
h are in the result: ${d.slice(0,sl).join(", ")}${c}. Use ${S("exclude")} to drop them.`)}}}async function hB(t,e,n){const{
log:r}=t;const i=[...n,...ol,"--entrypoint",Fe()];const o=await U(t,{source:e,options:i,command:[]});try{await t.docker.
try(["start",o]);return gB(await t.docker.run(["diff",o]))}finally{await z(t,o).catch(s=>{Cs(t.runId);r.debug(`a contain\
er will only be removed at the end of the run: ${E(s)}`)})}}function gB(t){const e=t.split("\n").filter(r=>r.startsWith(
"A /")).map(r=>bb(r.slice("A ".length)));const n=new Set(e);for(const r of e)n.delete(r.slice(0,Math.max(0,r.lastIndexOf(
"/"))));return n}function bb(t){return A(Buffer.from(t))}function yB(t){return Buffer.from(t,"latin1")}var Eb=2;async function Sb(t,e){const n=await Ae(t,e);const r=(...i)=>kb(w(n,...i)??"")??Number.POSITIVE_INFINITY;return{
createdSeconds:r("Created"),startedSeconds:r("State","StartedAt"),finishedSeconds:r("State","FinishedAt")}}function xb(t){
return kb(w(t.inspect,"Created")??"")??0}function kb(t){const e=Date.parse(t);return Number.isNaN(e)||e<0?void 0:Math.floor(
e/1e3)}function Pb(t,e){return n=>n>=t.createdSeconds&&n<=t.finishedSeconds+1?e:n}var al=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf","etc/mt\
ab"];var zr=["dev","etc"];var ro=[...al,...zr];var dl=4*1024*1024;function cl(t,e,n=[]){return r=>{const i=A(r.name);if(!t.
has(i))return"keep";const o=t.get(i);if(o===void 0)return n.includes(i)?"keep":"drop";if(zr.includes(i))return Ft(r.header)>
e?"keep":Ob(r,o.mtimeSeconds);return o.typeFlag==="5"?"keep":{head:wB(o,i),data:o.data}}}async function Ib(t,e){const n=await t.
docker.run(["diff",e]);const r=n.split("\n").map(i=>/^[AC] \/(.*)$/.exec(i)?.[1]??"").filter(i=>!al.includes(i));return zr.
filter(i=>r.some(o=>o.startsWith(`${i}/`)))}async function Tb(t,e,n,r){const i=new Map;for(const o of ro){i.set(o,await Ue(
t,e,`${n}/${o}`,r))}return i}function vb(t,e,n,r){return i=>{const o=A(i.name);const s=Ft(i.header);const a=s>=t;if(al.includes(
o)&&a){r.debug(`left out of the export: ${o}, made with the container`);return"drop"}return zr.includes(o)&&a&&s<=n?Ob(i,
e):"keep"}}async function Ue(t,e,n,r){try{return await Dr(await t.readArchive(e,n,r),dl)}catch(i){if(Le(i,n))return void 0;
throw i}}function Ob(t,e){return Ft(t.header)===e?"keep":{head:nl(t,e)}}function wB(t,e){return{extensions:t.extensions,
header:ep(t.header,e)}}import{PassThrough as bB}from"node:stream";import{pipeline as EB}from"node:stream/promises";import{createGunzip as SB,createZstdDecompress as xB}from"node:zlib";var _b=".wh.";var kB=".wh..wh..opq";async function Rb(t,e){const{openBlobs:n,packedLayers:r}=t;if(n===void 0||r===void 0)
return void 0;const i=new Map(ro.map(o=>[o,void 0]));await n(async o=>{for(const s of r){const a=d=>PB(i,s,d,e);await o.
stream(s.digest,a,s.sizeBytes)}});return i}async function PB(t,e,n,r){const i=[];const o=new Lr(dl);const s=new W(a=>{const d=A(
a.name);IB(t,d,a.typeFlag);if(!t.has(d))return"drop";i.push(d);return o.hold(a)});await EB(n,TB(e.mediaType),s,o.sink,{signal:r});
for(const[a,d]of o.entries().entries())t.set(i[a],d)}function IB(t,e,n){const r=e.lastIndexOf("/")+1;const i=e.slice(r);
if(i===kB)fl(t,e.slice(0,Math.max(0,r-1)));else if(i.startsWith(_b)){const o=e.slice(0,r)+i.slice(_b.length);if(t.has(o))
t.set(o,void 0);fl(t,o)}else if(n!=="5")fl(t,e)}function fl(t,e){for(const n of t.keys())if(e===""||n.startsWith(`${e}/`))
t.set(n,void 0)}function TB(t){if(/[+.]gzip$/.test(t))return SB();return/[+.]zstd$/.test(t)?xB():new bB}import{posix as Ya}from"node:path";import{isDeepStrictEqual as vB}from"node:util";var OB=4e3;async function Ab(t,e,n,r){const{signal:i}=t;const o=AB(n).map(u=>({lower:u,dst:Fe()}));const s={src:n.made,dst:Fe()};
const a=[Ye({type:"bind",...s,readonly:""}),...o.map(({lower:u,dst:l})=>BB(u,l))];const d=a.flatMap(u=>["--mount",u]);const c=await U(
t,{source:e,options:d});const f=(u,l)=>Ue(t.transport,c,`${u}/${l}`,i);try{const u=[];for(const l of r)if(await _B(o.map(
({dst:p})=>p),s.dst,p=>f(p,l)))u.push(l);return u}finally{await z(t,c)}}async function _B(t,e,n){const r=await n(e);if(r===
void 0)throw new RangeError("nothing was made where something is looked for");for(const i of t){const o=await n(i);if(o===
void 0)return false;if(!RB(o,r))return true}return false}function RB(t,e){return vB(se(t),se(e))&&t.data.equals(e.data)}
function AB({made:t,layers:e}){if([t,...e].some(i=>/[:,\\"\s]/.test(i)))throw new RangeError("the directory of the layer\
s has a character that an overlay cannot take");const n=[];let r=0;for(const i of e){const o=Buffer.byteLength(i)+1;if(o>
r){n.push([]);r=OB-Buffer.byteLength(`lowerdir=${t}`)}n.at(-1)?.push(i);r-=o}return n.map(i=>[...i,t].join(":"))}function BB(t,e){
const n=["type=overlay","device=overlay",`o=lowerdir=${t}`];return["type=volume",`dst=${e}`,"volume-nocopy","volume-driv\
er=local",...n.map(r=>`volume-opt=${r}`)].join(",")}var Bb=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"];var NB="0,0";async function Nb(t,e,n){const{
log:r,signal:i}=t;const o=await MB(t,n);if(o===void 0)return void 0;try{return await Ab(t,e,o,Bb)}catch(s){if(i.aborted)
throw s;r.debug(`the layers are read one by one: ${E(s)}`)}return CB(t,e,o.layers)}async function CB(t,e,n){const r=UB(n);
if(r===void 0)return void 0;const i=Fe();const o=await LB(t,e,r,i);if(o===void 0)return void 0;const s=(a,d,c)=>DB(t,o,`${i}${a.
slice(r.length)}/${d}`,c);try{return await $B(n,Bb,s)}finally{await z(t,o)}}async function $B(t,e,n){const r=[];for(const[
i,o]of Map.groupBy(e,Ya.dirname)){let s=o.map(a=>Ya.basename(a));for(const a of t){const d=await n(a,i,s);if(d===void 0)
continue;const c=f=>d.get(f)!==void 0;r.push(...s.filter(f=>c(f)&&d.get(f)!=="deleted").map(f=>`${i}/${f}`));s=s.filter(
f=>!c(f));if(s.length===0||d.get("")!=="directory")break}}return e.filter(i=>r.includes(i))}async function LB(t,e,n,r){const i=o=>{
const s=Ye({type:"bind",src:n,dst:r,readonly:"",...o});return U(t,{source:e,options:["--mount",s]})};try{return await i(
{"bind-recursive":"disabled"}).catch(o=>{if(!/bind-recursive/.test(E(o)))throw o;return i({"bind-nonrecursive":""})})}catch(o){
if(Xf(o))return void 0;throw o}}async function DB(t,e,n,r){const{signal:i}=t;const o=await t.transport.readArchive(e,n,i).
catch(f=>{if(Le(f,n))return void 0;throw f});if(o===void 0)return void 0;const s=[...r].sort().at(-1)??"";const a=new Map;
const d=new AbortController;const c=new W(f=>{const[,u="",...l]=A(f.name).split("/");if(l.length===0&&(u===""||r.includes(
u)))a.set(u,FB(f));if(u>=s)d.abort();return"drop"});await Cn(d.signal,o,c);return a}function FB(t){if(se(t).device===NB)
return"deleted";return t.typeFlag==="5"?"directory":"file"}async function MB(t,e){const n=await Ae(t,e);const r=w(n,"Gra\
phDriver","Data","LowerDir");const[i,...o]=r?.split(":")??[];return i===void 0||o.length===0?void 0:{made:i,layers:o}}function UB(t){
const[e,...n]=new Set(t.map(r=>Ya.dirname(Ya.dirname(r))));return e==="/"||n.length>0?void 0:e}var zb=qd(qf(),1);import{pipeline as VB}from"node:stream";import{pipeline as HB}from"node:stream/promises";async function Ln(t,e){await HB([...t,Ia()],{signal:e})}async function cn({log:t,signal:e},n,r,i){const[o]=n.slice(-1);await j(
t,Dn(o,r,i),Ln(n,e))}function Dn(t,e,n="Read"){return{title:n,doneBytes:()=>t.bytesRead,totalBytes:e,isEstimate:true}}var $b=2**32-2;var zB=64;var jB=64;async function Lb(t){const e=new Map;let n=$b+1;let r=WB();for(let i=0;r.length>0;i++){
if(i===jB)throw new RangeError("its ranges have no end");const o=await t(r);for(const s of r){const a=o.get(s);if(a!==void 0)
e.set(s,a);else n=Math.min(n,s)}if(!e.has(0))throw new RangeError("it does not map root");r=JB(e,n)}return GB(e)}function Db(t,e){
const n=t.find(r=>e>=r.machine&&e<r.machine+r.count);return n&&n.image+e-n.machine}function WB(){const t=Array.from({length:32},
(e,n)=>2**n);return Xa([0,...t.flatMap(e=>[e-1,e]),$b])}function JB(t,e){const n=Xa([...t.keys()]);const r=n.flatMap((i,o)=>{
const s=n[o+1];if(s===void 0)return Cb(i,e);return Fb(t,i,s)?[]:Cb(i,s)});return Xa(r)}function Cb(t,e){const n=Math.max(
1,Math.floor((e-t)/zB));const r=[];for(let i=t+n;i<e;i+=n)r.push(i);return r}function Fb(t,e,n){return(t.get(n)??Number.
NaN)-(t.get(e)??Number.NaN)===n-e}function GB(t){const e=[];for(const n of Xa([...t.keys()])){const r=e.at(-1);if(r!==void 0&&
Fb(t,r.image,n))e.splice(-1,1,{...r,count:n-r.image+1});else e.push({image:n,machine:t.get(n)??Number.NaN,count:1})}return e}
function Xa(t){return[...new Set(t)].sort((e,n)=>e-n)}var ul="etc/mtab";async function jb(t,e){if(!t.mapsOwners)return t.transport;const n=await U(t,{source:e});try{const r=await Hb(
t,n,"uid");const i=await Hb(t,n,"gid");return new ll(t.transport,{users:r,groups:i})}finally{await z(t,n)}}var ll=class{#e;#t;constructor(e,n){
this.#e=e;this.#t=n}async readArchive(e,n,r){const i=await this.#e.readArchive(e,n,r);return Mb(i,new W(o=>KB(o,this.#t)))}async exportContainer(e,n){
const r=await Ue(this,e,`/${ul}`,n);const i=await this.#e.exportContainer(e,n);if(r===void 0)return i;const{extensions:o,
header:s}=Ie(r,X(ul));let a=false;const d=f=>{a||=A(f.name)===ul;return"keep"};const c=async function*(){if(!a)yield Buffer.
concat([...o,s,r.data])};return Mb(i,new W(d,void 0,{appendix:c}))}};function Mb(t,e){VB(t,e,()=>{});return e}function KB(t,{
users:e,groups:n}){const{uid:r,gid:i}=se(t);const o=Ub(e,r,t);const s=Ub(n,i,t);if(o===r&&s===i)return"keep";return{head:$w(
t,o,s)}}function Ub(t,e,{name:n}){const r=Db(t,e);if(r!==void 0)return r;if(e===0)return 0;throw new m("UNSUPPORTED_ENGI\
NE",`docker-flatten cannot map the owner of ${_(n)}: it belongs to ${e} on the engine's machine, which is outside the ra\
nge of userns-remap.`,{hint:"Find out what changed the file outside of its container, or use an engine without userns-re\
map."})}async function Hb(t,e,n){try{return await Lb(r=>qB(t,e,n,r))}catch(r){if(!(r instanceof RangeError))throw r;throw new m(
"ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-remap): ${E(r)}.`,{hint:`Define a range for the "us\
erns-remap" user in /etc/subuid and /etc/subgid on the engine's machine, and restart the engine.`,cause:r})}}async function qB(t,e,n,r){
const{signal:i}=t;const o=Fe().slice(1);const s=(0,zb.pack)();s.entry({name:o,type:"directory",mode:448});for(const d of r)
s.entry({name:`${o}/${d}`,pax:{[n]:String(d)}},"");s.finalize();await t.transport.writeArchive(e,s,i).catch(d=>{if(!/cannot be mapped/i.
test(E(d)))throw d});const a=await YB(t,e,`/${o}`);return new Map([...a].flatMap(([d,c])=>/^[0-9]+$/.test(d)?[[Number(d),
c[n]]]:[]))}async function YB(t,e,n){const{signal:r}=t;const i=new Map;const o=new W(a=>{const d=A(a.name);i.set(d.slice(
d.lastIndexOf("/")+1),se(a));return"drop"});const s=await t.transport.readArchive(e,n,r);await Ln([s,o],r);return i}import{Readable as XB}from"node:stream";var ZB=["lastlog","faillog","tallylog","btmp","wtmp"];var ml="var/log";var QB=1024**3;async function Za(t,{id:e,mountPath:n},r,i){
const o=d=>eN(t,e,`${n}/${d}`,i);if((await o("var"))?.typeFlag!=="5")return[];const s=await o(ml);if(s?.typeFlag!=="5")return[];
const a=[];for(const d of ZB){const c=`${ml}/${d}`;const f=await o(c);if(f?.typeFlag==="0"&&f.sizeBytes>=QB&&await r(c))
a.push({path:c,entry:f,parent:s})}return a}async function pl(t,e,n,r){const i=n.flatMap(({path:s,entry:a,parent:d})=>[Ie(
d,X(`${ml}/`)),va(Ie(a,X(s)))].flatMap(({extensions:c,header:f})=>[...c,f]));const o=Buffer.concat([...i,Buffer.alloc(2*
R)]);await t.writeArchive(e,XB.from([o]),r)}async function eN(t,e,n,r){try{return await Nw(await t.readArchive(e,n,r))}catch(i){
if(Le(i,n))return void 0;throw i}}function Wb(t,e,n,r){const{session:i,source:o,files:s}=e;const{log:a}=i;return async(d,c)=>{const f=await Za(s,n,d,c);if(f.
length===0)return t;const u=await U(i,{source:o});try{await pl(i.transport,u,f,c);const{way:l,open:p,decide:h}=await r(u);
const g=async()=>{await Promise.all([t.close(),z(i,u)])};return{...t,way:l,open:p,decide:h,sizeInImage:Gb(f,a),close:g}}catch(l){
await z(i,u).catch(()=>{});if(c.aborted)throw l;a.debug(`huge logs are read with all of their zeros: ${E(l)}`);return{...t,
isReproducible:false}}}}function Jb(t,e,n){const{session:r,files:i}=e;const{log:o}=r;const s={id:n,mountPath:""};return async(a,d)=>{
const c=await Za(i,s,a,d);if(c.length===0)return t;try{await pl(r.transport,n,c,d)}catch(f){const u=await Za(i,s,a,d);if(u.
length<c.length)throw f;o.debug(`huge logs are read with all of their zeros: ${E(f)}`);return{...t,isReproducible:false}}
return{...t,sizeInImage:Gb(c,o)}}}function Gb(t,e){const n=new Map(t.map(({path:r,entry:i})=>[r,i.sizeBytes]));e.debug(`\
not read, since nothing of it is kept: ${[...n.keys()].join(", ")}`);return r=>n.get(r)}var tN="1.52";var nN=20;var rN=2;async function Vb(t,e){const{log:n}=t;const r=t.serverApiVersion===tN?await iN(t,e.id):
e.id;for(let i=1;i<=rN;i++){const o=Fe();const s=Ye({type:"image",src:r,dst:o});try{const a=await U(t,{source:e,options:[
"--mount",s]});return{id:a,mountPath:o}}catch(a){if(!aN(a))throw a;n.debug(`the engine does not mount the image: ${E(a)}`)}}
n.debug("so a container is exported");return void 0}async function iN(t,e){const n=e.replace(/^sha256:/,"").slice(0,nN);
const r=await Q(t,n).catch(()=>void 0);return r?.["Id"]===e?n:e}var oN=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i;
var sN=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function aN(t){return t instanceof m&&sN.includes(t.code)&&
!oN.test(t.message)}import{posix as Kb}from"node:path";async function qb(t,e,n,r){const{signal:i}=t;const o=dN(n);const s=async({id:d,mountPath:c})=>cN(o,async f=>{const u=`${c}\
/${Buffer.from(f,"latin1")}`;return await Ue(e,d,u,i)!==void 0});let a=new Set;if(o.length>0&&r!==void 0)a=await s(r);else if(o.
length>0){const d=await U(t,{source:n});try{a=await s({id:d,mountPath:""})}finally{await z(t,d)}}return d=>a.has(A(d.name))?
"drop":void 0}function dN({volumes:t}){const e=new Set;for(const n of t){const r=A(Buffer.from(Kb.normalize(n))).split("\
/");for(let i=1;i<=r.length;i++)e.add(r.slice(0,i).join("/"))}e.delete("");return[...e]}async function cN(t,e){const n=new Set;
for(const r of t)if(n.has(Kb.dirname(r))||!await e(r))n.add(r);return n}var Xb=Buffer.from("/");async function io(t,e,n,r){const{log:i,signal:o}=t;const s=t.canMountImages&&e.isDefaultPlatform;
const a=s?await Vb(t,e):void 0;const d=s&&a===void 0;const c=await jb(t,e);let f=false;const u=t.store.keepsPacked&&(a===
void 0||await mN(c,a,o));const l=u?await Rb(await n(),o).catch(b=>{if(!(b instanceof ce))throw b;i.debug(`the layers can\
not be read one by one: ${E(b)}`);f=true;return void 0}):void 0;const p={session:t,source:e,files:c,viewer:a,fromLayers:l,
areLayersHidden:f};if(a!==void 0&&r===void 0){const b=l&&cl(l,Infinity);const x=pN(p,a,b);const O=v=>Yb(p,v,void 0,false);
return{...x,sparingZeros:Wb(x,p,a,O)}}const h=r?.id??await U(t,{source:e});const g=await Yb(p,h,r,d);return r?.isOwn===false?
g:{...g,sparingZeros:Jb(g,p,h)}}async function Yb(t,e,n,r){const{session:i,source:o,files:s,viewer:a,fromLayers:d,areLayersHidden:c}=t;
const{log:f,signal:u}=i;const l=[a?.id,n?.isOwn===false?void 0:e].filter(Y=>Y!==void 0);const p=a===void 0&&d===void 0;if(p)
await lN(i,o,e);const h=await Sb(i,e);const g=xb(o);const b=n?.isOwn===false?Math.min(h.createdSeconds+Eb,h.startedSeconds):
Infinity;const x=d??(a&&await Tb(s,a.id,a.mountPath,u));const O=n===void 0?[]:await Ib(i,n.id);const v=x===void 0?vb(h.createdSeconds,
g,b,f):cl(x,b,O);const H=n?.isOwn===true?await qb(i,s,o,a):void 0;const te=n?.added===void 0?void 0:await wb(i,o,n.added);
const ue=Y=>Zb(Y)??H?.(Y)??v(Y);return{way:"export",isReproducible:!c&&!r&&n?.mayHaveMounts!==true,unseenTimes:p?zr:[],...p?
{unseenPaths:ro}:{},open:Y=>s.exportContainer(e,Y),openPath:(Y,Ee)=>s.readArchive(e,Buffer.concat([Xb,Y]),Ee),isNotFound:(Y,Ee)=>Le(
Y,`/${Ee}`),lookAt:(Y,Ee)=>Ue(s,e,`/${Y}`,Ee),...n?.isOwn===true?{lookAtImage:uN(t,l)}:{},observer:te,decide:n?.isOwn===
true?Ga(ue,Pb(h,g)):ue,close:async()=>{te?.logNotice();await fN(i,l)}}}async function fN(t,e){const n=await Promise.allSettled(
e.map(r=>z(t,r)));for(const r of n)if(r.status==="rejected")throw r.reason}function uN({session:t,source:e,files:n,viewer:r},i){
let o;return async(s,a)=>{if(r!==void 0)return Ue(n,r.id,`${r.mountPath}/${s}`,a);o??=U(t,{source:e});const d=await o;if(!i.
includes(d))i.push(d);return Ue(n,d,`/${s}`,a)}}async function lN(t,e,n){const{log:r,signal:i}=t;if(t.store.keepsPacked){
r.warning(`Docker ${t.version} shows the image for ${T(e.platform)} only through a container and hides its layers. If th\
e image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`);return}const o=await Nb(
t,e,n).catch(s=>{if(i.aborted)throw s;r.debug(`the layers' directories cannot be read: ${E(s)}`);return void 0});if(o!==
void 0&&o.length>0)r.warning(`Docker ${t.version} hides files of the image, which are therefore not in the result: ${o.map(
s=>`/${s}`).join(", ")}. ${t.canMountImages?"An engine that mounts images keeps them":"Docker 28 and newer keep them"}.`)}
async function mN(t,e,n){const r=`${e.mountPath}/.dockerenv`;return await Ue(t,e.id,r,n)!==void 0}function pN({session:t,
files:e,areLayersHidden:n},r,i){return{way:"image mount",isReproducible:!n,unseenTimes:[],open:o=>e.readArchive(r.id,`${r.
mountPath}/.`,o),openPath:(o,s)=>e.readArchive(r.id,Buffer.concat([Buffer.from(r.mountPath),Xb,o]),s),isNotFound:(o,s)=>Le(
o,`${r.mountPath}/${s}`),lookAt:(o,s)=>Ue(e,r.id,`${r.mountPath}/${o}`,s),decide:o=>Zb(o)??(hN(o.name)?"drop":i?.(o)??"k\
eep"),close:()=>z(t,r.id)}}function hN(t){return(t.length===1||t.length===2&&t[1]===47)&&t[0]===46}function Zb(t){const{
name:e}=t;const n=e.at(-1)===47?e.length-1:e.length;const r=e.lastIndexOf(47,n-1)+1;if(e[r]!==46||e[r+1]!==119||e[r+2]!==
104||e[r+3]!==46)return void 0;throw new m("WHITEOUT_NAME",`The image contains a file named ${_(e)}, but a layer cannot \
contain a name that starts with ".wh.": the engine would read it as a whiteout, which marks a deletion.`,{hint:"Rename o\
r remove the file in the image."})}function pt(t,e){const{reference:n,id:r,platform:i,diffIds:o,volumes:s}=e;const a=y(e.inspect,"Config");let d;const c=()=>{
d??=ia(t,e);return d};return{image:e,...{reference:n,id:r,platform:i,diffIds:o,volumes:s},ofContainer:void 0,layerCount:o.
length,shownConfig:k(a)?a:{},knownBytes:gN(t,e),isExact:t.canMountImages&&e.isDefaultPlatform,notices:[],readConfig:c,openReader:()=>io(
t,e,c),measure:async()=>{const f=await c();const u=await lb(t,e,f.json);return{...u,packedBytes:ra(f)}}}}function Qb(t,e,n){
const r={...n,isOwn:true};return{...e,openReader:()=>io(t,e.image,e.readConfig,r)}}function gN({store:t},{inspect:e}){const n=e["\
Size"];return t.keepsPacked||typeof n!=="number"?void 0:n}function eE(t,{image:e,container:n}){const r=pt(t,e);const{reference:i}=e;const o=n.isRunning&&!n.isPaused;let s;return{
...r,ofContainer:n.id,layerCount:r.layerCount+1,notices:n.mounts.length===0?[]:[yN(n.mounts)],readConfig:()=>{s??=wN(t,{
image:e,container:n},r.readConfig());return s},openReader:()=>io(t,e,r.readConfig,{id:n.id,isOwn:false,mayHaveMounts:false,
added:n.added}),measure:async()=>{const a=await mb(t,{id:n.id,name:i},await r.measure());return{...a,packedBytes:void 0}},
...o?{hold:()=>ab(t,e,n),changedWhileRead:a=>db(i,a)}:{}}}function yN(t){const e=t.map(n=>_(Buffer.from(n)));return`What\
 is in the container's volumes and mounts is not in the result: ${e.join(", ")}.`}async function wN(t,{image:e,container:n},r){
const i=bN(t,e);await Promise.allSettled([r,i]);const[o,s]=[await r,await i];const{config:a,proxies:d}=sb(o.json,n.config,
s);if(d.length>0)t.log.notice(`Proxy variables from the docker command's configuration are not in the result: ${d.join("\
, ")}.`);return{...o,json:a}}async function bN(t,e){const n=y(e.inspect,"Config");const r=["Cmd","Entrypoint"].some(s=>{
const a=y(n,s);return Array.isArray(a)&&a.length>0});const i=r?{command:[]}:{};const o=await U(t,{source:e,asConfigured:true,
...i});try{const s=y(await Ae(t,o),"Config");const{[Ct]:a,...d}=y(s,"Labels")??{};return{...k(s)?s:{},Labels:d,...r?{}:{
Cmd:null}}}finally{await z(t,o)}}var EN="0001-01-01T00:00:00Z";async function hl(t,e){const n=await Ae(t,e).catch(c=>{throw Ci(E(c))?SN(e):c});const r=w(
n,"Id");const i=w(n,"Image");const o=y(n,"Config");if(r===void 0||!/^[0-9a-f]{64}$/.test(r)||i===void 0||!k(o)){throw new m(
"ENGINE_FAILED",`The engine describes the container ${JSON.stringify(e)} without an ID, an image or a config.`,{hint:K})}
if(y(n,"State","Restarting")===true||y(n,"State","Dead")===true){throw new m("CONTAINER_NOT_FOUND",`The container ${JSON.
stringify(e)} must be running or stopped, but is ${w(n,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again\
.'})}if(t.mapsOwners&&y(n,"HostConfig","UsernsMode")==="host")throw xN(e);const s=await mt(t,i,Zu(n).platform);if(s===void 0){
throw new m("IMAGE_NOT_FOUND",`The image ${i} of the container ${JSON.stringify(e)} is needed for its config, but is no \
longer in the engine.`,{hint:'Pull or build that image again, or use "docker export" for the files only.'})}const a=kN(n);
const d=y(n,"State","StartedAt")!==EN;return{image:{...s,reference:e},container:{id:r,isRunning:y(n,"State","Running")===
true,isPaused:y(n,"State","Paused")===true,config:o,mounts:a,added:d?yb(t,n,a):void 0}}}function SN(t){return new m("CON\
TAINER_NOT_FOUND",`There is no container ${JSON.stringify(t)}.`,{hint:'Check its name with "docker ps --all", and that t\
his is the right engine.'})}function xN(t){return new m("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(
t)}, which was created with "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'\
Create the container again without "--userns host", or use an engine without userns-remap.'})}function kN(t){const e=y(t,
"Mounts");const n=y(t,"HostConfig","Tmpfs");const r=(Array.isArray(e)?e:[]).map(i=>w(i,"Destination"));return[...r,...k(
n)?Object.keys(n):[]].filter(i=>i!==void 0).sort()}async function tE(t,e,n){const{image:r,container:i}=e;if(r===void 0){const a=await IN(t,i??"",n);return{source:eE(t,a),inEngine:void 0}}
n.start();const o=await ja(t,{...e,image:r});const s=pt(t,o);return{source:s,inEngine:s}}var PN=5;async function IN(t,e,n){
const r=await hl(t,e);const{id:i,isPaused:o}=r.container;await Vt(t.docker,PN,s=>fg(s,i)).catch(s=>t.log.debug(`could no\
t clean up after a killed run on this container: ${E(s)}`));n.start(i);return o?hl(t,e):r}function Qa({store:t,platform:e},n,r){if(t.holdsIndexes||n.length<=1)return n;const i=n.find(s=>V(r(s),e));if(i!==void 0)
return[i];const o=n.map(s=>T(r(s))).join(", ");throw new m("PLATFORM_MISMATCH",`This engine keeps one platform of an ima\
ge and would take ${T(e)}, but the image has ${o}.`,{hint:`Select one of them with ${S("platform")}, or use an engine wi\
th the containerd image store, which keeps several.`})}import{rm as AN}from"node:fs/promises";import{join as BN}from"node:path";import{createWriteStream as TN}from"node:fs";import{pipeline as vN}from"node:stream/promises";async function nE(t,e,n,r){const{log:i,signal:o}=t;const s=await t.transport.saveImage(e.id,o,r);const a=TN(n,{flags:"wx",
mode:384});const d=()=>a.bytesWritten;try{await j(i,{title:"Save",doneBytes:d},vN(s,a,{signal:o}))}catch(c){if(o.aborted||
c instanceof m)throw c;const f=tt(c);throw new m(f?"NO_SPACE":"TEMP_DIR",f?`The disk filled up while saving the image to\
 ${n}.`:`Cannot save the image to ${n} (${de(c)}).`,{hint:`A save is as large as the image's layers in the engine. Name \
a directory on a larger disk with the ${P("temp-dir")}.`,cause:c})}}async function rE(t,e){if(!t.store.holdsIndexes||!e.
isIndex)return[e.platform];for(const{place:n,open:r}of vr(t,e)){try{return await r(async i=>{const o=[];for await(const{
configText:s}of Tr({digest:e.id},i.text,e.platform)){const a=C(s);if(!k(a))continue;const d=ve(je(a));if(d.os==="linux"&&
!o.some(c=>V(d,c)))o.push(d)}return o})}catch(i){if(!(i instanceof ce))throw i;t.log.debug(`no blobs ${n}: ${E(i)}`)}}return void 0}import{mkdtemp as ON,rm as _N}from"node:fs/promises";import{join as RN}from"node:path";async function ed({run:t,options:e},n){const r=await ON(RN(e.tempDir,ne(t.runId)));n.defer(()=>_N(r,{recursive:true,force:true}));
return r}async function iE(t){const{engine:e,options:n}=t;const{image:r,platforms:i}=n;if(r===void 0)throw new Error("a container\
 has no layers of its own");const o=i==="default"||i==="all"?[void 0]:i;if(o.length>1)await NN(e,{...n,image:r},o);let s;
for(const f of o)s=await ja(e,{...n,image:r,platform:f});if(s===void 0)throw new Error("no platform is named");const a=i===
"all"?await CN(e,s):i==="default"?[s.platform]:i;const d=i==="all"?s.isIndex:i!=="default"&&i.length>1;const c=await gl(
t,s,{platforms:a,isEach:i!=="all"});return{reference:r.text,platforms:c.platforms,index:d?c.index??{format:"oci",annotations:{}}:
void 0,id:s.id,notices:[],close:c.close}}async function NN(t,{image:e,pull:n},r){if(!t.store.holdsIndexes){throw new m("\
UNSUPPORTED_ENGINE",`Several platforms of ${e.text} are needed, but this engine's image store keeps one platform of an i\
mage.`,{hint:`Read them from the registry with ${S("image",`docker://${e.text}`)}, or use an engine with the containerd \
image store.`})}if(n==="never"||await Q(t,e.text)!==void 0)return;for(const i of r)await eo(t,e.text,i&&T(i))}async function CN(t,e){
const n=await rE(t,e);if(n!==void 0&&n.length>0)return n;throw new m("UNSUPPORTED_ENGINE",`The platforms of ${e.reference}\
 are needed for ${S("platform","all")}, but this engine does not show them.`,{hint:`Name them with ${S("platform")}, for\
 example "linux/amd64, linux/arm64".`})}async function gl(t,e,{platforms:n,isEach:r}){var p=[];try{const{run:i,engine:o,
options:s}=t;const a={...i,tempDir:s.tempDir};const d=ht(p,new AsyncDisposableStack,true);const c=await ed(t,d);const f=[];
let u;for(const[O,v]of n.entries()){const H=BN(c,`${O}.tar`);const te=`Save ${e.reference} (${T(v)})`;const ue=await i.log.
group(te,async()=>{const Y=e.isIndex&&o.knowsPlatformOption?v:void 0;try{await nE(o,e,H,Y)}catch(ri){const Kd=ri instanceof
m&&/not found/i.test(ri.message);if(r||!Kd)throw ri;i.log.notice(`The engine lacks layers of ${e.reference} for ${T(v)}:\
 this platform is left out.`);await AN(H,{force:true});return void 0}const Ee=`docker-archive:${H}`;const ni={transport:"\
docker-archive",text:Ee,path:H,reference:void 0,index:void 0};return it(ni,{...a,platforms:[v]})});if(ue===void 0)continue;
d.defer(()=>ue.close());u??=ue.index;f.push(await $N(t,e,{set:ue,platform:v}))}if(f.length===0)throw oE(e.reference,n);const l=d.
move();return{platforms:f,index:u,close:()=>l.disposeAsync()}}catch(h){var g=h,b=true}finally{var x=gt(p,g,b);x&&await x}}
async function $N({run:t,engine:e,options:n},r,{set:i,platform:o}){const s=i.images.find(p=>V(p.platform,o));const a=V(r.
platform,o)?r:await mt(e,r.reference,o);if(s===void 0||a===void 0)throw oE(r.reference,[o]);const d={...t,tempDir:n.tempDir};
const{reference:c,id:f}=a;const u=pt(e,{...a,image:r.image});const l={...Mr(s,i,d),reference:c,id:f,byLayers:true};return{
source:l,inEngine:u,image:{...s,indexPlatform:void 0}}}function oE(t,e){return new m("PLATFORM_MISMATCH",`The image ${JSON.
stringify(t)} is needed for ${e.map(T).join(", ")}, but the engine saved it without.`,{hint:'Pull or build that platform\
 first ("docker pull --platform").'})}async function sE(t){const{engine:e,options:n}=t;if(n.imageLocation!==void 0){t.sweep.start();return DN(t)}if(e===void 0)
throw new Error("an image of an engine needs the engine");return LN({...t,engine:e})}async function LN(t){const{engine:e,
options:n,sweep:r}=t;const{platforms:i}=n;const o=i==="default"||i!=="all"&&i.length===1;if(!o||n.from==="layers"){r.start();
return iE(t)}const s=i==="default"?void 0:i[0];const{source:a,inEngine:d}=await tE(e,{...n,platform:s},r);return{reference:a.
reference,platforms:[{source:a,inEngine:d,image:void 0}],index:void 0,id:a.id,notices:a.notices,close:async()=>{}}}async function DN(t){
const{run:e,options:n}=t;const{imageLocation:r,platforms:i}=n;if(r===void 0)throw new Error("there is no image outside a\
n engine");const o=i==="default"||i==="all"?void 0:i;const s={...e,tempDir:n.tempDir,platforms:o};const a=await it(r,s);
return{reference:a.reference,platforms:a.images.map(d=>({source:{...Mr(d,a,s),byLayers:true},inEngine:void 0,image:d})),
index:o?.length===1?void 0:a.index,id:a.digest,notices:a.notices,close:()=>a.close()}}function aE({run:t,engine:e,options:n},r){
const{tags:i,tagLocations:o}=n;if(e===void 0||i.length===0)return r;FN(e,n,r);const s=Qa(e,r.platforms,({source:d})=>d.platform);
if(s.length===r.platforms.length)return r;const a=s.map(({source:d})=>T(d.platform)).join(", ");t.log.notice(`Only ${a} \
goes into the engine: its image store keeps one platform of an image.`);return o.length>0?r:{...r,platforms:s,index:void 0}}
function FN({takesZstd:t,version:e},{layer:n,tagLocations:r},{platforms:i}){const o=r.length>0||i.length>1;if(t||!o||n.compression.
kind!=="zstd")return;throw new m("UNSUPPORTED_ENGINE",`Layers packed with zstd need Docker 23 or newer, but this engine \
is ${e}.`,{hint:`Use ${S("compression","gzip")}.`})}function Fn({engine:t,source:e,options:n}){const r=e.byLayers!==true&&n.imageLocation===void 0;return r&&t?.store.countsBlocks===
true}function vt(t,e){const n=e.then(()=>{},()=>{});t.defer(()=>n);return e}var MN=10;var jr=class{#e=[];#t=0;get count(){return this.#t}get room(){return MN-this.#e.length}note(e,n){this.#t++;if(this.
room>0)this.#e.push(`${_(e)} (${n})`)}noteMissing(e,n){for(const r of n.slice(0,this.room))this.#e.push(`${_(r)} (missin\
g)`);this.#t+=e}toError(e,n){const r=this.#t-this.#e.length;const i=[...this.#e];if(r>0)i.push(i.length===0?`${r} missin\
g entries`:`and ${r} more`);return new m("VERIFY_FAILED",`${e.what}. Of ${oe(n)}, these differ: ${i.join(", ")}. No tag \
was moved.`,{hint:e.hint})}};import{hash as UN}from"node:crypto";var td=class t{realBytes;#e;#t;#n;#r=0;#i=0;#o;#s=0;#a=0;#d=0;constructor(e,n,r){this.#e=Buffer.from(e.name);this.#n=r;this.
realBytes=Gi(e,n);this.#t=new aa(this.#e,this.realBytes);const i=iu(e,n);this.#o=i==="data";if(i==="old GNU")this.#t.addBlock(
e.header,true);if(i==="records")this.#t.addRecords(n)}static of(e,n,r){return iu(e,n)===void 0?void 0:new t(e,n,r)}mapBlock(e){
this.#t.addBlock(e,false)}data(e){let n=e;if(this.#o){const i=this.#t.addData(n);this.#r+=i;if(!this.#t.isComplete)return;
this.#o=false;this.#i=Ny(this.#r);n=n.subarray(i)}const r=Math.min(this.#i,n.length);this.#i-=r;n=n.subarray(r);while(n.
length>0){const[i,o]=this.#t.pieces[this.#s]??[];if(i===void 0||o===void 0)throw nn(this.#e,"it has more data than its m\
ap says");if(this.#a===0)this.#c(i);const s=Math.min(o-this.#a,n.length);if(s>0)this.#n.data(n.subarray(0,s));this.#d+=s;
this.#a+=s;n=n.subarray(s);if(this.#a<o)continue;this.#s++;this.#a=0}}end(){const e=this.#o||this.#a>0||this.#t.pieces.slice(
this.#s).some(([,n])=>n>0);if(e)throw nn(this.#e,"it has less data than its map says");this.#c(this.realBytes)}#c(e){const n=e-
this.#d;if(n>0)this.#n.zeros(n);this.#d=e}};import{createHash as nd}from"node:crypto";var me=4096;var yl=Buffer.alloc(me);var rd=class{#e;#t;#n=0;#r=0;#i=false;data(e){
let n=0;while(n<e.length){const r=this.#r%me;if(r>0||e.length-n<me){const o=Math.min(e.length,n+me-r);if(dE(e,n,o))this.
zeros(o-n);else this.#o(e.subarray(n,o));n=o;continue}let i=n;while(i+me<=e.length&&!dE(e,i,i+me))i+=me;if(i>n)this.#o(e.
subarray(n,i));else{this.zeros(me);i+=me}n=i}}zeros(e){const n=this.#r%me;const r=Math.min(e,me-n);if(this.#i)this.#e?.update(
yl.subarray(0,r));else if(n+r===me)this.#n++;this.#s(r);const i=e-r;this.#n+=Math.floor(i/me);this.#r+=i}digest(){if(this.#r%
me>0&&!this.#i)this.#n++;this.#a(Math.ceil(this.#r/me));const e=(this.#e??nd("sha256")).digest();if(this.#t===void 0)return e;
return nd("sha256").update(e).update(this.#t.digest()).digest()}#o(e){const n=this.#r%me;this.#e??=nd("sha256");if(!this.#i){
this.#a((this.#r-n)/me);if(n>0)this.#e.update(yl.subarray(0,n))}this.#i=true;this.#e.update(e);this.#s(e.length)}#s(e){this.#r+=
e;if(this.#r%me===0)this.#i=false}#a(e){if(this.#n===0)return;const n=new Float64Array([e,this.#n]);this.#t??=nd("sha256");
this.#t.update(new Uint8Array(n.buffer));this.#n=0}};function dE(t,e,n){return t[e]===0&&t.compare(yl,0,n-e,e,n)===0}var HN=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"];var zN=/^security\.capability=/;
var Wr=class{#e;#t;#n;#r;#i;constructor(e,n="exact"){this.#e=e;this.#t=n}begin(e,n){this.#r=void 0;this.#i=void 0;this.#n=
void 0;if(n==="drop")return;const r=n==="keep"?void 0:n;const i=r?.head??e;const o=nt(i.extensions);const s=se(i,o);const a=r?.
data;const d=new rd;if(a===void 0){this.#i=td.of({...e,...i},o,d);const f=this.#i?.realBytes??e.sizeBytes;this.#n={name:e.
name,facts:s,sizeBytes:f};if(f>0)this.#r=d;return}const c=jN(i,a);d.data(a.subarray(0,c));this.#o(e.name,s,c,d.digest())}mapBlock(e){
this.#i?.mapBlock(e)}data(e){(this.#i??this.#r)?.data(e)}end(){const e=this.#n;this.#n=void 0;if(e===void 0)return;this.#i?.
end();this.#o(e.name,e.facts,e.sizeBytes,this.#r?.digest())}#o(e,n,r,i){const o=r===0;const s=n.typeFlag==="1";const a=this.#t===
"exact"?n.xattrs:n.xattrs.filter(u=>zN.test(u));const d=this.#t==="exact"?n.mtimeSeconds:Math.max(0,n.mtimeSeconds);const c=[
n.typeFlag==="7"||n.typeFlag==="S"?"0":n.typeFlag,s||n.typeFlag==="2"?"":n.mode.toString(8),s?"":`${n.uid}:${n.gid}`,s?"":
d,n.link.length===0?"":bl(s?Mn(n.link):n.link),n.device,s||a.length===0?"":bl(Buffer.from(JSON.stringify(a))),r,o||i===void 0?
"":i.toString("hex",0,cE)];const f=s?fn(n.link):void 0;this.#e(fn(e),c.join(wl),Mn(e),f)}};var cE=16;var wl=" ";function fn(t){
return bl(Mn(t))}function id(t,e){const[n,r]=[t.split(wl),e.split(wl)];return HN.filter((i,o)=>n[o]!==r[o])}function bl(t){
return UN("sha256",t,"hex").slice(0,2*cE)}function Mn(t){let e=0;let n=t.length;while(t[e]===47||t[e]===46&&t[e+1]===47)
e++;while(n>e&&t[n-1]===47)n--;return t.subarray(e,n)}function jN(t,e){const n=Ne(t.header,"size");return Math.min(Number.
isNaN(n)?0:n,e.length)}var Jr=class{#e=new Map;#t=new Map;observer;view;constructor(e="exact"){this.view=e;this.observer=new Wr((n,r,i,o)=>{this.#e.
set(n,r);if(o===void 0)this.#t.delete(n);else this.#t.set(n,o)},e)}get count(){return this.#e.size}take(e){const n=this.#e.
get(e);this.#e.delete(e);return n}get remaining(){return new Set(this.#e.keys())}grouped(){const e=new Map(this.#e);e.delete(
WN);for(const[n,r]of this.#n()){const i=this.#e.get(n);if(i===void 0)continue;const o=[n,...r].toSorted();for(const s of o)
e.set(s,`${i} ${o[0]}`)}return e}#n(){const e=new Map;for(const[n,r]of this.#t){let i=r;const o=new Set;for(let a=this.#t.
get(i);a!==void 0&&!o.has(i);){o.add(i);i=a;a=this.#t.get(i)}const s=e.get(i);if(s===void 0)e.set(i,[n]);else s.push(n)}
return e}};var WN=fn(Buffer.alloc(0));async function od(t,e,n,{signal:r}){const i=[];const o=new W(s=>{if(i.length<n&&t.
has(fn(s.name)))i.push(Buffer.from(Mn(s.name)));return"drop"});await Ln([await e.open(r),o],r);return i}var El={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again, check the \
log of the engine and the health of its disk."};async function fE(t,e,{expected:n,reader:r,streamBytes:i}){const{log:o,signal:s}=t;
const{count:a}=n;const d=await e.openReader();const c=new jr;const f=new Wr((h,g,b)=>{const x=n.take(h);if(x===void 0)return c.
note(b,"unexpected");if(x===g)return;const O=d.unseenTimes.includes(b.toString("latin1"));const v=id(x,g).filter(H=>H!==
"time"||!O);if(v.length>0)c.note(b,`different ${v.join(" and ")}`)},n.view);const u=new W(d.decide,f);const l=[await d.open(
s),u];await cn(t,l,()=>i,"Read back");await d.close();const p=n.remaining;if(p.size>0){const h=await od(p,r,c.room,t).catch(
()=>[]);c.noteMissing(p.size,h)}if(c.count>0)throw c.toError(El,a);o.info(`Verified ${oe(a)}: the new image matches what\
 was read from the source`);return a}async function Gr(t,e,{expected:n,source:r,streamBytes:i}){const o=await Sl(t,e,{view:n.view,title:"Read back",streamBytes:i});
const s=await hE(t,{wanted:{entries:n,from:r},seen:{...o,from:e},text:El});t.log.info(`Verified ${oe(s)}: the new image \
matches what was read from the source`);return s}async function pE(t,e,n,r){const i={view:"engine",streamBytes:r};const o=await Sl(
t,n,{...i,title:"Read the layers"});const s=await Sl(t,e,{...i,title:"Read from the engine"});const a=await hE(t,{wanted:{
...o,from:n},seen:{...s,from:e},text:{what:`The engine shows other files of ${e.reference} than the image's layers have`,
hint:`The engine unpacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${S("fro\
m","layers")} to flatten its layers.`}});t.log.info(`Verified ${oe(a)}: the engine shows what the image's layers have`)}
async function Sl(t,e,{view:n,title:r,streamBytes:i}){const o=await e.openReader();try{const s=new Jr(n);const a=new W(o.
decide,s.observer);const d=[await o.open(t.signal),a];await cn(t,d,()=>i,r);return{entries:s,unseenTimes:o.unseenTimes,unseenPaths:o.
unseenPaths??[]}}finally{await o.close()}}async function hE(t,{wanted:e,seen:n,text:r}){const i=uE([...e.unseenPaths??[],
...n.unseenPaths??[]]);const o=lE(e.entries.grouped(),i);const s=lE(n.entries.grouped(),i);const a=uE(n.unseenTimes??[]);
const d=new Map;for(const[p,h]of s){const g=o.get(p);if(g===h)continue;const b=g===void 0?[]:id(g,h);const x=b.filter(O=>O!==
"time"||!a.has(p));if(g===void 0)d.set(p,"unexpected");else if(x.length>0)d.set(p,`different ${x.join(" and ")}`)}const c=new Set(
[...o.keys()].filter(p=>!s.has(p)));if(d.size===0&&c.size===0)return o.size;const f=new jr;const u=await mE(t,n.from,new Set(
d.keys()),f.room);for(const p of u)f.note(p,d.get(fn(Mn(p)))??"");const l=await mE(t,e.from,c,f.room);f.noteMissing(c.size,
l);f.noteMissing(d.size-u.length,[]);throw f.toError(r,o.size)}function uE(t){return new Set(t.map(e=>fn(Buffer.from(e,"\
latin1"))))}function lE(t,e){if(e.size===0)return t;return new Map([...t].filter(([n])=>!e.has(n)))}async function mE(t,e,n,r){
if(n.size===0||r<=0)return[];let i;try{i=await e.openReader();return await od(n,i,r,t)}catch(o){if(t.signal.aborted)throw o;
return[]}finally{await i?.close()}}function gE(t){if(t.trim()==="")return void 0;const e=t.trim().startsWith("[")?C(t):void 0;const n=o=>new m("BAD_INPUT",
`The ${P("test")} must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${o}.`,{hint:`For e\
xample: ${En("test",'python3 -c "import numpy"')}, or ${En("test",`'["/app", "--version"]'`)}.`});if(t.includes("\0"))throw n(
"it contains a NUL character");if(!Array.isArray(e))return["/bin/sh","-c",` ${t}`];if(!N(e))throw n("the array contains \
something other than strings");const[r,...i]=e;if(r===void 0||r==="")throw n("the array does not name a program");if(e.some(
o=>o.includes("\0")))throw n("it contains a NUL character");return[r,...i]}async function Vr(t,e,[n,...r]){const{log:i}=t;
const o={program:n,args:r,asUsed:true};const s=await Ka(t,e,o);await Hr(t,s.container);if(s.exitCode===0){i.info("The te\
st passed");return}throw new m("COMMAND_FAILED",`The "test" command failed in the new image with exit status ${s.exitCode}\
. No tag was moved. The last lines of its output:
${qa(s)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source image to se\
e whether flattening is the cause. An image without a shell needs a JSON array."})}var xl={verifiedEntries:void 0,isTested:false};async function yE(t,e,n,r){if(n===void 0&&r===void 0)return xl;const{log:i}=t;
const o=await mt(t,e.reference,void 0);if(o===void 0){throw new m("CHECK_FAILED",`The stored image ${e.reference} disapp\
eared from the engine before it was checked.`,{hint:"Check whether something removes images on this machine, then run ag\
ain."})}const s=n===void 0?void 0:await i.group("Verify",()=>JN(t,pt(t,o),n));if(r!==void 0)await i.group("Test",()=>Vr(
t,o,r));return{verifiedEntries:s,isTested:r!==void 0}}function JN(t,e,n){const r=n.source.byLayers!==true;return r?fE(t,
e,n):Gr(t,e,n)}var GN=3;async function sd({engine:t,options:e},n,r){if(n===void 0)return r.close();const{docker:i,runId:o,log:s}=t;const a=Ge(
o);const d=[n.reference===a?a:void 0,n.importedId];const c=d.filter(h=>h!==void 0);const[f,u]=await Promise.allSettled([
pr(i,c,GN),r.close()]);if(f.status==="fulfilled"&&f.value===void 0){const h=n.importedId??a;s.notice(`The engine has not\
 yet removed a temporary image of this run. It, or a later run, will remove it. To do it now: docker rmi ${Ls(h)}`);if(u.
status==="fulfilled")return}const l=f.status==="fulfilled"&&f.value?.exitCode===0;const p=l&&u.status==="fulfilled";if(p)
return;await Vt(i,e.timeoutSeconds,h=>On(h,o,s))}import{mkdtemp as IC,readdir as TC,rm as Rl}from"node:fs/promises";import{join as Al}from"node:path";import{createHash as VN}from"node:crypto";function kl(t,e,n){const r=o=>e[o](t[o],n);const i=Object.keys(e);return Object.fromEntries(i.map(o=>[o,r(o)]))}var KN=4;var qN=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"];var YN={clean:t=>ft.filter(e=>t.includes(
e)),exclude:t=>t.map(({text:e})=>e),aptClean:t=>t,scriptNetwork:()=>void 0,script:t=>t??null,sourceDateEpoch:t=>t??null,
compression:t=>t};function wE(t,e,n){const{isExact:r}=t;const{clean:i,exclude:o,aptClean:s,script:a}=n;const d=a!==void 0||
s;const c=i.length>0;const f=d||c||o.length>0;const u=kl(n,YN,void 0);const{script:l,sourceDateEpoch:p,compression:h,...g}=u;
const b={format:KN,release:Or,diffIds:t.diffIds,...g,run:l,env:d||c?y(e,"config","Env")??null:null,volumes:f?t.volumes:[],
names:f?XN(e):[],created:d||!r?y(e,"created")??null:null,isExact:r,...t.byLayers===true?{from:"layers"}:{},sourceDateEpoch:p,
compression:h};const x=VN("sha256").update(JSON.stringify(b)).digest("hex");const{architecture:O,variant:v}=t.platform;const H=[
O,v].filter(te=>te!==void 0).join("-");return`docker-flatten-v1-${H.replace(/[^A-Za-z0-9_.-]/g,"_").slice(0,40)}-${x}`}function XN(t){
const e=y(t,"config","Env");const n=(N(e)?e:[]).findLast(r=>r.startsWith("PATH="));return[...qN.map(r=>y(t,"config",r)??
null),n??null]}var ad=()=>void 0;var ZN={clean:ad,exclude:ad,script:ad,scriptNetwork:(t,{layer:e})=>e.script!==void 0&&t!==
"none"?'"run" has a network, and what it downloads can change':void 0,aptClean:(t,{isForeign:e})=>t&&e?"the image's apt \
can run on some machines and not on others":void 0,sourceDateEpoch:ad,compression:({kind:t},{takesZstd:e})=>t==="zstd"&&
!e?`this engine cannot unpack zstd; ${S("compression","gzip")} can be cached`:void 0};function bE(t,e){if(e.isContainer)
return"containers cannot be cached";const n=Object.values(kl(t,ZN,{...e,layer:t}));return n.find(r=>r!==void 0)}import{createHash as QN}from"node:crypto";import{createReadStream as eC}from"node:fs";import{lstat as SE,readFile as tC,
writeFile as nC}from"node:fs/promises";import{join as Tl}from"node:path";import{pipeline as rC}from"node:stream/promises";var vl="layer";var xE="record.json";var kE=1;var iC=1e3;var oC=16*1024*1024;async function PE(t,e){const{spared:n,skippedPresets:r,
...i}=e;const o={version:kE,...i,kept:n,withdrawn:r};const s=JSON.stringify({...o,seal:IE(o)});await nC(Tl(t,xE),`${s}
`,{flag:"wx"})}function IE(t){return L(Buffer.from(JSON.stringify(t)))}async function TE(t,e,n){const r=await sC(t);if(r.
key!==e.key)throw Ot(`it belongs to the key ${JSON.stringify(r.key.slice(0,200))}`);if(r.packing!==e.packing)throw Ot(`i\
ts compression is "${r.packing}" instead of "${e.packing}"`);const i=Tl(t,vl);const o=await SE(i).catch(c=>{throw Ot(`it\
s layer is missing: ${E(c)}`)});if(!o.isFile())throw Ot("its layer is not a file");if(o.size!==r.packedBytes)throw Ot(`i\
ts layer has ${o.size} bytes, but the record says ${r.packedBytes}`);const s=QN("sha256");const a=eC(i,{highWaterMark:1024*
1024});await rC(a,s,{signal:n}).catch(c=>{if(n.aborted)throw c;throw Ot(`its layer cannot be read: ${E(c)}`)});const d=`\
sha256:${s.digest("hex")}`;if(d!==r.digest)throw Ot(`its layer is ${d}, but the record says ${r.digest}`);return{path:i,
record:r}}async function sC(t){const e=Tl(t,xE);const n=await SE(e).then(c=>c.isFile()&&c.size<=oC?tC(e,"utf8"):"").catch(
()=>"");const r=C(n);if(!dC(r))throw Ot("its record cannot be read");const{seal:i,...o}=r;if(IE(o)!==i)throw Ot("its rec\
ord was changed");const{kept:s,withdrawn:a,...d}=o;return{...d,spared:s,skippedPresets:a}}var aC=/^sha256:[0-9a-f]{64}$/;
function dC(t){if(!k(t)||t["version"]!==kE)return false;const{key:e,diffId:n,digest:r,seal:i,packing:o,rules:s,commands:a,
kept:d,withdrawn:c,directories:f}=t;const{unmatched:u,warnings:l,suggestions:p}=t;const h=["packedBytes","entries","data\
Bytes","seconds"];return typeof e==="string"&&[n,r,i].every(g=>typeof g==="string"&&aC.test(g))&&Pl("gzip","zstd","none")(
o)&&h.every(g=>un(t[g]))&&oo(s,{kind:Pl("preset","exclude"),name:dd,entries:un,bytes:Il})&&oo(a,{name:Pl("run","apt-clea\
n"),ms:un,bytes:EE(Il)})&&oo(d,{what:dd,why:EE(dd),entries:un,bytes:un})&&[c,u,l].every(N)&&(p===void 0||oo(p,{name:dd,bytes:un}))&&
Array.isArray(f)&&f.length<=iC&&oo(f,{path:cC,bytes:un,files:un})}var cC=t=>typeof t==="string"&&t.startsWith("/");var dd=t=>typeof t===
"string";var Il=t=>typeof t==="number"&&Number.isFinite(t);var un=t=>Il(t)&&t>=0;var Pl=(...t)=>e=>typeof e==="string"&&
t.includes(e);var EE=t=>e=>e===void 0||t(e);function oo(t,e){return Array.isArray(t)&&t.every(n=>k(n)&&Object.entries(e).
every(([r,i])=>i(n[r])))}function ln(t,e){return new m("CACHE_BAD",`The cached layer cannot be used: ${t}`,{hint:"The la\
yer is made again. If this happens in every run, delete the entry from the cache.",cause:e})}function Ot(t){return ln(`${t}\
.`)}import{once as kC}from"node:events";import{promisify as OE}from"node:util";import{constants as vE,deflateRaw as fC,zstdCompress as uC}from"node:zlib";var cd={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}};var _E={gzip:"+gzip",zstd:"+zstd",none:""};function RE(t){
const[e,n,...r]=t.trim().split(":");const i=c=>new m("BAD_INPUT",`The ${P("compression")} must be gzip, zstd or none, op\
tionally with a level after a colon, but ${JSON.stringify(t)} ${c}.`,{hint:`For example "gzip", "gzip:${cd.gzip.max}", "\
zstd" or "zstd:${cd.zstd.default}".`});if(r.length>0)throw i("has two colons");if(e==="none"){if(n!==void 0)throw i('set\
s a level for "none"');return{kind:e}}if(e!=="gzip"&&e!=="zstd")throw i("is none of these");const{min:o,max:s,default:a}=cd[e];
if(n===void 0)return{kind:e,level:a};const d=/^[0-9]{1,2}$/.test(n)?Number(n):Number.NaN;if(!(d>=o&&d<=s))throw i(`has a\
 level that is not a number from ${o} to ${s}`);return{kind:e,level:d}}function AE(t){if(t.kind==="none")return t;return{
kind:t.kind,level:cd[t.kind].min}}var lC=0;var mC=31;var pC=7.95;var hC=256*1024;function gC(t){if(t.length<hC)return false;
const e=new Uint32Array(256);let n=0;for(let i=0;i<t.length;i+=mC,n++)e[t[i]]++;let r=0;for(const i of e)if(i>0)r-=i/n*Math.
log2(i/n);return r>pC}var yC=OE(fC);var wC=OE(uC);function BE(t,e){const n=t.length+(t.length>>8)+1024;switch(e.kind){case"\
gzip":return yC(t,{level:gC(t)?lC:e.level,finishFlush:vE.Z_SYNC_FLUSH,chunkSize:n});case"zstd":return wC(t,{chunkSize:n,
params:{[vE.ZSTD_c_compressionLevel]:e.level}});case"none":return Promise.resolve(t)}}async function Un(t,e){const n=await Q(t,e);if(w(n,"Id")!==e)return false;return["RepoTags","RepoDigests"].every(r=>{const i=y(
n,r)??[];return N(i)&&i.length===0})}async function Kr(t,e,n){try{return await xC(t,e,n)}catch(r){await NE(t,e);throw r}}
var bC=/^Loaded image(?: ID)?: (\S+)$/gm;async function qr(t,e,n){if(e.reference===e.expectedId)return"";try{return await n()}catch(r){
await NE(t,{...e,answer:""});throw r}}async function NE(t,e){const{reference:n,expectedId:r,diffId:i,answer:o}=e;if(n===
r)return;const s=[...o.matchAll(bC)].map(([,a=""])=>a);for(const a of new Set([...s,r])){const d=a.startsWith("sha256:")?
await EC(t,a,i).catch(()=>false):SC(a,n);if(d)await t.docker.try(["rmi",a]).catch(()=>{})}}async function EC(t,e,n){if(!await Un(
t,e))return false;const r=xt(await Q(t,e)??{});return r.length===1&&r[0]===n}function SC(t,e){const n=[...t].filter((r,i)=>r!==
e[i]);return t.length===e.length&&n.length===1}async function xC(t,e,n){const r=(c,f)=>{throw new m("CHECK_FAILED",`The \
stored image differs from what was sent: expected ${c}, found ${f}. Nothing was tagged.`,{hint:K})};const i=e.answer.split(
"\n").find(c=>/^error /i.test(c.trim()));if(i!==void 0){const c=Lt(i,"ENGINE_FAILED","Unpacking the loaded image failed");
if(c.code==="NO_SPACE"||c.code==="UNSUPPORTED_IMAGE")throw c;r("a load without an error",JSON.stringify(i))}const[o,s]=await Promise.
all([Q(t,e.reference),fb(t,e.reference,1)]);const a=w(o,"Id");if(a!==e.expectedId)r(`the ID ${e.expectedId}`,String(a));
const d=xt(o??{});if(d.length!==1||d[0]!==e.diffId)r(`one layer ${e.diffId}`,JSON.stringify(d));if(n&&s===0)r("an unpack\
ed layer","one of 0 bytes");return s}async function Yr(t,e,n){const{log:r,runId:i,signal:o}=t;const s=Ge(i);const{diffId:a,digest:d,packedBytes:c}=e;const f=Pe.
layer+_E[e.packing];const u={mediaType:f,digest:d,sizeBytes:c};const l=await n.configFor(a);const p=L(l);const{keepsPacked:h,
idIsConfigDigest:g}=t.store;const b=await n.annotations();const x=Xo(l,u,b);const O=g?p:x.descriptor.digest;const v=await Un(
t,O);const H=h&&!V(n.platform,t.platform);const te=t.knowsPlatformOption&&n.platform.architecture!=="";const ue=H&&te?n.
platform:void 0;const Y=()=>{const ri=re(ae(s,"tag"));const Kd={full:ri,familiar:s};let sm=0;const am=gp({path:e.path,descriptor:u},
{config:l,platform:n.platform,name:Kd,annotations:b},r0=>{sm+=r0});const n0={title:"Load",doneBytes:()=>sm,totalBytes:()=>c};
return gs(r,{progress:n0,sent:kC(am,"close"),after:"Unpack"},t.transport.loadImage(am,ue,o))};const Ee=v?O:s;const ni=await qr(
t,{reference:Ee,expectedId:O,diffId:a},Y);if(H&&ue===void 0)await PC(t,O,n.platform);return{answer:ni,reference:Ee,diffId:a,
expectedId:O,configDigest:p,packedBytes:h?c:void 0,importedId:void 0,savedFile:void 0}}async function PC(t,e,n){const{log:r,
runId:i}=t;const o={reference:Ge(i),id:e,isIndex:false,platform:n,volumes:[]};try{await z(t,await U(t,{source:o}))}catch(s){
r.debug(`no container of the loaded image: ${E(s)}`)}}var Ol={kind:"none",wasAsked:false};async function fd(t){const{run:e,engine:n,source:r,sourceConfig:i,options:o,cache:s}=t;
const{log:a}=e;if(s===void 0||o.dryRun)return Ol;const{layer:d}=o;const c=bE(d,{isContainer:o.container!==void 0,isForeign:n!==
void 0&&r.byLayers!==true&&r.platform.architecture!==n.platform.architecture,takesZstd:n?.takesZstd??true});if(c!==void 0){
a.notice(`The layer is not cached: ${c}.`);return Ol}const f=performance.now();const u=wE(r,(await i).json,d);const l=Al(
o.tempDir,`${ne(e.runId)}cache-`);const p=await IC(l).catch(h=>void a.warning(`The layer is not cached: ${E(h)}`));if(p===
void 0)return Ol;try{const h=await a.group("Look up the cached layer",async()=>{a.debug(`cache key ${u}`);const b=await _l(
e,s.restore(u,p,a,e.signal));if(!b)a.info("The cache did not provide the layer.");const x={key:u,packing:d.compression.kind};
return b?_l(e,vC(p,x,e)):void 0});const g={key:u,directory:p,ms:performance.now()-f};if(h!==void 0)return{...g,kind:"hit",
found:h};await $E(g);return{...g,kind:"miss"}}catch(h){await Rl(p,{recursive:true,force:true});throw h}}async function _l({
touch:t},e){const n=setInterval(t,1e3);try{return await e}finally{clearInterval(n)}}async function vC(t,e,{log:n,signal:r}){
try{return await TE(t,e,r)}catch(i){if(!(i instanceof m))throw i;CE(i,n)}return void 0}function CE(t,e){if(t.code==="CAC\
HE_DIFFERS")e.notice(He(t));else if(t.code==="CACHE_BAD")e.warning(He(t));else e.warning(`${He(t)} The layer is made aga\
in.`)}async function $E({directory:t}){for(const e of await TC(t))await Rl(Al(t,e),{recursive:true,force:true})}async function ud(t,e,{
run:n,engine:r,packTo:i}){if(!(t instanceof m)||e.kind==="none")throw t;const o=t.code==="NO_SPACE"&&i===void 0&&r?.store.
keepsPacked===false;const s=t.code==="CACHE_BAD"||t.code==="CACHE_DIFFERS";if(!o&&!(s&&e.kind==="hit"))throw t;CE(t,n.log);
if(r!==void 0)await On(r.docker,n.runId,n.log);await $E(e);const{key:a,directory:d,ms:c}=e;return o?{kind:"none",wasAsked:true}:
{kind:"miss",key:a,directory:d,ms:c}}async function ld(t){if(t.kind==="none")return;await Rl(t.directory,{recursive:true,
force:true}).catch(()=>{})}var OC=["CHECK_FAILED","ENGINE_FAILED","DOCKER_FAILED"];async function LE(t,{path:e,record:n},r){
const{log:i,signal:o}=t;try{const s=await Yr(t,{...n,path:e},r);const a=await Kr(t,s,n.dataBytes>0);i.info(`Loaded ${oe(
n.entries)} in one layer of ${I(a)}, packed ${I(n.packedBytes)}`);return{stored:s,newBytes:a}}catch(s){if(o.aborted||!(s instanceof
m)||!OC.includes(s.code))throw s;throw ln(s.message,s)}}async function md({run:t,cache:e},{key:n,directory:r},{stored:i,
surveyed:o,entries:s,dataBytes:a,ms:d}){if(e===void 0||i.savedFile===void 0)return;const{rules:c,commands:f,spared:u,skippedPresets:l,
unmatched:p,warnings:h,suggestions:g}=o;try{await PE(r,{key:n,diffId:i.diffId,...i.savedFile,entries:s,dataBytes:a,seconds:d/
1e3,...{rules:c,commands:f,spared:u,skippedPresets:l,unmatched:p,warnings:h,suggestions:g},directories:o.directories??[]});
await _l(t,e.save(n,r,t.log))}catch(b){t.log.warning(`Could not save the layer: ${E(b)}.`)}}var _C=.5;function DE({ms:t,
found:e},n,r){const i=(t+n)/1e3;const o=e.record.seconds;const[s,a]=[i,o].map(d=>`${d.toFixed(1)} s`);if(i-o<_C){r.info(
`Used the cached layer in ${s}; making it took ${a}`);return}r.notice(`The cache does not pay off here: using the cached\
 layer took ${s}, and making it took ${a}.`)}function pd(t,{run:e,cache:n}){if(t.kind!=="miss"||!n?.canSave(t.key,e.log))
return void 0;return Al(t.directory,vl)}var hd=`docker-flatten ${Or}`;var so={entries:0,dataBytes:0};import{mkdtemp as FC,rename as MC,rm as UC}from"node:fs/promises";import{join as ME}from"node:path";import{createHash as NC}from"node:crypto";import{open as CC}from"node:fs/promises";import{availableParallelism as $C}from"node:os";import{crc32 as RC}from"node:zlib";var AC=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var BC=Buffer.from([3,0]);var gd=class{header=AC;#e=0;#t=0;add(e){
this.#e=RC(e,this.#e);this.#t+=e.length}end(){const e=Buffer.alloc(8);e.writeUInt32LE(this.#e,0);e.writeUInt32LE(this.#t%
2**32,4);return Buffer.concat([BC,e])}};var Bl=1024*1024;var LC=Math.min(16,2*$C()+2);async function Xr(t,e,n){const r=await CC(e,"wx",384).catch(i=>{throw FE(i,
e)});try{return await DC(r,e,t,n)}finally{await r.close()}}async function DC(t,e,n,r){const i=new Nl(t,e);const o=r.kind===
"gzip"?new gd:void 0;let s=0;const a=[];const d=o===void 0?[]:[Promise.resolve(o.header)];const c=async()=>{const p=await d.
shift();await i.write(p);if(r.kind==="none")a.push(p)};const f=(p,h)=>{const g=p.subarray(0,h);s+=h;o?.add(g);const b=BE(
g,r);b.then(()=>r.kind!=="none"&&a.push(p),()=>{});d.push(b)};let u=Buffer.allocUnsafeSlow(Bl);let l=0;try{for await(const p of n){
for(let h=0;h<p.length;){const g=p.copy(u,l,h);h+=g;l+=g;if(l<Bl)break;f(u,l);if(d.length>=LC)await c();u=a.pop()??Buffer.
allocUnsafeSlow(Bl);l=0}}if(l>0||s===0&&o===void 0)f(u,l);if(o!==void 0)d.push(Promise.resolve(o.end()));while(d.length>
0)await c()}finally{await Promise.allSettled(d)}return{layerBytes:s,digest:i.digest(),packedBytes:i.bytes}}var Nl=class{#e;#t;#n=NC(
"sha256");bytes=0;constructor(e,n){this.#e=e;this.#t=n}async write(e){this.#n.update(e);this.bytes+=e.length;try{for(let n=0;n<
e.length;)n+=(await this.#e.write(e,n)).bytesWritten}catch(n){throw FE(n,this.#t)}}digest(){return`sha256:${this.#n.digest(
"hex")}`}};function FE(t,e){if(tt(t)){return new m("NO_SPACE",`The disk filled up while writing the packed layer to ${e}\
.`,{hint:`Free some disk space there, or choose another directory with the ${P("temp-dir")}.`,cause:t})}return new m("TE\
MP_DIR",`Cannot write the packed layer to ${e} (${de(t)}).`,{hint:`Choose a writable directory with the ${P("temp-dir")}\
.`,cause:t})}var UE={async store(t,e,n){const r=await FC(ME(n.tempDir,ne(t.runId)));try{const i=ME(r,"layer");const{digest:o,packedBytes:s}=await j(
t.log,Dn(e,n.totalBytes),Xr(e,i,n.compression));const a=n.compression.kind;const d={path:i,diffId:e.digest(),digest:o,packedBytes:s,
packing:a};const c=await Yr(t,d,n);if(n.saveTo===void 0)return c;const f=await MC(i,n.saveTo).then(()=>true,()=>false);return f?
{...c,savedFile:{digest:o,packedBytes:s,packing:a}}:c}finally{await UC(r,{recursive:true,force:true})}}};import{pipeline as jC}from"node:stream";import{finished as WC}from"node:stream/promises";import{PassThrough as HC,Transform as zC}from"node:stream";var HE=8*1024*1024;var yd=class extends zC{side=new HC({highWaterMark:HE});constructor(){
super({highWaterMark:HE});this.side.on("error",()=>{})}close(){this.side.destroy()}_transform(e,n,r){if(this.side.destroyed||
this.side.write(e)){r(null,e);return}const i=()=>{this.side.off("drain",i);this.side.off("close",i);r(null,e)};this.side.
once("drain",i);this.side.once("close",i)}_flush(e){this.side.end();e()}};var zE={async store(t,e,n){const{log:r,runId:i,signal:o}=t;const s=n.saveTo===void 0?void 0:JC(e,n,r);const a=await gs(r,
{progress:Dn(e,n.totalBytes),sent:WC(e),after:"Store"},t.transport.importImage(s?.layer??e,Io(i),o));const d=await s?.savedFile;
const c=e.digest();const f=await n.configFor(c);const u=L(f);const[l]=await Promise.all([Un(t,u),GC(t,a,c)]);const p=hp(
f,c,Ge(i));const h=l?u:Ge(i);const g=await qr(t,{reference:h,expectedId:u,diffId:c},()=>t.transport.loadImage(p,void 0,o));
return{reference:h,diffId:c,expectedId:u,configDigest:u,packedBytes:void 0,importedId:a,savedFile:d,answer:g}}};function JC(t,{
saveTo:e="",compression:n},r){const i=new yd;let o=false;const s=Xr(i.side,e,AE(n)).then(({digest:a,packedBytes:d})=>({digest:a,
packedBytes:d,packing:n.kind}),a=>{i.close();if(!o)r.warning(`Could not save the layer: ${E(a)}`);return void 0});jC(t,i,
a=>{if(!a)return;o=true;i.side.destroy(a)});return{layer:i,savedFile:s}}async function GC(t,e,n){const[r]=xt(await Q(t,e)??
{});if(r===n)return;throw new m("CHECK_FAILED",`The engine stored the layer ${r}, but ${n} was sent: the stream was chan\
ged in transit. Nothing was tagged.`,{hint:K})}var VC={"graph-driver":zE,containerd:UE};function jE({kind:t}){return VC[t]}import{pipeline as n$}from"node:stream";function mn(t){const e=t.filter(i=>i!==void 0);const[n,...r]=e;if(n===void 0||r.length===0)return n;return{begin:(i,o)=>{
for(const s of e)s.begin(i,o)},mapBlock:i=>{for(const o of e)o.mapBlock?.(i)},data:i=>{for(const o of e)o.data(i)},end:()=>{
for(const i of e)i.end()}}}var KC=1024**3;var WE=1024**2;var qC=64*1024**2;var YC=256*1024**3;var Cl=Buffer.alloc(WE);var wd=class{#e;#t;#n=0;constructor(e){
this.#e=e}begin(e,n){this.#t=e.sizeBytes<KC?void 0:{entry:e,verdict:n};this.#n=0;if(e.sizeBytes>=YC)this.#r()}data(e){if(this.#t===
void 0)return;const n=Math.max(0,WE-this.#n);this.#n+=e.length;if(!XC(e.subarray(n)))this.#t=void 0;else if(this.#n>=qC)
this.#r()}end(){this.#t=void 0}#r(){const e=this.#t;this.#t=void 0;if(e!==void 0)this.#e(e.entry,e.verdict)}};function XC(t){
for(let e=0;e<t.length;e+=Cl.length){const n=t.subarray(e,e+Cl.length);if(!n.equals(Cl.subarray(0,n.length)))return false}
return true}function JE(t,{cleanWords:e},n){if(t===void 0||t.length===0)return;const r=t.map(({name:o,bytes:s})=>`${o} ${I(s)}`);const i=En(
"clean",ka(e,t));n.info(`Could also be cleaned: ${r.join(", ")}. To do so, use ${i}`)}var ZC=10;var GE=100;function VE({
rules:t,commands:e,spared:n,skippedPresets:r,unmatched:i,warnings:o},s){for(const{name:d,ms:c,bytes:f}of e){const u=f===
void 0?"":`, ${f<0?"added":"freed"} ${I(Math.abs(f))}`;s.info(`${d}: ${(c/1e3).toFixed(1)} s${u}`)}for(const{kind:d,name:c,
entries:f,bytes:u}of t){if(f===0&&u===0)continue;s.info(`${d==="preset"?"Cleaned":"Excluded"} ${c}: ${I(u)} in ${oe(f)}`)}
const a=n.filter(({kind:d})=>d!==void 0);if(a.length>0)s.info(e$(a));if(i.length>0)s.notice(t$(i));for(const d of r)s.notice(
`Preset "${d}" skipped: symlinks outside its cache point into it.`);for(const d of o)s.warning(d)}var QC=20;function e$(t){
const e=t.slice(0,QC).map(({what:r,why:i})=>`${_(Buffer.from(r))} (${le(i??"",GE)})`);const n=t.length-e.length;return`K\
ept because the image uses it: ${e.join(", ")}${n>0?`, and ${n} more`:""}`}function t$(t){const e=t.slice(0,ZC).map(i=>JSON.
stringify(le(i,GE)));if(t.length===1)return`The pattern ${e[0]} in ${S("exclude")} matches nothing in the image.`;const n=t.
length-e.length;const r=n>0?`, and ${n} more`:"";return`${t.length} patterns in ${S("exclude")} match nothing in the ima\
ge: ${e.join(", ")}${r}.`}function KE(t){return({name:e,sizeBytes:n},r)=>{const i=r==="keep"||typeof r==="object"&&r.data===
void 0;const o=i?"and the result contains them too":"although the result drops them";t.warning(`The file ${_(Buffer.from(
A(e),"latin1"))} is sparse: most of its ${I(n)} are zeros, as in lastlog and faillog with large user IDs. The engine sen\
ds all the zeros, which takes long, ${o}. Make the file smaller in the image: use "useradd --no-log-init", or truncate i\
t in the step that creates it.`)}}function r$(t,{sizeInImage:e}){if(e===void 0||t.sizeBytes>0)return t;return{...t,sizeBytes:e(A(t.name))??0}}async function ao({
reader:t,rules:e,survey:n,expected:r,resume:i,latestSeconds:o},{log:s,signal:a},d){const c=mn([d,...r.map(g=>g.observer),
n.observer,t.observer,new wd(KE(s))]);const f=e===void 0?t.decide:g=>e.decide(r$(g,t),t.decide(g));const u=g=>Math.min(g,
o??Infinity);const l=o===void 0?f:Ga(f,u);const p=e&&(()=>e.appendix({reader:t,retime:g=>Ja(g,u),observer:c,signal:a}));
const h=new W(l,c,p===void 0?{}:{appendix:p});n$(await t.open(a),h,()=>{i().catch(()=>{})});return h}async function bd(t,e,n={}){
const r=await ao(t,e,n.looker);const i=n.totalBytes===void 0?ir(t.expectedBytes):()=>n.totalBytes;await cn(e,[r],i);return r}
function Ed({counts:t},{rules:e}){const n=e?.appended;return{entries:t.entries+(n?.entries??0),dataBytes:t.dataBytes+(n?.
dataBytes??0)}}var $l=4096;var i$=59;var pn=class{#e;#t=0;constructor({countsBlocks:e}){this.#e=e;if(e)this.#t=$l}get bytes(){return this.#t}begin(e,n){
if(n==="drop")return;const r=n==="keep"?e:n.head;const i=on(e,n);const o=e.typeFlag==="2"?se(r).link.length:0;if(!this.#e){
this.#t+=i+o;return}const s=e.typeFlag==="5"||o>i$;this.#t+=Math.ceil((s?1:i)/$l)*$l}data(){}end(){}};async function qE(t,e,n){
const{run:r,engine:i,options:o}=t;const s=new pn({countsBlocks:Fn(t)});const a=await bd(e,r,{looker:s});await e.resume();
const d=L(await n.configFor(a.digest()));const c=i!==void 0&&(o.tags.length>0||o.tagLocations.length===0);const f=c&&!i.
store.idIsConfigDigest?void 0:d;return{newBytes:s.bytes,imageId:f,configDigest:d}}import{createReadStream as o$}from"node:fs";import{PassThrough as s$}from"node:stream";import{createGunzip as a$,createZstdDecompress as d$}from"node:zlib";async function YE(t,e,{path:n,...r}){const{run:i}=t;const{log:o,signal:s}=i;const{compression:a}=r;const d=new pn({countsBlocks:Fn(
t)});const c=mn([d,QE(i.touch)]);const f=await ao(e,i,c);const u=Dn(f,r.totalBytes);const l=Xr(f,n,a);const{digest:p,packedBytes:h}=await j(
o,u,l);await e.resume();if(s.aborted)throw F(s.reason);const g=Ed(f,e);o.info(`Packed ${oe(g.entries)} in one layer of ${I(
d.bytes)}, packed ${I(h)}`);const b={path:n,diffId:f.digest(),digest:p,packedBytes:h,packing:a.kind};const x=g.dataBytes>
0;const O=await ZE(b,r,x);const{bytesWritten:v}=f;return{...O,newBytes:d.bytes,streamBytes:v,counts:g}}async function XE(t,e,n){
const{record:r,path:i}=e;const o=Fn(t);const{bytes:s,streamBytes:a}=await Ll(e,t.run,o);const{diffId:d,digest:c,packedBytes:f,
packing:u}=r;const l={path:i,diffId:d,digest:c,packedBytes:f,packing:u};const p=await ZE(l,n,r.dataBytes>0);t.run.log.info(
`Took ${oe(r.entries)} in one layer of ${I(s)}, packed ${I(f)}`);return{...p,newBytes:s,streamBytes:a,counts:so}}async function ZE(t,e,n){
const r=await e.configFor(t.diffId);const i=L(r);return{stored:void 0,packed:{file:t,config:r,request:e,hasContent:n},packedBytes:t.
packedBytes,imageId:i,configDigest:i}}async function Ll({path:t,record:e},{signal:n,touch:r},i=false){const o=new pn({countsBlocks:i});
const s=new W(()=>"keep",mn([o,QE(r)]));const a=o$(t);const d=c$(e.packing);a.on("error",f=>d.destroy(f));a.pipe(d);try{
await Ln([d,s],n)}catch(f){if(n.aborted)throw f;throw ln("its layer cannot be unpacked.",f)}finally{a.destroy()}const c=s.
digest();if(c!==e.diffId)throw ln(`its layer unpacks to ${c}, but the record says ${e.diffId}.`);return{bytes:o.bytes,streamBytes:s.
bytesWritten}}function c$(t){switch(t){case"gzip":return a$();case"zstd":return d$();case"none":return new s$}}function QE(t){
return{begin:t,data:t,end:()=>{}}}import{posix as h$}from"node:path";var f$=1e3;async function eS(t,e,{id:n}){const[r,i]=await Promise.all([t.docker.run(["diff",n]),Ae(t,n,["--size"])]);const o=r.
split("\n").map(d=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(d)?.groups).filter(d=>d!==void 0);const{SizeRw:s}=i;if(o.length>
f$||typeof s!=="number")return void 0;const a=await U(t,{source:e});try{const d=[];for(const{kind:c,path:f=""}of o){const u=await u$(
t,a,f,c==="D");if(u>0)d.push({path:f,bytes:u})}return{old:d,writtenBytes:s}}finally{await z(t,a)}}async function u$(t,e,n,r){
const{signal:i}=t;try{return await l$(await t.transport.readArchive(e,n,i),r)}catch(o){if(Le(o,n))return 0;throw o}}async function l$(t,e){
const n=new AbortController;let r=0;let i=true;const o=new W(({typeFlag:s,sizeBytes:a})=>{if(n.signal.aborted)return"dro\
p";r+=a;if(i&&(s!=="5"||!e))n.abort();i=false;return"drop"});await Cn(n.signal,t,o);return r}import{posix as m$}from"node:path";var Sd="/var/lib/apt/lists";var tS="/var/cache/apt";function nS(t){return[Sd,tS].some(
e=>t.startsWith(`${e}/`))}function rS(t){return t.filter(e=>{const n=m$.normalize(`/${e}/`);return[`${Sd}/`,`${tS}/`].some(
r=>r.startsWith(n)||n.startsWith(r))})}function co(t,e){return`echo ${t.slice(0,-1)}"${t.slice(-1)}"-${e}`}function iS(t){
return["set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/nu\
ll 2>&1 || { ${co(t,"no-apt")}; exit 0; }`,"apt-get clean",`[ -d ${Sd} ] || exit 0`,`cd ${Sd}`,"for name in * .[!.]* ..?\
*; do",'  [ -e "$name" ] || [ -h "$name" ] || continue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial \
]; then',"    find partial -mindepth 1 -delete","  else",'    rm -rf -- "./$name"',"  fi","done"].join("\n")}import{randomBytes as p$}from"node:crypto";function oS(t,{script:e,aptClean:n}){const r=[co(t,"shell"),e===void 0?":":`/bin/sh -e -c " $1" || exit $?; ${co(t,"run")}`,
n?`/bin/sh -c "$2" || exit $?; ${co(t,"apt")}`:":"].join("\n");return["-c",r,"sh",e??"",iS(t)]}var xd=class{token=`docke\
r-flatten-${p$(8).toString("hex")}`;#e=new Map;ms(e){return this.#e.get(e)}read(e){const n=e.indexOf(this.token);if(n!==
-1)this.#e.set(e.slice(n+this.token.length+1).trim(),performance.now());return this.strip(e)}strip(e){const n=e.indexOf(
this.token);if(n===-1)return e;return n===0?void 0:e.slice(0,n)}};var g$=/no such file or directory|executable file not found|not a directory/i;var y$=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i;
var sS=/exec format error/i;var w$=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im;var b$=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;
async function aS(t,e,n){const{log:r,signal:i}=t;const{image:o}=e;E$(o,n,r);const s=new xd;const a=await Ka(t,o,{program:"\
/bin/sh",args:oS(s.token,n),user:"0:0",network:n.network,shows:l=>s.read(l)}).catch(l=>{const p=l instanceof m&&l.code===
"DOCKER_FAILED";throw p?dS(n,l.message,l)??l:l});if(s.ms("shell")===void 0)return P$(t,o,n,a);if(a.exitCode!==0)throw S$(
o,n,s,a);const d=x$(o,n,s,r);const{container:c}=a;if(d.length===0){await Hr(t,c);return Hn}const f=eS(t,o,c).then(l=>d.map(
p=>k$(p,d,l))).catch(l=>{if(!i.aborted)r.notice(`Could not measure what the commands freed: ${E(l)}`);return d});const u=Qb(
t,e,c);return{changed:u,commands:d,measuredCommands:f,needsAptRule:false}}function E$({volumes:t},{script:e,aptClean:n},r){
if(e!==void 0&&t.length>0){r.warning(`The image declares volumes: ${t.join(", ")}. They are empty while "run" runs, and \
its changes below them are not in the result.`)}const i=n?rS(t):[];if(i.length>0){r.warning(`"apt-clean" cannot clean be\
low the volumes that the image declares: ${i.join(", ")}. Use ${S("exclude")} to drop their contents.`)}}function kd(t){
if(t.length===0)return"";return` The image's volumes are empty while commands run: ${t.join(", ")}.`}function S$(t,{script:e,
network:n},r,i){const o=e!==void 0&&r.ms("run")===void 0?"run":"apt-clean";const s=qa(i,d=>r.strip(d));const a=o==="run"?
`Nothing was tagged. The script stops at the first command that fails${n==="none"?`, and it has no network unless ${S("r\
un-network")} names one`:""}.`:`Leave ${S("apt-clean")} out to flatten without it, or repair apt in the image.`;return new m(
"COMMAND_FAILED",`"${o}" failed in a container of ${t.reference} with exit status ${i.exitCode}:
${s}`,{hint:a+kd(t.volumes)})}function x$(t,{script:e,aptClean:n},r,i){const o=r.ms("no-apt")===void 0;if(!o){i.notice(`\
Skipped apt-clean: the image has no apt-get.${kd(cS(t))}`)}const s=r.ms("shell")??0;const a=r.ms("run")??s;const d=[];if(e!==
void 0)d.push({name:"run",ms:a-s});if(n&&o)d.push({name:"apt-clean",ms:(r.ms("apt")??a)-a});return d}var Hn={changed:void 0,
commands:[],measuredCommands:Promise.resolve([]),needsAptRule:false};function k$(t,e,n){if(n===void 0)return t;const r=e.
length>1;const i=t.name==="apt-clean";const o=n.old.filter(({path:s})=>!r||nS(s)===i).reduce((s,{bytes:a})=>s+a,0);return{
...t,bytes:o-(r&&i?0:n.writtenBytes)}}async function P$(t,e,n,r){const{log:i}=t;const{script:o,aptClean:s}=n;const a=dS(
n,r.stderr);if(a!==void 0)throw a;const d=I$(e,t,r);if(o!==void 0){throw new m("COMMAND_FAILED",`"run" needs a shell in ${e.
reference}, but ${d}.`,{hint:`Use ${S("clean")} and ${S("exclude")} instead: they need no program in the image.${kd(e.volumes)}`})}
await Hr(t,r.container);if(s){i.notice(`Used the rules of ${S("clean","apt")} instead of apt-clean: ${d}.${kd(cS(e))}`)}
return{...Hn,needsAptRule:s}}function dS({network:t},e,n){if(t==="none"||!w$.test(e))return void 0;return new m("COMMAND\
_FAILED",`Cannot connect the container for "run" to the network ${JSON.stringify(t)} (${S("run-network")}): ${e.trim().slice(
-2e3)}`,{hint:`Name a network that "docker network ls" lists, for example "bridge", or leave ${S("run-network")} out.`,cause:n})}
function cS({volumes:t}){return t.filter(e=>b$.test(h$.normalize(e)))}function I$(t,e,n){const r=`${n.stderr}
${n.stdout}`;const{architecture:i}=t.platform;const o=e.platform.architecture;const s=i!==o;const a=g$.test(r);const d=y$.
test(r);if(sS.test(r)&&!s)return`the image's /bin/sh is not an executable for this machine (${o})`;if(sS.test(r)||s&&!a&&
!d)return`the image is for ${i}, which this machine (${o}) cannot run`;if(d)return"the image's /bin/sh cannot be execute\
d: it is a directory or not executable";if(a)return"the image has no shell (/bin/sh)";throw Z(["start"],n)}var T$=3;var v$=1e5;var O$=[10,5,3];var _$=.01;var Pd=class{#e=new Map;begin(e,n){const r=on(e,n);if(r===0)return;const i=this.#t(
A(e.name));const o=this.#e.get(i);if(o===void 0)this.#e.set(i,{bytes:r,files:1});else{o.bytes+=r;o.files++}}data(){}end(){}#t(e){
let n=0;for(let i=0;i<T$;i++){const o=e.indexOf("/",n===0?0:n+1);if(o===-1)break;n=o}let r=e.slice(0,n);while(this.#e.size>=
v$&&r!==""&&!this.#e.has(r))r=r.slice(0,Math.max(0,r.lastIndexOf("/")));return r}get largest(){const e=new Map;let n=0;for(const[
r,i]of this.#e){n+=i.bytes;for(let o=r;o!=="";){const s=o.slice(0,Math.max(0,o.lastIndexOf("/")));const a=e.get(s)??new Map;
e.set(s,a);const{bytes:d,files:c}=a.get(o)??{bytes:0,files:0};a.set(o,{bytes:d+i.bytes,files:c+i.files});o=s}}return fS(
e,"",0,n*_$)}};function fS(t,e,n,r){return[...t.get(e)??[]].filter(([,{bytes:i}])=>i>=r).sort(([i,o],[s,a])=>a.bytes-o.bytes||
(i<s?-1:1)).slice(0,O$[n]).flatMap(([i,o])=>[{path:`/${X(i).toString("utf8")}`,...o},...fS(t,i,n+1,r)])}var fo=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];var R$=128*
1024*1024;var A$=32*1024*1024;var B$=1e6;var N$=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,read:t=>Dl(t,
e=>e.replace(/^\//,""))},{manager:"dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,read:t=>Dl(t,e=>e.replace(/^[0-9a-f]{32} [ *]/,
""))},{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,read:$$},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,
read:t=>Dl(t,e=>e.startsWith("%")?"":e)}];function*Dl(t,e){for(const n of t)yield e(n)}function*C$(t){for(let e=0;e<t.length;){
const n=t.indexOf("\n",e);const r=n===-1?t.length:n;if(r>e)yield t.slice(e,r);e=r+1}}function*$$(t){let e="";for(const n of t){
if(n.startsWith("F:"))e=n.slice(2);else if(n.startsWith("R:"))yield e===""?n.slice(2):`${e}/${n.slice(2)}`}}var L$=[["np\
m",/(?:^|\/)(?:node_modules|_npx|_cacache)\//],["conda",/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//],
["pip",/(?:^|\/)(?:site|dist)-packages\//],["gem",/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//],["car\
go",/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//],["go",/^usr\/local\/go\/|(?:^|\/)go\/pkg\//],["mav\
en",/(?:^|\/)\.m2\//],["gradle",/(?:^|\/)\.gradle\//],["nuget",/(?:^|\/)\.nuget\//]];var D$=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//;
var F$=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/;var Id=class{#e=new Map;#t=false;#n;#r=R$;begin(e,n){
this.#n=void 0;if(e.sizeBytes===0||e.name.indexOf("lib")===-1)return;const r=A(e.name);if(D$.test(r))this.#t=true;const i=N$.
find(o=>o.path.test(r));if(i===void 0||e.sizeBytes>Math.min(this.#r,A$))return;this.#r-=e.sizeBytes;this.#n={format:i,parts:[]}}data(e){
this.#n?.parts.push(Buffer.from(e))}end(){const e=this.#n;this.#n=void 0;if(e===void 0)return;const n=Buffer.concat(e.parts).
toString("latin1");for(const r of e.format.read(C$(n))){if(r==="")continue;if(this.#e.size>=B$)return;this.#e.set(r,e.format.
manager)}}managerOf(e){const n=this.#e.get(e)??(e.startsWith("usr/")?this.#e.get(e.slice(4)):void 0);if(n!==void 0)return n;
const r=L$.find(([,i])=>i.test(e));if(r!==void 0)return r[0];return this.#t&&F$.test(e)?"rpm":"other"}};var uS=4e5;var M$=15e4;var U$=40;var uo=class{#e={children:new Map,folded:void 0};#t;#n;#r=0;#i=0;constructor(e,n=uS){this.#t=
e;this.#n=n}get foldedFiles(){return this.#i}add(e,n,r=-1){if(n===0)return;const i=e.split("/");const o=[...i.splice(0,U$),
...i.length>0?[i.join("/")]:[]];const s=n<0?this.#o(o,n,r):n;if(s===0)return;const a=o.pop()??"";let d=this.#e;for(const f of o)
d=this.#s(d,f);const c=d.children.get(a);if(c===void 0){d.children.set(a,{bytes:s,group:r});this.#r++}else if("bytes"in c){
c.bytes+=s}if(this.#r>this.#n)this.#a()}#o(e,n,r){const i=[];let o=this.#e;for(const a of e){if(o===void 0||"bytes"in o)
break;if(o.folded!==void 0)i.unshift(o.folded.bytes);o=o.children.get(a)}if(o!==void 0)return n;let s=n;for(const a of i){
const d=a.get(r)??0;const c=Math.min(d,-s);a.set(r,d-c);s+=c}return s}#s(e,n){const r=e.children.get(n);if(r!==void 0&&"\
children"in r)return r;const i={children:new Map,folded:void 0};e.children.set(n,i);if(r===void 0)this.#r++;return i}#a(){
let e=1024;const n=this.#n/uS*M$;while(this.#r>n){this.#r=this.#d(this.#e,"",e).nodes;e*=2}}#d(e,n,r){let i=0;let o=0;for(const[
s,a]of e.children){const d=n===""?s:`${n}/${s}`;if("bytes"in a){o+=a.bytes;if(a.bytes>=r)i++;else{e.children.delete(s);const f=a.
group===-1?this.#t(d):a.group;this.#c(e,1,new Map([[f,a.bytes]]));this.#i++}continue}const c=this.#d(a,d,r);o+=c.bytes;if(c.
bytes>=r)i+=c.nodes+1;else{e.children.delete(s);if(a.folded!==void 0)this.#c(e,a.folded.files,a.folded.bytes)}}for(const s of e.
folded?.bytes.values()??[])o+=s;return{nodes:i,bytes:o}}#c(e,n,r){e.folded??={files:0,bytes:new Map};e.folded.files+=n;for(const[
i,o]of r)e.folded.bytes.set(i,(e.folded.bytes.get(i)??0)+o)}toPage(e=()=>true){const n=(r,i)=>{const o=[];for(const[s,a]of r.
children){const d=i===""?s:`${i}/${s}`;const c=X(s).toString("utf8");if("children"in a){const u=n(a,d);if(u.length>0)o.push(
[c,0,-1,u]);continue}const f=a.group===-1?this.#t(d):a.group;if(a.bytes>0&&e(f))o.push([c,a.bytes,f])}for(const[s,a]of r.
folded?.bytes??[])if(a>0&&e(s))o.push(["(smaller files)",a,s]);return o};return["",0,-1,n(this.#e,"")]}};var Zr=class{#e=new Pd;#t;#n;#r=false;observer;constructor(e,n){this.#t=e?new Fl:void 0;this.#n=n;const r=mn([this.#e,this.#t?.
observer,n])??this.#e;const i=this.#t!==void 0;this.observer={begin:(o,s)=>this.#i(()=>r.begin(o,s)),data:i?o=>this.#i(()=>r.
data(o)):()=>{},end:i?()=>this.#i(()=>r.end()):()=>{}}}onDropped=(e,n,r)=>{this.#i(()=>this.#t?.drop(e,n,r))};get directories(){
return this.#i(()=>this.#e.largest)}get suggestions(){return this.#i(()=>this.#n?.found)}get page(){return this.#i(()=>this.#t?.
toPage())}#i(e){if(this.#r)return void 0;try{return e()}catch{this.#r=true;return void 0}}};var Fl=class{#e=new Id;#t=new uo(
e=>fo.indexOf(this.#e.managerOf(e)));#n=new uo(()=>-1);#r=[];observer=mn([this.#e,new Ml(this.#t)]);drop(e,n,r){if(!this.#r.
includes(r))this.#r.push(r);this.#n.add(e,n,fo.length+this.#r.indexOf(r))}toPage(){const e=[[this.#t,"of the result"],[this.#n,
"that were dropped"]];const n=[...fo.map(r=>({name:r,kind:r==="other"?"other":"manager"})),...this.#r.map(({kind:r,name:i})=>({
kind:r,name:i}))];return{groups:n,result:this.#t.toPage(),dropped:this.#n.toPage(r=>(this.#r[r-fo.length]?.bytes??0)>0),
notes:e.filter(([r])=>r.foldedFiles>0).map(([r,i])=>`${r.foldedFiles} small files ${i} are not shown one by one: "(small\
er files)" combines those of a directory.`)}}};var Ml=class{#e;constructor(e){this.#e=e}begin(e,n){const r=on(e,n);if(r>
0)this.#e.add(A(e.name),r)}data(){}end(){}};import{access as H$,constants as lS,mkdtemp as z$,rm as j$,stat as Ul,statfs as mS}from"node:fs/promises";import{join as W$}from"node:path";var J$=.5;var G$={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not write there",EPERM:"\
this user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"};var V$={input:()=>`T\
he ${P("temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment variable TMPDIR \
(/tmp if it is not set)"};async function pS(t,e,n){try{await H$(t,lS.W_OK|lS.X_OK);await j$(await z$(W$(t,ne(n))),{recursive:true})}catch(r){
const i=await K$(t,de(r));throw new m("TEMP_DIR",`${V$[e]()} must be a writable directory, but ${JSON.stringify(t)} is n\
ot: ${i}.`,{hint:e==="input"?"Name an existing, writable directory, or leave it out.":`Create that directory, or name an\
 existing, writable one with the ${P("temp-dir")}.`,cause:r})}}async function K$(t,e){const n=await Ul(t).catch(()=>void 0);
if(n!==void 0&&!n.isDirectory())return"it is not a directory";if(n!==void 0&&e==="ENOENT")return"no file can be created \
in it";return G$[e]??e}function Hl(t,e,n,r=J$){if(!n)return e;if(t===void 0)return Math.round(e*r);return t.reduce((i,o)=>i+
(/[+.](?:gzip|zstd)$/.test(o.mediaType)?o.sizeBytes:Math.round(o.sizeBytes*r)),0)}async function zl(t,e){const{bavail:n,
bsize:r}=await mS(t);const i=n*r;if(i>=e)return;throw new m("NO_SPACE",`The packed layer needs about ${I(e)} in ${t}, bu\
t only ${I(i)} are free.`,{hint:`Free some disk space, or name a directory on a larger disk with the ${P("temp-dir")}.`})}
async function jl({store:t,diskRoot:e},{unpackedBytes:n,packedBytes:r},i){if(e===void 0)return void 0;const o=await Promise.
all([mS(e),Ul(e),Ul(i)]).catch(()=>void 0);if(o===void 0)return void 0;const[{bfree:s,bsize:a},d,c]=o;const f=[{what:"un\
packed",bytes:n}];if(t.keepsPacked){f.push({what:"packed",bytes:r});if(d.dev===c.dev)f.push({what:"for the spool, which \
is on the same disk",bytes:r})}const u=f.reduce((h,{bytes:g})=>h+g,0);const l=s*a;if(l>=u)return void 0;const p=f.map(({
what:h,bytes:g})=>`${I(g)} ${h}`).join(", ");return`The engine's disk may be too small: the result needs up to ${I(u)} t\
here (${p}), but only ${I(l)} are free in ${e}. If it does not fit, nothing is tagged. "docker system df" shows what use\
s the space.`}async function gS(t,e){const{engine:n,source:r,sourceConfig:i,options:o,sweep:s}=t;const{tempDir:a,layer:d}=o;if(t.packTo===
void 0&&n?.store.keepsPacked===false){return hS(t,{unpackedBytes:r.knownBytes??0,packedBytes:0})}const c=(await e).bytes;
const{packedLayers:f}=await i;const u=d.compression.kind!=="none";const l=Hl(f,c,u);await zl(a,l).catch(async()=>{await s.
settle();await zl(a,l)});const p=Hl(f,c,u,1);await hS(t,{unpackedBytes:c,packedBytes:p})}async function hS({engine:t,options:e,
sweep:n},r){if(t===void 0)return;if(await jl(t,r,e.tempDir)===void 0)return;await n.settle();const i=await jl(t,r,e.tempDir);
if(i!==void 0)t.log.warning(i)}var q$=50;async function yS(t,e){const n=new Map;for(const[r,i]of t.requiredPaths.entries()){if(n.has(i.text))continue;const o=r<
q$?e.lookAtImage:void 0;const s=await Y$(t,i,{...e,lookAtImage:o});if(s!==void 0)n.set(i.text,Z$(i,s))}return[...n.values()]}
async function Y$(t,{candidates:e},{look:n,lookAtImage:r}){const i=e.map(s=>t.trace(s));const o=i.find(({droppedBy:s})=>s!==
void 0)?.droppedBy;if(o===void 0&&r===void 0)return void 0;for(const{end:s,droppedBy:a}of i)if(a===void 0&&s!==void 0&&await n(
s)!==void 0)return void 0;if(o!==void 0||r===void 0)return o;for(const s of e)if(await X$(s,r))return"a command";return void 0}
async function X$(t,e){const n=await ga(t,async r=>(await e(r))?.link);return n!==void 0&&await e(n.end)!==void 0}function Z$({
by:t,text:e},n){const r=_(Buffer.from(e));return t==="WORKDIR"?`The image's WORKDIR ${r} is not in the result: ${n} remo\
ved it. The engine will create it again, empty and owned by root.`:`The image's ${t} refers to ${r}, which is not in the\
 result: ${n} removed it. Containers of the result may not start.`}function Td(t){const e=new Map;const n=async r=>{try{const i=await t(Buffer.from(r,"latin1").toString());if(i===void 0)return void 0;
const o=i.typeFlag==="2";return{link:o?se(i).link.toString("latin1"):void 0}}catch(i){if(i instanceof m&&i.code==="TAR_L\
IMIT")return{link:void 0};throw i}};return r=>{const i=e.get(r)??n(r);e.set(r,i);return i}}import{isUtf8 as Q$}from"node:buffer";import{pipeline as eL}from"node:stream/promises";var wS=8;var vd=class{#e;#t;constructor(e,n){this.#e=e;this.#t=n}*emit(e,n=e){const{retime:r,observer:i}=this.#e;const o=r(
n);i?.begin(e,{head:o});i?.end();this.#t.entries++;yield*[...o.extensions,o.header]}async*fetchEntry(e,n){const{reader:r,
signal:i}=this.#e;const o=X(e);const s=await r.openPath(o,i).then(l=>Dr(l,0)).catch(l=>{if(r.isNotFound(l,o))return void 0;
throw l});if(s===void 0)return;const a=s.typeFlag==="5";const d=X(a?`${e}/`:e);const{typeFlag:c}=s;const f={...Ie(s,d),name:d,
typeFlag:c,sizeBytes:0};const u=n(f)===void 0?"drop":r.decide(f);if(u!=="drop")yield*this.emit(f,u==="keep"?f:u.head)}async*fetch(e,n,{
mayBeAbsent:r=false}={}){const{reader:i,retime:o,observer:s,signal:a}=this.#e;const d=e.slice(0,e.lastIndexOf("/")+1);let c;
const f={begin:(p,h)=>c!==void 0&&s?.begin(c,h),mapBlock:p=>c!==void 0&&s?.mapBlock?.(p),data:p=>c!==void 0&&s?.data(p),
end:()=>c!==void 0&&s?.end()};const u=new W(p=>{c=void 0;const h=n(d+A(p.name),p);if(h===void 0)return"drop";const g=X(p.
name.at(-1)===47?`${h}/`:h);const{typeFlag:b,sizeBytes:x}=p;c={...Ie(p,g),name:g,typeFlag:b,sizeBytes:x};const O=i.decide(
c);if(O==="drop")return O;return O==="keep"?{head:o(c)}:{...O,head:o(O.head)}},f,{isPart:true});const l=X(e);try{const p=eL(
await i.openPath(l,a),u,{signal:a});p.catch(()=>{});for await(const h of u)yield h;await p}catch(p){if(!r||!i.isNotFound(
p,l))throw p}this.#t.entries+=u.counts.entries;this.#t.dataBytes+=u.counts.dataBytes}};function Od(t){const e=Map.groupBy(
bS(t),({root:n})=>n);return new Map([...e].map(([n,r])=>[n,r.map(({path:i})=>i)]))}function bS(t){if(t.length<=wS)return t.
map(r=>({root:tL(r),path:r}));const e=nL(t);const n=Map.groupBy(t,r=>r.split("/")[e.length]);if(e.length>1||e.length===1&&
n.size>wS)return t.map(r=>({root:e.join("/"),path:r}));return[...n.values()].flatMap(bS)}function tL(t){for(let e=t;e!==
"";e=e.slice(0,Math.max(e.lastIndexOf("/"),0)))if(Q$(X(e.slice(e.lastIndexOf("/")+1))))return e;return t}function nL(t){
let e=t[0]?.split("/").slice(0,-1)??[];for(const n of t){const r=n.split("/").slice(0,-1);const i=e.findIndex((o,s)=>o!==
r[s]);if(i!==-1)e=e.slice(0,i)}return e}var _d=class{#e;#t;#n;#r;#i=new Set;#o=[];#s=new Set;constructor(e,n,r,i=dn){this.#e=e;this.#r=Tu(i);this.#t=n;this.#n=r}findRestored(){
if(this.#e.dropped.isEmpty)return{restored:[],roots:[]};for(const[r,i]of this.#t.kept)this.#d(r,i);for(const r of this.#r)
this.#c(r);for(let r=this.#a();r!==void 0;r=this.#a())this.#d(...r);if(this.#t.isFull)this.#e.warnTooManyLinks();const e=r=>Je(
r).some(i=>this.#i.has(i));const n=[...this.#i];return{restored:n,roots:n.filter(r=>!e(r))}}#a(){if(this.#o.length===0){
for(const{isSkipped:e,droppedTops:n}of this.#e.presets)if(e)for(const r of n)this.#u(r)}return this.#o.pop()}#d(e,n){const r=qi(
Zy(e,n),this.#t.targetOf);if(r===void 0)return;this.#e.skipPresetsFor(e,r.end);const i=o=>this.#n.has(o)&&this.#t.targetOf(
o)===void 0;for(const o of r.through)if(!i(o))this.#f(o,e);this.#f(r.end,e)}#c(e){const n=qi(e.path,this.#t.targetOf)?.end;
if(n===void 0||n===e.path||e.extent==="itself")return;for(const r of this.#e.restoreReferenced(Iu(e,n))){this.#i.add(r);
this.#u(r)}}#f(e,n){if(!this.#e.dropped.has(e))return;const r=this.#t.typeAt(e);const i=this.#e.restore(e,r,n,this.#n.has(
e));if(i==="unchanged")return;if(i!=="restored"){this.#e.warnBrokenLink(`The pattern ${JSON.stringify(i.text)} drops ${_(
X(`/${e}`))}, the target of the link ${_(X(`/${n}`))}, which is broken in the result.`);return}if(this.#e.decisionFor(e,
r).action==="keep")this.#i.add(e);this.#u(e)}#u(e){if(this.#s.has(e))return;this.#s.add(e);for(const[n,r]of this.#t.droppedBelow(
e))if(this.#e.decisionFor(n,"2").action==="keep")this.#o.push([n,r])}};var Rd=class{#e=[];push(e){this.#e.push(e)}leaveFor(e){for(let n=this.#e.at(-1);n!==void 0;n=this.#e.at(-1)){if(gr(e,n.path))
return;It(n.count,1,0);this.#e.pop()}}release(){const e=this.#e;this.#e=[];return e}};var Bd=1e5;var Ad=class{#e=new Map;#t=0;add(e,n,r,i){if(++this.#t>Bd)throw Wl(r.count?.name??"a rule");const o=A(n.name);
const s=this.#e.get(e)??{name:o,decision:r,before:[],links:[]};s.before.push(...i);s.links.push(n);this.#e.set(e,s)}get directories(){
return[...this.#e.values()].flatMap(({before:e})=>e)}async*contents(e,n,r){const i=new Map(this.#e);for(const[o,{links:s}]of this.#e){
if(!n(o))continue;for(const a of s)yield*e.emit(a);i.delete(o)}for(const[o,s]of Od([...i.keys()])){const a=new Set(s);yield*e.
fetch(o,(d,c)=>{const f=a.has(d)?this.#e.get(d):void 0;if(f===void 0)return void 0;if(c.typeFlag==="1"||!i.delete(d))throw ES(
d,f.name);r(d,f.decision,rn(c));return f.name});for(const d of s){const{name:c,links:f}=this.#e.get(d);if(i.has(d))throw ES(
d,c);for(const u of f.slice(1))yield*e.emit(u,Ta(u,X(c)))}}}};function Wl(t){return new m("TAR_LIMIT",`More than ${Bd} h\
ard links point to files that ${t} drops.`,{hint:"Leave that rule out: the hard links keep the content anyway, so it wou\
ld free little."})}function ES(t,e){return new m("CHECK_FAILED",`${_(X(t))} was read again, since ${_(X(e))} is a hard l\
ink to it, but the engine did not return a single file.`,{hint:K})}function Nd(t,e){return{name:Buffer.from(t.name),typeFlag:t.
typeFlag,sizeBytes:t.sizeBytes,extensions:e.extensions,header:Buffer.from(e.header)}}var rL=new Set(["0","7","S"]);var Cd=class{#e;#t=new Rd;#n=new Set;#r=new ha;#i=new Map;#o=new Ad;#s=new Map;#a=0;#d=0;appended={
entries:0,dataBytes:0};#c;#f;constructor(e){this.#e=new Cr(e);this.#f=e.references??dn;this.#c=e.onDropped??(()=>{})}get counts(){
return this.#e.counts}get requiredPaths(){return this.#f.required}get findings(){return this.#e}dropsContentOf(e){const n=this.#e.
decisionFor(e,"0");const{action:r,rule:i}=n;const o=r==="empty"||r==="drop"&&i===void 0;if(o)this.#s.set(e,n);return o}decide(e,n){
if(n==="drop")return n;const r=A(e.name);this.#t.leaveFor(r);const i=n==="keep"?e:n.head;const{typeFlag:o}=e;const s=this.#s.
get(r)??this.#e.decisionFor(r,o);if(s.action==="drop")return this.#y(r,e,i,s);const a=rn(e);const d=o==="5"||a===0&&e.name.
at(-1)===47;if(!d)this.#a++;this.#e.countSpared(s.spared,d,a);if(o==="1"&&this.#E(e,i,s))return"drop";if(o==="2"){const u=SS(
i);this.#r.add(r,u,true);this.#e.spareLinkTarget(r,u,this.#r.isFull)}const c=this.#b();const f=n==="keep"?{head:i}:n;if(s.
action==="empty"&&rL.has(o)&&a>0){this.#w(r,s.count,a);return{head:va(i),data:Buffer.alloc(0),before:c}}return c.length===
0?n:{...f,before:c}}async*appendix(e){this.#t.leaveFor("");this.#S();const n=new vd(e,this.appended);for(const o of this.#o.
directories)yield*n.emit(o);const{restored:r,roots:i}=new _d(this.#e,this.#r,this.#n,this.#f).findRestored();if(i.length>
0||this.#e.skippedPresets.length>0)yield*this.#u(new Set(r.flatMap(Je)),i,n);yield*this.#o.contents(n,o=>this.#e.decisionFor(
o,"0").action==="keep",(o,{count:s},a)=>this.#g(o,s,0,a))}async*#u(e,n,r){const i=this.#e.presets.filter(({isSkipped:o})=>o);
for(const{droppedTops:o,count:s}of i){for(const a of o)yield*r.fetch(a,(d,c)=>this.#p(d,c));Object.assign(s,{entries:0,bytes:0})}
for(const o of Od(n).keys()){for(const s of Je(o))if(this.#l(s))yield*r.fetchEntry(s,a=>this.#m(s,a));yield*r.fetch(o,(s,a)=>e.
has(s)&&this.#l(s)?this.#m(s,a):this.#p(s,a),{mayBeAbsent:true})}for(const[o,s]of this.#i){if(this.#e.decisionFor(o,"1").
action!=="keep")continue;this.#h(o,s);if(!this.#E(s,s,Nr))yield*r.emit(s)}}trace(e){const n=qi(e,this.#r.targetOf);const r=[
...n?.through??[],n?.end??e].find(d=>this.#l(d));const i=r===void 0?Nr:this.#e.decisionFor(r,this.#r.typeAt(r));const{kind:o,
name:s=""}=i.count??{};const a=o==="exclude"?`the pattern ${JSON.stringify(s)}`:`the preset ${s}`;return{end:n?.end,droppedBy:i.
action==="drop"?a:void 0}}#l(e){return this.#e.dropped.has(e)&&!this.#n.has(e)}#p(e,n){const r=this.#l(e)&&!this.#i.has(
e)&&this.#e.decisionFor(e,n.typeFlag).action==="keep";if(r&&n.typeFlag==="1")throw Wl("presets");return r?this.#m(e,n):void 0}#m(e,n){
this.#n.add(e);this.#h(e,n);return e}#h(e,n){const{typeFlag:r}=n;const i=rn(n);const{spared:o}=this.#e.decisionFor(e,r);
this.#e.countSpared(o,r==="5",i);const s=this.#e.presetThatDropped(e,r);if(s?.isSkipped===false)this.#g(e,s.count,1,i)}#g(e,n,r,i){
It(n,-r,-i);if(n!==void 0&&i>0)this.#c(e,-i,n)}#y(e,n,r,{count:i,rule:o}){this.#e.recordDropped(e);if(o?.preset.skippedIfLinked===
true)iL(o,e);const{typeFlag:s}=n;if(s==="5"){this.#t.push({path:e,entry:Nd(n,r),count:i});return"drop"}if(s==="2")this.#r.
add(e,SS(r),false);if(s==="1"&&o!==void 0&&this.#i.size<Bd)this.#i.set(e,Nd(n,r));this.#d++;this.#w(e,i,rn(n));return"dr\
op"}#w(e,n,r){It(n,1,r);if(n!==void 0)this.#c(e,r,n)}#b(){const e=this.#t.release();for(const{path:n}of e)this.#n.add(n);
return e.map(({entry:n})=>n)}#E(e,n,r){const i=A(se(n).link);const o=this.#e.decisionFor(i,"0");const s=o.action==="empt\
y"&&r.action==="empty";if(o.action==="keep"||s)return false;this.#o.add(i,Nd(e,n),o,this.#b());return true}#S(){if(this.#a>
0||this.#d===0)return;const e=this.counts.filter(({entries:n})=>n>0).map(({name:n})=>JSON.stringify(n));throw new m("BAD\
_INPUT",`Nothing would be left of the image: ${e.join(", ")} would drop all of its files.`,{hint:'Drop less, or keep som\
e files with a pattern that starts with "!".'})}};function iL({droppedTops:t},e){if(!t.some(n=>gr(e,n)))t.push(e)}function SS(t){
return se(t).link.toString("latin1")}import{posix as oL}from"node:path";var sL=200;async function xS(t,e){let n=0;const r=async o=>++n>sL?void 0:(await e(o))?.link;const i=[];for(const o of t){
const s=await ga(Buffer.from(oL.normalize(o)).toString("latin1"),r);if(s!==void 0&&s.through.length>0&&s.end!=="")i.push(
`/${Buffer.from(s.end,"latin1")}`)}return[...new Set([...t,...i])]}async function kS({run:t,source:e,sourceConfig:n,options:r},{reader:i,survey:o,ran:s}){const{signal:a}=t;const{clean:d,exclude:c}=r.
layer;const f=new Set(d);const u=Nn("apt");if(s.needsAptRule&&u!==void 0)f.add(u);if(f.size===0&&c.length===0&&s.changed===
void 0)return void 0;const l=f.size>0;const p=l?await i.lookAt("etc/passwd",a):void 0;const{json:h}=await n;const g=y(h,
"config","Env");const b=p===void 0?0:Ne(p.header,"size");const x=p?.data.subarray(0,b);const O=l?await xS(e.volumes,Td(v=>i.
lookAt(v,a))):e.volumes;return new Cd({presets:[...f],excludes:c,places:la(x,N(g)?g:[]),volumes:O,references:yu(h,gu(x)),
onDropped:o.onDropped})}function PS({source:t,options:e}){const{clean:n,exclude:r,aptClean:i}=e.layer;const o=i?Nn("apt"):
void 0;const{Env:s}=t.shownConfig;return new xa({active:o===void 0?n:[...n,o],words:e.cleanWords,excludes:r,env:N(s)?s:[],
volumes:t.volumes,references:yu({config:t.shownConfig},gu(void 0))})}async function IS({reader:t,rules:e,survey:n},r,i){
const{lookAtImage:o}=t;const s={look:Td(d=>t.lookAt(d,i)),lookAtImage:o&&Td(d=>o(d,i))};const a=e===void 0?[]:await yS(e,
s);return{rules:e?.counts??[],commands:await r.measuredCommands,spared:e?.findings.spared??[],skippedPresets:e?.findings.
skippedPresets??[],unmatched:e?.findings.unmatched??[],warnings:[...e?.findings.warnings??[],...a],directories:n.directories,
suggestions:n.suggestions}}function Jl({verify:t,html:e}){return t||e!==void 0}async function TS(t,e,n){const{source:r,options:i}=t;const o=e.kind!==
"hit"||Jl(i);const s=o?await aL(t):Hn;vt(n,s.measuredCommands);const a=vt(n,(s.changed??r).openReader());const d=vt(n,dL(
t,a));return{isRead:o,ran:s,reader:await a,sourceSize:d}}async function aL(t){const{run:e,engine:n,source:r,inEngine:i,options:o}=t;
const{aptClean:s,script:a,scriptNetwork:d}=o.layer;if(a===void 0&&!s)return Hn;if(r.byLayers===true){e.log.notice(`Used \
the rules of ${S("clean","apt")} instead of apt-clean: no container runs for an image that is read by its layers.`);return{
...Hn,needsAptRule:s}}if(n===void 0||i===void 0)return Hn;const c=a===void 0?"Clean with apt":"Run commands in a contain\
er";const f={script:a,network:a===void 0?"none":d,aptClean:s};return e.log.group(c,()=>aS(n,i,f))}async function dL({source:t,
sourceConfig:e},n){await Promise.all([e,n]);return t.measure()}async function vS(t,e,n){const{options:r}=t;const{isRead:i,
ran:o}=e;const s=new Zr(r.html!==void 0,PS(t));if(!r.dryRun&&i)await gS(t,e.sourceSize);const a=i?await kS(t,{reader:e.reader,
survey:s,ran:o}):void 0;const d=await fL(t,e,a);const c=await uL(t);const f=e.sourceSize.then(({bytes:u})=>u);return{reader:d,
rules:a,survey:s,expected:r.verify&&!r.dryRun?cL(t):[],resume:c,expectedBytes:vt(n,f),latestSeconds:r.layer.sourceDateEpoch}}
function cL({source:t,options:e}){const n=t.byLayers===true?"engine":"exact";const r=[...e.tagLocations.length>0?["exact"]:
[],...e.tags.length>0?[n]:[]];return[...new Set(r)].map(i=>new Jr(i))}async function fL({run:t,options:e},{reader:n,ran:r},i){
const{clean:o,exclude:s}=e.layer;const a=s.length>0||o.some(({empties:c})=>c!==void 0);if(i===void 0||!a||n.sparingZeros===
void 0)return n;const d=async c=>{await r.measuredCommands;return i.dropsContentOf(c)};return n.sparingZeros(d,t.signal)}
async function uL({source:t,options:e}){return e.pause&&t.hold!==void 0?t.hold():async()=>{}}async function _S(t,e,n){const{run:r,options:i,packTo:o}=t;const{log:s}=r;const{way:a}=e.reader;const d=t.platformTitle===
void 0?"":` ${t.platformTitle}`;const c=mL(t,e,n);try{if(i.dryRun)return await s.group(`Estimate${d} via ${a}`,()=>pL(t,
e,c));if(n.kind!=="hit")return await s.group(`Flatten${d} via ${a}`,()=>o===void 0?gL(t,e,c):YE(t,e,{...c,path:o}));const f=Jl(
i)?await s.group(`Compare the cached layer${d} via ${a}`,()=>yL(t,e,n)):void 0;if(o!==void 0)return await s.group(`Check\
 the cached layer${d}`,()=>XE(t,n.found,c));return await s.group("Load the cached layer",()=>hL(t,n,c).then(u=>({...u,streamBytes:f})))}catch(f){
throw lL(f,t)}}function lL(t,{source:e,options:n}){const r=t instanceof m&&t.code==="TAR_TRUNCATED";if(!r||n.pause)return t;
return e.changedWhileRead?.(t)??t}function mL(t,e,n){const{source:r,sourceConfig:i,options:o}=t;return{platform:r.platform,
configFor:async s=>cp((await i).json,{diffId:s,sourceDiffIds:r.diffIds,createdBy:hd,latestSeconds:o.layer.sourceDateEpoch}),
annotations:async()=>(await i).annotations,compression:o.layer.compression,tempDir:o.tempDir,saveTo:e.reader.isReproducible?
pd(n,t):void 0,totalBytes:ir(e.expectedBytes)}}async function pL(t,e,n){const r=await qE(t,e,n);return{stored:void 0,packedBytes:void 0,
...r,counts:so}}function RS({engine:t}){if(t===void 0)throw new Error("a layer that is not packed needs an engine");return t}
async function hL(t,{found:e},n){const{stored:r,newBytes:i}=await LE(RS(t),e,n);const o=t.source.byLayers!==true;const s=o?
i:(await Ll(e,t.run)).bytes;return{...AS(r),newBytes:s,counts:so}}async function gL(t,e,n){const r=RS(t);const{log:i,signal:o}=r;
const s=t.source.byLayers===true?new pn({countsBlocks:false}):void 0;if(!r.store.keepsPacked)i.debug(`${S("compression")}\
 has no effect here: this image store keeps layers unpacked`);const a=await ao(e,r,s);const d=await jE(r.store).store(r,
a,n);await e.resume();if(o.aborted)throw F(o.reason);const c=Ed(a,e);const f=await Kr(r,d,c.dataBytes>0);const u=s?.bytes??
f;const l=d.packedBytes===void 0?"":`, packed ${I(d.packedBytes)}`;i.info(`Stored ${oe(c.entries)} in one layer of ${I(u)}${l}`);
const{bytesWritten:p}=a;return{...AS(d),newBytes:u,streamBytes:p,counts:c}}function AS(t){const{packedBytes:e,expectedId:n,
configDigest:r}=t;return{stored:t,packedBytes:e,imageId:n,configDigest:r}}async function yL({run:t,options:e},n,{found:{
record:r}}){const i=await bd(n,t,{totalBytes:wL(r)});const o=i.digest();if(o!==r.diffId)throw bL(o,r.diffId,e);return i.
bytesWritten}var OS=512+256;function wL({entries:t,dataBytes:e,rules:n}){const r=n.reduce((i,o)=>i+o.bytes+o.entries*OS,
0);return e+t*OS+r}function bL(t,e,{layer:n,verify:r,html:i}){if(n.script===void 0&&!n.aptClean)return ln(`the source's \
layer is ${t}, but the cached layer is ${e}.`);const o=[...r?[S("verify")]:[],...i===void 0?[]:[S("html")]];return new m(
"CACHE_DIFFERS","The commands produced a layer that differs from the cached one, so the layer is made again.",{hint:`If \
this happens in every run, leave out ${o.join(" and ")}, or the cache.`})}async function lo(t,e,n){const{run:r,options:i}=t;const o=performance.now();const s=await TS(t,e,n);const{ran:a,isRead:d}=s;
const c=await vS(t,s,n);const f=await _S(t,c,e);const u=performance.now()-o;const l=e.kind==="hit"?e.found.record:await IS(
c,a,r.signal);VE(l,r.log);JE(l.suggestions,i,r.log);const p=await s.sourceSize;return{job:t,cached:e,input:c,layer:f,surveyed:l,
sourceSize:p,layerMs:u,isRead:d}}function $d({job:t,cached:e,layerMs:n,isRead:r}){if(e.kind==="hit"&&!r)DE(e,n,t.run.log)}
function Ld(t,{isMet:e,budgets:n,checks:r}){const{job:i,cached:o,input:s,layer:a,surveyed:d,sourceSize:c}=t;const{newBytes:f,
packedBytes:u,imageId:l,configDigest:p}=a;return{...rr(c.bytes,f),oldLayers:i.source.layerCount,newLayers:1,oldHistory:c.
history,newHistory:[{command:hd,bytes:f,hasLayer:true}],oldPackedBytes:c.packedBytes,newPackedBytes:u,imageId:e?l:void 0,
configDigest:e?p:void 0,budgets:n,checks:r,directories:d.directories,rules:d.rules,commands:d.commands,spared:d.spared,skippedPresets:d.
skippedPresets,suggestions:d.suggestions,cacheHit:o.kind==="none"&&!o.wasAsked?void 0:o.kind==="hit",page:s.survey.page}}var BS="moby.buildkit.cache.v0";function NS(t){if(!(BS in t))return{config:t,hadCache:false};const{[BS]:e,...n}=t;return{
config:n,hadCache:true}}var EL=[/^ostree\.(?:commit|final-diffid|bootable)$/,/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/];
var SL=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function CS(t,e){const n=y(t,"config","Labels");if(!k(n))return[];return Object.keys(n).filter(r=>EL.some(i=>i.test(r))||
$S(w(n,r)??"",e))}function mo(t,e){const n=([i,o])=>SL.test(i)||$S(o,e);const r=Object.entries(t);return{kept:Object.fromEntries(
r.filter(i=>!n(i))),leftOut:r.filter(n).map(([i])=>i)}}function $S(t,e){return e.some(n=>t.includes(n.replace(/^sha256:/,
"")))}async function Dd({run:t,source:e}){const{log:n}=t;const r=await e.readConfig();if(r.missing!==void 0)n.warning(r.missing);
return xL(r,e,n)}function xL(t,e,n){const{config:r,hadCache:i}=NS(t.json);if(i)n.debug("removed BuildKit's inline cache \
metadata, which refers to the source's layers");const o=[e.id,...e.diffIds,...t.digest===void 0?[]:[t.digest],...(t.packedLayers??
[]).map(({digest:c})=>c)];const s=CS(r,o);if(s.length>0)n.warning(`Some labels describe the source's layers, which the r\
esult does not have: ${s.map(c=>JSON.stringify(c)).join(", ")}. The labels are kept, but tools that rely on them (ostree\
 or bootc hosts, a buildpacks rebase) do not work with the result.`);const{kept:a,leftOut:d}=mo(t.annotations,o);if(d.length>
0)n.debug(`removed annotations about the source's own blobs: ${d.join(", ")}`);return{...t,json:r,annotations:a}}async function DS(t){var i=[];try{const e=ht(i,new AsyncDisposableStack,true);const n={...t,sourceConfig:vt(e,Dd(t))};const r=await fd(
n);e.defer(()=>ld(r));try{return await LS(n,r)}catch(c){return await LS(n,await ud(c,r,n))}}catch(o){var s=o,a=true}finally{
var d=gt(i,s,a);d&&await d}}async function LS(t,e){var u=[];try{const n=ht(u,new AsyncDisposableStack,true);const r=await lo(
t,e,n);const i=await kL(t,r);const{layer:o,input:s,surveyed:a,layerMs:d}=r;const{stored:c,counts:f}=o;await sd(t,c,s.reader);
if(e.kind==="miss"&&c!==void 0&&i.isMet)await md(t,e,{stored:c,surveyed:a,...f,ms:d});$d(r);return Ld(r,i)}catch(l){var p=l,
h=true}finally{var g=gt(u,p,h);g&&await g}}async function kL({run:t,engine:e,options:n,tags:r,source:i},{input:o,layer:s,
sourceSize:a}){const{reader:d,expected:c}=o;const{stored:f,newBytes:u,streamBytes:l=u}=s;const p=lr(n.budgets,{oldBytes:a.
bytes,newBytes:u});const h=Gt(p)===void 0;if(f===void 0||!h)return{budgets:p,isMet:h,checks:xl};const[g]=c;const b=g&&{expected:g,
source:i,reader:d,streamBytes:l};const x=await yE(e,f,b,n.test);if(t.signal.aborted)throw F(t.signal.reason);await r.move(
e.docker,f.expectedId,f.reference);return{budgets:p,isMet:h,checks:x}}import{rename as NL}from"node:fs/promises";import{join as CL}from"node:path";function MS(t,e){const[n]=t;if(n!==void 0&&t.length===1)return{...n,...e};const r=i=>t.reduce((o,s)=>o+i(s),0);return{...rr(
r(i=>i.oldBytes),r(i=>i.newBytes)),oldLayers:r(i=>i.oldLayers),newLayers:r(i=>i.newLayers),oldHistory:void 0,newHistory:void 0,
directories:void 0,oldPackedBytes:Md(t.map(i=>i.oldPackedBytes)),newPackedBytes:Md(t.map(i=>i.newPackedBytes)),configDigest:void 0,
checks:{verifiedEntries:Md(t.map(i=>i.checks.verifiedEntries)),isTested:t.some(i=>i.checks.isTested)},cacheHit:t.some(i=>i.
cacheHit===void 0)?void 0:t.every(i=>i.cacheHit),rules:Fd(t.flatMap(i=>i.rules),({kind:i,name:o})=>`${i} ${o}`,FS),commands:Fd(
t.flatMap(i=>i.commands),({name:i})=>i,PL),spared:Fd(t.flatMap(i=>i.spared),({what:i,why:o})=>JSON.stringify([i,o]),FS),
skippedPresets:[...new Set(t.flatMap(i=>i.skippedPresets))],suggestions:Fd(t.flatMap(i=>i.suggestions??[]),({name:i})=>i,
(i,o)=>({...i,bytes:i.bytes+o.bytes})),page:IL(t),...e}}function Md(t){return t.reduce((e,n)=>e===void 0||n===void 0?void 0:
e+n,0)}function Fd(t,e,n){const r=new Map;for(const i of t){const o=r.get(e(i));r.set(e(i),o===void 0?i:n(o,i))}return[...r.
values()]}function FS(t,e){return{...t,entries:t.entries+e.entries,bytes:t.bytes+e.bytes}}function PL(t,e){const n=Md([t.
bytes,e.bytes]);return{name:t.name,ms:t.ms+e.ms,...n===void 0?{}:{bytes:n}}}function IL(t){const e=[];const n=[];const r=[];
const i=new Set;for(const{platform:o,page:s}of t){if(s===void 0)return void 0;const a=s.groups.map(d=>{const c=e.findIndex(
({name:f,kind:u})=>f===d.name&&u===d.kind);return c===-1?e.push(d)-1:c});n.push(Gl(s.result,o,a));if((s.dropped[3]??[]).
length>0)r.push(Gl(s.dropped,o,a));for(const d of s.notes)i.add(d)}return{groups:e,result:["",0,-1,n],dropped:["",0,-1,r],
notes:[...i]}}function Gl([,t,e,n],r,i){const o=i[e]??-1;if(n===void 0)return[r,t,o];return[r,t,o,n.map(s=>Gl(s,s[0],i))]}async function US({id:t,index:e},n,{kind:r}){const i=await Promise.all(n.map(s=>TL(s,t,r)));if(e===void 0)return{images:i,
index:e};const{kept:o}=mo(e.annotations,[t]);return{images:i,index:{...e,annotations:o}}}async function TL({found:t,made:e},n,r){
const{image:i}=t;const{job:o,layer:s}=e;const{packed:a}=s;if(a===void 0)throw new Error("the layer is not in a file");const{
source:d}=o;const{annotations:c,digest:f}=await o.sourceConfig;const u=[n,d.id,...d.diffIds,...f===void 0?[]:[f]];const l=i?.
format??"oci";const{path:p,diffId:h,packedBytes:g}=a.file;const b=Kn(l,r);return{config:a.config,platform:d.platform,indexPlatform:i?.
indexPlatform,entryAnnotations:mo(i?.entryAnnotations??{},u).kept,annotations:c,format:l,layer:{path:p,diffId:h,descriptor:{
mediaType:b,digest:a.file.digest,sizeBytes:g}}}}import{createReadStream as vL}from"node:fs";import{join as OL}from"node:path";async function HS(t,e,n,r){const[i]=e;const o=i?.layer.packed;if(i===void 0||o===void 0)throw new Error("there is nothin\
g to store");if(e.length>1)return _L(t,e,n,r);const s=await Yr(t.engine,o.file,o.request);await Kr(t.engine,s,o.hasContent);
return{stored:s,platforms:e}}async function _L({run:t,engine:e,options:n},r,i,o){const s=Ge(t.runId);const a=OL(o,"index\
.tar");const d=`docker-archive:${a}:${s}`;const c=ae(s,"tag");const f=Ts({transport:"docker-archive",text:d,path:a,reference:c,
index:void 0},{...t,tempDir:n.tempDir});const u=await f.write(i);await u.publish();const l=u.digest;const p=await Un(e,l);
const h=r[0]?.layer.packed?.file.diffId??"";const g={reference:p?l:s,expectedId:l,diffId:h};const b=()=>e.transport.loadImage(
vL(a),void 0,t.signal);const x=await qr(e,g,b);const O=x.split("\n").find(te=>/^error /i.test(te.trim()));if(O!==void 0)
throw Vl("a load without an error",JSON.stringify(O));const v=w(await Q(e,g.reference),"Id");if(v!==l)throw Vl(`the ID ${l}`,
String(v));const H={stored:{...g,importedId:void 0},platforms:r};for(const te of r)await RL(e,H,te);return H}async function RL(t,e,{
job:n,layer:r}){const{platform:i}=n.source;const{diffIds:o}=await Kl(t,e,i);const s=r.packed?.file.diffId;if(o.length!==
1||o[0]!==s)throw Vl(`one layer ${s} for ${T(i)}`,JSON.stringify(o))}function Vl(t,e){return new m("CHECK_FAILED",`The s\
tored image differs from what was sent: expected ${t}, found ${e}. Nothing was tagged.`,{hint:K})}async function Kl(t,{stored:e,
platforms:n},r){const i=n.length>1?r:void 0;const o=await mt(t,e.reference,i);if(o!==void 0)return o;throw new m("CHECK_\
FAILED",`The stored image ${e.reference} disappeared from the engine before it was checked.`,{hint:"Check whether someth\
ing removes images on this machine, then run again."})}async function zS({run:t,engine:e},n){const r=new Map;for(const i of n.
platforms){const{job:o,input:s,layer:a}=i;const d=o.source.byLayers===true?"engine":"exact";const c=s.expected.find(b=>b.
view===d);if(c===void 0)continue;const f=await Kl(e,n,o.source.platform);const{newBytes:u,streamBytes:l=u}=a;const p={expected:c,
source:o.source,streamBytes:l};const h=o.platformTitle===void 0?"":` ${o.platformTitle}`;const g=()=>Gr(t,pt(e,f),p);r.set(
i,await t.log.group(`Verify${h} in the engine`,g))}return r}async function jS({run:t,engine:e,options:n},r){const{test:i}=n;
if(i===void 0)return false;const o=await Kl(e,r,void 0);await t.log.group("Test",()=>Vr(e,o,i));return true}var WS={names:[],imageId:void 0,counts:void 0,isTested:false};async function JS(t,e,n){const{run:r,options:i,places:o,placements:s}=t;
const{compression:a}=i.layer;const d=await US(e,n,a);const c=n.map(({made:g})=>g);for(const g of o){await r.log.group(`W\
rite ${g.target.name}`,async()=>{s.add({...g,written:await g.target.write(d)})})}const f=AL(t);const u=f===void 0?[]:Qa(
f.engine,c,g=>g.job.source.platform);const l=f&&await r.log.group("Store in the engine",()=>HS(f,u,d,t.spool));const p=[];
if(i.verify){for(const g of s.all){for(const[b,x]of(await BL(t,g,{set:d,all:c})).entries())p[b]=x}if(f!==void 0&&l!==void 0){
const g=await zS(f,l);for(const[b,x]of c.entries())p[b]??=g.get(x)}}const h=f!==void 0&&l!==void 0&&await jS(f,l);if(r.signal.
aborted)throw F(r.signal.reason);await s.publish("files");if(f!==void 0&&l!==void 0){const{stored:g}=l;await t.tags.move(
f.engine.docker,g.expectedId,g.reference);await sd(f,g,{close:async()=>{}})}await s.publish("registries");return{names:o.
map(({target:g,location:b})=>({name:g.name,digest:s.all.find(x=>x.location===b)?.written.digest??""})),imageId:l?.stored.
expectedId,counts:i.verify?p:void 0,isTested:h}}function AL(t){const{engine:e,options:n}=t;return e===void 0||n.tags.length===
0?void 0:{...t,engine:e}}async function BL({run:t,options:e},{target:n,written:r},{set:i,all:o}){const s=await r.readBack();
try{const a=i.images.map(({config:u})=>L(u));const d=s.images.map(({config:u})=>u.descriptor.digest);if(JSON.stringify(d)!==
JSON.stringify(a)){throw new m("CHECK_FAILED",`${n.name} must have the images with the configs ${a.join(", ")}, but has ${d.
join(", ")}. Nothing was tagged.`,{hint:"Run again. If it happens again, check the disk, or the registry."})}const c=[];
const f={...t,tempDir:e.tempDir};for(const[u,l]of s.images.entries()){const{job:p,input:h,layer:g}=o[u];const b=h.expected.
find(({view:Y})=>Y==="exact");const{newBytes:x,streamBytes:O=x}=g;const v=p.platformTitle===void 0?"":` ${p.platformTitle}`;
const H=Mr(l,s,f);const te={expected:b,source:p.source,streamBytes:O};const ue=()=>Gr(t,H,te);c.push(await t.log.group(`\
Verify${v} in ${n.name}`,ue))}return c}finally{await s.close()}}async function GS(t,e,n){var h=[];try{const r=ht(h,new AsyncDisposableStack,true);const{options:i}=t;const o=i.dryRun?void 0:
await ed(t,r);const s=[];for(const[v,H]of e.platforms.entries()){const te=o===void 0?void 0:CL(o,`layer-${v}`);const ue=e.
platforms.length>1?T(H.source.platform):void 0;const{source:Y,inEngine:Ee}=H;const ni=await $L({...t,source:Y,inEngine:Ee,
packTo:te,platformTitle:ue},r);s.push({found:H,made:ni})}const a=s.map(({made:v})=>v);const d=v=>a.reduce((H,te)=>H+v(te),
0);const c=lr(i.budgets,{oldBytes:d(({sourceSize:v})=>v.bytes),newBytes:d(({layer:v})=>v.newBytes)});const f=Gt(c)===void 0;
const u=f&&o!==void 0?await JS({...t,places:n,spool:o},e,s):WS;for(const v of a)if(f)await LL(v);for(const v of a)$d(v);
const l=a.map((v,H)=>{const te=u.counts?.[H];const ue={verifiedEntries:te,isTested:u.isTested};const Y=T(v.job.source.platform);
return{...Ld(v,{isMet:f,budgets:[],checks:ue}),platform:Y}});const p=u.imageId??(l.length===1?l[0]?.imageId:void 0);return{
...MS(l,{budgets:c,imageId:p}),platforms:l,written:u.names}}catch(g){var b=g,x=true}finally{var O=gt(h,b,x);O&&await O}}
async function $L(t,e){const n={...t,sourceConfig:vt(e,Dd(t))};const r=await fd(n);e.defer(()=>ld(r));const i=await lo(n,
r,e).catch(async o=>lo(n,await ud(o,r,n),e));await i.input.reader.close();return i}async function LL({job:t,cached:e,input:n,
layer:r,surveyed:i,layerMs:o}){const s=r.packed?.file;const a=n.reader.isReproducible?pd(e,t):void 0;if(e.kind!=="miss"||
s===void 0||a===void 0)return;const{diffId:d,digest:c,packedBytes:f,packing:u}=s;const l=await NL(s.path,a).then(()=>true,
()=>false);if(!l)return;const p={diffId:d,savedFile:{digest:c,packedBytes:f,packing:u}};await md(t,e,{stored:p,surveyed:i,
...r.counts,ms:o})}import{constants as DL}from"node:fs";import{access as FL,readFile as ML,rename as UL,rm as HL,stat as zL,writeFile as jL}from"node:fs/promises";
import{dirname as VS,join as WL}from"node:path";var JL={report:"report",html:"page",summary:"summary"};async function Yl(t,e){try{await FL(`${VS(e)}/`,DL.W_OK)}catch(r){
throw ql(t,e,E(r),r)}const n=await zL(e).catch(()=>void 0);if(n!==void 0&&!n.isFile())throw ql(t,e,"it exists and is not\
 a file")}async function KS(t,e,n,r){const i=WL(VS(e),n);try{await jL(i,r,{flag:"wx"});await UL(i,e)}catch(o){await HL(i,{force:true}).
catch(()=>{});throw ql(t,e,E(o),o)}}function ql(t,e,n,r){return new m("BAD_INPUT",`Cannot write the ${JL[t]} to ${JSON.stringify(
e)}: ${n}.`,{hint:"Name a file in an existing, writable directory.",cause:r})}async function qS(){return ML(new URL("pag\
e.html",import.meta.url),"utf8")}async function YS({run:t,options:e}){const{tempDir:n,tempDirFrom:r,backup:i,report:o,html:s}=e;await pS(n,r,t.runId);if(i!==
void 0)await Ry(i);if(o!==void 0)await Yl("report",o);if(s!==void 0)await Yl("html",s)}async function XS({run:t,options:e}){
const n={...t,tempDir:e.tempDir};const r=e.tagLocations.map(i=>({location:i,target:Ts(i,n)}));for(const{target:i}of r)await i.
check();return r}var Ud=class{#e;#t=[];#n=0;constructor(e){this.#e=e}get all(){return this.#t}add(e){const n=Xl(e)?this.#t.length:this.#t.
filter(ZS).length;this.#t.splice(n,0,e)}async publish(e){const n=e==="files"?ZS:Xl;for(const r of this.#t.filter(n)){this.#n++;
await r.written.publish()}}async undo(){const e=this.#t.splice(0);const n=this.#n;this.#n=0;for(const{written:r,target:i}of e.
slice(0,n).toReversed())await this.#i(`could not be taken back from ${i.name}`,()=>r.undo());await this.#r(e)}async finish(){
await this.#r(this.#t.splice(0))}async#r(e){for(const{written:n,target:r}of e)await this.#i(`left something beside ${r.name}`,
()=>n.discard())}async#i(e,n){await n().catch(r=>this.#e.warning(`The result ${e}: ${He(r)}`))}};function Xl({location:t}){
return t.transport==="docker"}function ZS(t){return!Xl(t)}import{isDeepStrictEqual as GL}from"node:util";var Zl=Symbol("any value");var VL={clean:[],exclude:[],aptClean:false,script:void 0,scriptNetwork:Zl,sourceDateEpoch:void 0,
compression:Zl};function KL(t){return Object.entries(VL).every(([e,n])=>n===Zl||GL(t[e],n))}function QS(t){const{inEngine:e,
options:n}=t;return e!==void 0&&e.layerCount<=1&&KL(n.layer)&&!(e.image.isIndex&&n.platforms!=="default")}async function ex({
engine:t,inEngine:e,options:n,tags:r}){const{log:i,signal:o}=t;const{digest:s}=await e.readConfig();const{bytes:a,packedBytes:d,
history:c}=await e.measure();const{test:f,dryRun:u,html:l}=n;const p=lr(n.budgets,{oldBytes:a,newBytes:a});const h=Gt(p)===
void 0;const g=l===void 0?void 0:new Zr(true);if(g!==void 0){const v=()=>qL(t,e,a,g);await i.group("Look through",v).catch(
H=>{if(o.aborted)throw H;i.warning(He(H))})}const b=f!==void 0&&!u&&h;if(!u&&h){if(f!==void 0)await i.group("Test",()=>Vr(
t,e.image,f));await r.move(t.docker,e.id,e.id)}const x=e.layerCount;const O=x===0?"has no layer":"is already one layer";
if(h)i.notice(`${e.reference} ${O} and no option changes it: it ${u?"would be":"was"} tagged without changes.`);return{...rr(
a,a),oldLayers:x,newLayers:x,oldHistory:c,newHistory:c,oldPackedBytes:d,newPackedBytes:d,imageId:h?e.id:void 0,configDigest:h?
s:void 0,budgets:p,checks:{verifiedEntries:void 0,isTested:b},cacheHit:void 0,directories:g?.directories,page:g?.page,rules:[],
commands:[],spared:[],skippedPresets:[]}}async function qL(t,e,n,r){const i=await e.openReader();const o=new W(i.decide,
r.observer);await cn(t,[await i.open(t.signal),o],()=>n);await i.close()}async function tx(t,e){const{run:n,engine:r}=t;if(r===void 0)return;for(const{source:i,inEngine:o}of e.platforms){if(o===
void 0)continue;const s=async c=>{const f=`Compare the engine's view with the layers (${T(i.platform)})`;const u=i.knownBytes??
0;await n.log.group(f,()=>pE(n,o,c,u))};if(i.byLayers===true){await s(i);continue}const a={platforms:[i.platform],isEach:true};
const d=await gl({...t,engine:r},o.image,a);try{for(const c of d.platforms)await s(c.source)}finally{await d.close()}}}var YL="{{title}}";var XL="{{data}}";function rx(t,e){const[n,r]=nx(t,YL);const[i,o]=nx(r,XL);return[n,ZL(Ut(e.title)),i,
QL(e),o].join("")}function nx(t,e){const[n,r,...i]=t.split(e);if(n===void 0||r===void 0||i.length>0)throw new Error(`the\
 page template must contain ${e} exactly once`);return[n,r]}function ZL(t){return t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(
0)};`)}function QL(t){return JSON.stringify(t).replace(/[<\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}async function ix({report:t,page:e},n,{runId:r,log:i},o=qS){const s=async(a,d)=>{const c=n[a];if(c===void 0)return void 0;
try{if(a==="html"&&e===void 0){i.warning("The page was not written: the files of the result are not known.");return void 0}
await KS(a,c,`${ne(r)}${a}`,await d());return c}catch(f){i.warning(He(f));return void 0}};return{htmlPath:await s("html",
async()=>rx(await o(),Aw(t,e))),reportPath:await s("report",async()=>`${JSON.stringify(t,null,2)}
`)}}function ox(t,e,n,r){const{oldBytes:i,newBytes:o,oldPackedBytes:s,newPackedBytes:a}=t;if(o>i&&!ps(r.countsBlocks,o-i,
i)){const[u,l]=nr(o,i);n.warning(`The result (${u}) is larger than the source (${l}).`)}if(s===void 0||a===void 0)return;
if(a<=s)return;const d=e.layer.compression.kind==="zstd"?"a higher compression level makes it smaller":`${S("compression",
"zstd")} makes it smaller`;const[c,f]=nr(a,s);n.warning(`The compressed result (${c}) is larger than the source's compre\
ssed layers (${f}), so pushing and pulling it takes longer; ${d}.`)}async function sx(t,{id:e,docker:n,log:r,signal:i,cache:o}){for(const p of t.notices)r.notice(p);const s=new ze(i,t.timeoutSeconds);
const a={runId:e,log:r,signal:s.signal,touch:s.touch};const d=new Hs(t.tags);const c=new Ud(r);const f=sa(t);const u=new Fs(
f?n:void 0,vs(t),r);let l;try{if(f){const h=await ig(n.withWatchdog(s),r);l={...h,runId:e,log:r,signal:s.signal}}const p=await eD(
{run:a,engine:l,options:t,tags:d,placements:c,sweep:u,cache:o});await c.finish();if($s(e))await Vt(n,t.timeoutSeconds,h=>On(
h,e,r));return p}catch(p){await c.undo();if(l!==void 0){await Vt(n,t.timeoutSeconds,async h=>{await d.undo(h,r);await On(
h,e,r)})}throw s.signal.aborted?F(s.signal.reason):p}finally{if(!s.signal.aborted)await u.settle();await u.end();s.release()}}
async function eD(t){var H=[];try{const e=ht(H,new AsyncDisposableStack,true);const n=performance.now();const{run:r,engine:i,
options:o}=t;const{log:s}=r;await YS(t);const a=await XS(t);const d=await sE(t);e.defer(()=>d.close());const c=aE(t,d);nD(
t,c);await rD(t,d);if(o.verifiesLayers&&!o.dryRun)await tx(t,c);const f=await tD(t,c,a);const u=Gt(f.budgets);const l=u===
void 0&&!o.dryRun;const p=l&&o.push?await iD(t,f):[];if(l)oD(t,f);const[h]=d.platforms;if(l&&o.removeOld&&i!==void 0&&h?.
inEngine!==void 0)await wg(i,h.inEngine.image,f.imageId);const g=performance.now()-n;const b=p[0]?.digest??f.written[0]?.
digest;const x={...f,digest:b,pushed:p};const O=_w(x,{options:o,engine:i,source:sD(t,c),ms:g});const v=await ix({report:O,
page:f.page},o,r);if(o.dryRun)s.notice("Dry run: nothing was stored, tagged or pushed.");ox(f,o,s,{countsBlocks:O.sizes===
"blocks"});s.info(oh({...f,ms:g}));return{...x,report:O,...v,budgetError:u}}catch(te){var ue=te,Y=true}finally{var Ee=gt(
H,ue,Y);Ee&&await Ee}}async function tD(t,e,n){const{engine:r}=t;const[i,...o]=e.platforms;if(i===void 0||r===void 0||n.
length>0||o.length>0)return GS(t,e,n);const{source:s,inEngine:a}=i;const d={...t,source:s,inEngine:a,engine:r};const c=QS(
d)?await ex(d):await DS(d);const f=T(s.platform);return{...c,platforms:[{...c,platform:f}],written:[]}}function nD({run:t,
engine:e},{reference:n,platforms:r,notices:i}){const o=r.map(({source:a})=>`${T(a.platform)}, ${Re(a.layerCount)}`);const s=e===
void 0?"":` on Docker ${e.version}`;t.log.info(`Flattening ${n} (${o.join("; ")})${s}`);for(const a of i)t.log.notice(a)}
async function rD({run:t,engine:e,options:n},r){const{backup:i,dryRun:o}=n;const s=r.platforms[0]?.inEngine?.image;if(i===
void 0||o||e===void 0||s===void 0)return;await t.log.group("Back up",()=>Ay(e,s,i))}async function iD({run:t,engine:e,options:n},r){
if(e===void 0||n.tags.length===0)return[];return t.log.group("Push",()=>pg(e,n.tags,r))}function oD({run:t,options:e},{written:n}){
const{tags:r}=e;if(r.length>0)t.log.info(`Tagged ${r.map(Gn).join(", ")}`);for(const{name:i,digest:o}of n)t.log.info(`Wr\
ote ${i}, ${o}`)}function sD(t,e){const{reference:n,id:r,platforms:i}=e;const{source:o,inEngine:s}=i[0];return{reference:n,
id:r,ofContainer:o.ofContainer,platforms:i.map(a=>a.source.platform),countsBlocks:Fn({...t,source:o,inEngine:s})}}function ax(t){const e={"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"image-id":t.imageId,"config-digest":t.configDigest,digest:t.digest,"c\
leaned-bytes":$r(t),report:t.reportPath,html:t.htmlPath,platforms:JSON.stringify(t.platforms.map(aD)),"cache-hit":t.cacheHit===
void 0?void 0:String(t.cacheHit)};return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==void 0))}function aD(t){return{
platform:t.platform,"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"config-digest":t.configDigest??null,"cleaned-bytes":$r(t),"cache-hit":t.
cacheHit??null}}import{tmpdir as $D}from"node:os";import{resolve as tm}from"node:path";import{resolve as dD}from"node:path";function dx(t){cD(t);if(t.container!==void 0)fD(t);if(t.imageLocation!==void 0)uD(t,t.imageLocation.text);lD(t);mD(t);pD(
t)}function cD(t){const{backup:e,report:n,html:r}=t;const i=Object.entries({backup:e,report:n,html:r});const o=t.tagLocations.
flatMap(a=>"path"in a?[["tag",dD(a.path)]]:[]);const s=[...i,...o];for(const[a,[d,c]]of s.entries()){if(c===void 0)continue;
const f=s.slice(0,a).find(([u,l])=>l===c&&u!=="tag");if(f===void 0)continue;throw new m("BAD_INPUT",`The ${P(f[0],d)} ha\
ve the same path ${JSON.stringify(c)}.`,{hint:"Give each its own path."})}}function be(t,e,n,r=`Leave ${S(t)} out.`){throw new m(
"BAD_INPUT",`The ${P(t)} cannot be combined with ${e}: ${n}.`,{hint:r})}function fD(t){const e=S("container");const n=r=>be(
r,e,"it would run in a new container of the image, without the changes in this container",'Run the commands in the conta\
iner yourself ("docker exec"), or flatten the result again.');if(t.layer.aptClean)n("apt-clean");if(t.layer.script!==void 0)
n("run");if(t.platforms!=="default")be("platform",e,"a container already has its platform");if(t.pull==="always")be("pul\
l",e,"a container's image is already present");if(t.backup!==void 0)be("backup",e,"flattening does not change the contai\
ner");if(t.removeOld)be("remove-old",e,"the container still uses its image")}function uD(t,e){const n=S("image",e);const r=i=>`\
Load the image into the engine first and name it without a transport, or leave ${S(i)} out.`;if(t.layer.script!==void 0){
be("run",n,"a script runs in a container, and that image is in no engine",`Use ${S("clean")} and ${S("exclude")}, or loa\
d the image into the engine first.`)}if(t.backup!==void 0)be("backup",n,"it saves an image of an engine, and that image \
is in none");if(t.removeOld)be("remove-old",n,"it removes an image of an engine");if(!t.pause)be("pause",n,"only a conta\
iner can be paused",r("pause"));if(t.pull==="always")be("pull",n,"only an engine pulls, and that image is read where it \
is");if(t.verifiesLayers){be("verify",n,"it compares an engine's view with the layers, and that image is in no engine",`\
Use ${S("verify","true")}, or load the image into the engine first.`)}}function lD(t){const{tags:e,tagLocations:n,tagTexts:r}=t;
if(e.length>0||n.length===0)return;const i=S("tag",r.join(", "));if(t.test!==void 0){be("test",i,"the command runs in a \
container, and the result is in no engine",`Add a name in the engine to ${S("tag")}, for example "app:flat".`)}const o=n.
some(({transport:s})=>s==="docker");if(t.push&&!o){be("push",i,"a file is not pushed",`Add a name in a registry to ${S("\
tag")}, for example "docker://ghcr.io/owner/app:flat".`)}}function mD(t){const{layer:e,container:n}=t;const r=t.verifiesLayers;
const i=r?"verify":"from";const o=S(i,"layers");if(t.from!=="layers"&&!r)return;if(n!==void 0)be("container",o,"a contai\
ner's own changes are in no layer");if(t.from==="layers"&&e.script!==void 0)be("run",o,"what commands change is in no la\
yer")}function pD({layer:t,platforms:e}){const n=e==="default"||e!=="all"&&e.length===1;if(n||t.script===void 0)return;const r=S(
"platform",e==="all"?"all":e.map(T).join(", "));be("run",r,"a script runs in a container of one platform","Flatten each \
platform in a step of its own.")}function cx(t,e=false){const n=t.split("\n").map(i=>i.trim()).filter(i=>i!==""&&!i.startsWith("#"));if(n.length===0||!n.
every(i=>/^-\s+\S/.test(i)))return t;const r=n.map(i=>hD(i.slice(1).trim()));return e&&r.some(i=>i.includes(","))?t:r.join(
"\n")}function hD(t){const[,e]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(t)??[];if(e!==void 0)return e.replaceAll("''","'");const[
,n]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(t)??[];if(n!==void 0)return n.replace(/\\(["\\])/g,"$1");return t.replace(/\s+#.*$/,
"")}var gD=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]);var fx='"docke\
r-archive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"';var yD=/^([a-z][a-z0-9+-]*):/;var wD=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/;
var bD=/^@(\d{1,9})$/;function Ql(t,e="image"){const n=yD.exec(t)?.[1];if(n===void 0)return void 0;const r=t.slice(n.length+
1);switch(n){case"docker-archive":case"oci-archive":case"oci":return ED(n,r,{text:t,input:e});case"docker":return kD(r,{
text:t,input:e});default:if(!gD.has(n)&&!r.startsWith("//"))return void 0;throw hn({text:t,input:e},`has the transport "${n}\
:", which is not supported`,PD(n,r))}}function ED(t,e,n){const{text:r,input:i}=n;const o=e.indexOf(":");const s=o===-1?e:
e.slice(0,o);const a=o===-1?"":e.slice(o+1);const d=t==="oci"?"DIR":"PATH";if(s===""||s.includes("\0")){const u=s===""?"\
has no path":"has a path with a NUL character";throw hn(n,u,`Write it as "${t}:${d}", or "${t}:${d}:REF".`)}const c=SD(a,
n);if(t!=="docker-archive"){const u=a===""||c!==void 0?void 0:a;if(u!==void 0&&!wD.test(u)){const l='After the path and \
a colon comes a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cann\
ot contain a colon.';throw hn(n,`names ${JSON.stringify(u)}, which is not a valid name`,l)}return{transport:t,text:r,path:s,
reference:u,index:c}}const f=a===""||c!==void 0?void 0:xD(a,n,i);return{transport:t,text:r,path:s,reference:f,index:c}}function SD(t,e){
if(!t.startsWith("@"))return void 0;const n=bD.exec(t)?.[1];if(n===void 0){const r='Write the number of the image after \
"@", from 0: "@0" is the first one.';throw hn(e,`has ${JSON.stringify(t)} after its path`,r)}if(e.input==="tag"){const r="\
An index selects one of the images of an archive that exists. Write a name instead.";throw hn(e,"has an index",r)}return Number(
n)}function xD(t,e,n){const r=ae(t,n);if(r.digest!==void 0){throw hn(e,"has a digest","Docker archives name images only \
by tags.")}return r}function kD(t,e){const{text:n,input:r}=e;if(!t.startsWith("//")){if(!t.includes("/"))return void 0;throw hn(
e,'lacks "//" after "docker:"',`Write it as "docker://${t}".`)}const i=t.slice(2);const o=r==="tag"?Go(i,r):ae(i,r);if(Mt(
i)){throw hn(e,"is an image ID",'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".')}return{
transport:"docker",text:n,reference:o}}function PD(t,e){if(t==="docker-daemon"){return`An image of the engine has no tra\
nsport. Write it as ${JSON.stringify(e.replace(/^\/\//,""))}.`}if(t==="http"||t==="https"){return`An image in a registry\
 is written as ${JSON.stringify(`docker:${e}`)}.`}const n=`If this is the name of an image in the engine, write it as "d\
ocker.io/library/${t}:TAG".`;return`Use ${fx}. "skopeo copy" converts from all other transports. ${n}`}function hn({text:t,
input:e},n,r){const i=`The ${P(e)} must be an image reference or one of ${fx}, but ${JSON.stringify(t)} ${n}.`;return new m(
"BAD_INPUT",i,{hint:r})}function ux(t,e){if(t!==""&&e!==void 0){throw new m("BAD_INPUT",`Set either ${S("image")} or ${S("container")}, not both\
.`,{hint:`To flatten the container, leave ${S("image")} out.`})}if(e!==void 0)return{image:void 0,imageLocation:void 0};
if(t===""){throw new m("BAD_INPUT",`The ${P("image")} is required, but is empty.`,{hint:`Name the image to flatten, for \
example "app:latest", or a container with the ${P("container")}.`})}const n=Ql(t,"image");const r=n===void 0?ae(t,"image"):
void 0;return{image:r,imageLocation:n}}function lx(t,e){const n=t.split(/[\n,]/).map(a=>a.trim()).filter(a=>a!=="");if(n.
length===0&&!e){throw new m("BAD_INPUT",`The ${P("tag")} is required, but is empty.`,{hint:'Give the result a name, for \
example "app:flat".'})}const r=new Map;const i=new Map;const o=new Map;for(const a of n){const d=Ql(a,"tag");const c=d===
void 0?Go(a,"tag"):void 0;const f=c===void 0?a:re(c);if(o.has(f))continue;o.set(f,a);if(c!==void 0)r.set(f,c);if(d!==void 0)
i.set(f,d)}const s=[...i.values()];ID(s);return{tags:[...r.values()],tagLocations:s,tagTexts:[...o.values()]}}function ID(t){
const e=new Map;for(const n of t){if(n.transport!=="docker-archive"&&n.transport!=="oci-archive")continue;const r=e.get(
n.path);e.set(n.path,n);if(r===void 0)continue;throw new m("BAD_INPUT",`The ${P("tag")} has the path ${JSON.stringify(n.
path)} twice: ${JSON.stringify(r.text)} and ${JSON.stringify(n.text)}.`,{hint:"An archive holds one result. Give each it\
s own path."})}}var TD=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/;var mx=/^[0-9a-f]{12,64}$/;function px(t,e){const n=e.
map(OD).filter(i=>i!==void 0);const r=vD(t);return r===void 0?n:[...n,r]}function vD(t){const e=_u(t);const n=Xi(t);if(n.
every((o,s)=>o===e[s]))return void 0;const r=n.map((o,s)=>o===e[s]?o:"true");const i=e.length===1?"which":`in which ${JSON.
stringify(ut)}`;return`${S("clean",r.join(", "))} means ${S("clean",n.join(", "))}, ${i} selects all safe presets.`}function OD(t){
const{text:e,domain:n}=t;const r=Gn(t);if(mx.test(e)||TD.test(e)){const i=mx.test(e)?"looks like an ID":"has no reposito\
ry name";return`The tag ${JSON.stringify(e)} ${i}: the result will be named ${r}. Write it as "name:tag", for example ${JSON.
stringify(`app:${e}`)}.`}if(!/[.:]/.test(n)&&n!=="localhost")return`The tag ${JSON.stringify(e)} refers to the registry ${JSON.
stringify(n)}, because only registry names can contain upper-case letters. Repository names are lower case: write ${JSON.
stringify(e.toLowerCase())} for one on Docker Hub.`;return void 0}var _D={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},container:{
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
ssed layer"}};var hx=Object.fromEntries(Object.entries(Oo).map(([t,e])=>[t,{kind:e,..._D[t]}]));import{resolve as RD,sep as AD}from"node:path";var em={true:true,True:true,TRUE:true,false:false,False:false,FALSE:false};function _t(t,e){const n=Object.hasOwn(em,e)?
em[e]:void 0;if(n===void 0){throw new m("BAD_INPUT",`The ${P(t)} must be true or false, but is ${JSON.stringify(e)}.`,{hint:`\
Write ${S(t,"true")} or leave it out.`})}return n}var BD=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function yx(t){if(BD.test(t))return t;
throw new m("BAD_INPUT",`The ${P("container")} must be a container's name or ID, but is ${JSON.stringify(t)}.`,{hint:'"d\
ocker ps --all" lists the names, which consist of letters, digits, "_", "." and "-".'})}function Hd(t,e){const n=r=>new m(
"BAD_INPUT",`The ${P(t)} must be the path of a file, but ${r}.`,{hint:'Name a file, for example "backup/app.tar".'});if(e.
includes("\0"))throw n("it contains a NUL character");if(e.endsWith("/")||e.endsWith(AD))throw n(`${JSON.stringify(e)} i\
s a directory`);return RD(e)}var ND=8**11-1;function wx(t){if(t===void 0||t==="")return void 0;const e=/^[0-9]{1,11}$/.test(
t)?Number(t):Number.NaN;if(!(e<=ND)){throw new m("BAD_INPUT",`The environment variable SOURCE_DATE_EPOCH must be whole s\
econds since 1970, but is ${JSON.stringify(t)}.`,{hint:'Set it to the output of "git log -1 --format=%ct", or unset it.'})}
return e}function bx(t){if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(t))return t;throw new m("BAD_INPUT",`The ${P("run-network")}\
 must be the name of a network, but is ${JSON.stringify(t)}.`,{hint:'Name a network that "docker network ls" lists, for \
example "bridge". The default is "none".'})}var gx=2e6;function Ex(t){const e=/^[0-9]{1,7}$/.test(t)?Number(t):Number.NaN;
if(!(e<=gx)){throw new m("BAD_INPUT",`The ${P("timeout")} must be whole seconds from 0 (no limit) to ${gx}, but is ${JSON.
stringify(t)}.`,{hint:"Leave it out for the default of 600 seconds."})}return e}var CD=["missing","always","never"];function Sx(t){
const e=CD.find(n=>n===t);if(e===void 0){throw new m("BAD_INPUT",`The ${P("pull")} must be missing, always or never, but\
 is ${JSON.stringify(t)}.`,{hint:"Leave it out to pull only images that the engine does not have."})}return e}function xx(t){
const e=t.split(/[\n,]/).map(r=>r.trim()).filter(r=>r!=="");if(e.length===0)return"default";if(e.includes("all")){if(e.length===
1)return"all";throw new m("BAD_INPUT",`The ${P("platform")} must be a list of platforms or "all", but has both: ${JSON.stringify(
e.join(", "))}.`,{hint:'Leave out "all" to flatten only the platforms that you name.'})}const n=e.map(Qo);return n.filter(
(r,i)=>n.findIndex(o=>V(r,o))===i)}function kx(t){if(t==="layers")return{verify:true,verifiesLayers:true};if(!Object.hasOwn(
em,t)){throw new m("BAD_INPUT",`The ${P("verify")} must be true, false or layers, but is ${JSON.stringify(t)}.`,{hint:`W\
rite ${S("verify","true")} or leave it out.`})}return{verify:_t("verify",t),verifiesLayers:false}}function Px(t){if(t===
"auto"||t==="layers")return t;throw new m("BAD_INPUT",`The ${P("from")} must be auto or layers, but is ${JSON.stringify(
t)}.`,{hint:"Leave it out to read an image in the fastest way."})}var LD=["clean","platform"];function Ix(t){const e=d=>t(d).trim()||hx[d].default;const n=d=>cx(t(d),LD.includes(d));const r=_t(
"dry-run",e("dry-run"));const i=e("container")===""?void 0:yx(e("container"));const o=ux(e("image"),i);const s=lx(n("tag"),
r);const a={...o,container:i,from:Px(e("from")),pause:_t("pause",e("pause")),...s,layer:{aptClean:_t("apt-clean",e("apt-\
clean")),clean:vw(n("clean")),exclude:cw(n("exclude")),script:t("run").trim()===""?void 0:t("run"),scriptNetwork:bx(e("r\
un-network")),compression:RE(e("compression")),sourceDateEpoch:wx(process.env["SOURCE_DATE_EPOCH"])},cleanWords:Xi(n("cl\
ean")),dryRun:r,platforms:xx(n("platform")),defaultPlatform:process.env["DOCKER_DEFAULT_PLATFORM"]?.trim()||void 0,pull:Sx(
e("pull")),push:_t("push",e("push")),...kx(e("verify")),test:gE(t("test")),backup:e("backup")===""?void 0:Hd("backup",e(
"backup")),removeOld:_t("remove-old",e("remove-old")),timeoutSeconds:Ex(e("timeout")),budgets:{maxBytes:Mh(e("max-size")),
minSaving:Uh(e("min-saving"))},report:e("report")===""?void 0:Hd("report",e("report")),html:e("html")===""?void 0:Hd("ht\
ml",e("html")),summary:_t("summary",e("summary")),cache:_t("cache",e("cache")),notices:px(n("clean"),s.tags),...DD(e("te\
mp-dir"))};dx(a);return a}function DD(t){const e=process.env["RUNNER_TEMP"];if(t!=="")return{tempDir:tm(t),tempDirFrom:"\
input"};if(e)return{tempDir:tm(e),tempDirFrom:"RUNNER_TEMP"};return{tempDir:tm($D()),tempDirFrom:"system"}}import{constants as Ux}from"node:fs";import{appendFile as tF,stat as nF}from"node:fs/promises";var FD=["▏","▎","▍","▌","▋","▊","▉"];var nm=10;var MD=40;function vx(t,e,n){if(t<=0||e<=0)return"";const r=Math.
max(1,Math.round(Math.min(1,t/e)*n*8));const i=r%8;return"█".repeat(Math.floor(r/8))+(i===0?"":FD[i-1])}function Ox(t,e=50){
const n=Math.max(...t.map(({name:s})=>s.length));const r=t.map(({bytes:s})=>I(s));const i=Math.max(...r.map(s=>s.length));
const o=Math.max(...t.map(({bytes:s})=>s));return bt(t.map(({name:s,bytes:a,note:d=""},c)=>[s.padEnd(n),(r[c]??"").padStart(
i),vx(a,o,e).padEnd(d===""?0:e),d].join("  ").trimEnd()))}function _x(t,e){const n=e.filter(({bytes:s})=>s>0).sort((s,a)=>a.
bytes-s.bytes);if(n.length<2)return"";const r=n.slice(0,nm);const i=n.slice(nm).reduce((s,{bytes:a})=>s+a,0);if(i>0)r.push(
{name:`${n.length-nm} more`,bytes:i});const o=UD(r.map(({name:s})=>Tx(s)));return bt([`pie showData title ${Tx(t)}`,...r.
map(({bytes:s},a)=>`  "${o[a]}" : ${Math.max(s/1e6,.01).toFixed(2)}`)],"mermaid")}function UD(t){const e=new Set;return t.
map(n=>{let r=n;for(let i=2;e.has(r);i++)r=`${n} (${i})`;e.add(r);return r})}function Tx(t){return le(t.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,
"·"),MD)}function rm(t){return t.map(({level:e,text:n},r)=>{if(e===0)return n;const i=s=>{const a=t.slice(r+1).find(d=>d.
level<=s);return a?.level===s};const o=Array.from({length:e-1},(s,a)=>i(a+1)?"│  ":"   ");return`${o.join("")}${i(e)?"\
├─ ":"└─ "}${n}`})}function Rx(t,e){const n=t.map(({path:o,bytes:s})=>{const a=o.split("/");const d=a.length-2;const c=Ut(
d===0?o:a.at(-1)??"");return{level:d,name:le(c,40),bytes:s}});const r=rm(n.map(({level:o,name:s})=>({level:o,text:s})));
const i=Math.max(0,...r.map(o=>o.length));return bt(n.map(({bytes:o},s)=>`${(r[s]??"").padEnd(i)}  ${I(o).padStart(7)}  ${vx(
o,e,30)}`.trimEnd()))}var Qr=200;var gn=60;function fe(t){return Pp(le(t,Qr))}function Ze(t){return t.replaceAll(" "," ")}var HD=120;var zD=150;var jD=16;function Cx({platforms:t,source:e}){if(t.length<2)return"";const n=t.slice(0,gn).map(i=>{
const o=i.oldPackedBytes===null||i.newPackedBytes===null?"":`${Ze(I(i.oldPackedBytes))} → ${Ze(I(i.newPackedBytes))}`;
const s=Pi(i.savedPercent.toFixed(1));return`| ${fe(i.platform)} | ${Ze(I(i.oldBytes))} in ${Ze(Re(i.oldLayers))} | ${Ze(
I(i.newBytes))} | ${Ze(s)} | ${o} |`});const r=t.length-n.length;return[`| platform of ${fe(e.reference)} | before | aft\
er | | compressed |`,"| --- | ---: | ---: | --- | --- |",...n,...r>0?[`| ${r} more | | | | |`]:[]].join("\n")}function $x(t){
const{source:e,result:n,platforms:r}=t;const i=n.tags[0]??"the result";if(r.length===1){const o={oldLayers:e.layers,newLayers:n.
layers};return Bx("History",o,[{title:e.reference,...e},{title:i,...n}])}return r.map(o=>Bx(`History of ${fe(o.platform)}`,
o,[{title:e.reference,...Ax(o.oldBytes,o.oldHistory)},{title:i,...Ax(o.newBytes,o.newHistory)}])).join("\n\n")}function Ax(t,e){
return{bytes:t,steps:e?.length??null,history:e}}function Bx(t,{oldLayers:e,newLayers:n},r){const i=r.reduce((o,s)=>o+(s.
steps??0),0);return[`<details${i<=jD?" open":""}><summary>${t}: ${Re(e)} before, ${Re(n)} after</summary>`,"",...r.flatMap(
o=>[JD(o.title,o),""]),"</details>"].join("\n")}var WD=24;function JD(t,{bytes:e,steps:n,history:r}){const i=`${Ut(le(t,
Qr))}  ${I(e)}`;if(r===null)return bt([i,"└─ (the history does not cover all layers)"]);const o=r.slice(-zD);const s=n??
r.length;const a=[{level:0,text:i}];let d=1;if(o.length<s){const c=`(${s-o.length} earlier steps)`;a.push({level:d++,text:c})}
for(const{command:c,bytes:f,layer:u}of o){const l=c.replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,"").replace(/\s+/g," ");const p=Ut(
le(l.trim()||"(no command)",HD));a.push({level:d,text:`${u?I(f):"-"}  ${p}`});if(u)d=Math.min(d+1,WD)}return bt(rm(a))}function Lx({
result:t,dryRun:e,platforms:n}){const r=e?" (expected)":"";if(n.length===1)return Nx(`Largest directories${r}`,t.directories,
t.bytes);return n.map(i=>Nx(`Largest directories of ${fe(i.platform)}${r}`,i.directories,i.newBytes)).filter(i=>i!=="").
join("\n\n")}function Nx(t,e,n){if(e===null||e.length===0)return"";const r=Rx(e,n);return[`<details open><summary>${t}</\
summary>`,"",r,"","</details>"].join("\n")}var im=1024*1024;function Fx(t,e){const n=[GD(t),VD(t),KD(t),Cx(t),qD(t),$x(t),ZD(t),XD(t),Lx(t),QD(t),eF(t)].filter(s=>s!==
"");const r=`_Truncated: a job summary holds at most ${I(im)}. The report has the rest._`;const i=s=>[...n.slice(0,s),...s<
n.length?[r]:[]].join("\n\n");const o=n.map((s,a)=>`

${i(n.length-a)}

`);return o.find(s=>Buffer.byteLength(s)<=e)??""}function GD(t){const{ok:e,dryRun:n,source:r,result:i,savedPercent:o,seconds:s,
cacheHit:a}=t;const d=i.tags.slice(0,3).map(fe).join(", ");const c=i.tags.length>3?` and ${i.tags.length-3} more`:"";const f=d===
""?"":` → ${d}${c}`;const u=r.bytes===i.bytes&&r.layers===i.layers;const l=u?"unchanged":Pi(o.toFixed(1));const p=n?"D\
ry run, nothing was changed. ":"";const h=a===true?", from the cache":"";return[`### ${e?"":"Not tagged: "}${fe(r.reference)}${f}`,
"",`${p}**${I(r.bytes)}** in ${Re(r.layers)} → **${I(i.bytes)}** in ${Re(i.layers)}, **${l}**, ${s.toFixed(1)} s${h}`].
join("\n")}function VD(t){if(t.budgets.length===0)return"";const e=t.budgets.map(({input:n,wanted:r,seen:i,met:o})=>`> ${o?
"Met":"Not met"}: <code>${n}</code> requires ${r}, got ${i}.`);return[`> [!${t.ok?"NOTE":"CAUTION"}]`,e.join("\n>\n")].join(
"\n")}function KD({source:t,result:e}){const n=[{name:"before",bytes:t.bytes,note:Re(t.layers)},{name:"after",bytes:e.bytes,
note:Re(e.layers)}];const r=t.packedBytes===null||e.packedBytes===null?"":`

Compressed, as pushed and pulled: ${I(t.packedBytes)} → ${I(e.packedBytes)}.`;return Ox(n)+r}var zd=10;function qD({dryRun:t,
result:e}){const{imageId:n,pushed:r,written:i,verifiedEntries:o,testPassed:s}=e;const a=[...o===null?[]:[`${oe(o)} verif\
ied`],...s===true?["test passed"]:[]];const d=i.slice(0,zd).map(({name:u,digest:l})=>`${fe(u)}, ${fe(l)}`);const c=r.slice(
0,zd).map(u=>fe(`${u.name}@${u.digest}`));const f=r.length>zd?[`${r.length-zd} more`]:[];return[...n===null?[]:[`- Image\
 ID${t?" (expected)":""}: ${fe(n)}`],...[...c,...f].map(u=>`- Pushed: ${u}`),...d.map(u=>`- Written: ${u}`),...a.length===
0?[]:[`- Checks: ${a.join(", ")}`]].join("\n")}function YD(t){const e=[{kind:"hidden",name:"hidden in lower layers",bytes:t.
hiddenBytes,note:""},...t.rules.filter(n=>!Mx(n)).map(({kind:n,name:r,entries:i,bytes:o})=>({kind:n,name:r,bytes:o,note:oe(
i)})),...t.commands.map(({name:n,seconds:r,bytes:i})=>({kind:"command",name:n,bytes:i??0,note:i===null?"freed size unkno\
wn":`${r.toFixed(1)} s`}))];return e.sort((n,r)=>r.bytes-n.bytes)}function Dx(t){const e=t.rules.filter(Mx).map(({kind:r,
name:i})=>r==="preset"?ts(le(i,Qr)):fe(i));if(e.length===0)return"";const n=e.length>gn?` and ${e.length-gn} more`:"";return`\

Matched nothing: ${e.slice(0,gn).join(", ")}${n}.`}function Mx({entries:t,bytes:e}){return t===0&&e===0}function XD({result:t,
suggestions:e,suggestedClean:n}){if(e===null||n===null)return"";const r=e.map(({name:o,bytes:s})=>{const a=t.bytes===0?0:
s/t.bytes*100;const d=Nn(o)?.why;const c=d===void 0?"":` (${d})`;return`- preset ${fe(o)}: ${I(s)}, ${tr(a)} % of the re\
sult${c}`});const i=En("clean",n);return["#### Possible further savings","",...r,"",bt([i],i.startsWith("--")?"sh":"yaml")].
join("\n")}function ZD(t){const e=t.sizes==="blocks";const n=t.savedBytes===0||t.cleanedBytes===0&&ps(e,t.savedBytes,t.source.
bytes);if(n)return Dx(t).trimStart();const r=YD(t);const i=r.slice(0,gn);const o=Math.max(1,...r.map(({bytes:d})=>d));const s=i.
map(({kind:d,name:c,bytes:f,note:u=""})=>{const l=t.source.bytes===0?0:f/t.source.bytes*100;const p=d==="hidden"?c:`${d}\
 ${fe(c)}`;const h=Math.max(0,Math.round(f/o*20));return`| ${p} | ${Ze(I(f))} | ${Ze(`${tr(l)} %`)} | ${"█".repeat(h)}\
 | ${Ze(u)} |`});const a=r.length-i.length;return[`#### Where ${t.savedBytes<0?"the growth":`the ${I(t.savedBytes)}`} ca\
me from`,"","| | size | of the source | | |","| --- | ---: | ---: | --- | --- |",...s,...a>0?[`| ${a} more | | | | |`]:[],
"","Hidden in lower layers: files that a later layer deleted or replaced"+(e?", plus rounding to disk blocks.":"."),Dx(t),
"",_x("Saved, in MB",r)].join("\n").trimEnd()}function QD(t){const e=t.kept.slice(0,gn).map(({what:n,why:r,entries:i,bytes:o})=>{
const s=i===null||o===null?"":`: ${I(o)} in ${oe(i)}`;const a=r===null?" (requested)":` (${ts(le(r,Qr))})`;return`- ${fe(
n)}${s}${a}`});if(e.length===0)return"";return["<details><summary>Kept on purpose</summary>","",...e,"","</details>"].join(
"\n")}function eF({ok:t,dryRun:e,source:n,result:r,backup:i,engine:o}){if(!t||e||n.id===r.imageId)return"";const s=r.tags.
includes(n.reference);const a=s?"Not possible, because the result has replaced the source. Next time, give it another na\
me.":`The source image ${fe(n.reference)} is unchanged.`;const d=o===null?a:i!==null?`<code>docker load --input</code> ${fe(
i)} restores the source image.`:s?`Not possible, because the tag of the source image has moved. Next time, set <code>bac\
kup</code> to save an archive of it first.`:`The source image ${fe(n.reference)} is unchanged. Set <code>backup</code> t\
o save it to an archive as well.`;return[`**Undo**: ${d}`,"","**Trade-offs**: the single layer is not shared with other \
images and is pulled in one piece instead of in parallel. Signatures and attestations of the source do not apply to the \
result: sign it again."].join("\n")}async function Hx(t,e,n){if(t===void 0||t===""){n.warning('Could not write the job summary: GITHUB_STEP_SUMMARY is not s\
et. Set "summary: false" to turn the summary off.');return}try{const{size:r}=await nF(t);const i=Fx(e,im-r);if(i===""){n.
warning(`Could not write the job summary: ${JSON.stringify(t)} is full.`);return}await tF(t,i,{flag:Ux.O_WRONLY|Ux.O_APPEND})}catch(r){
n.warning(`Could not write the job summary to ${JSON.stringify(t)}: ${E(r)}.`)}}import{AsyncLocalStorage as rF}from"node:async_hooks";import{ChildProcess as iF}from"node:child_process";import{subscribe as oF,
unsubscribe as sF}from"node:diagnostics_channel";import{accessSync as aF,constants as dF,statSync as cF}from"node:fs";import{
delimiter as fF,join as uF}from"node:path";var zx=new rF;var jx="child_process";var lF=2**31-1;var jd=class{#e=new Wn;async run(e,n,r){if(n.some(c=>c.includes("\0")))
return this.#e.run(e,n,r);const i=Symbol(e);const o=new di(r.onOutput);let s;let a;const d=c=>{if(zx.getStore()!==i||!k(
c))return;if(!(c["process"]instanceof iF))return;s=c["process"];mF(s);s.once("error",f=>{a=f});s.once("spawn",pF.bind(void 0,
s,o,r.kill))};oF(jx,d);try{const c=await zx.run(i,()=>Pm(yF(hF(e)),[...n],{env:r.env,silent:true,ignoreReturnCode:true,delay:lF,
listeners:{stdout:o.stdout.add,stderr:o.stderr.add}}));return{exitCode:c??cc,...o.texts()}}catch(c){if(s===void 0)return this.#e.
run(e,n,r);throw a??c}finally{sF(jx,d)}}};function mF(t){const e=t;const n=e.spawn?.bind(t);if(n===void 0)return;e.spawn=
r=>{try{return n({...r,detached:bn})}catch(i){return process.nextTick(()=>t.emit("error",i))}}}function pF(t,e,n){t.stdin?.
on("error",()=>{}).end();e.readFrom(t);fi(n,t)}function hF(t){const e=(process.env["PATH"]??"").split(fF).filter(n=>n!==
"");return e.map(n=>uF(n,t)).find(gF)??t}function gF(t){try{aF(t,dF.X_OK);return cF(t).isFile()}catch{return false}}function yF(t){
return`"${t.replaceAll('"','\\"')}"`}import{randomUUID as wF}from"node:crypto";var Wd=class{#e;info(e){this.#t();oi(bF(e))}debug(e){this.#t();xo(e)}notice(e){this.#t();_m(e)}warning(e){this.#t();Om(e)}async group(e,n){
this.#t();Rm(e);try{return await n()}finally{this.#t();Am()}}showProgress(e){return ch(e,n=>this.info(n))}untrusted(e){if(this.#e===
void 0){this.#e=wF();oi(`::stop-commands::${this.#e}`)}oi(e)}#t(){if(this.#e!==void 0)oi(`::${this.#e}::`);this.#e=void 0}};
function bF(t){return t.replace(/[\r\n]+/g," ").replace(/^([\s\u0085]*):(?=:)/,"$1: ").replaceAll("##[","## [")}import{randomUUID as Kx}from"node:crypto";import{link as AF,mkdir as qx,readdir as Yx,readFile as Xx,rename as om,rm as ti,
stat as BF,writeFile as NF}from"node:fs/promises";import{basename as CF,dirname as $F,join as zn}from"node:path";import{readdir as EF,rm as SF,stat as xF}from"node:fs/promises";import{join as kF}from"node:path";async function Wx(t,e,n){
for(const r of await EF(t)){if(!e(r))continue;const i=kF(t,r);const o=await xF(i).catch(()=>void 0);if(o!==void 0&&Date.
now()-o.mtimeMs>n)await SF(i,{recursive:true,force:true}).catch(()=>{})}}import{fork as PF}from"node:child_process";import{realpath as IF}from"node:fs/promises";import{fileURLToPath as TF}from"node:url";
var Jx=20*60*1e3;var vF=64*1024;async function Gx(t,{cwd:e,temp:n},r){const i=AbortSignal.timeout(Jx);const o=PF(TF(new URL(
"cache-client.mjs",import.meta.url)),{cwd:e,env:{...process.env,GITHUB_WORKSPACE:await IF(e),RUNNER_TEMP:n},stdio:["igno\
re","pipe","pipe","ipc"],execArgv:[],detached:true});const s=()=>OF(o.pid);const a=AbortSignal.any([r,i]);a.addEventListener(
"abort",s);if(a.aborted)s();let d="";for(const l of[o.stdout,o.stderr])l?.setEncoding("utf8").on("data",p=>{if(d.length<
vF)d+=p});let c={isDone:false};o.on("message",l=>{c=l});const f=await new Promise(l=>{o.once("error",p=>l(p.message));o.
once("close",(p,h)=>{const g=h===null?`exited with status ${p}`:`was killed by ${h}`;l(p===0?void 0:`the cache client ${g}`)});
o.send(t,()=>{})});a.removeEventListener("abort",s);r.throwIfAborted();const u=i.aborted?`it took more than ${Jx/6e4} mi\
nutes`:f;return{isDone:c.isDone&&u===void 0,..._F(d,c.error??u)}}function OF(t){try{if(t!==void 0)process.kill(-t,"SIGKI\
LL")}catch{}}function _F(t,e){const n=[];const r=[];for(const i of t.split(/\r?\n/)){const[,o,s=""]=/^::(\w+)[^:]*::(.*)$/.
exec(i)??[];if(o==="warning"||o==="error")n.push(RF(s));else if(o===void 0&&i.trim()!=="")r.push(i.trim())}if(e!==void 0)
n.push(e);return{problems:n,lines:r}}function RF(t){return t.replaceAll("%0D"," ").replaceAll("%0A"," ").replaceAll("%25",
"%")}var ei="docker-flatten-cache";var Jd=`${ei}.lock`;var Zx="docker-flatten-kept-";var LF=60*60*1e3;var DF=7*24*60*60*1e3;var Gd=class{#e;#t;#n=!FF();#r=new Set;constructor(e,n){
this.#e=e;this.#t=n}async restore(e,n,r,i){if(this.#n){r.notice("The layer is not cached: this runner has no cache servi\
ce.");return false}try{return await this.#i(e,n,r,i)}catch(o){if(i.aborted)throw o;this.#n=true;r.notice(`Could not rest\
ore the layer from the cache: ${E(o)}`);return false}}async#i(e,n,r,i){return UF(this.#e,r,false,async o=>{const{isDone:s,
problems:a,lines:d}=await MF("restore",e,o,i);if(s){this.#r.add(e);for(const f of await Yx(o))await om(zn(o,f),zn(n,f));
return true}if(a.length===0)return false;const c=`Could not restore the layer from the cache: ${a.join("; ")}`;if(d.some(
f=>f.startsWith("Cache hit for"))){this.#r.add(e);r.warning(`${c}. ${Vx(e)}`)}else{this.#n=true;r.notice(c)}return false})}canSave(e,n){
if(this.#n)return false;if(!this.#r.has(e))return true;n.debug(Vx(e));return false}async save(e,n,r){if(!this.canSave(e,
r))return;const i=zn(this.#e,`${Zx}${Kx()}`);await om(n,i);this.#t({key:e,directory:i})}};function Vx(t){return`If this \
happens again, the cache entry is damaged: delete it with "gh cache delete ${t}".`}async function Qx(t){try{const e=await Yx(t);const n=e.some(r=>[Jd,ei,Vd(ei)].includes(r));if(n&&await e0(zn(t,Jd))){for(const r of[
ei,Vd(ei),Jd])await ti(zn(t,r),{recursive:true,force:true})}await Wx(t,r=>r.startsWith(Zx),DF)}catch{}}function FF(){const{
env:t}=process;const e=t["GITHUB_SERVER_URL"]||"https://github.com";if(!URL.canParse(e))return false;const n=new URL(e).
hostname.toLowerCase();const r=n==="github.com"||n.endsWith(".ghe.com")||n.endsWith(".localhost");return r&&t["ACTIONS_C\
ACHE_SERVICE_V2"]?Boolean(t["ACTIONS_RESULTS_URL"]):Boolean(t["ACTIONS_CACHE_URL"])}async function MF(t,e,n,r){const i=CF(
n);const o=Vd(n);await qx(o);try{return await Gx({action:t,key:e,path:i},{cwd:$F(n),temp:o},r)}finally{await ti(o,{recursive:true,
force:true}).catch(()=>{})}}function Vd(t){return`${t}.temp`}async function UF(t,e,n,r){const i=zn(t,ei);const o=zn(t,Jd);
if(!await e0(o)){e.notice("The layer is not cached: another step is using the cache in this directory.");return n}try{for(const s of[
i,Vd(i)])await ti(s,{recursive:true,force:true});await qx(i);return await r(i)}finally{await ti(i,{recursive:true,force:true}).
catch(()=>{});await ti(o,{force:true}).catch(()=>{})}}async function e0(t){const e=Po();for(let n=0;n<2;n++){try{await NF(
t,e,{flag:"wx"});return true}catch(s){if(s.code!=="EEXIST")throw s}const r=await Xx(t,"utf8").catch(()=>"");const{mtimeMs:i}=await BF(
t).catch(()=>({mtimeMs:Date.now()}));const o=r===""?Date.now()-i>=LF:Ve(r);if(!o||!await HF(t,r))return false}return false}
async function HF(t,e){const n=`${t}.${Kx()}`;try{await om(t,n)}catch{return true}const r=await Xx(n,"utf8").catch(()=>e)===
e;if(!r)await AF(n,t).catch(()=>{});await ti(n,{force:true});return r}var jn={runId:"run-id",directories:"directories",ended:"ended",noEngine:"no-engine",cacheEntries:"cache-entries",tempDir:"\
temp-dir"};async function t0(){const t=new Wd;const e=jm();try{const n=Po();const r=Ix(d=>Im(d));const i=r.report??jF(r.tempDir,`do\
cker-flatten-report-${zF()}.json`);const o={...r,report:i};wn(jn.runId,n);wn(jn.directories,vs(o));if(!sa(o))wn(jn.noEngine,
"true");await Qx(o.tempDir);const s=o.cache?new Gd(o.tempDir,WF()):void 0;if(s!==void 0)wn(jn.tempDir,o.tempDir);const a=await sx(
o,{id:n,docker:new Ro({runner:new jd}),log:t,signal:e.signal,cache:s});for(const[d,c]of Object.entries(ax(a)))Tm(d,c);if(o.
summary)await Hx(process.env["GITHUB_STEP_SUMMARY"],a.report,t);if(a.budgetError!==void 0)throw a.budgetError}catch(n){xo(
Cm(n));vm(He(n))}finally{wn(jn.ended,"true");e.release()}}function WF(){const t=[];return e=>{t.push(e);wn(jn.cacheEntries,
JSON.stringify(t))}}await t0();
