import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var f0=Object.create;var lm=Object.defineProperty;var u0=Object.getOwnPropertyDescriptor;var l0=Object.getOwnPropertyNames;var m0=Object.getPrototypeOf;var p0=Object.prototype.hasOwnProperty;var fm=(t,e)=>(e=Symbol[t])?e:Symbol.for("Symbol."+t);var um=t=>{throw TypeError(t)};var mm=(t=>typeof require!=="undefined"?require:typeof Proxy!=="undefined"?new Proxy(t,{get:(e,n)=>(typeof require!=="un\
defined"?require:e)[n]}):t)(function(t){if(typeof require!=="undefined")return require.apply(this,arguments);throw Error(
'Dynamic require of "'+t+'" is not supported')});var Se=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var h0=(t,e,n,r)=>{if(e&&typeof e==="object"||typeof e==="function"){for(let i of l0(e))if(!p0.call(t,i)&&i!==n)lm(t,i,{
get:()=>e[i],enumerable:!(r=u0(e,i))||r.enumerable})}return t};var Zd=(t,e,n)=>(n=t!=null?f0(m0(t)):{},h0(e||!t||!t.__esModule?lm(n,"default",{value:t,enumerable:true}):n,t));var gt=(t,e,n)=>{if(e!=null){if(typeof e!=="object"&&typeof e!=="function")um("Object expected");var r,i;if(n)r=e[fm("as\
yncDispose")];if(r===void 0){r=e[fm("dispose")];if(n)i=r}if(typeof r!=="function")um("Object not disposable");if(i)r=function(){
try{i.call(this)}catch(o){return Promise.reject(o)}};t.push([n,r,e])}else if(n){t.push([n])}return e};var yt=(t,e,n)=>{var r=typeof SuppressedError===
"function"?SuppressedError:function(s,a,d,c){return c=Error(d),c.name="SuppressedError",c.error=s,c.suppressed=a,c};var i=s=>e=
n?new r(s,e,"An error was suppressed during disposal"):(n=true,s);var o=s=>{while(s=t.pop()){try{var a=s[1]&&s[1].call(s[2]);
if(s[0])return Promise.resolve(a).then(o,d=>(i(d),o()))}catch(d){i(d)}}if(n)throw e};return o()};var Ig=Se((RW,Pg)=>{Pg.exports=mm("events")});var vg=Se((BW,Tg)=>{Tg.exports=class AW{constructor(e){if(!(e>0)||(e-1&e)!==0)throw new Error("Max size for a FixedFIFO \
should be a power of two");this.buffer=new Array(e);this.mask=e-1;this.top=0;this.btm=0;this.next=null}clear(){this.top=
this.btm=0;this.next=null;this.buffer.fill(void 0)}push(e){if(this.buffer[this.top]!==void 0)return false;this.buffer[this.
top]=e;this.top=this.top+1&this.mask;return true}shift(){const e=this.buffer[this.btm];if(e===void 0)return void 0;this.
buffer[this.btm]=void 0;this.btm=this.btm+1&this.mask;return e}peek(){return this.buffer[this.btm]}isEmpty(){return this.
buffer[this.btm]===void 0}}});var Pf=Se((CW,_g)=>{var Og=vg();_g.exports=class NW{constructor(e){this.hwm=e||16;this.head=new Og(this.hwm);this.tail=this.
head;this.length=0}clear(){this.head=this.tail;this.head.clear();this.length=0}push(e){this.length++;if(!this.head.push(
e)){const n=this.head;this.head=n.next=new Og(2*this.head.buffer.length);this.head.push(e)}}shift(){if(this.length!==0)this.
length--;const e=this.tail.shift();if(e===void 0&&this.tail.next){const n=this.tail.next;this.tail.next=null;this.tail=n;
return this.tail.shift()}return e}peek(){const e=this.tail.peek();if(e===void 0&&this.tail.next)return this.tail.next.peek();
return e}isEmpty(){return this.length===0}}});var wr=Se(($W,Rg)=>{function VT(t){return Buffer.isBuffer(t)||t instanceof Uint8Array}function KT(t){return Buffer.isEncoding(
t)}function qT(t,e,n){return Buffer.alloc(t,e,n)}function YT(t){return Buffer.allocUnsafe(t)}function XT(t){return Buffer.
allocUnsafeSlow(t)}function ZT(t,e){return Buffer.byteLength(t,e)}function QT(t,e){return Buffer.compare(t,e)}function ev(t,e){
return Buffer.concat(t,e)}function tv(t,e,n,r,i){return G(t).copy(e,n,r,i)}function nv(t,e){return G(t).equals(e)}function rv(t,e,n,r,i){
return G(t).fill(e,n,r,i)}function iv(t,e,n){return Buffer.from(t,e,n)}function ov(t,e,n,r){return G(t).includes(e,n,r)}
function sv(t,e,n,r){return G(t).indexOf(e,n,r)}function av(t,e,n,r){return G(t).lastIndexOf(e,n,r)}function dv(t){return G(
t).swap16()}function cv(t){return G(t).swap32()}function fv(t){return G(t).swap64()}function G(t){if(Buffer.isBuffer(t))
return t;return Buffer.from(t.buffer,t.byteOffset,t.byteLength)}function uv(t,e,n,r){return G(t).toString(e,n,r)}function lv(t,e,n){
return G(t).toString("hex",e,n)}function mv(t,e,n,r,i){return G(t).write(e,n,r,i)}function pv(t,e){return G(t).readDoubleBE(
e)}function hv(t,e){return G(t).readDoubleLE(e)}function gv(t,e){return G(t).readFloatBE(e)}function yv(t,e){return G(t).
readFloatLE(e)}function wv(t,e){return G(t).readInt32BE(e)}function bv(t,e){return G(t).readInt32LE(e)}function Ev(t,e){
return G(t).readUInt32BE(e)}function Sv(t,e){return G(t).readUInt32LE(e)}function xv(t,e,n){return G(t).writeDoubleBE(e,
n)}function kv(t,e,n){return G(t).writeDoubleLE(e,n)}function Pv(t,e,n){return G(t).writeFloatBE(e,n)}function Iv(t,e,n){
return G(t).writeFloatLE(e,n)}function Tv(t,e,n){return G(t).writeInt32BE(e,n)}function vv(t,e,n){return G(t).writeInt32LE(
e,n)}function Ov(t,e,n){return G(t).writeUInt32BE(e,n)}function _v(t,e,n){return G(t).writeUInt32LE(e,n)}Rg.exports={isBuffer:VT,
isEncoding:KT,alloc:qT,allocUnsafe:YT,allocUnsafeSlow:XT,byteLength:ZT,compare:QT,concat:ev,copy:tv,equals:nv,fill:rv,from:iv,
includes:ov,indexOf:sv,lastIndexOf:av,swap16:dv,swap32:cv,swap64:fv,toBuffer:G,toString:uv,toHex:lv,write:mv,readDoubleBE:pv,
readDoubleLE:hv,readFloatBE:gv,readFloatLE:yv,readInt32BE:wv,readInt32LE:bv,readUInt32BE:Ev,readUInt32LE:Sv,writeDoubleBE:xv,
writeDoubleLE:kv,writeFloatBE:Pv,writeFloatLE:Iv,writeInt32BE:Tv,writeInt32LE:vv,writeUInt32BE:Ov,writeUInt32LE:_v}});var Bg=Se((DW,Ag)=>{var Rv=wr();Ag.exports=class LW{constructor(e){this.encoding=e}get remaining(){return 0}decode(e){return Rv.
toString(e,this.encoding)}flush(){return""}}});var Lg=Se((MW,$g)=>{var Ng=wr();$g.exports=class FW{constructor(){this._reset()}get remaining(){return this.bytesSeen}decode(e){
if(e.byteLength===0)return"";if(this.bytesNeeded===0&&Cg(e,0)===0){this.bytesSeen=Av(e);return Ng.toString(e,"utf8")}let n="";
let r=0;if(this.bytesNeeded>0){while(r<e.byteLength){const s=e[r];if(s<this.lowerBoundary||s>this.upperBoundary){n+="�";
this._reset();break}this.lowerBoundary=128;this.upperBoundary=191;this.codePoint=this.codePoint<<6|s&63;this.bytesSeen++;
r++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(this.codePoint);this._reset();break}}if(this.bytesNeeded>
0)return n}const i=Cg(e,r);const o=e.byteLength-i;if(o>r)n+=Ng.toString(e,"utf8",r,o);for(let s=o;s<e.byteLength;s++){const a=e[s];
if(this.bytesNeeded===0){if(a<=127){this.bytesSeen=0;n+=String.fromCharCode(a)}else if(a>=194&&a<=223){this.bytesNeeded=
2;this.bytesSeen=1;this.codePoint=a&31}else if(a>=224&&a<=239){if(a===224)this.lowerBoundary=160;else if(a===237)this.upperBoundary=
159;this.bytesNeeded=3;this.bytesSeen=1;this.codePoint=a&15}else if(a>=240&&a<=244){if(a===240)this.lowerBoundary=144;else if(a===
244)this.upperBoundary=143;this.bytesNeeded=4;this.bytesSeen=1;this.codePoint=a&7}else{this.bytesSeen=1;n+="�"}continue}
if(a<this.lowerBoundary||a>this.upperBoundary){n+="�";s--;this._reset();continue}this.lowerBoundary=128;this.upperBoundary=
191;this.codePoint=this.codePoint<<6|a&63;this.bytesSeen++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(
this.codePoint);this._reset()}}return n}flush(){const e=this.bytesNeeded>0?"�":"";this._reset();return e}_reset(){this.
codePoint=0;this.bytesNeeded=0;this.bytesSeen=0;this.lowerBoundary=128;this.upperBoundary=191}};function Cg(t,e){const n=t.
byteLength;if(n<=e)return 0;const r=Math.max(e,n-4);let i=n-1;while(i>r&&(t[i]&192)===128)i--;if(i<e)return 0;const o=t[i];
let s;if(o<=127)return 0;if(o>=194&&o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 0;const a=n-
i;return a<s?a:0}function Av(t){const e=t.byteLength;if(e===0)return 0;const n=t[e-1];if(n<=127)return 0;if((n&192)!==128)
return 1;const r=Math.max(0,e-4);let i=e-2;while(i>=r&&(t[i]&192)===128)i--;if(i<0)return 1;const o=t[i];let s;if(o>=194&&
o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 1;if(e-i!==s)return 1;if(s>=3){const a=t[i+
1];if(o===224&&a<160)return 1;if(o===237&&a>159)return 1;if(o===240&&a<144)return 1;if(o===244&&a>143)return 1}return 0}});var Fg=Se((HW,Dg)=>{var Bv=Bg();var Nv=Lg();Dg.exports=class UW{constructor(e="utf8"){this.encoding=Cv(e);switch(this.encoding){case"\
utf8":this.decoder=new Nv;break;case"utf16le":case"base64":throw new Error("Unsupported encoding: "+this.encoding);default:
this.decoder=new Bv(this.encoding)}}get remaining(){return this.decoder.remaining}push(e){if(typeof e==="string")return e;
return this.decoder.decode(e)}write(e){return this.push(e)}end(e){let n="";if(e)n=this.push(e);n+=this.decoder.flush();return n}};
function Cv(t){t=t.toLowerCase();switch(t){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"\
utf-16le":return"utf16le";case"latin1":case"binary":return"latin1";case"base64":case"ascii":case"hex":return t;default:throw new Error(
"Unknown encoding: "+t)}}});var Ug=Se((zW,Mg)=>{Mg.exports=class at extends Error{constructor(e,n,r=at){super(e);this.code=n;if(Error.captureStackTrace){
Error.captureStackTrace(this,r)}}static isStreamDestroyed(e){return e&&e.code==="STREAM_DESTROYED"}static isPrematureClose(e){
return e&&e.code==="PREMATURE_CLOSE"}static isAborted(e){return e&&e.code==="ABORTED"}static isBadArgument(e){return e&&
e.code==="BAD_ARGUMENT"}get name(){return"StreamError"}static STREAM_DESTROYED(){return new at("Stream was destroyed","S\
TREAM_DESTROYED",at.STREAM_DESTROYED)}static PREMATURE_CLOSE(e="Premature close"){return new at(e,"PREMATURE_CLOSE",at.PREMATURE_CLOSE)}static ABORTED(){
return new at("Stream aborted","ABORTED",at.ABORTED)}static BAD_ARGUMENT(e="Bad argument"){return new at(e,"BAD_ARGUMENT",
at.BAD_ARGUMENT)}}});var Uf=Se((jW,ay)=>{var{EventEmitter:$v}=Ig();var Jg=Pf();var Lv=Fg();var Je=Ug();var If=typeof queueMicrotask==="undefi\
ned"?t=>global.process.nextTick(t):queueMicrotask;var ee=(1<<29)-1;var dt=1;var Bf=2;var kt=4;var Mi=8;var Gg=ee^dt;var Dv=ee^
Bf;var Wi=1<<4;var br=2<<4;var xr=4<<4;var Yt=8<<4;var Ji=16<<4;var Nf=32<<4;var Xt=64<<4;var Tf=128<<4;var Cf=256<<4;var $f=512<<
4;var Xe=1024<<4;var qt=2048<<4;var ea=4096<<4;var _n=8192<<4;var Vg=Ji|Nf;var Fv=Wi|ea;var Mv=xr|Wi;var Uv=Cf|Yt;var Lf=Ji|
_n;var Hv=ee^Wi;var zv=ee^xr;var jv=ee^(xr|ea);var Hg=ee^ea;var Wv=ee^Ji;var Jv=ee^(Yt|$f);var Gv=ee^Xt;var zg=ee^Vg;var Kg=ee^
qt;var Vv=ee^br;var qg=ee^_n;var Kv=ee^Lf;var Pt=1<<18;var Sr=2<<18;var Gi=4<<18;var Rn=8<<18;var Vi=16<<18;var Qt=32<<18;
var vf=64<<18;var Er=128<<18;var Df=256<<18;var Zt=512<<18;var ta=1024<<18;var qv=ee^(Pt|Df);var Yg=ee^Gi;var Yv=ee^(Pt|
Zt);var Xv=ee^Vi;var Zv=ee^Rn;var Xg=ee^Er;var Qv=ee^Sr;var Zg=ee^ta;var Ui=Wi|Pt;var Qg=ee^Ui;var Ff=Xe|Qt;var ct=kt|Mi|
Bf;var Fe=ct|dt;var ey=ct|Ff;var eO=Yg&zv;var na=Er|qt;var tO=na&Qg;var ty=Fe|tO;var nO=Fe|Xt|Xe;var jg=Fe|Xe|Yt;var rO=Fe|
Xt|Yt;var iO=Fe|Cf|Yt|$f;var oO=Fe|Wi|Xt|Xe|ea|_n;var sO=ct|Xt|Xe;var aO=br|Fe|qt|xr;var dO=qt|dt;var cO=Fe|Zt|Qt;var fO=Rn|
Vi;var ny=Rn|Pt;var uO=Rn|Vi|Fe|Pt;var Wg=Fe|Pt|Rn|ta;var lO=Gi|Pt;var mO=Pt|Df;var pO=Fe|Zt|ny|Qt;var hO=Vi|ct|Zt|Qt;var gO=Sr|
Fe|Er|Gi;var yO=Zt|Qt|ct;var Ks=Symbol.asyncIterator||Symbol("asyncIterator");var qs=class{constructor(e,{highWaterMark:n=16384,
map:r=null,mapWritable:i,byteLength:o,byteLengthWritable:s}={}){this.stream=e;this.queue=new Jg;this.highWaterMark=n;this.
buffered=0;this.error=null;this.pipeline=null;this.drains=null;this.byteLength=s||o||sy;this.map=i||r;this.afterWrite=EO.
bind(this);this.afterUpdateNextTick=kO.bind(this)}get ending(){return(this.stream._duplexState&Zt)!==0}get ended(){return(this.
stream._duplexState&Qt)!==0}push(e){if((this.stream._duplexState&yO)!==0)return false;if(this.map!==null)e=this.map(e);this.
buffered+=this.byteLength(e);this.queue.push(e);if(this.buffered<this.highWaterMark){this.stream._duplexState|=Rn;return true}
this.stream._duplexState|=fO;return false}shift(){const e=this.queue.shift();this.buffered-=this.byteLength(e);if(this.buffered===
0)this.stream._duplexState&=Zv;return e}end(e){if(typeof e==="function"){this.stream.once("finish",e)}else if(e!==void 0&&
e!==null){this.push(e)}this.stream._duplexState=(this.stream._duplexState|Zt)&Yg}autoBatch(e,n){const r=[];const i=this.
stream;r.push(e);while((i._duplexState&Wg)===ny){r.push(i._writableState.shift())}if((i._duplexState&Fe)!==0)return n(null);
i._writev(r,n)}update(){const e=this.stream;e._duplexState|=Sr;do{while((e._duplexState&Wg)===Rn){const n=this.shift();e.
_duplexState|=mO;e._write(n,this.afterWrite)}if((e._duplexState&lO)===0)this.updateNonPrimary()}while(this.continueUpdate()===
true);e._duplexState&=Qv}updateNonPrimary(){const e=this.stream;if((e._duplexState&pO)===Zt){e._duplexState=e._duplexState|
Pt;e._final(bO.bind(this));return}if((e._duplexState&ct)===kt){if((e._duplexState&na)===0){e._duplexState|=Ui;e._destroy(
ry.bind(this))}return}if((e._duplexState&ty)===dt){e._duplexState=(e._duplexState|Ui)&Gg;e._open(iy.bind(this))}}continueUpdate(){
if((this.stream._duplexState&Er)===0)return false;this.stream._duplexState&=Xg;return true}updateCallback(){if((this.stream.
_duplexState&gO)===Gi){this.update()}else{this.updateNextTick()}}updateNextTick(){if((this.stream._duplexState&Er)!==0)return;
this.stream._duplexState|=Er;if((this.stream._duplexState&Sr)===0)If(this.afterUpdateNextTick)}};var Of=class{constructor(e,{
highWaterMark:n=16384,map:r=null,mapReadable:i,byteLength:o,byteLengthReadable:s}={}){this.stream=e;this.queue=new Jg;this.
highWaterMark=n===0?1:n;this.buffered=0;this.readAhead=n>0;this.error=null;this.pipeline=null;this.byteLength=s||o||sy;this.
map=i||r;this.pipeTo=null;this.afterRead=SO.bind(this);this.afterUpdateNextTick=xO.bind(this)}get ending(){return(this.stream.
_duplexState&Xt)!==0}get ended(){return(this.stream._duplexState&Xe)!==0}pipe(e,n){if(this.pipeTo!==null)throw Je.BAD_ARGUMENT(
"Can only pipe to one destination");if(typeof n!=="function")n=null;this.stream._duplexState|=Nf;this.pipeTo=e;this.pipeline=
new Rf(this.stream,e,n);if(n)this.stream.on("error",Af);if(ji(e)){e._writableState.pipeline=this.pipeline;if(n)e.on("err\
or",Af);e.on("finish",this.pipeline.finished.bind(this.pipeline))}else{const r=this.pipeline.done.bind(this.pipeline,e);
const i=this.pipeline.done.bind(this.pipeline,e,null);e.on("error",r);e.on("close",i);e.on("finish",this.pipeline.finished.
bind(this.pipeline))}e.on("drain",wO.bind(this));this.stream.emit("piping",e);e.emit("pipe",this.stream)}push(e){const n=this.
stream;if(e===null){this.highWaterMark=0;n._duplexState=(n._duplexState|Xt)&jv;return false}if(this.map!==null){e=this.map(
e);if(e===null){n._duplexState&=Hg;return this.buffered<this.highWaterMark}}this.buffered+=this.byteLength(e);this.queue.
push(e);n._duplexState=(n._duplexState|Yt)&Hg;return this.buffered<this.highWaterMark}shift(){const e=this.queue.shift();
this.buffered-=this.byteLength(e);if(this.buffered===0){this.stream._duplexState&=Jv}return e}unshift(e){const n=[this.map!==
null?this.map(e):e];while(this.buffered>0)n.push(this.shift());for(let r=0;r<n.length-1;r++){const i=n[r];this.buffered+=
this.byteLength(i);this.queue.push(i)}this.push(n[n.length-1])}read(){const e=this.stream;if((e._duplexState&jg)===Yt){const n=this.
shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===false){e._duplexState&=zg}if((e._duplexState&Tf)!==0){e.emit("data",
n)}return n}if(this.readAhead===false){e._duplexState|=_n;this.updateNextTick()}return null}drain(){const e=this.stream;
while((e._duplexState&jg)===Yt&&(e._duplexState&Vg)!==0){const n=this.shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===
false){e._duplexState&=zg}if((e._duplexState&Tf)!==0){e.emit("data",n)}}}update(){const e=this.stream;e._duplexState|=br;
do{this.drain();while(this.buffered<this.highWaterMark&&(e._duplexState&oO)===_n){e._duplexState|=Fv;e._read(this.afterRead);
this.drain()}if((e._duplexState&iO)===Uv){e._duplexState|=$f;e.emit("readable")}if((e._duplexState&Mv)===0){this.updateNonPrimary()}}while(this.
continueUpdate()===true);e._duplexState&=Vv}updateNonPrimary(){const e=this.stream;if((e._duplexState&rO)===Xt){e._duplexState=
(e._duplexState|Xe)&Gv;e.emit("end");if((e._duplexState&ey)===Ff){e._duplexState|=kt}if(this.pipeTo!==null){this.pipeTo.
end()}}if((e._duplexState&ct)===kt){if((e._duplexState&na)===0){e._duplexState|=Ui;e._destroy(ry.bind(this))}return}if((e.
_duplexState&ty)===dt){e._duplexState=(e._duplexState|Ui)&Gg;e._open(iy.bind(this))}}continueUpdate(){if((this.stream._duplexState&
qt)===0)return false;this.stream._duplexState&=Kg;return true}updateCallback(){if((this.stream._duplexState&aO)===xr){this.
update()}else{this.updateNextTick()}}updateNextTickIfOpen(){if((this.stream._duplexState&dO)!==0)return;this.stream._duplexState|=
qt;if((this.stream._duplexState&br)===0)If(this.afterUpdateNextTick)}updateNextTick(){if((this.stream._duplexState&qt)!==
0)return;this.stream._duplexState|=qt;if((this.stream._duplexState&br)===0)If(this.afterUpdateNextTick)}};var _f=class{constructor(e){
this.data=null;this.afterTransform=IO.bind(e);this.afterFinal=null}};var Rf=class{constructor(e,n,r){this.from=e;this.to=
n;this.afterPipe=r;this.error=null;this.pipeToFinished=false}finished(){this.pipeToFinished=true}done(e,n){if(n)this.error=
n;if(e===this.to){this.to=null;if(this.from!==null){if((this.from._duplexState&Xe)===0||!this.pipeToFinished){this.from.
destroy(this.error||Je.PREMATURE_CLOSE("Writable stream closed"))}return}}if(e===this.from){this.from=null;if(this.to!==
null){if((e._duplexState&Xe)===0){this.to.destroy(this.error||Je.PREMATURE_CLOSE("Readable stream closed"))}return}}if(this.
afterPipe!==null)this.afterPipe(this.error);this.to=this.from=this.afterPipe=null}};function wO(){this.stream._duplexState|=
Nf;this.updateCallback()}function bO(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&ct)===0){e._duplexState|=
Qt;e.emit("finish")}if((e._duplexState&ey)===Ff){e._duplexState|=kt}e._duplexState&=Yv;if((e._duplexState&Sr)===0){this.
update()}else{this.updateNextTick()}}function ry(t){const e=this.stream;if(!t&&!Je.isStreamDestroyed(this.error))t=this.
error;if(t)e.emit("error",t);e._duplexState|=Mi;e.emit("close");const n=e._readableState;const r=e._writableState;if(n!==
null&&n.pipeline!==null){n.pipeline.done(e,t)}if(r!==null){while(r.drains!==null&&r.drains.length>0){r.drains.shift().resolve(
false)}if(r.pipeline!==null){r.pipeline.done(e,t)}}}function EO(t){const e=this.stream;if(t)e.destroy(t);e._duplexState&=
qv;if(this.drains!==null)PO(this.drains);if((e._duplexState&uO)===Vi){e._duplexState&=Xv;if((e._duplexState&vf)===vf){e.
emit("drain")}}this.updateCallback()}function SO(t){if(t)this.stream.destroy(t);this.stream._duplexState&=Hv;if(this.readAhead===
false&&(this.stream._duplexState&Ji)===0){this.stream._duplexState&=qg}this.updateCallback()}function xO(){if((this.stream.
_duplexState&br)===0){this.stream._duplexState&=Kg;this.update()}}function kO(){if((this.stream._duplexState&Sr)===0){this.
stream._duplexState&=Xg;this.update()}}function PO(t){for(let e=0;e<t.length;e++){if(--t[e].writes===0){t.shift().resolve(
true);e--}}}function iy(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&kt)===0){if((e._duplexState&nO)===0){
e._duplexState|=xr}if((e._duplexState&cO)===0){e._duplexState|=Gi}e.emit("open")}e._duplexState&=Qg;if(e._writableState!==
null){e._writableState.updateCallback()}if(e._readableState!==null){e._readableState.updateCallback()}}function IO(t,e){
if(e!==void 0&&e!==null)this.push(e);this._writableState.afterWrite(t)}function TO(t){if(this._readableState!==null){if(t===
"data"){this._duplexState|=Tf|Lf;this._readableState.updateNextTick()}if(t==="readable"){this._duplexState|=Cf;this._readableState.
updateNextTick()}}if(this._writableState!==null){if(t==="drain"){this._duplexState|=vf;this._writableState.updateNextTick()}}}
var Hi=class extends $v{constructor(e){super();this._duplexState=0;this._readableState=null;this._writableState=null;if(e){
if(e.open)this._open=e.open;if(e.destroy)this._destroy=e.destroy;if(e.predestroy)this._predestroy=e.predestroy;if(e.signal)
e.signal.addEventListener("abort",FO.bind(this))}this.on("newListener",TO)}_open(e){e(null)}_destroy(e){e(null)}_predestroy(){}get readable(){
return this._readableState!==null?true:void 0}get writable(){return this._writableState!==null?true:void 0}get destroyed(){
return(this._duplexState&Mi)!==0}get destroying(){return(this._duplexState&ct)!==0}destroy(e){if((this._duplexState&ct)===
0){if(!e)e=Je.STREAM_DESTROYED();this._duplexState=(this._duplexState|kt)&eO;if(this._readableState!==null){this._readableState.
highWaterMark=0;this._readableState.error=e}if(this._writableState!==null){this._writableState.highWaterMark=0;this._writableState.
error=e}this._duplexState|=Bf;this._predestroy();this._duplexState&=Dv;if(this._readableState!==null){this._readableState.
updateNextTick()}if(this._writableState!==null){this._writableState.updateNextTick()}}}};var Ys=class t extends Hi{constructor(e){
super(e);this._duplexState|=dt|Qt|_n;this._readableState=new Of(this,e);if(e){if(this._readableState.readAhead===false)this.
_duplexState&=qg;if(e.read)this._read=e.read;if(e.eagerOpen)this._readableState.updateNextTick();if(e.encoding)this.setEncoding(
e.encoding)}}static deferred(e,n){const r=new Qs(n);e().then(i=>{if(i===null)return r.end();if(r.destroying)return;Mf(i,
r,Af)}).catch(i=>r.destroy(i));return r}setEncoding(e){const n=new Lv(e);const r=this._readableState.map||_O;this._readableState.
map=i;return this;function i(o){const s=n.push(o);return s===""&&(o.byteLength!==0||n.remaining>0)?null:r(s)}}_read(e){e(
null)}pipe(e,n){this._readableState.updateNextTick();this._readableState.pipe(e,n);return e}read(){this._readableState.updateNextTick();
return this._readableState.read()}push(e){this._readableState.updateNextTickIfOpen();return this._readableState.push(e)}unshift(e){
this._readableState.updateNextTickIfOpen();return this._readableState.unshift(e)}resume(){this._duplexState|=Lf;this._readableState.
updateNextTick();return this}pause(){this._duplexState&=this._readableState.readAhead===false?Kv:Wv;return this}static _fromAsyncIterator(e,n){
let r;const i=new t({...n,read(s){e.next().then(o).then(s.bind(null,null)).catch(s)},predestroy(){r=e.return()},destroy(s){
if(!r)return s(null);r.then(s.bind(null,null)).catch(s)}});return i;function o(s){if(s.done)i.push(null);else i.push(s.value)}}static from(e,n){
if($O(e))return e;if(e[Ks])return this._fromAsyncIterator(e[Ks](),n);if(!Array.isArray(e))e=e===void 0?[]:[e];let r=0;return new t(
{...n,read(i){this.push(r===e.length?null:e[r++]);i(null)}})}static isBackpressured(e){return(e._duplexState&sO)!==0||e.
_readableState.buffered>=e._readableState.highWaterMark}static isPaused(e){return(e._duplexState&Ji)===0}[Ks](){const e=this;
let n=null;let r=null;let i=null;this.on("error",c=>{n=c});this.on("readable",o);this.on("close",s);return{[Ks](){return this},
next(){return new Promise(function(c,f){r=c;i=f;const u=e.read();if(u!==null)a(u);else if((e._duplexState&Mi)!==0)a(null)})},
return(){return d(null)},throw(c){return d(c)}};function o(){if(r!==null)a(e.read())}function s(){if(r!==null)a(null)}function a(c){
if(i===null)return;if(n){i(n)}else if(c===null&&(e._duplexState&Xe)===0){i(Je.STREAM_DESTROYED())}else{r({value:c,done:c===
null})}i=r=null}function d(c){e.destroy(c);return new Promise((f,u)=>{if(e._duplexState&Mi)return f({value:void 0,done:true});
e.once("close",function(){if(c)u(c);else f({value:void 0,done:true})})})}}};var Xs=class extends Hi{constructor(e){super(
e);this._duplexState|=dt|Xe;this._writableState=new qs(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final;if(e.eagerOpen)this._writableState.updateNextTick()}}cork(){this._duplexState|=ta}uncork(){
this._duplexState&=Zg;this._writableState.updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(
e,n)}_final(e){e(null)}static isBackpressured(e){return(e._duplexState&hO)!==0}static drained(e){if(e.destroyed)return Promise.
resolve(false);const n=e._writableState;const r=MO(e)?Math.min(1,n.queue.length):n.queue.length;const i=r+(e._duplexState&
Df?1:0);if(i===0)return Promise.resolve(true);if(n.drains===null)n.drains=[];return new Promise(o=>{n.drains.push({writes:i,
resolve:o})})}write(e){this._writableState.updateNextTick();return this._writableState.push(e)}end(e){this._writableState.
updateNextTick();this._writableState.end(e);return this}};var zi=class extends Ys{constructor(e){super(e);this._duplexState=
dt|this._duplexState&_n;this._writableState=new qs(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final}}cork(){this._duplexState|=ta}uncork(){this._duplexState&=Zg;this._writableState.
updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(e,n)}_final(e){e(null)}write(e){this._writableState.
updateNextTick();return this._writableState.push(e)}end(e){this._writableState.updateNextTick();this._writableState.end(
e);return this}};var Zs=class extends zi{constructor(e){super(e);this._transformState=new _f(this);if(e){if(e.transform)
this._transform=e.transform;if(e.flush)this._flush=e.flush}}_write(e,n){if(this._readableState.buffered>=this._readableState.
highWaterMark){this._transformState.data=e}else{this._transform(e,this._transformState.afterTransform)}}_read(e){if(this.
_transformState.data!==null){const n=this._transformState.data;this._transformState.data=null;e(null);this._transform(n,
this._transformState.afterTransform)}else{e(null)}}destroy(e){super.destroy(e);if(this._transformState.data!==null){this.
_transformState.data=null;this._transformState.afterTransform()}}_transform(e,n){n(null,e)}_flush(e){e(null)}_final(e){this.
_transformState.afterFinal=e;this._flush(vO.bind(this))}};var Qs=class extends Zs{};function vO(t,e){const n=this._transformState.
afterFinal;if(t)return n(t);if(e!==null&&e!==void 0)this.push(e);this.push(null);n(null)}function OO(...t){return new Promise(
(e,n)=>{return Mf(...t,r=>{if(r)return n(r);e()})})}function Mf(t,...e){const n=Array.isArray(t)?[...t,...e]:[t,...e];const r=n.
length&&typeof n[n.length-1]==="function"?n.pop():null;if(n.length<2)throw Je.BAD_ARGUMENT("Pipeline requires at least 2\
 streams");let i=n[0];let o=null;let s=null;for(let c=1;c<n.length;c++){o=n[c];if(ji(i)){i.pipe(o,d)}else{a(i,true,c>1,d);
i.pipe(o)}i=o}if(r){let c=false;const f=ji(o)||!!(o._writableState&&o._writableState.autoDestroy);o.on("error",u=>{if(s===
null)s=u});o.on("finish",()=>{c=true;if(!f)r(s)});if(f){o.on("close",()=>r(s||(c?null:Je.PREMATURE_CLOSE())))}}return o;
function a(c,f,u,l){c.on("error",l);c.on("close",p);function p(){if(f&&c._readableState&&!c._readableState.ended){return l(
Je.PREMATURE_CLOSE())}if(u&&c._writableState&&!c._writableState.ended){return l(Je.PREMATURE_CLOSE())}}}function d(c){if(!c||
s)return;s=c;for(const f of n){f.destroy(c)}}}function _O(t){return t}function oy(t){return!!t._readableState||!!t._writableState}
function ji(t){return typeof t._duplexState==="number"&&oy(t)}function RO(t){return!!t._readableState&&t._readableState.
ending}function AO(t){return!!t._readableState&&t._readableState.ended}function BO(t){return!!t._writableState&&t._writableState.
ending}function NO(t){return!!t._writableState&&t._writableState.ended}function CO(t,e={}){const n=t._readableState&&t._readableState.
error||t._writableState&&t._writableState.error;return!e.all&&Je.isStreamDestroyed(n)?null:n}function $O(t){return ji(t)&&
t.readable}function LO(t){return(t._duplexState&dt)!==dt||(t._duplexState&kt)===kt||(t._duplexState&na)!==0}function DO(t){
return typeof t==="object"&&t!==null&&typeof t.byteLength==="number"}function sy(t){return DO(t)?t.byteLength:1024}function Af(){}
function FO(){this.destroy(Je.ABORTED())}function MO(t){return t._writev!==Xs.prototype._writev&&t._writev!==zi.prototype.
_writev}ay.exports={pipeline:Mf,pipelinePromise:OO,isStream:oy,isStreamx:ji,isEnding:RO,isEnded:AO,isFinishing:BO,isFinished:NO,
isDisturbed:LO,getStreamError:CO,Stream:Hi,Writable:Xs,Readable:Ys,Duplex:zi,Transform:Zs,PassThrough:Qs}});var jf=Se(Pr=>{var M=wr();var UO="0000000000000000000";var HO="7777777777777777777";var ra="0".charCodeAt(0);var dy=M.from(
[117,115,116,97,114,0]);var zO=M.from([ra,ra]);var jO=M.from([117,115,116,97,114,32]);var WO=M.from([32,0]);var JO=4095;
var Ki=257;var zf=263;Pr.decodeLongPath=function t(e,n){return kr(e,0,e.length,n)};Pr.encodePax=function t(e){let n="";if(e.
name)n+=Hf(" path="+e.name+"\n");if(e.linkname)n+=Hf(" linkpath="+e.linkname+"\n");const r=e.pax;if(r){for(const i in r){
n+=Hf(" "+i+"="+r[i]+"\n")}}return M.from(n)};Pr.decodePax=function t(e){const n={};while(e.length){let r=0;while(r<e.length&&
e[r]!==32)r++;const i=parseInt(M.toString(e.subarray(0,r)),10);if(!i)return n;const o=M.toString(e.subarray(r+1,i-1));const s=o.
indexOf("=");if(s===-1)return n;n[o.slice(0,s)]=o.slice(s+1);e=e.subarray(i)}return n};Pr.encode=function t(e){const n=M.
alloc(512);let r=e.name;let i="";if(e.typeflag===5&&r[r.length-1]!=="/")r+="/";if(M.byteLength(r)!==r.length)return null;
while(M.byteLength(r)>100){const o=r.indexOf("/");if(o===-1)return null;i+=i?"/"+r.slice(0,o):r.slice(0,o);r=r.slice(o+1)}
if(M.byteLength(r)>100||M.byteLength(i)>155)return null;if(e.linkname&&M.byteLength(e.linkname)>100)return null;M.write(
n,r);M.write(n,tn(e.mode&JO,6),100);M.write(n,tn(e.uid,6),108);M.write(n,tn(e.gid,6),116);ZO(e.size,n,124);M.write(n,tn(
e.mtime.getTime()/1e3|0,11),136);n[156]=ra+YO(e.type);if(e.linkname)M.write(n,e.linkname,157);M.copy(dy,n,Ki);M.copy(zO,
n,zf);if(e.uname)M.write(n,e.uname,265);if(e.gname)M.write(n,e.gname,297);M.write(n,tn(e.devmajor||0,6),329);M.write(n,tn(
e.devminor||0,6),337);if(i)M.write(n,i,345);M.write(n,tn(fy(n),6),148);return n};Pr.decode=function t(e,n,r){let i=e[156]===
0?0:e[156]-ra;let o=kr(e,0,100,n);const s=en(e,100,8);const a=en(e,108,8);const d=en(e,116,8);const c=en(e,124,12);const f=en(
e,136,12);const u=qO(i);const l=e[157]===0?null:kr(e,157,100,n);const p=kr(e,265,32);const h=kr(e,297,32);const g=en(e,329,
8);const b=en(e,337,8);const x=fy(e);if(x===8*32)return null;if(x!==en(e,148,8))throw new Error("Invalid tar header. May\
be the tar is corrupted or it needs to be gunzipped?");if(GO(e)){if(e[345])o=kr(e,345,155,n)+"/"+o}else if(VO(e)){}else{
if(!r){throw new Error("Invalid tar header: unknown format.")}}if(i===0&&o&&o[o.length-1]==="/")i=5;return{name:o,mode:s,
uid:a,gid:d,size:c,byteOffset:0,mtime:new Date(1e3*f),type:u,linkname:l,uname:p,gname:h,devmajor:g,devminor:b,pax:null}};
function GO(t){return M.equals(dy,t.subarray(Ki,Ki+6))}function VO(t){return M.equals(jO,t.subarray(Ki,Ki+6))&&M.equals(
WO,t.subarray(zf,zf+2))}function KO(t,e,n){if(typeof t!=="number")return n;t=~~t;if(t>=e)return e;if(t>=0)return t;t+=e;
if(t>=0)return t;return 0}function qO(t){switch(t){case 0:return"file";case 1:return"link";case 2:return"symlink";case 3:
return"character-device";case 4:return"block-device";case 5:return"directory";case 6:return"fifo";case 7:return"contiguo\
us-file";case 72:return"pax-header";case 55:return"pax-global-header";case 27:return"gnu-long-link-path";case 28:case 30:
return"gnu-long-path"}return null}function YO(t){switch(t){case"file":return 0;case"link":return 1;case"symlink":return 2;case"\
character-device":return 3;case"block-device":return 4;case"directory":return 5;case"fifo":return 6;case"contiguous-file":
return 7;case"pax-header":return 72}return 0}function cy(t,e,n,r){for(;n<r;n++){if(t[n]===e)return n}return r}function fy(t){
let e=8*32;for(let n=0;n<148;n++)e+=t[n];for(let n=156;n<512;n++)e+=t[n];return e}function tn(t,e){t=t.toString(8);if(t.
length>e)return HO.slice(0,e)+" ";return UO.slice(0,e-t.length)+t+" "}function XO(t,e,n){e[n]=128;for(let r=11;r>0;r--){
e[n+r]=t&255;t=Math.floor(t/256)}}function ZO(t,e,n){if(t.toString(8).length>11){XO(t,e,n)}else{M.write(e,tn(t,11),n)}}function QO(t){
let e;if(t[0]===128)e=true;else if(t[0]===255)e=false;else return null;const n=[];let r;for(r=t.length-1;r>0;r--){const s=t[r];
if(e)n.push(s);else n.push(255-s)}let i=0;const o=n.length;for(r=0;r<o;r++){i+=n[r]*Math.pow(256,r)}return e?i:-1*i}function en(t,e,n){
t=t.subarray(e,e+n);e=0;if(t[e]&128){return QO(t)}else{while(e<t.length&&t[e]===32)e++;const r=KO(cy(t,32,e,t.length),t.
length,t.length);while(e<r&&t[e]===0)e++;if(r===e)return 0;return parseInt(M.toString(t.subarray(e,r)),8)}}function kr(t,e,n,r){
return M.toString(t.subarray(e,cy(t,0,e,e+n)),r)}function Hf(t){const e=M.byteLength(t);let n=Math.floor(Math.log(e)/Math.
log(10))+1;if(e+n>=Math.pow(10,n))n++;return e+n+t}});var hy=Se((JW,py)=>{var{Writable:e_,Readable:t_,getStreamError:uy}=Uf();var n_=Pf();var ly=wr();var Ir=jf();var r_=ly.alloc(
0);var i_=4*1024*1024;var Jf=class{constructor(){this.buffered=0;this.shifted=0;this.queue=new n_;this._offset=0}push(e){
this.buffered+=e.byteLength;this.queue.push(e)}shiftFirst(e){return this.buffered===0?null:this._next(e)}shift(e){if(e>this.
buffered)return null;if(e===0)return r_;let n=this._next(e);if(e===n.byteLength)return n;const r=[n];while((e-=n.byteLength)>
0){n=this._next(e);r.push(n)}return ly.concat(r)}_next(e){const n=this.queue.peek();const r=n.byteLength-this._offset;if(e>=
r){const i=this._offset?n.subarray(this._offset,n.byteLength):n;this.queue.shift();this._offset=0;this.buffered-=r;this.
shifted+=r;return i}this.buffered-=e;this.shifted+=e;return n.subarray(this._offset,this._offset+=e)}};var Gf=class extends t_{constructor(e,n,r){
super();this.header=n;this.offset=r;this._parent=e}_read(e){if(this.header.size===0){this.push(null)}if(this._parent._stream===
this){this._parent._update()}e(null)}_predestroy(){this._parent.destroy(uy(this))}_detach(){if(this._parent._stream===this){
this._parent._stream=null;this._parent._missing=my(this.header.size);this._parent._update()}}_destroy(e){this._detach();
e(null)}};var Vf=class extends e_{constructor(e){super(e);if(!e)e={};this._buffer=new Jf;this._offset=0;this._header=null;
this._stream=null;this._missing=0;this._longHeader=false;this._callback=Wf;this._locked=false;this._finished=false;this.
_pax=null;this._paxGlobal=null;this._gnuLongPath=null;this._gnuLongLinkPath=null;this._filenameEncoding=e.filenameEncoding||
"utf-8";this._allowUnknownFormat=!!e.allowUnknownFormat;this._unlockBound=this._unlock.bind(this)}_unlock(e){this._locked=
false;if(e){this.destroy(e);this._continueWrite(e);return}this._update()}_consumeHeader(){if(this._locked)return false;this.
_offset=this._buffer.shifted;try{this._header=Ir.decode(this._buffer.shift(512),this._filenameEncoding,this._allowUnknownFormat)}catch(e){
this._continueWrite(e);return false}if(!this._header)return true;this._header.byteOffset=this._buffer.shifted;switch(this.
_header.type){case"gnu-long-path":case"gnu-long-link-path":case"pax-global-header":case"pax-header":this._longHeader=true;
this._missing=this._header.size;if(this._missing>i_){this._continueWrite(new Error("Header exceeds max size"));return false}
return true}this._locked=true;this._applyLongHeaders();if(!(this._header.size>=0)){this._continueWrite(new Error("Invali\
d header"));return false}if(this._header.size===0||this._header.type==="directory"){this.emit("entry",this._header,this.
_createStream(),this._unlockBound);return true}this._stream=this._createStream();this._missing=this._header.size;this.emit(
"entry",this._header,this._stream,this._unlockBound);return true}_applyLongHeaders(){if(this._gnuLongPath){this._header.
name=this._gnuLongPath;this._gnuLongPath=null}if(this._gnuLongLinkPath){this._header.linkname=this._gnuLongLinkPath;this.
_gnuLongLinkPath=null}if(this._pax){if(this._pax.path)this._header.name=this._pax.path;if(this._pax.linkpath)this._header.
linkname=this._pax.linkpath;if(this._pax.size)this._header.size=parseInt(this._pax.size,10);this._header.pax=this._pax;this.
_pax=null}}_decodeLongHeader(e){switch(this._header.type){case"gnu-long-path":this._gnuLongPath=Ir.decodeLongPath(e,this.
_filenameEncoding);break;case"gnu-long-link-path":this._gnuLongLinkPath=Ir.decodeLongPath(e,this._filenameEncoding);break;case"\
pax-global-header":this._paxGlobal=Ir.decodePax(e);break;case"pax-header":this._pax=this._paxGlobal===null?Ir.decodePax(
e):Object.assign({},this._paxGlobal,Ir.decodePax(e));break}}_consumeLongHeader(){this._longHeader=false;this._missing=my(
this._header.size);const e=this._buffer.shift(this._header.size);try{this._decodeLongHeader(e)}catch(n){this._continueWrite(
n);return false}return true}_consumeStream(){const e=this._buffer.shiftFirst(this._missing);if(e===null)return false;this.
_missing-=e.byteLength;const n=this._stream.push(e);if(this._missing===0){this._stream.push(null);if(n)this._stream._detach();
return n&&this._locked===false}return n}_createStream(){return new Gf(this,this._header,this._offset)}_update(){while(this.
_buffer.buffered>0&&!this.destroying){if(this._missing>0){if(this._stream!==null){if(this._consumeStream()===false)return;
continue}if(this._longHeader===true){if(this._missing>this._buffer.buffered)break;if(this._consumeLongHeader()===false)return false;
continue}const e=this._buffer.shiftFirst(this._missing);if(e!==null)this._missing-=e.byteLength;continue}if(this._buffer.
buffered<512)break;if(this._stream!==null||this._consumeHeader()===false)return}this._continueWrite(null)}_continueWrite(e){
const n=this._callback;this._callback=Wf;n(e)}_write(e,n){this._callback=n;this._buffer.push(e);this._update()}_final(e){
this._finished=this._missing===0&&this._buffer.buffered===0;e(this._finished?null:new Error("Unexpected end of data"))}_predestroy(){
this._continueWrite(null)}_destroy(e){if(this._stream)this._stream.destroy(uy(this));e(null)}[Symbol.asyncIterator](){let e=null;
let n=null;let r=null;let i=null;let o=null;const s=this;this.on("entry",c);this.on("error",l=>{e=l});this.on("close",f);
return{[Symbol.asyncIterator](){return this},next(){return new Promise(d)},return(){return u(null)},throw(l){return u(l)}};
function a(l){if(!o)return;const p=o;o=null;p(l)}function d(l,p){if(e){return p(e)}if(i){l({value:i,done:false});i=null;
return}n=l;r=p;a(null);if(s._finished&&n){n({value:void 0,done:true});n=r=null}}function c(l,p,h){o=h;p.on("error",Wf);if(n){
n({value:p,done:false});n=r=null}else{i=p}}function f(){a(e);if(!n)return;if(e)r(e);else n({value:void 0,done:true});n=r=
null}function u(l){s.destroy(l);a(l);return new Promise((p,h)=>{if(s.destroyed)return p({value:void 0,done:true});s.once(
"close",function(){if(l)h(l);else p({value:void 0,done:true})})})}}};py.exports=function t(e){return new Vf(e)};function Wf(){}
function my(t){t&=511;return t&&512-t}});var yy=Se((GW,Kf)=>{var gy={S_IFMT:61440,S_IFDIR:16384,S_IFCHR:8192,S_IFBLK:24576,S_IFIFO:4096,S_IFLNK:40960};try{Kf.exports=
mm("fs").constants||gy}catch{Kf.exports=gy}});var xy=Se((VW,Sy)=>{var{Readable:o_,Writable:s_,getStreamError:wy}=Uf();var An=wr();var Tr=yy();var ia=jf();var a_=493;var d_=420;
var by=An.alloc(1024);var Yf=class extends s_{constructor(e,n,r){super({mapWritable:f_,eagerOpen:true});this.written=0;this.
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
this.header)}Ey(this._pack,this.header.size);this._pack._done(this)}_final(e){if(this.written!==this.header.size){return e(
new Error("Size mismatch"))}this._finish();e(null)}_getError(){return wy(this)||new Error("tar entry destroyed")}_predestroy(){
this._pack.destroy(this._getError())}_destroy(e){this._pack._done(this);this._continuePack(this._finished?null:this._getError());
e()}};var Xf=class extends o_{constructor(e){super(e);this._drain=qf;this._finalized=false;this._finalizing=false;this._pending=
[];this._stream=null}entry(e,n,r){if(this._finalized||this.destroying)throw new Error("already finalized or destroyed");
if(typeof n==="function"){r=n;n=null}if(!r)r=qf;if(!e.size||e.type==="symlink")e.size=0;if(!e.type)e.type=c_(e.mode);if(!e.
mode)e.mode=e.type==="directory"?a_:d_;if(!e.uid)e.uid=0;if(!e.gid)e.gid=0;if(!e.mtime)e.mtime=new Date;if(typeof n==="s\
tring")n=An.from(n);const i=new Yf(this,e,r);if(An.isBuffer(n)){e.size=n.byteLength;i.write(n);i.end();return i}if(i._isVoid){
return i}return i}finalize(){if(this._stream||this._pending.length>0){this._finalizing=true;return}if(this._finalized)return;
this._finalized=true;this.push(by);this.push(null)}_done(e){if(e!==this._stream)return;this._stream=null;if(this._finalizing)
this.finalize();if(this._pending.length)this._pending.shift()._continueOpen()}_encode(e){if(!e.pax){const n=ia.encode(e);
if(n){this.push(n);return}}this._encodePax(e)}_encodePax(e){const n=ia.encodePax({name:e.name,linkname:e.linkname,pax:e.
pax});const r={name:"PaxHeader",mode:e.mode,uid:e.uid,gid:e.gid,size:n.byteLength,mtime:e.mtime,type:"pax-header",linkname:e.
linkname&&"PaxHeader",uname:e.uname,gname:e.gname,devmajor:e.devmajor,devminor:e.devminor};this.push(ia.encode(r));this.
push(n);Ey(this,n.byteLength);r.size=e.size;r.type=e.type;this.push(ia.encode(r))}_doDrain(){const e=this._drain;this._drain=
qf;e()}_predestroy(){const e=wy(this);if(this._stream)this._stream.destroy(e);while(this._pending.length){const n=this._pending.
shift();n.destroy(e);n._continueOpen()}this._doDrain()}_read(e){this._doDrain();e()}};Sy.exports=function t(e){return new Xf(
e)};function c_(t){switch(t&Tr.S_IFMT){case Tr.S_IFBLK:return"block-device";case Tr.S_IFCHR:return"character-device";case Tr.
S_IFDIR:return"directory";case Tr.S_IFIFO:return"fifo";case Tr.S_IFLNK:return"symlink"}return"file"}function qf(){}function Ey(t,e){
e&=511;if(e)t.push(by.subarray(0,512-e))}function f_(t){return An.isBuffer(t)?t:An.from(t)}});var Qf=Se(Zf=>{Zf.extract=hy();Zf.pack=xy()});var Iw=Se((p4,Pw)=>{Pw.exports=function(t,e,n){var r=t.length,i=e.length,o=[];n=(n||(i>r?i:r))+1;for(var s=0;s<n;s++){o[s]=
[s];o[s].length=n}for(s=0;s<n;s++){o[0][s]=s}if(Math.abs(r-i)>(n||100)){return p(n||100)}if(r===0){return p(i)}if(i===0){
return p(r)}var a,d,c,f,u,l;for(s=1;s<=r;++s){d=t[s-1];for(a=1;a<=i;++a){if(s===a&&o[s][a]>4)return p(r);c=e[a-1];f=d===
c?0:1;u=o[s-1][a]+1;if((l=o[s][a-1]+1)<u)u=l;if((l=o[s-1][a-1]+f)<u)u=l;o[s][a]=s>1&&a>1&&d===e[a-2]&&t[s-2]===c&&(l=o[s-
2][a-2]+f)<u?l:u}}return p(o[r][i]);function p(h){var g=Math.max(r,i);var b=g===0?0:h/g;var x=1-b;return{steps:h,relative:b,
similarity:x}}}});import{randomUUID as YF}from"node:crypto";import{join as XF}from"node:path";import*as hm from"os";function wt(t){if(t===null||t===void 0){return""}else if(typeof t==="string"||t instanceof String){return t}return JSON.
stringify(t)}function wo(t){if(!Object.keys(t).length){return{}}return{title:t.title,file:t.file,line:t.startLine,endLine:t.
endLine,col:t.startColumn,endColumn:t.endColumn}}function Rt(t,e,n){const r=new Qd(t,e,n);process.stdout.write(r.toString()+hm.EOL)}function ec(t,e=""){Rt(t,{},e)}var pm="\
::";var Qd=class{constructor(e,n,r){if(!e){e="missing.command"}this.command=e;this.properties=n;this.message=r}toString(){
let e=pm+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let n=true;for(const r in this.properties){
if(this.properties.hasOwnProperty(r)){const i=this.properties[r];if(i){if(n){n=false}else{e+=","}e+=`${r}=${y0(i)}`}}}}e+=
`${pm}${g0(this.message)}`;return e}};function g0(t){return wt(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,
"%0A")}function y0(t){return wt(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(
/,/g,"%2C")}import*as gm from"crypto";import*as Eo from"fs";import*as bo from"os";function tc(t,e){const n=process.env[`GITHUB_${t}`];if(!n){throw new Error(`Unable to find environment variable for file\
 command ${t}`)}if(!Eo.existsSync(n)){throw new Error(`Missing file at path: ${n}`)}Eo.appendFileSync(n,`${wt(e)}${bo.EOL}`,
{encoding:"utf8"})}function nc(t,e){const n=`ghadelimiter_${gm.randomUUID()}`;const r=wt(e);if(t.includes(n)){throw new Error(
`Unexpected input: name should not contain the delimiter "${n}"`)}if(r.includes(n)){throw new Error(`Unexpected input: v\
alue should not contain the delimiter "${n}"`)}return`${t}<<${n}${bo.EOL}${r}${bo.EOL}${n}`}import*as cc from"os";import*as si from"os";import*as ac from"events";import*as km from"child_process";import*as Pm from"path";import*as tt from"path";import*as xo from"fs";import*as At from"path";var wm=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){
s(o)})}return new(n||(n=Promise))(function(o,s){function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["thr\
ow"](f))}catch(u){s(u)}}function c(f){f.done?o(f.value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};var{chmod:w0,
copyFile:b0,lstat:E0,mkdir:S0,open:oM,readdir:bm,rename:x0,rm:k0,rmdir:sM,stat:So,symlink:P0,unlink:I0}=xo.promises;var yn=process.
platform==="win32";var aM=xo.constants.O_RDONLY;function rc(t){return wm(this,void 0,void 0,function*(){try{yield So(t)}catch(e){if(e.code===
"ENOENT"){return false}throw e}return true})}function ko(t){t=T0(t);if(!t){throw new Error('isRooted() parameter "p" cannot be empty')}if(yn){return t.startsWith("\\")||
/^[A-Z]:/i.test(t)}return t.startsWith("/")}function ic(t,e){return wm(this,void 0,void 0,function*(){let n=void 0;try{n=
yield So(t)}catch(i){if(i.code!=="ENOENT"){console.log(`Unexpected error attempting to determine if executable file exis\
ts '${t}': ${i}`)}}if(n&&n.isFile()){if(yn){const i=At.extname(t).toUpperCase();if(e.some(o=>o.toUpperCase()===i)){return t}}else{
if(ym(n)){return t}}}const r=t;for(const i of e){t=r+i;n=void 0;try{n=yield So(t)}catch(o){if(o.code!=="ENOENT"){console.
log(`Unexpected error attempting to determine if executable file exists '${t}': ${o}`)}}if(n&&n.isFile()){if(yn){try{const o=At.dirname(
t);const s=At.basename(t).toUpperCase();for(const a of yield bm(o)){if(s===a.toUpperCase()){t=At.join(o,a);break}}}catch(o){
console.log(`Unexpected error attempting to determine the actual case of the file '${t}': ${o}`)}return t}else{if(ym(n)){
return t}}}}return""})}function T0(t){t=t||"";if(yn){t=t.replace(/\//g,"\\");return t.replace(/\\\\+/g,"\\")}return t.replace(
/\/\/+/g,"/")}function ym(t){return(t.mode&1)>0||(t.mode&8)>0&&process.getgid!==void 0&&t.gid===process.getgid()||(t.mode&
64)>0&&process.getuid!==void 0&&t.uid===process.getuid()}var Sm=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(o)})}return new(n||(n=Promise))(function(o,s){
function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](f))}catch(u){s(u)}}function c(f){f.done?o(f.
value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};function oc(t,e){return Sm(this,void 0,void 0,function*(){if(!t){throw new Error("parameter 'tool' is required")}if(e){const r=yield oc(
t,false);if(!r){if(yn){throw new Error(`Unable to locate executable file: ${t}. Please verify either the file path exist\
s or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a val\
id extension for an executable file.`)}else{throw new Error(`Unable to locate executable file: ${t}. Please verify eithe\
r the file path exists or the file can be found within a directory specified by the PATH environment variable. Also chec\
k the file mode to verify the file is executable.`)}}return r}const n=yield v0(t);if(n&&n.length>0){return n[0]}return""})}
function v0(t){return Sm(this,void 0,void 0,function*(){if(!t){throw new Error("parameter 'tool' is required")}const e=[];
if(yn&&process.env["PATHEXT"]){for(const i of process.env["PATHEXT"].split(tt.delimiter)){if(i){e.push(i)}}}if(ko(t)){const i=yield ic(
t,e);if(i){return[i]}return[]}if(t.includes(tt.sep)){return[]}const n=[];if(process.env.PATH){for(const i of process.env.
PATH.split(tt.delimiter)){if(i){n.push(i)}}}const r=[];for(const i of n){const o=yield ic(tt.join(i,t),e);if(o){r.push(o)}}
return r})}import{setTimeout as _0}from"timers";var xm=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(
o)})}return new(n||(n=Promise))(function(o,s){function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](
f))}catch(u){s(u)}}function c(f){f.done?o(f.value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};var Po=process.
platform==="win32";var Io=class extends ac.EventEmitter{constructor(e,n,r){super();if(!e){throw new Error("Parameter 'to\
olPath' cannot be null or empty.")}this.toolPath=e;this.args=n||[];this.options=r||{}}_debug(e){if(this.options.listeners&&
this.options.listeners.debug){this.options.listeners.debug(e)}}_getCommandString(e,n){const r=this._getSpawnFileName();const i=this.
_getSpawnArgs(e);let o=n?"":"[command]";if(Po){if(this._isCmdFile()){o+=r;for(const s of i){o+=` ${s}`}}else if(e.windowsVerbatimArguments){
o+=`"${r}"`;for(const s of i){o+=` ${s}`}}else{o+=this._windowsQuoteCmdArg(r);for(const s of i){o+=` ${this._windowsQuoteCmdArg(
s)}`}}}else{o+=r;for(const s of i){o+=` ${s}`}}return o}_processLineBuffer(e,n,r){try{let i=n+e.toString();let o=i.indexOf(
si.EOL);while(o>-1){const s=i.substring(0,o);r(s);i=i.substring(o+si.EOL.length);o=i.indexOf(si.EOL)}return i}catch(i){this.
_debug(`error processing line. Failed with error ${i}`);return""}}_getSpawnFileName(){if(Po){if(this._isCmdFile()){return process.
env["COMSPEC"]||"cmd.exe"}}return this.toolPath}_getSpawnArgs(e){if(Po){if(this._isCmdFile()){let n=`/D /S /C "${this._windowsQuoteCmdArg(
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
`"${n}"`}return r}exec(){return xm(this,void 0,void 0,function*(){if(!ko(this.toolPath)&&(this.toolPath.includes("/")||Po&&
this.toolPath.includes("\\"))){this.toolPath=Pm.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)}this.
toolPath=yield oc(this.toolPath,true);return new Promise((e,n)=>xm(this,void 0,void 0,function*(){this._debug(`exec tool\
: ${this.toolPath}`);this._debug("arguments:");for(const c of this.args){this._debug(`   ${c}`)}const r=this._cloneExecOptions(
this.options);if(!r.silent&&r.outStream){r.outStream.write(this._getCommandString(r)+si.EOL)}const i=new sc(r,this.toolPath);
i.on("debug",c=>{this._debug(c)});if(this.options.cwd&&!(yield rc(this.options.cwd))){return n(new Error(`The cwd: ${this.
options.cwd} does not exist!`))}const o=this._getSpawnFileName();const s=km.spawn(o,this._getSpawnArgs(r),this._getSpawnOptions(
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
ss missing stdin")}s.stdin.end(this.options.input)}}))})}};function Im(t){const e=[];let n=false;let r=false;let i="";function o(s){
if(r&&s!=='"'){i+="\\"}i+=s;r=false}for(let s=0;s<t.length;s++){const a=t.charAt(s);if(a==='"'){if(!r){n=!n}else{o(a)}continue}
if(a==="\\"&&r){o(a);continue}if(a==="\\"&&n){r=true;continue}if(a===" "&&!n){if(i.length>0){e.push(i);i=""}continue}o(a)}
if(i.length>0){e.push(i.trim())}return e}var sc=class t extends ac.EventEmitter{constructor(e,n){super();this.processClosed=
false;this.processError="";this.processExitCode=0;this.processExited=false;this.processStderr=false;this.delay=1e4;this.
done=false;this.timeout=null;if(!n){throw new Error("toolPath must not be empty")}this.options=e;this.toolPath=n;if(e.delay){
this.delay=e.delay}}CheckComplete(){if(this.done){return}if(this.processClosed){this._setResult()}else if(this.processExited){
this.timeout=_0(t.HandleTimeout,this.delay,this)}}_debug(e){this.emit("debug",e)}_setResult(){let e;if(this.processExited){
if(this.processError){e=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This ma\
y indicate the process failed to start. Error: ${this.processError}`)}else if(this.processExitCode!==0&&!this.options.ignoreReturnCode){
e=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)}else if(this.processStderr&&
this.options.failOnStdErr){e=new Error(`The process '${this.toolPath}' failed because one or more lines were written to \
the STDERR stream`)}}if(this.timeout){clearTimeout(this.timeout);this.timeout=null}this.done=true;this.emit("done",e,this.
processExitCode)}static HandleTimeout(e){if(e.done){return}if(!e.processClosed&&e.processExited){const n=`The STDIO stre\
ams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a chil\
d process inherited the STDIO streams and has not yet exited.`;e._debug(n)}e._setResult()}};var A0=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(o)})}return new(n||(n=Promise))(function(o,s){
function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](f))}catch(u){s(u)}}function c(f){f.done?o(f.
value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};function Tm(t,e,n){return A0(this,void 0,void 0,function*(){
const r=Im(t);if(r.length===0){throw new Error(`Parameter 'commandLine' cannot be null or empty.`)}const i=r[0];e=r.slice(
1).concat(e||[]);const o=new Io(i,e,n);return o.exec()})}var dc;(function(t){t[t["Success"]=0]="Success";t[t["Failure"]=1]="Failure"})(dc||(dc={}));function vm(t,e){const n=process.env[`INPUT_${t.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!n){throw new Error(
`Input required and not supplied: ${t}`)}if(e&&e.trimWhitespace===false){return n}return n.trim()}function Om(t,e){const n=process.env["GITHUB_OUTPUT"]||"";if(n){return tc("OUTPUT",nc(t,e))}process.stdout.write(cc.EOL);
Rt("set-output",{name:t},wt(e))}function _m(t){process.exitCode=dc.Failure;B0(t)}function To(t){Rt("debug",{},t)}function B0(t,e={}){Rt("error",wo(e),t instanceof Error?t.toString():t)}function Rm(t,e={}){
Rt("warning",wo(e),t instanceof Error?t.toString():t)}function Am(t,e={}){Rt("notice",wo(e),t instanceof Error?t.toString():
t)}function ai(t){process.stdout.write(t+cc.EOL)}function Bm(t){ec("group",t)}function Nm(){ec("endgroup")}function wn(t,e){const n=process.env["GITHUB_STATE"]||"";if(n){return tc("STATE",nc(t,e))}Rt("save-state",{name:t},wt(e))}var K=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`;var Bt="No\
thing was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory of\
 the engine's machine.";var xe="No builder writes this, so the image is damaged or malicious. Build it again, or pull it\
 from a source that you trust.";var m=class extends Error{code;hint;constructor(e,n,r){super(n,r.cause===void 0?{}:{cause:r.
cause});this.name="FlattenError";this.code=e;this.hint=r.hint}};function F(t){if(t instanceof m)return t;return new m("C\
ANCELLED","The run was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run \
also removes what this one could not remove in time.",cause:t})}var $m=300;function _(t){const e=t.toString("utf8");const n=e.
length>$m;return JSON.stringify(n?`${e.slice(0,$m)}…`:e)}function E(t){return t instanceof Error?t.message:String(t)}var N0="\
This is a bug in docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --d\
ebug).";function He(t){if(t instanceof m)return`${t.message}
${t.hint}`;return`Unexpected failure: ${E(t)}
${N0}`}function Lm(t){const e=[];for(let n=t;n!==void 0;n=n instanceof Error?n.cause:void 0){const r=n instanceof Error?
n.stack??n.message:String(n);e.push(n instanceof m?`${n.code}: ${r}`:r)}return e.join("\ncaused by: ")}import{randomBytes as $0}from"node:crypto";import{readlinkSync as L0}from"node:fs";import{readFileSync as C0}from"node:fs";function di(t){try{return C0(`/proc/${t}`,"utf8")}catch{return""}}var Ct="io.github.docker-flatten.run";var Nt="docker-flatten-pending";var ci="docker-flatten-";var Dm="paused-";var D0=24*
60*60;var vo=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/;
var F0=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function Oo(){const t=Math.floor(Date.now()/1e3);const{start:e}=jm(
"self");return`${Hm()}-${zm()}-${process.pid}-${e}-${t}-${uc()}`}function _o(t){return`${Ct}=${t}`}function Ve(t){return`${Nt}\
:${t}`}function Fm(t){return`${Ve(t)}-${uc()}`}function fc(t){const e=t.startsWith(`${Nt}:`)?t.slice(Nt.length+1):"";if(vo.
test(e))return e;const n=/^(.+)-[0-9a-f]{8}$/.exec(e)?.[1]??"";return vo.test(n)?n:void 0}function Mm(t){return`${ci}${t}\
-${uc()}`}function Um(t,e){return`${ci}${t}-${Dm}${e}`}function Ro(t){return new RegExp(`-${Dm}([0-9a-f]{64})$`).exec(t)?.[1]}
function ne(t){return`${ci}${t}-`}function nt(t){if(!t.startsWith(ci))return void 0;const e=F0.exec(t.slice(ci.length))?.[1];
return e!==void 0&&vo.test(e)?e:void 0}function Ke(t){const e=vo.exec(t)?.groups;if(e===void 0)return false;const n=e["b\
oot"]!=="0"&&e["boot"]===Hm()&&e["pidNamespace"]!=="0"&&e["pidNamespace"]===zm();if(n)return!M0(Number(e["pid"]),e["star\
t"]??"");return Date.now()/1e3-Number(e["seconds"])>D0}function M0(t,e){try{process.kill(t,0)}catch(r){if(r.code==="ESRC\
H")return false}const n=jm(t);if(n.start==="0")return true;return n.start===e&&n.state!=="Z"&&n.state!=="X"}function Hm(){
return di("sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function zm(){try{return/\d+/.exec(L0("/proc/self/\
ns/pid"))?.[0]??"0"}catch{return"0"}}function jm(t){const e=di(`${t}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:e[0]??
"",start:e[19]??"0"}}function uc(){return $0(4).toString("hex")}var Wm=["SIGINT","SIGTERM","SIGHUP"];function Jm(){const t=new AbortController;const e=r=>t.abort(new Error(`received ${r}`));
const n=r=>t.abort(r);process.stdout.on("error",n);process.stderr.on("error",n);for(const r of Wm)process.once(r,e);return{
signal:t.signal,release:()=>{for(const r of Wm)process.off(r,e)}}}import{spawn as X0}from"node:child_process";import{spawn as U0}from"node:child_process";import{StringDecoder as H0}from"node:string_decoder";var bn=process.platform!==
"win32";var lc=128;var Wn=class{async run(e,n,r){const i=U0(e,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:bn});
const o=new fi(r.onOutput);o.readFrom(i);li(r.kill,i);const s=await mi(i);return{exitCode:s,...o.texts()}}};var z0=64*1024*
1024;var ui=64*1024;var fi=class{stdout;stderr;constructor(e){this.stdout=new $t(z0,e);this.stderr=new $t(ui,e)}readFrom(e){
e.stdout?.removeAllListeners("data").on("data",this.stdout.add);e.stderr?.removeAllListeners("data").on("data",this.stderr.
add)}texts(){return{stdout:this.stdout.text,stderr:this.stderr.text}}};var $t=class{#e=new H0("utf8");#t;#n;#r="";constructor(e,n=()=>{}){
this.#t=e;this.#n=n}add=e=>{const n=this.#e.write(e);this.#r+=n;if(this.#r.length>2*this.#t)this.#r=this.text;this.#n(n)};get text(){
return this.#r.slice(-this.#t)}};function li(t,e){const n=()=>{j0(e);e.stdout?.destroy();e.stderr?.destroy()};if(t.aborted)
n();else t.addEventListener("abort",n,{once:true})}function j0(t){try{process.kill(-(t.pid??Number.NaN),"SIGKILL")}catch{
t.kill("SIGKILL")}}function mi(t){return new Promise((e,n)=>{t.once("error",n);t.once("close",(r,i)=>e(r??(i===null?1:lc)))})}var W0=500;function Ao(t,e){let n="";return setInterval(()=>{const r=di(`${t.pid}/io`).split("\n")[0]??"";if(r===""||r!==
n)e();n=r},W0)}var Bo={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
verify:"choice",test:"text",backup:"text","remove-old":"boolean",timeout:"text",report:"text",html:"text",summary:"boole\
an","max-size":"text","min-saving":"text",cache:"boolean","temp-dir":"text"};var mc="workflow";function P(t,...e){const n=[t,...e].map(i=>S(i)).join(" and ");const r=mc==="workflow"?"input":"option";return`${r}${e.length===
0?"":"s"} ${n}`}function S(t,e){if(mc==="workflow")return`"${t}${e===void 0?"":`: ${e}`}"`;if(e===void 0)return`--${t}`;
const n=Bo[t];const r=n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(e);if(r)return`--${e==="false"?"no-":""}${t}`;
if(n==="choice")return`--${t}=${e}`;return`--${t} ${/^[\w.,:%/-]+$/.test(e)?e:`"${e}"`}`}function En(t,e){if(mc==="workf\
low")return`${t}: ${e}`;return`--${t} ${e.startsWith("'")?e:`'${e}'`}`}var J0=250;var ze=class{signal;#e;#t=0;constructor(e,n){const r=new AbortController;this.signal=e===void 0?r.signal:AbortSignal.
any([e,r.signal]);if(n===0)return;let i=0;let o=0;let s=performance.now();const a=Math.min(J0,n*250);this.#e=setInterval(
()=>{const d=performance.now();const c=Math.min(d-s,2*a);s=d;o=this.#t===i?o+c:0;i=this.#t;if(o>=n*1e3)r.abort(G0(n))},a);
this.#e.unref()}touch=()=>{this.#t++};release(){clearInterval(this.#e)}};function Gm(t){return t instanceof m&&t.code===
"TIMEOUT"}function G0(t){return new m("TIMEOUT",`No progress for ${t} s: no byte and no answer came from the engine, or \
from a command in a container. No tag was moved.`,{hint:`Check whether the engine hangs ("docker info", its log) and run\
 again. The ${P("timeout")} sets the limit in seconds; 0 disables it.`})}var Vm='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.';var V0=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:Vm},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:Vm},{words:/can't make .* relative to \//i,code:"UNSUP\
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
 runs in a container; or use an older release of Docker.`}];function No(t,e){const n=V0.find(({words:r})=>r.test(t));return n&&
new m(n.code,`${e} because ${n.why}: ${t}`,n)}var K0={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"};var q0=["DOCKER_CO\
NTENT_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function pc(t){return Object.fromEntries(Object.
entries(t).filter(e=>e[1]!==void 0&&!Y0(e[0])))}function Y0(t){const e=t.toUpperCase();return Object.hasOwn(K0,e)||q0.some(
n=>e.startsWith(n))}var Co=class t{#e;#t;#n;#r;constructor(e={}){this.#e=e.globalArgs??[];this.#t=e.watch??new ze(void 0,0);this.#n=e.graceMs??
Km;this.#r=e.runner??new Wn}withWatchdog(e,n=Km){return new t({globalArgs:this.#e,watch:e,graceMs:n,runner:this.#r})}get touch(){
return this.#t.touch}async try(e){const{signal:n}=this.#t;if(n.aborted)throw F(n.reason);const r=new AbortController;let i;
const o=()=>{i=setTimeout(()=>r.abort(),this.#n)};n.addEventListener("abort",o,{once:true});try{const s=await this.#r.run(
"docker",[...this.#e,...e],{env:pc(process.env),onOutput:this.touch,kill:r.signal});if(n.aborted)throw F(n.reason);this.
touch();return s}catch(s){throw qm(s)}finally{clearTimeout(i);n.removeEventListener("abort",o)}}async run(e){const n=await this.
try(e);if(n.exitCode!==0)throw Z(e,n);return n.stdout.trimEnd()}spawn(e,n,r){return X0("docker",[...this.#e,...e],{stdio:n,
env:pc(process.env),detached:bn,...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(e,n,r,i=false){const o=this.
spawn(e,["ignore","pipe","pipe"],r);const s=f=>pi(o[f],ui,u=>{this.touch();n(u,f)});const a=s("stdout");const d=s("stder\
r");const c=i?Ao(o,this.touch):void 0;try{const f=await $o(o);return{exitCode:f,stdout:a(),stderr:d()}}finally{clearInterval(
c)}}};var Km=2e3;function pi(t,e,n){const r=new $t(e,n);t?.on("data",r.add);return()=>r.text}async function $o(t){try{return await mi(
t)}catch(e){throw qm(e)}}function qm(t){if(!(t instanceof Error))return t;if("code"in t&&t.code==="ENOENT")return Q0(t);
return t.name==="AbortError"?F(t.cause):t}function Z(t,e){const n=(e.stderr.trim()||e.stdout.trim()).slice(-2e3)||`exit \
status ${e.exitCode}`;return Lt(n,"DOCKER_FAILED",`"docker ${t.slice(0,2).join(" ")}" failed`)}function Lt(t,e,n){const r=No(
t,n);if(r!==void 0)return r;if(hc(t))return gc(t);return new m(e,`${n}: ${t}`,{hint:K})}function hc(t){return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(t)}function gc(t){const e=/permission denied/i.test(t)?'This user is not allowed to use the engine: add it to the "\
docker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or \
"docker context use".${process.env["GITHUB_ACTIONS"]==="true"?Z0:""}`:`Start Docker Desktop or another Linux engine. Git\
Hub's ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new m("NO\
_ENGINE",`docker-flatten needs a Docker engine, but none answered: ${t.trim()}`,{hint:e})}var Z0=` GitHub's "ubuntu-slim\
" runners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function Q0(t){
return new m("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${E(t).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:t})}import{dirname as HI}from"node:path";import{realpathSync as $I}from"node:fs";import{dirname as Mh,resolve as LI}from"node:path";import{open as op}from"node:fs/promises";import{Readable as ok}from"node:stream";var R=512;var hi=Buffer.alloc(2*R);var N={name:[0,100],mode:[100,8],uid:[108,8],gid:[116,8],size:[124,12],mtime:[136,12],
checksum:[148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],devMinor:[337,8],prefix:[345,155],sparseMap:[
386,109],gnuIsExtended:[482,1],realSize:[483,12]};var ke={pax:"x",paxGlobal:"g",gnuLongName:"L",gnuLongLink:"K"};var ek=new Set(
["1","2","3","4","5","6"]);function he(t){return Math.ceil(t/R)*R}function gi(t){for(let e=0;e<R;e+=8){if(t.readUInt32LE(
e)!==0||t.readUInt32LE(e+4)!==0)return false}return true}function Xm(t){return t[N.typeFlag[0]]===0}function Lo(t){return!ek.
has(t)}function qe(t,e){const n=Ym(t,N.checksum,e);const r=Qm(t);if(n!==r.unsigned&&n!==r.signed){throw new m("TAR_INVAL\
ID",`A tar header at byte ${e} has the checksum ${n}, but its bytes add up to ${r.unsigned}: the stream was damaged.`,{hint:Bt})}
const i=t[N.typeFlag[0]]??0;return{typeFlag:i===0?"0":String.fromCharCode(i),hasOldType:i===0,sizeBytes:Ym(t,N.size,e),name:tk(
t),gnuIsExtended:(t[N.gnuIsExtended[0]]??0)!==0&&i===83}}function Ye(t,e){return new m("TAR_INVALID",`The tar stream is \
damaged at byte ${t}: ${e}.`,{hint:Bt})}function Ce(t,e){const[n,r]=N[e];return yi(t.subarray(n,n+r))}function Do(t){return yc(
t,N.linkName)}function yc(t,e){const n=t.subarray(e[0],e[0]+e[1]);const r=n.indexOf(0);return r===-1?n:n.subarray(0,r)}function tk(t){
const e=yc(t,N.name);if(!Zm(t))return Buffer.from(e);const n=yc(t,N.prefix);return n.length===0?Buffer.from(e):Buffer.concat(
[n,Buffer.from("/"),e])}function Zm(t){return t.toString("latin1",N.magic[0],N.magic[0]+N.magic[1])==="ustar\0"}function Qm(t){
const[e,n]=N.checksum;let r=0;let i=0;for(let o=0;o<R;o++){const s=o>=e&&o<e+n?32:t[o]??0;r+=s;i+=s>>7}return{unsigned:r,
signed:r-i*256}}function Ym(t,e,n){const[r,i]=e;const o=t.subarray(r,r+i);const s=yi(o);if(!(s>=0)){throw new m("TAR_INV\
ALID",`A tar header at byte ${n} has a field that is not a number (${JSON.stringify(o.toString("latin1"))}): the stream \
was damaged.`,{hint:Bt})}return s}function yi(t){const e=t[0]??0;let n;if(e>=128){const r=BigInt(`0x${t.toString("hex")}`);
n=Number(BigInt.asIntN(t.length*8-1,r))}else{const r=t.toString("latin1").replace(/^[ \0]+|[ \0]+$/g,"").replace(/\0.*$/s,
"");n=r===""?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):Number.NaN}return Number.isSafeInteger(n)?n:Number.NaN}function Ft(t){
return Ce(t,"mtime")}var nk=8**11-1;function ep(t,e){const n=Math.min(Math.max(0,e),nk);return Dt(t,N.mtime,Buffer.from(
`${n.toString(8).padStart(11,"0")}\0`))}function wi(t,e){return Dt(t,N.size,Buffer.from(`${e.toString(8).padStart(11,"0")}\
\0`))}function tp(t){if(t[N.typeFlag[0]]!==83)return t;return Dt(Dt(t,N.typeFlag,Buffer.from("0")),N.sparseMap,Buffer.alloc(
N.sparseMap[1]))}var wc=8**7-1;function bc(t,e,n){if(n<=wc)return Dt(t,N[e],Buffer.from(`${n.toString(8).padStart(7,"0")}\
\0`));const r=Buffer.alloc(8);r.writeBigUInt64BE(BigInt(n));r[0]=128;return Dt(t,N[e],r)}function np(t,e){const n=Fo(t,"\
name",Buffer.from(e));if(n===void 0)throw new RangeError(`the name ${e} is too long for a header`);return n}function Fo(t,e,n,r=false){
const i=Buffer.alloc(N[e][1]);if(n.length>i.length&&!r)return void 0;n.copy(i);const o=Dt(t,N[e],i);return e==="name"&&Zm(
t)?Dt(o,N.prefix,Buffer.alloc(N.prefix[1])):o}function rp(){const t=Buffer.alloc(R);t.write("0000755",N.mode[0],"latin1");
for(const e of[N.uid,N.gid])t.write("0000000",e[0],"latin1");t.write("00000000000",N.mtime[0],"latin1");t.write("5",N.typeFlag[0],
"latin1");t.write("ustar\x0000",N.magic[0],"latin1");return wi(t,0)}function ip(t,e){const n=Buffer.alloc(R);n.write("./\
./@LongLink",N.name[0],"latin1");for(const r of[N.mode,N.uid,N.gid])n.write("0000000",r[0],"latin1");n.write("0000000000\
0",N.mtime[0],"latin1");n.write(t,N.typeFlag[0],"latin1");n.write("ustar  \0",N.magic[0],"latin1");return wi(n,e)}function Dt(t,e,n){
const r=Buffer.from(t);n.copy(r,e[0],0,e[1]);const i=Qm(r).unsigned.toString(8).padStart(6,"0");r.write(`${i}\0 `,N.checksum[0],
"latin1");return r}var rk=8**11-1;var ik=100;function Mo(t,e){const n=Buffer.alloc(R);if(n.write(t,0,ik,"utf8")<Buffer.byteLength(t))throw new RangeError(
`the name ${t} is too long for a header`);n.write("0000644\x000000000\x000000000\0",100,"latin1");if(e<=rk){n.write(`${e.
toString(8).padStart(11,"0")}\0`,124,"latin1")}else{n.writeUInt8(128,124);n.writeBigUInt64BE(BigInt(e),128)}n.write("000\
00000000\0        0",136,"latin1");n.write("ustar\x0000",257,"latin1");const r=n.reduce((i,o)=>i+o,0);n.write(`${r.toString(
8).padStart(6,"0")}\0 `,148,"latin1");return n}function Uo(t){return Buffer.alloc(he(t)-t)}function Ho(){return Buffer.alloc(
2*R)}var sp=4*1024*1024;function ap(t){const e=t.map(({content:n})=>{const r=Ei(n);return Mo("",0).length+r+Uo(r).length});return e.
reduce((n,r)=>n+r,Ho().length)}async function dp(t,e,n){for(const{path:r,content:i}of e){await bi(t,Mo(r,Ei(i)),n);if(Buffer.
isBuffer(i))await bi(t,i,n);else await Ec(i,t,n);await bi(t,Uo(Ei(i)),n)}await bi(t,Ho(),n)}async function Ec({path:t,sizeBytes:e},n,r){
const i=await op(t,"r");try{await cp(i,{path:t,sizeBytes:e});const o=Buffer.allocUnsafe(Math.min(sp,e));for(let s=e;s>0;){
const{bytesRead:a}=await i.read(o,0,Math.min(o.length,s));if(a===0)throw new RangeError(`${t} ended ${s} bytes too early`);
await bi(n,o.subarray(0,a),r);s-=a}}finally{await i.close()}}function zo(t,e=()=>{}){return ok.from(sk(t,e),{objectMode:false})}
async function*sk(t,e){for(const{path:n,content:r}of t){yield Mo(n,Ei(r));if(!Buffer.isBuffer(r))yield*ak(r,e);else if(r.
length>0)yield r;const i=Uo(Ei(r));if(i.length>0)yield i}yield Ho()}async function*ak({path:t,sizeBytes:e},n){const r=await op(
t,"r");try{await cp(r,{path:t,sizeBytes:e});for(let i=e;i>0;){const o=Buffer.allocUnsafe(Math.min(sp/4,i));const{bytesRead:s}=await r.
read(o,0,o.length);if(s===0)throw new RangeError(`${t} ended ${i} bytes too early`);n(s);yield o.subarray(0,s);i-=s}}finally{
await r.close()}}async function cp(t,{path:e,sizeBytes:n}){const{size:r}=await t.stat();if(r!==n)throw new RangeError(`${e}\
 must have ${n} bytes, but has ${r}`)}async function bi(t,e,n){for(let r=0;r<e.length;){n.signal.throwIfAborted();const{
bytesWritten:i}=await t.write(e,r,e.length-r);n.onBytes(i);r+=i}}function Ei(t){return Buffer.isBuffer(t)?t.length:t.sizeBytes}import{createHash as dk}from"node:crypto";function k(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function C(t){return Array.isArray(t)&&t.every(e=>typeof e===
"string")}function y(t,...e){let n=t;for(const r of e){if(!k(n)||!Object.hasOwn(n,r))return void 0;n=n[r]}return n}function w(t,...e){
const n=y(t,...e);return typeof n==="string"&&n!==""?n:void 0}function $(t){try{return JSON.parse(t)}catch{return void 0}}var Sc=JSON;function jo(t){const e=Sc.parse(t,(n,r,i)=>typeof r==="number"&&i.source!==void 0?Sc.rawJSON(i.source):r);if(!k(
e)||Sc.isRawJSON(e))throw new SyntaxError("an image config must be a JSON object");return e}function Wo(t){const e=y(t,"\
rootfs","diff_ids");return C(e)?e:[]}function Jo(t){const e=y(t,"history");if(!Array.isArray(e))return void 0;return e.map(
n=>y(n,"empty_layer")!==true)}function ck(t){return t.reduce((e,n)=>e===void 0?n:L(Buffer.from(`${e} ${n}`)),void 0)}function L(t){
return`sha256:${dk("sha256").update(t).digest("hex")}`}function up(t,e){const n=fk(w(t,"created"),e.latestSeconds);const r={
...n===void 0?{}:{created:n},created_by:e.createdBy,comment:ck(e.sourceDiffIds)??""};const i={...t,...n===void 0?{}:{created:n},
rootfs:{type:"layers",diff_ids:[e.diffId]},history:[r]};return Buffer.from(JSON.stringify(i))}function fk(t,e){if(t===void 0||
e===void 0)return t;const n=Math.floor(Date.parse(t)/1e3);const r=n>e||n===e&&/\.\d*[1-9]/.test(t);return r?new Date(e*1e3).
toISOString().replace(".000Z","Z"):t}var uk=[["Created","created"],["Author","author"],["Architecture","architecture"],[
"Variant","variant"],["Os","os"],["OsVersion","os.version"],["DockerVersion","docker_version"],["ContainerConfig","conta\
iner_config"],["Container","container"]];var lk="0001-01-01T00:00:00Z";function lp(t){const e={};for(const[r,i]of uk){const o=t[r];
if(!fp(o)&&o!==lk)e[i]=o}const n=t["Config"];e["config"]=k(n)?Object.fromEntries(Object.entries(n).filter(([,r])=>!fp(r))):
{};e["rootfs"]={type:"layers",diff_ids:y(t,"RootFS","Layers")??[]};return e}function fp(t){if(t===void 0||t===null||t===
""||t===false)return true;return Array.isArray(t)&&t.length===0}var Pe={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"ap\
plication/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function Si(t){const e=w(t,"dige\
st");const n=y(t,"size");if(e===void 0||typeof n!=="number")return void 0;return{mediaType:w(t,"mediaType")??"",digest:e,
sizeBytes:n}}function mp(t){const e=$(t);const n=Si(y(e,"config"));const r=y(e,"layers");if(n===void 0||!Array.isArray(r))
return void 0;const i=y(e,"annotations");const o=Object.entries(k(i)?i:{}).filter(s=>typeof s[1]==="string");return{config:n,
layers:r.map(Si).filter(s=>s!==void 0),annotations:Object.fromEntries(o)}}function pp(t){const e=y($(t),"manifests");if(!Array.
isArray(e))return void 0;return e.filter(n=>w(n,"annotations","vnd.docker.reference.type")===void 0).flatMap(n=>{const r=Si(
n);return r===void 0?[]:[{...r,platform:mk(n)}]})}function mk(t){const e=y(t,"platform");const n=w(e,"os");const r=w(e,"\
architecture");if(n===void 0||r===void 0)return void 0;return{os:n,architecture:r,variant:w(e,"variant")}}function Jn(t){
return t===Pe.index||t==="application/vnd.docker.distribution.manifest.list.v2+json"}function Go(t,e,n,r={}){return hp({
schemaVersion:2,mediaType:t,config:xc(e),layers:[xc(n)],...Pc(r)})}function Vo(t,e,n={}){return hp({schemaVersion:2,mediaType:t,
manifests:e.map(Ko),...Pc(n)})}function Ko(t){const{platform:e,annotations:n={}}=t;return{...xc(t),...e===void 0?{}:{platform:e},
...Pc(n)}}function kc({os:t,architecture:e,variant:n}){return{architecture:e,os:t,...n===void 0?{}:{variant:n}}}function Pc(t){
return Object.keys(t).length===0?{}:{annotations:t}}function xc(t){return{mediaType:t.mediaType,digest:t.digest,size:t.sizeBytes}}
function hp(t){return Buffer.from(JSON.stringify(t))}var pk=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
var hk=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;var gk=/^\w[\w.-]{0,127}$/;var yk=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
var wk=255;var Ic=/^(?:sha256:)?[0-9a-f]{64}$/;function Mt(t){return Ic.test(t)}function ae(t,e){const n=Tc(t);if(n===void 0){
throw new m("BAD_INPUT",`The ${P(e)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.
stringify(t)} is not one.`,{hint:bk(t)})}return n}function qo(t,e){const n=ae(t,e);const r=i=>{throw new m("BAD_INPUT",`\
The ${P(e)} must be a name for the result, but ${JSON.stringify(t)} ${i}.`,{hint:'Write it as "name:tag", for example "a\
pp:flat".'})};if(n.digest!==void 0)r("contains a digest, which follows from the content and cannot be chosen");if(Ic.test(
t)||/^[0-9a-f]{64}$/.test(t.split(":")[0]??""))r("is an image ID");if(n.domain==="docker.io"&&n.path==="library/sha256"){
r("reads as a digest, since its name is a digest algorithm")}return n}function Gn({text:t,tag:e,digest:n}){return e===void 0&&
n===void 0?`${t}:latest`:t}function re(t){const e=t.digest===void 0?"":`@${t.digest}`;const n=t.tag??(t.digest===void 0?
"latest":void 0);return`${t.domain}/${t.path}${n===void 0?"":`:${n}`}${e}`}function gp(t){const e=re(t);const n=e.replace(
/^docker\.io\/(?:library\/)?/,"");const r=Tc(n);return r!==void 0&&re(r)===e?n:e}function Tc(t){const e=t.indexOf("@");const n=e===
-1?void 0:t.slice(e+1);const r=e===-1?t:t.slice(0,e);const i=r.lastIndexOf(":");const o=i>r.lastIndexOf("/");const s=o?r.
slice(i+1):void 0;const a=o?r.slice(0,i):r;if(n!==void 0&&!yk.test(n))return void 0;if(n?.startsWith("sha256:")&&!Ic.test(
n))return void 0;if(s!==void 0&&!gk.test(s))return void 0;const d=a.indexOf("/");const c=d===-1?"":a.slice(0,d);const f=/[.:]/.
test(c)||c==="localhost"||c.toLowerCase()!==c;const u=f?c:"docker.io";const l=f?a.slice(d+1):a;if(f&&!pk.test(u))return void 0;
if(!l.split("/").every(b=>hk.test(b)))return void 0;const p=u==="docker.io"||u==="index.docker.io";const h=p&&!l.includes(
"/")?`library/${l}`:l;const g=p?"docker.io":u;if(`${g}/${h}`.length>wk)return void 0;return{text:t,domain:g,path:h,tag:s,
digest:n}}function bk(t){if(t.startsWith("-"))return'A reference cannot start with "-".';if(t!==t.toLowerCase()&&Tc(t.toLowerCase())!==
void 0){return`Repository names are lower case. Use ${JSON.stringify(t.toLowerCase())} instead.`}return'A repository nam\
e consists of lower-case letters and digits with single separators, and a tag of at most 128 letters, digits, "_", "." a\
nd "-".'}function yp(t,e,n){const r=`${L(t).slice("sha256:".length)}.json`;const i=`${e.slice("sha256:".length)}/layer.tar`;return zo(
[{path:r,content:t},Yo([{Config:r,RepoTags:[n],Layers:[i]}])])}function Yo(t){return{path:"manifest.json",content:Buffer.
from(JSON.stringify(t))}}var Xo={path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};function Zo(t){
return{path:"index.json",content:Vo(Pe.index,[t])}}function $e(t){return`blobs/${t.replace(":","/")}`}var Qo="io.contain\
erd.image.name";function es(t,e,n={}){const r=Go(Pe.manifest,{mediaType:Pe.config,digest:L(t),sizeBytes:t.length},e,n);return{
bytes:r,descriptor:{mediaType:Pe.manifest,digest:L(r),sizeBytes:r.length}}}function wp(t,{config:e,platform:n,name:r,annotations:i={}},o){
const{digest:s,sizeBytes:a}=t.descriptor;const d=es(e,t.descriptor,i);const c=$e(L(e));const f=[Xo,Zo({...d.descriptor,platform:kc(
n),annotations:{[Qo]:r.full}}),Yo([{Config:c,RepoTags:[r.familiar],Layers:[$e(s)]}]),{path:c,content:e},{path:$e(d.descriptor.
digest),content:d.bytes},{path:$e(s),content:{path:t.path,sizeBytes:a}}];return zo(f,o)}function bp(t,e,n){const{os:r,architecture:i,
variant:o}=e;const s=Buffer.from(JSON.stringify({architecture:i,os:r,...o===void 0?{}:{variant:o},config:{},rootfs:{type:"\
layers",diff_ids:[]}}));const{bytes:a,descriptor:d}=es(s,{...t,mediaType:"application/octet-stream"});const c=re(ae(n,"t\
ag"));return zo([Xo,Zo({...d,platform:kc(e),annotations:{[Qo]:c}}),{path:$e(L(s)),content:s},{path:$e(d.digest),content:a}])}var Vn={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"application/vnd\
.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",config:"appl\
ication/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}};var Ep={oci:{gzip:"+g\
zip",zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function Kn(t,e){if(t==="oci"||e==="zstd")return Vn.oci.layer+
Ep.oci[e];return Vn.docker.layer+Ep.docker[e]}function vc(t){return["gzip","zstd","none"].find(e=>t===Kn("oci",e)||t===Kn(
"docker",e))}var kp=/^[A-Za-z0-9_.-]+$/;var Sp={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},"x86-64":{architecture:"\
amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"arm",variant:"v6"}};
var xp={amd64:{v1:""},arm:{"":"v7","5":"v5","6":"v6","7":"v7","8":"v8"},arm64:{"8":"",v8:"","v8.0":"","9":"v9","9.0":"v9",
"v9.0":"v9"}};function Oe(t){const e=t.os.toLowerCase();const n=t.architecture.toLowerCase();const r=Object.hasOwn(Sp,n)?
Sp[n]:void 0;const i=r?.architecture??n;const o=r?.variant??t.variant?.toLowerCase()??"";const s=Object.hasOwn(xp,i)?xp[i]:
void 0;const a=s!==void 0&&Object.hasOwn(s,o)?s[o]:o;return{os:e==="macos"?"darwin":e,architecture:i,variant:a||void 0}}
function V(t,e){return O(t)===O(e)}function O(t){const{os:e,architecture:n,variant:r}=Oe(t);return r===void 0?`${e}/${n}`:
`${e}/${n}/${r}`}function ts({os:t,architecture:e,variant:n}){return[t,e,n??""].every(r=>r===""||kp.test(r))}function ns(t){
const[e,n,r,...i]=t.split("/");const o=t.split("/");if(e===void 0||n===void 0||i.length>0||!o.every(s=>kp.test(s))){throw new m(
"BAD_INPUT",`The ${P("platform")} must have the form os/arch or os/arch/variant, but is ${JSON.stringify(t)}.`,{hint:'Fo\
r example "linux/amd64", "linux/arm64" or "linux/arm/v7".'})}return Oe({os:e,architecture:n,variant:r})}function Sn(t){const e=Rc(t)?rs(t):t;const n=e.images.map(Sk);const[r]=n;if(r===void 0)throw new RangeError("a set needs\
 an image");const{index:i}=e;if(i===void 0&&n.length>1)throw new RangeError("a set of several images needs an index");const o=i===
void 0?r.bytes:Vo(Vn[i.format].index,n.map(xk),i.annotations);const s=i===void 0?{...r.manifest,platform:Pp(r.image)}:Oc(
Vn[i.format].index,o);return{root:s,rootBytes:o,images:n,blobs:Ek({images:n,root:s,rootBytes:o})}}function Ek({images:t,
root:e,rootBytes:n}){const r=[...t.map(({image:i})=>({digest:L(i.config),content:i.config})),...t.map(({manifest:i,bytes:o})=>({
digest:i.digest,content:o})),{digest:e.digest,content:n},...t.map(({image:{layer:i}})=>({digest:i.descriptor.digest,content:{
path:i.path,sizeBytes:i.descriptor.sizeBytes}}))];return[...new Map(r.map(i=>[i.digest,i])).values()]}function Sk(t){const e=Vn[t.
format];const n=Oc(e.config,t.config);const r=Go(e.manifest,n,t.layer.descriptor,t.annotations);return{manifest:Oc(e.manifest,
r),bytes:r,image:t}}function xk({manifest:t,image:e}){return{...t,platform:Pp(e),annotations:e.entryAnnotations}}function Pp({
indexPlatform:t,config:e}){if(t!==void 0)return t;const n=$(e.toString());const r=["architecture","os","os.version","var\
iant"].map(o=>[o,w(n,o)]);const i=y(n,"os.features");return Object.fromEntries([...r.filter(([,o])=>o!==void 0),...Array.
isArray(i)?[["os.features",i]]:[]])}function Oc(t,e){return{mediaType:t,digest:L(e),sizeBytes:e.length}}function _c({images:t,
index:e}){return e?.format==="docker"||t.some(({format:n})=>n==="docker")}function Rc(t){return _c(t)&&t.images.some(({layer:e})=>vc(
e.descriptor.mediaType)==="zstd")}function rs(t){const e="oci";const n=t.images.map(r=>{const{descriptor:i}=r.layer;const o=vc(
i.mediaType);const s=o===void 0?i.mediaType:Kn(e,o);return{...r,format:e,layer:{...r.layer,descriptor:{...i,mediaType:s}}}});
return{images:n,index:t.index&&{...t.index,format:e}}}function xi({root:t,blobs:e},n,r){return[Xo,Zo({...t,annotations:n}),
...r===void 0?[]:[Yo([r])],...e.map(({digest:i,content:o})=>({path:$e(i),content:o}))]}function Ip({images:t},e,n){const r=t.
find(({image:s})=>V(s.platform,n))??t[0];if(r===void 0)throw new RangeError("a set needs an image");const{config:i,layer:o}=r.
image;return{Config:$e(L(i)),RepoTags:e.length===0?null:e,Layers:[$e(o.descriptor.digest)]}}import{access as iI,chmod as oI,constants as Ih,link as sI,rename as Th,rm as Ss}from"node:fs/promises";import{basename as aI,
dirname as Ai}from"node:path";var kk=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function Ut(t){return t.replace(kk,e=>[...e].map(n=>`\\u${Pk(n.codePointAt(0)??
0)}`).join(""))}function Pk(t){const e=t.toString(16);return t>65535?`{${e}}`:e.padStart(4,"0")}function le(t,e){const n=t.
length>e?[...t.slice(0,2*e+1)]:[];return n.length>e?`${n.slice(0,e-1).join("")}…`:t}function Tp(t){return`<code>${is(t)}\
</code>`}function is(t){return Ut(t).replace(/[^\p{L}\p{N} /-]/gu,e=>`&#${e.codePointAt(0)};`)}function bt(t,e=""){const n=t.
flatMap(i=>i.match(/`+/g)??[]);const r="`".repeat(Math.max(3,...n.map(i=>i.length+1)));return[`${r}${e}`,...t,r].join("\n")}var ki="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.";var Ik=150;
function _e(t){return JSON.stringify(le(t,Ik))}function ge(t,e,n){return new m("BLOB_INVALID",`The file ${_e(t)} of ${_e(
n)} ${e}.`,{hint:"The image was damaged or only partly copied. Save, copy or build it again."})}function ie(t,e,n){return new m(
"UNSUPPORTED_IMAGE",`${t} ${e}.`,{hint:n})}import{createHash as Tk}from"node:crypto";var vp={sha256:64,sha512:128};function Et(t){const[e="",n="",...r]=t.split(":");const i=Object.hasOwn(vp,e)?vp[e]:void 0;
if(r.length>0||n.length!==i||!/^[0-9a-f]+$/.test(n))return void 0;return{algorithm:e,hex:n}}function os(t,{digest:e,sizeBytes:n}){
if(t.length!==n)throw q(e,Ht(t.length,n));const r=Et(e)?.algorithm;if(r===void 0)throw q(e,"has a digest that cannot be \
checked");const i=`${r}:${Tk(r).update(t).digest("hex")}`;if(i!==e)throw q(e,`has the digest ${i}`)}function Ht(t,e){return`\
has ${t} bytes, but its descriptor says ${e}`}function q(t,e){return new m("BLOB_INVALID",`The blob ${t.slice(0,150)} ${e}\
.`,{hint:"The image was damaged or changed on its way here. Copy or build it again, and check the disk and memory of thi\
s machine."})}var Ac="application/vnd.oci.image.";var ss="application/vnd.docker.";var zt={index:`${ss}distribution.manifest.list.v2+j\
son`,manifest:`${ss}distribution.manifest.v2+json`,config:`${ss}container.image.v1+json`,layer:`${ss}image.rootfs.diff.t\
ar`};var vk=new Map([[`${Ac}manifest.v1+json`,"oci"],[`${Ac}index.v1+json`,"oci"],[zt.manifest,"docker"],[zt.index,"dock\
er"]]);var Ok=new Set([`${Ac}config.v1+json`,zt.config]);var _k=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/;
var Rk=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function qn(t){return vk.
get(t)}function Bc(t){return Ok.has(t)}function Op(t){if(_k.test(t))return"layer";return Rk.test(t)?"foreign":"other"}function jt(t,e){os(t,e);const n=$(t.toString("utf8"));const r=l=>q(e.digest,l);if(!k(n))throw r("is not a JSON object");
const i=w(n,"mediaType");const o="manifests"in n&&("layers"in n||"config"in n||"fsLayers"in n);if(o)throw r("has the fie\
lds of a manifest and of an index");if(i!==void 0&&e.mediaType!==""&&i!==e.mediaType)throw r(`has the media type ${JSON.
stringify(i)}, but its descriptor says ${JSON.stringify(e.mediaType)}`);const s=i??(e.mediaType||Ak(n));const a=qn(s);if(a===
void 0)return{kind:"other",mediaType:s};const d=Nc(n);if(Jn(s)){return{kind:"index",format:a,entries:_p(n,"manifests",r),
annotations:d}}const c=Bp(y(n,"config"));if(c===void 0)throw r("has no descriptor of a config");const f=_p(n,"layers",r).
map(Bk);const u=w(n,"artifactType");return{kind:"manifest",format:a,mediaType:s,config:c,layers:f,annotations:d,artifactType:u}}
function Rp(t){const e=$(t.toString("utf8"));const n=y(e,"manifests");if(!k(e)||!Array.isArray(n))return void 0;const r=n.
map(Ap).filter(i=>i!==void 0);if(r.length!==n.length)return void 0;return{kind:"index",format:"oci",entries:r,annotations:Nc(
e)}}function Ak(t){if("manifests"in t)return Pe.index;return"config"in t&&"layers"in t?Pe.manifest:""}function _p(t,e,n){
const r=y(t,e);if(!Array.isArray(r))throw n(`has no list of ${e}`);return r.map((i,o)=>{const s=Ap(i);if(s===void 0)throw n(
`has no valid descriptor at position ${o} of its ${e}`);return s})}function Bk({mediaType:t,digest:e,sizeBytes:n}){return{
mediaType:t,digest:e,sizeBytes:n}}function Ap(t){const e=Bp(t);if(e===void 0)return void 0;const n=y(t,"platform");return{
...e,platform:k(n)?n:void 0,annotations:Nc(t)}}function Bp(t){const e=Si(t);if(e===void 0||Et(e.digest)===void 0)return void 0;
return Number.isSafeInteger(e.sizeBytes)&&e.sizeBytes>=0?e:void 0}function Nc(t){const e=y(t,"annotations");return Object.
fromEntries(Object.entries(k(e)?e:{}).filter(n=>typeof n[1]==="string"))}async function Yn(t,e){const{digest:n}=e;const r=await t.readManifest(e);if(r===void 0)throw ge(n,"is missing, though an\
 index names it",t.name);const i=jt(r,e);const o=t.name;if(i.kind==="index"){const{format:a,annotations:d,entries:c}=i;return{
reference:o,digest:n,index:{format:a,annotations:d},entries:c}}if(i.kind==="manifest"){const{mediaType:a}=i;return{reference:o,
digest:n,index:void 0,entries:[{...e,mediaType:a,platform:void 0}]}}const s=i.mediaType===""?"of no known type":_e(i.mediaType);
throw ie(o,`must be an image or an index, but is ${s}`,ki)}import{open as zp,stat as jp}from"node:fs/promises";import{join as Jk}from"node:path";import{Readable as Gk}from"node:stream";function de(t){return t?.code??String(t)}function rt(t){return["ENOSPC","EDQUOT"].includes(de(t))}import{posix as Fp}from"node:path";var Np=16*1024;function Cp(t,e){const n=new Map;const r=[];for(const{key:i,value:o}of Lc(t,e)){n.set(i,o);if(i==="GNU.sp\
arse.offset"||i==="GNU.sparse.numbytes")r.push(o)}if(r.length>0)n.set("GNU.sparse.map",Buffer.from(r.join(",")));return n}
function $p(t,e){return Cc(t,n=>n===e)}function Cc(t,e){return Buffer.concat([...Lc(t,0)].filter(({key:n})=>!e(n)).map(({
bytes:n})=>n))}function $c(t,e){return Buffer.concat([...Lc(t,0)].map(({key:n,bytes:r})=>{const i=e.get(n);return i===void 0?
r:Nk(n,i)}))}function Nk(t,e){const n=Buffer.concat([Buffer.from(` ${t}=`),Buffer.from(e),Buffer.from("\n")]);const r=n.
length;const i=r+String(r+String(r).length).length;return Buffer.concat([Buffer.from(String(i)),n])}function*Lc(t,e){let n=0;
for(let r=1;n<t.length;r++){if(r>Np){throw new m("TAR_LIMIT",`The PAX header at byte ${e} holds more than ${Np} records.`,
{hint:xe})}const i=t.indexOf(32,n);const o=i===-1?"":t.toString("latin1",n,i);const s=/^[0-9]{1,10}$/.test(o)?Number(o):
0;const a=n+s;const d=i===-1?-1:t.indexOf(61,i+1);if(s===0||a>t.length||d===-1||d>=a||t[a-1]!==10){throw new m("TAR_INVA\
LID",`The PAX header at byte ${e} has a malformed record: the stream was damaged.`,{hint:Bt})}yield{key:t.toString("utf8",
i+1,d),value:t.subarray(d+1,a-1),bytes:t.subarray(n,a)};n=a}}var Lp=1024*1024;var Ck=4*1024*1024;var Dp=Buffer.alloc(0);var Dc={pax:new Map,longName:void 0,longLink:void 0};function Zn(t){
return t===ke.pax||t===ke.gnuLongName||t===ke.gnuLongLink}var Xn=class{#e=[];#t=0;#n=Dc;#r;get isReading(){return this.#r!==
void 0}get isEmpty(){return this.#e.length===0}begin(e,n,r){const{typeFlag:i,sizeBytes:o}=e;if(o>Lp||this.#t+o>Ck){throw new m(
"TAR_LIMIT",`The extension header at byte ${r} claims ${o} bytes; at most ${Lp} are read.`,{hint:xe})}this.#i(Buffer.from(
n));if(o>0)this.#r={typeFlag:i,left:he(o),parts:[],sizeBytes:o};else this.#n=Fc(this.#n,i,Dp,r)}take(e,n){const r=this.#r;
if(r===void 0)return 0;const i=Math.min(r.left,e.length);r.parts.push(Buffer.from(e.subarray(0,i)));r.left-=i;if(r.left===
0){this.#r=void 0;const o=r.parts.length===1?r.parts[0]:Buffer.concat(r.parts);this.#i(o);this.#n=Fc(this.#n,r.typeFlag,
o.subarray(0,r.sizeBytes),n)}return i}release(){const e={blocks:this.#e,extension:this.#n};this.#e=[];this.#t=0;this.#n=
Dc;return e}#i(e){this.#e.push(e);this.#t+=e.length}};function as(t){const e=[];for(let n=0;n<t.length;n++){const r=t[n];
const{typeFlag:i,sizeBytes:o}=qe(r,0);e.push({typeFlag:i,block:r,data:o===0?void 0:t[++n],sizeBytes:o})}return e}function je(t){
return as(t).reduce((e,{typeFlag:n,data:r=Dp,sizeBytes:i})=>Fc(e,n,r.subarray(0,i),0),Dc)}function Qn(t,{pax:e,longName:n}){
return n??Re(e.get("GNU.sparse.name"))??Re(e.get("path"))??t.name}function xn(t,{pax:e,longLink:n}){return n??Re(e.get("\
linkpath"))??Do(t)}function ds(t,{pax:e},n){const r=Re(e.get("size"));if(r===void 0)return t.sizeBytes;const i=r.toString(
"latin1");const o=/^[0-9]{1,16}$/.test(i)?Number(i):Number.NaN;if(!Number.isSafeInteger(o))throw Ye(n,`the PAX record of\
 its size is ${JSON.stringify(i.slice(0,40))}`);return o}function Fc(t,e,n,r){if(e===ke.pax)return{...t,pax:Cp(n,r)};const i=Re(
$k(n));return e===ke.gnuLongName?{...t,longName:i}:{...t,longLink:i}}function Re(t){return t?.length===0?void 0:t}function $k(t){
const e=t.indexOf(0);return e===-1?t:t.subarray(0,e)}var Mp=2e5;var Lk=1024;var Dk=64*1024;var Fk=[["gzip","1f8b","gunzip --keep"],["zstd","28b52ffd","zstd --decompress"],["\
xz","fd377a585a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],["lz4","04224d18","lz4 --decompress"]];
async function Up(t){const e=new Mc(t);const n=new Map;const r=new Xn;zk(await e.read(0,R),t.path);let i=0;let o=0;let s=0;
while(s<t.sizeBytes&&o<2){const a=s;const d=await e.block(a);s+=R;if(gi(d)){o++;continue}if(o===1)throw Ye(a,"there is a\
 single zero block between two entries");const c=qe(d,a);if(++i>Mp)throw Wk(t.path);if(c.typeFlag===ke.paxGlobal){s+=he(
c.sizeBytes)}else if(Zn(c.typeFlag)){r.begin(c,d,a);const f=he(c.sizeBytes);if(f>0)r.take(await e.exactly(s,f),a);s+=f}else{
const{extension:f}=r.release();const u=c.hasOldType&&c.name.at(-1)===47;const l=Lo(c.typeFlag)&&!u?ds(c,f,a):0;s=c.gnuIsExtended?
await Mk(e,s):s;if(s+l>t.sizeBytes)throw Uc(t,s+l);Uk(n,{header:c,block:d,extension:f,offset:s,sizeBytes:l});s+=he(l)}}if(!r.
isEmpty)throw Uc(t,s);return n}async function Mk(t,e){let n=e;for(let r=true;r;n+=R)r=((await t.block(n))[504]??0)!==0;return n}
function Uk(t,e){const{header:n,block:r,extension:i,offset:o,sizeBytes:s}=e;const a=Qn(n,i);const d=a.length>Lk?void 0:cs(
a.toString("utf8"));if(d===void 0)return;const{typeFlag:c}=n;const f=c==="S"||[...i.pax.keys()].some(Hk);if(f)t.set(d,{kind:"\
sparse"});else if(c==="0"||c==="7")t.set(d,{kind:"file",offset:o,sizeBytes:s});else if(c==="1"||c==="2"){const u=(i.longLink??
i.pax.get("linkpath")??Do(r)).toString("utf8");const l=c==="1"||u.startsWith("/")?u:`${Fp.dirname(d)}/${u}`;t.set(d,{kind:"\
link",target:cs(l)})}else t.delete(d)}function Hk(t){return t.startsWith("GNU.sparse.")}function cs(t){const e=Fp.normalize(
t.replace(/^\/+/,"")).replace(/\/$/,"");return e===".."||e.startsWith("../")?void 0:e}var Mc=class{#e;#t=Buffer.alloc(0);#n=0;constructor(e){
this.#e=e}async read(e,n){const r=e-this.#n;if(r>=0&&r+n<=this.#t.length)return this.#t.subarray(r,r+n);const{handle:i,signal:o}=this.#e;
if(o.aborted)throw F(o.reason);const s=Buffer.alloc(Math.max(n,Dk));let a=0;while(a<s.length){const{bytesRead:d}=await i.
read(s,a,s.length-a,e+a);if(d===0)break;a+=d}this.#t=s.subarray(0,a);this.#n=e;return this.#t.subarray(0,n)}async exactly(e,n){
const r=await this.read(e,n);if(r.length<n)throw Uc(this.#e,e+n);return r}block(e){return this.exactly(e,R)}};function zk(t,e){
const n=t.toString("hex",0,8);const r=Fk.find(([,o])=>n.startsWith(o));const i=JSON.stringify(e);if(r!==void 0){const o=`\
The archive ${i} must be a plain tar archive, but is compressed with ${r[0]}.`;throw new m("UNSUPPORTED_IMAGE",o,{hint:`\
Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${r[2]} ${i}`})}
if(t.length===R&&(gi(t)||jk(t)))return;throw new m("UNSUPPORTED_IMAGE",`${i} must be a tar archive, but is not one.`,{hint:'\
Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}function jk(t){
try{qe(t,0);return true}catch{return false}}function Uc({path:t,sizeBytes:e},n){const r=`The archive ${JSON.stringify(t)}\
 ends after ${e} bytes, but its headers promise at least ${n}: something was cut off.`;return new m("TAR_TRUNCATED",r,{hint:"\
Save or copy it again, and check whether the disk was full."})}function Wk(t){const e=`The archive ${JSON.stringify(t)} \
has more than ${Mp} entries.`;return new m("TAR_LIMIT",e,{hint:xe})}function fs(t){return{open:async e=>t.open(e),locate:async()=>t.range}}var Hp=1024*1024;var Wp=4*1024*1024;var Vk=8;async function Wt(t,e,n){
if(t.sizeBytes>Wp)throw Kk(e,t.sizeBytes);const r=[];for await(const i of t.open(n))r.push(i);return Buffer.concat(r)}function Kk(t,e){
const n=`${t} has ${e} bytes, but at most ${Wp} bytes of a manifest, an index or a config are read.`;return new m("TAR_L\
IMIT",n,{hint:xe})}async function Jp(t){const e=await Vp(t);if(!e.isDirectory()){throw new m("BAD_INPUT",`${JSON.stringify(
t)} must be a directory, but is a file.`,{hint:'Write "oci-archive:PATH" for an archive of an OCI image layout, and "doc\
ker-archive:PATH" for one of "docker save".'})}return{path:t,find:async n=>{const r=Jk(t,n);const i=await jp(r).catch(o=>{
if(["ENOENT","ENOTDIR"].includes(de(o)))return void 0;throw Pi(r,o)});if(!i?.isFile())return void 0;return Gp({path:r,startByte:0,
sizeBytes:i.size})},close:async()=>{}}}async function us(t,e){const n=await Vp(t);if(!n.isFile()){const i=n.isDirectory()?
"a directory":"no regular file";throw new m("BAD_INPUT",`${JSON.stringify(t)} must be an archive, but is ${i}.`,{hint:n.
isDirectory()?'Write "oci:DIR" for a directory with an OCI image layout.':"An archive is read several times, from any po\
sition, so it must be a file. Save it to one first."})}const r=await zp(t).catch(i=>{throw Pi(t,i)});try{const i=await Up(
{handle:r,path:t,sizeBytes:n.size,signal:e});return new Hc(t,r,i)}catch(i){await r.close();throw i}}var Hc=class{path;#e;#t;constructor(e,n,r){
this.path=e;this.#e=n;this.#t=r}async find(e){let n=cs(e);for(let r=0;n!==void 0;r++){const i=this.#t.get(n);if(i===void 0)
return void 0;if(i.kind==="file"){const{offset:o,sizeBytes:s}=i;return Gp({path:this.path,startByte:o,sizeBytes:s,handle:this.#e})}
if(i.kind==="sparse")throw ge(e,"is stored as a sparse file, as no builder does",this.path);if(r===Vk)throw ge(e,"is beh\
ind a loop of links",this.path);n=i.target}throw ge(e,"is a link that leads out of the archive",this.path)}close(){return this.#e.
close()}};function Gp(t){const{path:e,startByte:n,sizeBytes:r}=t;const i={path:e,startByte:n,sizeBytes:r};return{sizeBytes:r,
range:i,open:o=>new zc(t,o)}}var zc=class extends Gk{#e;#t;#n;#r;constructor(e,n){super({highWaterMark:Hp,signal:n});this.#e=
e;this.#r=e.startByte;this.#t=e.startByte+e.sizeBytes}_construct(e){const{handle:n,path:r}=this.#e;const i=n===void 0?zp(
r):Promise.resolve(n);i.then(o=>{this.#n=o;e()},o=>e(Pi(r,o)))}_read(){const e=Math.min(Hp,this.#t-this.#r);if(e===0||this.#n===
void 0){this.push(null);return}this.#n.read(Buffer.allocUnsafe(e),0,e,this.#r).then(({bytesRead:n,buffer:r})=>{this.#r+=
n;this.push(n===0?null:r.subarray(0,n))},n=>this.destroy(Pi(this.#e.path,n)))}_destroy(e,n){const r=this.#e.handle===void 0;
const i=r?this.#n?.close():void 0;Promise.resolve(i).then(()=>n(e),()=>n(e))}};async function Vp(t){return jp(t).catch(e=>{
throw Pi(t,e)})}function Pi(t,e){const n=de(e);if(n==="ENOENT"||n==="ENOTDIR"){return new m("IMAGE_NOT_FOUND",`There is \
no file or directory ${JSON.stringify(t)}.`,{hint:"Check the path. It is relative to the working directory, and ends at \
the first colon.",cause:e})}return new m("BAD_INPUT",`Cannot read ${JSON.stringify(t)}: ${n}.`,{hint:"Check the permissi\
ons of the file and of the directories above it.",cause:e})}var qk=/^sha256:[0-9a-f]{64}$/;function ls(t,e,n){const r=y(t,"rootfs","diff_ids")??[];const i="No builder writes this. \
Use an image from a source that you trust.";if(!C(r)||!r.every(o=>qk.test(o)))throw ie(n,"has a diffID in its config tha\
t is not a sha256 digest",i);if(r.length!==e)throw ie(n,`has ${e} layers, but ${r.length} diffIDs in its config`,i);return r}var Yk=8;var er=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(e){const n=[];const r=[];if(this.attestations>
0)r.push(Kp(this.attestations,"attestation"));if(this.artifacts.length>0){const i=Wc([...new Set(this.artifacts)].map(o=>o===
""?"no type":o));r.push(`${Kp(this.artifacts.length,"artifact")} (${i})`)}if(r.length>0)n.push(`Left out of ${e}, since \
they describe the source or are not images: ${r.join(" and ")}.`);if(this.notLinux.length>0)n.push(`Left out of ${e}, si\
nce only Linux images can be flattened: ${jc(this.notLinux)}.`);if(this.missing.length>0)n.push(`Left out of ${e}, since\
 its index names them but they are missing: ${Xk(this.missing)}.`);return n}};function jc(t){return Wc([...new Set(t.map(
O))])}function Xk(t){return Wc([...new Set(t.map(e=>e===void 0?"an unknown platform":O(e)))])}function Wc(t){const e=t.slice(
0,Yk).map(r=>/^[\w./+ -]*$/.test(r)?r:_e(r));const n=t.length-e.length;return e.join(", ")+(n>0?` and ${n} more`:"")}function Kp(t,e){
return`${t} ${e}${t===1?"":"s"}`}function Jc(t){const e=w(t,"os");const n=w(t,"architecture");if(e===void 0||n===void 0)return void 0;const r={os:e,architecture:n,
variant:w(t,"variant")};return ts(r)&&e!=="unknown"&&n!=="unknown"?r:void 0}function qp(t,e){const n=t??e;if(n===void 0)
return void 0;const r=e!==void 0&&!Gc(n,e);return Oe({...n,variant:n.variant??(r?e.variant:void 0)})}function Gc(t,e){const n=r=>Oe(
{...r,variant:void 0});return!V(n(t),n(e))}function Yp(t,e,{available:n,notices:r}){const i=n.length===0?"has no platfor\
m at all":`has ${jc(n)}`;const o=`The image ${t} is needed for ${O(e)}, but ${i}.`;return new m("PLATFORM_MISMATCH",[o,...r].
join(" "),{hint:"Select a platform that the image has."})}var Xp=8;var Zp=1e4;var Zk="vnd.docker.reference.type";function Ii({annotations:t}){return t[Zk]!==void 0}var tr=class{#e;#t;#n=new Set;#r=[];#i=0;constructor(e,n){
this.#e=e;this.#t=n}async follow(e){for(const n of e)await this.#o(n,0);return this.#r}async#o(e,n){if(++this.#i>Zp)throw this.#a(
`has more than ${Zp} entries in its indexes`);if(Ii(e)){this.#t.attestations++;return}if(this.#n.has(e.digest))return;this.#n.
add(e.digest);const{mediaType:r}=e;if(r!==""&&qn(r)===void 0){this.#t.artifacts.push(r)}else if(r===""||Jn(r)){await this.#s(
e,n)}else{this.#r.push(e)}}async#s(e,n){if(n===Xp)throw this.#a(`has indexes nested more than ${Xp} deep`);const r=await this.#e.
readManifest(e);if(r===void 0){this.#t.missing.push(void 0);return}const i=jt(r,e);if(i.kind==="index"){for(const o of i.
entries)await this.#o(o,n+1)}else if(i.kind==="manifest"){this.#r.push(e)}else if(e.mediaType===""){this.#t.artifacts.push(
i.mediaType)}else{throw q(e.digest,"is not an index")}}#a(e){return ie(this.#e.name,e,"No builder writes this. Use an im\
age from a source that you trust.")}};var Qk=4;async function kn(t,e,n){const{reference:r,digest:i,index:o}=e;const s=new er;const a=o===void 0;const d=await new tr(
t,s).follow(e.entries);const c=new Vc(t,{leftOut:s,platforms:n,isAlone:a});const f=await eP(d,l=>c.load(l));const u=(n??
[]).find(l=>!f.some(p=>V(p.platform,l)));if(u!==void 0){const l=[...f.map(({platform:p})=>p),...c.others];throw Yp(r,u,{
available:l,notices:s.notices(r)})}if(f.length===0){const l=s.notices(r).join(" ");throw ie(r,`has no image that can be \
flattened${l&&`. ${l.replace(/\.$/,"")}`}`,ki)}return{...{reference:r,digest:i,index:o,images:f},notices:[...s.notices(r),
...c.notices],release:({manifest:l})=>t.release(l),close:()=>t.close()}}async function eP(t,e){const n=[];const r=[...t.
entries()];const i=async()=>{for(let o=r.shift();o!==void 0;o=r.shift())n[o[0]]=await e(o[1])};await Promise.all(Array.from(
{length:Qk},i));return n.filter(o=>o!==void 0)}var Vc=class{notices=[];others=[];#e;#t;constructor(e,n){this.#e=e;this.#t=
n}async load(e){const n=Jc(e.platform);if(n!==void 0&&!this.#r(n))return void 0;const r=await this.#e.readManifest(e);if(r===
void 0)return this.#i(e,n);const i=jt(r,e);if(i.kind!=="manifest")throw q(e.digest,"is not a manifest");if(!this.#s(i))return void 0;
const o=await this.#a(i,e);if(o===void 0)return this.#i(e,n,i);const s=Jc(o);const a=qp(n,s);if(a===void 0)throw ie(`The\
 image ${e.digest}`,"does not say which platform it is for","Build it again with a current builder.");if(n===void 0&&!this.#r(
a))return void 0;if(n!==void 0&&s!==void 0&&Gc(n,s))this.notices.push(`The index says that ${e.digest} is for ${O(n)}, b\
ut its config says ${O(s)}.`);return this.#n(e,i,{config:o,platform:a})}async#n(e,n,{config:r,platform:i}){const{mediaType:o,
digest:s,sizeBytes:a}=e;const d={mediaType:o||n.mediaType,digest:s,sizeBytes:a};const{layers:c}=n;const f=ls(r,c.length,
`The image ${s}`);const u={manifest:d,layers:c,platform:i};return{manifest:d,format:n.format,platform:i,indexPlatform:this.#t.
isAlone?void 0:e.platform,entryAnnotations:this.#t.isAlone?{}:e.annotations,annotations:n.annotations,config:{descriptor:n.
config,json:r},layers:await Promise.all(c.map(async(l,p)=>{const h=await this.#e.findLayer(l,u);if(h===void 0)throw this.#o(
l.digest,e);return{descriptor:l,diffId:f[p]??"",...h}}))}}#r(e){const{platforms:n,isAlone:r,leftOut:i}=this.#t;const o=n?.
some(s=>V(s,e))??true;if(!o)this.others.push(e);else if(e.os!=="linux"){if(r||n!==void 0){throw new m("UNSUPPORTED_IMAGE",
`docker-flatten needs a Linux image, but ${this.#e.name} has one for ${e.os}.`,{hint:"Windows layers are not plain files\
ystems and cannot be flattened this way."})}i.notLinux.push(e);return false}return o}async#i(e,n,r){const{isAlone:i,leftOut:o}=this.#t;
const s={manifest:e,layers:r?.layers??[],platform:n};const a=await Promise.all(s.layers.map(c=>this.#e.findLayer(c,s)));
const d=r!==void 0&&!a.includes(void 0);if(i||d)throw this.#o(r?.config.digest??e.digest,e);o.missing.push(n)}#o(e,{digest:n}){
const r=e===n?"an index":`the manifest ${n}`;return ge(e,`is missing, though ${r} names it`,this.#e.name)}#s({config:e,layers:n,
artifactType:r,mediaType:i}){const{isAlone:o,leftOut:s}=this.#t;const a=n.map(u=>Op(u.mediaType));const d=Bc(e.mediaType)&&
(n.length===0||a.some(u=>u!=="other"));if(!d){const u=r??(Bc(e.mediaType)?n[0]?.mediaType??i:e.mediaType);if(o)throw ie(
this.#e.name,`is not an image, but ${_e(u)}`,ki);if(n.some(l=>l.mediaType==="application/vnd.in-toto+json"))s.attestations++;else
s.artifacts.push(u);return false}const c=n[a.indexOf("foreign")];if(c!==void 0)throw ie(`The layer ${c.digest}`,`is a fo\
reign layer (${c.mediaType}), which only its vendor may distribute`,"Images with such layers cannot be flattened: the re\
sult would distribute them.");const f=n[a.indexOf("other")];if(f!==void 0)throw ie(`The layer ${f.digest}`,`has the unkn\
own media type ${JSON.stringify(f.mediaType)}`,"Layers are tar archives, uncompressed or compressed with gzip or zstd. B\
uild the image again with one of these; decrypt an encrypted one.");return true}async#a({config:e},n){const r=await this.#e.
readConfig(e,n);if(r===void 0)return void 0;os(r,e);const i=$(r.toString("utf8"));if(!k(i))throw q(e.digest,"is not a co\
nfig, since it is not a JSON object");return i}};var tP=["org.opencontainers.image.ref.name","io.containerd.image.name"];var Qp=20;function nh(t,e){const{index:n,reference:r,
text:i}=e;if(n!==void 0){const s=t[n];if(s===void 0){const a=t.length===0?"no image":`only the images @0 to @${t.length-
1}`;throw Kc(`${i} must name an image, but the layout has ${a}.`,t)}return[s]}if(r!==void 0){const s=t.filter(d=>ms(d).includes(
r));const a=s.length>0?s:t.filter(d=>rP(d,r));if(a.length===0)throw Kc(`${i} must name an image, but the layout has none\
 with that name.`,t);return eh(a,t,e)}const o=t.filter(nP);if(o.length===0)throw Kc(`${i} must contain an image, but con\
tains none.`,t);return eh(o,t,e)}function eh(t,e,{text:n,path:r,transport:i}){const o=[...new Map(t.map(d=>[d.digest,d])).
values()];if(o.length===1)return o;const s=new Set(t.map(d=>ms(d).toSorted().join(" ")));const a=o.every(({mediaType:d,platform:c})=>d.
includes(".manifest.v")&&c!==void 0);if(s.size===1&&a)return o;throw new m("BAD_INPUT",`${n} must name one image, but th\
e layout has several: ${rh(e)}.`,{hint:`Add one of these names: "${i}:${r}:NAME".`})}function nP(t){return!Ii(t)&&(t.mediaType===
""||qn(t.mediaType)!==void 0)}function ms({annotations:t}){return tP.map(e=>t[e]).filter(e=>e!==void 0)}function rP(t,e){
const n=th(e);return n!==void 0&&ms(t).some(r=>/[/:]/.test(r)&&th(r)===n)}function th(t){try{return re(ae(t,"image"))}catch{
return void 0}}function rh(t){const e=[...new Set(t.map((r,i)=>ms(r).at(-1)??`@${i}`))];const n=e.length-Qp;return e.slice(
0,Qp).map(_e).join(", ")+(n>0?` and ${n} more`:"")}function Kc(t,e){return new m("IMAGE_NOT_FOUND",t,{hint:e.length===0?
"Check the path.":`It has: ${rh(e)}.`})}var ih="1.0.0";var Ti=class{name;#e;#t;constructor(e,n,r){this.name=e;this.#e=n;this.#t=r}async readManifest({digest:e}){
const n=await this.#e.find(ps(e));return n&&Wt(n,`The blob ${e}`,this.#t)}readConfig(e){return this.readManifest(e)}async findLayer({
digest:e,sizeBytes:n}){const r=await this.#e.find(ps(e));if(r===void 0)return void 0;if(r.sizeBytes!==n)throw q(e,Ht(r.sizeBytes,
n));return fs(r)}async release(){}close(){return this.#e.close()}};async function oh(t,e){const{text:n,path:r,transport:i}=t;
const o=await(i==="oci"?Jp(r):us(r,e.signal));try{const s=new Ti(n,o,e.signal);const a=await qc(o,e.signal);if(a===void 0)
throw await sP(o,t);const[d,...c]=nh(a.entries,t);const f=d!==void 0&&c.length===0?await Yn(s,d):{reference:n,digest:a.digest,
index:{format:a.format,annotations:a.annotations},entries:[d,...c].filter(u=>u!==void 0).map(oP)};return await kn(s,f,e.
platforms)}catch(s){await o.close();throw s}}async function qc(t,e){const n=await iP(t,e);if(n!==void 0&&n!==ih)throw ie(
t.path,`is an OCI image layout of version ${_e(n)}; only ${ih} is known`,"Look for a newer release of docker-flatten.");
const r=await t.find("index.json");if(r===void 0)return void 0;const i=await Wt(r,`The file index.json of ${t.path}`,e);
const o=Rp(i);if(o===void 0)throw ge("index.json","is not an index of an OCI image layout",t.path);return{...o,digest:L(
i)}}async function iP(t,e){const n=await t.find("oci-layout");if(n===void 0)return void 0;const r=(await Wt(n,`The file \
oci-layout of ${t.path}`,e)).toString();return w($(r),"imageLayoutVersion")}function oP(t){const{"org.opencontainers.ima\
ge.ref.name":e,...n}=t.annotations;return{...t,annotations:n}}function ps(t){const e=Et(t);if(e===void 0)throw q(t,"has \
a digest that cannot be checked");return`blobs/${e.algorithm}/${e.hex}`}async function sP(t,{text:e,path:n,transport:r}){
const i=await t.find("manifest.json")!==void 0;const o=!i?'Check the path. A layout comes from "docker buildx build --ou\
tput type=oci", skopeo, buildah and others.':r==="oci-archive"?`It looks like an archive of "docker save". Write it as "\
docker-archive:${n}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${n}" oci:NEW`;return ie(e,
"must be an OCI image layout, but has no index.json",o)}import{createHash as yP}from"node:crypto";import{Writable as wP}from"node:stream";import{pipeline as bP}from"node:stream/promises";var sh=["B","kB","MB","GB","TB","PB"];function T(t){let e=t;let n=0;while(Math.abs(e)>=999.5&&n<sh.length-1){e/=1e3;n++}
const r=n===0||Math.abs(e)>=99.95?0:Math.abs(e)>=9.995?1:2;return`${e.toFixed(r)} ${sh[n]}`}function hs(t,e){return nr(t===
0?0:(t-e)/t*100)}function nr(t,e=1){const n=t.toFixed(e);return Number(n)===0?n.replace("-",""):n}function rr(t,e){const n=[
T(t),T(e)];return t!==e&&n[0]===n[1]?[`${t} B`,`${e} B`]:n}var aP=16*4096;var dP=.001;function gs(t,e,n){if(!t)return e===
0;return Math.abs(e)<=Math.max(aP,n*dP)}function ir(t,e){return{oldBytes:t,newBytes:e,savedBytes:t-e,savedPercent:hs(t,e)}}
function dh(t){return`${Yc(t)}, ${(t.ms/1e3).toFixed(1)} s`}function Yc({oldBytes:t,newBytes:e,oldLayers:n,newLayers:r}){
const i=vi(hs(t,e));return`${ah(t,n)} → ${ah(e,r)}, ${i}`}function vi(t){return t.startsWith("-")?`${t.slice(1)} % lar\
ger`:`${t} % smaller`}function ah(t,e){return`${T(t)} in ${Ae(e)}`}function oe(t){return`${t.toLocaleString("en")} ${t===
1?"entry":"entries"}`}function Ae(t){return`${t} ${t===1?"layer":"layers"}`}var cP=.2;var fP=10;var uP=3;var lP=100*60*60;var ys=class{#e;#t=performance.now();#n=this.#t;#r;#i=0;#o=0;constructor(e){
this.#e=e;this.#r=e.doneBytes?.()??0}measure(){const{title:e,isEstimate:n=false}=this.#e;const r=performance.now();const i=(r-
this.#t)/1e3;const o=this.#e.doneBytes?.();const s=this.#e.totalBytes?.();const a=o!==void 0&&s!==void 0&&s>0;const d=a&&
o<=s?s:void 0;const c=d===void 0?void 0:Math.min(99,Math.floor((o??0)/d*100));const f=o===void 0?void 0:this.#s(r,o);const u=(d??
0)-(o??0);const l=i<uP||u<=0||!f?Number.POSITIVE_INFINITY:Math.max(1,Math.round(u/f));const p=l>lP?void 0:l;return{...{title:e,
seconds:i,doneBytes:o,totalBytes:d,isEstimate:n},...{percent:c,bytesPerSecond:f,secondsLeft:p}}}#s(e,n){const r=(e-this.#n)/
1e3;if(r>=cP){const i=Math.exp(-r/fP);this.#i=this.#i*i+(n-this.#r);this.#o=this.#o*i+r;this.#n=e;this.#r=n}return this.#o===
0?void 0:this.#i/this.#o}};function ch(t){const{title:e,seconds:n,doneBytes:r,percent:i}=t;if(r===void 0)return`${e}: ${fh(
Math.round(n))} so far`;const o=[mP(t),i===void 0?void 0:`${i} %`,pP(t),hP(t)];return`${e}: ${o.filter(s=>s!==void 0).join(
", ")}`}function mP({doneBytes:t,totalBytes:e,isEstimate:n}){const r=T(t??0);if(e===void 0)return r;return`${r} of ${n?"\
about ":""}${T(e)}`}function pP({bytesPerSecond:t}){return t===void 0?void 0:`${T(t)}/s`}function hP({secondsLeft:t}){return t===
void 0?void 0:`${fh(t)} left`}function fh(t){const e=t<3600?[[Math.floor(t/60),"min"],[t%60,"s"]]:[[Math.floor(t/3600),"\
h"],[Math.floor(t%3600/60),"min"]];const n=e.filter(([r])=>r>0).map(([r,i])=>`${r} ${i}`);return n.length===0?"0 s":n.join(
" ")}var gP=5e3;var uh=1e3;async function W(t,e,n){const r=t.showProgress(e);try{return await n}finally{r()}}async function ws(t,e,n){
await W(t,e.progress,Promise.race([e.sent,n]).catch(()=>{}));return W(t,{title:e.after},n)}function lh(t,e){const n=new ys(
t);const r=gP/uh;let i=0;let o=t.loggedChars?.();const s=setInterval(()=>{const a=n.measure();if(++i%r!==0)return;const d=t.
loggedChars?.();if(d===o)e(ch(a));o=d},uh);return()=>clearInterval(s)}function or(t){let e;t.then(n=>e=n).catch(()=>{});
return()=>e}var EP=[["1f8b",".gzip"],["28b52ffd",".zstd"]];var SP=[["fd377a585a00","xz"],["425a68","bzip2"]];var xP=6;var kP=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/;
var bs=class t{name;#e;#t;#n;#r;constructor(e,n,{config:r,blobs:i,layers:o}){this.name=e;this.#e=n;this.#t=i;this.#n=r;const s=({
mediaType:d,digest:c,sizeBytes:f})=>({mediaType:d,size:f,digest:c});const a={mediaType:zt.config,digest:L(r),sizeBytes:r.
length};this.#r=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:zt.manifest,config:s(a),layers:o.map(s)}))}static async of(e,n,r){
const i=await PP(e,n,r);const o=$(i.toString("utf8"));if(!k(o))throw ge(e.config,"is not a config, since it is not a JSO\
N object",n.path);const s=ls(o,e.layers.length,r.name);const a=new Map;const d=[];const c=new Map;for(const[f,u]of e.layers.
entries()){const l=await n.find(u);if(l===void 0)throw ge(u,"is missing, though manifest.json names it",n.path);const p=await IP(
l,u,r.signal);const h=p===""?`${s[f]}`:`file ${u}`;const g=c.get(h)??{mediaType:`${zt.layer}${p}`,digest:p===""?s[f]??"":
await vP(l,r),sizeBytes:l.sizeBytes};c.set(h,g);d.push(g);a.set(g.digest,l)}return new t(r.name,n,{config:i,blobs:a,layers:d})}get choice(){
const e=L(this.#r);const n=zt.manifest;const r=this.#r.length;const i={mediaType:n,digest:e,sizeBytes:r,platform:void 0,
annotations:{}};return{reference:this.name,digest:e,index:void 0,entries:[i]}}async readManifest(){return this.#r}async readConfig(){
return this.#n}async findLayer({digest:e}){const n=this.#t.get(e);return n&&fs(n)}async release(){}close(){return this.#e.
close()}};async function PP(t,e,n){const r=await e.find(t.config);if(r===void 0)throw ge(t.config,"is missing, though ma\
nifest.json names it",e.path);const i=await Wt(r,`The config ${JSON.stringify(t.config)}`,n.signal);const o=kP.exec(t.config)?.[1];
const s=L(i);if(o!==void 0&&s!==`sha256:${o}`)throw q(`sha256:${o}`,`has the digest ${s}`);return i}async function IP(t,e,n){
const r=await TP(t,n);const i=SP.find(([o])=>r.startsWith(o));if(i!==void 0)throw ie(`The layer ${JSON.stringify(e)}`,`i\
s compressed with ${i[1]}`,"Layers must be uncompressed, or compressed with gzip or zstd. Load the archive into an engin\
e and save it again.");return EP.find(([o])=>r.startsWith(o))?.[1]??""}async function TP(t,e){const n=t.open(e);for await(const r of n)
return r.toString("hex",0,xP);return""}async function vP(t,{signal:e,log:n,touch:r}){const i=yP("sha256");let o=0;const s=new wP(
{write:(d,c,f)=>{i.update(d);o+=d.length;r();f()}});const a={title:"Digest",doneBytes:()=>o,totalBytes:()=>t.sizeBytes};
await W(n,a,bP(t.open(e),s,{signal:e}));return`sha256:${i.digest("hex")}`}var mh=20;async function hh(t,e){const{text:n,path:r}=t;const i=await us(r,e.signal);try{const o=RP(await OP(i,t,e.signal),
t);const s=new Ti(n,i,e.signal);const a=await qc(i,e.signal);const d=a&&await BP(s,a.entries,o);if(d!==void 0)return await kn(
s,await Yn(s,d),e.platforms);const c=await bs.of(o,i,{...e,name:n});return await kn(c,c.choice,e.platforms)}catch(o){await i.
close();throw o}}async function OP(t,{text:e,path:n},r){const i=await t.find("manifest.json");if(i===void 0){const d=await t.
find("index.json")!==void 0;const c=await t.find("repositories")!==void 0;const f=d?`It has an index.json, so it is an a\
rchive of an OCI image layout. Write it as "oci-archive:${n}".`:c?"Docker before 1.10 wrote it. Load it into an engine a\
nd save it again.":'Check the path. Such an archive comes from "docker save", "docker buildx build --output type=docker"\
, skopeo, buildah, podman and others.';throw ie(e,'must be an archive of "docker save", but has no manifest.json',f)}const o=await Wt(
i,`The file manifest.json of ${n}`,r);const s=$(o.toString("utf8"));const a=(Array.isArray(s)?s:[]).map(_P);if(!Array.isArray(
s)||a.includes(void 0))throw ge("manifest.json","is not a list of images",n);return a.filter(d=>d!==void 0)}function _P(t){
const e=w(t,"Config");const n=y(t,"Layers")??[];const r=y(t,"RepoTags")??[];if(e===void 0||!C(n)||!C(r))return void 0;return{
config:e,names:r,layers:n}}function RP(t,e){const{text:n,path:r,reference:i,index:o}=e;const s=AP(t);if(t.length===0)throw new m(
"IMAGE_NOT_FOUND",`${n} must contain an image, but contains none.`,{hint:"Save the image again."});if(o!==void 0){const f=t[o];
if(f!==void 0)return f;throw new m("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has only the images @0 to\
 @${t.length-1}.`,{hint:`It has: ${s}.`})}const a=i&&re(i);const d=t.filter(({names:f})=>a===void 0||f.some(u=>Xc(u)===a));
const[c]=d;if(c===void 0){throw new m("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has none with that nam\
e.`,{hint:`It has: ${s}.`})}if(d.some(f=>JSON.stringify(ph(f))!==JSON.stringify(ph(c)))){throw new m("BAD_INPUT",`${n} m\
ust name one image, but the archive has several: ${s}.`,{hint:`Add one of these names: "docker-archive:${r}:NAME".`})}return c}
function ph({config:t,layers:e}){return[t,e]}function Xc(t){try{return re(ae(t,"image"))}catch{return void 0}}function AP(t){
const e=t.flatMap(({names:r},i)=>r.length===0?[`@${i}`]:r);const n=e.length-mh;return e.slice(0,mh).map(_e).join(", ")+(n>
0?` and ${n} more`:"")}async function BP(t,e,n){const r=n.names.map(Xc);const i=({annotations:a})=>r.includes(Xc(a["io.c\
ontainerd.image.name"]??""));const o=e.filter(a=>!Ii(a));const s=o.toSorted((a,d)=>Number(i(d))-Number(i(a)));for(const a of s)
if(await NP(t,a,n))return a;return void 0}async function NP(t,e,n){for(const r of await new tr(t,new er).follow([e])){const i=await t.
readManifest(r);const o=i&&jt(i,r);if(o?.kind!=="manifest")continue;const s=[o.config,...o.layers].map(({digest:a})=>ps(
a));if(JSON.stringify(s)===JSON.stringify([n.config,...n.layers]))return true}return false}import{createReadStream as zP,readdirSync as jP,statSync as WP}from"node:fs";import{mkdtemp as JP,rm as Sh,stat as GP}from"node:fs/promises";
import{join as tf}from"node:path";import{Readable as VP}from"node:stream";import{spawn as MP}from"node:child_process";var CP=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function $P(t){return CP.test(t)}function Oi(t){const{domain:e,
path:n,digest:r}=t;return`docker://${r===void 0?re(t):`${e}/${n}@${r}`}`}function _i({domain:t},e){return $P(t)?[`${e}=f\
alse`]:[]}var Jt={read:"PULL_FAILED",write:"PUSH_FAILED"};var gh='skopeo uses the login of "docker login" (docker/login-action), "\
skopeo login" or "podman login": log in to the registry in an earlier step, with an account that may';var LP={read:"NO_S\
PACE",write:"NO_SPACE"};var yh=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i;
var DP=[{words:/no space left on device|disk quota exceeded/i,codes:LP,hint:()=>`Free some disk space, or name a directo\
ry on a larger disk with the ${P("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,codes:Jt,
hint:()=>"skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golan\
g-github-containers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,codes:Jt,hint:()=>"\
The signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change i\
t."},{words:/toomanyrequests|too many requests|rate limit/i,codes:Jt,hint:()=>`${gh} read there, so that its own limit a\
pplies.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,codes:Jt,hint:t=>`${gh} ${t===
"read"?"read":"push"} there.`},{words:yh,codes:{read:"IMAGE_NOT_FOUND",write:"PUSH_FAILED"},hint:t=>t==="read"?"Check th\
e name and the tag, and whether the registry has the image.":"Check the name: in some registries the repository must be \
created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,codes:Jt,
hint:()=>`A flat image is one layer and therefore one upload: compress it better (${P("compression")}), drop what is not\
 needed (${P("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`},
{words:/HTTP response to HTTPS client/i,codes:Jt,hint:()=>'Only registries on this machine are used without TLS. For ano\
ther one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).'},{words:/x509:|certificate/i,
codes:Jt,hint:()=>"Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (contain\
ers-certs.d(5)), or trust it on the whole machine."}];var FP=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function wh(t){return FP.test(t)}function bh(t){return yh.test(t)}function Es(t){const[e]=[...t.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].
slice(-1);const n=e?.[1]??"";if(!n.startsWith('"'))return(n||t).trim().slice(-2e3);try{return String(JSON.parse(n)).trim().
slice(-2e3)}catch{return n.slice(1,-1).trim().slice(-2e3)}}function sr(t,{kind:e,name:n}){const r=DP.find(({words:o})=>o.
test(t));const i=e==="read"?`Reading ${n}`:`Writing ${n}`;return new m(r?.codes[e]??Jt[e],`${i} with skopeo failed: ${t||
"it printed no message"}`,{hint:r?.hint(e)??"Check whether the registry is reachable, and run again."})}var ef=[1,4,1];var Zc=[1,9];var UP=32*1024*1024;var Eh=["--retry-times","2"];var it=class{#e;#t;#n;constructor(e,n="skop\
eo"){this.#e=e;this.#t=n}checkVersion(){this.#n??=this.#r();return this.#n}async#r(){const{stdout:e,stderr:n}=await this.#s(
["--version"]);const r=`${e.toString()}${n}`;const i=/version (\d+)\.(\d+)(?:\.(\d+))?/.exec(r);if(i===null)throw Qc(`th\
e one on PATH printed ${JSON.stringify(r.slice(0,200))}`);const o=i.slice(1).map(d=>Number(d??0));const s=o.join(".");const a=ef.
findIndex((d,c)=>d!==o[c]);if(a!==-1&&(o[a]??0)<(ef[a]??0))throw Qc(`the one on PATH is ${s}`);this.#e.log.debug(`skopeo\
 ${s}`);return s}async copy(e,n,r,i){const o=typeof e==="string"?[e,[]]:[Oi(e),_i(e,"--src-tls-verify")];const s=typeof n===
"string"?[n,[]]:[Oi(n),_i(n,"--dest-tls-verify")];const a=i.kind==="write"?["--insecure-policy"]:[];const d=await this.#o(
[...[...a,"--tmpdir",this.#e.tempDir,"copy","--quiet",...Eh],...[...o[1]??[],...s[1]??[],...r],...["--",String(o[0]),String(
s[0])]]);if(d.exitCode!==0)throw sr(Es(d.stderr),i)}async indexOptions(){const[e=0,n=0]=(await this.checkVersion()).split(
".").map(Number);const r=e>Zc[0]||e===Zc[0]&&n>=Zc[1];return r?["--multi-arch","index-only"]:["--all"]}rawManifest(e){return this.#i(
e,[])}rawConfig(e){return this.#i(e,["--config"])}async#i(e,n){const r=await this.#o([...["inspect","--raw",...n,...Eh,..._i(
e,"--tls-verify")],...["--",Oi(e)]]);if(r.exitCode===0)return r.stdout;const i=Es(r.stderr);if(bh(i))return void 0;throw sr(
i,{kind:"read",name:`docker://${e.text}`})}async delete(e){const n=await this.#o([...["delete",..._i(e,"--tls-verify")],
...["--",Oi(e)]]);if(n.exitCode!==0)throw sr(Es(n.stderr),{kind:"write",name:`docker://${e.text}`})}async#o(e){await this.
checkVersion();return this.#s(e)}async#s(e){const{signal:n,touch:r,log:i}=this.#e;if(n.aborted)throw F(n.reason);i.debug(
`skopeo ${e.join(" ")}`);const o=MP(this.#t,e,{stdio:["ignore","pipe","pipe"],detached:bn});li(n,o);const s=HP(o,r);const a=new $t(
ui,r);o.stderr?.on("data",a.add);const d=Ao(o,r);try{const c=await mi(o);if(n.aborted)throw F(n.reason);r();return{exitCode:c,
stdout:s(),stderr:a.text}}catch(c){if(c.code==="ENOENT")throw Qc(`none is on PATH (${E(c)})`,c);throw c}finally{clearInterval(
d)}}};function HP(t,e){const n=[];let r=0;t.stdout?.on("data",i=>{e();if(r>UP)return;r+=i.length;n.push(i)});return()=>Buffer.
concat(n)}function Qc(t,e){return new m("NO_SKOPEO",`docker-flatten needs skopeo ${ef.join(".")} or newer for images in \
a registry, but ${t}.`,{hint:`Install the package skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-ge\
t install skopeo"); GitHub's Ubuntu runners have it.`,cause:e})}var KP=1024*1024;async function xh(t,e){const{text:n,reference:r}=t;const i=new it(e);const o=await i.rawManifest(r);if(o===
void 0)throw XP(n);const s=new nf(t,e,i);const a=r.digest??L(o);s.know(a,o);const d={mediaType:"",digest:a,sizeBytes:o.length,
platform:void 0,annotations:{}};try{return await kn(s,await Yn(s,d),e.platforms)}catch(c){await s.close();throw c}}var nf=class{name;#e;#t;#n;#r=new Map;#i=new Map;constructor({
text:e,reference:n},r,i){this.name=e;this.#e=n;this.#t=r;this.#n=i}know(e,n){this.#r.set(e,n)}async readManifest({digest:e}){
return this.#r.get(e)??await this.#n.rawManifest(this.#o(e))}readConfig(e,n){return this.#n.rawConfig(this.#o(n.digest))}async findLayer({
digest:e,sizeBytes:n},r){const i=async()=>{const s=tf(await this.#s(r),qP(e));const a=await GP(s).then(({size:d})=>d,()=>void 0);
if(a===void 0)throw q(e,"is missing from what skopeo copied");if(a!==n)throw q(e,Ht(a,n));return{path:s,startByte:0,sizeBytes:n}};
const o=async s=>{const{path:a}=await i();return n===0?VP.from([]):zP(a,{highWaterMark:KP,signal:s})};return{open:o,locate:i}}async release({
digest:e}){const n=this.#i.get(e);this.#i.delete(e);const r=await n?.catch(()=>void 0);if(r!==void 0)await Sh(r,{recursive:true,
force:true})}async close(){await Promise.all([...this.#i.keys()].map(e=>this.release({mediaType:"",digest:e,sizeBytes:0})))}#o(e){
return{...this.#e,tag:void 0,digest:e}}#s(e){const{digest:n}=e.manifest;const r=this.#i.get(n)??this.#a(e);this.#i.set(n,
r);r.catch(()=>{if(this.#i.get(n)===r)this.#i.delete(n)});return r}async#a({manifest:e,layers:n,platform:r}){const{tempDir:i,
runId:o,log:s}=this.#t;const a=await JP(tf(i,`${ne(o)}copy-`));const d={title:r===void 0?"Copy":`Copy ${O(r)}`,doneBytes:()=>YP(
a),totalBytes:()=>n.reduce((u,{sizeBytes:l})=>u+l,0)};const c={kind:"read",name:this.name};const f=this.#n.copy(this.#o(
e.digest),`dir:${a}`,[],c);try{await W(s,d,f);return a}catch(u){await Sh(a,{recursive:true,force:true});throw u}}};function qP(t){
const e=Et(t);if(e===void 0)throw q(t,"has a digest that cannot be checked");return e.hex}function YP(t){try{return jP(t).
reduce((e,n)=>e+WP(tf(t,n)).size,0)}catch{return 0}}function XP(t){return new m("IMAGE_NOT_FOUND",`${t} must be an image\
, but its registry does not have it.`,{hint:"Check the name and the tag, and whether it was pushed."})}async function ot(t,e){try{return await ZP(t,e)}catch(n){throw e.signal.aborted?F(e.signal.reason):n}}function ZP(t,e){switch(t.
transport){case"docker-archive":return hh(t,e);case"oci":case"oci-archive":return oh(t,e);case"docker":return xh(t,e)}}import{lstat as QP,open as Ph,realpath as eI}from"node:fs/promises";import{dirname as tI,join as nI}from"node:path";var rI=0;function Pn(t,e){return nI(t,`${ne(e)}${++rI}.pending`)}async function ar(t){return eI(t).catch(()=>t)}async function dr(t,e){
const n=await Ph(t,"wx");try{await e(n);await n.sync()}finally{await n.close()}}async function St(t){const e=await Ph(t,
"r").catch(()=>void 0);await e?.sync().catch(()=>{});await e?.close()}async function Le(t){return QP(t).catch(()=>void 0)}
function cr(t,e,n){return new m("BAD_INPUT",`The ${P("tag")} must name a place that can be written to, but ${JSON.stringify(
t)} is not one: ${e}.`,{hint:n})}var kh={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"\
this user may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"i\
ts name is too long"};function Ri(t){const e=de(t);return Object.hasOwn(kh,e)?kh[e]??e:e}function In(t,{name:e,path:n,signal:r}){
if(t instanceof m)return t;if(r.aborted)return F(r.reason);if(rt(t)){return new m("NO_SPACE",`The disk of ${tI(n)} fille\
d up while writing ${e}. What was there before is unchanged.`,{hint:"Free some disk space, or name a path on a larger di\
sk.",cause:t})}return new m("WRITE_FAILED",`Cannot write ${e} (${Ri(t)}). What was there before is unchanged.`,{hint:"Na\
me a writable path on a disk with space for the compressed image.",cause:t})}function fr(t,e,{log:n,name:r}){if(Rc(t)){n.notice(`${r} gets OCI's media types instead of the source's: Docker's have n\
one for layers with zstd.`);return rs(t)}if(!e||!_c(t))return t;n.notice(`${r} gets OCI's media types instead of Docker'\
s, which programs do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`);return rs(
t)}var Bi=class{name;#e;#t;#n;#r;constructor(e,n,r){this.name=e.text;this.#e=e.path;this.#t=e.transport==="oci-archive";this.#n=
n;this.#r=r}async check(){const e=await ar(this.#e);const n=(i,o)=>cr(this.name,i,o);const r=await Le(e);if(aI(e)===""||
e.endsWith("/")||r?.isDirectory())throw n("it is a directory",'Name a file. For a directory write "oci:DIR", or see docs\
/archives.md for the transports.');if(r!==void 0&&!r.isFile())throw n("it exists and is not a plain file","Name a file t\
hat is new or an archive.");try{await iI(`${Ai(e)}/`,Ih.W_OK|Ih.X_OK)}catch(i){throw n(Ri(i),"Create the directory in an\
 earlier step, or name a file in an existing, writable one.")}}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await ar(this.#e);const a=Pn(Ai(s),n);const d=Sn(fr(e,this.#t,{log:r,name:this.name}));const c=this.#r(d);const f=ap(
c);let u=0;const l=h=>{u+=h;o()};const p={title:"Write",doneBytes:()=>u,totalBytes:()=>f};try{const h=dr(a,g=>dp(g,c,{signal:i,
onBytes:l}));await W(r,p,h)}catch(h){await Ss(a,{force:true}).catch(()=>{});throw In(h,{name:this.name,path:s,signal:i})}
return new rf({name:this.name,path:s,pending:a,digest:d.root.digest,context:this.#n})}};var rf=class{digest;#e;#t;#n;constructor(e){
this.digest=e.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;const i={transport:"oci-archive",text:e,
path:n};return ot({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,pending:r,context:i}=this.#e;
try{const o=await Le(n);const s=o===void 0||await this.#r();if(o!==void 0)await oI(r,Number(o.mode)&511);const a=(await Le(
r))?.ino;await Th(r,n);this.#n=s?Number(a):void 0;await St(Ai(n))}catch(o){throw In(o,{name:e,path:n,signal:i.signal})}}async#r(){
const{path:e,context:n}=this.#e;const r=Pn(Ai(e),n.runId);try{await sI(e,r)}catch(i){n.log.debug(`the replaced file cann\
ot be kept: ${E(i)}`);return false}this.#t=r;return true}async undo(){const{path:e}=this.#e;if(this.#n===void 0||Number(
(await Le(e))?.ino)!==this.#n)return;if(this.#t===void 0)await Ss(e,{force:true});else await Th(this.#t,e);this.#n=void 0;
this.#t=void 0;await St(Ai(e))}async discard(){await Ss(this.#e.pending,{force:true});if(this.#t!==void 0)await Ss(this.#t,
{force:true});this.#t=void 0}};var Tn="org.opencontainers.image.ref.name";function Ni(t){try{const e=jo(t);const n=y(e,"manifests");if(n===null||n===void 0)
return{...e,manifests:[]};const r=Array.isArray(n)&&n.every(i=>w(i,"digest"));return r?e:void 0}catch{return void 0}}function vh(t,e){
const n=_h(t);const r=e.annotations?.[Tn];const i=n.filter(c=>dI(c)===r);const o=r!==void 0||i.length===1;const[s]=o?i:[];
const a=Ko(e);const d=s===void 0?[...n,a]:n.flatMap(c=>{if(c===s)return[a];return i.includes(c)?[]:[c]});return Rh({...t,
manifests:d})}function Oh(t,e){const n=JSON.stringify(Ko(e));return Rh({...t,manifests:_h(t).filter(r=>JSON.stringify(r)!==
n)})}function _h(t){const e=y(t,"manifests");return Array.isArray(e)?e.filter(k):[]}function dI(t){return w(t,"annotatio\
ns",Tn)}function Rh(t){return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Pe.index,...t}))}import{access as SI,constants as Lh,mkdir as xI,readdir as kI,readFile as PI,rm as II}from"node:fs/promises";import{basename as TI,
dirname as Dh,join as ur,resolve as vI}from"node:path";import{mkdir as Nh,readdir as $h,readFile as af,rename as ks,rm as vn,rmdir as bI}from"node:fs/promises";import{dirname as Ch,
join as ye}from"node:path";import{readdir as cI,rm as xs,writeFile as fI}from"node:fs/promises";import{basename as uI,join as of}from"node:path";import{
setTimeout as lI}from"node:timers/promises";var Ah=".lock";var Bh=6e4;var mI=10;var pI=40;var hI=0;async function sf(t,e){const n=await gI(t);try{return await e()}finally{
await xs(n,{force:true}).catch(()=>{})}}async function gI({directory:t,name:e,context:n}){const{runId:r,signal:i,touch:o}=n;
const s=of(t,`${ne(r)}${++hI}${Ah}`);const a=performance.now()+Bh;for(;;){i.throwIfAborted();await fI(s,"",{flag:"wx"});
const[d]=await yI(t,uI(s)).catch(c=>xs(s,{force:true}).then(()=>Promise.reject(c)));if(d===void 0)return s;await xs(s,{force:true});
if(performance.now()>a)throw wI(e,of(t,d));o();await lI(mI+Math.random()*pI)}}async function yI(t,e){const n=[];for(const r of await cI(
t)){const i=r.endsWith(Ah)&&r!==e?nt(r):void 0;if(i===void 0)continue;if(Ke(i))await xs(of(t,r),{force:true});else n.push(
r)}return n}function wI(t,e){return new m("WRITE_FAILED",`Another run has been writing to ${t} for more than ${Bh/1e3} s\
.`,{hint:`Run again once it has ended. If there is no other run, remove the file ${e}.`})}var Ps=class{digest;#e;#t;constructor(e){this.digest=e.root.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;
const i={transport:"oci",text:e,path:n};return ot({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,
pending:r,isNew:i,context:o}=this.#e;try{this.#t=(i?await this.#n():void 0)??await sf({directory:n,name:e,context:o},()=>this.#r());
await St(i?Ch(n):n);await vn(r,{recursive:true,force:true})}catch(s){throw In(s,{name:e,path:ye(n,"index.json"),signal:o.
signal})}}async#n(){const{path:e,pending:n,blobs:r}=this.#e;if(await Le(e)!==void 0)return void 0;const i=await af(ye(n,
"index.json"));try{await ks(n,e)}catch(o){if(["ENOTEMPTY","EEXIST"].includes(de(o)))return void 0;throw o}return{before:void 0,
after:i,added:["","oci-layout",...r.map($e)]}}async#r(){const{path:e,pending:n,root:r,blobs:i}=this.#e;const o=[];try{await Nh(
ye(e,"blobs/sha256"),{recursive:true});for(const d of["oci-layout",...i.map($e)]){if(await Le(ye(e,d))===void 0)o.push(d);
await ks(ye(n,d),ye(e,d))}await St(ye(e,"blobs/sha256"));const s=await this.#i();const a=vh(s?.index,r);await df(e,n,a);
return{before:s?.bytes,after:a,added:o}}catch(s){for(const a of o)await vn(ye(e,a),{force:true}).catch(()=>{});throw s}}async#i(){
const{name:e,path:n}=this.#e;const r=await af(ye(n,"index.json")).catch(o=>{if(de(o)==="ENOENT")return void 0;throw o});
if(r===void 0)return void 0;const i=Ni(r.toString());if(i!==void 0)return{bytes:r,index:i};throw new m("WRITE_FAILED",`${e}\
 no longer has a valid index.json.`,{hint:"Something else changed the directory during the run. Name another one."})}async undo(){
const e=this.#t;this.#t=void 0;const{name:n,path:r}=this.#e;if(e===void 0||await Le(r)===void 0)return;const i={...this.#e.
context,signal:new AbortController().signal};await sf({directory:r,name:n,context:i},()=>this.#o(e))}async#o({before:e,after:n,
added:r}){const{path:i,root:o,context:s}=this.#e;const a=await af(ye(i,"index.json")).catch(()=>void 0);if(a===void 0)return;
const d=a.equals(n);const c=d&&r[0]===""&&!await EI(i,s.runId);const f=Pn(c?Ch(i):i,s.runId);if(c){await ks(i,f);await vn(
f,{recursive:true,force:true});return}await Nh(f);try{if(!d){const u=Ni(a.toString());if(u!==void 0)await df(i,f,Oh(u,o));
return}if(e===void 0)await vn(ye(i,"index.json"));else await df(i,f,e);for(const u of r)if(u!=="")await vn(ye(i,u),{force:true})}finally{
await vn(f,{recursive:true,force:true})}if(e!==void 0)return;for(const u of["blobs/sha256","blobs"])if((await $h(ye(i,u))).
length===0)await bI(ye(i,u))}async discard(){await vn(this.#e.pending,{recursive:true,force:true})}};async function EI(t,e){
const n=(await $h(t)).map(nt);return n.some(r=>r!==void 0&&r!==e&&!Ke(r))}async function df(t,e,n){const r=ye(e,"next-in\
dex.json");await dr(r,i=>i.writeFile(n));await ks(r,ye(t,"index.json"));await St(t)}var Is=class{name;#e;#t;#n;constructor({text:e,path:n,reference:r},i){this.name=e;this.#e=vI(n);this.#t=r;this.#n=i}async check(){
const e=await ar(this.#e);const n=await Le(e);if(n!==void 0&&!n.isDirectory())throw cr(this.name,"it exists and is not a\
 directory",'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{const r=n===
void 0?`${Dh(e)}/`:e;await SI(r,Lh.W_OK|Lh.X_OK)}catch(r){throw cr(this.name,Ri(r),"Create its directory in an earlier s\
tep, or name one in an existing, writable directory.")}if(n!==void 0)await this.#r(e)}async#r(e){if((await kI(e).catch(()=>[
""])).length===0)return;const n=await PI(ur(e,"index.json"),"utf8").catch(()=>"");const r=await Le(ur(e,"oci-layout"))!==
void 0;if(r&&Ni(n)!==void 0)return;throw cr(this.name,"it has files, but is not an OCI image layout with a valid index.j\
son","Name a new or empty directory, or an OCI image layout.")}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await ar(this.#e);const a=await Le(s)===void 0;const d=Pn(a?Dh(s):s,n);const c=Sn(fr(e,true,{log:r,name:this.name}));
const f=this.#t===void 0?{}:{[Tn]:this.#t};const u=xi(c,f);const l=u.map(({content:b})=>"sizeBytes"in b?b.sizeBytes:b.length);
let p=0;const h=b=>{p+=b;o()};const g=async()=>{await xI(ur(d,"blobs/sha256"),{recursive:true});for(const{path:b,content:x}of u){
i.throwIfAborted();await dr(ur(d,b),async I=>{if(Buffer.isBuffer(x))await I.writeFile(x);else await Ec(x,I,{signal:i,onBytes:h})})}};
try{const b=l.reduce((I,v)=>I+v,0);const x={title:"Write",doneBytes:()=>p,totalBytes:()=>b};await W(r,x,g());for(const I of[
"blobs/sha256","blobs","."])await St(ur(d,I))}catch(b){await II(d,{recursive:true,force:true}).catch(()=>{});throw In(b,
{name:this.name,path:ur(s,TI(s)),signal:i})}return new Ps({name:this.name,path:s,pending:d,isNew:a,root:{...c.root,annotations:f},
blobs:c.blobs.map(({digest:b})=>b),context:this.#n})}};import{mkdir as OI,mkdtemp as _I,rm as RI,symlink as AI,writeFile as Ts}from"node:fs/promises";import{join as lr,resolve as BI}from"node:path";var NI=30;var vs=class{name;#e;#t;constructor(e,n){this.name=e.text;this.#e=e;this.#t=n}async check(){const e=new it(this.#t);
await e.checkVersion();try{await e.rawManifest(this.#e.reference)}catch(n){const r=E(n);if(wh(r))throw sr(r,{kind:"write",
name:this.name});if(this.#t.signal.aborted)throw n;this.#t.log.debug(`the present image of ${this.name} cannot be read: ${r}`)}}async write(e){
const{log:n,tempDir:r,runId:i,signal:o}=this.#t;const{reference:s}=this.#e;const a=Sn(fr(e,false,{log:n,name:this.name}));
const{digest:d}=a.root;const c={...s,tag:void 0,digest:d};const f=await new it(this.#t).rawManifest(c).then(l=>l!==void 0).
catch(()=>true);const u=await _I(lr(r,ne(i))).catch(l=>{throw Fh(l,r,o)});try{await this.#n(u,a)}finally{await RI(u,{recursive:true,
force:true})}return new ff({...this.#e,digest:d,wasThere:f},this.#t)}async#n(e,n){const{log:r,tempDir:i,signal:o}=this.#t;
const s=new it({...this.#t,tempDir:e});const a={kind:"write",name:this.name};const d=async(f,u,l)=>{const{digest:p}=u.root;
const h=lr(e,cf(p));await CI(h,u).catch(b=>{throw Fh(b,i,o)});const g={...this.#e.reference,tag:void 0,digest:p};await W(
r,{title:f},s.copy(`dir:${h}`,g,l,a))};const c=n.images.map(({image:f})=>Sn({images:[f],index:void 0}));for(const f of new Map(
c.map(u=>[u.root.digest,u])).values()){const u=f.images[0]?.image.platform;await d(u===void 0?"Push":`Push ${O(u)}`,f,[])}
if(c.some(f=>f.root.digest===n.root.digest))return;await d("Push the index",n,await s.indexOptions())}};async function CI(t,e){
const{root:n,rootBytes:r,images:i,blobs:o}=e;const s=new Map(i.map(({manifest:a,bytes:d})=>[a.digest,d]));s.delete(n.digest);
await OI(t);await Ts(lr(t,"version"),"Directory Transport Version: 1.1\n");await Ts(lr(t,"manifest.json"),r);for(const[a,
d]of s)await Ts(lr(t,`${cf(a)}.manifest.json`),d);for(const{digest:a,content:d}of o){if(s.has(a)||a===n.digest)continue;
const c=lr(t,cf(a));if(Buffer.isBuffer(d))await Ts(c,d);else await AI(BI(d.path),c)}}function cf(t){return t.slice(t.indexOf(
":")+1)}function Fh(t,e,n){if(n.aborted)return F(n.reason);return new m(rt(t)?"NO_SPACE":"WRITE_FAILED",`Cannot write wh\
at is pushed to ${e}: ${E(t)}.`,{hint:"Free some disk space, or name a directory on a larger disk.",cause:t})}var ff=class{digest;#e;#t;#n;#r;#i=false;constructor(e,n){
this.digest=e.digest;this.#e=e;this.#t=n;this.#n=new it(n)}readBack(){const{text:e}=this.#e;return ot({transport:"docker",
text:e,reference:this.#a(this.digest)},this.#t)}async publish(){const{text:e,reference:n}=this.#e;this.#r=await this.#s().
catch(i=>{this.#t.log.debug(`the previous image of ${e} cannot be read: ${E(i)}`);return void 0});this.#i=true;if(this.#r!==
this.digest)await this.#o(this.digest);const r=await this.#s();if(r===this.digest)return;throw new m("PUSH_FAILED",`${e}\
 must have the digest ${this.digest}, but the registry answers with ${r} after the push.`,{hint:`Something else may have\
 pushed ${n.text} at the same time. Run again.`})}async#o(e,n=this.#n){const{text:r,reference:i}=this.#e;const o={kind:"\
write",name:r};await n.copy(this.#a(e),i,await n.indexOptions(),o)}async#s(e=this.#n){const n=await e.rawManifest(this.#e.
reference);return n===void 0?"none":L(n)}#a(e){return{...this.#e.reference,tag:void 0,digest:e}}async undo(){if(!this.#i||
this.#r===this.digest)return;const{text:e,wasThere:n}=this.#e;this.#i=false;const r=s=>this.#t.log.notice(`${e} was push\
ed and could not be restored: ${s}`);const i=new ze(void 0,NI);const o=new it({...this.#t,signal:i.signal,touch:i.touch});
try{if(await this.#s(o)!==this.digest)return;if(this.#r===void 0)r("its previous image could not be read");else if(this.#r!==
"none")await this.#o(this.#r,o);else if(n)r("its registry already had the same image under another name");else await o.delete(
this.#a(this.digest))}catch(s){r(E(s))}finally{i.release()}}async discard(){}};function Os(t,e){switch(t.transport){case"docker-archive":{const{reference:n}=t;return new Bi(t,e,r=>DI(r,n))}case"oci-a\
rchive":{const{reference:n}=t;const r=n===void 0?{}:{[Tn]:n};return new Bi(t,e,i=>xi(i,r))}case"oci":return new Is(t,e);case"\
docker":return new vs(t,e)}}function DI(t,e){const n=e===void 0?{}:{[Qo]:re(e),[Tn]:e.tag??"latest"};const r=e===void 0?
[]:[gp(e)];return xi(t,n,Ip(t,r,MI()))}var FI={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};
function MI(){const t=FI[process.arch]??process.arch;return Oe({os:"linux",architecture:t,variant:void 0})}function Uh(t){
return t.flatMap(e=>{if(e.transport==="docker")return[];const n=UI(LI(e.path));return e.transport==="oci"?[Mh(n),n]:[Mh(
n)]})}function UI(t){try{return $I(t)}catch{return t}}function _s(t){const{tempDir:e,backup:n,report:r,html:i,tagLocations:o}=t;const s=[n,r,i].filter(d=>d!==void 0);const a=Uh(
o);return[...new Set([e,...s.map(d=>HI(d)),...a])]}var zI=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/;var jI="kmgtp";var WI=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function Hh(t){const[,e,n,r]=WI.exec(t)??[];if(e===void 0)return void 0;const i=n===void 0?0:jI.indexOf(n.toLowerCase())+
1;const o=Math.round(Number(e)*(r===void 0?1e3:1024)**i);return Number.isSafeInteger(o)?o:void 0}function zh(t){if(t==="")
return void 0;const e=Hh(t);if(e===void 0||e===0){throw new m("BAD_INPUT",`The ${P("max-size")} must be a size, but is ${JSON.
stringify(t)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'})}return e}function jh(t){
if(t==="")return void 0;const e=zI.exec(t)?.[1];const n=Number(e);if(n<=100)return{kind:"percent",percent:n};if(Number(t)>
0){throw new m("BAD_INPUT",`The ${P("min-saving")} must have a unit, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("min\
-saving","10%")} for a percentage of the source's size, or ${S("min-saving","10MB")} for bytes.`})}const r=e===void 0?Hh(
t):void 0;if(r===void 0){throw new m("BAD_INPUT",`The ${P("min-saving")} must be a percentage or a size, but is ${JSON.stringify(
t)}.`,{hint:'Give a percentage from 0 to 100, for example "10%", or a size, for example "200MB".'})}return{kind:"bytes",
bytes:r}}function mr(t,{oldBytes:e,newBytes:n}){const{maxBytes:r,minSaving:i}=t;const o=[];if(r!==void 0){const a=n<=r;const[
d,c]=rr(r,n);o.push({input:"max-size",wanted:`at most ${d}`,seen:c,isMet:a})}const s=e-n;if(i?.kind==="bytes"){const a=s>=
i.bytes;const[d,c]=rr(i.bytes,s);o.push({input:"min-saving",wanted:`at least ${d}`,seen:c,isMet:a})}if(i?.kind==="percen\
t"){const{percent:a}=i;const d=VI(s,e,a);const c=GI(e,n,a,d);o.push({input:"min-saving",wanted:`at least ${a} %`,seen:c,
isMet:d})}return o}var JI=12;function GI(t,e,n,r){const i=t-e;const o=s=>Number(s)>=n===r;if(t===0)return o("0")?`${hs(t,
e)} %`:T(i);for(let s=1;s<=JI;s++){const a=nr(i/t*100,s);if(o(a))return`${a} %`}return`${i} B of ${t} B`}function VI(t,e,n){
const r=Math.round(n*1e6);return BigInt(t)*100000000n>=BigInt(r)*BigInt(e)}function Gt(t){const e=t.filter(({isMet:r})=>!r);
if(e.length===0)return void 0;const n=e.map(({input:r,wanted:i,seen:o})=>`${S(r)} requires ${i}, got ${o}`);return new m(
"OVER_BUDGET",`The result does not meet its size budget: ${n.join("; ")}. No tag was moved.`,{hint:`The report shows wha\
t takes up space. Drop more with ${S("clean")}, ${S("exclude")} or ${S("run")}, or change the budget.`})}import{hostname as uT,release as lT}from"node:os";import{PassThrough as KI}from"node:stream";import{pipeline as qI}from"node:stream/promises";function De(t,e){return t instanceof m&&t.message.includes(`Could not find the file ${e} in container`)}function uf(t){const{
os:e,architecture:n,variant:r}=t;return encodeURIComponent(JSON.stringify({os:e,architecture:n,...r===void 0?{}:{variant:r}}))}
function st(t){return t===void 0?[]:["--platform",O(t)]}var lf=64*1024;var Rs=class{name="docker CLI processes";#e;constructor(e){this.#e=e}async readArchive(e,n,r){const i=n.toString();
if(typeof n!=="string"&&!Buffer.from(i).equals(n)){throw new m("DOCKER_FAILED",`Cannot ask the docker command for ${_(n)}\
: the name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."})}return this.#t(
["cp",`${e}:${i}`,"-"],r)}async writeArchive(e,n,r){await this.#n(["cp","-",`${e}:/`],n,r)}async exportContainer(e,n){return this.#t(
["export",e],n)}async saveImage(e,n,r){return this.#t(["save",...st(r),e],n)}async importImage(e,n,r){const i=await this.#n(
["import","--change",`LABEL ${n}`,"-"],e,r);const o=i.split("\n").findLast(s=>s.startsWith("sha256:"));if(o===void 0)throw new m(
"ENGINE_FAILED",`The import returned no image ID: ${i.slice(-500)}`,{hint:K});return o.trim()}loadImage(e,n,r){return this.#n(
["load","--quiet",...st(n)],e,r)}#t(e,n){const r=this.#e.spawn(e,["ignore","pipe","pipe"],n);const i=pi(r.stderr,lf);const o=new KI;
const s=$o(r);r.stdout?.pipe(o,{end:false});r.stdout?.on("data",this.#e.touch);s.then(a=>{if(a===0)o.end();else o.destroy(
Z(e,{exitCode:a,stdout:"",stderr:i()}))},a=>o.destroy(a));o.on("close",()=>r.kill("SIGKILL"));return o}async#n(e,n,r){const i=this.#e.
spawn(e,["pipe","pipe","pipe"],r);const o=pi(i.stderr,lf);const s=pi(i.stdout,lf);const a=$o(i);i.stdin?.on("drain",this.#e.
touch);let d;n.once("error",l=>{if(i.stdin?.errored)return;d=l;i.kill("SIGKILL")});const c=qI(n,i.stdin,{signal:r});const[
f,u]=await Promise.allSettled([c,a]);if(r.aborted)throw F(r.reason);if(f.status==="rejected"&&f.reason instanceof m)throw f.
reason;if(d!==void 0)throw d;if(u.status==="rejected")throw u.reason;if(u.value!==0)throw Z(e,{exitCode:u.value,stdout:s(),
stderr:o()});if(f.status==="rejected")throw new m("ENGINE_FAILED",`"docker ${e[0]}" did not read its input to the end.`,
{hint:K,cause:f.reason});return s()}};import{PassThrough as eT}from"node:stream";import{pipeline as tT}from"node:stream/promises";import{connect as YI}from"node:net";import{Readable as XI}from"node:stream";var As=1024*1024;var ZI=64*1024;var QI=64*1024;var Wh="\r\n\r\n";function Jh(t,e,n,r){return new Promise((i,o)=>{const s=new mf;
let a=Buffer.alloc(0);let d=0;const c=new XI({highWaterMark:As,read:()=>void p.resume(),destroy:(g,b)=>{n.removeEventListener(
"abort",u);p.destroy();b(g)}});const f=g=>{const b=n.aborted?F(n.reason):pf(g);if(a!==void 0){c.on("error",()=>{});o(b)}
c.destroy(b)};const u=()=>f(n.reason);const l=g=>{r();if(a===void 0){d-=g.length;return c.push(g)}a=Buffer.concat([a,g]);
const b=a.indexOf(Wh);if(b===-1){if(a.length>QI)f(new Error("the head of its answer has no end"));return true}const x=a.
toString("latin1",0,b);const I=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(x)?.[1];if(I===void 0){f(new Error("its answer is not \
HTTP"));return false}const v=a.subarray(b+Wh.length);a=void 0;d=Number(/^content-length: *([0-9]+)/im.exec(x)?.[1]??0)-v.
length;i({status:Number(I),isChunked:/^transfer-encoding:.*chunked/im.test(x),body:c});return v.length===0||c.push(v)};const p=YI(
{path:t,onread:{buffer:()=>s.room(),callback:g=>l(s.taken(g))}});p.on("error",f);let h=false;p.on("end",()=>{h=true;if(a!==
void 0)f(new Error("it closed without an answer"));else if(d>0)f(new Error(`it ended ${d} bytes short`));else c.push(null)});
p.on("close",()=>h||c.destroyed||f(new Error("it was closed")));if(n.aborted)return u();n.addEventListener("abort",u,{once:true});
p.write(`GET ${e} HTTP/1.0\r
Host: docker\r
\r
`)})}var mf=class{#e=Buffer.allocUnsafeSlow(As);#t=0;room(){if(As-this.#t<ZI){this.#e=Buffer.allocUnsafeSlow(As);this.#t=
0}return this.#e.subarray(this.#t)}taken(e){const n=this.#e.subarray(this.#t,this.#t+e);this.#t+=e;return n}};function pf(t){
return new m("ENGINE_FAILED",`The connection to the engine failed: ${E(t)}`,{hint:"Check whether the engine was stopped \
or restarted, and run again.",cause:t})}function Gh(t){const e=t.write.bind(t);const n=t.end.bind(t);let r;t.write=i=>{const o=r;r=i;return o===void 0||e(o)};t.
end=()=>r===void 0?n():n(r)}var{request:nT}=process.getBuiltinModule("node:http");var Vh=4*1024*1024;var Bs=class{name;#e;#t;#n;constructor(e,n,r=()=>{}){
this.name=`HTTP API ${n} on ${e}`;this.#e=e;this.#t=`/v${n}`;this.#n=r}readArchive(e,n,r){return this.#r(`/containers/${e}\
/archive?path=${iT(n)}`,r)}async writeArchive(e,n,r){const i=`/containers/${e}/archive?path=%2F`;await this.#s({method:"\
PUT",path:i,what:"Writing into a container"},n,r)}exportContainer(e,n){return this.#r(`/containers/${e}/export`,n)}saveImage(e,n,r){
const i=r===void 0?"":`&platform=${uf(r)}`;return this.#r(`/images/get?names=${encodeURIComponent(e)}${i}`,n)}async importImage(e,n,r){
const i=encodeURIComponent(`LABEL ${n}`);const o=await this.#s({method:"POST",path:`/images/create?fromSrc=-&changes=${i}`,
what:"The import"},e,r);const s=hf(o).map(a=>w(a,"status")).findLast(a=>a?.startsWith("sha256:"));if(s===void 0)throw new m(
"ENGINE_FAILED",`The import returned no image ID: ${o.slice(-500)}`,{hint:K});return s}async loadImage(e,n,r){const i=n===
void 0?"":`&platform=${uf(n)}`;const o=await this.#s({method:"POST",path:`/images/load?quiet=1${i}`,what:"The load"},e,r);
return hf(o).map(s=>w(s,"stream")??w(s,"status")??"").join("\n")}async#r(e,n){const r=await Jh(this.#e,this.#t+e,n,this.#n);
if(r.isChunked){r.body.destroy();return this.#i(e,n)}return this.#o(r.status,r.body)}async#i(e,n){const r=this.#a("GET",
e,n);r.end();const i=a=>n.aborted?F(n.reason):pf(a);const o=await Kh(r).catch(a=>{throw i(a)});const s=new eT;o.on("data",
this.#n);o.once("error",a=>s.destroy(i(a)));s.once("close",()=>o.destroy());return this.#o(o.statusCode??0,o.pipe(s))}async#o(e,n){
if(e===200)return n;const r=await qh(n);throw Lt(w($(r),"message")??r,"ENGINE_FAILED",`The engine answered ${e}`)}async#s({
method:e,path:n,what:r},i,o){const s=this.#a(e,n,o);Gh(s);s.on("drain",this.#n);const a=Kh(s).then(async u=>{u.on("data",
this.#n);const l=await qh(u);if(!s.writableFinished)s.destroy();return{status:u.statusCode??0,text:l}});const[d,c]=await Promise.
allSettled([tT(i,s,{signal:o}),a]);if(o.aborted)throw F(o.reason);if(d.status==="rejected"&&d.reason instanceof m)throw d.
reason;if(c.status==="fulfilled"){const u=rT(c.value.status,c.value.text);if(u!==void 0)throw Lt(u,"ENGINE_FAILED",`${r}\
 failed in the engine`)}const f=d.status==="rejected"?d.reason:c.status==="rejected"?c.reason:void 0;if(f!==void 0||c.status===
"rejected"){throw new m("ENGINE_FAILED",`${r} was interrupted because the connection to the engine failed: ${E(f)}`,{hint:"\
Check whether the engine was stopped or restarted, and run again.",cause:f})}return c.value.text}#a(e,n,r){const i=e!=="\
GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return nT({socketPath:this.#e,method:e,path:this.#t+
n,headers:i,agent:false,signal:r})}};function Kh(t){return new Promise((e,n)=>{t.once("response",e);t.on("error",n);t.once(
"close",()=>n(new Error("the connection closed without an answer")))})}async function qh(t){const e=[];let n=0;for await(const r of t){
n+=r.length;if(n>Vh)throw new m("ENGINE_FAILED",`The engine's answer is longer than ${Vh} bytes.`,{hint:K});e.push(r)}return Buffer.
concat(e).toString("utf8")}function hf(t){return t.split("\n").map($).filter(e=>e!==void 0)}function rT(t,e){if(t<200||t>
299)return w($(e),"message")??(e.trim()||`HTTP status ${t}`);for(const n of hf(e)){const r=w(n,"errorDetail","message")??
w(n,"error");if(r!==void 0)return r}return void 0}function iT(t){if(typeof t==="string")return encodeURIComponent(t);return t.
toString("hex").replace(/../g,"%$&")}var oT=/emulate docker cli using podman/i;function Yh(t,e){const n=y(t,"Client");const r=oT.test(e)||w(n,"APIVersion")!==
void 0&&w(n,"ApiVersion")===void 0;if(r){throw new m("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the\
 docker command here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the pac\
kage docker.io) instead of podman-docker, or put another docker command first on PATH."})}const i=y(t,"Server","Componen\
ts");const o=(Array.isArray(i)?i:[]).find(a=>/podman/i.test(w(a,"Name")??""));if(o===void 0)return;const s=w(o,"Version")??
"";throw new m("UNSUPPORTED_ENGINE",`docker-flatten needs a Docker engine, but Podman ${s} answers on this socket.`,{hint:'\
Select a Docker engine with DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}import{basename as Zh}from"node:path";var sT=/^(?:runc|crun|youki)$/;var aT=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/;var dT=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/;
var Ci="runc";function Qh(t){const e=w(t,"DefaultRuntime");const n=y(t,"Runtimes");if(e===void 0||!gf(t,e)||!k(n))return void 0;
return Object.keys(n).filter(r=>tg(y(n,r))===Ci).sort((r,i)=>Number(i===Ci)-Number(r===Ci))[0]}function gf(t,e){const n=y(
t,"Runtimes",e);if(n===void 0)return!Xh(e)&&e!==eg;const r=[ng(n),w(n,"runtimeType")];if(r.some(o=>o!==void 0&&Xh(o)))return false;
const i=tg(n);return i===void 0||!sT.test(i)}function Xh(t){const e=Zh(t);return aT.test(e)||dT.test(e)}var eg="io.conta\
inerd.runc.v2";function tg(t){const e=y(t,"runtimeArgs");if(C(e)&&e.length>0)return void 0;const n=ng(t);const r=w(t,"ru\
ntimeType");if(n===void 0)return r===eg?Ci:void 0;const i=Zh(n);return i===Ci&&!cT.test(n)?void 0:i}function ng(t){return w(
t,"path")??w(t,"options","BinaryName")}var cT=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var fT={"graph-driver":{kind:"graph-driver",keepsPacked:false,idIsConfigDigest:true,holdsIndexes:false,countsBlocks:false,
showsLegacyFields:true,canMapOwners:true,takesZstd:false,contentRoots:t=>{const e=Ns(t);const n=w(t,"Driver")??"overlay2";
return e===void 0?[]:[`${e}/image/${n}/imagedb/content/sha256`]},diskRoot:Ns},containerd:{kind:"containerd",keepsPacked:true,
idIsConfigDigest:false,holdsIndexes:true,countsBlocks:true,showsLegacyFields:false,canMapOwners:false,takesZstd:true,contentRoots:t=>{
const e=Ns(t);const n=e===void 0?[]:[`${e}/containerd/daemon/${rg}`];const r=[`${ig}/${rg}`];return og(t)?[...r,...n]:[...n,
...r]},diskRoot:t=>og(t)?ig:Ns(t)}};var rg="io.containerd.content.v1.content/blobs/sha256";var ig="/var/lib/containerd";
function sg(t){const e=JSON.stringify(t["DriverStatus"]??"");return fT[e.includes("io.containerd.snapshotter.v1")?"conta\
inerd":"graph-driver"]}function Ns(t){return w(t,"DockerRootDir")}function og(t){return w(t,"Containerd","Address")==="/\
run/containerd/containerd.sock"}var $i={name:"Docker 20.10",api:"1.41"};var Cs={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",inspectPlatform:"\
1.49"};async function ag(t,e){const n=Promise.all([pT(t),hT(t)]);n.catch(()=>{});const r=await mT(t);const i=y(r,"Server");
const o=w(r,"Client","ApiVersion")??w(i,"ApiVersion")??"0";const s=w(i,"ApiVersion")??o;gT(o,s,w(i,"Version")??"unknown");
const[a,d]=await n;const c=w(a,"OSType")??w(i,"Os")??"linux";if(c!=="linux"){throw new m("UNSUPPORTED_ENGINE",`docker-fl\
atten needs an engine that runs Linux containers, but this one runs ${c} containers.`,{hint:"Switch Docker Desktop to Li\
nux containers, or use a Linux runner."})}const f=d?.startsWith("unix://")?new Bs(d.slice("unix://".length),o,t.touch):new Rs(
t);const u=h=>pr(o,h)>=0;const l=sg(a);const p=yT(a);if(p&&!l.canMapOwners)throw bT();e.debug(`engine ${w(i,"Version")},\
 API ${o}, ${l.kind} store, bytes through ${f.name}`);return{docker:t,transport:f,version:w(i,"Version")??"unknown",apiVersion:o,
serverApiVersion:s,platform:{os:c,architecture:w(i,"Arch")??"amd64",variant:void 0},store:l,contentRoots:l.contentRoots(
a),diskRoot:ET(a,d)?l.diskRoot(a):void 0,mapsOwners:p||l.canMapOwners&&wT(a),canMountImages:u(Cs.imageMount),knowsPlatformOption:u(
Cs.platformOption),canInspectPlatform:u(Cs.inspectPlatform),plainRuntime:Qh(a),mayAddMounts:h=>gf(a,h),takesZstd:l.takesZstd||
u(Cs.zstdLayers)}}async function mT(t){const e=await t.try(["version","--format","{{json .}}"]);const n=$(e.stdout);Yh(n,
e.stderr);if(k(n)&&k(n["Server"]))return n;const r=e.stderr.trim()||e.stdout.trim();if(hc(r)||e.exitCode===0)throw gc(r||
"the docker command names no server");if(/client version .* is too (?:old|new)|not supported by this client/i.test(r)){throw new m(
"ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common API version, but these have none: ${r}`,
{hint:`Update the older of the two. The engine must be ${$i.name} or newer.`})}throw Z(["version"],e)}async function pT(t){
const e=await t.try(["info","--format","{{json .}}"]);const n=$(e.stdout);if(k(n)&&w(n,"Driver")!==void 0)return n;const r=y(
n,"ServerErrors");const i=C(r)&&r.length>0?r.join("; "):e.stderr;throw Lt(i.trim()||"it names no storage driver","ENGINE\
_FAILED","The engine did not say how it stores images")}async function hT(t){const e=await t.try(["context","inspect","-\
-format","{{.Endpoints.docker.Host}}"]);return e.exitCode===0?e.stdout.trim():void 0}function gT(t,e,n){if(pr(t,$i.api)>=
0)return;const r=pr(e,$i.api)<0?`this engine is ${n} (API ${e})`:`this docker command speaks API ${t}`;throw new m("ENGI\
NE_TOO_OLD",`docker-flatten needs ${$i.name} (API ${$i.api}) or newer, but ${r}.`,{hint:"Update Docker. If DOCKER_API_VE\
RSION is set, it must not be lower either."})}function pr(t,e){const[n=0,r=0]=t.split(".").map(Number);const[i=0,o=0]=e.
split(".").map(Number);return n-i||r-o}function yT(t){const e=t["SecurityOptions"];return C(e)&&e.some(n=>/^name=userns\b/.
test(n))}function wT(t){return/\/[0-9]{3,}\.[0-9]{3,}$/.test(w(t,"DockerRootDir")??"")}function bT(){return new m("UNSUP\
PORTED_ENGINE","docker-flatten needs to read files exactly as the image has them, but an engine with both userns-remap a\
nd the containerd image store shows them without setuid bits, capabilities and hard links.",{hint:`Turn one of the two o\
ff in the engine's daemon.json: "features": {"containerd-snapshotter": false}, or "userns-remap".`})}function ET(t,e){return e?.
startsWith("unix://")===true&&w(t,"Name")===uT()&&w(t,"KernelVersion")===lT()}import{lstat as ST,readdir as xT,rm as kT}from"node:fs/promises";import{join as PT}from"node:path";async function $s(t,e){for(const n of t)await IT(n,Ke,r=>e.debug(r))}async function IT(t,e,n){const r=await xT(t).catch(
()=>[]);for(const i of r){const o=nt(i);if(o===void 0||!e(o))continue;const s=PT(t,i);try{const{uid:a}=await ST(s);if(a===
(process.getuid?.()??a))await kT(s,{recursive:true,force:true})}catch(a){if(de(a)==="ENOENT")continue;n(`Could not remov\
e the temporary file ${s}: ${E(a)}`)}}}async function yf(t,e){const n=a=>a!==void 0&&e(a);const r=["--no-trunc","--filter",`label=${Ct}`];const[i,o,s]=await Promise.
all([t.run(["ps","--all",...r,"--format","{{.ID}} {{.Names}}"]),t.run(["images","--quiet",...r,"--filter","dangling=true"]),
t.run(["images","--filter",`reference=${Nt}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:wf(i).filter(({
name:a})=>n(nt(a))),pendingNames:Li(s).filter(a=>n(fc(a))),imports:await TT(t,Li(o),n)}}async function TT(t,e,n){if(e.length===
0)return[];const r=$((await t.try(["image","inspect",...new Set(e)])).stdout);return(Array.isArray(r)?r:[]).filter(i=>{const o=y(
i,"Config","Labels");const s=w(o,Ct);return k(o)&&Object.keys(o).length===1&&n(s===void 0?void 0:fc(`${Nt}:${s}`))&&dg(y(
i,"RepoTags"))&&dg(y(i,"RepoDigests"))&&w(i,"Comment")==="Imported from -"}).map(i=>w(i,"Id")).filter(i=>i!==void 0)}function dg(t){
return t===void 0||t===null||Array.isArray(t)&&t.length===0}function wf(t){return Li(t).map(e=>e.split(" ")).map(([e="",
n=""])=>({id:e,name:n.split(",")[0]??""}))}function cg(t){const e=[];const n=(r,i)=>r>0&&e.push(`${r} ${i}${r===1?"":"s"}`);
n(t.containers.length,"container");n(t.pendingNames.length+t.imports.length,"image");return e.join(" and ")}function bf(t){
return t.containers.length+t.pendingNames.length+t.imports.length}function Li(t){return t.split("\n").filter(e=>e!=="")}var vT=3;var OT=300;var fg=10;async function Vt(t,e,n){const r=Math.min(e||fg,fg);const i=new ze(void 0,r);try{return await n(
t.withWatchdog(i,0))}finally{i.release()}}var Sf=new Set;function Ls(t){Sf.add(t)}function Ds(t){return Sf.has(t)}async function On(t,e,n){
Sf.delete(e);const r=(i,o)=>n.warning(`Could not remove everything that the run created: ${i}
A later run removes the rest, or you can: ${o.join("; ")}`);for(let i=0;i<vT;i++){if(i>0)await new Promise(s=>setTimeout(
s,OT));let o;try{o=await yf(t,s=>s===e)}catch(s){r(xf(s),[`docker ps --all --filter name=${ne(e)}`,`docker images ${Nt}`]);
return}if(bf(o)===0&&i>0)return;if((await hg(t,o,r)).isOver)return}}async function lg(t,e,n,r){await $s(e,n);const i=o=>n.
debug(`could not remove leftovers of a killed run, so a later run will try again: ${o}`);try{const o=await yf(t,Ke);const s=o.
containers.filter(({name:d})=>r===void 0||Ro(d)!==r);const a={...o,containers:s};if(bf(a)===0)return;n.info(`Cleaning up\
 after an interrupted run: ${cg(a)}`);await hg(t,a,i)}catch(o){i(xf(o),[])}}async function mg(t,e){const n=await t.run([
...["ps","--all","--no-trunc","--filter",`label=${Ct}`],...["--filter",`name=${e}`,"--format","{{.ID}} {{.Names}}"]]);const r=wf(
n).filter(({name:i})=>Ro(i)===e&&Ke(nt(i)??""));if(r.length===0)return;await Ms(t,e);await gg(t,pg,r.map(({id:i})=>i))}async function hr(t,e,n){
if(e.length===0)return{exitCode:0,stdout:"",stderr:""};try{return await Vt(t,n,r=>r.try(["rmi",...e]))}catch(r){if(Gm(r))
return void 0;throw r}}var pg=["rm","--force","--volumes"];var ug=["rmi"];async function hg(t,e,n){const r=[];const i=[...e.
containers.map(({id:o,name:s})=>{const a=Ro(s);const d=async()=>{if(a!==void 0)await Ms(t,a);r.push(o)};return{work:d,byHand:a&&
`docker unpause ${Fs(a)}`}}),Ef(t,pg,r,e.containers.map(({id:o})=>o)),Ef(t,ug,e.pendingNames),Ef(t,ug,e.imports)];for(const[
o,{work:s}]of i.entries()){try{await s()}catch(a){const d=a instanceof m&&_T.includes(a.code);const c=d?i.slice(o):i.slice(
o,o+1);n(xf(a),c.map(({byHand:f})=>f).filter(f=>f!==void 0));if(d)return{isOver:d}}}return{isOver:false}}function Ef(t,e,n,r=n){
const i=["docker",...e,...r.map(Fs)].join(" ");return{work:()=>gg(t,e,n),byHand:r.length===0?void 0:i}}function Fs(t){return t.
replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,"$1")}var _T=["TIMEOUT","CANCELLED","NO_ENGINE"];function xf(t){const e=t instanceof
m&&(t.code==="TIMEOUT"||t.code==="CANCELLED");return e?"the engine did not answer in time.":E(t)}async function Ms(t,e){
const n=await t.try(["unpause",e]);if(n.exitCode!==0&&!/no such container|is not (?:paused|running)/i.test(n.stderr))throw Z(
["unpause",e],n)}async function gg(t,e,n){if(n.length===0)return;const r=await t.try([...e,...n]);const i=Li(r.stderr).filter(
s=>!/no such|not found|already in progress/i.test(s));const o=i.join("\n");if(r.exitCode!==0&&o.trim()!=="")throw Z(e,{...r,
stderr:o})}var RT=5;var AT=2e3;var Us=class{#e;#t;#n;#r=new AbortController;#i=Promise.resolve();constructor(e,n,r){this.#e=e;this.#t=
n;this.#n=r}start(e){if(this.#e===void 0){this.#i=$s(this.#t,this.#n);return}const n=new ze(this.#r.signal,RT);const r=this.#e.
withWatchdog(n,0);this.#i=lg(r,this.#t,this.#n,e).finally(()=>n.release())}async settle(){let e;const n=new Promise(r=>{
e=setTimeout(r,AT)});await Promise.race([this.#i,n]);clearTimeout(e)}async end(){this.#r.abort();await this.#i}};async function yg(t,e,n){const{log:r,signal:i}=t;const o=[];for(const s of e){const a=Gn(s);const d=await W(r,{title:"Pu\
sh"},t.docker.stream(["push",a],u=>r.debug(u.trimEnd()),i,true));const c=u=>{const l=e.slice(0,o.length).map(p=>p.text);
return BT(a,l,u,n)};if(d.exitCode!==0)throw c(d.stderr.trim());const f=/\bdigest: (sha256:[0-9a-f]{64})/.exec(d.stdout)?.[1];
if(f===void 0)throw c(`no digest in ${JSON.stringify(d.stdout.slice(-300))}`);r.info(`Pushed ${a}@${f}`);o.push({name:a,
digest:f})}return o}function BT(t,e,n,r){const i=e.length===0?"Nothing was pushed":`Already pushed: ${e.join(", ")}`;return new m(
"PUSH_FAILED",`Pushing ${t} failed${wg.test(n)?` because the layer is too large for the registry or a proxy in front of \
it (${bg(r)})`:""}: ${n.slice(-2e3)}. ${i}. In the engine, no tag was moved.`,{hint:CT(n,r)})}var wg=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i;
var NT=/broken pipe|connection reset/i;function bg({newBytes:t,newPackedBytes:e}){return e===void 0?`${T(t)} unpacked, w\
hich the engine compresses while pushing`:`${T(e)} packed`}function CT(t,e){const{newPackedBytes:n}=e;const r=`${n===void 0?
"":`compress it better (${S("compression","zstd")}), `}drop what is not needed (${S("clean")}, ${S("exclude")})`;if(wg.test(
t))return`A flat image is one layer and therefore one upload: ${r}, raise the limit (nginx: client_max_body_size), or by\
pass the proxy.`;if(/denied|unauthorized|authentication required|no basic auth/i.test(t))return"Log in to the registry i\
n an earlier step (docker/login-action) with an account that may push there.";if(NT.test(t))return`Check whether the reg\
istry is reachable, and push again. If this happens every time, a proxy may limit the size of uploads, and the layer has\
 ${bg(e)}: ${r}, or raise the limit.`;return"Check whether the registry is reachable, and push again."}var $T=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function Di(t){return $T.test(t)}async function Q({docker:t},e,n){const r=["image","inspect"];const i=await t.try([...r,
...st(n),e]);if(i.exitCode!==0&&!Di(i.stderr))throw Z(r,i);return Eg(i)}async function Be({docker:t},e,n=[]){const r=["i\
nspect","--type","container",...n,e];const i=await t.try(r);const o=Eg(i);if(o===void 0)throw Z(r,i);return o}function Eg({
exitCode:t,stdout:e}){if(t!==0)return void 0;const n=$(e);const r=Array.isArray(n)?n[0]:void 0;return k(r)?r:void 0}function Hs(t){return["Architecture","Os"].some(e=>(w(t,e)??"")!=="")||(w(t,"RootFS","Type")??"")!==""||xt(t).length>0}function xt(t){
const e=y(t,"RootFS","Layers");return C(e)?e:[]}function zs(t){const e=t["RepoTags"];return C(e)?e:[]}function We(t){const e=n=>w(
t,n)??w(t,n.toLowerCase())??void 0;return{os:e("Os")??"linux",architecture:e("Architecture")??"",variant:e("Variant")}}function Fi(t){
const e=w(t,"Descriptor","mediaType");return e===void 0?void 0:Jn(e)}var LT=10;async function Sg(t,e,n){const{log:r}=t;if(e.id===n)return r.notice("The source image was kept: it is also the\
 result.");if(!e.isDefaultPlatform)return r.notice(`The source image was kept: its name also refers to images for other \
platforms than ${O(e.platform)}.`);const i=await Q(t,e.id);if(i===void 0)return r.debug("the source is gone already");const o=zs(
i);const s=o.filter(f=>!DT(e,f));if(s.length>0)return r.notice(`The source image was kept: it has other tags (${s.join("\
, ")}).`);const a=await t.docker.run(["ps","--all","--filter",`ancestor=${e.id}`,"--format","{{.Names}}"]);if(a!=="")return r.
notice(`The source image was kept: containers use it (${a.split("\n").join(", ")}).`);const d=o.find(f=>!f.includes("@"))??
o[0]??e.id;const c=await hr(t.docker,[d],LT);if(c===void 0)r.notice(`The engine is taking long to remove the source imag\
e, and may still finish. If the image remains, remove it with "docker rmi ${d}".`);else if(c.exitCode===0)r.info(`Remove\
d the source image ${d}`);else if(/conflict/i.test(c.stderr))r.notice(`The source image was kept because the engine refu\
sed to remove it: ${c.stderr.trim()}`);else if(/no such image|not ?found/i.test(c.stderr))r.debug(`the source is gone al\
ready: ${c.stderr.trim()}`);else r.warning(`Could not remove the source image: ${Z(["rmi",d],c).message}`)}function DT({
image:t},e){if(t===void 0)return false;const{domain:n,path:r,digest:i}=ae(e,"image");if(i!==void 0)return Mt(t.text)||t.
domain===n&&t.path===r;return t.digest===void 0&&re(ae(e,"image"))===re(t)}import{setTimeout as FT}from"node:timers/promises";var MT=10;var UT=100;var js=class{#e;#t=[];#n;constructor(e){this.#e=e}async move(e,n,r){this.#n=r===n?void 0:r;const i=this.#e.
map(s=>s.text);const o=await Promise.all(i.map(s=>kf(e,s)));for(const[s,a]of i.entries()){this.#t.push({name:a,from:o[s],
to:n});await xg(e,r,a)}await Promise.all(i.map(s=>HT(e,s,n)))}async undo(e,n){const[r]=this.#t;if(r!==void 0&&this.#n!==
void 0)await e.try(["tag",r.to,this.#n]).catch(()=>{});for(const{name:i,from:o,to:s}of this.#t.splice(0).reverse()){try{
if(o===s||await kf(e,i)!==s)continue;if(o===void 0)await e.run(["rmi",i]);else await xg(e,o,i)}catch(a){const d=o===void 0?
"did not exist":`referred to ${o}`;n.warning(`The tag ${i}, which ${d} before, could not be restored: ${E(a)}`)}}}};async function xg(t,e,n){
const r=["tag",e,n];for(let i=1;;i++){const o=await t.try(r);if(o.exitCode===0)return;if(i===MT||!/already ?exists/i.test(
o.stderr))throw Z(r,o);await FT(Math.random()*i*UT)}}async function HT(t,e,n){const r=()=>kf(t,e).catch(()=>n);if(await r()===
n)return;const i=await r();if(i===n)return;throw new m("CHECK_FAILED",`The engine reported that ${e} was tagged, but the\
 tag refers to ${i??"no image"} instead of ${n}.`,{hint:K})}async function kf(t,e){const n=["image","inspect","--format",
"{{.Id}}",e];const r=await t.try(n);const i=r.stdout.trim();if(r.exitCode===0&&i.startsWith("sha256:"))return i;if(/no such image/i.
test(r.stderr))return void 0;throw Z(n,r)}import{createWriteStream as R_}from"node:fs";import{link as A_,lstat as B_,open as Ay,rename as N_,rm as aa,stat as C_}from"node:fs/promises";
import{basename as By,dirname as iu,join as $_}from"node:path";import{pipeline as L_}from"node:stream/promises";import{createHash as zT}from"node:crypto";import{Transform as jT}from"node:stream";var Ws=class{#e=0;get isReached(){return this.#e>=2}takes(e,n,r){const i=gi(e);if(this.isReached){if(!i)throw Ye(n,"byte\
s follow the end of the archive");return true}if(i){this.#e++;if(r)throw Ye(n,"the archive ends after an extension heade\
r that no entry follows");return true}if(this.#e===1)throw Ye(n,"there is a single zero block between two entries");return false}};var Js=class{#e;#t=0;get isEmpty(){return this.#t===0}get rest(){return this.#e?.subarray(0,this.#t)??Buffer.alloc(0)}take(e){
this.#e??=Buffer.alloc(R);const n=Math.min(R-this.#t,e.length);e.copy(this.#e,this.#t,0,n);this.#t+=n;return n}release(){
if(this.#t<R)return void 0;const e=this.#e;this.#e=void 0;this.#t=0;return e}};var gr={blocks:[],keepsData:false};var Gs={blocks:void 0,keepsData:true};var Kt=class{#e;#t;#n=0;#r=new Js;#i=0;#o=0;#s=true;#a=new Xn;#d=false;#c=new Ws;#f=false;#u=Buffer.
alloc(0);#l=[];#m=0;constructor(e,n={}){this.#e=e;this.#t=n}get offsetBytes(){return this.#n}get hasEnded(){return this.#c.
isReached}get isBetweenEntries(){return this.#i===0&&!this.#d&&this.#r.isEmpty&&this.#a.isEmpty&&!this.#a.isReading}get openEntry(){
return this.#i>0?this.#u:void 0}checkRest(){const{rest:e}=this.#r;if(e.some(n=>n!==0))throw Ye(this.#n-e.length,"bytes f\
ollow the end of the archive")}consume(e){let n=0;let r=0;const i=o=>{if(o===r)return;const s=r===0&&o===e.length?e:e.subarray(
r,o);this.#e.emit(s,this.#n+r)};while(n<e.length){if(this.#i>0&&!this.#d){const o=Math.min(this.#i,e.length-n);if(!this.#s){
i(n);r=n+o}if(this.#e.data!==void 0||this.#e.end!==void 0)this.#S(e.subarray(n,n+o));this.#i-=o;n+=o}else if(this.#a.isReading){
i(n);n+=this.#a.take(e.subarray(n),this.#n);r=n}else if(this.#c.isReached&&this.#t.ignoresTrailer===true){i(n);n=e.length;
r=n}else if(this.#r.isEmpty&&e.length-n>=R){const o=this.#y(e.subarray(n,n+R),this.#n+n);if(o!==void 0){i(n);this.#h(o);
r=n+R}n+=R}else{i(n);n+=this.#p(e.subarray(n),n);r=n}}i(e.length);this.#n+=e.length}#p(e,n){const r=this.#r.take(e);const i=this.#r.
release();if(i!==void 0){const o=this.#n+n+r-R;const s=this.#y(i,o);if(s===void 0)this.#e.emit(i,o);else this.#h(s)}return r}#h(e){
for(const n of e)if(n.length>0)this.#e.emit(n,this.#g(n))}#g(e){let n=this.#m;for(const r of this.#l){if(r===e)return n;
n+=r.length}return void 0}#y(e,n){if(this.#d){this.#d=(e[504]??0)!==0;this.#e.mapBlock?.(e);if(!this.#d&&this.#i===0)this.#e.
end?.();return this.#s?void 0:[]}if(this.#c.takes(e,n,!this.#a.isEmpty))return[];const r=qe(e,n);const{typeFlag:i}=r;if(i===
ke.paxGlobal)return this.#b(r,n);if(this.#a.isEmpty)this.#m=n;if(Zn(i)){this.#a.begin(r,e,n);return[]}return this.#E(r,e,
n)}#b(e,n){if(!this.#a.isEmpty)throw Ye(n,"there is a global header between an extension header and its entry");this.#f=
true;const r=this.#t.dropsGlobals!==true;this.#w(e.sizeBytes,r);return r?void 0:[]}#E(e,n,r){const{blocks:i,extension:o}=this.#a.
release();const s=Qn(e,o);const a=e.hasOldType&&s.at(-1)===47;const d=ds(e,o,r);const c=Lo(e.typeFlag)&&!a?d:0;const{typeFlag:f}=e;
const u={name:s,typeFlag:f,sizeBytes:c,header:n,extensions:i};this.#l=[...i,n];const l=this.#e.begin(u,o,this.#m);this.#f=
false;this.#u=s;this.#w(c,l.keepsData);this.#d=e.gnuIsExtended;if(c===0&&!this.#d)this.#e.end?.();if(l.blocks!==void 0)return l.
blocks;return i.length===0?void 0:this.#l}#w(e,n){this.#i=he(e);this.#o=this.#i-e;this.#s=n}#S(e){if(this.#f)return;const n=Math.
min(e.length,Math.max(0,this.#i-this.#o));if(n>0)this.#e.data?.(e.subarray(0,n));if(this.#i===e.length)this.#e.end?.()}};var WT=16*1024*1024;var JT=1024*1024;var J=class extends jT{counts={entries:0,dataBytes:0};#e=zT("sha256");#t=0;#n;#r;#i;#o;#s;constructor(e,n,r={}){
const i=r.isPart===true?JT:WT;super({readableHighWaterMark:i,writableHighWaterMark:i});this.#n=e;this.#r=n;this.#i=r;this.#o=
new Kt({begin:o=>this.#u(o),emit:(o,s)=>this.#c(o,s),mapBlock:n&&(o=>n.mapBlock?.(o)),data:n&&(o=>n.data(o)),end:n&&(()=>n.
end())})}digest(){return`sha256:${this.#e.digest("hex")}`}get bytesWritten(){return this.#t}get bytesRead(){return this.#o.
offsetBytes}_transform(e,n,r){try{this.#o.consume(e);r()}catch(i){r(i)}}_flush(e){try{if(!this.#o.hasEnded)throw this.#d();
this.#o.checkRest()}catch(n){e(n);return}this.#a().then(()=>e(),n=>e(n))}_read(e){this.#s?.();super._read(e)}async#a(){if(this.#i.
appendix!==void 0)this.once("close",()=>this.#s?.());for await(const e of this.#i.appendix?.()??[]){if(this.destroyed)return;
this.#c(e);if(this.readableLength<this.readableHighWaterMark)continue;await new Promise(n=>{this.#s=n});this.#s=void 0}if(this.#i.
isPart!==true&&!this.destroyed)this.#c(hi)}#d(){const{openEntry:e,offsetBytes:n}=this.#o;const r=e===void 0?"":` within ${_(
e)}`;return new m("TAR_TRUNCATED",`The tar stream ended after ${n} bytes and ${this.counts.entries} entries without its \
end-of-archive blocks: something was cut off${r}.`,{hint:"Nothing was tagged. Check whether the engine restarted or ran \
out of disk space, then run again."})}#c(e,n){this.#e.update(e);this.#t+=e.length;this.#f(e.length,n);this.push(e)}#f(e,n){
const{spans:r}=this.#i;if(r===void 0)return;if(n===void 0)r.output.add(e,void 0);else for(const i of r.input.take(n,e))r.
output.add(i.bytes,i.origin)}#u(e){const n=this.#n(e);const r=typeof n==="string"?void 0:n;for(const d of r?.before??[]){
this.#r?.begin(d,"keep");this.#r?.end()}this.#r?.begin(e,n);if(n==="drop")return gr;this.counts.entries++;if(r?.data===void 0)
this.counts.dataBytes+=e.sizeBytes;if(r===void 0)return Gs;const{head:i,data:o,before:s=[]}=r;this.counts.entries+=s.length;
const a=[...s,i].flatMap(d=>[...d.extensions,d.header]).concat(o===void 0?[]:[o]);return{blocks:a,keepsData:o===void 0}}};function A(t){return t.toString("latin1").replace(/^\.?\//,"").replace(/\/$/,"")}function yr(t,e){return t.length>e.length&&
t.charCodeAt(e.length)===47&&t.startsWith(e)}function X(t){return Buffer.from(t,"latin1")}var kg=["manifest.json","index.json"];var GT=4*1024*1024;var Vs=class{#e=new Set;#t=[];#n=false;#r=0;get hasImage(){return kg.
some(e=>this.#e.has(e))}begin(e){const n=A(e.name);this.#e.add(n);this.#n=n===kg[0]}data(e){if(!this.#n||this.#r>GT)return;
this.#r+=e.length;this.#t.push(Buffer.from(e))}end(){this.#n=false}missing(){const e=$(Buffer.concat(this.#t).toString("\
utf8"));const n=(Array.isArray(e)?e:[]).flatMap(r=>{const i=y(r,"Layers");return[w(r,"Config")??"",...C(i)?i:[]]});return n.
filter(r=>r!==""&&!this.#e.has(A(Buffer.from(r))))}};var Py=Zd(Qf(),1);import{randomBytes as u_}from"node:crypto";import{posix as ky}from"node:path";async function H(t,e){const{runId:n}=t;const{source:r}=e;const i=["create","--name",e.name??Mm(n),"--label",_o(n),"--net\
work",e.network??"none",...e.asConfigured===true?[]:["--no-healthcheck"],"--restart","no","--pull","never",...r.isIndex?
st(r.platform):[],...e.asUsed===true||e.asConfigured===true?[]:m_,...e.asUsed===true?[]:p_(r),...e.options??[],r.id,...e.
command??["docker-flatten"]];const o=await t.docker.try(i);const s=o.stdout.trim().split("\n").at(-1)??"";if(o.exitCode!==
0)throw l_(r,i,o);if(!/^[0-9a-f]{12,64}$/.test(s))throw new m("ENGINE_FAILED",`"docker create" returned ${JSON.stringify(
s)} instead of an ID.`,{hint:K});return s}function l_(t,e,n){const r=Z(e,n);const i=t.volumes.find(o=>ky.normalize(`${o}\
/`)==="/");if(i===void 0||!/destination can't be '\/'/i.test(n.stderr))return r;return new m("UNSUPPORTED_IMAGE",`docker\
-flatten needs a container of ${t.reference}, but cannot create one: the image declares its root as a volume (${JSON.stringify(
i)}).`,{hint:'No engine starts such an image. Build it again without "VOLUME /".',cause:r})}var m_=["--workdir","/"];function p_(t){
return h_(t).flatMap(e=>["--mount",Ze({type:"tmpfs",dst:e})])}function h_({volumes:t}){const e=t.filter(n=>n.startsWith(
"/"));return[...new Set(e.map(n=>ky.resolve(n)))]}function Me(){return`/docker-flatten-${u_(8).toString("hex")}`}function Ze(t){
return Object.entries(t).map(([e,n])=>{const r=n===""?e:`${e}=${n}`;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}\
"`:r}).join(",")}async function j(t,e){const n=await t.docker.try(["rm","--force","--volumes",e]);if(n.exitCode!==0&&!/no such container/i.
test(n.stderr))throw Z(["rm",e],n)}var ce=class extends Error{};var g_=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function tu(t){return t instanceof m&&t.code==="DOCKER_FAILED"&&g_.test(t.message)}var y_=16*1024*1024;async function Iy(t,e,n,r){
const{signal:i}=t;const o=Me();const s=Ze({type:"bind",src:n,dst:o,readonly:""});const a={source:e,options:["--mount",s]};
const d=await H(t,a).catch(f=>{throw tu(f)?new ce(E(f),{cause:f}):f});const c=async(f,u)=>{const l=`${o}/${f.slice("sha2\
56:".length)}`;const p=await t.transport.readArchive(d,l,i).catch(h=>{throw De(h,l)?new ce(E(h),{cause:h}):h});await nu(
p,f,h=>u(h))};try{return await r({stream:c,text:ru(c)})}finally{await j(t,d)}}async function nu(t,e,n){const r=t.pipe((0,Py.extract)());
t.on("error",i=>r.destroy(i));try{for await(const i of r)await n(i,i.header.name)}catch(i){throw i instanceof m?i:eu(e,`\
cannot be read (${E(i)})`)}finally{t.destroy()}}function ru(t){return(e,n)=>w_(e,n,t)}async function w_(t,e,n){const r=[];
let i=0;const o=async d=>{for await(const c of d){i+=c.length;if(i>y_)throw eu(t,"is too long for a config");r.push(c)}};
await n(t,o,e);const s=Buffer.concat(r);const a=L(s);if(a!==t)throw eu(t,`has the digest ${a}`);return s.toString("utf8")}
function eu(t,e){return new m("ENGINE_FAILED",`The engine's blob ${t} ${e}: it was damaged on disk or in transit.`,{hint:"\
Run again. If it happens again, pull or build the image again."})}async function*vr(t,e,n){let r=await e(t.digest,t.sizeBytes);let i=[];const o=new Set([t.digest]);let s=false;for(;;){const a=r===
void 0?void 0:pp(r);const d=r===void 0||a!==void 0?void 0:mp(r);if(d!==void 0){const f=await Ty(e(d.config.digest,d.config.
sizeBytes));if(f!==void 0)yield{manifest:d,configText:f,isInIndex:s}}i=[...b_(a??[],n),...i];let c=i.shift();while(c!==void 0&&
o.has(c.digest))c=i.shift();if(c===void 0)return;o.add(c.digest);s=true;r=await Ty(e(c.digest,c.sizeBytes))}}function b_(t,e){
const n=({platform:r})=>{if(r===void 0)return 1;return V(r,e)?0:2};return t.toSorted((r,i)=>n(r)-n(i))}async function Ty(t){
return t.catch(e=>{if(e instanceof ce)return void 0;throw e})}var E_=3;async function vy(t,e){const{signal:n}=t;const r=async(i,o,s)=>{const a=s??await P_(t,i);const d=Fm(t.runId);const c=bp(
{digest:i,sizeBytes:a},t.platform,d);let f=false;try{await t.transport.loadImage(c,void 0,n).catch(u=>{throw Oy(u)?new ce(
E(u),{cause:u}):u});f=true;await S_(t,d,i,o)}finally{await k_(t,d,f)}};return e({stream:r,text:ru(r)})}async function S_(t,e,n,r){
const{signal:i}=t;let o=false;try{const s=await t.transport.saveImage(e,i);await nu(s,n,async(a,d)=>{const c=d.endsWith(
`/${n.slice("sha256:".length)}`);if(!c)return void a.resume();o=true;await r(a)})}catch(s){const a=!o&&Oy(s)&&x_.test(E(
s));throw a?new ce(E(s),{cause:s}):s}if(!o)throw new ce(`the store has no blob ${n}`)}var x_=/not found|no such|does not exist/i;
async function k_(t,e,n){if(Ds(t.runId))return;const r=await hr(t.docker,[e],E_).catch(()=>void 0);if(r===void 0||n&&r.exitCode!==
0)Ls(t.runId)}async function P_(t,e){const n=y(await Q(t,e),"Descriptor");const r=y(n,"size");if(y(n,"digest")===e&&typeof r===
"number")return r;throw new ce(`the engine does not tell the size of ${e}`)}function Oy(t){return t instanceof m&&(t.code===
"ENGINE_FAILED"||t.code==="DOCKER_FAILED")}function Or(t,e){const n=t.contentRoots.map(i=>({place:`below ${i} of the engine's machine`,open:o=>Iy(t,e,i,o)}));if(!t.
store.keepsPacked)return n;const r=i=>vy(t,i);return[...n,{place:"in a save",open:r}]}var I_=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Image","StopT\
imeout"];function T_(t,e){const{apiVersion:n,serverApiVersion:r}=t;const{showsLegacyFields:i}=t.store;const o=a=>pr(r,a)>=
0;const s=a=>{const d=y(e.inspect,"Config",a);return k(d)&&Object.keys(d).length>0};return[...i&&!o("1.50")?[]:I_,...i?[]:
["docker_version"],...i&&pr(n,"1.45")<0?[]:["container","container_config"],...!o("1.44")&&s("Healthcheck")?["StartInter\
val of the health check"]:[],...o("1.52")&&s("ExposedPorts")?["ExposedPorts as they were written"]:[],"os.features","fie\
lds that Docker does not know"]}function _y(t,e){return`Docker ${t.version} does not let the image's config be read here\
, so it is taken from an inspect. What that does not show is not in the result, and its ID differs from that of a run wh\
ere the config can be read: ${T_(t,e).join(", ")}.`}function oa({packedLayers:t}){return t?.reduce((e,{sizeBytes:n})=>e+n,0)}async function sa(t,e){const{log:n}=t;for(const{
place:r,open:i}of Or(t,e)){const o=await v_(t,e,i).catch(s=>{if(!(s instanceof ce))throw s;n.debug(`no config blob ${r}:\
 ${E(s)}`);return void 0});if(o!==void 0)return o}n.debug("the config is taken from an inspect");return{json:lp(e.inspect),
digest:void 0,packedLayers:void 0,annotations:{},openBlobs:void 0,missing:_y(t,e)}}async function v_(t,e,n){const r=await n(
async i=>t.store.idIsConfigDigest?Ry(e,e.id,await i.text(e.id),void 0):await O_(e,i.text));return r&&{...r,openBlobs:n}}
async function O_(t,e){const n=vr({digest:t.id},e,t.platform);for await(const{manifest:r,configText:i}of n){const o=Ry(t,
r.config.digest,i,r);if(o!==void 0)return o}return void 0}function Ry(t,e,n,r){const i=__(e,n);if(i===void 0)return void 0;
const o=JSON.stringify(Wo(i))===JSON.stringify(t.diffIds);const s=(i["architecture"]??"")===t.platform.architecture&&(i["\
variant"]||void 0)===t.platform.variant;if(!o||!s)return void 0;const{layers:a,annotations:d={}}=r??{};return{json:i,digest:e,
packedLayers:a,annotations:d,openBlobs:void 0,missing:void 0}}function __(t,e){try{return jo(e)}catch(n){if(n instanceof
SyntaxError)return void 0;throw new m("UNSUPPORTED_IMAGE",`Cannot read the image's config ${t}: ${E(n)}.`,{hint:"Do not \
trust this image: no builder writes such a config.",cause:n})}}async function Ny(t){const e=(r,i)=>new m("BAD_INPUT",`The ${P("backup")} must be the path of a new file, but ${JSON.stringify(
t)} ${r}.`,{hint:i});const n=await C_(iu(t)).catch(()=>void 0);if(!n?.isDirectory())throw e("is not in an existing direc\
tory","Create the directory in an earlier step, or name another one.");if(By(t)===""||t.endsWith("/"))throw e("is a dire\
ctory","Name a file.");if(await j_(t)){throw e("already exists","It may be the only copy of an earlier source image: mov\
e it away, or name another file.")}}var D_={flags:"wx",mode:384};async function Cy(t,e,n,r={createWriteStream:R_,link:A_,
rename:N_}){const{log:i,signal:o}=t;const s=$_(iu(n),`${ne(t.runId)}${By(n).slice(0,80)}.partial`);const a=M_(t,e);try{const d=z_(
e);if(d===void 0)i.notice("The source has no tag, so the backup has none either: loading it returns an image ID.");const c=u=>{
const l={name:d??e.id,platform:u};const p=()=>r.createWriteStream(s,D_);return F_(t,l,p,or(a))};const f=await c().catch(
async u=>{if(!U_(t,e,u))throw u;i.debug(`saving the platform alone: ${E(u)}`);await aa(s,{force:true});return c(e.platform)});
await W(i,{title:"Flush"},W_(s));await J_(s,n,r);i.info(`Saved ${T(f)} to ${n}`)}catch(d){await aa(s,{force:true}).catch(
()=>{});throw o.aborted?d:G_(d,n)}finally{await a}}async function F_(t,{name:e,platform:n},r,i){const{log:o,signal:s}=t;
const a=new Vs;const d=new J(()=>"keep",a);const c=await t.transport.saveImage(e,s,n);const f=()=>d.bytesRead;await W(o,
{title:"Save",doneBytes:f,totalBytes:i,isEstimate:true},L_(c,d,r(),{signal:s}));H_(a);return d.bytesWritten}async function M_(t,e){
if(!t.store.keepsPacked){const n=y(e.inspect,"Size");return typeof n==="number"?n:void 0}try{return oa(await sa(t,e))}catch{
return void 0}}function U_(t,e,n){return e.isIndex&&t.knowsPlatformOption&&n instanceof m&&/not found/i.test(n.message)}
function H_(t){if(!t.hasImage)throw new m("BACKUP_FAILED","The engine saved an archive that contains no image.",{hint:K});
const e=t.missing();if(e.length===0)return;throw new m("BACKUP_FAILED",`The archive that the engine saved lacks ${e.length}\
 of its blobs (${e.slice(0,3).join(", ")}): the engine has them only unpacked, from another image with the same layers.`,
{hint:'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetches all blobs.\
 Or leave the backup out if the registry keeps the image.'})}function z_(t){const{image:e,names:n}=t;if(e===void 0||e.digest!==
void 0)return n[0];const r=t.id.replace("sha256:","").startsWith(e.text.replace("sha256:",""));if(r&&!n.includes(`${e.text}\
:latest`))return n[0];return e.tag===void 0?`${e.text}:latest`:e.text}async function j_(t){return B_(t).then(()=>true,()=>false)}
async function W_(t){const e=await Ay(t,"r+");try{await e.sync()}finally{await e.close()}}async function J_(t,e,n){try{await n.
link(t,e)}catch{await(await Ay(e,"wx",384)).close();await n.rename(t,e).catch(async r=>{await aa(e,{force:true});throw r});
return}await aa(t)}function G_(t,e){if(t instanceof m){return new m(t.code,`The backup failed. Nothing was changed. ${t.
message}`,{hint:t.hint,cause:t})}const n=rt(t);return new m(n?"NO_SPACE":"BACKUP_FAILED",n?`The disk of ${iu(e)} filled \
up while writing the backup. Nothing was changed.`:`Cannot write the backup to ${e} (${de(t)}). Nothing was changed.`,{hint:"\
Name a writable path on a disk with room for the whole image.",cause:t})}function da({imageLocation:t,tags:e}){return t===void 0||e.length>0}var _r=true?"0.1.0":createRequire(import.meta.url)("../../package.json").version;var ou=1024*1024;var su=12;var V_=[386,4];var K_=[0,21];var q_=20;var Y_=10;function du({typeFlag:t},{pax:e}){if(t==="S")
return"old GNU";if(e.size===0)return void 0;const[n,r]=["GNU.sparse.major","GNU.sparse.minor"].map(s=>String(e.get(s)??""));
if(n==="1"&&r==="0")return"data";const i=n==="0"&&(r==="0"||r==="1");const o=n===""&&r===""&&Re(e.get($y))!==void 0;return i||
o?"records":void 0}var $y="GNU.sparse.map";function nn(t,e){return new m("TAR_INVALID",`The sparse file ${_(t)} is damag\
ed: ${e}.`,{hint:Bt})}var ca=class{pieces=[];#e;#t;#n;#r=0;#i;#o="";constructor(e,n){this.#e=e;this.#t=n}addBlock(e,n){const[
r,i]=n?V_:K_;for(let o=0;o<i;o++){const s=r+o*2*su;const a=s+su;if(e[s]===0)return;this.#a(yi(e.subarray(s,a)));this.#a(
yi(e.subarray(a,a+su)))}}addRecords({pax:e}){const n=String(Re(e.get($y))??"");const r=n===""?[]:n.split(",");for(const i of r)
this.#a(au(i));if(au(String(e.get("GNU.sparse.numblocks")??""))*2!==r.length)throw nn(this.#e,"its map has another lengt\
h than its header says")}addData(e){let n=0;while(n<e.length&&this.#i!==0){const r=e.indexOf(Y_,n);const i=e.subarray(n,
r===-1?e.length:r);if(this.#o.length+i.length>q_)throw this.#d();this.#o+=i.toString("latin1");if(r===-1)return e.length;
this.#s();n=r+1}return n}get isComplete(){return this.#i===0}#s(){const e=au(this.#o);this.#o="";if(this.#i===void 0){if(!Number.
isSafeInteger(e))throw this.#d();if(e>ou)throw this.#c();this.#i=2*e;return}this.#a(e);this.#i--}#a(e){if(!(Number.isSafeInteger(
e)&&e>=0))throw this.#d();if(this.#n===void 0){this.#n=e;return}const[n,r]=[this.#n,this.#n+e];this.#n=void 0;if(n<this.#r||
r>this.#t)throw nn(this.#e,"the pieces of its map overlap or exceed its size");this.#r=r;if(this.pieces.length===ou)throw this.#c();
this.pieces.push([n,e])}#d(){return nn(this.#e,"its map has something else than numbers")}#c(){return new m("TAR_LIMIT",
`The sparse file ${_(this.#e)} has more than ${ou} pieces.`,{hint:xe})}};function Ly(t){return(R-t%R)%R}function au(t){return/^[0-9]{1,16}$/.
test(t)?Number(t):Number.NaN}var X_=["GNU.sparse.realsize","GNU.sparse.size"];function qi(t,{pax:e}){const{name:n}=t;if(t.typeFlag==="S")return Dy(n,
Ce(t.header,"realSize"));if(e.size===0)return t.sizeBytes;for(const r of X_){const i=Re(e.get(r));if(i===void 0)continue;
const o=i.toString("latin1");return Dy(n,/^[0-9]{1,16}$/.test(o)?Number(o):Number.NaN)}return t.sizeBytes}function rn(t){
const e=t.typeFlag==="S"||t.extensions.some(n=>n.includes("GNU.sparse."));return e?qi(t,je(t.extensions)):t.sizeBytes}function Dy(t,e){
if(!(Number.isSafeInteger(e)&&e>=0))throw nn(t,"its real size is not a number");return e}var Fy="SCHILY.xattr.";var Z_=4095;function se({extensions:t,header:e},n=je(t)){const{pax:r}=n;const i=e[156]??0;const o=i===
0?"0":String.fromCharCode(i);const s=(c,f)=>{const u=Re(r.get(c));return u===void 0?Ce(e,f):Math.floor(Number(u.toString(
"latin1")))};const a=o==="1"||o==="2";const d=o==="3"||o==="4";return{typeFlag:o,mode:Ce(e,"mode")&Z_,uid:s("uid","uid"),
gid:s("gid","gid"),mtimeSeconds:s("mtime","mtime"),link:a?xn(e,n):Buffer.alloc(0),device:d?`${Ce(e,"devMajor")},${Ce(e,"\
devMinor")}`:"",xattrs:[...r].filter(([c])=>c.startsWith(Fy)).map(([c,f])=>`${c.slice(Fy.length)}=${f.toString("latin1")}`).
sort()}}function on(t,e){if(e==="drop")return 0;return e==="keep"||e.data===void 0?rn(t):Ce(e.head.header,"size")}function It(t,e,n){if(t===void 0)return;t.entries+=e;t.bytes+=n}import{posix as kw}from"node:path";import{posix as ha}from"node:path";import{posix as Yi}from"node:path";var Q_=3;var eR=1e3;var Hy=4096;var tR=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g;
var zy=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g;var nR=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/;var rR=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g;
var iR=/^[;&|()\n`]$/;var oR=/^[<>]+&?$/;var sR=/^(?:-|[A-Za-z_]\w*=)/;var aR=la("sh bash dash ash zsh ksh busybox exec \
env nohup command sudo tini dumb-init catatonit time nice if then else do while until ! {");var My=la("cd pushd WORKDIR");
var Uy=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/;var dR=la("rm rmdir mk\
dir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EXPOSE LABEL USER VO\
LUME");var cR=la("cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort");function uu(t,e,n="\
/"){const r=new cu(e);r.read(t,n,0);return r.words}var cu=class{words=[];#e;#t=0;constructor(e){this.#e=e}read(e,n,r){const i=new fu(
n,lu(this.#e));let o=true;for(const s of e){if(this.words.length>=eR)return;if(s.length>Hy&&r>0)continue;if(iR.test(s)){
o=true;this.#t++;i.separate(s);continue}if(i.redirects(s))continue;const a=/[\s;&|()`]/.test(s)&&r<Q_;if(a&&s.startsWith(
"/"))this.#n(s,false,i);if(a)this.read(fR(s,this.#e),i.directory,r+1);const d=i.isValue||sR.test(s);if(!a)this.#n(s,o&&!d,
i);const c=d||aR.has(Yi.basename(s));o=s==="--"&&!i.isChanging||o&&c;i.endWord()}}#n(e,n,r){const{directory:i}=r;const o=r.
useOf(e,n);this.words.push({text:e,isProgram:n,directory:i,command:this.#t,use:o})}};var fu=class{directory;#e;#t=[];#n;#r="";#i="";#o=false;constructor(e,n){
this.directory=e;this.#e=n}get isValue(){return this.#i!==""||this.#o}get isChanging(){return My.has(this.#n??"")}separate(e){
this.#n=void 0;this.#i="";this.#o=false;if(e==="(")this.#t.push(this.directory);if(e===")")this.directory=this.#t.pop()??
this.directory}redirects(e){if(!oR.test(e))return false;this.#i=e;return true}endWord(){this.#i=""}useOf(e,n){if(this.#i!==
"")return this.#i.startsWith("<")?"content":"name";if(n){this.#n=Yi.basename(e);if(!My.has(this.#n))return"parts";this.#r=
this.directory;this.directory=this.#e;return"name"}if(this.isChanging)return this.#s(e);const r=this.#n??"";if(dR.has(r))
return"name";const i=this.#o;this.#o=Uy.test(e)&&!e.includes("=");if(i||Uy.test(e))return"directory";return cR.has(r)?"c\
ontent":"parts"}#s(e){const[n,r]=[this.#r,this.#e];this.directory=e.startsWith("-")?n:Yi.resolve(n,fa(e,r));return e.startsWith(
"-")?"name":"directory"}};function lu(t){return t.get("HOME")??"/root"}function fa(t,e){return/^~(?=$|\/)/.test(t)?`${e}${t.
slice(1)}`:t}function fR(t,e){const n=t.slice(0,Hy*16).replace(/\\\n/g," ");return[...n.matchAll(tR)].map(([r])=>mu(r.replace(
/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,(i,o,s,a)=>o??s??a?.replace(/\\([$`"\\])/g,"$1")??""),e))}function mu(t,e){
return t.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,(n,r,i,o)=>e.get(r??o??"")||i||"")}function ua(t){const e=[
...t.matchAll(zy)].map(([i])=>i);const n=nR.exec(t)?.[1];const r=[n,t.startsWith("/")?t:void 0,...[...t.matchAll(rR)].map(
([,i,o,s])=>i??o??s)];return[...new Set([...e,...r.filter(i=>i!==void 0)].map(pu))]}function Xi(t){const e=[...t.matchAll(
zy)].filter(({0:n,index:r})=>/[*?[{$]/.test(t[r+n.length]??""));return[...new Set(e.map(([n])=>pu(n.slice(0,n.lastIndexOf(
"/")))))]}function sn(t,e){return pu(Yi.resolve("/",t,e))}function pu(t){return Buffer.from(Yi.normalize(t).replace(/^\/+|\/+$/g,
"")).toString("latin1")}function la(t){return new Set(t.split(" "))}var uR=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CONFIG_CACHE","P\
IP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]);var lR=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i;
var mR=/PATH$|^(?:PERL5|RUBY)LIB$/;var pR=/(?:^|_)LOGS?_?PATH$/;function jy([t,e]){const n=ua(e);if(t==="HOME")return n.
map(a=>({path:a,by:"HOME",extent:"below"}));if(t==="PATH")return n.map(a=>({path:a,by:t,extent:"programs",hasPrograms:true}));
const r=`ENV ${t}`;if(uR.has(t))return n.map(a=>({path:a,by:r,extent:"itself"}));const i=mR.test(t)&&!pR.test(t);const o=e.
startsWith("/")&&!lR.test(t);const s=i||o?"search":"below";return[...n.map(a=>({path:a,by:r,extent:s,hasPrograms:i})),...Xi(
e).map(a=>({path:a,by:r,extent:"search",hasPrograms:i}))]}import{posix as hR}from"node:path";var Rr=1114112;var ma=56320;function hu(t){return t.replace(/\s$|[\\*?[\]!\s]/g,(e,n)=>n===t.length-1&&/\s/.test(e)?`[${e}\
]`:`\\${e}`)}function Wy(t){return wu(t).map(e=>e>=Rr?String.fromCharCode(ma+e-Rr):String.fromCodePoint(e)).join("")}function gu(t){
return Array.from(t,e=>{const n=e.codePointAt(0);return n>ma+127&&n<=ma+255?Rr+n-ma:n})}function Jy(t){return/[^\0-\x7f]/.
test(t)?gu(t).map(yu).join(""):t}function yu(t){if(t<128)return String.fromCharCode(t);if(t>=Rr)return String.fromCharCode(
t-Rr);return Buffer.from(String.fromCodePoint(t)).toString("latin1")}function wu(t){const e=[];let n;for(let r=0;r<t.length;){
const i=t.charCodeAt(r);if(i<128){e.push(i);r++;continue}n??=Buffer.from(t,"latin1");const o=i>=240?4:i>=224?3:2;const s=n.
toString("utf8",r,r+o);const a=s.codePointAt(0);const d=Buffer.byteLength(s)===o&&s.length===(o>3?2:1);const c=a!==65533||
n.toString("latin1",r,r+3)==="ï¿½";const f=d&&c;e.push(f?a:Rr+i);r+=f?o:1}return e}var Gy=4096;var gR=256;var Vy=16;var yR={GOPATH:":",CONDA_PKGS_DIRS:","};var wR=["bin","boot","dev","etc","home","lib","\
lib32","lib64","media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","usr/bin","usr/include","usr/lib","usr/l\
ib32","usr/lib64","usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin","usr/local/share","usr/sbin","usr/share",
"usr/src","var/cache","var/lib","var/log","var/run","var/spool","var/tmp","var/www"];function pa(t,e){const n=bu(e);const r=[
n.get("HOME"),...qy(t)].map(i=>Yy(i??"")).filter(i=>i!==void 0&&i!=="root"&&!/^home\/[^/]*$/.test(i)).map(i=>hu(i??""));
return{homes:["root","home/*",...new Set(r)].slice(0,Gy+2),env:n}}function bu(t){return new Map(t.map(e=>{const n=e.indexOf(
"=");return n===-1?[e,""]:[e.slice(0,n),e.slice(n+1)]}))}function Eu(t){return[...new Set(qy(t))].filter(e=>e.startsWith(
"/")&&e.isWellFormed()).slice(0,Gy)}function Ky(t,{homes:e,env:n}){const r=t.startsWith("!")?"!":"";const i=t.slice(r.length);
if(i.startsWith("~/"))return e.map(d=>`${r}${d===""?"":`${d}/`}${i.slice(2)}`);if(i.endsWith("/$LOCALE"))return ER(n).map(
d=>`${r}${i.slice(0,-"$LOCALE".length)}${d}`);const[,o,s=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(i)??[];if(o===void 0)return[t];
const a=(n.get(o)??"").split(yR[o]??"\0",Vy);return a.map(d=>Yy(d)).filter(d=>d!==void 0&&d!=="").filter(d=>s!=="*"||!bR(
d??"")).map(d=>`${r}${hu(d??"")}/${s}`)}function qy(t){return(t?.toString("latin1")??"").split("\n").map(e=>e.split(":")[5]??
"").filter(e=>e.length<=gR).map(e=>Wy(e))}function Yy(t){if(!t.startsWith("/")||/[\0\n\r]/.test(t))return void 0;return hR.
normalize(t).replace(/^\/+|\/+$/g,"")}function bR(t){return wR.some(e=>e===t||e.startsWith(`${t}/`))}function ER(t){const e=[
"LANG","LC_ALL","LC_MESSAGES","LANGUAGE"].flatMap(r=>(t.get(r)??"").split(":",Vy));const n=e.map(r=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(r)?.[0]).filter(r=>r!==void 0);return[...new Set(n)].flatMap(r=>[r,`${r}[_@.]*`])}var Xy=1e3;function Su(t,e){const n=y(t,"config");const r=y(n,"Env");const i=bu(C(r)?r:[]);const o=ha.resolve("/",w(n,"W\
orkingDir")??"");const s=SR(n,i).map(({by:u,argv:l})=>({by:u,words:uu(l,i,o)}));const a=s.filter(({by:u})=>u!=="ONBUILD"&&
u!=="SHELL");const d=lu(i);const c=[{path:sn("/",o),by:"WORKDIR",extent:"search",hasPrograms:true},...s.flatMap(({by:u,words:l})=>l.
flatMap(p=>kR(u,p,d))),...[...i].flatMap(jy),...e.map(u=>({path:sn("/",u),by:"etc/passwd",extent:"below"}))].filter(({path:u})=>u!==
"");const f=new Map;for(const u of c){const l=`${u.path}\0${u.extent}`;if(!f.has(l))f.set(l,u)}return{paths:[...f.values()].
slice(0,Xy),required:[...o==="/"?[]:[{by:"WORKDIR",text:o,candidates:[sn("/",o)]}],...a.flatMap(({by:u,words:l})=>PR(u,l,
d,i))].slice(0,Xy),commands:[...a,{by:"ENTRYPOINT",words:uu(xR(n),i)}].flatMap(IR)}}function SR(t,e){const n=(...s)=>{const a=y(
t,...s);return C(a)?a:[]};const[r,...i]=n("Healthcheck","Test");const o=s=>["/bin/sh","-c",mu(s,e)];return[{by:"ENTRYPOI\
NT",argv:n("Entrypoint")},{by:"CMD",argv:n("Cmd")},{by:"HEALTHCHECK",argv:r==="CMD-SHELL"?o(i.join(" ")):i},{by:"SHELL",
argv:n("Shell")},...n("OnBuild").map(s=>({by:"ONBUILD",argv:o(s.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").
replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,a=>a.toUpperCase()))}))].filter(({argv:s})=>s.length>0)}function xR(t){
const[e,n]=[y(t,"Entrypoint"),y(t,"Cmd")];return C(e)&&C(n)?[...e,...n]:[]}function kR(t,e,n){const{text:r,use:i}=e;const o=r.
startsWith("-")||r.includes("://");const s=Qy(e,n);const a=s.map(c=>{if(i==="directory")return{path:c,by:t,extent:"searc\
h",hasPrograms:true};if(i!=="parts"||o)return{path:c,by:t,extent:"around"};return{path:c,by:t,extent:"beside",hasPrograms:!ga(
c)}});if(i==="name")return a;const d=Zy(r)?Xi(ha.resolve(e.directory,r)):Xi(fa(r,n));return[...a,...d.map(c=>({path:c,by:t,
extent:"search"}))]}function ga(t){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(ha.basename(t))}function Zy(t){return/^(?!-)[^:=/~]+\/|^\.\.?\//.
test(t)}function Qy({text:t,use:e,directory:n},r){if(/^~(?=$|\/)/.test(t))return[sn("/",fa(t,r))];const i=e==="directory"&&
!/^[-/]/.test(t);return i||Zy(t)?[sn(n,t)]:ua(t)}function PR(t,e,n,r){const i=(r.get("PATH")??"").split(":").filter(o=>o.
startsWith("/"));return e.flatMap(o=>{const{text:s,isProgram:a}=o;if(s.includes("\0"))return[];if(s.startsWith("/"))return[
{by:t,text:s,candidates:[sn("/",s)]}];if(s.includes("/"))return Qy(o,n).slice(0,1).map(d=>({by:t,text:s,candidates:[d]}));
if(!a||!/^[\w.+-]+$/.test(s))return[];return[{by:t,text:s,candidates:i.map(d=>sn(d,s))}]})}function IR({by:t,words:e}){const n=Map.
groupBy(e,({command:r})=>r);return[...n.values()].map(r=>({by:t,words:r.filter(({text:i})=>!i.startsWith("-")).map(({text:i})=>TR(
i))}))}function TR(t){return ha.basename(t).replace(/-cli\.[cm]?js$/,"").replace(/(?<=.)@.*$/,"")}var vR=40;var OR=64*1024*1024;var _R=96;function*ew(t){const e=t.split("/").reverse();const n=[];let r="";let i=0;for(let o=e.
pop();o!==void 0;o=e.pop()){if(o===""||o===".")continue;if(o===".."){if(r!=="")n.push(r);r=Ar(r);continue}const s=r===""?
o:`${r}/${o}`;const a=yield s;if(a===void 0){r=s;continue}if(++i>vR)return void 0;n.push(s);if(a.startsWith("/"))r="";for(const d of a.
split("/").reverse())e.push(d)}return{end:r,through:n}}function Zi(t,e){const n=ew(t);let r=n.next();while(r.done!==true)
r=n.next(e(r.value));return r.value}async function wa(t,e){const n=ew(t);let r=n.next();while(r.done!==true)r=n.next(await e(
r.value));return r.value}function tw(t,e){return e.startsWith("/")?e:`${Ar(t)}/${e}`}function Ar(t){return t.slice(0,Math.
max(0,t.lastIndexOf("/")))}function Ge(t){const e=[];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf("/",n+1))e.push(t.slice(
0,n));return e}var ya=class{#e=new Map;#t=new Map;#n;#r=0;get isFull(){return this.#r>OR}get kept(){return this.#e}add(e,n,r){
if(this.isFull)return;this.#r+=e.length+n.length+_R;(r?this.#e:this.#t).set(e,n)}targetOf=e=>this.#e.get(e)??this.#t.get(
e);typeAt(e){return this.targetOf(e)===void 0?"0":"2"}*droppedBelow(e){const n=this.#t.get(e);if(n!==void 0)yield[e,n];this.#n??=
[...this.#t.keys()].sort();const r=`${e}/`;for(let i=RR(this.#n,r);;i++){const o=this.#n[i];if(o?.startsWith(r)!==true)return;
yield[o,this.#t.get(o)]}}};function RR(t,e){let n=0;let r=t.length;while(n<r){const i=n+r>>>1;if(t[i]<e)n=i+1;else r=i}return n}var ba=class{#e=new Map;#t=new Map;#n;constructor(e){this.#n=e}add(e,n,r){const i=this.#e.get(e)??{reason:n,rules:new Map,
isRestored:false};for(const[o,s]of r)if(i.rules.get(o)!=="all")i.rules.set(o,s);this.#e.set(e,i);for(const o of Ge(e))if(!this.#t.
has(o))this.#t.set(o,i)}restore(e,n,r){this.add(e,n,r.map(i=>[i,"all"]));this.#e.get(e).isRestored=true}reasonFor(e,n,r){
if(this.#e.size===0)return void 0;const i=this.#r(e,n);if(i!==void 0&&(i.extent!=="unless-directory"||r!=="5"))return i.
reason;for(const s of Ge(n)){const a=this.#r(e,s);if(a?.extent==="all")return a.reason}const o=r==="2"?this.#t.get(n):void 0;
return o?.rules.has(e)===true?o.reason:void 0}#r(e,n){const r=this.#e.get(n);const i=r?.rules.get(e);if(r===void 0||i===
void 0)return void 0;return r.isRestored||!this.#n.has(n)?{reason:r.reason,extent:i}:void 0}};var ow=2**26;var nw=4;var Ea=class{#e;get isEmpty(){return this.#e===void 0}add(e){this.#e??=new Uint32Array(ow/32);const[
n,r]=iw(e);for(let i=0;i<nw;i++){const o=rw(n,r,i);this.#e[o>>>5]|=1<<(o&31)}}has(e){if(this.#e===void 0)return false;const[
n,r]=iw(e);for(let i=0;i<nw;i++){const o=rw(n,r,i);if((this.#e[o>>>5]&1<<(o&31))===0)return false}return true}};function rw(t,e,n){
return t+Math.imul(e,n)&ow-1}function iw(t){let e=2166136261;let n=2538058380;for(let r=0;r<t.length;r++){const i=t.charCodeAt(
r);e=Math.imul(e^i,16777619);n=Math.imul(n^i,1540483477)}return[e^e>>>15,n^n>>>13|1]}import{posix as NR}from"node:path";var xu=47;function sw(t,e,n){const r=gu(t);const i=[];const o=(s,a)=>r[s]===a.charCodeAt(0);for(let s=0;s<r.length;s++){
if(o(s,"*")&&o(s+1,"*")){const a=s;s+=o(s+2,"/")?2:1;const d=n&&a===0&&s===1&&!/[*?[\\]/.test(t.slice(2));i.push({kind:s===
r.length-1||d?"anything":"directories"})}else if(o(s,"*"))i.push({kind:"any-in-name"});else if(o(s,"?"))i.push({kind:"an\
y-one"});else if(o(s,"[")){const{token:a,end:d}=AR(r,s,e);i.push(a);s=d}else{if(o(s,"\\")&&++s===r.length)throw Br(e,'it\
 ends with a "\\"');i.push({kind:"literal",code:r[s]})}}return i}function AR(t,e,n){const r=[];let i=e+1;const o=t[i]===
94;if(o)i++;const s=()=>{const a=t[i]===92;const d=t[a?i+1:i];if(d===void 0||!a&&(d===45||d===93))throw Br(n,'a "[" has \
no characters or no closing "]"');i+=a?2:1;return d};do{const a=s();const d=t[i]===45;if(d)i++;const c=d?s():a;if(c<a)throw Br(
n,"a range goes backwards");r.push([a,c])}while(t[i]!==93);return{token:{kind:"one-of",negated:o,ranges:r},end:i}}function ku(t){
const e=[];let n=false;for(const r of t){if(r.kind==="literal"){const i=yu(r.code);if(n)e[e.length-1]+=i;else e.push(i)}
n=r.kind==="literal"}return e}function aw(t,e){let n=new Set;const r=(s,a)=>{while(!a.has(s)){a.add(s);const d=t[s]?.kind;
if(d!=="any-in-name"&&d!=="anything"&&d!=="directories")return;s++}};r(0,n);const i=t.at(-1)?.kind;const o=i==="any-in-n\
ame"||i==="anything";for(const s of e){if(o&&n.has(t.length))return true;if(s===xu&&n.has(t.length))return true;const a=new Set;
for(const d of n){const c=t[d];if(c===void 0)continue;if(c.kind==="directories"){a.add(d);if(s===xu)r(d+1,a)}else if(BR(
c,s)){const f=c.kind==="any-in-name"||c.kind==="anything";r(f?d:d+1,a)}}if(a.size===0)return false;n=a}return n.has(t.length)}
function BR(t,e){if(t.kind==="literal")return t.code===e;if(t.kind==="one-of")return t.ranges.some(([n,r])=>n<=e&&e<=r)!==
t.negated;return t.kind==="anything"||e!==xu}function Br(t,e){return new m("BAD_INPUT",`The ${P("exclude")} has a malfor\
med pattern, ${JSON.stringify(t)}: ${e}.`,{hint:'Patterns are those of a .dockerignore file. Escape a special character \
with "\\".'})}var dw=47;var CR=64;var cw=new WeakMap;var an=class{text;isException;#e;#t;#n;#r;#i;constructor(e){this.text=e;if(e==="")
throw Br(e,"it is empty");const n=$R(e);if(n==="!")throw Br(e,'there is nothing after the "!"');this.isException=n.startsWith(
"!");const r=this.isException?n.slice(1):n;const i=/^[^\\*?[]*/.exec(r)?.[0]??"";const o=sw(r.slice(i.length),e,i==="");
const s=o.findIndex(({kind:c})=>c!=="literal");const a=o.slice(0,s===-1?o.length:s);this.#e=Jy(i)+(ku(a)[0]??"");this.#t=
o.slice(a.length);const d=ku(this.#t);this.#n=uw(d);this.#i=this.#t[1]?.kind==="literal"?d[0]??"":"";this.#r=uw(d.map(c=>c.
slice(0,c.lastIndexOf("/")+1)))}get directory(){return this.#e.slice(0,Math.max(0,this.#e.lastIndexOf("/")))}mayMatchIn(e){
return e.includes(this.#r)}matches(e){if(!e.startsWith(this.#e))return false;const{length:n}=this.#e;if(this.#t.length===
0)return n>0&&(e.length===n||e.charCodeAt(n)===dw);if(this.#t.length===1&&this.#t[0]?.kind==="any-in-name")return true;if(!e.
includes(this.#n,n))return false;const r=this.#o(e,n);return r!==-1&&aw(this.#t,wu(e.slice(r)))}#o(e,n){if(this.#t[0]?.kind!==
"directories")return n;let r=e.indexOf(this.#i,n);while(r>n&&e.charCodeAt(r-1)!==dw)r=e.indexOf(this.#i,r+1);return r}};
function lw(t){return t.replace(/^\uFEFF/,"").split("\n").filter(e=>!e.startsWith("#")).map(e=>e.trim()).filter(e=>e!=="").
map(e=>new an(e))}function Bn(t,e){if(t.length<CR)return t.findLast(i=>i.matches(e));let n=-1;const r=pw(t);for(const i of hw(
e))for(const o of r.get(i)??[])if(o>n&&t[o].matches(e))n=o;return t[n]}function mw(t,e){const n=pw(t);const r=`${e}/`;return hw(
r).some(i=>n.get(i)?.some(o=>t[o].mayMatchIn(r)))}function pw(t){const e=cw.get(t);if(e!==void 0)return e;const n=Map.groupBy(
t.keys(),r=>t[r].directory);cw.set(t,n);return n}function hw(t){const e=[""];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf(
"/",n+1))e.push(t.slice(0,n));return e}function $R(t){const e=t.startsWith("!")?"!":"";const n=fw(t.slice(e.length).trim());
return fw((e+(n.length>1?n.replace(/^\//,""):n)).trim())}function fw(t){return t===""?"":NR.normalize(t).replace(/(?<=.)\/$/,
"")}function uw(t){return t.reduce((e,n)=>n.length>e.length?n:e,"")}import{posix as zR}from"node:path";import{posix as gw}from"node:path";function yw(t,e){const n=Qi(t.owned,e);const r=Qi(t.drops,e);const i=Qi(t.empties,e);return{preset:t,owned:n,drops:r,empties:i,
count:{kind:"preset",name:t.name,entries:0,bytes:0},firstParts:DR([...n,...r,...i]),above:t.skippedIfLinked===true?LR(n):
[],droppedTops:[],isSkipped:false}}function Qi(t=[],e){return t.flatMap(n=>Ky(n,e)).map(n=>new an(n))}function Qe(t,e){const n=Bn(
t,e);return n!==void 0&&!n.isException}function ww(t,e){const n=bw(e);return t.above.some(r=>r.depth===n&&r.pattern.matches(
e))||Qe(t.owned,e)}function LR(t){const e=t.map(({text:n})=>gw.dirname(n));return[...new Set([...e,...e.map(n=>gw.dirname(
n))])].filter(n=>n!=="."&&!n.endsWith("*")).map(n=>({pattern:new an(n),depth:bw(n)}))}function bw(t){return t.split("/").
length}function DR(t){const e=new Set(t.filter(({isException:n})=>!n).map(({directory:n})=>Pu(n)));return e.has("")?void 0:
e}function Pu(t){const e=t.indexOf("/");return e===-1?t:t.slice(0,e)}function Nr(t,e,n,r){const i=n.map(o=>new an(o));return{what:t,why:e,patterns:i,...r===void 0?{}:{namePattern:r}}}var Iu=String.
raw`v?\d[\d.]*`;var Tu="(?:[-._ ][^/]*)?";var FR=[`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyr\
ights?|eula)(?:${Iu})?${Tu}`,`(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen\
[cs]|notice|copyright|attribution)[^/]*`,String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${Iu})?${Tu}`,`(?:mpl|of\
l|cddl|epl)[-._ ]?${Iu}${Tu}`,String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`];
var MR=new RegExp(`(?:^|/)(?:${FR.join("|")})(?=/|$)`,"i");var UR=[Nr("licences","they must accompany the software",["us\
r/share/common-licenses","usr/share/licenses"],MR),Nr("package databases","scanners and later installs would not see the\
 packages",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","usr/lib/sysimage","var/lib/pacman/local","**/*.d\
ist-info","**/*.egg-info","var/log/packages","var/log/scripts","var/log/setup","var/lib/pkgtools","etc/os-release","usr/\
lib/os-release"]),Nr("certificates","connections could not be verified",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust",
"usr/share/ca-certificates","usr/local/share/ca-certificates"]),Nr("time zones","local times would be wrong",["usr/share\
/zoneinfo"]),Nr("the C.UTF-8 locale","programs rely on it on every system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UT\
F-8"]),Nr("accounts","users and groups would lose their names",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function Sa(t){
return UR.find(({patterns:e,namePattern:n})=>n?.test(t)===true||Bn(e,t)!==void 0)}var Ew="";function Sw(t,e,{commands:n}){return t.flatMap(({name:r,owned:i=[],drops:o=[],usedBy:s})=>{const a=s?.commands.
map(f=>({tool:f,by:n.find(({words:u})=>HR(u,f))?.by})).find(({by:f})=>f!==void 0);if(s===void 0||a===void 0)return[];const d=Qi(
s.parts??[...i,...o],e);const c=s.parts===void 0?`the cache of ${r}`:`packages fetched by ${a.tool}`;return[{patterns:d,
reason:{kind:"config",what:c,why:`${a.by} runs ${a.tool}`}}]})}function HR(t,e){const[n="",r]=e.split(" ");const i=t.indexOf(
n);return i!==-1&&(r===void 0||t.includes(r,i+1))}function xw(t,e,n,r){const{hasPrograms:i=false}=t;for(const o of e){const s=vu(
t,(d,c)=>r(o,d,c,i));if(s===void 0)continue;const a=t.extent==="itself"?"entry":"all";n.add(s,Ou(t,s),[[o,a]])}}function vu({
path:t,extent:e},n){if(e==="around"||e==="beside"||e==="programs"){const o=Ge(t).find(s=>n(s,"5")||n(s,"0"));if(o!==void 0)
return o}const r=Ar(t);if(e==="beside"&&r!==""&&n(`${r}/${Ew}`,"5"))return r;if(n(t,"5")||n(t,"0"))return t;const i=e===
"search"||e==="programs";return i&&n(`${t}/${Ew}`,"0")?t:void 0}function Ou({path:t,by:e},n){const r=o=>`/${Buffer.from(
o,"latin1")}`;const i=n===t?`${e} refers to it`:`${e} refers to ${r(t)}`;return{kind:"config",what:r(n),why:i}}var jR=1e3;var xa=class{rules;#e;#t;#n=new Map;constructor(e,n,r,i){this.rules=e.map(o=>yw(o,n));this.#t=Sw(e,n,i);this.#e=
r.map(o=>A(Buffer.from(zR.normalize(o))))}rulesFor(e){const n=Pu(e);const r=this.#n.get(n);if(r!==void 0)return r;const i=this.
rules.filter(({firstParts:o})=>o?.has(n)!==false);if(this.#n.size<jR)this.#n.set(n,i);return i}drops(e,n,r,i=false){const o=e.
isSkipped?void 0:this.actionOf(e,n,r);return o==="drop"||i&&o==="empty"}dropping(e,n,r=false){const i=o=>o.preset.filesOnly!==
true&&Qe(o.owned,e);return this.rulesFor(e).filter(o=>this.drops(o,e,n,r)).map(o=>[o,i(o)?"all":"unless-directory"])}actionOf(e,n,r){
if(r==="2"&&e.preset.keepsSymlinks===true)return void 0;if(r==="5"&&e.preset.filesOnly===true)return void 0;const i=Qe(e.
owned,n);const o=i||Qe(e.drops,n);const s=o&&!i?Sa(n):void 0;const a=o&&s===void 0;const d=a?"drop":Qe(e.empties,n)?"emp\
ty":void 0;if(d===void 0)return s;const c=f=>Qe(f.patterns,n);return this.#t.find(c)?.reason??this.volumeProtection(n)??
d}volumeProtection(e){const n=this.#r(e);return n===void 0?void 0:{what:`the volume /${n}`,why:"new volumes are initiali\
zed from it"}}#r(e){return this.#e.find(n=>e===n||yr(e,n))}firstDropping(e,n){return this.rulesFor(e).find(r=>typeof this.
actionOf(r,e,n)==="string")}};var WR=1e4;var ka=class{#e=new Map;#t=0;constructor(e){for(const n of Ru(e))this.#n(n)}through(e,n){const r=(this.#e.get(
e)??[]).filter(({extent:o})=>o!=="itself").map(o=>_u(o,`${n}${o.path.slice(e.length)}`)).filter(({path:o})=>o!==""&&!o.startsWith(
"/"));const i=r.slice(0,Math.max(0,WR-this.#t));for(const o of i)this.#n(o);return i}#n(e){this.#t++;for(const n of[e.path,
...Ge(e.path)]){const r=this.#e.get(n);if(r===void 0)this.#e.set(n,[e]);else r.push(e)}}};function _u(t,e){return{...t,path:e,
extent:t.extent==="beside"?"around":t.extent}}function Ru({paths:t,required:e}){const n=e.filter(({by:r,text:i})=>r!=="W\
ORKDIR"&&!i.includes("/")).flatMap(({by:r,candidates:i})=>i.map(o=>({path:o,by:r,extent:"around",hasPrograms:true})));return[
...t,...n]}var dn={paths:[],required:[],commands:[]};var Cr={action:"keep"};var $r=class{#e;#t;#n;#r;#i=new Map;#o=new Map;#s=new Set;#a;dropped=new Ea;#d;#c=new ba(this.dropped);#f;constructor({
presets:e,excludes:n,places:r,volumes:i,references:o=dn}){this.#e=new xa(e,r,i,o);this.#t=n;this.#n=new Map(n.filter(({isException:s})=>!s).
map(s=>[s,{kind:"exclude",name:s.text,entries:0,bytes:0}]));this.#r=new Set(n);this.#f=new ka(o);for(const s of o.paths)
this.#u(s)}#u(e){xw(e,this.presets,this.#c,(n,r,i,o)=>this.#e.drops(n,r,i,o))}get counts(){return[...this.presets.map(({
count:e})=>e),...this.#n.values()]}get unmatched(){return[...this.#r].map(({text:e})=>e)}get skippedPresets(){return this.
presets.filter(({isSkipped:e})=>e).map(({preset:e})=>e.name)}get warnings(){return[...this.#i.values()]}get spared(){return[
...this.#o.values()].filter(e=>e.entries>0||this.#s.has(e))}countSpared(e,n,r){if(!n)It(e,1,r);else if(e?.kind==="config")
this.#s.add(e)}get presets(){return this.#e.rules}decisionFor(e,n){if(e===""||e===".")return Cr;for(const o of this.#r)if(o.
matches(e))this.#r.delete(o);const r=Bn(this.#t,e);if(r?.isException===true)return this.#l(e,n)?{action:"keep",spared:this.#m(
r.text,void 0)}:Cr;if(r!==void 0){this.#g(e,n,r);return{action:"drop",count:this.#n.get(r)}}let i;for(const o of this.#e.
rulesFor(e)){const s=o.isSkipped?void 0:this.#e.actionOf(o,e,n);const a=typeof s==="string";const d=a?this.#c.reasonFor(
o,e,n):void 0;if(a&&d===void 0)return{action:s,count:o.count,rule:o};i??=d??s}if(i===void 0)return Cr;return{action:"kee\
p",spared:this.#m(i.what,i.why,i.kind)}}#l(e,n){return this.#t.some(r=>!r.isException&&r.matches(e))||this.presets.some(
r=>!r.isSkipped&&typeof this.#e.actionOf(r,e,n)==="string")}#m(e,n,r){const i=r===void 0?{what:e,why:n}:{what:e,why:n,kind:r};
const o=this.#o.get(e)??{...i,entries:0,bytes:0};this.#o.set(e,o);return o}spareLinkTarget(e,n,r){const i=A(Buffer.from(
kw.resolve("/",kw.dirname(e),n),"latin1"));this.skipPresetsFor(e,i);if(r)return;for(const a of this.#f.through(e,i))this.#u(
a);if(this.dropped.has(i))return;const o=ga(e)||ga(i);const s=this.#e.dropping(i,"0",!o).filter(([{preset:a,empties:d}])=>a.
skippedIfLinked!==true&&!Qe(d,e));if(s.length>0)this.#c.add(i,this.#p(e),s)}#p(e){this.#a??={kind:"link",what:"link targ\
ets",why:`${_(X(`/${e}`))} would be broken`};return this.#a}skipPresetsFor(e,n){for(const r of this.presets)if(r.preset.
skippedIfLinked===true&&!r.isSkipped)r.isSkipped=ww(r,n)&&!Qe(r.owned,e)}restore(e,n,r,i){const o=this.decisionFor(e,n);
if(o.action!=="drop")return"unchanged";const s=o.rule===void 0?Bn(this.#t,e):void 0;if(s!==void 0)return i?"unchanged":s;
const a=this.#e.dropping(e,n);if(i&&a.every(([,c])=>c!=="all"))return"unchanged";for(const[c]of a)if(c.preset.skippedIfLinked===
true&&!Qe(c.owned,r))c.isSkipped=true;const d=a.map(([c])=>c).filter(({isSkipped:c})=>!c);this.#c.restore(e,this.#p(r),d);
return"restored"}warnBrokenLink(e){if(!this.#i.has("links"))this.#i.set("links",e)}warnTooManyLinks(){this.#i.set("many \
links","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(e){const n=this.
presets.flatMap(r=>{const i=vu(e,(o,s)=>this.#e.drops(r,o,s));return i!==void 0&&this.#h(i)?[[i,r]]:[]});for(const[r,i]of n)
this.#c.restore(r,Ou(e,r),[i]);return n.map(([r])=>r)}recordDropped(e){this.dropped.add(e);const n=Ar(e);if(n===this.#d)
return;this.#d=n;this.dropped.add(`${n}/`)}#h(e){return this.dropped.has(e)||this.dropped.has(`${e}/`)}presetThatDropped(e,n){
return this.#e.firstDropping(e,n)}#g(e,n,r){if(n==="5")return;const i=Sa(e)??this.#e.volumeProtection(e);if(i===void 0||
this.#i.has(i.what))return;this.#i.set(i.what,`The pattern ${JSON.stringify(r.text)} drops a protected path, ${_(X(e))} \
(${i.what}): ${i.why}.`)}};var Tw=Zd(Iw(),1);var JR=20;function vw(t,e){const n=t.slice(0,JR).toLowerCase();const r=o=>(0,Tw.default)(n,o).steps;const[
i]=e.toSorted((o,s)=>r(o)-r(s));if(i===void 0)return void 0;if(r(i)<=Math.ceil(Math.max(n.length,i.length)/3))return i;return n.
length>1?e.find(o=>o.startsWith(n)):void 0}var Au=["v[0-9]","v[0-9][0-9]"];var GR="[0-9a-f]".repeat(8);var Ow=["!var/log/packages","!var/log/scripts","!var/log/set\
up","!var/log/**/config"];var _w=["~/.npm","$npm_config_cache","$NPM_CONFIG_CACHE"];var ut=[{name:"apt",isSafe:true,what:"\
downloaded packages, package lists and their indexes, `*.dpkg-old`, `*.dpkg-dist`",why:"`apt-get update` fetches them ag\
ain",owned:["var/cache/apt/archives/*.deb","var/cache/apt/archives/partial/*","var/cache/apt/*.bin","var/lib/apt/lists/*",
"!var/lib/apt/lists/partial","var/lib/apt/lists/partial/*"],drops:["etc/**/*.dpkg-old","etc/**/*.dpkg-dist"]},{name:"apk",
isSafe:true,what:"apk's package cache",why:"`apk update` and `apk add` fetch it again",owned:["var/cache/apk/*"]},{name:"\
dnf",isSafe:true,what:"caches of dnf, microdnf and yum",why:"fetched again when they are needed",owned:["var/cache/dnf/*",
"var/cache/yum/*","var/cache/libdnf5/*","~/.cache/libdnf5/*","$XDG_CACHE_HOME/libdnf5/*"]},{name:"zypper",isSafe:true,what:"\
zypper's caches",why:"`zypper refresh` fetches them again",owned:["var/cache/zypp/*"]},{name:"pacman",isSafe:true,what:"\
downloaded packages",why:"fetched again when they are needed",owned:["var/cache/pacman/pkg/*"]},{name:"pip",isSafe:true,
what:"pip's downloads and wheels",why:"fetched or built again when they are needed",owned:ft(["~/.cache/pip","$XDG_CACHE\
_HOME/pip","$PIP_CACHE_DIR"],["http","http-v2","wheels","selfcheck"])},{name:"npm",isSafe:true,what:"npm's cache and log\
s, and packages fetched by npx",why:"fetched again when they are needed",owned:ft(_w,["_cacache","_logs","_npx"]),usedBy:{
commands:["npx","npm exec","npm x"],parts:ft(_w,["_npx"])}},{name:"yarn",isSafe:true,what:"the cache of Yarn 1; never a \
project’s `.yarn/cache`, which programs run from",why:"fetched again when it is needed",owned:ft(["~/.cache/yarn","$XD\
G_CACHE_HOME/yarn","usr/local/share/.cache/yarn","$YARN_CACHE_FOLDER"],Au),usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:true,
what:"package files that gem and Bundler keep next to the installed gems",why:"fetched again when they are needed",owned:[
"$GEM_HOME/cache/*.gem","$BUNDLE_PATH/cache/*.gem","$BUNDLE_PATH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.ge\
m","usr/local/bundle/cache/*.gem","usr/local/bundle/ruby/*/cache/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib\
/ruby/gems/*/cache/*.gem","usr/lib64/ruby/gems/*/cache/*.gem","usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*\
.gem","var/lib/gems/*/cache/*.gem","~/.gem/ruby/*/cache/*.gem","~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/\
*","!**/vendor/cache","!$BUNDLE_CACHE_PATH/*.gem"]},{name:"conda",isSafe:true,what:"package archives; not the unpacked p\
ackages, which environments link to",why:"fetched again when they are needed",owned:ft(["opt/*conda*","opt/miniforge*","\
opt/mambaforge*","opt/micromamba*","~/*conda*","~/miniforge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share\
/mamba","$XDG_DATA_HOME/mamba","$CONDA_DIR","$CONDA_PREFIX","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs\
/cache/*"]).concat(ft(["$CONDA_PKGS_DIRS"],["*-*-*.tar.bz2","*-*-*.conda",`cache/${GR}.*`]))},{name:"composer",isSafe:true,
what:"Composer's cache",why:"fetched again when it is needed",owned:ft(["~/.composer/cache","~/.cache/composer","$XDG_CA\
CHE_HOME/composer","$COMPOSER_HOME/cache","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:true,what:"\
logs of package managers and rotated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slack\
ware's package database",why:"programs that write to a log file still find it; links are kept",owned:["var/log/apt/*","v\
ar/log/dpkg.log","var/log/alternatives.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(
t=>[`var/log/**/${t}`,`!var/log/**/${t}/**`]),...Ow],empties:["var/log/**",...Ow],filesOnly:true,keepsSymlinks:true},{name:"\
tmp",isSafe:true,what:"the content of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definitio\
n",owned:["tmp/*","var/tmp/*","var/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{
name:"uv",isSafe:false,what:"uv's cache, unless symlinks from outside point into it",why:"environments may consist of li\
nks into it, and builds start from it",owned:ft(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],Au.map(t=>`*-${t}`)),
skippedIfLinked:true,usedBy:{commands:["uvx","uv"]}},{name:"pnpm",isSafe:false,what:"pnpm's store, unless symlinks from \
outside point into it",why:"later installs link from it, and projects may consist of links into it",owned:ft(["~/.local/\
share/pnpm/store","$XDG_DATA_HOME/pnpm/store","$PNPM_HOME/store","~/.pnpm-store"],Au),skippedIfLinked:true,usedBy:{commands:[
"pnpx","pnx","pnpm dlx"]}},{name:"cargo",isSafe:false,what:"Cargo's registry and git checkouts; programs that it install\
ed are kept",why:"builds start from it: a later `cargo build` fetches everything again",owned:ft(["~/.cargo","$CARGO_HOM\
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
umentation, info pages, lintian overrides; copyright files are kept",why:"a reader may want them",drops:Bu(["doc/*","inf\
o/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:true},{name:"man",isSafe:false,what:"manual pages; the \
directories of their sections are kept, since packages need them to install",why:"a reader may want them",drops:Bu(["man\
/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"locales",isSafe:false,what:"translated messages\
, except those for the image’s own LANG; compiled locales are kept",why:"programs speak English",drops:Bu(["locale/*",
"!locale/locale.alias","!locale/languages","!locale/all_languages","!locale/currency","!locale/l10n","!locale/$LOCALE"])},
{name:"pycache",isSafe:false,what:"Python's compiled modules",why:"the first start is slower, and so is every start if t\
hey cannot be written",owned:["**/__pycache__/*"]}];function Nn(t){return ut.find(e=>e.name===t)}function ft(t,e){return t.
flatMap(n=>e.map(r=>`${n}/${r}`))}function Bu(t){return["usr/share","usr/local/share"].flatMap(e=>t.map(n=>n.startsWith(
"!")?`!${e}/${n.slice(1)}`:`${e}/${n}`))}var lt="auto";var VR=/^true$/i;var KR=/^false$/i;var qR=/^(?:yes|on|1|all|safe|default)$/i;function Nu(t){return t.split(
/[\n,]/).map(e=>e.trim()).filter(e=>e!=="")}function eo(t){const e=Nu(t);if(e.length===1&&KR.test(e[0]??""))return[];return e.
map(n=>VR.test(n)?lt:n)}function Rw(t){const e=eo(t);const n=new Set;const r=new Set;for(const i of e){const o=i.startsWith(
"-");for(const s of YR(o?i.slice(1).trim():i))(o?r:n).add(s)}if(n.size===0&&r.size>0){throw new m("BAD_INPUT",`The ${P("\
clean")} only excludes presets (${e.join(", ")}) and selects none.`,{hint:`Write ${S("clean",[lt,...e].join(", "))}.`})}
return ut.filter(i=>n.has(i)&&!r.has(i))}function YR(t){if(t===lt)return ut.filter(({isSafe:o})=>o);const e=Nn(t);if(e!==
void 0)return[e];const n=[lt,...ut.map(({name:o})=>o)];const r=qR.test(t)?lt:vw(t,n);const i=r===void 0?"":` Did you mea\
n ${JSON.stringify(r)}?`;throw new m("BAD_INPUT",`The ${P("clean")} must be a list of presets, but ${_(Buffer.from(t))} \
is not one.${i}`,{hint:`Presets: ${n.join(", ")}.`})}var XR=["docs","man","locales","pycache"];var ZR=1e6;var QR=.01;var eA=1e5;var Pa=class{#e;#t;#n=0;#r;#i=false;constructor({
active:e,words:n,excludes:r,env:i,volumes:o,references:s=dn}){this.#e=new $r({presets:ut.filter(a=>(a.isSafe||XR.includes(
a.name))&&!e.includes(a)&&!n.some(d=>d.replace(/^-\s*/,"")===a.name)),excludes:r.filter(({isException:a})=>a),places:pa(
void 0,i),volumes:o,references:s});this.#t=this.#e.presets.flatMap(({owned:a,drops:d,empties:c})=>[...a,...d,...c]).filter(
({isException:a})=>!a)}begin(e,n){const r=on(e,n);if(r===0)return;this.#n+=r;const i=A(e.name);if(this.#o(i.slice(0,Math.
max(0,i.lastIndexOf("/")))))It(this.#e.decisionFor(i,e.typeFlag).count,1,r)}#o(e){if(e!==this.#r){this.#r=e;this.#i=mw(this.#t,
e)}return this.#i}data(){}end(){}get found(){const e=Math.min(ZR,Math.max(eA,this.#n*QR));return this.#e.counts.filter(({
bytes:n})=>n>=e).map(({name:n,bytes:r})=>({name:n,bytes:r})).sort((n,r)=>r.bytes-n.bytes)}};function Ia(t,e){const n=t.length===
0?[lt]:t;const r=o=>n.includes(lt)&&ut.some(s=>s.name===o&&s.isSafe);const i=e.map(({name:o})=>o).filter(o=>!r(o));return[
...n,...i].join(", ")}var tA=1;var nA=1e3;var rA=2e3;function Bw(t,e){const{source:n,options:r,engine:i,ms:o}=e;const s=t.budgets.every(({isMet:a})=>a);
return{version:tA,tool:`docker-flatten ${_r}`,ok:s,dryRun:r.dryRun,source:{reference:n.reference,id:n.id,container:n.ofContainer??
null,platform:n.platforms.map(O).join(", "),layers:t.oldLayers,bytes:t.oldBytes,packedBytes:t.oldPackedBytes??null,steps:t.
oldHistory?.length??null,history:Ta(t.oldHistory)},result:{tags:s?[...r.tagTexts]:[],imageId:t.imageId??null,configDigest:t.
configDigest??null,digest:t.digest??null,pushed:t.pushed.map(({name:a,digest:d})=>({name:a,digest:d})),written:t.written.
map(({name:a,digest:d})=>({name:a,digest:d})),verifiedEntries:t.checks.verifiedEntries??null,testPassed:t.checks.isTested?
true:null,layers:t.newLayers,bytes:t.newBytes,packedBytes:t.newPackedBytes??null,steps:t.newHistory?.length??null,history:Ta(
t.newHistory),directories:Nw(t.directories)},platforms:t.platforms.map(a=>iA(a,t.platforms.length>1)),engine:i===void 0?
null:{version:i.version,store:i.store.kind},sizes:n.countsBlocks?"blocks":"bytes",savedBytes:t.savedBytes,savedPercent:Number(
t.savedPercent),hiddenBytes:t.savedBytes-Lr(t),cleanedBytes:Lr(t),rules:t.rules.map(({kind:a,name:d,entries:c,bytes:f})=>({
kind:a,name:d,entries:c,bytes:f})),commands:t.commands.map(({name:a,ms:d,bytes:c})=>({name:a,seconds:Aw(d),bytes:c??null})),
kept:[...t.spared.map(({what:a,why:d,entries:c,bytes:f})=>({what:a,why:d??null,entries:c,bytes:f})),...t.skippedPresets.
map(a=>({what:`the cache of ${a}`,why:"symlinks outside it point into it",entries:null,bytes:null}))],suggestions:t.suggestions?.
map(({name:a,bytes:d})=>({name:a,bytes:d}))??null,suggestedClean:t.suggestions?.length?Ia(r.cleanWords,t.suggestions):null,
budgets:t.budgets.map(({input:a,wanted:d,seen:c,isMet:f})=>({input:a,wanted:d,seen:c,met:f})),cacheHit:t.cacheHit??null,
backup:r.dryRun?null:r.backup??null,seconds:Aw(o)}}function iA(t,e){return{platform:t.platform,oldBytes:t.oldBytes,newBytes:t.
newBytes,savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),oldLayers:t.oldLayers,newLayers:t.newLayers,oldPackedBytes:t.
oldPackedBytes??null,newPackedBytes:t.newPackedBytes??null,configDigest:t.configDigest??null,cleanedBytes:Lr(t),verifiedEntries:t.
checks.verifiedEntries??null,cacheHit:t.cacheHit??null,oldHistory:e?Ta(t.oldHistory):null,newHistory:e?Ta(t.newHistory):
null,directories:e?Nw(t.directories):null}}function Nw(t){return t?.map(({path:e,bytes:n,files:r})=>({path:e,bytes:n,files:r}))??
null}function Ta(t){if(t===void 0)return null;return t.slice(-nA).map(({command:e,bytes:n,hasLayer:r})=>({command:le(e,rA),
bytes:n,layer:r}))}function Lr({rules:t,commands:e}){return[...t,...e].reduce((n,{bytes:r})=>n+(r??0),0)}function Cw(t,e){
const{source:n,result:r}=t;return{title:[n.reference,...r.tags.slice(0,1)].join(" → "),headline:Yc({oldBytes:n.bytes,newBytes:r.
bytes,oldLayers:n.layers,newLayers:r.layers}),oldBytes:n.bytes,newBytes:r.bytes,hiddenBytes:t.hiddenBytes,groups:e?.groups??
[],result:e?.result??["",0,-1,[]],dropped:e?.dropped??["",0,-1,[]],notes:e?.notes??[]}}function Aw(t){return Math.round(
t)/1e3}import{Readable as WA}from"node:stream";import{Writable as oA}from"node:stream";var $w=32*1024*1024;var Dr=class{sink;#e;#t=[];#n=[];#r=0;#i=0;constructor(e,n=()=>{}){this.#e=e;this.sink=new oA({write:(r,i,o)=>{
this.#n.push(Buffer.from(r));this.#i+=r.length;o();n()}})}get isEmpty(){return this.#t.length===0}get isComplete(){return!this.
isEmpty&&this.#i>=this.#r}hold(e){if(e.sizeBytes>this.#e){throw new m("TAR_LIMIT",`An entry is ${e.sizeBytes} bytes long\
, but at most ${this.#e} were expected.`,{hint:xe})}const n=Buffer.from(e.header);const{typeFlag:r}=e;const i=e.extensions.
reduce((a,d)=>a+d.length,R);const o=he(e.sizeBytes);const s={typeFlag:r,mtimeSeconds:Ft(n),header:n,extensions:[...e.extensions]};
this.#t.push({entry:s,headBytes:i,dataBytes:o});this.#r+=i+o;if(this.#r>$w){throw new m("TAR_LIMIT",`Entries exceed ${$w}\
 bytes in total, but only a few short ones were expected.`,{hint:xe})}return"keep"}entries(){const e=Buffer.concat(this.#n);
let n=0;return this.#t.map(({entry:r,headBytes:i,dataBytes:o})=>{const s=n+i;n=s+o;return{...r,data:e.subarray(s,n)}})}};import{pipeline as aA}from"node:stream/promises";import{Writable as sA}from"node:stream";function va(){return new sA({highWaterMark:1024*1024,write:(t,e,n)=>n()})}async function Cn(t,e,n,r=va()){await aA(e,n,r,{signal:t}).catch(i=>{if(!t.aborted)throw i})}async function Fr(t,e){const n=new AbortController;const r=new Dr(e,()=>{if(r.isComplete)n.abort()});const i=new J(o=>r.
isEmpty?r.hold(o):"drop");await Cn(n.signal,t,i,r.sink);return r.entries()[0]}async function Lw(t){const e=new AbortController;
let n;const r=new J(i=>{n??={...i,name:Buffer.from(i.name),header:Buffer.from(i.header)};e.abort();return"drop"});await Cn(
e.signal,t,r);return n}function Ie(t,e){return Uw(t,"name",e)}function Oa(t,e){return Uw(t,"linkName",e)}function Fw(t,e,n){return Dw(Dw(t,"uid",
e),"gid",n)}function Dw({extensions:t,header:e},n,r){const i=je(t).pax.has(n);if(r<=wc||!i){return{extensions:i?Cu(t,n):
t,header:bc(e,n,r)}}const o=new Map([[n,String(r)]]);const s=a=>$c(a,o);return{extensions:Aa(t,s),header:bc(e,n,0)}}function _a(t){
const{pax:e,longName:n}=je(t.extensions);const r=n===void 0?Re(e.get(Mw)):void 0;const{extensions:i,header:o}=r===void 0?
t:Ie(t,r);const s=a=>a==="size"||a.startsWith("GNU.sparse.");return{extensions:Ra(i,s),header:wi(tp(o),0)}}function Cu(t,e){
return Aa(t,n=>$p(n,e))}function Ra(t,e){return Aa(t,n=>Cc(n,e))}function Aa(t,e){const n=as(t);const r=n.findLast(({typeFlag:i})=>i===
ke.pax);return n.flatMap(i=>{const{typeFlag:o,block:s,data:a}=i;if(o===ke.pax)return i===r?dA(i,e):[];return a===void 0?
[s]:[s,a]})}function dA({block:t,data:e,sizeBytes:n},r){if(e===void 0)return[];const i=e.subarray(0,n);const o=r(i);if(o.
equals(i))return[t,e];return o.length===0?[]:[wi(t,o.length),Hw(o)]}var Mw="GNU.sparse.name";var cA={name:{records:["pat\
h",Mw],gnuType:ke.gnuLongName},linkName:{records:["linkpath"],gnuType:ke.gnuLongLink}};function Uw(t,e,n){const{records:r,
gnuType:i}=cA[e];const[o,...s]=r;const a=Fo(t.header,e,n);const d=a===void 0&&je(t.extensions).pax.has(o);const c=d?s:r;
const f=as(Ra(t.extensions,p=>c.includes(p))).filter(({typeFlag:p})=>p!==i).flatMap(({block:p,data:h})=>h===void 0?[p]:[
p,h]);if(a!==void 0)return{extensions:f,header:a};const u=Fo(t.header,e,n.subarray(0,R),true)??t.header;if(d){const p=h=>$c(
h,new Map([[o,n]]));return{extensions:Aa(f,p),header:u}}const l=Buffer.concat([n,Buffer.alloc(1)]);return{extensions:[...f,
ip(i,l.length),Hw(l)],header:u}}function Hw(t){return Buffer.concat([t,Buffer.alloc(he(t.length)-t.length)])}import{createHash as uA}from"node:crypto";import{createGunzip as lA,createZstdDecompress as mA}from"node:zlib";var jw=4247762216;var fA=407710288;var zw={rle:1,reserved:3};function Ww(t){if(t.length<4)return false;const e=t.readUInt32LE(
0);return e===jw||Jw(e)}function Jw(t){return(t&4294967280)>>>0===fA}var Ba=class{#e="magic";#t=4;#n=Buffer.alloc(4);#r=0;#i=false;#o=false;get isBetweenFrames(){
return this.#e==="magic"&&this.#r===0}*split(e){let n=0;let r=0;while(r<e.length){const i=this.#e==="skipped"||this.#e===
"header"||this.#e==="block"||this.#e==="checksum";const o=Math.min(this.#t,e.length-r);const s=this.#e==="skipped"||this.#e===
"skipped size";if(!i)this.#s(e.subarray(r,r+o));r+=o;this.#t-=o;if(s)n=r;if(this.#t>0)break;const a=this.#e==="magic";this.#d();
if(this.#e==="skipped size")n=r;else if(a&&r-n<4){yield Buffer.from(this.#n);n=r}if(this.#e==="magic"&&r>n){yield e.subarray(
n,r);n=r}}if(this.#e!=="magic"&&r>n)yield e.subarray(n,r)}#s(e){e.copy(this.#n,this.#r);this.#r+=e.length}#a(e,n){this.#e=
e;this.#t=n;this.#r=0}#d(){const e=this.#n;switch(this.#e){case"magic":{const n=e.readUInt32LE(0);if(Jw(n))this.#a("skip\
ped size",4);else if(n===jw)this.#a("descriptor",1);else throw new RangeError("bytes that are not a zstd frame follow it\
s last frame");return}case"skipped size":{const n=e.readUInt32LE(0);this.#a(n===0?"magic":"skipped",n===0?4:n);return}case"\
descriptor":this.#a("header",this.#f(e[0]??0));return;case"header":this.#a("block header",3);return;case"block header":{
const n=e.readUIntLE(0,3);const r=n>>1&3;if(r===zw.reserved)throw new RangeError("a zstd block has an unknown type");this.#o=
(n&1)===1;const i=r===zw.rle?1:n>>3;if(i>0)this.#a("block",i);else this.#c();return}case"block":this.#c();return;case"sk\
ipped":case"checksum":this.#a("magic",4);return}}#c(){if(!this.#o)this.#a("block header",3);else if(this.#i)this.#a("che\
cksum",4);else this.#a("magic",4)}#f(e){const n=(e&32)!==0;this.#i=(e&4)!==0;const r=[0,1,2,4][e&3]??0;const i=[n?1:0,2,
4,8][e>>6]??0;return(n?0:1)+r+i}};var qw=1024*1024;var pA=4*qw;var hA=6;var Gw=["drain","end","close"];function Na(t,e){return new $u(t,e)}var $u=class{chunks;packedBytes=0;tarBytes=0;packing;#e;#t;#n;constructor(e,n){
this.#e=e;this.#t=n;this.#n=Vw(e.descriptor.digest);this.chunks=this.#i()}get#r(){return this.#e.descriptor.digest}async*#i(){
const{descriptor:e,diffId:n}=this.#e;const r=await this.#e.open(this.#t.signal);try{const i=this.#o(r);const o=await wA(
i);this.packing=EA(o,this.#r);const s=this.packing==="none"&&n===e.digest;const a=this.#t.checksDiffId&&!s?Vw(n):void 0;
for await(const c of this.#a(o,i)){a?.update(c);this.tarBytes+=c.length;yield c}this.#s();const d=a&&Kw(a,n);if(d!==void 0&&
d!==n)throw q(this.#r,`unpacks to ${d}, but the image's config says ${n}`)}finally{r.destroy()}}async*#o(e){const{sizeBytes:n}=this.#e.
descriptor;for await(const r of e){this.packedBytes+=r.length;if(this.packedBytes>n)throw q(this.#r,Ht(this.packedBytes,
n));this.#n.update(r);yield r}}#s(){const{sizeBytes:e}=this.#e.descriptor;if(this.packedBytes!==e)throw q(this.#r,Ht(this.
packedBytes,e));const n=Kw(this.#n,this.#r);if(n!==this.#r)throw q(this.#r,`has the digest ${n}`)}async*#a(e,n){if(this.
packing==="none"){if(e.length>0)yield e;yield*n;return}const r=this.packing==="gzip";const i={chunkSize:qw,readableHighWaterMark:pA};
const o=r?lA(i):mA(i);const s=r?gA(o,e,n):yA(o,e,n);s.catch(a=>o.destroy(a));o.on("error",()=>{});try{for await(const a of o.
iterator({destroyOnReturn:false}))yield a;await s}catch(a){throw this.#d(a)}finally{o.destroy()}}#d(e){const n=e.code;const r=e instanceof
m;const i=typeof n==="string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(n);if(r||!i&&!(e instanceof RangeError))return e;const o=n===
"Z_BUF_ERROR";return q(this.#r,o?`ends in the middle of its ${this.packing} stream`:`is not a readable ${this.packing} s\
tream (${E(e)})`)}};async function gA(t,e,n){let r=false;const i=new Promise(d=>{t.once("end",()=>{r=true});for(const c of[
"end","close"])t.once(c,d)});let o=0;let s=0;const a=async d=>{const c=d.findLastIndex(f=>f!==0);if(c!==-1)s=o+c+1;o+=d.
length;if(!r)await Lu(t,d)};await a(e);for await(const d of n)await a(d);t.end();await i;if(s>t.bytesWritten)throw new RangeError(
"bytes that are not a gzip member follow its last member")}async function yA(t,e,n){const r=new Ba;for(const i of r.split(
e))await Lu(t,i);for await(const i of n)for(const o of r.split(i))await Lu(t,o);if(!r.isBetweenFrames)throw new RangeError(
"its last frame is incomplete");t.end()}async function Lu(t,e){if(t.destroyed)throw new Error("the stream was closed");if(e.
length===0||t.write(e))return;await new Promise(n=>{const r=()=>{for(const i of Gw)t.off(i,r);n()};for(const i of Gw)t.on(
i,r)})}async function wA(t){const e=[];let n=0;while(n<hA){const{done:r,value:i}=await t.next();if(r===true)break;e.push(
i);n+=i.length}return e.length===1?e[0]??Buffer.alloc(0):Buffer.concat(e)}var bA=[["bzip2","BZh"],["xz","ý7zXZ\0"]];function EA(t,e){
if(t[0]===31&&t[1]===139)return"gzip";if(Ww(t))return"zstd";const n=t.toString("latin1");const r=bA.find(([,i])=>n.startsWith(
i));if(r!==void 0)throw new m("UNSUPPORTED_IMAGE",`The layer ${e} is packed with ${r[0]}, but only gzip, zstd and unpack\
ed layers can be read.`,{hint:'Copy the image with "skopeo copy --dest-compress-format gzip" first.'});return"none"}function Vw(t){
const e=Et(t)?.algorithm;if(e===void 0)throw q(t,"has a digest that cannot be checked");return uA(e)}function Kw(t,e){return`${e.
slice(0,e.indexOf(":"))}:${t.digest("hex")}`}var Du=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/;
var Fu=5;var Tt=class{#e=new Set;#t=0;static isIn({pax:e}){if(e.size===0)return false;for(const n of e.keys())if(Du.test(
n))return true;return false}static remove(e){return{header:e.header,extensions:Ra(e.extensions,n=>Du.test(n))}}note({pax:e}){
this.#t++;if(this.#e.size>Fu)return;for(const n of e.keys())if(Du.test(n))this.#e.add(n.replace(/^(?:\w+\.xattr|RHT)\./,
""))}get notice(){if(this.#t===0)return void 0;const e=[...this.#e];const n=e.slice(0,Fu).join(", ")+(e.length>Fu?", …":
"");return`Left out extended attributes that belong to the machine that built the image (${n}) from ${this.#t} ${this.#t===
1?"entry":"entries"}.`}};function Te(t){return new m("LAYER_INVALID",`A layer of the image cannot be applied: ${t}.`,{hint:"The image is damaged,\
 or the program that made it has a bug. Build it again with another builder."})}function Yw(t){return Te(`the tar stream\
 of ${t} ends within an entry`)}var mt=4095;var $n=255;var Ca=40;var Mu=1e7;var Uu=1e4;var Hu=256*1024**2;var zu=192*1024**2;var ju=5e8;var Wu=64*1024**
3;var Ju=500;function we(t){return new m("TAR_LIMIT",t,{hint:xe})}var pe=47;var $a=46;function Gu(t){let e=t.length;while(e>0&&t[e-1]===pe)e--;let n=0;while(n<e&&SA(t,n,e))n+=t[n]===pe?1:
2;const r=t.subarray(n,e);const i=xA(r)?r:kA(r,t);if(i.length>mt)throw we(`A path of the image has ${i.length} bytes, bu\
t at most ${mt} are possible: ${_(i)}.`);return i}function to(t,e){if(t.length===e.length)return t.equals(e);const n=t[0]===
$a&&t[1]===pe&&t.length===e.length+2;return n&&t.compare(e,0,e.length,2)===0}function SA(t,e,n){return t[e]===pe||t[e]===
$a&&e+1<n&&t[e+1]===pe}function xA(t){let e=0;for(let n=0;n<=t.length;n++){const r=t[n];if(r===0)return false;if(n<t.length&&
r!==pe)continue;const i=n-e;if(i>$n)return false;if(i<=2&&t[e]===$a&&(i===1||t[e+1]===$a))return false;if(i===0&&t.length>
0)return false;e=n+1}return true}function kA(t,e){if(t.includes(0))throw Te(`the name ${_(e)} contains a NUL`);const n=[];
for(const r of t.toString("latin1").split("/")){if(r===""||r===".")continue;if(r.length>$n)throw we(`A name of the image\
 has ${r.length} bytes, but at most ${$n} are possible: ${_(Buffer.from(r,"latin1"))}.`);if(r!=="..")n.push(r);else if(n.
pop()===void 0)throw Te(`the path ${_(e)} leads out of the image`)}return Buffer.from(n.join("/"),"latin1")}var PA=64*1024;var Xw=1024*1024;var La=class{#e=[];#t;#n=0;add(e){if(e.length<PA){if(this.#n+e.length>Xw)this.#r();this.#t??=
Buffer.allocUnsafeSlow(Xw);this.#n+=e.copy(this.#t,this.#n);return}this.#r();this.#e.push(e)}take(){const e=this.#e;this.#e=
[];return e}end(){this.#r();return this.take()}#r(){if(this.#t===void 0)return;this.#e.push(this.#t.subarray(0,this.#n));
this.#t=void 0;this.#n=0}};import{randomInt as IA}from"node:crypto";var ro=20;var Mr=2**ro;var no=Mr-1;var Da=class{#e=[];#t=0;add(e,n,r){const i=r-n;if(i>mt)throw new RangeError("a text i\
s longer than any path");if((this.#t&no)+i>Mr||this.#t===this.#e.length*Mr){this.#t=this.#e.length*Mr;if(this.#t+Mr>Hu)throw we(
`The image's names and link targets exceed ${Hu} bytes in total.`);this.#e.push(Buffer.allocUnsafeSlow(Mr))}const o=this.#t;
e.copy(this.#e[o>>ro],o&no,n,r);this.#t+=i;return o}get(e,n){const r=e&no;return this.#e[e>>ro].subarray(r,r+n)}copy(e,n,r,i){
const o=e&no;const s=this.#e[e>>ro];if(n>32)s.copy(r,i,o,o+n);else for(let a=0;a<n;a++)r[i+a]=s[o+a];return i+n}equals(e,n,r,i){
const o=e&no;const s=this.#e[e>>ro];for(let a=0;a<n;a++)if(s[o+a]!==r[i+a])return false;return true}};var U=0;var D=-1;var B={directory:0,file:1,symlink:2,special:3};var ve=1024;var TA=.6;var vA=IA(2**32);var Fa=class{texts=new Da;count=0;parent=new Int32Array(
ve);kind=new Uint8Array(ve);dead=new Uint8Array(ve);touched=new Uint16Array(ve);layer=new Uint16Array(ve);ordinal=new Uint32Array(
ve);inode=new Int32Array(ve);head=new Uint32Array(ve);extra=new Uint32Array(ve);extraLength=new Uint16Array(ve);place=new Uint32Array(
ve);pathBytes=new Uint16Array(ve);#e=new Uint32Array(ve);#t=new Uint8Array(ve);#n=new Int32Array(4*ve);#r=0;constructor(){
this.count=1;this.parent[U]=D;this.inode[U]=U}find(e,n,r,i){const o=this.#n[this.#i(e,n,r,i)]-1;return o<0||this.dead[o]===
1?D:o}add({parent:e,bytes:n,start:r,end:i,kind:o,layer:s}){const a=this.count;if(a===this.parent.length)this.#s();const d=this.
pathBytes[e];const c=d+(d===0?0:1)+(i-r);if(i-r>$n||c>mt)throw we(`A path of the image is longer than ${mt} bytes, or co\
ntains a name of more than ${$n} bytes.`);this.parent[a]=e;this.kind[a]=o;this.touched[a]=s;this.inode[a]=a;this.pathBytes[a]=
c;this.#e[a]=this.texts.add(n,r,i);this.#t[a]=i-r;this.count++;const f=this.#i(e,n,r,i);const u=this.#n[f];if(u===0)this.#r++;else
this.dead[u-1]=1;this.#n[f]=a+1;if(this.#r>this.#n.length*TA)this.#o();return a}pathOf(e,n=false){const r=this.pathBytes[e];
const i=Buffer.allocUnsafe(r+(n?1:0));if(n)i[r]=47;let o=r;for(let s=e;s!==U;s=this.parent[s]){const a=this.#t[s];this.texts.
copy(this.#e[s],a,i,o-a);o-=a+1;if(o>=0)i[o]=47}return i}targetOf(e){return this.texts.get(this.extra[e],this.extraLength[e])}hiddenBelow(e){
let n=0;for(let r=e;r!==D;r=this.parent[r])n=Math.max(n,this.extra[r]);return n}#i(e,n,r,i){const o=this.#n.length-1;const s=i-
r;let a=OA(e,n,r,i)&o;for(;;){const d=this.#n[a]-1;if(d<0)return a;if(this.parent[d]===e&&this.#t[d]===s&&this.texts.equals(
this.#e[d],s,n,r))return a;a=a+1&o}}#o(){const e=this.#n.filter(n=>n>0&&this.dead[n-1]===0);this.#n=new Int32Array(this.#n.
length*2);this.#r=e.length;for(const n of e){const r=n-1;const i=this.texts.get(this.#e[r],this.#t[r]);this.#n[this.#i(this.
parent[r],i,0,i.length)]=n}}#s(){const e=this.parent.length*2;this.parent=Ne(this.parent,new Int32Array(e));this.kind=Ne(
this.kind,new Uint8Array(e));this.dead=Ne(this.dead,new Uint8Array(e));this.touched=Ne(this.touched,new Uint16Array(e));
this.layer=Ne(this.layer,new Uint16Array(e));this.ordinal=Ne(this.ordinal,new Uint32Array(e));this.inode=Ne(this.inode,new Int32Array(
e));this.head=Ne(this.head,new Uint32Array(e));this.extra=Ne(this.extra,new Uint32Array(e));this.extraLength=Ne(this.extraLength,
new Uint16Array(e));this.place=Ne(this.place,new Uint32Array(e));this.pathBytes=Ne(this.pathBytes,new Uint16Array(e));this.#e=
Ne(this.#e,new Uint32Array(e));this.#t=Ne(this.#t,new Uint8Array(e))}};function Ne(t,e){e.set(t);return e}function OA(t,e,n,r){
let i=Math.imul(t^vA,3432918353);for(let o=n;o<r;o++){i=Math.imul(i^e[o],1540483477);i^=i>>>15}i=Math.imul(i^i>>>16,2246822507);
return(i^i>>>13)>>>0}var _A=64;async function*Zw(t,e,n,r){const i=new Vu(t,e);const o=new La;const s=(a,d)=>{r?.add(a.length,i.originOf(a,d));
o.add(a)};for(const a of i.top())s(a);yield*o.end();for(const[a,d]of t.layers.entries()){if(!i.beginLayer(a+1))continue;
const c=new Kt({begin:(u,l)=>i.begin(u,l),emit:s},{dropsGlobals:true,ignoresTrailer:true});const f=Na(d,{checksDiffId:false,
signal:n});for await(const u of f.chunks){n.throwIfAborted();c.consume(u);yield*o.take();if(e.top!==U&&i.isLayerDone(c))
break}}for(;;){const a=i.moreDirectories();if(a.length===0)break;for(const d of a)s(d);yield*o.take()}yield*o.end()}var Vu=class{#e;#t;#n;#r;#i;#o=0;#s=0;#a=0;#d=true;#c;#f=new WeakMap;constructor(e,n){
const{tree:r}=e;this.#e=e;this.#t=r;this.#n=n;this.#r=new Uint8Array(r.count);this.#r[U]=1;this.#i=n.top;const i=r.parent[n.
top];this.#c=i>U?r.pathBytes[i]+1:0;this.#l()}top(){const{top:e}=this.#n;return this.#t.kind[e]===B.directory?this.#p(e):
[]}beginLayer(e){this.#s=e;this.#a=0;return this.#u}get#u(){return this.#o<this.#t.count&&this.#t.layer[this.#o]===this.#s}isLayerDone(e){
return!this.#u&&(this.#d||e.isBetweenEntries)}begin(e,n){const r=this.#a++;this.#d=!this.#u||this.#t.ordinal[this.#o]!==
r;if(this.#d)return gr;const i=this.#o++;this.#l();const o=this.#t.inode[i];const s=this.#n.carrier[o];const a=o===i?s:i;
const d=this.#m(i);d.push(...this.#p(this.#t.parent[a]));let c=e;if(Tt.isIn(n))c=Tt.remove(c);const f=this.#y(a);if(!this.#g(
e.name,f))c=Ie(c,f);if(a!==s){const u=this.#y(s);if(!this.#g(xn(e.header,n),u))c=Oa(c,u)}if(c===e&&d.length===0)return Gs;
return{blocks:[...d,...c.extensions,c.header],keepsData:true}}moreDirectories(){return this.#m(this.#t.count)}originOf(e,n){
if(n===void 0)return this.#f.get(e);return{stream:this.#s-1,offset:n}}#l(){const{kind:e,inode:n,count:r}=this.#t;const{carrier:i,
isSelected:o}=this.#n;for(;this.#o<r;this.#o++){const s=this.#o;if(e[s]===B.directory)continue;const a=n[s];const d=i[a];
if(a===s?d!==D:o[s]===1&&d!==s)return}}#m(e){const{kind:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let o=0;this.#i<
e;this.#i++){const s=this.#i;if(n[s]!==B.directory||r[s]===0||this.#r[s]===1)continue;if(o++===_A)break;this.#h(s,i)}return i}#p(e){
const{parent:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let s=e;s>U&&r[s]===1&&this.#r[s]===0;s=n[s])i.push(s);
const o=[];for(const s of i.reverse())this.#h(s,o);return o}#h(e,n){this.#r[e]=1;const r=this.#n.top===U;const i=Ku(this.#e,
e,r?void 0:this.#c);const o=this.#t.place[e];let s=(o-1)*R;for(const a of[...i.extensions,i.header]){if(o>0&&r)this.#f.set(
a,{stream:this.#t.layer[e]-1,offset:s});s+=a.length;n.push(a)}}#g(e,n){return this.#n.top===U?to(e,n):e.equals(n)}#y(e){
return this.#t.pathOf(e).subarray(this.#c)}};function Ku({tree:t,heads:e},n,r){const i=t.head[n];const o=t.pathOf(n,t.kind[n]===
B.directory).subarray(r);if(i===0)return Ie({extensions:[],header:rp()},o);const s=e.get(i);if(r===void 0)return s;const a=Qn(
qe(s.header,0),je(s.extensions));return a.equals(o)?s:Ie(s,o)}var Ma=class{#e;#t=0;#n=0;#r=Buffer.alloc(0);#i=D;#o=0;constructor(e){this.#e=e}beginLayer(e){this.#t=e;this.forget()}forget(){
this.#i=D}childOf(e,n,r){return this.#a(this.#e.find(e,n,r,n.length),this.#s(e))}directoryOf(e,n,r){if(n<=0)return U;if(this.#i!==
D&&r==="create"&&RA(this.#r,e,n))return this.#i;const i={directory:U,hidden:this.#s(U),links:0};if(!this.#d(i,e.subarray(
0,n),r))return D;if(r==="create"){this.#r=Buffer.from(e.subarray(0,n));this.#i=i.directory;this.#o=i.hidden}return i.directory}#s(e){
return e===this.#i?this.#o:this.#e.hiddenBelow(e)}#a(e,n){return e===D||this.#e.touched[e]<n?D:e}#d(e,n,r){for(let i=0;i<
n.length;){const o=n.indexOf(pe,i);const s=o===-1?n.length:o;if(s>i&&!this.#c(e,n,[i,s],r))return false;i=s+1}return true}#c(e,n,[
r,i],o){const s=this.#e;if(++this.#n>ju)throw we(`The image's paths have more than ${ju} parts in total.`);if(n[r]===46&&
i-r<=2){if(i-r===1)return true;if(n[r+1]===46){this.#f(e,n);return true}}const a=this.#a(s.find(e.directory,n,r,i),e.hidden);
if(a===D)return o==="create"&&this.#u(e,n,r,i);const d=s.kind[a];const c=s.touched[a]===this.#t;if(d===B.directory){if(o===
"create")s.touched[a]=this.#t;e.directory=a;e.hidden=Math.max(e.hidden,s.extra[a]);return true}if(d===B.symlink&&(c||o===
"link")){const f=s.targetOf(s.inode[a]);if(++e.links>Ca)throw Te(`the symbolic links of ${_(n)} form a loop`);if(f[0]===
pe){e.directory=U;e.hidden=s.hiddenBelow(U)}return this.#d(e,f,o)}if(o!=="create")return false;if(c)throw Te(`an entry i\
s below ${_(s.pathOf(a))}, which is a file in the same layer`);return this.#u(e,n,r,i)}#f(e,n){if(e.directory===U)throw Te(
`the symbolic link to ${_(n)} leads out of the image`);e.directory=this.#e.parent[e.directory];e.hidden=this.#e.hiddenBelow(
e.directory)}#u(e,n,r,i){const o=e.directory;const s=B.directory;e.directory=this.#e.add({parent:o,bytes:n,start:r,end:i,
kind:s,layer:this.#t});return true}};function RA(t,e,n){return t.length===n&&t.compare(e,0,n)===0}var Ua=Buffer.from(".wh.");var Qw=Buffer.from(".wh..wh..opq");var AA=Buffer.from(".wh..wh.");var BA={"0":B.file,S:B.file,
"2":B.symlink,"3":B.special,"4":B.special,"5":B.directory,"6":B.special};var Ha=class{attributes=new Tt;#e;#t;#n;#r=0;#i=0;#o=0;#s=0;#a=[];constructor(e,n){
this.#e=e;this.#t=n;this.#n=new Ma(e)}beginLayer(){this.#r++;this.#i=0;this.#s=this.#e.count;this.#a=[];this.#n.beginLayer(
this.#r)}endLayer(){const{dead:e,parent:n,count:r}=this.#e;let i=0;for(let o=this.#s;o<r;o++){if(this.#d(n[o]))e[o]=1;if(e[o]===
0)i+=this.#a[o-this.#s]??0}return i}#d(e){const{dead:n,parent:r}=this.#e;for(let i=e;i!==D;i=r[i]){if(n[i]===1)return true;
if(i>=this.#s)return false}return false}apply(e,n,r){const i=this.#i++;if(++this.#o>Mu)throw we(`The image's layers have\
 more than ${Mu} entries.`);const o=Gu(e.name);const s=o.lastIndexOf(pe)+1;if(qu(o,0,AA)&&!tb(o,0))return;if(qu(o,s,Ua))
this.#c(o,s);else if(o.length===0)NA(e);else this.#u(e,n,{path:o,start:s,ordinal:i,startBytes:r})}#c(e,n){const r=this.#e;
const i=n+Ua.length;if(i===e.length)throw Te(`the whiteout ${_(e)} does not say what it deletes`);const o=this.#n.directoryOf(
e,n-1,"find");if(o===D)return;if(tb(e,n)){this.#f(o);return}const s=this.#n.childOf(o,e,i);if(s===D)return;if(r.touched[s]!==
this.#r)r.dead[s]=1;else if(r.kind[s]===B.directory)this.#f(s);this.#n.forget()}#f(e){this.#e.extra[e]=this.#r;this.#n.forget()}#u(e,n,{
path:r,start:i,ordinal:o,startBytes:s}){CA(r);const a=this.#e;const d=Tt.isIn(n);if(d)this.attributes.note(n);const c=this.#n.
directoryOf(r,i-1,"create");const f=this.#n.childOf(c,r,i);const u=nb(e);const l=this.#r;let p=f;if(u===B.directory&&f!==
D&&a.kind[f]===B.directory){a.touched[f]=l}else{if(f!==D){a.dead[f]=1;this.#n.forget()}const I=e.typeFlag==="1"?this.#p(
e,n):D;const v=I===D?u:a.kind[I];p=a.add({parent:c,bytes:r,start:i,end:r.length,kind:v,layer:l});if(I!==D)a.inode[p]=a.inode[I]}
a.layer[p]=l;a.ordinal[p]=o;const h=!d&&to(e.name,r);a.place[p]=h?eb(s):0;if(e.typeFlag==="1")return;if(u===B.file)this.#l(
p,qi(e,n));if(u===B.symlink)this.#m(p,xn(e.header,n));if(u!==B.directory&&u!==B.symlink)return;const g=d?Tt.remove(e):e;
const b=a.pathOf(p,u===B.directory);const x=to(e.name,b);a.head[p]=this.#t.add(x?g:Ie(g,b));a.place[p]=x&&g===e?eb(s):0}#l(e,n){
this.#a[e-this.#s]=n}#m(e,n){const r=this.#e;if(n.includes(0)||n.length>mt)throw Te(`the target of the symbolic link ${_(
r.pathOf(e))} is not a valid path`);r.extra[e]=r.texts.add(n,0,n.length);r.extraLength[e]=n.length;this.#l(e,n.length)}#p(e,n){
const r=xn(e.header,n);const i=Gu(r);const o=i.lastIndexOf(pe)+1;const s=this.#n.directoryOf(i,o-1,"link");const a=s===D||
i.length===0?D:this.#n.childOf(s,i,o);const d=`the hard link ${_(e.name)} leads to ${_(r)}`;if(a===D)throw Te(`${d}, whi\
ch does not exist`);if(this.#e.kind[a]===B.directory)throw Te(`${d}, which is a directory`);return a}};function eb(t){const e=t/
R+1;return e<2**32?e:0}function NA(t){if(nb(t)!==B.directory)throw Te(`the entry ${_(t.name)} would replace the root dir\
ectory`)}function CA(t){for(let e=t.indexOf(Ua);e!==-1;e=t.indexOf(Ua,e+1)){if(e>0&&t[e-1]!==pe)continue;throw new m("WH\
ITEOUT_NAME",`The image has an entry in ${_(t)}, but a layer cannot contain a name that starts with ".wh.": it would be \
read as a whiteout, which marks a deletion.`,{hint:"Rename or remove the directory where the image is built."})}}function nb(t){
const{typeFlag:e,header:n,name:r}=t;if(e==="0"&&Xm(n)&&r.at(-1)===pe)return B.directory;if(e==="1")return B.file;const i=BA[e];
if(i===void 0)throw Te(`the entry ${_(r)} has the unknown type ${JSON.stringify(e)}`);return i}function tb(t,e){return t.
length-e===Qw.length&&qu(t,e,Qw)}function qu(t,e,n){if(t[e]!==46||t.length-e<n.length)return false;return t.compare(n,0,
n.length,e,e+n.length)===0}import{constants as $A,zstdCompressSync as LA,zstdDecompressSync as DA}from"node:zlib";var za=256*1024;var FA=16;var ja=class{#e=[];#t=[];#n=0;#r;#i=1;#o=0;#s=new Map;add({extensions:e,header:n}){const r=e.reduce(
(s,{length:a})=>s+a,n.length);if(this.#o+r>za)this.#d();const i=this.#i+this.#o/R;const o=r>za?Buffer.allocUnsafeSlow(r):
this.#r;this.#r=o??Buffer.allocUnsafeSlow(za);for(const s of[...e,n])this.#o+=s.copy(this.#r,this.#o);return i}get(e){let n=this.#a(
e);const r=[];for(;;){const i=n.subarray(0,R);const{typeFlag:o,sizeBytes:s}=qe(i,0);if(!Zn(o))return{extensions:r,header:i};
const a=R+he(s);r.push(i);if(s>0)r.push(n.subarray(R,a));n=n.subarray(a)}}#a(e){if(e>=this.#i)return this.#r.subarray((e-
this.#i)*R);let n=0;let r=this.#t.length-1;while(n<r){const s=n+r+1>>1;if(this.#t[s]<=e)n=s;else r=s-1}const i=this.#s.get(
n);const o=i??DA(this.#e[n]);this.#s.delete(n);this.#s.set(n,o);for(const s of this.#s.keys()){if(this.#s.size<=FA)break;
this.#s.delete(s)}return o.subarray((e-this.#t[n])*R)}#d(){if(this.#o===0)return;const e=LA(this.#r.subarray(0,this.#o),
{params:{[$A.ZSTD_c_compressionLevel]:1}});this.#n+=e.length;if(this.#n>zu)throw we(`The image's directories have more t\
han ${zu} bytes of headers.`);this.#e.push(Buffer.from(e));this.#t.push(this.#i);this.#i+=this.#o/R;this.#o=0;if(this.#r.
length>za)this.#r=void 0}};function rb(t){const{parent:e,dead:n,touched:r,extra:i,kind:o,count:s}=t;const a=new Uint8Array(s);const d=new Uint16Array(
s);a[U]=1;d[U]=i[U];for(let c=1;c<s;c++){const f=e[c];const u=d[f];if(a[f]===0||n[c]===1||r[c]<u)continue;a[c]=1;if(o[c]===
B.directory)d[c]=Math.max(u,i[c])}return a}function Ur(t,e,n){const{parent:r,kind:i,inode:o,count:s}=t;const a=n===U?e:new Uint8Array(
s);if(n!==U)a[n]=1;const d=new Int32Array(s).fill(D);for(let c=n;c<s;c++){if(e[c]===0)continue;if(n!==U&&c>n&&a[r[c]]===
1)a[c]=1;if(a[c]===0||i[c]===B.directory)continue;const f=o[c];if(d[f]===D)d[f]=c}return{top:n,isSelected:a,carrier:d}}async function Xu(t,e){for(const{descriptor:o}of t)HA(o.mediaType,o.digest);if(t.length>Uu)throw we(`The image has ${t.length}\
 layers, but at most ${Uu} are read.`);const n=new Yu(t,e);const r=t.reduce((o,{descriptor:s})=>o+s.sizeBytes,0);const i={
title:"Read the layers",doneBytes:()=>n.packedBytes,totalBytes:()=>r};return W(e.log,i,n.run())}var Yu=class{#e;#t;#n=new Fa;#r=new ja;#i=new Ha(
this.#n,this.#r);#o=[];#s=[];#a=[];#d=[];#c=0;#f=0;#u;constructor(e,n){this.#e=e;this.#t=n}get packedBytes(){return this.#c+
(this.#u?.packedBytes??0)}async run(){for(const n of this.#e)await this.#l(n);const{notice:e}=this.#i.attributes;return{
layers:this.#e,layerBytes:this.#o,unpackedBytes:this.#o.reduce((n,r)=>n+r,0),tarBytes:this.#f,layerTarBytes:this.#s,firstNodes:this.#a,
notices:e===void 0?this.#d:[...this.#d,e],tree:this.#n,heads:this.#r,living:rb(this.#n)}}async#l(e){const{signal:n,touch:r}=this.#t;
const i=Na(e,{checksDiffId:true,signal:n});this.#u=i;this.#a.push(this.#n.count);this.#i.beginLayer();const o=new Kt({begin:(s,a,d)=>{
this.#i.apply(s,a,d);return gr},emit:()=>{}},{dropsGlobals:true,ignoresTrailer:true});for await(const s of i.chunks){n.throwIfAborted();
o.consume(s);this.#m(i);r?.()}if(!o.isBetweenEntries)throw Yw(e.descriptor.digest);this.#p(e,i.packing);this.#o.push(this.#i.
endLayer());this.#c+=i.packedBytes;this.#f+=i.tarBytes;this.#s.push(i.tarBytes);this.#u=void 0}#m(e){const n=this.#f+e.tarBytes;
if(MA(n,this.packedBytes))throw we(`The image's layers unpack to more than ${Wu} bytes and to more than ${Ju} times thei\
r size.`)}#p({descriptor:e},n){const r=UA(e.mediaType);if(r===void 0||n===void 0||r===n)return;const i=o=>o==="none"?"no\
t packed":`packed with ${o}`;this.#d.push(`The media type of the layer ${e.digest} says that it is ${i(r)}, but it is ${i(
n)}, so it was read as that.`)}};function MA(t,e){return t>Wu&&t>Ju*e}function UA(t){if(/[.+]gzip$/.test(t))return"gzip";
if(/[.+]zstd$/.test(t))return"zstd";return t==="application/vnd.oci.image.layer.v1.tar"?"none":void 0}function HA(t,e){const n=(r,i)=>{
throw new m("UNSUPPORTED_IMAGE",`The layer ${e} ${r}.`,{hint:i})};if(/nondistributable|foreign/.test(t))n("is not in the\
 image, but has to be fetched from elsewhere (a foreign or non-distributable layer)","Windows images have such layers. B\
uild the image on a base without them.");if(/\+encrypted$/.test(t))n("is encrypted",'Decrypt the image first, with "skop\
eo copy --decryption-key".')}var ib=2**24;function ob(t){const{tree:e,layerTarBytes:n}=t;const r=zA(t);const i=[];for(const[o,s]of jA(t).entries()){let a;
let d=0;const c=f=>{if(a!==void 0)i.push({layer:o,startBytes:a,endBytes:f});a=void 0};for(const f of s){const u=e.place[f];
if(u===0)continue;const l=(u-1)*R;const p=e.ordinal[f];if(p!==d||!r(f))c(l);if(r(f))a??=l;d=p+1}c(n[o]??0)}return i}function zA({
tree:t,living:e,firstNodes:n}){const{kind:r,inode:i,layer:o}=t;const{carrier:s}=Ur(t,e,U);return a=>{if(e[a]===0)return false;
if(r[a]===B.directory)return a>=(n[o[a]-1]??0);const d=i[a];return s[d]===a===(d===a)}}function jA({tree:t,layers:e}){const n=e.
map(()=>[]);for(let r=1;r<t.count;r++)n[t.layer[r]-1]?.push(t.ordinal[r]*ib+r);return n.map(r=>Array.from(Float64Array.from(
r).sort(),i=>i%ib))}var JA=8*1024*1024;var GA=4*1024*1024;var Wa=class extends Error{};function ab(t){const{tree:e,living:n}=t;const r=(o,s,a)=>WA.
from(VA(Zw(t,o,s,a),a),{objectMode:false,highWaterMark:JA,signal:s});const i=async(o,s)=>{const a=sb(t,o);if(a===D)throw new Wa(
`there is no ${o.toString()} in the layers`);return r(Ur(e,n,a),s)};return{way:"layers",unseenTimes:[],isReproducible:true,
decide:()=>"keep",open:async o=>r(Ur(e,n,U),o),layers:{blobs:t.layers,keptRuns:()=>ob(t),open:async(o,s)=>r(Ur(e,n,U),o,
s)},openPath:i,isNotFound:o=>o instanceof Wa,lookAt:async(o,s)=>{const a=Buffer.from(o);const d=sb(t,a);if(d===D)return void 0;
return KA(t,d)??Fr(await i(a,s),GA)},close:async()=>{}}}async function*VA(t,e){yield*t;e?.add(hi.length,void 0);yield hi}
function KA(t,e){const{tree:n}=t;const r=n.kind[e];if(r!==B.directory&&(r!==B.symlink||n.inode[e]!==e))return void 0;const i=n.
parent[e];const o=i>U?n.pathBytes[i]+1:0;const{header:s,extensions:a}=Ku(t,e,o);const d=r===B.directory?"5":"2";const c=Ft(
s);return{typeFlag:d,mtimeSeconds:c,header:s,extensions:a,data:Buffer.alloc(0)}}function sb({tree:t,living:e},n){let r=0;
let i=U;let o=n;while(o.length>0){const s=o.indexOf(pe);const a=s===-1?o.length:s;const d=o.subarray(0,a);o=o.subarray(Math.
min(a+1,o.length));const c=d.toString("latin1");if(c===""||c===".")continue;if(c===".."){i=Math.max(U,t.parent[i]);continue}
if(t.kind[i]!==B.directory)return D;const f=t.find(i,d,0,d.length);if(f===D||e[f]===0)return D;if(t.kind[f]!==B.symlink||
o.length===0){i=f;continue}if(++r>Ca)return D;const u=t.targetOf(t.inode[f]);if(u[0]===pe)i=U;o=Buffer.concat([u,Buffer.
from("/"),o])}return i}function Hr(t,e,n){const{json:r}=t.config;const i=y(r,"config");const o=y(i,"Volumes");const s=new Zu(t,e,n);return{reference:e.
reference,id:t.manifest.digest,ofContainer:void 0,platform:t.platform,diffIds:t.layers.map(({diffId:a})=>a),layerCount:t.
layers.length,volumes:k(o)?Object.keys(o).filter(a=>!a.includes("\0")):[],shownConfig:k(i)?i:{},knownBytes:void 0,isExact:true,
notices:[],readConfig:async()=>({json:r,digest:t.config.descriptor.digest,packedLayers:t.layers.map(({descriptor:a})=>a),
annotations:t.annotations,missing:void 0}),openReader:()=>s.openReader(),measure:()=>s.measure()}}var Zu=class{#e;#t;#n;#r;#i;#o=0;constructor(e,n,r){
this.#e=e;this.#t=n;this.#n=r}async openReader(){this.#o++;const e=qA(async()=>{if(--this.#o>0)return;this.#r=void 0;await this.#t.
release?.(this.#e)});try{return{...ab(await this.#s()),close:e}}catch(n){await e();throw n}}async measure(){if(this.#i===
void 0)await this.#s();if(this.#i===void 0)throw new Error("the layers have no size");return this.#i}#s(){this.#r??=this.#a().
catch(e=>{this.#r=void 0;throw e});return this.#r}async#a(){const{layers:e,config:n}=this.#e;const r=await Xu(e,this.#n);
if(this.#i===void 0)for(const i of r.notices)this.#n.log.notice(i);this.#i={bytes:r.unpackedBytes,packedBytes:e.reduce((i,{
descriptor:o})=>i+o.sizeBytes,0),history:YA(n.json,r.layerBytes)};return r}};function qA(t){let e;return()=>{e??=t();return e}}
function YA(t,e){const n=Jo(t);const r=y(t,"history");const i=n?.filter(s=>s).length;if(n===void 0||i!==e.length||!Array.
isArray(r))return void 0;const o=[...e];return n.map((s,a)=>({command:w(r[a],"created_by")??w(r[a],"comment")??"",bytes:s?
o.shift()??0:0,hasLayer:s}))}function Ja(t,e,n){const r=We(n);if(r.os!=="linux"){throw new m("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image,\
 but ${JSON.stringify(t)} is for ${r.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this \
way."})}if(!ts(r)){throw new m("UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(t)} has an invalid platform\
: ${JSON.stringify(r)}.`,{hint:"Do not trust this image: no builder writes such a config."})}const i=y(n,"Config","Volum\
es");const o=w(e,"Id")??"";if(o==="")throw Qu(t);const s=xt(n);const a=Fi(e)??Fi(n)??false;return{reference:t,image:void 0,
names:zs(e),id:o,platform:r,diffIds:s,isIndex:a,isDefaultPlatform:!a||JSON.stringify(s)===JSON.stringify(xt(e)),volumes:k(
i)?Object.keys(i).filter(d=>!d.includes("\0")):[],inspect:n}}function Qu(t){return new m("ENGINE_FAILED",`The engine des\
cribes ${JSON.stringify(t)} without an ID, a platform or layers.`,{hint:'Remove the image ("docker rmi") and pull or bui\
ld it again.'})}async function db(t,e,n,r){const{log:i}=t;const o={reference:e,id:n,isIndex:r!==void 0,platform:r??t.platform,volumes:[]};
const s=await XA(t,o);if(s===void 0)return void 0;const a=r??s.platform;const d={imageId:n,manifest:s,likely:r??t.platform};
if(t.canInspectPlatform&&a!==void 0){const c=await Q(t,n,a);if(c!==void 0&&Hs(c)&&V(We(c),a))return c}for(const{place:c,
open:f}of Or(t,o)){try{const u=await f(l=>ZA(l,d,r!==void 0));if(u!==void 0)return u}catch(u){if(!(u instanceof ce))throw u;
i.debug(`no config blob ${c}: ${E(u)}`)}}throw eB(t,e,a)}async function XA(t,e){let n;try{n=await H(t,{source:e})}catch(r){
if(r instanceof m&&Di(r.message))return void 0;throw r}try{return el(await Be(t,n))}finally{await j(t,n)}}function el(t){
const e=y(t,"ImageManifestDescriptor");const n=y(e,"platform");const r=w(n,"architecture")??"";const i=y(e,"size");return{
digest:w(e,"digest"),sizeBytes:typeof i==="number"?i:void 0,platform:r===""?void 0:Oe({os:w(n,"os")??"linux",architecture:r,
variant:w(n,"variant")})}}async function ZA(t,{imageId:e,manifest:{digest:n,sizeBytes:r},likely:i},o){const s=n===void 0?
{digest:e}:{digest:n,sizeBytes:r};let a;for await(const{configText:d,isInIndex:c}of vr(s,t.text,i)){const f=$(d);if(!k(f))
continue;const u=QA(f,c);if(n!==void 0||V(We(f),i))return u;a??=u}return o?void 0:a}function QA(t,e){const{os:n,architecture:r,
variant:i}=We(t);const o={Created:t["created"],Author:t["author"],Os:n,Architecture:r,Variant:i,OsVersion:t["os.version"],
Config:t["config"]};return{...Object.fromEntries(Object.entries(o).filter(([,s])=>s!==void 0)),RootFS:{Type:"layers",Layers:Wo(
t)},...e?{Descriptor:{mediaType:Pe.index}}:{}}}function eB(t,e,n){const r=n===void 0?"":` for ${O(n)}`;return new m("UNS\
UPPORTED_IMAGE",`docker-flatten needs to know the layers of ${JSON.stringify(e)}${r}, but Docker ${t.version} shows neit\
her the layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or remove \
this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function io(t,e,n){const{log:r,signal:i}=t;r.info(`Pulling ${e}`);const o=n===void 0?[]:["--platform",n];const s=await W(
r,{title:"Pull"},t.docker.stream(["pull","--quiet",...o,e],u=>r.debug(u.trimEnd()),i,true));if(s.exitCode===0)return;const a=s.
stderr.trim().slice(-2e3);const d=`Pulling ${JSON.stringify(e)} failed`;const c=No(a,d);if(c!==void 0)throw c;if(/no match(?:ing manifest)? for|does not match the specified platform/i.
test(a)){throw new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(e)} is needed for ${n??"the engine's platform"}, bu\
t its registry does not have that platform: ${a}`,{hint:"Select a platform that the image has, or a tag for this platfor\
m."})}if(/manifest unknown|not found|does not exist|pull access denied/i.test(a)){throw new m("IMAGE_NOT_FOUND",`The ima\
ge ${JSON.stringify(e)} was not found locally, and its registry does not have it or denied access: ${a}`,{hint:'Check th\
e name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load \
it into the engine ("load: true").'})}const f=/toomanyrequests|rate limit/i.test(a);throw new m("PULL_FAILED",`${d}: ${a}`,
{hint:f?"Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.":`C\
heck whether the registry is reachable, and run again. ${S("pull","never")} uses only images that the engine has.`})}async function Ga(t,e){const{image:n,platform:r,pull:i}=e;const o=await Q(t,n.text);if(o===void 0){if(i==="never"||Mt(n.
text))throw tl(n.text,i);return{...await tB(t,e),image:n}}const s=await zr(t,n.text,o,r);if(s===void 0){const a=await zr(
t,n.text,o,void 0);const d=i!=="never"&&!Mt(n.text);throw cb(n.text,a?.platform,r,d)}if(i!=="always"||Mt(n.text))return{
...s,image:n};return{...await nB(t,n,s,r),image:n}}async function tB(t,e){const{image:n,platform:r,pull:i,defaultPlatform:o}=e;
const s=r===void 0?o:O(r);if(r===void 0&&s!==void 0)t.log.info(`Pulling the platform ${s}, as DOCKER_DEFAULT_PLATFORM sa\
ys`);await io(t,n.text,s);const a=await Q(t,n.text);if(a===void 0)throw tl(n.text,i);const d=r??rB(o);const c=await zr(t,
n.text,a,d)??(r===void 0?await zr(t,n.text,a,void 0):void 0);if(c!==void 0)return c;const f=await zr(t,n.text,a,void 0);
throw cb(n.text,f?.platform,r,false)}async function nB(t,e,n,r){const{os:i,architecture:o}=Oe(n.platform);const s=i===""||
o===""?void 0:O(n.platform);await io(t,e.text,s);const a=await pt(t,e.text,n.platform)??await pt(t,e.text,void 0);if(a===
void 0)throw tl(e.text,"always");const d=Oe(a.platform);const c=r===void 0?d.os===i&&d.architecture===o:V(d,r);if(c)return a;
if(e.digest===void 0)await t.docker.run(["tag",n.id,e.text]);throw new m("PLATFORM_MISMATCH",`The engine has the image ${JSON.
stringify(e.text)} for ${O(n.platform)}, but the registry returned it for ${O(d)}. The tag was restored.`,{hint:`Leave ${S(
"pull")} out to flatten the image that the engine has, or use a tag for this platform.`})}function rB(t){try{return t===
void 0?void 0:ns(t)}catch{return void 0}}async function pt(t,e,n){const r=await Q(t,e);return r===void 0?void 0:zr(t,e,r,
n)}async function zr(t,e,n,r){const i=Hs(n);if(i&&(r===void 0||V(We(n),r)))return Ja(e,n,n);const o=!t.store.holdsIndexes||
Fi(n)===false;if(i&&o)return void 0;const s=w(n,"Id");if(s===void 0||!t.store.holdsIndexes)throw Qu(e);if(t.canInspectPlatform&&
r!==void 0){const c=await Q(t,e,r);if(c!==void 0&&V(We(c),r))return Ja(e,n,c)}const a=await db(t,e,s,r);if(a===void 0)return void 0;
const d=r===void 0||V(We(a),r);return d?Ja(e,n,a):void 0}function cb(t,e,n,r){const i=n===void 0?"another platform":O(n);
const o=e===void 0?"another one":O(e);return new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is needed for ${i}\
, but the engine has it for ${o}.${r?" A pull would move the tag away from that image.":""}`,{hint:r?`Pull it yourself (\
"docker pull --platform ${i} ${t}") if the tag may move, or select the platform ${o}.`:"Pull or build that platform firs\
t, or select one that the image has."})}function tl(t,e){const n=e==="never"?`, and pulling is disabled (${S("pull")} is\
 never)`:"";return new m("IMAGE_NOT_FOUND",`The image ${JSON.stringify(t)} is not in the engine${n}.`,{hint:'Check the n\
ame and tag with "docker images", and build or pull it first.'})}var iB=/^(?:https?|ftp|no|all)_proxy$/i;function nl(t,e,n){const r=new Set(t);const i=a=>{const d=Va(a);if(!iB.test(d)||
n.includes(a))return false;return e.includes(a)||r.has(oB(d)+a.slice(d.length))};const o=t.filter(i).map(Va);const s=t.flatMap(
a=>i(a)?n.filter(d=>Va(d)===Va(a)):[a]);return{env:s,removed:o}}function Va(t){return t.split("=")[0]??""}function oB(t){
return t===t.toUpperCase()?t.toLowerCase():t.toUpperCase()}var sB=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"];var aB=["ExposedPorts","Volumes","Labels"];var dB=["H\
ealthcheck","StopTimeout"];function lb(t,e,n){const r=y(t,"config");const i={...k(r)?r:{}};const o=rl(i["Env"]);const s=rl(
n["Env"]);const{env:a,removed:d}=nl(rl(e["Env"]),s,o);const c={...e,Env:a};const f={...n,Env:nl(s,s,o).env};for(const u of sB){
if(oo(c[u],f[u])||oo(c[u],i[u]))continue;if(so(c[u]))delete i[u];else i[u]=c[u]}for(const u of aB){const l=cB(i[u],e[u],
n[u]);if(l===void 0)continue;if(so(l))delete i[u];else i[u]=l}for(const u of dB){const l=e[u];if(!so(l)&&!oo(l,n[u])&&!oo(
l,i[u]))i[u]=l}return{config:{...t,config:i},proxies:d}}function cB(t,e,n){const[r,i,o]=[t,e,n].map(c=>k(c)?c:{});const s=Object.
entries(i).filter(([c,f])=>!fb(o,c,f)&&!fb(r,c,f));const a=Object.keys(o).filter(c=>!Object.hasOwn(i,c)&&Object.hasOwn(r,
c));if(s.length===0&&a.length===0)return void 0;const d=Object.entries(r).filter(([c])=>!a.includes(c));return Object.fromEntries(
[...d,...s])}function fb(t,e,n){return Object.hasOwn(t,e)&&oo(t[e],n)}function rl(t){return C(t)?t:[]}function oo(t,e){return JSON.
stringify(ub(t))===JSON.stringify(ub(e))}function ub(t){const e=t===void 0?void 0:JSON.parse(JSON.stringify(t));if(so(e))
return null;if(!k(e))return e;return Object.fromEntries(Object.entries(e).filter(([,n])=>n===""||k(n)||n!==0&&!so(n)).sort(
([n],[r])=>n<r?-1:1))}function so(t){if(t===void 0||t===null||t==="")return true;if(Array.isArray(t))return t.length===0;
return k(t)&&Object.keys(t).length===0}async function mb(t,e,n){const r=Um(t.runId,n.id);const i=await H(t,{source:e,name:r});const o=await t.docker.try(["paus\
e",n.id]);if(o.exitCode!==0&&!/is not running/i.test(o.stderr))throw fB(e.reference,Z(["pause",n.id],o));let s;return()=>{
s??=Ms(t.docker,n.id).then(()=>j(t,i));return s}}function fB(t,e){if(e.code==="NO_ENGINE")return e;return new m("DOCKER_\
FAILED",`Cannot pause the running container ${JSON.stringify(t)} while it is read: ${e.message}`,{hint:`Use ${S("pause",
"false")} to read it while it runs (files that change meanwhile may be inconsistent), or stop it first ("docker stop").`,
cause:e})}function pb(t,e){return new m(e.code,`The container ${JSON.stringify(t)} changed while it was read, because it\
 was running and not paused: ${e.message}`,{hint:`Nothing was tagged. Leave out ${S("pause","false")} so that it is paus\
ed while it is read, or stop it first ("docker stop").`,cause:e})}async function hb(t,e,n,r){const i=["--no-trunc","--human=false","--format","{{json .}}"];const o=["history",...i,...st(
r)];const s=await t.docker.run([...o,e]);const a=s.split("\n").filter(d=>d!=="").map(d=>{const c=$(d);return{command:w(c,
"CreatedBy")||(w(c,"Comment")??""),bytes:Number(y(c,"Size")??Number.NaN)}});if(a.length<n||!a.every(({bytes:d})=>d>=0)){
throw new m("ENGINE_FAILED",`The engine returned ${a.length} sizes (${a.map(({bytes:d})=>d).join(", ")}) for the image ${JSON.
stringify(e)}, which has ${Ae(n)}.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'})}return a.reverse()}
async function gb(t,e,n){return yb(await hb(t,e,n))}function yb(t){return t.reduce((e,{bytes:n})=>e+n,0)}async function wb(t,e,n){
const r=e.diffIds.length;const i=Jo(n);const o=!e.isDefaultPlatform&&!t.knowsPlatformOption;const s=o?false:i===void 0?await uB(
t,e):i.filter(f=>f).length===r;if(!s)return{bytes:await lB(t,e),history:void 0};const a=await hb(t,e.id,r,Eb(t,e));const d=i?.
length===a.length;const c=a.map((f,u)=>({...f,hasLayer:d?i[u]===true:f.bytes>0}));return{bytes:yb(a),history:c}}async function bb(t,e,n){
const{rootFs:r}=await Sb(t,e.id);const i=Math.max(0,r-n.bytes);const o={command:`container ${e.name}`,bytes:i,hasLayer:true};
return{bytes:r,history:n.history&&[...n.history,o]}}async function uB(t,e){const n=["history","--quiet","--no-trunc",...st(
Eb(t,e))];const r=await t.docker.run([...n,e.id]);return r.split("\n").filter(i=>i!=="").length>=e.diffIds.length}function Eb(t,e){
return e.isIndex&&t.knowsPlatformOption?e.platform:void 0}async function lB(t,e){const n=await H(t,{source:e});try{const{
rootFs:r,own:i}=await Sb(t,n);return Math.max(0,r-i)}finally{await j(t,n)}}async function Sb(t,e){const n=await Be(t,e,[
"--size"]);const r=y(n,"SizeRootFs");const i=y(n,"SizeRw")??0;if(typeof r!=="number"||typeof i!=="number")throw new m("E\
NGINE_FAILED",`The engine returned no size for the container ${e}.`,{hint:K});return{rootFs:r,own:i}}function qa(t,e){return n=>{const r=t(n);if(r==="drop")return r;const i=r==="keep"?void 0:r;const o=i?.head??n;const{mtimeSeconds:s}=se(
o);const a=e(s);const d=i?.before?.map(f=>({...f,...Ka(f,e)}));const c=d===void 0?{}:{before:d};if(d===void 0&&(a===s||Number.
isNaN(a)))return r;return{...i,...c,head:Ka(o,e)}}}function Ka(t,e){const{mtimeSeconds:n}=se(t);const r=e(n);return r===
n||Number.isNaN(r)?t:il(t,r)}function il(t,e){return{extensions:Cu(t.extensions,"mtime"),header:ep(t.header,e)}}var mB=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"];var pB=512;var hB=60*60;var ol=4*1024*
1024;var gB=64*1024;var yB=10;var wB=300;async function jr(t,{id:e}){await j(t,e)}async function Xa(t,e,n){const{log:r}=t;
const i=n.asUsed===true?void 0:t.plainRuntime;if(i!==void 0)r.debug(`the container has the runtime ${i}: the engine's de\
fault may add mounts`);const o=await xb(t,i,e,n);const s=o.exitCode!==0&&bB.test(o.stderr);if(i===void 0||!s)return o;await jr(
t,o.container);r.warning(`The engine lacks the program of its runtime ${i}, so the command runs with the default runtime\
. Mount points that it adds are in the result.`);const a=await xb(t,void 0,e,n);return{...a,container:{...a.container,mayHaveMounts:true}}}
var bB=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;async function xb(t,e,n,r){
const{log:i,signal:o}=t;const s=await H(t,{source:n,asUsed:r.asUsed===true,...r.network===void 0?{}:{network:r.network},
options:[...e===void 0?[]:["--runtime",e],...r.user===void 0?[]:["--user",r.user],"--entrypoint",r.program,...al],command:r.
args});const a=r.limitSeconds??hB;const d=AbortSignal.timeout(a*1e3);const c=new sl(i,r.shows??(f=>f));try{const f=await W(
i,{title:"Command",loggedChars:()=>c.shownChars},t.docker.stream(["start","--attach",s],(u,l)=>c[l].add(u),AbortSignal.any(
[o,d])));c.end();return{...f,container:{id:s,mayHaveMounts:false}}}catch(f){if(o.aborted)throw F(o.reason);if(!d.aborted)
throw f;throw new m("COMMAND_FAILED",`A command in a container of ${n.reference} was still running after ${a} s and was \
stopped.`,{hint:"The output above may show what it waits for. It has no input, and a network only if one is named.",cause:f})}}
var al=["--cap-drop","ALL","--security-opt","no-new-privileges","--pids-limit",String(pB),...mB.flatMap(t=>["--cap-add",
t])];function Za(t,e=n=>n){return`${t.stdout}
${t.stderr}`.split("\n").map(n=>e(n)??"").filter(n=>n.trim()!=="").slice(-yB).map(n=>n.slice(0,wB)).join("\n")}var Ya=class{#e;#t="";constructor(e){
this.#e=e}add(e){const n=(this.#t+e).split("\n");this.#t=(n.pop()??"").slice(-gB);for(const r of n)this.#e(r)}end(){if(this.#t!==
"")this.#e(this.#t);this.#t=""}};var sl=class{stdout=new Ya(e=>this.#r(e));stderr=new Ya(e=>this.#r(e));#e;#t;#n=ol;constructor(e,n){
this.#e=e;this.#t=n}get shownChars(){return ol-this.#n}end(){this.stdout.end();this.stderr.end()}#r(e){const n=this.#t(e);
if(n===void 0||this.#n<=0)return;this.#n-=n.length+1;this.#e.untrusted(n);if(this.#n<=0)this.#e.notice(`Output beyond ${ol}\
 characters is not shown.`)}};var dl=10;var EB=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function kb(t,e,n){const r=y(e,"HostConfig");const i=w(r,"Runtim\
e");const o=i!==void 0&&t.mayAddMounts(i);const s=y(r,"DeviceRequests");const a=(Array.isArray(s)?s:[]).flatMap(SB);if(!o&&
a.length===0)return void 0;const d=y(e,"Config","Env");const c=C(d)?d.filter(f=>EB.test(f)):[];return{by:o?`its runtime ${JSON.
stringify(i)}`:"the devices that it asks for",options:[...i===void 0?[]:["--runtime",i],...a,...c.flatMap(f=>["--env",f])],
mounts:n}}function SB(t){if(!k(t))return[];const e=t["DeviceIDs"];const n=C(e)?e:[];const r=w(t,"Driver");if(r==="cdi")return n.
flatMap(i=>["--device",i]);return["--gpus",Ze({...xB(t,n),...r?{driver:r}:{}})]}function xB(t,e){const n=y(t,"Capabiliti\
es");const r=Array.isArray(n)?n[0]:void 0;const i=t["Count"]===-1?"all":String(t["Count"]??"all");return{...e.length>0?{
device:e.join(",")}:{count:i},...C(r)?{capabilities:r.join(",")}:{}}}async function Pb(t,e,{by:n,options:r,mounts:i}){const{
log:o,signal:s}=t;const a=await kB(t,e,r).catch(c=>{if(s.aborted)throw c;o.debug(`cannot find out what starting a contai\
ner leaves in it: ${E(c)}`);return void 0});if(a===void 0)return void 0;for(const c of[...i,...e.volumes])a.delete(Ib(c));
const d=[];return{begin:({name:c,typeFlag:f,sizeBytes:u},l)=>{if(l!=="drop"&&u===0&&f!=="1"&&a.has(A(c)))d.push(_(Buffer.
concat([Buffer.from("/"),IB(A(c))])))},data:()=>{},end:()=>{},logNotice:()=>{if(d.length===0)return;const c=d.length>dl?
` and ${d.length-dl} more`:"";o.notice(`When the container started, ${n} created empty mount points or links in it, whic\
h are in the result: ${d.slice(0,dl).join(", ")}${c}. Use ${S("exclude")} to drop them.`)}}}async function kB(t,e,n){const{
log:r}=t;const i=[...n,...al,"--entrypoint",Me()];const o=await H(t,{source:e,options:i,command:[]});try{await t.docker.
try(["start",o]);return PB(await t.docker.run(["diff",o]))}finally{await j(t,o).catch(s=>{Ls(t.runId);r.debug(`a contain\
er will only be removed at the end of the run: ${E(s)}`)})}}function PB(t){const e=t.split("\n").filter(r=>r.startsWith(
"A /")).map(r=>Ib(r.slice("A ".length)));const n=new Set(e);for(const r of e)n.delete(r.slice(0,Math.max(0,r.lastIndexOf(
"/"))));return n}function Ib(t){return A(Buffer.from(t))}function IB(t){return Buffer.from(t,"latin1")}var Tb=2;async function vb(t,e){const n=await Be(t,e);const r=(...i)=>_b(w(n,...i)??"")??Number.POSITIVE_INFINITY;return{
createdSeconds:r("Created"),startedSeconds:r("State","StartedAt"),finishedSeconds:r("State","FinishedAt")}}function Ob(t){
return _b(w(t.inspect,"Created")??"")??0}function _b(t){const e=Date.parse(t);return Number.isNaN(e)||e<0?void 0:Math.floor(
e/1e3)}function Rb(t,e){return n=>n>=t.createdSeconds&&n<=t.finishedSeconds+1?e:n}var cl=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf","etc/mt\
ab"];var Wr=["dev","etc"];var ao=[...cl,...Wr];var fl=4*1024*1024;function ul(t,e,n=[]){return r=>{const i=A(r.name);if(!t.
has(i))return"keep";const o=t.get(i);if(o===void 0)return n.includes(i)?"keep":"drop";if(Wr.includes(i))return Ft(r.header)>
e?"keep":Cb(r,o.mtimeSeconds);return o.typeFlag==="5"?"keep":{head:TB(o,i),data:o.data}}}async function Ab(t,e){const n=await t.
docker.run(["diff",e]);const r=n.split("\n").map(i=>/^[AC] \/(.*)$/.exec(i)?.[1]??"").filter(i=>!cl.includes(i));return Wr.
filter(i=>r.some(o=>o.startsWith(`${i}/`)))}async function Bb(t,e,n,r){const i=new Map;for(const o of ao){i.set(o,await Ue(
t,e,`${n}/${o}`,r))}return i}function Nb(t,e,n,r){return i=>{const o=A(i.name);const s=Ft(i.header);const a=s>=t;if(cl.includes(
o)&&a){r.debug(`left out of the export: ${o}, made with the container`);return"drop"}return Wr.includes(o)&&a&&s<=n?Cb(i,
e):"keep"}}async function Ue(t,e,n,r){try{return await Fr(await t.readArchive(e,n,r),fl)}catch(i){if(De(i,n))return void 0;
throw i}}function Cb(t,e){return Ft(t.header)===e?"keep":{head:il(t,e)}}function TB(t,e){return{extensions:t.extensions,
header:np(t.header,e)}}import{PassThrough as vB}from"node:stream";import{pipeline as OB}from"node:stream/promises";import{createGunzip as _B,createZstdDecompress as RB}from"node:zlib";var $b=".wh.";var AB=".wh..wh..opq";async function Lb(t,e){const{openBlobs:n,packedLayers:r}=t;if(n===void 0||r===void 0)
return void 0;const i=new Map(ao.map(o=>[o,void 0]));await n(async o=>{for(const s of r){const a=d=>BB(i,s,d,e);await o.
stream(s.digest,a,s.sizeBytes)}});return i}async function BB(t,e,n,r){const i=[];const o=new Dr(fl);const s=new J(a=>{const d=A(
a.name);NB(t,d,a.typeFlag);if(!t.has(d))return"drop";i.push(d);return o.hold(a)});await OB(n,CB(e.mediaType),s,o.sink,{signal:r});
for(const[a,d]of o.entries().entries())t.set(i[a],d)}function NB(t,e,n){const r=e.lastIndexOf("/")+1;const i=e.slice(r);
if(i===AB)ll(t,e.slice(0,Math.max(0,r-1)));else if(i.startsWith($b)){const o=e.slice(0,r)+i.slice($b.length);if(t.has(o))
t.set(o,void 0);ll(t,o)}else if(n!=="5")ll(t,e)}function ll(t,e){for(const n of t.keys())if(e===""||n.startsWith(`${e}/`))
t.set(n,void 0)}function CB(t){if(/[+.]gzip$/.test(t))return _B();return/[+.]zstd$/.test(t)?RB():new vB}import{posix as Qa}from"node:path";import{isDeepStrictEqual as $B}from"node:util";var LB=4e3;async function Db(t,e,n,r){const{signal:i}=t;const o=MB(n).map(u=>({lower:u,dst:Me()}));const s={src:n.made,dst:Me()};
const a=[Ze({type:"bind",...s,readonly:""}),...o.map(({lower:u,dst:l})=>UB(u,l))];const d=a.flatMap(u=>["--mount",u]);const c=await H(
t,{source:e,options:d});const f=(u,l)=>Ue(t.transport,c,`${u}/${l}`,i);try{const u=[];for(const l of r)if(await DB(o.map(
({dst:p})=>p),s.dst,p=>f(p,l)))u.push(l);return u}finally{await j(t,c)}}async function DB(t,e,n){const r=await n(e);if(r===
void 0)throw new RangeError("nothing was made where something is looked for");for(const i of t){const o=await n(i);if(o===
void 0)return false;if(!FB(o,r))return true}return false}function FB(t,e){return $B(se(t),se(e))&&t.data.equals(e.data)}
function MB({made:t,layers:e}){if([t,...e].some(i=>/[:,\\"\s]/.test(i)))throw new RangeError("the directory of the layer\
s has a character that an overlay cannot take");const n=[];let r=0;for(const i of e){const o=Buffer.byteLength(i)+1;if(o>
r){n.push([]);r=LB-Buffer.byteLength(`lowerdir=${t}`)}n.at(-1)?.push(i);r-=o}return n.map(i=>[...i,t].join(":"))}function UB(t,e){
const n=["type=overlay","device=overlay",`o=lowerdir=${t}`];return["type=volume",`dst=${e}`,"volume-nocopy","volume-driv\
er=local",...n.map(r=>`volume-opt=${r}`)].join(",")}var Fb=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"];var HB="0,0";async function Mb(t,e,n){const{
log:r,signal:i}=t;const o=await VB(t,n);if(o===void 0)return void 0;try{return await Db(t,e,o,Fb)}catch(s){if(i.aborted)
throw s;r.debug(`the layers are read one by one: ${E(s)}`)}return zB(t,e,o.layers)}async function zB(t,e,n){const r=KB(n);
if(r===void 0)return void 0;const i=Me();const o=await WB(t,e,r,i);if(o===void 0)return void 0;const s=(a,d,c)=>JB(t,o,`${i}${a.
slice(r.length)}/${d}`,c);try{return await jB(n,Fb,s)}finally{await j(t,o)}}async function jB(t,e,n){const r=[];for(const[
i,o]of Map.groupBy(e,Qa.dirname)){let s=o.map(a=>Qa.basename(a));for(const a of t){const d=await n(a,i,s);if(d===void 0)
continue;const c=f=>d.get(f)!==void 0;r.push(...s.filter(f=>c(f)&&d.get(f)!=="deleted").map(f=>`${i}/${f}`));s=s.filter(
f=>!c(f));if(s.length===0||d.get("")!=="directory")break}}return e.filter(i=>r.includes(i))}async function WB(t,e,n,r){const i=o=>{
const s=Ze({type:"bind",src:n,dst:r,readonly:"",...o});return H(t,{source:e,options:["--mount",s]})};try{return await i(
{"bind-recursive":"disabled"}).catch(o=>{if(!/bind-recursive/.test(E(o)))throw o;return i({"bind-nonrecursive":""})})}catch(o){
if(tu(o))return void 0;throw o}}async function JB(t,e,n,r){const{signal:i}=t;const o=await t.transport.readArchive(e,n,i).
catch(f=>{if(De(f,n))return void 0;throw f});if(o===void 0)return void 0;const s=[...r].sort().at(-1)??"";const a=new Map;
const d=new AbortController;const c=new J(f=>{const[,u="",...l]=A(f.name).split("/");if(l.length===0&&(u===""||r.includes(
u)))a.set(u,GB(f));if(u>=s)d.abort();return"drop"});await Cn(d.signal,o,c);return a}function GB(t){if(se(t).device===HB)
return"deleted";return t.typeFlag==="5"?"directory":"file"}async function VB(t,e){const n=await Be(t,e);const r=w(n,"Gra\
phDriver","Data","LowerDir");const[i,...o]=r?.split(":")??[];return i===void 0||o.length===0?void 0:{made:i,layers:o}}function KB(t){
const[e,...n]=new Set(t.map(r=>Qa.dirname(Qa.dirname(r))));return e==="/"||n.length>0?void 0:e}var Kb=Zd(Qf(),1);import{pipeline as tN}from"node:stream";import{pipeline as qB}from"node:stream/promises";async function Ln(t,e){await qB([...t,va()],{signal:e})}async function cn({log:t,signal:e},n,r,i){const[o]=n.slice(-1);await W(
t,Dn(o,r,i),Ln(n,e))}function Dn(t,e,n="Read"){return{title:n,doneBytes:()=>t.bytesRead,totalBytes:e,isEstimate:true}}var Hb=2**32-2;var YB=64;var XB=64;async function zb(t){const e=new Map;let n=Hb+1;let r=ZB();for(let i=0;r.length>0;i++){
if(i===XB)throw new RangeError("its ranges have no end");const o=await t(r);for(const s of r){const a=o.get(s);if(a!==void 0)
e.set(s,a);else n=Math.min(n,s)}if(!e.has(0))throw new RangeError("it does not map root");r=QB(e,n)}return eN(e)}function jb(t,e){
const n=t.find(r=>e>=r.machine&&e<r.machine+r.count);return n&&n.image+e-n.machine}function ZB(){const t=Array.from({length:32},
(e,n)=>2**n);return ed([0,...t.flatMap(e=>[e-1,e]),Hb])}function QB(t,e){const n=ed([...t.keys()]);const r=n.flatMap((i,o)=>{
const s=n[o+1];if(s===void 0)return Ub(i,e);return Wb(t,i,s)?[]:Ub(i,s)});return ed(r)}function Ub(t,e){const n=Math.max(
1,Math.floor((e-t)/YB));const r=[];for(let i=t+n;i<e;i+=n)r.push(i);return r}function Wb(t,e,n){return(t.get(n)??Number.
NaN)-(t.get(e)??Number.NaN)===n-e}function eN(t){const e=[];for(const n of ed([...t.keys()])){const r=e.at(-1);if(r!==void 0&&
Wb(t,r.image,n))e.splice(-1,1,{...r,count:n-r.image+1});else e.push({image:n,machine:t.get(n)??Number.NaN,count:1})}return e}
function ed(t){return[...new Set(t)].sort((e,n)=>e-n)}var ml="etc/mtab";async function qb(t,e){if(!t.mapsOwners)return t.transport;const n=await H(t,{source:e});try{const r=await Vb(
t,n,"uid");const i=await Vb(t,n,"gid");return new pl(t.transport,{users:r,groups:i})}finally{await j(t,n)}}var pl=class{#e;#t;constructor(e,n){
this.#e=e;this.#t=n}async readArchive(e,n,r){const i=await this.#e.readArchive(e,n,r);return Jb(i,new J(o=>nN(o,this.#t)))}async exportContainer(e,n){
const r=await Ue(this,e,`/${ml}`,n);const i=await this.#e.exportContainer(e,n);if(r===void 0)return i;const{extensions:o,
header:s}=Ie(r,X(ml));let a=false;const d=f=>{a||=A(f.name)===ml;return"keep"};const c=async function*(){if(!a)yield Buffer.
concat([...o,s,r.data])};return Jb(i,new J(d,void 0,{appendix:c}))}};function Jb(t,e){tN(t,e,()=>{});return e}function nN(t,{
users:e,groups:n}){const{uid:r,gid:i}=se(t);const o=Gb(e,r,t);const s=Gb(n,i,t);if(o===r&&s===i)return"keep";return{head:Fw(
t,o,s)}}function Gb(t,e,{name:n}){const r=jb(t,e);if(r!==void 0)return r;if(e===0)return 0;throw new m("UNSUPPORTED_ENGI\
NE",`docker-flatten cannot map the owner of ${_(n)}: it belongs to ${e} on the engine's machine, which is outside the ra\
nge of userns-remap.`,{hint:"Find out what changed the file outside of its container, or use an engine without userns-re\
map."})}async function Vb(t,e,n){try{return await zb(r=>rN(t,e,n,r))}catch(r){if(!(r instanceof RangeError))throw r;throw new m(
"ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-remap): ${E(r)}.`,{hint:`Define a range for the "us\
erns-remap" user in /etc/subuid and /etc/subgid on the engine's machine, and restart the engine.`,cause:r})}}async function rN(t,e,n,r){
const{signal:i}=t;const o=Me().slice(1);const s=(0,Kb.pack)();s.entry({name:o,type:"directory",mode:448});for(const d of r)
s.entry({name:`${o}/${d}`,pax:{[n]:String(d)}},"");s.finalize();await t.transport.writeArchive(e,s,i).catch(d=>{if(!/cannot be mapped/i.
test(E(d)))throw d});const a=await iN(t,e,`/${o}`);return new Map([...a].flatMap(([d,c])=>/^[0-9]+$/.test(d)?[[Number(d),
c[n]]]:[]))}async function iN(t,e,n){const{signal:r}=t;const i=new Map;const o=new J(a=>{const d=A(a.name);i.set(d.slice(
d.lastIndexOf("/")+1),se(a));return"drop"});const s=await t.transport.readArchive(e,n,r);await Ln([s,o],r);return i}import{Readable as oN}from"node:stream";var sN=["lastlog","faillog","tallylog","btmp","wtmp"];var hl="var/log";var aN=1024**3;async function td(t,{id:e,mountPath:n},r,i){
const o=d=>dN(t,e,`${n}/${d}`,i);if((await o("var"))?.typeFlag!=="5")return[];const s=await o(hl);if(s?.typeFlag!=="5")return[];
const a=[];for(const d of sN){const c=`${hl}/${d}`;const f=await o(c);if(f?.typeFlag==="0"&&f.sizeBytes>=aN&&await r(c))
a.push({path:c,entry:f,parent:s})}return a}async function gl(t,e,n,r){const i=n.flatMap(({path:s,entry:a,parent:d})=>[Ie(
d,X(`${hl}/`)),_a(Ie(a,X(s)))].flatMap(({extensions:c,header:f})=>[...c,f]));const o=Buffer.concat([...i,Buffer.alloc(2*
R)]);await t.writeArchive(e,oN.from([o]),r)}async function dN(t,e,n,r){try{return await Lw(await t.readArchive(e,n,r))}catch(i){
if(De(i,n))return void 0;throw i}}function Yb(t,e,n,r){const{session:i,source:o,files:s}=e;const{log:a}=i;return async(d,c)=>{const f=await td(s,n,d,c);if(f.
length===0)return t;const u=await H(i,{source:o});try{await gl(i.transport,u,f,c);const{way:l,open:p,decide:h}=await r(u);
const g=async()=>{await Promise.all([t.close(),j(i,u)])};return{...t,way:l,open:p,decide:h,sizeInImage:Zb(f,a),close:g}}catch(l){
await j(i,u).catch(()=>{});if(c.aborted)throw l;a.debug(`huge logs are read with all of their zeros: ${E(l)}`);return{...t,
isReproducible:false}}}}function Xb(t,e,n){const{session:r,files:i}=e;const{log:o}=r;const s={id:n,mountPath:""};return async(a,d)=>{
const c=await td(i,s,a,d);if(c.length===0)return t;try{await gl(r.transport,n,c,d)}catch(f){const u=await td(i,s,a,d);if(u.
length<c.length)throw f;o.debug(`huge logs are read with all of their zeros: ${E(f)}`);return{...t,isReproducible:false}}
return{...t,sizeInImage:Zb(c,o)}}}function Zb(t,e){const n=new Map(t.map(({path:r,entry:i})=>[r,i.sizeBytes]));e.debug(`\
not read, since nothing of it is kept: ${[...n.keys()].join(", ")}`);return r=>n.get(r)}var cN="1.52";var fN=20;var uN=2;async function Qb(t,e){const{log:n}=t;const r=t.serverApiVersion===cN?await lN(t,e.id):
e.id;for(let i=1;i<=uN;i++){const o=Me();const s=Ze({type:"image",src:r,dst:o});try{const a=await H(t,{source:e,options:[
"--mount",s]});return{id:a,mountPath:o}}catch(a){if(!hN(a))throw a;n.debug(`the engine does not mount the image: ${E(a)}`)}}
n.debug("so a container is exported");return void 0}async function lN(t,e){const n=e.replace(/^sha256:/,"").slice(0,fN);
const r=await Q(t,n).catch(()=>void 0);return r?.["Id"]===e?n:e}var mN=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i;
var pN=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function hN(t){return t instanceof m&&pN.includes(t.code)&&
!mN.test(t.message)}import{posix as eE}from"node:path";async function tE(t,e,n,r){const{signal:i}=t;const o=gN(n);const s=async({id:d,mountPath:c})=>yN(o,async f=>{const u=`${c}\
/${Buffer.from(f,"latin1")}`;return await Ue(e,d,u,i)!==void 0});let a=new Set;if(o.length>0&&r!==void 0)a=await s(r);else if(o.
length>0){const d=await H(t,{source:n});try{a=await s({id:d,mountPath:""})}finally{await j(t,d)}}return d=>a.has(A(d.name))?
"drop":void 0}function gN({volumes:t}){const e=new Set;for(const n of t){const r=A(Buffer.from(eE.normalize(n))).split("\
/");for(let i=1;i<=r.length;i++)e.add(r.slice(0,i).join("/"))}e.delete("");return[...e]}async function yN(t,e){const n=new Set;
for(const r of t)if(n.has(eE.dirname(r))||!await e(r))n.add(r);return n}var rE=Buffer.from("/");async function co(t,e,n,r){const{log:i,signal:o}=t;const s=t.canMountImages&&e.isDefaultPlatform;
const a=s?await Qb(t,e):void 0;const d=s&&a===void 0;const c=await qb(t,e);let f=false;const u=t.store.keepsPacked&&(a===
void 0||await SN(c,a,o));const l=u?await Lb(await n(),o).catch(b=>{if(!(b instanceof ce))throw b;i.debug(`the layers can\
not be read one by one: ${E(b)}`);f=true;return void 0}):void 0;const p={session:t,source:e,files:c,viewer:a,fromLayers:l,
areLayersHidden:f};if(a!==void 0&&r===void 0){const b=l&&ul(l,Infinity);const x=xN(p,a,b);const I=v=>nE(p,v,void 0,false);
return{...x,sparingZeros:Yb(x,p,a,I)}}const h=r?.id??await H(t,{source:e});const g=await nE(p,h,r,d);return r?.isOwn===false?
g:{...g,sparingZeros:Xb(g,p,h)}}async function nE(t,e,n,r){const{session:i,source:o,files:s,viewer:a,fromLayers:d,areLayersHidden:c}=t;
const{log:f,signal:u}=i;const l=[a?.id,n?.isOwn===false?void 0:e].filter(Y=>Y!==void 0);const p=a===void 0&&d===void 0;if(p)
await EN(i,o,e);const h=await vb(i,e);const g=Ob(o);const b=n?.isOwn===false?Math.min(h.createdSeconds+Tb,h.startedSeconds):
Infinity;const x=d??(a&&await Bb(s,a.id,a.mountPath,u));const I=n===void 0?[]:await Ab(i,n.id);const v=x===void 0?Nb(h.createdSeconds,
g,b,f):ul(x,b,I);const z=n?.isOwn===true?await tE(i,s,o,a):void 0;const te=n?.added===void 0?void 0:await Pb(i,o,n.added);
const ue=Y=>iE(Y)??z?.(Y)??v(Y);return{way:"export",isReproducible:!c&&!r&&n?.mayHaveMounts!==true,unseenTimes:p?Wr:[],...p?
{unseenPaths:ao}:{},open:Y=>s.exportContainer(e,Y),openPath:(Y,Ee)=>s.readArchive(e,Buffer.concat([rE,Y]),Ee),isNotFound:(Y,Ee)=>De(
Y,`/${Ee}`),lookAt:(Y,Ee)=>Ue(s,e,`/${Y}`,Ee),...n?.isOwn===true?{lookAtImage:bN(t,l)}:{},observer:te,decide:n?.isOwn===
true?qa(ue,Rb(h,g)):ue,close:async()=>{te?.logNotice();await wN(i,l)}}}async function wN(t,e){const n=await Promise.allSettled(
e.map(r=>j(t,r)));for(const r of n)if(r.status==="rejected")throw r.reason}function bN({session:t,source:e,files:n,viewer:r},i){
let o;return async(s,a)=>{if(r!==void 0)return Ue(n,r.id,`${r.mountPath}/${s}`,a);o??=H(t,{source:e});const d=await o;if(!i.
includes(d))i.push(d);return Ue(n,d,`/${s}`,a)}}async function EN(t,e,n){const{log:r,signal:i}=t;if(t.store.keepsPacked){
r.warning(`Docker ${t.version} shows the image for ${O(e.platform)} only through a container and hides its layers. If th\
e image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`);return}const o=await Mb(
t,e,n).catch(s=>{if(i.aborted)throw s;r.debug(`the layers' directories cannot be read: ${E(s)}`);return void 0});if(o!==
void 0&&o.length>0)r.warning(`Docker ${t.version} hides files of the image, which are therefore not in the result: ${o.map(
s=>`/${s}`).join(", ")}. ${t.canMountImages?"An engine that mounts images keeps them":"Docker 28 and newer keep them"}.`)}
async function SN(t,e,n){const r=`${e.mountPath}/.dockerenv`;return await Ue(t,e.id,r,n)!==void 0}function xN({session:t,
files:e,areLayersHidden:n},r,i){return{way:"image mount",isReproducible:!n,unseenTimes:[],open:o=>e.readArchive(r.id,`${r.
mountPath}/.`,o),openPath:(o,s)=>e.readArchive(r.id,Buffer.concat([Buffer.from(r.mountPath),rE,o]),s),isNotFound:(o,s)=>De(
o,`${r.mountPath}/${s}`),lookAt:(o,s)=>Ue(e,r.id,`${r.mountPath}/${o}`,s),decide:o=>iE(o)??(kN(o.name)?"drop":i?.(o)??"k\
eep"),close:()=>j(t,r.id)}}function kN(t){return(t.length===1||t.length===2&&t[1]===47)&&t[0]===46}function iE(t){const{
name:e}=t;const n=e.at(-1)===47?e.length-1:e.length;const r=e.lastIndexOf(47,n-1)+1;if(e[r]!==46||e[r+1]!==119||e[r+2]!==
104||e[r+3]!==46)return void 0;throw new m("WHITEOUT_NAME",`The image contains a file named ${_(e)}, but a layer cannot \
contain a name that starts with ".wh.": the engine would read it as a whiteout, which marks a deletion.`,{hint:"Rename o\
r remove the file in the image."})}function ht(t,e){const{reference:n,id:r,platform:i,diffIds:o,volumes:s}=e;const a=y(e.inspect,"Config");let d;const c=()=>{
d??=sa(t,e);return d};return{image:e,...{reference:n,id:r,platform:i,diffIds:o,volumes:s},ofContainer:void 0,layerCount:o.
length,shownConfig:k(a)?a:{},knownBytes:PN(t,e),isExact:t.canMountImages&&e.isDefaultPlatform,notices:[],readConfig:c,openReader:()=>co(
t,e,c),measure:async()=>{const f=await c();const u=await wb(t,e,f.json);return{...u,packedBytes:oa(f)}}}}function oE(t,e,n){
const r={...n,isOwn:true};return{...e,openReader:()=>co(t,e.image,e.readConfig,r)}}function PN({store:t},{inspect:e}){const n=e["\
Size"];return t.keepsPacked||typeof n!=="number"?void 0:n}function sE(t,{image:e,container:n}){const r=ht(t,e);const{reference:i}=e;const o=n.isRunning&&!n.isPaused;let s;return{
...r,ofContainer:n.id,layerCount:r.layerCount+1,notices:n.mounts.length===0?[]:[IN(n.mounts)],readConfig:()=>{s??=TN(t,{
image:e,container:n},r.readConfig());return s},openReader:()=>co(t,e,r.readConfig,{id:n.id,isOwn:false,mayHaveMounts:false,
added:n.added}),measure:async()=>{const a=await bb(t,{id:n.id,name:i},await r.measure());return{...a,packedBytes:void 0}},
...o?{hold:()=>mb(t,e,n),changedWhileRead:a=>pb(i,a)}:{}}}function IN(t){const e=t.map(n=>_(Buffer.from(n)));return`What\
 is in the container's volumes and mounts is not in the result: ${e.join(", ")}.`}async function TN(t,{image:e,container:n},r){
const i=vN(t,e);await Promise.allSettled([r,i]);const[o,s]=[await r,await i];const{config:a,proxies:d}=lb(o.json,n.config,
s);if(d.length>0)t.log.notice(`Proxy variables from the docker command's configuration are not in the result: ${d.join("\
, ")}.`);return{...o,json:a}}async function vN(t,e){const n=y(e.inspect,"Config");const r=["Cmd","Entrypoint"].some(s=>{
const a=y(n,s);return Array.isArray(a)&&a.length>0});const i=r?{command:[]}:{};const o=await H(t,{source:e,asConfigured:true,
...i});try{const s=y(await Be(t,o),"Config");const{[Ct]:a,...d}=y(s,"Labels")??{};return{...k(s)?s:{},Labels:d,...r?{}:{
Cmd:null}}}finally{await j(t,o)}}var ON="0001-01-01T00:00:00Z";async function yl(t,e){const n=await Be(t,e).catch(c=>{throw Di(E(c))?_N(e):c});const r=w(
n,"Id");const i=w(n,"Image");const o=y(n,"Config");if(r===void 0||!/^[0-9a-f]{64}$/.test(r)||i===void 0||!k(o)){throw new m(
"ENGINE_FAILED",`The engine describes the container ${JSON.stringify(e)} without an ID, an image or a config.`,{hint:K})}
if(y(n,"State","Restarting")===true||y(n,"State","Dead")===true){throw new m("CONTAINER_NOT_FOUND",`The container ${JSON.
stringify(e)} must be running or stopped, but is ${w(n,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again\
.'})}if(t.mapsOwners&&y(n,"HostConfig","UsernsMode")==="host")throw RN(e);const s=await pt(t,i,el(n).platform);if(s===void 0){
throw new m("IMAGE_NOT_FOUND",`The image ${i} of the container ${JSON.stringify(e)} is needed for its config, but is no \
longer in the engine.`,{hint:'Pull or build that image again, or use "docker export" for the files only.'})}const a=AN(n);
const d=y(n,"State","StartedAt")!==ON;return{image:{...s,reference:e},container:{id:r,isRunning:y(n,"State","Running")===
true,isPaused:y(n,"State","Paused")===true,config:o,mounts:a,added:d?kb(t,n,a):void 0}}}function _N(t){return new m("CON\
TAINER_NOT_FOUND",`There is no container ${JSON.stringify(t)}.`,{hint:'Check its name with "docker ps --all", and that t\
his is the right engine.'})}function RN(t){return new m("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(
t)}, which was created with "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'\
Create the container again without "--userns host", or use an engine without userns-remap.'})}function AN(t){const e=y(t,
"Mounts");const n=y(t,"HostConfig","Tmpfs");const r=(Array.isArray(e)?e:[]).map(i=>w(i,"Destination"));return[...r,...k(
n)?Object.keys(n):[]].filter(i=>i!==void 0).sort()}async function aE(t,e,n){const{image:r,container:i}=e;if(r===void 0){const a=await NN(t,i??"",n);return{source:sE(t,a),inEngine:void 0}}
n.start();const o=await Ga(t,{...e,image:r});const s=ht(t,o);return{source:s,inEngine:s}}var BN=5;async function NN(t,e,n){
const r=await yl(t,e);const{id:i,isPaused:o}=r.container;await Vt(t.docker,BN,s=>mg(s,i)).catch(s=>t.log.debug(`could no\
t clean up after a killed run on this container: ${E(s)}`));n.start(i);return o?yl(t,e):r}function nd({store:t,platform:e},n,r){if(t.holdsIndexes||n.length<=1)return n;const i=n.find(s=>V(r(s),e));if(i!==void 0)
return[i];const o=n.map(s=>O(r(s))).join(", ");throw new m("PLATFORM_MISMATCH",`This engine keeps one platform of an ima\
ge and would take ${O(e)}, but the image has ${o}.`,{hint:`Select one of them with ${S("platform")}, or use an engine wi\
th the containerd image store, which keeps several.`})}import{rm as MN}from"node:fs/promises";import{join as UN}from"node:path";import{createWriteStream as CN}from"node:fs";import{pipeline as $N}from"node:stream/promises";async function dE(t,e,n,r){const{log:i,signal:o}=t;const s=await t.transport.saveImage(e.id,o,r);const a=CN(n,{flags:"wx",
mode:384});const d=()=>a.bytesWritten;try{await W(i,{title:"Save",doneBytes:d},$N(s,a,{signal:o}))}catch(c){if(o.aborted||
c instanceof m)throw c;const f=rt(c);throw new m(f?"NO_SPACE":"TEMP_DIR",f?`The disk filled up while saving the image to\
 ${n}.`:`Cannot save the image to ${n} (${de(c)}).`,{hint:`A save is as large as the image's layers in the engine. Name \
a directory on a larger disk with the ${P("temp-dir")}.`,cause:c})}}async function cE(t,e){if(!t.store.holdsIndexes||!e.
isIndex)return[e.platform];for(const{place:n,open:r}of Or(t,e)){try{return await r(async i=>{const o=[];for await(const{
configText:s}of vr({digest:e.id},i.text,e.platform)){const a=$(s);if(!k(a))continue;const d=Oe(We(a));if(d.os==="linux"&&
!o.some(c=>V(d,c)))o.push(d)}return o})}catch(i){if(!(i instanceof ce))throw i;t.log.debug(`no blobs ${n}: ${E(i)}`)}}return void 0}import{mkdtemp as LN,rm as DN}from"node:fs/promises";import{join as FN}from"node:path";async function rd({run:t,options:e},n){const r=await LN(FN(e.tempDir,ne(t.runId)));n.defer(()=>DN(r,{recursive:true,force:true}));
return r}async function fE(t){const{engine:e,options:n}=t;const{image:r,platforms:i}=n;if(r===void 0)throw new Error("a container\
 has no layers of its own");const o=i==="default"||i==="all"?[void 0]:i;if(o.length>1)await HN(e,{...n,image:r},o);let s;
for(const f of o)s=await Ga(e,{...n,image:r,platform:f});if(s===void 0)throw new Error("no platform is named");const a=i===
"all"?await zN(e,s):i==="default"?[s.platform]:i;const d=i==="all"?s.isIndex:i!=="default"&&i.length>1;const c=await wl(
t,s,{platforms:a,isEach:i!=="all"});return{reference:r.text,platforms:c.platforms,index:d?c.index??{format:"oci",annotations:{}}:
void 0,id:s.id,notices:[],close:c.close}}async function HN(t,{image:e,pull:n},r){if(!t.store.holdsIndexes){throw new m("\
UNSUPPORTED_ENGINE",`Several platforms of ${e.text} are needed, but this engine's image store keeps one platform of an i\
mage.`,{hint:`Read them from the registry with ${S("image",`docker://${e.text}`)}, or use an engine with the containerd \
image store.`})}if(n==="never"||await Q(t,e.text)!==void 0)return;for(const i of r)await io(t,e.text,i&&O(i))}async function zN(t,e){
const n=await cE(t,e);if(n!==void 0&&n.length>0)return n;throw new m("UNSUPPORTED_ENGINE",`The platforms of ${e.reference}\
 are needed for ${S("platform","all")}, but this engine does not show them.`,{hint:`Name them with ${S("platform")}, for\
 example "linux/amd64, linux/arm64".`})}async function wl(t,e,{platforms:n,isEach:r}){var p=[];try{const{run:i,engine:o,
options:s}=t;const a={...i,tempDir:s.tempDir};const d=gt(p,new AsyncDisposableStack,true);const c=await rd(t,d);const f=[];
let u;for(const[I,v]of n.entries()){const z=UN(c,`${I}.tar`);const te=`Save ${e.reference} (${O(v)})`;const ue=await i.log.
group(te,async()=>{const Y=e.isIndex&&o.knowsPlatformOption?v:void 0;try{await dE(o,e,z,Y)}catch(oi){const Xd=oi instanceof
m&&/not found/i.test(oi.message);if(r||!Xd)throw oi;i.log.notice(`The engine lacks layers of ${e.reference} for ${O(v)}:\
 this platform is left out.`);await MN(z,{force:true});return void 0}const Ee=`docker-archive:${z}`;const ii={transport:"\
docker-archive",text:Ee,path:z,reference:void 0,index:void 0};return ot(ii,{...a,platforms:[v]})});if(ue===void 0)continue;
d.defer(()=>ue.close());u??=ue.index;f.push(await jN(t,e,{set:ue,platform:v}))}if(f.length===0)throw uE(e.reference,n);const l=d.
move();return{platforms:f,index:u,close:()=>l.disposeAsync()}}catch(h){var g=h,b=true}finally{var x=yt(p,g,b);x&&await x}}
async function jN({run:t,engine:e,options:n},r,{set:i,platform:o}){const s=i.images.find(p=>V(p.platform,o));const a=V(r.
platform,o)?r:await pt(e,r.reference,o);if(s===void 0||a===void 0)throw uE(r.reference,[o]);const d={...t,tempDir:n.tempDir};
const{reference:c,id:f}=a;const u=ht(e,{...a,image:r.image});const l={...Hr(s,i,d),reference:c,id:f,byLayers:true};return{
source:l,inEngine:u,image:{...s,indexPlatform:void 0}}}function uE(t,e){return new m("PLATFORM_MISMATCH",`The image ${JSON.
stringify(t)} is needed for ${e.map(O).join(", ")}, but the engine saved it without.`,{hint:'Pull or build that platform\
 first ("docker pull --platform").'})}async function lE(t){const{engine:e,options:n}=t;if(n.imageLocation!==void 0){t.sweep.start();return JN(t)}if(e===void 0)
throw new Error("an image of an engine needs the engine");return WN({...t,engine:e})}async function WN(t){const{engine:e,
options:n,sweep:r}=t;const{platforms:i}=n;const o=i==="default"||i!=="all"&&i.length===1;if(!o||n.from==="layers"){r.start();
return fE(t)}const s=i==="default"?void 0:i[0];const{source:a,inEngine:d}=await aE(e,{...n,platform:s},r);return{reference:a.
reference,platforms:[{source:a,inEngine:d,image:void 0}],index:void 0,id:a.id,notices:a.notices,close:async()=>{}}}async function JN(t){
const{run:e,options:n}=t;const{imageLocation:r,platforms:i}=n;if(r===void 0)throw new Error("there is no image outside a\
n engine");const o=i==="default"||i==="all"?void 0:i;const s={...e,tempDir:n.tempDir,platforms:o};const a=await ot(r,s);
return{reference:a.reference,platforms:a.images.map(d=>({source:{...Hr(d,a,s),byLayers:true},inEngine:void 0,image:d})),
index:o?.length===1?void 0:a.index,id:a.digest,notices:a.notices,close:()=>a.close()}}function mE({run:t,engine:e,options:n},r){
const{tags:i,tagLocations:o}=n;if(e===void 0||i.length===0)return r;GN(e,n,r);const s=nd(e,r.platforms,({source:d})=>d.platform);
if(s.length===r.platforms.length)return r;const a=s.map(({source:d})=>O(d.platform)).join(", ");t.log.notice(`Only ${a} \
goes into the engine: its image store keeps one platform of an image.`);return o.length>0?r:{...r,platforms:s,index:void 0}}
function GN({takesZstd:t,version:e},{layer:n,tagLocations:r},{platforms:i}){const o=r.length>0||i.length>1;if(t||!o||n.compression.
kind!=="zstd")return;throw new m("UNSUPPORTED_ENGINE",`Layers packed with zstd need Docker 23 or newer, but this engine \
is ${e}.`,{hint:`Use ${S("compression","gzip")}.`})}function Fn({engine:t,source:e,options:n}){const r=e.byLayers!==true&&n.imageLocation===void 0;return r&&t?.store.countsBlocks===
true}function vt(t,e){const n=e.then(()=>{},()=>{});t.defer(()=>n);return e}var VN=10;var Jr=class{#e=[];#t=0;get count(){return this.#t}get room(){return VN-this.#e.length}note(e,n){this.#t++;if(this.
room>0)this.#e.push(`${_(e)} (${n})`)}noteMissing(e,n){for(const r of n.slice(0,this.room))this.#e.push(`${_(r)} (missin\
g)`);this.#t+=e}toError(e,n){const r=this.#t-this.#e.length;const i=[...this.#e];if(r>0)i.push(i.length===0?`${r} missin\
g entries`:`and ${r} more`);return new m("VERIFY_FAILED",`${e.what}. Of ${oe(n)}, these differ: ${i.join(", ")}. No tag \
was moved.`,{hint:e.hint})}};import{hash as KN}from"node:crypto";var id=class t{realBytes;#e;#t;#n;#r=0;#i=0;#o;#s=0;#a=0;#d=0;constructor(e,n,r){this.#e=Buffer.from(e.name);this.#n=r;this.
realBytes=qi(e,n);this.#t=new ca(this.#e,this.realBytes);const i=du(e,n);this.#o=i==="data";if(i==="old GNU")this.#t.addBlock(
e.header,true);if(i==="records")this.#t.addRecords(n)}static of(e,n,r){return du(e,n)===void 0?void 0:new t(e,n,r)}mapBlock(e){
this.#t.addBlock(e,false)}data(e){let n=e;if(this.#o){const i=this.#t.addData(n);this.#r+=i;if(!this.#t.isComplete)return;
this.#o=false;this.#i=Ly(this.#r);n=n.subarray(i)}const r=Math.min(this.#i,n.length);this.#i-=r;n=n.subarray(r);while(n.
length>0){const[i,o]=this.#t.pieces[this.#s]??[];if(i===void 0||o===void 0)throw nn(this.#e,"it has more data than its m\
ap says");if(this.#a===0)this.#c(i);const s=Math.min(o-this.#a,n.length);if(s>0)this.#n.data(n.subarray(0,s));this.#d+=s;
this.#a+=s;n=n.subarray(s);if(this.#a<o)continue;this.#s++;this.#a=0}}end(){const e=this.#o||this.#a>0||this.#t.pieces.slice(
this.#s).some(([,n])=>n>0);if(e)throw nn(this.#e,"it has less data than its map says");this.#c(this.realBytes)}#c(e){const n=e-
this.#d;if(n>0)this.#n.zeros(n);this.#d=e}};import{createHash as od}from"node:crypto";var me=4096;var bl=Buffer.alloc(me);var sd=class{#e;#t;#n=0;#r=0;#i=false;data(e){
let n=0;while(n<e.length){const r=this.#r%me;if(r>0||e.length-n<me){const o=Math.min(e.length,n+me-r);if(pE(e,n,o))this.
zeros(o-n);else this.#o(e.subarray(n,o));n=o;continue}let i=n;while(i+me<=e.length&&!pE(e,i,i+me))i+=me;if(i>n)this.#o(e.
subarray(n,i));else{this.zeros(me);i+=me}n=i}}zeros(e){const n=this.#r%me;const r=Math.min(e,me-n);if(this.#i)this.#e?.update(
bl.subarray(0,r));else if(n+r===me)this.#n++;this.#s(r);const i=e-r;this.#n+=Math.floor(i/me);this.#r+=i}digest(){if(this.#r%
me>0&&!this.#i)this.#n++;this.#a(Math.ceil(this.#r/me));const e=(this.#e??od("sha256")).digest();if(this.#t===void 0)return e;
return od("sha256").update(e).update(this.#t.digest()).digest()}#o(e){const n=this.#r%me;this.#e??=od("sha256");if(!this.#i){
this.#a((this.#r-n)/me);if(n>0)this.#e.update(bl.subarray(0,n))}this.#i=true;this.#e.update(e);this.#s(e.length)}#s(e){this.#r+=
e;if(this.#r%me===0)this.#i=false}#a(e){if(this.#n===0)return;const n=new Float64Array([e,this.#n]);this.#t??=od("sha256");
this.#t.update(new Uint8Array(n.buffer));this.#n=0}};function pE(t,e,n){return t[e]===0&&t.compare(bl,0,n-e,e,n)===0}var qN=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"];var YN=/^security\.capability=/;
var Gr=class{#e;#t;#n;#r;#i;constructor(e,n="exact"){this.#e=e;this.#t=n}begin(e,n){this.#r=void 0;this.#i=void 0;this.#n=
void 0;if(n==="drop")return;const r=n==="keep"?void 0:n;const i=r?.head??e;const o=je(i.extensions);const s=se(i,o);const a=r?.
data;const d=new sd;if(a===void 0){this.#i=id.of({...e,...i},o,d);const f=this.#i?.realBytes??e.sizeBytes;this.#n={name:e.
name,facts:s,sizeBytes:f};if(f>0)this.#r=d;return}const c=XN(i,a);d.data(a.subarray(0,c));this.#o(e.name,s,c,d.digest())}mapBlock(e){
this.#i?.mapBlock(e)}data(e){(this.#i??this.#r)?.data(e)}end(){const e=this.#n;this.#n=void 0;if(e===void 0)return;this.#i?.
end();this.#o(e.name,e.facts,e.sizeBytes,this.#r?.digest())}#o(e,n,r,i){const o=r===0;const s=n.typeFlag==="1";const a=this.#t===
"exact"?n.xattrs:n.xattrs.filter(u=>YN.test(u));const d=this.#t==="exact"?n.mtimeSeconds:Math.max(0,n.mtimeSeconds);const c=[
n.typeFlag==="7"||n.typeFlag==="S"?"0":n.typeFlag,s||n.typeFlag==="2"?"":n.mode.toString(8),s?"":`${n.uid}:${n.gid}`,s?"":
d,n.link.length===0?"":Sl(s?Mn(n.link):n.link),n.device,s||a.length===0?"":Sl(Buffer.from(JSON.stringify(a))),r,o||i===void 0?
"":i.toString("hex",0,hE)];const f=s?fn(n.link):void 0;this.#e(fn(e),c.join(El),Mn(e),f)}};var hE=16;var El=" ";function fn(t){
return Sl(Mn(t))}function ad(t,e){const[n,r]=[t.split(El),e.split(El)];return qN.filter((i,o)=>n[o]!==r[o])}function Sl(t){
return KN("sha256",t,"hex").slice(0,2*hE)}function Mn(t){let e=0;let n=t.length;while(t[e]===47||t[e]===46&&t[e+1]===47)
e++;while(n>e&&t[n-1]===47)n--;return t.subarray(e,n)}function XN(t,e){const n=Ce(t.header,"size");return Math.min(Number.
isNaN(n)?0:n,e.length)}var Vr=class{#e=new Map;#t=new Map;observer;view;constructor(e="exact"){this.view=e;this.observer=new Gr((n,r,i,o)=>{this.#e.
set(n,r);if(o===void 0)this.#t.delete(n);else this.#t.set(n,o)},e)}get count(){return this.#e.size}take(e){const n=this.#e.
get(e);this.#e.delete(e);return n}get remaining(){return new Set(this.#e.keys())}grouped(){const e=new Map(this.#e);e.delete(
ZN);for(const[n,r]of this.#n()){const i=this.#e.get(n);if(i===void 0)continue;const o=[n,...r].toSorted();for(const s of o)
e.set(s,`${i} ${o[0]}`)}return e}#n(){const e=new Map;for(const[n,r]of this.#t){let i=r;const o=new Set;for(let a=this.#t.
get(i);a!==void 0&&!o.has(i);){o.add(i);i=a;a=this.#t.get(i)}const s=e.get(i);if(s===void 0)e.set(i,[n]);else s.push(n)}
return e}};var ZN=fn(Buffer.alloc(0));async function dd(t,e,n,{signal:r}){const i=[];const o=new J(s=>{if(i.length<n&&t.
has(fn(s.name)))i.push(Buffer.from(Mn(s.name)));return"drop"});await Ln([await e.open(r),o],r);return i}var xl={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again, check the \
log of the engine and the health of its disk."};async function gE(t,e,{expected:n,reader:r,streamBytes:i}){const{log:o,signal:s}=t;
const{count:a}=n;const d=await e.openReader();const c=new Jr;const f=new Gr((h,g,b)=>{const x=n.take(h);if(x===void 0)return c.
note(b,"unexpected");if(x===g)return;const I=d.unseenTimes.includes(b.toString("latin1"));const v=ad(x,g).filter(z=>z!==
"time"||!I);if(v.length>0)c.note(b,`different ${v.join(" and ")}`)},n.view);const u=new J(d.decide,f);const l=[await d.open(
s),u];await cn(t,l,()=>i,"Read back");await d.close();const p=n.remaining;if(p.size>0){const h=await dd(p,r,c.room,t).catch(
()=>[]);c.noteMissing(p.size,h)}if(c.count>0)throw c.toError(xl,a);o.info(`Verified ${oe(a)}: the new image matches what\
 was read from the source`);return a}async function Kr(t,e,{expected:n,source:r,streamBytes:i}){const o=await kl(t,e,{view:n.view,title:"Read back",streamBytes:i});
const s=await SE(t,{wanted:{entries:n,from:r},seen:{...o,from:e},text:xl});t.log.info(`Verified ${oe(s)}: the new image \
matches what was read from the source`);return s}async function EE(t,e,n,r){const i={view:"engine",streamBytes:r};const o=await kl(
t,n,{...i,title:"Read the layers"});const s=await kl(t,e,{...i,title:"Read from the engine"});const a=await SE(t,{wanted:{
...o,from:n},seen:{...s,from:e},text:{what:`The engine shows other files of ${e.reference} than the image's layers have`,
hint:`The engine unpacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${S("fro\
m","layers")} to flatten its layers.`}});t.log.info(`Verified ${oe(a)}: the engine shows what the image's layers have`)}
async function kl(t,e,{view:n,title:r,streamBytes:i}){const o=await e.openReader();try{const s=new Vr(n);const a=new J(o.
decide,s.observer);const d=[await o.open(t.signal),a];await cn(t,d,()=>i,r);return{entries:s,unseenTimes:o.unseenTimes,unseenPaths:o.
unseenPaths??[]}}finally{await o.close()}}async function SE(t,{wanted:e,seen:n,text:r}){const i=yE([...e.unseenPaths??[],
...n.unseenPaths??[]]);const o=wE(e.entries.grouped(),i);const s=wE(n.entries.grouped(),i);const a=yE(n.unseenTimes??[]);
const d=new Map;for(const[p,h]of s){const g=o.get(p);if(g===h)continue;const b=g===void 0?[]:ad(g,h);const x=b.filter(I=>I!==
"time"||!a.has(p));if(g===void 0)d.set(p,"unexpected");else if(x.length>0)d.set(p,`different ${x.join(" and ")}`)}const c=new Set(
[...o.keys()].filter(p=>!s.has(p)));if(d.size===0&&c.size===0)return o.size;const f=new Jr;const u=await bE(t,n.from,new Set(
d.keys()),f.room);for(const p of u)f.note(p,d.get(fn(Mn(p)))??"");const l=await bE(t,e.from,c,f.room);f.noteMissing(c.size,
l);f.noteMissing(d.size-u.length,[]);throw f.toError(r,o.size)}function yE(t){return new Set(t.map(e=>fn(Buffer.from(e,"\
latin1"))))}function wE(t,e){if(e.size===0)return t;return new Map([...t].filter(([n])=>!e.has(n)))}async function bE(t,e,n,r){
if(n.size===0||r<=0)return[];let i;try{i=await e.openReader();return await dd(n,i,r,t)}catch(o){if(t.signal.aborted)throw o;
return[]}finally{await i?.close()}}function xE(t){if(t.trim()==="")return void 0;const e=t.trim().startsWith("[")?$(t):void 0;const n=o=>new m("BAD_INPUT",
`The ${P("test")} must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${o}.`,{hint:`For e\
xample: ${En("test",'python3 -c "import numpy"')}, or ${En("test",`'["/app", "--version"]'`)}.`});if(t.includes("\0"))throw n(
"it contains a NUL character");if(!Array.isArray(e))return["/bin/sh","-c",` ${t}`];if(!C(e))throw n("the array contains \
something other than strings");const[r,...i]=e;if(r===void 0||r==="")throw n("the array does not name a program");if(e.some(
o=>o.includes("\0")))throw n("it contains a NUL character");return[r,...i]}async function qr(t,e,[n,...r]){const{log:i}=t;
const o={program:n,args:r,asUsed:true};const s=await Xa(t,e,o);await jr(t,s.container);if(s.exitCode===0){i.info("The te\
st passed");return}throw new m("COMMAND_FAILED",`The "test" command failed in the new image with exit status ${s.exitCode}\
. No tag was moved. The last lines of its output:
${Za(s)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source image to se\
e whether flattening is the cause. An image without a shell needs a JSON array."})}var Pl={verifiedEntries:void 0,isTested:false};async function kE(t,e,n,r){if(n===void 0&&r===void 0)return Pl;const{log:i}=t;
const o=await pt(t,e.reference,void 0);if(o===void 0){throw new m("CHECK_FAILED",`The stored image ${e.reference} disapp\
eared from the engine before it was checked.`,{hint:"Check whether something removes images on this machine, then run ag\
ain."})}const s=n===void 0?void 0:await i.group("Verify",()=>QN(t,ht(t,o),n));if(r!==void 0)await i.group("Test",()=>qr(
t,o,r));return{verifiedEntries:s,isTested:r!==void 0}}function QN(t,e,n){const r=n.source.byLayers!==true;return r?gE(t,
e,n):Kr(t,e,n)}var eC=3;async function cd({engine:t,options:e},n,r){if(n===void 0)return r.close();const{docker:i,runId:o,log:s}=t;const a=Ve(
o);const d=[n.reference===a?a:void 0,n.importedId];const c=d.filter(h=>h!==void 0);const[f,u]=await Promise.allSettled([
hr(i,c,eC),r.close()]);if(f.status==="fulfilled"&&f.value===void 0){const h=n.importedId??a;s.notice(`The engine has not\
 yet removed a temporary image of this run. It, or a later run, will remove it. To do it now: docker rmi ${Fs(h)}`);if(u.
status==="fulfilled")return}const l=f.status==="fulfilled"&&f.value?.exitCode===0;const p=l&&u.status==="fulfilled";if(p)
return;await Vt(i,e.timeoutSeconds,h=>On(h,o,s))}import{mkdtemp as NC,readdir as CC,rm as Bl}from"node:fs/promises";import{join as Nl}from"node:path";import{createHash as tC}from"node:crypto";function Il(t,e,n){const r=o=>e[o](t[o],n);const i=Object.keys(e);return Object.fromEntries(i.map(o=>[o,r(o)]))}var nC=4;var rC=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"];var iC={clean:t=>ut.filter(e=>t.includes(
e)),exclude:t=>t.map(({text:e})=>e),aptClean:t=>t,scriptNetwork:()=>void 0,script:t=>t??null,sourceDateEpoch:t=>t??null,
compression:t=>t};function PE(t,e,n){const{isExact:r}=t;const{clean:i,exclude:o,aptClean:s,script:a}=n;const d=a!==void 0||
s;const c=i.length>0;const f=d||c||o.length>0;const u=Il(n,iC,void 0);const{script:l,sourceDateEpoch:p,compression:h,...g}=u;
const b={format:nC,release:_r,diffIds:t.diffIds,...g,run:l,env:d||c?y(e,"config","Env")??null:null,volumes:f?t.volumes:[],
names:f?oC(e):[],created:d||!r?y(e,"created")??null:null,isExact:r,...t.byLayers===true?{from:"layers"}:{},sourceDateEpoch:p,
compression:h};const x=tC("sha256").update(JSON.stringify(b)).digest("hex");const{architecture:I,variant:v}=t.platform;const z=[
I,v].filter(te=>te!==void 0).join("-");return`docker-flatten-v1-${z.replace(/[^A-Za-z0-9_.-]/g,"_").slice(0,40)}-${x}`}function oC(t){
const e=y(t,"config","Env");const n=(C(e)?e:[]).findLast(r=>r.startsWith("PATH="));return[...rC.map(r=>y(t,"config",r)??
null),n??null]}var fd=()=>void 0;var sC={clean:fd,exclude:fd,script:fd,scriptNetwork:(t,{layer:e})=>e.script!==void 0&&t!==
"none"?'"run" has a network, and what it downloads can change':void 0,aptClean:(t,{isForeign:e})=>t&&e?"the image's apt \
can run on some machines and not on others":void 0,sourceDateEpoch:fd,compression:({kind:t},{takesZstd:e})=>t==="zstd"&&
!e?`this engine cannot unpack zstd; ${S("compression","gzip")} can be cached`:void 0};function IE(t,e){if(e.isContainer)
return"containers cannot be cached";const n=Object.values(Il(t,sC,{...e,layer:t}));return n.find(r=>r!==void 0)}import{createHash as aC}from"node:crypto";import{createReadStream as dC}from"node:fs";import{lstat as vE,readFile as cC,
writeFile as fC}from"node:fs/promises";import{join as Ol}from"node:path";import{pipeline as uC}from"node:stream/promises";var _l="layer";var OE="record.json";var _E=1;var lC=1e3;var mC=16*1024*1024;async function RE(t,e){const{spared:n,skippedPresets:r,
...i}=e;const o={version:_E,...i,kept:n,withdrawn:r};const s=JSON.stringify({...o,seal:AE(o)});await fC(Ol(t,OE),`${s}
`,{flag:"wx"})}function AE(t){return L(Buffer.from(JSON.stringify(t)))}async function BE(t,e,n){const r=await pC(t);if(r.
key!==e.key)throw Ot(`it belongs to the key ${JSON.stringify(r.key.slice(0,200))}`);if(r.packing!==e.packing)throw Ot(`i\
ts compression is "${r.packing}" instead of "${e.packing}"`);const i=Ol(t,_l);const o=await vE(i).catch(c=>{throw Ot(`it\
s layer is missing: ${E(c)}`)});if(!o.isFile())throw Ot("its layer is not a file");if(o.size!==r.packedBytes)throw Ot(`i\
ts layer has ${o.size} bytes, but the record says ${r.packedBytes}`);const s=aC("sha256");const a=dC(i,{highWaterMark:1024*
1024});await uC(a,s,{signal:n}).catch(c=>{if(n.aborted)throw c;throw Ot(`its layer cannot be read: ${E(c)}`)});const d=`\
sha256:${s.digest("hex")}`;if(d!==r.digest)throw Ot(`its layer is ${d}, but the record says ${r.digest}`);return{path:i,
record:r}}async function pC(t){const e=Ol(t,OE);const n=await vE(e).then(c=>c.isFile()&&c.size<=mC?cC(e,"utf8"):"").catch(
()=>"");const r=$(n);if(!gC(r))throw Ot("its record cannot be read");const{seal:i,...o}=r;if(AE(o)!==i)throw Ot("its rec\
ord was changed");const{kept:s,withdrawn:a,...d}=o;return{...d,spared:s,skippedPresets:a}}var hC=/^sha256:[0-9a-f]{64}$/;
function gC(t){if(!k(t)||t["version"]!==_E)return false;const{key:e,diffId:n,digest:r,seal:i,packing:o,rules:s,commands:a,
kept:d,withdrawn:c,directories:f}=t;const{unmatched:u,warnings:l,suggestions:p}=t;const h=["packedBytes","entries","data\
Bytes","seconds"];return typeof e==="string"&&[n,r,i].every(g=>typeof g==="string"&&hC.test(g))&&Tl("gzip","zstd","none")(
o)&&h.every(g=>un(t[g]))&&fo(s,{kind:Tl("preset","exclude"),name:ud,entries:un,bytes:vl})&&fo(a,{name:Tl("run","apt-clea\
n"),ms:un,bytes:TE(vl)})&&fo(d,{what:ud,why:TE(ud),entries:un,bytes:un})&&[c,u,l].every(C)&&(p===void 0||fo(p,{name:ud,bytes:un}))&&
Array.isArray(f)&&f.length<=lC&&fo(f,{path:yC,bytes:un,files:un})}var yC=t=>typeof t==="string"&&t.startsWith("/");var ud=t=>typeof t===
"string";var vl=t=>typeof t==="number"&&Number.isFinite(t);var un=t=>vl(t)&&t>=0;var Tl=(...t)=>e=>typeof e==="string"&&
t.includes(e);var TE=t=>e=>e===void 0||t(e);function fo(t,e){return Array.isArray(t)&&t.every(n=>k(n)&&Object.entries(e).
every(([r,i])=>i(n[r])))}function ln(t,e){return new m("CACHE_BAD",`The cached layer cannot be used: ${t}`,{hint:"The la\
yer is made again. If this happens in every run, delete the entry from the cache.",cause:e})}function Ot(t){return ln(`${t}\
.`)}import{once as AC}from"node:events";import{promisify as CE}from"node:util";import{constants as NE,deflateRaw as wC,zstdCompress as bC}from"node:zlib";var ld={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}};var $E={gzip:"+gzip",zstd:"+zstd",none:""};function LE(t){
const[e,n,...r]=t.trim().split(":");const i=c=>new m("BAD_INPUT",`The ${P("compression")} must be gzip, zstd or none, op\
tionally with a level after a colon, but ${JSON.stringify(t)} ${c}.`,{hint:`For example "gzip", "gzip:${ld.gzip.max}", "\
zstd" or "zstd:${ld.zstd.default}".`});if(r.length>0)throw i("has two colons");if(e==="none"){if(n!==void 0)throw i('set\
s a level for "none"');return{kind:e}}if(e!=="gzip"&&e!=="zstd")throw i("is none of these");const{min:o,max:s,default:a}=ld[e];
if(n===void 0)return{kind:e,level:a};const d=/^[0-9]{1,2}$/.test(n)?Number(n):Number.NaN;if(!(d>=o&&d<=s))throw i(`has a\
 level that is not a number from ${o} to ${s}`);return{kind:e,level:d}}function DE(t){if(t.kind==="none")return t;return{
kind:t.kind,level:ld[t.kind].min}}var EC=0;var SC=31;var xC=7.95;var kC=256*1024;function PC(t){if(t.length<kC)return false;
const e=new Uint32Array(256);let n=0;for(let i=0;i<t.length;i+=SC,n++)e[t[i]]++;let r=0;for(const i of e)if(i>0)r-=i/n*Math.
log2(i/n);return r>xC}var IC=CE(wC);var TC=CE(bC);function FE(t,e){const n=t.length+(t.length>>8)+1024;switch(e.kind){case"\
gzip":return IC(t,{level:PC(t)?EC:e.level,finishFlush:NE.Z_SYNC_FLUSH,chunkSize:n});case"zstd":return TC(t,{chunkSize:n,
params:{[NE.ZSTD_c_compressionLevel]:e.level}});case"none":return Promise.resolve(t)}}async function Un(t,e){const n=await Q(t,e);if(w(n,"Id")!==e)return false;return["RepoTags","RepoDigests"].every(r=>{const i=y(
n,r)??[];return C(i)&&i.length===0})}async function Yr(t,e,n){try{return await RC(t,e,n)}catch(r){await ME(t,e);throw r}}
var vC=/^Loaded image(?: ID)?: (\S+)$/gm;async function Xr(t,e,n){if(e.reference===e.expectedId)return"";try{return await n()}catch(r){
await ME(t,{...e,answer:""});throw r}}async function ME(t,e){const{reference:n,expectedId:r,diffId:i,answer:o}=e;if(n===
r)return;const s=[...o.matchAll(vC)].map(([,a=""])=>a);for(const a of new Set([...s,r])){const d=a.startsWith("sha256:")?
await OC(t,a,i).catch(()=>false):_C(a,n);if(d)await t.docker.try(["rmi",a]).catch(()=>{})}}async function OC(t,e,n){if(!await Un(
t,e))return false;const r=xt(await Q(t,e)??{});return r.length===1&&r[0]===n}function _C(t,e){const n=[...t].filter((r,i)=>r!==
e[i]);return t.length===e.length&&n.length===1}async function RC(t,e,n){const r=(c,f)=>{throw new m("CHECK_FAILED",`The \
stored image differs from what was sent: expected ${c}, found ${f}. Nothing was tagged.`,{hint:K})};const i=e.answer.split(
"\n").find(c=>/^error /i.test(c.trim()));if(i!==void 0){const c=Lt(i,"ENGINE_FAILED","Unpacking the loaded image failed");
if(c.code==="NO_SPACE"||c.code==="UNSUPPORTED_IMAGE")throw c;r("a load without an error",JSON.stringify(i))}const[o,s]=await Promise.
all([Q(t,e.reference),gb(t,e.reference,1)]);const a=w(o,"Id");if(a!==e.expectedId)r(`the ID ${e.expectedId}`,String(a));
const d=xt(o??{});if(d.length!==1||d[0]!==e.diffId)r(`one layer ${e.diffId}`,JSON.stringify(d));if(n&&s===0)r("an unpack\
ed layer","one of 0 bytes");return s}async function Zr(t,e,n){const{log:r,runId:i,signal:o}=t;const s=Ve(i);const{diffId:a,digest:d,packedBytes:c}=e;const f=Pe.
layer+$E[e.packing];const u={mediaType:f,digest:d,sizeBytes:c};const l=await n.configFor(a);const p=L(l);const{keepsPacked:h,
idIsConfigDigest:g}=t.store;const b=await n.annotations();const x=es(l,u,b);const I=g?p:x.descriptor.digest;const v=await Un(
t,I);const z=h&&!V(n.platform,t.platform);const te=t.knowsPlatformOption&&n.platform.architecture!=="";const ue=z&&te?n.
platform:void 0;const Y=()=>{const oi=re(ae(s,"tag"));const Xd={full:oi,familiar:s};let dm=0;const cm=wp({path:e.path,descriptor:u},
{config:l,platform:n.platform,name:Xd,annotations:b},c0=>{dm+=c0});const d0={title:"Load",doneBytes:()=>dm,totalBytes:()=>c};
return ws(r,{progress:d0,sent:AC(cm,"close"),after:"Unpack"},t.transport.loadImage(cm,ue,o))};const Ee=v?I:s;const ii=await Xr(
t,{reference:Ee,expectedId:I,diffId:a},Y);if(z&&ue===void 0)await BC(t,I,n.platform);return{answer:ii,reference:Ee,diffId:a,
expectedId:I,configDigest:p,packedBytes:h?c:void 0,importedId:void 0,savedFile:void 0}}async function BC(t,e,n){const{log:r,
runId:i}=t;const o={reference:Ve(i),id:e,isIndex:false,platform:n,volumes:[]};try{await j(t,await H(t,{source:o}))}catch(s){
r.debug(`no container of the loaded image: ${E(s)}`)}}var Rl={kind:"none",wasAsked:false};async function md(t){const{run:e,engine:n,source:r,sourceConfig:i,options:o,cache:s}=t;
const{log:a}=e;if(s===void 0||o.dryRun)return Rl;const{layer:d}=o;const c=IE(d,{isContainer:o.container!==void 0,isForeign:n!==
void 0&&r.byLayers!==true&&r.platform.architecture!==n.platform.architecture,takesZstd:n?.takesZstd??true});if(c!==void 0){
a.notice(`The layer is not cached: ${c}.`);return Rl}const f=performance.now();const u=PE(r,(await i).json,d);const l=Nl(
o.tempDir,`${ne(e.runId)}cache-`);const p=await NC(l).catch(h=>void a.warning(`The layer is not cached: ${E(h)}`));if(p===
void 0)return Rl;try{const h=await a.group("Look up the cached layer",async()=>{a.debug(`cache key ${u}`);const b=await Al(
e,s.restore(u,p,a,e.signal));if(!b)a.info("The cache did not provide the layer.");const x={key:u,packing:d.compression.kind};
return b?Al(e,$C(p,x,e)):void 0});const g={key:u,directory:p,ms:performance.now()-f};if(h!==void 0)return{...g,kind:"hit",
found:h};await HE(g);return{...g,kind:"miss"}}catch(h){await Bl(p,{recursive:true,force:true});throw h}}async function Al({
touch:t},e){const n=setInterval(t,1e3);try{return await e}finally{clearInterval(n)}}async function $C(t,e,{log:n,signal:r}){
try{return await BE(t,e,r)}catch(i){if(!(i instanceof m))throw i;UE(i,n)}return void 0}function UE(t,e){if(t.code==="CAC\
HE_DIFFERS")e.notice(He(t));else if(t.code==="CACHE_BAD")e.warning(He(t));else e.warning(`${He(t)} The layer is made aga\
in.`)}async function HE({directory:t}){for(const e of await CC(t))await Bl(Nl(t,e),{recursive:true,force:true})}async function pd(t,e,{
run:n,engine:r,packTo:i}){if(!(t instanceof m)||e.kind==="none")throw t;const o=t.code==="NO_SPACE"&&i===void 0&&r?.store.
keepsPacked===false;const s=t.code==="CACHE_BAD"||t.code==="CACHE_DIFFERS";if(!o&&!(s&&e.kind==="hit"))throw t;UE(t,n.log);
if(r!==void 0)await On(r.docker,n.runId,n.log);await HE(e);const{key:a,directory:d,ms:c}=e;return o?{kind:"none",wasAsked:true}:
{kind:"miss",key:a,directory:d,ms:c}}async function hd(t){if(t.kind==="none")return;await Bl(t.directory,{recursive:true,
force:true}).catch(()=>{})}var LC=["CHECK_FAILED","ENGINE_FAILED","DOCKER_FAILED"];async function zE(t,{path:e,record:n},r){
const{log:i,signal:o}=t;try{const s=await Zr(t,{...n,path:e},r);const a=await Yr(t,s,n.dataBytes>0);i.info(`Loaded ${oe(
n.entries)} in one layer of ${T(a)}, packed ${T(n.packedBytes)}`);return{stored:s,newBytes:a}}catch(s){if(o.aborted||!(s instanceof
m)||!LC.includes(s.code))throw s;throw ln(s.message,s)}}async function gd({run:t,cache:e},{key:n,directory:r},{stored:i,
surveyed:o,entries:s,dataBytes:a,ms:d}){if(e===void 0||i.savedFile===void 0)return;const{rules:c,commands:f,spared:u,skippedPresets:l,
unmatched:p,warnings:h,suggestions:g}=o;try{await RE(r,{key:n,diffId:i.diffId,...i.savedFile,entries:s,dataBytes:a,seconds:d/
1e3,...{rules:c,commands:f,spared:u,skippedPresets:l,unmatched:p,warnings:h,suggestions:g},directories:o.directories??[]});
await Al(t,e.save(n,r,t.log))}catch(b){t.log.warning(`Could not save the layer: ${E(b)}.`)}}var DC=.5;function jE({ms:t,
found:e},n,r){const i=(t+n)/1e3;const o=e.record.seconds;const[s,a]=[i,o].map(d=>`${d.toFixed(1)} s`);if(i-o<DC){r.info(
`Used the cached layer in ${s}; making it took ${a}`);return}r.notice(`The cache does not pay off here: using the cached\
 layer took ${s}, and making it took ${a}.`)}function yd(t,{run:e,cache:n}){if(t.kind!=="miss"||!n?.canSave(t.key,e.log))
return void 0;return Nl(t.directory,_l)}var wd=`docker-flatten ${_r}`;var uo={entries:0,dataBytes:0};import{mkdtemp as GC,rename as VC,rm as KC}from"node:fs/promises";import{join as JE}from"node:path";import{createHash as HC}from"node:crypto";import{open as zC}from"node:fs/promises";import{availableParallelism as jC}from"node:os";import{crc32 as FC}from"node:zlib";var MC=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var UC=Buffer.from([3,0]);var bd=class{header=MC;#e=0;#t=0;add(e){
this.#e=FC(e,this.#e);this.#t+=e.length}end(){const e=Buffer.alloc(8);e.writeUInt32LE(this.#e,0);e.writeUInt32LE(this.#t%
2**32,4);return Buffer.concat([UC,e])}};var Cl=1024*1024;var WC=Math.min(16,2*jC()+2);async function Qr(t,e,n){const r=await zC(e,"wx",384).catch(i=>{throw WE(i,
e)});try{return await JC(r,e,t,n)}finally{await r.close()}}async function JC(t,e,n,r){const i=new $l(t,e);const o=r.kind===
"gzip"?new bd:void 0;let s=0;const a=[];const d=o===void 0?[]:[Promise.resolve(o.header)];const c=async()=>{const p=await d.
shift();await i.write(p);if(r.kind==="none")a.push(p)};const f=(p,h)=>{const g=p.subarray(0,h);s+=h;o?.add(g);const b=FE(
g,r);b.then(()=>r.kind!=="none"&&a.push(p),()=>{});d.push(b)};let u=Buffer.allocUnsafeSlow(Cl);let l=0;try{for await(const p of n){
for(let h=0;h<p.length;){const g=p.copy(u,l,h);h+=g;l+=g;if(l<Cl)break;f(u,l);if(d.length>=WC)await c();u=a.pop()??Buffer.
allocUnsafeSlow(Cl);l=0}}if(l>0||s===0&&o===void 0)f(u,l);if(o!==void 0)d.push(Promise.resolve(o.end()));while(d.length>
0)await c()}finally{await Promise.allSettled(d)}return{layerBytes:s,digest:i.digest(),packedBytes:i.bytes}}var $l=class{#e;#t;#n=HC(
"sha256");bytes=0;constructor(e,n){this.#e=e;this.#t=n}async write(e){this.#n.update(e);this.bytes+=e.length;try{for(let n=0;n<
e.length;)n+=(await this.#e.write(e,n)).bytesWritten}catch(n){throw WE(n,this.#t)}}digest(){return`sha256:${this.#n.digest(
"hex")}`}};function WE(t,e){if(rt(t)){return new m("NO_SPACE",`The disk filled up while writing the packed layer to ${e}\
.`,{hint:`Free some disk space there, or choose another directory with the ${P("temp-dir")}.`,cause:t})}return new m("TE\
MP_DIR",`Cannot write the packed layer to ${e} (${de(t)}).`,{hint:`Choose a writable directory with the ${P("temp-dir")}\
.`,cause:t})}var GE={async store(t,e,n){const r=await GC(JE(n.tempDir,ne(t.runId)));try{const i=JE(r,"layer");const{digest:o,packedBytes:s}=await W(
t.log,Dn(e,n.totalBytes),Qr(e,i,n.compression));const a=n.compression.kind;const d={path:i,diffId:e.digest(),digest:o,packedBytes:s,
packing:a};const c=await Zr(t,d,n);if(n.saveTo===void 0)return c;const f=await VC(i,n.saveTo).then(()=>true,()=>false);return f?
{...c,savedFile:{digest:o,packedBytes:s,packing:a}}:c}finally{await KC(r,{recursive:true,force:true})}}};import{pipeline as XC}from"node:stream";import{finished as ZC}from"node:stream/promises";import{PassThrough as qC,Transform as YC}from"node:stream";var VE=8*1024*1024;var Ed=class extends YC{side=new qC({highWaterMark:VE});constructor(){
super({highWaterMark:VE});this.side.on("error",()=>{})}close(){this.side.destroy()}_transform(e,n,r){if(this.side.destroyed||
this.side.write(e)){r(null,e);return}const i=()=>{this.side.off("drain",i);this.side.off("close",i);r(null,e)};this.side.
once("drain",i);this.side.once("close",i)}_flush(e){this.side.end();e()}};var KE={async store(t,e,n){const{log:r,runId:i,signal:o}=t;const s=n.saveTo===void 0?void 0:QC(e,n,r);const a=await ws(r,
{progress:Dn(e,n.totalBytes),sent:ZC(e),after:"Store"},t.transport.importImage(s?.layer??e,_o(i),o));const d=await s?.savedFile;
const c=e.digest();const f=await n.configFor(c);const u=L(f);const[l]=await Promise.all([Un(t,u),e$(t,a,c)]);const p=yp(
f,c,Ve(i));const h=l?u:Ve(i);const g=await Xr(t,{reference:h,expectedId:u,diffId:c},()=>t.transport.loadImage(p,void 0,o));
return{reference:h,diffId:c,expectedId:u,configDigest:u,packedBytes:void 0,importedId:a,savedFile:d,answer:g}}};function QC(t,{
saveTo:e="",compression:n},r){const i=new Ed;let o=false;const s=Qr(i.side,e,DE(n)).then(({digest:a,packedBytes:d})=>({digest:a,
packedBytes:d,packing:n.kind}),a=>{i.close();if(!o)r.warning(`Could not save the layer: ${E(a)}`);return void 0});XC(t,i,
a=>{if(!a)return;o=true;i.side.destroy(a)});return{layer:i,savedFile:s}}async function e$(t,e,n){const[r]=xt(await Q(t,e)??
{});if(r===n)return;throw new m("CHECK_FAILED",`The engine stored the layer ${r}, but ${n} was sent: the stream was chan\
ged in transit. Nothing was tagged.`,{hint:K})}var t$={"graph-driver":KE,containerd:GE};function qE({kind:t}){return t$[t]}import{pipeline as f$}from"node:stream";function mn(t){const e=t.filter(i=>i!==void 0);const[n,...r]=e;if(n===void 0||r.length===0)return n;return{begin:(i,o)=>{
for(const s of e)s.begin(i,o)},mapBlock:i=>{for(const o of e)o.mapBlock?.(i)},data:i=>{for(const o of e)o.data(i)},end:()=>{
for(const i of e)i.end()}}}var n$=1024**3;var YE=1024**2;var r$=64*1024**2;var i$=256*1024**3;var Ll=Buffer.alloc(YE);var Sd=class{#e;#t;#n=0;constructor(e){
this.#e=e}begin(e,n){this.#t=e.sizeBytes<n$?void 0:{entry:e,verdict:n};this.#n=0;if(e.sizeBytes>=i$)this.#r()}data(e){if(this.#t===
void 0)return;const n=Math.max(0,YE-this.#n);this.#n+=e.length;if(!o$(e.subarray(n)))this.#t=void 0;else if(this.#n>=r$)
this.#r()}end(){this.#t=void 0}#r(){const e=this.#t;this.#t=void 0;if(e!==void 0)this.#e(e.entry,e.verdict)}};function o$(t){
for(let e=0;e<t.length;e+=Ll.length){const n=t.subarray(e,e+Ll.length);if(!n.equals(Ll.subarray(0,n.length)))return false}
return true}function XE(t,{cleanWords:e},n){if(t===void 0||t.length===0)return;const r=t.map(({name:o,bytes:s})=>`${o} ${T(s)}`);const i=En(
"clean",Ia(e,t));n.info(`Could also be cleaned: ${r.join(", ")}. To do so, use ${i}`)}var s$=10;var ZE=100;function QE({
rules:t,commands:e,spared:n,skippedPresets:r,unmatched:i,warnings:o},s){for(const{name:d,ms:c,bytes:f}of e){const u=f===
void 0?"":`, ${f<0?"added":"freed"} ${T(Math.abs(f))}`;s.info(`${d}: ${(c/1e3).toFixed(1)} s${u}`)}for(const{kind:d,name:c,
entries:f,bytes:u}of t){if(f===0&&u===0)continue;s.info(`${d==="preset"?"Cleaned":"Excluded"} ${c}: ${T(u)} in ${oe(f)}`)}
const a=n.filter(({kind:d})=>d!==void 0);if(a.length>0)s.info(d$(a));if(i.length>0)s.notice(c$(i));for(const d of r)s.notice(
`Preset "${d}" skipped: symlinks outside its cache point into it.`);for(const d of o)s.warning(d)}var a$=20;function d$(t){
const e=t.slice(0,a$).map(({what:r,why:i})=>`${_(Buffer.from(r))} (${le(i??"",ZE)})`);const n=t.length-e.length;return`K\
ept because the image uses it: ${e.join(", ")}${n>0?`, and ${n} more`:""}`}function c$(t){const e=t.slice(0,s$).map(i=>JSON.
stringify(le(i,ZE)));if(t.length===1)return`The pattern ${e[0]} in ${S("exclude")} matches nothing in the image.`;const n=t.
length-e.length;const r=n>0?`, and ${n} more`:"";return`${t.length} patterns in ${S("exclude")} match nothing in the ima\
ge: ${e.join(", ")}${r}.`}function eS(t){return({name:e,sizeBytes:n},r)=>{const i=r==="keep"||typeof r==="object"&&r.data===
void 0;const o=i?"and the result contains them too":"although the result drops them";t.warning(`The file ${_(Buffer.from(
A(e),"latin1"))} is sparse: most of its ${T(n)} are zeros, as in lastlog and faillog with large user IDs. The engine sen\
ds all the zeros, which takes long, ${o}. Make the file smaller in the image: use "useradd --no-log-init", or truncate i\
t in the step that creates it.`)}}function u$(t,{sizeInImage:e}){if(e===void 0||t.sizeBytes>0)return t;return{...t,sizeBytes:e(A(t.name))??0}}async function lo({
reader:t,rules:e,survey:n,expected:r,resume:i,latestSeconds:o},{log:s,signal:a},d){const c=mn([d,...r.map(g=>g.observer),
n.observer,t.observer,new Sd(eS(s))]);const f=e===void 0?t.decide:g=>e.decide(u$(g,t),t.decide(g));const u=g=>Math.min(g,
o??Infinity);const l=o===void 0?f:qa(f,u);const p=e&&(()=>e.appendix({reader:t,retime:g=>Ka(g,u),observer:c,signal:a}));
const h=new J(l,c,p===void 0?{}:{appendix:p});f$(await t.open(a),h,()=>{i().catch(()=>{})});return h}async function xd(t,e,n={}){
const r=await lo(t,e,n.looker);const i=n.totalBytes===void 0?or(t.expectedBytes):()=>n.totalBytes;await cn(e,[r],i);return r}
function kd({counts:t},{rules:e}){const n=e?.appended;return{entries:t.entries+(n?.entries??0),dataBytes:t.dataBytes+(n?.
dataBytes??0)}}var Dl=4096;var l$=59;var pn=class{#e;#t=0;constructor({countsBlocks:e}){this.#e=e;if(e)this.#t=Dl}get bytes(){return this.#t}begin(e,n){
if(n==="drop")return;const r=n==="keep"?e:n.head;const i=on(e,n);const o=e.typeFlag==="2"?se(r).link.length:0;if(!this.#e){
this.#t+=i+o;return}const s=e.typeFlag==="5"||o>l$;this.#t+=Math.ceil((s?1:i)/Dl)*Dl}data(){}end(){}};async function tS(t,e,n){
const{run:r,engine:i,options:o}=t;const s=new pn({countsBlocks:Fn(t)});const a=await xd(e,r,{looker:s});await e.resume();
const d=L(await n.configFor(a.digest()));const c=i!==void 0&&(o.tags.length>0||o.tagLocations.length===0);const f=c&&!i.
store.idIsConfigDigest?void 0:d;return{newBytes:s.bytes,imageId:f,configDigest:d}}import{createReadStream as m$}from"node:fs";import{PassThrough as p$}from"node:stream";import{createGunzip as h$,createZstdDecompress as g$}from"node:zlib";async function nS(t,e,{path:n,...r}){const{run:i}=t;const{log:o,signal:s}=i;const{compression:a}=r;const d=new pn({countsBlocks:Fn(
t)});const c=mn([d,oS(i.touch)]);const f=await lo(e,i,c);const u=Dn(f,r.totalBytes);const l=Qr(f,n,a);const{digest:p,packedBytes:h}=await W(
o,u,l);await e.resume();if(s.aborted)throw F(s.reason);const g=kd(f,e);o.info(`Packed ${oe(g.entries)} in one layer of ${T(
d.bytes)}, packed ${T(h)}`);const b={path:n,diffId:f.digest(),digest:p,packedBytes:h,packing:a.kind};const x=g.dataBytes>
0;const I=await iS(b,r,x);const{bytesWritten:v}=f;return{...I,newBytes:d.bytes,streamBytes:v,counts:g}}async function rS(t,e,n){
const{record:r,path:i}=e;const o=Fn(t);const{bytes:s,streamBytes:a}=await Fl(e,t.run,o);const{diffId:d,digest:c,packedBytes:f,
packing:u}=r;const l={path:i,diffId:d,digest:c,packedBytes:f,packing:u};const p=await iS(l,n,r.dataBytes>0);t.run.log.info(
`Took ${oe(r.entries)} in one layer of ${T(s)}, packed ${T(f)}`);return{...p,newBytes:s,streamBytes:a,counts:uo}}async function iS(t,e,n){
const r=await e.configFor(t.diffId);const i=L(r);return{stored:void 0,packed:{file:t,config:r,request:e,hasContent:n},packedBytes:t.
packedBytes,imageId:i,configDigest:i}}async function Fl({path:t,record:e},{signal:n,touch:r},i=false){const o=new pn({countsBlocks:i});
const s=new J(()=>"keep",mn([o,oS(r)]));const a=m$(t);const d=y$(e.packing);a.on("error",f=>d.destroy(f));a.pipe(d);try{
await Ln([d,s],n)}catch(f){if(n.aborted)throw f;throw ln("its layer cannot be unpacked.",f)}finally{a.destroy()}const c=s.
digest();if(c!==e.diffId)throw ln(`its layer unpacks to ${c}, but the record says ${e.diffId}.`);return{bytes:o.bytes,streamBytes:s.
bytesWritten}}function y$(t){switch(t){case"gzip":return h$();case"zstd":return g$();case"none":return new p$}}function oS(t){
return{begin:t,data:t,end:()=>{}}}import{posix as k$}from"node:path";var w$=1e3;async function sS(t,e,{id:n}){const[r,i]=await Promise.all([t.docker.run(["diff",n]),Be(t,n,["--size"])]);const o=r.
split("\n").map(d=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(d)?.groups).filter(d=>d!==void 0);const{SizeRw:s}=i;if(o.length>
w$||typeof s!=="number")return void 0;const a=await H(t,{source:e});try{const d=[];for(const{kind:c,path:f=""}of o){const u=await b$(
t,a,f,c==="D");if(u>0)d.push({path:f,bytes:u})}return{old:d,writtenBytes:s}}finally{await j(t,a)}}async function b$(t,e,n,r){
const{signal:i}=t;try{return await E$(await t.transport.readArchive(e,n,i),r)}catch(o){if(De(o,n))return 0;throw o}}async function E$(t,e){
const n=new AbortController;let r=0;let i=true;const o=new J(({typeFlag:s,sizeBytes:a})=>{if(n.signal.aborted)return"dro\
p";r+=a;if(i&&(s!=="5"||!e))n.abort();i=false;return"drop"});await Cn(n.signal,t,o);return r}import{posix as S$}from"node:path";var Pd="/var/lib/apt/lists";var aS="/var/cache/apt";function dS(t){return[Pd,aS].some(
e=>t.startsWith(`${e}/`))}function cS(t){return t.filter(e=>{const n=S$.normalize(`/${e}/`);return[`${Pd}/`,`${aS}/`].some(
r=>r.startsWith(n)||n.startsWith(r))})}function mo(t,e){return`echo ${t.slice(0,-1)}"${t.slice(-1)}"-${e}`}function fS(t){
return["set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/nu\
ll 2>&1 || { ${mo(t,"no-apt")}; exit 0; }`,"apt-get clean",`[ -d ${Pd} ] || exit 0`,`cd ${Pd}`,"for name in * .[!.]* ..?\
*; do",'  [ -e "$name" ] || [ -h "$name" ] || continue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial \
]; then',"    find partial -mindepth 1 -delete","  else",'    rm -rf -- "./$name"',"  fi","done"].join("\n")}import{randomBytes as x$}from"node:crypto";function uS(t,{script:e,aptClean:n}){const r=[mo(t,"shell"),e===void 0?":":`/bin/sh -e -c " $1" || exit $?; ${mo(t,"run")}`,
n?`/bin/sh -c "$2" || exit $?; ${mo(t,"apt")}`:":"].join("\n");return["-c",r,"sh",e??"",fS(t)]}var Id=class{token=`docke\
r-flatten-${x$(8).toString("hex")}`;#e=new Map;ms(e){return this.#e.get(e)}read(e){const n=e.indexOf(this.token);if(n!==
-1)this.#e.set(e.slice(n+this.token.length+1).trim(),performance.now());return this.strip(e)}strip(e){const n=e.indexOf(
this.token);if(n===-1)return e;return n===0?void 0:e.slice(0,n)}};var P$=/no such file or directory|executable file not found|not a directory/i;var I$=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i;
var lS=/exec format error/i;var T$=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im;var v$=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;
async function mS(t,e,n){const{log:r,signal:i}=t;const{image:o}=e;O$(o,n,r);const s=new Id;const a=await Xa(t,o,{program:"\
/bin/sh",args:uS(s.token,n),user:"0:0",network:n.network,shows:l=>s.read(l)}).catch(l=>{const p=l instanceof m&&l.code===
"DOCKER_FAILED";throw p?pS(n,l.message,l)??l:l});if(s.ms("shell")===void 0)return B$(t,o,n,a);if(a.exitCode!==0)throw _$(
o,n,s,a);const d=R$(o,n,s,r);const{container:c}=a;if(d.length===0){await jr(t,c);return Hn}const f=sS(t,o,c).then(l=>d.map(
p=>A$(p,d,l))).catch(l=>{if(!i.aborted)r.notice(`Could not measure what the commands freed: ${E(l)}`);return d});const u=oE(
t,e,c);return{changed:u,commands:d,measuredCommands:f,needsAptRule:false}}function O$({volumes:t},{script:e,aptClean:n},r){
if(e!==void 0&&t.length>0){r.warning(`The image declares volumes: ${t.join(", ")}. They are empty while "run" runs, and \
its changes below them are not in the result.`)}const i=n?cS(t):[];if(i.length>0){r.warning(`"apt-clean" cannot clean be\
low the volumes that the image declares: ${i.join(", ")}. Use ${S("exclude")} to drop their contents.`)}}function Td(t){
if(t.length===0)return"";return` The image's volumes are empty while commands run: ${t.join(", ")}.`}function _$(t,{script:e,
network:n},r,i){const o=e!==void 0&&r.ms("run")===void 0?"run":"apt-clean";const s=Za(i,d=>r.strip(d));const a=o==="run"?
`Nothing was tagged. The script stops at the first command that fails${n==="none"?`, and it has no network unless ${S("r\
un-network")} names one`:""}.`:`Leave ${S("apt-clean")} out to flatten without it, or repair apt in the image.`;return new m(
"COMMAND_FAILED",`"${o}" failed in a container of ${t.reference} with exit status ${i.exitCode}:
${s}`,{hint:a+Td(t.volumes)})}function R$(t,{script:e,aptClean:n},r,i){const o=r.ms("no-apt")===void 0;if(!o){i.notice(`\
Skipped apt-clean: the image has no apt-get.${Td(hS(t))}`)}const s=r.ms("shell")??0;const a=r.ms("run")??s;const d=[];if(e!==
void 0)d.push({name:"run",ms:a-s});if(n&&o)d.push({name:"apt-clean",ms:(r.ms("apt")??a)-a});return d}var Hn={changed:void 0,
commands:[],measuredCommands:Promise.resolve([]),needsAptRule:false};function A$(t,e,n){if(n===void 0)return t;const r=e.
length>1;const i=t.name==="apt-clean";const o=n.old.filter(({path:s})=>!r||dS(s)===i).reduce((s,{bytes:a})=>s+a,0);return{
...t,bytes:o-(r&&i?0:n.writtenBytes)}}async function B$(t,e,n,r){const{log:i}=t;const{script:o,aptClean:s}=n;const a=pS(
n,r.stderr);if(a!==void 0)throw a;const d=N$(e,t,r);if(o!==void 0){throw new m("COMMAND_FAILED",`"run" needs a shell in ${e.
reference}, but ${d}.`,{hint:`Use ${S("clean")} and ${S("exclude")} instead: they need no program in the image.${Td(e.volumes)}`})}
await jr(t,r.container);if(s){i.notice(`Used the rules of ${S("clean","apt")} instead of apt-clean: ${d}.${Td(hS(e))}`)}
return{...Hn,needsAptRule:s}}function pS({network:t},e,n){if(t==="none"||!T$.test(e))return void 0;return new m("COMMAND\
_FAILED",`Cannot connect the container for "run" to the network ${JSON.stringify(t)} (${S("run-network")}): ${e.trim().slice(
-2e3)}`,{hint:`Name a network that "docker network ls" lists, for example "bridge", or leave ${S("run-network")} out.`,cause:n})}
function hS({volumes:t}){return t.filter(e=>v$.test(k$.normalize(e)))}function N$(t,e,n){const r=`${n.stderr}
${n.stdout}`;const{architecture:i}=t.platform;const o=e.platform.architecture;const s=i!==o;const a=P$.test(r);const d=I$.
test(r);if(lS.test(r)&&!s)return`the image's /bin/sh is not an executable for this machine (${o})`;if(lS.test(r)||s&&!a&&
!d)return`the image is for ${i}, which this machine (${o}) cannot run`;if(d)return"the image's /bin/sh cannot be execute\
d: it is a directory or not executable";if(a)return"the image has no shell (/bin/sh)";throw Z(["start"],n)}var C$=3;var $$=1e5;var L$=[10,5,3];var D$=.01;var vd=class{#e=new Map;begin(e,n){const r=on(e,n);if(r===0)return;const i=this.#t(
A(e.name));const o=this.#e.get(i);if(o===void 0)this.#e.set(i,{bytes:r,files:1});else{o.bytes+=r;o.files++}}data(){}end(){}#t(e){
let n=0;for(let i=0;i<C$;i++){const o=e.indexOf("/",n===0?0:n+1);if(o===-1)break;n=o}let r=e.slice(0,n);while(this.#e.size>=
$$&&r!==""&&!this.#e.has(r))r=r.slice(0,Math.max(0,r.lastIndexOf("/")));return r}get largest(){const e=new Map;let n=0;for(const[
r,i]of this.#e){n+=i.bytes;for(let o=r;o!=="";){const s=o.slice(0,Math.max(0,o.lastIndexOf("/")));const a=e.get(s)??new Map;
e.set(s,a);const{bytes:d,files:c}=a.get(o)??{bytes:0,files:0};a.set(o,{bytes:d+i.bytes,files:c+i.files});o=s}}return gS(
e,"",0,n*D$)}};function gS(t,e,n,r){return[...t.get(e)??[]].filter(([,{bytes:i}])=>i>=r).sort(([i,o],[s,a])=>a.bytes-o.bytes||
(i<s?-1:1)).slice(0,L$[n]).flatMap(([i,o])=>[{path:`/${X(i).toString("utf8")}`,...o},...gS(t,i,n+1,r)])}var po=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];var F$=128*
1024*1024;var M$=32*1024*1024;var U$=1e6;var H$=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,read:t=>Ml(t,
e=>e.replace(/^\//,""))},{manager:"dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,read:t=>Ml(t,e=>e.replace(/^[0-9a-f]{32} [ *]/,
""))},{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,read:j$},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,
read:t=>Ml(t,e=>e.startsWith("%")?"":e)}];function*Ml(t,e){for(const n of t)yield e(n)}function*z$(t){for(let e=0;e<t.length;){
const n=t.indexOf("\n",e);const r=n===-1?t.length:n;if(r>e)yield t.slice(e,r);e=r+1}}function*j$(t){let e="";for(const n of t){
if(n.startsWith("F:"))e=n.slice(2);else if(n.startsWith("R:"))yield e===""?n.slice(2):`${e}/${n.slice(2)}`}}var W$=[["np\
m",/(?:^|\/)(?:node_modules|_npx|_cacache)\//],["conda",/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//],
["pip",/(?:^|\/)(?:site|dist)-packages\//],["gem",/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//],["car\
go",/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//],["go",/^usr\/local\/go\/|(?:^|\/)go\/pkg\//],["mav\
en",/(?:^|\/)\.m2\//],["gradle",/(?:^|\/)\.gradle\//],["nuget",/(?:^|\/)\.nuget\//]];var J$=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//;
var G$=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/;var Od=class{#e=new Map;#t=false;#n;#r=F$;begin(e,n){
this.#n=void 0;if(e.sizeBytes===0||e.name.indexOf("lib")===-1)return;const r=A(e.name);if(J$.test(r))this.#t=true;const i=H$.
find(o=>o.path.test(r));if(i===void 0||e.sizeBytes>Math.min(this.#r,M$))return;this.#r-=e.sizeBytes;this.#n={format:i,parts:[]}}data(e){
this.#n?.parts.push(Buffer.from(e))}end(){const e=this.#n;this.#n=void 0;if(e===void 0)return;const n=Buffer.concat(e.parts).
toString("latin1");for(const r of e.format.read(z$(n))){if(r==="")continue;if(this.#e.size>=U$)return;this.#e.set(r,e.format.
manager)}}managerOf(e){const n=this.#e.get(e)??(e.startsWith("usr/")?this.#e.get(e.slice(4)):void 0);if(n!==void 0)return n;
const r=W$.find(([,i])=>i.test(e));if(r!==void 0)return r[0];return this.#t&&G$.test(e)?"rpm":"other"}};var yS=4e5;var V$=15e4;var K$=40;var ho=class{#e={children:new Map,folded:void 0};#t;#n;#r=0;#i=0;constructor(e,n=yS){this.#t=
e;this.#n=n}get foldedFiles(){return this.#i}add(e,n,r=-1){if(n===0)return;const i=e.split("/");const o=[...i.splice(0,K$),
...i.length>0?[i.join("/")]:[]];const s=n<0?this.#o(o,n,r):n;if(s===0)return;const a=o.pop()??"";let d=this.#e;for(const f of o)
d=this.#s(d,f);const c=d.children.get(a);if(c===void 0){d.children.set(a,{bytes:s,group:r});this.#r++}else if("bytes"in c){
c.bytes+=s}if(this.#r>this.#n)this.#a()}#o(e,n,r){const i=[];let o=this.#e;for(const a of e){if(o===void 0||"bytes"in o)
break;if(o.folded!==void 0)i.unshift(o.folded.bytes);o=o.children.get(a)}if(o!==void 0)return n;let s=n;for(const a of i){
const d=a.get(r)??0;const c=Math.min(d,-s);a.set(r,d-c);s+=c}return s}#s(e,n){const r=e.children.get(n);if(r!==void 0&&"\
children"in r)return r;const i={children:new Map,folded:void 0};e.children.set(n,i);if(r===void 0)this.#r++;return i}#a(){
let e=1024;const n=this.#n/yS*V$;while(this.#r>n){this.#r=this.#d(this.#e,"",e).nodes;e*=2}}#d(e,n,r){let i=0;let o=0;for(const[
s,a]of e.children){const d=n===""?s:`${n}/${s}`;if("bytes"in a){o+=a.bytes;if(a.bytes>=r)i++;else{e.children.delete(s);const f=a.
group===-1?this.#t(d):a.group;this.#c(e,1,new Map([[f,a.bytes]]));this.#i++}continue}const c=this.#d(a,d,r);o+=c.bytes;if(c.
bytes>=r)i+=c.nodes+1;else{e.children.delete(s);if(a.folded!==void 0)this.#c(e,a.folded.files,a.folded.bytes)}}for(const s of e.
folded?.bytes.values()??[])o+=s;return{nodes:i,bytes:o}}#c(e,n,r){e.folded??={files:0,bytes:new Map};e.folded.files+=n;for(const[
i,o]of r)e.folded.bytes.set(i,(e.folded.bytes.get(i)??0)+o)}toPage(e=()=>true){const n=(r,i)=>{const o=[];for(const[s,a]of r.
children){const d=i===""?s:`${i}/${s}`;const c=X(s).toString("utf8");if("children"in a){const u=n(a,d);if(u.length>0)o.push(
[c,0,-1,u]);continue}const f=a.group===-1?this.#t(d):a.group;if(a.bytes>0&&e(f))o.push([c,a.bytes,f])}for(const[s,a]of r.
folded?.bytes??[])if(a>0&&e(s))o.push(["(smaller files)",a,s]);return o};return["",0,-1,n(this.#e,"")]}};var ei=class{#e=new vd;#t;#n;#r=false;observer;constructor(e,n){this.#t=e?new Ul:void 0;this.#n=n;const r=mn([this.#e,this.#t?.
observer,n])??this.#e;const i=this.#t!==void 0;this.observer={begin:(o,s)=>this.#i(()=>r.begin(o,s)),data:i?o=>this.#i(()=>r.
data(o)):()=>{},end:i?()=>this.#i(()=>r.end()):()=>{}}}onDropped=(e,n,r)=>{this.#i(()=>this.#t?.drop(e,n,r))};get directories(){
return this.#i(()=>this.#e.largest)}get suggestions(){return this.#i(()=>this.#n?.found)}get page(){return this.#i(()=>this.#t?.
toPage())}#i(e){if(this.#r)return void 0;try{return e()}catch{this.#r=true;return void 0}}};var Ul=class{#e=new Od;#t=new ho(
e=>po.indexOf(this.#e.managerOf(e)));#n=new ho(()=>-1);#r=[];observer=mn([this.#e,new Hl(this.#t)]);drop(e,n,r){if(!this.#r.
includes(r))this.#r.push(r);this.#n.add(e,n,po.length+this.#r.indexOf(r))}toPage(){const e=[[this.#t,"of the result"],[this.#n,
"that were dropped"]];const n=[...po.map(r=>({name:r,kind:r==="other"?"other":"manager"})),...this.#r.map(({kind:r,name:i})=>({
kind:r,name:i}))];return{groups:n,result:this.#t.toPage(),dropped:this.#n.toPage(r=>(this.#r[r-po.length]?.bytes??0)>0),
notes:e.filter(([r])=>r.foldedFiles>0).map(([r,i])=>`${r.foldedFiles} small files ${i} are not shown one by one: "(small\
er files)" combines those of a directory.`)}}};var Hl=class{#e;constructor(e){this.#e=e}begin(e,n){const r=on(e,n);if(r>
0)this.#e.add(A(e.name),r)}data(){}end(){}};import{access as q$,constants as wS,mkdtemp as Y$,rm as X$,stat as zl,statfs as bS}from"node:fs/promises";import{join as Z$}from"node:path";var Q$=.5;var eL={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not write there",EPERM:"\
this user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"};var tL={input:()=>`T\
he ${P("temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment variable TMPDIR \
(/tmp if it is not set)"};async function ES(t,e,n){try{await q$(t,wS.W_OK|wS.X_OK);await X$(await Y$(Z$(t,ne(n))),{recursive:true})}catch(r){
const i=await nL(t,de(r));throw new m("TEMP_DIR",`${tL[e]()} must be a writable directory, but ${JSON.stringify(t)} is n\
ot: ${i}.`,{hint:e==="input"?"Name an existing, writable directory, or leave it out.":`Create that directory, or name an\
 existing, writable one with the ${P("temp-dir")}.`,cause:r})}}async function nL(t,e){const n=await zl(t).catch(()=>void 0);
if(n!==void 0&&!n.isDirectory())return"it is not a directory";if(n!==void 0&&e==="ENOENT")return"no file can be created \
in it";return eL[e]??e}function jl(t,e,n,r=Q$){if(!n)return e;if(t===void 0)return Math.round(e*r);return t.reduce((i,o)=>i+
(/[+.](?:gzip|zstd)$/.test(o.mediaType)?o.sizeBytes:Math.round(o.sizeBytes*r)),0)}async function Wl(t,e){const{bavail:n,
bsize:r}=await bS(t);const i=n*r;if(i>=e)return;throw new m("NO_SPACE",`The packed layer needs about ${T(e)} in ${t}, bu\
t only ${T(i)} are free.`,{hint:`Free some disk space, or name a directory on a larger disk with the ${P("temp-dir")}.`})}
async function Jl({store:t,diskRoot:e},{unpackedBytes:n,packedBytes:r},i){if(e===void 0)return void 0;const o=await Promise.
all([bS(e),zl(e),zl(i)]).catch(()=>void 0);if(o===void 0)return void 0;const[{bfree:s,bsize:a},d,c]=o;const f=[{what:"un\
packed",bytes:n}];if(t.keepsPacked){f.push({what:"packed",bytes:r});if(d.dev===c.dev)f.push({what:"for the spool, which \
is on the same disk",bytes:r})}const u=f.reduce((h,{bytes:g})=>h+g,0);const l=s*a;if(l>=u)return void 0;const p=f.map(({
what:h,bytes:g})=>`${T(g)} ${h}`).join(", ");return`The engine's disk may be too small: the result needs up to ${T(u)} t\
here (${p}), but only ${T(l)} are free in ${e}. If it does not fit, nothing is tagged. "docker system df" shows what use\
s the space.`}async function xS(t,e){const{engine:n,source:r,sourceConfig:i,options:o,sweep:s}=t;const{tempDir:a,layer:d}=o;if(t.packTo===
void 0&&n?.store.keepsPacked===false){return SS(t,{unpackedBytes:r.knownBytes??0,packedBytes:0})}const c=(await e).bytes;
const{packedLayers:f}=await i;const u=d.compression.kind!=="none";const l=jl(f,c,u);await Wl(a,l).catch(async()=>{await s.
settle();await Wl(a,l)});const p=jl(f,c,u,1);await SS(t,{unpackedBytes:c,packedBytes:p})}async function SS({engine:t,options:e,
sweep:n},r){if(t===void 0)return;if(await Jl(t,r,e.tempDir)===void 0)return;await n.settle();const i=await Jl(t,r,e.tempDir);
if(i!==void 0)t.log.warning(i)}var rL=50;async function kS(t,e){const n=new Map;for(const[r,i]of t.requiredPaths.entries()){if(n.has(i.text))continue;const o=r<
rL?e.lookAtImage:void 0;const s=await iL(t,i,{...e,lookAtImage:o});if(s!==void 0)n.set(i.text,sL(i,s))}return[...n.values()]}
async function iL(t,{candidates:e},{look:n,lookAtImage:r}){const i=e.map(s=>t.trace(s));const o=i.find(({droppedBy:s})=>s!==
void 0)?.droppedBy;if(o===void 0&&r===void 0)return void 0;for(const{end:s,droppedBy:a}of i)if(a===void 0&&s!==void 0&&await n(
s)!==void 0)return void 0;if(o!==void 0||r===void 0)return o;for(const s of e)if(await oL(s,r))return"a command";return void 0}
async function oL(t,e){const n=await wa(t,async r=>(await e(r))?.link);return n!==void 0&&await e(n.end)!==void 0}function sL({
by:t,text:e},n){const r=_(Buffer.from(e));return t==="WORKDIR"?`The image's WORKDIR ${r} is not in the result: ${n} remo\
ved it. The engine will create it again, empty and owned by root.`:`The image's ${t} refers to ${r}, which is not in the\
 result: ${n} removed it. Containers of the result may not start.`}function _d(t){const e=new Map;const n=async r=>{try{const i=await t(Buffer.from(r,"latin1").toString());if(i===void 0)return void 0;
const o=i.typeFlag==="2";return{link:o?se(i).link.toString("latin1"):void 0}}catch(i){if(i instanceof m&&i.code==="TAR_L\
IMIT")return{link:void 0};throw i}};return r=>{const i=e.get(r)??n(r);e.set(r,i);return i}}import{isUtf8 as aL}from"node:buffer";import{pipeline as dL}from"node:stream/promises";var PS=8;var Rd=class{#e;#t;constructor(e,n){this.#e=e;this.#t=n}*emit(e,n=e){const{retime:r,observer:i}=this.#e;const o=r(
n);i?.begin(e,{head:o});i?.end();this.#t.entries++;yield*[...o.extensions,o.header]}async*fetchEntry(e,n){const{reader:r,
signal:i}=this.#e;const o=X(e);const s=await r.openPath(o,i).then(l=>Fr(l,0)).catch(l=>{if(r.isNotFound(l,o))return void 0;
throw l});if(s===void 0)return;const a=s.typeFlag==="5";const d=X(a?`${e}/`:e);const{typeFlag:c}=s;const f={...Ie(s,d),name:d,
typeFlag:c,sizeBytes:0};const u=n(f)===void 0?"drop":r.decide(f);if(u!=="drop")yield*this.emit(f,u==="keep"?f:u.head)}async*fetch(e,n,{
mayBeAbsent:r=false}={}){const{reader:i,retime:o,observer:s,signal:a}=this.#e;const d=e.slice(0,e.lastIndexOf("/")+1);let c;
const f={begin:(p,h)=>c!==void 0&&s?.begin(c,h),mapBlock:p=>c!==void 0&&s?.mapBlock?.(p),data:p=>c!==void 0&&s?.data(p),
end:()=>c!==void 0&&s?.end()};const u=new J(p=>{c=void 0;const h=n(d+A(p.name),p);if(h===void 0)return"drop";const g=X(p.
name.at(-1)===47?`${h}/`:h);const{typeFlag:b,sizeBytes:x}=p;c={...Ie(p,g),name:g,typeFlag:b,sizeBytes:x};const I=i.decide(
c);if(I==="drop")return I;return I==="keep"?{head:o(c)}:{...I,head:o(I.head)}},f,{isPart:true});const l=X(e);try{const p=dL(
await i.openPath(l,a),u,{signal:a});p.catch(()=>{});for await(const h of u)yield h;await p}catch(p){if(!r||!i.isNotFound(
p,l))throw p}this.#t.entries+=u.counts.entries;this.#t.dataBytes+=u.counts.dataBytes}};function Ad(t){const e=Map.groupBy(
IS(t),({root:n})=>n);return new Map([...e].map(([n,r])=>[n,r.map(({path:i})=>i)]))}function IS(t){if(t.length<=PS)return t.
map(r=>({root:cL(r),path:r}));const e=fL(t);const n=Map.groupBy(t,r=>r.split("/")[e.length]);if(e.length>1||e.length===1&&
n.size>PS)return t.map(r=>({root:e.join("/"),path:r}));return[...n.values()].flatMap(IS)}function cL(t){for(let e=t;e!==
"";e=e.slice(0,Math.max(e.lastIndexOf("/"),0)))if(aL(X(e.slice(e.lastIndexOf("/")+1))))return e;return t}function fL(t){
let e=t[0]?.split("/").slice(0,-1)??[];for(const n of t){const r=n.split("/").slice(0,-1);const i=e.findIndex((o,s)=>o!==
r[s]);if(i!==-1)e=e.slice(0,i)}return e}var Bd=class{#e;#t;#n;#r;#i=new Set;#o=[];#s=new Set;constructor(e,n,r,i=dn){this.#e=e;this.#r=Ru(i);this.#t=n;this.#n=r}findRestored(){
if(this.#e.dropped.isEmpty)return{restored:[],roots:[]};for(const[r,i]of this.#t.kept)this.#d(r,i);for(const r of this.#r)
this.#c(r);for(let r=this.#a();r!==void 0;r=this.#a())this.#d(...r);if(this.#t.isFull)this.#e.warnTooManyLinks();const e=r=>Ge(
r).some(i=>this.#i.has(i));const n=[...this.#i];return{restored:n,roots:n.filter(r=>!e(r))}}#a(){if(this.#o.length===0){
for(const{isSkipped:e,droppedTops:n}of this.#e.presets)if(e)for(const r of n)this.#u(r)}return this.#o.pop()}#d(e,n){const r=Zi(
tw(e,n),this.#t.targetOf);if(r===void 0)return;this.#e.skipPresetsFor(e,r.end);const i=o=>this.#n.has(o)&&this.#t.targetOf(
o)===void 0;for(const o of r.through)if(!i(o))this.#f(o,e);this.#f(r.end,e)}#c(e){const n=Zi(e.path,this.#t.targetOf)?.end;
if(n===void 0||n===e.path||e.extent==="itself")return;for(const r of this.#e.restoreReferenced(_u(e,n))){this.#i.add(r);
this.#u(r)}}#f(e,n){if(!this.#e.dropped.has(e))return;const r=this.#t.typeAt(e);const i=this.#e.restore(e,r,n,this.#n.has(
e));if(i==="unchanged")return;if(i!=="restored"){this.#e.warnBrokenLink(`The pattern ${JSON.stringify(i.text)} drops ${_(
X(`/${e}`))}, the target of the link ${_(X(`/${n}`))}, which is broken in the result.`);return}if(this.#e.decisionFor(e,
r).action==="keep")this.#i.add(e);this.#u(e)}#u(e){if(this.#s.has(e))return;this.#s.add(e);for(const[n,r]of this.#t.droppedBelow(
e))if(this.#e.decisionFor(n,"2").action==="keep")this.#o.push([n,r])}};var Nd=class{#e=[];push(e){this.#e.push(e)}leaveFor(e){for(let n=this.#e.at(-1);n!==void 0;n=this.#e.at(-1)){if(yr(e,n.path))
return;It(n.count,1,0);this.#e.pop()}}release(){const e=this.#e;this.#e=[];return e}};var $d=1e5;var Cd=class{#e=new Map;#t=0;add(e,n,r,i){if(++this.#t>$d)throw Gl(r.count?.name??"a rule");const o=A(n.name);
const s=this.#e.get(e)??{name:o,decision:r,before:[],links:[]};s.before.push(...i);s.links.push(n);this.#e.set(e,s)}get directories(){
return[...this.#e.values()].flatMap(({before:e})=>e)}async*contents(e,n,r){const i=new Map(this.#e);for(const[o,{links:s}]of this.#e){
if(!n(o))continue;for(const a of s)yield*e.emit(a);i.delete(o)}for(const[o,s]of Ad([...i.keys()])){const a=new Set(s);yield*e.
fetch(o,(d,c)=>{const f=a.has(d)?this.#e.get(d):void 0;if(f===void 0)return void 0;if(c.typeFlag==="1"||!i.delete(d))throw TS(
d,f.name);r(d,f.decision,rn(c));return f.name});for(const d of s){const{name:c,links:f}=this.#e.get(d);if(i.has(d))throw TS(
d,c);for(const u of f.slice(1))yield*e.emit(u,Oa(u,X(c)))}}}};function Gl(t){return new m("TAR_LIMIT",`More than ${$d} h\
ard links point to files that ${t} drops.`,{hint:"Leave that rule out: the hard links keep the content anyway, so it wou\
ld free little."})}function TS(t,e){return new m("CHECK_FAILED",`${_(X(t))} was read again, since ${_(X(e))} is a hard l\
ink to it, but the engine did not return a single file.`,{hint:K})}function Ld(t,e){return{name:Buffer.from(t.name),typeFlag:t.
typeFlag,sizeBytes:t.sizeBytes,extensions:e.extensions,header:Buffer.from(e.header)}}var uL=new Set(["0","7","S"]);var Dd=class{#e;#t=new Nd;#n=new Set;#r=new ya;#i=new Map;#o=new Cd;#s=new Map;#a=0;#d=0;appended={
entries:0,dataBytes:0};#c;#f;constructor(e){this.#e=new $r(e);this.#f=e.references??dn;this.#c=e.onDropped??(()=>{})}get counts(){
return this.#e.counts}get requiredPaths(){return this.#f.required}get findings(){return this.#e}dropsContentOf(e){const n=this.#e.
decisionFor(e,"0");const{action:r,rule:i}=n;const o=r==="empty"||r==="drop"&&i===void 0;if(o)this.#s.set(e,n);return o}decide(e,n){
if(n==="drop")return n;const r=A(e.name);this.#t.leaveFor(r);const i=n==="keep"?e:n.head;const{typeFlag:o}=e;const s=this.#s.
get(r)??this.#e.decisionFor(r,o);if(s.action==="drop")return this.#y(r,e,i,s);const a=rn(e);const d=o==="5"||a===0&&e.name.
at(-1)===47;if(!d)this.#a++;this.#e.countSpared(s.spared,d,a);if(o==="1"&&this.#w(e,i,s))return"drop";if(o==="2"){const u=vS(
i);this.#r.add(r,u,true);this.#e.spareLinkTarget(r,u,this.#r.isFull)}const c=this.#E();const f=n==="keep"?{head:i}:n;if(s.
action==="empty"&&uL.has(o)&&a>0){this.#b(r,s.count,a);return{head:_a(i),data:Buffer.alloc(0),before:c}}return c.length===
0?n:{...f,before:c}}async*appendix(e){this.#t.leaveFor("");this.#S();const n=new Rd(e,this.appended);for(const o of this.#o.
directories)yield*n.emit(o);const{restored:r,roots:i}=new Bd(this.#e,this.#r,this.#n,this.#f).findRestored();if(i.length>
0||this.#e.skippedPresets.length>0)yield*this.#u(new Set(r.flatMap(Ge)),i,n);yield*this.#o.contents(n,o=>this.#e.decisionFor(
o,"0").action==="keep",(o,{count:s},a)=>this.#g(o,s,0,a))}async*#u(e,n,r){const i=this.#e.presets.filter(({isSkipped:o})=>o);
for(const{droppedTops:o,count:s}of i){for(const a of o)yield*r.fetch(a,(d,c)=>this.#m(d,c));Object.assign(s,{entries:0,bytes:0})}
for(const o of Ad(n).keys()){for(const s of Ge(o))if(this.#l(s))yield*r.fetchEntry(s,a=>this.#p(s,a));yield*r.fetch(o,(s,a)=>e.
has(s)&&this.#l(s)?this.#p(s,a):this.#m(s,a),{mayBeAbsent:true})}for(const[o,s]of this.#i){if(this.#e.decisionFor(o,"1").
action!=="keep")continue;this.#h(o,s);if(!this.#w(s,s,Cr))yield*r.emit(s)}}trace(e){const n=Zi(e,this.#r.targetOf);const r=[
...n?.through??[],n?.end??e].find(d=>this.#l(d));const i=r===void 0?Cr:this.#e.decisionFor(r,this.#r.typeAt(r));const{kind:o,
name:s=""}=i.count??{};const a=o==="exclude"?`the pattern ${JSON.stringify(s)}`:`the preset ${s}`;return{end:n?.end,droppedBy:i.
action==="drop"?a:void 0}}#l(e){return this.#e.dropped.has(e)&&!this.#n.has(e)}#m(e,n){const r=this.#l(e)&&!this.#i.has(
e)&&this.#e.decisionFor(e,n.typeFlag).action==="keep";if(r&&n.typeFlag==="1")throw Gl("presets");return r?this.#p(e,n):void 0}#p(e,n){
this.#n.add(e);this.#h(e,n);return e}#h(e,n){const{typeFlag:r}=n;const i=rn(n);const{spared:o}=this.#e.decisionFor(e,r);
this.#e.countSpared(o,r==="5",i);const s=this.#e.presetThatDropped(e,r);if(s?.isSkipped===false)this.#g(e,s.count,1,i)}#g(e,n,r,i){
It(n,-r,-i);if(n!==void 0&&i>0)this.#c(e,-i,n)}#y(e,n,r,{count:i,rule:o}){this.#e.recordDropped(e);if(o?.preset.skippedIfLinked===
true)lL(o,e);const{typeFlag:s}=n;if(s==="5"){this.#t.push({path:e,entry:Ld(n,r),count:i});return"drop"}if(s==="2")this.#r.
add(e,vS(r),false);if(s==="1"&&o!==void 0&&this.#i.size<$d)this.#i.set(e,Ld(n,r));this.#d++;this.#b(e,i,rn(n));return"dr\
op"}#b(e,n,r){It(n,1,r);if(n!==void 0)this.#c(e,r,n)}#E(){const e=this.#t.release();for(const{path:n}of e)this.#n.add(n);
return e.map(({entry:n})=>n)}#w(e,n,r){const i=A(se(n).link);const o=this.#e.decisionFor(i,"0");const s=o.action==="empt\
y"&&r.action==="empty";if(o.action==="keep"||s)return false;this.#o.add(i,Ld(e,n),o,this.#E());return true}#S(){if(this.#a>
0||this.#d===0)return;const e=this.counts.filter(({entries:n})=>n>0).map(({name:n})=>JSON.stringify(n));throw new m("BAD\
_INPUT",`Nothing would be left of the image: ${e.join(", ")} would drop all of its files.`,{hint:'Drop less, or keep som\
e files with a pattern that starts with "!".'})}};function lL({droppedTops:t},e){if(!t.some(n=>yr(e,n)))t.push(e)}function vS(t){
return se(t).link.toString("latin1")}import{posix as mL}from"node:path";var pL=200;async function OS(t,e){let n=0;const r=async o=>++n>pL?void 0:(await e(o))?.link;const i=[];for(const o of t){
const s=await wa(Buffer.from(mL.normalize(o)).toString("latin1"),r);if(s!==void 0&&s.through.length>0&&s.end!=="")i.push(
`/${Buffer.from(s.end,"latin1")}`)}return[...new Set([...t,...i])]}async function _S({run:t,source:e,sourceConfig:n,options:r},{reader:i,survey:o,ran:s}){const{signal:a}=t;const{clean:d,exclude:c}=r.
layer;const f=new Set(d);const u=Nn("apt");if(s.needsAptRule&&u!==void 0)f.add(u);if(f.size===0&&c.length===0&&s.changed===
void 0)return void 0;const l=f.size>0;const p=l?await i.lookAt("etc/passwd",a):void 0;const{json:h}=await n;const g=y(h,
"config","Env");const b=p===void 0?0:Ce(p.header,"size");const x=p?.data.subarray(0,b);const I=l?await OS(e.volumes,_d(v=>i.
lookAt(v,a))):e.volumes;return new Dd({presets:[...f],excludes:c,places:pa(x,C(g)?g:[]),volumes:I,references:Su(h,Eu(x)),
onDropped:o.onDropped})}function RS({source:t,options:e}){const{clean:n,exclude:r,aptClean:i}=e.layer;const o=i?Nn("apt"):
void 0;const{Env:s}=t.shownConfig;return new Pa({active:o===void 0?n:[...n,o],words:e.cleanWords,excludes:r,env:C(s)?s:[],
volumes:t.volumes,references:Su({config:t.shownConfig},Eu(void 0))})}async function AS({reader:t,rules:e,survey:n},r,i){
const{lookAtImage:o}=t;const s={look:_d(d=>t.lookAt(d,i)),lookAtImage:o&&_d(d=>o(d,i))};const a=e===void 0?[]:await kS(e,
s);return{rules:e?.counts??[],commands:await r.measuredCommands,spared:e?.findings.spared??[],skippedPresets:e?.findings.
skippedPresets??[],unmatched:e?.findings.unmatched??[],warnings:[...e?.findings.warnings??[],...a],directories:n.directories,
suggestions:n.suggestions}}function Vl({verify:t,html:e}){return t||e!==void 0}async function BS(t,e,n){const{source:r,options:i}=t;const o=e.kind!==
"hit"||Vl(i);const s=o?await hL(t):Hn;vt(n,s.measuredCommands);const a=vt(n,(s.changed??r).openReader());const d=vt(n,gL(
t,a));return{isRead:o,ran:s,reader:await a,sourceSize:d}}async function hL(t){const{run:e,engine:n,source:r,inEngine:i,options:o}=t;
const{aptClean:s,script:a,scriptNetwork:d}=o.layer;if(a===void 0&&!s)return Hn;if(r.byLayers===true){e.log.notice(`Used \
the rules of ${S("clean","apt")} instead of apt-clean: no container runs for an image that is read by its layers.`);return{
...Hn,needsAptRule:s}}if(n===void 0||i===void 0)return Hn;const c=a===void 0?"Clean with apt":"Run commands in a contain\
er";const f={script:a,network:a===void 0?"none":d,aptClean:s};return e.log.group(c,()=>mS(n,i,f))}async function gL({source:t,
sourceConfig:e},n){await Promise.all([e,n]);return t.measure()}async function NS(t,e,n){const{options:r}=t;const{isRead:i,
ran:o}=e;const s=new ei(r.html!==void 0,RS(t));if(!r.dryRun&&i)await xS(t,e.sourceSize);const a=i?await _S(t,{reader:e.reader,
survey:s,ran:o}):void 0;const d=await wL(t,e,a);const c=await bL(t);const f=e.sourceSize.then(({bytes:u})=>u);return{reader:d,
rules:a,survey:s,expected:r.verify&&!r.dryRun?yL(t):[],resume:c,expectedBytes:vt(n,f),latestSeconds:r.layer.sourceDateEpoch}}
function yL({source:t,options:e}){const n=t.byLayers===true?"engine":"exact";const r=[...e.tagLocations.length>0?["exact"]:
[],...e.tags.length>0?[n]:[]];return[...new Set(r)].map(i=>new Vr(i))}async function wL({run:t,options:e},{reader:n,ran:r},i){
const{clean:o,exclude:s}=e.layer;const a=s.length>0||o.some(({empties:c})=>c!==void 0);if(i===void 0||!a||n.sparingZeros===
void 0)return n;const d=async c=>{await r.measuredCommands;return i.dropsContentOf(c)};return n.sparingZeros(d,t.signal)}
async function bL({source:t,options:e}){return e.pause&&t.hold!==void 0?t.hold():async()=>{}}async function $S(t,e,n){const{run:r,options:i,packTo:o}=t;const{log:s}=r;const{way:a}=e.reader;const d=t.platformTitle===
void 0?"":` ${t.platformTitle}`;const c=SL(t,e,n);try{if(i.dryRun)return await s.group(`Estimate${d} via ${a}`,()=>xL(t,
e,c));if(n.kind!=="hit")return await s.group(`Flatten${d} via ${a}`,()=>o===void 0?PL(t,e,c):nS(t,e,{...c,path:o}));const f=Vl(
i)?await s.group(`Compare the cached layer${d} via ${a}`,()=>IL(t,e,n)):void 0;if(o!==void 0)return await s.group(`Check\
 the cached layer${d}`,()=>rS(t,n.found,c));return await s.group("Load the cached layer",()=>kL(t,n,c).then(u=>({...u,streamBytes:f})))}catch(f){
throw EL(f,t)}}function EL(t,{source:e,options:n}){const r=t instanceof m&&t.code==="TAR_TRUNCATED";if(!r||n.pause)return t;
return e.changedWhileRead?.(t)??t}function SL(t,e,n){const{source:r,sourceConfig:i,options:o}=t;return{platform:r.platform,
configFor:async s=>up((await i).json,{diffId:s,sourceDiffIds:r.diffIds,createdBy:wd,latestSeconds:o.layer.sourceDateEpoch}),
annotations:async()=>(await i).annotations,compression:o.layer.compression,tempDir:o.tempDir,saveTo:e.reader.isReproducible?
yd(n,t):void 0,totalBytes:or(e.expectedBytes)}}async function xL(t,e,n){const r=await tS(t,e,n);return{stored:void 0,packedBytes:void 0,
...r,counts:uo}}function LS({engine:t}){if(t===void 0)throw new Error("a layer that is not packed needs an engine");return t}
async function kL(t,{found:e},n){const{stored:r,newBytes:i}=await zE(LS(t),e,n);const o=t.source.byLayers!==true;const s=o?
i:(await Fl(e,t.run)).bytes;return{...DS(r),newBytes:s,counts:uo}}async function PL(t,e,n){const r=LS(t);const{log:i,signal:o}=r;
const s=t.source.byLayers===true?new pn({countsBlocks:false}):void 0;if(!r.store.keepsPacked)i.debug(`${S("compression")}\
 has no effect here: this image store keeps layers unpacked`);const a=await lo(e,r,s);const d=await qE(r.store).store(r,
a,n);await e.resume();if(o.aborted)throw F(o.reason);const c=kd(a,e);const f=await Yr(r,d,c.dataBytes>0);const u=s?.bytes??
f;const l=d.packedBytes===void 0?"":`, packed ${T(d.packedBytes)}`;i.info(`Stored ${oe(c.entries)} in one layer of ${T(u)}${l}`);
const{bytesWritten:p}=a;return{...DS(d),newBytes:u,streamBytes:p,counts:c}}function DS(t){const{packedBytes:e,expectedId:n,
configDigest:r}=t;return{stored:t,packedBytes:e,imageId:n,configDigest:r}}async function IL({run:t,options:e},n,{found:{
record:r}}){const i=await xd(n,t,{totalBytes:TL(r)});const o=i.digest();if(o!==r.diffId)throw vL(o,r.diffId,e);return i.
bytesWritten}var CS=512+256;function TL({entries:t,dataBytes:e,rules:n}){const r=n.reduce((i,o)=>i+o.bytes+o.entries*CS,
0);return e+t*CS+r}function vL(t,e,{layer:n,verify:r,html:i}){if(n.script===void 0&&!n.aptClean)return ln(`the source's \
layer is ${t}, but the cached layer is ${e}.`);const o=[...r?[S("verify")]:[],...i===void 0?[]:[S("html")]];return new m(
"CACHE_DIFFERS","The commands produced a layer that differs from the cached one, so the layer is made again.",{hint:`If \
this happens in every run, leave out ${o.join(" and ")}, or the cache.`})}async function go(t,e,n){const{run:r,options:i}=t;const o=performance.now();const s=await BS(t,e,n);const{ran:a,isRead:d}=s;
const c=await NS(t,s,n);const f=await $S(t,c,e);const u=performance.now()-o;const l=e.kind==="hit"?e.found.record:await AS(
c,a,r.signal);QE(l,r.log);XE(l.suggestions,i,r.log);const p=await s.sourceSize;return{job:t,cached:e,input:c,layer:f,surveyed:l,
sourceSize:p,layerMs:u,isRead:d}}function Fd({job:t,cached:e,layerMs:n,isRead:r}){if(e.kind==="hit"&&!r)jE(e,n,t.run.log)}
function Md(t,{isMet:e,budgets:n,checks:r}){const{job:i,cached:o,input:s,layer:a,surveyed:d,sourceSize:c}=t;const{newBytes:f,
packedBytes:u,imageId:l,configDigest:p}=a;return{...ir(c.bytes,f),oldLayers:i.source.layerCount,newLayers:1,oldHistory:c.
history,newHistory:[{command:wd,bytes:f,hasLayer:true}],oldPackedBytes:c.packedBytes,newPackedBytes:u,imageId:e?l:void 0,
configDigest:e?p:void 0,budgets:n,checks:r,directories:d.directories,rules:d.rules,commands:d.commands,spared:d.spared,skippedPresets:d.
skippedPresets,suggestions:d.suggestions,cacheHit:o.kind==="none"&&!o.wasAsked?void 0:o.kind==="hit",page:s.survey.page}}var FS="moby.buildkit.cache.v0";function MS(t){if(!(FS in t))return{config:t,hadCache:false};const{[FS]:e,...n}=t;return{
config:n,hadCache:true}}var OL=[/^ostree\.(?:commit|final-diffid|bootable)$/,/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/];
var _L=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function US(t,e){const n=y(t,"config","Labels");if(!k(n))return[];return Object.keys(n).filter(r=>OL.some(i=>i.test(r))||
HS(w(n,r)??"",e))}function yo(t,e){const n=([i,o])=>_L.test(i)||HS(o,e);const r=Object.entries(t);return{kept:Object.fromEntries(
r.filter(i=>!n(i))),leftOut:r.filter(n).map(([i])=>i)}}function HS(t,e){return e.some(n=>t.includes(n.replace(/^sha256:/,
"")))}async function Ud({run:t,source:e}){const{log:n}=t;const r=await e.readConfig();if(r.missing!==void 0)n.warning(r.missing);
return RL(r,e,n)}function RL(t,e,n){const{config:r,hadCache:i}=MS(t.json);if(i)n.debug("removed BuildKit's inline cache \
metadata, which refers to the source's layers");const o=[e.id,...e.diffIds,...t.digest===void 0?[]:[t.digest],...(t.packedLayers??
[]).map(({digest:c})=>c)];const s=US(r,o);if(s.length>0)n.warning(`Some labels describe the source's layers, which the r\
esult does not have: ${s.map(c=>JSON.stringify(c)).join(", ")}. The labels are kept, but tools that rely on them (ostree\
 or bootc hosts, a buildpacks rebase) do not work with the result.`);const{kept:a,leftOut:d}=yo(t.annotations,o);if(d.length>
0)n.debug(`removed annotations about the source's own blobs: ${d.join(", ")}`);return{...t,json:r,annotations:a}}async function jS(t){var i=[];try{const e=gt(i,new AsyncDisposableStack,true);const n={...t,sourceConfig:vt(e,Ud(t))};const r=await md(
n);e.defer(()=>hd(r));try{return await zS(n,r)}catch(c){return await zS(n,await pd(c,r,n))}}catch(o){var s=o,a=true}finally{
var d=yt(i,s,a);d&&await d}}async function zS(t,e){var u=[];try{const n=gt(u,new AsyncDisposableStack,true);const r=await go(
t,e,n);const i=await AL(t,r);const{layer:o,input:s,surveyed:a,layerMs:d}=r;const{stored:c,counts:f}=o;await cd(t,c,s.reader);
if(e.kind==="miss"&&c!==void 0&&i.isMet)await gd(t,e,{stored:c,surveyed:a,...f,ms:d});Fd(r);return Md(r,i)}catch(l){var p=l,
h=true}finally{var g=yt(u,p,h);g&&await g}}async function AL({run:t,engine:e,options:n,tags:r,source:i},{input:o,layer:s,
sourceSize:a}){const{reader:d,expected:c}=o;const{stored:f,newBytes:u,streamBytes:l=u}=s;const p=mr(n.budgets,{oldBytes:a.
bytes,newBytes:u});const h=Gt(p)===void 0;if(f===void 0||!h)return{budgets:p,isMet:h,checks:Pl};const[g]=c;const b=g&&{expected:g,
source:i,reader:d,streamBytes:l};const x=await kE(e,f,b,n.test);if(t.signal.aborted)throw F(t.signal.reason);await r.move(
e.docker,f.expectedId,f.reference);return{budgets:p,isMet:h,checks:x}}import{rename as HL}from"node:fs/promises";import{join as zL}from"node:path";function JS(t,e){const[n]=t;if(n!==void 0&&t.length===1)return{...n,...e};const r=i=>t.reduce((o,s)=>o+i(s),0);return{...ir(
r(i=>i.oldBytes),r(i=>i.newBytes)),oldLayers:r(i=>i.oldLayers),newLayers:r(i=>i.newLayers),oldHistory:void 0,newHistory:void 0,
directories:void 0,oldPackedBytes:zd(t.map(i=>i.oldPackedBytes)),newPackedBytes:zd(t.map(i=>i.newPackedBytes)),configDigest:void 0,
checks:{verifiedEntries:zd(t.map(i=>i.checks.verifiedEntries)),isTested:t.some(i=>i.checks.isTested)},cacheHit:t.some(i=>i.
cacheHit===void 0)?void 0:t.every(i=>i.cacheHit),rules:Hd(t.flatMap(i=>i.rules),({kind:i,name:o})=>`${i} ${o}`,WS),commands:Hd(
t.flatMap(i=>i.commands),({name:i})=>i,BL),spared:Hd(t.flatMap(i=>i.spared),({what:i,why:o})=>JSON.stringify([i,o]),WS),
skippedPresets:[...new Set(t.flatMap(i=>i.skippedPresets))],suggestions:Hd(t.flatMap(i=>i.suggestions??[]),({name:i})=>i,
(i,o)=>({...i,bytes:i.bytes+o.bytes})),page:NL(t),...e}}function zd(t){return t.reduce((e,n)=>e===void 0||n===void 0?void 0:
e+n,0)}function Hd(t,e,n){const r=new Map;for(const i of t){const o=r.get(e(i));r.set(e(i),o===void 0?i:n(o,i))}return[...r.
values()]}function WS(t,e){return{...t,entries:t.entries+e.entries,bytes:t.bytes+e.bytes}}function BL(t,e){const n=zd([t.
bytes,e.bytes]);return{name:t.name,ms:t.ms+e.ms,...n===void 0?{}:{bytes:n}}}function NL(t){const e=[];const n=[];const r=[];
const i=new Set;for(const{platform:o,page:s}of t){if(s===void 0)return void 0;const a=s.groups.map(d=>{const c=e.findIndex(
({name:f,kind:u})=>f===d.name&&u===d.kind);return c===-1?e.push(d)-1:c});n.push(Kl(s.result,o,a));if((s.dropped[3]??[]).
length>0)r.push(Kl(s.dropped,o,a));for(const d of s.notes)i.add(d)}return{groups:e,result:["",0,-1,n],dropped:["",0,-1,r],
notes:[...i]}}function Kl([,t,e,n],r,i){const o=i[e]??-1;if(n===void 0)return[r,t,o];return[r,t,o,n.map(s=>Kl(s,s[0],i))]}async function GS({id:t,index:e},n,{kind:r}){const i=await Promise.all(n.map(s=>CL(s,t,r)));if(e===void 0)return{images:i,
index:e};const{kept:o}=yo(e.annotations,[t]);return{images:i,index:{...e,annotations:o}}}async function CL({found:t,made:e},n,r){
const{image:i}=t;const{job:o,layer:s}=e;const{packed:a}=s;if(a===void 0)throw new Error("the layer is not in a file");const{
source:d}=o;const{annotations:c,digest:f}=await o.sourceConfig;const u=[n,d.id,...d.diffIds,...f===void 0?[]:[f]];const l=i?.
format??"oci";const{path:p,diffId:h,packedBytes:g}=a.file;const b=Kn(l,r);return{config:a.config,platform:d.platform,indexPlatform:i?.
indexPlatform,entryAnnotations:yo(i?.entryAnnotations??{},u).kept,annotations:c,format:l,layer:{path:p,diffId:h,descriptor:{
mediaType:b,digest:a.file.digest,sizeBytes:g}}}}import{createReadStream as $L}from"node:fs";import{join as LL}from"node:path";async function VS(t,e,n,r){const[i]=e;const o=i?.layer.packed;if(i===void 0||o===void 0)throw new Error("there is nothin\
g to store");if(e.length>1)return DL(t,e,n,r);const s=await Zr(t.engine,o.file,o.request);await Yr(t.engine,s,o.hasContent);
return{stored:s,platforms:e}}async function DL({run:t,engine:e,options:n},r,i,o){const s=Ve(t.runId);const a=LL(o,"index\
.tar");const d=`docker-archive:${a}:${s}`;const c=ae(s,"tag");const f=Os({transport:"docker-archive",text:d,path:a,reference:c,
index:void 0},{...t,tempDir:n.tempDir});const u=await f.write(i);await u.publish();const l=u.digest;const p=await Un(e,l);
const h=r[0]?.layer.packed?.file.diffId??"";const g={reference:p?l:s,expectedId:l,diffId:h};const b=()=>e.transport.loadImage(
$L(a),void 0,t.signal);const x=await Xr(e,g,b);const I=x.split("\n").find(te=>/^error /i.test(te.trim()));if(I!==void 0)
throw ql("a load without an error",JSON.stringify(I));const v=w(await Q(e,g.reference),"Id");if(v!==l)throw ql(`the ID ${l}`,
String(v));const z={stored:{...g,importedId:void 0},platforms:r};for(const te of r)await FL(e,z,te);return z}async function FL(t,e,{
job:n,layer:r}){const{platform:i}=n.source;const{diffIds:o}=await Yl(t,e,i);const s=r.packed?.file.diffId;if(o.length!==
1||o[0]!==s)throw ql(`one layer ${s} for ${O(i)}`,JSON.stringify(o))}function ql(t,e){return new m("CHECK_FAILED",`The s\
tored image differs from what was sent: expected ${t}, found ${e}. Nothing was tagged.`,{hint:K})}async function Yl(t,{stored:e,
platforms:n},r){const i=n.length>1?r:void 0;const o=await pt(t,e.reference,i);if(o!==void 0)return o;throw new m("CHECK_\
FAILED",`The stored image ${e.reference} disappeared from the engine before it was checked.`,{hint:"Check whether someth\
ing removes images on this machine, then run again."})}async function KS({run:t,engine:e},n){const r=new Map;for(const i of n.
platforms){const{job:o,input:s,layer:a}=i;const d=o.source.byLayers===true?"engine":"exact";const c=s.expected.find(b=>b.
view===d);if(c===void 0)continue;const f=await Yl(e,n,o.source.platform);const{newBytes:u,streamBytes:l=u}=a;const p={expected:c,
source:o.source,streamBytes:l};const h=o.platformTitle===void 0?"":` ${o.platformTitle}`;const g=()=>Kr(t,ht(e,f),p);r.set(
i,await t.log.group(`Verify${h} in the engine`,g))}return r}async function qS({run:t,engine:e,options:n},r){const{test:i}=n;
if(i===void 0)return false;const o=await Yl(e,r,void 0);await t.log.group("Test",()=>qr(e,o,i));return true}var YS={names:[],imageId:void 0,counts:void 0,isTested:false};async function XS(t,e,n){const{run:r,options:i,places:o,placements:s}=t;
const{compression:a}=i.layer;const d=await GS(e,n,a);const c=n.map(({made:g})=>g);for(const g of o){await r.log.group(`W\
rite ${g.target.name}`,async()=>{s.add({...g,written:await g.target.write(d)})})}const f=ML(t);const u=f===void 0?[]:nd(
f.engine,c,g=>g.job.source.platform);const l=f&&await r.log.group("Store in the engine",()=>VS(f,u,d,t.spool));const p=[];
if(i.verify){for(const g of s.all){for(const[b,x]of(await UL(t,g,{set:d,all:c})).entries())p[b]=x}if(f!==void 0&&l!==void 0){
const g=await KS(f,l);for(const[b,x]of c.entries())p[b]??=g.get(x)}}const h=f!==void 0&&l!==void 0&&await qS(f,l);if(r.signal.
aborted)throw F(r.signal.reason);await s.publish("files");if(f!==void 0&&l!==void 0){const{stored:g}=l;await t.tags.move(
f.engine.docker,g.expectedId,g.reference);await cd(f,g,{close:async()=>{}})}await s.publish("registries");return{names:o.
map(({target:g,location:b})=>({name:g.name,digest:s.all.find(x=>x.location===b)?.written.digest??""})),imageId:l?.stored.
expectedId,counts:i.verify?p:void 0,isTested:h}}function ML(t){const{engine:e,options:n}=t;return e===void 0||n.tags.length===
0?void 0:{...t,engine:e}}async function UL({run:t,options:e},{target:n,written:r},{set:i,all:o}){const s=await r.readBack();
try{const a=i.images.map(({config:u})=>L(u));const d=s.images.map(({config:u})=>u.descriptor.digest);if(JSON.stringify(d)!==
JSON.stringify(a)){throw new m("CHECK_FAILED",`${n.name} must have the images with the configs ${a.join(", ")}, but has ${d.
join(", ")}. Nothing was tagged.`,{hint:"Run again. If it happens again, check the disk, or the registry."})}const c=[];
const f={...t,tempDir:e.tempDir};for(const[u,l]of s.images.entries()){const{job:p,input:h,layer:g}=o[u];const b=h.expected.
find(({view:Y})=>Y==="exact");const{newBytes:x,streamBytes:I=x}=g;const v=p.platformTitle===void 0?"":` ${p.platformTitle}`;
const z=Hr(l,s,f);const te={expected:b,source:p.source,streamBytes:I};const ue=()=>Kr(t,z,te);c.push(await t.log.group(`\
Verify${v} in ${n.name}`,ue))}return c}finally{await s.close()}}async function ZS(t,e,n){var h=[];try{const r=gt(h,new AsyncDisposableStack,true);const{options:i}=t;const o=i.dryRun?void 0:
await rd(t,r);const s=[];for(const[v,z]of e.platforms.entries()){const te=o===void 0?void 0:zL(o,`layer-${v}`);const ue=e.
platforms.length>1?O(z.source.platform):void 0;const{source:Y,inEngine:Ee}=z;const ii=await jL({...t,source:Y,inEngine:Ee,
packTo:te,platformTitle:ue},r);s.push({found:z,made:ii})}const a=s.map(({made:v})=>v);const d=v=>a.reduce((z,te)=>z+v(te),
0);const c=mr(i.budgets,{oldBytes:d(({sourceSize:v})=>v.bytes),newBytes:d(({layer:v})=>v.newBytes)});const f=Gt(c)===void 0;
const u=f&&o!==void 0?await XS({...t,places:n,spool:o},e,s):YS;for(const v of a)if(f)await WL(v);for(const v of a)Fd(v);
const l=a.map((v,z)=>{const te=u.counts?.[z];const ue={verifiedEntries:te,isTested:u.isTested};const Y=O(v.job.source.platform);
return{...Md(v,{isMet:f,budgets:[],checks:ue}),platform:Y}});const p=u.imageId??(l.length===1?l[0]?.imageId:void 0);return{
...JS(l,{budgets:c,imageId:p}),platforms:l,written:u.names}}catch(g){var b=g,x=true}finally{var I=yt(h,b,x);I&&await I}}
async function jL(t,e){const n={...t,sourceConfig:vt(e,Ud(t))};const r=await md(n);e.defer(()=>hd(r));const i=await go(n,
r,e).catch(async o=>go(n,await pd(o,r,n),e));await i.input.reader.close();return i}async function WL({job:t,cached:e,input:n,
layer:r,surveyed:i,layerMs:o}){const s=r.packed?.file;const a=n.reader.isReproducible?yd(e,t):void 0;if(e.kind!=="miss"||
s===void 0||a===void 0)return;const{diffId:d,digest:c,packedBytes:f,packing:u}=s;const l=await HL(s.path,a).then(()=>true,
()=>false);if(!l)return;const p={diffId:d,savedFile:{digest:c,packedBytes:f,packing:u}};await gd(t,e,{stored:p,surveyed:i,
...r.counts,ms:o})}import{constants as JL}from"node:fs";import{access as GL,readFile as VL,rename as KL,rm as qL,stat as YL,writeFile as XL}from"node:fs/promises";
import{dirname as QS,join as ZL}from"node:path";var QL={report:"report",html:"page",summary:"summary"};async function Zl(t,e){try{await GL(`${QS(e)}/`,JL.W_OK)}catch(r){
throw Xl(t,e,E(r),r)}const n=await YL(e).catch(()=>void 0);if(n!==void 0&&!n.isFile())throw Xl(t,e,"it exists and is not\
 a file")}async function ex(t,e,n,r){const i=ZL(QS(e),n);try{await XL(i,r,{flag:"wx"});await KL(i,e)}catch(o){await qL(i,{force:true}).
catch(()=>{});throw Xl(t,e,E(o),o)}}function Xl(t,e,n,r){return new m("BAD_INPUT",`Cannot write the ${QL[t]} to ${JSON.stringify(
e)}: ${n}.`,{hint:"Name a file in an existing, writable directory.",cause:r})}async function tx(){return VL(new URL("pag\
e.html",import.meta.url),"utf8")}async function nx({run:t,options:e}){const{tempDir:n,tempDirFrom:r,backup:i,report:o,html:s}=e;await ES(n,r,t.runId);if(i!==
void 0)await Ny(i);if(o!==void 0)await Zl("report",o);if(s!==void 0)await Zl("html",s)}async function rx({run:t,options:e}){
const n={...t,tempDir:e.tempDir};const r=e.tagLocations.map(i=>({location:i,target:Os(i,n)}));for(const{target:i}of r)await i.
check();return r}var jd=class{#e;#t=[];#n=0;constructor(e){this.#e=e}get all(){return this.#t}add(e){const n=Ql(e)?this.#t.length:this.#t.
filter(ix).length;this.#t.splice(n,0,e)}async publish(e){const n=e==="files"?ix:Ql;for(const r of this.#t.filter(n)){this.#n++;
await r.written.publish()}}async undo(){const e=this.#t.splice(0);const n=this.#n;this.#n=0;for(const{written:r,target:i}of e.
slice(0,n).toReversed())await this.#i(`could not be taken back from ${i.name}`,()=>r.undo());await this.#r(e)}async finish(){
await this.#r(this.#t.splice(0))}async#r(e){for(const{written:n,target:r}of e)await this.#i(`left something beside ${r.name}`,
()=>n.discard())}async#i(e,n){await n().catch(r=>this.#e.warning(`The result ${e}: ${He(r)}`))}};function Ql({location:t}){
return t.transport==="docker"}function ix(t){return!Ql(t)}import{isDeepStrictEqual as eD}from"node:util";var em=Symbol("any value");var tD={clean:[],exclude:[],aptClean:false,script:void 0,scriptNetwork:em,sourceDateEpoch:void 0,
compression:em};function nD(t){return Object.entries(tD).every(([e,n])=>n===em||eD(t[e],n))}function ox(t){const{inEngine:e,
options:n}=t;return e!==void 0&&e.layerCount<=1&&nD(n.layer)&&!(e.image.isIndex&&n.platforms!=="default")}async function sx({
engine:t,inEngine:e,options:n,tags:r}){const{log:i,signal:o}=t;const{digest:s}=await e.readConfig();const{bytes:a,packedBytes:d,
history:c}=await e.measure();const{test:f,dryRun:u,html:l}=n;const p=mr(n.budgets,{oldBytes:a,newBytes:a});const h=Gt(p)===
void 0;const g=l===void 0?void 0:new ei(true);if(g!==void 0){const v=()=>rD(t,e,a,g);await i.group("Look through",v).catch(
z=>{if(o.aborted)throw z;i.warning(He(z))})}const b=f!==void 0&&!u&&h;if(!u&&h){if(f!==void 0)await i.group("Test",()=>qr(
t,e.image,f));await r.move(t.docker,e.id,e.id)}const x=e.layerCount;const I=x===0?"has no layer":"is already one layer";
if(h)i.notice(`${e.reference} ${I} and no option changes it: it ${u?"would be":"was"} tagged without changes.`);return{...ir(
a,a),oldLayers:x,newLayers:x,oldHistory:c,newHistory:c,oldPackedBytes:d,newPackedBytes:d,imageId:h?e.id:void 0,configDigest:h?
s:void 0,budgets:p,checks:{verifiedEntries:void 0,isTested:b},cacheHit:void 0,directories:g?.directories,page:g?.page,rules:[],
commands:[],spared:[],skippedPresets:[]}}async function rD(t,e,n,r){const i=await e.openReader();const o=new J(i.decide,
r.observer);await cn(t,[await i.open(t.signal),o],()=>n);await i.close()}async function ax(t,e){const{run:n,engine:r}=t;if(r===void 0)return;for(const{source:i,inEngine:o}of e.platforms){if(o===
void 0)continue;const s=async c=>{const f=`Compare the engine's view with the layers (${O(i.platform)})`;const u=i.knownBytes??
0;await n.log.group(f,()=>EE(n,o,c,u))};if(i.byLayers===true){await s(i);continue}const a={platforms:[i.platform],isEach:true};
const d=await wl({...t,engine:r},o.image,a);try{for(const c of d.platforms)await s(c.source)}finally{await d.close()}}}var iD="{{title}}";var oD="{{data}}";function cx(t,e){const[n,r]=dx(t,iD);const[i,o]=dx(r,oD);return[n,sD(Ut(e.title)),i,
aD(e),o].join("")}function dx(t,e){const[n,r,...i]=t.split(e);if(n===void 0||r===void 0||i.length>0)throw new Error(`the\
 page template must contain ${e} exactly once`);return[n,r]}function sD(t){return t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(
0)};`)}function aD(t){return JSON.stringify(t).replace(/[<\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}async function fx({report:t,page:e},n,{runId:r,log:i},o=tx){const s=async(a,d)=>{const c=n[a];if(c===void 0)return void 0;
try{if(a==="html"&&e===void 0){i.warning("The page was not written: the files of the result are not known.");return void 0}
await ex(a,c,`${ne(r)}${a}`,await d());return c}catch(f){i.warning(He(f));return void 0}};return{htmlPath:await s("html",
async()=>cx(await o(),Cw(t,e))),reportPath:await s("report",async()=>`${JSON.stringify(t,null,2)}
`)}}function ux(t,e,n,r){const{oldBytes:i,newBytes:o,oldPackedBytes:s,newPackedBytes:a}=t;if(o>i&&!gs(r.countsBlocks,o-i,
i)){const[u,l]=rr(o,i);n.warning(`The result (${u}) is larger than the source (${l}).`)}if(s===void 0||a===void 0)return;
if(a<=s)return;const d=e.layer.compression.kind==="zstd"?"a higher compression level makes it smaller":`${S("compression",
"zstd")} makes it smaller`;const[c,f]=rr(a,s);n.warning(`The compressed result (${c}) is larger than the source's compre\
ssed layers (${f}), so pushing and pulling it takes longer; ${d}.`)}async function lx(t,{id:e,docker:n,log:r,signal:i,cache:o}){for(const p of t.notices)r.notice(p);const s=new ze(i,t.timeoutSeconds);
const a={runId:e,log:r,signal:s.signal,touch:s.touch};const d=new js(t.tags);const c=new jd(r);const f=da(t);const u=new Us(
f?n:void 0,_s(t),r);let l;try{if(f){const h=await ag(n.withWatchdog(s),r);l={...h,runId:e,log:r,signal:s.signal}}const p=await dD(
{run:a,engine:l,options:t,tags:d,placements:c,sweep:u,cache:o});await c.finish();if(Ds(e))await Vt(n,t.timeoutSeconds,h=>On(
h,e,r));return p}catch(p){await c.undo();if(l!==void 0){await Vt(n,t.timeoutSeconds,async h=>{await d.undo(h,r);await On(
h,e,r)})}throw s.signal.aborted?F(s.signal.reason):p}finally{if(!s.signal.aborted)await u.settle();await u.end();s.release()}}
async function dD(t){var z=[];try{const e=gt(z,new AsyncDisposableStack,true);const n=performance.now();const{run:r,engine:i,
options:o}=t;const{log:s}=r;await nx(t);const a=await rx(t);const d=await lE(t);e.defer(()=>d.close());const c=mE(t,d);fD(
t,c);await uD(t,d);if(o.verifiesLayers&&!o.dryRun)await ax(t,c);const f=await cD(t,c,a);const u=Gt(f.budgets);const l=u===
void 0&&!o.dryRun;const p=l&&o.push?await lD(t,f):[];if(l)mD(t,f);const[h]=d.platforms;if(l&&o.removeOld&&i!==void 0&&h?.
inEngine!==void 0)await Sg(i,h.inEngine.image,f.imageId);const g=performance.now()-n;const b=p[0]?.digest??f.written[0]?.
digest;const x={...f,digest:b,pushed:p};const I=Bw(x,{options:o,engine:i,source:pD(t,c),ms:g});const v=await fx({report:I,
page:f.page},o,r);if(o.dryRun)s.notice("Dry run: nothing was stored, tagged or pushed.");ux(f,o,s,{countsBlocks:I.sizes===
"blocks"});s.info(dh({...f,ms:g}));return{...x,report:I,...v,budgetError:u}}catch(te){var ue=te,Y=true}finally{var Ee=yt(
z,ue,Y);Ee&&await Ee}}async function cD(t,e,n){const{engine:r}=t;const[i,...o]=e.platforms;if(i===void 0||r===void 0||n.
length>0||o.length>0)return ZS(t,e,n);const{source:s,inEngine:a}=i;const d={...t,source:s,inEngine:a,engine:r};const c=ox(
d)?await sx(d):await jS(d);const f=O(s.platform);return{...c,platforms:[{...c,platform:f}],written:[]}}function fD({run:t,
engine:e},{reference:n,platforms:r,notices:i}){const o=r.map(({source:a})=>`${O(a.platform)}, ${Ae(a.layerCount)}`);const s=e===
void 0?"":` on Docker ${e.version}`;t.log.info(`Flattening ${n} (${o.join("; ")})${s}`);for(const a of i)t.log.notice(a)}
async function uD({run:t,engine:e,options:n},r){const{backup:i,dryRun:o}=n;const s=r.platforms[0]?.inEngine?.image;if(i===
void 0||o||e===void 0||s===void 0)return;await t.log.group("Back up",()=>Cy(e,s,i))}async function lD({run:t,engine:e,options:n},r){
if(e===void 0||n.tags.length===0)return[];return t.log.group("Push",()=>yg(e,n.tags,r))}function mD({run:t,options:e},{written:n}){
const{tags:r}=e;if(r.length>0)t.log.info(`Tagged ${r.map(Gn).join(", ")}`);for(const{name:i,digest:o}of n)t.log.info(`Wr\
ote ${i}, ${o}`)}function pD(t,e){const{reference:n,id:r,platforms:i}=e;const{source:o,inEngine:s}=i[0];return{reference:n,
id:r,ofContainer:o.ofContainer,platforms:i.map(a=>a.source.platform),countsBlocks:Fn({...t,source:o,inEngine:s})}}function mx(t){const e={"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"image-id":t.imageId,"config-digest":t.configDigest,digest:t.digest,"c\
leaned-bytes":Lr(t),report:t.reportPath,html:t.htmlPath,platforms:JSON.stringify(t.platforms.map(hD)),"cache-hit":t.cacheHit===
void 0?void 0:String(t.cacheHit)};return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==void 0))}function hD(t){return{
platform:t.platform,"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"config-digest":t.configDigest??null,"cleaned-bytes":Lr(t),"cache-hit":t.
cacheHit??null}}import{tmpdir as jD}from"node:os";import{resolve as rm}from"node:path";import{resolve as gD}from"node:path";function px(t){yD(t);if(t.container!==void 0)wD(t);if(t.imageLocation!==void 0)bD(t,t.imageLocation.text);ED(t);SD(t);xD(
t)}function yD(t){const{backup:e,report:n,html:r}=t;const i=Object.entries({backup:e,report:n,html:r});const o=t.tagLocations.
flatMap(a=>"path"in a?[["tag",gD(a.path)]]:[]);const s=[...i,...o];for(const[a,[d,c]]of s.entries()){if(c===void 0)continue;
const f=s.slice(0,a).find(([u,l])=>l===c&&u!=="tag");if(f===void 0)continue;throw new m("BAD_INPUT",`The ${P(f[0],d)} ha\
ve the same path ${JSON.stringify(c)}.`,{hint:"Give each its own path."})}}function be(t,e,n,r=`Leave ${S(t)} out.`){throw new m(
"BAD_INPUT",`The ${P(t)} cannot be combined with ${e}: ${n}.`,{hint:r})}function wD(t){const e=S("container");const n=r=>be(
r,e,"it would run in a new container of the image, without the changes in this container",'Run the commands in the conta\
iner yourself ("docker exec"), or flatten the result again.');if(t.layer.aptClean)n("apt-clean");if(t.layer.script!==void 0)
n("run");if(t.platforms!=="default")be("platform",e,"a container already has its platform");if(t.pull==="always")be("pul\
l",e,"a container's image is already present");if(t.backup!==void 0)be("backup",e,"flattening does not change the contai\
ner");if(t.removeOld)be("remove-old",e,"the container still uses its image")}function bD(t,e){const n=S("image",e);const r=i=>`\
Load the image into the engine first and name it without a transport, or leave ${S(i)} out.`;if(t.layer.script!==void 0){
be("run",n,"a script runs in a container, and that image is in no engine",`Use ${S("clean")} and ${S("exclude")}, or loa\
d the image into the engine first.`)}if(t.backup!==void 0)be("backup",n,"it saves an image of an engine, and that image \
is in none");if(t.removeOld)be("remove-old",n,"it removes an image of an engine");if(!t.pause)be("pause",n,"only a conta\
iner can be paused",r("pause"));if(t.pull==="always")be("pull",n,"only an engine pulls, and that image is read where it \
is");if(t.verifiesLayers){be("verify",n,"it compares an engine's view with the layers, and that image is in no engine",`\
Use ${S("verify","true")}, or load the image into the engine first.`)}}function ED(t){const{tags:e,tagLocations:n,tagTexts:r}=t;
if(e.length>0||n.length===0)return;const i=S("tag",r.join(", "));if(t.test!==void 0){be("test",i,"the command runs in a \
container, and the result is in no engine",`Add a name in the engine to ${S("tag")}, for example "app:flat".`)}const o=n.
some(({transport:s})=>s==="docker");if(t.push&&!o){be("push",i,"a file is not pushed",`Add a name in a registry to ${S("\
tag")}, for example "docker://ghcr.io/owner/app:flat".`)}}function SD(t){const{layer:e,container:n}=t;const r=t.verifiesLayers;
const i=r?"verify":"from";const o=S(i,"layers");if(t.from!=="layers"&&!r)return;if(n!==void 0)be("container",o,"a contai\
ner's own changes are in no layer");if(t.from==="layers"&&e.script!==void 0)be("run",o,"what commands change is in no la\
yer")}function xD({layer:t,platforms:e}){const n=e==="default"||e!=="all"&&e.length===1;if(n||t.script===void 0)return;const r=S(
"platform",e==="all"?"all":e.map(O).join(", "));be("run",r,"a script runs in a container of one platform","Flatten each \
platform in a step of its own.")}function hx(t,e=false){const n=t.split("\n").map(i=>i.trim()).filter(i=>i!==""&&!i.startsWith("#"));if(n.length===0||!n.
every(i=>/^-\s+\S/.test(i)))return t;const r=n.map(i=>kD(i.slice(1).trim()));return e&&r.some(i=>i.includes(","))?t:r.join(
"\n")}function kD(t){const[,e]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(t)??[];if(e!==void 0)return e.replaceAll("''","'");const[
,n]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(t)??[];if(n!==void 0)return n.replace(/\\(["\\])/g,"$1");return t.replace(/\s+#.*$/,
"")}var PD=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]);var gx='"docke\
r-archive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"';var ID=/^([a-z][a-z0-9+-]*):/;var TD=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/;
var vD=/^@(\d{1,9})$/;function tm(t,e="image"){const n=ID.exec(t)?.[1];if(n===void 0)return void 0;const r=t.slice(n.length+
1);switch(n){case"docker-archive":case"oci-archive":case"oci":return OD(n,r,{text:t,input:e});case"docker":return AD(r,{
text:t,input:e});default:if(!PD.has(n)&&!r.startsWith("//"))return void 0;throw hn({text:t,input:e},`has the transport "${n}\
:", which is not supported`,BD(n,r))}}function OD(t,e,n){const{text:r,input:i}=n;const o=e.indexOf(":");const s=o===-1?e:
e.slice(0,o);const a=o===-1?"":e.slice(o+1);const d=t==="oci"?"DIR":"PATH";if(s===""||s.includes("\0")){const u=s===""?"\
has no path":"has a path with a NUL character";throw hn(n,u,`Write it as "${t}:${d}", or "${t}:${d}:REF".`)}const c=_D(a,
n);if(t!=="docker-archive"){const u=a===""||c!==void 0?void 0:a;if(u!==void 0&&!TD.test(u)){const l='After the path and \
a colon comes a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cann\
ot contain a colon.';throw hn(n,`names ${JSON.stringify(u)}, which is not a valid name`,l)}return{transport:t,text:r,path:s,
reference:u,index:c}}const f=a===""||c!==void 0?void 0:RD(a,n,i);return{transport:t,text:r,path:s,reference:f,index:c}}function _D(t,e){
if(!t.startsWith("@"))return void 0;const n=vD.exec(t)?.[1];if(n===void 0){const r='Write the number of the image after \
"@", from 0: "@0" is the first one.';throw hn(e,`has ${JSON.stringify(t)} after its path`,r)}if(e.input==="tag"){const r="\
An index selects one of the images of an archive that exists. Write a name instead.";throw hn(e,"has an index",r)}return Number(
n)}function RD(t,e,n){const r=ae(t,n);if(r.digest!==void 0){throw hn(e,"has a digest","Docker archives name images only \
by tags.")}return r}function AD(t,e){const{text:n,input:r}=e;if(!t.startsWith("//")){if(!t.includes("/"))return void 0;throw hn(
e,'lacks "//" after "docker:"',`Write it as "docker://${t}".`)}const i=t.slice(2);const o=r==="tag"?qo(i,r):ae(i,r);if(Mt(
i)){throw hn(e,"is an image ID",'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".')}return{
transport:"docker",text:n,reference:o}}function BD(t,e){if(t==="docker-daemon"){return`An image of the engine has no tra\
nsport. Write it as ${JSON.stringify(e.replace(/^\/\//,""))}.`}if(t==="http"||t==="https"){return`An image in a registry\
 is written as ${JSON.stringify(`docker:${e}`)}.`}const n=`If this is the name of an image in the engine, write it as "d\
ocker.io/library/${t}:TAG".`;return`Use ${gx}. "skopeo copy" converts from all other transports. ${n}`}function hn({text:t,
input:e},n,r){const i=`The ${P(e)} must be an image reference or one of ${gx}, but ${JSON.stringify(t)} ${n}.`;return new m(
"BAD_INPUT",i,{hint:r})}function yx(t,e){if(t!==""&&e!==void 0){throw new m("BAD_INPUT",`Set either ${S("image")} or ${S("container")}, not both\
.`,{hint:`To flatten the container, leave ${S("image")} out.`})}if(e!==void 0)return{image:void 0,imageLocation:void 0};
if(t===""){throw new m("BAD_INPUT",`The ${P("image")} is required, but is empty.`,{hint:`Name the image to flatten, for \
example "app:latest", or a container with the ${P("container")}.`})}const n=tm(t,"image");const r=n===void 0?ae(t,"image"):
void 0;return{image:r,imageLocation:n}}function wx(t,e){const n=t.split(/[\n,]/).map(a=>a.trim()).filter(a=>a!=="");if(n.
length===0&&!e){throw new m("BAD_INPUT",`The ${P("tag")} is required, but is empty.`,{hint:'Give the result a name, for \
example "app:flat".'})}const r=new Map;const i=new Map;const o=new Map;for(const a of n){const d=tm(a,"tag");const c=d===
void 0?qo(a,"tag"):void 0;const f=c===void 0?a:re(c);if(o.has(f))continue;o.set(f,a);if(c!==void 0)r.set(f,c);if(d!==void 0)
i.set(f,d)}const s=[...i.values()];ND(s);return{tags:[...r.values()],tagLocations:s,tagTexts:[...o.values()]}}function ND(t){
const e=new Map;for(const n of t){if(n.transport!=="docker-archive"&&n.transport!=="oci-archive")continue;const r=e.get(
n.path);e.set(n.path,n);if(r===void 0)continue;throw new m("BAD_INPUT",`The ${P("tag")} has the path ${JSON.stringify(n.
path)} twice: ${JSON.stringify(r.text)} and ${JSON.stringify(n.text)}.`,{hint:"An archive holds one result. Give each it\
s own path."})}}var CD=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/;var bx=/^[0-9a-f]{12,64}$/;function Ex(t,e){const n=e.
map(LD).filter(i=>i!==void 0);const r=$D(t);return r===void 0?n:[...n,r]}function $D(t){const e=Nu(t);const n=eo(t);if(n.
every((o,s)=>o===e[s]))return void 0;const r=n.map((o,s)=>o===e[s]?o:"true");const i=e.length===1?"which":`in which ${JSON.
stringify(lt)}`;return`${S("clean",r.join(", "))} means ${S("clean",n.join(", "))}, ${i} selects all safe presets.`}function LD(t){
const{text:e,domain:n}=t;const r=Gn(t);if(bx.test(e)||CD.test(e)){const i=bx.test(e)?"looks like an ID":"has no reposito\
ry name";return`The tag ${JSON.stringify(e)} ${i}: the result will be named ${r}. Write it as "name:tag", for example ${JSON.
stringify(`app:${e}`)}.`}if(!/[.:]/.test(n)&&n!=="localhost")return`The tag ${JSON.stringify(e)} refers to the registry ${JSON.
stringify(n)}, because only registry names can contain upper-case letters. Repository names are lower case: write ${JSON.
stringify(e.toLowerCase())} for one on Docker Hub.`;return void 0}var DD={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},container:{
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
ssed layer"}};var Sx=Object.fromEntries(Object.entries(Bo).map(([t,e])=>[t,{kind:e,...DD[t]}]));import{resolve as FD,sep as MD}from"node:path";var nm={true:true,True:true,TRUE:true,false:false,False:false,FALSE:false};function _t(t,e){const n=Object.hasOwn(nm,e)?
nm[e]:void 0;if(n===void 0){throw new m("BAD_INPUT",`The ${P(t)} must be true or false, but is ${JSON.stringify(e)}.`,{hint:`\
Write ${S(t,"true")} or leave it out.`})}return n}var UD=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function kx(t){if(UD.test(t))return t;
throw new m("BAD_INPUT",`The ${P("container")} must be a container's name or ID, but is ${JSON.stringify(t)}.`,{hint:'"d\
ocker ps --all" lists the names, which consist of letters, digits, "_", "." and "-".'})}function Wd(t,e){const n=r=>new m(
"BAD_INPUT",`The ${P(t)} must be the path of a file, but ${r}.`,{hint:'Name a file, for example "backup/app.tar".'});if(e.
includes("\0"))throw n("it contains a NUL character");if(e.endsWith("/")||e.endsWith(MD))throw n(`${JSON.stringify(e)} i\
s a directory`);return FD(e)}var HD=8**11-1;function Px(t){if(t===void 0||t==="")return void 0;const e=/^[0-9]{1,11}$/.test(
t)?Number(t):Number.NaN;if(!(e<=HD)){throw new m("BAD_INPUT",`The environment variable SOURCE_DATE_EPOCH must be whole s\
econds since 1970, but is ${JSON.stringify(t)}.`,{hint:'Set it to the output of "git log -1 --format=%ct", or unset it.'})}
return e}function Ix(t){if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(t))return t;throw new m("BAD_INPUT",`The ${P("run-network")}\
 must be the name of a network, but is ${JSON.stringify(t)}.`,{hint:'Name a network that "docker network ls" lists, for \
example "bridge". The default is "none".'})}var xx=2e6;function Tx(t){const e=/^[0-9]{1,7}$/.test(t)?Number(t):Number.NaN;
if(!(e<=xx)){throw new m("BAD_INPUT",`The ${P("timeout")} must be whole seconds from 0 (no limit) to ${xx}, but is ${JSON.
stringify(t)}.`,{hint:"Leave it out for the default of 600 seconds."})}return e}var zD=["missing","always","never"];function vx(t){
const e=zD.find(n=>n===t);if(e===void 0){throw new m("BAD_INPUT",`The ${P("pull")} must be missing, always or never, but\
 is ${JSON.stringify(t)}.`,{hint:"Leave it out to pull only images that the engine does not have."})}return e}function Ox(t){
const e=t.split(/[\n,]/).map(r=>r.trim()).filter(r=>r!=="");if(e.length===0)return"default";if(e.includes("all")){if(e.length===
1)return"all";throw new m("BAD_INPUT",`The ${P("platform")} must be a list of platforms or "all", but has both: ${JSON.stringify(
e.join(", "))}.`,{hint:'Leave out "all" to flatten only the platforms that you name.'})}const n=e.map(ns);return n.filter(
(r,i)=>n.findIndex(o=>V(r,o))===i)}function _x(t){if(t==="layers")return{verify:true,verifiesLayers:true};if(!Object.hasOwn(
nm,t)){throw new m("BAD_INPUT",`The ${P("verify")} must be true, false or layers, but is ${JSON.stringify(t)}.`,{hint:`W\
rite ${S("verify","true")} or leave it out.`})}return{verify:_t("verify",t),verifiesLayers:false}}function Rx(t){if(t===
"auto"||t==="layers")return t;throw new m("BAD_INPUT",`The ${P("from")} must be auto or layers, but is ${JSON.stringify(
t)}.`,{hint:"Leave it out to read an image in the fastest way."})}var WD=["clean","platform"];function Ax(t){const e=d=>t(d).trim()||Sx[d].default;const n=d=>hx(t(d),WD.includes(d));const r=_t(
"dry-run",e("dry-run"));const i=e("container")===""?void 0:kx(e("container"));const o=yx(e("image"),i);const s=wx(n("tag"),
r);const a={...o,container:i,from:Rx(e("from")),pause:_t("pause",e("pause")),...s,layer:{aptClean:_t("apt-clean",e("apt-\
clean")),clean:Rw(n("clean")),exclude:lw(n("exclude")),script:t("run").trim()===""?void 0:t("run"),scriptNetwork:Ix(e("r\
un-network")),compression:LE(e("compression")),sourceDateEpoch:Px(process.env["SOURCE_DATE_EPOCH"])},cleanWords:eo(n("cl\
ean")),dryRun:r,platforms:Ox(n("platform")),defaultPlatform:process.env["DOCKER_DEFAULT_PLATFORM"]?.trim()||void 0,pull:vx(
e("pull")),push:_t("push",e("push")),..._x(e("verify")),test:xE(t("test")),backup:e("backup")===""?void 0:Wd("backup",e(
"backup")),removeOld:_t("remove-old",e("remove-old")),timeoutSeconds:Tx(e("timeout")),budgets:{maxBytes:zh(e("max-size")),
minSaving:jh(e("min-saving"))},report:e("report")===""?void 0:Wd("report",e("report")),html:e("html")===""?void 0:Wd("ht\
ml",e("html")),summary:_t("summary",e("summary")),cache:_t("cache",e("cache")),notices:Ex(n("clean"),s.tags),...JD(e("te\
mp-dir"))};px(a);return a}function JD(t){const e=process.env["RUNNER_TEMP"];if(t!=="")return{tempDir:rm(t),tempDirFrom:"\
input"};if(e)return{tempDir:rm(e),tempDirFrom:"RUNNER_TEMP"};return{tempDir:rm(jD()),tempDirFrom:"system"}}import{constants as Gx}from"node:fs";import{appendFile as cF,stat as fF}from"node:fs/promises";var GD=["▏","▎","▍","▌","▋","▊","▉"];var im=10;var VD=40;function Nx(t,e,n){if(t<=0||e<=0)return"";const r=Math.
max(1,Math.round(Math.min(1,t/e)*n*8));const i=r%8;return"█".repeat(Math.floor(r/8))+(i===0?"":GD[i-1])}function Cx(t,e=50){
const n=Math.max(...t.map(({name:s})=>s.length));const r=t.map(({bytes:s})=>T(s));const i=Math.max(...r.map(s=>s.length));
const o=Math.max(...t.map(({bytes:s})=>s));return bt(t.map(({name:s,bytes:a,note:d=""},c)=>[s.padEnd(n),(r[c]??"").padStart(
i),Nx(a,o,e).padEnd(d===""?0:e),d].join("  ").trimEnd()))}function $x(t,e){const n=e.filter(({bytes:s})=>s>0).sort((s,a)=>a.
bytes-s.bytes);if(n.length<2)return"";const r=n.slice(0,im);const i=n.slice(im).reduce((s,{bytes:a})=>s+a,0);if(i>0)r.push(
{name:`${n.length-im} more`,bytes:i});const o=KD(r.map(({name:s})=>Bx(s)));return bt([`pie showData title ${Bx(t)}`,...r.
map(({bytes:s},a)=>`  "${o[a]}" : ${Math.max(s/1e6,.01).toFixed(2)}`)],"mermaid")}function KD(t){const e=new Set;return t.
map(n=>{let r=n;for(let i=2;e.has(r);i++)r=`${n} (${i})`;e.add(r);return r})}function Bx(t){return le(t.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,
"·"),VD)}function om(t){return t.map(({level:e,text:n},r)=>{if(e===0)return n;const i=s=>{const a=t.slice(r+1).find(d=>d.
level<=s);return a?.level===s};const o=Array.from({length:e-1},(s,a)=>i(a+1)?"│  ":"   ");return`${o.join("")}${i(e)?"\
├─ ":"└─ "}${n}`})}function Lx(t,e){const n=t.map(({path:o,bytes:s})=>{const a=o.split("/");const d=a.length-2;const c=Ut(
d===0?o:a.at(-1)??"");return{level:d,name:le(c,40),bytes:s}});const r=om(n.map(({level:o,name:s})=>({level:o,text:s})));
const i=Math.max(0,...r.map(o=>o.length));return bt(n.map(({bytes:o},s)=>`${(r[s]??"").padEnd(i)}  ${T(o).padStart(7)}  ${Nx(
o,e,30)}`.trimEnd()))}var ti=200;var gn=60;function fe(t){return Tp(le(t,ti))}function et(t){return t.replaceAll(" "," ")}var qD=120;var YD=150;var XD=16;function Ux({platforms:t,source:e}){if(t.length<2)return"";const n=t.slice(0,gn).map(i=>{
const o=i.oldPackedBytes===null||i.newPackedBytes===null?"":`${et(T(i.oldPackedBytes))} → ${et(T(i.newPackedBytes))}`;
const s=vi(i.savedPercent.toFixed(1));return`| ${fe(i.platform)} | ${et(T(i.oldBytes))} in ${et(Ae(i.oldLayers))} | ${et(
T(i.newBytes))} | ${et(s)} | ${o} |`});const r=t.length-n.length;return[`| platform of ${fe(e.reference)} | before | aft\
er | | compressed |`,"| --- | ---: | ---: | --- | --- |",...n,...r>0?[`| ${r} more | | | | |`]:[]].join("\n")}function Hx(t){
const{source:e,result:n,platforms:r}=t;const i=n.tags[0]??"the result";if(r.length===1){const o={oldLayers:e.layers,newLayers:n.
layers};return Fx("History",o,[{title:e.reference,...e},{title:i,...n}])}return r.map(o=>Fx(`History of ${fe(o.platform)}`,
o,[{title:e.reference,...Dx(o.oldBytes,o.oldHistory)},{title:i,...Dx(o.newBytes,o.newHistory)}])).join("\n\n")}function Dx(t,e){
return{bytes:t,steps:e?.length??null,history:e}}function Fx(t,{oldLayers:e,newLayers:n},r){const i=r.reduce((o,s)=>o+(s.
steps??0),0);return[`<details${i<=XD?" open":""}><summary>${t}: ${Ae(e)} before, ${Ae(n)} after</summary>`,"",...r.flatMap(
o=>[QD(o.title,o),""]),"</details>"].join("\n")}var ZD=24;function QD(t,{bytes:e,steps:n,history:r}){const i=`${Ut(le(t,
ti))}  ${T(e)}`;if(r===null)return bt([i,"└─ (the history does not cover all layers)"]);const o=r.slice(-YD);const s=n??
r.length;const a=[{level:0,text:i}];let d=1;if(o.length<s){const c=`(${s-o.length} earlier steps)`;a.push({level:d++,text:c})}
for(const{command:c,bytes:f,layer:u}of o){const l=c.replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,"").replace(/\s+/g," ");const p=Ut(
le(l.trim()||"(no command)",qD));a.push({level:d,text:`${u?T(f):"-"}  ${p}`});if(u)d=Math.min(d+1,ZD)}return bt(om(a))}function zx({
result:t,dryRun:e,platforms:n}){const r=e?" (expected)":"";if(n.length===1)return Mx(`Largest directories${r}`,t.directories,
t.bytes);return n.map(i=>Mx(`Largest directories of ${fe(i.platform)}${r}`,i.directories,i.newBytes)).filter(i=>i!=="").
join("\n\n")}function Mx(t,e,n){if(e===null||e.length===0)return"";const r=Lx(e,n);return[`<details open><summary>${t}</\
summary>`,"",r,"","</details>"].join("\n")}var sm=1024*1024;function Wx(t,e){const n=[eF(t),tF(t),nF(t),Ux(t),rF(t),Hx(t),sF(t),oF(t),zx(t),aF(t),dF(t)].filter(s=>s!==
"");const r=`_Truncated: a job summary holds at most ${T(sm)}. The report has the rest._`;const i=s=>[...n.slice(0,s),...s<
n.length?[r]:[]].join("\n\n");const o=n.map((s,a)=>`

${i(n.length-a)}

`);return o.find(s=>Buffer.byteLength(s)<=e)??""}function eF(t){const{ok:e,dryRun:n,source:r,result:i,savedPercent:o,seconds:s,
cacheHit:a}=t;const d=i.tags.slice(0,3).map(fe).join(", ");const c=i.tags.length>3?` and ${i.tags.length-3} more`:"";const f=d===
""?"":` → ${d}${c}`;const u=r.bytes===i.bytes&&r.layers===i.layers;const l=u?"unchanged":vi(o.toFixed(1));const p=n?"D\
ry run, nothing was changed. ":"";const h=a===true?", from the cache":"";return[`### ${e?"":"Not tagged: "}${fe(r.reference)}${f}`,
"",`${p}**${T(r.bytes)}** in ${Ae(r.layers)} → **${T(i.bytes)}** in ${Ae(i.layers)}, **${l}**, ${s.toFixed(1)} s${h}`].
join("\n")}function tF(t){if(t.budgets.length===0)return"";const e=t.budgets.map(({input:n,wanted:r,seen:i,met:o})=>`> ${o?
"Met":"Not met"}: <code>${n}</code> requires ${r}, got ${i}.`);return[`> [!${t.ok?"NOTE":"CAUTION"}]`,e.join("\n>\n")].join(
"\n")}function nF({source:t,result:e}){const n=[{name:"before",bytes:t.bytes,note:Ae(t.layers)},{name:"after",bytes:e.bytes,
note:Ae(e.layers)}];const r=t.packedBytes===null||e.packedBytes===null?"":`

Compressed, as pushed and pulled: ${T(t.packedBytes)} → ${T(e.packedBytes)}.`;return Cx(n)+r}var Jd=10;function rF({dryRun:t,
result:e}){const{imageId:n,pushed:r,written:i,verifiedEntries:o,testPassed:s}=e;const a=[...o===null?[]:[`${oe(o)} verif\
ied`],...s===true?["test passed"]:[]];const d=i.slice(0,Jd).map(({name:u,digest:l})=>`${fe(u)}, ${fe(l)}`);const c=r.slice(
0,Jd).map(u=>fe(`${u.name}@${u.digest}`));const f=r.length>Jd?[`${r.length-Jd} more`]:[];return[...n===null?[]:[`- Image\
 ID${t?" (expected)":""}: ${fe(n)}`],...[...c,...f].map(u=>`- Pushed: ${u}`),...d.map(u=>`- Written: ${u}`),...a.length===
0?[]:[`- Checks: ${a.join(", ")}`]].join("\n")}function iF(t){const e=[{kind:"hidden",name:"hidden in lower layers",bytes:t.
hiddenBytes,note:""},...t.rules.filter(n=>!Jx(n)).map(({kind:n,name:r,entries:i,bytes:o})=>({kind:n,name:r,bytes:o,note:oe(
i)})),...t.commands.map(({name:n,seconds:r,bytes:i})=>({kind:"command",name:n,bytes:i??0,note:i===null?"freed size unkno\
wn":`${r.toFixed(1)} s`}))];return e.sort((n,r)=>r.bytes-n.bytes)}function jx(t){const e=t.rules.filter(Jx).map(({kind:r,
name:i})=>r==="preset"?is(le(i,ti)):fe(i));if(e.length===0)return"";const n=e.length>gn?` and ${e.length-gn} more`:"";return`\

Matched nothing: ${e.slice(0,gn).join(", ")}${n}.`}function Jx({entries:t,bytes:e}){return t===0&&e===0}function oF({result:t,
suggestions:e,suggestedClean:n}){if(e===null||n===null)return"";const r=e.map(({name:o,bytes:s})=>{const a=t.bytes===0?0:
s/t.bytes*100;const d=Nn(o)?.why;const c=d===void 0?"":` (${d})`;return`- preset ${fe(o)}: ${T(s)}, ${nr(a)} % of the re\
sult${c}`});const i=En("clean",n);return["#### Possible further savings","",...r,"",bt([i],i.startsWith("--")?"sh":"yaml")].
join("\n")}function sF(t){const e=t.sizes==="blocks";const n=t.savedBytes===0||t.cleanedBytes===0&&gs(e,t.savedBytes,t.source.
bytes);if(n)return jx(t).trimStart();const r=iF(t);const i=r.slice(0,gn);const o=Math.max(1,...r.map(({bytes:d})=>d));const s=i.
map(({kind:d,name:c,bytes:f,note:u=""})=>{const l=t.source.bytes===0?0:f/t.source.bytes*100;const p=d==="hidden"?c:`${d}\
 ${fe(c)}`;const h=Math.max(0,Math.round(f/o*20));return`| ${p} | ${et(T(f))} | ${et(`${nr(l)} %`)} | ${"█".repeat(h)}\
 | ${et(u)} |`});const a=r.length-i.length;return[`#### Where ${t.savedBytes<0?"the growth":`the ${T(t.savedBytes)}`} ca\
me from`,"","| | size | of the source | | |","| --- | ---: | ---: | --- | --- |",...s,...a>0?[`| ${a} more | | | | |`]:[],
"","Hidden in lower layers: files that a later layer deleted or replaced"+(e?", plus rounding to disk blocks.":"."),jx(t),
"",$x("Saved, in MB",r)].join("\n").trimEnd()}function aF(t){const e=t.kept.slice(0,gn).map(({what:n,why:r,entries:i,bytes:o})=>{
const s=i===null||o===null?"":`: ${T(o)} in ${oe(i)}`;const a=r===null?" (requested)":` (${is(le(r,ti))})`;return`- ${fe(
n)}${s}${a}`});if(e.length===0)return"";return["<details><summary>Kept on purpose</summary>","",...e,"","</details>"].join(
"\n")}function dF({ok:t,dryRun:e,source:n,result:r,backup:i,engine:o}){if(!t||e||n.id===r.imageId)return"";const s=r.tags.
includes(n.reference);const a=s?"Not possible, because the result has replaced the source. Next time, give it another na\
me.":`The source image ${fe(n.reference)} is unchanged.`;const d=o===null?a:i!==null?`<code>docker load --input</code> ${fe(
i)} restores the source image.`:s?`Not possible, because the tag of the source image has moved. Next time, set <code>bac\
kup</code> to save an archive of it first.`:`The source image ${fe(n.reference)} is unchanged. Set <code>backup</code> t\
o save it to an archive as well.`;return[`**Undo**: ${d}`,"","**Trade-offs**: the single layer is not shared with other \
images and is pulled in one piece instead of in parallel. Signatures and attestations of the source do not apply to the \
result: sign it again."].join("\n")}async function Vx(t,e,n){if(t===void 0||t===""){n.warning('Could not write the job summary: GITHUB_STEP_SUMMARY is not s\
et. Set "summary: false" to turn the summary off.');return}try{const{size:r}=await fF(t);const i=Wx(e,sm-r);if(i===""){n.
warning(`Could not write the job summary: ${JSON.stringify(t)} is full.`);return}await cF(t,i,{flag:Gx.O_WRONLY|Gx.O_APPEND})}catch(r){
n.warning(`Could not write the job summary to ${JSON.stringify(t)}: ${E(r)}.`)}}import{AsyncLocalStorage as uF}from"node:async_hooks";import{ChildProcess as lF}from"node:child_process";import{subscribe as mF,
unsubscribe as pF}from"node:diagnostics_channel";import{accessSync as hF,constants as gF,statSync as yF}from"node:fs";import{
delimiter as wF,join as bF}from"node:path";var Kx=new uF;var qx="child_process";var EF=2**31-1;var Gd=class{#e=new Wn;async run(e,n,r){if(n.some(c=>c.includes("\0")))
return this.#e.run(e,n,r);const i=Symbol(e);const o=new fi(r.onOutput);let s;let a;const d=c=>{if(Kx.getStore()!==i||!k(
c))return;if(!(c["process"]instanceof lF))return;s=c["process"];SF(s);s.once("error",f=>{a=f});s.once("spawn",xF.bind(void 0,
s,o,r.kill))};mF(qx,d);try{const c=await Kx.run(i,()=>Tm(IF(kF(e)),[...n],{env:r.env,silent:true,ignoreReturnCode:true,delay:EF,
listeners:{stdout:o.stdout.add,stderr:o.stderr.add}}));return{exitCode:c??lc,...o.texts()}}catch(c){if(s===void 0)return this.#e.
run(e,n,r);throw a??c}finally{pF(qx,d)}}};function SF(t){const e=t;const n=e.spawn?.bind(t);if(n===void 0)return;e.spawn=
r=>{try{return n({...r,detached:bn})}catch(i){return process.nextTick(()=>t.emit("error",i))}}}function xF(t,e,n){t.stdin?.
on("error",()=>{}).end();e.readFrom(t);li(n,t)}function kF(t){const e=(process.env["PATH"]??"").split(wF).filter(n=>n!==
"");return e.map(n=>bF(n,t)).find(PF)??t}function PF(t){try{hF(t,gF.X_OK);return yF(t).isFile()}catch{return false}}function IF(t){
return`"${t.replaceAll('"','\\"')}"`}import{randomUUID as TF}from"node:crypto";var Vd=class{#e;info(e){this.#t();ai(vF(e))}debug(e){this.#t();To(e)}notice(e){this.#t();Am(e)}warning(e){this.#t();Rm(e)}async group(e,n){
this.#t();Bm(e);try{return await n()}finally{this.#t();Nm()}}showProgress(e){return lh(e,n=>this.info(n))}untrusted(e){if(this.#e===
void 0){this.#e=TF();ai(`::stop-commands::${this.#e}`)}ai(e)}#t(){if(this.#e!==void 0)ai(`::${this.#e}::`);this.#e=void 0}};
function vF(t){return t.replace(/[\r\n]+/g," ").replace(/^([\s\u0085]*):(?=:)/,"$1: ").replaceAll("##[","## [")}import{randomUUID as e0}from"node:crypto";import{link as MF,mkdir as t0,readdir as n0,readFile as r0,rename as am,rm as ri,
stat as UF,writeFile as HF}from"node:fs/promises";import{basename as zF,dirname as jF,join as zn}from"node:path";import{readdir as OF,rm as _F,stat as RF}from"node:fs/promises";import{join as AF}from"node:path";async function Yx(t,e,n){
for(const r of await OF(t)){if(!e(r))continue;const i=AF(t,r);const o=await RF(i).catch(()=>void 0);if(o!==void 0&&Date.
now()-o.mtimeMs>n)await _F(i,{recursive:true,force:true}).catch(()=>{})}}import{fork as BF}from"node:child_process";import{realpath as NF}from"node:fs/promises";import{fileURLToPath as CF}from"node:url";
var Xx=20*60*1e3;var $F=64*1024;async function Zx(t,{cwd:e,temp:n},r){const i=AbortSignal.timeout(Xx);const o=BF(CF(new URL(
"cache-client.mjs",import.meta.url)),{cwd:e,env:{...process.env,GITHUB_WORKSPACE:await NF(e),RUNNER_TEMP:n},stdio:["igno\
re","pipe","pipe","ipc"],execArgv:[],detached:true});const s=()=>LF(o.pid);const a=AbortSignal.any([r,i]);a.addEventListener(
"abort",s);if(a.aborted)s();let d="";for(const l of[o.stdout,o.stderr])l?.setEncoding("utf8").on("data",p=>{if(d.length<
$F)d+=p});let c={isDone:false};o.on("message",l=>{c=l});const f=await new Promise(l=>{o.once("error",p=>l(p.message));o.
once("close",(p,h)=>{const g=h===null?`exited with status ${p}`:`was killed by ${h}`;l(p===0?void 0:`the cache client ${g}`)});
o.send(t,()=>{})});a.removeEventListener("abort",s);r.throwIfAborted();const u=i.aborted?`it took more than ${Xx/6e4} mi\
nutes`:f;return{isDone:c.isDone&&u===void 0,...DF(d,c.error??u)}}function LF(t){try{if(t!==void 0)process.kill(-t,"SIGKI\
LL")}catch{}}function DF(t,e){const n=[];const r=[];for(const i of t.split(/\r?\n/)){const[,o,s=""]=/^::(\w+)[^:]*::(.*)$/.
exec(i)??[];if(o==="warning"||o==="error")n.push(FF(s));else if(o===void 0&&i.trim()!=="")r.push(i.trim())}if(e!==void 0)
n.push(e);return{problems:n,lines:r}}function FF(t){return t.replaceAll("%0D"," ").replaceAll("%0A"," ").replaceAll("%25",
"%")}var ni="docker-flatten-cache";var Kd=`${ni}.lock`;var i0="docker-flatten-kept-";var WF=60*60*1e3;var JF=7*24*60*60*1e3;var qd=class{#e;#t;#n=!GF();#r=new Set;constructor(e,n){
this.#e=e;this.#t=n}async restore(e,n,r,i){if(this.#n){r.notice("The layer is not cached: this runner has no cache servi\
ce.");return false}try{return await this.#i(e,n,r,i)}catch(o){if(i.aborted)throw o;this.#n=true;r.notice(`Could not rest\
ore the layer from the cache: ${E(o)}`);return false}}async#i(e,n,r,i){return KF(this.#e,r,false,async o=>{const{isDone:s,
problems:a,lines:d}=await VF("restore",e,o,i);if(s){this.#r.add(e);for(const f of await n0(o))await am(zn(o,f),zn(n,f));
return true}if(a.length===0)return false;const c=`Could not restore the layer from the cache: ${a.join("; ")}`;if(d.some(
f=>f.startsWith("Cache hit for"))){this.#r.add(e);r.warning(`${c}. ${Qx(e)}`)}else{this.#n=true;r.notice(c)}return false})}canSave(e,n){
if(this.#n)return false;if(!this.#r.has(e))return true;n.debug(Qx(e));return false}async save(e,n,r){if(!this.canSave(e,
r))return;const i=zn(this.#e,`${i0}${e0()}`);await am(n,i);this.#t({key:e,directory:i})}};function Qx(t){return`If this \
happens again, the cache entry is damaged: delete it with "gh cache delete ${t}".`}async function o0(t){try{const e=await n0(t);const n=e.some(r=>[Kd,ni,Yd(ni)].includes(r));if(n&&await s0(zn(t,Kd))){for(const r of[
ni,Yd(ni),Kd])await ri(zn(t,r),{recursive:true,force:true})}await Yx(t,r=>r.startsWith(i0),JF)}catch{}}function GF(){const{
env:t}=process;const e=t["GITHUB_SERVER_URL"]||"https://github.com";if(!URL.canParse(e))return false;const n=new URL(e).
hostname.toLowerCase();const r=n==="github.com"||n.endsWith(".ghe.com")||n.endsWith(".localhost");return r&&t["ACTIONS_C\
ACHE_SERVICE_V2"]?Boolean(t["ACTIONS_RESULTS_URL"]):Boolean(t["ACTIONS_CACHE_URL"])}async function VF(t,e,n,r){const i=zF(
n);const o=Yd(n);await t0(o);try{return await Zx({action:t,key:e,path:i},{cwd:jF(n),temp:o},r)}finally{await ri(o,{recursive:true,
force:true}).catch(()=>{})}}function Yd(t){return`${t}.temp`}async function KF(t,e,n,r){const i=zn(t,ni);const o=zn(t,Kd);
if(!await s0(o)){e.notice("The layer is not cached: another step is using the cache in this directory.");return n}try{for(const s of[
i,Yd(i)])await ri(s,{recursive:true,force:true});await t0(i);return await r(i)}finally{await ri(i,{recursive:true,force:true}).
catch(()=>{});await ri(o,{force:true}).catch(()=>{})}}async function s0(t){const e=Oo();for(let n=0;n<2;n++){try{await HF(
t,e,{flag:"wx"});return true}catch(s){if(s.code!=="EEXIST")throw s}const r=await r0(t,"utf8").catch(()=>"");const{mtimeMs:i}=await UF(
t).catch(()=>({mtimeMs:Date.now()}));const o=r===""?Date.now()-i>=WF:Ke(r);if(!o||!await qF(t,r))return false}return false}
async function qF(t,e){const n=`${t}.${e0()}`;try{await am(t,n)}catch{return true}const r=await r0(n,"utf8").catch(()=>e)===
e;if(!r)await MF(n,t).catch(()=>{});await ri(n,{force:true});return r}var jn={runId:"run-id",directories:"directories",ended:"ended",noEngine:"no-engine",cacheEntries:"cache-entries",tempDir:"\
temp-dir"};async function a0(){const t=new Vd;const e=Jm();try{const n=Oo();const r=Ax(d=>vm(d));const i=r.report??XF(r.tempDir,`do\
cker-flatten-report-${YF()}.json`);const o={...r,report:i};wn(jn.runId,n);wn(jn.directories,_s(o));if(!da(o))wn(jn.noEngine,
"true");await o0(o.tempDir);const s=o.cache?new qd(o.tempDir,ZF()):void 0;if(s!==void 0)wn(jn.tempDir,o.tempDir);const a=await lx(
o,{id:n,docker:new Co({runner:new Gd}),log:t,signal:e.signal,cache:s});for(const[d,c]of Object.entries(mx(a)))Om(d,c);if(o.
summary)await Vx(process.env["GITHUB_STEP_SUMMARY"],a.report,t);if(a.budgetError!==void 0)throw a.budgetError}catch(n){To(
Lm(n));_m(He(n))}finally{wn(jn.ended,"true");e.release()}}function ZF(){const t=[];return e=>{t.push(e);wn(jn.cacheEntries,
JSON.stringify(t))}}await a0();
