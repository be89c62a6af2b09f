import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var W0=Object.create;var Am=Object.defineProperty;var J0=Object.getOwnPropertyDescriptor;var G0=Object.getOwnPropertyNames;var V0=Object.getPrototypeOf;var K0=Object.prototype.hasOwnProperty;var _m=(t,e)=>(e=Symbol[t])?e:Symbol.for("Symbol."+t);var Rm=t=>{throw TypeError(t)};var Bm=(t=>typeof require!=="undefined"?require:typeof Proxy!=="undefined"?new Proxy(t,{get:(e,n)=>(typeof require!=="un\
defined"?require:e)[n]}):t)(function(t){if(typeof require!=="undefined")return require.apply(this,arguments);throw Error(
'Dynamic require of "'+t+'" is not supported')});var Se=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var Y0=(t,e,n,r)=>{if(e&&typeof e==="object"||typeof e==="function"){for(let i of G0(e))if(!K0.call(t,i)&&i!==n)Am(t,i,{
get:()=>e[i],enumerable:!(r=J0(e,i))||r.enumerable})}return t};var lc=(t,e,n)=>(n=t!=null?W0(V0(t)):{},Y0(e||!t||!t.__esModule?Am(n,"default",{value:t,enumerable:true}):n,t));var tt=(t,e,n)=>{if(e!=null){if(typeof e!=="object"&&typeof e!=="function")Rm("Object expected");var r,i;if(n)r=e[_m("as\
yncDispose")];if(r===void 0){r=e[_m("dispose")];if(n)i=r}if(typeof r!=="function")Rm("Object not disposable");if(i)r=function(){
try{i.call(this)}catch(o){return Promise.reject(o)}};t.push([n,r,e])}else if(n){t.push([n])}return e};var nt=(t,e,n)=>{var r=typeof SuppressedError===
"function"?SuppressedError:function(s,a,d,c){return c=Error(d),c.name="SuppressedError",c.error=s,c.suppressed=a,c};var i=s=>e=
n?new r(s,e,"An error was suppressed during disposal"):(n=true,s);var o=s=>{while(s=t.pop()){try{var a=s[1]&&s[1].call(s[2]);
if(s[0])return Promise.resolve(a).then(o,d=>(i(d),o()))}catch(d){i(d)}}if(n)throw e};return o()};var Wg=Se((YJ,jg)=>{jg.exports=Bm("events")});var Gg=Se((XJ,Jg)=>{Jg.exports=class qJ{constructor(e){if(!(e>0)||(e-1&e)!==0)throw new Error("Max size for a FixedFIFO \
should be a power of two");this.buffer=new Array(e);this.mask=e-1;this.top=0;this.btm=0;this.next=null}clear(){this.top=
this.btm=0;this.next=null;this.buffer.fill(void 0)}push(e){if(this.buffer[this.top]!==void 0)return false;this.buffer[this.
top]=e;this.top=this.top+1&this.mask;return true}shift(){const e=this.buffer[this.btm];if(e===void 0)return void 0;this.
buffer[this.btm]=void 0;this.btm=this.btm+1&this.mask;return e}peek(){return this.buffer[this.btm]}isEmpty(){return this.
buffer[this.btm]===void 0}}});var Ff=Se((QJ,Kg)=>{var Vg=Gg();Kg.exports=class ZJ{constructor(e){this.hwm=e||16;this.head=new Vg(this.hwm);this.tail=this.
head;this.length=0}clear(){this.head=this.tail;this.head.clear();this.length=0}push(e){this.length++;if(!this.head.push(
e)){const n=this.head;this.head=n.next=new Vg(2*this.head.buffer.length);this.head.push(e)}}shift(){if(this.length!==0)this.
length--;const e=this.tail.shift();if(e===void 0&&this.tail.next){const n=this.tail.next;this.tail.next=null;this.tail=n;
return this.tail.shift()}return e}peek(){const e=this.tail.peek();if(e===void 0&&this.tail.next)return this.tail.next.peek();
return e}isEmpty(){return this.length===0}}});var br=Se((eG,Yg)=>{function vv(t){return Buffer.isBuffer(t)||t instanceof Uint8Array}function Ov(t){return Buffer.isEncoding(
t)}function _v(t,e,n){return Buffer.alloc(t,e,n)}function Rv(t){return Buffer.allocUnsafe(t)}function Av(t){return Buffer.
allocUnsafeSlow(t)}function Bv(t,e){return Buffer.byteLength(t,e)}function Cv(t,e){return Buffer.compare(t,e)}function Nv(t,e){
return Buffer.concat(t,e)}function Lv(t,e,n,r,i){return G(t).copy(e,n,r,i)}function $v(t,e){return G(t).equals(e)}function Dv(t,e,n,r,i){
return G(t).fill(e,n,r,i)}function Fv(t,e,n){return Buffer.from(t,e,n)}function Mv(t,e,n,r){return G(t).includes(e,n,r)}
function Uv(t,e,n,r){return G(t).indexOf(e,n,r)}function Hv(t,e,n,r){return G(t).lastIndexOf(e,n,r)}function zv(t){return G(
t).swap16()}function jv(t){return G(t).swap32()}function Wv(t){return G(t).swap64()}function G(t){if(Buffer.isBuffer(t))
return t;return Buffer.from(t.buffer,t.byteOffset,t.byteLength)}function Jv(t,e,n,r){return G(t).toString(e,n,r)}function Gv(t,e,n){
return G(t).toString("hex",e,n)}function Vv(t,e,n,r,i){return G(t).write(e,n,r,i)}function Kv(t,e){return G(t).readDoubleBE(
e)}function Yv(t,e){return G(t).readDoubleLE(e)}function qv(t,e){return G(t).readFloatBE(e)}function Xv(t,e){return G(t).
readFloatLE(e)}function Zv(t,e){return G(t).readInt32BE(e)}function Qv(t,e){return G(t).readInt32LE(e)}function eO(t,e){
return G(t).readUInt32BE(e)}function tO(t,e){return G(t).readUInt32LE(e)}function nO(t,e,n){return G(t).writeDoubleBE(e,
n)}function rO(t,e,n){return G(t).writeDoubleLE(e,n)}function iO(t,e,n){return G(t).writeFloatBE(e,n)}function oO(t,e,n){
return G(t).writeFloatLE(e,n)}function sO(t,e,n){return G(t).writeInt32BE(e,n)}function aO(t,e,n){return G(t).writeInt32LE(
e,n)}function dO(t,e,n){return G(t).writeUInt32BE(e,n)}function cO(t,e,n){return G(t).writeUInt32LE(e,n)}Yg.exports={isBuffer:vv,
isEncoding:Ov,alloc:_v,allocUnsafe:Rv,allocUnsafeSlow:Av,byteLength:Bv,compare:Cv,concat:Nv,copy:Lv,equals:$v,fill:Dv,from:Fv,
includes:Mv,indexOf:Uv,lastIndexOf:Hv,swap16:zv,swap32:jv,swap64:Wv,toBuffer:G,toString:Jv,toHex:Gv,write:Vv,readDoubleBE:Kv,
readDoubleLE:Yv,readFloatBE:qv,readFloatLE:Xv,readInt32BE:Zv,readInt32LE:Qv,readUInt32BE:eO,readUInt32LE:tO,writeDoubleBE:nO,
writeDoubleLE:rO,writeFloatBE:iO,writeFloatLE:oO,writeInt32BE:sO,writeInt32LE:aO,writeUInt32BE:dO,writeUInt32LE:cO}});var Xg=Se((nG,qg)=>{var fO=br();qg.exports=class tG{constructor(e){this.encoding=e}get remaining(){return 0}decode(e){return fO.
toString(e,this.encoding)}flush(){return""}}});var ty=Se((iG,ey)=>{var Zg=br();ey.exports=class rG{constructor(){this._reset()}get remaining(){return this.bytesSeen}decode(e){
if(e.byteLength===0)return"";if(this.bytesNeeded===0&&Qg(e,0)===0){this.bytesSeen=uO(e);return Zg.toString(e,"utf8")}let n="";
let r=0;if(this.bytesNeeded>0){while(r<e.byteLength){const s=e[r];if(s<this.lowerBoundary||s>this.upperBoundary){n+="�";
this._reset();break}this.lowerBoundary=128;this.upperBoundary=191;this.codePoint=this.codePoint<<6|s&63;this.bytesSeen++;
r++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(this.codePoint);this._reset();break}}if(this.bytesNeeded>
0)return n}const i=Qg(e,r);const o=e.byteLength-i;if(o>r)n+=Zg.toString(e,"utf8",r,o);for(let s=o;s<e.byteLength;s++){const a=e[s];
if(this.bytesNeeded===0){if(a<=127){this.bytesSeen=0;n+=String.fromCharCode(a)}else if(a>=194&&a<=223){this.bytesNeeded=
2;this.bytesSeen=1;this.codePoint=a&31}else if(a>=224&&a<=239){if(a===224)this.lowerBoundary=160;else if(a===237)this.upperBoundary=
159;this.bytesNeeded=3;this.bytesSeen=1;this.codePoint=a&15}else if(a>=240&&a<=244){if(a===240)this.lowerBoundary=144;else if(a===
244)this.upperBoundary=143;this.bytesNeeded=4;this.bytesSeen=1;this.codePoint=a&7}else{this.bytesSeen=1;n+="�"}continue}
if(a<this.lowerBoundary||a>this.upperBoundary){n+="�";s--;this._reset();continue}this.lowerBoundary=128;this.upperBoundary=
191;this.codePoint=this.codePoint<<6|a&63;this.bytesSeen++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(
this.codePoint);this._reset()}}return n}flush(){const e=this.bytesNeeded>0?"�":"";this._reset();return e}_reset(){this.
codePoint=0;this.bytesNeeded=0;this.bytesSeen=0;this.lowerBoundary=128;this.upperBoundary=191}};function Qg(t,e){const n=t.
byteLength;if(n<=e)return 0;const r=Math.max(e,n-4);let i=n-1;while(i>r&&(t[i]&192)===128)i--;if(i<e)return 0;const o=t[i];
let s;if(o<=127)return 0;if(o>=194&&o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 0;const a=n-
i;return a<s?a:0}function uO(t){const e=t.byteLength;if(e===0)return 0;const n=t[e-1];if(n<=127)return 0;if((n&192)!==128)
return 1;const r=Math.max(0,e-4);let i=e-2;while(i>=r&&(t[i]&192)===128)i--;if(i<0)return 1;const o=t[i];let s;if(o>=194&&
o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 1;if(e-i!==s)return 1;if(s>=3){const a=t[i+
1];if(o===224&&a<160)return 1;if(o===237&&a>159)return 1;if(o===240&&a<144)return 1;if(o===244&&a>143)return 1}return 0}});var ry=Se((sG,ny)=>{var lO=Xg();var mO=ty();ny.exports=class oG{constructor(e="utf8"){this.encoding=pO(e);switch(this.encoding){case"\
utf8":this.decoder=new mO;break;case"utf16le":case"base64":throw new Error("Unsupported encoding: "+this.encoding);default:
this.decoder=new lO(this.encoding)}}get remaining(){return this.decoder.remaining}push(e){if(typeof e==="string")return e;
return this.decoder.decode(e)}write(e){return this.push(e)}end(e){let n="";if(e)n=this.push(e);n+=this.decoder.flush();return n}};
function pO(t){t=t.toLowerCase();switch(t){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"\
utf-16le":return"utf16le";case"latin1":case"binary":return"latin1";case"base64":case"ascii":case"hex":return t;default:throw new Error(
"Unknown encoding: "+t)}}});var oy=Se((aG,iy)=>{iy.exports=class ct extends Error{constructor(e,n,r=ct){super(e);this.code=n;if(Error.captureStackTrace){
Error.captureStackTrace(this,r)}}static isStreamDestroyed(e){return e&&e.code==="STREAM_DESTROYED"}static isPrematureClose(e){
return e&&e.code==="PREMATURE_CLOSE"}static isAborted(e){return e&&e.code==="ABORTED"}static isBadArgument(e){return e&&
e.code==="BAD_ARGUMENT"}get name(){return"StreamError"}static STREAM_DESTROYED(){return new ct("Stream was destroyed","S\
TREAM_DESTROYED",ct.STREAM_DESTROYED)}static PREMATURE_CLOSE(e="Premature close"){return new ct(e,"PREMATURE_CLOSE",ct.PREMATURE_CLOSE)}static ABORTED(){
return new ct("Stream aborted","ABORTED",ct.ABORTED)}static BAD_ARGUMENT(e="Bad argument"){return new ct(e,"BAD_ARGUMENT",
ct.BAD_ARGUMENT)}}});var eu=Se((dG,Ty)=>{var{EventEmitter:hO}=Wg();var fy=Ff();var gO=ry();var Je=oy();var Mf=typeof queueMicrotask==="undefi\
ned"?t=>global.process.nextTick(t):queueMicrotask;var te=(1<<29)-1;var ft=1;var Gf=2;var kt=4;var zi=8;var uy=te^ft;var yO=te^
Gf;var Vi=1<<4;var Er=2<<4;var kr=4<<4;var Xt=8<<4;var Ki=16<<4;var Vf=32<<4;var Zt=64<<4;var Uf=128<<4;var Kf=256<<4;var Yf=512<<
4;var Xe=1024<<4;var qt=2048<<4;var oa=4096<<4;var Rn=8192<<4;var ly=Ki|Vf;var wO=Vi|oa;var bO=kr|Vi;var EO=Kf|Xt;var qf=Ki|
Rn;var SO=te^Vi;var xO=te^kr;var kO=te^(kr|oa);var sy=te^oa;var PO=te^Ki;var IO=te^(Xt|Yf);var TO=te^Zt;var ay=te^ly;var my=te^
qt;var vO=te^Er;var py=te^Rn;var OO=te^qf;var Pt=1<<18;var xr=2<<18;var Yi=4<<18;var An=8<<18;var qi=16<<18;var en=32<<18;
var Hf=64<<18;var Sr=128<<18;var Xf=256<<18;var Qt=512<<18;var sa=1024<<18;var _O=te^(Pt|Xf);var hy=te^Yi;var RO=te^(Pt|
Qt);var AO=te^qi;var BO=te^An;var gy=te^Sr;var CO=te^xr;var yy=te^sa;var ji=Vi|Pt;var wy=te^ji;var Zf=Xe|en;var ut=kt|zi|
Gf;var Fe=ut|ft;var by=ut|Zf;var NO=hy&xO;var aa=Sr|qt;var LO=aa&wy;var Ey=Fe|LO;var $O=Fe|Zt|Xe;var dy=Fe|Xe|Xt;var DO=Fe|
Zt|Xt;var FO=Fe|Kf|Xt|Yf;var MO=Fe|Vi|Zt|Xe|oa|Rn;var UO=ut|Zt|Xe;var HO=Er|Fe|qt|kr;var zO=qt|ft;var jO=Fe|Qt|en;var WO=An|
qi;var Sy=An|Pt;var JO=An|qi|Fe|Pt;var cy=Fe|Pt|An|sa;var GO=Yi|Pt;var VO=Pt|Xf;var KO=Fe|Qt|Sy|en;var YO=qi|ut|Qt|en;var qO=xr|
Fe|Sr|Yi;var XO=Qt|en|ut;var Qs=Symbol.asyncIterator||Symbol("asyncIterator");var ea=class{constructor(e,{highWaterMark:n=16384,
map:r=null,mapWritable:i,byteLength:o,byteLengthWritable:s}={}){this.stream=e;this.queue=new fy;this.highWaterMark=n;this.
buffered=0;this.error=null;this.pipeline=null;this.drains=null;this.byteLength=s||o||Iy;this.map=i||r;this.afterWrite=e_.
bind(this);this.afterUpdateNextTick=r_.bind(this)}get ending(){return(this.stream._duplexState&Qt)!==0}get ended(){return(this.
stream._duplexState&en)!==0}push(e){if((this.stream._duplexState&XO)!==0)return false;if(this.map!==null)e=this.map(e);this.
buffered+=this.byteLength(e);this.queue.push(e);if(this.buffered<this.highWaterMark){this.stream._duplexState|=An;return true}
this.stream._duplexState|=WO;return false}shift(){const e=this.queue.shift();this.buffered-=this.byteLength(e);if(this.buffered===
0)this.stream._duplexState&=BO;return e}end(e){if(typeof e==="function"){this.stream.once("finish",e)}else if(e!==void 0&&
e!==null){this.push(e)}this.stream._duplexState=(this.stream._duplexState|Qt)&hy}autoBatch(e,n){const r=[];const i=this.
stream;r.push(e);while((i._duplexState&cy)===Sy){r.push(i._writableState.shift())}if((i._duplexState&Fe)!==0)return n(null);
i._writev(r,n)}update(){const e=this.stream;e._duplexState|=xr;do{while((e._duplexState&cy)===An){const n=this.shift();e.
_duplexState|=VO;e._write(n,this.afterWrite)}if((e._duplexState&GO)===0)this.updateNonPrimary()}while(this.continueUpdate()===
true);e._duplexState&=CO}updateNonPrimary(){const e=this.stream;if((e._duplexState&KO)===Qt){e._duplexState=e._duplexState|
Pt;e._final(QO.bind(this));return}if((e._duplexState&ut)===kt){if((e._duplexState&aa)===0){e._duplexState|=ji;e._destroy(
xy.bind(this))}return}if((e._duplexState&Ey)===ft){e._duplexState=(e._duplexState|ji)&uy;e._open(ky.bind(this))}}continueUpdate(){
if((this.stream._duplexState&Sr)===0)return false;this.stream._duplexState&=gy;return true}updateCallback(){if((this.stream.
_duplexState&qO)===Yi){this.update()}else{this.updateNextTick()}}updateNextTick(){if((this.stream._duplexState&Sr)!==0)return;
this.stream._duplexState|=Sr;if((this.stream._duplexState&xr)===0)Mf(this.afterUpdateNextTick)}};var zf=class{constructor(e,{
highWaterMark:n=16384,map:r=null,mapReadable:i,byteLength:o,byteLengthReadable:s}={}){this.stream=e;this.queue=new fy;this.
highWaterMark=n===0?1:n;this.buffered=0;this.readAhead=n>0;this.error=null;this.pipeline=null;this.byteLength=s||o||Iy;this.
map=i||r;this.pipeTo=null;this.afterRead=t_.bind(this);this.afterUpdateNextTick=n_.bind(this)}get ending(){return(this.stream.
_duplexState&Zt)!==0}get ended(){return(this.stream._duplexState&Xe)!==0}pipe(e,n){if(this.pipeTo!==null)throw Je.BAD_ARGUMENT(
"Can only pipe to one destination");if(typeof n!=="function")n=null;this.stream._duplexState|=Vf;this.pipeTo=e;this.pipeline=
new Wf(this.stream,e,n);if(n)this.stream.on("error",Jf);if(Gi(e)){e._writableState.pipeline=this.pipeline;if(n)e.on("err\
or",Jf);e.on("finish",this.pipeline.finished.bind(this.pipeline))}else{const r=this.pipeline.done.bind(this.pipeline,e);
const i=this.pipeline.done.bind(this.pipeline,e,null);e.on("error",r);e.on("close",i);e.on("finish",this.pipeline.finished.
bind(this.pipeline))}e.on("drain",ZO.bind(this));this.stream.emit("piping",e);e.emit("pipe",this.stream)}push(e){const n=this.
stream;if(e===null){this.highWaterMark=0;n._duplexState=(n._duplexState|Zt)&kO;return false}if(this.map!==null){e=this.map(
e);if(e===null){n._duplexState&=sy;return this.buffered<this.highWaterMark}}this.buffered+=this.byteLength(e);this.queue.
push(e);n._duplexState=(n._duplexState|Xt)&sy;return this.buffered<this.highWaterMark}shift(){const e=this.queue.shift();
this.buffered-=this.byteLength(e);if(this.buffered===0){this.stream._duplexState&=IO}return e}unshift(e){const n=[this.map!==
null?this.map(e):e];while(this.buffered>0)n.push(this.shift());for(let r=0;r<n.length-1;r++){const i=n[r];this.buffered+=
this.byteLength(i);this.queue.push(i)}this.push(n[n.length-1])}read(){const e=this.stream;if((e._duplexState&dy)===Xt){const n=this.
shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===false){e._duplexState&=ay}if((e._duplexState&Uf)!==0){e.emit("data",
n)}return n}if(this.readAhead===false){e._duplexState|=Rn;this.updateNextTick()}return null}drain(){const e=this.stream;
while((e._duplexState&dy)===Xt&&(e._duplexState&ly)!==0){const n=this.shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===
false){e._duplexState&=ay}if((e._duplexState&Uf)!==0){e.emit("data",n)}}}update(){const e=this.stream;e._duplexState|=Er;
do{this.drain();while(this.buffered<this.highWaterMark&&(e._duplexState&MO)===Rn){e._duplexState|=wO;e._read(this.afterRead);
this.drain()}if((e._duplexState&FO)===EO){e._duplexState|=Yf;e.emit("readable")}if((e._duplexState&bO)===0){this.updateNonPrimary()}}while(this.
continueUpdate()===true);e._duplexState&=vO}updateNonPrimary(){const e=this.stream;if((e._duplexState&DO)===Zt){e._duplexState=
(e._duplexState|Xe)&TO;e.emit("end");if((e._duplexState&by)===Zf){e._duplexState|=kt}if(this.pipeTo!==null){this.pipeTo.
end()}}if((e._duplexState&ut)===kt){if((e._duplexState&aa)===0){e._duplexState|=ji;e._destroy(xy.bind(this))}return}if((e.
_duplexState&Ey)===ft){e._duplexState=(e._duplexState|ji)&uy;e._open(ky.bind(this))}}continueUpdate(){if((this.stream._duplexState&
qt)===0)return false;this.stream._duplexState&=my;return true}updateCallback(){if((this.stream._duplexState&HO)===kr){this.
update()}else{this.updateNextTick()}}updateNextTickIfOpen(){if((this.stream._duplexState&zO)!==0)return;this.stream._duplexState|=
qt;if((this.stream._duplexState&Er)===0)Mf(this.afterUpdateNextTick)}updateNextTick(){if((this.stream._duplexState&qt)!==
0)return;this.stream._duplexState|=qt;if((this.stream._duplexState&Er)===0)Mf(this.afterUpdateNextTick)}};var jf=class{constructor(e){
this.data=null;this.afterTransform=o_.bind(e);this.afterFinal=null}};var Wf=class{constructor(e,n,r){this.from=e;this.to=
n;this.afterPipe=r;this.error=null;this.pipeToFinished=false}finished(){this.pipeToFinished=true}done(e,n){if(n)this.error=
n;if(e===this.to){this.to=null;if(this.from!==null){if((this.from._duplexState&Xe)===0||!this.pipeToFinished){this.from.
destroy(this.error||Je.PREMATURE_CLOSE("Writable stream closed"))}return}}if(e===this.from){this.from=null;if(this.to!==
null){if((e._duplexState&Xe)===0){this.to.destroy(this.error||Je.PREMATURE_CLOSE("Readable stream closed"))}return}}if(this.
afterPipe!==null)this.afterPipe(this.error);this.to=this.from=this.afterPipe=null}};function ZO(){this.stream._duplexState|=
Vf;this.updateCallback()}function QO(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&ut)===0){e._duplexState|=
en;e.emit("finish")}if((e._duplexState&by)===Zf){e._duplexState|=kt}e._duplexState&=RO;if((e._duplexState&xr)===0){this.
update()}else{this.updateNextTick()}}function xy(t){const e=this.stream;if(!t&&!Je.isStreamDestroyed(this.error))t=this.
error;if(t)e.emit("error",t);e._duplexState|=zi;e.emit("close");const n=e._readableState;const r=e._writableState;if(n!==
null&&n.pipeline!==null){n.pipeline.done(e,t)}if(r!==null){while(r.drains!==null&&r.drains.length>0){r.drains.shift().resolve(
false)}if(r.pipeline!==null){r.pipeline.done(e,t)}}}function e_(t){const e=this.stream;if(t)e.destroy(t);e._duplexState&=
_O;if(this.drains!==null)i_(this.drains);if((e._duplexState&JO)===qi){e._duplexState&=AO;if((e._duplexState&Hf)===Hf){e.
emit("drain")}}this.updateCallback()}function t_(t){if(t)this.stream.destroy(t);this.stream._duplexState&=SO;if(this.readAhead===
false&&(this.stream._duplexState&Ki)===0){this.stream._duplexState&=py}this.updateCallback()}function n_(){if((this.stream.
_duplexState&Er)===0){this.stream._duplexState&=my;this.update()}}function r_(){if((this.stream._duplexState&xr)===0){this.
stream._duplexState&=gy;this.update()}}function i_(t){for(let e=0;e<t.length;e++){if(--t[e].writes===0){t.shift().resolve(
true);e--}}}function ky(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&kt)===0){if((e._duplexState&$O)===0){
e._duplexState|=kr}if((e._duplexState&jO)===0){e._duplexState|=Yi}e.emit("open")}e._duplexState&=wy;if(e._writableState!==
null){e._writableState.updateCallback()}if(e._readableState!==null){e._readableState.updateCallback()}}function o_(t,e){
if(e!==void 0&&e!==null)this.push(e);this._writableState.afterWrite(t)}function s_(t){if(this._readableState!==null){if(t===
"data"){this._duplexState|=Uf|qf;this._readableState.updateNextTick()}if(t==="readable"){this._duplexState|=Kf;this._readableState.
updateNextTick()}}if(this._writableState!==null){if(t==="drain"){this._duplexState|=Hf;this._writableState.updateNextTick()}}}
var Wi=class extends hO{constructor(e){super();this._duplexState=0;this._readableState=null;this._writableState=null;if(e){
if(e.open)this._open=e.open;if(e.destroy)this._destroy=e.destroy;if(e.predestroy)this._predestroy=e.predestroy;if(e.signal)
e.signal.addEventListener("abort",w_.bind(this))}this.on("newListener",s_)}_open(e){e(null)}_destroy(e){e(null)}_predestroy(){}get readable(){
return this._readableState!==null?true:void 0}get writable(){return this._writableState!==null?true:void 0}get destroyed(){
return(this._duplexState&zi)!==0}get destroying(){return(this._duplexState&ut)!==0}destroy(e){if((this._duplexState&ut)===
0){if(!e)e=Je.STREAM_DESTROYED();this._duplexState=(this._duplexState|kt)&NO;if(this._readableState!==null){this._readableState.
highWaterMark=0;this._readableState.error=e}if(this._writableState!==null){this._writableState.highWaterMark=0;this._writableState.
error=e}this._duplexState|=Gf;this._predestroy();this._duplexState&=yO;if(this._readableState!==null){this._readableState.
updateNextTick()}if(this._writableState!==null){this._writableState.updateNextTick()}}}};var ta=class t extends Wi{constructor(e){
super(e);this._duplexState|=ft|en|Rn;this._readableState=new zf(this,e);if(e){if(this._readableState.readAhead===false)this.
_duplexState&=py;if(e.read)this._read=e.read;if(e.eagerOpen)this._readableState.updateNextTick();if(e.encoding)this.setEncoding(
e.encoding)}}static deferred(e,n){const r=new ia(n);e().then(i=>{if(i===null)return r.end();if(r.destroying)return;Qf(i,
r,Jf)}).catch(i=>r.destroy(i));return r}setEncoding(e){const n=new gO(e);const r=this._readableState.map||c_;this._readableState.
map=i;return this;function i(o){const s=n.push(o);return s===""&&(o.byteLength!==0||n.remaining>0)?null:r(s)}}_read(e){e(
null)}pipe(e,n){this._readableState.updateNextTick();this._readableState.pipe(e,n);return e}read(){this._readableState.updateNextTick();
return this._readableState.read()}push(e){this._readableState.updateNextTickIfOpen();return this._readableState.push(e)}unshift(e){
this._readableState.updateNextTickIfOpen();return this._readableState.unshift(e)}resume(){this._duplexState|=qf;this._readableState.
updateNextTick();return this}pause(){this._duplexState&=this._readableState.readAhead===false?OO:PO;return this}static _fromAsyncIterator(e,n){
let r;const i=new t({...n,read(s){e.next().then(o).then(s.bind(null,null)).catch(s)},predestroy(){r=e.return()},destroy(s){
if(!r)return s(null);r.then(s.bind(null,null)).catch(s)}});return i;function o(s){if(s.done)i.push(null);else i.push(s.value)}}static from(e,n){
if(h_(e))return e;if(e[Qs])return this._fromAsyncIterator(e[Qs](),n);if(!Array.isArray(e))e=e===void 0?[]:[e];let r=0;return new t(
{...n,read(i){this.push(r===e.length?null:e[r++]);i(null)}})}static isBackpressured(e){return(e._duplexState&UO)!==0||e.
_readableState.buffered>=e._readableState.highWaterMark}static isPaused(e){return(e._duplexState&Ki)===0}[Qs](){const e=this;
let n=null;let r=null;let i=null;this.on("error",c=>{n=c});this.on("readable",o);this.on("close",s);return{[Qs](){return this},
next(){return new Promise(function(c,f){r=c;i=f;const u=e.read();if(u!==null)a(u);else if((e._duplexState&zi)!==0)a(null)})},
return(){return d(null)},throw(c){return d(c)}};function o(){if(r!==null)a(e.read())}function s(){if(r!==null)a(null)}function a(c){
if(i===null)return;if(n){i(n)}else if(c===null&&(e._duplexState&Xe)===0){i(Je.STREAM_DESTROYED())}else{r({value:c,done:c===
null})}i=r=null}function d(c){e.destroy(c);return new Promise((f,u)=>{if(e._duplexState&zi)return f({value:void 0,done:true});
e.once("close",function(){if(c)u(c);else f({value:void 0,done:true})})})}}};var na=class extends Wi{constructor(e){super(
e);this._duplexState|=ft|Xe;this._writableState=new ea(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final;if(e.eagerOpen)this._writableState.updateNextTick()}}cork(){this._duplexState|=sa}uncork(){
this._duplexState&=yy;this._writableState.updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(
e,n)}_final(e){e(null)}static isBackpressured(e){return(e._duplexState&YO)!==0}static drained(e){if(e.destroyed)return Promise.
resolve(false);const n=e._writableState;const r=b_(e)?Math.min(1,n.queue.length):n.queue.length;const i=r+(e._duplexState&
Xf?1:0);if(i===0)return Promise.resolve(true);if(n.drains===null)n.drains=[];return new Promise(o=>{n.drains.push({writes:i,
resolve:o})})}write(e){this._writableState.updateNextTick();return this._writableState.push(e)}end(e){this._writableState.
updateNextTick();this._writableState.end(e);return this}};var Ji=class extends ta{constructor(e){super(e);this._duplexState=
ft|this._duplexState&Rn;this._writableState=new ea(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final}}cork(){this._duplexState|=sa}uncork(){this._duplexState&=yy;this._writableState.
updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(e,n)}_final(e){e(null)}write(e){this._writableState.
updateNextTick();return this._writableState.push(e)}end(e){this._writableState.updateNextTick();this._writableState.end(
e);return this}};var ra=class extends Ji{constructor(e){super(e);this._transformState=new jf(this);if(e){if(e.transform)
this._transform=e.transform;if(e.flush)this._flush=e.flush}}_write(e,n){if(this._readableState.buffered>=this._readableState.
highWaterMark){this._transformState.data=e}else{this._transform(e,this._transformState.afterTransform)}}_read(e){if(this.
_transformState.data!==null){const n=this._transformState.data;this._transformState.data=null;e(null);this._transform(n,
this._transformState.afterTransform)}else{e(null)}}destroy(e){super.destroy(e);if(this._transformState.data!==null){this.
_transformState.data=null;this._transformState.afterTransform()}}_transform(e,n){n(null,e)}_flush(e){e(null)}_final(e){this.
_transformState.afterFinal=e;this._flush(a_.bind(this))}};var ia=class extends ra{};function a_(t,e){const n=this._transformState.
afterFinal;if(t)return n(t);if(e!==null&&e!==void 0)this.push(e);this.push(null);n(null)}function d_(...t){return new Promise(
(e,n)=>{return Qf(...t,r=>{if(r)return n(r);e()})})}function Qf(t,...e){const n=Array.isArray(t)?[...t,...e]:[t,...e];const r=n.
length&&typeof n[n.length-1]==="function"?n.pop():null;if(n.length<2)throw Je.BAD_ARGUMENT("Pipeline requires at least 2\
 streams");let i=n[0];let o=null;let s=null;for(let c=1;c<n.length;c++){o=n[c];if(Gi(i)){i.pipe(o,d)}else{a(i,true,c>1,d);
i.pipe(o)}i=o}if(r){let c=false;const f=Gi(o)||!!(o._writableState&&o._writableState.autoDestroy);o.on("error",u=>{if(s===
null)s=u});o.on("finish",()=>{c=true;if(!f)r(s)});if(f){o.on("close",()=>r(s||(c?null:Je.PREMATURE_CLOSE())))}}return o;
function a(c,f,u,l){c.on("error",l);c.on("close",p);function p(){if(f&&c._readableState&&!c._readableState.ended){return l(
Je.PREMATURE_CLOSE())}if(u&&c._writableState&&!c._writableState.ended){return l(Je.PREMATURE_CLOSE())}}}function d(c){if(!c||
s)return;s=c;for(const f of n){f.destroy(c)}}}function c_(t){return t}function Py(t){return!!t._readableState||!!t._writableState}
function Gi(t){return typeof t._duplexState==="number"&&Py(t)}function f_(t){return!!t._readableState&&t._readableState.
ending}function u_(t){return!!t._readableState&&t._readableState.ended}function l_(t){return!!t._writableState&&t._writableState.
ending}function m_(t){return!!t._writableState&&t._writableState.ended}function p_(t,e={}){const n=t._readableState&&t._readableState.
error||t._writableState&&t._writableState.error;return!e.all&&Je.isStreamDestroyed(n)?null:n}function h_(t){return Gi(t)&&
t.readable}function g_(t){return(t._duplexState&ft)!==ft||(t._duplexState&kt)===kt||(t._duplexState&aa)!==0}function y_(t){
return typeof t==="object"&&t!==null&&typeof t.byteLength==="number"}function Iy(t){return y_(t)?t.byteLength:1024}function Jf(){}
function w_(){this.destroy(Je.ABORTED())}function b_(t){return t._writev!==na.prototype._writev&&t._writev!==Ji.prototype.
_writev}Ty.exports={pipeline:Qf,pipelinePromise:d_,isStream:Py,isStreamx:Gi,isEnding:f_,isEnded:u_,isFinishing:l_,isFinished:m_,
isDisturbed:g_,getStreamError:p_,Stream:Wi,Writable:na,Readable:ta,Duplex:Ji,Transform:ra,PassThrough:ia}});var ru=Se(Ir=>{var U=br();var E_="0000000000000000000";var S_="7777777777777777777";var da="0".charCodeAt(0);var vy=U.from(
[117,115,116,97,114,0]);var x_=U.from([da,da]);var k_=U.from([117,115,116,97,114,32]);var P_=U.from([32,0]);var I_=4095;
var Xi=257;var nu=263;Ir.decodeLongPath=function t(e,n){return Pr(e,0,e.length,n)};Ir.encodePax=function t(e){let n="";if(e.
name)n+=tu(" path="+e.name+"\n");if(e.linkname)n+=tu(" linkpath="+e.linkname+"\n");const r=e.pax;if(r){for(const i in r){
n+=tu(" "+i+"="+r[i]+"\n")}}return U.from(n)};Ir.decodePax=function t(e){const n={};while(e.length){let r=0;while(r<e.length&&
e[r]!==32)r++;const i=parseInt(U.toString(e.subarray(0,r)),10);if(!i)return n;const o=U.toString(e.subarray(r+1,i-1));const s=o.
indexOf("=");if(s===-1)return n;n[o.slice(0,s)]=o.slice(s+1);e=e.subarray(i)}return n};Ir.encode=function t(e){const n=U.
alloc(512);let r=e.name;let i="";if(e.typeflag===5&&r[r.length-1]!=="/")r+="/";if(U.byteLength(r)!==r.length)return null;
while(U.byteLength(r)>100){const o=r.indexOf("/");if(o===-1)return null;i+=i?"/"+r.slice(0,o):r.slice(0,o);r=r.slice(o+1)}
if(U.byteLength(r)>100||U.byteLength(i)>155)return null;if(e.linkname&&U.byteLength(e.linkname)>100)return null;U.write(
n,r);U.write(n,nn(e.mode&I_,6),100);U.write(n,nn(e.uid,6),108);U.write(n,nn(e.gid,6),116);B_(e.size,n,124);U.write(n,nn(
e.mtime.getTime()/1e3|0,11),136);n[156]=da+R_(e.type);if(e.linkname)U.write(n,e.linkname,157);U.copy(vy,n,Xi);U.copy(x_,
n,nu);if(e.uname)U.write(n,e.uname,265);if(e.gname)U.write(n,e.gname,297);U.write(n,nn(e.devmajor||0,6),329);U.write(n,nn(
e.devminor||0,6),337);if(i)U.write(n,i,345);U.write(n,nn(_y(n),6),148);return n};Ir.decode=function t(e,n,r){let i=e[156]===
0?0:e[156]-da;let o=Pr(e,0,100,n);const s=tn(e,100,8);const a=tn(e,108,8);const d=tn(e,116,8);const c=tn(e,124,12);const f=tn(
e,136,12);const u=__(i);const l=e[157]===0?null:Pr(e,157,100,n);const p=Pr(e,265,32);const h=Pr(e,297,32);const g=tn(e,329,
8);const b=tn(e,337,8);const x=_y(e);if(x===8*32)return null;if(x!==tn(e,148,8))throw new Error("Invalid tar header. May\
be the tar is corrupted or it needs to be gunzipped?");if(T_(e)){if(e[345])o=Pr(e,345,155,n)+"/"+o}else if(v_(e)){}else{
if(!r){throw new Error("Invalid tar header: unknown format.")}}if(i===0&&o&&o[o.length-1]==="/")i=5;return{name:o,mode:s,
uid:a,gid:d,size:c,byteOffset:0,mtime:new Date(1e3*f),type:u,linkname:l,uname:p,gname:h,devmajor:g,devminor:b,pax:null}};
function T_(t){return U.equals(vy,t.subarray(Xi,Xi+6))}function v_(t){return U.equals(k_,t.subarray(Xi,Xi+6))&&U.equals(
P_,t.subarray(nu,nu+2))}function O_(t,e,n){if(typeof t!=="number")return n;t=~~t;if(t>=e)return e;if(t>=0)return t;t+=e;
if(t>=0)return t;return 0}function __(t){switch(t){case 0:return"file";case 1:return"link";case 2:return"symlink";case 3:
return"character-device";case 4:return"block-device";case 5:return"directory";case 6:return"fifo";case 7:return"contiguo\
us-file";case 72:return"pax-header";case 55:return"pax-global-header";case 27:return"gnu-long-link-path";case 28:case 30:
return"gnu-long-path"}return null}function R_(t){switch(t){case"file":return 0;case"link":return 1;case"symlink":return 2;case"\
character-device":return 3;case"block-device":return 4;case"directory":return 5;case"fifo":return 6;case"contiguous-file":
return 7;case"pax-header":return 72}return 0}function Oy(t,e,n,r){for(;n<r;n++){if(t[n]===e)return n}return r}function _y(t){
let e=8*32;for(let n=0;n<148;n++)e+=t[n];for(let n=156;n<512;n++)e+=t[n];return e}function nn(t,e){t=t.toString(8);if(t.
length>e)return S_.slice(0,e)+" ";return E_.slice(0,e-t.length)+t+" "}function A_(t,e,n){e[n]=128;for(let r=11;r>0;r--){
e[n+r]=t&255;t=Math.floor(t/256)}}function B_(t,e,n){if(t.toString(8).length>11){A_(t,e,n)}else{U.write(e,nn(t,11),n)}}function C_(t){
let e;if(t[0]===128)e=true;else if(t[0]===255)e=false;else return null;const n=[];let r;for(r=t.length-1;r>0;r--){const s=t[r];
if(e)n.push(s);else n.push(255-s)}let i=0;const o=n.length;for(r=0;r<o;r++){i+=n[r]*Math.pow(256,r)}return e?i:-1*i}function tn(t,e,n){
t=t.subarray(e,e+n);e=0;if(t[e]&128){return C_(t)}else{while(e<t.length&&t[e]===32)e++;const r=O_(Oy(t,32,e,t.length),t.
length,t.length);while(e<r&&t[e]===0)e++;if(r===e)return 0;return parseInt(U.toString(t.subarray(e,r)),8)}}function Pr(t,e,n,r){
return U.toString(t.subarray(e,Oy(t,0,e,e+n)),r)}function tu(t){const e=U.byteLength(t);let n=Math.floor(Math.log(e)/Math.
log(10))+1;if(e+n>=Math.pow(10,n))n++;return e+n+t}});var Ny=Se((fG,Cy)=>{var{Writable:N_,Readable:L_,getStreamError:Ry}=eu();var $_=Ff();var Ay=br();var Tr=ru();var D_=Ay.alloc(
0);var F_=4*1024*1024;var ou=class{constructor(){this.buffered=0;this.shifted=0;this.queue=new $_;this._offset=0}push(e){
this.buffered+=e.byteLength;this.queue.push(e)}shiftFirst(e){return this.buffered===0?null:this._next(e)}shift(e){if(e>this.
buffered)return null;if(e===0)return D_;let n=this._next(e);if(e===n.byteLength)return n;const r=[n];while((e-=n.byteLength)>
0){n=this._next(e);r.push(n)}return Ay.concat(r)}_next(e){const n=this.queue.peek();const r=n.byteLength-this._offset;if(e>=
r){const i=this._offset?n.subarray(this._offset,n.byteLength):n;this.queue.shift();this._offset=0;this.buffered-=r;this.
shifted+=r;return i}this.buffered-=e;this.shifted+=e;return n.subarray(this._offset,this._offset+=e)}};var su=class extends L_{constructor(e,n,r){
super();this.header=n;this.offset=r;this._parent=e}_read(e){if(this.header.size===0){this.push(null)}if(this._parent._stream===
this){this._parent._update()}e(null)}_predestroy(){this._parent.destroy(Ry(this))}_detach(){if(this._parent._stream===this){
this._parent._stream=null;this._parent._missing=By(this.header.size);this._parent._update()}}_destroy(e){this._detach();
e(null)}};var au=class extends N_{constructor(e){super(e);if(!e)e={};this._buffer=new ou;this._offset=0;this._header=null;
this._stream=null;this._missing=0;this._longHeader=false;this._callback=iu;this._locked=false;this._finished=false;this.
_pax=null;this._paxGlobal=null;this._gnuLongPath=null;this._gnuLongLinkPath=null;this._filenameEncoding=e.filenameEncoding||
"utf-8";this._allowUnknownFormat=!!e.allowUnknownFormat;this._unlockBound=this._unlock.bind(this)}_unlock(e){this._locked=
false;if(e){this.destroy(e);this._continueWrite(e);return}this._update()}_consumeHeader(){if(this._locked)return false;this.
_offset=this._buffer.shifted;try{this._header=Tr.decode(this._buffer.shift(512),this._filenameEncoding,this._allowUnknownFormat)}catch(e){
this._continueWrite(e);return false}if(!this._header)return true;this._header.byteOffset=this._buffer.shifted;switch(this.
_header.type){case"gnu-long-path":case"gnu-long-link-path":case"pax-global-header":case"pax-header":this._longHeader=true;
this._missing=this._header.size;if(this._missing>F_){this._continueWrite(new Error("Header exceeds max size"));return false}
return true}this._locked=true;this._applyLongHeaders();if(!(this._header.size>=0)){this._continueWrite(new Error("Invali\
d header"));return false}if(this._header.size===0||this._header.type==="directory"){this.emit("entry",this._header,this.
_createStream(),this._unlockBound);return true}this._stream=this._createStream();this._missing=this._header.size;this.emit(
"entry",this._header,this._stream,this._unlockBound);return true}_applyLongHeaders(){if(this._gnuLongPath){this._header.
name=this._gnuLongPath;this._gnuLongPath=null}if(this._gnuLongLinkPath){this._header.linkname=this._gnuLongLinkPath;this.
_gnuLongLinkPath=null}if(this._pax){if(this._pax.path)this._header.name=this._pax.path;if(this._pax.linkpath)this._header.
linkname=this._pax.linkpath;if(this._pax.size)this._header.size=parseInt(this._pax.size,10);this._header.pax=this._pax;this.
_pax=null}}_decodeLongHeader(e){switch(this._header.type){case"gnu-long-path":this._gnuLongPath=Tr.decodeLongPath(e,this.
_filenameEncoding);break;case"gnu-long-link-path":this._gnuLongLinkPath=Tr.decodeLongPath(e,this._filenameEncoding);break;case"\
pax-global-header":this._paxGlobal=Tr.decodePax(e);break;case"pax-header":this._pax=this._paxGlobal===null?Tr.decodePax(
e):Object.assign({},this._paxGlobal,Tr.decodePax(e));break}}_consumeLongHeader(){this._longHeader=false;this._missing=By(
this._header.size);const e=this._buffer.shift(this._header.size);try{this._decodeLongHeader(e)}catch(n){this._continueWrite(
n);return false}return true}_consumeStream(){const e=this._buffer.shiftFirst(this._missing);if(e===null)return false;this.
_missing-=e.byteLength;const n=this._stream.push(e);if(this._missing===0){this._stream.push(null);if(n)this._stream._detach();
return n&&this._locked===false}return n}_createStream(){return new su(this,this._header,this._offset)}_update(){while(this.
_buffer.buffered>0&&!this.destroying){if(this._missing>0){if(this._stream!==null){if(this._consumeStream()===false)return;
continue}if(this._longHeader===true){if(this._missing>this._buffer.buffered)break;if(this._consumeLongHeader()===false)return false;
continue}const e=this._buffer.shiftFirst(this._missing);if(e!==null)this._missing-=e.byteLength;continue}if(this._buffer.
buffered<512)break;if(this._stream!==null||this._consumeHeader()===false)return}this._continueWrite(null)}_continueWrite(e){
const n=this._callback;this._callback=iu;n(e)}_write(e,n){this._callback=n;this._buffer.push(e);this._update()}_final(e){
this._finished=this._missing===0&&this._buffer.buffered===0;e(this._finished?null:new Error("Unexpected end of data"))}_predestroy(){
this._continueWrite(null)}_destroy(e){if(this._stream)this._stream.destroy(Ry(this));e(null)}[Symbol.asyncIterator](){let e=null;
let n=null;let r=null;let i=null;let o=null;const s=this;this.on("entry",c);this.on("error",l=>{e=l});this.on("close",f);
return{[Symbol.asyncIterator](){return this},next(){return new Promise(d)},return(){return u(null)},throw(l){return u(l)}};
function a(l){if(!o)return;const p=o;o=null;p(l)}function d(l,p){if(e){return p(e)}if(i){l({value:i,done:false});i=null;
return}n=l;r=p;a(null);if(s._finished&&n){n({value:void 0,done:true});n=r=null}}function c(l,p,h){o=h;p.on("error",iu);if(n){
n({value:p,done:false});n=r=null}else{i=p}}function f(){a(e);if(!n)return;if(e)r(e);else n({value:void 0,done:true});n=r=
null}function u(l){s.destroy(l);a(l);return new Promise((p,h)=>{if(s.destroyed)return p({value:void 0,done:true});s.once(
"close",function(){if(l)h(l);else p({value:void 0,done:true})})})}}};Cy.exports=function t(e){return new au(e)};function iu(){}
function By(t){t&=511;return t&&512-t}});var $y=Se((uG,du)=>{var Ly={S_IFMT:61440,S_IFDIR:16384,S_IFCHR:8192,S_IFBLK:24576,S_IFIFO:4096,S_IFLNK:40960};try{du.exports=
Bm("fs").constants||Ly}catch{du.exports=Ly}});var Hy=Se((lG,Uy)=>{var{Readable:M_,Writable:U_,getStreamError:Dy}=eu();var Bn=br();var vr=$y();var ca=ru();var H_=493;var z_=420;
var Fy=Bn.alloc(1024);var fu=class extends U_{constructor(e,n,r){super({mapWritable:W_,eagerOpen:true});this.written=0;this.
header=n;this._callback=r;this._linkname=null;this._isLinkname=n.type==="symlink"&&!n.linkname;this._isVoid=n.type!=="fi\
le"&&n.type!=="contiguous-file";this._finished=false;this._pack=e;this._openCallback=null;if(this._pack._stream===null)this.
_pack._stream=this;else this._pack._pending.push(this)}_open(e){this._openCallback=e;if(this._pack._stream===this)this._continueOpen()}_continuePack(e){
if(this._callback===null)return;const n=this._callback;this._callback=null;n(e)}_continueOpen(){if(this._pack._stream===
null)this._pack._stream=this;const e=this._openCallback;this._openCallback=null;if(e===null)return;if(this._pack.destroying)
return e(new Error("pack stream destroyed"));if(this._pack._finalized)return e(new Error("pack stream is already finaliz\
ed"));this._pack._stream=this;if(!this._isLinkname){this._pack._encode(this.header)}if(this._isVoid){this._finish();this.
_continuePack(null)}e(null)}_write(e,n){if(this._isLinkname){this._linkname=this._linkname?Bn.concat([this._linkname,e]):
e;return n(null)}if(this._isVoid){if(e.byteLength>0){return n(new Error("No body allowed for this entry"))}return n()}this.
written+=e.byteLength;if(this._pack.push(e))return n();this._pack._drain=n}_finish(){if(this._finished)return;this._finished=
true;if(this._isLinkname){this.header.linkname=this._linkname?Bn.toString(this._linkname,"utf-8"):"";this._pack._encode(
this.header)}My(this._pack,this.header.size);this._pack._done(this)}_final(e){if(this.written!==this.header.size){return e(
new Error("Size mismatch"))}this._finish();e(null)}_getError(){return Dy(this)||new Error("tar entry destroyed")}_predestroy(){
this._pack.destroy(this._getError())}_destroy(e){this._pack._done(this);this._continuePack(this._finished?null:this._getError());
e()}};var uu=class extends M_{constructor(e){super(e);this._drain=cu;this._finalized=false;this._finalizing=false;this._pending=
[];this._stream=null}entry(e,n,r){if(this._finalized||this.destroying)throw new Error("already finalized or destroyed");
if(typeof n==="function"){r=n;n=null}if(!r)r=cu;if(!e.size||e.type==="symlink")e.size=0;if(!e.type)e.type=j_(e.mode);if(!e.
mode)e.mode=e.type==="directory"?H_:z_;if(!e.uid)e.uid=0;if(!e.gid)e.gid=0;if(!e.mtime)e.mtime=new Date;if(typeof n==="s\
tring")n=Bn.from(n);const i=new fu(this,e,r);if(Bn.isBuffer(n)){e.size=n.byteLength;i.write(n);i.end();return i}if(i._isVoid){
return i}return i}finalize(){if(this._stream||this._pending.length>0){this._finalizing=true;return}if(this._finalized)return;
this._finalized=true;this.push(Fy);this.push(null)}_done(e){if(e!==this._stream)return;this._stream=null;if(this._finalizing)
this.finalize();if(this._pending.length)this._pending.shift()._continueOpen()}_encode(e){if(!e.pax){const n=ca.encode(e);
if(n){this.push(n);return}}this._encodePax(e)}_encodePax(e){const n=ca.encodePax({name:e.name,linkname:e.linkname,pax:e.
pax});const r={name:"PaxHeader",mode:e.mode,uid:e.uid,gid:e.gid,size:n.byteLength,mtime:e.mtime,type:"pax-header",linkname:e.
linkname&&"PaxHeader",uname:e.uname,gname:e.gname,devmajor:e.devmajor,devminor:e.devminor};this.push(ca.encode(r));this.
push(n);My(this,n.byteLength);r.size=e.size;r.type=e.type;this.push(ca.encode(r))}_doDrain(){const e=this._drain;this._drain=
cu;e()}_predestroy(){const e=Dy(this);if(this._stream)this._stream.destroy(e);while(this._pending.length){const n=this._pending.
shift();n.destroy(e);n._continueOpen()}this._doDrain()}_read(e){this._doDrain();e()}};Uy.exports=function t(e){return new uu(
e)};function j_(t){switch(t&vr.S_IFMT){case vr.S_IFBLK:return"block-device";case vr.S_IFCHR:return"character-device";case vr.
S_IFDIR:return"directory";case vr.S_IFIFO:return"fifo";case vr.S_IFLNK:return"symlink"}return"file"}function cu(){}function My(t,e){
e&=511;if(e)t.push(Fy.subarray(0,512-e))}function W_(t){return Bn.isBuffer(t)?t:Bn.from(t)}});var mu=Se(lu=>{lu.extract=Ny();lu.pack=Hy()});var Ww=Se((C6,jw)=>{jw.exports=function(t,e,n){var r=t.length,i=e.length,o=[];n=(n||(i>r?i:r))+1;for(var s=0;s<n;s++){o[s]=
[s];o[s].length=n}for(s=0;s<n;s++){o[0][s]=s}if(Math.abs(r-i)>(n||100)){return p(n||100)}if(r===0){return p(i)}if(i===0){
return p(r)}var a,d,c,f,u,l;for(s=1;s<=r;++s){d=t[s-1];for(a=1;a<=i;++a){if(s===a&&o[s][a]>4)return p(r);c=e[a-1];f=d===
c?0:1;u=o[s-1][a]+1;if((l=o[s][a-1]+1)<u)u=l;if((l=o[s-1][a-1]+f)<u)u=l;o[s][a]=s>1&&a>1&&d===e[a-2]&&t[s-2]===c&&(l=o[s-
2][a-2]+f)<u?l:u}}return p(o[r][i]);function p(h){var g=Math.max(r,i);var b=g===0?0:h/g;var x=1-b;return{steps:h,relative:b,
similarity:x}}}});import{randomUUID as hM}from"node:crypto";import{join as gM}from"node:path";import*as Nm from"os";function wt(t){if(t===null||t===void 0){return""}else if(typeof t==="string"||t instanceof String){return t}return JSON.
stringify(t)}function ko(t){if(!Object.keys(t).length){return{}}return{title:t.title,file:t.file,line:t.startLine,endLine:t.
endLine,col:t.startColumn,endColumn:t.endColumn}}function Rt(t,e,n){const r=new mc(t,e,n);process.stdout.write(r.toString()+Nm.EOL)}function pc(t,e=""){Rt(t,{},e)}var Cm="\
::";var mc=class{constructor(e,n,r){if(!e){e="missing.command"}this.command=e;this.properties=n;this.message=r}toString(){
let e=Cm+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let n=true;for(const r in this.properties){
if(this.properties.hasOwnProperty(r)){const i=this.properties[r];if(i){if(n){n=false}else{e+=","}e+=`${r}=${X0(i)}`}}}}e+=
`${Cm}${q0(this.message)}`;return e}};function q0(t){return wt(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,
"%0A")}function X0(t){return wt(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(
/,/g,"%2C")}import*as Lm from"crypto";import*as Io from"fs";import*as Po from"os";function hc(t,e){const n=process.env[`GITHUB_${t}`];if(!n){throw new Error(`Unable to find environment variable for file\
 command ${t}`)}if(!Io.existsSync(n)){throw new Error(`Missing file at path: ${n}`)}Io.appendFileSync(n,`${wt(e)}${Po.EOL}`,
{encoding:"utf8"})}function gc(t,e){const n=`ghadelimiter_${Lm.randomUUID()}`;const r=wt(e);if(t.includes(n)){throw new Error(
`Unexpected input: name should not contain the delimiter "${n}"`)}if(r.includes(n)){throw new Error(`Unexpected input: v\
alue should not contain the delimiter "${n}"`)}return`${t}<<${n}${Po.EOL}${r}${Po.EOL}${n}`}import*as kc from"os";import*as ci from"os";import*as Sc from"events";import*as zm from"child_process";import*as jm from"path";import*as rt from"path";import*as vo from"fs";import*as At from"path";var Dm=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){
s(o)})}return new(n||(n=Promise))(function(o,s){function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["thr\
ow"](f))}catch(u){s(u)}}function c(f){f.done?o(f.value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};var{chmod:Z0,
copyFile:Q0,lstat:ek,mkdir:tk,open:PM,readdir:Fm,rename:nk,rm:rk,rmdir:IM,stat:To,symlink:ik,unlink:ok}=vo.promises;var wn=process.
platform==="win32";var TM=vo.constants.O_RDONLY;function yc(t){return Dm(this,void 0,void 0,function*(){try{yield To(t)}catch(e){if(e.code===
"ENOENT"){return false}throw e}return true})}function Oo(t){t=sk(t);if(!t){throw new Error('isRooted() parameter "p" cannot be empty')}if(wn){return t.startsWith("\\")||
/^[A-Z]:/i.test(t)}return t.startsWith("/")}function wc(t,e){return Dm(this,void 0,void 0,function*(){let n=void 0;try{n=
yield To(t)}catch(i){if(i.code!=="ENOENT"){console.log(`Unexpected error attempting to determine if executable file exis\
ts '${t}': ${i}`)}}if(n&&n.isFile()){if(wn){const i=At.extname(t).toUpperCase();if(e.some(o=>o.toUpperCase()===i)){return t}}else{
if($m(n)){return t}}}const r=t;for(const i of e){t=r+i;n=void 0;try{n=yield To(t)}catch(o){if(o.code!=="ENOENT"){console.
log(`Unexpected error attempting to determine if executable file exists '${t}': ${o}`)}}if(n&&n.isFile()){if(wn){try{const o=At.dirname(
t);const s=At.basename(t).toUpperCase();for(const a of yield Fm(o)){if(s===a.toUpperCase()){t=At.join(o,a);break}}}catch(o){
console.log(`Unexpected error attempting to determine the actual case of the file '${t}': ${o}`)}return t}else{if($m(n)){
return t}}}}return""})}function sk(t){t=t||"";if(wn){t=t.replace(/\//g,"\\");return t.replace(/\\\\+/g,"\\")}return t.replace(
/\/\/+/g,"/")}function $m(t){return(t.mode&1)>0||(t.mode&8)>0&&process.getgid!==void 0&&t.gid===process.getgid()||(t.mode&
64)>0&&process.getuid!==void 0&&t.uid===process.getuid()}var Um=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(o)})}return new(n||(n=Promise))(function(o,s){
function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](f))}catch(u){s(u)}}function c(f){f.done?o(f.
value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};function bc(t,e){return Um(this,void 0,void 0,function*(){if(!t){throw new Error("parameter 'tool' is required")}if(e){const r=yield bc(
t,false);if(!r){if(wn){throw new Error(`Unable to locate executable file: ${t}. Please verify either the file path exist\
s or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a val\
id extension for an executable file.`)}else{throw new Error(`Unable to locate executable file: ${t}. Please verify eithe\
r the file path exists or the file can be found within a directory specified by the PATH environment variable. Also chec\
k the file mode to verify the file is executable.`)}}return r}const n=yield ak(t);if(n&&n.length>0){return n[0]}return""})}
function ak(t){return Um(this,void 0,void 0,function*(){if(!t){throw new Error("parameter 'tool' is required")}const e=[];
if(wn&&process.env["PATHEXT"]){for(const i of process.env["PATHEXT"].split(rt.delimiter)){if(i){e.push(i)}}}if(Oo(t)){const i=yield wc(
t,e);if(i){return[i]}return[]}if(t.includes(rt.sep)){return[]}const n=[];if(process.env.PATH){for(const i of process.env.
PATH.split(rt.delimiter)){if(i){n.push(i)}}}const r=[];for(const i of n){const o=yield wc(rt.join(i,t),e);if(o){r.push(o)}}
return r})}import{setTimeout as ck}from"timers";var Hm=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(
o)})}return new(n||(n=Promise))(function(o,s){function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](
f))}catch(u){s(u)}}function c(f){f.done?o(f.value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};var _o=process.
platform==="win32";var Ro=class extends Sc.EventEmitter{constructor(e,n,r){super();if(!e){throw new Error("Parameter 'to\
olPath' cannot be null or empty.")}this.toolPath=e;this.args=n||[];this.options=r||{}}_debug(e){if(this.options.listeners&&
this.options.listeners.debug){this.options.listeners.debug(e)}}_getCommandString(e,n){const r=this._getSpawnFileName();const i=this.
_getSpawnArgs(e);let o=n?"":"[command]";if(_o){if(this._isCmdFile()){o+=r;for(const s of i){o+=` ${s}`}}else if(e.windowsVerbatimArguments){
o+=`"${r}"`;for(const s of i){o+=` ${s}`}}else{o+=this._windowsQuoteCmdArg(r);for(const s of i){o+=` ${this._windowsQuoteCmdArg(
s)}`}}}else{o+=r;for(const s of i){o+=` ${s}`}}return o}_processLineBuffer(e,n,r){try{let i=n+e.toString();let o=i.indexOf(
ci.EOL);while(o>-1){const s=i.substring(0,o);r(s);i=i.substring(o+ci.EOL.length);o=i.indexOf(ci.EOL)}return i}catch(i){this.
_debug(`error processing line. Failed with error ${i}`);return""}}_getSpawnFileName(){if(_o){if(this._isCmdFile()){return process.
env["COMSPEC"]||"cmd.exe"}}return this.toolPath}_getSpawnArgs(e){if(_o){if(this._isCmdFile()){let n=`/D /S /C "${this._windowsQuoteCmdArg(
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
`"${n}"`}return r}exec(){return Hm(this,void 0,void 0,function*(){if(!Oo(this.toolPath)&&(this.toolPath.includes("/")||_o&&
this.toolPath.includes("\\"))){this.toolPath=jm.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)}this.
toolPath=yield bc(this.toolPath,true);return new Promise((e,n)=>Hm(this,void 0,void 0,function*(){this._debug(`exec tool\
: ${this.toolPath}`);this._debug("arguments:");for(const c of this.args){this._debug(`   ${c}`)}const r=this._cloneExecOptions(
this.options);if(!r.silent&&r.outStream){r.outStream.write(this._getCommandString(r)+ci.EOL)}const i=new Ec(r,this.toolPath);
i.on("debug",c=>{this._debug(c)});if(this.options.cwd&&!(yield yc(this.options.cwd))){return n(new Error(`The cwd: ${this.
options.cwd} does not exist!`))}const o=this._getSpawnFileName();const s=zm.spawn(o,this._getSpawnArgs(r),this._getSpawnOptions(
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
ss missing stdin")}s.stdin.end(this.options.input)}}))})}};function Wm(t){const e=[];let n=false;let r=false;let i="";function o(s){
if(r&&s!=='"'){i+="\\"}i+=s;r=false}for(let s=0;s<t.length;s++){const a=t.charAt(s);if(a==='"'){if(!r){n=!n}else{o(a)}continue}
if(a==="\\"&&r){o(a);continue}if(a==="\\"&&n){r=true;continue}if(a===" "&&!n){if(i.length>0){e.push(i);i=""}continue}o(a)}
if(i.length>0){e.push(i.trim())}return e}var Ec=class t extends Sc.EventEmitter{constructor(e,n){super();this.processClosed=
false;this.processError="";this.processExitCode=0;this.processExited=false;this.processStderr=false;this.delay=1e4;this.
done=false;this.timeout=null;if(!n){throw new Error("toolPath must not be empty")}this.options=e;this.toolPath=n;if(e.delay){
this.delay=e.delay}}CheckComplete(){if(this.done){return}if(this.processClosed){this._setResult()}else if(this.processExited){
this.timeout=ck(t.HandleTimeout,this.delay,this)}}_debug(e){this.emit("debug",e)}_setResult(){let e;if(this.processExited){
if(this.processError){e=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This ma\
y indicate the process failed to start. Error: ${this.processError}`)}else if(this.processExitCode!==0&&!this.options.ignoreReturnCode){
e=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)}else if(this.processStderr&&
this.options.failOnStdErr){e=new Error(`The process '${this.toolPath}' failed because one or more lines were written to \
the STDERR stream`)}}if(this.timeout){clearTimeout(this.timeout);this.timeout=null}this.done=true;this.emit("done",e,this.
processExitCode)}static HandleTimeout(e){if(e.done){return}if(!e.processClosed&&e.processExited){const n=`The STDIO stre\
ams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a chil\
d process inherited the STDIO streams and has not yet exited.`;e._debug(n)}e._setResult()}};var uk=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(o)})}return new(n||(n=Promise))(function(o,s){
function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](f))}catch(u){s(u)}}function c(f){f.done?o(f.
value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};function Jm(t,e,n){return uk(this,void 0,void 0,function*(){
const r=Wm(t);if(r.length===0){throw new Error(`Parameter 'commandLine' cannot be null or empty.`)}const i=r[0];e=r.slice(
1).concat(e||[]);const o=new Ro(i,e,n);return o.exec()})}var xc;(function(t){t[t["Success"]=0]="Success";t[t["Failure"]=1]="Failure"})(xc||(xc={}));function Gm(t,e){const n=process.env[`INPUT_${t.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!n){throw new Error(
`Input required and not supplied: ${t}`)}if(e&&e.trimWhitespace===false){return n}return n.trim()}function Vm(t,e){const n=process.env["GITHUB_OUTPUT"]||"";if(n){return hc("OUTPUT",gc(t,e))}process.stdout.write(kc.EOL);
Rt("set-output",{name:t},wt(e))}function Km(t){process.exitCode=xc.Failure;lk(t)}function Ao(t){Rt("debug",{},t)}function lk(t,e={}){Rt("error",ko(e),t instanceof Error?t.toString():t)}function Ym(t,e={}){
Rt("warning",ko(e),t instanceof Error?t.toString():t)}function qm(t,e={}){Rt("notice",ko(e),t instanceof Error?t.toString():
t)}function fi(t){process.stdout.write(t+kc.EOL)}function Xm(t){pc("group",t)}function Zm(){pc("endgroup")}function bn(t,e){const n=process.env["GITHUB_STATE"]||"";if(n){return hc("STATE",gc(t,e))}Rt("save-state",{name:t},wt(e))}var Y=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`;var Bt="No\
thing was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory of\
 the engine's machine.";var xe="No builder writes this, so the image is damaged or malicious. Build it again, or pull it\
 from a source that you trust.";var m=class extends Error{code;hint;constructor(e,n,r){super(n,r.cause===void 0?{}:{cause:r.
cause});this.name="FlattenError";this.code=e;this.hint=r.hint}};function M(t){if(t instanceof m)return t;return new m("C\
ANCELLED","The run was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run \
also removes what this one could not remove in time.",cause:t})}var ep=300;function _(t){const e=t.toString("utf8");const n=e.
length>ep;return JSON.stringify(n?`${e.slice(0,ep)}…`:e)}function E(t){return t instanceof Error?t.message:String(t)}var mk="\
This is a bug in docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --d\
ebug).";function He(t){if(t instanceof m)return`${t.message}
${t.hint}`;return`Unexpected failure: ${E(t)}
${mk}`}function tp(t){const e=[];for(let n=t;n!==void 0;n=n instanceof Error?n.cause:void 0){const r=n instanceof Error?
n.stack??n.message:String(n);e.push(n instanceof m?`${n.code}: ${r}`:r)}return e.join("\ncaused by: ")}import{randomBytes as hk}from"node:crypto";import{readlinkSync as gk}from"node:fs";import{readFileSync as pk}from"node:fs";function ui(t){try{return pk(`/proc/${t}`,"utf8")}catch{return""}}var Nt="io.github.docker-flatten.run";var Ct="docker-flatten-pending";var li="docker-flatten-";var np="paused-";var yk=24*
60*60;var Bo=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/;
var wk=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function Co(){const t=Math.floor(Date.now()/1e3);const{start:e}=dp(
"self");return`${sp()}-${ap()}-${process.pid}-${e}-${t}-${Ic()}`}function No(t){return`${Nt}=${t}`}function Ve(t){return`${Ct}\
:${t}`}function rp(t){return`${Ve(t)}-${Ic()}`}function Pc(t){const e=t.startsWith(`${Ct}:`)?t.slice(Ct.length+1):"";if(Bo.
test(e))return e;const n=/^(.+)-[0-9a-f]{8}$/.exec(e)?.[1]??"";return Bo.test(n)?n:void 0}function ip(t){return`${li}${t}\
-${Ic()}`}function op(t,e){return`${li}${t}-${np}${e}`}function Lo(t){return new RegExp(`-${np}([0-9a-f]{64})$`).exec(t)?.[1]}
function ne(t){return`${li}${t}-`}function it(t){if(!t.startsWith(li))return void 0;const e=wk.exec(t.slice(li.length))?.[1];
return e!==void 0&&Bo.test(e)?e:void 0}function Ke(t){const e=Bo.exec(t)?.groups;if(e===void 0)return false;const n=e["b\
oot"]!=="0"&&e["boot"]===sp()&&e["pidNamespace"]!=="0"&&e["pidNamespace"]===ap();if(n)return!bk(Number(e["pid"]),e["star\
t"]??"");return Date.now()/1e3-Number(e["seconds"])>yk}function bk(t,e){try{process.kill(t,0)}catch(r){if(r.code==="ESRC\
H")return false}const n=dp(t);if(n.start==="0")return true;return n.start===e&&n.state!=="Z"&&n.state!=="X"}function sp(){
return ui("sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function ap(){try{return/\d+/.exec(gk("/proc/self/\
ns/pid"))?.[0]??"0"}catch{return"0"}}function dp(t){const e=ui(`${t}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:e[0]??
"",start:e[19]??"0"}}function Ic(){return hk(4).toString("hex")}var cp=["SIGINT","SIGTERM","SIGHUP"];function fp(){const t=new AbortController;const e=r=>t.abort(new Error(`received ${r}`));
const n=r=>t.abort(r);process.stdout.on("error",n);process.stderr.on("error",n);for(const r of cp)process.once(r,e);return{
signal:t.signal,release:()=>{for(const r of cp)process.off(r,e)}}}import{spawn as Ak}from"node:child_process";import{spawn as Ek}from"node:child_process";import{StringDecoder as Sk}from"node:string_decoder";var En=process.platform!==
"win32";var Tc=128;var Gn=class{async run(e,n,r){const i=Ek(e,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:En});
const o=new mi(r.onOutput);o.readFrom(i);hi(r.kill,i);const s=await gi(i);return{exitCode:s,...o.texts()}}};var xk=64*1024*
1024;var pi=64*1024;var mi=class{stdout;stderr;constructor(e){this.stdout=new Lt(xk,e);this.stderr=new Lt(pi,e)}readFrom(e){
e.stdout?.removeAllListeners("data").on("data",this.stdout.add);e.stderr?.removeAllListeners("data").on("data",this.stderr.
add)}texts(){return{stdout:this.stdout.text,stderr:this.stderr.text}}};var Lt=class{#e=new Sk("utf8");#t;#n;#r="";constructor(e,n=()=>{}){
this.#t=e;this.#n=n}add=e=>{const n=this.#e.write(e);this.#r+=n;if(this.#r.length>2*this.#t)this.#r=this.text;this.#n(n)};get text(){
return this.#r.slice(-this.#t)}};function hi(t,e){const n=()=>{kk(e);e.stdout?.destroy();e.stderr?.destroy()};if(t.aborted)
n();else t.addEventListener("abort",n,{once:true})}function kk(t){try{process.kill(-(t.pid??Number.NaN),"SIGKILL")}catch{
t.kill("SIGKILL")}}function gi(t){return new Promise((e,n)=>{t.once("error",n);t.once("close",(r,i)=>e(r??(i===null?1:Tc)))})}var Pk=500;function $o(t,e){let n="";return setInterval(()=>{const r=ui(`${t.pid}/io`).split("\n")[0]??"";if(r===""||r!==
n)e();n=r},Pk)}var Do={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
verify:"choice",test:"text",backup:"text","remove-old":"boolean",timeout:"text",report:"text",html:"text",summary:"boole\
an","max-size":"text","min-saving":"text",cache:"boolean","temp-dir":"text"};var vc="workflow";function T(t,...e){const n=[t,...e].map(i=>S(i)).join(" and ");const r=vc==="workflow"?"input":"option";return`${r}${e.length===
0?"":"s"} ${n}`}function S(t,e){if(vc==="workflow")return`"${t}${e===void 0?"":`: ${e}`}"`;if(e===void 0)return`--${t}`;
const n=Do[t];const r=n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(e);if(r)return`--${e==="false"?"no-":""}${t}`;
if(n==="choice")return`--${t}=${e}`;return`--${t} ${/^[\w.,:%/-]+$/.test(e)?e:`"${e}"`}`}function Sn(t,e){if(vc==="workf\
low")return`${t}: ${e}`;return`--${t} ${e.startsWith("'")?e:`'${e}'`}`}var Ik=250;var ze=class{signal;#e;#t=0;constructor(e,n){const r=new AbortController;this.signal=e===void 0?r.signal:AbortSignal.
any([e,r.signal]);if(n===0)return;let i=0;let o=0;let s=performance.now();const a=Math.min(Ik,n*250);this.#e=setInterval(
()=>{const d=performance.now();const c=Math.min(d-s,2*a);s=d;o=this.#t===i?o+c:0;i=this.#t;if(o>=n*1e3)r.abort(Tk(n))},a);
this.#e.unref()}touch=()=>{this.#t++};release(){clearInterval(this.#e)}};function up(t){return t instanceof m&&t.code===
"TIMEOUT"}function Tk(t){return new m("TIMEOUT",`No progress for ${t} s: no byte and no answer came from the engine, or \
from a command in a container. No tag was moved.`,{hint:`Check whether the engine hangs ("docker info", its log) and run\
 again. The ${T("timeout")} sets the limit in seconds; 0 disables it.`})}var lp='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.';var vk=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:lp},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:lp},{words:/can't make .* relative to \//i,code:"UNSUP\
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
 runs in a container; or use an older release of Docker.`}];function Fo(t,e){const n=vk.find(({words:r})=>r.test(t));return n&&
new m(n.code,`${e} because ${n.why}: ${t}`,n)}var Ok={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"};var _k=["DOCKER_CO\
NTENT_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function Oc(t){return Object.fromEntries(Object.
entries(t).filter(e=>e[1]!==void 0&&!Rk(e[0])))}function Rk(t){const e=t.toUpperCase();return Object.hasOwn(Ok,e)||_k.some(
n=>e.startsWith(n))}var Mo=class t{#e;#t;#n;#r;constructor(e={}){this.#e=e.globalArgs??[];this.#t=e.watch??new ze(void 0,0);this.#n=e.graceMs??
mp;this.#r=e.runner??new Gn}withWatchdog(e,n=mp){return new t({globalArgs:this.#e,watch:e,graceMs:n,runner:this.#r})}get touch(){
return this.#t.touch}async try(e){const{signal:n}=this.#t;if(n.aborted)throw M(n.reason);const r=new AbortController;let i;
const o=()=>{i=setTimeout(()=>r.abort(),this.#n)};n.addEventListener("abort",o,{once:true});try{const s=await this.#r.run(
"docker",[...this.#e,...e],{env:Oc(process.env),onOutput:this.touch,kill:r.signal});if(n.aborted)throw M(n.reason);this.
touch();return s}catch(s){throw pp(s)}finally{clearTimeout(i);n.removeEventListener("abort",o)}}async run(e){const n=await this.
try(e);if(n.exitCode!==0)throw Q(e,n);return n.stdout.trimEnd()}spawn(e,n,r){return Ak("docker",[...this.#e,...e],{stdio:n,
env:Oc(process.env),detached:En,...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(e,n,r,i=false){const o=this.
spawn(e,["ignore","pipe","pipe"],r);const s=f=>yi(o[f],pi,u=>{this.touch();n(u,f)});const a=s("stdout");const d=s("stder\
r");const c=i?$o(o,this.touch):void 0;try{const f=await Uo(o);return{exitCode:f,stdout:a(),stderr:d()}}finally{clearInterval(
c)}}};var mp=2e3;function yi(t,e,n){const r=new Lt(e,n);t?.on("data",r.add);return()=>r.text}async function Uo(t){try{return await gi(
t)}catch(e){throw pp(e)}}function pp(t){if(!(t instanceof Error))return t;if("code"in t&&t.code==="ENOENT")return Ck(t);
return t.name==="AbortError"?M(t.cause):t}function Q(t,e){const n=(e.stderr.trim()||e.stdout.trim()).slice(-2e3)||`exit \
status ${e.exitCode}`;return $t(n,"DOCKER_FAILED",`"docker ${t.slice(0,2).join(" ")}" failed`)}function $t(t,e,n){const r=Fo(
t,n);if(r!==void 0)return r;if(_c(t))return Rc(t);return new m(e,`${n}: ${t}`,{hint:Y})}function _c(t){return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(t)}function Rc(t){const e=/permission denied/i.test(t)?'This user is not allowed to use the engine: add it to the "\
docker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or \
"docker context use".${process.env["GITHUB_ACTIONS"]==="true"?Bk:""}`:`Start Docker Desktop or another Linux engine. Git\
Hub's ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new m("NO\
_ENGINE",`docker-flatten needs a Docker engine, but none answered: ${t.trim()}`,{hint:e})}var Bk=` GitHub's "ubuntu-slim\
" runners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function Ck(t){
return new m("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${E(t).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:t})}import{dirname as ST}from"node:path";import{realpathSync as hT}from"node:fs";import{dirname as ig,resolve as gT}from"node:path";import{open as Pp}from"node:fs/promises";import{Readable as Mk}from"node:stream";var R=512;var wi=Buffer.alloc(2*R);var C={name:[0,100],mode:[100,8],uid:[108,8],gid:[116,8],size:[124,12],mtime:[136,12],
checksum:[148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],devMinor:[337,8],prefix:[345,155],sparseMap:[
386,109],gnuIsExtended:[482,1],realSize:[483,12]};var ke={pax:"x",paxGlobal:"g",gnuLongName:"L",gnuLongLink:"K"};var Nk=new Set(
["1","2","3","4","5","6"]);function he(t){return Math.ceil(t/R)*R}function bi(t){for(let e=0;e<R;e+=8){if(t.readUInt32LE(
e)!==0||t.readUInt32LE(e+4)!==0)return false}return true}function gp(t){return t[C.typeFlag[0]]===0}function Ho(t){return!Nk.
has(t)}function Ye(t,e){const n=hp(t,C.checksum,e);const r=wp(t);if(n!==r.unsigned&&n!==r.signed){throw new m("TAR_INVAL\
ID",`A tar header at byte ${e} has the checksum ${n}, but its bytes add up to ${r.unsigned}: the stream was damaged.`,{hint:Bt})}
const i=t[C.typeFlag[0]]??0;return{typeFlag:i===0?"0":String.fromCharCode(i),hasOldType:i===0,sizeBytes:hp(t,C.size,e),name:Lk(
t),gnuIsExtended:(t[C.gnuIsExtended[0]]??0)!==0&&i===83}}function qe(t,e){return new m("TAR_INVALID",`The tar stream is \
damaged at byte ${t}: ${e}.`,{hint:Bt})}function Le(t,e){const[n,r]=C[e];return Ei(t.subarray(n,n+r))}function zo(t){return Ac(
t,C.linkName)}function Ac(t,e){const n=t.subarray(e[0],e[0]+e[1]);const r=n.indexOf(0);return r===-1?n:n.subarray(0,r)}function Lk(t){
const e=Ac(t,C.name);if(!yp(t))return Buffer.from(e);const n=Ac(t,C.prefix);return n.length===0?Buffer.from(e):Buffer.concat(
[n,Buffer.from("/"),e])}function yp(t){return t.toString("latin1",C.magic[0],C.magic[0]+C.magic[1])==="ustar\0"}function wp(t){
const[e,n]=C.checksum;let r=0;let i=0;for(let o=0;o<R;o++){const s=o>=e&&o<e+n?32:t[o]??0;r+=s;i+=s>>7}return{unsigned:r,
signed:r-i*256}}function hp(t,e,n){const[r,i]=e;const o=t.subarray(r,r+i);const s=Ei(o);if(!(s>=0)){throw new m("TAR_INV\
ALID",`A tar header at byte ${n} has a field that is not a number (${JSON.stringify(o.toString("latin1"))}): the stream \
was damaged.`,{hint:Bt})}return s}function Ei(t){const e=t[0]??0;let n;if(e>=128){const r=BigInt(`0x${t.toString("hex")}`);
n=Number(BigInt.asIntN(t.length*8-1,r))}else{const r=t.toString("latin1").replace(/^[ \0]+|[ \0]+$/g,"").replace(/\0.*$/s,
"");n=r===""?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):Number.NaN}return Number.isSafeInteger(n)?n:Number.NaN}function Ft(t){
return Le(t,"mtime")}var $k=8**11-1;function bp(t,e){const n=Math.min(Math.max(0,e),$k);return Dt(t,C.mtime,Buffer.from(
`${n.toString(8).padStart(11,"0")}\0`))}function Si(t,e){return Dt(t,C.size,Buffer.from(`${e.toString(8).padStart(11,"0")}\
\0`))}function Ep(t){if(t[C.typeFlag[0]]!==83)return t;return Dt(Dt(t,C.typeFlag,Buffer.from("0")),C.sparseMap,Buffer.alloc(
C.sparseMap[1]))}var Bc=8**7-1;function Cc(t,e,n){if(n<=Bc)return Dt(t,C[e],Buffer.from(`${n.toString(8).padStart(7,"0")}\
\0`));const r=Buffer.alloc(8);r.writeBigUInt64BE(BigInt(n));r[0]=128;return Dt(t,C[e],r)}function Sp(t,e){const n=jo(t,"\
name",Buffer.from(e));if(n===void 0)throw new RangeError(`the name ${e} is too long for a header`);return n}function jo(t,e,n,r=false){
const i=Buffer.alloc(C[e][1]);if(n.length>i.length&&!r)return void 0;n.copy(i);const o=Dt(t,C[e],i);return e==="name"&&yp(
t)?Dt(o,C.prefix,Buffer.alloc(C.prefix[1])):o}function xp(){const t=Buffer.alloc(R);t.write("0000755",C.mode[0],"latin1");
for(const e of[C.uid,C.gid])t.write("0000000",e[0],"latin1");t.write("00000000000",C.mtime[0],"latin1");t.write("5",C.typeFlag[0],
"latin1");t.write("ustar\x0000",C.magic[0],"latin1");return Si(t,0)}function kp(t,e){const n=Buffer.alloc(R);n.write("./\
./@LongLink",C.name[0],"latin1");for(const r of[C.mode,C.uid,C.gid])n.write("0000000",r[0],"latin1");n.write("0000000000\
0",C.mtime[0],"latin1");n.write(t,C.typeFlag[0],"latin1");n.write("ustar  \0",C.magic[0],"latin1");return Si(n,e)}function Dt(t,e,n){
const r=Buffer.from(t);n.copy(r,e[0],0,e[1]);const i=wp(r).unsigned.toString(8).padStart(6,"0");r.write(`${i}\0 `,C.checksum[0],
"latin1");return r}var Dk=8**11-1;var Fk=100;function Wo(t,e){const n=Buffer.alloc(R);if(n.write(t,0,Fk,"utf8")<Buffer.byteLength(t))throw new RangeError(
`the name ${t} is too long for a header`);n.write("0000644\x000000000\x000000000\0",100,"latin1");if(e<=Dk){n.write(`${e.
toString(8).padStart(11,"0")}\0`,124,"latin1")}else{n.writeUInt8(128,124);n.writeBigUInt64BE(BigInt(e),128)}n.write("000\
00000000\0        0",136,"latin1");n.write("ustar\x0000",257,"latin1");const r=n.reduce((i,o)=>i+o,0);n.write(`${r.toString(
8).padStart(6,"0")}\0 `,148,"latin1");return n}function Jo(t){return Buffer.alloc(he(t)-t)}function Go(){return Buffer.alloc(
2*R)}var Ip=4*1024*1024;function Tp(t){const e=t.map(({content:n})=>{const r=ki(n);return Wo("",0).length+r+Jo(r).length});return e.
reduce((n,r)=>n+r,Go().length)}async function vp(t,e,n){for(const{path:r,content:i}of e){await xi(t,Wo(r,ki(i)),n);if(Buffer.
isBuffer(i))await xi(t,i,n);else await Nc(i,t,n);await xi(t,Jo(ki(i)),n)}await xi(t,Go(),n)}async function Nc({path:t,sizeBytes:e},n,r){
const i=await Pp(t,"r");try{await Op(i,{path:t,sizeBytes:e});const o=Buffer.allocUnsafe(Math.min(Ip,e));for(let s=e;s>0;){
const{bytesRead:a}=await i.read(o,0,Math.min(o.length,s));if(a===0)throw new RangeError(`${t} ended ${s} bytes too early`);
await xi(n,o.subarray(0,a),r);s-=a}}finally{await i.close()}}function Vo(t,e=()=>{}){return Mk.from(Uk(t,e),{objectMode:false})}
async function*Uk(t,e){for(const{path:n,content:r}of t){yield Wo(n,ki(r));if(!Buffer.isBuffer(r))yield*Hk(r,e);else if(r.
length>0)yield r;const i=Jo(ki(r));if(i.length>0)yield i}yield Go()}async function*Hk({path:t,sizeBytes:e},n){const r=await Pp(
t,"r");try{await Op(r,{path:t,sizeBytes:e});for(let i=e;i>0;){const o=Buffer.allocUnsafe(Math.min(Ip/4,i));const{bytesRead:s}=await r.
read(o,0,o.length);if(s===0)throw new RangeError(`${t} ended ${i} bytes too early`);n(s);yield o.subarray(0,s);i-=s}}finally{
await r.close()}}async function Op(t,{path:e,sizeBytes:n}){const{size:r}=await t.stat();if(r!==n)throw new RangeError(`${e}\
 must have ${n} bytes, but has ${r}`)}async function xi(t,e,n){for(let r=0;r<e.length;){n.signal.throwIfAborted();const{
bytesWritten:i}=await t.write(e,r,e.length-r);n.onBytes(i);r+=i}}function ki(t){return Buffer.isBuffer(t)?t.length:t.sizeBytes}import{createHash as zk}from"node:crypto";function P(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function N(t){return Array.isArray(t)&&t.every(e=>typeof e===
"string")}function y(t,...e){let n=t;for(const r of e){if(!P(n)||!Object.hasOwn(n,r))return void 0;n=n[r]}return n}function w(t,...e){
const n=y(t,...e);return typeof n==="string"&&n!==""?n:void 0}function L(t){try{return JSON.parse(t)}catch{return void 0}}var Lc=JSON;function Ko(t){const e=Lc.parse(t,(n,r,i)=>typeof r==="number"&&i.source!==void 0?Lc.rawJSON(i.source):r);if(!P(
e)||Lc.isRawJSON(e))throw new SyntaxError("an image config must be a JSON object");return e}function Yo(t){const e=y(t,"\
rootfs","diff_ids");return N(e)?e:[]}function qo(t){const e=y(t,"history");if(!Array.isArray(e))return void 0;return e.map(
n=>y(n,"empty_layer")!==true)}function jk(t){return t.reduce((e,n)=>e===void 0?n:$(Buffer.from(`${e} ${n}`)),void 0)}function $(t){
return`sha256:${zk("sha256").update(t).digest("hex")}`}function Rp(t,e){const n=Wk(w(t,"created"),e.latestSeconds);const r={
...n===void 0?{}:{created:n},created_by:e.createdBy,comment:jk(e.sourceDiffIds)??""};const i={...t,...n===void 0?{}:{created:n},
rootfs:{type:"layers",diff_ids:[e.diffId]},history:[r]};return Buffer.from(JSON.stringify(i))}function Wk(t,e){if(t===void 0||
e===void 0)return t;const n=Math.floor(Date.parse(t)/1e3);const r=n>e||n===e&&/\.\d*[1-9]/.test(t);return r?new Date(e*1e3).
toISOString().replace(".000Z","Z"):t}var Jk=[["Created","created"],["Author","author"],["Architecture","architecture"],[
"Variant","variant"],["Os","os"],["OsVersion","os.version"],["DockerVersion","docker_version"],["ContainerConfig","conta\
iner_config"],["Container","container"]];var Gk="0001-01-01T00:00:00Z";function Ap(t){const e={};for(const[r,i]of Jk){const o=t[r];
if(!_p(o)&&o!==Gk)e[i]=o}const n=t["Config"];e["config"]=P(n)?Object.fromEntries(Object.entries(n).filter(([,r])=>!_p(r))):
{};e["rootfs"]={type:"layers",diff_ids:y(t,"RootFS","Layers")??[]};return e}function _p(t){if(t===void 0||t===null||t===
""||t===false)return true;return Array.isArray(t)&&t.length===0}var Pe={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"ap\
plication/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function Pi(t){const e=w(t,"dige\
st");const n=y(t,"size");if(e===void 0||typeof n!=="number")return void 0;return{mediaType:w(t,"mediaType")??"",digest:e,
sizeBytes:n}}function Bp(t){const e=L(t);const n=Pi(y(e,"config"));const r=y(e,"layers");if(n===void 0||!Array.isArray(r))
return void 0;const i=y(e,"annotations");const o=Object.entries(P(i)?i:{}).filter(s=>typeof s[1]==="string");return{config:n,
layers:r.map(Pi).filter(s=>s!==void 0),annotations:Object.fromEntries(o)}}function Cp(t){const e=y(L(t),"manifests");if(!Array.
isArray(e))return void 0;return e.filter(n=>w(n,"annotations","vnd.docker.reference.type")===void 0).flatMap(n=>{const r=Pi(
n);return r===void 0?[]:[{...r,platform:Vk(n)}]})}function Vk(t){const e=y(t,"platform");const n=w(e,"os");const r=w(e,"\
architecture");if(n===void 0||r===void 0)return void 0;return{os:n,architecture:r,variant:w(e,"variant")}}function Vn(t){
return t===Pe.index||t==="application/vnd.docker.distribution.manifest.list.v2+json"}function Xo(t,e,n,r={}){return Np({
schemaVersion:2,mediaType:t,config:$c(e),layers:[$c(n)],...Fc(r)})}function Zo(t,e,n={}){return Np({schemaVersion:2,mediaType:t,
manifests:e.map(Qo),...Fc(n)})}function Qo(t){const{platform:e,annotations:n={}}=t;return{...$c(t),...e===void 0?{}:{platform:e},
...Fc(n)}}function Dc({os:t,architecture:e,variant:n}){return{architecture:e,os:t,...n===void 0?{}:{variant:n}}}function Fc(t){
return Object.keys(t).length===0?{}:{annotations:t}}function $c(t){return{mediaType:t.mediaType,digest:t.digest,size:t.sizeBytes}}
function Np(t){return Buffer.from(JSON.stringify(t))}var Kk=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
var Yk=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;var qk=/^\w[\w.-]{0,127}$/;var Xk=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
var Zk=255;var Mc=/^(?:sha256:)?[0-9a-f]{64}$/;function Mt(t){return Mc.test(t)}function ae(t,e){const n=Uc(t);if(n===void 0){
throw new m("BAD_INPUT",`The ${T(e)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.
stringify(t)} is not one.`,{hint:Qk(t)})}return n}function es(t,e){const n=ae(t,e);const r=i=>{throw new m("BAD_INPUT",`\
The ${T(e)} must be a name for the result, but ${JSON.stringify(t)} ${i}.`,{hint:'Write it as "name:tag", for example "a\
pp:flat".'})};if(n.digest!==void 0)r("contains a digest, which follows from the content and cannot be chosen");if(Mc.test(
t)||/^[0-9a-f]{64}$/.test(t.split(":")[0]??""))r("is an image ID");if(n.domain==="docker.io"&&n.path==="library/sha256"){
r("reads as a digest, since its name is a digest algorithm")}return n}function Kn({text:t,tag:e,digest:n}){return e===void 0&&
n===void 0?`${t}:latest`:t}function re(t){const e=t.digest===void 0?"":`@${t.digest}`;const n=t.tag??(t.digest===void 0?
"latest":void 0);return`${t.domain}/${t.path}${n===void 0?"":`:${n}`}${e}`}function Lp(t){const e=re(t);const n=e.replace(
/^docker\.io\/(?:library\/)?/,"");const r=Uc(n);return r!==void 0&&re(r)===e?n:e}function Uc(t){const e=t.indexOf("@");const n=e===
-1?void 0:t.slice(e+1);const r=e===-1?t:t.slice(0,e);const i=r.lastIndexOf(":");const o=i>r.lastIndexOf("/");const s=o?r.
slice(i+1):void 0;const a=o?r.slice(0,i):r;if(n!==void 0&&!Xk.test(n))return void 0;if(n?.startsWith("sha256:")&&!Mc.test(
n))return void 0;if(s!==void 0&&!qk.test(s))return void 0;const d=a.indexOf("/");const c=d===-1?"":a.slice(0,d);const f=/[.:]/.
test(c)||c==="localhost"||c.toLowerCase()!==c;const u=f?c:"docker.io";const l=f?a.slice(d+1):a;if(f&&!Kk.test(u))return void 0;
if(!l.split("/").every(b=>Yk.test(b)))return void 0;const p=u==="docker.io"||u==="index.docker.io";const h=p&&!l.includes(
"/")?`library/${l}`:l;const g=p?"docker.io":u;if(`${g}/${h}`.length>Zk)return void 0;return{text:t,domain:g,path:h,tag:s,
digest:n}}function Qk(t){if(t.startsWith("-"))return'A reference cannot start with "-".';if(t!==t.toLowerCase()&&Uc(t.toLowerCase())!==
void 0){return`Repository names are lower case. Use ${JSON.stringify(t.toLowerCase())} instead.`}return'A repository nam\
e consists of lower-case letters and digits with single separators, and a tag of at most 128 letters, digits, "_", "." a\
nd "-".'}function $p(t,e,n){const r=`${$(t).slice("sha256:".length)}.json`;const i=`${e.slice("sha256:".length)}/layer.tar`;return Vo(
[{path:r,content:t},ts([{Config:r,RepoTags:[n],Layers:[i]}])])}function ts(t){return{path:"manifest.json",content:Buffer.
from(JSON.stringify(t))}}var ns={path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};function rs(t){
return{path:"index.json",content:Zo(Pe.index,[t])}}function $e(t){return`blobs/${t.replace(":","/")}`}var is="io.contain\
erd.image.name";function os(t,e,n={}){const r=Xo(Pe.manifest,{mediaType:Pe.config,digest:$(t),sizeBytes:t.length},e,n);return{
bytes:r,descriptor:{mediaType:Pe.manifest,digest:$(r),sizeBytes:r.length}}}function Dp(t,{config:e,platform:n,name:r,annotations:i={}},o){
const{digest:s,sizeBytes:a}=t.descriptor;const d=os(e,t.descriptor,i);const c=$e($(e));const f=[ns,rs({...d.descriptor,platform:Dc(
n),annotations:{[is]:r.full}}),ts([{Config:c,RepoTags:[r.familiar],Layers:[$e(s)]}]),{path:c,content:e},{path:$e(d.descriptor.
digest),content:d.bytes},{path:$e(s),content:{path:t.path,sizeBytes:a}}];return Vo(f,o)}function Fp(t,e,n){const{os:r,architecture:i,
variant:o}=e;const s=Buffer.from(JSON.stringify({architecture:i,os:r,...o===void 0?{}:{variant:o},config:{},rootfs:{type:"\
layers",diff_ids:[]}}));const{bytes:a,descriptor:d}=os(s,{...t,mediaType:"application/octet-stream"});const c=re(ae(n,"t\
ag"));return Vo([ns,rs({...d,platform:Dc(e),annotations:{[is]:c}}),{path:$e($(s)),content:s},{path:$e(d.digest),content:a}])}var Yn={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"application/vnd\
.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",config:"appl\
ication/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}};var Mp={oci:{gzip:"+g\
zip",zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function qn(t,e){if(t==="oci"||e==="zstd")return Yn.oci.layer+
Mp.oci[e];return Yn.docker.layer+Mp.docker[e]}function Hc(t){return["gzip","zstd","none"].find(e=>t===qn("oci",e)||t===qn(
"docker",e))}var zp=/^[A-Za-z0-9_.-]+$/;var Up={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},"x86-64":{architecture:"\
amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"arm",variant:"v6"}};
var Hp={amd64:{v1:""},arm:{"":"v7","5":"v5","6":"v6","7":"v7","8":"v8"},arm64:{"8":"",v8:"","v8.0":"","9":"v9","9.0":"v9",
"v9.0":"v9"}};function _e(t){const e=t.os.toLowerCase();const n=t.architecture.toLowerCase();const r=Object.hasOwn(Up,n)?
Up[n]:void 0;const i=r?.architecture??n;const o=r?.variant??t.variant?.toLowerCase()??"";const s=Object.hasOwn(Hp,i)?Hp[i]:
void 0;const a=s!==void 0&&Object.hasOwn(s,o)?s[o]:o;return{os:e==="macos"?"darwin":e,architecture:i,variant:a||void 0}}
function V(t,e){return O(t)===O(e)}function O(t){const{os:e,architecture:n,variant:r}=_e(t);return r===void 0?`${e}/${n}`:
`${e}/${n}/${r}`}function ss({os:t,architecture:e,variant:n}){return[t,e,n??""].every(r=>r===""||zp.test(r))}function as(t){
const[e,n,r,...i]=t.split("/");const o=t.split("/");if(e===void 0||n===void 0||i.length>0||!o.every(s=>zp.test(s))){throw new m(
"BAD_INPUT",`The ${T("platform")} must have the form os/arch or os/arch/variant, but is ${JSON.stringify(t)}.`,{hint:'Fo\
r example "linux/amd64", "linux/arm64" or "linux/arm/v7".'})}return _e({os:e,architecture:n,variant:r})}function xn(t){const e=Wc(t)?ds(t):t;const n=e.images.map(tP);const[r]=n;if(r===void 0)throw new RangeError("a set needs\
 an image");const{index:i}=e;if(i===void 0&&n.length>1)throw new RangeError("a set of several images needs an index");const o=i===
void 0?r.bytes:Zo(Yn[i.format].index,n.map(nP),i.annotations);const s=i===void 0?{...r.manifest,platform:jp(r.image)}:zc(
Yn[i.format].index,o);return{root:s,rootBytes:o,images:n,blobs:eP({images:n,root:s,rootBytes:o})}}function eP({images:t,
root:e,rootBytes:n}){const r=[...t.map(({image:i})=>({digest:$(i.config),content:i.config})),...t.map(({manifest:i,bytes:o})=>({
digest:i.digest,content:o})),{digest:e.digest,content:n},...t.map(({image:{layer:i}})=>({digest:i.descriptor.digest,content:{
path:i.path,sizeBytes:i.descriptor.sizeBytes}}))];return[...new Map(r.map(i=>[i.digest,i])).values()]}function tP(t){const e=Yn[t.
format];const n=zc(e.config,t.config);const r=Xo(e.manifest,n,t.layer.descriptor,t.annotations);return{manifest:zc(e.manifest,
r),bytes:r,image:t}}function nP({manifest:t,image:e}){return{...t,platform:jp(e),annotations:e.entryAnnotations}}function jp({
indexPlatform:t,config:e}){if(t!==void 0)return t;const n=L(e.toString());const r=["architecture","os","os.version","var\
iant"].map(o=>[o,w(n,o)]);const i=y(n,"os.features");return Object.fromEntries([...r.filter(([,o])=>o!==void 0),...Array.
isArray(i)?[["os.features",i]]:[]])}function zc(t,e){return{mediaType:t,digest:$(e),sizeBytes:e.length}}function jc({images:t,
index:e}){return e?.format==="docker"||t.some(({format:n})=>n==="docker")}function Wc(t){return jc(t)&&t.images.some(({layer:e})=>Hc(
e.descriptor.mediaType)==="zstd")}function ds(t){const e="oci";const n=t.images.map(r=>{const{descriptor:i}=r.layer;const o=Hc(
i.mediaType);const s=o===void 0?i.mediaType:qn(e,o);return{...r,format:e,layer:{...r.layer,descriptor:{...i,mediaType:s}}}});
return{images:n,index:t.index&&{...t.index,format:e}}}function Ii({root:t,blobs:e},n,r){return[ns,rs({...t,annotations:n}),
...r===void 0?[]:[ts([r])],...e.map(({digest:i,content:o})=>({path:$e(i),content:o}))]}function Wp({images:t},e,n){const r=t.
find(({image:s})=>V(s.platform,n))??t[0];if(r===void 0)throw new RangeError("a set needs an image");const{config:i,layer:o}=r.
image;return{Config:$e($(i)),RepoTags:e.length===0?null:e,Layers:[$e(o.descriptor.digest)]}}import{access as FI,chmod as MI,constants as Wh,link as UI,rename as Jh,rm as Ts}from"node:fs/promises";import{basename as HI,
dirname as Ni}from"node:path";var rP=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function Ut(t){return t.replace(rP,e=>[...e].map(n=>`\\u${iP(n.codePointAt(0)??
0)}`).join(""))}function iP(t){const e=t.toString(16);return t>65535?`{${e}}`:e.padStart(4,"0")}function le(t,e){const n=t.
length>e?[...t.slice(0,2*e+1)]:[];return n.length>e?`${n.slice(0,e-1).join("")}…`:t}function Jp(t){return`<code>${cs(t)}\
</code>`}function cs(t){return Ut(t).replace(/[^\p{L}\p{N} /-]/gu,e=>`&#${e.codePointAt(0)};`)}function bt(t,e=""){const n=t.
flatMap(i=>i.match(/`+/g)??[]);const r="`".repeat(Math.max(3,...n.map(i=>i.length+1)));return[`${r}${e}`,...t,r].join("\n")}var Ti="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.";var oP=150;
function Re(t){return JSON.stringify(le(t,oP))}function ge(t,e,n){return new m("BLOB_INVALID",`The file ${Re(t)} of ${Re(
n)} ${e}.`,{hint:"The image was damaged or only partly copied. Save, copy or build it again."})}function ie(t,e,n){return new m(
"UNSUPPORTED_IMAGE",`${t} ${e}.`,{hint:n})}import{createHash as sP}from"node:crypto";var Gp={sha256:64,sha512:128};function Et(t){const[e="",n="",...r]=t.split(":");const i=Object.hasOwn(Gp,e)?Gp[e]:void 0;
if(r.length>0||n.length!==i||!/^[0-9a-f]+$/.test(n))return void 0;return{algorithm:e,hex:n}}function fs(t,{digest:e,sizeBytes:n}){
if(t.length!==n)throw q(e,Ht(t.length,n));const r=Et(e)?.algorithm;if(r===void 0)throw q(e,"has a digest that cannot be \
checked");const i=`${r}:${sP(r).update(t).digest("hex")}`;if(i!==e)throw q(e,`has the digest ${i}`)}function Ht(t,e){return`\
has ${t} bytes, but its descriptor says ${e}`}function q(t,e){return new m("BLOB_INVALID",`The blob ${t.slice(0,150)} ${e}\
.`,{hint:"The image was damaged or changed on its way here. Copy or build it again, and check the disk and memory of thi\
s machine."})}var Jc="application/vnd.oci.image.";var us="application/vnd.docker.";var zt={index:`${us}distribution.manifest.list.v2+j\
son`,manifest:`${us}distribution.manifest.v2+json`,config:`${us}container.image.v1+json`,layer:`${us}image.rootfs.diff.t\
ar`};var aP=new Map([[`${Jc}manifest.v1+json`,"oci"],[`${Jc}index.v1+json`,"oci"],[zt.manifest,"docker"],[zt.index,"dock\
er"]]);var dP=new Set([`${Jc}config.v1+json`,zt.config]);var cP=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/;
var fP=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function Xn(t){return aP.
get(t)}function Gc(t){return dP.has(t)}function Vp(t){if(cP.test(t))return"layer";return fP.test(t)?"foreign":"other"}function jt(t,e){fs(t,e);const n=L(t.toString("utf8"));const r=l=>q(e.digest,l);if(!P(n))throw r("is not a JSON object");
const i=w(n,"mediaType");const o="manifests"in n&&("layers"in n||"config"in n||"fsLayers"in n);if(o)throw r("has the fie\
lds of a manifest and of an index");if(i!==void 0&&e.mediaType!==""&&i!==e.mediaType)throw r(`has the media type ${JSON.
stringify(i)}, but its descriptor says ${JSON.stringify(e.mediaType)}`);const s=i??(e.mediaType||uP(n));const a=Xn(s);if(a===
void 0)return{kind:"other",mediaType:s};const d=Vc(n);if(Vn(s)){return{kind:"index",format:a,entries:Kp(n,"manifests",r),
annotations:d}}const c=Xp(y(n,"config"));if(c===void 0)throw r("has no descriptor of a config");const f=Kp(n,"layers",r).
map(lP);const u=w(n,"artifactType");return{kind:"manifest",format:a,mediaType:s,config:c,layers:f,annotations:d,artifactType:u}}
function Yp(t){const e=L(t.toString("utf8"));const n=y(e,"manifests");if(!P(e)||!Array.isArray(n))return void 0;const r=n.
map(qp).filter(i=>i!==void 0);if(r.length!==n.length)return void 0;return{kind:"index",format:"oci",entries:r,annotations:Vc(
e)}}function uP(t){if("manifests"in t)return Pe.index;return"config"in t&&"layers"in t?Pe.manifest:""}function Kp(t,e,n){
const r=y(t,e);if(!Array.isArray(r))throw n(`has no list of ${e}`);return r.map((i,o)=>{const s=qp(i);if(s===void 0)throw n(
`has no valid descriptor at position ${o} of its ${e}`);return s})}function lP({mediaType:t,digest:e,sizeBytes:n}){return{
mediaType:t,digest:e,sizeBytes:n}}function qp(t){const e=Xp(t);if(e===void 0)return void 0;const n=y(t,"platform");return{
...e,platform:P(n)?n:void 0,annotations:Vc(t)}}function Xp(t){const e=Pi(t);if(e===void 0||Et(e.digest)===void 0)return void 0;
return Number.isSafeInteger(e.sizeBytes)&&e.sizeBytes>=0?e:void 0}function Vc(t){const e=y(t,"annotations");return Object.
fromEntries(Object.entries(P(e)?e:{}).filter(n=>typeof n[1]==="string"))}async function Zn(t,e){const{digest:n}=e;const r=await t.readManifest(e);if(r===void 0)throw ge(n,"is missing, though an\
 index names it",t.name);const i=jt(r,e);const o=t.name;if(i.kind==="index"){const{format:a,annotations:d,entries:c}=i;return{
reference:o,digest:n,index:{format:a,annotations:d},entries:c}}if(i.kind==="manifest"){const{mediaType:a}=i;return{reference:o,
digest:n,index:void 0,entries:[{...e,mediaType:a,platform:void 0}]}}const s=i.mediaType===""?"of no known type":Re(i.mediaType);
throw ie(o,`must be an image or an index, but is ${s}`,Ti)}import{open as ah,stat as dh}from"node:fs/promises";import{join as IP}from"node:path";import{Readable as TP}from"node:stream";function de(t){return t?.code??String(t)}function ot(t){return["ENOSPC","EDQUOT"].includes(de(t))}import{posix as rh}from"node:path";var Zp=16*1024;function Qp(t,e){const n=new Map;const r=[];for(const{key:i,value:o}of qc(t,e)){n.set(i,o);if(i==="GNU.sp\
arse.offset"||i==="GNU.sparse.numbytes")r.push(o)}if(r.length>0)n.set("GNU.sparse.map",Buffer.from(r.join(",")));return n}
function eh(t,e){return Kc(t,n=>n===e)}function Kc(t,e){return Buffer.concat([...qc(t,0)].filter(({key:n})=>!e(n)).map(({
bytes:n})=>n))}function Yc(t,e){return Buffer.concat([...qc(t,0)].map(({key:n,bytes:r})=>{const i=e.get(n);return i===void 0?
r:mP(n,i)}))}function mP(t,e){const n=Buffer.concat([Buffer.from(` ${t}=`),Buffer.from(e),Buffer.from("\n")]);const r=n.
length;const i=r+String(r+String(r).length).length;return Buffer.concat([Buffer.from(String(i)),n])}function*qc(t,e){let n=0;
for(let r=1;n<t.length;r++){if(r>Zp){throw new m("TAR_LIMIT",`The PAX header at byte ${e} holds more than ${Zp} records.`,
{hint:xe})}const i=t.indexOf(32,n);const o=i===-1?"":t.toString("latin1",n,i);const s=/^[0-9]{1,10}$/.test(o)?Number(o):
0;const a=n+s;const d=i===-1?-1:t.indexOf(61,i+1);if(s===0||a>t.length||d===-1||d>=a||t[a-1]!==10){throw new m("TAR_INVA\
LID",`The PAX header at byte ${e} has a malformed record: the stream was damaged.`,{hint:Bt})}yield{key:t.toString("utf8",
i+1,d),value:t.subarray(d+1,a-1),bytes:t.subarray(n,a)};n=a}}var th=1024*1024;var pP=4*1024*1024;var nh=Buffer.alloc(0);var Xc={pax:new Map,longName:void 0,longLink:void 0};function er(t){
return t===ke.pax||t===ke.gnuLongName||t===ke.gnuLongLink}var Qn=class{#e=[];#t=0;#n=Xc;#r;get isReading(){return this.#r!==
void 0}get isEmpty(){return this.#e.length===0}begin(e,n,r){const{typeFlag:i,sizeBytes:o}=e;if(o>th||this.#t+o>pP){throw new m(
"TAR_LIMIT",`The extension header at byte ${r} claims ${o} bytes; at most ${th} are read.`,{hint:xe})}this.#i(Buffer.from(
n));if(o>0)this.#r={typeFlag:i,left:he(o),parts:[],sizeBytes:o};else this.#n=Zc(this.#n,i,nh,r)}take(e,n){const r=this.#r;
if(r===void 0)return 0;const i=Math.min(r.left,e.length);r.parts.push(Buffer.from(e.subarray(0,i)));r.left-=i;if(r.left===
0){this.#r=void 0;const o=r.parts.length===1?r.parts[0]:Buffer.concat(r.parts);this.#i(o);this.#n=Zc(this.#n,r.typeFlag,
o.subarray(0,r.sizeBytes),n)}return i}release(){const e={blocks:this.#e,extension:this.#n};this.#e=[];this.#t=0;this.#n=
Xc;return e}#i(e){this.#e.push(e);this.#t+=e.length}};function ls(t){const e=[];for(let n=0;n<t.length;n++){const r=t[n];
const{typeFlag:i,sizeBytes:o}=Ye(r,0);e.push({typeFlag:i,block:r,data:o===0?void 0:t[++n],sizeBytes:o})}return e}function je(t){
return ls(t).reduce((e,{typeFlag:n,data:r=nh,sizeBytes:i})=>Zc(e,n,r.subarray(0,i),0),Xc)}function tr(t,{pax:e,longName:n}){
return n??Ae(e.get("GNU.sparse.name"))??Ae(e.get("path"))??t.name}function kn(t,{pax:e,longLink:n}){return n??Ae(e.get("\
linkpath"))??zo(t)}function ms(t,{pax:e},n){const r=Ae(e.get("size"));if(r===void 0)return t.sizeBytes;const i=r.toString(
"latin1");const o=/^[0-9]{1,16}$/.test(i)?Number(i):Number.NaN;if(!Number.isSafeInteger(o))throw qe(n,`the PAX record of\
 its size is ${JSON.stringify(i.slice(0,40))}`);return o}function Zc(t,e,n,r){if(e===ke.pax)return{...t,pax:Qp(n,r)};const i=Ae(
hP(n));return e===ke.gnuLongName?{...t,longName:i}:{...t,longLink:i}}function Ae(t){return t?.length===0?void 0:t}function hP(t){
const e=t.indexOf(0);return e===-1?t:t.subarray(0,e)}var ih=2e5;var gP=1024;var yP=64*1024;var wP=[["gzip","1f8b","gunzip --keep"],["zstd","28b52ffd","zstd --decompress"],["\
xz","fd377a585a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],["lz4","04224d18","lz4 --decompress"]];
async function oh(t){const e=new Qc(t);const n=new Map;const r=new Qn;xP(await e.read(0,R),t.path);let i=0;let o=0;let s=0;
while(s<t.sizeBytes&&o<2){const a=s;const d=await e.block(a);s+=R;if(bi(d)){o++;continue}if(o===1)throw qe(a,"there is a\
 single zero block between two entries");const c=Ye(d,a);if(++i>ih)throw PP(t.path);if(c.typeFlag===ke.paxGlobal){s+=he(
c.sizeBytes)}else if(er(c.typeFlag)){r.begin(c,d,a);const f=he(c.sizeBytes);if(f>0)r.take(await e.exactly(s,f),a);s+=f}else{
const{extension:f}=r.release();const u=c.hasOldType&&c.name.at(-1)===47;const l=Ho(c.typeFlag)&&!u?ms(c,f,a):0;s=c.gnuIsExtended?
await bP(e,s):s;if(s+l>t.sizeBytes)throw ef(t,s+l);EP(n,{header:c,block:d,extension:f,offset:s,sizeBytes:l});s+=he(l)}}if(!r.
isEmpty)throw ef(t,s);return n}async function bP(t,e){let n=e;for(let r=true;r;n+=R)r=((await t.block(n))[504]??0)!==0;return n}
function EP(t,e){const{header:n,block:r,extension:i,offset:o,sizeBytes:s}=e;const a=tr(n,i);const d=a.length>gP?void 0:ps(
a.toString("utf8"));if(d===void 0)return;const{typeFlag:c}=n;const f=c==="S"||[...i.pax.keys()].some(SP);if(f)t.set(d,{kind:"\
sparse"});else if(c==="0"||c==="7")t.set(d,{kind:"file",offset:o,sizeBytes:s});else if(c==="1"||c==="2"){const u=(i.longLink??
i.pax.get("linkpath")??zo(r)).toString("utf8");const l=c==="1"||u.startsWith("/")?u:`${rh.dirname(d)}/${u}`;t.set(d,{kind:"\
link",target:ps(l)})}else t.delete(d)}function SP(t){return t.startsWith("GNU.sparse.")}function ps(t){const e=rh.normalize(
t.replace(/^\/+/,"")).replace(/\/$/,"");return e===".."||e.startsWith("../")?void 0:e}var Qc=class{#e;#t=Buffer.alloc(0);#n=0;constructor(e){
this.#e=e}async read(e,n){const r=e-this.#n;if(r>=0&&r+n<=this.#t.length)return this.#t.subarray(r,r+n);const{handle:i,signal:o}=this.#e;
if(o.aborted)throw M(o.reason);const s=Buffer.alloc(Math.max(n,yP));let a=0;while(a<s.length){const{bytesRead:d}=await i.
read(s,a,s.length-a,e+a);if(d===0)break;a+=d}this.#t=s.subarray(0,a);this.#n=e;return this.#t.subarray(0,n)}async exactly(e,n){
const r=await this.read(e,n);if(r.length<n)throw ef(this.#e,e+n);return r}block(e){return this.exactly(e,R)}};function xP(t,e){
const n=t.toString("hex",0,8);const r=wP.find(([,o])=>n.startsWith(o));const i=JSON.stringify(e);if(r!==void 0){const o=`\
The archive ${i} must be a plain tar archive, but is compressed with ${r[0]}.`;throw new m("UNSUPPORTED_IMAGE",o,{hint:`\
Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${r[2]} ${i}`})}
if(t.length===R&&(bi(t)||kP(t)))return;throw new m("UNSUPPORTED_IMAGE",`${i} must be a tar archive, but is not one.`,{hint:'\
Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}function kP(t){
try{Ye(t,0);return true}catch{return false}}function ef({path:t,sizeBytes:e},n){const r=`The archive ${JSON.stringify(t)}\
 ends after ${e} bytes, but its headers promise at least ${n}: something was cut off.`;return new m("TAR_TRUNCATED",r,{hint:"\
Save or copy it again, and check whether the disk was full."})}function PP(t){const e=`The archive ${JSON.stringify(t)} \
has more than ${ih} entries.`;return new m("TAR_LIMIT",e,{hint:xe})}function hs(t){return{open:async e=>t.open(e),locate:async()=>t.range}}var sh=1024*1024;var ch=4*1024*1024;var vP=8;async function Wt(t,e,n){
if(t.sizeBytes>ch)throw OP(e,t.sizeBytes);const r=[];for await(const i of t.open(n))r.push(i);return Buffer.concat(r)}function OP(t,e){
const n=`${t} has ${e} bytes, but at most ${ch} bytes of a manifest, an index or a config are read.`;return new m("TAR_L\
IMIT",n,{hint:xe})}async function fh(t){const e=await lh(t);if(!e.isDirectory()){throw new m("BAD_INPUT",`${JSON.stringify(
t)} must be a directory, but is a file.`,{hint:'Write "oci-archive:PATH" for an archive of an OCI image layout, and "doc\
ker-archive:PATH" for one of "docker save".'})}return{path:t,find:async n=>{const r=IP(t,n);const i=await dh(r).catch(o=>{
if(["ENOENT","ENOTDIR"].includes(de(o)))return void 0;throw vi(r,o)});if(!i?.isFile())return void 0;return uh({path:r,startByte:0,
sizeBytes:i.size})},close:async()=>{}}}async function gs(t,e){const n=await lh(t);if(!n.isFile()){const i=n.isDirectory()?
"a directory":"no regular file";throw new m("BAD_INPUT",`${JSON.stringify(t)} must be an archive, but is ${i}.`,{hint:n.
isDirectory()?'Write "oci:DIR" for a directory with an OCI image layout.':"An archive is read several times, from any po\
sition, so it must be a file. Save it to one first."})}const r=await ah(t).catch(i=>{throw vi(t,i)});try{const i=await oh(
{handle:r,path:t,sizeBytes:n.size,signal:e});return new tf(t,r,i)}catch(i){await r.close();throw i}}var tf=class{path;#e;#t;constructor(e,n,r){
this.path=e;this.#e=n;this.#t=r}async find(e){let n=ps(e);for(let r=0;n!==void 0;r++){const i=this.#t.get(n);if(i===void 0)
return void 0;if(i.kind==="file"){const{offset:o,sizeBytes:s}=i;return uh({path:this.path,startByte:o,sizeBytes:s,handle:this.#e})}
if(i.kind==="sparse")throw ge(e,"is stored as a sparse file, as no builder does",this.path);if(r===vP)throw ge(e,"is beh\
ind a loop of links",this.path);n=i.target}throw ge(e,"is a link that leads out of the archive",this.path)}close(){return this.#e.
close()}};function uh(t){const{path:e,startByte:n,sizeBytes:r}=t;const i={path:e,startByte:n,sizeBytes:r};return{sizeBytes:r,
range:i,open:o=>new nf(t,o)}}var nf=class extends TP{#e;#t;#n;#r;constructor(e,n){super({highWaterMark:sh,signal:n});this.#e=
e;this.#r=e.startByte;this.#t=e.startByte+e.sizeBytes}_construct(e){const{handle:n,path:r}=this.#e;const i=n===void 0?ah(
r):Promise.resolve(n);i.then(o=>{this.#n=o;e()},o=>e(vi(r,o)))}_read(){const e=Math.min(sh,this.#t-this.#r);if(e===0||this.#n===
void 0){this.push(null);return}this.#n.read(Buffer.allocUnsafe(e),0,e,this.#r).then(({bytesRead:n,buffer:r})=>{this.#r+=
n;this.push(n===0?null:r.subarray(0,n))},n=>this.destroy(vi(this.#e.path,n)))}_destroy(e,n){const r=this.#e.handle===void 0;
const i=r?this.#n?.close():void 0;Promise.resolve(i).then(()=>n(e),()=>n(e))}};async function lh(t){return dh(t).catch(e=>{
throw vi(t,e)})}function vi(t,e){const n=de(e);if(n==="ENOENT"||n==="ENOTDIR"){return new m("IMAGE_NOT_FOUND",`There is \
no file or directory ${JSON.stringify(t)}.`,{hint:"Check the path. It is relative to the working directory, and ends at \
the first colon.",cause:e})}return new m("BAD_INPUT",`Cannot read ${JSON.stringify(t)}: ${n}.`,{hint:"Check the permissi\
ons of the file and of the directories above it.",cause:e})}var _P=/^sha256:[0-9a-f]{64}$/;function ys(t,e,n){const r=y(t,"rootfs","diff_ids")??[];const i="No builder writes this. \
Use an image from a source that you trust.";if(!N(r)||!r.every(o=>_P.test(o)))throw ie(n,"has a diffID in its config tha\
t is not a sha256 digest",i);if(r.length!==e)throw ie(n,`has ${e} layers, but ${r.length} diffIDs in its config`,i);return r}var RP=8;var nr=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(e){const n=[];const r=[];if(this.attestations>
0)r.push(mh(this.attestations,"attestation"));if(this.artifacts.length>0){const i=of([...new Set(this.artifacts)].map(o=>o===
""?"no type":o));r.push(`${mh(this.artifacts.length,"artifact")} (${i})`)}if(r.length>0)n.push(`Left out of ${e}, since \
they describe the source or are not images: ${r.join(" and ")}.`);if(this.notLinux.length>0)n.push(`Left out of ${e}, si\
nce only Linux images can be flattened: ${rf(this.notLinux)}.`);if(this.missing.length>0)n.push(`Left out of ${e}, since\
 its index names them but they are missing: ${AP(this.missing)}.`);return n}};function rf(t){return of([...new Set(t.map(
O))])}function AP(t){return of([...new Set(t.map(e=>e===void 0?"an unknown platform":O(e)))])}function of(t){const e=t.slice(
0,RP).map(r=>/^[\w./+ -]*$/.test(r)?r:Re(r));const n=t.length-e.length;return e.join(", ")+(n>0?` and ${n} more`:"")}function mh(t,e){
return`${t} ${e}${t===1?"":"s"}`}function sf(t){const e=w(t,"os");const n=w(t,"architecture");if(e===void 0||n===void 0)return void 0;const r={os:e,architecture:n,
variant:w(t,"variant")};return ss(r)&&e!=="unknown"&&n!=="unknown"?r:void 0}function ph(t,e){const n=t??e;if(n===void 0)
return void 0;const r=e!==void 0&&!af(n,e);return _e({...n,variant:n.variant??(r?e.variant:void 0)})}function af(t,e){const n=r=>_e(
{...r,variant:void 0});return!V(n(t),n(e))}function hh(t,e,{available:n,notices:r}){const i=n.length===0?"has no platfor\
m at all":`has ${rf(n)}`;const o=`The image ${t} is needed for ${O(e)}, but ${i}.`;return new m("PLATFORM_MISMATCH",[o,...r].
join(" "),{hint:"Select a platform that the image has."})}var gh=8;var yh=1e4;var BP="vnd.docker.reference.type";function Oi({annotations:t}){return t[BP]!==void 0}var rr=class{#e;#t;#n=new Set;#r=[];#i=0;constructor(e,n){
this.#e=e;this.#t=n}async follow(e){for(const n of e)await this.#o(n,0);return this.#r}async#o(e,n){if(++this.#i>yh)throw this.#a(
`has more than ${yh} entries in its indexes`);if(Oi(e)){this.#t.attestations++;return}if(this.#n.has(e.digest))return;this.#n.
add(e.digest);const{mediaType:r}=e;if(r!==""&&Xn(r)===void 0){this.#t.artifacts.push(r)}else if(r===""||Vn(r)){await this.#s(
e,n)}else{this.#r.push(e)}}async#s(e,n){if(n===gh)throw this.#a(`has indexes nested more than ${gh} deep`);const r=await this.#e.
readManifest(e);if(r===void 0){this.#t.missing.push(void 0);return}const i=jt(r,e);if(i.kind==="index"){for(const o of i.
entries)await this.#o(o,n+1)}else if(i.kind==="manifest"){this.#r.push(e)}else if(e.mediaType===""){this.#t.artifacts.push(
i.mediaType)}else{throw q(e.digest,"is not an index")}}#a(e){return ie(this.#e.name,e,"No builder writes this. Use an im\
age from a source that you trust.")}};var CP=4;async function Pn(t,e,n){const{reference:r,digest:i,index:o}=e;const s=new nr;const a=o===void 0;const d=await new rr(
t,s).follow(e.entries);const c=new df(t,{leftOut:s,platforms:n,isAlone:a});const f=await NP(d,l=>c.load(l));const u=(n??
[]).find(l=>!f.some(p=>V(p.platform,l)));if(u!==void 0){const l=[...f.map(({platform:p})=>p),...c.others];throw hh(r,u,{
available:l,notices:s.notices(r)})}if(f.length===0){const l=s.notices(r).join(" ");throw ie(r,`has no image that can be \
flattened${l&&`. ${l.replace(/\.$/,"")}`}`,Ti)}return{...{reference:r,digest:i,index:o,images:f},notices:[...s.notices(r),
...c.notices],release:({manifest:l})=>t.release(l),close:()=>t.close()}}async function NP(t,e){const n=[];const r=[...t.
entries()];const i=async()=>{for(let o=r.shift();o!==void 0;o=r.shift())n[o[0]]=await e(o[1])};await Promise.all(Array.from(
{length:CP},i));return n.filter(o=>o!==void 0)}var df=class{notices=[];others=[];#e;#t;constructor(e,n){this.#e=e;this.#t=
n}async load(e){const n=sf(e.platform);if(n!==void 0&&!this.#r(n))return void 0;const r=await this.#e.readManifest(e);if(r===
void 0)return this.#i(e,n);const i=jt(r,e);if(i.kind!=="manifest")throw q(e.digest,"is not a manifest");if(!this.#s(i))return void 0;
const o=await this.#a(i,e);if(o===void 0)return this.#i(e,n,i);const s=sf(o);const a=ph(n,s);if(a===void 0)throw ie(`The\
 image ${e.digest}`,"does not say which platform it is for","Build it again with a current builder.");if(n===void 0&&!this.#r(
a))return void 0;if(n!==void 0&&s!==void 0&&af(n,s))this.notices.push(`The index says that ${e.digest} is for ${O(n)}, b\
ut its config says ${O(s)}.`);return this.#n(e,i,{config:o,platform:a})}async#n(e,n,{config:r,platform:i}){const{mediaType:o,
digest:s,sizeBytes:a}=e;const d={mediaType:o||n.mediaType,digest:s,sizeBytes:a};const{layers:c}=n;const f=ys(r,c.length,
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
artifactType:r,mediaType:i}){const{isAlone:o,leftOut:s}=this.#t;const a=n.map(u=>Vp(u.mediaType));const d=Gc(e.mediaType)&&
(n.length===0||a.some(u=>u!=="other"));if(!d){const u=r??(Gc(e.mediaType)?n[0]?.mediaType??i:e.mediaType);if(o)throw ie(
this.#e.name,`is not an image, but ${Re(u)}`,Ti);if(n.some(l=>l.mediaType==="application/vnd.in-toto+json"))s.attestations++;else
s.artifacts.push(u);return false}const c=n[a.indexOf("foreign")];if(c!==void 0)throw ie(`The layer ${c.digest}`,`is a fo\
reign layer (${c.mediaType}), which only its vendor may distribute`,"Images with such layers cannot be flattened: the re\
sult would distribute them.");const f=n[a.indexOf("other")];if(f!==void 0)throw ie(`The layer ${f.digest}`,`has the unkn\
own media type ${JSON.stringify(f.mediaType)}`,"Layers are tar archives, uncompressed or compressed with gzip or zstd. B\
uild the image again with one of these; decrypt an encrypted one.");return true}async#a({config:e},n){const r=await this.#e.
readConfig(e,n);if(r===void 0)return void 0;fs(r,e);const i=L(r.toString("utf8"));if(!P(i))throw q(e.digest,"is not a co\
nfig, since it is not a JSON object");return i}};var LP=["org.opencontainers.image.ref.name","io.containerd.image.name"];var wh=20;function Sh(t,e){const{index:n,reference:r,
text:i}=e;if(n!==void 0){const s=t[n];if(s===void 0){const a=t.length===0?"no image":`only the images @0 to @${t.length-
1}`;throw cf(`${i} must name an image, but the layout has ${a}.`,t)}return[s]}if(r!==void 0){const s=t.filter(d=>ws(d).includes(
r));const a=s.length>0?s:t.filter(d=>DP(d,r));if(a.length===0)throw cf(`${i} must name an image, but the layout has none\
 with that name.`,t);return bh(a,t,e)}const o=t.filter($P);if(o.length===0)throw cf(`${i} must contain an image, but con\
tains none.`,t);return bh(o,t,e)}function bh(t,e,{text:n,path:r,transport:i}){const o=[...new Map(t.map(d=>[d.digest,d])).
values()];if(o.length===1)return o;const s=new Set(t.map(d=>ws(d).toSorted().join(" ")));const a=o.every(({mediaType:d,platform:c})=>d.
includes(".manifest.v")&&c!==void 0);if(s.size===1&&a)return o;throw new m("BAD_INPUT",`${n} must name one image, but th\
e layout has several: ${xh(e)}.`,{hint:`Add one of these names: "${i}:${r}:NAME".`})}function $P(t){return!Oi(t)&&(t.mediaType===
""||Xn(t.mediaType)!==void 0)}function ws({annotations:t}){return LP.map(e=>t[e]).filter(e=>e!==void 0)}function DP(t,e){
const n=Eh(e);return n!==void 0&&ws(t).some(r=>/[/:]/.test(r)&&Eh(r)===n)}function Eh(t){try{return re(ae(t,"image"))}catch{
return void 0}}function xh(t){const e=[...new Set(t.map((r,i)=>ws(r).at(-1)??`@${i}`))];const n=e.length-wh;return e.slice(
0,wh).map(Re).join(", ")+(n>0?` and ${n} more`:"")}function cf(t,e){return new m("IMAGE_NOT_FOUND",t,{hint:e.length===0?
"Check the path.":`It has: ${xh(e)}.`})}var kh="1.0.0";var _i=class{name;#e;#t;constructor(e,n,r){this.name=e;this.#e=n;this.#t=r}async readManifest({digest:e}){
const n=await this.#e.find(bs(e));return n&&Wt(n,`The blob ${e}`,this.#t)}readConfig(e){return this.readManifest(e)}async findLayer({
digest:e,sizeBytes:n}){const r=await this.#e.find(bs(e));if(r===void 0)return void 0;if(r.sizeBytes!==n)throw q(e,Ht(r.sizeBytes,
n));return hs(r)}async release(){}close(){return this.#e.close()}};async function Ph(t,e){const{text:n,path:r,transport:i}=t;
const o=await(i==="oci"?fh(r):gs(r,e.signal));try{const s=new _i(n,o,e.signal);const a=await ff(o,e.signal);if(a===void 0)
throw await UP(o,t);const[d,...c]=Sh(a.entries,t);const f=d!==void 0&&c.length===0?await Zn(s,d):{reference:n,digest:a.digest,
index:{format:a.format,annotations:a.annotations},entries:[d,...c].filter(u=>u!==void 0).map(MP)};return await Pn(s,f,e.
platforms)}catch(s){await o.close();throw s}}async function ff(t,e){const n=await FP(t,e);if(n!==void 0&&n!==kh)throw ie(
t.path,`is an OCI image layout of version ${Re(n)}; only ${kh} is known`,"Look for a newer release of docker-flatten.");
const r=await t.find("index.json");if(r===void 0)return void 0;const i=await Wt(r,`The file index.json of ${t.path}`,e);
const o=Yp(i);if(o===void 0)throw ge("index.json","is not an index of an OCI image layout",t.path);return{...o,digest:$(
i)}}async function FP(t,e){const n=await t.find("oci-layout");if(n===void 0)return void 0;const r=(await Wt(n,`The file \
oci-layout of ${t.path}`,e)).toString();return w(L(r),"imageLayoutVersion")}function MP(t){const{"org.opencontainers.ima\
ge.ref.name":e,...n}=t.annotations;return{...t,annotations:n}}function bs(t){const e=Et(t);if(e===void 0)throw q(t,"has \
a digest that cannot be checked");return`blobs/${e.algorithm}/${e.hex}`}async function UP(t,{text:e,path:n,transport:r}){
const i=await t.find("manifest.json")!==void 0;const o=!i?'Check the path. A layout comes from "docker buildx build --ou\
tput type=oci", skopeo, buildah and others.':r==="oci-archive"?`It looks like an archive of "docker save". Write it as "\
docker-archive:${n}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${n}" oci:NEW`;return ie(e,
"must be an OCI image layout, but has no index.json",o)}import{createHash as XP}from"node:crypto";import{Writable as ZP}from"node:stream";import{pipeline as QP}from"node:stream/promises";var Ih=["B","kB","MB","GB","TB","PB"];function I(t){let e=t;let n=0;while(Math.abs(e)>=999.5&&n<Ih.length-1){e/=1e3;n++}
const r=n===0||Math.abs(e)>=99.95?0:Math.abs(e)>=9.995?1:2;return`${e.toFixed(r)} ${Ih[n]}`}function Es(t,e){return ir(t===
0?0:(t-e)/t*100)}function ir(t,e=1){const n=t.toFixed(e);return Number(n)===0?n.replace("-",""):n}function or(t,e){const n=[
I(t),I(e)];return t!==e&&n[0]===n[1]?[`${t} B`,`${e} B`]:n}var HP=16*4096;var zP=.001;function Ss(t,e,n){if(!t)return e===
0;return Math.abs(e)<=Math.max(HP,n*zP)}function sr(t,e){return{oldBytes:t,newBytes:e,savedBytes:t-e,savedPercent:Es(t,e)}}
function vh(t){return`${uf(t)}, ${(t.ms/1e3).toFixed(1)} s`}function uf({oldBytes:t,newBytes:e,oldLayers:n,newLayers:r}){
const i=Ri(Es(t,e));return`${Th(t,n)} → ${Th(e,r)}, ${i}`}function Ri(t){return t.startsWith("-")?`${t.slice(1)} % lar\
ger`:`${t} % smaller`}function Th(t,e){return`${I(t)} in ${Be(e)}`}function oe(t){return`${t.toLocaleString("en")} ${t===
1?"entry":"entries"}`}function Be(t){return`${t} ${t===1?"layer":"layers"}`}var jP=.2;var WP=10;var JP=3;var GP=100*60*60;var xs=class{#e;#t=performance.now();#n=this.#t;#r;#i=0;#o=0;constructor(e){
this.#e=e;this.#r=e.doneBytes?.()??0}measure(){const{title:e,isEstimate:n=false}=this.#e;const r=performance.now();const i=(r-
this.#t)/1e3;const o=this.#e.doneBytes?.();const s=this.#e.totalBytes?.();const a=o!==void 0&&s!==void 0&&s>0;const d=a&&
o<=s?s:void 0;const c=d===void 0?void 0:Math.min(99,Math.floor((o??0)/d*100));const f=o===void 0?void 0:this.#s(r,o);const u=(d??
0)-(o??0);const l=i<JP||u<=0||!f?Number.POSITIVE_INFINITY:Math.max(1,Math.round(u/f));const p=l>GP?void 0:l;return{...{title:e,
seconds:i,doneBytes:o,totalBytes:d,isEstimate:n},...{percent:c,bytesPerSecond:f,secondsLeft:p}}}#s(e,n){const r=(e-this.#n)/
1e3;if(r>=jP){const i=Math.exp(-r/WP);this.#i=this.#i*i+(n-this.#r);this.#o=this.#o*i+r;this.#n=e;this.#r=n}return this.#o===
0?void 0:this.#i/this.#o}};function Oh(t){const{title:e,seconds:n,doneBytes:r,percent:i}=t;if(r===void 0)return`${e}: ${_h(
Math.round(n))} so far`;const o=[VP(t),i===void 0?void 0:`${i} %`,KP(t),YP(t)];return`${e}: ${o.filter(s=>s!==void 0).join(
", ")}`}function VP({doneBytes:t,totalBytes:e,isEstimate:n}){const r=I(t??0);if(e===void 0)return r;return`${r} of ${n?"\
about ":""}${I(e)}`}function KP({bytesPerSecond:t}){return t===void 0?void 0:`${I(t)}/s`}function YP({secondsLeft:t}){return t===
void 0?void 0:`${_h(t)} left`}function _h(t){const e=t<3600?[[Math.floor(t/60),"min"],[t%60,"s"]]:[[Math.floor(t/3600),"\
h"],[Math.floor(t%3600/60),"min"]];const n=e.filter(([r])=>r>0).map(([r,i])=>`${r} ${i}`);return n.length===0?"0 s":n.join(
" ")}var qP=5e3;var Rh=1e3;async function W(t,e,n){const r=t.showProgress(e);try{return await n}finally{r()}}async function ks(t,e,n){
await W(t,e.progress,Promise.race([e.sent,n]).catch(()=>{}));return W(t,{title:e.after},n)}function Ah(t,e){const n=new xs(
t);const r=qP/Rh;let i=0;let o=t.loggedChars?.();const s=setInterval(()=>{const a=n.measure();if(++i%r!==0)return;const d=t.
loggedChars?.();if(d===o)e(Oh(a));o=d},Rh);return()=>clearInterval(s)}function ar(t){let e;t.then(n=>e=n).catch(()=>{});
return()=>e}var eI=[["1f8b",".gzip"],["28b52ffd",".zstd"]];var tI=[["fd377a585a00","xz"],["425a68","bzip2"]];var nI=6;var rI=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/;
var Ps=class t{name;#e;#t;#n;#r;constructor(e,n,{config:r,blobs:i,layers:o}){this.name=e;this.#e=n;this.#t=i;this.#n=r;const s=({
mediaType:d,digest:c,sizeBytes:f})=>({mediaType:d,size:f,digest:c});const a={mediaType:zt.config,digest:$(r),sizeBytes:r.
length};this.#r=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:zt.manifest,config:s(a),layers:o.map(s)}))}static async of(e,n,r){
const i=await iI(e,n,r);const o=L(i.toString("utf8"));if(!P(o))throw ge(e.config,"is not a config, since it is not a JSO\
N object",n.path);const s=ys(o,e.layers.length,r.name);const a=new Map;const d=[];const c=new Map;for(const[f,u]of e.layers.
entries()){const l=await n.find(u);if(l===void 0)throw ge(u,"is missing, though manifest.json names it",n.path);const p=await oI(
l,u,r.signal);const h=p===""?`${s[f]}`:`file ${u}`;const g=c.get(h)??{mediaType:`${zt.layer}${p}`,digest:p===""?s[f]??"":
await aI(l,r),sizeBytes:l.sizeBytes};c.set(h,g);d.push(g);a.set(g.digest,l)}return new t(r.name,n,{config:i,blobs:a,layers:d})}get choice(){
const e=$(this.#r);const n=zt.manifest;const r=this.#r.length;const i={mediaType:n,digest:e,sizeBytes:r,platform:void 0,
annotations:{}};return{reference:this.name,digest:e,index:void 0,entries:[i]}}async readManifest(){return this.#r}async readConfig(){
return this.#n}async findLayer({digest:e}){const n=this.#t.get(e);return n&&hs(n)}async release(){}close(){return this.#e.
close()}};async function iI(t,e,n){const r=await e.find(t.config);if(r===void 0)throw ge(t.config,"is missing, though ma\
nifest.json names it",e.path);const i=await Wt(r,`The config ${JSON.stringify(t.config)}`,n.signal);const o=rI.exec(t.config)?.[1];
const s=$(i);if(o!==void 0&&s!==`sha256:${o}`)throw q(`sha256:${o}`,`has the digest ${s}`);return i}async function oI(t,e,n){
const r=await sI(t,n);const i=tI.find(([o])=>r.startsWith(o));if(i!==void 0)throw ie(`The layer ${JSON.stringify(e)}`,`i\
s compressed with ${i[1]}`,"Layers must be uncompressed, or compressed with gzip or zstd. Load the archive into an engin\
e and save it again.");return eI.find(([o])=>r.startsWith(o))?.[1]??""}async function sI(t,e){const n=t.open(e);for await(const r of n)
return r.toString("hex",0,nI);return""}async function aI(t,{signal:e,log:n,touch:r}){const i=XP("sha256");let o=0;const s=new ZP(
{write:(d,c,f)=>{i.update(d);o+=d.length;r();f()}});const a={title:"Digest",doneBytes:()=>o,totalBytes:()=>t.sizeBytes};
await W(n,a,QP(t.open(e),s,{signal:e}));return`sha256:${i.digest("hex")}`}var Bh=20;async function Nh(t,e){const{text:n,path:r}=t;const i=await gs(r,e.signal);try{const o=fI(await dI(i,t,e.signal),
t);const s=new _i(n,i,e.signal);const a=await ff(i,e.signal);const d=a&&await lI(s,a.entries,o);if(d!==void 0)return await Pn(
s,await Zn(s,d),e.platforms);const c=await Ps.of(o,i,{...e,name:n});return await Pn(c,c.choice,e.platforms)}catch(o){await i.
close();throw o}}async function dI(t,{text:e,path:n},r){const i=await t.find("manifest.json");if(i===void 0){const d=await t.
find("index.json")!==void 0;const c=await t.find("repositories")!==void 0;const f=d?`It has an index.json, so it is an a\
rchive of an OCI image layout. Write it as "oci-archive:${n}".`:c?"Docker before 1.10 wrote it. Load it into an engine a\
nd save it again.":'Check the path. Such an archive comes from "docker save", "docker buildx build --output type=docker"\
, skopeo, buildah, podman and others.';throw ie(e,'must be an archive of "docker save", but has no manifest.json',f)}const o=await Wt(
i,`The file manifest.json of ${n}`,r);const s=L(o.toString("utf8"));const a=(Array.isArray(s)?s:[]).map(cI);if(!Array.isArray(
s)||a.includes(void 0))throw ge("manifest.json","is not a list of images",n);return a.filter(d=>d!==void 0)}function cI(t){
const e=w(t,"Config");const n=y(t,"Layers")??[];const r=y(t,"RepoTags")??[];if(e===void 0||!N(n)||!N(r))return void 0;return{
config:e,names:r,layers:n}}function fI(t,e){const{text:n,path:r,reference:i,index:o}=e;const s=uI(t);if(t.length===0)throw new m(
"IMAGE_NOT_FOUND",`${n} must contain an image, but contains none.`,{hint:"Save the image again."});if(o!==void 0){const f=t[o];
if(f!==void 0)return f;throw new m("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has only the images @0 to\
 @${t.length-1}.`,{hint:`It has: ${s}.`})}const a=i&&re(i);const d=t.filter(({names:f})=>a===void 0||f.some(u=>lf(u)===a));
const[c]=d;if(c===void 0){throw new m("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has none with that nam\
e.`,{hint:`It has: ${s}.`})}if(d.some(f=>JSON.stringify(Ch(f))!==JSON.stringify(Ch(c)))){throw new m("BAD_INPUT",`${n} m\
ust name one image, but the archive has several: ${s}.`,{hint:`Add one of these names: "docker-archive:${r}:NAME".`})}return c}
function Ch({config:t,layers:e}){return[t,e]}function lf(t){try{return re(ae(t,"image"))}catch{return void 0}}function uI(t){
const e=t.flatMap(({names:r},i)=>r.length===0?[`@${i}`]:r);const n=e.length-Bh;return e.slice(0,Bh).map(Re).join(", ")+(n>
0?` and ${n} more`:"")}async function lI(t,e,n){const r=n.names.map(lf);const i=({annotations:a})=>r.includes(lf(a["io.c\
ontainerd.image.name"]??""));const o=e.filter(a=>!Oi(a));const s=o.toSorted((a,d)=>Number(i(d))-Number(i(a)));for(const a of s)
if(await mI(t,a,n))return a;return void 0}async function mI(t,e,n){for(const r of await new rr(t,new nr).follow([e])){const i=await t.
readManifest(r);const o=i&&jt(i,r);if(o?.kind!=="manifest")continue;const s=[o.config,...o.layers].map(({digest:a})=>bs(
a));if(JSON.stringify(s)===JSON.stringify([n.config,...n.layers]))return true}return false}import{createReadStream as xI,readdirSync as kI,statSync as PI}from"node:fs";import{mkdtemp as II,rm as Uh,stat as TI}from"node:fs/promises";
import{join as gf}from"node:path";import{Readable as vI}from"node:stream";import{spawn as bI}from"node:child_process";var pI=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function hI(t){return pI.test(t)}function Ai(t){const{domain:e,
path:n,digest:r}=t;return`docker://${r===void 0?re(t):`${e}/${n}@${r}`}`}function Bi({domain:t},e){return hI(t)?[`${e}=f\
alse`]:[]}var Jt={read:"PULL_FAILED",write:"PUSH_FAILED"};var Lh='skopeo uses the login of "docker login" (docker/login-action), "\
skopeo login" or "podman login": log in to the registry in an earlier step, with an account that may';var gI={read:"NO_S\
PACE",write:"NO_SPACE"};var $h=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i;
var yI=[{words:/no space left on device|disk quota exceeded/i,codes:gI,hint:()=>`Free some disk space, or name a directo\
ry on a larger disk with the ${T("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,codes:Jt,
hint:()=>"skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golan\
g-github-containers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,codes:Jt,hint:()=>"\
The signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change i\
t."},{words:/toomanyrequests|too many requests|rate limit/i,codes:Jt,hint:()=>`${Lh} read there, so that its own limit a\
pplies.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,codes:Jt,hint:t=>`${Lh} ${t===
"read"?"read":"push"} there.`},{words:$h,codes:{read:"IMAGE_NOT_FOUND",write:"PUSH_FAILED"},hint:t=>t==="read"?"Check th\
e name and the tag, and whether the registry has the image.":"Check the name: in some registries the repository must be \
created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,codes:Jt,
hint:()=>`A flat image is one layer and therefore one upload: compress it better (${T("compression")}), drop what is not\
 needed (${T("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`},
{words:/HTTP response to HTTPS client/i,codes:Jt,hint:()=>'Only registries on this machine are used without TLS. For ano\
ther one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).'},{words:/x509:|certificate/i,
codes:Jt,hint:()=>"Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (contain\
ers-certs.d(5)), or trust it on the whole machine."}];var wI=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function Dh(t){return wI.test(t)}function Fh(t){return $h.test(t)}function Is(t){const[e]=[...t.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].
slice(-1);const n=e?.[1]??"";if(!n.startsWith('"'))return(n||t).trim().slice(-2e3);try{return String(JSON.parse(n)).trim().
slice(-2e3)}catch{return n.slice(1,-1).trim().slice(-2e3)}}function dr(t,{kind:e,name:n}){const r=yI.find(({words:o})=>o.
test(t));const i=e==="read"?`Reading ${n}`:`Writing ${n}`;return new m(r?.codes[e]??Jt[e],`${i} with skopeo failed: ${t||
"it printed no message"}`,{hint:r?.hint(e)??"Check whether the registry is reachable, and run again."})}var hf=[1,4,1];var mf=[1,9];var EI=32*1024*1024;var Mh=["--retry-times","2"];var st=class{#e;#t;#n;constructor(e,n="skop\
eo"){this.#e=e;this.#t=n}checkVersion(){this.#n??=this.#r();return this.#n}async#r(){const{stdout:e,stderr:n}=await this.#s(
["--version"]);const r=`${e.toString()}${n}`;const i=/version (\d+)\.(\d+)(?:\.(\d+))?/.exec(r);if(i===null)throw pf(`th\
e one on PATH printed ${JSON.stringify(r.slice(0,200))}`);const o=i.slice(1).map(d=>Number(d??0));const s=o.join(".");const a=hf.
findIndex((d,c)=>d!==o[c]);if(a!==-1&&(o[a]??0)<(hf[a]??0))throw pf(`the one on PATH is ${s}`);this.#e.log.debug(`skopeo\
 ${s}`);return s}async copy(e,n,r,i){const o=typeof e==="string"?[e,[]]:[Ai(e),Bi(e,"--src-tls-verify")];const s=typeof n===
"string"?[n,[]]:[Ai(n),Bi(n,"--dest-tls-verify")];const a=i.kind==="write"?["--insecure-policy"]:[];const d=await this.#o(
[...[...a,"--tmpdir",this.#e.tempDir,"copy","--quiet",...Mh],...[...o[1]??[],...s[1]??[],...r],...["--",String(o[0]),String(
s[0])]]);if(d.exitCode!==0)throw dr(Is(d.stderr),i)}async indexOptions(){const[e=0,n=0]=(await this.checkVersion()).split(
".").map(Number);const r=e>mf[0]||e===mf[0]&&n>=mf[1];return r?["--multi-arch","index-only"]:["--all"]}rawManifest(e){return this.#i(
e,[])}rawConfig(e){return this.#i(e,["--config"])}async#i(e,n){const r=await this.#o([...["inspect","--raw",...n,...Mh,...Bi(
e,"--tls-verify")],...["--",Ai(e)]]);if(r.exitCode===0)return r.stdout;const i=Is(r.stderr);if(Fh(i))return void 0;throw dr(
i,{kind:"read",name:`docker://${e.text}`})}async delete(e){const n=await this.#o([...["delete",...Bi(e,"--tls-verify")],
...["--",Ai(e)]]);if(n.exitCode!==0)throw dr(Is(n.stderr),{kind:"write",name:`docker://${e.text}`})}async#o(e){await this.
checkVersion();return this.#s(e)}async#s(e){const{signal:n,touch:r,log:i}=this.#e;if(n.aborted)throw M(n.reason);i.debug(
`skopeo ${e.join(" ")}`);const o=bI(this.#t,e,{stdio:["ignore","pipe","pipe"],detached:En});hi(n,o);const s=SI(o,r);const a=new Lt(
pi,r);o.stderr?.on("data",a.add);const d=$o(o,r);try{const c=await gi(o);if(n.aborted)throw M(n.reason);r();return{exitCode:c,
stdout:s(),stderr:a.text}}catch(c){if(c.code==="ENOENT")throw pf(`none is on PATH (${E(c)})`,c);throw c}finally{clearInterval(
d)}}};function SI(t,e){const n=[];let r=0;t.stdout?.on("data",i=>{e();if(r>EI)return;r+=i.length;n.push(i)});return()=>Buffer.
concat(n)}function pf(t,e){return new m("NO_SKOPEO",`docker-flatten needs skopeo ${hf.join(".")} or newer for images in \
a registry, but ${t}.`,{hint:`Install the package skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-ge\
t install skopeo"); GitHub's Ubuntu runners have it.`,cause:e})}var OI=1024*1024;async function Hh(t,e){const{text:n,reference:r}=t;const i=new st(e);const o=await i.rawManifest(r);if(o===
void 0)throw AI(n);const s=new yf(t,e,i);const a=r.digest??$(o);s.know(a,o);const d={mediaType:"",digest:a,sizeBytes:o.length,
platform:void 0,annotations:{}};try{return await Pn(s,await Zn(s,d),e.platforms)}catch(c){await s.close();throw c}}var yf=class{name;#e;#t;#n;#r=new Map;#i=new Map;constructor({
text:e,reference:n},r,i){this.name=e;this.#e=n;this.#t=r;this.#n=i}know(e,n){this.#r.set(e,n)}async readManifest({digest:e}){
return this.#r.get(e)??await this.#n.rawManifest(this.#o(e))}readConfig(e,n){return this.#n.rawConfig(this.#o(n.digest))}async findLayer({
digest:e,sizeBytes:n},r){const i=async()=>{const s=gf(await this.#s(r),_I(e));const a=await TI(s).then(({size:d})=>d,()=>void 0);
if(a===void 0)throw q(e,"is missing from what skopeo copied");if(a!==n)throw q(e,Ht(a,n));return{path:s,startByte:0,sizeBytes:n}};
const o=async s=>{const{path:a}=await i();return n===0?vI.from([]):xI(a,{highWaterMark:OI,signal:s})};return{open:o,locate:i}}async release({
digest:e}){const n=this.#i.get(e);this.#i.delete(e);const r=await n?.catch(()=>void 0);if(r!==void 0)await Uh(r,{recursive:true,
force:true})}async close(){await Promise.all([...this.#i.keys()].map(e=>this.release({mediaType:"",digest:e,sizeBytes:0})))}#o(e){
return{...this.#e,tag:void 0,digest:e}}#s(e){const{digest:n}=e.manifest;const r=this.#i.get(n)??this.#a(e);this.#i.set(n,
r);r.catch(()=>{if(this.#i.get(n)===r)this.#i.delete(n)});return r}async#a({manifest:e,layers:n,platform:r}){const{tempDir:i,
runId:o,log:s}=this.#t;const a=await II(gf(i,`${ne(o)}copy-`));const d={title:r===void 0?"Copy":`Copy ${O(r)}`,doneBytes:()=>RI(
a),totalBytes:()=>n.reduce((u,{sizeBytes:l})=>u+l,0)};const c={kind:"read",name:this.name};const f=this.#n.copy(this.#o(
e.digest),`dir:${a}`,[],c);try{await W(s,d,f);return a}catch(u){await Uh(a,{recursive:true,force:true});throw u}}};function _I(t){
const e=Et(t);if(e===void 0)throw q(t,"has a digest that cannot be checked");return e.hex}function RI(t){try{return kI(t).
reduce((e,n)=>e+PI(gf(t,n)).size,0)}catch{return 0}}function AI(t){return new m("IMAGE_NOT_FOUND",`${t} must be an image\
, but its registry does not have it.`,{hint:"Check the name and the tag, and whether it was pushed."})}async function at(t,e){try{return await BI(t,e)}catch(n){throw e.signal.aborted?M(e.signal.reason):n}}function BI(t,e){switch(t.
transport){case"docker-archive":return Nh(t,e);case"oci":case"oci-archive":return Ph(t,e);case"docker":return Hh(t,e)}}import{lstat as CI,open as jh,realpath as NI}from"node:fs/promises";import{dirname as LI,join as $I}from"node:path";var DI=0;function In(t,e){return $I(t,`${ne(e)}${++DI}.pending`)}async function Gt(t){return NI(t).catch(()=>t)}async function cr(t,e){
const n=await jh(t,"wx");try{await e(n);await n.sync()}finally{await n.close()}}async function St(t){const e=await jh(t,
"r").catch(()=>void 0);await e?.sync().catch(()=>{});await e?.close()}async function Ie(t){return CI(t).catch(()=>void 0)}
function fr(t,e,n){return new m("BAD_INPUT",`The ${T("tag")} must name a place that can be written to, but ${JSON.stringify(
t)} is not one: ${e}.`,{hint:n})}var zh={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"\
this user may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"i\
ts name is too long"};function Ci(t){const e=de(t);return Object.hasOwn(zh,e)?zh[e]??e:e}function Tn(t,{name:e,path:n,signal:r}){
if(t instanceof m)return t;if(r.aborted)return M(r.reason);if(ot(t)){return new m("NO_SPACE",`The disk of ${LI(n)} fille\
d up while writing ${e}. What was there before is unchanged.`,{hint:"Free some disk space, or name a path on a larger di\
sk.",cause:t})}return new m("WRITE_FAILED",`Cannot write ${e} (${Ci(t)}). What was there before is unchanged.`,{hint:"Na\
me a writable path on a disk with space for the compressed image.",cause:t})}function ur(t,e,{log:n,name:r}){if(Wc(t)){n.notice(`${r} gets OCI's media types instead of the source's: Docker's have n\
one for layers with zstd.`);return ds(t)}if(!e||!jc(t))return t;n.notice(`${r} gets OCI's media types instead of Docker'\
s, which programs do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`);return ds(
t)}var Li=class{name;#e;#t;#n;#r;constructor(e,n,r){this.name=e.text;this.#e=e.path;this.#t=e.transport==="oci-archive";this.#n=
n;this.#r=r}async check(){const e=await Gt(this.#e);const n=(i,o)=>fr(this.name,i,o);const r=await Ie(e);if(HI(e)===""||
e.endsWith("/")||r?.isDirectory())throw n("it is a directory",'Name a file. For a directory write "oci:DIR", or see docs\
/archives.md for the transports.');if(r!==void 0&&!r.isFile())throw n("it exists and is not a plain file","Name a file t\
hat is new or an archive.");try{await FI(`${Ni(e)}/`,Wh.W_OK|Wh.X_OK)}catch(i){throw n(Ci(i),"Create the directory in an\
 earlier step, or name a file in an existing, writable one.")}}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await Gt(this.#e);const a=In(Ni(s),n);const d=xn(ur(e,this.#t,{log:r,name:this.name}));const c=this.#r(d);const f=Tp(
c);let u=0;const l=h=>{u+=h;o()};const p={title:"Write",doneBytes:()=>u,totalBytes:()=>f};try{const h=cr(a,g=>vp(g,c,{signal:i,
onBytes:l}));await W(r,p,h)}catch(h){await Ts(a,{force:true}).catch(()=>{});throw Tn(h,{name:this.name,path:s,signal:i})}
return new wf({name:this.name,path:s,pending:a,digest:d.root.digest,context:this.#n})}};var wf=class{digest;#e;#t;#n;constructor(e){
this.digest=e.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;const i={transport:"oci-archive",text:e,
path:n};return at({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,pending:r,context:i}=this.#e;
try{const o=await Ie(n);const s=o===void 0||await this.#r();if(o!==void 0)await MI(r,Number(o.mode)&511);const a=(await Ie(
r))?.ino;await Jh(r,n);this.#n=s?Number(a):void 0;await St(Ni(n))}catch(o){throw Tn(o,{name:e,path:n,signal:i.signal})}}async#r(){
const{path:e,context:n}=this.#e;const r=In(Ni(e),n.runId);try{await UI(e,r)}catch(i){n.log.debug(`the replaced file cann\
ot be kept: ${E(i)}`);return false}this.#t=r;return true}async undo(){const{path:e}=this.#e;if(this.#n===void 0||Number(
(await Ie(e))?.ino)!==this.#n)return;if(this.#t===void 0)await Ts(e,{force:true});else await Jh(this.#t,e);this.#n=void 0;
this.#t=void 0;await St(Ni(e))}async discard(){await Ts(this.#e.pending,{force:true});if(this.#t!==void 0)await Ts(this.#t,
{force:true});this.#t=void 0}};var vn="org.opencontainers.image.ref.name";function $i(t){try{const e=Ko(t);const n=y(e,"manifests");if(n===null||n===void 0)
return{...e,manifests:[]};const r=Array.isArray(n)&&n.every(i=>w(i,"digest"));return r?e:void 0}catch{return void 0}}function Gh(t,e){
const n=Kh(t);const r=e.annotations?.[vn];const i=n.filter(c=>zI(c)===r);const o=r!==void 0||i.length===1;const[s]=o?i:[];
const a=Qo(e);const d=s===void 0?[...n,a]:n.flatMap(c=>{if(c===s)return[a];return i.includes(c)?[]:[c]});return Yh({...t,
manifests:d})}function Vh(t,e){const n=JSON.stringify(Qo(e));return Yh({...t,manifests:Kh(t).filter(r=>JSON.stringify(r)!==
n)})}function Kh(t){const e=y(t,"manifests");return Array.isArray(e)?e.filter(P):[]}function zI(t){return w(t,"annotatio\
ns",vn)}function Yh(t){return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Pe.index,...t}))}import{access as tT,constants as tg,mkdir as nT,readdir as rT,readFile as iT,rm as oT}from"node:fs/promises";import{basename as sT,
dirname as ng,join as lr,resolve as aT}from"node:path";import{mkdir as Zh,readdir as eg,readFile as Sf,rename as Os,rm as On,rmdir as QI}from"node:fs/promises";import{dirname as Qh,
join as ye}from"node:path";import{readdir as jI,rm as vs,writeFile as WI}from"node:fs/promises";import{basename as JI,join as bf}from"node:path";import{
setTimeout as GI}from"node:timers/promises";var qh=".lock";var Xh=6e4;var VI=10;var KI=40;var YI=0;async function Ef(t,e){const n=await qI(t);try{return await e()}finally{
await vs(n,{force:true}).catch(()=>{})}}async function qI({directory:t,name:e,context:n}){const{runId:r,signal:i,touch:o}=n;
const s=bf(t,`${ne(r)}${++YI}${qh}`);const a=performance.now()+Xh;for(;;){i.throwIfAborted();await WI(s,"",{flag:"wx"});
const[d]=await XI(t,JI(s)).catch(c=>vs(s,{force:true}).then(()=>Promise.reject(c)));if(d===void 0)return s;await vs(s,{force:true});
if(performance.now()>a)throw ZI(e,bf(t,d));o();await GI(VI+Math.random()*KI)}}async function XI(t,e){const n=[];for(const r of await jI(
t)){const i=r.endsWith(qh)&&r!==e?it(r):void 0;if(i===void 0)continue;if(Ke(i))await vs(bf(t,r),{force:true});else n.push(
r)}return n}function ZI(t,e){return new m("WRITE_FAILED",`Another run has been writing to ${t} for more than ${Xh/1e3} s\
.`,{hint:`Run again once it has ended. If there is no other run, remove the file ${e}.`})}var _s=class{digest;#e;#t;constructor(e){this.digest=e.root.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;
const i={transport:"oci",text:e,path:n};return at({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,
pending:r,isNew:i,context:o}=this.#e;try{this.#t=(i?await this.#n():void 0)??await Ef({directory:n,name:e,context:o},()=>this.#r());
await St(i?Qh(n):n);await On(r,{recursive:true,force:true})}catch(s){throw Tn(s,{name:e,path:ye(n,"index.json"),signal:o.
signal})}}async#n(){const{path:e,pending:n,blobs:r}=this.#e;if(await Ie(e)!==void 0)return void 0;const i=await Sf(ye(n,
"index.json"));try{await Os(n,e)}catch(o){if(["ENOTEMPTY","EEXIST"].includes(de(o)))return void 0;throw o}return{before:void 0,
after:i,added:["","oci-layout",...r.map($e)]}}async#r(){const{path:e,pending:n,root:r,blobs:i}=this.#e;const o=[];try{await Zh(
ye(e,"blobs/sha256"),{recursive:true});for(const d of["oci-layout",...i.map($e)]){if(await Ie(ye(e,d))===void 0)o.push(d);
await Os(ye(n,d),ye(e,d))}await St(ye(e,"blobs/sha256"));const s=await this.#i();const a=Gh(s?.index,r);await xf(e,n,a);
return{before:s?.bytes,after:a,added:o}}catch(s){for(const a of o)await On(ye(e,a),{force:true}).catch(()=>{});throw s}}async#i(){
const{name:e,path:n}=this.#e;const r=await Sf(ye(n,"index.json")).catch(o=>{if(de(o)==="ENOENT")return void 0;throw o});
if(r===void 0)return void 0;const i=$i(r.toString());if(i!==void 0)return{bytes:r,index:i};throw new m("WRITE_FAILED",`${e}\
 no longer has a valid index.json.`,{hint:"Something else changed the directory during the run. Name another one."})}async undo(){
const e=this.#t;this.#t=void 0;const{name:n,path:r}=this.#e;if(e===void 0||await Ie(r)===void 0)return;const i={...this.#e.
context,signal:new AbortController().signal};await Ef({directory:r,name:n,context:i},()=>this.#o(e))}async#o({before:e,after:n,
added:r}){const{path:i,root:o,context:s}=this.#e;const a=await Sf(ye(i,"index.json")).catch(()=>void 0);if(a===void 0)return;
const d=a.equals(n);const c=d&&r[0]===""&&!await eT(i,s.runId);const f=In(c?Qh(i):i,s.runId);if(c){await Os(i,f);await On(
f,{recursive:true,force:true});return}await Zh(f);try{if(!d){const u=$i(a.toString());if(u!==void 0)await xf(i,f,Vh(u,o));
return}if(e===void 0)await On(ye(i,"index.json"));else await xf(i,f,e);for(const u of r)if(u!=="")await On(ye(i,u),{force:true})}finally{
await On(f,{recursive:true,force:true})}if(e!==void 0)return;for(const u of["blobs/sha256","blobs"])if((await eg(ye(i,u))).
length===0)await QI(ye(i,u))}async discard(){await On(this.#e.pending,{recursive:true,force:true})}};async function eT(t,e){
const n=(await eg(t)).map(it);return n.some(r=>r!==void 0&&r!==e&&!Ke(r))}async function xf(t,e,n){const r=ye(e,"next-in\
dex.json");await cr(r,i=>i.writeFile(n));await Os(r,ye(t,"index.json"));await St(t)}var Rs=class{name;#e;#t;#n;constructor({text:e,path:n,reference:r},i){this.name=e;this.#e=aT(n);this.#t=r;this.#n=i}async check(){
const e=await Gt(this.#e);const n=await Ie(e);if(n!==void 0&&!n.isDirectory())throw fr(this.name,"it exists and is not a\
 directory",'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{const r=n===
void 0?`${ng(e)}/`:e;await tT(r,tg.W_OK|tg.X_OK)}catch(r){throw fr(this.name,Ci(r),"Create its directory in an earlier s\
tep, or name one in an existing, writable directory.")}if(n!==void 0)await this.#r(e)}async#r(e){if((await rT(e).catch(()=>[
""])).length===0)return;const n=await iT(lr(e,"index.json"),"utf8").catch(()=>"");const r=await Ie(lr(e,"oci-layout"))!==
void 0;if(r&&$i(n)!==void 0)return;throw fr(this.name,"it has files, but is not an OCI image layout with a valid index.j\
son","Name a new or empty directory, or an OCI image layout.")}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await Gt(this.#e);const a=await Ie(s)===void 0;const d=In(a?ng(s):s,n);const c=xn(ur(e,true,{log:r,name:this.name}));
const f=this.#t===void 0?{}:{[vn]:this.#t};const u=Ii(c,f);const l=u.map(({content:b})=>"sizeBytes"in b?b.sizeBytes:b.length);
let p=0;const h=b=>{p+=b;o()};const g=async()=>{await nT(lr(d,"blobs/sha256"),{recursive:true});for(const{path:b,content:x}of u){
i.throwIfAborted();await cr(lr(d,b),async k=>{if(Buffer.isBuffer(x))await k.writeFile(x);else await Nc(x,k,{signal:i,onBytes:h})})}};
try{const b=l.reduce((k,v)=>k+v,0);const x={title:"Write",doneBytes:()=>p,totalBytes:()=>b};await W(r,x,g());for(const k of[
"blobs/sha256","blobs","."])await St(lr(d,k))}catch(b){await oT(d,{recursive:true,force:true}).catch(()=>{});throw Tn(b,
{name:this.name,path:lr(s,sT(s)),signal:i})}return new _s({name:this.name,path:s,pending:d,isNew:a,root:{...c.root,annotations:f},
blobs:c.blobs.map(({digest:b})=>b),context:this.#n})}};import{mkdir as dT,mkdtemp as cT,rm as fT,symlink as uT,writeFile as As}from"node:fs/promises";import{join as mr,resolve as lT}from"node:path";var mT=30;var Bs=class{name;#e;#t;constructor(e,n){this.name=e.text;this.#e=e;this.#t=n}async check(){const e=new st(this.#t);
await e.checkVersion();try{await e.rawManifest(this.#e.reference)}catch(n){const r=E(n);if(Dh(r))throw dr(r,{kind:"write",
name:this.name});if(this.#t.signal.aborted)throw n;this.#t.log.debug(`the present image of ${this.name} cannot be read: ${r}`)}}async write(e){
const{log:n,tempDir:r,runId:i,signal:o}=this.#t;const{reference:s}=this.#e;const a=xn(ur(e,false,{log:n,name:this.name}));
const{digest:d}=a.root;const c={...s,tag:void 0,digest:d};const f=await new st(this.#t).rawManifest(c).then(l=>l!==void 0).
catch(()=>true);const u=await cT(mr(r,ne(i))).catch(l=>{throw rg(l,r,o)});try{await this.#n(u,a)}finally{await fT(u,{recursive:true,
force:true})}return new Pf({...this.#e,digest:d,wasThere:f},this.#t)}async#n(e,n){const{log:r,tempDir:i,signal:o}=this.#t;
const s=new st({...this.#t,tempDir:e});const a={kind:"write",name:this.name};const d=async(f,u,l)=>{const{digest:p}=u.root;
const h=mr(e,kf(p));await pT(h,u).catch(b=>{throw rg(b,i,o)});const g={...this.#e.reference,tag:void 0,digest:p};await W(
r,{title:f},s.copy(`dir:${h}`,g,l,a))};const c=n.images.map(({image:f})=>xn({images:[f],index:void 0}));for(const f of new Map(
c.map(u=>[u.root.digest,u])).values()){const u=f.images[0]?.image.platform;await d(u===void 0?"Push":`Push ${O(u)}`,f,[])}
if(c.some(f=>f.root.digest===n.root.digest))return;await d("Push the index",n,await s.indexOptions())}};async function pT(t,e){
const{root:n,rootBytes:r,images:i,blobs:o}=e;const s=new Map(i.map(({manifest:a,bytes:d})=>[a.digest,d]));s.delete(n.digest);
await dT(t);await As(mr(t,"version"),"Directory Transport Version: 1.1\n");await As(mr(t,"manifest.json"),r);for(const[a,
d]of s)await As(mr(t,`${kf(a)}.manifest.json`),d);for(const{digest:a,content:d}of o){if(s.has(a)||a===n.digest)continue;
const c=mr(t,kf(a));if(Buffer.isBuffer(d))await As(c,d);else await uT(lT(d.path),c)}}function kf(t){return t.slice(t.indexOf(
":")+1)}function rg(t,e,n){if(n.aborted)return M(n.reason);return new m(ot(t)?"NO_SPACE":"WRITE_FAILED",`Cannot write wh\
at is pushed to ${e}: ${E(t)}.`,{hint:"Free some disk space, or name a directory on a larger disk.",cause:t})}var Pf=class{digest;#e;#t;#n;#r;#i=false;constructor(e,n){
this.digest=e.digest;this.#e=e;this.#t=n;this.#n=new st(n)}readBack(){const{text:e}=this.#e;return at({transport:"docker",
text:e,reference:this.#a(this.digest)},this.#t)}async publish(){const{text:e,reference:n}=this.#e;this.#r=await this.#s().
catch(i=>{this.#t.log.debug(`the previous image of ${e} cannot be read: ${E(i)}`);return void 0});this.#i=true;if(this.#r!==
this.digest)await this.#o(this.digest);const r=await this.#s();if(r===this.digest)return;throw new m("PUSH_FAILED",`${e}\
 must have the digest ${this.digest}, but the registry answers with ${r} after the push.`,{hint:`Something else may have\
 pushed ${n.text} at the same time. Run again.`})}async#o(e,n=this.#n){const{text:r,reference:i}=this.#e;const o={kind:"\
write",name:r};await n.copy(this.#a(e),i,await n.indexOptions(),o)}async#s(e=this.#n){const n=await e.rawManifest(this.#e.
reference);return n===void 0?"none":$(n)}#a(e){return{...this.#e.reference,tag:void 0,digest:e}}async undo(){if(!this.#i||
this.#r===this.digest)return;const{text:e,wasThere:n}=this.#e;this.#i=false;const r=s=>this.#t.log.notice(`${e} was push\
ed and could not be restored: ${s}`);const i=new ze(void 0,mT);const o=new st({...this.#t,signal:i.signal,touch:i.touch});
try{if(await this.#s(o)!==this.digest)return;if(this.#r===void 0)r("its previous image could not be read");else if(this.#r!==
"none")await this.#o(this.#r,o);else if(n)r("its registry already had the same image under another name");else await o.delete(
this.#a(this.digest))}catch(s){r(E(s))}finally{i.release()}}async discard(){}};function Cs(t,e){switch(t.transport){case"docker-archive":{const{reference:n}=t;return new Li(t,e,r=>yT(r,n))}case"oci-a\
rchive":{const{reference:n}=t;const r=n===void 0?{}:{[vn]:n};return new Li(t,e,i=>Ii(i,r))}case"oci":return new Rs(t,e);case"\
docker":return new Bs(t,e)}}function yT(t,e){const n=e===void 0?{}:{[is]:re(e),[vn]:e.tag??"latest"};const r=e===void 0?
[]:[Lp(e)];return Ii(t,n,Wp(t,r,bT()))}var wT={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};
function bT(){const t=wT[process.arch]??process.arch;return _e({os:"linux",architecture:t,variant:void 0})}function og(t){
return t.flatMap(e=>{if(e.transport==="docker")return[];const n=ET(gT(e.path));return e.transport==="oci"?[ig(n),n]:[ig(
n)]})}function ET(t){try{return hT(t)}catch{return t}}function Ns(t){const{tempDir:e,backup:n,report:r,html:i,tagLocations:o}=t;const s=[n,r,i].filter(d=>d!==void 0);const a=og(
o);return[...new Set([e,...s.map(d=>ST(d)),...a])]}var xT=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/;var kT="kmgtp";var PT=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function sg(t){const[,e,n,r]=PT.exec(t)??[];if(e===void 0)return void 0;const i=n===void 0?0:kT.indexOf(n.toLowerCase())+
1;const o=Math.round(Number(e)*(r===void 0?1e3:1024)**i);return Number.isSafeInteger(o)?o:void 0}function ag(t){if(t==="")
return void 0;const e=sg(t);if(e===void 0||e===0){throw new m("BAD_INPUT",`The ${T("max-size")} must be a size, but is ${JSON.
stringify(t)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'})}return e}function dg(t){
if(t==="")return void 0;const e=xT.exec(t)?.[1];const n=Number(e);if(n<=100)return{kind:"percent",percent:n};if(Number(t)>
0){throw new m("BAD_INPUT",`The ${T("min-saving")} must have a unit, but is ${JSON.stringify(t)}.`,{hint:`Write ${S("min\
-saving","10%")} for a percentage of the source's size, or ${S("min-saving","10MB")} for bytes.`})}const r=e===void 0?sg(
t):void 0;if(r===void 0){throw new m("BAD_INPUT",`The ${T("min-saving")} must be a percentage or a size, but is ${JSON.stringify(
t)}.`,{hint:'Give a percentage from 0 to 100, for example "10%", or a size, for example "200MB".'})}return{kind:"bytes",
bytes:r}}function pr(t,{oldBytes:e,newBytes:n}){const{maxBytes:r,minSaving:i}=t;const o=[];if(r!==void 0){const a=n<=r;const[
d,c]=or(r,n);o.push({input:"max-size",wanted:`at most ${d}`,seen:c,isMet:a})}const s=e-n;if(i?.kind==="bytes"){const a=s>=
i.bytes;const[d,c]=or(i.bytes,s);o.push({input:"min-saving",wanted:`at least ${d}`,seen:c,isMet:a})}if(i?.kind==="percen\
t"){const{percent:a}=i;const d=vT(s,e,a);const c=TT(e,n,a,d);o.push({input:"min-saving",wanted:`at least ${a} %`,seen:c,
isMet:d})}return o}var IT=12;function TT(t,e,n,r){const i=t-e;const o=s=>Number(s)>=n===r;if(t===0)return o("0")?`${Es(t,
e)} %`:I(i);for(let s=1;s<=IT;s++){const a=ir(i/t*100,s);if(o(a))return`${a} %`}return`${i} B of ${t} B`}function vT(t,e,n){
const r=Math.round(n*1e6);return BigInt(t)*100000000n>=BigInt(r)*BigInt(e)}function Vt(t){const e=t.filter(({isMet:r})=>!r);
if(e.length===0)return void 0;const n=e.map(({input:r,wanted:i,seen:o})=>`${S(r)} requires ${i}, got ${o}`);return new m(
"OVER_BUDGET",`The result does not meet its size budget: ${n.join("; ")}. No tag was moved.`,{hint:`The report shows wha\
t takes up space. Drop more with ${S("clean")}, ${S("exclude")} or ${S("run")}, or change the budget.`})}import{hostname as JT,release as GT}from"node:os";import{PassThrough as OT}from"node:stream";import{pipeline as _T}from"node:stream/promises";function De(t,e){return t instanceof m&&t.message.includes(`Could not find the file ${e} in container`)}function If(t){const{
os:e,architecture:n,variant:r}=t;return encodeURIComponent(JSON.stringify({os:e,architecture:n,...r===void 0?{}:{variant:r}}))}
function dt(t){return t===void 0?[]:["--platform",O(t)]}var Tf=64*1024;var Ls=class{name="docker CLI processes";#e;constructor(e){this.#e=e}async readArchive(e,n,r){const i=n.toString();
if(typeof n!=="string"&&!Buffer.from(i).equals(n)){throw new m("DOCKER_FAILED",`Cannot ask the docker command for ${_(n)}\
: the name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."})}return this.#t(
["cp",`${e}:${i}`,"-"],r)}async writeArchive(e,n,r){await this.#n(["cp","-",`${e}:/`],n,r)}async exportContainer(e,n){return this.#t(
["export",e],n)}async saveImage(e,n,r){return this.#t(["save",...dt(r),e],n)}async importImage(e,n,r){const i=await this.#n(
["import","--change",`LABEL ${n}`,"-"],e,r);const o=i.split("\n").findLast(s=>s.startsWith("sha256:"));if(o===void 0)throw new m(
"ENGINE_FAILED",`The import returned no image ID: ${i.slice(-500)}`,{hint:Y});return o.trim()}loadImage(e,n,r){return this.#n(
["load","--quiet",...dt(n)],e,r)}#t(e,n){const r=this.#e.spawn(e,["ignore","pipe","pipe"],n);const i=yi(r.stderr,Tf);const o=new OT;
const s=Uo(r);r.stdout?.pipe(o,{end:false});r.stdout?.on("data",this.#e.touch);s.then(a=>{if(a===0)o.end();else o.destroy(
Q(e,{exitCode:a,stdout:"",stderr:i()}))},a=>o.destroy(a));o.on("close",()=>r.kill("SIGKILL"));return o}async#n(e,n,r){const i=this.#e.
spawn(e,["pipe","pipe","pipe"],r);const o=yi(i.stderr,Tf);const s=yi(i.stdout,Tf);const a=Uo(i);i.stdin?.on("drain",this.#e.
touch);let d;n.once("error",l=>{if(i.stdin?.errored)return;d=l;i.kill("SIGKILL")});const c=_T(n,i.stdin,{signal:r});const[
f,u]=await Promise.allSettled([c,a]);if(r.aborted)throw M(r.reason);if(f.status==="rejected"&&f.reason instanceof m)throw f.
reason;if(d!==void 0)throw d;if(u.status==="rejected")throw u.reason;if(u.value!==0)throw Q(e,{exitCode:u.value,stdout:s(),
stderr:o()});if(f.status==="rejected")throw new m("ENGINE_FAILED",`"docker ${e[0]}" did not read its input to the end.`,
{hint:Y,cause:f.reason});return s()}};import{PassThrough as NT}from"node:stream";import{pipeline as LT}from"node:stream/promises";import{connect as RT}from"node:net";import{Readable as AT}from"node:stream";var $s=1024*1024;var BT=64*1024;var CT=64*1024;var cg="\r\n\r\n";function fg(t,e,n,r){return new Promise((i,o)=>{const s=new vf;
let a=Buffer.alloc(0);let d=0;const c=new AT({highWaterMark:$s,read:()=>void p.resume(),destroy:(g,b)=>{n.removeEventListener(
"abort",u);p.destroy();b(g)}});const f=g=>{const b=n.aborted?M(n.reason):Of(g);if(a!==void 0){c.on("error",()=>{});o(b)}
c.destroy(b)};const u=()=>f(n.reason);const l=g=>{r();if(a===void 0){d-=g.length;return c.push(g)}a=Buffer.concat([a,g]);
const b=a.indexOf(cg);if(b===-1){if(a.length>CT)f(new Error("the head of its answer has no end"));return true}const x=a.
toString("latin1",0,b);const k=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(x)?.[1];if(k===void 0){f(new Error("its answer is not \
HTTP"));return false}const v=a.subarray(b+cg.length);a=void 0;d=Number(/^content-length: *([0-9]+)/im.exec(x)?.[1]??0)-v.
length;i({status:Number(k),isChunked:/^transfer-encoding:.*chunked/im.test(x),body:c});return v.length===0||c.push(v)};const p=RT(
{path:t,onread:{buffer:()=>s.room(),callback:g=>l(s.taken(g))}});p.on("error",f);let h=false;p.on("end",()=>{h=true;if(a!==
void 0)f(new Error("it closed without an answer"));else if(d>0)f(new Error(`it ended ${d} bytes short`));else c.push(null)});
p.on("close",()=>h||c.destroyed||f(new Error("it was closed")));if(n.aborted)return u();n.addEventListener("abort",u,{once:true});
p.write(`GET ${e} HTTP/1.0\r
Host: docker\r
\r
`)})}var vf=class{#e=Buffer.allocUnsafeSlow($s);#t=0;room(){if($s-this.#t<BT){this.#e=Buffer.allocUnsafeSlow($s);this.#t=
0}return this.#e.subarray(this.#t)}taken(e){const n=this.#e.subarray(this.#t,this.#t+e);this.#t+=e;return n}};function Of(t){
return new m("ENGINE_FAILED",`The connection to the engine failed: ${E(t)}`,{hint:"Check whether the engine was stopped \
or restarted, and run again.",cause:t})}function ug(t){const e=t.write.bind(t);const n=t.end.bind(t);let r;t.write=i=>{const o=r;r=i;return o===void 0||e(o)};t.
end=()=>r===void 0?n():n(r)}var{request:$T}=process.getBuiltinModule("node:http");var lg=4*1024*1024;var Ds=class{name;#e;#t;#n;constructor(e,n,r=()=>{}){
this.name=`HTTP API ${n} on ${e}`;this.#e=e;this.#t=`/v${n}`;this.#n=r}readArchive(e,n,r){return this.#r(`/containers/${e}\
/archive?path=${FT(n)}`,r)}async writeArchive(e,n,r){const i=`/containers/${e}/archive?path=%2F`;await this.#s({method:"\
PUT",path:i,what:"Writing into a container"},n,r)}exportContainer(e,n){return this.#r(`/containers/${e}/export`,n)}saveImage(e,n,r){
const i=r===void 0?"":`&platform=${If(r)}`;return this.#r(`/images/get?names=${encodeURIComponent(e)}${i}`,n)}async importImage(e,n,r){
const i=encodeURIComponent(`LABEL ${n}`);const o=await this.#s({method:"POST",path:`/images/create?fromSrc=-&changes=${i}`,
what:"The import"},e,r);const s=_f(o).map(a=>w(a,"status")).findLast(a=>a?.startsWith("sha256:"));if(s===void 0)throw new m(
"ENGINE_FAILED",`The import returned no image ID: ${o.slice(-500)}`,{hint:Y});return s}async loadImage(e,n,r){const i=n===
void 0?"":`&platform=${If(n)}`;const o=await this.#s({method:"POST",path:`/images/load?quiet=1${i}`,what:"The load"},e,r);
return _f(o).map(s=>w(s,"stream")??w(s,"status")??"").join("\n")}async#r(e,n){const r=await fg(this.#e,this.#t+e,n,this.#n);
if(r.isChunked){r.body.destroy();return this.#i(e,n)}return this.#o(r.status,r.body)}async#i(e,n){const r=this.#a("GET",
e,n);r.end();const i=a=>n.aborted?M(n.reason):Of(a);const o=await mg(r).catch(a=>{throw i(a)});const s=new NT;o.on("data",
this.#n);o.once("error",a=>s.destroy(i(a)));s.once("close",()=>o.destroy());return this.#o(o.statusCode??0,o.pipe(s))}async#o(e,n){
if(e===200)return n;const r=await pg(n);throw $t(w(L(r),"message")??r,"ENGINE_FAILED",`The engine answered ${e}`)}async#s({
method:e,path:n,what:r},i,o){const s=this.#a(e,n,o);ug(s);s.on("drain",this.#n);const a=mg(s).then(async u=>{u.on("data",
this.#n);const l=await pg(u);if(!s.writableFinished)s.destroy();return{status:u.statusCode??0,text:l}});const[d,c]=await Promise.
allSettled([LT(i,s,{signal:o}),a]);if(o.aborted)throw M(o.reason);if(d.status==="rejected"&&d.reason instanceof m)throw d.
reason;if(c.status==="fulfilled"){const u=DT(c.value.status,c.value.text);if(u!==void 0)throw $t(u,"ENGINE_FAILED",`${r}\
 failed in the engine`)}const f=d.status==="rejected"?d.reason:c.status==="rejected"?c.reason:void 0;if(f!==void 0||c.status===
"rejected"){throw new m("ENGINE_FAILED",`${r} was interrupted because the connection to the engine failed: ${E(f)}`,{hint:"\
Check whether the engine was stopped or restarted, and run again.",cause:f})}return c.value.text}#a(e,n,r){const i=e!=="\
GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return $T({socketPath:this.#e,method:e,path:this.#t+
n,headers:i,agent:false,signal:r})}};function mg(t){return new Promise((e,n)=>{t.once("response",e);t.on("error",n);t.once(
"close",()=>n(new Error("the connection closed without an answer")))})}async function pg(t){const e=[];let n=0;for await(const r of t){
n+=r.length;if(n>lg)throw new m("ENGINE_FAILED",`The engine's answer is longer than ${lg} bytes.`,{hint:Y});e.push(r)}return Buffer.
concat(e).toString("utf8")}function _f(t){return t.split("\n").map(L).filter(e=>e!==void 0)}function DT(t,e){if(t<200||t>
299)return w(L(e),"message")??(e.trim()||`HTTP status ${t}`);for(const n of _f(e)){const r=w(n,"errorDetail","message")??
w(n,"error");if(r!==void 0)return r}return void 0}function FT(t){if(typeof t==="string")return encodeURIComponent(t);return t.
toString("hex").replace(/../g,"%$&")}var MT=/emulate docker cli using podman/i;function hg(t,e){const n=y(t,"Client");const r=MT.test(e)||w(n,"APIVersion")!==
void 0&&w(n,"ApiVersion")===void 0;if(r){throw new m("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the\
 docker command here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the pac\
kage docker.io) instead of podman-docker, or put another docker command first on PATH."})}const i=y(t,"Server","Componen\
ts");const o=(Array.isArray(i)?i:[]).find(a=>/podman/i.test(w(a,"Name")??""));if(o===void 0)return;const s=w(o,"Version")??
"";throw new m("UNSUPPORTED_ENGINE",`docker-flatten needs a Docker engine, but Podman ${s} answers on this socket.`,{hint:'\
Select a Docker engine with DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}import{basename as yg}from"node:path";var UT=/^(?:runc|crun|youki)$/;var HT=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/;var zT=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/;
var Di="runc";function wg(t){const e=w(t,"DefaultRuntime");const n=y(t,"Runtimes");if(e===void 0||!Rf(t,e)||!P(n))return void 0;
return Object.keys(n).filter(r=>Eg(y(n,r))===Di).sort((r,i)=>Number(i===Di)-Number(r===Di))[0]}function Rf(t,e){const n=y(
t,"Runtimes",e);if(n===void 0)return!gg(e)&&e!==bg;const r=[Sg(n),w(n,"runtimeType")];if(r.some(o=>o!==void 0&&gg(o)))return false;
const i=Eg(n);return i===void 0||!UT.test(i)}function gg(t){const e=yg(t);return HT.test(e)||zT.test(e)}var bg="io.conta\
inerd.runc.v2";function Eg(t){const e=y(t,"runtimeArgs");if(N(e)&&e.length>0)return void 0;const n=Sg(t);const r=w(t,"ru\
ntimeType");if(n===void 0)return r===bg?Di:void 0;const i=yg(n);return i===Di&&!jT.test(n)?void 0:i}function Sg(t){return w(
t,"path")??w(t,"options","BinaryName")}var jT=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var WT={"graph-driver":{kind:"graph-driver",keepsPacked:false,idIsConfigDigest:true,holdsIndexes:false,countsBlocks:false,
showsLegacyFields:true,canMapOwners:true,takesZstd:false,contentRoots:t=>{const e=Fs(t);const n=w(t,"Driver")??"overlay2";
return e===void 0?[]:[`${e}/image/${n}/imagedb/content/sha256`]},diskRoot:Fs},containerd:{kind:"containerd",keepsPacked:true,
idIsConfigDigest:false,holdsIndexes:true,countsBlocks:true,showsLegacyFields:false,canMapOwners:false,takesZstd:true,contentRoots:t=>{
const e=Fs(t);const n=e===void 0?[]:[`${e}/containerd/daemon/${xg}`];const r=[`${kg}/${xg}`];return Pg(t)?[...r,...n]:[...n,
...r]},diskRoot:t=>Pg(t)?kg:Fs(t)}};var xg="io.containerd.content.v1.content/blobs/sha256";var kg="/var/lib/containerd";
function Ig(t){const e=JSON.stringify(t["DriverStatus"]??"");return WT[e.includes("io.containerd.snapshotter.v1")?"conta\
inerd":"graph-driver"]}function Fs(t){return w(t,"DockerRootDir")}function Pg(t){return w(t,"Containerd","Address")==="/\
run/containerd/containerd.sock"}var Fi={name:"Docker 20.10",api:"1.41"};var Ms={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",inspectPlatform:"\
1.49"};async function Tg(t,e){const n=Promise.all([KT(t),YT(t)]);n.catch(()=>{});const r=await VT(t);const i=y(r,"Server");
const o=w(r,"Client","ApiVersion")??w(i,"ApiVersion")??"0";const s=w(i,"ApiVersion")??o;qT(o,s,w(i,"Version")??"unknown");
const[a,d]=await n;const c=w(a,"OSType")??w(i,"Os")??"linux";if(c!=="linux"){throw new m("UNSUPPORTED_ENGINE",`docker-fl\
atten needs an engine that runs Linux containers, but this one runs ${c} containers.`,{hint:"Switch Docker Desktop to Li\
nux containers, or use a Linux runner."})}const f=d?.startsWith("unix://")?new Ds(d.slice("unix://".length),o,t.touch):new Ls(
t);const u=h=>hr(o,h)>=0;const l=Ig(a);const p=XT(a);if(p&&!l.canMapOwners)throw QT();e.debug(`engine ${w(i,"Version")},\
 API ${o}, ${l.kind} store, bytes through ${f.name}`);return{docker:t,transport:f,version:w(i,"Version")??"unknown",apiVersion:o,
serverApiVersion:s,platform:{os:c,architecture:w(i,"Arch")??"amd64",variant:void 0},store:l,contentRoots:l.contentRoots(
a),diskRoot:ev(a,d)?l.diskRoot(a):void 0,mapsOwners:p||l.canMapOwners&&ZT(a),canMountImages:u(Ms.imageMount),knowsPlatformOption:u(
Ms.platformOption),canInspectPlatform:u(Ms.inspectPlatform),plainRuntime:wg(a),mayAddMounts:h=>Rf(a,h),takesZstd:l.takesZstd||
u(Ms.zstdLayers)}}async function VT(t){const e=await t.try(["version","--format","{{json .}}"]);const n=L(e.stdout);hg(n,
e.stderr);if(P(n)&&P(n["Server"]))return n;const r=e.stderr.trim()||e.stdout.trim();if(_c(r)||e.exitCode===0)throw Rc(r||
"the docker command names no server");if(/client version .* is too (?:old|new)|not supported by this client/i.test(r)){throw new m(
"ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common API version, but these have none: ${r}`,
{hint:`Update the older of the two. The engine must be ${Fi.name} or newer.`})}throw Q(["version"],e)}async function KT(t){
const e=await t.try(["info","--format","{{json .}}"]);const n=L(e.stdout);if(P(n)&&w(n,"Driver")!==void 0)return n;const r=y(
n,"ServerErrors");const i=N(r)&&r.length>0?r.join("; "):e.stderr;throw $t(i.trim()||"it names no storage driver","ENGINE\
_FAILED","The engine did not say how it stores images")}async function YT(t){const e=await t.try(["context","inspect","-\
-format","{{.Endpoints.docker.Host}}"]);return e.exitCode===0?e.stdout.trim():void 0}function qT(t,e,n){if(hr(t,Fi.api)>=
0)return;const r=hr(e,Fi.api)<0?`this engine is ${n} (API ${e})`:`this docker command speaks API ${t}`;throw new m("ENGI\
NE_TOO_OLD",`docker-flatten needs ${Fi.name} (API ${Fi.api}) or newer, but ${r}.`,{hint:"Update Docker. If DOCKER_API_VE\
RSION is set, it must not be lower either."})}function hr(t,e){const[n=0,r=0]=t.split(".").map(Number);const[i=0,o=0]=e.
split(".").map(Number);return n-i||r-o}function XT(t){const e=t["SecurityOptions"];return N(e)&&e.some(n=>/^name=userns\b/.
test(n))}function ZT(t){return/\/[0-9]{3,}\.[0-9]{3,}$/.test(w(t,"DockerRootDir")??"")}function QT(){return new m("UNSUP\
PORTED_ENGINE","docker-flatten needs to read files exactly as the image has them, but an engine with both userns-remap a\
nd the containerd image store shows them without setuid bits, capabilities and hard links.",{hint:`Turn one of the two o\
ff in the engine's daemon.json: "features": {"containerd-snapshotter": false}, or "userns-remap".`})}function ev(t,e){return e?.
startsWith("unix://")===true&&w(t,"Name")===JT()&&w(t,"KernelVersion")===GT()}import{lstat as tv,readdir as nv,rm as rv}from"node:fs/promises";import{join as iv}from"node:path";async function Us(t,e){for(const n of t)await ov(n,Ke,r=>e.debug(r))}async function ov(t,e,n){const r=await nv(t).catch(
()=>[]);for(const i of r){const o=it(i);if(o===void 0||!e(o))continue;const s=iv(t,i);try{const{uid:a}=await tv(s);if(a===
(process.getuid?.()??a))await rv(s,{recursive:true,force:true})}catch(a){if(de(a)==="ENOENT")continue;n(`Could not remov\
e the temporary file ${s}: ${E(a)}`)}}}async function Af(t,e){const n=a=>a!==void 0&&e(a);const r=["--no-trunc","--filter",`label=${Nt}`];const[i,o,s]=await Promise.
all([t.run(["ps","--all",...r,"--format","{{.ID}} {{.Names}}"]),t.run(["images","--quiet",...r,"--filter","dangling=true"]),
t.run(["images","--filter",`reference=${Ct}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:Bf(i).filter(({
name:a})=>n(it(a))),pendingNames:Mi(s).filter(a=>n(Pc(a))),imports:await sv(t,Mi(o),n)}}async function sv(t,e,n){if(e.length===
0)return[];const r=L((await t.try(["image","inspect",...new Set(e)])).stdout);return(Array.isArray(r)?r:[]).filter(i=>{const o=y(
i,"Config","Labels");const s=w(o,Nt);return P(o)&&Object.keys(o).length===1&&n(s===void 0?void 0:Pc(`${Ct}:${s}`))&&vg(y(
i,"RepoTags"))&&vg(y(i,"RepoDigests"))&&w(i,"Comment")==="Imported from -"}).map(i=>w(i,"Id")).filter(i=>i!==void 0)}function vg(t){
return t===void 0||t===null||Array.isArray(t)&&t.length===0}function Bf(t){return Mi(t).map(e=>e.split(" ")).map(([e="",
n=""])=>({id:e,name:n.split(",")[0]??""}))}function Og(t){const e=[];const n=(r,i)=>r>0&&e.push(`${r} ${i}${r===1?"":"s"}`);
n(t.containers.length,"container");n(t.pendingNames.length+t.imports.length,"image");return e.join(" and ")}function Cf(t){
return t.containers.length+t.pendingNames.length+t.imports.length}function Mi(t){return t.split("\n").filter(e=>e!=="")}var av=3;var dv=300;var _g=10;async function Kt(t,e,n){const r=Math.min(e||_g,_g);const i=new ze(void 0,r);try{return await n(
t.withWatchdog(i,0))}finally{i.release()}}var Lf=new Set;function Hs(t){Lf.add(t)}function zs(t){return Lf.has(t)}async function _n(t,e,n){
Lf.delete(e);const r=(i,o)=>n.warning(`Could not remove everything that the run created: ${i}
A later run removes the rest, or you can: ${o.join("; ")}`);for(let i=0;i<av;i++){if(i>0)await new Promise(s=>setTimeout(
s,dv));let o;try{o=await Af(t,s=>s===e)}catch(s){r($f(s),[`docker ps --all --filter name=${ne(e)}`,`docker images ${Ct}`]);
return}if(Cf(o)===0&&i>0)return;if((await Ng(t,o,r)).isOver)return}}async function Ag(t,e,n,r){await Us(e,n);const i=o=>n.
debug(`could not remove leftovers of a killed run, so a later run will try again: ${o}`);try{const o=await Af(t,Ke);const s=o.
containers.filter(({name:d})=>r===void 0||Lo(d)!==r);const a={...o,containers:s};if(Cf(a)===0)return;n.info(`Cleaning up\
 after an interrupted run: ${Og(a)}`);await Ng(t,a,i)}catch(o){i($f(o),[])}}async function Bg(t,e){const n=await t.run([
...["ps","--all","--no-trunc","--filter",`label=${Nt}`],...["--filter",`name=${e}`,"--format","{{.ID}} {{.Names}}"]]);const r=Bf(
n).filter(({name:i})=>Lo(i)===e&&Ke(it(i)??""));if(r.length===0)return;await Ws(t,e);await Lg(t,Cg,r.map(({id:i})=>i))}async function gr(t,e,n){
if(e.length===0)return{exitCode:0,stdout:"",stderr:""};try{return await Kt(t,n,r=>r.try(["rmi",...e]))}catch(r){if(up(r))
return void 0;throw r}}var Cg=["rm","--force","--volumes"];var Rg=["rmi"];async function Ng(t,e,n){const r=[];const i=[...e.
containers.map(({id:o,name:s})=>{const a=Lo(s);const d=async()=>{if(a!==void 0)await Ws(t,a);r.push(o)};return{work:d,byHand:a&&
`docker unpause ${js(a)}`}}),Nf(t,Cg,r,e.containers.map(({id:o})=>o)),Nf(t,Rg,e.pendingNames),Nf(t,Rg,e.imports)];for(const[
o,{work:s}]of i.entries()){try{await s()}catch(a){const d=a instanceof m&&cv.includes(a.code);const c=d?i.slice(o):i.slice(
o,o+1);n($f(a),c.map(({byHand:f})=>f).filter(f=>f!==void 0));if(d)return{isOver:d}}}return{isOver:false}}function Nf(t,e,n,r=n){
const i=["docker",...e,...r.map(js)].join(" ");return{work:()=>Lg(t,e,n),byHand:r.length===0?void 0:i}}function js(t){return t.
replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,"$1")}var cv=["TIMEOUT","CANCELLED","NO_ENGINE"];function $f(t){const e=t instanceof
m&&(t.code==="TIMEOUT"||t.code==="CANCELLED");return e?"the engine did not answer in time.":E(t)}async function Ws(t,e){
const n=await t.try(["unpause",e]);if(n.exitCode!==0&&!/no such container|is not (?:paused|running)/i.test(n.stderr))throw Q(
["unpause",e],n)}async function Lg(t,e,n){if(n.length===0)return;const r=await t.try([...e,...n]);const i=Mi(r.stderr).filter(
s=>!/no such|not found|already in progress/i.test(s));const o=i.join("\n");if(r.exitCode!==0&&o.trim()!=="")throw Q(e,{...r,
stderr:o})}var fv=5;var uv=2e3;var Js=class{#e;#t;#n;#r=new AbortController;#i=Promise.resolve();constructor(e,n,r){this.#e=e;this.#t=
n;this.#n=r}start(e){if(this.#e===void 0){this.#i=Us(this.#t,this.#n);return}const n=new ze(this.#r.signal,fv);const r=this.#e.
withWatchdog(n,0);this.#i=Ag(r,this.#t,this.#n,e).finally(()=>n.release())}async settle(){let e;const n=new Promise(r=>{
e=setTimeout(r,uv)});await Promise.race([this.#i,n]);clearTimeout(e)}async end(){this.#r.abort();await this.#i}};async function $g(t,e,n){const{log:r,signal:i}=t;const o=[];for(const s of e){const a=Kn(s);const d=await W(r,{title:"Pu\
sh"},t.docker.stream(["push",a],u=>r.debug(u.trimEnd()),i,true));const c=u=>{const l=e.slice(0,o.length).map(p=>p.text);
return lv(a,l,u,n)};if(d.exitCode!==0)throw c(d.stderr.trim());const f=/\bdigest: (sha256:[0-9a-f]{64})/.exec(d.stdout)?.[1];
if(f===void 0)throw c(`no digest in ${JSON.stringify(d.stdout.slice(-300))}`);r.info(`Pushed ${a}@${f}`);o.push({name:a,
digest:f})}return o}function lv(t,e,n,r){const i=e.length===0?"Nothing was pushed":`Already pushed: ${e.join(", ")}`;return new m(
"PUSH_FAILED",`Pushing ${t} failed${Dg.test(n)?` because the layer is too large for the registry or a proxy in front of \
it (${Fg(r)})`:""}: ${n.slice(-2e3)}. ${i}. In the engine, no tag was moved.`,{hint:pv(n,r)})}var Dg=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i;
var mv=/broken pipe|connection reset/i;function Fg({newBytes:t,newPackedBytes:e}){return e===void 0?`${I(t)} unpacked, w\
hich the engine compresses while pushing`:`${I(e)} packed`}function pv(t,e){const{newPackedBytes:n}=e;const r=`${n===void 0?
"":`compress it better (${S("compression","zstd")}), `}drop what is not needed (${S("clean")}, ${S("exclude")})`;if(Dg.test(
t))return`A flat image is one layer and therefore one upload: ${r}, raise the limit (nginx: client_max_body_size), or by\
pass the proxy.`;if(/denied|unauthorized|authentication required|no basic auth/i.test(t))return"Log in to the registry i\
n an earlier step (docker/login-action) with an account that may push there.";if(mv.test(t))return`Check whether the reg\
istry is reachable, and push again. If this happens every time, a proxy may limit the size of uploads, and the layer has\
 ${Fg(e)}: ${r}, or raise the limit.`;return"Check whether the registry is reachable, and push again."}var hv=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function Ui(t){return hv.test(t)}async function ee({docker:t},e,n){const r=["image","inspect"];const i=await t.try([...r,
...dt(n),e]);if(i.exitCode!==0&&!Ui(i.stderr))throw Q(r,i);return Mg(i)}async function Ce({docker:t},e,n=[]){const r=["i\
nspect","--type","container",...n,e];const i=await t.try(r);const o=Mg(i);if(o===void 0)throw Q(r,i);return o}function Mg({
exitCode:t,stdout:e}){if(t!==0)return void 0;const n=L(e);const r=Array.isArray(n)?n[0]:void 0;return P(r)?r:void 0}function Gs(t){return["Architecture","Os"].some(e=>(w(t,e)??"")!=="")||(w(t,"RootFS","Type")??"")!==""||xt(t).length>0}function xt(t){
const e=y(t,"RootFS","Layers");return N(e)?e:[]}function Vs(t){const e=t["RepoTags"];return N(e)?e:[]}function We(t){const e=n=>w(
t,n)??w(t,n.toLowerCase())??void 0;return{os:e("Os")??"linux",architecture:e("Architecture")??"",variant:e("Variant")}}function Hi(t){
const e=w(t,"Descriptor","mediaType");return e===void 0?void 0:Vn(e)}var gv=10;async function Ug(t,e,n){const{log:r}=t;if(e.id===n)return r.notice("The source image was kept: it is also the\
 result.");if(!e.isDefaultPlatform)return r.notice(`The source image was kept: its name also refers to images for other \
platforms than ${O(e.platform)}.`);const i=await ee(t,e.id);if(i===void 0)return r.debug("the source is gone already");const o=Vs(
i);const s=o.filter(f=>!yv(e,f));if(s.length>0)return r.notice(`The source image was kept: it has other tags (${s.join("\
, ")}).`);const a=await t.docker.run(["ps","--all","--filter",`ancestor=${e.id}`,"--format","{{.Names}}"]);if(a!=="")return r.
notice(`The source image was kept: containers use it (${a.split("\n").join(", ")}).`);const d=o.find(f=>!f.includes("@"))??
o[0]??e.id;const c=await gr(t.docker,[d],gv);if(c===void 0)r.notice(`The engine is taking long to remove the source imag\
e, and may still finish. If the image remains, remove it with "docker rmi ${d}".`);else if(c.exitCode===0)r.info(`Remove\
d the source image ${d}`);else if(/conflict/i.test(c.stderr))r.notice(`The source image was kept because the engine refu\
sed to remove it: ${c.stderr.trim()}`);else if(/no such image|not ?found/i.test(c.stderr))r.debug(`the source is gone al\
ready: ${c.stderr.trim()}`);else r.warning(`Could not remove the source image: ${Q(["rmi",d],c).message}`)}function yv({
image:t},e){if(t===void 0)return false;const{domain:n,path:r,digest:i}=ae(e,"image");if(i!==void 0)return Mt(t.text)||t.
domain===n&&t.path===r;return t.digest===void 0&&re(ae(e,"image"))===re(t)}import{setTimeout as wv}from"node:timers/promises";var bv=10;var Ev=100;var Ks=class{#e;#t=[];#n;constructor(e){this.#e=e}async move(e,n,r){this.#n=r===n?void 0:r;const i=this.#e.
map(s=>s.text);const o=await Promise.all(i.map(s=>Df(e,s)));for(const[s,a]of i.entries()){this.#t.push({name:a,from:o[s],
to:n});await Hg(e,r,a)}await Promise.all(i.map(s=>Sv(e,s,n)))}async undo(e,n){const[r]=this.#t;if(r!==void 0&&this.#n!==
void 0)await e.try(["tag",r.to,this.#n]).catch(()=>{});for(const{name:i,from:o,to:s}of this.#t.splice(0).reverse()){try{
if(o===s||await Df(e,i)!==s)continue;if(o===void 0)await e.run(["rmi",i]);else await Hg(e,o,i)}catch(a){const d=o===void 0?
"did not exist":`referred to ${o}`;n.warning(`The tag ${i}, which ${d} before, could not be restored: ${E(a)}`)}}}};async function Hg(t,e,n){
const r=["tag",e,n];for(let i=1;;i++){const o=await t.try(r);if(o.exitCode===0)return;if(i===bv||!/already ?exists/i.test(
o.stderr))throw Q(r,o);await wv(Math.random()*i*Ev)}}async function Sv(t,e,n){const r=()=>Df(t,e).catch(()=>n);if(await r()===
n)return;const i=await r();if(i===n)return;throw new m("CHECK_FAILED",`The engine reported that ${e} was tagged, but the\
 tag refers to ${i??"no image"} instead of ${n}.`,{hint:Y})}async function Df(t,e){const n=["image","inspect","--format",
"{{.Id}}",e];const r=await t.try(n);const i=r.stdout.trim();if(r.exitCode===0&&i.startsWith("sha256:"))return i;if(/no such image/i.
test(r.stderr))return void 0;throw Q(n,r)}import{createWriteStream as fR}from"node:fs";import{link as uR,lstat as lR,open as qy,rename as mR,rm as la,stat as pR}from"node:fs/promises";
import{basename as Xy,dirname as wu,join as hR}from"node:path";import{pipeline as gR}from"node:stream/promises";import{createHash as xv}from"node:crypto";import{Transform as kv}from"node:stream";var Ys=class{#e=0;get isReached(){return this.#e>=2}takes(e,n,r){const i=bi(e);if(this.isReached){if(!i)throw qe(n,"byte\
s follow the end of the archive");return true}if(i){this.#e++;if(r)throw qe(n,"the archive ends after an extension heade\
r that no entry follows");return true}if(this.#e===1)throw qe(n,"there is a single zero block between two entries");return false}};var qs=class{#e;#t=0;get isEmpty(){return this.#t===0}get rest(){return this.#e?.subarray(0,this.#t)??Buffer.alloc(0)}take(e){
this.#e??=Buffer.alloc(R);const n=Math.min(R-this.#t,e.length);e.copy(this.#e,this.#t,0,n);this.#t+=n;return n}release(){
if(this.#t<R)return void 0;const e=this.#e;this.#e=void 0;this.#t=0;return e}};var yr={blocks:[],keepsData:false};var Xs={blocks:void 0,keepsData:true};var Yt=class{#e;#t;#n=0;#r=new qs;#i=0;#o=0;#s=true;#a=new Qn;#d=false;#c=new Ys;#u=false;#f=Buffer.
alloc(0);#l=[];#p=0;constructor(e,n={}){this.#e=e;this.#t=n}get offsetBytes(){return this.#n}get hasEnded(){return this.#c.
isReached}get isBetweenEntries(){return this.#i===0&&!this.#d&&this.#r.isEmpty&&this.#a.isEmpty&&!this.#a.isReading}get openEntry(){
return this.#i>0?this.#f:void 0}checkRest(){const{rest:e}=this.#r;if(e.some(n=>n!==0))throw qe(this.#n-e.length,"bytes f\
ollow the end of the archive")}consume(e){let n=0;let r=0;const i=o=>{if(o===r)return;const s=r===0&&o===e.length?e:e.subarray(
r,o);this.#e.emit(s,this.#n+r)};while(n<e.length){if(this.#i>0&&!this.#d){const o=Math.min(this.#i,e.length-n);if(!this.#s){
i(n);r=n+o}if(this.#e.data!==void 0||this.#e.end!==void 0)this.#S(e.subarray(n,n+o));this.#i-=o;n+=o}else if(this.#a.isReading){
i(n);n+=this.#a.take(e.subarray(n),this.#n);r=n}else if(this.#c.isReached&&this.#t.ignoresTrailer===true){i(n);n=e.length;
r=n}else if(this.#r.isEmpty&&e.length-n>=R){const o=this.#g(e.subarray(n,n+R),this.#n+n);if(o!==void 0){i(n);this.#h(o);
r=n+R}n+=R}else{i(n);n+=this.#m(e.subarray(n),n);r=n}}i(e.length);this.#n+=e.length}#m(e,n){const r=this.#r.take(e);const i=this.#r.
release();if(i!==void 0){const o=this.#n+n+r-R;const s=this.#g(i,o);if(s===void 0)this.#e.emit(i,o);else this.#h(s)}return r}#h(e){
for(const n of e)if(n.length>0)this.#e.emit(n,this.#y(n))}#y(e){let n=this.#p;for(const r of this.#l){if(r===e)return n;
n+=r.length}return void 0}#g(e,n){if(this.#d){this.#d=(e[504]??0)!==0;this.#e.mapBlock?.(e);if(!this.#d&&this.#i===0)this.#e.
end?.();return this.#s?void 0:[]}if(this.#c.takes(e,n,!this.#a.isEmpty))return[];const r=Ye(e,n);const{typeFlag:i}=r;if(i===
ke.paxGlobal)return this.#w(r,n);if(this.#a.isEmpty)this.#p=n;if(er(i)){this.#a.begin(r,e,n);return[]}return this.#E(r,e,
n)}#w(e,n){if(!this.#a.isEmpty)throw qe(n,"there is a global header between an extension header and its entry");this.#u=
true;const r=this.#t.dropsGlobals!==true;this.#b(e.sizeBytes,r);return r?void 0:[]}#E(e,n,r){const{blocks:i,extension:o}=this.#a.
release();const s=tr(e,o);const a=e.hasOldType&&s.at(-1)===47;const d=ms(e,o,r);const c=Ho(e.typeFlag)&&!a?d:0;const{typeFlag:f}=e;
const u={name:s,typeFlag:f,sizeBytes:c,header:n,extensions:i};this.#l=[...i,n];const l=this.#e.begin(u,o,this.#p);this.#u=
false;this.#f=s;this.#b(c,l.keepsData);this.#d=e.gnuIsExtended;if(c===0&&!this.#d)this.#e.end?.();if(l.blocks!==void 0)return l.
blocks;return i.length===0?void 0:this.#l}#b(e,n){this.#i=he(e);this.#o=this.#i-e;this.#s=n}#S(e){if(this.#u)return;const n=Math.
min(e.length,Math.max(0,this.#i-this.#o));if(n>0)this.#e.data?.(e.subarray(0,n));if(this.#i===e.length)this.#e.end?.()}};var Pv=16*1024*1024;var Iv=1024*1024;var J=class extends kv{counts={entries:0,dataBytes:0};#e=xv("sha256");#t=0;#n;#r;#i;#o;#s;constructor(e,n,r={}){
const i=r.isPart===true?Iv:Pv;super({readableHighWaterMark:i,writableHighWaterMark:i});this.#n=e;this.#r=n;this.#i=r;this.#o=
new Yt({begin:o=>this.#f(o),emit:(o,s)=>this.#c(o,s),mapBlock:n&&(o=>n.mapBlock?.(o)),data:n&&(o=>n.data(o)),end:n&&(()=>n.
end())})}digest(){return`sha256:${this.#e.digest("hex")}`}get bytesWritten(){return this.#t}get bytesRead(){return this.#o.
offsetBytes}_transform(e,n,r){try{this.#o.consume(e);r()}catch(i){r(i)}}_flush(e){try{if(!this.#o.hasEnded)throw this.#d();
this.#o.checkRest()}catch(n){e(n);return}this.#a().then(()=>e(),n=>e(n))}_read(e){this.#s?.();super._read(e)}async#a(){if(this.#i.
appendix!==void 0)this.once("close",()=>this.#s?.());for await(const e of this.#i.appendix?.()??[]){if(this.destroyed)return;
this.#c(e);if(this.readableLength<this.readableHighWaterMark)continue;await new Promise(n=>{this.#s=n});this.#s=void 0}if(this.#i.
isPart!==true&&!this.destroyed)this.#c(wi)}#d(){const{openEntry:e,offsetBytes:n}=this.#o;const r=e===void 0?"":` within ${_(
e)}`;return new m("TAR_TRUNCATED",`The tar stream ended after ${n} bytes and ${this.counts.entries} entries without its \
end-of-archive blocks: something was cut off${r}.`,{hint:"Nothing was tagged. Check whether the engine restarted or ran \
out of disk space, then run again."})}#c(e,n){this.#e.update(e);this.#t+=e.length;this.#u(e.length,n);this.push(e)}#u(e,n){
const{spans:r}=this.#i;if(r===void 0)return;if(n===void 0)r.output.add(e,void 0);else for(const i of r.input.take(n,e))r.
output.add(i.bytes,i.origin)}#f(e){const n=this.#n(e);const r=typeof n==="string"?void 0:n;for(const d of r?.before??[]){
this.#r?.begin(d,"keep");this.#r?.end()}this.#r?.begin(e,n);if(n==="drop")return yr;this.counts.entries++;if(r?.data===void 0)
this.counts.dataBytes+=e.sizeBytes;if(r===void 0)return Xs;const{head:i,data:o,before:s=[]}=r;this.counts.entries+=s.length;
const a=[...s,i].flatMap(d=>[...d.extensions,d.header]).concat(o===void 0?[]:[o]);return{blocks:a,keepsData:o===void 0}}};function A(t){return t.toString("latin1").replace(/^\.?\//,"").replace(/\/$/,"")}function wr(t,e){return t.length>e.length&&
t.charCodeAt(e.length)===47&&t.startsWith(e)}function Z(t){return Buffer.from(t,"latin1")}var zg=["manifest.json","index.json"];var Tv=4*1024*1024;var Zs=class{#e=new Set;#t=[];#n=false;#r=0;get hasImage(){return zg.
some(e=>this.#e.has(e))}begin(e){const n=A(e.name);this.#e.add(n);this.#n=n===zg[0]}data(e){if(!this.#n||this.#r>Tv)return;
this.#r+=e.length;this.#t.push(Buffer.from(e))}end(){this.#n=false}missing(){const e=L(Buffer.concat(this.#t).toString("\
utf8"));const n=(Array.isArray(e)?e:[]).flatMap(r=>{const i=y(r,"Layers");return[w(r,"Config")??"",...N(i)?i:[]]});return n.
filter(r=>r!==""&&!this.#e.has(A(Buffer.from(r))))}};var jy=lc(mu(),1);import{randomBytes as J_}from"node:crypto";import{posix as zy}from"node:path";async function z(t,e){const{runId:n}=t;const{source:r}=e;const i=["create","--name",e.name??ip(n),"--label",No(n),"--net\
work",e.network??"none",...e.asConfigured===true?[]:["--no-healthcheck"],"--restart","no","--pull","never",...r.isIndex?
dt(r.platform):[],...e.asUsed===true||e.asConfigured===true?[]:V_,...e.asUsed===true?[]:K_(r),...e.options??[],r.id,...e.
command??["docker-flatten"]];const o=await t.docker.try(i);const s=o.stdout.trim().split("\n").at(-1)??"";if(o.exitCode!==
0)throw G_(r,i,o);if(!/^[0-9a-f]{12,64}$/.test(s))throw new m("ENGINE_FAILED",`"docker create" returned ${JSON.stringify(
s)} instead of an ID.`,{hint:Y});return s}function G_(t,e,n){const r=Q(e,n);const i=t.volumes.find(o=>zy.normalize(`${o}\
/`)==="/");if(i===void 0||!/destination can't be '\/'/i.test(n.stderr))return r;return new m("UNSUPPORTED_IMAGE",`docker\
-flatten needs a container of ${t.reference}, but cannot create one: the image declares its root as a volume (${JSON.stringify(
i)}).`,{hint:'No engine starts such an image. Build it again without "VOLUME /".',cause:r})}var V_=["--workdir","/"];function K_(t){
return Y_(t).flatMap(e=>["--mount",Ze({type:"tmpfs",dst:e})])}function Y_({volumes:t}){const e=t.filter(n=>n.startsWith(
"/"));return[...new Set(e.map(n=>zy.resolve(n)))]}function Me(){return`/docker-flatten-${J_(8).toString("hex")}`}function Ze(t){
return Object.entries(t).map(([e,n])=>{const r=n===""?e:`${e}=${n}`;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}\
"`:r}).join(",")}async function j(t,e){const n=await t.docker.try(["rm","--force","--volumes",e]);if(n.exitCode!==0&&!/no such container/i.
test(n.stderr))throw Q(["rm",e],n)}var ce=class extends Error{};var q_=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function hu(t){return t instanceof m&&t.code==="DOCKER_FAILED"&&q_.test(t.message)}var X_=16*1024*1024;async function Wy(t,e,n,r){
const{signal:i}=t;const o=Me();const s=Ze({type:"bind",src:n,dst:o,readonly:""});const a={source:e,options:["--mount",s]};
const d=await z(t,a).catch(f=>{throw hu(f)?new ce(E(f),{cause:f}):f});const c=async(f,u)=>{const l=`${o}/${f.slice("sha2\
56:".length)}`;const p=await t.transport.readArchive(d,l,i).catch(h=>{throw De(h,l)?new ce(E(h),{cause:h}):h});await gu(
p,f,h=>u(h))};try{return await r({stream:c,text:yu(c)})}finally{await j(t,d)}}async function gu(t,e,n){const r=t.pipe((0,jy.extract)());
t.on("error",i=>r.destroy(i));try{for await(const i of r)await n(i,i.header.name)}catch(i){throw i instanceof m?i:pu(e,`\
cannot be read (${E(i)})`)}finally{t.destroy()}}function yu(t){return(e,n)=>Z_(e,n,t)}async function Z_(t,e,n){const r=[];
let i=0;const o=async d=>{for await(const c of d){i+=c.length;if(i>X_)throw pu(t,"is too long for a config");r.push(c)}};
await n(t,o,e);const s=Buffer.concat(r);const a=$(s);if(a!==t)throw pu(t,`has the digest ${a}`);return s.toString("utf8")}
function pu(t,e){return new m("ENGINE_FAILED",`The engine's blob ${t} ${e}: it was damaged on disk or in transit.`,{hint:"\
Run again. If it happens again, pull or build the image again."})}async function*Or(t,e,n){let r=await e(t.digest,t.sizeBytes);let i=[];const o=new Set([t.digest]);let s=false;for(;;){const a=r===
void 0?void 0:Cp(r);const d=r===void 0||a!==void 0?void 0:Bp(r);if(d!==void 0){const f=await Jy(e(d.config.digest,d.config.
sizeBytes));if(f!==void 0)yield{manifest:d,configText:f,isInIndex:s}}i=[...Q_(a??[],n),...i];let c=i.shift();while(c!==void 0&&
o.has(c.digest))c=i.shift();if(c===void 0)return;o.add(c.digest);s=true;r=await Jy(e(c.digest,c.sizeBytes))}}function Q_(t,e){
const n=({platform:r})=>{if(r===void 0)return 1;return V(r,e)?0:2};return t.toSorted((r,i)=>n(r)-n(i))}async function Jy(t){
return t.catch(e=>{if(e instanceof ce)return void 0;throw e})}var eR=3;async function Gy(t,e){const{signal:n}=t;const r=async(i,o,s)=>{const a=s??await iR(t,i);const d=rp(t.runId);const c=Fp(
{digest:i,sizeBytes:a},t.platform,d);let f=false;try{await t.transport.loadImage(c,void 0,n).catch(u=>{throw Vy(u)?new ce(
E(u),{cause:u}):u});f=true;await tR(t,d,i,o)}finally{await rR(t,d,f)}};return e({stream:r,text:yu(r)})}async function tR(t,e,n,r){
const{signal:i}=t;let o=false;try{const s=await t.transport.saveImage(e,i);await gu(s,n,async(a,d)=>{const c=d.endsWith(
`/${n.slice("sha256:".length)}`);if(!c)return void a.resume();o=true;await r(a)})}catch(s){const a=!o&&Vy(s)&&nR.test(E(
s));throw a?new ce(E(s),{cause:s}):s}if(!o)throw new ce(`the store has no blob ${n}`)}var nR=/not found|no such|does not exist/i;
async function rR(t,e,n){if(zs(t.runId))return;const r=await gr(t.docker,[e],eR).catch(()=>void 0);if(r===void 0||n&&r.exitCode!==
0)Hs(t.runId)}async function iR(t,e){const n=y(await ee(t,e),"Descriptor");const r=y(n,"size");if(y(n,"digest")===e&&typeof r===
"number")return r;throw new ce(`the engine does not tell the size of ${e}`)}function Vy(t){return t instanceof m&&(t.code===
"ENGINE_FAILED"||t.code==="DOCKER_FAILED")}function _r(t,e){const n=t.contentRoots.map(i=>({place:`below ${i} of the engine's machine`,open:o=>Wy(t,e,i,o)}));if(!t.
store.keepsPacked)return n;const r=i=>Gy(t,i);return[...n,{place:"in a save",open:r}]}var oR=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Image","StopT\
imeout"];function sR(t,e){const{apiVersion:n,serverApiVersion:r}=t;const{showsLegacyFields:i}=t.store;const o=a=>hr(r,a)>=
0;const s=a=>{const d=y(e.inspect,"Config",a);return P(d)&&Object.keys(d).length>0};return[...i&&!o("1.50")?[]:oR,...i?[]:
["docker_version"],...i&&hr(n,"1.45")<0?[]:["container","container_config"],...!o("1.44")&&s("Healthcheck")?["StartInter\
val of the health check"]:[],...o("1.52")&&s("ExposedPorts")?["ExposedPorts as they were written"]:[],"os.features","fie\
lds that Docker does not know"]}function Ky(t,e){return`Docker ${t.version} does not let the image's config be read here\
, so it is taken from an inspect. What that does not show is not in the result, and its ID differs from that of a run wh\
ere the config can be read: ${sR(t,e).join(", ")}.`}function fa({packedLayers:t}){return t?.reduce((e,{sizeBytes:n})=>e+n,0)}async function ua(t,e){const{log:n}=t;for(const{
place:r,open:i}of _r(t,e)){const o=await aR(t,e,i).catch(s=>{if(!(s instanceof ce))throw s;n.debug(`no config blob ${r}:\
 ${E(s)}`);return void 0});if(o!==void 0)return o}n.debug("the config is taken from an inspect");return{json:Ap(e.inspect),
digest:void 0,packedLayers:void 0,annotations:{},openBlobs:void 0,missing:Ky(t,e)}}async function aR(t,e,n){const r=await n(
async i=>t.store.idIsConfigDigest?Yy(e,e.id,await i.text(e.id),void 0):await dR(e,i.text));return r&&{...r,openBlobs:n}}
async function dR(t,e){const n=Or({digest:t.id},e,t.platform);for await(const{manifest:r,configText:i}of n){const o=Yy(t,
r.config.digest,i,r);if(o!==void 0)return o}return void 0}function Yy(t,e,n,r){const i=cR(e,n);if(i===void 0)return void 0;
const o=JSON.stringify(Yo(i))===JSON.stringify(t.diffIds);const s=(i["architecture"]??"")===t.platform.architecture&&(i["\
variant"]||void 0)===t.platform.variant;if(!o||!s)return void 0;const{layers:a,annotations:d={}}=r??{};return{json:i,digest:e,
packedLayers:a,annotations:d,openBlobs:void 0,missing:void 0}}function cR(t,e){try{return Ko(e)}catch(n){if(n instanceof
SyntaxError)return void 0;throw new m("UNSUPPORTED_IMAGE",`Cannot read the image's config ${t}: ${E(n)}.`,{hint:"Do not \
trust this image: no builder writes such a config.",cause:n})}}async function Zy(t){const e=(r,i)=>new m("BAD_INPUT",`The ${T("backup")} must be the path of a new file, but ${JSON.stringify(
t)} ${r}.`,{hint:i});const n=await pR(wu(t)).catch(()=>void 0);if(!n?.isDirectory())throw e("is not in an existing direc\
tory","Create the directory in an earlier step, or name another one.");if(Xy(t)===""||t.endsWith("/"))throw e("is a dire\
ctory","Name a file.");if(await kR(t)){throw e("already exists","It may be the only copy of an earlier source image: mov\
e it away, or name another file.")}}var yR={flags:"wx",mode:384};async function Qy(t,e,n,r={createWriteStream:fR,link:uR,
rename:mR}){const{log:i,signal:o}=t;const s=hR(wu(n),`${ne(t.runId)}${Xy(n).slice(0,80)}.partial`);const a=bR(t,e);try{const d=xR(
e);if(d===void 0)i.notice("The source has no tag, so the backup has none either: loading it returns an image ID.");const c=u=>{
const l={name:d??e.id,platform:u};const p=()=>r.createWriteStream(s,yR);return wR(t,l,p,ar(a))};const f=await c().catch(
async u=>{if(!ER(t,e,u))throw u;i.debug(`saving the platform alone: ${E(u)}`);await la(s,{force:true});return c(e.platform)});
await W(i,{title:"Flush"},PR(s));await IR(s,n,r);i.info(`Saved ${I(f)} to ${n}`)}catch(d){await la(s,{force:true}).catch(
()=>{});throw o.aborted?d:TR(d,n)}finally{await a}}async function wR(t,{name:e,platform:n},r,i){const{log:o,signal:s}=t;
const a=new Zs;const d=new J(()=>"keep",a);const c=await t.transport.saveImage(e,s,n);const f=()=>d.bytesRead;await W(o,
{title:"Save",doneBytes:f,totalBytes:i,isEstimate:true},gR(c,d,r(),{signal:s}));SR(a);return d.bytesWritten}async function bR(t,e){
if(!t.store.keepsPacked){const n=y(e.inspect,"Size");return typeof n==="number"?n:void 0}try{return fa(await ua(t,e))}catch{
return void 0}}function ER(t,e,n){return e.isIndex&&t.knowsPlatformOption&&n instanceof m&&/not found/i.test(n.message)}
function SR(t){if(!t.hasImage)throw new m("BACKUP_FAILED","The engine saved an archive that contains no image.",{hint:Y});
const e=t.missing();if(e.length===0)return;throw new m("BACKUP_FAILED",`The archive that the engine saved lacks ${e.length}\
 of its blobs (${e.slice(0,3).join(", ")}): the engine has them only unpacked, from another image with the same layers.`,
{hint:'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetches all blobs.\
 Or leave the backup out if the registry keeps the image.'})}function xR(t){const{image:e,names:n}=t;if(e===void 0||e.digest!==
void 0)return n[0];const r=t.id.replace("sha256:","").startsWith(e.text.replace("sha256:",""));if(r&&!n.includes(`${e.text}\
:latest`))return n[0];return e.tag===void 0?`${e.text}:latest`:e.text}async function kR(t){return lR(t).then(()=>true,()=>false)}
async function PR(t){const e=await qy(t,"r+");try{await e.sync()}finally{await e.close()}}async function IR(t,e,n){try{await n.
link(t,e)}catch{await(await qy(e,"wx",384)).close();await n.rename(t,e).catch(async r=>{await la(e,{force:true});throw r});
return}await la(t)}function TR(t,e){if(t instanceof m){return new m(t.code,`The backup failed. Nothing was changed. ${t.
message}`,{hint:t.hint,cause:t})}const n=ot(t);return new m(n?"NO_SPACE":"BACKUP_FAILED",n?`The disk of ${wu(e)} filled \
up while writing the backup. Nothing was changed.`:`Cannot write the backup to ${e} (${de(t)}). Nothing was changed.`,{hint:"\
Name a writable path on a disk with room for the whole image.",cause:t})}function ma({imageLocation:t,tags:e}){return t===void 0||e.length>0}var Rr=true?"0.1.0":createRequire(import.meta.url)("../../package.json").version;var bu=1024*1024;var Eu=12;var vR=[386,4];var OR=[0,21];var _R=20;var RR=10;function xu({typeFlag:t},{pax:e}){if(t==="S")
return"old GNU";if(e.size===0)return void 0;const[n,r]=["GNU.sparse.major","GNU.sparse.minor"].map(s=>String(e.get(s)??""));
if(n==="1"&&r==="0")return"data";const i=n==="0"&&(r==="0"||r==="1");const o=n===""&&r===""&&Ae(e.get(ew))!==void 0;return i||
o?"records":void 0}var ew="GNU.sparse.map";function rn(t,e){return new m("TAR_INVALID",`The sparse file ${_(t)} is damag\
ed: ${e}.`,{hint:Bt})}var pa=class{pieces=[];#e;#t;#n;#r=0;#i;#o="";constructor(e,n){this.#e=e;this.#t=n}addBlock(e,n){const[
r,i]=n?vR:OR;for(let o=0;o<i;o++){const s=r+o*2*Eu;const a=s+Eu;if(e[s]===0)return;this.#a(Ei(e.subarray(s,a)));this.#a(
Ei(e.subarray(a,a+Eu)))}}addRecords({pax:e}){const n=String(Ae(e.get(ew))??"");const r=n===""?[]:n.split(",");for(const i of r)
this.#a(Su(i));if(Su(String(e.get("GNU.sparse.numblocks")??""))*2!==r.length)throw rn(this.#e,"its map has another lengt\
h than its header says")}addData(e){let n=0;while(n<e.length&&this.#i!==0){const r=e.indexOf(RR,n);const i=e.subarray(n,
r===-1?e.length:r);if(this.#o.length+i.length>_R)throw this.#d();this.#o+=i.toString("latin1");if(r===-1)return e.length;
this.#s();n=r+1}return n}get isComplete(){return this.#i===0}#s(){const e=Su(this.#o);this.#o="";if(this.#i===void 0){if(!Number.
isSafeInteger(e))throw this.#d();if(e>bu)throw this.#c();this.#i=2*e;return}this.#a(e);this.#i--}#a(e){if(!(Number.isSafeInteger(
e)&&e>=0))throw this.#d();if(this.#n===void 0){this.#n=e;return}const[n,r]=[this.#n,this.#n+e];this.#n=void 0;if(n<this.#r||
r>this.#t)throw rn(this.#e,"the pieces of its map overlap or exceed its size");this.#r=r;if(this.pieces.length===bu)throw this.#c();
this.pieces.push([n,e])}#d(){return rn(this.#e,"its map has something else than numbers")}#c(){return new m("TAR_LIMIT",
`The sparse file ${_(this.#e)} has more than ${bu} pieces.`,{hint:xe})}};function tw(t){return(R-t%R)%R}function Su(t){return/^[0-9]{1,16}$/.
test(t)?Number(t):Number.NaN}var AR=["GNU.sparse.realsize","GNU.sparse.size"];function Zi(t,{pax:e}){const{name:n}=t;if(t.typeFlag==="S")return nw(n,
Le(t.header,"realSize"));if(e.size===0)return t.sizeBytes;for(const r of AR){const i=Ae(e.get(r));if(i===void 0)continue;
const o=i.toString("latin1");return nw(n,/^[0-9]{1,16}$/.test(o)?Number(o):Number.NaN)}return t.sizeBytes}function on(t){
const e=t.typeFlag==="S"||t.extensions.some(n=>n.includes("GNU.sparse."));return e?Zi(t,je(t.extensions)):t.sizeBytes}function nw(t,e){
if(!(Number.isSafeInteger(e)&&e>=0))throw rn(t,"its real size is not a number");return e}var rw="SCHILY.xattr.";var BR=4095;function se({extensions:t,header:e},n=je(t)){const{pax:r}=n;const i=e[156]??0;const o=i===
0?"0":String.fromCharCode(i);const s=(c,f)=>{const u=Ae(r.get(c));return u===void 0?Le(e,f):Math.floor(Number(u.toString(
"latin1")))};const a=o==="1"||o==="2";const d=o==="3"||o==="4";return{typeFlag:o,mode:Le(e,"mode")&BR,uid:s("uid","uid"),
gid:s("gid","gid"),mtimeSeconds:s("mtime","mtime"),mtimeFraction:CR(r.get("mtime")),link:a?kn(e,n):Buffer.alloc(0),device:d?
`${Le(e,"devMajor")},${Le(e,"devMinor")}`:"",xattrs:[...r].filter(([c])=>c.startsWith(rw)).map(([c,f])=>`${c.slice(rw.length)}\
=${f.toString("latin1")}`).sort()}}function CR(t){const[,e=""]=/\.(\d{1,9})/.exec(t?.toString("latin1")??"")??[];return e.
replace(/0+$/,"")}function sn(t,e){if(e==="drop")return 0;return e==="keep"||e.data===void 0?on(t):Le(e.head.header,"siz\
e")}function It(t,e,n){if(t===void 0)return;t.entries+=e;t.bytes+=n}import{posix as zw}from"node:path";import{posix as Ea}from"node:path";import{posix as Qi}from"node:path";var NR=3;var LR=1e3;var sw=4096;var $R=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g;
var aw=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g;var DR=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/;var FR=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g;
var MR=/^[;&|()\n`]$/;var UR=/^[<>]+&?$/;var HR=/^(?:-|[A-Za-z_]\w*=)/;var zR=ya("sh bash dash ash zsh ksh busybox exec \
env nohup command sudo tini dumb-init catatonit time nice if then else do while until ! {");var iw=ya("cd pushd WORKDIR");
var ow=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/;var jR=ya("rm rmdir mk\
dir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EXPOSE LABEL USER VO\
LUME");var WR=ya("cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort");function Iu(t,e,n="\
/"){const r=new ku(e);r.read(t,n,0);return r.words}var ku=class{words=[];#e;#t=0;constructor(e){this.#e=e}read(e,n,r){const i=new Pu(
n,Tu(this.#e));let o=true;for(const s of e){if(this.words.length>=LR)return;if(s.length>sw&&r>0)continue;if(MR.test(s)){
o=true;this.#t++;i.separate(s);continue}if(i.redirects(s))continue;const a=/[\s;&|()`]/.test(s)&&r<NR;if(a&&s.startsWith(
"/"))this.#n(s,false,i);if(a)this.read(JR(s,this.#e),i.directory,r+1);const d=i.isValue||HR.test(s);if(!a)this.#n(s,o&&!d,
i);const c=d||zR.has(Qi.basename(s));o=s==="--"&&!i.isChanging||o&&c;i.endWord()}}#n(e,n,r){const{directory:i}=r;const o=r.
useOf(e,n);this.words.push({text:e,isProgram:n,directory:i,command:this.#t,use:o})}};var Pu=class{directory;#e;#t=[];#n;#r="";#i="";#o=false;constructor(e,n){
this.directory=e;this.#e=n}get isValue(){return this.#i!==""||this.#o}get isChanging(){return iw.has(this.#n??"")}separate(e){
this.#n=void 0;this.#i="";this.#o=false;if(e==="(")this.#t.push(this.directory);if(e===")")this.directory=this.#t.pop()??
this.directory}redirects(e){if(!UR.test(e))return false;this.#i=e;return true}endWord(){this.#i=""}useOf(e,n){if(this.#i!==
"")return this.#i.startsWith("<")?"content":"name";if(n){this.#n=Qi.basename(e);if(!iw.has(this.#n))return"parts";this.#r=
this.directory;this.directory=this.#e;return"name"}if(this.isChanging)return this.#s(e);const r=this.#n??"";if(jR.has(r))
return"name";const i=this.#o;this.#o=ow.test(e)&&!e.includes("=");if(i||ow.test(e))return"directory";return WR.has(r)?"c\
ontent":"parts"}#s(e){const[n,r]=[this.#r,this.#e];this.directory=e.startsWith("-")?n:Qi.resolve(n,ha(e,r));return e.startsWith(
"-")?"name":"directory"}};function Tu(t){return t.get("HOME")??"/root"}function ha(t,e){return/^~(?=$|\/)/.test(t)?`${e}${t.
slice(1)}`:t}function JR(t,e){const n=t.slice(0,sw*16).replace(/\\\n/g," ");return[...n.matchAll($R)].map(([r])=>vu(r.replace(
/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,(i,o,s,a)=>o??s??a?.replace(/\\([$`"\\])/g,"$1")??""),e))}function vu(t,e){
return t.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,(n,r,i,o)=>e.get(r??o??"")||i||"")}function ga(t){const e=[
...t.matchAll(aw)].map(([i])=>i);const n=DR.exec(t)?.[1];const r=[n,t.startsWith("/")?t:void 0,...[...t.matchAll(FR)].map(
([,i,o,s])=>i??o??s)];return[...new Set([...e,...r.filter(i=>i!==void 0)].map(Ou))]}function eo(t){const e=[...t.matchAll(
aw)].filter(({0:n,index:r})=>/[*?[{$]/.test(t[r+n.length]??""));return[...new Set(e.map(([n])=>Ou(n.slice(0,n.lastIndexOf(
"/")))))]}function an(t,e){return Ou(Qi.resolve("/",t,e))}function Ou(t){return Buffer.from(Qi.normalize(t).replace(/^\/+|\/+$/g,
"")).toString("latin1")}function ya(t){return new Set(t.split(" "))}var GR=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CONFIG_CACHE","P\
IP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]);var VR=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i;
var KR=/PATH$|^(?:PERL5|RUBY)LIB$/;var YR=/(?:^|_)LOGS?_?PATH$/;function dw([t,e]){const n=ga(e);if(t==="HOME")return n.
map(a=>({path:a,by:"HOME",extent:"below"}));if(t==="PATH")return n.map(a=>({path:a,by:t,extent:"programs",hasPrograms:true}));
const r=`ENV ${t}`;if(GR.has(t))return n.map(a=>({path:a,by:r,extent:"itself"}));const i=KR.test(t)&&!YR.test(t);const o=e.
startsWith("/")&&!VR.test(t);const s=i||o?"search":"below";return[...n.map(a=>({path:a,by:r,extent:s,hasPrograms:i})),...eo(
e).map(a=>({path:a,by:r,extent:"search",hasPrograms:i}))]}import{posix as qR}from"node:path";var Ar=1114112;var wa=56320;function _u(t){return t.replace(/\s$|[\\*?[\]!\s]/g,(e,n)=>n===t.length-1&&/\s/.test(e)?`[${e}\
]`:`\\${e}`)}function cw(t){return Bu(t).map(e=>e>=Ar?String.fromCharCode(wa+e-Ar):String.fromCodePoint(e)).join("")}function Ru(t){
return Array.from(t,e=>{const n=e.codePointAt(0);return n>wa+127&&n<=wa+255?Ar+n-wa:n})}function fw(t){return/[^\0-\x7f]/.
test(t)?Ru(t).map(Au).join(""):t}function Au(t){if(t<128)return String.fromCharCode(t);if(t>=Ar)return String.fromCharCode(
t-Ar);return Buffer.from(String.fromCodePoint(t)).toString("latin1")}function Bu(t){const e=[];let n;for(let r=0;r<t.length;){
const i=t.charCodeAt(r);if(i<128){e.push(i);r++;continue}n??=Buffer.from(t,"latin1");const o=i>=240?4:i>=224?3:2;const s=n.
toString("utf8",r,r+o);const a=s.codePointAt(0);const d=Buffer.byteLength(s)===o&&s.length===(o>3?2:1);const c=a!==65533||
n.toString("latin1",r,r+3)==="ï¿½";const f=d&&c;e.push(f?a:Ar+i);r+=f?o:1}return e}var uw=4096;var XR=256;var lw=16;var ZR={GOPATH:":",CONDA_PKGS_DIRS:","};var QR=["bin","boot","dev","etc","home","lib","\
lib32","lib64","media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","usr/bin","usr/include","usr/lib","usr/l\
ib32","usr/lib64","usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin","usr/local/share","usr/sbin","usr/share",
"usr/src","var/cache","var/lib","var/log","var/run","var/spool","var/tmp","var/www"];function ba(t,e){const n=Cu(e);const r=[
n.get("HOME"),...pw(t)].map(i=>hw(i??"")).filter(i=>i!==void 0&&i!=="root"&&!/^home\/[^/]*$/.test(i)).map(i=>_u(i??""));
return{homes:["root","home/*",...new Set(r)].slice(0,uw+2),env:n}}function Cu(t){return new Map(t.map(e=>{const n=e.indexOf(
"=");return n===-1?[e,""]:[e.slice(0,n),e.slice(n+1)]}))}function Nu(t){return[...new Set(pw(t))].filter(e=>e.startsWith(
"/")&&e.isWellFormed()).slice(0,uw)}function mw(t,{homes:e,env:n}){const r=t.startsWith("!")?"!":"";const i=t.slice(r.length);
if(i.startsWith("~/"))return e.map(d=>`${r}${d===""?"":`${d}/`}${i.slice(2)}`);if(i.endsWith("/$LOCALE"))return tA(n).map(
d=>`${r}${i.slice(0,-"$LOCALE".length)}${d}`);const[,o,s=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(i)??[];if(o===void 0)return[t];
const a=(n.get(o)??"").split(ZR[o]??"\0",lw);return a.map(d=>hw(d)).filter(d=>d!==void 0&&d!=="").filter(d=>s!=="*"||!eA(
d??"")).map(d=>`${r}${_u(d??"")}/${s}`)}function pw(t){return(t?.toString("latin1")??"").split("\n").map(e=>e.split(":")[5]??
"").filter(e=>e.length<=XR).map(e=>cw(e))}function hw(t){if(!t.startsWith("/")||/[\0\n\r]/.test(t))return void 0;return qR.
normalize(t).replace(/^\/+|\/+$/g,"")}function eA(t){return QR.some(e=>e===t||e.startsWith(`${t}/`))}function tA(t){const e=[
"LANG","LC_ALL","LC_MESSAGES","LANGUAGE"].flatMap(r=>(t.get(r)??"").split(":",lw));const n=e.map(r=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(r)?.[0]).filter(r=>r!==void 0);return[...new Set(n)].flatMap(r=>[r,`${r}[_@.]*`])}var gw=1e3;function Lu(t,e){const n=y(t,"config");const r=y(n,"Env");const i=Cu(N(r)?r:[]);const o=Ea.resolve("/",w(n,"W\
orkingDir")??"");const s=nA(n,i).map(({by:u,argv:l})=>({by:u,words:Iu(l,i,o)}));const a=s.filter(({by:u})=>u!=="ONBUILD"&&
u!=="SHELL");const d=Tu(i);const c=[{path:an("/",o),by:"WORKDIR",extent:"search",hasPrograms:true},...s.flatMap(({by:u,words:l})=>l.
flatMap(p=>iA(u,p,d))),...[...i].flatMap(dw),...e.map(u=>({path:an("/",u),by:"etc/passwd",extent:"below"}))].filter(({path:u})=>u!==
"");const f=new Map;for(const u of c){const l=`${u.path}\0${u.extent}`;if(!f.has(l))f.set(l,u)}return{paths:[...f.values()].
slice(0,gw),required:[...o==="/"?[]:[{by:"WORKDIR",text:o,candidates:[an("/",o)]}],...a.flatMap(({by:u,words:l})=>oA(u,l,
d,i))].slice(0,gw),commands:[...a,{by:"ENTRYPOINT",words:Iu(rA(n),i)}].flatMap(sA)}}function nA(t,e){const n=(...s)=>{const a=y(
t,...s);return N(a)?a:[]};const[r,...i]=n("Healthcheck","Test");const o=s=>["/bin/sh","-c",vu(s,e)];return[{by:"ENTRYPOI\
NT",argv:n("Entrypoint")},{by:"CMD",argv:n("Cmd")},{by:"HEALTHCHECK",argv:r==="CMD-SHELL"?o(i.join(" ")):i},{by:"SHELL",
argv:n("Shell")},...n("OnBuild").map(s=>({by:"ONBUILD",argv:o(s.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").
replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,a=>a.toUpperCase()))}))].filter(({argv:s})=>s.length>0)}function rA(t){
const[e,n]=[y(t,"Entrypoint"),y(t,"Cmd")];return N(e)&&N(n)?[...e,...n]:[]}function iA(t,e,n){const{text:r,use:i}=e;const o=r.
startsWith("-")||r.includes("://");const s=ww(e,n);const a=s.map(c=>{if(i==="directory")return{path:c,by:t,extent:"searc\
h",hasPrograms:true};if(i!=="parts"||o)return{path:c,by:t,extent:"around"};return{path:c,by:t,extent:"beside",hasPrograms:!Sa(
c)}});if(i==="name")return a;const d=yw(r)?eo(Ea.resolve(e.directory,r)):eo(ha(r,n));return[...a,...d.map(c=>({path:c,by:t,
extent:"search"}))]}function Sa(t){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(Ea.basename(t))}function yw(t){return/^(?!-)[^:=/~]+\/|^\.\.?\//.
test(t)}function ww({text:t,use:e,directory:n},r){if(/^~(?=$|\/)/.test(t))return[an("/",ha(t,r))];const i=e==="directory"&&
!/^[-/]/.test(t);return i||yw(t)?[an(n,t)]:ga(t)}function oA(t,e,n,r){const i=(r.get("PATH")??"").split(":").filter(o=>o.
startsWith("/"));return e.flatMap(o=>{const{text:s,isProgram:a}=o;if(s.includes("\0"))return[];if(s.startsWith("/"))return[
{by:t,text:s,candidates:[an("/",s)]}];if(s.includes("/"))return ww(o,n).slice(0,1).map(d=>({by:t,text:s,candidates:[d]}));
if(!a||!/^[\w.+-]+$/.test(s))return[];return[{by:t,text:s,candidates:i.map(d=>an(d,s))}]})}function sA({by:t,words:e}){const n=Map.
groupBy(e,({command:r})=>r);return[...n.values()].map(r=>({by:t,words:r.filter(({text:i})=>!i.startsWith("-")).map(({text:i})=>aA(
i))}))}function aA(t){return Ea.basename(t).replace(/-cli\.[cm]?js$/,"").replace(/(?<=.)@.*$/,"")}var dA=40;var cA=64*1024*1024;var fA=96;function*bw(t){const e=t.split("/").reverse();const n=[];let r="";let i=0;for(let o=e.
pop();o!==void 0;o=e.pop()){if(o===""||o===".")continue;if(o===".."){if(r!=="")n.push(r);r=Br(r);continue}const s=r===""?
o:`${r}/${o}`;const a=yield s;if(a===void 0){r=s;continue}if(++i>dA)return void 0;n.push(s);if(a.startsWith("/"))r="";for(const d of a.
split("/").reverse())e.push(d)}return{end:r,through:n}}function to(t,e){const n=bw(t);let r=n.next();while(r.done!==true)
r=n.next(e(r.value));return r.value}async function ka(t,e){const n=bw(t);let r=n.next();while(r.done!==true)r=n.next(await e(
r.value));return r.value}function Ew(t,e){return e.startsWith("/")?e:`${Br(t)}/${e}`}function Br(t){return t.slice(0,Math.
max(0,t.lastIndexOf("/")))}function Ge(t){const e=[];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf("/",n+1))e.push(t.slice(
0,n));return e}var xa=class{#e=new Map;#t=new Map;#n;#r=0;get isFull(){return this.#r>cA}get kept(){return this.#e}add(e,n,r){
if(this.isFull)return;this.#r+=e.length+n.length+fA;(r?this.#e:this.#t).set(e,n)}targetOf=e=>this.#e.get(e)??this.#t.get(
e);typeAt(e){return this.targetOf(e)===void 0?"0":"2"}*droppedBelow(e){const n=this.#t.get(e);if(n!==void 0)yield[e,n];this.#n??=
[...this.#t.keys()].sort();const r=`${e}/`;for(let i=uA(this.#n,r);;i++){const o=this.#n[i];if(o?.startsWith(r)!==true)return;
yield[o,this.#t.get(o)]}}};function uA(t,e){let n=0;let r=t.length;while(n<r){const i=n+r>>>1;if(t[i]<e)n=i+1;else r=i}return n}var Pa=class{#e=new Map;#t=new Map;#n;constructor(e){this.#n=e}add(e,n,r){const i=this.#e.get(e)??{reason:n,rules:new Map,
isRestored:false};for(const[o,s]of r)if(i.rules.get(o)!=="all")i.rules.set(o,s);this.#e.set(e,i);for(const o of Ge(e))if(!this.#t.
has(o))this.#t.set(o,i)}restore(e,n,r){this.add(e,n,r.map(i=>[i,"all"]));this.#e.get(e).isRestored=true}reasonFor(e,n,r){
if(this.#e.size===0)return void 0;const i=this.#r(e,n);if(i!==void 0&&(i.extent!=="unless-directory"||r!=="5"))return i.
reason;for(const s of Ge(n)){const a=this.#r(e,s);if(a?.extent==="all")return a.reason}const o=r==="2"?this.#t.get(n):void 0;
return o?.rules.has(e)===true?o.reason:void 0}#r(e,n){const r=this.#e.get(n);const i=r?.rules.get(e);if(r===void 0||i===
void 0)return void 0;return r.isRestored||!this.#n.has(n)?{reason:r.reason,extent:i}:void 0}};var Pw=2**26;var Sw=4;var Ia=class{#e;get isEmpty(){return this.#e===void 0}add(e){this.#e??=new Uint32Array(Pw/32);const[
n,r]=kw(e);for(let i=0;i<Sw;i++){const o=xw(n,r,i);this.#e[o>>>5]|=1<<(o&31)}}has(e){if(this.#e===void 0)return false;const[
n,r]=kw(e);for(let i=0;i<Sw;i++){const o=xw(n,r,i);if((this.#e[o>>>5]&1<<(o&31))===0)return false}return true}};function xw(t,e,n){
return t+Math.imul(e,n)&Pw-1}function kw(t){let e=2166136261;let n=2538058380;for(let r=0;r<t.length;r++){const i=t.charCodeAt(
r);e=Math.imul(e^i,16777619);n=Math.imul(n^i,1540483477)}return[e^e>>>15,n^n>>>13|1]}import{posix as pA}from"node:path";var $u=47;function Iw(t,e,n){const r=Ru(t);const i=[];const o=(s,a)=>r[s]===a.charCodeAt(0);for(let s=0;s<r.length;s++){
if(o(s,"*")&&o(s+1,"*")){const a=s;s+=o(s+2,"/")?2:1;const d=n&&a===0&&s===1&&!/[*?[\\]/.test(t.slice(2));i.push({kind:s===
r.length-1||d?"anything":"directories"})}else if(o(s,"*"))i.push({kind:"any-in-name"});else if(o(s,"?"))i.push({kind:"an\
y-one"});else if(o(s,"[")){const{token:a,end:d}=lA(r,s,e);i.push(a);s=d}else{if(o(s,"\\")&&++s===r.length)throw Cr(e,'it\
 ends with a "\\"');i.push({kind:"literal",code:r[s]})}}return i}function lA(t,e,n){const r=[];let i=e+1;const o=t[i]===
94;if(o)i++;const s=()=>{const a=t[i]===92;const d=t[a?i+1:i];if(d===void 0||!a&&(d===45||d===93))throw Cr(n,'a "[" has \
no characters or no closing "]"');i+=a?2:1;return d};do{const a=s();const d=t[i]===45;if(d)i++;const c=d?s():a;if(c<a)throw Cr(
n,"a range goes backwards");r.push([a,c])}while(t[i]!==93);return{token:{kind:"one-of",negated:o,ranges:r},end:i}}function Du(t){
const e=[];let n=false;for(const r of t){if(r.kind==="literal"){const i=Au(r.code);if(n)e[e.length-1]+=i;else e.push(i)}
n=r.kind==="literal"}return e}function Tw(t,e){let n=new Set;const r=(s,a)=>{while(!a.has(s)){a.add(s);const d=t[s]?.kind;
if(d!=="any-in-name"&&d!=="anything"&&d!=="directories")return;s++}};r(0,n);const i=t.at(-1)?.kind;const o=i==="any-in-n\
ame"||i==="anything";for(const s of e){if(o&&n.has(t.length))return true;if(s===$u&&n.has(t.length))return true;const a=new Set;
for(const d of n){const c=t[d];if(c===void 0)continue;if(c.kind==="directories"){a.add(d);if(s===$u)r(d+1,a)}else if(mA(
c,s)){const f=c.kind==="any-in-name"||c.kind==="anything";r(f?d:d+1,a)}}if(a.size===0)return false;n=a}return n.has(t.length)}
function mA(t,e){if(t.kind==="literal")return t.code===e;if(t.kind==="one-of")return t.ranges.some(([n,r])=>n<=e&&e<=r)!==
t.negated;return t.kind==="anything"||e!==$u}function Cr(t,e){return new m("BAD_INPUT",`The ${T("exclude")} has a malfor\
med pattern, ${JSON.stringify(t)}: ${e}.`,{hint:'Patterns are those of a .dockerignore file. Escape a special character \
with "\\".'})}var vw=47;var hA=64;var Ow=new WeakMap;var dn=class{text;isException;#e;#t;#n;#r;#i;constructor(e){this.text=e;if(e==="")
throw Cr(e,"it is empty");const n=gA(e);if(n==="!")throw Cr(e,'there is nothing after the "!"');this.isException=n.startsWith(
"!");const r=this.isException?n.slice(1):n;const i=/^[^\\*?[]*/.exec(r)?.[0]??"";const o=Iw(r.slice(i.length),e,i==="");
const s=o.findIndex(({kind:c})=>c!=="literal");const a=o.slice(0,s===-1?o.length:s);this.#e=fw(i)+(Du(a)[0]??"");this.#t=
o.slice(a.length);const d=Du(this.#t);this.#n=Rw(d);this.#i=this.#t[1]?.kind==="literal"?d[0]??"":"";this.#r=Rw(d.map(c=>c.
slice(0,c.lastIndexOf("/")+1)))}get directory(){return this.#e.slice(0,Math.max(0,this.#e.lastIndexOf("/")))}mayMatchIn(e){
return e.includes(this.#r)}matches(e){if(!e.startsWith(this.#e))return false;const{length:n}=this.#e;if(this.#t.length===
0)return n>0&&(e.length===n||e.charCodeAt(n)===vw);if(this.#t.length===1&&this.#t[0]?.kind==="any-in-name")return true;if(!e.
includes(this.#n,n))return false;const r=this.#o(e,n);return r!==-1&&Tw(this.#t,Bu(e.slice(r)))}#o(e,n){if(this.#t[0]?.kind!==
"directories")return n;let r=e.indexOf(this.#i,n);while(r>n&&e.charCodeAt(r-1)!==vw)r=e.indexOf(this.#i,r+1);return r}};
function Aw(t){return t.replace(/^\uFEFF/,"").split("\n").filter(e=>!e.startsWith("#")).map(e=>e.trim()).filter(e=>e!=="").
map(e=>new dn(e))}function Cn(t,e){if(t.length<hA)return t.findLast(i=>i.matches(e));let n=-1;const r=Cw(t);for(const i of Nw(
e))for(const o of r.get(i)??[])if(o>n&&t[o].matches(e))n=o;return t[n]}function Bw(t,e){const n=Cw(t);const r=`${e}/`;return Nw(
r).some(i=>n.get(i)?.some(o=>t[o].mayMatchIn(r)))}function Cw(t){const e=Ow.get(t);if(e!==void 0)return e;const n=Map.groupBy(
t.keys(),r=>t[r].directory);Ow.set(t,n);return n}function Nw(t){const e=[""];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf(
"/",n+1))e.push(t.slice(0,n));return e}function gA(t){const e=t.startsWith("!")?"!":"";const n=_w(t.slice(e.length).trim());
return _w((e+(n.length>1?n.replace(/^\//,""):n)).trim())}function _w(t){return t===""?"":pA.normalize(t).replace(/(?<=.)\/$/,
"")}function Rw(t){return t.reduce((e,n)=>n.length>e.length?n:e,"")}import{posix as kA}from"node:path";import{posix as Lw}from"node:path";function $w(t,e){const n=no(t.owned,e);const r=no(t.drops,e);const i=no(t.empties,e);return{preset:t,owned:n,drops:r,empties:i,
count:{kind:"preset",name:t.name,entries:0,bytes:0},firstParts:wA([...n,...r,...i]),above:t.skippedIfLinked===true?yA(n):
[],droppedTops:[],isSkipped:false}}function no(t=[],e){return t.flatMap(n=>mw(n,e)).map(n=>new dn(n))}function Qe(t,e){const n=Cn(
t,e);return n!==void 0&&!n.isException}function Dw(t,e){const n=Fw(e);return t.above.some(r=>r.depth===n&&r.pattern.matches(
e))||Qe(t.owned,e)}function yA(t){const e=t.map(({text:n})=>Lw.dirname(n));return[...new Set([...e,...e.map(n=>Lw.dirname(
n))])].filter(n=>n!=="."&&!n.endsWith("*")).map(n=>({pattern:new dn(n),depth:Fw(n)}))}function Fw(t){return t.split("/").
length}function wA(t){const e=new Set(t.filter(({isException:n})=>!n).map(({directory:n})=>Fu(n)));return e.has("")?void 0:
e}function Fu(t){const e=t.indexOf("/");return e===-1?t:t.slice(0,e)}function Nr(t,e,n,r){const i=n.map(o=>new dn(o));return{what:t,why:e,patterns:i,...r===void 0?{}:{namePattern:r}}}var Mu=String.
raw`v?\d[\d.]*`;var Uu="(?:[-._ ][^/]*)?";var bA=[`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyr\
ights?|eula)(?:${Mu})?${Uu}`,`(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen\
[cs]|notice|copyright|attribution)[^/]*`,String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${Mu})?${Uu}`,`(?:mpl|of\
l|cddl|epl)[-._ ]?${Mu}${Uu}`,String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`];
var EA=new RegExp(`(?:^|/)(?:${bA.join("|")})(?=/|$)`,"i");var SA=[Nr("licences","they must accompany the software",["us\
r/share/common-licenses","usr/share/licenses"],EA),Nr("package databases","scanners and later installs would not see the\
 packages",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","usr/lib/sysimage","var/lib/pacman/local","**/*.d\
ist-info","**/*.egg-info","var/log/packages","var/log/scripts","var/log/setup","var/lib/pkgtools","etc/os-release","usr/\
lib/os-release"]),Nr("certificates","connections could not be verified",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust",
"usr/share/ca-certificates","usr/local/share/ca-certificates"]),Nr("time zones","local times would be wrong",["usr/share\
/zoneinfo"]),Nr("the C.UTF-8 locale","programs rely on it on every system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UT\
F-8"]),Nr("accounts","users and groups would lose their names",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function Ta(t){
return SA.find(({patterns:e,namePattern:n})=>n?.test(t)===true||Cn(e,t)!==void 0)}var Mw="";function Uw(t,e,{commands:n}){return t.flatMap(({name:r,owned:i=[],drops:o=[],usedBy:s})=>{const a=s?.commands.
map(f=>({tool:f,by:n.find(({words:u})=>xA(u,f))?.by})).find(({by:f})=>f!==void 0);if(s===void 0||a===void 0)return[];const d=no(
s.parts??[...i,...o],e);const c=s.parts===void 0?`the cache of ${r}`:`packages fetched by ${a.tool}`;return[{patterns:d,
reason:{kind:"config",what:c,why:`${a.by} runs ${a.tool}`}}]})}function xA(t,e){const[n="",r]=e.split(" ");const i=t.indexOf(
n);return i!==-1&&(r===void 0||t.includes(r,i+1))}function Hw(t,e,n,r){const{hasPrograms:i=false}=t;for(const o of e){const s=Hu(
t,(d,c)=>r(o,d,c,i));if(s===void 0)continue;const a=t.extent==="itself"?"entry":"all";n.add(s,zu(t,s),[[o,a]])}}function Hu({
path:t,extent:e},n){if(e==="around"||e==="beside"||e==="programs"){const o=Ge(t).find(s=>n(s,"5")||n(s,"0"));if(o!==void 0)
return o}const r=Br(t);if(e==="beside"&&r!==""&&n(`${r}/${Mw}`,"5"))return r;if(n(t,"5")||n(t,"0"))return t;const i=e===
"search"||e==="programs";return i&&n(`${t}/${Mw}`,"0")?t:void 0}function zu({path:t,by:e},n){const r=o=>`/${Buffer.from(
o,"latin1")}`;const i=n===t?`${e} refers to it`:`${e} refers to ${r(t)}`;return{kind:"config",what:r(n),why:i}}var PA=1e3;var va=class{rules;#e;#t;#n=new Map;constructor(e,n,r,i){this.rules=e.map(o=>$w(o,n));this.#t=Uw(e,n,i);this.#e=
r.map(o=>A(Buffer.from(kA.normalize(o))))}rulesFor(e){const n=Fu(e);const r=this.#n.get(n);if(r!==void 0)return r;const i=this.
rules.filter(({firstParts:o})=>o?.has(n)!==false);if(this.#n.size<PA)this.#n.set(n,i);return i}drops(e,n,r,i=false){const o=e.
isSkipped?void 0:this.actionOf(e,n,r);return o==="drop"||i&&o==="empty"}dropping(e,n,r=false){const i=o=>o.preset.filesOnly!==
true&&Qe(o.owned,e);return this.rulesFor(e).filter(o=>this.drops(o,e,n,r)).map(o=>[o,i(o)?"all":"unless-directory"])}actionOf(e,n,r){
if(r==="2"&&e.preset.keepsSymlinks===true)return void 0;if(r==="5"&&e.preset.filesOnly===true)return void 0;const i=Qe(e.
owned,n);const o=i||Qe(e.drops,n);const s=o&&!i?Ta(n):void 0;const a=o&&s===void 0;const d=a?"drop":Qe(e.empties,n)?"emp\
ty":void 0;if(d===void 0)return s;const c=f=>Qe(f.patterns,n);return this.#t.find(c)?.reason??this.volumeProtection(n)??
d}volumeProtection(e){const n=this.#r(e);return n===void 0?void 0:{what:`the volume /${n}`,why:"new volumes are initiali\
zed from it"}}#r(e){return this.#e.find(n=>e===n||wr(e,n))}firstDropping(e,n){return this.rulesFor(e).find(r=>typeof this.
actionOf(r,e,n)==="string")}};var IA=1e4;var Oa=class{#e=new Map;#t=0;constructor(e){for(const n of Wu(e))this.#n(n)}through(e,n){const r=(this.#e.get(
e)??[]).filter(({extent:o})=>o!=="itself").map(o=>ju(o,`${n}${o.path.slice(e.length)}`)).filter(({path:o})=>o!==""&&!o.startsWith(
"/"));const i=r.slice(0,Math.max(0,IA-this.#t));for(const o of i)this.#n(o);return i}#n(e){this.#t++;for(const n of[e.path,
...Ge(e.path)]){const r=this.#e.get(n);if(r===void 0)this.#e.set(n,[e]);else r.push(e)}}};function ju(t,e){return{...t,path:e,
extent:t.extent==="beside"?"around":t.extent}}function Wu({paths:t,required:e}){const n=e.filter(({by:r,text:i})=>r!=="W\
ORKDIR"&&!i.includes("/")).flatMap(({by:r,candidates:i})=>i.map(o=>({path:o,by:r,extent:"around",hasPrograms:true})));return[
...t,...n]}var cn={paths:[],required:[],commands:[]};var Lr={action:"keep"};var $r=class{#e;#t;#n;#r;#i=new Map;#o=new Map;#s=new Set;#a;dropped=new Ia;#d;#c=new Pa(this.dropped);#u;constructor({
presets:e,excludes:n,places:r,volumes:i,references:o=cn}){this.#e=new va(e,r,i,o);this.#t=n;this.#n=new Map(n.filter(({isException:s})=>!s).
map(s=>[s,{kind:"exclude",name:s.text,entries:0,bytes:0}]));this.#r=new Set(n);this.#u=new Oa(o);for(const s of o.paths)
this.#f(s)}#f(e){Hw(e,this.presets,this.#c,(n,r,i,o)=>this.#e.drops(n,r,i,o))}get counts(){return[...this.presets.map(({
count:e})=>e),...this.#n.values()]}get unmatched(){return[...this.#r].map(({text:e})=>e)}get skippedPresets(){return this.
presets.filter(({isSkipped:e})=>e).map(({preset:e})=>e.name)}get warnings(){return[...this.#i.values()]}get spared(){return[
...this.#o.values()].filter(e=>e.entries>0||this.#s.has(e))}countSpared(e,n,r){if(!n)It(e,1,r);else if(e?.kind==="config")
this.#s.add(e)}get presets(){return this.#e.rules}decisionFor(e,n){if(e===""||e===".")return Lr;for(const o of this.#r)if(o.
matches(e))this.#r.delete(o);const r=Cn(this.#t,e);if(r?.isException===true)return this.#l(e,n)?{action:"keep",spared:this.#p(
r.text,void 0)}:Lr;if(r!==void 0){this.#y(e,n,r);return{action:"drop",count:this.#n.get(r)}}let i;for(const o of this.#e.
rulesFor(e)){const s=o.isSkipped?void 0:this.#e.actionOf(o,e,n);const a=typeof s==="string";const d=a?this.#c.reasonFor(
o,e,n):void 0;if(a&&d===void 0)return{action:s,count:o.count,rule:o};i??=d??s}if(i===void 0)return Lr;return{action:"kee\
p",spared:this.#p(i.what,i.why,i.kind)}}#l(e,n){return this.#t.some(r=>!r.isException&&r.matches(e))||this.presets.some(
r=>!r.isSkipped&&typeof this.#e.actionOf(r,e,n)==="string")}#p(e,n,r){const i=r===void 0?{what:e,why:n}:{what:e,why:n,kind:r};
const o=this.#o.get(e)??{...i,entries:0,bytes:0};this.#o.set(e,o);return o}spareLinkTarget(e,n,r){const i=A(Buffer.from(
zw.resolve("/",zw.dirname(e),n),"latin1"));this.skipPresetsFor(e,i);if(r)return;for(const a of this.#u.through(e,i))this.#f(
a);if(this.dropped.has(i))return;const o=Sa(e)||Sa(i);const s=this.#e.dropping(i,"0",!o).filter(([{preset:a,empties:d}])=>a.
skippedIfLinked!==true&&!Qe(d,e));if(s.length>0)this.#c.add(i,this.#m(e),s)}#m(e){this.#a??={kind:"link",what:"link targ\
ets",why:`${_(Z(`/${e}`))} would be broken`};return this.#a}skipPresetsFor(e,n){for(const r of this.presets)if(r.preset.
skippedIfLinked===true&&!r.isSkipped)r.isSkipped=Dw(r,n)&&!Qe(r.owned,e)}restore(e,n,r,i){const o=this.decisionFor(e,n);
if(o.action!=="drop")return"unchanged";const s=o.rule===void 0?Cn(this.#t,e):void 0;if(s!==void 0)return i?"unchanged":s;
const a=this.#e.dropping(e,n);if(i&&a.every(([,c])=>c!=="all"))return"unchanged";for(const[c]of a)if(c.preset.skippedIfLinked===
true&&!Qe(c.owned,r))c.isSkipped=true;const d=a.map(([c])=>c).filter(({isSkipped:c})=>!c);this.#c.restore(e,this.#m(r),d);
return"restored"}warnBrokenLink(e){if(!this.#i.has("links"))this.#i.set("links",e)}warnTooManyLinks(){this.#i.set("many \
links","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(e){const n=this.
presets.flatMap(r=>{const i=Hu(e,(o,s)=>this.#e.drops(r,o,s));return i!==void 0&&this.#h(i)?[[i,r]]:[]});for(const[r,i]of n)
this.#c.restore(r,zu(e,r),[i]);return n.map(([r])=>r)}recordDropped(e){this.dropped.add(e);const n=Br(e);if(n===this.#d)
return;this.#d=n;this.dropped.add(`${n}/`)}#h(e){return this.dropped.has(e)||this.dropped.has(`${e}/`)}presetThatDropped(e,n){
return this.#e.firstDropping(e,n)}#y(e,n,r){if(n==="5")return;const i=Ta(e)??this.#e.volumeProtection(e);if(i===void 0||
this.#i.has(i.what))return;this.#i.set(i.what,`The pattern ${JSON.stringify(r.text)} drops a protected path, ${_(Z(e))} \
(${i.what}): ${i.why}.`)}};var Jw=lc(Ww(),1);var TA=20;function Gw(t,e){const n=t.slice(0,TA).toLowerCase();const r=o=>(0,Jw.default)(n,o).steps;const[
i]=e.toSorted((o,s)=>r(o)-r(s));if(i===void 0)return void 0;if(r(i)<=Math.ceil(Math.max(n.length,i.length)/3))return i;return n.
length>1?e.find(o=>o.startsWith(n)):void 0}var Ju=["v[0-9]","v[0-9][0-9]"];var vA="[0-9a-f]".repeat(8);var Vw=["!var/log/packages","!var/log/scripts","!var/log/set\
up","!var/log/**/config"];var Kw=["~/.npm","$npm_config_cache","$NPM_CONFIG_CACHE"];var mt=[{name:"apt",isSafe:true,what:"\
downloaded packages, package lists and their indexes, `*.dpkg-old`, `*.dpkg-dist`",why:"`apt-get update` fetches them ag\
ain",owned:["var/cache/apt/archives/*.deb","var/cache/apt/archives/partial/*","var/cache/apt/*.bin","var/lib/apt/lists/*",
"!var/lib/apt/lists/partial","var/lib/apt/lists/partial/*"],drops:["etc/**/*.dpkg-old","etc/**/*.dpkg-dist"]},{name:"apk",
isSafe:true,what:"apk's package cache",why:"`apk update` and `apk add` fetch it again",owned:["var/cache/apk/*"]},{name:"\
dnf",isSafe:true,what:"caches of dnf, microdnf and yum",why:"fetched again when they are needed",owned:["var/cache/dnf/*",
"var/cache/yum/*","var/cache/libdnf5/*","~/.cache/libdnf5/*","$XDG_CACHE_HOME/libdnf5/*"]},{name:"zypper",isSafe:true,what:"\
zypper's caches",why:"`zypper refresh` fetches them again",owned:["var/cache/zypp/*"]},{name:"pacman",isSafe:true,what:"\
downloaded packages",why:"fetched again when they are needed",owned:["var/cache/pacman/pkg/*"]},{name:"pip",isSafe:true,
what:"pip's downloads and wheels",why:"fetched or built again when they are needed",owned:lt(["~/.cache/pip","$XDG_CACHE\
_HOME/pip","$PIP_CACHE_DIR"],["http","http-v2","wheels","selfcheck"])},{name:"npm",isSafe:true,what:"npm's cache and log\
s, and packages fetched by npx",why:"fetched again when they are needed",owned:lt(Kw,["_cacache","_logs","_npx"]),usedBy:{
commands:["npx","npm exec","npm x"],parts:lt(Kw,["_npx"])}},{name:"yarn",isSafe:true,what:"the cache of Yarn 1; never a \
project’s `.yarn/cache`, which programs run from",why:"fetched again when it is needed",owned:lt(["~/.cache/yarn","$XD\
G_CACHE_HOME/yarn","usr/local/share/.cache/yarn","$YARN_CACHE_FOLDER"],Ju),usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:true,
what:"package files that gem and Bundler keep next to the installed gems",why:"fetched again when they are needed",owned:[
"$GEM_HOME/cache/*.gem","$BUNDLE_PATH/cache/*.gem","$BUNDLE_PATH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.ge\
m","usr/local/bundle/cache/*.gem","usr/local/bundle/ruby/*/cache/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib\
/ruby/gems/*/cache/*.gem","usr/lib64/ruby/gems/*/cache/*.gem","usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*\
.gem","var/lib/gems/*/cache/*.gem","~/.gem/ruby/*/cache/*.gem","~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/\
*","!**/vendor/cache","!$BUNDLE_CACHE_PATH/*.gem"]},{name:"conda",isSafe:true,what:"package archives; not the unpacked p\
ackages, which environments link to",why:"fetched again when they are needed",owned:lt(["opt/*conda*","opt/miniforge*","\
opt/mambaforge*","opt/micromamba*","~/*conda*","~/miniforge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share\
/mamba","$XDG_DATA_HOME/mamba","$CONDA_DIR","$CONDA_PREFIX","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs\
/cache/*"]).concat(lt(["$CONDA_PKGS_DIRS"],["*-*-*.tar.bz2","*-*-*.conda",`cache/${vA}.*`]))},{name:"composer",isSafe:true,
what:"Composer's cache",why:"fetched again when it is needed",owned:lt(["~/.composer/cache","~/.cache/composer","$XDG_CA\
CHE_HOME/composer","$COMPOSER_HOME/cache","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:true,what:"\
logs of package managers and rotated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slack\
ware's package database",why:"programs that write to a log file still find it; links are kept",owned:["var/log/apt/*","v\
ar/log/dpkg.log","var/log/alternatives.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(
t=>[`var/log/**/${t}`,`!var/log/**/${t}/**`]),...Vw],empties:["var/log/**",...Vw],filesOnly:true,keepsSymlinks:true},{name:"\
tmp",isSafe:true,what:"the content of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definitio\
n",owned:["tmp/*","var/tmp/*","var/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{
name:"uv",isSafe:false,what:"uv's cache, unless symlinks from outside point into it",why:"environments may consist of li\
nks into it, and builds start from it",owned:lt(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],Ju.map(t=>`*-${t}`)),
skippedIfLinked:true,usedBy:{commands:["uvx","uv"]}},{name:"pnpm",isSafe:false,what:"pnpm's store, unless symlinks from \
outside point into it",why:"later installs link from it, and projects may consist of links into it",owned:lt(["~/.local/\
share/pnpm/store","$XDG_DATA_HOME/pnpm/store","$PNPM_HOME/store","~/.pnpm-store"],Ju),skippedIfLinked:true,usedBy:{commands:[
"pnpx","pnx","pnpm dlx"]}},{name:"cargo",isSafe:false,what:"Cargo's registry and git checkouts; programs that it install\
ed are kept",why:"builds start from it: a later `cargo build` fetches everything again",owned:lt(["~/.cargo","$CARGO_HOM\
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
umentation, info pages, lintian overrides; copyright files are kept",why:"a reader may want them",drops:Gu(["doc/*","inf\
o/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:true},{name:"man",isSafe:false,what:"manual pages; the \
directories of their sections are kept, since packages need them to install",why:"a reader may want them",drops:Gu(["man\
/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"locales",isSafe:false,what:"translated messages\
, except those for the image’s own LANG; compiled locales are kept",why:"programs speak English",drops:Gu(["locale/*",
"!locale/locale.alias","!locale/languages","!locale/all_languages","!locale/currency","!locale/l10n","!locale/$LOCALE"])},
{name:"pycache",isSafe:false,what:"Python's compiled modules",why:"the first start is slower, and so is every start if t\
hey cannot be written",owned:["**/__pycache__/*"]}];function Nn(t){return mt.find(e=>e.name===t)}function lt(t,e){return t.
flatMap(n=>e.map(r=>`${n}/${r}`))}function Gu(t){return["usr/share","usr/local/share"].flatMap(e=>t.map(n=>n.startsWith(
"!")?`!${e}/${n.slice(1)}`:`${e}/${n}`))}var pt="auto";var OA=/^true$/i;var _A=/^false$/i;var RA=/^(?:yes|on|1|all|safe|default)$/i;function Vu(t){return t.split(
/[\n,]/).map(e=>e.trim()).filter(e=>e!=="")}function ro(t){const e=Vu(t);if(e.length===1&&_A.test(e[0]??""))return[];return e.
map(n=>OA.test(n)?pt:n)}function Yw(t){const e=ro(t);const n=new Set;const r=new Set;for(const i of e){const o=i.startsWith(
"-");for(const s of AA(o?i.slice(1).trim():i))(o?r:n).add(s)}if(n.size===0&&r.size>0){throw new m("BAD_INPUT",`The ${T("\
clean")} only excludes presets (${e.join(", ")}) and selects none.`,{hint:`Write ${S("clean",[pt,...e].join(", "))}.`})}
return mt.filter(i=>n.has(i)&&!r.has(i))}function AA(t){if(t===pt)return mt.filter(({isSafe:o})=>o);const e=Nn(t);if(e!==
void 0)return[e];const n=[pt,...mt.map(({name:o})=>o)];const r=RA.test(t)?pt:Gw(t,n);const i=r===void 0?"":` Did you mea\
n ${JSON.stringify(r)}?`;throw new m("BAD_INPUT",`The ${T("clean")} must be a list of presets, but ${_(Buffer.from(t))} \
is not one.${i}`,{hint:`Presets: ${n.join(", ")}.`})}var BA=["docs","man","locales","pycache"];var CA=1e6;var NA=.01;var LA=1e5;var _a=class{#e;#t;#n=0;#r;#i=false;constructor({
active:e,words:n,excludes:r,env:i,volumes:o,references:s=cn}){this.#e=new $r({presets:mt.filter(a=>(a.isSafe||BA.includes(
a.name))&&!e.includes(a)&&!n.some(d=>d.replace(/^-\s*/,"")===a.name)),excludes:r.filter(({isException:a})=>a),places:ba(
void 0,i),volumes:o,references:s});this.#t=this.#e.presets.flatMap(({owned:a,drops:d,empties:c})=>[...a,...d,...c]).filter(
({isException:a})=>!a)}begin(e,n){const r=sn(e,n);if(r===0)return;this.#n+=r;const i=A(e.name);if(this.#o(i.slice(0,Math.
max(0,i.lastIndexOf("/")))))It(this.#e.decisionFor(i,e.typeFlag).count,1,r)}#o(e){if(e!==this.#r){this.#r=e;this.#i=Bw(this.#t,
e)}return this.#i}data(){}end(){}get found(){const e=Math.min(CA,Math.max(LA,this.#n*NA));return this.#e.counts.filter(({
bytes:n})=>n>=e).map(({name:n,bytes:r})=>({name:n,bytes:r})).sort((n,r)=>r.bytes-n.bytes)}};function Ra(t,e){const n=t.length===
0?[pt]:t;const r=o=>n.includes(pt)&&mt.some(s=>s.name===o&&s.isSafe);const i=e.map(({name:o})=>o).filter(o=>!r(o));return[
...n,...i].join(", ")}var $A=1;var DA=1e3;var FA=2e3;function Xw(t,e){const{source:n,options:r,engine:i,ms:o}=e;const s=t.budgets.every(({isMet:a})=>a);
return{version:$A,tool:`docker-flatten ${Rr}`,ok:s,dryRun:r.dryRun,source:{reference:n.reference,id:n.id,container:n.ofContainer??
null,platform:n.platforms.map(O).join(", "),layers:t.oldLayers,bytes:t.oldBytes,packedBytes:t.oldPackedBytes??null,steps:t.
oldHistory?.length??null,history:Aa(t.oldHistory)},result:{tags:s?[...r.tagTexts]:[],imageId:t.imageId??null,configDigest:t.
configDigest??null,digest:t.digest??null,pushed:t.pushed.map(({name:a,digest:d})=>({name:a,digest:d})),written:t.written.
map(({name:a,digest:d})=>({name:a,digest:d})),verifiedEntries:t.checks.verifiedEntries??null,testPassed:t.checks.isTested?
true:null,layers:t.newLayers,bytes:t.newBytes,packedBytes:t.newPackedBytes??null,steps:t.newHistory?.length??null,history:Aa(
t.newHistory),directories:Zw(t.directories)},platforms:t.platforms.map(a=>MA(a,t.platforms.length>1)),engine:i===void 0?
null:{version:i.version,store:i.store.kind},sizes:n.countsBlocks?"blocks":"bytes",savedBytes:t.savedBytes,savedPercent:Number(
t.savedPercent),hiddenBytes:t.savedBytes-Dr(t),cleanedBytes:Dr(t),rules:t.rules.map(({kind:a,name:d,entries:c,bytes:f})=>({
kind:a,name:d,entries:c,bytes:f})),commands:t.commands.map(({name:a,ms:d,bytes:c})=>({name:a,seconds:qw(d),bytes:c??null})),
kept:[...t.spared.map(({what:a,why:d,entries:c,bytes:f})=>({what:a,why:d??null,entries:c,bytes:f})),...t.skippedPresets.
map(a=>({what:`the cache of ${a}`,why:"symlinks outside it point into it",entries:null,bytes:null}))],suggestions:t.suggestions?.
map(({name:a,bytes:d})=>({name:a,bytes:d}))??null,suggestedClean:t.suggestions?.length?Ra(r.cleanWords,t.suggestions):null,
budgets:t.budgets.map(({input:a,wanted:d,seen:c,isMet:f})=>({input:a,wanted:d,seen:c,met:f})),cacheHit:t.cacheHit??null,
backup:r.dryRun?null:r.backup??null,seconds:qw(o)}}function MA(t,e){return{platform:t.platform,oldBytes:t.oldBytes,newBytes:t.
newBytes,savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),oldLayers:t.oldLayers,newLayers:t.newLayers,oldPackedBytes:t.
oldPackedBytes??null,newPackedBytes:t.newPackedBytes??null,configDigest:t.configDigest??null,cleanedBytes:Dr(t),verifiedEntries:t.
checks.verifiedEntries??null,cacheHit:t.cacheHit??null,oldHistory:e?Aa(t.oldHistory):null,newHistory:e?Aa(t.newHistory):
null,directories:e?Zw(t.directories):null}}function Zw(t){return t?.map(({path:e,bytes:n,files:r})=>({path:e,bytes:n,files:r}))??
null}function Aa(t){if(t===void 0)return null;return t.slice(-DA).map(({command:e,bytes:n,hasLayer:r})=>({command:le(e,FA),
bytes:n,layer:r}))}function Dr({rules:t,commands:e}){return[...t,...e].reduce((n,{bytes:r})=>n+(r??0),0)}function Qw(t,e){
const{source:n,result:r}=t;return{title:[n.reference,...r.tags.slice(0,1)].join(" → "),headline:uf({oldBytes:n.bytes,newBytes:r.
bytes,oldLayers:n.layers,newLayers:r.layers}),oldBytes:n.bytes,newBytes:r.bytes,hiddenBytes:t.hiddenBytes,groups:e?.groups??
[],result:e?.result??["",0,-1,[]],dropped:e?.dropped??["",0,-1,[]],notes:e?.notes??[]}}function qw(t){return Math.round(
t)/1e3}import{Readable as IB}from"node:stream";import{Writable as UA}from"node:stream";var eb=32*1024*1024;var Fr=class{sink;#e;#t=[];#n=[];#r=0;#i=0;constructor(e,n=()=>{}){this.#e=e;this.sink=new UA({write:(r,i,o)=>{
this.#n.push(Buffer.from(r));this.#i+=r.length;o();n()}})}get isEmpty(){return this.#t.length===0}get isComplete(){return!this.
isEmpty&&this.#i>=this.#r}hold(e){if(e.sizeBytes>this.#e){throw new m("TAR_LIMIT",`An entry is ${e.sizeBytes} bytes long\
, but at most ${this.#e} were expected.`,{hint:xe})}const n=Buffer.from(e.header);const{typeFlag:r}=e;const i=e.extensions.
reduce((a,d)=>a+d.length,R);const o=he(e.sizeBytes);const s={typeFlag:r,mtimeSeconds:Ft(n),header:n,extensions:[...e.extensions]};
this.#t.push({entry:s,headBytes:i,dataBytes:o});this.#r+=i+o;if(this.#r>eb){throw new m("TAR_LIMIT",`Entries exceed ${eb}\
 bytes in total, but only a few short ones were expected.`,{hint:xe})}return"keep"}entries(){const e=Buffer.concat(this.#n);
let n=0;return this.#t.map(({entry:r,headBytes:i,dataBytes:o})=>{const s=n+i;n=s+o;return{...r,data:e.subarray(s,n)}})}};import{pipeline as zA}from"node:stream/promises";import{Writable as HA}from"node:stream";function Ba(){return new HA({highWaterMark:1024*1024,write:(t,e,n)=>n()})}async function Ln(t,e,n,r=Ba()){await zA(e,n,r,{signal:t}).catch(i=>{if(!t.aborted)throw i})}async function Mr(t,e){const n=new AbortController;const r=new Fr(e,()=>{if(r.isComplete)n.abort()});const i=new J(o=>r.
isEmpty?r.hold(o):"drop");await Ln(n.signal,t,i,r.sink);return r.entries()[0]}async function tb(t){const e=new AbortController;
let n;const r=new J(i=>{n??={...i,name:Buffer.from(i.name),header:Buffer.from(i.header)};e.abort();return"drop"});await Ln(
e.signal,t,r);return n}function Te(t,e){return ob(t,"name",e)}function Ca(t,e){return ob(t,"linkName",e)}function rb(t,e,n){return nb(nb(t,"uid",
e),"gid",n)}function nb({extensions:t,header:e},n,r){const i=je(t).pax.has(n);if(r<=Bc||!i){return{extensions:i?Ku(t,n):
t,header:Cc(e,n,r)}}const o=new Map([[n,String(r)]]);const s=a=>Yc(a,o);return{extensions:$a(t,s),header:Cc(e,n,0)}}function Na(t){
const{pax:e,longName:n}=je(t.extensions);const r=n===void 0?Ae(e.get(ib)):void 0;const{extensions:i,header:o}=r===void 0?
t:Te(t,r);const s=a=>a==="size"||a.startsWith("GNU.sparse.");return{extensions:La(i,s),header:Si(Ep(o),0)}}function Ku(t,e){
return $a(t,n=>eh(n,e))}function La(t,e){return $a(t,n=>Kc(n,e))}function $a(t,e){const n=ls(t);const r=n.findLast(({typeFlag:i})=>i===
ke.pax);return n.flatMap(i=>{const{typeFlag:o,block:s,data:a}=i;if(o===ke.pax)return i===r?jA(i,e):[];return a===void 0?
[s]:[s,a]})}function jA({block:t,data:e,sizeBytes:n},r){if(e===void 0)return[];const i=e.subarray(0,n);const o=r(i);if(o.
equals(i))return[t,e];return o.length===0?[]:[Si(t,o.length),sb(o)]}var ib="GNU.sparse.name";var WA={name:{records:["pat\
h",ib],gnuType:ke.gnuLongName},linkName:{records:["linkpath"],gnuType:ke.gnuLongLink}};function ob(t,e,n){const{records:r,
gnuType:i}=WA[e];const[o,...s]=r;const a=jo(t.header,e,n);const d=a===void 0&&je(t.extensions).pax.has(o);const c=d?s:r;
const f=ls(La(t.extensions,p=>c.includes(p))).filter(({typeFlag:p})=>p!==i).flatMap(({block:p,data:h})=>h===void 0?[p]:[
p,h]);if(a!==void 0)return{extensions:f,header:a};const u=jo(t.header,e,n.subarray(0,R),true)??t.header;if(d){const p=h=>Yc(
h,new Map([[o,n]]));return{extensions:$a(f,p),header:u}}const l=Buffer.concat([n,Buffer.alloc(1)]);return{extensions:[...f,
kp(i,l.length),sb(l)],header:u}}function sb(t){return Buffer.concat([t,Buffer.alloc(he(t.length)-t.length)])}import{createHash as GA}from"node:crypto";import{createGunzip as VA,createZstdDecompress as KA}from"node:zlib";var db=4247762216;var JA=407710288;var ab={rle:1,reserved:3};function cb(t){if(t.length<4)return false;const e=t.readUInt32LE(
0);return e===db||fb(e)}function fb(t){return(t&4294967280)>>>0===JA}var Da=class{#e="magic";#t=4;#n=Buffer.alloc(4);#r=0;#i=false;#o=false;get isBetweenFrames(){
return this.#e==="magic"&&this.#r===0}*split(e){let n=0;let r=0;while(r<e.length){const i=this.#e==="skipped"||this.#e===
"header"||this.#e==="block"||this.#e==="checksum";const o=Math.min(this.#t,e.length-r);const s=this.#e==="skipped"||this.#e===
"skipped size";if(!i)this.#s(e.subarray(r,r+o));r+=o;this.#t-=o;if(s)n=r;if(this.#t>0)break;const a=this.#e==="magic";this.#d();
if(this.#e==="skipped size")n=r;else if(a&&r-n<4){yield Buffer.from(this.#n);n=r}if(this.#e==="magic"&&r>n){yield e.subarray(
n,r);n=r}}if(this.#e!=="magic"&&r>n)yield e.subarray(n,r)}#s(e){e.copy(this.#n,this.#r);this.#r+=e.length}#a(e,n){this.#e=
e;this.#t=n;this.#r=0}#d(){const e=this.#n;switch(this.#e){case"magic":{const n=e.readUInt32LE(0);if(fb(n))this.#a("skip\
ped size",4);else if(n===db)this.#a("descriptor",1);else throw new RangeError("bytes that are not a zstd frame follow it\
s last frame");return}case"skipped size":{const n=e.readUInt32LE(0);this.#a(n===0?"magic":"skipped",n===0?4:n);return}case"\
descriptor":this.#a("header",this.#u(e[0]??0));return;case"header":this.#a("block header",3);return;case"block header":{
const n=e.readUIntLE(0,3);const r=n>>1&3;if(r===ab.reserved)throw new RangeError("a zstd block has an unknown type");this.#o=
(n&1)===1;const i=r===ab.rle?1:n>>3;if(i>0)this.#a("block",i);else this.#c();return}case"block":this.#c();return;case"sk\
ipped":case"checksum":this.#a("magic",4);return}}#c(){if(!this.#o)this.#a("block header",3);else if(this.#i)this.#a("che\
cksum",4);else this.#a("magic",4)}#u(e){const n=(e&32)!==0;this.#i=(e&4)!==0;const r=[0,1,2,4][e&3]??0;const i=[n?1:0,2,
4,8][e>>6]??0;return(n?0:1)+r+i}};var pb=1024*1024;var YA=4*pb;var qA=6;var ub=["drain","end","close"];function Fa(t,e){return new Yu(t,e)}var Yu=class{chunks;packedBytes=0;tarBytes=0;packing;#e;#t;#n;constructor(e,n){
this.#e=e;this.#t=n;this.#n=lb(e.descriptor.digest);this.chunks=this.#i()}get#r(){return this.#e.descriptor.digest}async*#i(){
const{descriptor:e,diffId:n}=this.#e;const r=await this.#e.open(this.#t.signal);try{const i=this.#o(r);const o=await QA(
i);this.packing=tB(o,this.#r);const s=this.packing==="none"&&n===e.digest;const a=this.#t.checksDiffId&&!s?lb(n):void 0;
for await(const c of this.#a(o,i)){a?.update(c);this.tarBytes+=c.length;yield c}this.#s();const d=a&&mb(a,n);if(d!==void 0&&
d!==n)throw q(this.#r,`unpacks to ${d}, but the image's config says ${n}`)}finally{r.destroy()}}async*#o(e){const{sizeBytes:n}=this.#e.
descriptor;for await(const r of e){this.packedBytes+=r.length;if(this.packedBytes>n)throw q(this.#r,Ht(this.packedBytes,
n));this.#n.update(r);yield r}}#s(){const{sizeBytes:e}=this.#e.descriptor;if(this.packedBytes!==e)throw q(this.#r,Ht(this.
packedBytes,e));const n=mb(this.#n,this.#r);if(n!==this.#r)throw q(this.#r,`has the digest ${n}`)}async*#a(e,n){if(this.
packing==="none"){if(e.length>0)yield e;yield*n;return}const r=this.packing==="gzip";const i={chunkSize:pb,readableHighWaterMark:YA};
const o=r?VA(i):KA(i);const s=r?XA(o,e,n):ZA(o,e,n);s.catch(a=>o.destroy(a));o.on("error",()=>{});try{for await(const a of o.
iterator({destroyOnReturn:false}))yield a;await s}catch(a){throw this.#d(a)}finally{o.destroy()}}#d(e){const n=e.code;const r=e instanceof
m;const i=typeof n==="string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(n);if(r||!i&&!(e instanceof RangeError))return e;const o=n===
"Z_BUF_ERROR";return q(this.#r,o?`ends in the middle of its ${this.packing} stream`:`is not a readable ${this.packing} s\
tream (${E(e)})`)}};async function XA(t,e,n){let r=false;const i=new Promise(d=>{t.once("end",()=>{r=true});for(const c of[
"end","close"])t.once(c,d)});let o=0;let s=0;const a=async d=>{const c=d.findLastIndex(f=>f!==0);if(c!==-1)s=o+c+1;o+=d.
length;if(!r)await qu(t,d)};await a(e);for await(const d of n)await a(d);t.end();await i;if(s>t.bytesWritten)throw new RangeError(
"bytes that are not a gzip member follow its last member")}async function ZA(t,e,n){const r=new Da;for(const i of r.split(
e))await qu(t,i);for await(const i of n)for(const o of r.split(i))await qu(t,o);if(!r.isBetweenFrames)throw new RangeError(
"its last frame is incomplete");t.end()}async function qu(t,e){if(t.destroyed)throw new Error("the stream was closed");if(e.
length===0||t.write(e))return;await new Promise(n=>{const r=()=>{for(const i of ub)t.off(i,r);n()};for(const i of ub)t.on(
i,r)})}async function QA(t){const e=[];let n=0;while(n<qA){const{done:r,value:i}=await t.next();if(r===true)break;e.push(
i);n+=i.length}return e.length===1?e[0]??Buffer.alloc(0):Buffer.concat(e)}var eB=[["bzip2","BZh"],["xz","ý7zXZ\0"]];function tB(t,e){
if(t[0]===31&&t[1]===139)return"gzip";if(cb(t))return"zstd";const n=t.toString("latin1");const r=eB.find(([,i])=>n.startsWith(
i));if(r!==void 0)throw new m("UNSUPPORTED_IMAGE",`The layer ${e} is packed with ${r[0]}, but only gzip, zstd and unpack\
ed layers can be read.`,{hint:'Copy the image with "skopeo copy --dest-compress-format gzip" first.'});return"none"}function lb(t){
const e=Et(t)?.algorithm;if(e===void 0)throw q(t,"has a digest that cannot be checked");return GA(e)}function mb(t,e){return`${e.
slice(0,e.indexOf(":"))}:${t.digest("hex")}`}var Xu=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/;
var Zu=5;var Tt=class{#e=new Set;#t=0;static isIn({pax:e}){if(e.size===0)return false;for(const n of e.keys())if(Xu.test(
n))return true;return false}static remove(e){return{header:e.header,extensions:La(e.extensions,n=>Xu.test(n))}}note({pax:e}){
this.#t++;if(this.#e.size>Zu)return;for(const n of e.keys())if(Xu.test(n))this.#e.add(n.replace(/^(?:\w+\.xattr|RHT)\./,
""))}get notice(){if(this.#t===0)return void 0;const e=[...this.#e];const n=e.slice(0,Zu).join(", ")+(e.length>Zu?", …":
"");return`Left out extended attributes that belong to the machine that built the image (${n}) from ${this.#t} ${this.#t===
1?"entry":"entries"}.`}};function ve(t){return new m("LAYER_INVALID",`A layer of the image cannot be applied: ${t}.`,{hint:"The image is damaged,\
 or the program that made it has a bug. Build it again with another builder."})}function hb(t){return ve(`the tar stream\
 of ${t} ends within an entry`)}var ht=4095;var $n=255;var Ma=40;var Qu=1e7;var el=1e4;var tl=256*1024**2;var nl=192*1024**2;var rl=5e8;var il=64*1024**
3;var ol=500;function we(t){return new m("TAR_LIMIT",t,{hint:xe})}var pe=47;var Ua=46;function sl(t){let e=t.length;while(e>0&&t[e-1]===pe)e--;let n=0;while(n<e&&nB(t,n,e))n+=t[n]===pe?1:
2;const r=t.subarray(n,e);const i=rB(r)?r:iB(r,t);if(i.length>ht)throw we(`A path of the image has ${i.length} bytes, bu\
t at most ${ht} are possible: ${_(i)}.`);return i}function io(t,e){if(t.length===e.length)return t.equals(e);const n=t[0]===
Ua&&t[1]===pe&&t.length===e.length+2;return n&&t.compare(e,0,e.length,2)===0}function nB(t,e,n){return t[e]===pe||t[e]===
Ua&&e+1<n&&t[e+1]===pe}function rB(t){let e=0;for(let n=0;n<=t.length;n++){const r=t[n];if(r===0)return false;if(n<t.length&&
r!==pe)continue;const i=n-e;if(i>$n)return false;if(i<=2&&t[e]===Ua&&(i===1||t[e+1]===Ua))return false;if(i===0&&t.length>
0)return false;e=n+1}return true}function iB(t,e){if(t.includes(0))throw ve(`the name ${_(e)} contains a NUL`);const n=[];
for(const r of t.toString("latin1").split("/")){if(r===""||r===".")continue;if(r.length>$n)throw we(`A name of the image\
 has ${r.length} bytes, but at most ${$n} are possible: ${_(Buffer.from(r,"latin1"))}.`);if(r!=="..")n.push(r);else if(n.
pop()===void 0)throw ve(`the path ${_(e)} leads out of the image`)}return Buffer.from(n.join("/"),"latin1")}var oB=64*1024;var gb=1024*1024;var Ha=class{#e=[];#t;#n=0;add(e){if(e.length<oB){if(this.#n+e.length>gb)this.#r();this.#t??=
Buffer.allocUnsafeSlow(gb);this.#n+=e.copy(this.#t,this.#n);return}this.#r();this.#e.push(e)}take(){const e=this.#e;this.#e=
[];return e}end(){this.#r();return this.take()}#r(){if(this.#t===void 0)return;this.#e.push(this.#t.subarray(0,this.#n));
this.#t=void 0;this.#n=0}};import{randomInt as sB}from"node:crypto";var so=20;var Ur=2**so;var oo=Ur-1;var za=class{#e=[];#t=0;add(e,n,r){const i=r-n;if(i>ht)throw new RangeError("a text i\
s longer than any path");if((this.#t&oo)+i>Ur||this.#t===this.#e.length*Ur){this.#t=this.#e.length*Ur;if(this.#t+Ur>tl)throw we(
`The image's names and link targets exceed ${tl} bytes in total.`);this.#e.push(Buffer.allocUnsafeSlow(Ur))}const o=this.#t;
e.copy(this.#e[o>>so],o&oo,n,r);this.#t+=i;return o}get(e,n){const r=e&oo;return this.#e[e>>so].subarray(r,r+n)}copy(e,n,r,i){
const o=e&oo;const s=this.#e[e>>so];if(n>32)s.copy(r,i,o,o+n);else for(let a=0;a<n;a++)r[i+a]=s[o+a];return i+n}equals(e,n,r,i){
const o=e&oo;const s=this.#e[e>>so];for(let a=0;a<n;a++)if(s[o+a]!==r[i+a])return false;return true}};var H=0;var D=-1;var B={directory:0,file:1,symlink:2,special:3};var Oe=1024;var aB=.6;var dB=sB(2**32);var ja=class{texts=new za;count=0;parent=new Int32Array(
Oe);kind=new Uint8Array(Oe);dead=new Uint8Array(Oe);touched=new Uint16Array(Oe);layer=new Uint16Array(Oe);ordinal=new Uint32Array(
Oe);inode=new Int32Array(Oe);head=new Uint32Array(Oe);extra=new Uint32Array(Oe);extraLength=new Uint16Array(Oe);place=new Uint32Array(
Oe);pathBytes=new Uint16Array(Oe);#e=new Uint32Array(Oe);#t=new Uint8Array(Oe);#n=new Int32Array(4*Oe);#r=0;constructor(){
this.count=1;this.parent[H]=D;this.inode[H]=H}find(e,n,r,i){const o=this.#n[this.#i(e,n,r,i)]-1;return o<0||this.dead[o]===
1?D:o}add({parent:e,bytes:n,start:r,end:i,kind:o,layer:s}){const a=this.count;if(a===this.parent.length)this.#s();const d=this.
pathBytes[e];const c=d+(d===0?0:1)+(i-r);if(i-r>$n||c>ht)throw we(`A path of the image is longer than ${ht} bytes, or co\
ntains a name of more than ${$n} bytes.`);this.parent[a]=e;this.kind[a]=o;this.touched[a]=s;this.inode[a]=a;this.pathBytes[a]=
c;this.#e[a]=this.texts.add(n,r,i);this.#t[a]=i-r;this.count++;const f=this.#i(e,n,r,i);const u=this.#n[f];if(u===0)this.#r++;else
this.dead[u-1]=1;this.#n[f]=a+1;if(this.#r>this.#n.length*aB)this.#o();return a}pathOf(e,n=false){const r=this.pathBytes[e];
const i=Buffer.allocUnsafe(r+(n?1:0));if(n)i[r]=47;let o=r;for(let s=e;s!==H;s=this.parent[s]){const a=this.#t[s];this.texts.
copy(this.#e[s],a,i,o-a);o-=a+1;if(o>=0)i[o]=47}return i}targetOf(e){return this.texts.get(this.extra[e],this.extraLength[e])}hiddenBelow(e){
let n=0;for(let r=e;r!==D;r=this.parent[r])n=Math.max(n,this.extra[r]);return n}#i(e,n,r,i){const o=this.#n.length-1;const s=i-
r;let a=cB(e,n,r,i)&o;for(;;){const d=this.#n[a]-1;if(d<0)return a;if(this.parent[d]===e&&this.#t[d]===s&&this.texts.equals(
this.#e[d],s,n,r))return a;a=a+1&o}}#o(){const e=this.#n.filter(n=>n>0&&this.dead[n-1]===0);this.#n=new Int32Array(this.#n.
length*2);this.#r=e.length;for(const n of e){const r=n-1;const i=this.texts.get(this.#e[r],this.#t[r]);this.#n[this.#i(this.
parent[r],i,0,i.length)]=n}}#s(){const e=this.parent.length*2;this.parent=Ne(this.parent,new Int32Array(e));this.kind=Ne(
this.kind,new Uint8Array(e));this.dead=Ne(this.dead,new Uint8Array(e));this.touched=Ne(this.touched,new Uint16Array(e));
this.layer=Ne(this.layer,new Uint16Array(e));this.ordinal=Ne(this.ordinal,new Uint32Array(e));this.inode=Ne(this.inode,new Int32Array(
e));this.head=Ne(this.head,new Uint32Array(e));this.extra=Ne(this.extra,new Uint32Array(e));this.extraLength=Ne(this.extraLength,
new Uint16Array(e));this.place=Ne(this.place,new Uint32Array(e));this.pathBytes=Ne(this.pathBytes,new Uint16Array(e));this.#e=
Ne(this.#e,new Uint32Array(e));this.#t=Ne(this.#t,new Uint8Array(e))}};function Ne(t,e){e.set(t);return e}function cB(t,e,n,r){
let i=Math.imul(t^dB,3432918353);for(let o=n;o<r;o++){i=Math.imul(i^e[o],1540483477);i^=i>>>15}i=Math.imul(i^i>>>16,2246822507);
return(i^i>>>13)>>>0}var fB=64;async function*yb(t,e,n,r){const i=new al(t,e);const o=new Ha;const s=(a,d)=>{r?.add(a.length,i.originOf(a,d));
o.add(a)};for(const a of i.top())s(a);yield*o.end();for(const[a,d]of t.layers.entries()){if(!i.beginLayer(a+1))continue;
const c=new Yt({begin:(u,l)=>i.begin(u,l),emit:s},{dropsGlobals:true,ignoresTrailer:true});const f=Fa(d,{checksDiffId:false,
signal:n});for await(const u of f.chunks){n.throwIfAborted();c.consume(u);yield*o.take();if(e.top!==H&&i.isLayerDone(c))
break}}for(;;){const a=i.moreDirectories();if(a.length===0)break;for(const d of a)s(d);yield*o.take()}yield*o.end()}var al=class{#e;#t;#n;#r;#i;#o=0;#s=0;#a=0;#d=true;#c;#u=new WeakMap;constructor(e,n){
const{tree:r}=e;this.#e=e;this.#t=r;this.#n=n;this.#r=new Uint8Array(r.count);this.#r[H]=1;this.#i=n.top;const i=r.parent[n.
top];this.#c=i>H?r.pathBytes[i]+1:0;this.#l()}top(){const{top:e}=this.#n;return this.#t.kind[e]===B.directory?this.#m(e):
[]}beginLayer(e){this.#s=e;this.#a=0;return this.#f}get#f(){return this.#o<this.#t.count&&this.#t.layer[this.#o]===this.#s}isLayerDone(e){
return!this.#f&&(this.#d||e.isBetweenEntries)}begin(e,n){const r=this.#a++;this.#d=!this.#f||this.#t.ordinal[this.#o]!==
r;if(this.#d)return yr;const i=this.#o++;this.#l();const o=this.#t.inode[i];const s=this.#n.carrier[o];const a=o===i?s:i;
const d=this.#p(i);d.push(...this.#m(this.#t.parent[a]));let c=e;if(Tt.isIn(n))c=Tt.remove(c);const f=this.#g(a);if(!this.#y(
e.name,f))c=Te(c,f);if(a!==s){const u=this.#g(s);if(!this.#y(kn(e.header,n),u))c=Ca(c,u)}if(c===e&&d.length===0)return Xs;
return{blocks:[...d,...c.extensions,c.header],keepsData:true}}moreDirectories(){return this.#p(this.#t.count)}originOf(e,n){
if(n===void 0)return this.#u.get(e);return{stream:this.#s-1,offset:n}}#l(){const{kind:e,inode:n,count:r}=this.#t;const{carrier:i,
isSelected:o}=this.#n;for(;this.#o<r;this.#o++){const s=this.#o;if(e[s]===B.directory)continue;const a=n[s];const d=i[a];
if(a===s?d!==D:o[s]===1&&d!==s)return}}#p(e){const{kind:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let o=0;this.#i<
e;this.#i++){const s=this.#i;if(n[s]!==B.directory||r[s]===0||this.#r[s]===1)continue;if(o++===fB)break;this.#h(s,i)}return i}#m(e){
const{parent:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let s=e;s>H&&r[s]===1&&this.#r[s]===0;s=n[s])i.push(s);
const o=[];for(const s of i.reverse())this.#h(s,o);return o}#h(e,n){this.#r[e]=1;const r=this.#n.top===H;const i=dl(this.#e,
e,r?void 0:this.#c);const o=this.#t.place[e];let s=(o-1)*R;for(const a of[...i.extensions,i.header]){if(o>0&&r)this.#u.set(
a,{stream:this.#t.layer[e]-1,offset:s});s+=a.length;n.push(a)}}#y(e,n){return this.#n.top===H?io(e,n):e.equals(n)}#g(e){
return this.#t.pathOf(e).subarray(this.#c)}};function dl({tree:t,heads:e},n,r){const i=t.head[n];const o=t.pathOf(n,t.kind[n]===
B.directory).subarray(r);if(i===0)return Te({extensions:[],header:xp()},o);const s=e.get(i);if(r===void 0)return s;const a=tr(
Ye(s.header,0),je(s.extensions));return a.equals(o)?s:Te(s,o)}var Wa=class{#e;#t=0;#n=0;#r=Buffer.alloc(0);#i=D;#o=0;constructor(e){this.#e=e}beginLayer(e){this.#t=e;this.forget()}forget(){
this.#i=D}childOf(e,n,r){return this.#a(this.#e.find(e,n,r,n.length),this.#s(e))}directoryOf(e,n,r){if(n<=0)return H;if(this.#i!==
D&&r==="create"&&uB(this.#r,e,n))return this.#i;const i={directory:H,hidden:this.#s(H),links:0};if(!this.#d(i,e.subarray(
0,n),r))return D;if(r==="create"){this.#r=Buffer.from(e.subarray(0,n));this.#i=i.directory;this.#o=i.hidden}return i.directory}#s(e){
return e===this.#i?this.#o:this.#e.hiddenBelow(e)}#a(e,n){return e===D||this.#e.touched[e]<n?D:e}#d(e,n,r){for(let i=0;i<
n.length;){const o=n.indexOf(pe,i);const s=o===-1?n.length:o;if(s>i&&!this.#c(e,n,[i,s],r))return false;i=s+1}return true}#c(e,n,[
r,i],o){const s=this.#e;if(++this.#n>rl)throw we(`The image's paths have more than ${rl} parts in total.`);if(n[r]===46&&
i-r<=2){if(i-r===1)return true;if(n[r+1]===46){this.#u(e,n);return true}}const a=this.#a(s.find(e.directory,n,r,i),e.hidden);
if(a===D)return o==="create"&&this.#f(e,n,r,i);const d=s.kind[a];const c=s.touched[a]===this.#t;if(d===B.directory){if(o===
"create")s.touched[a]=this.#t;e.directory=a;e.hidden=Math.max(e.hidden,s.extra[a]);return true}if(d===B.symlink&&(c||o===
"link")){const f=s.targetOf(s.inode[a]);if(++e.links>Ma)throw ve(`the symbolic links of ${_(n)} form a loop`);if(f[0]===
pe){e.directory=H;e.hidden=s.hiddenBelow(H)}return this.#d(e,f,o)}if(o!=="create")return false;if(c)throw ve(`an entry i\
s below ${_(s.pathOf(a))}, which is a file in the same layer`);return this.#f(e,n,r,i)}#u(e,n){if(e.directory===H)throw ve(
`the symbolic link to ${_(n)} leads out of the image`);e.directory=this.#e.parent[e.directory];e.hidden=this.#e.hiddenBelow(
e.directory)}#f(e,n,r,i){const o=e.directory;const s=B.directory;e.directory=this.#e.add({parent:o,bytes:n,start:r,end:i,
kind:s,layer:this.#t});return true}};function uB(t,e,n){return t.length===n&&t.compare(e,0,n)===0}var Ja=Buffer.from(".wh.");var wb=Buffer.from(".wh..wh..opq");var lB=Buffer.from(".wh..wh.");var mB={"0":B.file,S:B.file,
"2":B.symlink,"3":B.special,"4":B.special,"5":B.directory,"6":B.special};var Ga=class{attributes=new Tt;#e;#t;#n;#r=0;#i=0;#o=0;#s=0;#a=[];constructor(e,n){
this.#e=e;this.#t=n;this.#n=new Wa(e)}beginLayer(){this.#r++;this.#i=0;this.#s=this.#e.count;this.#a=[];this.#n.beginLayer(
this.#r)}endLayer(){const{dead:e,parent:n,count:r}=this.#e;let i=0;for(let o=this.#s;o<r;o++){if(this.#d(n[o]))e[o]=1;if(e[o]===
0)i+=this.#a[o-this.#s]??0}return i}#d(e){const{dead:n,parent:r}=this.#e;for(let i=e;i!==D;i=r[i]){if(n[i]===1)return true;
if(i>=this.#s)return false}return false}apply(e,n,r){const i=this.#i++;if(++this.#o>Qu)throw we(`The image's layers have\
 more than ${Qu} entries.`);const o=sl(e.name);const s=o.lastIndexOf(pe)+1;if(cl(o,0,lB)&&!Eb(o,0))return;if(cl(o,s,Ja))
this.#c(o,s);else if(o.length===0)pB(e);else this.#f(e,n,{path:o,start:s,ordinal:i,startBytes:r})}#c(e,n){const r=this.#e;
const i=n+Ja.length;if(i===e.length)throw ve(`the whiteout ${_(e)} does not say what it deletes`);const o=this.#n.directoryOf(
e,n-1,"find");if(o===D)return;if(Eb(e,n)){this.#u(o);return}const s=this.#n.childOf(o,e,i);if(s===D)return;if(r.touched[s]!==
this.#r)r.dead[s]=1;else if(r.kind[s]===B.directory)this.#u(s);this.#n.forget()}#u(e){this.#e.extra[e]=this.#r;this.#n.forget()}#f(e,n,{
path:r,start:i,ordinal:o,startBytes:s}){hB(r);const a=this.#e;const d=Tt.isIn(n);if(d)this.attributes.note(n);const c=this.#n.
directoryOf(r,i-1,"create");const f=this.#n.childOf(c,r,i);const u=Sb(e);const l=this.#r;let p=f;if(u===B.directory&&f!==
D&&a.kind[f]===B.directory){a.touched[f]=l}else{if(f!==D){a.dead[f]=1;this.#n.forget()}const k=e.typeFlag==="1"?this.#m(
e,n):D;const v=k===D?u:a.kind[k];p=a.add({parent:c,bytes:r,start:i,end:r.length,kind:v,layer:l});if(k!==D)a.inode[p]=a.inode[k]}
a.layer[p]=l;a.ordinal[p]=o;const h=!d&&io(e.name,r);a.place[p]=h?bb(s):0;if(e.typeFlag==="1")return;if(u===B.file)this.#l(
p,Zi(e,n));if(u===B.symlink)this.#p(p,kn(e.header,n));if(u!==B.directory&&u!==B.symlink)return;const g=d?Tt.remove(e):e;
const b=a.pathOf(p,u===B.directory);const x=io(e.name,b);a.head[p]=this.#t.add(x?g:Te(g,b));a.place[p]=x&&g===e?bb(s):0}#l(e,n){
this.#a[e-this.#s]=n}#p(e,n){const r=this.#e;if(n.includes(0)||n.length>ht)throw ve(`the target of the symbolic link ${_(
r.pathOf(e))} is not a valid path`);r.extra[e]=r.texts.add(n,0,n.length);r.extraLength[e]=n.length;this.#l(e,n.length)}#m(e,n){
const r=kn(e.header,n);const i=sl(r);const o=i.lastIndexOf(pe)+1;const s=this.#n.directoryOf(i,o-1,"link");const a=s===D||
i.length===0?D:this.#n.childOf(s,i,o);const d=`the hard link ${_(e.name)} leads to ${_(r)}`;if(a===D)throw ve(`${d}, whi\
ch does not exist`);if(this.#e.kind[a]===B.directory)throw ve(`${d}, which is a directory`);return a}};function bb(t){const e=t/
R+1;return e<2**32?e:0}function pB(t){if(Sb(t)!==B.directory)throw ve(`the entry ${_(t.name)} would replace the root dir\
ectory`)}function hB(t){for(let e=t.indexOf(Ja);e!==-1;e=t.indexOf(Ja,e+1)){if(e>0&&t[e-1]!==pe)continue;throw new m("WH\
ITEOUT_NAME",`The image has an entry in ${_(t)}, but a layer cannot contain a name that starts with ".wh.": it would be \
read as a whiteout, which marks a deletion.`,{hint:"Rename or remove the directory where the image is built."})}}function Sb(t){
const{typeFlag:e,header:n,name:r}=t;if(e==="0"&&gp(n)&&r.at(-1)===pe)return B.directory;if(e==="1")return B.file;const i=mB[e];
if(i===void 0)throw ve(`the entry ${_(r)} has the unknown type ${JSON.stringify(e)}`);return i}function Eb(t,e){return t.
length-e===wb.length&&cl(t,e,wb)}function cl(t,e,n){if(t[e]!==46||t.length-e<n.length)return false;return t.compare(n,0,
n.length,e,e+n.length)===0}import{constants as gB,zstdCompressSync as yB,zstdDecompressSync as wB}from"node:zlib";var Va=256*1024;var bB=16;var Ka=class{#e=[];#t=[];#n=0;#r;#i=1;#o=0;#s=new Map;add({extensions:e,header:n}){const r=e.reduce(
(s,{length:a})=>s+a,n.length);if(this.#o+r>Va)this.#d();const i=this.#i+this.#o/R;const o=r>Va?Buffer.allocUnsafeSlow(r):
this.#r;this.#r=o??Buffer.allocUnsafeSlow(Va);for(const s of[...e,n])this.#o+=s.copy(this.#r,this.#o);return i}get(e){let n=this.#a(
e);const r=[];for(;;){const i=n.subarray(0,R);const{typeFlag:o,sizeBytes:s}=Ye(i,0);if(!er(o))return{extensions:r,header:i};
const a=R+he(s);r.push(i);if(s>0)r.push(n.subarray(R,a));n=n.subarray(a)}}#a(e){if(e>=this.#i)return this.#r.subarray((e-
this.#i)*R);let n=0;let r=this.#t.length-1;while(n<r){const s=n+r+1>>1;if(this.#t[s]<=e)n=s;else r=s-1}const i=this.#s.get(
n);const o=i??wB(this.#e[n]);this.#s.delete(n);this.#s.set(n,o);for(const s of this.#s.keys()){if(this.#s.size<=bB)break;
this.#s.delete(s)}return o.subarray((e-this.#t[n])*R)}#d(){if(this.#o===0)return;const e=yB(this.#r.subarray(0,this.#o),
{params:{[gB.ZSTD_c_compressionLevel]:1}});this.#n+=e.length;if(this.#n>nl)throw we(`The image's directories have more t\
han ${nl} bytes of headers.`);this.#e.push(Buffer.from(e));this.#t.push(this.#i);this.#i+=this.#o/R;this.#o=0;if(this.#r.
length>Va)this.#r=void 0}};function xb(t){const{parent:e,dead:n,touched:r,extra:i,kind:o,count:s}=t;const a=new Uint8Array(s);const d=new Uint16Array(
s);a[H]=1;d[H]=i[H];for(let c=1;c<s;c++){const f=e[c];const u=d[f];if(a[f]===0||n[c]===1||r[c]<u)continue;a[c]=1;if(o[c]===
B.directory)d[c]=Math.max(u,i[c])}return a}function Hr(t,e,n){const{parent:r,kind:i,inode:o,count:s}=t;const a=n===H?e:new Uint8Array(
s);if(n!==H)a[n]=1;const d=new Int32Array(s).fill(D);for(let c=n;c<s;c++){if(e[c]===0)continue;if(n!==H&&c>n&&a[r[c]]===
1)a[c]=1;if(a[c]===0||i[c]===B.directory)continue;const f=o[c];if(d[f]===D)d[f]=c}return{top:n,isSelected:a,carrier:d}}async function ul(t,e){for(const{descriptor:o}of t)xB(o.mediaType,o.digest);if(t.length>el)throw we(`The image has ${t.length}\
 layers, but at most ${el} are read.`);const n=new fl(t,e);const r=t.reduce((o,{descriptor:s})=>o+s.sizeBytes,0);const i={
title:"Read the layers",doneBytes:()=>n.packedBytes,totalBytes:()=>r};return W(e.log,i,n.run())}var fl=class{#e;#t;#n=new ja;#r=new Ka;#i=new Ga(
this.#n,this.#r);#o=[];#s=[];#a=[];#d=[];#c=[];#u=0;#f=0;#l;constructor(e,n){this.#e=e;this.#t=n}get packedBytes(){return this.#u+
(this.#l?.packedBytes??0)}async run(){for(const n of this.#e)await this.#p(n);const{notice:e}=this.#i.attributes;return{
layers:this.#e,layerBytes:this.#o,unpackedBytes:this.#o.reduce((n,r)=>n+r,0),tarBytes:this.#f,layerTarBytes:this.#s,packings:this.#a,
firstNodes:this.#d,notices:e===void 0?this.#c:[...this.#c,e],tree:this.#n,heads:this.#r,living:xb(this.#n)}}async#p(e){const{
signal:n,touch:r}=this.#t;const i=Fa(e,{checksDiffId:true,signal:n});this.#l=i;this.#d.push(this.#n.count);this.#i.beginLayer();
const o=new Yt({begin:(s,a,d)=>{this.#i.apply(s,a,d);return yr},emit:()=>{}},{dropsGlobals:true,ignoresTrailer:true});for await(const s of i.
chunks){n.throwIfAborted();o.consume(s);this.#m(i);r?.()}if(!o.isBetweenEntries)throw hb(e.descriptor.digest);this.#h(e,
i.packing);this.#o.push(this.#i.endLayer());this.#u+=i.packedBytes;this.#f+=i.tarBytes;this.#s.push(i.tarBytes);this.#a.
push(i.packing??"none");this.#l=void 0}#m(e){const n=this.#f+e.tarBytes;if(EB(n,this.packedBytes))throw we(`The image's \
layers unpack to more than ${il} bytes and to more than ${ol} times their size.`)}#h({descriptor:e},n){const r=SB(e.mediaType);
if(r===void 0||n===void 0||r===n)return;const i=o=>o==="none"?"not packed":`packed with ${o}`;this.#c.push(`The media ty\
pe of the layer ${e.digest} says that it is ${i(r)}, but it is ${i(n)}, so it was read as that.`)}};function EB(t,e){return t>
il&&t>ol*e}function SB(t){if(/[.+]gzip$/.test(t))return"gzip";if(/[.+]zstd$/.test(t))return"zstd";return t==="applicatio\
n/vnd.oci.image.layer.v1.tar"?"none":void 0}function xB(t,e){const n=(r,i)=>{throw new m("UNSUPPORTED_IMAGE",`The layer ${e}\
 ${r}.`,{hint:i})};if(/nondistributable|foreign/.test(t))n("is not in the image, but has to be fetched from elsewhere (a\
 foreign or non-distributable layer)","Windows images have such layers. Build the image on a base without them.");if(/\+encrypted$/.
test(t))n("is encrypted",'Decrypt the image first, with "skopeo copy --decryption-key".')}var kb=2**24;function Pb(t){const{tree:e,layerTarBytes:n}=t;const r=kB(t);const i=[];for(const[o,s]of PB(t).entries()){let a;
let d=0;const c=f=>{if(a!==void 0)i.push({layer:o,startBytes:a,endBytes:f});a=void 0};for(const f of s){const u=e.place[f];
if(u===0)continue;const l=(u-1)*R;const p=e.ordinal[f];if(p!==d||!r(f))c(l);if(r(f))a??=l;d=p+1}c(n[o]??0)}return i}function kB({
tree:t,living:e,firstNodes:n}){const{kind:r,inode:i,layer:o}=t;const{carrier:s}=Hr(t,e,H);return a=>{if(e[a]===0)return false;
if(r[a]===B.directory)return a>=(n[o[a]-1]??0);const d=i[a];return s[d]===a===(d===a)}}function PB({tree:t,layers:e}){const n=e.
map(()=>[]);for(let r=1;r<t.count;r++)n[t.layer[r]-1]?.push(t.ordinal[r]*kb+r);return n.map(r=>Array.from(Float64Array.from(
r).sort(),i=>i%kb))}var TB=8*1024*1024;var vB=4*1024*1024;var Ya=class extends Error{};function Tb(t){const{tree:e,living:n}=t;const r=(o,s,a)=>IB.
from(OB(yb(t,o,s,a),a),{objectMode:false,highWaterMark:TB,signal:s});const i=async(o,s)=>{const a=Ib(t,o);if(a===D)throw new Ya(
`there is no ${o.toString()} in the layers`);return r(Hr(e,n,a),s)};return{way:"layers",unseenTimes:[],isReproducible:true,
decide:()=>"keep",open:async o=>r(Hr(e,n,H),o),layers:{blobs:t.layers,areGzip:t.packings.map(o=>o==="gzip"),tarBytes:t.tarBytes,
keptRuns:()=>Pb(t),open:async(o,s)=>r(Hr(e,n,H),o,s)},openPath:i,isNotFound:o=>o instanceof Ya,lookAt:async(o,s)=>{const a=Buffer.
from(o);const d=Ib(t,a);if(d===D)return void 0;return _B(t,d)??Mr(await i(a,s),vB)},close:async()=>{}}}async function*OB(t,e){
yield*t;e?.add(wi.length,void 0);yield wi}function _B(t,e){const{tree:n}=t;const r=n.kind[e];if(r!==B.directory&&(r!==B.
symlink||n.inode[e]!==e))return void 0;const i=n.parent[e];const o=i>H?n.pathBytes[i]+1:0;const{header:s,extensions:a}=dl(
t,e,o);const d=r===B.directory?"5":"2";const c=Ft(s);return{typeFlag:d,mtimeSeconds:c,header:s,extensions:a,data:Buffer.
alloc(0)}}function Ib({tree:t,living:e},n){let r=0;let i=H;let o=n;while(o.length>0){const s=o.indexOf(pe);const a=s===-1?
o.length:s;const d=o.subarray(0,a);o=o.subarray(Math.min(a+1,o.length));const c=d.toString("latin1");if(c===""||c===".")
continue;if(c===".."){i=Math.max(H,t.parent[i]);continue}if(t.kind[i]!==B.directory)return D;const f=t.find(i,d,0,d.length);
if(f===D||e[f]===0)return D;if(t.kind[f]!==B.symlink||o.length===0){i=f;continue}if(++r>Ma)return D;const u=t.targetOf(t.
inode[f]);if(u[0]===pe)i=H;o=Buffer.concat([u,Buffer.from("/"),o])}return i}function zr(t,e,n){const{json:r}=t.config;const i=y(r,"config");const o=y(i,"Volumes");const s=new ll(t,e,n);return{reference:e.
reference,id:t.manifest.digest,ofContainer:void 0,platform:t.platform,diffIds:t.layers.map(({diffId:a})=>a),packedLayers:t.
layers,layerCount:t.layers.length,volumes:P(o)?Object.keys(o).filter(a=>!a.includes("\0")):[],shownConfig:P(i)?i:{},knownBytes:void 0,
isExact:true,notices:[],readConfig:async()=>({json:r,digest:t.config.descriptor.digest,packedLayers:t.layers.map(({descriptor:a})=>a),
annotations:t.annotations,missing:void 0}),openReader:()=>s.openReader(),measure:()=>s.measure()}}var ll=class{#e;#t;#n;#r;#i;#o=0;constructor(e,n,r){
this.#e=e;this.#t=n;this.#n=r}async openReader(){this.#o++;const e=RB(async()=>{if(--this.#o>0)return;this.#r=void 0;await this.#t.
release?.(this.#e)});try{return{...Tb(await this.#s()),close:e}}catch(n){await e();throw n}}async measure(){if(this.#i===
void 0)await this.#s();if(this.#i===void 0)throw new Error("the layers have no size");return this.#i}#s(){this.#r??=this.#a().
catch(e=>{this.#r=void 0;throw e});return this.#r}async#a(){const{layers:e,config:n}=this.#e;const r=await ul(e,this.#n);
if(this.#i===void 0)for(const i of r.notices)this.#n.log.notice(i);this.#i={bytes:r.unpackedBytes,packedBytes:e.reduce((i,{
descriptor:o})=>i+o.sizeBytes,0),history:AB(n.json,r.layerBytes)};return r}};function RB(t){let e;return()=>{e??=t();return e}}
function AB(t,e){const n=qo(t);const r=y(t,"history");const i=n?.filter(s=>s).length;if(n===void 0||i!==e.length||!Array.
isArray(r))return void 0;const o=[...e];return n.map((s,a)=>({command:w(r[a],"created_by")??w(r[a],"comment")??"",bytes:s?
o.shift()??0:0,hasLayer:s}))}function qa(t,e,n){const r=We(n);if(r.os!=="linux"){throw new m("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image,\
 but ${JSON.stringify(t)} is for ${r.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this \
way."})}if(!ss(r)){throw new m("UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(t)} has an invalid platform\
: ${JSON.stringify(r)}.`,{hint:"Do not trust this image: no builder writes such a config."})}const i=y(n,"Config","Volum\
es");const o=w(e,"Id")??"";if(o==="")throw ml(t);const s=xt(n);const a=Hi(e)??Hi(n)??false;return{reference:t,image:void 0,
names:Vs(e),id:o,platform:r,diffIds:s,isIndex:a,isDefaultPlatform:!a||JSON.stringify(s)===JSON.stringify(xt(e)),volumes:P(
i)?Object.keys(i).filter(d=>!d.includes("\0")):[],inspect:n}}function ml(t){return new m("ENGINE_FAILED",`The engine des\
cribes ${JSON.stringify(t)} without an ID, a platform or layers.`,{hint:'Remove the image ("docker rmi") and pull or bui\
ld it again.'})}async function vb(t,e,n,r){const{log:i}=t;const o={reference:e,id:n,isIndex:r!==void 0,platform:r??t.platform,volumes:[]};
const s=await BB(t,o);if(s===void 0)return void 0;const a=r??s.platform;const d={imageId:n,manifest:s,likely:r??t.platform};
if(t.canInspectPlatform&&a!==void 0){const c=await ee(t,n,a);if(c!==void 0&&Gs(c)&&V(We(c),a))return c}for(const{place:c,
open:f}of _r(t,o)){try{const u=await f(l=>CB(l,d,r!==void 0));if(u!==void 0)return u}catch(u){if(!(u instanceof ce))throw u;
i.debug(`no config blob ${c}: ${E(u)}`)}}throw LB(t,e,a)}async function BB(t,e){let n;try{n=await z(t,{source:e})}catch(r){
if(r instanceof m&&Ui(r.message))return void 0;throw r}try{return pl(await Ce(t,n))}finally{await j(t,n)}}function pl(t){
const e=y(t,"ImageManifestDescriptor");const n=y(e,"platform");const r=w(n,"architecture")??"";const i=y(e,"size");return{
digest:w(e,"digest"),sizeBytes:typeof i==="number"?i:void 0,platform:r===""?void 0:_e({os:w(n,"os")??"linux",architecture:r,
variant:w(n,"variant")})}}async function CB(t,{imageId:e,manifest:{digest:n,sizeBytes:r},likely:i},o){const s=n===void 0?
{digest:e}:{digest:n,sizeBytes:r};let a;for await(const{configText:d,isInIndex:c}of Or(s,t.text,i)){const f=L(d);if(!P(f))
continue;const u=NB(f,c);if(n!==void 0||V(We(f),i))return u;a??=u}return o?void 0:a}function NB(t,e){const{os:n,architecture:r,
variant:i}=We(t);const o={Created:t["created"],Author:t["author"],Os:n,Architecture:r,Variant:i,OsVersion:t["os.version"],
Config:t["config"]};return{...Object.fromEntries(Object.entries(o).filter(([,s])=>s!==void 0)),RootFS:{Type:"layers",Layers:Yo(
t)},...e?{Descriptor:{mediaType:Pe.index}}:{}}}function LB(t,e,n){const r=n===void 0?"":` for ${O(n)}`;return new m("UNS\
UPPORTED_IMAGE",`docker-flatten needs to know the layers of ${JSON.stringify(e)}${r}, but Docker ${t.version} shows neit\
her the layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or remove \
this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function ao(t,e,n){const{log:r,signal:i}=t;r.info(`Pulling ${e}`);const o=n===void 0?[]:["--platform",n];const s=await W(
r,{title:"Pull"},t.docker.stream(["pull","--quiet",...o,e],u=>r.debug(u.trimEnd()),i,true));if(s.exitCode===0)return;const a=s.
stderr.trim().slice(-2e3);const d=`Pulling ${JSON.stringify(e)} failed`;const c=Fo(a,d);if(c!==void 0)throw c;if(/no match(?:ing manifest)? for|does not match the specified platform/i.
test(a)){throw new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(e)} is needed for ${n??"the engine's platform"}, bu\
t its registry does not have that platform: ${a}`,{hint:"Select a platform that the image has, or a tag for this platfor\
m."})}if(/manifest unknown|not found|does not exist|pull access denied/i.test(a)){throw new m("IMAGE_NOT_FOUND",`The ima\
ge ${JSON.stringify(e)} was not found locally, and its registry does not have it or denied access: ${a}`,{hint:'Check th\
e name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load \
it into the engine ("load: true").'})}const f=/toomanyrequests|rate limit/i.test(a);throw new m("PULL_FAILED",`${d}: ${a}`,
{hint:f?"Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.":`C\
heck whether the registry is reachable, and run again. ${S("pull","never")} uses only images that the engine has.`})}async function Xa(t,e){const{image:n,platform:r,pull:i}=e;const o=await ee(t,n.text);if(o===void 0){if(i==="never"||Mt(n.
text))throw hl(n.text,i);return{...await $B(t,e),image:n}}const s=await jr(t,n.text,o,r);if(s===void 0){const a=await jr(
t,n.text,o,void 0);const d=i!=="never"&&!Mt(n.text);throw Ob(n.text,a?.platform,r,d)}if(i!=="always"||Mt(n.text))return{
...s,image:n};return{...await DB(t,n,s,r),image:n}}async function $B(t,e){const{image:n,platform:r,pull:i,defaultPlatform:o}=e;
const s=r===void 0?o:O(r);if(r===void 0&&s!==void 0)t.log.info(`Pulling the platform ${s}, as DOCKER_DEFAULT_PLATFORM sa\
ys`);await ao(t,n.text,s);const a=await ee(t,n.text);if(a===void 0)throw hl(n.text,i);const d=r??FB(o);const c=await jr(
t,n.text,a,d)??(r===void 0?await jr(t,n.text,a,void 0):void 0);if(c!==void 0)return c;const f=await jr(t,n.text,a,void 0);
throw Ob(n.text,f?.platform,r,false)}async function DB(t,e,n,r){const{os:i,architecture:o}=_e(n.platform);const s=i===""||
o===""?void 0:O(n.platform);await ao(t,e.text,s);const a=await gt(t,e.text,n.platform)??await gt(t,e.text,void 0);if(a===
void 0)throw hl(e.text,"always");const d=_e(a.platform);const c=r===void 0?d.os===i&&d.architecture===o:V(d,r);if(c)return a;
if(e.digest===void 0)await t.docker.run(["tag",n.id,e.text]);throw new m("PLATFORM_MISMATCH",`The engine has the image ${JSON.
stringify(e.text)} for ${O(n.platform)}, but the registry returned it for ${O(d)}. The tag was restored.`,{hint:`Leave ${S(
"pull")} out to flatten the image that the engine has, or use a tag for this platform.`})}function FB(t){try{return t===
void 0?void 0:as(t)}catch{return void 0}}async function gt(t,e,n){const r=await ee(t,e);return r===void 0?void 0:jr(t,e,
r,n)}async function jr(t,e,n,r){const i=Gs(n);if(i&&(r===void 0||V(We(n),r)))return qa(e,n,n);const o=!t.store.holdsIndexes||
Hi(n)===false;if(i&&o)return void 0;const s=w(n,"Id");if(s===void 0||!t.store.holdsIndexes)throw ml(e);if(t.canInspectPlatform&&
r!==void 0){const c=await ee(t,e,r);if(c!==void 0&&V(We(c),r))return qa(e,n,c)}const a=await vb(t,e,s,r);if(a===void 0)return void 0;
const d=r===void 0||V(We(a),r);return d?qa(e,n,a):void 0}function Ob(t,e,n,r){const i=n===void 0?"another platform":O(n);
const o=e===void 0?"another one":O(e);return new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is needed for ${i}\
, but the engine has it for ${o}.${r?" A pull would move the tag away from that image.":""}`,{hint:r?`Pull it yourself (\
"docker pull --platform ${i} ${t}") if the tag may move, or select the platform ${o}.`:"Pull or build that platform firs\
t, or select one that the image has."})}function hl(t,e){const n=e==="never"?`, and pulling is disabled (${S("pull")} is\
 never)`:"";return new m("IMAGE_NOT_FOUND",`The image ${JSON.stringify(t)} is not in the engine${n}.`,{hint:'Check the n\
ame and tag with "docker images", and build or pull it first.'})}var MB=/^(?:https?|ftp|no|all)_proxy$/i;function gl(t,e,n){const r=new Set(t);const i=a=>{const d=Za(a);if(!MB.test(d)||
n.includes(a))return false;return e.includes(a)||r.has(UB(d)+a.slice(d.length))};const o=t.filter(i).map(Za);const s=t.flatMap(
a=>i(a)?n.filter(d=>Za(d)===Za(a)):[a]);return{env:s,removed:o}}function Za(t){return t.split("=")[0]??""}function UB(t){
return t===t.toUpperCase()?t.toLowerCase():t.toUpperCase()}var HB=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"];var zB=["ExposedPorts","Volumes","Labels"];var jB=["H\
ealthcheck","StopTimeout"];function Ab(t,e,n){const r=y(t,"config");const i={...P(r)?r:{}};const o=yl(i["Env"]);const s=yl(
n["Env"]);const{env:a,removed:d}=gl(yl(e["Env"]),s,o);const c={...e,Env:a};const f={...n,Env:gl(s,s,o).env};for(const u of HB){
if(co(c[u],f[u])||co(c[u],i[u]))continue;if(fo(c[u]))delete i[u];else i[u]=c[u]}for(const u of zB){const l=WB(i[u],e[u],
n[u]);if(l===void 0)continue;if(fo(l))delete i[u];else i[u]=l}for(const u of jB){const l=e[u];if(!fo(l)&&!co(l,n[u])&&!co(
l,i[u]))i[u]=l}return{config:{...t,config:i},proxies:d}}function WB(t,e,n){const[r,i,o]=[t,e,n].map(c=>P(c)?c:{});const s=Object.
entries(i).filter(([c,f])=>!_b(o,c,f)&&!_b(r,c,f));const a=Object.keys(o).filter(c=>!Object.hasOwn(i,c)&&Object.hasOwn(r,
c));if(s.length===0&&a.length===0)return void 0;const d=Object.entries(r).filter(([c])=>!a.includes(c));return Object.fromEntries(
[...d,...s])}function _b(t,e,n){return Object.hasOwn(t,e)&&co(t[e],n)}function yl(t){return N(t)?t:[]}function co(t,e){return JSON.
stringify(Rb(t))===JSON.stringify(Rb(e))}function Rb(t){const e=t===void 0?void 0:JSON.parse(JSON.stringify(t));if(fo(e))
return null;if(!P(e))return e;return Object.fromEntries(Object.entries(e).filter(([,n])=>n===""||P(n)||n!==0&&!fo(n)).sort(
([n],[r])=>n<r?-1:1))}function fo(t){if(t===void 0||t===null||t==="")return true;if(Array.isArray(t))return t.length===0;
return P(t)&&Object.keys(t).length===0}async function Bb(t,e,n){const r=op(t.runId,n.id);const i=await z(t,{source:e,name:r});const o=await t.docker.try(["paus\
e",n.id]);if(o.exitCode!==0&&!/is not running/i.test(o.stderr))throw JB(e.reference,Q(["pause",n.id],o));let s;return()=>{
s??=Ws(t.docker,n.id).then(()=>j(t,i));return s}}function JB(t,e){if(e.code==="NO_ENGINE")return e;return new m("DOCKER_\
FAILED",`Cannot pause the running container ${JSON.stringify(t)} while it is read: ${e.message}`,{hint:`Use ${S("pause",
"false")} to read it while it runs (files that change meanwhile may be inconsistent), or stop it first ("docker stop").`,
cause:e})}function Cb(t,e){return new m(e.code,`The container ${JSON.stringify(t)} changed while it was read, because it\
 was running and not paused: ${e.message}`,{hint:`Nothing was tagged. Leave out ${S("pause","false")} so that it is paus\
ed while it is read, or stop it first ("docker stop").`,cause:e})}async function Nb(t,e,n,r){const i=["--no-trunc","--human=false","--format","{{json .}}"];const o=["history",...i,...dt(
r)];const s=await t.docker.run([...o,e]);const a=s.split("\n").filter(d=>d!=="").map(d=>{const c=L(d);return{command:w(c,
"CreatedBy")||(w(c,"Comment")??""),bytes:Number(y(c,"Size")??Number.NaN)}});if(a.length<n||!a.every(({bytes:d})=>d>=0)){
throw new m("ENGINE_FAILED",`The engine returned ${a.length} sizes (${a.map(({bytes:d})=>d).join(", ")}) for the image ${JSON.
stringify(e)}, which has ${Be(n)}.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'})}return a.reverse()}
async function Lb(t,e,n){return $b(await Nb(t,e,n))}function $b(t){return t.reduce((e,{bytes:n})=>e+n,0)}async function Db(t,e,n){
const r=e.diffIds.length;const i=qo(n);const o=!e.isDefaultPlatform&&!t.knowsPlatformOption;const s=o?false:i===void 0?await GB(
t,e):i.filter(f=>f).length===r;if(!s)return{bytes:await VB(t,e),history:void 0};const a=await Nb(t,e.id,r,Mb(t,e));const d=i?.
length===a.length;const c=a.map((f,u)=>({...f,hasLayer:d?i[u]===true:f.bytes>0}));return{bytes:$b(a),history:c}}async function Fb(t,e,n){
const{rootFs:r}=await Ub(t,e.id);const i=Math.max(0,r-n.bytes);const o={command:`container ${e.name}`,bytes:i,hasLayer:true};
return{bytes:r,history:n.history&&[...n.history,o]}}async function GB(t,e){const n=["history","--quiet","--no-trunc",...dt(
Mb(t,e))];const r=await t.docker.run([...n,e.id]);return r.split("\n").filter(i=>i!=="").length>=e.diffIds.length}function Mb(t,e){
return e.isIndex&&t.knowsPlatformOption?e.platform:void 0}async function VB(t,e){const n=await z(t,{source:e});try{const{
rootFs:r,own:i}=await Ub(t,n);return Math.max(0,r-i)}finally{await j(t,n)}}async function Ub(t,e){const n=await Ce(t,e,[
"--size"]);const r=y(n,"SizeRootFs");const i=y(n,"SizeRw")??0;if(typeof r!=="number"||typeof i!=="number")throw new m("E\
NGINE_FAILED",`The engine returned no size for the container ${e}.`,{hint:Y});return{rootFs:r,own:i}}function ed(t,e){return n=>{const r=t(n);if(r==="drop")return r;const i=r==="keep"?void 0:r;const o=i?.head??n;const{mtimeSeconds:s}=se(
o);const a=e(s);const d=i?.before?.map(f=>({...f,...Qa(f,e)}));const c=d===void 0?{}:{before:d};if(d===void 0&&(a===s||Number.
isNaN(a)))return r;return{...i,...c,head:Qa(o,e)}}}function Qa(t,e){const{mtimeSeconds:n}=se(t);const r=e(n);return r===
n||Number.isNaN(r)?t:wl(t,r)}function wl(t,e){return{extensions:Ku(t.extensions,"mtime"),header:bp(t.header,e)}}var KB=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"];var YB=512;var qB=60*60;var bl=4*1024*
1024;var XB=64*1024;var ZB=10;var QB=300;async function Wr(t,{id:e}){await j(t,e)}async function nd(t,e,n){const{log:r}=t;
const i=n.asUsed===true?void 0:t.plainRuntime;if(i!==void 0)r.debug(`the container has the runtime ${i}: the engine's de\
fault may add mounts`);const o=await Hb(t,i,e,n);const s=o.exitCode!==0&&eC.test(o.stderr);if(i===void 0||!s)return o;await Wr(
t,o.container);r.warning(`The engine lacks the program of its runtime ${i}, so the command runs with the default runtime\
. Mount points that it adds are in the result.`);const a=await Hb(t,void 0,e,n);return{...a,container:{...a.container,mayHaveMounts:true}}}
var eC=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;async function Hb(t,e,n,r){
const{log:i,signal:o}=t;const s=await z(t,{source:n,asUsed:r.asUsed===true,...r.network===void 0?{}:{network:r.network},
options:[...e===void 0?[]:["--runtime",e],...r.user===void 0?[]:["--user",r.user],"--entrypoint",r.program,...Sl],command:r.
args});const a=r.limitSeconds??qB;const d=AbortSignal.timeout(a*1e3);const c=new El(i,r.shows??(f=>f));try{const f=await W(
i,{title:"Command",loggedChars:()=>c.shownChars},t.docker.stream(["start","--attach",s],(u,l)=>c[l].add(u),AbortSignal.any(
[o,d])));c.end();return{...f,container:{id:s,mayHaveMounts:false}}}catch(f){if(o.aborted)throw M(o.reason);if(!d.aborted)
throw f;throw new m("COMMAND_FAILED",`A command in a container of ${n.reference} was still running after ${a} s and was \
stopped.`,{hint:"The output above may show what it waits for. It has no input, and a network only if one is named.",cause:f})}}
var Sl=["--cap-drop","ALL","--security-opt","no-new-privileges","--pids-limit",String(YB),...KB.flatMap(t=>["--cap-add",
t])];function rd(t,e=n=>n){return`${t.stdout}
${t.stderr}`.split("\n").map(n=>e(n)??"").filter(n=>n.trim()!=="").slice(-ZB).map(n=>n.slice(0,QB)).join("\n")}var td=class{#e;#t="";constructor(e){
this.#e=e}add(e){const n=(this.#t+e).split("\n");this.#t=(n.pop()??"").slice(-XB);for(const r of n)this.#e(r)}end(){if(this.#t!==
"")this.#e(this.#t);this.#t=""}};var El=class{stdout=new td(e=>this.#r(e));stderr=new td(e=>this.#r(e));#e;#t;#n=bl;constructor(e,n){
this.#e=e;this.#t=n}get shownChars(){return bl-this.#n}end(){this.stdout.end();this.stderr.end()}#r(e){const n=this.#t(e);
if(n===void 0||this.#n<=0)return;this.#n-=n.length+1;this.#e.untrusted(n);if(this.#n<=0)this.#e.notice(`Output beyond ${bl}\
 characters is not shown.`)}};var xl=10;var tC=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function zb(t,e,n){const r=y(e,"HostConfig");const i=w(r,"Runtim\
e");const o=i!==void 0&&t.mayAddMounts(i);const s=y(r,"DeviceRequests");const a=(Array.isArray(s)?s:[]).flatMap(nC);if(!o&&
a.length===0)return void 0;const d=y(e,"Config","Env");const c=N(d)?d.filter(f=>tC.test(f)):[];return{by:o?`its runtime ${JSON.
stringify(i)}`:"the devices that it asks for",options:[...i===void 0?[]:["--runtime",i],...a,...c.flatMap(f=>["--env",f])],
mounts:n}}function nC(t){if(!P(t))return[];const e=t["DeviceIDs"];const n=N(e)?e:[];const r=w(t,"Driver");if(r==="cdi")return n.
flatMap(i=>["--device",i]);return["--gpus",Ze({...rC(t,n),...r?{driver:r}:{}})]}function rC(t,e){const n=y(t,"Capabiliti\
es");const r=Array.isArray(n)?n[0]:void 0;const i=t["Count"]===-1?"all":String(t["Count"]??"all");return{...e.length>0?{
device:e.join(",")}:{count:i},...N(r)?{capabilities:r.join(",")}:{}}}async function jb(t,e,{by:n,options:r,mounts:i}){const{
log:o,signal:s}=t;const a=await iC(t,e,r).catch(c=>{if(s.aborted)throw c;o.debug(`cannot find out what starting a contai\
ner leaves in it: ${E(c)}`);return void 0});if(a===void 0)return void 0;for(const c of[...i,...e.volumes])a.delete(Wb(c));
const d=[];return{begin:({name:c,typeFlag:f,sizeBytes:u},l)=>{if(l!=="drop"&&u===0&&f!=="1"&&a.has(A(c)))d.push(_(Buffer.
concat([Buffer.from("/"),sC(A(c))])))},data:()=>{},end:()=>{},logNotice:()=>{if(d.length===0)return;const c=d.length>xl?
` and ${d.length-xl} more`:"";o.notice(`When the container started, ${n} created empty mount points or links in it, whic\
h are in the result: ${d.slice(0,xl).join(", ")}${c}. Use ${S("exclude")} to drop them.`)}}}async function iC(t,e,n){const{
log:r}=t;const i=[...n,...Sl,"--entrypoint",Me()];const o=await z(t,{source:e,options:i,command:[]});try{await t.docker.
try(["start",o]);return oC(await t.docker.run(["diff",o]))}finally{await j(t,o).catch(s=>{Hs(t.runId);r.debug(`a contain\
er will only be removed at the end of the run: ${E(s)}`)})}}function oC(t){const e=t.split("\n").filter(r=>r.startsWith(
"A /")).map(r=>Wb(r.slice("A ".length)));const n=new Set(e);for(const r of e)n.delete(r.slice(0,Math.max(0,r.lastIndexOf(
"/"))));return n}function Wb(t){return A(Buffer.from(t))}function sC(t){return Buffer.from(t,"latin1")}var Jb=2;async function Gb(t,e){const n=await Ce(t,e);const r=(...i)=>Kb(w(n,...i)??"")??Number.POSITIVE_INFINITY;return{
createdSeconds:r("Created"),startedSeconds:r("State","StartedAt"),finishedSeconds:r("State","FinishedAt")}}function Vb(t){
return Kb(w(t.inspect,"Created")??"")??0}function Kb(t){const e=Date.parse(t);return Number.isNaN(e)||e<0?void 0:Math.floor(
e/1e3)}function Yb(t,e){return n=>n>=t.createdSeconds&&n<=t.finishedSeconds+1?e:n}var kl=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf","etc/mt\
ab"];var Jr=["dev","etc"];var uo=[...kl,...Jr];var Pl=4*1024*1024;function Il(t,e,n=[]){return r=>{const i=A(r.name);if(!t.
has(i))return"keep";const o=t.get(i);if(o===void 0)return n.includes(i)?"keep":"drop";if(Jr.includes(i))return Ft(r.header)>
e?"keep":Qb(r,o.mtimeSeconds);return o.typeFlag==="5"?"keep":{head:aC(o,i),data:o.data}}}async function qb(t,e){const n=await t.
docker.run(["diff",e]);const r=n.split("\n").map(i=>/^[AC] \/(.*)$/.exec(i)?.[1]??"").filter(i=>!kl.includes(i));return Jr.
filter(i=>r.some(o=>o.startsWith(`${i}/`)))}async function Xb(t,e,n,r){const i=new Map;for(const o of uo){i.set(o,await Ue(
t,e,`${n}/${o}`,r))}return i}function Zb(t,e,n,r){return i=>{const o=A(i.name);const s=Ft(i.header);const a=s>=t;if(kl.includes(
o)&&a){r.debug(`left out of the export: ${o}, made with the container`);return"drop"}return Jr.includes(o)&&a&&s<=n?Qb(i,
e):"keep"}}async function Ue(t,e,n,r){try{return await Mr(await t.readArchive(e,n,r),Pl)}catch(i){if(De(i,n))return void 0;
throw i}}function Qb(t,e){return Ft(t.header)===e?"keep":{head:wl(t,e)}}function aC(t,e){return{extensions:t.extensions,
header:Sp(t.header,e)}}import{PassThrough as dC}from"node:stream";import{pipeline as cC}from"node:stream/promises";import{createGunzip as fC,createZstdDecompress as uC}from"node:zlib";var eE=".wh.";var lC=".wh..wh..opq";async function tE(t,e){const{openBlobs:n,packedLayers:r}=t;if(n===void 0||r===void 0)
return void 0;const i=new Map(uo.map(o=>[o,void 0]));await n(async o=>{for(const s of r){const a=d=>mC(i,s,d,e);await o.
stream(s.digest,a,s.sizeBytes)}});return i}async function mC(t,e,n,r){const i=[];const o=new Fr(Pl);const s=new J(a=>{const d=A(
a.name);pC(t,d,a.typeFlag);if(!t.has(d))return"drop";i.push(d);return o.hold(a)});await cC(n,hC(e.mediaType),s,o.sink,{signal:r});
for(const[a,d]of o.entries().entries())t.set(i[a],d)}function pC(t,e,n){const r=e.lastIndexOf("/")+1;const i=e.slice(r);
if(i===lC)Tl(t,e.slice(0,Math.max(0,r-1)));else if(i.startsWith(eE)){const o=e.slice(0,r)+i.slice(eE.length);if(t.has(o))
t.set(o,void 0);Tl(t,o)}else if(n!=="5")Tl(t,e)}function Tl(t,e){for(const n of t.keys())if(e===""||n.startsWith(`${e}/`))
t.set(n,void 0)}function hC(t){if(/[+.]gzip$/.test(t))return fC();return/[+.]zstd$/.test(t)?uC():new dC}import{posix as id}from"node:path";import{isDeepStrictEqual as gC}from"node:util";var yC=4e3;async function nE(t,e,n,r){const{signal:i}=t;const o=EC(n).map(u=>({lower:u,dst:Me()}));const s={src:n.made,dst:Me()};
const a=[Ze({type:"bind",...s,readonly:""}),...o.map(({lower:u,dst:l})=>SC(u,l))];const d=a.flatMap(u=>["--mount",u]);const c=await z(
t,{source:e,options:d});const f=(u,l)=>Ue(t.transport,c,`${u}/${l}`,i);try{const u=[];for(const l of r)if(await wC(o.map(
({dst:p})=>p),s.dst,p=>f(p,l)))u.push(l);return u}finally{await j(t,c)}}async function wC(t,e,n){const r=await n(e);if(r===
void 0)throw new RangeError("nothing was made where something is looked for");for(const i of t){const o=await n(i);if(o===
void 0)return false;if(!bC(o,r))return true}return false}function bC(t,e){return gC(se(t),se(e))&&t.data.equals(e.data)}
function EC({made:t,layers:e}){if([t,...e].some(i=>/[:,\\"\s]/.test(i)))throw new RangeError("the directory of the layer\
s has a character that an overlay cannot take");const n=[];let r=0;for(const i of e){const o=Buffer.byteLength(i)+1;if(o>
r){n.push([]);r=yC-Buffer.byteLength(`lowerdir=${t}`)}n.at(-1)?.push(i);r-=o}return n.map(i=>[...i,t].join(":"))}function SC(t,e){
const n=["type=overlay","device=overlay",`o=lowerdir=${t}`];return["type=volume",`dst=${e}`,"volume-nocopy","volume-driv\
er=local",...n.map(r=>`volume-opt=${r}`)].join(",")}var rE=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"];var xC="0,0";async function iE(t,e,n){const{
log:r,signal:i}=t;const o=await OC(t,n);if(o===void 0)return void 0;try{return await nE(t,e,o,rE)}catch(s){if(i.aborted)
throw s;r.debug(`the layers are read one by one: ${E(s)}`)}return kC(t,e,o.layers)}async function kC(t,e,n){const r=_C(n);
if(r===void 0)return void 0;const i=Me();const o=await IC(t,e,r,i);if(o===void 0)return void 0;const s=(a,d,c)=>TC(t,o,`${i}${a.
slice(r.length)}/${d}`,c);try{return await PC(n,rE,s)}finally{await j(t,o)}}async function PC(t,e,n){const r=[];for(const[
i,o]of Map.groupBy(e,id.dirname)){let s=o.map(a=>id.basename(a));for(const a of t){const d=await n(a,i,s);if(d===void 0)
continue;const c=f=>d.get(f)!==void 0;r.push(...s.filter(f=>c(f)&&d.get(f)!=="deleted").map(f=>`${i}/${f}`));s=s.filter(
f=>!c(f));if(s.length===0||d.get("")!=="directory")break}}return e.filter(i=>r.includes(i))}async function IC(t,e,n,r){const i=o=>{
const s=Ze({type:"bind",src:n,dst:r,readonly:"",...o});return z(t,{source:e,options:["--mount",s]})};try{return await i(
{"bind-recursive":"disabled"}).catch(o=>{if(!/bind-recursive/.test(E(o)))throw o;return i({"bind-nonrecursive":""})})}catch(o){
if(hu(o))return void 0;throw o}}async function TC(t,e,n,r){const{signal:i}=t;const o=await t.transport.readArchive(e,n,i).
catch(f=>{if(De(f,n))return void 0;throw f});if(o===void 0)return void 0;const s=[...r].sort().at(-1)??"";const a=new Map;
const d=new AbortController;const c=new J(f=>{const[,u="",...l]=A(f.name).split("/");if(l.length===0&&(u===""||r.includes(
u)))a.set(u,vC(f));if(u>=s)d.abort();return"drop"});await Ln(d.signal,o,c);return a}function vC(t){if(se(t).device===xC)
return"deleted";return t.typeFlag==="5"?"directory":"file"}async function OC(t,e){const n=await Ce(t,e);const r=w(n,"Gra\
phDriver","Data","LowerDir");const[i,...o]=r?.split(":")??[];return i===void 0||o.length===0?void 0:{made:i,layers:o}}function _C(t){
const[e,...n]=new Set(t.map(r=>id.dirname(id.dirname(r))));return e==="/"||n.length>0?void 0:e}var mE=lc(mu(),1);import{pipeline as $C}from"node:stream";import{pipeline as RC}from"node:stream/promises";async function Dn(t,e){await RC([...t,Ba()],{signal:e})}async function fn({log:t,signal:e},n,r,i){const[o]=n.slice(-1);await W(
t,Fn(o,r,i),Dn(n,e))}function Fn(t,e,n="Read"){return{title:n,doneBytes:()=>t.bytesRead,totalBytes:e,isEstimate:true}}var sE=2**32-2;var AC=64;var BC=64;async function aE(t){const e=new Map;let n=sE+1;let r=CC();for(let i=0;r.length>0;i++){
if(i===BC)throw new RangeError("its ranges have no end");const o=await t(r);for(const s of r){const a=o.get(s);if(a!==void 0)
e.set(s,a);else n=Math.min(n,s)}if(!e.has(0))throw new RangeError("it does not map root");r=NC(e,n)}return LC(e)}function dE(t,e){
const n=t.find(r=>e>=r.machine&&e<r.machine+r.count);return n&&n.image+e-n.machine}function CC(){const t=Array.from({length:32},
(e,n)=>2**n);return od([0,...t.flatMap(e=>[e-1,e]),sE])}function NC(t,e){const n=od([...t.keys()]);const r=n.flatMap((i,o)=>{
const s=n[o+1];if(s===void 0)return oE(i,e);return cE(t,i,s)?[]:oE(i,s)});return od(r)}function oE(t,e){const n=Math.max(
1,Math.floor((e-t)/AC));const r=[];for(let i=t+n;i<e;i+=n)r.push(i);return r}function cE(t,e,n){return(t.get(n)??Number.
NaN)-(t.get(e)??Number.NaN)===n-e}function LC(t){const e=[];for(const n of od([...t.keys()])){const r=e.at(-1);if(r!==void 0&&
cE(t,r.image,n))e.splice(-1,1,{...r,count:n-r.image+1});else e.push({image:n,machine:t.get(n)??Number.NaN,count:1})}return e}
function od(t){return[...new Set(t)].sort((e,n)=>e-n)}var vl="etc/mtab";async function pE(t,e){if(!t.mapsOwners)return t.transport;const n=await z(t,{source:e});try{const r=await lE(
t,n,"uid");const i=await lE(t,n,"gid");return new Ol(t.transport,{users:r,groups:i})}finally{await j(t,n)}}var Ol=class{#e;#t;constructor(e,n){
this.#e=e;this.#t=n}async readArchive(e,n,r){const i=await this.#e.readArchive(e,n,r);return fE(i,new J(o=>DC(o,this.#t)))}async exportContainer(e,n){
const r=await Ue(this,e,`/${vl}`,n);const i=await this.#e.exportContainer(e,n);if(r===void 0)return i;const{extensions:o,
header:s}=Te(r,Z(vl));let a=false;const d=f=>{a||=A(f.name)===vl;return"keep"};const c=async function*(){if(!a)yield Buffer.
concat([...o,s,r.data])};return fE(i,new J(d,void 0,{appendix:c}))}};function fE(t,e){$C(t,e,()=>{});return e}function DC(t,{
users:e,groups:n}){const{uid:r,gid:i}=se(t);const o=uE(e,r,t);const s=uE(n,i,t);if(o===r&&s===i)return"keep";return{head:rb(
t,o,s)}}function uE(t,e,{name:n}){const r=dE(t,e);if(r!==void 0)return r;if(e===0)return 0;throw new m("UNSUPPORTED_ENGI\
NE",`docker-flatten cannot map the owner of ${_(n)}: it belongs to ${e} on the engine's machine, which is outside the ra\
nge of userns-remap.`,{hint:"Find out what changed the file outside of its container, or use an engine without userns-re\
map."})}async function lE(t,e,n){try{return await aE(r=>FC(t,e,n,r))}catch(r){if(!(r instanceof RangeError))throw r;throw new m(
"ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-remap): ${E(r)}.`,{hint:`Define a range for the "us\
erns-remap" user in /etc/subuid and /etc/subgid on the engine's machine, and restart the engine.`,cause:r})}}async function FC(t,e,n,r){
const{signal:i}=t;const o=Me().slice(1);const s=(0,mE.pack)();s.entry({name:o,type:"directory",mode:448});for(const d of r)
s.entry({name:`${o}/${d}`,pax:{[n]:String(d)}},"");s.finalize();await t.transport.writeArchive(e,s,i).catch(d=>{if(!/cannot be mapped/i.
test(E(d)))throw d});const a=await MC(t,e,`/${o}`);return new Map([...a].flatMap(([d,c])=>/^[0-9]+$/.test(d)?[[Number(d),
c[n]]]:[]))}async function MC(t,e,n){const{signal:r}=t;const i=new Map;const o=new J(a=>{const d=A(a.name);i.set(d.slice(
d.lastIndexOf("/")+1),se(a));return"drop"});const s=await t.transport.readArchive(e,n,r);await Dn([s,o],r);return i}import{Readable as UC}from"node:stream";var HC=["lastlog","faillog","tallylog","btmp","wtmp"];var _l="var/log";var zC=1024**3;async function sd(t,{id:e,mountPath:n},r,i){
const o=d=>jC(t,e,`${n}/${d}`,i);if((await o("var"))?.typeFlag!=="5")return[];const s=await o(_l);if(s?.typeFlag!=="5")return[];
const a=[];for(const d of HC){const c=`${_l}/${d}`;const f=await o(c);if(f?.typeFlag==="0"&&f.sizeBytes>=zC&&await r(c))
a.push({path:c,entry:f,parent:s})}return a}async function Rl(t,e,n,r){const i=n.flatMap(({path:s,entry:a,parent:d})=>[Te(
d,Z(`${_l}/`)),Na(Te(a,Z(s)))].flatMap(({extensions:c,header:f})=>[...c,f]));const o=Buffer.concat([...i,Buffer.alloc(2*
R)]);await t.writeArchive(e,UC.from([o]),r)}async function jC(t,e,n,r){try{return await tb(await t.readArchive(e,n,r))}catch(i){
if(De(i,n))return void 0;throw i}}function hE(t,e,n,r){const{session:i,source:o,files:s}=e;const{log:a}=i;return async(d,c)=>{const f=await sd(s,n,d,c);if(f.
length===0)return t;const u=await z(i,{source:o});try{await Rl(i.transport,u,f,c);const{way:l,open:p,decide:h}=await r(u);
const g=async()=>{await Promise.all([t.close(),j(i,u)])};return{...t,way:l,open:p,decide:h,sizeInImage:yE(f,a),close:g}}catch(l){
await j(i,u).catch(()=>{});if(c.aborted)throw l;a.debug(`huge logs are read with all of their zeros: ${E(l)}`);return{...t,
isReproducible:false}}}}function gE(t,e,n){const{session:r,files:i}=e;const{log:o}=r;const s={id:n,mountPath:""};return async(a,d)=>{
const c=await sd(i,s,a,d);if(c.length===0)return t;try{await Rl(r.transport,n,c,d)}catch(f){const u=await sd(i,s,a,d);if(u.
length<c.length)throw f;o.debug(`huge logs are read with all of their zeros: ${E(f)}`);return{...t,isReproducible:false}}
return{...t,sizeInImage:yE(c,o)}}}function yE(t,e){const n=new Map(t.map(({path:r,entry:i})=>[r,i.sizeBytes]));e.debug(`\
not read, since nothing of it is kept: ${[...n.keys()].join(", ")}`);return r=>n.get(r)}var WC="1.52";var JC=20;var GC=2;async function wE(t,e){const{log:n}=t;const r=t.serverApiVersion===WC?await VC(t,e.id):
e.id;for(let i=1;i<=GC;i++){const o=Me();const s=Ze({type:"image",src:r,dst:o});try{const a=await z(t,{source:e,options:[
"--mount",s]});return{id:a,mountPath:o}}catch(a){if(!qC(a))throw a;n.debug(`the engine does not mount the image: ${E(a)}`)}}
n.debug("so a container is exported");return void 0}async function VC(t,e){const n=e.replace(/^sha256:/,"").slice(0,JC);
const r=await ee(t,n).catch(()=>void 0);return r?.["Id"]===e?n:e}var KC=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i;
var YC=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function qC(t){return t instanceof m&&YC.includes(t.code)&&
!KC.test(t.message)}import{posix as bE}from"node:path";async function EE(t,e,n,r){const{signal:i}=t;const o=XC(n);const s=async({id:d,mountPath:c})=>ZC(o,async f=>{const u=`${c}\
/${Buffer.from(f,"latin1")}`;return await Ue(e,d,u,i)!==void 0});let a=new Set;if(o.length>0&&r!==void 0)a=await s(r);else if(o.
length>0){const d=await z(t,{source:n});try{a=await s({id:d,mountPath:""})}finally{await j(t,d)}}return d=>a.has(A(d.name))?
"drop":void 0}function XC({volumes:t}){const e=new Set;for(const n of t){const r=A(Buffer.from(bE.normalize(n))).split("\
/");for(let i=1;i<=r.length;i++)e.add(r.slice(0,i).join("/"))}e.delete("");return[...e]}async function ZC(t,e){const n=new Set;
for(const r of t)if(n.has(bE.dirname(r))||!await e(r))n.add(r);return n}var xE=Buffer.from("/");async function lo(t,e,n,r){const{log:i,signal:o}=t;const s=t.canMountImages&&e.isDefaultPlatform;
const a=s?await wE(t,e):void 0;const d=s&&a===void 0;const c=await pE(t,e);let f=false;const u=t.store.keepsPacked&&(a===
void 0||await nN(c,a,o));const l=u?await tE(await n(),o).catch(b=>{if(!(b instanceof ce))throw b;i.debug(`the layers can\
not be read one by one: ${E(b)}`);f=true;return void 0}):void 0;const p={session:t,source:e,files:c,viewer:a,fromLayers:l,
areLayersHidden:f};if(a!==void 0&&r===void 0){const b=l&&Il(l,Infinity);const x=rN(p,a,b);const k=v=>SE(p,v,void 0,false);
return{...x,sparingZeros:hE(x,p,a,k)}}const h=r?.id??await z(t,{source:e});const g=await SE(p,h,r,d);return r?.isOwn===false?
g:{...g,sparingZeros:gE(g,p,h)}}async function SE(t,e,n,r){const{session:i,source:o,files:s,viewer:a,fromLayers:d,areLayersHidden:c}=t;
const{log:f,signal:u}=i;const l=[a?.id,n?.isOwn===false?void 0:e].filter(X=>X!==void 0);const p=a===void 0&&d===void 0;if(p)
await tN(i,o,e);const h=await Gb(i,e);const g=Vb(o);const b=n?.isOwn===false?Math.min(h.createdSeconds+Jb,h.startedSeconds):
Infinity;const x=d??(a&&await Xb(s,a.id,a.mountPath,u));const k=n===void 0?[]:await qb(i,n.id);const v=x===void 0?Zb(h.createdSeconds,
g,b,f):Il(x,b,k);const F=n?.isOwn===true?await EE(i,s,o,a):void 0;const K=n?.added===void 0?void 0:await jb(i,o,n.added);
const ue=X=>kE(X)??F?.(X)??v(X);return{way:"export",isReproducible:!c&&!r&&n?.mayHaveMounts!==true,unseenTimes:p?Jr:[],...p?
{unseenPaths:uo}:{},open:X=>s.exportContainer(e,X),openPath:(X,Ee)=>s.readArchive(e,Buffer.concat([xE,X]),Ee),isNotFound:(X,Ee)=>De(
X,`/${Ee}`),lookAt:(X,Ee)=>Ue(s,e,`/${X}`,Ee),...n?.isOwn===true?{lookAtImage:eN(t,l)}:{},observer:K,decide:n?.isOwn===true?
ed(ue,Yb(h,g)):ue,close:async()=>{K?.logNotice();await QC(i,l)}}}async function QC(t,e){const n=await Promise.allSettled(
e.map(r=>j(t,r)));for(const r of n)if(r.status==="rejected")throw r.reason}function eN({session:t,source:e,files:n,viewer:r},i){
let o;return async(s,a)=>{if(r!==void 0)return Ue(n,r.id,`${r.mountPath}/${s}`,a);o??=z(t,{source:e});const d=await o;if(!i.
includes(d))i.push(d);return Ue(n,d,`/${s}`,a)}}async function tN(t,e,n){const{log:r,signal:i}=t;if(t.store.keepsPacked){
r.warning(`Docker ${t.version} shows the image for ${O(e.platform)} only through a container and hides its layers. If th\
e image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`);return}const o=await iE(
t,e,n).catch(s=>{if(i.aborted)throw s;r.debug(`the layers' directories cannot be read: ${E(s)}`);return void 0});if(o!==
void 0&&o.length>0)r.warning(`Docker ${t.version} hides files of the image, which are therefore not in the result: ${o.map(
s=>`/${s}`).join(", ")}. ${t.canMountImages?"An engine that mounts images keeps them":"Docker 28 and newer keep them"}.`)}
async function nN(t,e,n){const r=`${e.mountPath}/.dockerenv`;return await Ue(t,e.id,r,n)!==void 0}function rN({session:t,
files:e,areLayersHidden:n},r,i){return{way:"image mount",isReproducible:!n,unseenTimes:[],open:o=>e.readArchive(r.id,`${r.
mountPath}/.`,o),openPath:(o,s)=>e.readArchive(r.id,Buffer.concat([Buffer.from(r.mountPath),xE,o]),s),isNotFound:(o,s)=>De(
o,`${r.mountPath}/${s}`),lookAt:(o,s)=>Ue(e,r.id,`${r.mountPath}/${o}`,s),decide:o=>kE(o)??(iN(o.name)?"drop":i?.(o)??"k\
eep"),close:()=>j(t,r.id)}}function iN(t){return(t.length===1||t.length===2&&t[1]===47)&&t[0]===46}function kE(t){const{
name:e}=t;const n=e.at(-1)===47?e.length-1:e.length;const r=e.lastIndexOf(47,n-1)+1;if(e[r]!==46||e[r+1]!==119||e[r+2]!==
104||e[r+3]!==46)return void 0;throw new m("WHITEOUT_NAME",`The image contains a file named ${_(e)}, but a layer cannot \
contain a name that starts with ".wh.": the engine would read it as a whiteout, which marks a deletion.`,{hint:"Rename o\
r remove the file in the image."})}function yt(t,e){const{reference:n,id:r,platform:i,diffIds:o,volumes:s}=e;const a=y(e.inspect,"Config");let d;const c=()=>{
d??=ua(t,e);return d};return{image:e,...{reference:n,id:r,platform:i,diffIds:o,volumes:s},ofContainer:void 0,layerCount:o.
length,shownConfig:P(a)?a:{},knownBytes:oN(t,e),isExact:t.canMountImages&&e.isDefaultPlatform,notices:[],readConfig:c,openReader:()=>lo(
t,e,c),measure:async()=>{const f=await c();const u=await Db(t,e,f.json);return{...u,packedBytes:fa(f)}}}}function PE(t,e,n){
const r={...n,isOwn:true};return{...e,openReader:()=>lo(t,e.image,e.readConfig,r)}}function oN({store:t},{inspect:e}){const n=e["\
Size"];return t.keepsPacked||typeof n!=="number"?void 0:n}function IE(t,{image:e,container:n}){const r=yt(t,e);const{reference:i}=e;const o=n.isRunning&&!n.isPaused;let s;return{
...r,ofContainer:n.id,layerCount:r.layerCount+1,notices:n.mounts.length===0?[]:[sN(n.mounts)],readConfig:()=>{s??=aN(t,{
image:e,container:n},r.readConfig());return s},openReader:()=>lo(t,e,r.readConfig,{id:n.id,isOwn:false,mayHaveMounts:false,
added:n.added}),measure:async()=>{const a=await Fb(t,{id:n.id,name:i},await r.measure());return{...a,packedBytes:void 0}},
...o?{hold:()=>Bb(t,e,n),changedWhileRead:a=>Cb(i,a)}:{}}}function sN(t){const e=t.map(n=>_(Buffer.from(n)));return`What\
 is in the container's volumes and mounts is not in the result: ${e.join(", ")}.`}async function aN(t,{image:e,container:n},r){
const i=dN(t,e);await Promise.allSettled([r,i]);const[o,s]=[await r,await i];const{config:a,proxies:d}=Ab(o.json,n.config,
s);if(d.length>0)t.log.notice(`Proxy variables from the docker command's configuration are not in the result: ${d.join("\
, ")}.`);return{...o,json:a}}async function dN(t,e){const n=y(e.inspect,"Config");const r=["Cmd","Entrypoint"].some(s=>{
const a=y(n,s);return Array.isArray(a)&&a.length>0});const i=r?{command:[]}:{};const o=await z(t,{source:e,asConfigured:true,
...i});try{const s=y(await Ce(t,o),"Config");const{[Nt]:a,...d}=y(s,"Labels")??{};return{...P(s)?s:{},Labels:d,...r?{}:{
Cmd:null}}}finally{await j(t,o)}}var cN="0001-01-01T00:00:00Z";async function Al(t,e){const n=await Ce(t,e).catch(c=>{throw Ui(E(c))?fN(e):c});const r=w(
n,"Id");const i=w(n,"Image");const o=y(n,"Config");if(r===void 0||!/^[0-9a-f]{64}$/.test(r)||i===void 0||!P(o)){throw new m(
"ENGINE_FAILED",`The engine describes the container ${JSON.stringify(e)} without an ID, an image or a config.`,{hint:Y})}
if(y(n,"State","Restarting")===true||y(n,"State","Dead")===true){throw new m("CONTAINER_NOT_FOUND",`The container ${JSON.
stringify(e)} must be running or stopped, but is ${w(n,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again\
.'})}if(t.mapsOwners&&y(n,"HostConfig","UsernsMode")==="host")throw uN(e);const s=await gt(t,i,pl(n).platform);if(s===void 0){
throw new m("IMAGE_NOT_FOUND",`The image ${i} of the container ${JSON.stringify(e)} is needed for its config, but is no \
longer in the engine.`,{hint:'Pull or build that image again, or use "docker export" for the files only.'})}const a=lN(n);
const d=y(n,"State","StartedAt")!==cN;return{image:{...s,reference:e},container:{id:r,isRunning:y(n,"State","Running")===
true,isPaused:y(n,"State","Paused")===true,config:o,mounts:a,added:d?zb(t,n,a):void 0}}}function fN(t){return new m("CON\
TAINER_NOT_FOUND",`There is no container ${JSON.stringify(t)}.`,{hint:'Check its name with "docker ps --all", and that t\
his is the right engine.'})}function uN(t){return new m("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(
t)}, which was created with "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'\
Create the container again without "--userns host", or use an engine without userns-remap.'})}function lN(t){const e=y(t,
"Mounts");const n=y(t,"HostConfig","Tmpfs");const r=(Array.isArray(e)?e:[]).map(i=>w(i,"Destination"));return[...r,...P(
n)?Object.keys(n):[]].filter(i=>i!==void 0).sort()}async function TE(t,e,n){const{image:r,container:i}=e;if(r===void 0){const a=await pN(t,i??"",n);return{source:IE(t,a),inEngine:void 0}}
n.start();const o=await Xa(t,{...e,image:r});const s=yt(t,o);return{source:s,inEngine:s}}var mN=5;async function pN(t,e,n){
const r=await Al(t,e);const{id:i,isPaused:o}=r.container;await Kt(t.docker,mN,s=>Bg(s,i)).catch(s=>t.log.debug(`could no\
t clean up after a killed run on this container: ${E(s)}`));n.start(i);return o?Al(t,e):r}function ad({store:t,platform:e},n,r){if(t.holdsIndexes||n.length<=1)return n;const i=n.find(s=>V(r(s),e));if(i!==void 0)
return[i];const o=n.map(s=>O(r(s))).join(", ");throw new m("PLATFORM_MISMATCH",`This engine keeps one platform of an ima\
ge and would take ${O(e)}, but the image has ${o}.`,{hint:`Select one of them with ${S("platform")}, or use an engine wi\
th the containerd image store, which keeps several.`})}import{rm as EN}from"node:fs/promises";import{join as SN}from"node:path";import{createWriteStream as hN}from"node:fs";import{pipeline as gN}from"node:stream/promises";async function vE(t,e,n,r){const{log:i,signal:o}=t;const s=await t.transport.saveImage(e.id,o,r);const a=hN(n,{flags:"wx",
mode:384});const d=()=>a.bytesWritten;try{await W(i,{title:"Save",doneBytes:d},gN(s,a,{signal:o}))}catch(c){if(o.aborted||
c instanceof m)throw c;const f=ot(c);throw new m(f?"NO_SPACE":"TEMP_DIR",f?`The disk filled up while saving the image to\
 ${n}.`:`Cannot save the image to ${n} (${de(c)}).`,{hint:`A save is as large as the image's layers in the engine. Name \
a directory on a larger disk with the ${T("temp-dir")}.`,cause:c})}}async function OE(t,e){if(!t.store.holdsIndexes||!e.
isIndex)return[e.platform];for(const{place:n,open:r}of _r(t,e)){try{return await r(async i=>{const o=[];for await(const{
configText:s}of Or({digest:e.id},i.text,e.platform)){const a=L(s);if(!P(a))continue;const d=_e(We(a));if(d.os==="linux"&&
!o.some(c=>V(d,c)))o.push(d)}return o})}catch(i){if(!(i instanceof ce))throw i;t.log.debug(`no blobs ${n}: ${E(i)}`)}}return void 0}import{mkdtemp as yN,rm as wN}from"node:fs/promises";import{join as bN}from"node:path";async function dd({run:t,options:e},n){const r=await yN(bN(e.tempDir,ne(t.runId)));n.defer(()=>wN(r,{recursive:true,force:true}));
return r}async function _E(t){const{engine:e,options:n}=t;const{image:r,platforms:i}=n;if(r===void 0)throw new Error("a container\
 has no layers of its own");const o=i==="default"||i==="all"?[void 0]:i;if(o.length>1)await xN(e,{...n,image:r},o);let s;
for(const f of o)s=await Xa(e,{...n,image:r,platform:f});if(s===void 0)throw new Error("no platform is named");const a=i===
"all"?await kN(e,s):i==="default"?[s.platform]:i;const d=i==="all"?s.isIndex:i!=="default"&&i.length>1;const c=await Bl(
t,s,{platforms:a,isEach:i!=="all"});return{reference:r.text,platforms:c.platforms,index:d?c.index??{format:"oci",annotations:{}}:
void 0,id:s.id,notices:[],close:c.close}}async function xN(t,{image:e,pull:n},r){if(!t.store.holdsIndexes){throw new m("\
UNSUPPORTED_ENGINE",`Several platforms of ${e.text} are needed, but this engine's image store keeps one platform of an i\
mage.`,{hint:`Read them from the registry with ${S("image",`docker://${e.text}`)}, or use an engine with the containerd \
image store.`})}if(n==="never"||await ee(t,e.text)!==void 0)return;for(const i of r)await ao(t,e.text,i&&O(i))}async function kN(t,e){
const n=await OE(t,e);if(n!==void 0&&n.length>0)return n;throw new m("UNSUPPORTED_ENGINE",`The platforms of ${e.reference}\
 are needed for ${S("platform","all")}, but this engine does not show them.`,{hint:`Name them with ${S("platform")}, for\
 example "linux/amd64, linux/arm64".`})}async function Bl(t,e,{platforms:n,isEach:r}){var p=[];try{const{run:i,engine:o,
options:s}=t;const a={...i,tempDir:s.tempDir};const d=tt(p,new AsyncDisposableStack,true);const c=await dd(t,d);const f=[];
let u;for(const[k,v]of n.entries()){const F=SN(c,`${k}.tar`);const K=`Save ${e.reference} (${O(v)})`;const ue=await i.log.
group(K,async()=>{const X=e.isIndex&&o.knowsPlatformOption?v:void 0;try{await vE(o,e,F,X)}catch(di){const uc=di instanceof
m&&/not found/i.test(di.message);if(r||!uc)throw di;i.log.notice(`The engine lacks layers of ${e.reference} for ${O(v)}:\
 this platform is left out.`);await EN(F,{force:true});return void 0}const Ee=`docker-archive:${F}`;const ai={transport:"\
docker-archive",text:Ee,path:F,reference:void 0,index:void 0};return at(ai,{...a,platforms:[v]})});if(ue===void 0)continue;
d.defer(()=>ue.close());u??=ue.index;f.push(await PN(t,e,{set:ue,platform:v}))}if(f.length===0)throw RE(e.reference,n);const l=d.
move();return{platforms:f,index:u,close:()=>l.disposeAsync()}}catch(h){var g=h,b=true}finally{var x=nt(p,g,b);x&&await x}}
async function PN({run:t,engine:e,options:n},r,{set:i,platform:o}){const s=i.images.find(p=>V(p.platform,o));const a=V(r.
platform,o)?r:await gt(e,r.reference,o);if(s===void 0||a===void 0)throw RE(r.reference,[o]);const d={...t,tempDir:n.tempDir};
const{reference:c,id:f}=a;const u=yt(e,{...a,image:r.image});const l={...zr(s,i,d),reference:c,id:f,byLayers:true};return{
source:l,inEngine:u,image:{...s,indexPlatform:void 0}}}function RE(t,e){return new m("PLATFORM_MISMATCH",`The image ${JSON.
stringify(t)} is needed for ${e.map(O).join(", ")}, but the engine saved it without.`,{hint:'Pull or build that platform\
 first ("docker pull --platform").'})}async function AE(t){const{engine:e,options:n}=t;if(n.imageLocation!==void 0){t.sweep.start();return TN(t)}if(e===void 0)
throw new Error("an image of an engine needs the engine");return IN({...t,engine:e})}async function IN(t){const{engine:e,
options:n,sweep:r}=t;const{platforms:i}=n;const o=i==="default"||i!=="all"&&i.length===1;if(!o||n.from==="layers"){r.start();
return _E(t)}const s=i==="default"?void 0:i[0];const{source:a,inEngine:d}=await TE(e,{...n,platform:s},r);return{reference:a.
reference,platforms:[{source:a,inEngine:d,image:void 0}],index:void 0,id:a.id,notices:a.notices,close:async()=>{}}}async function TN(t){
const{run:e,options:n}=t;const{imageLocation:r,platforms:i}=n;if(r===void 0)throw new Error("there is no image outside a\
n engine");const o=i==="default"||i==="all"?void 0:i;const s={...e,tempDir:n.tempDir,platforms:o};const a=await at(r,s);
return{reference:a.reference,platforms:a.images.map(d=>({source:{...zr(d,a,s),byLayers:true},inEngine:void 0,image:d})),
index:o?.length===1?void 0:a.index,id:a.digest,notices:a.notices,close:()=>a.close()}}function BE({run:t,engine:e,options:n},r){
const{tags:i,tagLocations:o}=n;if(e===void 0||i.length===0)return r;vN(e,n,r);const s=ad(e,r.platforms,({source:d})=>d.platform);
if(s.length===r.platforms.length)return r;const a=s.map(({source:d})=>O(d.platform)).join(", ");t.log.notice(`Only ${a} \
goes into the engine: its image store keeps one platform of an image.`);return o.length>0?r:{...r,platforms:s,index:void 0}}
function vN({takesZstd:t,version:e},{layer:n,tagLocations:r},{platforms:i}){const o=r.length>0||i.length>1;if(t||!o||n.compression.
kind!=="zstd")return;throw new m("UNSUPPORTED_ENGINE",`Layers packed with zstd need Docker 23 or newer, but this engine \
is ${e}.`,{hint:`Use ${S("compression","gzip")}.`})}function Mn({engine:t,source:e,options:n}){const r=e.byLayers!==true&&n.imageLocation===void 0;return r&&t?.store.countsBlocks===
true}function vt(t,e){const n=e.then(()=>{},()=>{});t.defer(()=>n);return e}var ON=10;var Gr=class{#e=[];#t=0;get count(){return this.#t}get room(){return ON-this.#e.length}note(e,n){this.#t++;if(this.
room>0)this.#e.push(`${_(e)} (${n})`)}noteMissing(e,n){for(const r of n.slice(0,this.room))this.#e.push(`${_(r)} (missin\
g)`);this.#t+=e}toError(e,n){const r=this.#t-this.#e.length;const i=[...this.#e];if(r>0)i.push(i.length===0?`${r} missin\
g entries`:`and ${r} more`);return new m("VERIFY_FAILED",`${e.what}. Of ${oe(n)}, these differ: ${i.join(", ")}. No tag \
was moved.`,{hint:e.hint})}};import{hash as _N}from"node:crypto";var cd=class t{realBytes;#e;#t;#n;#r=0;#i=0;#o;#s=0;#a=0;#d=0;constructor(e,n,r){this.#e=Buffer.from(e.name);this.#n=r;this.
realBytes=Zi(e,n);this.#t=new pa(this.#e,this.realBytes);const i=xu(e,n);this.#o=i==="data";if(i==="old GNU")this.#t.addBlock(
e.header,true);if(i==="records")this.#t.addRecords(n)}static of(e,n,r){return xu(e,n)===void 0?void 0:new t(e,n,r)}mapBlock(e){
this.#t.addBlock(e,false)}data(e){let n=e;if(this.#o){const i=this.#t.addData(n);this.#r+=i;if(!this.#t.isComplete)return;
this.#o=false;this.#i=tw(this.#r);n=n.subarray(i)}const r=Math.min(this.#i,n.length);this.#i-=r;n=n.subarray(r);while(n.
length>0){const[i,o]=this.#t.pieces[this.#s]??[];if(i===void 0||o===void 0)throw rn(this.#e,"it has more data than its m\
ap says");if(this.#a===0)this.#c(i);const s=Math.min(o-this.#a,n.length);if(s>0)this.#n.data(n.subarray(0,s));this.#d+=s;
this.#a+=s;n=n.subarray(s);if(this.#a<o)continue;this.#s++;this.#a=0}}end(){const e=this.#o||this.#a>0||this.#t.pieces.slice(
this.#s).some(([,n])=>n>0);if(e)throw rn(this.#e,"it has less data than its map says");this.#c(this.realBytes)}#c(e){const n=e-
this.#d;if(n>0)this.#n.zeros(n);this.#d=e}};import{createHash as fd}from"node:crypto";var me=4096;var Cl=Buffer.alloc(me);var ud=class{#e;#t;#n=0;#r=0;#i=false;data(e){
let n=0;while(n<e.length){const r=this.#r%me;if(r>0||e.length-n<me){const o=Math.min(e.length,n+me-r);if(CE(e,n,o))this.
zeros(o-n);else this.#o(e.subarray(n,o));n=o;continue}let i=n;while(i+me<=e.length&&!CE(e,i,i+me))i+=me;if(i>n)this.#o(e.
subarray(n,i));else{this.zeros(me);i+=me}n=i}}zeros(e){const n=this.#r%me;const r=Math.min(e,me-n);if(this.#i)this.#e?.update(
Cl.subarray(0,r));else if(n+r===me)this.#n++;this.#s(r);const i=e-r;this.#n+=Math.floor(i/me);this.#r+=i}digest(){if(this.#r%
me>0&&!this.#i)this.#n++;this.#a(Math.ceil(this.#r/me));const e=(this.#e??fd("sha256")).digest();if(this.#t===void 0)return e;
return fd("sha256").update(e).update(this.#t.digest()).digest()}#o(e){const n=this.#r%me;this.#e??=fd("sha256");if(!this.#i){
this.#a((this.#r-n)/me);if(n>0)this.#e.update(Cl.subarray(0,n))}this.#i=true;this.#e.update(e);this.#s(e.length)}#s(e){this.#r+=
e;if(this.#r%me===0)this.#i=false}#a(e){if(this.#n===0)return;const n=new Float64Array([e,this.#n]);this.#t??=fd("sha256");
this.#t.update(new Uint8Array(n.buffer));this.#n=0}};function CE(t,e,n){return t[e]===0&&t.compare(Cl,0,n-e,e,n)===0}var RN=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"];var AN=/^security\.capability=/;
var Vr=class{#e;#t;#n;#r;#i;constructor(e,n="exact"){this.#e=e;this.#t=n}begin(e,n){this.#r=void 0;this.#i=void 0;this.#n=
void 0;if(n==="drop")return;const r=n==="keep"?void 0:n;const i=r?.head??e;const o=je(i.extensions);const s=se(i,o);const a=r?.
data;const d=new ud;if(a===void 0){this.#i=cd.of({...e,...i},o,d);const f=this.#i?.realBytes??e.sizeBytes;this.#n={name:e.
name,facts:s,sizeBytes:f};if(f>0)this.#r=d;return}const c=BN(i,a);d.data(a.subarray(0,c));this.#o(e.name,s,c,d.digest())}mapBlock(e){
this.#i?.mapBlock(e)}data(e){(this.#i??this.#r)?.data(e)}end(){const e=this.#n;this.#n=void 0;if(e===void 0)return;this.#i?.
end();this.#o(e.name,e.facts,e.sizeBytes,this.#r?.digest())}#o(e,n,r,i){const o=r===0;const s=n.typeFlag==="1";const a=this.#t===
"exact"?n.xattrs:n.xattrs.filter(u=>AN.test(u));const d=this.#t==="exact"?`${n.mtimeSeconds}${n.mtimeFraction&&`.${n.mtimeFraction}`}`:
Math.max(0,n.mtimeSeconds);const c=[n.typeFlag==="7"||n.typeFlag==="S"?"0":n.typeFlag,s||n.typeFlag==="2"?"":n.mode.toString(
8),s?"":`${n.uid}:${n.gid}`,s?"":d,n.link.length===0?"":Ll(s?Un(n.link):n.link),n.device,s||a.length===0?"":Ll(Buffer.from(
JSON.stringify(a))),r,o||i===void 0?"":i.toString("hex",0,NE)];const f=s?un(n.link):void 0;this.#e(un(e),c.join(Nl),Un(e),
f)}};var NE=16;var Nl=" ";function un(t){return Ll(Un(t))}function ld(t,e){const[n,r]=[t.split(Nl),e.split(Nl)];return RN.
filter((i,o)=>n[o]!==r[o])}function Ll(t){return _N("sha256",t,"hex").slice(0,2*NE)}function Un(t){let e=0;let n=t.length;
while(t[e]===47||t[e]===46&&t[e+1]===47)e++;while(n>e&&t[n-1]===47)n--;return t.subarray(e,n)}function BN(t,e){const n=Le(
t.header,"size");return Math.min(Number.isNaN(n)?0:n,e.length)}var Kr=class{#e=new Map;#t=new Map;observer;view;constructor(e="exact"){this.view=e;this.observer=new Vr((n,r,i,o)=>{this.#e.
set(n,r);if(o===void 0)this.#t.delete(n);else this.#t.set(n,o)},e)}get count(){return this.#e.size}take(e){const n=this.#e.
get(e);this.#e.delete(e);return n}get remaining(){return new Set(this.#e.keys())}grouped(){const e=new Map(this.#e);e.delete(
CN);for(const[n,r]of this.#n()){const i=this.#e.get(n);if(i===void 0)continue;const o=[n,...r].toSorted();for(const s of o)
e.set(s,`${i} ${o[0]}`)}return e}#n(){const e=new Map;for(const[n,r]of this.#t){let i=r;const o=new Set;for(let a=this.#t.
get(i);a!==void 0&&!o.has(i);){o.add(i);i=a;a=this.#t.get(i)}const s=e.get(i);if(s===void 0)e.set(i,[n]);else s.push(n)}
return e}};var CN=un(Buffer.alloc(0));async function md(t,e,n,{signal:r}){const i=[];const o=new J(s=>{if(i.length<n&&t.
has(un(s.name)))i.push(Buffer.from(Un(s.name)));return"drop"});await Dn([await e.open(r),o],r);return i}var $l={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again, check the \
log of the engine and the health of its disk."};async function LE(t,e,{expected:n,reader:r,streamBytes:i}){const{log:o,signal:s}=t;
const{count:a}=n;const d=await e.openReader();const c=new Gr;const f=new Vr((h,g,b)=>{const x=n.take(h);if(x===void 0)return c.
note(b,"unexpected");if(x===g)return;const k=d.unseenTimes.includes(b.toString("latin1"));const v=ld(x,g).filter(F=>F!==
"time"||!k);if(v.length>0)c.note(b,`different ${v.join(" and ")}`)},n.view);const u=new J(d.decide,f);const l=[await d.open(
s),u];await fn(t,l,()=>i,"Read back");await d.close();const p=n.remaining;if(p.size>0){const h=await md(p,r,c.room,t).catch(
()=>[]);c.noteMissing(p.size,h)}if(c.count>0)throw c.toError($l,a);o.info(`Verified ${oe(a)}: the new image matches what\
 was read from the source`);return a}async function Yr(t,e,{expected:n,source:r,streamBytes:i}){const o=await Dl(t,e,{view:n.view,title:"Read back",streamBytes:i});
const s=await UE(t,{wanted:{entries:n,from:r},seen:{...o,from:e},text:$l});t.log.info(`Verified ${oe(s)}: the new image \
matches what was read from the source`);return s}async function ME(t,e,n,r){const i={view:"engine",streamBytes:r};const o=await Dl(
t,n,{...i,title:"Read the layers"});const s=await Dl(t,e,{...i,title:"Read from the engine"});const a=await UE(t,{wanted:{
...o,from:n},seen:{...s,from:e},text:{what:`The engine shows other files of ${e.reference} than the image's layers have`,
hint:`The engine unpacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${S("fro\
m","layers")} to flatten its layers.`}});t.log.info(`Verified ${oe(a)}: the engine shows what the image's layers have`)}
async function Dl(t,e,{view:n,title:r,streamBytes:i}){const o=await e.openReader();try{const s=new Kr(n);const a=new J(o.
decide,s.observer);const d=[await o.open(t.signal),a];await fn(t,d,()=>i,r);return{entries:s,unseenTimes:o.unseenTimes,unseenPaths:o.
unseenPaths??[]}}finally{await o.close()}}async function UE(t,{wanted:e,seen:n,text:r}){const i=$E([...e.unseenPaths??[],
...n.unseenPaths??[]]);const o=DE(e.entries.grouped(),i);const s=DE(n.entries.grouped(),i);const a=$E(n.unseenTimes??[]);
const d=new Map;for(const[p,h]of s){const g=o.get(p);if(g===h)continue;const b=g===void 0?[]:ld(g,h);const x=b.filter(k=>k!==
"time"||!a.has(p));if(g===void 0)d.set(p,"unexpected");else if(x.length>0)d.set(p,`different ${x.join(" and ")}`)}const c=new Set(
[...o.keys()].filter(p=>!s.has(p)));if(d.size===0&&c.size===0)return o.size;const f=new Gr;const u=await FE(t,n.from,new Set(
d.keys()),f.room);for(const p of u)f.note(p,d.get(un(Un(p)))??"");const l=await FE(t,e.from,c,f.room);f.noteMissing(c.size,
l);f.noteMissing(d.size-u.length,[]);throw f.toError(r,o.size)}function $E(t){return new Set(t.map(e=>un(Buffer.from(e,"\
latin1"))))}function DE(t,e){if(e.size===0)return t;return new Map([...t].filter(([n])=>!e.has(n)))}async function FE(t,e,n,r){
if(n.size===0||r<=0)return[];let i;try{i=await e.openReader();return await md(n,i,r,t)}catch(o){if(t.signal.aborted)throw o;
return[]}finally{await i?.close()}}function HE(t){if(t.trim()==="")return void 0;const e=t.trim().startsWith("[")?L(t):void 0;const n=o=>new m("BAD_INPUT",
`The ${T("test")} must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${o}.`,{hint:`For e\
xample: ${Sn("test",'python3 -c "import numpy"')}, or ${Sn("test",`'["/app", "--version"]'`)}.`});if(t.includes("\0"))throw n(
"it contains a NUL character");if(!Array.isArray(e))return["/bin/sh","-c",` ${t}`];if(!N(e))throw n("the array contains \
something other than strings");const[r,...i]=e;if(r===void 0||r==="")throw n("the array does not name a program");if(e.some(
o=>o.includes("\0")))throw n("it contains a NUL character");return[r,...i]}async function qr(t,e,[n,...r]){const{log:i}=t;
const o={program:n,args:r,asUsed:true};const s=await nd(t,e,o);await Wr(t,s.container);if(s.exitCode===0){i.info("The te\
st passed");return}throw new m("COMMAND_FAILED",`The "test" command failed in the new image with exit status ${s.exitCode}\
. No tag was moved. The last lines of its output:
${rd(s)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source image to se\
e whether flattening is the cause. An image without a shell needs a JSON array."})}var Fl={verifiedEntries:void 0,isTested:false};async function zE(t,e,n,r){if(n===void 0&&r===void 0)return Fl;const{log:i}=t;
const o=await gt(t,e.reference,void 0);if(o===void 0){throw new m("CHECK_FAILED",`The stored image ${e.reference} disapp\
eared from the engine before it was checked.`,{hint:"Check whether something removes images on this machine, then run ag\
ain."})}const s=n===void 0?void 0:await i.group("Verify",()=>NN(t,yt(t,o),n));if(r!==void 0)await i.group("Test",()=>qr(
t,o,r));return{verifiedEntries:s,isTested:r!==void 0}}function NN(t,e,n){const r=n.source.byLayers!==true;return r?LE(t,
e,n):Yr(t,e,n)}var LN=3;async function pd({engine:t,options:e},n,r){if(n===void 0)return r.close();const{docker:i,runId:o,log:s}=t;const a=Ve(
o);const d=[n.reference===a?a:void 0,n.importedId];const c=d.filter(h=>h!==void 0);const[f,u]=await Promise.allSettled([
gr(i,c,LN),r.close()]);if(f.status==="fulfilled"&&f.value===void 0){const h=n.importedId??a;s.notice(`The engine has not\
 yet removed a temporary image of this run. It, or a later run, will remove it. To do it now: docker rmi ${js(h)}`);if(u.
status==="fulfilled")return}const l=f.status==="fulfilled"&&f.value?.exitCode===0;const p=l&&u.status==="fulfilled";if(p)
return;await Kt(i,e.timeoutSeconds,h=>_n(h,o,s))}import{mkdtemp as pL,readdir as hL,rm as Gl}from"node:fs/promises";import{join as Vl}from"node:path";import{createHash as $N}from"node:crypto";function Ml(t,e,n){const r=o=>e[o](t[o],n);const i=Object.keys(e);return Object.fromEntries(i.map(o=>[o,r(o)]))}var DN=5;var FN=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"];var MN={clean:t=>mt.filter(e=>t.includes(
e)),exclude:t=>t.map(({text:e})=>e),aptClean:t=>t,scriptNetwork:()=>void 0,script:t=>t??null,sourceDateEpoch:t=>t??null,
compression:t=>t};function jE(t,e,n){const{isExact:r}=t;const{clean:i,exclude:o,aptClean:s,script:a}=n;const d=a!==void 0||
s;const c=i.length>0;const f=d||c||o.length>0;const u=Ml(n,MN,void 0);const{script:l,sourceDateEpoch:p,compression:h,...g}=u;
const b={format:DN,release:Rr,diffIds:t.diffIds,...g,run:l,env:d||c?y(e,"config","Env")??null:null,volumes:f?t.volumes:[],
names:f?UN(e):[],created:d||!r?y(e,"created")??null:null,isExact:r,...t.byLayers===true?{from:"layers"}:{},sourceDateEpoch:p,
compression:h,...n.compression.kind==="gzip"&&n.compression.mayCopy===true&&t.packedLayers!==void 0?{packedLayers:t.packedLayers.
map(({descriptor:K})=>K.digest)}:{}};const x=$N("sha256").update(JSON.stringify(b)).digest("hex");const{architecture:k,variant:v}=t.
platform;const F=[k,v].filter(K=>K!==void 0).join("-");return`docker-flatten-v1-${F.replace(/[^A-Za-z0-9_.-]/g,"_").slice(
0,40)}-${x}`}function UN(t){const e=y(t,"config","Env");const n=(N(e)?e:[]).findLast(r=>r.startsWith("PATH="));return[...FN.
map(r=>y(t,"config",r)??null),n??null]}var hd=()=>void 0;var HN={clean:hd,exclude:hd,script:hd,scriptNetwork:(t,{layer:e})=>e.
script!==void 0&&t!=="none"?'"run" has a network, and what it downloads can change':void 0,aptClean:(t,{isForeign:e})=>t&&
e?"the image's apt can run on some machines and not on others":void 0,sourceDateEpoch:hd,compression:({kind:t},{takesZstd:e})=>t===
"zstd"&&!e?`this engine cannot unpack zstd; ${S("compression","gzip")} can be cached`:void 0};function WE(t,e){if(e.isContainer)
return"containers cannot be cached";const n=Object.values(Ml(t,HN,{...e,layer:t}));return n.find(r=>r!==void 0)}import{createHash as zN}from"node:crypto";import{createReadStream as jN}from"node:fs";import{lstat as GE,readFile as WN,
writeFile as JN}from"node:fs/promises";import{join as zl}from"node:path";import{pipeline as GN}from"node:stream/promises";var jl="layer";var VE="record.json";var KE=1;var VN=1e3;var KN=16*1024*1024;async function YE(t,e){const{spared:n,skippedPresets:r,
...i}=e;const o={version:KE,...i,kept:n,withdrawn:r};const s=JSON.stringify({...o,seal:qE(o)});await JN(zl(t,VE),`${s}
`,{flag:"wx"})}function qE(t){return $(Buffer.from(JSON.stringify(t)))}async function XE(t,e,n){const r=await YN(t);if(r.
key!==e.key)throw Ot(`it belongs to the key ${JSON.stringify(r.key.slice(0,200))}`);if(r.packing!==e.packing)throw Ot(`i\
ts compression is "${r.packing}" instead of "${e.packing}"`);const i=zl(t,jl);const o=await GE(i).catch(c=>{throw Ot(`it\
s layer is missing: ${E(c)}`)});if(!o.isFile())throw Ot("its layer is not a file");if(o.size!==r.packedBytes)throw Ot(`i\
ts layer has ${o.size} bytes, but the record says ${r.packedBytes}`);const s=zN("sha256");const a=jN(i,{highWaterMark:1024*
1024});await GN(a,s,{signal:n}).catch(c=>{if(n.aborted)throw c;throw Ot(`its layer cannot be read: ${E(c)}`)});const d=`\
sha256:${s.digest("hex")}`;if(d!==r.digest)throw Ot(`its layer is ${d}, but the record says ${r.digest}`);return{path:i,
record:r}}async function YN(t){const e=zl(t,VE);const n=await GE(e).then(c=>c.isFile()&&c.size<=KN?WN(e,"utf8"):"").catch(
()=>"");const r=L(n);if(!XN(r))throw Ot("its record cannot be read");const{seal:i,...o}=r;if(qE(o)!==i)throw Ot("its rec\
ord was changed");const{kept:s,withdrawn:a,...d}=o;return{...d,spared:s,skippedPresets:a}}var qN=/^sha256:[0-9a-f]{64}$/;
function XN(t){if(!P(t)||t["version"]!==KE)return false;const{key:e,diffId:n,digest:r,seal:i,packing:o,rules:s,commands:a,
kept:d,withdrawn:c,directories:f}=t;const{unmatched:u,warnings:l,suggestions:p}=t;const h=["packedBytes","entries","data\
Bytes","seconds"];return typeof e==="string"&&[n,r,i].every(g=>typeof g==="string"&&qN.test(g))&&Ul("gzip","zstd","none")(
o)&&h.every(g=>ln(t[g]))&&mo(s,{kind:Ul("preset","exclude"),name:gd,entries:ln,bytes:Hl})&&mo(a,{name:Ul("run","apt-clea\
n"),ms:ln,bytes:JE(Hl)})&&mo(d,{what:gd,why:JE(gd),entries:ln,bytes:ln})&&[c,u,l].every(N)&&(p===void 0||mo(p,{name:gd,bytes:ln}))&&
Array.isArray(f)&&f.length<=VN&&mo(f,{path:ZN,bytes:ln,files:ln})}var ZN=t=>typeof t==="string"&&t.startsWith("/");var gd=t=>typeof t===
"string";var Hl=t=>typeof t==="number"&&Number.isFinite(t);var ln=t=>Hl(t)&&t>=0;var Ul=(...t)=>e=>typeof e==="string"&&
t.includes(e);var JE=t=>e=>e===void 0||t(e);function mo(t,e){return Array.isArray(t)&&t.every(n=>P(n)&&Object.entries(e).
every(([r,i])=>i(n[r])))}function mn(t,e){return new m("CACHE_BAD",`The cached layer cannot be used: ${t}`,{hint:"The la\
yer is made again. If this happens in every run, delete the entry from the cache.",cause:e})}function Ot(t){return mn(`${t}\
.`)}import{once as lL}from"node:events";import{promisify as QE}from"node:util";import{constants as ZE,deflateRaw as QN,zstdCompress as eL}from"node:zlib";var yd={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}};var eS={gzip:"+gzip",zstd:"+zstd",none:""};function tS(t){
const[e,n,...r]=t.trim().split(":");const i=c=>new m("BAD_INPUT",`The ${T("compression")} must be gzip, zstd or none, op\
tionally with a level after a colon, but ${JSON.stringify(t)} ${c}.`,{hint:`For example "gzip", "gzip:${yd.gzip.max}", "\
zstd" or "zstd:${yd.zstd.default}".`});if(r.length>0)throw i("has two colons");if(e==="none"){if(n!==void 0)throw i('set\
s a level for "none"');return{kind:e}}if(e!=="gzip"&&e!=="zstd")throw i("is none of these");const{min:o,max:s,default:a}=yd[e];
if(n===void 0)return{kind:e,level:a,...e==="gzip"?{mayCopy:true}:{}};const d=/^[0-9]{1,2}$/.test(n)?Number(n):Number.NaN;
if(!(d>=o&&d<=s))throw i(`has a level that is not a number from ${o} to ${s}`);return{kind:e,level:d}}function nS(t){if(t.
kind==="none")return t;return{kind:t.kind,level:yd[t.kind].min}}var tL=0;var nL=31;var rL=7.95;var iL=256*1024;function oL(t){
if(t.length<iL)return false;const e=new Uint32Array(256);let n=0;for(let i=0;i<t.length;i+=nL,n++)e[t[i]]++;let r=0;for(const i of e)
if(i>0)r-=i/n*Math.log2(i/n);return r>rL}var sL=QE(QN);var aL=QE(eL);function rS(t,e){const n=t.length+(t.length>>8)+1024;
switch(e.kind){case"gzip":return sL(t,{level:oL(t)?tL:e.level,finishFlush:ZE.Z_SYNC_FLUSH,chunkSize:n});case"zstd":return aL(
t,{chunkSize:n,params:{[ZE.ZSTD_c_compressionLevel]:e.level}});case"none":return Promise.resolve(t)}}async function Hn(t,e){const n=await ee(t,e);if(w(n,"Id")!==e)return false;return["RepoTags","RepoDigests"].every(r=>{const i=y(
n,r)??[];return N(i)&&i.length===0})}async function Xr(t,e,n){try{return await uL(t,e,n)}catch(r){await iS(t,e);throw r}}
var dL=/^Loaded image(?: ID)?: (\S+)$/gm;async function Zr(t,e,n){if(e.reference===e.expectedId)return"";try{return await n()}catch(r){
await iS(t,{...e,answer:""});throw r}}async function iS(t,e){const{reference:n,expectedId:r,diffId:i,answer:o}=e;if(n===
r)return;const s=[...o.matchAll(dL)].map(([,a=""])=>a);for(const a of new Set([...s,r])){const d=a.startsWith("sha256:")?
await cL(t,a,i).catch(()=>false):fL(a,n);if(d)await t.docker.try(["rmi",a]).catch(()=>{})}}async function cL(t,e,n){if(!await Hn(
t,e))return false;const r=xt(await ee(t,e)??{});return r.length===1&&r[0]===n}function fL(t,e){const n=[...t].filter((r,i)=>r!==
e[i]);return t.length===e.length&&n.length===1}async function uL(t,e,n){const r=(c,f)=>{throw new m("CHECK_FAILED",`The \
stored image differs from what was sent: expected ${c}, found ${f}. Nothing was tagged.`,{hint:Y})};const i=e.answer.split(
"\n").find(c=>/^error /i.test(c.trim()));if(i!==void 0){const c=$t(i,"ENGINE_FAILED","Unpacking the loaded image failed");
if(c.code==="NO_SPACE"||c.code==="UNSUPPORTED_IMAGE")throw c;r("a load without an error",JSON.stringify(i))}const[o,s]=await Promise.
all([ee(t,e.reference),Lb(t,e.reference,1)]);const a=w(o,"Id");if(a!==e.expectedId)r(`the ID ${e.expectedId}`,String(a));
const d=xt(o??{});if(d.length!==1||d[0]!==e.diffId)r(`one layer ${e.diffId}`,JSON.stringify(d));if(n&&s===0)r("an unpack\
ed layer","one of 0 bytes");return s}async function Qr(t,e,n){const{log:r,runId:i,signal:o}=t;const s=Ve(i);const{diffId:a,digest:d,packedBytes:c}=e;const f=Pe.
layer+eS[e.packing];const u={mediaType:f,digest:d,sizeBytes:c};const l=await n.configFor(a);const p=$(l);const{keepsPacked:h,
idIsConfigDigest:g}=t.store;const b=await n.annotations();const x=os(l,u,b);const k=g?p:x.descriptor.digest;const v=await Hn(
t,k);const F=h&&!V(n.platform,t.platform);const K=t.knowsPlatformOption&&n.platform.architecture!=="";const ue=F&&K?n.platform:
void 0;const X=()=>{const di=re(ae(s,"tag"));const uc={full:di,familiar:s};let vm=0;const Om=Dp({path:e.path,descriptor:u},
{config:l,platform:n.platform,name:uc,annotations:b},j0=>{vm+=j0});const z0={title:"Load",doneBytes:()=>vm,totalBytes:()=>c};
return ks(r,{progress:z0,sent:lL(Om,"close"),after:"Unpack"},t.transport.loadImage(Om,ue,o))};const Ee=v?k:s;const ai=await Zr(
t,{reference:Ee,expectedId:k,diffId:a},X);if(F&&ue===void 0)await mL(t,k,n.platform);return{answer:ai,reference:Ee,diffId:a,
expectedId:k,configDigest:p,packedBytes:h?c:void 0,importedId:void 0,savedFile:void 0}}async function mL(t,e,n){const{log:r,
runId:i}=t;const o={reference:Ve(i),id:e,isIndex:false,platform:n,volumes:[]};try{await j(t,await z(t,{source:o}))}catch(s){
r.debug(`no container of the loaded image: ${E(s)}`)}}var Wl={kind:"none",wasAsked:false};async function wd(t){const{run:e,engine:n,source:r,sourceConfig:i,options:o,cache:s}=t;
const{log:a}=e;if(s===void 0||o.dryRun)return Wl;const{layer:d}=o;const c=WE(d,{isContainer:o.container!==void 0,isForeign:n!==
void 0&&r.byLayers!==true&&r.platform.architecture!==n.platform.architecture,takesZstd:n?.takesZstd??true});if(c!==void 0){
a.notice(`The layer is not cached: ${c}.`);return Wl}const f=performance.now();const u=jE(r,(await i).json,d);const l=Vl(
o.tempDir,`${ne(e.runId)}cache-`);const p=await pL(l).catch(h=>void a.warning(`The layer is not cached: ${E(h)}`));if(p===
void 0)return Wl;try{const h=await a.group("Look up the cached layer",async()=>{a.debug(`cache key ${u}`);const b=await Jl(
e,s.restore(u,p,a,e.signal));if(!b)a.info("The cache did not provide the layer.");const x={key:u,packing:d.compression.kind};
return b?Jl(e,gL(p,x,e)):void 0});const g={key:u,directory:p,ms:performance.now()-f};if(h!==void 0)return{...g,kind:"hit",
found:h};await sS(g);return{...g,kind:"miss"}}catch(h){await Gl(p,{recursive:true,force:true});throw h}}async function Jl({
touch:t},e){const n=setInterval(t,1e3);try{return await e}finally{clearInterval(n)}}async function gL(t,e,{log:n,signal:r}){
try{return await XE(t,e,r)}catch(i){if(!(i instanceof m))throw i;oS(i,n)}return void 0}function oS(t,e){if(t.code==="CAC\
HE_DIFFERS")e.notice(He(t));else if(t.code==="CACHE_BAD")e.warning(He(t));else e.warning(`${He(t)} The layer is made aga\
in.`)}async function sS({directory:t}){for(const e of await hL(t))await Gl(Vl(t,e),{recursive:true,force:true})}async function bd(t,e,{
run:n,engine:r,packTo:i}){if(!(t instanceof m)||e.kind==="none")throw t;const o=t.code==="NO_SPACE"&&i===void 0&&r?.store.
keepsPacked===false;const s=t.code==="CACHE_BAD"||t.code==="CACHE_DIFFERS";if(!o&&!(s&&e.kind==="hit"))throw t;oS(t,n.log);
if(r!==void 0)await _n(r.docker,n.runId,n.log);await sS(e);const{key:a,directory:d,ms:c}=e;return o?{kind:"none",wasAsked:true}:
{kind:"miss",key:a,directory:d,ms:c}}async function Ed(t){if(t.kind==="none")return;await Gl(t.directory,{recursive:true,
force:true}).catch(()=>{})}var yL=["CHECK_FAILED","ENGINE_FAILED","DOCKER_FAILED"];async function aS(t,{path:e,record:n},r){
const{log:i,signal:o}=t;try{const s=await Qr(t,{...n,path:e},r);const a=await Xr(t,s,n.dataBytes>0);i.info(`Loaded ${oe(
n.entries)} in one layer of ${I(a)}, packed ${I(n.packedBytes)}`);return{stored:s,newBytes:a}}catch(s){if(o.aborted||!(s instanceof
m)||!yL.includes(s.code))throw s;throw mn(s.message,s)}}async function Sd({run:t,cache:e},{key:n,directory:r},{stored:i,
surveyed:o,entries:s,dataBytes:a,ms:d}){if(e===void 0||i.savedFile===void 0)return;const{rules:c,commands:f,spared:u,skippedPresets:l,
unmatched:p,warnings:h,suggestions:g}=o;try{await YE(r,{key:n,diffId:i.diffId,...i.savedFile,entries:s,dataBytes:a,seconds:d/
1e3,...{rules:c,commands:f,spared:u,skippedPresets:l,unmatched:p,warnings:h,suggestions:g},directories:o.directories??[]});
await Jl(t,e.save(n,r,t.log))}catch(b){t.log.warning(`Could not save the layer: ${E(b)}.`)}}var wL=.5;function dS({ms:t,
found:e},n,r){const i=(t+n)/1e3;const o=e.record.seconds;const[s,a]=[i,o].map(d=>`${d.toFixed(1)} s`);if(i-o<wL){r.info(
`Used the cached layer in ${s}; making it took ${a}`);return}r.notice(`The cache does not pay off here: using the cached\
 layer took ${s}, and making it took ${a}.`)}function xd(t,{run:e,cache:n}){if(t.kind!=="miss"||!n?.canSave(t.key,e.log))
return void 0;return Vl(t.directory,jl)}var kd=`docker-flatten ${Rr}`;var po={entries:0,dataBytes:0};import{mkdtemp as vL,rename as OL,rm as _L}from"node:fs/promises";import{join as fS}from"node:path";import{availableParallelism as PL}from"node:os";import{crc32 as bL}from"node:zlib";var EL=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var SL=Buffer.from([3,0]);var Pd=class{header=EL;#e=0;#t=0;add(e){
this.#e=bL(e,this.#e);this.#t+=e.length}end(){const e=Buffer.alloc(8);e.writeUInt32LE(this.#e,0);e.writeUInt32LE(this.#t%
2**32,4);return Buffer.concat([SL,e])}};import{createHash as xL}from"node:crypto";import{open as kL}from"node:fs/promises";async function Id(t,e){const n=await kL(t,"wx",384).catch(r=>{throw cS(r,t)});try{return await e(new Kl(n,t))}finally{await n.
close()}}var Kl=class{#e;#t;#n=xL("sha256");bytes=0;constructor(e,n){this.#e=e;this.#t=n}async write(e){this.#n.update(e);
this.bytes+=e.length;try{for(let n=0;n<e.length;)n+=(await this.#e.write(e,n)).bytesWritten}catch(n){throw cS(n,this.#t)}}digest(){
return`sha256:${this.#n.digest("hex")}`}};function cS(t,e){if(ot(t)){return new m("NO_SPACE",`The disk filled up while w\
riting the packed layer to ${e}.`,{hint:`Free some disk space there, or choose another directory with the ${T("temp-dir")}\
.`,cause:t})}return new m("TEMP_DIR",`Cannot write the packed layer to ${e} (${de(t)}).`,{hint:`Choose a writable direct\
ory with the ${T("temp-dir")}.`,cause:t})}var Yl=1024*1024;var IL=Math.min(16,2*PL()+2);async function ei(t,e,n){return Id(e,r=>TL(r,t,n))}async function TL(t,e,n){
const r=n.kind==="gzip"?new Pd:void 0;let i=0;const o=[];const s=r===void 0?[]:[Promise.resolve(r.header)];const a=async()=>{
const u=await s.shift();await t.write(u);if(n.kind==="none")o.push(u)};const d=(u,l)=>{const p=u.subarray(0,l);i+=l;r?.add(
p);const h=rS(p,n);h.then(()=>n.kind!=="none"&&o.push(u),()=>{});s.push(h)};let c=Buffer.allocUnsafeSlow(Yl);let f=0;try{
for await(const u of e){for(let l=0;l<u.length;){const p=u.copy(c,f,l);l+=p;f+=p;if(f<Yl)break;d(c,f);if(s.length>=IL)await a();
c=o.pop()??Buffer.allocUnsafeSlow(Yl);f=0}}if(f>0||i===0&&r===void 0)d(c,f);if(r!==void 0)s.push(Promise.resolve(r.end()));
while(s.length>0)await a()}finally{await Promise.allSettled(s)}return{layerBytes:i,digest:t.digest(),packedBytes:t.bytes}}var uS={async store(t,e,n){const r=await vL(fS(n.tempDir,ne(t.runId)));try{const i=fS(r,"layer");const{digest:o,packedBytes:s}=await W(
t.log,Fn(e,n.totalBytes),n.pack?.(e,i)??ei(e,i,n.compression));const a=n.compression.kind;const d={path:i,diffId:e.digest(),
digest:o,packedBytes:s,packing:a};const c=await Qr(t,d,n);if(n.saveTo===void 0)return c;const f=await OL(i,n.saveTo).then(
()=>true,()=>false);return f?{...c,savedFile:{digest:o,packedBytes:s,packing:a}}:c}finally{await _L(r,{recursive:true,force:true})}}};import{pipeline as BL}from"node:stream";import{finished as CL}from"node:stream/promises";import{PassThrough as RL,Transform as AL}from"node:stream";var lS=8*1024*1024;var Td=class extends AL{side=new RL({highWaterMark:lS});constructor(){
super({highWaterMark:lS});this.side.on("error",()=>{})}close(){this.side.destroy()}_transform(e,n,r){if(this.side.destroyed||
this.side.write(e)){r(null,e);return}const i=()=>{this.side.off("drain",i);this.side.off("close",i);r(null,e)};this.side.
once("drain",i);this.side.once("close",i)}_flush(e){this.side.end();e()}};var mS={async store(t,e,n){const{log:r,runId:i,signal:o}=t;const s=n.saveTo===void 0?void 0:NL(e,n,r);const a=await ks(r,
{progress:Fn(e,n.totalBytes),sent:CL(e),after:"Store"},t.transport.importImage(s?.layer??e,No(i),o));const d=await s?.savedFile;
const c=e.digest();const f=await n.configFor(c);const u=$(f);const[l]=await Promise.all([Hn(t,u),LL(t,a,c)]);const p=$p(
f,c,Ve(i));const h=l?u:Ve(i);const g=await Zr(t,{reference:h,expectedId:u,diffId:c},()=>t.transport.loadImage(p,void 0,o));
return{reference:h,diffId:c,expectedId:u,configDigest:u,packedBytes:void 0,importedId:a,savedFile:d,answer:g}}};function NL(t,{
saveTo:e="",compression:n},r){const i=new Td;let o=false;const s=ei(i.side,e,nS(n)).then(({digest:a,packedBytes:d})=>({digest:a,
packedBytes:d,packing:n.kind}),a=>{i.close();if(!o)r.warning(`Could not save the layer: ${E(a)}`);return void 0});BL(t,i,
a=>{if(!a)return;o=true;i.side.destroy(a)});return{layer:i,savedFile:s}}async function LL(t,e,n){const[r]=xt(await ee(t,
e)??{});if(r===n)return;throw new m("CHECK_FAILED",`The engine stored the layer ${r}, but ${n} was sent: the stream was \
changed in transit. Nothing was tagged.`,{hint:Y})}var $L={"graph-driver":mS,containerd:uS};function pS({kind:t}){return $L[t]}import{pipeline as GL}from"node:stream";function pn(t){const e=t.filter(i=>i!==void 0);const[n,...r]=e;if(n===void 0||r.length===0)return n;return{begin:(i,o)=>{
for(const s of e)s.begin(i,o)},mapBlock:i=>{for(const o of e)o.mapBlock?.(i)},data:i=>{for(const o of e)o.data(i)},end:()=>{
for(const i of e)i.end()}}}var ql=-1;var DL=1024;var ti=class{#e=[];#t=0;#n=0;get bytes(){return this.#n}add(e,n){if(e===0)return;const r=this.#n;this.#n+=
e;const i=this.#e.at(-1);const{stream:o,offset:s}=n??{stream:ql,offset:0};if(i?.stream===o&&(o===ql||i.offset+r-i.start===
s))return;this.#e.push({start:r,stream:o,offset:s})}*take(e,n){const r=e+n;if(r>this.#n)throw new RangeError("the stream\
 is ahead of its spans");this.#r(e);if(n>0&&e<this.#e[this.#t].start)throw new RangeError("this part of the stream has p\
assed");for(let i=e,o=this.#t;i<r;o++){const{start:s,stream:a,offset:d}=this.#e[o];const c=Math.min(this.#e[o+1]?.start??
this.#n,r)-i;const f=a===ql?void 0:{stream:a,offset:d+i-s};yield{bytes:c,origin:f};i+=c}}#r(e){while((this.#e[this.#t+1]?.
start??Infinity)<=e)this.#t++;if(this.#t<DL)return;this.#e.splice(0,this.#t);this.#t=0}};var FL=1024**3;var hS=1024**2;var ML=64*1024**2;var UL=256*1024**3;var Xl=Buffer.alloc(hS);var vd=class{#e;#t;#n=0;constructor(e){
this.#e=e}begin(e,n){this.#t=e.sizeBytes<FL?void 0:{entry:e,verdict:n};this.#n=0;if(e.sizeBytes>=UL)this.#r()}data(e){if(this.#t===
void 0)return;const n=Math.max(0,hS-this.#n);this.#n+=e.length;if(!HL(e.subarray(n)))this.#t=void 0;else if(this.#n>=ML)
this.#r()}end(){this.#t=void 0}#r(){const e=this.#t;this.#t=void 0;if(e!==void 0)this.#e(e.entry,e.verdict)}};function HL(t){
for(let e=0;e<t.length;e+=Xl.length){const n=t.subarray(e,e+Xl.length);if(!n.equals(Xl.subarray(0,n.length)))return false}
return true}function gS(t,{cleanWords:e},n){if(t===void 0||t.length===0)return;const r=t.map(({name:o,bytes:s})=>`${o} ${I(s)}`);const i=Sn(
"clean",Ra(e,t));n.info(`Could also be cleaned: ${r.join(", ")}. To do so, use ${i}`)}var zL=10;var yS=100;function wS({
rules:t,commands:e,spared:n,skippedPresets:r,unmatched:i,warnings:o},s){for(const{name:d,ms:c,bytes:f}of e){const u=f===
void 0?"":`, ${f<0?"added":"freed"} ${I(Math.abs(f))}`;s.info(`${d}: ${(c/1e3).toFixed(1)} s${u}`)}for(const{kind:d,name:c,
entries:f,bytes:u}of t){if(f===0&&u===0)continue;s.info(`${d==="preset"?"Cleaned":"Excluded"} ${c}: ${I(u)} in ${oe(f)}`)}
const a=n.filter(({kind:d})=>d!==void 0);if(a.length>0)s.info(WL(a));if(i.length>0)s.notice(JL(i));for(const d of r)s.notice(
`Preset "${d}" skipped: symlinks outside its cache point into it.`);for(const d of o)s.warning(d)}var jL=20;function WL(t){
const e=t.slice(0,jL).map(({what:r,why:i})=>`${_(Buffer.from(r))} (${le(i??"",yS)})`);const n=t.length-e.length;return`K\
ept because the image uses it: ${e.join(", ")}${n>0?`, and ${n} more`:""}`}function JL(t){const e=t.slice(0,zL).map(i=>JSON.
stringify(le(i,yS)));if(t.length===1)return`The pattern ${e[0]} in ${S("exclude")} matches nothing in the image.`;const n=t.
length-e.length;const r=n>0?`, and ${n} more`:"";return`${t.length} patterns in ${S("exclude")} match nothing in the ima\
ge: ${e.join(", ")}${r}.`}function bS(t){return({name:e,sizeBytes:n},r)=>{const i=r==="keep"||typeof r==="object"&&r.data===
void 0;const o=i?"and the result contains them too":"although the result drops them";t.warning(`The file ${_(Buffer.from(
A(e),"latin1"))} is sparse: most of its ${I(n)} are zeros, as in lastlog and faillog with large user IDs. The engine sen\
ds all the zeros, which takes long, ${o}. Make the file smaller in the image: use "useradd --no-log-init", or truncate i\
t in the step that creates it.`)}}function VL(t,{sizeInImage:e}){if(e===void 0||t.sizeBytes>0)return t;return{...t,sizeBytes:e(A(t.name))??0}}async function ho({
reader:t,rules:e,survey:n,expected:r,resume:i,latestSeconds:o},{log:s,signal:a},d,c){const f=pn([d,...r.map(k=>k.observer),
n.observer,t.observer,new vd(bS(s))]);const u=e===void 0?t.decide:k=>e.decide(VL(k,t),t.decide(k));const l=k=>Math.min(k,
o??Infinity);const p=o===void 0?u:ed(u,l);const h=e&&(()=>e.appendix({reader:t,retime:k=>Qa(k,l),observer:f,signal:a}));
const g=new ti;const b=new J(p,f,{...h===void 0?{}:{appendix:h},...c===void 0?{}:{spans:{input:g,output:c}}});const x=c===
void 0||t.layers===void 0?t.open(a):t.layers.open(a,g);GL(await x,b,()=>{i().catch(()=>{})});return b}async function Od(t,e,n={}){
const r=await ho(t,e,n.looker);const i=n.totalBytes===void 0?ar(t.expectedBytes):()=>n.totalBytes;await fn(e,[r],i);return r}
function _d({counts:t},{rules:e}){const n=e?.appended;return{entries:t.entries+(n?.entries??0),dataBytes:t.dataBytes+(n?.
dataBytes??0)}}var Zl=4096;var KL=59;var hn=class{#e;#t=0;constructor({countsBlocks:e}){this.#e=e;if(e)this.#t=Zl}get bytes(){return this.#t}begin(e,n){
if(n==="drop")return;const r=n==="keep"?e:n.head;const i=sn(e,n);const o=e.typeFlag==="2"?se(r).link.length:0;if(!this.#e){
this.#t+=i+o;return}const s=e.typeFlag==="5"||o>KL;this.#t+=Math.ceil((s?1:i)/Zl)*Zl}data(){}end(){}};async function ES(t,e,n){
const{run:r,engine:i,options:o}=t;const s=new hn({countsBlocks:Mn(t)});const a=await Od(e,r,{looker:s});await e.resume();
const d=$(await n.configFor(a.digest()));const c=i!==void 0&&(o.tags.length>0||o.tagLocations.length===0);const f=c&&!i.
store.idIsConfigDigest?void 0:d;return{newBytes:s.bytes,imageId:f,configDigest:d}}import{createReadStream as k$}from"node:fs";import{PassThrough as P$}from"node:stream";import{createGunzip as I$,createZstdDecompress as T$}from"node:zlib";import{createHash as h$}from"node:crypto";import{createReadStream as g$}from"node:fs";import{pipeline as y$}from"node:stream/promises";
import{createGunzip as w$}from"node:zlib";import{Writable as d$}from"node:stream";import{pipeline as c$}from"node:stream/promises";import{promisify as e$}from"node:util";import{constants as t$,crc32 as n$,deflateRaw as r$}from"node:zlib";var YL=[[2,10]];var qL=[[3,10]];var XL=[[4,3],[257-257,5],[4-1,5],[16-4,4],[1<<6,24],[1<<21,24],[0,3],[1|138-11<<1,8],[1|
115-11<<1,8],[0,5],[3,2]];var SS=16*1024;var Ql=64*1024;var Rd=class{#e;#t=Buffer.allocUnsafeSlow(Ql);#n=0;#r=0;#i=0;bytes=0;constructor(e){
this.#e=e}get phase(){return this.#i}async writeBytes(e){this.bytes+=e.length;if(this.#n+e.length>Ql||e.length>SS)await this.
flush();if(e.length>SS)return this.#e(e);e.copy(this.#t,this.#n);this.#n+=e.length}async writeBits(e,n,r){if(n%8!==this.#i)
throw new RangeError("bits are copied at another phase");const i=Math.floor(n/8);const o=Math.floor(r/8);if(this.#i>0)e[i]=
e[i]&255<<this.#i|this.#r;this.#i=r%8;this.#r=this.#i===0?0:e[o]&(1<<this.#i)-1;if(o>i)await this.writeBytes(e.subarray(
i,o))}async fillTo(e){if((e-this.#i)%2!==0){if(e%2===0)await this.#o();else await this.#a(XL)}while(this.#i!==e)await this.#a(
YL)}async#o(){await this.#a([[0,3]]);await this.#s();await this.writeBytes(Buffer.from([0,0,255,255]))}async writeLastBlock(){
await this.#a(qL);await this.#s()}async#s(){if(this.#i>0)await this.#a([[0,8-this.#i]])}async#a(e){const n=[];for(const[
r,i]of e){let o=this.#r|r<<this.#i;this.#i+=i;for(;this.#i>=8;this.#i-=8,o>>>=8)n.push(o&255);this.#r=o}await this.writeBytes(
Buffer.from(n))}async flush(){if(this.#n===0)return;const e=this.#t.subarray(0,this.#n);this.#t=Buffer.allocUnsafeSlow(Ql);
this.#n=0;await this.#e(e)}};var zn=class{#e=[];bytes=0;push(e){if(e.length===0)return;this.#e.push(e);this.bytes+=e.length}moveTo(e,n){let r=Math.min(
n,this.bytes);this.bytes-=r;let i=0;while(r>0){const o=this.#e[i];e.push(o.subarray(0,r));if(o.length>r)this.#e[i]=o.subarray(
r);else i++;r-=Math.min(r,o.length)}if(i>0)this.#e.splice(0,i)}keepLast(e){let n=0;for(;this.bytes-(this.#e[n]?.length??
this.bytes)>=e;n++)this.bytes-=this.#e[n].length;if(n>0)this.#e.splice(0,n)}join(){const[e]=this.#e;return this.#e.length===
1&&e!==void 0?e:Buffer.concat(this.#e)}takeAll(){const e=this.join();this.#e=[];this.bytes=0;return e}};var xS=10;var kS=9;var PS=15;var IS=5;var TS=9;var vS=24;var em=1<<28;var OS=1<<29;var ZL=1<<30;var tm=1<<31;var go=(t,e)=>t<<IS|e<<TS;var yo=new Int32Array(288).fill(tm);var _S=new Int32Array(
32).fill(tm);var QL=Int32Array.from({length:19},(t,e)=>go(0,e));for(let t=0;t<256;t++)yo[t]=go(0,1)|1<<vS;yo[256]=tm|OS;
for(let t=257,e=3;t<285;t++){const n=Math.max(0,t-261>>2|0);yo[t]=em|go(n,e);e+=1<<n}yo[285]=em|go(0,258);for(let t=0,e=1;t<
30;t++){const n=Math.max(0,t-2>>1);_S[t]=go(n,e);e+=1<<n}var _7=new Uint16Array(PS+1);var R7=new Uint16Array(PS+1);var A7=new Uint16Array(
288);var Ad=32*1024;var H7=(1<<xS)-1;var z7=(1<<kS)-1;var RS=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var AS=1024*1024;var i$=256*1024;var o$=4096;var s$=8;var a$=e$(r$);var Bd=class{#e;#t;#n=0;#r=0;#i=0;#o=0;#s=0;#a;#d=new zn;#c=new zn;#u=new zn;#f;#l=[];constructor(e,{
level:n}){this.#e=new Rd(e);this.#t=n}async write(e,n){if(e.length===0)return;this.#n=n$(e,this.#n);this.#r+=e.length;if(n===
void 0){this.#m();this.#c.push(e)}else{const r=this.#p(n);r.next+=e.length;this.#d.push(e);await this.#h(r)}await this.#w()}#p({
source:e,offset:n}){if(this.#a?.source!==e||this.#a.next!==n){this.#m();this.#a={source:e,start:n,next:n,unit:e.index.firstFrom(
n)}}return this.#a}#m(){this.#d.moveTo(this.#c,this.#d.bytes);this.#a=void 0}async#h(e){const{index:n}=e.source;for(;;){
while(e.unit<n.units&&!n.isCopyable(e.unit,e.start))e.unit++;const r=e.unit<n.units?n.outStart(e.unit):Number.POSITIVE_INFINITY;
const i=e.next-this.#d.bytes;if(r>i)this.#d.moveTo(this.#c,r-i);if(e.unit===n.units||e.next<n.outEnd(e.unit))return;await this.#w();
await this.#E();await this.#y(e.source,e.unit);e.unit++}}async#y(e,n){const{index:r}=e;const i=r.outEnd(n)-r.outStart(n);
this.#d.moveTo(this.#u,i);this.#u.keepLast(Ad);const o=r.startBit(n);const s=r.endBit(n);this.#i+=i;this.#o+=s-o;const a=r.
isFinal(n);const d={startBit:o,endBit:s,isFinal:a};const c=this.#f?.ranges.at(-1);const f=o-(c?.endBit??Number.POSITIVE_INFINITY);
const u=f>=0&&f<=8*o$;if(!u||this.#f?.source!==e)await this.#g();if(this.#f===void 0)this.#f={source:e,ranges:[d]};else if(f===
0&&!a)c.endBit=s;else this.#f.ranges.push(d);if(s-this.#f.ranges[0].startBit>=8*i$)await this.#g()}async#g(){const e=this.#f;
if(e===void 0)return;this.#f=void 0;const n=Math.floor(e.ranges[0].startBit/8);const r=Math.ceil(e.ranges.at(-1).endBit/
8);await this.#S({bytes:e.source.read(n,r),copy:e})}async#w(){while(this.#c.bytes>=AS)await this.#b(AS)}async#E(){if(this.#c.
bytes>0)await this.#b(this.#c.bytes)}async#b(e){await this.#g();const n=this.#u.join().subarray(-Ad);const r=new zn;this.#c.
moveTo(r,e);const i=r.join();this.#u.push(i);this.#u.keepLast(Ad);const o=a$(i,{level:this.#t,finishFlush:t$.Z_SYNC_FLUSH,
chunkSize:e+(e>>8)+1024,...n.length===0?{}:{dictionary:n}});await this.#S({bytes:o,copy:void 0})}async#S(e){e.bytes.catch(
()=>{});this.#l.push(e);if(this.#l.length>s$)await this.#x()}async#x(){const{bytes:e,copy:n}=this.#l.shift();const r=await e;
if(this.#e.bytes===0)await this.#e.writeBytes(RS);if(n!==void 0)return this.#k(r,n.ranges);await this.#e.fillTo(0);await this.#e.
writeBytes(r);this.#s+=r.length}async#k(e,n){const r=8*Math.floor(n[0].startBit/8);for(const{startBit:i,endBit:o,isFinal:s}of n){
const a=i-r;await this.#e.fillTo(a%8);if(s)e[a>>3]=e[a>>3]&~(1<<a%8);await this.#e.writeBits(e,a,o-r)}}async end(){this.#m();
await this.#w();await this.#E();await this.#g();while(this.#l.length>0)await this.#x();if(this.#e.bytes===0)await this.#e.
writeBytes(RS);await this.#e.writeLastBlock();const e=Buffer.alloc(8);e.writeUInt32LE(this.#n,0);e.writeUInt32LE(this.#r%
2**32,4);await this.#e.writeBytes(e);await this.#e.flush();return{outBytes:this.#r,packedBytes:this.#e.bytes,copiedOutBytes:this.#i,
copiedPackedBytes:Math.ceil(this.#o/8),deflatedOutBytes:this.#r-this.#i,deflatedPackedBytes:this.#s}}};function BS(t,e,{spans:n,sourceOf:r,level:i}){return Id(e,async o=>{const s=new Bd(u=>o.write(u),{level:i});let a=0;const d=async u=>{
let l=0;for(const{bytes:p,origin:h}of n.take(a,u.length)){const g=h&&await r(h.stream);const b=u.subarray(l,l+p);const x=g&&
{source:g,offset:h?.offset??0};await s.write(b,x);l+=p}a+=u.length};const c=new d$({write:(u,l,p)=>{d(u).then(()=>p(),p)}});
await c$(t,c);const f=await s.end();return{...f,layerBytes:a,digest:o.digest()}})}import{open as p$}from"node:fs/promises";var tZ=16*1024;var f$=8.5*1024*1024;var Cd=class{#e;units;outBytes;constructor(e){this.#e=e;this.units=e.startBits.length;
this.outBytes=e.outStarts[this.units]}get packedBytes(){return this.#e.packedBytes}get members(){return this.#e.members}startBit(e){
return this.#e.startBits[e]}endBit(e){return this.#e.endBits[e]}outStart(e){return this.#e.outStarts[e]}outEnd(e){return this.#e.
outStarts[e+1]}lookBack(e){return this.#e.lookBacks[e]}isFinal(e){return this.#e.finals[e]===1}firstFrom(e){const{outStarts:n}=this.#e;
let r=0;let i=this.units;while(r<i){const o=r+i>>>1;if(n[o]<e)r=o+1;else i=o}return r}isCopyable(e,n){const r=this.outStart(
e);return r-this.lookBack(e)>=n&&this.outEnd(e)-r<=f$}copyable(e,n){let r=0;let i=0;for(let o=this.firstFrom(e);o<this.units&&
this.outEnd(o)<=n;o++){if(!this.isCopyable(o,e))continue;r+=this.outEnd(o)-this.outStart(o);i+=this.endBit(o)-this.startBit(
o)}return{outBytes:r,packedBytes:Math.ceil(i/8)}}};import{availableParallelism as u$}from"node:os";import{Worker as l$}from"node:worker_threads";var m$=import.meta.url.endsWith(".ts")?new URL("../scan-worker.ts",import.meta.url):new URL("./scan-worker.mjs",import.meta.
url);var Nd=class{#e;#t=[];#n=[];#r=new Map;#i=false;constructor(e=u$()){this.#e=e}scan(e){return new Promise(n=>{this.#t.
push({range:e,finish:n});this.#o()})}async close(){this.#i=true;this.#o();const e=[...this.#n.splice(0),...this.#r.keys()];
await Promise.all(e.map(n=>n.terminate()))}#o(){while(this.#t.length>0){if(this.#i){this.#t.shift().finish({kind:"unusab\
le",reason:"it is not needed any more"});continue}const e=this.#n.pop()??this.#s();if(e===void 0)return;const n=this.#t.
shift();this.#r.set(e,n);e.ref();e.postMessage(n.range)}}#s(){if(this.#r.size>=this.#e)return void 0;const e=new l$(m$,{
execArgv:[]});e.on("message",r=>{e.unref();const i=this.#r.get(e);this.#r.delete(e);this.#n.push(e);i?.finish(r);this.#o()});
let n="the worker ended";e.on("error",r=>{n=E(r)});e.on("exit",()=>{const r=this.#r.get(e);this.#r.delete(e);const i=this.#n.
indexOf(e);if(i!==-1)this.#n.splice(i,1);r?.finish({kind:"unusable",reason:n});this.#o()});return e}};var Ld=class{hasFailed=false;#e;#t=new Nd;#n=[];#r;constructor(e,{log:n,signal:r}){this.#e=n;this.#r=e.map(i=>this.#i(i,
r).catch(o=>this.#s(i,E(o))));void Promise.all(this.#r).then(()=>this.#t.close())}async sourceOf(e){return this.#r[e]}async close(){
await this.#t.close();await Promise.all(this.#r);await Promise.all(this.#n.map(e=>e.close()))}async#i(e,n){if(e.locate===
void 0)return this.#s(e,"it is in no file");const r=await e.locate(n);const{path:i,startByte:o,sizeBytes:s}=r;const a=await this.#t.
scan({path:i,startByte:o,packedBytes:s});if(a.kind==="unusable")return this.#s(e,a.reason);return{index:new Cd(a.tables),
read:await this.#o(r)}}async#o({path:e,startByte:n}){const r=await p$(e);this.#n.push(r);return async(i,o)=>{const{bytesRead:s,
buffer:a}=await r.read({buffer:Buffer.allocUnsafe(o-i),position:n+i});if(s!==o-i)throw new RangeError(`${e} became short\
er`);return a}}#s({descriptor:e},n){this.#e.debug(`nothing of the layer ${e.digest} can be copied as it is packed: ${n}`)}};var b$=8*1024*1024;var E$=1/4;var S$=128*1024;var CS=1024*1024;function $d({run:t,engine:e,source:n,options:r,packTo:i},o,s){
const{compression:a}=r.layer;const d=n.packedLayers??[];const c=d.reduce((p,{descriptor:h})=>p+h.sizeBytes,0);const f=i!==
void 0||e?.store.keepsPacked===true;const u=a.kind!=="none"&&a.mayCopy===true&&f;if(!u||r.dryRun||o.kind==="hit"||c<b$)return void 0;
const l=new Ld(d,t);s.defer(()=>l.close());return l}function x$({areGzip:t,tarBytes:e,keptRuns:n}){if(!t.includes(true))
return false;let r=0;for(const{layer:i,startBytes:o,endBytes:s}of n())if(t[i]===true)r+=Math.max(0,s-o-S$);return r>=E$*
e}function Dd({run:t,scans:e,options:n},{reader:r}){const{compression:i}=n.layer;if(e===void 0||r.layers===void 0||i.kind===
"none")return void 0;if(x$(r.layers))return new nm(e,i.level);t.log.debug("packed anew: too little of the layers stays a\
s it is packed");return void 0}var nm=class{spans=new ti;#e;#t;copied="";constructor(e,n){this.#e=e;this.#t=n}async pack(e,n){
const{spans:r}=this;const i=o=>this.#e.sourceOf(o);try{const o={spans:r,sourceOf:i,level:this.#t};const s=await BS(e,n,o);
const a=100*s.copiedOutBytes/Math.max(1,s.layerBytes);this.copied=`, ${a.toFixed(1)} % of it copied as it was`;return s}catch(o){
if(!(o instanceof m))this.#e.hasFailed=true;throw o}}async check(e,n,{signal:r,touch:i}){const o=h$("sha256");try{await y$(
g$(e,{highWaterMark:CS}),w$({chunkSize:CS}),async a=>{for await(const d of a){o.update(d);i()}},{signal:r})}catch(a){if(r.
aborted)throw a;throw this.#n(E(a))}const s=`sha256:${o.digest("hex")}`;if(s!==n)throw this.#n(`it unpacks to ${s} inste\
ad of ${n}`)}#n(e){this.#e.hasFailed=true;return new m("CHECK_FAILED",`The packed layer cannot be used: ${e}.`,{hint:'Ru\
n again, with a level in "compression": then nothing is copied from the layers.'})}};async function NS(t,e,{path:n,...r}){const{run:i}=t;const{log:o,signal:s}=i;const{compression:a}=r;const d=new hn({countsBlocks:Mn(
t)});const c=pn([d,DS(i.touch)]);const f=Dd(t,e);const u=await ho(e,i,c,f?.spans);const l=Fn(u,r.totalBytes);const p=f?.
pack(u,n)??ei(u,n,a);const{digest:h,packedBytes:g}=await W(o,l,p);await e.resume();if(s.aborted)throw M(s.reason);const b=_d(
u,e);o.info(`Packed ${oe(b.entries)} in one layer of ${I(d.bytes)}, packed ${I(g)}${f?.copied??""}`);const x=u.digest();
if(f!==void 0&&!v$(t))await f.check(n,x,i);const k={path:n,diffId:x,digest:h,packedBytes:g,packing:a.kind};const v=b.dataBytes>
0;const F=await $S(k,r,v);const{bytesWritten:K}=u;return{...F,newBytes:d.bytes,streamBytes:K,counts:b}}function v$({options:t}){
return t.verify||t.tagLocations.length===0}async function LS(t,e,n){const{record:r,path:i}=e;const o=Mn(t);const{bytes:s,
streamBytes:a}=await rm(e,t.run,o);const{diffId:d,digest:c,packedBytes:f,packing:u}=r;const l={path:i,diffId:d,digest:c,
packedBytes:f,packing:u};const p=await $S(l,n,r.dataBytes>0);t.run.log.info(`Took ${oe(r.entries)} in one layer of ${I(s)}\
, packed ${I(f)}`);return{...p,newBytes:s,streamBytes:a,counts:po}}async function $S(t,e,n){const r=await e.configFor(t.
diffId);const i=$(r);return{stored:void 0,packed:{file:t,config:r,request:e,hasContent:n},packedBytes:t.packedBytes,imageId:i,
configDigest:i}}async function rm({path:t,record:e},{signal:n,touch:r},i=false){const o=new hn({countsBlocks:i});const s=new J(
()=>"keep",pn([o,DS(r)]));const a=k$(t);const d=O$(e.packing);a.on("error",f=>d.destroy(f));a.pipe(d);try{await Dn([d,s],
n)}catch(f){if(n.aborted)throw f;throw mn("its layer cannot be unpacked.",f)}finally{a.destroy()}const c=s.digest();if(c!==
e.diffId)throw mn(`its layer unpacks to ${c}, but the record says ${e.diffId}.`);return{bytes:o.bytes,streamBytes:s.bytesWritten}}
function O$(t){switch(t){case"gzip":return I$();case"zstd":return T$();case"none":return new P$}}function DS(t){return{begin:t,
data:t,end:()=>{}}}import{posix as N$}from"node:path";var _$=1e3;async function FS(t,e,{id:n}){const[r,i]=await Promise.all([t.docker.run(["diff",n]),Ce(t,n,["--size"])]);const o=r.
split("\n").map(d=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(d)?.groups).filter(d=>d!==void 0);const{SizeRw:s}=i;if(o.length>
_$||typeof s!=="number")return void 0;const a=await z(t,{source:e});try{const d=[];for(const{kind:c,path:f=""}of o){const u=await R$(
t,a,f,c==="D");if(u>0)d.push({path:f,bytes:u})}return{old:d,writtenBytes:s}}finally{await j(t,a)}}async function R$(t,e,n,r){
const{signal:i}=t;try{return await A$(await t.transport.readArchive(e,n,i),r)}catch(o){if(De(o,n))return 0;throw o}}async function A$(t,e){
const n=new AbortController;let r=0;let i=true;const o=new J(({typeFlag:s,sizeBytes:a})=>{if(n.signal.aborted)return"dro\
p";r+=a;if(i&&(s!=="5"||!e))n.abort();i=false;return"drop"});await Ln(n.signal,t,o);return r}import{posix as B$}from"node:path";var Fd="/var/lib/apt/lists";var MS="/var/cache/apt";function US(t){return[Fd,MS].some(
e=>t.startsWith(`${e}/`))}function HS(t){return t.filter(e=>{const n=B$.normalize(`/${e}/`);return[`${Fd}/`,`${MS}/`].some(
r=>r.startsWith(n)||n.startsWith(r))})}function wo(t,e){return`echo ${t.slice(0,-1)}"${t.slice(-1)}"-${e}`}function zS(t){
return["set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/nu\
ll 2>&1 || { ${wo(t,"no-apt")}; exit 0; }`,"apt-get clean",`[ -d ${Fd} ] || exit 0`,`cd ${Fd}`,"for name in * .[!.]* ..?\
*; do",'  [ -e "$name" ] || [ -h "$name" ] || continue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial \
]; then',"    find partial -mindepth 1 -delete","  else",'    rm -rf -- "./$name"',"  fi","done"].join("\n")}import{randomBytes as C$}from"node:crypto";function jS(t,{script:e,aptClean:n}){const r=[wo(t,"shell"),e===void 0?":":`/bin/sh -e -c " $1" || exit $?; ${wo(t,"run")}`,
n?`/bin/sh -c "$2" || exit $?; ${wo(t,"apt")}`:":"].join("\n");return["-c",r,"sh",e??"",zS(t)]}var Md=class{token=`docke\
r-flatten-${C$(8).toString("hex")}`;#e=new Map;ms(e){return this.#e.get(e)}read(e){const n=e.indexOf(this.token);if(n!==
-1)this.#e.set(e.slice(n+this.token.length+1).trim(),performance.now());return this.strip(e)}strip(e){const n=e.indexOf(
this.token);if(n===-1)return e;return n===0?void 0:e.slice(0,n)}};var L$=/no such file or directory|executable file not found|not a directory/i;var $$=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i;
var WS=/exec format error/i;var D$=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im;var F$=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;
async function JS(t,e,n){const{log:r,signal:i}=t;const{image:o}=e;M$(o,n,r);const s=new Md;const a=await nd(t,o,{program:"\
/bin/sh",args:jS(s.token,n),user:"0:0",network:n.network,shows:l=>s.read(l)}).catch(l=>{const p=l instanceof m&&l.code===
"DOCKER_FAILED";throw p?GS(n,l.message,l)??l:l});if(s.ms("shell")===void 0)return j$(t,o,n,a);if(a.exitCode!==0)throw U$(
o,n,s,a);const d=H$(o,n,s,r);const{container:c}=a;if(d.length===0){await Wr(t,c);return jn}const f=FS(t,o,c).then(l=>d.map(
p=>z$(p,d,l))).catch(l=>{if(!i.aborted)r.notice(`Could not measure what the commands freed: ${E(l)}`);return d});const u=PE(
t,e,c);return{changed:u,commands:d,measuredCommands:f,needsAptRule:false}}function M$({volumes:t},{script:e,aptClean:n},r){
if(e!==void 0&&t.length>0){r.warning(`The image declares volumes: ${t.join(", ")}. They are empty while "run" runs, and \
its changes below them are not in the result.`)}const i=n?HS(t):[];if(i.length>0){r.warning(`"apt-clean" cannot clean be\
low the volumes that the image declares: ${i.join(", ")}. Use ${S("exclude")} to drop their contents.`)}}function Ud(t){
if(t.length===0)return"";return` The image's volumes are empty while commands run: ${t.join(", ")}.`}function U$(t,{script:e,
network:n},r,i){const o=e!==void 0&&r.ms("run")===void 0?"run":"apt-clean";const s=rd(i,d=>r.strip(d));const a=o==="run"?
`Nothing was tagged. The script stops at the first command that fails${n==="none"?`, and it has no network unless ${S("r\
un-network")} names one`:""}.`:`Leave ${S("apt-clean")} out to flatten without it, or repair apt in the image.`;return new m(
"COMMAND_FAILED",`"${o}" failed in a container of ${t.reference} with exit status ${i.exitCode}:
${s}`,{hint:a+Ud(t.volumes)})}function H$(t,{script:e,aptClean:n},r,i){const o=r.ms("no-apt")===void 0;if(!o){i.notice(`\
Skipped apt-clean: the image has no apt-get.${Ud(VS(t))}`)}const s=r.ms("shell")??0;const a=r.ms("run")??s;const d=[];if(e!==
void 0)d.push({name:"run",ms:a-s});if(n&&o)d.push({name:"apt-clean",ms:(r.ms("apt")??a)-a});return d}var jn={changed:void 0,
commands:[],measuredCommands:Promise.resolve([]),needsAptRule:false};function z$(t,e,n){if(n===void 0)return t;const r=e.
length>1;const i=t.name==="apt-clean";const o=n.old.filter(({path:s})=>!r||US(s)===i).reduce((s,{bytes:a})=>s+a,0);return{
...t,bytes:o-(r&&i?0:n.writtenBytes)}}async function j$(t,e,n,r){const{log:i}=t;const{script:o,aptClean:s}=n;const a=GS(
n,r.stderr);if(a!==void 0)throw a;const d=W$(e,t,r);if(o!==void 0){throw new m("COMMAND_FAILED",`"run" needs a shell in ${e.
reference}, but ${d}.`,{hint:`Use ${S("clean")} and ${S("exclude")} instead: they need no program in the image.${Ud(e.volumes)}`})}
await Wr(t,r.container);if(s){i.notice(`Used the rules of ${S("clean","apt")} instead of apt-clean: ${d}.${Ud(VS(e))}`)}
return{...jn,needsAptRule:s}}function GS({network:t},e,n){if(t==="none"||!D$.test(e))return void 0;return new m("COMMAND\
_FAILED",`Cannot connect the container for "run" to the network ${JSON.stringify(t)} (${S("run-network")}): ${e.trim().slice(
-2e3)}`,{hint:`Name a network that "docker network ls" lists, for example "bridge", or leave ${S("run-network")} out.`,cause:n})}
function VS({volumes:t}){return t.filter(e=>F$.test(N$.normalize(e)))}function W$(t,e,n){const r=`${n.stderr}
${n.stdout}`;const{architecture:i}=t.platform;const o=e.platform.architecture;const s=i!==o;const a=L$.test(r);const d=$$.
test(r);if(WS.test(r)&&!s)return`the image's /bin/sh is not an executable for this machine (${o})`;if(WS.test(r)||s&&!a&&
!d)return`the image is for ${i}, which this machine (${o}) cannot run`;if(d)return"the image's /bin/sh cannot be execute\
d: it is a directory or not executable";if(a)return"the image has no shell (/bin/sh)";throw Q(["start"],n)}var J$=3;var G$=1e5;var V$=[10,5,3];var K$=.01;var Hd=class{#e=new Map;begin(e,n){const r=sn(e,n);if(r===0)return;const i=this.#t(
A(e.name));const o=this.#e.get(i);if(o===void 0)this.#e.set(i,{bytes:r,files:1});else{o.bytes+=r;o.files++}}data(){}end(){}#t(e){
let n=0;for(let i=0;i<J$;i++){const o=e.indexOf("/",n===0?0:n+1);if(o===-1)break;n=o}let r=e.slice(0,n);while(this.#e.size>=
G$&&r!==""&&!this.#e.has(r))r=r.slice(0,Math.max(0,r.lastIndexOf("/")));return r}get largest(){const e=new Map;let n=0;for(const[
r,i]of this.#e){n+=i.bytes;for(let o=r;o!=="";){const s=o.slice(0,Math.max(0,o.lastIndexOf("/")));const a=e.get(s)??new Map;
e.set(s,a);const{bytes:d,files:c}=a.get(o)??{bytes:0,files:0};a.set(o,{bytes:d+i.bytes,files:c+i.files});o=s}}return KS(
e,"",0,n*K$)}};function KS(t,e,n,r){return[...t.get(e)??[]].filter(([,{bytes:i}])=>i>=r).sort(([i,o],[s,a])=>a.bytes-o.bytes||
(i<s?-1:1)).slice(0,V$[n]).flatMap(([i,o])=>[{path:`/${Z(i).toString("utf8")}`,...o},...KS(t,i,n+1,r)])}var bo=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];var Y$=128*
1024*1024;var q$=32*1024*1024;var X$=1e6;var Z$=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,read:t=>im(t,
e=>e.replace(/^\//,""))},{manager:"dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,read:t=>im(t,e=>e.replace(/^[0-9a-f]{32} [ *]/,
""))},{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,read:eD},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,
read:t=>im(t,e=>e.startsWith("%")?"":e)}];function*im(t,e){for(const n of t)yield e(n)}function*Q$(t){for(let e=0;e<t.length;){
const n=t.indexOf("\n",e);const r=n===-1?t.length:n;if(r>e)yield t.slice(e,r);e=r+1}}function*eD(t){let e="";for(const n of t){
if(n.startsWith("F:"))e=n.slice(2);else if(n.startsWith("R:"))yield e===""?n.slice(2):`${e}/${n.slice(2)}`}}var tD=[["np\
m",/(?:^|\/)(?:node_modules|_npx|_cacache)\//],["conda",/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//],
["pip",/(?:^|\/)(?:site|dist)-packages\//],["gem",/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//],["car\
go",/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//],["go",/^usr\/local\/go\/|(?:^|\/)go\/pkg\//],["mav\
en",/(?:^|\/)\.m2\//],["gradle",/(?:^|\/)\.gradle\//],["nuget",/(?:^|\/)\.nuget\//]];var nD=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//;
var rD=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/;var zd=class{#e=new Map;#t=false;#n;#r=Y$;begin(e,n){
this.#n=void 0;if(e.sizeBytes===0||e.name.indexOf("lib")===-1)return;const r=A(e.name);if(nD.test(r))this.#t=true;const i=Z$.
find(o=>o.path.test(r));if(i===void 0||e.sizeBytes>Math.min(this.#r,q$))return;this.#r-=e.sizeBytes;this.#n={format:i,parts:[]}}data(e){
this.#n?.parts.push(Buffer.from(e))}end(){const e=this.#n;this.#n=void 0;if(e===void 0)return;const n=Buffer.concat(e.parts).
toString("latin1");for(const r of e.format.read(Q$(n))){if(r==="")continue;if(this.#e.size>=X$)return;this.#e.set(r,e.format.
manager)}}managerOf(e){const n=this.#e.get(e)??(e.startsWith("usr/")?this.#e.get(e.slice(4)):void 0);if(n!==void 0)return n;
const r=tD.find(([,i])=>i.test(e));if(r!==void 0)return r[0];return this.#t&&rD.test(e)?"rpm":"other"}};var YS=4e5;var iD=15e4;var oD=40;var Eo=class{#e={children:new Map,folded:void 0};#t;#n;#r=0;#i=0;constructor(e,n=YS){this.#t=
e;this.#n=n}get foldedFiles(){return this.#i}add(e,n,r=-1){if(n===0)return;const i=e.split("/");const o=[...i.splice(0,oD),
...i.length>0?[i.join("/")]:[]];const s=n<0?this.#o(o,n,r):n;if(s===0)return;const a=o.pop()??"";let d=this.#e;for(const f of o)
d=this.#s(d,f);const c=d.children.get(a);if(c===void 0){d.children.set(a,{bytes:s,group:r});this.#r++}else if("bytes"in c){
c.bytes+=s}if(this.#r>this.#n)this.#a()}#o(e,n,r){const i=[];let o=this.#e;for(const a of e){if(o===void 0||"bytes"in o)
break;if(o.folded!==void 0)i.unshift(o.folded.bytes);o=o.children.get(a)}if(o!==void 0)return n;let s=n;for(const a of i){
const d=a.get(r)??0;const c=Math.min(d,-s);a.set(r,d-c);s+=c}return s}#s(e,n){const r=e.children.get(n);if(r!==void 0&&"\
children"in r)return r;const i={children:new Map,folded:void 0};e.children.set(n,i);if(r===void 0)this.#r++;return i}#a(){
let e=1024;const n=this.#n/YS*iD;while(this.#r>n){this.#r=this.#d(this.#e,"",e).nodes;e*=2}}#d(e,n,r){let i=0;let o=0;for(const[
s,a]of e.children){const d=n===""?s:`${n}/${s}`;if("bytes"in a){o+=a.bytes;if(a.bytes>=r)i++;else{e.children.delete(s);const f=a.
group===-1?this.#t(d):a.group;this.#c(e,1,new Map([[f,a.bytes]]));this.#i++}continue}const c=this.#d(a,d,r);o+=c.bytes;if(c.
bytes>=r)i+=c.nodes+1;else{e.children.delete(s);if(a.folded!==void 0)this.#c(e,a.folded.files,a.folded.bytes)}}for(const s of e.
folded?.bytes.values()??[])o+=s;return{nodes:i,bytes:o}}#c(e,n,r){e.folded??={files:0,bytes:new Map};e.folded.files+=n;for(const[
i,o]of r)e.folded.bytes.set(i,(e.folded.bytes.get(i)??0)+o)}toPage(e=()=>true){const n=(r,i)=>{const o=[];for(const[s,a]of r.
children){const d=i===""?s:`${i}/${s}`;const c=Z(s).toString("utf8");if("children"in a){const u=n(a,d);if(u.length>0)o.push(
[c,0,-1,u]);continue}const f=a.group===-1?this.#t(d):a.group;if(a.bytes>0&&e(f))o.push([c,a.bytes,f])}for(const[s,a]of r.
folded?.bytes??[])if(a>0&&e(s))o.push(["(smaller files)",a,s]);return o};return["",0,-1,n(this.#e,"")]}};var ni=class{#e=new Hd;#t;#n;#r=false;observer;constructor(e,n){this.#t=e?new om:void 0;this.#n=n;const r=pn([this.#e,this.#t?.
observer,n])??this.#e;const i=this.#t!==void 0;this.observer={begin:(o,s)=>this.#i(()=>r.begin(o,s)),data:i?o=>this.#i(()=>r.
data(o)):()=>{},end:i?()=>this.#i(()=>r.end()):()=>{}}}onDropped=(e,n,r)=>{this.#i(()=>this.#t?.drop(e,n,r))};get directories(){
return this.#i(()=>this.#e.largest)}get suggestions(){return this.#i(()=>this.#n?.found)}get page(){return this.#i(()=>this.#t?.
toPage())}#i(e){if(this.#r)return void 0;try{return e()}catch{this.#r=true;return void 0}}};var om=class{#e=new zd;#t=new Eo(
e=>bo.indexOf(this.#e.managerOf(e)));#n=new Eo(()=>-1);#r=[];observer=pn([this.#e,new sm(this.#t)]);drop(e,n,r){if(!this.#r.
includes(r))this.#r.push(r);this.#n.add(e,n,bo.length+this.#r.indexOf(r))}toPage(){const e=[[this.#t,"of the result"],[this.#n,
"that were dropped"]];const n=[...bo.map(r=>({name:r,kind:r==="other"?"other":"manager"})),...this.#r.map(({kind:r,name:i})=>({
kind:r,name:i}))];return{groups:n,result:this.#t.toPage(),dropped:this.#n.toPage(r=>(this.#r[r-bo.length]?.bytes??0)>0),
notes:e.filter(([r])=>r.foldedFiles>0).map(([r,i])=>`${r.foldedFiles} small files ${i} are not shown one by one: "(small\
er files)" combines those of a directory.`)}}};var sm=class{#e;constructor(e){this.#e=e}begin(e,n){const r=sn(e,n);if(r>
0)this.#e.add(A(e.name),r)}data(){}end(){}};import{access as sD,constants as qS,mkdtemp as aD,rm as dD,stat as am,statfs as XS}from"node:fs/promises";import{join as cD}from"node:path";var fD=.5;var uD={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not write there",EPERM:"\
this user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"};var lD={input:()=>`T\
he ${T("temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment variable TMPDIR \
(/tmp if it is not set)"};async function ZS(t,e,n){try{await sD(t,qS.W_OK|qS.X_OK);await dD(await aD(cD(t,ne(n))),{recursive:true})}catch(r){
const i=await mD(t,de(r));throw new m("TEMP_DIR",`${lD[e]()} must be a writable directory, but ${JSON.stringify(t)} is n\
ot: ${i}.`,{hint:e==="input"?"Name an existing, writable directory, or leave it out.":`Create that directory, or name an\
 existing, writable one with the ${T("temp-dir")}.`,cause:r})}}async function mD(t,e){const n=await am(t).catch(()=>void 0);
if(n!==void 0&&!n.isDirectory())return"it is not a directory";if(n!==void 0&&e==="ENOENT")return"no file can be created \
in it";return uD[e]??e}function So(t,e,n,r=fD){if(!n)return e;if(t===void 0)return Math.round(e*r);return t.reduce((i,o)=>i+
(/[+.](?:gzip|zstd)$/.test(o.mediaType)?o.sizeBytes:Math.round(o.sizeBytes*r)),0)}async function dm(t,e){const{bavail:n,
bsize:r}=await XS(t);const i=n*r;if(i>=e)return;throw new m("NO_SPACE",`The packed layer needs about ${I(e)} in ${t}, bu\
t only ${I(i)} are free.`,{hint:`Free some disk space, or name a directory on a larger disk with the ${T("temp-dir")}.`})}
async function cm({store:t,diskRoot:e},{unpackedBytes:n,packedBytes:r},i){if(e===void 0)return void 0;const o=await Promise.
all([XS(e),am(e),am(i)]).catch(()=>void 0);if(o===void 0)return void 0;const[{bfree:s,bsize:a},d,c]=o;const f=[{what:"un\
packed",bytes:n}];if(t.keepsPacked){f.push({what:"packed",bytes:r});if(d.dev===c.dev)f.push({what:"for the spool, which \
is on the same disk",bytes:r})}const u=f.reduce((h,{bytes:g})=>h+g,0);const l=s*a;if(l>=u)return void 0;const p=f.map(({
what:h,bytes:g})=>`${I(g)} ${h}`).join(", ");return`The engine's disk may be too small: the result needs up to ${I(u)} t\
here (${p}), but only ${I(l)} are free in ${e}. If it does not fit, nothing is tagged. "docker system df" shows what use\
s the space.`}async function ex(t,e){const{engine:n,source:r,sourceConfig:i,options:o,sweep:s}=t;const{tempDir:a,layer:d}=o;if(t.packTo===
void 0&&n?.store.keepsPacked===false){return QS(t,{unpackedBytes:r.knownBytes??0,packedBytes:0})}const c=(await e).bytes;
const{packedLayers:f}=await i;const u=d.compression.kind!=="none";const l=So(f,c,u);await dm(a,l).catch(async()=>{await s.
settle();await dm(a,l)});const p=So(f,c,u,1);await QS(t,{unpackedBytes:c,packedBytes:p})}async function QS({engine:t,options:e,
sweep:n},r){if(t===void 0)return;if(await cm(t,r,e.tempDir)===void 0)return;await n.settle();const i=await cm(t,r,e.tempDir);
if(i!==void 0)t.log.warning(i)}var pD=50;async function tx(t,e){const n=new Map;for(const[r,i]of t.requiredPaths.entries()){if(n.has(i.text))continue;const o=r<
pD?e.lookAtImage:void 0;const s=await hD(t,i,{...e,lookAtImage:o});if(s!==void 0)n.set(i.text,yD(i,s))}return[...n.values()]}
async function hD(t,{candidates:e},{look:n,lookAtImage:r}){const i=e.map(s=>t.trace(s));const o=i.find(({droppedBy:s})=>s!==
void 0)?.droppedBy;if(o===void 0&&r===void 0)return void 0;for(const{end:s,droppedBy:a}of i)if(a===void 0&&s!==void 0&&await n(
s)!==void 0)return void 0;if(o!==void 0||r===void 0)return o;for(const s of e)if(await gD(s,r))return"a command";return void 0}
async function gD(t,e){const n=await ka(t,async r=>(await e(r))?.link);return n!==void 0&&await e(n.end)!==void 0}function yD({
by:t,text:e},n){const r=_(Buffer.from(e));return t==="WORKDIR"?`The image's WORKDIR ${r} is not in the result: ${n} remo\
ved it. The engine will create it again, empty and owned by root.`:`The image's ${t} refers to ${r}, which is not in the\
 result: ${n} removed it. Containers of the result may not start.`}function jd(t){const e=new Map;const n=async r=>{try{const i=await t(Buffer.from(r,"latin1").toString());if(i===void 0)return void 0;
const o=i.typeFlag==="2";return{link:o?se(i).link.toString("latin1"):void 0}}catch(i){if(i instanceof m&&i.code==="TAR_L\
IMIT")return{link:void 0};throw i}};return r=>{const i=e.get(r)??n(r);e.set(r,i);return i}}import{isUtf8 as wD}from"node:buffer";import{pipeline as bD}from"node:stream/promises";var nx=8;var Wd=class{#e;#t;constructor(e,n){this.#e=e;this.#t=n}*emit(e,n=e){const{retime:r,observer:i}=this.#e;const o=r(
n);i?.begin(e,{head:o});i?.end();this.#t.entries++;yield*[...o.extensions,o.header]}async*fetchEntry(e,n){const{reader:r,
signal:i}=this.#e;const o=Z(e);const s=await r.openPath(o,i).then(l=>Mr(l,0)).catch(l=>{if(r.isNotFound(l,o))return void 0;
throw l});if(s===void 0)return;const a=s.typeFlag==="5";const d=Z(a?`${e}/`:e);const{typeFlag:c}=s;const f={...Te(s,d),name:d,
typeFlag:c,sizeBytes:0};const u=n(f)===void 0?"drop":r.decide(f);if(u!=="drop")yield*this.emit(f,u==="keep"?f:u.head)}async*fetch(e,n,{
mayBeAbsent:r=false}={}){const{reader:i,retime:o,observer:s,signal:a}=this.#e;const d=e.slice(0,e.lastIndexOf("/")+1);let c;
const f={begin:(p,h)=>c!==void 0&&s?.begin(c,h),mapBlock:p=>c!==void 0&&s?.mapBlock?.(p),data:p=>c!==void 0&&s?.data(p),
end:()=>c!==void 0&&s?.end()};const u=new J(p=>{c=void 0;const h=n(d+A(p.name),p);if(h===void 0)return"drop";const g=Z(p.
name.at(-1)===47?`${h}/`:h);const{typeFlag:b,sizeBytes:x}=p;c={...Te(p,g),name:g,typeFlag:b,sizeBytes:x};const k=i.decide(
c);if(k==="drop")return k;return k==="keep"?{head:o(c)}:{...k,head:o(k.head)}},f,{isPart:true});const l=Z(e);try{const p=bD(
await i.openPath(l,a),u,{signal:a});p.catch(()=>{});for await(const h of u)yield h;await p}catch(p){if(!r||!i.isNotFound(
p,l))throw p}this.#t.entries+=u.counts.entries;this.#t.dataBytes+=u.counts.dataBytes}};function Jd(t){const e=Map.groupBy(
rx(t),({root:n})=>n);return new Map([...e].map(([n,r])=>[n,r.map(({path:i})=>i)]))}function rx(t){if(t.length<=nx)return t.
map(r=>({root:ED(r),path:r}));const e=SD(t);const n=Map.groupBy(t,r=>r.split("/")[e.length]);if(e.length>1||e.length===1&&
n.size>nx)return t.map(r=>({root:e.join("/"),path:r}));return[...n.values()].flatMap(rx)}function ED(t){for(let e=t;e!==
"";e=e.slice(0,Math.max(e.lastIndexOf("/"),0)))if(wD(Z(e.slice(e.lastIndexOf("/")+1))))return e;return t}function SD(t){
let e=t[0]?.split("/").slice(0,-1)??[];for(const n of t){const r=n.split("/").slice(0,-1);const i=e.findIndex((o,s)=>o!==
r[s]);if(i!==-1)e=e.slice(0,i)}return e}var Gd=class{#e;#t;#n;#r;#i=new Set;#o=[];#s=new Set;constructor(e,n,r,i=cn){this.#e=e;this.#r=Wu(i);this.#t=n;this.#n=r}findRestored(){
if(this.#e.dropped.isEmpty)return{restored:[],roots:[]};for(const[r,i]of this.#t.kept)this.#d(r,i);for(const r of this.#r)
this.#c(r);for(let r=this.#a();r!==void 0;r=this.#a())this.#d(...r);if(this.#t.isFull)this.#e.warnTooManyLinks();const e=r=>Ge(
r).some(i=>this.#i.has(i));const n=[...this.#i];return{restored:n,roots:n.filter(r=>!e(r))}}#a(){if(this.#o.length===0){
for(const{isSkipped:e,droppedTops:n}of this.#e.presets)if(e)for(const r of n)this.#f(r)}return this.#o.pop()}#d(e,n){const r=to(
Ew(e,n),this.#t.targetOf);if(r===void 0)return;this.#e.skipPresetsFor(e,r.end);const i=o=>this.#n.has(o)&&this.#t.targetOf(
o)===void 0;for(const o of r.through)if(!i(o))this.#u(o,e);this.#u(r.end,e)}#c(e){const n=to(e.path,this.#t.targetOf)?.end;
if(n===void 0||n===e.path||e.extent==="itself")return;for(const r of this.#e.restoreReferenced(ju(e,n))){this.#i.add(r);
this.#f(r)}}#u(e,n){if(!this.#e.dropped.has(e))return;const r=this.#t.typeAt(e);const i=this.#e.restore(e,r,n,this.#n.has(
e));if(i==="unchanged")return;if(i!=="restored"){this.#e.warnBrokenLink(`The pattern ${JSON.stringify(i.text)} drops ${_(
Z(`/${e}`))}, the target of the link ${_(Z(`/${n}`))}, which is broken in the result.`);return}if(this.#e.decisionFor(e,
r).action==="keep")this.#i.add(e);this.#f(e)}#f(e){if(this.#s.has(e))return;this.#s.add(e);for(const[n,r]of this.#t.droppedBelow(
e))if(this.#e.decisionFor(n,"2").action==="keep")this.#o.push([n,r])}};var Vd=class{#e=[];push(e){this.#e.push(e)}leaveFor(e){for(let n=this.#e.at(-1);n!==void 0;n=this.#e.at(-1)){if(wr(e,n.path))
return;It(n.count,1,0);this.#e.pop()}}release(){const e=this.#e;this.#e=[];return e}};var Yd=1e5;var Kd=class{#e=new Map;#t=0;add(e,n,r,i){if(++this.#t>Yd)throw fm(r.count?.name??"a rule");const o=A(n.name);
const s=this.#e.get(e)??{name:o,decision:r,before:[],links:[]};s.before.push(...i);s.links.push(n);this.#e.set(e,s)}get directories(){
return[...this.#e.values()].flatMap(({before:e})=>e)}async*contents(e,n,r){const i=new Map(this.#e);for(const[o,{links:s}]of this.#e){
if(!n(o))continue;for(const a of s)yield*e.emit(a);i.delete(o)}for(const[o,s]of Jd([...i.keys()])){const a=new Set(s);yield*e.
fetch(o,(d,c)=>{const f=a.has(d)?this.#e.get(d):void 0;if(f===void 0)return void 0;if(c.typeFlag==="1"||!i.delete(d))throw ix(
d,f.name);r(d,f.decision,on(c));return f.name});for(const d of s){const{name:c,links:f}=this.#e.get(d);if(i.has(d))throw ix(
d,c);for(const u of f.slice(1))yield*e.emit(u,Ca(u,Z(c)))}}}};function fm(t){return new m("TAR_LIMIT",`More than ${Yd} h\
ard links point to files that ${t} drops.`,{hint:"Leave that rule out: the hard links keep the content anyway, so it wou\
ld free little."})}function ix(t,e){return new m("CHECK_FAILED",`${_(Z(t))} was read again, since ${_(Z(e))} is a hard l\
ink to it, but the engine did not return a single file.`,{hint:Y})}function qd(t,e){return{name:Buffer.from(t.name),typeFlag:t.
typeFlag,sizeBytes:t.sizeBytes,extensions:e.extensions,header:Buffer.from(e.header)}}var xD=new Set(["0","7","S"]);var Xd=class{#e;#t=new Vd;#n=new Set;#r=new xa;#i=new Map;#o=new Kd;#s=new Map;#a=0;#d=0;appended={
entries:0,dataBytes:0};#c;#u;constructor(e){this.#e=new $r(e);this.#u=e.references??cn;this.#c=e.onDropped??(()=>{})}get counts(){
return this.#e.counts}get requiredPaths(){return this.#u.required}get findings(){return this.#e}dropsContentOf(e){const n=this.#e.
decisionFor(e,"0");const{action:r,rule:i}=n;const o=r==="empty"||r==="drop"&&i===void 0;if(o)this.#s.set(e,n);return o}decide(e,n){
if(n==="drop")return n;const r=A(e.name);this.#t.leaveFor(r);const i=n==="keep"?e:n.head;const{typeFlag:o}=e;const s=this.#s.
get(r)??this.#e.decisionFor(r,o);if(s.action==="drop")return this.#g(r,e,i,s);const a=on(e);const d=o==="5"||a===0&&e.name.
at(-1)===47;if(!d)this.#a++;this.#e.countSpared(s.spared,d,a);if(o==="1"&&this.#b(e,i,s))return"drop";if(o==="2"){const u=ox(
i);this.#r.add(r,u,true);this.#e.spareLinkTarget(r,u,this.#r.isFull)}const c=this.#E();const f=n==="keep"?{head:i}:n;if(s.
action==="empty"&&xD.has(o)&&a>0){this.#w(r,s.count,a);return{head:Na(i),data:Buffer.alloc(0),before:c}}return c.length===
0?n:{...f,before:c}}async*appendix(e){this.#t.leaveFor("");this.#S();const n=new Wd(e,this.appended);for(const o of this.#o.
directories)yield*n.emit(o);const{restored:r,roots:i}=new Gd(this.#e,this.#r,this.#n,this.#u).findRestored();if(i.length>
0||this.#e.skippedPresets.length>0)yield*this.#f(new Set(r.flatMap(Ge)),i,n);yield*this.#o.contents(n,o=>this.#e.decisionFor(
o,"0").action==="keep",(o,{count:s},a)=>this.#y(o,s,0,a))}async*#f(e,n,r){const i=this.#e.presets.filter(({isSkipped:o})=>o);
for(const{droppedTops:o,count:s}of i){for(const a of o)yield*r.fetch(a,(d,c)=>this.#p(d,c));Object.assign(s,{entries:0,bytes:0})}
for(const o of Jd(n).keys()){for(const s of Ge(o))if(this.#l(s))yield*r.fetchEntry(s,a=>this.#m(s,a));yield*r.fetch(o,(s,a)=>e.
has(s)&&this.#l(s)?this.#m(s,a):this.#p(s,a),{mayBeAbsent:true})}for(const[o,s]of this.#i){if(this.#e.decisionFor(o,"1").
action!=="keep")continue;this.#h(o,s);if(!this.#b(s,s,Lr))yield*r.emit(s)}}trace(e){const n=to(e,this.#r.targetOf);const r=[
...n?.through??[],n?.end??e].find(d=>this.#l(d));const i=r===void 0?Lr:this.#e.decisionFor(r,this.#r.typeAt(r));const{kind:o,
name:s=""}=i.count??{};const a=o==="exclude"?`the pattern ${JSON.stringify(s)}`:`the preset ${s}`;return{end:n?.end,droppedBy:i.
action==="drop"?a:void 0}}#l(e){return this.#e.dropped.has(e)&&!this.#n.has(e)}#p(e,n){const r=this.#l(e)&&!this.#i.has(
e)&&this.#e.decisionFor(e,n.typeFlag).action==="keep";if(r&&n.typeFlag==="1")throw fm("presets");return r?this.#m(e,n):void 0}#m(e,n){
this.#n.add(e);this.#h(e,n);return e}#h(e,n){const{typeFlag:r}=n;const i=on(n);const{spared:o}=this.#e.decisionFor(e,r);
this.#e.countSpared(o,r==="5",i);const s=this.#e.presetThatDropped(e,r);if(s?.isSkipped===false)this.#y(e,s.count,1,i)}#y(e,n,r,i){
It(n,-r,-i);if(n!==void 0&&i>0)this.#c(e,-i,n)}#g(e,n,r,{count:i,rule:o}){this.#e.recordDropped(e);if(o?.preset.skippedIfLinked===
true)kD(o,e);const{typeFlag:s}=n;if(s==="5"){this.#t.push({path:e,entry:qd(n,r),count:i});return"drop"}if(s==="2")this.#r.
add(e,ox(r),false);if(s==="1"&&o!==void 0&&this.#i.size<Yd)this.#i.set(e,qd(n,r));this.#d++;this.#w(e,i,on(n));return"dr\
op"}#w(e,n,r){It(n,1,r);if(n!==void 0)this.#c(e,r,n)}#E(){const e=this.#t.release();for(const{path:n}of e)this.#n.add(n);
return e.map(({entry:n})=>n)}#b(e,n,r){const i=A(se(n).link);const o=this.#e.decisionFor(i,"0");const s=o.action==="empt\
y"&&r.action==="empty";if(o.action==="keep"||s)return false;this.#o.add(i,qd(e,n),o,this.#E());return true}#S(){if(this.#a>
0||this.#d===0)return;const e=this.counts.filter(({entries:n})=>n>0).map(({name:n})=>JSON.stringify(n));throw new m("BAD\
_INPUT",`Nothing would be left of the image: ${e.join(", ")} would drop all of its files.`,{hint:'Drop less, or keep som\
e files with a pattern that starts with "!".'})}};function kD({droppedTops:t},e){if(!t.some(n=>wr(e,n)))t.push(e)}function ox(t){
return se(t).link.toString("latin1")}import{posix as PD}from"node:path";var ID=200;async function sx(t,e){let n=0;const r=async o=>++n>ID?void 0:(await e(o))?.link;const i=[];for(const o of t){
const s=await ka(Buffer.from(PD.normalize(o)).toString("latin1"),r);if(s!==void 0&&s.through.length>0&&s.end!=="")i.push(
`/${Buffer.from(s.end,"latin1")}`)}return[...new Set([...t,...i])]}async function ax({run:t,source:e,sourceConfig:n,options:r},{reader:i,survey:o,ran:s}){const{signal:a}=t;const{clean:d,exclude:c}=r.
layer;const f=new Set(d);const u=Nn("apt");if(s.needsAptRule&&u!==void 0)f.add(u);if(f.size===0&&c.length===0&&s.changed===
void 0)return void 0;const l=f.size>0;const p=l?await i.lookAt("etc/passwd",a):void 0;const{json:h}=await n;const g=y(h,
"config","Env");const b=p===void 0?0:Le(p.header,"size");const x=p?.data.subarray(0,b);const k=l?await sx(e.volumes,jd(v=>i.
lookAt(v,a))):e.volumes;return new Xd({presets:[...f],excludes:c,places:ba(x,N(g)?g:[]),volumes:k,references:Lu(h,Nu(x)),
onDropped:o.onDropped})}function dx({source:t,options:e}){const{clean:n,exclude:r,aptClean:i}=e.layer;const o=i?Nn("apt"):
void 0;const{Env:s}=t.shownConfig;return new _a({active:o===void 0?n:[...n,o],words:e.cleanWords,excludes:r,env:N(s)?s:[],
volumes:t.volumes,references:Lu({config:t.shownConfig},Nu(void 0))})}async function cx({reader:t,rules:e,survey:n},r,i){
const{lookAtImage:o}=t;const s={look:jd(d=>t.lookAt(d,i)),lookAtImage:o&&jd(d=>o(d,i))};const a=e===void 0?[]:await tx(e,
s);return{rules:e?.counts??[],commands:await r.measuredCommands,spared:e?.findings.spared??[],skippedPresets:e?.findings.
skippedPresets??[],unmatched:e?.findings.unmatched??[],warnings:[...e?.findings.warnings??[],...a],directories:n.directories,
suggestions:n.suggestions}}function um({verify:t,html:e}){return t||e!==void 0}async function fx(t,e,n){const{source:r,options:i}=t;const o=e.kind!==
"hit"||um(i);const s=o?await TD(t):jn;vt(n,s.measuredCommands);const a=vt(n,(s.changed??r).openReader());const d=vt(n,vD(
t,a));return{isRead:o,ran:s,reader:await a,sourceSize:d}}async function TD(t){const{run:e,engine:n,source:r,inEngine:i,options:o}=t;
const{aptClean:s,script:a,scriptNetwork:d}=o.layer;if(a===void 0&&!s)return jn;if(r.byLayers===true){e.log.notice(`Used \
the rules of ${S("clean","apt")} instead of apt-clean: no container runs for an image that is read by its layers.`);return{
...jn,needsAptRule:s}}if(n===void 0||i===void 0)return jn;const c=a===void 0?"Clean with apt":"Run commands in a contain\
er";const f={script:a,network:a===void 0?"none":d,aptClean:s};return e.log.group(c,()=>JS(n,i,f))}async function vD({source:t,
sourceConfig:e},n){await Promise.all([e,n]);return t.measure()}async function ux(t,e,n){const{options:r}=t;const{isRead:i,
ran:o}=e;const s=new ni(r.html!==void 0,dx(t));if(!r.dryRun&&i)await ex(t,e.sourceSize);const a=i?await ax(t,{reader:e.reader,
survey:s,ran:o}):void 0;const d=await _D(t,e,a);const c=await RD(t);const f=e.sourceSize.then(({bytes:u})=>u);return{reader:d,
rules:a,survey:s,expected:r.verify&&!r.dryRun?OD(t):[],resume:c,expectedBytes:vt(n,f),latestSeconds:r.layer.sourceDateEpoch}}
function OD({source:t,options:e}){const n=t.byLayers===true?"engine":"exact";const r=[...e.tagLocations.length>0?["exact"]:
[],...e.tags.length>0?[n]:[]];return[...new Set(r)].map(i=>new Kr(i))}async function _D({run:t,options:e},{reader:n,ran:r},i){
const{clean:o,exclude:s}=e.layer;const a=s.length>0||o.some(({empties:c})=>c!==void 0);if(i===void 0||!a||n.sparingZeros===
void 0)return n;const d=async c=>{await r.measuredCommands;return i.dropsContentOf(c)};return n.sparingZeros(d,t.signal)}
async function RD({source:t,options:e}){return e.pause&&t.hold!==void 0?t.hold():async()=>{}}async function mx(t,e,n){const{run:r,options:i,packTo:o}=t;const{log:s}=r;const{way:a}=e.reader;const d=t.platformTitle===
void 0?"":` ${t.platformTitle}`;const c=BD(t,e,n);try{if(i.dryRun)return await s.group(`Estimate${d} via ${a}`,()=>CD(t,
e,c));if(n.kind!=="hit")return await s.group(`Flatten${d} via ${a}`,()=>o===void 0?LD(t,e,c):NS(t,e,{...c,path:o}));const f=um(
i)?await s.group(`Compare the cached layer${d} via ${a}`,()=>$D(t,e,n)):void 0;if(o!==void 0)return await s.group(`Check\
 the cached layer${d}`,()=>LS(t,n.found,c));return await s.group("Load the cached layer",()=>ND(t,n,c).then(u=>({...u,streamBytes:f})))}catch(f){
throw AD(f,t)}}function AD(t,{source:e,options:n}){const r=t instanceof m&&t.code==="TAR_TRUNCATED";if(!r||n.pause)return t;
return e.changedWhileRead?.(t)??t}function BD(t,e,n){const{source:r,sourceConfig:i,options:o}=t;return{platform:r.platform,
configFor:async s=>Rp((await i).json,{diffId:s,sourceDiffIds:r.diffIds,createdBy:kd,latestSeconds:o.layer.sourceDateEpoch}),
annotations:async()=>(await i).annotations,compression:o.layer.compression,tempDir:o.tempDir,saveTo:e.reader.isReproducible?
xd(n,t):void 0,totalBytes:ar(e.expectedBytes)}}async function CD(t,e,n){const r=await ES(t,e,n);return{stored:void 0,packedBytes:void 0,
...r,counts:po}}function px({engine:t}){if(t===void 0)throw new Error("a layer that is not packed needs an engine");return t}
async function ND(t,{found:e},n){const{stored:r,newBytes:i}=await aS(px(t),e,n);const o=t.source.byLayers!==true;const s=o?
i:(await rm(e,t.run)).bytes;return{...hx(r),newBytes:s,counts:po}}async function LD(t,e,n){const r=px(t);const{log:i,signal:o}=r;
const s=t.source.byLayers===true?new hn({countsBlocks:false}):void 0;if(!r.store.keepsPacked)i.debug(`${S("compression")}\
 has no effect here: this image store keeps layers unpacked`);const a=r.store.keepsPacked?Dd(t,e):void 0;const d=await ho(
e,r,s,a?.spans);const c=a&&((b,x)=>a.pack(b,x));const f=await pS(r.store).store(r,d,{...n,pack:c});await e.resume();if(o.
aborted)throw M(o.reason);const u=_d(d,e);const l=await Xr(r,f,u.dataBytes>0);const p=s?.bytes??l;const h=f.packedBytes===
void 0?"":`, packed ${I(f.packedBytes)}${a?.copied??""}`;i.info(`Stored ${oe(u.entries)} in one layer of ${I(p)}${h}`);const{
bytesWritten:g}=d;return{...hx(f),newBytes:p,streamBytes:g,counts:u}}function hx(t){const{packedBytes:e,expectedId:n,configDigest:r}=t;
return{stored:t,packedBytes:e,imageId:n,configDigest:r}}async function $D({run:t,options:e},n,{found:{record:r}}){const i=await Od(
n,t,{totalBytes:DD(r)});const o=i.digest();if(o!==r.diffId)throw FD(o,r.diffId,e);return i.bytesWritten}var lx=512+256;function DD({
entries:t,dataBytes:e,rules:n}){const r=n.reduce((i,o)=>i+o.bytes+o.entries*lx,0);return e+t*lx+r}function FD(t,e,{layer:n,
verify:r,html:i}){if(n.script===void 0&&!n.aptClean)return mn(`the source's layer is ${t}, but the cached layer is ${e}.`);
const o=[...r?[S("verify")]:[],...i===void 0?[]:[S("html")]];return new m("CACHE_DIFFERS","The commands produced a layer\
 that differs from the cached one, so the layer is made again.",{hint:`If this happens in every run, leave out ${o.join(
" and ")}, or the cache.`})}async function ri(t,e,n){const{run:r,options:i}=t;const o=performance.now();const s=await fx(t,e,n);const{ran:a,isRead:d}=s;
const c=await ux(t,s,n);const f=await mx(t,c,e);const u=performance.now()-o;const l=e.kind==="hit"?e.found.record:await cx(
c,a,r.signal);wS(l,r.log);gS(l.suggestions,i,r.log);const p=await s.sourceSize;return{job:t,cached:e,input:c,layer:f,surveyed:l,
sourceSize:p,layerMs:u,isRead:d}}function Zd({job:t,cached:e,layerMs:n,isRead:r}){if(e.kind==="hit"&&!r)dS(e,n,t.run.log)}
function Qd(t,{isMet:e,budgets:n,checks:r}){const{job:i,cached:o,input:s,layer:a,surveyed:d,sourceSize:c}=t;const{newBytes:f,
packedBytes:u,imageId:l,configDigest:p}=a;return{...sr(c.bytes,f),oldLayers:i.source.layerCount,newLayers:1,oldHistory:c.
history,newHistory:[{command:kd,bytes:f,hasLayer:true}],oldPackedBytes:c.packedBytes,newPackedBytes:u,imageId:e?l:void 0,
configDigest:e?p:void 0,budgets:n,checks:r,directories:d.directories,rules:d.rules,commands:d.commands,spared:d.spared,skippedPresets:d.
skippedPresets,suggestions:d.suggestions,cacheHit:o.kind==="none"&&!o.wasAsked?void 0:o.kind==="hit",page:s.survey.page}}var gx="moby.buildkit.cache.v0";function yx(t){if(!(gx in t))return{config:t,hadCache:false};const{[gx]:e,...n}=t;return{
config:n,hadCache:true}}var MD=[/^ostree\.(?:commit|final-diffid|bootable)$/,/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/];
var UD=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function wx(t,e){const n=y(t,"config","Labels");if(!P(n))return[];return Object.keys(n).filter(r=>MD.some(i=>i.test(r))||
bx(w(n,r)??"",e))}function xo(t,e){const n=([i,o])=>UD.test(i)||bx(o,e);const r=Object.entries(t);return{kept:Object.fromEntries(
r.filter(i=>!n(i))),leftOut:r.filter(n).map(([i])=>i)}}function bx(t,e){return e.some(n=>t.includes(n.replace(/^sha256:/,
"")))}async function ec({run:t,source:e}){const{log:n}=t;const r=await e.readConfig();if(r.missing!==void 0)n.warning(r.missing);
return HD(r,e,n)}function HD(t,e,n){const{config:r,hadCache:i}=yx(t.json);if(i)n.debug("removed BuildKit's inline cache \
metadata, which refers to the source's layers");const o=[e.id,...e.diffIds,...t.digest===void 0?[]:[t.digest],...(t.packedLayers??
[]).map(({digest:c})=>c)];const s=wx(r,o);if(s.length>0)n.warning(`Some labels describe the source's layers, which the r\
esult does not have: ${s.map(c=>JSON.stringify(c)).join(", ")}. The labels are kept, but tools that rely on them (ostree\
 or bootc hosts, a buildpacks rebase) do not work with the result.`);const{kept:a,leftOut:d}=xo(t.annotations,o);if(d.length>
0)n.debug(`removed annotations about the source's own blobs: ${d.join(", ")}`);return{...t,json:r,annotations:a}}async function Ex(t){var o=[];try{const e=tt(o,new AsyncDisposableStack,true);const n={...t,sourceConfig:vt(e,ec(t))};const r=await wd(
n);e.defer(()=>Ed(r));const i={...n,scans:$d(t,r,e)};try{return await lm(i,r)}catch(f){if(i.scans?.hasFailed!==true)return await lm(
i,await bd(f,r,i));i.run.log.debug(`packed anew: ${E(f)}`);return await lm({...i,scans:void 0},r)}}catch(s){var a=s,d=true}finally{
var c=nt(o,a,d);c&&await c}}async function lm(t,e){var u=[];try{const n=tt(u,new AsyncDisposableStack,true);const r=await ri(
t,e,n);const i=await zD(t,r);const{layer:o,input:s,surveyed:a,layerMs:d}=r;const{stored:c,counts:f}=o;await pd(t,c,s.reader);
if(e.kind==="miss"&&c!==void 0&&i.isMet)await Sd(t,e,{stored:c,surveyed:a,...f,ms:d});Zd(r);return Qd(r,i)}catch(l){var p=l,
h=true}finally{var g=nt(u,p,h);g&&await g}}async function zD({run:t,engine:e,options:n,tags:r,source:i},{input:o,layer:s,
sourceSize:a}){const{reader:d,expected:c}=o;const{stored:f,newBytes:u,streamBytes:l=u}=s;const p=pr(n.budgets,{oldBytes:a.
bytes,newBytes:u});const h=Vt(p)===void 0;if(f===void 0||!h)return{budgets:p,isMet:h,checks:Fl};const[g]=c;const b=g&&{expected:g,
source:i,reader:d,streamBytes:l};const x=await zE(e,f,b,n.test);if(t.signal.aborted)throw M(t.signal.reason);await r.move(
e.docker,f.expectedId,f.reference);return{budgets:p,isMet:h,checks:x}}import{rename as iF,rm as oF}from"node:fs/promises";import{join as sF}from"node:path";import{stat as jD,statfs as WD}from"node:fs/promises";import{dirname as JD,resolve as GD}from"node:path";async function xx(t,e,n){const r=new Map;for(const s of t){if(s.transport==="docker")continue;const a=await VD(s);const d=await Sx(
a);if(d===void 0)continue;const c=r.get(d)??{directory:a,names:[]};c.names.push(s.text);r.set(d,c)}const i=await Sx(n);const o=[];
for(const[s,{directory:a,names:d}]of r){const c=s===i;const f=e*(d.length+(c?1:0));const u=await WD(a).catch(()=>void 0);
const l=u===void 0?f:u.bavail*u.bsize;if(l>=f)continue;const p=[...d,...c?["the spool in temp-dir"]:[]].join(", ");o.push(
`The disk of ${a} may be too small: the result needs about ${I(f)} there (for ${p}), but only ${I(l)} are free. If it do\
es not fit, everything stays as it was.`)}return o}async function VD({transport:t,path:e}){const n=await Gt(GD(e));return t===
"oci"&&await Ie(n)!==void 0?n:JD(n)}async function Sx(t){return jD(t).then(({dev:e})=>e,()=>void 0)}async function kx({run:t,options:e,sweep:n},{platforms:r}){const{tagLocations:i,tempDir:o,layer:s}=e;const a=s.compression.
kind!=="none";const d=r.reduce((f,u)=>f+KD(u,a),0);const c=()=>xx(i,d,o);if((await c()).length===0)return;await n.settle();
for(const f of await c())t.log.warning(f)}function KD({source:t,image:e},n){const r=e?.layers.map(({descriptor:i})=>i);if(r===
void 0&&t.knownBytes===void 0)return 0;return So(r,t.knownBytes??0,n||r!==void 0)}function Ix(t,e){const[n]=t;if(n!==void 0&&t.length===1)return{...n,...e};const r=i=>t.reduce((o,s)=>o+i(s),0);return{...sr(
r(i=>i.oldBytes),r(i=>i.newBytes)),oldLayers:r(i=>i.oldLayers),newLayers:r(i=>i.newLayers),oldHistory:void 0,newHistory:void 0,
directories:void 0,oldPackedBytes:nc(t.map(i=>i.oldPackedBytes)),newPackedBytes:nc(t.map(i=>i.newPackedBytes)),configDigest:void 0,
checks:{verifiedEntries:nc(t.map(i=>i.checks.verifiedEntries)),isTested:t.some(i=>i.checks.isTested)},cacheHit:t.some(i=>i.
cacheHit===void 0)?void 0:t.every(i=>i.cacheHit),rules:tc(t.flatMap(i=>i.rules),({kind:i,name:o})=>`${i} ${o}`,Px),commands:tc(
t.flatMap(i=>i.commands),({name:i})=>i,YD),spared:tc(t.flatMap(i=>i.spared),({what:i,why:o})=>JSON.stringify([i,o]),Px),
skippedPresets:[...new Set(t.flatMap(i=>i.skippedPresets))],suggestions:tc(t.flatMap(i=>i.suggestions??[]),({name:i})=>i,
(i,o)=>({...i,bytes:i.bytes+o.bytes})),page:qD(t),...e}}function nc(t){return t.reduce((e,n)=>e===void 0||n===void 0?void 0:
e+n,0)}function tc(t,e,n){const r=new Map;for(const i of t){const o=r.get(e(i));r.set(e(i),o===void 0?i:n(o,i))}return[...r.
values()]}function Px(t,e){return{...t,entries:t.entries+e.entries,bytes:t.bytes+e.bytes}}function YD(t,e){const n=nc([t.
bytes,e.bytes]);return{name:t.name,ms:t.ms+e.ms,...n===void 0?{}:{bytes:n}}}function qD(t){const e=[];const n=[];const r=[];
const i=new Set;for(const{platform:o,page:s}of t){if(s===void 0)return void 0;const a=s.groups.map(d=>{const c=e.findIndex(
({name:f,kind:u})=>f===d.name&&u===d.kind);return c===-1?e.push(d)-1:c});n.push(mm(s.result,o,a));if((s.dropped[3]??[]).
length>0)r.push(mm(s.dropped,o,a));for(const d of s.notes)i.add(d)}return{groups:e,result:["",0,-1,n],dropped:["",0,-1,r],
notes:[...i]}}function mm([,t,e,n],r,i){const o=i[e]??-1;if(n===void 0)return[r,t,o];return[r,t,o,n.map(s=>mm(s,s[0],i))]}async function Tx({id:t,index:e},n,{kind:r}){const i=await Promise.all(n.map(s=>XD(s,t,r)));if(e===void 0)return{images:i,
index:e};const{kept:o}=xo(e.annotations,[t]);return{images:i,index:{...e,annotations:o}}}async function XD({found:t,made:e},n,r){
const{image:i}=t;const{job:o,layer:s}=e;const{packed:a}=s;if(a===void 0)throw new Error("the layer is not in a file");const{
source:d}=o;const{annotations:c,digest:f}=await o.sourceConfig;const u=[n,d.id,...d.diffIds,...f===void 0?[]:[f]];const l=i?.
format??"oci";const{path:p,diffId:h,packedBytes:g}=a.file;const b=qn(l,r);return{config:a.config,platform:d.platform,indexPlatform:i?.
indexPlatform,entryAnnotations:xo(i?.entryAnnotations??{},u).kept,annotations:c,format:l,layer:{path:p,diffId:h,descriptor:{
mediaType:b,digest:a.file.digest,sizeBytes:g}}}}import{createReadStream as ZD}from"node:fs";import{join as QD}from"node:path";async function vx(t,e,n,r){const[i]=e;const o=i?.layer.packed;if(i===void 0||o===void 0)throw new Error("there is nothin\
g to store");if(e.length>1)return eF(t,e,n,r);const s=await Qr(t.engine,o.file,o.request);await Xr(t.engine,s,o.hasContent);
return{stored:s,platforms:e}}async function eF({run:t,engine:e,options:n},r,i,o){const s=Ve(t.runId);const a=QD(o,"index\
.tar");const d=`docker-archive:${a}:${s}`;const c=ae(s,"tag");const f=Cs({transport:"docker-archive",text:d,path:a,reference:c,
index:void 0},{...t,tempDir:n.tempDir});const u=await f.write(i);await u.publish();const l=u.digest;const p=await Hn(e,l);
const h=r[0]?.layer.packed?.file.diffId??"";const g={reference:p?l:s,expectedId:l,diffId:h};const b=()=>e.transport.loadImage(
ZD(a),void 0,t.signal);const x=await Zr(e,g,b);const k=x.split("\n").find(K=>/^error /i.test(K.trim()));if(k!==void 0)throw pm(
"a load without an error",JSON.stringify(k));const v=w(await ee(e,g.reference),"Id");if(v!==l)throw pm(`the ID ${l}`,String(
v));const F={stored:{...g,importedId:void 0},platforms:r};for(const K of r)await tF(e,F,K);return F}async function tF(t,e,{
job:n,layer:r}){const{platform:i}=n.source;const{diffIds:o}=await hm(t,e,i);const s=r.packed?.file.diffId;if(o.length!==
1||o[0]!==s)throw pm(`one layer ${s} for ${O(i)}`,JSON.stringify(o))}function pm(t,e){return new m("CHECK_FAILED",`The s\
tored image differs from what was sent: expected ${t}, found ${e}. Nothing was tagged.`,{hint:Y})}async function hm(t,{stored:e,
platforms:n},r){const i=n.length>1?r:void 0;const o=await gt(t,e.reference,i);if(o!==void 0)return o;throw new m("CHECK_\
FAILED",`The stored image ${e.reference} disappeared from the engine before it was checked.`,{hint:"Check whether someth\
ing removes images on this machine, then run again."})}async function Ox({run:t,engine:e},n){const r=new Map;for(const i of n.
platforms){const{job:o,input:s,layer:a}=i;const d=o.source.byLayers===true?"engine":"exact";const c=s.expected.find(b=>b.
view===d);if(c===void 0)continue;const f=await hm(e,n,o.source.platform);const{newBytes:u,streamBytes:l=u}=a;const p={expected:c,
source:o.source,streamBytes:l};const h=o.platformTitle===void 0?"":` ${o.platformTitle}`;const g=()=>Yr(t,yt(e,f),p);r.set(
i,await t.log.group(`Verify${h} in the engine`,g))}return r}async function _x({run:t,engine:e,options:n},r){const{test:i}=n;
if(i===void 0)return false;const o=await hm(e,r,void 0);await t.log.group("Test",()=>qr(e,o,i));return true}var Rx={names:[],imageId:void 0,counts:void 0,isTested:false};async function Ax(t,e,n){const{run:r,options:i,places:o,placements:s}=t;
const{compression:a}=i.layer;const d=await Tx(e,n,a);const c=n.map(({made:g})=>g);for(const g of o){await r.log.group(`W\
rite ${g.target.name}`,async()=>{s.add({...g,written:await g.target.write(d)})})}const f=nF(t);const u=f===void 0?[]:ad(
f.engine,c,g=>g.job.source.platform);const l=f&&await r.log.group("Store in the engine",()=>vx(f,u,d,t.spool));const p=[];
if(i.verify){for(const g of s.all){for(const[b,x]of(await rF(t,g,{set:d,all:c})).entries())p[b]=x}if(f!==void 0&&l!==void 0){
const g=await Ox(f,l);for(const[b,x]of c.entries())p[b]??=g.get(x)}}const h=f!==void 0&&l!==void 0&&await _x(f,l);if(r.signal.
aborted)throw M(r.signal.reason);await s.publish("files");if(f!==void 0&&l!==void 0){const{stored:g}=l;await t.tags.move(
f.engine.docker,g.expectedId,g.reference);await pd(f,g,{close:async()=>{}})}await s.publish("registries");return{names:o.
map(({target:g,location:b})=>({name:g.name,digest:s.all.find(x=>x.location===b)?.written.digest??""})),imageId:l?.stored.
expectedId,counts:i.verify?p:void 0,isTested:h}}function nF(t){const{engine:e,options:n}=t;return e===void 0||n.tags.length===
0?void 0:{...t,engine:e}}async function rF({run:t,options:e},{target:n,written:r},{set:i,all:o}){const s=await r.readBack();
try{const a=i.images.map(({config:u})=>$(u));const d=s.images.map(({config:u})=>u.descriptor.digest);if(JSON.stringify(d)!==
JSON.stringify(a)){throw new m("CHECK_FAILED",`${n.name} must have the images with the configs ${a.join(", ")}, but has ${d.
join(", ")}. Nothing was tagged.`,{hint:"Run again. If it happens again, check the disk, or the registry."})}const c=[];
const f={...t,tempDir:e.tempDir};for(const[u,l]of s.images.entries()){const{job:p,input:h,layer:g}=o[u];const b=h.expected.
find(({view:X})=>X==="exact");const{newBytes:x,streamBytes:k=x}=g;const v=p.platformTitle===void 0?"":` ${p.platformTitle}`;
const F=zr(l,s,f);const K={expected:b,source:p.source,streamBytes:k};const ue=()=>Yr(t,F,K);c.push(await t.log.group(`Ve\
rify${v} in ${n.name}`,ue))}return c}finally{await s.close()}}async function Bx(t,e,n){var h=[];try{const r=tt(h,new AsyncDisposableStack,true);const{options:i}=t;const o=i.dryRun?void 0:
await dd(t,r);if(!i.dryRun)await kx(t,e);const s=[];for(const[v,F]of e.platforms.entries()){const K=o===void 0?void 0:sF(
o,`layer-${v}`);const ue=e.platforms.length>1?O(F.source.platform):void 0;const{source:X,inEngine:Ee}=F;const ai=await aF(
{...t,source:X,inEngine:Ee,packTo:K,platformTitle:ue},r);s.push({found:F,made:ai})}const a=s.map(({made:v})=>v);const d=v=>a.
reduce((F,K)=>F+v(K),0);const c=pr(i.budgets,{oldBytes:d(({sourceSize:v})=>v.bytes),newBytes:d(({layer:v})=>v.newBytes)});
const f=Vt(c)===void 0;const u=f&&o!==void 0?await Ax({...t,places:n,spool:o},e,s):Rx;for(const v of a)if(f)await cF(v);
for(const v of a)Zd(v);const l=a.map((v,F)=>{const K=u.counts?.[F];const ue={verifiedEntries:K,isTested:u.isTested};const X=O(
v.job.source.platform);return{...Qd(v,{isMet:f,budgets:[],checks:ue}),platform:X}});const p=u.imageId??(l.length===1?l[0]?.
imageId:void 0);return{...Ix(l,{budgets:c,imageId:p}),platforms:l,written:u.names}}catch(g){var b=g,x=true}finally{var k=nt(
h,b,x);k&&await k}}async function aF(t,e){var a=[];try{const n={...t,sourceConfig:vt(e,ec(t))};const r=await wd(n);e.defer(
()=>Ed(r));const i=tt(a,new AsyncDisposableStack,true);const o={...n,scans:$d(t,r,i)};const s=await ri(o,r,e).catch(async l=>o.
scans?.hasFailed===true?dF(l,o,r,e):ri(o,await bd(l,r,o),e));await s.input.reader.close();return s}catch(d){var c=d,f=true}finally{
var u=nt(a,c,f);u&&await u}}async function dF(t,e,n,r){e.run.log.debug(`packed anew: ${E(t)}`);if(e.packTo!==void 0)await oF(
e.packTo,{force:true});return ri({...e,scans:void 0},n,r)}async function cF({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o}){
const s=r.packed?.file;const a=n.reader.isReproducible?xd(e,t):void 0;if(e.kind!=="miss"||s===void 0||a===void 0)return;
const{diffId:d,digest:c,packedBytes:f,packing:u}=s;const l=await iF(s.path,a).then(()=>true,()=>false);if(!l)return;const p={
diffId:d,savedFile:{digest:c,packedBytes:f,packing:u}};await Sd(t,e,{stored:p,surveyed:i,...r.counts,ms:o})}import{constants as fF}from"node:fs";import{access as uF,readFile as lF,rename as mF,rm as pF,stat as hF,writeFile as gF}from"node:fs/promises";
import{dirname as Cx,join as yF}from"node:path";var wF={report:"report",html:"page",summary:"summary"};async function ym(t,e){try{await uF(`${Cx(e)}/`,fF.W_OK)}catch(r){
throw gm(t,e,E(r),r)}const n=await hF(e).catch(()=>void 0);if(n!==void 0&&!n.isFile())throw gm(t,e,"it exists and is not\
 a file")}async function Nx(t,e,n,r){const i=yF(Cx(e),n);try{await gF(i,r,{flag:"wx"});await mF(i,e)}catch(o){await pF(i,{force:true}).
catch(()=>{});throw gm(t,e,E(o),o)}}function gm(t,e,n,r){return new m("BAD_INPUT",`Cannot write the ${wF[t]} to ${JSON.stringify(
e)}: ${n}.`,{hint:"Name a file in an existing, writable directory.",cause:r})}async function Lx(){return lF(new URL("pag\
e.html",import.meta.url),"utf8")}async function $x({run:t,options:e}){const{tempDir:n,tempDirFrom:r,backup:i,report:o,html:s}=e;await ZS(n,r,t.runId);if(i!==
void 0)await Zy(i);if(o!==void 0)await ym("report",o);if(s!==void 0)await ym("html",s)}async function Dx({run:t,options:e}){
const n={...t,tempDir:e.tempDir};const r=e.tagLocations.map(i=>({location:i,target:Cs(i,n)}));for(const{target:i}of r)await i.
check();return r}var rc=class{#e;#t=[];#n=0;constructor(e){this.#e=e}get all(){return this.#t}add(e){const n=wm(e)?this.#t.length:this.#t.
filter(Fx).length;this.#t.splice(n,0,e)}async publish(e){const n=e==="files"?Fx:wm;for(const r of this.#t.filter(n)){this.#n++;
await r.written.publish()}}async undo(){const e=this.#t.splice(0);const n=this.#n;this.#n=0;for(const{written:r,target:i}of e.
slice(0,n).toReversed())await this.#i(`could not be taken back from ${i.name}`,()=>r.undo());await this.#r(e)}async finish(){
await this.#r(this.#t.splice(0))}async#r(e){for(const{written:n,target:r}of e)await this.#i(`left something beside ${r.name}`,
()=>n.discard())}async#i(e,n){await n().catch(r=>this.#e.warning(`The result ${e}: ${He(r)}`))}};function wm({location:t}){
return t.transport==="docker"}function Fx(t){return!wm(t)}import{isDeepStrictEqual as bF}from"node:util";var bm=Symbol("any value");var EF={clean:[],exclude:[],aptClean:false,script:void 0,scriptNetwork:bm,sourceDateEpoch:void 0,
compression:bm};function SF(t){return Object.entries(EF).every(([e,n])=>n===bm||bF(t[e],n))}function Mx(t){const{inEngine:e,
options:n}=t;return e!==void 0&&e.layerCount<=1&&SF(n.layer)&&!(e.image.isIndex&&n.platforms!=="default")}async function Ux({
engine:t,inEngine:e,options:n,tags:r}){const{log:i,signal:o}=t;const{digest:s}=await e.readConfig();const{bytes:a,packedBytes:d,
history:c}=await e.measure();const{test:f,dryRun:u,html:l}=n;const p=pr(n.budgets,{oldBytes:a,newBytes:a});const h=Vt(p)===
void 0;const g=l===void 0?void 0:new ni(true);if(g!==void 0){const v=()=>xF(t,e,a,g);await i.group("Look through",v).catch(
F=>{if(o.aborted)throw F;i.warning(He(F))})}const b=f!==void 0&&!u&&h;if(!u&&h){if(f!==void 0)await i.group("Test",()=>qr(
t,e.image,f));await r.move(t.docker,e.id,e.id)}const x=e.layerCount;const k=x===0?"has no layer":"is already one layer";
if(h)i.notice(`${e.reference} ${k} and no option changes it: it ${u?"would be":"was"} tagged without changes.`);return{...sr(
a,a),oldLayers:x,newLayers:x,oldHistory:c,newHistory:c,oldPackedBytes:d,newPackedBytes:d,imageId:h?e.id:void 0,configDigest:h?
s:void 0,budgets:p,checks:{verifiedEntries:void 0,isTested:b},cacheHit:void 0,directories:g?.directories,page:g?.page,rules:[],
commands:[],spared:[],skippedPresets:[]}}async function xF(t,e,n,r){const i=await e.openReader();const o=new J(i.decide,
r.observer);await fn(t,[await i.open(t.signal),o],()=>n);await i.close()}async function Hx(t,e){const{run:n,engine:r}=t;if(r===void 0)return;for(const{source:i,inEngine:o}of e.platforms){if(o===
void 0)continue;const s=async c=>{const f=`Compare the engine's view with the layers (${O(i.platform)})`;const u=i.knownBytes??
0;await n.log.group(f,()=>ME(n,o,c,u))};if(i.byLayers===true){await s(i);continue}const a={platforms:[i.platform],isEach:true};
const d=await Bl({...t,engine:r},o.image,a);try{for(const c of d.platforms)await s(c.source)}finally{await d.close()}}}var kF="{{title}}";var PF="{{data}}";function jx(t,e){const[n,r]=zx(t,kF);const[i,o]=zx(r,PF);return[n,IF(Ut(e.title)),i,
TF(e),o].join("")}function zx(t,e){const[n,r,...i]=t.split(e);if(n===void 0||r===void 0||i.length>0)throw new Error(`the\
 page template must contain ${e} exactly once`);return[n,r]}function IF(t){return t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(
0)};`)}function TF(t){return JSON.stringify(t).replace(/[<\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}async function Wx({report:t,page:e},n,{runId:r,log:i},o=Lx){const s=async(a,d)=>{const c=n[a];if(c===void 0)return void 0;
try{if(a==="html"&&e===void 0){i.warning("The page was not written: the files of the result are not known.");return void 0}
await Nx(a,c,`${ne(r)}${a}`,await d());return c}catch(f){i.warning(He(f));return void 0}};return{htmlPath:await s("html",
async()=>jx(await o(),Qw(t,e))),reportPath:await s("report",async()=>`${JSON.stringify(t,null,2)}
`)}}function Jx(t,e,n,r){const{oldBytes:i,newBytes:o,oldPackedBytes:s,newPackedBytes:a}=t;if(o>i&&!Ss(r.countsBlocks,o-i,
i)){const[u,l]=or(o,i);n.warning(`The result (${u}) is larger than the source (${l}).`)}if(s===void 0||a===void 0)return;
if(a<=s)return;const d=e.layer.compression.kind==="zstd"?"a higher compression level makes it smaller":`${S("compression",
"zstd")} makes it smaller`;const[c,f]=or(a,s);n.warning(`The compressed result (${c}) is larger than the source's compre\
ssed layers (${f}), so pushing and pulling it takes longer; ${d}.`)}async function Gx(t,{id:e,docker:n,log:r,signal:i,cache:o}){for(const p of t.notices)r.notice(p);const s=new ze(i,t.timeoutSeconds);
const a={runId:e,log:r,signal:s.signal,touch:s.touch};const d=new Ks(t.tags);const c=new rc(r);const f=ma(t);const u=new Js(
f?n:void 0,Ns(t),r);let l;try{if(f){const h=await Tg(n.withWatchdog(s),r);l={...h,runId:e,log:r,signal:s.signal}}const p=await vF(
{run:a,engine:l,options:t,tags:d,placements:c,sweep:u,cache:o});await c.finish();if(zs(e))await Kt(n,t.timeoutSeconds,h=>_n(
h,e,r));return p}catch(p){await c.undo();if(l!==void 0){await Kt(n,t.timeoutSeconds,async h=>{await d.undo(h,r);await _n(
h,e,r)})}throw s.signal.aborted?M(s.signal.reason):p}finally{if(!s.signal.aborted)await u.settle();await u.end();s.release()}}
async function vF(t){var F=[];try{const e=tt(F,new AsyncDisposableStack,true);const n=performance.now();const{run:r,engine:i,
options:o}=t;const{log:s}=r;await $x(t);const a=await Dx(t);const d=await AE(t);e.defer(()=>d.close());const c=BE(t,d);_F(
t,c);await RF(t,d);if(o.verifiesLayers&&!o.dryRun)await Hx(t,c);const f=await OF(t,c,a);const u=Vt(f.budgets);const l=u===
void 0&&!o.dryRun;const p=l&&o.push?await AF(t,f):[];if(l)BF(t,f);const[h]=d.platforms;if(l&&o.removeOld&&i!==void 0&&h?.
inEngine!==void 0)await Ug(i,h.inEngine.image,f.imageId);const g=performance.now()-n;const b=p[0]?.digest??f.written[0]?.
digest;const x={...f,digest:b,pushed:p};const k=Xw(x,{options:o,engine:i,source:CF(t,c),ms:g});const v=await Wx({report:k,
page:f.page},o,r);if(o.dryRun)s.notice("Dry run: nothing was stored, tagged or pushed.");Jx(f,o,s,{countsBlocks:k.sizes===
"blocks"});s.info(vh({...f,ms:g}));return{...x,report:k,...v,budgetError:u}}catch(K){var ue=K,X=true}finally{var Ee=nt(F,
ue,X);Ee&&await Ee}}async function OF(t,e,n){const{engine:r}=t;const[i,...o]=e.platforms;if(i===void 0||r===void 0||n.length>
0||o.length>0)return Bx(t,e,n);const{source:s,inEngine:a}=i;const d={...t,source:s,inEngine:a,engine:r};const c=Mx(d)?await Ux(
d):await Ex(d);const f=O(s.platform);return{...c,platforms:[{...c,platform:f}],written:[]}}function _F({run:t,engine:e},{
reference:n,platforms:r,notices:i}){const o=r.map(({source:a})=>`${O(a.platform)}, ${Be(a.layerCount)}`);const s=e===void 0?
"":` on Docker ${e.version}`;t.log.info(`Flattening ${n} (${o.join("; ")})${s}`);for(const a of i)t.log.notice(a)}async function RF({
run:t,engine:e,options:n},r){const{backup:i,dryRun:o}=n;const s=r.platforms[0]?.inEngine?.image;if(i===void 0||o||e===void 0||
s===void 0)return;await t.log.group("Back up",()=>Qy(e,s,i))}async function AF({run:t,engine:e,options:n},r){if(e===void 0||
n.tags.length===0)return[];return t.log.group("Push",()=>$g(e,n.tags,r))}function BF({run:t,options:e},{written:n}){const{
tags:r}=e;if(r.length>0)t.log.info(`Tagged ${r.map(Kn).join(", ")}`);for(const{name:i,digest:o}of n)t.log.info(`Wrote ${i}\
, ${o}`)}function CF(t,e){const{reference:n,id:r,platforms:i}=e;const{source:o,inEngine:s}=i[0];return{reference:n,id:r,
ofContainer:o.ofContainer,platforms:i.map(a=>a.source.platform),countsBlocks:Mn({...t,source:o,inEngine:s})}}function Vx(t){const e={"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"image-id":t.imageId,"config-digest":t.configDigest,digest:t.digest,"c\
leaned-bytes":Dr(t),report:t.reportPath,html:t.htmlPath,platforms:JSON.stringify(t.platforms.map(NF)),"cache-hit":t.cacheHit===
void 0?void 0:String(t.cacheHit)};return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==void 0))}function NF(t){return{
platform:t.platform,"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"config-digest":t.configDigest??null,"cleaned-bytes":Dr(t),"cache-hit":t.
cacheHit??null}}import{tmpdir as d1}from"node:os";import{resolve as xm}from"node:path";import{resolve as LF}from"node:path";function Kx(t){$F(t);if(t.container!==void 0)DF(t);if(t.imageLocation!==void 0)FF(t,t.imageLocation.text);MF(t);UF(t);HF(
t)}function $F(t){const{backup:e,report:n,html:r}=t;const i=Object.entries({backup:e,report:n,html:r});const o=t.tagLocations.
flatMap(a=>"path"in a?[["tag",LF(a.path)]]:[]);const s=[...i,...o];for(const[a,[d,c]]of s.entries()){if(c===void 0)continue;
const f=s.slice(0,a).find(([u,l])=>l===c&&u!=="tag");if(f===void 0)continue;throw new m("BAD_INPUT",`The ${T(f[0],d)} ha\
ve the same path ${JSON.stringify(c)}.`,{hint:"Give each its own path."})}}function be(t,e,n,r=`Leave ${S(t)} out.`){throw new m(
"BAD_INPUT",`The ${T(t)} cannot be combined with ${e}: ${n}.`,{hint:r})}function DF(t){const e=S("container");const n=r=>be(
r,e,"it would run in a new container of the image, without the changes in this container",'Run the commands in the conta\
iner yourself ("docker exec"), or flatten the result again.');if(t.layer.aptClean)n("apt-clean");if(t.layer.script!==void 0)
n("run");if(t.platforms!=="default")be("platform",e,"a container already has its platform");if(t.pull==="always")be("pul\
l",e,"a container's image is already present");if(t.backup!==void 0)be("backup",e,"flattening does not change the contai\
ner");if(t.removeOld)be("remove-old",e,"the container still uses its image")}function FF(t,e){const n=S("image",e);const r=i=>`\
Load the image into the engine first and name it without a transport, or leave ${S(i)} out.`;if(t.layer.script!==void 0){
be("run",n,"a script runs in a container, and that image is in no engine",`Use ${S("clean")} and ${S("exclude")}, or loa\
d the image into the engine first.`)}if(t.backup!==void 0)be("backup",n,"it saves an image of an engine, and that image \
is in none");if(t.removeOld)be("remove-old",n,"it removes an image of an engine");if(!t.pause)be("pause",n,"only a conta\
iner can be paused",r("pause"));if(t.pull==="always")be("pull",n,"only an engine pulls, and that image is read where it \
is");if(t.verifiesLayers){be("verify",n,"it compares an engine's view with the layers, and that image is in no engine",`\
Use ${S("verify","true")}, or load the image into the engine first.`)}}function MF(t){const{tags:e,tagLocations:n,tagTexts:r}=t;
if(e.length>0||n.length===0)return;const i=S("tag",r.join(", "));if(t.test!==void 0){be("test",i,"the command runs in a \
container, and the result is in no engine",`Add a name in the engine to ${S("tag")}, for example "app:flat".`)}const o=n.
some(({transport:s})=>s==="docker");if(t.push&&!o){be("push",i,"a file is not pushed",`Add a name in a registry to ${S("\
tag")}, for example "docker://ghcr.io/owner/app:flat".`)}}function UF(t){const{layer:e,container:n}=t;const r=t.verifiesLayers;
const i=r?"verify":"from";const o=S(i,"layers");if(t.from!=="layers"&&!r)return;if(n!==void 0)be("container",o,"a contai\
ner's own changes are in no layer");if(t.from==="layers"&&e.script!==void 0)be("run",o,"what commands change is in no la\
yer")}function HF({layer:t,platforms:e}){const n=e==="default"||e!=="all"&&e.length===1;if(n||t.script===void 0)return;const r=S(
"platform",e==="all"?"all":e.map(O).join(", "));be("run",r,"a script runs in a container of one platform","Flatten each \
platform in a step of its own.")}function Yx(t,e=false){const n=t.split("\n").map(i=>i.trim()).filter(i=>i!==""&&!i.startsWith("#"));if(n.length===0||!n.
every(i=>/^-\s+\S/.test(i)))return t;const r=n.map(i=>zF(i.slice(1).trim()));return e&&r.some(i=>i.includes(","))?t:r.join(
"\n")}function zF(t){const[,e]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(t)??[];if(e!==void 0)return e.replaceAll("''","'");const[
,n]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(t)??[];if(n!==void 0)return n.replace(/\\(["\\])/g,"$1");return t.replace(/\s+#.*$/,
"")}var jF=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]);var qx='"docke\
r-archive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"';var WF=/^([a-z][a-z0-9+-]*):/;var JF=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/;
var GF=/^@(\d{1,9})$/;function Em(t,e="image"){const n=WF.exec(t)?.[1];if(n===void 0)return void 0;const r=t.slice(n.length+
1);switch(n){case"docker-archive":case"oci-archive":case"oci":return VF(n,r,{text:t,input:e});case"docker":return qF(r,{
text:t,input:e});default:if(!jF.has(n)&&!r.startsWith("//"))return void 0;throw gn({text:t,input:e},`has the transport "${n}\
:", which is not supported`,XF(n,r))}}function VF(t,e,n){const{text:r,input:i}=n;const o=e.indexOf(":");const s=o===-1?e:
e.slice(0,o);const a=o===-1?"":e.slice(o+1);const d=t==="oci"?"DIR":"PATH";if(s===""||s.includes("\0")){const u=s===""?"\
has no path":"has a path with a NUL character";throw gn(n,u,`Write it as "${t}:${d}", or "${t}:${d}:REF".`)}const c=KF(a,
n);if(t!=="docker-archive"){const u=a===""||c!==void 0?void 0:a;if(u!==void 0&&!JF.test(u)){const l='After the path and \
a colon comes a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cann\
ot contain a colon.';throw gn(n,`names ${JSON.stringify(u)}, which is not a valid name`,l)}return{transport:t,text:r,path:s,
reference:u,index:c}}const f=a===""||c!==void 0?void 0:YF(a,n,i);return{transport:t,text:r,path:s,reference:f,index:c}}function KF(t,e){
if(!t.startsWith("@"))return void 0;const n=GF.exec(t)?.[1];if(n===void 0){const r='Write the number of the image after \
"@", from 0: "@0" is the first one.';throw gn(e,`has ${JSON.stringify(t)} after its path`,r)}if(e.input==="tag"){const r="\
An index selects one of the images of an archive that exists. Write a name instead.";throw gn(e,"has an index",r)}return Number(
n)}function YF(t,e,n){const r=ae(t,n);if(r.digest!==void 0){throw gn(e,"has a digest","Docker archives name images only \
by tags.")}return r}function qF(t,e){const{text:n,input:r}=e;if(!t.startsWith("//")){if(!t.includes("/"))return void 0;throw gn(
e,'lacks "//" after "docker:"',`Write it as "docker://${t}".`)}const i=t.slice(2);const o=r==="tag"?es(i,r):ae(i,r);if(Mt(
i)){throw gn(e,"is an image ID",'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".')}return{
transport:"docker",text:n,reference:o}}function XF(t,e){if(t==="docker-daemon"){return`An image of the engine has no tra\
nsport. Write it as ${JSON.stringify(e.replace(/^\/\//,""))}.`}if(t==="http"||t==="https"){return`An image in a registry\
 is written as ${JSON.stringify(`docker:${e}`)}.`}const n=`If this is the name of an image in the engine, write it as "d\
ocker.io/library/${t}:TAG".`;return`Use ${qx}. "skopeo copy" converts from all other transports. ${n}`}function gn({text:t,
input:e},n,r){const i=`The ${T(e)} must be an image reference or one of ${qx}, but ${JSON.stringify(t)} ${n}.`;return new m(
"BAD_INPUT",i,{hint:r})}function Xx(t,e){if(t!==""&&e!==void 0){throw new m("BAD_INPUT",`Set either ${S("image")} or ${S("container")}, not both\
.`,{hint:`To flatten the container, leave ${S("image")} out.`})}if(e!==void 0)return{image:void 0,imageLocation:void 0};
if(t===""){throw new m("BAD_INPUT",`The ${T("image")} is required, but is empty.`,{hint:`Name the image to flatten, for \
example "app:latest", or a container with the ${T("container")}.`})}const n=Em(t,"image");const r=n===void 0?ae(t,"image"):
void 0;return{image:r,imageLocation:n}}function Zx(t,e){const n=t.split(/[\n,]/).map(a=>a.trim()).filter(a=>a!=="");if(n.
length===0&&!e){throw new m("BAD_INPUT",`The ${T("tag")} is required, but is empty.`,{hint:'Give the result a name, for \
example "app:flat".'})}const r=new Map;const i=new Map;const o=new Map;for(const a of n){const d=Em(a,"tag");const c=d===
void 0?es(a,"tag"):void 0;const f=c===void 0?a:re(c);if(o.has(f))continue;o.set(f,a);if(c!==void 0)r.set(f,c);if(d!==void 0)
i.set(f,d)}const s=[...i.values()];ZF(s);return{tags:[...r.values()],tagLocations:s,tagTexts:[...o.values()]}}function ZF(t){
const e=new Map;for(const n of t){if(n.transport!=="docker-archive"&&n.transport!=="oci-archive")continue;const r=e.get(
n.path);e.set(n.path,n);if(r===void 0)continue;throw new m("BAD_INPUT",`The ${T("tag")} has the path ${JSON.stringify(n.
path)} twice: ${JSON.stringify(r.text)} and ${JSON.stringify(n.text)}.`,{hint:"An archive holds one result. Give each it\
s own path."})}}var QF=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/;var Qx=/^[0-9a-f]{12,64}$/;function e0(t,e){const n=e.
map(t1).filter(i=>i!==void 0);const r=e1(t);return r===void 0?n:[...n,r]}function e1(t){const e=Vu(t);const n=ro(t);if(n.
every((o,s)=>o===e[s]))return void 0;const r=n.map((o,s)=>o===e[s]?o:"true");const i=e.length===1?"which":`in which ${JSON.
stringify(pt)}`;return`${S("clean",r.join(", "))} means ${S("clean",n.join(", "))}, ${i} selects all safe presets.`}function t1(t){
const{text:e,domain:n}=t;const r=Kn(t);if(Qx.test(e)||QF.test(e)){const i=Qx.test(e)?"looks like an ID":"has no reposito\
ry name";return`The tag ${JSON.stringify(e)} ${i}: the result will be named ${r}. Write it as "name:tag", for example ${JSON.
stringify(`app:${e}`)}.`}if(!/[.:]/.test(n)&&n!=="localhost")return`The tag ${JSON.stringify(e)} refers to the registry ${JSON.
stringify(n)}, because only registry names can contain upper-case letters. Repository names are lower case: write ${JSON.
stringify(e.toLowerCase())} for one on Docker Hub.`;return void 0}var n1={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},container:{
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
ssed layer"}};var t0=Object.fromEntries(Object.entries(Do).map(([t,e])=>[t,{kind:e,...n1[t]}]));import{resolve as r1,sep as i1}from"node:path";var Sm={true:true,True:true,TRUE:true,false:false,False:false,FALSE:false};function _t(t,e){const n=Object.hasOwn(Sm,e)?
Sm[e]:void 0;if(n===void 0){throw new m("BAD_INPUT",`The ${T(t)} must be true or false, but is ${JSON.stringify(e)}.`,{hint:`\
Write ${S(t,"true")} or leave it out.`})}return n}var o1=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function r0(t){if(o1.test(t))return t;
throw new m("BAD_INPUT",`The ${T("container")} must be a container's name or ID, but is ${JSON.stringify(t)}.`,{hint:'"d\
ocker ps --all" lists the names, which consist of letters, digits, "_", "." and "-".'})}function ic(t,e){const n=r=>new m(
"BAD_INPUT",`The ${T(t)} must be the path of a file, but ${r}.`,{hint:'Name a file, for example "backup/app.tar".'});if(e.
includes("\0"))throw n("it contains a NUL character");if(e.endsWith("/")||e.endsWith(i1))throw n(`${JSON.stringify(e)} i\
s a directory`);return r1(e)}var s1=8**11-1;function i0(t){if(t===void 0||t==="")return void 0;const e=/^[0-9]{1,11}$/.test(
t)?Number(t):Number.NaN;if(!(e<=s1)){throw new m("BAD_INPUT",`The environment variable SOURCE_DATE_EPOCH must be whole s\
econds since 1970, but is ${JSON.stringify(t)}.`,{hint:'Set it to the output of "git log -1 --format=%ct", or unset it.'})}
return e}function o0(t){if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(t))return t;throw new m("BAD_INPUT",`The ${T("run-network")}\
 must be the name of a network, but is ${JSON.stringify(t)}.`,{hint:'Name a network that "docker network ls" lists, for \
example "bridge". The default is "none".'})}var n0=2e6;function s0(t){const e=/^[0-9]{1,7}$/.test(t)?Number(t):Number.NaN;
if(!(e<=n0)){throw new m("BAD_INPUT",`The ${T("timeout")} must be whole seconds from 0 (no limit) to ${n0}, but is ${JSON.
stringify(t)}.`,{hint:"Leave it out for the default of 600 seconds."})}return e}var a1=["missing","always","never"];function a0(t){
const e=a1.find(n=>n===t);if(e===void 0){throw new m("BAD_INPUT",`The ${T("pull")} must be missing, always or never, but\
 is ${JSON.stringify(t)}.`,{hint:"Leave it out to pull only images that the engine does not have."})}return e}function d0(t){
const e=t.split(/[\n,]/).map(r=>r.trim()).filter(r=>r!=="");if(e.length===0)return"default";if(e.includes("all")){if(e.length===
1)return"all";throw new m("BAD_INPUT",`The ${T("platform")} must be a list of platforms or "all", but has both: ${JSON.stringify(
e.join(", "))}.`,{hint:'Leave out "all" to flatten only the platforms that you name.'})}const n=e.map(as);return n.filter(
(r,i)=>n.findIndex(o=>V(r,o))===i)}function c0(t){if(t==="layers")return{verify:true,verifiesLayers:true};if(!Object.hasOwn(
Sm,t)){throw new m("BAD_INPUT",`The ${T("verify")} must be true, false or layers, but is ${JSON.stringify(t)}.`,{hint:`W\
rite ${S("verify","true")} or leave it out.`})}return{verify:_t("verify",t),verifiesLayers:false}}function f0(t){if(t===
"auto"||t==="layers")return t;throw new m("BAD_INPUT",`The ${T("from")} must be auto or layers, but is ${JSON.stringify(
t)}.`,{hint:"Leave it out to read an image in the fastest way."})}var c1=["clean","platform"];function u0(t){const e=d=>t(d).trim()||t0[d].default;const n=d=>Yx(t(d),c1.includes(d));const r=_t(
"dry-run",e("dry-run"));const i=e("container")===""?void 0:r0(e("container"));const o=Xx(e("image"),i);const s=Zx(n("tag"),
r);const a={...o,container:i,from:f0(e("from")),pause:_t("pause",e("pause")),...s,layer:{aptClean:_t("apt-clean",e("apt-\
clean")),clean:Yw(n("clean")),exclude:Aw(n("exclude")),script:t("run").trim()===""?void 0:t("run"),scriptNetwork:o0(e("r\
un-network")),compression:tS(e("compression")),sourceDateEpoch:i0(process.env["SOURCE_DATE_EPOCH"])},cleanWords:ro(n("cl\
ean")),dryRun:r,platforms:d0(n("platform")),defaultPlatform:process.env["DOCKER_DEFAULT_PLATFORM"]?.trim()||void 0,pull:a0(
e("pull")),push:_t("push",e("push")),...c0(e("verify")),test:HE(t("test")),backup:e("backup")===""?void 0:ic("backup",e(
"backup")),removeOld:_t("remove-old",e("remove-old")),timeoutSeconds:s0(e("timeout")),budgets:{maxBytes:ag(e("max-size")),
minSaving:dg(e("min-saving"))},report:e("report")===""?void 0:ic("report",e("report")),html:e("html")===""?void 0:ic("ht\
ml",e("html")),summary:_t("summary",e("summary")),cache:_t("cache",e("cache")),notices:e0(n("clean"),s.tags),...f1(e("te\
mp-dir"))};Kx(a);return a}function f1(t){const e=process.env["RUNNER_TEMP"];if(t!=="")return{tempDir:xm(t),tempDirFrom:"\
input"};if(e)return{tempDir:xm(e),tempDirFrom:"RUNNER_TEMP"};return{tempDir:xm(d1()),tempDirFrom:"system"}}import{constants as T0}from"node:fs";import{appendFile as O1,stat as _1}from"node:fs/promises";var u1=["▏","▎","▍","▌","▋","▊","▉"];var km=10;var l1=40;function m0(t,e,n){if(t<=0||e<=0)return"";const r=Math.
max(1,Math.round(Math.min(1,t/e)*n*8));const i=r%8;return"█".repeat(Math.floor(r/8))+(i===0?"":u1[i-1])}function p0(t,e=50){
const n=Math.max(...t.map(({name:s})=>s.length));const r=t.map(({bytes:s})=>I(s));const i=Math.max(...r.map(s=>s.length));
const o=Math.max(...t.map(({bytes:s})=>s));return bt(t.map(({name:s,bytes:a,note:d=""},c)=>[s.padEnd(n),(r[c]??"").padStart(
i),m0(a,o,e).padEnd(d===""?0:e),d].join("  ").trimEnd()))}function h0(t,e){const n=e.filter(({bytes:s})=>s>0).sort((s,a)=>a.
bytes-s.bytes);if(n.length<2)return"";const r=n.slice(0,km);const i=n.slice(km).reduce((s,{bytes:a})=>s+a,0);if(i>0)r.push(
{name:`${n.length-km} more`,bytes:i});const o=m1(r.map(({name:s})=>l0(s)));return bt([`pie showData title ${l0(t)}`,...r.
map(({bytes:s},a)=>`  "${o[a]}" : ${Math.max(s/1e6,.01).toFixed(2)}`)],"mermaid")}function m1(t){const e=new Set;return t.
map(n=>{let r=n;for(let i=2;e.has(r);i++)r=`${n} (${i})`;e.add(r);return r})}function l0(t){return le(t.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,
"·"),l1)}function Pm(t){return t.map(({level:e,text:n},r)=>{if(e===0)return n;const i=s=>{const a=t.slice(r+1).find(d=>d.
level<=s);return a?.level===s};const o=Array.from({length:e-1},(s,a)=>i(a+1)?"│  ":"   ");return`${o.join("")}${i(e)?"\
├─ ":"└─ "}${n}`})}function g0(t,e){const n=t.map(({path:o,bytes:s})=>{const a=o.split("/");const d=a.length-2;const c=Ut(
d===0?o:a.at(-1)??"");return{level:d,name:le(c,40),bytes:s}});const r=Pm(n.map(({level:o,name:s})=>({level:o,text:s})));
const i=Math.max(0,...r.map(o=>o.length));return bt(n.map(({bytes:o},s)=>`${(r[s]??"").padEnd(i)}  ${I(o).padStart(7)}  ${m0(
o,e,30)}`.trimEnd()))}var ii=200;var yn=60;function fe(t){return Jp(le(t,ii))}function et(t){return t.replaceAll(" "," ")}var p1=120;var h1=150;var g1=16;function E0({platforms:t,source:e}){if(t.length<2)return"";const n=t.slice(0,yn).map(i=>{
const o=i.oldPackedBytes===null||i.newPackedBytes===null?"":`${et(I(i.oldPackedBytes))} → ${et(I(i.newPackedBytes))}`;
const s=Ri(i.savedPercent.toFixed(1));return`| ${fe(i.platform)} | ${et(I(i.oldBytes))} in ${et(Be(i.oldLayers))} | ${et(
I(i.newBytes))} | ${et(s)} | ${o} |`});const r=t.length-n.length;return[`| platform of ${fe(e.reference)} | before | aft\
er | | compressed |`,"| --- | ---: | ---: | --- | --- |",...n,...r>0?[`| ${r} more | | | | |`]:[]].join("\n")}function S0(t){
const{source:e,result:n,platforms:r}=t;const i=n.tags[0]??"the result";if(r.length===1){const o={oldLayers:e.layers,newLayers:n.
layers};return w0("History",o,[{title:e.reference,...e},{title:i,...n}])}return r.map(o=>w0(`History of ${fe(o.platform)}`,
o,[{title:e.reference,...y0(o.oldBytes,o.oldHistory)},{title:i,...y0(o.newBytes,o.newHistory)}])).join("\n\n")}function y0(t,e){
return{bytes:t,steps:e?.length??null,history:e}}function w0(t,{oldLayers:e,newLayers:n},r){const i=r.reduce((o,s)=>o+(s.
steps??0),0);return[`<details${i<=g1?" open":""}><summary>${t}: ${Be(e)} before, ${Be(n)} after</summary>`,"",...r.flatMap(
o=>[w1(o.title,o),""]),"</details>"].join("\n")}var y1=24;function w1(t,{bytes:e,steps:n,history:r}){const i=`${Ut(le(t,
ii))}  ${I(e)}`;if(r===null)return bt([i,"└─ (the history does not cover all layers)"]);const o=r.slice(-h1);const s=n??
r.length;const a=[{level:0,text:i}];let d=1;if(o.length<s){const c=`(${s-o.length} earlier steps)`;a.push({level:d++,text:c})}
for(const{command:c,bytes:f,layer:u}of o){const l=c.replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,"").replace(/\s+/g," ");const p=Ut(
le(l.trim()||"(no command)",p1));a.push({level:d,text:`${u?I(f):"-"}  ${p}`});if(u)d=Math.min(d+1,y1)}return bt(Pm(a))}function x0({
result:t,dryRun:e,platforms:n}){const r=e?" (expected)":"";if(n.length===1)return b0(`Largest directories${r}`,t.directories,
t.bytes);return n.map(i=>b0(`Largest directories of ${fe(i.platform)}${r}`,i.directories,i.newBytes)).filter(i=>i!=="").
join("\n\n")}function b0(t,e,n){if(e===null||e.length===0)return"";const r=g0(e,n);return[`<details open><summary>${t}</\
summary>`,"",r,"","</details>"].join("\n")}var Im=1024*1024;function P0(t,e){const n=[b1(t),E1(t),S1(t),E0(t),x1(t),S0(t),I1(t),P1(t),x0(t),T1(t),v1(t)].filter(s=>s!==
"");const r=`_Truncated: a job summary holds at most ${I(Im)}. The report has the rest._`;const i=s=>[...n.slice(0,s),...s<
n.length?[r]:[]].join("\n\n");const o=n.map((s,a)=>`

${i(n.length-a)}

`);return o.find(s=>Buffer.byteLength(s)<=e)??""}function b1(t){const{ok:e,dryRun:n,source:r,result:i,savedPercent:o,seconds:s,
cacheHit:a}=t;const d=i.tags.slice(0,3).map(fe).join(", ");const c=i.tags.length>3?` and ${i.tags.length-3} more`:"";const f=d===
""?"":` → ${d}${c}`;const u=r.bytes===i.bytes&&r.layers===i.layers;const l=u?"unchanged":Ri(o.toFixed(1));const p=n?"D\
ry run, nothing was changed. ":"";const h=a===true?", from the cache":"";return[`### ${e?"":"Not tagged: "}${fe(r.reference)}${f}`,
"",`${p}**${I(r.bytes)}** in ${Be(r.layers)} → **${I(i.bytes)}** in ${Be(i.layers)}, **${l}**, ${s.toFixed(1)} s${h}`].
join("\n")}function E1(t){if(t.budgets.length===0)return"";const e=t.budgets.map(({input:n,wanted:r,seen:i,met:o})=>`> ${o?
"Met":"Not met"}: <code>${n}</code> requires ${r}, got ${i}.`);return[`> [!${t.ok?"NOTE":"CAUTION"}]`,e.join("\n>\n")].join(
"\n")}function S1({source:t,result:e}){const n=[{name:"before",bytes:t.bytes,note:Be(t.layers)},{name:"after",bytes:e.bytes,
note:Be(e.layers)}];const r=t.packedBytes===null||e.packedBytes===null?"":`

Compressed, as pushed and pulled: ${I(t.packedBytes)} → ${I(e.packedBytes)}.`;return p0(n)+r}var oc=10;function x1({dryRun:t,
result:e}){const{imageId:n,pushed:r,written:i,verifiedEntries:o,testPassed:s}=e;const a=[...o===null?[]:[`${oe(o)} verif\
ied`],...s===true?["test passed"]:[]];const d=i.slice(0,oc).map(({name:u,digest:l})=>`${fe(u)}, ${fe(l)}`);const c=r.slice(
0,oc).map(u=>fe(`${u.name}@${u.digest}`));const f=r.length>oc?[`${r.length-oc} more`]:[];return[...n===null?[]:[`- Image\
 ID${t?" (expected)":""}: ${fe(n)}`],...[...c,...f].map(u=>`- Pushed: ${u}`),...d.map(u=>`- Written: ${u}`),...a.length===
0?[]:[`- Checks: ${a.join(", ")}`]].join("\n")}function k1(t){const e=[{kind:"hidden",name:"hidden in lower layers",bytes:t.
hiddenBytes,note:""},...t.rules.filter(n=>!I0(n)).map(({kind:n,name:r,entries:i,bytes:o})=>({kind:n,name:r,bytes:o,note:oe(
i)})),...t.commands.map(({name:n,seconds:r,bytes:i})=>({kind:"command",name:n,bytes:i??0,note:i===null?"freed size unkno\
wn":`${r.toFixed(1)} s`}))];return e.sort((n,r)=>r.bytes-n.bytes)}function k0(t){const e=t.rules.filter(I0).map(({kind:r,
name:i})=>r==="preset"?cs(le(i,ii)):fe(i));if(e.length===0)return"";const n=e.length>yn?` and ${e.length-yn} more`:"";return`\

Matched nothing: ${e.slice(0,yn).join(", ")}${n}.`}function I0({entries:t,bytes:e}){return t===0&&e===0}function P1({result:t,
suggestions:e,suggestedClean:n}){if(e===null||n===null)return"";const r=e.map(({name:o,bytes:s})=>{const a=t.bytes===0?0:
s/t.bytes*100;const d=Nn(o)?.why;const c=d===void 0?"":` (${d})`;return`- preset ${fe(o)}: ${I(s)}, ${ir(a)} % of the re\
sult${c}`});const i=Sn("clean",n);return["#### Possible further savings","",...r,"",bt([i],i.startsWith("--")?"sh":"yaml")].
join("\n")}function I1(t){const e=t.sizes==="blocks";const n=t.savedBytes===0||t.cleanedBytes===0&&Ss(e,t.savedBytes,t.source.
bytes);if(n)return k0(t).trimStart();const r=k1(t);const i=r.slice(0,yn);const o=Math.max(1,...r.map(({bytes:d})=>d));const s=i.
map(({kind:d,name:c,bytes:f,note:u=""})=>{const l=t.source.bytes===0?0:f/t.source.bytes*100;const p=d==="hidden"?c:`${d}\
 ${fe(c)}`;const h=Math.max(0,Math.round(f/o*20));return`| ${p} | ${et(I(f))} | ${et(`${ir(l)} %`)} | ${"█".repeat(h)}\
 | ${et(u)} |`});const a=r.length-i.length;return[`#### Where ${t.savedBytes<0?"the growth":`the ${I(t.savedBytes)}`} ca\
me from`,"","| | size | of the source | | |","| --- | ---: | ---: | --- | --- |",...s,...a>0?[`| ${a} more | | | | |`]:[],
"","Hidden in lower layers: files that a later layer deleted or replaced"+(e?", plus rounding to disk blocks.":"."),k0(t),
"",h0("Saved, in MB",r)].join("\n").trimEnd()}function T1(t){const e=t.kept.slice(0,yn).map(({what:n,why:r,entries:i,bytes:o})=>{
const s=i===null||o===null?"":`: ${I(o)} in ${oe(i)}`;const a=r===null?" (requested)":` (${cs(le(r,ii))})`;return`- ${fe(
n)}${s}${a}`});if(e.length===0)return"";return["<details><summary>Kept on purpose</summary>","",...e,"","</details>"].join(
"\n")}function v1({ok:t,dryRun:e,source:n,result:r,backup:i,engine:o}){if(!t||e||n.id===r.imageId)return"";const s=r.tags.
includes(n.reference);const a=s?"Not possible, because the result has replaced the source. Next time, give it another na\
me.":`The source image ${fe(n.reference)} is unchanged.`;const d=o===null?a:i!==null?`<code>docker load --input</code> ${fe(
i)} restores the source image.`:s?`Not possible, because the tag of the source image has moved. Next time, set <code>bac\
kup</code> to save an archive of it first.`:`The source image ${fe(n.reference)} is unchanged. Set <code>backup</code> t\
o save it to an archive as well.`;return[`**Undo**: ${d}`,"","**Trade-offs**: the single layer is not shared with other \
images and is pulled in one piece instead of in parallel. Signatures and attestations of the source do not apply to the \
result: sign it again."].join("\n")}async function v0(t,e,n){if(t===void 0||t===""){n.warning('Could not write the job summary: GITHUB_STEP_SUMMARY is not s\
et. Set "summary: false" to turn the summary off.');return}try{const{size:r}=await _1(t);const i=P0(e,Im-r);if(i===""){n.
warning(`Could not write the job summary: ${JSON.stringify(t)} is full.`);return}await O1(t,i,{flag:T0.O_WRONLY|T0.O_APPEND})}catch(r){
n.warning(`Could not write the job summary to ${JSON.stringify(t)}: ${E(r)}.`)}}import{AsyncLocalStorage as R1}from"node:async_hooks";import{ChildProcess as A1}from"node:child_process";import{subscribe as B1,
unsubscribe as C1}from"node:diagnostics_channel";import{accessSync as N1,constants as L1,statSync as $1}from"node:fs";import{
delimiter as D1,join as F1}from"node:path";var O0=new R1;var _0="child_process";var M1=2**31-1;var sc=class{#e=new Gn;async run(e,n,r){if(n.some(c=>c.includes("\0")))
return this.#e.run(e,n,r);const i=Symbol(e);const o=new mi(r.onOutput);let s;let a;const d=c=>{if(O0.getStore()!==i||!P(
c))return;if(!(c["process"]instanceof A1))return;s=c["process"];U1(s);s.once("error",f=>{a=f});s.once("spawn",H1.bind(void 0,
s,o,r.kill))};B1(_0,d);try{const c=await O0.run(i,()=>Jm(W1(z1(e)),[...n],{env:r.env,silent:true,ignoreReturnCode:true,delay:M1,
listeners:{stdout:o.stdout.add,stderr:o.stderr.add}}));return{exitCode:c??Tc,...o.texts()}}catch(c){if(s===void 0)return this.#e.
run(e,n,r);throw a??c}finally{C1(_0,d)}}};function U1(t){const e=t;const n=e.spawn?.bind(t);if(n===void 0)return;e.spawn=
r=>{try{return n({...r,detached:En})}catch(i){return process.nextTick(()=>t.emit("error",i))}}}function H1(t,e,n){t.stdin?.
on("error",()=>{}).end();e.readFrom(t);hi(n,t)}function z1(t){const e=(process.env["PATH"]??"").split(D1).filter(n=>n!==
"");return e.map(n=>F1(n,t)).find(j1)??t}function j1(t){try{N1(t,L1.X_OK);return $1(t).isFile()}catch{return false}}function W1(t){
return`"${t.replaceAll('"','\\"')}"`}import{randomUUID as J1}from"node:crypto";var ac=class{#e;info(e){this.#t();fi(G1(e))}debug(e){this.#t();Ao(e)}notice(e){this.#t();qm(e)}warning(e){this.#t();Ym(e)}async group(e,n){
this.#t();Xm(e);try{return await n()}finally{this.#t();Zm()}}showProgress(e){return Ah(e,n=>this.info(n))}untrusted(e){if(this.#e===
void 0){this.#e=J1();fi(`::stop-commands::${this.#e}`)}fi(e)}#t(){if(this.#e!==void 0)fi(`::${this.#e}::`);this.#e=void 0}};
function G1(t){return t.replace(/[\r\n]+/g," ").replace(/^([\s\u0085]*):(?=:)/,"$1: ").replaceAll("##[","## [")}import{randomUUID as N0}from"node:crypto";import{link as iM,mkdir as L0,readdir as $0,readFile as D0,rename as Tm,rm as si,
stat as oM,writeFile as sM}from"node:fs/promises";import{basename as aM,dirname as dM,join as Wn}from"node:path";import{readdir as V1,rm as K1,stat as Y1}from"node:fs/promises";import{join as q1}from"node:path";async function R0(t,e,n){
for(const r of await V1(t)){if(!e(r))continue;const i=q1(t,r);const o=await Y1(i).catch(()=>void 0);if(o!==void 0&&Date.
now()-o.mtimeMs>n)await K1(i,{recursive:true,force:true}).catch(()=>{})}}import{fork as X1}from"node:child_process";import{realpath as Z1}from"node:fs/promises";import{fileURLToPath as Q1}from"node:url";
var A0=20*60*1e3;var eM=64*1024;async function B0(t,{cwd:e,temp:n},r){const i=AbortSignal.timeout(A0);const o=X1(Q1(new URL(
"cache-client.mjs",import.meta.url)),{cwd:e,env:{...process.env,GITHUB_WORKSPACE:await Z1(e),RUNNER_TEMP:n},stdio:["igno\
re","pipe","pipe","ipc"],execArgv:[],detached:true});const s=()=>tM(o.pid);const a=AbortSignal.any([r,i]);a.addEventListener(
"abort",s);if(a.aborted)s();let d="";for(const l of[o.stdout,o.stderr])l?.setEncoding("utf8").on("data",p=>{if(d.length<
eM)d+=p});let c={isDone:false};o.on("message",l=>{c=l});const f=await new Promise(l=>{o.once("error",p=>l(p.message));o.
once("close",(p,h)=>{const g=h===null?`exited with status ${p}`:`was killed by ${h}`;l(p===0?void 0:`the cache client ${g}`)});
o.send(t,()=>{})});a.removeEventListener("abort",s);r.throwIfAborted();const u=i.aborted?`it took more than ${A0/6e4} mi\
nutes`:f;return{isDone:c.isDone&&u===void 0,...nM(d,c.error??u)}}function tM(t){try{if(t!==void 0)process.kill(-t,"SIGKI\
LL")}catch{}}function nM(t,e){const n=[];const r=[];for(const i of t.split(/\r?\n/)){const[,o,s=""]=/^::(\w+)[^:]*::(.*)$/.
exec(i)??[];if(o==="warning"||o==="error")n.push(rM(s));else if(o===void 0&&i.trim()!=="")r.push(i.trim())}if(e!==void 0)
n.push(e);return{problems:n,lines:r}}function rM(t){return t.replaceAll("%0D"," ").replaceAll("%0A"," ").replaceAll("%25",
"%")}var oi="docker-flatten-cache";var dc=`${oi}.lock`;var F0="docker-flatten-kept-";var cM=60*60*1e3;var fM=7*24*60*60*1e3;var cc=class{#e;#t;#n=!uM();#r=new Set;constructor(e,n){
this.#e=e;this.#t=n}async restore(e,n,r,i){if(this.#n){r.notice("The layer is not cached: this runner has no cache servi\
ce.");return false}try{return await this.#i(e,n,r,i)}catch(o){if(i.aborted)throw o;this.#n=true;r.notice(`Could not rest\
ore the layer from the cache: ${E(o)}`);return false}}async#i(e,n,r,i){return mM(this.#e,r,false,async o=>{const{isDone:s,
problems:a,lines:d}=await lM("restore",e,o,i);if(s){this.#r.add(e);for(const f of await $0(o))await Tm(Wn(o,f),Wn(n,f));
return true}if(a.length===0)return false;const c=`Could not restore the layer from the cache: ${a.join("; ")}`;if(d.some(
f=>f.startsWith("Cache hit for"))){this.#r.add(e);r.warning(`${c}. ${C0(e)}`)}else{this.#n=true;r.notice(c)}return false})}canSave(e,n){
if(this.#n)return false;if(!this.#r.has(e))return true;n.debug(C0(e));return false}async save(e,n,r){if(!this.canSave(e,
r))return;const i=Wn(this.#e,`${F0}${N0()}`);await Tm(n,i);this.#t({key:e,directory:i})}};function C0(t){return`If this \
happens again, the cache entry is damaged: delete it with "gh cache delete ${t}".`}async function M0(t){try{const e=await $0(t);const n=e.some(r=>[dc,oi,fc(oi)].includes(r));if(n&&await U0(Wn(t,dc))){for(const r of[
oi,fc(oi),dc])await si(Wn(t,r),{recursive:true,force:true})}await R0(t,r=>r.startsWith(F0),fM)}catch{}}function uM(){const{
env:t}=process;const e=t["GITHUB_SERVER_URL"]||"https://github.com";if(!URL.canParse(e))return false;const n=new URL(e).
hostname.toLowerCase();const r=n==="github.com"||n.endsWith(".ghe.com")||n.endsWith(".localhost");return r&&t["ACTIONS_C\
ACHE_SERVICE_V2"]?Boolean(t["ACTIONS_RESULTS_URL"]):Boolean(t["ACTIONS_CACHE_URL"])}async function lM(t,e,n,r){const i=aM(
n);const o=fc(n);await L0(o);try{return await B0({action:t,key:e,path:i},{cwd:dM(n),temp:o},r)}finally{await si(o,{recursive:true,
force:true}).catch(()=>{})}}function fc(t){return`${t}.temp`}async function mM(t,e,n,r){const i=Wn(t,oi);const o=Wn(t,dc);
if(!await U0(o)){e.notice("The layer is not cached: another step is using the cache in this directory.");return n}try{for(const s of[
i,fc(i)])await si(s,{recursive:true,force:true});await L0(i);return await r(i)}finally{await si(i,{recursive:true,force:true}).
catch(()=>{});await si(o,{force:true}).catch(()=>{})}}async function U0(t){const e=Co();for(let n=0;n<2;n++){try{await sM(
t,e,{flag:"wx"});return true}catch(s){if(s.code!=="EEXIST")throw s}const r=await D0(t,"utf8").catch(()=>"");const{mtimeMs:i}=await oM(
t).catch(()=>({mtimeMs:Date.now()}));const o=r===""?Date.now()-i>=cM:Ke(r);if(!o||!await pM(t,r))return false}return false}
async function pM(t,e){const n=`${t}.${N0()}`;try{await Tm(t,n)}catch{return true}const r=await D0(n,"utf8").catch(()=>e)===
e;if(!r)await iM(n,t).catch(()=>{});await si(n,{force:true});return r}var Jn={runId:"run-id",directories:"directories",ended:"ended",noEngine:"no-engine",cacheEntries:"cache-entries",tempDir:"\
temp-dir"};async function H0(){const t=new ac;const e=fp();try{const n=Co();const r=u0(d=>Gm(d));const i=r.report??gM(r.tempDir,`do\
cker-flatten-report-${hM()}.json`);const o={...r,report:i};bn(Jn.runId,n);bn(Jn.directories,Ns(o));if(!ma(o))bn(Jn.noEngine,
"true");await M0(o.tempDir);const s=o.cache?new cc(o.tempDir,yM()):void 0;if(s!==void 0)bn(Jn.tempDir,o.tempDir);const a=await Gx(
o,{id:n,docker:new Mo({runner:new sc}),log:t,signal:e.signal,cache:s});for(const[d,c]of Object.entries(Vx(a)))Vm(d,c);if(o.
summary)await v0(process.env["GITHUB_STEP_SUMMARY"],a.report,t);if(a.budgetError!==void 0)throw a.budgetError}catch(n){Ao(
tp(n));Km(He(n))}finally{bn(Jn.ended,"true");e.release()}}function yM(){const t=[];return e=>{t.push(e);bn(Jn.cacheEntries,
JSON.stringify(t))}}await H0();
