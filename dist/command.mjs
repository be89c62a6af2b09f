import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var Nx=Object.create;var um=Object.defineProperty;var $x=Object.getOwnPropertyDescriptor;var Lx=Object.getOwnPropertyNames;var Mx=Object.getPrototypeOf;var Ux=Object.prototype.hasOwnProperty;var dm=(t,e)=>(e=Symbol[t])?e:Symbol.for("Symbol."+t);var cm=t=>{throw TypeError(t)};var ti=(t=>typeof require!=="undefined"?require:typeof Proxy!=="undefined"?new Proxy(t,{get:(e,n)=>(typeof require!=="un\
defined"?require:e)[n]}):t)(function(t){if(typeof require!=="undefined")return require.apply(this,arguments);throw Error(
'Dynamic require of "'+t+'" is not supported')});var N=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var Hx=(t,e,n,r)=>{if(e&&typeof e==="object"||typeof e==="function"){for(let i of Lx(e))if(!Ux.call(t,i)&&i!==n)um(t,i,{
get:()=>e[i],enumerable:!(r=$x(e,i))||r.enumerable})}return t};var po=(t,e,n)=>(n=t!=null?Nx(Mx(t)):{},Hx(e||!t||!t.__esModule?um(n,"default",{value:t,enumerable:true}):n,t));var gt=(t,e,n)=>{if(e!=null){if(typeof e!=="object"&&typeof e!=="function")cm("Object expected");var r,i;if(n)r=e[dm("as\
yncDispose")];if(r===void 0){r=e[dm("dispose")];if(n)i=r}if(typeof r!=="function")cm("Object not disposable");if(i)r=function(){
try{i.call(this)}catch(o){return Promise.reject(o)}};t.push([n,r,e])}else if(n){t.push([n])}return e};var yt=(t,e,n)=>{var r=typeof SuppressedError===
"function"?SuppressedError:function(s,a,d,c){return c=Error(d),c.name="SuppressedError",c.error=s,c.suppressed=a,c};var i=s=>e=
n?new r(s,e,"An error was suppressed during disposal"):(n=true,s);var o=s=>{while(s=t.pop()){try{var a=s[1]&&s[1].call(s[2]);
if(s[0])return Promise.resolve(a).then(o,d=>(i(d),o()))}catch(d){i(d)}}if(n)throw e};return o()};var Gp=N((YU,Wp)=>{Wp.exports=ti("events")});var Yp=N((KU,Vp)=>{Vp.exports=class qU{constructor(e){if(!(e>0)||(e-1&e)!==0)throw new Error("Max size for a FixedFIFO s\
hould be a power of two");this.buffer=new Array(e);this.mask=e-1;this.top=0;this.btm=0;this.next=null}clear(){this.top=this.
btm=0;this.next=null;this.buffer.fill(void 0)}push(e){if(this.buffer[this.top]!==void 0)return false;this.buffer[this.top]=
e;this.top=this.top+1&this.mask;return true}shift(){const e=this.buffer[this.btm];if(e===void 0)return void 0;this.buffer[this.
btm]=void 0;this.btm=this.btm+1&this.mask;return e}peek(){return this.buffer[this.btm]}isEmpty(){return this.buffer[this.
btm]===void 0}}});var Cc=N((ZU,Kp)=>{var qp=Yp();Kp.exports=class XU{constructor(e){this.hwm=e||16;this.head=new qp(this.hwm);this.tail=this.
head;this.length=0}clear(){this.head=this.tail;this.head.clear();this.length=0}push(e){this.length++;if(!this.head.push(
e)){const n=this.head;this.head=n.next=new qp(2*this.head.buffer.length);this.head.push(e)}}shift(){if(this.length!==0)this.
length--;const e=this.tail.shift();if(e===void 0&&this.tail.next){const n=this.tail.next;this.tail.next=null;this.tail=n;
return this.tail.shift()}return e}peek(){const e=this.tail.peek();if(e===void 0&&this.tail.next)return this.tail.next.peek();
return e}isEmpty(){return this.length===0}}});var tr=N((QU,Xp)=>{function Qk(t){return Buffer.isBuffer(t)||t instanceof Uint8Array}function eP(t){return Buffer.isEncoding(
t)}function tP(t,e,n){return Buffer.alloc(t,e,n)}function nP(t){return Buffer.allocUnsafe(t)}function rP(t){return Buffer.
allocUnsafeSlow(t)}function iP(t,e){return Buffer.byteLength(t,e)}function oP(t,e){return Buffer.compare(t,e)}function sP(t,e){
return Buffer.concat(t,e)}function aP(t,e,n,r,i){return V(t).copy(e,n,r,i)}function dP(t,e){return V(t).equals(e)}function cP(t,e,n,r,i){
return V(t).fill(e,n,r,i)}function uP(t,e,n){return Buffer.from(t,e,n)}function fP(t,e,n,r){return V(t).includes(e,n,r)}
function lP(t,e,n,r){return V(t).indexOf(e,n,r)}function mP(t,e,n,r){return V(t).lastIndexOf(e,n,r)}function pP(t){return V(
t).swap16()}function hP(t){return V(t).swap32()}function gP(t){return V(t).swap64()}function V(t){if(Buffer.isBuffer(t))
return t;return Buffer.from(t.buffer,t.byteOffset,t.byteLength)}function yP(t,e,n,r){return V(t).toString(e,n,r)}function wP(t,e,n){
return V(t).toString("hex",e,n)}function bP(t,e,n,r,i){return V(t).write(e,n,r,i)}function DP(t,e){return V(t).readDoubleBE(
e)}function EP(t,e){return V(t).readDoubleLE(e)}function xP(t,e){return V(t).readFloatBE(e)}function SP(t,e){return V(t).
readFloatLE(e)}function kP(t,e){return V(t).readInt32BE(e)}function PP(t,e){return V(t).readInt32LE(e)}function TP(t,e){
return V(t).readUInt32BE(e)}function IP(t,e){return V(t).readUInt32LE(e)}function CP(t,e,n){return V(t).writeDoubleBE(e,
n)}function OP(t,e,n){return V(t).writeDoubleLE(e,n)}function vP(t,e,n){return V(t).writeFloatBE(e,n)}function _P(t,e,n){
return V(t).writeFloatLE(e,n)}function BP(t,e,n){return V(t).writeInt32BE(e,n)}function RP(t,e,n){return V(t).writeInt32LE(
e,n)}function AP(t,e,n){return V(t).writeUInt32BE(e,n)}function FP(t,e,n){return V(t).writeUInt32LE(e,n)}Xp.exports={isBuffer:Qk,
isEncoding:eP,alloc:tP,allocUnsafe:nP,allocUnsafeSlow:rP,byteLength:iP,compare:oP,concat:sP,copy:aP,equals:dP,fill:cP,from:uP,
includes:fP,indexOf:lP,lastIndexOf:mP,swap16:pP,swap32:hP,swap64:gP,toBuffer:V,toString:yP,toHex:wP,write:bP,readDoubleBE:DP,
readDoubleLE:EP,readFloatBE:xP,readFloatLE:SP,readInt32BE:kP,readInt32LE:PP,readUInt32BE:TP,readUInt32LE:IP,writeDoubleBE:CP,
writeDoubleLE:OP,writeFloatBE:vP,writeFloatLE:_P,writeInt32BE:BP,writeInt32LE:RP,writeUInt32BE:AP,writeUInt32LE:FP}});var Qp=N((t3,Zp)=>{var NP=tr();Zp.exports=class e3{constructor(e){this.encoding=e}get remaining(){return 0}decode(e){return NP.
toString(e,this.encoding)}flush(){return""}}});var rh=N((r3,nh)=>{var eh=tr();nh.exports=class n3{constructor(){this._reset()}get remaining(){return this.bytesSeen}decode(e){
if(e.byteLength===0)return"";if(this.bytesNeeded===0&&th(e,0)===0){this.bytesSeen=$P(e);return eh.toString(e,"utf8")}let n="";
let r=0;if(this.bytesNeeded>0){while(r<e.byteLength){const s=e[r];if(s<this.lowerBoundary||s>this.upperBoundary){n+="�";
this._reset();break}this.lowerBoundary=128;this.upperBoundary=191;this.codePoint=this.codePoint<<6|s&63;this.bytesSeen++;
r++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(this.codePoint);this._reset();break}}if(this.bytesNeeded>
0)return n}const i=th(e,r);const o=e.byteLength-i;if(o>r)n+=eh.toString(e,"utf8",r,o);for(let s=o;s<e.byteLength;s++){const a=e[s];
if(this.bytesNeeded===0){if(a<=127){this.bytesSeen=0;n+=String.fromCharCode(a)}else if(a>=194&&a<=223){this.bytesNeeded=
2;this.bytesSeen=1;this.codePoint=a&31}else if(a>=224&&a<=239){if(a===224)this.lowerBoundary=160;else if(a===237)this.upperBoundary=
159;this.bytesNeeded=3;this.bytesSeen=1;this.codePoint=a&15}else if(a>=240&&a<=244){if(a===240)this.lowerBoundary=144;else if(a===
244)this.upperBoundary=143;this.bytesNeeded=4;this.bytesSeen=1;this.codePoint=a&7}else{this.bytesSeen=1;n+="�"}continue}
if(a<this.lowerBoundary||a>this.upperBoundary){n+="�";s--;this._reset();continue}this.lowerBoundary=128;this.upperBoundary=
191;this.codePoint=this.codePoint<<6|a&63;this.bytesSeen++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(
this.codePoint);this._reset()}}return n}flush(){const e=this.bytesNeeded>0?"�":"";this._reset();return e}_reset(){this.
codePoint=0;this.bytesNeeded=0;this.bytesSeen=0;this.lowerBoundary=128;this.upperBoundary=191}};function th(t,e){const n=t.
byteLength;if(n<=e)return 0;const r=Math.max(e,n-4);let i=n-1;while(i>r&&(t[i]&192)===128)i--;if(i<e)return 0;const o=t[i];
let s;if(o<=127)return 0;if(o>=194&&o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 0;const a=n-
i;return a<s?a:0}function $P(t){const e=t.byteLength;if(e===0)return 0;const n=t[e-1];if(n<=127)return 0;if((n&192)!==128)
return 1;const r=Math.max(0,e-4);let i=e-2;while(i>=r&&(t[i]&192)===128)i--;if(i<0)return 1;const o=t[i];let s;if(o>=194&&
o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 1;if(e-i!==s)return 1;if(s>=3){const a=t[i+
1];if(o===224&&a<160)return 1;if(o===237&&a>159)return 1;if(o===240&&a<144)return 1;if(o===244&&a>143)return 1}return 0}});var oh=N((o3,ih)=>{var LP=Qp();var MP=rh();ih.exports=class i3{constructor(e="utf8"){this.encoding=UP(e);switch(this.encoding){case"\
utf8":this.decoder=new MP;break;case"utf16le":case"base64":throw new Error("Unsupported encoding: "+this.encoding);default:
this.decoder=new LP(this.encoding)}}get remaining(){return this.decoder.remaining}push(e){if(typeof e==="string")return e;
return this.decoder.decode(e)}write(e){return this.push(e)}end(e){let n="";if(e)n=this.push(e);n+=this.decoder.flush();return n}};
function UP(t){t=t.toLowerCase();switch(t){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"\
utf-16le":return"utf16le";case"latin1":case"binary":return"latin1";case"base64":case"ascii":case"hex":return t;default:throw new Error(
"Unknown encoding: "+t)}}});var ah=N((s3,sh)=>{sh.exports=class st extends Error{constructor(e,n,r=st){super(e);this.code=n;if(Error.captureStackTrace){
Error.captureStackTrace(this,r)}}static isStreamDestroyed(e){return e&&e.code==="STREAM_DESTROYED"}static isPrematureClose(e){
return e&&e.code==="PREMATURE_CLOSE"}static isAborted(e){return e&&e.code==="ABORTED"}static isBadArgument(e){return e&&
e.code==="BAD_ARGUMENT"}get name(){return"StreamError"}static STREAM_DESTROYED(){return new st("Stream was destroyed","S\
TREAM_DESTROYED",st.STREAM_DESTROYED)}static PREMATURE_CLOSE(e="Premature close"){return new st(e,"PREMATURE_CLOSE",st.PREMATURE_CLOSE)}static ABORTED(){
return new st("Stream aborted","ABORTED",st.ABORTED)}static BAD_ARGUMENT(e="Bad argument"){return new st(e,"BAD_ARGUMENT",
st.BAD_ARGUMENT)}}});var Jc=N((a3,Ch)=>{var{EventEmitter:HP}=Gp();var lh=Cc();var zP=oh();var Ve=ah();var Oc=typeof queueMicrotask==="undefin\
ed"?t=>global.process.nextTick(t):queueMicrotask;var ne=(1<<29)-1;var at=1;var Nc=2;var Et=4;var Di=8;var mh=ne^at;var jP=ne^
Nc;var Pi=1<<4;var nr=2<<4;var or=4<<4;var jt=8<<4;var Ti=16<<4;var $c=32<<4;var Jt=64<<4;var vc=128<<4;var Lc=256<<4;var Mc=512<<
4;var Xe=1024<<4;var zt=2048<<4;var ys=4096<<4;var bn=8192<<4;var ph=Ti|$c;var JP=Pi|ys;var WP=or|Pi;var GP=Lc|jt;var Uc=Ti|
bn;var VP=ne^Pi;var YP=ne^or;var qP=ne^(or|ys);var dh=ne^ys;var KP=ne^Ti;var XP=ne^(jt|Mc);var ZP=ne^Jt;var ch=ne^ph;var hh=ne^
zt;var QP=ne^nr;var gh=ne^bn;var eT=ne^Uc;var xt=1<<18;var ir=2<<18;var Ii=4<<18;var Dn=8<<18;var Ci=16<<18;var Gt=32<<18;
var _c=64<<18;var rr=128<<18;var Hc=256<<18;var Wt=512<<18;var ws=1024<<18;var tT=ne^(xt|Hc);var yh=ne^Ii;var nT=ne^(xt|
Wt);var rT=ne^Ci;var iT=ne^Dn;var wh=ne^rr;var oT=ne^ir;var bh=ne^ws;var Ei=Pi|xt;var Dh=ne^Ei;var zc=Xe|Gt;var dt=Et|Di|
Nc;var Ue=dt|at;var Eh=dt|zc;var sT=yh&YP;var bs=rr|zt;var aT=bs&Dh;var xh=Ue|aT;var dT=Ue|Jt|Xe;var uh=Ue|Xe|jt;var cT=Ue|
Jt|jt;var uT=Ue|Lc|jt|Mc;var fT=Ue|Pi|Jt|Xe|ys|bn;var lT=dt|Jt|Xe;var mT=nr|Ue|zt|or;var pT=zt|at;var hT=Ue|Wt|Gt;var gT=Dn|
Ci;var Sh=Dn|xt;var yT=Dn|Ci|Ue|xt;var fh=Ue|xt|Dn|ws;var wT=Ii|xt;var bT=xt|Hc;var DT=Ue|Wt|Sh|Gt;var ET=Ci|dt|Wt|Gt;var xT=ir|
Ue|rr|Ii;var ST=Wt|Gt|dt;var fs=Symbol.asyncIterator||Symbol("asyncIterator");var ls=class{constructor(e,{highWaterMark:n=16384,
map:r=null,mapWritable:i,byteLength:o,byteLengthWritable:s}={}){this.stream=e;this.queue=new lh;this.highWaterMark=n;this.
buffered=0;this.error=null;this.pipeline=null;this.drains=null;this.byteLength=s||o||Ih;this.map=i||r;this.afterWrite=TT.
bind(this);this.afterUpdateNextTick=OT.bind(this)}get ending(){return(this.stream._duplexState&Wt)!==0}get ended(){return(this.
stream._duplexState&Gt)!==0}push(e){if((this.stream._duplexState&ST)!==0)return false;if(this.map!==null)e=this.map(e);this.
buffered+=this.byteLength(e);this.queue.push(e);if(this.buffered<this.highWaterMark){this.stream._duplexState|=Dn;return true}
this.stream._duplexState|=gT;return false}shift(){const e=this.queue.shift();this.buffered-=this.byteLength(e);if(this.buffered===
0)this.stream._duplexState&=iT;return e}end(e){if(typeof e==="function"){this.stream.once("finish",e)}else if(e!==void 0&&
e!==null){this.push(e)}this.stream._duplexState=(this.stream._duplexState|Wt)&yh}autoBatch(e,n){const r=[];const i=this.
stream;r.push(e);while((i._duplexState&fh)===Sh){r.push(i._writableState.shift())}if((i._duplexState&Ue)!==0)return n(null);
i._writev(r,n)}update(){const e=this.stream;e._duplexState|=ir;do{while((e._duplexState&fh)===Dn){const n=this.shift();e.
_duplexState|=bT;e._write(n,this.afterWrite)}if((e._duplexState&wT)===0)this.updateNonPrimary()}while(this.continueUpdate()===
true);e._duplexState&=oT}updateNonPrimary(){const e=this.stream;if((e._duplexState&DT)===Wt){e._duplexState=e._duplexState|
xt;e._final(PT.bind(this));return}if((e._duplexState&dt)===Et){if((e._duplexState&bs)===0){e._duplexState|=Ei;e._destroy(
kh.bind(this))}return}if((e._duplexState&xh)===at){e._duplexState=(e._duplexState|Ei)&mh;e._open(Ph.bind(this))}}continueUpdate(){
if((this.stream._duplexState&rr)===0)return false;this.stream._duplexState&=wh;return true}updateCallback(){if((this.stream.
_duplexState&xT)===Ii){this.update()}else{this.updateNextTick()}}updateNextTick(){if((this.stream._duplexState&rr)!==0)return;
this.stream._duplexState|=rr;if((this.stream._duplexState&ir)===0)Oc(this.afterUpdateNextTick)}};var Bc=class{constructor(e,{
highWaterMark:n=16384,map:r=null,mapReadable:i,byteLength:o,byteLengthReadable:s}={}){this.stream=e;this.queue=new lh;this.
highWaterMark=n===0?1:n;this.buffered=0;this.readAhead=n>0;this.error=null;this.pipeline=null;this.byteLength=s||o||Ih;this.
map=i||r;this.pipeTo=null;this.afterRead=IT.bind(this);this.afterUpdateNextTick=CT.bind(this)}get ending(){return(this.stream.
_duplexState&Jt)!==0}get ended(){return(this.stream._duplexState&Xe)!==0}pipe(e,n){if(this.pipeTo!==null)throw Ve.BAD_ARGUMENT(
"Can only pipe to one destination");if(typeof n!=="function")n=null;this.stream._duplexState|=$c;this.pipeTo=e;this.pipeline=
new Ac(this.stream,e,n);if(n)this.stream.on("error",Fc);if(ki(e)){e._writableState.pipeline=this.pipeline;if(n)e.on("err\
or",Fc);e.on("finish",this.pipeline.finished.bind(this.pipeline))}else{const r=this.pipeline.done.bind(this.pipeline,e);
const i=this.pipeline.done.bind(this.pipeline,e,null);e.on("error",r);e.on("close",i);e.on("finish",this.pipeline.finished.
bind(this.pipeline))}e.on("drain",kT.bind(this));this.stream.emit("piping",e);e.emit("pipe",this.stream)}push(e){const n=this.
stream;if(e===null){this.highWaterMark=0;n._duplexState=(n._duplexState|Jt)&qP;return false}if(this.map!==null){e=this.map(
e);if(e===null){n._duplexState&=dh;return this.buffered<this.highWaterMark}}this.buffered+=this.byteLength(e);this.queue.
push(e);n._duplexState=(n._duplexState|jt)&dh;return this.buffered<this.highWaterMark}shift(){const e=this.queue.shift();
this.buffered-=this.byteLength(e);if(this.buffered===0){this.stream._duplexState&=XP}return e}unshift(e){const n=[this.map!==
null?this.map(e):e];while(this.buffered>0)n.push(this.shift());for(let r=0;r<n.length-1;r++){const i=n[r];this.buffered+=
this.byteLength(i);this.queue.push(i)}this.push(n[n.length-1])}read(){const e=this.stream;if((e._duplexState&uh)===jt){const n=this.
shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===false){e._duplexState&=ch}if((e._duplexState&vc)!==0){e.emit("data",
n)}return n}if(this.readAhead===false){e._duplexState|=bn;this.updateNextTick()}return null}drain(){const e=this.stream;
while((e._duplexState&uh)===jt&&(e._duplexState&ph)!==0){const n=this.shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===
false){e._duplexState&=ch}if((e._duplexState&vc)!==0){e.emit("data",n)}}}update(){const e=this.stream;e._duplexState|=nr;
do{this.drain();while(this.buffered<this.highWaterMark&&(e._duplexState&fT)===bn){e._duplexState|=JP;e._read(this.afterRead);
this.drain()}if((e._duplexState&uT)===GP){e._duplexState|=Mc;e.emit("readable")}if((e._duplexState&WP)===0){this.updateNonPrimary()}}while(this.
continueUpdate()===true);e._duplexState&=QP}updateNonPrimary(){const e=this.stream;if((e._duplexState&cT)===Jt){e._duplexState=
(e._duplexState|Xe)&ZP;e.emit("end");if((e._duplexState&Eh)===zc){e._duplexState|=Et}if(this.pipeTo!==null){this.pipeTo.
end()}}if((e._duplexState&dt)===Et){if((e._duplexState&bs)===0){e._duplexState|=Ei;e._destroy(kh.bind(this))}return}if((e.
_duplexState&xh)===at){e._duplexState=(e._duplexState|Ei)&mh;e._open(Ph.bind(this))}}continueUpdate(){if((this.stream._duplexState&
zt)===0)return false;this.stream._duplexState&=hh;return true}updateCallback(){if((this.stream._duplexState&mT)===or){this.
update()}else{this.updateNextTick()}}updateNextTickIfOpen(){if((this.stream._duplexState&pT)!==0)return;this.stream._duplexState|=
zt;if((this.stream._duplexState&nr)===0)Oc(this.afterUpdateNextTick)}updateNextTick(){if((this.stream._duplexState&zt)!==
0)return;this.stream._duplexState|=zt;if((this.stream._duplexState&nr)===0)Oc(this.afterUpdateNextTick)}};var Rc=class{constructor(e){
this.data=null;this.afterTransform=_T.bind(e);this.afterFinal=null}};var Ac=class{constructor(e,n,r){this.from=e;this.to=
n;this.afterPipe=r;this.error=null;this.pipeToFinished=false}finished(){this.pipeToFinished=true}done(e,n){if(n)this.error=
n;if(e===this.to){this.to=null;if(this.from!==null){if((this.from._duplexState&Xe)===0||!this.pipeToFinished){this.from.
destroy(this.error||Ve.PREMATURE_CLOSE("Writable stream closed"))}return}}if(e===this.from){this.from=null;if(this.to!==
null){if((e._duplexState&Xe)===0){this.to.destroy(this.error||Ve.PREMATURE_CLOSE("Readable stream closed"))}return}}if(this.
afterPipe!==null)this.afterPipe(this.error);this.to=this.from=this.afterPipe=null}};function kT(){this.stream._duplexState|=
$c;this.updateCallback()}function PT(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&dt)===0){e._duplexState|=
Gt;e.emit("finish")}if((e._duplexState&Eh)===zc){e._duplexState|=Et}e._duplexState&=nT;if((e._duplexState&ir)===0){this.
update()}else{this.updateNextTick()}}function kh(t){const e=this.stream;if(!t&&!Ve.isStreamDestroyed(this.error))t=this.
error;if(t)e.emit("error",t);e._duplexState|=Di;e.emit("close");const n=e._readableState;const r=e._writableState;if(n!==
null&&n.pipeline!==null){n.pipeline.done(e,t)}if(r!==null){while(r.drains!==null&&r.drains.length>0){r.drains.shift().resolve(
false)}if(r.pipeline!==null){r.pipeline.done(e,t)}}}function TT(t){const e=this.stream;if(t)e.destroy(t);e._duplexState&=
tT;if(this.drains!==null)vT(this.drains);if((e._duplexState&yT)===Ci){e._duplexState&=rT;if((e._duplexState&_c)===_c){e.
emit("drain")}}this.updateCallback()}function IT(t){if(t)this.stream.destroy(t);this.stream._duplexState&=VP;if(this.readAhead===
false&&(this.stream._duplexState&Ti)===0){this.stream._duplexState&=gh}this.updateCallback()}function CT(){if((this.stream.
_duplexState&nr)===0){this.stream._duplexState&=hh;this.update()}}function OT(){if((this.stream._duplexState&ir)===0){this.
stream._duplexState&=wh;this.update()}}function vT(t){for(let e=0;e<t.length;e++){if(--t[e].writes===0){t.shift().resolve(
true);e--}}}function Ph(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&Et)===0){if((e._duplexState&dT)===0){
e._duplexState|=or}if((e._duplexState&hT)===0){e._duplexState|=Ii}e.emit("open")}e._duplexState&=Dh;if(e._writableState!==
null){e._writableState.updateCallback()}if(e._readableState!==null){e._readableState.updateCallback()}}function _T(t,e){
if(e!==void 0&&e!==null)this.push(e);this._writableState.afterWrite(t)}function BT(t){if(this._readableState!==null){if(t===
"data"){this._duplexState|=vc|Uc;this._readableState.updateNextTick()}if(t==="readable"){this._duplexState|=Lc;this._readableState.
updateNextTick()}}if(this._writableState!==null){if(t==="drain"){this._duplexState|=_c;this._writableState.updateNextTick()}}}
var xi=class extends HP{constructor(e){super();this._duplexState=0;this._readableState=null;this._writableState=null;if(e){
if(e.open)this._open=e.open;if(e.destroy)this._destroy=e.destroy;if(e.predestroy)this._predestroy=e.predestroy;if(e.signal)
e.signal.addEventListener("abort",JT.bind(this))}this.on("newListener",BT)}_open(e){e(null)}_destroy(e){e(null)}_predestroy(){}get readable(){
return this._readableState!==null?true:void 0}get writable(){return this._writableState!==null?true:void 0}get destroyed(){
return(this._duplexState&Di)!==0}get destroying(){return(this._duplexState&dt)!==0}destroy(e){if((this._duplexState&dt)===
0){if(!e)e=Ve.STREAM_DESTROYED();this._duplexState=(this._duplexState|Et)&sT;if(this._readableState!==null){this._readableState.
highWaterMark=0;this._readableState.error=e}if(this._writableState!==null){this._writableState.highWaterMark=0;this._writableState.
error=e}this._duplexState|=Nc;this._predestroy();this._duplexState&=jP;if(this._readableState!==null){this._readableState.
updateNextTick()}if(this._writableState!==null){this._writableState.updateNextTick()}}}};var ms=class t extends xi{constructor(e){
super(e);this._duplexState|=at|Gt|bn;this._readableState=new Bc(this,e);if(e){if(this._readableState.readAhead===false)this.
_duplexState&=gh;if(e.read)this._read=e.read;if(e.eagerOpen)this._readableState.updateNextTick();if(e.encoding)this.setEncoding(
e.encoding)}}static deferred(e,n){const r=new gs(n);e().then(i=>{if(i===null)return r.end();if(r.destroying)return;jc(i,
r,Fc)}).catch(i=>r.destroy(i));return r}setEncoding(e){const n=new zP(e);const r=this._readableState.map||FT;this._readableState.
map=i;return this;function i(o){const s=n.push(o);return s===""&&(o.byteLength!==0||n.remaining>0)?null:r(s)}}_read(e){e(
null)}pipe(e,n){this._readableState.updateNextTick();this._readableState.pipe(e,n);return e}read(){this._readableState.updateNextTick();
return this._readableState.read()}push(e){this._readableState.updateNextTickIfOpen();return this._readableState.push(e)}unshift(e){
this._readableState.updateNextTickIfOpen();return this._readableState.unshift(e)}resume(){this._duplexState|=Uc;this._readableState.
updateNextTick();return this}pause(){this._duplexState&=this._readableState.readAhead===false?eT:KP;return this}static _fromAsyncIterator(e,n){
let r;const i=new t({...n,read(s){e.next().then(o).then(s.bind(null,null)).catch(s)},predestroy(){r=e.return()},destroy(s){
if(!r)return s(null);r.then(s.bind(null,null)).catch(s)}});return i;function o(s){if(s.done)i.push(null);else i.push(s.value)}}static from(e,n){
if(HT(e))return e;if(e[fs])return this._fromAsyncIterator(e[fs](),n);if(!Array.isArray(e))e=e===void 0?[]:[e];let r=0;return new t(
{...n,read(i){this.push(r===e.length?null:e[r++]);i(null)}})}static isBackpressured(e){return(e._duplexState&lT)!==0||e.
_readableState.buffered>=e._readableState.highWaterMark}static isPaused(e){return(e._duplexState&Ti)===0}[fs](){const e=this;
let n=null;let r=null;let i=null;this.on("error",c=>{n=c});this.on("readable",o);this.on("close",s);return{[fs](){return this},
next(){return new Promise(function(c,u){r=c;i=u;const f=e.read();if(f!==null)a(f);else if((e._duplexState&Di)!==0)a(null)})},
return(){return d(null)},throw(c){return d(c)}};function o(){if(r!==null)a(e.read())}function s(){if(r!==null)a(null)}function a(c){
if(i===null)return;if(n){i(n)}else if(c===null&&(e._duplexState&Xe)===0){i(Ve.STREAM_DESTROYED())}else{r({value:c,done:c===
null})}i=r=null}function d(c){e.destroy(c);return new Promise((u,f)=>{if(e._duplexState&Di)return u({value:void 0,done:true});
e.once("close",function(){if(c)f(c);else u({value:void 0,done:true})})})}}};var ps=class extends xi{constructor(e){super(
e);this._duplexState|=at|Xe;this._writableState=new ls(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final;if(e.eagerOpen)this._writableState.updateNextTick()}}cork(){this._duplexState|=ws}uncork(){
this._duplexState&=bh;this._writableState.updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(
e,n)}_final(e){e(null)}static isBackpressured(e){return(e._duplexState&ET)!==0}static drained(e){if(e.destroyed)return Promise.
resolve(false);const n=e._writableState;const r=WT(e)?Math.min(1,n.queue.length):n.queue.length;const i=r+(e._duplexState&
Hc?1:0);if(i===0)return Promise.resolve(true);if(n.drains===null)n.drains=[];return new Promise(o=>{n.drains.push({writes:i,
resolve:o})})}write(e){this._writableState.updateNextTick();return this._writableState.push(e)}end(e){this._writableState.
updateNextTick();this._writableState.end(e);return this}};var Si=class extends ms{constructor(e){super(e);this._duplexState=
at|this._duplexState&bn;this._writableState=new ls(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final}}cork(){this._duplexState|=ws}uncork(){this._duplexState&=bh;this._writableState.
updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(e,n)}_final(e){e(null)}write(e){this._writableState.
updateNextTick();return this._writableState.push(e)}end(e){this._writableState.updateNextTick();this._writableState.end(
e);return this}};var hs=class extends Si{constructor(e){super(e);this._transformState=new Rc(this);if(e){if(e.transform)
this._transform=e.transform;if(e.flush)this._flush=e.flush}}_write(e,n){if(this._readableState.buffered>=this._readableState.
highWaterMark){this._transformState.data=e}else{this._transform(e,this._transformState.afterTransform)}}_read(e){if(this.
_transformState.data!==null){const n=this._transformState.data;this._transformState.data=null;e(null);this._transform(n,
this._transformState.afterTransform)}else{e(null)}}destroy(e){super.destroy(e);if(this._transformState.data!==null){this.
_transformState.data=null;this._transformState.afterTransform()}}_transform(e,n){n(null,e)}_flush(e){e(null)}_final(e){this.
_transformState.afterFinal=e;this._flush(RT.bind(this))}};var gs=class extends hs{};function RT(t,e){const n=this._transformState.
afterFinal;if(t)return n(t);if(e!==null&&e!==void 0)this.push(e);this.push(null);n(null)}function AT(...t){return new Promise(
(e,n)=>{return jc(...t,r=>{if(r)return n(r);e()})})}function jc(t,...e){const n=Array.isArray(t)?[...t,...e]:[t,...e];const r=n.
length&&typeof n[n.length-1]==="function"?n.pop():null;if(n.length<2)throw Ve.BAD_ARGUMENT("Pipeline requires at least 2\
 streams");let i=n[0];let o=null;let s=null;for(let c=1;c<n.length;c++){o=n[c];if(ki(i)){i.pipe(o,d)}else{a(i,true,c>1,d);
i.pipe(o)}i=o}if(r){let c=false;const u=ki(o)||!!(o._writableState&&o._writableState.autoDestroy);o.on("error",f=>{if(s===
null)s=f});o.on("finish",()=>{c=true;if(!u)r(s)});if(u){o.on("close",()=>r(s||(c?null:Ve.PREMATURE_CLOSE())))}}return o;
function a(c,u,f,l){c.on("error",l);c.on("close",p);function p(){if(u&&c._readableState&&!c._readableState.ended){return l(
Ve.PREMATURE_CLOSE())}if(f&&c._writableState&&!c._writableState.ended){return l(Ve.PREMATURE_CLOSE())}}}function d(c){if(!c||
s)return;s=c;for(const u of n){u.destroy(c)}}}function FT(t){return t}function Th(t){return!!t._readableState||!!t._writableState}
function ki(t){return typeof t._duplexState==="number"&&Th(t)}function NT(t){return!!t._readableState&&t._readableState.
ending}function $T(t){return!!t._readableState&&t._readableState.ended}function LT(t){return!!t._writableState&&t._writableState.
ending}function MT(t){return!!t._writableState&&t._writableState.ended}function UT(t,e={}){const n=t._readableState&&t._readableState.
error||t._writableState&&t._writableState.error;return!e.all&&Ve.isStreamDestroyed(n)?null:n}function HT(t){return ki(t)&&
t.readable}function zT(t){return(t._duplexState&at)!==at||(t._duplexState&Et)===Et||(t._duplexState&bs)!==0}function jT(t){
return typeof t==="object"&&t!==null&&typeof t.byteLength==="number"}function Ih(t){return jT(t)?t.byteLength:1024}function Fc(){}
function JT(){this.destroy(Ve.ABORTED())}function WT(t){return t._writev!==ps.prototype._writev&&t._writev!==Si.prototype.
_writev}Ch.exports={pipeline:jc,pipelinePromise:AT,isStream:Th,isStreamx:ki,isEnding:NT,isEnded:$T,isFinishing:LT,isFinished:MT,
isDisturbed:zT,getStreamError:UT,Stream:xi,Writable:ps,Readable:ms,Duplex:Si,Transform:hs,PassThrough:gs}});var Vc=N(ar=>{var U=tr();var GT="0000000000000000000";var VT="7777777777777777777";var Ds="0".charCodeAt(0);var Oh=U.from(
[117,115,116,97,114,0]);var YT=U.from([Ds,Ds]);var qT=U.from([117,115,116,97,114,32]);var KT=U.from([32,0]);var XT=4095;
var Oi=257;var Gc=263;ar.decodeLongPath=function t(e,n){return sr(e,0,e.length,n)};ar.encodePax=function t(e){let n="";if(e.
name)n+=Wc(" path="+e.name+"\n");if(e.linkname)n+=Wc(" linkpath="+e.linkname+"\n");const r=e.pax;if(r){for(const i in r){
n+=Wc(" "+i+"="+r[i]+"\n")}}return U.from(n)};ar.decodePax=function t(e){const n={};while(e.length){let r=0;while(r<e.length&&
e[r]!==32)r++;const i=parseInt(U.toString(e.subarray(0,r)),10);if(!i)return n;const o=U.toString(e.subarray(r+1,i-1));const s=o.
indexOf("=");if(s===-1)return n;n[o.slice(0,s)]=o.slice(s+1);e=e.subarray(i)}return n};ar.encode=function t(e){const n=U.
alloc(512);let r=e.name;let i="";if(e.typeflag===5&&r[r.length-1]!=="/")r+="/";if(U.byteLength(r)!==r.length)return null;
while(U.byteLength(r)>100){const o=r.indexOf("/");if(o===-1)return null;i+=i?"/"+r.slice(0,o):r.slice(0,o);r=r.slice(o+1)}
if(U.byteLength(r)>100||U.byteLength(i)>155)return null;if(e.linkname&&U.byteLength(e.linkname)>100)return null;U.write(
n,r);U.write(n,Yt(e.mode&XT,6),100);U.write(n,Yt(e.uid,6),108);U.write(n,Yt(e.gid,6),116);iI(e.size,n,124);U.write(n,Yt(
e.mtime.getTime()/1e3|0,11),136);n[156]=Ds+nI(e.type);if(e.linkname)U.write(n,e.linkname,157);U.copy(Oh,n,Oi);U.copy(YT,
n,Gc);if(e.uname)U.write(n,e.uname,265);if(e.gname)U.write(n,e.gname,297);U.write(n,Yt(e.devmajor||0,6),329);U.write(n,Yt(
e.devminor||0,6),337);if(i)U.write(n,i,345);U.write(n,Yt(_h(n),6),148);return n};ar.decode=function t(e,n,r){let i=e[156]===
0?0:e[156]-Ds;let o=sr(e,0,100,n);const s=Vt(e,100,8);const a=Vt(e,108,8);const d=Vt(e,116,8);const c=Vt(e,124,12);const u=Vt(
e,136,12);const f=tI(i);const l=e[157]===0?null:sr(e,157,100,n);const p=sr(e,265,32);const h=sr(e,297,32);const g=Vt(e,329,
8);const b=Vt(e,337,8);const x=_h(e);if(x===8*32)return null;if(x!==Vt(e,148,8))throw new Error("Invalid tar header. May\
be the tar is corrupted or it needs to be gunzipped?");if(ZT(e)){if(e[345])o=sr(e,345,155,n)+"/"+o}else if(QT(e)){}else{
if(!r){throw new Error("Invalid tar header: unknown format.")}}if(i===0&&o&&o[o.length-1]==="/")i=5;return{name:o,mode:s,
uid:a,gid:d,size:c,byteOffset:0,mtime:new Date(1e3*u),type:f,linkname:l,uname:p,gname:h,devmajor:g,devminor:b,pax:null}};
function ZT(t){return U.equals(Oh,t.subarray(Oi,Oi+6))}function QT(t){return U.equals(qT,t.subarray(Oi,Oi+6))&&U.equals(
KT,t.subarray(Gc,Gc+2))}function eI(t,e,n){if(typeof t!=="number")return n;t=~~t;if(t>=e)return e;if(t>=0)return t;t+=e;
if(t>=0)return t;return 0}function tI(t){switch(t){case 0:return"file";case 1:return"link";case 2:return"symlink";case 3:
return"character-device";case 4:return"block-device";case 5:return"directory";case 6:return"fifo";case 7:return"contiguo\
us-file";case 72:return"pax-header";case 55:return"pax-global-header";case 27:return"gnu-long-link-path";case 28:case 30:
return"gnu-long-path"}return null}function nI(t){switch(t){case"file":return 0;case"link":return 1;case"symlink":return 2;case"\
character-device":return 3;case"block-device":return 4;case"directory":return 5;case"fifo":return 6;case"contiguous-file":
return 7;case"pax-header":return 72}return 0}function vh(t,e,n,r){for(;n<r;n++){if(t[n]===e)return n}return r}function _h(t){
let e=8*32;for(let n=0;n<148;n++)e+=t[n];for(let n=156;n<512;n++)e+=t[n];return e}function Yt(t,e){t=t.toString(8);if(t.
length>e)return VT.slice(0,e)+" ";return GT.slice(0,e-t.length)+t+" "}function rI(t,e,n){e[n]=128;for(let r=11;r>0;r--){
e[n+r]=t&255;t=Math.floor(t/256)}}function iI(t,e,n){if(t.toString(8).length>11){rI(t,e,n)}else{U.write(e,Yt(t,11),n)}}function oI(t){
let e;if(t[0]===128)e=true;else if(t[0]===255)e=false;else return null;const n=[];let r;for(r=t.length-1;r>0;r--){const s=t[r];
if(e)n.push(s);else n.push(255-s)}let i=0;const o=n.length;for(r=0;r<o;r++){i+=n[r]*Math.pow(256,r)}return e?i:-1*i}function Vt(t,e,n){
t=t.subarray(e,e+n);e=0;if(t[e]&128){return oI(t)}else{while(e<t.length&&t[e]===32)e++;const r=eI(vh(t,32,e,t.length),t.
length,t.length);while(e<r&&t[e]===0)e++;if(r===e)return 0;return parseInt(U.toString(t.subarray(e,r)),8)}}function sr(t,e,n,r){
return U.toString(t.subarray(e,vh(t,0,e,e+n)),r)}function Wc(t){const e=U.byteLength(t);let n=Math.floor(Math.log(e)/Math.
log(10))+1;if(e+n>=Math.pow(10,n))n++;return e+n+t}});var Nh=N((c3,Fh)=>{var{Writable:sI,Readable:aI,getStreamError:Bh}=Jc();var dI=Cc();var Rh=tr();var dr=Vc();var cI=Rh.alloc(
0);var uI=4*1024*1024;var qc=class{constructor(){this.buffered=0;this.shifted=0;this.queue=new dI;this._offset=0}push(e){
this.buffered+=e.byteLength;this.queue.push(e)}shiftFirst(e){return this.buffered===0?null:this._next(e)}shift(e){if(e>this.
buffered)return null;if(e===0)return cI;let n=this._next(e);if(e===n.byteLength)return n;const r=[n];while((e-=n.byteLength)>
0){n=this._next(e);r.push(n)}return Rh.concat(r)}_next(e){const n=this.queue.peek();const r=n.byteLength-this._offset;if(e>=
r){const i=this._offset?n.subarray(this._offset,n.byteLength):n;this.queue.shift();this._offset=0;this.buffered-=r;this.
shifted+=r;return i}this.buffered-=e;this.shifted+=e;return n.subarray(this._offset,this._offset+=e)}};var Kc=class extends aI{constructor(e,n,r){
super();this.header=n;this.offset=r;this._parent=e}_read(e){if(this.header.size===0){this.push(null)}if(this._parent._stream===
this){this._parent._update()}e(null)}_predestroy(){this._parent.destroy(Bh(this))}_detach(){if(this._parent._stream===this){
this._parent._stream=null;this._parent._missing=Ah(this.header.size);this._parent._update()}}_destroy(e){this._detach();
e(null)}};var Xc=class extends sI{constructor(e){super(e);if(!e)e={};this._buffer=new qc;this._offset=0;this._header=null;
this._stream=null;this._missing=0;this._longHeader=false;this._callback=Yc;this._locked=false;this._finished=false;this.
_pax=null;this._paxGlobal=null;this._gnuLongPath=null;this._gnuLongLinkPath=null;this._filenameEncoding=e.filenameEncoding||
"utf-8";this._allowUnknownFormat=!!e.allowUnknownFormat;this._unlockBound=this._unlock.bind(this)}_unlock(e){this._locked=
false;if(e){this.destroy(e);this._continueWrite(e);return}this._update()}_consumeHeader(){if(this._locked)return false;this.
_offset=this._buffer.shifted;try{this._header=dr.decode(this._buffer.shift(512),this._filenameEncoding,this._allowUnknownFormat)}catch(e){
this._continueWrite(e);return false}if(!this._header)return true;this._header.byteOffset=this._buffer.shifted;switch(this.
_header.type){case"gnu-long-path":case"gnu-long-link-path":case"pax-global-header":case"pax-header":this._longHeader=true;
this._missing=this._header.size;if(this._missing>uI){this._continueWrite(new Error("Header exceeds max size"));return false}
return true}this._locked=true;this._applyLongHeaders();if(!(this._header.size>=0)){this._continueWrite(new Error("Invali\
d header"));return false}if(this._header.size===0||this._header.type==="directory"){this.emit("entry",this._header,this.
_createStream(),this._unlockBound);return true}this._stream=this._createStream();this._missing=this._header.size;this.emit(
"entry",this._header,this._stream,this._unlockBound);return true}_applyLongHeaders(){if(this._gnuLongPath){this._header.
name=this._gnuLongPath;this._gnuLongPath=null}if(this._gnuLongLinkPath){this._header.linkname=this._gnuLongLinkPath;this.
_gnuLongLinkPath=null}if(this._pax){if(this._pax.path)this._header.name=this._pax.path;if(this._pax.linkpath)this._header.
linkname=this._pax.linkpath;if(this._pax.size)this._header.size=parseInt(this._pax.size,10);this._header.pax=this._pax;this.
_pax=null}}_decodeLongHeader(e){switch(this._header.type){case"gnu-long-path":this._gnuLongPath=dr.decodeLongPath(e,this.
_filenameEncoding);break;case"gnu-long-link-path":this._gnuLongLinkPath=dr.decodeLongPath(e,this._filenameEncoding);break;case"\
pax-global-header":this._paxGlobal=dr.decodePax(e);break;case"pax-header":this._pax=this._paxGlobal===null?dr.decodePax(
e):Object.assign({},this._paxGlobal,dr.decodePax(e));break}}_consumeLongHeader(){this._longHeader=false;this._missing=Ah(
this._header.size);const e=this._buffer.shift(this._header.size);try{this._decodeLongHeader(e)}catch(n){this._continueWrite(
n);return false}return true}_consumeStream(){const e=this._buffer.shiftFirst(this._missing);if(e===null)return false;this.
_missing-=e.byteLength;const n=this._stream.push(e);if(this._missing===0){this._stream.push(null);if(n)this._stream._detach();
return n&&this._locked===false}return n}_createStream(){return new Kc(this,this._header,this._offset)}_update(){while(this.
_buffer.buffered>0&&!this.destroying){if(this._missing>0){if(this._stream!==null){if(this._consumeStream()===false)return;
continue}if(this._longHeader===true){if(this._missing>this._buffer.buffered)break;if(this._consumeLongHeader()===false)return false;
continue}const e=this._buffer.shiftFirst(this._missing);if(e!==null)this._missing-=e.byteLength;continue}if(this._buffer.
buffered<512)break;if(this._stream!==null||this._consumeHeader()===false)return}this._continueWrite(null)}_continueWrite(e){
const n=this._callback;this._callback=Yc;n(e)}_write(e,n){this._callback=n;this._buffer.push(e);this._update()}_final(e){
this._finished=this._missing===0&&this._buffer.buffered===0;e(this._finished?null:new Error("Unexpected end of data"))}_predestroy(){
this._continueWrite(null)}_destroy(e){if(this._stream)this._stream.destroy(Bh(this));e(null)}[Symbol.asyncIterator](){let e=null;
let n=null;let r=null;let i=null;let o=null;const s=this;this.on("entry",c);this.on("error",l=>{e=l});this.on("close",u);
return{[Symbol.asyncIterator](){return this},next(){return new Promise(d)},return(){return f(null)},throw(l){return f(l)}};
function a(l){if(!o)return;const p=o;o=null;p(l)}function d(l,p){if(e){return p(e)}if(i){l({value:i,done:false});i=null;
return}n=l;r=p;a(null);if(s._finished&&n){n({value:void 0,done:true});n=r=null}}function c(l,p,h){o=h;p.on("error",Yc);if(n){
n({value:p,done:false});n=r=null}else{i=p}}function u(){a(e);if(!n)return;if(e)r(e);else n({value:void 0,done:true});n=r=
null}function f(l){s.destroy(l);a(l);return new Promise((p,h)=>{if(s.destroyed)return p({value:void 0,done:true});s.once(
"close",function(){if(l)h(l);else p({value:void 0,done:true})})})}}};Fh.exports=function t(e){return new Xc(e)};function Yc(){}
function Ah(t){t&=511;return t&&512-t}});var Lh=N((u3,Zc)=>{var $h={S_IFMT:61440,S_IFDIR:16384,S_IFCHR:8192,S_IFBLK:24576,S_IFIFO:4096,S_IFLNK:40960};try{Zc.exports=
ti("fs").constants||$h}catch{Zc.exports=$h}});var jh=N((f3,zh)=>{var{Readable:fI,Writable:lI,getStreamError:Mh}=Jc();var En=tr();var cr=Lh();var Es=Vc();var mI=493;var pI=420;
var Uh=En.alloc(1024);var eu=class extends lI{constructor(e,n,r){super({mapWritable:gI,eagerOpen:true});this.written=0;this.
header=n;this._callback=r;this._linkname=null;this._isLinkname=n.type==="symlink"&&!n.linkname;this._isVoid=n.type!=="fi\
le"&&n.type!=="contiguous-file";this._finished=false;this._pack=e;this._openCallback=null;if(this._pack._stream===null)this.
_pack._stream=this;else this._pack._pending.push(this)}_open(e){this._openCallback=e;if(this._pack._stream===this)this._continueOpen()}_continuePack(e){
if(this._callback===null)return;const n=this._callback;this._callback=null;n(e)}_continueOpen(){if(this._pack._stream===
null)this._pack._stream=this;const e=this._openCallback;this._openCallback=null;if(e===null)return;if(this._pack.destroying)
return e(new Error("pack stream destroyed"));if(this._pack._finalized)return e(new Error("pack stream is already finaliz\
ed"));this._pack._stream=this;if(!this._isLinkname){this._pack._encode(this.header)}if(this._isVoid){this._finish();this.
_continuePack(null)}e(null)}_write(e,n){if(this._isLinkname){this._linkname=this._linkname?En.concat([this._linkname,e]):
e;return n(null)}if(this._isVoid){if(e.byteLength>0){return n(new Error("No body allowed for this entry"))}return n()}this.
written+=e.byteLength;if(this._pack.push(e))return n();this._pack._drain=n}_finish(){if(this._finished)return;this._finished=
true;if(this._isLinkname){this.header.linkname=this._linkname?En.toString(this._linkname,"utf-8"):"";this._pack._encode(
this.header)}Hh(this._pack,this.header.size);this._pack._done(this)}_final(e){if(this.written!==this.header.size){return e(
new Error("Size mismatch"))}this._finish();e(null)}_getError(){return Mh(this)||new Error("tar entry destroyed")}_predestroy(){
this._pack.destroy(this._getError())}_destroy(e){this._pack._done(this);this._continuePack(this._finished?null:this._getError());
e()}};var tu=class extends fI{constructor(e){super(e);this._drain=Qc;this._finalized=false;this._finalizing=false;this._pending=
[];this._stream=null}entry(e,n,r){if(this._finalized||this.destroying)throw new Error("already finalized or destroyed");
if(typeof n==="function"){r=n;n=null}if(!r)r=Qc;if(!e.size||e.type==="symlink")e.size=0;if(!e.type)e.type=hI(e.mode);if(!e.
mode)e.mode=e.type==="directory"?mI:pI;if(!e.uid)e.uid=0;if(!e.gid)e.gid=0;if(!e.mtime)e.mtime=new Date;if(typeof n==="s\
tring")n=En.from(n);const i=new eu(this,e,r);if(En.isBuffer(n)){e.size=n.byteLength;i.write(n);i.end();return i}if(i._isVoid){
return i}return i}finalize(){if(this._stream||this._pending.length>0){this._finalizing=true;return}if(this._finalized)return;
this._finalized=true;this.push(Uh);this.push(null)}_done(e){if(e!==this._stream)return;this._stream=null;if(this._finalizing)
this.finalize();if(this._pending.length)this._pending.shift()._continueOpen()}_encode(e){if(!e.pax){const n=Es.encode(e);
if(n){this.push(n);return}}this._encodePax(e)}_encodePax(e){const n=Es.encodePax({name:e.name,linkname:e.linkname,pax:e.
pax});const r={name:"PaxHeader",mode:e.mode,uid:e.uid,gid:e.gid,size:n.byteLength,mtime:e.mtime,type:"pax-header",linkname:e.
linkname&&"PaxHeader",uname:e.uname,gname:e.gname,devmajor:e.devmajor,devminor:e.devminor};this.push(Es.encode(r));this.
push(n);Hh(this,n.byteLength);r.size=e.size;r.type=e.type;this.push(Es.encode(r))}_doDrain(){const e=this._drain;this._drain=
Qc;e()}_predestroy(){const e=Mh(this);if(this._stream)this._stream.destroy(e);while(this._pending.length){const n=this._pending.
shift();n.destroy(e);n._continueOpen()}this._doDrain()}_read(e){this._doDrain();e()}};zh.exports=function t(e){return new tu(
e)};function hI(t){switch(t&cr.S_IFMT){case cr.S_IFBLK:return"block-device";case cr.S_IFCHR:return"character-device";case cr.
S_IFDIR:return"directory";case cr.S_IFIFO:return"fifo";case cr.S_IFLNK:return"symlink"}return"file"}function Qc(){}function Hh(t,e){
e&=511;if(e)t.push(Uh.subarray(0,512-e))}function gI(t){return En.isBuffer(t)?t:En.from(t)}});var ru=N(nu=>{nu.extract=Nh();nu.pack=jh()});var ny=N((jH,ty)=>{ty.exports=function(t,e,n){var r=t.length,i=e.length,o=[];n=(n||(i>r?i:r))+1;for(var s=0;s<n;s++){o[s]=
[s];o[s].length=n}for(s=0;s<n;s++){o[0][s]=s}if(Math.abs(r-i)>(n||100)){return p(n||100)}if(r===0){return p(i)}if(i===0){
return p(r)}var a,d,c,u,f,l;for(s=1;s<=r;++s){d=t[s-1];for(a=1;a<=i;++a){if(s===a&&o[s][a]>4)return p(r);c=e[a-1];u=d===
c?0:1;f=o[s-1][a]+1;if((l=o[s][a-1]+1)<f)f=l;if((l=o[s-1][a-1]+u)<f)f=l;o[s][a]=s>1&&a>1&&d===e[a-2]&&t[s-2]===c&&(l=o[s-
2][a-2]+u)<f?l:f}}return p(o[r][i]);function p(h){var g=Math.max(r,i);var b=g===0?0:h/g;var x=1-b;return{steps:h,relative:b,
similarity:x}}}});var G0=N((sre,W0)=>{var Kl=class{constructor(e,n,r){this.etaBufferLength=e||100;this.valueBuffer=[r];this.timeBuffer=[n];
this.eta="0"}update(e,n,r){this.valueBuffer.push(n);this.timeBuffer.push(e);this.calculate(r-n)}getTime(){return this.eta}calculate(e){
const n=this.valueBuffer.length;const r=Math.min(this.etaBufferLength,n);const i=this.valueBuffer[n-1]-this.valueBuffer[n-
r];const o=this.timeBuffer[n-1]-this.timeBuffer[n-r];const s=i/o;this.valueBuffer=this.valueBuffer.slice(-this.etaBufferLength);
this.timeBuffer=this.timeBuffer.slice(-this.etaBufferLength);const a=Math.ceil(e/s/1e3);if(isNaN(a)){this.eta="NULL"}else if(!isFinite(
a)){this.eta="INF"}else if(a>1e7){this.eta="INF"}else if(a<0){this.eta=0}else{this.eta=a}}};W0.exports=Kl});var Zl=N((are,V0)=>{var Mn=ti("readline");var Xl=class{constructor(e){this.stream=e;this.linewrap=true;this.dy=0}cursorSave(){
if(!this.stream.isTTY){return}this.stream.write("\x1B7")}cursorRestore(){if(!this.stream.isTTY){return}this.stream.write(
"\x1B8")}cursor(e){if(!this.stream.isTTY){return}if(e){this.stream.write("\x1B[?25h")}else{this.stream.write("\x1B[?25l")}}cursorTo(e=null,n=null){
if(!this.stream.isTTY){return}Mn.cursorTo(this.stream,e,n)}cursorRelative(e=null,n=null){if(!this.stream.isTTY){return}this.
dy=this.dy+n;Mn.moveCursor(this.stream,e,n)}cursorRelativeReset(){if(!this.stream.isTTY){return}Mn.moveCursor(this.stream,
0,-this.dy);Mn.cursorTo(this.stream,0,null);this.dy=0}clearRight(){if(!this.stream.isTTY){return}Mn.clearLine(this.stream,
1)}clearLine(){if(!this.stream.isTTY){return}Mn.clearLine(this.stream,0)}clearBottom(){if(!this.stream.isTTY){return}Mn.
clearScreenDown(this.stream)}newline(){this.stream.write("\n");this.dy++}write(e,n=false){if(this.linewrap===true&&n===false){
this.stream.write(e.substr(0,this.getWidth()))}else{this.stream.write(e)}}lineWrapping(e){if(!this.stream.isTTY){return}
this.linewrap=e;if(e){this.stream.write("\x1B[?7h")}else{this.stream.write("\x1B[?7l")}}isTTY(){return this.stream.isTTY===
true}getWidth(){return this.stream.columns||(this.stream.isTTY?80:200)}};V0.exports=Xl});var q0=N((dre,Y0)=>{"use strict";Y0.exports=({onlyFirst:t=false}={})=>{const e=["[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:(?:;[\
-a-zA-Z\\d\\/#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]*)*)?\\u0007)","(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR\
-TZcf-ntqry=><~]))"].join("|");return new RegExp(e,t?void 0:"g")}});var X0=N((cre,K0)=>{"use strict";var WL=q0();K0.exports=t=>typeof t==="string"?t.replace(WL(),""):t});var Q0=N((ure,Ql)=>{"use strict";var Z0=t=>{if(Number.isNaN(t)){return false}if(t>=4352&&(t<=4447||t===9001||t===9002||11904<=
t&&t<=12871&&t!==12351||12880<=t&&t<=19903||19968<=t&&t<=42182||43360<=t&&t<=43388||44032<=t&&t<=55203||63744<=t&&t<=64255||
65040<=t&&t<=65049||65072<=t&&t<=65131||65281<=t&&t<=65376||65504<=t&&t<=65510||110592<=t&&t<=110593||127488<=t&&t<=127569||
131072<=t&&t<=262141)){return true}return false};Ql.exports=Z0;Ql.exports.default=Z0});var tx=N((fre,ex)=>{"use strict";ex.exports=function(){return/\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62(?:\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74|\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F|\uD83D\uDC68(?:\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68\uD83C\uDFFB|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFE])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83D\uDC68|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D[\uDC66\uDC67])|[\u2695\u2696\u2708]\uFE0F|\uD83D[\uDC66\uDC67]|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|(?:\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708])\uFE0F|\uD83C\uDFFB\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C[\uDFFB-\uDFFF])|(?:\uD83E\uDDD1\uD83C\uDFFB\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)\uD83C\uDFFB|\uD83E\uDDD1(?:\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1)|(?:\uD83E\uDDD1\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFB-\uDFFE])|(?:\uD83E\uDDD1\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB\uDFFC])|\uD83D\uDC69(?:\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFB\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFC-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D(?:\uD83D[\uDC68\uDC69])|\uD83D[\uDC68\uDC69])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD]))|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|(?:\uD83E\uDDD1\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB-\uDFFD])|\uD83D\uDC69\u200D\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D\uDC41\uFE0F\u200D\uD83D\uDDE8|\uD83D\uDC69(?:\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708]|\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\u200D[\u2695\u2696\u2708])|(?:(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)\uFE0F|\uD83D\uDC6F|\uD83E[\uDD3C\uDDDE\uDDDF])\u200D[\u2640\u2642]|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|\u200D[\u2640\u2642])|\uD83C\uDFF4\u200D\u2620)\uFE0F|\uD83D\uDC69\u200D\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08|\uD83D\uDC15\u200D\uD83E\uDDBA|\uD83D\uDC69\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC67|\uD83C\uDDFD\uD83C\uDDF0|\uD83C\uDDF4\uD83C\uDDF2|\uD83C\uDDF6\uD83C\uDDE6|[#\*0-9]\uFE0F\u20E3|\uD83C\uDDE7(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF])|\uD83C\uDDF9(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF])|\uD83C\uDDEA(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA])|\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF7(?:\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC])|\uD83D\uDC69(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF2(?:\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF])|\uD83C\uDDE6(?:\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF])|\uD83C\uDDF0(?:\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF])|\uD83C\uDDED(?:\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA])|\uD83C\uDDE9(?:\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF])|\uD83C\uDDFE(?:\uD83C[\uDDEA\uDDF9])|\uD83C\uDDEC(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE])|\uD83C\uDDF8(?:\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF])|\uD83C\uDDEB(?:\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7])|\uD83C\uDDF5(?:\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE])|\uD83C\uDDFB(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA])|\uD83C\uDDF3(?:\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF])|\uD83C\uDDE8(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF5\uDDF7\uDDFA-\uDDFF])|\uD83C\uDDF1(?:\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE])|\uD83C\uDDFF(?:\uD83C[\uDDE6\uDDF2\uDDFC])|\uD83C\uDDFC(?:\uD83C[\uDDEB\uDDF8])|\uD83C\uDDFA(?:\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF])|\uD83C\uDDEE(?:\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9])|\uD83C\uDDEF(?:\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5])|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:\uD83C[\uDFFB-\uDFFF])|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u261D\u270A-\u270D]|\uD83C[\uDF85\uDFC2\uDFC7]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC70\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDCAA\uDD74\uDD7A\uDD90\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1C\uDD1E\uDD1F\uDD30-\uDD36\uDDB5\uDDB6\uDDBB\uDDD2-\uDDD5])(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55]|\uD83C[\uDC04\uDCCF\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF7C\uDF7E-\uDF93\uDFA0-\uDFCA\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF4\uDFF8-\uDFFF]|\uD83D[\uDC00-\uDC3E\uDC40\uDC42-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDD7A\uDD95\uDD96\uDDA4\uDDFB-\uDE4F\uDE80-\uDEC5\uDECC\uDED0-\uDED2\uDED5\uDEEB\uDEEC\uDEF4-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])|(?:[#\*0-9\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23E9-\u23F3\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB-\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u261D\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692-\u2697\u2699\u269B\u269C\u26A0\u26A1\u26AA\u26AB\u26B0\u26B1\u26BD\u26BE\u26C4\u26C5\u26C8\u26CE\u26CF\u26D1\u26D3\u26D4\u26E9\u26EA\u26F0-\u26F5\u26F7-\u26FA\u26FD\u2702\u2705\u2708-\u270D\u270F\u2712\u2714\u2716\u271D\u2721\u2728\u2733\u2734\u2744\u2747\u274C\u274E\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27A1\u27B0\u27BF\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B50\u2B55\u3030\u303D\u3297\u3299]|\uD83C[\uDC04\uDCCF\uDD70\uDD71\uDD7E\uDD7F\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE02\uDE1A\uDE2F\uDE32-\uDE3A\uDE50\uDE51\uDF00-\uDF21\uDF24-\uDF93\uDF96\uDF97\uDF99-\uDF9B\uDF9E-\uDFF0\uDFF3-\uDFF5\uDFF7-\uDFFF]|\uD83D[\uDC00-\uDCFD\uDCFF-\uDD3D\uDD49-\uDD4E\uDD50-\uDD67\uDD6F\uDD70\uDD73-\uDD7A\uDD87\uDD8A-\uDD8D\uDD90\uDD95\uDD96\uDDA4\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA-\uDE4F\uDE80-\uDEC5\uDECB-\uDED2\uDED5\uDEE0-\uDEE5\uDEE9\uDEEB\uDEEC\uDEF0\uDEF3-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])\uFE0F|(?:[\u261D\u26F9\u270A-\u270D]|\uD83C[\uDF85\uDFC2-\uDFC4\uDFC7\uDFCA-\uDFCC]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66-\uDC78\uDC7C\uDC81-\uDC83\uDC85-\uDC87\uDC8F\uDC91\uDCAA\uDD74\uDD75\uDD7A\uDD90\uDD95\uDD96\uDE45-\uDE47\uDE4B-\uDE4F\uDEA3\uDEB4-\uDEB6\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1F\uDD26\uDD30-\uDD39\uDD3C-\uDD3E\uDDB5\uDDB6\uDDB8\uDDB9\uDDBB\uDDCD-\uDDCF\uDDD1-\uDDDD])/g}});var rx=N((lre,em)=>{"use strict";var GL=X0();var VL=Q0();var YL=tx();var nx=t=>{if(typeof t!=="string"||t.length===0){return 0}
t=GL(t);if(t.length===0){return 0}t=t.replace(YL(),"  ");let e=0;for(let n=0;n<t.length;n++){const r=t.codePointAt(n);if(r<=
31||r>=127&&r<=159){continue}if(r>=768&&r<=879){continue}if(r>65535){n++}e+=VL(r)?2:1}return e};em.exports=nx;em.exports.
default=nx});var tm=N((mre,ix)=>{ix.exports=function t(e,n,r){if(n.autopadding!==true){return e}function i(o,s){return(n.autopaddingChar+
o).slice(-s)}switch(r){case"percentage":return i(e,3);default:return e}}});var nm=N((pre,ox)=>{ox.exports=function t(e,n){const r=Math.round(e*n.barsize);const i=n.barsize-r;return n.barCompleteString.
substr(0,r)+n.barGlue+n.barIncompleteString.substr(0,i)}});var rm=N((hre,sx)=>{sx.exports=function t(e,n,r){function i(s){if(r){return r*Math.round(s/r)}else{return s}}function o(s){
return(n.autopaddingChar+s).slice(-2)}if(e>3600){return o(Math.floor(e/3600))+"h"+o(i(e%3600/60))+"m"}else if(e>60){return o(
Math.floor(e/60))+"m"+o(i(e%60))+"s"}else if(e>10){return o(i(e))+"s"}else{return o(e)+"s"}}});var im=N((gre,ax)=>{var qL=rx();var KL=tm();var XL=nm();var ZL=rm();ax.exports=function t(e,n,r){let i=e.format;const o=e.
formatTime||ZL;const s=e.formatValue||KL;const a=e.formatBar||XL;const d=Math.floor(n.progress*100)+"";const c=n.stopTime||
Date.now();const u=Math.round((c-n.startTime)/1e3);const f=Object.assign({},r,{bar:a(n.progress,e),percentage:s(d,e,"per\
centage"),total:s(n.total,e,"total"),value:s(n.value,e,"value"),eta:s(n.eta,e,"eta"),eta_formatted:o(n.eta,e,5),duration:s(
u,e,"duration"),duration_formatted:o(u,e,1)});i=i.replace(/\{(\w+)\}/g,function(h,g){if(typeof f[g]!=="undefined"){return f[g]}
return h});const l=Math.max(0,n.maxWidth-qL(i)-2);const p=Math.floor(l/2);switch(e.align){case"right":i=l>0?" ".repeat(l)+
i:i;break;case"center":i=p>0?" ".repeat(p)+i:i;break;case"left":default:break}return i}});var Ud=N((yre,dx)=>{function q(t,e){if(typeof t==="undefined"||t===null){return e}else{return t}}dx.exports={parse:function t(e,n){
const r={};const i=Object.assign({},n,e);r.throttleTime=1e3/q(i.fps,10);r.stream=q(i.stream,process.stderr);r.terminal=q(
i.terminal,null);r.clearOnComplete=q(i.clearOnComplete,false);r.stopOnComplete=q(i.stopOnComplete,false);r.barsize=q(i.barsize,
40);r.align=q(i.align,"left");r.hideCursor=q(i.hideCursor,false);r.linewrap=q(i.linewrap,false);r.barGlue=q(i.barGlue,"");
r.barCompleteChar=q(i.barCompleteChar,"=");r.barIncompleteChar=q(i.barIncompleteChar,"-");r.format=q(i.format,"progress \
[{bar}] {percentage}% | ETA: {eta}s | {value}/{total}");r.formatTime=q(i.formatTime,null);r.formatValue=q(i.formatValue,
null);r.formatBar=q(i.formatBar,null);r.etaBufferLength=q(i.etaBuffer,10);r.etaAsynchronousUpdate=q(i.etaAsynchronousUpdate,
false);r.progressCalculationRelative=q(i.progressCalculationRelative,false);r.synchronousUpdate=q(i.synchronousUpdate,true);
r.noTTYOutput=q(i.noTTYOutput,false);r.notTTYSchedule=q(i.notTTYSchedule,2e3);r.emptyOnZero=q(i.emptyOnZero,false);r.forceRedraw=
q(i.forceRedraw,false);r.autopadding=q(i.autopadding,false);r.gracefulExit=q(i.gracefulExit,false);return r},assignDerivedOptions:function t(e){
e.barCompleteString=e.barCompleteChar.repeat(e.barsize+1);e.barIncompleteString=e.barIncompleteChar.repeat(e.barsize+1);
e.autopaddingChar=e.autopadding?q(e.autopaddingChar,"   "):"";return e}}});var om=N((bre,ux)=>{var cx=G0();var QL=Zl();var e1=im();var t1=Ud();var n1=ti("events");ux.exports=class wre extends n1{constructor(e){
super();this.options=t1.assignDerivedOptions(e);this.terminal=this.options.terminal?this.options.terminal:new QL(this.options.
stream);this.value=0;this.startValue=0;this.total=100;this.lastDrawnString=null;this.startTime=null;this.stopTime=null;this.
lastRedraw=Date.now();this.eta=new cx(this.options.etaBufferLength,0,0);this.payload={};this.isActive=false;this.formatter=
typeof this.options.format==="function"?this.options.format:e1}render(e=false){const n={progress:this.getProgress(),eta:this.
eta.getTime(),startTime:this.startTime,stopTime:this.stopTime,total:this.total,value:this.value,maxWidth:this.terminal.getWidth()};
if(this.options.etaAsynchronousUpdate){this.updateETA()}const r=this.formatter(this.options,n,this.payload);const i=e||this.
options.forceRedraw||this.options.noTTYOutput&&!this.terminal.isTTY();if(i||this.lastDrawnString!=r){this.emit("redraw-p\
re");this.terminal.cursorTo(0,null);this.terminal.write(r);this.terminal.clearRight();this.lastDrawnString=r;this.lastRedraw=
Date.now();this.emit("redraw-post")}}start(e,n,r){this.value=n||0;this.total=typeof e!=="undefined"&&e>=0?e:100;this.startValue=
n||0;this.payload=r||{};this.startTime=Date.now();this.stopTime=null;this.lastDrawnString="";this.eta=new cx(this.options.
etaBufferLength,this.startTime,this.value);this.isActive=true;this.emit("start",e,n)}stop(){this.isActive=false;this.stopTime=
Date.now();this.emit("stop",this.total,this.value)}update(e,n={}){if(typeof e==="number"){this.value=e;this.eta.update(Date.
now(),e,this.total)}const r=(typeof e==="object"?e:n)||{};this.emit("update",this.total,this.value);for(const i in r){this.
payload[i]=r[i]}if(this.value>=this.getTotal()&&this.options.stopOnComplete){this.stop()}}getProgress(){let e=this.value/
this.total;if(this.options.progressCalculationRelative){e=(this.value-this.startValue)/(this.total-this.startValue)}if(isNaN(
e)){e=this.options&&this.options.emptyOnZero?0:1}e=Math.min(Math.max(e,0),1);return e}increment(e=1,n={}){if(typeof e===
"object"){this.update(this.value+1,e)}else{this.update(this.value+e,n)}}getTotal(){return this.total}setTotal(e){if(typeof e!==
"undefined"&&e>=0){this.total=e}}updateETA(){this.eta.update(Date.now(),this.value,this.total)}}});var lx=N((Ere,fx)=>{var r1=om();var i1=Ud();fx.exports=class Dre extends r1{constructor(e,n){super(i1.parse(e,n));this.timer=
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
clearOnComplete){this.terminal.cursorTo(0,null);this.terminal.clearLine()}else{this.terminal.newline()}}}});var px=N((Sre,mx)=>{var o1=Zl();var s1=om();var a1=Ud();var d1=ti("events");mx.exports=class xre extends d1{constructor(e,n){
super();this.bars=[];this.options=a1.parse(e,n);this.options.synchronousUpdate=false;this.terminal=this.options.terminal?
this.options.terminal:new o1(this.options.stream);this.timer=null;this.isActive=false;this.schedulingRate=this.terminal.
isTTY()?this.options.throttleTime:this.options.notTTYSchedule;this.loggingBuffer=[];this.sigintCallback=null}create(e,n,r,i={}){
const o=new s1(Object.assign({},this.options,{terminal:this.terminal},i));this.bars.push(o);if(this.options.noTTYOutput===
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
this.loggingBuffer.push(e)}}});var gx=N((kre,hx)=>{hx.exports={format:"progress [{bar}] {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"\
=",barIncompleteChar:"-"}});var wx=N((Pre,yx)=>{yx.exports={format:" {bar} {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"█",barIncompleteChar:"\
░"}});var Dx=N((Tre,bx)=>{bx.exports={format:" \x1B[90m{bar}\x1B[0m {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"\
█",barIncompleteChar:"░"}});var xx=N((Ire,Ex)=>{Ex.exports={format:" {bar}■ {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"■",barIncompleteChar:"\
 "}});var kx=N((Cre,Sx)=>{var c1=gx();var u1=wx();var f1=Dx();var l1=xx();Sx.exports={legacy:c1,shades_classic:u1,shades_grey:f1,
rect:l1}});var Ix=N((Ore,Tx)=>{var Px=lx();var m1=px();var p1=kx();var h1=im();var g1=tm();var y1=nm();var w1=rm();Tx.exports={Bar:Px,
SingleBar:Px,MultiBar:m1,Presets:p1,Format:{Formatter:h1,BarFormat:y1,ValueFormat:g1,TimeFormat:w1}}});import{writeFile as T1}from"node:fs/promises";import{resolve as Bx}from"node:path";var K=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`;var _t="No\
thing was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory of\
 the engine's machine.";var Se="No builder writes this, so the image is damaged or malicious. Build it again, or pull it\
 from a source that you trust.";var m=class extends Error{code;hint;constructor(e,n,r){super(n,r.cause===void 0?{}:{cause:r.
cause});this.name="FlattenError";this.code=e;this.hint=r.hint}};function M(t){if(t instanceof m)return t;return new m("C\
ANCELLED","The run was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run \
also removes what this one could not remove in time.",cause:t})}var fm=300;function O(t){const e=t.toString("utf8");const n=e.
length>fm;return JSON.stringify(n?`${e.slice(0,fm)}…`:e)}function D(t){return t instanceof Error?t.message:String(t)}var zx="\
This is a bug in docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --d\
ebug).";function We(t){if(t instanceof m)return`${t.message}
${t.hint}`;return`Unexpected failure: ${D(t)}
${zx}`}function lm(t){const e=[];for(let n=t;n!==void 0;n=n instanceof Error?n.cause:void 0){const r=n instanceof Error?
n.stack??n.message:String(n);e.push(n instanceof m?`${n.code}: ${r}`:r)}return e.join("\ncaused by: ")}import{stripVTControlCharacters as jx}from"node:util";function Un(t){return jx(t).replace(/[^\P{Cc}\t\n]/gu,"")}import{randomBytes as Wx}from"node:crypto";import{readlinkSync as Gx}from"node:fs";import{readFileSync as Jx}from"node:fs";function ni(t){try{return Jx(`/proc/${t}`,"utf8")}catch{return""}}var Rt="io.github.docker-flatten.run";var Bt="docker-flatten-pending";var ri="docker-flatten-";var mm="paused-";var Vx=24*
60*60;var ho=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/;
var Yx=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function pm(){const t=Math.floor(Date.now()/1e3);const{start:e}=Dm(
"self");return`${wm()}-${bm()}-${process.pid}-${e}-${t}-${Gd()}`}function go(t){return`${Rt}=${t}`}function qe(t){return`${Bt}\
:${t}`}function hm(t){return`${qe(t)}-${Gd()}`}function Wd(t){const e=t.startsWith(`${Bt}:`)?t.slice(Bt.length+1):"";if(ho.
test(e))return e;const n=/^(.+)-[0-9a-f]{8}$/.exec(e)?.[1]??"";return ho.test(n)?n:void 0}function gm(t){return`${ri}${t}\
-${Gd()}`}function ym(t,e){return`${ri}${t}-${mm}${e}`}function yo(t){return new RegExp(`-${mm}([0-9a-f]{64})$`).exec(t)?.[1]}
function ie(t){return`${ri}${t}-`}function tt(t){if(!t.startsWith(ri))return void 0;const e=Yx.exec(t.slice(ri.length))?.[1];
return e!==void 0&&ho.test(e)?e:void 0}function wt(t){const e=ho.exec(t)?.groups;if(e===void 0)return false;const n=e["b\
oot"]!=="0"&&e["boot"]===wm()&&e["pidNamespace"]!=="0"&&e["pidNamespace"]===bm();if(n)return!qx(Number(e["pid"]),e["star\
t"]??"");return Date.now()/1e3-Number(e["seconds"])>Vx}function qx(t,e){try{process.kill(t,0)}catch(r){if(r.code==="ESRC\
H")return false}const n=Dm(t);if(n.start==="0")return true;return n.start===e&&n.state!=="Z"&&n.state!=="X"}function wm(){
return ni("sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function bm(){try{return/\d+/.exec(Gx("/proc/self/\
ns/pid"))?.[0]??"0"}catch{return"0"}}function Dm(t){const e=ni(`${t}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:e[0]??
"",start:e[19]??"0"}}function Gd(){return Wx(4).toString("hex")}var Em=["SIGINT","SIGTERM","SIGHUP"];function xm(){const t=new AbortController;const e=r=>t.abort(new Error(`received ${r}`));
const n=r=>t.abort(r);process.stdout.on("error",n);process.stderr.on("error",n);for(const r of Em)process.once(r,e);return{
signal:t.signal,release:()=>{for(const r of Em)process.off(r,e)}}}var wo={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
verify:"choice",test:"text",backup:"text","remove-old":"boolean",timeout:"text",report:"text",html:"text",summary:"boole\
an","max-size":"text","min-saving":"text",cache:"boolean","temp-dir":"text"};var bo="workflow";function Sm(t){bo=t}function P(t,...e){const n=[t,...e].map(i=>E(i)).join(" and ");const r=bo==="workf\
low"?"input":"option";return`${r}${e.length===0?"":"s"} ${n}`}function E(t,e){if(bo==="workflow")return`"${t}${e===void 0?
"":`: ${e}`}"`;if(e===void 0)return`--${t}`;const n=wo[t];const r=n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(e);
if(r)return`--${e==="false"?"no-":""}${t}`;if(n==="choice")return`--${t}=${e}`;return`--${t} ${/^[\w.,:%/-]+$/.test(e)?e:
`"${e}"`}`}function gn(t,e){if(bo==="workflow")return`${t}: ${e}`;return`--${t} ${e.startsWith("'")?e:`'${e}'`}`}var nt=true?"0.1.0":createRequire(import.meta.url)("../../package.json").version;var Kx=250;var Oe=class{signal;#e;#t=0;constructor(e,n){const r=new AbortController;this.signal=e===void 0?r.signal:AbortSignal.
any([e,r.signal]);if(n===0)return;let i=0;let o=0;let s=performance.now();const a=Math.min(Kx,n*250);this.#e=setInterval(
()=>{const d=performance.now();const c=Math.min(d-s,2*a);s=d;o=this.#t===i?o+c:0;i=this.#t;if(o>=n*1e3)r.abort(Xx(n))},a);
this.#e.unref()}touch=()=>{this.#t++};release(){clearInterval(this.#e)}};function km(t){return t instanceof m&&t.code===
"TIMEOUT"}function Xx(t){return new m("TIMEOUT",`No progress for ${t} s: no byte and no answer came from the engine, or \
from a command in a container. No tag was moved.`,{hint:`Check whether the engine hangs ("docker info", its log) and run\
 again. The ${P("timeout")} sets the limit in seconds; 0 disables it.`})}import{randomUUID as nS}from"node:crypto";import{cp as Cm,link as rS,mkdir as iS,rename as Do,rm as Tm,stat as oS,utimes as sS}from"node:fs/promises";
import{join as Eo}from"node:path";import{readdir as Zx,rm as Qx,stat as eS}from"node:fs/promises";import{join as tS}from"node:path";async function Pm(t,e,n){
for(const r of await Zx(t)){if(!e(r))continue;const i=tS(t,r);const o=await eS(i).catch(()=>void 0);if(o!==void 0&&Date.
now()-o.mtimeMs>n)await Qx(i,{recursive:true,force:true}).catch(()=>{})}}var aS=/\.partial(?:\.old)?$/;var dS=24*60*60*1e3;var xo=class{#e;constructor(e){this.#e=e}async prepare(){try{await iS(
this.#e,{recursive:true});await Pm(this.#e,e=>aS.test(e),dS)}catch(e){throw new m("BAD_INPUT",`The option --cache-dir mu\
st be a writable directory, but ${JSON.stringify(this.#e)} is not: ${D(e)}.`,{hint:"Name another directory.",cause:e})}}async restore(e,n,r){
const i=Eo(this.#e,e);const o=await oS(i).catch(()=>void 0);if(o===void 0)return false;try{for(const s of["record.json",
"layer"])await cS(Eo(i,s),Eo(n,s));await sS(i,new Date,new Date).catch(()=>{});return true}catch(s){r.warning(`Could not\
 read the cached layer ${i}: ${D(s)}.`);return false}}canSave(){return true}async save(e,n,r){const i=Eo(this.#e,e);const o=`${i}\
.${nS()}.partial`;const s=`${o}.old`;try{await Do(n,o).catch(async a=>{if(a.code!=="EXDEV")throw a;await Cm(n,o,{recursive:true});
await Tm(n,{recursive:true,force:true})});await Do(o,i).catch(async a=>{if(!Im(a))throw a;await Do(i,s).catch(()=>{});await Do(
o,i).catch(d=>{if(!Im(d))throw d})})}catch(a){r.warning(`Could not save the layer in ${this.#e}: ${D(a)}.`)}finally{for(const a of[
o,s])await Tm(a,{recursive:true,force:true}).catch(()=>{})}}};function Im({code:t}){return t==="ENOTEMPTY"||t==="EEXIST"||
t==="ENOTDIR"}async function cS(t,e){await rS(t,e).catch(()=>Cm(t,e))}import{spawn as DS}from"node:child_process";import{spawn as uS}from"node:child_process";import{StringDecoder as fS}from"node:string_decoder";var ii=process.platform!==
"win32";var lS=128;var So=class{async run(e,n,r){const i=uS(e,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:ii});
const o=new Vd(r.onOutput);o.readFrom(i);Yd(r.kill,i);const s=await si(i);return{exitCode:s,...o.texts()}}};var mS=64*1024*
1024;var oi=64*1024;var Vd=class{stdout;stderr;constructor(e){this.stdout=new At(mS,e);this.stderr=new At(oi,e)}readFrom(e){
e.stdout?.removeAllListeners("data").on("data",this.stdout.add);e.stderr?.removeAllListeners("data").on("data",this.stderr.
add)}texts(){return{stdout:this.stdout.text,stderr:this.stderr.text}}};var At=class{#e=new fS("utf8");#t;#n;#r="";constructor(e,n=()=>{}){
this.#t=e;this.#n=n}add=e=>{const n=this.#e.write(e);this.#r+=n;if(this.#r.length>2*this.#t)this.#r=this.text;this.#n(n)};get text(){
return this.#r.slice(-this.#t)}};function Yd(t,e){const n=()=>{pS(e);e.stdout?.destroy();e.stderr?.destroy()};if(t.aborted)
n();else t.addEventListener("abort",n,{once:true})}function pS(t){try{process.kill(-(t.pid??Number.NaN),"SIGKILL")}catch{
t.kill("SIGKILL")}}function si(t){return new Promise((e,n)=>{t.once("error",n);t.once("close",(r,i)=>e(r??(i===null?1:lS)))})}var hS=500;function ko(t,e){let n="";return setInterval(()=>{const r=ni(`${t.pid}/io`).split("\n")[0]??"";if(r===""||r!==
n)e();n=r},hS)}var Om='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.';var gS=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:Om},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:Om},{words:/can't make .* relative to \//i,code:"UNSUP\
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
 runs in a container; or use an older release of Docker.`}];function Po(t,e){const n=gS.find(({words:r})=>r.test(t));return n&&
new m(n.code,`${e} because ${n.why}: ${t}`,n)}var yS={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"};var wS=["DOCKER_CO\
NTENT_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function qd(t){return Object.fromEntries(Object.
entries(t).filter(e=>e[1]!==void 0&&!bS(e[0])))}function bS(t){const e=t.toUpperCase();return Object.hasOwn(yS,e)||wS.some(
n=>e.startsWith(n))}var ai=class t{#e;#t;#n;#r;constructor(e={}){this.#e=e.globalArgs??[];this.#t=e.watch??new Oe(void 0,0);this.#n=e.graceMs??
vm;this.#r=e.runner??new So}withWatchdog(e,n=vm){return new t({globalArgs:this.#e,watch:e,graceMs:n,runner:this.#r})}get touch(){
return this.#t.touch}async try(e){const{signal:n}=this.#t;if(n.aborted)throw M(n.reason);const r=new AbortController;let i;
const o=()=>{i=setTimeout(()=>r.abort(),this.#n)};n.addEventListener("abort",o,{once:true});try{const s=await this.#r.run(
"docker",[...this.#e,...e],{env:qd(process.env),onOutput:this.touch,kill:r.signal});if(n.aborted)throw M(n.reason);this.
touch();return s}catch(s){throw _m(s)}finally{clearTimeout(i);n.removeEventListener("abort",o)}}async run(e){const n=await this.
try(e);if(n.exitCode!==0)throw ee(e,n);return n.stdout.trimEnd()}spawn(e,n,r){return DS("docker",[...this.#e,...e],{stdio:n,
env:qd(process.env),detached:ii,...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(e,n,r,i=false){const o=this.
spawn(e,["ignore","pipe","pipe"],r);const s=u=>di(o[u],oi,f=>{this.touch();n(f,u)});const a=s("stdout");const d=s("stder\
r");const c=i?ko(o,this.touch):void 0;try{const u=await To(o);return{exitCode:u,stdout:a(),stderr:d()}}finally{clearInterval(
c)}}};var vm=2e3;function di(t,e,n){const r=new At(e,n);t?.on("data",r.add);return()=>r.text}async function To(t){try{return await si(
t)}catch(e){throw _m(e)}}function _m(t){if(!(t instanceof Error))return t;if("code"in t&&t.code==="ENOENT")return xS(t);
return t.name==="AbortError"?M(t.cause):t}function ee(t,e){const n=(e.stderr.trim()||e.stdout.trim()).slice(-2e3)||`exit\
 status ${e.exitCode}`;return Ft(n,"DOCKER_FAILED",`"docker ${t.slice(0,2).join(" ")}" failed`)}function Ft(t,e,n){const r=Po(
t,n);if(r!==void 0)return r;if(Kd(t))return Xd(t);return new m(e,`${n}: ${t}`,{hint:K})}function Kd(t){return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(t)}function Xd(t){const e=/permission denied/i.test(t)?'This user is not allowed to use the engine: add it to the "\
docker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or \
"docker context use".${process.env["GITHUB_ACTIONS"]==="true"?ES:""}`:`Start Docker Desktop or another Linux engine. Git\
Hub's ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new m("NO\
_ENGINE",`docker-flatten needs a Docker engine, but none answered: ${t.trim()}`,{hint:e})}var ES=` GitHub's "ubuntu-slim\
" runners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function xS(t){
return new m("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${D(t).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:t})}var Bm=["B","kB","MB","GB","TB","PB"];function T(t){let e=t;let n=0;while(Math.abs(e)>=999.5&&n<Bm.length-1){e/=1e3;n++}
const r=n===0||Math.abs(e)>=99.95?0:Math.abs(e)>=9.995?1:2;return`${e.toFixed(r)} ${Bm[n]}`}function Io(t,e){return Hn(t===
0?0:(t-e)/t*100)}function Hn(t,e=1){const n=t.toFixed(e);return Number(n)===0?n.replace("-",""):n}function zn(t,e){const n=[
T(t),T(e)];return t!==e&&n[0]===n[1]?[`${t} B`,`${e} B`]:n}var SS=16*4096;var kS=.001;function Co(t,e,n){if(!t)return e===
0;return Math.abs(e)<=Math.max(SS,n*kS)}function jn(t,e){return{oldBytes:t,newBytes:e,savedBytes:t-e,savedPercent:Io(t,e)}}
function Am(t){return`${Zd(t)}, ${(t.ms/1e3).toFixed(1)} s`}function Zd({oldBytes:t,newBytes:e,oldLayers:n,newLayers:r}){
const i=ci(Io(t,e));return`${Rm(t,n)} → ${Rm(e,r)}, ${i}`}function ci(t){return t.startsWith("-")?`${t.slice(1)} % lar\
ger`:`${t} % smaller`}function Rm(t,e){return`${T(t)} in ${ve(e)}`}function oe(t){return`${t.toLocaleString("en")} ${t===
1?"entry":"entries"}`}function ve(t){return`${t} ${t===1?"layer":"layers"}`}var PS=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/;var TS="kmgtp";var IS=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function Fm(t){const[,e,n,r]=IS.exec(t)??[];if(e===void 0)return void 0;const i=n===void 0?0:TS.indexOf(n.toLowerCase())+
1;const o=Math.round(Number(e)*(r===void 0?1e3:1024)**i);return Number.isSafeInteger(o)?o:void 0}function Nm(t){if(t==="")
return void 0;const e=Fm(t);if(e===void 0||e===0){throw new m("BAD_INPUT",`The ${P("max-size")} must be a size, but is ${JSON.
stringify(t)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'})}return e}function $m(t){
if(t==="")return void 0;const e=PS.exec(t)?.[1];const n=Number(e);if(n<=100)return{kind:"percent",percent:n};if(Number(t)>
0){throw new m("BAD_INPUT",`The ${P("min-saving")} must have a unit, but is ${JSON.stringify(t)}.`,{hint:`Write ${E("min\
-saving","10%")} for a percentage of the source's size, or ${E("min-saving","10MB")} for bytes.`})}const r=e===void 0?Fm(
t):void 0;if(r===void 0){throw new m("BAD_INPUT",`The ${P("min-saving")} must be a percentage or a size, but is ${JSON.stringify(
t)}.`,{hint:'Give a percentage from 0 to 100, for example "10%", or a size, for example "200MB".'})}return{kind:"bytes",
bytes:r}}function Jn(t,{oldBytes:e,newBytes:n}){const{maxBytes:r,minSaving:i}=t;const o=[];if(r!==void 0){const a=n<=r;const[
d,c]=zn(r,n);o.push({input:"max-size",wanted:`at most ${d}`,seen:c,isMet:a})}const s=e-n;if(i?.kind==="bytes"){const a=s>=
i.bytes;const[d,c]=zn(i.bytes,s);o.push({input:"min-saving",wanted:`at least ${d}`,seen:c,isMet:a})}if(i?.kind==="percen\
t"){const{percent:a}=i;const d=vS(s,e,a);const c=OS(e,n,a,d);o.push({input:"min-saving",wanted:`at least ${a} %`,seen:c,
isMet:d})}return o}var CS=12;function OS(t,e,n,r){const i=t-e;const o=s=>Number(s)>=n===r;if(t===0)return o("0")?`${Io(t,
e)} %`:T(i);for(let s=1;s<=CS;s++){const a=Hn(i/t*100,s);if(o(a))return`${a} %`}return`${i} B of ${t} B`}function vS(t,e,n){
const r=Math.round(n*1e6);return BigInt(t)*100000000n>=BigInt(r)*BigInt(e)}function Nt(t){const e=t.filter(({isMet:r})=>!r);
if(e.length===0)return void 0;const n=e.map(({input:r,wanted:i,seen:o})=>`${E(r)} requires ${i}, got ${o}`);return new m(
"OVER_BUDGET",`The result does not meet its size budget: ${n.join("; ")}. No tag was moved.`,{hint:`The report shows wha\
t takes up space. Drop more with ${E("clean")}, ${E("exclude")} or ${E("run")}, or change the budget.`})}import{hostname as YS,release as qS}from"node:os";function k(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function R(t){return Array.isArray(t)&&t.every(e=>typeof e===
"string")}function y(t,...e){let n=t;for(const r of e){if(!k(n)||!Object.hasOwn(n,r))return void 0;n=n[r]}return n}function w(t,...e){
const n=y(t,...e);return typeof n==="string"&&n!==""?n:void 0}function A(t){try{return JSON.parse(t)}catch{return void 0}}import{PassThrough as _S}from"node:stream";import{pipeline as BS}from"node:stream/promises";var Um=/^[A-Za-z0-9_.-]+$/;var Lm={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},"x86-64":{architecture:"\
amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"arm",variant:"v6"}};
var Mm={amd64:{v1:""},arm:{"":"v7","5":"v5","6":"v6","7":"v7","8":"v8"},arm64:{"8":"",v8:"","v8.0":"","9":"v9","9.0":"v9",
"v9.0":"v9"}};function _e(t){const e=t.os.toLowerCase();const n=t.architecture.toLowerCase();const r=Object.hasOwn(Lm,n)?
Lm[n]:void 0;const i=r?.architecture??n;const o=r?.variant??t.variant?.toLowerCase()??"";const s=Object.hasOwn(Mm,i)?Mm[i]:
void 0;const a=s!==void 0&&Object.hasOwn(s,o)?s[o]:o;return{os:e==="macos"?"darwin":e,architecture:i,variant:a||void 0}}
function Y(t,e){return C(t)===C(e)}function C(t){const{os:e,architecture:n,variant:r}=_e(t);return r===void 0?`${e}/${n}`:
`${e}/${n}/${r}`}function Oo({os:t,architecture:e,variant:n}){return[t,e,n??""].every(r=>r===""||Um.test(r))}function vo(t){
const[e,n,r,...i]=t.split("/");const o=t.split("/");if(e===void 0||n===void 0||i.length>0||!o.every(s=>Um.test(s))){throw new m(
"BAD_INPUT",`The ${P("platform")} must have the form os/arch or os/arch/variant, but is ${JSON.stringify(t)}.`,{hint:'Fo\
r example "linux/amd64", "linux/arm64" or "linux/arm/v7".'})}return _e({os:e,architecture:n,variant:r})}function Le(t,e){return t instanceof m&&t.message.includes(`Could not find the file ${e} in container`)}function Qd(t){const{
os:e,architecture:n,variant:r}=t;return encodeURIComponent(JSON.stringify({os:e,architecture:n,...r===void 0?{}:{variant:r}}))}
function rt(t){return t===void 0?[]:["--platform",C(t)]}var ec=64*1024;var _o=class{name="docker CLI processes";#e;constructor(e){this.#e=e}async readArchive(e,n,r){const i=n.toString();
if(typeof n!=="string"&&!Buffer.from(i).equals(n)){throw new m("DOCKER_FAILED",`Cannot ask the docker command for ${O(n)}\
: the name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."})}return this.#t(
["cp",`${e}:${i}`,"-"],r)}async writeArchive(e,n,r){await this.#n(["cp","-",`${e}:/`],n,r)}async exportContainer(e,n){return this.#t(
["export",e],n)}async saveImage(e,n,r){return this.#t(["save",...rt(r),e],n)}async importImage(e,n,r){const i=await this.#n(
["import","--change",`LABEL ${n}`,"-"],e,r);const o=i.split("\n").findLast(s=>s.startsWith("sha256:"));if(o===void 0)throw new m(
"ENGINE_FAILED",`The import returned no image ID: ${i.slice(-500)}`,{hint:K});return o.trim()}loadImage(e,n,r){return this.#n(
["load","--quiet",...rt(n)],e,r)}#t(e,n){const r=this.#e.spawn(e,["ignore","pipe","pipe"],n);const i=di(r.stderr,ec);const o=new _S;
const s=To(r);r.stdout?.pipe(o,{end:false});r.stdout?.on("data",this.#e.touch);s.then(a=>{if(a===0)o.end();else o.destroy(
ee(e,{exitCode:a,stdout:"",stderr:i()}))},a=>o.destroy(a));o.on("close",()=>r.kill("SIGKILL"));return o}async#n(e,n,r){const i=this.#e.
spawn(e,["pipe","pipe","pipe"],r);const o=di(i.stderr,ec);const s=di(i.stdout,ec);const a=To(i);i.stdin?.on("drain",this.#e.
touch);let d;n.once("error",l=>{if(i.stdin?.errored)return;d=l;i.kill("SIGKILL")});const c=BS(n,i.stdin,{signal:r});const[
u,f]=await Promise.allSettled([c,a]);if(r.aborted)throw M(r.reason);if(u.status==="rejected"&&u.reason instanceof m)throw u.
reason;if(d!==void 0)throw d;if(f.status==="rejected")throw f.reason;if(f.value!==0)throw ee(e,{exitCode:f.value,stdout:s(),
stderr:o()});if(u.status==="rejected")throw new m("ENGINE_FAILED",`"docker ${e[0]}" did not read its input to the end.`,
{hint:K,cause:u.reason});return s()}};import{PassThrough as $S}from"node:stream";import{pipeline as LS}from"node:stream/promises";import{connect as RS}from"node:net";import{Readable as AS}from"node:stream";var Bo=1024*1024;var FS=64*1024;var NS=64*1024;var Hm="\r\n\r\n";function zm(t,e,n,r){return new Promise((i,o)=>{const s=new tc;
let a=Buffer.alloc(0);let d=0;const c=new AS({highWaterMark:Bo,read:()=>void p.resume(),destroy:(g,b)=>{n.removeEventListener(
"abort",f);p.destroy();b(g)}});const u=g=>{const b=n.aborted?M(n.reason):nc(g);if(a!==void 0){c.on("error",()=>{});o(b)}
c.destroy(b)};const f=()=>u(n.reason);const l=g=>{r();if(a===void 0){d-=g.length;return c.push(g)}a=Buffer.concat([a,g]);
const b=a.indexOf(Hm);if(b===-1){if(a.length>NS)u(new Error("the head of its answer has no end"));return true}const x=a.
toString("latin1",0,b);const S=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(x)?.[1];if(S===void 0){u(new Error("its answer is not \
HTTP"));return false}const I=a.subarray(b+Hm.length);a=void 0;d=Number(/^content-length: *([0-9]+)/im.exec(x)?.[1]??0)-I.
length;i({status:Number(S),isChunked:/^transfer-encoding:.*chunked/im.test(x),body:c});return I.length===0||c.push(I)};const p=RS(
{path:t,onread:{buffer:()=>s.room(),callback:g=>l(s.taken(g))}});p.on("error",u);let h=false;p.on("end",()=>{h=true;if(a!==
void 0)u(new Error("it closed without an answer"));else if(d>0)u(new Error(`it ended ${d} bytes short`));else c.push(null)});
p.on("close",()=>h||c.destroyed||u(new Error("it was closed")));if(n.aborted)return f();n.addEventListener("abort",f,{once:true});
p.write(`GET ${e} HTTP/1.0\r
Host: docker\r
\r
`)})}var tc=class{#e=Buffer.allocUnsafeSlow(Bo);#t=0;room(){if(Bo-this.#t<FS){this.#e=Buffer.allocUnsafeSlow(Bo);this.#t=
0}return this.#e.subarray(this.#t)}taken(e){const n=this.#e.subarray(this.#t,this.#t+e);this.#t+=e;return n}};function nc(t){
return new m("ENGINE_FAILED",`The connection to the engine failed: ${D(t)}`,{hint:"Check whether the engine was stopped \
or restarted, and run again.",cause:t})}function jm(t){const e=t.write.bind(t);const n=t.end.bind(t);let r;t.write=i=>{const o=r;r=i;return o===void 0||e(o)};t.
end=()=>r===void 0?n():n(r)}var{request:MS}=process.getBuiltinModule("node:http");var Jm=4*1024*1024;var Ro=class{name;#e;#t;#n;constructor(e,n,r=()=>{}){
this.name=`HTTP API ${n} on ${e}`;this.#e=e;this.#t=`/v${n}`;this.#n=r}readArchive(e,n,r){return this.#r(`/containers/${e}\
/archive?path=${HS(n)}`,r)}async writeArchive(e,n,r){const i=`/containers/${e}/archive?path=%2F`;await this.#s({method:"\
PUT",path:i,what:"Writing into a container"},n,r)}exportContainer(e,n){return this.#r(`/containers/${e}/export`,n)}saveImage(e,n,r){
const i=r===void 0?"":`&platform=${Qd(r)}`;return this.#r(`/images/get?names=${encodeURIComponent(e)}${i}`,n)}async importImage(e,n,r){
const i=encodeURIComponent(`LABEL ${n}`);const o=await this.#s({method:"POST",path:`/images/create?fromSrc=-&changes=${i}`,
what:"The import"},e,r);const s=rc(o).map(a=>w(a,"status")).findLast(a=>a?.startsWith("sha256:"));if(s===void 0)throw new m(
"ENGINE_FAILED",`The import returned no image ID: ${o.slice(-500)}`,{hint:K});return s}async loadImage(e,n,r){const i=n===
void 0?"":`&platform=${Qd(n)}`;const o=await this.#s({method:"POST",path:`/images/load?quiet=1${i}`,what:"The load"},e,r);
return rc(o).map(s=>w(s,"stream")??w(s,"status")??"").join("\n")}async#r(e,n){const r=await zm(this.#e,this.#t+e,n,this.#n);
if(r.isChunked){r.body.destroy();return this.#i(e,n)}return this.#o(r.status,r.body)}async#i(e,n){const r=this.#a("GET",
e,n);r.end();const i=a=>n.aborted?M(n.reason):nc(a);const o=await Wm(r).catch(a=>{throw i(a)});const s=new $S;o.on("data",
this.#n);o.once("error",a=>s.destroy(i(a)));s.once("close",()=>o.destroy());return this.#o(o.statusCode??0,o.pipe(s))}async#o(e,n){
if(e===200)return n;const r=await Gm(n);throw Ft(w(A(r),"message")??r,"ENGINE_FAILED",`The engine answered ${e}`)}async#s({
method:e,path:n,what:r},i,o){const s=this.#a(e,n,o);jm(s);s.on("drain",this.#n);const a=Wm(s).then(async f=>{f.on("data",
this.#n);const l=await Gm(f);if(!s.writableFinished)s.destroy();return{status:f.statusCode??0,text:l}});const[d,c]=await Promise.
allSettled([LS(i,s,{signal:o}),a]);if(o.aborted)throw M(o.reason);if(d.status==="rejected"&&d.reason instanceof m)throw d.
reason;if(c.status==="fulfilled"){const f=US(c.value.status,c.value.text);if(f!==void 0)throw Ft(f,"ENGINE_FAILED",`${r}\
 failed in the engine`)}const u=d.status==="rejected"?d.reason:c.status==="rejected"?c.reason:void 0;if(u!==void 0||c.status===
"rejected"){throw new m("ENGINE_FAILED",`${r} was interrupted because the connection to the engine failed: ${D(u)}`,{hint:"\
Check whether the engine was stopped or restarted, and run again.",cause:u})}return c.value.text}#a(e,n,r){const i=e!=="\
GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return MS({socketPath:this.#e,method:e,path:this.#t+
n,headers:i,agent:false,signal:r})}};function Wm(t){return new Promise((e,n)=>{t.once("response",e);t.on("error",n);t.once(
"close",()=>n(new Error("the connection closed without an answer")))})}async function Gm(t){const e=[];let n=0;for await(const r of t){
n+=r.length;if(n>Jm)throw new m("ENGINE_FAILED",`The engine's answer is longer than ${Jm} bytes.`,{hint:K});e.push(r)}return Buffer.
concat(e).toString("utf8")}function rc(t){return t.split("\n").map(A).filter(e=>e!==void 0)}function US(t,e){if(t<200||t>
299)return w(A(e),"message")??(e.trim()||`HTTP status ${t}`);for(const n of rc(e)){const r=w(n,"errorDetail","message")??
w(n,"error");if(r!==void 0)return r}return void 0}function HS(t){if(typeof t==="string")return encodeURIComponent(t);return t.
toString("hex").replace(/../g,"%$&")}var zS=/emulate docker cli using podman/i;function Vm(t,e){const n=y(t,"Client");const r=zS.test(e)||w(n,"APIVersion")!==
void 0&&w(n,"ApiVersion")===void 0;if(r){throw new m("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the\
 docker command here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the pac\
kage docker.io) instead of podman-docker, or put another docker command first on PATH."})}const i=y(t,"Server","Componen\
ts");const o=(Array.isArray(i)?i:[]).find(a=>/podman/i.test(w(a,"Name")??""));if(o===void 0)return;const s=w(o,"Version")??
"";throw new m("UNSUPPORTED_ENGINE",`docker-flatten needs a Docker engine, but Podman ${s} answers on this socket.`,{hint:'\
Select a Docker engine with DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}import{basename as qm}from"node:path";var jS=/^(?:runc|crun|youki)$/;var JS=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/;var WS=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/;
var ui="runc";function Km(t){const e=w(t,"DefaultRuntime");const n=y(t,"Runtimes");if(e===void 0||!ic(t,e)||!k(n))return void 0;
return Object.keys(n).filter(r=>Zm(y(n,r))===ui).sort((r,i)=>Number(i===ui)-Number(r===ui))[0]}function ic(t,e){const n=y(
t,"Runtimes",e);if(n===void 0)return!Ym(e)&&e!==Xm;const r=[Qm(n),w(n,"runtimeType")];if(r.some(o=>o!==void 0&&Ym(o)))return false;
const i=Zm(n);return i===void 0||!jS.test(i)}function Ym(t){const e=qm(t);return JS.test(e)||WS.test(e)}var Xm="io.conta\
inerd.runc.v2";function Zm(t){const e=y(t,"runtimeArgs");if(R(e)&&e.length>0)return void 0;const n=Qm(t);const r=w(t,"ru\
ntimeType");if(n===void 0)return r===Xm?ui:void 0;const i=qm(n);return i===ui&&!GS.test(n)?void 0:i}function Qm(t){return w(
t,"path")??w(t,"options","BinaryName")}var GS=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var VS={"graph-driver":{kind:"graph-driver",keepsPacked:false,idIsConfigDigest:true,holdsIndexes:false,countsBlocks:false,
showsLegacyFields:true,canMapOwners:true,takesZstd:false,contentRoots:t=>{const e=Ao(t);const n=w(t,"Driver")??"overlay2";
return e===void 0?[]:[`${e}/image/${n}/imagedb/content/sha256`]},diskRoot:Ao},containerd:{kind:"containerd",keepsPacked:true,
idIsConfigDigest:false,holdsIndexes:true,countsBlocks:true,showsLegacyFields:false,canMapOwners:false,takesZstd:true,contentRoots:t=>{
const e=Ao(t);const n=e===void 0?[]:[`${e}/containerd/daemon/${ep}`];const r=[`${tp}/${ep}`];return np(t)?[...r,...n]:[...n,
...r]},diskRoot:t=>np(t)?tp:Ao(t)}};var ep="io.containerd.content.v1.content/blobs/sha256";var tp="/var/lib/containerd";
function rp(t){const e=JSON.stringify(t["DriverStatus"]??"");return VS[e.includes("io.containerd.snapshotter.v1")?"conta\
inerd":"graph-driver"]}function Ao(t){return w(t,"DockerRootDir")}function np(t){return w(t,"Containerd","Address")==="/\
run/containerd/containerd.sock"}var fi={name:"Docker 20.10",api:"1.41"};var Fo={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",inspectPlatform:"\
1.49"};async function ip(t,e){const n=Promise.all([XS(t),ZS(t)]);n.catch(()=>{});const r=await KS(t);const i=y(r,"Server");
const o=w(r,"Client","ApiVersion")??w(i,"ApiVersion")??"0";const s=w(i,"ApiVersion")??o;QS(o,s,w(i,"Version")??"unknown");
const[a,d]=await n;const c=w(a,"OSType")??w(i,"Os")??"linux";if(c!=="linux"){throw new m("UNSUPPORTED_ENGINE",`docker-fl\
atten needs an engine that runs Linux containers, but this one runs ${c} containers.`,{hint:"Switch Docker Desktop to Li\
nux containers, or use a Linux runner."})}const u=d?.startsWith("unix://")?new Ro(d.slice("unix://".length),o,t.touch):new _o(
t);const f=h=>Wn(o,h)>=0;const l=rp(a);const p=ek(a);if(p&&!l.canMapOwners)throw nk();e.debug(`engine ${w(i,"Version")},\
 API ${o}, ${l.kind} store, bytes through ${u.name}`);return{docker:t,transport:u,version:w(i,"Version")??"unknown",apiVersion:o,
serverApiVersion:s,platform:{os:c,architecture:w(i,"Arch")??"amd64",variant:void 0},store:l,contentRoots:l.contentRoots(
a),diskRoot:rk(a,d)?l.diskRoot(a):void 0,mapsOwners:p||l.canMapOwners&&tk(a),canMountImages:f(Fo.imageMount),knowsPlatformOption:f(
Fo.platformOption),canInspectPlatform:f(Fo.inspectPlatform),plainRuntime:Km(a),mayAddMounts:h=>ic(a,h),takesZstd:l.takesZstd||
f(Fo.zstdLayers)}}async function KS(t){const e=await t.try(["version","--format","{{json .}}"]);const n=A(e.stdout);Vm(n,
e.stderr);if(k(n)&&k(n["Server"]))return n;const r=e.stderr.trim()||e.stdout.trim();if(Kd(r)||e.exitCode===0)throw Xd(r||
"the docker command names no server");if(/client version .* is too (?:old|new)|not supported by this client/i.test(r)){throw new m(
"ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common API version, but these have none: ${r}`,
{hint:`Update the older of the two. The engine must be ${fi.name} or newer.`})}throw ee(["version"],e)}async function XS(t){
const e=await t.try(["info","--format","{{json .}}"]);const n=A(e.stdout);if(k(n)&&w(n,"Driver")!==void 0)return n;const r=y(
n,"ServerErrors");const i=R(r)&&r.length>0?r.join("; "):e.stderr;throw Ft(i.trim()||"it names no storage driver","ENGINE\
_FAILED","The engine did not say how it stores images")}async function ZS(t){const e=await t.try(["context","inspect","-\
-format","{{.Endpoints.docker.Host}}"]);return e.exitCode===0?e.stdout.trim():void 0}function QS(t,e,n){if(Wn(t,fi.api)>=
0)return;const r=Wn(e,fi.api)<0?`this engine is ${n} (API ${e})`:`this docker command speaks API ${t}`;throw new m("ENGI\
NE_TOO_OLD",`docker-flatten needs ${fi.name} (API ${fi.api}) or newer, but ${r}.`,{hint:"Update Docker. If DOCKER_API_VE\
RSION is set, it must not be lower either."})}function Wn(t,e){const[n=0,r=0]=t.split(".").map(Number);const[i=0,o=0]=e.
split(".").map(Number);return n-i||r-o}function ek(t){const e=t["SecurityOptions"];return R(e)&&e.some(n=>/^name=userns\b/.
test(n))}function tk(t){return/\/[0-9]{3,}\.[0-9]{3,}$/.test(w(t,"DockerRootDir")??"")}function nk(){return new m("UNSUP\
PORTED_ENGINE","docker-flatten needs to read files exactly as the image has them, but an engine with both userns-remap a\
nd the containerd image store shows them without setuid bits, capabilities and hard links.",{hint:`Turn one of the two o\
ff in the engine's daemon.json: "features": {"containerd-snapshotter": false}, or "userns-remap".`})}function rk(t,e){return e?.
startsWith("unix://")===true&&w(t,"Name")===YS()&&w(t,"KernelVersion")===qS()}import{lstat as ik,readdir as ok,rm as sk}from"node:fs/promises";import{join as ak}from"node:path";function ce(t){return t?.code??String(t)}function it(t){return["ENOSPC","EDQUOT"].includes(ce(t))}async function No(t,e){for(const n of t)await dk(n,wt,r=>e.debug(r))}async function dk(t,e,n){const r=await ok(t).catch(
()=>[]);for(const i of r){const o=tt(i);if(o===void 0||!e(o))continue;const s=ak(t,i);try{const{uid:a}=await ik(s);if(a===
(process.getuid?.()??a))await sk(s,{recursive:true,force:true})}catch(a){if(ce(a)==="ENOENT")continue;n(`Could not remov\
e the temporary file ${s}: ${D(a)}`)}}}async function oc(t,e){const n=a=>a!==void 0&&e(a);const r=["--no-trunc","--filter",`label=${Rt}`];const[i,o,s]=await Promise.
all([t.run(["ps","--all",...r,"--format","{{.ID}} {{.Names}}"]),t.run(["images","--quiet",...r,"--filter","dangling=true"]),
t.run(["images","--filter",`reference=${Bt}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:sc(i).filter(({
name:a})=>n(tt(a))),pendingNames:li(s).filter(a=>n(Wd(a))),imports:await ck(t,li(o),n)}}async function ck(t,e,n){if(e.length===
0)return[];const r=A((await t.try(["image","inspect",...new Set(e)])).stdout);return(Array.isArray(r)?r:[]).filter(i=>{const o=y(
i,"Config","Labels");const s=w(o,Rt);return k(o)&&Object.keys(o).length===1&&n(s===void 0?void 0:Wd(`${Bt}:${s}`))&&op(y(
i,"RepoTags"))&&op(y(i,"RepoDigests"))&&w(i,"Comment")==="Imported from -"}).map(i=>w(i,"Id")).filter(i=>i!==void 0)}function op(t){
return t===void 0||t===null||Array.isArray(t)&&t.length===0}function sc(t){return li(t).map(e=>e.split(" ")).map(([e="",
n=""])=>({id:e,name:n.split(",")[0]??""}))}function sp(t){const e=[];const n=(r,i)=>r>0&&e.push(`${r} ${i}${r===1?"":"s"}`);
n(t.containers.length,"container");n(t.pendingNames.length+t.imports.length,"image");return e.join(" and ")}function ac(t){
return t.containers.length+t.pendingNames.length+t.imports.length}function li(t){return t.split("\n").filter(e=>e!=="")}var uk=3;var fk=300;var ap=10;async function $t(t,e,n){const r=Math.min(e||ap,ap);const i=new Oe(void 0,r);try{return await n(
t.withWatchdog(i,0))}finally{i.release()}}var cc=new Set;function $o(t){cc.add(t)}function Lo(t){return cc.has(t)}async function yn(t,e,n){
cc.delete(e);const r=(i,o)=>n.warning(`Could not remove everything that the run created: ${i}
A later run removes the rest, or you can: ${o.join("; ")}`);for(let i=0;i<uk;i++){if(i>0)await new Promise(s=>setTimeout(
s,fk));let o;try{o=await oc(t,s=>s===e)}catch(s){r(uc(s),[`docker ps --all --filter name=${ie(e)}`,`docker images ${Bt}`]);
return}if(ac(o)===0&&i>0)return;if((await lp(t,o,r)).isOver)return}}async function cp(t,e,n,r){await No(e,n);const i=o=>n.
debug(`could not remove leftovers of a killed run, so a later run will try again: ${o}`);try{const o=await oc(t,wt);const s=o.
containers.filter(({name:d})=>r===void 0||yo(d)!==r);const a={...o,containers:s};if(ac(a)===0)return;n.info(`Cleaning up\
 after an interrupted run: ${sp(a)}`);await lp(t,a,i)}catch(o){i(uc(o),[])}}async function up(t,e){const n=await t.run([
...["ps","--all","--no-trunc","--filter",`label=${Rt}`],...["--filter",`name=${e}`,"--format","{{.ID}} {{.Names}}"]]);const r=sc(
n).filter(({name:i})=>yo(i)===e&&wt(tt(i)??""));if(r.length===0)return;await Uo(t,e);await mp(t,fp,r.map(({id:i})=>i))}async function Gn(t,e,n){
if(e.length===0)return{exitCode:0,stdout:"",stderr:""};try{return await $t(t,n,r=>r.try(["rmi",...e]))}catch(r){if(km(r))
return void 0;throw r}}var fp=["rm","--force","--volumes"];var dp=["rmi"];async function lp(t,e,n){const r=[];const i=[...e.
containers.map(({id:o,name:s})=>{const a=yo(s);const d=async()=>{if(a!==void 0)await Uo(t,a);r.push(o)};return{work:d,byHand:a&&
`docker unpause ${Mo(a)}`}}),dc(t,fp,r,e.containers.map(({id:o})=>o)),dc(t,dp,e.pendingNames),dc(t,dp,e.imports)];for(const[
o,{work:s}]of i.entries()){try{await s()}catch(a){const d=a instanceof m&&lk.includes(a.code);const c=d?i.slice(o):i.slice(
o,o+1);n(uc(a),c.map(({byHand:u})=>u).filter(u=>u!==void 0));if(d)return{isOver:d}}}return{isOver:false}}function dc(t,e,n,r=n){
const i=["docker",...e,...r.map(Mo)].join(" ");return{work:()=>mp(t,e,n),byHand:r.length===0?void 0:i}}function Mo(t){return t.
replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,"$1")}var lk=["TIMEOUT","CANCELLED","NO_ENGINE"];function uc(t){const e=t instanceof
m&&(t.code==="TIMEOUT"||t.code==="CANCELLED");return e?"the engine did not answer in time.":D(t)}async function Uo(t,e){
const n=await t.try(["unpause",e]);if(n.exitCode!==0&&!/no such container|is not (?:paused|running)/i.test(n.stderr))throw ee(
["unpause",e],n)}async function mp(t,e,n){if(n.length===0)return;const r=await t.try([...e,...n]);const i=li(r.stderr).filter(
s=>!/no such|not found|already in progress/i.test(s));const o=i.join("\n");if(r.exitCode!==0&&o.trim()!=="")throw ee(e,{
...r,stderr:o})}var mk=5;var pk=2e3;var Ho=class{#e;#t;#n;#r=new AbortController;#i=Promise.resolve();constructor(e,n,r){this.#e=e;this.#t=
n;this.#n=r}start(e){if(this.#e===void 0){this.#i=No(this.#t,this.#n);return}const n=new Oe(this.#r.signal,mk);const r=this.#e.
withWatchdog(n,0);this.#i=cp(r,this.#t,this.#n,e).finally(()=>n.release())}async settle(){let e;const n=new Promise(r=>{
e=setTimeout(r,pk)});await Promise.race([this.#i,n]);clearTimeout(e)}async end(){this.#r.abort();await this.#i}};var hk=.2;var gk=10;var yk=3;var wk=100*60*60;var Vn=class{#e;#t=performance.now();#n=this.#t;#r;#i=0;#o=0;constructor(e){
this.#e=e;this.#r=e.doneBytes?.()??0}measure(){const{title:e,isEstimate:n=false}=this.#e;const r=performance.now();const i=(r-
this.#t)/1e3;const o=this.#e.doneBytes?.();const s=this.#e.totalBytes?.();const a=o!==void 0&&s!==void 0&&s>0;const d=a&&
o<=s?s:void 0;const c=d===void 0?void 0:Math.min(99,Math.floor((o??0)/d*100));const u=o===void 0?void 0:this.#s(r,o);const f=(d??
0)-(o??0);const l=i<yk||f<=0||!u?Number.POSITIVE_INFINITY:Math.max(1,Math.round(f/u));const p=l>wk?void 0:l;return{...{title:e,
seconds:i,doneBytes:o,totalBytes:d,isEstimate:n},...{percent:c,bytesPerSecond:u,secondsLeft:p}}}#s(e,n){const r=(e-this.#n)/
1e3;if(r>=hk){const i=Math.exp(-r/gk);this.#i=this.#i*i+(n-this.#r);this.#o=this.#o*i+r;this.#n=e;this.#r=n}return this.#o===
0?void 0:this.#i/this.#o}};function pp(t){const{title:e,seconds:n,doneBytes:r,percent:i}=t;if(r===void 0)return`${e}: ${jo(
Math.round(n))} so far`;const o=[zo(t),i===void 0?void 0:`${i} %`,fc(t),lc(t)];return`${e}: ${o.filter(s=>s!==void 0).join(
", ")}`}function zo({doneBytes:t,totalBytes:e,isEstimate:n}){const r=T(t??0);if(e===void 0)return r;return`${r} of ${n?"\
about ":""}${T(e)}`}function fc({bytesPerSecond:t}){return t===void 0?void 0:`${T(t)}/s`}function lc({secondsLeft:t}){return t===
void 0?void 0:`${jo(t)} left`}function jo(t){const e=t<3600?[[Math.floor(t/60),"min"],[t%60,"s"]]:[[Math.floor(t/3600),"\
h"],[Math.floor(t%3600/60),"min"]];const n=e.filter(([r])=>r>0).map(([r,i])=>`${r} ${i}`);return n.length===0?"0 s":n.join(
" ")}var bk=5e3;var hp=1e3;async function W(t,e,n){const r=t.showProgress(e);try{return await n}finally{r()}}async function Jo(t,e,n){
await W(t,e.progress,Promise.race([e.sent,n]).catch(()=>{}));return W(t,{title:e.after},n)}function gp(t,e){const n=new Vn(
t);const r=bk/hp;let i=0;let o=t.loggedChars?.();const s=setInterval(()=>{const a=n.measure();if(++i%r!==0)return;const d=t.
loggedChars?.();if(d===o)e(pp(a));o=d},hp);return()=>clearInterval(s)}function Yn(t){let e;t.then(n=>e=n).catch(()=>{});
return()=>e}var Dk=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
var Ek=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;var xk=/^\w[\w.-]{0,127}$/;var Sk=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
var kk=255;var mc=/^(?:sha256:)?[0-9a-f]{64}$/;function Lt(t){return mc.test(t)}function ue(t,e){const n=pc(t);if(n===void 0){
throw new m("BAD_INPUT",`The ${P(e)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.
stringify(t)} is not one.`,{hint:Pk(t)})}return n}function Wo(t,e){const n=ue(t,e);const r=i=>{throw new m("BAD_INPUT",`\
The ${P(e)} must be a name for the result, but ${JSON.stringify(t)} ${i}.`,{hint:'Write it as "name:tag", for example "a\
pp:flat".'})};if(n.digest!==void 0)r("contains a digest, which follows from the content and cannot be chosen");if(mc.test(
t)||/^[0-9a-f]{64}$/.test(t.split(":")[0]??""))r("is an image ID");if(n.domain==="docker.io"&&n.path==="library/sha256"){
r("reads as a digest, since its name is a digest algorithm")}return n}function qn({text:t,tag:e,digest:n}){return e===void 0&&
n===void 0?`${t}:latest`:t}function se(t){const e=t.digest===void 0?"":`@${t.digest}`;const n=t.tag??(t.digest===void 0?
"latest":void 0);return`${t.domain}/${t.path}${n===void 0?"":`:${n}`}${e}`}function yp(t){const e=se(t);const n=e.replace(
/^docker\.io\/(?:library\/)?/,"");const r=pc(n);return r!==void 0&&se(r)===e?n:e}function pc(t){const e=t.indexOf("@");const n=e===
-1?void 0:t.slice(e+1);const r=e===-1?t:t.slice(0,e);const i=r.lastIndexOf(":");const o=i>r.lastIndexOf("/");const s=o?r.
slice(i+1):void 0;const a=o?r.slice(0,i):r;if(n!==void 0&&!Sk.test(n))return void 0;if(n?.startsWith("sha256:")&&!mc.test(
n))return void 0;if(s!==void 0&&!xk.test(s))return void 0;const d=a.indexOf("/");const c=d===-1?"":a.slice(0,d);const u=/[.:]/.
test(c)||c==="localhost"||c.toLowerCase()!==c;const f=u?c:"docker.io";const l=u?a.slice(d+1):a;if(u&&!Dk.test(f))return void 0;
if(!l.split("/").every(b=>Ek.test(b)))return void 0;const p=f==="docker.io"||f==="index.docker.io";const h=p&&!l.includes(
"/")?`library/${l}`:l;const g=p?"docker.io":f;if(`${g}/${h}`.length>kk)return void 0;return{text:t,domain:g,path:h,tag:s,
digest:n}}function Pk(t){if(t.startsWith("-"))return'A reference cannot start with "-".';if(t!==t.toLowerCase()&&pc(t.toLowerCase())!==
void 0){return`Repository names are lower case. Use ${JSON.stringify(t.toLowerCase())} instead.`}return'A repository nam\
e consists of lower-case letters and digits with single separators, and a tag of at most 128 letters, digits, "_", "." a\
nd "-".'}async function wp(t,e,n){const{log:r,signal:i}=t;const o=[];for(const s of e){const a=qn(s);const d=await W(r,{title:"Pu\
sh"},t.docker.stream(["push",a],f=>r.debug(f.trimEnd()),i,true));const c=f=>{const l=e.slice(0,o.length).map(p=>p.text);
return Tk(a,l,f,n)};if(d.exitCode!==0)throw c(d.stderr.trim());const u=/\bdigest: (sha256:[0-9a-f]{64})/.exec(d.stdout)?.[1];
if(u===void 0)throw c(`no digest in ${JSON.stringify(d.stdout.slice(-300))}`);r.info(`Pushed ${a}@${u}`);o.push({name:a,
digest:u})}return o}function Tk(t,e,n,r){const i=e.length===0?"Nothing was pushed":`Already pushed: ${e.join(", ")}`;return new m(
"PUSH_FAILED",`Pushing ${t} failed${bp.test(n)?` because the layer is too large for the registry or a proxy in front of \
it (${Dp(r)})`:""}: ${n.slice(-2e3)}. ${i}. In the engine, no tag was moved.`,{hint:Ck(n,r)})}var bp=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i;
var Ik=/broken pipe|connection reset/i;function Dp({newBytes:t,newPackedBytes:e}){return e===void 0?`${T(t)} unpacked, w\
hich the engine compresses while pushing`:`${T(e)} packed`}function Ck(t,e){const{newPackedBytes:n}=e;const r=`${n===void 0?
"":`compress it better (${E("compression","zstd")}), `}drop what is not needed (${E("clean")}, ${E("exclude")})`;if(bp.test(
t))return`A flat image is one layer and therefore one upload: ${r}, raise the limit (nginx: client_max_body_size), or by\
pass the proxy.`;if(/denied|unauthorized|authentication required|no basic auth/i.test(t))return"Log in to the registry i\
n an earlier step (docker/login-action) with an account that may push there.";if(Ik.test(t))return`Check whether the reg\
istry is reachable, and push again. If this happens every time, a proxy may limit the size of uploads, and the layer has\
 ${Dp(e)}: ${r}, or raise the limit.`;return"Check whether the registry is reachable, and push again."}var Ok=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function mi(t){return Ok.test(t)}async function te({docker:t},e,n){const r=["image","inspect"];const i=await t.try([...r,
...rt(n),e]);if(i.exitCode!==0&&!mi(i.stderr))throw ee(r,i);return Ep(i)}async function Be({docker:t},e,n=[]){const r=["\
inspect","--type","container",...n,e];const i=await t.try(r);const o=Ep(i);if(o===void 0)throw ee(r,i);return o}function Ep({
exitCode:t,stdout:e}){if(t!==0)return void 0;const n=A(e);const r=Array.isArray(n)?n[0]:void 0;return k(r)?r:void 0}var ke={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"ap\
plication/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function pi(t){const e=w(t,"dige\
st");const n=y(t,"size");if(e===void 0||typeof n!=="number")return void 0;return{mediaType:w(t,"mediaType")??"",digest:e,
sizeBytes:n}}function xp(t){const e=A(t);const n=pi(y(e,"config"));const r=y(e,"layers");if(n===void 0||!Array.isArray(r))
return void 0;const i=y(e,"annotations");const o=Object.entries(k(i)?i:{}).filter(s=>typeof s[1]==="string");return{config:n,
layers:r.map(pi).filter(s=>s!==void 0),annotations:Object.fromEntries(o)}}function Sp(t){const e=y(A(t),"manifests");if(!Array.
isArray(e))return void 0;return e.filter(n=>w(n,"annotations","vnd.docker.reference.type")===void 0).flatMap(n=>{const r=pi(
n);return r===void 0?[]:[{...r,platform:vk(n)}]})}function vk(t){const e=y(t,"platform");const n=w(e,"os");const r=w(e,"\
architecture");if(n===void 0||r===void 0)return void 0;return{os:n,architecture:r,variant:w(e,"variant")}}function Kn(t){
return t===ke.index||t==="application/vnd.docker.distribution.manifest.list.v2+json"}function Go(t,e,n,r={}){return kp({
schemaVersion:2,mediaType:t,config:hc(e),layers:[hc(n)],...yc(r)})}function Vo(t,e,n={}){return kp({schemaVersion:2,mediaType:t,
manifests:e.map(Yo),...yc(n)})}function Yo(t){const{platform:e,annotations:n={}}=t;return{...hc(t),...e===void 0?{}:{platform:e},
...yc(n)}}function gc({os:t,architecture:e,variant:n}){return{architecture:e,os:t,...n===void 0?{}:{variant:n}}}function yc(t){
return Object.keys(t).length===0?{}:{annotations:t}}function hc(t){return{mediaType:t.mediaType,digest:t.digest,size:t.sizeBytes}}
function kp(t){return Buffer.from(JSON.stringify(t))}function qo(t){return["Architecture","Os"].some(e=>(w(t,e)??"")!=="")||(w(t,"RootFS","Type")??"")!==""||bt(t).length>0}function bt(t){
const e=y(t,"RootFS","Layers");return R(e)?e:[]}function Ko(t){const e=t["RepoTags"];return R(e)?e:[]}function Ge(t){const e=n=>w(
t,n)??w(t,n.toLowerCase())??void 0;return{os:e("Os")??"linux",architecture:e("Architecture")??"",variant:e("Variant")}}function hi(t){
const e=w(t,"Descriptor","mediaType");return e===void 0?void 0:Kn(e)}var _k=10;async function Pp(t,e,n){const{log:r}=t;if(e.id===n)return r.notice("The source image was kept: it is also the\
 result.");if(!e.isDefaultPlatform)return r.notice(`The source image was kept: its name also refers to images for other \
platforms than ${C(e.platform)}.`);const i=await te(t,e.id);if(i===void 0)return r.debug("the source is gone already");const o=Ko(
i);const s=o.filter(u=>!Bk(e,u));if(s.length>0)return r.notice(`The source image was kept: it has other tags (${s.join("\
, ")}).`);const a=await t.docker.run(["ps","--all","--filter",`ancestor=${e.id}`,"--format","{{.Names}}"]);if(a!=="")return r.
notice(`The source image was kept: containers use it (${a.split("\n").join(", ")}).`);const d=o.find(u=>!u.includes("@"))??
o[0]??e.id;const c=await Gn(t.docker,[d],_k);if(c===void 0)r.notice(`The engine is taking long to remove the source imag\
e, and may still finish. If the image remains, remove it with "docker rmi ${d}".`);else if(c.exitCode===0)r.info(`Remove\
d the source image ${d}`);else if(/conflict/i.test(c.stderr))r.notice(`The source image was kept because the engine refu\
sed to remove it: ${c.stderr.trim()}`);else if(/no such image|not ?found/i.test(c.stderr))r.debug(`the source is gone al\
ready: ${c.stderr.trim()}`);else r.warning(`Could not remove the source image: ${ee(["rmi",d],c).message}`)}function Bk({
image:t},e){if(t===void 0)return false;const{domain:n,path:r,digest:i}=ue(e,"image");if(i!==void 0)return Lt(t.text)||t.
domain===n&&t.path===r;return t.digest===void 0&&se(ue(e,"image"))===se(t)}import{setTimeout as Rk}from"node:timers/promises";var Ak=10;var Fk=100;var Xo=class{#e;#t=[];#n;constructor(e){this.#e=e}async move(e,n,r){this.#n=r===n?void 0:r;const i=this.#e.
map(s=>s.text);const o=await Promise.all(i.map(s=>wc(e,s)));for(const[s,a]of i.entries()){this.#t.push({name:a,from:o[s],
to:n});await Tp(e,r,a)}await Promise.all(i.map(s=>Nk(e,s,n)))}async undo(e,n){const[r]=this.#t;if(r!==void 0&&this.#n!==
void 0)await e.try(["tag",r.to,this.#n]).catch(()=>{});for(const{name:i,from:o,to:s}of this.#t.splice(0).reverse()){try{
if(o===s||await wc(e,i)!==s)continue;if(o===void 0)await e.run(["rmi",i]);else await Tp(e,o,i)}catch(a){const d=o===void 0?
"did not exist":`referred to ${o}`;n.warning(`The tag ${i}, which ${d} before, could not be restored: ${D(a)}`)}}}};async function Tp(t,e,n){
const r=["tag",e,n];for(let i=1;;i++){const o=await t.try(r);if(o.exitCode===0)return;if(i===Ak||!/already ?exists/i.test(
o.stderr))throw ee(r,o);await Rk(Math.random()*i*Fk)}}async function Nk(t,e,n){const r=()=>wc(t,e).catch(()=>n);if(await r()===
n)return;const i=await r();if(i===n)return;throw new m("CHECK_FAILED",`The engine reported that ${e} was tagged, but the\
 tag refers to ${i??"no image"} instead of ${n}.`,{hint:K})}async function wc(t,e){const n=["image","inspect","--format",
"{{.Id}}",e];const r=await t.try(n);const i=r.stdout.trim();if(r.exitCode===0&&i.startsWith("sha256:"))return i;if(/no such image/i.
test(r.stderr))return void 0;throw ee(n,r)}import{createWriteStream as HI}from"node:fs";import{link as zI,lstat as jI,open as sg,rename as JI,rm as Rs,stat as WI}from"node:fs/promises";
import{basename as ag,dirname as cu,join as GI}from"node:path";import{pipeline as VI}from"node:stream/promises";import{createHash as jk}from"node:crypto";import{Transform as Jk}from"node:stream";var v=512;var gi=Buffer.alloc(2*v);var F={name:[0,100],mode:[100,8],uid:[108,8],gid:[116,8],size:[124,12],mtime:[136,12],
checksum:[148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],devMinor:[337,8],prefix:[345,155],sparseMap:[
386,109],gnuIsExtended:[482,1],realSize:[483,12]};var Pe={pax:"x",paxGlobal:"g",gnuLongName:"L",gnuLongLink:"K"};var $k=new Set(
["1","2","3","4","5","6"]);function ge(t){return Math.ceil(t/v)*v}function yi(t){for(let e=0;e<v;e+=8){if(t.readUInt32LE(
e)!==0||t.readUInt32LE(e+4)!==0)return false}return true}function Cp(t){return t[F.typeFlag[0]]===0}function Zo(t){return!$k.
has(t)}function Dt(t,e){const n=Ip(t,F.checksum,e);const r=vp(t);if(n!==r.unsigned&&n!==r.signed){throw new m("TAR_INVAL\
ID",`A tar header at byte ${e} has the checksum ${n}, but its bytes add up to ${r.unsigned}: the stream was damaged.`,{hint:_t})}
const i=t[F.typeFlag[0]]??0;return{typeFlag:i===0?"0":String.fromCharCode(i),hasOldType:i===0,sizeBytes:Ip(t,F.size,e),name:Lk(
t),gnuIsExtended:(t[F.gnuIsExtended[0]]??0)!==0&&i===83}}function Ke(t,e){return new m("TAR_INVALID",`The tar stream is \
damaged at byte ${t}: ${e}.`,{hint:_t})}function Me(t,e){const[n,r]=F[e];return wi(t.subarray(n,n+r))}function Qo(t){return bc(
t,F.linkName)}function bc(t,e){const n=t.subarray(e[0],e[0]+e[1]);const r=n.indexOf(0);return r===-1?n:n.subarray(0,r)}function Lk(t){
const e=bc(t,F.name);if(!Op(t))return Buffer.from(e);const n=bc(t,F.prefix);return n.length===0?Buffer.from(e):Buffer.concat(
[n,Buffer.from("/"),e])}function Op(t){return t.toString("latin1",F.magic[0],F.magic[0]+F.magic[1])==="ustar\0"}function vp(t){
const[e,n]=F.checksum;let r=0;let i=0;for(let o=0;o<v;o++){const s=o>=e&&o<e+n?32:t[o]??0;r+=s;i+=s>>7}return{unsigned:r,
signed:r-i*256}}function Ip(t,e,n){const[r,i]=e;const o=t.subarray(r,r+i);const s=wi(o);if(!(s>=0)){throw new m("TAR_INV\
ALID",`A tar header at byte ${n} has a field that is not a number (${JSON.stringify(o.toString("latin1"))}): the stream \
was damaged.`,{hint:_t})}return s}function wi(t){const e=t[0]??0;let n;if(e>=128){const r=BigInt(`0x${t.toString("hex")}`);
n=Number(BigInt.asIntN(t.length*8-1,r))}else{const r=t.toString("latin1").replace(/^[ \0]+|[ \0]+$/g,"").replace(/\0.*$/s,
"");n=r===""?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):Number.NaN}return Number.isSafeInteger(n)?n:Number.NaN}function Ut(t){
return Me(t,"mtime")}var Mk=8**11-1;function _p(t,e){const n=Math.min(Math.max(0,e),Mk);return Mt(t,F.mtime,Buffer.from(
`${n.toString(8).padStart(11,"0")}\0`))}function bi(t,e){return Mt(t,F.size,Buffer.from(`${e.toString(8).padStart(11,"0")}\
\0`))}function Bp(t){if(t[F.typeFlag[0]]!==83)return t;return Mt(Mt(t,F.typeFlag,Buffer.from("0")),F.sparseMap,Buffer.alloc(
F.sparseMap[1]))}var Dc=8**7-1;function Ec(t,e,n){if(n<=Dc)return Mt(t,F[e],Buffer.from(`${n.toString(8).padStart(7,"0")}\
\0`));const r=Buffer.alloc(8);r.writeBigUInt64BE(BigInt(n));r[0]=128;return Mt(t,F[e],r)}function Rp(t,e){const n=es(t,"\
name",Buffer.from(e));if(n===void 0)throw new RangeError(`the name ${e} is too long for a header`);return n}function es(t,e,n,r=false){
const i=Buffer.alloc(F[e][1]);if(n.length>i.length&&!r)return void 0;n.copy(i);const o=Mt(t,F[e],i);return e==="name"&&Op(
t)?Mt(o,F.prefix,Buffer.alloc(F.prefix[1])):o}function Ap(){const t=Buffer.alloc(v);t.write("0000755",F.mode[0],"latin1");
for(const e of[F.uid,F.gid])t.write("0000000",e[0],"latin1");t.write("00000000000",F.mtime[0],"latin1");t.write("5",F.typeFlag[0],
"latin1");t.write("ustar\x0000",F.magic[0],"latin1");return bi(t,0)}function Fp(t,e){const n=Buffer.alloc(v);n.write("./\
./@LongLink",F.name[0],"latin1");for(const r of[F.mode,F.uid,F.gid])n.write("0000000",r[0],"latin1");n.write("0000000000\
0",F.mtime[0],"latin1");n.write(t,F.typeFlag[0],"latin1");n.write("ustar  \0",F.magic[0],"latin1");return bi(n,e)}function Mt(t,e,n){
const r=Buffer.from(t);n.copy(r,e[0],0,e[1]);const i=vp(r).unsigned.toString(8).padStart(6,"0");r.write(`${i}\0 `,F.checksum[0],
"latin1");return r}var ts=class{#e=0;get isReached(){return this.#e>=2}takes(e,n,r){const i=yi(e);if(this.isReached){if(!i)throw Ke(n,"byte\
s follow the end of the archive");return true}if(i){this.#e++;if(r)throw Ke(n,"the archive ends after an extension heade\
r that no entry follows");return true}if(this.#e===1)throw Ke(n,"there is a single zero block between two entries");return false}};var ns=class{#e;#t=0;get isEmpty(){return this.#t===0}get rest(){return this.#e?.subarray(0,this.#t)??Buffer.alloc(0)}take(e){
this.#e??=Buffer.alloc(v);const n=Math.min(v-this.#t,e.length);e.copy(this.#e,this.#t,0,n);this.#t+=n;return n}release(){
if(this.#t<v)return void 0;const e=this.#e;this.#e=void 0;this.#t=0;return e}};var Np=16*1024;function $p(t,e){const n=new Map;const r=[];for(const{key:i,value:o}of kc(t,e)){n.set(i,o);if(i==="GNU.sp\
arse.offset"||i==="GNU.sparse.numbytes")r.push(o)}if(r.length>0)n.set("GNU.sparse.map",Buffer.from(r.join(",")));return n}
function Lp(t,e){return xc(t,n=>n===e)}function xc(t,e){return Buffer.concat([...kc(t,0)].filter(({key:n})=>!e(n)).map(({
bytes:n})=>n))}function Sc(t,e){return Buffer.concat([...kc(t,0)].map(({key:n,bytes:r})=>{const i=e.get(n);return i===void 0?
r:Uk(n,i)}))}function Uk(t,e){const n=Buffer.concat([Buffer.from(` ${t}=`),Buffer.from(e),Buffer.from("\n")]);const r=n.
length;const i=r+String(r+String(r).length).length;return Buffer.concat([Buffer.from(String(i)),n])}function*kc(t,e){let n=0;
for(let r=1;n<t.length;r++){if(r>Np){throw new m("TAR_LIMIT",`The PAX header at byte ${e} holds more than ${Np} records.`,
{hint:Se})}const i=t.indexOf(32,n);const o=i===-1?"":t.toString("latin1",n,i);const s=/^[0-9]{1,10}$/.test(o)?Number(o):
0;const a=n+s;const d=i===-1?-1:t.indexOf(61,i+1);if(s===0||a>t.length||d===-1||d>=a||t[a-1]!==10){throw new m("TAR_INVA\
LID",`The PAX header at byte ${e} has a malformed record: the stream was damaged.`,{hint:_t})}yield{key:t.toString("utf8",
i+1,d),value:t.subarray(d+1,a-1),bytes:t.subarray(n,a)};n=a}}var Mp=1024*1024;var Hk=4*1024*1024;var Up=Buffer.alloc(0);var Pc={pax:new Map,longName:void 0,longLink:void 0};function Zn(t){
return t===Pe.pax||t===Pe.gnuLongName||t===Pe.gnuLongLink}var Xn=class{#e=[];#t=0;#n=Pc;#r;get isReading(){return this.#r!==
void 0}get isEmpty(){return this.#e.length===0}begin(e,n,r){const{typeFlag:i,sizeBytes:o}=e;if(o>Mp||this.#t+o>Hk){throw new m(
"TAR_LIMIT",`The extension header at byte ${r} claims ${o} bytes; at most ${Mp} are read.`,{hint:Se})}this.#i(Buffer.from(
n));if(o>0)this.#r={typeFlag:i,left:ge(o),parts:[],sizeBytes:o};else this.#n=Tc(this.#n,i,Up,r)}take(e,n){const r=this.#r;
if(r===void 0)return 0;const i=Math.min(r.left,e.length);r.parts.push(Buffer.from(e.subarray(0,i)));r.left-=i;if(r.left===
0){this.#r=void 0;const o=r.parts.length===1?r.parts[0]:Buffer.concat(r.parts);this.#i(o);this.#n=Tc(this.#n,r.typeFlag,
o.subarray(0,r.sizeBytes),n)}return i}release(){const e={blocks:this.#e,extension:this.#n};this.#e=[];this.#t=0;this.#n=
Pc;return e}#i(e){this.#e.push(e);this.#t+=e.length}};function rs(t){const e=[];for(let n=0;n<t.length;n++){const r=t[n];
const{typeFlag:i,sizeBytes:o}=Dt(r,0);e.push({typeFlag:i,block:r,data:o===0?void 0:t[++n],sizeBytes:o})}return e}function ot(t){
return rs(t).reduce((e,{typeFlag:n,data:r=Up,sizeBytes:i})=>Tc(e,n,r.subarray(0,i),0),Pc)}function is(t,{pax:e,longName:n}){
return n??Re(e.get("GNU.sparse.name"))??Re(e.get("path"))??t.name}function wn(t,{pax:e,longLink:n}){return n??Re(e.get("\
linkpath"))??Qo(t)}function os(t,{pax:e},n){const r=Re(e.get("size"));if(r===void 0)return t.sizeBytes;const i=r.toString(
"latin1");const o=/^[0-9]{1,16}$/.test(i)?Number(i):Number.NaN;if(!Number.isSafeInteger(o))throw Ke(n,`the PAX record of\
 its size is ${JSON.stringify(i.slice(0,40))}`);return o}function Tc(t,e,n,r){if(e===Pe.pax)return{...t,pax:$p(n,r)};const i=Re(
zk(n));return e===Pe.gnuLongName?{...t,longName:i}:{...t,longLink:i}}function Re(t){return t?.length===0?void 0:t}function zk(t){
const e=t.indexOf(0);return e===-1?t:t.subarray(0,e)}var Qn={blocks:[],keepsData:false};var ss={blocks:void 0,keepsData:true};var Ht=class{#e;#t;#n=0;#r=new ns;#i=0;#o=0;#s=true;#a=new Xn;#d=false;#c=new ts;#u=false;#f=Buffer.
alloc(0);#l=[];#m=0;constructor(e,n={}){this.#e=e;this.#t=n}get offsetBytes(){return this.#n}get hasEnded(){return this.#c.
isReached}get isBetweenEntries(){return this.#i===0&&!this.#d&&this.#r.isEmpty&&this.#a.isEmpty&&!this.#a.isReading}get openEntry(){
return this.#i>0?this.#f:void 0}checkRest(){const{rest:e}=this.#r;if(e.some(n=>n!==0))throw Ke(this.#n-e.length,"bytes f\
ollow the end of the archive")}consume(e){let n=0;let r=0;const i=o=>{if(o===r)return;const s=r===0&&o===e.length?e:e.subarray(
r,o);this.#e.emit(s,this.#n+r)};while(n<e.length){if(this.#i>0&&!this.#d){const o=Math.min(this.#i,e.length-n);if(!this.#s){
i(n);r=n+o}if(this.#e.data!==void 0||this.#e.end!==void 0)this.#E(e.subarray(n,n+o));this.#i-=o;n+=o}else if(this.#a.isReading){
i(n);n+=this.#a.take(e.subarray(n),this.#n);r=n}else if(this.#c.isReached&&this.#t.ignoresTrailer===true){i(n);n=e.length;
r=n}else if(this.#r.isEmpty&&e.length-n>=v){const o=this.#w(e.subarray(n,n+v),this.#n+n);if(o!==void 0){i(n);this.#h(o);
r=n+v}n+=v}else{i(n);n+=this.#p(e.subarray(n),n);r=n}}i(e.length);this.#n+=e.length}#p(e,n){const r=this.#r.take(e);const i=this.#r.
release();if(i!==void 0){const o=this.#n+n+r-v;const s=this.#w(i,o);if(s===void 0)this.#e.emit(i,o);else this.#h(s)}return r}#h(e){
for(const n of e)if(n.length>0)this.#e.emit(n,this.#g(n))}#g(e){let n=this.#m;for(const r of this.#l){if(r===e)return n;
n+=r.length}return void 0}#w(e,n){if(this.#d){this.#d=(e[504]??0)!==0;this.#e.mapBlock?.(e);if(!this.#d&&this.#i===0)this.#e.
end?.();return this.#s?void 0:[]}if(this.#c.takes(e,n,!this.#a.isEmpty))return[];const r=Dt(e,n);const{typeFlag:i}=r;if(i===
Pe.paxGlobal)return this.#b(r,n);if(this.#a.isEmpty)this.#m=n;if(Zn(i)){this.#a.begin(r,e,n);return[]}return this.#D(r,e,
n)}#b(e,n){if(!this.#a.isEmpty)throw Ke(n,"there is a global header between an extension header and its entry");this.#u=
true;const r=this.#t.dropsGlobals!==true;this.#y(e.sizeBytes,r);return r?void 0:[]}#D(e,n,r){const{blocks:i,extension:o}=this.#a.
release();const s=is(e,o);const a=e.hasOldType&&s.at(-1)===47;const d=os(e,o,r);const c=Zo(e.typeFlag)&&!a?d:0;const{typeFlag:u}=e;
const f={name:s,typeFlag:u,sizeBytes:c,header:n,extensions:i};this.#l=[...i,n];const l=this.#e.begin(f,o,this.#m);this.#u=
false;this.#f=s;this.#y(c,l.keepsData);this.#d=e.gnuIsExtended;if(c===0&&!this.#d)this.#e.end?.();if(l.blocks!==void 0)return l.
blocks;return i.length===0?void 0:this.#l}#y(e,n){this.#i=ge(e);this.#o=this.#i-e;this.#s=n}#E(e){if(this.#u)return;const n=Math.
min(e.length,Math.max(0,this.#i-this.#o));if(n>0)this.#e.data?.(e.subarray(0,n));if(this.#i===e.length)this.#e.end?.()}};var Wk=16*1024*1024;var Gk=1024*1024;var G=class extends Jk{counts={entries:0,dataBytes:0};#e=jk("sha256");#t=0;#n;#r;#i;#o;#s;constructor(e,n,r={}){
const i=r.isPart===true?Gk:Wk;super({readableHighWaterMark:i,writableHighWaterMark:i});this.#n=e;this.#r=n;this.#i=r;this.#o=
new Ht({begin:o=>this.#f(o),emit:(o,s)=>this.#c(o,s),mapBlock:n&&(o=>n.mapBlock?.(o)),data:n&&(o=>n.data(o)),end:n&&(()=>n.
end())})}digest(){return`sha256:${this.#e.digest("hex")}`}get bytesWritten(){return this.#t}get bytesRead(){return this.#o.
offsetBytes}_transform(e,n,r){try{this.#o.consume(e);r()}catch(i){r(i)}}_flush(e){try{if(!this.#o.hasEnded)throw this.#d();
this.#o.checkRest()}catch(n){e(n);return}this.#a().then(()=>e(),n=>e(n))}_read(e){this.#s?.();super._read(e)}async#a(){if(this.#i.
appendix!==void 0)this.once("close",()=>this.#s?.());for await(const e of this.#i.appendix?.()??[]){if(this.destroyed)return;
this.#c(e);if(this.readableLength<this.readableHighWaterMark)continue;await new Promise(n=>{this.#s=n});this.#s=void 0}if(this.#i.
isPart!==true&&!this.destroyed)this.#c(gi)}#d(){const{openEntry:e,offsetBytes:n}=this.#o;const r=e===void 0?"":` within ${O(
e)}`;return new m("TAR_TRUNCATED",`The tar stream ended after ${n} bytes and ${this.counts.entries} entries without its \
end-of-archive blocks: something was cut off${r}.`,{hint:"Nothing was tagged. Check whether the engine restarted or ran \
out of disk space, then run again."})}#c(e,n){this.#e.update(e);this.#t+=e.length;this.#u(e.length,n);this.push(e)}#u(e,n){
const{spans:r}=this.#i;if(r===void 0)return;if(n===void 0)r.output.add(e,void 0);else for(const i of r.input.take(n,e))r.
output.add(i.bytes,i.origin)}#f(e){const n=this.#n(e);const r=typeof n==="string"?void 0:n;for(const d of r?.before??[]){
this.#r?.begin(d,"keep");this.#r?.end()}this.#r?.begin(e,n);if(n==="drop")return Qn;this.counts.entries++;if(r?.data===void 0)
this.counts.dataBytes+=e.sizeBytes;if(r===void 0)return ss;const{head:i,data:o,before:s=[]}=r;this.counts.entries+=s.length;
const a=[...s,i].flatMap(d=>[...d.extensions,d.header]).concat(o===void 0?[]:[o]);return{blocks:a,keepsData:o===void 0}}};function _(t){return t.toString("latin1").replace(/^\.?\//,"").replace(/\/$/,"")}function er(t,e){return t.length>e.length&&
t.charCodeAt(e.length)===47&&t.startsWith(e)}function Q(t){return Buffer.from(t,"latin1")}var Hp=["manifest.json","index.json"];var Vk=4*1024*1024;var as=class{#e=new Set;#t=[];#n=false;#r=0;get hasImage(){return Hp.
some(e=>this.#e.has(e))}begin(e){const n=_(e.name);this.#e.add(n);this.#n=n===Hp[0]}data(e){if(!this.#n||this.#r>Vk)return;
this.#r+=e.length;this.#t.push(Buffer.from(e))}end(){this.#n=false}missing(){const e=A(Buffer.concat(this.#t).toString("\
utf8"));const n=(Array.isArray(e)?e:[]).flatMap(r=>{const i=y(r,"Layers");return[w(r,"Config")??"",...R(i)?i:[]]});return n.
filter(r=>r!==""&&!this.#e.has(_(Buffer.from(r))))}};import{createHash as Yk}from"node:crypto";var Ic=JSON;function ds(t){const e=Ic.parse(t,(n,r,i)=>typeof r==="number"&&i.source!==void 0?Ic.rawJSON(i.source):r);if(!k(
e)||Ic.isRawJSON(e))throw new SyntaxError("an image config must be a JSON object");return e}function cs(t){const e=y(t,"\
rootfs","diff_ids");return R(e)?e:[]}function us(t){const e=y(t,"history");if(!Array.isArray(e))return void 0;return e.map(
n=>y(n,"empty_layer")!==true)}function qk(t){return t.reduce((e,n)=>e===void 0?n:$(Buffer.from(`${e} ${n}`)),void 0)}function $(t){
return`sha256:${Yk("sha256").update(t).digest("hex")}`}function jp(t,e){const n=Kk(w(t,"created"),e.latestSeconds);const r={
...n===void 0?{}:{created:n},created_by:e.createdBy,comment:qk(e.sourceDiffIds)??""};const i={...t,...n===void 0?{}:{created:n},
rootfs:{type:"layers",diff_ids:[e.diffId]},history:[r]};return Buffer.from(JSON.stringify(i))}function Kk(t,e){if(t===void 0||
e===void 0)return t;const n=Math.floor(Date.parse(t)/1e3);const r=n>e||n===e&&/\.\d*[1-9]/.test(t);return r?new Date(e*1e3).
toISOString().replace(".000Z","Z"):t}var Xk=[["Created","created"],["Author","author"],["Architecture","architecture"],[
"Variant","variant"],["Os","os"],["OsVersion","os.version"],["DockerVersion","docker_version"],["ContainerConfig","conta\
iner_config"],["Container","container"]];var Zk="0001-01-01T00:00:00Z";function Jp(t){const e={};for(const[r,i]of Xk){const o=t[r];
if(!zp(o)&&o!==Zk)e[i]=o}const n=t["Config"];e["config"]=k(n)?Object.fromEntries(Object.entries(n).filter(([,r])=>!zp(r))):
{};e["rootfs"]={type:"layers",diff_ids:y(t,"RootFS","Layers")??[]};return e}function zp(t){if(t===void 0||t===null||t===
""||t===false)return true;return Array.isArray(t)&&t.length===0}var Wh=po(ru(),1);import{randomBytes as yI}from"node:crypto";import{posix as Jh}from"node:path";async function H(t,e){const{runId:n}=t;const{source:r}=e;const i=["create","--name",e.name??gm(n),"--label",go(n),"--net\
work",e.network??"none",...e.asConfigured===true?[]:["--no-healthcheck"],"--restart","no","--pull","never",...r.isIndex?
rt(r.platform):[],...e.asUsed===true||e.asConfigured===true?[]:bI,...e.asUsed===true?[]:DI(r),...e.options??[],r.id,...e.
command??["docker-flatten"]];const o=await t.docker.try(i);const s=o.stdout.trim().split("\n").at(-1)??"";if(o.exitCode!==
0)throw wI(r,i,o);if(!/^[0-9a-f]{12,64}$/.test(s))throw new m("ENGINE_FAILED",`"docker create" returned ${JSON.stringify(
s)} instead of an ID.`,{hint:K});return s}function wI(t,e,n){const r=ee(e,n);const i=t.volumes.find(o=>Jh.normalize(`${o}\
/`)==="/");if(i===void 0||!/destination can't be '\/'/i.test(n.stderr))return r;return new m("UNSUPPORTED_IMAGE",`docker\
-flatten needs a container of ${t.reference}, but cannot create one: the image declares its root as a volume (${JSON.stringify(
i)}).`,{hint:'No engine starts such an image. Build it again without "VOLUME /".',cause:r})}var bI=["--workdir","/"];function DI(t){
return EI(t).flatMap(e=>["--mount",Ze({type:"tmpfs",dst:e})])}function EI({volumes:t}){const e=t.filter(n=>n.startsWith(
"/"));return[...new Set(e.map(n=>Jh.resolve(n)))]}function He(){return`/docker-flatten-${yI(8).toString("hex")}`}function Ze(t){
return Object.entries(t).map(([e,n])=>{const r=n===""?e:`${e}=${n}`;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}\
"`:r}).join(",")}async function j(t,e){const n=await t.docker.try(["rm","--force","--volumes",e]);if(n.exitCode!==0&&!/no such container/i.
test(n.stderr))throw ee(["rm",e],n)}var fe=class extends Error{};var xI=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function ou(t){return t instanceof m&&t.code==="DOCKER_FAILED"&&xI.test(t.message)}var SI=16*1024*1024;async function Gh(t,e,n,r){
const{signal:i}=t;const o=He();const s=Ze({type:"bind",src:n,dst:o,readonly:""});const a={source:e,options:["--mount",s]};
const d=await H(t,a).catch(u=>{throw ou(u)?new fe(D(u),{cause:u}):u});const c=async(u,f)=>{const l=`${o}/${u.slice("sha2\
56:".length)}`;const p=await t.transport.readArchive(d,l,i).catch(h=>{throw Le(h,l)?new fe(D(h),{cause:h}):h});await su(
p,u,h=>f(h))};try{return await r({stream:c,text:au(c)})}finally{await j(t,d)}}async function su(t,e,n){const r=t.pipe((0,Wh.extract)());
t.on("error",i=>r.destroy(i));try{for await(const i of r)await n(i,i.header.name)}catch(i){throw i instanceof m?i:iu(e,`\
cannot be read (${D(i)})`)}finally{t.destroy()}}function au(t){return(e,n)=>kI(e,n,t)}async function kI(t,e,n){const r=[];
let i=0;const o=async d=>{for await(const c of d){i+=c.length;if(i>SI)throw iu(t,"is too long for a config");r.push(c)}};
await n(t,o,e);const s=Buffer.concat(r);const a=$(s);if(a!==t)throw iu(t,`has the digest ${a}`);return s.toString("utf8")}
function iu(t,e){return new m("ENGINE_FAILED",`The engine's blob ${t} ${e}: it was damaged on disk or in transit.`,{hint:"\
Run again. If it happens again, pull or build the image again."})}async function*ur(t,e,n){let r=await e(t.digest,t.sizeBytes);let i=[];const o=new Set([t.digest]);let s=false;for(;;){const a=r===
void 0?void 0:Sp(r);const d=r===void 0||a!==void 0?void 0:xp(r);if(d!==void 0){const u=await Vh(e(d.config.digest,d.config.
sizeBytes));if(u!==void 0)yield{manifest:d,configText:u,isInIndex:s}}i=[...PI(a??[],n),...i];let c=i.shift();while(c!==void 0&&
o.has(c.digest))c=i.shift();if(c===void 0)return;o.add(c.digest);s=true;r=await Vh(e(c.digest,c.sizeBytes))}}function PI(t,e){
const n=({platform:r})=>{if(r===void 0)return 1;return Y(r,e)?0:2};return t.toSorted((r,i)=>n(r)-n(i))}async function Vh(t){
return t.catch(e=>{if(e instanceof fe)return void 0;throw e})}import{open as Yh}from"node:fs/promises";import{Readable as CI}from"node:stream";var TI=8**11-1;var II=100;function xs(t,e){const n=Buffer.alloc(v);if(n.write(t,0,II,"utf8")<Buffer.byteLength(t))throw new RangeError(
`the name ${t} is too long for a header`);n.write("0000644\x000000000\x000000000\0",100,"latin1");if(e<=TI){n.write(`${e.
toString(8).padStart(11,"0")}\0`,124,"latin1")}else{n.writeUInt8(128,124);n.writeBigUInt64BE(BigInt(e),128)}n.write("000\
00000000\0        0",136,"latin1");n.write("ustar\x0000",257,"latin1");const r=n.reduce((i,o)=>i+o,0);n.write(`${r.toString(
8).padStart(6,"0")}\0 `,148,"latin1");return n}function Ss(t){return Buffer.alloc(ge(t)-t)}function ks(){return Buffer.alloc(
2*v)}var qh=4*1024*1024;function Kh(t){const e=t.map(({content:n})=>{const r=_i(n);return xs("",0).length+r+Ss(r).length});return e.
reduce((n,r)=>n+r,ks().length)}async function Xh(t,e,n){for(const{path:r,content:i}of e){await vi(t,xs(r,_i(i)),n);if(Buffer.
isBuffer(i))await vi(t,i,n);else await du(i,t,n);await vi(t,Ss(_i(i)),n)}await vi(t,ks(),n)}async function du({path:t,sizeBytes:e},n,r){
const i=await Yh(t,"r");try{await Zh(i,{path:t,sizeBytes:e});const o=Buffer.allocUnsafe(Math.min(qh,e));for(let s=e;s>0;){
const{bytesRead:a}=await i.read(o,0,Math.min(o.length,s));if(a===0)throw new RangeError(`${t} ended ${s} bytes too early`);
await vi(n,o.subarray(0,a),r);s-=a}}finally{await i.close()}}function Ps(t,e=()=>{}){return CI.from(OI(t,e),{objectMode:false})}
async function*OI(t,e){for(const{path:n,content:r}of t){yield xs(n,_i(r));if(!Buffer.isBuffer(r))yield*vI(r,e);else if(r.
length>0)yield r;const i=Ss(_i(r));if(i.length>0)yield i}yield ks()}async function*vI({path:t,sizeBytes:e},n){const r=await Yh(
t,"r");try{await Zh(r,{path:t,sizeBytes:e});for(let i=e;i>0;){const o=Buffer.allocUnsafe(Math.min(qh/4,i));const{bytesRead:s}=await r.
read(o,0,o.length);if(s===0)throw new RangeError(`${t} ended ${i} bytes too early`);n(s);yield o.subarray(0,s);i-=s}}finally{
await r.close()}}async function Zh(t,{path:e,sizeBytes:n}){const{size:r}=await t.stat();if(r!==n)throw new RangeError(`${e}\
 must have ${n} bytes, but has ${r}`)}async function vi(t,e,n){for(let r=0;r<e.length;){n.signal.throwIfAborted();const{
bytesWritten:i}=await t.write(e,r,e.length-r);n.onBytes(i);r+=i}}function _i(t){return Buffer.isBuffer(t)?t.length:t.sizeBytes}function Qh(t,e,n){const r=`${$(t).slice("sha256:".length)}.json`;const i=`${e.slice("sha256:".length)}/layer.tar`;return Ps(
[{path:r,content:t},Ts([{Config:r,RepoTags:[n],Layers:[i]}])])}function Ts(t){return{path:"manifest.json",content:Buffer.
from(JSON.stringify(t))}}var Is={path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};function Cs(t){
return{path:"index.json",content:Vo(ke.index,[t])}}function ze(t){return`blobs/${t.replace(":","/")}`}var Os="io.contain\
erd.image.name";function vs(t,e,n={}){const r=Go(ke.manifest,{mediaType:ke.config,digest:$(t),sizeBytes:t.length},e,n);return{
bytes:r,descriptor:{mediaType:ke.manifest,digest:$(r),sizeBytes:r.length}}}function eg(t,{config:e,platform:n,name:r,annotations:i={}},o){
const{digest:s,sizeBytes:a}=t.descriptor;const d=vs(e,t.descriptor,i);const c=ze($(e));const u=[Is,Cs({...d.descriptor,platform:gc(
n),annotations:{[Os]:r.full}}),Ts([{Config:c,RepoTags:[r.familiar],Layers:[ze(s)]}]),{path:c,content:e},{path:ze(d.descriptor.
digest),content:d.bytes},{path:ze(s),content:{path:t.path,sizeBytes:a}}];return Ps(u,o)}function tg(t,e,n){const{os:r,architecture:i,
variant:o}=e;const s=Buffer.from(JSON.stringify({architecture:i,os:r,...o===void 0?{}:{variant:o},config:{},rootfs:{type:"\
layers",diff_ids:[]}}));const{bytes:a,descriptor:d}=vs(s,{...t,mediaType:"application/octet-stream"});const c=se(ue(n,"t\
ag"));return Ps([Is,Cs({...d,platform:gc(e),annotations:{[Os]:c}}),{path:ze($(s)),content:s},{path:ze(d.digest),content:a}])}var _I=3;async function ng(t,e){const{signal:n}=t;const r=async(i,o,s)=>{const a=s??await FI(t,i);const d=hm(t.runId);const c=tg(
{digest:i,sizeBytes:a},t.platform,d);let u=false;try{await t.transport.loadImage(c,void 0,n).catch(f=>{throw rg(f)?new fe(
D(f),{cause:f}):f});u=true;await BI(t,d,i,o)}finally{await AI(t,d,u)}};return e({stream:r,text:au(r)})}async function BI(t,e,n,r){
const{signal:i}=t;let o=false;try{const s=await t.transport.saveImage(e,i);await su(s,n,async(a,d)=>{const c=d.endsWith(
`/${n.slice("sha256:".length)}`);if(!c)return void a.resume();o=true;await r(a)})}catch(s){const a=!o&&rg(s)&&RI.test(D(
s));throw a?new fe(D(s),{cause:s}):s}if(!o)throw new fe(`the store has no blob ${n}`)}var RI=/not found|no such|does not exist/i;
async function AI(t,e,n){if(Lo(t.runId))return;const r=await Gn(t.docker,[e],_I).catch(()=>void 0);if(r===void 0||n&&r.exitCode!==
0)$o(t.runId)}async function FI(t,e){const n=y(await te(t,e),"Descriptor");const r=y(n,"size");if(y(n,"digest")===e&&typeof r===
"number")return r;throw new fe(`the engine does not tell the size of ${e}`)}function rg(t){return t instanceof m&&(t.code===
"ENGINE_FAILED"||t.code==="DOCKER_FAILED")}function fr(t,e){const n=t.contentRoots.map(i=>({place:`below ${i} of the engine's machine`,open:o=>Gh(t,e,i,o)}));if(!t.
store.keepsPacked)return n;const r=i=>ng(t,i);return[...n,{place:"in a save",open:r}]}var NI=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Image","StopT\
imeout"];function $I(t,e){const{apiVersion:n,serverApiVersion:r}=t;const{showsLegacyFields:i}=t.store;const o=a=>Wn(r,a)>=
0;const s=a=>{const d=y(e.inspect,"Config",a);return k(d)&&Object.keys(d).length>0};return[...i&&!o("1.50")?[]:NI,...i?[]:
["docker_version"],...i&&Wn(n,"1.45")<0?[]:["container","container_config"],...!o("1.44")&&s("Healthcheck")?["StartInter\
val of the health check"]:[],...o("1.52")&&s("ExposedPorts")?["ExposedPorts as they were written"]:[],"os.features","fie\
lds that Docker does not know"]}function ig(t,e){return`Docker ${t.version} does not let the image's config be read here\
, so it is taken from an inspect. What that does not show is not in the result, and its ID differs from that of a run wh\
ere the config can be read: ${$I(t,e).join(", ")}.`}function _s({packedLayers:t}){return t?.reduce((e,{sizeBytes:n})=>e+n,0)}async function Bs(t,e){const{log:n}=t;for(const{
place:r,open:i}of fr(t,e)){const o=await LI(t,e,i).catch(s=>{if(!(s instanceof fe))throw s;n.debug(`no config blob ${r}:\
 ${D(s)}`);return void 0});if(o!==void 0)return o}n.debug("the config is taken from an inspect");return{json:Jp(e.inspect),
digest:void 0,packedLayers:void 0,annotations:{},openBlobs:void 0,missing:ig(t,e)}}async function LI(t,e,n){const r=await n(
async i=>t.store.idIsConfigDigest?og(e,e.id,await i.text(e.id),void 0):await MI(e,i.text));return r&&{...r,openBlobs:n}}
async function MI(t,e){const n=ur({digest:t.id},e,t.platform);for await(const{manifest:r,configText:i}of n){const o=og(t,
r.config.digest,i,r);if(o!==void 0)return o}return void 0}function og(t,e,n,r){const i=UI(e,n);if(i===void 0)return void 0;
const o=JSON.stringify(cs(i))===JSON.stringify(t.diffIds);const s=(i["architecture"]??"")===t.platform.architecture&&(i["\
variant"]||void 0)===t.platform.variant;if(!o||!s)return void 0;const{layers:a,annotations:d={}}=r??{};return{json:i,digest:e,
packedLayers:a,annotations:d,openBlobs:void 0,missing:void 0}}function UI(t,e){try{return ds(e)}catch(n){if(n instanceof
SyntaxError)return void 0;throw new m("UNSUPPORTED_IMAGE",`Cannot read the image's config ${t}: ${D(n)}.`,{hint:"Do not \
trust this image: no builder writes such a config.",cause:n})}}async function dg(t){const e=(r,i)=>new m("BAD_INPUT",`The ${P("backup")} must be the path of a new file, but ${JSON.stringify(
t)} ${r}.`,{hint:i});const n=await WI(cu(t)).catch(()=>void 0);if(!n?.isDirectory())throw e("is not in an existing direc\
tory","Create the directory in an earlier step, or name another one.");if(ag(t)===""||t.endsWith("/"))throw e("is a dire\
ctory","Name a file.");if(await eC(t)){throw e("already exists","It may be the only copy of an earlier source image: mov\
e it away, or name another file.")}}var YI={flags:"wx",mode:384};async function cg(t,e,n,r={createWriteStream:HI,link:zI,
rename:JI}){const{log:i,signal:o}=t;const s=GI(cu(n),`${ie(t.runId)}${ag(n).slice(0,80)}.partial`);const a=KI(t,e);try{const d=QI(
e);if(d===void 0)i.notice("The source has no tag, so the backup has none either: loading it returns an image ID.");const c=f=>{
const l={name:d??e.id,platform:f};const p=()=>r.createWriteStream(s,YI);return qI(t,l,p,Yn(a))};const u=await c().catch(
async f=>{if(!XI(t,e,f))throw f;i.debug(`saving the platform alone: ${D(f)}`);await Rs(s,{force:true});return c(e.platform)});
await W(i,{title:"Flush"},tC(s));await nC(s,n,r);i.info(`Saved ${T(u)} to ${n}`)}catch(d){await Rs(s,{force:true}).catch(
()=>{});throw o.aborted?d:rC(d,n)}finally{await a}}async function qI(t,{name:e,platform:n},r,i){const{log:o,signal:s}=t;
const a=new as;const d=new G(()=>"keep",a);const c=await t.transport.saveImage(e,s,n);const u=()=>d.bytesRead;await W(o,
{title:"Save",doneBytes:u,totalBytes:i,isEstimate:true},VI(c,d,r(),{signal:s}));ZI(a);return d.bytesWritten}async function KI(t,e){
if(!t.store.keepsPacked){const n=y(e.inspect,"Size");return typeof n==="number"?n:void 0}try{return _s(await Bs(t,e))}catch{
return void 0}}function XI(t,e,n){return e.isIndex&&t.knowsPlatformOption&&n instanceof m&&/not found/i.test(n.message)}
function ZI(t){if(!t.hasImage)throw new m("BACKUP_FAILED","The engine saved an archive that contains no image.",{hint:K});
const e=t.missing();if(e.length===0)return;throw new m("BACKUP_FAILED",`The archive that the engine saved lacks ${e.length}\
 of its blobs (${e.slice(0,3).join(", ")}): the engine has them only unpacked, from another image with the same layers.`,
{hint:'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetches all blobs.\
 Or leave the backup out if the registry keeps the image.'})}function QI(t){const{image:e,names:n}=t;if(e===void 0||e.digest!==
void 0)return n[0];const r=t.id.replace("sha256:","").startsWith(e.text.replace("sha256:",""));if(r&&!n.includes(`${e.text}\
:latest`))return n[0];return e.tag===void 0?`${e.text}:latest`:e.text}async function eC(t){return jI(t).then(()=>true,()=>false)}
async function tC(t){const e=await sg(t,"r+");try{await e.sync()}finally{await e.close()}}async function nC(t,e,n){try{await n.
link(t,e)}catch{await(await sg(e,"wx",384)).close();await n.rename(t,e).catch(async r=>{await Rs(e,{force:true});throw r});
return}await Rs(t)}function rC(t,e){if(t instanceof m){return new m(t.code,`The backup failed. Nothing was changed. ${t.
message}`,{hint:t.hint,cause:t})}const n=it(t);return new m(n?"NO_SPACE":"BACKUP_FAILED",n?`The disk of ${cu(e)} filled \
up while writing the backup. Nothing was changed.`:`Cannot write the backup to ${e} (${ce(t)}). Nothing was changed.`,{hint:"\
Name a writable path on a disk with room for the whole image.",cause:t})}function ug({imageLocation:t,tags:e}){return t===void 0||e.length>0}var iC=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function qt(t){return t.replace(iC,e=>[...e].map(n=>`\\u${oC(n.codePointAt(0)??
0)}`).join(""))}function oC(t){const e=t.toString(16);return t>65535?`{${e}}`:e.padStart(4,"0")}function pe(t,e){const n=t.
length>e?[...t.slice(0,2*e+1)]:[];return n.length>e?`${n.slice(0,e-1).join("")}…`:t}function fg(t){return`<code>${As(t)}\
</code>`}function As(t){return qt(t).replace(/[^\p{L}\p{N} /-]/gu,e=>`&#${e.codePointAt(0)};`)}function St(t,e=""){const n=t.
flatMap(i=>i.match(/`+/g)??[]);const r="`".repeat(Math.max(3,...n.map(i=>i.length+1)));return[`${r}${e}`,...t,r].join("\n")}var uu=1024*1024;var fu=12;var sC=[386,4];var aC=[0,21];var dC=20;var cC=10;function mu({typeFlag:t},{pax:e}){if(t==="S")
return"old GNU";if(e.size===0)return void 0;const[n,r]=["GNU.sparse.major","GNU.sparse.minor"].map(s=>String(e.get(s)??""));
if(n==="1"&&r==="0")return"data";const i=n==="0"&&(r==="0"||r==="1");const o=n===""&&r===""&&Re(e.get(lg))!==void 0;return i||
o?"records":void 0}var lg="GNU.sparse.map";function Kt(t,e){return new m("TAR_INVALID",`The sparse file ${O(t)} is damag\
ed: ${e}.`,{hint:_t})}var Fs=class{pieces=[];#e;#t;#n;#r=0;#i;#o="";constructor(e,n){this.#e=e;this.#t=n}addBlock(e,n){const[
r,i]=n?sC:aC;for(let o=0;o<i;o++){const s=r+o*2*fu;const a=s+fu;if(e[s]===0)return;this.#a(wi(e.subarray(s,a)));this.#a(
wi(e.subarray(a,a+fu)))}}addRecords({pax:e}){const n=String(Re(e.get(lg))??"");const r=n===""?[]:n.split(",");for(const i of r)
this.#a(lu(i));if(lu(String(e.get("GNU.sparse.numblocks")??""))*2!==r.length)throw Kt(this.#e,"its map has another lengt\
h than its header says")}addData(e){let n=0;while(n<e.length&&this.#i!==0){const r=e.indexOf(cC,n);const i=e.subarray(n,
r===-1?e.length:r);if(this.#o.length+i.length>dC)throw this.#d();this.#o+=i.toString("latin1");if(r===-1)return e.length;
this.#s();n=r+1}return n}get isComplete(){return this.#i===0}#s(){const e=lu(this.#o);this.#o="";if(this.#i===void 0){if(!Number.
isSafeInteger(e))throw this.#d();if(e>uu)throw this.#c();this.#i=2*e;return}this.#a(e);this.#i--}#a(e){if(!(Number.isSafeInteger(
e)&&e>=0))throw this.#d();if(this.#n===void 0){this.#n=e;return}const[n,r]=[this.#n,this.#n+e];this.#n=void 0;if(n<this.#r||
r>this.#t)throw Kt(this.#e,"the pieces of its map overlap or exceed its size");this.#r=r;if(this.pieces.length===uu)throw this.#c();
this.pieces.push([n,e])}#d(){return Kt(this.#e,"its map has something else than numbers")}#c(){return new m("TAR_LIMIT",
`The sparse file ${O(this.#e)} has more than ${uu} pieces.`,{hint:Se})}};function mg(t){return(v-t%v)%v}function lu(t){return/^[0-9]{1,16}$/.
test(t)?Number(t):Number.NaN}var uC=["GNU.sparse.realsize","GNU.sparse.size"];function Bi(t,{pax:e}){const{name:n}=t;if(t.typeFlag==="S")return pg(n,
Me(t.header,"realSize"));if(e.size===0)return t.sizeBytes;for(const r of uC){const i=Re(e.get(r));if(i===void 0)continue;
const o=i.toString("latin1");return pg(n,/^[0-9]{1,16}$/.test(o)?Number(o):Number.NaN)}return t.sizeBytes}function Xt(t){
const e=t.typeFlag==="S"||t.extensions.some(n=>n.includes("GNU.sparse."));return e?Bi(t,ot(t.extensions)):t.sizeBytes}function pg(t,e){
if(!(Number.isSafeInteger(e)&&e>=0))throw Kt(t,"its real size is not a number");return e}var hg="SCHILY.xattr.";var fC=4095;function ae({extensions:t,header:e},n=ot(t)){const{pax:r}=n;const i=e[156]??0;const o=i===
0?"0":String.fromCharCode(i);const s=(c,u)=>{const f=Re(r.get(c));return f===void 0?Me(e,u):Math.floor(Number(f.toString(
"latin1")))};const a=o==="1"||o==="2";const d=o==="3"||o==="4";return{typeFlag:o,mode:Me(e,"mode")&fC,uid:s("uid","uid"),
gid:s("gid","gid"),mtimeSeconds:s("mtime","mtime"),link:a?wn(e,n):Buffer.alloc(0),device:d?`${Me(e,"devMajor")},${Me(e,"\
devMinor")}`:"",xattrs:[...r].filter(([c])=>c.startsWith(hg)).map(([c,u])=>`${c.slice(hg.length)}=${u.toString("latin1")}`).
sort()}}function Zt(t,e){if(e==="drop")return 0;return e==="keep"||e.data===void 0?Xt(t):Me(e.head.header,"size")}function kt(t,e,n){if(t===void 0)return;t.entries+=e;t.bytes+=n}import{posix as ey}from"node:path";import{posix as Hs}from"node:path";import{posix as Ri}from"node:path";var lC=3;var mC=1e3;var wg=4096;var pC=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g;
var bg=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g;var hC=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/;var gC=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g;
var yC=/^[;&|()\n`]$/;var wC=/^[<>]+&?$/;var bC=/^(?:-|[A-Za-z_]\w*=)/;var DC=Ls("sh bash dash ash zsh ksh busybox exec \
env nohup command sudo tini dumb-init catatonit time nice if then else do while until ! {");var gg=Ls("cd pushd WORKDIR");
var yg=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/;var EC=Ls("rm rmdir mk\
dir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EXPOSE LABEL USER VO\
LUME");var xC=Ls("cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort");function gu(t,e,n="\
/"){const r=new pu(e);r.read(t,n,0);return r.words}var pu=class{words=[];#e;#t=0;constructor(e){this.#e=e}read(e,n,r){const i=new hu(
n,yu(this.#e));let o=true;for(const s of e){if(this.words.length>=mC)return;if(s.length>wg&&r>0)continue;if(yC.test(s)){
o=true;this.#t++;i.separate(s);continue}if(i.redirects(s))continue;const a=/[\s;&|()`]/.test(s)&&r<lC;if(a&&s.startsWith(
"/"))this.#n(s,false,i);if(a)this.read(SC(s,this.#e),i.directory,r+1);const d=i.isValue||bC.test(s);if(!a)this.#n(s,o&&!d,
i);const c=d||DC.has(Ri.basename(s));o=s==="--"&&!i.isChanging||o&&c;i.endWord()}}#n(e,n,r){const{directory:i}=r;const o=r.
useOf(e,n);this.words.push({text:e,isProgram:n,directory:i,command:this.#t,use:o})}};var hu=class{directory;#e;#t=[];#n;#r="";#i="";#o=false;constructor(e,n){
this.directory=e;this.#e=n}get isValue(){return this.#i!==""||this.#o}get isChanging(){return gg.has(this.#n??"")}separate(e){
this.#n=void 0;this.#i="";this.#o=false;if(e==="(")this.#t.push(this.directory);if(e===")")this.directory=this.#t.pop()??
this.directory}redirects(e){if(!wC.test(e))return false;this.#i=e;return true}endWord(){this.#i=""}useOf(e,n){if(this.#i!==
"")return this.#i.startsWith("<")?"content":"name";if(n){this.#n=Ri.basename(e);if(!gg.has(this.#n))return"parts";this.#r=
this.directory;this.directory=this.#e;return"name"}if(this.isChanging)return this.#s(e);const r=this.#n??"";if(EC.has(r))
return"name";const i=this.#o;this.#o=yg.test(e)&&!e.includes("=");if(i||yg.test(e))return"directory";return xC.has(r)?"c\
ontent":"parts"}#s(e){const[n,r]=[this.#r,this.#e];this.directory=e.startsWith("-")?n:Ri.resolve(n,Ns(e,r));return e.startsWith(
"-")?"name":"directory"}};function yu(t){return t.get("HOME")??"/root"}function Ns(t,e){return/^~(?=$|\/)/.test(t)?`${e}${t.
slice(1)}`:t}function SC(t,e){const n=t.slice(0,wg*16).replace(/\\\n/g," ");return[...n.matchAll(pC)].map(([r])=>wu(r.replace(
/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,(i,o,s,a)=>o??s??a?.replace(/\\([$`"\\])/g,"$1")??""),e))}function wu(t,e){
return t.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,(n,r,i,o)=>e.get(r??o??"")||i||"")}function $s(t){const e=[
...t.matchAll(bg)].map(([i])=>i);const n=hC.exec(t)?.[1];const r=[n,t.startsWith("/")?t:void 0,...[...t.matchAll(gC)].map(
([,i,o,s])=>i??o??s)];return[...new Set([...e,...r.filter(i=>i!==void 0)].map(bu))]}function Ai(t){const e=[...t.matchAll(
bg)].filter(({0:n,index:r})=>/[*?[{$]/.test(t[r+n.length]??""));return[...new Set(e.map(([n])=>bu(n.slice(0,n.lastIndexOf(
"/")))))]}function Qt(t,e){return bu(Ri.resolve("/",t,e))}function bu(t){return Buffer.from(Ri.normalize(t).replace(/^\/+|\/+$/g,
"")).toString("latin1")}function Ls(t){return new Set(t.split(" "))}var kC=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CONFIG_CACHE","P\
IP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]);var PC=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i;
var TC=/PATH$|^(?:PERL5|RUBY)LIB$/;var IC=/(?:^|_)LOGS?_?PATH$/;function Dg([t,e]){const n=$s(e);if(t==="HOME")return n.
map(a=>({path:a,by:"HOME",extent:"below"}));if(t==="PATH")return n.map(a=>({path:a,by:t,extent:"programs",hasPrograms:true}));
const r=`ENV ${t}`;if(kC.has(t))return n.map(a=>({path:a,by:r,extent:"itself"}));const i=TC.test(t)&&!IC.test(t);const o=e.
startsWith("/")&&!PC.test(t);const s=i||o?"search":"below";return[...n.map(a=>({path:a,by:r,extent:s,hasPrograms:i})),...Ai(
e).map(a=>({path:a,by:r,extent:"search",hasPrograms:i}))]}import{posix as CC}from"node:path";var lr=1114112;var Ms=56320;function Du(t){return t.replace(/\s$|[\\*?[\]!\s]/g,(e,n)=>n===t.length-1&&/\s/.test(e)?`[${e}\
]`:`\\${e}`)}function Eg(t){return Su(t).map(e=>e>=lr?String.fromCharCode(Ms+e-lr):String.fromCodePoint(e)).join("")}function Eu(t){
return Array.from(t,e=>{const n=e.codePointAt(0);return n>Ms+127&&n<=Ms+255?lr+n-Ms:n})}function xg(t){return/[^\0-\x7f]/.
test(t)?Eu(t).map(xu).join(""):t}function xu(t){if(t<128)return String.fromCharCode(t);if(t>=lr)return String.fromCharCode(
t-lr);return Buffer.from(String.fromCodePoint(t)).toString("latin1")}function Su(t){const e=[];let n;for(let r=0;r<t.length;){
const i=t.charCodeAt(r);if(i<128){e.push(i);r++;continue}n??=Buffer.from(t,"latin1");const o=i>=240?4:i>=224?3:2;const s=n.
toString("utf8",r,r+o);const a=s.codePointAt(0);const d=Buffer.byteLength(s)===o&&s.length===(o>3?2:1);const c=a!==65533||
n.toString("latin1",r,r+3)==="ï¿½";const u=d&&c;e.push(u?a:lr+i);r+=u?o:1}return e}var Sg=4096;var OC=256;var kg=16;var vC={GOPATH:":",CONDA_PKGS_DIRS:","};var _C=["bin","boot","dev","etc","home","lib","\
lib32","lib64","media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","usr/bin","usr/include","usr/lib","usr/l\
ib32","usr/lib64","usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin","usr/local/share","usr/sbin","usr/share",
"usr/src","var/cache","var/lib","var/log","var/run","var/spool","var/tmp","var/www"];function Us(t,e){const n=ku(e);const r=[
n.get("HOME"),...Tg(t)].map(i=>Ig(i??"")).filter(i=>i!==void 0&&i!=="root"&&!/^home\/[^/]*$/.test(i)).map(i=>Du(i??""));
return{homes:["root","home/*",...new Set(r)].slice(0,Sg+2),env:n}}function ku(t){return new Map(t.map(e=>{const n=e.indexOf(
"=");return n===-1?[e,""]:[e.slice(0,n),e.slice(n+1)]}))}function Pu(t){return[...new Set(Tg(t))].filter(e=>e.startsWith(
"/")&&e.isWellFormed()).slice(0,Sg)}function Pg(t,{homes:e,env:n}){const r=t.startsWith("!")?"!":"";const i=t.slice(r.length);
if(i.startsWith("~/"))return e.map(d=>`${r}${d===""?"":`${d}/`}${i.slice(2)}`);if(i.endsWith("/$LOCALE"))return RC(n).map(
d=>`${r}${i.slice(0,-"$LOCALE".length)}${d}`);const[,o,s=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(i)??[];if(o===void 0)return[t];
const a=(n.get(o)??"").split(vC[o]??"\0",kg);return a.map(d=>Ig(d)).filter(d=>d!==void 0&&d!=="").filter(d=>s!=="*"||!BC(
d??"")).map(d=>`${r}${Du(d??"")}/${s}`)}function Tg(t){return(t?.toString("latin1")??"").split("\n").map(e=>e.split(":")[5]??
"").filter(e=>e.length<=OC).map(e=>Eg(e))}function Ig(t){if(!t.startsWith("/")||/[\0\n\r]/.test(t))return void 0;return CC.
normalize(t).replace(/^\/+|\/+$/g,"")}function BC(t){return _C.some(e=>e===t||e.startsWith(`${t}/`))}function RC(t){const e=[
"LANG","LC_ALL","LC_MESSAGES","LANGUAGE"].flatMap(r=>(t.get(r)??"").split(":",kg));const n=e.map(r=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(r)?.[0]).filter(r=>r!==void 0);return[...new Set(n)].flatMap(r=>[r,`${r}[_@.]*`])}var Cg=1e3;function Tu(t,e){const n=y(t,"config");const r=y(n,"Env");const i=ku(R(r)?r:[]);const o=Hs.resolve("/",w(n,"W\
orkingDir")??"");const s=AC(n,i).map(({by:f,argv:l})=>({by:f,words:gu(l,i,o)}));const a=s.filter(({by:f})=>f!=="ONBUILD"&&
f!=="SHELL");const d=yu(i);const c=[{path:Qt("/",o),by:"WORKDIR",extent:"search",hasPrograms:true},...s.flatMap(({by:f,words:l})=>l.
flatMap(p=>NC(f,p,d))),...[...i].flatMap(Dg),...e.map(f=>({path:Qt("/",f),by:"etc/passwd",extent:"below"}))].filter(({path:f})=>f!==
"");const u=new Map;for(const f of c){const l=`${f.path}\0${f.extent}`;if(!u.has(l))u.set(l,f)}return{paths:[...u.values()].
slice(0,Cg),required:[...o==="/"?[]:[{by:"WORKDIR",text:o,candidates:[Qt("/",o)]}],...a.flatMap(({by:f,words:l})=>$C(f,l,
d,i))].slice(0,Cg),commands:[...a,{by:"ENTRYPOINT",words:gu(FC(n),i)}].flatMap(LC)}}function AC(t,e){const n=(...s)=>{const a=y(
t,...s);return R(a)?a:[]};const[r,...i]=n("Healthcheck","Test");const o=s=>["/bin/sh","-c",wu(s,e)];return[{by:"ENTRYPOI\
NT",argv:n("Entrypoint")},{by:"CMD",argv:n("Cmd")},{by:"HEALTHCHECK",argv:r==="CMD-SHELL"?o(i.join(" ")):i},{by:"SHELL",
argv:n("Shell")},...n("OnBuild").map(s=>({by:"ONBUILD",argv:o(s.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").
replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,a=>a.toUpperCase()))}))].filter(({argv:s})=>s.length>0)}function FC(t){
const[e,n]=[y(t,"Entrypoint"),y(t,"Cmd")];return R(e)&&R(n)?[...e,...n]:[]}function NC(t,e,n){const{text:r,use:i}=e;const o=r.
startsWith("-")||r.includes("://");const s=vg(e,n);const a=s.map(c=>{if(i==="directory")return{path:c,by:t,extent:"searc\
h",hasPrograms:true};if(i!=="parts"||o)return{path:c,by:t,extent:"around"};return{path:c,by:t,extent:"beside",hasPrograms:!zs(
c)}});if(i==="name")return a;const d=Og(r)?Ai(Hs.resolve(e.directory,r)):Ai(Ns(r,n));return[...a,...d.map(c=>({path:c,by:t,
extent:"search"}))]}function zs(t){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(Hs.basename(t))}function Og(t){return/^(?!-)[^:=/~]+\/|^\.\.?\//.
test(t)}function vg({text:t,use:e,directory:n},r){if(/^~(?=$|\/)/.test(t))return[Qt("/",Ns(t,r))];const i=e==="directory"&&
!/^[-/]/.test(t);return i||Og(t)?[Qt(n,t)]:$s(t)}function $C(t,e,n,r){const i=(r.get("PATH")??"").split(":").filter(o=>o.
startsWith("/"));return e.flatMap(o=>{const{text:s,isProgram:a}=o;if(s.includes("\0"))return[];if(s.startsWith("/"))return[
{by:t,text:s,candidates:[Qt("/",s)]}];if(s.includes("/"))return vg(o,n).slice(0,1).map(d=>({by:t,text:s,candidates:[d]}));
if(!a||!/^[\w.+-]+$/.test(s))return[];return[{by:t,text:s,candidates:i.map(d=>Qt(d,s))}]})}function LC({by:t,words:e}){const n=Map.
groupBy(e,({command:r})=>r);return[...n.values()].map(r=>({by:t,words:r.filter(({text:i})=>!i.startsWith("-")).map(({text:i})=>MC(
i))}))}function MC(t){return Hs.basename(t).replace(/-cli\.[cm]?js$/,"").replace(/(?<=.)@.*$/,"")}var UC=40;var HC=64*1024*1024;var zC=96;function*_g(t){const e=t.split("/").reverse();const n=[];let r="";let i=0;for(let o=e.
pop();o!==void 0;o=e.pop()){if(o===""||o===".")continue;if(o===".."){if(r!=="")n.push(r);r=mr(r);continue}const s=r===""?
o:`${r}/${o}`;const a=yield s;if(a===void 0){r=s;continue}if(++i>UC)return void 0;n.push(s);if(a.startsWith("/"))r="";for(const d of a.
split("/").reverse())e.push(d)}return{end:r,through:n}}function Fi(t,e){const n=_g(t);let r=n.next();while(r.done!==true)
r=n.next(e(r.value));return r.value}async function Js(t,e){const n=_g(t);let r=n.next();while(r.done!==true)r=n.next(await e(
r.value));return r.value}function Bg(t,e){return e.startsWith("/")?e:`${mr(t)}/${e}`}function mr(t){return t.slice(0,Math.
max(0,t.lastIndexOf("/")))}function Ye(t){const e=[];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf("/",n+1))e.push(t.slice(
0,n));return e}var js=class{#e=new Map;#t=new Map;#n;#r=0;get isFull(){return this.#r>HC}get kept(){return this.#e}add(e,n,r){
if(this.isFull)return;this.#r+=e.length+n.length+zC;(r?this.#e:this.#t).set(e,n)}targetOf=e=>this.#e.get(e)??this.#t.get(
e);typeAt(e){return this.targetOf(e)===void 0?"0":"2"}*droppedBelow(e){const n=this.#t.get(e);if(n!==void 0)yield[e,n];this.#n??=
[...this.#t.keys()].sort();const r=`${e}/`;for(let i=jC(this.#n,r);;i++){const o=this.#n[i];if(o?.startsWith(r)!==true)return;
yield[o,this.#t.get(o)]}}};function jC(t,e){let n=0;let r=t.length;while(n<r){const i=n+r>>>1;if(t[i]<e)n=i+1;else r=i}return n}var Ws=class{#e=new Map;#t=new Map;#n;constructor(e){this.#n=e}add(e,n,r){const i=this.#e.get(e)??{reason:n,rules:new Map,
isRestored:false};for(const[o,s]of r)if(i.rules.get(o)!=="all")i.rules.set(o,s);this.#e.set(e,i);for(const o of Ye(e))if(!this.#t.
has(o))this.#t.set(o,i)}restore(e,n,r){this.add(e,n,r.map(i=>[i,"all"]));this.#e.get(e).isRestored=true}reasonFor(e,n,r){
if(this.#e.size===0)return void 0;const i=this.#r(e,n);if(i!==void 0&&(i.extent!=="unless-directory"||r!=="5"))return i.
reason;for(const s of Ye(n)){const a=this.#r(e,s);if(a?.extent==="all")return a.reason}const o=r==="2"?this.#t.get(n):void 0;
return o?.rules.has(e)===true?o.reason:void 0}#r(e,n){const r=this.#e.get(n);const i=r?.rules.get(e);if(r===void 0||i===
void 0)return void 0;return r.isRestored||!this.#n.has(n)?{reason:r.reason,extent:i}:void 0}};var Ng=2**26;var Rg=4;var Gs=class{#e;get isEmpty(){return this.#e===void 0}add(e){this.#e??=new Uint32Array(Ng/32);const[
n,r]=Fg(e);for(let i=0;i<Rg;i++){const o=Ag(n,r,i);this.#e[o>>>5]|=1<<(o&31)}}has(e){if(this.#e===void 0)return false;const[
n,r]=Fg(e);for(let i=0;i<Rg;i++){const o=Ag(n,r,i);if((this.#e[o>>>5]&1<<(o&31))===0)return false}return true}};function Ag(t,e,n){
return t+Math.imul(e,n)&Ng-1}function Fg(t){let e=2166136261;let n=2538058380;for(let r=0;r<t.length;r++){const i=t.charCodeAt(
r);e=Math.imul(e^i,16777619);n=Math.imul(n^i,1540483477)}return[e^e>>>15,n^n>>>13|1]}import{posix as GC}from"node:path";var Iu=47;function $g(t,e,n){const r=Eu(t);const i=[];const o=(s,a)=>r[s]===a.charCodeAt(0);for(let s=0;s<r.length;s++){
if(o(s,"*")&&o(s+1,"*")){const a=s;s+=o(s+2,"/")?2:1;const d=n&&a===0&&s===1&&!/[*?[\\]/.test(t.slice(2));i.push({kind:s===
r.length-1||d?"anything":"directories"})}else if(o(s,"*"))i.push({kind:"any-in-name"});else if(o(s,"?"))i.push({kind:"an\
y-one"});else if(o(s,"[")){const{token:a,end:d}=JC(r,s,e);i.push(a);s=d}else{if(o(s,"\\")&&++s===r.length)throw pr(e,'it\
 ends with a "\\"');i.push({kind:"literal",code:r[s]})}}return i}function JC(t,e,n){const r=[];let i=e+1;const o=t[i]===
94;if(o)i++;const s=()=>{const a=t[i]===92;const d=t[a?i+1:i];if(d===void 0||!a&&(d===45||d===93))throw pr(n,'a "[" has \
no characters or no closing "]"');i+=a?2:1;return d};do{const a=s();const d=t[i]===45;if(d)i++;const c=d?s():a;if(c<a)throw pr(
n,"a range goes backwards");r.push([a,c])}while(t[i]!==93);return{token:{kind:"one-of",negated:o,ranges:r},end:i}}function Cu(t){
const e=[];let n=false;for(const r of t){if(r.kind==="literal"){const i=xu(r.code);if(n)e[e.length-1]+=i;else e.push(i)}
n=r.kind==="literal"}return e}function Lg(t,e){let n=new Set;const r=(s,a)=>{while(!a.has(s)){a.add(s);const d=t[s]?.kind;
if(d!=="any-in-name"&&d!=="anything"&&d!=="directories")return;s++}};r(0,n);const i=t.at(-1)?.kind;const o=i==="any-in-n\
ame"||i==="anything";for(const s of e){if(o&&n.has(t.length))return true;if(s===Iu&&n.has(t.length))return true;const a=new Set;
for(const d of n){const c=t[d];if(c===void 0)continue;if(c.kind==="directories"){a.add(d);if(s===Iu)r(d+1,a)}else if(WC(
c,s)){const u=c.kind==="any-in-name"||c.kind==="anything";r(u?d:d+1,a)}}if(a.size===0)return false;n=a}return n.has(t.length)}
function WC(t,e){if(t.kind==="literal")return t.code===e;if(t.kind==="one-of")return t.ranges.some(([n,r])=>n<=e&&e<=r)!==
t.negated;return t.kind==="anything"||e!==Iu}function pr(t,e){return new m("BAD_INPUT",`The ${P("exclude")} has a malfor\
med pattern, ${JSON.stringify(t)}: ${e}.`,{hint:'Patterns are those of a .dockerignore file. Escape a special character \
with "\\".'})}var Mg=47;var VC=64;var Ug=new WeakMap;var en=class{text;isException;#e;#t;#n;#r;#i;constructor(e){this.text=e;if(e==="")
throw pr(e,"it is empty");const n=YC(e);if(n==="!")throw pr(e,'there is nothing after the "!"');this.isException=n.startsWith(
"!");const r=this.isException?n.slice(1):n;const i=/^[^\\*?[]*/.exec(r)?.[0]??"";const o=$g(r.slice(i.length),e,i==="");
const s=o.findIndex(({kind:c})=>c!=="literal");const a=o.slice(0,s===-1?o.length:s);this.#e=xg(i)+(Cu(a)[0]??"");this.#t=
o.slice(a.length);const d=Cu(this.#t);this.#n=zg(d);this.#i=this.#t[1]?.kind==="literal"?d[0]??"":"";this.#r=zg(d.map(c=>c.
slice(0,c.lastIndexOf("/")+1)))}get directory(){return this.#e.slice(0,Math.max(0,this.#e.lastIndexOf("/")))}mayMatchIn(e){
return e.includes(this.#r)}matches(e){if(!e.startsWith(this.#e))return false;const{length:n}=this.#e;if(this.#t.length===
0)return n>0&&(e.length===n||e.charCodeAt(n)===Mg);if(this.#t.length===1&&this.#t[0]?.kind==="any-in-name")return true;if(!e.
includes(this.#n,n))return false;const r=this.#o(e,n);return r!==-1&&Lg(this.#t,Su(e.slice(r)))}#o(e,n){if(this.#t[0]?.kind!==
"directories")return n;let r=e.indexOf(this.#i,n);while(r>n&&e.charCodeAt(r-1)!==Mg)r=e.indexOf(this.#i,r+1);return r}};
function jg(t){return t.replace(/^\uFEFF/,"").split("\n").filter(e=>!e.startsWith("#")).map(e=>e.trim()).filter(e=>e!=="").
map(e=>new en(e))}function xn(t,e){if(t.length<VC)return t.findLast(i=>i.matches(e));let n=-1;const r=Wg(t);for(const i of Gg(
e))for(const o of r.get(i)??[])if(o>n&&t[o].matches(e))n=o;return t[n]}function Jg(t,e){const n=Wg(t);const r=`${e}/`;return Gg(
r).some(i=>n.get(i)?.some(o=>t[o].mayMatchIn(r)))}function Wg(t){const e=Ug.get(t);if(e!==void 0)return e;const n=Map.groupBy(
t.keys(),r=>t[r].directory);Ug.set(t,n);return n}function Gg(t){const e=[""];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf(
"/",n+1))e.push(t.slice(0,n));return e}function YC(t){const e=t.startsWith("!")?"!":"";const n=Hg(t.slice(e.length).trim());
return Hg((e+(n.length>1?n.replace(/^\//,""):n)).trim())}function Hg(t){return t===""?"":GC.normalize(t).replace(/(?<=.)\/$/,
"")}function zg(t){return t.reduce((e,n)=>n.length>e.length?n:e,"")}import{posix as tO}from"node:path";import{posix as Vg}from"node:path";function Yg(t,e){const n=Ni(t.owned,e);const r=Ni(t.drops,e);const i=Ni(t.empties,e);return{preset:t,owned:n,drops:r,empties:i,
count:{kind:"preset",name:t.name,entries:0,bytes:0},firstParts:KC([...n,...r,...i]),above:t.skippedIfLinked===true?qC(n):
[],droppedTops:[],isSkipped:false}}function Ni(t=[],e){return t.flatMap(n=>Pg(n,e)).map(n=>new en(n))}function Qe(t,e){const n=xn(
t,e);return n!==void 0&&!n.isException}function qg(t,e){const n=Kg(e);return t.above.some(r=>r.depth===n&&r.pattern.matches(
e))||Qe(t.owned,e)}function qC(t){const e=t.map(({text:n})=>Vg.dirname(n));return[...new Set([...e,...e.map(n=>Vg.dirname(
n))])].filter(n=>n!=="."&&!n.endsWith("*")).map(n=>({pattern:new en(n),depth:Kg(n)}))}function Kg(t){return t.split("/").
length}function KC(t){const e=new Set(t.filter(({isException:n})=>!n).map(({directory:n})=>Ou(n)));return e.has("")?void 0:
e}function Ou(t){const e=t.indexOf("/");return e===-1?t:t.slice(0,e)}function hr(t,e,n,r){const i=n.map(o=>new en(o));return{what:t,why:e,patterns:i,...r===void 0?{}:{namePattern:r}}}var vu=String.
raw`v?\d[\d.]*`;var _u="(?:[-._ ][^/]*)?";var XC=[`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyr\
ights?|eula)(?:${vu})?${_u}`,`(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen\
[cs]|notice|copyright|attribution)[^/]*`,String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${vu})?${_u}`,`(?:mpl|of\
l|cddl|epl)[-._ ]?${vu}${_u}`,String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`];
var ZC=new RegExp(`(?:^|/)(?:${XC.join("|")})(?=/|$)`,"i");var QC=[hr("licences","they must accompany the software",["us\
r/share/common-licenses","usr/share/licenses"],ZC),hr("package databases","scanners and later installs would not see the\
 packages",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","usr/lib/sysimage","var/lib/pacman/local","**/*.d\
ist-info","**/*.egg-info","var/log/packages","var/log/scripts","var/log/setup","var/lib/pkgtools","etc/os-release","usr/\
lib/os-release"]),hr("certificates","connections could not be verified",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust",
"usr/share/ca-certificates","usr/local/share/ca-certificates"]),hr("time zones","local times would be wrong",["usr/share\
/zoneinfo"]),hr("the C.UTF-8 locale","programs rely on it on every system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UT\
F-8"]),hr("accounts","users and groups would lose their names",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function Vs(t){
return QC.find(({patterns:e,namePattern:n})=>n?.test(t)===true||xn(e,t)!==void 0)}var Xg="";function Zg(t,e,{commands:n}){return t.flatMap(({name:r,owned:i=[],drops:o=[],usedBy:s})=>{const a=s?.commands.
map(u=>({tool:u,by:n.find(({words:f})=>eO(f,u))?.by})).find(({by:u})=>u!==void 0);if(s===void 0||a===void 0)return[];const d=Ni(
s.parts??[...i,...o],e);const c=s.parts===void 0?`the cache of ${r}`:`packages fetched by ${a.tool}`;return[{patterns:d,
reason:{kind:"config",what:c,why:`${a.by} runs ${a.tool}`}}]})}function eO(t,e){const[n="",r]=e.split(" ");const i=t.indexOf(
n);return i!==-1&&(r===void 0||t.includes(r,i+1))}function Qg(t,e,n,r){const{hasPrograms:i=false}=t;for(const o of e){const s=Bu(
t,(d,c)=>r(o,d,c,i));if(s===void 0)continue;const a=t.extent==="itself"?"entry":"all";n.add(s,Ru(t,s),[[o,a]])}}function Bu({
path:t,extent:e},n){if(e==="around"||e==="beside"||e==="programs"){const o=Ye(t).find(s=>n(s,"5")||n(s,"0"));if(o!==void 0)
return o}const r=mr(t);if(e==="beside"&&r!==""&&n(`${r}/${Xg}`,"5"))return r;if(n(t,"5")||n(t,"0"))return t;const i=e===
"search"||e==="programs";return i&&n(`${t}/${Xg}`,"0")?t:void 0}function Ru({path:t,by:e},n){const r=o=>`/${Buffer.from(
o,"latin1")}`;const i=n===t?`${e} refers to it`:`${e} refers to ${r(t)}`;return{kind:"config",what:r(n),why:i}}var nO=1e3;var Ys=class{rules;#e;#t;#n=new Map;constructor(e,n,r,i){this.rules=e.map(o=>Yg(o,n));this.#t=Zg(e,n,i);this.#e=
r.map(o=>_(Buffer.from(tO.normalize(o))))}rulesFor(e){const n=Ou(e);const r=this.#n.get(n);if(r!==void 0)return r;const i=this.
rules.filter(({firstParts:o})=>o?.has(n)!==false);if(this.#n.size<nO)this.#n.set(n,i);return i}drops(e,n,r,i=false){const o=e.
isSkipped?void 0:this.actionOf(e,n,r);return o==="drop"||i&&o==="empty"}dropping(e,n,r=false){const i=o=>o.preset.filesOnly!==
true&&Qe(o.owned,e);return this.rulesFor(e).filter(o=>this.drops(o,e,n,r)).map(o=>[o,i(o)?"all":"unless-directory"])}actionOf(e,n,r){
if(r==="2"&&e.preset.keepsSymlinks===true)return void 0;if(r==="5"&&e.preset.filesOnly===true)return void 0;const i=Qe(e.
owned,n);const o=i||Qe(e.drops,n);const s=o&&!i?Vs(n):void 0;const a=o&&s===void 0;const d=a?"drop":Qe(e.empties,n)?"emp\
ty":void 0;if(d===void 0)return s;const c=u=>Qe(u.patterns,n);return this.#t.find(c)?.reason??this.volumeProtection(n)??
d}volumeProtection(e){const n=this.#r(e);return n===void 0?void 0:{what:`the volume /${n}`,why:"new volumes are initiali\
zed from it"}}#r(e){return this.#e.find(n=>e===n||er(e,n))}firstDropping(e,n){return this.rulesFor(e).find(r=>typeof this.
actionOf(r,e,n)==="string")}};var rO=1e4;var qs=class{#e=new Map;#t=0;constructor(e){for(const n of Fu(e))this.#n(n)}through(e,n){const r=(this.#e.get(
e)??[]).filter(({extent:o})=>o!=="itself").map(o=>Au(o,`${n}${o.path.slice(e.length)}`)).filter(({path:o})=>o!==""&&!o.startsWith(
"/"));const i=r.slice(0,Math.max(0,rO-this.#t));for(const o of i)this.#n(o);return i}#n(e){this.#t++;for(const n of[e.path,
...Ye(e.path)]){const r=this.#e.get(n);if(r===void 0)this.#e.set(n,[e]);else r.push(e)}}};function Au(t,e){return{...t,path:e,
extent:t.extent==="beside"?"around":t.extent}}function Fu({paths:t,required:e}){const n=e.filter(({by:r,text:i})=>r!=="W\
ORKDIR"&&!i.includes("/")).flatMap(({by:r,candidates:i})=>i.map(o=>({path:o,by:r,extent:"around",hasPrograms:true})));return[
...t,...n]}var tn={paths:[],required:[],commands:[]};var gr={action:"keep"};var yr=class{#e;#t;#n;#r;#i=new Map;#o=new Map;#s=new Set;#a;dropped=new Gs;#d;#c=new Ws(this.dropped);#u;constructor({
presets:e,excludes:n,places:r,volumes:i,references:o=tn}){this.#e=new Ys(e,r,i,o);this.#t=n;this.#n=new Map(n.filter(({isException:s})=>!s).
map(s=>[s,{kind:"exclude",name:s.text,entries:0,bytes:0}]));this.#r=new Set(n);this.#u=new qs(o);for(const s of o.paths)
this.#f(s)}#f(e){Qg(e,this.presets,this.#c,(n,r,i,o)=>this.#e.drops(n,r,i,o))}get counts(){return[...this.presets.map(({
count:e})=>e),...this.#n.values()]}get unmatched(){return[...this.#r].map(({text:e})=>e)}get skippedPresets(){return this.
presets.filter(({isSkipped:e})=>e).map(({preset:e})=>e.name)}get warnings(){return[...this.#i.values()]}get spared(){return[
...this.#o.values()].filter(e=>e.entries>0||this.#s.has(e))}countSpared(e,n,r){if(!n)kt(e,1,r);else if(e?.kind==="config")
this.#s.add(e)}get presets(){return this.#e.rules}decisionFor(e,n){if(e===""||e===".")return gr;for(const o of this.#r)if(o.
matches(e))this.#r.delete(o);const r=xn(this.#t,e);if(r?.isException===true)return this.#l(e,n)?{action:"keep",spared:this.#m(
r.text,void 0)}:gr;if(r!==void 0){this.#g(e,n,r);return{action:"drop",count:this.#n.get(r)}}let i;for(const o of this.#e.
rulesFor(e)){const s=o.isSkipped?void 0:this.#e.actionOf(o,e,n);const a=typeof s==="string";const d=a?this.#c.reasonFor(
o,e,n):void 0;if(a&&d===void 0)return{action:s,count:o.count,rule:o};i??=d??s}if(i===void 0)return gr;return{action:"kee\
p",spared:this.#m(i.what,i.why,i.kind)}}#l(e,n){return this.#t.some(r=>!r.isException&&r.matches(e))||this.presets.some(
r=>!r.isSkipped&&typeof this.#e.actionOf(r,e,n)==="string")}#m(e,n,r){const i=r===void 0?{what:e,why:n}:{what:e,why:n,kind:r};
const o=this.#o.get(e)??{...i,entries:0,bytes:0};this.#o.set(e,o);return o}spareLinkTarget(e,n,r){const i=_(Buffer.from(
ey.resolve("/",ey.dirname(e),n),"latin1"));this.skipPresetsFor(e,i);if(r)return;for(const a of this.#u.through(e,i))this.#f(
a);if(this.dropped.has(i))return;const o=zs(e)||zs(i);const s=this.#e.dropping(i,"0",!o).filter(([{preset:a,empties:d}])=>a.
skippedIfLinked!==true&&!Qe(d,e));if(s.length>0)this.#c.add(i,this.#p(e),s)}#p(e){this.#a??={kind:"link",what:"link targ\
ets",why:`${O(Q(`/${e}`))} would be broken`};return this.#a}skipPresetsFor(e,n){for(const r of this.presets)if(r.preset.
skippedIfLinked===true&&!r.isSkipped)r.isSkipped=qg(r,n)&&!Qe(r.owned,e)}restore(e,n,r,i){const o=this.decisionFor(e,n);
if(o.action!=="drop")return"unchanged";const s=o.rule===void 0?xn(this.#t,e):void 0;if(s!==void 0)return i?"unchanged":s;
const a=this.#e.dropping(e,n);if(i&&a.every(([,c])=>c!=="all"))return"unchanged";for(const[c]of a)if(c.preset.skippedIfLinked===
true&&!Qe(c.owned,r))c.isSkipped=true;const d=a.map(([c])=>c).filter(({isSkipped:c})=>!c);this.#c.restore(e,this.#p(r),d);
return"restored"}warnBrokenLink(e){if(!this.#i.has("links"))this.#i.set("links",e)}warnTooManyLinks(){this.#i.set("many \
links","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(e){const n=this.
presets.flatMap(r=>{const i=Bu(e,(o,s)=>this.#e.drops(r,o,s));return i!==void 0&&this.#h(i)?[[i,r]]:[]});for(const[r,i]of n)
this.#c.restore(r,Ru(e,r),[i]);return n.map(([r])=>r)}recordDropped(e){this.dropped.add(e);const n=mr(e);if(n===this.#d)
return;this.#d=n;this.dropped.add(`${n}/`)}#h(e){return this.dropped.has(e)||this.dropped.has(`${e}/`)}presetThatDropped(e,n){
return this.#e.firstDropping(e,n)}#g(e,n,r){if(n==="5")return;const i=Vs(e)??this.#e.volumeProtection(e);if(i===void 0||
this.#i.has(i.what))return;this.#i.set(i.what,`The pattern ${JSON.stringify(r.text)} drops a protected path, ${O(Q(e))} \
(${i.what}): ${i.why}.`)}};var ry=po(ny(),1);var iO=20;function $i(t,e){const n=t.slice(0,iO).toLowerCase();const r=o=>(0,ry.default)(n,o).steps;const[
i]=e.toSorted((o,s)=>r(o)-r(s));if(i===void 0)return void 0;if(r(i)<=Math.ceil(Math.max(n.length,i.length)/3))return i;return n.
length>1?e.find(o=>o.startsWith(n)):void 0}var Nu=["v[0-9]","v[0-9][0-9]"];var oO="[0-9a-f]".repeat(8);var iy=["!var/log/packages","!var/log/scripts","!var/log/set\
up","!var/log/**/config"];var oy=["~/.npm","$npm_config_cache","$NPM_CONFIG_CACHE"];var Ae=[{name:"apt",isSafe:true,what:"\
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
s, and packages fetched by npx",why:"fetched again when they are needed",owned:ct(oy,["_cacache","_logs","_npx"]),usedBy:{
commands:["npx","npm exec","npm x"],parts:ct(oy,["_npx"])}},{name:"yarn",isSafe:true,what:"the cache of Yarn 1; never a \
project’s `.yarn/cache`, which programs run from",why:"fetched again when it is needed",owned:ct(["~/.cache/yarn","$XD\
G_CACHE_HOME/yarn","usr/local/share/.cache/yarn","$YARN_CACHE_FOLDER"],Nu),usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:true,
what:"package files that gem and Bundler keep next to the installed gems",why:"fetched again when they are needed",owned:[
"$GEM_HOME/cache/*.gem","$BUNDLE_PATH/cache/*.gem","$BUNDLE_PATH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.ge\
m","usr/local/bundle/cache/*.gem","usr/local/bundle/ruby/*/cache/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib\
/ruby/gems/*/cache/*.gem","usr/lib64/ruby/gems/*/cache/*.gem","usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*\
.gem","var/lib/gems/*/cache/*.gem","~/.gem/ruby/*/cache/*.gem","~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/\
*","!**/vendor/cache","!$BUNDLE_CACHE_PATH/*.gem"]},{name:"conda",isSafe:true,what:"package archives; not the unpacked p\
ackages, which environments link to",why:"fetched again when they are needed",owned:ct(["opt/*conda*","opt/miniforge*","\
opt/mambaforge*","opt/micromamba*","~/*conda*","~/miniforge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share\
/mamba","$XDG_DATA_HOME/mamba","$CONDA_DIR","$CONDA_PREFIX","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs\
/cache/*"]).concat(ct(["$CONDA_PKGS_DIRS"],["*-*-*.tar.bz2","*-*-*.conda",`cache/${oO}.*`]))},{name:"composer",isSafe:true,
what:"Composer's cache",why:"fetched again when it is needed",owned:ct(["~/.composer/cache","~/.cache/composer","$XDG_CA\
CHE_HOME/composer","$COMPOSER_HOME/cache","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:true,what:"\
logs of package managers and rotated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slack\
ware's package database",why:"programs that write to a log file still find it; links are kept",owned:["var/log/apt/*","v\
ar/log/dpkg.log","var/log/alternatives.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(
t=>[`var/log/**/${t}`,`!var/log/**/${t}/**`]),...iy],empties:["var/log/**",...iy],filesOnly:true,keepsSymlinks:true},{name:"\
tmp",isSafe:true,what:"the content of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definitio\
n",owned:["tmp/*","var/tmp/*","var/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{
name:"uv",isSafe:false,what:"uv's cache, unless symlinks from outside point into it",why:"environments may consist of li\
nks into it, and builds start from it",owned:ct(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],Nu.map(t=>`*-${t}`)),
skippedIfLinked:true,usedBy:{commands:["uvx","uv"]}},{name:"pnpm",isSafe:false,what:"pnpm's store, unless symlinks from \
outside point into it",why:"later installs link from it, and projects may consist of links into it",owned:ct(["~/.local/\
share/pnpm/store","$XDG_DATA_HOME/pnpm/store","$PNPM_HOME/store","~/.pnpm-store"],Nu),skippedIfLinked:true,usedBy:{commands:[
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
umentation, info pages, lintian overrides; copyright files are kept",why:"a reader may want them",drops:$u(["doc/*","inf\
o/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:true},{name:"man",isSafe:false,what:"manual pages; the \
directories of their sections are kept, since packages need them to install",why:"a reader may want them",drops:$u(["man\
/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"locales",isSafe:false,what:"translated messages\
, except those for the image’s own LANG; compiled locales are kept",why:"programs speak English",drops:$u(["locale/*",
"!locale/locale.alias","!locale/languages","!locale/all_languages","!locale/currency","!locale/l10n","!locale/$LOCALE"])},
{name:"pycache",isSafe:false,what:"Python's compiled modules",why:"the first start is slower, and so is every start if t\
hey cannot be written",owned:["**/__pycache__/*"]}];function Sn(t){return Ae.find(e=>e.name===t)}function ct(t,e){return t.
flatMap(n=>e.map(r=>`${n}/${r}`))}function $u(t){return["usr/share","usr/local/share"].flatMap(e=>t.map(n=>n.startsWith(
"!")?`!${e}/${n.slice(1)}`:`${e}/${n}`))}var Fe="auto";var sO=/^true$/i;var aO=/^false$/i;var dO=/^(?:yes|on|1|all|safe|default)$/i;function Lu(t){return t.split(
/[\n,]/).map(e=>e.trim()).filter(e=>e!=="")}function Li(t){const e=Lu(t);if(e.length===1&&aO.test(e[0]??""))return[];return e.
map(n=>sO.test(n)?Fe:n)}function sy(t){const e=Li(t);const n=new Set;const r=new Set;for(const i of e){const o=i.startsWith(
"-");for(const s of cO(o?i.slice(1).trim():i))(o?r:n).add(s)}if(n.size===0&&r.size>0){throw new m("BAD_INPUT",`The ${P("\
clean")} only excludes presets (${e.join(", ")}) and selects none.`,{hint:`Write ${E("clean",[Fe,...e].join(", "))}.`})}
return Ae.filter(i=>n.has(i)&&!r.has(i))}function cO(t){if(t===Fe)return Ae.filter(({isSafe:o})=>o);const e=Sn(t);if(e!==
void 0)return[e];const n=[Fe,...Ae.map(({name:o})=>o)];const r=dO.test(t)?Fe:$i(t,n);const i=r===void 0?"":` Did you mea\
n ${JSON.stringify(r)}?`;throw new m("BAD_INPUT",`The ${P("clean")} must be a list of presets, but ${O(Buffer.from(t))} \
is not one.${i}`,{hint:`Presets: ${n.join(", ")}.`})}var uO=["docs","man","locales","pycache"];var fO=1e6;var lO=.01;var mO=1e5;var Ks=class{#e;#t;#n=0;#r;#i=false;constructor({
active:e,words:n,excludes:r,env:i,volumes:o,references:s=tn}){this.#e=new yr({presets:Ae.filter(a=>(a.isSafe||uO.includes(
a.name))&&!e.includes(a)&&!n.some(d=>d.replace(/^-\s*/,"")===a.name)),excludes:r.filter(({isException:a})=>a),places:Us(
void 0,i),volumes:o,references:s});this.#t=this.#e.presets.flatMap(({owned:a,drops:d,empties:c})=>[...a,...d,...c]).filter(
({isException:a})=>!a)}begin(e,n){const r=Zt(e,n);if(r===0)return;this.#n+=r;const i=_(e.name);if(this.#o(i.slice(0,Math.
max(0,i.lastIndexOf("/")))))kt(this.#e.decisionFor(i,e.typeFlag).count,1,r)}#o(e){if(e!==this.#r){this.#r=e;this.#i=Jg(this.#t,
e)}return this.#i}data(){}end(){}get found(){const e=Math.min(fO,Math.max(mO,this.#n*lO));return this.#e.counts.filter(({
bytes:n})=>n>=e).map(({name:n,bytes:r})=>({name:n,bytes:r})).sort((n,r)=>r.bytes-n.bytes)}};function Xs(t,e){const n=t.length===
0?[Fe]:t;const r=o=>n.includes(Fe)&&Ae.some(s=>s.name===o&&s.isSafe);const i=e.map(({name:o})=>o).filter(o=>!r(o));return[
...n,...i].join(", ")}var pO=1;var hO=1e3;var gO=2e3;function dy(t,e){const{source:n,options:r,engine:i,ms:o}=e;const s=t.budgets.every(({isMet:a})=>a);
return{version:pO,tool:`docker-flatten ${nt}`,ok:s,dryRun:r.dryRun,source:{reference:n.reference,id:n.id,container:n.ofContainer??
null,platform:n.platforms.map(C).join(", "),layers:t.oldLayers,bytes:t.oldBytes,packedBytes:t.oldPackedBytes??null,steps:t.
oldHistory?.length??null,history:Zs(t.oldHistory)},result:{tags:s?[...r.tagTexts]:[],imageId:t.imageId??null,configDigest:t.
configDigest??null,digest:t.digest??null,pushed:t.pushed.map(({name:a,digest:d})=>({name:a,digest:d})),written:t.written.
map(({name:a,digest:d})=>({name:a,digest:d})),verifiedEntries:t.checks.verifiedEntries??null,testPassed:t.checks.isTested?
true:null,layers:t.newLayers,bytes:t.newBytes,packedBytes:t.newPackedBytes??null,steps:t.newHistory?.length??null,history:Zs(
t.newHistory),directories:cy(t.directories)},platforms:t.platforms.map(a=>yO(a,t.platforms.length>1)),engine:i===void 0?
null:{version:i.version,store:i.store.kind},sizes:n.countsBlocks?"blocks":"bytes",savedBytes:t.savedBytes,savedPercent:Number(
t.savedPercent),hiddenBytes:t.savedBytes-wr(t),cleanedBytes:wr(t),rules:t.rules.map(({kind:a,name:d,entries:c,bytes:u})=>({
kind:a,name:d,entries:c,bytes:u})),commands:t.commands.map(({name:a,ms:d,bytes:c})=>({name:a,seconds:ay(d),bytes:c??null})),
kept:[...t.spared.map(({what:a,why:d,entries:c,bytes:u})=>({what:a,why:d??null,entries:c,bytes:u})),...t.skippedPresets.
map(a=>({what:`the cache of ${a}`,why:"symlinks outside it point into it",entries:null,bytes:null}))],suggestions:t.suggestions?.
map(({name:a,bytes:d})=>({name:a,bytes:d}))??null,suggestedClean:t.suggestions?.length?Xs(r.cleanWords,t.suggestions):null,
budgets:t.budgets.map(({input:a,wanted:d,seen:c,isMet:u})=>({input:a,wanted:d,seen:c,met:u})),cacheHit:t.cacheHit??null,
backup:r.dryRun?null:r.backup??null,seconds:ay(o)}}function yO(t,e){return{platform:t.platform,oldBytes:t.oldBytes,newBytes:t.
newBytes,savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),oldLayers:t.oldLayers,newLayers:t.newLayers,oldPackedBytes:t.
oldPackedBytes??null,newPackedBytes:t.newPackedBytes??null,configDigest:t.configDigest??null,cleanedBytes:wr(t),verifiedEntries:t.
checks.verifiedEntries??null,cacheHit:t.cacheHit??null,oldHistory:e?Zs(t.oldHistory):null,newHistory:e?Zs(t.newHistory):
null,directories:e?cy(t.directories):null}}function cy(t){return t?.map(({path:e,bytes:n,files:r})=>({path:e,bytes:n,files:r}))??
null}function Zs(t){if(t===void 0)return null;return t.slice(-hO).map(({command:e,bytes:n,hasLayer:r})=>({command:pe(e,gO),
bytes:n,layer:r}))}function wr({rules:t,commands:e}){return[...t,...e].reduce((n,{bytes:r})=>n+(r??0),0)}function uy(t,e){
const{source:n,result:r}=t;return{title:[n.reference,...r.tags.slice(0,1)].join(" → "),headline:Zd({oldBytes:n.bytes,newBytes:r.
bytes,oldLayers:n.layers,newLayers:r.layers}),oldBytes:n.bytes,newBytes:r.bytes,hiddenBytes:t.hiddenBytes,groups:e?.groups??
[],result:e?.result??["",0,-1,[]],dropped:e?.dropped??["",0,-1,[]],notes:e?.notes??[]}}function ay(t){return Math.round(
t)/1e3}import{dirname as k_}from"node:path";import{realpathSync as w_}from"node:fs";import{dirname as pw,resolve as b_}from"node:path";var br={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"application/vnd\
.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",config:"appl\
ication/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}};var fy={oci:{gzip:"+g\
zip",zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function Dr(t,e){if(t==="oci"||e==="zstd")return br.oci.layer+
fy.oci[e];return br.docker.layer+fy.docker[e]}function Mu(t){return["gzip","zstd","none"].find(e=>t===Dr("oci",e)||t===Dr(
"docker",e))}function kn(t){const e=zu(t)?Qs(t):t;const n=e.images.map(bO);const[r]=n;if(r===void 0)throw new RangeError("a set needs\
 an image");const{index:i}=e;if(i===void 0&&n.length>1)throw new RangeError("a set of several images needs an index");const o=i===
void 0?r.bytes:Vo(br[i.format].index,n.map(DO),i.annotations);const s=i===void 0?{...r.manifest,platform:ly(r.image)}:Uu(
br[i.format].index,o);return{root:s,rootBytes:o,images:n,blobs:wO({images:n,root:s,rootBytes:o})}}function wO({images:t,
root:e,rootBytes:n}){const r=[...t.map(({image:i})=>({digest:$(i.config),content:i.config})),...t.map(({manifest:i,bytes:o})=>({
digest:i.digest,content:o})),{digest:e.digest,content:n},...t.map(({image:{layer:i}})=>({digest:i.descriptor.digest,content:{
path:i.path,sizeBytes:i.descriptor.sizeBytes}}))];return[...new Map(r.map(i=>[i.digest,i])).values()]}function bO(t){const e=br[t.
format];const n=Uu(e.config,t.config);const r=Go(e.manifest,n,t.layer.descriptor,t.annotations);return{manifest:Uu(e.manifest,
r),bytes:r,image:t}}function DO({manifest:t,image:e}){return{...t,platform:ly(e),annotations:e.entryAnnotations}}function ly({
indexPlatform:t,config:e}){if(t!==void 0)return t;const n=A(e.toString());const r=["architecture","os","os.version","var\
iant"].map(o=>[o,w(n,o)]);const i=y(n,"os.features");return Object.fromEntries([...r.filter(([,o])=>o!==void 0),...Array.
isArray(i)?[["os.features",i]]:[]])}function Uu(t,e){return{mediaType:t,digest:$(e),sizeBytes:e.length}}function Hu({images:t,
index:e}){return e?.format==="docker"||t.some(({format:n})=>n==="docker")}function zu(t){return Hu(t)&&t.images.some(({layer:e})=>Mu(
e.descriptor.mediaType)==="zstd")}function Qs(t){const e="oci";const n=t.images.map(r=>{const{descriptor:i}=r.layer;const o=Mu(
i.mediaType);const s=o===void 0?i.mediaType:Dr(e,o);return{...r,format:e,layer:{...r.layer,descriptor:{...i,mediaType:s}}}});
return{images:n,index:t.index&&{...t.index,format:e}}}function Mi({root:t,blobs:e},n,r){return[Is,Cs({...t,annotations:n}),
...r===void 0?[]:[Ts([r])],...e.map(({digest:i,content:o})=>({path:ze(i),content:o}))]}function my({images:t},e,n){const r=t.
find(({image:s})=>Y(s.platform,n))??t[0];if(r===void 0)throw new RangeError("a set needs an image");const{config:i,layer:o}=r.
image;return{Config:ze($(i)),RepoTags:e.length===0?null:e,Layers:[ze(o.descriptor.digest)]}}import{access as Hv,chmod as zv,constants as ew,link as jv,rename as tw,rm as ua}from"node:fs/promises";import{basename as Jv,
dirname as Vi}from"node:path";var Ui="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.";var EO=150;
function Ne(t){return JSON.stringify(pe(t,EO))}function ye(t,e,n){return new m("BLOB_INVALID",`The file ${Ne(t)} of ${Ne(
n)} ${e}.`,{hint:"The image was damaged or only partly copied. Save, copy or build it again."})}function de(t,e,n){return new m(
"UNSUPPORTED_IMAGE",`${t} ${e}.`,{hint:n})}import{createHash as xO}from"node:crypto";var py={sha256:64,sha512:128};function Pt(t){const[e="",n="",...r]=t.split(":");const i=Object.hasOwn(py,e)?py[e]:void 0;
if(r.length>0||n.length!==i||!/^[0-9a-f]+$/.test(n))return void 0;return{algorithm:e,hex:n}}function ea(t,{digest:e,sizeBytes:n}){
if(t.length!==n)throw X(e,nn(t.length,n));const r=Pt(e)?.algorithm;if(r===void 0)throw X(e,"has a digest that cannot be \
checked");const i=`${r}:${xO(r).update(t).digest("hex")}`;if(i!==e)throw X(e,`has the digest ${i}`)}function nn(t,e){return`\
has ${t} bytes, but its descriptor says ${e}`}function X(t,e){return new m("BLOB_INVALID",`The blob ${t.slice(0,150)} ${e}\
.`,{hint:"The image was damaged or changed on its way here. Copy or build it again, and check the disk and memory of thi\
s machine."})}var ju="application/vnd.oci.image.";var ta="application/vnd.docker.";var rn={index:`${ta}distribution.manifest.list.v2+j\
son`,manifest:`${ta}distribution.manifest.v2+json`,config:`${ta}container.image.v1+json`,layer:`${ta}image.rootfs.diff.t\
ar`};var SO=new Map([[`${ju}manifest.v1+json`,"oci"],[`${ju}index.v1+json`,"oci"],[rn.manifest,"docker"],[rn.index,"dock\
er"]]);var kO=new Set([`${ju}config.v1+json`,rn.config]);var PO=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/;
var TO=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function Er(t){return SO.
get(t)}function Ju(t){return kO.has(t)}function hy(t){if(PO.test(t))return"layer";return TO.test(t)?"foreign":"other"}function on(t,e){ea(t,e);const n=A(t.toString("utf8"));const r=l=>X(e.digest,l);if(!k(n))throw r("is not a JSON object");
const i=w(n,"mediaType");const o="manifests"in n&&("layers"in n||"config"in n||"fsLayers"in n);if(o)throw r("has the fie\
lds of a manifest and of an index");if(i!==void 0&&e.mediaType!==""&&i!==e.mediaType)throw r(`has the media type ${JSON.
stringify(i)}, but its descriptor says ${JSON.stringify(e.mediaType)}`);const s=i??(e.mediaType||IO(n));const a=Er(s);if(a===
void 0)return{kind:"other",mediaType:s};const d=Wu(n);if(Kn(s)){return{kind:"index",format:a,entries:gy(n,"manifests",r),
annotations:d}}const c=by(y(n,"config"));if(c===void 0)throw r("has no descriptor of a config");const u=gy(n,"layers",r).
map(CO);const f=w(n,"artifactType");return{kind:"manifest",format:a,mediaType:s,config:c,layers:u,annotations:d,artifactType:f}}
function yy(t){const e=A(t.toString("utf8"));const n=y(e,"manifests");if(!k(e)||!Array.isArray(n))return void 0;const r=n.
map(wy).filter(i=>i!==void 0);if(r.length!==n.length)return void 0;return{kind:"index",format:"oci",entries:r,annotations:Wu(
e)}}function IO(t){if("manifests"in t)return ke.index;return"config"in t&&"layers"in t?ke.manifest:""}function gy(t,e,n){
const r=y(t,e);if(!Array.isArray(r))throw n(`has no list of ${e}`);return r.map((i,o)=>{const s=wy(i);if(s===void 0)throw n(
`has no valid descriptor at position ${o} of its ${e}`);return s})}function CO({mediaType:t,digest:e,sizeBytes:n}){return{
mediaType:t,digest:e,sizeBytes:n}}function wy(t){const e=by(t);if(e===void 0)return void 0;const n=y(t,"platform");return{
...e,platform:k(n)?n:void 0,annotations:Wu(t)}}function by(t){const e=pi(t);if(e===void 0||Pt(e.digest)===void 0)return void 0;
return Number.isSafeInteger(e.sizeBytes)&&e.sizeBytes>=0?e:void 0}function Wu(t){const e=y(t,"annotations");return Object.
fromEntries(Object.entries(k(e)?e:{}).filter(n=>typeof n[1]==="string"))}async function xr(t,e){const{digest:n}=e;const r=await t.readManifest(e);if(r===void 0)throw ye(n,"is missing, though an\
 index names it",t.name);const i=on(r,e);const o=t.name;if(i.kind==="index"){const{format:a,annotations:d,entries:c}=i;return{
reference:o,digest:n,index:{format:a,annotations:d},entries:c}}if(i.kind==="manifest"){const{mediaType:a}=i;return{reference:o,
digest:n,index:void 0,entries:[{...e,mediaType:a,platform:void 0}]}}const s=i.mediaType===""?"of no known type":Ne(i.mediaType);
throw de(o,`must be an image or an index, but is ${s}`,Ui)}import{open as ky,stat as Py}from"node:fs/promises";import{join as LO}from"node:path";import{Readable as MO}from"node:stream";import{posix as Dy}from"node:path";var Ey=2e5;var OO=1024;var vO=64*1024;var _O=[["gzip","1f8b","gunzip --keep"],["zstd","28b52ffd","zstd --decompress"],["\
xz","fd377a585a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],["lz4","04224d18","lz4 --decompress"]];
async function xy(t){const e=new Gu(t);const n=new Map;const r=new Xn;FO(await e.read(0,v),t.path);let i=0;let o=0;let s=0;
while(s<t.sizeBytes&&o<2){const a=s;const d=await e.block(a);s+=v;if(yi(d)){o++;continue}if(o===1)throw Ke(a,"there is a\
 single zero block between two entries");const c=Dt(d,a);if(++i>Ey)throw $O(t.path);if(c.typeFlag===Pe.paxGlobal){s+=ge(
c.sizeBytes)}else if(Zn(c.typeFlag)){r.begin(c,d,a);const u=ge(c.sizeBytes);if(u>0)r.take(await e.exactly(s,u),a);s+=u}else{
const{extension:u}=r.release();const f=c.hasOldType&&c.name.at(-1)===47;const l=Zo(c.typeFlag)&&!f?os(c,u,a):0;s=c.gnuIsExtended?
await BO(e,s):s;if(s+l>t.sizeBytes)throw Vu(t,s+l);RO(n,{header:c,block:d,extension:u,offset:s,sizeBytes:l});s+=ge(l)}}if(!r.
isEmpty)throw Vu(t,s);return n}async function BO(t,e){let n=e;for(let r=true;r;n+=v)r=((await t.block(n))[504]??0)!==0;return n}
function RO(t,e){const{header:n,block:r,extension:i,offset:o,sizeBytes:s}=e;const a=is(n,i);const d=a.length>OO?void 0:na(
a.toString("utf8"));if(d===void 0)return;const{typeFlag:c}=n;const u=c==="S"||[...i.pax.keys()].some(AO);if(u)t.set(d,{kind:"\
sparse"});else if(c==="0"||c==="7")t.set(d,{kind:"file",offset:o,sizeBytes:s});else if(c==="1"||c==="2"){const f=(i.longLink??
i.pax.get("linkpath")??Qo(r)).toString("utf8");const l=c==="1"||f.startsWith("/")?f:`${Dy.dirname(d)}/${f}`;t.set(d,{kind:"\
link",target:na(l)})}else t.delete(d)}function AO(t){return t.startsWith("GNU.sparse.")}function na(t){const e=Dy.normalize(
t.replace(/^\/+/,"")).replace(/\/$/,"");return e===".."||e.startsWith("../")?void 0:e}var Gu=class{#e;#t=Buffer.alloc(0);#n=0;constructor(e){
this.#e=e}async read(e,n){const r=e-this.#n;if(r>=0&&r+n<=this.#t.length)return this.#t.subarray(r,r+n);const{handle:i,signal:o}=this.#e;
if(o.aborted)throw M(o.reason);const s=Buffer.alloc(Math.max(n,vO));let a=0;while(a<s.length){const{bytesRead:d}=await i.
read(s,a,s.length-a,e+a);if(d===0)break;a+=d}this.#t=s.subarray(0,a);this.#n=e;return this.#t.subarray(0,n)}async exactly(e,n){
const r=await this.read(e,n);if(r.length<n)throw Vu(this.#e,e+n);return r}block(e){return this.exactly(e,v)}};function FO(t,e){
const n=t.toString("hex",0,8);const r=_O.find(([,o])=>n.startsWith(o));const i=JSON.stringify(e);if(r!==void 0){const o=`\
The archive ${i} must be a plain tar archive, but is compressed with ${r[0]}.`;throw new m("UNSUPPORTED_IMAGE",o,{hint:`\
Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${r[2]} ${i}`})}
if(t.length===v&&(yi(t)||NO(t)))return;throw new m("UNSUPPORTED_IMAGE",`${i} must be a tar archive, but is not one.`,{hint:'\
Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}function NO(t){
try{Dt(t,0);return true}catch{return false}}function Vu({path:t,sizeBytes:e},n){const r=`The archive ${JSON.stringify(t)}\
 ends after ${e} bytes, but its headers promise at least ${n}: something was cut off.`;return new m("TAR_TRUNCATED",r,{hint:"\
Save or copy it again, and check whether the disk was full."})}function $O(t){const e=`The archive ${JSON.stringify(t)} \
has more than ${Ey} entries.`;return new m("TAR_LIMIT",e,{hint:Se})}function ra(t){return{open:async e=>t.open(e),locate:async()=>t.range}}var Sy=1024*1024;var Ty=4*1024*1024;var UO=8;async function sn(t,e,n){
if(t.sizeBytes>Ty)throw HO(e,t.sizeBytes);const r=[];for await(const i of t.open(n))r.push(i);return Buffer.concat(r)}function HO(t,e){
const n=`${t} has ${e} bytes, but at most ${Ty} bytes of a manifest, an index or a config are read.`;return new m("TAR_L\
IMIT",n,{hint:Se})}async function Iy(t){const e=await Oy(t);if(!e.isDirectory()){throw new m("BAD_INPUT",`${JSON.stringify(
t)} must be a directory, but is a file.`,{hint:'Write "oci-archive:PATH" for an archive of an OCI image layout, and "doc\
ker-archive:PATH" for one of "docker save".'})}return{path:t,find:async n=>{const r=LO(t,n);const i=await Py(r).catch(o=>{
if(["ENOENT","ENOTDIR"].includes(ce(o)))return void 0;throw Hi(r,o)});if(!i?.isFile())return void 0;return Cy({path:r,startByte:0,
sizeBytes:i.size})},close:async()=>{}}}async function ia(t,e){const n=await Oy(t);if(!n.isFile()){const i=n.isDirectory()?
"a directory":"no regular file";throw new m("BAD_INPUT",`${JSON.stringify(t)} must be an archive, but is ${i}.`,{hint:n.
isDirectory()?'Write "oci:DIR" for a directory with an OCI image layout.':"An archive is read several times, from any po\
sition, so it must be a file. Save it to one first."})}const r=await ky(t).catch(i=>{throw Hi(t,i)});try{const i=await xy(
{handle:r,path:t,sizeBytes:n.size,signal:e});return new Yu(t,r,i)}catch(i){await r.close();throw i}}var Yu=class{path;#e;#t;constructor(e,n,r){
this.path=e;this.#e=n;this.#t=r}async find(e){let n=na(e);for(let r=0;n!==void 0;r++){const i=this.#t.get(n);if(i===void 0)
return void 0;if(i.kind==="file"){const{offset:o,sizeBytes:s}=i;return Cy({path:this.path,startByte:o,sizeBytes:s,handle:this.#e})}
if(i.kind==="sparse")throw ye(e,"is stored as a sparse file, as no builder does",this.path);if(r===UO)throw ye(e,"is beh\
ind a loop of links",this.path);n=i.target}throw ye(e,"is a link that leads out of the archive",this.path)}close(){return this.#e.
close()}};function Cy(t){const{path:e,startByte:n,sizeBytes:r}=t;const i={path:e,startByte:n,sizeBytes:r};return{sizeBytes:r,
range:i,open:o=>new qu(t,o)}}var qu=class extends MO{#e;#t;#n;#r;constructor(e,n){super({highWaterMark:Sy,signal:n});this.#e=
e;this.#r=e.startByte;this.#t=e.startByte+e.sizeBytes}_construct(e){const{handle:n,path:r}=this.#e;const i=n===void 0?ky(
r):Promise.resolve(n);i.then(o=>{this.#n=o;e()},o=>e(Hi(r,o)))}_read(){const e=Math.min(Sy,this.#t-this.#r);if(e===0||this.#n===
void 0){this.push(null);return}this.#n.read(Buffer.allocUnsafe(e),0,e,this.#r).then(({bytesRead:n,buffer:r})=>{this.#r+=
n;this.push(n===0?null:r.subarray(0,n))},n=>this.destroy(Hi(this.#e.path,n)))}_destroy(e,n){const r=this.#e.handle===void 0;
const i=r?this.#n?.close():void 0;Promise.resolve(i).then(()=>n(e),()=>n(e))}};async function Oy(t){return Py(t).catch(e=>{
throw Hi(t,e)})}function Hi(t,e){const n=ce(e);if(n==="ENOENT"||n==="ENOTDIR"){return new m("IMAGE_NOT_FOUND",`There is \
no file or directory ${JSON.stringify(t)}.`,{hint:"Check the path. It is relative to the working directory, and ends at \
the first colon.",cause:e})}return new m("BAD_INPUT",`Cannot read ${JSON.stringify(t)}: ${n}.`,{hint:"Check the permissi\
ons of the file and of the directories above it.",cause:e})}var zO=/^sha256:[0-9a-f]{64}$/;function oa(t,e,n){const r=y(t,"rootfs","diff_ids")??[];const i="No builder writes this. \
Use an image from a source that you trust.";if(!R(r)||!r.every(o=>zO.test(o)))throw de(n,"has a diffID in its config tha\
t is not a sha256 digest",i);if(r.length!==e)throw de(n,`has ${e} layers, but ${r.length} diffIDs in its config`,i);return r}var jO=8;var Sr=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(e){const n=[];const r=[];if(this.attestations>
0)r.push(vy(this.attestations,"attestation"));if(this.artifacts.length>0){const i=Xu([...new Set(this.artifacts)].map(o=>o===
""?"no type":o));r.push(`${vy(this.artifacts.length,"artifact")} (${i})`)}if(r.length>0)n.push(`Left out of ${e}, since \
they describe the source or are not images: ${r.join(" and ")}.`);if(this.notLinux.length>0)n.push(`Left out of ${e}, si\
nce only Linux images can be flattened: ${Ku(this.notLinux)}.`);if(this.missing.length>0)n.push(`Left out of ${e}, since\
 its index names them but they are missing: ${JO(this.missing)}.`);return n}};function Ku(t){return Xu([...new Set(t.map(
C))])}function JO(t){return Xu([...new Set(t.map(e=>e===void 0?"an unknown platform":C(e)))])}function Xu(t){const e=t.slice(
0,jO).map(r=>/^[\w./+ -]*$/.test(r)?r:Ne(r));const n=t.length-e.length;return e.join(", ")+(n>0?` and ${n} more`:"")}function vy(t,e){
return`${t} ${e}${t===1?"":"s"}`}function Zu(t){const e=w(t,"os");const n=w(t,"architecture");if(e===void 0||n===void 0)return void 0;const r={os:e,architecture:n,
variant:w(t,"variant")};return Oo(r)&&e!=="unknown"&&n!=="unknown"?r:void 0}function _y(t,e){const n=t??e;if(n===void 0)
return void 0;const r=e!==void 0&&!Qu(n,e);return _e({...n,variant:n.variant??(r?e.variant:void 0)})}function Qu(t,e){const n=r=>_e(
{...r,variant:void 0});return!Y(n(t),n(e))}function By(t,e,{available:n,notices:r}){const i=n.length===0?"has no platfor\
m at all":`has ${Ku(n)}`;const o=`The image ${t} is needed for ${C(e)}, but ${i}.`;return new m("PLATFORM_MISMATCH",[o,...r].
join(" "),{hint:"Select a platform that the image has."})}var Ry=8;var Ay=1e4;var WO="vnd.docker.reference.type";function zi({annotations:t}){return t[WO]!==void 0}var kr=class{#e;#t;#n=new Set;#r=[];#i=0;constructor(e,n){
this.#e=e;this.#t=n}async follow(e){for(const n of e)await this.#o(n,0);return this.#r}async#o(e,n){if(++this.#i>Ay)throw this.#a(
`has more than ${Ay} entries in its indexes`);if(zi(e)){this.#t.attestations++;return}if(this.#n.has(e.digest))return;this.#n.
add(e.digest);const{mediaType:r}=e;if(r!==""&&Er(r)===void 0){this.#t.artifacts.push(r)}else if(r===""||Kn(r)){await this.#s(
e,n)}else{this.#r.push(e)}}async#s(e,n){if(n===Ry)throw this.#a(`has indexes nested more than ${Ry} deep`);const r=await this.#e.
readManifest(e);if(r===void 0){this.#t.missing.push(void 0);return}const i=on(r,e);if(i.kind==="index"){for(const o of i.
entries)await this.#o(o,n+1)}else if(i.kind==="manifest"){this.#r.push(e)}else if(e.mediaType===""){this.#t.artifacts.push(
i.mediaType)}else{throw X(e.digest,"is not an index")}}#a(e){return de(this.#e.name,e,"No builder writes this. Use an im\
age from a source that you trust.")}};var GO=4;async function Pn(t,e,n){const{reference:r,digest:i,index:o}=e;const s=new Sr;const a=o===void 0;const d=await new kr(
t,s).follow(e.entries);const c=new ef(t,{leftOut:s,platforms:n,isAlone:a});const u=await VO(d,l=>c.load(l));const f=(n??
[]).find(l=>!u.some(p=>Y(p.platform,l)));if(f!==void 0){const l=[...u.map(({platform:p})=>p),...c.others];throw By(r,f,{
available:l,notices:s.notices(r)})}if(u.length===0){const l=s.notices(r).join(" ");throw de(r,`has no image that can be \
flattened${l&&`. ${l.replace(/\.$/,"")}`}`,Ui)}return{...{reference:r,digest:i,index:o,images:u},notices:[...s.notices(r),
...c.notices],release:({manifest:l})=>t.release(l),close:()=>t.close()}}async function VO(t,e){const n=[];const r=[...t.
entries()];const i=async()=>{for(let o=r.shift();o!==void 0;o=r.shift())n[o[0]]=await e(o[1])};await Promise.all(Array.from(
{length:GO},i));return n.filter(o=>o!==void 0)}var ef=class{notices=[];others=[];#e;#t;constructor(e,n){this.#e=e;this.#t=
n}async load(e){const n=Zu(e.platform);if(n!==void 0&&!this.#r(n))return void 0;const r=await this.#e.readManifest(e);if(r===
void 0)return this.#i(e,n);const i=on(r,e);if(i.kind!=="manifest")throw X(e.digest,"is not a manifest");if(!this.#s(i))return void 0;
const o=await this.#a(i,e);if(o===void 0)return this.#i(e,n,i);const s=Zu(o);const a=_y(n,s);if(a===void 0)throw de(`The\
 image ${e.digest}`,"does not say which platform it is for","Build it again with a current builder.");if(n===void 0&&!this.#r(
a))return void 0;if(n!==void 0&&s!==void 0&&Qu(n,s))this.notices.push(`The index says that ${e.digest} is for ${C(n)}, b\
ut its config says ${C(s)}.`);return this.#n(e,i,{config:o,platform:a})}async#n(e,n,{config:r,platform:i}){const{mediaType:o,
digest:s,sizeBytes:a}=e;const d={mediaType:o||n.mediaType,digest:s,sizeBytes:a};const{layers:c}=n;const u=oa(r,c.length,
`The image ${s}`);const f={manifest:d,layers:c,platform:i};return{manifest:d,format:n.format,platform:i,indexPlatform:this.#t.
isAlone?void 0:e.platform,entryAnnotations:this.#t.isAlone?{}:e.annotations,annotations:n.annotations,config:{descriptor:n.
config,json:r},layers:await Promise.all(c.map(async(l,p)=>{const h=await this.#e.findLayer(l,f);if(h===void 0)throw this.#o(
l.digest,e);return{descriptor:l,diffId:u[p]??"",...h}}))}}#r(e){const{platforms:n,isAlone:r,leftOut:i}=this.#t;const o=n?.
some(s=>Y(s,e))??true;if(!o)this.others.push(e);else if(e.os!=="linux"){if(r||n!==void 0){throw new m("UNSUPPORTED_IMAGE",
`docker-flatten needs a Linux image, but ${this.#e.name} has one for ${e.os}.`,{hint:"Windows layers are not plain files\
ystems and cannot be flattened this way."})}i.notLinux.push(e);return false}return o}async#i(e,n,r){const{isAlone:i,leftOut:o}=this.#t;
const s={manifest:e,layers:r?.layers??[],platform:n};const a=await Promise.all(s.layers.map(c=>this.#e.findLayer(c,s)));
const d=r!==void 0&&!a.includes(void 0);if(i||d)throw this.#o(r?.config.digest??e.digest,e);o.missing.push(n)}#o(e,{digest:n}){
const r=e===n?"an index":`the manifest ${n}`;return ye(e,`is missing, though ${r} names it`,this.#e.name)}#s({config:e,layers:n,
artifactType:r,mediaType:i}){const{isAlone:o,leftOut:s}=this.#t;const a=n.map(f=>hy(f.mediaType));const d=Ju(e.mediaType)&&
(n.length===0||a.some(f=>f!=="other"));if(!d){const f=r??(Ju(e.mediaType)?n[0]?.mediaType??i:e.mediaType);if(o)throw de(
this.#e.name,`is not an image, but ${Ne(f)}`,Ui);if(n.some(l=>l.mediaType==="application/vnd.in-toto+json"))s.attestations++;else
s.artifacts.push(f);return false}const c=n[a.indexOf("foreign")];if(c!==void 0)throw de(`The layer ${c.digest}`,`is a fo\
reign layer (${c.mediaType}), which only its vendor may distribute`,"Images with such layers cannot be flattened: the re\
sult would distribute them.");const u=n[a.indexOf("other")];if(u!==void 0)throw de(`The layer ${u.digest}`,`has the unkn\
own media type ${JSON.stringify(u.mediaType)}`,"Layers are tar archives, uncompressed or compressed with gzip or zstd. B\
uild the image again with one of these; decrypt an encrypted one.");return true}async#a({config:e},n){const r=await this.#e.
readConfig(e,n);if(r===void 0)return void 0;ea(r,e);const i=A(r.toString("utf8"));if(!k(i))throw X(e.digest,"is not a co\
nfig, since it is not a JSON object");return i}};var YO=["org.opencontainers.image.ref.name","io.containerd.image.name"];var Fy=20;function Ly(t,e){const{index:n,reference:r,
text:i}=e;if(n!==void 0){const s=t[n];if(s===void 0){const a=t.length===0?"no image":`only the images @0 to @${t.length-
1}`;throw tf(`${i} must name an image, but the layout has ${a}.`,t)}return[s]}if(r!==void 0){const s=t.filter(d=>sa(d).includes(
r));const a=s.length>0?s:t.filter(d=>KO(d,r));if(a.length===0)throw tf(`${i} must name an image, but the layout has none\
 with that name.`,t);return Ny(a,t,e)}const o=t.filter(qO);if(o.length===0)throw tf(`${i} must contain an image, but con\
tains none.`,t);return Ny(o,t,e)}function Ny(t,e,{text:n,path:r,transport:i}){const o=[...new Map(t.map(d=>[d.digest,d])).
values()];if(o.length===1)return o;const s=new Set(t.map(d=>sa(d).toSorted().join(" ")));const a=o.every(({mediaType:d,platform:c})=>d.
includes(".manifest.v")&&c!==void 0);if(s.size===1&&a)return o;throw new m("BAD_INPUT",`${n} must name one image, but th\
e layout has several: ${My(e)}.`,{hint:`Add one of these names: "${i}:${r}:NAME".`})}function qO(t){return!zi(t)&&(t.mediaType===
""||Er(t.mediaType)!==void 0)}function sa({annotations:t}){return YO.map(e=>t[e]).filter(e=>e!==void 0)}function KO(t,e){
const n=$y(e);return n!==void 0&&sa(t).some(r=>/[/:]/.test(r)&&$y(r)===n)}function $y(t){try{return se(ue(t,"image"))}catch{
return void 0}}function My(t){const e=[...new Set(t.map((r,i)=>sa(r).at(-1)??`@${i}`))];const n=e.length-Fy;return e.slice(
0,Fy).map(Ne).join(", ")+(n>0?` and ${n} more`:"")}function tf(t,e){return new m("IMAGE_NOT_FOUND",t,{hint:e.length===0?
"Check the path.":`It has: ${My(e)}.`})}var Uy="1.0.0";var ji=class{name;#e;#t;constructor(e,n,r){this.name=e;this.#e=n;this.#t=r}async readManifest({digest:e}){
const n=await this.#e.find(aa(e));return n&&sn(n,`The blob ${e}`,this.#t)}readConfig(e){return this.readManifest(e)}async findLayer({
digest:e,sizeBytes:n}){const r=await this.#e.find(aa(e));if(r===void 0)return void 0;if(r.sizeBytes!==n)throw X(e,nn(r.sizeBytes,
n));return ra(r)}async release(){}close(){return this.#e.close()}};async function Hy(t,e){const{text:n,path:r,transport:i}=t;
const o=await(i==="oci"?Iy(r):ia(r,e.signal));try{const s=new ji(n,o,e.signal);const a=await nf(o,e.signal);if(a===void 0)
throw await QO(o,t);const[d,...c]=Ly(a.entries,t);const u=d!==void 0&&c.length===0?await xr(s,d):{reference:n,digest:a.digest,
index:{format:a.format,annotations:a.annotations},entries:[d,...c].filter(f=>f!==void 0).map(ZO)};return await Pn(s,u,e.
platforms)}catch(s){await o.close();throw s}}async function nf(t,e){const n=await XO(t,e);if(n!==void 0&&n!==Uy)throw de(
t.path,`is an OCI image layout of version ${Ne(n)}; only ${Uy} is known`,"Look for a newer release of docker-flatten.");
const r=await t.find("index.json");if(r===void 0)return void 0;const i=await sn(r,`The file index.json of ${t.path}`,e);
const o=yy(i);if(o===void 0)throw ye("index.json","is not an index of an OCI image layout",t.path);return{...o,digest:$(
i)}}async function XO(t,e){const n=await t.find("oci-layout");if(n===void 0)return void 0;const r=(await sn(n,`The file \
oci-layout of ${t.path}`,e)).toString();return w(A(r),"imageLayoutVersion")}function ZO(t){const{"org.opencontainers.ima\
ge.ref.name":e,...n}=t.annotations;return{...t,annotations:n}}function aa(t){const e=Pt(t);if(e===void 0)throw X(t,"has \
a digest that cannot be checked");return`blobs/${e.algorithm}/${e.hex}`}async function QO(t,{text:e,path:n,transport:r}){
const i=await t.find("manifest.json")!==void 0;const o=!i?'Check the path. A layout comes from "docker buildx build --ou\
tput type=oci", skopeo, buildah and others.':r==="oci-archive"?`It looks like an archive of "docker save". Write it as "\
docker-archive:${n}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${n}" oci:NEW`;return de(e,
"must be an OCI image layout, but has no index.json",o)}import{createHash as ev}from"node:crypto";import{Writable as tv}from"node:stream";import{pipeline as nv}from"node:stream/promises";var rv=[["1f8b",".gzip"],["28b52ffd",".zstd"]];var iv=[["fd377a585a00","xz"],["425a68","bzip2"]];var ov=6;var sv=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/;
var da=class t{name;#e;#t;#n;#r;constructor(e,n,{config:r,blobs:i,layers:o}){this.name=e;this.#e=n;this.#t=i;this.#n=r;const s=({
mediaType:d,digest:c,sizeBytes:u})=>({mediaType:d,size:u,digest:c});const a={mediaType:rn.config,digest:$(r),sizeBytes:r.
length};this.#r=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:rn.manifest,config:s(a),layers:o.map(s)}))}static async of(e,n,r){
const i=await av(e,n,r);const o=A(i.toString("utf8"));if(!k(o))throw ye(e.config,"is not a config, since it is not a JSO\
N object",n.path);const s=oa(o,e.layers.length,r.name);const a=new Map;const d=[];const c=new Map;for(const[u,f]of e.layers.
entries()){const l=await n.find(f);if(l===void 0)throw ye(f,"is missing, though manifest.json names it",n.path);const p=await dv(
l,f,r.signal);const h=p===""?`${s[u]}`:`file ${f}`;const g=c.get(h)??{mediaType:`${rn.layer}${p}`,digest:p===""?s[u]??"":
await uv(l,r),sizeBytes:l.sizeBytes};c.set(h,g);d.push(g);a.set(g.digest,l)}return new t(r.name,n,{config:i,blobs:a,layers:d})}get choice(){
const e=$(this.#r);const n=rn.manifest;const r=this.#r.length;const i={mediaType:n,digest:e,sizeBytes:r,platform:void 0,
annotations:{}};return{reference:this.name,digest:e,index:void 0,entries:[i]}}async readManifest(){return this.#r}async readConfig(){
return this.#n}async findLayer({digest:e}){const n=this.#t.get(e);return n&&ra(n)}async release(){}close(){return this.#e.
close()}};async function av(t,e,n){const r=await e.find(t.config);if(r===void 0)throw ye(t.config,"is missing, though ma\
nifest.json names it",e.path);const i=await sn(r,`The config ${JSON.stringify(t.config)}`,n.signal);const o=sv.exec(t.config)?.[1];
const s=$(i);if(o!==void 0&&s!==`sha256:${o}`)throw X(`sha256:${o}`,`has the digest ${s}`);return i}async function dv(t,e,n){
const r=await cv(t,n);const i=iv.find(([o])=>r.startsWith(o));if(i!==void 0)throw de(`The layer ${JSON.stringify(e)}`,`i\
s compressed with ${i[1]}`,"Layers must be uncompressed, or compressed with gzip or zstd. Load the archive into an engin\
e and save it again.");return rv.find(([o])=>r.startsWith(o))?.[1]??""}async function cv(t,e){const n=t.open(e);for await(const r of n)
return r.toString("hex",0,ov);return""}async function uv(t,{signal:e,log:n,touch:r}){const i=ev("sha256");let o=0;const s=new tv(
{write:(d,c,u)=>{i.update(d);o+=d.length;r();u()}});const a={title:"Digest",doneBytes:()=>o,totalBytes:()=>t.sizeBytes};
await W(n,a,nv(t.open(e),s,{signal:e}));return`sha256:${i.digest("hex")}`}var zy=20;async function Jy(t,e){const{text:n,path:r}=t;const i=await ia(r,e.signal);try{const o=mv(await fv(i,t,e.signal),
t);const s=new ji(n,i,e.signal);const a=await nf(i,e.signal);const d=a&&await hv(s,a.entries,o);if(d!==void 0)return await Pn(
s,await xr(s,d),e.platforms);const c=await da.of(o,i,{...e,name:n});return await Pn(c,c.choice,e.platforms)}catch(o){await i.
close();throw o}}async function fv(t,{text:e,path:n},r){const i=await t.find("manifest.json");if(i===void 0){const d=await t.
find("index.json")!==void 0;const c=await t.find("repositories")!==void 0;const u=d?`It has an index.json, so it is an a\
rchive of an OCI image layout. Write it as "oci-archive:${n}".`:c?"Docker before 1.10 wrote it. Load it into an engine a\
nd save it again.":'Check the path. Such an archive comes from "docker save", "docker buildx build --output type=docker"\
, skopeo, buildah, podman and others.';throw de(e,'must be an archive of "docker save", but has no manifest.json',u)}const o=await sn(
i,`The file manifest.json of ${n}`,r);const s=A(o.toString("utf8"));const a=(Array.isArray(s)?s:[]).map(lv);if(!Array.isArray(
s)||a.includes(void 0))throw ye("manifest.json","is not a list of images",n);return a.filter(d=>d!==void 0)}function lv(t){
const e=w(t,"Config");const n=y(t,"Layers")??[];const r=y(t,"RepoTags")??[];if(e===void 0||!R(n)||!R(r))return void 0;return{
config:e,names:r,layers:n}}function mv(t,e){const{text:n,path:r,reference:i,index:o}=e;const s=pv(t);if(t.length===0)throw new m(
"IMAGE_NOT_FOUND",`${n} must contain an image, but contains none.`,{hint:"Save the image again."});if(o!==void 0){const u=t[o];
if(u!==void 0)return u;throw new m("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has only the images @0 to\
 @${t.length-1}.`,{hint:`It has: ${s}.`})}const a=i&&se(i);const d=t.filter(({names:u})=>a===void 0||u.some(f=>rf(f)===a));
const[c]=d;if(c===void 0){throw new m("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has none with that nam\
e.`,{hint:`It has: ${s}.`})}if(d.some(u=>JSON.stringify(jy(u))!==JSON.stringify(jy(c)))){throw new m("BAD_INPUT",`${n} m\
ust name one image, but the archive has several: ${s}.`,{hint:`Add one of these names: "docker-archive:${r}:NAME".`})}return c}
function jy({config:t,layers:e}){return[t,e]}function rf(t){try{return se(ue(t,"image"))}catch{return void 0}}function pv(t){
const e=t.flatMap(({names:r},i)=>r.length===0?[`@${i}`]:r);const n=e.length-zy;return e.slice(0,zy).map(Ne).join(", ")+(n>
0?` and ${n} more`:"")}async function hv(t,e,n){const r=n.names.map(rf);const i=({annotations:a})=>r.includes(rf(a["io.c\
ontainerd.image.name"]??""));const o=e.filter(a=>!zi(a));const s=o.toSorted((a,d)=>Number(i(d))-Number(i(a)));for(const a of s)
if(await gv(t,a,n))return a;return void 0}async function gv(t,e,n){for(const r of await new kr(t,new Sr).follow([e])){const i=await t.
readManifest(r);const o=i&&on(i,r);if(o?.kind!=="manifest")continue;const s=[o.config,...o.layers].map(({digest:a})=>aa(
a));if(JSON.stringify(s)===JSON.stringify([n.config,...n.layers]))return true}return false}import{createReadStream as Pv,readdirSync as Tv,statSync as Iv}from"node:fs";import{mkdtemp as Cv,rm as Ky,stat as Ov}from"node:fs/promises";
import{join as df}from"node:path";import{Readable as vv}from"node:stream";import{spawn as xv}from"node:child_process";var yv=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function wv(t){return yv.test(t)}function Ji(t){const{domain:e,
path:n,digest:r}=t;return`docker://${r===void 0?se(t):`${e}/${n}@${r}`}`}function Wi({domain:t},e){return wv(t)?[`${e}=f\
alse`]:[]}var an={read:"PULL_FAILED",write:"PUSH_FAILED"};var Wy='skopeo uses the login of "docker login" (docker/login-action), "\
skopeo login" or "podman login": log in to the registry in an earlier step, with an account that may';var bv={read:"NO_S\
PACE",write:"NO_SPACE"};var Gy=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i;
var Dv=[{words:/no space left on device|disk quota exceeded/i,codes:bv,hint:()=>`Free some disk space, or name a directo\
ry on a larger disk with the ${P("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,codes:an,
hint:()=>"skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golan\
g-github-containers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,codes:an,hint:()=>"\
The signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change i\
t."},{words:/toomanyrequests|too many requests|rate limit/i,codes:an,hint:()=>`${Wy} read there, so that its own limit a\
pplies.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,codes:an,hint:t=>`${Wy} ${t===
"read"?"read":"push"} there.`},{words:Gy,codes:{read:"IMAGE_NOT_FOUND",write:"PUSH_FAILED"},hint:t=>t==="read"?"Check th\
e name and the tag, and whether the registry has the image.":"Check the name: in some registries the repository must be \
created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,codes:an,
hint:()=>`A flat image is one layer and therefore one upload: compress it better (${P("compression")}), drop what is not\
 needed (${P("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`},
{words:/HTTP response to HTTPS client/i,codes:an,hint:()=>'Only registries on this machine are used without TLS. For ano\
ther one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).'},{words:/x509:|certificate/i,
codes:an,hint:()=>"Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (contain\
ers-certs.d(5)), or trust it on the whole machine."}];var Ev=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function Vy(t){return Ev.test(t)}function Yy(t){return Gy.test(t)}function ca(t){const[e]=[...t.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].
slice(-1);const n=e?.[1]??"";if(!n.startsWith('"'))return(n||t).trim().slice(-2e3);try{return String(JSON.parse(n)).trim().
slice(-2e3)}catch{return n.slice(1,-1).trim().slice(-2e3)}}function Pr(t,{kind:e,name:n}){const r=Dv.find(({words:o})=>o.
test(t));const i=e==="read"?`Reading ${n}`:`Writing ${n}`;return new m(r?.codes[e]??an[e],`${i} with skopeo failed: ${t||
"it printed no message"}`,{hint:r?.hint(e)??"Check whether the registry is reachable, and run again."})}var af=[1,4,1];var of=[1,9];var Sv=32*1024*1024;var qy=["--retry-times","2"];var ut=class{#e;#t;#n;constructor(e,n="skop\
eo"){this.#e=e;this.#t=n}checkVersion(){this.#n??=this.#r();return this.#n}async#r(){const{stdout:e,stderr:n}=await this.#s(
["--version"]);const r=`${e.toString()}${n}`;const i=/version (\d+)\.(\d+)(?:\.(\d+))?/.exec(r);if(i===null)throw sf(`th\
e one on PATH printed ${JSON.stringify(r.slice(0,200))}`);const o=i.slice(1).map(d=>Number(d??0));const s=o.join(".");const a=af.
findIndex((d,c)=>d!==o[c]);if(a!==-1&&(o[a]??0)<(af[a]??0))throw sf(`the one on PATH is ${s}`);this.#e.log.debug(`skopeo\
 ${s}`);return s}async copy(e,n,r,i){const o=typeof e==="string"?[e,[]]:[Ji(e),Wi(e,"--src-tls-verify")];const s=typeof n===
"string"?[n,[]]:[Ji(n),Wi(n,"--dest-tls-verify")];const a=i.kind==="write"?["--insecure-policy"]:[];const d=await this.#o(
[...[...a,"--tmpdir",this.#e.tempDir,"copy","--quiet",...qy],...[...o[1]??[],...s[1]??[],...r],...["--",String(o[0]),String(
s[0])]]);if(d.exitCode!==0)throw Pr(ca(d.stderr),i)}async indexOptions(){const[e=0,n=0]=(await this.checkVersion()).split(
".").map(Number);const r=e>of[0]||e===of[0]&&n>=of[1];return r?["--multi-arch","index-only"]:["--all"]}rawManifest(e){return this.#i(
e,[])}rawConfig(e){return this.#i(e,["--config"])}async#i(e,n){const r=await this.#o([...["inspect","--raw",...n,...qy,...Wi(
e,"--tls-verify")],...["--",Ji(e)]]);if(r.exitCode===0)return r.stdout;const i=ca(r.stderr);if(Yy(i))return void 0;throw Pr(
i,{kind:"read",name:`docker://${e.text}`})}async delete(e){const n=await this.#o([...["delete",...Wi(e,"--tls-verify")],
...["--",Ji(e)]]);if(n.exitCode!==0)throw Pr(ca(n.stderr),{kind:"write",name:`docker://${e.text}`})}async#o(e){await this.
checkVersion();return this.#s(e)}async#s(e){const{signal:n,touch:r,log:i}=this.#e;if(n.aborted)throw M(n.reason);i.debug(
`skopeo ${e.join(" ")}`);const o=xv(this.#t,e,{stdio:["ignore","pipe","pipe"],detached:ii});Yd(n,o);const s=kv(o,r);const a=new At(
oi,r);o.stderr?.on("data",a.add);const d=ko(o,r);try{const c=await si(o);if(n.aborted)throw M(n.reason);r();return{exitCode:c,
stdout:s(),stderr:a.text}}catch(c){if(c.code==="ENOENT")throw sf(`none is on PATH (${D(c)})`,c);throw c}finally{clearInterval(
d)}}};function kv(t,e){const n=[];let r=0;t.stdout?.on("data",i=>{e();if(r>Sv)return;r+=i.length;n.push(i)});return()=>Buffer.
concat(n)}function sf(t,e){return new m("NO_SKOPEO",`docker-flatten needs skopeo ${af.join(".")} or newer for images in \
a registry, but ${t}.`,{hint:`Install the package skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-ge\
t install skopeo"); GitHub's Ubuntu runners have it.`,cause:e})}var _v=1024*1024;async function Xy(t,e){const{text:n,reference:r}=t;const i=new ut(e);const o=await i.rawManifest(r);if(o===
void 0)throw Av(n);const s=new cf(t,e,i);const a=r.digest??$(o);s.know(a,o);const d={mediaType:"",digest:a,sizeBytes:o.length,
platform:void 0,annotations:{}};try{return await Pn(s,await xr(s,d),e.platforms)}catch(c){await s.close();throw c}}var cf=class{name;#e;#t;#n;#r=new Map;#i=new Map;constructor({
text:e,reference:n},r,i){this.name=e;this.#e=n;this.#t=r;this.#n=i}know(e,n){this.#r.set(e,n)}async readManifest({digest:e}){
return this.#r.get(e)??await this.#n.rawManifest(this.#o(e))}readConfig(e,n){return this.#n.rawConfig(this.#o(n.digest))}async findLayer({
digest:e,sizeBytes:n},r){const i=async()=>{const s=df(await this.#s(r),Bv(e));const a=await Ov(s).then(({size:d})=>d,()=>void 0);
if(a===void 0)throw X(e,"is missing from what skopeo copied");if(a!==n)throw X(e,nn(a,n));return{path:s,startByte:0,sizeBytes:n}};
const o=async s=>{const{path:a}=await i();return n===0?vv.from([]):Pv(a,{highWaterMark:_v,signal:s})};return{open:o,locate:i}}async release({
digest:e}){const n=this.#i.get(e);this.#i.delete(e);const r=await n?.catch(()=>void 0);if(r!==void 0)await Ky(r,{recursive:true,
force:true})}async close(){await Promise.all([...this.#i.keys()].map(e=>this.release({mediaType:"",digest:e,sizeBytes:0})))}#o(e){
return{...this.#e,tag:void 0,digest:e}}#s(e){const{digest:n}=e.manifest;const r=this.#i.get(n)??this.#a(e);this.#i.set(n,
r);r.catch(()=>{if(this.#i.get(n)===r)this.#i.delete(n)});return r}async#a({manifest:e,layers:n,platform:r}){const{tempDir:i,
runId:o,log:s}=this.#t;const a=await Cv(df(i,`${ie(o)}copy-`));const d={title:r===void 0?"Copy":`Copy ${C(r)}`,doneBytes:()=>Rv(
a),totalBytes:()=>n.reduce((f,{sizeBytes:l})=>f+l,0)};const c={kind:"read",name:this.name};const u=this.#n.copy(this.#o(
e.digest),`dir:${a}`,[],c);try{await W(s,d,u);return a}catch(f){await Ky(a,{recursive:true,force:true});throw f}}};function Bv(t){
const e=Pt(t);if(e===void 0)throw X(t,"has a digest that cannot be checked");return e.hex}function Rv(t){try{return Tv(t).
reduce((e,n)=>e+Iv(df(t,n)).size,0)}catch{return 0}}function Av(t){return new m("IMAGE_NOT_FOUND",`${t} must be an image\
, but its registry does not have it.`,{hint:"Check the name and the tag, and whether it was pushed."})}async function ft(t,e){try{return await Fv(t,e)}catch(n){throw e.signal.aborted?M(e.signal.reason):n}}function Fv(t,e){switch(t.
transport){case"docker-archive":return Jy(t,e);case"oci":case"oci-archive":return Hy(t,e);case"docker":return Xy(t,e)}}import{lstat as Nv,open as Qy,realpath as $v}from"node:fs/promises";import{dirname as Lv,join as Mv}from"node:path";var Uv=0;function Tn(t,e){return Mv(t,`${ie(e)}${++Uv}.pending`)}async function Tr(t){return $v(t).catch(()=>t)}async function Ir(t,e){
const n=await Qy(t,"wx");try{await e(n);await n.sync()}finally{await n.close()}}async function Tt(t){const e=await Qy(t,
"r").catch(()=>void 0);await e?.sync().catch(()=>{});await e?.close()}async function je(t){return Nv(t).catch(()=>void 0)}
function Cr(t,e,n){return new m("BAD_INPUT",`The ${P("tag")} must name a place that can be written to, but ${JSON.stringify(
t)} is not one: ${e}.`,{hint:n})}var Zy={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"\
this user may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"i\
ts name is too long"};function Gi(t){const e=ce(t);return Object.hasOwn(Zy,e)?Zy[e]??e:e}function In(t,{name:e,path:n,signal:r}){
if(t instanceof m)return t;if(r.aborted)return M(r.reason);if(it(t)){return new m("NO_SPACE",`The disk of ${Lv(n)} fille\
d up while writing ${e}. What was there before is unchanged.`,{hint:"Free some disk space, or name a path on a larger di\
sk.",cause:t})}return new m("WRITE_FAILED",`Cannot write ${e} (${Gi(t)}). What was there before is unchanged.`,{hint:"Na\
me a writable path on a disk with space for the compressed image.",cause:t})}function Or(t,e,{log:n,name:r}){if(zu(t)){n.notice(`${r} gets OCI's media types instead of the source's: Docker's have n\
one for layers with zstd.`);return Qs(t)}if(!e||!Hu(t))return t;n.notice(`${r} gets OCI's media types instead of Docker'\
s, which programs do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`);return Qs(
t)}var Yi=class{name;#e;#t;#n;#r;constructor(e,n,r){this.name=e.text;this.#e=e.path;this.#t=e.transport==="oci-archive";this.#n=
n;this.#r=r}async check(){const e=await Tr(this.#e);const n=(i,o)=>Cr(this.name,i,o);const r=await je(e);if(Jv(e)===""||
e.endsWith("/")||r?.isDirectory())throw n("it is a directory",'Name a file. For a directory write "oci:DIR", or see docs\
/archives.md for the transports.');if(r!==void 0&&!r.isFile())throw n("it exists and is not a plain file","Name a file t\
hat is new or an archive.");try{await Hv(`${Vi(e)}/`,ew.W_OK|ew.X_OK)}catch(i){throw n(Gi(i),"Create the directory in an\
 earlier step, or name a file in an existing, writable one.")}}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await Tr(this.#e);const a=Tn(Vi(s),n);const d=kn(Or(e,this.#t,{log:r,name:this.name}));const c=this.#r(d);const u=Kh(
c);let f=0;const l=h=>{f+=h;o()};const p={title:"Write",doneBytes:()=>f,totalBytes:()=>u};try{const h=Ir(a,g=>Xh(g,c,{signal:i,
onBytes:l}));await W(r,p,h)}catch(h){await ua(a,{force:true}).catch(()=>{});throw In(h,{name:this.name,path:s,signal:i})}
return new uf({name:this.name,path:s,pending:a,digest:d.root.digest,context:this.#n})}};var uf=class{digest;#e;#t;#n;constructor(e){
this.digest=e.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;const i={transport:"oci-archive",text:e,
path:n};return ft({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,pending:r,context:i}=this.#e;
try{const o=await je(n);const s=o===void 0||await this.#r();if(o!==void 0)await zv(r,Number(o.mode)&511);const a=(await je(
r))?.ino;await tw(r,n);this.#n=s?Number(a):void 0;await Tt(Vi(n))}catch(o){throw In(o,{name:e,path:n,signal:i.signal})}}async#r(){
const{path:e,context:n}=this.#e;const r=Tn(Vi(e),n.runId);try{await jv(e,r)}catch(i){n.log.debug(`the replaced file cann\
ot be kept: ${D(i)}`);return false}this.#t=r;return true}async undo(){const{path:e}=this.#e;if(this.#n===void 0||Number(
(await je(e))?.ino)!==this.#n)return;if(this.#t===void 0)await ua(e,{force:true});else await tw(this.#t,e);this.#n=void 0;
this.#t=void 0;await Tt(Vi(e))}async discard(){await ua(this.#e.pending,{force:true});if(this.#t!==void 0)await ua(this.#t,
{force:true});this.#t=void 0}};var Cn="org.opencontainers.image.ref.name";function qi(t){try{const e=ds(t);const n=y(e,"manifests");if(n===null||n===void 0)
return{...e,manifests:[]};const r=Array.isArray(n)&&n.every(i=>w(i,"digest"));return r?e:void 0}catch{return void 0}}function nw(t,e){
const n=iw(t);const r=e.annotations?.[Cn];const i=n.filter(c=>Wv(c)===r);const o=r!==void 0||i.length===1;const[s]=o?i:[];
const a=Yo(e);const d=s===void 0?[...n,a]:n.flatMap(c=>{if(c===s)return[a];return i.includes(c)?[]:[c]});return ow({...t,
manifests:d})}function rw(t,e){const n=JSON.stringify(Yo(e));return ow({...t,manifests:iw(t).filter(r=>JSON.stringify(r)!==
n)})}function iw(t){const e=y(t,"manifests");return Array.isArray(e)?e.filter(k):[]}function Wv(t){return w(t,"annotatio\
ns",Cn)}function ow(t){return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:ke.index,...t}))}import{access as i_,constants as fw,mkdir as o_,readdir as s_,readFile as a_,rm as d_}from"node:fs/promises";import{basename as c_,
dirname as lw,join as vr,resolve as u_}from"node:path";import{mkdir as dw,readdir as uw,readFile as mf,rename as la,rm as On,rmdir as n_}from"node:fs/promises";import{dirname as cw,
join as we}from"node:path";import{readdir as Gv,rm as fa,writeFile as Vv}from"node:fs/promises";import{basename as Yv,join as ff}from"node:path";import{
setTimeout as qv}from"node:timers/promises";var sw=".lock";var aw=6e4;var Kv=10;var Xv=40;var Zv=0;async function lf(t,e){const n=await Qv(t);try{return await e()}finally{
await fa(n,{force:true}).catch(()=>{})}}async function Qv({directory:t,name:e,context:n}){const{runId:r,signal:i,touch:o}=n;
const s=ff(t,`${ie(r)}${++Zv}${sw}`);const a=performance.now()+aw;for(;;){i.throwIfAborted();await Vv(s,"",{flag:"wx"});
const[d]=await e_(t,Yv(s)).catch(c=>fa(s,{force:true}).then(()=>Promise.reject(c)));if(d===void 0)return s;await fa(s,{force:true});
if(performance.now()>a)throw t_(e,ff(t,d));o();await qv(Kv+Math.random()*Xv)}}async function e_(t,e){const n=[];for(const r of await Gv(
t)){const i=r.endsWith(sw)&&r!==e?tt(r):void 0;if(i===void 0)continue;if(wt(i))await fa(ff(t,r),{force:true});else n.push(
r)}return n}function t_(t,e){return new m("WRITE_FAILED",`Another run has been writing to ${t} for more than ${aw/1e3} s\
.`,{hint:`Run again once it has ended. If there is no other run, remove the file ${e}.`})}var ma=class{digest;#e;#t;constructor(e){this.digest=e.root.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;
const i={transport:"oci",text:e,path:n};return ft({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,
pending:r,isNew:i,context:o}=this.#e;try{this.#t=(i?await this.#n():void 0)??await lf({directory:n,name:e,context:o},()=>this.#r());
await Tt(i?cw(n):n);await On(r,{recursive:true,force:true})}catch(s){throw In(s,{name:e,path:we(n,"index.json"),signal:o.
signal})}}async#n(){const{path:e,pending:n,blobs:r}=this.#e;if(await je(e)!==void 0)return void 0;const i=await mf(we(n,
"index.json"));try{await la(n,e)}catch(o){if(["ENOTEMPTY","EEXIST"].includes(ce(o)))return void 0;throw o}return{before:void 0,
after:i,added:["","oci-layout",...r.map(ze)]}}async#r(){const{path:e,pending:n,root:r,blobs:i}=this.#e;const o=[];try{await dw(
we(e,"blobs/sha256"),{recursive:true});for(const d of["oci-layout",...i.map(ze)]){if(await je(we(e,d))===void 0)o.push(d);
await la(we(n,d),we(e,d))}await Tt(we(e,"blobs/sha256"));const s=await this.#i();const a=nw(s?.index,r);await pf(e,n,a);
return{before:s?.bytes,after:a,added:o}}catch(s){for(const a of o)await On(we(e,a),{force:true}).catch(()=>{});throw s}}async#i(){
const{name:e,path:n}=this.#e;const r=await mf(we(n,"index.json")).catch(o=>{if(ce(o)==="ENOENT")return void 0;throw o});
if(r===void 0)return void 0;const i=qi(r.toString());if(i!==void 0)return{bytes:r,index:i};throw new m("WRITE_FAILED",`${e}\
 no longer has a valid index.json.`,{hint:"Something else changed the directory during the run. Name another one."})}async undo(){
const e=this.#t;this.#t=void 0;const{name:n,path:r}=this.#e;if(e===void 0||await je(r)===void 0)return;const i={...this.#e.
context,signal:new AbortController().signal};await lf({directory:r,name:n,context:i},()=>this.#o(e))}async#o({before:e,after:n,
added:r}){const{path:i,root:o,context:s}=this.#e;const a=await mf(we(i,"index.json")).catch(()=>void 0);if(a===void 0)return;
const d=a.equals(n);const c=d&&r[0]===""&&!await r_(i,s.runId);const u=Tn(c?cw(i):i,s.runId);if(c){await la(i,u);await On(
u,{recursive:true,force:true});return}await dw(u);try{if(!d){const f=qi(a.toString());if(f!==void 0)await pf(i,u,rw(f,o));
return}if(e===void 0)await On(we(i,"index.json"));else await pf(i,u,e);for(const f of r)if(f!=="")await On(we(i,f),{force:true})}finally{
await On(u,{recursive:true,force:true})}if(e!==void 0)return;for(const f of["blobs/sha256","blobs"])if((await uw(we(i,f))).
length===0)await n_(we(i,f))}async discard(){await On(this.#e.pending,{recursive:true,force:true})}};async function r_(t,e){
const n=(await uw(t)).map(tt);return n.some(r=>r!==void 0&&r!==e&&!wt(r))}async function pf(t,e,n){const r=we(e,"next-in\
dex.json");await Ir(r,i=>i.writeFile(n));await la(r,we(t,"index.json"));await Tt(t)}var pa=class{name;#e;#t;#n;constructor({text:e,path:n,reference:r},i){this.name=e;this.#e=u_(n);this.#t=r;this.#n=i}async check(){
const e=await Tr(this.#e);const n=await je(e);if(n!==void 0&&!n.isDirectory())throw Cr(this.name,"it exists and is not a\
 directory",'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{const r=n===
void 0?`${lw(e)}/`:e;await i_(r,fw.W_OK|fw.X_OK)}catch(r){throw Cr(this.name,Gi(r),"Create its directory in an earlier s\
tep, or name one in an existing, writable directory.")}if(n!==void 0)await this.#r(e)}async#r(e){if((await s_(e).catch(()=>[
""])).length===0)return;const n=await a_(vr(e,"index.json"),"utf8").catch(()=>"");const r=await je(vr(e,"oci-layout"))!==
void 0;if(r&&qi(n)!==void 0)return;throw Cr(this.name,"it has files, but is not an OCI image layout with a valid index.j\
son","Name a new or empty directory, or an OCI image layout.")}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await Tr(this.#e);const a=await je(s)===void 0;const d=Tn(a?lw(s):s,n);const c=kn(Or(e,true,{log:r,name:this.name}));
const u=this.#t===void 0?{}:{[Cn]:this.#t};const f=Mi(c,u);const l=f.map(({content:b})=>"sizeBytes"in b?b.sizeBytes:b.length);
let p=0;const h=b=>{p+=b;o()};const g=async()=>{await o_(vr(d,"blobs/sha256"),{recursive:true});for(const{path:b,content:x}of f){
i.throwIfAborted();await Ir(vr(d,b),async S=>{if(Buffer.isBuffer(x))await S.writeFile(x);else await du(x,S,{signal:i,onBytes:h})})}};
try{const b=l.reduce((S,I)=>S+I,0);const x={title:"Write",doneBytes:()=>p,totalBytes:()=>b};await W(r,x,g());for(const S of[
"blobs/sha256","blobs","."])await Tt(vr(d,S))}catch(b){await d_(d,{recursive:true,force:true}).catch(()=>{});throw In(b,
{name:this.name,path:vr(s,c_(s)),signal:i})}return new ma({name:this.name,path:s,pending:d,isNew:a,root:{...c.root,annotations:u},
blobs:c.blobs.map(({digest:b})=>b),context:this.#n})}};import{mkdir as f_,mkdtemp as l_,rm as m_,symlink as p_,writeFile as ha}from"node:fs/promises";import{join as _r,resolve as h_}from"node:path";var g_=30;var ga=class{name;#e;#t;constructor(e,n){this.name=e.text;this.#e=e;this.#t=n}async check(){const e=new ut(this.#t);
await e.checkVersion();try{await e.rawManifest(this.#e.reference)}catch(n){const r=D(n);if(Vy(r))throw Pr(r,{kind:"write",
name:this.name});if(this.#t.signal.aborted)throw n;this.#t.log.debug(`the present image of ${this.name} cannot be read: ${r}`)}}async write(e){
const{log:n,tempDir:r,runId:i,signal:o}=this.#t;const{reference:s}=this.#e;const a=kn(Or(e,false,{log:n,name:this.name}));
const{digest:d}=a.root;const c={...s,tag:void 0,digest:d};const u=await new ut(this.#t).rawManifest(c).then(l=>l!==void 0).
catch(()=>true);const f=await l_(_r(r,ie(i))).catch(l=>{throw mw(l,r,o)});try{await this.#n(f,a)}finally{await m_(f,{recursive:true,
force:true})}return new gf({...this.#e,digest:d,wasThere:u},this.#t)}async#n(e,n){const{log:r,tempDir:i,signal:o}=this.#t;
const s=new ut({...this.#t,tempDir:e});const a={kind:"write",name:this.name};const d=async(u,f,l)=>{const{digest:p}=f.root;
const h=_r(e,hf(p));await y_(h,f).catch(b=>{throw mw(b,i,o)});const g={...this.#e.reference,tag:void 0,digest:p};await W(
r,{title:u},s.copy(`dir:${h}`,g,l,a))};const c=n.images.map(({image:u})=>kn({images:[u],index:void 0}));for(const u of new Map(
c.map(f=>[f.root.digest,f])).values()){const f=u.images[0]?.image.platform;await d(f===void 0?"Push":`Push ${C(f)}`,u,[])}
if(c.some(u=>u.root.digest===n.root.digest))return;await d("Push the index",n,await s.indexOptions())}};async function y_(t,e){
const{root:n,rootBytes:r,images:i,blobs:o}=e;const s=new Map(i.map(({manifest:a,bytes:d})=>[a.digest,d]));s.delete(n.digest);
await f_(t);await ha(_r(t,"version"),"Directory Transport Version: 1.1\n");await ha(_r(t,"manifest.json"),r);for(const[a,
d]of s)await ha(_r(t,`${hf(a)}.manifest.json`),d);for(const{digest:a,content:d}of o){if(s.has(a)||a===n.digest)continue;
const c=_r(t,hf(a));if(Buffer.isBuffer(d))await ha(c,d);else await p_(h_(d.path),c)}}function hf(t){return t.slice(t.indexOf(
":")+1)}function mw(t,e,n){if(n.aborted)return M(n.reason);return new m(it(t)?"NO_SPACE":"WRITE_FAILED",`Cannot write wh\
at is pushed to ${e}: ${D(t)}.`,{hint:"Free some disk space, or name a directory on a larger disk.",cause:t})}var gf=class{digest;#e;#t;#n;#r;#i=false;constructor(e,n){
this.digest=e.digest;this.#e=e;this.#t=n;this.#n=new ut(n)}readBack(){const{text:e}=this.#e;return ft({transport:"docker",
text:e,reference:this.#a(this.digest)},this.#t)}async publish(){const{text:e,reference:n}=this.#e;this.#r=await this.#s().
catch(i=>{this.#t.log.debug(`the previous image of ${e} cannot be read: ${D(i)}`);return void 0});this.#i=true;if(this.#r!==
this.digest)await this.#o(this.digest);const r=await this.#s();if(r===this.digest)return;throw new m("PUSH_FAILED",`${e}\
 must have the digest ${this.digest}, but the registry answers with ${r} after the push.`,{hint:`Something else may have\
 pushed ${n.text} at the same time. Run again.`})}async#o(e,n=this.#n){const{text:r,reference:i}=this.#e;const o={kind:"\
write",name:r};await n.copy(this.#a(e),i,await n.indexOptions(),o)}async#s(e=this.#n){const n=await e.rawManifest(this.#e.
reference);return n===void 0?"none":$(n)}#a(e){return{...this.#e.reference,tag:void 0,digest:e}}async undo(){if(!this.#i||
this.#r===this.digest)return;const{text:e,wasThere:n}=this.#e;this.#i=false;const r=s=>this.#t.log.notice(`${e} was push\
ed and could not be restored: ${s}`);const i=new Oe(void 0,g_);const o=new ut({...this.#t,signal:i.signal,touch:i.touch});
try{if(await this.#s(o)!==this.digest)return;if(this.#r===void 0)r("its previous image could not be read");else if(this.#r!==
"none")await this.#o(this.#r,o);else if(n)r("its registry already had the same image under another name");else await o.delete(
this.#a(this.digest))}catch(s){r(D(s))}finally{i.release()}}async discard(){}};function ya(t,e){switch(t.transport){case"docker-archive":{const{reference:n}=t;return new Yi(t,e,r=>D_(r,n))}case"oci-a\
rchive":{const{reference:n}=t;const r=n===void 0?{}:{[Cn]:n};return new Yi(t,e,i=>Mi(i,r))}case"oci":return new pa(t,e);case"\
docker":return new ga(t,e)}}function D_(t,e){const n=e===void 0?{}:{[Os]:se(e),[Cn]:e.tag??"latest"};const r=e===void 0?
[]:[yp(e)];return Mi(t,n,my(t,r,x_()))}var E_={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};
function x_(){const t=E_[process.arch]??process.arch;return _e({os:"linux",architecture:t,variant:void 0})}function hw(t){
return t.flatMap(e=>{if(e.transport==="docker")return[];const n=S_(b_(e.path));return e.transport==="oci"?[pw(n),n]:[pw(
n)]})}function S_(t){try{return w_(t)}catch{return t}}function gw(t){const{tempDir:e,backup:n,report:r,html:i,tagLocations:o}=t;const s=[n,r,i].filter(d=>d!==void 0);const a=hw(
o);return[...new Set([e,...s.map(d=>k_(d)),...a])]}import{Readable as uB}from"node:stream";import{Writable as P_}from"node:stream";var yw=32*1024*1024;var Br=class{sink;#e;#t=[];#n=[];#r=0;#i=0;constructor(e,n=()=>{}){this.#e=e;this.sink=new P_({write:(r,i,o)=>{
this.#n.push(Buffer.from(r));this.#i+=r.length;o();n()}})}get isEmpty(){return this.#t.length===0}get isComplete(){return!this.
isEmpty&&this.#i>=this.#r}hold(e){if(e.sizeBytes>this.#e){throw new m("TAR_LIMIT",`An entry is ${e.sizeBytes} bytes long\
, but at most ${this.#e} were expected.`,{hint:Se})}const n=Buffer.from(e.header);const{typeFlag:r}=e;const i=e.extensions.
reduce((a,d)=>a+d.length,v);const o=ge(e.sizeBytes);const s={typeFlag:r,mtimeSeconds:Ut(n),header:n,extensions:[...e.extensions]};
this.#t.push({entry:s,headBytes:i,dataBytes:o});this.#r+=i+o;if(this.#r>yw){throw new m("TAR_LIMIT",`Entries exceed ${yw}\
 bytes in total, but only a few short ones were expected.`,{hint:Se})}return"keep"}entries(){const e=Buffer.concat(this.#n);
let n=0;return this.#t.map(({entry:r,headBytes:i,dataBytes:o})=>{const s=n+i;n=s+o;return{...r,data:e.subarray(s,n)}})}};import{pipeline as I_}from"node:stream/promises";import{Writable as T_}from"node:stream";function wa(){return new T_({highWaterMark:1024*1024,write:(t,e,n)=>n()})}async function vn(t,e,n,r=wa()){await I_(e,n,r,{signal:t}).catch(i=>{if(!t.aborted)throw i})}async function Rr(t,e){const n=new AbortController;const r=new Br(e,()=>{if(r.isComplete)n.abort()});const i=new G(o=>r.
isEmpty?r.hold(o):"drop");await vn(n.signal,t,i,r.sink);return r.entries()[0]}async function ww(t){const e=new AbortController;
let n;const r=new G(i=>{n??={...i,name:Buffer.from(i.name),header:Buffer.from(i.header)};e.abort();return"drop"});await vn(
e.signal,t,r);return n}function Te(t,e){return xw(t,"name",e)}function ba(t,e){return xw(t,"linkName",e)}function Dw(t,e,n){return bw(bw(t,"uid",
e),"gid",n)}function bw({extensions:t,header:e},n,r){const i=ot(t).pax.has(n);if(r<=Dc||!i){return{extensions:i?yf(t,n):
t,header:Ec(e,n,r)}}const o=new Map([[n,String(r)]]);const s=a=>Sc(a,o);return{extensions:xa(t,s),header:Ec(e,n,0)}}function Da(t){
const{pax:e,longName:n}=ot(t.extensions);const r=n===void 0?Re(e.get(Ew)):void 0;const{extensions:i,header:o}=r===void 0?
t:Te(t,r);const s=a=>a==="size"||a.startsWith("GNU.sparse.");return{extensions:Ea(i,s),header:bi(Bp(o),0)}}function yf(t,e){
return xa(t,n=>Lp(n,e))}function Ea(t,e){return xa(t,n=>xc(n,e))}function xa(t,e){const n=rs(t);const r=n.findLast(({typeFlag:i})=>i===
Pe.pax);return n.flatMap(i=>{const{typeFlag:o,block:s,data:a}=i;if(o===Pe.pax)return i===r?C_(i,e):[];return a===void 0?
[s]:[s,a]})}function C_({block:t,data:e,sizeBytes:n},r){if(e===void 0)return[];const i=e.subarray(0,n);const o=r(i);if(o.
equals(i))return[t,e];return o.length===0?[]:[bi(t,o.length),Sw(o)]}var Ew="GNU.sparse.name";var O_={name:{records:["pat\
h",Ew],gnuType:Pe.gnuLongName},linkName:{records:["linkpath"],gnuType:Pe.gnuLongLink}};function xw(t,e,n){const{records:r,
gnuType:i}=O_[e];const[o,...s]=r;const a=es(t.header,e,n);const d=a===void 0&&ot(t.extensions).pax.has(o);const c=d?s:r;
const u=rs(Ea(t.extensions,p=>c.includes(p))).filter(({typeFlag:p})=>p!==i).flatMap(({block:p,data:h})=>h===void 0?[p]:[
p,h]);if(a!==void 0)return{extensions:u,header:a};const f=es(t.header,e,n.subarray(0,v),true)??t.header;if(d){const p=h=>Sc(
h,new Map([[o,n]]));return{extensions:xa(u,p),header:f}}const l=Buffer.concat([n,Buffer.alloc(1)]);return{extensions:[...u,
Fp(i,l.length),Sw(l)],header:f}}function Sw(t){return Buffer.concat([t,Buffer.alloc(ge(t.length)-t.length)])}import{createHash as __}from"node:crypto";import{createGunzip as B_,createZstdDecompress as R_}from"node:zlib";var Pw=4247762216;var v_=407710288;var kw={rle:1,reserved:3};function Tw(t){if(t.length<4)return false;const e=t.readUInt32LE(
0);return e===Pw||Iw(e)}function Iw(t){return(t&4294967280)>>>0===v_}var Sa=class{#e="magic";#t=4;#n=Buffer.alloc(4);#r=0;#i=false;#o=false;get isBetweenFrames(){
return this.#e==="magic"&&this.#r===0}*split(e){let n=0;let r=0;while(r<e.length){const i=this.#e==="skipped"||this.#e===
"header"||this.#e==="block"||this.#e==="checksum";const o=Math.min(this.#t,e.length-r);const s=this.#e==="skipped"||this.#e===
"skipped size";if(!i)this.#s(e.subarray(r,r+o));r+=o;this.#t-=o;if(s)n=r;if(this.#t>0)break;const a=this.#e==="magic";this.#d();
if(this.#e==="skipped size")n=r;else if(a&&r-n<4){yield Buffer.from(this.#n);n=r}if(this.#e==="magic"&&r>n){yield e.subarray(
n,r);n=r}}if(this.#e!=="magic"&&r>n)yield e.subarray(n,r)}#s(e){e.copy(this.#n,this.#r);this.#r+=e.length}#a(e,n){this.#e=
e;this.#t=n;this.#r=0}#d(){const e=this.#n;switch(this.#e){case"magic":{const n=e.readUInt32LE(0);if(Iw(n))this.#a("skip\
ped size",4);else if(n===Pw)this.#a("descriptor",1);else throw new RangeError("bytes that are not a zstd frame follow it\
s last frame");return}case"skipped size":{const n=e.readUInt32LE(0);this.#a(n===0?"magic":"skipped",n===0?4:n);return}case"\
descriptor":this.#a("header",this.#u(e[0]??0));return;case"header":this.#a("block header",3);return;case"block header":{
const n=e.readUIntLE(0,3);const r=n>>1&3;if(r===kw.reserved)throw new RangeError("a zstd block has an unknown type");this.#o=
(n&1)===1;const i=r===kw.rle?1:n>>3;if(i>0)this.#a("block",i);else this.#c();return}case"block":this.#c();return;case"sk\
ipped":case"checksum":this.#a("magic",4);return}}#c(){if(!this.#o)this.#a("block header",3);else if(this.#i)this.#a("che\
cksum",4);else this.#a("magic",4)}#u(e){const n=(e&32)!==0;this.#i=(e&4)!==0;const r=[0,1,2,4][e&3]??0;const i=[n?1:0,2,
4,8][e>>6]??0;return(n?0:1)+r+i}};var _w=1024*1024;var A_=4*_w;var F_=6;var Cw=["drain","end","close"];function ka(t,e){return new wf(t,e)}var wf=class{chunks;packedBytes=0;tarBytes=0;packing;#e;#t;#n;constructor(e,n){
this.#e=e;this.#t=n;this.#n=Ow(e.descriptor.digest);this.chunks=this.#i()}get#r(){return this.#e.descriptor.digest}async*#i(){
const{descriptor:e,diffId:n}=this.#e;const r=await this.#e.open(this.#t.signal);try{const i=this.#o(r);const o=await L_(
i);this.packing=U_(o,this.#r);const s=this.packing==="none"&&n===e.digest;const a=this.#t.checksDiffId&&!s?Ow(n):void 0;
for await(const c of this.#a(o,i)){a?.update(c);this.tarBytes+=c.length;yield c}this.#s();const d=a&&vw(a,n);if(d!==void 0&&
d!==n)throw X(this.#r,`unpacks to ${d}, but the image's config says ${n}`)}finally{r.destroy()}}async*#o(e){const{sizeBytes:n}=this.#e.
descriptor;for await(const r of e){this.packedBytes+=r.length;if(this.packedBytes>n)throw X(this.#r,nn(this.packedBytes,
n));this.#n.update(r);yield r}}#s(){const{sizeBytes:e}=this.#e.descriptor;if(this.packedBytes!==e)throw X(this.#r,nn(this.
packedBytes,e));const n=vw(this.#n,this.#r);if(n!==this.#r)throw X(this.#r,`has the digest ${n}`)}async*#a(e,n){if(this.
packing==="none"){if(e.length>0)yield e;yield*n;return}const r=this.packing==="gzip";const i={chunkSize:_w,readableHighWaterMark:A_};
const o=r?B_(i):R_(i);const s=r?N_(o,e,n):$_(o,e,n);s.catch(a=>o.destroy(a));o.on("error",()=>{});try{for await(const a of o.
iterator({destroyOnReturn:false}))yield a;await s}catch(a){throw this.#d(a)}finally{o.destroy()}}#d(e){const n=e.code;const r=e instanceof
m;const i=typeof n==="string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(n);if(r||!i&&!(e instanceof RangeError))return e;const o=n===
"Z_BUF_ERROR";return X(this.#r,o?`ends in the middle of its ${this.packing} stream`:`is not a readable ${this.packing} s\
tream (${D(e)})`)}};async function N_(t,e,n){let r=false;const i=new Promise(d=>{t.once("end",()=>{r=true});for(const c of[
"end","close"])t.once(c,d)});let o=0;let s=0;const a=async d=>{const c=d.findLastIndex(u=>u!==0);if(c!==-1)s=o+c+1;o+=d.
length;if(!r)await bf(t,d)};await a(e);for await(const d of n)await a(d);t.end();await i;if(s>t.bytesWritten)throw new RangeError(
"bytes that are not a gzip member follow its last member")}async function $_(t,e,n){const r=new Sa;for(const i of r.split(
e))await bf(t,i);for await(const i of n)for(const o of r.split(i))await bf(t,o);if(!r.isBetweenFrames)throw new RangeError(
"its last frame is incomplete");t.end()}async function bf(t,e){if(t.destroyed)throw new Error("the stream was closed");if(e.
length===0||t.write(e))return;await new Promise(n=>{const r=()=>{for(const i of Cw)t.off(i,r);n()};for(const i of Cw)t.on(
i,r)})}async function L_(t){const e=[];let n=0;while(n<F_){const{done:r,value:i}=await t.next();if(r===true)break;e.push(
i);n+=i.length}return e.length===1?e[0]??Buffer.alloc(0):Buffer.concat(e)}var M_=[["bzip2","BZh"],["xz","ý7zXZ\0"]];function U_(t,e){
if(t[0]===31&&t[1]===139)return"gzip";if(Tw(t))return"zstd";const n=t.toString("latin1");const r=M_.find(([,i])=>n.startsWith(
i));if(r!==void 0)throw new m("UNSUPPORTED_IMAGE",`The layer ${e} is packed with ${r[0]}, but only gzip, zstd and unpack\
ed layers can be read.`,{hint:'Copy the image with "skopeo copy --dest-compress-format gzip" first.'});return"none"}function Ow(t){
const e=Pt(t)?.algorithm;if(e===void 0)throw X(t,"has a digest that cannot be checked");return __(e)}function vw(t,e){return`${e.
slice(0,e.indexOf(":"))}:${t.digest("hex")}`}var Df=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/;
var Ef=5;var It=class{#e=new Set;#t=0;static isIn({pax:e}){if(e.size===0)return false;for(const n of e.keys())if(Df.test(
n))return true;return false}static remove(e){return{header:e.header,extensions:Ea(e.extensions,n=>Df.test(n))}}note({pax:e}){
this.#t++;if(this.#e.size>Ef)return;for(const n of e.keys())if(Df.test(n))this.#e.add(n.replace(/^(?:\w+\.xattr|RHT)\./,
""))}get notice(){if(this.#t===0)return void 0;const e=[...this.#e];const n=e.slice(0,Ef).join(", ")+(e.length>Ef?", …":
"");return`Left out extended attributes that belong to the machine that built the image (${n}) from ${this.#t} ${this.#t===
1?"entry":"entries"}.`}};var H_=64*1024;var Bw=1024*1024;var Pa=class{#e=[];#t;#n=0;add(e){if(e.length<H_){if(this.#n+e.length>Bw)this.#r();this.#t??=
Buffer.allocUnsafeSlow(Bw);this.#n+=e.copy(this.#t,this.#n);return}this.#r();this.#e.push(e)}take(){const e=this.#e;this.#e=
[];return e}end(){this.#r();return this.take()}#r(){if(this.#t===void 0)return;this.#e.push(this.#t.subarray(0,this.#n));
this.#t=void 0;this.#n=0}};import{randomInt as z_}from"node:crypto";var lt=4095;var _n=255;var Ta=40;var xf=1e7;var Sf=1e4;var kf=256*1024**2;var Pf=192*1024**2;var Tf=5e8;var If=64*1024**
3;var Cf=500;function be(t){return new m("TAR_LIMIT",t,{hint:Se})}var Xi=20;var Ar=2**Xi;var Ki=Ar-1;var Ia=class{#e=[];#t=0;add(e,n,r){const i=r-n;if(i>lt)throw new RangeError("a text i\
s longer than any path");if((this.#t&Ki)+i>Ar||this.#t===this.#e.length*Ar){this.#t=this.#e.length*Ar;if(this.#t+Ar>kf)throw be(
`The image's names and link targets exceed ${kf} bytes in total.`);this.#e.push(Buffer.allocUnsafeSlow(Ar))}const o=this.#t;
e.copy(this.#e[o>>Xi],o&Ki,n,r);this.#t+=i;return o}get(e,n){const r=e&Ki;return this.#e[e>>Xi].subarray(r,r+n)}copy(e,n,r,i){
const o=e&Ki;const s=this.#e[e>>Xi];if(n>32)s.copy(r,i,o,o+n);else for(let a=0;a<n;a++)r[i+a]=s[o+a];return i+n}equals(e,n,r,i){
const o=e&Ki;const s=this.#e[e>>Xi];for(let a=0;a<n;a++)if(s[o+a]!==r[i+a])return false;return true}};var J=0;var L=-1;var B={directory:0,file:1,symlink:2,special:3};var Ie=1024;var j_=.6;var J_=z_(2**32);var Ca=class{texts=new Ia;count=0;parent=new Int32Array(
Ie);kind=new Uint8Array(Ie);dead=new Uint8Array(Ie);touched=new Uint16Array(Ie);layer=new Uint16Array(Ie);ordinal=new Uint32Array(
Ie);inode=new Int32Array(Ie);head=new Uint32Array(Ie);extra=new Uint32Array(Ie);extraLength=new Uint16Array(Ie);place=new Uint32Array(
Ie);pathBytes=new Uint16Array(Ie);#e=new Uint32Array(Ie);#t=new Uint8Array(Ie);#n=new Int32Array(4*Ie);#r=0;constructor(){
this.count=1;this.parent[J]=L;this.inode[J]=J}find(e,n,r,i){const o=this.#n[this.#i(e,n,r,i)]-1;return o<0||this.dead[o]===
1?L:o}add({parent:e,bytes:n,start:r,end:i,kind:o,layer:s}){const a=this.count;if(a===this.parent.length)this.#s();const d=this.
pathBytes[e];const c=d+(d===0?0:1)+(i-r);if(i-r>_n||c>lt)throw be(`A path of the image is longer than ${lt} bytes, or co\
ntains a name of more than ${_n} bytes.`);this.parent[a]=e;this.kind[a]=o;this.touched[a]=s;this.inode[a]=a;this.pathBytes[a]=
c;this.#e[a]=this.texts.add(n,r,i);this.#t[a]=i-r;this.count++;const u=this.#i(e,n,r,i);const f=this.#n[u];if(f===0)this.#r++;else
this.dead[f-1]=1;this.#n[u]=a+1;if(this.#r>this.#n.length*j_)this.#o();return a}pathOf(e,n=false){const r=this.pathBytes[e];
const i=Buffer.allocUnsafe(r+(n?1:0));if(n)i[r]=47;let o=r;for(let s=e;s!==J;s=this.parent[s]){const a=this.#t[s];this.texts.
copy(this.#e[s],a,i,o-a);o-=a+1;if(o>=0)i[o]=47}return i}targetOf(e){return this.texts.get(this.extra[e],this.extraLength[e])}hiddenBelow(e){
let n=0;for(let r=e;r!==L;r=this.parent[r])n=Math.max(n,this.extra[r]);return n}#i(e,n,r,i){const o=this.#n.length-1;const s=i-
r;let a=W_(e,n,r,i)&o;for(;;){const d=this.#n[a]-1;if(d<0)return a;if(this.parent[d]===e&&this.#t[d]===s&&this.texts.equals(
this.#e[d],s,n,r))return a;a=a+1&o}}#o(){const e=this.#n.filter(n=>n>0&&this.dead[n-1]===0);this.#n=new Int32Array(this.#n.
length*2);this.#r=e.length;for(const n of e){const r=n-1;const i=this.texts.get(this.#e[r],this.#t[r]);this.#n[this.#i(this.
parent[r],i,0,i.length)]=n}}#s(){const e=this.parent.length*2;this.parent=$e(this.parent,new Int32Array(e));this.kind=$e(
this.kind,new Uint8Array(e));this.dead=$e(this.dead,new Uint8Array(e));this.touched=$e(this.touched,new Uint16Array(e));
this.layer=$e(this.layer,new Uint16Array(e));this.ordinal=$e(this.ordinal,new Uint32Array(e));this.inode=$e(this.inode,new Int32Array(
e));this.head=$e(this.head,new Uint32Array(e));this.extra=$e(this.extra,new Uint32Array(e));this.extraLength=$e(this.extraLength,
new Uint16Array(e));this.place=$e(this.place,new Uint32Array(e));this.pathBytes=$e(this.pathBytes,new Uint16Array(e));this.#e=
$e(this.#e,new Uint32Array(e));this.#t=$e(this.#t,new Uint8Array(e))}};function $e(t,e){e.set(t);return e}function W_(t,e,n,r){
let i=Math.imul(t^J_,3432918353);for(let o=n;o<r;o++){i=Math.imul(i^e[o],1540483477);i^=i>>>15}i=Math.imul(i^i>>>16,2246822507);
return(i^i>>>13)>>>0}var G_=64;async function*Rw(t,e,n,r){const i=new Of(t,e);const o=new Pa;const s=(a,d)=>{r?.add(a.length,i.originOf(a,d));
o.add(a)};for(const a of i.top())s(a);yield*o.end();for(const[a,d]of t.layers.entries()){if(!i.beginLayer(a+1))continue;
const c=new Ht({begin:(f,l)=>i.begin(f,l),emit:s},{dropsGlobals:true,ignoresTrailer:true});const u=ka(d,{checksDiffId:false,
signal:n});for await(const f of u.chunks){n.throwIfAborted();c.consume(f);yield*o.take();if(e.top!==J&&i.isLayerDone(c))
break}}for(;;){const a=i.moreDirectories();if(a.length===0)break;for(const d of a)s(d);yield*o.take()}yield*o.end()}var Of=class{#e;#t;#n;#r;#i;#o=0;#s=0;#a=0;#d=true;#c;#u=new WeakMap;constructor(e,n){
const{tree:r}=e;this.#e=e;this.#t=r;this.#n=n;this.#r=new Uint8Array(r.count);this.#r[J]=1;this.#i=n.top;const i=r.parent[n.
top];this.#c=i>J?r.pathBytes[i]+1:0;this.#l()}top(){const{top:e}=this.#n;return this.#t.kind[e]===B.directory?this.#p(e):
[]}beginLayer(e){this.#s=e;this.#a=0;return this.#f}get#f(){return this.#o<this.#t.count&&this.#t.layer[this.#o]===this.#s}isLayerDone(e){
return!this.#f&&(this.#d||e.isBetweenEntries)}begin(e,n){const r=this.#a++;this.#d=!this.#f||this.#t.ordinal[this.#o]!==
r;if(this.#d)return Qn;const i=this.#o++;this.#l();const o=this.#t.inode[i];const s=this.#n.carrier[o];const a=o===i?s:i;
const d=this.#m(i);d.push(...this.#p(this.#t.parent[a]));let c=e;if(It.isIn(n))c=It.remove(c);const u=this.#g(a);if(!u.equals(
e.name))c=Te(c,u);if(a!==s){const f=this.#g(s);if(!f.equals(wn(e.header,n)))c=ba(c,f)}if(c===e&&d.length===0)return ss;return{
blocks:[...d,...c.extensions,c.header],keepsData:true}}moreDirectories(){return this.#m(this.#t.count)}originOf(e,n){if(n===
void 0)return this.#u.get(e);return{stream:this.#s-1,offset:n}}#l(){const{kind:e,inode:n,count:r}=this.#t;const{carrier:i,
isSelected:o}=this.#n;for(;this.#o<r;this.#o++){const s=this.#o;if(e[s]===B.directory)continue;const a=n[s];const d=i[a];
if(a===s?d!==L:o[s]===1&&d!==s)return}}#m(e){const{kind:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let o=0;this.#i<
e;this.#i++){const s=this.#i;if(n[s]!==B.directory||r[s]===0||this.#r[s]===1)continue;if(o++===G_)break;this.#h(s,i)}return i}#p(e){
const{parent:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let s=e;s>J&&r[s]===1&&this.#r[s]===0;s=n[s])i.push(s);
const o=[];for(const s of i.reverse())this.#h(s,o);return o}#h(e,n){this.#r[e]=1;const{extensions:r,header:i}=vf(this.#e,
e,this.#c);const o=this.#t.place[e];let s=(o-1)*v;for(const a of[...r,i]){if(o>0&&this.#c===0)this.#u.set(a,{stream:this.#t.
layer[e]-1,offset:s});s+=a.length;n.push(a)}}#g(e){return this.#t.pathOf(e).subarray(this.#c)}};function vf({tree:t,heads:e},n,r){
const i=t.head[n];const o=()=>t.pathOf(n,t.kind[n]===B.directory).subarray(r);if(i===0)return Te({extensions:[],header:Ap()},
o());const s=e.get(i);return r===0?s:Te(s,o())}function Ce(t){return new m("LAYER_INVALID",`A layer of the image cannot be applied: ${t}.`,{hint:"The image is damaged,\
 or the program that made it has a bug. Build it again with another builder."})}function Aw(t){return Ce(`the tar stream\
 of ${t} ends within an entry`)}var De=47;var _f=46;function Bf(t){let e=t.length;while(e>0&&t[e-1]===De)e--;let n=0;while(n<e&&V_(t,n,e))n+=t[n]===De?1:
2;const r=t.subarray(n,e);const i=Y_(r)?r:q_(r,t);if(i.length>lt)throw be(`A path of the image has ${i.length} bytes, bu\
t at most ${lt} are possible: ${O(i)}.`);return i}function V_(t,e,n){return t[e]===De||t[e]===_f&&e+1<n&&t[e+1]===De}function Y_(t){
let e=0;for(let n=0;n<=t.length;n++){const r=t[n];if(r===0)return false;if(n<t.length&&r!==De)continue;const i=n-e;if(i>
_n)return false;if(i<=2&&t[e]===_f&&(i===1||t[e+1]===_f))return false;if(i===0&&t.length>0)return false;e=n+1}return true}
function q_(t,e){if(t.includes(0))throw Ce(`the name ${O(e)} contains a NUL`);const n=[];for(const r of t.toString("lati\
n1").split("/")){if(r===""||r===".")continue;if(r.length>_n)throw be(`A name of the image has ${r.length} bytes, but at \
most ${_n} are possible: ${O(Buffer.from(r,"latin1"))}.`);if(r!=="..")n.push(r);else if(n.pop()===void 0)throw Ce(`the p\
ath ${O(e)} leads out of the image`)}return Buffer.from(n.join("/"),"latin1")}var Oa=class{#e;#t=0;#n=0;#r=Buffer.alloc(0);#i=L;#o=0;constructor(e){this.#e=e}beginLayer(e){this.#t=e;this.forget()}forget(){
this.#i=L}childOf(e,n,r){return this.#a(this.#e.find(e,n,r,n.length),this.#s(e))}directoryOf(e,n,r){if(n<=0)return J;if(this.#i!==
L&&r==="create"&&K_(this.#r,e,n))return this.#i;const i={directory:J,hidden:this.#s(J),links:0};if(!this.#d(i,e.subarray(
0,n),r))return L;if(r==="create"){this.#r=Buffer.from(e.subarray(0,n));this.#i=i.directory;this.#o=i.hidden}return i.directory}#s(e){
return e===this.#i?this.#o:this.#e.hiddenBelow(e)}#a(e,n){return e===L||this.#e.touched[e]<n?L:e}#d(e,n,r){for(let i=0;i<
n.length;){const o=n.indexOf(De,i);const s=o===-1?n.length:o;if(s>i&&!this.#c(e,n,[i,s],r))return false;i=s+1}return true}#c(e,n,[
r,i],o){const s=this.#e;if(++this.#n>Tf)throw be(`The image's paths have more than ${Tf} parts in total.`);if(n[r]===46&&
i-r<=2){if(i-r===1)return true;if(n[r+1]===46){this.#u(e,n);return true}}const a=this.#a(s.find(e.directory,n,r,i),e.hidden);
if(a===L)return o==="create"&&this.#f(e,n,r,i);const d=s.kind[a];const c=s.touched[a]===this.#t;if(d===B.directory){if(o===
"create")s.touched[a]=this.#t;e.directory=a;e.hidden=Math.max(e.hidden,s.extra[a]);return true}if(d===B.symlink&&(c||o===
"link")){const u=s.targetOf(s.inode[a]);if(++e.links>Ta)throw Ce(`the symbolic links of ${O(n)} form a loop`);if(u[0]===
De){e.directory=J;e.hidden=s.hiddenBelow(J)}return this.#d(e,u,o)}if(o!=="create")return false;if(c)throw Ce(`an entry i\
s below ${O(s.pathOf(a))}, which is a file in the same layer`);return this.#f(e,n,r,i)}#u(e,n){if(e.directory===J)throw Ce(
`the symbolic link to ${O(n)} leads out of the image`);e.directory=this.#e.parent[e.directory];e.hidden=this.#e.hiddenBelow(
e.directory)}#f(e,n,r,i){const o=e.directory;const s=B.directory;e.directory=this.#e.add({parent:o,bytes:n,start:r,end:i,
kind:s,layer:this.#t});return true}};function K_(t,e,n){return t.length===n&&t.compare(e,0,n)===0}var va=Buffer.from(".wh.");var Fw=Buffer.from(".wh..wh..opq");var X_=Buffer.from(".wh..wh.");var Z_={"0":B.file,S:B.file,
"2":B.symlink,"3":B.special,"4":B.special,"5":B.directory,"6":B.special};var _a=class{attributes=new It;#e;#t;#n;#r=0;#i=0;#o=0;#s=0;#a=[];constructor(e,n){
this.#e=e;this.#t=n;this.#n=new Oa(e)}beginLayer(){this.#r++;this.#i=0;this.#s=this.#e.count;this.#a=[];this.#n.beginLayer(
this.#r)}endLayer(){const{dead:e,parent:n,count:r}=this.#e;let i=0;for(let o=this.#s;o<r;o++){if(this.#d(n[o]))e[o]=1;if(e[o]===
0)i+=this.#a[o-this.#s]??0}return i}#d(e){const{dead:n,parent:r}=this.#e;for(let i=e;i!==L;i=r[i]){if(n[i]===1)return true;
if(i>=this.#s)return false}return false}apply(e,n,r){const i=this.#i++;if(++this.#o>xf)throw be(`The image's layers have\
 more than ${xf} entries.`);const o=Bf(e.name);const s=o.lastIndexOf(De)+1;if(Rf(o,0,X_)&&!$w(o,0))return;if(Rf(o,s,va))
this.#c(o,s);else if(o.length===0)Q_(e);else this.#f(e,n,{path:o,start:s,ordinal:i,startBytes:r})}#c(e,n){const r=this.#e;
const i=n+va.length;if(i===e.length)throw Ce(`the whiteout ${O(e)} does not say what it deletes`);const o=this.#n.directoryOf(
e,n-1,"find");if(o===L)return;if($w(e,n)){this.#u(o);return}const s=this.#n.childOf(o,e,i);if(s===L)return;if(r.touched[s]!==
this.#r)r.dead[s]=1;else if(r.kind[s]===B.directory)this.#u(s);this.#n.forget()}#u(e){this.#e.extra[e]=this.#r;this.#n.forget()}#f(e,n,{
path:r,start:i,ordinal:o,startBytes:s}){eB(r);const a=this.#e;const d=It.isIn(n);if(d)this.attributes.note(n);const c=this.#n.
directoryOf(r,i-1,"create");const u=this.#n.childOf(c,r,i);const f=Lw(e);const l=this.#r;let p=u;if(f===B.directory&&u!==
L&&a.kind[u]===B.directory){a.touched[u]=l}else{if(u!==L){a.dead[u]=1;this.#n.forget()}const S=e.typeFlag==="1"?this.#p(
e,n):L;const I=S===L?f:a.kind[S];p=a.add({parent:c,bytes:r,start:i,end:r.length,kind:I,layer:l});if(S!==L)a.inode[p]=a.inode[S]}
a.layer[p]=l;a.ordinal[p]=o;const h=!d&&e.name.length===a.pathBytes[p];a.place[p]=h?Nw(s):0;if(e.typeFlag==="1")return;if(f===
B.file)this.#l(p,Bi(e,n));if(f===B.symlink)this.#m(p,wn(e.header,n));if(f!==B.directory&&f!==B.symlink)return;const g=d?
It.remove(e):e;const b=a.pathOf(p,f===B.directory);const x=e.name.equals(b);a.head[p]=this.#t.add(x?g:Te(g,b));a.place[p]=
x&&g===e?Nw(s):0}#l(e,n){this.#a[e-this.#s]=n}#m(e,n){const r=this.#e;if(n.includes(0)||n.length>lt)throw Ce(`the target\
 of the symbolic link ${O(r.pathOf(e))} is not a valid path`);r.extra[e]=r.texts.add(n,0,n.length);r.extraLength[e]=n.length;
this.#l(e,n.length)}#p(e,n){const r=wn(e.header,n);const i=Bf(r);const o=i.lastIndexOf(De)+1;const s=this.#n.directoryOf(
i,o-1,"link");const a=s===L||i.length===0?L:this.#n.childOf(s,i,o);const d=`the hard link ${O(e.name)} leads to ${O(r)}`;
if(a===L)throw Ce(`${d}, which does not exist`);if(this.#e.kind[a]===B.directory)throw Ce(`${d}, which is a directory`);
return a}};function Nw(t){const e=t/v+1;return e<2**32?e:0}function Q_(t){if(Lw(t)!==B.directory)throw Ce(`the entry ${O(
t.name)} would replace the root directory`)}function eB(t){for(let e=t.indexOf(va);e!==-1;e=t.indexOf(va,e+1)){if(e>0&&t[e-
1]!==De)continue;throw new m("WHITEOUT_NAME",`The image has an entry in ${O(t)}, but a layer cannot contain a name that \
starts with ".wh.": it would be read as a whiteout, which marks a deletion.`,{hint:"Rename or remove the directory where\
 the image is built."})}}function Lw(t){const{typeFlag:e,header:n,name:r}=t;if(e==="0"&&Cp(n)&&r.at(-1)===De)return B.directory;
if(e==="1")return B.file;const i=Z_[e];if(i===void 0)throw Ce(`the entry ${O(r)} has the unknown type ${JSON.stringify(e)}`);
return i}function $w(t,e){return t.length-e===Fw.length&&Rf(t,e,Fw)}function Rf(t,e,n){if(t[e]!==46||t.length-e<n.length)
return false;return t.compare(n,0,n.length,e,e+n.length)===0}import{constants as tB,zstdCompressSync as nB,zstdDecompressSync as rB}from"node:zlib";var Ba=256*1024;var iB=16;var Ra=class{#e=[];#t=[];#n=0;#r;#i=1;#o=0;#s=new Map;add({extensions:e,header:n}){const r=e.reduce(
(s,{length:a})=>s+a,n.length);if(this.#o+r>Ba)this.#d();const i=this.#i+this.#o/v;const o=r>Ba?Buffer.allocUnsafeSlow(r):
this.#r;this.#r=o??Buffer.allocUnsafeSlow(Ba);for(const s of[...e,n])this.#o+=s.copy(this.#r,this.#o);return i}get(e){let n=this.#a(
e);const r=[];for(;;){const i=n.subarray(0,v);const{typeFlag:o,sizeBytes:s}=Dt(i,0);if(!Zn(o))return{extensions:r,header:i};
const a=v+ge(s);r.push(i);if(s>0)r.push(n.subarray(v,a));n=n.subarray(a)}}#a(e){if(e>=this.#i)return this.#r.subarray((e-
this.#i)*v);let n=0;let r=this.#t.length-1;while(n<r){const s=n+r+1>>1;if(this.#t[s]<=e)n=s;else r=s-1}const i=this.#s.get(
n);const o=i??rB(this.#e[n]);this.#s.delete(n);this.#s.set(n,o);for(const s of this.#s.keys()){if(this.#s.size<=iB)break;
this.#s.delete(s)}return o.subarray((e-this.#t[n])*v)}#d(){if(this.#o===0)return;const e=nB(this.#r.subarray(0,this.#o),
{params:{[tB.ZSTD_c_compressionLevel]:1}});this.#n+=e.length;if(this.#n>Pf)throw be(`The image's directories have more t\
han ${Pf} bytes of headers.`);this.#e.push(Buffer.from(e));this.#t.push(this.#i);this.#i+=this.#o/v;this.#o=0;if(this.#r.
length>Ba)this.#r=void 0}};function Mw(t){const{parent:e,dead:n,touched:r,extra:i,kind:o,count:s}=t;const a=new Uint8Array(s);const d=new Uint16Array(
s);a[J]=1;d[J]=i[J];for(let c=1;c<s;c++){const u=e[c];const f=d[u];if(a[u]===0||n[c]===1||r[c]<f)continue;a[c]=1;if(o[c]===
B.directory)d[c]=Math.max(f,i[c])}return a}function Fr(t,e,n){const{parent:r,kind:i,inode:o,count:s}=t;const a=n===J?e:new Uint8Array(
s);if(n!==J)a[n]=1;const d=new Int32Array(s).fill(L);for(let c=n;c<s;c++){if(e[c]===0)continue;if(n!==J&&c>n&&a[r[c]]===
1)a[c]=1;if(a[c]===0||i[c]===B.directory)continue;const u=o[c];if(d[u]===L)d[u]=c}return{top:n,isSelected:a,carrier:d}}async function Ff(t,e){for(const{descriptor:o}of t)aB(o.mediaType,o.digest);if(t.length>Sf)throw be(`The image has ${t.length}\
 layers, but at most ${Sf} are read.`);const n=new Af(t,e);const r=t.reduce((o,{descriptor:s})=>o+s.sizeBytes,0);const i={
title:"Read the layers",doneBytes:()=>n.packedBytes,totalBytes:()=>r};return W(e.log,i,n.run())}var Af=class{#e;#t;#n=new Ca;#r=new Ra;#i=new _a(
this.#n,this.#r);#o=[];#s=[];#a=[];#d=[];#c=0;#u=0;#f;constructor(e,n){this.#e=e;this.#t=n}get packedBytes(){return this.#c+
(this.#f?.packedBytes??0)}async run(){for(const n of this.#e)await this.#l(n);const{notice:e}=this.#i.attributes;return{
layers:this.#e,layerBytes:this.#o,unpackedBytes:this.#o.reduce((n,r)=>n+r,0),tarBytes:this.#u,layerTarBytes:this.#s,firstNodes:this.#a,
notices:e===void 0?this.#d:[...this.#d,e],tree:this.#n,heads:this.#r,living:Mw(this.#n)}}async#l(e){const{signal:n,touch:r}=this.#t;
const i=ka(e,{checksDiffId:true,signal:n});this.#f=i;this.#a.push(this.#n.count);this.#i.beginLayer();const o=new Ht({begin:(s,a,d)=>{
this.#i.apply(s,a,d);return Qn},emit:()=>{}},{dropsGlobals:true,ignoresTrailer:true});for await(const s of i.chunks){n.throwIfAborted();
o.consume(s);this.#m(i);r?.()}if(!o.isBetweenEntries)throw Aw(e.descriptor.digest);this.#p(e,i.packing);this.#o.push(this.#i.
endLayer());this.#c+=i.packedBytes;this.#u+=i.tarBytes;this.#s.push(i.tarBytes);this.#f=void 0}#m(e){const n=this.#u+e.tarBytes;
if(oB(n,this.packedBytes))throw be(`The image's layers unpack to more than ${If} bytes and to more than ${Cf} times thei\
r size.`)}#p({descriptor:e},n){const r=sB(e.mediaType);if(r===void 0||n===void 0||r===n)return;const i=o=>o==="none"?"no\
t packed":`packed with ${o}`;this.#d.push(`The media type of the layer ${e.digest} says that it is ${i(r)}, but it is ${i(
n)}, so it was read as that.`)}};function oB(t,e){return t>If&&t>Cf*e}function sB(t){if(/[.+]gzip$/.test(t))return"gzip";
if(/[.+]zstd$/.test(t))return"zstd";return t==="application/vnd.oci.image.layer.v1.tar"?"none":void 0}function aB(t,e){const n=(r,i)=>{
throw new m("UNSUPPORTED_IMAGE",`The layer ${e} ${r}.`,{hint:i})};if(/nondistributable|foreign/.test(t))n("is not in the\
 image, but has to be fetched from elsewhere (a foreign or non-distributable layer)","Windows images have such layers. B\
uild the image on a base without them.");if(/\+encrypted$/.test(t))n("is encrypted",'Decrypt the image first, with "skop\
eo copy --decryption-key".')}var Uw=2**24;function Hw(t){const{tree:e,layerTarBytes:n}=t;const r=dB(t);const i=[];for(const[o,s]of cB(t).entries()){let a;
let d=0;const c=u=>{if(a!==void 0)i.push({layer:o,startBytes:a,endBytes:u});a=void 0};for(const u of s){const f=e.place[u];
if(f===0)continue;const l=(f-1)*v;const p=e.ordinal[u];if(p!==d||!r(u))c(l);if(r(u))a??=l;d=p+1}c(n[o]??0)}return i}function dB({
tree:t,living:e,firstNodes:n}){const{kind:r,inode:i,layer:o}=t;const{carrier:s}=Fr(t,e,J);return a=>{if(e[a]===0)return false;
if(r[a]===B.directory)return a>=(n[o[a]-1]??0);const d=i[a];return s[d]===a===(d===a)}}function cB({tree:t,layers:e}){const n=e.
map(()=>[]);for(let r=1;r<t.count;r++)n[t.layer[r]-1]?.push(t.ordinal[r]*Uw+r);return n.map(r=>Array.from(Float64Array.from(
r).sort(),i=>i%Uw))}var fB=8*1024*1024;var lB=4*1024*1024;var Aa=class extends Error{};function jw(t){const{tree:e,living:n}=t;const r=(o,s,a)=>uB.
from(mB(Rw(t,o,s,a),a),{objectMode:false,highWaterMark:fB,signal:s});const i=async(o,s)=>{const a=zw(t,o);if(a===L)throw new Aa(
`there is no ${o.toString()} in the layers`);return r(Fr(e,n,a),s)};return{way:"layers",unseenTimes:[],isReproducible:true,
decide:()=>"keep",open:async o=>r(Fr(e,n,J),o),layers:{blobs:t.layers,keptRuns:()=>Hw(t),open:async(o,s)=>r(Fr(e,n,J),o,
s)},openPath:i,isNotFound:o=>o instanceof Aa,lookAt:async(o,s)=>{const a=Buffer.from(o);const d=zw(t,a);if(d===L)return void 0;
return pB(t,d)??Rr(await i(a,s),lB)},close:async()=>{}}}async function*mB(t,e){yield*t;e?.add(gi.length,void 0);yield gi}
function pB(t,e){const{tree:n}=t;const r=n.kind[e];if(r!==B.directory&&(r!==B.symlink||n.inode[e]!==e))return void 0;const i=n.
parent[e];const o=i>J?n.pathBytes[i]+1:0;const{header:s,extensions:a}=vf(t,e,o);const d=r===B.directory?"5":"2";const c=Ut(
s);return{typeFlag:d,mtimeSeconds:c,header:s,extensions:a,data:Buffer.alloc(0)}}function zw({tree:t,living:e},n){let r=0;
let i=J;let o=n;while(o.length>0){const s=o.indexOf(De);const a=s===-1?o.length:s;const d=o.subarray(0,a);o=o.subarray(Math.
min(a+1,o.length));const c=d.toString("latin1");if(c===""||c===".")continue;if(c===".."){i=Math.max(J,t.parent[i]);continue}
if(t.kind[i]!==B.directory)return L;const u=t.find(i,d,0,d.length);if(u===L||e[u]===0)return L;if(t.kind[u]!==B.symlink||
o.length===0){i=u;continue}if(++r>Ta)return L;const f=t.targetOf(t.inode[u]);if(f[0]===De)i=J;o=Buffer.concat([f,Buffer.
from("/"),o])}return i}function Nr(t,e,n){const{json:r}=t.config;const i=y(r,"config");const o=y(i,"Volumes");const s=new Nf(t,e,n);return{reference:e.
reference,id:t.manifest.digest,ofContainer:void 0,platform:t.platform,diffIds:t.layers.map(({diffId:a})=>a),layerCount:t.
layers.length,volumes:k(o)?Object.keys(o).filter(a=>!a.includes("\0")):[],shownConfig:k(i)?i:{},knownBytes:void 0,isExact:true,
notices:[],readConfig:async()=>({json:r,digest:t.config.descriptor.digest,packedLayers:t.layers.map(({descriptor:a})=>a),
annotations:t.annotations,missing:void 0}),openReader:()=>s.openReader(),measure:()=>s.measure()}}var Nf=class{#e;#t;#n;#r;#i;#o=0;constructor(e,n,r){
this.#e=e;this.#t=n;this.#n=r}async openReader(){this.#o++;const e=hB(async()=>{if(--this.#o>0)return;this.#r=void 0;await this.#t.
release?.(this.#e)});try{return{...jw(await this.#s()),close:e}}catch(n){await e();throw n}}async measure(){if(this.#i===
void 0)await this.#s();if(this.#i===void 0)throw new Error("the layers have no size");return this.#i}#s(){this.#r??=this.#a().
catch(e=>{this.#r=void 0;throw e});return this.#r}async#a(){const{layers:e,config:n}=this.#e;const r=await Ff(e,this.#n);
if(this.#i===void 0)for(const i of r.notices)this.#n.log.notice(i);this.#i={bytes:r.unpackedBytes,packedBytes:e.reduce((i,{
descriptor:o})=>i+o.sizeBytes,0),history:gB(n.json,r.layerBytes)};return r}};function hB(t){let e;return()=>{e??=t();return e}}
function gB(t,e){const n=us(t);const r=y(t,"history");const i=n?.filter(s=>s).length;if(n===void 0||i!==e.length||!Array.
isArray(r))return void 0;const o=[...e];return n.map((s,a)=>({command:w(r[a],"created_by")??w(r[a],"comment")??"",bytes:s?
o.shift()??0:0,hasLayer:s}))}function Fa(t,e,n){const r=Ge(n);if(r.os!=="linux"){throw new m("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image,\
 but ${JSON.stringify(t)} is for ${r.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this \
way."})}if(!Oo(r)){throw new m("UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(t)} has an invalid platform\
: ${JSON.stringify(r)}.`,{hint:"Do not trust this image: no builder writes such a config."})}const i=y(n,"Config","Volum\
es");const o=w(e,"Id")??"";if(o==="")throw $f(t);const s=bt(n);const a=hi(e)??hi(n)??false;return{reference:t,image:void 0,
names:Ko(e),id:o,platform:r,diffIds:s,isIndex:a,isDefaultPlatform:!a||JSON.stringify(s)===JSON.stringify(bt(e)),volumes:k(
i)?Object.keys(i).filter(d=>!d.includes("\0")):[],inspect:n}}function $f(t){return new m("ENGINE_FAILED",`The engine des\
cribes ${JSON.stringify(t)} without an ID, a platform or layers.`,{hint:'Remove the image ("docker rmi") and pull or bui\
ld it again.'})}async function Jw(t,e,n,r){const{log:i}=t;const o={reference:e,id:n,isIndex:r!==void 0,platform:r??t.platform,volumes:[]};
const s=await yB(t,o);if(s===void 0)return void 0;const a=r??s.platform;const d={imageId:n,manifest:s,likely:r??t.platform};
if(t.canInspectPlatform&&a!==void 0){const c=await te(t,n,a);if(c!==void 0&&qo(c)&&Y(Ge(c),a))return c}for(const{place:c,
open:u}of fr(t,o)){try{const f=await u(l=>wB(l,d,r!==void 0));if(f!==void 0)return f}catch(f){if(!(f instanceof fe))throw f;
i.debug(`no config blob ${c}: ${D(f)}`)}}throw DB(t,e,a)}async function yB(t,e){let n;try{n=await H(t,{source:e})}catch(r){
if(r instanceof m&&mi(r.message))return void 0;throw r}try{return Lf(await Be(t,n))}finally{await j(t,n)}}function Lf(t){
const e=y(t,"ImageManifestDescriptor");const n=y(e,"platform");const r=w(n,"architecture")??"";const i=y(e,"size");return{
digest:w(e,"digest"),sizeBytes:typeof i==="number"?i:void 0,platform:r===""?void 0:_e({os:w(n,"os")??"linux",architecture:r,
variant:w(n,"variant")})}}async function wB(t,{imageId:e,manifest:{digest:n,sizeBytes:r},likely:i},o){const s=n===void 0?
{digest:e}:{digest:n,sizeBytes:r};let a;for await(const{configText:d,isInIndex:c}of ur(s,t.text,i)){const u=A(d);if(!k(u))
continue;const f=bB(u,c);if(n!==void 0||Y(Ge(u),i))return f;a??=f}return o?void 0:a}function bB(t,e){const{os:n,architecture:r,
variant:i}=Ge(t);const o={Created:t["created"],Author:t["author"],Os:n,Architecture:r,Variant:i,OsVersion:t["os.version"],
Config:t["config"]};return{...Object.fromEntries(Object.entries(o).filter(([,s])=>s!==void 0)),RootFS:{Type:"layers",Layers:cs(
t)},...e?{Descriptor:{mediaType:ke.index}}:{}}}function DB(t,e,n){const r=n===void 0?"":` for ${C(n)}`;return new m("UNS\
UPPORTED_IMAGE",`docker-flatten needs to know the layers of ${JSON.stringify(e)}${r}, but Docker ${t.version} shows neit\
her the layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or remove \
this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function Zi(t,e,n){const{log:r,signal:i}=t;r.info(`Pulling ${e}`);const o=n===void 0?[]:["--platform",n];const s=await W(
r,{title:"Pull"},t.docker.stream(["pull","--quiet",...o,e],f=>r.debug(f.trimEnd()),i,true));if(s.exitCode===0)return;const a=s.
stderr.trim().slice(-2e3);const d=`Pulling ${JSON.stringify(e)} failed`;const c=Po(a,d);if(c!==void 0)throw c;if(/no match(?:ing manifest)? for|does not match the specified platform/i.
test(a)){throw new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(e)} is needed for ${n??"the engine's platform"}, bu\
t its registry does not have that platform: ${a}`,{hint:"Select a platform that the image has, or a tag for this platfor\
m."})}if(/manifest unknown|not found|does not exist|pull access denied/i.test(a)){throw new m("IMAGE_NOT_FOUND",`The ima\
ge ${JSON.stringify(e)} was not found locally, and its registry does not have it or denied access: ${a}`,{hint:'Check th\
e name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load \
it into the engine ("load: true").'})}const u=/toomanyrequests|rate limit/i.test(a);throw new m("PULL_FAILED",`${d}: ${a}`,
{hint:u?"Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.":`C\
heck whether the registry is reachable, and run again. ${E("pull","never")} uses only images that the engine has.`})}async function Na(t,e){const{image:n,platform:r,pull:i}=e;const o=await te(t,n.text);if(o===void 0){if(i==="never"||Lt(n.
text))throw Mf(n.text,i);return{...await EB(t,e),image:n}}const s=await $r(t,n.text,o,r);if(s===void 0){const a=await $r(
t,n.text,o,void 0);const d=i!=="never"&&!Lt(n.text);throw Ww(n.text,a?.platform,r,d)}if(i!=="always"||Lt(n.text))return{
...s,image:n};return{...await xB(t,n,s,r),image:n}}async function EB(t,e){const{image:n,platform:r,pull:i,defaultPlatform:o}=e;
const s=r===void 0?o:C(r);if(r===void 0&&s!==void 0)t.log.info(`Pulling the platform ${s}, as DOCKER_DEFAULT_PLATFORM sa\
ys`);await Zi(t,n.text,s);const a=await te(t,n.text);if(a===void 0)throw Mf(n.text,i);const d=r??SB(o);const c=await $r(
t,n.text,a,d)??(r===void 0?await $r(t,n.text,a,void 0):void 0);if(c!==void 0)return c;const u=await $r(t,n.text,a,void 0);
throw Ww(n.text,u?.platform,r,false)}async function xB(t,e,n,r){const{os:i,architecture:o}=_e(n.platform);const s=i===""||
o===""?void 0:C(n.platform);await Zi(t,e.text,s);const a=await mt(t,e.text,n.platform)??await mt(t,e.text,void 0);if(a===
void 0)throw Mf(e.text,"always");const d=_e(a.platform);const c=r===void 0?d.os===i&&d.architecture===o:Y(d,r);if(c)return a;
if(e.digest===void 0)await t.docker.run(["tag",n.id,e.text]);throw new m("PLATFORM_MISMATCH",`The engine has the image ${JSON.
stringify(e.text)} for ${C(n.platform)}, but the registry returned it for ${C(d)}. The tag was restored.`,{hint:`Leave ${E(
"pull")} out to flatten the image that the engine has, or use a tag for this platform.`})}function SB(t){try{return t===
void 0?void 0:vo(t)}catch{return void 0}}async function mt(t,e,n){const r=await te(t,e);return r===void 0?void 0:$r(t,e,
r,n)}async function $r(t,e,n,r){const i=qo(n);if(i&&(r===void 0||Y(Ge(n),r)))return Fa(e,n,n);const o=!t.store.holdsIndexes||
hi(n)===false;if(i&&o)return void 0;const s=w(n,"Id");if(s===void 0||!t.store.holdsIndexes)throw $f(e);if(t.canInspectPlatform&&
r!==void 0){const c=await te(t,e,r);if(c!==void 0&&Y(Ge(c),r))return Fa(e,n,c)}const a=await Jw(t,e,s,r);if(a===void 0)return void 0;
const d=r===void 0||Y(Ge(a),r);return d?Fa(e,n,a):void 0}function Ww(t,e,n,r){const i=n===void 0?"another platform":C(n);
const o=e===void 0?"another one":C(e);return new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is needed for ${i}\
, but the engine has it for ${o}.${r?" A pull would move the tag away from that image.":""}`,{hint:r?`Pull it yourself (\
"docker pull --platform ${i} ${t}") if the tag may move, or select the platform ${o}.`:"Pull or build that platform firs\
t, or select one that the image has."})}function Mf(t,e){const n=e==="never"?`, and pulling is disabled (${E("pull")} is\
 never)`:"";return new m("IMAGE_NOT_FOUND",`The image ${JSON.stringify(t)} is not in the engine${n}.`,{hint:'Check the n\
ame and tag with "docker images", and build or pull it first.'})}var kB=/^(?:https?|ftp|no|all)_proxy$/i;function Uf(t,e,n){const r=new Set(t);const i=a=>{const d=$a(a);if(!kB.test(d)||
n.includes(a))return false;return e.includes(a)||r.has(PB(d)+a.slice(d.length))};const o=t.filter(i).map($a);const s=t.flatMap(
a=>i(a)?n.filter(d=>$a(d)===$a(a)):[a]);return{env:s,removed:o}}function $a(t){return t.split("=")[0]??""}function PB(t){
return t===t.toUpperCase()?t.toLowerCase():t.toUpperCase()}var TB=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"];var IB=["ExposedPorts","Volumes","Labels"];var CB=["H\
ealthcheck","StopTimeout"];function Yw(t,e,n){const r=y(t,"config");const i={...k(r)?r:{}};const o=Hf(i["Env"]);const s=Hf(
n["Env"]);const{env:a,removed:d}=Uf(Hf(e["Env"]),s,o);const c={...e,Env:a};const u={...n,Env:Uf(s,s,o).env};for(const f of TB){
if(Qi(c[f],u[f])||Qi(c[f],i[f]))continue;if(eo(c[f]))delete i[f];else i[f]=c[f]}for(const f of IB){const l=OB(i[f],e[f],
n[f]);if(l===void 0)continue;if(eo(l))delete i[f];else i[f]=l}for(const f of CB){const l=e[f];if(!eo(l)&&!Qi(l,n[f])&&!Qi(
l,i[f]))i[f]=l}return{config:{...t,config:i},proxies:d}}function OB(t,e,n){const[r,i,o]=[t,e,n].map(c=>k(c)?c:{});const s=Object.
entries(i).filter(([c,u])=>!Gw(o,c,u)&&!Gw(r,c,u));const a=Object.keys(o).filter(c=>!Object.hasOwn(i,c)&&Object.hasOwn(r,
c));if(s.length===0&&a.length===0)return void 0;const d=Object.entries(r).filter(([c])=>!a.includes(c));return Object.fromEntries(
[...d,...s])}function Gw(t,e,n){return Object.hasOwn(t,e)&&Qi(t[e],n)}function Hf(t){return R(t)?t:[]}function Qi(t,e){return JSON.
stringify(Vw(t))===JSON.stringify(Vw(e))}function Vw(t){const e=t===void 0?void 0:JSON.parse(JSON.stringify(t));if(eo(e))
return null;if(!k(e))return e;return Object.fromEntries(Object.entries(e).filter(([,n])=>n===""||k(n)||n!==0&&!eo(n)).sort(
([n],[r])=>n<r?-1:1))}function eo(t){if(t===void 0||t===null||t==="")return true;if(Array.isArray(t))return t.length===0;
return k(t)&&Object.keys(t).length===0}async function qw(t,e,n){const r=ym(t.runId,n.id);const i=await H(t,{source:e,name:r});const o=await t.docker.try(["paus\
e",n.id]);if(o.exitCode!==0&&!/is not running/i.test(o.stderr))throw vB(e.reference,ee(["pause",n.id],o));let s;return()=>{
s??=Uo(t.docker,n.id).then(()=>j(t,i));return s}}function vB(t,e){if(e.code==="NO_ENGINE")return e;return new m("DOCKER_\
FAILED",`Cannot pause the running container ${JSON.stringify(t)} while it is read: ${e.message}`,{hint:`Use ${E("pause",
"false")} to read it while it runs (files that change meanwhile may be inconsistent), or stop it first ("docker stop").`,
cause:e})}function Kw(t,e){return new m(e.code,`The container ${JSON.stringify(t)} changed while it was read, because it\
 was running and not paused: ${e.message}`,{hint:`Nothing was tagged. Leave out ${E("pause","false")} so that it is paus\
ed while it is read, or stop it first ("docker stop").`,cause:e})}async function Xw(t,e,n,r){const i=["--no-trunc","--human=false","--format","{{json .}}"];const o=["history",...i,...rt(
r)];const s=await t.docker.run([...o,e]);const a=s.split("\n").filter(d=>d!=="").map(d=>{const c=A(d);return{command:w(c,
"CreatedBy")||(w(c,"Comment")??""),bytes:Number(y(c,"Size")??Number.NaN)}});if(a.length<n||!a.every(({bytes:d})=>d>=0)){
throw new m("ENGINE_FAILED",`The engine returned ${a.length} sizes (${a.map(({bytes:d})=>d).join(", ")}) for the image ${JSON.
stringify(e)}, which has ${ve(n)}.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'})}return a.reverse()}
async function Zw(t,e,n){return Qw(await Xw(t,e,n))}function Qw(t){return t.reduce((e,{bytes:n})=>e+n,0)}async function eb(t,e,n){
const r=e.diffIds.length;const i=us(n);const o=!e.isDefaultPlatform&&!t.knowsPlatformOption;const s=o?false:i===void 0?await _B(
t,e):i.filter(u=>u).length===r;if(!s)return{bytes:await BB(t,e),history:void 0};const a=await Xw(t,e.id,r,nb(t,e));const d=i?.
length===a.length;const c=a.map((u,f)=>({...u,hasLayer:d?i[f]===true:u.bytes>0}));return{bytes:Qw(a),history:c}}async function tb(t,e,n){
const{rootFs:r}=await rb(t,e.id);const i=Math.max(0,r-n.bytes);const o={command:`container ${e.name}`,bytes:i,hasLayer:true};
return{bytes:r,history:n.history&&[...n.history,o]}}async function _B(t,e){const n=["history","--quiet","--no-trunc",...rt(
nb(t,e))];const r=await t.docker.run([...n,e.id]);return r.split("\n").filter(i=>i!=="").length>=e.diffIds.length}function nb(t,e){
return e.isIndex&&t.knowsPlatformOption?e.platform:void 0}async function BB(t,e){const n=await H(t,{source:e});try{const{
rootFs:r,own:i}=await rb(t,n);return Math.max(0,r-i)}finally{await j(t,n)}}async function rb(t,e){const n=await Be(t,e,[
"--size"]);const r=y(n,"SizeRootFs");const i=y(n,"SizeRw")??0;if(typeof r!=="number"||typeof i!=="number")throw new m("E\
NGINE_FAILED",`The engine returned no size for the container ${e}.`,{hint:K});return{rootFs:r,own:i}}function Ma(t,e){return n=>{const r=t(n);if(r==="drop")return r;const i=r==="keep"?void 0:r;const o=i?.head??n;const{mtimeSeconds:s}=ae(
o);const a=e(s);const d=i?.before?.map(u=>({...u,...La(u,e)}));const c=d===void 0?{}:{before:d};if(d===void 0&&(a===s||Number.
isNaN(a)))return r;return{...i,...c,head:La(o,e)}}}function La(t,e){const{mtimeSeconds:n}=ae(t);const r=e(n);return r===
n||Number.isNaN(r)?t:zf(t,r)}function zf(t,e){return{extensions:yf(t.extensions,"mtime"),header:_p(t.header,e)}}var RB=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"];var AB=512;var FB=60*60;var jf=4*1024*
1024;var NB=64*1024;var $B=10;var LB=300;async function Lr(t,{id:e}){await j(t,e)}async function Ha(t,e,n){const{log:r}=t;
const i=n.asUsed===true?void 0:t.plainRuntime;if(i!==void 0)r.debug(`the container has the runtime ${i}: the engine's de\
fault may add mounts`);const o=await ib(t,i,e,n);const s=o.exitCode!==0&&MB.test(o.stderr);if(i===void 0||!s)return o;await Lr(
t,o.container);r.warning(`The engine lacks the program of its runtime ${i}, so the command runs with the default runtime\
. Mount points that it adds are in the result.`);const a=await ib(t,void 0,e,n);return{...a,container:{...a.container,mayHaveMounts:true}}}
var MB=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;async function ib(t,e,n,r){
const{log:i,signal:o}=t;const s=await H(t,{source:n,asUsed:r.asUsed===true,...r.network===void 0?{}:{network:r.network},
options:[...e===void 0?[]:["--runtime",e],...r.user===void 0?[]:["--user",r.user],"--entrypoint",r.program,...Wf],command:r.
args});const a=r.limitSeconds??FB;const d=AbortSignal.timeout(a*1e3);const c=new Jf(i,r.shows??(u=>u));try{const u=await W(
i,{title:"Command",loggedChars:()=>c.shownChars},t.docker.stream(["start","--attach",s],(f,l)=>c[l].add(f),AbortSignal.any(
[o,d])));c.end();return{...u,container:{id:s,mayHaveMounts:false}}}catch(u){if(o.aborted)throw M(o.reason);if(!d.aborted)
throw u;throw new m("COMMAND_FAILED",`A command in a container of ${n.reference} was still running after ${a} s and was \
stopped.`,{hint:"The output above may show what it waits for. It has no input, and a network only if one is named.",cause:u})}}
var Wf=["--cap-drop","ALL","--security-opt","no-new-privileges","--pids-limit",String(AB),...RB.flatMap(t=>["--cap-add",
t])];function za(t,e=n=>n){return`${t.stdout}
${t.stderr}`.split("\n").map(n=>e(n)??"").filter(n=>n.trim()!=="").slice(-$B).map(n=>n.slice(0,LB)).join("\n")}var Ua=class{#e;#t="";constructor(e){
this.#e=e}add(e){const n=(this.#t+e).split("\n");this.#t=(n.pop()??"").slice(-NB);for(const r of n)this.#e(r)}end(){if(this.#t!==
"")this.#e(this.#t);this.#t=""}};var Jf=class{stdout=new Ua(e=>this.#r(e));stderr=new Ua(e=>this.#r(e));#e;#t;#n=jf;constructor(e,n){
this.#e=e;this.#t=n}get shownChars(){return jf-this.#n}end(){this.stdout.end();this.stderr.end()}#r(e){const n=this.#t(e);
if(n===void 0||this.#n<=0)return;this.#n-=n.length+1;this.#e.untrusted(n);if(this.#n<=0)this.#e.notice(`Output beyond ${jf}\
 characters is not shown.`)}};var Gf=10;var UB=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function ob(t,e,n){const r=y(e,"HostConfig");const i=w(r,"Runtim\
e");const o=i!==void 0&&t.mayAddMounts(i);const s=y(r,"DeviceRequests");const a=(Array.isArray(s)?s:[]).flatMap(HB);if(!o&&
a.length===0)return void 0;const d=y(e,"Config","Env");const c=R(d)?d.filter(u=>UB.test(u)):[];return{by:o?`its runtime ${JSON.
stringify(i)}`:"the devices that it asks for",options:[...i===void 0?[]:["--runtime",i],...a,...c.flatMap(u=>["--env",u])],
mounts:n}}function HB(t){if(!k(t))return[];const e=t["DeviceIDs"];const n=R(e)?e:[];const r=w(t,"Driver");if(r==="cdi")return n.
flatMap(i=>["--device",i]);return["--gpus",Ze({...zB(t,n),...r?{driver:r}:{}})]}function zB(t,e){const n=y(t,"Capabiliti\
es");const r=Array.isArray(n)?n[0]:void 0;const i=t["Count"]===-1?"all":String(t["Count"]??"all");return{...e.length>0?{
device:e.join(",")}:{count:i},...R(r)?{capabilities:r.join(",")}:{}}}async function sb(t,e,{by:n,options:r,mounts:i}){const{
log:o,signal:s}=t;const a=await jB(t,e,r).catch(c=>{if(s.aborted)throw c;o.debug(`cannot find out what starting a contai\
ner leaves in it: ${D(c)}`);return void 0});if(a===void 0)return void 0;for(const c of[...i,...e.volumes])a.delete(ab(c));
const d=[];return{begin:({name:c,typeFlag:u,sizeBytes:f},l)=>{if(l!=="drop"&&f===0&&u!=="1"&&a.has(_(c)))d.push(O(Buffer.
concat([Buffer.from("/"),WB(_(c))])))},data:()=>{},end:()=>{},logNotice:()=>{if(d.length===0)return;const c=d.length>Gf?
` and ${d.length-Gf} more`:"";o.notice(`When the container started, ${n} created empty mount points or links in it, whic\
h are in the result: ${d.slice(0,Gf).join(", ")}${c}. Use ${E("exclude")} to drop them.`)}}}async function jB(t,e,n){const{
log:r}=t;const i=[...n,...Wf,"--entrypoint",He()];const o=await H(t,{source:e,options:i,command:[]});try{await t.docker.
try(["start",o]);return JB(await t.docker.run(["diff",o]))}finally{await j(t,o).catch(s=>{$o(t.runId);r.debug(`a contain\
er will only be removed at the end of the run: ${D(s)}`)})}}function JB(t){const e=t.split("\n").filter(r=>r.startsWith(
"A /")).map(r=>ab(r.slice("A ".length)));const n=new Set(e);for(const r of e)n.delete(r.slice(0,Math.max(0,r.lastIndexOf(
"/"))));return n}function ab(t){return _(Buffer.from(t))}function WB(t){return Buffer.from(t,"latin1")}var db=2;async function cb(t,e){const n=await Be(t,e);const r=(...i)=>fb(w(n,...i)??"")??Number.POSITIVE_INFINITY;return{
createdSeconds:r("Created"),startedSeconds:r("State","StartedAt"),finishedSeconds:r("State","FinishedAt")}}function ub(t){
return fb(w(t.inspect,"Created")??"")??0}function fb(t){const e=Date.parse(t);return Number.isNaN(e)||e<0?void 0:Math.floor(
e/1e3)}function lb(t,e){return n=>n>=t.createdSeconds&&n<=t.finishedSeconds+1?e:n}var Vf=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf","etc/mt\
ab"];var Mr=["dev","etc"];var to=[...Vf,...Mr];var Yf=4*1024*1024;function qf(t,e,n=[]){return r=>{const i=_(r.name);if(!t.
has(i))return"keep";const o=t.get(i);if(o===void 0)return n.includes(i)?"keep":"drop";if(Mr.includes(i))return Ut(r.header)>
e?"keep":gb(r,o.mtimeSeconds);return o.typeFlag==="5"?"keep":{head:GB(o,i),data:o.data}}}async function mb(t,e){const n=await t.
docker.run(["diff",e]);const r=n.split("\n").map(i=>/^[AC] \/(.*)$/.exec(i)?.[1]??"").filter(i=>!Vf.includes(i));return Mr.
filter(i=>r.some(o=>o.startsWith(`${i}/`)))}async function pb(t,e,n,r){const i=new Map;for(const o of to){i.set(o,await Je(
t,e,`${n}/${o}`,r))}return i}function hb(t,e,n,r){return i=>{const o=_(i.name);const s=Ut(i.header);const a=s>=t;if(Vf.includes(
o)&&a){r.debug(`left out of the export: ${o}, made with the container`);return"drop"}return Mr.includes(o)&&a&&s<=n?gb(i,
e):"keep"}}async function Je(t,e,n,r){try{return await Rr(await t.readArchive(e,n,r),Yf)}catch(i){if(Le(i,n))return void 0;
throw i}}function gb(t,e){return Ut(t.header)===e?"keep":{head:zf(t,e)}}function GB(t,e){return{extensions:t.extensions,
header:Rp(t.header,e)}}import{PassThrough as VB}from"node:stream";import{pipeline as YB}from"node:stream/promises";import{createGunzip as qB,createZstdDecompress as KB}from"node:zlib";var yb=".wh.";var XB=".wh..wh..opq";async function wb(t,e){const{openBlobs:n,packedLayers:r}=t;if(n===void 0||r===void 0)
return void 0;const i=new Map(to.map(o=>[o,void 0]));await n(async o=>{for(const s of r){const a=d=>ZB(i,s,d,e);await o.
stream(s.digest,a,s.sizeBytes)}});return i}async function ZB(t,e,n,r){const i=[];const o=new Br(Yf);const s=new G(a=>{const d=_(
a.name);QB(t,d,a.typeFlag);if(!t.has(d))return"drop";i.push(d);return o.hold(a)});await YB(n,eR(e.mediaType),s,o.sink,{signal:r});
for(const[a,d]of o.entries().entries())t.set(i[a],d)}function QB(t,e,n){const r=e.lastIndexOf("/")+1;const i=e.slice(r);
if(i===XB)Kf(t,e.slice(0,Math.max(0,r-1)));else if(i.startsWith(yb)){const o=e.slice(0,r)+i.slice(yb.length);if(t.has(o))
t.set(o,void 0);Kf(t,o)}else if(n!=="5")Kf(t,e)}function Kf(t,e){for(const n of t.keys())if(e===""||n.startsWith(`${e}/`))
t.set(n,void 0)}function eR(t){if(/[+.]gzip$/.test(t))return qB();return/[+.]zstd$/.test(t)?KB():new VB}import{posix as ja}from"node:path";import{isDeepStrictEqual as tR}from"node:util";var nR=4e3;async function bb(t,e,n,r){const{signal:i}=t;const o=oR(n).map(f=>({lower:f,dst:He()}));const s={src:n.made,dst:He()};
const a=[Ze({type:"bind",...s,readonly:""}),...o.map(({lower:f,dst:l})=>sR(f,l))];const d=a.flatMap(f=>["--mount",f]);const c=await H(
t,{source:e,options:d});const u=(f,l)=>Je(t.transport,c,`${f}/${l}`,i);try{const f=[];for(const l of r)if(await rR(o.map(
({dst:p})=>p),s.dst,p=>u(p,l)))f.push(l);return f}finally{await j(t,c)}}async function rR(t,e,n){const r=await n(e);if(r===
void 0)throw new RangeError("nothing was made where something is looked for");for(const i of t){const o=await n(i);if(o===
void 0)return false;if(!iR(o,r))return true}return false}function iR(t,e){return tR(ae(t),ae(e))&&t.data.equals(e.data)}
function oR({made:t,layers:e}){if([t,...e].some(i=>/[:,\\"\s]/.test(i)))throw new RangeError("the directory of the layer\
s has a character that an overlay cannot take");const n=[];let r=0;for(const i of e){const o=Buffer.byteLength(i)+1;if(o>
r){n.push([]);r=nR-Buffer.byteLength(`lowerdir=${t}`)}n.at(-1)?.push(i);r-=o}return n.map(i=>[...i,t].join(":"))}function sR(t,e){
const n=["type=overlay","device=overlay",`o=lowerdir=${t}`];return["type=volume",`dst=${e}`,"volume-nocopy","volume-driv\
er=local",...n.map(r=>`volume-opt=${r}`)].join(",")}var Db=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"];var aR="0,0";async function Eb(t,e,n){const{
log:r,signal:i}=t;const o=await mR(t,n);if(o===void 0)return void 0;try{return await bb(t,e,o,Db)}catch(s){if(i.aborted)
throw s;r.debug(`the layers are read one by one: ${D(s)}`)}return dR(t,e,o.layers)}async function dR(t,e,n){const r=pR(n);
if(r===void 0)return void 0;const i=He();const o=await uR(t,e,r,i);if(o===void 0)return void 0;const s=(a,d,c)=>fR(t,o,`${i}${a.
slice(r.length)}/${d}`,c);try{return await cR(n,Db,s)}finally{await j(t,o)}}async function cR(t,e,n){const r=[];for(const[
i,o]of Map.groupBy(e,ja.dirname)){let s=o.map(a=>ja.basename(a));for(const a of t){const d=await n(a,i,s);if(d===void 0)
continue;const c=u=>d.get(u)!==void 0;r.push(...s.filter(u=>c(u)&&d.get(u)!=="deleted").map(u=>`${i}/${u}`));s=s.filter(
u=>!c(u));if(s.length===0||d.get("")!=="directory")break}}return e.filter(i=>r.includes(i))}async function uR(t,e,n,r){const i=o=>{
const s=Ze({type:"bind",src:n,dst:r,readonly:"",...o});return H(t,{source:e,options:["--mount",s]})};try{return await i(
{"bind-recursive":"disabled"}).catch(o=>{if(!/bind-recursive/.test(D(o)))throw o;return i({"bind-nonrecursive":""})})}catch(o){
if(ou(o))return void 0;throw o}}async function fR(t,e,n,r){const{signal:i}=t;const o=await t.transport.readArchive(e,n,i).
catch(u=>{if(Le(u,n))return void 0;throw u});if(o===void 0)return void 0;const s=[...r].sort().at(-1)??"";const a=new Map;
const d=new AbortController;const c=new G(u=>{const[,f="",...l]=_(u.name).split("/");if(l.length===0&&(f===""||r.includes(
f)))a.set(f,lR(u));if(f>=s)d.abort();return"drop"});await vn(d.signal,o,c);return a}function lR(t){if(ae(t).device===aR)
return"deleted";return t.typeFlag==="5"?"directory":"file"}async function mR(t,e){const n=await Be(t,e);const r=w(n,"Gra\
phDriver","Data","LowerDir");const[i,...o]=r?.split(":")??[];return i===void 0||o.length===0?void 0:{made:i,layers:o}}function pR(t){
const[e,...n]=new Set(t.map(r=>ja.dirname(ja.dirname(r))));return e==="/"||n.length>0?void 0:e}var vb=po(ru(),1);import{pipeline as ER}from"node:stream";import{pipeline as hR}from"node:stream/promises";async function Bn(t,e){await hR([...t,wa()],{signal:e})}async function dn({log:t,signal:e},n,r,i){const[o]=n.slice(-1);await W(
t,Rn(o,r,i),Bn(n,e))}function Rn(t,e,n="Read"){return{title:n,doneBytes:()=>t.bytesRead,totalBytes:e,isEstimate:true}}var Sb=2**32-2;var gR=64;var yR=64;async function kb(t){const e=new Map;let n=Sb+1;let r=wR();for(let i=0;r.length>0;i++){
if(i===yR)throw new RangeError("its ranges have no end");const o=await t(r);for(const s of r){const a=o.get(s);if(a!==void 0)
e.set(s,a);else n=Math.min(n,s)}if(!e.has(0))throw new RangeError("it does not map root");r=bR(e,n)}return DR(e)}function Pb(t,e){
const n=t.find(r=>e>=r.machine&&e<r.machine+r.count);return n&&n.image+e-n.machine}function wR(){const t=Array.from({length:32},
(e,n)=>2**n);return Ja([0,...t.flatMap(e=>[e-1,e]),Sb])}function bR(t,e){const n=Ja([...t.keys()]);const r=n.flatMap((i,o)=>{
const s=n[o+1];if(s===void 0)return xb(i,e);return Tb(t,i,s)?[]:xb(i,s)});return Ja(r)}function xb(t,e){const n=Math.max(
1,Math.floor((e-t)/gR));const r=[];for(let i=t+n;i<e;i+=n)r.push(i);return r}function Tb(t,e,n){return(t.get(n)??Number.
NaN)-(t.get(e)??Number.NaN)===n-e}function DR(t){const e=[];for(const n of Ja([...t.keys()])){const r=e.at(-1);if(r!==void 0&&
Tb(t,r.image,n))e.splice(-1,1,{...r,count:n-r.image+1});else e.push({image:n,machine:t.get(n)??Number.NaN,count:1})}return e}
function Ja(t){return[...new Set(t)].sort((e,n)=>e-n)}var Xf="etc/mtab";async function _b(t,e){if(!t.mapsOwners)return t.transport;const n=await H(t,{source:e});try{const r=await Ob(
t,n,"uid");const i=await Ob(t,n,"gid");return new Zf(t.transport,{users:r,groups:i})}finally{await j(t,n)}}var Zf=class{#e;#t;constructor(e,n){
this.#e=e;this.#t=n}async readArchive(e,n,r){const i=await this.#e.readArchive(e,n,r);return Ib(i,new G(o=>xR(o,this.#t)))}async exportContainer(e,n){
const r=await Je(this,e,`/${Xf}`,n);const i=await this.#e.exportContainer(e,n);if(r===void 0)return i;const{extensions:o,
header:s}=Te(r,Q(Xf));let a=false;const d=u=>{a||=_(u.name)===Xf;return"keep"};const c=async function*(){if(!a)yield Buffer.
concat([...o,s,r.data])};return Ib(i,new G(d,void 0,{appendix:c}))}};function Ib(t,e){ER(t,e,()=>{});return e}function xR(t,{
users:e,groups:n}){const{uid:r,gid:i}=ae(t);const o=Cb(e,r,t);const s=Cb(n,i,t);if(o===r&&s===i)return"keep";return{head:Dw(
t,o,s)}}function Cb(t,e,{name:n}){const r=Pb(t,e);if(r!==void 0)return r;if(e===0)return 0;throw new m("UNSUPPORTED_ENGI\
NE",`docker-flatten cannot map the owner of ${O(n)}: it belongs to ${e} on the engine's machine, which is outside the ra\
nge of userns-remap.`,{hint:"Find out what changed the file outside of its container, or use an engine without userns-re\
map."})}async function Ob(t,e,n){try{return await kb(r=>SR(t,e,n,r))}catch(r){if(!(r instanceof RangeError))throw r;throw new m(
"ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-remap): ${D(r)}.`,{hint:`Define a range for the "us\
erns-remap" user in /etc/subuid and /etc/subgid on the engine's machine, and restart the engine.`,cause:r})}}async function SR(t,e,n,r){
const{signal:i}=t;const o=He().slice(1);const s=(0,vb.pack)();s.entry({name:o,type:"directory",mode:448});for(const d of r)
s.entry({name:`${o}/${d}`,pax:{[n]:String(d)}},"");s.finalize();await t.transport.writeArchive(e,s,i).catch(d=>{if(!/cannot be mapped/i.
test(D(d)))throw d});const a=await kR(t,e,`/${o}`);return new Map([...a].flatMap(([d,c])=>/^[0-9]+$/.test(d)?[[Number(d),
c[n]]]:[]))}async function kR(t,e,n){const{signal:r}=t;const i=new Map;const o=new G(a=>{const d=_(a.name);i.set(d.slice(
d.lastIndexOf("/")+1),ae(a));return"drop"});const s=await t.transport.readArchive(e,n,r);await Bn([s,o],r);return i}import{Readable as PR}from"node:stream";var TR=["lastlog","faillog","tallylog","btmp","wtmp"];var Qf="var/log";var IR=1024**3;async function Wa(t,{id:e,mountPath:n},r,i){
const o=d=>CR(t,e,`${n}/${d}`,i);if((await o("var"))?.typeFlag!=="5")return[];const s=await o(Qf);if(s?.typeFlag!=="5")return[];
const a=[];for(const d of TR){const c=`${Qf}/${d}`;const u=await o(c);if(u?.typeFlag==="0"&&u.sizeBytes>=IR&&await r(c))
a.push({path:c,entry:u,parent:s})}return a}async function el(t,e,n,r){const i=n.flatMap(({path:s,entry:a,parent:d})=>[Te(
d,Q(`${Qf}/`)),Da(Te(a,Q(s)))].flatMap(({extensions:c,header:u})=>[...c,u]));const o=Buffer.concat([...i,Buffer.alloc(2*
v)]);await t.writeArchive(e,PR.from([o]),r)}async function CR(t,e,n,r){try{return await ww(await t.readArchive(e,n,r))}catch(i){
if(Le(i,n))return void 0;throw i}}function Bb(t,e,n,r){const{session:i,source:o,files:s}=e;const{log:a}=i;return async(d,c)=>{const u=await Wa(s,n,d,c);if(u.
length===0)return t;const f=await H(i,{source:o});try{await el(i.transport,f,u,c);const{way:l,open:p,decide:h}=await r(f);
const g=async()=>{await Promise.all([t.close(),j(i,f)])};return{...t,way:l,open:p,decide:h,sizeInImage:Ab(u,a),close:g}}catch(l){
await j(i,f).catch(()=>{});if(c.aborted)throw l;a.debug(`huge logs are read with all of their zeros: ${D(l)}`);return{...t,
isReproducible:false}}}}function Rb(t,e,n){const{session:r,files:i}=e;const{log:o}=r;const s={id:n,mountPath:""};return async(a,d)=>{
const c=await Wa(i,s,a,d);if(c.length===0)return t;try{await el(r.transport,n,c,d)}catch(u){const f=await Wa(i,s,a,d);if(f.
length<c.length)throw u;o.debug(`huge logs are read with all of their zeros: ${D(u)}`);return{...t,isReproducible:false}}
return{...t,sizeInImage:Ab(c,o)}}}function Ab(t,e){const n=new Map(t.map(({path:r,entry:i})=>[r,i.sizeBytes]));e.debug(`\
not read, since nothing of it is kept: ${[...n.keys()].join(", ")}`);return r=>n.get(r)}var OR="1.52";var vR=20;var _R=2;async function Fb(t,e){const{log:n}=t;const r=t.serverApiVersion===OR?await BR(t,e.id):
e.id;for(let i=1;i<=_R;i++){const o=He();const s=Ze({type:"image",src:r,dst:o});try{const a=await H(t,{source:e,options:[
"--mount",s]});return{id:a,mountPath:o}}catch(a){if(!FR(a))throw a;n.debug(`the engine does not mount the image: ${D(a)}`)}}
n.debug("so a container is exported");return void 0}async function BR(t,e){const n=e.replace(/^sha256:/,"").slice(0,vR);
const r=await te(t,n).catch(()=>void 0);return r?.["Id"]===e?n:e}var RR=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i;
var AR=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function FR(t){return t instanceof m&&AR.includes(t.code)&&
!RR.test(t.message)}import{posix as Nb}from"node:path";async function $b(t,e,n,r){const{signal:i}=t;const o=NR(n);const s=async({id:d,mountPath:c})=>$R(o,async u=>{const f=`${c}\
/${Buffer.from(u,"latin1")}`;return await Je(e,d,f,i)!==void 0});let a=new Set;if(o.length>0&&r!==void 0)a=await s(r);else if(o.
length>0){const d=await H(t,{source:n});try{a=await s({id:d,mountPath:""})}finally{await j(t,d)}}return d=>a.has(_(d.name))?
"drop":void 0}function NR({volumes:t}){const e=new Set;for(const n of t){const r=_(Buffer.from(Nb.normalize(n))).split("\
/");for(let i=1;i<=r.length;i++)e.add(r.slice(0,i).join("/"))}e.delete("");return[...e]}async function $R(t,e){const n=new Set;
for(const r of t)if(n.has(Nb.dirname(r))||!await e(r))n.add(r);return n}var Mb=Buffer.from("/");async function no(t,e,n,r){const{log:i,signal:o}=t;const s=t.canMountImages&&e.isDefaultPlatform;
const a=s?await Fb(t,e):void 0;const d=s&&a===void 0;const c=await _b(t,e);let u=false;const f=t.store.keepsPacked&&(a===
void 0||await HR(c,a,o));const l=f?await wb(await n(),o).catch(b=>{if(!(b instanceof fe))throw b;i.debug(`the layers can\
not be read one by one: ${D(b)}`);u=true;return void 0}):void 0;const p={session:t,source:e,files:c,viewer:a,fromLayers:l,
areLayersHidden:u};if(a!==void 0&&r===void 0){const b=l&&qf(l,Infinity);const x=zR(p,a,b);const S=I=>Lb(p,I,void 0,false);
return{...x,sparingZeros:Bb(x,p,a,S)}}const h=r?.id??await H(t,{source:e});const g=await Lb(p,h,r,d);return r?.isOwn===false?
g:{...g,sparingZeros:Rb(g,p,h)}}async function Lb(t,e,n,r){const{session:i,source:o,files:s,viewer:a,fromLayers:d,areLayersHidden:c}=t;
const{log:u,signal:f}=i;const l=[a?.id,n?.isOwn===false?void 0:e].filter(Z=>Z!==void 0);const p=a===void 0&&d===void 0;if(p)
await UR(i,o,e);const h=await cb(i,e);const g=ub(o);const b=n?.isOwn===false?Math.min(h.createdSeconds+db,h.startedSeconds):
Infinity;const x=d??(a&&await pb(s,a.id,a.mountPath,f));const S=n===void 0?[]:await mb(i,n.id);const I=x===void 0?hb(h.createdSeconds,
g,b,u):qf(x,b,S);const z=n?.isOwn===true?await $b(i,s,o,a):void 0;const re=n?.added===void 0?void 0:await sb(i,o,n.added);
const me=Z=>Ub(Z)??z?.(Z)??I(Z);return{way:"export",isReproducible:!c&&!r&&n?.mayHaveMounts!==true,unseenTimes:p?Mr:[],...p?
{unseenPaths:to}:{},open:Z=>s.exportContainer(e,Z),openPath:(Z,xe)=>s.readArchive(e,Buffer.concat([Mb,Z]),xe),isNotFound:(Z,xe)=>Le(
Z,`/${xe}`),lookAt:(Z,xe)=>Je(s,e,`/${Z}`,xe),...n?.isOwn===true?{lookAtImage:MR(t,l)}:{},observer:re,decide:n?.isOwn===
true?Ma(me,lb(h,g)):me,close:async()=>{re?.logNotice();await LR(i,l)}}}async function LR(t,e){const n=await Promise.allSettled(
e.map(r=>j(t,r)));for(const r of n)if(r.status==="rejected")throw r.reason}function MR({session:t,source:e,files:n,viewer:r},i){
let o;return async(s,a)=>{if(r!==void 0)return Je(n,r.id,`${r.mountPath}/${s}`,a);o??=H(t,{source:e});const d=await o;if(!i.
includes(d))i.push(d);return Je(n,d,`/${s}`,a)}}async function UR(t,e,n){const{log:r,signal:i}=t;if(t.store.keepsPacked){
r.warning(`Docker ${t.version} shows the image for ${C(e.platform)} only through a container and hides its layers. If th\
e image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`);return}const o=await Eb(
t,e,n).catch(s=>{if(i.aborted)throw s;r.debug(`the layers' directories cannot be read: ${D(s)}`);return void 0});if(o!==
void 0&&o.length>0)r.warning(`Docker ${t.version} hides files of the image, which are therefore not in the result: ${o.map(
s=>`/${s}`).join(", ")}. ${t.canMountImages?"An engine that mounts images keeps them":"Docker 28 and newer keep them"}.`)}
async function HR(t,e,n){const r=`${e.mountPath}/.dockerenv`;return await Je(t,e.id,r,n)!==void 0}function zR({session:t,
files:e,areLayersHidden:n},r,i){return{way:"image mount",isReproducible:!n,unseenTimes:[],open:o=>e.readArchive(r.id,`${r.
mountPath}/.`,o),openPath:(o,s)=>e.readArchive(r.id,Buffer.concat([Buffer.from(r.mountPath),Mb,o]),s),isNotFound:(o,s)=>Le(
o,`${r.mountPath}/${s}`),lookAt:(o,s)=>Je(e,r.id,`${r.mountPath}/${o}`,s),decide:o=>Ub(o)??(jR(o.name)?"drop":i?.(o)??"k\
eep"),close:()=>j(t,r.id)}}function jR(t){return(t.length===1||t.length===2&&t[1]===47)&&t[0]===46}function Ub(t){const{
name:e}=t;const n=e.at(-1)===47?e.length-1:e.length;const r=e.lastIndexOf(47,n-1)+1;if(e[r]!==46||e[r+1]!==119||e[r+2]!==
104||e[r+3]!==46)return void 0;throw new m("WHITEOUT_NAME",`The image contains a file named ${O(e)}, but a layer cannot \
contain a name that starts with ".wh.": the engine would read it as a whiteout, which marks a deletion.`,{hint:"Rename o\
r remove the file in the image."})}function pt(t,e){const{reference:n,id:r,platform:i,diffIds:o,volumes:s}=e;const a=y(e.inspect,"Config");let d;const c=()=>{
d??=Bs(t,e);return d};return{image:e,...{reference:n,id:r,platform:i,diffIds:o,volumes:s},ofContainer:void 0,layerCount:o.
length,shownConfig:k(a)?a:{},knownBytes:JR(t,e),isExact:t.canMountImages&&e.isDefaultPlatform,notices:[],readConfig:c,openReader:()=>no(
t,e,c),measure:async()=>{const u=await c();const f=await eb(t,e,u.json);return{...f,packedBytes:_s(u)}}}}function Hb(t,e,n){
const r={...n,isOwn:true};return{...e,openReader:()=>no(t,e.image,e.readConfig,r)}}function JR({store:t},{inspect:e}){const n=e["\
Size"];return t.keepsPacked||typeof n!=="number"?void 0:n}function zb(t,{image:e,container:n}){const r=pt(t,e);const{reference:i}=e;const o=n.isRunning&&!n.isPaused;let s;return{
...r,ofContainer:n.id,layerCount:r.layerCount+1,notices:n.mounts.length===0?[]:[WR(n.mounts)],readConfig:()=>{s??=GR(t,{
image:e,container:n},r.readConfig());return s},openReader:()=>no(t,e,r.readConfig,{id:n.id,isOwn:false,mayHaveMounts:false,
added:n.added}),measure:async()=>{const a=await tb(t,{id:n.id,name:i},await r.measure());return{...a,packedBytes:void 0}},
...o?{hold:()=>qw(t,e,n),changedWhileRead:a=>Kw(i,a)}:{}}}function WR(t){const e=t.map(n=>O(Buffer.from(n)));return`What\
 is in the container's volumes and mounts is not in the result: ${e.join(", ")}.`}async function GR(t,{image:e,container:n},r){
const i=VR(t,e);await Promise.allSettled([r,i]);const[o,s]=[await r,await i];const{config:a,proxies:d}=Yw(o.json,n.config,
s);if(d.length>0)t.log.notice(`Proxy variables from the docker command's configuration are not in the result: ${d.join("\
, ")}.`);return{...o,json:a}}async function VR(t,e){const n=y(e.inspect,"Config");const r=["Cmd","Entrypoint"].some(s=>{
const a=y(n,s);return Array.isArray(a)&&a.length>0});const i=r?{command:[]}:{};const o=await H(t,{source:e,asConfigured:true,
...i});try{const s=y(await Be(t,o),"Config");const{[Rt]:a,...d}=y(s,"Labels")??{};return{...k(s)?s:{},Labels:d,...r?{}:{
Cmd:null}}}finally{await j(t,o)}}var YR="0001-01-01T00:00:00Z";async function tl(t,e){const n=await Be(t,e).catch(c=>{throw mi(D(c))?qR(e):c});const r=w(
n,"Id");const i=w(n,"Image");const o=y(n,"Config");if(r===void 0||!/^[0-9a-f]{64}$/.test(r)||i===void 0||!k(o)){throw new m(
"ENGINE_FAILED",`The engine describes the container ${JSON.stringify(e)} without an ID, an image or a config.`,{hint:K})}
if(y(n,"State","Restarting")===true||y(n,"State","Dead")===true){throw new m("CONTAINER_NOT_FOUND",`The container ${JSON.
stringify(e)} must be running or stopped, but is ${w(n,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again\
.'})}if(t.mapsOwners&&y(n,"HostConfig","UsernsMode")==="host")throw KR(e);const s=await mt(t,i,Lf(n).platform);if(s===void 0){
throw new m("IMAGE_NOT_FOUND",`The image ${i} of the container ${JSON.stringify(e)} is needed for its config, but is no \
longer in the engine.`,{hint:'Pull or build that image again, or use "docker export" for the files only.'})}const a=XR(n);
const d=y(n,"State","StartedAt")!==YR;return{image:{...s,reference:e},container:{id:r,isRunning:y(n,"State","Running")===
true,isPaused:y(n,"State","Paused")===true,config:o,mounts:a,added:d?ob(t,n,a):void 0}}}function qR(t){return new m("CON\
TAINER_NOT_FOUND",`There is no container ${JSON.stringify(t)}.`,{hint:'Check its name with "docker ps --all", and that t\
his is the right engine.'})}function KR(t){return new m("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(
t)}, which was created with "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'\
Create the container again without "--userns host", or use an engine without userns-remap.'})}function XR(t){const e=y(t,
"Mounts");const n=y(t,"HostConfig","Tmpfs");const r=(Array.isArray(e)?e:[]).map(i=>w(i,"Destination"));return[...r,...k(
n)?Object.keys(n):[]].filter(i=>i!==void 0).sort()}async function jb(t,e,n){const{image:r,container:i}=e;if(r===void 0){const a=await QR(t,i??"",n);return{source:zb(t,a),inEngine:void 0}}
n.start();const o=await Na(t,{...e,image:r});const s=pt(t,o);return{source:s,inEngine:s}}var ZR=5;async function QR(t,e,n){
const r=await tl(t,e);const{id:i,isPaused:o}=r.container;await $t(t.docker,ZR,s=>up(s,i)).catch(s=>t.log.debug(`could no\
t clean up after a killed run on this container: ${D(s)}`));n.start(i);return o?tl(t,e):r}function Ga({store:t,platform:e},n,r){if(t.holdsIndexes||n.length<=1)return n;const i=n.find(s=>Y(r(s),e));if(i!==void 0)
return[i];const o=n.map(s=>C(r(s))).join(", ");throw new m("PLATFORM_MISMATCH",`This engine keeps one platform of an ima\
ge and would take ${C(e)}, but the image has ${o}.`,{hint:`Select one of them with ${E("platform")}, or use an engine wi\
th the containerd image store, which keeps several.`})}import{rm as oA}from"node:fs/promises";import{join as sA}from"node:path";import{createWriteStream as eA}from"node:fs";import{pipeline as tA}from"node:stream/promises";async function Jb(t,e,n,r){const{log:i,signal:o}=t;const s=await t.transport.saveImage(e.id,o,r);const a=eA(n,{flags:"wx",
mode:384});const d=()=>a.bytesWritten;try{await W(i,{title:"Save",doneBytes:d},tA(s,a,{signal:o}))}catch(c){if(o.aborted||
c instanceof m)throw c;const u=it(c);throw new m(u?"NO_SPACE":"TEMP_DIR",u?`The disk filled up while saving the image to\
 ${n}.`:`Cannot save the image to ${n} (${ce(c)}).`,{hint:`A save is as large as the image's layers in the engine. Name \
a directory on a larger disk with the ${P("temp-dir")}.`,cause:c})}}async function Wb(t,e){if(!t.store.holdsIndexes||!e.
isIndex)return[e.platform];for(const{place:n,open:r}of fr(t,e)){try{return await r(async i=>{const o=[];for await(const{
configText:s}of ur({digest:e.id},i.text,e.platform)){const a=A(s);if(!k(a))continue;const d=_e(Ge(a));if(d.os==="linux"&&
!o.some(c=>Y(d,c)))o.push(d)}return o})}catch(i){if(!(i instanceof fe))throw i;t.log.debug(`no blobs ${n}: ${D(i)}`)}}return void 0}import{mkdtemp as nA,rm as rA}from"node:fs/promises";import{join as iA}from"node:path";async function Va({run:t,options:e},n){const r=await nA(iA(e.tempDir,ie(t.runId)));n.defer(()=>rA(r,{recursive:true,force:true}));
return r}async function Gb(t){const{engine:e,options:n}=t;const{image:r,platforms:i}=n;if(r===void 0)throw new Error("a container\
 has no layers of its own");const o=i==="default"||i==="all"?[void 0]:i;if(o.length>1)await aA(e,{...n,image:r},o);let s;
for(const u of o)s=await Na(e,{...n,image:r,platform:u});if(s===void 0)throw new Error("no platform is named");const a=i===
"all"?await dA(e,s):i==="default"?[s.platform]:i;const d=i==="all"?s.isIndex:i!=="default"&&i.length>1;const c=await nl(
t,s,{platforms:a,isEach:i!=="all"});return{reference:r.text,platforms:c.platforms,index:d?c.index??{format:"oci",annotations:{}}:
void 0,id:s.id,notices:[],close:c.close}}async function aA(t,{image:e,pull:n},r){if(!t.store.holdsIndexes){throw new m("\
UNSUPPORTED_ENGINE",`Several platforms of ${e.text} are needed, but this engine's image store keeps one platform of an i\
mage.`,{hint:`Read them from the registry with ${E("image",`docker://${e.text}`)}, or use an engine with the containerd \
image store.`})}if(n==="never"||await te(t,e.text)!==void 0)return;for(const i of r)await Zi(t,e.text,i&&C(i))}async function dA(t,e){
const n=await Wb(t,e);if(n!==void 0&&n.length>0)return n;throw new m("UNSUPPORTED_ENGINE",`The platforms of ${e.reference}\
 are needed for ${E("platform","all")}, but this engine does not show them.`,{hint:`Name them with ${E("platform")}, for\
 example "linux/amd64, linux/arm64".`})}async function nl(t,e,{platforms:n,isEach:r}){var p=[];try{const{run:i,engine:o,
options:s}=t;const a={...i,tempDir:s.tempDir};const d=gt(p,new AsyncDisposableStack,true);const c=await Va(t,d);const u=[];
let f;for(const[S,I]of n.entries()){const z=sA(c,`${S}.tar`);const re=`Save ${e.reference} (${C(I)})`;const me=await i.log.
group(re,async()=>{const Z=e.isIndex&&o.knowsPlatformOption?I:void 0;try{await Jb(o,e,z,Z)}catch(ei){const Jd=ei instanceof
m&&/not found/i.test(ei.message);if(r||!Jd)throw ei;i.log.notice(`The engine lacks layers of ${e.reference} for ${C(I)}:\
 this platform is left out.`);await oA(z,{force:true});return void 0}const xe=`docker-archive:${z}`;const Qr={transport:"\
docker-archive",text:xe,path:z,reference:void 0,index:void 0};return ft(Qr,{...a,platforms:[I]})});if(me===void 0)continue;
d.defer(()=>me.close());f??=me.index;u.push(await cA(t,e,{set:me,platform:I}))}if(u.length===0)throw Vb(e.reference,n);const l=d.
move();return{platforms:u,index:f,close:()=>l.disposeAsync()}}catch(h){var g=h,b=true}finally{var x=yt(p,g,b);x&&await x}}
async function cA({run:t,engine:e,options:n},r,{set:i,platform:o}){const s=i.images.find(p=>Y(p.platform,o));const a=Y(r.
platform,o)?r:await mt(e,r.reference,o);if(s===void 0||a===void 0)throw Vb(r.reference,[o]);const d={...t,tempDir:n.tempDir};
const{reference:c,id:u}=a;const f=pt(e,{...a,image:r.image});const l={...Nr(s,i,d),reference:c,id:u,byLayers:true};return{
source:l,inEngine:f,image:{...s,indexPlatform:void 0}}}function Vb(t,e){return new m("PLATFORM_MISMATCH",`The image ${JSON.
stringify(t)} is needed for ${e.map(C).join(", ")}, but the engine saved it without.`,{hint:'Pull or build that platform\
 first ("docker pull --platform").'})}async function Yb(t){const{engine:e,options:n}=t;if(n.imageLocation!==void 0){t.sweep.start();return fA(t)}if(e===void 0)
throw new Error("an image of an engine needs the engine");return uA({...t,engine:e})}async function uA(t){const{engine:e,
options:n,sweep:r}=t;const{platforms:i}=n;const o=i==="default"||i!=="all"&&i.length===1;if(!o||n.from==="layers"){r.start();
return Gb(t)}const s=i==="default"?void 0:i[0];const{source:a,inEngine:d}=await jb(e,{...n,platform:s},r);return{reference:a.
reference,platforms:[{source:a,inEngine:d,image:void 0}],index:void 0,id:a.id,notices:a.notices,close:async()=>{}}}async function fA(t){
const{run:e,options:n}=t;const{imageLocation:r,platforms:i}=n;if(r===void 0)throw new Error("there is no image outside a\
n engine");const o=i==="default"||i==="all"?void 0:i;const s={...e,tempDir:n.tempDir,platforms:o};const a=await ft(r,s);
return{reference:a.reference,platforms:a.images.map(d=>({source:{...Nr(d,a,s),byLayers:true},inEngine:void 0,image:d})),
index:o?.length===1?void 0:a.index,id:a.digest,notices:a.notices,close:()=>a.close()}}function qb({run:t,engine:e,options:n},r){
const{tags:i,tagLocations:o}=n;if(e===void 0||i.length===0)return r;lA(e,n,r);const s=Ga(e,r.platforms,({source:d})=>d.platform);
if(s.length===r.platforms.length)return r;const a=s.map(({source:d})=>C(d.platform)).join(", ");t.log.notice(`Only ${a} \
goes into the engine: its image store keeps one platform of an image.`);return o.length>0?r:{...r,platforms:s,index:void 0}}
function lA({takesZstd:t,version:e},{layer:n,tagLocations:r},{platforms:i}){const o=r.length>0||i.length>1;if(t||!o||n.compression.
kind!=="zstd")return;throw new m("UNSUPPORTED_ENGINE",`Layers packed with zstd need Docker 23 or newer, but this engine \
is ${e}.`,{hint:`Use ${E("compression","gzip")}.`})}function An({engine:t,source:e,options:n}){const r=e.byLayers!==true&&n.imageLocation===void 0;return r&&t?.store.countsBlocks===
true}function Ct(t,e){const n=e.then(()=>{},()=>{});t.defer(()=>n);return e}var mA=10;var Ur=class{#e=[];#t=0;get count(){return this.#t}get room(){return mA-this.#e.length}note(e,n){this.#t++;if(this.
room>0)this.#e.push(`${O(e)} (${n})`)}noteMissing(e,n){for(const r of n.slice(0,this.room))this.#e.push(`${O(r)} (missin\
g)`);this.#t+=e}toError(e,n){const r=this.#t-this.#e.length;const i=[...this.#e];if(r>0)i.push(i.length===0?`${r} missin\
g entries`:`and ${r} more`);return new m("VERIFY_FAILED",`${e.what}. Of ${oe(n)}, these differ: ${i.join(", ")}. No tag \
was moved.`,{hint:e.hint})}};import{hash as pA}from"node:crypto";var Ya=class t{realBytes;#e;#t;#n;#r=0;#i=0;#o;#s=0;#a=0;#d=0;constructor(e,n,r){this.#e=Buffer.from(e.name);this.#n=r;this.
realBytes=Bi(e,n);this.#t=new Fs(this.#e,this.realBytes);const i=mu(e,n);this.#o=i==="data";if(i==="old GNU")this.#t.addBlock(
e.header,true);if(i==="records")this.#t.addRecords(n)}static of(e,n,r){return mu(e,n)===void 0?void 0:new t(e,n,r)}mapBlock(e){
this.#t.addBlock(e,false)}data(e){let n=e;if(this.#o){const i=this.#t.addData(n);this.#r+=i;if(!this.#t.isComplete)return;
this.#o=false;this.#i=mg(this.#r);n=n.subarray(i)}const r=Math.min(this.#i,n.length);this.#i-=r;n=n.subarray(r);while(n.
length>0){const[i,o]=this.#t.pieces[this.#s]??[];if(i===void 0||o===void 0)throw Kt(this.#e,"it has more data than its m\
ap says");if(this.#a===0)this.#c(i);const s=Math.min(o-this.#a,n.length);if(s>0)this.#n.data(n.subarray(0,s));this.#d+=s;
this.#a+=s;n=n.subarray(s);if(this.#a<o)continue;this.#s++;this.#a=0}}end(){const e=this.#o||this.#a>0||this.#t.pieces.slice(
this.#s).some(([,n])=>n>0);if(e)throw Kt(this.#e,"it has less data than its map says");this.#c(this.realBytes)}#c(e){const n=e-
this.#d;if(n>0)this.#n.zeros(n);this.#d=e}};import{createHash as qa}from"node:crypto";var he=4096;var rl=Buffer.alloc(he);var Ka=class{#e;#t;#n=0;#r=0;#i=false;data(e){
let n=0;while(n<e.length){const r=this.#r%he;if(r>0||e.length-n<he){const o=Math.min(e.length,n+he-r);if(Kb(e,n,o))this.
zeros(o-n);else this.#o(e.subarray(n,o));n=o;continue}let i=n;while(i+he<=e.length&&!Kb(e,i,i+he))i+=he;if(i>n)this.#o(e.
subarray(n,i));else{this.zeros(he);i+=he}n=i}}zeros(e){const n=this.#r%he;const r=Math.min(e,he-n);if(this.#i)this.#e?.update(
rl.subarray(0,r));else if(n+r===he)this.#n++;this.#s(r);const i=e-r;this.#n+=Math.floor(i/he);this.#r+=i}digest(){if(this.#r%
he>0&&!this.#i)this.#n++;this.#a(Math.ceil(this.#r/he));const e=(this.#e??qa("sha256")).digest();if(this.#t===void 0)return e;
return qa("sha256").update(e).update(this.#t.digest()).digest()}#o(e){const n=this.#r%he;this.#e??=qa("sha256");if(!this.#i){
this.#a((this.#r-n)/he);if(n>0)this.#e.update(rl.subarray(0,n))}this.#i=true;this.#e.update(e);this.#s(e.length)}#s(e){this.#r+=
e;if(this.#r%he===0)this.#i=false}#a(e){if(this.#n===0)return;const n=new Float64Array([e,this.#n]);this.#t??=qa("sha256");
this.#t.update(new Uint8Array(n.buffer));this.#n=0}};function Kb(t,e,n){return t[e]===0&&t.compare(rl,0,n-e,e,n)===0}var hA=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"];var gA=/^security\.capability=/;
var Hr=class{#e;#t;#n;#r;#i;constructor(e,n="exact"){this.#e=e;this.#t=n}begin(e,n){this.#r=void 0;this.#i=void 0;this.#n=
void 0;if(n==="drop")return;const r=n==="keep"?void 0:n;const i=r?.head??e;const o=ot(i.extensions);const s=ae(i,o);const a=r?.
data;const d=new Ka;if(a===void 0){this.#i=Ya.of({...e,...i},o,d);const u=this.#i?.realBytes??e.sizeBytes;this.#n={name:e.
name,facts:s,sizeBytes:u};if(u>0)this.#r=d;return}const c=yA(i,a);d.data(a.subarray(0,c));this.#o(e.name,s,c,d.digest())}mapBlock(e){
this.#i?.mapBlock(e)}data(e){(this.#i??this.#r)?.data(e)}end(){const e=this.#n;this.#n=void 0;if(e===void 0)return;this.#i?.
end();this.#o(e.name,e.facts,e.sizeBytes,this.#r?.digest())}#o(e,n,r,i){const o=r===0;const s=n.typeFlag==="1";const a=this.#t===
"exact"?n.xattrs:n.xattrs.filter(f=>gA.test(f));const d=this.#t==="exact"?n.mtimeSeconds:Math.max(0,n.mtimeSeconds);const c=[
n.typeFlag==="7"||n.typeFlag==="S"?"0":n.typeFlag,s||n.typeFlag==="2"?"":n.mode.toString(8),s?"":`${n.uid}:${n.gid}`,s?"":
d,n.link.length===0?"":ol(s?Fn(n.link):n.link),n.device,s||a.length===0?"":ol(Buffer.from(JSON.stringify(a))),r,o||i===void 0?
"":i.toString("hex",0,Xb)];const u=s?cn(n.link):void 0;this.#e(cn(e),c.join(il),Fn(e),u)}};var Xb=16;var il=" ";function cn(t){
return ol(Fn(t))}function Xa(t,e){const[n,r]=[t.split(il),e.split(il)];return hA.filter((i,o)=>n[o]!==r[o])}function ol(t){
return pA("sha256",t,"hex").slice(0,2*Xb)}function Fn(t){let e=0;let n=t.length;while(t[e]===47||t[e]===46&&t[e+1]===47)
e++;while(n>e&&t[n-1]===47)n--;return t.subarray(e,n)}function yA(t,e){const n=Me(t.header,"size");return Math.min(Number.
isNaN(n)?0:n,e.length)}var zr=class{#e=new Map;#t=new Map;observer;view;constructor(e="exact"){this.view=e;this.observer=new Hr((n,r,i,o)=>{this.#e.
set(n,r);if(o===void 0)this.#t.delete(n);else this.#t.set(n,o)},e)}get count(){return this.#e.size}take(e){const n=this.#e.
get(e);this.#e.delete(e);return n}get remaining(){return new Set(this.#e.keys())}grouped(){const e=new Map(this.#e);e.delete(
wA);for(const[n,r]of this.#n()){const i=this.#e.get(n);if(i===void 0)continue;const o=[n,...r].toSorted();for(const s of o)
e.set(s,`${i} ${o[0]}`)}return e}#n(){const e=new Map;for(const[n,r]of this.#t){let i=r;const o=new Set;for(let a=this.#t.
get(i);a!==void 0&&!o.has(i);){o.add(i);i=a;a=this.#t.get(i)}const s=e.get(i);if(s===void 0)e.set(i,[n]);else s.push(n)}
return e}};var wA=cn(Buffer.alloc(0));async function Za(t,e,n,{signal:r}){const i=[];const o=new G(s=>{if(i.length<n&&t.
has(cn(s.name)))i.push(Buffer.from(Fn(s.name)));return"drop"});await Bn([await e.open(r),o],r);return i}var sl={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again, check the \
log of the engine and the health of its disk."};async function Zb(t,e,{expected:n,reader:r,streamBytes:i}){const{log:o,signal:s}=t;
const{count:a}=n;const d=await e.openReader();const c=new Ur;const u=new Hr((h,g,b)=>{const x=n.take(h);if(x===void 0)return c.
note(b,"unexpected");if(x===g)return;const S=d.unseenTimes.includes(b.toString("latin1"));const I=Xa(x,g).filter(z=>z!==
"time"||!S);if(I.length>0)c.note(b,`different ${I.join(" and ")}`)},n.view);const f=new G(d.decide,u);const l=[await d.open(
s),f];await dn(t,l,()=>i,"Read back");await d.close();const p=n.remaining;if(p.size>0){const h=await Za(p,r,c.room,t).catch(
()=>[]);c.noteMissing(p.size,h)}if(c.count>0)throw c.toError(sl,a);o.info(`Verified ${oe(a)}: the new image matches what\
 was read from the source`);return a}async function jr(t,e,{expected:n,source:r,streamBytes:i}){const o=await al(t,e,{view:n.view,title:"Read back",streamBytes:i});
const s=await rD(t,{wanted:{entries:n,from:r},seen:{...o,from:e},text:sl});t.log.info(`Verified ${oe(s)}: the new image \
matches what was read from the source`);return s}async function nD(t,e,n,r){const i={view:"engine",streamBytes:r};const o=await al(
t,n,{...i,title:"Read the layers"});const s=await al(t,e,{...i,title:"Read from the engine"});const a=await rD(t,{wanted:{
...o,from:n},seen:{...s,from:e},text:{what:`The engine shows other files of ${e.reference} than the image's layers have`,
hint:`The engine unpacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${E("fro\
m","layers")} to flatten its layers.`}});t.log.info(`Verified ${oe(a)}: the engine shows what the image's layers have`)}
async function al(t,e,{view:n,title:r,streamBytes:i}){const o=await e.openReader();try{const s=new zr(n);const a=new G(o.
decide,s.observer);const d=[await o.open(t.signal),a];await dn(t,d,()=>i,r);return{entries:s,unseenTimes:o.unseenTimes,unseenPaths:o.
unseenPaths??[]}}finally{await o.close()}}async function rD(t,{wanted:e,seen:n,text:r}){const i=Qb([...e.unseenPaths??[],
...n.unseenPaths??[]]);const o=eD(e.entries.grouped(),i);const s=eD(n.entries.grouped(),i);const a=Qb(n.unseenTimes??[]);
const d=new Map;for(const[p,h]of s){const g=o.get(p);if(g===h)continue;const b=g===void 0?[]:Xa(g,h);const x=b.filter(S=>S!==
"time"||!a.has(p));if(g===void 0)d.set(p,"unexpected");else if(x.length>0)d.set(p,`different ${x.join(" and ")}`)}const c=new Set(
[...o.keys()].filter(p=>!s.has(p)));if(d.size===0&&c.size===0)return o.size;const u=new Ur;const f=await tD(t,n.from,new Set(
d.keys()),u.room);for(const p of f)u.note(p,d.get(cn(Fn(p)))??"");const l=await tD(t,e.from,c,u.room);u.noteMissing(c.size,
l);u.noteMissing(d.size-f.length,[]);throw u.toError(r,o.size)}function Qb(t){return new Set(t.map(e=>cn(Buffer.from(e,"\
latin1"))))}function eD(t,e){if(e.size===0)return t;return new Map([...t].filter(([n])=>!e.has(n)))}async function tD(t,e,n,r){
if(n.size===0||r<=0)return[];let i;try{i=await e.openReader();return await Za(n,i,r,t)}catch(o){if(t.signal.aborted)throw o;
return[]}finally{await i?.close()}}function iD(t){if(t.trim()==="")return void 0;const e=t.trim().startsWith("[")?A(t):void 0;const n=o=>new m("BAD_INPUT",
`The ${P("test")} must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${o}.`,{hint:`For e\
xample: ${gn("test",'python3 -c "import numpy"')}, or ${gn("test",`'["/app", "--version"]'`)}.`});if(t.includes("\0"))throw n(
"it contains a NUL character");if(!Array.isArray(e))return["/bin/sh","-c",` ${t}`];if(!R(e))throw n("the array contains \
something other than strings");const[r,...i]=e;if(r===void 0||r==="")throw n("the array does not name a program");if(e.some(
o=>o.includes("\0")))throw n("it contains a NUL character");return[r,...i]}async function Jr(t,e,[n,...r]){const{log:i}=t;
const o={program:n,args:r,asUsed:true};const s=await Ha(t,e,o);await Lr(t,s.container);if(s.exitCode===0){i.info("The te\
st passed");return}throw new m("COMMAND_FAILED",`The "test" command failed in the new image with exit status ${s.exitCode}\
. No tag was moved. The last lines of its output:
${za(s)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source image to se\
e whether flattening is the cause. An image without a shell needs a JSON array."})}var dl={verifiedEntries:void 0,isTested:false};async function oD(t,e,n,r){if(n===void 0&&r===void 0)return dl;const{log:i}=t;
const o=await mt(t,e.reference,void 0);if(o===void 0){throw new m("CHECK_FAILED",`The stored image ${e.reference} disapp\
eared from the engine before it was checked.`,{hint:"Check whether something removes images on this machine, then run ag\
ain."})}const s=n===void 0?void 0:await i.group("Verify",()=>bA(t,pt(t,o),n));if(r!==void 0)await i.group("Test",()=>Jr(
t,o,r));return{verifiedEntries:s,isTested:r!==void 0}}function bA(t,e,n){const r=n.source.byLayers!==true;return r?Zb(t,
e,n):jr(t,e,n)}var DA=3;async function Qa({engine:t,options:e},n,r){if(n===void 0)return r.close();const{docker:i,runId:o,log:s}=t;const a=qe(
o);const d=[n.reference===a?a:void 0,n.importedId];const c=d.filter(h=>h!==void 0);const[u,f]=await Promise.allSettled([
Gn(i,c,DA),r.close()]);if(u.status==="fulfilled"&&u.value===void 0){const h=n.importedId??a;s.notice(`The engine has not\
 yet removed a temporary image of this run. It, or a later run, will remove it. To do it now: docker rmi ${Mo(h)}`);if(f.
status==="fulfilled")return}const l=u.status==="fulfilled"&&u.value?.exitCode===0;const p=l&&f.status==="fulfilled";if(p)
return;await $t(i,e.timeoutSeconds,h=>yn(h,o,s))}import{mkdtemp as QA,readdir as eF,rm as gl}from"node:fs/promises";import{join as yl}from"node:path";import{createHash as EA}from"node:crypto";function cl(t,e,n){const r=o=>e[o](t[o],n);const i=Object.keys(e);return Object.fromEntries(i.map(o=>[o,r(o)]))}var xA=4;var SA=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"];var kA={clean:t=>Ae.filter(e=>t.includes(
e)),exclude:t=>t.map(({text:e})=>e),aptClean:t=>t,scriptNetwork:()=>void 0,script:t=>t??null,sourceDateEpoch:t=>t??null,
compression:t=>t};function sD(t,e,n){const{isExact:r}=t;const{clean:i,exclude:o,aptClean:s,script:a}=n;const d=a!==void 0||
s;const c=i.length>0;const u=d||c||o.length>0;const f=cl(n,kA,void 0);const{script:l,sourceDateEpoch:p,compression:h,...g}=f;
const b={format:xA,release:nt,diffIds:t.diffIds,...g,run:l,env:d||c?y(e,"config","Env")??null:null,volumes:u?t.volumes:[],
names:u?PA(e):[],created:d||!r?y(e,"created")??null:null,isExact:r,...t.byLayers===true?{from:"layers"}:{},sourceDateEpoch:p,
compression:h};const x=EA("sha256").update(JSON.stringify(b)).digest("hex");const{architecture:S,variant:I}=t.platform;const z=[
S,I].filter(re=>re!==void 0).join("-");return`docker-flatten-v1-${z.replace(/[^A-Za-z0-9_.-]/g,"_").slice(0,40)}-${x}`}function PA(t){
const e=y(t,"config","Env");const n=(R(e)?e:[]).findLast(r=>r.startsWith("PATH="));return[...SA.map(r=>y(t,"config",r)??
null),n??null]}var ed=()=>void 0;var TA={clean:ed,exclude:ed,script:ed,scriptNetwork:(t,{layer:e})=>e.script!==void 0&&t!==
"none"?'"run" has a network, and what it downloads can change':void 0,aptClean:(t,{isForeign:e})=>t&&e?"the image's apt \
can run on some machines and not on others":void 0,sourceDateEpoch:ed,compression:({kind:t},{takesZstd:e})=>t==="zstd"&&
!e?`this engine cannot unpack zstd; ${E("compression","gzip")} can be cached`:void 0};function aD(t,e){if(e.isContainer)
return"containers cannot be cached";const n=Object.values(cl(t,TA,{...e,layer:t}));return n.find(r=>r!==void 0)}import{createHash as IA}from"node:crypto";import{createReadStream as CA}from"node:fs";import{lstat as cD,readFile as OA,
writeFile as vA}from"node:fs/promises";import{join as ll}from"node:path";import{pipeline as _A}from"node:stream/promises";var ml="layer";var uD="record.json";var fD=1;var BA=1e3;var RA=16*1024*1024;async function lD(t,e){const{spared:n,skippedPresets:r,
...i}=e;const o={version:fD,...i,kept:n,withdrawn:r};const s=JSON.stringify({...o,seal:mD(o)});await vA(ll(t,uD),`${s}
`,{flag:"wx"})}function mD(t){return $(Buffer.from(JSON.stringify(t)))}async function pD(t,e,n){const r=await AA(t);if(r.
key!==e.key)throw Ot(`it belongs to the key ${JSON.stringify(r.key.slice(0,200))}`);if(r.packing!==e.packing)throw Ot(`i\
ts compression is "${r.packing}" instead of "${e.packing}"`);const i=ll(t,ml);const o=await cD(i).catch(c=>{throw Ot(`it\
s layer is missing: ${D(c)}`)});if(!o.isFile())throw Ot("its layer is not a file");if(o.size!==r.packedBytes)throw Ot(`i\
ts layer has ${o.size} bytes, but the record says ${r.packedBytes}`);const s=IA("sha256");const a=CA(i,{highWaterMark:1024*
1024});await _A(a,s,{signal:n}).catch(c=>{if(n.aborted)throw c;throw Ot(`its layer cannot be read: ${D(c)}`)});const d=`\
sha256:${s.digest("hex")}`;if(d!==r.digest)throw Ot(`its layer is ${d}, but the record says ${r.digest}`);return{path:i,
record:r}}async function AA(t){const e=ll(t,uD);const n=await cD(e).then(c=>c.isFile()&&c.size<=RA?OA(e,"utf8"):"").catch(
()=>"");const r=A(n);if(!NA(r))throw Ot("its record cannot be read");const{seal:i,...o}=r;if(mD(o)!==i)throw Ot("its rec\
ord was changed");const{kept:s,withdrawn:a,...d}=o;return{...d,spared:s,skippedPresets:a}}var FA=/^sha256:[0-9a-f]{64}$/;
function NA(t){if(!k(t)||t["version"]!==fD)return false;const{key:e,diffId:n,digest:r,seal:i,packing:o,rules:s,commands:a,
kept:d,withdrawn:c,directories:u}=t;const{unmatched:f,warnings:l,suggestions:p}=t;const h=["packedBytes","entries","data\
Bytes","seconds"];return typeof e==="string"&&[n,r,i].every(g=>typeof g==="string"&&FA.test(g))&&ul("gzip","zstd","none")(
o)&&h.every(g=>un(t[g]))&&ro(s,{kind:ul("preset","exclude"),name:td,entries:un,bytes:fl})&&ro(a,{name:ul("run","apt-clea\
n"),ms:un,bytes:dD(fl)})&&ro(d,{what:td,why:dD(td),entries:un,bytes:un})&&[c,f,l].every(R)&&(p===void 0||ro(p,{name:td,bytes:un}))&&
Array.isArray(u)&&u.length<=BA&&ro(u,{path:$A,bytes:un,files:un})}var $A=t=>typeof t==="string"&&t.startsWith("/");var td=t=>typeof t===
"string";var fl=t=>typeof t==="number"&&Number.isFinite(t);var un=t=>fl(t)&&t>=0;var ul=(...t)=>e=>typeof e==="string"&&
t.includes(e);var dD=t=>e=>e===void 0||t(e);function ro(t,e){return Array.isArray(t)&&t.every(n=>k(n)&&Object.entries(e).
every(([r,i])=>i(n[r])))}function fn(t,e){return new m("CACHE_BAD",`The cached layer cannot be used: ${t}`,{hint:"The la\
yer is made again. If this happens in every run, delete the entry from the cache.",cause:e})}function Ot(t){return fn(`${t}\
.`)}import{once as XA}from"node:events";import{promisify as gD}from"node:util";import{constants as hD,deflateRaw as LA,zstdCompress as MA}from"node:zlib";var nd={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}};var yD={gzip:"+gzip",zstd:"+zstd",none:""};function wD(t){
const[e,n,...r]=t.trim().split(":");const i=c=>new m("BAD_INPUT",`The ${P("compression")} must be gzip, zstd or none, op\
tionally with a level after a colon, but ${JSON.stringify(t)} ${c}.`,{hint:`For example "gzip", "gzip:${nd.gzip.max}", "\
zstd" or "zstd:${nd.zstd.default}".`});if(r.length>0)throw i("has two colons");if(e==="none"){if(n!==void 0)throw i('set\
s a level for "none"');return{kind:e}}if(e!=="gzip"&&e!=="zstd")throw i("is none of these");const{min:o,max:s,default:a}=nd[e];
if(n===void 0)return{kind:e,level:a};const d=/^[0-9]{1,2}$/.test(n)?Number(n):Number.NaN;if(!(d>=o&&d<=s))throw i(`has a\
 level that is not a number from ${o} to ${s}`);return{kind:e,level:d}}function bD(t){if(t.kind==="none")return t;return{
kind:t.kind,level:nd[t.kind].min}}var UA=0;var HA=31;var zA=7.95;var jA=256*1024;function JA(t){if(t.length<jA)return false;
const e=new Uint32Array(256);let n=0;for(let i=0;i<t.length;i+=HA,n++)e[t[i]]++;let r=0;for(const i of e)if(i>0)r-=i/n*Math.
log2(i/n);return r>zA}var WA=gD(LA);var GA=gD(MA);function DD(t,e){const n=t.length+(t.length>>8)+1024;switch(e.kind){case"\
gzip":return WA(t,{level:JA(t)?UA:e.level,finishFlush:hD.Z_SYNC_FLUSH,chunkSize:n});case"zstd":return GA(t,{chunkSize:n,
params:{[hD.ZSTD_c_compressionLevel]:e.level}});case"none":return Promise.resolve(t)}}async function Nn(t,e){const n=await te(t,e);if(w(n,"Id")!==e)return false;return["RepoTags","RepoDigests"].every(r=>{const i=y(
n,r)??[];return R(i)&&i.length===0})}async function Wr(t,e,n){try{return await KA(t,e,n)}catch(r){await ED(t,e);throw r}}
var VA=/^Loaded image(?: ID)?: (\S+)$/gm;async function Gr(t,e,n){if(e.reference===e.expectedId)return"";try{return await n()}catch(r){
await ED(t,{...e,answer:""});throw r}}async function ED(t,e){const{reference:n,expectedId:r,diffId:i,answer:o}=e;if(n===
r)return;const s=[...o.matchAll(VA)].map(([,a=""])=>a);for(const a of new Set([...s,r])){const d=a.startsWith("sha256:")?
await YA(t,a,i).catch(()=>false):qA(a,n);if(d)await t.docker.try(["rmi",a]).catch(()=>{})}}async function YA(t,e,n){if(!await Nn(
t,e))return false;const r=bt(await te(t,e)??{});return r.length===1&&r[0]===n}function qA(t,e){const n=[...t].filter((r,i)=>r!==
e[i]);return t.length===e.length&&n.length===1}async function KA(t,e,n){const r=(c,u)=>{throw new m("CHECK_FAILED",`The \
stored image differs from what was sent: expected ${c}, found ${u}. Nothing was tagged.`,{hint:K})};const i=e.answer.split(
"\n").find(c=>/^error /i.test(c.trim()));if(i!==void 0){const c=Ft(i,"ENGINE_FAILED","Unpacking the loaded image failed");
if(c.code==="NO_SPACE"||c.code==="UNSUPPORTED_IMAGE")throw c;r("a load without an error",JSON.stringify(i))}const[o,s]=await Promise.
all([te(t,e.reference),Zw(t,e.reference,1)]);const a=w(o,"Id");if(a!==e.expectedId)r(`the ID ${e.expectedId}`,String(a));
const d=bt(o??{});if(d.length!==1||d[0]!==e.diffId)r(`one layer ${e.diffId}`,JSON.stringify(d));if(n&&s===0)r("an unpack\
ed layer","one of 0 bytes");return s}async function Vr(t,e,n){const{log:r,runId:i,signal:o}=t;const s=qe(i);const{diffId:a,digest:d,packedBytes:c}=e;const u=ke.
layer+yD[e.packing];const f={mediaType:u,digest:d,sizeBytes:c};const l=await n.configFor(a);const p=$(l);const{keepsPacked:h,
idIsConfigDigest:g}=t.store;const b=await n.annotations();const x=vs(l,f,b);const S=g?p:x.descriptor.digest;const I=await Nn(
t,S);const z=h&&!Y(n.platform,t.platform);const re=t.knowsPlatformOption&&n.platform.architecture!=="";const me=z&&re?n.
platform:void 0;const Z=()=>{const ei=se(ue(s,"tag"));const Jd={full:ei,familiar:s};let sm=0;const am=eg({path:e.path,descriptor:f},
{config:l,platform:n.platform,name:Jd,annotations:b},Fx=>{sm+=Fx});const Ax={title:"Load",doneBytes:()=>sm,totalBytes:()=>c};
return Jo(r,{progress:Ax,sent:XA(am,"close"),after:"Unpack"},t.transport.loadImage(am,me,o))};const xe=I?S:s;const Qr=await Gr(
t,{reference:xe,expectedId:S,diffId:a},Z);if(z&&me===void 0)await ZA(t,S,n.platform);return{answer:Qr,reference:xe,diffId:a,
expectedId:S,configDigest:p,packedBytes:h?c:void 0,importedId:void 0,savedFile:void 0}}async function ZA(t,e,n){const{log:r,
runId:i}=t;const o={reference:qe(i),id:e,isIndex:false,platform:n,volumes:[]};try{await j(t,await H(t,{source:o}))}catch(s){
r.debug(`no container of the loaded image: ${D(s)}`)}}var pl={kind:"none",wasAsked:false};async function rd(t){const{run:e,engine:n,source:r,sourceConfig:i,options:o,cache:s}=t;
const{log:a}=e;if(s===void 0||o.dryRun)return pl;const{layer:d}=o;const c=aD(d,{isContainer:o.container!==void 0,isForeign:n!==
void 0&&r.byLayers!==true&&r.platform.architecture!==n.platform.architecture,takesZstd:n?.takesZstd??true});if(c!==void 0){
a.notice(`The layer is not cached: ${c}.`);return pl}const u=performance.now();const f=sD(r,(await i).json,d);const l=yl(
o.tempDir,`${ie(e.runId)}cache-`);const p=await QA(l).catch(h=>void a.warning(`The layer is not cached: ${D(h)}`));if(p===
void 0)return pl;try{const h=await a.group("Look up the cached layer",async()=>{a.debug(`cache key ${f}`);const b=await hl(
e,s.restore(f,p,a,e.signal));if(!b)a.info("The cache did not provide the layer.");const x={key:f,packing:d.compression.kind};
return b?hl(e,tF(p,x,e)):void 0});const g={key:f,directory:p,ms:performance.now()-u};if(h!==void 0)return{...g,kind:"hit",
found:h};await SD(g);return{...g,kind:"miss"}}catch(h){await gl(p,{recursive:true,force:true});throw h}}async function hl({
touch:t},e){const n=setInterval(t,1e3);try{return await e}finally{clearInterval(n)}}async function tF(t,e,{log:n,signal:r}){
try{return await pD(t,e,r)}catch(i){if(!(i instanceof m))throw i;xD(i,n)}return void 0}function xD(t,e){if(t.code==="CAC\
HE_DIFFERS")e.notice(We(t));else if(t.code==="CACHE_BAD")e.warning(We(t));else e.warning(`${We(t)} The layer is made aga\
in.`)}async function SD({directory:t}){for(const e of await eF(t))await gl(yl(t,e),{recursive:true,force:true})}async function id(t,e,{
run:n,engine:r,packTo:i}){if(!(t instanceof m)||e.kind==="none")throw t;const o=t.code==="NO_SPACE"&&i===void 0&&r?.store.
keepsPacked===false;const s=t.code==="CACHE_BAD"||t.code==="CACHE_DIFFERS";if(!o&&!(s&&e.kind==="hit"))throw t;xD(t,n.log);
if(r!==void 0)await yn(r.docker,n.runId,n.log);await SD(e);const{key:a,directory:d,ms:c}=e;return o?{kind:"none",wasAsked:true}:
{kind:"miss",key:a,directory:d,ms:c}}async function od(t){if(t.kind==="none")return;await gl(t.directory,{recursive:true,
force:true}).catch(()=>{})}var nF=["CHECK_FAILED","ENGINE_FAILED","DOCKER_FAILED"];async function kD(t,{path:e,record:n},r){
const{log:i,signal:o}=t;try{const s=await Vr(t,{...n,path:e},r);const a=await Wr(t,s,n.dataBytes>0);i.info(`Loaded ${oe(
n.entries)} in one layer of ${T(a)}, packed ${T(n.packedBytes)}`);return{stored:s,newBytes:a}}catch(s){if(o.aborted||!(s instanceof
m)||!nF.includes(s.code))throw s;throw fn(s.message,s)}}async function sd({run:t,cache:e},{key:n,directory:r},{stored:i,
surveyed:o,entries:s,dataBytes:a,ms:d}){if(e===void 0||i.savedFile===void 0)return;const{rules:c,commands:u,spared:f,skippedPresets:l,
unmatched:p,warnings:h,suggestions:g}=o;try{await lD(r,{key:n,diffId:i.diffId,...i.savedFile,entries:s,dataBytes:a,seconds:d/
1e3,...{rules:c,commands:u,spared:f,skippedPresets:l,unmatched:p,warnings:h,suggestions:g},directories:o.directories??[]});
await hl(t,e.save(n,r,t.log))}catch(b){t.log.warning(`Could not save the layer: ${D(b)}.`)}}var rF=.5;function PD({ms:t,
found:e},n,r){const i=(t+n)/1e3;const o=e.record.seconds;const[s,a]=[i,o].map(d=>`${d.toFixed(1)} s`);if(i-o<rF){r.info(
`Used the cached layer in ${s}; making it took ${a}`);return}r.notice(`The cache does not pay off here: using the cached\
 layer took ${s}, and making it took ${a}.`)}function ad(t,{run:e,cache:n}){if(t.kind!=="miss"||!n?.canSave(t.key,e.log))
return void 0;return yl(t.directory,ml)}var dd=`docker-flatten ${nt}`;var io={entries:0,dataBytes:0};import{mkdtemp as lF,rename as mF,rm as pF}from"node:fs/promises";import{join as ID}from"node:path";import{createHash as aF}from"node:crypto";import{open as dF}from"node:fs/promises";import{availableParallelism as cF}from"node:os";import{crc32 as iF}from"node:zlib";var oF=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var sF=Buffer.from([3,0]);var cd=class{header=oF;#e=0;#t=0;add(e){
this.#e=iF(e,this.#e);this.#t+=e.length}end(){const e=Buffer.alloc(8);e.writeUInt32LE(this.#e,0);e.writeUInt32LE(this.#t%
2**32,4);return Buffer.concat([sF,e])}};var wl=1024*1024;var uF=Math.min(16,2*cF()+2);async function Yr(t,e,n){const r=await dF(e,"wx",384).catch(i=>{throw TD(i,
e)});try{return await fF(r,e,t,n)}finally{await r.close()}}async function fF(t,e,n,r){const i=new bl(t,e);const o=r.kind===
"gzip"?new cd:void 0;let s=0;const a=[];const d=o===void 0?[]:[Promise.resolve(o.header)];const c=async()=>{const p=await d.
shift();await i.write(p);if(r.kind==="none")a.push(p)};const u=(p,h)=>{const g=p.subarray(0,h);s+=h;o?.add(g);const b=DD(
g,r);b.then(()=>r.kind!=="none"&&a.push(p),()=>{});d.push(b)};let f=Buffer.allocUnsafeSlow(wl);let l=0;try{for await(const p of n){
for(let h=0;h<p.length;){const g=p.copy(f,l,h);h+=g;l+=g;if(l<wl)break;u(f,l);if(d.length>=uF)await c();f=a.pop()??Buffer.
allocUnsafeSlow(wl);l=0}}if(l>0||s===0&&o===void 0)u(f,l);if(o!==void 0)d.push(Promise.resolve(o.end()));while(d.length>
0)await c()}finally{await Promise.allSettled(d)}return{layerBytes:s,digest:i.digest(),packedBytes:i.bytes}}var bl=class{#e;#t;#n=aF(
"sha256");bytes=0;constructor(e,n){this.#e=e;this.#t=n}async write(e){this.#n.update(e);this.bytes+=e.length;try{for(let n=0;n<
e.length;)n+=(await this.#e.write(e,n)).bytesWritten}catch(n){throw TD(n,this.#t)}}digest(){return`sha256:${this.#n.digest(
"hex")}`}};function TD(t,e){if(it(t)){return new m("NO_SPACE",`The disk filled up while writing the packed layer to ${e}\
.`,{hint:`Free some disk space there, or choose another directory with the ${P("temp-dir")}.`,cause:t})}return new m("TE\
MP_DIR",`Cannot write the packed layer to ${e} (${ce(t)}).`,{hint:`Choose a writable directory with the ${P("temp-dir")}\
.`,cause:t})}var CD={async store(t,e,n){const r=await lF(ID(n.tempDir,ie(t.runId)));try{const i=ID(r,"layer");const{digest:o,packedBytes:s}=await W(
t.log,Rn(e,n.totalBytes),Yr(e,i,n.compression));const a=n.compression.kind;const d={path:i,diffId:e.digest(),digest:o,packedBytes:s,
packing:a};const c=await Vr(t,d,n);if(n.saveTo===void 0)return c;const u=await mF(i,n.saveTo).then(()=>true,()=>false);return u?
{...c,savedFile:{digest:o,packedBytes:s,packing:a}}:c}finally{await pF(r,{recursive:true,force:true})}}};import{pipeline as yF}from"node:stream";import{finished as wF}from"node:stream/promises";import{PassThrough as hF,Transform as gF}from"node:stream";var OD=8*1024*1024;var ud=class extends gF{side=new hF({highWaterMark:OD});constructor(){
super({highWaterMark:OD});this.side.on("error",()=>{})}close(){this.side.destroy()}_transform(e,n,r){if(this.side.destroyed||
this.side.write(e)){r(null,e);return}const i=()=>{this.side.off("drain",i);this.side.off("close",i);r(null,e)};this.side.
once("drain",i);this.side.once("close",i)}_flush(e){this.side.end();e()}};var vD={async store(t,e,n){const{log:r,runId:i,signal:o}=t;const s=n.saveTo===void 0?void 0:bF(e,n,r);const a=await Jo(r,
{progress:Rn(e,n.totalBytes),sent:wF(e),after:"Store"},t.transport.importImage(s?.layer??e,go(i),o));const d=await s?.savedFile;
const c=e.digest();const u=await n.configFor(c);const f=$(u);const[l]=await Promise.all([Nn(t,f),DF(t,a,c)]);const p=Qh(
u,c,qe(i));const h=l?f:qe(i);const g=await Gr(t,{reference:h,expectedId:f,diffId:c},()=>t.transport.loadImage(p,void 0,o));
return{reference:h,diffId:c,expectedId:f,configDigest:f,packedBytes:void 0,importedId:a,savedFile:d,answer:g}}};function bF(t,{
saveTo:e="",compression:n},r){const i=new ud;let o=false;const s=Yr(i.side,e,bD(n)).then(({digest:a,packedBytes:d})=>({digest:a,
packedBytes:d,packing:n.kind}),a=>{i.close();if(!o)r.warning(`Could not save the layer: ${D(a)}`);return void 0});yF(t,i,
a=>{if(!a)return;o=true;i.side.destroy(a)});return{layer:i,savedFile:s}}async function DF(t,e,n){const[r]=bt(await te(t,
e)??{});if(r===n)return;throw new m("CHECK_FAILED",`The engine stored the layer ${r}, but ${n} was sent: the stream was \
changed in transit. Nothing was tagged.`,{hint:K})}var EF={"graph-driver":vD,containerd:CD};function _D({kind:t}){return EF[t]}import{pipeline as vF}from"node:stream";function ln(t){const e=t.filter(i=>i!==void 0);const[n,...r]=e;if(n===void 0||r.length===0)return n;return{begin:(i,o)=>{
for(const s of e)s.begin(i,o)},mapBlock:i=>{for(const o of e)o.mapBlock?.(i)},data:i=>{for(const o of e)o.data(i)},end:()=>{
for(const i of e)i.end()}}}var xF=1024**3;var BD=1024**2;var SF=64*1024**2;var kF=256*1024**3;var Dl=Buffer.alloc(BD);var fd=class{#e;#t;#n=0;constructor(e){
this.#e=e}begin(e,n){this.#t=e.sizeBytes<xF?void 0:{entry:e,verdict:n};this.#n=0;if(e.sizeBytes>=kF)this.#r()}data(e){if(this.#t===
void 0)return;const n=Math.max(0,BD-this.#n);this.#n+=e.length;if(!PF(e.subarray(n)))this.#t=void 0;else if(this.#n>=SF)
this.#r()}end(){this.#t=void 0}#r(){const e=this.#t;this.#t=void 0;if(e!==void 0)this.#e(e.entry,e.verdict)}};function PF(t){
for(let e=0;e<t.length;e+=Dl.length){const n=t.subarray(e,e+Dl.length);if(!n.equals(Dl.subarray(0,n.length)))return false}
return true}function RD(t,{cleanWords:e},n){if(t===void 0||t.length===0)return;const r=t.map(({name:o,bytes:s})=>`${o} ${T(s)}`);const i=gn(
"clean",Xs(e,t));n.info(`Could also be cleaned: ${r.join(", ")}. To do so, use ${i}`)}var TF=10;var AD=100;function FD({
rules:t,commands:e,spared:n,skippedPresets:r,unmatched:i,warnings:o},s){for(const{name:d,ms:c,bytes:u}of e){const f=u===
void 0?"":`, ${u<0?"added":"freed"} ${T(Math.abs(u))}`;s.info(`${d}: ${(c/1e3).toFixed(1)} s${f}`)}for(const{kind:d,name:c,
entries:u,bytes:f}of t){if(u===0&&f===0)continue;s.info(`${d==="preset"?"Cleaned":"Excluded"} ${c}: ${T(f)} in ${oe(u)}`)}
const a=n.filter(({kind:d})=>d!==void 0);if(a.length>0)s.info(CF(a));if(i.length>0)s.notice(OF(i));for(const d of r)s.notice(
`Preset "${d}" skipped: symlinks outside its cache point into it.`);for(const d of o)s.warning(d)}var IF=20;function CF(t){
const e=t.slice(0,IF).map(({what:r,why:i})=>`${O(Buffer.from(r))} (${pe(i??"",AD)})`);const n=t.length-e.length;return`K\
ept because the image uses it: ${e.join(", ")}${n>0?`, and ${n} more`:""}`}function OF(t){const e=t.slice(0,TF).map(i=>JSON.
stringify(pe(i,AD)));if(t.length===1)return`The pattern ${e[0]} in ${E("exclude")} matches nothing in the image.`;const n=t.
length-e.length;const r=n>0?`, and ${n} more`:"";return`${t.length} patterns in ${E("exclude")} match nothing in the ima\
ge: ${e.join(", ")}${r}.`}function ND(t){return({name:e,sizeBytes:n},r)=>{const i=r==="keep"||typeof r==="object"&&r.data===
void 0;const o=i?"and the result contains them too":"although the result drops them";t.warning(`The file ${O(Buffer.from(
_(e),"latin1"))} is sparse: most of its ${T(n)} are zeros, as in lastlog and faillog with large user IDs. The engine sen\
ds all the zeros, which takes long, ${o}. Make the file smaller in the image: use "useradd --no-log-init", or truncate i\
t in the step that creates it.`)}}function _F(t,{sizeInImage:e}){if(e===void 0||t.sizeBytes>0)return t;return{...t,sizeBytes:e(_(t.name))??0}}async function oo({
reader:t,rules:e,survey:n,expected:r,resume:i,latestSeconds:o},{log:s,signal:a},d){const c=ln([d,...r.map(g=>g.observer),
n.observer,t.observer,new fd(ND(s))]);const u=e===void 0?t.decide:g=>e.decide(_F(g,t),t.decide(g));const f=g=>Math.min(g,
o??Infinity);const l=o===void 0?u:Ma(u,f);const p=e&&(()=>e.appendix({reader:t,retime:g=>La(g,f),observer:c,signal:a}));
const h=new G(l,c,p===void 0?{}:{appendix:p});vF(await t.open(a),h,()=>{i().catch(()=>{})});return h}async function ld(t,e,n={}){
const r=await oo(t,e,n.looker);const i=n.totalBytes===void 0?Yn(t.expectedBytes):()=>n.totalBytes;await dn(e,[r],i);return r}
function md({counts:t},{rules:e}){const n=e?.appended;return{entries:t.entries+(n?.entries??0),dataBytes:t.dataBytes+(n?.
dataBytes??0)}}var El=4096;var BF=59;var mn=class{#e;#t=0;constructor({countsBlocks:e}){this.#e=e;if(e)this.#t=El}get bytes(){return this.#t}begin(e,n){
if(n==="drop")return;const r=n==="keep"?e:n.head;const i=Zt(e,n);const o=e.typeFlag==="2"?ae(r).link.length:0;if(!this.#e){
this.#t+=i+o;return}const s=e.typeFlag==="5"||o>BF;this.#t+=Math.ceil((s?1:i)/El)*El}data(){}end(){}};async function $D(t,e,n){
const{run:r,engine:i,options:o}=t;const s=new mn({countsBlocks:An(t)});const a=await ld(e,r,{looker:s});await e.resume();
const d=$(await n.configFor(a.digest()));const c=i!==void 0&&(o.tags.length>0||o.tagLocations.length===0);const u=c&&!i.
store.idIsConfigDigest?void 0:d;return{newBytes:s.bytes,imageId:u,configDigest:d}}import{createReadStream as RF}from"node:fs";import{PassThrough as AF}from"node:stream";import{createGunzip as FF,createZstdDecompress as NF}from"node:zlib";async function LD(t,e,{path:n,...r}){const{run:i}=t;const{log:o,signal:s}=i;const{compression:a}=r;const d=new mn({countsBlocks:An(
t)});const c=ln([d,HD(i.touch)]);const u=await oo(e,i,c);const f=Rn(u,r.totalBytes);const l=Yr(u,n,a);const{digest:p,packedBytes:h}=await W(
o,f,l);await e.resume();if(s.aborted)throw M(s.reason);const g=md(u,e);o.info(`Packed ${oe(g.entries)} in one layer of ${T(
d.bytes)}, packed ${T(h)}`);const b={path:n,diffId:u.digest(),digest:p,packedBytes:h,packing:a.kind};const x=g.dataBytes>
0;const S=await UD(b,r,x);const{bytesWritten:I}=u;return{...S,newBytes:d.bytes,streamBytes:I,counts:g}}async function MD(t,e,n){
const{record:r,path:i}=e;const o=An(t);const{bytes:s,streamBytes:a}=await xl(e,t.run,o);const{diffId:d,digest:c,packedBytes:u,
packing:f}=r;const l={path:i,diffId:d,digest:c,packedBytes:u,packing:f};const p=await UD(l,n,r.dataBytes>0);t.run.log.info(
`Took ${oe(r.entries)} in one layer of ${T(s)}, packed ${T(u)}`);return{...p,newBytes:s,streamBytes:a,counts:io}}async function UD(t,e,n){
const r=await e.configFor(t.diffId);const i=$(r);return{stored:void 0,packed:{file:t,config:r,request:e,hasContent:n},packedBytes:t.
packedBytes,imageId:i,configDigest:i}}async function xl({path:t,record:e},{signal:n,touch:r},i=false){const o=new mn({countsBlocks:i});
const s=new G(()=>"keep",ln([o,HD(r)]));const a=RF(t);const d=$F(e.packing);a.on("error",u=>d.destroy(u));a.pipe(d);try{
await Bn([d,s],n)}catch(u){if(n.aborted)throw u;throw fn("its layer cannot be unpacked.",u)}finally{a.destroy()}const c=s.
digest();if(c!==e.diffId)throw fn(`its layer unpacks to ${c}, but the record says ${e.diffId}.`);return{bytes:o.bytes,streamBytes:s.
bytesWritten}}function $F(t){switch(t){case"gzip":return FF();case"zstd":return NF();case"none":return new AF}}function HD(t){
return{begin:t,data:t,end:()=>{}}}import{posix as jF}from"node:path";var LF=1e3;async function zD(t,e,{id:n}){const[r,i]=await Promise.all([t.docker.run(["diff",n]),Be(t,n,["--size"])]);const o=r.
split("\n").map(d=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(d)?.groups).filter(d=>d!==void 0);const{SizeRw:s}=i;if(o.length>
LF||typeof s!=="number")return void 0;const a=await H(t,{source:e});try{const d=[];for(const{kind:c,path:u=""}of o){const f=await MF(
t,a,u,c==="D");if(f>0)d.push({path:u,bytes:f})}return{old:d,writtenBytes:s}}finally{await j(t,a)}}async function MF(t,e,n,r){
const{signal:i}=t;try{return await UF(await t.transport.readArchive(e,n,i),r)}catch(o){if(Le(o,n))return 0;throw o}}async function UF(t,e){
const n=new AbortController;let r=0;let i=true;const o=new G(({typeFlag:s,sizeBytes:a})=>{if(n.signal.aborted)return"dro\
p";r+=a;if(i&&(s!=="5"||!e))n.abort();i=false;return"drop"});await vn(n.signal,t,o);return r}import{posix as HF}from"node:path";var pd="/var/lib/apt/lists";var jD="/var/cache/apt";function JD(t){return[pd,jD].some(
e=>t.startsWith(`${e}/`))}function WD(t){return t.filter(e=>{const n=HF.normalize(`/${e}/`);return[`${pd}/`,`${jD}/`].some(
r=>r.startsWith(n)||n.startsWith(r))})}function so(t,e){return`echo ${t.slice(0,-1)}"${t.slice(-1)}"-${e}`}function GD(t){
return["set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/nu\
ll 2>&1 || { ${so(t,"no-apt")}; exit 0; }`,"apt-get clean",`[ -d ${pd} ] || exit 0`,`cd ${pd}`,"for name in * .[!.]* ..?\
*; do",'  [ -e "$name" ] || [ -h "$name" ] || continue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial \
]; then',"    find partial -mindepth 1 -delete","  else",'    rm -rf -- "./$name"',"  fi","done"].join("\n")}import{randomBytes as zF}from"node:crypto";function VD(t,{script:e,aptClean:n}){const r=[so(t,"shell"),e===void 0?":":`/bin/sh -e -c " $1" || exit $?; ${so(t,"run")}`,
n?`/bin/sh -c "$2" || exit $?; ${so(t,"apt")}`:":"].join("\n");return["-c",r,"sh",e??"",GD(t)]}var hd=class{token=`docke\
r-flatten-${zF(8).toString("hex")}`;#e=new Map;ms(e){return this.#e.get(e)}read(e){const n=e.indexOf(this.token);if(n!==
-1)this.#e.set(e.slice(n+this.token.length+1).trim(),performance.now());return this.strip(e)}strip(e){const n=e.indexOf(
this.token);if(n===-1)return e;return n===0?void 0:e.slice(0,n)}};var JF=/no such file or directory|executable file not found|not a directory/i;var WF=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i;
var YD=/exec format error/i;var GF=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im;var VF=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;
async function qD(t,e,n){const{log:r,signal:i}=t;const{image:o}=e;YF(o,n,r);const s=new hd;const a=await Ha(t,o,{program:"\
/bin/sh",args:VD(s.token,n),user:"0:0",network:n.network,shows:l=>s.read(l)}).catch(l=>{const p=l instanceof m&&l.code===
"DOCKER_FAILED";throw p?KD(n,l.message,l)??l:l});if(s.ms("shell")===void 0)return ZF(t,o,n,a);if(a.exitCode!==0)throw qF(
o,n,s,a);const d=KF(o,n,s,r);const{container:c}=a;if(d.length===0){await Lr(t,c);return $n}const u=zD(t,o,c).then(l=>d.map(
p=>XF(p,d,l))).catch(l=>{if(!i.aborted)r.notice(`Could not measure what the commands freed: ${D(l)}`);return d});const f=Hb(
t,e,c);return{changed:f,commands:d,measuredCommands:u,needsAptRule:false}}function YF({volumes:t},{script:e,aptClean:n},r){
if(e!==void 0&&t.length>0){r.warning(`The image declares volumes: ${t.join(", ")}. They are empty while "run" runs, and \
its changes below them are not in the result.`)}const i=n?WD(t):[];if(i.length>0){r.warning(`"apt-clean" cannot clean be\
low the volumes that the image declares: ${i.join(", ")}. Use ${E("exclude")} to drop their contents.`)}}function gd(t){
if(t.length===0)return"";return` The image's volumes are empty while commands run: ${t.join(", ")}.`}function qF(t,{script:e,
network:n},r,i){const o=e!==void 0&&r.ms("run")===void 0?"run":"apt-clean";const s=za(i,d=>r.strip(d));const a=o==="run"?
`Nothing was tagged. The script stops at the first command that fails${n==="none"?`, and it has no network unless ${E("r\
un-network")} names one`:""}.`:`Leave ${E("apt-clean")} out to flatten without it, or repair apt in the image.`;return new m(
"COMMAND_FAILED",`"${o}" failed in a container of ${t.reference} with exit status ${i.exitCode}:
${s}`,{hint:a+gd(t.volumes)})}function KF(t,{script:e,aptClean:n},r,i){const o=r.ms("no-apt")===void 0;if(!o){i.notice(`\
Skipped apt-clean: the image has no apt-get.${gd(XD(t))}`)}const s=r.ms("shell")??0;const a=r.ms("run")??s;const d=[];if(e!==
void 0)d.push({name:"run",ms:a-s});if(n&&o)d.push({name:"apt-clean",ms:(r.ms("apt")??a)-a});return d}var $n={changed:void 0,
commands:[],measuredCommands:Promise.resolve([]),needsAptRule:false};function XF(t,e,n){if(n===void 0)return t;const r=e.
length>1;const i=t.name==="apt-clean";const o=n.old.filter(({path:s})=>!r||JD(s)===i).reduce((s,{bytes:a})=>s+a,0);return{
...t,bytes:o-(r&&i?0:n.writtenBytes)}}async function ZF(t,e,n,r){const{log:i}=t;const{script:o,aptClean:s}=n;const a=KD(
n,r.stderr);if(a!==void 0)throw a;const d=QF(e,t,r);if(o!==void 0){throw new m("COMMAND_FAILED",`"run" needs a shell in ${e.
reference}, but ${d}.`,{hint:`Use ${E("clean")} and ${E("exclude")} instead: they need no program in the image.${gd(e.volumes)}`})}
await Lr(t,r.container);if(s){i.notice(`Used the rules of ${E("clean","apt")} instead of apt-clean: ${d}.${gd(XD(e))}`)}
return{...$n,needsAptRule:s}}function KD({network:t},e,n){if(t==="none"||!GF.test(e))return void 0;return new m("COMMAND\
_FAILED",`Cannot connect the container for "run" to the network ${JSON.stringify(t)} (${E("run-network")}): ${e.trim().slice(
-2e3)}`,{hint:`Name a network that "docker network ls" lists, for example "bridge", or leave ${E("run-network")} out.`,cause:n})}
function XD({volumes:t}){return t.filter(e=>VF.test(jF.normalize(e)))}function QF(t,e,n){const r=`${n.stderr}
${n.stdout}`;const{architecture:i}=t.platform;const o=e.platform.architecture;const s=i!==o;const a=JF.test(r);const d=WF.
test(r);if(YD.test(r)&&!s)return`the image's /bin/sh is not an executable for this machine (${o})`;if(YD.test(r)||s&&!a&&
!d)return`the image is for ${i}, which this machine (${o}) cannot run`;if(d)return"the image's /bin/sh cannot be execute\
d: it is a directory or not executable";if(a)return"the image has no shell (/bin/sh)";throw ee(["start"],n)}var eN=3;var tN=1e5;var nN=[10,5,3];var rN=.01;var yd=class{#e=new Map;begin(e,n){const r=Zt(e,n);if(r===0)return;const i=this.#t(
_(e.name));const o=this.#e.get(i);if(o===void 0)this.#e.set(i,{bytes:r,files:1});else{o.bytes+=r;o.files++}}data(){}end(){}#t(e){
let n=0;for(let i=0;i<eN;i++){const o=e.indexOf("/",n===0?0:n+1);if(o===-1)break;n=o}let r=e.slice(0,n);while(this.#e.size>=
tN&&r!==""&&!this.#e.has(r))r=r.slice(0,Math.max(0,r.lastIndexOf("/")));return r}get largest(){const e=new Map;let n=0;for(const[
r,i]of this.#e){n+=i.bytes;for(let o=r;o!=="";){const s=o.slice(0,Math.max(0,o.lastIndexOf("/")));const a=e.get(s)??new Map;
e.set(s,a);const{bytes:d,files:c}=a.get(o)??{bytes:0,files:0};a.set(o,{bytes:d+i.bytes,files:c+i.files});o=s}}return ZD(
e,"",0,n*rN)}};function ZD(t,e,n,r){return[...t.get(e)??[]].filter(([,{bytes:i}])=>i>=r).sort(([i,o],[s,a])=>a.bytes-o.bytes||
(i<s?-1:1)).slice(0,nN[n]).flatMap(([i,o])=>[{path:`/${Q(i).toString("utf8")}`,...o},...ZD(t,i,n+1,r)])}var ao=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];var iN=128*
1024*1024;var oN=32*1024*1024;var sN=1e6;var aN=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,read:t=>Sl(t,
e=>e.replace(/^\//,""))},{manager:"dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,read:t=>Sl(t,e=>e.replace(/^[0-9a-f]{32} [ *]/,
""))},{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,read:cN},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,
read:t=>Sl(t,e=>e.startsWith("%")?"":e)}];function*Sl(t,e){for(const n of t)yield e(n)}function*dN(t){for(let e=0;e<t.length;){
const n=t.indexOf("\n",e);const r=n===-1?t.length:n;if(r>e)yield t.slice(e,r);e=r+1}}function*cN(t){let e="";for(const n of t){
if(n.startsWith("F:"))e=n.slice(2);else if(n.startsWith("R:"))yield e===""?n.slice(2):`${e}/${n.slice(2)}`}}var uN=[["np\
m",/(?:^|\/)(?:node_modules|_npx|_cacache)\//],["conda",/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//],
["pip",/(?:^|\/)(?:site|dist)-packages\//],["gem",/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//],["car\
go",/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//],["go",/^usr\/local\/go\/|(?:^|\/)go\/pkg\//],["mav\
en",/(?:^|\/)\.m2\//],["gradle",/(?:^|\/)\.gradle\//],["nuget",/(?:^|\/)\.nuget\//]];var fN=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//;
var lN=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/;var wd=class{#e=new Map;#t=false;#n;#r=iN;begin(e,n){
this.#n=void 0;if(e.sizeBytes===0||e.name.indexOf("lib")===-1)return;const r=_(e.name);if(fN.test(r))this.#t=true;const i=aN.
find(o=>o.path.test(r));if(i===void 0||e.sizeBytes>Math.min(this.#r,oN))return;this.#r-=e.sizeBytes;this.#n={format:i,parts:[]}}data(e){
this.#n?.parts.push(Buffer.from(e))}end(){const e=this.#n;this.#n=void 0;if(e===void 0)return;const n=Buffer.concat(e.parts).
toString("latin1");for(const r of e.format.read(dN(n))){if(r==="")continue;if(this.#e.size>=sN)return;this.#e.set(r,e.format.
manager)}}managerOf(e){const n=this.#e.get(e)??(e.startsWith("usr/")?this.#e.get(e.slice(4)):void 0);if(n!==void 0)return n;
const r=uN.find(([,i])=>i.test(e));if(r!==void 0)return r[0];return this.#t&&lN.test(e)?"rpm":"other"}};var QD=4e5;var mN=15e4;var pN=40;var co=class{#e={children:new Map,folded:void 0};#t;#n;#r=0;#i=0;constructor(e,n=QD){this.#t=
e;this.#n=n}get foldedFiles(){return this.#i}add(e,n,r=-1){if(n===0)return;const i=e.split("/");const o=[...i.splice(0,pN),
...i.length>0?[i.join("/")]:[]];const s=n<0?this.#o(o,n,r):n;if(s===0)return;const a=o.pop()??"";let d=this.#e;for(const u of o)
d=this.#s(d,u);const c=d.children.get(a);if(c===void 0){d.children.set(a,{bytes:s,group:r});this.#r++}else if("bytes"in c){
c.bytes+=s}if(this.#r>this.#n)this.#a()}#o(e,n,r){const i=[];let o=this.#e;for(const a of e){if(o===void 0||"bytes"in o)
break;if(o.folded!==void 0)i.unshift(o.folded.bytes);o=o.children.get(a)}if(o!==void 0)return n;let s=n;for(const a of i){
const d=a.get(r)??0;const c=Math.min(d,-s);a.set(r,d-c);s+=c}return s}#s(e,n){const r=e.children.get(n);if(r!==void 0&&"\
children"in r)return r;const i={children:new Map,folded:void 0};e.children.set(n,i);if(r===void 0)this.#r++;return i}#a(){
let e=1024;const n=this.#n/QD*mN;while(this.#r>n){this.#r=this.#d(this.#e,"",e).nodes;e*=2}}#d(e,n,r){let i=0;let o=0;for(const[
s,a]of e.children){const d=n===""?s:`${n}/${s}`;if("bytes"in a){o+=a.bytes;if(a.bytes>=r)i++;else{e.children.delete(s);const u=a.
group===-1?this.#t(d):a.group;this.#c(e,1,new Map([[u,a.bytes]]));this.#i++}continue}const c=this.#d(a,d,r);o+=c.bytes;if(c.
bytes>=r)i+=c.nodes+1;else{e.children.delete(s);if(a.folded!==void 0)this.#c(e,a.folded.files,a.folded.bytes)}}for(const s of e.
folded?.bytes.values()??[])o+=s;return{nodes:i,bytes:o}}#c(e,n,r){e.folded??={files:0,bytes:new Map};e.folded.files+=n;for(const[
i,o]of r)e.folded.bytes.set(i,(e.folded.bytes.get(i)??0)+o)}toPage(e=()=>true){const n=(r,i)=>{const o=[];for(const[s,a]of r.
children){const d=i===""?s:`${i}/${s}`;const c=Q(s).toString("utf8");if("children"in a){const f=n(a,d);if(f.length>0)o.push(
[c,0,-1,f]);continue}const u=a.group===-1?this.#t(d):a.group;if(a.bytes>0&&e(u))o.push([c,a.bytes,u])}for(const[s,a]of r.
folded?.bytes??[])if(a>0&&e(s))o.push(["(smaller files)",a,s]);return o};return["",0,-1,n(this.#e,"")]}};var qr=class{#e=new yd;#t;#n;#r=false;observer;constructor(e,n){this.#t=e?new kl:void 0;this.#n=n;const r=ln([this.#e,this.#t?.
observer,n])??this.#e;const i=this.#t!==void 0;this.observer={begin:(o,s)=>this.#i(()=>r.begin(o,s)),data:i?o=>this.#i(()=>r.
data(o)):()=>{},end:i?()=>this.#i(()=>r.end()):()=>{}}}onDropped=(e,n,r)=>{this.#i(()=>this.#t?.drop(e,n,r))};get directories(){
return this.#i(()=>this.#e.largest)}get suggestions(){return this.#i(()=>this.#n?.found)}get page(){return this.#i(()=>this.#t?.
toPage())}#i(e){if(this.#r)return void 0;try{return e()}catch{this.#r=true;return void 0}}};var kl=class{#e=new wd;#t=new co(
e=>ao.indexOf(this.#e.managerOf(e)));#n=new co(()=>-1);#r=[];observer=ln([this.#e,new Pl(this.#t)]);drop(e,n,r){if(!this.#r.
includes(r))this.#r.push(r);this.#n.add(e,n,ao.length+this.#r.indexOf(r))}toPage(){const e=[[this.#t,"of the result"],[this.#n,
"that were dropped"]];const n=[...ao.map(r=>({name:r,kind:r==="other"?"other":"manager"})),...this.#r.map(({kind:r,name:i})=>({
kind:r,name:i}))];return{groups:n,result:this.#t.toPage(),dropped:this.#n.toPage(r=>(this.#r[r-ao.length]?.bytes??0)>0),
notes:e.filter(([r])=>r.foldedFiles>0).map(([r,i])=>`${r.foldedFiles} small files ${i} are not shown one by one: "(small\
er files)" combines those of a directory.`)}}};var Pl=class{#e;constructor(e){this.#e=e}begin(e,n){const r=Zt(e,n);if(r>
0)this.#e.add(_(e.name),r)}data(){}end(){}};import{access as hN,constants as eE,mkdtemp as gN,rm as yN,stat as Tl,statfs as tE}from"node:fs/promises";import{join as wN}from"node:path";var bN=.5;var DN={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not write there",EPERM:"\
this user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"};var EN={input:()=>`T\
he ${P("temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment variable TMPDIR \
(/tmp if it is not set)"};async function nE(t,e,n){try{await hN(t,eE.W_OK|eE.X_OK);await yN(await gN(wN(t,ie(n))),{recursive:true})}catch(r){
const i=await xN(t,ce(r));throw new m("TEMP_DIR",`${EN[e]()} must be a writable directory, but ${JSON.stringify(t)} is n\
ot: ${i}.`,{hint:e==="input"?"Name an existing, writable directory, or leave it out.":`Create that directory, or name an\
 existing, writable one with the ${P("temp-dir")}.`,cause:r})}}async function xN(t,e){const n=await Tl(t).catch(()=>void 0);
if(n!==void 0&&!n.isDirectory())return"it is not a directory";if(n!==void 0&&e==="ENOENT")return"no file can be created \
in it";return DN[e]??e}function Il(t,e,n,r=bN){if(!n)return e;if(t===void 0)return Math.round(e*r);return t.reduce((i,o)=>i+
(/[+.](?:gzip|zstd)$/.test(o.mediaType)?o.sizeBytes:Math.round(o.sizeBytes*r)),0)}async function Cl(t,e){const{bavail:n,
bsize:r}=await tE(t);const i=n*r;if(i>=e)return;throw new m("NO_SPACE",`The packed layer needs about ${T(e)} in ${t}, bu\
t only ${T(i)} are free.`,{hint:`Free some disk space, or name a directory on a larger disk with the ${P("temp-dir")}.`})}
async function Ol({store:t,diskRoot:e},{unpackedBytes:n,packedBytes:r},i){if(e===void 0)return void 0;const o=await Promise.
all([tE(e),Tl(e),Tl(i)]).catch(()=>void 0);if(o===void 0)return void 0;const[{bfree:s,bsize:a},d,c]=o;const u=[{what:"un\
packed",bytes:n}];if(t.keepsPacked){u.push({what:"packed",bytes:r});if(d.dev===c.dev)u.push({what:"for the spool, which \
is on the same disk",bytes:r})}const f=u.reduce((h,{bytes:g})=>h+g,0);const l=s*a;if(l>=f)return void 0;const p=u.map(({
what:h,bytes:g})=>`${T(g)} ${h}`).join(", ");return`The engine's disk may be too small: the result needs up to ${T(f)} t\
here (${p}), but only ${T(l)} are free in ${e}. If it does not fit, nothing is tagged. "docker system df" shows what use\
s the space.`}async function iE(t,e){const{engine:n,source:r,sourceConfig:i,options:o,sweep:s}=t;const{tempDir:a,layer:d}=o;if(t.packTo===
void 0&&n?.store.keepsPacked===false){return rE(t,{unpackedBytes:r.knownBytes??0,packedBytes:0})}const c=(await e).bytes;
const{packedLayers:u}=await i;const f=d.compression.kind!=="none";const l=Il(u,c,f);await Cl(a,l).catch(async()=>{await s.
settle();await Cl(a,l)});const p=Il(u,c,f,1);await rE(t,{unpackedBytes:c,packedBytes:p})}async function rE({engine:t,options:e,
sweep:n},r){if(t===void 0)return;if(await Ol(t,r,e.tempDir)===void 0)return;await n.settle();const i=await Ol(t,r,e.tempDir);
if(i!==void 0)t.log.warning(i)}var SN=50;async function oE(t,e){const n=new Map;for(const[r,i]of t.requiredPaths.entries()){if(n.has(i.text))continue;const o=r<
SN?e.lookAtImage:void 0;const s=await kN(t,i,{...e,lookAtImage:o});if(s!==void 0)n.set(i.text,TN(i,s))}return[...n.values()]}
async function kN(t,{candidates:e},{look:n,lookAtImage:r}){const i=e.map(s=>t.trace(s));const o=i.find(({droppedBy:s})=>s!==
void 0)?.droppedBy;if(o===void 0&&r===void 0)return void 0;for(const{end:s,droppedBy:a}of i)if(a===void 0&&s!==void 0&&await n(
s)!==void 0)return void 0;if(o!==void 0||r===void 0)return o;for(const s of e)if(await PN(s,r))return"a command";return void 0}
async function PN(t,e){const n=await Js(t,async r=>(await e(r))?.link);return n!==void 0&&await e(n.end)!==void 0}function TN({
by:t,text:e},n){const r=O(Buffer.from(e));return t==="WORKDIR"?`The image's WORKDIR ${r} is not in the result: ${n} remo\
ved it. The engine will create it again, empty and owned by root.`:`The image's ${t} refers to ${r}, which is not in the\
 result: ${n} removed it. Containers of the result may not start.`}function bd(t){const e=new Map;const n=async r=>{try{const i=await t(Buffer.from(r,"latin1").toString());if(i===void 0)return void 0;
const o=i.typeFlag==="2";return{link:o?ae(i).link.toString("latin1"):void 0}}catch(i){if(i instanceof m&&i.code==="TAR_L\
IMIT")return{link:void 0};throw i}};return r=>{const i=e.get(r)??n(r);e.set(r,i);return i}}import{isUtf8 as IN}from"node:buffer";import{pipeline as CN}from"node:stream/promises";var sE=8;var Dd=class{#e;#t;constructor(e,n){this.#e=e;this.#t=n}*emit(e,n=e){const{retime:r,observer:i}=this.#e;const o=r(
n);i?.begin(e,{head:o});i?.end();this.#t.entries++;yield*[...o.extensions,o.header]}async*fetchEntry(e,n){const{reader:r,
signal:i}=this.#e;const o=Q(e);const s=await r.openPath(o,i).then(l=>Rr(l,0)).catch(l=>{if(r.isNotFound(l,o))return void 0;
throw l});if(s===void 0)return;const a=s.typeFlag==="5";const d=Q(a?`${e}/`:e);const{typeFlag:c}=s;const u={...Te(s,d),name:d,
typeFlag:c,sizeBytes:0};const f=n(u)===void 0?"drop":r.decide(u);if(f!=="drop")yield*this.emit(u,f==="keep"?u:f.head)}async*fetch(e,n,{
mayBeAbsent:r=false}={}){const{reader:i,retime:o,observer:s,signal:a}=this.#e;const d=e.slice(0,e.lastIndexOf("/")+1);let c;
const u={begin:(p,h)=>c!==void 0&&s?.begin(c,h),mapBlock:p=>c!==void 0&&s?.mapBlock?.(p),data:p=>c!==void 0&&s?.data(p),
end:()=>c!==void 0&&s?.end()};const f=new G(p=>{c=void 0;const h=n(d+_(p.name),p);if(h===void 0)return"drop";const g=Q(p.
name.at(-1)===47?`${h}/`:h);const{typeFlag:b,sizeBytes:x}=p;c={...Te(p,g),name:g,typeFlag:b,sizeBytes:x};const S=i.decide(
c);if(S==="drop")return S;return S==="keep"?{head:o(c)}:{...S,head:o(S.head)}},u,{isPart:true});const l=Q(e);try{const p=CN(
await i.openPath(l,a),f,{signal:a});p.catch(()=>{});for await(const h of f)yield h;await p}catch(p){if(!r||!i.isNotFound(
p,l))throw p}this.#t.entries+=f.counts.entries;this.#t.dataBytes+=f.counts.dataBytes}};function Ed(t){const e=Map.groupBy(
aE(t),({root:n})=>n);return new Map([...e].map(([n,r])=>[n,r.map(({path:i})=>i)]))}function aE(t){if(t.length<=sE)return t.
map(r=>({root:ON(r),path:r}));const e=vN(t);const n=Map.groupBy(t,r=>r.split("/")[e.length]);if(e.length>1||e.length===1&&
n.size>sE)return t.map(r=>({root:e.join("/"),path:r}));return[...n.values()].flatMap(aE)}function ON(t){for(let e=t;e!==
"";e=e.slice(0,Math.max(e.lastIndexOf("/"),0)))if(IN(Q(e.slice(e.lastIndexOf("/")+1))))return e;return t}function vN(t){
let e=t[0]?.split("/").slice(0,-1)??[];for(const n of t){const r=n.split("/").slice(0,-1);const i=e.findIndex((o,s)=>o!==
r[s]);if(i!==-1)e=e.slice(0,i)}return e}var xd=class{#e;#t;#n;#r;#i=new Set;#o=[];#s=new Set;constructor(e,n,r,i=tn){this.#e=e;this.#r=Fu(i);this.#t=n;this.#n=r}findRestored(){
if(this.#e.dropped.isEmpty)return{restored:[],roots:[]};for(const[r,i]of this.#t.kept)this.#d(r,i);for(const r of this.#r)
this.#c(r);for(let r=this.#a();r!==void 0;r=this.#a())this.#d(...r);if(this.#t.isFull)this.#e.warnTooManyLinks();const e=r=>Ye(
r).some(i=>this.#i.has(i));const n=[...this.#i];return{restored:n,roots:n.filter(r=>!e(r))}}#a(){if(this.#o.length===0){
for(const{isSkipped:e,droppedTops:n}of this.#e.presets)if(e)for(const r of n)this.#f(r)}return this.#o.pop()}#d(e,n){const r=Fi(
Bg(e,n),this.#t.targetOf);if(r===void 0)return;this.#e.skipPresetsFor(e,r.end);const i=o=>this.#n.has(o)&&this.#t.targetOf(
o)===void 0;for(const o of r.through)if(!i(o))this.#u(o,e);this.#u(r.end,e)}#c(e){const n=Fi(e.path,this.#t.targetOf)?.end;
if(n===void 0||n===e.path||e.extent==="itself")return;for(const r of this.#e.restoreReferenced(Au(e,n))){this.#i.add(r);
this.#f(r)}}#u(e,n){if(!this.#e.dropped.has(e))return;const r=this.#t.typeAt(e);const i=this.#e.restore(e,r,n,this.#n.has(
e));if(i==="unchanged")return;if(i!=="restored"){this.#e.warnBrokenLink(`The pattern ${JSON.stringify(i.text)} drops ${O(
Q(`/${e}`))}, the target of the link ${O(Q(`/${n}`))}, which is broken in the result.`);return}if(this.#e.decisionFor(e,
r).action==="keep")this.#i.add(e);this.#f(e)}#f(e){if(this.#s.has(e))return;this.#s.add(e);for(const[n,r]of this.#t.droppedBelow(
e))if(this.#e.decisionFor(n,"2").action==="keep")this.#o.push([n,r])}};var Sd=class{#e=[];push(e){this.#e.push(e)}leaveFor(e){for(let n=this.#e.at(-1);n!==void 0;n=this.#e.at(-1)){if(er(e,n.path))
return;kt(n.count,1,0);this.#e.pop()}}release(){const e=this.#e;this.#e=[];return e}};var Pd=1e5;var kd=class{#e=new Map;#t=0;add(e,n,r,i){if(++this.#t>Pd)throw vl(r.count?.name??"a rule");const o=_(n.name);
const s=this.#e.get(e)??{name:o,decision:r,before:[],links:[]};s.before.push(...i);s.links.push(n);this.#e.set(e,s)}get directories(){
return[...this.#e.values()].flatMap(({before:e})=>e)}async*contents(e,n,r){const i=new Map(this.#e);for(const[o,{links:s}]of this.#e){
if(!n(o))continue;for(const a of s)yield*e.emit(a);i.delete(o)}for(const[o,s]of Ed([...i.keys()])){const a=new Set(s);yield*e.
fetch(o,(d,c)=>{const u=a.has(d)?this.#e.get(d):void 0;if(u===void 0)return void 0;if(c.typeFlag==="1"||!i.delete(d))throw dE(
d,u.name);r(d,u.decision,Xt(c));return u.name});for(const d of s){const{name:c,links:u}=this.#e.get(d);if(i.has(d))throw dE(
d,c);for(const f of u.slice(1))yield*e.emit(f,ba(f,Q(c)))}}}};function vl(t){return new m("TAR_LIMIT",`More than ${Pd} h\
ard links point to files that ${t} drops.`,{hint:"Leave that rule out: the hard links keep the content anyway, so it wou\
ld free little."})}function dE(t,e){return new m("CHECK_FAILED",`${O(Q(t))} was read again, since ${O(Q(e))} is a hard l\
ink to it, but the engine did not return a single file.`,{hint:K})}function Td(t,e){return{name:Buffer.from(t.name),typeFlag:t.
typeFlag,sizeBytes:t.sizeBytes,extensions:e.extensions,header:Buffer.from(e.header)}}var _N=new Set(["0","7","S"]);var Id=class{#e;#t=new Sd;#n=new Set;#r=new js;#i=new Map;#o=new kd;#s=new Map;#a=0;#d=0;appended={
entries:0,dataBytes:0};#c;#u;constructor(e){this.#e=new yr(e);this.#u=e.references??tn;this.#c=e.onDropped??(()=>{})}get counts(){
return this.#e.counts}get requiredPaths(){return this.#u.required}get findings(){return this.#e}dropsContentOf(e){const n=this.#e.
decisionFor(e,"0");const{action:r,rule:i}=n;const o=r==="empty"||r==="drop"&&i===void 0;if(o)this.#s.set(e,n);return o}decide(e,n){
if(n==="drop")return n;const r=_(e.name);this.#t.leaveFor(r);const i=n==="keep"?e:n.head;const{typeFlag:o}=e;const s=this.#s.
get(r)??this.#e.decisionFor(r,o);if(s.action==="drop")return this.#w(r,e,i,s);const a=Xt(e);const d=o==="5"||a===0&&e.name.
at(-1)===47;if(!d)this.#a++;this.#e.countSpared(s.spared,d,a);if(o==="1"&&this.#y(e,i,s))return"drop";if(o==="2"){const f=cE(
i);this.#r.add(r,f,true);this.#e.spareLinkTarget(r,f,this.#r.isFull)}const c=this.#D();const u=n==="keep"?{head:i}:n;if(s.
action==="empty"&&_N.has(o)&&a>0){this.#b(r,s.count,a);return{head:Da(i),data:Buffer.alloc(0),before:c}}return c.length===
0?n:{...u,before:c}}async*appendix(e){this.#t.leaveFor("");this.#E();const n=new Dd(e,this.appended);for(const o of this.#o.
directories)yield*n.emit(o);const{restored:r,roots:i}=new xd(this.#e,this.#r,this.#n,this.#u).findRestored();if(i.length>
0||this.#e.skippedPresets.length>0)yield*this.#f(new Set(r.flatMap(Ye)),i,n);yield*this.#o.contents(n,o=>this.#e.decisionFor(
o,"0").action==="keep",(o,{count:s},a)=>this.#g(o,s,0,a))}async*#f(e,n,r){const i=this.#e.presets.filter(({isSkipped:o})=>o);
for(const{droppedTops:o,count:s}of i){for(const a of o)yield*r.fetch(a,(d,c)=>this.#m(d,c));Object.assign(s,{entries:0,bytes:0})}
for(const o of Ed(n).keys()){for(const s of Ye(o))if(this.#l(s))yield*r.fetchEntry(s,a=>this.#p(s,a));yield*r.fetch(o,(s,a)=>e.
has(s)&&this.#l(s)?this.#p(s,a):this.#m(s,a),{mayBeAbsent:true})}for(const[o,s]of this.#i){if(this.#e.decisionFor(o,"1").
action!=="keep")continue;this.#h(o,s);if(!this.#y(s,s,gr))yield*r.emit(s)}}trace(e){const n=Fi(e,this.#r.targetOf);const r=[
...n?.through??[],n?.end??e].find(d=>this.#l(d));const i=r===void 0?gr:this.#e.decisionFor(r,this.#r.typeAt(r));const{kind:o,
name:s=""}=i.count??{};const a=o==="exclude"?`the pattern ${JSON.stringify(s)}`:`the preset ${s}`;return{end:n?.end,droppedBy:i.
action==="drop"?a:void 0}}#l(e){return this.#e.dropped.has(e)&&!this.#n.has(e)}#m(e,n){const r=this.#l(e)&&!this.#i.has(
e)&&this.#e.decisionFor(e,n.typeFlag).action==="keep";if(r&&n.typeFlag==="1")throw vl("presets");return r?this.#p(e,n):void 0}#p(e,n){
this.#n.add(e);this.#h(e,n);return e}#h(e,n){const{typeFlag:r}=n;const i=Xt(n);const{spared:o}=this.#e.decisionFor(e,r);
this.#e.countSpared(o,r==="5",i);const s=this.#e.presetThatDropped(e,r);if(s?.isSkipped===false)this.#g(e,s.count,1,i)}#g(e,n,r,i){
kt(n,-r,-i);if(n!==void 0&&i>0)this.#c(e,-i,n)}#w(e,n,r,{count:i,rule:o}){this.#e.recordDropped(e);if(o?.preset.skippedIfLinked===
true)BN(o,e);const{typeFlag:s}=n;if(s==="5"){this.#t.push({path:e,entry:Td(n,r),count:i});return"drop"}if(s==="2")this.#r.
add(e,cE(r),false);if(s==="1"&&o!==void 0&&this.#i.size<Pd)this.#i.set(e,Td(n,r));this.#d++;this.#b(e,i,Xt(n));return"dr\
op"}#b(e,n,r){kt(n,1,r);if(n!==void 0)this.#c(e,r,n)}#D(){const e=this.#t.release();for(const{path:n}of e)this.#n.add(n);
return e.map(({entry:n})=>n)}#y(e,n,r){const i=_(ae(n).link);const o=this.#e.decisionFor(i,"0");const s=o.action==="empt\
y"&&r.action==="empty";if(o.action==="keep"||s)return false;this.#o.add(i,Td(e,n),o,this.#D());return true}#E(){if(this.#a>
0||this.#d===0)return;const e=this.counts.filter(({entries:n})=>n>0).map(({name:n})=>JSON.stringify(n));throw new m("BAD\
_INPUT",`Nothing would be left of the image: ${e.join(", ")} would drop all of its files.`,{hint:'Drop less, or keep som\
e files with a pattern that starts with "!".'})}};function BN({droppedTops:t},e){if(!t.some(n=>er(e,n)))t.push(e)}function cE(t){
return ae(t).link.toString("latin1")}import{posix as RN}from"node:path";var AN=200;async function uE(t,e){let n=0;const r=async o=>++n>AN?void 0:(await e(o))?.link;const i=[];for(const o of t){
const s=await Js(Buffer.from(RN.normalize(o)).toString("latin1"),r);if(s!==void 0&&s.through.length>0&&s.end!=="")i.push(
`/${Buffer.from(s.end,"latin1")}`)}return[...new Set([...t,...i])]}async function fE({run:t,source:e,sourceConfig:n,options:r},{reader:i,survey:o,ran:s}){const{signal:a}=t;const{clean:d,exclude:c}=r.
layer;const u=new Set(d);const f=Sn("apt");if(s.needsAptRule&&f!==void 0)u.add(f);if(u.size===0&&c.length===0&&s.changed===
void 0)return void 0;const l=u.size>0;const p=l?await i.lookAt("etc/passwd",a):void 0;const{json:h}=await n;const g=y(h,
"config","Env");const b=p===void 0?0:Me(p.header,"size");const x=p?.data.subarray(0,b);const S=l?await uE(e.volumes,bd(I=>i.
lookAt(I,a))):e.volumes;return new Id({presets:[...u],excludes:c,places:Us(x,R(g)?g:[]),volumes:S,references:Tu(h,Pu(x)),
onDropped:o.onDropped})}function lE({source:t,options:e}){const{clean:n,exclude:r,aptClean:i}=e.layer;const o=i?Sn("apt"):
void 0;const{Env:s}=t.shownConfig;return new Ks({active:o===void 0?n:[...n,o],words:e.cleanWords,excludes:r,env:R(s)?s:[],
volumes:t.volumes,references:Tu({config:t.shownConfig},Pu(void 0))})}async function mE({reader:t,rules:e,survey:n},r,i){
const{lookAtImage:o}=t;const s={look:bd(d=>t.lookAt(d,i)),lookAtImage:o&&bd(d=>o(d,i))};const a=e===void 0?[]:await oE(e,
s);return{rules:e?.counts??[],commands:await r.measuredCommands,spared:e?.findings.spared??[],skippedPresets:e?.findings.
skippedPresets??[],unmatched:e?.findings.unmatched??[],warnings:[...e?.findings.warnings??[],...a],directories:n.directories,
suggestions:n.suggestions}}function _l({verify:t,html:e}){return t||e!==void 0}async function pE(t,e,n){const{source:r,options:i}=t;const o=e.kind!==
"hit"||_l(i);const s=o?await FN(t):$n;Ct(n,s.measuredCommands);const a=Ct(n,(s.changed??r).openReader());const d=Ct(n,NN(
t,a));return{isRead:o,ran:s,reader:await a,sourceSize:d}}async function FN(t){const{run:e,engine:n,source:r,inEngine:i,options:o}=t;
const{aptClean:s,script:a,scriptNetwork:d}=o.layer;if(a===void 0&&!s)return $n;if(r.byLayers===true){e.log.notice(`Used \
the rules of ${E("clean","apt")} instead of apt-clean: no container runs for an image that is read by its layers.`);return{
...$n,needsAptRule:s}}if(n===void 0||i===void 0)return $n;const c=a===void 0?"Clean with apt":"Run commands in a contain\
er";const u={script:a,network:a===void 0?"none":d,aptClean:s};return e.log.group(c,()=>qD(n,i,u))}async function NN({source:t,
sourceConfig:e},n){await Promise.all([e,n]);return t.measure()}async function hE(t,e,n){const{options:r}=t;const{isRead:i,
ran:o}=e;const s=new qr(r.html!==void 0,lE(t));if(!r.dryRun&&i)await iE(t,e.sourceSize);const a=i?await fE(t,{reader:e.reader,
survey:s,ran:o}):void 0;const d=await LN(t,e,a);const c=await MN(t);const u=e.sourceSize.then(({bytes:f})=>f);return{reader:d,
rules:a,survey:s,expected:r.verify&&!r.dryRun?$N(t):[],resume:c,expectedBytes:Ct(n,u),latestSeconds:r.layer.sourceDateEpoch}}
function $N({source:t,options:e}){const n=t.byLayers===true?"engine":"exact";const r=[...e.tagLocations.length>0?["exact"]:
[],...e.tags.length>0?[n]:[]];return[...new Set(r)].map(i=>new zr(i))}async function LN({run:t,options:e},{reader:n,ran:r},i){
const{clean:o,exclude:s}=e.layer;const a=s.length>0||o.some(({empties:c})=>c!==void 0);if(i===void 0||!a||n.sparingZeros===
void 0)return n;const d=async c=>{await r.measuredCommands;return i.dropsContentOf(c)};return n.sparingZeros(d,t.signal)}
async function MN({source:t,options:e}){return e.pause&&t.hold!==void 0?t.hold():async()=>{}}async function yE(t,e,n){const{run:r,options:i,packTo:o}=t;const{log:s}=r;const{way:a}=e.reader;const d=t.platformTitle===
void 0?"":` ${t.platformTitle}`;const c=HN(t,e,n);try{if(i.dryRun)return await s.group(`Estimate${d} via ${a}`,()=>zN(t,
e,c));if(n.kind!=="hit")return await s.group(`Flatten${d} via ${a}`,()=>o===void 0?JN(t,e,c):LD(t,e,{...c,path:o}));const u=_l(
i)?await s.group(`Compare the cached layer${d} via ${a}`,()=>WN(t,e,n)):void 0;if(o!==void 0)return await s.group(`Check\
 the cached layer${d}`,()=>MD(t,n.found,c));return await s.group("Load the cached layer",()=>jN(t,n,c).then(f=>({...f,streamBytes:u})))}catch(u){
throw UN(u,t)}}function UN(t,{source:e,options:n}){const r=t instanceof m&&t.code==="TAR_TRUNCATED";if(!r||n.pause)return t;
return e.changedWhileRead?.(t)??t}function HN(t,e,n){const{source:r,sourceConfig:i,options:o}=t;return{platform:r.platform,
configFor:async s=>jp((await i).json,{diffId:s,sourceDiffIds:r.diffIds,createdBy:dd,latestSeconds:o.layer.sourceDateEpoch}),
annotations:async()=>(await i).annotations,compression:o.layer.compression,tempDir:o.tempDir,saveTo:e.reader.isReproducible?
ad(n,t):void 0,totalBytes:Yn(e.expectedBytes)}}async function zN(t,e,n){const r=await $D(t,e,n);return{stored:void 0,packedBytes:void 0,
...r,counts:io}}function wE({engine:t}){if(t===void 0)throw new Error("a layer that is not packed needs an engine");return t}
async function jN(t,{found:e},n){const{stored:r,newBytes:i}=await kD(wE(t),e,n);const o=t.source.byLayers!==true;const s=o?
i:(await xl(e,t.run)).bytes;return{...bE(r),newBytes:s,counts:io}}async function JN(t,e,n){const r=wE(t);const{log:i,signal:o}=r;
const s=t.source.byLayers===true?new mn({countsBlocks:false}):void 0;if(!r.store.keepsPacked)i.debug(`${E("compression")}\
 has no effect here: this image store keeps layers unpacked`);const a=await oo(e,r,s);const d=await _D(r.store).store(r,
a,n);await e.resume();if(o.aborted)throw M(o.reason);const c=md(a,e);const u=await Wr(r,d,c.dataBytes>0);const f=s?.bytes??
u;const l=d.packedBytes===void 0?"":`, packed ${T(d.packedBytes)}`;i.info(`Stored ${oe(c.entries)} in one layer of ${T(f)}${l}`);
const{bytesWritten:p}=a;return{...bE(d),newBytes:f,streamBytes:p,counts:c}}function bE(t){const{packedBytes:e,expectedId:n,
configDigest:r}=t;return{stored:t,packedBytes:e,imageId:n,configDigest:r}}async function WN({run:t,options:e},n,{found:{
record:r}}){const i=await ld(n,t,{totalBytes:GN(r)});const o=i.digest();if(o!==r.diffId)throw VN(o,r.diffId,e);return i.
bytesWritten}var gE=512+256;function GN({entries:t,dataBytes:e,rules:n}){const r=n.reduce((i,o)=>i+o.bytes+o.entries*gE,
0);return e+t*gE+r}function VN(t,e,{layer:n,verify:r,html:i}){if(n.script===void 0&&!n.aptClean)return fn(`the source's \
layer is ${t}, but the cached layer is ${e}.`);const o=[...r?[E("verify")]:[],...i===void 0?[]:[E("html")]];return new m(
"CACHE_DIFFERS","The commands produced a layer that differs from the cached one, so the layer is made again.",{hint:`If \
this happens in every run, leave out ${o.join(" and ")}, or the cache.`})}async function uo(t,e,n){const{run:r,options:i}=t;const o=performance.now();const s=await pE(t,e,n);const{ran:a,isRead:d}=s;
const c=await hE(t,s,n);const u=await yE(t,c,e);const f=performance.now()-o;const l=e.kind==="hit"?e.found.record:await mE(
c,a,r.signal);FD(l,r.log);RD(l.suggestions,i,r.log);const p=await s.sourceSize;return{job:t,cached:e,input:c,layer:u,surveyed:l,
sourceSize:p,layerMs:f,isRead:d}}function Cd({job:t,cached:e,layerMs:n,isRead:r}){if(e.kind==="hit"&&!r)PD(e,n,t.run.log)}
function Od(t,{isMet:e,budgets:n,checks:r}){const{job:i,cached:o,input:s,layer:a,surveyed:d,sourceSize:c}=t;const{newBytes:u,
packedBytes:f,imageId:l,configDigest:p}=a;return{...jn(c.bytes,u),oldLayers:i.source.layerCount,newLayers:1,oldHistory:c.
history,newHistory:[{command:dd,bytes:u,hasLayer:true}],oldPackedBytes:c.packedBytes,newPackedBytes:f,imageId:e?l:void 0,
configDigest:e?p:void 0,budgets:n,checks:r,directories:d.directories,rules:d.rules,commands:d.commands,spared:d.spared,skippedPresets:d.
skippedPresets,suggestions:d.suggestions,cacheHit:o.kind==="none"&&!o.wasAsked?void 0:o.kind==="hit",page:s.survey.page}}var DE="moby.buildkit.cache.v0";function EE(t){if(!(DE in t))return{config:t,hadCache:false};const{[DE]:e,...n}=t;return{
config:n,hadCache:true}}var YN=[/^ostree\.(?:commit|final-diffid|bootable)$/,/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/];
var qN=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function xE(t,e){const n=y(t,"config","Labels");if(!k(n))return[];return Object.keys(n).filter(r=>YN.some(i=>i.test(r))||
SE(w(n,r)??"",e))}function fo(t,e){const n=([i,o])=>qN.test(i)||SE(o,e);const r=Object.entries(t);return{kept:Object.fromEntries(
r.filter(i=>!n(i))),leftOut:r.filter(n).map(([i])=>i)}}function SE(t,e){return e.some(n=>t.includes(n.replace(/^sha256:/,
"")))}async function vd({run:t,source:e}){const{log:n}=t;const r=await e.readConfig();if(r.missing!==void 0)n.warning(r.missing);
return KN(r,e,n)}function KN(t,e,n){const{config:r,hadCache:i}=EE(t.json);if(i)n.debug("removed BuildKit's inline cache \
metadata, which refers to the source's layers");const o=[e.id,...e.diffIds,...t.digest===void 0?[]:[t.digest],...(t.packedLayers??
[]).map(({digest:c})=>c)];const s=xE(r,o);if(s.length>0)n.warning(`Some labels describe the source's layers, which the r\
esult does not have: ${s.map(c=>JSON.stringify(c)).join(", ")}. The labels are kept, but tools that rely on them (ostree\
 or bootc hosts, a buildpacks rebase) do not work with the result.`);const{kept:a,leftOut:d}=fo(t.annotations,o);if(d.length>
0)n.debug(`removed annotations about the source's own blobs: ${d.join(", ")}`);return{...t,json:r,annotations:a}}async function PE(t){var i=[];try{const e=gt(i,new AsyncDisposableStack,true);const n={...t,sourceConfig:Ct(e,vd(t))};const r=await rd(
n);e.defer(()=>od(r));try{return await kE(n,r)}catch(c){return await kE(n,await id(c,r,n))}}catch(o){var s=o,a=true}finally{
var d=yt(i,s,a);d&&await d}}async function kE(t,e){var f=[];try{const n=gt(f,new AsyncDisposableStack,true);const r=await uo(
t,e,n);const i=await XN(t,r);const{layer:o,input:s,surveyed:a,layerMs:d}=r;const{stored:c,counts:u}=o;await Qa(t,c,s.reader);
if(e.kind==="miss"&&c!==void 0&&i.isMet)await sd(t,e,{stored:c,surveyed:a,...u,ms:d});Cd(r);return Od(r,i)}catch(l){var p=l,
h=true}finally{var g=yt(f,p,h);g&&await g}}async function XN({run:t,engine:e,options:n,tags:r,source:i},{input:o,layer:s,
sourceSize:a}){const{reader:d,expected:c}=o;const{stored:u,newBytes:f,streamBytes:l=f}=s;const p=Jn(n.budgets,{oldBytes:a.
bytes,newBytes:f});const h=Nt(p)===void 0;if(u===void 0||!h)return{budgets:p,isMet:h,checks:dl};const[g]=c;const b=g&&{expected:g,
source:i,reader:d,streamBytes:l};const x=await oD(e,u,b,n.test);if(t.signal.aborted)throw M(t.signal.reason);await r.move(
e.docker,u.expectedId,u.reference);return{budgets:p,isMet:h,checks:x}}import{rename as a$}from"node:fs/promises";import{join as d$}from"node:path";function IE(t,e){const[n]=t;if(n!==void 0&&t.length===1)return{...n,...e};const r=i=>t.reduce((o,s)=>o+i(s),0);return{...jn(
r(i=>i.oldBytes),r(i=>i.newBytes)),oldLayers:r(i=>i.oldLayers),newLayers:r(i=>i.newLayers),oldHistory:void 0,newHistory:void 0,
directories:void 0,oldPackedBytes:Bd(t.map(i=>i.oldPackedBytes)),newPackedBytes:Bd(t.map(i=>i.newPackedBytes)),configDigest:void 0,
checks:{verifiedEntries:Bd(t.map(i=>i.checks.verifiedEntries)),isTested:t.some(i=>i.checks.isTested)},cacheHit:t.some(i=>i.
cacheHit===void 0)?void 0:t.every(i=>i.cacheHit),rules:_d(t.flatMap(i=>i.rules),({kind:i,name:o})=>`${i} ${o}`,TE),commands:_d(
t.flatMap(i=>i.commands),({name:i})=>i,ZN),spared:_d(t.flatMap(i=>i.spared),({what:i,why:o})=>JSON.stringify([i,o]),TE),
skippedPresets:[...new Set(t.flatMap(i=>i.skippedPresets))],suggestions:_d(t.flatMap(i=>i.suggestions??[]),({name:i})=>i,
(i,o)=>({...i,bytes:i.bytes+o.bytes})),page:QN(t),...e}}function Bd(t){return t.reduce((e,n)=>e===void 0||n===void 0?void 0:
e+n,0)}function _d(t,e,n){const r=new Map;for(const i of t){const o=r.get(e(i));r.set(e(i),o===void 0?i:n(o,i))}return[...r.
values()]}function TE(t,e){return{...t,entries:t.entries+e.entries,bytes:t.bytes+e.bytes}}function ZN(t,e){const n=Bd([t.
bytes,e.bytes]);return{name:t.name,ms:t.ms+e.ms,...n===void 0?{}:{bytes:n}}}function QN(t){const e=[];const n=[];const r=[];
const i=new Set;for(const{platform:o,page:s}of t){if(s===void 0)return void 0;const a=s.groups.map(d=>{const c=e.findIndex(
({name:u,kind:f})=>u===d.name&&f===d.kind);return c===-1?e.push(d)-1:c});n.push(Bl(s.result,o,a));if((s.dropped[3]??[]).
length>0)r.push(Bl(s.dropped,o,a));for(const d of s.notes)i.add(d)}return{groups:e,result:["",0,-1,n],dropped:["",0,-1,r],
notes:[...i]}}function Bl([,t,e,n],r,i){const o=i[e]??-1;if(n===void 0)return[r,t,o];return[r,t,o,n.map(s=>Bl(s,s[0],i))]}async function CE({id:t,index:e},n,{kind:r}){const i=await Promise.all(n.map(s=>e$(s,t,r)));if(e===void 0)return{images:i,
index:e};const{kept:o}=fo(e.annotations,[t]);return{images:i,index:{...e,annotations:o}}}async function e$({found:t,made:e},n,r){
const{image:i}=t;const{job:o,layer:s}=e;const{packed:a}=s;if(a===void 0)throw new Error("the layer is not in a file");const{
source:d}=o;const{annotations:c,digest:u}=await o.sourceConfig;const f=[n,d.id,...d.diffIds,...u===void 0?[]:[u]];const l=i?.
format??"oci";const{path:p,diffId:h,packedBytes:g}=a.file;const b=Dr(l,r);return{config:a.config,platform:d.platform,indexPlatform:i?.
indexPlatform,entryAnnotations:fo(i?.entryAnnotations??{},f).kept,annotations:c,format:l,layer:{path:p,diffId:h,descriptor:{
mediaType:b,digest:a.file.digest,sizeBytes:g}}}}import{createReadStream as t$}from"node:fs";import{join as n$}from"node:path";async function OE(t,e,n,r){const[i]=e;const o=i?.layer.packed;if(i===void 0||o===void 0)throw new Error("there is nothin\
g to store");if(e.length>1)return r$(t,e,n,r);const s=await Vr(t.engine,o.file,o.request);await Wr(t.engine,s,o.hasContent);
return{stored:s,platforms:e}}async function r$({run:t,engine:e,options:n},r,i,o){const s=qe(t.runId);const a=n$(o,"index\
.tar");const d=`docker-archive:${a}:${s}`;const c=ue(s,"tag");const u=ya({transport:"docker-archive",text:d,path:a,reference:c,
index:void 0},{...t,tempDir:n.tempDir});const f=await u.write(i);await f.publish();const l=f.digest;const p=await Nn(e,l);
const h=r[0]?.layer.packed?.file.diffId??"";const g={reference:p?l:s,expectedId:l,diffId:h};const b=()=>e.transport.loadImage(
t$(a),void 0,t.signal);const x=await Gr(e,g,b);const S=x.split("\n").find(re=>/^error /i.test(re.trim()));if(S!==void 0)
throw Rl("a load without an error",JSON.stringify(S));const I=w(await te(e,g.reference),"Id");if(I!==l)throw Rl(`the ID ${l}`,
String(I));const z={stored:{...g,importedId:void 0},platforms:r};for(const re of r)await i$(e,z,re);return z}async function i$(t,e,{
job:n,layer:r}){const{platform:i}=n.source;const{diffIds:o}=await Al(t,e,i);const s=r.packed?.file.diffId;if(o.length!==
1||o[0]!==s)throw Rl(`one layer ${s} for ${C(i)}`,JSON.stringify(o))}function Rl(t,e){return new m("CHECK_FAILED",`The s\
tored image differs from what was sent: expected ${t}, found ${e}. Nothing was tagged.`,{hint:K})}async function Al(t,{stored:e,
platforms:n},r){const i=n.length>1?r:void 0;const o=await mt(t,e.reference,i);if(o!==void 0)return o;throw new m("CHECK_\
FAILED",`The stored image ${e.reference} disappeared from the engine before it was checked.`,{hint:"Check whether someth\
ing removes images on this machine, then run again."})}async function vE({run:t,engine:e},n){const r=new Map;for(const i of n.
platforms){const{job:o,input:s,layer:a}=i;const d=o.source.byLayers===true?"engine":"exact";const c=s.expected.find(b=>b.
view===d);if(c===void 0)continue;const u=await Al(e,n,o.source.platform);const{newBytes:f,streamBytes:l=f}=a;const p={expected:c,
source:o.source,streamBytes:l};const h=o.platformTitle===void 0?"":` ${o.platformTitle}`;const g=()=>jr(t,pt(e,u),p);r.set(
i,await t.log.group(`Verify${h} in the engine`,g))}return r}async function _E({run:t,engine:e,options:n},r){const{test:i}=n;
if(i===void 0)return false;const o=await Al(e,r,void 0);await t.log.group("Test",()=>Jr(e,o,i));return true}var BE={names:[],imageId:void 0,counts:void 0,isTested:false};async function RE(t,e,n){const{run:r,options:i,places:o,placements:s}=t;
const{compression:a}=i.layer;const d=await CE(e,n,a);const c=n.map(({made:g})=>g);for(const g of o){await r.log.group(`W\
rite ${g.target.name}`,async()=>{s.add({...g,written:await g.target.write(d)})})}const u=o$(t);const f=u===void 0?[]:Ga(
u.engine,c,g=>g.job.source.platform);const l=u&&await r.log.group("Store in the engine",()=>OE(u,f,d,t.spool));const p=[];
if(i.verify){for(const g of s.all){for(const[b,x]of(await s$(t,g,{set:d,all:c})).entries())p[b]=x}if(u!==void 0&&l!==void 0){
const g=await vE(u,l);for(const[b,x]of c.entries())p[b]??=g.get(x)}}const h=u!==void 0&&l!==void 0&&await _E(u,l);if(r.signal.
aborted)throw M(r.signal.reason);await s.publish("files");if(u!==void 0&&l!==void 0){const{stored:g}=l;await t.tags.move(
u.engine.docker,g.expectedId,g.reference);await Qa(u,g,{close:async()=>{}})}await s.publish("registries");return{names:o.
map(({target:g,location:b})=>({name:g.name,digest:s.all.find(x=>x.location===b)?.written.digest??""})),imageId:l?.stored.
expectedId,counts:i.verify?p:void 0,isTested:h}}function o$(t){const{engine:e,options:n}=t;return e===void 0||n.tags.length===
0?void 0:{...t,engine:e}}async function s$({run:t,options:e},{target:n,written:r},{set:i,all:o}){const s=await r.readBack();
try{const a=i.images.map(({config:f})=>$(f));const d=s.images.map(({config:f})=>f.descriptor.digest);if(JSON.stringify(d)!==
JSON.stringify(a)){throw new m("CHECK_FAILED",`${n.name} must have the images with the configs ${a.join(", ")}, but has ${d.
join(", ")}. Nothing was tagged.`,{hint:"Run again. If it happens again, check the disk, or the registry."})}const c=[];
const u={...t,tempDir:e.tempDir};for(const[f,l]of s.images.entries()){const{job:p,input:h,layer:g}=o[f];const b=h.expected.
find(({view:Z})=>Z==="exact");const{newBytes:x,streamBytes:S=x}=g;const I=p.platformTitle===void 0?"":` ${p.platformTitle}`;
const z=Nr(l,s,u);const re={expected:b,source:p.source,streamBytes:S};const me=()=>jr(t,z,re);c.push(await t.log.group(`\
Verify${I} in ${n.name}`,me))}return c}finally{await s.close()}}async function AE(t,e,n){var h=[];try{const r=gt(h,new AsyncDisposableStack,true);const{options:i}=t;const o=i.dryRun?void 0:
await Va(t,r);const s=[];for(const[I,z]of e.platforms.entries()){const re=o===void 0?void 0:d$(o,`layer-${I}`);const me=e.
platforms.length>1?C(z.source.platform):void 0;const{source:Z,inEngine:xe}=z;const Qr=await c$({...t,source:Z,inEngine:xe,
packTo:re,platformTitle:me},r);s.push({found:z,made:Qr})}const a=s.map(({made:I})=>I);const d=I=>a.reduce((z,re)=>z+I(re),
0);const c=Jn(i.budgets,{oldBytes:d(({sourceSize:I})=>I.bytes),newBytes:d(({layer:I})=>I.newBytes)});const u=Nt(c)===void 0;
const f=u&&o!==void 0?await RE({...t,places:n,spool:o},e,s):BE;for(const I of a)if(u)await u$(I);for(const I of a)Cd(I);
const l=a.map((I,z)=>{const re=f.counts?.[z];const me={verifiedEntries:re,isTested:f.isTested};const Z=C(I.job.source.platform);
return{...Od(I,{isMet:u,budgets:[],checks:me}),platform:Z}});const p=f.imageId??(l.length===1?l[0]?.imageId:void 0);return{
...IE(l,{budgets:c,imageId:p}),platforms:l,written:f.names}}catch(g){var b=g,x=true}finally{var S=yt(h,b,x);S&&await S}}
async function c$(t,e){const n={...t,sourceConfig:Ct(e,vd(t))};const r=await rd(n);e.defer(()=>od(r));const i=await uo(n,
r,e).catch(async o=>uo(n,await id(o,r,n),e));await i.input.reader.close();return i}async function u$({job:t,cached:e,input:n,
layer:r,surveyed:i,layerMs:o}){const s=r.packed?.file;const a=n.reader.isReproducible?ad(e,t):void 0;if(e.kind!=="miss"||
s===void 0||a===void 0)return;const{diffId:d,digest:c,packedBytes:u,packing:f}=s;const l=await a$(s.path,a).then(()=>true,
()=>false);if(!l)return;const p={diffId:d,savedFile:{digest:c,packedBytes:u,packing:f}};await sd(t,e,{stored:p,surveyed:i,
...r.counts,ms:o})}import{constants as FE}from"node:fs";import{access as NE,readFile as f$,rename as l$,rm as m$,stat as $E,writeFile as p$}from"node:fs/promises";
import{dirname as LE,join as h$}from"node:path";var g$={report:"report",html:"page",summary:"summary"};async function Ad(t,e){try{await NE(`${LE(e)}/`,FE.W_OK)}catch(r){
throw Rd(t,e,D(r),r)}const n=await $E(e).catch(()=>void 0);if(n!==void 0&&!n.isFile())throw Rd(t,e,"it exists and is not\
 a file")}async function ME(t){const e=await $E(t).catch(()=>void 0);if(!e?.isFile())return Ad("summary",t);await NE(t,FE.
W_OK).catch(n=>{throw Rd("summary",t,D(n),n)})}async function UE(t,e,n,r){const i=h$(LE(e),n);try{await p$(i,r,{flag:"wx"});
await l$(i,e)}catch(o){await m$(i,{force:true}).catch(()=>{});throw Rd(t,e,D(o),o)}}function Rd(t,e,n,r){return new m("B\
AD_INPUT",`Cannot write the ${g$[t]} to ${JSON.stringify(e)}: ${n}.`,{hint:"Name a file in an existing, writable directo\
ry.",cause:r})}async function HE(){return f$(new URL("page.html",import.meta.url),"utf8")}async function zE({run:t,options:e}){const{tempDir:n,tempDirFrom:r,backup:i,report:o,html:s}=e;await nE(n,r,t.runId);if(i!==
void 0)await dg(i);if(o!==void 0)await Ad("report",o);if(s!==void 0)await Ad("html",s)}async function jE({run:t,options:e}){
const n={...t,tempDir:e.tempDir};const r=e.tagLocations.map(i=>({location:i,target:ya(i,n)}));for(const{target:i}of r)await i.
check();return r}var Fd=class{#e;#t=[];#n=0;constructor(e){this.#e=e}get all(){return this.#t}add(e){const n=Fl(e)?this.#t.length:this.#t.
filter(JE).length;this.#t.splice(n,0,e)}async publish(e){const n=e==="files"?JE:Fl;for(const r of this.#t.filter(n)){this.#n++;
await r.written.publish()}}async undo(){const e=this.#t.splice(0);const n=this.#n;this.#n=0;for(const{written:r,target:i}of e.
slice(0,n).toReversed())await this.#i(`could not be taken back from ${i.name}`,()=>r.undo());await this.#r(e)}async finish(){
await this.#r(this.#t.splice(0))}async#r(e){for(const{written:n,target:r}of e)await this.#i(`left something beside ${r.name}`,
()=>n.discard())}async#i(e,n){await n().catch(r=>this.#e.warning(`The result ${e}: ${We(r)}`))}};function Fl({location:t}){
return t.transport==="docker"}function JE(t){return!Fl(t)}import{isDeepStrictEqual as y$}from"node:util";var Nl=Symbol("any value");var w$={clean:[],exclude:[],aptClean:false,script:void 0,scriptNetwork:Nl,sourceDateEpoch:void 0,
compression:Nl};function b$(t){return Object.entries(w$).every(([e,n])=>n===Nl||y$(t[e],n))}function WE(t){const{inEngine:e,
options:n}=t;return e!==void 0&&e.layerCount<=1&&b$(n.layer)&&!(e.image.isIndex&&n.platforms!=="default")}async function GE({
engine:t,inEngine:e,options:n,tags:r}){const{log:i,signal:o}=t;const{digest:s}=await e.readConfig();const{bytes:a,packedBytes:d,
history:c}=await e.measure();const{test:u,dryRun:f,html:l}=n;const p=Jn(n.budgets,{oldBytes:a,newBytes:a});const h=Nt(p)===
void 0;const g=l===void 0?void 0:new qr(true);if(g!==void 0){const I=()=>D$(t,e,a,g);await i.group("Look through",I).catch(
z=>{if(o.aborted)throw z;i.warning(We(z))})}const b=u!==void 0&&!f&&h;if(!f&&h){if(u!==void 0)await i.group("Test",()=>Jr(
t,e.image,u));await r.move(t.docker,e.id,e.id)}const x=e.layerCount;const S=x===0?"has no layer":"is already one layer";
if(h)i.notice(`${e.reference} ${S} and no option changes it: it ${f?"would be":"was"} tagged without changes.`);return{...jn(
a,a),oldLayers:x,newLayers:x,oldHistory:c,newHistory:c,oldPackedBytes:d,newPackedBytes:d,imageId:h?e.id:void 0,configDigest:h?
s:void 0,budgets:p,checks:{verifiedEntries:void 0,isTested:b},cacheHit:void 0,directories:g?.directories,page:g?.page,rules:[],
commands:[],spared:[],skippedPresets:[]}}async function D$(t,e,n,r){const i=await e.openReader();const o=new G(i.decide,
r.observer);await dn(t,[await i.open(t.signal),o],()=>n);await i.close()}async function VE(t,e){const{run:n,engine:r}=t;if(r===void 0)return;for(const{source:i,inEngine:o}of e.platforms){if(o===
void 0)continue;const s=async c=>{const u=`Compare the engine's view with the layers (${C(i.platform)})`;const f=i.knownBytes??
0;await n.log.group(u,()=>nD(n,o,c,f))};if(i.byLayers===true){await s(i);continue}const a={platforms:[i.platform],isEach:true};
const d=await nl({...t,engine:r},o.image,a);try{for(const c of d.platforms)await s(c.source)}finally{await d.close()}}}var E$="{{title}}";var x$="{{data}}";function qE(t,e){const[n,r]=YE(t,E$);const[i,o]=YE(r,x$);return[n,S$(qt(e.title)),i,
k$(e),o].join("")}function YE(t,e){const[n,r,...i]=t.split(e);if(n===void 0||r===void 0||i.length>0)throw new Error(`the\
 page template must contain ${e} exactly once`);return[n,r]}function S$(t){return t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(
0)};`)}function k$(t){return JSON.stringify(t).replace(/[<\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}async function KE({report:t,page:e},n,{runId:r,log:i},o=HE){const s=async(a,d)=>{const c=n[a];if(c===void 0)return void 0;
try{if(a==="html"&&e===void 0){i.warning("The page was not written: the files of the result are not known.");return void 0}
await UE(a,c,`${ie(r)}${a}`,await d());return c}catch(u){i.warning(We(u));return void 0}};return{htmlPath:await s("html",
async()=>qE(await o(),uy(t,e))),reportPath:await s("report",async()=>`${JSON.stringify(t,null,2)}
`)}}function XE(t,e,n,r){const{oldBytes:i,newBytes:o,oldPackedBytes:s,newPackedBytes:a}=t;if(o>i&&!Co(r.countsBlocks,o-i,
i)){const[f,l]=zn(o,i);n.warning(`The result (${f}) is larger than the source (${l}).`)}if(s===void 0||a===void 0)return;
if(a<=s)return;const d=e.layer.compression.kind==="zstd"?"a higher compression level makes it smaller":`${E("compression",
"zstd")} makes it smaller`;const[c,u]=zn(a,s);n.warning(`The compressed result (${c}) is larger than the source's compre\
ssed layers (${u}), so pushing and pulling it takes longer; ${d}.`)}async function ZE(t,{id:e,docker:n,log:r,signal:i,cache:o}){for(const p of t.notices)r.notice(p);const s=new Oe(i,t.timeoutSeconds);
const a={runId:e,log:r,signal:s.signal,touch:s.touch};const d=new Xo(t.tags);const c=new Fd(r);const u=ug(t);const f=new Ho(
u?n:void 0,gw(t),r);let l;try{if(u){const h=await ip(n.withWatchdog(s),r);l={...h,runId:e,log:r,signal:s.signal}}const p=await P$(
{run:a,engine:l,options:t,tags:d,placements:c,sweep:f,cache:o});await c.finish();if(Lo(e))await $t(n,t.timeoutSeconds,h=>yn(
h,e,r));return p}catch(p){await c.undo();if(l!==void 0){await $t(n,t.timeoutSeconds,async h=>{await d.undo(h,r);await yn(
h,e,r)})}throw s.signal.aborted?M(s.signal.reason):p}finally{if(!s.signal.aborted)await f.settle();await f.end();s.release()}}
async function P$(t){var z=[];try{const e=gt(z,new AsyncDisposableStack,true);const n=performance.now();const{run:r,engine:i,
options:o}=t;const{log:s}=r;await zE(t);const a=await jE(t);const d=await Yb(t);e.defer(()=>d.close());const c=qb(t,d);I$(
t,c);await C$(t,d);if(o.verifiesLayers&&!o.dryRun)await VE(t,c);const u=await T$(t,c,a);const f=Nt(u.budgets);const l=f===
void 0&&!o.dryRun;const p=l&&o.push?await O$(t,u):[];if(l)v$(t,u);const[h]=d.platforms;if(l&&o.removeOld&&i!==void 0&&h?.
inEngine!==void 0)await Pp(i,h.inEngine.image,u.imageId);const g=performance.now()-n;const b=p[0]?.digest??u.written[0]?.
digest;const x={...u,digest:b,pushed:p};const S=dy(x,{options:o,engine:i,source:_$(t,c),ms:g});const I=await KE({report:S,
page:u.page},o,r);if(o.dryRun)s.notice("Dry run: nothing was stored, tagged or pushed.");XE(u,o,s,{countsBlocks:S.sizes===
"blocks"});s.info(Am({...u,ms:g}));return{...x,report:S,...I,budgetError:f}}catch(re){var me=re,Z=true}finally{var xe=yt(
z,me,Z);xe&&await xe}}async function T$(t,e,n){const{engine:r}=t;const[i,...o]=e.platforms;if(i===void 0||r===void 0||n.
length>0||o.length>0)return AE(t,e,n);const{source:s,inEngine:a}=i;const d={...t,source:s,inEngine:a,engine:r};const c=WE(
d)?await GE(d):await PE(d);const u=C(s.platform);return{...c,platforms:[{...c,platform:u}],written:[]}}function I$({run:t,
engine:e},{reference:n,platforms:r,notices:i}){const o=r.map(({source:a})=>`${C(a.platform)}, ${ve(a.layerCount)}`);const s=e===
void 0?"":` on Docker ${e.version}`;t.log.info(`Flattening ${n} (${o.join("; ")})${s}`);for(const a of i)t.log.notice(a)}
async function C$({run:t,engine:e,options:n},r){const{backup:i,dryRun:o}=n;const s=r.platforms[0]?.inEngine?.image;if(i===
void 0||o||e===void 0||s===void 0)return;await t.log.group("Back up",()=>cg(e,s,i))}async function O$({run:t,engine:e,options:n},r){
if(e===void 0||n.tags.length===0)return[];return t.log.group("Push",()=>wp(e,n.tags,r))}function v$({run:t,options:e},{written:n}){
const{tags:r}=e;if(r.length>0)t.log.info(`Tagged ${r.map(qn).join(", ")}`);for(const{name:i,digest:o}of n)t.log.info(`Wr\
ote ${i}, ${o}`)}function _$(t,e){const{reference:n,id:r,platforms:i}=e;const{source:o,inEngine:s}=i[0];return{reference:n,
id:r,ofContainer:o.ofContainer,platforms:i.map(a=>a.source.platform),countsBlocks:An({...t,source:o,inEngine:s})}}function QE(t){const e={"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"image-id":t.imageId,"config-digest":t.configDigest,digest:t.digest,"c\
leaned-bytes":wr(t),report:t.reportPath,html:t.htmlPath,platforms:JSON.stringify(t.platforms.map(B$)),"cache-hit":t.cacheHit===
void 0?void 0:String(t.cacheHit)};return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==void 0))}function B$(t){return{
platform:t.platform,"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"config-digest":t.configDigest??null,"cleaned-bytes":wr(t),"cache-hit":t.
cacheHit??null}}import{tmpdir as sL}from"node:os";import{resolve as Ml}from"node:path";import{resolve as R$}from"node:path";function e0(t){A$(t);if(t.container!==void 0)F$(t);if(t.imageLocation!==void 0)N$(t,t.imageLocation.text);$$(t);L$(t);M$(
t)}function A$(t){const{backup:e,report:n,html:r}=t;const i=Object.entries({backup:e,report:n,html:r});const o=t.tagLocations.
flatMap(a=>"path"in a?[["tag",R$(a.path)]]:[]);const s=[...i,...o];for(const[a,[d,c]]of s.entries()){if(c===void 0)continue;
const u=s.slice(0,a).find(([f,l])=>l===c&&f!=="tag");if(u===void 0)continue;throw new m("BAD_INPUT",`The ${P(u[0],d)} ha\
ve the same path ${JSON.stringify(c)}.`,{hint:"Give each its own path."})}}function Ee(t,e,n,r=`Leave ${E(t)} out.`){throw new m(
"BAD_INPUT",`The ${P(t)} cannot be combined with ${e}: ${n}.`,{hint:r})}function F$(t){const e=E("container");const n=r=>Ee(
r,e,"it would run in a new container of the image, without the changes in this container",'Run the commands in the conta\
iner yourself ("docker exec"), or flatten the result again.');if(t.layer.aptClean)n("apt-clean");if(t.layer.script!==void 0)
n("run");if(t.platforms!=="default")Ee("platform",e,"a container already has its platform");if(t.pull==="always")Ee("pul\
l",e,"a container's image is already present");if(t.backup!==void 0)Ee("backup",e,"flattening does not change the contai\
ner");if(t.removeOld)Ee("remove-old",e,"the container still uses its image")}function N$(t,e){const n=E("image",e);const r=i=>`\
Load the image into the engine first and name it without a transport, or leave ${E(i)} out.`;if(t.layer.script!==void 0){
Ee("run",n,"a script runs in a container, and that image is in no engine",`Use ${E("clean")} and ${E("exclude")}, or loa\
d the image into the engine first.`)}if(t.backup!==void 0)Ee("backup",n,"it saves an image of an engine, and that image \
is in none");if(t.removeOld)Ee("remove-old",n,"it removes an image of an engine");if(!t.pause)Ee("pause",n,"only a conta\
iner can be paused",r("pause"));if(t.pull==="always")Ee("pull",n,"only an engine pulls, and that image is read where it \
is");if(t.verifiesLayers){Ee("verify",n,"it compares an engine's view with the layers, and that image is in no engine",`\
Use ${E("verify","true")}, or load the image into the engine first.`)}}function $$(t){const{tags:e,tagLocations:n,tagTexts:r}=t;
if(e.length>0||n.length===0)return;const i=E("tag",r.join(", "));if(t.test!==void 0){Ee("test",i,"the command runs in a \
container, and the result is in no engine",`Add a name in the engine to ${E("tag")}, for example "app:flat".`)}const o=n.
some(({transport:s})=>s==="docker");if(t.push&&!o){Ee("push",i,"a file is not pushed",`Add a name in a registry to ${E("\
tag")}, for example "docker://ghcr.io/owner/app:flat".`)}}function L$(t){const{layer:e,container:n}=t;const r=t.verifiesLayers;
const i=r?"verify":"from";const o=E(i,"layers");if(t.from!=="layers"&&!r)return;if(n!==void 0)Ee("container",o,"a contai\
ner's own changes are in no layer");if(t.from==="layers"&&e.script!==void 0)Ee("run",o,"what commands change is in no la\
yer")}function M$({layer:t,platforms:e}){const n=e==="default"||e!=="all"&&e.length===1;if(n||t.script===void 0)return;const r=E(
"platform",e==="all"?"all":e.map(C).join(", "));Ee("run",r,"a script runs in a container of one platform","Flatten each \
platform in a step of its own.")}function t0(t,e=false){const n=t.split("\n").map(i=>i.trim()).filter(i=>i!==""&&!i.startsWith("#"));if(n.length===0||!n.
every(i=>/^-\s+\S/.test(i)))return t;const r=n.map(i=>U$(i.slice(1).trim()));return e&&r.some(i=>i.includes(","))?t:r.join(
"\n")}function U$(t){const[,e]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(t)??[];if(e!==void 0)return e.replaceAll("''","'");const[
,n]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(t)??[];if(n!==void 0)return n.replace(/\\(["\\])/g,"$1");return t.replace(/\s+#.*$/,
"")}var H$=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]);var n0='"docke\
r-archive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"';var z$=/^([a-z][a-z0-9+-]*):/;var j$=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/;
var J$=/^@(\d{1,9})$/;function $l(t,e="image"){const n=z$.exec(t)?.[1];if(n===void 0)return void 0;const r=t.slice(n.length+
1);switch(n){case"docker-archive":case"oci-archive":case"oci":return W$(n,r,{text:t,input:e});case"docker":return Y$(r,{
text:t,input:e});default:if(!H$.has(n)&&!r.startsWith("//"))return void 0;throw pn({text:t,input:e},`has the transport "${n}\
:", which is not supported`,q$(n,r))}}function W$(t,e,n){const{text:r,input:i}=n;const o=e.indexOf(":");const s=o===-1?e:
e.slice(0,o);const a=o===-1?"":e.slice(o+1);const d=t==="oci"?"DIR":"PATH";if(s===""||s.includes("\0")){const f=s===""?"\
has no path":"has a path with a NUL character";throw pn(n,f,`Write it as "${t}:${d}", or "${t}:${d}:REF".`)}const c=G$(a,
n);if(t!=="docker-archive"){const f=a===""||c!==void 0?void 0:a;if(f!==void 0&&!j$.test(f)){const l='After the path and \
a colon comes a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cann\
ot contain a colon.';throw pn(n,`names ${JSON.stringify(f)}, which is not a valid name`,l)}return{transport:t,text:r,path:s,
reference:f,index:c}}const u=a===""||c!==void 0?void 0:V$(a,n,i);return{transport:t,text:r,path:s,reference:u,index:c}}function G$(t,e){
if(!t.startsWith("@"))return void 0;const n=J$.exec(t)?.[1];if(n===void 0){const r='Write the number of the image after \
"@", from 0: "@0" is the first one.';throw pn(e,`has ${JSON.stringify(t)} after its path`,r)}if(e.input==="tag"){const r="\
An index selects one of the images of an archive that exists. Write a name instead.";throw pn(e,"has an index",r)}return Number(
n)}function V$(t,e,n){const r=ue(t,n);if(r.digest!==void 0){throw pn(e,"has a digest","Docker archives name images only \
by tags.")}return r}function Y$(t,e){const{text:n,input:r}=e;if(!t.startsWith("//")){if(!t.includes("/"))return void 0;throw pn(
e,'lacks "//" after "docker:"',`Write it as "docker://${t}".`)}const i=t.slice(2);const o=r==="tag"?Wo(i,r):ue(i,r);if(Lt(
i)){throw pn(e,"is an image ID",'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".')}return{
transport:"docker",text:n,reference:o}}function q$(t,e){if(t==="docker-daemon"){return`An image of the engine has no tra\
nsport. Write it as ${JSON.stringify(e.replace(/^\/\//,""))}.`}if(t==="http"||t==="https"){return`An image in a registry\
 is written as ${JSON.stringify(`docker:${e}`)}.`}const n=`If this is the name of an image in the engine, write it as "d\
ocker.io/library/${t}:TAG".`;return`Use ${n0}. "skopeo copy" converts from all other transports. ${n}`}function pn({text:t,
input:e},n,r){const i=`The ${P(e)} must be an image reference or one of ${n0}, but ${JSON.stringify(t)} ${n}.`;return new m(
"BAD_INPUT",i,{hint:r})}function r0(t,e){if(t!==""&&e!==void 0){throw new m("BAD_INPUT",`Set either ${E("image")} or ${E("container")}, not both\
.`,{hint:`To flatten the container, leave ${E("image")} out.`})}if(e!==void 0)return{image:void 0,imageLocation:void 0};
if(t===""){throw new m("BAD_INPUT",`The ${P("image")} is required, but is empty.`,{hint:`Name the image to flatten, for \
example "app:latest", or a container with the ${P("container")}.`})}const n=$l(t,"image");const r=n===void 0?ue(t,"image"):
void 0;return{image:r,imageLocation:n}}function i0(t,e){const n=t.split(/[\n,]/).map(a=>a.trim()).filter(a=>a!=="");if(n.
length===0&&!e){throw new m("BAD_INPUT",`The ${P("tag")} is required, but is empty.`,{hint:'Give the result a name, for \
example "app:flat".'})}const r=new Map;const i=new Map;const o=new Map;for(const a of n){const d=$l(a,"tag");const c=d===
void 0?Wo(a,"tag"):void 0;const u=c===void 0?a:se(c);if(o.has(u))continue;o.set(u,a);if(c!==void 0)r.set(u,c);if(d!==void 0)
i.set(u,d)}const s=[...i.values()];K$(s);return{tags:[...r.values()],tagLocations:s,tagTexts:[...o.values()]}}function K$(t){
const e=new Map;for(const n of t){if(n.transport!=="docker-archive"&&n.transport!=="oci-archive")continue;const r=e.get(
n.path);e.set(n.path,n);if(r===void 0)continue;throw new m("BAD_INPUT",`The ${P("tag")} has the path ${JSON.stringify(n.
path)} twice: ${JSON.stringify(r.text)} and ${JSON.stringify(n.text)}.`,{hint:"An archive holds one result. Give each it\
s own path."})}}var X$=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/;var o0=/^[0-9a-f]{12,64}$/;function s0(t,e){const n=e.
map(Q$).filter(i=>i!==void 0);const r=Z$(t);return r===void 0?n:[...n,r]}function Z$(t){const e=Lu(t);const n=Li(t);if(n.
every((o,s)=>o===e[s]))return void 0;const r=n.map((o,s)=>o===e[s]?o:"true");const i=e.length===1?"which":`in which ${JSON.
stringify(Fe)}`;return`${E("clean",r.join(", "))} means ${E("clean",n.join(", "))}, ${i} selects all safe presets.`}function Q$(t){
const{text:e,domain:n}=t;const r=qn(t);if(o0.test(e)||X$.test(e)){const i=o0.test(e)?"looks like an ID":"has no reposito\
ry name";return`The tag ${JSON.stringify(e)} ${i}: the result will be named ${r}. Write it as "name:tag", for example ${JSON.
stringify(`app:${e}`)}.`}if(!/[.:]/.test(n)&&n!=="localhost")return`The tag ${JSON.stringify(e)} refers to the registry ${JSON.
stringify(n)}, because only registry names can contain upper-case letters. Repository names are lower case: write ${JSON.
stringify(e.toLowerCase())} for one on Docker Hub.`;return void 0}var eL={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},container:{
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
ssed layer"}};var Nd=Object.fromEntries(Object.entries(wo).map(([t,e])=>[t,{kind:e,...eL[t]}]));import{resolve as tL,sep as nL}from"node:path";var Ll={true:true,True:true,TRUE:true,false:false,False:false,FALSE:false};function vt(t,e){const n=Object.hasOwn(Ll,e)?
Ll[e]:void 0;if(n===void 0){throw new m("BAD_INPUT",`The ${P(t)} must be true or false, but is ${JSON.stringify(e)}.`,{hint:`\
Write ${E(t,"true")} or leave it out.`})}return n}var rL=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function d0(t){if(rL.test(t))return t;
throw new m("BAD_INPUT",`The ${P("container")} must be a container's name or ID, but is ${JSON.stringify(t)}.`,{hint:'"d\
ocker ps --all" lists the names, which consist of letters, digits, "_", "." and "-".'})}function $d(t,e){const n=r=>new m(
"BAD_INPUT",`The ${P(t)} must be the path of a file, but ${r}.`,{hint:'Name a file, for example "backup/app.tar".'});if(e.
includes("\0"))throw n("it contains a NUL character");if(e.endsWith("/")||e.endsWith(nL))throw n(`${JSON.stringify(e)} i\
s a directory`);return tL(e)}var iL=8**11-1;function c0(t){if(t===void 0||t==="")return void 0;const e=/^[0-9]{1,11}$/.test(
t)?Number(t):Number.NaN;if(!(e<=iL)){throw new m("BAD_INPUT",`The environment variable SOURCE_DATE_EPOCH must be whole s\
econds since 1970, but is ${JSON.stringify(t)}.`,{hint:'Set it to the output of "git log -1 --format=%ct", or unset it.'})}
return e}function u0(t){if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(t))return t;throw new m("BAD_INPUT",`The ${P("run-network")}\
 must be the name of a network, but is ${JSON.stringify(t)}.`,{hint:'Name a network that "docker network ls" lists, for \
example "bridge". The default is "none".'})}var a0=2e6;function f0(t){const e=/^[0-9]{1,7}$/.test(t)?Number(t):Number.NaN;
if(!(e<=a0)){throw new m("BAD_INPUT",`The ${P("timeout")} must be whole seconds from 0 (no limit) to ${a0}, but is ${JSON.
stringify(t)}.`,{hint:"Leave it out for the default of 600 seconds."})}return e}var oL=["missing","always","never"];function l0(t){
const e=oL.find(n=>n===t);if(e===void 0){throw new m("BAD_INPUT",`The ${P("pull")} must be missing, always or never, but\
 is ${JSON.stringify(t)}.`,{hint:"Leave it out to pull only images that the engine does not have."})}return e}function m0(t){
const e=t.split(/[\n,]/).map(r=>r.trim()).filter(r=>r!=="");if(e.length===0)return"default";if(e.includes("all")){if(e.length===
1)return"all";throw new m("BAD_INPUT",`The ${P("platform")} must be a list of platforms or "all", but has both: ${JSON.stringify(
e.join(", "))}.`,{hint:'Leave out "all" to flatten only the platforms that you name.'})}const n=e.map(vo);return n.filter(
(r,i)=>n.findIndex(o=>Y(r,o))===i)}function p0(t){if(t==="layers")return{verify:true,verifiesLayers:true};if(!Object.hasOwn(
Ll,t)){throw new m("BAD_INPUT",`The ${P("verify")} must be true, false or layers, but is ${JSON.stringify(t)}.`,{hint:`W\
rite ${E("verify","true")} or leave it out.`})}return{verify:vt("verify",t),verifiesLayers:false}}function h0(t){if(t===
"auto"||t==="layers")return t;throw new m("BAD_INPUT",`The ${P("from")} must be auto or layers, but is ${JSON.stringify(
t)}.`,{hint:"Leave it out to read an image in the fastest way."})}var aL=["clean","platform"];function g0(t){const e=d=>t(d).trim()||Nd[d].default;const n=d=>t0(t(d),aL.includes(d));const r=vt(
"dry-run",e("dry-run"));const i=e("container")===""?void 0:d0(e("container"));const o=r0(e("image"),i);const s=i0(n("tag"),
r);const a={...o,container:i,from:h0(e("from")),pause:vt("pause",e("pause")),...s,layer:{aptClean:vt("apt-clean",e("apt-\
clean")),clean:sy(n("clean")),exclude:jg(n("exclude")),script:t("run").trim()===""?void 0:t("run"),scriptNetwork:u0(e("r\
un-network")),compression:wD(e("compression")),sourceDateEpoch:c0(process.env["SOURCE_DATE_EPOCH"])},cleanWords:Li(n("cl\
ean")),dryRun:r,platforms:m0(n("platform")),defaultPlatform:process.env["DOCKER_DEFAULT_PLATFORM"]?.trim()||void 0,pull:l0(
e("pull")),push:vt("push",e("push")),...p0(e("verify")),test:iD(t("test")),backup:e("backup")===""?void 0:$d("backup",e(
"backup")),removeOld:vt("remove-old",e("remove-old")),timeoutSeconds:f0(e("timeout")),budgets:{maxBytes:Nm(e("max-size")),
minSaving:$m(e("min-saving"))},report:e("report")===""?void 0:$d("report",e("report")),html:e("html")===""?void 0:$d("ht\
ml",e("html")),summary:vt("summary",e("summary")),cache:vt("cache",e("cache")),notices:s0(n("clean"),s.tags),...dL(e("te\
mp-dir"))};e0(a);return a}function dL(t){const e=process.env["RUNNER_TEMP"];if(t!=="")return{tempDir:Ml(t),tempDirFrom:"\
input"};if(e)return{tempDir:Ml(e),tempDirFrom:"RUNNER_TEMP"};return{tempDir:Ml(sL()),tempDirFrom:"system"}}import{constants as _0}from"node:fs";import{appendFile as TL,stat as IL}from"node:fs/promises";var cL=["▏","▎","▍","▌","▋","▊","▉"];var Ul=10;var uL=40;function w0(t,e,n){if(t<=0||e<=0)return"";const r=Math.
max(1,Math.round(Math.min(1,t/e)*n*8));const i=r%8;return"█".repeat(Math.floor(r/8))+(i===0?"":cL[i-1])}function b0(t,e=50){
const n=Math.max(...t.map(({name:s})=>s.length));const r=t.map(({bytes:s})=>T(s));const i=Math.max(...r.map(s=>s.length));
const o=Math.max(...t.map(({bytes:s})=>s));return St(t.map(({name:s,bytes:a,note:d=""},c)=>[s.padEnd(n),(r[c]??"").padStart(
i),w0(a,o,e).padEnd(d===""?0:e),d].join("  ").trimEnd()))}function D0(t,e){const n=e.filter(({bytes:s})=>s>0).sort((s,a)=>a.
bytes-s.bytes);if(n.length<2)return"";const r=n.slice(0,Ul);const i=n.slice(Ul).reduce((s,{bytes:a})=>s+a,0);if(i>0)r.push(
{name:`${n.length-Ul} more`,bytes:i});const o=fL(r.map(({name:s})=>y0(s)));return St([`pie showData title ${y0(t)}`,...r.
map(({bytes:s},a)=>`  "${o[a]}" : ${Math.max(s/1e6,.01).toFixed(2)}`)],"mermaid")}function fL(t){const e=new Set;return t.
map(n=>{let r=n;for(let i=2;e.has(r);i++)r=`${n} (${i})`;e.add(r);return r})}function y0(t){return pe(t.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,
"·"),uL)}function Hl(t){return t.map(({level:e,text:n},r)=>{if(e===0)return n;const i=s=>{const a=t.slice(r+1).find(d=>d.
level<=s);return a?.level===s};const o=Array.from({length:e-1},(s,a)=>i(a+1)?"│  ":"   ");return`${o.join("")}${i(e)?"\
├─ ":"└─ "}${n}`})}function E0(t,e){const n=t.map(({path:o,bytes:s})=>{const a=o.split("/");const d=a.length-2;const c=qt(
d===0?o:a.at(-1)??"");return{level:d,name:pe(c,40),bytes:s}});const r=Hl(n.map(({level:o,name:s})=>({level:o,text:s})));
const i=Math.max(0,...r.map(o=>o.length));return St(n.map(({bytes:o},s)=>`${(r[s]??"").padEnd(i)}  ${T(o).padStart(7)}  ${w0(
o,e,30)}`.trimEnd()))}var Kr=200;var hn=60;function le(t){return fg(pe(t,Kr))}function et(t){return t.replaceAll(" "," ")}var lL=120;var mL=150;var pL=16;function P0({platforms:t,source:e}){if(t.length<2)return"";const n=t.slice(0,hn).map(i=>{
const o=i.oldPackedBytes===null||i.newPackedBytes===null?"":`${et(T(i.oldPackedBytes))} → ${et(T(i.newPackedBytes))}`;
const s=ci(i.savedPercent.toFixed(1));return`| ${le(i.platform)} | ${et(T(i.oldBytes))} in ${et(ve(i.oldLayers))} | ${et(
T(i.newBytes))} | ${et(s)} | ${o} |`});const r=t.length-n.length;return[`| platform of ${le(e.reference)} | before | aft\
er | | compressed |`,"| --- | ---: | ---: | --- | --- |",...n,...r>0?[`| ${r} more | | | | |`]:[]].join("\n")}function T0(t){
const{source:e,result:n,platforms:r}=t;const i=n.tags[0]??"the result";if(r.length===1){const o={oldLayers:e.layers,newLayers:n.
layers};return S0("History",o,[{title:e.reference,...e},{title:i,...n}])}return r.map(o=>S0(`History of ${le(o.platform)}`,
o,[{title:e.reference,...x0(o.oldBytes,o.oldHistory)},{title:i,...x0(o.newBytes,o.newHistory)}])).join("\n\n")}function x0(t,e){
return{bytes:t,steps:e?.length??null,history:e}}function S0(t,{oldLayers:e,newLayers:n},r){const i=r.reduce((o,s)=>o+(s.
steps??0),0);return[`<details${i<=pL?" open":""}><summary>${t}: ${ve(e)} before, ${ve(n)} after</summary>`,"",...r.flatMap(
o=>[gL(o.title,o),""]),"</details>"].join("\n")}var hL=24;function gL(t,{bytes:e,steps:n,history:r}){const i=`${qt(pe(t,
Kr))}  ${T(e)}`;if(r===null)return St([i,"└─ (the history does not cover all layers)"]);const o=r.slice(-mL);const s=n??
r.length;const a=[{level:0,text:i}];let d=1;if(o.length<s){const c=`(${s-o.length} earlier steps)`;a.push({level:d++,text:c})}
for(const{command:c,bytes:u,layer:f}of o){const l=c.replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,"").replace(/\s+/g," ");const p=qt(
pe(l.trim()||"(no command)",lL));a.push({level:d,text:`${f?T(u):"-"}  ${p}`});if(f)d=Math.min(d+1,hL)}return St(Hl(a))}function I0({
result:t,dryRun:e,platforms:n}){const r=e?" (expected)":"";if(n.length===1)return k0(`Largest directories${r}`,t.directories,
t.bytes);return n.map(i=>k0(`Largest directories of ${le(i.platform)}${r}`,i.directories,i.newBytes)).filter(i=>i!=="").
join("\n\n")}function k0(t,e,n){if(e===null||e.length===0)return"";const r=E0(e,n);return[`<details open><summary>${t}</\
summary>`,"",r,"","</details>"].join("\n")}var zl=1024*1024;function O0(t,e){const n=[yL(t),wL(t),bL(t),P0(t),DL(t),T0(t),SL(t),xL(t),I0(t),kL(t),PL(t)].filter(s=>s!==
"");const r=`_Truncated: a job summary holds at most ${T(zl)}. The report has the rest._`;const i=s=>[...n.slice(0,s),...s<
n.length?[r]:[]].join("\n\n");const o=n.map((s,a)=>`

${i(n.length-a)}

`);return o.find(s=>Buffer.byteLength(s)<=e)??""}function yL(t){const{ok:e,dryRun:n,source:r,result:i,savedPercent:o,seconds:s,
cacheHit:a}=t;const d=i.tags.slice(0,3).map(le).join(", ");const c=i.tags.length>3?` and ${i.tags.length-3} more`:"";const u=d===
""?"":` → ${d}${c}`;const f=r.bytes===i.bytes&&r.layers===i.layers;const l=f?"unchanged":ci(o.toFixed(1));const p=n?"D\
ry run, nothing was changed. ":"";const h=a===true?", from the cache":"";return[`### ${e?"":"Not tagged: "}${le(r.reference)}${u}`,
"",`${p}**${T(r.bytes)}** in ${ve(r.layers)} → **${T(i.bytes)}** in ${ve(i.layers)}, **${l}**, ${s.toFixed(1)} s${h}`].
join("\n")}function wL(t){if(t.budgets.length===0)return"";const e=t.budgets.map(({input:n,wanted:r,seen:i,met:o})=>`> ${o?
"Met":"Not met"}: <code>${n}</code> requires ${r}, got ${i}.`);return[`> [!${t.ok?"NOTE":"CAUTION"}]`,e.join("\n>\n")].join(
"\n")}function bL({source:t,result:e}){const n=[{name:"before",bytes:t.bytes,note:ve(t.layers)},{name:"after",bytes:e.bytes,
note:ve(e.layers)}];const r=t.packedBytes===null||e.packedBytes===null?"":`

Compressed, as pushed and pulled: ${T(t.packedBytes)} → ${T(e.packedBytes)}.`;return b0(n)+r}var Ld=10;function DL({dryRun:t,
result:e}){const{imageId:n,pushed:r,written:i,verifiedEntries:o,testPassed:s}=e;const a=[...o===null?[]:[`${oe(o)} verif\
ied`],...s===true?["test passed"]:[]];const d=i.slice(0,Ld).map(({name:f,digest:l})=>`${le(f)}, ${le(l)}`);const c=r.slice(
0,Ld).map(f=>le(`${f.name}@${f.digest}`));const u=r.length>Ld?[`${r.length-Ld} more`]:[];return[...n===null?[]:[`- Image\
 ID${t?" (expected)":""}: ${le(n)}`],...[...c,...u].map(f=>`- Pushed: ${f}`),...d.map(f=>`- Written: ${f}`),...a.length===
0?[]:[`- Checks: ${a.join(", ")}`]].join("\n")}function EL(t){const e=[{kind:"hidden",name:"hidden in lower layers",bytes:t.
hiddenBytes,note:""},...t.rules.filter(n=>!v0(n)).map(({kind:n,name:r,entries:i,bytes:o})=>({kind:n,name:r,bytes:o,note:oe(
i)})),...t.commands.map(({name:n,seconds:r,bytes:i})=>({kind:"command",name:n,bytes:i??0,note:i===null?"freed size unkno\
wn":`${r.toFixed(1)} s`}))];return e.sort((n,r)=>r.bytes-n.bytes)}function C0(t){const e=t.rules.filter(v0).map(({kind:r,
name:i})=>r==="preset"?As(pe(i,Kr)):le(i));if(e.length===0)return"";const n=e.length>hn?` and ${e.length-hn} more`:"";return`\

Matched nothing: ${e.slice(0,hn).join(", ")}${n}.`}function v0({entries:t,bytes:e}){return t===0&&e===0}function xL({result:t,
suggestions:e,suggestedClean:n}){if(e===null||n===null)return"";const r=e.map(({name:o,bytes:s})=>{const a=t.bytes===0?0:
s/t.bytes*100;const d=Sn(o)?.why;const c=d===void 0?"":` (${d})`;return`- preset ${le(o)}: ${T(s)}, ${Hn(a)} % of the re\
sult${c}`});const i=gn("clean",n);return["#### Possible further savings","",...r,"",St([i],i.startsWith("--")?"sh":"yaml")].
join("\n")}function SL(t){const e=t.sizes==="blocks";const n=t.savedBytes===0||t.cleanedBytes===0&&Co(e,t.savedBytes,t.source.
bytes);if(n)return C0(t).trimStart();const r=EL(t);const i=r.slice(0,hn);const o=Math.max(1,...r.map(({bytes:d})=>d));const s=i.
map(({kind:d,name:c,bytes:u,note:f=""})=>{const l=t.source.bytes===0?0:u/t.source.bytes*100;const p=d==="hidden"?c:`${d}\
 ${le(c)}`;const h=Math.max(0,Math.round(u/o*20));return`| ${p} | ${et(T(u))} | ${et(`${Hn(l)} %`)} | ${"█".repeat(h)}\
 | ${et(f)} |`});const a=r.length-i.length;return[`#### Where ${t.savedBytes<0?"the growth":`the ${T(t.savedBytes)}`} ca\
me from`,"","| | size | of the source | | |","| --- | ---: | ---: | --- | --- |",...s,...a>0?[`| ${a} more | | | | |`]:[],
"","Hidden in lower layers: files that a later layer deleted or replaced"+(e?", plus rounding to disk blocks.":"."),C0(t),
"",D0("Saved, in MB",r)].join("\n").trimEnd()}function kL(t){const e=t.kept.slice(0,hn).map(({what:n,why:r,entries:i,bytes:o})=>{
const s=i===null||o===null?"":`: ${T(o)} in ${oe(i)}`;const a=r===null?" (requested)":` (${As(pe(r,Kr))})`;return`- ${le(
n)}${s}${a}`});if(e.length===0)return"";return["<details><summary>Kept on purpose</summary>","",...e,"","</details>"].join(
"\n")}function PL({ok:t,dryRun:e,source:n,result:r,backup:i,engine:o}){if(!t||e||n.id===r.imageId)return"";const s=r.tags.
includes(n.reference);const a=s?"Not possible, because the result has replaced the source. Next time, give it another na\
me.":`The source image ${le(n.reference)} is unchanged.`;const d=o===null?a:i!==null?`<code>docker load --input</code> ${le(
i)} restores the source image.`:s?`Not possible, because the tag of the source image has moved. Next time, set <code>bac\
kup</code> to save an archive of it first.`:`The source image ${le(n.reference)} is unchanged. Set <code>backup</code> t\
o save it to an archive as well.`;return[`**Undo**: ${d}`,"","**Trade-offs**: the single layer is not shared with other \
images and is pulled in one piece instead of in parallel. Signatures and attestations of the source do not apply to the \
result: sign it again."].join("\n")}async function B0(t,e,n){if(t===void 0||t===""){n.warning('Could not write the job summary: GITHUB_STEP_SUMMARY is not s\
et. Set "summary: false" to turn the summary off.');return}try{const{size:r}=await IL(t);const i=O0(e,zl-r);if(i===""){n.
warning(`Could not write the job summary: ${JSON.stringify(t)} is full.`);return}await TL(t,i,{flag:_0.O_WRONLY|_0.O_APPEND})}catch(r){
n.warning(`Could not write the job summary to ${JSON.stringify(t)}: ${D(r)}.`)}}import{parseArgs as RL}from"node:util";var R0=Object.entries(Nd).filter(([,t])=>t.isActionOnly!==true).map(([t,e])=>({name:t,...e,...t==="tag"?{short:"t"}:{}}));
var ht=[...R0,{name:"cache-dir",kind:"text",default:"",value:"DIR",help:"cache layers in this directory and reuse them i\
n later runs"},{name:"summary",kind:"text",default:"",value:"FILE",help:"append a Markdown summary of the run to this fi\
le"},{name:"json",kind:"boolean",default:"false",help:"print the results as a JSON object"},{name:"quiet",short:"q",kind:"\
boolean",default:"false",help:"show only warnings and errors"},{name:"debug",kind:"boolean",default:"false",help:"show d\
ebug messages"},{name:"help",short:"h",kind:"boolean",default:"false",help:"show this help"},{name:"version",kind:"boole\
an",default:"false",help:"show the version"}];function A0(t){return R0.some(e=>e.name===t)}function F0(t){const{kind:e,value:n}=t;
if(n===void 0)return Xr(t);return`${Xr(t)}${e==="choice"?`[=${n}]`:` ${n}`}`}function jl({kind:t,value:e}){return e!==void 0&&
t!=="choice"}function Xr({name:t,kind:e,default:n}){return`--${e==="boolean"&&n==="true"?"no-":""}${t}`}var lo="__complete";var Vl=["bash","zsh","fish"];var Ln={files:0,none:4,noSpace:6};var N0={candidates:[],directive:Ln.none};
var CL={candidates:[],directive:Ln.files};async function $0(t,e){const n=t.at(-1)??"";const{candidates:r,directive:i}=await OL(
t.slice(0,-1),n,e);const o=r.filter(({text:s})=>s.startsWith(n)).map(({text:s,help:a})=>a===void 0?s:`${s}	${a}`);return[
...o,`:${i}`].join("\n")}async function OL(t,e,n){const r=Jl(t.at(-1)??"");if(r!==void 0&&jl(r))return Wl(r.name,e,n);const[
,i="",o]=/^--([a-z-]+)=(.*)$/.exec(e)??[];if(o!==void 0){const{candidates:a,directive:d}=await Wl(i,o,n);return{candidates:a.
map(c=>({...c,text:`--${i}=${c.text}`})),directive:d}}if(e.startsWith("-")){const a=new Set(t.map(c=>Jl(c)?.name));const d=ht.
filter(({name:c,kind:u})=>u==="list"||!a.has(c));return{candidates:d.map(c=>({text:Xr(c),help:c.help})),directive:Ln.none}}
const s=t.some((a,d)=>!a.startsWith("-")&&!vL(Jl(t[d-1]??"")));return s?N0:Wl("image",e,n)}function vL(t){return t!==void 0&&
jl(t)}function Jl(t){return ht.find(({name:e,short:n})=>t===`--${e}`||t===`--no-${e}`||n!==void 0&&t===`-${n}`)}async function Wl(t,e,n){
const r=(...i)=>({candidates:i.map(o=>({text:o})),directive:Ln.none});switch(t){case"image":case"tag":return Gl(n,"image",
"ls","--format","{{.Repository}}:{{.Tag}}");case"container":return Gl(n,"ps","--all","--format","{{.Names}}");case"run-n\
etwork":return Gl(n,"network","ls","--format","{{.Name}}");case"clean":return _L(e);case"pull":return r("missing","alway\
s","never");case"compression":return r("gzip","zstd","none");case"platform":return r("linux/amd64","linux/arm64","linux/\
arm/v7","all");case"from":return r("auto","layers");case"verify":return r("true","false","layers");case"backup":case"rep\
ort":case"html":case"summary":case"temp-dir":case"cache-dir":return CL;default:return N0}}async function Gl(t,...e){const n=await t.
try(e).catch(()=>void 0);const r=n?.exitCode===0?n.stdout.split("\n"):[];const i=r.map(o=>o.trim()).filter(o=>o!=="");return{
candidates:i.filter(o=>!o.includes("<none>")).map(o=>({text:o})),directive:Ln.none}}function _L(t){const e=t.slice(0,t.lastIndexOf(
",")+1);const n=e.split(",");const r=[{text:Fe,help:"all safe presets"},...Ae.map(({name:i,isSafe:o,what:s})=>({text:i,help:`${o?
"":"by name only: "}${s.replaceAll("`","")}`}))];return{candidates:r.filter(({text:i})=>!n.includes(i)).map(({text:i,help:o})=>({
text:e+i,help:o})),directive:Ln.noSpace}}var BL={bash:`# bash completion of docker-flatten: source <(docker-flatten comp\
letion bash)
_docker_flatten() {
  local line=\${COMP_LINE:0:COMP_POINT} directive words=() lines=()
  read -ra words <<<"$line"
  # The word to complete may be empty.
  [[ $line != *[[:space:]] ]] || words+=('')
  mapfile -t lines < <(docker-flatten ${lo} "\${words[@]:1}" 2>/dev/null)
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
  lines=("\${(@f)$(docker-flatten ${lo} "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
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
    set -l lines (docker-flatten ${lo} $words[2..-1] 2>/dev/null)
    set -q lines[1]; or return
    if test "$lines[-1]" = :${Ln.files}
        __fish_complete_path (commandline -ct)
    end
    set -e lines[-1]
    printf '%s\\n' $lines
end
complete -c docker-flatten -f -a '(__docker_flatten_complete)'`};function L0(t){return BL[t]}var M0="docker-cli-plugin-metadata";function U0(){return JSON.stringify({SchemaVersion:"0.1.0",Vendor:"docker-flatten",Version:`\
v${nt}`,ShortDescription:"Flatten an image into one layer"})}var H0="DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND";var Yl="flatten";var AL=["--config","-c","--context","-H","--host","-l",
"--log-level","--tlscacert","--tlscert","--tlskey"];function z0(t,e){if(t[0]===M0)return{kind:"plugin-metadata"};if(t[0]===
lo)return{kind:"complete",words:HL(t.slice(1),e)};const{dockerArgs:n,rest:r}=e[H0]===void 0?{dockerArgs:[],rest:t}:zL(t);
const{values:i,positionals:o}=NL(r);if(o[0]==="completion"&&(o.length>1||r.length===1))return{kind:"completion",shell:UL(
o.slice(1))};if(i["help"]===true)return{kind:"help"};if(i["version"]===true)return{kind:"version"};if(o.length>1)throw mo(
`expected one image, got ${o.length}: ${o.join(" ")}`);if(o.length===1&&i["image"]!==void 0)throw mo("give the image eit\
her as an argument or with --image, not both");return{kind:"flatten",input:s=>{if(!A0(s))return"";return s==="image"?o[0]??
Md(i[s]):Md(i[s])},json:i["json"]===true,summary:Md(i["summary"])||void 0,cacheDir:Md(i["cache-dir"])||void 0,verbosity:FL(
i,n),dockerArgs:n}}function FL(t,e){const n=t["quiet"]===true;const r=t["debug"]===true||e.some(i=>i==="-D"||i==="--debu\
g");if(n&&r)throw mo("--quiet and --debug cannot be combined");return n?"quiet":r?"debug":"normal"}function NL(t){const e={};
for(const{name:n,kind:r,short:i}of ht){e[n]={type:r==="boolean"?"boolean":"string",multiple:r==="list",...i===void 0?{}:
{short:i}}}try{return RL({args:t.map(LL),options:e,allowPositionals:true,allowNegative:true})}catch(n){const r=D(n).split(
". ")[0]??"";throw mo(r,ML(r))}}var $L=ht.filter(({kind:t})=>t==="choice").map(({name:t})=>t);function LL(t,e,n){const r=n.
indexOf("--");if(r!==-1&&e>r)return t;for(const i of $L){if(t===`--${i}`)return`--${i}=true`;if(t===`--no-${i}`)return`-\
-${i}=false`}return t}function ML(t){const[,e]=/^Unknown option '--([^']+)'$/.exec(t)??[];if(e===void 0)return void 0;const n=ht.
filter(({kind:o})=>o==="boolean"||o==="choice").map(o=>o.name);const r=e.startsWith("no-")?$i(e.slice(3),n):void 0;const i=ht.
map(Xr).map(o=>o.slice(2));return r===void 0?$i(e,i):`no-${r}`}function UL(t){const e=Vl.find(r=>r===t[0]);if(e!==void 0&&
t.length===1)return e;const n=t.length===0?"none was given":`got "${t.join(" ")}"`;throw mo(`"completion" needs one shel\
l (${Vl.join(", ")}), but ${n}`)}function HL(t,e){return e[H0]!==void 0&&t[0]===Yl?t.slice(1):t}function zL(t){let e=0;while(e<
t.length){const n=t[e];if(n===Yl)return{dockerArgs:t.slice(0,e),rest:t.slice(e+1)};if(n==="help"&&t[e+1]===Yl)return{dockerArgs:[],
rest:["--help"]};if(!n.startsWith("-"))break;e+=AL.includes(n)?2:1}return{dockerArgs:[],rest:[...t]}}function Md(t){if(Array.
isArray(t))return t.join("\n");return t===void 0?"":String(t)}function mo(t,e){const n='Run "docker-flatten --help" for \
usage.';return new m("BAD_INPUT",`Invalid arguments: ${t}.`,{hint:e===void 0?n:`Did you mean --${e}? ${n}`})}var jL=80;function J0(){const t=ht.filter(({name:r})=>r!=="image").map(JL);const e=Math.max(...t.map(([r])=>r.length));const n=r=>Ae.
filter(i=>i.isSafe===r).map(({name:i})=>i);return["Usage: docker-flatten IMAGE --tag REF [OPTIONS]","       docker-flatt\
en --container NAME --tag REF [OPTIONS]","       docker-flatten completion bash|zsh|fish","","Flatten a Docker image int\
o a single layer and keep every config field.",'As a Docker CLI plugin, the same command is "docker flatten".',"","Resul\
ts go to stdout, progress and messages to stderr.","Exit status: 0 on success, 1 on failure, 2 if the arguments are inva\
lid.","","Examples:","  docker-flatten app:latest --tag app:flat --clean auto --verify","  docker-flatten app:latest --c\
lean auto,docs --exclude '**/*.map' --dry-run","  docker-flatten oci-archive:app.tar --tag docker://ghcr.io/owner/app:fl\
at","","Options:",...t.flatMap(([r,i])=>ql(`  ${r.padEnd(e)}  `,i)),"",'Presets for --clean (write -NAME to omit one, as\
 in "auto,-logs"):',...ql(`  ${Fe}:`.padEnd(17),j0(n(true))),...ql("  by name only:".padEnd(17),j0(n(false)))].join("\n")}
function JL(t){const{kind:e,short:n,default:r,help:i}=t;const o=n===void 0?"    ":`-${n}, `;const s=e==="boolean"||e==="\
choice";const a=r===""||s?[]:[`(default ${r})`];return[`${o}${F0(t)}`,[...i.split(" "),...a]]}function j0(t){return t.map(
(e,n)=>n===t.length-1?e:`${e},`)}function ql(t,e){const n=[];let r=t;for(const i of e){const o=r.length===t.length;if(!o&&
r.length+1+i.length>jL){n.push(r);r=" ".repeat(t.length)+i}else r+=o?i:` ${i}`}return[...n,r]}var Zr=po(Ix(),1);import{clearScreenDown as b1,cursorTo as D1,moveCursor as E1}from"node:readline";var x1=4;var Cx={min:8,max:40};var S1=80;var Hd=class{#e;#t;#n=0;constructor(e,n){this.#e=e;this.#t=new Zr.MultiBar({stream:Ox(
e),fps:x1,format:r=>this.#i(n.measure(),r),forceRedraw:true,clearOnComplete:true,hideCursor:true,linewrap:true,gracefulExit:false},
Zr.Presets.legacy);this.#t.create(1,0);e.on("resize",this.#r);process.on("exit",this.end);this.#t.update()}print(e){this.#t.
log(e);this.#t.update()}end=()=>{if(!this.#t.isActive)return;this.#e.off("resize",this.#r);process.off("exit",this.end);
this.#t.stop()};#r=()=>{const e=Math.ceil(this.#n/vx(this.#e))-1;const n=Ox(this.#e);if(e>0)E1(n,0,-e);D1(n,0);b1(n);this.#t.
update()};#i(e,n){const r=k1(e,vx(this.#e)-1,(i,o)=>Zr.Format.BarFormat(i,{...n,barsize:o}));this.#n=r.length;return r}};
function Ox(t){return t}function vx({columns:t}){return t===void 0||t===0?S1:t}function k1(t,e,n){const{title:r,seconds:i,
doneBytes:o,totalBytes:s,percent:a}=t;if(o===void 0)return _x(`${r}  ${jo(Math.round(i))} so far`,e);const d=zo(t);const c=zo(
{...t,totalBytes:void 0});const[u,f]=[fc(t),lc(t)];const l=[[d,u,f],[d,f],[c,f],[f??c],[]];for(const p of l){const h=`${r}\
 [`;const g=["",a===void 0?void 0:`${a} %`.padStart(4),...p].filter(S=>S!==void 0).join("  ");if(a===void 0||s===void 0){
if(r.length+g.length<=e)return r+g;continue}const b=e-h.length-g.length;if(b<=Cx.min)continue;const x=Math.min(Cx.max,b-
1);return`${h}${n(Math.min(.99,o/s),x)}]${g}`}return _x(a===void 0?`${r}  ${c}`:`${r}  ${a} %`,e)}function _x(t,e){return t.
slice(0,Math.max(0,e))}var P1=300;var zd=class{#e;#t;#n;#r;#i;constructor(e={}){const{verbosity:n="normal",signal:r,stream:i=process.stderr,env:o=process.
env}=e;this.#e=n;this.#t=r;this.#n=i;this.#r=i.isTTY===true&&!o["NO_COLOR"]&&o["TERM"]!=="dumb"}info(e){if(this.#e!=="qu\
iet")this.#s(e)}debug(e){if(this.#e==="debug")this.#s(`debug: ${e}`)}notice(e){this.info(`note: ${e}`)}warning(e){this.#s(
`warning: ${e}`)}async group(e,n){this.info(e);return n()}showProgress(e){if(this.#e==="quiet")return()=>{};return this.#r?
this.#o({...e,title:Un(e.title).replaceAll("\n"," ")}):gp(e,n=>this.info(n))}untrusted(e){this.info(`  | ${e}`)}#o(e){const n=new Vn(
e);let r;const i=()=>{if(this.#i!==void 0||this.#t?.aborted)return;r=new Hd(this.#n,n);this.#i=r};const o=setTimeout(i,P1);
const s=()=>{clearTimeout(o);this.#t?.removeEventListener("abort",s);r?.end();if(this.#i===r)this.#i=void 0};this.#t?.addEventListener(
"abort",s);return s}#s(e){const n=`${Un(e)}
`;if(this.#i===void 0)this.#n.write(n);else this.#i.print(n)}};var jd={success:0,failure:1,invalidArguments:2};async function Rx(t){let e=false;Sm("command-line");try{const n=z0(t,process.
env);if(n.kind!=="flatten"){process.stdout.write(`${await v1(n)}
`);return jd.success}e=n.verbosity==="debug";await I1(n);return jd.success}catch(n){process.stderr.write(`docker-flatten\
: ${Un(We(n))}
`);if(t.length===0)process.stderr.write('Run "docker-flatten --help" for usage.\n');if(e)process.stderr.write(`${Un(lm(n))}\

`);return n instanceof m&&n.code==="BAD_INPUT"?jd.invalidArguments:jd.failure}}async function I1(t){const e=g0(t.input);
const{summary:n,cacheDir:r}=t;if(n!==void 0){O1(n,e);await ME(n)}const i=r===void 0?void 0:new xo(Bx(r));await i?.prepare();
const o=xm();try{const s=new zd({verbosity:t.verbosity,signal:o.signal});const a=await ZE(e,{id:pm(),docker:new ai({globalArgs:t.
dockerArgs}),log:s,signal:o.signal,cache:i});const d=QE(a);const c=Object.entries(d).map(([u,f])=>`${u}: ${f}`);await C1(
t.json?JSON.stringify(d):c.join("\n"));if(n!==void 0){await T1(n,"",{flag:"a"}).catch(()=>{});await B0(n,a.report,s)}if(a.
budgetError!==void 0)throw a.budgetError}finally{o.release()}}async function C1(t){const e=await new Promise(n=>process.
stdout.write(`${t}
`,n));if(e==null||e.code==="EPIPE")return;throw new m("OUTPUT_FAILED",`The image was flattened, but the results could no\
t be written to stdout: ${e.message}.`,{hint:'Check for a full disk. "docker image inspect" shows the result.',cause:e})}
function O1(t,e){const n=["backup","report","html"].find(r=>e[r]===Bx(t));if(n===void 0)return;throw new m("BAD_INPUT",`\
The options --summary and --${n} have the same path ${JSON.stringify(t)}.`,{hint:"Give each its own path."})}async function v1(t){
switch(t.kind){case"help":return J0();case"version":return`docker-flatten ${nt}`;case"plugin-metadata":return U0();case"\
completion":return L0(t.shell);case"complete":return B1(t.words)}}var _1=3;async function B1(t){const e=new Oe(void 0,_1);
try{return await $0(t,new ai({watch:e}))}finally{e.release()}}process.exitCode=await Rx(process.argv.slice(2));
