import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var yx=Object.create;var Om=Object.defineProperty;var wx=Object.getOwnPropertyDescriptor;var bx=Object.getOwnPropertyNames;var Ex=Object.getPrototypeOf;var Dx=Object.prototype.hasOwnProperty;var Cm=(t,e)=>(e=Symbol[t])?e:Symbol.for("Symbol."+t);var Bm=t=>{throw TypeError(t)};var oi=(t=>typeof require!=="undefined"?require:typeof Proxy!=="undefined"?new Proxy(t,{get:(e,n)=>(typeof require!=="un\
defined"?require:e)[n]}):t)(function(t){if(typeof require!=="undefined")return require.apply(this,arguments);throw Error(
'Dynamic require of "'+t+'" is not supported')});var N=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var Sx=(t,e,n,r)=>{if(e&&typeof e==="object"||typeof e==="function"){for(let i of bx(e))if(!Dx.call(t,i)&&i!==n)Om(t,i,{
get:()=>e[i],enumerable:!(r=wx(e,i))||r.enumerable})}return t};var Do=(t,e,n)=>(n=t!=null?yx(Ex(t)):{},Sx(e||!t||!t.__esModule?Om(n,"default",{value:t,enumerable:true}):n,t));var rt=(t,e,n)=>{if(e!=null){if(typeof e!=="object"&&typeof e!=="function")Bm("Object expected");var r,i;if(n)r=e[Cm("as\
yncDispose")];if(r===void 0){r=e[Cm("dispose")];if(n)i=r}if(typeof r!=="function")Bm("Object not disposable");if(i)r=function(){
try{i.call(this)}catch(o){return Promise.reject(o)}};t.push([n,r,e])}else if(n){t.push([n])}return e};var it=(t,e,n)=>{var r=typeof SuppressedError===
"function"?SuppressedError:function(s,a,d,c){return c=Error(d),c.name="SuppressedError",c.error=s,c.suppressed=a,c};var i=s=>e=
n?new r(s,e,"An error was suppressed during disposal"):(n=true,s);var o=s=>{while(s=t.pop()){try{var a=s[1]&&s[1].call(s[2]);
if(s[0])return Promise.resolve(a).then(o,d=>(i(d),o()))}catch(d){i(d)}}if(n)throw e};return o()};var lh=N((p8,fh)=>{fh.exports=oi("events")});var ph=N((g8,mh)=>{mh.exports=class h8{constructor(e){if(!(e>0)||(e-1&e)!==0)throw new Error("Max size for a FixedFIFO s\
hould be a power of two");this.buffer=new Array(e);this.mask=e-1;this.top=0;this.btm=0;this.next=null}clear(){this.top=this.
btm=0;this.next=null;this.buffer.fill(void 0)}push(e){if(this.buffer[this.top]!==void 0)return false;this.buffer[this.top]=
e;this.top=this.top+1&this.mask;return true}shift(){const e=this.buffer[this.btm];if(e===void 0)return void 0;this.buffer[this.
btm]=void 0;this.btm=this.btm+1&this.mask;return e}peek(){return this.buffer[this.btm]}isEmpty(){return this.buffer[this.
btm]===void 0}}});var Wc=N((w8,gh)=>{var hh=ph();gh.exports=class y8{constructor(e){this.hwm=e||16;this.head=new hh(this.hwm);this.tail=this.
head;this.length=0}clear(){this.head=this.tail;this.head.clear();this.length=0}push(e){this.length++;if(!this.head.push(
e)){const n=this.head;this.head=n.next=new hh(2*this.head.buffer.length);this.head.push(e)}}shift(){if(this.length!==0)this.
length--;const e=this.tail.shift();if(e===void 0&&this.tail.next){const n=this.tail.next;this.tail.next=null;this.tail=n;
return this.tail.shift()}return e}peek(){const e=this.tail.peek();if(e===void 0&&this.tail.next)return this.tail.next.peek();
return e}isEmpty(){return this.length===0}}});var ir=N((b8,yh)=>{function RP(t){return Buffer.isBuffer(t)||t instanceof Uint8Array}function FP(t){return Buffer.isEncoding(
t)}function NP(t,e,n){return Buffer.alloc(t,e,n)}function $P(t){return Buffer.allocUnsafe(t)}function LP(t){return Buffer.
allocUnsafeSlow(t)}function MP(t,e){return Buffer.byteLength(t,e)}function UP(t,e){return Buffer.compare(t,e)}function HP(t,e){
return Buffer.concat(t,e)}function zP(t,e,n,r,i){return V(t).copy(e,n,r,i)}function jP(t,e){return V(t).equals(e)}function WP(t,e,n,r,i){
return V(t).fill(e,n,r,i)}function JP(t,e,n){return Buffer.from(t,e,n)}function GP(t,e,n,r){return V(t).includes(e,n,r)}
function VP(t,e,n,r){return V(t).indexOf(e,n,r)}function YP(t,e,n,r){return V(t).lastIndexOf(e,n,r)}function KP(t){return V(
t).swap16()}function qP(t){return V(t).swap32()}function XP(t){return V(t).swap64()}function V(t){if(Buffer.isBuffer(t))
return t;return Buffer.from(t.buffer,t.byteOffset,t.byteLength)}function ZP(t,e,n,r){return V(t).toString(e,n,r)}function QP(t,e,n){
return V(t).toString("hex",e,n)}function eT(t,e,n,r,i){return V(t).write(e,n,r,i)}function tT(t,e){return V(t).readDoubleBE(
e)}function nT(t,e){return V(t).readDoubleLE(e)}function rT(t,e){return V(t).readFloatBE(e)}function iT(t,e){return V(t).
readFloatLE(e)}function oT(t,e){return V(t).readInt32BE(e)}function sT(t,e){return V(t).readInt32LE(e)}function aT(t,e){
return V(t).readUInt32BE(e)}function dT(t,e){return V(t).readUInt32LE(e)}function cT(t,e,n){return V(t).writeDoubleBE(e,
n)}function uT(t,e,n){return V(t).writeDoubleLE(e,n)}function fT(t,e,n){return V(t).writeFloatBE(e,n)}function lT(t,e,n){
return V(t).writeFloatLE(e,n)}function mT(t,e,n){return V(t).writeInt32BE(e,n)}function pT(t,e,n){return V(t).writeInt32LE(
e,n)}function hT(t,e,n){return V(t).writeUInt32BE(e,n)}function gT(t,e,n){return V(t).writeUInt32LE(e,n)}yh.exports={isBuffer:RP,
isEncoding:FP,alloc:NP,allocUnsafe:$P,allocUnsafeSlow:LP,byteLength:MP,compare:UP,concat:HP,copy:zP,equals:jP,fill:WP,from:JP,
includes:GP,indexOf:VP,lastIndexOf:YP,swap16:KP,swap32:qP,swap64:XP,toBuffer:V,toString:ZP,toHex:QP,write:eT,readDoubleBE:tT,
readDoubleLE:nT,readFloatBE:rT,readFloatLE:iT,readInt32BE:oT,readInt32LE:sT,readUInt32BE:aT,readUInt32LE:dT,writeDoubleBE:cT,
writeDoubleLE:uT,writeFloatBE:fT,writeFloatLE:lT,writeInt32BE:mT,writeInt32LE:pT,writeUInt32BE:hT,writeUInt32LE:gT}});var bh=N((D8,wh)=>{var yT=ir();wh.exports=class E8{constructor(e){this.encoding=e}get remaining(){return 0}decode(e){return yT.
toString(e,this.encoding)}flush(){return""}}});var xh=N((x8,Sh)=>{var Eh=ir();Sh.exports=class S8{constructor(){this._reset()}get remaining(){return this.bytesSeen}decode(e){
if(e.byteLength===0)return"";if(this.bytesNeeded===0&&Dh(e,0)===0){this.bytesSeen=wT(e);return Eh.toString(e,"utf8")}let n="";
let r=0;if(this.bytesNeeded>0){while(r<e.byteLength){const s=e[r];if(s<this.lowerBoundary||s>this.upperBoundary){n+="�";
this._reset();break}this.lowerBoundary=128;this.upperBoundary=191;this.codePoint=this.codePoint<<6|s&63;this.bytesSeen++;
r++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(this.codePoint);this._reset();break}}if(this.bytesNeeded>
0)return n}const i=Dh(e,r);const o=e.byteLength-i;if(o>r)n+=Eh.toString(e,"utf8",r,o);for(let s=o;s<e.byteLength;s++){const a=e[s];
if(this.bytesNeeded===0){if(a<=127){this.bytesSeen=0;n+=String.fromCharCode(a)}else if(a>=194&&a<=223){this.bytesNeeded=
2;this.bytesSeen=1;this.codePoint=a&31}else if(a>=224&&a<=239){if(a===224)this.lowerBoundary=160;else if(a===237)this.upperBoundary=
159;this.bytesNeeded=3;this.bytesSeen=1;this.codePoint=a&15}else if(a>=240&&a<=244){if(a===240)this.lowerBoundary=144;else if(a===
244)this.upperBoundary=143;this.bytesNeeded=4;this.bytesSeen=1;this.codePoint=a&7}else{this.bytesSeen=1;n+="�"}continue}
if(a<this.lowerBoundary||a>this.upperBoundary){n+="�";s--;this._reset();continue}this.lowerBoundary=128;this.upperBoundary=
191;this.codePoint=this.codePoint<<6|a&63;this.bytesSeen++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(
this.codePoint);this._reset()}}return n}flush(){const e=this.bytesNeeded>0?"�":"";this._reset();return e}_reset(){this.
codePoint=0;this.bytesNeeded=0;this.bytesSeen=0;this.lowerBoundary=128;this.upperBoundary=191}};function Dh(t,e){const n=t.
byteLength;if(n<=e)return 0;const r=Math.max(e,n-4);let i=n-1;while(i>r&&(t[i]&192)===128)i--;if(i<e)return 0;const o=t[i];
let s;if(o<=127)return 0;if(o>=194&&o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 0;const a=n-
i;return a<s?a:0}function wT(t){const e=t.byteLength;if(e===0)return 0;const n=t[e-1];if(n<=127)return 0;if((n&192)!==128)
return 1;const r=Math.max(0,e-4);let i=e-2;while(i>=r&&(t[i]&192)===128)i--;if(i<0)return 1;const o=t[i];let s;if(o>=194&&
o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 1;if(e-i!==s)return 1;if(s>=3){const a=t[i+
1];if(o===224&&a<160)return 1;if(o===237&&a>159)return 1;if(o===240&&a<144)return 1;if(o===244&&a>143)return 1}return 0}});var Ph=N((P8,kh)=>{var bT=bh();var ET=xh();kh.exports=class k8{constructor(e="utf8"){this.encoding=DT(e);switch(this.encoding){case"\
utf8":this.decoder=new ET;break;case"utf16le":case"base64":throw new Error("Unsupported encoding: "+this.encoding);default:
this.decoder=new bT(this.encoding)}}get remaining(){return this.decoder.remaining}push(e){if(typeof e==="string")return e;
return this.decoder.decode(e)}write(e){return this.push(e)}end(e){let n="";if(e)n=this.push(e);n+=this.decoder.flush();return n}};
function DT(t){t=t.toLowerCase();switch(t){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"\
utf-16le":return"utf16le";case"latin1":case"binary":return"latin1";case"base64":case"ascii":case"hex":return t;default:throw new Error(
"Unknown encoding: "+t)}}});var Ih=N((T8,Th)=>{Th.exports=class ct extends Error{constructor(e,n,r=ct){super(e);this.code=n;if(Error.captureStackTrace){
Error.captureStackTrace(this,r)}}static isStreamDestroyed(e){return e&&e.code==="STREAM_DESTROYED"}static isPrematureClose(e){
return e&&e.code==="PREMATURE_CLOSE"}static isAborted(e){return e&&e.code==="ABORTED"}static isBadArgument(e){return e&&
e.code==="BAD_ARGUMENT"}get name(){return"StreamError"}static STREAM_DESTROYED(){return new ct("Stream was destroyed","S\
TREAM_DESTROYED",ct.STREAM_DESTROYED)}static PREMATURE_CLOSE(e="Premature close"){return new ct(e,"PREMATURE_CLOSE",ct.PREMATURE_CLOSE)}static ABORTED(){
return new ct("Stream aborted","ABORTED",ct.ABORTED)}static BAD_ARGUMENT(e="Bad argument"){return new ct(e,"BAD_ARGUMENT",
ct.BAD_ARGUMENT)}}});var su=N((I8,Yh)=>{var{EventEmitter:ST}=lh();var _h=Wc();var xT=Ph();var Ye=Ih();var Jc=typeof queueMicrotask==="undefin\
ed"?t=>global.process.nextTick(t):queueMicrotask;var re=(1<<29)-1;var ut=1;var Zc=2;var Dt=4;var ki=8;var Ah=re^ut;var kT=re^
Zc;var Bi=1<<4;var or=2<<4;var dr=4<<4;var jt=8<<4;var Oi=16<<4;var Qc=32<<4;var Wt=64<<4;var Gc=128<<4;var eu=256<<4;var tu=512<<
4;var Qe=1024<<4;var zt=2048<<4;var xs=4096<<4;var En=8192<<4;var Rh=Oi|Qc;var PT=Bi|xs;var TT=dr|Bi;var IT=eu|jt;var nu=Oi|
En;var CT=re^Bi;var BT=re^dr;var OT=re^(dr|xs);var Ch=re^xs;var vT=re^Oi;var _T=re^(jt|tu);var AT=re^Wt;var Bh=re^Rh;var Fh=re^
zt;var RT=re^or;var Nh=re^En;var FT=re^nu;var St=1<<18;var ar=2<<18;var vi=4<<18;var Dn=8<<18;var _i=16<<18;var Gt=32<<18;
var Vc=64<<18;var sr=128<<18;var ru=256<<18;var Jt=512<<18;var ks=1024<<18;var NT=re^(St|ru);var $h=re^vi;var $T=re^(St|
Jt);var LT=re^_i;var MT=re^Dn;var Lh=re^sr;var UT=re^ar;var Mh=re^ks;var Pi=Bi|St;var Uh=re^Pi;var iu=Qe|Gt;var ft=Dt|ki|
Zc;var He=ft|ut;var Hh=ft|iu;var HT=$h&BT;var Ps=sr|zt;var zT=Ps&Uh;var zh=He|zT;var jT=He|Wt|Qe;var Oh=He|Qe|jt;var WT=He|
Wt|jt;var JT=He|eu|jt|tu;var GT=He|Bi|Wt|Qe|xs|En;var VT=ft|Wt|Qe;var YT=or|He|zt|dr;var KT=zt|ut;var qT=He|Jt|Gt;var XT=Dn|
_i;var jh=Dn|St;var ZT=Dn|_i|He|St;var vh=He|St|Dn|ks;var QT=vi|St;var eI=St|ru;var tI=He|Jt|jh|Gt;var nI=_i|ft|Jt|Gt;var rI=ar|
He|sr|vi;var iI=Jt|Gt|ft;var ys=Symbol.asyncIterator||Symbol("asyncIterator");var ws=class{constructor(e,{highWaterMark:n=16384,
map:r=null,mapWritable:i,byteLength:o,byteLengthWritable:s}={}){this.stream=e;this.queue=new _h;this.highWaterMark=n;this.
buffered=0;this.error=null;this.pipeline=null;this.drains=null;this.byteLength=s||o||Vh;this.map=i||r;this.afterWrite=aI.
bind(this);this.afterUpdateNextTick=uI.bind(this)}get ending(){return(this.stream._duplexState&Jt)!==0}get ended(){return(this.
stream._duplexState&Gt)!==0}push(e){if((this.stream._duplexState&iI)!==0)return false;if(this.map!==null)e=this.map(e);this.
buffered+=this.byteLength(e);this.queue.push(e);if(this.buffered<this.highWaterMark){this.stream._duplexState|=Dn;return true}
this.stream._duplexState|=XT;return false}shift(){const e=this.queue.shift();this.buffered-=this.byteLength(e);if(this.buffered===
0)this.stream._duplexState&=MT;return e}end(e){if(typeof e==="function"){this.stream.once("finish",e)}else if(e!==void 0&&
e!==null){this.push(e)}this.stream._duplexState=(this.stream._duplexState|Jt)&$h}autoBatch(e,n){const r=[];const i=this.
stream;r.push(e);while((i._duplexState&vh)===jh){r.push(i._writableState.shift())}if((i._duplexState&He)!==0)return n(null);
i._writev(r,n)}update(){const e=this.stream;e._duplexState|=ar;do{while((e._duplexState&vh)===Dn){const n=this.shift();e.
_duplexState|=eI;e._write(n,this.afterWrite)}if((e._duplexState&QT)===0)this.updateNonPrimary()}while(this.continueUpdate()===
true);e._duplexState&=UT}updateNonPrimary(){const e=this.stream;if((e._duplexState&tI)===Jt){e._duplexState=e._duplexState|
St;e._final(sI.bind(this));return}if((e._duplexState&ft)===Dt){if((e._duplexState&Ps)===0){e._duplexState|=Pi;e._destroy(
Wh.bind(this))}return}if((e._duplexState&zh)===ut){e._duplexState=(e._duplexState|Pi)&Ah;e._open(Jh.bind(this))}}continueUpdate(){
if((this.stream._duplexState&sr)===0)return false;this.stream._duplexState&=Lh;return true}updateCallback(){if((this.stream.
_duplexState&rI)===vi){this.update()}else{this.updateNextTick()}}updateNextTick(){if((this.stream._duplexState&sr)!==0)return;
this.stream._duplexState|=sr;if((this.stream._duplexState&ar)===0)Jc(this.afterUpdateNextTick)}};var Yc=class{constructor(e,{
highWaterMark:n=16384,map:r=null,mapReadable:i,byteLength:o,byteLengthReadable:s}={}){this.stream=e;this.queue=new _h;this.
highWaterMark=n===0?1:n;this.buffered=0;this.readAhead=n>0;this.error=null;this.pipeline=null;this.byteLength=s||o||Vh;this.
map=i||r;this.pipeTo=null;this.afterRead=dI.bind(this);this.afterUpdateNextTick=cI.bind(this)}get ending(){return(this.stream.
_duplexState&Wt)!==0}get ended(){return(this.stream._duplexState&Qe)!==0}pipe(e,n){if(this.pipeTo!==null)throw Ye.BAD_ARGUMENT(
"Can only pipe to one destination");if(typeof n!=="function")n=null;this.stream._duplexState|=Qc;this.pipeTo=e;this.pipeline=
new qc(this.stream,e,n);if(n)this.stream.on("error",Xc);if(Ci(e)){e._writableState.pipeline=this.pipeline;if(n)e.on("err\
or",Xc);e.on("finish",this.pipeline.finished.bind(this.pipeline))}else{const r=this.pipeline.done.bind(this.pipeline,e);
const i=this.pipeline.done.bind(this.pipeline,e,null);e.on("error",r);e.on("close",i);e.on("finish",this.pipeline.finished.
bind(this.pipeline))}e.on("drain",oI.bind(this));this.stream.emit("piping",e);e.emit("pipe",this.stream)}push(e){const n=this.
stream;if(e===null){this.highWaterMark=0;n._duplexState=(n._duplexState|Wt)&OT;return false}if(this.map!==null){e=this.map(
e);if(e===null){n._duplexState&=Ch;return this.buffered<this.highWaterMark}}this.buffered+=this.byteLength(e);this.queue.
push(e);n._duplexState=(n._duplexState|jt)&Ch;return this.buffered<this.highWaterMark}shift(){const e=this.queue.shift();
this.buffered-=this.byteLength(e);if(this.buffered===0){this.stream._duplexState&=_T}return e}unshift(e){const n=[this.map!==
null?this.map(e):e];while(this.buffered>0)n.push(this.shift());for(let r=0;r<n.length-1;r++){const i=n[r];this.buffered+=
this.byteLength(i);this.queue.push(i)}this.push(n[n.length-1])}read(){const e=this.stream;if((e._duplexState&Oh)===jt){const n=this.
shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===false){e._duplexState&=Bh}if((e._duplexState&Gc)!==0){e.emit("data",
n)}return n}if(this.readAhead===false){e._duplexState|=En;this.updateNextTick()}return null}drain(){const e=this.stream;
while((e._duplexState&Oh)===jt&&(e._duplexState&Rh)!==0){const n=this.shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===
false){e._duplexState&=Bh}if((e._duplexState&Gc)!==0){e.emit("data",n)}}}update(){const e=this.stream;e._duplexState|=or;
do{this.drain();while(this.buffered<this.highWaterMark&&(e._duplexState&GT)===En){e._duplexState|=PT;e._read(this.afterRead);
this.drain()}if((e._duplexState&JT)===IT){e._duplexState|=tu;e.emit("readable")}if((e._duplexState&TT)===0){this.updateNonPrimary()}}while(this.
continueUpdate()===true);e._duplexState&=RT}updateNonPrimary(){const e=this.stream;if((e._duplexState&WT)===Wt){e._duplexState=
(e._duplexState|Qe)&AT;e.emit("end");if((e._duplexState&Hh)===iu){e._duplexState|=Dt}if(this.pipeTo!==null){this.pipeTo.
end()}}if((e._duplexState&ft)===Dt){if((e._duplexState&Ps)===0){e._duplexState|=Pi;e._destroy(Wh.bind(this))}return}if((e.
_duplexState&zh)===ut){e._duplexState=(e._duplexState|Pi)&Ah;e._open(Jh.bind(this))}}continueUpdate(){if((this.stream._duplexState&
zt)===0)return false;this.stream._duplexState&=Fh;return true}updateCallback(){if((this.stream._duplexState&YT)===dr){this.
update()}else{this.updateNextTick()}}updateNextTickIfOpen(){if((this.stream._duplexState&KT)!==0)return;this.stream._duplexState|=
zt;if((this.stream._duplexState&or)===0)Jc(this.afterUpdateNextTick)}updateNextTick(){if((this.stream._duplexState&zt)!==
0)return;this.stream._duplexState|=zt;if((this.stream._duplexState&or)===0)Jc(this.afterUpdateNextTick)}};var Kc=class{constructor(e){
this.data=null;this.afterTransform=lI.bind(e);this.afterFinal=null}};var qc=class{constructor(e,n,r){this.from=e;this.to=
n;this.afterPipe=r;this.error=null;this.pipeToFinished=false}finished(){this.pipeToFinished=true}done(e,n){if(n)this.error=
n;if(e===this.to){this.to=null;if(this.from!==null){if((this.from._duplexState&Qe)===0||!this.pipeToFinished){this.from.
destroy(this.error||Ye.PREMATURE_CLOSE("Writable stream closed"))}return}}if(e===this.from){this.from=null;if(this.to!==
null){if((e._duplexState&Qe)===0){this.to.destroy(this.error||Ye.PREMATURE_CLOSE("Readable stream closed"))}return}}if(this.
afterPipe!==null)this.afterPipe(this.error);this.to=this.from=this.afterPipe=null}};function oI(){this.stream._duplexState|=
Qc;this.updateCallback()}function sI(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&ft)===0){e._duplexState|=
Gt;e.emit("finish")}if((e._duplexState&Hh)===iu){e._duplexState|=Dt}e._duplexState&=$T;if((e._duplexState&ar)===0){this.
update()}else{this.updateNextTick()}}function Wh(t){const e=this.stream;if(!t&&!Ye.isStreamDestroyed(this.error))t=this.
error;if(t)e.emit("error",t);e._duplexState|=ki;e.emit("close");const n=e._readableState;const r=e._writableState;if(n!==
null&&n.pipeline!==null){n.pipeline.done(e,t)}if(r!==null){while(r.drains!==null&&r.drains.length>0){r.drains.shift().resolve(
false)}if(r.pipeline!==null){r.pipeline.done(e,t)}}}function aI(t){const e=this.stream;if(t)e.destroy(t);e._duplexState&=
NT;if(this.drains!==null)fI(this.drains);if((e._duplexState&ZT)===_i){e._duplexState&=LT;if((e._duplexState&Vc)===Vc){e.
emit("drain")}}this.updateCallback()}function dI(t){if(t)this.stream.destroy(t);this.stream._duplexState&=CT;if(this.readAhead===
false&&(this.stream._duplexState&Oi)===0){this.stream._duplexState&=Nh}this.updateCallback()}function cI(){if((this.stream.
_duplexState&or)===0){this.stream._duplexState&=Fh;this.update()}}function uI(){if((this.stream._duplexState&ar)===0){this.
stream._duplexState&=Lh;this.update()}}function fI(t){for(let e=0;e<t.length;e++){if(--t[e].writes===0){t.shift().resolve(
true);e--}}}function Jh(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&Dt)===0){if((e._duplexState&jT)===0){
e._duplexState|=dr}if((e._duplexState&qT)===0){e._duplexState|=vi}e.emit("open")}e._duplexState&=Uh;if(e._writableState!==
null){e._writableState.updateCallback()}if(e._readableState!==null){e._readableState.updateCallback()}}function lI(t,e){
if(e!==void 0&&e!==null)this.push(e);this._writableState.afterWrite(t)}function mI(t){if(this._readableState!==null){if(t===
"data"){this._duplexState|=Gc|nu;this._readableState.updateNextTick()}if(t==="readable"){this._duplexState|=eu;this._readableState.
updateNextTick()}}if(this._writableState!==null){if(t==="drain"){this._duplexState|=Vc;this._writableState.updateNextTick()}}}
var Ti=class extends ST{constructor(e){super();this._duplexState=0;this._readableState=null;this._writableState=null;if(e){
if(e.open)this._open=e.open;if(e.destroy)this._destroy=e.destroy;if(e.predestroy)this._predestroy=e.predestroy;if(e.signal)
e.signal.addEventListener("abort",PI.bind(this))}this.on("newListener",mI)}_open(e){e(null)}_destroy(e){e(null)}_predestroy(){}get readable(){
return this._readableState!==null?true:void 0}get writable(){return this._writableState!==null?true:void 0}get destroyed(){
return(this._duplexState&ki)!==0}get destroying(){return(this._duplexState&ft)!==0}destroy(e){if((this._duplexState&ft)===
0){if(!e)e=Ye.STREAM_DESTROYED();this._duplexState=(this._duplexState|Dt)&HT;if(this._readableState!==null){this._readableState.
highWaterMark=0;this._readableState.error=e}if(this._writableState!==null){this._writableState.highWaterMark=0;this._writableState.
error=e}this._duplexState|=Zc;this._predestroy();this._duplexState&=kT;if(this._readableState!==null){this._readableState.
updateNextTick()}if(this._writableState!==null){this._writableState.updateNextTick()}}}};var bs=class t extends Ti{constructor(e){
super(e);this._duplexState|=ut|Gt|En;this._readableState=new Yc(this,e);if(e){if(this._readableState.readAhead===false)this.
_duplexState&=Nh;if(e.read)this._read=e.read;if(e.eagerOpen)this._readableState.updateNextTick();if(e.encoding)this.setEncoding(
e.encoding)}}static deferred(e,n){const r=new Ss(n);e().then(i=>{if(i===null)return r.end();if(r.destroying)return;ou(i,
r,Xc)}).catch(i=>r.destroy(i));return r}setEncoding(e){const n=new xT(e);const r=this._readableState.map||gI;this._readableState.
map=i;return this;function i(o){const s=n.push(o);return s===""&&(o.byteLength!==0||n.remaining>0)?null:r(s)}}_read(e){e(
null)}pipe(e,n){this._readableState.updateNextTick();this._readableState.pipe(e,n);return e}read(){this._readableState.updateNextTick();
return this._readableState.read()}push(e){this._readableState.updateNextTickIfOpen();return this._readableState.push(e)}unshift(e){
this._readableState.updateNextTickIfOpen();return this._readableState.unshift(e)}resume(){this._duplexState|=nu;this._readableState.
updateNextTick();return this}pause(){this._duplexState&=this._readableState.readAhead===false?FT:vT;return this}static _fromAsyncIterator(e,n){
let r;const i=new t({...n,read(s){e.next().then(o).then(s.bind(null,null)).catch(s)},predestroy(){r=e.return()},destroy(s){
if(!r)return s(null);r.then(s.bind(null,null)).catch(s)}});return i;function o(s){if(s.done)i.push(null);else i.push(s.value)}}static from(e,n){
if(SI(e))return e;if(e[ys])return this._fromAsyncIterator(e[ys](),n);if(!Array.isArray(e))e=e===void 0?[]:[e];let r=0;return new t(
{...n,read(i){this.push(r===e.length?null:e[r++]);i(null)}})}static isBackpressured(e){return(e._duplexState&VT)!==0||e.
_readableState.buffered>=e._readableState.highWaterMark}static isPaused(e){return(e._duplexState&Oi)===0}[ys](){const e=this;
let n=null;let r=null;let i=null;this.on("error",c=>{n=c});this.on("readable",o);this.on("close",s);return{[ys](){return this},
next(){return new Promise(function(c,u){r=c;i=u;const f=e.read();if(f!==null)a(f);else if((e._duplexState&ki)!==0)a(null)})},
return(){return d(null)},throw(c){return d(c)}};function o(){if(r!==null)a(e.read())}function s(){if(r!==null)a(null)}function a(c){
if(i===null)return;if(n){i(n)}else if(c===null&&(e._duplexState&Qe)===0){i(Ye.STREAM_DESTROYED())}else{r({value:c,done:c===
null})}i=r=null}function d(c){e.destroy(c);return new Promise((u,f)=>{if(e._duplexState&ki)return u({value:void 0,done:true});
e.once("close",function(){if(c)f(c);else u({value:void 0,done:true})})})}}};var Es=class extends Ti{constructor(e){super(
e);this._duplexState|=ut|Qe;this._writableState=new ws(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final;if(e.eagerOpen)this._writableState.updateNextTick()}}cork(){this._duplexState|=ks}uncork(){
this._duplexState&=Mh;this._writableState.updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(
e,n)}_final(e){e(null)}static isBackpressured(e){return(e._duplexState&nI)!==0}static drained(e){if(e.destroyed)return Promise.
resolve(false);const n=e._writableState;const r=TI(e)?Math.min(1,n.queue.length):n.queue.length;const i=r+(e._duplexState&
ru?1:0);if(i===0)return Promise.resolve(true);if(n.drains===null)n.drains=[];return new Promise(o=>{n.drains.push({writes:i,
resolve:o})})}write(e){this._writableState.updateNextTick();return this._writableState.push(e)}end(e){this._writableState.
updateNextTick();this._writableState.end(e);return this}};var Ii=class extends bs{constructor(e){super(e);this._duplexState=
ut|this._duplexState&En;this._writableState=new ws(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final}}cork(){this._duplexState|=ks}uncork(){this._duplexState&=Mh;this._writableState.
updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(e,n)}_final(e){e(null)}write(e){this._writableState.
updateNextTick();return this._writableState.push(e)}end(e){this._writableState.updateNextTick();this._writableState.end(
e);return this}};var Ds=class extends Ii{constructor(e){super(e);this._transformState=new Kc(this);if(e){if(e.transform)
this._transform=e.transform;if(e.flush)this._flush=e.flush}}_write(e,n){if(this._readableState.buffered>=this._readableState.
highWaterMark){this._transformState.data=e}else{this._transform(e,this._transformState.afterTransform)}}_read(e){if(this.
_transformState.data!==null){const n=this._transformState.data;this._transformState.data=null;e(null);this._transform(n,
this._transformState.afterTransform)}else{e(null)}}destroy(e){super.destroy(e);if(this._transformState.data!==null){this.
_transformState.data=null;this._transformState.afterTransform()}}_transform(e,n){n(null,e)}_flush(e){e(null)}_final(e){this.
_transformState.afterFinal=e;this._flush(pI.bind(this))}};var Ss=class extends Ds{};function pI(t,e){const n=this._transformState.
afterFinal;if(t)return n(t);if(e!==null&&e!==void 0)this.push(e);this.push(null);n(null)}function hI(...t){return new Promise(
(e,n)=>{return ou(...t,r=>{if(r)return n(r);e()})})}function ou(t,...e){const n=Array.isArray(t)?[...t,...e]:[t,...e];const r=n.
length&&typeof n[n.length-1]==="function"?n.pop():null;if(n.length<2)throw Ye.BAD_ARGUMENT("Pipeline requires at least 2\
 streams");let i=n[0];let o=null;let s=null;for(let c=1;c<n.length;c++){o=n[c];if(Ci(i)){i.pipe(o,d)}else{a(i,true,c>1,d);
i.pipe(o)}i=o}if(r){let c=false;const u=Ci(o)||!!(o._writableState&&o._writableState.autoDestroy);o.on("error",f=>{if(s===
null)s=f});o.on("finish",()=>{c=true;if(!u)r(s)});if(u){o.on("close",()=>r(s||(c?null:Ye.PREMATURE_CLOSE())))}}return o;
function a(c,u,f,l){c.on("error",l);c.on("close",p);function p(){if(u&&c._readableState&&!c._readableState.ended){return l(
Ye.PREMATURE_CLOSE())}if(f&&c._writableState&&!c._writableState.ended){return l(Ye.PREMATURE_CLOSE())}}}function d(c){if(!c||
s)return;s=c;for(const u of n){u.destroy(c)}}}function gI(t){return t}function Gh(t){return!!t._readableState||!!t._writableState}
function Ci(t){return typeof t._duplexState==="number"&&Gh(t)}function yI(t){return!!t._readableState&&t._readableState.
ending}function wI(t){return!!t._readableState&&t._readableState.ended}function bI(t){return!!t._writableState&&t._writableState.
ending}function EI(t){return!!t._writableState&&t._writableState.ended}function DI(t,e={}){const n=t._readableState&&t._readableState.
error||t._writableState&&t._writableState.error;return!e.all&&Ye.isStreamDestroyed(n)?null:n}function SI(t){return Ci(t)&&
t.readable}function xI(t){return(t._duplexState&ut)!==ut||(t._duplexState&Dt)===Dt||(t._duplexState&Ps)!==0}function kI(t){
return typeof t==="object"&&t!==null&&typeof t.byteLength==="number"}function Vh(t){return kI(t)?t.byteLength:1024}function Xc(){}
function PI(){this.destroy(Ye.ABORTED())}function TI(t){return t._writev!==Es.prototype._writev&&t._writev!==Ii.prototype.
_writev}Yh.exports={pipeline:ou,pipelinePromise:hI,isStream:Gh,isStreamx:Ci,isEnding:yI,isEnded:wI,isFinishing:bI,isFinished:EI,
isDisturbed:xI,getStreamError:DI,Stream:Ti,Writable:Es,Readable:bs,Duplex:Ii,Transform:Ds,PassThrough:Ss}});var cu=N(ur=>{var H=ir();var II="0000000000000000000";var CI="7777777777777777777";var Ts="0".charCodeAt(0);var Kh=H.from(
[117,115,116,97,114,0]);var BI=H.from([Ts,Ts]);var OI=H.from([117,115,116,97,114,32]);var vI=H.from([32,0]);var _I=4095;
var Ai=257;var du=263;ur.decodeLongPath=function t(e,n){return cr(e,0,e.length,n)};ur.encodePax=function t(e){let n="";if(e.
name)n+=au(" path="+e.name+"\n");if(e.linkname)n+=au(" linkpath="+e.linkname+"\n");const r=e.pax;if(r){for(const i in r){
n+=au(" "+i+"="+r[i]+"\n")}}return H.from(n)};ur.decodePax=function t(e){const n={};while(e.length){let r=0;while(r<e.length&&
e[r]!==32)r++;const i=parseInt(H.toString(e.subarray(0,r)),10);if(!i)return n;const o=H.toString(e.subarray(r+1,i-1));const s=o.
indexOf("=");if(s===-1)return n;n[o.slice(0,s)]=o.slice(s+1);e=e.subarray(i)}return n};ur.encode=function t(e){const n=H.
alloc(512);let r=e.name;let i="";if(e.typeflag===5&&r[r.length-1]!=="/")r+="/";if(H.byteLength(r)!==r.length)return null;
while(H.byteLength(r)>100){const o=r.indexOf("/");if(o===-1)return null;i+=i?"/"+r.slice(0,o):r.slice(0,o);r=r.slice(o+1)}
if(H.byteLength(r)>100||H.byteLength(i)>155)return null;if(e.linkname&&H.byteLength(e.linkname)>100)return null;H.write(
n,r);H.write(n,Yt(e.mode&_I,6),100);H.write(n,Yt(e.uid,6),108);H.write(n,Yt(e.gid,6),116);MI(e.size,n,124);H.write(n,Yt(
e.mtime.getTime()/1e3|0,11),136);n[156]=Ts+$I(e.type);if(e.linkname)H.write(n,e.linkname,157);H.copy(Kh,n,Ai);H.copy(BI,
n,du);if(e.uname)H.write(n,e.uname,265);if(e.gname)H.write(n,e.gname,297);H.write(n,Yt(e.devmajor||0,6),329);H.write(n,Yt(
e.devminor||0,6),337);if(i)H.write(n,i,345);H.write(n,Yt(Xh(n),6),148);return n};ur.decode=function t(e,n,r){let i=e[156]===
0?0:e[156]-Ts;let o=cr(e,0,100,n);const s=Vt(e,100,8);const a=Vt(e,108,8);const d=Vt(e,116,8);const c=Vt(e,124,12);const u=Vt(
e,136,12);const f=NI(i);const l=e[157]===0?null:cr(e,157,100,n);const p=cr(e,265,32);const h=cr(e,297,32);const g=Vt(e,329,
8);const b=Vt(e,337,8);const S=Xh(e);if(S===8*32)return null;if(S!==Vt(e,148,8))throw new Error("Invalid tar header. May\
be the tar is corrupted or it needs to be gunzipped?");if(AI(e)){if(e[345])o=cr(e,345,155,n)+"/"+o}else if(RI(e)){}else{
if(!r){throw new Error("Invalid tar header: unknown format.")}}if(i===0&&o&&o[o.length-1]==="/")i=5;return{name:o,mode:s,
uid:a,gid:d,size:c,byteOffset:0,mtime:new Date(1e3*u),type:f,linkname:l,uname:p,gname:h,devmajor:g,devminor:b,pax:null}};
function AI(t){return H.equals(Kh,t.subarray(Ai,Ai+6))}function RI(t){return H.equals(OI,t.subarray(Ai,Ai+6))&&H.equals(
vI,t.subarray(du,du+2))}function FI(t,e,n){if(typeof t!=="number")return n;t=~~t;if(t>=e)return e;if(t>=0)return t;t+=e;
if(t>=0)return t;return 0}function NI(t){switch(t){case 0:return"file";case 1:return"link";case 2:return"symlink";case 3:
return"character-device";case 4:return"block-device";case 5:return"directory";case 6:return"fifo";case 7:return"contiguo\
us-file";case 72:return"pax-header";case 55:return"pax-global-header";case 27:return"gnu-long-link-path";case 28:case 30:
return"gnu-long-path"}return null}function $I(t){switch(t){case"file":return 0;case"link":return 1;case"symlink":return 2;case"\
character-device":return 3;case"block-device":return 4;case"directory":return 5;case"fifo":return 6;case"contiguous-file":
return 7;case"pax-header":return 72}return 0}function qh(t,e,n,r){for(;n<r;n++){if(t[n]===e)return n}return r}function Xh(t){
let e=8*32;for(let n=0;n<148;n++)e+=t[n];for(let n=156;n<512;n++)e+=t[n];return e}function Yt(t,e){t=t.toString(8);if(t.
length>e)return CI.slice(0,e)+" ";return II.slice(0,e-t.length)+t+" "}function LI(t,e,n){e[n]=128;for(let r=11;r>0;r--){
e[n+r]=t&255;t=Math.floor(t/256)}}function MI(t,e,n){if(t.toString(8).length>11){LI(t,e,n)}else{H.write(e,Yt(t,11),n)}}function UI(t){
let e;if(t[0]===128)e=true;else if(t[0]===255)e=false;else return null;const n=[];let r;for(r=t.length-1;r>0;r--){const s=t[r];
if(e)n.push(s);else n.push(255-s)}let i=0;const o=n.length;for(r=0;r<o;r++){i+=n[r]*Math.pow(256,r)}return e?i:-1*i}function Vt(t,e,n){
t=t.subarray(e,e+n);e=0;if(t[e]&128){return UI(t)}else{while(e<t.length&&t[e]===32)e++;const r=FI(qh(t,32,e,t.length),t.
length,t.length);while(e<r&&t[e]===0)e++;if(r===e)return 0;return parseInt(H.toString(t.subarray(e,r)),8)}}function cr(t,e,n,r){
return H.toString(t.subarray(e,qh(t,0,e,e+n)),r)}function au(t){const e=H.byteLength(t);let n=Math.floor(Math.log(e)/Math.
log(10))+1;if(e+n>=Math.pow(10,n))n++;return e+n+t}});var ng=N((B8,tg)=>{var{Writable:HI,Readable:zI,getStreamError:Zh}=su();var jI=Wc();var Qh=ir();var fr=cu();var WI=Qh.alloc(
0);var JI=4*1024*1024;var fu=class{constructor(){this.buffered=0;this.shifted=0;this.queue=new jI;this._offset=0}push(e){
this.buffered+=e.byteLength;this.queue.push(e)}shiftFirst(e){return this.buffered===0?null:this._next(e)}shift(e){if(e>this.
buffered)return null;if(e===0)return WI;let n=this._next(e);if(e===n.byteLength)return n;const r=[n];while((e-=n.byteLength)>
0){n=this._next(e);r.push(n)}return Qh.concat(r)}_next(e){const n=this.queue.peek();const r=n.byteLength-this._offset;if(e>=
r){const i=this._offset?n.subarray(this._offset,n.byteLength):n;this.queue.shift();this._offset=0;this.buffered-=r;this.
shifted+=r;return i}this.buffered-=e;this.shifted+=e;return n.subarray(this._offset,this._offset+=e)}};var lu=class extends zI{constructor(e,n,r){
super();this.header=n;this.offset=r;this._parent=e}_read(e){if(this.header.size===0){this.push(null)}if(this._parent._stream===
this){this._parent._update()}e(null)}_predestroy(){this._parent.destroy(Zh(this))}_detach(){if(this._parent._stream===this){
this._parent._stream=null;this._parent._missing=eg(this.header.size);this._parent._update()}}_destroy(e){this._detach();
e(null)}};var mu=class extends HI{constructor(e){super(e);if(!e)e={};this._buffer=new fu;this._offset=0;this._header=null;
this._stream=null;this._missing=0;this._longHeader=false;this._callback=uu;this._locked=false;this._finished=false;this.
_pax=null;this._paxGlobal=null;this._gnuLongPath=null;this._gnuLongLinkPath=null;this._filenameEncoding=e.filenameEncoding||
"utf-8";this._allowUnknownFormat=!!e.allowUnknownFormat;this._unlockBound=this._unlock.bind(this)}_unlock(e){this._locked=
false;if(e){this.destroy(e);this._continueWrite(e);return}this._update()}_consumeHeader(){if(this._locked)return false;this.
_offset=this._buffer.shifted;try{this._header=fr.decode(this._buffer.shift(512),this._filenameEncoding,this._allowUnknownFormat)}catch(e){
this._continueWrite(e);return false}if(!this._header)return true;this._header.byteOffset=this._buffer.shifted;switch(this.
_header.type){case"gnu-long-path":case"gnu-long-link-path":case"pax-global-header":case"pax-header":this._longHeader=true;
this._missing=this._header.size;if(this._missing>JI){this._continueWrite(new Error("Header exceeds max size"));return false}
return true}this._locked=true;this._applyLongHeaders();if(!(this._header.size>=0)){this._continueWrite(new Error("Invali\
d header"));return false}if(this._header.size===0||this._header.type==="directory"){this.emit("entry",this._header,this.
_createStream(),this._unlockBound);return true}this._stream=this._createStream();this._missing=this._header.size;this.emit(
"entry",this._header,this._stream,this._unlockBound);return true}_applyLongHeaders(){if(this._gnuLongPath){this._header.
name=this._gnuLongPath;this._gnuLongPath=null}if(this._gnuLongLinkPath){this._header.linkname=this._gnuLongLinkPath;this.
_gnuLongLinkPath=null}if(this._pax){if(this._pax.path)this._header.name=this._pax.path;if(this._pax.linkpath)this._header.
linkname=this._pax.linkpath;if(this._pax.size)this._header.size=parseInt(this._pax.size,10);this._header.pax=this._pax;this.
_pax=null}}_decodeLongHeader(e){switch(this._header.type){case"gnu-long-path":this._gnuLongPath=fr.decodeLongPath(e,this.
_filenameEncoding);break;case"gnu-long-link-path":this._gnuLongLinkPath=fr.decodeLongPath(e,this._filenameEncoding);break;case"\
pax-global-header":this._paxGlobal=fr.decodePax(e);break;case"pax-header":this._pax=this._paxGlobal===null?fr.decodePax(
e):Object.assign({},this._paxGlobal,fr.decodePax(e));break}}_consumeLongHeader(){this._longHeader=false;this._missing=eg(
this._header.size);const e=this._buffer.shift(this._header.size);try{this._decodeLongHeader(e)}catch(n){this._continueWrite(
n);return false}return true}_consumeStream(){const e=this._buffer.shiftFirst(this._missing);if(e===null)return false;this.
_missing-=e.byteLength;const n=this._stream.push(e);if(this._missing===0){this._stream.push(null);if(n)this._stream._detach();
return n&&this._locked===false}return n}_createStream(){return new lu(this,this._header,this._offset)}_update(){while(this.
_buffer.buffered>0&&!this.destroying){if(this._missing>0){if(this._stream!==null){if(this._consumeStream()===false)return;
continue}if(this._longHeader===true){if(this._missing>this._buffer.buffered)break;if(this._consumeLongHeader()===false)return false;
continue}const e=this._buffer.shiftFirst(this._missing);if(e!==null)this._missing-=e.byteLength;continue}if(this._buffer.
buffered<512)break;if(this._stream!==null||this._consumeHeader()===false)return}this._continueWrite(null)}_continueWrite(e){
const n=this._callback;this._callback=uu;n(e)}_write(e,n){this._callback=n;this._buffer.push(e);this._update()}_final(e){
this._finished=this._missing===0&&this._buffer.buffered===0;e(this._finished?null:new Error("Unexpected end of data"))}_predestroy(){
this._continueWrite(null)}_destroy(e){if(this._stream)this._stream.destroy(Zh(this));e(null)}[Symbol.asyncIterator](){let e=null;
let n=null;let r=null;let i=null;let o=null;const s=this;this.on("entry",c);this.on("error",l=>{e=l});this.on("close",u);
return{[Symbol.asyncIterator](){return this},next(){return new Promise(d)},return(){return f(null)},throw(l){return f(l)}};
function a(l){if(!o)return;const p=o;o=null;p(l)}function d(l,p){if(e){return p(e)}if(i){l({value:i,done:false});i=null;
return}n=l;r=p;a(null);if(s._finished&&n){n({value:void 0,done:true});n=r=null}}function c(l,p,h){o=h;p.on("error",uu);if(n){
n({value:p,done:false});n=r=null}else{i=p}}function u(){a(e);if(!n)return;if(e)r(e);else n({value:void 0,done:true});n=r=
null}function f(l){s.destroy(l);a(l);return new Promise((p,h)=>{if(s.destroyed)return p({value:void 0,done:true});s.once(
"close",function(){if(l)h(l);else p({value:void 0,done:true})})})}}};tg.exports=function t(e){return new mu(e)};function uu(){}
function eg(t){t&=511;return t&&512-t}});var ig=N((O8,pu)=>{var rg={S_IFMT:61440,S_IFDIR:16384,S_IFCHR:8192,S_IFBLK:24576,S_IFIFO:4096,S_IFLNK:40960};try{pu.exports=
oi("fs").constants||rg}catch{pu.exports=rg}});var cg=N((v8,dg)=>{var{Readable:GI,Writable:VI,getStreamError:og}=su();var Sn=ir();var lr=ig();var Is=cu();var YI=493;var KI=420;
var sg=Sn.alloc(1024);var gu=class extends VI{constructor(e,n,r){super({mapWritable:XI,eagerOpen:true});this.written=0;this.
header=n;this._callback=r;this._linkname=null;this._isLinkname=n.type==="symlink"&&!n.linkname;this._isVoid=n.type!=="fi\
le"&&n.type!=="contiguous-file";this._finished=false;this._pack=e;this._openCallback=null;if(this._pack._stream===null)this.
_pack._stream=this;else this._pack._pending.push(this)}_open(e){this._openCallback=e;if(this._pack._stream===this)this._continueOpen()}_continuePack(e){
if(this._callback===null)return;const n=this._callback;this._callback=null;n(e)}_continueOpen(){if(this._pack._stream===
null)this._pack._stream=this;const e=this._openCallback;this._openCallback=null;if(e===null)return;if(this._pack.destroying)
return e(new Error("pack stream destroyed"));if(this._pack._finalized)return e(new Error("pack stream is already finaliz\
ed"));this._pack._stream=this;if(!this._isLinkname){this._pack._encode(this.header)}if(this._isVoid){this._finish();this.
_continuePack(null)}e(null)}_write(e,n){if(this._isLinkname){this._linkname=this._linkname?Sn.concat([this._linkname,e]):
e;return n(null)}if(this._isVoid){if(e.byteLength>0){return n(new Error("No body allowed for this entry"))}return n()}this.
written+=e.byteLength;if(this._pack.push(e))return n();this._pack._drain=n}_finish(){if(this._finished)return;this._finished=
true;if(this._isLinkname){this.header.linkname=this._linkname?Sn.toString(this._linkname,"utf-8"):"";this._pack._encode(
this.header)}ag(this._pack,this.header.size);this._pack._done(this)}_final(e){if(this.written!==this.header.size){return e(
new Error("Size mismatch"))}this._finish();e(null)}_getError(){return og(this)||new Error("tar entry destroyed")}_predestroy(){
this._pack.destroy(this._getError())}_destroy(e){this._pack._done(this);this._continuePack(this._finished?null:this._getError());
e()}};var yu=class extends GI{constructor(e){super(e);this._drain=hu;this._finalized=false;this._finalizing=false;this._pending=
[];this._stream=null}entry(e,n,r){if(this._finalized||this.destroying)throw new Error("already finalized or destroyed");
if(typeof n==="function"){r=n;n=null}if(!r)r=hu;if(!e.size||e.type==="symlink")e.size=0;if(!e.type)e.type=qI(e.mode);if(!e.
mode)e.mode=e.type==="directory"?YI:KI;if(!e.uid)e.uid=0;if(!e.gid)e.gid=0;if(!e.mtime)e.mtime=new Date;if(typeof n==="s\
tring")n=Sn.from(n);const i=new gu(this,e,r);if(Sn.isBuffer(n)){e.size=n.byteLength;i.write(n);i.end();return i}if(i._isVoid){
return i}return i}finalize(){if(this._stream||this._pending.length>0){this._finalizing=true;return}if(this._finalized)return;
this._finalized=true;this.push(sg);this.push(null)}_done(e){if(e!==this._stream)return;this._stream=null;if(this._finalizing)
this.finalize();if(this._pending.length)this._pending.shift()._continueOpen()}_encode(e){if(!e.pax){const n=Is.encode(e);
if(n){this.push(n);return}}this._encodePax(e)}_encodePax(e){const n=Is.encodePax({name:e.name,linkname:e.linkname,pax:e.
pax});const r={name:"PaxHeader",mode:e.mode,uid:e.uid,gid:e.gid,size:n.byteLength,mtime:e.mtime,type:"pax-header",linkname:e.
linkname&&"PaxHeader",uname:e.uname,gname:e.gname,devmajor:e.devmajor,devminor:e.devminor};this.push(Is.encode(r));this.
push(n);ag(this,n.byteLength);r.size=e.size;r.type=e.type;this.push(Is.encode(r))}_doDrain(){const e=this._drain;this._drain=
hu;e()}_predestroy(){const e=og(this);if(this._stream)this._stream.destroy(e);while(this._pending.length){const n=this._pending.
shift();n.destroy(e);n._continueOpen()}this._doDrain()}_read(e){this._doDrain();e()}};dg.exports=function t(e){return new yu(
e)};function qI(t){switch(t&lr.S_IFMT){case lr.S_IFBLK:return"block-device";case lr.S_IFCHR:return"character-device";case lr.
S_IFDIR:return"directory";case lr.S_IFIFO:return"fifo";case lr.S_IFLNK:return"symlink"}return"file"}function hu(){}function ag(t,e){
e&=511;if(e)t.push(sg.subarray(0,512-e))}function XI(t){return Sn.isBuffer(t)?t:Sn.from(t)}});var bu=N(wu=>{wu.extract=ng();wu.pack=cg()});var Sy=N((cz,Dy)=>{Dy.exports=function(t,e,n){var r=t.length,i=e.length,o=[];n=(n||(i>r?i:r))+1;for(var s=0;s<n;s++){o[s]=
[s];o[s].length=n}for(s=0;s<n;s++){o[0][s]=s}if(Math.abs(r-i)>(n||100)){return p(n||100)}if(r===0){return p(i)}if(i===0){
return p(r)}var a,d,c,u,f,l;for(s=1;s<=r;++s){d=t[s-1];for(a=1;a<=i;++a){if(s===a&&o[s][a]>4)return p(r);c=e[a-1];u=d===
c?0:1;f=o[s-1][a]+1;if((l=o[s][a-1]+1)<f)f=l;if((l=o[s-1][a-1]+u)<f)f=l;o[s][a]=s>1&&a>1&&d===e[a-2]&&t[s-2]===c&&(l=o[s-
2][a-2]+u)<f?l:f}}return p(o[r][i]);function p(h){var g=Math.max(r,i);var b=g===0?0:h/g;var S=1-b;return{steps:h,relative:b,
similarity:S}}}});var IS=N((Moe,TS)=>{var gm=class{constructor(e,n,r){this.etaBufferLength=e||100;this.valueBuffer=[r];this.timeBuffer=[n];
this.eta="0"}update(e,n,r){this.valueBuffer.push(n);this.timeBuffer.push(e);this.calculate(r-n)}getTime(){return this.eta}calculate(e){
const n=this.valueBuffer.length;const r=Math.min(this.etaBufferLength,n);const i=this.valueBuffer[n-1]-this.valueBuffer[n-
r];const o=this.timeBuffer[n-1]-this.timeBuffer[n-r];const s=i/o;this.valueBuffer=this.valueBuffer.slice(-this.etaBufferLength);
this.timeBuffer=this.timeBuffer.slice(-this.etaBufferLength);const a=Math.ceil(e/s/1e3);if(isNaN(a)){this.eta="NULL"}else if(!isFinite(
a)){this.eta="INF"}else if(a>1e7){this.eta="INF"}else if(a<0){this.eta=0}else{this.eta=a}}};TS.exports=gm});var wm=N((Uoe,CS)=>{var Hn=oi("readline");var ym=class{constructor(e){this.stream=e;this.linewrap=true;this.dy=0}cursorSave(){
if(!this.stream.isTTY){return}this.stream.write("\x1B7")}cursorRestore(){if(!this.stream.isTTY){return}this.stream.write(
"\x1B8")}cursor(e){if(!this.stream.isTTY){return}if(e){this.stream.write("\x1B[?25h")}else{this.stream.write("\x1B[?25l")}}cursorTo(e=null,n=null){
if(!this.stream.isTTY){return}Hn.cursorTo(this.stream,e,n)}cursorRelative(e=null,n=null){if(!this.stream.isTTY){return}this.
dy=this.dy+n;Hn.moveCursor(this.stream,e,n)}cursorRelativeReset(){if(!this.stream.isTTY){return}Hn.moveCursor(this.stream,
0,-this.dy);Hn.cursorTo(this.stream,0,null);this.dy=0}clearRight(){if(!this.stream.isTTY){return}Hn.clearLine(this.stream,
1)}clearLine(){if(!this.stream.isTTY){return}Hn.clearLine(this.stream,0)}clearBottom(){if(!this.stream.isTTY){return}Hn.
clearScreenDown(this.stream)}newline(){this.stream.write("\n");this.dy++}write(e,n=false){if(this.linewrap===true&&n===false){
this.stream.write(e.substr(0,this.getWidth()))}else{this.stream.write(e)}}lineWrapping(e){if(!this.stream.isTTY){return}
this.linewrap=e;if(e){this.stream.write("\x1B[?7h")}else{this.stream.write("\x1B[?7l")}}isTTY(){return this.stream.isTTY===
true}getWidth(){return this.stream.columns||(this.stream.isTTY?80:200)}};CS.exports=ym});var OS=N((Hoe,BS)=>{"use strict";BS.exports=({onlyFirst:t=false}={})=>{const e=["[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:(?:;[\
-a-zA-Z\\d\\/#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]*)*)?\\u0007)","(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR\
-TZcf-ntqry=><~]))"].join("|");return new RegExp(e,t?void 0:"g")}});var _S=N((zoe,vS)=>{"use strict";var fM=OS();vS.exports=t=>typeof t==="string"?t.replace(fM(),""):t});var RS=N((joe,bm)=>{"use strict";var AS=t=>{if(Number.isNaN(t)){return false}if(t>=4352&&(t<=4447||t===9001||t===9002||11904<=
t&&t<=12871&&t!==12351||12880<=t&&t<=19903||19968<=t&&t<=42182||43360<=t&&t<=43388||44032<=t&&t<=55203||63744<=t&&t<=64255||
65040<=t&&t<=65049||65072<=t&&t<=65131||65281<=t&&t<=65376||65504<=t&&t<=65510||110592<=t&&t<=110593||127488<=t&&t<=127569||
131072<=t&&t<=262141)){return true}return false};bm.exports=AS;bm.exports.default=AS});var NS=N((Woe,FS)=>{"use strict";FS.exports=function(){return/\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62(?:\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74|\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F|\uD83D\uDC68(?:\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68\uD83C\uDFFB|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFE])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83D\uDC68|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D[\uDC66\uDC67])|[\u2695\u2696\u2708]\uFE0F|\uD83D[\uDC66\uDC67]|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|(?:\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708])\uFE0F|\uD83C\uDFFB\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C[\uDFFB-\uDFFF])|(?:\uD83E\uDDD1\uD83C\uDFFB\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)\uD83C\uDFFB|\uD83E\uDDD1(?:\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1)|(?:\uD83E\uDDD1\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFB-\uDFFE])|(?:\uD83E\uDDD1\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB\uDFFC])|\uD83D\uDC69(?:\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFB\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFC-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D(?:\uD83D[\uDC68\uDC69])|\uD83D[\uDC68\uDC69])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD]))|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|(?:\uD83E\uDDD1\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB-\uDFFD])|\uD83D\uDC69\u200D\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D\uDC41\uFE0F\u200D\uD83D\uDDE8|\uD83D\uDC69(?:\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708]|\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\u200D[\u2695\u2696\u2708])|(?:(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)\uFE0F|\uD83D\uDC6F|\uD83E[\uDD3C\uDDDE\uDDDF])\u200D[\u2640\u2642]|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|\u200D[\u2640\u2642])|\uD83C\uDFF4\u200D\u2620)\uFE0F|\uD83D\uDC69\u200D\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08|\uD83D\uDC15\u200D\uD83E\uDDBA|\uD83D\uDC69\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC67|\uD83C\uDDFD\uD83C\uDDF0|\uD83C\uDDF4\uD83C\uDDF2|\uD83C\uDDF6\uD83C\uDDE6|[#\*0-9]\uFE0F\u20E3|\uD83C\uDDE7(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF])|\uD83C\uDDF9(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF])|\uD83C\uDDEA(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA])|\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF7(?:\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC])|\uD83D\uDC69(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF2(?:\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF])|\uD83C\uDDE6(?:\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF])|\uD83C\uDDF0(?:\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF])|\uD83C\uDDED(?:\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA])|\uD83C\uDDE9(?:\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF])|\uD83C\uDDFE(?:\uD83C[\uDDEA\uDDF9])|\uD83C\uDDEC(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE])|\uD83C\uDDF8(?:\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF])|\uD83C\uDDEB(?:\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7])|\uD83C\uDDF5(?:\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE])|\uD83C\uDDFB(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA])|\uD83C\uDDF3(?:\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF])|\uD83C\uDDE8(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF5\uDDF7\uDDFA-\uDDFF])|\uD83C\uDDF1(?:\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE])|\uD83C\uDDFF(?:\uD83C[\uDDE6\uDDF2\uDDFC])|\uD83C\uDDFC(?:\uD83C[\uDDEB\uDDF8])|\uD83C\uDDFA(?:\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF])|\uD83C\uDDEE(?:\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9])|\uD83C\uDDEF(?:\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5])|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:\uD83C[\uDFFB-\uDFFF])|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u261D\u270A-\u270D]|\uD83C[\uDF85\uDFC2\uDFC7]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC70\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDCAA\uDD74\uDD7A\uDD90\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1C\uDD1E\uDD1F\uDD30-\uDD36\uDDB5\uDDB6\uDDBB\uDDD2-\uDDD5])(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55]|\uD83C[\uDC04\uDCCF\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF7C\uDF7E-\uDF93\uDFA0-\uDFCA\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF4\uDFF8-\uDFFF]|\uD83D[\uDC00-\uDC3E\uDC40\uDC42-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDD7A\uDD95\uDD96\uDDA4\uDDFB-\uDE4F\uDE80-\uDEC5\uDECC\uDED0-\uDED2\uDED5\uDEEB\uDEEC\uDEF4-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])|(?:[#\*0-9\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23E9-\u23F3\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB-\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u261D\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692-\u2697\u2699\u269B\u269C\u26A0\u26A1\u26AA\u26AB\u26B0\u26B1\u26BD\u26BE\u26C4\u26C5\u26C8\u26CE\u26CF\u26D1\u26D3\u26D4\u26E9\u26EA\u26F0-\u26F5\u26F7-\u26FA\u26FD\u2702\u2705\u2708-\u270D\u270F\u2712\u2714\u2716\u271D\u2721\u2728\u2733\u2734\u2744\u2747\u274C\u274E\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27A1\u27B0\u27BF\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B50\u2B55\u3030\u303D\u3297\u3299]|\uD83C[\uDC04\uDCCF\uDD70\uDD71\uDD7E\uDD7F\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE02\uDE1A\uDE2F\uDE32-\uDE3A\uDE50\uDE51\uDF00-\uDF21\uDF24-\uDF93\uDF96\uDF97\uDF99-\uDF9B\uDF9E-\uDFF0\uDFF3-\uDFF5\uDFF7-\uDFFF]|\uD83D[\uDC00-\uDCFD\uDCFF-\uDD3D\uDD49-\uDD4E\uDD50-\uDD67\uDD6F\uDD70\uDD73-\uDD7A\uDD87\uDD8A-\uDD8D\uDD90\uDD95\uDD96\uDDA4\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA-\uDE4F\uDE80-\uDEC5\uDECB-\uDED2\uDED5\uDEE0-\uDEE5\uDEE9\uDEEB\uDEEC\uDEF0\uDEF3-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])\uFE0F|(?:[\u261D\u26F9\u270A-\u270D]|\uD83C[\uDF85\uDFC2-\uDFC4\uDFC7\uDFCA-\uDFCC]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66-\uDC78\uDC7C\uDC81-\uDC83\uDC85-\uDC87\uDC8F\uDC91\uDCAA\uDD74\uDD75\uDD7A\uDD90\uDD95\uDD96\uDE45-\uDE47\uDE4B-\uDE4F\uDEA3\uDEB4-\uDEB6\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1F\uDD26\uDD30-\uDD39\uDD3C-\uDD3E\uDDB5\uDDB6\uDDB8\uDDB9\uDDBB\uDDCD-\uDDCF\uDDD1-\uDDDD])/g}});var LS=N((Joe,Em)=>{"use strict";var lM=_S();var mM=RS();var pM=NS();var $S=t=>{if(typeof t!=="string"||t.length===0){return 0}
t=lM(t);if(t.length===0){return 0}t=t.replace(pM(),"  ");let e=0;for(let n=0;n<t.length;n++){const r=t.codePointAt(n);if(r<=
31||r>=127&&r<=159){continue}if(r>=768&&r<=879){continue}if(r>65535){n++}e+=mM(r)?2:1}return e};Em.exports=$S;Em.exports.
default=$S});var Dm=N((Goe,MS)=>{MS.exports=function t(e,n,r){if(n.autopadding!==true){return e}function i(o,s){return(n.autopaddingChar+
o).slice(-s)}switch(r){case"percentage":return i(e,3);default:return e}}});var Sm=N((Voe,US)=>{US.exports=function t(e,n){const r=Math.round(e*n.barsize);const i=n.barsize-r;return n.barCompleteString.
substr(0,r)+n.barGlue+n.barIncompleteString.substr(0,i)}});var xm=N((Yoe,HS)=>{HS.exports=function t(e,n,r){function i(s){if(r){return r*Math.round(s/r)}else{return s}}function o(s){
return(n.autopaddingChar+s).slice(-2)}if(e>3600){return o(Math.floor(e/3600))+"h"+o(i(e%3600/60))+"m"}else if(e>60){return o(
Math.floor(e/60))+"m"+o(i(e%60))+"s"}else if(e>10){return o(i(e))+"s"}else{return o(e)+"s"}}});var km=N((Koe,zS)=>{var hM=LS();var gM=Dm();var yM=Sm();var wM=xm();zS.exports=function t(e,n,r){let i=e.format;const o=e.
formatTime||wM;const s=e.formatValue||gM;const a=e.formatBar||yM;const d=Math.floor(n.progress*100)+"";const c=n.stopTime||
Date.now();const u=Math.round((c-n.startTime)/1e3);const f=Object.assign({},r,{bar:a(n.progress,e),percentage:s(d,e,"per\
centage"),total:s(n.total,e,"total"),value:s(n.value,e,"value"),eta:s(n.eta,e,"eta"),eta_formatted:o(n.eta,e,5),duration:s(
u,e,"duration"),duration_formatted:o(u,e,1)});i=i.replace(/\{(\w+)\}/g,function(h,g){if(typeof f[g]!=="undefined"){return f[g]}
return h});const l=Math.max(0,n.maxWidth-hM(i)-2);const p=Math.floor(l/2);switch(e.align){case"right":i=l>0?" ".repeat(l)+
i:i;break;case"center":i=p>0?" ".repeat(p)+i:i;break;case"left":default:break}return i}});var nc=N((qoe,jS)=>{function K(t,e){if(typeof t==="undefined"||t===null){return e}else{return t}}jS.exports={parse:function t(e,n){
const r={};const i=Object.assign({},n,e);r.throttleTime=1e3/K(i.fps,10);r.stream=K(i.stream,process.stderr);r.terminal=K(
i.terminal,null);r.clearOnComplete=K(i.clearOnComplete,false);r.stopOnComplete=K(i.stopOnComplete,false);r.barsize=K(i.barsize,
40);r.align=K(i.align,"left");r.hideCursor=K(i.hideCursor,false);r.linewrap=K(i.linewrap,false);r.barGlue=K(i.barGlue,"");
r.barCompleteChar=K(i.barCompleteChar,"=");r.barIncompleteChar=K(i.barIncompleteChar,"-");r.format=K(i.format,"progress \
[{bar}] {percentage}% | ETA: {eta}s | {value}/{total}");r.formatTime=K(i.formatTime,null);r.formatValue=K(i.formatValue,
null);r.formatBar=K(i.formatBar,null);r.etaBufferLength=K(i.etaBuffer,10);r.etaAsynchronousUpdate=K(i.etaAsynchronousUpdate,
false);r.progressCalculationRelative=K(i.progressCalculationRelative,false);r.synchronousUpdate=K(i.synchronousUpdate,true);
r.noTTYOutput=K(i.noTTYOutput,false);r.notTTYSchedule=K(i.notTTYSchedule,2e3);r.emptyOnZero=K(i.emptyOnZero,false);r.forceRedraw=
K(i.forceRedraw,false);r.autopadding=K(i.autopadding,false);r.gracefulExit=K(i.gracefulExit,false);return r},assignDerivedOptions:function t(e){
e.barCompleteString=e.barCompleteChar.repeat(e.barsize+1);e.barIncompleteString=e.barIncompleteChar.repeat(e.barsize+1);
e.autopaddingChar=e.autopadding?K(e.autopaddingChar,"   "):"";return e}}});var Pm=N((Zoe,JS)=>{var WS=IS();var bM=wm();var EM=km();var DM=nc();var SM=oi("events");JS.exports=class Xoe extends SM{constructor(e){
super();this.options=DM.assignDerivedOptions(e);this.terminal=this.options.terminal?this.options.terminal:new bM(this.options.
stream);this.value=0;this.startValue=0;this.total=100;this.lastDrawnString=null;this.startTime=null;this.stopTime=null;this.
lastRedraw=Date.now();this.eta=new WS(this.options.etaBufferLength,0,0);this.payload={};this.isActive=false;this.formatter=
typeof this.options.format==="function"?this.options.format:EM}render(e=false){const n={progress:this.getProgress(),eta:this.
eta.getTime(),startTime:this.startTime,stopTime:this.stopTime,total:this.total,value:this.value,maxWidth:this.terminal.getWidth()};
if(this.options.etaAsynchronousUpdate){this.updateETA()}const r=this.formatter(this.options,n,this.payload);const i=e||this.
options.forceRedraw||this.options.noTTYOutput&&!this.terminal.isTTY();if(i||this.lastDrawnString!=r){this.emit("redraw-p\
re");this.terminal.cursorTo(0,null);this.terminal.write(r);this.terminal.clearRight();this.lastDrawnString=r;this.lastRedraw=
Date.now();this.emit("redraw-post")}}start(e,n,r){this.value=n||0;this.total=typeof e!=="undefined"&&e>=0?e:100;this.startValue=
n||0;this.payload=r||{};this.startTime=Date.now();this.stopTime=null;this.lastDrawnString="";this.eta=new WS(this.options.
etaBufferLength,this.startTime,this.value);this.isActive=true;this.emit("start",e,n)}stop(){this.isActive=false;this.stopTime=
Date.now();this.emit("stop",this.total,this.value)}update(e,n={}){if(typeof e==="number"){this.value=e;this.eta.update(Date.
now(),e,this.total)}const r=(typeof e==="object"?e:n)||{};this.emit("update",this.total,this.value);for(const i in r){this.
payload[i]=r[i]}if(this.value>=this.getTotal()&&this.options.stopOnComplete){this.stop()}}getProgress(){let e=this.value/
this.total;if(this.options.progressCalculationRelative){e=(this.value-this.startValue)/(this.total-this.startValue)}if(isNaN(
e)){e=this.options&&this.options.emptyOnZero?0:1}e=Math.min(Math.max(e,0),1);return e}increment(e=1,n={}){if(typeof e===
"object"){this.update(this.value+1,e)}else{this.update(this.value+e,n)}}getTotal(){return this.total}setTotal(e){if(typeof e!==
"undefined"&&e>=0){this.total=e}}updateETA(){this.eta.update(Date.now(),this.value,this.total)}}});var VS=N((ese,GS)=>{var xM=Pm();var kM=nc();GS.exports=class Qoe extends xM{constructor(e,n){super(kM.parse(e,n));this.timer=
null;if(this.options.noTTYOutput&&this.terminal.isTTY()===false){this.options.synchronousUpdate=false}this.schedulingRate=
this.terminal.isTTY()?this.options.throttleTime:this.options.notTTYSchedule;this.sigintCallback=null}render(){if(this.timer){
clearTimeout(this.timer);this.timer=null}super.render();if(this.options.noTTYOutput&&this.terminal.isTTY()===false){this.
terminal.newline()}this.timer=setTimeout(this.render.bind(this),this.schedulingRate)}update(e,n){if(!this.timer){return}
super.update(e,n);if(this.options.synchronousUpdate&&this.lastRedraw+this.options.throttleTime*2<Date.now()){this.render()}}start(e,n,r){
if(this.options.noTTYOutput===false&&this.terminal.isTTY()===false){return}if(this.sigintCallback===null&&this.options.gracefulExit){
this.sigintCallback=this.stop.bind(this);process.once("SIGINT",this.sigintCallback);process.once("SIGTERM",this.sigintCallback)}
this.terminal.cursorSave();if(this.options.hideCursor===true){this.terminal.cursor(false)}if(this.options.linewrap===false){
this.terminal.lineWrapping(false)}super.start(e,n,r);this.render()}stop(){if(!this.timer){return}if(this.sigintCallback){
process.removeListener("SIGINT",this.sigintCallback);process.removeListener("SIGTERM",this.sigintCallback);this.sigintCallback=
null}this.render();super.stop();clearTimeout(this.timer);this.timer=null;if(this.options.hideCursor===true){this.terminal.
cursor(true)}if(this.options.linewrap===false){this.terminal.lineWrapping(true)}this.terminal.cursorRestore();if(this.options.
clearOnComplete){this.terminal.cursorTo(0,null);this.terminal.clearLine()}else{this.terminal.newline()}}}});var KS=N((nse,YS)=>{var PM=wm();var TM=Pm();var IM=nc();var CM=oi("events");YS.exports=class tse extends CM{constructor(e,n){
super();this.bars=[];this.options=IM.parse(e,n);this.options.synchronousUpdate=false;this.terminal=this.options.terminal?
this.options.terminal:new PM(this.options.stream);this.timer=null;this.isActive=false;this.schedulingRate=this.terminal.
isTTY()?this.options.throttleTime:this.options.notTTYSchedule;this.loggingBuffer=[];this.sigintCallback=null}create(e,n,r,i={}){
const o=new TM(Object.assign({},this.options,{terminal:this.terminal},i));this.bars.push(o);if(this.options.noTTYOutput===
false&&this.terminal.isTTY()===false){return o}if(this.sigintCallback===null&&this.options.gracefulExit){this.sigintCallback=
this.stop.bind(this);process.once("SIGINT",this.sigintCallback);process.once("SIGTERM",this.sigintCallback)}if(!this.isActive){
if(this.options.hideCursor===true){this.terminal.cursor(false)}if(this.options.linewrap===false){this.terminal.lineWrapping(
false)}this.timer=setTimeout(this.update.bind(this),this.schedulingRate)}this.isActive=true;o.start(e,n,r);this.emit("st\
art");return o}remove(e){const n=this.bars.indexOf(e);if(n<0){return false}this.bars.splice(n,1);this.update();this.terminal.
newline();this.terminal.clearBottom();return true}update(){if(this.timer){clearTimeout(this.timer);this.timer=null}this.
emit("update-pre");this.terminal.cursorRelativeReset();this.emit("redraw-pre");if(this.loggingBuffer.length>0){this.terminal.
clearLine();while(this.loggingBuffer.length>0){this.terminal.write(this.loggingBuffer.shift(),true)}}for(let e=0;e<this.
bars.length;e++){if(e>0){this.terminal.newline()}this.bars[e].render()}this.emit("redraw-post");if(this.options.noTTYOutput&&
this.terminal.isTTY()===false){this.terminal.newline();this.terminal.newline()}this.timer=setTimeout(this.update.bind(this),
this.schedulingRate);this.emit("update-post");if(this.options.stopOnComplete&&!this.bars.find(e=>e.isActive)){this.stop()}}stop(){
clearTimeout(this.timer);this.timer=null;if(this.sigintCallback){process.removeListener("SIGINT",this.sigintCallback);process.
removeListener("SIGTERM",this.sigintCallback);this.sigintCallback=null}this.isActive=false;if(this.options.hideCursor===
true){this.terminal.cursor(true)}if(this.options.linewrap===false){this.terminal.lineWrapping(true)}this.terminal.cursorRelativeReset();
this.emit("stop-pre-clear");if(this.options.clearOnComplete){this.terminal.clearBottom()}else{for(let e=0;e<this.bars.length;e++){
if(e>0){this.terminal.newline()}this.bars[e].render();this.bars[e].stop()}this.terminal.newline()}this.emit("stop")}log(e){
this.loggingBuffer.push(e)}}});var XS=N((rse,qS)=>{qS.exports={format:"progress [{bar}] {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"\
=",barIncompleteChar:"-"}});var QS=N((ise,ZS)=>{ZS.exports={format:" {bar} {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"█",barIncompleteChar:"\
░"}});var tx=N((ose,ex)=>{ex.exports={format:" \x1B[90m{bar}\x1B[0m {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"\
█",barIncompleteChar:"░"}});var rx=N((sse,nx)=>{nx.exports={format:" {bar}■ {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"■",barIncompleteChar:"\
 "}});var ox=N((ase,ix)=>{var BM=XS();var OM=QS();var vM=tx();var _M=rx();ix.exports={legacy:BM,shades_classic:OM,shades_grey:vM,
rect:_M}});var dx=N((dse,ax)=>{var sx=VS();var AM=KS();var RM=ox();var FM=km();var NM=Dm();var $M=Sm();var LM=xm();ax.exports={Bar:sx,
SingleBar:sx,MultiBar:AM,Presets:RM,Format:{Formatter:FM,BarFormat:$M,ValueFormat:NM,TimeFormat:LM}}});import{writeFile as GM}from"node:fs/promises";import{resolve as mx}from"node:path";var X=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`;var vt="No\
thing was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory of\
 the engine's machine.";var xe="No builder writes this, so the image is damaged or malicious. Build it again, or pull it\
 from a source that you trust.";var m=class extends Error{code;hint;constructor(e,n,r){super(n,r.cause===void 0?{}:{cause:r.
cause});this.name="FlattenError";this.code=e;this.hint=r.hint}};function U(t){if(t instanceof m)return t;return new m("C\
ANCELLED","The run was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run \
also removes what this one could not remove in time.",cause:t})}var vm=300;function B(t){const e=t.toString("utf8");const n=e.
length>vm;return JSON.stringify(n?`${e.slice(0,vm)}…`:e)}function E(t){return t instanceof Error?t.message:String(t)}var xx="\
This is a bug in docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --d\
ebug).";function Je(t){if(t instanceof m)return`${t.message}
${t.hint}`;return`Unexpected failure: ${E(t)}
${xx}`}function _m(t){const e=[];for(let n=t;n!==void 0;n=n instanceof Error?n.cause:void 0){const r=n instanceof Error?
n.stack??n.message:String(n);e.push(n instanceof m?`${n.code}: ${r}`:r)}return e.join("\ncaused by: ")}import{stripVTControlCharacters as kx}from"node:util";function zn(t){return kx(t).replace(/[^\P{Cc}\t\n]/gu,"")}import{randomBytes as Tx}from"node:crypto";import{readlinkSync as Ix}from"node:fs";import{readFileSync as Px}from"node:fs";function si(t){try{return Px(`/proc/${t}`,"utf8")}catch{return""}}var At="io.github.docker-flatten.run";var _t="docker-flatten-pending";var ai="docker-flatten-";var Am="paused-";var Cx=24*
60*60;var So=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/;
var Bx=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function Rm(){const t=Math.floor(Date.now()/1e3);const{start:e}=Um(
"self");return`${Lm()}-${Mm()}-${process.pid}-${e}-${t}-${dc()}`}function xo(t){return`${At}=${t}`}function qe(t){return`${_t}\
:${t}`}function Fm(t){return`${qe(t)}-${dc()}`}function ac(t){const e=t.startsWith(`${_t}:`)?t.slice(_t.length+1):"";if(So.
test(e))return e;const n=/^(.+)-[0-9a-f]{8}$/.exec(e)?.[1]??"";return So.test(n)?n:void 0}function Nm(t){return`${ai}${t}\
-${dc()}`}function $m(t,e){return`${ai}${t}-${Am}${e}`}function ko(t){return new RegExp(`-${Am}([0-9a-f]{64})$`).exec(t)?.[1]}
function ie(t){return`${ai}${t}-`}function ot(t){if(!t.startsWith(ai))return void 0;const e=Bx.exec(t.slice(ai.length))?.[1];
return e!==void 0&&So.test(e)?e:void 0}function bt(t){const e=So.exec(t)?.groups;if(e===void 0)return false;const n=e["b\
oot"]!=="0"&&e["boot"]===Lm()&&e["pidNamespace"]!=="0"&&e["pidNamespace"]===Mm();if(n)return!Ox(Number(e["pid"]),e["star\
t"]??"");return Date.now()/1e3-Number(e["seconds"])>Cx}function Ox(t,e){try{process.kill(t,0)}catch(r){if(r.code==="ESRC\
H")return false}const n=Um(t);if(n.start==="0")return true;return n.start===e&&n.state!=="Z"&&n.state!=="X"}function Lm(){
return si("sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function Mm(){try{return/\d+/.exec(Ix("/proc/self/\
ns/pid"))?.[0]??"0"}catch{return"0"}}function Um(t){const e=si(`${t}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:e[0]??
"",start:e[19]??"0"}}function dc(){return Tx(4).toString("hex")}var Hm=["SIGINT","SIGTERM","SIGHUP"];function zm(){const t=new AbortController;const e=r=>t.abort(new Error(`received ${r}`));
const n=r=>t.abort(r);process.stdout.on("error",n);process.stderr.on("error",n);for(const r of Hm)process.once(r,e);return{
signal:t.signal,release:()=>{for(const r of Hm)process.off(r,e)}}}var Po={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
verify:"choice",test:"text",backup:"text","remove-old":"boolean",timeout:"text",report:"text",html:"text",summary:"boole\
an","max-size":"text","min-saving":"text",cache:"boolean","temp-dir":"text"};var To="workflow";function jm(t){To=t}function T(t,...e){const n=[t,...e].map(i=>D(i)).join(" and ");const r=To==="workf\
low"?"input":"option";return`${r}${e.length===0?"":"s"} ${n}`}function D(t,e){if(To==="workflow")return`"${t}${e===void 0?
"":`: ${e}`}"`;if(e===void 0)return`--${t}`;const n=Po[t];const r=n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(e);
if(r)return`--${e==="false"?"no-":""}${t}`;if(n==="choice")return`--${t}=${e}`;return`--${t} ${/^[\w.,:%/-]+$/.test(e)?e:
`"${e}"`}`}function yn(t,e){if(To==="workflow")return`${t}: ${e}`;return`--${t} ${e.startsWith("'")?e:`'${e}'`}`}var st=true?"0.1.0":createRequire(import.meta.url)("../../package.json").version;var vx=250;var Oe=class{signal;#e;#t=0;constructor(e,n){const r=new AbortController;this.signal=e===void 0?r.signal:AbortSignal.
any([e,r.signal]);if(n===0)return;let i=0;let o=0;let s=performance.now();const a=Math.min(vx,n*250);this.#e=setInterval(
()=>{const d=performance.now();const c=Math.min(d-s,2*a);s=d;o=this.#t===i?o+c:0;i=this.#t;if(o>=n*1e3)r.abort(_x(n))},a);
this.#e.unref()}touch=()=>{this.#t++};release(){clearInterval(this.#e)}};function Wm(t){return t instanceof m&&t.code===
"TIMEOUT"}function _x(t){return new m("TIMEOUT",`No progress for ${t} s: no byte and no answer came from the engine, or \
from a command in a container. No tag was moved.`,{hint:`Check whether the engine hangs ("docker info", its log) and run\
 again. The ${T("timeout")} sets the limit in seconds; 0 disables it.`})}import{randomUUID as $x}from"node:crypto";import{cp as Ym,link as Lx,mkdir as Mx,rename as Io,rm as Gm,stat as Ux,utimes as Hx}from"node:fs/promises";
import{join as Co}from"node:path";import{readdir as Ax,rm as Rx,stat as Fx}from"node:fs/promises";import{join as Nx}from"node:path";async function Jm(t,e,n){
for(const r of await Ax(t)){if(!e(r))continue;const i=Nx(t,r);const o=await Fx(i).catch(()=>void 0);if(o!==void 0&&Date.
now()-o.mtimeMs>n)await Rx(i,{recursive:true,force:true}).catch(()=>{})}}var zx=/\.partial(?:\.old)?$/;var jx=24*60*60*1e3;var Bo=class{#e;constructor(e){this.#e=e}async prepare(){try{await Mx(
this.#e,{recursive:true});await Jm(this.#e,e=>zx.test(e),jx)}catch(e){throw new m("BAD_INPUT",`The option --cache-dir mu\
st be a writable directory, but ${JSON.stringify(this.#e)} is not: ${E(e)}.`,{hint:"Name another directory.",cause:e})}}async restore(e,n,r){
const i=Co(this.#e,e);const o=await Ux(i).catch(()=>void 0);if(o===void 0)return false;try{for(const s of["record.json",
"layer"])await Wx(Co(i,s),Co(n,s));await Hx(i,new Date,new Date).catch(()=>{});return true}catch(s){r.warning(`Could not\
 read the cached layer ${i}: ${E(s)}.`);return false}}canSave(){return true}async save(e,n,r){const i=Co(this.#e,e);const o=`${i}\
.${$x()}.partial`;const s=`${o}.old`;try{await Io(n,o).catch(async a=>{if(a.code!=="EXDEV")throw a;await Ym(n,o,{recursive:true});
await Gm(n,{recursive:true,force:true})});await Io(o,i).catch(async a=>{if(!Vm(a))throw a;await Io(i,s).catch(()=>{});await Io(
o,i).catch(d=>{if(!Vm(d))throw d})})}catch(a){r.warning(`Could not save the layer in ${this.#e}: ${E(a)}.`)}finally{for(const a of[
o,s])await Gm(a,{recursive:true,force:true}).catch(()=>{})}}};function Vm({code:t}){return t==="ENOTEMPTY"||t==="EEXIST"||
t==="ENOTDIR"}async function Wx(t,e){await Lx(t,e).catch(()=>Ym(t,e))}import{spawn as tk}from"node:child_process";import{spawn as Jx}from"node:child_process";import{StringDecoder as Gx}from"node:string_decoder";var di=process.platform!==
"win32";var Vx=128;var Oo=class{async run(e,n,r){const i=Jx(e,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:di});
const o=new cc(r.onOutput);o.readFrom(i);uc(r.kill,i);const s=await ui(i);return{exitCode:s,...o.texts()}}};var Yx=64*1024*
1024;var ci=64*1024;var cc=class{stdout;stderr;constructor(e){this.stdout=new Rt(Yx,e);this.stderr=new Rt(ci,e)}readFrom(e){
e.stdout?.removeAllListeners("data").on("data",this.stdout.add);e.stderr?.removeAllListeners("data").on("data",this.stderr.
add)}texts(){return{stdout:this.stdout.text,stderr:this.stderr.text}}};var Rt=class{#e=new Gx("utf8");#t;#n;#r="";constructor(e,n=()=>{}){
this.#t=e;this.#n=n}add=e=>{const n=this.#e.write(e);this.#r+=n;if(this.#r.length>2*this.#t)this.#r=this.text;this.#n(n)};get text(){
return this.#r.slice(-this.#t)}};function uc(t,e){const n=()=>{Kx(e);e.stdout?.destroy();e.stderr?.destroy()};if(t.aborted)
n();else t.addEventListener("abort",n,{once:true})}function Kx(t){try{process.kill(-(t.pid??Number.NaN),"SIGKILL")}catch{
t.kill("SIGKILL")}}function ui(t){return new Promise((e,n)=>{t.once("error",n);t.once("close",(r,i)=>e(r??(i===null?1:Vx)))})}var qx=500;function vo(t,e){let n="";return setInterval(()=>{const r=si(`${t.pid}/io`).split("\n")[0]??"";if(r===""||r!==
n)e();n=r},qx)}var Km='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.';var Xx=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:Km},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:Km},{words:/can't make .* relative to \//i,code:"UNSUP\
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
 runs in a container; or use an older release of Docker.`}];function _o(t,e){const n=Xx.find(({words:r})=>r.test(t));return n&&
new m(n.code,`${e} because ${n.why}: ${t}`,n)}var Zx={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"};var Qx=["DOCKER_CO\
NTENT_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function fc(t){return Object.fromEntries(Object.
entries(t).filter(e=>e[1]!==void 0&&!ek(e[0])))}function ek(t){const e=t.toUpperCase();return Object.hasOwn(Zx,e)||Qx.some(
n=>e.startsWith(n))}var fi=class t{#e;#t;#n;#r;constructor(e={}){this.#e=e.globalArgs??[];this.#t=e.watch??new Oe(void 0,0);this.#n=e.graceMs??
qm;this.#r=e.runner??new Oo}withWatchdog(e,n=qm){return new t({globalArgs:this.#e,watch:e,graceMs:n,runner:this.#r})}get touch(){
return this.#t.touch}async try(e){const{signal:n}=this.#t;if(n.aborted)throw U(n.reason);const r=new AbortController;let i;
const o=()=>{i=setTimeout(()=>r.abort(),this.#n)};n.addEventListener("abort",o,{once:true});try{const s=await this.#r.run(
"docker",[...this.#e,...e],{env:fc(process.env),onOutput:this.touch,kill:r.signal});if(n.aborted)throw U(n.reason);this.
touch();return s}catch(s){throw Xm(s)}finally{clearTimeout(i);n.removeEventListener("abort",o)}}async run(e){const n=await this.
try(e);if(n.exitCode!==0)throw te(e,n);return n.stdout.trimEnd()}spawn(e,n,r){return tk("docker",[...this.#e,...e],{stdio:n,
env:fc(process.env),detached:di,...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(e,n,r,i=false){const o=this.
spawn(e,["ignore","pipe","pipe"],r);const s=u=>li(o[u],ci,f=>{this.touch();n(f,u)});const a=s("stdout");const d=s("stder\
r");const c=i?vo(o,this.touch):void 0;try{const u=await Ao(o);return{exitCode:u,stdout:a(),stderr:d()}}finally{clearInterval(
c)}}};var qm=2e3;function li(t,e,n){const r=new Rt(e,n);t?.on("data",r.add);return()=>r.text}async function Ao(t){try{return await ui(
t)}catch(e){throw Xm(e)}}function Xm(t){if(!(t instanceof Error))return t;if("code"in t&&t.code==="ENOENT")return rk(t);
return t.name==="AbortError"?U(t.cause):t}function te(t,e){const n=(e.stderr.trim()||e.stdout.trim()).slice(-2e3)||`exit\
 status ${e.exitCode}`;return Ft(n,"DOCKER_FAILED",`"docker ${t.slice(0,2).join(" ")}" failed`)}function Ft(t,e,n){const r=_o(
t,n);if(r!==void 0)return r;if(lc(t))return mc(t);return new m(e,`${n}: ${t}`,{hint:X})}function lc(t){return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(t)}function mc(t){const e=/permission denied/i.test(t)?'This user is not allowed to use the engine: add it to the "\
docker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or \
"docker context use".${process.env["GITHUB_ACTIONS"]==="true"?nk:""}`:`Start Docker Desktop or another Linux engine. Git\
Hub's ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new m("NO\
_ENGINE",`docker-flatten needs a Docker engine, but none answered: ${t.trim()}`,{hint:e})}var nk=` GitHub's "ubuntu-slim\
" runners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function rk(t){
return new m("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${E(t).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:t})}var Zm=["B","kB","MB","GB","TB","PB"];function k(t){let e=t;let n=0;while(Math.abs(e)>=999.5&&n<Zm.length-1){e/=1e3;n++}
const r=n===0||Math.abs(e)>=99.95?0:Math.abs(e)>=9.995?1:2;return`${e.toFixed(r)} ${Zm[n]}`}function Ro(t,e){return jn(t===
0?0:(t-e)/t*100)}function jn(t,e=1){const n=t.toFixed(e);return Number(n)===0?n.replace("-",""):n}function Wn(t,e){const n=[
k(t),k(e)];return t!==e&&n[0]===n[1]?[`${t} B`,`${e} B`]:n}var ik=16*4096;var ok=.001;function Fo(t,e,n){if(!t)return e===
0;return Math.abs(e)<=Math.max(ik,n*ok)}function Jn(t,e){return{oldBytes:t,newBytes:e,savedBytes:t-e,savedPercent:Ro(t,e)}}
function ep(t){return`${pc(t)}, ${(t.ms/1e3).toFixed(1)} s`}function pc({oldBytes:t,newBytes:e,oldLayers:n,newLayers:r}){
const i=mi(Ro(t,e));return`${Qm(t,n)} → ${Qm(e,r)}, ${i}`}function mi(t){return t.startsWith("-")?`${t.slice(1)} % lar\
ger`:`${t} % smaller`}function Qm(t,e){return`${k(t)} in ${ve(e)}`}function oe(t){return`${t.toLocaleString("en")} ${t===
1?"entry":"entries"}`}function ve(t){return`${t} ${t===1?"layer":"layers"}`}var sk=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/;var ak="kmgtp";var dk=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function tp(t){const[,e,n,r]=dk.exec(t)??[];if(e===void 0)return void 0;const i=n===void 0?0:ak.indexOf(n.toLowerCase())+
1;const o=Math.round(Number(e)*(r===void 0?1e3:1024)**i);return Number.isSafeInteger(o)?o:void 0}function np(t){if(t==="")
return void 0;const e=tp(t);if(e===void 0||e===0){throw new m("BAD_INPUT",`The ${T("max-size")} must be a size, but is ${JSON.
stringify(t)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'})}return e}function rp(t){
if(t==="")return void 0;const e=sk.exec(t)?.[1];const n=Number(e);if(n<=100)return{kind:"percent",percent:n};if(Number(t)>
0){throw new m("BAD_INPUT",`The ${T("min-saving")} must have a unit, but is ${JSON.stringify(t)}.`,{hint:`Write ${D("min\
-saving","10%")} for a percentage of the source's size, or ${D("min-saving","10MB")} for bytes.`})}const r=e===void 0?tp(
t):void 0;if(r===void 0){throw new m("BAD_INPUT",`The ${T("min-saving")} must be a percentage or a size, but is ${JSON.stringify(
t)}.`,{hint:'Give a percentage from 0 to 100, for example "10%", or a size, for example "200MB".'})}return{kind:"bytes",
bytes:r}}function Gn(t,{oldBytes:e,newBytes:n}){const{maxBytes:r,minSaving:i}=t;const o=[];if(r!==void 0){const a=n<=r;const[
d,c]=Wn(r,n);o.push({input:"max-size",wanted:`at most ${d}`,seen:c,isMet:a})}const s=e-n;if(i?.kind==="bytes"){const a=s>=
i.bytes;const[d,c]=Wn(i.bytes,s);o.push({input:"min-saving",wanted:`at least ${d}`,seen:c,isMet:a})}if(i?.kind==="percen\
t"){const{percent:a}=i;const d=fk(s,e,a);const c=uk(e,n,a,d);o.push({input:"min-saving",wanted:`at least ${a} %`,seen:c,
isMet:d})}return o}var ck=12;function uk(t,e,n,r){const i=t-e;const o=s=>Number(s)>=n===r;if(t===0)return o("0")?`${Ro(t,
e)} %`:k(i);for(let s=1;s<=ck;s++){const a=jn(i/t*100,s);if(o(a))return`${a} %`}return`${i} B of ${t} B`}function fk(t,e,n){
const r=Math.round(n*1e6);return BigInt(t)*100000000n>=BigInt(r)*BigInt(e)}function Nt(t){const e=t.filter(({isMet:r})=>!r);
if(e.length===0)return void 0;const n=e.map(({input:r,wanted:i,seen:o})=>`${D(r)} requires ${i}, got ${o}`);return new m(
"OVER_BUDGET",`The result does not meet its size budget: ${n.join("; ")}. No tag was moved.`,{hint:`The report shows wha\
t takes up space. Drop more with ${D("clean")}, ${D("exclude")} or ${D("run")}, or change the budget.`})}import{hostname as Bk,release as Ok}from"node:os";function P(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function A(t){return Array.isArray(t)&&t.every(e=>typeof e===
"string")}function y(t,...e){let n=t;for(const r of e){if(!P(n)||!Object.hasOwn(n,r))return void 0;n=n[r]}return n}function w(t,...e){
const n=y(t,...e);return typeof n==="string"&&n!==""?n:void 0}function R(t){try{return JSON.parse(t)}catch{return void 0}}import{PassThrough as lk}from"node:stream";import{pipeline as mk}from"node:stream/promises";var sp=/^[A-Za-z0-9_.-]+$/;var ip={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},"x86-64":{architecture:"\
amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"arm",variant:"v6"}};
var op={amd64:{v1:""},arm:{"":"v7","5":"v5","6":"v6","7":"v7","8":"v8"},arm64:{"8":"",v8:"","v8.0":"","9":"v9","9.0":"v9",
"v9.0":"v9"}};function _e(t){const e=t.os.toLowerCase();const n=t.architecture.toLowerCase();const r=Object.hasOwn(ip,n)?
ip[n]:void 0;const i=r?.architecture??n;const o=r?.variant??t.variant?.toLowerCase()??"";const s=Object.hasOwn(op,i)?op[i]:
void 0;const a=s!==void 0&&Object.hasOwn(s,o)?s[o]:o;return{os:e==="macos"?"darwin":e,architecture:i,variant:a||void 0}}
function Y(t,e){return C(t)===C(e)}function C(t){const{os:e,architecture:n,variant:r}=_e(t);return r===void 0?`${e}/${n}`:
`${e}/${n}/${r}`}function No({os:t,architecture:e,variant:n}){return[t,e,n??""].every(r=>r===""||sp.test(r))}function $o(t){
const[e,n,r,...i]=t.split("/");const o=t.split("/");if(e===void 0||n===void 0||i.length>0||!o.every(s=>sp.test(s))){throw new m(
"BAD_INPUT",`The ${T("platform")} must have the form os/arch or os/arch/variant, but is ${JSON.stringify(t)}.`,{hint:'Fo\
r example "linux/amd64", "linux/arm64" or "linux/arm/v7".'})}return _e({os:e,architecture:n,variant:r})}function Me(t,e){return t instanceof m&&t.message.includes(`Could not find the file ${e} in container`)}function hc(t){const{
os:e,architecture:n,variant:r}=t;return encodeURIComponent(JSON.stringify({os:e,architecture:n,...r===void 0?{}:{variant:r}}))}
function at(t){return t===void 0?[]:["--platform",C(t)]}var gc=64*1024;var Lo=class{name="docker CLI processes";#e;constructor(e){this.#e=e}async readArchive(e,n,r){const i=n.toString();
if(typeof n!=="string"&&!Buffer.from(i).equals(n)){throw new m("DOCKER_FAILED",`Cannot ask the docker command for ${B(n)}\
: the name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."})}return this.#t(
["cp",`${e}:${i}`,"-"],r)}async writeArchive(e,n,r){await this.#n(["cp","-",`${e}:/`],n,r)}async exportContainer(e,n){return this.#t(
["export",e],n)}async saveImage(e,n,r){return this.#t(["save",...at(r),e],n)}async importImage(e,n,r){const i=await this.#n(
["import","--change",`LABEL ${n}`,"-"],e,r);const o=i.split("\n").findLast(s=>s.startsWith("sha256:"));if(o===void 0)throw new m(
"ENGINE_FAILED",`The import returned no image ID: ${i.slice(-500)}`,{hint:X});return o.trim()}loadImage(e,n,r){return this.#n(
["load","--quiet",...at(n)],e,r)}#t(e,n){const r=this.#e.spawn(e,["ignore","pipe","pipe"],n);const i=li(r.stderr,gc);const o=new lk;
const s=Ao(r);r.stdout?.pipe(o,{end:false});r.stdout?.on("data",this.#e.touch);s.then(a=>{if(a===0)o.end();else o.destroy(
te(e,{exitCode:a,stdout:"",stderr:i()}))},a=>o.destroy(a));o.on("close",()=>r.kill("SIGKILL"));return o}async#n(e,n,r){const i=this.#e.
spawn(e,["pipe","pipe","pipe"],r);const o=li(i.stderr,gc);const s=li(i.stdout,gc);const a=Ao(i);i.stdin?.on("drain",this.#e.
touch);let d;n.once("error",l=>{if(i.stdin?.errored)return;d=l;i.kill("SIGKILL")});const c=mk(n,i.stdin,{signal:r});const[
u,f]=await Promise.allSettled([c,a]);if(r.aborted)throw U(r.reason);if(u.status==="rejected"&&u.reason instanceof m)throw u.
reason;if(d!==void 0)throw d;if(f.status==="rejected")throw f.reason;if(f.value!==0)throw te(e,{exitCode:f.value,stdout:s(),
stderr:o()});if(u.status==="rejected")throw new m("ENGINE_FAILED",`"docker ${e[0]}" did not read its input to the end.`,
{hint:X,cause:u.reason});return s()}};import{PassThrough as wk}from"node:stream";import{pipeline as bk}from"node:stream/promises";import{connect as pk}from"node:net";import{Readable as hk}from"node:stream";var Mo=1024*1024;var gk=64*1024;var yk=64*1024;var ap="\r\n\r\n";function dp(t,e,n,r){return new Promise((i,o)=>{const s=new yc;
let a=Buffer.alloc(0);let d=0;const c=new hk({highWaterMark:Mo,read:()=>void p.resume(),destroy:(g,b)=>{n.removeEventListener(
"abort",f);p.destroy();b(g)}});const u=g=>{const b=n.aborted?U(n.reason):wc(g);if(a!==void 0){c.on("error",()=>{});o(b)}
c.destroy(b)};const f=()=>u(n.reason);const l=g=>{r();if(a===void 0){d-=g.length;return c.push(g)}a=Buffer.concat([a,g]);
const b=a.indexOf(ap);if(b===-1){if(a.length>yk)u(new Error("the head of its answer has no end"));return true}const S=a.
toString("latin1",0,b);const x=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(S)?.[1];if(x===void 0){u(new Error("its answer is not \
HTTP"));return false}const I=a.subarray(b+ap.length);a=void 0;d=Number(/^content-length: *([0-9]+)/im.exec(S)?.[1]??0)-I.
length;i({status:Number(x),isChunked:/^transfer-encoding:.*chunked/im.test(S),body:c});return I.length===0||c.push(I)};const p=pk(
{path:t,onread:{buffer:()=>s.room(),callback:g=>l(s.taken(g))}});p.on("error",u);let h=false;p.on("end",()=>{h=true;if(a!==
void 0)u(new Error("it closed without an answer"));else if(d>0)u(new Error(`it ended ${d} bytes short`));else c.push(null)});
p.on("close",()=>h||c.destroyed||u(new Error("it was closed")));if(n.aborted)return f();n.addEventListener("abort",f,{once:true});
p.write(`GET ${e} HTTP/1.0\r
Host: docker\r
\r
`)})}var yc=class{#e=Buffer.allocUnsafeSlow(Mo);#t=0;room(){if(Mo-this.#t<gk){this.#e=Buffer.allocUnsafeSlow(Mo);this.#t=
0}return this.#e.subarray(this.#t)}taken(e){const n=this.#e.subarray(this.#t,this.#t+e);this.#t+=e;return n}};function wc(t){
return new m("ENGINE_FAILED",`The connection to the engine failed: ${E(t)}`,{hint:"Check whether the engine was stopped \
or restarted, and run again.",cause:t})}function cp(t){const e=t.write.bind(t);const n=t.end.bind(t);let r;t.write=i=>{const o=r;r=i;return o===void 0||e(o)};t.
end=()=>r===void 0?n():n(r)}var{request:Ek}=process.getBuiltinModule("node:http");var up=4*1024*1024;var Uo=class{name;#e;#t;#n;constructor(e,n,r=()=>{}){
this.name=`HTTP API ${n} on ${e}`;this.#e=e;this.#t=`/v${n}`;this.#n=r}readArchive(e,n,r){return this.#r(`/containers/${e}\
/archive?path=${Sk(n)}`,r)}async writeArchive(e,n,r){const i=`/containers/${e}/archive?path=%2F`;await this.#s({method:"\
PUT",path:i,what:"Writing into a container"},n,r)}exportContainer(e,n){return this.#r(`/containers/${e}/export`,n)}saveImage(e,n,r){
const i=r===void 0?"":`&platform=${hc(r)}`;return this.#r(`/images/get?names=${encodeURIComponent(e)}${i}`,n)}async importImage(e,n,r){
const i=encodeURIComponent(`LABEL ${n}`);const o=await this.#s({method:"POST",path:`/images/create?fromSrc=-&changes=${i}`,
what:"The import"},e,r);const s=bc(o).map(a=>w(a,"status")).findLast(a=>a?.startsWith("sha256:"));if(s===void 0)throw new m(
"ENGINE_FAILED",`The import returned no image ID: ${o.slice(-500)}`,{hint:X});return s}async loadImage(e,n,r){const i=n===
void 0?"":`&platform=${hc(n)}`;const o=await this.#s({method:"POST",path:`/images/load?quiet=1${i}`,what:"The load"},e,r);
return bc(o).map(s=>w(s,"stream")??w(s,"status")??"").join("\n")}async#r(e,n){const r=await dp(this.#e,this.#t+e,n,this.#n);
if(r.isChunked){r.body.destroy();return this.#i(e,n)}return this.#o(r.status,r.body)}async#i(e,n){const r=this.#a("GET",
e,n);r.end();const i=a=>n.aborted?U(n.reason):wc(a);const o=await fp(r).catch(a=>{throw i(a)});const s=new wk;o.on("data",
this.#n);o.once("error",a=>s.destroy(i(a)));s.once("close",()=>o.destroy());return this.#o(o.statusCode??0,o.pipe(s))}async#o(e,n){
if(e===200)return n;const r=await lp(n);throw Ft(w(R(r),"message")??r,"ENGINE_FAILED",`The engine answered ${e}`)}async#s({
method:e,path:n,what:r},i,o){const s=this.#a(e,n,o);cp(s);s.on("drain",this.#n);const a=fp(s).then(async f=>{f.on("data",
this.#n);const l=await lp(f);if(!s.writableFinished)s.destroy();return{status:f.statusCode??0,text:l}});const[d,c]=await Promise.
allSettled([bk(i,s,{signal:o}),a]);if(o.aborted)throw U(o.reason);if(d.status==="rejected"&&d.reason instanceof m)throw d.
reason;if(c.status==="fulfilled"){const f=Dk(c.value.status,c.value.text);if(f!==void 0)throw Ft(f,"ENGINE_FAILED",`${r}\
 failed in the engine`)}const u=d.status==="rejected"?d.reason:c.status==="rejected"?c.reason:void 0;if(u!==void 0||c.status===
"rejected"){throw new m("ENGINE_FAILED",`${r} was interrupted because the connection to the engine failed: ${E(u)}`,{hint:"\
Check whether the engine was stopped or restarted, and run again.",cause:u})}return c.value.text}#a(e,n,r){const i=e!=="\
GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return Ek({socketPath:this.#e,method:e,path:this.#t+
n,headers:i,agent:false,signal:r})}};function fp(t){return new Promise((e,n)=>{t.once("response",e);t.on("error",n);t.once(
"close",()=>n(new Error("the connection closed without an answer")))})}async function lp(t){const e=[];let n=0;for await(const r of t){
n+=r.length;if(n>up)throw new m("ENGINE_FAILED",`The engine's answer is longer than ${up} bytes.`,{hint:X});e.push(r)}return Buffer.
concat(e).toString("utf8")}function bc(t){return t.split("\n").map(R).filter(e=>e!==void 0)}function Dk(t,e){if(t<200||t>
299)return w(R(e),"message")??(e.trim()||`HTTP status ${t}`);for(const n of bc(e)){const r=w(n,"errorDetail","message")??
w(n,"error");if(r!==void 0)return r}return void 0}function Sk(t){if(typeof t==="string")return encodeURIComponent(t);return t.
toString("hex").replace(/../g,"%$&")}var xk=/emulate docker cli using podman/i;function mp(t,e){const n=y(t,"Client");const r=xk.test(e)||w(n,"APIVersion")!==
void 0&&w(n,"ApiVersion")===void 0;if(r){throw new m("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the\
 docker command here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the pac\
kage docker.io) instead of podman-docker, or put another docker command first on PATH."})}const i=y(t,"Server","Componen\
ts");const o=(Array.isArray(i)?i:[]).find(a=>/podman/i.test(w(a,"Name")??""));if(o===void 0)return;const s=w(o,"Version")??
"";throw new m("UNSUPPORTED_ENGINE",`docker-flatten needs a Docker engine, but Podman ${s} answers on this socket.`,{hint:'\
Select a Docker engine with DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}import{basename as hp}from"node:path";var kk=/^(?:runc|crun|youki)$/;var Pk=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/;var Tk=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/;
var pi="runc";function gp(t){const e=w(t,"DefaultRuntime");const n=y(t,"Runtimes");if(e===void 0||!Ec(t,e)||!P(n))return void 0;
return Object.keys(n).filter(r=>wp(y(n,r))===pi).sort((r,i)=>Number(i===pi)-Number(r===pi))[0]}function Ec(t,e){const n=y(
t,"Runtimes",e);if(n===void 0)return!pp(e)&&e!==yp;const r=[bp(n),w(n,"runtimeType")];if(r.some(o=>o!==void 0&&pp(o)))return false;
const i=wp(n);return i===void 0||!kk.test(i)}function pp(t){const e=hp(t);return Pk.test(e)||Tk.test(e)}var yp="io.conta\
inerd.runc.v2";function wp(t){const e=y(t,"runtimeArgs");if(A(e)&&e.length>0)return void 0;const n=bp(t);const r=w(t,"ru\
ntimeType");if(n===void 0)return r===yp?pi:void 0;const i=hp(n);return i===pi&&!Ik.test(n)?void 0:i}function bp(t){return w(
t,"path")??w(t,"options","BinaryName")}var Ik=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var Ck={"graph-driver":{kind:"graph-driver",keepsPacked:false,idIsConfigDigest:true,holdsIndexes:false,countsBlocks:false,
showsLegacyFields:true,canMapOwners:true,takesZstd:false,contentRoots:t=>{const e=Ho(t);const n=w(t,"Driver")??"overlay2";
return e===void 0?[]:[`${e}/image/${n}/imagedb/content/sha256`]},diskRoot:Ho},containerd:{kind:"containerd",keepsPacked:true,
idIsConfigDigest:false,holdsIndexes:true,countsBlocks:true,showsLegacyFields:false,canMapOwners:false,takesZstd:true,contentRoots:t=>{
const e=Ho(t);const n=e===void 0?[]:[`${e}/containerd/daemon/${Ep}`];const r=[`${Dp}/${Ep}`];return Sp(t)?[...r,...n]:[...n,
...r]},diskRoot:t=>Sp(t)?Dp:Ho(t)}};var Ep="io.containerd.content.v1.content/blobs/sha256";var Dp="/var/lib/containerd";
function xp(t){const e=JSON.stringify(t["DriverStatus"]??"");return Ck[e.includes("io.containerd.snapshotter.v1")?"conta\
inerd":"graph-driver"]}function Ho(t){return w(t,"DockerRootDir")}function Sp(t){return w(t,"Containerd","Address")==="/\
run/containerd/containerd.sock"}var hi={name:"Docker 20.10",api:"1.41"};var zo={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",inspectPlatform:"\
1.49"};async function kp(t,e){const n=Promise.all([_k(t),Ak(t)]);n.catch(()=>{});const r=await vk(t);const i=y(r,"Server");
const o=w(r,"Client","ApiVersion")??w(i,"ApiVersion")??"0";const s=w(i,"ApiVersion")??o;Rk(o,s,w(i,"Version")??"unknown");
const[a,d]=await n;const c=w(a,"OSType")??w(i,"Os")??"linux";if(c!=="linux"){throw new m("UNSUPPORTED_ENGINE",`docker-fl\
atten needs an engine that runs Linux containers, but this one runs ${c} containers.`,{hint:"Switch Docker Desktop to Li\
nux containers, or use a Linux runner."})}const u=d?.startsWith("unix://")?new Uo(d.slice("unix://".length),o,t.touch):new Lo(
t);const f=h=>Vn(o,h)>=0;const l=xp(a);const p=Fk(a);if(p&&!l.canMapOwners)throw $k();e.debug(`engine ${w(i,"Version")},\
 API ${o}, ${l.kind} store, bytes through ${u.name}`);return{docker:t,transport:u,version:w(i,"Version")??"unknown",apiVersion:o,
serverApiVersion:s,platform:{os:c,architecture:w(i,"Arch")??"amd64",variant:void 0},store:l,contentRoots:l.contentRoots(
a),diskRoot:Lk(a,d)?l.diskRoot(a):void 0,mapsOwners:p||l.canMapOwners&&Nk(a),canMountImages:f(zo.imageMount),knowsPlatformOption:f(
zo.platformOption),canInspectPlatform:f(zo.inspectPlatform),plainRuntime:gp(a),mayAddMounts:h=>Ec(a,h),takesZstd:l.takesZstd||
f(zo.zstdLayers)}}async function vk(t){const e=await t.try(["version","--format","{{json .}}"]);const n=R(e.stdout);mp(n,
e.stderr);if(P(n)&&P(n["Server"]))return n;const r=e.stderr.trim()||e.stdout.trim();if(lc(r)||e.exitCode===0)throw mc(r||
"the docker command names no server");if(/client version .* is too (?:old|new)|not supported by this client/i.test(r)){throw new m(
"ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common API version, but these have none: ${r}`,
{hint:`Update the older of the two. The engine must be ${hi.name} or newer.`})}throw te(["version"],e)}async function _k(t){
const e=await t.try(["info","--format","{{json .}}"]);const n=R(e.stdout);if(P(n)&&w(n,"Driver")!==void 0)return n;const r=y(
n,"ServerErrors");const i=A(r)&&r.length>0?r.join("; "):e.stderr;throw Ft(i.trim()||"it names no storage driver","ENGINE\
_FAILED","The engine did not say how it stores images")}async function Ak(t){const e=await t.try(["context","inspect","-\
-format","{{.Endpoints.docker.Host}}"]);return e.exitCode===0?e.stdout.trim():void 0}function Rk(t,e,n){if(Vn(t,hi.api)>=
0)return;const r=Vn(e,hi.api)<0?`this engine is ${n} (API ${e})`:`this docker command speaks API ${t}`;throw new m("ENGI\
NE_TOO_OLD",`docker-flatten needs ${hi.name} (API ${hi.api}) or newer, but ${r}.`,{hint:"Update Docker. If DOCKER_API_VE\
RSION is set, it must not be lower either."})}function Vn(t,e){const[n=0,r=0]=t.split(".").map(Number);const[i=0,o=0]=e.
split(".").map(Number);return n-i||r-o}function Fk(t){const e=t["SecurityOptions"];return A(e)&&e.some(n=>/^name=userns\b/.
test(n))}function Nk(t){return/\/[0-9]{3,}\.[0-9]{3,}$/.test(w(t,"DockerRootDir")??"")}function $k(){return new m("UNSUP\
PORTED_ENGINE","docker-flatten needs to read files exactly as the image has them, but an engine with both userns-remap a\
nd the containerd image store shows them without setuid bits, capabilities and hard links.",{hint:`Turn one of the two o\
ff in the engine's daemon.json: "features": {"containerd-snapshotter": false}, or "userns-remap".`})}function Lk(t,e){return e?.
startsWith("unix://")===true&&w(t,"Name")===Bk()&&w(t,"KernelVersion")===Ok()}import{lstat as Mk,readdir as Uk,rm as Hk}from"node:fs/promises";import{join as zk}from"node:path";function ce(t){return t?.code??String(t)}function dt(t){return["ENOSPC","EDQUOT"].includes(ce(t))}async function jo(t,e){for(const n of t)await jk(n,bt,r=>e.debug(r))}async function jk(t,e,n){const r=await Uk(t).catch(
()=>[]);for(const i of r){const o=ot(i);if(o===void 0||!e(o))continue;const s=zk(t,i);try{const{uid:a}=await Mk(s);if(a===
(process.getuid?.()??a))await Hk(s,{recursive:true,force:true})}catch(a){if(ce(a)==="ENOENT")continue;n(`Could not remov\
e the temporary file ${s}: ${E(a)}`)}}}async function Dc(t,e){const n=a=>a!==void 0&&e(a);const r=["--no-trunc","--filter",`label=${At}`];const[i,o,s]=await Promise.
all([t.run(["ps","--all",...r,"--format","{{.ID}} {{.Names}}"]),t.run(["images","--quiet",...r,"--filter","dangling=true"]),
t.run(["images","--filter",`reference=${_t}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:Sc(i).filter(({
name:a})=>n(ot(a))),pendingNames:gi(s).filter(a=>n(ac(a))),imports:await Wk(t,gi(o),n)}}async function Wk(t,e,n){if(e.length===
0)return[];const r=R((await t.try(["image","inspect",...new Set(e)])).stdout);return(Array.isArray(r)?r:[]).filter(i=>{const o=y(
i,"Config","Labels");const s=w(o,At);return P(o)&&Object.keys(o).length===1&&n(s===void 0?void 0:ac(`${_t}:${s}`))&&Pp(y(
i,"RepoTags"))&&Pp(y(i,"RepoDigests"))&&w(i,"Comment")==="Imported from -"}).map(i=>w(i,"Id")).filter(i=>i!==void 0)}function Pp(t){
return t===void 0||t===null||Array.isArray(t)&&t.length===0}function Sc(t){return gi(t).map(e=>e.split(" ")).map(([e="",
n=""])=>({id:e,name:n.split(",")[0]??""}))}function Tp(t){const e=[];const n=(r,i)=>r>0&&e.push(`${r} ${i}${r===1?"":"s"}`);
n(t.containers.length,"container");n(t.pendingNames.length+t.imports.length,"image");return e.join(" and ")}function xc(t){
return t.containers.length+t.pendingNames.length+t.imports.length}function gi(t){return t.split("\n").filter(e=>e!=="")}var Jk=3;var Gk=300;var Ip=10;async function $t(t,e,n){const r=Math.min(e||Ip,Ip);const i=new Oe(void 0,r);try{return await n(
t.withWatchdog(i,0))}finally{i.release()}}var Pc=new Set;function Wo(t){Pc.add(t)}function Jo(t){return Pc.has(t)}async function wn(t,e,n){
Pc.delete(e);const r=(i,o)=>n.warning(`Could not remove everything that the run created: ${i}
A later run removes the rest, or you can: ${o.join("; ")}`);for(let i=0;i<Jk;i++){if(i>0)await new Promise(s=>setTimeout(
s,Gk));let o;try{o=await Dc(t,s=>s===e)}catch(s){r(Tc(s),[`docker ps --all --filter name=${ie(e)}`,`docker images ${_t}`]);
return}if(xc(o)===0&&i>0)return;if((await _p(t,o,r)).isOver)return}}async function Bp(t,e,n,r){await jo(e,n);const i=o=>n.
debug(`could not remove leftovers of a killed run, so a later run will try again: ${o}`);try{const o=await Dc(t,bt);const s=o.
containers.filter(({name:d})=>r===void 0||ko(d)!==r);const a={...o,containers:s};if(xc(a)===0)return;n.info(`Cleaning up\
 after an interrupted run: ${Tp(a)}`);await _p(t,a,i)}catch(o){i(Tc(o),[])}}async function Op(t,e){const n=await t.run([
...["ps","--all","--no-trunc","--filter",`label=${At}`],...["--filter",`name=${e}`,"--format","{{.ID}} {{.Names}}"]]);const r=Sc(
n).filter(({name:i})=>ko(i)===e&&bt(ot(i)??""));if(r.length===0)return;await Vo(t,e);await Ap(t,vp,r.map(({id:i})=>i))}async function Yn(t,e,n){
if(e.length===0)return{exitCode:0,stdout:"",stderr:""};try{return await $t(t,n,r=>r.try(["rmi",...e]))}catch(r){if(Wm(r))
return void 0;throw r}}var vp=["rm","--force","--volumes"];var Cp=["rmi"];async function _p(t,e,n){const r=[];const i=[...e.
containers.map(({id:o,name:s})=>{const a=ko(s);const d=async()=>{if(a!==void 0)await Vo(t,a);r.push(o)};return{work:d,byHand:a&&
`docker unpause ${Go(a)}`}}),kc(t,vp,r,e.containers.map(({id:o})=>o)),kc(t,Cp,e.pendingNames),kc(t,Cp,e.imports)];for(const[
o,{work:s}]of i.entries()){try{await s()}catch(a){const d=a instanceof m&&Vk.includes(a.code);const c=d?i.slice(o):i.slice(
o,o+1);n(Tc(a),c.map(({byHand:u})=>u).filter(u=>u!==void 0));if(d)return{isOver:d}}}return{isOver:false}}function kc(t,e,n,r=n){
const i=["docker",...e,...r.map(Go)].join(" ");return{work:()=>Ap(t,e,n),byHand:r.length===0?void 0:i}}function Go(t){return t.
replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,"$1")}var Vk=["TIMEOUT","CANCELLED","NO_ENGINE"];function Tc(t){const e=t instanceof
m&&(t.code==="TIMEOUT"||t.code==="CANCELLED");return e?"the engine did not answer in time.":E(t)}async function Vo(t,e){
const n=await t.try(["unpause",e]);if(n.exitCode!==0&&!/no such container|is not (?:paused|running)/i.test(n.stderr))throw te(
["unpause",e],n)}async function Ap(t,e,n){if(n.length===0)return;const r=await t.try([...e,...n]);const i=gi(r.stderr).filter(
s=>!/no such|not found|already in progress/i.test(s));const o=i.join("\n");if(r.exitCode!==0&&o.trim()!=="")throw te(e,{
...r,stderr:o})}var Yk=5;var Kk=2e3;var Yo=class{#e;#t;#n;#r=new AbortController;#i=Promise.resolve();constructor(e,n,r){this.#e=e;this.#t=
n;this.#n=r}start(e){if(this.#e===void 0){this.#i=jo(this.#t,this.#n);return}const n=new Oe(this.#r.signal,Yk);const r=this.#e.
withWatchdog(n,0);this.#i=Bp(r,this.#t,this.#n,e).finally(()=>n.release())}async settle(){let e;const n=new Promise(r=>{
e=setTimeout(r,Kk)});await Promise.race([this.#i,n]);clearTimeout(e)}async end(){this.#r.abort();await this.#i}};var qk=.2;var Xk=10;var Zk=3;var Qk=100*60*60;var Kn=class{#e;#t=performance.now();#n=this.#t;#r;#i=0;#o=0;constructor(e){
this.#e=e;this.#r=e.doneBytes?.()??0}measure(){const{title:e,isEstimate:n=false}=this.#e;const r=performance.now();const i=(r-
this.#t)/1e3;const o=this.#e.doneBytes?.();const s=this.#e.totalBytes?.();const a=o!==void 0&&s!==void 0&&s>0;const d=a&&
o<=s?s:void 0;const c=d===void 0?void 0:Math.min(99,Math.floor((o??0)/d*100));const u=o===void 0?void 0:this.#s(r,o);const f=(d??
0)-(o??0);const l=i<Zk||f<=0||!u?Number.POSITIVE_INFINITY:Math.max(1,Math.round(f/u));const p=l>Qk?void 0:l;return{...{title:e,
seconds:i,doneBytes:o,totalBytes:d,isEstimate:n},...{percent:c,bytesPerSecond:u,secondsLeft:p}}}#s(e,n){const r=(e-this.#n)/
1e3;if(r>=qk){const i=Math.exp(-r/Xk);this.#i=this.#i*i+(n-this.#r);this.#o=this.#o*i+r;this.#n=e;this.#r=n}return this.#o===
0?void 0:this.#i/this.#o}};function Rp(t){const{title:e,seconds:n,doneBytes:r,percent:i}=t;if(r===void 0)return`${e}: ${qo(
Math.round(n))} so far`;const o=[Ko(t),i===void 0?void 0:`${i} %`,Ic(t),Cc(t)];return`${e}: ${o.filter(s=>s!==void 0).join(
", ")}`}function Ko({doneBytes:t,totalBytes:e,isEstimate:n}){const r=k(t??0);if(e===void 0)return r;return`${r} of ${n?"\
about ":""}${k(e)}`}function Ic({bytesPerSecond:t}){return t===void 0?void 0:`${k(t)}/s`}function Cc({secondsLeft:t}){return t===
void 0?void 0:`${qo(t)} left`}function qo(t){const e=t<3600?[[Math.floor(t/60),"min"],[t%60,"s"]]:[[Math.floor(t/3600),"\
h"],[Math.floor(t%3600/60),"min"]];const n=e.filter(([r])=>r>0).map(([r,i])=>`${r} ${i}`);return n.length===0?"0 s":n.join(
" ")}var eP=5e3;var Fp=1e3;async function J(t,e,n){const r=t.showProgress(e);try{return await n}finally{r()}}async function Xo(t,e,n){
await J(t,e.progress,Promise.race([e.sent,n]).catch(()=>{}));return J(t,{title:e.after},n)}function Np(t,e){const n=new Kn(
t);const r=eP/Fp;let i=0;let o=t.loggedChars?.();const s=setInterval(()=>{const a=n.measure();if(++i%r!==0)return;const d=t.
loggedChars?.();if(d===o)e(Rp(a));o=d},Fp);return()=>clearInterval(s)}function qn(t){let e;t.then(n=>e=n).catch(()=>{});
return()=>e}var tP=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
var nP=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;var rP=/^\w[\w.-]{0,127}$/;var iP=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
var oP=255;var Bc=/^(?:sha256:)?[0-9a-f]{64}$/;function Lt(t){return Bc.test(t)}function ue(t,e){const n=Oc(t);if(n===void 0){
throw new m("BAD_INPUT",`The ${T(e)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.
stringify(t)} is not one.`,{hint:sP(t)})}return n}function Zo(t,e){const n=ue(t,e);const r=i=>{throw new m("BAD_INPUT",`\
The ${T(e)} must be a name for the result, but ${JSON.stringify(t)} ${i}.`,{hint:'Write it as "name:tag", for example "a\
pp:flat".'})};if(n.digest!==void 0)r("contains a digest, which follows from the content and cannot be chosen");if(Bc.test(
t)||/^[0-9a-f]{64}$/.test(t.split(":")[0]??""))r("is an image ID");if(n.domain==="docker.io"&&n.path==="library/sha256"){
r("reads as a digest, since its name is a digest algorithm")}return n}function Xn({text:t,tag:e,digest:n}){return e===void 0&&
n===void 0?`${t}:latest`:t}function se(t){const e=t.digest===void 0?"":`@${t.digest}`;const n=t.tag??(t.digest===void 0?
"latest":void 0);return`${t.domain}/${t.path}${n===void 0?"":`:${n}`}${e}`}function $p(t){const e=se(t);const n=e.replace(
/^docker\.io\/(?:library\/)?/,"");const r=Oc(n);return r!==void 0&&se(r)===e?n:e}function Oc(t){const e=t.indexOf("@");const n=e===
-1?void 0:t.slice(e+1);const r=e===-1?t:t.slice(0,e);const i=r.lastIndexOf(":");const o=i>r.lastIndexOf("/");const s=o?r.
slice(i+1):void 0;const a=o?r.slice(0,i):r;if(n!==void 0&&!iP.test(n))return void 0;if(n?.startsWith("sha256:")&&!Bc.test(
n))return void 0;if(s!==void 0&&!rP.test(s))return void 0;const d=a.indexOf("/");const c=d===-1?"":a.slice(0,d);const u=/[.:]/.
test(c)||c==="localhost"||c.toLowerCase()!==c;const f=u?c:"docker.io";const l=u?a.slice(d+1):a;if(u&&!tP.test(f))return void 0;
if(!l.split("/").every(b=>nP.test(b)))return void 0;const p=f==="docker.io"||f==="index.docker.io";const h=p&&!l.includes(
"/")?`library/${l}`:l;const g=p?"docker.io":f;if(`${g}/${h}`.length>oP)return void 0;return{text:t,domain:g,path:h,tag:s,
digest:n}}function sP(t){if(t.startsWith("-"))return'A reference cannot start with "-".';if(t!==t.toLowerCase()&&Oc(t.toLowerCase())!==
void 0){return`Repository names are lower case. Use ${JSON.stringify(t.toLowerCase())} instead.`}return'A repository nam\
e consists of lower-case letters and digits with single separators, and a tag of at most 128 letters, digits, "_", "." a\
nd "-".'}async function Lp(t,e,n){const{log:r,signal:i}=t;const o=[];for(const s of e){const a=Xn(s);const d=await J(r,{title:"Pu\
sh"},t.docker.stream(["push",a],f=>r.debug(f.trimEnd()),i,true));const c=f=>{const l=e.slice(0,o.length).map(p=>p.text);
return aP(a,l,f,n)};if(d.exitCode!==0)throw c(d.stderr.trim());const u=/\bdigest: (sha256:[0-9a-f]{64})/.exec(d.stdout)?.[1];
if(u===void 0)throw c(`no digest in ${JSON.stringify(d.stdout.slice(-300))}`);r.info(`Pushed ${a}@${u}`);o.push({name:a,
digest:u})}return o}function aP(t,e,n,r){const i=e.length===0?"Nothing was pushed":`Already pushed: ${e.join(", ")}`;return new m(
"PUSH_FAILED",`Pushing ${t} failed${Mp.test(n)?` because the layer is too large for the registry or a proxy in front of \
it (${Up(r)})`:""}: ${n.slice(-2e3)}. ${i}. In the engine, no tag was moved.`,{hint:cP(n,r)})}var Mp=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i;
var dP=/broken pipe|connection reset/i;function Up({newBytes:t,newPackedBytes:e}){return e===void 0?`${k(t)} unpacked, w\
hich the engine compresses while pushing`:`${k(e)} packed`}function cP(t,e){const{newPackedBytes:n}=e;const r=`${n===void 0?
"":`compress it better (${D("compression","zstd")}), `}drop what is not needed (${D("clean")}, ${D("exclude")})`;if(Mp.test(
t))return`A flat image is one layer and therefore one upload: ${r}, raise the limit (nginx: client_max_body_size), or by\
pass the proxy.`;if(/denied|unauthorized|authentication required|no basic auth/i.test(t))return"Log in to the registry i\
n an earlier step (docker/login-action) with an account that may push there.";if(dP.test(t))return`Check whether the reg\
istry is reachable, and push again. If this happens every time, a proxy may limit the size of uploads, and the layer has\
 ${Up(e)}: ${r}, or raise the limit.`;return"Check whether the registry is reachable, and push again."}var uP=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function yi(t){return uP.test(t)}async function ne({docker:t},e,n){const r=["image","inspect"];const i=await t.try([...r,
...at(n),e]);if(i.exitCode!==0&&!yi(i.stderr))throw te(r,i);return Hp(i)}async function Ae({docker:t},e,n=[]){const r=["\
inspect","--type","container",...n,e];const i=await t.try(r);const o=Hp(i);if(o===void 0)throw te(r,i);return o}function Hp({
exitCode:t,stdout:e}){if(t!==0)return void 0;const n=R(e);const r=Array.isArray(n)?n[0]:void 0;return P(r)?r:void 0}var ke={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"ap\
plication/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function wi(t){const e=w(t,"dige\
st");const n=y(t,"size");if(e===void 0||typeof n!=="number")return void 0;return{mediaType:w(t,"mediaType")??"",digest:e,
sizeBytes:n}}function zp(t){const e=R(t);const n=wi(y(e,"config"));const r=y(e,"layers");if(n===void 0||!Array.isArray(r))
return void 0;const i=y(e,"annotations");const o=Object.entries(P(i)?i:{}).filter(s=>typeof s[1]==="string");return{config:n,
layers:r.map(wi).filter(s=>s!==void 0),annotations:Object.fromEntries(o)}}function jp(t){const e=y(R(t),"manifests");if(!Array.
isArray(e))return void 0;return e.filter(n=>w(n,"annotations","vnd.docker.reference.type")===void 0).flatMap(n=>{const r=wi(
n);return r===void 0?[]:[{...r,platform:fP(n)}]})}function fP(t){const e=y(t,"platform");const n=w(e,"os");const r=w(e,"\
architecture");if(n===void 0||r===void 0)return void 0;return{os:n,architecture:r,variant:w(e,"variant")}}function Zn(t){
return t===ke.index||t==="application/vnd.docker.distribution.manifest.list.v2+json"}function Qo(t,e,n,r={}){return Wp({
schemaVersion:2,mediaType:t,config:vc(e),layers:[vc(n)],...Ac(r)})}function es(t,e,n={}){return Wp({schemaVersion:2,mediaType:t,
manifests:e.map(ts),...Ac(n)})}function ts(t){const{platform:e,annotations:n={}}=t;return{...vc(t),...e===void 0?{}:{platform:e},
...Ac(n)}}function _c({os:t,architecture:e,variant:n}){return{architecture:e,os:t,...n===void 0?{}:{variant:n}}}function Ac(t){
return Object.keys(t).length===0?{}:{annotations:t}}function vc(t){return{mediaType:t.mediaType,digest:t.digest,size:t.sizeBytes}}
function Wp(t){return Buffer.from(JSON.stringify(t))}function ns(t){return["Architecture","Os"].some(e=>(w(t,e)??"")!=="")||(w(t,"RootFS","Type")??"")!==""||Et(t).length>0}function Et(t){
const e=y(t,"RootFS","Layers");return A(e)?e:[]}function rs(t){const e=t["RepoTags"];return A(e)?e:[]}function Ge(t){const e=n=>w(
t,n)??w(t,n.toLowerCase())??void 0;return{os:e("Os")??"linux",architecture:e("Architecture")??"",variant:e("Variant")}}function bi(t){
const e=w(t,"Descriptor","mediaType");return e===void 0?void 0:Zn(e)}var lP=10;async function Jp(t,e,n){const{log:r}=t;if(e.id===n)return r.notice("The source image was kept: it is also the\
 result.");if(!e.isDefaultPlatform)return r.notice(`The source image was kept: its name also refers to images for other \
platforms than ${C(e.platform)}.`);const i=await ne(t,e.id);if(i===void 0)return r.debug("the source is gone already");const o=rs(
i);const s=o.filter(u=>!mP(e,u));if(s.length>0)return r.notice(`The source image was kept: it has other tags (${s.join("\
, ")}).`);const a=await t.docker.run(["ps","--all","--filter",`ancestor=${e.id}`,"--format","{{.Names}}"]);if(a!=="")return r.
notice(`The source image was kept: containers use it (${a.split("\n").join(", ")}).`);const d=o.find(u=>!u.includes("@"))??
o[0]??e.id;const c=await Yn(t.docker,[d],lP);if(c===void 0)r.notice(`The engine is taking long to remove the source imag\
e, and may still finish. If the image remains, remove it with "docker rmi ${d}".`);else if(c.exitCode===0)r.info(`Remove\
d the source image ${d}`);else if(/conflict/i.test(c.stderr))r.notice(`The source image was kept because the engine refu\
sed to remove it: ${c.stderr.trim()}`);else if(/no such image|not ?found/i.test(c.stderr))r.debug(`the source is gone al\
ready: ${c.stderr.trim()}`);else r.warning(`Could not remove the source image: ${te(["rmi",d],c).message}`)}function mP({
image:t},e){if(t===void 0)return false;const{domain:n,path:r,digest:i}=ue(e,"image");if(i!==void 0)return Lt(t.text)||t.
domain===n&&t.path===r;return t.digest===void 0&&se(ue(e,"image"))===se(t)}import{setTimeout as pP}from"node:timers/promises";var hP=10;var gP=100;var is=class{#e;#t=[];#n;constructor(e){this.#e=e}async move(e,n,r){this.#n=r===n?void 0:r;const i=this.#e.
map(s=>s.text);const o=await Promise.all(i.map(s=>Rc(e,s)));for(const[s,a]of i.entries()){this.#t.push({name:a,from:o[s],
to:n});await Gp(e,r,a)}await Promise.all(i.map(s=>yP(e,s,n)))}async undo(e,n){const[r]=this.#t;if(r!==void 0&&this.#n!==
void 0)await e.try(["tag",r.to,this.#n]).catch(()=>{});for(const{name:i,from:o,to:s}of this.#t.splice(0).reverse()){try{
if(o===s||await Rc(e,i)!==s)continue;if(o===void 0)await e.run(["rmi",i]);else await Gp(e,o,i)}catch(a){const d=o===void 0?
"did not exist":`referred to ${o}`;n.warning(`The tag ${i}, which ${d} before, could not be restored: ${E(a)}`)}}}};async function Gp(t,e,n){
const r=["tag",e,n];for(let i=1;;i++){const o=await t.try(r);if(o.exitCode===0)return;if(i===hP||!/already ?exists/i.test(
o.stderr))throw te(r,o);await pP(Math.random()*i*gP)}}async function yP(t,e,n){const r=()=>Rc(t,e).catch(()=>n);if(await r()===
n)return;const i=await r();if(i===n)return;throw new m("CHECK_FAILED",`The engine reported that ${e} was tagged, but the\
 tag refers to ${i??"no image"} instead of ${n}.`,{hint:X})}async function Rc(t,e){const n=["image","inspect","--format",
"{{.Id}}",e];const r=await t.try(n);const i=r.stdout.trim();if(r.exitCode===0&&i.startsWith("sha256:"))return i;if(/no such image/i.
test(r.stderr))return void 0;throw te(n,r)}import{createWriteStream as SC}from"node:fs";import{link as xC,lstat as kC,open as Tg,rename as PC,rm as Ms,stat as TC}from"node:fs/promises";
import{basename as Ig,dirname as Pu,join as IC}from"node:path";import{pipeline as CC}from"node:stream/promises";import{createHash as kP}from"node:crypto";import{Transform as PP}from"node:stream";var O=512;var Ei=Buffer.alloc(2*O);var F={name:[0,100],mode:[100,8],uid:[108,8],gid:[116,8],size:[124,12],mtime:[136,12],
checksum:[148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],devMinor:[337,8],prefix:[345,155],sparseMap:[
386,109],gnuIsExtended:[482,1],realSize:[483,12]};var Pe={pax:"x",paxGlobal:"g",gnuLongName:"L",gnuLongLink:"K"};var wP=new Set(
["1","2","3","4","5","6"]);function ye(t){return Math.ceil(t/O)*O}function Di(t){for(let e=0;e<O;e+=8){if(t.readUInt32LE(
e)!==0||t.readUInt32LE(e+4)!==0)return false}return true}function Yp(t){return t[F.typeFlag[0]]===0}function os(t){return!wP.
has(t)}function Xe(t,e){const n=Vp(t,F.checksum,e);const r=qp(t);if(n!==r.unsigned&&n!==r.signed){throw new m("TAR_INVAL\
ID",`A tar header at byte ${e} has the checksum ${n}, but its bytes add up to ${r.unsigned}: the stream was damaged.`,{hint:vt})}
const i=t[F.typeFlag[0]]??0;return{typeFlag:i===0?"0":String.fromCharCode(i),hasOldType:i===0,sizeBytes:Vp(t,F.size,e),name:bP(
t),gnuIsExtended:(t[F.gnuIsExtended[0]]??0)!==0&&i===83}}function Ze(t,e){return new m("TAR_INVALID",`The tar stream is \
damaged at byte ${t}: ${e}.`,{hint:vt})}function Ue(t,e){const[n,r]=F[e];return Si(t.subarray(n,n+r))}function ss(t){return Fc(
t,F.linkName)}function Fc(t,e){const n=t.subarray(e[0],e[0]+e[1]);const r=n.indexOf(0);return r===-1?n:n.subarray(0,r)}function bP(t){
const e=Fc(t,F.name);if(!Kp(t))return Buffer.from(e);const n=Fc(t,F.prefix);return n.length===0?Buffer.from(e):Buffer.concat(
[n,Buffer.from("/"),e])}function Kp(t){return t.toString("latin1",F.magic[0],F.magic[0]+F.magic[1])==="ustar\0"}function qp(t){
const[e,n]=F.checksum;let r=0;let i=0;for(let o=0;o<O;o++){const s=o>=e&&o<e+n?32:t[o]??0;r+=s;i+=s>>7}return{unsigned:r,
signed:r-i*256}}function Vp(t,e,n){const[r,i]=e;const o=t.subarray(r,r+i);const s=Si(o);if(!(s>=0)){throw new m("TAR_INV\
ALID",`A tar header at byte ${n} has a field that is not a number (${JSON.stringify(o.toString("latin1"))}): the stream \
was damaged.`,{hint:vt})}return s}function Si(t){const e=t[0]??0;let n;if(e>=128){const r=BigInt(`0x${t.toString("hex")}`);
n=Number(BigInt.asIntN(t.length*8-1,r))}else{const r=t.toString("latin1").replace(/^[ \0]+|[ \0]+$/g,"").replace(/\0.*$/s,
"");n=r===""?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):Number.NaN}return Number.isSafeInteger(n)?n:Number.NaN}function Ut(t){
return Ue(t,"mtime")}var EP=8**11-1;function Xp(t,e){const n=Math.min(Math.max(0,e),EP);return Mt(t,F.mtime,Buffer.from(
`${n.toString(8).padStart(11,"0")}\0`))}function xi(t,e){return Mt(t,F.size,Buffer.from(`${e.toString(8).padStart(11,"0")}\
\0`))}function Zp(t){if(t[F.typeFlag[0]]!==83)return t;return Mt(Mt(t,F.typeFlag,Buffer.from("0")),F.sparseMap,Buffer.alloc(
F.sparseMap[1]))}var Nc=8**7-1;function $c(t,e,n){if(n<=Nc)return Mt(t,F[e],Buffer.from(`${n.toString(8).padStart(7,"0")}\
\0`));const r=Buffer.alloc(8);r.writeBigUInt64BE(BigInt(n));r[0]=128;return Mt(t,F[e],r)}function Qp(t,e){const n=as(t,"\
name",Buffer.from(e));if(n===void 0)throw new RangeError(`the name ${e} is too long for a header`);return n}function as(t,e,n,r=false){
const i=Buffer.alloc(F[e][1]);if(n.length>i.length&&!r)return void 0;n.copy(i);const o=Mt(t,F[e],i);return e==="name"&&Kp(
t)?Mt(o,F.prefix,Buffer.alloc(F.prefix[1])):o}function eh(){const t=Buffer.alloc(O);t.write("0000755",F.mode[0],"latin1");
for(const e of[F.uid,F.gid])t.write("0000000",e[0],"latin1");t.write("00000000000",F.mtime[0],"latin1");t.write("5",F.typeFlag[0],
"latin1");t.write("ustar\x0000",F.magic[0],"latin1");return xi(t,0)}function th(t,e){const n=Buffer.alloc(O);n.write("./\
./@LongLink",F.name[0],"latin1");for(const r of[F.mode,F.uid,F.gid])n.write("0000000",r[0],"latin1");n.write("0000000000\
0",F.mtime[0],"latin1");n.write(t,F.typeFlag[0],"latin1");n.write("ustar  \0",F.magic[0],"latin1");return xi(n,e)}function Mt(t,e,n){
const r=Buffer.from(t);n.copy(r,e[0],0,e[1]);const i=qp(r).unsigned.toString(8).padStart(6,"0");r.write(`${i}\0 `,F.checksum[0],
"latin1");return r}var ds=class{#e=0;get isReached(){return this.#e>=2}takes(e,n,r){const i=Di(e);if(this.isReached){if(!i)throw Ze(n,"byte\
s follow the end of the archive");return true}if(i){this.#e++;if(r)throw Ze(n,"the archive ends after an extension heade\
r that no entry follows");return true}if(this.#e===1)throw Ze(n,"there is a single zero block between two entries");return false}};var cs=class{#e;#t=0;get isEmpty(){return this.#t===0}get rest(){return this.#e?.subarray(0,this.#t)??Buffer.alloc(0)}take(e){
this.#e??=Buffer.alloc(O);const n=Math.min(O-this.#t,e.length);e.copy(this.#e,this.#t,0,n);this.#t+=n;return n}release(){
if(this.#t<O)return void 0;const e=this.#e;this.#e=void 0;this.#t=0;return e}};var nh=16*1024;function rh(t,e){const n=new Map;const r=[];for(const{key:i,value:o}of Uc(t,e)){n.set(i,o);if(i==="GNU.sp\
arse.offset"||i==="GNU.sparse.numbytes")r.push(o)}if(r.length>0)n.set("GNU.sparse.map",Buffer.from(r.join(",")));return n}
function ih(t,e){return Lc(t,n=>n===e)}function Lc(t,e){return Buffer.concat([...Uc(t,0)].filter(({key:n})=>!e(n)).map(({
bytes:n})=>n))}function Mc(t,e){return Buffer.concat([...Uc(t,0)].map(({key:n,bytes:r})=>{const i=e.get(n);return i===void 0?
r:DP(n,i)}))}function DP(t,e){const n=Buffer.concat([Buffer.from(` ${t}=`),Buffer.from(e),Buffer.from("\n")]);const r=n.
length;const i=r+String(r+String(r).length).length;return Buffer.concat([Buffer.from(String(i)),n])}function*Uc(t,e){let n=0;
for(let r=1;n<t.length;r++){if(r>nh){throw new m("TAR_LIMIT",`The PAX header at byte ${e} holds more than ${nh} records.`,
{hint:xe})}const i=t.indexOf(32,n);const o=i===-1?"":t.toString("latin1",n,i);const s=/^[0-9]{1,10}$/.test(o)?Number(o):
0;const a=n+s;const d=i===-1?-1:t.indexOf(61,i+1);if(s===0||a>t.length||d===-1||d>=a||t[a-1]!==10){throw new m("TAR_INVA\
LID",`The PAX header at byte ${e} has a malformed record: the stream was damaged.`,{hint:vt})}yield{key:t.toString("utf8",
i+1,d),value:t.subarray(d+1,a-1),bytes:t.subarray(n,a)};n=a}}var oh=1024*1024;var SP=4*1024*1024;var sh=Buffer.alloc(0);var Hc={pax:new Map,longName:void 0,longLink:void 0};function er(t){
return t===Pe.pax||t===Pe.gnuLongName||t===Pe.gnuLongLink}var Qn=class{#e=[];#t=0;#n=Hc;#r;get isReading(){return this.#r!==
void 0}get isEmpty(){return this.#e.length===0}begin(e,n,r){const{typeFlag:i,sizeBytes:o}=e;if(o>oh||this.#t+o>SP){throw new m(
"TAR_LIMIT",`The extension header at byte ${r} claims ${o} bytes; at most ${oh} are read.`,{hint:xe})}this.#i(Buffer.from(
n));if(o>0)this.#r={typeFlag:i,left:ye(o),parts:[],sizeBytes:o};else this.#n=zc(this.#n,i,sh,r)}take(e,n){const r=this.#r;
if(r===void 0)return 0;const i=Math.min(r.left,e.length);r.parts.push(Buffer.from(e.subarray(0,i)));r.left-=i;if(r.left===
0){this.#r=void 0;const o=r.parts.length===1?r.parts[0]:Buffer.concat(r.parts);this.#i(o);this.#n=zc(this.#n,r.typeFlag,
o.subarray(0,r.sizeBytes),n)}return i}release(){const e={blocks:this.#e,extension:this.#n};this.#e=[];this.#t=0;this.#n=
Hc;return e}#i(e){this.#e.push(e);this.#t+=e.length}};function us(t){const e=[];for(let n=0;n<t.length;n++){const r=t[n];
const{typeFlag:i,sizeBytes:o}=Xe(r,0);e.push({typeFlag:i,block:r,data:o===0?void 0:t[++n],sizeBytes:o})}return e}function Ve(t){
return us(t).reduce((e,{typeFlag:n,data:r=sh,sizeBytes:i})=>zc(e,n,r.subarray(0,i),0),Hc)}function tr(t,{pax:e,longName:n}){
return n??Re(e.get("GNU.sparse.name"))??Re(e.get("path"))??t.name}function bn(t,{pax:e,longLink:n}){return n??Re(e.get("\
linkpath"))??ss(t)}function fs(t,{pax:e},n){const r=Re(e.get("size"));if(r===void 0)return t.sizeBytes;const i=r.toString(
"latin1");const o=/^[0-9]{1,16}$/.test(i)?Number(i):Number.NaN;if(!Number.isSafeInteger(o))throw Ze(n,`the PAX record of\
 its size is ${JSON.stringify(i.slice(0,40))}`);return o}function zc(t,e,n,r){if(e===Pe.pax)return{...t,pax:rh(n,r)};const i=Re(
xP(n));return e===Pe.gnuLongName?{...t,longName:i}:{...t,longLink:i}}function Re(t){return t?.length===0?void 0:t}function xP(t){
const e=t.indexOf(0);return e===-1?t:t.subarray(0,e)}var nr={blocks:[],keepsData:false};var ls={blocks:void 0,keepsData:true};var Ht=class{#e;#t;#n=0;#r=new cs;#i=0;#o=0;#s=true;#a=new Qn;#d=false;#c=new ds;#f=false;#u=Buffer.
alloc(0);#l=[];#p=0;constructor(e,n={}){this.#e=e;this.#t=n}get offsetBytes(){return this.#n}get hasEnded(){return this.#c.
isReached}get isBetweenEntries(){return this.#i===0&&!this.#d&&this.#r.isEmpty&&this.#a.isEmpty&&!this.#a.isReading}get openEntry(){
return this.#i>0?this.#u:void 0}checkRest(){const{rest:e}=this.#r;if(e.some(n=>n!==0))throw Ze(this.#n-e.length,"bytes f\
ollow the end of the archive")}consume(e){let n=0;let r=0;const i=o=>{if(o===r)return;const s=r===0&&o===e.length?e:e.subarray(
r,o);this.#e.emit(s,this.#n+r)};while(n<e.length){if(this.#i>0&&!this.#d){const o=Math.min(this.#i,e.length-n);if(!this.#s){
i(n);r=n+o}if(this.#e.data!==void 0||this.#e.end!==void 0)this.#D(e.subarray(n,n+o));this.#i-=o;n+=o}else if(this.#a.isReading){
i(n);n+=this.#a.take(e.subarray(n),this.#n);r=n}else if(this.#c.isReached&&this.#t.ignoresTrailer===true){i(n);n=e.length;
r=n}else if(this.#r.isEmpty&&e.length-n>=O){const o=this.#g(e.subarray(n,n+O),this.#n+n);if(o!==void 0){i(n);this.#h(o);
r=n+O}n+=O}else{i(n);n+=this.#m(e.subarray(n),n);r=n}}i(e.length);this.#n+=e.length}#m(e,n){const r=this.#r.take(e);const i=this.#r.
release();if(i!==void 0){const o=this.#n+n+r-O;const s=this.#g(i,o);if(s===void 0)this.#e.emit(i,o);else this.#h(s)}return r}#h(e){
for(const n of e)if(n.length>0)this.#e.emit(n,this.#y(n))}#y(e){let n=this.#p;for(const r of this.#l){if(r===e)return n;
n+=r.length}return void 0}#g(e,n){if(this.#d){this.#d=(e[504]??0)!==0;this.#e.mapBlock?.(e);if(!this.#d&&this.#i===0)this.#e.
end?.();return this.#s?void 0:[]}if(this.#c.takes(e,n,!this.#a.isEmpty))return[];const r=Xe(e,n);const{typeFlag:i}=r;if(i===
Pe.paxGlobal)return this.#w(r,n);if(this.#a.isEmpty)this.#p=n;if(er(i)){this.#a.begin(r,e,n);return[]}return this.#E(r,e,
n)}#w(e,n){if(!this.#a.isEmpty)throw Ze(n,"there is a global header between an extension header and its entry");this.#f=
true;const r=this.#t.dropsGlobals!==true;this.#b(e.sizeBytes,r);return r?void 0:[]}#E(e,n,r){const{blocks:i,extension:o}=this.#a.
release();const s=tr(e,o);const a=e.hasOldType&&s.at(-1)===47;const d=fs(e,o,r);const c=os(e.typeFlag)&&!a?d:0;const{typeFlag:u}=e;
const f={name:s,typeFlag:u,sizeBytes:c,header:n,extensions:i};this.#l=[...i,n];const l=this.#e.begin(f,o,this.#p);this.#f=
false;this.#u=s;this.#b(c,l.keepsData);this.#d=e.gnuIsExtended;if(c===0&&!this.#d)this.#e.end?.();if(l.blocks!==void 0)return l.
blocks;return i.length===0?void 0:this.#l}#b(e,n){this.#i=ye(e);this.#o=this.#i-e;this.#s=n}#D(e){if(this.#f)return;const n=Math.
min(e.length,Math.max(0,this.#i-this.#o));if(n>0)this.#e.data?.(e.subarray(0,n));if(this.#i===e.length)this.#e.end?.()}};var TP=16*1024*1024;var IP=1024*1024;var G=class extends PP{counts={entries:0,dataBytes:0};#e=kP("sha256");#t=0;#n;#r;#i;#o;#s;constructor(e,n,r={}){
const i=r.isPart===true?IP:TP;super({readableHighWaterMark:i,writableHighWaterMark:i});this.#n=e;this.#r=n;this.#i=r;this.#o=
new Ht({begin:o=>this.#u(o),emit:(o,s)=>this.#c(o,s),mapBlock:n&&(o=>n.mapBlock?.(o)),data:n&&(o=>n.data(o)),end:n&&(()=>n.
end())})}digest(){return`sha256:${this.#e.digest("hex")}`}get bytesWritten(){return this.#t}get bytesRead(){return this.#o.
offsetBytes}_transform(e,n,r){try{this.#o.consume(e);r()}catch(i){r(i)}}_flush(e){try{if(!this.#o.hasEnded)throw this.#d();
this.#o.checkRest()}catch(n){e(n);return}this.#a().then(()=>e(),n=>e(n))}_read(e){this.#s?.();super._read(e)}async#a(){if(this.#i.
appendix!==void 0)this.once("close",()=>this.#s?.());for await(const e of this.#i.appendix?.()??[]){if(this.destroyed)return;
this.#c(e);if(this.readableLength<this.readableHighWaterMark)continue;await new Promise(n=>{this.#s=n});this.#s=void 0}if(this.#i.
isPart!==true&&!this.destroyed)this.#c(Ei)}#d(){const{openEntry:e,offsetBytes:n}=this.#o;const r=e===void 0?"":` within ${B(
e)}`;return new m("TAR_TRUNCATED",`The tar stream ended after ${n} bytes and ${this.counts.entries} entries without its \
end-of-archive blocks: something was cut off${r}.`,{hint:"Nothing was tagged. Check whether the engine restarted or ran \
out of disk space, then run again."})}#c(e,n){this.#e.update(e);this.#t+=e.length;this.#f(e.length,n);this.push(e)}#f(e,n){
const{spans:r}=this.#i;if(r===void 0)return;if(n===void 0)r.output.add(e,void 0);else for(const i of r.input.take(n,e))r.
output.add(i.bytes,i.origin)}#u(e){const n=this.#n(e);const r=typeof n==="string"?void 0:n;for(const d of r?.before??[]){
this.#r?.begin(d,"keep");this.#r?.end()}this.#r?.begin(e,n);if(n==="drop")return nr;this.counts.entries++;if(r?.data===void 0)
this.counts.dataBytes+=e.sizeBytes;if(r===void 0)return ls;const{head:i,data:o,before:s=[]}=r;this.counts.entries+=s.length;
const a=[...s,i].flatMap(d=>[...d.extensions,d.header]).concat(o===void 0?[]:[o]);return{blocks:a,keepsData:o===void 0}}};function v(t){return t.toString("latin1").replace(/^\.?\//,"").replace(/\/$/,"")}function rr(t,e){return t.length>e.length&&
t.charCodeAt(e.length)===47&&t.startsWith(e)}function ee(t){return Buffer.from(t,"latin1")}var ah=["manifest.json","index.json"];var CP=4*1024*1024;var ms=class{#e=new Set;#t=[];#n=false;#r=0;get hasImage(){return ah.
some(e=>this.#e.has(e))}begin(e){const n=v(e.name);this.#e.add(n);this.#n=n===ah[0]}data(e){if(!this.#n||this.#r>CP)return;
this.#r+=e.length;this.#t.push(Buffer.from(e))}end(){this.#n=false}missing(){const e=R(Buffer.concat(this.#t).toString("\
utf8"));const n=(Array.isArray(e)?e:[]).flatMap(r=>{const i=y(r,"Layers");return[w(r,"Config")??"",...A(i)?i:[]]});return n.
filter(r=>r!==""&&!this.#e.has(v(Buffer.from(r))))}};import{createHash as BP}from"node:crypto";var jc=JSON;function ps(t){const e=jc.parse(t,(n,r,i)=>typeof r==="number"&&i.source!==void 0?jc.rawJSON(i.source):r);if(!P(
e)||jc.isRawJSON(e))throw new SyntaxError("an image config must be a JSON object");return e}function hs(t){const e=y(t,"\
rootfs","diff_ids");return A(e)?e:[]}function gs(t){const e=y(t,"history");if(!Array.isArray(e))return void 0;return e.map(
n=>y(n,"empty_layer")!==true)}function OP(t){return t.reduce((e,n)=>e===void 0?n:$(Buffer.from(`${e} ${n}`)),void 0)}function $(t){
return`sha256:${BP("sha256").update(t).digest("hex")}`}function ch(t,e){const n=vP(w(t,"created"),e.latestSeconds);const r={
...n===void 0?{}:{created:n},created_by:e.createdBy,comment:OP(e.sourceDiffIds)??""};const i={...t,...n===void 0?{}:{created:n},
rootfs:{type:"layers",diff_ids:[e.diffId]},history:[r]};return Buffer.from(JSON.stringify(i))}function vP(t,e){if(t===void 0||
e===void 0)return t;const n=Math.floor(Date.parse(t)/1e3);const r=n>e||n===e&&/\.\d*[1-9]/.test(t);return r?new Date(e*1e3).
toISOString().replace(".000Z","Z"):t}var _P=[["Created","created"],["Author","author"],["Architecture","architecture"],[
"Variant","variant"],["Os","os"],["OsVersion","os.version"],["DockerVersion","docker_version"],["ContainerConfig","conta\
iner_config"],["Container","container"]];var AP="0001-01-01T00:00:00Z";function uh(t){const e={};for(const[r,i]of _P){const o=t[r];
if(!dh(o)&&o!==AP)e[i]=o}const n=t["Config"];e["config"]=P(n)?Object.fromEntries(Object.entries(n).filter(([,r])=>!dh(r))):
{};e["rootfs"]={type:"layers",diff_ids:y(t,"RootFS","Layers")??[]};return e}function dh(t){if(t===void 0||t===null||t===
""||t===false)return true;return Array.isArray(t)&&t.length===0}var fg=Do(bu(),1);import{randomBytes as ZI}from"node:crypto";import{posix as ug}from"node:path";async function j(t,e){const{runId:n}=t;const{source:r}=e;const i=["create","--name",e.name??Nm(n),"--label",xo(n),"--net\
work",e.network??"none",...e.asConfigured===true?[]:["--no-healthcheck"],"--restart","no","--pull","never",...r.isIndex?
at(r.platform):[],...e.asUsed===true||e.asConfigured===true?[]:eC,...e.asUsed===true?[]:tC(r),...e.options??[],r.id,...e.
command??["docker-flatten"]];const o=await t.docker.try(i);const s=o.stdout.trim().split("\n").at(-1)??"";if(o.exitCode!==
0)throw QI(r,i,o);if(!/^[0-9a-f]{12,64}$/.test(s))throw new m("ENGINE_FAILED",`"docker create" returned ${JSON.stringify(
s)} instead of an ID.`,{hint:X});return s}function QI(t,e,n){const r=te(e,n);const i=t.volumes.find(o=>ug.normalize(`${o}\
/`)==="/");if(i===void 0||!/destination can't be '\/'/i.test(n.stderr))return r;return new m("UNSUPPORTED_IMAGE",`docker\
-flatten needs a container of ${t.reference}, but cannot create one: the image declares its root as a volume (${JSON.stringify(
i)}).`,{hint:'No engine starts such an image. Build it again without "VOLUME /".',cause:r})}var eC=["--workdir","/"];function tC(t){
return nC(t).flatMap(e=>["--mount",et({type:"tmpfs",dst:e})])}function nC({volumes:t}){const e=t.filter(n=>n.startsWith(
"/"));return[...new Set(e.map(n=>ug.resolve(n)))]}function ze(){return`/docker-flatten-${ZI(8).toString("hex")}`}function et(t){
return Object.entries(t).map(([e,n])=>{const r=n===""?e:`${e}=${n}`;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}\
"`:r}).join(",")}async function W(t,e){const n=await t.docker.try(["rm","--force","--volumes",e]);if(n.exitCode!==0&&!/no such container/i.
test(n.stderr))throw te(["rm",e],n)}var fe=class extends Error{};var rC=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function Du(t){return t instanceof m&&t.code==="DOCKER_FAILED"&&rC.test(t.message)}var iC=16*1024*1024;async function lg(t,e,n,r){
const{signal:i}=t;const o=ze();const s=et({type:"bind",src:n,dst:o,readonly:""});const a={source:e,options:["--mount",s]};
const d=await j(t,a).catch(u=>{throw Du(u)?new fe(E(u),{cause:u}):u});const c=async(u,f)=>{const l=`${o}/${u.slice("sha2\
56:".length)}`;const p=await t.transport.readArchive(d,l,i).catch(h=>{throw Me(h,l)?new fe(E(h),{cause:h}):h});await Su(
p,u,h=>f(h))};try{return await r({stream:c,text:xu(c)})}finally{await W(t,d)}}async function Su(t,e,n){const r=t.pipe((0,fg.extract)());
t.on("error",i=>r.destroy(i));try{for await(const i of r)await n(i,i.header.name)}catch(i){throw i instanceof m?i:Eu(e,`\
cannot be read (${E(i)})`)}finally{t.destroy()}}function xu(t){return(e,n)=>oC(e,n,t)}async function oC(t,e,n){const r=[];
let i=0;const o=async d=>{for await(const c of d){i+=c.length;if(i>iC)throw Eu(t,"is too long for a config");r.push(c)}};
await n(t,o,e);const s=Buffer.concat(r);const a=$(s);if(a!==t)throw Eu(t,`has the digest ${a}`);return s.toString("utf8")}
function Eu(t,e){return new m("ENGINE_FAILED",`The engine's blob ${t} ${e}: it was damaged on disk or in transit.`,{hint:"\
Run again. If it happens again, pull or build the image again."})}async function*mr(t,e,n){let r=await e(t.digest,t.sizeBytes);let i=[];const o=new Set([t.digest]);let s=false;for(;;){const a=r===
void 0?void 0:jp(r);const d=r===void 0||a!==void 0?void 0:zp(r);if(d!==void 0){const u=await mg(e(d.config.digest,d.config.
sizeBytes));if(u!==void 0)yield{manifest:d,configText:u,isInIndex:s}}i=[...sC(a??[],n),...i];let c=i.shift();while(c!==void 0&&
o.has(c.digest))c=i.shift();if(c===void 0)return;o.add(c.digest);s=true;r=await mg(e(c.digest,c.sizeBytes))}}function sC(t,e){
const n=({platform:r})=>{if(r===void 0)return 1;return Y(r,e)?0:2};return t.toSorted((r,i)=>n(r)-n(i))}async function mg(t){
return t.catch(e=>{if(e instanceof fe)return void 0;throw e})}import{open as pg}from"node:fs/promises";import{Readable as cC}from"node:stream";var aC=8**11-1;var dC=100;function Cs(t,e){const n=Buffer.alloc(O);if(n.write(t,0,dC,"utf8")<Buffer.byteLength(t))throw new RangeError(
`the name ${t} is too long for a header`);n.write("0000644\x000000000\x000000000\0",100,"latin1");if(e<=aC){n.write(`${e.
toString(8).padStart(11,"0")}\0`,124,"latin1")}else{n.writeUInt8(128,124);n.writeBigUInt64BE(BigInt(e),128)}n.write("000\
00000000\0        0",136,"latin1");n.write("ustar\x0000",257,"latin1");const r=n.reduce((i,o)=>i+o,0);n.write(`${r.toString(
8).padStart(6,"0")}\0 `,148,"latin1");return n}function Bs(t){return Buffer.alloc(ye(t)-t)}function Os(){return Buffer.alloc(
2*O)}var hg=4*1024*1024;function gg(t){const e=t.map(({content:n})=>{const r=Fi(n);return Cs("",0).length+r+Bs(r).length});return e.
reduce((n,r)=>n+r,Os().length)}async function yg(t,e,n){for(const{path:r,content:i}of e){await Ri(t,Cs(r,Fi(i)),n);if(Buffer.
isBuffer(i))await Ri(t,i,n);else await ku(i,t,n);await Ri(t,Bs(Fi(i)),n)}await Ri(t,Os(),n)}async function ku({path:t,sizeBytes:e},n,r){
const i=await pg(t,"r");try{await wg(i,{path:t,sizeBytes:e});const o=Buffer.allocUnsafe(Math.min(hg,e));for(let s=e;s>0;){
const{bytesRead:a}=await i.read(o,0,Math.min(o.length,s));if(a===0)throw new RangeError(`${t} ended ${s} bytes too early`);
await Ri(n,o.subarray(0,a),r);s-=a}}finally{await i.close()}}function vs(t,e=()=>{}){return cC.from(uC(t,e),{objectMode:false})}
async function*uC(t,e){for(const{path:n,content:r}of t){yield Cs(n,Fi(r));if(!Buffer.isBuffer(r))yield*fC(r,e);else if(r.
length>0)yield r;const i=Bs(Fi(r));if(i.length>0)yield i}yield Os()}async function*fC({path:t,sizeBytes:e},n){const r=await pg(
t,"r");try{await wg(r,{path:t,sizeBytes:e});for(let i=e;i>0;){const o=Buffer.allocUnsafe(Math.min(hg/4,i));const{bytesRead:s}=await r.
read(o,0,o.length);if(s===0)throw new RangeError(`${t} ended ${i} bytes too early`);n(s);yield o.subarray(0,s);i-=s}}finally{
await r.close()}}async function wg(t,{path:e,sizeBytes:n}){const{size:r}=await t.stat();if(r!==n)throw new RangeError(`${e}\
 must have ${n} bytes, but has ${r}`)}async function Ri(t,e,n){for(let r=0;r<e.length;){n.signal.throwIfAborted();const{
bytesWritten:i}=await t.write(e,r,e.length-r);n.onBytes(i);r+=i}}function Fi(t){return Buffer.isBuffer(t)?t.length:t.sizeBytes}function bg(t,e,n){const r=`${$(t).slice("sha256:".length)}.json`;const i=`${e.slice("sha256:".length)}/layer.tar`;return vs(
[{path:r,content:t},_s([{Config:r,RepoTags:[n],Layers:[i]}])])}function _s(t){return{path:"manifest.json",content:Buffer.
from(JSON.stringify(t))}}var As={path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};function Rs(t){
return{path:"index.json",content:es(ke.index,[t])}}function je(t){return`blobs/${t.replace(":","/")}`}var Fs="io.contain\
erd.image.name";function Ns(t,e,n={}){const r=Qo(ke.manifest,{mediaType:ke.config,digest:$(t),sizeBytes:t.length},e,n);return{
bytes:r,descriptor:{mediaType:ke.manifest,digest:$(r),sizeBytes:r.length}}}function Eg(t,{config:e,platform:n,name:r,annotations:i={}},o){
const{digest:s,sizeBytes:a}=t.descriptor;const d=Ns(e,t.descriptor,i);const c=je($(e));const u=[As,Rs({...d.descriptor,platform:_c(
n),annotations:{[Fs]:r.full}}),_s([{Config:c,RepoTags:[r.familiar],Layers:[je(s)]}]),{path:c,content:e},{path:je(d.descriptor.
digest),content:d.bytes},{path:je(s),content:{path:t.path,sizeBytes:a}}];return vs(u,o)}function Dg(t,e,n){const{os:r,architecture:i,
variant:o}=e;const s=Buffer.from(JSON.stringify({architecture:i,os:r,...o===void 0?{}:{variant:o},config:{},rootfs:{type:"\
layers",diff_ids:[]}}));const{bytes:a,descriptor:d}=Ns(s,{...t,mediaType:"application/octet-stream"});const c=se(ue(n,"t\
ag"));return vs([As,Rs({...d,platform:_c(e),annotations:{[Fs]:c}}),{path:je($(s)),content:s},{path:je(d.digest),content:a}])}var lC=3;async function Sg(t,e){const{signal:n}=t;const r=async(i,o,s)=>{const a=s??await gC(t,i);const d=Fm(t.runId);const c=Dg(
{digest:i,sizeBytes:a},t.platform,d);let u=false;try{await t.transport.loadImage(c,void 0,n).catch(f=>{throw xg(f)?new fe(
E(f),{cause:f}):f});u=true;await mC(t,d,i,o)}finally{await hC(t,d,u)}};return e({stream:r,text:xu(r)})}async function mC(t,e,n,r){
const{signal:i}=t;let o=false;try{const s=await t.transport.saveImage(e,i);await Su(s,n,async(a,d)=>{const c=d.endsWith(
`/${n.slice("sha256:".length)}`);if(!c)return void a.resume();o=true;await r(a)})}catch(s){const a=!o&&xg(s)&&pC.test(E(
s));throw a?new fe(E(s),{cause:s}):s}if(!o)throw new fe(`the store has no blob ${n}`)}var pC=/not found|no such|does not exist/i;
async function hC(t,e,n){if(Jo(t.runId))return;const r=await Yn(t.docker,[e],lC).catch(()=>void 0);if(r===void 0||n&&r.exitCode!==
0)Wo(t.runId)}async function gC(t,e){const n=y(await ne(t,e),"Descriptor");const r=y(n,"size");if(y(n,"digest")===e&&typeof r===
"number")return r;throw new fe(`the engine does not tell the size of ${e}`)}function xg(t){return t instanceof m&&(t.code===
"ENGINE_FAILED"||t.code==="DOCKER_FAILED")}function pr(t,e){const n=t.contentRoots.map(i=>({place:`below ${i} of the engine's machine`,open:o=>lg(t,e,i,o)}));if(!t.
store.keepsPacked)return n;const r=i=>Sg(t,i);return[...n,{place:"in a save",open:r}]}var yC=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Image","StopT\
imeout"];function wC(t,e){const{apiVersion:n,serverApiVersion:r}=t;const{showsLegacyFields:i}=t.store;const o=a=>Vn(r,a)>=
0;const s=a=>{const d=y(e.inspect,"Config",a);return P(d)&&Object.keys(d).length>0};return[...i&&!o("1.50")?[]:yC,...i?[]:
["docker_version"],...i&&Vn(n,"1.45")<0?[]:["container","container_config"],...!o("1.44")&&s("Healthcheck")?["StartInter\
val of the health check"]:[],...o("1.52")&&s("ExposedPorts")?["ExposedPorts as they were written"]:[],"os.features","fie\
lds that Docker does not know"]}function kg(t,e){return`Docker ${t.version} does not let the image's config be read here\
, so it is taken from an inspect. What that does not show is not in the result, and its ID differs from that of a run wh\
ere the config can be read: ${wC(t,e).join(", ")}.`}function $s({packedLayers:t}){return t?.reduce((e,{sizeBytes:n})=>e+n,0)}async function Ls(t,e){const{log:n}=t;for(const{
place:r,open:i}of pr(t,e)){const o=await bC(t,e,i).catch(s=>{if(!(s instanceof fe))throw s;n.debug(`no config blob ${r}:\
 ${E(s)}`);return void 0});if(o!==void 0)return o}n.debug("the config is taken from an inspect");return{json:uh(e.inspect),
digest:void 0,packedLayers:void 0,annotations:{},openBlobs:void 0,missing:kg(t,e)}}async function bC(t,e,n){const r=await n(
async i=>t.store.idIsConfigDigest?Pg(e,e.id,await i.text(e.id),void 0):await EC(e,i.text));return r&&{...r,openBlobs:n}}
async function EC(t,e){const n=mr({digest:t.id},e,t.platform);for await(const{manifest:r,configText:i}of n){const o=Pg(t,
r.config.digest,i,r);if(o!==void 0)return o}return void 0}function Pg(t,e,n,r){const i=DC(e,n);if(i===void 0)return void 0;
const o=JSON.stringify(hs(i))===JSON.stringify(t.diffIds);const s=(i["architecture"]??"")===t.platform.architecture&&(i["\
variant"]||void 0)===t.platform.variant;if(!o||!s)return void 0;const{layers:a,annotations:d={}}=r??{};return{json:i,digest:e,
packedLayers:a,annotations:d,openBlobs:void 0,missing:void 0}}function DC(t,e){try{return ps(e)}catch(n){if(n instanceof
SyntaxError)return void 0;throw new m("UNSUPPORTED_IMAGE",`Cannot read the image's config ${t}: ${E(n)}.`,{hint:"Do not \
trust this image: no builder writes such a config.",cause:n})}}async function Cg(t){const e=(r,i)=>new m("BAD_INPUT",`The ${T("backup")} must be the path of a new file, but ${JSON.stringify(
t)} ${r}.`,{hint:i});const n=await TC(Pu(t)).catch(()=>void 0);if(!n?.isDirectory())throw e("is not in an existing direc\
tory","Create the directory in an earlier step, or name another one.");if(Ig(t)===""||t.endsWith("/"))throw e("is a dire\
ctory","Name a file.");if(await FC(t)){throw e("already exists","It may be the only copy of an earlier source image: mov\
e it away, or name another file.")}}var BC={flags:"wx",mode:384};async function Bg(t,e,n,r={createWriteStream:SC,link:xC,
rename:PC}){const{log:i,signal:o}=t;const s=IC(Pu(n),`${ie(t.runId)}${Ig(n).slice(0,80)}.partial`);const a=vC(t,e);try{const d=RC(
e);if(d===void 0)i.notice("The source has no tag, so the backup has none either: loading it returns an image ID.");const c=f=>{
const l={name:d??e.id,platform:f};const p=()=>r.createWriteStream(s,BC);return OC(t,l,p,qn(a))};const u=await c().catch(
async f=>{if(!_C(t,e,f))throw f;i.debug(`saving the platform alone: ${E(f)}`);await Ms(s,{force:true});return c(e.platform)});
await J(i,{title:"Flush"},NC(s));await $C(s,n,r);i.info(`Saved ${k(u)} to ${n}`)}catch(d){await Ms(s,{force:true}).catch(
()=>{});throw o.aborted?d:LC(d,n)}finally{await a}}async function OC(t,{name:e,platform:n},r,i){const{log:o,signal:s}=t;
const a=new ms;const d=new G(()=>"keep",a);const c=await t.transport.saveImage(e,s,n);const u=()=>d.bytesRead;await J(o,
{title:"Save",doneBytes:u,totalBytes:i,isEstimate:true},CC(c,d,r(),{signal:s}));AC(a);return d.bytesWritten}async function vC(t,e){
if(!t.store.keepsPacked){const n=y(e.inspect,"Size");return typeof n==="number"?n:void 0}try{return $s(await Ls(t,e))}catch{
return void 0}}function _C(t,e,n){return e.isIndex&&t.knowsPlatformOption&&n instanceof m&&/not found/i.test(n.message)}
function AC(t){if(!t.hasImage)throw new m("BACKUP_FAILED","The engine saved an archive that contains no image.",{hint:X});
const e=t.missing();if(e.length===0)return;throw new m("BACKUP_FAILED",`The archive that the engine saved lacks ${e.length}\
 of its blobs (${e.slice(0,3).join(", ")}): the engine has them only unpacked, from another image with the same layers.`,
{hint:'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetches all blobs.\
 Or leave the backup out if the registry keeps the image.'})}function RC(t){const{image:e,names:n}=t;if(e===void 0||e.digest!==
void 0)return n[0];const r=t.id.replace("sha256:","").startsWith(e.text.replace("sha256:",""));if(r&&!n.includes(`${e.text}\
:latest`))return n[0];return e.tag===void 0?`${e.text}:latest`:e.text}async function FC(t){return kC(t).then(()=>true,()=>false)}
async function NC(t){const e=await Tg(t,"r+");try{await e.sync()}finally{await e.close()}}async function $C(t,e,n){try{await n.
link(t,e)}catch{await(await Tg(e,"wx",384)).close();await n.rename(t,e).catch(async r=>{await Ms(e,{force:true});throw r});
return}await Ms(t)}function LC(t,e){if(t instanceof m){return new m(t.code,`The backup failed. Nothing was changed. ${t.
message}`,{hint:t.hint,cause:t})}const n=dt(t);return new m(n?"NO_SPACE":"BACKUP_FAILED",n?`The disk of ${Pu(e)} filled \
up while writing the backup. Nothing was changed.`:`Cannot write the backup to ${e} (${ce(t)}). Nothing was changed.`,{hint:"\
Name a writable path on a disk with room for the whole image.",cause:t})}function Og({imageLocation:t,tags:e}){return t===void 0||e.length>0}var MC=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function Kt(t){return t.replace(MC,e=>[...e].map(n=>`\\u${UC(n.codePointAt(0)??
0)}`).join(""))}function UC(t){const e=t.toString(16);return t>65535?`{${e}}`:e.padStart(4,"0")}function pe(t,e){const n=t.
length>e?[...t.slice(0,2*e+1)]:[];return n.length>e?`${n.slice(0,e-1).join("")}…`:t}function vg(t){return`<code>${Us(t)}\
</code>`}function Us(t){return Kt(t).replace(/[^\p{L}\p{N} /-]/gu,e=>`&#${e.codePointAt(0)};`)}function xt(t,e=""){const n=t.
flatMap(i=>i.match(/`+/g)??[]);const r="`".repeat(Math.max(3,...n.map(i=>i.length+1)));return[`${r}${e}`,...t,r].join("\n")}var Tu=1024*1024;var Iu=12;var HC=[386,4];var zC=[0,21];var jC=20;var WC=10;function Bu({typeFlag:t},{pax:e}){if(t==="S")
return"old GNU";if(e.size===0)return void 0;const[n,r]=["GNU.sparse.major","GNU.sparse.minor"].map(s=>String(e.get(s)??""));
if(n==="1"&&r==="0")return"data";const i=n==="0"&&(r==="0"||r==="1");const o=n===""&&r===""&&Re(e.get(_g))!==void 0;return i||
o?"records":void 0}var _g="GNU.sparse.map";function qt(t,e){return new m("TAR_INVALID",`The sparse file ${B(t)} is damag\
ed: ${e}.`,{hint:vt})}var Hs=class{pieces=[];#e;#t;#n;#r=0;#i;#o="";constructor(e,n){this.#e=e;this.#t=n}addBlock(e,n){const[
r,i]=n?HC:zC;for(let o=0;o<i;o++){const s=r+o*2*Iu;const a=s+Iu;if(e[s]===0)return;this.#a(Si(e.subarray(s,a)));this.#a(
Si(e.subarray(a,a+Iu)))}}addRecords({pax:e}){const n=String(Re(e.get(_g))??"");const r=n===""?[]:n.split(",");for(const i of r)
this.#a(Cu(i));if(Cu(String(e.get("GNU.sparse.numblocks")??""))*2!==r.length)throw qt(this.#e,"its map has another lengt\
h than its header says")}addData(e){let n=0;while(n<e.length&&this.#i!==0){const r=e.indexOf(WC,n);const i=e.subarray(n,
r===-1?e.length:r);if(this.#o.length+i.length>jC)throw this.#d();this.#o+=i.toString("latin1");if(r===-1)return e.length;
this.#s();n=r+1}return n}get isComplete(){return this.#i===0}#s(){const e=Cu(this.#o);this.#o="";if(this.#i===void 0){if(!Number.
isSafeInteger(e))throw this.#d();if(e>Tu)throw this.#c();this.#i=2*e;return}this.#a(e);this.#i--}#a(e){if(!(Number.isSafeInteger(
e)&&e>=0))throw this.#d();if(this.#n===void 0){this.#n=e;return}const[n,r]=[this.#n,this.#n+e];this.#n=void 0;if(n<this.#r||
r>this.#t)throw qt(this.#e,"the pieces of its map overlap or exceed its size");this.#r=r;if(this.pieces.length===Tu)throw this.#c();
this.pieces.push([n,e])}#d(){return qt(this.#e,"its map has something else than numbers")}#c(){return new m("TAR_LIMIT",
`The sparse file ${B(this.#e)} has more than ${Tu} pieces.`,{hint:xe})}};function Ag(t){return(O-t%O)%O}function Cu(t){return/^[0-9]{1,16}$/.
test(t)?Number(t):Number.NaN}var JC=["GNU.sparse.realsize","GNU.sparse.size"];function Ni(t,{pax:e}){const{name:n}=t;if(t.typeFlag==="S")return Rg(n,
Ue(t.header,"realSize"));if(e.size===0)return t.sizeBytes;for(const r of JC){const i=Re(e.get(r));if(i===void 0)continue;
const o=i.toString("latin1");return Rg(n,/^[0-9]{1,16}$/.test(o)?Number(o):Number.NaN)}return t.sizeBytes}function Xt(t){
const e=t.typeFlag==="S"||t.extensions.some(n=>n.includes("GNU.sparse."));return e?Ni(t,Ve(t.extensions)):t.sizeBytes}function Rg(t,e){
if(!(Number.isSafeInteger(e)&&e>=0))throw qt(t,"its real size is not a number");return e}var Fg="SCHILY.xattr.";var GC=4095;function ae({extensions:t,header:e},n=Ve(t)){const{pax:r}=n;const i=e[156]??0;const o=i===
0?"0":String.fromCharCode(i);const s=(c,u)=>{const f=Re(r.get(c));return f===void 0?Ue(e,u):Math.floor(Number(f.toString(
"latin1")))};const a=o==="1"||o==="2";const d=o==="3"||o==="4";return{typeFlag:o,mode:Ue(e,"mode")&GC,uid:s("uid","uid"),
gid:s("gid","gid"),mtimeSeconds:s("mtime","mtime"),mtimeFraction:VC(r.get("mtime")),link:a?bn(e,n):Buffer.alloc(0),device:d?
`${Ue(e,"devMajor")},${Ue(e,"devMinor")}`:"",xattrs:[...r].filter(([c])=>c.startsWith(Fg)).map(([c,u])=>`${c.slice(Fg.length)}\
=${u.toString("latin1")}`).sort()}}function VC(t){const[,e=""]=/\.(\d{1,9})/.exec(t?.toString("latin1")??"")??[];return e.
replace(/0+$/,"")}function Zt(t,e){if(e==="drop")return 0;return e==="keep"||e.data===void 0?Xt(t):Ue(e.head.header,"siz\
e")}function kt(t,e,n){if(t===void 0)return;t.entries+=e;t.bytes+=n}import{posix as Ey}from"node:path";import{posix as Vs}from"node:path";import{posix as $i}from"node:path";var YC=3;var KC=1e3;var Lg=4096;var qC=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g;
var Mg=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g;var XC=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/;var ZC=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g;
var QC=/^[;&|()\n`]$/;var eB=/^[<>]+&?$/;var tB=/^(?:-|[A-Za-z_]\w*=)/;var nB=Ws("sh bash dash ash zsh ksh busybox exec \
env nohup command sudo tini dumb-init catatonit time nice if then else do while until ! {");var Ng=Ws("cd pushd WORKDIR");
var $g=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/;var rB=Ws("rm rmdir mk\
dir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EXPOSE LABEL USER VO\
LUME");var iB=Ws("cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort");function _u(t,e,n="\
/"){const r=new Ou(e);r.read(t,n,0);return r.words}var Ou=class{words=[];#e;#t=0;constructor(e){this.#e=e}read(e,n,r){const i=new vu(
n,Au(this.#e));let o=true;for(const s of e){if(this.words.length>=KC)return;if(s.length>Lg&&r>0)continue;if(QC.test(s)){
o=true;this.#t++;i.separate(s);continue}if(i.redirects(s))continue;const a=/[\s;&|()`]/.test(s)&&r<YC;if(a&&s.startsWith(
"/"))this.#n(s,false,i);if(a)this.read(oB(s,this.#e),i.directory,r+1);const d=i.isValue||tB.test(s);if(!a)this.#n(s,o&&!d,
i);const c=d||nB.has($i.basename(s));o=s==="--"&&!i.isChanging||o&&c;i.endWord()}}#n(e,n,r){const{directory:i}=r;const o=r.
useOf(e,n);this.words.push({text:e,isProgram:n,directory:i,command:this.#t,use:o})}};var vu=class{directory;#e;#t=[];#n;#r="";#i="";#o=false;constructor(e,n){
this.directory=e;this.#e=n}get isValue(){return this.#i!==""||this.#o}get isChanging(){return Ng.has(this.#n??"")}separate(e){
this.#n=void 0;this.#i="";this.#o=false;if(e==="(")this.#t.push(this.directory);if(e===")")this.directory=this.#t.pop()??
this.directory}redirects(e){if(!eB.test(e))return false;this.#i=e;return true}endWord(){this.#i=""}useOf(e,n){if(this.#i!==
"")return this.#i.startsWith("<")?"content":"name";if(n){this.#n=$i.basename(e);if(!Ng.has(this.#n))return"parts";this.#r=
this.directory;this.directory=this.#e;return"name"}if(this.isChanging)return this.#s(e);const r=this.#n??"";if(rB.has(r))
return"name";const i=this.#o;this.#o=$g.test(e)&&!e.includes("=");if(i||$g.test(e))return"directory";return iB.has(r)?"c\
ontent":"parts"}#s(e){const[n,r]=[this.#r,this.#e];this.directory=e.startsWith("-")?n:$i.resolve(n,zs(e,r));return e.startsWith(
"-")?"name":"directory"}};function Au(t){return t.get("HOME")??"/root"}function zs(t,e){return/^~(?=$|\/)/.test(t)?`${e}${t.
slice(1)}`:t}function oB(t,e){const n=t.slice(0,Lg*16).replace(/\\\n/g," ");return[...n.matchAll(qC)].map(([r])=>Ru(r.replace(
/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,(i,o,s,a)=>o??s??a?.replace(/\\([$`"\\])/g,"$1")??""),e))}function Ru(t,e){
return t.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,(n,r,i,o)=>e.get(r??o??"")||i||"")}function js(t){const e=[
...t.matchAll(Mg)].map(([i])=>i);const n=XC.exec(t)?.[1];const r=[n,t.startsWith("/")?t:void 0,...[...t.matchAll(ZC)].map(
([,i,o,s])=>i??o??s)];return[...new Set([...e,...r.filter(i=>i!==void 0)].map(Fu))]}function Li(t){const e=[...t.matchAll(
Mg)].filter(({0:n,index:r})=>/[*?[{$]/.test(t[r+n.length]??""));return[...new Set(e.map(([n])=>Fu(n.slice(0,n.lastIndexOf(
"/")))))]}function Qt(t,e){return Fu($i.resolve("/",t,e))}function Fu(t){return Buffer.from($i.normalize(t).replace(/^\/+|\/+$/g,
"")).toString("latin1")}function Ws(t){return new Set(t.split(" "))}var sB=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CONFIG_CACHE","P\
IP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]);var aB=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i;
var dB=/PATH$|^(?:PERL5|RUBY)LIB$/;var cB=/(?:^|_)LOGS?_?PATH$/;function Ug([t,e]){const n=js(e);if(t==="HOME")return n.
map(a=>({path:a,by:"HOME",extent:"below"}));if(t==="PATH")return n.map(a=>({path:a,by:t,extent:"programs",hasPrograms:true}));
const r=`ENV ${t}`;if(sB.has(t))return n.map(a=>({path:a,by:r,extent:"itself"}));const i=dB.test(t)&&!cB.test(t);const o=e.
startsWith("/")&&!aB.test(t);const s=i||o?"search":"below";return[...n.map(a=>({path:a,by:r,extent:s,hasPrograms:i})),...Li(
e).map(a=>({path:a,by:r,extent:"search",hasPrograms:i}))]}import{posix as uB}from"node:path";var hr=1114112;var Js=56320;function Nu(t){return t.replace(/\s$|[\\*?[\]!\s]/g,(e,n)=>n===t.length-1&&/\s/.test(e)?`[${e}\
]`:`\\${e}`)}function Hg(t){return Mu(t).map(e=>e>=hr?String.fromCharCode(Js+e-hr):String.fromCodePoint(e)).join("")}function $u(t){
return Array.from(t,e=>{const n=e.codePointAt(0);return n>Js+127&&n<=Js+255?hr+n-Js:n})}function zg(t){return/[^\0-\x7f]/.
test(t)?$u(t).map(Lu).join(""):t}function Lu(t){if(t<128)return String.fromCharCode(t);if(t>=hr)return String.fromCharCode(
t-hr);return Buffer.from(String.fromCodePoint(t)).toString("latin1")}function Mu(t){const e=[];let n;for(let r=0;r<t.length;){
const i=t.charCodeAt(r);if(i<128){e.push(i);r++;continue}n??=Buffer.from(t,"latin1");const o=i>=240?4:i>=224?3:2;const s=n.
toString("utf8",r,r+o);const a=s.codePointAt(0);const d=Buffer.byteLength(s)===o&&s.length===(o>3?2:1);const c=a!==65533||
n.toString("latin1",r,r+3)==="ï¿½";const u=d&&c;e.push(u?a:hr+i);r+=u?o:1}return e}var jg=4096;var fB=256;var Wg=16;var lB={GOPATH:":",CONDA_PKGS_DIRS:","};var mB=["bin","boot","dev","etc","home","lib","\
lib32","lib64","media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","usr/bin","usr/include","usr/lib","usr/l\
ib32","usr/lib64","usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin","usr/local/share","usr/sbin","usr/share",
"usr/src","var/cache","var/lib","var/log","var/run","var/spool","var/tmp","var/www"];function Gs(t,e){const n=Uu(e);const r=[
n.get("HOME"),...Gg(t)].map(i=>Vg(i??"")).filter(i=>i!==void 0&&i!=="root"&&!/^home\/[^/]*$/.test(i)).map(i=>Nu(i??""));
return{homes:["root","home/*",...new Set(r)].slice(0,jg+2),env:n}}function Uu(t){return new Map(t.map(e=>{const n=e.indexOf(
"=");return n===-1?[e,""]:[e.slice(0,n),e.slice(n+1)]}))}function Hu(t){return[...new Set(Gg(t))].filter(e=>e.startsWith(
"/")&&e.isWellFormed()).slice(0,jg)}function Jg(t,{homes:e,env:n}){const r=t.startsWith("!")?"!":"";const i=t.slice(r.length);
if(i.startsWith("~/"))return e.map(d=>`${r}${d===""?"":`${d}/`}${i.slice(2)}`);if(i.endsWith("/$LOCALE"))return hB(n).map(
d=>`${r}${i.slice(0,-"$LOCALE".length)}${d}`);const[,o,s=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(i)??[];if(o===void 0)return[t];
const a=(n.get(o)??"").split(lB[o]??"\0",Wg);return a.map(d=>Vg(d)).filter(d=>d!==void 0&&d!=="").filter(d=>s!=="*"||!pB(
d??"")).map(d=>`${r}${Nu(d??"")}/${s}`)}function Gg(t){return(t?.toString("latin1")??"").split("\n").map(e=>e.split(":")[5]??
"").filter(e=>e.length<=fB).map(e=>Hg(e))}function Vg(t){if(!t.startsWith("/")||/[\0\n\r]/.test(t))return void 0;return uB.
normalize(t).replace(/^\/+|\/+$/g,"")}function pB(t){return mB.some(e=>e===t||e.startsWith(`${t}/`))}function hB(t){const e=[
"LANG","LC_ALL","LC_MESSAGES","LANGUAGE"].flatMap(r=>(t.get(r)??"").split(":",Wg));const n=e.map(r=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(r)?.[0]).filter(r=>r!==void 0);return[...new Set(n)].flatMap(r=>[r,`${r}[_@.]*`])}var Yg=1e3;function zu(t,e){const n=y(t,"config");const r=y(n,"Env");const i=Uu(A(r)?r:[]);const o=Vs.resolve("/",w(n,"W\
orkingDir")??"");const s=gB(n,i).map(({by:f,argv:l})=>({by:f,words:_u(l,i,o)}));const a=s.filter(({by:f})=>f!=="ONBUILD"&&
f!=="SHELL");const d=Au(i);const c=[{path:Qt("/",o),by:"WORKDIR",extent:"search",hasPrograms:true},...s.flatMap(({by:f,words:l})=>l.
flatMap(p=>wB(f,p,d))),...[...i].flatMap(Ug),...e.map(f=>({path:Qt("/",f),by:"etc/passwd",extent:"below"}))].filter(({path:f})=>f!==
"");const u=new Map;for(const f of c){const l=`${f.path}\0${f.extent}`;if(!u.has(l))u.set(l,f)}return{paths:[...u.values()].
slice(0,Yg),required:[...o==="/"?[]:[{by:"WORKDIR",text:o,candidates:[Qt("/",o)]}],...a.flatMap(({by:f,words:l})=>bB(f,l,
d,i))].slice(0,Yg),commands:[...a,{by:"ENTRYPOINT",words:_u(yB(n),i)}].flatMap(EB)}}function gB(t,e){const n=(...s)=>{const a=y(
t,...s);return A(a)?a:[]};const[r,...i]=n("Healthcheck","Test");const o=s=>["/bin/sh","-c",Ru(s,e)];return[{by:"ENTRYPOI\
NT",argv:n("Entrypoint")},{by:"CMD",argv:n("Cmd")},{by:"HEALTHCHECK",argv:r==="CMD-SHELL"?o(i.join(" ")):i},{by:"SHELL",
argv:n("Shell")},...n("OnBuild").map(s=>({by:"ONBUILD",argv:o(s.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").
replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,a=>a.toUpperCase()))}))].filter(({argv:s})=>s.length>0)}function yB(t){
const[e,n]=[y(t,"Entrypoint"),y(t,"Cmd")];return A(e)&&A(n)?[...e,...n]:[]}function wB(t,e,n){const{text:r,use:i}=e;const o=r.
startsWith("-")||r.includes("://");const s=qg(e,n);const a=s.map(c=>{if(i==="directory")return{path:c,by:t,extent:"searc\
h",hasPrograms:true};if(i!=="parts"||o)return{path:c,by:t,extent:"around"};return{path:c,by:t,extent:"beside",hasPrograms:!Ys(
c)}});if(i==="name")return a;const d=Kg(r)?Li(Vs.resolve(e.directory,r)):Li(zs(r,n));return[...a,...d.map(c=>({path:c,by:t,
extent:"search"}))]}function Ys(t){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(Vs.basename(t))}function Kg(t){return/^(?!-)[^:=/~]+\/|^\.\.?\//.
test(t)}function qg({text:t,use:e,directory:n},r){if(/^~(?=$|\/)/.test(t))return[Qt("/",zs(t,r))];const i=e==="directory"&&
!/^[-/]/.test(t);return i||Kg(t)?[Qt(n,t)]:js(t)}function bB(t,e,n,r){const i=(r.get("PATH")??"").split(":").filter(o=>o.
startsWith("/"));return e.flatMap(o=>{const{text:s,isProgram:a}=o;if(s.includes("\0"))return[];if(s.startsWith("/"))return[
{by:t,text:s,candidates:[Qt("/",s)]}];if(s.includes("/"))return qg(o,n).slice(0,1).map(d=>({by:t,text:s,candidates:[d]}));
if(!a||!/^[\w.+-]+$/.test(s))return[];return[{by:t,text:s,candidates:i.map(d=>Qt(d,s))}]})}function EB({by:t,words:e}){const n=Map.
groupBy(e,({command:r})=>r);return[...n.values()].map(r=>({by:t,words:r.filter(({text:i})=>!i.startsWith("-")).map(({text:i})=>DB(
i))}))}function DB(t){return Vs.basename(t).replace(/-cli\.[cm]?js$/,"").replace(/(?<=.)@.*$/,"")}var SB=40;var xB=64*1024*1024;var kB=96;function*Xg(t){const e=t.split("/").reverse();const n=[];let r="";let i=0;for(let o=e.
pop();o!==void 0;o=e.pop()){if(o===""||o===".")continue;if(o===".."){if(r!=="")n.push(r);r=gr(r);continue}const s=r===""?
o:`${r}/${o}`;const a=yield s;if(a===void 0){r=s;continue}if(++i>SB)return void 0;n.push(s);if(a.startsWith("/"))r="";for(const d of a.
split("/").reverse())e.push(d)}return{end:r,through:n}}function Mi(t,e){const n=Xg(t);let r=n.next();while(r.done!==true)
r=n.next(e(r.value));return r.value}async function qs(t,e){const n=Xg(t);let r=n.next();while(r.done!==true)r=n.next(await e(
r.value));return r.value}function Zg(t,e){return e.startsWith("/")?e:`${gr(t)}/${e}`}function gr(t){return t.slice(0,Math.
max(0,t.lastIndexOf("/")))}function Ke(t){const e=[];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf("/",n+1))e.push(t.slice(
0,n));return e}var Ks=class{#e=new Map;#t=new Map;#n;#r=0;get isFull(){return this.#r>xB}get kept(){return this.#e}add(e,n,r){
if(this.isFull)return;this.#r+=e.length+n.length+kB;(r?this.#e:this.#t).set(e,n)}targetOf=e=>this.#e.get(e)??this.#t.get(
e);typeAt(e){return this.targetOf(e)===void 0?"0":"2"}*droppedBelow(e){const n=this.#t.get(e);if(n!==void 0)yield[e,n];this.#n??=
[...this.#t.keys()].sort();const r=`${e}/`;for(let i=PB(this.#n,r);;i++){const o=this.#n[i];if(o?.startsWith(r)!==true)return;
yield[o,this.#t.get(o)]}}};function PB(t,e){let n=0;let r=t.length;while(n<r){const i=n+r>>>1;if(t[i]<e)n=i+1;else r=i}return n}var Xs=class{#e=new Map;#t=new Map;#n;constructor(e){this.#n=e}add(e,n,r){const i=this.#e.get(e)??{reason:n,rules:new Map,
isRestored:false};for(const[o,s]of r)if(i.rules.get(o)!=="all")i.rules.set(o,s);this.#e.set(e,i);for(const o of Ke(e))if(!this.#t.
has(o))this.#t.set(o,i)}restore(e,n,r){this.add(e,n,r.map(i=>[i,"all"]));this.#e.get(e).isRestored=true}reasonFor(e,n,r){
if(this.#e.size===0)return void 0;const i=this.#r(e,n);if(i!==void 0&&(i.extent!=="unless-directory"||r!=="5"))return i.
reason;for(const s of Ke(n)){const a=this.#r(e,s);if(a?.extent==="all")return a.reason}const o=r==="2"?this.#t.get(n):void 0;
return o?.rules.has(e)===true?o.reason:void 0}#r(e,n){const r=this.#e.get(n);const i=r?.rules.get(e);if(r===void 0||i===
void 0)return void 0;return r.isRestored||!this.#n.has(n)?{reason:r.reason,extent:i}:void 0}};var ny=2**26;var Qg=4;var Zs=class{#e;get isEmpty(){return this.#e===void 0}add(e){this.#e??=new Uint32Array(ny/32);const[
n,r]=ty(e);for(let i=0;i<Qg;i++){const o=ey(n,r,i);this.#e[o>>>5]|=1<<(o&31)}}has(e){if(this.#e===void 0)return false;const[
n,r]=ty(e);for(let i=0;i<Qg;i++){const o=ey(n,r,i);if((this.#e[o>>>5]&1<<(o&31))===0)return false}return true}};function ey(t,e,n){
return t+Math.imul(e,n)&ny-1}function ty(t){let e=2166136261;let n=2538058380;for(let r=0;r<t.length;r++){const i=t.charCodeAt(
r);e=Math.imul(e^i,16777619);n=Math.imul(n^i,1540483477)}return[e^e>>>15,n^n>>>13|1]}import{posix as CB}from"node:path";var ju=47;function ry(t,e,n){const r=$u(t);const i=[];const o=(s,a)=>r[s]===a.charCodeAt(0);for(let s=0;s<r.length;s++){
if(o(s,"*")&&o(s+1,"*")){const a=s;s+=o(s+2,"/")?2:1;const d=n&&a===0&&s===1&&!/[*?[\\]/.test(t.slice(2));i.push({kind:s===
r.length-1||d?"anything":"directories"})}else if(o(s,"*"))i.push({kind:"any-in-name"});else if(o(s,"?"))i.push({kind:"an\
y-one"});else if(o(s,"[")){const{token:a,end:d}=TB(r,s,e);i.push(a);s=d}else{if(o(s,"\\")&&++s===r.length)throw yr(e,'it\
 ends with a "\\"');i.push({kind:"literal",code:r[s]})}}return i}function TB(t,e,n){const r=[];let i=e+1;const o=t[i]===
94;if(o)i++;const s=()=>{const a=t[i]===92;const d=t[a?i+1:i];if(d===void 0||!a&&(d===45||d===93))throw yr(n,'a "[" has \
no characters or no closing "]"');i+=a?2:1;return d};do{const a=s();const d=t[i]===45;if(d)i++;const c=d?s():a;if(c<a)throw yr(
n,"a range goes backwards");r.push([a,c])}while(t[i]!==93);return{token:{kind:"one-of",negated:o,ranges:r},end:i}}function Wu(t){
const e=[];let n=false;for(const r of t){if(r.kind==="literal"){const i=Lu(r.code);if(n)e[e.length-1]+=i;else e.push(i)}
n=r.kind==="literal"}return e}function iy(t,e){let n=new Set;const r=(s,a)=>{while(!a.has(s)){a.add(s);const d=t[s]?.kind;
if(d!=="any-in-name"&&d!=="anything"&&d!=="directories")return;s++}};r(0,n);const i=t.at(-1)?.kind;const o=i==="any-in-n\
ame"||i==="anything";for(const s of e){if(o&&n.has(t.length))return true;if(s===ju&&n.has(t.length))return true;const a=new Set;
for(const d of n){const c=t[d];if(c===void 0)continue;if(c.kind==="directories"){a.add(d);if(s===ju)r(d+1,a)}else if(IB(
c,s)){const u=c.kind==="any-in-name"||c.kind==="anything";r(u?d:d+1,a)}}if(a.size===0)return false;n=a}return n.has(t.length)}
function IB(t,e){if(t.kind==="literal")return t.code===e;if(t.kind==="one-of")return t.ranges.some(([n,r])=>n<=e&&e<=r)!==
t.negated;return t.kind==="anything"||e!==ju}function yr(t,e){return new m("BAD_INPUT",`The ${T("exclude")} has a malfor\
med pattern, ${JSON.stringify(t)}: ${e}.`,{hint:'Patterns are those of a .dockerignore file. Escape a special character \
with "\\".'})}var oy=47;var BB=64;var sy=new WeakMap;var en=class{text;isException;#e;#t;#n;#r;#i;constructor(e){this.text=e;if(e==="")
throw yr(e,"it is empty");const n=OB(e);if(n==="!")throw yr(e,'there is nothing after the "!"');this.isException=n.startsWith(
"!");const r=this.isException?n.slice(1):n;const i=/^[^\\*?[]*/.exec(r)?.[0]??"";const o=ry(r.slice(i.length),e,i==="");
const s=o.findIndex(({kind:c})=>c!=="literal");const a=o.slice(0,s===-1?o.length:s);this.#e=zg(i)+(Wu(a)[0]??"");this.#t=
o.slice(a.length);const d=Wu(this.#t);this.#n=dy(d);this.#i=this.#t[1]?.kind==="literal"?d[0]??"":"";this.#r=dy(d.map(c=>c.
slice(0,c.lastIndexOf("/")+1)))}get directory(){return this.#e.slice(0,Math.max(0,this.#e.lastIndexOf("/")))}mayMatchIn(e){
return e.includes(this.#r)}matches(e){if(!e.startsWith(this.#e))return false;const{length:n}=this.#e;if(this.#t.length===
0)return n>0&&(e.length===n||e.charCodeAt(n)===oy);if(this.#t.length===1&&this.#t[0]?.kind==="any-in-name")return true;if(!e.
includes(this.#n,n))return false;const r=this.#o(e,n);return r!==-1&&iy(this.#t,Mu(e.slice(r)))}#o(e,n){if(this.#t[0]?.kind!==
"directories")return n;let r=e.indexOf(this.#i,n);while(r>n&&e.charCodeAt(r-1)!==oy)r=e.indexOf(this.#i,r+1);return r}};
function cy(t){return t.replace(/^\uFEFF/,"").split("\n").filter(e=>!e.startsWith("#")).map(e=>e.trim()).filter(e=>e!=="").
map(e=>new en(e))}function xn(t,e){if(t.length<BB)return t.findLast(i=>i.matches(e));let n=-1;const r=fy(t);for(const i of ly(
e))for(const o of r.get(i)??[])if(o>n&&t[o].matches(e))n=o;return t[n]}function uy(t,e){const n=fy(t);const r=`${e}/`;return ly(
r).some(i=>n.get(i)?.some(o=>t[o].mayMatchIn(r)))}function fy(t){const e=sy.get(t);if(e!==void 0)return e;const n=Map.groupBy(
t.keys(),r=>t[r].directory);sy.set(t,n);return n}function ly(t){const e=[""];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf(
"/",n+1))e.push(t.slice(0,n));return e}function OB(t){const e=t.startsWith("!")?"!":"";const n=ay(t.slice(e.length).trim());
return ay((e+(n.length>1?n.replace(/^\//,""):n)).trim())}function ay(t){return t===""?"":CB.normalize(t).replace(/(?<=.)\/$/,
"")}function dy(t){return t.reduce((e,n)=>n.length>e.length?n:e,"")}import{posix as $B}from"node:path";import{posix as my}from"node:path";function py(t,e){const n=Ui(t.owned,e);const r=Ui(t.drops,e);const i=Ui(t.empties,e);return{preset:t,owned:n,drops:r,empties:i,
count:{kind:"preset",name:t.name,entries:0,bytes:0},firstParts:_B([...n,...r,...i]),above:t.skippedIfLinked===true?vB(n):
[],droppedTops:[],isSkipped:false}}function Ui(t=[],e){return t.flatMap(n=>Jg(n,e)).map(n=>new en(n))}function tt(t,e){const n=xn(
t,e);return n!==void 0&&!n.isException}function hy(t,e){const n=gy(e);return t.above.some(r=>r.depth===n&&r.pattern.matches(
e))||tt(t.owned,e)}function vB(t){const e=t.map(({text:n})=>my.dirname(n));return[...new Set([...e,...e.map(n=>my.dirname(
n))])].filter(n=>n!=="."&&!n.endsWith("*")).map(n=>({pattern:new en(n),depth:gy(n)}))}function gy(t){return t.split("/").
length}function _B(t){const e=new Set(t.filter(({isException:n})=>!n).map(({directory:n})=>Ju(n)));return e.has("")?void 0:
e}function Ju(t){const e=t.indexOf("/");return e===-1?t:t.slice(0,e)}function wr(t,e,n,r){const i=n.map(o=>new en(o));return{what:t,why:e,patterns:i,...r===void 0?{}:{namePattern:r}}}var Gu=String.
raw`v?\d[\d.]*`;var Vu="(?:[-._ ][^/]*)?";var AB=[`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyr\
ights?|eula)(?:${Gu})?${Vu}`,`(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen\
[cs]|notice|copyright|attribution)[^/]*`,String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${Gu})?${Vu}`,`(?:mpl|of\
l|cddl|epl)[-._ ]?${Gu}${Vu}`,String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`];
var RB=new RegExp(`(?:^|/)(?:${AB.join("|")})(?=/|$)`,"i");var FB=[wr("licences","they must accompany the software",["us\
r/share/common-licenses","usr/share/licenses"],RB),wr("package databases","scanners and later installs would not see the\
 packages",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","usr/lib/sysimage","var/lib/pacman/local","**/*.d\
ist-info","**/*.egg-info","var/log/packages","var/log/scripts","var/log/setup","var/lib/pkgtools","etc/os-release","usr/\
lib/os-release"]),wr("certificates","connections could not be verified",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust",
"usr/share/ca-certificates","usr/local/share/ca-certificates"]),wr("time zones","local times would be wrong",["usr/share\
/zoneinfo"]),wr("the C.UTF-8 locale","programs rely on it on every system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UT\
F-8"]),wr("accounts","users and groups would lose their names",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function Qs(t){
return FB.find(({patterns:e,namePattern:n})=>n?.test(t)===true||xn(e,t)!==void 0)}var yy="";function wy(t,e,{commands:n}){return t.flatMap(({name:r,owned:i=[],drops:o=[],usedBy:s})=>{const a=s?.commands.
map(u=>({tool:u,by:n.find(({words:f})=>NB(f,u))?.by})).find(({by:u})=>u!==void 0);if(s===void 0||a===void 0)return[];const d=Ui(
s.parts??[...i,...o],e);const c=s.parts===void 0?`the cache of ${r}`:`packages fetched by ${a.tool}`;return[{patterns:d,
reason:{kind:"config",what:c,why:`${a.by} runs ${a.tool}`}}]})}function NB(t,e){const[n="",r]=e.split(" ");const i=t.indexOf(
n);return i!==-1&&(r===void 0||t.includes(r,i+1))}function by(t,e,n,r){const{hasPrograms:i=false}=t;for(const o of e){const s=Yu(
t,(d,c)=>r(o,d,c,i));if(s===void 0)continue;const a=t.extent==="itself"?"entry":"all";n.add(s,Ku(t,s),[[o,a]])}}function Yu({
path:t,extent:e},n){if(e==="around"||e==="beside"||e==="programs"){const o=Ke(t).find(s=>n(s,"5")||n(s,"0"));if(o!==void 0)
return o}const r=gr(t);if(e==="beside"&&r!==""&&n(`${r}/${yy}`,"5"))return r;if(n(t,"5")||n(t,"0"))return t;const i=e===
"search"||e==="programs";return i&&n(`${t}/${yy}`,"0")?t:void 0}function Ku({path:t,by:e},n){const r=o=>`/${Buffer.from(
o,"latin1")}`;const i=n===t?`${e} refers to it`:`${e} refers to ${r(t)}`;return{kind:"config",what:r(n),why:i}}var LB=1e3;var ea=class{rules;#e;#t;#n=new Map;constructor(e,n,r,i){this.rules=e.map(o=>py(o,n));this.#t=wy(e,n,i);this.#e=
r.map(o=>v(Buffer.from($B.normalize(o))))}rulesFor(e){const n=Ju(e);const r=this.#n.get(n);if(r!==void 0)return r;const i=this.
rules.filter(({firstParts:o})=>o?.has(n)!==false);if(this.#n.size<LB)this.#n.set(n,i);return i}drops(e,n,r,i=false){const o=e.
isSkipped?void 0:this.actionOf(e,n,r);return o==="drop"||i&&o==="empty"}dropping(e,n,r=false){const i=o=>o.preset.filesOnly!==
true&&tt(o.owned,e);return this.rulesFor(e).filter(o=>this.drops(o,e,n,r)).map(o=>[o,i(o)?"all":"unless-directory"])}actionOf(e,n,r){
if(r==="2"&&e.preset.keepsSymlinks===true)return void 0;if(r==="5"&&e.preset.filesOnly===true)return void 0;const i=tt(e.
owned,n);const o=i||tt(e.drops,n);const s=o&&!i?Qs(n):void 0;const a=o&&s===void 0;const d=a?"drop":tt(e.empties,n)?"emp\
ty":void 0;if(d===void 0)return s;const c=u=>tt(u.patterns,n);return this.#t.find(c)?.reason??this.volumeProtection(n)??
d}volumeProtection(e){const n=this.#r(e);return n===void 0?void 0:{what:`the volume /${n}`,why:"new volumes are initiali\
zed from it"}}#r(e){return this.#e.find(n=>e===n||rr(e,n))}firstDropping(e,n){return this.rulesFor(e).find(r=>typeof this.
actionOf(r,e,n)==="string")}};var MB=1e4;var ta=class{#e=new Map;#t=0;constructor(e){for(const n of Xu(e))this.#n(n)}through(e,n){const r=(this.#e.get(
e)??[]).filter(({extent:o})=>o!=="itself").map(o=>qu(o,`${n}${o.path.slice(e.length)}`)).filter(({path:o})=>o!==""&&!o.startsWith(
"/"));const i=r.slice(0,Math.max(0,MB-this.#t));for(const o of i)this.#n(o);return i}#n(e){this.#t++;for(const n of[e.path,
...Ke(e.path)]){const r=this.#e.get(n);if(r===void 0)this.#e.set(n,[e]);else r.push(e)}}};function qu(t,e){return{...t,path:e,
extent:t.extent==="beside"?"around":t.extent}}function Xu({paths:t,required:e}){const n=e.filter(({by:r,text:i})=>r!=="W\
ORKDIR"&&!i.includes("/")).flatMap(({by:r,candidates:i})=>i.map(o=>({path:o,by:r,extent:"around",hasPrograms:true})));return[
...t,...n]}var tn={paths:[],required:[],commands:[]};var br={action:"keep"};var Er=class{#e;#t;#n;#r;#i=new Map;#o=new Map;#s=new Set;#a;dropped=new Zs;#d;#c=new Xs(this.dropped);#f;constructor({
presets:e,excludes:n,places:r,volumes:i,references:o=tn}){this.#e=new ea(e,r,i,o);this.#t=n;this.#n=new Map(n.filter(({isException:s})=>!s).
map(s=>[s,{kind:"exclude",name:s.text,entries:0,bytes:0}]));this.#r=new Set(n);this.#f=new ta(o);for(const s of o.paths)
this.#u(s)}#u(e){by(e,this.presets,this.#c,(n,r,i,o)=>this.#e.drops(n,r,i,o))}get counts(){return[...this.presets.map(({
count:e})=>e),...this.#n.values()]}get unmatched(){return[...this.#r].map(({text:e})=>e)}get skippedPresets(){return this.
presets.filter(({isSkipped:e})=>e).map(({preset:e})=>e.name)}get warnings(){return[...this.#i.values()]}get spared(){return[
...this.#o.values()].filter(e=>e.entries>0||this.#s.has(e))}countSpared(e,n,r){if(!n)kt(e,1,r);else if(e?.kind==="config")
this.#s.add(e)}get presets(){return this.#e.rules}decisionFor(e,n){if(e===""||e===".")return br;for(const o of this.#r)if(o.
matches(e))this.#r.delete(o);const r=xn(this.#t,e);if(r?.isException===true)return this.#l(e,n)?{action:"keep",spared:this.#p(
r.text,void 0)}:br;if(r!==void 0){this.#y(e,n,r);return{action:"drop",count:this.#n.get(r)}}let i;for(const o of this.#e.
rulesFor(e)){const s=o.isSkipped?void 0:this.#e.actionOf(o,e,n);const a=typeof s==="string";const d=a?this.#c.reasonFor(
o,e,n):void 0;if(a&&d===void 0)return{action:s,count:o.count,rule:o};i??=d??s}if(i===void 0)return br;return{action:"kee\
p",spared:this.#p(i.what,i.why,i.kind)}}#l(e,n){return this.#t.some(r=>!r.isException&&r.matches(e))||this.presets.some(
r=>!r.isSkipped&&typeof this.#e.actionOf(r,e,n)==="string")}#p(e,n,r){const i=r===void 0?{what:e,why:n}:{what:e,why:n,kind:r};
const o=this.#o.get(e)??{...i,entries:0,bytes:0};this.#o.set(e,o);return o}spareLinkTarget(e,n,r){const i=v(Buffer.from(
Ey.resolve("/",Ey.dirname(e),n),"latin1"));this.skipPresetsFor(e,i);if(r)return;for(const a of this.#f.through(e,i))this.#u(
a);if(this.dropped.has(i))return;const o=Ys(e)||Ys(i);const s=this.#e.dropping(i,"0",!o).filter(([{preset:a,empties:d}])=>a.
skippedIfLinked!==true&&!tt(d,e));if(s.length>0)this.#c.add(i,this.#m(e),s)}#m(e){this.#a??={kind:"link",what:"link targ\
ets",why:`${B(ee(`/${e}`))} would be broken`};return this.#a}skipPresetsFor(e,n){for(const r of this.presets)if(r.preset.
skippedIfLinked===true&&!r.isSkipped)r.isSkipped=hy(r,n)&&!tt(r.owned,e)}restore(e,n,r,i){const o=this.decisionFor(e,n);
if(o.action!=="drop")return"unchanged";const s=o.rule===void 0?xn(this.#t,e):void 0;if(s!==void 0)return i?"unchanged":s;
const a=this.#e.dropping(e,n);if(i&&a.every(([,c])=>c!=="all"))return"unchanged";for(const[c]of a)if(c.preset.skippedIfLinked===
true&&!tt(c.owned,r))c.isSkipped=true;const d=a.map(([c])=>c).filter(({isSkipped:c})=>!c);this.#c.restore(e,this.#m(r),d);
return"restored"}warnBrokenLink(e){if(!this.#i.has("links"))this.#i.set("links",e)}warnTooManyLinks(){this.#i.set("many \
links","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(e){const n=this.
presets.flatMap(r=>{const i=Yu(e,(o,s)=>this.#e.drops(r,o,s));return i!==void 0&&this.#h(i)?[[i,r]]:[]});for(const[r,i]of n)
this.#c.restore(r,Ku(e,r),[i]);return n.map(([r])=>r)}recordDropped(e){this.dropped.add(e);const n=gr(e);if(n===this.#d)
return;this.#d=n;this.dropped.add(`${n}/`)}#h(e){return this.dropped.has(e)||this.dropped.has(`${e}/`)}presetThatDropped(e,n){
return this.#e.firstDropping(e,n)}#y(e,n,r){if(n==="5")return;const i=Qs(e)??this.#e.volumeProtection(e);if(i===void 0||
this.#i.has(i.what))return;this.#i.set(i.what,`The pattern ${JSON.stringify(r.text)} drops a protected path, ${B(ee(e))}\
 (${i.what}): ${i.why}.`)}};var xy=Do(Sy(),1);var UB=20;function Hi(t,e){const n=t.slice(0,UB).toLowerCase();const r=o=>(0,xy.default)(n,o).steps;const[
i]=e.toSorted((o,s)=>r(o)-r(s));if(i===void 0)return void 0;if(r(i)<=Math.ceil(Math.max(n.length,i.length)/3))return i;return n.
length>1?e.find(o=>o.startsWith(n)):void 0}var Zu=["v[0-9]","v[0-9][0-9]"];var HB="[0-9a-f]".repeat(8);var ky=["!var/log/packages","!var/log/scripts","!var/log/set\
up","!var/log/**/config"];var Py=["~/.npm","$npm_config_cache","$NPM_CONFIG_CACHE"];var Fe=[{name:"apt",isSafe:true,what:"\
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
s, and packages fetched by npx",why:"fetched again when they are needed",owned:lt(Py,["_cacache","_logs","_npx"]),usedBy:{
commands:["npx","npm exec","npm x"],parts:lt(Py,["_npx"])}},{name:"yarn",isSafe:true,what:"the cache of Yarn 1; never a \
project’s `.yarn/cache`, which programs run from",why:"fetched again when it is needed",owned:lt(["~/.cache/yarn","$XD\
G_CACHE_HOME/yarn","usr/local/share/.cache/yarn","$YARN_CACHE_FOLDER"],Zu),usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:true,
what:"package files that gem and Bundler keep next to the installed gems",why:"fetched again when they are needed",owned:[
"$GEM_HOME/cache/*.gem","$BUNDLE_PATH/cache/*.gem","$BUNDLE_PATH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.ge\
m","usr/local/bundle/cache/*.gem","usr/local/bundle/ruby/*/cache/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib\
/ruby/gems/*/cache/*.gem","usr/lib64/ruby/gems/*/cache/*.gem","usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*\
.gem","var/lib/gems/*/cache/*.gem","~/.gem/ruby/*/cache/*.gem","~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/\
*","!**/vendor/cache","!$BUNDLE_CACHE_PATH/*.gem"]},{name:"conda",isSafe:true,what:"package archives; not the unpacked p\
ackages, which environments link to",why:"fetched again when they are needed",owned:lt(["opt/*conda*","opt/miniforge*","\
opt/mambaforge*","opt/micromamba*","~/*conda*","~/miniforge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share\
/mamba","$XDG_DATA_HOME/mamba","$CONDA_DIR","$CONDA_PREFIX","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs\
/cache/*"]).concat(lt(["$CONDA_PKGS_DIRS"],["*-*-*.tar.bz2","*-*-*.conda",`cache/${HB}.*`]))},{name:"composer",isSafe:true,
what:"Composer's cache",why:"fetched again when it is needed",owned:lt(["~/.composer/cache","~/.cache/composer","$XDG_CA\
CHE_HOME/composer","$COMPOSER_HOME/cache","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:true,what:"\
logs of package managers and rotated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slack\
ware's package database",why:"programs that write to a log file still find it; links are kept",owned:["var/log/apt/*","v\
ar/log/dpkg.log","var/log/alternatives.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(
t=>[`var/log/**/${t}`,`!var/log/**/${t}/**`]),...ky],empties:["var/log/**",...ky],filesOnly:true,keepsSymlinks:true},{name:"\
tmp",isSafe:true,what:"the content of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definitio\
n",owned:["tmp/*","var/tmp/*","var/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{
name:"uv",isSafe:false,what:"uv's cache, unless symlinks from outside point into it",why:"environments may consist of li\
nks into it, and builds start from it",owned:lt(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],Zu.map(t=>`*-${t}`)),
skippedIfLinked:true,usedBy:{commands:["uvx","uv"]}},{name:"pnpm",isSafe:false,what:"pnpm's store, unless symlinks from \
outside point into it",why:"later installs link from it, and projects may consist of links into it",owned:lt(["~/.local/\
share/pnpm/store","$XDG_DATA_HOME/pnpm/store","$PNPM_HOME/store","~/.pnpm-store"],Zu),skippedIfLinked:true,usedBy:{commands:[
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
umentation, info pages, lintian overrides; copyright files are kept",why:"a reader may want them",drops:Qu(["doc/*","inf\
o/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:true},{name:"man",isSafe:false,what:"manual pages; the \
directories of their sections are kept, since packages need them to install",why:"a reader may want them",drops:Qu(["man\
/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"locales",isSafe:false,what:"translated messages\
, except those for the image’s own LANG; compiled locales are kept",why:"programs speak English",drops:Qu(["locale/*",
"!locale/locale.alias","!locale/languages","!locale/all_languages","!locale/currency","!locale/l10n","!locale/$LOCALE"])},
{name:"pycache",isSafe:false,what:"Python's compiled modules",why:"the first start is slower, and so is every start if t\
hey cannot be written",owned:["**/__pycache__/*"]}];function kn(t){return Fe.find(e=>e.name===t)}function lt(t,e){return t.
flatMap(n=>e.map(r=>`${n}/${r}`))}function Qu(t){return["usr/share","usr/local/share"].flatMap(e=>t.map(n=>n.startsWith(
"!")?`!${e}/${n.slice(1)}`:`${e}/${n}`))}var Ne="auto";var zB=/^true$/i;var jB=/^false$/i;var WB=/^(?:yes|on|1|all|safe|default)$/i;function ef(t){return t.split(
/[\n,]/).map(e=>e.trim()).filter(e=>e!=="")}function zi(t){const e=ef(t);if(e.length===1&&jB.test(e[0]??""))return[];return e.
map(n=>zB.test(n)?Ne:n)}function Ty(t){const e=zi(t);const n=new Set;const r=new Set;for(const i of e){const o=i.startsWith(
"-");for(const s of JB(o?i.slice(1).trim():i))(o?r:n).add(s)}if(n.size===0&&r.size>0){throw new m("BAD_INPUT",`The ${T("\
clean")} only excludes presets (${e.join(", ")}) and selects none.`,{hint:`Write ${D("clean",[Ne,...e].join(", "))}.`})}
return Fe.filter(i=>n.has(i)&&!r.has(i))}function JB(t){if(t===Ne)return Fe.filter(({isSafe:o})=>o);const e=kn(t);if(e!==
void 0)return[e];const n=[Ne,...Fe.map(({name:o})=>o)];const r=WB.test(t)?Ne:Hi(t,n);const i=r===void 0?"":` Did you mea\
n ${JSON.stringify(r)}?`;throw new m("BAD_INPUT",`The ${T("clean")} must be a list of presets, but ${B(Buffer.from(t))} \
is not one.${i}`,{hint:`Presets: ${n.join(", ")}.`})}var GB=["docs","man","locales","pycache"];var VB=1e6;var YB=.01;var KB=1e5;var na=class{#e;#t;#n=0;#r;#i=false;constructor({
active:e,words:n,excludes:r,env:i,volumes:o,references:s=tn}){this.#e=new Er({presets:Fe.filter(a=>(a.isSafe||GB.includes(
a.name))&&!e.includes(a)&&!n.some(d=>d.replace(/^-\s*/,"")===a.name)),excludes:r.filter(({isException:a})=>a),places:Gs(
void 0,i),volumes:o,references:s});this.#t=this.#e.presets.flatMap(({owned:a,drops:d,empties:c})=>[...a,...d,...c]).filter(
({isException:a})=>!a)}begin(e,n){const r=Zt(e,n);if(r===0)return;this.#n+=r;const i=v(e.name);if(this.#o(i.slice(0,Math.
max(0,i.lastIndexOf("/")))))kt(this.#e.decisionFor(i,e.typeFlag).count,1,r)}#o(e){if(e!==this.#r){this.#r=e;this.#i=uy(this.#t,
e)}return this.#i}data(){}end(){}get found(){const e=Math.min(VB,Math.max(KB,this.#n*YB));return this.#e.counts.filter(({
bytes:n})=>n>=e).map(({name:n,bytes:r})=>({name:n,bytes:r})).sort((n,r)=>r.bytes-n.bytes)}};function ra(t,e){const n=t.length===
0?[Ne]:t;const r=o=>n.includes(Ne)&&Fe.some(s=>s.name===o&&s.isSafe);const i=e.map(({name:o})=>o).filter(o=>!r(o));return[
...n,...i].join(", ")}var qB=1;var XB=1e3;var ZB=2e3;function Cy(t,e){const{source:n,options:r,engine:i,ms:o}=e;const s=t.budgets.every(({isMet:a})=>a);
return{version:qB,tool:`docker-flatten ${st}`,ok:s,dryRun:r.dryRun,source:{reference:n.reference,id:n.id,container:n.ofContainer??
null,platform:n.platforms.map(C).join(", "),layers:t.oldLayers,bytes:t.oldBytes,packedBytes:t.oldPackedBytes??null,steps:t.
oldHistory?.length??null,history:ia(t.oldHistory)},result:{tags:s?[...r.tagTexts]:[],imageId:t.imageId??null,configDigest:t.
configDigest??null,digest:t.digest??null,pushed:t.pushed.map(({name:a,digest:d})=>({name:a,digest:d})),written:t.written.
map(({name:a,digest:d})=>({name:a,digest:d})),verifiedEntries:t.checks.verifiedEntries??null,testPassed:t.checks.isTested?
true:null,layers:t.newLayers,bytes:t.newBytes,packedBytes:t.newPackedBytes??null,steps:t.newHistory?.length??null,history:ia(
t.newHistory),directories:By(t.directories)},platforms:t.platforms.map(a=>QB(a,t.platforms.length>1)),engine:i===void 0?
null:{version:i.version,store:i.store.kind},sizes:n.countsBlocks?"blocks":"bytes",savedBytes:t.savedBytes,savedPercent:Number(
t.savedPercent),hiddenBytes:t.savedBytes-Dr(t),cleanedBytes:Dr(t),rules:t.rules.map(({kind:a,name:d,entries:c,bytes:u})=>({
kind:a,name:d,entries:c,bytes:u})),commands:t.commands.map(({name:a,ms:d,bytes:c})=>({name:a,seconds:Iy(d),bytes:c??null})),
kept:[...t.spared.map(({what:a,why:d,entries:c,bytes:u})=>({what:a,why:d??null,entries:c,bytes:u})),...t.skippedPresets.
map(a=>({what:`the cache of ${a}`,why:"symlinks outside it point into it",entries:null,bytes:null}))],suggestions:t.suggestions?.
map(({name:a,bytes:d})=>({name:a,bytes:d}))??null,suggestedClean:t.suggestions?.length?ra(r.cleanWords,t.suggestions):null,
budgets:t.budgets.map(({input:a,wanted:d,seen:c,isMet:u})=>({input:a,wanted:d,seen:c,met:u})),cacheHit:t.cacheHit??null,
backup:r.dryRun?null:r.backup??null,seconds:Iy(o)}}function QB(t,e){return{platform:t.platform,oldBytes:t.oldBytes,newBytes:t.
newBytes,savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),oldLayers:t.oldLayers,newLayers:t.newLayers,oldPackedBytes:t.
oldPackedBytes??null,newPackedBytes:t.newPackedBytes??null,configDigest:t.configDigest??null,cleanedBytes:Dr(t),verifiedEntries:t.
checks.verifiedEntries??null,cacheHit:t.cacheHit??null,oldHistory:e?ia(t.oldHistory):null,newHistory:e?ia(t.newHistory):
null,directories:e?By(t.directories):null}}function By(t){return t?.map(({path:e,bytes:n,files:r})=>({path:e,bytes:n,files:r}))??
null}function ia(t){if(t===void 0)return null;return t.slice(-XB).map(({command:e,bytes:n,hasLayer:r})=>({command:pe(e,ZB),
bytes:n,layer:r}))}function Dr({rules:t,commands:e}){return[...t,...e].reduce((n,{bytes:r})=>n+(r??0),0)}function Oy(t,e){
const{source:n,result:r}=t;return{title:[n.reference,...r.tags.slice(0,1)].join(" → "),headline:pc({oldBytes:n.bytes,newBytes:r.
bytes,oldLayers:n.layers,newLayers:r.layers}),oldBytes:n.bytes,newBytes:r.bytes,hiddenBytes:t.hiddenBytes,groups:e?.groups??
[],result:e?.result??["",0,-1,[]],dropped:e?.dropped??["",0,-1,[]],notes:e?.notes??[]}}function Iy(t){return Math.round(
t)/1e3}import{dirname as s_}from"node:path";import{realpathSync as e_}from"node:fs";import{dirname as Rw,resolve as t_}from"node:path";var Sr={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"application/vnd\
.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",config:"appl\
ication/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}};var vy={oci:{gzip:"+g\
zip",zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function xr(t,e){if(t==="oci"||e==="zstd")return Sr.oci.layer+
vy.oci[e];return Sr.docker.layer+vy.docker[e]}function tf(t){return["gzip","zstd","none"].find(e=>t===xr("oci",e)||t===xr(
"docker",e))}function Pn(t){const e=of(t)?oa(t):t;const n=e.images.map(tO);const[r]=n;if(r===void 0)throw new RangeError("a set needs\
 an image");const{index:i}=e;if(i===void 0&&n.length>1)throw new RangeError("a set of several images needs an index");const o=i===
void 0?r.bytes:es(Sr[i.format].index,n.map(nO),i.annotations);const s=i===void 0?{...r.manifest,platform:_y(r.image)}:nf(
Sr[i.format].index,o);return{root:s,rootBytes:o,images:n,blobs:eO({images:n,root:s,rootBytes:o})}}function eO({images:t,
root:e,rootBytes:n}){const r=[...t.map(({image:i})=>({digest:$(i.config),content:i.config})),...t.map(({manifest:i,bytes:o})=>({
digest:i.digest,content:o})),{digest:e.digest,content:n},...t.map(({image:{layer:i}})=>({digest:i.descriptor.digest,content:{
path:i.path,sizeBytes:i.descriptor.sizeBytes}}))];return[...new Map(r.map(i=>[i.digest,i])).values()]}function tO(t){const e=Sr[t.
format];const n=nf(e.config,t.config);const r=Qo(e.manifest,n,t.layer.descriptor,t.annotations);return{manifest:nf(e.manifest,
r),bytes:r,image:t}}function nO({manifest:t,image:e}){return{...t,platform:_y(e),annotations:e.entryAnnotations}}function _y({
indexPlatform:t,config:e}){if(t!==void 0)return t;const n=R(e.toString());const r=["architecture","os","os.version","var\
iant"].map(o=>[o,w(n,o)]);const i=y(n,"os.features");return Object.fromEntries([...r.filter(([,o])=>o!==void 0),...Array.
isArray(i)?[["os.features",i]]:[]])}function nf(t,e){return{mediaType:t,digest:$(e),sizeBytes:e.length}}function rf({images:t,
index:e}){return e?.format==="docker"||t.some(({format:n})=>n==="docker")}function of(t){return rf(t)&&t.images.some(({layer:e})=>tf(
e.descriptor.mediaType)==="zstd")}function oa(t){const e="oci";const n=t.images.map(r=>{const{descriptor:i}=r.layer;const o=tf(
i.mediaType);const s=o===void 0?i.mediaType:xr(e,o);return{...r,format:e,layer:{...r.layer,descriptor:{...i,mediaType:s}}}});
return{images:n,index:t.index&&{...t.index,format:e}}}function ji({root:t,blobs:e},n,r){return[As,Rs({...t,annotations:n}),
...r===void 0?[]:[_s([r])],...e.map(({digest:i,content:o})=>({path:je(i),content:o}))]}function Ay({images:t},e,n){const r=t.
find(({image:s})=>Y(s.platform,n))??t[0];if(r===void 0)throw new RangeError("a set needs an image");const{config:i,layer:o}=r.
image;return{Config:je($(i)),RepoTags:e.length===0?null:e,Layers:[je(o.descriptor.digest)]}}import{access as xv,chmod as kv,constants as Ew,link as Pv,rename as Dw,rm as ga}from"node:fs/promises";import{basename as Tv,
dirname as Xi}from"node:path";var Wi="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.";var rO=150;
function $e(t){return JSON.stringify(pe(t,rO))}function we(t,e,n){return new m("BLOB_INVALID",`The file ${$e(t)} of ${$e(
n)} ${e}.`,{hint:"The image was damaged or only partly copied. Save, copy or build it again."})}function de(t,e,n){return new m(
"UNSUPPORTED_IMAGE",`${t} ${e}.`,{hint:n})}import{createHash as iO}from"node:crypto";var Ry={sha256:64,sha512:128};function Pt(t){const[e="",n="",...r]=t.split(":");const i=Object.hasOwn(Ry,e)?Ry[e]:void 0;
if(r.length>0||n.length!==i||!/^[0-9a-f]+$/.test(n))return void 0;return{algorithm:e,hex:n}}function sa(t,{digest:e,sizeBytes:n}){
if(t.length!==n)throw Z(e,nn(t.length,n));const r=Pt(e)?.algorithm;if(r===void 0)throw Z(e,"has a digest that cannot be \
checked");const i=`${r}:${iO(r).update(t).digest("hex")}`;if(i!==e)throw Z(e,`has the digest ${i}`)}function nn(t,e){return`\
has ${t} bytes, but its descriptor says ${e}`}function Z(t,e){return new m("BLOB_INVALID",`The blob ${t.slice(0,150)} ${e}\
.`,{hint:"The image was damaged or changed on its way here. Copy or build it again, and check the disk and memory of thi\
s machine."})}var sf="application/vnd.oci.image.";var aa="application/vnd.docker.";var rn={index:`${aa}distribution.manifest.list.v2+j\
son`,manifest:`${aa}distribution.manifest.v2+json`,config:`${aa}container.image.v1+json`,layer:`${aa}image.rootfs.diff.t\
ar`};var oO=new Map([[`${sf}manifest.v1+json`,"oci"],[`${sf}index.v1+json`,"oci"],[rn.manifest,"docker"],[rn.index,"dock\
er"]]);var sO=new Set([`${sf}config.v1+json`,rn.config]);var aO=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/;
var dO=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function kr(t){return oO.
get(t)}function af(t){return sO.has(t)}function Fy(t){if(aO.test(t))return"layer";return dO.test(t)?"foreign":"other"}function on(t,e){sa(t,e);const n=R(t.toString("utf8"));const r=l=>Z(e.digest,l);if(!P(n))throw r("is not a JSON object");
const i=w(n,"mediaType");const o="manifests"in n&&("layers"in n||"config"in n||"fsLayers"in n);if(o)throw r("has the fie\
lds of a manifest and of an index");if(i!==void 0&&e.mediaType!==""&&i!==e.mediaType)throw r(`has the media type ${JSON.
stringify(i)}, but its descriptor says ${JSON.stringify(e.mediaType)}`);const s=i??(e.mediaType||cO(n));const a=kr(s);if(a===
void 0)return{kind:"other",mediaType:s};const d=df(n);if(Zn(s)){return{kind:"index",format:a,entries:Ny(n,"manifests",r),
annotations:d}}const c=My(y(n,"config"));if(c===void 0)throw r("has no descriptor of a config");const u=Ny(n,"layers",r).
map(uO);const f=w(n,"artifactType");return{kind:"manifest",format:a,mediaType:s,config:c,layers:u,annotations:d,artifactType:f}}
function $y(t){const e=R(t.toString("utf8"));const n=y(e,"manifests");if(!P(e)||!Array.isArray(n))return void 0;const r=n.
map(Ly).filter(i=>i!==void 0);if(r.length!==n.length)return void 0;return{kind:"index",format:"oci",entries:r,annotations:df(
e)}}function cO(t){if("manifests"in t)return ke.index;return"config"in t&&"layers"in t?ke.manifest:""}function Ny(t,e,n){
const r=y(t,e);if(!Array.isArray(r))throw n(`has no list of ${e}`);return r.map((i,o)=>{const s=Ly(i);if(s===void 0)throw n(
`has no valid descriptor at position ${o} of its ${e}`);return s})}function uO({mediaType:t,digest:e,sizeBytes:n}){return{
mediaType:t,digest:e,sizeBytes:n}}function Ly(t){const e=My(t);if(e===void 0)return void 0;const n=y(t,"platform");return{
...e,platform:P(n)?n:void 0,annotations:df(t)}}function My(t){const e=wi(t);if(e===void 0||Pt(e.digest)===void 0)return void 0;
return Number.isSafeInteger(e.sizeBytes)&&e.sizeBytes>=0?e:void 0}function df(t){const e=y(t,"annotations");return Object.
fromEntries(Object.entries(P(e)?e:{}).filter(n=>typeof n[1]==="string"))}async function Pr(t,e){const{digest:n}=e;const r=await t.readManifest(e);if(r===void 0)throw we(n,"is missing, though an\
 index names it",t.name);const i=on(r,e);const o=t.name;if(i.kind==="index"){const{format:a,annotations:d,entries:c}=i;return{
reference:o,digest:n,index:{format:a,annotations:d},entries:c}}if(i.kind==="manifest"){const{mediaType:a}=i;return{reference:o,
digest:n,index:void 0,entries:[{...e,mediaType:a,platform:void 0}]}}const s=i.mediaType===""?"of no known type":$e(i.mediaType);
throw de(o,`must be an image or an index, but is ${s}`,Wi)}import{open as Wy,stat as Jy}from"node:fs/promises";import{join as EO}from"node:path";import{Readable as DO}from"node:stream";import{posix as Uy}from"node:path";var Hy=2e5;var fO=1024;var lO=64*1024;var mO=[["gzip","1f8b","gunzip --keep"],["zstd","28b52ffd","zstd --decompress"],["\
xz","fd377a585a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],["lz4","04224d18","lz4 --decompress"]];
async function zy(t){const e=new cf(t);const n=new Map;const r=new Qn;yO(await e.read(0,O),t.path);let i=0;let o=0;let s=0;
while(s<t.sizeBytes&&o<2){const a=s;const d=await e.block(a);s+=O;if(Di(d)){o++;continue}if(o===1)throw Ze(a,"there is a\
 single zero block between two entries");const c=Xe(d,a);if(++i>Hy)throw bO(t.path);if(c.typeFlag===Pe.paxGlobal){s+=ye(
c.sizeBytes)}else if(er(c.typeFlag)){r.begin(c,d,a);const u=ye(c.sizeBytes);if(u>0)r.take(await e.exactly(s,u),a);s+=u}else{
const{extension:u}=r.release();const f=c.hasOldType&&c.name.at(-1)===47;const l=os(c.typeFlag)&&!f?fs(c,u,a):0;s=c.gnuIsExtended?
await pO(e,s):s;if(s+l>t.sizeBytes)throw uf(t,s+l);hO(n,{header:c,block:d,extension:u,offset:s,sizeBytes:l});s+=ye(l)}}if(!r.
isEmpty)throw uf(t,s);return n}async function pO(t,e){let n=e;for(let r=true;r;n+=O)r=((await t.block(n))[504]??0)!==0;return n}
function hO(t,e){const{header:n,block:r,extension:i,offset:o,sizeBytes:s}=e;const a=tr(n,i);const d=a.length>fO?void 0:da(
a.toString("utf8"));if(d===void 0)return;const{typeFlag:c}=n;const u=c==="S"||[...i.pax.keys()].some(gO);if(u)t.set(d,{kind:"\
sparse"});else if(c==="0"||c==="7")t.set(d,{kind:"file",offset:o,sizeBytes:s});else if(c==="1"||c==="2"){const f=(i.longLink??
i.pax.get("linkpath")??ss(r)).toString("utf8");const l=c==="1"||f.startsWith("/")?f:`${Uy.dirname(d)}/${f}`;t.set(d,{kind:"\
link",target:da(l)})}else t.delete(d)}function gO(t){return t.startsWith("GNU.sparse.")}function da(t){const e=Uy.normalize(
t.replace(/^\/+/,"")).replace(/\/$/,"");return e===".."||e.startsWith("../")?void 0:e}var cf=class{#e;#t=Buffer.alloc(0);#n=0;constructor(e){
this.#e=e}async read(e,n){const r=e-this.#n;if(r>=0&&r+n<=this.#t.length)return this.#t.subarray(r,r+n);const{handle:i,signal:o}=this.#e;
if(o.aborted)throw U(o.reason);const s=Buffer.alloc(Math.max(n,lO));let a=0;while(a<s.length){const{bytesRead:d}=await i.
read(s,a,s.length-a,e+a);if(d===0)break;a+=d}this.#t=s.subarray(0,a);this.#n=e;return this.#t.subarray(0,n)}async exactly(e,n){
const r=await this.read(e,n);if(r.length<n)throw uf(this.#e,e+n);return r}block(e){return this.exactly(e,O)}};function yO(t,e){
const n=t.toString("hex",0,8);const r=mO.find(([,o])=>n.startsWith(o));const i=JSON.stringify(e);if(r!==void 0){const o=`\
The archive ${i} must be a plain tar archive, but is compressed with ${r[0]}.`;throw new m("UNSUPPORTED_IMAGE",o,{hint:`\
Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${r[2]} ${i}`})}
if(t.length===O&&(Di(t)||wO(t)))return;throw new m("UNSUPPORTED_IMAGE",`${i} must be a tar archive, but is not one.`,{hint:'\
Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}function wO(t){
try{Xe(t,0);return true}catch{return false}}function uf({path:t,sizeBytes:e},n){const r=`The archive ${JSON.stringify(t)}\
 ends after ${e} bytes, but its headers promise at least ${n}: something was cut off.`;return new m("TAR_TRUNCATED",r,{hint:"\
Save or copy it again, and check whether the disk was full."})}function bO(t){const e=`The archive ${JSON.stringify(t)} \
has more than ${Hy} entries.`;return new m("TAR_LIMIT",e,{hint:xe})}function ca(t){return{open:async e=>t.open(e),locate:async()=>t.range}}var jy=1024*1024;var Gy=4*1024*1024;var SO=8;async function sn(t,e,n){
if(t.sizeBytes>Gy)throw xO(e,t.sizeBytes);const r=[];for await(const i of t.open(n))r.push(i);return Buffer.concat(r)}function xO(t,e){
const n=`${t} has ${e} bytes, but at most ${Gy} bytes of a manifest, an index or a config are read.`;return new m("TAR_L\
IMIT",n,{hint:xe})}async function Vy(t){const e=await Ky(t);if(!e.isDirectory()){throw new m("BAD_INPUT",`${JSON.stringify(
t)} must be a directory, but is a file.`,{hint:'Write "oci-archive:PATH" for an archive of an OCI image layout, and "doc\
ker-archive:PATH" for one of "docker save".'})}return{path:t,find:async n=>{const r=EO(t,n);const i=await Jy(r).catch(o=>{
if(["ENOENT","ENOTDIR"].includes(ce(o)))return void 0;throw Ji(r,o)});if(!i?.isFile())return void 0;return Yy({path:r,startByte:0,
sizeBytes:i.size})},close:async()=>{}}}async function ua(t,e){const n=await Ky(t);if(!n.isFile()){const i=n.isDirectory()?
"a directory":"no regular file";throw new m("BAD_INPUT",`${JSON.stringify(t)} must be an archive, but is ${i}.`,{hint:n.
isDirectory()?'Write "oci:DIR" for a directory with an OCI image layout.':"An archive is read several times, from any po\
sition, so it must be a file. Save it to one first."})}const r=await Wy(t).catch(i=>{throw Ji(t,i)});try{const i=await zy(
{handle:r,path:t,sizeBytes:n.size,signal:e});return new ff(t,r,i)}catch(i){await r.close();throw i}}var ff=class{path;#e;#t;constructor(e,n,r){
this.path=e;this.#e=n;this.#t=r}async find(e){let n=da(e);for(let r=0;n!==void 0;r++){const i=this.#t.get(n);if(i===void 0)
return void 0;if(i.kind==="file"){const{offset:o,sizeBytes:s}=i;return Yy({path:this.path,startByte:o,sizeBytes:s,handle:this.#e})}
if(i.kind==="sparse")throw we(e,"is stored as a sparse file, as no builder does",this.path);if(r===SO)throw we(e,"is beh\
ind a loop of links",this.path);n=i.target}throw we(e,"is a link that leads out of the archive",this.path)}close(){return this.#e.
close()}};function Yy(t){const{path:e,startByte:n,sizeBytes:r}=t;const i={path:e,startByte:n,sizeBytes:r};return{sizeBytes:r,
range:i,open:o=>new lf(t,o)}}var lf=class extends DO{#e;#t;#n;#r;constructor(e,n){super({highWaterMark:jy,signal:n});this.#e=
e;this.#r=e.startByte;this.#t=e.startByte+e.sizeBytes}_construct(e){const{handle:n,path:r}=this.#e;const i=n===void 0?Wy(
r):Promise.resolve(n);i.then(o=>{this.#n=o;e()},o=>e(Ji(r,o)))}_read(){const e=Math.min(jy,this.#t-this.#r);if(e===0||this.#n===
void 0){this.push(null);return}this.#n.read(Buffer.allocUnsafe(e),0,e,this.#r).then(({bytesRead:n,buffer:r})=>{this.#r+=
n;this.push(n===0?null:r.subarray(0,n))},n=>this.destroy(Ji(this.#e.path,n)))}_destroy(e,n){const r=this.#e.handle===void 0;
const i=r?this.#n?.close():void 0;Promise.resolve(i).then(()=>n(e),()=>n(e))}};async function Ky(t){return Jy(t).catch(e=>{
throw Ji(t,e)})}function Ji(t,e){const n=ce(e);if(n==="ENOENT"||n==="ENOTDIR"){return new m("IMAGE_NOT_FOUND",`There is \
no file or directory ${JSON.stringify(t)}.`,{hint:"Check the path. It is relative to the working directory, and ends at \
the first colon.",cause:e})}return new m("BAD_INPUT",`Cannot read ${JSON.stringify(t)}: ${n}.`,{hint:"Check the permissi\
ons of the file and of the directories above it.",cause:e})}var kO=/^sha256:[0-9a-f]{64}$/;function fa(t,e,n){const r=y(t,"rootfs","diff_ids")??[];const i="No builder writes this. \
Use an image from a source that you trust.";if(!A(r)||!r.every(o=>kO.test(o)))throw de(n,"has a diffID in its config tha\
t is not a sha256 digest",i);if(r.length!==e)throw de(n,`has ${e} layers, but ${r.length} diffIDs in its config`,i);return r}var PO=8;var Tr=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(e){const n=[];const r=[];if(this.attestations>
0)r.push(qy(this.attestations,"attestation"));if(this.artifacts.length>0){const i=pf([...new Set(this.artifacts)].map(o=>o===
""?"no type":o));r.push(`${qy(this.artifacts.length,"artifact")} (${i})`)}if(r.length>0)n.push(`Left out of ${e}, since \
they describe the source or are not images: ${r.join(" and ")}.`);if(this.notLinux.length>0)n.push(`Left out of ${e}, si\
nce only Linux images can be flattened: ${mf(this.notLinux)}.`);if(this.missing.length>0)n.push(`Left out of ${e}, since\
 its index names them but they are missing: ${TO(this.missing)}.`);return n}};function mf(t){return pf([...new Set(t.map(
C))])}function TO(t){return pf([...new Set(t.map(e=>e===void 0?"an unknown platform":C(e)))])}function pf(t){const e=t.slice(
0,PO).map(r=>/^[\w./+ -]*$/.test(r)?r:$e(r));const n=t.length-e.length;return e.join(", ")+(n>0?` and ${n} more`:"")}function qy(t,e){
return`${t} ${e}${t===1?"":"s"}`}function hf(t){const e=w(t,"os");const n=w(t,"architecture");if(e===void 0||n===void 0)return void 0;const r={os:e,architecture:n,
variant:w(t,"variant")};return No(r)&&e!=="unknown"&&n!=="unknown"?r:void 0}function Xy(t,e){const n=t??e;if(n===void 0)
return void 0;const r=e!==void 0&&!gf(n,e);return _e({...n,variant:n.variant??(r?e.variant:void 0)})}function gf(t,e){const n=r=>_e(
{...r,variant:void 0});return!Y(n(t),n(e))}function Zy(t,e,{available:n,notices:r}){const i=n.length===0?"has no platfor\
m at all":`has ${mf(n)}`;const o=`The image ${t} is needed for ${C(e)}, but ${i}.`;return new m("PLATFORM_MISMATCH",[o,...r].
join(" "),{hint:"Select a platform that the image has."})}var Qy=8;var ew=1e4;var IO="vnd.docker.reference.type";function Gi({annotations:t}){return t[IO]!==void 0}var Ir=class{#e;#t;#n=new Set;#r=[];#i=0;constructor(e,n){
this.#e=e;this.#t=n}async follow(e){for(const n of e)await this.#o(n,0);return this.#r}async#o(e,n){if(++this.#i>ew)throw this.#a(
`has more than ${ew} entries in its indexes`);if(Gi(e)){this.#t.attestations++;return}if(this.#n.has(e.digest))return;this.#n.
add(e.digest);const{mediaType:r}=e;if(r!==""&&kr(r)===void 0){this.#t.artifacts.push(r)}else if(r===""||Zn(r)){await this.#s(
e,n)}else{this.#r.push(e)}}async#s(e,n){if(n===Qy)throw this.#a(`has indexes nested more than ${Qy} deep`);const r=await this.#e.
readManifest(e);if(r===void 0){this.#t.missing.push(void 0);return}const i=on(r,e);if(i.kind==="index"){for(const o of i.
entries)await this.#o(o,n+1)}else if(i.kind==="manifest"){this.#r.push(e)}else if(e.mediaType===""){this.#t.artifacts.push(
i.mediaType)}else{throw Z(e.digest,"is not an index")}}#a(e){return de(this.#e.name,e,"No builder writes this. Use an im\
age from a source that you trust.")}};var CO=4;async function Tn(t,e,n){const{reference:r,digest:i,index:o}=e;const s=new Tr;const a=o===void 0;const d=await new Ir(
t,s).follow(e.entries);const c=new yf(t,{leftOut:s,platforms:n,isAlone:a});const u=await BO(d,l=>c.load(l));const f=(n??
[]).find(l=>!u.some(p=>Y(p.platform,l)));if(f!==void 0){const l=[...u.map(({platform:p})=>p),...c.others];throw Zy(r,f,{
available:l,notices:s.notices(r)})}if(u.length===0){const l=s.notices(r).join(" ");throw de(r,`has no image that can be \
flattened${l&&`. ${l.replace(/\.$/,"")}`}`,Wi)}return{...{reference:r,digest:i,index:o,images:u},notices:[...s.notices(r),
...c.notices],release:({manifest:l})=>t.release(l),close:()=>t.close()}}async function BO(t,e){const n=[];const r=[...t.
entries()];const i=async()=>{for(let o=r.shift();o!==void 0;o=r.shift())n[o[0]]=await e(o[1])};await Promise.all(Array.from(
{length:CO},i));return n.filter(o=>o!==void 0)}var yf=class{notices=[];others=[];#e;#t;constructor(e,n){this.#e=e;this.#t=
n}async load(e){const n=hf(e.platform);if(n!==void 0&&!this.#r(n))return void 0;const r=await this.#e.readManifest(e);if(r===
void 0)return this.#i(e,n);const i=on(r,e);if(i.kind!=="manifest")throw Z(e.digest,"is not a manifest");if(!this.#s(i))return void 0;
const o=await this.#a(i,e);if(o===void 0)return this.#i(e,n,i);const s=hf(o);const a=Xy(n,s);if(a===void 0)throw de(`The\
 image ${e.digest}`,"does not say which platform it is for","Build it again with a current builder.");if(n===void 0&&!this.#r(
a))return void 0;if(n!==void 0&&s!==void 0&&gf(n,s))this.notices.push(`The index says that ${e.digest} is for ${C(n)}, b\
ut its config says ${C(s)}.`);return this.#n(e,i,{config:o,platform:a})}async#n(e,n,{config:r,platform:i}){const{mediaType:o,
digest:s,sizeBytes:a}=e;const d={mediaType:o||n.mediaType,digest:s,sizeBytes:a};const{layers:c}=n;const u=fa(r,c.length,
`The image ${s}`);const f={manifest:d,layers:c,platform:i};return{manifest:d,format:n.format,platform:i,indexPlatform:this.#t.
isAlone?void 0:e.platform,entryAnnotations:this.#t.isAlone?{}:e.annotations,annotations:n.annotations,config:{descriptor:n.
config,json:r},layers:await Promise.all(c.map(async(l,p)=>{const h=await this.#e.findLayer(l,f);if(h===void 0)throw this.#o(
l.digest,e);return{descriptor:l,diffId:u[p]??"",...h}}))}}#r(e){const{platforms:n,isAlone:r,leftOut:i}=this.#t;const o=n?.
some(s=>Y(s,e))??true;if(!o)this.others.push(e);else if(e.os!=="linux"){if(r||n!==void 0){throw new m("UNSUPPORTED_IMAGE",
`docker-flatten needs a Linux image, but ${this.#e.name} has one for ${e.os}.`,{hint:"Windows layers are not plain files\
ystems and cannot be flattened this way."})}i.notLinux.push(e);return false}return o}async#i(e,n,r){const{isAlone:i,leftOut:o}=this.#t;
const s={manifest:e,layers:r?.layers??[],platform:n};const a=await Promise.all(s.layers.map(c=>this.#e.findLayer(c,s)));
const d=r!==void 0&&!a.includes(void 0);if(i||d)throw this.#o(r?.config.digest??e.digest,e);o.missing.push(n)}#o(e,{digest:n}){
const r=e===n?"an index":`the manifest ${n}`;return we(e,`is missing, though ${r} names it`,this.#e.name)}#s({config:e,layers:n,
artifactType:r,mediaType:i}){const{isAlone:o,leftOut:s}=this.#t;const a=n.map(f=>Fy(f.mediaType));const d=af(e.mediaType)&&
(n.length===0||a.some(f=>f!=="other"));if(!d){const f=r??(af(e.mediaType)?n[0]?.mediaType??i:e.mediaType);if(o)throw de(
this.#e.name,`is not an image, but ${$e(f)}`,Wi);if(n.some(l=>l.mediaType==="application/vnd.in-toto+json"))s.attestations++;else
s.artifacts.push(f);return false}const c=n[a.indexOf("foreign")];if(c!==void 0)throw de(`The layer ${c.digest}`,`is a fo\
reign layer (${c.mediaType}), which only its vendor may distribute`,"Images with such layers cannot be flattened: the re\
sult would distribute them.");const u=n[a.indexOf("other")];if(u!==void 0)throw de(`The layer ${u.digest}`,`has the unkn\
own media type ${JSON.stringify(u.mediaType)}`,"Layers are tar archives, uncompressed or compressed with gzip or zstd. B\
uild the image again with one of these; decrypt an encrypted one.");return true}async#a({config:e},n){const r=await this.#e.
readConfig(e,n);if(r===void 0)return void 0;sa(r,e);const i=R(r.toString("utf8"));if(!P(i))throw Z(e.digest,"is not a co\
nfig, since it is not a JSON object");return i}};var OO=["org.opencontainers.image.ref.name","io.containerd.image.name"];var tw=20;function iw(t,e){const{index:n,reference:r,
text:i}=e;if(n!==void 0){const s=t[n];if(s===void 0){const a=t.length===0?"no image":`only the images @0 to @${t.length-
1}`;throw wf(`${i} must name an image, but the layout has ${a}.`,t)}return[s]}if(r!==void 0){const s=t.filter(d=>la(d).includes(
r));const a=s.length>0?s:t.filter(d=>_O(d,r));if(a.length===0)throw wf(`${i} must name an image, but the layout has none\
 with that name.`,t);return nw(a,t,e)}const o=t.filter(vO);if(o.length===0)throw wf(`${i} must contain an image, but con\
tains none.`,t);return nw(o,t,e)}function nw(t,e,{text:n,path:r,transport:i}){const o=[...new Map(t.map(d=>[d.digest,d])).
values()];if(o.length===1)return o;const s=new Set(t.map(d=>la(d).toSorted().join(" ")));const a=o.every(({mediaType:d,platform:c})=>d.
includes(".manifest.v")&&c!==void 0);if(s.size===1&&a)return o;throw new m("BAD_INPUT",`${n} must name one image, but th\
e layout has several: ${ow(e)}.`,{hint:`Add one of these names: "${i}:${r}:NAME".`})}function vO(t){return!Gi(t)&&(t.mediaType===
""||kr(t.mediaType)!==void 0)}function la({annotations:t}){return OO.map(e=>t[e]).filter(e=>e!==void 0)}function _O(t,e){
const n=rw(e);return n!==void 0&&la(t).some(r=>/[/:]/.test(r)&&rw(r)===n)}function rw(t){try{return se(ue(t,"image"))}catch{
return void 0}}function ow(t){const e=[...new Set(t.map((r,i)=>la(r).at(-1)??`@${i}`))];const n=e.length-tw;return e.slice(
0,tw).map($e).join(", ")+(n>0?` and ${n} more`:"")}function wf(t,e){return new m("IMAGE_NOT_FOUND",t,{hint:e.length===0?
"Check the path.":`It has: ${ow(e)}.`})}var sw="1.0.0";var Vi=class{name;#e;#t;constructor(e,n,r){this.name=e;this.#e=n;this.#t=r}async readManifest({digest:e}){
const n=await this.#e.find(ma(e));return n&&sn(n,`The blob ${e}`,this.#t)}readConfig(e){return this.readManifest(e)}async findLayer({
digest:e,sizeBytes:n}){const r=await this.#e.find(ma(e));if(r===void 0)return void 0;if(r.sizeBytes!==n)throw Z(e,nn(r.sizeBytes,
n));return ca(r)}async release(){}close(){return this.#e.close()}};async function aw(t,e){const{text:n,path:r,transport:i}=t;
const o=await(i==="oci"?Vy(r):ua(r,e.signal));try{const s=new Vi(n,o,e.signal);const a=await bf(o,e.signal);if(a===void 0)
throw await FO(o,t);const[d,...c]=iw(a.entries,t);const u=d!==void 0&&c.length===0?await Pr(s,d):{reference:n,digest:a.digest,
index:{format:a.format,annotations:a.annotations},entries:[d,...c].filter(f=>f!==void 0).map(RO)};return await Tn(s,u,e.
platforms)}catch(s){await o.close();throw s}}async function bf(t,e){const n=await AO(t,e);if(n!==void 0&&n!==sw)throw de(
t.path,`is an OCI image layout of version ${$e(n)}; only ${sw} is known`,"Look for a newer release of docker-flatten.");
const r=await t.find("index.json");if(r===void 0)return void 0;const i=await sn(r,`The file index.json of ${t.path}`,e);
const o=$y(i);if(o===void 0)throw we("index.json","is not an index of an OCI image layout",t.path);return{...o,digest:$(
i)}}async function AO(t,e){const n=await t.find("oci-layout");if(n===void 0)return void 0;const r=(await sn(n,`The file \
oci-layout of ${t.path}`,e)).toString();return w(R(r),"imageLayoutVersion")}function RO(t){const{"org.opencontainers.ima\
ge.ref.name":e,...n}=t.annotations;return{...t,annotations:n}}function ma(t){const e=Pt(t);if(e===void 0)throw Z(t,"has \
a digest that cannot be checked");return`blobs/${e.algorithm}/${e.hex}`}async function FO(t,{text:e,path:n,transport:r}){
const i=await t.find("manifest.json")!==void 0;const o=!i?'Check the path. A layout comes from "docker buildx build --ou\
tput type=oci", skopeo, buildah and others.':r==="oci-archive"?`It looks like an archive of "docker save". Write it as "\
docker-archive:${n}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${n}" oci:NEW`;return de(e,
"must be an OCI image layout, but has no index.json",o)}import{createHash as NO}from"node:crypto";import{Writable as $O}from"node:stream";import{pipeline as LO}from"node:stream/promises";var MO=[["1f8b",".gzip"],["28b52ffd",".zstd"]];var UO=[["fd377a585a00","xz"],["425a68","bzip2"]];var HO=6;var zO=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/;
var pa=class t{name;#e;#t;#n;#r;constructor(e,n,{config:r,blobs:i,layers:o}){this.name=e;this.#e=n;this.#t=i;this.#n=r;const s=({
mediaType:d,digest:c,sizeBytes:u})=>({mediaType:d,size:u,digest:c});const a={mediaType:rn.config,digest:$(r),sizeBytes:r.
length};this.#r=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:rn.manifest,config:s(a),layers:o.map(s)}))}static async of(e,n,r){
const i=await jO(e,n,r);const o=R(i.toString("utf8"));if(!P(o))throw we(e.config,"is not a config, since it is not a JSO\
N object",n.path);const s=fa(o,e.layers.length,r.name);const a=new Map;const d=[];const c=new Map;for(const[u,f]of e.layers.
entries()){const l=await n.find(f);if(l===void 0)throw we(f,"is missing, though manifest.json names it",n.path);const p=await WO(
l,f,r.signal);const h=p===""?`${s[u]}`:`file ${f}`;const g=c.get(h)??{mediaType:`${rn.layer}${p}`,digest:p===""?s[u]??"":
await GO(l,r),sizeBytes:l.sizeBytes};c.set(h,g);d.push(g);a.set(g.digest,l)}return new t(r.name,n,{config:i,blobs:a,layers:d})}get choice(){
const e=$(this.#r);const n=rn.manifest;const r=this.#r.length;const i={mediaType:n,digest:e,sizeBytes:r,platform:void 0,
annotations:{}};return{reference:this.name,digest:e,index:void 0,entries:[i]}}async readManifest(){return this.#r}async readConfig(){
return this.#n}async findLayer({digest:e}){const n=this.#t.get(e);return n&&ca(n)}async release(){}close(){return this.#e.
close()}};async function jO(t,e,n){const r=await e.find(t.config);if(r===void 0)throw we(t.config,"is missing, though ma\
nifest.json names it",e.path);const i=await sn(r,`The config ${JSON.stringify(t.config)}`,n.signal);const o=zO.exec(t.config)?.[1];
const s=$(i);if(o!==void 0&&s!==`sha256:${o}`)throw Z(`sha256:${o}`,`has the digest ${s}`);return i}async function WO(t,e,n){
const r=await JO(t,n);const i=UO.find(([o])=>r.startsWith(o));if(i!==void 0)throw de(`The layer ${JSON.stringify(e)}`,`i\
s compressed with ${i[1]}`,"Layers must be uncompressed, or compressed with gzip or zstd. Load the archive into an engin\
e and save it again.");return MO.find(([o])=>r.startsWith(o))?.[1]??""}async function JO(t,e){const n=t.open(e);for await(const r of n)
return r.toString("hex",0,HO);return""}async function GO(t,{signal:e,log:n,touch:r}){const i=NO("sha256");let o=0;const s=new $O(
{write:(d,c,u)=>{i.update(d);o+=d.length;r();u()}});const a={title:"Digest",doneBytes:()=>o,totalBytes:()=>t.sizeBytes};
await J(n,a,LO(t.open(e),s,{signal:e}));return`sha256:${i.digest("hex")}`}var dw=20;async function uw(t,e){const{text:n,path:r}=t;const i=await ua(r,e.signal);try{const o=KO(await VO(i,t,e.signal),
t);const s=new Vi(n,i,e.signal);const a=await bf(i,e.signal);const d=a&&await XO(s,a.entries,o);if(d!==void 0)return await Tn(
s,await Pr(s,d),e.platforms);const c=await pa.of(o,i,{...e,name:n});return await Tn(c,c.choice,e.platforms)}catch(o){await i.
close();throw o}}async function VO(t,{text:e,path:n},r){const i=await t.find("manifest.json");if(i===void 0){const d=await t.
find("index.json")!==void 0;const c=await t.find("repositories")!==void 0;const u=d?`It has an index.json, so it is an a\
rchive of an OCI image layout. Write it as "oci-archive:${n}".`:c?"Docker before 1.10 wrote it. Load it into an engine a\
nd save it again.":'Check the path. Such an archive comes from "docker save", "docker buildx build --output type=docker"\
, skopeo, buildah, podman and others.';throw de(e,'must be an archive of "docker save", but has no manifest.json',u)}const o=await sn(
i,`The file manifest.json of ${n}`,r);const s=R(o.toString("utf8"));const a=(Array.isArray(s)?s:[]).map(YO);if(!Array.isArray(
s)||a.includes(void 0))throw we("manifest.json","is not a list of images",n);return a.filter(d=>d!==void 0)}function YO(t){
const e=w(t,"Config");const n=y(t,"Layers")??[];const r=y(t,"RepoTags")??[];if(e===void 0||!A(n)||!A(r))return void 0;return{
config:e,names:r,layers:n}}function KO(t,e){const{text:n,path:r,reference:i,index:o}=e;const s=qO(t);if(t.length===0)throw new m(
"IMAGE_NOT_FOUND",`${n} must contain an image, but contains none.`,{hint:"Save the image again."});if(o!==void 0){const u=t[o];
if(u!==void 0)return u;throw new m("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has only the images @0 to\
 @${t.length-1}.`,{hint:`It has: ${s}.`})}const a=i&&se(i);const d=t.filter(({names:u})=>a===void 0||u.some(f=>Ef(f)===a));
const[c]=d;if(c===void 0){throw new m("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has none with that nam\
e.`,{hint:`It has: ${s}.`})}if(d.some(u=>JSON.stringify(cw(u))!==JSON.stringify(cw(c)))){throw new m("BAD_INPUT",`${n} m\
ust name one image, but the archive has several: ${s}.`,{hint:`Add one of these names: "docker-archive:${r}:NAME".`})}return c}
function cw({config:t,layers:e}){return[t,e]}function Ef(t){try{return se(ue(t,"image"))}catch{return void 0}}function qO(t){
const e=t.flatMap(({names:r},i)=>r.length===0?[`@${i}`]:r);const n=e.length-dw;return e.slice(0,dw).map($e).join(", ")+(n>
0?` and ${n} more`:"")}async function XO(t,e,n){const r=n.names.map(Ef);const i=({annotations:a})=>r.includes(Ef(a["io.c\
ontainerd.image.name"]??""));const o=e.filter(a=>!Gi(a));const s=o.toSorted((a,d)=>Number(i(d))-Number(i(a)));for(const a of s)
if(await ZO(t,a,n))return a;return void 0}async function ZO(t,e,n){for(const r of await new Ir(t,new Tr).follow([e])){const i=await t.
readManifest(r);const o=i&&on(i,r);if(o?.kind!=="manifest")continue;const s=[o.config,...o.layers].map(({digest:a})=>ma(
a));if(JSON.stringify(s)===JSON.stringify([n.config,...n.layers]))return true}return false}import{createReadStream as av,readdirSync as dv,statSync as cv}from"node:fs";import{mkdtemp as uv,rm as gw,stat as fv}from"node:fs/promises";
import{join as kf}from"node:path";import{Readable as lv}from"node:stream";import{spawn as iv}from"node:child_process";var QO=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function ev(t){return QO.test(t)}function Yi(t){const{domain:e,
path:n,digest:r}=t;return`docker://${r===void 0?se(t):`${e}/${n}@${r}`}`}function Ki({domain:t},e){return ev(t)?[`${e}=f\
alse`]:[]}var an={read:"PULL_FAILED",write:"PUSH_FAILED"};var fw='skopeo uses the login of "docker login" (docker/login-action), "\
skopeo login" or "podman login": log in to the registry in an earlier step, with an account that may';var tv={read:"NO_S\
PACE",write:"NO_SPACE"};var lw=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i;
var nv=[{words:/no space left on device|disk quota exceeded/i,codes:tv,hint:()=>`Free some disk space, or name a directo\
ry on a larger disk with the ${T("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,codes:an,
hint:()=>"skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golan\
g-github-containers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,codes:an,hint:()=>"\
The signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change i\
t."},{words:/toomanyrequests|too many requests|rate limit/i,codes:an,hint:()=>`${fw} read there, so that its own limit a\
pplies.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,codes:an,hint:t=>`${fw} ${t===
"read"?"read":"push"} there.`},{words:lw,codes:{read:"IMAGE_NOT_FOUND",write:"PUSH_FAILED"},hint:t=>t==="read"?"Check th\
e name and the tag, and whether the registry has the image.":"Check the name: in some registries the repository must be \
created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,codes:an,
hint:()=>`A flat image is one layer and therefore one upload: compress it better (${T("compression")}), drop what is not\
 needed (${T("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`},
{words:/HTTP response to HTTPS client/i,codes:an,hint:()=>'Only registries on this machine are used without TLS. For ano\
ther one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).'},{words:/x509:|certificate/i,
codes:an,hint:()=>"Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (contain\
ers-certs.d(5)), or trust it on the whole machine."}];var rv=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function mw(t){return rv.test(t)}function pw(t){return lw.test(t)}function ha(t){const[e]=[...t.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].
slice(-1);const n=e?.[1]??"";if(!n.startsWith('"'))return(n||t).trim().slice(-2e3);try{return String(JSON.parse(n)).trim().
slice(-2e3)}catch{return n.slice(1,-1).trim().slice(-2e3)}}function Cr(t,{kind:e,name:n}){const r=nv.find(({words:o})=>o.
test(t));const i=e==="read"?`Reading ${n}`:`Writing ${n}`;return new m(r?.codes[e]??an[e],`${i} with skopeo failed: ${t||
"it printed no message"}`,{hint:r?.hint(e)??"Check whether the registry is reachable, and run again."})}var xf=[1,4,1];var Df=[1,9];var ov=32*1024*1024;var hw=["--retry-times","2"];var mt=class{#e;#t;#n;constructor(e,n="skop\
eo"){this.#e=e;this.#t=n}checkVersion(){this.#n??=this.#r();return this.#n}async#r(){const{stdout:e,stderr:n}=await this.#s(
["--version"]);const r=`${e.toString()}${n}`;const i=/version (\d+)\.(\d+)(?:\.(\d+))?/.exec(r);if(i===null)throw Sf(`th\
e one on PATH printed ${JSON.stringify(r.slice(0,200))}`);const o=i.slice(1).map(d=>Number(d??0));const s=o.join(".");const a=xf.
findIndex((d,c)=>d!==o[c]);if(a!==-1&&(o[a]??0)<(xf[a]??0))throw Sf(`the one on PATH is ${s}`);this.#e.log.debug(`skopeo\
 ${s}`);return s}async copy(e,n,r,i){const o=typeof e==="string"?[e,[]]:[Yi(e),Ki(e,"--src-tls-verify")];const s=typeof n===
"string"?[n,[]]:[Yi(n),Ki(n,"--dest-tls-verify")];const a=i.kind==="write"?["--insecure-policy"]:[];const d=await this.#o(
[...[...a,"--tmpdir",this.#e.tempDir,"copy","--quiet",...hw],...[...o[1]??[],...s[1]??[],...r],...["--",String(o[0]),String(
s[0])]]);if(d.exitCode!==0)throw Cr(ha(d.stderr),i)}async indexOptions(){const[e=0,n=0]=(await this.checkVersion()).split(
".").map(Number);const r=e>Df[0]||e===Df[0]&&n>=Df[1];return r?["--multi-arch","index-only"]:["--all"]}rawManifest(e){return this.#i(
e,[])}rawConfig(e){return this.#i(e,["--config"])}async#i(e,n){const r=await this.#o([...["inspect","--raw",...n,...hw,...Ki(
e,"--tls-verify")],...["--",Yi(e)]]);if(r.exitCode===0)return r.stdout;const i=ha(r.stderr);if(pw(i))return void 0;throw Cr(
i,{kind:"read",name:`docker://${e.text}`})}async delete(e){const n=await this.#o([...["delete",...Ki(e,"--tls-verify")],
...["--",Yi(e)]]);if(n.exitCode!==0)throw Cr(ha(n.stderr),{kind:"write",name:`docker://${e.text}`})}async#o(e){await this.
checkVersion();return this.#s(e)}async#s(e){const{signal:n,touch:r,log:i}=this.#e;if(n.aborted)throw U(n.reason);i.debug(
`skopeo ${e.join(" ")}`);const o=iv(this.#t,e,{stdio:["ignore","pipe","pipe"],detached:di});uc(n,o);const s=sv(o,r);const a=new Rt(
ci,r);o.stderr?.on("data",a.add);const d=vo(o,r);try{const c=await ui(o);if(n.aborted)throw U(n.reason);r();return{exitCode:c,
stdout:s(),stderr:a.text}}catch(c){if(c.code==="ENOENT")throw Sf(`none is on PATH (${E(c)})`,c);throw c}finally{clearInterval(
d)}}};function sv(t,e){const n=[];let r=0;t.stdout?.on("data",i=>{e();if(r>ov)return;r+=i.length;n.push(i)});return()=>Buffer.
concat(n)}function Sf(t,e){return new m("NO_SKOPEO",`docker-flatten needs skopeo ${xf.join(".")} or newer for images in \
a registry, but ${t}.`,{hint:`Install the package skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-ge\
t install skopeo"); GitHub's Ubuntu runners have it.`,cause:e})}var mv=1024*1024;async function yw(t,e){const{text:n,reference:r}=t;const i=new mt(e);const o=await i.rawManifest(r);if(o===
void 0)throw gv(n);const s=new Pf(t,e,i);const a=r.digest??$(o);s.know(a,o);const d={mediaType:"",digest:a,sizeBytes:o.length,
platform:void 0,annotations:{}};try{return await Tn(s,await Pr(s,d),e.platforms)}catch(c){await s.close();throw c}}var Pf=class{name;#e;#t;#n;#r=new Map;#i=new Map;constructor({
text:e,reference:n},r,i){this.name=e;this.#e=n;this.#t=r;this.#n=i}know(e,n){this.#r.set(e,n)}async readManifest({digest:e}){
return this.#r.get(e)??await this.#n.rawManifest(this.#o(e))}readConfig(e,n){return this.#n.rawConfig(this.#o(n.digest))}async findLayer({
digest:e,sizeBytes:n},r){const i=async()=>{const s=kf(await this.#s(r),pv(e));const a=await fv(s).then(({size:d})=>d,()=>void 0);
if(a===void 0)throw Z(e,"is missing from what skopeo copied");if(a!==n)throw Z(e,nn(a,n));return{path:s,startByte:0,sizeBytes:n}};
const o=async s=>{const{path:a}=await i();return n===0?lv.from([]):av(a,{highWaterMark:mv,signal:s})};return{open:o,locate:i}}async release({
digest:e}){const n=this.#i.get(e);this.#i.delete(e);const r=await n?.catch(()=>void 0);if(r!==void 0)await gw(r,{recursive:true,
force:true})}async close(){await Promise.all([...this.#i.keys()].map(e=>this.release({mediaType:"",digest:e,sizeBytes:0})))}#o(e){
return{...this.#e,tag:void 0,digest:e}}#s(e){const{digest:n}=e.manifest;const r=this.#i.get(n)??this.#a(e);this.#i.set(n,
r);r.catch(()=>{if(this.#i.get(n)===r)this.#i.delete(n)});return r}async#a({manifest:e,layers:n,platform:r}){const{tempDir:i,
runId:o,log:s}=this.#t;const a=await uv(kf(i,`${ie(o)}copy-`));const d={title:r===void 0?"Copy":`Copy ${C(r)}`,doneBytes:()=>hv(
a),totalBytes:()=>n.reduce((f,{sizeBytes:l})=>f+l,0)};const c={kind:"read",name:this.name};const u=this.#n.copy(this.#o(
e.digest),`dir:${a}`,[],c);try{await J(s,d,u);return a}catch(f){await gw(a,{recursive:true,force:true});throw f}}};function pv(t){
const e=Pt(t);if(e===void 0)throw Z(t,"has a digest that cannot be checked");return e.hex}function hv(t){try{return dv(t).
reduce((e,n)=>e+cv(kf(t,n)).size,0)}catch{return 0}}function gv(t){return new m("IMAGE_NOT_FOUND",`${t} must be an image\
, but its registry does not have it.`,{hint:"Check the name and the tag, and whether it was pushed."})}async function pt(t,e){try{return await yv(t,e)}catch(n){throw e.signal.aborted?U(e.signal.reason):n}}function yv(t,e){switch(t.
transport){case"docker-archive":return uw(t,e);case"oci":case"oci-archive":return aw(t,e);case"docker":return yw(t,e)}}import{lstat as wv,open as bw,realpath as bv}from"node:fs/promises";import{dirname as Ev,join as Dv}from"node:path";var Sv=0;function In(t,e){return Dv(t,`${ie(e)}${++Sv}.pending`)}async function dn(t){return bv(t).catch(()=>t)}async function Br(t,e){
const n=await bw(t,"wx");try{await e(n);await n.sync()}finally{await n.close()}}async function Tt(t){const e=await bw(t,
"r").catch(()=>void 0);await e?.sync().catch(()=>{});await e?.close()}async function Te(t){return wv(t).catch(()=>void 0)}
function Or(t,e,n){return new m("BAD_INPUT",`The ${T("tag")} must name a place that can be written to, but ${JSON.stringify(
t)} is not one: ${e}.`,{hint:n})}var ww={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"\
this user may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"i\
ts name is too long"};function qi(t){const e=ce(t);return Object.hasOwn(ww,e)?ww[e]??e:e}function Cn(t,{name:e,path:n,signal:r}){
if(t instanceof m)return t;if(r.aborted)return U(r.reason);if(dt(t)){return new m("NO_SPACE",`The disk of ${Ev(n)} fille\
d up while writing ${e}. What was there before is unchanged.`,{hint:"Free some disk space, or name a path on a larger di\
sk.",cause:t})}return new m("WRITE_FAILED",`Cannot write ${e} (${qi(t)}). What was there before is unchanged.`,{hint:"Na\
me a writable path on a disk with space for the compressed image.",cause:t})}function vr(t,e,{log:n,name:r}){if(of(t)){n.notice(`${r} gets OCI's media types instead of the source's: Docker's have n\
one for layers with zstd.`);return oa(t)}if(!e||!rf(t))return t;n.notice(`${r} gets OCI's media types instead of Docker'\
s, which programs do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`);return oa(
t)}var Zi=class{name;#e;#t;#n;#r;constructor(e,n,r){this.name=e.text;this.#e=e.path;this.#t=e.transport==="oci-archive";this.#n=
n;this.#r=r}async check(){const e=await dn(this.#e);const n=(i,o)=>Or(this.name,i,o);const r=await Te(e);if(Tv(e)===""||
e.endsWith("/")||r?.isDirectory())throw n("it is a directory",'Name a file. For a directory write "oci:DIR", or see docs\
/archives.md for the transports.');if(r!==void 0&&!r.isFile())throw n("it exists and is not a plain file","Name a file t\
hat is new or an archive.");try{await xv(`${Xi(e)}/`,Ew.W_OK|Ew.X_OK)}catch(i){throw n(qi(i),"Create the directory in an\
 earlier step, or name a file in an existing, writable one.")}}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await dn(this.#e);const a=In(Xi(s),n);const d=Pn(vr(e,this.#t,{log:r,name:this.name}));const c=this.#r(d);const u=gg(
c);let f=0;const l=h=>{f+=h;o()};const p={title:"Write",doneBytes:()=>f,totalBytes:()=>u};try{const h=Br(a,g=>yg(g,c,{signal:i,
onBytes:l}));await J(r,p,h)}catch(h){await ga(a,{force:true}).catch(()=>{});throw Cn(h,{name:this.name,path:s,signal:i})}
return new Tf({name:this.name,path:s,pending:a,digest:d.root.digest,context:this.#n})}};var Tf=class{digest;#e;#t;#n;constructor(e){
this.digest=e.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;const i={transport:"oci-archive",text:e,
path:n};return pt({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,pending:r,context:i}=this.#e;
try{const o=await Te(n);const s=o===void 0||await this.#r();if(o!==void 0)await kv(r,Number(o.mode)&511);const a=(await Te(
r))?.ino;await Dw(r,n);this.#n=s?Number(a):void 0;await Tt(Xi(n))}catch(o){throw Cn(o,{name:e,path:n,signal:i.signal})}}async#r(){
const{path:e,context:n}=this.#e;const r=In(Xi(e),n.runId);try{await Pv(e,r)}catch(i){n.log.debug(`the replaced file cann\
ot be kept: ${E(i)}`);return false}this.#t=r;return true}async undo(){const{path:e}=this.#e;if(this.#n===void 0||Number(
(await Te(e))?.ino)!==this.#n)return;if(this.#t===void 0)await ga(e,{force:true});else await Dw(this.#t,e);this.#n=void 0;
this.#t=void 0;await Tt(Xi(e))}async discard(){await ga(this.#e.pending,{force:true});if(this.#t!==void 0)await ga(this.#t,
{force:true});this.#t=void 0}};var Bn="org.opencontainers.image.ref.name";function Qi(t){try{const e=ps(t);const n=y(e,"manifests");if(n===null||n===void 0)
return{...e,manifests:[]};const r=Array.isArray(n)&&n.every(i=>w(i,"digest"));return r?e:void 0}catch{return void 0}}function Sw(t,e){
const n=kw(t);const r=e.annotations?.[Bn];const i=n.filter(c=>Iv(c)===r);const o=r!==void 0||i.length===1;const[s]=o?i:[];
const a=ts(e);const d=s===void 0?[...n,a]:n.flatMap(c=>{if(c===s)return[a];return i.includes(c)?[]:[c]});return Pw({...t,
manifests:d})}function xw(t,e){const n=JSON.stringify(ts(e));return Pw({...t,manifests:kw(t).filter(r=>JSON.stringify(r)!==
n)})}function kw(t){const e=y(t,"manifests");return Array.isArray(e)?e.filter(P):[]}function Iv(t){return w(t,"annotatio\
ns",Bn)}function Pw(t){return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:ke.index,...t}))}import{access as Uv,constants as vw,mkdir as Hv,readdir as zv,readFile as jv,rm as Wv}from"node:fs/promises";import{basename as Jv,
dirname as _w,join as _r,resolve as Gv}from"node:path";import{mkdir as Cw,readdir as Ow,readFile as Bf,rename as wa,rm as On,rmdir as Lv}from"node:fs/promises";import{dirname as Bw,
join as be}from"node:path";import{readdir as Cv,rm as ya,writeFile as Bv}from"node:fs/promises";import{basename as Ov,join as If}from"node:path";import{
setTimeout as vv}from"node:timers/promises";var Tw=".lock";var Iw=6e4;var _v=10;var Av=40;var Rv=0;async function Cf(t,e){const n=await Fv(t);try{return await e()}finally{
await ya(n,{force:true}).catch(()=>{})}}async function Fv({directory:t,name:e,context:n}){const{runId:r,signal:i,touch:o}=n;
const s=If(t,`${ie(r)}${++Rv}${Tw}`);const a=performance.now()+Iw;for(;;){i.throwIfAborted();await Bv(s,"",{flag:"wx"});
const[d]=await Nv(t,Ov(s)).catch(c=>ya(s,{force:true}).then(()=>Promise.reject(c)));if(d===void 0)return s;await ya(s,{force:true});
if(performance.now()>a)throw $v(e,If(t,d));o();await vv(_v+Math.random()*Av)}}async function Nv(t,e){const n=[];for(const r of await Cv(
t)){const i=r.endsWith(Tw)&&r!==e?ot(r):void 0;if(i===void 0)continue;if(bt(i))await ya(If(t,r),{force:true});else n.push(
r)}return n}function $v(t,e){return new m("WRITE_FAILED",`Another run has been writing to ${t} for more than ${Iw/1e3} s\
.`,{hint:`Run again once it has ended. If there is no other run, remove the file ${e}.`})}var ba=class{digest;#e;#t;constructor(e){this.digest=e.root.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;
const i={transport:"oci",text:e,path:n};return pt({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,
pending:r,isNew:i,context:o}=this.#e;try{this.#t=(i?await this.#n():void 0)??await Cf({directory:n,name:e,context:o},()=>this.#r());
await Tt(i?Bw(n):n);await On(r,{recursive:true,force:true})}catch(s){throw Cn(s,{name:e,path:be(n,"index.json"),signal:o.
signal})}}async#n(){const{path:e,pending:n,blobs:r}=this.#e;if(await Te(e)!==void 0)return void 0;const i=await Bf(be(n,
"index.json"));try{await wa(n,e)}catch(o){if(["ENOTEMPTY","EEXIST"].includes(ce(o)))return void 0;throw o}return{before:void 0,
after:i,added:["","oci-layout",...r.map(je)]}}async#r(){const{path:e,pending:n,root:r,blobs:i}=this.#e;const o=[];try{await Cw(
be(e,"blobs/sha256"),{recursive:true});for(const d of["oci-layout",...i.map(je)]){if(await Te(be(e,d))===void 0)o.push(d);
await wa(be(n,d),be(e,d))}await Tt(be(e,"blobs/sha256"));const s=await this.#i();const a=Sw(s?.index,r);await Of(e,n,a);
return{before:s?.bytes,after:a,added:o}}catch(s){for(const a of o)await On(be(e,a),{force:true}).catch(()=>{});throw s}}async#i(){
const{name:e,path:n}=this.#e;const r=await Bf(be(n,"index.json")).catch(o=>{if(ce(o)==="ENOENT")return void 0;throw o});
if(r===void 0)return void 0;const i=Qi(r.toString());if(i!==void 0)return{bytes:r,index:i};throw new m("WRITE_FAILED",`${e}\
 no longer has a valid index.json.`,{hint:"Something else changed the directory during the run. Name another one."})}async undo(){
const e=this.#t;this.#t=void 0;const{name:n,path:r}=this.#e;if(e===void 0||await Te(r)===void 0)return;const i={...this.#e.
context,signal:new AbortController().signal};await Cf({directory:r,name:n,context:i},()=>this.#o(e))}async#o({before:e,after:n,
added:r}){const{path:i,root:o,context:s}=this.#e;const a=await Bf(be(i,"index.json")).catch(()=>void 0);if(a===void 0)return;
const d=a.equals(n);const c=d&&r[0]===""&&!await Mv(i,s.runId);const u=In(c?Bw(i):i,s.runId);if(c){await wa(i,u);await On(
u,{recursive:true,force:true});return}await Cw(u);try{if(!d){const f=Qi(a.toString());if(f!==void 0)await Of(i,u,xw(f,o));
return}if(e===void 0)await On(be(i,"index.json"));else await Of(i,u,e);for(const f of r)if(f!=="")await On(be(i,f),{force:true})}finally{
await On(u,{recursive:true,force:true})}if(e!==void 0)return;for(const f of["blobs/sha256","blobs"])if((await Ow(be(i,f))).
length===0)await Lv(be(i,f))}async discard(){await On(this.#e.pending,{recursive:true,force:true})}};async function Mv(t,e){
const n=(await Ow(t)).map(ot);return n.some(r=>r!==void 0&&r!==e&&!bt(r))}async function Of(t,e,n){const r=be(e,"next-in\
dex.json");await Br(r,i=>i.writeFile(n));await wa(r,be(t,"index.json"));await Tt(t)}var Ea=class{name;#e;#t;#n;constructor({text:e,path:n,reference:r},i){this.name=e;this.#e=Gv(n);this.#t=r;this.#n=i}async check(){
const e=await dn(this.#e);const n=await Te(e);if(n!==void 0&&!n.isDirectory())throw Or(this.name,"it exists and is not a\
 directory",'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{const r=n===
void 0?`${_w(e)}/`:e;await Uv(r,vw.W_OK|vw.X_OK)}catch(r){throw Or(this.name,qi(r),"Create its directory in an earlier s\
tep, or name one in an existing, writable directory.")}if(n!==void 0)await this.#r(e)}async#r(e){if((await zv(e).catch(()=>[
""])).length===0)return;const n=await jv(_r(e,"index.json"),"utf8").catch(()=>"");const r=await Te(_r(e,"oci-layout"))!==
void 0;if(r&&Qi(n)!==void 0)return;throw Or(this.name,"it has files, but is not an OCI image layout with a valid index.j\
son","Name a new or empty directory, or an OCI image layout.")}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await dn(this.#e);const a=await Te(s)===void 0;const d=In(a?_w(s):s,n);const c=Pn(vr(e,true,{log:r,name:this.name}));
const u=this.#t===void 0?{}:{[Bn]:this.#t};const f=ji(c,u);const l=f.map(({content:b})=>"sizeBytes"in b?b.sizeBytes:b.length);
let p=0;const h=b=>{p+=b;o()};const g=async()=>{await Hv(_r(d,"blobs/sha256"),{recursive:true});for(const{path:b,content:S}of f){
i.throwIfAborted();await Br(_r(d,b),async x=>{if(Buffer.isBuffer(S))await x.writeFile(S);else await ku(S,x,{signal:i,onBytes:h})})}};
try{const b=l.reduce((x,I)=>x+I,0);const S={title:"Write",doneBytes:()=>p,totalBytes:()=>b};await J(r,S,g());for(const x of[
"blobs/sha256","blobs","."])await Tt(_r(d,x))}catch(b){await Wv(d,{recursive:true,force:true}).catch(()=>{});throw Cn(b,
{name:this.name,path:_r(s,Jv(s)),signal:i})}return new ba({name:this.name,path:s,pending:d,isNew:a,root:{...c.root,annotations:u},
blobs:c.blobs.map(({digest:b})=>b),context:this.#n})}};import{mkdir as Vv,mkdtemp as Yv,rm as Kv,symlink as qv,writeFile as Da}from"node:fs/promises";import{join as Ar,resolve as Xv}from"node:path";var Zv=30;var Sa=class{name;#e;#t;constructor(e,n){this.name=e.text;this.#e=e;this.#t=n}async check(){const e=new mt(this.#t);
await e.checkVersion();try{await e.rawManifest(this.#e.reference)}catch(n){const r=E(n);if(mw(r))throw Cr(r,{kind:"write",
name:this.name});if(this.#t.signal.aborted)throw n;this.#t.log.debug(`the present image of ${this.name} cannot be read: ${r}`)}}async write(e){
const{log:n,tempDir:r,runId:i,signal:o}=this.#t;const{reference:s}=this.#e;const a=Pn(vr(e,false,{log:n,name:this.name}));
const{digest:d}=a.root;const c={...s,tag:void 0,digest:d};const u=await new mt(this.#t).rawManifest(c).then(l=>l!==void 0).
catch(()=>true);const f=await Yv(Ar(r,ie(i))).catch(l=>{throw Aw(l,r,o)});try{await this.#n(f,a)}finally{await Kv(f,{recursive:true,
force:true})}return new _f({...this.#e,digest:d,wasThere:u},this.#t)}async#n(e,n){const{log:r,tempDir:i,signal:o}=this.#t;
const s=new mt({...this.#t,tempDir:e});const a={kind:"write",name:this.name};const d=async(u,f,l)=>{const{digest:p}=f.root;
const h=Ar(e,vf(p));await Qv(h,f).catch(b=>{throw Aw(b,i,o)});const g={...this.#e.reference,tag:void 0,digest:p};await J(
r,{title:u},s.copy(`dir:${h}`,g,l,a))};const c=n.images.map(({image:u})=>Pn({images:[u],index:void 0}));for(const u of new Map(
c.map(f=>[f.root.digest,f])).values()){const f=u.images[0]?.image.platform;await d(f===void 0?"Push":`Push ${C(f)}`,u,[])}
if(c.some(u=>u.root.digest===n.root.digest))return;await d("Push the index",n,await s.indexOptions())}};async function Qv(t,e){
const{root:n,rootBytes:r,images:i,blobs:o}=e;const s=new Map(i.map(({manifest:a,bytes:d})=>[a.digest,d]));s.delete(n.digest);
await Vv(t);await Da(Ar(t,"version"),"Directory Transport Version: 1.1\n");await Da(Ar(t,"manifest.json"),r);for(const[a,
d]of s)await Da(Ar(t,`${vf(a)}.manifest.json`),d);for(const{digest:a,content:d}of o){if(s.has(a)||a===n.digest)continue;
const c=Ar(t,vf(a));if(Buffer.isBuffer(d))await Da(c,d);else await qv(Xv(d.path),c)}}function vf(t){return t.slice(t.indexOf(
":")+1)}function Aw(t,e,n){if(n.aborted)return U(n.reason);return new m(dt(t)?"NO_SPACE":"WRITE_FAILED",`Cannot write wh\
at is pushed to ${e}: ${E(t)}.`,{hint:"Free some disk space, or name a directory on a larger disk.",cause:t})}var _f=class{digest;#e;#t;#n;#r;#i=false;constructor(e,n){
this.digest=e.digest;this.#e=e;this.#t=n;this.#n=new mt(n)}readBack(){const{text:e}=this.#e;return pt({transport:"docker",
text:e,reference:this.#a(this.digest)},this.#t)}async publish(){const{text:e,reference:n}=this.#e;this.#r=await this.#s().
catch(i=>{this.#t.log.debug(`the previous image of ${e} cannot be read: ${E(i)}`);return void 0});this.#i=true;if(this.#r!==
this.digest)await this.#o(this.digest);const r=await this.#s();if(r===this.digest)return;throw new m("PUSH_FAILED",`${e}\
 must have the digest ${this.digest}, but the registry answers with ${r} after the push.`,{hint:`Something else may have\
 pushed ${n.text} at the same time. Run again.`})}async#o(e,n=this.#n){const{text:r,reference:i}=this.#e;const o={kind:"\
write",name:r};await n.copy(this.#a(e),i,await n.indexOptions(),o)}async#s(e=this.#n){const n=await e.rawManifest(this.#e.
reference);return n===void 0?"none":$(n)}#a(e){return{...this.#e.reference,tag:void 0,digest:e}}async undo(){if(!this.#i||
this.#r===this.digest)return;const{text:e,wasThere:n}=this.#e;this.#i=false;const r=s=>this.#t.log.notice(`${e} was push\
ed and could not be restored: ${s}`);const i=new Oe(void 0,Zv);const o=new mt({...this.#t,signal:i.signal,touch:i.touch});
try{if(await this.#s(o)!==this.digest)return;if(this.#r===void 0)r("its previous image could not be read");else if(this.#r!==
"none")await this.#o(this.#r,o);else if(n)r("its registry already had the same image under another name");else await o.delete(
this.#a(this.digest))}catch(s){r(E(s))}finally{i.release()}}async discard(){}};function xa(t,e){switch(t.transport){case"docker-archive":{const{reference:n}=t;return new Zi(t,e,r=>n_(r,n))}case"oci-a\
rchive":{const{reference:n}=t;const r=n===void 0?{}:{[Bn]:n};return new Zi(t,e,i=>ji(i,r))}case"oci":return new Ea(t,e);case"\
docker":return new Sa(t,e)}}function n_(t,e){const n=e===void 0?{}:{[Fs]:se(e),[Bn]:e.tag??"latest"};const r=e===void 0?
[]:[$p(e)];return ji(t,n,Ay(t,r,i_()))}var r_={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};
function i_(){const t=r_[process.arch]??process.arch;return _e({os:"linux",architecture:t,variant:void 0})}function Fw(t){
return t.flatMap(e=>{if(e.transport==="docker")return[];const n=o_(t_(e.path));return e.transport==="oci"?[Rw(n),n]:[Rw(
n)]})}function o_(t){try{return e_(t)}catch{return t}}function Nw(t){const{tempDir:e,backup:n,report:r,html:i,tagLocations:o}=t;const s=[n,r,i].filter(d=>d!==void 0);const a=Fw(
o);return[...new Set([e,...s.map(d=>s_(d)),...a])]}import{Readable as G_}from"node:stream";import{Writable as a_}from"node:stream";var $w=32*1024*1024;var Rr=class{sink;#e;#t=[];#n=[];#r=0;#i=0;constructor(e,n=()=>{}){this.#e=e;this.sink=new a_({write:(r,i,o)=>{
this.#n.push(Buffer.from(r));this.#i+=r.length;o();n()}})}get isEmpty(){return this.#t.length===0}get isComplete(){return!this.
isEmpty&&this.#i>=this.#r}hold(e){if(e.sizeBytes>this.#e){throw new m("TAR_LIMIT",`An entry is ${e.sizeBytes} bytes long\
, but at most ${this.#e} were expected.`,{hint:xe})}const n=Buffer.from(e.header);const{typeFlag:r}=e;const i=e.extensions.
reduce((a,d)=>a+d.length,O);const o=ye(e.sizeBytes);const s={typeFlag:r,mtimeSeconds:Ut(n),header:n,extensions:[...e.extensions]};
this.#t.push({entry:s,headBytes:i,dataBytes:o});this.#r+=i+o;if(this.#r>$w){throw new m("TAR_LIMIT",`Entries exceed ${$w}\
 bytes in total, but only a few short ones were expected.`,{hint:xe})}return"keep"}entries(){const e=Buffer.concat(this.#n);
let n=0;return this.#t.map(({entry:r,headBytes:i,dataBytes:o})=>{const s=n+i;n=s+o;return{...r,data:e.subarray(s,n)}})}};import{pipeline as c_}from"node:stream/promises";import{Writable as d_}from"node:stream";function ka(){return new d_({highWaterMark:1024*1024,write:(t,e,n)=>n()})}async function vn(t,e,n,r=ka()){await c_(e,n,r,{signal:t}).catch(i=>{if(!t.aborted)throw i})}async function Fr(t,e){const n=new AbortController;const r=new Rr(e,()=>{if(r.isComplete)n.abort()});const i=new G(o=>r.
isEmpty?r.hold(o):"drop");await vn(n.signal,t,i,r.sink);return r.entries()[0]}async function Lw(t){const e=new AbortController;
let n;const r=new G(i=>{n??={...i,name:Buffer.from(i.name),header:Buffer.from(i.header)};e.abort();return"drop"});await vn(
e.signal,t,r);return n}function Ie(t,e){return zw(t,"name",e)}function Pa(t,e){return zw(t,"linkName",e)}function Uw(t,e,n){return Mw(Mw(t,"uid",
e),"gid",n)}function Mw({extensions:t,header:e},n,r){const i=Ve(t).pax.has(n);if(r<=Nc||!i){return{extensions:i?Af(t,n):
t,header:$c(e,n,r)}}const o=new Map([[n,String(r)]]);const s=a=>Mc(a,o);return{extensions:Ca(t,s),header:$c(e,n,0)}}function Ta(t){
const{pax:e,longName:n}=Ve(t.extensions);const r=n===void 0?Re(e.get(Hw)):void 0;const{extensions:i,header:o}=r===void 0?
t:Ie(t,r);const s=a=>a==="size"||a.startsWith("GNU.sparse.");return{extensions:Ia(i,s),header:xi(Zp(o),0)}}function Af(t,e){
return Ca(t,n=>ih(n,e))}function Ia(t,e){return Ca(t,n=>Lc(n,e))}function Ca(t,e){const n=us(t);const r=n.findLast(({typeFlag:i})=>i===
Pe.pax);return n.flatMap(i=>{const{typeFlag:o,block:s,data:a}=i;if(o===Pe.pax)return i===r?u_(i,e):[];return a===void 0?
[s]:[s,a]})}function u_({block:t,data:e,sizeBytes:n},r){if(e===void 0)return[];const i=e.subarray(0,n);const o=r(i);if(o.
equals(i))return[t,e];return o.length===0?[]:[xi(t,o.length),jw(o)]}var Hw="GNU.sparse.name";var f_={name:{records:["pat\
h",Hw],gnuType:Pe.gnuLongName},linkName:{records:["linkpath"],gnuType:Pe.gnuLongLink}};function zw(t,e,n){const{records:r,
gnuType:i}=f_[e];const[o,...s]=r;const a=as(t.header,e,n);const d=a===void 0&&Ve(t.extensions).pax.has(o);const c=d?s:r;
const u=us(Ia(t.extensions,p=>c.includes(p))).filter(({typeFlag:p})=>p!==i).flatMap(({block:p,data:h})=>h===void 0?[p]:[
p,h]);if(a!==void 0)return{extensions:u,header:a};const f=as(t.header,e,n.subarray(0,O),true)??t.header;if(d){const p=h=>Mc(
h,new Map([[o,n]]));return{extensions:Ca(u,p),header:f}}const l=Buffer.concat([n,Buffer.alloc(1)]);return{extensions:[...u,
th(i,l.length),jw(l)],header:f}}function jw(t){return Buffer.concat([t,Buffer.alloc(ye(t.length)-t.length)])}import{createHash as m_}from"node:crypto";import{createGunzip as p_,createZstdDecompress as h_}from"node:zlib";var Jw=4247762216;var l_=407710288;var Ww={rle:1,reserved:3};function Gw(t){if(t.length<4)return false;const e=t.readUInt32LE(
0);return e===Jw||Vw(e)}function Vw(t){return(t&4294967280)>>>0===l_}var Ba=class{#e="magic";#t=4;#n=Buffer.alloc(4);#r=0;#i=false;#o=false;get isBetweenFrames(){
return this.#e==="magic"&&this.#r===0}*split(e){let n=0;let r=0;while(r<e.length){const i=this.#e==="skipped"||this.#e===
"header"||this.#e==="block"||this.#e==="checksum";const o=Math.min(this.#t,e.length-r);const s=this.#e==="skipped"||this.#e===
"skipped size";if(!i)this.#s(e.subarray(r,r+o));r+=o;this.#t-=o;if(s)n=r;if(this.#t>0)break;const a=this.#e==="magic";this.#d();
if(this.#e==="skipped size")n=r;else if(a&&r-n<4){yield Buffer.from(this.#n);n=r}if(this.#e==="magic"&&r>n){yield e.subarray(
n,r);n=r}}if(this.#e!=="magic"&&r>n)yield e.subarray(n,r)}#s(e){e.copy(this.#n,this.#r);this.#r+=e.length}#a(e,n){this.#e=
e;this.#t=n;this.#r=0}#d(){const e=this.#n;switch(this.#e){case"magic":{const n=e.readUInt32LE(0);if(Vw(n))this.#a("skip\
ped size",4);else if(n===Jw)this.#a("descriptor",1);else throw new RangeError("bytes that are not a zstd frame follow it\
s last frame");return}case"skipped size":{const n=e.readUInt32LE(0);this.#a(n===0?"magic":"skipped",n===0?4:n);return}case"\
descriptor":this.#a("header",this.#f(e[0]??0));return;case"header":this.#a("block header",3);return;case"block header":{
const n=e.readUIntLE(0,3);const r=n>>1&3;if(r===Ww.reserved)throw new RangeError("a zstd block has an unknown type");this.#o=
(n&1)===1;const i=r===Ww.rle?1:n>>3;if(i>0)this.#a("block",i);else this.#c();return}case"block":this.#c();return;case"sk\
ipped":case"checksum":this.#a("magic",4);return}}#c(){if(!this.#o)this.#a("block header",3);else if(this.#i)this.#a("che\
cksum",4);else this.#a("magic",4)}#f(e){const n=(e&32)!==0;this.#i=(e&4)!==0;const r=[0,1,2,4][e&3]??0;const i=[n?1:0,2,
4,8][e>>6]??0;return(n?0:1)+r+i}};var Xw=1024*1024;var g_=4*Xw;var y_=6;var Yw=["drain","end","close"];function Oa(t,e){return new Rf(t,e)}var Rf=class{chunks;packedBytes=0;tarBytes=0;packing;#e;#t;#n;constructor(e,n){
this.#e=e;this.#t=n;this.#n=Kw(e.descriptor.digest);this.chunks=this.#i()}get#r(){return this.#e.descriptor.digest}async*#i(){
const{descriptor:e,diffId:n}=this.#e;const r=await this.#e.open(this.#t.signal);try{const i=this.#o(r);const o=await E_(
i);this.packing=S_(o,this.#r);const s=this.packing==="none"&&n===e.digest;const a=this.#t.checksDiffId&&!s?Kw(n):void 0;
for await(const c of this.#a(o,i)){a?.update(c);this.tarBytes+=c.length;yield c}this.#s();const d=a&&qw(a,n);if(d!==void 0&&
d!==n)throw Z(this.#r,`unpacks to ${d}, but the image's config says ${n}`)}finally{r.destroy()}}async*#o(e){const{sizeBytes:n}=this.#e.
descriptor;for await(const r of e){this.packedBytes+=r.length;if(this.packedBytes>n)throw Z(this.#r,nn(this.packedBytes,
n));this.#n.update(r);yield r}}#s(){const{sizeBytes:e}=this.#e.descriptor;if(this.packedBytes!==e)throw Z(this.#r,nn(this.
packedBytes,e));const n=qw(this.#n,this.#r);if(n!==this.#r)throw Z(this.#r,`has the digest ${n}`)}async*#a(e,n){if(this.
packing==="none"){if(e.length>0)yield e;yield*n;return}const r=this.packing==="gzip";const i={chunkSize:Xw,readableHighWaterMark:g_};
const o=r?p_(i):h_(i);const s=r?w_(o,e,n):b_(o,e,n);s.catch(a=>o.destroy(a));o.on("error",()=>{});try{for await(const a of o.
iterator({destroyOnReturn:false}))yield a;await s}catch(a){throw this.#d(a)}finally{o.destroy()}}#d(e){const n=e.code;const r=e instanceof
m;const i=typeof n==="string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(n);if(r||!i&&!(e instanceof RangeError))return e;const o=n===
"Z_BUF_ERROR";return Z(this.#r,o?`ends in the middle of its ${this.packing} stream`:`is not a readable ${this.packing} s\
tream (${E(e)})`)}};async function w_(t,e,n){let r=false;const i=new Promise(d=>{t.once("end",()=>{r=true});for(const c of[
"end","close"])t.once(c,d)});let o=0;let s=0;const a=async d=>{const c=d.findLastIndex(u=>u!==0);if(c!==-1)s=o+c+1;o+=d.
length;if(!r)await Ff(t,d)};await a(e);for await(const d of n)await a(d);t.end();await i;if(s>t.bytesWritten)throw new RangeError(
"bytes that are not a gzip member follow its last member")}async function b_(t,e,n){const r=new Ba;for(const i of r.split(
e))await Ff(t,i);for await(const i of n)for(const o of r.split(i))await Ff(t,o);if(!r.isBetweenFrames)throw new RangeError(
"its last frame is incomplete");t.end()}async function Ff(t,e){if(t.destroyed)throw new Error("the stream was closed");if(e.
length===0||t.write(e))return;await new Promise(n=>{const r=()=>{for(const i of Yw)t.off(i,r);n()};for(const i of Yw)t.on(
i,r)})}async function E_(t){const e=[];let n=0;while(n<y_){const{done:r,value:i}=await t.next();if(r===true)break;e.push(
i);n+=i.length}return e.length===1?e[0]??Buffer.alloc(0):Buffer.concat(e)}var D_=[["bzip2","BZh"],["xz","ý7zXZ\0"]];function S_(t,e){
if(t[0]===31&&t[1]===139)return"gzip";if(Gw(t))return"zstd";const n=t.toString("latin1");const r=D_.find(([,i])=>n.startsWith(
i));if(r!==void 0)throw new m("UNSUPPORTED_IMAGE",`The layer ${e} is packed with ${r[0]}, but only gzip, zstd and unpack\
ed layers can be read.`,{hint:'Copy the image with "skopeo copy --dest-compress-format gzip" first.'});return"none"}function Kw(t){
const e=Pt(t)?.algorithm;if(e===void 0)throw Z(t,"has a digest that cannot be checked");return m_(e)}function qw(t,e){return`${e.
slice(0,e.indexOf(":"))}:${t.digest("hex")}`}var Nf=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/;
var $f=5;var It=class{#e=new Set;#t=0;static isIn({pax:e}){if(e.size===0)return false;for(const n of e.keys())if(Nf.test(
n))return true;return false}static remove(e){return{header:e.header,extensions:Ia(e.extensions,n=>Nf.test(n))}}note({pax:e}){
this.#t++;if(this.#e.size>$f)return;for(const n of e.keys())if(Nf.test(n))this.#e.add(n.replace(/^(?:\w+\.xattr|RHT)\./,
""))}get notice(){if(this.#t===0)return void 0;const e=[...this.#e];const n=e.slice(0,$f).join(", ")+(e.length>$f?", …":
"");return`Left out extended attributes that belong to the machine that built the image (${n}) from ${this.#t} ${this.#t===
1?"entry":"entries"}.`}};function Ce(t){return new m("LAYER_INVALID",`A layer of the image cannot be applied: ${t}.`,{hint:"The image is damaged,\
 or the program that made it has a bug. Build it again with another builder."})}function Zw(t){return Ce(`the tar stream\
 of ${t} ends within an entry`)}var ht=4095;var _n=255;var va=40;var Lf=1e7;var Mf=1e4;var Uf=256*1024**2;var Hf=192*1024**2;var zf=5e8;var jf=64*1024**
3;var Wf=500;function Ee(t){return new m("TAR_LIMIT",t,{hint:xe})}var ge=47;var _a=46;function Jf(t){let e=t.length;while(e>0&&t[e-1]===ge)e--;let n=0;while(n<e&&x_(t,n,e))n+=t[n]===ge?1:
2;const r=t.subarray(n,e);const i=k_(r)?r:P_(r,t);if(i.length>ht)throw Ee(`A path of the image has ${i.length} bytes, bu\
t at most ${ht} are possible: ${B(i)}.`);return i}function eo(t,e){if(t.length===e.length)return t.equals(e);const n=t[0]===
_a&&t[1]===ge&&t.length===e.length+2;return n&&t.compare(e,0,e.length,2)===0}function x_(t,e,n){return t[e]===ge||t[e]===
_a&&e+1<n&&t[e+1]===ge}function k_(t){let e=0;for(let n=0;n<=t.length;n++){const r=t[n];if(r===0)return false;if(n<t.length&&
r!==ge)continue;const i=n-e;if(i>_n)return false;if(i<=2&&t[e]===_a&&(i===1||t[e+1]===_a))return false;if(i===0&&t.length>
0)return false;e=n+1}return true}function P_(t,e){if(t.includes(0))throw Ce(`the name ${B(e)} contains a NUL`);const n=[];
for(const r of t.toString("latin1").split("/")){if(r===""||r===".")continue;if(r.length>_n)throw Ee(`A name of the image\
 has ${r.length} bytes, but at most ${_n} are possible: ${B(Buffer.from(r,"latin1"))}.`);if(r!=="..")n.push(r);else if(n.
pop()===void 0)throw Ce(`the path ${B(e)} leads out of the image`)}return Buffer.from(n.join("/"),"latin1")}var T_=64*1024;var Qw=1024*1024;var Aa=class{#e=[];#t;#n=0;add(e){if(e.length<T_){if(this.#n+e.length>Qw)this.#r();this.#t??=
Buffer.allocUnsafeSlow(Qw);this.#n+=e.copy(this.#t,this.#n);return}this.#r();this.#e.push(e)}take(){const e=this.#e;this.#e=
[];return e}end(){this.#r();return this.take()}#r(){if(this.#t===void 0)return;this.#e.push(this.#t.subarray(0,this.#n));
this.#t=void 0;this.#n=0}};import{randomInt as I_}from"node:crypto";var no=20;var Nr=2**no;var to=Nr-1;var Ra=class{#e=[];#t=0;add(e,n,r){const i=r-n;if(i>ht)throw new RangeError("a text i\
s longer than any path");if((this.#t&to)+i>Nr||this.#t===this.#e.length*Nr){this.#t=this.#e.length*Nr;if(this.#t+Nr>Uf)throw Ee(
`The image's names and link targets exceed ${Uf} bytes in total.`);this.#e.push(Buffer.allocUnsafeSlow(Nr))}const o=this.#t;
e.copy(this.#e[o>>no],o&to,n,r);this.#t+=i;return o}get(e,n){const r=e&to;return this.#e[e>>no].subarray(r,r+n)}copy(e,n,r,i){
const o=e&to;const s=this.#e[e>>no];if(n>32)s.copy(r,i,o,o+n);else for(let a=0;a<n;a++)r[i+a]=s[o+a];return i+n}equals(e,n,r,i){
const o=e&to;const s=this.#e[e>>no];for(let a=0;a<n;a++)if(s[o+a]!==r[i+a])return false;return true}};var z=0;var L=-1;var _={directory:0,file:1,symlink:2,special:3};var Be=1024;var C_=.6;var B_=I_(2**32);var Fa=class{texts=new Ra;count=0;parent=new Int32Array(
Be);kind=new Uint8Array(Be);dead=new Uint8Array(Be);touched=new Uint16Array(Be);layer=new Uint16Array(Be);ordinal=new Uint32Array(
Be);inode=new Int32Array(Be);head=new Uint32Array(Be);extra=new Uint32Array(Be);extraLength=new Uint16Array(Be);place=new Uint32Array(
Be);pathBytes=new Uint16Array(Be);#e=new Uint32Array(Be);#t=new Uint8Array(Be);#n=new Int32Array(4*Be);#r=0;constructor(){
this.count=1;this.parent[z]=L;this.inode[z]=z}find(e,n,r,i){const o=this.#n[this.#i(e,n,r,i)]-1;return o<0||this.dead[o]===
1?L:o}add({parent:e,bytes:n,start:r,end:i,kind:o,layer:s}){const a=this.count;if(a===this.parent.length)this.#s();const d=this.
pathBytes[e];const c=d+(d===0?0:1)+(i-r);if(i-r>_n||c>ht)throw Ee(`A path of the image is longer than ${ht} bytes, or co\
ntains a name of more than ${_n} bytes.`);this.parent[a]=e;this.kind[a]=o;this.touched[a]=s;this.inode[a]=a;this.pathBytes[a]=
c;this.#e[a]=this.texts.add(n,r,i);this.#t[a]=i-r;this.count++;const u=this.#i(e,n,r,i);const f=this.#n[u];if(f===0)this.#r++;else
this.dead[f-1]=1;this.#n[u]=a+1;if(this.#r>this.#n.length*C_)this.#o();return a}pathOf(e,n=false){const r=this.pathBytes[e];
const i=Buffer.allocUnsafe(r+(n?1:0));if(n)i[r]=47;let o=r;for(let s=e;s!==z;s=this.parent[s]){const a=this.#t[s];this.texts.
copy(this.#e[s],a,i,o-a);o-=a+1;if(o>=0)i[o]=47}return i}targetOf(e){return this.texts.get(this.extra[e],this.extraLength[e])}hiddenBelow(e){
let n=0;for(let r=e;r!==L;r=this.parent[r])n=Math.max(n,this.extra[r]);return n}#i(e,n,r,i){const o=this.#n.length-1;const s=i-
r;let a=O_(e,n,r,i)&o;for(;;){const d=this.#n[a]-1;if(d<0)return a;if(this.parent[d]===e&&this.#t[d]===s&&this.texts.equals(
this.#e[d],s,n,r))return a;a=a+1&o}}#o(){const e=this.#n.filter(n=>n>0&&this.dead[n-1]===0);this.#n=new Int32Array(this.#n.
length*2);this.#r=e.length;for(const n of e){const r=n-1;const i=this.texts.get(this.#e[r],this.#t[r]);this.#n[this.#i(this.
parent[r],i,0,i.length)]=n}}#s(){const e=this.parent.length*2;this.parent=Le(this.parent,new Int32Array(e));this.kind=Le(
this.kind,new Uint8Array(e));this.dead=Le(this.dead,new Uint8Array(e));this.touched=Le(this.touched,new Uint16Array(e));
this.layer=Le(this.layer,new Uint16Array(e));this.ordinal=Le(this.ordinal,new Uint32Array(e));this.inode=Le(this.inode,new Int32Array(
e));this.head=Le(this.head,new Uint32Array(e));this.extra=Le(this.extra,new Uint32Array(e));this.extraLength=Le(this.extraLength,
new Uint16Array(e));this.place=Le(this.place,new Uint32Array(e));this.pathBytes=Le(this.pathBytes,new Uint16Array(e));this.#e=
Le(this.#e,new Uint32Array(e));this.#t=Le(this.#t,new Uint8Array(e))}};function Le(t,e){e.set(t);return e}function O_(t,e,n,r){
let i=Math.imul(t^B_,3432918353);for(let o=n;o<r;o++){i=Math.imul(i^e[o],1540483477);i^=i>>>15}i=Math.imul(i^i>>>16,2246822507);
return(i^i>>>13)>>>0}var v_=64;async function*eb(t,e,n,r){const i=new Gf(t,e);const o=new Aa;const s=(a,d)=>{r?.add(a.length,i.originOf(a,d));
o.add(a)};for(const a of i.top())s(a);yield*o.end();for(const[a,d]of t.layers.entries()){if(!i.beginLayer(a+1))continue;
const c=new Ht({begin:(f,l)=>i.begin(f,l),emit:s},{dropsGlobals:true,ignoresTrailer:true});const u=Oa(d,{checksDiffId:false,
signal:n});for await(const f of u.chunks){n.throwIfAborted();c.consume(f);yield*o.take();if(e.top!==z&&i.isLayerDone(c))
break}}for(;;){const a=i.moreDirectories();if(a.length===0)break;for(const d of a)s(d);yield*o.take()}yield*o.end()}var Gf=class{#e;#t;#n;#r;#i;#o=0;#s=0;#a=0;#d=true;#c;#f=new WeakMap;constructor(e,n){
const{tree:r}=e;this.#e=e;this.#t=r;this.#n=n;this.#r=new Uint8Array(r.count);this.#r[z]=1;this.#i=n.top;const i=r.parent[n.
top];this.#c=i>z?r.pathBytes[i]+1:0;this.#l()}top(){const{top:e}=this.#n;return this.#t.kind[e]===_.directory?this.#m(e):
[]}beginLayer(e){this.#s=e;this.#a=0;return this.#u}get#u(){return this.#o<this.#t.count&&this.#t.layer[this.#o]===this.#s}isLayerDone(e){
return!this.#u&&(this.#d||e.isBetweenEntries)}begin(e,n){const r=this.#a++;this.#d=!this.#u||this.#t.ordinal[this.#o]!==
r;if(this.#d)return nr;const i=this.#o++;this.#l();const o=this.#t.inode[i];const s=this.#n.carrier[o];const a=o===i?s:i;
const d=this.#p(i);d.push(...this.#m(this.#t.parent[a]));let c=e;if(It.isIn(n))c=It.remove(c);const u=this.#g(a);if(!this.#y(
e.name,u))c=Ie(c,u);if(a!==s){const f=this.#g(s);if(!this.#y(bn(e.header,n),f))c=Pa(c,f)}if(c===e&&d.length===0)return ls;
return{blocks:[...d,...c.extensions,c.header],keepsData:true}}moreDirectories(){return this.#p(this.#t.count)}originOf(e,n){
if(n===void 0)return this.#f.get(e);return{stream:this.#s-1,offset:n}}#l(){const{kind:e,inode:n,count:r}=this.#t;const{carrier:i,
isSelected:o}=this.#n;for(;this.#o<r;this.#o++){const s=this.#o;if(e[s]===_.directory)continue;const a=n[s];const d=i[a];
if(a===s?d!==L:o[s]===1&&d!==s)return}}#p(e){const{kind:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let o=0;this.#i<
e;this.#i++){const s=this.#i;if(n[s]!==_.directory||r[s]===0||this.#r[s]===1)continue;if(o++===v_)break;this.#h(s,i)}return i}#m(e){
const{parent:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let s=e;s>z&&r[s]===1&&this.#r[s]===0;s=n[s])i.push(s);
const o=[];for(const s of i.reverse())this.#h(s,o);return o}#h(e,n){this.#r[e]=1;const r=this.#n.top===z;const i=Vf(this.#e,
e,r?void 0:this.#c);const o=this.#t.place[e];let s=(o-1)*O;for(const a of[...i.extensions,i.header]){if(o>0&&r)this.#f.set(
a,{stream:this.#t.layer[e]-1,offset:s});s+=a.length;n.push(a)}}#y(e,n){return this.#n.top===z?eo(e,n):e.equals(n)}#g(e){
return this.#t.pathOf(e).subarray(this.#c)}};function Vf({tree:t,heads:e},n,r){const i=t.head[n];const o=t.pathOf(n,t.kind[n]===
_.directory).subarray(r);if(i===0)return Ie({extensions:[],header:eh()},o);const s=e.get(i);if(r===void 0)return s;const a=tr(
Xe(s.header,0),Ve(s.extensions));return a.equals(o)?s:Ie(s,o)}var Na=class{#e;#t=0;#n=0;#r=Buffer.alloc(0);#i=L;#o=0;constructor(e){this.#e=e}beginLayer(e){this.#t=e;this.forget()}forget(){
this.#i=L}childOf(e,n,r){return this.#a(this.#e.find(e,n,r,n.length),this.#s(e))}directoryOf(e,n,r){if(n<=0)return z;if(this.#i!==
L&&r==="create"&&__(this.#r,e,n))return this.#i;const i={directory:z,hidden:this.#s(z),links:0};if(!this.#d(i,e.subarray(
0,n),r))return L;if(r==="create"){this.#r=Buffer.from(e.subarray(0,n));this.#i=i.directory;this.#o=i.hidden}return i.directory}#s(e){
return e===this.#i?this.#o:this.#e.hiddenBelow(e)}#a(e,n){return e===L||this.#e.touched[e]<n?L:e}#d(e,n,r){for(let i=0;i<
n.length;){const o=n.indexOf(ge,i);const s=o===-1?n.length:o;if(s>i&&!this.#c(e,n,[i,s],r))return false;i=s+1}return true}#c(e,n,[
r,i],o){const s=this.#e;if(++this.#n>zf)throw Ee(`The image's paths have more than ${zf} parts in total.`);if(n[r]===46&&
i-r<=2){if(i-r===1)return true;if(n[r+1]===46){this.#f(e,n);return true}}const a=this.#a(s.find(e.directory,n,r,i),e.hidden);
if(a===L)return o==="create"&&this.#u(e,n,r,i);const d=s.kind[a];const c=s.touched[a]===this.#t;if(d===_.directory){if(o===
"create")s.touched[a]=this.#t;e.directory=a;e.hidden=Math.max(e.hidden,s.extra[a]);return true}if(d===_.symlink&&(c||o===
"link")){const u=s.targetOf(s.inode[a]);if(++e.links>va)throw Ce(`the symbolic links of ${B(n)} form a loop`);if(u[0]===
ge){e.directory=z;e.hidden=s.hiddenBelow(z)}return this.#d(e,u,o)}if(o!=="create")return false;if(c)throw Ce(`an entry i\
s below ${B(s.pathOf(a))}, which is a file in the same layer`);return this.#u(e,n,r,i)}#f(e,n){if(e.directory===z)throw Ce(
`the symbolic link to ${B(n)} leads out of the image`);e.directory=this.#e.parent[e.directory];e.hidden=this.#e.hiddenBelow(
e.directory)}#u(e,n,r,i){const o=e.directory;const s=_.directory;e.directory=this.#e.add({parent:o,bytes:n,start:r,end:i,
kind:s,layer:this.#t});return true}};function __(t,e,n){return t.length===n&&t.compare(e,0,n)===0}var $a=Buffer.from(".wh.");var tb=Buffer.from(".wh..wh..opq");var A_=Buffer.from(".wh..wh.");var R_={"0":_.file,S:_.file,
"2":_.symlink,"3":_.special,"4":_.special,"5":_.directory,"6":_.special};var La=class{attributes=new It;#e;#t;#n;#r=0;#i=0;#o=0;#s=0;#a=[];constructor(e,n){
this.#e=e;this.#t=n;this.#n=new Na(e)}beginLayer(){this.#r++;this.#i=0;this.#s=this.#e.count;this.#a=[];this.#n.beginLayer(
this.#r)}endLayer(){const{dead:e,parent:n,count:r}=this.#e;let i=0;for(let o=this.#s;o<r;o++){if(this.#d(n[o]))e[o]=1;if(e[o]===
0)i+=this.#a[o-this.#s]??0}return i}#d(e){const{dead:n,parent:r}=this.#e;for(let i=e;i!==L;i=r[i]){if(n[i]===1)return true;
if(i>=this.#s)return false}return false}apply(e,n,r){const i=this.#i++;if(++this.#o>Lf)throw Ee(`The image's layers have\
 more than ${Lf} entries.`);const o=Jf(e.name);const s=o.lastIndexOf(ge)+1;if(Yf(o,0,A_)&&!rb(o,0))return;if(Yf(o,s,$a))
this.#c(o,s);else if(o.length===0)F_(e);else this.#u(e,n,{path:o,start:s,ordinal:i,startBytes:r})}#c(e,n){const r=this.#e;
const i=n+$a.length;if(i===e.length)throw Ce(`the whiteout ${B(e)} does not say what it deletes`);const o=this.#n.directoryOf(
e,n-1,"find");if(o===L)return;if(rb(e,n)){this.#f(o);return}const s=this.#n.childOf(o,e,i);if(s===L)return;if(r.touched[s]!==
this.#r)r.dead[s]=1;else if(r.kind[s]===_.directory)this.#f(s);this.#n.forget()}#f(e){this.#e.extra[e]=this.#r;this.#n.forget()}#u(e,n,{
path:r,start:i,ordinal:o,startBytes:s}){N_(r);const a=this.#e;const d=It.isIn(n);if(d)this.attributes.note(n);const c=this.#n.
directoryOf(r,i-1,"create");const u=this.#n.childOf(c,r,i);const f=ib(e);const l=this.#r;let p=u;if(f===_.directory&&u!==
L&&a.kind[u]===_.directory){a.touched[u]=l}else{if(u!==L){a.dead[u]=1;this.#n.forget()}const x=e.typeFlag==="1"?this.#m(
e,n):L;const I=x===L?f:a.kind[x];p=a.add({parent:c,bytes:r,start:i,end:r.length,kind:I,layer:l});if(x!==L)a.inode[p]=a.inode[x]}
a.layer[p]=l;a.ordinal[p]=o;const h=!d&&eo(e.name,r);a.place[p]=h?nb(s):0;if(e.typeFlag==="1")return;if(f===_.file)this.#l(
p,Ni(e,n));if(f===_.symlink)this.#p(p,bn(e.header,n));if(f!==_.directory&&f!==_.symlink)return;const g=d?It.remove(e):e;
const b=a.pathOf(p,f===_.directory);const S=eo(e.name,b);a.head[p]=this.#t.add(S?g:Ie(g,b));a.place[p]=S&&g===e?nb(s):0}#l(e,n){
this.#a[e-this.#s]=n}#p(e,n){const r=this.#e;if(n.includes(0)||n.length>ht)throw Ce(`the target of the symbolic link ${B(
r.pathOf(e))} is not a valid path`);r.extra[e]=r.texts.add(n,0,n.length);r.extraLength[e]=n.length;this.#l(e,n.length)}#m(e,n){
const r=bn(e.header,n);const i=Jf(r);const o=i.lastIndexOf(ge)+1;const s=this.#n.directoryOf(i,o-1,"link");const a=s===L||
i.length===0?L:this.#n.childOf(s,i,o);const d=`the hard link ${B(e.name)} leads to ${B(r)}`;if(a===L)throw Ce(`${d}, whi\
ch does not exist`);if(this.#e.kind[a]===_.directory)throw Ce(`${d}, which is a directory`);return a}};function nb(t){const e=t/
O+1;return e<2**32?e:0}function F_(t){if(ib(t)!==_.directory)throw Ce(`the entry ${B(t.name)} would replace the root dir\
ectory`)}function N_(t){for(let e=t.indexOf($a);e!==-1;e=t.indexOf($a,e+1)){if(e>0&&t[e-1]!==ge)continue;throw new m("WH\
ITEOUT_NAME",`The image has an entry in ${B(t)}, but a layer cannot contain a name that starts with ".wh.": it would be \
read as a whiteout, which marks a deletion.`,{hint:"Rename or remove the directory where the image is built."})}}function ib(t){
const{typeFlag:e,header:n,name:r}=t;if(e==="0"&&Yp(n)&&r.at(-1)===ge)return _.directory;if(e==="1")return _.file;const i=R_[e];
if(i===void 0)throw Ce(`the entry ${B(r)} has the unknown type ${JSON.stringify(e)}`);return i}function rb(t,e){return t.
length-e===tb.length&&Yf(t,e,tb)}function Yf(t,e,n){if(t[e]!==46||t.length-e<n.length)return false;return t.compare(n,0,
n.length,e,e+n.length)===0}import{constants as $_,zstdCompressSync as L_,zstdDecompressSync as M_}from"node:zlib";var Ma=256*1024;var U_=16;var Ua=class{#e=[];#t=[];#n=0;#r;#i=1;#o=0;#s=new Map;add({extensions:e,header:n}){const r=e.reduce(
(s,{length:a})=>s+a,n.length);if(this.#o+r>Ma)this.#d();const i=this.#i+this.#o/O;const o=r>Ma?Buffer.allocUnsafeSlow(r):
this.#r;this.#r=o??Buffer.allocUnsafeSlow(Ma);for(const s of[...e,n])this.#o+=s.copy(this.#r,this.#o);return i}get(e){let n=this.#a(
e);const r=[];for(;;){const i=n.subarray(0,O);const{typeFlag:o,sizeBytes:s}=Xe(i,0);if(!er(o))return{extensions:r,header:i};
const a=O+ye(s);r.push(i);if(s>0)r.push(n.subarray(O,a));n=n.subarray(a)}}#a(e){if(e>=this.#i)return this.#r.subarray((e-
this.#i)*O);let n=0;let r=this.#t.length-1;while(n<r){const s=n+r+1>>1;if(this.#t[s]<=e)n=s;else r=s-1}const i=this.#s.get(
n);const o=i??M_(this.#e[n]);this.#s.delete(n);this.#s.set(n,o);for(const s of this.#s.keys()){if(this.#s.size<=U_)break;
this.#s.delete(s)}return o.subarray((e-this.#t[n])*O)}#d(){if(this.#o===0)return;const e=L_(this.#r.subarray(0,this.#o),
{params:{[$_.ZSTD_c_compressionLevel]:1}});this.#n+=e.length;if(this.#n>Hf)throw Ee(`The image's directories have more t\
han ${Hf} bytes of headers.`);this.#e.push(Buffer.from(e));this.#t.push(this.#i);this.#i+=this.#o/O;this.#o=0;if(this.#r.
length>Ma)this.#r=void 0}};function ob(t){const{parent:e,dead:n,touched:r,extra:i,kind:o,count:s}=t;const a=new Uint8Array(s);const d=new Uint16Array(
s);a[z]=1;d[z]=i[z];for(let c=1;c<s;c++){const u=e[c];const f=d[u];if(a[u]===0||n[c]===1||r[c]<f)continue;a[c]=1;if(o[c]===
_.directory)d[c]=Math.max(f,i[c])}return a}function $r(t,e,n){const{parent:r,kind:i,inode:o,count:s}=t;const a=n===z?e:new Uint8Array(
s);if(n!==z)a[n]=1;const d=new Int32Array(s).fill(L);for(let c=n;c<s;c++){if(e[c]===0)continue;if(n!==z&&c>n&&a[r[c]]===
1)a[c]=1;if(a[c]===0||i[c]===_.directory)continue;const u=o[c];if(d[u]===L)d[u]=c}return{top:n,isSelected:a,carrier:d}}async function qf(t,e){for(const{descriptor:o}of t)j_(o.mediaType,o.digest);if(t.length>Mf)throw Ee(`The image has ${t.length}\
 layers, but at most ${Mf} are read.`);const n=new Kf(t,e);const r=t.reduce((o,{descriptor:s})=>o+s.sizeBytes,0);const i={
title:"Read the layers",doneBytes:()=>n.packedBytes,totalBytes:()=>r};return J(e.log,i,n.run())}var Kf=class{#e;#t;#n=new Fa;#r=new Ua;#i=new La(
this.#n,this.#r);#o=[];#s=[];#a=[];#d=[];#c=[];#f=0;#u=0;#l;constructor(e,n){this.#e=e;this.#t=n}get packedBytes(){return this.#f+
(this.#l?.packedBytes??0)}async run(){for(const n of this.#e)await this.#p(n);const{notice:e}=this.#i.attributes;return{
layers:this.#e,layerBytes:this.#o,unpackedBytes:this.#o.reduce((n,r)=>n+r,0),tarBytes:this.#u,layerTarBytes:this.#s,packings:this.#a,
firstNodes:this.#d,notices:e===void 0?this.#c:[...this.#c,e],tree:this.#n,heads:this.#r,living:ob(this.#n)}}async#p(e){const{
signal:n,touch:r}=this.#t;const i=Oa(e,{checksDiffId:true,signal:n});this.#l=i;this.#d.push(this.#n.count);this.#i.beginLayer();
const o=new Ht({begin:(s,a,d)=>{this.#i.apply(s,a,d);return nr},emit:()=>{}},{dropsGlobals:true,ignoresTrailer:true});for await(const s of i.
chunks){n.throwIfAborted();o.consume(s);this.#m(i);r?.()}if(!o.isBetweenEntries)throw Zw(e.descriptor.digest);this.#h(e,
i.packing);this.#o.push(this.#i.endLayer());this.#f+=i.packedBytes;this.#u+=i.tarBytes;this.#s.push(i.tarBytes);this.#a.
push(i.packing??"none");this.#l=void 0}#m(e){const n=this.#u+e.tarBytes;if(H_(n,this.packedBytes))throw Ee(`The image's \
layers unpack to more than ${jf} bytes and to more than ${Wf} times their size.`)}#h({descriptor:e},n){const r=z_(e.mediaType);
if(r===void 0||n===void 0||r===n)return;const i=o=>o==="none"?"not packed":`packed with ${o}`;this.#c.push(`The media ty\
pe of the layer ${e.digest} says that it is ${i(r)}, but it is ${i(n)}, so it was read as that.`)}};function H_(t,e){return t>
jf&&t>Wf*e}function z_(t){if(/[.+]gzip$/.test(t))return"gzip";if(/[.+]zstd$/.test(t))return"zstd";return t==="applicatio\
n/vnd.oci.image.layer.v1.tar"?"none":void 0}function j_(t,e){const n=(r,i)=>{throw new m("UNSUPPORTED_IMAGE",`The layer ${e}\
 ${r}.`,{hint:i})};if(/nondistributable|foreign/.test(t))n("is not in the image, but has to be fetched from elsewhere (a\
 foreign or non-distributable layer)","Windows images have such layers. Build the image on a base without them.");if(/\+encrypted$/.
test(t))n("is encrypted",'Decrypt the image first, with "skopeo copy --decryption-key".')}var sb=2**24;function ab(t){const{tree:e,layerTarBytes:n}=t;const r=W_(t);const i=[];for(const[o,s]of J_(t).entries()){let a;
let d=0;const c=u=>{if(a!==void 0)i.push({layer:o,startBytes:a,endBytes:u});a=void 0};for(const u of s){const f=e.place[u];
if(f===0)continue;const l=(f-1)*O;const p=e.ordinal[u];if(p!==d||!r(u))c(l);if(r(u))a??=l;d=p+1}c(n[o]??0)}return i}function W_({
tree:t,living:e,firstNodes:n}){const{kind:r,inode:i,layer:o}=t;const{carrier:s}=$r(t,e,z);return a=>{if(e[a]===0)return false;
if(r[a]===_.directory)return a>=(n[o[a]-1]??0);const d=i[a];return s[d]===a===(d===a)}}function J_({tree:t,layers:e}){const n=e.
map(()=>[]);for(let r=1;r<t.count;r++)n[t.layer[r]-1]?.push(t.ordinal[r]*sb+r);return n.map(r=>Array.from(Float64Array.from(
r).sort(),i=>i%sb))}var V_=8*1024*1024;var Y_=4*1024*1024;var Ha=class extends Error{};function cb(t){const{tree:e,living:n}=t;const r=(o,s,a)=>G_.
from(K_(eb(t,o,s,a),a),{objectMode:false,highWaterMark:V_,signal:s});const i=async(o,s)=>{const a=db(t,o);if(a===L)throw new Ha(
`there is no ${o.toString()} in the layers`);return r($r(e,n,a),s)};return{way:"layers",unseenTimes:[],isReproducible:true,
decide:()=>"keep",open:async o=>r($r(e,n,z),o),layers:{blobs:t.layers,areGzip:t.packings.map(o=>o==="gzip"),tarBytes:t.tarBytes,
keptRuns:()=>ab(t),open:async(o,s)=>r($r(e,n,z),o,s)},openPath:i,isNotFound:o=>o instanceof Ha,lookAt:async(o,s)=>{const a=Buffer.
from(o);const d=db(t,a);if(d===L)return void 0;return q_(t,d)??Fr(await i(a,s),Y_)},close:async()=>{}}}async function*K_(t,e){
yield*t;e?.add(Ei.length,void 0);yield Ei}function q_(t,e){const{tree:n}=t;const r=n.kind[e];if(r!==_.directory&&(r!==_.
symlink||n.inode[e]!==e))return void 0;const i=n.parent[e];const o=i>z?n.pathBytes[i]+1:0;const{header:s,extensions:a}=Vf(
t,e,o);const d=r===_.directory?"5":"2";const c=Ut(s);return{typeFlag:d,mtimeSeconds:c,header:s,extensions:a,data:Buffer.
alloc(0)}}function db({tree:t,living:e},n){let r=0;let i=z;let o=n;while(o.length>0){const s=o.indexOf(ge);const a=s===-1?
o.length:s;const d=o.subarray(0,a);o=o.subarray(Math.min(a+1,o.length));const c=d.toString("latin1");if(c===""||c===".")
continue;if(c===".."){i=Math.max(z,t.parent[i]);continue}if(t.kind[i]!==_.directory)return L;const u=t.find(i,d,0,d.length);
if(u===L||e[u]===0)return L;if(t.kind[u]!==_.symlink||o.length===0){i=u;continue}if(++r>va)return L;const f=t.targetOf(t.
inode[u]);if(f[0]===ge)i=z;o=Buffer.concat([f,Buffer.from("/"),o])}return i}function Lr(t,e,n){const{json:r}=t.config;const i=y(r,"config");const o=y(i,"Volumes");const s=new Xf(t,e,n);return{reference:e.
reference,id:t.manifest.digest,ofContainer:void 0,platform:t.platform,diffIds:t.layers.map(({diffId:a})=>a),packedLayers:t.
layers,layerCount:t.layers.length,volumes:P(o)?Object.keys(o).filter(a=>!a.includes("\0")):[],shownConfig:P(i)?i:{},knownBytes:void 0,
isExact:true,notices:[],readConfig:async()=>({json:r,digest:t.config.descriptor.digest,packedLayers:t.layers.map(({descriptor:a})=>a),
annotations:t.annotations,missing:void 0}),openReader:()=>s.openReader(),measure:()=>s.measure()}}var Xf=class{#e;#t;#n;#r;#i;#o=0;constructor(e,n,r){
this.#e=e;this.#t=n;this.#n=r}async openReader(){this.#o++;const e=X_(async()=>{if(--this.#o>0)return;this.#r=void 0;await this.#t.
release?.(this.#e)});try{return{...cb(await this.#s()),close:e}}catch(n){await e();throw n}}async measure(){if(this.#i===
void 0)await this.#s();if(this.#i===void 0)throw new Error("the layers have no size");return this.#i}#s(){this.#r??=this.#a().
catch(e=>{this.#r=void 0;throw e});return this.#r}async#a(){const{layers:e,config:n}=this.#e;const r=await qf(e,this.#n);
if(this.#i===void 0)for(const i of r.notices)this.#n.log.notice(i);this.#i={bytes:r.unpackedBytes,packedBytes:e.reduce((i,{
descriptor:o})=>i+o.sizeBytes,0),history:Z_(n.json,r.layerBytes)};return r}};function X_(t){let e;return()=>{e??=t();return e}}
function Z_(t,e){const n=gs(t);const r=y(t,"history");const i=n?.filter(s=>s).length;if(n===void 0||i!==e.length||!Array.
isArray(r))return void 0;const o=[...e];return n.map((s,a)=>({command:w(r[a],"created_by")??w(r[a],"comment")??"",bytes:s?
o.shift()??0:0,hasLayer:s}))}function za(t,e,n){const r=Ge(n);if(r.os!=="linux"){throw new m("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image,\
 but ${JSON.stringify(t)} is for ${r.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this \
way."})}if(!No(r)){throw new m("UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(t)} has an invalid platform\
: ${JSON.stringify(r)}.`,{hint:"Do not trust this image: no builder writes such a config."})}const i=y(n,"Config","Volum\
es");const o=w(e,"Id")??"";if(o==="")throw Zf(t);const s=Et(n);const a=bi(e)??bi(n)??false;return{reference:t,image:void 0,
names:rs(e),id:o,platform:r,diffIds:s,isIndex:a,isDefaultPlatform:!a||JSON.stringify(s)===JSON.stringify(Et(e)),volumes:P(
i)?Object.keys(i).filter(d=>!d.includes("\0")):[],inspect:n}}function Zf(t){return new m("ENGINE_FAILED",`The engine des\
cribes ${JSON.stringify(t)} without an ID, a platform or layers.`,{hint:'Remove the image ("docker rmi") and pull or bui\
ld it again.'})}async function ub(t,e,n,r){const{log:i}=t;const o={reference:e,id:n,isIndex:r!==void 0,platform:r??t.platform,volumes:[]};
const s=await Q_(t,o);if(s===void 0)return void 0;const a=r??s.platform;const d={imageId:n,manifest:s,likely:r??t.platform};
if(t.canInspectPlatform&&a!==void 0){const c=await ne(t,n,a);if(c!==void 0&&ns(c)&&Y(Ge(c),a))return c}for(const{place:c,
open:u}of pr(t,o)){try{const f=await u(l=>eA(l,d,r!==void 0));if(f!==void 0)return f}catch(f){if(!(f instanceof fe))throw f;
i.debug(`no config blob ${c}: ${E(f)}`)}}throw nA(t,e,a)}async function Q_(t,e){let n;try{n=await j(t,{source:e})}catch(r){
if(r instanceof m&&yi(r.message))return void 0;throw r}try{return Qf(await Ae(t,n))}finally{await W(t,n)}}function Qf(t){
const e=y(t,"ImageManifestDescriptor");const n=y(e,"platform");const r=w(n,"architecture")??"";const i=y(e,"size");return{
digest:w(e,"digest"),sizeBytes:typeof i==="number"?i:void 0,platform:r===""?void 0:_e({os:w(n,"os")??"linux",architecture:r,
variant:w(n,"variant")})}}async function eA(t,{imageId:e,manifest:{digest:n,sizeBytes:r},likely:i},o){const s=n===void 0?
{digest:e}:{digest:n,sizeBytes:r};let a;for await(const{configText:d,isInIndex:c}of mr(s,t.text,i)){const u=R(d);if(!P(u))
continue;const f=tA(u,c);if(n!==void 0||Y(Ge(u),i))return f;a??=f}return o?void 0:a}function tA(t,e){const{os:n,architecture:r,
variant:i}=Ge(t);const o={Created:t["created"],Author:t["author"],Os:n,Architecture:r,Variant:i,OsVersion:t["os.version"],
Config:t["config"]};return{...Object.fromEntries(Object.entries(o).filter(([,s])=>s!==void 0)),RootFS:{Type:"layers",Layers:hs(
t)},...e?{Descriptor:{mediaType:ke.index}}:{}}}function nA(t,e,n){const r=n===void 0?"":` for ${C(n)}`;return new m("UNS\
UPPORTED_IMAGE",`docker-flatten needs to know the layers of ${JSON.stringify(e)}${r}, but Docker ${t.version} shows neit\
her the layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or remove \
this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function ro(t,e,n){const{log:r,signal:i}=t;r.info(`Pulling ${e}`);const o=n===void 0?[]:["--platform",n];const s=await J(
r,{title:"Pull"},t.docker.stream(["pull","--quiet",...o,e],f=>r.debug(f.trimEnd()),i,true));if(s.exitCode===0)return;const a=s.
stderr.trim().slice(-2e3);const d=`Pulling ${JSON.stringify(e)} failed`;const c=_o(a,d);if(c!==void 0)throw c;if(/no match(?:ing manifest)? for|does not match the specified platform/i.
test(a)){throw new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(e)} is needed for ${n??"the engine's platform"}, bu\
t its registry does not have that platform: ${a}`,{hint:"Select a platform that the image has, or a tag for this platfor\
m."})}if(/manifest unknown|not found|does not exist|pull access denied/i.test(a)){throw new m("IMAGE_NOT_FOUND",`The ima\
ge ${JSON.stringify(e)} was not found locally, and its registry does not have it or denied access: ${a}`,{hint:'Check th\
e name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load \
it into the engine ("load: true").'})}const u=/toomanyrequests|rate limit/i.test(a);throw new m("PULL_FAILED",`${d}: ${a}`,
{hint:u?"Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.":`C\
heck whether the registry is reachable, and run again. ${D("pull","never")} uses only images that the engine has.`})}async function ja(t,e){const{image:n,platform:r,pull:i}=e;const o=await ne(t,n.text);if(o===void 0){if(i==="never"||Lt(n.
text))throw el(n.text,i);return{...await rA(t,e),image:n}}const s=await Mr(t,n.text,o,r);if(s===void 0){const a=await Mr(
t,n.text,o,void 0);const d=i!=="never"&&!Lt(n.text);throw fb(n.text,a?.platform,r,d)}if(i!=="always"||Lt(n.text))return{
...s,image:n};return{...await iA(t,n,s,r),image:n}}async function rA(t,e){const{image:n,platform:r,pull:i,defaultPlatform:o}=e;
const s=r===void 0?o:C(r);if(r===void 0&&s!==void 0)t.log.info(`Pulling the platform ${s}, as DOCKER_DEFAULT_PLATFORM sa\
ys`);await ro(t,n.text,s);const a=await ne(t,n.text);if(a===void 0)throw el(n.text,i);const d=r??oA(o);const c=await Mr(
t,n.text,a,d)??(r===void 0?await Mr(t,n.text,a,void 0):void 0);if(c!==void 0)return c;const u=await Mr(t,n.text,a,void 0);
throw fb(n.text,u?.platform,r,false)}async function iA(t,e,n,r){const{os:i,architecture:o}=_e(n.platform);const s=i===""||
o===""?void 0:C(n.platform);await ro(t,e.text,s);const a=await gt(t,e.text,n.platform)??await gt(t,e.text,void 0);if(a===
void 0)throw el(e.text,"always");const d=_e(a.platform);const c=r===void 0?d.os===i&&d.architecture===o:Y(d,r);if(c)return a;
if(e.digest===void 0)await t.docker.run(["tag",n.id,e.text]);throw new m("PLATFORM_MISMATCH",`The engine has the image ${JSON.
stringify(e.text)} for ${C(n.platform)}, but the registry returned it for ${C(d)}. The tag was restored.`,{hint:`Leave ${D(
"pull")} out to flatten the image that the engine has, or use a tag for this platform.`})}function oA(t){try{return t===
void 0?void 0:$o(t)}catch{return void 0}}async function gt(t,e,n){const r=await ne(t,e);return r===void 0?void 0:Mr(t,e,
r,n)}async function Mr(t,e,n,r){const i=ns(n);if(i&&(r===void 0||Y(Ge(n),r)))return za(e,n,n);const o=!t.store.holdsIndexes||
bi(n)===false;if(i&&o)return void 0;const s=w(n,"Id");if(s===void 0||!t.store.holdsIndexes)throw Zf(e);if(t.canInspectPlatform&&
r!==void 0){const c=await ne(t,e,r);if(c!==void 0&&Y(Ge(c),r))return za(e,n,c)}const a=await ub(t,e,s,r);if(a===void 0)return void 0;
const d=r===void 0||Y(Ge(a),r);return d?za(e,n,a):void 0}function fb(t,e,n,r){const i=n===void 0?"another platform":C(n);
const o=e===void 0?"another one":C(e);return new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is needed for ${i}\
, but the engine has it for ${o}.${r?" A pull would move the tag away from that image.":""}`,{hint:r?`Pull it yourself (\
"docker pull --platform ${i} ${t}") if the tag may move, or select the platform ${o}.`:"Pull or build that platform firs\
t, or select one that the image has."})}function el(t,e){const n=e==="never"?`, and pulling is disabled (${D("pull")} is\
 never)`:"";return new m("IMAGE_NOT_FOUND",`The image ${JSON.stringify(t)} is not in the engine${n}.`,{hint:'Check the n\
ame and tag with "docker images", and build or pull it first.'})}var sA=/^(?:https?|ftp|no|all)_proxy$/i;function tl(t,e,n){const r=new Set(t);const i=a=>{const d=Wa(a);if(!sA.test(d)||
n.includes(a))return false;return e.includes(a)||r.has(aA(d)+a.slice(d.length))};const o=t.filter(i).map(Wa);const s=t.flatMap(
a=>i(a)?n.filter(d=>Wa(d)===Wa(a)):[a]);return{env:s,removed:o}}function Wa(t){return t.split("=")[0]??""}function aA(t){
return t===t.toUpperCase()?t.toLowerCase():t.toUpperCase()}var dA=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"];var cA=["ExposedPorts","Volumes","Labels"];var uA=["H\
ealthcheck","StopTimeout"];function pb(t,e,n){const r=y(t,"config");const i={...P(r)?r:{}};const o=nl(i["Env"]);const s=nl(
n["Env"]);const{env:a,removed:d}=tl(nl(e["Env"]),s,o);const c={...e,Env:a};const u={...n,Env:tl(s,s,o).env};for(const f of dA){
if(io(c[f],u[f])||io(c[f],i[f]))continue;if(oo(c[f]))delete i[f];else i[f]=c[f]}for(const f of cA){const l=fA(i[f],e[f],
n[f]);if(l===void 0)continue;if(oo(l))delete i[f];else i[f]=l}for(const f of uA){const l=e[f];if(!oo(l)&&!io(l,n[f])&&!io(
l,i[f]))i[f]=l}return{config:{...t,config:i},proxies:d}}function fA(t,e,n){const[r,i,o]=[t,e,n].map(c=>P(c)?c:{});const s=Object.
entries(i).filter(([c,u])=>!lb(o,c,u)&&!lb(r,c,u));const a=Object.keys(o).filter(c=>!Object.hasOwn(i,c)&&Object.hasOwn(r,
c));if(s.length===0&&a.length===0)return void 0;const d=Object.entries(r).filter(([c])=>!a.includes(c));return Object.fromEntries(
[...d,...s])}function lb(t,e,n){return Object.hasOwn(t,e)&&io(t[e],n)}function nl(t){return A(t)?t:[]}function io(t,e){return JSON.
stringify(mb(t))===JSON.stringify(mb(e))}function mb(t){const e=t===void 0?void 0:JSON.parse(JSON.stringify(t));if(oo(e))
return null;if(!P(e))return e;return Object.fromEntries(Object.entries(e).filter(([,n])=>n===""||P(n)||n!==0&&!oo(n)).sort(
([n],[r])=>n<r?-1:1))}function oo(t){if(t===void 0||t===null||t==="")return true;if(Array.isArray(t))return t.length===0;
return P(t)&&Object.keys(t).length===0}async function hb(t,e,n){const r=$m(t.runId,n.id);const i=await j(t,{source:e,name:r});const o=await t.docker.try(["paus\
e",n.id]);if(o.exitCode!==0&&!/is not running/i.test(o.stderr))throw lA(e.reference,te(["pause",n.id],o));let s;return()=>{
s??=Vo(t.docker,n.id).then(()=>W(t,i));return s}}function lA(t,e){if(e.code==="NO_ENGINE")return e;return new m("DOCKER_\
FAILED",`Cannot pause the running container ${JSON.stringify(t)} while it is read: ${e.message}`,{hint:`Use ${D("pause",
"false")} to read it while it runs (files that change meanwhile may be inconsistent), or stop it first ("docker stop").`,
cause:e})}function gb(t,e){return new m(e.code,`The container ${JSON.stringify(t)} changed while it was read, because it\
 was running and not paused: ${e.message}`,{hint:`Nothing was tagged. Leave out ${D("pause","false")} so that it is paus\
ed while it is read, or stop it first ("docker stop").`,cause:e})}async function yb(t,e,n,r){const i=["--no-trunc","--human=false","--format","{{json .}}"];const o=["history",...i,...at(
r)];const s=await t.docker.run([...o,e]);const a=s.split("\n").filter(d=>d!=="").map(d=>{const c=R(d);return{command:w(c,
"CreatedBy")||(w(c,"Comment")??""),bytes:Number(y(c,"Size")??Number.NaN)}});if(a.length<n||!a.every(({bytes:d})=>d>=0)){
throw new m("ENGINE_FAILED",`The engine returned ${a.length} sizes (${a.map(({bytes:d})=>d).join(", ")}) for the image ${JSON.
stringify(e)}, which has ${ve(n)}.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'})}return a.reverse()}
async function wb(t,e,n){return bb(await yb(t,e,n))}function bb(t){return t.reduce((e,{bytes:n})=>e+n,0)}async function Eb(t,e,n){
const r=e.diffIds.length;const i=gs(n);const o=!e.isDefaultPlatform&&!t.knowsPlatformOption;const s=o?false:i===void 0?await mA(
t,e):i.filter(u=>u).length===r;if(!s)return{bytes:await pA(t,e),history:void 0};const a=await yb(t,e.id,r,Sb(t,e));const d=i?.
length===a.length;const c=a.map((u,f)=>({...u,hasLayer:d?i[f]===true:u.bytes>0}));return{bytes:bb(a),history:c}}async function Db(t,e,n){
const{rootFs:r}=await xb(t,e.id);const i=Math.max(0,r-n.bytes);const o={command:`container ${e.name}`,bytes:i,hasLayer:true};
return{bytes:r,history:n.history&&[...n.history,o]}}async function mA(t,e){const n=["history","--quiet","--no-trunc",...at(
Sb(t,e))];const r=await t.docker.run([...n,e.id]);return r.split("\n").filter(i=>i!=="").length>=e.diffIds.length}function Sb(t,e){
return e.isIndex&&t.knowsPlatformOption?e.platform:void 0}async function pA(t,e){const n=await j(t,{source:e});try{const{
rootFs:r,own:i}=await xb(t,n);return Math.max(0,r-i)}finally{await W(t,n)}}async function xb(t,e){const n=await Ae(t,e,[
"--size"]);const r=y(n,"SizeRootFs");const i=y(n,"SizeRw")??0;if(typeof r!=="number"||typeof i!=="number")throw new m("E\
NGINE_FAILED",`The engine returned no size for the container ${e}.`,{hint:X});return{rootFs:r,own:i}}function Ga(t,e){return n=>{const r=t(n);if(r==="drop")return r;const i=r==="keep"?void 0:r;const o=i?.head??n;const{mtimeSeconds:s}=ae(
o);const a=e(s);const d=i?.before?.map(u=>({...u,...Ja(u,e)}));const c=d===void 0?{}:{before:d};if(d===void 0&&(a===s||Number.
isNaN(a)))return r;return{...i,...c,head:Ja(o,e)}}}function Ja(t,e){const{mtimeSeconds:n}=ae(t);const r=e(n);return r===
n||Number.isNaN(r)?t:rl(t,r)}function rl(t,e){return{extensions:Af(t.extensions,"mtime"),header:Xp(t.header,e)}}var hA=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"];var gA=512;var yA=60*60;var il=4*1024*
1024;var wA=64*1024;var bA=10;var EA=300;async function Ur(t,{id:e}){await W(t,e)}async function Ya(t,e,n){const{log:r}=t;
const i=n.asUsed===true?void 0:t.plainRuntime;if(i!==void 0)r.debug(`the container has the runtime ${i}: the engine's de\
fault may add mounts`);const o=await kb(t,i,e,n);const s=o.exitCode!==0&&DA.test(o.stderr);if(i===void 0||!s)return o;await Ur(
t,o.container);r.warning(`The engine lacks the program of its runtime ${i}, so the command runs with the default runtime\
. Mount points that it adds are in the result.`);const a=await kb(t,void 0,e,n);return{...a,container:{...a.container,mayHaveMounts:true}}}
var DA=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;async function kb(t,e,n,r){
const{log:i,signal:o}=t;const s=await j(t,{source:n,asUsed:r.asUsed===true,...r.network===void 0?{}:{network:r.network},
options:[...e===void 0?[]:["--runtime",e],...r.user===void 0?[]:["--user",r.user],"--entrypoint",r.program,...sl],command:r.
args});const a=r.limitSeconds??yA;const d=AbortSignal.timeout(a*1e3);const c=new ol(i,r.shows??(u=>u));try{const u=await J(
i,{title:"Command",loggedChars:()=>c.shownChars},t.docker.stream(["start","--attach",s],(f,l)=>c[l].add(f),AbortSignal.any(
[o,d])));c.end();return{...u,container:{id:s,mayHaveMounts:false}}}catch(u){if(o.aborted)throw U(o.reason);if(!d.aborted)
throw u;throw new m("COMMAND_FAILED",`A command in a container of ${n.reference} was still running after ${a} s and was \
stopped.`,{hint:"The output above may show what it waits for. It has no input, and a network only if one is named.",cause:u})}}
var sl=["--cap-drop","ALL","--security-opt","no-new-privileges","--pids-limit",String(gA),...hA.flatMap(t=>["--cap-add",
t])];function Ka(t,e=n=>n){return`${t.stdout}
${t.stderr}`.split("\n").map(n=>e(n)??"").filter(n=>n.trim()!=="").slice(-bA).map(n=>n.slice(0,EA)).join("\n")}var Va=class{#e;#t="";constructor(e){
this.#e=e}add(e){const n=(this.#t+e).split("\n");this.#t=(n.pop()??"").slice(-wA);for(const r of n)this.#e(r)}end(){if(this.#t!==
"")this.#e(this.#t);this.#t=""}};var ol=class{stdout=new Va(e=>this.#r(e));stderr=new Va(e=>this.#r(e));#e;#t;#n=il;constructor(e,n){
this.#e=e;this.#t=n}get shownChars(){return il-this.#n}end(){this.stdout.end();this.stderr.end()}#r(e){const n=this.#t(e);
if(n===void 0||this.#n<=0)return;this.#n-=n.length+1;this.#e.untrusted(n);if(this.#n<=0)this.#e.notice(`Output beyond ${il}\
 characters is not shown.`)}};var al=10;var SA=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function Pb(t,e,n){const r=y(e,"HostConfig");const i=w(r,"Runtim\
e");const o=i!==void 0&&t.mayAddMounts(i);const s=y(r,"DeviceRequests");const a=(Array.isArray(s)?s:[]).flatMap(xA);if(!o&&
a.length===0)return void 0;const d=y(e,"Config","Env");const c=A(d)?d.filter(u=>SA.test(u)):[];return{by:o?`its runtime ${JSON.
stringify(i)}`:"the devices that it asks for",options:[...i===void 0?[]:["--runtime",i],...a,...c.flatMap(u=>["--env",u])],
mounts:n}}function xA(t){if(!P(t))return[];const e=t["DeviceIDs"];const n=A(e)?e:[];const r=w(t,"Driver");if(r==="cdi")return n.
flatMap(i=>["--device",i]);return["--gpus",et({...kA(t,n),...r?{driver:r}:{}})]}function kA(t,e){const n=y(t,"Capabiliti\
es");const r=Array.isArray(n)?n[0]:void 0;const i=t["Count"]===-1?"all":String(t["Count"]??"all");return{...e.length>0?{
device:e.join(",")}:{count:i},...A(r)?{capabilities:r.join(",")}:{}}}async function Tb(t,e,{by:n,options:r,mounts:i}){const{
log:o,signal:s}=t;const a=await PA(t,e,r).catch(c=>{if(s.aborted)throw c;o.debug(`cannot find out what starting a contai\
ner leaves in it: ${E(c)}`);return void 0});if(a===void 0)return void 0;for(const c of[...i,...e.volumes])a.delete(Ib(c));
const d=[];return{begin:({name:c,typeFlag:u,sizeBytes:f},l)=>{if(l!=="drop"&&f===0&&u!=="1"&&a.has(v(c)))d.push(B(Buffer.
concat([Buffer.from("/"),IA(v(c))])))},data:()=>{},end:()=>{},logNotice:()=>{if(d.length===0)return;const c=d.length>al?
` and ${d.length-al} more`:"";o.notice(`When the container started, ${n} created empty mount points or links in it, whic\
h are in the result: ${d.slice(0,al).join(", ")}${c}. Use ${D("exclude")} to drop them.`)}}}async function PA(t,e,n){const{
log:r}=t;const i=[...n,...sl,"--entrypoint",ze()];const o=await j(t,{source:e,options:i,command:[]});try{await t.docker.
try(["start",o]);return TA(await t.docker.run(["diff",o]))}finally{await W(t,o).catch(s=>{Wo(t.runId);r.debug(`a contain\
er will only be removed at the end of the run: ${E(s)}`)})}}function TA(t){const e=t.split("\n").filter(r=>r.startsWith(
"A /")).map(r=>Ib(r.slice("A ".length)));const n=new Set(e);for(const r of e)n.delete(r.slice(0,Math.max(0,r.lastIndexOf(
"/"))));return n}function Ib(t){return v(Buffer.from(t))}function IA(t){return Buffer.from(t,"latin1")}var Cb=2;async function Bb(t,e){const n=await Ae(t,e);const r=(...i)=>vb(w(n,...i)??"")??Number.POSITIVE_INFINITY;return{
createdSeconds:r("Created"),startedSeconds:r("State","StartedAt"),finishedSeconds:r("State","FinishedAt")}}function Ob(t){
return vb(w(t.inspect,"Created")??"")??0}function vb(t){const e=Date.parse(t);return Number.isNaN(e)||e<0?void 0:Math.floor(
e/1e3)}function _b(t,e){return n=>n>=t.createdSeconds&&n<=t.finishedSeconds+1?e:n}var dl=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf","etc/mt\
ab"];var Hr=["dev","etc"];var so=[...dl,...Hr];var cl=4*1024*1024;function ul(t,e,n=[]){return r=>{const i=v(r.name);if(!t.
has(i))return"keep";const o=t.get(i);if(o===void 0)return n.includes(i)?"keep":"drop";if(Hr.includes(i))return Ut(r.header)>
e?"keep":Nb(r,o.mtimeSeconds);return o.typeFlag==="5"?"keep":{head:CA(o,i),data:o.data}}}async function Ab(t,e){const n=await t.
docker.run(["diff",e]);const r=n.split("\n").map(i=>/^[AC] \/(.*)$/.exec(i)?.[1]??"").filter(i=>!dl.includes(i));return Hr.
filter(i=>r.some(o=>o.startsWith(`${i}/`)))}async function Rb(t,e,n,r){const i=new Map;for(const o of so){i.set(o,await We(
t,e,`${n}/${o}`,r))}return i}function Fb(t,e,n,r){return i=>{const o=v(i.name);const s=Ut(i.header);const a=s>=t;if(dl.includes(
o)&&a){r.debug(`left out of the export: ${o}, made with the container`);return"drop"}return Hr.includes(o)&&a&&s<=n?Nb(i,
e):"keep"}}async function We(t,e,n,r){try{return await Fr(await t.readArchive(e,n,r),cl)}catch(i){if(Me(i,n))return void 0;
throw i}}function Nb(t,e){return Ut(t.header)===e?"keep":{head:rl(t,e)}}function CA(t,e){return{extensions:t.extensions,
header:Qp(t.header,e)}}import{PassThrough as BA}from"node:stream";import{pipeline as OA}from"node:stream/promises";import{createGunzip as vA,createZstdDecompress as _A}from"node:zlib";var $b=".wh.";var AA=".wh..wh..opq";async function Lb(t,e){const{openBlobs:n,packedLayers:r}=t;if(n===void 0||r===void 0)
return void 0;const i=new Map(so.map(o=>[o,void 0]));await n(async o=>{for(const s of r){const a=d=>RA(i,s,d,e);await o.
stream(s.digest,a,s.sizeBytes)}});return i}async function RA(t,e,n,r){const i=[];const o=new Rr(cl);const s=new G(a=>{const d=v(
a.name);FA(t,d,a.typeFlag);if(!t.has(d))return"drop";i.push(d);return o.hold(a)});await OA(n,NA(e.mediaType),s,o.sink,{signal:r});
for(const[a,d]of o.entries().entries())t.set(i[a],d)}function FA(t,e,n){const r=e.lastIndexOf("/")+1;const i=e.slice(r);
if(i===AA)fl(t,e.slice(0,Math.max(0,r-1)));else if(i.startsWith($b)){const o=e.slice(0,r)+i.slice($b.length);if(t.has(o))
t.set(o,void 0);fl(t,o)}else if(n!=="5")fl(t,e)}function fl(t,e){for(const n of t.keys())if(e===""||n.startsWith(`${e}/`))
t.set(n,void 0)}function NA(t){if(/[+.]gzip$/.test(t))return vA();return/[+.]zstd$/.test(t)?_A():new BA}import{posix as qa}from"node:path";import{isDeepStrictEqual as $A}from"node:util";var LA=4e3;async function Mb(t,e,n,r){const{signal:i}=t;const o=HA(n).map(f=>({lower:f,dst:ze()}));const s={src:n.made,dst:ze()};
const a=[et({type:"bind",...s,readonly:""}),...o.map(({lower:f,dst:l})=>zA(f,l))];const d=a.flatMap(f=>["--mount",f]);const c=await j(
t,{source:e,options:d});const u=(f,l)=>We(t.transport,c,`${f}/${l}`,i);try{const f=[];for(const l of r)if(await MA(o.map(
({dst:p})=>p),s.dst,p=>u(p,l)))f.push(l);return f}finally{await W(t,c)}}async function MA(t,e,n){const r=await n(e);if(r===
void 0)throw new RangeError("nothing was made where something is looked for");for(const i of t){const o=await n(i);if(o===
void 0)return false;if(!UA(o,r))return true}return false}function UA(t,e){return $A(ae(t),ae(e))&&t.data.equals(e.data)}
function HA({made:t,layers:e}){if([t,...e].some(i=>/[:,\\"\s]/.test(i)))throw new RangeError("the directory of the layer\
s has a character that an overlay cannot take");const n=[];let r=0;for(const i of e){const o=Buffer.byteLength(i)+1;if(o>
r){n.push([]);r=LA-Buffer.byteLength(`lowerdir=${t}`)}n.at(-1)?.push(i);r-=o}return n.map(i=>[...i,t].join(":"))}function zA(t,e){
const n=["type=overlay","device=overlay",`o=lowerdir=${t}`];return["type=volume",`dst=${e}`,"volume-nocopy","volume-driv\
er=local",...n.map(r=>`volume-opt=${r}`)].join(",")}var Ub=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"];var jA="0,0";async function Hb(t,e,n){const{
log:r,signal:i}=t;const o=await KA(t,n);if(o===void 0)return void 0;try{return await Mb(t,e,o,Ub)}catch(s){if(i.aborted)
throw s;r.debug(`the layers are read one by one: ${E(s)}`)}return WA(t,e,o.layers)}async function WA(t,e,n){const r=qA(n);
if(r===void 0)return void 0;const i=ze();const o=await GA(t,e,r,i);if(o===void 0)return void 0;const s=(a,d,c)=>VA(t,o,`${i}${a.
slice(r.length)}/${d}`,c);try{return await JA(n,Ub,s)}finally{await W(t,o)}}async function JA(t,e,n){const r=[];for(const[
i,o]of Map.groupBy(e,qa.dirname)){let s=o.map(a=>qa.basename(a));for(const a of t){const d=await n(a,i,s);if(d===void 0)
continue;const c=u=>d.get(u)!==void 0;r.push(...s.filter(u=>c(u)&&d.get(u)!=="deleted").map(u=>`${i}/${u}`));s=s.filter(
u=>!c(u));if(s.length===0||d.get("")!=="directory")break}}return e.filter(i=>r.includes(i))}async function GA(t,e,n,r){const i=o=>{
const s=et({type:"bind",src:n,dst:r,readonly:"",...o});return j(t,{source:e,options:["--mount",s]})};try{return await i(
{"bind-recursive":"disabled"}).catch(o=>{if(!/bind-recursive/.test(E(o)))throw o;return i({"bind-nonrecursive":""})})}catch(o){
if(Du(o))return void 0;throw o}}async function VA(t,e,n,r){const{signal:i}=t;const o=await t.transport.readArchive(e,n,i).
catch(u=>{if(Me(u,n))return void 0;throw u});if(o===void 0)return void 0;const s=[...r].sort().at(-1)??"";const a=new Map;
const d=new AbortController;const c=new G(u=>{const[,f="",...l]=v(u.name).split("/");if(l.length===0&&(f===""||r.includes(
f)))a.set(f,YA(u));if(f>=s)d.abort();return"drop"});await vn(d.signal,o,c);return a}function YA(t){if(ae(t).device===jA)
return"deleted";return t.typeFlag==="5"?"directory":"file"}async function KA(t,e){const n=await Ae(t,e);const r=w(n,"Gra\
phDriver","Data","LowerDir");const[i,...o]=r?.split(":")??[];return i===void 0||o.length===0?void 0:{made:i,layers:o}}function qA(t){
const[e,...n]=new Set(t.map(r=>qa.dirname(qa.dirname(r))));return e==="/"||n.length>0?void 0:e}var qb=Do(bu(),1);import{pipeline as rR}from"node:stream";import{pipeline as XA}from"node:stream/promises";async function An(t,e){await XA([...t,ka()],{signal:e})}async function cn({log:t,signal:e},n,r,i){const[o]=n.slice(-1);await J(
t,Rn(o,r,i),An(n,e))}function Rn(t,e,n="Read"){return{title:n,doneBytes:()=>t.bytesRead,totalBytes:e,isEstimate:true}}var jb=2**32-2;var ZA=64;var QA=64;async function Wb(t){const e=new Map;let n=jb+1;let r=eR();for(let i=0;r.length>0;i++){
if(i===QA)throw new RangeError("its ranges have no end");const o=await t(r);for(const s of r){const a=o.get(s);if(a!==void 0)
e.set(s,a);else n=Math.min(n,s)}if(!e.has(0))throw new RangeError("it does not map root");r=tR(e,n)}return nR(e)}function Jb(t,e){
const n=t.find(r=>e>=r.machine&&e<r.machine+r.count);return n&&n.image+e-n.machine}function eR(){const t=Array.from({length:32},
(e,n)=>2**n);return Xa([0,...t.flatMap(e=>[e-1,e]),jb])}function tR(t,e){const n=Xa([...t.keys()]);const r=n.flatMap((i,o)=>{
const s=n[o+1];if(s===void 0)return zb(i,e);return Gb(t,i,s)?[]:zb(i,s)});return Xa(r)}function zb(t,e){const n=Math.max(
1,Math.floor((e-t)/ZA));const r=[];for(let i=t+n;i<e;i+=n)r.push(i);return r}function Gb(t,e,n){return(t.get(n)??Number.
NaN)-(t.get(e)??Number.NaN)===n-e}function nR(t){const e=[];for(const n of Xa([...t.keys()])){const r=e.at(-1);if(r!==void 0&&
Gb(t,r.image,n))e.splice(-1,1,{...r,count:n-r.image+1});else e.push({image:n,machine:t.get(n)??Number.NaN,count:1})}return e}
function Xa(t){return[...new Set(t)].sort((e,n)=>e-n)}var ll="etc/mtab";async function Xb(t,e){if(!t.mapsOwners)return t.transport;const n=await j(t,{source:e});try{const r=await Kb(
t,n,"uid");const i=await Kb(t,n,"gid");return new ml(t.transport,{users:r,groups:i})}finally{await W(t,n)}}var ml=class{#e;#t;constructor(e,n){
this.#e=e;this.#t=n}async readArchive(e,n,r){const i=await this.#e.readArchive(e,n,r);return Vb(i,new G(o=>iR(o,this.#t)))}async exportContainer(e,n){
const r=await We(this,e,`/${ll}`,n);const i=await this.#e.exportContainer(e,n);if(r===void 0)return i;const{extensions:o,
header:s}=Ie(r,ee(ll));let a=false;const d=u=>{a||=v(u.name)===ll;return"keep"};const c=async function*(){if(!a)yield Buffer.
concat([...o,s,r.data])};return Vb(i,new G(d,void 0,{appendix:c}))}};function Vb(t,e){rR(t,e,()=>{});return e}function iR(t,{
users:e,groups:n}){const{uid:r,gid:i}=ae(t);const o=Yb(e,r,t);const s=Yb(n,i,t);if(o===r&&s===i)return"keep";return{head:Uw(
t,o,s)}}function Yb(t,e,{name:n}){const r=Jb(t,e);if(r!==void 0)return r;if(e===0)return 0;throw new m("UNSUPPORTED_ENGI\
NE",`docker-flatten cannot map the owner of ${B(n)}: it belongs to ${e} on the engine's machine, which is outside the ra\
nge of userns-remap.`,{hint:"Find out what changed the file outside of its container, or use an engine without userns-re\
map."})}async function Kb(t,e,n){try{return await Wb(r=>oR(t,e,n,r))}catch(r){if(!(r instanceof RangeError))throw r;throw new m(
"ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-remap): ${E(r)}.`,{hint:`Define a range for the "us\
erns-remap" user in /etc/subuid and /etc/subgid on the engine's machine, and restart the engine.`,cause:r})}}async function oR(t,e,n,r){
const{signal:i}=t;const o=ze().slice(1);const s=(0,qb.pack)();s.entry({name:o,type:"directory",mode:448});for(const d of r)
s.entry({name:`${o}/${d}`,pax:{[n]:String(d)}},"");s.finalize();await t.transport.writeArchive(e,s,i).catch(d=>{if(!/cannot be mapped/i.
test(E(d)))throw d});const a=await sR(t,e,`/${o}`);return new Map([...a].flatMap(([d,c])=>/^[0-9]+$/.test(d)?[[Number(d),
c[n]]]:[]))}async function sR(t,e,n){const{signal:r}=t;const i=new Map;const o=new G(a=>{const d=v(a.name);i.set(d.slice(
d.lastIndexOf("/")+1),ae(a));return"drop"});const s=await t.transport.readArchive(e,n,r);await An([s,o],r);return i}import{Readable as aR}from"node:stream";var dR=["lastlog","faillog","tallylog","btmp","wtmp"];var pl="var/log";var cR=1024**3;async function Za(t,{id:e,mountPath:n},r,i){
const o=d=>uR(t,e,`${n}/${d}`,i);if((await o("var"))?.typeFlag!=="5")return[];const s=await o(pl);if(s?.typeFlag!=="5")return[];
const a=[];for(const d of dR){const c=`${pl}/${d}`;const u=await o(c);if(u?.typeFlag==="0"&&u.sizeBytes>=cR&&await r(c))
a.push({path:c,entry:u,parent:s})}return a}async function hl(t,e,n,r){const i=n.flatMap(({path:s,entry:a,parent:d})=>[Ie(
d,ee(`${pl}/`)),Ta(Ie(a,ee(s)))].flatMap(({extensions:c,header:u})=>[...c,u]));const o=Buffer.concat([...i,Buffer.alloc(
2*O)]);await t.writeArchive(e,aR.from([o]),r)}async function uR(t,e,n,r){try{return await Lw(await t.readArchive(e,n,r))}catch(i){
if(Me(i,n))return void 0;throw i}}function Zb(t,e,n,r){const{session:i,source:o,files:s}=e;const{log:a}=i;return async(d,c)=>{const u=await Za(s,n,d,c);if(u.
length===0)return t;const f=await j(i,{source:o});try{await hl(i.transport,f,u,c);const{way:l,open:p,decide:h}=await r(f);
const g=async()=>{await Promise.all([t.close(),W(i,f)])};return{...t,way:l,open:p,decide:h,sizeInImage:eE(u,a),close:g}}catch(l){
await W(i,f).catch(()=>{});if(c.aborted)throw l;a.debug(`huge logs are read with all of their zeros: ${E(l)}`);return{...t,
isReproducible:false}}}}function Qb(t,e,n){const{session:r,files:i}=e;const{log:o}=r;const s={id:n,mountPath:""};return async(a,d)=>{
const c=await Za(i,s,a,d);if(c.length===0)return t;try{await hl(r.transport,n,c,d)}catch(u){const f=await Za(i,s,a,d);if(f.
length<c.length)throw u;o.debug(`huge logs are read with all of their zeros: ${E(u)}`);return{...t,isReproducible:false}}
return{...t,sizeInImage:eE(c,o)}}}function eE(t,e){const n=new Map(t.map(({path:r,entry:i})=>[r,i.sizeBytes]));e.debug(`\
not read, since nothing of it is kept: ${[...n.keys()].join(", ")}`);return r=>n.get(r)}var fR="1.52";var lR=20;var mR=2;async function tE(t,e){const{log:n}=t;const r=t.serverApiVersion===fR?await pR(t,e.id):
e.id;for(let i=1;i<=mR;i++){const o=ze();const s=et({type:"image",src:r,dst:o});try{const a=await j(t,{source:e,options:[
"--mount",s]});return{id:a,mountPath:o}}catch(a){if(!yR(a))throw a;n.debug(`the engine does not mount the image: ${E(a)}`)}}
n.debug("so a container is exported");return void 0}async function pR(t,e){const n=e.replace(/^sha256:/,"").slice(0,lR);
const r=await ne(t,n).catch(()=>void 0);return r?.["Id"]===e?n:e}var hR=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i;
var gR=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function yR(t){return t instanceof m&&gR.includes(t.code)&&
!hR.test(t.message)}import{posix as nE}from"node:path";async function rE(t,e,n,r){const{signal:i}=t;const o=wR(n);const s=async({id:d,mountPath:c})=>bR(o,async u=>{const f=`${c}\
/${Buffer.from(u,"latin1")}`;return await We(e,d,f,i)!==void 0});let a=new Set;if(o.length>0&&r!==void 0)a=await s(r);else if(o.
length>0){const d=await j(t,{source:n});try{a=await s({id:d,mountPath:""})}finally{await W(t,d)}}return d=>a.has(v(d.name))?
"drop":void 0}function wR({volumes:t}){const e=new Set;for(const n of t){const r=v(Buffer.from(nE.normalize(n))).split("\
/");for(let i=1;i<=r.length;i++)e.add(r.slice(0,i).join("/"))}e.delete("");return[...e]}async function bR(t,e){const n=new Set;
for(const r of t)if(n.has(nE.dirname(r))||!await e(r))n.add(r);return n}var oE=Buffer.from("/");async function ao(t,e,n,r){const{log:i,signal:o}=t;const s=t.canMountImages&&e.isDefaultPlatform;
const a=s?await tE(t,e):void 0;const d=s&&a===void 0;const c=await Xb(t,e);let u=false;const f=t.store.keepsPacked&&(a===
void 0||await xR(c,a,o));const l=f?await Lb(await n(),o).catch(b=>{if(!(b instanceof fe))throw b;i.debug(`the layers can\
not be read one by one: ${E(b)}`);u=true;return void 0}):void 0;const p={session:t,source:e,files:c,viewer:a,fromLayers:l,
areLayersHidden:u};if(a!==void 0&&r===void 0){const b=l&&ul(l,Infinity);const S=kR(p,a,b);const x=I=>iE(p,I,void 0,false);
return{...S,sparingZeros:Zb(S,p,a,x)}}const h=r?.id??await j(t,{source:e});const g=await iE(p,h,r,d);return r?.isOwn===false?
g:{...g,sparingZeros:Qb(g,p,h)}}async function iE(t,e,n,r){const{session:i,source:o,files:s,viewer:a,fromLayers:d,areLayersHidden:c}=t;
const{log:u,signal:f}=i;const l=[a?.id,n?.isOwn===false?void 0:e].filter(Q=>Q!==void 0);const p=a===void 0&&d===void 0;if(p)
await SR(i,o,e);const h=await Bb(i,e);const g=Ob(o);const b=n?.isOwn===false?Math.min(h.createdSeconds+Cb,h.startedSeconds):
Infinity;const S=d??(a&&await Rb(s,a.id,a.mountPath,f));const x=n===void 0?[]:await Ab(i,n.id);const I=S===void 0?Fb(h.createdSeconds,
g,b,u):ul(S,b,x);const M=n?.isOwn===true?await rE(i,s,o,a):void 0;const q=n?.added===void 0?void 0:await Tb(i,o,n.added);
const me=Q=>sE(Q)??M?.(Q)??I(Q);return{way:"export",isReproducible:!c&&!r&&n?.mayHaveMounts!==true,unseenTimes:p?Hr:[],...p?
{unseenPaths:so}:{},open:Q=>s.exportContainer(e,Q),openPath:(Q,Se)=>s.readArchive(e,Buffer.concat([oE,Q]),Se),isNotFound:(Q,Se)=>Me(
Q,`/${Se}`),lookAt:(Q,Se)=>We(s,e,`/${Q}`,Se),...n?.isOwn===true?{lookAtImage:DR(t,l)}:{},observer:q,decide:n?.isOwn===true?
Ga(me,_b(h,g)):me,close:async()=>{q?.logNotice();await ER(i,l)}}}async function ER(t,e){const n=await Promise.allSettled(
e.map(r=>W(t,r)));for(const r of n)if(r.status==="rejected")throw r.reason}function DR({session:t,source:e,files:n,viewer:r},i){
let o;return async(s,a)=>{if(r!==void 0)return We(n,r.id,`${r.mountPath}/${s}`,a);o??=j(t,{source:e});const d=await o;if(!i.
includes(d))i.push(d);return We(n,d,`/${s}`,a)}}async function SR(t,e,n){const{log:r,signal:i}=t;if(t.store.keepsPacked){
r.warning(`Docker ${t.version} shows the image for ${C(e.platform)} only through a container and hides its layers. If th\
e image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`);return}const o=await Hb(
t,e,n).catch(s=>{if(i.aborted)throw s;r.debug(`the layers' directories cannot be read: ${E(s)}`);return void 0});if(o!==
void 0&&o.length>0)r.warning(`Docker ${t.version} hides files of the image, which are therefore not in the result: ${o.map(
s=>`/${s}`).join(", ")}. ${t.canMountImages?"An engine that mounts images keeps them":"Docker 28 and newer keep them"}.`)}
async function xR(t,e,n){const r=`${e.mountPath}/.dockerenv`;return await We(t,e.id,r,n)!==void 0}function kR({session:t,
files:e,areLayersHidden:n},r,i){return{way:"image mount",isReproducible:!n,unseenTimes:[],open:o=>e.readArchive(r.id,`${r.
mountPath}/.`,o),openPath:(o,s)=>e.readArchive(r.id,Buffer.concat([Buffer.from(r.mountPath),oE,o]),s),isNotFound:(o,s)=>Me(
o,`${r.mountPath}/${s}`),lookAt:(o,s)=>We(e,r.id,`${r.mountPath}/${o}`,s),decide:o=>sE(o)??(PR(o.name)?"drop":i?.(o)??"k\
eep"),close:()=>W(t,r.id)}}function PR(t){return(t.length===1||t.length===2&&t[1]===47)&&t[0]===46}function sE(t){const{
name:e}=t;const n=e.at(-1)===47?e.length-1:e.length;const r=e.lastIndexOf(47,n-1)+1;if(e[r]!==46||e[r+1]!==119||e[r+2]!==
104||e[r+3]!==46)return void 0;throw new m("WHITEOUT_NAME",`The image contains a file named ${B(e)}, but a layer cannot \
contain a name that starts with ".wh.": the engine would read it as a whiteout, which marks a deletion.`,{hint:"Rename o\
r remove the file in the image."})}function yt(t,e){const{reference:n,id:r,platform:i,diffIds:o,volumes:s}=e;const a=y(e.inspect,"Config");let d;const c=()=>{
d??=Ls(t,e);return d};return{image:e,...{reference:n,id:r,platform:i,diffIds:o,volumes:s},ofContainer:void 0,layerCount:o.
length,shownConfig:P(a)?a:{},knownBytes:TR(t,e),isExact:t.canMountImages&&e.isDefaultPlatform,notices:[],readConfig:c,openReader:()=>ao(
t,e,c),measure:async()=>{const u=await c();const f=await Eb(t,e,u.json);return{...f,packedBytes:$s(u)}}}}function aE(t,e,n){
const r={...n,isOwn:true};return{...e,openReader:()=>ao(t,e.image,e.readConfig,r)}}function TR({store:t},{inspect:e}){const n=e["\
Size"];return t.keepsPacked||typeof n!=="number"?void 0:n}function dE(t,{image:e,container:n}){const r=yt(t,e);const{reference:i}=e;const o=n.isRunning&&!n.isPaused;let s;return{
...r,ofContainer:n.id,layerCount:r.layerCount+1,notices:n.mounts.length===0?[]:[IR(n.mounts)],readConfig:()=>{s??=CR(t,{
image:e,container:n},r.readConfig());return s},openReader:()=>ao(t,e,r.readConfig,{id:n.id,isOwn:false,mayHaveMounts:false,
added:n.added}),measure:async()=>{const a=await Db(t,{id:n.id,name:i},await r.measure());return{...a,packedBytes:void 0}},
...o?{hold:()=>hb(t,e,n),changedWhileRead:a=>gb(i,a)}:{}}}function IR(t){const e=t.map(n=>B(Buffer.from(n)));return`What\
 is in the container's volumes and mounts is not in the result: ${e.join(", ")}.`}async function CR(t,{image:e,container:n},r){
const i=BR(t,e);await Promise.allSettled([r,i]);const[o,s]=[await r,await i];const{config:a,proxies:d}=pb(o.json,n.config,
s);if(d.length>0)t.log.notice(`Proxy variables from the docker command's configuration are not in the result: ${d.join("\
, ")}.`);return{...o,json:a}}async function BR(t,e){const n=y(e.inspect,"Config");const r=["Cmd","Entrypoint"].some(s=>{
const a=y(n,s);return Array.isArray(a)&&a.length>0});const i=r?{command:[]}:{};const o=await j(t,{source:e,asConfigured:true,
...i});try{const s=y(await Ae(t,o),"Config");const{[At]:a,...d}=y(s,"Labels")??{};return{...P(s)?s:{},Labels:d,...r?{}:{
Cmd:null}}}finally{await W(t,o)}}var OR="0001-01-01T00:00:00Z";async function gl(t,e){const n=await Ae(t,e).catch(c=>{throw yi(E(c))?vR(e):c});const r=w(
n,"Id");const i=w(n,"Image");const o=y(n,"Config");if(r===void 0||!/^[0-9a-f]{64}$/.test(r)||i===void 0||!P(o)){throw new m(
"ENGINE_FAILED",`The engine describes the container ${JSON.stringify(e)} without an ID, an image or a config.`,{hint:X})}
if(y(n,"State","Restarting")===true||y(n,"State","Dead")===true){throw new m("CONTAINER_NOT_FOUND",`The container ${JSON.
stringify(e)} must be running or stopped, but is ${w(n,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again\
.'})}if(t.mapsOwners&&y(n,"HostConfig","UsernsMode")==="host")throw _R(e);const s=await gt(t,i,Qf(n).platform);if(s===void 0){
throw new m("IMAGE_NOT_FOUND",`The image ${i} of the container ${JSON.stringify(e)} is needed for its config, but is no \
longer in the engine.`,{hint:'Pull or build that image again, or use "docker export" for the files only.'})}const a=AR(n);
const d=y(n,"State","StartedAt")!==OR;return{image:{...s,reference:e},container:{id:r,isRunning:y(n,"State","Running")===
true,isPaused:y(n,"State","Paused")===true,config:o,mounts:a,added:d?Pb(t,n,a):void 0}}}function vR(t){return new m("CON\
TAINER_NOT_FOUND",`There is no container ${JSON.stringify(t)}.`,{hint:'Check its name with "docker ps --all", and that t\
his is the right engine.'})}function _R(t){return new m("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(
t)}, which was created with "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'\
Create the container again without "--userns host", or use an engine without userns-remap.'})}function AR(t){const e=y(t,
"Mounts");const n=y(t,"HostConfig","Tmpfs");const r=(Array.isArray(e)?e:[]).map(i=>w(i,"Destination"));return[...r,...P(
n)?Object.keys(n):[]].filter(i=>i!==void 0).sort()}async function cE(t,e,n){const{image:r,container:i}=e;if(r===void 0){const a=await FR(t,i??"",n);return{source:dE(t,a),inEngine:void 0}}
n.start();const o=await ja(t,{...e,image:r});const s=yt(t,o);return{source:s,inEngine:s}}var RR=5;async function FR(t,e,n){
const r=await gl(t,e);const{id:i,isPaused:o}=r.container;await $t(t.docker,RR,s=>Op(s,i)).catch(s=>t.log.debug(`could no\
t clean up after a killed run on this container: ${E(s)}`));n.start(i);return o?gl(t,e):r}function Qa({store:t,platform:e},n,r){if(t.holdsIndexes||n.length<=1)return n;const i=n.find(s=>Y(r(s),e));if(i!==void 0)
return[i];const o=n.map(s=>C(r(s))).join(", ");throw new m("PLATFORM_MISMATCH",`This engine keeps one platform of an ima\
ge and would take ${C(e)}, but the image has ${o}.`,{hint:`Select one of them with ${D("platform")}, or use an engine wi\
th the containerd image store, which keeps several.`})}import{rm as HR}from"node:fs/promises";import{join as zR}from"node:path";import{createWriteStream as NR}from"node:fs";import{pipeline as $R}from"node:stream/promises";async function uE(t,e,n,r){const{log:i,signal:o}=t;const s=await t.transport.saveImage(e.id,o,r);const a=NR(n,{flags:"wx",
mode:384});const d=()=>a.bytesWritten;try{await J(i,{title:"Save",doneBytes:d},$R(s,a,{signal:o}))}catch(c){if(o.aborted||
c instanceof m)throw c;const u=dt(c);throw new m(u?"NO_SPACE":"TEMP_DIR",u?`The disk filled up while saving the image to\
 ${n}.`:`Cannot save the image to ${n} (${ce(c)}).`,{hint:`A save is as large as the image's layers in the engine. Name \
a directory on a larger disk with the ${T("temp-dir")}.`,cause:c})}}async function fE(t,e){if(!t.store.holdsIndexes||!e.
isIndex)return[e.platform];for(const{place:n,open:r}of pr(t,e)){try{return await r(async i=>{const o=[];for await(const{
configText:s}of mr({digest:e.id},i.text,e.platform)){const a=R(s);if(!P(a))continue;const d=_e(Ge(a));if(d.os==="linux"&&
!o.some(c=>Y(d,c)))o.push(d)}return o})}catch(i){if(!(i instanceof fe))throw i;t.log.debug(`no blobs ${n}: ${E(i)}`)}}return void 0}import{mkdtemp as LR,rm as MR}from"node:fs/promises";import{join as UR}from"node:path";async function ed({run:t,options:e},n){const r=await LR(UR(e.tempDir,ie(t.runId)));n.defer(()=>MR(r,{recursive:true,force:true}));
return r}async function lE(t){const{engine:e,options:n}=t;const{image:r,platforms:i}=n;if(r===void 0)throw new Error("a container\
 has no layers of its own");const o=i==="default"||i==="all"?[void 0]:i;if(o.length>1)await jR(e,{...n,image:r},o);let s;
for(const u of o)s=await ja(e,{...n,image:r,platform:u});if(s===void 0)throw new Error("no platform is named");const a=i===
"all"?await WR(e,s):i==="default"?[s.platform]:i;const d=i==="all"?s.isIndex:i!=="default"&&i.length>1;const c=await yl(
t,s,{platforms:a,isEach:i!=="all"});return{reference:r.text,platforms:c.platforms,index:d?c.index??{format:"oci",annotations:{}}:
void 0,id:s.id,notices:[],close:c.close}}async function jR(t,{image:e,pull:n},r){if(!t.store.holdsIndexes){throw new m("\
UNSUPPORTED_ENGINE",`Several platforms of ${e.text} are needed, but this engine's image store keeps one platform of an i\
mage.`,{hint:`Read them from the registry with ${D("image",`docker://${e.text}`)}, or use an engine with the containerd \
image store.`})}if(n==="never"||await ne(t,e.text)!==void 0)return;for(const i of r)await ro(t,e.text,i&&C(i))}async function WR(t,e){
const n=await fE(t,e);if(n!==void 0&&n.length>0)return n;throw new m("UNSUPPORTED_ENGINE",`The platforms of ${e.reference}\
 are needed for ${D("platform","all")}, but this engine does not show them.`,{hint:`Name them with ${D("platform")}, for\
 example "linux/amd64, linux/arm64".`})}async function yl(t,e,{platforms:n,isEach:r}){var p=[];try{const{run:i,engine:o,
options:s}=t;const a={...i,tempDir:s.tempDir};const d=rt(p,new AsyncDisposableStack,true);const c=await ed(t,d);const u=[];
let f;for(const[x,I]of n.entries()){const M=zR(c,`${x}.tar`);const q=`Save ${e.reference} (${C(I)})`;const me=await i.log.
group(q,async()=>{const Q=e.isIndex&&o.knowsPlatformOption?I:void 0;try{await uE(o,e,M,Q)}catch(ii){const sc=ii instanceof
m&&/not found/i.test(ii.message);if(r||!sc)throw ii;i.log.notice(`The engine lacks layers of ${e.reference} for ${C(I)}:\
 this platform is left out.`);await HR(M,{force:true});return void 0}const Se=`docker-archive:${M}`;const ri={transport:"\
docker-archive",text:Se,path:M,reference:void 0,index:void 0};return pt(ri,{...a,platforms:[I]})});if(me===void 0)continue;
d.defer(()=>me.close());f??=me.index;u.push(await JR(t,e,{set:me,platform:I}))}if(u.length===0)throw mE(e.reference,n);const l=d.
move();return{platforms:u,index:f,close:()=>l.disposeAsync()}}catch(h){var g=h,b=true}finally{var S=it(p,g,b);S&&await S}}
async function JR({run:t,engine:e,options:n},r,{set:i,platform:o}){const s=i.images.find(p=>Y(p.platform,o));const a=Y(r.
platform,o)?r:await gt(e,r.reference,o);if(s===void 0||a===void 0)throw mE(r.reference,[o]);const d={...t,tempDir:n.tempDir};
const{reference:c,id:u}=a;const f=yt(e,{...a,image:r.image});const l={...Lr(s,i,d),reference:c,id:u,byLayers:true};return{
source:l,inEngine:f,image:{...s,indexPlatform:void 0}}}function mE(t,e){return new m("PLATFORM_MISMATCH",`The image ${JSON.
stringify(t)} is needed for ${e.map(C).join(", ")}, but the engine saved it without.`,{hint:'Pull or build that platform\
 first ("docker pull --platform").'})}async function pE(t){const{engine:e,options:n}=t;if(n.imageLocation!==void 0){t.sweep.start();return VR(t)}if(e===void 0)
throw new Error("an image of an engine needs the engine");return GR({...t,engine:e})}async function GR(t){const{engine:e,
options:n,sweep:r}=t;const{platforms:i}=n;const o=i==="default"||i!=="all"&&i.length===1;if(!o||n.from==="layers"){r.start();
return lE(t)}const s=i==="default"?void 0:i[0];const{source:a,inEngine:d}=await cE(e,{...n,platform:s},r);return{reference:a.
reference,platforms:[{source:a,inEngine:d,image:void 0}],index:void 0,id:a.id,notices:a.notices,close:async()=>{}}}async function VR(t){
const{run:e,options:n}=t;const{imageLocation:r,platforms:i}=n;if(r===void 0)throw new Error("there is no image outside a\
n engine");const o=i==="default"||i==="all"?void 0:i;const s={...e,tempDir:n.tempDir,platforms:o};const a=await pt(r,s);
return{reference:a.reference,platforms:a.images.map(d=>({source:{...Lr(d,a,s),byLayers:true},inEngine:void 0,image:d})),
index:o?.length===1?void 0:a.index,id:a.digest,notices:a.notices,close:()=>a.close()}}function hE({run:t,engine:e,options:n},r){
const{tags:i,tagLocations:o}=n;if(e===void 0||i.length===0)return r;YR(e,n,r);const s=Qa(e,r.platforms,({source:d})=>d.platform);
if(s.length===r.platforms.length)return r;const a=s.map(({source:d})=>C(d.platform)).join(", ");t.log.notice(`Only ${a} \
goes into the engine: its image store keeps one platform of an image.`);return o.length>0?r:{...r,platforms:s,index:void 0}}
function YR({takesZstd:t,version:e},{layer:n,tagLocations:r},{platforms:i}){const o=r.length>0||i.length>1;if(t||!o||n.compression.
kind!=="zstd")return;throw new m("UNSUPPORTED_ENGINE",`Layers packed with zstd need Docker 23 or newer, but this engine \
is ${e}.`,{hint:`Use ${D("compression","gzip")}.`})}function Fn({engine:t,source:e,options:n}){const r=e.byLayers!==true&&n.imageLocation===void 0;return r&&t?.store.countsBlocks===
true}function Ct(t,e){const n=e.then(()=>{},()=>{});t.defer(()=>n);return e}var KR=10;var zr=class{#e=[];#t=0;get count(){return this.#t}get room(){return KR-this.#e.length}note(e,n){this.#t++;if(this.
room>0)this.#e.push(`${B(e)} (${n})`)}noteMissing(e,n){for(const r of n.slice(0,this.room))this.#e.push(`${B(r)} (missin\
g)`);this.#t+=e}toError(e,n){const r=this.#t-this.#e.length;const i=[...this.#e];if(r>0)i.push(i.length===0?`${r} missin\
g entries`:`and ${r} more`);return new m("VERIFY_FAILED",`${e.what}. Of ${oe(n)}, these differ: ${i.join(", ")}. No tag \
was moved.`,{hint:e.hint})}};import{hash as qR}from"node:crypto";var td=class t{realBytes;#e;#t;#n;#r=0;#i=0;#o;#s=0;#a=0;#d=0;constructor(e,n,r){this.#e=Buffer.from(e.name);this.#n=r;this.
realBytes=Ni(e,n);this.#t=new Hs(this.#e,this.realBytes);const i=Bu(e,n);this.#o=i==="data";if(i==="old GNU")this.#t.addBlock(
e.header,true);if(i==="records")this.#t.addRecords(n)}static of(e,n,r){return Bu(e,n)===void 0?void 0:new t(e,n,r)}mapBlock(e){
this.#t.addBlock(e,false)}data(e){let n=e;if(this.#o){const i=this.#t.addData(n);this.#r+=i;if(!this.#t.isComplete)return;
this.#o=false;this.#i=Ag(this.#r);n=n.subarray(i)}const r=Math.min(this.#i,n.length);this.#i-=r;n=n.subarray(r);while(n.
length>0){const[i,o]=this.#t.pieces[this.#s]??[];if(i===void 0||o===void 0)throw qt(this.#e,"it has more data than its m\
ap says");if(this.#a===0)this.#c(i);const s=Math.min(o-this.#a,n.length);if(s>0)this.#n.data(n.subarray(0,s));this.#d+=s;
this.#a+=s;n=n.subarray(s);if(this.#a<o)continue;this.#s++;this.#a=0}}end(){const e=this.#o||this.#a>0||this.#t.pieces.slice(
this.#s).some(([,n])=>n>0);if(e)throw qt(this.#e,"it has less data than its map says");this.#c(this.realBytes)}#c(e){const n=e-
this.#d;if(n>0)this.#n.zeros(n);this.#d=e}};import{createHash as nd}from"node:crypto";var he=4096;var wl=Buffer.alloc(he);var rd=class{#e;#t;#n=0;#r=0;#i=false;data(e){
let n=0;while(n<e.length){const r=this.#r%he;if(r>0||e.length-n<he){const o=Math.min(e.length,n+he-r);if(gE(e,n,o))this.
zeros(o-n);else this.#o(e.subarray(n,o));n=o;continue}let i=n;while(i+he<=e.length&&!gE(e,i,i+he))i+=he;if(i>n)this.#o(e.
subarray(n,i));else{this.zeros(he);i+=he}n=i}}zeros(e){const n=this.#r%he;const r=Math.min(e,he-n);if(this.#i)this.#e?.update(
wl.subarray(0,r));else if(n+r===he)this.#n++;this.#s(r);const i=e-r;this.#n+=Math.floor(i/he);this.#r+=i}digest(){if(this.#r%
he>0&&!this.#i)this.#n++;this.#a(Math.ceil(this.#r/he));const e=(this.#e??nd("sha256")).digest();if(this.#t===void 0)return e;
return nd("sha256").update(e).update(this.#t.digest()).digest()}#o(e){const n=this.#r%he;this.#e??=nd("sha256");if(!this.#i){
this.#a((this.#r-n)/he);if(n>0)this.#e.update(wl.subarray(0,n))}this.#i=true;this.#e.update(e);this.#s(e.length)}#s(e){this.#r+=
e;if(this.#r%he===0)this.#i=false}#a(e){if(this.#n===0)return;const n=new Float64Array([e,this.#n]);this.#t??=nd("sha256");
this.#t.update(new Uint8Array(n.buffer));this.#n=0}};function gE(t,e,n){return t[e]===0&&t.compare(wl,0,n-e,e,n)===0}var XR=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"];var ZR=/^security\.capability=/;
var jr=class{#e;#t;#n;#r;#i;constructor(e,n="exact"){this.#e=e;this.#t=n}begin(e,n){this.#r=void 0;this.#i=void 0;this.#n=
void 0;if(n==="drop")return;const r=n==="keep"?void 0:n;const i=r?.head??e;const o=Ve(i.extensions);const s=ae(i,o);const a=r?.
data;const d=new rd;if(a===void 0){this.#i=td.of({...e,...i},o,d);const u=this.#i?.realBytes??e.sizeBytes;this.#n={name:e.
name,facts:s,sizeBytes:u};if(u>0)this.#r=d;return}const c=QR(i,a);d.data(a.subarray(0,c));this.#o(e.name,s,c,d.digest())}mapBlock(e){
this.#i?.mapBlock(e)}data(e){(this.#i??this.#r)?.data(e)}end(){const e=this.#n;this.#n=void 0;if(e===void 0)return;this.#i?.
end();this.#o(e.name,e.facts,e.sizeBytes,this.#r?.digest())}#o(e,n,r,i){const o=r===0;const s=n.typeFlag==="1";const a=this.#t===
"exact"?n.xattrs:n.xattrs.filter(f=>ZR.test(f));const d=this.#t==="exact"?`${n.mtimeSeconds}${n.mtimeFraction&&`.${n.mtimeFraction}`}`:
Math.max(0,n.mtimeSeconds);const c=[n.typeFlag==="7"||n.typeFlag==="S"?"0":n.typeFlag,s||n.typeFlag==="2"?"":n.mode.toString(
8),s?"":`${n.uid}:${n.gid}`,s?"":d,n.link.length===0?"":El(s?Nn(n.link):n.link),n.device,s||a.length===0?"":El(Buffer.from(
JSON.stringify(a))),r,o||i===void 0?"":i.toString("hex",0,yE)];const u=s?un(n.link):void 0;this.#e(un(e),c.join(bl),Nn(e),
u)}};var yE=16;var bl=" ";function un(t){return El(Nn(t))}function id(t,e){const[n,r]=[t.split(bl),e.split(bl)];return XR.
filter((i,o)=>n[o]!==r[o])}function El(t){return qR("sha256",t,"hex").slice(0,2*yE)}function Nn(t){let e=0;let n=t.length;
while(t[e]===47||t[e]===46&&t[e+1]===47)e++;while(n>e&&t[n-1]===47)n--;return t.subarray(e,n)}function QR(t,e){const n=Ue(
t.header,"size");return Math.min(Number.isNaN(n)?0:n,e.length)}var Wr=class{#e=new Map;#t=new Map;observer;view;constructor(e="exact"){this.view=e;this.observer=new jr((n,r,i,o)=>{this.#e.
set(n,r);if(o===void 0)this.#t.delete(n);else this.#t.set(n,o)},e)}get count(){return this.#e.size}take(e){const n=this.#e.
get(e);this.#e.delete(e);return n}get remaining(){return new Set(this.#e.keys())}grouped(){const e=new Map(this.#e);e.delete(
eF);for(const[n,r]of this.#n()){const i=this.#e.get(n);if(i===void 0)continue;const o=[n,...r].toSorted();for(const s of o)
e.set(s,`${i} ${o[0]}`)}return e}#n(){const e=new Map;for(const[n,r]of this.#t){let i=r;const o=new Set;for(let a=this.#t.
get(i);a!==void 0&&!o.has(i);){o.add(i);i=a;a=this.#t.get(i)}const s=e.get(i);if(s===void 0)e.set(i,[n]);else s.push(n)}
return e}};var eF=un(Buffer.alloc(0));async function od(t,e,n,{signal:r}){const i=[];const o=new G(s=>{if(i.length<n&&t.
has(un(s.name)))i.push(Buffer.from(Nn(s.name)));return"drop"});await An([await e.open(r),o],r);return i}var Dl={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again, check the \
log of the engine and the health of its disk."};async function wE(t,e,{expected:n,reader:r,streamBytes:i}){const{log:o,signal:s}=t;
const{count:a}=n;const d=await e.openReader();const c=new zr;const u=new jr((h,g,b)=>{const S=n.take(h);if(S===void 0)return c.
note(b,"unexpected");if(S===g)return;const x=d.unseenTimes.includes(b.toString("latin1"));const I=id(S,g).filter(M=>M!==
"time"||!x);if(I.length>0)c.note(b,`different ${I.join(" and ")}`)},n.view);const f=new G(d.decide,u);const l=[await d.open(
s),f];await cn(t,l,()=>i,"Read back");await d.close();const p=n.remaining;if(p.size>0){const h=await od(p,r,c.room,t).catch(
()=>[]);c.noteMissing(p.size,h)}if(c.count>0)throw c.toError(Dl,a);o.info(`Verified ${oe(a)}: the new image matches what\
 was read from the source`);return a}async function Jr(t,e,{expected:n,source:r,streamBytes:i}){const o=await Sl(t,e,{view:n.view,title:"Read back",streamBytes:i});
const s=await xE(t,{wanted:{entries:n,from:r},seen:{...o,from:e},text:Dl});t.log.info(`Verified ${oe(s)}: the new image \
matches what was read from the source`);return s}async function SE(t,e,n,r){const i={view:"engine",streamBytes:r};const o=await Sl(
t,n,{...i,title:"Read the layers"});const s=await Sl(t,e,{...i,title:"Read from the engine"});const a=await xE(t,{wanted:{
...o,from:n},seen:{...s,from:e},text:{what:`The engine shows other files of ${e.reference} than the image's layers have`,
hint:`The engine unpacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${D("fro\
m","layers")} to flatten its layers.`}});t.log.info(`Verified ${oe(a)}: the engine shows what the image's layers have`)}
async function Sl(t,e,{view:n,title:r,streamBytes:i}){const o=await e.openReader();try{const s=new Wr(n);const a=new G(o.
decide,s.observer);const d=[await o.open(t.signal),a];await cn(t,d,()=>i,r);return{entries:s,unseenTimes:o.unseenTimes,unseenPaths:o.
unseenPaths??[]}}finally{await o.close()}}async function xE(t,{wanted:e,seen:n,text:r}){const i=bE([...e.unseenPaths??[],
...n.unseenPaths??[]]);const o=EE(e.entries.grouped(),i);const s=EE(n.entries.grouped(),i);const a=bE(n.unseenTimes??[]);
const d=new Map;for(const[p,h]of s){const g=o.get(p);if(g===h)continue;const b=g===void 0?[]:id(g,h);const S=b.filter(x=>x!==
"time"||!a.has(p));if(g===void 0)d.set(p,"unexpected");else if(S.length>0)d.set(p,`different ${S.join(" and ")}`)}const c=new Set(
[...o.keys()].filter(p=>!s.has(p)));if(d.size===0&&c.size===0)return o.size;const u=new zr;const f=await DE(t,n.from,new Set(
d.keys()),u.room);for(const p of f)u.note(p,d.get(un(Nn(p)))??"");const l=await DE(t,e.from,c,u.room);u.noteMissing(c.size,
l);u.noteMissing(d.size-f.length,[]);throw u.toError(r,o.size)}function bE(t){return new Set(t.map(e=>un(Buffer.from(e,"\
latin1"))))}function EE(t,e){if(e.size===0)return t;return new Map([...t].filter(([n])=>!e.has(n)))}async function DE(t,e,n,r){
if(n.size===0||r<=0)return[];let i;try{i=await e.openReader();return await od(n,i,r,t)}catch(o){if(t.signal.aborted)throw o;
return[]}finally{await i?.close()}}function kE(t){if(t.trim()==="")return void 0;const e=t.trim().startsWith("[")?R(t):void 0;const n=o=>new m("BAD_INPUT",
`The ${T("test")} must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${o}.`,{hint:`For e\
xample: ${yn("test",'python3 -c "import numpy"')}, or ${yn("test",`'["/app", "--version"]'`)}.`});if(t.includes("\0"))throw n(
"it contains a NUL character");if(!Array.isArray(e))return["/bin/sh","-c",` ${t}`];if(!A(e))throw n("the array contains \
something other than strings");const[r,...i]=e;if(r===void 0||r==="")throw n("the array does not name a program");if(e.some(
o=>o.includes("\0")))throw n("it contains a NUL character");return[r,...i]}async function Gr(t,e,[n,...r]){const{log:i}=t;
const o={program:n,args:r,asUsed:true};const s=await Ya(t,e,o);await Ur(t,s.container);if(s.exitCode===0){i.info("The te\
st passed");return}throw new m("COMMAND_FAILED",`The "test" command failed in the new image with exit status ${s.exitCode}\
. No tag was moved. The last lines of its output:
${Ka(s)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source image to se\
e whether flattening is the cause. An image without a shell needs a JSON array."})}var xl={verifiedEntries:void 0,isTested:false};async function PE(t,e,n,r){if(n===void 0&&r===void 0)return xl;const{log:i}=t;
const o=await gt(t,e.reference,void 0);if(o===void 0){throw new m("CHECK_FAILED",`The stored image ${e.reference} disapp\
eared from the engine before it was checked.`,{hint:"Check whether something removes images on this machine, then run ag\
ain."})}const s=n===void 0?void 0:await i.group("Verify",()=>tF(t,yt(t,o),n));if(r!==void 0)await i.group("Test",()=>Gr(
t,o,r));return{verifiedEntries:s,isTested:r!==void 0}}function tF(t,e,n){const r=n.source.byLayers!==true;return r?wE(t,
e,n):Jr(t,e,n)}var nF=3;async function sd({engine:t,options:e},n,r){if(n===void 0)return r.close();const{docker:i,runId:o,log:s}=t;const a=qe(
o);const d=[n.reference===a?a:void 0,n.importedId];const c=d.filter(h=>h!==void 0);const[u,f]=await Promise.allSettled([
Yn(i,c,nF),r.close()]);if(u.status==="fulfilled"&&u.value===void 0){const h=n.importedId??a;s.notice(`The engine has not\
 yet removed a temporary image of this run. It, or a later run, will remove it. To do it now: docker rmi ${Go(h)}`);if(f.
status==="fulfilled")return}const l=u.status==="fulfilled"&&u.value?.exitCode===0;const p=l&&f.status==="fulfilled";if(p)
return;await $t(i,e.timeoutSeconds,h=>wn(h,o,s))}import{mkdtemp as FF,readdir as NF,rm as vl}from"node:fs/promises";import{join as _l}from"node:path";import{createHash as rF}from"node:crypto";function kl(t,e,n){const r=o=>e[o](t[o],n);const i=Object.keys(e);return Object.fromEntries(i.map(o=>[o,r(o)]))}var iF=5;var oF=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"];var sF={clean:t=>Fe.filter(e=>t.includes(
e)),exclude:t=>t.map(({text:e})=>e),aptClean:t=>t,scriptNetwork:()=>void 0,script:t=>t??null,sourceDateEpoch:t=>t??null,
compression:t=>t};function TE(t,e,n){const{isExact:r}=t;const{clean:i,exclude:o,aptClean:s,script:a}=n;const d=a!==void 0||
s;const c=i.length>0;const u=d||c||o.length>0;const f=kl(n,sF,void 0);const{script:l,sourceDateEpoch:p,compression:h,...g}=f;
const b={format:iF,release:st,diffIds:t.diffIds,...g,run:l,env:d||c?y(e,"config","Env")??null:null,volumes:u?t.volumes:[],
names:u?aF(e):[],created:d||!r?y(e,"created")??null:null,isExact:r,...t.byLayers===true?{from:"layers"}:{},sourceDateEpoch:p,
compression:h,...n.compression.kind==="gzip"&&n.compression.mayCopy===true&&t.packedLayers!==void 0?{packedLayers:t.packedLayers.
map(({descriptor:q})=>q.digest)}:{}};const S=rF("sha256").update(JSON.stringify(b)).digest("hex");const{architecture:x,variant:I}=t.
platform;const M=[x,I].filter(q=>q!==void 0).join("-");return`docker-flatten-v1-${M.replace(/[^A-Za-z0-9_.-]/g,"_").slice(
0,40)}-${S}`}function aF(t){const e=y(t,"config","Env");const n=(A(e)?e:[]).findLast(r=>r.startsWith("PATH="));return[...oF.
map(r=>y(t,"config",r)??null),n??null]}var ad=()=>void 0;var dF={clean:ad,exclude:ad,script:ad,scriptNetwork:(t,{layer:e})=>e.
script!==void 0&&t!=="none"?'"run" has a network, and what it downloads can change':void 0,aptClean:(t,{isForeign:e})=>t&&
e?"the image's apt can run on some machines and not on others":void 0,sourceDateEpoch:ad,compression:({kind:t},{takesZstd:e})=>t===
"zstd"&&!e?`this engine cannot unpack zstd; ${D("compression","gzip")} can be cached`:void 0};function IE(t,e){if(e.isContainer)
return"containers cannot be cached";const n=Object.values(kl(t,dF,{...e,layer:t}));return n.find(r=>r!==void 0)}import{createHash as cF}from"node:crypto";import{createReadStream as uF}from"node:fs";import{lstat as BE,readFile as fF,
writeFile as lF}from"node:fs/promises";import{join as Il}from"node:path";import{pipeline as mF}from"node:stream/promises";var Cl="layer";var OE="record.json";var vE=1;var pF=1e3;var hF=16*1024*1024;async function _E(t,e){const{spared:n,skippedPresets:r,
...i}=e;const o={version:vE,...i,kept:n,withdrawn:r};const s=JSON.stringify({...o,seal:AE(o)});await lF(Il(t,OE),`${s}
`,{flag:"wx"})}function AE(t){return $(Buffer.from(JSON.stringify(t)))}async function RE(t,e,n){const r=await gF(t);if(r.
key!==e.key)throw Bt(`it belongs to the key ${JSON.stringify(r.key.slice(0,200))}`);if(r.packing!==e.packing)throw Bt(`i\
ts compression is "${r.packing}" instead of "${e.packing}"`);const i=Il(t,Cl);const o=await BE(i).catch(c=>{throw Bt(`it\
s layer is missing: ${E(c)}`)});if(!o.isFile())throw Bt("its layer is not a file");if(o.size!==r.packedBytes)throw Bt(`i\
ts layer has ${o.size} bytes, but the record says ${r.packedBytes}`);const s=cF("sha256");const a=uF(i,{highWaterMark:1024*
1024});await mF(a,s,{signal:n}).catch(c=>{if(n.aborted)throw c;throw Bt(`its layer cannot be read: ${E(c)}`)});const d=`\
sha256:${s.digest("hex")}`;if(d!==r.digest)throw Bt(`its layer is ${d}, but the record says ${r.digest}`);return{path:i,
record:r}}async function gF(t){const e=Il(t,OE);const n=await BE(e).then(c=>c.isFile()&&c.size<=hF?fF(e,"utf8"):"").catch(
()=>"");const r=R(n);if(!wF(r))throw Bt("its record cannot be read");const{seal:i,...o}=r;if(AE(o)!==i)throw Bt("its rec\
ord was changed");const{kept:s,withdrawn:a,...d}=o;return{...d,spared:s,skippedPresets:a}}var yF=/^sha256:[0-9a-f]{64}$/;
function wF(t){if(!P(t)||t["version"]!==vE)return false;const{key:e,diffId:n,digest:r,seal:i,packing:o,rules:s,commands:a,
kept:d,withdrawn:c,directories:u}=t;const{unmatched:f,warnings:l,suggestions:p}=t;const h=["packedBytes","entries","data\
Bytes","seconds"];return typeof e==="string"&&[n,r,i].every(g=>typeof g==="string"&&yF.test(g))&&Pl("gzip","zstd","none")(
o)&&h.every(g=>fn(t[g]))&&co(s,{kind:Pl("preset","exclude"),name:dd,entries:fn,bytes:Tl})&&co(a,{name:Pl("run","apt-clea\
n"),ms:fn,bytes:CE(Tl)})&&co(d,{what:dd,why:CE(dd),entries:fn,bytes:fn})&&[c,f,l].every(A)&&(p===void 0||co(p,{name:dd,bytes:fn}))&&
Array.isArray(u)&&u.length<=pF&&co(u,{path:bF,bytes:fn,files:fn})}var bF=t=>typeof t==="string"&&t.startsWith("/");var dd=t=>typeof t===
"string";var Tl=t=>typeof t==="number"&&Number.isFinite(t);var fn=t=>Tl(t)&&t>=0;var Pl=(...t)=>e=>typeof e==="string"&&
t.includes(e);var CE=t=>e=>e===void 0||t(e);function co(t,e){return Array.isArray(t)&&t.every(n=>P(n)&&Object.entries(e).
every(([r,i])=>i(n[r])))}function ln(t,e){return new m("CACHE_BAD",`The cached layer cannot be used: ${t}`,{hint:"The la\
yer is made again. If this happens in every run, delete the entry from the cache.",cause:e})}function Bt(t){return ln(`${t}\
.`)}import{once as AF}from"node:events";import{promisify as NE}from"node:util";import{constants as FE,deflateRaw as EF,zstdCompress as DF}from"node:zlib";var cd={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}};var $E={gzip:"+gzip",zstd:"+zstd",none:""};function LE(t){
const[e,n,...r]=t.trim().split(":");const i=c=>new m("BAD_INPUT",`The ${T("compression")} must be gzip, zstd or none, op\
tionally with a level after a colon, but ${JSON.stringify(t)} ${c}.`,{hint:`For example "gzip", "gzip:${cd.gzip.max}", "\
zstd" or "zstd:${cd.zstd.default}".`});if(r.length>0)throw i("has two colons");if(e==="none"){if(n!==void 0)throw i('set\
s a level for "none"');return{kind:e}}if(e!=="gzip"&&e!=="zstd")throw i("is none of these");const{min:o,max:s,default:a}=cd[e];
if(n===void 0)return{kind:e,level:a,...e==="gzip"?{mayCopy:true}:{}};const d=/^[0-9]{1,2}$/.test(n)?Number(n):Number.NaN;
if(!(d>=o&&d<=s))throw i(`has a level that is not a number from ${o} to ${s}`);return{kind:e,level:d}}function ME(t){if(t.
kind==="none")return t;return{kind:t.kind,level:cd[t.kind].min}}var SF=0;var xF=31;var kF=7.95;var PF=256*1024;function TF(t){
if(t.length<PF)return false;const e=new Uint32Array(256);let n=0;for(let i=0;i<t.length;i+=xF,n++)e[t[i]]++;let r=0;for(const i of e)
if(i>0)r-=i/n*Math.log2(i/n);return r>kF}var IF=NE(EF);var CF=NE(DF);function UE(t,e){const n=t.length+(t.length>>8)+1024;
switch(e.kind){case"gzip":return IF(t,{level:TF(t)?SF:e.level,finishFlush:FE.Z_SYNC_FLUSH,chunkSize:n});case"zstd":return CF(
t,{chunkSize:n,params:{[FE.ZSTD_c_compressionLevel]:e.level}});case"none":return Promise.resolve(t)}}async function $n(t,e){const n=await ne(t,e);if(w(n,"Id")!==e)return false;return["RepoTags","RepoDigests"].every(r=>{const i=y(
n,r)??[];return A(i)&&i.length===0})}async function Vr(t,e,n){try{return await _F(t,e,n)}catch(r){await HE(t,e);throw r}}
var BF=/^Loaded image(?: ID)?: (\S+)$/gm;async function Yr(t,e,n){if(e.reference===e.expectedId)return"";try{return await n()}catch(r){
await HE(t,{...e,answer:""});throw r}}async function HE(t,e){const{reference:n,expectedId:r,diffId:i,answer:o}=e;if(n===
r)return;const s=[...o.matchAll(BF)].map(([,a=""])=>a);for(const a of new Set([...s,r])){const d=a.startsWith("sha256:")?
await OF(t,a,i).catch(()=>false):vF(a,n);if(d)await t.docker.try(["rmi",a]).catch(()=>{})}}async function OF(t,e,n){if(!await $n(
t,e))return false;const r=Et(await ne(t,e)??{});return r.length===1&&r[0]===n}function vF(t,e){const n=[...t].filter((r,i)=>r!==
e[i]);return t.length===e.length&&n.length===1}async function _F(t,e,n){const r=(c,u)=>{throw new m("CHECK_FAILED",`The \
stored image differs from what was sent: expected ${c}, found ${u}. Nothing was tagged.`,{hint:X})};const i=e.answer.split(
"\n").find(c=>/^error /i.test(c.trim()));if(i!==void 0){const c=Ft(i,"ENGINE_FAILED","Unpacking the loaded image failed");
if(c.code==="NO_SPACE"||c.code==="UNSUPPORTED_IMAGE")throw c;r("a load without an error",JSON.stringify(i))}const[o,s]=await Promise.
all([ne(t,e.reference),wb(t,e.reference,1)]);const a=w(o,"Id");if(a!==e.expectedId)r(`the ID ${e.expectedId}`,String(a));
const d=Et(o??{});if(d.length!==1||d[0]!==e.diffId)r(`one layer ${e.diffId}`,JSON.stringify(d));if(n&&s===0)r("an unpack\
ed layer","one of 0 bytes");return s}async function Kr(t,e,n){const{log:r,runId:i,signal:o}=t;const s=qe(i);const{diffId:a,digest:d,packedBytes:c}=e;const u=ke.
layer+$E[e.packing];const f={mediaType:u,digest:d,sizeBytes:c};const l=await n.configFor(a);const p=$(l);const{keepsPacked:h,
idIsConfigDigest:g}=t.store;const b=await n.annotations();const S=Ns(l,f,b);const x=g?p:S.descriptor.digest;const I=await $n(
t,x);const M=h&&!Y(n.platform,t.platform);const q=t.knowsPlatformOption&&n.platform.architecture!=="";const me=M&&q?n.platform:
void 0;const Q=()=>{const ii=se(ue(s,"tag"));const sc={full:ii,familiar:s};let Tm=0;const Im=Eg({path:e.path,descriptor:f},
{config:l,platform:n.platform,name:sc,annotations:b},gx=>{Tm+=gx});const hx={title:"Load",doneBytes:()=>Tm,totalBytes:()=>c};
return Xo(r,{progress:hx,sent:AF(Im,"close"),after:"Unpack"},t.transport.loadImage(Im,me,o))};const Se=I?x:s;const ri=await Yr(
t,{reference:Se,expectedId:x,diffId:a},Q);if(M&&me===void 0)await RF(t,x,n.platform);return{answer:ri,reference:Se,diffId:a,
expectedId:x,configDigest:p,packedBytes:h?c:void 0,importedId:void 0,savedFile:void 0}}async function RF(t,e,n){const{log:r,
runId:i}=t;const o={reference:qe(i),id:e,isIndex:false,platform:n,volumes:[]};try{await W(t,await j(t,{source:o}))}catch(s){
r.debug(`no container of the loaded image: ${E(s)}`)}}var Bl={kind:"none",wasAsked:false};async function ud(t){const{run:e,engine:n,source:r,sourceConfig:i,options:o,cache:s}=t;
const{log:a}=e;if(s===void 0||o.dryRun)return Bl;const{layer:d}=o;const c=IE(d,{isContainer:o.container!==void 0,isForeign:n!==
void 0&&r.byLayers!==true&&r.platform.architecture!==n.platform.architecture,takesZstd:n?.takesZstd??true});if(c!==void 0){
a.notice(`The layer is not cached: ${c}.`);return Bl}const u=performance.now();const f=TE(r,(await i).json,d);const l=_l(
o.tempDir,`${ie(e.runId)}cache-`);const p=await FF(l).catch(h=>void a.warning(`The layer is not cached: ${E(h)}`));if(p===
void 0)return Bl;try{const h=await a.group("Look up the cached layer",async()=>{a.debug(`cache key ${f}`);const b=await Ol(
e,s.restore(f,p,a,e.signal));if(!b)a.info("The cache did not provide the layer.");const S={key:f,packing:d.compression.kind};
return b?Ol(e,$F(p,S,e)):void 0});const g={key:f,directory:p,ms:performance.now()-u};if(h!==void 0)return{...g,kind:"hit",
found:h};await jE(g);return{...g,kind:"miss"}}catch(h){await vl(p,{recursive:true,force:true});throw h}}async function Ol({
touch:t},e){const n=setInterval(t,1e3);try{return await e}finally{clearInterval(n)}}async function $F(t,e,{log:n,signal:r}){
try{return await RE(t,e,r)}catch(i){if(!(i instanceof m))throw i;zE(i,n)}return void 0}function zE(t,e){if(t.code==="CAC\
HE_DIFFERS")e.notice(Je(t));else if(t.code==="CACHE_BAD")e.warning(Je(t));else e.warning(`${Je(t)} The layer is made aga\
in.`)}async function jE({directory:t}){for(const e of await NF(t))await vl(_l(t,e),{recursive:true,force:true})}async function fd(t,e,{
run:n,engine:r,packTo:i}){if(!(t instanceof m)||e.kind==="none")throw t;const o=t.code==="NO_SPACE"&&i===void 0&&r?.store.
keepsPacked===false;const s=t.code==="CACHE_BAD"||t.code==="CACHE_DIFFERS";if(!o&&!(s&&e.kind==="hit"))throw t;zE(t,n.log);
if(r!==void 0)await wn(r.docker,n.runId,n.log);await jE(e);const{key:a,directory:d,ms:c}=e;return o?{kind:"none",wasAsked:true}:
{kind:"miss",key:a,directory:d,ms:c}}async function ld(t){if(t.kind==="none")return;await vl(t.directory,{recursive:true,
force:true}).catch(()=>{})}var LF=["CHECK_FAILED","ENGINE_FAILED","DOCKER_FAILED"];async function WE(t,{path:e,record:n},r){
const{log:i,signal:o}=t;try{const s=await Kr(t,{...n,path:e},r);const a=await Vr(t,s,n.dataBytes>0);i.info(`Loaded ${oe(
n.entries)} in one layer of ${k(a)}, packed ${k(n.packedBytes)}`);return{stored:s,newBytes:a}}catch(s){if(o.aborted||!(s instanceof
m)||!LF.includes(s.code))throw s;throw ln(s.message,s)}}async function md({run:t,cache:e},{key:n,directory:r},{stored:i,
surveyed:o,entries:s,dataBytes:a,ms:d}){if(e===void 0||i.savedFile===void 0)return;const{rules:c,commands:u,spared:f,skippedPresets:l,
unmatched:p,warnings:h,suggestions:g}=o;try{await _E(r,{key:n,diffId:i.diffId,...i.savedFile,entries:s,dataBytes:a,seconds:d/
1e3,...{rules:c,commands:u,spared:f,skippedPresets:l,unmatched:p,warnings:h,suggestions:g},directories:o.directories??[]});
await Ol(t,e.save(n,r,t.log))}catch(b){t.log.warning(`Could not save the layer: ${E(b)}.`)}}var MF=.5;function JE({ms:t,
found:e},n,r){const i=(t+n)/1e3;const o=e.record.seconds;const[s,a]=[i,o].map(d=>`${d.toFixed(1)} s`);if(i-o<MF){r.info(
`Used the cached layer in ${s}; making it took ${a}`);return}r.notice(`The cache does not pay off here: using the cached\
 layer took ${s}, and making it took ${a}.`)}function pd(t,{run:e,cache:n}){if(t.kind!=="miss"||!n?.canSave(t.key,e.log))
return void 0;return _l(t.directory,Cl)}var hd=`docker-flatten ${st}`;var uo={entries:0,dataBytes:0};import{mkdtemp as YF,rename as KF,rm as qF}from"node:fs/promises";import{join as VE}from"node:path";import{availableParallelism as JF}from"node:os";import{crc32 as UF}from"node:zlib";var HF=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var zF=Buffer.from([3,0]);var gd=class{header=HF;#e=0;#t=0;add(e){
this.#e=UF(e,this.#e);this.#t+=e.length}end(){const e=Buffer.alloc(8);e.writeUInt32LE(this.#e,0);e.writeUInt32LE(this.#t%
2**32,4);return Buffer.concat([zF,e])}};import{createHash as jF}from"node:crypto";import{open as WF}from"node:fs/promises";async function yd(t,e){const n=await WF(t,"wx",384).catch(r=>{throw GE(r,t)});try{return await e(new Al(n,t))}finally{await n.
close()}}var Al=class{#e;#t;#n=jF("sha256");bytes=0;constructor(e,n){this.#e=e;this.#t=n}async write(e){this.#n.update(e);
this.bytes+=e.length;try{for(let n=0;n<e.length;)n+=(await this.#e.write(e,n)).bytesWritten}catch(n){throw GE(n,this.#t)}}digest(){
return`sha256:${this.#n.digest("hex")}`}};function GE(t,e){if(dt(t)){return new m("NO_SPACE",`The disk filled up while w\
riting the packed layer to ${e}.`,{hint:`Free some disk space there, or choose another directory with the ${T("temp-dir")}\
.`,cause:t})}return new m("TEMP_DIR",`Cannot write the packed layer to ${e} (${ce(t)}).`,{hint:`Choose a writable direct\
ory with the ${T("temp-dir")}.`,cause:t})}var Rl=1024*1024;var GF=Math.min(16,2*JF()+2);async function qr(t,e,n){return yd(e,r=>VF(r,t,n))}async function VF(t,e,n){
const r=n.kind==="gzip"?new gd:void 0;let i=0;const o=[];const s=r===void 0?[]:[Promise.resolve(r.header)];const a=async()=>{
const f=await s.shift();await t.write(f);if(n.kind==="none")o.push(f)};const d=(f,l)=>{const p=f.subarray(0,l);i+=l;r?.add(
p);const h=UE(p,n);h.then(()=>n.kind!=="none"&&o.push(f),()=>{});s.push(h)};let c=Buffer.allocUnsafeSlow(Rl);let u=0;try{
for await(const f of e){for(let l=0;l<f.length;){const p=f.copy(c,u,l);l+=p;u+=p;if(u<Rl)break;d(c,u);if(s.length>=GF)await a();
c=o.pop()??Buffer.allocUnsafeSlow(Rl);u=0}}if(u>0||i===0&&r===void 0)d(c,u);if(r!==void 0)s.push(Promise.resolve(r.end()));
while(s.length>0)await a()}finally{await Promise.allSettled(s)}return{layerBytes:i,digest:t.digest(),packedBytes:t.bytes}}var YE={async store(t,e,n){const r=await YF(VE(n.tempDir,ie(t.runId)));try{const i=VE(r,"layer");const{digest:o,packedBytes:s}=await J(
t.log,Rn(e,n.totalBytes),n.pack?.(e,i)??qr(e,i,n.compression));const a=n.compression.kind;const d={path:i,diffId:e.digest(),
digest:o,packedBytes:s,packing:a};const c=await Kr(t,d,n);if(n.saveTo===void 0)return c;const u=await KF(i,n.saveTo).then(
()=>true,()=>false);return u?{...c,savedFile:{digest:o,packedBytes:s,packing:a}}:c}finally{await qF(r,{recursive:true,force:true})}}};import{pipeline as QF}from"node:stream";import{finished as eN}from"node:stream/promises";import{PassThrough as XF,Transform as ZF}from"node:stream";var KE=8*1024*1024;var wd=class extends ZF{side=new XF({highWaterMark:KE});constructor(){
super({highWaterMark:KE});this.side.on("error",()=>{})}close(){this.side.destroy()}_transform(e,n,r){if(this.side.destroyed||
this.side.write(e)){r(null,e);return}const i=()=>{this.side.off("drain",i);this.side.off("close",i);r(null,e)};this.side.
once("drain",i);this.side.once("close",i)}_flush(e){this.side.end();e()}};var qE={async store(t,e,n){const{log:r,runId:i,signal:o}=t;const s=n.saveTo===void 0?void 0:tN(e,n,r);const a=await Xo(r,
{progress:Rn(e,n.totalBytes),sent:eN(e),after:"Store"},t.transport.importImage(s?.layer??e,xo(i),o));const d=await s?.savedFile;
const c=e.digest();const u=await n.configFor(c);const f=$(u);const[l]=await Promise.all([$n(t,f),nN(t,a,c)]);const p=bg(
u,c,qe(i));const h=l?f:qe(i);const g=await Yr(t,{reference:h,expectedId:f,diffId:c},()=>t.transport.loadImage(p,void 0,o));
return{reference:h,diffId:c,expectedId:f,configDigest:f,packedBytes:void 0,importedId:a,savedFile:d,answer:g}}};function tN(t,{
saveTo:e="",compression:n},r){const i=new wd;let o=false;const s=qr(i.side,e,ME(n)).then(({digest:a,packedBytes:d})=>({digest:a,
packedBytes:d,packing:n.kind}),a=>{i.close();if(!o)r.warning(`Could not save the layer: ${E(a)}`);return void 0});QF(t,i,
a=>{if(!a)return;o=true;i.side.destroy(a)});return{layer:i,savedFile:s}}async function nN(t,e,n){const[r]=Et(await ne(t,
e)??{});if(r===n)return;throw new m("CHECK_FAILED",`The engine stored the layer ${r}, but ${n} was sent: the stream was \
changed in transit. Nothing was tagged.`,{hint:X})}var rN={"graph-driver":qE,containerd:YE};function XE({kind:t}){return rN[t]}import{pipeline as mN}from"node:stream";function mn(t){const e=t.filter(i=>i!==void 0);const[n,...r]=e;if(n===void 0||r.length===0)return n;return{begin:(i,o)=>{
for(const s of e)s.begin(i,o)},mapBlock:i=>{for(const o of e)o.mapBlock?.(i)},data:i=>{for(const o of e)o.data(i)},end:()=>{
for(const i of e)i.end()}}}var Fl=-1;var iN=1024;var Xr=class{#e=[];#t=0;#n=0;get bytes(){return this.#n}add(e,n){if(e===0)return;const r=this.#n;this.#n+=
e;const i=this.#e.at(-1);const{stream:o,offset:s}=n??{stream:Fl,offset:0};if(i?.stream===o&&(o===Fl||i.offset+r-i.start===
s))return;this.#e.push({start:r,stream:o,offset:s})}*take(e,n){const r=e+n;if(r>this.#n)throw new RangeError("the stream\
 is ahead of its spans");this.#r(e);if(n>0&&e<this.#e[this.#t].start)throw new RangeError("this part of the stream has p\
assed");for(let i=e,o=this.#t;i<r;o++){const{start:s,stream:a,offset:d}=this.#e[o];const c=Math.min(this.#e[o+1]?.start??
this.#n,r)-i;const u=a===Fl?void 0:{stream:a,offset:d+i-s};yield{bytes:c,origin:u};i+=c}}#r(e){while((this.#e[this.#t+1]?.
start??Infinity)<=e)this.#t++;if(this.#t<iN)return;this.#e.splice(0,this.#t);this.#t=0}};var oN=1024**3;var ZE=1024**2;var sN=64*1024**2;var aN=256*1024**3;var Nl=Buffer.alloc(ZE);var bd=class{#e;#t;#n=0;constructor(e){
this.#e=e}begin(e,n){this.#t=e.sizeBytes<oN?void 0:{entry:e,verdict:n};this.#n=0;if(e.sizeBytes>=aN)this.#r()}data(e){if(this.#t===
void 0)return;const n=Math.max(0,ZE-this.#n);this.#n+=e.length;if(!dN(e.subarray(n)))this.#t=void 0;else if(this.#n>=sN)
this.#r()}end(){this.#t=void 0}#r(){const e=this.#t;this.#t=void 0;if(e!==void 0)this.#e(e.entry,e.verdict)}};function dN(t){
for(let e=0;e<t.length;e+=Nl.length){const n=t.subarray(e,e+Nl.length);if(!n.equals(Nl.subarray(0,n.length)))return false}
return true}function QE(t,{cleanWords:e},n){if(t===void 0||t.length===0)return;const r=t.map(({name:o,bytes:s})=>`${o} ${k(s)}`);const i=yn(
"clean",ra(e,t));n.info(`Could also be cleaned: ${r.join(", ")}. To do so, use ${i}`)}var cN=10;var eD=100;function tD({
rules:t,commands:e,spared:n,skippedPresets:r,unmatched:i,warnings:o},s){for(const{name:d,ms:c,bytes:u}of e){const f=u===
void 0?"":`, ${u<0?"added":"freed"} ${k(Math.abs(u))}`;s.info(`${d}: ${(c/1e3).toFixed(1)} s${f}`)}for(const{kind:d,name:c,
entries:u,bytes:f}of t){if(u===0&&f===0)continue;s.info(`${d==="preset"?"Cleaned":"Excluded"} ${c}: ${k(f)} in ${oe(u)}`)}
const a=n.filter(({kind:d})=>d!==void 0);if(a.length>0)s.info(fN(a));if(i.length>0)s.notice(lN(i));for(const d of r)s.notice(
`Preset "${d}" skipped: symlinks outside its cache point into it.`);for(const d of o)s.warning(d)}var uN=20;function fN(t){
const e=t.slice(0,uN).map(({what:r,why:i})=>`${B(Buffer.from(r))} (${pe(i??"",eD)})`);const n=t.length-e.length;return`K\
ept because the image uses it: ${e.join(", ")}${n>0?`, and ${n} more`:""}`}function lN(t){const e=t.slice(0,cN).map(i=>JSON.
stringify(pe(i,eD)));if(t.length===1)return`The pattern ${e[0]} in ${D("exclude")} matches nothing in the image.`;const n=t.
length-e.length;const r=n>0?`, and ${n} more`:"";return`${t.length} patterns in ${D("exclude")} match nothing in the ima\
ge: ${e.join(", ")}${r}.`}function nD(t){return({name:e,sizeBytes:n},r)=>{const i=r==="keep"||typeof r==="object"&&r.data===
void 0;const o=i?"and the result contains them too":"although the result drops them";t.warning(`The file ${B(Buffer.from(
v(e),"latin1"))} is sparse: most of its ${k(n)} are zeros, as in lastlog and faillog with large user IDs. The engine sen\
ds all the zeros, which takes long, ${o}. Make the file smaller in the image: use "useradd --no-log-init", or truncate i\
t in the step that creates it.`)}}function pN(t,{sizeInImage:e}){if(e===void 0||t.sizeBytes>0)return t;return{...t,sizeBytes:e(v(t.name))??0}}async function fo({
reader:t,rules:e,survey:n,expected:r,resume:i,latestSeconds:o},{log:s,signal:a},d,c){const u=mn([d,...r.map(x=>x.observer),
n.observer,t.observer,new bd(nD(s))]);const f=e===void 0?t.decide:x=>e.decide(pN(x,t),t.decide(x));const l=x=>Math.min(x,
o??Infinity);const p=o===void 0?f:Ga(f,l);const h=e&&(()=>e.appendix({reader:t,retime:x=>Ja(x,l),observer:u,signal:a}));
const g=new Xr;const b=new G(p,u,{...h===void 0?{}:{appendix:h},...c===void 0?{}:{spans:{input:g,output:c}}});const S=c===
void 0||t.layers===void 0?t.open(a):t.layers.open(a,g);mN(await S,b,()=>{i().catch(()=>{})});return b}async function Ed(t,e,n={}){
const r=await fo(t,e,n.looker);const i=n.totalBytes===void 0?qn(t.expectedBytes):()=>n.totalBytes;await cn(e,[r],i);return r}
function Dd({counts:t},{rules:e}){const n=e?.appended;return{entries:t.entries+(n?.entries??0),dataBytes:t.dataBytes+(n?.
dataBytes??0)}}var $l=4096;var hN=59;var pn=class{#e;#t=0;constructor({countsBlocks:e}){this.#e=e;if(e)this.#t=$l}get bytes(){return this.#t}begin(e,n){
if(n==="drop")return;const r=n==="keep"?e:n.head;const i=Zt(e,n);const o=e.typeFlag==="2"?ae(r).link.length:0;if(!this.#e){
this.#t+=i+o;return}const s=e.typeFlag==="5"||o>hN;this.#t+=Math.ceil((s?1:i)/$l)*$l}data(){}end(){}};async function rD(t,e,n){
const{run:r,engine:i,options:o}=t;const s=new pn({countsBlocks:Fn(t)});const a=await Ed(e,r,{looker:s});await e.resume();
const d=$(await n.configFor(a.digest()));const c=i!==void 0&&(o.tags.length>0||o.tagLocations.length===0);const u=c&&!i.
store.idIsConfigDigest?void 0:d;return{newBytes:s.bytes,imageId:u,configDigest:d}}import{createReadStream as WN}from"node:fs";import{PassThrough as JN}from"node:stream";import{createGunzip as GN,createZstdDecompress as VN}from"node:zlib";import{createHash as NN}from"node:crypto";import{createReadStream as $N}from"node:fs";import{pipeline as LN}from"node:stream/promises";
import{createGunzip as MN}from"node:zlib";import{Writable as BN}from"node:stream";import{pipeline as ON}from"node:stream/promises";import{promisify as DN}from"node:util";import{constants as SN,crc32 as xN,deflateRaw as kN}from"node:zlib";var gN=[[2,10]];var yN=[[3,10]];var wN=[[4,3],[257-257,5],[4-1,5],[16-4,4],[1<<6,24],[1<<21,24],[0,3],[1|138-11<<1,8],[1|
115-11<<1,8],[0,5],[3,2]];var iD=16*1024;var Ll=64*1024;var Sd=class{#e;#t=Buffer.allocUnsafeSlow(Ll);#n=0;#r=0;#i=0;bytes=0;constructor(e){
this.#e=e}get phase(){return this.#i}async writeBytes(e){this.bytes+=e.length;if(this.#n+e.length>Ll||e.length>iD)await this.
flush();if(e.length>iD)return this.#e(e);e.copy(this.#t,this.#n);this.#n+=e.length}async writeBits(e,n,r){if(n%8!==this.#i)
throw new RangeError("bits are copied at another phase");const i=Math.floor(n/8);const o=Math.floor(r/8);if(this.#i>0)e[i]=
e[i]&255<<this.#i|this.#r;this.#i=r%8;this.#r=this.#i===0?0:e[o]&(1<<this.#i)-1;if(o>i)await this.writeBytes(e.subarray(
i,o))}async fillTo(e){if((e-this.#i)%2!==0){if(e%2===0)await this.#o();else await this.#a(wN)}while(this.#i!==e)await this.#a(
gN)}async#o(){await this.#a([[0,3]]);await this.#s();await this.writeBytes(Buffer.from([0,0,255,255]))}async writeLastBlock(){
await this.#a(yN);await this.#s()}async#s(){if(this.#i>0)await this.#a([[0,8-this.#i]])}async#a(e){const n=[];for(const[
r,i]of e){let o=this.#r|r<<this.#i;this.#i+=i;for(;this.#i>=8;this.#i-=8,o>>>=8)n.push(o&255);this.#r=o}await this.writeBytes(
Buffer.from(n))}async flush(){if(this.#n===0)return;const e=this.#t.subarray(0,this.#n);this.#t=Buffer.allocUnsafeSlow(Ll);
this.#n=0;await this.#e(e)}};var Ln=class{#e=[];bytes=0;push(e){if(e.length===0)return;this.#e.push(e);this.bytes+=e.length}moveTo(e,n){let r=Math.min(
n,this.bytes);this.bytes-=r;let i=0;while(r>0){const o=this.#e[i];e.push(o.subarray(0,r));if(o.length>r)this.#e[i]=o.subarray(
r);else i++;r-=Math.min(r,o.length)}if(i>0)this.#e.splice(0,i)}keepLast(e){let n=0;for(;this.bytes-(this.#e[n]?.length??
this.bytes)>=e;n++)this.bytes-=this.#e[n].length;if(n>0)this.#e.splice(0,n)}join(){const[e]=this.#e;return this.#e.length===
1&&e!==void 0?e:Buffer.concat(this.#e)}takeAll(){const e=this.join();this.#e=[];this.bytes=0;return e}};var oD=10;var sD=9;var aD=15;var dD=5;var cD=9;var uD=24;var Ml=1<<28;var fD=1<<29;var bN=1<<30;var Ul=1<<31;var lo=(t,e)=>t<<dD|e<<cD;var mo=new Int32Array(288).fill(Ul);var lD=new Int32Array(
32).fill(Ul);var EN=Int32Array.from({length:19},(t,e)=>lo(0,e));for(let t=0;t<256;t++)mo[t]=lo(0,1)|1<<uD;mo[256]=Ul|fD;
for(let t=257,e=3;t<285;t++){const n=Math.max(0,t-261>>2|0);mo[t]=Ml|lo(n,e);e+=1<<n}mo[285]=Ml|lo(0,258);for(let t=0,e=1;t<
30;t++){const n=Math.max(0,t-2>>1);lD[t]=lo(n,e);e+=1<<n}var oZ=new Uint16Array(aD+1);var sZ=new Uint16Array(aD+1);var aZ=new Uint16Array(
288);var xd=32*1024;var yZ=(1<<oD)-1;var wZ=(1<<sD)-1;var mD=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var pD=1024*1024;var PN=256*1024;var TN=4096;var IN=8;var CN=DN(kN);var kd=class{#e;#t;#n=0;#r=0;#i=0;#o=0;#s=0;#a;#d=new Ln;#c=new Ln;#f=new Ln;#u;#l=[];constructor(e,{
level:n}){this.#e=new Sd(e);this.#t=n}async write(e,n){if(e.length===0)return;this.#n=xN(e,this.#n);this.#r+=e.length;if(n===
void 0){this.#m();this.#c.push(e)}else{const r=this.#p(n);r.next+=e.length;this.#d.push(e);await this.#h(r)}await this.#w()}#p({
source:e,offset:n}){if(this.#a?.source!==e||this.#a.next!==n){this.#m();this.#a={source:e,start:n,next:n,unit:e.index.firstFrom(
n)}}return this.#a}#m(){this.#d.moveTo(this.#c,this.#d.bytes);this.#a=void 0}async#h(e){const{index:n}=e.source;for(;;){
while(e.unit<n.units&&!n.isCopyable(e.unit,e.start))e.unit++;const r=e.unit<n.units?n.outStart(e.unit):Number.POSITIVE_INFINITY;
const i=e.next-this.#d.bytes;if(r>i)this.#d.moveTo(this.#c,r-i);if(e.unit===n.units||e.next<n.outEnd(e.unit))return;await this.#w();
await this.#E();await this.#y(e.source,e.unit);e.unit++}}async#y(e,n){const{index:r}=e;const i=r.outEnd(n)-r.outStart(n);
this.#d.moveTo(this.#f,i);this.#f.keepLast(xd);const o=r.startBit(n);const s=r.endBit(n);this.#i+=i;this.#o+=s-o;const a=r.
isFinal(n);const d={startBit:o,endBit:s,isFinal:a};const c=this.#u?.ranges.at(-1);const u=o-(c?.endBit??Number.POSITIVE_INFINITY);
const f=u>=0&&u<=8*TN;if(!f||this.#u?.source!==e)await this.#g();if(this.#u===void 0)this.#u={source:e,ranges:[d]};else if(u===
0&&!a)c.endBit=s;else this.#u.ranges.push(d);if(s-this.#u.ranges[0].startBit>=8*PN)await this.#g()}async#g(){const e=this.#u;
if(e===void 0)return;this.#u=void 0;const n=Math.floor(e.ranges[0].startBit/8);const r=Math.ceil(e.ranges.at(-1).endBit/
8);await this.#D({bytes:e.source.read(n,r),copy:e})}async#w(){while(this.#c.bytes>=pD)await this.#b(pD)}async#E(){if(this.#c.
bytes>0)await this.#b(this.#c.bytes)}async#b(e){await this.#g();const n=this.#f.join().subarray(-xd);const r=new Ln;this.#c.
moveTo(r,e);const i=r.join();this.#f.push(i);this.#f.keepLast(xd);const o=CN(i,{level:this.#t,finishFlush:SN.Z_SYNC_FLUSH,
chunkSize:e+(e>>8)+1024,...n.length===0?{}:{dictionary:n}});await this.#D({bytes:o,copy:void 0})}async#D(e){e.bytes.catch(
()=>{});this.#l.push(e);if(this.#l.length>IN)await this.#S()}async#S(){const{bytes:e,copy:n}=this.#l.shift();const r=await e;
if(this.#e.bytes===0)await this.#e.writeBytes(mD);if(n!==void 0)return this.#x(r,n.ranges);await this.#e.fillTo(0);await this.#e.
writeBytes(r);this.#s+=r.length}async#x(e,n){const r=8*Math.floor(n[0].startBit/8);for(const{startBit:i,endBit:o,isFinal:s}of n){
const a=i-r;await this.#e.fillTo(a%8);if(s)e[a>>3]=e[a>>3]&~(1<<a%8);await this.#e.writeBits(e,a,o-r)}}async end(){this.#m();
await this.#w();await this.#E();await this.#g();while(this.#l.length>0)await this.#S();if(this.#e.bytes===0)await this.#e.
writeBytes(mD);await this.#e.writeLastBlock();const e=Buffer.alloc(8);e.writeUInt32LE(this.#n,0);e.writeUInt32LE(this.#r%
2**32,4);await this.#e.writeBytes(e);await this.#e.flush();return{outBytes:this.#r,packedBytes:this.#e.bytes,copiedOutBytes:this.#i,
copiedPackedBytes:Math.ceil(this.#o/8),deflatedOutBytes:this.#r-this.#i,deflatedPackedBytes:this.#s}}};function hD(t,e,{spans:n,sourceOf:r,level:i}){return yd(e,async o=>{const s=new kd(f=>o.write(f),{level:i});let a=0;const d=async f=>{
let l=0;for(const{bytes:p,origin:h}of n.take(a,f.length)){const g=h&&await r(h.stream);const b=f.subarray(l,l+p);const S=g&&
{source:g,offset:h?.offset??0};await s.write(b,S);l+=p}a+=f.length};const c=new BN({write:(f,l,p)=>{d(f).then(()=>p(),p)}});
await ON(t,c);const u=await s.end();return{...u,layerBytes:a,digest:o.digest()}})}import{open as FN}from"node:fs/promises";var vZ=16*1024;var vN=8.5*1024*1024;var Pd=class{#e;units;outBytes;constructor(e){this.#e=e;this.units=e.startBits.length;
this.outBytes=e.outStarts[this.units]}get packedBytes(){return this.#e.packedBytes}get members(){return this.#e.members}startBit(e){
return this.#e.startBits[e]}endBit(e){return this.#e.endBits[e]}outStart(e){return this.#e.outStarts[e]}outEnd(e){return this.#e.
outStarts[e+1]}lookBack(e){return this.#e.lookBacks[e]}isFinal(e){return this.#e.finals[e]===1}firstFrom(e){const{outStarts:n}=this.#e;
let r=0;let i=this.units;while(r<i){const o=r+i>>>1;if(n[o]<e)r=o+1;else i=o}return r}isCopyable(e,n){const r=this.outStart(
e);return r-this.lookBack(e)>=n&&this.outEnd(e)-r<=vN}copyable(e,n){let r=0;let i=0;for(let o=this.firstFrom(e);o<this.units&&
this.outEnd(o)<=n;o++){if(!this.isCopyable(o,e))continue;r+=this.outEnd(o)-this.outStart(o);i+=this.endBit(o)-this.startBit(
o)}return{outBytes:r,packedBytes:Math.ceil(i/8)}}};import{availableParallelism as _N}from"node:os";import{Worker as AN}from"node:worker_threads";var RN=import.meta.url.endsWith(".ts")?new URL("../scan-worker.ts",import.meta.url):new URL("./scan-worker.mjs",import.meta.
url);var Td=class{#e;#t=[];#n=[];#r=new Map;#i=false;constructor(e=_N()){this.#e=e}scan(e){return new Promise(n=>{this.#t.
push({range:e,finish:n});this.#o()})}async close(){this.#i=true;this.#o();const e=[...this.#n.splice(0),...this.#r.keys()];
await Promise.all(e.map(n=>n.terminate()))}#o(){while(this.#t.length>0){if(this.#i){this.#t.shift().finish({kind:"unusab\
le",reason:"it is not needed any more"});continue}const e=this.#n.pop()??this.#s();if(e===void 0)return;const n=this.#t.
shift();this.#r.set(e,n);e.ref();e.postMessage(n.range)}}#s(){if(this.#r.size>=this.#e)return void 0;const e=new AN(RN,{
execArgv:[]});e.on("message",r=>{e.unref();const i=this.#r.get(e);this.#r.delete(e);this.#n.push(e);i?.finish(r);this.#o()});
let n="the worker ended";e.on("error",r=>{n=E(r)});e.on("exit",()=>{const r=this.#r.get(e);this.#r.delete(e);const i=this.#n.
indexOf(e);if(i!==-1)this.#n.splice(i,1);r?.finish({kind:"unusable",reason:n});this.#o()});return e}};var Id=class{hasFailed=false;#e;#t=new Td;#n=[];#r;constructor(e,{log:n,signal:r}){this.#e=n;this.#r=e.map(i=>this.#i(i,
r).catch(o=>this.#s(i,E(o))));void Promise.all(this.#r).then(()=>this.#t.close())}async sourceOf(e){return this.#r[e]}async close(){
await this.#t.close();await Promise.all(this.#r);await Promise.all(this.#n.map(e=>e.close()))}async#i(e,n){if(e.locate===
void 0)return this.#s(e,"it is in no file");const r=await e.locate(n);const{path:i,startByte:o,sizeBytes:s}=r;const a=await this.#t.
scan({path:i,startByte:o,packedBytes:s});if(a.kind==="unusable")return this.#s(e,a.reason);return{index:new Pd(a.tables),
read:await this.#o(r)}}async#o({path:e,startByte:n}){const r=await FN(e);this.#n.push(r);return async(i,o)=>{const{bytesRead:s,
buffer:a}=await r.read({buffer:Buffer.allocUnsafe(o-i),position:n+i});if(s!==o-i)throw new RangeError(`${e} became short\
er`);return a}}#s({descriptor:e},n){this.#e.debug(`nothing of the layer ${e.digest} can be copied as it is packed: ${n}`)}};var UN=8*1024*1024;var HN=1/4;var zN=128*1024;var gD=1024*1024;function Cd({run:t,engine:e,source:n,options:r,packTo:i},o,s){
const{compression:a}=r.layer;const d=n.packedLayers??[];const c=d.reduce((p,{descriptor:h})=>p+h.sizeBytes,0);const u=i!==
void 0||e?.store.keepsPacked===true;const f=a.kind!=="none"&&a.mayCopy===true&&u;if(!f||r.dryRun||o.kind==="hit"||c<UN)return void 0;
const l=new Id(d,t);s.defer(()=>l.close());return l}function jN({areGzip:t,tarBytes:e,keptRuns:n}){if(!t.includes(true))
return false;let r=0;for(const{layer:i,startBytes:o,endBytes:s}of n())if(t[i]===true)r+=Math.max(0,s-o-zN);return r>=HN*
e}function Bd({run:t,scans:e,options:n},{reader:r}){const{compression:i}=n.layer;if(e===void 0||r.layers===void 0||i.kind===
"none")return void 0;if(jN(r.layers))return new Hl(e,i.level);t.log.debug("packed anew: too little of the layers stays a\
s it is packed");return void 0}var Hl=class{spans=new Xr;#e;#t;copied="";constructor(e,n){this.#e=e;this.#t=n}async pack(e,n){
const{spans:r}=this;const i=o=>this.#e.sourceOf(o);try{const o={spans:r,sourceOf:i,level:this.#t};const s=await hD(e,n,o);
const a=100*s.copiedOutBytes/Math.max(1,s.layerBytes);this.copied=`, ${a.toFixed(1)} % of it copied as it was`;return s}catch(o){
if(!(o instanceof m))this.#e.hasFailed=true;throw o}}async check(e,n,{signal:r,touch:i}){const o=NN("sha256");try{await LN(
$N(e,{highWaterMark:gD}),MN({chunkSize:gD}),async a=>{for await(const d of a){o.update(d);i()}},{signal:r})}catch(a){if(r.
aborted)throw a;throw this.#n(E(a))}const s=`sha256:${o.digest("hex")}`;if(s!==n)throw this.#n(`it unpacks to ${s} inste\
ad of ${n}`)}#n(e){this.#e.hasFailed=true;return new m("CHECK_FAILED",`The packed layer cannot be used: ${e}.`,{hint:'Ru\
n again, with a level in "compression": then nothing is copied from the layers.'})}};async function yD(t,e,{path:n,...r}){const{run:i}=t;const{log:o,signal:s}=i;const{compression:a}=r;const d=new pn({countsBlocks:Fn(
t)});const c=mn([d,ED(i.touch)]);const u=Bd(t,e);const f=await fo(e,i,c,u?.spans);const l=Rn(f,r.totalBytes);const p=u?.
pack(f,n)??qr(f,n,a);const{digest:h,packedBytes:g}=await J(o,l,p);await e.resume();if(s.aborted)throw U(s.reason);const b=Dd(
f,e);o.info(`Packed ${oe(b.entries)} in one layer of ${k(d.bytes)}, packed ${k(g)}${u?.copied??""}`);const S=f.digest();
if(u!==void 0&&!YN(t))await u.check(n,S,i);const x={path:n,diffId:S,digest:h,packedBytes:g,packing:a.kind};const I=b.dataBytes>
0;const M=await bD(x,r,I);const{bytesWritten:q}=f;return{...M,newBytes:d.bytes,streamBytes:q,counts:b}}function YN({options:t}){
return t.verify||t.tagLocations.length===0}async function wD(t,e,n){const{record:r,path:i}=e;const o=Fn(t);const{bytes:s,
streamBytes:a}=await zl(e,t.run,o);const{diffId:d,digest:c,packedBytes:u,packing:f}=r;const l={path:i,diffId:d,digest:c,
packedBytes:u,packing:f};const p=await bD(l,n,r.dataBytes>0);t.run.log.info(`Took ${oe(r.entries)} in one layer of ${k(s)}\
, packed ${k(u)}`);return{...p,newBytes:s,streamBytes:a,counts:uo}}async function bD(t,e,n){const r=await e.configFor(t.
diffId);const i=$(r);return{stored:void 0,packed:{file:t,config:r,request:e,hasContent:n},packedBytes:t.packedBytes,imageId:i,
configDigest:i}}async function zl({path:t,record:e},{signal:n,touch:r},i=false){const o=new pn({countsBlocks:i});const s=new G(
()=>"keep",mn([o,ED(r)]));const a=WN(t);const d=KN(e.packing);a.on("error",u=>d.destroy(u));a.pipe(d);try{await An([d,s],
n)}catch(u){if(n.aborted)throw u;throw ln("its layer cannot be unpacked.",u)}finally{a.destroy()}const c=s.digest();if(c!==
e.diffId)throw ln(`its layer unpacks to ${c}, but the record says ${e.diffId}.`);return{bytes:o.bytes,streamBytes:s.bytesWritten}}
function KN(t){switch(t){case"gzip":return GN();case"zstd":return VN();case"none":return new JN}}function ED(t){return{begin:t,
data:t,end:()=>{}}}import{posix as t$}from"node:path";var qN=1e3;async function DD(t,e,{id:n}){const[r,i]=await Promise.all([t.docker.run(["diff",n]),Ae(t,n,["--size"])]);const o=r.
split("\n").map(d=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(d)?.groups).filter(d=>d!==void 0);const{SizeRw:s}=i;if(o.length>
qN||typeof s!=="number")return void 0;const a=await j(t,{source:e});try{const d=[];for(const{kind:c,path:u=""}of o){const f=await XN(
t,a,u,c==="D");if(f>0)d.push({path:u,bytes:f})}return{old:d,writtenBytes:s}}finally{await W(t,a)}}async function XN(t,e,n,r){
const{signal:i}=t;try{return await ZN(await t.transport.readArchive(e,n,i),r)}catch(o){if(Me(o,n))return 0;throw o}}async function ZN(t,e){
const n=new AbortController;let r=0;let i=true;const o=new G(({typeFlag:s,sizeBytes:a})=>{if(n.signal.aborted)return"dro\
p";r+=a;if(i&&(s!=="5"||!e))n.abort();i=false;return"drop"});await vn(n.signal,t,o);return r}import{posix as QN}from"node:path";var Od="/var/lib/apt/lists";var SD="/var/cache/apt";function xD(t){return[Od,SD].some(
e=>t.startsWith(`${e}/`))}function kD(t){return t.filter(e=>{const n=QN.normalize(`/${e}/`);return[`${Od}/`,`${SD}/`].some(
r=>r.startsWith(n)||n.startsWith(r))})}function po(t,e){return`echo ${t.slice(0,-1)}"${t.slice(-1)}"-${e}`}function PD(t){
return["set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/nu\
ll 2>&1 || { ${po(t,"no-apt")}; exit 0; }`,"apt-get clean",`[ -d ${Od} ] || exit 0`,`cd ${Od}`,"for name in * .[!.]* ..?\
*; do",'  [ -e "$name" ] || [ -h "$name" ] || continue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial \
]; then',"    find partial -mindepth 1 -delete","  else",'    rm -rf -- "./$name"',"  fi","done"].join("\n")}import{randomBytes as e$}from"node:crypto";function TD(t,{script:e,aptClean:n}){const r=[po(t,"shell"),e===void 0?":":`/bin/sh -e -c " $1" || exit $?; ${po(t,"run")}`,
n?`/bin/sh -c "$2" || exit $?; ${po(t,"apt")}`:":"].join("\n");return["-c",r,"sh",e??"",PD(t)]}var vd=class{token=`docke\
r-flatten-${e$(8).toString("hex")}`;#e=new Map;ms(e){return this.#e.get(e)}read(e){const n=e.indexOf(this.token);if(n!==
-1)this.#e.set(e.slice(n+this.token.length+1).trim(),performance.now());return this.strip(e)}strip(e){const n=e.indexOf(
this.token);if(n===-1)return e;return n===0?void 0:e.slice(0,n)}};var n$=/no such file or directory|executable file not found|not a directory/i;var r$=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i;
var ID=/exec format error/i;var i$=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im;var o$=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;
async function CD(t,e,n){const{log:r,signal:i}=t;const{image:o}=e;s$(o,n,r);const s=new vd;const a=await Ya(t,o,{program:"\
/bin/sh",args:TD(s.token,n),user:"0:0",network:n.network,shows:l=>s.read(l)}).catch(l=>{const p=l instanceof m&&l.code===
"DOCKER_FAILED";throw p?BD(n,l.message,l)??l:l});if(s.ms("shell")===void 0)return u$(t,o,n,a);if(a.exitCode!==0)throw a$(
o,n,s,a);const d=d$(o,n,s,r);const{container:c}=a;if(d.length===0){await Ur(t,c);return Mn}const u=DD(t,o,c).then(l=>d.map(
p=>c$(p,d,l))).catch(l=>{if(!i.aborted)r.notice(`Could not measure what the commands freed: ${E(l)}`);return d});const f=aE(
t,e,c);return{changed:f,commands:d,measuredCommands:u,needsAptRule:false}}function s$({volumes:t},{script:e,aptClean:n},r){
if(e!==void 0&&t.length>0){r.warning(`The image declares volumes: ${t.join(", ")}. They are empty while "run" runs, and \
its changes below them are not in the result.`)}const i=n?kD(t):[];if(i.length>0){r.warning(`"apt-clean" cannot clean be\
low the volumes that the image declares: ${i.join(", ")}. Use ${D("exclude")} to drop their contents.`)}}function _d(t){
if(t.length===0)return"";return` The image's volumes are empty while commands run: ${t.join(", ")}.`}function a$(t,{script:e,
network:n},r,i){const o=e!==void 0&&r.ms("run")===void 0?"run":"apt-clean";const s=Ka(i,d=>r.strip(d));const a=o==="run"?
`Nothing was tagged. The script stops at the first command that fails${n==="none"?`, and it has no network unless ${D("r\
un-network")} names one`:""}.`:`Leave ${D("apt-clean")} out to flatten without it, or repair apt in the image.`;return new m(
"COMMAND_FAILED",`"${o}" failed in a container of ${t.reference} with exit status ${i.exitCode}:
${s}`,{hint:a+_d(t.volumes)})}function d$(t,{script:e,aptClean:n},r,i){const o=r.ms("no-apt")===void 0;if(!o){i.notice(`\
Skipped apt-clean: the image has no apt-get.${_d(OD(t))}`)}const s=r.ms("shell")??0;const a=r.ms("run")??s;const d=[];if(e!==
void 0)d.push({name:"run",ms:a-s});if(n&&o)d.push({name:"apt-clean",ms:(r.ms("apt")??a)-a});return d}var Mn={changed:void 0,
commands:[],measuredCommands:Promise.resolve([]),needsAptRule:false};function c$(t,e,n){if(n===void 0)return t;const r=e.
length>1;const i=t.name==="apt-clean";const o=n.old.filter(({path:s})=>!r||xD(s)===i).reduce((s,{bytes:a})=>s+a,0);return{
...t,bytes:o-(r&&i?0:n.writtenBytes)}}async function u$(t,e,n,r){const{log:i}=t;const{script:o,aptClean:s}=n;const a=BD(
n,r.stderr);if(a!==void 0)throw a;const d=f$(e,t,r);if(o!==void 0){throw new m("COMMAND_FAILED",`"run" needs a shell in ${e.
reference}, but ${d}.`,{hint:`Use ${D("clean")} and ${D("exclude")} instead: they need no program in the image.${_d(e.volumes)}`})}
await Ur(t,r.container);if(s){i.notice(`Used the rules of ${D("clean","apt")} instead of apt-clean: ${d}.${_d(OD(e))}`)}
return{...Mn,needsAptRule:s}}function BD({network:t},e,n){if(t==="none"||!i$.test(e))return void 0;return new m("COMMAND\
_FAILED",`Cannot connect the container for "run" to the network ${JSON.stringify(t)} (${D("run-network")}): ${e.trim().slice(
-2e3)}`,{hint:`Name a network that "docker network ls" lists, for example "bridge", or leave ${D("run-network")} out.`,cause:n})}
function OD({volumes:t}){return t.filter(e=>o$.test(t$.normalize(e)))}function f$(t,e,n){const r=`${n.stderr}
${n.stdout}`;const{architecture:i}=t.platform;const o=e.platform.architecture;const s=i!==o;const a=n$.test(r);const d=r$.
test(r);if(ID.test(r)&&!s)return`the image's /bin/sh is not an executable for this machine (${o})`;if(ID.test(r)||s&&!a&&
!d)return`the image is for ${i}, which this machine (${o}) cannot run`;if(d)return"the image's /bin/sh cannot be execute\
d: it is a directory or not executable";if(a)return"the image has no shell (/bin/sh)";throw te(["start"],n)}var l$=3;var m$=1e5;var p$=[10,5,3];var h$=.01;var Ad=class{#e=new Map;begin(e,n){const r=Zt(e,n);if(r===0)return;const i=this.#t(
v(e.name));const o=this.#e.get(i);if(o===void 0)this.#e.set(i,{bytes:r,files:1});else{o.bytes+=r;o.files++}}data(){}end(){}#t(e){
let n=0;for(let i=0;i<l$;i++){const o=e.indexOf("/",n===0?0:n+1);if(o===-1)break;n=o}let r=e.slice(0,n);while(this.#e.size>=
m$&&r!==""&&!this.#e.has(r))r=r.slice(0,Math.max(0,r.lastIndexOf("/")));return r}get largest(){const e=new Map;let n=0;for(const[
r,i]of this.#e){n+=i.bytes;for(let o=r;o!=="";){const s=o.slice(0,Math.max(0,o.lastIndexOf("/")));const a=e.get(s)??new Map;
e.set(s,a);const{bytes:d,files:c}=a.get(o)??{bytes:0,files:0};a.set(o,{bytes:d+i.bytes,files:c+i.files});o=s}}return vD(
e,"",0,n*h$)}};function vD(t,e,n,r){return[...t.get(e)??[]].filter(([,{bytes:i}])=>i>=r).sort(([i,o],[s,a])=>a.bytes-o.bytes||
(i<s?-1:1)).slice(0,p$[n]).flatMap(([i,o])=>[{path:`/${ee(i).toString("utf8")}`,...o},...vD(t,i,n+1,r)])}var ho=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];var g$=128*
1024*1024;var y$=32*1024*1024;var w$=1e6;var b$=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,read:t=>jl(t,
e=>e.replace(/^\//,""))},{manager:"dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,read:t=>jl(t,e=>e.replace(/^[0-9a-f]{32} [ *]/,
""))},{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,read:D$},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,
read:t=>jl(t,e=>e.startsWith("%")?"":e)}];function*jl(t,e){for(const n of t)yield e(n)}function*E$(t){for(let e=0;e<t.length;){
const n=t.indexOf("\n",e);const r=n===-1?t.length:n;if(r>e)yield t.slice(e,r);e=r+1}}function*D$(t){let e="";for(const n of t){
if(n.startsWith("F:"))e=n.slice(2);else if(n.startsWith("R:"))yield e===""?n.slice(2):`${e}/${n.slice(2)}`}}var S$=[["np\
m",/(?:^|\/)(?:node_modules|_npx|_cacache)\//],["conda",/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//],
["pip",/(?:^|\/)(?:site|dist)-packages\//],["gem",/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//],["car\
go",/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//],["go",/^usr\/local\/go\/|(?:^|\/)go\/pkg\//],["mav\
en",/(?:^|\/)\.m2\//],["gradle",/(?:^|\/)\.gradle\//],["nuget",/(?:^|\/)\.nuget\//]];var x$=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//;
var k$=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/;var Rd=class{#e=new Map;#t=false;#n;#r=g$;begin(e,n){
this.#n=void 0;if(e.sizeBytes===0||e.name.indexOf("lib")===-1)return;const r=v(e.name);if(x$.test(r))this.#t=true;const i=b$.
find(o=>o.path.test(r));if(i===void 0||e.sizeBytes>Math.min(this.#r,y$))return;this.#r-=e.sizeBytes;this.#n={format:i,parts:[]}}data(e){
this.#n?.parts.push(Buffer.from(e))}end(){const e=this.#n;this.#n=void 0;if(e===void 0)return;const n=Buffer.concat(e.parts).
toString("latin1");for(const r of e.format.read(E$(n))){if(r==="")continue;if(this.#e.size>=w$)return;this.#e.set(r,e.format.
manager)}}managerOf(e){const n=this.#e.get(e)??(e.startsWith("usr/")?this.#e.get(e.slice(4)):void 0);if(n!==void 0)return n;
const r=S$.find(([,i])=>i.test(e));if(r!==void 0)return r[0];return this.#t&&k$.test(e)?"rpm":"other"}};var _D=4e5;var P$=15e4;var T$=40;var go=class{#e={children:new Map,folded:void 0};#t;#n;#r=0;#i=0;constructor(e,n=_D){this.#t=
e;this.#n=n}get foldedFiles(){return this.#i}add(e,n,r=-1){if(n===0)return;const i=e.split("/");const o=[...i.splice(0,T$),
...i.length>0?[i.join("/")]:[]];const s=n<0?this.#o(o,n,r):n;if(s===0)return;const a=o.pop()??"";let d=this.#e;for(const u of o)
d=this.#s(d,u);const c=d.children.get(a);if(c===void 0){d.children.set(a,{bytes:s,group:r});this.#r++}else if("bytes"in c){
c.bytes+=s}if(this.#r>this.#n)this.#a()}#o(e,n,r){const i=[];let o=this.#e;for(const a of e){if(o===void 0||"bytes"in o)
break;if(o.folded!==void 0)i.unshift(o.folded.bytes);o=o.children.get(a)}if(o!==void 0)return n;let s=n;for(const a of i){
const d=a.get(r)??0;const c=Math.min(d,-s);a.set(r,d-c);s+=c}return s}#s(e,n){const r=e.children.get(n);if(r!==void 0&&"\
children"in r)return r;const i={children:new Map,folded:void 0};e.children.set(n,i);if(r===void 0)this.#r++;return i}#a(){
let e=1024;const n=this.#n/_D*P$;while(this.#r>n){this.#r=this.#d(this.#e,"",e).nodes;e*=2}}#d(e,n,r){let i=0;let o=0;for(const[
s,a]of e.children){const d=n===""?s:`${n}/${s}`;if("bytes"in a){o+=a.bytes;if(a.bytes>=r)i++;else{e.children.delete(s);const u=a.
group===-1?this.#t(d):a.group;this.#c(e,1,new Map([[u,a.bytes]]));this.#i++}continue}const c=this.#d(a,d,r);o+=c.bytes;if(c.
bytes>=r)i+=c.nodes+1;else{e.children.delete(s);if(a.folded!==void 0)this.#c(e,a.folded.files,a.folded.bytes)}}for(const s of e.
folded?.bytes.values()??[])o+=s;return{nodes:i,bytes:o}}#c(e,n,r){e.folded??={files:0,bytes:new Map};e.folded.files+=n;for(const[
i,o]of r)e.folded.bytes.set(i,(e.folded.bytes.get(i)??0)+o)}toPage(e=()=>true){const n=(r,i)=>{const o=[];for(const[s,a]of r.
children){const d=i===""?s:`${i}/${s}`;const c=ee(s).toString("utf8");if("children"in a){const f=n(a,d);if(f.length>0)o.
push([c,0,-1,f]);continue}const u=a.group===-1?this.#t(d):a.group;if(a.bytes>0&&e(u))o.push([c,a.bytes,u])}for(const[s,a]of r.
folded?.bytes??[])if(a>0&&e(s))o.push(["(smaller files)",a,s]);return o};return["",0,-1,n(this.#e,"")]}};var Zr=class{#e=new Ad;#t;#n;#r=false;observer;constructor(e,n){this.#t=e?new Wl:void 0;this.#n=n;const r=mn([this.#e,this.#t?.
observer,n])??this.#e;const i=this.#t!==void 0;this.observer={begin:(o,s)=>this.#i(()=>r.begin(o,s)),data:i?o=>this.#i(()=>r.
data(o)):()=>{},end:i?()=>this.#i(()=>r.end()):()=>{}}}onDropped=(e,n,r)=>{this.#i(()=>this.#t?.drop(e,n,r))};get directories(){
return this.#i(()=>this.#e.largest)}get suggestions(){return this.#i(()=>this.#n?.found)}get page(){return this.#i(()=>this.#t?.
toPage())}#i(e){if(this.#r)return void 0;try{return e()}catch{this.#r=true;return void 0}}};var Wl=class{#e=new Rd;#t=new go(
e=>ho.indexOf(this.#e.managerOf(e)));#n=new go(()=>-1);#r=[];observer=mn([this.#e,new Jl(this.#t)]);drop(e,n,r){if(!this.#r.
includes(r))this.#r.push(r);this.#n.add(e,n,ho.length+this.#r.indexOf(r))}toPage(){const e=[[this.#t,"of the result"],[this.#n,
"that were dropped"]];const n=[...ho.map(r=>({name:r,kind:r==="other"?"other":"manager"})),...this.#r.map(({kind:r,name:i})=>({
kind:r,name:i}))];return{groups:n,result:this.#t.toPage(),dropped:this.#n.toPage(r=>(this.#r[r-ho.length]?.bytes??0)>0),
notes:e.filter(([r])=>r.foldedFiles>0).map(([r,i])=>`${r.foldedFiles} small files ${i} are not shown one by one: "(small\
er files)" combines those of a directory.`)}}};var Jl=class{#e;constructor(e){this.#e=e}begin(e,n){const r=Zt(e,n);if(r>
0)this.#e.add(v(e.name),r)}data(){}end(){}};import{access as I$,constants as AD,mkdtemp as C$,rm as B$,stat as Gl,statfs as RD}from"node:fs/promises";import{join as O$}from"node:path";var v$=.5;var _$={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not write there",EPERM:"\
this user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"};var A$={input:()=>`T\
he ${T("temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment variable TMPDIR \
(/tmp if it is not set)"};async function FD(t,e,n){try{await I$(t,AD.W_OK|AD.X_OK);await B$(await C$(O$(t,ie(n))),{recursive:true})}catch(r){
const i=await R$(t,ce(r));throw new m("TEMP_DIR",`${A$[e]()} must be a writable directory, but ${JSON.stringify(t)} is n\
ot: ${i}.`,{hint:e==="input"?"Name an existing, writable directory, or leave it out.":`Create that directory, or name an\
 existing, writable one with the ${T("temp-dir")}.`,cause:r})}}async function R$(t,e){const n=await Gl(t).catch(()=>void 0);
if(n!==void 0&&!n.isDirectory())return"it is not a directory";if(n!==void 0&&e==="ENOENT")return"no file can be created \
in it";return _$[e]??e}function yo(t,e,n,r=v$){if(!n)return e;if(t===void 0)return Math.round(e*r);return t.reduce((i,o)=>i+
(/[+.](?:gzip|zstd)$/.test(o.mediaType)?o.sizeBytes:Math.round(o.sizeBytes*r)),0)}async function Vl(t,e){const{bavail:n,
bsize:r}=await RD(t);const i=n*r;if(i>=e)return;throw new m("NO_SPACE",`The packed layer needs about ${k(e)} in ${t}, bu\
t only ${k(i)} are free.`,{hint:`Free some disk space, or name a directory on a larger disk with the ${T("temp-dir")}.`})}
async function Yl({store:t,diskRoot:e},{unpackedBytes:n,packedBytes:r},i){if(e===void 0)return void 0;const o=await Promise.
all([RD(e),Gl(e),Gl(i)]).catch(()=>void 0);if(o===void 0)return void 0;const[{bfree:s,bsize:a},d,c]=o;const u=[{what:"un\
packed",bytes:n}];if(t.keepsPacked){u.push({what:"packed",bytes:r});if(d.dev===c.dev)u.push({what:"for the spool, which \
is on the same disk",bytes:r})}const f=u.reduce((h,{bytes:g})=>h+g,0);const l=s*a;if(l>=f)return void 0;const p=u.map(({
what:h,bytes:g})=>`${k(g)} ${h}`).join(", ");return`The engine's disk may be too small: the result needs up to ${k(f)} t\
here (${p}), but only ${k(l)} are free in ${e}. If it does not fit, nothing is tagged. "docker system df" shows what use\
s the space.`}async function $D(t,e){const{engine:n,source:r,sourceConfig:i,options:o,sweep:s}=t;const{tempDir:a,layer:d}=o;if(t.packTo===
void 0&&n?.store.keepsPacked===false){return ND(t,{unpackedBytes:r.knownBytes??0,packedBytes:0})}const c=(await e).bytes;
const{packedLayers:u}=await i;const f=d.compression.kind!=="none";const l=yo(u,c,f);await Vl(a,l).catch(async()=>{await s.
settle();await Vl(a,l)});const p=yo(u,c,f,1);await ND(t,{unpackedBytes:c,packedBytes:p})}async function ND({engine:t,options:e,
sweep:n},r){if(t===void 0)return;if(await Yl(t,r,e.tempDir)===void 0)return;await n.settle();const i=await Yl(t,r,e.tempDir);
if(i!==void 0)t.log.warning(i)}var F$=50;async function LD(t,e){const n=new Map;for(const[r,i]of t.requiredPaths.entries()){if(n.has(i.text))continue;const o=r<
F$?e.lookAtImage:void 0;const s=await N$(t,i,{...e,lookAtImage:o});if(s!==void 0)n.set(i.text,L$(i,s))}return[...n.values()]}
async function N$(t,{candidates:e},{look:n,lookAtImage:r}){const i=e.map(s=>t.trace(s));const o=i.find(({droppedBy:s})=>s!==
void 0)?.droppedBy;if(o===void 0&&r===void 0)return void 0;for(const{end:s,droppedBy:a}of i)if(a===void 0&&s!==void 0&&await n(
s)!==void 0)return void 0;if(o!==void 0||r===void 0)return o;for(const s of e)if(await $$(s,r))return"a command";return void 0}
async function $$(t,e){const n=await qs(t,async r=>(await e(r))?.link);return n!==void 0&&await e(n.end)!==void 0}function L$({
by:t,text:e},n){const r=B(Buffer.from(e));return t==="WORKDIR"?`The image's WORKDIR ${r} is not in the result: ${n} remo\
ved it. The engine will create it again, empty and owned by root.`:`The image's ${t} refers to ${r}, which is not in the\
 result: ${n} removed it. Containers of the result may not start.`}function Fd(t){const e=new Map;const n=async r=>{try{const i=await t(Buffer.from(r,"latin1").toString());if(i===void 0)return void 0;
const o=i.typeFlag==="2";return{link:o?ae(i).link.toString("latin1"):void 0}}catch(i){if(i instanceof m&&i.code==="TAR_L\
IMIT")return{link:void 0};throw i}};return r=>{const i=e.get(r)??n(r);e.set(r,i);return i}}import{isUtf8 as M$}from"node:buffer";import{pipeline as U$}from"node:stream/promises";var MD=8;var Nd=class{#e;#t;constructor(e,n){this.#e=e;this.#t=n}*emit(e,n=e){const{retime:r,observer:i}=this.#e;const o=r(
n);i?.begin(e,{head:o});i?.end();this.#t.entries++;yield*[...o.extensions,o.header]}async*fetchEntry(e,n){const{reader:r,
signal:i}=this.#e;const o=ee(e);const s=await r.openPath(o,i).then(l=>Fr(l,0)).catch(l=>{if(r.isNotFound(l,o))return void 0;
throw l});if(s===void 0)return;const a=s.typeFlag==="5";const d=ee(a?`${e}/`:e);const{typeFlag:c}=s;const u={...Ie(s,d),
name:d,typeFlag:c,sizeBytes:0};const f=n(u)===void 0?"drop":r.decide(u);if(f!=="drop")yield*this.emit(u,f==="keep"?u:f.head)}async*fetch(e,n,{
mayBeAbsent:r=false}={}){const{reader:i,retime:o,observer:s,signal:a}=this.#e;const d=e.slice(0,e.lastIndexOf("/")+1);let c;
const u={begin:(p,h)=>c!==void 0&&s?.begin(c,h),mapBlock:p=>c!==void 0&&s?.mapBlock?.(p),data:p=>c!==void 0&&s?.data(p),
end:()=>c!==void 0&&s?.end()};const f=new G(p=>{c=void 0;const h=n(d+v(p.name),p);if(h===void 0)return"drop";const g=ee(
p.name.at(-1)===47?`${h}/`:h);const{typeFlag:b,sizeBytes:S}=p;c={...Ie(p,g),name:g,typeFlag:b,sizeBytes:S};const x=i.decide(
c);if(x==="drop")return x;return x==="keep"?{head:o(c)}:{...x,head:o(x.head)}},u,{isPart:true});const l=ee(e);try{const p=U$(
await i.openPath(l,a),f,{signal:a});p.catch(()=>{});for await(const h of f)yield h;await p}catch(p){if(!r||!i.isNotFound(
p,l))throw p}this.#t.entries+=f.counts.entries;this.#t.dataBytes+=f.counts.dataBytes}};function $d(t){const e=Map.groupBy(
UD(t),({root:n})=>n);return new Map([...e].map(([n,r])=>[n,r.map(({path:i})=>i)]))}function UD(t){if(t.length<=MD)return t.
map(r=>({root:H$(r),path:r}));const e=z$(t);const n=Map.groupBy(t,r=>r.split("/")[e.length]);if(e.length>1||e.length===1&&
n.size>MD)return t.map(r=>({root:e.join("/"),path:r}));return[...n.values()].flatMap(UD)}function H$(t){for(let e=t;e!==
"";e=e.slice(0,Math.max(e.lastIndexOf("/"),0)))if(M$(ee(e.slice(e.lastIndexOf("/")+1))))return e;return t}function z$(t){
let e=t[0]?.split("/").slice(0,-1)??[];for(const n of t){const r=n.split("/").slice(0,-1);const i=e.findIndex((o,s)=>o!==
r[s]);if(i!==-1)e=e.slice(0,i)}return e}var Ld=class{#e;#t;#n;#r;#i=new Set;#o=[];#s=new Set;constructor(e,n,r,i=tn){this.#e=e;this.#r=Xu(i);this.#t=n;this.#n=r}findRestored(){
if(this.#e.dropped.isEmpty)return{restored:[],roots:[]};for(const[r,i]of this.#t.kept)this.#d(r,i);for(const r of this.#r)
this.#c(r);for(let r=this.#a();r!==void 0;r=this.#a())this.#d(...r);if(this.#t.isFull)this.#e.warnTooManyLinks();const e=r=>Ke(
r).some(i=>this.#i.has(i));const n=[...this.#i];return{restored:n,roots:n.filter(r=>!e(r))}}#a(){if(this.#o.length===0){
for(const{isSkipped:e,droppedTops:n}of this.#e.presets)if(e)for(const r of n)this.#u(r)}return this.#o.pop()}#d(e,n){const r=Mi(
Zg(e,n),this.#t.targetOf);if(r===void 0)return;this.#e.skipPresetsFor(e,r.end);const i=o=>this.#n.has(o)&&this.#t.targetOf(
o)===void 0;for(const o of r.through)if(!i(o))this.#f(o,e);this.#f(r.end,e)}#c(e){const n=Mi(e.path,this.#t.targetOf)?.end;
if(n===void 0||n===e.path||e.extent==="itself")return;for(const r of this.#e.restoreReferenced(qu(e,n))){this.#i.add(r);
this.#u(r)}}#f(e,n){if(!this.#e.dropped.has(e))return;const r=this.#t.typeAt(e);const i=this.#e.restore(e,r,n,this.#n.has(
e));if(i==="unchanged")return;if(i!=="restored"){this.#e.warnBrokenLink(`The pattern ${JSON.stringify(i.text)} drops ${B(
ee(`/${e}`))}, the target of the link ${B(ee(`/${n}`))}, which is broken in the result.`);return}if(this.#e.decisionFor(
e,r).action==="keep")this.#i.add(e);this.#u(e)}#u(e){if(this.#s.has(e))return;this.#s.add(e);for(const[n,r]of this.#t.droppedBelow(
e))if(this.#e.decisionFor(n,"2").action==="keep")this.#o.push([n,r])}};var Md=class{#e=[];push(e){this.#e.push(e)}leaveFor(e){for(let n=this.#e.at(-1);n!==void 0;n=this.#e.at(-1)){if(rr(e,n.path))
return;kt(n.count,1,0);this.#e.pop()}}release(){const e=this.#e;this.#e=[];return e}};var Hd=1e5;var Ud=class{#e=new Map;#t=0;add(e,n,r,i){if(++this.#t>Hd)throw Kl(r.count?.name??"a rule");const o=v(n.name);
const s=this.#e.get(e)??{name:o,decision:r,before:[],links:[]};s.before.push(...i);s.links.push(n);this.#e.set(e,s)}get directories(){
return[...this.#e.values()].flatMap(({before:e})=>e)}async*contents(e,n,r){const i=new Map(this.#e);for(const[o,{links:s}]of this.#e){
if(!n(o))continue;for(const a of s)yield*e.emit(a);i.delete(o)}for(const[o,s]of $d([...i.keys()])){const a=new Set(s);yield*e.
fetch(o,(d,c)=>{const u=a.has(d)?this.#e.get(d):void 0;if(u===void 0)return void 0;if(c.typeFlag==="1"||!i.delete(d))throw HD(
d,u.name);r(d,u.decision,Xt(c));return u.name});for(const d of s){const{name:c,links:u}=this.#e.get(d);if(i.has(d))throw HD(
d,c);for(const f of u.slice(1))yield*e.emit(f,Pa(f,ee(c)))}}}};function Kl(t){return new m("TAR_LIMIT",`More than ${Hd} \
hard links point to files that ${t} drops.`,{hint:"Leave that rule out: the hard links keep the content anyway, so it wo\
uld free little."})}function HD(t,e){return new m("CHECK_FAILED",`${B(ee(t))} was read again, since ${B(ee(e))} is a har\
d link to it, but the engine did not return a single file.`,{hint:X})}function zd(t,e){return{name:Buffer.from(t.name),typeFlag:t.
typeFlag,sizeBytes:t.sizeBytes,extensions:e.extensions,header:Buffer.from(e.header)}}var j$=new Set(["0","7","S"]);var jd=class{#e;#t=new Md;#n=new Set;#r=new Ks;#i=new Map;#o=new Ud;#s=new Map;#a=0;#d=0;appended={
entries:0,dataBytes:0};#c;#f;constructor(e){this.#e=new Er(e);this.#f=e.references??tn;this.#c=e.onDropped??(()=>{})}get counts(){
return this.#e.counts}get requiredPaths(){return this.#f.required}get findings(){return this.#e}dropsContentOf(e){const n=this.#e.
decisionFor(e,"0");const{action:r,rule:i}=n;const o=r==="empty"||r==="drop"&&i===void 0;if(o)this.#s.set(e,n);return o}decide(e,n){
if(n==="drop")return n;const r=v(e.name);this.#t.leaveFor(r);const i=n==="keep"?e:n.head;const{typeFlag:o}=e;const s=this.#s.
get(r)??this.#e.decisionFor(r,o);if(s.action==="drop")return this.#g(r,e,i,s);const a=Xt(e);const d=o==="5"||a===0&&e.name.
at(-1)===47;if(!d)this.#a++;this.#e.countSpared(s.spared,d,a);if(o==="1"&&this.#b(e,i,s))return"drop";if(o==="2"){const f=zD(
i);this.#r.add(r,f,true);this.#e.spareLinkTarget(r,f,this.#r.isFull)}const c=this.#E();const u=n==="keep"?{head:i}:n;if(s.
action==="empty"&&j$.has(o)&&a>0){this.#w(r,s.count,a);return{head:Ta(i),data:Buffer.alloc(0),before:c}}return c.length===
0?n:{...u,before:c}}async*appendix(e){this.#t.leaveFor("");this.#D();const n=new Nd(e,this.appended);for(const o of this.#o.
directories)yield*n.emit(o);const{restored:r,roots:i}=new Ld(this.#e,this.#r,this.#n,this.#f).findRestored();if(i.length>
0||this.#e.skippedPresets.length>0)yield*this.#u(new Set(r.flatMap(Ke)),i,n);yield*this.#o.contents(n,o=>this.#e.decisionFor(
o,"0").action==="keep",(o,{count:s},a)=>this.#y(o,s,0,a))}async*#u(e,n,r){const i=this.#e.presets.filter(({isSkipped:o})=>o);
for(const{droppedTops:o,count:s}of i){for(const a of o)yield*r.fetch(a,(d,c)=>this.#p(d,c));Object.assign(s,{entries:0,bytes:0})}
for(const o of $d(n).keys()){for(const s of Ke(o))if(this.#l(s))yield*r.fetchEntry(s,a=>this.#m(s,a));yield*r.fetch(o,(s,a)=>e.
has(s)&&this.#l(s)?this.#m(s,a):this.#p(s,a),{mayBeAbsent:true})}for(const[o,s]of this.#i){if(this.#e.decisionFor(o,"1").
action!=="keep")continue;this.#h(o,s);if(!this.#b(s,s,br))yield*r.emit(s)}}trace(e){const n=Mi(e,this.#r.targetOf);const r=[
...n?.through??[],n?.end??e].find(d=>this.#l(d));const i=r===void 0?br:this.#e.decisionFor(r,this.#r.typeAt(r));const{kind:o,
name:s=""}=i.count??{};const a=o==="exclude"?`the pattern ${JSON.stringify(s)}`:`the preset ${s}`;return{end:n?.end,droppedBy:i.
action==="drop"?a:void 0}}#l(e){return this.#e.dropped.has(e)&&!this.#n.has(e)}#p(e,n){const r=this.#l(e)&&!this.#i.has(
e)&&this.#e.decisionFor(e,n.typeFlag).action==="keep";if(r&&n.typeFlag==="1")throw Kl("presets");return r?this.#m(e,n):void 0}#m(e,n){
this.#n.add(e);this.#h(e,n);return e}#h(e,n){const{typeFlag:r}=n;const i=Xt(n);const{spared:o}=this.#e.decisionFor(e,r);
this.#e.countSpared(o,r==="5",i);const s=this.#e.presetThatDropped(e,r);if(s?.isSkipped===false)this.#y(e,s.count,1,i)}#y(e,n,r,i){
kt(n,-r,-i);if(n!==void 0&&i>0)this.#c(e,-i,n)}#g(e,n,r,{count:i,rule:o}){this.#e.recordDropped(e);if(o?.preset.skippedIfLinked===
true)W$(o,e);const{typeFlag:s}=n;if(s==="5"){this.#t.push({path:e,entry:zd(n,r),count:i});return"drop"}if(s==="2")this.#r.
add(e,zD(r),false);if(s==="1"&&o!==void 0&&this.#i.size<Hd)this.#i.set(e,zd(n,r));this.#d++;this.#w(e,i,Xt(n));return"dr\
op"}#w(e,n,r){kt(n,1,r);if(n!==void 0)this.#c(e,r,n)}#E(){const e=this.#t.release();for(const{path:n}of e)this.#n.add(n);
return e.map(({entry:n})=>n)}#b(e,n,r){const i=v(ae(n).link);const o=this.#e.decisionFor(i,"0");const s=o.action==="empt\
y"&&r.action==="empty";if(o.action==="keep"||s)return false;this.#o.add(i,zd(e,n),o,this.#E());return true}#D(){if(this.#a>
0||this.#d===0)return;const e=this.counts.filter(({entries:n})=>n>0).map(({name:n})=>JSON.stringify(n));throw new m("BAD\
_INPUT",`Nothing would be left of the image: ${e.join(", ")} would drop all of its files.`,{hint:'Drop less, or keep som\
e files with a pattern that starts with "!".'})}};function W$({droppedTops:t},e){if(!t.some(n=>rr(e,n)))t.push(e)}function zD(t){
return ae(t).link.toString("latin1")}import{posix as J$}from"node:path";var G$=200;async function jD(t,e){let n=0;const r=async o=>++n>G$?void 0:(await e(o))?.link;const i=[];for(const o of t){
const s=await qs(Buffer.from(J$.normalize(o)).toString("latin1"),r);if(s!==void 0&&s.through.length>0&&s.end!=="")i.push(
`/${Buffer.from(s.end,"latin1")}`)}return[...new Set([...t,...i])]}async function WD({run:t,source:e,sourceConfig:n,options:r},{reader:i,survey:o,ran:s}){const{signal:a}=t;const{clean:d,exclude:c}=r.
layer;const u=new Set(d);const f=kn("apt");if(s.needsAptRule&&f!==void 0)u.add(f);if(u.size===0&&c.length===0&&s.changed===
void 0)return void 0;const l=u.size>0;const p=l?await i.lookAt("etc/passwd",a):void 0;const{json:h}=await n;const g=y(h,
"config","Env");const b=p===void 0?0:Ue(p.header,"size");const S=p?.data.subarray(0,b);const x=l?await jD(e.volumes,Fd(I=>i.
lookAt(I,a))):e.volumes;return new jd({presets:[...u],excludes:c,places:Gs(S,A(g)?g:[]),volumes:x,references:zu(h,Hu(S)),
onDropped:o.onDropped})}function JD({source:t,options:e}){const{clean:n,exclude:r,aptClean:i}=e.layer;const o=i?kn("apt"):
void 0;const{Env:s}=t.shownConfig;return new na({active:o===void 0?n:[...n,o],words:e.cleanWords,excludes:r,env:A(s)?s:[],
volumes:t.volumes,references:zu({config:t.shownConfig},Hu(void 0))})}async function GD({reader:t,rules:e,survey:n},r,i){
const{lookAtImage:o}=t;const s={look:Fd(d=>t.lookAt(d,i)),lookAtImage:o&&Fd(d=>o(d,i))};const a=e===void 0?[]:await LD(e,
s);return{rules:e?.counts??[],commands:await r.measuredCommands,spared:e?.findings.spared??[],skippedPresets:e?.findings.
skippedPresets??[],unmatched:e?.findings.unmatched??[],warnings:[...e?.findings.warnings??[],...a],directories:n.directories,
suggestions:n.suggestions}}function ql({verify:t,html:e}){return t||e!==void 0}async function VD(t,e,n){const{source:r,options:i}=t;const o=e.kind!==
"hit"||ql(i);const s=o?await V$(t):Mn;Ct(n,s.measuredCommands);const a=Ct(n,(s.changed??r).openReader());const d=Ct(n,Y$(
t,a));return{isRead:o,ran:s,reader:await a,sourceSize:d}}async function V$(t){const{run:e,engine:n,source:r,inEngine:i,options:o}=t;
const{aptClean:s,script:a,scriptNetwork:d}=o.layer;if(a===void 0&&!s)return Mn;if(r.byLayers===true){e.log.notice(`Used \
the rules of ${D("clean","apt")} instead of apt-clean: no container runs for an image that is read by its layers.`);return{
...Mn,needsAptRule:s}}if(n===void 0||i===void 0)return Mn;const c=a===void 0?"Clean with apt":"Run commands in a contain\
er";const u={script:a,network:a===void 0?"none":d,aptClean:s};return e.log.group(c,()=>CD(n,i,u))}async function Y$({source:t,
sourceConfig:e},n){await Promise.all([e,n]);return t.measure()}async function YD(t,e,n){const{options:r}=t;const{isRead:i,
ran:o}=e;const s=new Zr(r.html!==void 0,JD(t));if(!r.dryRun&&i)await $D(t,e.sourceSize);const a=i?await WD(t,{reader:e.reader,
survey:s,ran:o}):void 0;const d=await q$(t,e,a);const c=await X$(t);const u=e.sourceSize.then(({bytes:f})=>f);return{reader:d,
rules:a,survey:s,expected:r.verify&&!r.dryRun?K$(t):[],resume:c,expectedBytes:Ct(n,u),latestSeconds:r.layer.sourceDateEpoch}}
function K$({source:t,options:e}){const n=t.byLayers===true?"engine":"exact";const r=[...e.tagLocations.length>0?["exact"]:
[],...e.tags.length>0?[n]:[]];return[...new Set(r)].map(i=>new Wr(i))}async function q$({run:t,options:e},{reader:n,ran:r},i){
const{clean:o,exclude:s}=e.layer;const a=s.length>0||o.some(({empties:c})=>c!==void 0);if(i===void 0||!a||n.sparingZeros===
void 0)return n;const d=async c=>{await r.measuredCommands;return i.dropsContentOf(c)};return n.sparingZeros(d,t.signal)}
async function X$({source:t,options:e}){return e.pause&&t.hold!==void 0?t.hold():async()=>{}}async function qD(t,e,n){const{run:r,options:i,packTo:o}=t;const{log:s}=r;const{way:a}=e.reader;const d=t.platformTitle===
void 0?"":` ${t.platformTitle}`;const c=Q$(t,e,n);try{if(i.dryRun)return await s.group(`Estimate${d} via ${a}`,()=>eL(t,
e,c));if(n.kind!=="hit")return await s.group(`Flatten${d} via ${a}`,()=>o===void 0?nL(t,e,c):yD(t,e,{...c,path:o}));const u=ql(
i)?await s.group(`Compare the cached layer${d} via ${a}`,()=>rL(t,e,n)):void 0;if(o!==void 0)return await s.group(`Check\
 the cached layer${d}`,()=>wD(t,n.found,c));return await s.group("Load the cached layer",()=>tL(t,n,c).then(f=>({...f,streamBytes:u})))}catch(u){
throw Z$(u,t)}}function Z$(t,{source:e,options:n}){const r=t instanceof m&&t.code==="TAR_TRUNCATED";if(!r||n.pause)return t;
return e.changedWhileRead?.(t)??t}function Q$(t,e,n){const{source:r,sourceConfig:i,options:o}=t;return{platform:r.platform,
configFor:async s=>ch((await i).json,{diffId:s,sourceDiffIds:r.diffIds,createdBy:hd,latestSeconds:o.layer.sourceDateEpoch}),
annotations:async()=>(await i).annotations,compression:o.layer.compression,tempDir:o.tempDir,saveTo:e.reader.isReproducible?
pd(n,t):void 0,totalBytes:qn(e.expectedBytes)}}async function eL(t,e,n){const r=await rD(t,e,n);return{stored:void 0,packedBytes:void 0,
...r,counts:uo}}function XD({engine:t}){if(t===void 0)throw new Error("a layer that is not packed needs an engine");return t}
async function tL(t,{found:e},n){const{stored:r,newBytes:i}=await WE(XD(t),e,n);const o=t.source.byLayers!==true;const s=o?
i:(await zl(e,t.run)).bytes;return{...ZD(r),newBytes:s,counts:uo}}async function nL(t,e,n){const r=XD(t);const{log:i,signal:o}=r;
const s=t.source.byLayers===true?new pn({countsBlocks:false}):void 0;if(!r.store.keepsPacked)i.debug(`${D("compression")}\
 has no effect here: this image store keeps layers unpacked`);const a=r.store.keepsPacked?Bd(t,e):void 0;const d=await fo(
e,r,s,a?.spans);const c=a&&((b,S)=>a.pack(b,S));const u=await XE(r.store).store(r,d,{...n,pack:c});await e.resume();if(o.
aborted)throw U(o.reason);const f=Dd(d,e);const l=await Vr(r,u,f.dataBytes>0);const p=s?.bytes??l;const h=u.packedBytes===
void 0?"":`, packed ${k(u.packedBytes)}${a?.copied??""}`;i.info(`Stored ${oe(f.entries)} in one layer of ${k(p)}${h}`);const{
bytesWritten:g}=d;return{...ZD(u),newBytes:p,streamBytes:g,counts:f}}function ZD(t){const{packedBytes:e,expectedId:n,configDigest:r}=t;
return{stored:t,packedBytes:e,imageId:n,configDigest:r}}async function rL({run:t,options:e},n,{found:{record:r}}){const i=await Ed(
n,t,{totalBytes:iL(r)});const o=i.digest();if(o!==r.diffId)throw oL(o,r.diffId,e);return i.bytesWritten}var KD=512+256;function iL({
entries:t,dataBytes:e,rules:n}){const r=n.reduce((i,o)=>i+o.bytes+o.entries*KD,0);return e+t*KD+r}function oL(t,e,{layer:n,
verify:r,html:i}){if(n.script===void 0&&!n.aptClean)return ln(`the source's layer is ${t}, but the cached layer is ${e}.`);
const o=[...r?[D("verify")]:[],...i===void 0?[]:[D("html")]];return new m("CACHE_DIFFERS","The commands produced a layer\
 that differs from the cached one, so the layer is made again.",{hint:`If this happens in every run, leave out ${o.join(
" and ")}, or the cache.`})}async function Qr(t,e,n){const{run:r,options:i}=t;const o=performance.now();const s=await VD(t,e,n);const{ran:a,isRead:d}=s;
const c=await YD(t,s,n);const u=await qD(t,c,e);const f=performance.now()-o;const l=e.kind==="hit"?e.found.record:await GD(
c,a,r.signal);tD(l,r.log);QE(l.suggestions,i,r.log);const p=await s.sourceSize;return{job:t,cached:e,input:c,layer:u,surveyed:l,
sourceSize:p,layerMs:f,isRead:d}}function Wd({job:t,cached:e,layerMs:n,isRead:r}){if(e.kind==="hit"&&!r)JE(e,n,t.run.log)}
function Jd(t,{isMet:e,budgets:n,checks:r}){const{job:i,cached:o,input:s,layer:a,surveyed:d,sourceSize:c}=t;const{newBytes:u,
packedBytes:f,imageId:l,configDigest:p}=a;return{...Jn(c.bytes,u),oldLayers:i.source.layerCount,newLayers:1,oldHistory:c.
history,newHistory:[{command:hd,bytes:u,hasLayer:true}],oldPackedBytes:c.packedBytes,newPackedBytes:f,imageId:e?l:void 0,
configDigest:e?p:void 0,budgets:n,checks:r,directories:d.directories,rules:d.rules,commands:d.commands,spared:d.spared,skippedPresets:d.
skippedPresets,suggestions:d.suggestions,cacheHit:o.kind==="none"&&!o.wasAsked?void 0:o.kind==="hit",page:s.survey.page}}var QD="moby.buildkit.cache.v0";function e0(t){if(!(QD in t))return{config:t,hadCache:false};const{[QD]:e,...n}=t;return{
config:n,hadCache:true}}var sL=[/^ostree\.(?:commit|final-diffid|bootable)$/,/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/];
var aL=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function t0(t,e){const n=y(t,"config","Labels");if(!P(n))return[];return Object.keys(n).filter(r=>sL.some(i=>i.test(r))||
n0(w(n,r)??"",e))}function wo(t,e){const n=([i,o])=>aL.test(i)||n0(o,e);const r=Object.entries(t);return{kept:Object.fromEntries(
r.filter(i=>!n(i))),leftOut:r.filter(n).map(([i])=>i)}}function n0(t,e){return e.some(n=>t.includes(n.replace(/^sha256:/,
"")))}async function Gd({run:t,source:e}){const{log:n}=t;const r=await e.readConfig();if(r.missing!==void 0)n.warning(r.missing);
return dL(r,e,n)}function dL(t,e,n){const{config:r,hadCache:i}=e0(t.json);if(i)n.debug("removed BuildKit's inline cache \
metadata, which refers to the source's layers");const o=[e.id,...e.diffIds,...t.digest===void 0?[]:[t.digest],...(t.packedLayers??
[]).map(({digest:c})=>c)];const s=t0(r,o);if(s.length>0)n.warning(`Some labels describe the source's layers, which the r\
esult does not have: ${s.map(c=>JSON.stringify(c)).join(", ")}. The labels are kept, but tools that rely on them (ostree\
 or bootc hosts, a buildpacks rebase) do not work with the result.`);const{kept:a,leftOut:d}=wo(t.annotations,o);if(d.length>
0)n.debug(`removed annotations about the source's own blobs: ${d.join(", ")}`);return{...t,json:r,annotations:a}}async function r0(t){var o=[];try{const e=rt(o,new AsyncDisposableStack,true);const n={...t,sourceConfig:Ct(e,Gd(t))};const r=await ud(
n);e.defer(()=>ld(r));const i={...n,scans:Cd(t,r,e)};try{return await Xl(i,r)}catch(u){if(i.scans?.hasFailed!==true)return await Xl(
i,await fd(u,r,i));i.run.log.debug(`packed anew: ${E(u)}`);return await Xl({...i,scans:void 0},r)}}catch(s){var a=s,d=true}finally{
var c=it(o,a,d);c&&await c}}async function Xl(t,e){var f=[];try{const n=rt(f,new AsyncDisposableStack,true);const r=await Qr(
t,e,n);const i=await cL(t,r);const{layer:o,input:s,surveyed:a,layerMs:d}=r;const{stored:c,counts:u}=o;await sd(t,c,s.reader);
if(e.kind==="miss"&&c!==void 0&&i.isMet)await md(t,e,{stored:c,surveyed:a,...u,ms:d});Wd(r);return Jd(r,i)}catch(l){var p=l,
h=true}finally{var g=it(f,p,h);g&&await g}}async function cL({run:t,engine:e,options:n,tags:r,source:i},{input:o,layer:s,
sourceSize:a}){const{reader:d,expected:c}=o;const{stored:u,newBytes:f,streamBytes:l=f}=s;const p=Gn(n.budgets,{oldBytes:a.
bytes,newBytes:f});const h=Nt(p)===void 0;if(u===void 0||!h)return{budgets:p,isMet:h,checks:xl};const[g]=c;const b=g&&{expected:g,
source:i,reader:d,streamBytes:l};const S=await PE(e,u,b,n.test);if(t.signal.aborted)throw U(t.signal.reason);await r.move(
e.docker,u.expectedId,u.reference);return{budgets:p,isMet:h,checks:S}}import{rename as PL,rm as TL}from"node:fs/promises";import{join as IL}from"node:path";import{stat as uL,statfs as fL}from"node:fs/promises";import{dirname as lL,resolve as mL}from"node:path";async function o0(t,e,n){const r=new Map;for(const s of t){if(s.transport==="docker")continue;const a=await pL(s);const d=await i0(
a);if(d===void 0)continue;const c=r.get(d)??{directory:a,names:[]};c.names.push(s.text);r.set(d,c)}const i=await i0(n);const o=[];
for(const[s,{directory:a,names:d}]of r){const c=s===i;const u=e*(d.length+(c?1:0));const f=await fL(a).catch(()=>void 0);
const l=f===void 0?u:f.bavail*f.bsize;if(l>=u)continue;const p=[...d,...c?["the spool in temp-dir"]:[]].join(", ");o.push(
`The disk of ${a} may be too small: the result needs about ${k(u)} there (for ${p}), but only ${k(l)} are free. If it do\
es not fit, everything stays as it was.`)}return o}async function pL({transport:t,path:e}){const n=await dn(mL(e));return t===
"oci"&&await Te(n)!==void 0?n:lL(n)}async function i0(t){return uL(t).then(({dev:e})=>e,()=>void 0)}async function s0({run:t,options:e,sweep:n},{platforms:r}){const{tagLocations:i,tempDir:o,layer:s}=e;const a=s.compression.
kind!=="none";const d=r.reduce((u,f)=>u+hL(f,a),0);const c=()=>o0(i,d,o);if((await c()).length===0)return;await n.settle();
for(const u of await c())t.log.warning(u)}function hL({source:t,image:e},n){const r=e?.layers.map(({descriptor:i})=>i);if(r===
void 0&&t.knownBytes===void 0)return 0;return yo(r,t.knownBytes??0,n||r!==void 0)}function d0(t,e){const[n]=t;if(n!==void 0&&t.length===1)return{...n,...e};const r=i=>t.reduce((o,s)=>o+i(s),0);return{...Jn(
r(i=>i.oldBytes),r(i=>i.newBytes)),oldLayers:r(i=>i.oldLayers),newLayers:r(i=>i.newLayers),oldHistory:void 0,newHistory:void 0,
directories:void 0,oldPackedBytes:Yd(t.map(i=>i.oldPackedBytes)),newPackedBytes:Yd(t.map(i=>i.newPackedBytes)),configDigest:void 0,
checks:{verifiedEntries:Yd(t.map(i=>i.checks.verifiedEntries)),isTested:t.some(i=>i.checks.isTested)},cacheHit:t.some(i=>i.
cacheHit===void 0)?void 0:t.every(i=>i.cacheHit),rules:Vd(t.flatMap(i=>i.rules),({kind:i,name:o})=>`${i} ${o}`,a0),commands:Vd(
t.flatMap(i=>i.commands),({name:i})=>i,gL),spared:Vd(t.flatMap(i=>i.spared),({what:i,why:o})=>JSON.stringify([i,o]),a0),
skippedPresets:[...new Set(t.flatMap(i=>i.skippedPresets))],suggestions:Vd(t.flatMap(i=>i.suggestions??[]),({name:i})=>i,
(i,o)=>({...i,bytes:i.bytes+o.bytes})),page:yL(t),...e}}function Yd(t){return t.reduce((e,n)=>e===void 0||n===void 0?void 0:
e+n,0)}function Vd(t,e,n){const r=new Map;for(const i of t){const o=r.get(e(i));r.set(e(i),o===void 0?i:n(o,i))}return[...r.
values()]}function a0(t,e){return{...t,entries:t.entries+e.entries,bytes:t.bytes+e.bytes}}function gL(t,e){const n=Yd([t.
bytes,e.bytes]);return{name:t.name,ms:t.ms+e.ms,...n===void 0?{}:{bytes:n}}}function yL(t){const e=[];const n=[];const r=[];
const i=new Set;for(const{platform:o,page:s}of t){if(s===void 0)return void 0;const a=s.groups.map(d=>{const c=e.findIndex(
({name:u,kind:f})=>u===d.name&&f===d.kind);return c===-1?e.push(d)-1:c});n.push(Zl(s.result,o,a));if((s.dropped[3]??[]).
length>0)r.push(Zl(s.dropped,o,a));for(const d of s.notes)i.add(d)}return{groups:e,result:["",0,-1,n],dropped:["",0,-1,r],
notes:[...i]}}function Zl([,t,e,n],r,i){const o=i[e]??-1;if(n===void 0)return[r,t,o];return[r,t,o,n.map(s=>Zl(s,s[0],i))]}async function c0({id:t,index:e},n,{kind:r}){const i=await Promise.all(n.map(s=>wL(s,t,r)));if(e===void 0)return{images:i,
index:e};const{kept:o}=wo(e.annotations,[t]);return{images:i,index:{...e,annotations:o}}}async function wL({found:t,made:e},n,r){
const{image:i}=t;const{job:o,layer:s}=e;const{packed:a}=s;if(a===void 0)throw new Error("the layer is not in a file");const{
source:d}=o;const{annotations:c,digest:u}=await o.sourceConfig;const f=[n,d.id,...d.diffIds,...u===void 0?[]:[u]];const l=i?.
format??"oci";const{path:p,diffId:h,packedBytes:g}=a.file;const b=xr(l,r);return{config:a.config,platform:d.platform,indexPlatform:i?.
indexPlatform,entryAnnotations:wo(i?.entryAnnotations??{},f).kept,annotations:c,format:l,layer:{path:p,diffId:h,descriptor:{
mediaType:b,digest:a.file.digest,sizeBytes:g}}}}import{createReadStream as bL}from"node:fs";import{join as EL}from"node:path";async function u0(t,e,n,r){const[i]=e;const o=i?.layer.packed;if(i===void 0||o===void 0)throw new Error("there is nothin\
g to store");if(e.length>1)return DL(t,e,n,r);const s=await Kr(t.engine,o.file,o.request);await Vr(t.engine,s,o.hasContent);
return{stored:s,platforms:e}}async function DL({run:t,engine:e,options:n},r,i,o){const s=qe(t.runId);const a=EL(o,"index\
.tar");const d=`docker-archive:${a}:${s}`;const c=ue(s,"tag");const u=xa({transport:"docker-archive",text:d,path:a,reference:c,
index:void 0},{...t,tempDir:n.tempDir});const f=await u.write(i);await f.publish();const l=f.digest;const p=await $n(e,l);
const h=r[0]?.layer.packed?.file.diffId??"";const g={reference:p?l:s,expectedId:l,diffId:h};const b=()=>e.transport.loadImage(
bL(a),void 0,t.signal);const S=await Yr(e,g,b);const x=S.split("\n").find(q=>/^error /i.test(q.trim()));if(x!==void 0)throw Ql(
"a load without an error",JSON.stringify(x));const I=w(await ne(e,g.reference),"Id");if(I!==l)throw Ql(`the ID ${l}`,String(
I));const M={stored:{...g,importedId:void 0},platforms:r};for(const q of r)await SL(e,M,q);return M}async function SL(t,e,{
job:n,layer:r}){const{platform:i}=n.source;const{diffIds:o}=await em(t,e,i);const s=r.packed?.file.diffId;if(o.length!==
1||o[0]!==s)throw Ql(`one layer ${s} for ${C(i)}`,JSON.stringify(o))}function Ql(t,e){return new m("CHECK_FAILED",`The s\
tored image differs from what was sent: expected ${t}, found ${e}. Nothing was tagged.`,{hint:X})}async function em(t,{stored:e,
platforms:n},r){const i=n.length>1?r:void 0;const o=await gt(t,e.reference,i);if(o!==void 0)return o;throw new m("CHECK_\
FAILED",`The stored image ${e.reference} disappeared from the engine before it was checked.`,{hint:"Check whether someth\
ing removes images on this machine, then run again."})}async function f0({run:t,engine:e},n){const r=new Map;for(const i of n.
platforms){const{job:o,input:s,layer:a}=i;const d=o.source.byLayers===true?"engine":"exact";const c=s.expected.find(b=>b.
view===d);if(c===void 0)continue;const u=await em(e,n,o.source.platform);const{newBytes:f,streamBytes:l=f}=a;const p={expected:c,
source:o.source,streamBytes:l};const h=o.platformTitle===void 0?"":` ${o.platformTitle}`;const g=()=>Jr(t,yt(e,u),p);r.set(
i,await t.log.group(`Verify${h} in the engine`,g))}return r}async function l0({run:t,engine:e,options:n},r){const{test:i}=n;
if(i===void 0)return false;const o=await em(e,r,void 0);await t.log.group("Test",()=>Gr(e,o,i));return true}var m0={names:[],imageId:void 0,counts:void 0,isTested:false};async function p0(t,e,n){const{run:r,options:i,places:o,placements:s}=t;
const{compression:a}=i.layer;const d=await c0(e,n,a);const c=n.map(({made:g})=>g);for(const g of o){await r.log.group(`W\
rite ${g.target.name}`,async()=>{s.add({...g,written:await g.target.write(d)})})}const u=xL(t);const f=u===void 0?[]:Qa(
u.engine,c,g=>g.job.source.platform);const l=u&&await r.log.group("Store in the engine",()=>u0(u,f,d,t.spool));const p=[];
if(i.verify){for(const g of s.all){for(const[b,S]of(await kL(t,g,{set:d,all:c})).entries())p[b]=S}if(u!==void 0&&l!==void 0){
const g=await f0(u,l);for(const[b,S]of c.entries())p[b]??=g.get(S)}}const h=u!==void 0&&l!==void 0&&await l0(u,l);if(r.signal.
aborted)throw U(r.signal.reason);await s.publish("files");if(u!==void 0&&l!==void 0){const{stored:g}=l;await t.tags.move(
u.engine.docker,g.expectedId,g.reference);await sd(u,g,{close:async()=>{}})}await s.publish("registries");return{names:o.
map(({target:g,location:b})=>({name:g.name,digest:s.all.find(S=>S.location===b)?.written.digest??""})),imageId:l?.stored.
expectedId,counts:i.verify?p:void 0,isTested:h}}function xL(t){const{engine:e,options:n}=t;return e===void 0||n.tags.length===
0?void 0:{...t,engine:e}}async function kL({run:t,options:e},{target:n,written:r},{set:i,all:o}){const s=await r.readBack();
try{const a=i.images.map(({config:f})=>$(f));const d=s.images.map(({config:f})=>f.descriptor.digest);if(JSON.stringify(d)!==
JSON.stringify(a)){throw new m("CHECK_FAILED",`${n.name} must have the images with the configs ${a.join(", ")}, but has ${d.
join(", ")}. Nothing was tagged.`,{hint:"Run again. If it happens again, check the disk, or the registry."})}const c=[];
const u={...t,tempDir:e.tempDir};for(const[f,l]of s.images.entries()){const{job:p,input:h,layer:g}=o[f];const b=h.expected.
find(({view:Q})=>Q==="exact");const{newBytes:S,streamBytes:x=S}=g;const I=p.platformTitle===void 0?"":` ${p.platformTitle}`;
const M=Lr(l,s,u);const q={expected:b,source:p.source,streamBytes:x};const me=()=>Jr(t,M,q);c.push(await t.log.group(`Ve\
rify${I} in ${n.name}`,me))}return c}finally{await s.close()}}async function h0(t,e,n){var h=[];try{const r=rt(h,new AsyncDisposableStack,true);const{options:i}=t;const o=i.dryRun?void 0:
await ed(t,r);if(!i.dryRun)await s0(t,e);const s=[];for(const[I,M]of e.platforms.entries()){const q=o===void 0?void 0:IL(
o,`layer-${I}`);const me=e.platforms.length>1?C(M.source.platform):void 0;const{source:Q,inEngine:Se}=M;const ri=await CL(
{...t,source:Q,inEngine:Se,packTo:q,platformTitle:me},r);s.push({found:M,made:ri})}const a=s.map(({made:I})=>I);const d=I=>a.
reduce((M,q)=>M+I(q),0);const c=Gn(i.budgets,{oldBytes:d(({sourceSize:I})=>I.bytes),newBytes:d(({layer:I})=>I.newBytes)});
const u=Nt(c)===void 0;const f=u&&o!==void 0?await p0({...t,places:n,spool:o},e,s):m0;for(const I of a)if(u)await OL(I);
for(const I of a)Wd(I);const l=a.map((I,M)=>{const q=f.counts?.[M];const me={verifiedEntries:q,isTested:f.isTested};const Q=C(
I.job.source.platform);return{...Jd(I,{isMet:u,budgets:[],checks:me}),platform:Q}});const p=f.imageId??(l.length===1?l[0]?.
imageId:void 0);return{...d0(l,{budgets:c,imageId:p}),platforms:l,written:f.names}}catch(g){var b=g,S=true}finally{var x=it(
h,b,S);x&&await x}}async function CL(t,e){var a=[];try{const n={...t,sourceConfig:Ct(e,Gd(t))};const r=await ud(n);e.defer(
()=>ld(r));const i=rt(a,new AsyncDisposableStack,true);const o={...n,scans:Cd(t,r,i)};const s=await Qr(o,r,e).catch(async l=>o.
scans?.hasFailed===true?BL(l,o,r,e):Qr(o,await fd(l,r,o),e));await s.input.reader.close();return s}catch(d){var c=d,u=true}finally{
var f=it(a,c,u);f&&await f}}async function BL(t,e,n,r){e.run.log.debug(`packed anew: ${E(t)}`);if(e.packTo!==void 0)await TL(
e.packTo,{force:true});return Qr({...e,scans:void 0},n,r)}async function OL({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o}){
const s=r.packed?.file;const a=n.reader.isReproducible?pd(e,t):void 0;if(e.kind!=="miss"||s===void 0||a===void 0)return;
const{diffId:d,digest:c,packedBytes:u,packing:f}=s;const l=await PL(s.path,a).then(()=>true,()=>false);if(!l)return;const p={
diffId:d,savedFile:{digest:c,packedBytes:u,packing:f}};await md(t,e,{stored:p,surveyed:i,...r.counts,ms:o})}import{constants as g0}from"node:fs";import{access as y0,readFile as vL,rename as _L,rm as AL,stat as w0,writeFile as RL}from"node:fs/promises";
import{dirname as b0,join as FL}from"node:path";var NL={report:"report",html:"page",summary:"summary"};async function qd(t,e){try{await y0(`${b0(e)}/`,g0.W_OK)}catch(r){
throw Kd(t,e,E(r),r)}const n=await w0(e).catch(()=>void 0);if(n!==void 0&&!n.isFile())throw Kd(t,e,"it exists and is not\
 a file")}async function E0(t){const e=await w0(t).catch(()=>void 0);if(!e?.isFile())return qd("summary",t);await y0(t,g0.
W_OK).catch(n=>{throw Kd("summary",t,E(n),n)})}async function D0(t,e,n,r){const i=FL(b0(e),n);try{await RL(i,r,{flag:"wx"});
await _L(i,e)}catch(o){await AL(i,{force:true}).catch(()=>{});throw Kd(t,e,E(o),o)}}function Kd(t,e,n,r){return new m("B\
AD_INPUT",`Cannot write the ${NL[t]} to ${JSON.stringify(e)}: ${n}.`,{hint:"Name a file in an existing, writable directo\
ry.",cause:r})}async function S0(){return vL(new URL("page.html",import.meta.url),"utf8")}async function x0({run:t,options:e}){const{tempDir:n,tempDirFrom:r,backup:i,report:o,html:s}=e;await FD(n,r,t.runId);if(i!==
void 0)await Cg(i);if(o!==void 0)await qd("report",o);if(s!==void 0)await qd("html",s)}async function k0({run:t,options:e}){
const n={...t,tempDir:e.tempDir};const r=e.tagLocations.map(i=>({location:i,target:xa(i,n)}));for(const{target:i}of r)await i.
check();return r}var Xd=class{#e;#t=[];#n=0;constructor(e){this.#e=e}get all(){return this.#t}add(e){const n=tm(e)?this.#t.length:this.#t.
filter(P0).length;this.#t.splice(n,0,e)}async publish(e){const n=e==="files"?P0:tm;for(const r of this.#t.filter(n)){this.#n++;
await r.written.publish()}}async undo(){const e=this.#t.splice(0);const n=this.#n;this.#n=0;for(const{written:r,target:i}of e.
slice(0,n).toReversed())await this.#i(`could not be taken back from ${i.name}`,()=>r.undo());await this.#r(e)}async finish(){
await this.#r(this.#t.splice(0))}async#r(e){for(const{written:n,target:r}of e)await this.#i(`left something beside ${r.name}`,
()=>n.discard())}async#i(e,n){await n().catch(r=>this.#e.warning(`The result ${e}: ${Je(r)}`))}};function tm({location:t}){
return t.transport==="docker"}function P0(t){return!tm(t)}import{isDeepStrictEqual as $L}from"node:util";var nm=Symbol("any value");var LL={clean:[],exclude:[],aptClean:false,script:void 0,scriptNetwork:nm,sourceDateEpoch:void 0,
compression:nm};function ML(t){return Object.entries(LL).every(([e,n])=>n===nm||$L(t[e],n))}function T0(t){const{inEngine:e,
options:n}=t;return e!==void 0&&e.layerCount<=1&&ML(n.layer)&&!(e.image.isIndex&&n.platforms!=="default")}async function I0({
engine:t,inEngine:e,options:n,tags:r}){const{log:i,signal:o}=t;const{digest:s}=await e.readConfig();const{bytes:a,packedBytes:d,
history:c}=await e.measure();const{test:u,dryRun:f,html:l}=n;const p=Gn(n.budgets,{oldBytes:a,newBytes:a});const h=Nt(p)===
void 0;const g=l===void 0?void 0:new Zr(true);if(g!==void 0){const I=()=>UL(t,e,a,g);await i.group("Look through",I).catch(
M=>{if(o.aborted)throw M;i.warning(Je(M))})}const b=u!==void 0&&!f&&h;if(!f&&h){if(u!==void 0)await i.group("Test",()=>Gr(
t,e.image,u));await r.move(t.docker,e.id,e.id)}const S=e.layerCount;const x=S===0?"has no layer":"is already one layer";
if(h)i.notice(`${e.reference} ${x} and no option changes it: it ${f?"would be":"was"} tagged without changes.`);return{...Jn(
a,a),oldLayers:S,newLayers:S,oldHistory:c,newHistory:c,oldPackedBytes:d,newPackedBytes:d,imageId:h?e.id:void 0,configDigest:h?
s:void 0,budgets:p,checks:{verifiedEntries:void 0,isTested:b},cacheHit:void 0,directories:g?.directories,page:g?.page,rules:[],
commands:[],spared:[],skippedPresets:[]}}async function UL(t,e,n,r){const i=await e.openReader();const o=new G(i.decide,
r.observer);await cn(t,[await i.open(t.signal),o],()=>n);await i.close()}async function C0(t,e){const{run:n,engine:r}=t;if(r===void 0)return;for(const{source:i,inEngine:o}of e.platforms){if(o===
void 0)continue;const s=async c=>{const u=`Compare the engine's view with the layers (${C(i.platform)})`;const f=i.knownBytes??
0;await n.log.group(u,()=>SE(n,o,c,f))};if(i.byLayers===true){await s(i);continue}const a={platforms:[i.platform],isEach:true};
const d=await yl({...t,engine:r},o.image,a);try{for(const c of d.platforms)await s(c.source)}finally{await d.close()}}}var HL="{{title}}";var zL="{{data}}";function O0(t,e){const[n,r]=B0(t,HL);const[i,o]=B0(r,zL);return[n,jL(Kt(e.title)),i,
WL(e),o].join("")}function B0(t,e){const[n,r,...i]=t.split(e);if(n===void 0||r===void 0||i.length>0)throw new Error(`the\
 page template must contain ${e} exactly once`);return[n,r]}function jL(t){return t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(
0)};`)}function WL(t){return JSON.stringify(t).replace(/[<\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}async function v0({report:t,page:e},n,{runId:r,log:i},o=S0){const s=async(a,d)=>{const c=n[a];if(c===void 0)return void 0;
try{if(a==="html"&&e===void 0){i.warning("The page was not written: the files of the result are not known.");return void 0}
await D0(a,c,`${ie(r)}${a}`,await d());return c}catch(u){i.warning(Je(u));return void 0}};return{htmlPath:await s("html",
async()=>O0(await o(),Oy(t,e))),reportPath:await s("report",async()=>`${JSON.stringify(t,null,2)}
`)}}function _0(t,e,n,r){const{oldBytes:i,newBytes:o,oldPackedBytes:s,newPackedBytes:a}=t;if(o>i&&!Fo(r.countsBlocks,o-i,
i)){const[f,l]=Wn(o,i);n.warning(`The result (${f}) is larger than the source (${l}).`)}if(s===void 0||a===void 0)return;
if(a<=s)return;const d=e.layer.compression.kind==="zstd"?"a higher compression level makes it smaller":`${D("compression",
"zstd")} makes it smaller`;const[c,u]=Wn(a,s);n.warning(`The compressed result (${c}) is larger than the source's compre\
ssed layers (${u}), so pushing and pulling it takes longer; ${d}.`)}async function A0(t,{id:e,docker:n,log:r,signal:i,cache:o}){for(const p of t.notices)r.notice(p);const s=new Oe(i,t.timeoutSeconds);
const a={runId:e,log:r,signal:s.signal,touch:s.touch};const d=new is(t.tags);const c=new Xd(r);const u=Og(t);const f=new Yo(
u?n:void 0,Nw(t),r);let l;try{if(u){const h=await kp(n.withWatchdog(s),r);l={...h,runId:e,log:r,signal:s.signal}}const p=await JL(
{run:a,engine:l,options:t,tags:d,placements:c,sweep:f,cache:o});await c.finish();if(Jo(e))await $t(n,t.timeoutSeconds,h=>wn(
h,e,r));return p}catch(p){await c.undo();if(l!==void 0){await $t(n,t.timeoutSeconds,async h=>{await d.undo(h,r);await wn(
h,e,r)})}throw s.signal.aborted?U(s.signal.reason):p}finally{if(!s.signal.aborted)await f.settle();await f.end();s.release()}}
async function JL(t){var M=[];try{const e=rt(M,new AsyncDisposableStack,true);const n=performance.now();const{run:r,engine:i,
options:o}=t;const{log:s}=r;await x0(t);const a=await k0(t);const d=await pE(t);e.defer(()=>d.close());const c=hE(t,d);VL(
t,c);await YL(t,d);if(o.verifiesLayers&&!o.dryRun)await C0(t,c);const u=await GL(t,c,a);const f=Nt(u.budgets);const l=f===
void 0&&!o.dryRun;const p=l&&o.push?await KL(t,u):[];if(l)qL(t,u);const[h]=d.platforms;if(l&&o.removeOld&&i!==void 0&&h?.
inEngine!==void 0)await Jp(i,h.inEngine.image,u.imageId);const g=performance.now()-n;const b=p[0]?.digest??u.written[0]?.
digest;const S={...u,digest:b,pushed:p};const x=Cy(S,{options:o,engine:i,source:XL(t,c),ms:g});const I=await v0({report:x,
page:u.page},o,r);if(o.dryRun)s.notice("Dry run: nothing was stored, tagged or pushed.");_0(u,o,s,{countsBlocks:x.sizes===
"blocks"});s.info(ep({...u,ms:g}));return{...S,report:x,...I,budgetError:f}}catch(q){var me=q,Q=true}finally{var Se=it(M,
me,Q);Se&&await Se}}async function GL(t,e,n){const{engine:r}=t;const[i,...o]=e.platforms;if(i===void 0||r===void 0||n.length>
0||o.length>0)return h0(t,e,n);const{source:s,inEngine:a}=i;const d={...t,source:s,inEngine:a,engine:r};const c=T0(d)?await I0(
d):await r0(d);const u=C(s.platform);return{...c,platforms:[{...c,platform:u}],written:[]}}function VL({run:t,engine:e},{
reference:n,platforms:r,notices:i}){const o=r.map(({source:a})=>`${C(a.platform)}, ${ve(a.layerCount)}`);const s=e===void 0?
"":` on Docker ${e.version}`;t.log.info(`Flattening ${n} (${o.join("; ")})${s}`);for(const a of i)t.log.notice(a)}async function YL({
run:t,engine:e,options:n},r){const{backup:i,dryRun:o}=n;const s=r.platforms[0]?.inEngine?.image;if(i===void 0||o||e===void 0||
s===void 0)return;await t.log.group("Back up",()=>Bg(e,s,i))}async function KL({run:t,engine:e,options:n},r){if(e===void 0||
n.tags.length===0)return[];return t.log.group("Push",()=>Lp(e,n.tags,r))}function qL({run:t,options:e},{written:n}){const{
tags:r}=e;if(r.length>0)t.log.info(`Tagged ${r.map(Xn).join(", ")}`);for(const{name:i,digest:o}of n)t.log.info(`Wrote ${i}\
, ${o}`)}function XL(t,e){const{reference:n,id:r,platforms:i}=e;const{source:o,inEngine:s}=i[0];return{reference:n,id:r,
ofContainer:o.ofContainer,platforms:i.map(a=>a.source.platform),countsBlocks:Fn({...t,source:o,inEngine:s})}}function R0(t){const e={"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"image-id":t.imageId,"config-digest":t.configDigest,digest:t.digest,"c\
leaned-bytes":Dr(t),report:t.reportPath,html:t.htmlPath,platforms:JSON.stringify(t.platforms.map(ZL)),"cache-hit":t.cacheHit===
void 0?void 0:String(t.cacheHit)};return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==void 0))}function ZL(t){return{
platform:t.platform,"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"config-digest":t.configDigest??null,"cleaned-bytes":Dr(t),"cache-hit":t.
cacheHit??null}}import{tmpdir as T1}from"node:os";import{resolve as om}from"node:path";import{resolve as QL}from"node:path";function F0(t){e1(t);if(t.container!==void 0)t1(t);if(t.imageLocation!==void 0)n1(t,t.imageLocation.text);r1(t);i1(t);o1(
t)}function e1(t){const{backup:e,report:n,html:r}=t;const i=Object.entries({backup:e,report:n,html:r});const o=t.tagLocations.
flatMap(a=>"path"in a?[["tag",QL(a.path)]]:[]);const s=[...i,...o];for(const[a,[d,c]]of s.entries()){if(c===void 0)continue;
const u=s.slice(0,a).find(([f,l])=>l===c&&f!=="tag");if(u===void 0)continue;throw new m("BAD_INPUT",`The ${T(u[0],d)} ha\
ve the same path ${JSON.stringify(c)}.`,{hint:"Give each its own path."})}}function De(t,e,n,r=`Leave ${D(t)} out.`){throw new m(
"BAD_INPUT",`The ${T(t)} cannot be combined with ${e}: ${n}.`,{hint:r})}function t1(t){const e=D("container");const n=r=>De(
r,e,"it would run in a new container of the image, without the changes in this container",'Run the commands in the conta\
iner yourself ("docker exec"), or flatten the result again.');if(t.layer.aptClean)n("apt-clean");if(t.layer.script!==void 0)
n("run");if(t.platforms!=="default")De("platform",e,"a container already has its platform");if(t.pull==="always")De("pul\
l",e,"a container's image is already present");if(t.backup!==void 0)De("backup",e,"flattening does not change the contai\
ner");if(t.removeOld)De("remove-old",e,"the container still uses its image")}function n1(t,e){const n=D("image",e);const r=i=>`\
Load the image into the engine first and name it without a transport, or leave ${D(i)} out.`;if(t.layer.script!==void 0){
De("run",n,"a script runs in a container, and that image is in no engine",`Use ${D("clean")} and ${D("exclude")}, or loa\
d the image into the engine first.`)}if(t.backup!==void 0)De("backup",n,"it saves an image of an engine, and that image \
is in none");if(t.removeOld)De("remove-old",n,"it removes an image of an engine");if(!t.pause)De("pause",n,"only a conta\
iner can be paused",r("pause"));if(t.pull==="always")De("pull",n,"only an engine pulls, and that image is read where it \
is");if(t.verifiesLayers){De("verify",n,"it compares an engine's view with the layers, and that image is in no engine",`\
Use ${D("verify","true")}, or load the image into the engine first.`)}}function r1(t){const{tags:e,tagLocations:n,tagTexts:r}=t;
if(e.length>0||n.length===0)return;const i=D("tag",r.join(", "));if(t.test!==void 0){De("test",i,"the command runs in a \
container, and the result is in no engine",`Add a name in the engine to ${D("tag")}, for example "app:flat".`)}const o=n.
some(({transport:s})=>s==="docker");if(t.push&&!o){De("push",i,"a file is not pushed",`Add a name in a registry to ${D("\
tag")}, for example "docker://ghcr.io/owner/app:flat".`)}}function i1(t){const{layer:e,container:n}=t;const r=t.verifiesLayers;
const i=r?"verify":"from";const o=D(i,"layers");if(t.from!=="layers"&&!r)return;if(n!==void 0)De("container",o,"a contai\
ner's own changes are in no layer");if(t.from==="layers"&&e.script!==void 0)De("run",o,"what commands change is in no la\
yer")}function o1({layer:t,platforms:e}){const n=e==="default"||e!=="all"&&e.length===1;if(n||t.script===void 0)return;const r=D(
"platform",e==="all"?"all":e.map(C).join(", "));De("run",r,"a script runs in a container of one platform","Flatten each \
platform in a step of its own.")}function N0(t,e=false){const n=t.split("\n").map(i=>i.trim()).filter(i=>i!==""&&!i.startsWith("#"));if(n.length===0||!n.
every(i=>/^-\s+\S/.test(i)))return t;const r=n.map(i=>s1(i.slice(1).trim()));return e&&r.some(i=>i.includes(","))?t:r.join(
"\n")}function s1(t){const[,e]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(t)??[];if(e!==void 0)return e.replaceAll("''","'");const[
,n]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(t)??[];if(n!==void 0)return n.replace(/\\(["\\])/g,"$1");return t.replace(/\s+#.*$/,
"")}var a1=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]);var $0='"docke\
r-archive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"';var d1=/^([a-z][a-z0-9+-]*):/;var c1=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/;
var u1=/^@(\d{1,9})$/;function rm(t,e="image"){const n=d1.exec(t)?.[1];if(n===void 0)return void 0;const r=t.slice(n.length+
1);switch(n){case"docker-archive":case"oci-archive":case"oci":return f1(n,r,{text:t,input:e});case"docker":return p1(r,{
text:t,input:e});default:if(!a1.has(n)&&!r.startsWith("//"))return void 0;throw hn({text:t,input:e},`has the transport "${n}\
:", which is not supported`,h1(n,r))}}function f1(t,e,n){const{text:r,input:i}=n;const o=e.indexOf(":");const s=o===-1?e:
e.slice(0,o);const a=o===-1?"":e.slice(o+1);const d=t==="oci"?"DIR":"PATH";if(s===""||s.includes("\0")){const f=s===""?"\
has no path":"has a path with a NUL character";throw hn(n,f,`Write it as "${t}:${d}", or "${t}:${d}:REF".`)}const c=l1(a,
n);if(t!=="docker-archive"){const f=a===""||c!==void 0?void 0:a;if(f!==void 0&&!c1.test(f)){const l='After the path and \
a colon comes a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cann\
ot contain a colon.';throw hn(n,`names ${JSON.stringify(f)}, which is not a valid name`,l)}return{transport:t,text:r,path:s,
reference:f,index:c}}const u=a===""||c!==void 0?void 0:m1(a,n,i);return{transport:t,text:r,path:s,reference:u,index:c}}function l1(t,e){
if(!t.startsWith("@"))return void 0;const n=u1.exec(t)?.[1];if(n===void 0){const r='Write the number of the image after \
"@", from 0: "@0" is the first one.';throw hn(e,`has ${JSON.stringify(t)} after its path`,r)}if(e.input==="tag"){const r="\
An index selects one of the images of an archive that exists. Write a name instead.";throw hn(e,"has an index",r)}return Number(
n)}function m1(t,e,n){const r=ue(t,n);if(r.digest!==void 0){throw hn(e,"has a digest","Docker archives name images only \
by tags.")}return r}function p1(t,e){const{text:n,input:r}=e;if(!t.startsWith("//")){if(!t.includes("/"))return void 0;throw hn(
e,'lacks "//" after "docker:"',`Write it as "docker://${t}".`)}const i=t.slice(2);const o=r==="tag"?Zo(i,r):ue(i,r);if(Lt(
i)){throw hn(e,"is an image ID",'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".')}return{
transport:"docker",text:n,reference:o}}function h1(t,e){if(t==="docker-daemon"){return`An image of the engine has no tra\
nsport. Write it as ${JSON.stringify(e.replace(/^\/\//,""))}.`}if(t==="http"||t==="https"){return`An image in a registry\
 is written as ${JSON.stringify(`docker:${e}`)}.`}const n=`If this is the name of an image in the engine, write it as "d\
ocker.io/library/${t}:TAG".`;return`Use ${$0}. "skopeo copy" converts from all other transports. ${n}`}function hn({text:t,
input:e},n,r){const i=`The ${T(e)} must be an image reference or one of ${$0}, but ${JSON.stringify(t)} ${n}.`;return new m(
"BAD_INPUT",i,{hint:r})}function L0(t,e){if(t!==""&&e!==void 0){throw new m("BAD_INPUT",`Set either ${D("image")} or ${D("container")}, not both\
.`,{hint:`To flatten the container, leave ${D("image")} out.`})}if(e!==void 0)return{image:void 0,imageLocation:void 0};
if(t===""){throw new m("BAD_INPUT",`The ${T("image")} is required, but is empty.`,{hint:`Name the image to flatten, for \
example "app:latest", or a container with the ${T("container")}.`})}const n=rm(t,"image");const r=n===void 0?ue(t,"image"):
void 0;return{image:r,imageLocation:n}}function M0(t,e){const n=t.split(/[\n,]/).map(a=>a.trim()).filter(a=>a!=="");if(n.
length===0&&!e){throw new m("BAD_INPUT",`The ${T("tag")} is required, but is empty.`,{hint:'Give the result a name, for \
example "app:flat".'})}const r=new Map;const i=new Map;const o=new Map;for(const a of n){const d=rm(a,"tag");const c=d===
void 0?Zo(a,"tag"):void 0;const u=c===void 0?a:se(c);if(o.has(u))continue;o.set(u,a);if(c!==void 0)r.set(u,c);if(d!==void 0)
i.set(u,d)}const s=[...i.values()];g1(s);return{tags:[...r.values()],tagLocations:s,tagTexts:[...o.values()]}}function g1(t){
const e=new Map;for(const n of t){if(n.transport!=="docker-archive"&&n.transport!=="oci-archive")continue;const r=e.get(
n.path);e.set(n.path,n);if(r===void 0)continue;throw new m("BAD_INPUT",`The ${T("tag")} has the path ${JSON.stringify(n.
path)} twice: ${JSON.stringify(r.text)} and ${JSON.stringify(n.text)}.`,{hint:"An archive holds one result. Give each it\
s own path."})}}var y1=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/;var U0=/^[0-9a-f]{12,64}$/;function H0(t,e){const n=e.
map(b1).filter(i=>i!==void 0);const r=w1(t);return r===void 0?n:[...n,r]}function w1(t){const e=ef(t);const n=zi(t);if(n.
every((o,s)=>o===e[s]))return void 0;const r=n.map((o,s)=>o===e[s]?o:"true");const i=e.length===1?"which":`in which ${JSON.
stringify(Ne)}`;return`${D("clean",r.join(", "))} means ${D("clean",n.join(", "))}, ${i} selects all safe presets.`}function b1(t){
const{text:e,domain:n}=t;const r=Xn(t);if(U0.test(e)||y1.test(e)){const i=U0.test(e)?"looks like an ID":"has no reposito\
ry name";return`The tag ${JSON.stringify(e)} ${i}: the result will be named ${r}. Write it as "name:tag", for example ${JSON.
stringify(`app:${e}`)}.`}if(!/[.:]/.test(n)&&n!=="localhost")return`The tag ${JSON.stringify(e)} refers to the registry ${JSON.
stringify(n)}, because only registry names can contain upper-case letters. Repository names are lower case: write ${JSON.
stringify(e.toLowerCase())} for one on Docker Hub.`;return void 0}var E1={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},container:{
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
ssed layer"}};var Zd=Object.fromEntries(Object.entries(Po).map(([t,e])=>[t,{kind:e,...E1[t]}]));import{resolve as D1,sep as S1}from"node:path";var im={true:true,True:true,TRUE:true,false:false,False:false,FALSE:false};function Ot(t,e){const n=Object.hasOwn(im,e)?
im[e]:void 0;if(n===void 0){throw new m("BAD_INPUT",`The ${T(t)} must be true or false, but is ${JSON.stringify(e)}.`,{hint:`\
Write ${D(t,"true")} or leave it out.`})}return n}var x1=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function j0(t){if(x1.test(t))return t;
throw new m("BAD_INPUT",`The ${T("container")} must be a container's name or ID, but is ${JSON.stringify(t)}.`,{hint:'"d\
ocker ps --all" lists the names, which consist of letters, digits, "_", "." and "-".'})}function Qd(t,e){const n=r=>new m(
"BAD_INPUT",`The ${T(t)} must be the path of a file, but ${r}.`,{hint:'Name a file, for example "backup/app.tar".'});if(e.
includes("\0"))throw n("it contains a NUL character");if(e.endsWith("/")||e.endsWith(S1))throw n(`${JSON.stringify(e)} i\
s a directory`);return D1(e)}var k1=8**11-1;function W0(t){if(t===void 0||t==="")return void 0;const e=/^[0-9]{1,11}$/.test(
t)?Number(t):Number.NaN;if(!(e<=k1)){throw new m("BAD_INPUT",`The environment variable SOURCE_DATE_EPOCH must be whole s\
econds since 1970, but is ${JSON.stringify(t)}.`,{hint:'Set it to the output of "git log -1 --format=%ct", or unset it.'})}
return e}function J0(t){if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(t))return t;throw new m("BAD_INPUT",`The ${T("run-network")}\
 must be the name of a network, but is ${JSON.stringify(t)}.`,{hint:'Name a network that "docker network ls" lists, for \
example "bridge". The default is "none".'})}var z0=2e6;function G0(t){const e=/^[0-9]{1,7}$/.test(t)?Number(t):Number.NaN;
if(!(e<=z0)){throw new m("BAD_INPUT",`The ${T("timeout")} must be whole seconds from 0 (no limit) to ${z0}, but is ${JSON.
stringify(t)}.`,{hint:"Leave it out for the default of 600 seconds."})}return e}var P1=["missing","always","never"];function V0(t){
const e=P1.find(n=>n===t);if(e===void 0){throw new m("BAD_INPUT",`The ${T("pull")} must be missing, always or never, but\
 is ${JSON.stringify(t)}.`,{hint:"Leave it out to pull only images that the engine does not have."})}return e}function Y0(t){
const e=t.split(/[\n,]/).map(r=>r.trim()).filter(r=>r!=="");if(e.length===0)return"default";if(e.includes("all")){if(e.length===
1)return"all";throw new m("BAD_INPUT",`The ${T("platform")} must be a list of platforms or "all", but has both: ${JSON.stringify(
e.join(", "))}.`,{hint:'Leave out "all" to flatten only the platforms that you name.'})}const n=e.map($o);return n.filter(
(r,i)=>n.findIndex(o=>Y(r,o))===i)}function K0(t){if(t==="layers")return{verify:true,verifiesLayers:true};if(!Object.hasOwn(
im,t)){throw new m("BAD_INPUT",`The ${T("verify")} must be true, false or layers, but is ${JSON.stringify(t)}.`,{hint:`W\
rite ${D("verify","true")} or leave it out.`})}return{verify:Ot("verify",t),verifiesLayers:false}}function q0(t){if(t===
"auto"||t==="layers")return t;throw new m("BAD_INPUT",`The ${T("from")} must be auto or layers, but is ${JSON.stringify(
t)}.`,{hint:"Leave it out to read an image in the fastest way."})}var I1=["clean","platform"];function X0(t){const e=d=>t(d).trim()||Zd[d].default;const n=d=>N0(t(d),I1.includes(d));const r=Ot(
"dry-run",e("dry-run"));const i=e("container")===""?void 0:j0(e("container"));const o=L0(e("image"),i);const s=M0(n("tag"),
r);const a={...o,container:i,from:q0(e("from")),pause:Ot("pause",e("pause")),...s,layer:{aptClean:Ot("apt-clean",e("apt-\
clean")),clean:Ty(n("clean")),exclude:cy(n("exclude")),script:t("run").trim()===""?void 0:t("run"),scriptNetwork:J0(e("r\
un-network")),compression:LE(e("compression")),sourceDateEpoch:W0(process.env["SOURCE_DATE_EPOCH"])},cleanWords:zi(n("cl\
ean")),dryRun:r,platforms:Y0(n("platform")),defaultPlatform:process.env["DOCKER_DEFAULT_PLATFORM"]?.trim()||void 0,pull:V0(
e("pull")),push:Ot("push",e("push")),...K0(e("verify")),test:kE(t("test")),backup:e("backup")===""?void 0:Qd("backup",e(
"backup")),removeOld:Ot("remove-old",e("remove-old")),timeoutSeconds:G0(e("timeout")),budgets:{maxBytes:np(e("max-size")),
minSaving:rp(e("min-saving"))},report:e("report")===""?void 0:Qd("report",e("report")),html:e("html")===""?void 0:Qd("ht\
ml",e("html")),summary:Ot("summary",e("summary")),cache:Ot("cache",e("cache")),notices:H0(n("clean"),s.tags),...C1(e("te\
mp-dir"))};F0(a);return a}function C1(t){const e=process.env["RUNNER_TEMP"];if(t!=="")return{tempDir:om(t),tempDirFrom:"\
input"};if(e)return{tempDir:om(e),tempDirFrom:"RUNNER_TEMP"};return{tempDir:om(T1()),tempDirFrom:"system"}}import{constants as lS}from"node:fs";import{appendFile as G1,stat as V1}from"node:fs/promises";var B1=["▏","▎","▍","▌","▋","▊","▉"];var sm=10;var O1=40;function Q0(t,e,n){if(t<=0||e<=0)return"";const r=Math.
max(1,Math.round(Math.min(1,t/e)*n*8));const i=r%8;return"█".repeat(Math.floor(r/8))+(i===0?"":B1[i-1])}function eS(t,e=50){
const n=Math.max(...t.map(({name:s})=>s.length));const r=t.map(({bytes:s})=>k(s));const i=Math.max(...r.map(s=>s.length));
const o=Math.max(...t.map(({bytes:s})=>s));return xt(t.map(({name:s,bytes:a,note:d=""},c)=>[s.padEnd(n),(r[c]??"").padStart(
i),Q0(a,o,e).padEnd(d===""?0:e),d].join("  ").trimEnd()))}function tS(t,e){const n=e.filter(({bytes:s})=>s>0).sort((s,a)=>a.
bytes-s.bytes);if(n.length<2)return"";const r=n.slice(0,sm);const i=n.slice(sm).reduce((s,{bytes:a})=>s+a,0);if(i>0)r.push(
{name:`${n.length-sm} more`,bytes:i});const o=v1(r.map(({name:s})=>Z0(s)));return xt([`pie showData title ${Z0(t)}`,...r.
map(({bytes:s},a)=>`  "${o[a]}" : ${Math.max(s/1e6,.01).toFixed(2)}`)],"mermaid")}function v1(t){const e=new Set;return t.
map(n=>{let r=n;for(let i=2;e.has(r);i++)r=`${n} (${i})`;e.add(r);return r})}function Z0(t){return pe(t.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,
"·"),O1)}function am(t){return t.map(({level:e,text:n},r)=>{if(e===0)return n;const i=s=>{const a=t.slice(r+1).find(d=>d.
level<=s);return a?.level===s};const o=Array.from({length:e-1},(s,a)=>i(a+1)?"│  ":"   ");return`${o.join("")}${i(e)?"\
├─ ":"└─ "}${n}`})}function nS(t,e){const n=t.map(({path:o,bytes:s})=>{const a=o.split("/");const d=a.length-2;const c=Kt(
d===0?o:a.at(-1)??"");return{level:d,name:pe(c,40),bytes:s}});const r=am(n.map(({level:o,name:s})=>({level:o,text:s})));
const i=Math.max(0,...r.map(o=>o.length));return xt(n.map(({bytes:o},s)=>`${(r[s]??"").padEnd(i)}  ${k(o).padStart(7)}  ${Q0(
o,e,30)}`.trimEnd()))}var ei=200;var gn=60;function le(t){return vg(pe(t,ei))}function nt(t){return t.replaceAll(" "," ")}var _1=120;var A1=150;var R1=16;function sS({platforms:t,source:e}){if(t.length<2)return"";const n=t.slice(0,gn).map(i=>{
const o=i.oldPackedBytes===null||i.newPackedBytes===null?"":`${nt(k(i.oldPackedBytes))} → ${nt(k(i.newPackedBytes))}`;
const s=mi(i.savedPercent.toFixed(1));return`| ${le(i.platform)} | ${nt(k(i.oldBytes))} in ${nt(ve(i.oldLayers))} | ${nt(
k(i.newBytes))} | ${nt(s)} | ${o} |`});const r=t.length-n.length;return[`| platform of ${le(e.reference)} | before | aft\
er | | compressed |`,"| --- | ---: | ---: | --- | --- |",...n,...r>0?[`| ${r} more | | | | |`]:[]].join("\n")}function aS(t){
const{source:e,result:n,platforms:r}=t;const i=n.tags[0]??"the result";if(r.length===1){const o={oldLayers:e.layers,newLayers:n.
layers};return iS("History",o,[{title:e.reference,...e},{title:i,...n}])}return r.map(o=>iS(`History of ${le(o.platform)}`,
o,[{title:e.reference,...rS(o.oldBytes,o.oldHistory)},{title:i,...rS(o.newBytes,o.newHistory)}])).join("\n\n")}function rS(t,e){
return{bytes:t,steps:e?.length??null,history:e}}function iS(t,{oldLayers:e,newLayers:n},r){const i=r.reduce((o,s)=>o+(s.
steps??0),0);return[`<details${i<=R1?" open":""}><summary>${t}: ${ve(e)} before, ${ve(n)} after</summary>`,"",...r.flatMap(
o=>[N1(o.title,o),""]),"</details>"].join("\n")}var F1=24;function N1(t,{bytes:e,steps:n,history:r}){const i=`${Kt(pe(t,
ei))}  ${k(e)}`;if(r===null)return xt([i,"└─ (the history does not cover all layers)"]);const o=r.slice(-A1);const s=n??
r.length;const a=[{level:0,text:i}];let d=1;if(o.length<s){const c=`(${s-o.length} earlier steps)`;a.push({level:d++,text:c})}
for(const{command:c,bytes:u,layer:f}of o){const l=c.replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,"").replace(/\s+/g," ");const p=Kt(
pe(l.trim()||"(no command)",_1));a.push({level:d,text:`${f?k(u):"-"}  ${p}`});if(f)d=Math.min(d+1,F1)}return xt(am(a))}function dS({
result:t,dryRun:e,platforms:n}){const r=e?" (expected)":"";if(n.length===1)return oS(`Largest directories${r}`,t.directories,
t.bytes);return n.map(i=>oS(`Largest directories of ${le(i.platform)}${r}`,i.directories,i.newBytes)).filter(i=>i!=="").
join("\n\n")}function oS(t,e,n){if(e===null||e.length===0)return"";const r=nS(e,n);return[`<details open><summary>${t}</\
summary>`,"",r,"","</details>"].join("\n")}var dm=1024*1024;function uS(t,e){const n=[$1(t),L1(t),M1(t),sS(t),U1(t),aS(t),j1(t),z1(t),dS(t),W1(t),J1(t)].filter(s=>s!==
"");const r=`_Truncated: a job summary holds at most ${k(dm)}. The report has the rest._`;const i=s=>[...n.slice(0,s),...s<
n.length?[r]:[]].join("\n\n");const o=n.map((s,a)=>`

${i(n.length-a)}

`);return o.find(s=>Buffer.byteLength(s)<=e)??""}function $1(t){const{ok:e,dryRun:n,source:r,result:i,savedPercent:o,seconds:s,
cacheHit:a}=t;const d=i.tags.slice(0,3).map(le).join(", ");const c=i.tags.length>3?` and ${i.tags.length-3} more`:"";const u=d===
""?"":` → ${d}${c}`;const f=r.bytes===i.bytes&&r.layers===i.layers;const l=f?"unchanged":mi(o.toFixed(1));const p=n?"D\
ry run, nothing was changed. ":"";const h=a===true?", from the cache":"";return[`### ${e?"":"Not tagged: "}${le(r.reference)}${u}`,
"",`${p}**${k(r.bytes)}** in ${ve(r.layers)} → **${k(i.bytes)}** in ${ve(i.layers)}, **${l}**, ${s.toFixed(1)} s${h}`].
join("\n")}function L1(t){if(t.budgets.length===0)return"";const e=t.budgets.map(({input:n,wanted:r,seen:i,met:o})=>`> ${o?
"Met":"Not met"}: <code>${n}</code> requires ${r}, got ${i}.`);return[`> [!${t.ok?"NOTE":"CAUTION"}]`,e.join("\n>\n")].join(
"\n")}function M1({source:t,result:e}){const n=[{name:"before",bytes:t.bytes,note:ve(t.layers)},{name:"after",bytes:e.bytes,
note:ve(e.layers)}];const r=t.packedBytes===null||e.packedBytes===null?"":`

Compressed, as pushed and pulled: ${k(t.packedBytes)} → ${k(e.packedBytes)}.`;return eS(n)+r}var ec=10;function U1({dryRun:t,
result:e}){const{imageId:n,pushed:r,written:i,verifiedEntries:o,testPassed:s}=e;const a=[...o===null?[]:[`${oe(o)} verif\
ied`],...s===true?["test passed"]:[]];const d=i.slice(0,ec).map(({name:f,digest:l})=>`${le(f)}, ${le(l)}`);const c=r.slice(
0,ec).map(f=>le(`${f.name}@${f.digest}`));const u=r.length>ec?[`${r.length-ec} more`]:[];return[...n===null?[]:[`- Image\
 ID${t?" (expected)":""}: ${le(n)}`],...[...c,...u].map(f=>`- Pushed: ${f}`),...d.map(f=>`- Written: ${f}`),...a.length===
0?[]:[`- Checks: ${a.join(", ")}`]].join("\n")}function H1(t){const e=[{kind:"hidden",name:"hidden in lower layers",bytes:t.
hiddenBytes,note:""},...t.rules.filter(n=>!fS(n)).map(({kind:n,name:r,entries:i,bytes:o})=>({kind:n,name:r,bytes:o,note:oe(
i)})),...t.commands.map(({name:n,seconds:r,bytes:i})=>({kind:"command",name:n,bytes:i??0,note:i===null?"freed size unkno\
wn":`${r.toFixed(1)} s`}))];return e.sort((n,r)=>r.bytes-n.bytes)}function cS(t){const e=t.rules.filter(fS).map(({kind:r,
name:i})=>r==="preset"?Us(pe(i,ei)):le(i));if(e.length===0)return"";const n=e.length>gn?` and ${e.length-gn} more`:"";return`\

Matched nothing: ${e.slice(0,gn).join(", ")}${n}.`}function fS({entries:t,bytes:e}){return t===0&&e===0}function z1({result:t,
suggestions:e,suggestedClean:n}){if(e===null||n===null)return"";const r=e.map(({name:o,bytes:s})=>{const a=t.bytes===0?0:
s/t.bytes*100;const d=kn(o)?.why;const c=d===void 0?"":` (${d})`;return`- preset ${le(o)}: ${k(s)}, ${jn(a)} % of the re\
sult${c}`});const i=yn("clean",n);return["#### Possible further savings","",...r,"",xt([i],i.startsWith("--")?"sh":"yaml")].
join("\n")}function j1(t){const e=t.sizes==="blocks";const n=t.savedBytes===0||t.cleanedBytes===0&&Fo(e,t.savedBytes,t.source.
bytes);if(n)return cS(t).trimStart();const r=H1(t);const i=r.slice(0,gn);const o=Math.max(1,...r.map(({bytes:d})=>d));const s=i.
map(({kind:d,name:c,bytes:u,note:f=""})=>{const l=t.source.bytes===0?0:u/t.source.bytes*100;const p=d==="hidden"?c:`${d}\
 ${le(c)}`;const h=Math.max(0,Math.round(u/o*20));return`| ${p} | ${nt(k(u))} | ${nt(`${jn(l)} %`)} | ${"█".repeat(h)}\
 | ${nt(f)} |`});const a=r.length-i.length;return[`#### Where ${t.savedBytes<0?"the growth":`the ${k(t.savedBytes)}`} ca\
me from`,"","| | size | of the source | | |","| --- | ---: | ---: | --- | --- |",...s,...a>0?[`| ${a} more | | | | |`]:[],
"","Hidden in lower layers: files that a later layer deleted or replaced"+(e?", plus rounding to disk blocks.":"."),cS(t),
"",tS("Saved, in MB",r)].join("\n").trimEnd()}function W1(t){const e=t.kept.slice(0,gn).map(({what:n,why:r,entries:i,bytes:o})=>{
const s=i===null||o===null?"":`: ${k(o)} in ${oe(i)}`;const a=r===null?" (requested)":` (${Us(pe(r,ei))})`;return`- ${le(
n)}${s}${a}`});if(e.length===0)return"";return["<details><summary>Kept on purpose</summary>","",...e,"","</details>"].join(
"\n")}function J1({ok:t,dryRun:e,source:n,result:r,backup:i,engine:o}){if(!t||e||n.id===r.imageId)return"";const s=r.tags.
includes(n.reference);const a=s?"Not possible, because the result has replaced the source. Next time, give it another na\
me.":`The source image ${le(n.reference)} is unchanged.`;const d=o===null?a:i!==null?`<code>docker load --input</code> ${le(
i)} restores the source image.`:s?`Not possible, because the tag of the source image has moved. Next time, set <code>bac\
kup</code> to save an archive of it first.`:`The source image ${le(n.reference)} is unchanged. Set <code>backup</code> t\
o save it to an archive as well.`;return[`**Undo**: ${d}`,"","**Trade-offs**: the single layer is not shared with other \
images and is pulled in one piece instead of in parallel. Signatures and attestations of the source do not apply to the \
result: sign it again."].join("\n")}async function mS(t,e,n){if(t===void 0||t===""){n.warning('Could not write the job summary: GITHUB_STEP_SUMMARY is not s\
et. Set "summary: false" to turn the summary off.');return}try{const{size:r}=await V1(t);const i=uS(e,dm-r);if(i===""){n.
warning(`Could not write the job summary: ${JSON.stringify(t)} is full.`);return}await G1(t,i,{flag:lS.O_WRONLY|lS.O_APPEND})}catch(r){
n.warning(`Could not write the job summary to ${JSON.stringify(t)}: ${E(r)}.`)}}import{parseArgs as Q1}from"node:util";var pS=Object.entries(Zd).filter(([,t])=>t.isActionOnly!==true).map(([t,e])=>({name:t,...e,...t==="tag"?{short:"t"}:{}}));
var wt=[...pS,{name:"cache-dir",kind:"text",default:"",value:"DIR",help:"cache layers in this directory and reuse them i\
n later runs"},{name:"summary",kind:"text",default:"",value:"FILE",help:"append a Markdown summary of the run to this fi\
le"},{name:"json",kind:"boolean",default:"false",help:"print the results as a JSON object"},{name:"quiet",short:"q",kind:"\
boolean",default:"false",help:"show only warnings and errors"},{name:"debug",kind:"boolean",default:"false",help:"show d\
ebug messages"},{name:"help",short:"h",kind:"boolean",default:"false",help:"show this help"},{name:"version",kind:"boole\
an",default:"false",help:"show the version"}];function hS(t){return pS.some(e=>e.name===t)}function gS(t){const{kind:e,value:n}=t;
if(n===void 0)return ti(t);return`${ti(t)}${e==="choice"?`[=${n}]`:` ${n}`}`}function cm({kind:t,value:e}){return e!==void 0&&
t!=="choice"}function ti({name:t,kind:e,default:n}){return`--${e==="boolean"&&n==="true"?"no-":""}${t}`}var bo="__complete";var mm=["bash","zsh","fish"];var Un={files:0,none:4,noSpace:6};var yS={candidates:[],directive:Un.none};
var Y1={candidates:[],directive:Un.files};async function wS(t,e){const n=t.at(-1)??"";const{candidates:r,directive:i}=await K1(
t.slice(0,-1),n,e);const o=r.filter(({text:s})=>s.startsWith(n)).map(({text:s,help:a})=>a===void 0?s:`${s}	${a}`);return[
...o,`:${i}`].join("\n")}async function K1(t,e,n){const r=um(t.at(-1)??"");if(r!==void 0&&cm(r))return fm(r.name,e,n);const[
,i="",o]=/^--([a-z-]+)=(.*)$/.exec(e)??[];if(o!==void 0){const{candidates:a,directive:d}=await fm(i,o,n);return{candidates:a.
map(c=>({...c,text:`--${i}=${c.text}`})),directive:d}}if(e.startsWith("-")){const a=new Set(t.map(c=>um(c)?.name));const d=wt.
filter(({name:c,kind:u})=>u==="list"||!a.has(c));return{candidates:d.map(c=>({text:ti(c),help:c.help})),directive:Un.none}}
const s=t.some((a,d)=>!a.startsWith("-")&&!q1(um(t[d-1]??"")));return s?yS:fm("image",e,n)}function q1(t){return t!==void 0&&
cm(t)}function um(t){return wt.find(({name:e,short:n})=>t===`--${e}`||t===`--no-${e}`||n!==void 0&&t===`-${n}`)}async function fm(t,e,n){
const r=(...i)=>({candidates:i.map(o=>({text:o})),directive:Un.none});switch(t){case"image":case"tag":return lm(n,"image",
"ls","--format","{{.Repository}}:{{.Tag}}");case"container":return lm(n,"ps","--all","--format","{{.Names}}");case"run-n\
etwork":return lm(n,"network","ls","--format","{{.Name}}");case"clean":return X1(e);case"pull":return r("missing","alway\
s","never");case"compression":return r("gzip","zstd","none");case"platform":return r("linux/amd64","linux/arm64","linux/\
arm/v7","all");case"from":return r("auto","layers");case"verify":return r("true","false","layers");case"backup":case"rep\
ort":case"html":case"summary":case"temp-dir":case"cache-dir":return Y1;default:return yS}}async function lm(t,...e){const n=await t.
try(e).catch(()=>void 0);const r=n?.exitCode===0?n.stdout.split("\n"):[];const i=r.map(o=>o.trim()).filter(o=>o!=="");return{
candidates:i.filter(o=>!o.includes("<none>")).map(o=>({text:o})),directive:Un.none}}function X1(t){const e=t.slice(0,t.lastIndexOf(
",")+1);const n=e.split(",");const r=[{text:Ne,help:"all safe presets"},...Fe.map(({name:i,isSafe:o,what:s})=>({text:i,help:`${o?
"":"by name only: "}${s.replaceAll("`","")}`}))];return{candidates:r.filter(({text:i})=>!n.includes(i)).map(({text:i,help:o})=>({
text:e+i,help:o})),directive:Un.noSpace}}var Z1={bash:`# bash completion of docker-flatten: source <(docker-flatten comp\
letion bash)
_docker_flatten() {
  local line=\${COMP_LINE:0:COMP_POINT} directive words=() lines=()
  read -ra words <<<"$line"
  # The word to complete may be empty.
  [[ $line != *[[:space:]] ]] || words+=('')
  mapfile -t lines < <(docker-flatten ${bo} "\${words[@]:1}" 2>/dev/null)
  [ "\${#lines[@]}" -gt 0 ] || return
  directive=\${lines[-1]#:}
  unset 'lines[-1]'
  COMPREPLY=("\${lines[@]%%$'\\t'*}")
  # Readline replaces only the part after the last ":" or "=" of a word.
  local word=\${words[-1]} break start
  for break in : =; do
    [[ $COMP_WORDBREAKS == *$break* && $word == *$break* ]] || continue
    start=\${word%"\${word##*$break}"}
    COMPREPLY=("\${COMPREPLY[@]#"$start"}")
    word=\${word#"$start"}
  done
  [[ $((directive & 2)) = 0 ]] || compopt -o nospace
  [[ $((directive & 4)) != 0 ]] || compopt -o default
}
complete -F _docker_flatten docker-flatten`,zsh:`#compdef docker-flatten
# zsh completion of docker-flatten: source <(docker-flatten completion zsh), or a file _docker-flatten in a directory of\
 $fpath
_docker-flatten() {
  local -a lines described
  local directive line
  lines=("\${(@f)$(docker-flatten ${bo} "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  directive=\${lines[-1]#:}
  lines[-1]=()
  for line in $lines; do
    described+=("\${\${line%%$'\\t'*}//:/\\\\:}\${\${(M)line:#*$'\\t'*}:+:\${line#*$'\\t'}}")
  done
  if (( directive & 2 )); then
    _describe docker-flatten described -S ''
  elif (( \${#described} )); then
    _describe docker-flatten described
  elif ! (( directive & 4 )); then
    _files
  fi
}
if [ "$funcstack[1]" = _docker-flatten ]; then
  _docker-flatten
else
  compdef _docker-flatten docker-flatten
fi`,fish:`# fish completion of docker-flatten: docker-flatten completion fish | source
function __docker_flatten_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l lines (docker-flatten ${bo} $words[2..-1] 2>/dev/null)
    set -q lines[1]; or return
    if test "$lines[-1]" = :${Un.files}
        __fish_complete_path (commandline -ct)
    end
    set -e lines[-1]
    printf '%s\\n' $lines
end
complete -c docker-flatten -f -a '(__docker_flatten_complete)'`};function bS(t){return Z1[t]}var ES="docker-cli-plugin-metadata";function DS(){return JSON.stringify({SchemaVersion:"0.1.0",Vendor:"docker-flatten",Version:`\
v${st}`,ShortDescription:"Flatten an image into one layer"})}var SS="DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND";var pm="flatten";var eM=["--config","-c","--context","-H","--host","-l",
"--log-level","--tlscacert","--tlscert","--tlskey"];function xS(t,e){if(t[0]===ES)return{kind:"plugin-metadata"};if(t[0]===
bo)return{kind:"complete",words:aM(t.slice(1),e)};const{dockerArgs:n,rest:r}=e[SS]===void 0?{dockerArgs:[],rest:t}:dM(t);
const{values:i,positionals:o}=nM(r);if(o[0]==="completion"&&(o.length>1||r.length===1))return{kind:"completion",shell:sM(
o.slice(1))};if(i["help"]===true)return{kind:"help"};if(i["version"]===true)return{kind:"version"};if(o.length>1)throw Eo(
`expected one image, got ${o.length}: ${o.join(" ")}`);if(o.length===1&&i["image"]!==void 0)throw Eo("give the image eit\
her as an argument or with --image, not both");return{kind:"flatten",input:s=>{if(!hS(s))return"";return s==="image"?o[0]??
tc(i[s]):tc(i[s])},json:i["json"]===true,summary:tc(i["summary"])||void 0,cacheDir:tc(i["cache-dir"])||void 0,verbosity:tM(
i,n),dockerArgs:n}}function tM(t,e){const n=t["quiet"]===true;const r=t["debug"]===true||e.some(i=>i==="-D"||i==="--debu\
g");if(n&&r)throw Eo("--quiet and --debug cannot be combined");return n?"quiet":r?"debug":"normal"}function nM(t){const e={};
for(const{name:n,kind:r,short:i}of wt){e[n]={type:r==="boolean"?"boolean":"string",multiple:r==="list",...i===void 0?{}:
{short:i}}}try{return Q1({args:t.map(iM),options:e,allowPositionals:true,allowNegative:true})}catch(n){const r=E(n).split(
". ")[0]??"";throw Eo(r,oM(r))}}var rM=wt.filter(({kind:t})=>t==="choice").map(({name:t})=>t);function iM(t,e,n){const r=n.
indexOf("--");if(r!==-1&&e>r)return t;for(const i of rM){if(t===`--${i}`)return`--${i}=true`;if(t===`--no-${i}`)return`-\
-${i}=false`}return t}function oM(t){const[,e]=/^Unknown option '--([^']+)'$/.exec(t)??[];if(e===void 0)return void 0;const n=wt.
filter(({kind:o})=>o==="boolean"||o==="choice").map(o=>o.name);const r=e.startsWith("no-")?Hi(e.slice(3),n):void 0;const i=wt.
map(ti).map(o=>o.slice(2));return r===void 0?Hi(e,i):`no-${r}`}function sM(t){const e=mm.find(r=>r===t[0]);if(e!==void 0&&
t.length===1)return e;const n=t.length===0?"none was given":`got "${t.join(" ")}"`;throw Eo(`"completion" needs one shel\
l (${mm.join(", ")}), but ${n}`)}function aM(t,e){return e[SS]!==void 0&&t[0]===pm?t.slice(1):t}function dM(t){let e=0;while(e<
t.length){const n=t[e];if(n===pm)return{dockerArgs:t.slice(0,e),rest:t.slice(e+1)};if(n==="help"&&t[e+1]===pm)return{dockerArgs:[],
rest:["--help"]};if(!n.startsWith("-"))break;e+=eM.includes(n)?2:1}return{dockerArgs:[],rest:[...t]}}function tc(t){if(Array.
isArray(t))return t.join("\n");return t===void 0?"":String(t)}function Eo(t,e){const n='Run "docker-flatten --help" for \
usage.';return new m("BAD_INPUT",`Invalid arguments: ${t}.`,{hint:e===void 0?n:`Did you mean --${e}? ${n}`})}var cM=80;function PS(){const t=wt.filter(({name:r})=>r!=="image").map(uM);const e=Math.max(...t.map(([r])=>r.length));const n=r=>Fe.
filter(i=>i.isSafe===r).map(({name:i})=>i);return["Usage: docker-flatten IMAGE --tag REF [OPTIONS]","       docker-flatt\
en --container NAME --tag REF [OPTIONS]","       docker-flatten completion bash|zsh|fish","","Flatten a Docker image int\
o a single layer and keep every config field.",'As a Docker CLI plugin, the same command is "docker flatten".',"","Resul\
ts go to stdout, progress and messages to stderr.","Exit status: 0 on success, 1 on failure, 2 if the arguments are inva\
lid.","","Examples:","  docker-flatten app:latest --tag app:flat --clean auto --verify","  docker-flatten app:latest --c\
lean auto,docs --exclude '**/*.map' --dry-run","  docker-flatten oci-archive:app.tar --tag docker://ghcr.io/owner/app:fl\
at","","Options:",...t.flatMap(([r,i])=>hm(`  ${r.padEnd(e)}  `,i)),"",'Presets for --clean (write -NAME to omit one, as\
 in "auto,-logs"):',...hm(`  ${Ne}:`.padEnd(17),kS(n(true))),...hm("  by name only:".padEnd(17),kS(n(false)))].join("\n")}
function uM(t){const{kind:e,short:n,default:r,help:i}=t;const o=n===void 0?"    ":`-${n}, `;const s=e==="boolean"||e==="\
choice";const a=r===""||s?[]:[`(default ${r})`];return[`${o}${gS(t)}`,[...i.split(" "),...a]]}function kS(t){return t.map(
(e,n)=>n===t.length-1?e:`${e},`)}function hm(t,e){const n=[];let r=t;for(const i of e){const o=r.length===t.length;if(!o&&
r.length+1+i.length>cM){n.push(r);r=" ".repeat(t.length)+i}else r+=o?i:` ${i}`}return[...n,r]}var ni=Do(dx(),1);import{clearScreenDown as MM,cursorTo as UM,moveCursor as HM}from"node:readline";var zM=4;var cx={min:8,max:40};var jM=80;var rc=class{#e;#t;#n=0;constructor(e,n){this.#e=e;this.#t=new ni.MultiBar({stream:ux(
e),fps:zM,format:r=>this.#i(n.measure(),r),forceRedraw:true,clearOnComplete:true,hideCursor:true,linewrap:true,gracefulExit:false},
ni.Presets.legacy);this.#t.create(1,0);e.on("resize",this.#r);process.on("exit",this.end);this.#t.update()}print(e){this.#t.
log(e);this.#t.update()}end=()=>{if(!this.#t.isActive)return;this.#e.off("resize",this.#r);process.off("exit",this.end);
this.#t.stop()};#r=()=>{const e=Math.ceil(this.#n/fx(this.#e))-1;const n=ux(this.#e);if(e>0)HM(n,0,-e);UM(n,0);MM(n);this.#t.
update()};#i(e,n){const r=WM(e,fx(this.#e)-1,(i,o)=>ni.Format.BarFormat(i,{...n,barsize:o}));this.#n=r.length;return r}};
function ux(t){return t}function fx({columns:t}){return t===void 0||t===0?jM:t}function WM(t,e,n){const{title:r,seconds:i,
doneBytes:o,totalBytes:s,percent:a}=t;if(o===void 0)return lx(`${r}  ${qo(Math.round(i))} so far`,e);const d=Ko(t);const c=Ko(
{...t,totalBytes:void 0});const[u,f]=[Ic(t),Cc(t)];const l=[[d,u,f],[d,f],[c,f],[f??c],[]];for(const p of l){const h=`${r}\
 [`;const g=["",a===void 0?void 0:`${a} %`.padStart(4),...p].filter(x=>x!==void 0).join("  ");if(a===void 0||s===void 0){
if(r.length+g.length<=e)return r+g;continue}const b=e-h.length-g.length;if(b<=cx.min)continue;const S=Math.min(cx.max,b-
1);return`${h}${n(Math.min(.99,o/s),S)}]${g}`}return lx(a===void 0?`${r}  ${c}`:`${r}  ${a} %`,e)}function lx(t,e){return t.
slice(0,Math.max(0,e))}var JM=300;var ic=class{#e;#t;#n;#r;#i;constructor(e={}){const{verbosity:n="normal",signal:r,stream:i=process.stderr,env:o=process.
env}=e;this.#e=n;this.#t=r;this.#n=i;this.#r=i.isTTY===true&&!o["NO_COLOR"]&&o["TERM"]!=="dumb"}info(e){if(this.#e!=="qu\
iet")this.#s(e)}debug(e){if(this.#e==="debug")this.#s(`debug: ${e}`)}notice(e){this.info(`note: ${e}`)}warning(e){this.#s(
`warning: ${e}`)}async group(e,n){this.info(e);return n()}showProgress(e){if(this.#e==="quiet")return()=>{};return this.#r?
this.#o({...e,title:zn(e.title).replaceAll("\n"," ")}):Np(e,n=>this.info(n))}untrusted(e){this.info(`  | ${e}`)}#o(e){const n=new Kn(
e);let r;const i=()=>{if(this.#i!==void 0||this.#t?.aborted)return;r=new rc(this.#n,n);this.#i=r};const o=setTimeout(i,JM);
const s=()=>{clearTimeout(o);this.#t?.removeEventListener("abort",s);r?.end();if(this.#i===r)this.#i=void 0};this.#t?.addEventListener(
"abort",s);return s}#s(e){const n=`${zn(e)}
`;if(this.#i===void 0)this.#n.write(n);else this.#i.print(n)}};var oc={success:0,failure:1,invalidArguments:2};async function px(t){let e=false;jm("command-line");try{const n=xS(t,process.
env);if(n.kind!=="flatten"){process.stdout.write(`${await qM(n)}
`);return oc.success}e=n.verbosity==="debug";await VM(n);return oc.success}catch(n){process.stderr.write(`docker-flatten\
: ${zn(Je(n))}
`);if(t.length===0)process.stderr.write('Run "docker-flatten --help" for usage.\n');if(e)process.stderr.write(`${zn(_m(n))}\

`);return n instanceof m&&n.code==="BAD_INPUT"?oc.invalidArguments:oc.failure}}async function VM(t){const e=X0(t.input);
const{summary:n,cacheDir:r}=t;if(n!==void 0){KM(n,e);await E0(n)}const i=r===void 0?void 0:new Bo(mx(r));await i?.prepare();
const o=zm();try{const s=new ic({verbosity:t.verbosity,signal:o.signal});const a=await A0(e,{id:Rm(),docker:new fi({globalArgs:t.
dockerArgs}),log:s,signal:o.signal,cache:i});const d=R0(a);const c=Object.entries(d).map(([u,f])=>`${u}: ${f}`);await YM(
t.json?JSON.stringify(d):c.join("\n"));if(n!==void 0){await GM(n,"",{flag:"a"}).catch(()=>{});await mS(n,a.report,s)}if(a.
budgetError!==void 0)throw a.budgetError}finally{o.release()}}async function YM(t){const e=await new Promise(n=>process.
stdout.write(`${t}
`,n));if(e==null||e.code==="EPIPE")return;throw new m("OUTPUT_FAILED",`The image was flattened, but the results could no\
t be written to stdout: ${e.message}.`,{hint:'Check for a full disk. "docker image inspect" shows the result.',cause:e})}
function KM(t,e){const n=["backup","report","html"].find(r=>e[r]===mx(t));if(n===void 0)return;throw new m("BAD_INPUT",`\
The options --summary and --${n} have the same path ${JSON.stringify(t)}.`,{hint:"Give each its own path."})}async function qM(t){
switch(t.kind){case"help":return PS();case"version":return`docker-flatten ${st}`;case"plugin-metadata":return DS();case"\
completion":return bS(t.shell);case"complete":return ZM(t.words)}}var XM=3;async function ZM(t){const e=new Oe(void 0,XM);
try{return await wS(t,new fi({watch:e}))}finally{e.release()}}process.exitCode=await px(process.argv.slice(2));
