import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var $x=Object.create;var fm=Object.defineProperty;var Lx=Object.getOwnPropertyDescriptor;var Mx=Object.getOwnPropertyNames;var Ux=Object.getPrototypeOf;var Hx=Object.prototype.hasOwnProperty;var cm=(t,e)=>(e=Symbol[t])?e:Symbol.for("Symbol."+t);var um=t=>{throw TypeError(t)};var ni=(t=>typeof require!=="undefined"?require:typeof Proxy!=="undefined"?new Proxy(t,{get:(e,n)=>(typeof require!=="un\
defined"?require:e)[n]}):t)(function(t){if(typeof require!=="undefined")return require.apply(this,arguments);throw Error(
'Dynamic require of "'+t+'" is not supported')});var N=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var zx=(t,e,n,r)=>{if(e&&typeof e==="object"||typeof e==="function"){for(let i of Mx(e))if(!Hx.call(t,i)&&i!==n)fm(t,i,{
get:()=>e[i],enumerable:!(r=Lx(e,i))||r.enumerable})}return t};var go=(t,e,n)=>(n=t!=null?$x(Ux(t)):{},zx(e||!t||!t.__esModule?fm(n,"default",{value:t,enumerable:true}):n,t));var yt=(t,e,n)=>{if(e!=null){if(typeof e!=="object"&&typeof e!=="function")um("Object expected");var r,i;if(n)r=e[cm("as\
yncDispose")];if(r===void 0){r=e[cm("dispose")];if(n)i=r}if(typeof r!=="function")um("Object not disposable");if(i)r=function(){
try{i.call(this)}catch(o){return Promise.reject(o)}};t.push([n,r,e])}else if(n){t.push([n])}return e};var wt=(t,e,n)=>{var r=typeof SuppressedError===
"function"?SuppressedError:function(s,a,d,c){return c=Error(d),c.name="SuppressedError",c.error=s,c.suppressed=a,c};var i=s=>e=
n?new r(s,e,"An error was suppressed during disposal"):(n=true,s);var o=s=>{while(s=t.pop()){try{var a=s[1]&&s[1].call(s[2]);
if(s[0])return Promise.resolve(a).then(o,d=>(i(d),o()))}catch(d){i(d)}}if(n)throw e};return o()};var Vp=N((qU,Gp)=>{Gp.exports=ni("events")});var qp=N((XU,Yp)=>{Yp.exports=class KU{constructor(e){if(!(e>0)||(e-1&e)!==0)throw new Error("Max size for a FixedFIFO s\
hould be a power of two");this.buffer=new Array(e);this.mask=e-1;this.top=0;this.btm=0;this.next=null}clear(){this.top=this.
btm=0;this.next=null;this.buffer.fill(void 0)}push(e){if(this.buffer[this.top]!==void 0)return false;this.buffer[this.top]=
e;this.top=this.top+1&this.mask;return true}shift(){const e=this.buffer[this.btm];if(e===void 0)return void 0;this.buffer[this.
btm]=void 0;this.btm=this.btm+1&this.mask;return e}peek(){return this.buffer[this.btm]}isEmpty(){return this.buffer[this.
btm]===void 0}}});var vc=N((QU,Xp)=>{var Kp=qp();Xp.exports=class ZU{constructor(e){this.hwm=e||16;this.head=new Kp(this.hwm);this.tail=this.
head;this.length=0}clear(){this.head=this.tail;this.head.clear();this.length=0}push(e){this.length++;if(!this.head.push(
e)){const n=this.head;this.head=n.next=new Kp(2*this.head.buffer.length);this.head.push(e)}}shift(){if(this.length!==0)this.
length--;const e=this.tail.shift();if(e===void 0&&this.tail.next){const n=this.tail.next;this.tail.next=null;this.tail=n;
return this.tail.shift()}return e}peek(){const e=this.tail.peek();if(e===void 0&&this.tail.next)return this.tail.next.peek();
return e}isEmpty(){return this.length===0}}});var nr=N((e3,Zp)=>{function eP(t){return Buffer.isBuffer(t)||t instanceof Uint8Array}function tP(t){return Buffer.isEncoding(
t)}function nP(t,e,n){return Buffer.alloc(t,e,n)}function rP(t){return Buffer.allocUnsafe(t)}function iP(t){return Buffer.
allocUnsafeSlow(t)}function oP(t,e){return Buffer.byteLength(t,e)}function sP(t,e){return Buffer.compare(t,e)}function aP(t,e){
return Buffer.concat(t,e)}function dP(t,e,n,r,i){return V(t).copy(e,n,r,i)}function cP(t,e){return V(t).equals(e)}function uP(t,e,n,r,i){
return V(t).fill(e,n,r,i)}function fP(t,e,n){return Buffer.from(t,e,n)}function lP(t,e,n,r){return V(t).includes(e,n,r)}
function mP(t,e,n,r){return V(t).indexOf(e,n,r)}function pP(t,e,n,r){return V(t).lastIndexOf(e,n,r)}function hP(t){return V(
t).swap16()}function gP(t){return V(t).swap32()}function yP(t){return V(t).swap64()}function V(t){if(Buffer.isBuffer(t))
return t;return Buffer.from(t.buffer,t.byteOffset,t.byteLength)}function wP(t,e,n,r){return V(t).toString(e,n,r)}function bP(t,e,n){
return V(t).toString("hex",e,n)}function DP(t,e,n,r,i){return V(t).write(e,n,r,i)}function EP(t,e){return V(t).readDoubleBE(
e)}function xP(t,e){return V(t).readDoubleLE(e)}function SP(t,e){return V(t).readFloatBE(e)}function kP(t,e){return V(t).
readFloatLE(e)}function PP(t,e){return V(t).readInt32BE(e)}function TP(t,e){return V(t).readInt32LE(e)}function IP(t,e){
return V(t).readUInt32BE(e)}function CP(t,e){return V(t).readUInt32LE(e)}function OP(t,e,n){return V(t).writeDoubleBE(e,
n)}function vP(t,e,n){return V(t).writeDoubleLE(e,n)}function BP(t,e,n){return V(t).writeFloatBE(e,n)}function _P(t,e,n){
return V(t).writeFloatLE(e,n)}function RP(t,e,n){return V(t).writeInt32BE(e,n)}function AP(t,e,n){return V(t).writeInt32LE(
e,n)}function FP(t,e,n){return V(t).writeUInt32BE(e,n)}function NP(t,e,n){return V(t).writeUInt32LE(e,n)}Zp.exports={isBuffer:eP,
isEncoding:tP,alloc:nP,allocUnsafe:rP,allocUnsafeSlow:iP,byteLength:oP,compare:sP,concat:aP,copy:dP,equals:cP,fill:uP,from:fP,
includes:lP,indexOf:mP,lastIndexOf:pP,swap16:hP,swap32:gP,swap64:yP,toBuffer:V,toString:wP,toHex:bP,write:DP,readDoubleBE:EP,
readDoubleLE:xP,readFloatBE:SP,readFloatLE:kP,readInt32BE:PP,readInt32LE:TP,readUInt32BE:IP,readUInt32LE:CP,writeDoubleBE:OP,
writeDoubleLE:vP,writeFloatBE:BP,writeFloatLE:_P,writeInt32BE:RP,writeInt32LE:AP,writeUInt32BE:FP,writeUInt32LE:NP}});var eh=N((n3,Qp)=>{var $P=nr();Qp.exports=class t3{constructor(e){this.encoding=e}get remaining(){return 0}decode(e){return $P.
toString(e,this.encoding)}flush(){return""}}});var ih=N((i3,rh)=>{var th=nr();rh.exports=class r3{constructor(){this._reset()}get remaining(){return this.bytesSeen}decode(e){
if(e.byteLength===0)return"";if(this.bytesNeeded===0&&nh(e,0)===0){this.bytesSeen=LP(e);return th.toString(e,"utf8")}let n="";
let r=0;if(this.bytesNeeded>0){while(r<e.byteLength){const s=e[r];if(s<this.lowerBoundary||s>this.upperBoundary){n+="�";
this._reset();break}this.lowerBoundary=128;this.upperBoundary=191;this.codePoint=this.codePoint<<6|s&63;this.bytesSeen++;
r++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(this.codePoint);this._reset();break}}if(this.bytesNeeded>
0)return n}const i=nh(e,r);const o=e.byteLength-i;if(o>r)n+=th.toString(e,"utf8",r,o);for(let s=o;s<e.byteLength;s++){const a=e[s];
if(this.bytesNeeded===0){if(a<=127){this.bytesSeen=0;n+=String.fromCharCode(a)}else if(a>=194&&a<=223){this.bytesNeeded=
2;this.bytesSeen=1;this.codePoint=a&31}else if(a>=224&&a<=239){if(a===224)this.lowerBoundary=160;else if(a===237)this.upperBoundary=
159;this.bytesNeeded=3;this.bytesSeen=1;this.codePoint=a&15}else if(a>=240&&a<=244){if(a===240)this.lowerBoundary=144;else if(a===
244)this.upperBoundary=143;this.bytesNeeded=4;this.bytesSeen=1;this.codePoint=a&7}else{this.bytesSeen=1;n+="�"}continue}
if(a<this.lowerBoundary||a>this.upperBoundary){n+="�";s--;this._reset();continue}this.lowerBoundary=128;this.upperBoundary=
191;this.codePoint=this.codePoint<<6|a&63;this.bytesSeen++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(
this.codePoint);this._reset()}}return n}flush(){const e=this.bytesNeeded>0?"�":"";this._reset();return e}_reset(){this.
codePoint=0;this.bytesNeeded=0;this.bytesSeen=0;this.lowerBoundary=128;this.upperBoundary=191}};function nh(t,e){const n=t.
byteLength;if(n<=e)return 0;const r=Math.max(e,n-4);let i=n-1;while(i>r&&(t[i]&192)===128)i--;if(i<e)return 0;const o=t[i];
let s;if(o<=127)return 0;if(o>=194&&o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 0;const a=n-
i;return a<s?a:0}function LP(t){const e=t.byteLength;if(e===0)return 0;const n=t[e-1];if(n<=127)return 0;if((n&192)!==128)
return 1;const r=Math.max(0,e-4);let i=e-2;while(i>=r&&(t[i]&192)===128)i--;if(i<0)return 1;const o=t[i];let s;if(o>=194&&
o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 1;if(e-i!==s)return 1;if(s>=3){const a=t[i+
1];if(o===224&&a<160)return 1;if(o===237&&a>159)return 1;if(o===240&&a<144)return 1;if(o===244&&a>143)return 1}return 0}});var sh=N((s3,oh)=>{var MP=eh();var UP=ih();oh.exports=class o3{constructor(e="utf8"){this.encoding=HP(e);switch(this.encoding){case"\
utf8":this.decoder=new UP;break;case"utf16le":case"base64":throw new Error("Unsupported encoding: "+this.encoding);default:
this.decoder=new MP(this.encoding)}}get remaining(){return this.decoder.remaining}push(e){if(typeof e==="string")return e;
return this.decoder.decode(e)}write(e){return this.push(e)}end(e){let n="";if(e)n=this.push(e);n+=this.decoder.flush();return n}};
function HP(t){t=t.toLowerCase();switch(t){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"\
utf-16le":return"utf16le";case"latin1":case"binary":return"latin1";case"base64":case"ascii":case"hex":return t;default:throw new Error(
"Unknown encoding: "+t)}}});var dh=N((a3,ah)=>{ah.exports=class at extends Error{constructor(e,n,r=at){super(e);this.code=n;if(Error.captureStackTrace){
Error.captureStackTrace(this,r)}}static isStreamDestroyed(e){return e&&e.code==="STREAM_DESTROYED"}static isPrematureClose(e){
return e&&e.code==="PREMATURE_CLOSE"}static isAborted(e){return e&&e.code==="ABORTED"}static isBadArgument(e){return e&&
e.code==="BAD_ARGUMENT"}get name(){return"StreamError"}static STREAM_DESTROYED(){return new at("Stream was destroyed","S\
TREAM_DESTROYED",at.STREAM_DESTROYED)}static PREMATURE_CLOSE(e="Premature close"){return new at(e,"PREMATURE_CLOSE",at.PREMATURE_CLOSE)}static ABORTED(){
return new at("Stream aborted","ABORTED",at.ABORTED)}static BAD_ARGUMENT(e="Bad argument"){return new at(e,"BAD_ARGUMENT",
at.BAD_ARGUMENT)}}});var Gc=N((d3,Oh)=>{var{EventEmitter:zP}=Vp();var mh=vc();var jP=sh();var Ye=dh();var Bc=typeof queueMicrotask==="undefin\
ed"?t=>global.process.nextTick(t):queueMicrotask;var ne=(1<<29)-1;var dt=1;var Lc=2;var Et=4;var Ei=8;var ph=ne^dt;var JP=ne^
Lc;var Ti=1<<4;var rr=2<<4;var sr=4<<4;var jt=8<<4;var Ii=16<<4;var Mc=32<<4;var Jt=64<<4;var _c=128<<4;var Uc=256<<4;var Hc=512<<
4;var Qe=1024<<4;var zt=2048<<4;var ws=4096<<4;var bn=8192<<4;var hh=Ii|Mc;var WP=Ti|ws;var GP=sr|Ti;var VP=Uc|jt;var zc=Ii|
bn;var YP=ne^Ti;var qP=ne^sr;var KP=ne^(sr|ws);var ch=ne^ws;var XP=ne^Ii;var ZP=ne^(jt|Hc);var QP=ne^Jt;var uh=ne^hh;var gh=ne^
zt;var eT=ne^rr;var yh=ne^bn;var tT=ne^zc;var xt=1<<18;var or=2<<18;var Ci=4<<18;var Dn=8<<18;var Oi=16<<18;var Gt=32<<18;
var Rc=64<<18;var ir=128<<18;var jc=256<<18;var Wt=512<<18;var bs=1024<<18;var nT=ne^(xt|jc);var wh=ne^Ci;var rT=ne^(xt|
Wt);var iT=ne^Oi;var oT=ne^Dn;var bh=ne^ir;var sT=ne^or;var Dh=ne^bs;var xi=Ti|xt;var Eh=ne^xi;var Jc=Qe|Gt;var ct=Et|Ei|
Lc;var Ue=ct|dt;var xh=ct|Jc;var aT=wh&qP;var Ds=ir|zt;var dT=Ds&Eh;var Sh=Ue|dT;var cT=Ue|Jt|Qe;var fh=Ue|Qe|jt;var uT=Ue|
Jt|jt;var fT=Ue|Uc|jt|Hc;var lT=Ue|Ti|Jt|Qe|ws|bn;var mT=ct|Jt|Qe;var pT=rr|Ue|zt|sr;var hT=zt|dt;var gT=Ue|Wt|Gt;var yT=Dn|
Oi;var kh=Dn|xt;var wT=Dn|Oi|Ue|xt;var lh=Ue|xt|Dn|bs;var bT=Ci|xt;var DT=xt|jc;var ET=Ue|Wt|kh|Gt;var xT=Oi|ct|Wt|Gt;var ST=or|
Ue|ir|Ci;var kT=Wt|Gt|ct;var ls=Symbol.asyncIterator||Symbol("asyncIterator");var ms=class{constructor(e,{highWaterMark:n=16384,
map:r=null,mapWritable:i,byteLength:o,byteLengthWritable:s}={}){this.stream=e;this.queue=new mh;this.highWaterMark=n;this.
buffered=0;this.error=null;this.pipeline=null;this.drains=null;this.byteLength=s||o||Ch;this.map=i||r;this.afterWrite=IT.
bind(this);this.afterUpdateNextTick=vT.bind(this)}get ending(){return(this.stream._duplexState&Wt)!==0}get ended(){return(this.
stream._duplexState&Gt)!==0}push(e){if((this.stream._duplexState&kT)!==0)return false;if(this.map!==null)e=this.map(e);this.
buffered+=this.byteLength(e);this.queue.push(e);if(this.buffered<this.highWaterMark){this.stream._duplexState|=Dn;return true}
this.stream._duplexState|=yT;return false}shift(){const e=this.queue.shift();this.buffered-=this.byteLength(e);if(this.buffered===
0)this.stream._duplexState&=oT;return e}end(e){if(typeof e==="function"){this.stream.once("finish",e)}else if(e!==void 0&&
e!==null){this.push(e)}this.stream._duplexState=(this.stream._duplexState|Wt)&wh}autoBatch(e,n){const r=[];const i=this.
stream;r.push(e);while((i._duplexState&lh)===kh){r.push(i._writableState.shift())}if((i._duplexState&Ue)!==0)return n(null);
i._writev(r,n)}update(){const e=this.stream;e._duplexState|=or;do{while((e._duplexState&lh)===Dn){const n=this.shift();e.
_duplexState|=DT;e._write(n,this.afterWrite)}if((e._duplexState&bT)===0)this.updateNonPrimary()}while(this.continueUpdate()===
true);e._duplexState&=sT}updateNonPrimary(){const e=this.stream;if((e._duplexState&ET)===Wt){e._duplexState=e._duplexState|
xt;e._final(TT.bind(this));return}if((e._duplexState&ct)===Et){if((e._duplexState&Ds)===0){e._duplexState|=xi;e._destroy(
Ph.bind(this))}return}if((e._duplexState&Sh)===dt){e._duplexState=(e._duplexState|xi)&ph;e._open(Th.bind(this))}}continueUpdate(){
if((this.stream._duplexState&ir)===0)return false;this.stream._duplexState&=bh;return true}updateCallback(){if((this.stream.
_duplexState&ST)===Ci){this.update()}else{this.updateNextTick()}}updateNextTick(){if((this.stream._duplexState&ir)!==0)return;
this.stream._duplexState|=ir;if((this.stream._duplexState&or)===0)Bc(this.afterUpdateNextTick)}};var Ac=class{constructor(e,{
highWaterMark:n=16384,map:r=null,mapReadable:i,byteLength:o,byteLengthReadable:s}={}){this.stream=e;this.queue=new mh;this.
highWaterMark=n===0?1:n;this.buffered=0;this.readAhead=n>0;this.error=null;this.pipeline=null;this.byteLength=s||o||Ch;this.
map=i||r;this.pipeTo=null;this.afterRead=CT.bind(this);this.afterUpdateNextTick=OT.bind(this)}get ending(){return(this.stream.
_duplexState&Jt)!==0}get ended(){return(this.stream._duplexState&Qe)!==0}pipe(e,n){if(this.pipeTo!==null)throw Ye.BAD_ARGUMENT(
"Can only pipe to one destination");if(typeof n!=="function")n=null;this.stream._duplexState|=Mc;this.pipeTo=e;this.pipeline=
new Nc(this.stream,e,n);if(n)this.stream.on("error",$c);if(Pi(e)){e._writableState.pipeline=this.pipeline;if(n)e.on("err\
or",$c);e.on("finish",this.pipeline.finished.bind(this.pipeline))}else{const r=this.pipeline.done.bind(this.pipeline,e);
const i=this.pipeline.done.bind(this.pipeline,e,null);e.on("error",r);e.on("close",i);e.on("finish",this.pipeline.finished.
bind(this.pipeline))}e.on("drain",PT.bind(this));this.stream.emit("piping",e);e.emit("pipe",this.stream)}push(e){const n=this.
stream;if(e===null){this.highWaterMark=0;n._duplexState=(n._duplexState|Jt)&KP;return false}if(this.map!==null){e=this.map(
e);if(e===null){n._duplexState&=ch;return this.buffered<this.highWaterMark}}this.buffered+=this.byteLength(e);this.queue.
push(e);n._duplexState=(n._duplexState|jt)&ch;return this.buffered<this.highWaterMark}shift(){const e=this.queue.shift();
this.buffered-=this.byteLength(e);if(this.buffered===0){this.stream._duplexState&=ZP}return e}unshift(e){const n=[this.map!==
null?this.map(e):e];while(this.buffered>0)n.push(this.shift());for(let r=0;r<n.length-1;r++){const i=n[r];this.buffered+=
this.byteLength(i);this.queue.push(i)}this.push(n[n.length-1])}read(){const e=this.stream;if((e._duplexState&fh)===jt){const n=this.
shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===false){e._duplexState&=uh}if((e._duplexState&_c)!==0){e.emit("data",
n)}return n}if(this.readAhead===false){e._duplexState|=bn;this.updateNextTick()}return null}drain(){const e=this.stream;
while((e._duplexState&fh)===jt&&(e._duplexState&hh)!==0){const n=this.shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===
false){e._duplexState&=uh}if((e._duplexState&_c)!==0){e.emit("data",n)}}}update(){const e=this.stream;e._duplexState|=rr;
do{this.drain();while(this.buffered<this.highWaterMark&&(e._duplexState&lT)===bn){e._duplexState|=WP;e._read(this.afterRead);
this.drain()}if((e._duplexState&fT)===VP){e._duplexState|=Hc;e.emit("readable")}if((e._duplexState&GP)===0){this.updateNonPrimary()}}while(this.
continueUpdate()===true);e._duplexState&=eT}updateNonPrimary(){const e=this.stream;if((e._duplexState&uT)===Jt){e._duplexState=
(e._duplexState|Qe)&QP;e.emit("end");if((e._duplexState&xh)===Jc){e._duplexState|=Et}if(this.pipeTo!==null){this.pipeTo.
end()}}if((e._duplexState&ct)===Et){if((e._duplexState&Ds)===0){e._duplexState|=xi;e._destroy(Ph.bind(this))}return}if((e.
_duplexState&Sh)===dt){e._duplexState=(e._duplexState|xi)&ph;e._open(Th.bind(this))}}continueUpdate(){if((this.stream._duplexState&
zt)===0)return false;this.stream._duplexState&=gh;return true}updateCallback(){if((this.stream._duplexState&pT)===sr){this.
update()}else{this.updateNextTick()}}updateNextTickIfOpen(){if((this.stream._duplexState&hT)!==0)return;this.stream._duplexState|=
zt;if((this.stream._duplexState&rr)===0)Bc(this.afterUpdateNextTick)}updateNextTick(){if((this.stream._duplexState&zt)!==
0)return;this.stream._duplexState|=zt;if((this.stream._duplexState&rr)===0)Bc(this.afterUpdateNextTick)}};var Fc=class{constructor(e){
this.data=null;this.afterTransform=_T.bind(e);this.afterFinal=null}};var Nc=class{constructor(e,n,r){this.from=e;this.to=
n;this.afterPipe=r;this.error=null;this.pipeToFinished=false}finished(){this.pipeToFinished=true}done(e,n){if(n)this.error=
n;if(e===this.to){this.to=null;if(this.from!==null){if((this.from._duplexState&Qe)===0||!this.pipeToFinished){this.from.
destroy(this.error||Ye.PREMATURE_CLOSE("Writable stream closed"))}return}}if(e===this.from){this.from=null;if(this.to!==
null){if((e._duplexState&Qe)===0){this.to.destroy(this.error||Ye.PREMATURE_CLOSE("Readable stream closed"))}return}}if(this.
afterPipe!==null)this.afterPipe(this.error);this.to=this.from=this.afterPipe=null}};function PT(){this.stream._duplexState|=
Mc;this.updateCallback()}function TT(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&ct)===0){e._duplexState|=
Gt;e.emit("finish")}if((e._duplexState&xh)===Jc){e._duplexState|=Et}e._duplexState&=rT;if((e._duplexState&or)===0){this.
update()}else{this.updateNextTick()}}function Ph(t){const e=this.stream;if(!t&&!Ye.isStreamDestroyed(this.error))t=this.
error;if(t)e.emit("error",t);e._duplexState|=Ei;e.emit("close");const n=e._readableState;const r=e._writableState;if(n!==
null&&n.pipeline!==null){n.pipeline.done(e,t)}if(r!==null){while(r.drains!==null&&r.drains.length>0){r.drains.shift().resolve(
false)}if(r.pipeline!==null){r.pipeline.done(e,t)}}}function IT(t){const e=this.stream;if(t)e.destroy(t);e._duplexState&=
nT;if(this.drains!==null)BT(this.drains);if((e._duplexState&wT)===Oi){e._duplexState&=iT;if((e._duplexState&Rc)===Rc){e.
emit("drain")}}this.updateCallback()}function CT(t){if(t)this.stream.destroy(t);this.stream._duplexState&=YP;if(this.readAhead===
false&&(this.stream._duplexState&Ii)===0){this.stream._duplexState&=yh}this.updateCallback()}function OT(){if((this.stream.
_duplexState&rr)===0){this.stream._duplexState&=gh;this.update()}}function vT(){if((this.stream._duplexState&or)===0){this.
stream._duplexState&=bh;this.update()}}function BT(t){for(let e=0;e<t.length;e++){if(--t[e].writes===0){t.shift().resolve(
true);e--}}}function Th(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&Et)===0){if((e._duplexState&cT)===0){
e._duplexState|=sr}if((e._duplexState&gT)===0){e._duplexState|=Ci}e.emit("open")}e._duplexState&=Eh;if(e._writableState!==
null){e._writableState.updateCallback()}if(e._readableState!==null){e._readableState.updateCallback()}}function _T(t,e){
if(e!==void 0&&e!==null)this.push(e);this._writableState.afterWrite(t)}function RT(t){if(this._readableState!==null){if(t===
"data"){this._duplexState|=_c|zc;this._readableState.updateNextTick()}if(t==="readable"){this._duplexState|=Uc;this._readableState.
updateNextTick()}}if(this._writableState!==null){if(t==="drain"){this._duplexState|=Rc;this._writableState.updateNextTick()}}}
var Si=class extends zP{constructor(e){super();this._duplexState=0;this._readableState=null;this._writableState=null;if(e){
if(e.open)this._open=e.open;if(e.destroy)this._destroy=e.destroy;if(e.predestroy)this._predestroy=e.predestroy;if(e.signal)
e.signal.addEventListener("abort",WT.bind(this))}this.on("newListener",RT)}_open(e){e(null)}_destroy(e){e(null)}_predestroy(){}get readable(){
return this._readableState!==null?true:void 0}get writable(){return this._writableState!==null?true:void 0}get destroyed(){
return(this._duplexState&Ei)!==0}get destroying(){return(this._duplexState&ct)!==0}destroy(e){if((this._duplexState&ct)===
0){if(!e)e=Ye.STREAM_DESTROYED();this._duplexState=(this._duplexState|Et)&aT;if(this._readableState!==null){this._readableState.
highWaterMark=0;this._readableState.error=e}if(this._writableState!==null){this._writableState.highWaterMark=0;this._writableState.
error=e}this._duplexState|=Lc;this._predestroy();this._duplexState&=JP;if(this._readableState!==null){this._readableState.
updateNextTick()}if(this._writableState!==null){this._writableState.updateNextTick()}}}};var ps=class t extends Si{constructor(e){
super(e);this._duplexState|=dt|Gt|bn;this._readableState=new Ac(this,e);if(e){if(this._readableState.readAhead===false)this.
_duplexState&=yh;if(e.read)this._read=e.read;if(e.eagerOpen)this._readableState.updateNextTick();if(e.encoding)this.setEncoding(
e.encoding)}}static deferred(e,n){const r=new ys(n);e().then(i=>{if(i===null)return r.end();if(r.destroying)return;Wc(i,
r,$c)}).catch(i=>r.destroy(i));return r}setEncoding(e){const n=new jP(e);const r=this._readableState.map||NT;this._readableState.
map=i;return this;function i(o){const s=n.push(o);return s===""&&(o.byteLength!==0||n.remaining>0)?null:r(s)}}_read(e){e(
null)}pipe(e,n){this._readableState.updateNextTick();this._readableState.pipe(e,n);return e}read(){this._readableState.updateNextTick();
return this._readableState.read()}push(e){this._readableState.updateNextTickIfOpen();return this._readableState.push(e)}unshift(e){
this._readableState.updateNextTickIfOpen();return this._readableState.unshift(e)}resume(){this._duplexState|=zc;this._readableState.
updateNextTick();return this}pause(){this._duplexState&=this._readableState.readAhead===false?tT:XP;return this}static _fromAsyncIterator(e,n){
let r;const i=new t({...n,read(s){e.next().then(o).then(s.bind(null,null)).catch(s)},predestroy(){r=e.return()},destroy(s){
if(!r)return s(null);r.then(s.bind(null,null)).catch(s)}});return i;function o(s){if(s.done)i.push(null);else i.push(s.value)}}static from(e,n){
if(zT(e))return e;if(e[ls])return this._fromAsyncIterator(e[ls](),n);if(!Array.isArray(e))e=e===void 0?[]:[e];let r=0;return new t(
{...n,read(i){this.push(r===e.length?null:e[r++]);i(null)}})}static isBackpressured(e){return(e._duplexState&mT)!==0||e.
_readableState.buffered>=e._readableState.highWaterMark}static isPaused(e){return(e._duplexState&Ii)===0}[ls](){const e=this;
let n=null;let r=null;let i=null;this.on("error",c=>{n=c});this.on("readable",o);this.on("close",s);return{[ls](){return this},
next(){return new Promise(function(c,u){r=c;i=u;const f=e.read();if(f!==null)a(f);else if((e._duplexState&Ei)!==0)a(null)})},
return(){return d(null)},throw(c){return d(c)}};function o(){if(r!==null)a(e.read())}function s(){if(r!==null)a(null)}function a(c){
if(i===null)return;if(n){i(n)}else if(c===null&&(e._duplexState&Qe)===0){i(Ye.STREAM_DESTROYED())}else{r({value:c,done:c===
null})}i=r=null}function d(c){e.destroy(c);return new Promise((u,f)=>{if(e._duplexState&Ei)return u({value:void 0,done:true});
e.once("close",function(){if(c)f(c);else u({value:void 0,done:true})})})}}};var hs=class extends Si{constructor(e){super(
e);this._duplexState|=dt|Qe;this._writableState=new ms(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final;if(e.eagerOpen)this._writableState.updateNextTick()}}cork(){this._duplexState|=bs}uncork(){
this._duplexState&=Dh;this._writableState.updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(
e,n)}_final(e){e(null)}static isBackpressured(e){return(e._duplexState&xT)!==0}static drained(e){if(e.destroyed)return Promise.
resolve(false);const n=e._writableState;const r=GT(e)?Math.min(1,n.queue.length):n.queue.length;const i=r+(e._duplexState&
jc?1:0);if(i===0)return Promise.resolve(true);if(n.drains===null)n.drains=[];return new Promise(o=>{n.drains.push({writes:i,
resolve:o})})}write(e){this._writableState.updateNextTick();return this._writableState.push(e)}end(e){this._writableState.
updateNextTick();this._writableState.end(e);return this}};var ki=class extends ps{constructor(e){super(e);this._duplexState=
dt|this._duplexState&bn;this._writableState=new ms(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final}}cork(){this._duplexState|=bs}uncork(){this._duplexState&=Dh;this._writableState.
updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(e,n)}_final(e){e(null)}write(e){this._writableState.
updateNextTick();return this._writableState.push(e)}end(e){this._writableState.updateNextTick();this._writableState.end(
e);return this}};var gs=class extends ki{constructor(e){super(e);this._transformState=new Fc(this);if(e){if(e.transform)
this._transform=e.transform;if(e.flush)this._flush=e.flush}}_write(e,n){if(this._readableState.buffered>=this._readableState.
highWaterMark){this._transformState.data=e}else{this._transform(e,this._transformState.afterTransform)}}_read(e){if(this.
_transformState.data!==null){const n=this._transformState.data;this._transformState.data=null;e(null);this._transform(n,
this._transformState.afterTransform)}else{e(null)}}destroy(e){super.destroy(e);if(this._transformState.data!==null){this.
_transformState.data=null;this._transformState.afterTransform()}}_transform(e,n){n(null,e)}_flush(e){e(null)}_final(e){this.
_transformState.afterFinal=e;this._flush(AT.bind(this))}};var ys=class extends gs{};function AT(t,e){const n=this._transformState.
afterFinal;if(t)return n(t);if(e!==null&&e!==void 0)this.push(e);this.push(null);n(null)}function FT(...t){return new Promise(
(e,n)=>{return Wc(...t,r=>{if(r)return n(r);e()})})}function Wc(t,...e){const n=Array.isArray(t)?[...t,...e]:[t,...e];const r=n.
length&&typeof n[n.length-1]==="function"?n.pop():null;if(n.length<2)throw Ye.BAD_ARGUMENT("Pipeline requires at least 2\
 streams");let i=n[0];let o=null;let s=null;for(let c=1;c<n.length;c++){o=n[c];if(Pi(i)){i.pipe(o,d)}else{a(i,true,c>1,d);
i.pipe(o)}i=o}if(r){let c=false;const u=Pi(o)||!!(o._writableState&&o._writableState.autoDestroy);o.on("error",f=>{if(s===
null)s=f});o.on("finish",()=>{c=true;if(!u)r(s)});if(u){o.on("close",()=>r(s||(c?null:Ye.PREMATURE_CLOSE())))}}return o;
function a(c,u,f,l){c.on("error",l);c.on("close",p);function p(){if(u&&c._readableState&&!c._readableState.ended){return l(
Ye.PREMATURE_CLOSE())}if(f&&c._writableState&&!c._writableState.ended){return l(Ye.PREMATURE_CLOSE())}}}function d(c){if(!c||
s)return;s=c;for(const u of n){u.destroy(c)}}}function NT(t){return t}function Ih(t){return!!t._readableState||!!t._writableState}
function Pi(t){return typeof t._duplexState==="number"&&Ih(t)}function $T(t){return!!t._readableState&&t._readableState.
ending}function LT(t){return!!t._readableState&&t._readableState.ended}function MT(t){return!!t._writableState&&t._writableState.
ending}function UT(t){return!!t._writableState&&t._writableState.ended}function HT(t,e={}){const n=t._readableState&&t._readableState.
error||t._writableState&&t._writableState.error;return!e.all&&Ye.isStreamDestroyed(n)?null:n}function zT(t){return Pi(t)&&
t.readable}function jT(t){return(t._duplexState&dt)!==dt||(t._duplexState&Et)===Et||(t._duplexState&Ds)!==0}function JT(t){
return typeof t==="object"&&t!==null&&typeof t.byteLength==="number"}function Ch(t){return JT(t)?t.byteLength:1024}function $c(){}
function WT(){this.destroy(Ye.ABORTED())}function GT(t){return t._writev!==hs.prototype._writev&&t._writev!==ki.prototype.
_writev}Oh.exports={pipeline:Wc,pipelinePromise:FT,isStream:Ih,isStreamx:Pi,isEnding:$T,isEnded:LT,isFinishing:MT,isFinished:UT,
isDisturbed:jT,getStreamError:HT,Stream:Si,Writable:hs,Readable:ps,Duplex:ki,Transform:gs,PassThrough:ys}});var qc=N(dr=>{var U=nr();var VT="0000000000000000000";var YT="7777777777777777777";var Es="0".charCodeAt(0);var vh=U.from(
[117,115,116,97,114,0]);var qT=U.from([Es,Es]);var KT=U.from([117,115,116,97,114,32]);var XT=U.from([32,0]);var ZT=4095;
var vi=257;var Yc=263;dr.decodeLongPath=function t(e,n){return ar(e,0,e.length,n)};dr.encodePax=function t(e){let n="";if(e.
name)n+=Vc(" path="+e.name+"\n");if(e.linkname)n+=Vc(" linkpath="+e.linkname+"\n");const r=e.pax;if(r){for(const i in r){
n+=Vc(" "+i+"="+r[i]+"\n")}}return U.from(n)};dr.decodePax=function t(e){const n={};while(e.length){let r=0;while(r<e.length&&
e[r]!==32)r++;const i=parseInt(U.toString(e.subarray(0,r)),10);if(!i)return n;const o=U.toString(e.subarray(r+1,i-1));const s=o.
indexOf("=");if(s===-1)return n;n[o.slice(0,s)]=o.slice(s+1);e=e.subarray(i)}return n};dr.encode=function t(e){const n=U.
alloc(512);let r=e.name;let i="";if(e.typeflag===5&&r[r.length-1]!=="/")r+="/";if(U.byteLength(r)!==r.length)return null;
while(U.byteLength(r)>100){const o=r.indexOf("/");if(o===-1)return null;i+=i?"/"+r.slice(0,o):r.slice(0,o);r=r.slice(o+1)}
if(U.byteLength(r)>100||U.byteLength(i)>155)return null;if(e.linkname&&U.byteLength(e.linkname)>100)return null;U.write(
n,r);U.write(n,Yt(e.mode&ZT,6),100);U.write(n,Yt(e.uid,6),108);U.write(n,Yt(e.gid,6),116);oI(e.size,n,124);U.write(n,Yt(
e.mtime.getTime()/1e3|0,11),136);n[156]=Es+rI(e.type);if(e.linkname)U.write(n,e.linkname,157);U.copy(vh,n,vi);U.copy(qT,
n,Yc);if(e.uname)U.write(n,e.uname,265);if(e.gname)U.write(n,e.gname,297);U.write(n,Yt(e.devmajor||0,6),329);U.write(n,Yt(
e.devminor||0,6),337);if(i)U.write(n,i,345);U.write(n,Yt(_h(n),6),148);return n};dr.decode=function t(e,n,r){let i=e[156]===
0?0:e[156]-Es;let o=ar(e,0,100,n);const s=Vt(e,100,8);const a=Vt(e,108,8);const d=Vt(e,116,8);const c=Vt(e,124,12);const u=Vt(
e,136,12);const f=nI(i);const l=e[157]===0?null:ar(e,157,100,n);const p=ar(e,265,32);const h=ar(e,297,32);const g=Vt(e,329,
8);const b=Vt(e,337,8);const x=_h(e);if(x===8*32)return null;if(x!==Vt(e,148,8))throw new Error("Invalid tar header. May\
be the tar is corrupted or it needs to be gunzipped?");if(QT(e)){if(e[345])o=ar(e,345,155,n)+"/"+o}else if(eI(e)){}else{
if(!r){throw new Error("Invalid tar header: unknown format.")}}if(i===0&&o&&o[o.length-1]==="/")i=5;return{name:o,mode:s,
uid:a,gid:d,size:c,byteOffset:0,mtime:new Date(1e3*u),type:f,linkname:l,uname:p,gname:h,devmajor:g,devminor:b,pax:null}};
function QT(t){return U.equals(vh,t.subarray(vi,vi+6))}function eI(t){return U.equals(KT,t.subarray(vi,vi+6))&&U.equals(
XT,t.subarray(Yc,Yc+2))}function tI(t,e,n){if(typeof t!=="number")return n;t=~~t;if(t>=e)return e;if(t>=0)return t;t+=e;
if(t>=0)return t;return 0}function nI(t){switch(t){case 0:return"file";case 1:return"link";case 2:return"symlink";case 3:
return"character-device";case 4:return"block-device";case 5:return"directory";case 6:return"fifo";case 7:return"contiguo\
us-file";case 72:return"pax-header";case 55:return"pax-global-header";case 27:return"gnu-long-link-path";case 28:case 30:
return"gnu-long-path"}return null}function rI(t){switch(t){case"file":return 0;case"link":return 1;case"symlink":return 2;case"\
character-device":return 3;case"block-device":return 4;case"directory":return 5;case"fifo":return 6;case"contiguous-file":
return 7;case"pax-header":return 72}return 0}function Bh(t,e,n,r){for(;n<r;n++){if(t[n]===e)return n}return r}function _h(t){
let e=8*32;for(let n=0;n<148;n++)e+=t[n];for(let n=156;n<512;n++)e+=t[n];return e}function Yt(t,e){t=t.toString(8);if(t.
length>e)return YT.slice(0,e)+" ";return VT.slice(0,e-t.length)+t+" "}function iI(t,e,n){e[n]=128;for(let r=11;r>0;r--){
e[n+r]=t&255;t=Math.floor(t/256)}}function oI(t,e,n){if(t.toString(8).length>11){iI(t,e,n)}else{U.write(e,Yt(t,11),n)}}function sI(t){
let e;if(t[0]===128)e=true;else if(t[0]===255)e=false;else return null;const n=[];let r;for(r=t.length-1;r>0;r--){const s=t[r];
if(e)n.push(s);else n.push(255-s)}let i=0;const o=n.length;for(r=0;r<o;r++){i+=n[r]*Math.pow(256,r)}return e?i:-1*i}function Vt(t,e,n){
t=t.subarray(e,e+n);e=0;if(t[e]&128){return sI(t)}else{while(e<t.length&&t[e]===32)e++;const r=tI(Bh(t,32,e,t.length),t.
length,t.length);while(e<r&&t[e]===0)e++;if(r===e)return 0;return parseInt(U.toString(t.subarray(e,r)),8)}}function ar(t,e,n,r){
return U.toString(t.subarray(e,Bh(t,0,e,e+n)),r)}function Vc(t){const e=U.byteLength(t);let n=Math.floor(Math.log(e)/Math.
log(10))+1;if(e+n>=Math.pow(10,n))n++;return e+n+t}});var $h=N((u3,Nh)=>{var{Writable:aI,Readable:dI,getStreamError:Rh}=Gc();var cI=vc();var Ah=nr();var cr=qc();var uI=Ah.alloc(
0);var fI=4*1024*1024;var Xc=class{constructor(){this.buffered=0;this.shifted=0;this.queue=new cI;this._offset=0}push(e){
this.buffered+=e.byteLength;this.queue.push(e)}shiftFirst(e){return this.buffered===0?null:this._next(e)}shift(e){if(e>this.
buffered)return null;if(e===0)return uI;let n=this._next(e);if(e===n.byteLength)return n;const r=[n];while((e-=n.byteLength)>
0){n=this._next(e);r.push(n)}return Ah.concat(r)}_next(e){const n=this.queue.peek();const r=n.byteLength-this._offset;if(e>=
r){const i=this._offset?n.subarray(this._offset,n.byteLength):n;this.queue.shift();this._offset=0;this.buffered-=r;this.
shifted+=r;return i}this.buffered-=e;this.shifted+=e;return n.subarray(this._offset,this._offset+=e)}};var Zc=class extends dI{constructor(e,n,r){
super();this.header=n;this.offset=r;this._parent=e}_read(e){if(this.header.size===0){this.push(null)}if(this._parent._stream===
this){this._parent._update()}e(null)}_predestroy(){this._parent.destroy(Rh(this))}_detach(){if(this._parent._stream===this){
this._parent._stream=null;this._parent._missing=Fh(this.header.size);this._parent._update()}}_destroy(e){this._detach();
e(null)}};var Qc=class extends aI{constructor(e){super(e);if(!e)e={};this._buffer=new Xc;this._offset=0;this._header=null;
this._stream=null;this._missing=0;this._longHeader=false;this._callback=Kc;this._locked=false;this._finished=false;this.
_pax=null;this._paxGlobal=null;this._gnuLongPath=null;this._gnuLongLinkPath=null;this._filenameEncoding=e.filenameEncoding||
"utf-8";this._allowUnknownFormat=!!e.allowUnknownFormat;this._unlockBound=this._unlock.bind(this)}_unlock(e){this._locked=
false;if(e){this.destroy(e);this._continueWrite(e);return}this._update()}_consumeHeader(){if(this._locked)return false;this.
_offset=this._buffer.shifted;try{this._header=cr.decode(this._buffer.shift(512),this._filenameEncoding,this._allowUnknownFormat)}catch(e){
this._continueWrite(e);return false}if(!this._header)return true;this._header.byteOffset=this._buffer.shifted;switch(this.
_header.type){case"gnu-long-path":case"gnu-long-link-path":case"pax-global-header":case"pax-header":this._longHeader=true;
this._missing=this._header.size;if(this._missing>fI){this._continueWrite(new Error("Header exceeds max size"));return false}
return true}this._locked=true;this._applyLongHeaders();if(!(this._header.size>=0)){this._continueWrite(new Error("Invali\
d header"));return false}if(this._header.size===0||this._header.type==="directory"){this.emit("entry",this._header,this.
_createStream(),this._unlockBound);return true}this._stream=this._createStream();this._missing=this._header.size;this.emit(
"entry",this._header,this._stream,this._unlockBound);return true}_applyLongHeaders(){if(this._gnuLongPath){this._header.
name=this._gnuLongPath;this._gnuLongPath=null}if(this._gnuLongLinkPath){this._header.linkname=this._gnuLongLinkPath;this.
_gnuLongLinkPath=null}if(this._pax){if(this._pax.path)this._header.name=this._pax.path;if(this._pax.linkpath)this._header.
linkname=this._pax.linkpath;if(this._pax.size)this._header.size=parseInt(this._pax.size,10);this._header.pax=this._pax;this.
_pax=null}}_decodeLongHeader(e){switch(this._header.type){case"gnu-long-path":this._gnuLongPath=cr.decodeLongPath(e,this.
_filenameEncoding);break;case"gnu-long-link-path":this._gnuLongLinkPath=cr.decodeLongPath(e,this._filenameEncoding);break;case"\
pax-global-header":this._paxGlobal=cr.decodePax(e);break;case"pax-header":this._pax=this._paxGlobal===null?cr.decodePax(
e):Object.assign({},this._paxGlobal,cr.decodePax(e));break}}_consumeLongHeader(){this._longHeader=false;this._missing=Fh(
this._header.size);const e=this._buffer.shift(this._header.size);try{this._decodeLongHeader(e)}catch(n){this._continueWrite(
n);return false}return true}_consumeStream(){const e=this._buffer.shiftFirst(this._missing);if(e===null)return false;this.
_missing-=e.byteLength;const n=this._stream.push(e);if(this._missing===0){this._stream.push(null);if(n)this._stream._detach();
return n&&this._locked===false}return n}_createStream(){return new Zc(this,this._header,this._offset)}_update(){while(this.
_buffer.buffered>0&&!this.destroying){if(this._missing>0){if(this._stream!==null){if(this._consumeStream()===false)return;
continue}if(this._longHeader===true){if(this._missing>this._buffer.buffered)break;if(this._consumeLongHeader()===false)return false;
continue}const e=this._buffer.shiftFirst(this._missing);if(e!==null)this._missing-=e.byteLength;continue}if(this._buffer.
buffered<512)break;if(this._stream!==null||this._consumeHeader()===false)return}this._continueWrite(null)}_continueWrite(e){
const n=this._callback;this._callback=Kc;n(e)}_write(e,n){this._callback=n;this._buffer.push(e);this._update()}_final(e){
this._finished=this._missing===0&&this._buffer.buffered===0;e(this._finished?null:new Error("Unexpected end of data"))}_predestroy(){
this._continueWrite(null)}_destroy(e){if(this._stream)this._stream.destroy(Rh(this));e(null)}[Symbol.asyncIterator](){let e=null;
let n=null;let r=null;let i=null;let o=null;const s=this;this.on("entry",c);this.on("error",l=>{e=l});this.on("close",u);
return{[Symbol.asyncIterator](){return this},next(){return new Promise(d)},return(){return f(null)},throw(l){return f(l)}};
function a(l){if(!o)return;const p=o;o=null;p(l)}function d(l,p){if(e){return p(e)}if(i){l({value:i,done:false});i=null;
return}n=l;r=p;a(null);if(s._finished&&n){n({value:void 0,done:true});n=r=null}}function c(l,p,h){o=h;p.on("error",Kc);if(n){
n({value:p,done:false});n=r=null}else{i=p}}function u(){a(e);if(!n)return;if(e)r(e);else n({value:void 0,done:true});n=r=
null}function f(l){s.destroy(l);a(l);return new Promise((p,h)=>{if(s.destroyed)return p({value:void 0,done:true});s.once(
"close",function(){if(l)h(l);else p({value:void 0,done:true})})})}}};Nh.exports=function t(e){return new Qc(e)};function Kc(){}
function Fh(t){t&=511;return t&&512-t}});var Mh=N((f3,eu)=>{var Lh={S_IFMT:61440,S_IFDIR:16384,S_IFCHR:8192,S_IFBLK:24576,S_IFIFO:4096,S_IFLNK:40960};try{eu.exports=
ni("fs").constants||Lh}catch{eu.exports=Lh}});var Jh=N((l3,jh)=>{var{Readable:lI,Writable:mI,getStreamError:Uh}=Gc();var En=nr();var ur=Mh();var xs=qc();var pI=493;var hI=420;
var Hh=En.alloc(1024);var nu=class extends mI{constructor(e,n,r){super({mapWritable:yI,eagerOpen:true});this.written=0;this.
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
this.header)}zh(this._pack,this.header.size);this._pack._done(this)}_final(e){if(this.written!==this.header.size){return e(
new Error("Size mismatch"))}this._finish();e(null)}_getError(){return Uh(this)||new Error("tar entry destroyed")}_predestroy(){
this._pack.destroy(this._getError())}_destroy(e){this._pack._done(this);this._continuePack(this._finished?null:this._getError());
e()}};var ru=class extends lI{constructor(e){super(e);this._drain=tu;this._finalized=false;this._finalizing=false;this._pending=
[];this._stream=null}entry(e,n,r){if(this._finalized||this.destroying)throw new Error("already finalized or destroyed");
if(typeof n==="function"){r=n;n=null}if(!r)r=tu;if(!e.size||e.type==="symlink")e.size=0;if(!e.type)e.type=gI(e.mode);if(!e.
mode)e.mode=e.type==="directory"?pI:hI;if(!e.uid)e.uid=0;if(!e.gid)e.gid=0;if(!e.mtime)e.mtime=new Date;if(typeof n==="s\
tring")n=En.from(n);const i=new nu(this,e,r);if(En.isBuffer(n)){e.size=n.byteLength;i.write(n);i.end();return i}if(i._isVoid){
return i}return i}finalize(){if(this._stream||this._pending.length>0){this._finalizing=true;return}if(this._finalized)return;
this._finalized=true;this.push(Hh);this.push(null)}_done(e){if(e!==this._stream)return;this._stream=null;if(this._finalizing)
this.finalize();if(this._pending.length)this._pending.shift()._continueOpen()}_encode(e){if(!e.pax){const n=xs.encode(e);
if(n){this.push(n);return}}this._encodePax(e)}_encodePax(e){const n=xs.encodePax({name:e.name,linkname:e.linkname,pax:e.
pax});const r={name:"PaxHeader",mode:e.mode,uid:e.uid,gid:e.gid,size:n.byteLength,mtime:e.mtime,type:"pax-header",linkname:e.
linkname&&"PaxHeader",uname:e.uname,gname:e.gname,devmajor:e.devmajor,devminor:e.devminor};this.push(xs.encode(r));this.
push(n);zh(this,n.byteLength);r.size=e.size;r.type=e.type;this.push(xs.encode(r))}_doDrain(){const e=this._drain;this._drain=
tu;e()}_predestroy(){const e=Uh(this);if(this._stream)this._stream.destroy(e);while(this._pending.length){const n=this._pending.
shift();n.destroy(e);n._continueOpen()}this._doDrain()}_read(e){this._doDrain();e()}};jh.exports=function t(e){return new ru(
e)};function gI(t){switch(t&ur.S_IFMT){case ur.S_IFBLK:return"block-device";case ur.S_IFCHR:return"character-device";case ur.
S_IFDIR:return"directory";case ur.S_IFIFO:return"fifo";case ur.S_IFLNK:return"symlink"}return"file"}function tu(){}function zh(t,e){
e&=511;if(e)t.push(Hh.subarray(0,512-e))}function yI(t){return En.isBuffer(t)?t:En.from(t)}});var ou=N(iu=>{iu.extract=$h();iu.pack=Jh()});var ry=N((JH,ny)=>{ny.exports=function(t,e,n){var r=t.length,i=e.length,o=[];n=(n||(i>r?i:r))+1;for(var s=0;s<n;s++){o[s]=
[s];o[s].length=n}for(s=0;s<n;s++){o[0][s]=s}if(Math.abs(r-i)>(n||100)){return p(n||100)}if(r===0){return p(i)}if(i===0){
return p(r)}var a,d,c,u,f,l;for(s=1;s<=r;++s){d=t[s-1];for(a=1;a<=i;++a){if(s===a&&o[s][a]>4)return p(r);c=e[a-1];u=d===
c?0:1;f=o[s-1][a]+1;if((l=o[s][a-1]+1)<f)f=l;if((l=o[s-1][a-1]+u)<f)f=l;o[s][a]=s>1&&a>1&&d===e[a-2]&&t[s-2]===c&&(l=o[s-
2][a-2]+u)<f?l:f}}return p(o[r][i]);function p(h){var g=Math.max(r,i);var b=g===0?0:h/g;var x=1-b;return{steps:h,relative:b,
similarity:x}}}});var V0=N((dre,G0)=>{var Xl=class{constructor(e,n,r){this.etaBufferLength=e||100;this.valueBuffer=[r];this.timeBuffer=[n];
this.eta="0"}update(e,n,r){this.valueBuffer.push(n);this.timeBuffer.push(e);this.calculate(r-n)}getTime(){return this.eta}calculate(e){
const n=this.valueBuffer.length;const r=Math.min(this.etaBufferLength,n);const i=this.valueBuffer[n-1]-this.valueBuffer[n-
r];const o=this.timeBuffer[n-1]-this.timeBuffer[n-r];const s=i/o;this.valueBuffer=this.valueBuffer.slice(-this.etaBufferLength);
this.timeBuffer=this.timeBuffer.slice(-this.etaBufferLength);const a=Math.ceil(e/s/1e3);if(isNaN(a)){this.eta="NULL"}else if(!isFinite(
a)){this.eta="INF"}else if(a>1e7){this.eta="INF"}else if(a<0){this.eta=0}else{this.eta=a}}};G0.exports=Xl});var Ql=N((cre,Y0)=>{var Mn=ni("readline");var Zl=class{constructor(e){this.stream=e;this.linewrap=true;this.dy=0}cursorSave(){
if(!this.stream.isTTY){return}this.stream.write("\x1B7")}cursorRestore(){if(!this.stream.isTTY){return}this.stream.write(
"\x1B8")}cursor(e){if(!this.stream.isTTY){return}if(e){this.stream.write("\x1B[?25h")}else{this.stream.write("\x1B[?25l")}}cursorTo(e=null,n=null){
if(!this.stream.isTTY){return}Mn.cursorTo(this.stream,e,n)}cursorRelative(e=null,n=null){if(!this.stream.isTTY){return}this.
dy=this.dy+n;Mn.moveCursor(this.stream,e,n)}cursorRelativeReset(){if(!this.stream.isTTY){return}Mn.moveCursor(this.stream,
0,-this.dy);Mn.cursorTo(this.stream,0,null);this.dy=0}clearRight(){if(!this.stream.isTTY){return}Mn.clearLine(this.stream,
1)}clearLine(){if(!this.stream.isTTY){return}Mn.clearLine(this.stream,0)}clearBottom(){if(!this.stream.isTTY){return}Mn.
clearScreenDown(this.stream)}newline(){this.stream.write("\n");this.dy++}write(e,n=false){if(this.linewrap===true&&n===false){
this.stream.write(e.substr(0,this.getWidth()))}else{this.stream.write(e)}}lineWrapping(e){if(!this.stream.isTTY){return}
this.linewrap=e;if(e){this.stream.write("\x1B[?7h")}else{this.stream.write("\x1B[?7l")}}isTTY(){return this.stream.isTTY===
true}getWidth(){return this.stream.columns||(this.stream.isTTY?80:200)}};Y0.exports=Zl});var K0=N((ure,q0)=>{"use strict";q0.exports=({onlyFirst:t=false}={})=>{const e=["[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:(?:;[\
-a-zA-Z\\d\\/#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]*)*)?\\u0007)","(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR\
-TZcf-ntqry=><~]))"].join("|");return new RegExp(e,t?void 0:"g")}});var Z0=N((fre,X0)=>{"use strict";var GL=K0();X0.exports=t=>typeof t==="string"?t.replace(GL(),""):t});var ex=N((lre,em)=>{"use strict";var Q0=t=>{if(Number.isNaN(t)){return false}if(t>=4352&&(t<=4447||t===9001||t===9002||11904<=
t&&t<=12871&&t!==12351||12880<=t&&t<=19903||19968<=t&&t<=42182||43360<=t&&t<=43388||44032<=t&&t<=55203||63744<=t&&t<=64255||
65040<=t&&t<=65049||65072<=t&&t<=65131||65281<=t&&t<=65376||65504<=t&&t<=65510||110592<=t&&t<=110593||127488<=t&&t<=127569||
131072<=t&&t<=262141)){return true}return false};em.exports=Q0;em.exports.default=Q0});var nx=N((mre,tx)=>{"use strict";tx.exports=function(){return/\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62(?:\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74|\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F|\uD83D\uDC68(?:\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68\uD83C\uDFFB|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFE])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83D\uDC68|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D[\uDC66\uDC67])|[\u2695\u2696\u2708]\uFE0F|\uD83D[\uDC66\uDC67]|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|(?:\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708])\uFE0F|\uD83C\uDFFB\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C[\uDFFB-\uDFFF])|(?:\uD83E\uDDD1\uD83C\uDFFB\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)\uD83C\uDFFB|\uD83E\uDDD1(?:\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1)|(?:\uD83E\uDDD1\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFB-\uDFFE])|(?:\uD83E\uDDD1\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB\uDFFC])|\uD83D\uDC69(?:\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFB\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFC-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D(?:\uD83D[\uDC68\uDC69])|\uD83D[\uDC68\uDC69])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD]))|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|(?:\uD83E\uDDD1\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB-\uDFFD])|\uD83D\uDC69\u200D\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D\uDC41\uFE0F\u200D\uD83D\uDDE8|\uD83D\uDC69(?:\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708]|\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\u200D[\u2695\u2696\u2708])|(?:(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)\uFE0F|\uD83D\uDC6F|\uD83E[\uDD3C\uDDDE\uDDDF])\u200D[\u2640\u2642]|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|\u200D[\u2640\u2642])|\uD83C\uDFF4\u200D\u2620)\uFE0F|\uD83D\uDC69\u200D\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08|\uD83D\uDC15\u200D\uD83E\uDDBA|\uD83D\uDC69\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC67|\uD83C\uDDFD\uD83C\uDDF0|\uD83C\uDDF4\uD83C\uDDF2|\uD83C\uDDF6\uD83C\uDDE6|[#\*0-9]\uFE0F\u20E3|\uD83C\uDDE7(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF])|\uD83C\uDDF9(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF])|\uD83C\uDDEA(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA])|\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF7(?:\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC])|\uD83D\uDC69(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF2(?:\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF])|\uD83C\uDDE6(?:\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF])|\uD83C\uDDF0(?:\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF])|\uD83C\uDDED(?:\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA])|\uD83C\uDDE9(?:\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF])|\uD83C\uDDFE(?:\uD83C[\uDDEA\uDDF9])|\uD83C\uDDEC(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE])|\uD83C\uDDF8(?:\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF])|\uD83C\uDDEB(?:\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7])|\uD83C\uDDF5(?:\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE])|\uD83C\uDDFB(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA])|\uD83C\uDDF3(?:\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF])|\uD83C\uDDE8(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF5\uDDF7\uDDFA-\uDDFF])|\uD83C\uDDF1(?:\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE])|\uD83C\uDDFF(?:\uD83C[\uDDE6\uDDF2\uDDFC])|\uD83C\uDDFC(?:\uD83C[\uDDEB\uDDF8])|\uD83C\uDDFA(?:\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF])|\uD83C\uDDEE(?:\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9])|\uD83C\uDDEF(?:\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5])|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:\uD83C[\uDFFB-\uDFFF])|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u261D\u270A-\u270D]|\uD83C[\uDF85\uDFC2\uDFC7]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC70\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDCAA\uDD74\uDD7A\uDD90\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1C\uDD1E\uDD1F\uDD30-\uDD36\uDDB5\uDDB6\uDDBB\uDDD2-\uDDD5])(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55]|\uD83C[\uDC04\uDCCF\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF7C\uDF7E-\uDF93\uDFA0-\uDFCA\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF4\uDFF8-\uDFFF]|\uD83D[\uDC00-\uDC3E\uDC40\uDC42-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDD7A\uDD95\uDD96\uDDA4\uDDFB-\uDE4F\uDE80-\uDEC5\uDECC\uDED0-\uDED2\uDED5\uDEEB\uDEEC\uDEF4-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])|(?:[#\*0-9\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23E9-\u23F3\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB-\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u261D\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692-\u2697\u2699\u269B\u269C\u26A0\u26A1\u26AA\u26AB\u26B0\u26B1\u26BD\u26BE\u26C4\u26C5\u26C8\u26CE\u26CF\u26D1\u26D3\u26D4\u26E9\u26EA\u26F0-\u26F5\u26F7-\u26FA\u26FD\u2702\u2705\u2708-\u270D\u270F\u2712\u2714\u2716\u271D\u2721\u2728\u2733\u2734\u2744\u2747\u274C\u274E\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27A1\u27B0\u27BF\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B50\u2B55\u3030\u303D\u3297\u3299]|\uD83C[\uDC04\uDCCF\uDD70\uDD71\uDD7E\uDD7F\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE02\uDE1A\uDE2F\uDE32-\uDE3A\uDE50\uDE51\uDF00-\uDF21\uDF24-\uDF93\uDF96\uDF97\uDF99-\uDF9B\uDF9E-\uDFF0\uDFF3-\uDFF5\uDFF7-\uDFFF]|\uD83D[\uDC00-\uDCFD\uDCFF-\uDD3D\uDD49-\uDD4E\uDD50-\uDD67\uDD6F\uDD70\uDD73-\uDD7A\uDD87\uDD8A-\uDD8D\uDD90\uDD95\uDD96\uDDA4\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA-\uDE4F\uDE80-\uDEC5\uDECB-\uDED2\uDED5\uDEE0-\uDEE5\uDEE9\uDEEB\uDEEC\uDEF0\uDEF3-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])\uFE0F|(?:[\u261D\u26F9\u270A-\u270D]|\uD83C[\uDF85\uDFC2-\uDFC4\uDFC7\uDFCA-\uDFCC]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66-\uDC78\uDC7C\uDC81-\uDC83\uDC85-\uDC87\uDC8F\uDC91\uDCAA\uDD74\uDD75\uDD7A\uDD90\uDD95\uDD96\uDE45-\uDE47\uDE4B-\uDE4F\uDEA3\uDEB4-\uDEB6\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1F\uDD26\uDD30-\uDD39\uDD3C-\uDD3E\uDDB5\uDDB6\uDDB8\uDDB9\uDDBB\uDDCD-\uDDCF\uDDD1-\uDDDD])/g}});var ix=N((pre,tm)=>{"use strict";var VL=Z0();var YL=ex();var qL=nx();var rx=t=>{if(typeof t!=="string"||t.length===0){return 0}
t=VL(t);if(t.length===0){return 0}t=t.replace(qL(),"  ");let e=0;for(let n=0;n<t.length;n++){const r=t.codePointAt(n);if(r<=
31||r>=127&&r<=159){continue}if(r>=768&&r<=879){continue}if(r>65535){n++}e+=YL(r)?2:1}return e};tm.exports=rx;tm.exports.
default=rx});var nm=N((hre,ox)=>{ox.exports=function t(e,n,r){if(n.autopadding!==true){return e}function i(o,s){return(n.autopaddingChar+
o).slice(-s)}switch(r){case"percentage":return i(e,3);default:return e}}});var rm=N((gre,sx)=>{sx.exports=function t(e,n){const r=Math.round(e*n.barsize);const i=n.barsize-r;return n.barCompleteString.
substr(0,r)+n.barGlue+n.barIncompleteString.substr(0,i)}});var im=N((yre,ax)=>{ax.exports=function t(e,n,r){function i(s){if(r){return r*Math.round(s/r)}else{return s}}function o(s){
return(n.autopaddingChar+s).slice(-2)}if(e>3600){return o(Math.floor(e/3600))+"h"+o(i(e%3600/60))+"m"}else if(e>60){return o(
Math.floor(e/60))+"m"+o(i(e%60))+"s"}else if(e>10){return o(i(e))+"s"}else{return o(e)+"s"}}});var om=N((wre,dx)=>{var KL=ix();var XL=nm();var ZL=rm();var QL=im();dx.exports=function t(e,n,r){let i=e.format;const o=e.
formatTime||QL;const s=e.formatValue||XL;const a=e.formatBar||ZL;const d=Math.floor(n.progress*100)+"";const c=n.stopTime||
Date.now();const u=Math.round((c-n.startTime)/1e3);const f=Object.assign({},r,{bar:a(n.progress,e),percentage:s(d,e,"per\
centage"),total:s(n.total,e,"total"),value:s(n.value,e,"value"),eta:s(n.eta,e,"eta"),eta_formatted:o(n.eta,e,5),duration:s(
u,e,"duration"),duration_formatted:o(u,e,1)});i=i.replace(/\{(\w+)\}/g,function(h,g){if(typeof f[g]!=="undefined"){return f[g]}
return h});const l=Math.max(0,n.maxWidth-KL(i)-2);const p=Math.floor(l/2);switch(e.align){case"right":i=l>0?" ".repeat(l)+
i:i;break;case"center":i=p>0?" ".repeat(p)+i:i;break;case"left":default:break}return i}});var zd=N((bre,cx)=>{function q(t,e){if(typeof t==="undefined"||t===null){return e}else{return t}}cx.exports={parse:function t(e,n){
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
e.autopaddingChar=e.autopadding?q(e.autopaddingChar,"   "):"";return e}}});var sm=N((Ere,fx)=>{var ux=V0();var e1=Ql();var t1=om();var n1=zd();var r1=ni("events");fx.exports=class Dre extends r1{constructor(e){
super();this.options=n1.assignDerivedOptions(e);this.terminal=this.options.terminal?this.options.terminal:new e1(this.options.
stream);this.value=0;this.startValue=0;this.total=100;this.lastDrawnString=null;this.startTime=null;this.stopTime=null;this.
lastRedraw=Date.now();this.eta=new ux(this.options.etaBufferLength,0,0);this.payload={};this.isActive=false;this.formatter=
typeof this.options.format==="function"?this.options.format:t1}render(e=false){const n={progress:this.getProgress(),eta:this.
eta.getTime(),startTime:this.startTime,stopTime:this.stopTime,total:this.total,value:this.value,maxWidth:this.terminal.getWidth()};
if(this.options.etaAsynchronousUpdate){this.updateETA()}const r=this.formatter(this.options,n,this.payload);const i=e||this.
options.forceRedraw||this.options.noTTYOutput&&!this.terminal.isTTY();if(i||this.lastDrawnString!=r){this.emit("redraw-p\
re");this.terminal.cursorTo(0,null);this.terminal.write(r);this.terminal.clearRight();this.lastDrawnString=r;this.lastRedraw=
Date.now();this.emit("redraw-post")}}start(e,n,r){this.value=n||0;this.total=typeof e!=="undefined"&&e>=0?e:100;this.startValue=
n||0;this.payload=r||{};this.startTime=Date.now();this.stopTime=null;this.lastDrawnString="";this.eta=new ux(this.options.
etaBufferLength,this.startTime,this.value);this.isActive=true;this.emit("start",e,n)}stop(){this.isActive=false;this.stopTime=
Date.now();this.emit("stop",this.total,this.value)}update(e,n={}){if(typeof e==="number"){this.value=e;this.eta.update(Date.
now(),e,this.total)}const r=(typeof e==="object"?e:n)||{};this.emit("update",this.total,this.value);for(const i in r){this.
payload[i]=r[i]}if(this.value>=this.getTotal()&&this.options.stopOnComplete){this.stop()}}getProgress(){let e=this.value/
this.total;if(this.options.progressCalculationRelative){e=(this.value-this.startValue)/(this.total-this.startValue)}if(isNaN(
e)){e=this.options&&this.options.emptyOnZero?0:1}e=Math.min(Math.max(e,0),1);return e}increment(e=1,n={}){if(typeof e===
"object"){this.update(this.value+1,e)}else{this.update(this.value+e,n)}}getTotal(){return this.total}setTotal(e){if(typeof e!==
"undefined"&&e>=0){this.total=e}}updateETA(){this.eta.update(Date.now(),this.value,this.total)}}});var mx=N((Sre,lx)=>{var i1=sm();var o1=zd();lx.exports=class xre extends i1{constructor(e,n){super(o1.parse(e,n));this.timer=
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
clearOnComplete){this.terminal.cursorTo(0,null);this.terminal.clearLine()}else{this.terminal.newline()}}}});var hx=N((Pre,px)=>{var s1=Ql();var a1=sm();var d1=zd();var c1=ni("events");px.exports=class kre extends c1{constructor(e,n){
super();this.bars=[];this.options=d1.parse(e,n);this.options.synchronousUpdate=false;this.terminal=this.options.terminal?
this.options.terminal:new s1(this.options.stream);this.timer=null;this.isActive=false;this.schedulingRate=this.terminal.
isTTY()?this.options.throttleTime:this.options.notTTYSchedule;this.loggingBuffer=[];this.sigintCallback=null}create(e,n,r,i={}){
const o=new a1(Object.assign({},this.options,{terminal:this.terminal},i));this.bars.push(o);if(this.options.noTTYOutput===
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
this.loggingBuffer.push(e)}}});var yx=N((Tre,gx)=>{gx.exports={format:"progress [{bar}] {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"\
=",barIncompleteChar:"-"}});var bx=N((Ire,wx)=>{wx.exports={format:" {bar} {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"█",barIncompleteChar:"\
░"}});var Ex=N((Cre,Dx)=>{Dx.exports={format:" \x1B[90m{bar}\x1B[0m {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"\
█",barIncompleteChar:"░"}});var Sx=N((Ore,xx)=>{xx.exports={format:" {bar}■ {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"■",barIncompleteChar:"\
 "}});var Px=N((vre,kx)=>{var u1=yx();var f1=bx();var l1=Ex();var m1=Sx();kx.exports={legacy:u1,shades_classic:f1,shades_grey:l1,
rect:m1}});var Cx=N((Bre,Ix)=>{var Tx=mx();var p1=hx();var h1=Px();var g1=om();var y1=nm();var w1=rm();var b1=im();Ix.exports={Bar:Tx,
SingleBar:Tx,MultiBar:p1,Presets:h1,Format:{Formatter:g1,BarFormat:w1,ValueFormat:y1,TimeFormat:b1}}});import{writeFile as I1}from"node:fs/promises";import{resolve as Rx}from"node:path";var K=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`;var Bt="No\
thing was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory of\
 the engine's machine.";var Se="No builder writes this, so the image is damaged or malicious. Build it again, or pull it\
 from a source that you trust.";var m=class extends Error{code;hint;constructor(e,n,r){super(n,r.cause===void 0?{}:{cause:r.
cause});this.name="FlattenError";this.code=e;this.hint=r.hint}};function M(t){if(t instanceof m)return t;return new m("C\
ANCELLED","The run was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run \
also removes what this one could not remove in time.",cause:t})}var lm=300;function O(t){const e=t.toString("utf8");const n=e.
length>lm;return JSON.stringify(n?`${e.slice(0,lm)}…`:e)}function D(t){return t instanceof Error?t.message:String(t)}var jx="\
This is a bug in docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --d\
ebug).";function We(t){if(t instanceof m)return`${t.message}
${t.hint}`;return`Unexpected failure: ${D(t)}
${jx}`}function mm(t){const e=[];for(let n=t;n!==void 0;n=n instanceof Error?n.cause:void 0){const r=n instanceof Error?
n.stack??n.message:String(n);e.push(n instanceof m?`${n.code}: ${r}`:r)}return e.join("\ncaused by: ")}import{stripVTControlCharacters as Jx}from"node:util";function Un(t){return Jx(t).replace(/[^\P{Cc}\t\n]/gu,"")}import{randomBytes as Gx}from"node:crypto";import{readlinkSync as Vx}from"node:fs";import{readFileSync as Wx}from"node:fs";function ri(t){try{return Wx(`/proc/${t}`,"utf8")}catch{return""}}var Rt="io.github.docker-flatten.run";var _t="docker-flatten-pending";var ii="docker-flatten-";var pm="paused-";var Yx=24*
60*60;var yo=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/;
var qx=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function hm(){const t=Math.floor(Date.now()/1e3);const{start:e}=Em(
"self");return`${bm()}-${Dm()}-${process.pid}-${e}-${t}-${Yd()}`}function wo(t){return`${Rt}=${t}`}function Ke(t){return`${_t}\
:${t}`}function gm(t){return`${Ke(t)}-${Yd()}`}function Vd(t){const e=t.startsWith(`${_t}:`)?t.slice(_t.length+1):"";if(yo.
test(e))return e;const n=/^(.+)-[0-9a-f]{8}$/.exec(e)?.[1]??"";return yo.test(n)?n:void 0}function ym(t){return`${ii}${t}\
-${Yd()}`}function wm(t,e){return`${ii}${t}-${pm}${e}`}function bo(t){return new RegExp(`-${pm}([0-9a-f]{64})$`).exec(t)?.[1]}
function ie(t){return`${ii}${t}-`}function rt(t){if(!t.startsWith(ii))return void 0;const e=qx.exec(t.slice(ii.length))?.[1];
return e!==void 0&&yo.test(e)?e:void 0}function bt(t){const e=yo.exec(t)?.groups;if(e===void 0)return false;const n=e["b\
oot"]!=="0"&&e["boot"]===bm()&&e["pidNamespace"]!=="0"&&e["pidNamespace"]===Dm();if(n)return!Kx(Number(e["pid"]),e["star\
t"]??"");return Date.now()/1e3-Number(e["seconds"])>Yx}function Kx(t,e){try{process.kill(t,0)}catch(r){if(r.code==="ESRC\
H")return false}const n=Em(t);if(n.start==="0")return true;return n.start===e&&n.state!=="Z"&&n.state!=="X"}function bm(){
return ri("sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function Dm(){try{return/\d+/.exec(Vx("/proc/self/\
ns/pid"))?.[0]??"0"}catch{return"0"}}function Em(t){const e=ri(`${t}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:e[0]??
"",start:e[19]??"0"}}function Yd(){return Gx(4).toString("hex")}var xm=["SIGINT","SIGTERM","SIGHUP"];function Sm(){const t=new AbortController;const e=r=>t.abort(new Error(`received ${r}`));
const n=r=>t.abort(r);process.stdout.on("error",n);process.stderr.on("error",n);for(const r of xm)process.once(r,e);return{
signal:t.signal,release:()=>{for(const r of xm)process.off(r,e)}}}var Do={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
verify:"choice",test:"text",backup:"text","remove-old":"boolean",timeout:"text",report:"text",html:"text",summary:"boole\
an","max-size":"text","min-saving":"text",cache:"boolean","temp-dir":"text"};var Eo="workflow";function km(t){Eo=t}function P(t,...e){const n=[t,...e].map(i=>E(i)).join(" and ");const r=Eo==="workf\
low"?"input":"option";return`${r}${e.length===0?"":"s"} ${n}`}function E(t,e){if(Eo==="workflow")return`"${t}${e===void 0?
"":`: ${e}`}"`;if(e===void 0)return`--${t}`;const n=Do[t];const r=n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(e);
if(r)return`--${e==="false"?"no-":""}${t}`;if(n==="choice")return`--${t}=${e}`;return`--${t} ${/^[\w.,:%/-]+$/.test(e)?e:
`"${e}"`}`}function gn(t,e){if(Eo==="workflow")return`${t}: ${e}`;return`--${t} ${e.startsWith("'")?e:`'${e}'`}`}var it=true?"0.1.0":createRequire(import.meta.url)("../../package.json").version;var Xx=250;var Oe=class{signal;#e;#t=0;constructor(e,n){const r=new AbortController;this.signal=e===void 0?r.signal:AbortSignal.
any([e,r.signal]);if(n===0)return;let i=0;let o=0;let s=performance.now();const a=Math.min(Xx,n*250);this.#e=setInterval(
()=>{const d=performance.now();const c=Math.min(d-s,2*a);s=d;o=this.#t===i?o+c:0;i=this.#t;if(o>=n*1e3)r.abort(Zx(n))},a);
this.#e.unref()}touch=()=>{this.#t++};release(){clearInterval(this.#e)}};function Pm(t){return t instanceof m&&t.code===
"TIMEOUT"}function Zx(t){return new m("TIMEOUT",`No progress for ${t} s: no byte and no answer came from the engine, or \
from a command in a container. No tag was moved.`,{hint:`Check whether the engine hangs ("docker info", its log) and run\
 again. The ${P("timeout")} sets the limit in seconds; 0 disables it.`})}import{randomUUID as rS}from"node:crypto";import{cp as Om,link as iS,mkdir as oS,rename as xo,rm as Im,stat as sS,utimes as aS}from"node:fs/promises";
import{join as So}from"node:path";import{readdir as Qx,rm as eS,stat as tS}from"node:fs/promises";import{join as nS}from"node:path";async function Tm(t,e,n){
for(const r of await Qx(t)){if(!e(r))continue;const i=nS(t,r);const o=await tS(i).catch(()=>void 0);if(o!==void 0&&Date.
now()-o.mtimeMs>n)await eS(i,{recursive:true,force:true}).catch(()=>{})}}var dS=/\.partial(?:\.old)?$/;var cS=24*60*60*1e3;var ko=class{#e;constructor(e){this.#e=e}async prepare(){try{await oS(
this.#e,{recursive:true});await Tm(this.#e,e=>dS.test(e),cS)}catch(e){throw new m("BAD_INPUT",`The option --cache-dir mu\
st be a writable directory, but ${JSON.stringify(this.#e)} is not: ${D(e)}.`,{hint:"Name another directory.",cause:e})}}async restore(e,n,r){
const i=So(this.#e,e);const o=await sS(i).catch(()=>void 0);if(o===void 0)return false;try{for(const s of["record.json",
"layer"])await uS(So(i,s),So(n,s));await aS(i,new Date,new Date).catch(()=>{});return true}catch(s){r.warning(`Could not\
 read the cached layer ${i}: ${D(s)}.`);return false}}canSave(){return true}async save(e,n,r){const i=So(this.#e,e);const o=`${i}\
.${rS()}.partial`;const s=`${o}.old`;try{await xo(n,o).catch(async a=>{if(a.code!=="EXDEV")throw a;await Om(n,o,{recursive:true});
await Im(n,{recursive:true,force:true})});await xo(o,i).catch(async a=>{if(!Cm(a))throw a;await xo(i,s).catch(()=>{});await xo(
o,i).catch(d=>{if(!Cm(d))throw d})})}catch(a){r.warning(`Could not save the layer in ${this.#e}: ${D(a)}.`)}finally{for(const a of[
o,s])await Im(a,{recursive:true,force:true}).catch(()=>{})}}};function Cm({code:t}){return t==="ENOTEMPTY"||t==="EEXIST"||
t==="ENOTDIR"}async function uS(t,e){await iS(t,e).catch(()=>Om(t,e))}import{spawn as ES}from"node:child_process";import{spawn as fS}from"node:child_process";import{StringDecoder as lS}from"node:string_decoder";var oi=process.platform!==
"win32";var mS=128;var Po=class{async run(e,n,r){const i=fS(e,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:oi});
const o=new qd(r.onOutput);o.readFrom(i);Kd(r.kill,i);const s=await ai(i);return{exitCode:s,...o.texts()}}};var pS=64*1024*
1024;var si=64*1024;var qd=class{stdout;stderr;constructor(e){this.stdout=new At(pS,e);this.stderr=new At(si,e)}readFrom(e){
e.stdout?.removeAllListeners("data").on("data",this.stdout.add);e.stderr?.removeAllListeners("data").on("data",this.stderr.
add)}texts(){return{stdout:this.stdout.text,stderr:this.stderr.text}}};var At=class{#e=new lS("utf8");#t;#n;#r="";constructor(e,n=()=>{}){
this.#t=e;this.#n=n}add=e=>{const n=this.#e.write(e);this.#r+=n;if(this.#r.length>2*this.#t)this.#r=this.text;this.#n(n)};get text(){
return this.#r.slice(-this.#t)}};function Kd(t,e){const n=()=>{hS(e);e.stdout?.destroy();e.stderr?.destroy()};if(t.aborted)
n();else t.addEventListener("abort",n,{once:true})}function hS(t){try{process.kill(-(t.pid??Number.NaN),"SIGKILL")}catch{
t.kill("SIGKILL")}}function ai(t){return new Promise((e,n)=>{t.once("error",n);t.once("close",(r,i)=>e(r??(i===null?1:mS)))})}var gS=500;function To(t,e){let n="";return setInterval(()=>{const r=ri(`${t.pid}/io`).split("\n")[0]??"";if(r===""||r!==
n)e();n=r},gS)}var vm='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.';var yS=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:vm},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:vm},{words:/can't make .* relative to \//i,code:"UNSUP\
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
 runs in a container; or use an older release of Docker.`}];function Io(t,e){const n=yS.find(({words:r})=>r.test(t));return n&&
new m(n.code,`${e} because ${n.why}: ${t}`,n)}var wS={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"};var bS=["DOCKER_CO\
NTENT_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function Xd(t){return Object.fromEntries(Object.
entries(t).filter(e=>e[1]!==void 0&&!DS(e[0])))}function DS(t){const e=t.toUpperCase();return Object.hasOwn(wS,e)||bS.some(
n=>e.startsWith(n))}var di=class t{#e;#t;#n;#r;constructor(e={}){this.#e=e.globalArgs??[];this.#t=e.watch??new Oe(void 0,0);this.#n=e.graceMs??
Bm;this.#r=e.runner??new Po}withWatchdog(e,n=Bm){return new t({globalArgs:this.#e,watch:e,graceMs:n,runner:this.#r})}get touch(){
return this.#t.touch}async try(e){const{signal:n}=this.#t;if(n.aborted)throw M(n.reason);const r=new AbortController;let i;
const o=()=>{i=setTimeout(()=>r.abort(),this.#n)};n.addEventListener("abort",o,{once:true});try{const s=await this.#r.run(
"docker",[...this.#e,...e],{env:Xd(process.env),onOutput:this.touch,kill:r.signal});if(n.aborted)throw M(n.reason);this.
touch();return s}catch(s){throw _m(s)}finally{clearTimeout(i);n.removeEventListener("abort",o)}}async run(e){const n=await this.
try(e);if(n.exitCode!==0)throw ee(e,n);return n.stdout.trimEnd()}spawn(e,n,r){return ES("docker",[...this.#e,...e],{stdio:n,
env:Xd(process.env),detached:oi,...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(e,n,r,i=false){const o=this.
spawn(e,["ignore","pipe","pipe"],r);const s=u=>ci(o[u],si,f=>{this.touch();n(f,u)});const a=s("stdout");const d=s("stder\
r");const c=i?To(o,this.touch):void 0;try{const u=await Co(o);return{exitCode:u,stdout:a(),stderr:d()}}finally{clearInterval(
c)}}};var Bm=2e3;function ci(t,e,n){const r=new At(e,n);t?.on("data",r.add);return()=>r.text}async function Co(t){try{return await ai(
t)}catch(e){throw _m(e)}}function _m(t){if(!(t instanceof Error))return t;if("code"in t&&t.code==="ENOENT")return SS(t);
return t.name==="AbortError"?M(t.cause):t}function ee(t,e){const n=(e.stderr.trim()||e.stdout.trim()).slice(-2e3)||`exit\
 status ${e.exitCode}`;return Ft(n,"DOCKER_FAILED",`"docker ${t.slice(0,2).join(" ")}" failed`)}function Ft(t,e,n){const r=Io(
t,n);if(r!==void 0)return r;if(Zd(t))return Qd(t);return new m(e,`${n}: ${t}`,{hint:K})}function Zd(t){return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(t)}function Qd(t){const e=/permission denied/i.test(t)?'This user is not allowed to use the engine: add it to the "\
docker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or \
"docker context use".${process.env["GITHUB_ACTIONS"]==="true"?xS:""}`:`Start Docker Desktop or another Linux engine. Git\
Hub's ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new m("NO\
_ENGINE",`docker-flatten needs a Docker engine, but none answered: ${t.trim()}`,{hint:e})}var xS=` GitHub's "ubuntu-slim\
" runners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function SS(t){
return new m("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${D(t).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:t})}var Rm=["B","kB","MB","GB","TB","PB"];function T(t){let e=t;let n=0;while(Math.abs(e)>=999.5&&n<Rm.length-1){e/=1e3;n++}
const r=n===0||Math.abs(e)>=99.95?0:Math.abs(e)>=9.995?1:2;return`${e.toFixed(r)} ${Rm[n]}`}function Oo(t,e){return Hn(t===
0?0:(t-e)/t*100)}function Hn(t,e=1){const n=t.toFixed(e);return Number(n)===0?n.replace("-",""):n}function zn(t,e){const n=[
T(t),T(e)];return t!==e&&n[0]===n[1]?[`${t} B`,`${e} B`]:n}var kS=16*4096;var PS=.001;function vo(t,e,n){if(!t)return e===
0;return Math.abs(e)<=Math.max(kS,n*PS)}function jn(t,e){return{oldBytes:t,newBytes:e,savedBytes:t-e,savedPercent:Oo(t,e)}}
function Fm(t){return`${ec(t)}, ${(t.ms/1e3).toFixed(1)} s`}function ec({oldBytes:t,newBytes:e,oldLayers:n,newLayers:r}){
const i=ui(Oo(t,e));return`${Am(t,n)} → ${Am(e,r)}, ${i}`}function ui(t){return t.startsWith("-")?`${t.slice(1)} % lar\
ger`:`${t} % smaller`}function Am(t,e){return`${T(t)} in ${ve(e)}`}function oe(t){return`${t.toLocaleString("en")} ${t===
1?"entry":"entries"}`}function ve(t){return`${t} ${t===1?"layer":"layers"}`}var TS=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/;var IS="kmgtp";var CS=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function Nm(t){const[,e,n,r]=CS.exec(t)??[];if(e===void 0)return void 0;const i=n===void 0?0:IS.indexOf(n.toLowerCase())+
1;const o=Math.round(Number(e)*(r===void 0?1e3:1024)**i);return Number.isSafeInteger(o)?o:void 0}function $m(t){if(t==="")
return void 0;const e=Nm(t);if(e===void 0||e===0){throw new m("BAD_INPUT",`The ${P("max-size")} must be a size, but is ${JSON.
stringify(t)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'})}return e}function Lm(t){
if(t==="")return void 0;const e=TS.exec(t)?.[1];const n=Number(e);if(n<=100)return{kind:"percent",percent:n};if(Number(t)>
0){throw new m("BAD_INPUT",`The ${P("min-saving")} must have a unit, but is ${JSON.stringify(t)}.`,{hint:`Write ${E("min\
-saving","10%")} for a percentage of the source's size, or ${E("min-saving","10MB")} for bytes.`})}const r=e===void 0?Nm(
t):void 0;if(r===void 0){throw new m("BAD_INPUT",`The ${P("min-saving")} must be a percentage or a size, but is ${JSON.stringify(
t)}.`,{hint:'Give a percentage from 0 to 100, for example "10%", or a size, for example "200MB".'})}return{kind:"bytes",
bytes:r}}function Jn(t,{oldBytes:e,newBytes:n}){const{maxBytes:r,minSaving:i}=t;const o=[];if(r!==void 0){const a=n<=r;const[
d,c]=zn(r,n);o.push({input:"max-size",wanted:`at most ${d}`,seen:c,isMet:a})}const s=e-n;if(i?.kind==="bytes"){const a=s>=
i.bytes;const[d,c]=zn(i.bytes,s);o.push({input:"min-saving",wanted:`at least ${d}`,seen:c,isMet:a})}if(i?.kind==="percen\
t"){const{percent:a}=i;const d=BS(s,e,a);const c=vS(e,n,a,d);o.push({input:"min-saving",wanted:`at least ${a} %`,seen:c,
isMet:d})}return o}var OS=12;function vS(t,e,n,r){const i=t-e;const o=s=>Number(s)>=n===r;if(t===0)return o("0")?`${Oo(t,
e)} %`:T(i);for(let s=1;s<=OS;s++){const a=Hn(i/t*100,s);if(o(a))return`${a} %`}return`${i} B of ${t} B`}function BS(t,e,n){
const r=Math.round(n*1e6);return BigInt(t)*100000000n>=BigInt(r)*BigInt(e)}function Nt(t){const e=t.filter(({isMet:r})=>!r);
if(e.length===0)return void 0;const n=e.map(({input:r,wanted:i,seen:o})=>`${E(r)} requires ${i}, got ${o}`);return new m(
"OVER_BUDGET",`The result does not meet its size budget: ${n.join("; ")}. No tag was moved.`,{hint:`The report shows wha\
t takes up space. Drop more with ${E("clean")}, ${E("exclude")} or ${E("run")}, or change the budget.`})}import{hostname as qS,release as KS}from"node:os";function k(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function R(t){return Array.isArray(t)&&t.every(e=>typeof e===
"string")}function y(t,...e){let n=t;for(const r of e){if(!k(n)||!Object.hasOwn(n,r))return void 0;n=n[r]}return n}function w(t,...e){
const n=y(t,...e);return typeof n==="string"&&n!==""?n:void 0}function A(t){try{return JSON.parse(t)}catch{return void 0}}import{PassThrough as _S}from"node:stream";import{pipeline as RS}from"node:stream/promises";var Hm=/^[A-Za-z0-9_.-]+$/;var Mm={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},"x86-64":{architecture:"\
amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"arm",variant:"v6"}};
var Um={amd64:{v1:""},arm:{"":"v7","5":"v5","6":"v6","7":"v7","8":"v8"},arm64:{"8":"",v8:"","v8.0":"","9":"v9","9.0":"v9",
"v9.0":"v9"}};function Be(t){const e=t.os.toLowerCase();const n=t.architecture.toLowerCase();const r=Object.hasOwn(Mm,n)?
Mm[n]:void 0;const i=r?.architecture??n;const o=r?.variant??t.variant?.toLowerCase()??"";const s=Object.hasOwn(Um,i)?Um[i]:
void 0;const a=s!==void 0&&Object.hasOwn(s,o)?s[o]:o;return{os:e==="macos"?"darwin":e,architecture:i,variant:a||void 0}}
function Y(t,e){return C(t)===C(e)}function C(t){const{os:e,architecture:n,variant:r}=Be(t);return r===void 0?`${e}/${n}`:
`${e}/${n}/${r}`}function Bo({os:t,architecture:e,variant:n}){return[t,e,n??""].every(r=>r===""||Hm.test(r))}function _o(t){
const[e,n,r,...i]=t.split("/");const o=t.split("/");if(e===void 0||n===void 0||i.length>0||!o.every(s=>Hm.test(s))){throw new m(
"BAD_INPUT",`The ${P("platform")} must have the form os/arch or os/arch/variant, but is ${JSON.stringify(t)}.`,{hint:'Fo\
r example "linux/amd64", "linux/arm64" or "linux/arm/v7".'})}return Be({os:e,architecture:n,variant:r})}function Le(t,e){return t instanceof m&&t.message.includes(`Could not find the file ${e} in container`)}function tc(t){const{
os:e,architecture:n,variant:r}=t;return encodeURIComponent(JSON.stringify({os:e,architecture:n,...r===void 0?{}:{variant:r}}))}
function ot(t){return t===void 0?[]:["--platform",C(t)]}var nc=64*1024;var Ro=class{name="docker CLI processes";#e;constructor(e){this.#e=e}async readArchive(e,n,r){const i=n.toString();
if(typeof n!=="string"&&!Buffer.from(i).equals(n)){throw new m("DOCKER_FAILED",`Cannot ask the docker command for ${O(n)}\
: the name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."})}return this.#t(
["cp",`${e}:${i}`,"-"],r)}async writeArchive(e,n,r){await this.#n(["cp","-",`${e}:/`],n,r)}async exportContainer(e,n){return this.#t(
["export",e],n)}async saveImage(e,n,r){return this.#t(["save",...ot(r),e],n)}async importImage(e,n,r){const i=await this.#n(
["import","--change",`LABEL ${n}`,"-"],e,r);const o=i.split("\n").findLast(s=>s.startsWith("sha256:"));if(o===void 0)throw new m(
"ENGINE_FAILED",`The import returned no image ID: ${i.slice(-500)}`,{hint:K});return o.trim()}loadImage(e,n,r){return this.#n(
["load","--quiet",...ot(n)],e,r)}#t(e,n){const r=this.#e.spawn(e,["ignore","pipe","pipe"],n);const i=ci(r.stderr,nc);const o=new _S;
const s=Co(r);r.stdout?.pipe(o,{end:false});r.stdout?.on("data",this.#e.touch);s.then(a=>{if(a===0)o.end();else o.destroy(
ee(e,{exitCode:a,stdout:"",stderr:i()}))},a=>o.destroy(a));o.on("close",()=>r.kill("SIGKILL"));return o}async#n(e,n,r){const i=this.#e.
spawn(e,["pipe","pipe","pipe"],r);const o=ci(i.stderr,nc);const s=ci(i.stdout,nc);const a=Co(i);i.stdin?.on("drain",this.#e.
touch);let d;n.once("error",l=>{if(i.stdin?.errored)return;d=l;i.kill("SIGKILL")});const c=RS(n,i.stdin,{signal:r});const[
u,f]=await Promise.allSettled([c,a]);if(r.aborted)throw M(r.reason);if(u.status==="rejected"&&u.reason instanceof m)throw u.
reason;if(d!==void 0)throw d;if(f.status==="rejected")throw f.reason;if(f.value!==0)throw ee(e,{exitCode:f.value,stdout:s(),
stderr:o()});if(u.status==="rejected")throw new m("ENGINE_FAILED",`"docker ${e[0]}" did not read its input to the end.`,
{hint:K,cause:u.reason});return s()}};import{PassThrough as LS}from"node:stream";import{pipeline as MS}from"node:stream/promises";import{connect as AS}from"node:net";import{Readable as FS}from"node:stream";var Ao=1024*1024;var NS=64*1024;var $S=64*1024;var zm="\r\n\r\n";function jm(t,e,n,r){return new Promise((i,o)=>{const s=new rc;
let a=Buffer.alloc(0);let d=0;const c=new FS({highWaterMark:Ao,read:()=>void p.resume(),destroy:(g,b)=>{n.removeEventListener(
"abort",f);p.destroy();b(g)}});const u=g=>{const b=n.aborted?M(n.reason):ic(g);if(a!==void 0){c.on("error",()=>{});o(b)}
c.destroy(b)};const f=()=>u(n.reason);const l=g=>{r();if(a===void 0){d-=g.length;return c.push(g)}a=Buffer.concat([a,g]);
const b=a.indexOf(zm);if(b===-1){if(a.length>$S)u(new Error("the head of its answer has no end"));return true}const x=a.
toString("latin1",0,b);const S=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(x)?.[1];if(S===void 0){u(new Error("its answer is not \
HTTP"));return false}const I=a.subarray(b+zm.length);a=void 0;d=Number(/^content-length: *([0-9]+)/im.exec(x)?.[1]??0)-I.
length;i({status:Number(S),isChunked:/^transfer-encoding:.*chunked/im.test(x),body:c});return I.length===0||c.push(I)};const p=AS(
{path:t,onread:{buffer:()=>s.room(),callback:g=>l(s.taken(g))}});p.on("error",u);let h=false;p.on("end",()=>{h=true;if(a!==
void 0)u(new Error("it closed without an answer"));else if(d>0)u(new Error(`it ended ${d} bytes short`));else c.push(null)});
p.on("close",()=>h||c.destroyed||u(new Error("it was closed")));if(n.aborted)return f();n.addEventListener("abort",f,{once:true});
p.write(`GET ${e} HTTP/1.0\r
Host: docker\r
\r
`)})}var rc=class{#e=Buffer.allocUnsafeSlow(Ao);#t=0;room(){if(Ao-this.#t<NS){this.#e=Buffer.allocUnsafeSlow(Ao);this.#t=
0}return this.#e.subarray(this.#t)}taken(e){const n=this.#e.subarray(this.#t,this.#t+e);this.#t+=e;return n}};function ic(t){
return new m("ENGINE_FAILED",`The connection to the engine failed: ${D(t)}`,{hint:"Check whether the engine was stopped \
or restarted, and run again.",cause:t})}function Jm(t){const e=t.write.bind(t);const n=t.end.bind(t);let r;t.write=i=>{const o=r;r=i;return o===void 0||e(o)};t.
end=()=>r===void 0?n():n(r)}var{request:US}=process.getBuiltinModule("node:http");var Wm=4*1024*1024;var Fo=class{name;#e;#t;#n;constructor(e,n,r=()=>{}){
this.name=`HTTP API ${n} on ${e}`;this.#e=e;this.#t=`/v${n}`;this.#n=r}readArchive(e,n,r){return this.#r(`/containers/${e}\
/archive?path=${zS(n)}`,r)}async writeArchive(e,n,r){const i=`/containers/${e}/archive?path=%2F`;await this.#s({method:"\
PUT",path:i,what:"Writing into a container"},n,r)}exportContainer(e,n){return this.#r(`/containers/${e}/export`,n)}saveImage(e,n,r){
const i=r===void 0?"":`&platform=${tc(r)}`;return this.#r(`/images/get?names=${encodeURIComponent(e)}${i}`,n)}async importImage(e,n,r){
const i=encodeURIComponent(`LABEL ${n}`);const o=await this.#s({method:"POST",path:`/images/create?fromSrc=-&changes=${i}`,
what:"The import"},e,r);const s=oc(o).map(a=>w(a,"status")).findLast(a=>a?.startsWith("sha256:"));if(s===void 0)throw new m(
"ENGINE_FAILED",`The import returned no image ID: ${o.slice(-500)}`,{hint:K});return s}async loadImage(e,n,r){const i=n===
void 0?"":`&platform=${tc(n)}`;const o=await this.#s({method:"POST",path:`/images/load?quiet=1${i}`,what:"The load"},e,r);
return oc(o).map(s=>w(s,"stream")??w(s,"status")??"").join("\n")}async#r(e,n){const r=await jm(this.#e,this.#t+e,n,this.#n);
if(r.isChunked){r.body.destroy();return this.#i(e,n)}return this.#o(r.status,r.body)}async#i(e,n){const r=this.#a("GET",
e,n);r.end();const i=a=>n.aborted?M(n.reason):ic(a);const o=await Gm(r).catch(a=>{throw i(a)});const s=new LS;o.on("data",
this.#n);o.once("error",a=>s.destroy(i(a)));s.once("close",()=>o.destroy());return this.#o(o.statusCode??0,o.pipe(s))}async#o(e,n){
if(e===200)return n;const r=await Vm(n);throw Ft(w(A(r),"message")??r,"ENGINE_FAILED",`The engine answered ${e}`)}async#s({
method:e,path:n,what:r},i,o){const s=this.#a(e,n,o);Jm(s);s.on("drain",this.#n);const a=Gm(s).then(async f=>{f.on("data",
this.#n);const l=await Vm(f);if(!s.writableFinished)s.destroy();return{status:f.statusCode??0,text:l}});const[d,c]=await Promise.
allSettled([MS(i,s,{signal:o}),a]);if(o.aborted)throw M(o.reason);if(d.status==="rejected"&&d.reason instanceof m)throw d.
reason;if(c.status==="fulfilled"){const f=HS(c.value.status,c.value.text);if(f!==void 0)throw Ft(f,"ENGINE_FAILED",`${r}\
 failed in the engine`)}const u=d.status==="rejected"?d.reason:c.status==="rejected"?c.reason:void 0;if(u!==void 0||c.status===
"rejected"){throw new m("ENGINE_FAILED",`${r} was interrupted because the connection to the engine failed: ${D(u)}`,{hint:"\
Check whether the engine was stopped or restarted, and run again.",cause:u})}return c.value.text}#a(e,n,r){const i=e!=="\
GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return US({socketPath:this.#e,method:e,path:this.#t+
n,headers:i,agent:false,signal:r})}};function Gm(t){return new Promise((e,n)=>{t.once("response",e);t.on("error",n);t.once(
"close",()=>n(new Error("the connection closed without an answer")))})}async function Vm(t){const e=[];let n=0;for await(const r of t){
n+=r.length;if(n>Wm)throw new m("ENGINE_FAILED",`The engine's answer is longer than ${Wm} bytes.`,{hint:K});e.push(r)}return Buffer.
concat(e).toString("utf8")}function oc(t){return t.split("\n").map(A).filter(e=>e!==void 0)}function HS(t,e){if(t<200||t>
299)return w(A(e),"message")??(e.trim()||`HTTP status ${t}`);for(const n of oc(e)){const r=w(n,"errorDetail","message")??
w(n,"error");if(r!==void 0)return r}return void 0}function zS(t){if(typeof t==="string")return encodeURIComponent(t);return t.
toString("hex").replace(/../g,"%$&")}var jS=/emulate docker cli using podman/i;function Ym(t,e){const n=y(t,"Client");const r=jS.test(e)||w(n,"APIVersion")!==
void 0&&w(n,"ApiVersion")===void 0;if(r){throw new m("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the\
 docker command here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the pac\
kage docker.io) instead of podman-docker, or put another docker command first on PATH."})}const i=y(t,"Server","Componen\
ts");const o=(Array.isArray(i)?i:[]).find(a=>/podman/i.test(w(a,"Name")??""));if(o===void 0)return;const s=w(o,"Version")??
"";throw new m("UNSUPPORTED_ENGINE",`docker-flatten needs a Docker engine, but Podman ${s} answers on this socket.`,{hint:'\
Select a Docker engine with DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}import{basename as Km}from"node:path";var JS=/^(?:runc|crun|youki)$/;var WS=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/;var GS=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/;
var fi="runc";function Xm(t){const e=w(t,"DefaultRuntime");const n=y(t,"Runtimes");if(e===void 0||!sc(t,e)||!k(n))return void 0;
return Object.keys(n).filter(r=>Qm(y(n,r))===fi).sort((r,i)=>Number(i===fi)-Number(r===fi))[0]}function sc(t,e){const n=y(
t,"Runtimes",e);if(n===void 0)return!qm(e)&&e!==Zm;const r=[ep(n),w(n,"runtimeType")];if(r.some(o=>o!==void 0&&qm(o)))return false;
const i=Qm(n);return i===void 0||!JS.test(i)}function qm(t){const e=Km(t);return WS.test(e)||GS.test(e)}var Zm="io.conta\
inerd.runc.v2";function Qm(t){const e=y(t,"runtimeArgs");if(R(e)&&e.length>0)return void 0;const n=ep(t);const r=w(t,"ru\
ntimeType");if(n===void 0)return r===Zm?fi:void 0;const i=Km(n);return i===fi&&!VS.test(n)?void 0:i}function ep(t){return w(
t,"path")??w(t,"options","BinaryName")}var VS=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var YS={"graph-driver":{kind:"graph-driver",keepsPacked:false,idIsConfigDigest:true,holdsIndexes:false,countsBlocks:false,
showsLegacyFields:true,canMapOwners:true,takesZstd:false,contentRoots:t=>{const e=No(t);const n=w(t,"Driver")??"overlay2";
return e===void 0?[]:[`${e}/image/${n}/imagedb/content/sha256`]},diskRoot:No},containerd:{kind:"containerd",keepsPacked:true,
idIsConfigDigest:false,holdsIndexes:true,countsBlocks:true,showsLegacyFields:false,canMapOwners:false,takesZstd:true,contentRoots:t=>{
const e=No(t);const n=e===void 0?[]:[`${e}/containerd/daemon/${tp}`];const r=[`${np}/${tp}`];return rp(t)?[...r,...n]:[...n,
...r]},diskRoot:t=>rp(t)?np:No(t)}};var tp="io.containerd.content.v1.content/blobs/sha256";var np="/var/lib/containerd";
function ip(t){const e=JSON.stringify(t["DriverStatus"]??"");return YS[e.includes("io.containerd.snapshotter.v1")?"conta\
inerd":"graph-driver"]}function No(t){return w(t,"DockerRootDir")}function rp(t){return w(t,"Containerd","Address")==="/\
run/containerd/containerd.sock"}var li={name:"Docker 20.10",api:"1.41"};var $o={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",inspectPlatform:"\
1.49"};async function op(t,e){const n=Promise.all([ZS(t),QS(t)]);n.catch(()=>{});const r=await XS(t);const i=y(r,"Server");
const o=w(r,"Client","ApiVersion")??w(i,"ApiVersion")??"0";const s=w(i,"ApiVersion")??o;ek(o,s,w(i,"Version")??"unknown");
const[a,d]=await n;const c=w(a,"OSType")??w(i,"Os")??"linux";if(c!=="linux"){throw new m("UNSUPPORTED_ENGINE",`docker-fl\
atten needs an engine that runs Linux containers, but this one runs ${c} containers.`,{hint:"Switch Docker Desktop to Li\
nux containers, or use a Linux runner."})}const u=d?.startsWith("unix://")?new Fo(d.slice("unix://".length),o,t.touch):new Ro(
t);const f=h=>Wn(o,h)>=0;const l=ip(a);const p=tk(a);if(p&&!l.canMapOwners)throw rk();e.debug(`engine ${w(i,"Version")},\
 API ${o}, ${l.kind} store, bytes through ${u.name}`);return{docker:t,transport:u,version:w(i,"Version")??"unknown",apiVersion:o,
serverApiVersion:s,platform:{os:c,architecture:w(i,"Arch")??"amd64",variant:void 0},store:l,contentRoots:l.contentRoots(
a),diskRoot:ik(a,d)?l.diskRoot(a):void 0,mapsOwners:p||l.canMapOwners&&nk(a),canMountImages:f($o.imageMount),knowsPlatformOption:f(
$o.platformOption),canInspectPlatform:f($o.inspectPlatform),plainRuntime:Xm(a),mayAddMounts:h=>sc(a,h),takesZstd:l.takesZstd||
f($o.zstdLayers)}}async function XS(t){const e=await t.try(["version","--format","{{json .}}"]);const n=A(e.stdout);Ym(n,
e.stderr);if(k(n)&&k(n["Server"]))return n;const r=e.stderr.trim()||e.stdout.trim();if(Zd(r)||e.exitCode===0)throw Qd(r||
"the docker command names no server");if(/client version .* is too (?:old|new)|not supported by this client/i.test(r)){throw new m(
"ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common API version, but these have none: ${r}`,
{hint:`Update the older of the two. The engine must be ${li.name} or newer.`})}throw ee(["version"],e)}async function ZS(t){
const e=await t.try(["info","--format","{{json .}}"]);const n=A(e.stdout);if(k(n)&&w(n,"Driver")!==void 0)return n;const r=y(
n,"ServerErrors");const i=R(r)&&r.length>0?r.join("; "):e.stderr;throw Ft(i.trim()||"it names no storage driver","ENGINE\
_FAILED","The engine did not say how it stores images")}async function QS(t){const e=await t.try(["context","inspect","-\
-format","{{.Endpoints.docker.Host}}"]);return e.exitCode===0?e.stdout.trim():void 0}function ek(t,e,n){if(Wn(t,li.api)>=
0)return;const r=Wn(e,li.api)<0?`this engine is ${n} (API ${e})`:`this docker command speaks API ${t}`;throw new m("ENGI\
NE_TOO_OLD",`docker-flatten needs ${li.name} (API ${li.api}) or newer, but ${r}.`,{hint:"Update Docker. If DOCKER_API_VE\
RSION is set, it must not be lower either."})}function Wn(t,e){const[n=0,r=0]=t.split(".").map(Number);const[i=0,o=0]=e.
split(".").map(Number);return n-i||r-o}function tk(t){const e=t["SecurityOptions"];return R(e)&&e.some(n=>/^name=userns\b/.
test(n))}function nk(t){return/\/[0-9]{3,}\.[0-9]{3,}$/.test(w(t,"DockerRootDir")??"")}function rk(){return new m("UNSUP\
PORTED_ENGINE","docker-flatten needs to read files exactly as the image has them, but an engine with both userns-remap a\
nd the containerd image store shows them without setuid bits, capabilities and hard links.",{hint:`Turn one of the two o\
ff in the engine's daemon.json: "features": {"containerd-snapshotter": false}, or "userns-remap".`})}function ik(t,e){return e?.
startsWith("unix://")===true&&w(t,"Name")===qS()&&w(t,"KernelVersion")===KS()}import{lstat as ok,readdir as sk,rm as ak}from"node:fs/promises";import{join as dk}from"node:path";function ce(t){return t?.code??String(t)}function st(t){return["ENOSPC","EDQUOT"].includes(ce(t))}async function Lo(t,e){for(const n of t)await ck(n,bt,r=>e.debug(r))}async function ck(t,e,n){const r=await sk(t).catch(
()=>[]);for(const i of r){const o=rt(i);if(o===void 0||!e(o))continue;const s=dk(t,i);try{const{uid:a}=await ok(s);if(a===
(process.getuid?.()??a))await ak(s,{recursive:true,force:true})}catch(a){if(ce(a)==="ENOENT")continue;n(`Could not remov\
e the temporary file ${s}: ${D(a)}`)}}}async function ac(t,e){const n=a=>a!==void 0&&e(a);const r=["--no-trunc","--filter",`label=${Rt}`];const[i,o,s]=await Promise.
all([t.run(["ps","--all",...r,"--format","{{.ID}} {{.Names}}"]),t.run(["images","--quiet",...r,"--filter","dangling=true"]),
t.run(["images","--filter",`reference=${_t}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:dc(i).filter(({
name:a})=>n(rt(a))),pendingNames:mi(s).filter(a=>n(Vd(a))),imports:await uk(t,mi(o),n)}}async function uk(t,e,n){if(e.length===
0)return[];const r=A((await t.try(["image","inspect",...new Set(e)])).stdout);return(Array.isArray(r)?r:[]).filter(i=>{const o=y(
i,"Config","Labels");const s=w(o,Rt);return k(o)&&Object.keys(o).length===1&&n(s===void 0?void 0:Vd(`${_t}:${s}`))&&sp(y(
i,"RepoTags"))&&sp(y(i,"RepoDigests"))&&w(i,"Comment")==="Imported from -"}).map(i=>w(i,"Id")).filter(i=>i!==void 0)}function sp(t){
return t===void 0||t===null||Array.isArray(t)&&t.length===0}function dc(t){return mi(t).map(e=>e.split(" ")).map(([e="",
n=""])=>({id:e,name:n.split(",")[0]??""}))}function ap(t){const e=[];const n=(r,i)=>r>0&&e.push(`${r} ${i}${r===1?"":"s"}`);
n(t.containers.length,"container");n(t.pendingNames.length+t.imports.length,"image");return e.join(" and ")}function cc(t){
return t.containers.length+t.pendingNames.length+t.imports.length}function mi(t){return t.split("\n").filter(e=>e!=="")}var fk=3;var lk=300;var dp=10;async function $t(t,e,n){const r=Math.min(e||dp,dp);const i=new Oe(void 0,r);try{return await n(
t.withWatchdog(i,0))}finally{i.release()}}var fc=new Set;function Mo(t){fc.add(t)}function Uo(t){return fc.has(t)}async function yn(t,e,n){
fc.delete(e);const r=(i,o)=>n.warning(`Could not remove everything that the run created: ${i}
A later run removes the rest, or you can: ${o.join("; ")}`);for(let i=0;i<fk;i++){if(i>0)await new Promise(s=>setTimeout(
s,lk));let o;try{o=await ac(t,s=>s===e)}catch(s){r(lc(s),[`docker ps --all --filter name=${ie(e)}`,`docker images ${_t}`]);
return}if(cc(o)===0&&i>0)return;if((await mp(t,o,r)).isOver)return}}async function up(t,e,n,r){await Lo(e,n);const i=o=>n.
debug(`could not remove leftovers of a killed run, so a later run will try again: ${o}`);try{const o=await ac(t,bt);const s=o.
containers.filter(({name:d})=>r===void 0||bo(d)!==r);const a={...o,containers:s};if(cc(a)===0)return;n.info(`Cleaning up\
 after an interrupted run: ${ap(a)}`);await mp(t,a,i)}catch(o){i(lc(o),[])}}async function fp(t,e){const n=await t.run([
...["ps","--all","--no-trunc","--filter",`label=${Rt}`],...["--filter",`name=${e}`,"--format","{{.ID}} {{.Names}}"]]);const r=dc(
n).filter(({name:i})=>bo(i)===e&&bt(rt(i)??""));if(r.length===0)return;await zo(t,e);await pp(t,lp,r.map(({id:i})=>i))}async function Gn(t,e,n){
if(e.length===0)return{exitCode:0,stdout:"",stderr:""};try{return await $t(t,n,r=>r.try(["rmi",...e]))}catch(r){if(Pm(r))
return void 0;throw r}}var lp=["rm","--force","--volumes"];var cp=["rmi"];async function mp(t,e,n){const r=[];const i=[...e.
containers.map(({id:o,name:s})=>{const a=bo(s);const d=async()=>{if(a!==void 0)await zo(t,a);r.push(o)};return{work:d,byHand:a&&
`docker unpause ${Ho(a)}`}}),uc(t,lp,r,e.containers.map(({id:o})=>o)),uc(t,cp,e.pendingNames),uc(t,cp,e.imports)];for(const[
o,{work:s}]of i.entries()){try{await s()}catch(a){const d=a instanceof m&&mk.includes(a.code);const c=d?i.slice(o):i.slice(
o,o+1);n(lc(a),c.map(({byHand:u})=>u).filter(u=>u!==void 0));if(d)return{isOver:d}}}return{isOver:false}}function uc(t,e,n,r=n){
const i=["docker",...e,...r.map(Ho)].join(" ");return{work:()=>pp(t,e,n),byHand:r.length===0?void 0:i}}function Ho(t){return t.
replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,"$1")}var mk=["TIMEOUT","CANCELLED","NO_ENGINE"];function lc(t){const e=t instanceof
m&&(t.code==="TIMEOUT"||t.code==="CANCELLED");return e?"the engine did not answer in time.":D(t)}async function zo(t,e){
const n=await t.try(["unpause",e]);if(n.exitCode!==0&&!/no such container|is not (?:paused|running)/i.test(n.stderr))throw ee(
["unpause",e],n)}async function pp(t,e,n){if(n.length===0)return;const r=await t.try([...e,...n]);const i=mi(r.stderr).filter(
s=>!/no such|not found|already in progress/i.test(s));const o=i.join("\n");if(r.exitCode!==0&&o.trim()!=="")throw ee(e,{
...r,stderr:o})}var pk=5;var hk=2e3;var jo=class{#e;#t;#n;#r=new AbortController;#i=Promise.resolve();constructor(e,n,r){this.#e=e;this.#t=
n;this.#n=r}start(e){if(this.#e===void 0){this.#i=Lo(this.#t,this.#n);return}const n=new Oe(this.#r.signal,pk);const r=this.#e.
withWatchdog(n,0);this.#i=up(r,this.#t,this.#n,e).finally(()=>n.release())}async settle(){let e;const n=new Promise(r=>{
e=setTimeout(r,hk)});await Promise.race([this.#i,n]);clearTimeout(e)}async end(){this.#r.abort();await this.#i}};var gk=.2;var yk=10;var wk=3;var bk=100*60*60;var Vn=class{#e;#t=performance.now();#n=this.#t;#r;#i=0;#o=0;constructor(e){
this.#e=e;this.#r=e.doneBytes?.()??0}measure(){const{title:e,isEstimate:n=false}=this.#e;const r=performance.now();const i=(r-
this.#t)/1e3;const o=this.#e.doneBytes?.();const s=this.#e.totalBytes?.();const a=o!==void 0&&s!==void 0&&s>0;const d=a&&
o<=s?s:void 0;const c=d===void 0?void 0:Math.min(99,Math.floor((o??0)/d*100));const u=o===void 0?void 0:this.#s(r,o);const f=(d??
0)-(o??0);const l=i<wk||f<=0||!u?Number.POSITIVE_INFINITY:Math.max(1,Math.round(f/u));const p=l>bk?void 0:l;return{...{title:e,
seconds:i,doneBytes:o,totalBytes:d,isEstimate:n},...{percent:c,bytesPerSecond:u,secondsLeft:p}}}#s(e,n){const r=(e-this.#n)/
1e3;if(r>=gk){const i=Math.exp(-r/yk);this.#i=this.#i*i+(n-this.#r);this.#o=this.#o*i+r;this.#n=e;this.#r=n}return this.#o===
0?void 0:this.#i/this.#o}};function hp(t){const{title:e,seconds:n,doneBytes:r,percent:i}=t;if(r===void 0)return`${e}: ${Wo(
Math.round(n))} so far`;const o=[Jo(t),i===void 0?void 0:`${i} %`,mc(t),pc(t)];return`${e}: ${o.filter(s=>s!==void 0).join(
", ")}`}function Jo({doneBytes:t,totalBytes:e,isEstimate:n}){const r=T(t??0);if(e===void 0)return r;return`${r} of ${n?"\
about ":""}${T(e)}`}function mc({bytesPerSecond:t}){return t===void 0?void 0:`${T(t)}/s`}function pc({secondsLeft:t}){return t===
void 0?void 0:`${Wo(t)} left`}function Wo(t){const e=t<3600?[[Math.floor(t/60),"min"],[t%60,"s"]]:[[Math.floor(t/3600),"\
h"],[Math.floor(t%3600/60),"min"]];const n=e.filter(([r])=>r>0).map(([r,i])=>`${r} ${i}`);return n.length===0?"0 s":n.join(
" ")}var Dk=5e3;var gp=1e3;async function W(t,e,n){const r=t.showProgress(e);try{return await n}finally{r()}}async function Go(t,e,n){
await W(t,e.progress,Promise.race([e.sent,n]).catch(()=>{}));return W(t,{title:e.after},n)}function yp(t,e){const n=new Vn(
t);const r=Dk/gp;let i=0;let o=t.loggedChars?.();const s=setInterval(()=>{const a=n.measure();if(++i%r!==0)return;const d=t.
loggedChars?.();if(d===o)e(hp(a));o=d},gp);return()=>clearInterval(s)}function Yn(t){let e;t.then(n=>e=n).catch(()=>{});
return()=>e}var Ek=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
var xk=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;var Sk=/^\w[\w.-]{0,127}$/;var kk=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
var Pk=255;var hc=/^(?:sha256:)?[0-9a-f]{64}$/;function Lt(t){return hc.test(t)}function ue(t,e){const n=gc(t);if(n===void 0){
throw new m("BAD_INPUT",`The ${P(e)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.
stringify(t)} is not one.`,{hint:Tk(t)})}return n}function Vo(t,e){const n=ue(t,e);const r=i=>{throw new m("BAD_INPUT",`\
The ${P(e)} must be a name for the result, but ${JSON.stringify(t)} ${i}.`,{hint:'Write it as "name:tag", for example "a\
pp:flat".'})};if(n.digest!==void 0)r("contains a digest, which follows from the content and cannot be chosen");if(hc.test(
t)||/^[0-9a-f]{64}$/.test(t.split(":")[0]??""))r("is an image ID");if(n.domain==="docker.io"&&n.path==="library/sha256"){
r("reads as a digest, since its name is a digest algorithm")}return n}function qn({text:t,tag:e,digest:n}){return e===void 0&&
n===void 0?`${t}:latest`:t}function se(t){const e=t.digest===void 0?"":`@${t.digest}`;const n=t.tag??(t.digest===void 0?
"latest":void 0);return`${t.domain}/${t.path}${n===void 0?"":`:${n}`}${e}`}function wp(t){const e=se(t);const n=e.replace(
/^docker\.io\/(?:library\/)?/,"");const r=gc(n);return r!==void 0&&se(r)===e?n:e}function gc(t){const e=t.indexOf("@");const n=e===
-1?void 0:t.slice(e+1);const r=e===-1?t:t.slice(0,e);const i=r.lastIndexOf(":");const o=i>r.lastIndexOf("/");const s=o?r.
slice(i+1):void 0;const a=o?r.slice(0,i):r;if(n!==void 0&&!kk.test(n))return void 0;if(n?.startsWith("sha256:")&&!hc.test(
n))return void 0;if(s!==void 0&&!Sk.test(s))return void 0;const d=a.indexOf("/");const c=d===-1?"":a.slice(0,d);const u=/[.:]/.
test(c)||c==="localhost"||c.toLowerCase()!==c;const f=u?c:"docker.io";const l=u?a.slice(d+1):a;if(u&&!Ek.test(f))return void 0;
if(!l.split("/").every(b=>xk.test(b)))return void 0;const p=f==="docker.io"||f==="index.docker.io";const h=p&&!l.includes(
"/")?`library/${l}`:l;const g=p?"docker.io":f;if(`${g}/${h}`.length>Pk)return void 0;return{text:t,domain:g,path:h,tag:s,
digest:n}}function Tk(t){if(t.startsWith("-"))return'A reference cannot start with "-".';if(t!==t.toLowerCase()&&gc(t.toLowerCase())!==
void 0){return`Repository names are lower case. Use ${JSON.stringify(t.toLowerCase())} instead.`}return'A repository nam\
e consists of lower-case letters and digits with single separators, and a tag of at most 128 letters, digits, "_", "." a\
nd "-".'}async function bp(t,e,n){const{log:r,signal:i}=t;const o=[];for(const s of e){const a=qn(s);const d=await W(r,{title:"Pu\
sh"},t.docker.stream(["push",a],f=>r.debug(f.trimEnd()),i,true));const c=f=>{const l=e.slice(0,o.length).map(p=>p.text);
return Ik(a,l,f,n)};if(d.exitCode!==0)throw c(d.stderr.trim());const u=/\bdigest: (sha256:[0-9a-f]{64})/.exec(d.stdout)?.[1];
if(u===void 0)throw c(`no digest in ${JSON.stringify(d.stdout.slice(-300))}`);r.info(`Pushed ${a}@${u}`);o.push({name:a,
digest:u})}return o}function Ik(t,e,n,r){const i=e.length===0?"Nothing was pushed":`Already pushed: ${e.join(", ")}`;return new m(
"PUSH_FAILED",`Pushing ${t} failed${Dp.test(n)?` because the layer is too large for the registry or a proxy in front of \
it (${Ep(r)})`:""}: ${n.slice(-2e3)}. ${i}. In the engine, no tag was moved.`,{hint:Ok(n,r)})}var Dp=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i;
var Ck=/broken pipe|connection reset/i;function Ep({newBytes:t,newPackedBytes:e}){return e===void 0?`${T(t)} unpacked, w\
hich the engine compresses while pushing`:`${T(e)} packed`}function Ok(t,e){const{newPackedBytes:n}=e;const r=`${n===void 0?
"":`compress it better (${E("compression","zstd")}), `}drop what is not needed (${E("clean")}, ${E("exclude")})`;if(Dp.test(
t))return`A flat image is one layer and therefore one upload: ${r}, raise the limit (nginx: client_max_body_size), or by\
pass the proxy.`;if(/denied|unauthorized|authentication required|no basic auth/i.test(t))return"Log in to the registry i\
n an earlier step (docker/login-action) with an account that may push there.";if(Ck.test(t))return`Check whether the reg\
istry is reachable, and push again. If this happens every time, a proxy may limit the size of uploads, and the layer has\
 ${Ep(e)}: ${r}, or raise the limit.`;return"Check whether the registry is reachable, and push again."}var vk=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function pi(t){return vk.test(t)}async function te({docker:t},e,n){const r=["image","inspect"];const i=await t.try([...r,
...ot(n),e]);if(i.exitCode!==0&&!pi(i.stderr))throw ee(r,i);return xp(i)}async function _e({docker:t},e,n=[]){const r=["\
inspect","--type","container",...n,e];const i=await t.try(r);const o=xp(i);if(o===void 0)throw ee(r,i);return o}function xp({
exitCode:t,stdout:e}){if(t!==0)return void 0;const n=A(e);const r=Array.isArray(n)?n[0]:void 0;return k(r)?r:void 0}var ke={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"ap\
plication/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function hi(t){const e=w(t,"dige\
st");const n=y(t,"size");if(e===void 0||typeof n!=="number")return void 0;return{mediaType:w(t,"mediaType")??"",digest:e,
sizeBytes:n}}function Sp(t){const e=A(t);const n=hi(y(e,"config"));const r=y(e,"layers");if(n===void 0||!Array.isArray(r))
return void 0;const i=y(e,"annotations");const o=Object.entries(k(i)?i:{}).filter(s=>typeof s[1]==="string");return{config:n,
layers:r.map(hi).filter(s=>s!==void 0),annotations:Object.fromEntries(o)}}function kp(t){const e=y(A(t),"manifests");if(!Array.
isArray(e))return void 0;return e.filter(n=>w(n,"annotations","vnd.docker.reference.type")===void 0).flatMap(n=>{const r=hi(
n);return r===void 0?[]:[{...r,platform:Bk(n)}]})}function Bk(t){const e=y(t,"platform");const n=w(e,"os");const r=w(e,"\
architecture");if(n===void 0||r===void 0)return void 0;return{os:n,architecture:r,variant:w(e,"variant")}}function Kn(t){
return t===ke.index||t==="application/vnd.docker.distribution.manifest.list.v2+json"}function Yo(t,e,n,r={}){return Pp({
schemaVersion:2,mediaType:t,config:yc(e),layers:[yc(n)],...bc(r)})}function qo(t,e,n={}){return Pp({schemaVersion:2,mediaType:t,
manifests:e.map(Ko),...bc(n)})}function Ko(t){const{platform:e,annotations:n={}}=t;return{...yc(t),...e===void 0?{}:{platform:e},
...bc(n)}}function wc({os:t,architecture:e,variant:n}){return{architecture:e,os:t,...n===void 0?{}:{variant:n}}}function bc(t){
return Object.keys(t).length===0?{}:{annotations:t}}function yc(t){return{mediaType:t.mediaType,digest:t.digest,size:t.sizeBytes}}
function Pp(t){return Buffer.from(JSON.stringify(t))}function Xo(t){return["Architecture","Os"].some(e=>(w(t,e)??"")!=="")||(w(t,"RootFS","Type")??"")!==""||Dt(t).length>0}function Dt(t){
const e=y(t,"RootFS","Layers");return R(e)?e:[]}function Zo(t){const e=t["RepoTags"];return R(e)?e:[]}function Ge(t){const e=n=>w(
t,n)??w(t,n.toLowerCase())??void 0;return{os:e("Os")??"linux",architecture:e("Architecture")??"",variant:e("Variant")}}function gi(t){
const e=w(t,"Descriptor","mediaType");return e===void 0?void 0:Kn(e)}var _k=10;async function Tp(t,e,n){const{log:r}=t;if(e.id===n)return r.notice("The source image was kept: it is also the\
 result.");if(!e.isDefaultPlatform)return r.notice(`The source image was kept: its name also refers to images for other \
platforms than ${C(e.platform)}.`);const i=await te(t,e.id);if(i===void 0)return r.debug("the source is gone already");const o=Zo(
i);const s=o.filter(u=>!Rk(e,u));if(s.length>0)return r.notice(`The source image was kept: it has other tags (${s.join("\
, ")}).`);const a=await t.docker.run(["ps","--all","--filter",`ancestor=${e.id}`,"--format","{{.Names}}"]);if(a!=="")return r.
notice(`The source image was kept: containers use it (${a.split("\n").join(", ")}).`);const d=o.find(u=>!u.includes("@"))??
o[0]??e.id;const c=await Gn(t.docker,[d],_k);if(c===void 0)r.notice(`The engine is taking long to remove the source imag\
e, and may still finish. If the image remains, remove it with "docker rmi ${d}".`);else if(c.exitCode===0)r.info(`Remove\
d the source image ${d}`);else if(/conflict/i.test(c.stderr))r.notice(`The source image was kept because the engine refu\
sed to remove it: ${c.stderr.trim()}`);else if(/no such image|not ?found/i.test(c.stderr))r.debug(`the source is gone al\
ready: ${c.stderr.trim()}`);else r.warning(`Could not remove the source image: ${ee(["rmi",d],c).message}`)}function Rk({
image:t},e){if(t===void 0)return false;const{domain:n,path:r,digest:i}=ue(e,"image");if(i!==void 0)return Lt(t.text)||t.
domain===n&&t.path===r;return t.digest===void 0&&se(ue(e,"image"))===se(t)}import{setTimeout as Ak}from"node:timers/promises";var Fk=10;var Nk=100;var Qo=class{#e;#t=[];#n;constructor(e){this.#e=e}async move(e,n,r){this.#n=r===n?void 0:r;const i=this.#e.
map(s=>s.text);const o=await Promise.all(i.map(s=>Dc(e,s)));for(const[s,a]of i.entries()){this.#t.push({name:a,from:o[s],
to:n});await Ip(e,r,a)}await Promise.all(i.map(s=>$k(e,s,n)))}async undo(e,n){const[r]=this.#t;if(r!==void 0&&this.#n!==
void 0)await e.try(["tag",r.to,this.#n]).catch(()=>{});for(const{name:i,from:o,to:s}of this.#t.splice(0).reverse()){try{
if(o===s||await Dc(e,i)!==s)continue;if(o===void 0)await e.run(["rmi",i]);else await Ip(e,o,i)}catch(a){const d=o===void 0?
"did not exist":`referred to ${o}`;n.warning(`The tag ${i}, which ${d} before, could not be restored: ${D(a)}`)}}}};async function Ip(t,e,n){
const r=["tag",e,n];for(let i=1;;i++){const o=await t.try(r);if(o.exitCode===0)return;if(i===Fk||!/already ?exists/i.test(
o.stderr))throw ee(r,o);await Ak(Math.random()*i*Nk)}}async function $k(t,e,n){const r=()=>Dc(t,e).catch(()=>n);if(await r()===
n)return;const i=await r();if(i===n)return;throw new m("CHECK_FAILED",`The engine reported that ${e} was tagged, but the\
 tag refers to ${i??"no image"} instead of ${n}.`,{hint:K})}async function Dc(t,e){const n=["image","inspect","--format",
"{{.Id}}",e];const r=await t.try(n);const i=r.stdout.trim();if(r.exitCode===0&&i.startsWith("sha256:"))return i;if(/no such image/i.
test(r.stderr))return void 0;throw ee(n,r)}import{createWriteStream as zI}from"node:fs";import{link as jI,lstat as JI,open as ag,rename as WI,rm as As,stat as GI}from"node:fs/promises";
import{basename as dg,dirname as fu,join as VI}from"node:path";import{pipeline as YI}from"node:stream/promises";import{createHash as Jk}from"node:crypto";import{Transform as Wk}from"node:stream";var v=512;var yi=Buffer.alloc(2*v);var F={name:[0,100],mode:[100,8],uid:[108,8],gid:[116,8],size:[124,12],mtime:[136,12],
checksum:[148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],devMinor:[337,8],prefix:[345,155],sparseMap:[
386,109],gnuIsExtended:[482,1],realSize:[483,12]};var Pe={pax:"x",paxGlobal:"g",gnuLongName:"L",gnuLongLink:"K"};var Lk=new Set(
["1","2","3","4","5","6"]);function ye(t){return Math.ceil(t/v)*v}function wi(t){for(let e=0;e<v;e+=8){if(t.readUInt32LE(
e)!==0||t.readUInt32LE(e+4)!==0)return false}return true}function Op(t){return t[F.typeFlag[0]]===0}function es(t){return!Lk.
has(t)}function Xe(t,e){const n=Cp(t,F.checksum,e);const r=Bp(t);if(n!==r.unsigned&&n!==r.signed){throw new m("TAR_INVAL\
ID",`A tar header at byte ${e} has the checksum ${n}, but its bytes add up to ${r.unsigned}: the stream was damaged.`,{hint:Bt})}
const i=t[F.typeFlag[0]]??0;return{typeFlag:i===0?"0":String.fromCharCode(i),hasOldType:i===0,sizeBytes:Cp(t,F.size,e),name:Mk(
t),gnuIsExtended:(t[F.gnuIsExtended[0]]??0)!==0&&i===83}}function Ze(t,e){return new m("TAR_INVALID",`The tar stream is \
damaged at byte ${t}: ${e}.`,{hint:Bt})}function Me(t,e){const[n,r]=F[e];return bi(t.subarray(n,n+r))}function ts(t){return Ec(
t,F.linkName)}function Ec(t,e){const n=t.subarray(e[0],e[0]+e[1]);const r=n.indexOf(0);return r===-1?n:n.subarray(0,r)}function Mk(t){
const e=Ec(t,F.name);if(!vp(t))return Buffer.from(e);const n=Ec(t,F.prefix);return n.length===0?Buffer.from(e):Buffer.concat(
[n,Buffer.from("/"),e])}function vp(t){return t.toString("latin1",F.magic[0],F.magic[0]+F.magic[1])==="ustar\0"}function Bp(t){
const[e,n]=F.checksum;let r=0;let i=0;for(let o=0;o<v;o++){const s=o>=e&&o<e+n?32:t[o]??0;r+=s;i+=s>>7}return{unsigned:r,
signed:r-i*256}}function Cp(t,e,n){const[r,i]=e;const o=t.subarray(r,r+i);const s=bi(o);if(!(s>=0)){throw new m("TAR_INV\
ALID",`A tar header at byte ${n} has a field that is not a number (${JSON.stringify(o.toString("latin1"))}): the stream \
was damaged.`,{hint:Bt})}return s}function bi(t){const e=t[0]??0;let n;if(e>=128){const r=BigInt(`0x${t.toString("hex")}`);
n=Number(BigInt.asIntN(t.length*8-1,r))}else{const r=t.toString("latin1").replace(/^[ \0]+|[ \0]+$/g,"").replace(/\0.*$/s,
"");n=r===""?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):Number.NaN}return Number.isSafeInteger(n)?n:Number.NaN}function Ut(t){
return Me(t,"mtime")}var Uk=8**11-1;function _p(t,e){const n=Math.min(Math.max(0,e),Uk);return Mt(t,F.mtime,Buffer.from(
`${n.toString(8).padStart(11,"0")}\0`))}function Di(t,e){return Mt(t,F.size,Buffer.from(`${e.toString(8).padStart(11,"0")}\
\0`))}function Rp(t){if(t[F.typeFlag[0]]!==83)return t;return Mt(Mt(t,F.typeFlag,Buffer.from("0")),F.sparseMap,Buffer.alloc(
F.sparseMap[1]))}var xc=8**7-1;function Sc(t,e,n){if(n<=xc)return Mt(t,F[e],Buffer.from(`${n.toString(8).padStart(7,"0")}\
\0`));const r=Buffer.alloc(8);r.writeBigUInt64BE(BigInt(n));r[0]=128;return Mt(t,F[e],r)}function Ap(t,e){const n=ns(t,"\
name",Buffer.from(e));if(n===void 0)throw new RangeError(`the name ${e} is too long for a header`);return n}function ns(t,e,n,r=false){
const i=Buffer.alloc(F[e][1]);if(n.length>i.length&&!r)return void 0;n.copy(i);const o=Mt(t,F[e],i);return e==="name"&&vp(
t)?Mt(o,F.prefix,Buffer.alloc(F.prefix[1])):o}function Fp(){const t=Buffer.alloc(v);t.write("0000755",F.mode[0],"latin1");
for(const e of[F.uid,F.gid])t.write("0000000",e[0],"latin1");t.write("00000000000",F.mtime[0],"latin1");t.write("5",F.typeFlag[0],
"latin1");t.write("ustar\x0000",F.magic[0],"latin1");return Di(t,0)}function Np(t,e){const n=Buffer.alloc(v);n.write("./\
./@LongLink",F.name[0],"latin1");for(const r of[F.mode,F.uid,F.gid])n.write("0000000",r[0],"latin1");n.write("0000000000\
0",F.mtime[0],"latin1");n.write(t,F.typeFlag[0],"latin1");n.write("ustar  \0",F.magic[0],"latin1");return Di(n,e)}function Mt(t,e,n){
const r=Buffer.from(t);n.copy(r,e[0],0,e[1]);const i=Bp(r).unsigned.toString(8).padStart(6,"0");r.write(`${i}\0 `,F.checksum[0],
"latin1");return r}var rs=class{#e=0;get isReached(){return this.#e>=2}takes(e,n,r){const i=wi(e);if(this.isReached){if(!i)throw Ze(n,"byte\
s follow the end of the archive");return true}if(i){this.#e++;if(r)throw Ze(n,"the archive ends after an extension heade\
r that no entry follows");return true}if(this.#e===1)throw Ze(n,"there is a single zero block between two entries");return false}};var is=class{#e;#t=0;get isEmpty(){return this.#t===0}get rest(){return this.#e?.subarray(0,this.#t)??Buffer.alloc(0)}take(e){
this.#e??=Buffer.alloc(v);const n=Math.min(v-this.#t,e.length);e.copy(this.#e,this.#t,0,n);this.#t+=n;return n}release(){
if(this.#t<v)return void 0;const e=this.#e;this.#e=void 0;this.#t=0;return e}};var $p=16*1024;function Lp(t,e){const n=new Map;const r=[];for(const{key:i,value:o}of Tc(t,e)){n.set(i,o);if(i==="GNU.sp\
arse.offset"||i==="GNU.sparse.numbytes")r.push(o)}if(r.length>0)n.set("GNU.sparse.map",Buffer.from(r.join(",")));return n}
function Mp(t,e){return kc(t,n=>n===e)}function kc(t,e){return Buffer.concat([...Tc(t,0)].filter(({key:n})=>!e(n)).map(({
bytes:n})=>n))}function Pc(t,e){return Buffer.concat([...Tc(t,0)].map(({key:n,bytes:r})=>{const i=e.get(n);return i===void 0?
r:Hk(n,i)}))}function Hk(t,e){const n=Buffer.concat([Buffer.from(` ${t}=`),Buffer.from(e),Buffer.from("\n")]);const r=n.
length;const i=r+String(r+String(r).length).length;return Buffer.concat([Buffer.from(String(i)),n])}function*Tc(t,e){let n=0;
for(let r=1;n<t.length;r++){if(r>$p){throw new m("TAR_LIMIT",`The PAX header at byte ${e} holds more than ${$p} records.`,
{hint:Se})}const i=t.indexOf(32,n);const o=i===-1?"":t.toString("latin1",n,i);const s=/^[0-9]{1,10}$/.test(o)?Number(o):
0;const a=n+s;const d=i===-1?-1:t.indexOf(61,i+1);if(s===0||a>t.length||d===-1||d>=a||t[a-1]!==10){throw new m("TAR_INVA\
LID",`The PAX header at byte ${e} has a malformed record: the stream was damaged.`,{hint:Bt})}yield{key:t.toString("utf8",
i+1,d),value:t.subarray(d+1,a-1),bytes:t.subarray(n,a)};n=a}}var Up=1024*1024;var zk=4*1024*1024;var Hp=Buffer.alloc(0);var Ic={pax:new Map,longName:void 0,longLink:void 0};function Zn(t){
return t===Pe.pax||t===Pe.gnuLongName||t===Pe.gnuLongLink}var Xn=class{#e=[];#t=0;#n=Ic;#r;get isReading(){return this.#r!==
void 0}get isEmpty(){return this.#e.length===0}begin(e,n,r){const{typeFlag:i,sizeBytes:o}=e;if(o>Up||this.#t+o>zk){throw new m(
"TAR_LIMIT",`The extension header at byte ${r} claims ${o} bytes; at most ${Up} are read.`,{hint:Se})}this.#i(Buffer.from(
n));if(o>0)this.#r={typeFlag:i,left:ye(o),parts:[],sizeBytes:o};else this.#n=Cc(this.#n,i,Hp,r)}take(e,n){const r=this.#r;
if(r===void 0)return 0;const i=Math.min(r.left,e.length);r.parts.push(Buffer.from(e.subarray(0,i)));r.left-=i;if(r.left===
0){this.#r=void 0;const o=r.parts.length===1?r.parts[0]:Buffer.concat(r.parts);this.#i(o);this.#n=Cc(this.#n,r.typeFlag,
o.subarray(0,r.sizeBytes),n)}return i}release(){const e={blocks:this.#e,extension:this.#n};this.#e=[];this.#t=0;this.#n=
Ic;return e}#i(e){this.#e.push(e);this.#t+=e.length}};function os(t){const e=[];for(let n=0;n<t.length;n++){const r=t[n];
const{typeFlag:i,sizeBytes:o}=Xe(r,0);e.push({typeFlag:i,block:r,data:o===0?void 0:t[++n],sizeBytes:o})}return e}function Ve(t){
return os(t).reduce((e,{typeFlag:n,data:r=Hp,sizeBytes:i})=>Cc(e,n,r.subarray(0,i),0),Ic)}function Qn(t,{pax:e,longName:n}){
return n??Re(e.get("GNU.sparse.name"))??Re(e.get("path"))??t.name}function wn(t,{pax:e,longLink:n}){return n??Re(e.get("\
linkpath"))??ts(t)}function ss(t,{pax:e},n){const r=Re(e.get("size"));if(r===void 0)return t.sizeBytes;const i=r.toString(
"latin1");const o=/^[0-9]{1,16}$/.test(i)?Number(i):Number.NaN;if(!Number.isSafeInteger(o))throw Ze(n,`the PAX record of\
 its size is ${JSON.stringify(i.slice(0,40))}`);return o}function Cc(t,e,n,r){if(e===Pe.pax)return{...t,pax:Lp(n,r)};const i=Re(
jk(n));return e===Pe.gnuLongName?{...t,longName:i}:{...t,longLink:i}}function Re(t){return t?.length===0?void 0:t}function jk(t){
const e=t.indexOf(0);return e===-1?t:t.subarray(0,e)}var er={blocks:[],keepsData:false};var as={blocks:void 0,keepsData:true};var Ht=class{#e;#t;#n=0;#r=new is;#i=0;#o=0;#s=true;#a=new Xn;#d=false;#c=new rs;#u=false;#f=Buffer.
alloc(0);#l=[];#m=0;constructor(e,n={}){this.#e=e;this.#t=n}get offsetBytes(){return this.#n}get hasEnded(){return this.#c.
isReached}get isBetweenEntries(){return this.#i===0&&!this.#d&&this.#r.isEmpty&&this.#a.isEmpty&&!this.#a.isReading}get openEntry(){
return this.#i>0?this.#f:void 0}checkRest(){const{rest:e}=this.#r;if(e.some(n=>n!==0))throw Ze(this.#n-e.length,"bytes f\
ollow the end of the archive")}consume(e){let n=0;let r=0;const i=o=>{if(o===r)return;const s=r===0&&o===e.length?e:e.subarray(
r,o);this.#e.emit(s,this.#n+r)};while(n<e.length){if(this.#i>0&&!this.#d){const o=Math.min(this.#i,e.length-n);if(!this.#s){
i(n);r=n+o}if(this.#e.data!==void 0||this.#e.end!==void 0)this.#E(e.subarray(n,n+o));this.#i-=o;n+=o}else if(this.#a.isReading){
i(n);n+=this.#a.take(e.subarray(n),this.#n);r=n}else if(this.#c.isReached&&this.#t.ignoresTrailer===true){i(n);n=e.length;
r=n}else if(this.#r.isEmpty&&e.length-n>=v){const o=this.#y(e.subarray(n,n+v),this.#n+n);if(o!==void 0){i(n);this.#h(o);
r=n+v}n+=v}else{i(n);n+=this.#p(e.subarray(n),n);r=n}}i(e.length);this.#n+=e.length}#p(e,n){const r=this.#r.take(e);const i=this.#r.
release();if(i!==void 0){const o=this.#n+n+r-v;const s=this.#y(i,o);if(s===void 0)this.#e.emit(i,o);else this.#h(s)}return r}#h(e){
for(const n of e)if(n.length>0)this.#e.emit(n,this.#g(n))}#g(e){let n=this.#m;for(const r of this.#l){if(r===e)return n;
n+=r.length}return void 0}#y(e,n){if(this.#d){this.#d=(e[504]??0)!==0;this.#e.mapBlock?.(e);if(!this.#d&&this.#i===0)this.#e.
end?.();return this.#s?void 0:[]}if(this.#c.takes(e,n,!this.#a.isEmpty))return[];const r=Xe(e,n);const{typeFlag:i}=r;if(i===
Pe.paxGlobal)return this.#b(r,n);if(this.#a.isEmpty)this.#m=n;if(Zn(i)){this.#a.begin(r,e,n);return[]}return this.#D(r,e,
n)}#b(e,n){if(!this.#a.isEmpty)throw Ze(n,"there is a global header between an extension header and its entry");this.#u=
true;const r=this.#t.dropsGlobals!==true;this.#w(e.sizeBytes,r);return r?void 0:[]}#D(e,n,r){const{blocks:i,extension:o}=this.#a.
release();const s=Qn(e,o);const a=e.hasOldType&&s.at(-1)===47;const d=ss(e,o,r);const c=es(e.typeFlag)&&!a?d:0;const{typeFlag:u}=e;
const f={name:s,typeFlag:u,sizeBytes:c,header:n,extensions:i};this.#l=[...i,n];const l=this.#e.begin(f,o,this.#m);this.#u=
false;this.#f=s;this.#w(c,l.keepsData);this.#d=e.gnuIsExtended;if(c===0&&!this.#d)this.#e.end?.();if(l.blocks!==void 0)return l.
blocks;return i.length===0?void 0:this.#l}#w(e,n){this.#i=ye(e);this.#o=this.#i-e;this.#s=n}#E(e){if(this.#u)return;const n=Math.
min(e.length,Math.max(0,this.#i-this.#o));if(n>0)this.#e.data?.(e.subarray(0,n));if(this.#i===e.length)this.#e.end?.()}};var Gk=16*1024*1024;var Vk=1024*1024;var G=class extends Wk{counts={entries:0,dataBytes:0};#e=Jk("sha256");#t=0;#n;#r;#i;#o;#s;constructor(e,n,r={}){
const i=r.isPart===true?Vk:Gk;super({readableHighWaterMark:i,writableHighWaterMark:i});this.#n=e;this.#r=n;this.#i=r;this.#o=
new Ht({begin:o=>this.#f(o),emit:(o,s)=>this.#c(o,s),mapBlock:n&&(o=>n.mapBlock?.(o)),data:n&&(o=>n.data(o)),end:n&&(()=>n.
end())})}digest(){return`sha256:${this.#e.digest("hex")}`}get bytesWritten(){return this.#t}get bytesRead(){return this.#o.
offsetBytes}_transform(e,n,r){try{this.#o.consume(e);r()}catch(i){r(i)}}_flush(e){try{if(!this.#o.hasEnded)throw this.#d();
this.#o.checkRest()}catch(n){e(n);return}this.#a().then(()=>e(),n=>e(n))}_read(e){this.#s?.();super._read(e)}async#a(){if(this.#i.
appendix!==void 0)this.once("close",()=>this.#s?.());for await(const e of this.#i.appendix?.()??[]){if(this.destroyed)return;
this.#c(e);if(this.readableLength<this.readableHighWaterMark)continue;await new Promise(n=>{this.#s=n});this.#s=void 0}if(this.#i.
isPart!==true&&!this.destroyed)this.#c(yi)}#d(){const{openEntry:e,offsetBytes:n}=this.#o;const r=e===void 0?"":` within ${O(
e)}`;return new m("TAR_TRUNCATED",`The tar stream ended after ${n} bytes and ${this.counts.entries} entries without its \
end-of-archive blocks: something was cut off${r}.`,{hint:"Nothing was tagged. Check whether the engine restarted or ran \
out of disk space, then run again."})}#c(e,n){this.#e.update(e);this.#t+=e.length;this.#u(e.length,n);this.push(e)}#u(e,n){
const{spans:r}=this.#i;if(r===void 0)return;if(n===void 0)r.output.add(e,void 0);else for(const i of r.input.take(n,e))r.
output.add(i.bytes,i.origin)}#f(e){const n=this.#n(e);const r=typeof n==="string"?void 0:n;for(const d of r?.before??[]){
this.#r?.begin(d,"keep");this.#r?.end()}this.#r?.begin(e,n);if(n==="drop")return er;this.counts.entries++;if(r?.data===void 0)
this.counts.dataBytes+=e.sizeBytes;if(r===void 0)return as;const{head:i,data:o,before:s=[]}=r;this.counts.entries+=s.length;
const a=[...s,i].flatMap(d=>[...d.extensions,d.header]).concat(o===void 0?[]:[o]);return{blocks:a,keepsData:o===void 0}}};function B(t){return t.toString("latin1").replace(/^\.?\//,"").replace(/\/$/,"")}function tr(t,e){return t.length>e.length&&
t.charCodeAt(e.length)===47&&t.startsWith(e)}function Q(t){return Buffer.from(t,"latin1")}var zp=["manifest.json","index.json"];var Yk=4*1024*1024;var ds=class{#e=new Set;#t=[];#n=false;#r=0;get hasImage(){return zp.
some(e=>this.#e.has(e))}begin(e){const n=B(e.name);this.#e.add(n);this.#n=n===zp[0]}data(e){if(!this.#n||this.#r>Yk)return;
this.#r+=e.length;this.#t.push(Buffer.from(e))}end(){this.#n=false}missing(){const e=A(Buffer.concat(this.#t).toString("\
utf8"));const n=(Array.isArray(e)?e:[]).flatMap(r=>{const i=y(r,"Layers");return[w(r,"Config")??"",...R(i)?i:[]]});return n.
filter(r=>r!==""&&!this.#e.has(B(Buffer.from(r))))}};import{createHash as qk}from"node:crypto";var Oc=JSON;function cs(t){const e=Oc.parse(t,(n,r,i)=>typeof r==="number"&&i.source!==void 0?Oc.rawJSON(i.source):r);if(!k(
e)||Oc.isRawJSON(e))throw new SyntaxError("an image config must be a JSON object");return e}function us(t){const e=y(t,"\
rootfs","diff_ids");return R(e)?e:[]}function fs(t){const e=y(t,"history");if(!Array.isArray(e))return void 0;return e.map(
n=>y(n,"empty_layer")!==true)}function Kk(t){return t.reduce((e,n)=>e===void 0?n:$(Buffer.from(`${e} ${n}`)),void 0)}function $(t){
return`sha256:${qk("sha256").update(t).digest("hex")}`}function Jp(t,e){const n=Xk(w(t,"created"),e.latestSeconds);const r={
...n===void 0?{}:{created:n},created_by:e.createdBy,comment:Kk(e.sourceDiffIds)??""};const i={...t,...n===void 0?{}:{created:n},
rootfs:{type:"layers",diff_ids:[e.diffId]},history:[r]};return Buffer.from(JSON.stringify(i))}function Xk(t,e){if(t===void 0||
e===void 0)return t;const n=Math.floor(Date.parse(t)/1e3);const r=n>e||n===e&&/\.\d*[1-9]/.test(t);return r?new Date(e*1e3).
toISOString().replace(".000Z","Z"):t}var Zk=[["Created","created"],["Author","author"],["Architecture","architecture"],[
"Variant","variant"],["Os","os"],["OsVersion","os.version"],["DockerVersion","docker_version"],["ContainerConfig","conta\
iner_config"],["Container","container"]];var Qk="0001-01-01T00:00:00Z";function Wp(t){const e={};for(const[r,i]of Zk){const o=t[r];
if(!jp(o)&&o!==Qk)e[i]=o}const n=t["Config"];e["config"]=k(n)?Object.fromEntries(Object.entries(n).filter(([,r])=>!jp(r))):
{};e["rootfs"]={type:"layers",diff_ids:y(t,"RootFS","Layers")??[]};return e}function jp(t){if(t===void 0||t===null||t===
""||t===false)return true;return Array.isArray(t)&&t.length===0}var Gh=go(ou(),1);import{randomBytes as wI}from"node:crypto";import{posix as Wh}from"node:path";async function z(t,e){const{runId:n}=t;const{source:r}=e;const i=["create","--name",e.name??ym(n),"--label",wo(n),"--net\
work",e.network??"none",...e.asConfigured===true?[]:["--no-healthcheck"],"--restart","no","--pull","never",...r.isIndex?
ot(r.platform):[],...e.asUsed===true||e.asConfigured===true?[]:DI,...e.asUsed===true?[]:EI(r),...e.options??[],r.id,...e.
command??["docker-flatten"]];const o=await t.docker.try(i);const s=o.stdout.trim().split("\n").at(-1)??"";if(o.exitCode!==
0)throw bI(r,i,o);if(!/^[0-9a-f]{12,64}$/.test(s))throw new m("ENGINE_FAILED",`"docker create" returned ${JSON.stringify(
s)} instead of an ID.`,{hint:K});return s}function bI(t,e,n){const r=ee(e,n);const i=t.volumes.find(o=>Wh.normalize(`${o}\
/`)==="/");if(i===void 0||!/destination can't be '\/'/i.test(n.stderr))return r;return new m("UNSUPPORTED_IMAGE",`docker\
-flatten needs a container of ${t.reference}, but cannot create one: the image declares its root as a volume (${JSON.stringify(
i)}).`,{hint:'No engine starts such an image. Build it again without "VOLUME /".',cause:r})}var DI=["--workdir","/"];function EI(t){
return xI(t).flatMap(e=>["--mount",et({type:"tmpfs",dst:e})])}function xI({volumes:t}){const e=t.filter(n=>n.startsWith(
"/"));return[...new Set(e.map(n=>Wh.resolve(n)))]}function He(){return`/docker-flatten-${wI(8).toString("hex")}`}function et(t){
return Object.entries(t).map(([e,n])=>{const r=n===""?e:`${e}=${n}`;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}\
"`:r}).join(",")}async function J(t,e){const n=await t.docker.try(["rm","--force","--volumes",e]);if(n.exitCode!==0&&!/no such container/i.
test(n.stderr))throw ee(["rm",e],n)}var fe=class extends Error{};var SI=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function au(t){return t instanceof m&&t.code==="DOCKER_FAILED"&&SI.test(t.message)}var kI=16*1024*1024;async function Vh(t,e,n,r){
const{signal:i}=t;const o=He();const s=et({type:"bind",src:n,dst:o,readonly:""});const a={source:e,options:["--mount",s]};
const d=await z(t,a).catch(u=>{throw au(u)?new fe(D(u),{cause:u}):u});const c=async(u,f)=>{const l=`${o}/${u.slice("sha2\
56:".length)}`;const p=await t.transport.readArchive(d,l,i).catch(h=>{throw Le(h,l)?new fe(D(h),{cause:h}):h});await du(
p,u,h=>f(h))};try{return await r({stream:c,text:cu(c)})}finally{await J(t,d)}}async function du(t,e,n){const r=t.pipe((0,Gh.extract)());
t.on("error",i=>r.destroy(i));try{for await(const i of r)await n(i,i.header.name)}catch(i){throw i instanceof m?i:su(e,`\
cannot be read (${D(i)})`)}finally{t.destroy()}}function cu(t){return(e,n)=>PI(e,n,t)}async function PI(t,e,n){const r=[];
let i=0;const o=async d=>{for await(const c of d){i+=c.length;if(i>kI)throw su(t,"is too long for a config");r.push(c)}};
await n(t,o,e);const s=Buffer.concat(r);const a=$(s);if(a!==t)throw su(t,`has the digest ${a}`);return s.toString("utf8")}
function su(t,e){return new m("ENGINE_FAILED",`The engine's blob ${t} ${e}: it was damaged on disk or in transit.`,{hint:"\
Run again. If it happens again, pull or build the image again."})}async function*fr(t,e,n){let r=await e(t.digest,t.sizeBytes);let i=[];const o=new Set([t.digest]);let s=false;for(;;){const a=r===
void 0?void 0:kp(r);const d=r===void 0||a!==void 0?void 0:Sp(r);if(d!==void 0){const u=await Yh(e(d.config.digest,d.config.
sizeBytes));if(u!==void 0)yield{manifest:d,configText:u,isInIndex:s}}i=[...TI(a??[],n),...i];let c=i.shift();while(c!==void 0&&
o.has(c.digest))c=i.shift();if(c===void 0)return;o.add(c.digest);s=true;r=await Yh(e(c.digest,c.sizeBytes))}}function TI(t,e){
const n=({platform:r})=>{if(r===void 0)return 1;return Y(r,e)?0:2};return t.toSorted((r,i)=>n(r)-n(i))}async function Yh(t){
return t.catch(e=>{if(e instanceof fe)return void 0;throw e})}import{open as qh}from"node:fs/promises";import{Readable as OI}from"node:stream";var II=8**11-1;var CI=100;function Ss(t,e){const n=Buffer.alloc(v);if(n.write(t,0,CI,"utf8")<Buffer.byteLength(t))throw new RangeError(
`the name ${t} is too long for a header`);n.write("0000644\x000000000\x000000000\0",100,"latin1");if(e<=II){n.write(`${e.
toString(8).padStart(11,"0")}\0`,124,"latin1")}else{n.writeUInt8(128,124);n.writeBigUInt64BE(BigInt(e),128)}n.write("000\
00000000\0        0",136,"latin1");n.write("ustar\x0000",257,"latin1");const r=n.reduce((i,o)=>i+o,0);n.write(`${r.toString(
8).padStart(6,"0")}\0 `,148,"latin1");return n}function ks(t){return Buffer.alloc(ye(t)-t)}function Ps(){return Buffer.alloc(
2*v)}var Kh=4*1024*1024;function Xh(t){const e=t.map(({content:n})=>{const r=_i(n);return Ss("",0).length+r+ks(r).length});return e.
reduce((n,r)=>n+r,Ps().length)}async function Zh(t,e,n){for(const{path:r,content:i}of e){await Bi(t,Ss(r,_i(i)),n);if(Buffer.
isBuffer(i))await Bi(t,i,n);else await uu(i,t,n);await Bi(t,ks(_i(i)),n)}await Bi(t,Ps(),n)}async function uu({path:t,sizeBytes:e},n,r){
const i=await qh(t,"r");try{await Qh(i,{path:t,sizeBytes:e});const o=Buffer.allocUnsafe(Math.min(Kh,e));for(let s=e;s>0;){
const{bytesRead:a}=await i.read(o,0,Math.min(o.length,s));if(a===0)throw new RangeError(`${t} ended ${s} bytes too early`);
await Bi(n,o.subarray(0,a),r);s-=a}}finally{await i.close()}}function Ts(t,e=()=>{}){return OI.from(vI(t,e),{objectMode:false})}
async function*vI(t,e){for(const{path:n,content:r}of t){yield Ss(n,_i(r));if(!Buffer.isBuffer(r))yield*BI(r,e);else if(r.
length>0)yield r;const i=ks(_i(r));if(i.length>0)yield i}yield Ps()}async function*BI({path:t,sizeBytes:e},n){const r=await qh(
t,"r");try{await Qh(r,{path:t,sizeBytes:e});for(let i=e;i>0;){const o=Buffer.allocUnsafe(Math.min(Kh/4,i));const{bytesRead:s}=await r.
read(o,0,o.length);if(s===0)throw new RangeError(`${t} ended ${i} bytes too early`);n(s);yield o.subarray(0,s);i-=s}}finally{
await r.close()}}async function Qh(t,{path:e,sizeBytes:n}){const{size:r}=await t.stat();if(r!==n)throw new RangeError(`${e}\
 must have ${n} bytes, but has ${r}`)}async function Bi(t,e,n){for(let r=0;r<e.length;){n.signal.throwIfAborted();const{
bytesWritten:i}=await t.write(e,r,e.length-r);n.onBytes(i);r+=i}}function _i(t){return Buffer.isBuffer(t)?t.length:t.sizeBytes}function eg(t,e,n){const r=`${$(t).slice("sha256:".length)}.json`;const i=`${e.slice("sha256:".length)}/layer.tar`;return Ts(
[{path:r,content:t},Is([{Config:r,RepoTags:[n],Layers:[i]}])])}function Is(t){return{path:"manifest.json",content:Buffer.
from(JSON.stringify(t))}}var Cs={path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};function Os(t){
return{path:"index.json",content:qo(ke.index,[t])}}function ze(t){return`blobs/${t.replace(":","/")}`}var vs="io.contain\
erd.image.name";function Bs(t,e,n={}){const r=Yo(ke.manifest,{mediaType:ke.config,digest:$(t),sizeBytes:t.length},e,n);return{
bytes:r,descriptor:{mediaType:ke.manifest,digest:$(r),sizeBytes:r.length}}}function tg(t,{config:e,platform:n,name:r,annotations:i={}},o){
const{digest:s,sizeBytes:a}=t.descriptor;const d=Bs(e,t.descriptor,i);const c=ze($(e));const u=[Cs,Os({...d.descriptor,platform:wc(
n),annotations:{[vs]:r.full}}),Is([{Config:c,RepoTags:[r.familiar],Layers:[ze(s)]}]),{path:c,content:e},{path:ze(d.descriptor.
digest),content:d.bytes},{path:ze(s),content:{path:t.path,sizeBytes:a}}];return Ts(u,o)}function ng(t,e,n){const{os:r,architecture:i,
variant:o}=e;const s=Buffer.from(JSON.stringify({architecture:i,os:r,...o===void 0?{}:{variant:o},config:{},rootfs:{type:"\
layers",diff_ids:[]}}));const{bytes:a,descriptor:d}=Bs(s,{...t,mediaType:"application/octet-stream"});const c=se(ue(n,"t\
ag"));return Ts([Cs,Os({...d,platform:wc(e),annotations:{[vs]:c}}),{path:ze($(s)),content:s},{path:ze(d.digest),content:a}])}var _I=3;async function rg(t,e){const{signal:n}=t;const r=async(i,o,s)=>{const a=s??await NI(t,i);const d=gm(t.runId);const c=ng(
{digest:i,sizeBytes:a},t.platform,d);let u=false;try{await t.transport.loadImage(c,void 0,n).catch(f=>{throw ig(f)?new fe(
D(f),{cause:f}):f});u=true;await RI(t,d,i,o)}finally{await FI(t,d,u)}};return e({stream:r,text:cu(r)})}async function RI(t,e,n,r){
const{signal:i}=t;let o=false;try{const s=await t.transport.saveImage(e,i);await du(s,n,async(a,d)=>{const c=d.endsWith(
`/${n.slice("sha256:".length)}`);if(!c)return void a.resume();o=true;await r(a)})}catch(s){const a=!o&&ig(s)&&AI.test(D(
s));throw a?new fe(D(s),{cause:s}):s}if(!o)throw new fe(`the store has no blob ${n}`)}var AI=/not found|no such|does not exist/i;
async function FI(t,e,n){if(Uo(t.runId))return;const r=await Gn(t.docker,[e],_I).catch(()=>void 0);if(r===void 0||n&&r.exitCode!==
0)Mo(t.runId)}async function NI(t,e){const n=y(await te(t,e),"Descriptor");const r=y(n,"size");if(y(n,"digest")===e&&typeof r===
"number")return r;throw new fe(`the engine does not tell the size of ${e}`)}function ig(t){return t instanceof m&&(t.code===
"ENGINE_FAILED"||t.code==="DOCKER_FAILED")}function lr(t,e){const n=t.contentRoots.map(i=>({place:`below ${i} of the engine's machine`,open:o=>Vh(t,e,i,o)}));if(!t.
store.keepsPacked)return n;const r=i=>rg(t,i);return[...n,{place:"in a save",open:r}]}var $I=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Image","StopT\
imeout"];function LI(t,e){const{apiVersion:n,serverApiVersion:r}=t;const{showsLegacyFields:i}=t.store;const o=a=>Wn(r,a)>=
0;const s=a=>{const d=y(e.inspect,"Config",a);return k(d)&&Object.keys(d).length>0};return[...i&&!o("1.50")?[]:$I,...i?[]:
["docker_version"],...i&&Wn(n,"1.45")<0?[]:["container","container_config"],...!o("1.44")&&s("Healthcheck")?["StartInter\
val of the health check"]:[],...o("1.52")&&s("ExposedPorts")?["ExposedPorts as they were written"]:[],"os.features","fie\
lds that Docker does not know"]}function og(t,e){return`Docker ${t.version} does not let the image's config be read here\
, so it is taken from an inspect. What that does not show is not in the result, and its ID differs from that of a run wh\
ere the config can be read: ${LI(t,e).join(", ")}.`}function _s({packedLayers:t}){return t?.reduce((e,{sizeBytes:n})=>e+n,0)}async function Rs(t,e){const{log:n}=t;for(const{
place:r,open:i}of lr(t,e)){const o=await MI(t,e,i).catch(s=>{if(!(s instanceof fe))throw s;n.debug(`no config blob ${r}:\
 ${D(s)}`);return void 0});if(o!==void 0)return o}n.debug("the config is taken from an inspect");return{json:Wp(e.inspect),
digest:void 0,packedLayers:void 0,annotations:{},openBlobs:void 0,missing:og(t,e)}}async function MI(t,e,n){const r=await n(
async i=>t.store.idIsConfigDigest?sg(e,e.id,await i.text(e.id),void 0):await UI(e,i.text));return r&&{...r,openBlobs:n}}
async function UI(t,e){const n=fr({digest:t.id},e,t.platform);for await(const{manifest:r,configText:i}of n){const o=sg(t,
r.config.digest,i,r);if(o!==void 0)return o}return void 0}function sg(t,e,n,r){const i=HI(e,n);if(i===void 0)return void 0;
const o=JSON.stringify(us(i))===JSON.stringify(t.diffIds);const s=(i["architecture"]??"")===t.platform.architecture&&(i["\
variant"]||void 0)===t.platform.variant;if(!o||!s)return void 0;const{layers:a,annotations:d={}}=r??{};return{json:i,digest:e,
packedLayers:a,annotations:d,openBlobs:void 0,missing:void 0}}function HI(t,e){try{return cs(e)}catch(n){if(n instanceof
SyntaxError)return void 0;throw new m("UNSUPPORTED_IMAGE",`Cannot read the image's config ${t}: ${D(n)}.`,{hint:"Do not \
trust this image: no builder writes such a config.",cause:n})}}async function cg(t){const e=(r,i)=>new m("BAD_INPUT",`The ${P("backup")} must be the path of a new file, but ${JSON.stringify(
t)} ${r}.`,{hint:i});const n=await GI(fu(t)).catch(()=>void 0);if(!n?.isDirectory())throw e("is not in an existing direc\
tory","Create the directory in an earlier step, or name another one.");if(dg(t)===""||t.endsWith("/"))throw e("is a dire\
ctory","Name a file.");if(await tC(t)){throw e("already exists","It may be the only copy of an earlier source image: mov\
e it away, or name another file.")}}var qI={flags:"wx",mode:384};async function ug(t,e,n,r={createWriteStream:zI,link:jI,
rename:WI}){const{log:i,signal:o}=t;const s=VI(fu(n),`${ie(t.runId)}${dg(n).slice(0,80)}.partial`);const a=XI(t,e);try{const d=eC(
e);if(d===void 0)i.notice("The source has no tag, so the backup has none either: loading it returns an image ID.");const c=f=>{
const l={name:d??e.id,platform:f};const p=()=>r.createWriteStream(s,qI);return KI(t,l,p,Yn(a))};const u=await c().catch(
async f=>{if(!ZI(t,e,f))throw f;i.debug(`saving the platform alone: ${D(f)}`);await As(s,{force:true});return c(e.platform)});
await W(i,{title:"Flush"},nC(s));await rC(s,n,r);i.info(`Saved ${T(u)} to ${n}`)}catch(d){await As(s,{force:true}).catch(
()=>{});throw o.aborted?d:iC(d,n)}finally{await a}}async function KI(t,{name:e,platform:n},r,i){const{log:o,signal:s}=t;
const a=new ds;const d=new G(()=>"keep",a);const c=await t.transport.saveImage(e,s,n);const u=()=>d.bytesRead;await W(o,
{title:"Save",doneBytes:u,totalBytes:i,isEstimate:true},YI(c,d,r(),{signal:s}));QI(a);return d.bytesWritten}async function XI(t,e){
if(!t.store.keepsPacked){const n=y(e.inspect,"Size");return typeof n==="number"?n:void 0}try{return _s(await Rs(t,e))}catch{
return void 0}}function ZI(t,e,n){return e.isIndex&&t.knowsPlatformOption&&n instanceof m&&/not found/i.test(n.message)}
function QI(t){if(!t.hasImage)throw new m("BACKUP_FAILED","The engine saved an archive that contains no image.",{hint:K});
const e=t.missing();if(e.length===0)return;throw new m("BACKUP_FAILED",`The archive that the engine saved lacks ${e.length}\
 of its blobs (${e.slice(0,3).join(", ")}): the engine has them only unpacked, from another image with the same layers.`,
{hint:'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetches all blobs.\
 Or leave the backup out if the registry keeps the image.'})}function eC(t){const{image:e,names:n}=t;if(e===void 0||e.digest!==
void 0)return n[0];const r=t.id.replace("sha256:","").startsWith(e.text.replace("sha256:",""));if(r&&!n.includes(`${e.text}\
:latest`))return n[0];return e.tag===void 0?`${e.text}:latest`:e.text}async function tC(t){return JI(t).then(()=>true,()=>false)}
async function nC(t){const e=await ag(t,"r+");try{await e.sync()}finally{await e.close()}}async function rC(t,e,n){try{await n.
link(t,e)}catch{await(await ag(e,"wx",384)).close();await n.rename(t,e).catch(async r=>{await As(e,{force:true});throw r});
return}await As(t)}function iC(t,e){if(t instanceof m){return new m(t.code,`The backup failed. Nothing was changed. ${t.
message}`,{hint:t.hint,cause:t})}const n=st(t);return new m(n?"NO_SPACE":"BACKUP_FAILED",n?`The disk of ${fu(e)} filled \
up while writing the backup. Nothing was changed.`:`Cannot write the backup to ${e} (${ce(t)}). Nothing was changed.`,{hint:"\
Name a writable path on a disk with room for the whole image.",cause:t})}function fg({imageLocation:t,tags:e}){return t===void 0||e.length>0}var oC=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function qt(t){return t.replace(oC,e=>[...e].map(n=>`\\u${sC(n.codePointAt(0)??
0)}`).join(""))}function sC(t){const e=t.toString(16);return t>65535?`{${e}}`:e.padStart(4,"0")}function pe(t,e){const n=t.
length>e?[...t.slice(0,2*e+1)]:[];return n.length>e?`${n.slice(0,e-1).join("")}…`:t}function lg(t){return`<code>${Fs(t)}\
</code>`}function Fs(t){return qt(t).replace(/[^\p{L}\p{N} /-]/gu,e=>`&#${e.codePointAt(0)};`)}function St(t,e=""){const n=t.
flatMap(i=>i.match(/`+/g)??[]);const r="`".repeat(Math.max(3,...n.map(i=>i.length+1)));return[`${r}${e}`,...t,r].join("\n")}var lu=1024*1024;var mu=12;var aC=[386,4];var dC=[0,21];var cC=20;var uC=10;function hu({typeFlag:t},{pax:e}){if(t==="S")
return"old GNU";if(e.size===0)return void 0;const[n,r]=["GNU.sparse.major","GNU.sparse.minor"].map(s=>String(e.get(s)??""));
if(n==="1"&&r==="0")return"data";const i=n==="0"&&(r==="0"||r==="1");const o=n===""&&r===""&&Re(e.get(mg))!==void 0;return i||
o?"records":void 0}var mg="GNU.sparse.map";function Kt(t,e){return new m("TAR_INVALID",`The sparse file ${O(t)} is damag\
ed: ${e}.`,{hint:Bt})}var Ns=class{pieces=[];#e;#t;#n;#r=0;#i;#o="";constructor(e,n){this.#e=e;this.#t=n}addBlock(e,n){const[
r,i]=n?aC:dC;for(let o=0;o<i;o++){const s=r+o*2*mu;const a=s+mu;if(e[s]===0)return;this.#a(bi(e.subarray(s,a)));this.#a(
bi(e.subarray(a,a+mu)))}}addRecords({pax:e}){const n=String(Re(e.get(mg))??"");const r=n===""?[]:n.split(",");for(const i of r)
this.#a(pu(i));if(pu(String(e.get("GNU.sparse.numblocks")??""))*2!==r.length)throw Kt(this.#e,"its map has another lengt\
h than its header says")}addData(e){let n=0;while(n<e.length&&this.#i!==0){const r=e.indexOf(uC,n);const i=e.subarray(n,
r===-1?e.length:r);if(this.#o.length+i.length>cC)throw this.#d();this.#o+=i.toString("latin1");if(r===-1)return e.length;
this.#s();n=r+1}return n}get isComplete(){return this.#i===0}#s(){const e=pu(this.#o);this.#o="";if(this.#i===void 0){if(!Number.
isSafeInteger(e))throw this.#d();if(e>lu)throw this.#c();this.#i=2*e;return}this.#a(e);this.#i--}#a(e){if(!(Number.isSafeInteger(
e)&&e>=0))throw this.#d();if(this.#n===void 0){this.#n=e;return}const[n,r]=[this.#n,this.#n+e];this.#n=void 0;if(n<this.#r||
r>this.#t)throw Kt(this.#e,"the pieces of its map overlap or exceed its size");this.#r=r;if(this.pieces.length===lu)throw this.#c();
this.pieces.push([n,e])}#d(){return Kt(this.#e,"its map has something else than numbers")}#c(){return new m("TAR_LIMIT",
`The sparse file ${O(this.#e)} has more than ${lu} pieces.`,{hint:Se})}};function pg(t){return(v-t%v)%v}function pu(t){return/^[0-9]{1,16}$/.
test(t)?Number(t):Number.NaN}var fC=["GNU.sparse.realsize","GNU.sparse.size"];function Ri(t,{pax:e}){const{name:n}=t;if(t.typeFlag==="S")return hg(n,
Me(t.header,"realSize"));if(e.size===0)return t.sizeBytes;for(const r of fC){const i=Re(e.get(r));if(i===void 0)continue;
const o=i.toString("latin1");return hg(n,/^[0-9]{1,16}$/.test(o)?Number(o):Number.NaN)}return t.sizeBytes}function Xt(t){
const e=t.typeFlag==="S"||t.extensions.some(n=>n.includes("GNU.sparse."));return e?Ri(t,Ve(t.extensions)):t.sizeBytes}function hg(t,e){
if(!(Number.isSafeInteger(e)&&e>=0))throw Kt(t,"its real size is not a number");return e}var gg="SCHILY.xattr.";var lC=4095;function ae({extensions:t,header:e},n=Ve(t)){const{pax:r}=n;const i=e[156]??0;const o=i===
0?"0":String.fromCharCode(i);const s=(c,u)=>{const f=Re(r.get(c));return f===void 0?Me(e,u):Math.floor(Number(f.toString(
"latin1")))};const a=o==="1"||o==="2";const d=o==="3"||o==="4";return{typeFlag:o,mode:Me(e,"mode")&lC,uid:s("uid","uid"),
gid:s("gid","gid"),mtimeSeconds:s("mtime","mtime"),link:a?wn(e,n):Buffer.alloc(0),device:d?`${Me(e,"devMajor")},${Me(e,"\
devMinor")}`:"",xattrs:[...r].filter(([c])=>c.startsWith(gg)).map(([c,u])=>`${c.slice(gg.length)}=${u.toString("latin1")}`).
sort()}}function Zt(t,e){if(e==="drop")return 0;return e==="keep"||e.data===void 0?Xt(t):Me(e.head.header,"size")}function kt(t,e,n){if(t===void 0)return;t.entries+=e;t.bytes+=n}import{posix as ty}from"node:path";import{posix as zs}from"node:path";import{posix as Ai}from"node:path";var mC=3;var pC=1e3;var bg=4096;var hC=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g;
var Dg=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g;var gC=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/;var yC=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g;
var wC=/^[;&|()\n`]$/;var bC=/^[<>]+&?$/;var DC=/^(?:-|[A-Za-z_]\w*=)/;var EC=Ms("sh bash dash ash zsh ksh busybox exec \
env nohup command sudo tini dumb-init catatonit time nice if then else do while until ! {");var yg=Ms("cd pushd WORKDIR");
var wg=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/;var xC=Ms("rm rmdir mk\
dir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EXPOSE LABEL USER VO\
LUME");var SC=Ms("cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort");function wu(t,e,n="\
/"){const r=new gu(e);r.read(t,n,0);return r.words}var gu=class{words=[];#e;#t=0;constructor(e){this.#e=e}read(e,n,r){const i=new yu(
n,bu(this.#e));let o=true;for(const s of e){if(this.words.length>=pC)return;if(s.length>bg&&r>0)continue;if(wC.test(s)){
o=true;this.#t++;i.separate(s);continue}if(i.redirects(s))continue;const a=/[\s;&|()`]/.test(s)&&r<mC;if(a&&s.startsWith(
"/"))this.#n(s,false,i);if(a)this.read(kC(s,this.#e),i.directory,r+1);const d=i.isValue||DC.test(s);if(!a)this.#n(s,o&&!d,
i);const c=d||EC.has(Ai.basename(s));o=s==="--"&&!i.isChanging||o&&c;i.endWord()}}#n(e,n,r){const{directory:i}=r;const o=r.
useOf(e,n);this.words.push({text:e,isProgram:n,directory:i,command:this.#t,use:o})}};var yu=class{directory;#e;#t=[];#n;#r="";#i="";#o=false;constructor(e,n){
this.directory=e;this.#e=n}get isValue(){return this.#i!==""||this.#o}get isChanging(){return yg.has(this.#n??"")}separate(e){
this.#n=void 0;this.#i="";this.#o=false;if(e==="(")this.#t.push(this.directory);if(e===")")this.directory=this.#t.pop()??
this.directory}redirects(e){if(!bC.test(e))return false;this.#i=e;return true}endWord(){this.#i=""}useOf(e,n){if(this.#i!==
"")return this.#i.startsWith("<")?"content":"name";if(n){this.#n=Ai.basename(e);if(!yg.has(this.#n))return"parts";this.#r=
this.directory;this.directory=this.#e;return"name"}if(this.isChanging)return this.#s(e);const r=this.#n??"";if(xC.has(r))
return"name";const i=this.#o;this.#o=wg.test(e)&&!e.includes("=");if(i||wg.test(e))return"directory";return SC.has(r)?"c\
ontent":"parts"}#s(e){const[n,r]=[this.#r,this.#e];this.directory=e.startsWith("-")?n:Ai.resolve(n,$s(e,r));return e.startsWith(
"-")?"name":"directory"}};function bu(t){return t.get("HOME")??"/root"}function $s(t,e){return/^~(?=$|\/)/.test(t)?`${e}${t.
slice(1)}`:t}function kC(t,e){const n=t.slice(0,bg*16).replace(/\\\n/g," ");return[...n.matchAll(hC)].map(([r])=>Du(r.replace(
/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,(i,o,s,a)=>o??s??a?.replace(/\\([$`"\\])/g,"$1")??""),e))}function Du(t,e){
return t.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,(n,r,i,o)=>e.get(r??o??"")||i||"")}function Ls(t){const e=[
...t.matchAll(Dg)].map(([i])=>i);const n=gC.exec(t)?.[1];const r=[n,t.startsWith("/")?t:void 0,...[...t.matchAll(yC)].map(
([,i,o,s])=>i??o??s)];return[...new Set([...e,...r.filter(i=>i!==void 0)].map(Eu))]}function Fi(t){const e=[...t.matchAll(
Dg)].filter(({0:n,index:r})=>/[*?[{$]/.test(t[r+n.length]??""));return[...new Set(e.map(([n])=>Eu(n.slice(0,n.lastIndexOf(
"/")))))]}function Qt(t,e){return Eu(Ai.resolve("/",t,e))}function Eu(t){return Buffer.from(Ai.normalize(t).replace(/^\/+|\/+$/g,
"")).toString("latin1")}function Ms(t){return new Set(t.split(" "))}var PC=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CONFIG_CACHE","P\
IP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]);var TC=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i;
var IC=/PATH$|^(?:PERL5|RUBY)LIB$/;var CC=/(?:^|_)LOGS?_?PATH$/;function Eg([t,e]){const n=Ls(e);if(t==="HOME")return n.
map(a=>({path:a,by:"HOME",extent:"below"}));if(t==="PATH")return n.map(a=>({path:a,by:t,extent:"programs",hasPrograms:true}));
const r=`ENV ${t}`;if(PC.has(t))return n.map(a=>({path:a,by:r,extent:"itself"}));const i=IC.test(t)&&!CC.test(t);const o=e.
startsWith("/")&&!TC.test(t);const s=i||o?"search":"below";return[...n.map(a=>({path:a,by:r,extent:s,hasPrograms:i})),...Fi(
e).map(a=>({path:a,by:r,extent:"search",hasPrograms:i}))]}import{posix as OC}from"node:path";var mr=1114112;var Us=56320;function xu(t){return t.replace(/\s$|[\\*?[\]!\s]/g,(e,n)=>n===t.length-1&&/\s/.test(e)?`[${e}\
]`:`\\${e}`)}function xg(t){return Pu(t).map(e=>e>=mr?String.fromCharCode(Us+e-mr):String.fromCodePoint(e)).join("")}function Su(t){
return Array.from(t,e=>{const n=e.codePointAt(0);return n>Us+127&&n<=Us+255?mr+n-Us:n})}function Sg(t){return/[^\0-\x7f]/.
test(t)?Su(t).map(ku).join(""):t}function ku(t){if(t<128)return String.fromCharCode(t);if(t>=mr)return String.fromCharCode(
t-mr);return Buffer.from(String.fromCodePoint(t)).toString("latin1")}function Pu(t){const e=[];let n;for(let r=0;r<t.length;){
const i=t.charCodeAt(r);if(i<128){e.push(i);r++;continue}n??=Buffer.from(t,"latin1");const o=i>=240?4:i>=224?3:2;const s=n.
toString("utf8",r,r+o);const a=s.codePointAt(0);const d=Buffer.byteLength(s)===o&&s.length===(o>3?2:1);const c=a!==65533||
n.toString("latin1",r,r+3)==="ï¿½";const u=d&&c;e.push(u?a:mr+i);r+=u?o:1}return e}var kg=4096;var vC=256;var Pg=16;var BC={GOPATH:":",CONDA_PKGS_DIRS:","};var _C=["bin","boot","dev","etc","home","lib","\
lib32","lib64","media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","usr/bin","usr/include","usr/lib","usr/l\
ib32","usr/lib64","usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin","usr/local/share","usr/sbin","usr/share",
"usr/src","var/cache","var/lib","var/log","var/run","var/spool","var/tmp","var/www"];function Hs(t,e){const n=Tu(e);const r=[
n.get("HOME"),...Ig(t)].map(i=>Cg(i??"")).filter(i=>i!==void 0&&i!=="root"&&!/^home\/[^/]*$/.test(i)).map(i=>xu(i??""));
return{homes:["root","home/*",...new Set(r)].slice(0,kg+2),env:n}}function Tu(t){return new Map(t.map(e=>{const n=e.indexOf(
"=");return n===-1?[e,""]:[e.slice(0,n),e.slice(n+1)]}))}function Iu(t){return[...new Set(Ig(t))].filter(e=>e.startsWith(
"/")&&e.isWellFormed()).slice(0,kg)}function Tg(t,{homes:e,env:n}){const r=t.startsWith("!")?"!":"";const i=t.slice(r.length);
if(i.startsWith("~/"))return e.map(d=>`${r}${d===""?"":`${d}/`}${i.slice(2)}`);if(i.endsWith("/$LOCALE"))return AC(n).map(
d=>`${r}${i.slice(0,-"$LOCALE".length)}${d}`);const[,o,s=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(i)??[];if(o===void 0)return[t];
const a=(n.get(o)??"").split(BC[o]??"\0",Pg);return a.map(d=>Cg(d)).filter(d=>d!==void 0&&d!=="").filter(d=>s!=="*"||!RC(
d??"")).map(d=>`${r}${xu(d??"")}/${s}`)}function Ig(t){return(t?.toString("latin1")??"").split("\n").map(e=>e.split(":")[5]??
"").filter(e=>e.length<=vC).map(e=>xg(e))}function Cg(t){if(!t.startsWith("/")||/[\0\n\r]/.test(t))return void 0;return OC.
normalize(t).replace(/^\/+|\/+$/g,"")}function RC(t){return _C.some(e=>e===t||e.startsWith(`${t}/`))}function AC(t){const e=[
"LANG","LC_ALL","LC_MESSAGES","LANGUAGE"].flatMap(r=>(t.get(r)??"").split(":",Pg));const n=e.map(r=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(r)?.[0]).filter(r=>r!==void 0);return[...new Set(n)].flatMap(r=>[r,`${r}[_@.]*`])}var Og=1e3;function Cu(t,e){const n=y(t,"config");const r=y(n,"Env");const i=Tu(R(r)?r:[]);const o=zs.resolve("/",w(n,"W\
orkingDir")??"");const s=FC(n,i).map(({by:f,argv:l})=>({by:f,words:wu(l,i,o)}));const a=s.filter(({by:f})=>f!=="ONBUILD"&&
f!=="SHELL");const d=bu(i);const c=[{path:Qt("/",o),by:"WORKDIR",extent:"search",hasPrograms:true},...s.flatMap(({by:f,words:l})=>l.
flatMap(p=>$C(f,p,d))),...[...i].flatMap(Eg),...e.map(f=>({path:Qt("/",f),by:"etc/passwd",extent:"below"}))].filter(({path:f})=>f!==
"");const u=new Map;for(const f of c){const l=`${f.path}\0${f.extent}`;if(!u.has(l))u.set(l,f)}return{paths:[...u.values()].
slice(0,Og),required:[...o==="/"?[]:[{by:"WORKDIR",text:o,candidates:[Qt("/",o)]}],...a.flatMap(({by:f,words:l})=>LC(f,l,
d,i))].slice(0,Og),commands:[...a,{by:"ENTRYPOINT",words:wu(NC(n),i)}].flatMap(MC)}}function FC(t,e){const n=(...s)=>{const a=y(
t,...s);return R(a)?a:[]};const[r,...i]=n("Healthcheck","Test");const o=s=>["/bin/sh","-c",Du(s,e)];return[{by:"ENTRYPOI\
NT",argv:n("Entrypoint")},{by:"CMD",argv:n("Cmd")},{by:"HEALTHCHECK",argv:r==="CMD-SHELL"?o(i.join(" ")):i},{by:"SHELL",
argv:n("Shell")},...n("OnBuild").map(s=>({by:"ONBUILD",argv:o(s.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").
replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,a=>a.toUpperCase()))}))].filter(({argv:s})=>s.length>0)}function NC(t){
const[e,n]=[y(t,"Entrypoint"),y(t,"Cmd")];return R(e)&&R(n)?[...e,...n]:[]}function $C(t,e,n){const{text:r,use:i}=e;const o=r.
startsWith("-")||r.includes("://");const s=Bg(e,n);const a=s.map(c=>{if(i==="directory")return{path:c,by:t,extent:"searc\
h",hasPrograms:true};if(i!=="parts"||o)return{path:c,by:t,extent:"around"};return{path:c,by:t,extent:"beside",hasPrograms:!js(
c)}});if(i==="name")return a;const d=vg(r)?Fi(zs.resolve(e.directory,r)):Fi($s(r,n));return[...a,...d.map(c=>({path:c,by:t,
extent:"search"}))]}function js(t){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(zs.basename(t))}function vg(t){return/^(?!-)[^:=/~]+\/|^\.\.?\//.
test(t)}function Bg({text:t,use:e,directory:n},r){if(/^~(?=$|\/)/.test(t))return[Qt("/",$s(t,r))];const i=e==="directory"&&
!/^[-/]/.test(t);return i||vg(t)?[Qt(n,t)]:Ls(t)}function LC(t,e,n,r){const i=(r.get("PATH")??"").split(":").filter(o=>o.
startsWith("/"));return e.flatMap(o=>{const{text:s,isProgram:a}=o;if(s.includes("\0"))return[];if(s.startsWith("/"))return[
{by:t,text:s,candidates:[Qt("/",s)]}];if(s.includes("/"))return Bg(o,n).slice(0,1).map(d=>({by:t,text:s,candidates:[d]}));
if(!a||!/^[\w.+-]+$/.test(s))return[];return[{by:t,text:s,candidates:i.map(d=>Qt(d,s))}]})}function MC({by:t,words:e}){const n=Map.
groupBy(e,({command:r})=>r);return[...n.values()].map(r=>({by:t,words:r.filter(({text:i})=>!i.startsWith("-")).map(({text:i})=>UC(
i))}))}function UC(t){return zs.basename(t).replace(/-cli\.[cm]?js$/,"").replace(/(?<=.)@.*$/,"")}var HC=40;var zC=64*1024*1024;var jC=96;function*_g(t){const e=t.split("/").reverse();const n=[];let r="";let i=0;for(let o=e.
pop();o!==void 0;o=e.pop()){if(o===""||o===".")continue;if(o===".."){if(r!=="")n.push(r);r=pr(r);continue}const s=r===""?
o:`${r}/${o}`;const a=yield s;if(a===void 0){r=s;continue}if(++i>HC)return void 0;n.push(s);if(a.startsWith("/"))r="";for(const d of a.
split("/").reverse())e.push(d)}return{end:r,through:n}}function Ni(t,e){const n=_g(t);let r=n.next();while(r.done!==true)
r=n.next(e(r.value));return r.value}async function Ws(t,e){const n=_g(t);let r=n.next();while(r.done!==true)r=n.next(await e(
r.value));return r.value}function Rg(t,e){return e.startsWith("/")?e:`${pr(t)}/${e}`}function pr(t){return t.slice(0,Math.
max(0,t.lastIndexOf("/")))}function qe(t){const e=[];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf("/",n+1))e.push(t.slice(
0,n));return e}var Js=class{#e=new Map;#t=new Map;#n;#r=0;get isFull(){return this.#r>zC}get kept(){return this.#e}add(e,n,r){
if(this.isFull)return;this.#r+=e.length+n.length+jC;(r?this.#e:this.#t).set(e,n)}targetOf=e=>this.#e.get(e)??this.#t.get(
e);typeAt(e){return this.targetOf(e)===void 0?"0":"2"}*droppedBelow(e){const n=this.#t.get(e);if(n!==void 0)yield[e,n];this.#n??=
[...this.#t.keys()].sort();const r=`${e}/`;for(let i=JC(this.#n,r);;i++){const o=this.#n[i];if(o?.startsWith(r)!==true)return;
yield[o,this.#t.get(o)]}}};function JC(t,e){let n=0;let r=t.length;while(n<r){const i=n+r>>>1;if(t[i]<e)n=i+1;else r=i}return n}var Gs=class{#e=new Map;#t=new Map;#n;constructor(e){this.#n=e}add(e,n,r){const i=this.#e.get(e)??{reason:n,rules:new Map,
isRestored:false};for(const[o,s]of r)if(i.rules.get(o)!=="all")i.rules.set(o,s);this.#e.set(e,i);for(const o of qe(e))if(!this.#t.
has(o))this.#t.set(o,i)}restore(e,n,r){this.add(e,n,r.map(i=>[i,"all"]));this.#e.get(e).isRestored=true}reasonFor(e,n,r){
if(this.#e.size===0)return void 0;const i=this.#r(e,n);if(i!==void 0&&(i.extent!=="unless-directory"||r!=="5"))return i.
reason;for(const s of qe(n)){const a=this.#r(e,s);if(a?.extent==="all")return a.reason}const o=r==="2"?this.#t.get(n):void 0;
return o?.rules.has(e)===true?o.reason:void 0}#r(e,n){const r=this.#e.get(n);const i=r?.rules.get(e);if(r===void 0||i===
void 0)return void 0;return r.isRestored||!this.#n.has(n)?{reason:r.reason,extent:i}:void 0}};var $g=2**26;var Ag=4;var Vs=class{#e;get isEmpty(){return this.#e===void 0}add(e){this.#e??=new Uint32Array($g/32);const[
n,r]=Ng(e);for(let i=0;i<Ag;i++){const o=Fg(n,r,i);this.#e[o>>>5]|=1<<(o&31)}}has(e){if(this.#e===void 0)return false;const[
n,r]=Ng(e);for(let i=0;i<Ag;i++){const o=Fg(n,r,i);if((this.#e[o>>>5]&1<<(o&31))===0)return false}return true}};function Fg(t,e,n){
return t+Math.imul(e,n)&$g-1}function Ng(t){let e=2166136261;let n=2538058380;for(let r=0;r<t.length;r++){const i=t.charCodeAt(
r);e=Math.imul(e^i,16777619);n=Math.imul(n^i,1540483477)}return[e^e>>>15,n^n>>>13|1]}import{posix as VC}from"node:path";var Ou=47;function Lg(t,e,n){const r=Su(t);const i=[];const o=(s,a)=>r[s]===a.charCodeAt(0);for(let s=0;s<r.length;s++){
if(o(s,"*")&&o(s+1,"*")){const a=s;s+=o(s+2,"/")?2:1;const d=n&&a===0&&s===1&&!/[*?[\\]/.test(t.slice(2));i.push({kind:s===
r.length-1||d?"anything":"directories"})}else if(o(s,"*"))i.push({kind:"any-in-name"});else if(o(s,"?"))i.push({kind:"an\
y-one"});else if(o(s,"[")){const{token:a,end:d}=WC(r,s,e);i.push(a);s=d}else{if(o(s,"\\")&&++s===r.length)throw hr(e,'it\
 ends with a "\\"');i.push({kind:"literal",code:r[s]})}}return i}function WC(t,e,n){const r=[];let i=e+1;const o=t[i]===
94;if(o)i++;const s=()=>{const a=t[i]===92;const d=t[a?i+1:i];if(d===void 0||!a&&(d===45||d===93))throw hr(n,'a "[" has \
no characters or no closing "]"');i+=a?2:1;return d};do{const a=s();const d=t[i]===45;if(d)i++;const c=d?s():a;if(c<a)throw hr(
n,"a range goes backwards");r.push([a,c])}while(t[i]!==93);return{token:{kind:"one-of",negated:o,ranges:r},end:i}}function vu(t){
const e=[];let n=false;for(const r of t){if(r.kind==="literal"){const i=ku(r.code);if(n)e[e.length-1]+=i;else e.push(i)}
n=r.kind==="literal"}return e}function Mg(t,e){let n=new Set;const r=(s,a)=>{while(!a.has(s)){a.add(s);const d=t[s]?.kind;
if(d!=="any-in-name"&&d!=="anything"&&d!=="directories")return;s++}};r(0,n);const i=t.at(-1)?.kind;const o=i==="any-in-n\
ame"||i==="anything";for(const s of e){if(o&&n.has(t.length))return true;if(s===Ou&&n.has(t.length))return true;const a=new Set;
for(const d of n){const c=t[d];if(c===void 0)continue;if(c.kind==="directories"){a.add(d);if(s===Ou)r(d+1,a)}else if(GC(
c,s)){const u=c.kind==="any-in-name"||c.kind==="anything";r(u?d:d+1,a)}}if(a.size===0)return false;n=a}return n.has(t.length)}
function GC(t,e){if(t.kind==="literal")return t.code===e;if(t.kind==="one-of")return t.ranges.some(([n,r])=>n<=e&&e<=r)!==
t.negated;return t.kind==="anything"||e!==Ou}function hr(t,e){return new m("BAD_INPUT",`The ${P("exclude")} has a malfor\
med pattern, ${JSON.stringify(t)}: ${e}.`,{hint:'Patterns are those of a .dockerignore file. Escape a special character \
with "\\".'})}var Ug=47;var YC=64;var Hg=new WeakMap;var en=class{text;isException;#e;#t;#n;#r;#i;constructor(e){this.text=e;if(e==="")
throw hr(e,"it is empty");const n=qC(e);if(n==="!")throw hr(e,'there is nothing after the "!"');this.isException=n.startsWith(
"!");const r=this.isException?n.slice(1):n;const i=/^[^\\*?[]*/.exec(r)?.[0]??"";const o=Lg(r.slice(i.length),e,i==="");
const s=o.findIndex(({kind:c})=>c!=="literal");const a=o.slice(0,s===-1?o.length:s);this.#e=Sg(i)+(vu(a)[0]??"");this.#t=
o.slice(a.length);const d=vu(this.#t);this.#n=jg(d);this.#i=this.#t[1]?.kind==="literal"?d[0]??"":"";this.#r=jg(d.map(c=>c.
slice(0,c.lastIndexOf("/")+1)))}get directory(){return this.#e.slice(0,Math.max(0,this.#e.lastIndexOf("/")))}mayMatchIn(e){
return e.includes(this.#r)}matches(e){if(!e.startsWith(this.#e))return false;const{length:n}=this.#e;if(this.#t.length===
0)return n>0&&(e.length===n||e.charCodeAt(n)===Ug);if(this.#t.length===1&&this.#t[0]?.kind==="any-in-name")return true;if(!e.
includes(this.#n,n))return false;const r=this.#o(e,n);return r!==-1&&Mg(this.#t,Pu(e.slice(r)))}#o(e,n){if(this.#t[0]?.kind!==
"directories")return n;let r=e.indexOf(this.#i,n);while(r>n&&e.charCodeAt(r-1)!==Ug)r=e.indexOf(this.#i,r+1);return r}};
function Jg(t){return t.replace(/^\uFEFF/,"").split("\n").filter(e=>!e.startsWith("#")).map(e=>e.trim()).filter(e=>e!=="").
map(e=>new en(e))}function xn(t,e){if(t.length<YC)return t.findLast(i=>i.matches(e));let n=-1;const r=Gg(t);for(const i of Vg(
e))for(const o of r.get(i)??[])if(o>n&&t[o].matches(e))n=o;return t[n]}function Wg(t,e){const n=Gg(t);const r=`${e}/`;return Vg(
r).some(i=>n.get(i)?.some(o=>t[o].mayMatchIn(r)))}function Gg(t){const e=Hg.get(t);if(e!==void 0)return e;const n=Map.groupBy(
t.keys(),r=>t[r].directory);Hg.set(t,n);return n}function Vg(t){const e=[""];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf(
"/",n+1))e.push(t.slice(0,n));return e}function qC(t){const e=t.startsWith("!")?"!":"";const n=zg(t.slice(e.length).trim());
return zg((e+(n.length>1?n.replace(/^\//,""):n)).trim())}function zg(t){return t===""?"":VC.normalize(t).replace(/(?<=.)\/$/,
"")}function jg(t){return t.reduce((e,n)=>n.length>e.length?n:e,"")}import{posix as nO}from"node:path";import{posix as Yg}from"node:path";function qg(t,e){const n=$i(t.owned,e);const r=$i(t.drops,e);const i=$i(t.empties,e);return{preset:t,owned:n,drops:r,empties:i,
count:{kind:"preset",name:t.name,entries:0,bytes:0},firstParts:XC([...n,...r,...i]),above:t.skippedIfLinked===true?KC(n):
[],droppedTops:[],isSkipped:false}}function $i(t=[],e){return t.flatMap(n=>Tg(n,e)).map(n=>new en(n))}function tt(t,e){const n=xn(
t,e);return n!==void 0&&!n.isException}function Kg(t,e){const n=Xg(e);return t.above.some(r=>r.depth===n&&r.pattern.matches(
e))||tt(t.owned,e)}function KC(t){const e=t.map(({text:n})=>Yg.dirname(n));return[...new Set([...e,...e.map(n=>Yg.dirname(
n))])].filter(n=>n!=="."&&!n.endsWith("*")).map(n=>({pattern:new en(n),depth:Xg(n)}))}function Xg(t){return t.split("/").
length}function XC(t){const e=new Set(t.filter(({isException:n})=>!n).map(({directory:n})=>Bu(n)));return e.has("")?void 0:
e}function Bu(t){const e=t.indexOf("/");return e===-1?t:t.slice(0,e)}function gr(t,e,n,r){const i=n.map(o=>new en(o));return{what:t,why:e,patterns:i,...r===void 0?{}:{namePattern:r}}}var _u=String.
raw`v?\d[\d.]*`;var Ru="(?:[-._ ][^/]*)?";var ZC=[`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyr\
ights?|eula)(?:${_u})?${Ru}`,`(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen\
[cs]|notice|copyright|attribution)[^/]*`,String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${_u})?${Ru}`,`(?:mpl|of\
l|cddl|epl)[-._ ]?${_u}${Ru}`,String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`];
var QC=new RegExp(`(?:^|/)(?:${ZC.join("|")})(?=/|$)`,"i");var eO=[gr("licences","they must accompany the software",["us\
r/share/common-licenses","usr/share/licenses"],QC),gr("package databases","scanners and later installs would not see the\
 packages",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","usr/lib/sysimage","var/lib/pacman/local","**/*.d\
ist-info","**/*.egg-info","var/log/packages","var/log/scripts","var/log/setup","var/lib/pkgtools","etc/os-release","usr/\
lib/os-release"]),gr("certificates","connections could not be verified",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust",
"usr/share/ca-certificates","usr/local/share/ca-certificates"]),gr("time zones","local times would be wrong",["usr/share\
/zoneinfo"]),gr("the C.UTF-8 locale","programs rely on it on every system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UT\
F-8"]),gr("accounts","users and groups would lose their names",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function Ys(t){
return eO.find(({patterns:e,namePattern:n})=>n?.test(t)===true||xn(e,t)!==void 0)}var Zg="";function Qg(t,e,{commands:n}){return t.flatMap(({name:r,owned:i=[],drops:o=[],usedBy:s})=>{const a=s?.commands.
map(u=>({tool:u,by:n.find(({words:f})=>tO(f,u))?.by})).find(({by:u})=>u!==void 0);if(s===void 0||a===void 0)return[];const d=$i(
s.parts??[...i,...o],e);const c=s.parts===void 0?`the cache of ${r}`:`packages fetched by ${a.tool}`;return[{patterns:d,
reason:{kind:"config",what:c,why:`${a.by} runs ${a.tool}`}}]})}function tO(t,e){const[n="",r]=e.split(" ");const i=t.indexOf(
n);return i!==-1&&(r===void 0||t.includes(r,i+1))}function ey(t,e,n,r){const{hasPrograms:i=false}=t;for(const o of e){const s=Au(
t,(d,c)=>r(o,d,c,i));if(s===void 0)continue;const a=t.extent==="itself"?"entry":"all";n.add(s,Fu(t,s),[[o,a]])}}function Au({
path:t,extent:e},n){if(e==="around"||e==="beside"||e==="programs"){const o=qe(t).find(s=>n(s,"5")||n(s,"0"));if(o!==void 0)
return o}const r=pr(t);if(e==="beside"&&r!==""&&n(`${r}/${Zg}`,"5"))return r;if(n(t,"5")||n(t,"0"))return t;const i=e===
"search"||e==="programs";return i&&n(`${t}/${Zg}`,"0")?t:void 0}function Fu({path:t,by:e},n){const r=o=>`/${Buffer.from(
o,"latin1")}`;const i=n===t?`${e} refers to it`:`${e} refers to ${r(t)}`;return{kind:"config",what:r(n),why:i}}var rO=1e3;var qs=class{rules;#e;#t;#n=new Map;constructor(e,n,r,i){this.rules=e.map(o=>qg(o,n));this.#t=Qg(e,n,i);this.#e=
r.map(o=>B(Buffer.from(nO.normalize(o))))}rulesFor(e){const n=Bu(e);const r=this.#n.get(n);if(r!==void 0)return r;const i=this.
rules.filter(({firstParts:o})=>o?.has(n)!==false);if(this.#n.size<rO)this.#n.set(n,i);return i}drops(e,n,r,i=false){const o=e.
isSkipped?void 0:this.actionOf(e,n,r);return o==="drop"||i&&o==="empty"}dropping(e,n,r=false){const i=o=>o.preset.filesOnly!==
true&&tt(o.owned,e);return this.rulesFor(e).filter(o=>this.drops(o,e,n,r)).map(o=>[o,i(o)?"all":"unless-directory"])}actionOf(e,n,r){
if(r==="2"&&e.preset.keepsSymlinks===true)return void 0;if(r==="5"&&e.preset.filesOnly===true)return void 0;const i=tt(e.
owned,n);const o=i||tt(e.drops,n);const s=o&&!i?Ys(n):void 0;const a=o&&s===void 0;const d=a?"drop":tt(e.empties,n)?"emp\
ty":void 0;if(d===void 0)return s;const c=u=>tt(u.patterns,n);return this.#t.find(c)?.reason??this.volumeProtection(n)??
d}volumeProtection(e){const n=this.#r(e);return n===void 0?void 0:{what:`the volume /${n}`,why:"new volumes are initiali\
zed from it"}}#r(e){return this.#e.find(n=>e===n||tr(e,n))}firstDropping(e,n){return this.rulesFor(e).find(r=>typeof this.
actionOf(r,e,n)==="string")}};var iO=1e4;var Ks=class{#e=new Map;#t=0;constructor(e){for(const n of $u(e))this.#n(n)}through(e,n){const r=(this.#e.get(
e)??[]).filter(({extent:o})=>o!=="itself").map(o=>Nu(o,`${n}${o.path.slice(e.length)}`)).filter(({path:o})=>o!==""&&!o.startsWith(
"/"));const i=r.slice(0,Math.max(0,iO-this.#t));for(const o of i)this.#n(o);return i}#n(e){this.#t++;for(const n of[e.path,
...qe(e.path)]){const r=this.#e.get(n);if(r===void 0)this.#e.set(n,[e]);else r.push(e)}}};function Nu(t,e){return{...t,path:e,
extent:t.extent==="beside"?"around":t.extent}}function $u({paths:t,required:e}){const n=e.filter(({by:r,text:i})=>r!=="W\
ORKDIR"&&!i.includes("/")).flatMap(({by:r,candidates:i})=>i.map(o=>({path:o,by:r,extent:"around",hasPrograms:true})));return[
...t,...n]}var tn={paths:[],required:[],commands:[]};var yr={action:"keep"};var wr=class{#e;#t;#n;#r;#i=new Map;#o=new Map;#s=new Set;#a;dropped=new Vs;#d;#c=new Gs(this.dropped);#u;constructor({
presets:e,excludes:n,places:r,volumes:i,references:o=tn}){this.#e=new qs(e,r,i,o);this.#t=n;this.#n=new Map(n.filter(({isException:s})=>!s).
map(s=>[s,{kind:"exclude",name:s.text,entries:0,bytes:0}]));this.#r=new Set(n);this.#u=new Ks(o);for(const s of o.paths)
this.#f(s)}#f(e){ey(e,this.presets,this.#c,(n,r,i,o)=>this.#e.drops(n,r,i,o))}get counts(){return[...this.presets.map(({
count:e})=>e),...this.#n.values()]}get unmatched(){return[...this.#r].map(({text:e})=>e)}get skippedPresets(){return this.
presets.filter(({isSkipped:e})=>e).map(({preset:e})=>e.name)}get warnings(){return[...this.#i.values()]}get spared(){return[
...this.#o.values()].filter(e=>e.entries>0||this.#s.has(e))}countSpared(e,n,r){if(!n)kt(e,1,r);else if(e?.kind==="config")
this.#s.add(e)}get presets(){return this.#e.rules}decisionFor(e,n){if(e===""||e===".")return yr;for(const o of this.#r)if(o.
matches(e))this.#r.delete(o);const r=xn(this.#t,e);if(r?.isException===true)return this.#l(e,n)?{action:"keep",spared:this.#m(
r.text,void 0)}:yr;if(r!==void 0){this.#g(e,n,r);return{action:"drop",count:this.#n.get(r)}}let i;for(const o of this.#e.
rulesFor(e)){const s=o.isSkipped?void 0:this.#e.actionOf(o,e,n);const a=typeof s==="string";const d=a?this.#c.reasonFor(
o,e,n):void 0;if(a&&d===void 0)return{action:s,count:o.count,rule:o};i??=d??s}if(i===void 0)return yr;return{action:"kee\
p",spared:this.#m(i.what,i.why,i.kind)}}#l(e,n){return this.#t.some(r=>!r.isException&&r.matches(e))||this.presets.some(
r=>!r.isSkipped&&typeof this.#e.actionOf(r,e,n)==="string")}#m(e,n,r){const i=r===void 0?{what:e,why:n}:{what:e,why:n,kind:r};
const o=this.#o.get(e)??{...i,entries:0,bytes:0};this.#o.set(e,o);return o}spareLinkTarget(e,n,r){const i=B(Buffer.from(
ty.resolve("/",ty.dirname(e),n),"latin1"));this.skipPresetsFor(e,i);if(r)return;for(const a of this.#u.through(e,i))this.#f(
a);if(this.dropped.has(i))return;const o=js(e)||js(i);const s=this.#e.dropping(i,"0",!o).filter(([{preset:a,empties:d}])=>a.
skippedIfLinked!==true&&!tt(d,e));if(s.length>0)this.#c.add(i,this.#p(e),s)}#p(e){this.#a??={kind:"link",what:"link targ\
ets",why:`${O(Q(`/${e}`))} would be broken`};return this.#a}skipPresetsFor(e,n){for(const r of this.presets)if(r.preset.
skippedIfLinked===true&&!r.isSkipped)r.isSkipped=Kg(r,n)&&!tt(r.owned,e)}restore(e,n,r,i){const o=this.decisionFor(e,n);
if(o.action!=="drop")return"unchanged";const s=o.rule===void 0?xn(this.#t,e):void 0;if(s!==void 0)return i?"unchanged":s;
const a=this.#e.dropping(e,n);if(i&&a.every(([,c])=>c!=="all"))return"unchanged";for(const[c]of a)if(c.preset.skippedIfLinked===
true&&!tt(c.owned,r))c.isSkipped=true;const d=a.map(([c])=>c).filter(({isSkipped:c})=>!c);this.#c.restore(e,this.#p(r),d);
return"restored"}warnBrokenLink(e){if(!this.#i.has("links"))this.#i.set("links",e)}warnTooManyLinks(){this.#i.set("many \
links","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(e){const n=this.
presets.flatMap(r=>{const i=Au(e,(o,s)=>this.#e.drops(r,o,s));return i!==void 0&&this.#h(i)?[[i,r]]:[]});for(const[r,i]of n)
this.#c.restore(r,Fu(e,r),[i]);return n.map(([r])=>r)}recordDropped(e){this.dropped.add(e);const n=pr(e);if(n===this.#d)
return;this.#d=n;this.dropped.add(`${n}/`)}#h(e){return this.dropped.has(e)||this.dropped.has(`${e}/`)}presetThatDropped(e,n){
return this.#e.firstDropping(e,n)}#g(e,n,r){if(n==="5")return;const i=Ys(e)??this.#e.volumeProtection(e);if(i===void 0||
this.#i.has(i.what))return;this.#i.set(i.what,`The pattern ${JSON.stringify(r.text)} drops a protected path, ${O(Q(e))} \
(${i.what}): ${i.why}.`)}};var iy=go(ry(),1);var oO=20;function Li(t,e){const n=t.slice(0,oO).toLowerCase();const r=o=>(0,iy.default)(n,o).steps;const[
i]=e.toSorted((o,s)=>r(o)-r(s));if(i===void 0)return void 0;if(r(i)<=Math.ceil(Math.max(n.length,i.length)/3))return i;return n.
length>1?e.find(o=>o.startsWith(n)):void 0}var Lu=["v[0-9]","v[0-9][0-9]"];var sO="[0-9a-f]".repeat(8);var oy=["!var/log/packages","!var/log/scripts","!var/log/set\
up","!var/log/**/config"];var sy=["~/.npm","$npm_config_cache","$NPM_CONFIG_CACHE"];var Ae=[{name:"apt",isSafe:true,what:"\
downloaded packages, package lists and their indexes, `*.dpkg-old`, `*.dpkg-dist`",why:"`apt-get update` fetches them ag\
ain",owned:["var/cache/apt/archives/*.deb","var/cache/apt/archives/partial/*","var/cache/apt/*.bin","var/lib/apt/lists/*",
"!var/lib/apt/lists/partial","var/lib/apt/lists/partial/*"],drops:["etc/**/*.dpkg-old","etc/**/*.dpkg-dist"]},{name:"apk",
isSafe:true,what:"apk's package cache",why:"`apk update` and `apk add` fetch it again",owned:["var/cache/apk/*"]},{name:"\
dnf",isSafe:true,what:"caches of dnf, microdnf and yum",why:"fetched again when they are needed",owned:["var/cache/dnf/*",
"var/cache/yum/*","var/cache/libdnf5/*","~/.cache/libdnf5/*","$XDG_CACHE_HOME/libdnf5/*"]},{name:"zypper",isSafe:true,what:"\
zypper's caches",why:"`zypper refresh` fetches them again",owned:["var/cache/zypp/*"]},{name:"pacman",isSafe:true,what:"\
downloaded packages",why:"fetched again when they are needed",owned:["var/cache/pacman/pkg/*"]},{name:"pip",isSafe:true,
what:"pip's downloads and wheels",why:"fetched or built again when they are needed",owned:ut(["~/.cache/pip","$XDG_CACHE\
_HOME/pip","$PIP_CACHE_DIR"],["http","http-v2","wheels","selfcheck"])},{name:"npm",isSafe:true,what:"npm's cache and log\
s, and packages fetched by npx",why:"fetched again when they are needed",owned:ut(sy,["_cacache","_logs","_npx"]),usedBy:{
commands:["npx","npm exec","npm x"],parts:ut(sy,["_npx"])}},{name:"yarn",isSafe:true,what:"the cache of Yarn 1; never a \
project’s `.yarn/cache`, which programs run from",why:"fetched again when it is needed",owned:ut(["~/.cache/yarn","$XD\
G_CACHE_HOME/yarn","usr/local/share/.cache/yarn","$YARN_CACHE_FOLDER"],Lu),usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:true,
what:"package files that gem and Bundler keep next to the installed gems",why:"fetched again when they are needed",owned:[
"$GEM_HOME/cache/*.gem","$BUNDLE_PATH/cache/*.gem","$BUNDLE_PATH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.ge\
m","usr/local/bundle/cache/*.gem","usr/local/bundle/ruby/*/cache/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib\
/ruby/gems/*/cache/*.gem","usr/lib64/ruby/gems/*/cache/*.gem","usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*\
.gem","var/lib/gems/*/cache/*.gem","~/.gem/ruby/*/cache/*.gem","~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/\
*","!**/vendor/cache","!$BUNDLE_CACHE_PATH/*.gem"]},{name:"conda",isSafe:true,what:"package archives; not the unpacked p\
ackages, which environments link to",why:"fetched again when they are needed",owned:ut(["opt/*conda*","opt/miniforge*","\
opt/mambaforge*","opt/micromamba*","~/*conda*","~/miniforge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share\
/mamba","$XDG_DATA_HOME/mamba","$CONDA_DIR","$CONDA_PREFIX","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs\
/cache/*"]).concat(ut(["$CONDA_PKGS_DIRS"],["*-*-*.tar.bz2","*-*-*.conda",`cache/${sO}.*`]))},{name:"composer",isSafe:true,
what:"Composer's cache",why:"fetched again when it is needed",owned:ut(["~/.composer/cache","~/.cache/composer","$XDG_CA\
CHE_HOME/composer","$COMPOSER_HOME/cache","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:true,what:"\
logs of package managers and rotated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slack\
ware's package database",why:"programs that write to a log file still find it; links are kept",owned:["var/log/apt/*","v\
ar/log/dpkg.log","var/log/alternatives.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(
t=>[`var/log/**/${t}`,`!var/log/**/${t}/**`]),...oy],empties:["var/log/**",...oy],filesOnly:true,keepsSymlinks:true},{name:"\
tmp",isSafe:true,what:"the content of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definitio\
n",owned:["tmp/*","var/tmp/*","var/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{
name:"uv",isSafe:false,what:"uv's cache, unless symlinks from outside point into it",why:"environments may consist of li\
nks into it, and builds start from it",owned:ut(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],Lu.map(t=>`*-${t}`)),
skippedIfLinked:true,usedBy:{commands:["uvx","uv"]}},{name:"pnpm",isSafe:false,what:"pnpm's store, unless symlinks from \
outside point into it",why:"later installs link from it, and projects may consist of links into it",owned:ut(["~/.local/\
share/pnpm/store","$XDG_DATA_HOME/pnpm/store","$PNPM_HOME/store","~/.pnpm-store"],Lu),skippedIfLinked:true,usedBy:{commands:[
"pnpx","pnx","pnpm dlx"]}},{name:"cargo",isSafe:false,what:"Cargo's registry and git checkouts; programs that it install\
ed are kept",why:"builds start from it: a later `cargo build` fetches everything again",owned:ut(["~/.cargo","$CARGO_HOM\
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
umentation, info pages, lintian overrides; copyright files are kept",why:"a reader may want them",drops:Mu(["doc/*","inf\
o/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:true},{name:"man",isSafe:false,what:"manual pages; the \
directories of their sections are kept, since packages need them to install",why:"a reader may want them",drops:Mu(["man\
/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"locales",isSafe:false,what:"translated messages\
, except those for the image’s own LANG; compiled locales are kept",why:"programs speak English",drops:Mu(["locale/*",
"!locale/locale.alias","!locale/languages","!locale/all_languages","!locale/currency","!locale/l10n","!locale/$LOCALE"])},
{name:"pycache",isSafe:false,what:"Python's compiled modules",why:"the first start is slower, and so is every start if t\
hey cannot be written",owned:["**/__pycache__/*"]}];function Sn(t){return Ae.find(e=>e.name===t)}function ut(t,e){return t.
flatMap(n=>e.map(r=>`${n}/${r}`))}function Mu(t){return["usr/share","usr/local/share"].flatMap(e=>t.map(n=>n.startsWith(
"!")?`!${e}/${n.slice(1)}`:`${e}/${n}`))}var Fe="auto";var aO=/^true$/i;var dO=/^false$/i;var cO=/^(?:yes|on|1|all|safe|default)$/i;function Uu(t){return t.split(
/[\n,]/).map(e=>e.trim()).filter(e=>e!=="")}function Mi(t){const e=Uu(t);if(e.length===1&&dO.test(e[0]??""))return[];return e.
map(n=>aO.test(n)?Fe:n)}function ay(t){const e=Mi(t);const n=new Set;const r=new Set;for(const i of e){const o=i.startsWith(
"-");for(const s of uO(o?i.slice(1).trim():i))(o?r:n).add(s)}if(n.size===0&&r.size>0){throw new m("BAD_INPUT",`The ${P("\
clean")} only excludes presets (${e.join(", ")}) and selects none.`,{hint:`Write ${E("clean",[Fe,...e].join(", "))}.`})}
return Ae.filter(i=>n.has(i)&&!r.has(i))}function uO(t){if(t===Fe)return Ae.filter(({isSafe:o})=>o);const e=Sn(t);if(e!==
void 0)return[e];const n=[Fe,...Ae.map(({name:o})=>o)];const r=cO.test(t)?Fe:Li(t,n);const i=r===void 0?"":` Did you mea\
n ${JSON.stringify(r)}?`;throw new m("BAD_INPUT",`The ${P("clean")} must be a list of presets, but ${O(Buffer.from(t))} \
is not one.${i}`,{hint:`Presets: ${n.join(", ")}.`})}var fO=["docs","man","locales","pycache"];var lO=1e6;var mO=.01;var pO=1e5;var Xs=class{#e;#t;#n=0;#r;#i=false;constructor({
active:e,words:n,excludes:r,env:i,volumes:o,references:s=tn}){this.#e=new wr({presets:Ae.filter(a=>(a.isSafe||fO.includes(
a.name))&&!e.includes(a)&&!n.some(d=>d.replace(/^-\s*/,"")===a.name)),excludes:r.filter(({isException:a})=>a),places:Hs(
void 0,i),volumes:o,references:s});this.#t=this.#e.presets.flatMap(({owned:a,drops:d,empties:c})=>[...a,...d,...c]).filter(
({isException:a})=>!a)}begin(e,n){const r=Zt(e,n);if(r===0)return;this.#n+=r;const i=B(e.name);if(this.#o(i.slice(0,Math.
max(0,i.lastIndexOf("/")))))kt(this.#e.decisionFor(i,e.typeFlag).count,1,r)}#o(e){if(e!==this.#r){this.#r=e;this.#i=Wg(this.#t,
e)}return this.#i}data(){}end(){}get found(){const e=Math.min(lO,Math.max(pO,this.#n*mO));return this.#e.counts.filter(({
bytes:n})=>n>=e).map(({name:n,bytes:r})=>({name:n,bytes:r})).sort((n,r)=>r.bytes-n.bytes)}};function Zs(t,e){const n=t.length===
0?[Fe]:t;const r=o=>n.includes(Fe)&&Ae.some(s=>s.name===o&&s.isSafe);const i=e.map(({name:o})=>o).filter(o=>!r(o));return[
...n,...i].join(", ")}var hO=1;var gO=1e3;var yO=2e3;function cy(t,e){const{source:n,options:r,engine:i,ms:o}=e;const s=t.budgets.every(({isMet:a})=>a);
return{version:hO,tool:`docker-flatten ${it}`,ok:s,dryRun:r.dryRun,source:{reference:n.reference,id:n.id,container:n.ofContainer??
null,platform:n.platforms.map(C).join(", "),layers:t.oldLayers,bytes:t.oldBytes,packedBytes:t.oldPackedBytes??null,steps:t.
oldHistory?.length??null,history:Qs(t.oldHistory)},result:{tags:s?[...r.tagTexts]:[],imageId:t.imageId??null,configDigest:t.
configDigest??null,digest:t.digest??null,pushed:t.pushed.map(({name:a,digest:d})=>({name:a,digest:d})),written:t.written.
map(({name:a,digest:d})=>({name:a,digest:d})),verifiedEntries:t.checks.verifiedEntries??null,testPassed:t.checks.isTested?
true:null,layers:t.newLayers,bytes:t.newBytes,packedBytes:t.newPackedBytes??null,steps:t.newHistory?.length??null,history:Qs(
t.newHistory),directories:uy(t.directories)},platforms:t.platforms.map(a=>wO(a,t.platforms.length>1)),engine:i===void 0?
null:{version:i.version,store:i.store.kind},sizes:n.countsBlocks?"blocks":"bytes",savedBytes:t.savedBytes,savedPercent:Number(
t.savedPercent),hiddenBytes:t.savedBytes-br(t),cleanedBytes:br(t),rules:t.rules.map(({kind:a,name:d,entries:c,bytes:u})=>({
kind:a,name:d,entries:c,bytes:u})),commands:t.commands.map(({name:a,ms:d,bytes:c})=>({name:a,seconds:dy(d),bytes:c??null})),
kept:[...t.spared.map(({what:a,why:d,entries:c,bytes:u})=>({what:a,why:d??null,entries:c,bytes:u})),...t.skippedPresets.
map(a=>({what:`the cache of ${a}`,why:"symlinks outside it point into it",entries:null,bytes:null}))],suggestions:t.suggestions?.
map(({name:a,bytes:d})=>({name:a,bytes:d}))??null,suggestedClean:t.suggestions?.length?Zs(r.cleanWords,t.suggestions):null,
budgets:t.budgets.map(({input:a,wanted:d,seen:c,isMet:u})=>({input:a,wanted:d,seen:c,met:u})),cacheHit:t.cacheHit??null,
backup:r.dryRun?null:r.backup??null,seconds:dy(o)}}function wO(t,e){return{platform:t.platform,oldBytes:t.oldBytes,newBytes:t.
newBytes,savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),oldLayers:t.oldLayers,newLayers:t.newLayers,oldPackedBytes:t.
oldPackedBytes??null,newPackedBytes:t.newPackedBytes??null,configDigest:t.configDigest??null,cleanedBytes:br(t),verifiedEntries:t.
checks.verifiedEntries??null,cacheHit:t.cacheHit??null,oldHistory:e?Qs(t.oldHistory):null,newHistory:e?Qs(t.newHistory):
null,directories:e?uy(t.directories):null}}function uy(t){return t?.map(({path:e,bytes:n,files:r})=>({path:e,bytes:n,files:r}))??
null}function Qs(t){if(t===void 0)return null;return t.slice(-gO).map(({command:e,bytes:n,hasLayer:r})=>({command:pe(e,yO),
bytes:n,layer:r}))}function br({rules:t,commands:e}){return[...t,...e].reduce((n,{bytes:r})=>n+(r??0),0)}function fy(t,e){
const{source:n,result:r}=t;return{title:[n.reference,...r.tags.slice(0,1)].join(" → "),headline:ec({oldBytes:n.bytes,newBytes:r.
bytes,oldLayers:n.layers,newLayers:r.layers}),oldBytes:n.bytes,newBytes:r.bytes,hiddenBytes:t.hiddenBytes,groups:e?.groups??
[],result:e?.result??["",0,-1,[]],dropped:e?.dropped??["",0,-1,[]],notes:e?.notes??[]}}function dy(t){return Math.round(
t)/1e3}import{dirname as PB}from"node:path";import{realpathSync as bB}from"node:fs";import{dirname as hw,resolve as DB}from"node:path";var Dr={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"application/vnd\
.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",config:"appl\
ication/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}};var ly={oci:{gzip:"+g\
zip",zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function Er(t,e){if(t==="oci"||e==="zstd")return Dr.oci.layer+
ly.oci[e];return Dr.docker.layer+ly.docker[e]}function Hu(t){return["gzip","zstd","none"].find(e=>t===Er("oci",e)||t===Er(
"docker",e))}function kn(t){const e=Ju(t)?ea(t):t;const n=e.images.map(DO);const[r]=n;if(r===void 0)throw new RangeError("a set needs\
 an image");const{index:i}=e;if(i===void 0&&n.length>1)throw new RangeError("a set of several images needs an index");const o=i===
void 0?r.bytes:qo(Dr[i.format].index,n.map(EO),i.annotations);const s=i===void 0?{...r.manifest,platform:my(r.image)}:zu(
Dr[i.format].index,o);return{root:s,rootBytes:o,images:n,blobs:bO({images:n,root:s,rootBytes:o})}}function bO({images:t,
root:e,rootBytes:n}){const r=[...t.map(({image:i})=>({digest:$(i.config),content:i.config})),...t.map(({manifest:i,bytes:o})=>({
digest:i.digest,content:o})),{digest:e.digest,content:n},...t.map(({image:{layer:i}})=>({digest:i.descriptor.digest,content:{
path:i.path,sizeBytes:i.descriptor.sizeBytes}}))];return[...new Map(r.map(i=>[i.digest,i])).values()]}function DO(t){const e=Dr[t.
format];const n=zu(e.config,t.config);const r=Yo(e.manifest,n,t.layer.descriptor,t.annotations);return{manifest:zu(e.manifest,
r),bytes:r,image:t}}function EO({manifest:t,image:e}){return{...t,platform:my(e),annotations:e.entryAnnotations}}function my({
indexPlatform:t,config:e}){if(t!==void 0)return t;const n=A(e.toString());const r=["architecture","os","os.version","var\
iant"].map(o=>[o,w(n,o)]);const i=y(n,"os.features");return Object.fromEntries([...r.filter(([,o])=>o!==void 0),...Array.
isArray(i)?[["os.features",i]]:[]])}function zu(t,e){return{mediaType:t,digest:$(e),sizeBytes:e.length}}function ju({images:t,
index:e}){return e?.format==="docker"||t.some(({format:n})=>n==="docker")}function Ju(t){return ju(t)&&t.images.some(({layer:e})=>Hu(
e.descriptor.mediaType)==="zstd")}function ea(t){const e="oci";const n=t.images.map(r=>{const{descriptor:i}=r.layer;const o=Hu(
i.mediaType);const s=o===void 0?i.mediaType:Er(e,o);return{...r,format:e,layer:{...r.layer,descriptor:{...i,mediaType:s}}}});
return{images:n,index:t.index&&{...t.index,format:e}}}function Ui({root:t,blobs:e},n,r){return[Cs,Os({...t,annotations:n}),
...r===void 0?[]:[Is([r])],...e.map(({digest:i,content:o})=>({path:ze(i),content:o}))]}function py({images:t},e,n){const r=t.
find(({image:s})=>Y(s.platform,n))??t[0];if(r===void 0)throw new RangeError("a set needs an image");const{config:i,layer:o}=r.
image;return{Config:ze($(i)),RepoTags:e.length===0?null:e,Layers:[ze(o.descriptor.digest)]}}import{access as zv,chmod as jv,constants as tw,link as Jv,rename as nw,rm as fa}from"node:fs/promises";import{basename as Wv,
dirname as Yi}from"node:path";var Hi="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.";var xO=150;
function Ne(t){return JSON.stringify(pe(t,xO))}function we(t,e,n){return new m("BLOB_INVALID",`The file ${Ne(t)} of ${Ne(
n)} ${e}.`,{hint:"The image was damaged or only partly copied. Save, copy or build it again."})}function de(t,e,n){return new m(
"UNSUPPORTED_IMAGE",`${t} ${e}.`,{hint:n})}import{createHash as SO}from"node:crypto";var hy={sha256:64,sha512:128};function Pt(t){const[e="",n="",...r]=t.split(":");const i=Object.hasOwn(hy,e)?hy[e]:void 0;
if(r.length>0||n.length!==i||!/^[0-9a-f]+$/.test(n))return void 0;return{algorithm:e,hex:n}}function ta(t,{digest:e,sizeBytes:n}){
if(t.length!==n)throw X(e,nn(t.length,n));const r=Pt(e)?.algorithm;if(r===void 0)throw X(e,"has a digest that cannot be \
checked");const i=`${r}:${SO(r).update(t).digest("hex")}`;if(i!==e)throw X(e,`has the digest ${i}`)}function nn(t,e){return`\
has ${t} bytes, but its descriptor says ${e}`}function X(t,e){return new m("BLOB_INVALID",`The blob ${t.slice(0,150)} ${e}\
.`,{hint:"The image was damaged or changed on its way here. Copy or build it again, and check the disk and memory of thi\
s machine."})}var Wu="application/vnd.oci.image.";var na="application/vnd.docker.";var rn={index:`${na}distribution.manifest.list.v2+j\
son`,manifest:`${na}distribution.manifest.v2+json`,config:`${na}container.image.v1+json`,layer:`${na}image.rootfs.diff.t\
ar`};var kO=new Map([[`${Wu}manifest.v1+json`,"oci"],[`${Wu}index.v1+json`,"oci"],[rn.manifest,"docker"],[rn.index,"dock\
er"]]);var PO=new Set([`${Wu}config.v1+json`,rn.config]);var TO=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/;
var IO=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function xr(t){return kO.
get(t)}function Gu(t){return PO.has(t)}function gy(t){if(TO.test(t))return"layer";return IO.test(t)?"foreign":"other"}function on(t,e){ta(t,e);const n=A(t.toString("utf8"));const r=l=>X(e.digest,l);if(!k(n))throw r("is not a JSON object");
const i=w(n,"mediaType");const o="manifests"in n&&("layers"in n||"config"in n||"fsLayers"in n);if(o)throw r("has the fie\
lds of a manifest and of an index");if(i!==void 0&&e.mediaType!==""&&i!==e.mediaType)throw r(`has the media type ${JSON.
stringify(i)}, but its descriptor says ${JSON.stringify(e.mediaType)}`);const s=i??(e.mediaType||CO(n));const a=xr(s);if(a===
void 0)return{kind:"other",mediaType:s};const d=Vu(n);if(Kn(s)){return{kind:"index",format:a,entries:yy(n,"manifests",r),
annotations:d}}const c=Dy(y(n,"config"));if(c===void 0)throw r("has no descriptor of a config");const u=yy(n,"layers",r).
map(OO);const f=w(n,"artifactType");return{kind:"manifest",format:a,mediaType:s,config:c,layers:u,annotations:d,artifactType:f}}
function wy(t){const e=A(t.toString("utf8"));const n=y(e,"manifests");if(!k(e)||!Array.isArray(n))return void 0;const r=n.
map(by).filter(i=>i!==void 0);if(r.length!==n.length)return void 0;return{kind:"index",format:"oci",entries:r,annotations:Vu(
e)}}function CO(t){if("manifests"in t)return ke.index;return"config"in t&&"layers"in t?ke.manifest:""}function yy(t,e,n){
const r=y(t,e);if(!Array.isArray(r))throw n(`has no list of ${e}`);return r.map((i,o)=>{const s=by(i);if(s===void 0)throw n(
`has no valid descriptor at position ${o} of its ${e}`);return s})}function OO({mediaType:t,digest:e,sizeBytes:n}){return{
mediaType:t,digest:e,sizeBytes:n}}function by(t){const e=Dy(t);if(e===void 0)return void 0;const n=y(t,"platform");return{
...e,platform:k(n)?n:void 0,annotations:Vu(t)}}function Dy(t){const e=hi(t);if(e===void 0||Pt(e.digest)===void 0)return void 0;
return Number.isSafeInteger(e.sizeBytes)&&e.sizeBytes>=0?e:void 0}function Vu(t){const e=y(t,"annotations");return Object.
fromEntries(Object.entries(k(e)?e:{}).filter(n=>typeof n[1]==="string"))}async function Sr(t,e){const{digest:n}=e;const r=await t.readManifest(e);if(r===void 0)throw we(n,"is missing, though an\
 index names it",t.name);const i=on(r,e);const o=t.name;if(i.kind==="index"){const{format:a,annotations:d,entries:c}=i;return{
reference:o,digest:n,index:{format:a,annotations:d},entries:c}}if(i.kind==="manifest"){const{mediaType:a}=i;return{reference:o,
digest:n,index:void 0,entries:[{...e,mediaType:a,platform:void 0}]}}const s=i.mediaType===""?"of no known type":Ne(i.mediaType);
throw de(o,`must be an image or an index, but is ${s}`,Hi)}import{open as Py,stat as Ty}from"node:fs/promises";import{join as MO}from"node:path";import{Readable as UO}from"node:stream";import{posix as Ey}from"node:path";var xy=2e5;var vO=1024;var BO=64*1024;var _O=[["gzip","1f8b","gunzip --keep"],["zstd","28b52ffd","zstd --decompress"],["\
xz","fd377a585a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],["lz4","04224d18","lz4 --decompress"]];
async function Sy(t){const e=new Yu(t);const n=new Map;const r=new Xn;NO(await e.read(0,v),t.path);let i=0;let o=0;let s=0;
while(s<t.sizeBytes&&o<2){const a=s;const d=await e.block(a);s+=v;if(wi(d)){o++;continue}if(o===1)throw Ze(a,"there is a\
 single zero block between two entries");const c=Xe(d,a);if(++i>xy)throw LO(t.path);if(c.typeFlag===Pe.paxGlobal){s+=ye(
c.sizeBytes)}else if(Zn(c.typeFlag)){r.begin(c,d,a);const u=ye(c.sizeBytes);if(u>0)r.take(await e.exactly(s,u),a);s+=u}else{
const{extension:u}=r.release();const f=c.hasOldType&&c.name.at(-1)===47;const l=es(c.typeFlag)&&!f?ss(c,u,a):0;s=c.gnuIsExtended?
await RO(e,s):s;if(s+l>t.sizeBytes)throw qu(t,s+l);AO(n,{header:c,block:d,extension:u,offset:s,sizeBytes:l});s+=ye(l)}}if(!r.
isEmpty)throw qu(t,s);return n}async function RO(t,e){let n=e;for(let r=true;r;n+=v)r=((await t.block(n))[504]??0)!==0;return n}
function AO(t,e){const{header:n,block:r,extension:i,offset:o,sizeBytes:s}=e;const a=Qn(n,i);const d=a.length>vO?void 0:ra(
a.toString("utf8"));if(d===void 0)return;const{typeFlag:c}=n;const u=c==="S"||[...i.pax.keys()].some(FO);if(u)t.set(d,{kind:"\
sparse"});else if(c==="0"||c==="7")t.set(d,{kind:"file",offset:o,sizeBytes:s});else if(c==="1"||c==="2"){const f=(i.longLink??
i.pax.get("linkpath")??ts(r)).toString("utf8");const l=c==="1"||f.startsWith("/")?f:`${Ey.dirname(d)}/${f}`;t.set(d,{kind:"\
link",target:ra(l)})}else t.delete(d)}function FO(t){return t.startsWith("GNU.sparse.")}function ra(t){const e=Ey.normalize(
t.replace(/^\/+/,"")).replace(/\/$/,"");return e===".."||e.startsWith("../")?void 0:e}var Yu=class{#e;#t=Buffer.alloc(0);#n=0;constructor(e){
this.#e=e}async read(e,n){const r=e-this.#n;if(r>=0&&r+n<=this.#t.length)return this.#t.subarray(r,r+n);const{handle:i,signal:o}=this.#e;
if(o.aborted)throw M(o.reason);const s=Buffer.alloc(Math.max(n,BO));let a=0;while(a<s.length){const{bytesRead:d}=await i.
read(s,a,s.length-a,e+a);if(d===0)break;a+=d}this.#t=s.subarray(0,a);this.#n=e;return this.#t.subarray(0,n)}async exactly(e,n){
const r=await this.read(e,n);if(r.length<n)throw qu(this.#e,e+n);return r}block(e){return this.exactly(e,v)}};function NO(t,e){
const n=t.toString("hex",0,8);const r=_O.find(([,o])=>n.startsWith(o));const i=JSON.stringify(e);if(r!==void 0){const o=`\
The archive ${i} must be a plain tar archive, but is compressed with ${r[0]}.`;throw new m("UNSUPPORTED_IMAGE",o,{hint:`\
Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${r[2]} ${i}`})}
if(t.length===v&&(wi(t)||$O(t)))return;throw new m("UNSUPPORTED_IMAGE",`${i} must be a tar archive, but is not one.`,{hint:'\
Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}function $O(t){
try{Xe(t,0);return true}catch{return false}}function qu({path:t,sizeBytes:e},n){const r=`The archive ${JSON.stringify(t)}\
 ends after ${e} bytes, but its headers promise at least ${n}: something was cut off.`;return new m("TAR_TRUNCATED",r,{hint:"\
Save or copy it again, and check whether the disk was full."})}function LO(t){const e=`The archive ${JSON.stringify(t)} \
has more than ${xy} entries.`;return new m("TAR_LIMIT",e,{hint:Se})}function ia(t){return{open:async e=>t.open(e),locate:async()=>t.range}}var ky=1024*1024;var Iy=4*1024*1024;var HO=8;async function sn(t,e,n){
if(t.sizeBytes>Iy)throw zO(e,t.sizeBytes);const r=[];for await(const i of t.open(n))r.push(i);return Buffer.concat(r)}function zO(t,e){
const n=`${t} has ${e} bytes, but at most ${Iy} bytes of a manifest, an index or a config are read.`;return new m("TAR_L\
IMIT",n,{hint:Se})}async function Cy(t){const e=await vy(t);if(!e.isDirectory()){throw new m("BAD_INPUT",`${JSON.stringify(
t)} must be a directory, but is a file.`,{hint:'Write "oci-archive:PATH" for an archive of an OCI image layout, and "doc\
ker-archive:PATH" for one of "docker save".'})}return{path:t,find:async n=>{const r=MO(t,n);const i=await Ty(r).catch(o=>{
if(["ENOENT","ENOTDIR"].includes(ce(o)))return void 0;throw zi(r,o)});if(!i?.isFile())return void 0;return Oy({path:r,startByte:0,
sizeBytes:i.size})},close:async()=>{}}}async function oa(t,e){const n=await vy(t);if(!n.isFile()){const i=n.isDirectory()?
"a directory":"no regular file";throw new m("BAD_INPUT",`${JSON.stringify(t)} must be an archive, but is ${i}.`,{hint:n.
isDirectory()?'Write "oci:DIR" for a directory with an OCI image layout.':"An archive is read several times, from any po\
sition, so it must be a file. Save it to one first."})}const r=await Py(t).catch(i=>{throw zi(t,i)});try{const i=await Sy(
{handle:r,path:t,sizeBytes:n.size,signal:e});return new Ku(t,r,i)}catch(i){await r.close();throw i}}var Ku=class{path;#e;#t;constructor(e,n,r){
this.path=e;this.#e=n;this.#t=r}async find(e){let n=ra(e);for(let r=0;n!==void 0;r++){const i=this.#t.get(n);if(i===void 0)
return void 0;if(i.kind==="file"){const{offset:o,sizeBytes:s}=i;return Oy({path:this.path,startByte:o,sizeBytes:s,handle:this.#e})}
if(i.kind==="sparse")throw we(e,"is stored as a sparse file, as no builder does",this.path);if(r===HO)throw we(e,"is beh\
ind a loop of links",this.path);n=i.target}throw we(e,"is a link that leads out of the archive",this.path)}close(){return this.#e.
close()}};function Oy(t){const{path:e,startByte:n,sizeBytes:r}=t;const i={path:e,startByte:n,sizeBytes:r};return{sizeBytes:r,
range:i,open:o=>new Xu(t,o)}}var Xu=class extends UO{#e;#t;#n;#r;constructor(e,n){super({highWaterMark:ky,signal:n});this.#e=
e;this.#r=e.startByte;this.#t=e.startByte+e.sizeBytes}_construct(e){const{handle:n,path:r}=this.#e;const i=n===void 0?Py(
r):Promise.resolve(n);i.then(o=>{this.#n=o;e()},o=>e(zi(r,o)))}_read(){const e=Math.min(ky,this.#t-this.#r);if(e===0||this.#n===
void 0){this.push(null);return}this.#n.read(Buffer.allocUnsafe(e),0,e,this.#r).then(({bytesRead:n,buffer:r})=>{this.#r+=
n;this.push(n===0?null:r.subarray(0,n))},n=>this.destroy(zi(this.#e.path,n)))}_destroy(e,n){const r=this.#e.handle===void 0;
const i=r?this.#n?.close():void 0;Promise.resolve(i).then(()=>n(e),()=>n(e))}};async function vy(t){return Ty(t).catch(e=>{
throw zi(t,e)})}function zi(t,e){const n=ce(e);if(n==="ENOENT"||n==="ENOTDIR"){return new m("IMAGE_NOT_FOUND",`There is \
no file or directory ${JSON.stringify(t)}.`,{hint:"Check the path. It is relative to the working directory, and ends at \
the first colon.",cause:e})}return new m("BAD_INPUT",`Cannot read ${JSON.stringify(t)}: ${n}.`,{hint:"Check the permissi\
ons of the file and of the directories above it.",cause:e})}var jO=/^sha256:[0-9a-f]{64}$/;function sa(t,e,n){const r=y(t,"rootfs","diff_ids")??[];const i="No builder writes this. \
Use an image from a source that you trust.";if(!R(r)||!r.every(o=>jO.test(o)))throw de(n,"has a diffID in its config tha\
t is not a sha256 digest",i);if(r.length!==e)throw de(n,`has ${e} layers, but ${r.length} diffIDs in its config`,i);return r}var JO=8;var kr=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(e){const n=[];const r=[];if(this.attestations>
0)r.push(By(this.attestations,"attestation"));if(this.artifacts.length>0){const i=Qu([...new Set(this.artifacts)].map(o=>o===
""?"no type":o));r.push(`${By(this.artifacts.length,"artifact")} (${i})`)}if(r.length>0)n.push(`Left out of ${e}, since \
they describe the source or are not images: ${r.join(" and ")}.`);if(this.notLinux.length>0)n.push(`Left out of ${e}, si\
nce only Linux images can be flattened: ${Zu(this.notLinux)}.`);if(this.missing.length>0)n.push(`Left out of ${e}, since\
 its index names them but they are missing: ${WO(this.missing)}.`);return n}};function Zu(t){return Qu([...new Set(t.map(
C))])}function WO(t){return Qu([...new Set(t.map(e=>e===void 0?"an unknown platform":C(e)))])}function Qu(t){const e=t.slice(
0,JO).map(r=>/^[\w./+ -]*$/.test(r)?r:Ne(r));const n=t.length-e.length;return e.join(", ")+(n>0?` and ${n} more`:"")}function By(t,e){
return`${t} ${e}${t===1?"":"s"}`}function ef(t){const e=w(t,"os");const n=w(t,"architecture");if(e===void 0||n===void 0)return void 0;const r={os:e,architecture:n,
variant:w(t,"variant")};return Bo(r)&&e!=="unknown"&&n!=="unknown"?r:void 0}function _y(t,e){const n=t??e;if(n===void 0)
return void 0;const r=e!==void 0&&!tf(n,e);return Be({...n,variant:n.variant??(r?e.variant:void 0)})}function tf(t,e){const n=r=>Be(
{...r,variant:void 0});return!Y(n(t),n(e))}function Ry(t,e,{available:n,notices:r}){const i=n.length===0?"has no platfor\
m at all":`has ${Zu(n)}`;const o=`The image ${t} is needed for ${C(e)}, but ${i}.`;return new m("PLATFORM_MISMATCH",[o,...r].
join(" "),{hint:"Select a platform that the image has."})}var Ay=8;var Fy=1e4;var GO="vnd.docker.reference.type";function ji({annotations:t}){return t[GO]!==void 0}var Pr=class{#e;#t;#n=new Set;#r=[];#i=0;constructor(e,n){
this.#e=e;this.#t=n}async follow(e){for(const n of e)await this.#o(n,0);return this.#r}async#o(e,n){if(++this.#i>Fy)throw this.#a(
`has more than ${Fy} entries in its indexes`);if(ji(e)){this.#t.attestations++;return}if(this.#n.has(e.digest))return;this.#n.
add(e.digest);const{mediaType:r}=e;if(r!==""&&xr(r)===void 0){this.#t.artifacts.push(r)}else if(r===""||Kn(r)){await this.#s(
e,n)}else{this.#r.push(e)}}async#s(e,n){if(n===Ay)throw this.#a(`has indexes nested more than ${Ay} deep`);const r=await this.#e.
readManifest(e);if(r===void 0){this.#t.missing.push(void 0);return}const i=on(r,e);if(i.kind==="index"){for(const o of i.
entries)await this.#o(o,n+1)}else if(i.kind==="manifest"){this.#r.push(e)}else if(e.mediaType===""){this.#t.artifacts.push(
i.mediaType)}else{throw X(e.digest,"is not an index")}}#a(e){return de(this.#e.name,e,"No builder writes this. Use an im\
age from a source that you trust.")}};var VO=4;async function Pn(t,e,n){const{reference:r,digest:i,index:o}=e;const s=new kr;const a=o===void 0;const d=await new Pr(
t,s).follow(e.entries);const c=new nf(t,{leftOut:s,platforms:n,isAlone:a});const u=await YO(d,l=>c.load(l));const f=(n??
[]).find(l=>!u.some(p=>Y(p.platform,l)));if(f!==void 0){const l=[...u.map(({platform:p})=>p),...c.others];throw Ry(r,f,{
available:l,notices:s.notices(r)})}if(u.length===0){const l=s.notices(r).join(" ");throw de(r,`has no image that can be \
flattened${l&&`. ${l.replace(/\.$/,"")}`}`,Hi)}return{...{reference:r,digest:i,index:o,images:u},notices:[...s.notices(r),
...c.notices],release:({manifest:l})=>t.release(l),close:()=>t.close()}}async function YO(t,e){const n=[];const r=[...t.
entries()];const i=async()=>{for(let o=r.shift();o!==void 0;o=r.shift())n[o[0]]=await e(o[1])};await Promise.all(Array.from(
{length:VO},i));return n.filter(o=>o!==void 0)}var nf=class{notices=[];others=[];#e;#t;constructor(e,n){this.#e=e;this.#t=
n}async load(e){const n=ef(e.platform);if(n!==void 0&&!this.#r(n))return void 0;const r=await this.#e.readManifest(e);if(r===
void 0)return this.#i(e,n);const i=on(r,e);if(i.kind!=="manifest")throw X(e.digest,"is not a manifest");if(!this.#s(i))return void 0;
const o=await this.#a(i,e);if(o===void 0)return this.#i(e,n,i);const s=ef(o);const a=_y(n,s);if(a===void 0)throw de(`The\
 image ${e.digest}`,"does not say which platform it is for","Build it again with a current builder.");if(n===void 0&&!this.#r(
a))return void 0;if(n!==void 0&&s!==void 0&&tf(n,s))this.notices.push(`The index says that ${e.digest} is for ${C(n)}, b\
ut its config says ${C(s)}.`);return this.#n(e,i,{config:o,platform:a})}async#n(e,n,{config:r,platform:i}){const{mediaType:o,
digest:s,sizeBytes:a}=e;const d={mediaType:o||n.mediaType,digest:s,sizeBytes:a};const{layers:c}=n;const u=sa(r,c.length,
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
artifactType:r,mediaType:i}){const{isAlone:o,leftOut:s}=this.#t;const a=n.map(f=>gy(f.mediaType));const d=Gu(e.mediaType)&&
(n.length===0||a.some(f=>f!=="other"));if(!d){const f=r??(Gu(e.mediaType)?n[0]?.mediaType??i:e.mediaType);if(o)throw de(
this.#e.name,`is not an image, but ${Ne(f)}`,Hi);if(n.some(l=>l.mediaType==="application/vnd.in-toto+json"))s.attestations++;else
s.artifacts.push(f);return false}const c=n[a.indexOf("foreign")];if(c!==void 0)throw de(`The layer ${c.digest}`,`is a fo\
reign layer (${c.mediaType}), which only its vendor may distribute`,"Images with such layers cannot be flattened: the re\
sult would distribute them.");const u=n[a.indexOf("other")];if(u!==void 0)throw de(`The layer ${u.digest}`,`has the unkn\
own media type ${JSON.stringify(u.mediaType)}`,"Layers are tar archives, uncompressed or compressed with gzip or zstd. B\
uild the image again with one of these; decrypt an encrypted one.");return true}async#a({config:e},n){const r=await this.#e.
readConfig(e,n);if(r===void 0)return void 0;ta(r,e);const i=A(r.toString("utf8"));if(!k(i))throw X(e.digest,"is not a co\
nfig, since it is not a JSON object");return i}};var qO=["org.opencontainers.image.ref.name","io.containerd.image.name"];var Ny=20;function My(t,e){const{index:n,reference:r,
text:i}=e;if(n!==void 0){const s=t[n];if(s===void 0){const a=t.length===0?"no image":`only the images @0 to @${t.length-
1}`;throw rf(`${i} must name an image, but the layout has ${a}.`,t)}return[s]}if(r!==void 0){const s=t.filter(d=>aa(d).includes(
r));const a=s.length>0?s:t.filter(d=>XO(d,r));if(a.length===0)throw rf(`${i} must name an image, but the layout has none\
 with that name.`,t);return $y(a,t,e)}const o=t.filter(KO);if(o.length===0)throw rf(`${i} must contain an image, but con\
tains none.`,t);return $y(o,t,e)}function $y(t,e,{text:n,path:r,transport:i}){const o=[...new Map(t.map(d=>[d.digest,d])).
values()];if(o.length===1)return o;const s=new Set(t.map(d=>aa(d).toSorted().join(" ")));const a=o.every(({mediaType:d,platform:c})=>d.
includes(".manifest.v")&&c!==void 0);if(s.size===1&&a)return o;throw new m("BAD_INPUT",`${n} must name one image, but th\
e layout has several: ${Uy(e)}.`,{hint:`Add one of these names: "${i}:${r}:NAME".`})}function KO(t){return!ji(t)&&(t.mediaType===
""||xr(t.mediaType)!==void 0)}function aa({annotations:t}){return qO.map(e=>t[e]).filter(e=>e!==void 0)}function XO(t,e){
const n=Ly(e);return n!==void 0&&aa(t).some(r=>/[/:]/.test(r)&&Ly(r)===n)}function Ly(t){try{return se(ue(t,"image"))}catch{
return void 0}}function Uy(t){const e=[...new Set(t.map((r,i)=>aa(r).at(-1)??`@${i}`))];const n=e.length-Ny;return e.slice(
0,Ny).map(Ne).join(", ")+(n>0?` and ${n} more`:"")}function rf(t,e){return new m("IMAGE_NOT_FOUND",t,{hint:e.length===0?
"Check the path.":`It has: ${Uy(e)}.`})}var Hy="1.0.0";var Ji=class{name;#e;#t;constructor(e,n,r){this.name=e;this.#e=n;this.#t=r}async readManifest({digest:e}){
const n=await this.#e.find(da(e));return n&&sn(n,`The blob ${e}`,this.#t)}readConfig(e){return this.readManifest(e)}async findLayer({
digest:e,sizeBytes:n}){const r=await this.#e.find(da(e));if(r===void 0)return void 0;if(r.sizeBytes!==n)throw X(e,nn(r.sizeBytes,
n));return ia(r)}async release(){}close(){return this.#e.close()}};async function zy(t,e){const{text:n,path:r,transport:i}=t;
const o=await(i==="oci"?Cy(r):oa(r,e.signal));try{const s=new Ji(n,o,e.signal);const a=await of(o,e.signal);if(a===void 0)
throw await ev(o,t);const[d,...c]=My(a.entries,t);const u=d!==void 0&&c.length===0?await Sr(s,d):{reference:n,digest:a.digest,
index:{format:a.format,annotations:a.annotations},entries:[d,...c].filter(f=>f!==void 0).map(QO)};return await Pn(s,u,e.
platforms)}catch(s){await o.close();throw s}}async function of(t,e){const n=await ZO(t,e);if(n!==void 0&&n!==Hy)throw de(
t.path,`is an OCI image layout of version ${Ne(n)}; only ${Hy} is known`,"Look for a newer release of docker-flatten.");
const r=await t.find("index.json");if(r===void 0)return void 0;const i=await sn(r,`The file index.json of ${t.path}`,e);
const o=wy(i);if(o===void 0)throw we("index.json","is not an index of an OCI image layout",t.path);return{...o,digest:$(
i)}}async function ZO(t,e){const n=await t.find("oci-layout");if(n===void 0)return void 0;const r=(await sn(n,`The file \
oci-layout of ${t.path}`,e)).toString();return w(A(r),"imageLayoutVersion")}function QO(t){const{"org.opencontainers.ima\
ge.ref.name":e,...n}=t.annotations;return{...t,annotations:n}}function da(t){const e=Pt(t);if(e===void 0)throw X(t,"has \
a digest that cannot be checked");return`blobs/${e.algorithm}/${e.hex}`}async function ev(t,{text:e,path:n,transport:r}){
const i=await t.find("manifest.json")!==void 0;const o=!i?'Check the path. A layout comes from "docker buildx build --ou\
tput type=oci", skopeo, buildah and others.':r==="oci-archive"?`It looks like an archive of "docker save". Write it as "\
docker-archive:${n}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${n}" oci:NEW`;return de(e,
"must be an OCI image layout, but has no index.json",o)}import{createHash as tv}from"node:crypto";import{Writable as nv}from"node:stream";import{pipeline as rv}from"node:stream/promises";var iv=[["1f8b",".gzip"],["28b52ffd",".zstd"]];var ov=[["fd377a585a00","xz"],["425a68","bzip2"]];var sv=6;var av=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/;
var ca=class t{name;#e;#t;#n;#r;constructor(e,n,{config:r,blobs:i,layers:o}){this.name=e;this.#e=n;this.#t=i;this.#n=r;const s=({
mediaType:d,digest:c,sizeBytes:u})=>({mediaType:d,size:u,digest:c});const a={mediaType:rn.config,digest:$(r),sizeBytes:r.
length};this.#r=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:rn.manifest,config:s(a),layers:o.map(s)}))}static async of(e,n,r){
const i=await dv(e,n,r);const o=A(i.toString("utf8"));if(!k(o))throw we(e.config,"is not a config, since it is not a JSO\
N object",n.path);const s=sa(o,e.layers.length,r.name);const a=new Map;const d=[];const c=new Map;for(const[u,f]of e.layers.
entries()){const l=await n.find(f);if(l===void 0)throw we(f,"is missing, though manifest.json names it",n.path);const p=await cv(
l,f,r.signal);const h=p===""?`${s[u]}`:`file ${f}`;const g=c.get(h)??{mediaType:`${rn.layer}${p}`,digest:p===""?s[u]??"":
await fv(l,r),sizeBytes:l.sizeBytes};c.set(h,g);d.push(g);a.set(g.digest,l)}return new t(r.name,n,{config:i,blobs:a,layers:d})}get choice(){
const e=$(this.#r);const n=rn.manifest;const r=this.#r.length;const i={mediaType:n,digest:e,sizeBytes:r,platform:void 0,
annotations:{}};return{reference:this.name,digest:e,index:void 0,entries:[i]}}async readManifest(){return this.#r}async readConfig(){
return this.#n}async findLayer({digest:e}){const n=this.#t.get(e);return n&&ia(n)}async release(){}close(){return this.#e.
close()}};async function dv(t,e,n){const r=await e.find(t.config);if(r===void 0)throw we(t.config,"is missing, though ma\
nifest.json names it",e.path);const i=await sn(r,`The config ${JSON.stringify(t.config)}`,n.signal);const o=av.exec(t.config)?.[1];
const s=$(i);if(o!==void 0&&s!==`sha256:${o}`)throw X(`sha256:${o}`,`has the digest ${s}`);return i}async function cv(t,e,n){
const r=await uv(t,n);const i=ov.find(([o])=>r.startsWith(o));if(i!==void 0)throw de(`The layer ${JSON.stringify(e)}`,`i\
s compressed with ${i[1]}`,"Layers must be uncompressed, or compressed with gzip or zstd. Load the archive into an engin\
e and save it again.");return iv.find(([o])=>r.startsWith(o))?.[1]??""}async function uv(t,e){const n=t.open(e);for await(const r of n)
return r.toString("hex",0,sv);return""}async function fv(t,{signal:e,log:n,touch:r}){const i=tv("sha256");let o=0;const s=new nv(
{write:(d,c,u)=>{i.update(d);o+=d.length;r();u()}});const a={title:"Digest",doneBytes:()=>o,totalBytes:()=>t.sizeBytes};
await W(n,a,rv(t.open(e),s,{signal:e}));return`sha256:${i.digest("hex")}`}var jy=20;async function Wy(t,e){const{text:n,path:r}=t;const i=await oa(r,e.signal);try{const o=pv(await lv(i,t,e.signal),
t);const s=new Ji(n,i,e.signal);const a=await of(i,e.signal);const d=a&&await gv(s,a.entries,o);if(d!==void 0)return await Pn(
s,await Sr(s,d),e.platforms);const c=await ca.of(o,i,{...e,name:n});return await Pn(c,c.choice,e.platforms)}catch(o){await i.
close();throw o}}async function lv(t,{text:e,path:n},r){const i=await t.find("manifest.json");if(i===void 0){const d=await t.
find("index.json")!==void 0;const c=await t.find("repositories")!==void 0;const u=d?`It has an index.json, so it is an a\
rchive of an OCI image layout. Write it as "oci-archive:${n}".`:c?"Docker before 1.10 wrote it. Load it into an engine a\
nd save it again.":'Check the path. Such an archive comes from "docker save", "docker buildx build --output type=docker"\
, skopeo, buildah, podman and others.';throw de(e,'must be an archive of "docker save", but has no manifest.json',u)}const o=await sn(
i,`The file manifest.json of ${n}`,r);const s=A(o.toString("utf8"));const a=(Array.isArray(s)?s:[]).map(mv);if(!Array.isArray(
s)||a.includes(void 0))throw we("manifest.json","is not a list of images",n);return a.filter(d=>d!==void 0)}function mv(t){
const e=w(t,"Config");const n=y(t,"Layers")??[];const r=y(t,"RepoTags")??[];if(e===void 0||!R(n)||!R(r))return void 0;return{
config:e,names:r,layers:n}}function pv(t,e){const{text:n,path:r,reference:i,index:o}=e;const s=hv(t);if(t.length===0)throw new m(
"IMAGE_NOT_FOUND",`${n} must contain an image, but contains none.`,{hint:"Save the image again."});if(o!==void 0){const u=t[o];
if(u!==void 0)return u;throw new m("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has only the images @0 to\
 @${t.length-1}.`,{hint:`It has: ${s}.`})}const a=i&&se(i);const d=t.filter(({names:u})=>a===void 0||u.some(f=>sf(f)===a));
const[c]=d;if(c===void 0){throw new m("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has none with that nam\
e.`,{hint:`It has: ${s}.`})}if(d.some(u=>JSON.stringify(Jy(u))!==JSON.stringify(Jy(c)))){throw new m("BAD_INPUT",`${n} m\
ust name one image, but the archive has several: ${s}.`,{hint:`Add one of these names: "docker-archive:${r}:NAME".`})}return c}
function Jy({config:t,layers:e}){return[t,e]}function sf(t){try{return se(ue(t,"image"))}catch{return void 0}}function hv(t){
const e=t.flatMap(({names:r},i)=>r.length===0?[`@${i}`]:r);const n=e.length-jy;return e.slice(0,jy).map(Ne).join(", ")+(n>
0?` and ${n} more`:"")}async function gv(t,e,n){const r=n.names.map(sf);const i=({annotations:a})=>r.includes(sf(a["io.c\
ontainerd.image.name"]??""));const o=e.filter(a=>!ji(a));const s=o.toSorted((a,d)=>Number(i(d))-Number(i(a)));for(const a of s)
if(await yv(t,a,n))return a;return void 0}async function yv(t,e,n){for(const r of await new Pr(t,new kr).follow([e])){const i=await t.
readManifest(r);const o=i&&on(i,r);if(o?.kind!=="manifest")continue;const s=[o.config,...o.layers].map(({digest:a})=>da(
a));if(JSON.stringify(s)===JSON.stringify([n.config,...n.layers]))return true}return false}import{createReadStream as Tv,readdirSync as Iv,statSync as Cv}from"node:fs";import{mkdtemp as Ov,rm as Xy,stat as vv}from"node:fs/promises";
import{join as uf}from"node:path";import{Readable as Bv}from"node:stream";import{spawn as Sv}from"node:child_process";var wv=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function bv(t){return wv.test(t)}function Wi(t){const{domain:e,
path:n,digest:r}=t;return`docker://${r===void 0?se(t):`${e}/${n}@${r}`}`}function Gi({domain:t},e){return bv(t)?[`${e}=f\
alse`]:[]}var an={read:"PULL_FAILED",write:"PUSH_FAILED"};var Gy='skopeo uses the login of "docker login" (docker/login-action), "\
skopeo login" or "podman login": log in to the registry in an earlier step, with an account that may';var Dv={read:"NO_S\
PACE",write:"NO_SPACE"};var Vy=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i;
var Ev=[{words:/no space left on device|disk quota exceeded/i,codes:Dv,hint:()=>`Free some disk space, or name a directo\
ry on a larger disk with the ${P("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,codes:an,
hint:()=>"skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golan\
g-github-containers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,codes:an,hint:()=>"\
The signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change i\
t."},{words:/toomanyrequests|too many requests|rate limit/i,codes:an,hint:()=>`${Gy} read there, so that its own limit a\
pplies.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,codes:an,hint:t=>`${Gy} ${t===
"read"?"read":"push"} there.`},{words:Vy,codes:{read:"IMAGE_NOT_FOUND",write:"PUSH_FAILED"},hint:t=>t==="read"?"Check th\
e name and the tag, and whether the registry has the image.":"Check the name: in some registries the repository must be \
created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,codes:an,
hint:()=>`A flat image is one layer and therefore one upload: compress it better (${P("compression")}), drop what is not\
 needed (${P("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`},
{words:/HTTP response to HTTPS client/i,codes:an,hint:()=>'Only registries on this machine are used without TLS. For ano\
ther one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).'},{words:/x509:|certificate/i,
codes:an,hint:()=>"Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (contain\
ers-certs.d(5)), or trust it on the whole machine."}];var xv=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function Yy(t){return xv.test(t)}function qy(t){return Vy.test(t)}function ua(t){const[e]=[...t.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].
slice(-1);const n=e?.[1]??"";if(!n.startsWith('"'))return(n||t).trim().slice(-2e3);try{return String(JSON.parse(n)).trim().
slice(-2e3)}catch{return n.slice(1,-1).trim().slice(-2e3)}}function Tr(t,{kind:e,name:n}){const r=Ev.find(({words:o})=>o.
test(t));const i=e==="read"?`Reading ${n}`:`Writing ${n}`;return new m(r?.codes[e]??an[e],`${i} with skopeo failed: ${t||
"it printed no message"}`,{hint:r?.hint(e)??"Check whether the registry is reachable, and run again."})}var cf=[1,4,1];var af=[1,9];var kv=32*1024*1024;var Ky=["--retry-times","2"];var ft=class{#e;#t;#n;constructor(e,n="skop\
eo"){this.#e=e;this.#t=n}checkVersion(){this.#n??=this.#r();return this.#n}async#r(){const{stdout:e,stderr:n}=await this.#s(
["--version"]);const r=`${e.toString()}${n}`;const i=/version (\d+)\.(\d+)(?:\.(\d+))?/.exec(r);if(i===null)throw df(`th\
e one on PATH printed ${JSON.stringify(r.slice(0,200))}`);const o=i.slice(1).map(d=>Number(d??0));const s=o.join(".");const a=cf.
findIndex((d,c)=>d!==o[c]);if(a!==-1&&(o[a]??0)<(cf[a]??0))throw df(`the one on PATH is ${s}`);this.#e.log.debug(`skopeo\
 ${s}`);return s}async copy(e,n,r,i){const o=typeof e==="string"?[e,[]]:[Wi(e),Gi(e,"--src-tls-verify")];const s=typeof n===
"string"?[n,[]]:[Wi(n),Gi(n,"--dest-tls-verify")];const a=i.kind==="write"?["--insecure-policy"]:[];const d=await this.#o(
[...[...a,"--tmpdir",this.#e.tempDir,"copy","--quiet",...Ky],...[...o[1]??[],...s[1]??[],...r],...["--",String(o[0]),String(
s[0])]]);if(d.exitCode!==0)throw Tr(ua(d.stderr),i)}async indexOptions(){const[e=0,n=0]=(await this.checkVersion()).split(
".").map(Number);const r=e>af[0]||e===af[0]&&n>=af[1];return r?["--multi-arch","index-only"]:["--all"]}rawManifest(e){return this.#i(
e,[])}rawConfig(e){return this.#i(e,["--config"])}async#i(e,n){const r=await this.#o([...["inspect","--raw",...n,...Ky,...Gi(
e,"--tls-verify")],...["--",Wi(e)]]);if(r.exitCode===0)return r.stdout;const i=ua(r.stderr);if(qy(i))return void 0;throw Tr(
i,{kind:"read",name:`docker://${e.text}`})}async delete(e){const n=await this.#o([...["delete",...Gi(e,"--tls-verify")],
...["--",Wi(e)]]);if(n.exitCode!==0)throw Tr(ua(n.stderr),{kind:"write",name:`docker://${e.text}`})}async#o(e){await this.
checkVersion();return this.#s(e)}async#s(e){const{signal:n,touch:r,log:i}=this.#e;if(n.aborted)throw M(n.reason);i.debug(
`skopeo ${e.join(" ")}`);const o=Sv(this.#t,e,{stdio:["ignore","pipe","pipe"],detached:oi});Kd(n,o);const s=Pv(o,r);const a=new At(
si,r);o.stderr?.on("data",a.add);const d=To(o,r);try{const c=await ai(o);if(n.aborted)throw M(n.reason);r();return{exitCode:c,
stdout:s(),stderr:a.text}}catch(c){if(c.code==="ENOENT")throw df(`none is on PATH (${D(c)})`,c);throw c}finally{clearInterval(
d)}}};function Pv(t,e){const n=[];let r=0;t.stdout?.on("data",i=>{e();if(r>kv)return;r+=i.length;n.push(i)});return()=>Buffer.
concat(n)}function df(t,e){return new m("NO_SKOPEO",`docker-flatten needs skopeo ${cf.join(".")} or newer for images in \
a registry, but ${t}.`,{hint:`Install the package skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-ge\
t install skopeo"); GitHub's Ubuntu runners have it.`,cause:e})}var _v=1024*1024;async function Zy(t,e){const{text:n,reference:r}=t;const i=new ft(e);const o=await i.rawManifest(r);if(o===
void 0)throw Fv(n);const s=new ff(t,e,i);const a=r.digest??$(o);s.know(a,o);const d={mediaType:"",digest:a,sizeBytes:o.length,
platform:void 0,annotations:{}};try{return await Pn(s,await Sr(s,d),e.platforms)}catch(c){await s.close();throw c}}var ff=class{name;#e;#t;#n;#r=new Map;#i=new Map;constructor({
text:e,reference:n},r,i){this.name=e;this.#e=n;this.#t=r;this.#n=i}know(e,n){this.#r.set(e,n)}async readManifest({digest:e}){
return this.#r.get(e)??await this.#n.rawManifest(this.#o(e))}readConfig(e,n){return this.#n.rawConfig(this.#o(n.digest))}async findLayer({
digest:e,sizeBytes:n},r){const i=async()=>{const s=uf(await this.#s(r),Rv(e));const a=await vv(s).then(({size:d})=>d,()=>void 0);
if(a===void 0)throw X(e,"is missing from what skopeo copied");if(a!==n)throw X(e,nn(a,n));return{path:s,startByte:0,sizeBytes:n}};
const o=async s=>{const{path:a}=await i();return n===0?Bv.from([]):Tv(a,{highWaterMark:_v,signal:s})};return{open:o,locate:i}}async release({
digest:e}){const n=this.#i.get(e);this.#i.delete(e);const r=await n?.catch(()=>void 0);if(r!==void 0)await Xy(r,{recursive:true,
force:true})}async close(){await Promise.all([...this.#i.keys()].map(e=>this.release({mediaType:"",digest:e,sizeBytes:0})))}#o(e){
return{...this.#e,tag:void 0,digest:e}}#s(e){const{digest:n}=e.manifest;const r=this.#i.get(n)??this.#a(e);this.#i.set(n,
r);r.catch(()=>{if(this.#i.get(n)===r)this.#i.delete(n)});return r}async#a({manifest:e,layers:n,platform:r}){const{tempDir:i,
runId:o,log:s}=this.#t;const a=await Ov(uf(i,`${ie(o)}copy-`));const d={title:r===void 0?"Copy":`Copy ${C(r)}`,doneBytes:()=>Av(
a),totalBytes:()=>n.reduce((f,{sizeBytes:l})=>f+l,0)};const c={kind:"read",name:this.name};const u=this.#n.copy(this.#o(
e.digest),`dir:${a}`,[],c);try{await W(s,d,u);return a}catch(f){await Xy(a,{recursive:true,force:true});throw f}}};function Rv(t){
const e=Pt(t);if(e===void 0)throw X(t,"has a digest that cannot be checked");return e.hex}function Av(t){try{return Iv(t).
reduce((e,n)=>e+Cv(uf(t,n)).size,0)}catch{return 0}}function Fv(t){return new m("IMAGE_NOT_FOUND",`${t} must be an image\
, but its registry does not have it.`,{hint:"Check the name and the tag, and whether it was pushed."})}async function lt(t,e){try{return await Nv(t,e)}catch(n){throw e.signal.aborted?M(e.signal.reason):n}}function Nv(t,e){switch(t.
transport){case"docker-archive":return Wy(t,e);case"oci":case"oci-archive":return zy(t,e);case"docker":return Zy(t,e)}}import{lstat as $v,open as ew,realpath as Lv}from"node:fs/promises";import{dirname as Mv,join as Uv}from"node:path";var Hv=0;function Tn(t,e){return Uv(t,`${ie(e)}${++Hv}.pending`)}async function Ir(t){return Lv(t).catch(()=>t)}async function Cr(t,e){
const n=await ew(t,"wx");try{await e(n);await n.sync()}finally{await n.close()}}async function Tt(t){const e=await ew(t,
"r").catch(()=>void 0);await e?.sync().catch(()=>{});await e?.close()}async function je(t){return $v(t).catch(()=>void 0)}
function Or(t,e,n){return new m("BAD_INPUT",`The ${P("tag")} must name a place that can be written to, but ${JSON.stringify(
t)} is not one: ${e}.`,{hint:n})}var Qy={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"\
this user may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"i\
ts name is too long"};function Vi(t){const e=ce(t);return Object.hasOwn(Qy,e)?Qy[e]??e:e}function In(t,{name:e,path:n,signal:r}){
if(t instanceof m)return t;if(r.aborted)return M(r.reason);if(st(t)){return new m("NO_SPACE",`The disk of ${Mv(n)} fille\
d up while writing ${e}. What was there before is unchanged.`,{hint:"Free some disk space, or name a path on a larger di\
sk.",cause:t})}return new m("WRITE_FAILED",`Cannot write ${e} (${Vi(t)}). What was there before is unchanged.`,{hint:"Na\
me a writable path on a disk with space for the compressed image.",cause:t})}function vr(t,e,{log:n,name:r}){if(Ju(t)){n.notice(`${r} gets OCI's media types instead of the source's: Docker's have n\
one for layers with zstd.`);return ea(t)}if(!e||!ju(t))return t;n.notice(`${r} gets OCI's media types instead of Docker'\
s, which programs do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`);return ea(
t)}var qi=class{name;#e;#t;#n;#r;constructor(e,n,r){this.name=e.text;this.#e=e.path;this.#t=e.transport==="oci-archive";this.#n=
n;this.#r=r}async check(){const e=await Ir(this.#e);const n=(i,o)=>Or(this.name,i,o);const r=await je(e);if(Wv(e)===""||
e.endsWith("/")||r?.isDirectory())throw n("it is a directory",'Name a file. For a directory write "oci:DIR", or see docs\
/archives.md for the transports.');if(r!==void 0&&!r.isFile())throw n("it exists and is not a plain file","Name a file t\
hat is new or an archive.");try{await zv(`${Yi(e)}/`,tw.W_OK|tw.X_OK)}catch(i){throw n(Vi(i),"Create the directory in an\
 earlier step, or name a file in an existing, writable one.")}}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await Ir(this.#e);const a=Tn(Yi(s),n);const d=kn(vr(e,this.#t,{log:r,name:this.name}));const c=this.#r(d);const u=Xh(
c);let f=0;const l=h=>{f+=h;o()};const p={title:"Write",doneBytes:()=>f,totalBytes:()=>u};try{const h=Cr(a,g=>Zh(g,c,{signal:i,
onBytes:l}));await W(r,p,h)}catch(h){await fa(a,{force:true}).catch(()=>{});throw In(h,{name:this.name,path:s,signal:i})}
return new lf({name:this.name,path:s,pending:a,digest:d.root.digest,context:this.#n})}};var lf=class{digest;#e;#t;#n;constructor(e){
this.digest=e.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;const i={transport:"oci-archive",text:e,
path:n};return lt({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,pending:r,context:i}=this.#e;
try{const o=await je(n);const s=o===void 0||await this.#r();if(o!==void 0)await jv(r,Number(o.mode)&511);const a=(await je(
r))?.ino;await nw(r,n);this.#n=s?Number(a):void 0;await Tt(Yi(n))}catch(o){throw In(o,{name:e,path:n,signal:i.signal})}}async#r(){
const{path:e,context:n}=this.#e;const r=Tn(Yi(e),n.runId);try{await Jv(e,r)}catch(i){n.log.debug(`the replaced file cann\
ot be kept: ${D(i)}`);return false}this.#t=r;return true}async undo(){const{path:e}=this.#e;if(this.#n===void 0||Number(
(await je(e))?.ino)!==this.#n)return;if(this.#t===void 0)await fa(e,{force:true});else await nw(this.#t,e);this.#n=void 0;
this.#t=void 0;await Tt(Yi(e))}async discard(){await fa(this.#e.pending,{force:true});if(this.#t!==void 0)await fa(this.#t,
{force:true});this.#t=void 0}};var Cn="org.opencontainers.image.ref.name";function Ki(t){try{const e=cs(t);const n=y(e,"manifests");if(n===null||n===void 0)
return{...e,manifests:[]};const r=Array.isArray(n)&&n.every(i=>w(i,"digest"));return r?e:void 0}catch{return void 0}}function rw(t,e){
const n=ow(t);const r=e.annotations?.[Cn];const i=n.filter(c=>Gv(c)===r);const o=r!==void 0||i.length===1;const[s]=o?i:[];
const a=Ko(e);const d=s===void 0?[...n,a]:n.flatMap(c=>{if(c===s)return[a];return i.includes(c)?[]:[c]});return sw({...t,
manifests:d})}function iw(t,e){const n=JSON.stringify(Ko(e));return sw({...t,manifests:ow(t).filter(r=>JSON.stringify(r)!==
n)})}function ow(t){const e=y(t,"manifests");return Array.isArray(e)?e.filter(k):[]}function Gv(t){return w(t,"annotatio\
ns",Cn)}function sw(t){return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:ke.index,...t}))}import{access as oB,constants as lw,mkdir as sB,readdir as aB,readFile as dB,rm as cB}from"node:fs/promises";import{basename as uB,
dirname as mw,join as Br,resolve as fB}from"node:path";import{mkdir as cw,readdir as fw,readFile as hf,rename as ma,rm as On,rmdir as rB}from"node:fs/promises";import{dirname as uw,
join as be}from"node:path";import{readdir as Vv,rm as la,writeFile as Yv}from"node:fs/promises";import{basename as qv,join as mf}from"node:path";import{
setTimeout as Kv}from"node:timers/promises";var aw=".lock";var dw=6e4;var Xv=10;var Zv=40;var Qv=0;async function pf(t,e){const n=await eB(t);try{return await e()}finally{
await la(n,{force:true}).catch(()=>{})}}async function eB({directory:t,name:e,context:n}){const{runId:r,signal:i,touch:o}=n;
const s=mf(t,`${ie(r)}${++Qv}${aw}`);const a=performance.now()+dw;for(;;){i.throwIfAborted();await Yv(s,"",{flag:"wx"});
const[d]=await tB(t,qv(s)).catch(c=>la(s,{force:true}).then(()=>Promise.reject(c)));if(d===void 0)return s;await la(s,{force:true});
if(performance.now()>a)throw nB(e,mf(t,d));o();await Kv(Xv+Math.random()*Zv)}}async function tB(t,e){const n=[];for(const r of await Vv(
t)){const i=r.endsWith(aw)&&r!==e?rt(r):void 0;if(i===void 0)continue;if(bt(i))await la(mf(t,r),{force:true});else n.push(
r)}return n}function nB(t,e){return new m("WRITE_FAILED",`Another run has been writing to ${t} for more than ${dw/1e3} s\
.`,{hint:`Run again once it has ended. If there is no other run, remove the file ${e}.`})}var pa=class{digest;#e;#t;constructor(e){this.digest=e.root.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;
const i={transport:"oci",text:e,path:n};return lt({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,
pending:r,isNew:i,context:o}=this.#e;try{this.#t=(i?await this.#n():void 0)??await pf({directory:n,name:e,context:o},()=>this.#r());
await Tt(i?uw(n):n);await On(r,{recursive:true,force:true})}catch(s){throw In(s,{name:e,path:be(n,"index.json"),signal:o.
signal})}}async#n(){const{path:e,pending:n,blobs:r}=this.#e;if(await je(e)!==void 0)return void 0;const i=await hf(be(n,
"index.json"));try{await ma(n,e)}catch(o){if(["ENOTEMPTY","EEXIST"].includes(ce(o)))return void 0;throw o}return{before:void 0,
after:i,added:["","oci-layout",...r.map(ze)]}}async#r(){const{path:e,pending:n,root:r,blobs:i}=this.#e;const o=[];try{await cw(
be(e,"blobs/sha256"),{recursive:true});for(const d of["oci-layout",...i.map(ze)]){if(await je(be(e,d))===void 0)o.push(d);
await ma(be(n,d),be(e,d))}await Tt(be(e,"blobs/sha256"));const s=await this.#i();const a=rw(s?.index,r);await gf(e,n,a);
return{before:s?.bytes,after:a,added:o}}catch(s){for(const a of o)await On(be(e,a),{force:true}).catch(()=>{});throw s}}async#i(){
const{name:e,path:n}=this.#e;const r=await hf(be(n,"index.json")).catch(o=>{if(ce(o)==="ENOENT")return void 0;throw o});
if(r===void 0)return void 0;const i=Ki(r.toString());if(i!==void 0)return{bytes:r,index:i};throw new m("WRITE_FAILED",`${e}\
 no longer has a valid index.json.`,{hint:"Something else changed the directory during the run. Name another one."})}async undo(){
const e=this.#t;this.#t=void 0;const{name:n,path:r}=this.#e;if(e===void 0||await je(r)===void 0)return;const i={...this.#e.
context,signal:new AbortController().signal};await pf({directory:r,name:n,context:i},()=>this.#o(e))}async#o({before:e,after:n,
added:r}){const{path:i,root:o,context:s}=this.#e;const a=await hf(be(i,"index.json")).catch(()=>void 0);if(a===void 0)return;
const d=a.equals(n);const c=d&&r[0]===""&&!await iB(i,s.runId);const u=Tn(c?uw(i):i,s.runId);if(c){await ma(i,u);await On(
u,{recursive:true,force:true});return}await cw(u);try{if(!d){const f=Ki(a.toString());if(f!==void 0)await gf(i,u,iw(f,o));
return}if(e===void 0)await On(be(i,"index.json"));else await gf(i,u,e);for(const f of r)if(f!=="")await On(be(i,f),{force:true})}finally{
await On(u,{recursive:true,force:true})}if(e!==void 0)return;for(const f of["blobs/sha256","blobs"])if((await fw(be(i,f))).
length===0)await rB(be(i,f))}async discard(){await On(this.#e.pending,{recursive:true,force:true})}};async function iB(t,e){
const n=(await fw(t)).map(rt);return n.some(r=>r!==void 0&&r!==e&&!bt(r))}async function gf(t,e,n){const r=be(e,"next-in\
dex.json");await Cr(r,i=>i.writeFile(n));await ma(r,be(t,"index.json"));await Tt(t)}var ha=class{name;#e;#t;#n;constructor({text:e,path:n,reference:r},i){this.name=e;this.#e=fB(n);this.#t=r;this.#n=i}async check(){
const e=await Ir(this.#e);const n=await je(e);if(n!==void 0&&!n.isDirectory())throw Or(this.name,"it exists and is not a\
 directory",'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{const r=n===
void 0?`${mw(e)}/`:e;await oB(r,lw.W_OK|lw.X_OK)}catch(r){throw Or(this.name,Vi(r),"Create its directory in an earlier s\
tep, or name one in an existing, writable directory.")}if(n!==void 0)await this.#r(e)}async#r(e){if((await aB(e).catch(()=>[
""])).length===0)return;const n=await dB(Br(e,"index.json"),"utf8").catch(()=>"");const r=await je(Br(e,"oci-layout"))!==
void 0;if(r&&Ki(n)!==void 0)return;throw Or(this.name,"it has files, but is not an OCI image layout with a valid index.j\
son","Name a new or empty directory, or an OCI image layout.")}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await Ir(this.#e);const a=await je(s)===void 0;const d=Tn(a?mw(s):s,n);const c=kn(vr(e,true,{log:r,name:this.name}));
const u=this.#t===void 0?{}:{[Cn]:this.#t};const f=Ui(c,u);const l=f.map(({content:b})=>"sizeBytes"in b?b.sizeBytes:b.length);
let p=0;const h=b=>{p+=b;o()};const g=async()=>{await sB(Br(d,"blobs/sha256"),{recursive:true});for(const{path:b,content:x}of f){
i.throwIfAborted();await Cr(Br(d,b),async S=>{if(Buffer.isBuffer(x))await S.writeFile(x);else await uu(x,S,{signal:i,onBytes:h})})}};
try{const b=l.reduce((S,I)=>S+I,0);const x={title:"Write",doneBytes:()=>p,totalBytes:()=>b};await W(r,x,g());for(const S of[
"blobs/sha256","blobs","."])await Tt(Br(d,S))}catch(b){await cB(d,{recursive:true,force:true}).catch(()=>{});throw In(b,
{name:this.name,path:Br(s,uB(s)),signal:i})}return new pa({name:this.name,path:s,pending:d,isNew:a,root:{...c.root,annotations:u},
blobs:c.blobs.map(({digest:b})=>b),context:this.#n})}};import{mkdir as lB,mkdtemp as mB,rm as pB,symlink as hB,writeFile as ga}from"node:fs/promises";import{join as _r,resolve as gB}from"node:path";var yB=30;var ya=class{name;#e;#t;constructor(e,n){this.name=e.text;this.#e=e;this.#t=n}async check(){const e=new ft(this.#t);
await e.checkVersion();try{await e.rawManifest(this.#e.reference)}catch(n){const r=D(n);if(Yy(r))throw Tr(r,{kind:"write",
name:this.name});if(this.#t.signal.aborted)throw n;this.#t.log.debug(`the present image of ${this.name} cannot be read: ${r}`)}}async write(e){
const{log:n,tempDir:r,runId:i,signal:o}=this.#t;const{reference:s}=this.#e;const a=kn(vr(e,false,{log:n,name:this.name}));
const{digest:d}=a.root;const c={...s,tag:void 0,digest:d};const u=await new ft(this.#t).rawManifest(c).then(l=>l!==void 0).
catch(()=>true);const f=await mB(_r(r,ie(i))).catch(l=>{throw pw(l,r,o)});try{await this.#n(f,a)}finally{await pB(f,{recursive:true,
force:true})}return new wf({...this.#e,digest:d,wasThere:u},this.#t)}async#n(e,n){const{log:r,tempDir:i,signal:o}=this.#t;
const s=new ft({...this.#t,tempDir:e});const a={kind:"write",name:this.name};const d=async(u,f,l)=>{const{digest:p}=f.root;
const h=_r(e,yf(p));await wB(h,f).catch(b=>{throw pw(b,i,o)});const g={...this.#e.reference,tag:void 0,digest:p};await W(
r,{title:u},s.copy(`dir:${h}`,g,l,a))};const c=n.images.map(({image:u})=>kn({images:[u],index:void 0}));for(const u of new Map(
c.map(f=>[f.root.digest,f])).values()){const f=u.images[0]?.image.platform;await d(f===void 0?"Push":`Push ${C(f)}`,u,[])}
if(c.some(u=>u.root.digest===n.root.digest))return;await d("Push the index",n,await s.indexOptions())}};async function wB(t,e){
const{root:n,rootBytes:r,images:i,blobs:o}=e;const s=new Map(i.map(({manifest:a,bytes:d})=>[a.digest,d]));s.delete(n.digest);
await lB(t);await ga(_r(t,"version"),"Directory Transport Version: 1.1\n");await ga(_r(t,"manifest.json"),r);for(const[a,
d]of s)await ga(_r(t,`${yf(a)}.manifest.json`),d);for(const{digest:a,content:d}of o){if(s.has(a)||a===n.digest)continue;
const c=_r(t,yf(a));if(Buffer.isBuffer(d))await ga(c,d);else await hB(gB(d.path),c)}}function yf(t){return t.slice(t.indexOf(
":")+1)}function pw(t,e,n){if(n.aborted)return M(n.reason);return new m(st(t)?"NO_SPACE":"WRITE_FAILED",`Cannot write wh\
at is pushed to ${e}: ${D(t)}.`,{hint:"Free some disk space, or name a directory on a larger disk.",cause:t})}var wf=class{digest;#e;#t;#n;#r;#i=false;constructor(e,n){
this.digest=e.digest;this.#e=e;this.#t=n;this.#n=new ft(n)}readBack(){const{text:e}=this.#e;return lt({transport:"docker",
text:e,reference:this.#a(this.digest)},this.#t)}async publish(){const{text:e,reference:n}=this.#e;this.#r=await this.#s().
catch(i=>{this.#t.log.debug(`the previous image of ${e} cannot be read: ${D(i)}`);return void 0});this.#i=true;if(this.#r!==
this.digest)await this.#o(this.digest);const r=await this.#s();if(r===this.digest)return;throw new m("PUSH_FAILED",`${e}\
 must have the digest ${this.digest}, but the registry answers with ${r} after the push.`,{hint:`Something else may have\
 pushed ${n.text} at the same time. Run again.`})}async#o(e,n=this.#n){const{text:r,reference:i}=this.#e;const o={kind:"\
write",name:r};await n.copy(this.#a(e),i,await n.indexOptions(),o)}async#s(e=this.#n){const n=await e.rawManifest(this.#e.
reference);return n===void 0?"none":$(n)}#a(e){return{...this.#e.reference,tag:void 0,digest:e}}async undo(){if(!this.#i||
this.#r===this.digest)return;const{text:e,wasThere:n}=this.#e;this.#i=false;const r=s=>this.#t.log.notice(`${e} was push\
ed and could not be restored: ${s}`);const i=new Oe(void 0,yB);const o=new ft({...this.#t,signal:i.signal,touch:i.touch});
try{if(await this.#s(o)!==this.digest)return;if(this.#r===void 0)r("its previous image could not be read");else if(this.#r!==
"none")await this.#o(this.#r,o);else if(n)r("its registry already had the same image under another name");else await o.delete(
this.#a(this.digest))}catch(s){r(D(s))}finally{i.release()}}async discard(){}};function wa(t,e){switch(t.transport){case"docker-archive":{const{reference:n}=t;return new qi(t,e,r=>EB(r,n))}case"oci-a\
rchive":{const{reference:n}=t;const r=n===void 0?{}:{[Cn]:n};return new qi(t,e,i=>Ui(i,r))}case"oci":return new ha(t,e);case"\
docker":return new ya(t,e)}}function EB(t,e){const n=e===void 0?{}:{[vs]:se(e),[Cn]:e.tag??"latest"};const r=e===void 0?
[]:[wp(e)];return Ui(t,n,py(t,r,SB()))}var xB={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};
function SB(){const t=xB[process.arch]??process.arch;return Be({os:"linux",architecture:t,variant:void 0})}function gw(t){
return t.flatMap(e=>{if(e.transport==="docker")return[];const n=kB(DB(e.path));return e.transport==="oci"?[hw(n),n]:[hw(
n)]})}function kB(t){try{return bB(t)}catch{return t}}function yw(t){const{tempDir:e,backup:n,report:r,html:i,tagLocations:o}=t;const s=[n,r,i].filter(d=>d!==void 0);const a=gw(
o);return[...new Set([e,...s.map(d=>PB(d)),...a])]}import{Readable as f_}from"node:stream";import{Writable as TB}from"node:stream";var ww=32*1024*1024;var Rr=class{sink;#e;#t=[];#n=[];#r=0;#i=0;constructor(e,n=()=>{}){this.#e=e;this.sink=new TB({write:(r,i,o)=>{
this.#n.push(Buffer.from(r));this.#i+=r.length;o();n()}})}get isEmpty(){return this.#t.length===0}get isComplete(){return!this.
isEmpty&&this.#i>=this.#r}hold(e){if(e.sizeBytes>this.#e){throw new m("TAR_LIMIT",`An entry is ${e.sizeBytes} bytes long\
, but at most ${this.#e} were expected.`,{hint:Se})}const n=Buffer.from(e.header);const{typeFlag:r}=e;const i=e.extensions.
reduce((a,d)=>a+d.length,v);const o=ye(e.sizeBytes);const s={typeFlag:r,mtimeSeconds:Ut(n),header:n,extensions:[...e.extensions]};
this.#t.push({entry:s,headBytes:i,dataBytes:o});this.#r+=i+o;if(this.#r>ww){throw new m("TAR_LIMIT",`Entries exceed ${ww}\
 bytes in total, but only a few short ones were expected.`,{hint:Se})}return"keep"}entries(){const e=Buffer.concat(this.#n);
let n=0;return this.#t.map(({entry:r,headBytes:i,dataBytes:o})=>{const s=n+i;n=s+o;return{...r,data:e.subarray(s,n)}})}};import{pipeline as CB}from"node:stream/promises";import{Writable as IB}from"node:stream";function ba(){return new IB({highWaterMark:1024*1024,write:(t,e,n)=>n()})}async function vn(t,e,n,r=ba()){await CB(e,n,r,{signal:t}).catch(i=>{if(!t.aborted)throw i})}async function Ar(t,e){const n=new AbortController;const r=new Rr(e,()=>{if(r.isComplete)n.abort()});const i=new G(o=>r.
isEmpty?r.hold(o):"drop");await vn(n.signal,t,i,r.sink);return r.entries()[0]}async function bw(t){const e=new AbortController;
let n;const r=new G(i=>{n??={...i,name:Buffer.from(i.name),header:Buffer.from(i.header)};e.abort();return"drop"});await vn(
e.signal,t,r);return n}function Te(t,e){return Sw(t,"name",e)}function Da(t,e){return Sw(t,"linkName",e)}function Ew(t,e,n){return Dw(Dw(t,"uid",
e),"gid",n)}function Dw({extensions:t,header:e},n,r){const i=Ve(t).pax.has(n);if(r<=xc||!i){return{extensions:i?bf(t,n):
t,header:Sc(e,n,r)}}const o=new Map([[n,String(r)]]);const s=a=>Pc(a,o);return{extensions:Sa(t,s),header:Sc(e,n,0)}}function Ea(t){
const{pax:e,longName:n}=Ve(t.extensions);const r=n===void 0?Re(e.get(xw)):void 0;const{extensions:i,header:o}=r===void 0?
t:Te(t,r);const s=a=>a==="size"||a.startsWith("GNU.sparse.");return{extensions:xa(i,s),header:Di(Rp(o),0)}}function bf(t,e){
return Sa(t,n=>Mp(n,e))}function xa(t,e){return Sa(t,n=>kc(n,e))}function Sa(t,e){const n=os(t);const r=n.findLast(({typeFlag:i})=>i===
Pe.pax);return n.flatMap(i=>{const{typeFlag:o,block:s,data:a}=i;if(o===Pe.pax)return i===r?OB(i,e):[];return a===void 0?
[s]:[s,a]})}function OB({block:t,data:e,sizeBytes:n},r){if(e===void 0)return[];const i=e.subarray(0,n);const o=r(i);if(o.
equals(i))return[t,e];return o.length===0?[]:[Di(t,o.length),kw(o)]}var xw="GNU.sparse.name";var vB={name:{records:["pat\
h",xw],gnuType:Pe.gnuLongName},linkName:{records:["linkpath"],gnuType:Pe.gnuLongLink}};function Sw(t,e,n){const{records:r,
gnuType:i}=vB[e];const[o,...s]=r;const a=ns(t.header,e,n);const d=a===void 0&&Ve(t.extensions).pax.has(o);const c=d?s:r;
const u=os(xa(t.extensions,p=>c.includes(p))).filter(({typeFlag:p})=>p!==i).flatMap(({block:p,data:h})=>h===void 0?[p]:[
p,h]);if(a!==void 0)return{extensions:u,header:a};const f=ns(t.header,e,n.subarray(0,v),true)??t.header;if(d){const p=h=>Pc(
h,new Map([[o,n]]));return{extensions:Sa(u,p),header:f}}const l=Buffer.concat([n,Buffer.alloc(1)]);return{extensions:[...u,
Np(i,l.length),kw(l)],header:f}}function kw(t){return Buffer.concat([t,Buffer.alloc(ye(t.length)-t.length)])}import{createHash as _B}from"node:crypto";import{createGunzip as RB,createZstdDecompress as AB}from"node:zlib";var Tw=4247762216;var BB=407710288;var Pw={rle:1,reserved:3};function Iw(t){if(t.length<4)return false;const e=t.readUInt32LE(
0);return e===Tw||Cw(e)}function Cw(t){return(t&4294967280)>>>0===BB}var ka=class{#e="magic";#t=4;#n=Buffer.alloc(4);#r=0;#i=false;#o=false;get isBetweenFrames(){
return this.#e==="magic"&&this.#r===0}*split(e){let n=0;let r=0;while(r<e.length){const i=this.#e==="skipped"||this.#e===
"header"||this.#e==="block"||this.#e==="checksum";const o=Math.min(this.#t,e.length-r);const s=this.#e==="skipped"||this.#e===
"skipped size";if(!i)this.#s(e.subarray(r,r+o));r+=o;this.#t-=o;if(s)n=r;if(this.#t>0)break;const a=this.#e==="magic";this.#d();
if(this.#e==="skipped size")n=r;else if(a&&r-n<4){yield Buffer.from(this.#n);n=r}if(this.#e==="magic"&&r>n){yield e.subarray(
n,r);n=r}}if(this.#e!=="magic"&&r>n)yield e.subarray(n,r)}#s(e){e.copy(this.#n,this.#r);this.#r+=e.length}#a(e,n){this.#e=
e;this.#t=n;this.#r=0}#d(){const e=this.#n;switch(this.#e){case"magic":{const n=e.readUInt32LE(0);if(Cw(n))this.#a("skip\
ped size",4);else if(n===Tw)this.#a("descriptor",1);else throw new RangeError("bytes that are not a zstd frame follow it\
s last frame");return}case"skipped size":{const n=e.readUInt32LE(0);this.#a(n===0?"magic":"skipped",n===0?4:n);return}case"\
descriptor":this.#a("header",this.#u(e[0]??0));return;case"header":this.#a("block header",3);return;case"block header":{
const n=e.readUIntLE(0,3);const r=n>>1&3;if(r===Pw.reserved)throw new RangeError("a zstd block has an unknown type");this.#o=
(n&1)===1;const i=r===Pw.rle?1:n>>3;if(i>0)this.#a("block",i);else this.#c();return}case"block":this.#c();return;case"sk\
ipped":case"checksum":this.#a("magic",4);return}}#c(){if(!this.#o)this.#a("block header",3);else if(this.#i)this.#a("che\
cksum",4);else this.#a("magic",4)}#u(e){const n=(e&32)!==0;this.#i=(e&4)!==0;const r=[0,1,2,4][e&3]??0;const i=[n?1:0,2,
4,8][e>>6]??0;return(n?0:1)+r+i}};var _w=1024*1024;var FB=4*_w;var NB=6;var Ow=["drain","end","close"];function Pa(t,e){return new Df(t,e)}var Df=class{chunks;packedBytes=0;tarBytes=0;packing;#e;#t;#n;constructor(e,n){
this.#e=e;this.#t=n;this.#n=vw(e.descriptor.digest);this.chunks=this.#i()}get#r(){return this.#e.descriptor.digest}async*#i(){
const{descriptor:e,diffId:n}=this.#e;const r=await this.#e.open(this.#t.signal);try{const i=this.#o(r);const o=await MB(
i);this.packing=HB(o,this.#r);const s=this.packing==="none"&&n===e.digest;const a=this.#t.checksDiffId&&!s?vw(n):void 0;
for await(const c of this.#a(o,i)){a?.update(c);this.tarBytes+=c.length;yield c}this.#s();const d=a&&Bw(a,n);if(d!==void 0&&
d!==n)throw X(this.#r,`unpacks to ${d}, but the image's config says ${n}`)}finally{r.destroy()}}async*#o(e){const{sizeBytes:n}=this.#e.
descriptor;for await(const r of e){this.packedBytes+=r.length;if(this.packedBytes>n)throw X(this.#r,nn(this.packedBytes,
n));this.#n.update(r);yield r}}#s(){const{sizeBytes:e}=this.#e.descriptor;if(this.packedBytes!==e)throw X(this.#r,nn(this.
packedBytes,e));const n=Bw(this.#n,this.#r);if(n!==this.#r)throw X(this.#r,`has the digest ${n}`)}async*#a(e,n){if(this.
packing==="none"){if(e.length>0)yield e;yield*n;return}const r=this.packing==="gzip";const i={chunkSize:_w,readableHighWaterMark:FB};
const o=r?RB(i):AB(i);const s=r?$B(o,e,n):LB(o,e,n);s.catch(a=>o.destroy(a));o.on("error",()=>{});try{for await(const a of o.
iterator({destroyOnReturn:false}))yield a;await s}catch(a){throw this.#d(a)}finally{o.destroy()}}#d(e){const n=e.code;const r=e instanceof
m;const i=typeof n==="string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(n);if(r||!i&&!(e instanceof RangeError))return e;const o=n===
"Z_BUF_ERROR";return X(this.#r,o?`ends in the middle of its ${this.packing} stream`:`is not a readable ${this.packing} s\
tream (${D(e)})`)}};async function $B(t,e,n){let r=false;const i=new Promise(d=>{t.once("end",()=>{r=true});for(const c of[
"end","close"])t.once(c,d)});let o=0;let s=0;const a=async d=>{const c=d.findLastIndex(u=>u!==0);if(c!==-1)s=o+c+1;o+=d.
length;if(!r)await Ef(t,d)};await a(e);for await(const d of n)await a(d);t.end();await i;if(s>t.bytesWritten)throw new RangeError(
"bytes that are not a gzip member follow its last member")}async function LB(t,e,n){const r=new ka;for(const i of r.split(
e))await Ef(t,i);for await(const i of n)for(const o of r.split(i))await Ef(t,o);if(!r.isBetweenFrames)throw new RangeError(
"its last frame is incomplete");t.end()}async function Ef(t,e){if(t.destroyed)throw new Error("the stream was closed");if(e.
length===0||t.write(e))return;await new Promise(n=>{const r=()=>{for(const i of Ow)t.off(i,r);n()};for(const i of Ow)t.on(
i,r)})}async function MB(t){const e=[];let n=0;while(n<NB){const{done:r,value:i}=await t.next();if(r===true)break;e.push(
i);n+=i.length}return e.length===1?e[0]??Buffer.alloc(0):Buffer.concat(e)}var UB=[["bzip2","BZh"],["xz","ý7zXZ\0"]];function HB(t,e){
if(t[0]===31&&t[1]===139)return"gzip";if(Iw(t))return"zstd";const n=t.toString("latin1");const r=UB.find(([,i])=>n.startsWith(
i));if(r!==void 0)throw new m("UNSUPPORTED_IMAGE",`The layer ${e} is packed with ${r[0]}, but only gzip, zstd and unpack\
ed layers can be read.`,{hint:'Copy the image with "skopeo copy --dest-compress-format gzip" first.'});return"none"}function vw(t){
const e=Pt(t)?.algorithm;if(e===void 0)throw X(t,"has a digest that cannot be checked");return _B(e)}function Bw(t,e){return`${e.
slice(0,e.indexOf(":"))}:${t.digest("hex")}`}var xf=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/;
var Sf=5;var It=class{#e=new Set;#t=0;static isIn({pax:e}){if(e.size===0)return false;for(const n of e.keys())if(xf.test(
n))return true;return false}static remove(e){return{header:e.header,extensions:xa(e.extensions,n=>xf.test(n))}}note({pax:e}){
this.#t++;if(this.#e.size>Sf)return;for(const n of e.keys())if(xf.test(n))this.#e.add(n.replace(/^(?:\w+\.xattr|RHT)\./,
""))}get notice(){if(this.#t===0)return void 0;const e=[...this.#e];const n=e.slice(0,Sf).join(", ")+(e.length>Sf?", …":
"");return`Left out extended attributes that belong to the machine that built the image (${n}) from ${this.#t} ${this.#t===
1?"entry":"entries"}.`}};function Ie(t){return new m("LAYER_INVALID",`A layer of the image cannot be applied: ${t}.`,{hint:"The image is damaged,\
 or the program that made it has a bug. Build it again with another builder."})}function Rw(t){return Ie(`the tar stream\
 of ${t} ends within an entry`)}var mt=4095;var Bn=255;var Ta=40;var kf=1e7;var Pf=1e4;var Tf=256*1024**2;var If=192*1024**2;var Cf=5e8;var Of=64*1024**
3;var vf=500;function De(t){return new m("TAR_LIMIT",t,{hint:Se})}var ge=47;var Ia=46;function Bf(t){let e=t.length;while(e>0&&t[e-1]===ge)e--;let n=0;while(n<e&&zB(t,n,e))n+=t[n]===ge?1:
2;const r=t.subarray(n,e);const i=jB(r)?r:JB(r,t);if(i.length>mt)throw De(`A path of the image has ${i.length} bytes, bu\
t at most ${mt} are possible: ${O(i)}.`);return i}function Xi(t,e){if(t.length===e.length)return t.equals(e);const n=t[0]===
Ia&&t[1]===ge&&t.length===e.length+2;return n&&t.compare(e,0,e.length,2)===0}function zB(t,e,n){return t[e]===ge||t[e]===
Ia&&e+1<n&&t[e+1]===ge}function jB(t){let e=0;for(let n=0;n<=t.length;n++){const r=t[n];if(r===0)return false;if(n<t.length&&
r!==ge)continue;const i=n-e;if(i>Bn)return false;if(i<=2&&t[e]===Ia&&(i===1||t[e+1]===Ia))return false;if(i===0&&t.length>
0)return false;e=n+1}return true}function JB(t,e){if(t.includes(0))throw Ie(`the name ${O(e)} contains a NUL`);const n=[];
for(const r of t.toString("latin1").split("/")){if(r===""||r===".")continue;if(r.length>Bn)throw De(`A name of the image\
 has ${r.length} bytes, but at most ${Bn} are possible: ${O(Buffer.from(r,"latin1"))}.`);if(r!=="..")n.push(r);else if(n.
pop()===void 0)throw Ie(`the path ${O(e)} leads out of the image`)}return Buffer.from(n.join("/"),"latin1")}var WB=64*1024;var Aw=1024*1024;var Ca=class{#e=[];#t;#n=0;add(e){if(e.length<WB){if(this.#n+e.length>Aw)this.#r();this.#t??=
Buffer.allocUnsafeSlow(Aw);this.#n+=e.copy(this.#t,this.#n);return}this.#r();this.#e.push(e)}take(){const e=this.#e;this.#e=
[];return e}end(){this.#r();return this.take()}#r(){if(this.#t===void 0)return;this.#e.push(this.#t.subarray(0,this.#n));
this.#t=void 0;this.#n=0}};import{randomInt as GB}from"node:crypto";var Qi=20;var Fr=2**Qi;var Zi=Fr-1;var Oa=class{#e=[];#t=0;add(e,n,r){const i=r-n;if(i>mt)throw new RangeError("a text i\
s longer than any path");if((this.#t&Zi)+i>Fr||this.#t===this.#e.length*Fr){this.#t=this.#e.length*Fr;if(this.#t+Fr>Tf)throw De(
`The image's names and link targets exceed ${Tf} bytes in total.`);this.#e.push(Buffer.allocUnsafeSlow(Fr))}const o=this.#t;
e.copy(this.#e[o>>Qi],o&Zi,n,r);this.#t+=i;return o}get(e,n){const r=e&Zi;return this.#e[e>>Qi].subarray(r,r+n)}copy(e,n,r,i){
const o=e&Zi;const s=this.#e[e>>Qi];if(n>32)s.copy(r,i,o,o+n);else for(let a=0;a<n;a++)r[i+a]=s[o+a];return i+n}equals(e,n,r,i){
const o=e&Zi;const s=this.#e[e>>Qi];for(let a=0;a<n;a++)if(s[o+a]!==r[i+a])return false;return true}};var H=0;var L=-1;var _={directory:0,file:1,symlink:2,special:3};var Ce=1024;var VB=.6;var YB=GB(2**32);var va=class{texts=new Oa;count=0;parent=new Int32Array(
Ce);kind=new Uint8Array(Ce);dead=new Uint8Array(Ce);touched=new Uint16Array(Ce);layer=new Uint16Array(Ce);ordinal=new Uint32Array(
Ce);inode=new Int32Array(Ce);head=new Uint32Array(Ce);extra=new Uint32Array(Ce);extraLength=new Uint16Array(Ce);place=new Uint32Array(
Ce);pathBytes=new Uint16Array(Ce);#e=new Uint32Array(Ce);#t=new Uint8Array(Ce);#n=new Int32Array(4*Ce);#r=0;constructor(){
this.count=1;this.parent[H]=L;this.inode[H]=H}find(e,n,r,i){const o=this.#n[this.#i(e,n,r,i)]-1;return o<0||this.dead[o]===
1?L:o}add({parent:e,bytes:n,start:r,end:i,kind:o,layer:s}){const a=this.count;if(a===this.parent.length)this.#s();const d=this.
pathBytes[e];const c=d+(d===0?0:1)+(i-r);if(i-r>Bn||c>mt)throw De(`A path of the image is longer than ${mt} bytes, or co\
ntains a name of more than ${Bn} bytes.`);this.parent[a]=e;this.kind[a]=o;this.touched[a]=s;this.inode[a]=a;this.pathBytes[a]=
c;this.#e[a]=this.texts.add(n,r,i);this.#t[a]=i-r;this.count++;const u=this.#i(e,n,r,i);const f=this.#n[u];if(f===0)this.#r++;else
this.dead[f-1]=1;this.#n[u]=a+1;if(this.#r>this.#n.length*VB)this.#o();return a}pathOf(e,n=false){const r=this.pathBytes[e];
const i=Buffer.allocUnsafe(r+(n?1:0));if(n)i[r]=47;let o=r;for(let s=e;s!==H;s=this.parent[s]){const a=this.#t[s];this.texts.
copy(this.#e[s],a,i,o-a);o-=a+1;if(o>=0)i[o]=47}return i}targetOf(e){return this.texts.get(this.extra[e],this.extraLength[e])}hiddenBelow(e){
let n=0;for(let r=e;r!==L;r=this.parent[r])n=Math.max(n,this.extra[r]);return n}#i(e,n,r,i){const o=this.#n.length-1;const s=i-
r;let a=qB(e,n,r,i)&o;for(;;){const d=this.#n[a]-1;if(d<0)return a;if(this.parent[d]===e&&this.#t[d]===s&&this.texts.equals(
this.#e[d],s,n,r))return a;a=a+1&o}}#o(){const e=this.#n.filter(n=>n>0&&this.dead[n-1]===0);this.#n=new Int32Array(this.#n.
length*2);this.#r=e.length;for(const n of e){const r=n-1;const i=this.texts.get(this.#e[r],this.#t[r]);this.#n[this.#i(this.
parent[r],i,0,i.length)]=n}}#s(){const e=this.parent.length*2;this.parent=$e(this.parent,new Int32Array(e));this.kind=$e(
this.kind,new Uint8Array(e));this.dead=$e(this.dead,new Uint8Array(e));this.touched=$e(this.touched,new Uint16Array(e));
this.layer=$e(this.layer,new Uint16Array(e));this.ordinal=$e(this.ordinal,new Uint32Array(e));this.inode=$e(this.inode,new Int32Array(
e));this.head=$e(this.head,new Uint32Array(e));this.extra=$e(this.extra,new Uint32Array(e));this.extraLength=$e(this.extraLength,
new Uint16Array(e));this.place=$e(this.place,new Uint32Array(e));this.pathBytes=$e(this.pathBytes,new Uint16Array(e));this.#e=
$e(this.#e,new Uint32Array(e));this.#t=$e(this.#t,new Uint8Array(e))}};function $e(t,e){e.set(t);return e}function qB(t,e,n,r){
let i=Math.imul(t^YB,3432918353);for(let o=n;o<r;o++){i=Math.imul(i^e[o],1540483477);i^=i>>>15}i=Math.imul(i^i>>>16,2246822507);
return(i^i>>>13)>>>0}var KB=64;async function*Fw(t,e,n,r){const i=new _f(t,e);const o=new Ca;const s=(a,d)=>{r?.add(a.length,i.originOf(a,d));
o.add(a)};for(const a of i.top())s(a);yield*o.end();for(const[a,d]of t.layers.entries()){if(!i.beginLayer(a+1))continue;
const c=new Ht({begin:(f,l)=>i.begin(f,l),emit:s},{dropsGlobals:true,ignoresTrailer:true});const u=Pa(d,{checksDiffId:false,
signal:n});for await(const f of u.chunks){n.throwIfAborted();c.consume(f);yield*o.take();if(e.top!==H&&i.isLayerDone(c))
break}}for(;;){const a=i.moreDirectories();if(a.length===0)break;for(const d of a)s(d);yield*o.take()}yield*o.end()}var _f=class{#e;#t;#n;#r;#i;#o=0;#s=0;#a=0;#d=true;#c;#u=new WeakMap;constructor(e,n){
const{tree:r}=e;this.#e=e;this.#t=r;this.#n=n;this.#r=new Uint8Array(r.count);this.#r[H]=1;this.#i=n.top;const i=r.parent[n.
top];this.#c=i>H?r.pathBytes[i]+1:0;this.#l()}top(){const{top:e}=this.#n;return this.#t.kind[e]===_.directory?this.#p(e):
[]}beginLayer(e){this.#s=e;this.#a=0;return this.#f}get#f(){return this.#o<this.#t.count&&this.#t.layer[this.#o]===this.#s}isLayerDone(e){
return!this.#f&&(this.#d||e.isBetweenEntries)}begin(e,n){const r=this.#a++;this.#d=!this.#f||this.#t.ordinal[this.#o]!==
r;if(this.#d)return er;const i=this.#o++;this.#l();const o=this.#t.inode[i];const s=this.#n.carrier[o];const a=o===i?s:i;
const d=this.#m(i);d.push(...this.#p(this.#t.parent[a]));let c=e;if(It.isIn(n))c=It.remove(c);const u=this.#y(a);if(!this.#g(
e.name,u))c=Te(c,u);if(a!==s){const f=this.#y(s);if(!this.#g(wn(e.header,n),f))c=Da(c,f)}if(c===e&&d.length===0)return as;
return{blocks:[...d,...c.extensions,c.header],keepsData:true}}moreDirectories(){return this.#m(this.#t.count)}originOf(e,n){
if(n===void 0)return this.#u.get(e);return{stream:this.#s-1,offset:n}}#l(){const{kind:e,inode:n,count:r}=this.#t;const{carrier:i,
isSelected:o}=this.#n;for(;this.#o<r;this.#o++){const s=this.#o;if(e[s]===_.directory)continue;const a=n[s];const d=i[a];
if(a===s?d!==L:o[s]===1&&d!==s)return}}#m(e){const{kind:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let o=0;this.#i<
e;this.#i++){const s=this.#i;if(n[s]!==_.directory||r[s]===0||this.#r[s]===1)continue;if(o++===KB)break;this.#h(s,i)}return i}#p(e){
const{parent:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let s=e;s>H&&r[s]===1&&this.#r[s]===0;s=n[s])i.push(s);
const o=[];for(const s of i.reverse())this.#h(s,o);return o}#h(e,n){this.#r[e]=1;const r=this.#n.top===H;const i=Rf(this.#e,
e,r?void 0:this.#c);const o=this.#t.place[e];let s=(o-1)*v;for(const a of[...i.extensions,i.header]){if(o>0&&r)this.#u.set(
a,{stream:this.#t.layer[e]-1,offset:s});s+=a.length;n.push(a)}}#g(e,n){return this.#n.top===H?Xi(e,n):e.equals(n)}#y(e){
return this.#t.pathOf(e).subarray(this.#c)}};function Rf({tree:t,heads:e},n,r){const i=t.head[n];const o=t.pathOf(n,t.kind[n]===
_.directory).subarray(r);if(i===0)return Te({extensions:[],header:Fp()},o);const s=e.get(i);if(r===void 0)return s;const a=Qn(
Xe(s.header,0),Ve(s.extensions));return a.equals(o)?s:Te(s,o)}var Ba=class{#e;#t=0;#n=0;#r=Buffer.alloc(0);#i=L;#o=0;constructor(e){this.#e=e}beginLayer(e){this.#t=e;this.forget()}forget(){
this.#i=L}childOf(e,n,r){return this.#a(this.#e.find(e,n,r,n.length),this.#s(e))}directoryOf(e,n,r){if(n<=0)return H;if(this.#i!==
L&&r==="create"&&XB(this.#r,e,n))return this.#i;const i={directory:H,hidden:this.#s(H),links:0};if(!this.#d(i,e.subarray(
0,n),r))return L;if(r==="create"){this.#r=Buffer.from(e.subarray(0,n));this.#i=i.directory;this.#o=i.hidden}return i.directory}#s(e){
return e===this.#i?this.#o:this.#e.hiddenBelow(e)}#a(e,n){return e===L||this.#e.touched[e]<n?L:e}#d(e,n,r){for(let i=0;i<
n.length;){const o=n.indexOf(ge,i);const s=o===-1?n.length:o;if(s>i&&!this.#c(e,n,[i,s],r))return false;i=s+1}return true}#c(e,n,[
r,i],o){const s=this.#e;if(++this.#n>Cf)throw De(`The image's paths have more than ${Cf} parts in total.`);if(n[r]===46&&
i-r<=2){if(i-r===1)return true;if(n[r+1]===46){this.#u(e,n);return true}}const a=this.#a(s.find(e.directory,n,r,i),e.hidden);
if(a===L)return o==="create"&&this.#f(e,n,r,i);const d=s.kind[a];const c=s.touched[a]===this.#t;if(d===_.directory){if(o===
"create")s.touched[a]=this.#t;e.directory=a;e.hidden=Math.max(e.hidden,s.extra[a]);return true}if(d===_.symlink&&(c||o===
"link")){const u=s.targetOf(s.inode[a]);if(++e.links>Ta)throw Ie(`the symbolic links of ${O(n)} form a loop`);if(u[0]===
ge){e.directory=H;e.hidden=s.hiddenBelow(H)}return this.#d(e,u,o)}if(o!=="create")return false;if(c)throw Ie(`an entry i\
s below ${O(s.pathOf(a))}, which is a file in the same layer`);return this.#f(e,n,r,i)}#u(e,n){if(e.directory===H)throw Ie(
`the symbolic link to ${O(n)} leads out of the image`);e.directory=this.#e.parent[e.directory];e.hidden=this.#e.hiddenBelow(
e.directory)}#f(e,n,r,i){const o=e.directory;const s=_.directory;e.directory=this.#e.add({parent:o,bytes:n,start:r,end:i,
kind:s,layer:this.#t});return true}};function XB(t,e,n){return t.length===n&&t.compare(e,0,n)===0}var _a=Buffer.from(".wh.");var Nw=Buffer.from(".wh..wh..opq");var ZB=Buffer.from(".wh..wh.");var QB={"0":_.file,S:_.file,
"2":_.symlink,"3":_.special,"4":_.special,"5":_.directory,"6":_.special};var Ra=class{attributes=new It;#e;#t;#n;#r=0;#i=0;#o=0;#s=0;#a=[];constructor(e,n){
this.#e=e;this.#t=n;this.#n=new Ba(e)}beginLayer(){this.#r++;this.#i=0;this.#s=this.#e.count;this.#a=[];this.#n.beginLayer(
this.#r)}endLayer(){const{dead:e,parent:n,count:r}=this.#e;let i=0;for(let o=this.#s;o<r;o++){if(this.#d(n[o]))e[o]=1;if(e[o]===
0)i+=this.#a[o-this.#s]??0}return i}#d(e){const{dead:n,parent:r}=this.#e;for(let i=e;i!==L;i=r[i]){if(n[i]===1)return true;
if(i>=this.#s)return false}return false}apply(e,n,r){const i=this.#i++;if(++this.#o>kf)throw De(`The image's layers have\
 more than ${kf} entries.`);const o=Bf(e.name);const s=o.lastIndexOf(ge)+1;if(Af(o,0,ZB)&&!Lw(o,0))return;if(Af(o,s,_a))
this.#c(o,s);else if(o.length===0)e_(e);else this.#f(e,n,{path:o,start:s,ordinal:i,startBytes:r})}#c(e,n){const r=this.#e;
const i=n+_a.length;if(i===e.length)throw Ie(`the whiteout ${O(e)} does not say what it deletes`);const o=this.#n.directoryOf(
e,n-1,"find");if(o===L)return;if(Lw(e,n)){this.#u(o);return}const s=this.#n.childOf(o,e,i);if(s===L)return;if(r.touched[s]!==
this.#r)r.dead[s]=1;else if(r.kind[s]===_.directory)this.#u(s);this.#n.forget()}#u(e){this.#e.extra[e]=this.#r;this.#n.forget()}#f(e,n,{
path:r,start:i,ordinal:o,startBytes:s}){t_(r);const a=this.#e;const d=It.isIn(n);if(d)this.attributes.note(n);const c=this.#n.
directoryOf(r,i-1,"create");const u=this.#n.childOf(c,r,i);const f=Mw(e);const l=this.#r;let p=u;if(f===_.directory&&u!==
L&&a.kind[u]===_.directory){a.touched[u]=l}else{if(u!==L){a.dead[u]=1;this.#n.forget()}const S=e.typeFlag==="1"?this.#p(
e,n):L;const I=S===L?f:a.kind[S];p=a.add({parent:c,bytes:r,start:i,end:r.length,kind:I,layer:l});if(S!==L)a.inode[p]=a.inode[S]}
a.layer[p]=l;a.ordinal[p]=o;const h=!d&&Xi(e.name,r);a.place[p]=h?$w(s):0;if(e.typeFlag==="1")return;if(f===_.file)this.#l(
p,Ri(e,n));if(f===_.symlink)this.#m(p,wn(e.header,n));if(f!==_.directory&&f!==_.symlink)return;const g=d?It.remove(e):e;
const b=a.pathOf(p,f===_.directory);const x=Xi(e.name,b);a.head[p]=this.#t.add(x?g:Te(g,b));a.place[p]=x&&g===e?$w(s):0}#l(e,n){
this.#a[e-this.#s]=n}#m(e,n){const r=this.#e;if(n.includes(0)||n.length>mt)throw Ie(`the target of the symbolic link ${O(
r.pathOf(e))} is not a valid path`);r.extra[e]=r.texts.add(n,0,n.length);r.extraLength[e]=n.length;this.#l(e,n.length)}#p(e,n){
const r=wn(e.header,n);const i=Bf(r);const o=i.lastIndexOf(ge)+1;const s=this.#n.directoryOf(i,o-1,"link");const a=s===L||
i.length===0?L:this.#n.childOf(s,i,o);const d=`the hard link ${O(e.name)} leads to ${O(r)}`;if(a===L)throw Ie(`${d}, whi\
ch does not exist`);if(this.#e.kind[a]===_.directory)throw Ie(`${d}, which is a directory`);return a}};function $w(t){const e=t/
v+1;return e<2**32?e:0}function e_(t){if(Mw(t)!==_.directory)throw Ie(`the entry ${O(t.name)} would replace the root dir\
ectory`)}function t_(t){for(let e=t.indexOf(_a);e!==-1;e=t.indexOf(_a,e+1)){if(e>0&&t[e-1]!==ge)continue;throw new m("WH\
ITEOUT_NAME",`The image has an entry in ${O(t)}, but a layer cannot contain a name that starts with ".wh.": it would be \
read as a whiteout, which marks a deletion.`,{hint:"Rename or remove the directory where the image is built."})}}function Mw(t){
const{typeFlag:e,header:n,name:r}=t;if(e==="0"&&Op(n)&&r.at(-1)===ge)return _.directory;if(e==="1")return _.file;const i=QB[e];
if(i===void 0)throw Ie(`the entry ${O(r)} has the unknown type ${JSON.stringify(e)}`);return i}function Lw(t,e){return t.
length-e===Nw.length&&Af(t,e,Nw)}function Af(t,e,n){if(t[e]!==46||t.length-e<n.length)return false;return t.compare(n,0,
n.length,e,e+n.length)===0}import{constants as n_,zstdCompressSync as r_,zstdDecompressSync as i_}from"node:zlib";var Aa=256*1024;var o_=16;var Fa=class{#e=[];#t=[];#n=0;#r;#i=1;#o=0;#s=new Map;add({extensions:e,header:n}){const r=e.reduce(
(s,{length:a})=>s+a,n.length);if(this.#o+r>Aa)this.#d();const i=this.#i+this.#o/v;const o=r>Aa?Buffer.allocUnsafeSlow(r):
this.#r;this.#r=o??Buffer.allocUnsafeSlow(Aa);for(const s of[...e,n])this.#o+=s.copy(this.#r,this.#o);return i}get(e){let n=this.#a(
e);const r=[];for(;;){const i=n.subarray(0,v);const{typeFlag:o,sizeBytes:s}=Xe(i,0);if(!Zn(o))return{extensions:r,header:i};
const a=v+ye(s);r.push(i);if(s>0)r.push(n.subarray(v,a));n=n.subarray(a)}}#a(e){if(e>=this.#i)return this.#r.subarray((e-
this.#i)*v);let n=0;let r=this.#t.length-1;while(n<r){const s=n+r+1>>1;if(this.#t[s]<=e)n=s;else r=s-1}const i=this.#s.get(
n);const o=i??i_(this.#e[n]);this.#s.delete(n);this.#s.set(n,o);for(const s of this.#s.keys()){if(this.#s.size<=o_)break;
this.#s.delete(s)}return o.subarray((e-this.#t[n])*v)}#d(){if(this.#o===0)return;const e=r_(this.#r.subarray(0,this.#o),
{params:{[n_.ZSTD_c_compressionLevel]:1}});this.#n+=e.length;if(this.#n>If)throw De(`The image's directories have more t\
han ${If} bytes of headers.`);this.#e.push(Buffer.from(e));this.#t.push(this.#i);this.#i+=this.#o/v;this.#o=0;if(this.#r.
length>Aa)this.#r=void 0}};function Uw(t){const{parent:e,dead:n,touched:r,extra:i,kind:o,count:s}=t;const a=new Uint8Array(s);const d=new Uint16Array(
s);a[H]=1;d[H]=i[H];for(let c=1;c<s;c++){const u=e[c];const f=d[u];if(a[u]===0||n[c]===1||r[c]<f)continue;a[c]=1;if(o[c]===
_.directory)d[c]=Math.max(f,i[c])}return a}function Nr(t,e,n){const{parent:r,kind:i,inode:o,count:s}=t;const a=n===H?e:new Uint8Array(
s);if(n!==H)a[n]=1;const d=new Int32Array(s).fill(L);for(let c=n;c<s;c++){if(e[c]===0)continue;if(n!==H&&c>n&&a[r[c]]===
1)a[c]=1;if(a[c]===0||i[c]===_.directory)continue;const u=o[c];if(d[u]===L)d[u]=c}return{top:n,isSelected:a,carrier:d}}async function Nf(t,e){for(const{descriptor:o}of t)d_(o.mediaType,o.digest);if(t.length>Pf)throw De(`The image has ${t.length}\
 layers, but at most ${Pf} are read.`);const n=new Ff(t,e);const r=t.reduce((o,{descriptor:s})=>o+s.sizeBytes,0);const i={
title:"Read the layers",doneBytes:()=>n.packedBytes,totalBytes:()=>r};return W(e.log,i,n.run())}var Ff=class{#e;#t;#n=new va;#r=new Fa;#i=new Ra(
this.#n,this.#r);#o=[];#s=[];#a=[];#d=[];#c=0;#u=0;#f;constructor(e,n){this.#e=e;this.#t=n}get packedBytes(){return this.#c+
(this.#f?.packedBytes??0)}async run(){for(const n of this.#e)await this.#l(n);const{notice:e}=this.#i.attributes;return{
layers:this.#e,layerBytes:this.#o,unpackedBytes:this.#o.reduce((n,r)=>n+r,0),tarBytes:this.#u,layerTarBytes:this.#s,firstNodes:this.#a,
notices:e===void 0?this.#d:[...this.#d,e],tree:this.#n,heads:this.#r,living:Uw(this.#n)}}async#l(e){const{signal:n,touch:r}=this.#t;
const i=Pa(e,{checksDiffId:true,signal:n});this.#f=i;this.#a.push(this.#n.count);this.#i.beginLayer();const o=new Ht({begin:(s,a,d)=>{
this.#i.apply(s,a,d);return er},emit:()=>{}},{dropsGlobals:true,ignoresTrailer:true});for await(const s of i.chunks){n.throwIfAborted();
o.consume(s);this.#m(i);r?.()}if(!o.isBetweenEntries)throw Rw(e.descriptor.digest);this.#p(e,i.packing);this.#o.push(this.#i.
endLayer());this.#c+=i.packedBytes;this.#u+=i.tarBytes;this.#s.push(i.tarBytes);this.#f=void 0}#m(e){const n=this.#u+e.tarBytes;
if(s_(n,this.packedBytes))throw De(`The image's layers unpack to more than ${Of} bytes and to more than ${vf} times thei\
r size.`)}#p({descriptor:e},n){const r=a_(e.mediaType);if(r===void 0||n===void 0||r===n)return;const i=o=>o==="none"?"no\
t packed":`packed with ${o}`;this.#d.push(`The media type of the layer ${e.digest} says that it is ${i(r)}, but it is ${i(
n)}, so it was read as that.`)}};function s_(t,e){return t>Of&&t>vf*e}function a_(t){if(/[.+]gzip$/.test(t))return"gzip";
if(/[.+]zstd$/.test(t))return"zstd";return t==="application/vnd.oci.image.layer.v1.tar"?"none":void 0}function d_(t,e){const n=(r,i)=>{
throw new m("UNSUPPORTED_IMAGE",`The layer ${e} ${r}.`,{hint:i})};if(/nondistributable|foreign/.test(t))n("is not in the\
 image, but has to be fetched from elsewhere (a foreign or non-distributable layer)","Windows images have such layers. B\
uild the image on a base without them.");if(/\+encrypted$/.test(t))n("is encrypted",'Decrypt the image first, with "skop\
eo copy --decryption-key".')}var Hw=2**24;function zw(t){const{tree:e,layerTarBytes:n}=t;const r=c_(t);const i=[];for(const[o,s]of u_(t).entries()){let a;
let d=0;const c=u=>{if(a!==void 0)i.push({layer:o,startBytes:a,endBytes:u});a=void 0};for(const u of s){const f=e.place[u];
if(f===0)continue;const l=(f-1)*v;const p=e.ordinal[u];if(p!==d||!r(u))c(l);if(r(u))a??=l;d=p+1}c(n[o]??0)}return i}function c_({
tree:t,living:e,firstNodes:n}){const{kind:r,inode:i,layer:o}=t;const{carrier:s}=Nr(t,e,H);return a=>{if(e[a]===0)return false;
if(r[a]===_.directory)return a>=(n[o[a]-1]??0);const d=i[a];return s[d]===a===(d===a)}}function u_({tree:t,layers:e}){const n=e.
map(()=>[]);for(let r=1;r<t.count;r++)n[t.layer[r]-1]?.push(t.ordinal[r]*Hw+r);return n.map(r=>Array.from(Float64Array.from(
r).sort(),i=>i%Hw))}var l_=8*1024*1024;var m_=4*1024*1024;var Na=class extends Error{};function Jw(t){const{tree:e,living:n}=t;const r=(o,s,a)=>f_.
from(p_(Fw(t,o,s,a),a),{objectMode:false,highWaterMark:l_,signal:s});const i=async(o,s)=>{const a=jw(t,o);if(a===L)throw new Na(
`there is no ${o.toString()} in the layers`);return r(Nr(e,n,a),s)};return{way:"layers",unseenTimes:[],isReproducible:true,
decide:()=>"keep",open:async o=>r(Nr(e,n,H),o),layers:{blobs:t.layers,keptRuns:()=>zw(t),open:async(o,s)=>r(Nr(e,n,H),o,
s)},openPath:i,isNotFound:o=>o instanceof Na,lookAt:async(o,s)=>{const a=Buffer.from(o);const d=jw(t,a);if(d===L)return void 0;
return h_(t,d)??Ar(await i(a,s),m_)},close:async()=>{}}}async function*p_(t,e){yield*t;e?.add(yi.length,void 0);yield yi}
function h_(t,e){const{tree:n}=t;const r=n.kind[e];if(r!==_.directory&&(r!==_.symlink||n.inode[e]!==e))return void 0;const i=n.
parent[e];const o=i>H?n.pathBytes[i]+1:0;const{header:s,extensions:a}=Rf(t,e,o);const d=r===_.directory?"5":"2";const c=Ut(
s);return{typeFlag:d,mtimeSeconds:c,header:s,extensions:a,data:Buffer.alloc(0)}}function jw({tree:t,living:e},n){let r=0;
let i=H;let o=n;while(o.length>0){const s=o.indexOf(ge);const a=s===-1?o.length:s;const d=o.subarray(0,a);o=o.subarray(Math.
min(a+1,o.length));const c=d.toString("latin1");if(c===""||c===".")continue;if(c===".."){i=Math.max(H,t.parent[i]);continue}
if(t.kind[i]!==_.directory)return L;const u=t.find(i,d,0,d.length);if(u===L||e[u]===0)return L;if(t.kind[u]!==_.symlink||
o.length===0){i=u;continue}if(++r>Ta)return L;const f=t.targetOf(t.inode[u]);if(f[0]===ge)i=H;o=Buffer.concat([f,Buffer.
from("/"),o])}return i}function $r(t,e,n){const{json:r}=t.config;const i=y(r,"config");const o=y(i,"Volumes");const s=new $f(t,e,n);return{reference:e.
reference,id:t.manifest.digest,ofContainer:void 0,platform:t.platform,diffIds:t.layers.map(({diffId:a})=>a),layerCount:t.
layers.length,volumes:k(o)?Object.keys(o).filter(a=>!a.includes("\0")):[],shownConfig:k(i)?i:{},knownBytes:void 0,isExact:true,
notices:[],readConfig:async()=>({json:r,digest:t.config.descriptor.digest,packedLayers:t.layers.map(({descriptor:a})=>a),
annotations:t.annotations,missing:void 0}),openReader:()=>s.openReader(),measure:()=>s.measure()}}var $f=class{#e;#t;#n;#r;#i;#o=0;constructor(e,n,r){
this.#e=e;this.#t=n;this.#n=r}async openReader(){this.#o++;const e=g_(async()=>{if(--this.#o>0)return;this.#r=void 0;await this.#t.
release?.(this.#e)});try{return{...Jw(await this.#s()),close:e}}catch(n){await e();throw n}}async measure(){if(this.#i===
void 0)await this.#s();if(this.#i===void 0)throw new Error("the layers have no size");return this.#i}#s(){this.#r??=this.#a().
catch(e=>{this.#r=void 0;throw e});return this.#r}async#a(){const{layers:e,config:n}=this.#e;const r=await Nf(e,this.#n);
if(this.#i===void 0)for(const i of r.notices)this.#n.log.notice(i);this.#i={bytes:r.unpackedBytes,packedBytes:e.reduce((i,{
descriptor:o})=>i+o.sizeBytes,0),history:y_(n.json,r.layerBytes)};return r}};function g_(t){let e;return()=>{e??=t();return e}}
function y_(t,e){const n=fs(t);const r=y(t,"history");const i=n?.filter(s=>s).length;if(n===void 0||i!==e.length||!Array.
isArray(r))return void 0;const o=[...e];return n.map((s,a)=>({command:w(r[a],"created_by")??w(r[a],"comment")??"",bytes:s?
o.shift()??0:0,hasLayer:s}))}function $a(t,e,n){const r=Ge(n);if(r.os!=="linux"){throw new m("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image,\
 but ${JSON.stringify(t)} is for ${r.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this \
way."})}if(!Bo(r)){throw new m("UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(t)} has an invalid platform\
: ${JSON.stringify(r)}.`,{hint:"Do not trust this image: no builder writes such a config."})}const i=y(n,"Config","Volum\
es");const o=w(e,"Id")??"";if(o==="")throw Lf(t);const s=Dt(n);const a=gi(e)??gi(n)??false;return{reference:t,image:void 0,
names:Zo(e),id:o,platform:r,diffIds:s,isIndex:a,isDefaultPlatform:!a||JSON.stringify(s)===JSON.stringify(Dt(e)),volumes:k(
i)?Object.keys(i).filter(d=>!d.includes("\0")):[],inspect:n}}function Lf(t){return new m("ENGINE_FAILED",`The engine des\
cribes ${JSON.stringify(t)} without an ID, a platform or layers.`,{hint:'Remove the image ("docker rmi") and pull or bui\
ld it again.'})}async function Ww(t,e,n,r){const{log:i}=t;const o={reference:e,id:n,isIndex:r!==void 0,platform:r??t.platform,volumes:[]};
const s=await w_(t,o);if(s===void 0)return void 0;const a=r??s.platform;const d={imageId:n,manifest:s,likely:r??t.platform};
if(t.canInspectPlatform&&a!==void 0){const c=await te(t,n,a);if(c!==void 0&&Xo(c)&&Y(Ge(c),a))return c}for(const{place:c,
open:u}of lr(t,o)){try{const f=await u(l=>b_(l,d,r!==void 0));if(f!==void 0)return f}catch(f){if(!(f instanceof fe))throw f;
i.debug(`no config blob ${c}: ${D(f)}`)}}throw E_(t,e,a)}async function w_(t,e){let n;try{n=await z(t,{source:e})}catch(r){
if(r instanceof m&&pi(r.message))return void 0;throw r}try{return Mf(await _e(t,n))}finally{await J(t,n)}}function Mf(t){
const e=y(t,"ImageManifestDescriptor");const n=y(e,"platform");const r=w(n,"architecture")??"";const i=y(e,"size");return{
digest:w(e,"digest"),sizeBytes:typeof i==="number"?i:void 0,platform:r===""?void 0:Be({os:w(n,"os")??"linux",architecture:r,
variant:w(n,"variant")})}}async function b_(t,{imageId:e,manifest:{digest:n,sizeBytes:r},likely:i},o){const s=n===void 0?
{digest:e}:{digest:n,sizeBytes:r};let a;for await(const{configText:d,isInIndex:c}of fr(s,t.text,i)){const u=A(d);if(!k(u))
continue;const f=D_(u,c);if(n!==void 0||Y(Ge(u),i))return f;a??=f}return o?void 0:a}function D_(t,e){const{os:n,architecture:r,
variant:i}=Ge(t);const o={Created:t["created"],Author:t["author"],Os:n,Architecture:r,Variant:i,OsVersion:t["os.version"],
Config:t["config"]};return{...Object.fromEntries(Object.entries(o).filter(([,s])=>s!==void 0)),RootFS:{Type:"layers",Layers:us(
t)},...e?{Descriptor:{mediaType:ke.index}}:{}}}function E_(t,e,n){const r=n===void 0?"":` for ${C(n)}`;return new m("UNS\
UPPORTED_IMAGE",`docker-flatten needs to know the layers of ${JSON.stringify(e)}${r}, but Docker ${t.version} shows neit\
her the layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or remove \
this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function eo(t,e,n){const{log:r,signal:i}=t;r.info(`Pulling ${e}`);const o=n===void 0?[]:["--platform",n];const s=await W(
r,{title:"Pull"},t.docker.stream(["pull","--quiet",...o,e],f=>r.debug(f.trimEnd()),i,true));if(s.exitCode===0)return;const a=s.
stderr.trim().slice(-2e3);const d=`Pulling ${JSON.stringify(e)} failed`;const c=Io(a,d);if(c!==void 0)throw c;if(/no match(?:ing manifest)? for|does not match the specified platform/i.
test(a)){throw new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(e)} is needed for ${n??"the engine's platform"}, bu\
t its registry does not have that platform: ${a}`,{hint:"Select a platform that the image has, or a tag for this platfor\
m."})}if(/manifest unknown|not found|does not exist|pull access denied/i.test(a)){throw new m("IMAGE_NOT_FOUND",`The ima\
ge ${JSON.stringify(e)} was not found locally, and its registry does not have it or denied access: ${a}`,{hint:'Check th\
e name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load \
it into the engine ("load: true").'})}const u=/toomanyrequests|rate limit/i.test(a);throw new m("PULL_FAILED",`${d}: ${a}`,
{hint:u?"Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.":`C\
heck whether the registry is reachable, and run again. ${E("pull","never")} uses only images that the engine has.`})}async function La(t,e){const{image:n,platform:r,pull:i}=e;const o=await te(t,n.text);if(o===void 0){if(i==="never"||Lt(n.
text))throw Uf(n.text,i);return{...await x_(t,e),image:n}}const s=await Lr(t,n.text,o,r);if(s===void 0){const a=await Lr(
t,n.text,o,void 0);const d=i!=="never"&&!Lt(n.text);throw Gw(n.text,a?.platform,r,d)}if(i!=="always"||Lt(n.text))return{
...s,image:n};return{...await S_(t,n,s,r),image:n}}async function x_(t,e){const{image:n,platform:r,pull:i,defaultPlatform:o}=e;
const s=r===void 0?o:C(r);if(r===void 0&&s!==void 0)t.log.info(`Pulling the platform ${s}, as DOCKER_DEFAULT_PLATFORM sa\
ys`);await eo(t,n.text,s);const a=await te(t,n.text);if(a===void 0)throw Uf(n.text,i);const d=r??k_(o);const c=await Lr(
t,n.text,a,d)??(r===void 0?await Lr(t,n.text,a,void 0):void 0);if(c!==void 0)return c;const u=await Lr(t,n.text,a,void 0);
throw Gw(n.text,u?.platform,r,false)}async function S_(t,e,n,r){const{os:i,architecture:o}=Be(n.platform);const s=i===""||
o===""?void 0:C(n.platform);await eo(t,e.text,s);const a=await pt(t,e.text,n.platform)??await pt(t,e.text,void 0);if(a===
void 0)throw Uf(e.text,"always");const d=Be(a.platform);const c=r===void 0?d.os===i&&d.architecture===o:Y(d,r);if(c)return a;
if(e.digest===void 0)await t.docker.run(["tag",n.id,e.text]);throw new m("PLATFORM_MISMATCH",`The engine has the image ${JSON.
stringify(e.text)} for ${C(n.platform)}, but the registry returned it for ${C(d)}. The tag was restored.`,{hint:`Leave ${E(
"pull")} out to flatten the image that the engine has, or use a tag for this platform.`})}function k_(t){try{return t===
void 0?void 0:_o(t)}catch{return void 0}}async function pt(t,e,n){const r=await te(t,e);return r===void 0?void 0:Lr(t,e,
r,n)}async function Lr(t,e,n,r){const i=Xo(n);if(i&&(r===void 0||Y(Ge(n),r)))return $a(e,n,n);const o=!t.store.holdsIndexes||
gi(n)===false;if(i&&o)return void 0;const s=w(n,"Id");if(s===void 0||!t.store.holdsIndexes)throw Lf(e);if(t.canInspectPlatform&&
r!==void 0){const c=await te(t,e,r);if(c!==void 0&&Y(Ge(c),r))return $a(e,n,c)}const a=await Ww(t,e,s,r);if(a===void 0)return void 0;
const d=r===void 0||Y(Ge(a),r);return d?$a(e,n,a):void 0}function Gw(t,e,n,r){const i=n===void 0?"another platform":C(n);
const o=e===void 0?"another one":C(e);return new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is needed for ${i}\
, but the engine has it for ${o}.${r?" A pull would move the tag away from that image.":""}`,{hint:r?`Pull it yourself (\
"docker pull --platform ${i} ${t}") if the tag may move, or select the platform ${o}.`:"Pull or build that platform firs\
t, or select one that the image has."})}function Uf(t,e){const n=e==="never"?`, and pulling is disabled (${E("pull")} is\
 never)`:"";return new m("IMAGE_NOT_FOUND",`The image ${JSON.stringify(t)} is not in the engine${n}.`,{hint:'Check the n\
ame and tag with "docker images", and build or pull it first.'})}var P_=/^(?:https?|ftp|no|all)_proxy$/i;function Hf(t,e,n){const r=new Set(t);const i=a=>{const d=Ma(a);if(!P_.test(d)||
n.includes(a))return false;return e.includes(a)||r.has(T_(d)+a.slice(d.length))};const o=t.filter(i).map(Ma);const s=t.flatMap(
a=>i(a)?n.filter(d=>Ma(d)===Ma(a)):[a]);return{env:s,removed:o}}function Ma(t){return t.split("=")[0]??""}function T_(t){
return t===t.toUpperCase()?t.toLowerCase():t.toUpperCase()}var I_=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"];var C_=["ExposedPorts","Volumes","Labels"];var O_=["H\
ealthcheck","StopTimeout"];function qw(t,e,n){const r=y(t,"config");const i={...k(r)?r:{}};const o=zf(i["Env"]);const s=zf(
n["Env"]);const{env:a,removed:d}=Hf(zf(e["Env"]),s,o);const c={...e,Env:a};const u={...n,Env:Hf(s,s,o).env};for(const f of I_){
if(to(c[f],u[f])||to(c[f],i[f]))continue;if(no(c[f]))delete i[f];else i[f]=c[f]}for(const f of C_){const l=v_(i[f],e[f],
n[f]);if(l===void 0)continue;if(no(l))delete i[f];else i[f]=l}for(const f of O_){const l=e[f];if(!no(l)&&!to(l,n[f])&&!to(
l,i[f]))i[f]=l}return{config:{...t,config:i},proxies:d}}function v_(t,e,n){const[r,i,o]=[t,e,n].map(c=>k(c)?c:{});const s=Object.
entries(i).filter(([c,u])=>!Vw(o,c,u)&&!Vw(r,c,u));const a=Object.keys(o).filter(c=>!Object.hasOwn(i,c)&&Object.hasOwn(r,
c));if(s.length===0&&a.length===0)return void 0;const d=Object.entries(r).filter(([c])=>!a.includes(c));return Object.fromEntries(
[...d,...s])}function Vw(t,e,n){return Object.hasOwn(t,e)&&to(t[e],n)}function zf(t){return R(t)?t:[]}function to(t,e){return JSON.
stringify(Yw(t))===JSON.stringify(Yw(e))}function Yw(t){const e=t===void 0?void 0:JSON.parse(JSON.stringify(t));if(no(e))
return null;if(!k(e))return e;return Object.fromEntries(Object.entries(e).filter(([,n])=>n===""||k(n)||n!==0&&!no(n)).sort(
([n],[r])=>n<r?-1:1))}function no(t){if(t===void 0||t===null||t==="")return true;if(Array.isArray(t))return t.length===0;
return k(t)&&Object.keys(t).length===0}async function Kw(t,e,n){const r=wm(t.runId,n.id);const i=await z(t,{source:e,name:r});const o=await t.docker.try(["paus\
e",n.id]);if(o.exitCode!==0&&!/is not running/i.test(o.stderr))throw B_(e.reference,ee(["pause",n.id],o));let s;return()=>{
s??=zo(t.docker,n.id).then(()=>J(t,i));return s}}function B_(t,e){if(e.code==="NO_ENGINE")return e;return new m("DOCKER_\
FAILED",`Cannot pause the running container ${JSON.stringify(t)} while it is read: ${e.message}`,{hint:`Use ${E("pause",
"false")} to read it while it runs (files that change meanwhile may be inconsistent), or stop it first ("docker stop").`,
cause:e})}function Xw(t,e){return new m(e.code,`The container ${JSON.stringify(t)} changed while it was read, because it\
 was running and not paused: ${e.message}`,{hint:`Nothing was tagged. Leave out ${E("pause","false")} so that it is paus\
ed while it is read, or stop it first ("docker stop").`,cause:e})}async function Zw(t,e,n,r){const i=["--no-trunc","--human=false","--format","{{json .}}"];const o=["history",...i,...ot(
r)];const s=await t.docker.run([...o,e]);const a=s.split("\n").filter(d=>d!=="").map(d=>{const c=A(d);return{command:w(c,
"CreatedBy")||(w(c,"Comment")??""),bytes:Number(y(c,"Size")??Number.NaN)}});if(a.length<n||!a.every(({bytes:d})=>d>=0)){
throw new m("ENGINE_FAILED",`The engine returned ${a.length} sizes (${a.map(({bytes:d})=>d).join(", ")}) for the image ${JSON.
stringify(e)}, which has ${ve(n)}.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'})}return a.reverse()}
async function Qw(t,e,n){return eb(await Zw(t,e,n))}function eb(t){return t.reduce((e,{bytes:n})=>e+n,0)}async function tb(t,e,n){
const r=e.diffIds.length;const i=fs(n);const o=!e.isDefaultPlatform&&!t.knowsPlatformOption;const s=o?false:i===void 0?await __(
t,e):i.filter(u=>u).length===r;if(!s)return{bytes:await R_(t,e),history:void 0};const a=await Zw(t,e.id,r,rb(t,e));const d=i?.
length===a.length;const c=a.map((u,f)=>({...u,hasLayer:d?i[f]===true:u.bytes>0}));return{bytes:eb(a),history:c}}async function nb(t,e,n){
const{rootFs:r}=await ib(t,e.id);const i=Math.max(0,r-n.bytes);const o={command:`container ${e.name}`,bytes:i,hasLayer:true};
return{bytes:r,history:n.history&&[...n.history,o]}}async function __(t,e){const n=["history","--quiet","--no-trunc",...ot(
rb(t,e))];const r=await t.docker.run([...n,e.id]);return r.split("\n").filter(i=>i!=="").length>=e.diffIds.length}function rb(t,e){
return e.isIndex&&t.knowsPlatformOption?e.platform:void 0}async function R_(t,e){const n=await z(t,{source:e});try{const{
rootFs:r,own:i}=await ib(t,n);return Math.max(0,r-i)}finally{await J(t,n)}}async function ib(t,e){const n=await _e(t,e,[
"--size"]);const r=y(n,"SizeRootFs");const i=y(n,"SizeRw")??0;if(typeof r!=="number"||typeof i!=="number")throw new m("E\
NGINE_FAILED",`The engine returned no size for the container ${e}.`,{hint:K});return{rootFs:r,own:i}}function Ha(t,e){return n=>{const r=t(n);if(r==="drop")return r;const i=r==="keep"?void 0:r;const o=i?.head??n;const{mtimeSeconds:s}=ae(
o);const a=e(s);const d=i?.before?.map(u=>({...u,...Ua(u,e)}));const c=d===void 0?{}:{before:d};if(d===void 0&&(a===s||Number.
isNaN(a)))return r;return{...i,...c,head:Ua(o,e)}}}function Ua(t,e){const{mtimeSeconds:n}=ae(t);const r=e(n);return r===
n||Number.isNaN(r)?t:jf(t,r)}function jf(t,e){return{extensions:bf(t.extensions,"mtime"),header:_p(t.header,e)}}var A_=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"];var F_=512;var N_=60*60;var Jf=4*1024*
1024;var $_=64*1024;var L_=10;var M_=300;async function Mr(t,{id:e}){await J(t,e)}async function ja(t,e,n){const{log:r}=t;
const i=n.asUsed===true?void 0:t.plainRuntime;if(i!==void 0)r.debug(`the container has the runtime ${i}: the engine's de\
fault may add mounts`);const o=await ob(t,i,e,n);const s=o.exitCode!==0&&U_.test(o.stderr);if(i===void 0||!s)return o;await Mr(
t,o.container);r.warning(`The engine lacks the program of its runtime ${i}, so the command runs with the default runtime\
. Mount points that it adds are in the result.`);const a=await ob(t,void 0,e,n);return{...a,container:{...a.container,mayHaveMounts:true}}}
var U_=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;async function ob(t,e,n,r){
const{log:i,signal:o}=t;const s=await z(t,{source:n,asUsed:r.asUsed===true,...r.network===void 0?{}:{network:r.network},
options:[...e===void 0?[]:["--runtime",e],...r.user===void 0?[]:["--user",r.user],"--entrypoint",r.program,...Gf],command:r.
args});const a=r.limitSeconds??N_;const d=AbortSignal.timeout(a*1e3);const c=new Wf(i,r.shows??(u=>u));try{const u=await W(
i,{title:"Command",loggedChars:()=>c.shownChars},t.docker.stream(["start","--attach",s],(f,l)=>c[l].add(f),AbortSignal.any(
[o,d])));c.end();return{...u,container:{id:s,mayHaveMounts:false}}}catch(u){if(o.aborted)throw M(o.reason);if(!d.aborted)
throw u;throw new m("COMMAND_FAILED",`A command in a container of ${n.reference} was still running after ${a} s and was \
stopped.`,{hint:"The output above may show what it waits for. It has no input, and a network only if one is named.",cause:u})}}
var Gf=["--cap-drop","ALL","--security-opt","no-new-privileges","--pids-limit",String(F_),...A_.flatMap(t=>["--cap-add",
t])];function Ja(t,e=n=>n){return`${t.stdout}
${t.stderr}`.split("\n").map(n=>e(n)??"").filter(n=>n.trim()!=="").slice(-L_).map(n=>n.slice(0,M_)).join("\n")}var za=class{#e;#t="";constructor(e){
this.#e=e}add(e){const n=(this.#t+e).split("\n");this.#t=(n.pop()??"").slice(-$_);for(const r of n)this.#e(r)}end(){if(this.#t!==
"")this.#e(this.#t);this.#t=""}};var Wf=class{stdout=new za(e=>this.#r(e));stderr=new za(e=>this.#r(e));#e;#t;#n=Jf;constructor(e,n){
this.#e=e;this.#t=n}get shownChars(){return Jf-this.#n}end(){this.stdout.end();this.stderr.end()}#r(e){const n=this.#t(e);
if(n===void 0||this.#n<=0)return;this.#n-=n.length+1;this.#e.untrusted(n);if(this.#n<=0)this.#e.notice(`Output beyond ${Jf}\
 characters is not shown.`)}};var Vf=10;var H_=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function sb(t,e,n){const r=y(e,"HostConfig");const i=w(r,"Runtim\
e");const o=i!==void 0&&t.mayAddMounts(i);const s=y(r,"DeviceRequests");const a=(Array.isArray(s)?s:[]).flatMap(z_);if(!o&&
a.length===0)return void 0;const d=y(e,"Config","Env");const c=R(d)?d.filter(u=>H_.test(u)):[];return{by:o?`its runtime ${JSON.
stringify(i)}`:"the devices that it asks for",options:[...i===void 0?[]:["--runtime",i],...a,...c.flatMap(u=>["--env",u])],
mounts:n}}function z_(t){if(!k(t))return[];const e=t["DeviceIDs"];const n=R(e)?e:[];const r=w(t,"Driver");if(r==="cdi")return n.
flatMap(i=>["--device",i]);return["--gpus",et({...j_(t,n),...r?{driver:r}:{}})]}function j_(t,e){const n=y(t,"Capabiliti\
es");const r=Array.isArray(n)?n[0]:void 0;const i=t["Count"]===-1?"all":String(t["Count"]??"all");return{...e.length>0?{
device:e.join(",")}:{count:i},...R(r)?{capabilities:r.join(",")}:{}}}async function ab(t,e,{by:n,options:r,mounts:i}){const{
log:o,signal:s}=t;const a=await J_(t,e,r).catch(c=>{if(s.aborted)throw c;o.debug(`cannot find out what starting a contai\
ner leaves in it: ${D(c)}`);return void 0});if(a===void 0)return void 0;for(const c of[...i,...e.volumes])a.delete(db(c));
const d=[];return{begin:({name:c,typeFlag:u,sizeBytes:f},l)=>{if(l!=="drop"&&f===0&&u!=="1"&&a.has(B(c)))d.push(O(Buffer.
concat([Buffer.from("/"),G_(B(c))])))},data:()=>{},end:()=>{},logNotice:()=>{if(d.length===0)return;const c=d.length>Vf?
` and ${d.length-Vf} more`:"";o.notice(`When the container started, ${n} created empty mount points or links in it, whic\
h are in the result: ${d.slice(0,Vf).join(", ")}${c}. Use ${E("exclude")} to drop them.`)}}}async function J_(t,e,n){const{
log:r}=t;const i=[...n,...Gf,"--entrypoint",He()];const o=await z(t,{source:e,options:i,command:[]});try{await t.docker.
try(["start",o]);return W_(await t.docker.run(["diff",o]))}finally{await J(t,o).catch(s=>{Mo(t.runId);r.debug(`a contain\
er will only be removed at the end of the run: ${D(s)}`)})}}function W_(t){const e=t.split("\n").filter(r=>r.startsWith(
"A /")).map(r=>db(r.slice("A ".length)));const n=new Set(e);for(const r of e)n.delete(r.slice(0,Math.max(0,r.lastIndexOf(
"/"))));return n}function db(t){return B(Buffer.from(t))}function G_(t){return Buffer.from(t,"latin1")}var cb=2;async function ub(t,e){const n=await _e(t,e);const r=(...i)=>lb(w(n,...i)??"")??Number.POSITIVE_INFINITY;return{
createdSeconds:r("Created"),startedSeconds:r("State","StartedAt"),finishedSeconds:r("State","FinishedAt")}}function fb(t){
return lb(w(t.inspect,"Created")??"")??0}function lb(t){const e=Date.parse(t);return Number.isNaN(e)||e<0?void 0:Math.floor(
e/1e3)}function mb(t,e){return n=>n>=t.createdSeconds&&n<=t.finishedSeconds+1?e:n}var Yf=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf","etc/mt\
ab"];var Ur=["dev","etc"];var ro=[...Yf,...Ur];var qf=4*1024*1024;function Kf(t,e,n=[]){return r=>{const i=B(r.name);if(!t.
has(i))return"keep";const o=t.get(i);if(o===void 0)return n.includes(i)?"keep":"drop";if(Ur.includes(i))return Ut(r.header)>
e?"keep":yb(r,o.mtimeSeconds);return o.typeFlag==="5"?"keep":{head:V_(o,i),data:o.data}}}async function pb(t,e){const n=await t.
docker.run(["diff",e]);const r=n.split("\n").map(i=>/^[AC] \/(.*)$/.exec(i)?.[1]??"").filter(i=>!Yf.includes(i));return Ur.
filter(i=>r.some(o=>o.startsWith(`${i}/`)))}async function hb(t,e,n,r){const i=new Map;for(const o of ro){i.set(o,await Je(
t,e,`${n}/${o}`,r))}return i}function gb(t,e,n,r){return i=>{const o=B(i.name);const s=Ut(i.header);const a=s>=t;if(Yf.includes(
o)&&a){r.debug(`left out of the export: ${o}, made with the container`);return"drop"}return Ur.includes(o)&&a&&s<=n?yb(i,
e):"keep"}}async function Je(t,e,n,r){try{return await Ar(await t.readArchive(e,n,r),qf)}catch(i){if(Le(i,n))return void 0;
throw i}}function yb(t,e){return Ut(t.header)===e?"keep":{head:jf(t,e)}}function V_(t,e){return{extensions:t.extensions,
header:Ap(t.header,e)}}import{PassThrough as Y_}from"node:stream";import{pipeline as q_}from"node:stream/promises";import{createGunzip as K_,createZstdDecompress as X_}from"node:zlib";var wb=".wh.";var Z_=".wh..wh..opq";async function bb(t,e){const{openBlobs:n,packedLayers:r}=t;if(n===void 0||r===void 0)
return void 0;const i=new Map(ro.map(o=>[o,void 0]));await n(async o=>{for(const s of r){const a=d=>Q_(i,s,d,e);await o.
stream(s.digest,a,s.sizeBytes)}});return i}async function Q_(t,e,n,r){const i=[];const o=new Rr(qf);const s=new G(a=>{const d=B(
a.name);eR(t,d,a.typeFlag);if(!t.has(d))return"drop";i.push(d);return o.hold(a)});await q_(n,tR(e.mediaType),s,o.sink,{signal:r});
for(const[a,d]of o.entries().entries())t.set(i[a],d)}function eR(t,e,n){const r=e.lastIndexOf("/")+1;const i=e.slice(r);
if(i===Z_)Xf(t,e.slice(0,Math.max(0,r-1)));else if(i.startsWith(wb)){const o=e.slice(0,r)+i.slice(wb.length);if(t.has(o))
t.set(o,void 0);Xf(t,o)}else if(n!=="5")Xf(t,e)}function Xf(t,e){for(const n of t.keys())if(e===""||n.startsWith(`${e}/`))
t.set(n,void 0)}function tR(t){if(/[+.]gzip$/.test(t))return K_();return/[+.]zstd$/.test(t)?X_():new Y_}import{posix as Wa}from"node:path";import{isDeepStrictEqual as nR}from"node:util";var rR=4e3;async function Db(t,e,n,r){const{signal:i}=t;const o=sR(n).map(f=>({lower:f,dst:He()}));const s={src:n.made,dst:He()};
const a=[et({type:"bind",...s,readonly:""}),...o.map(({lower:f,dst:l})=>aR(f,l))];const d=a.flatMap(f=>["--mount",f]);const c=await z(
t,{source:e,options:d});const u=(f,l)=>Je(t.transport,c,`${f}/${l}`,i);try{const f=[];for(const l of r)if(await iR(o.map(
({dst:p})=>p),s.dst,p=>u(p,l)))f.push(l);return f}finally{await J(t,c)}}async function iR(t,e,n){const r=await n(e);if(r===
void 0)throw new RangeError("nothing was made where something is looked for");for(const i of t){const o=await n(i);if(o===
void 0)return false;if(!oR(o,r))return true}return false}function oR(t,e){return nR(ae(t),ae(e))&&t.data.equals(e.data)}
function sR({made:t,layers:e}){if([t,...e].some(i=>/[:,\\"\s]/.test(i)))throw new RangeError("the directory of the layer\
s has a character that an overlay cannot take");const n=[];let r=0;for(const i of e){const o=Buffer.byteLength(i)+1;if(o>
r){n.push([]);r=rR-Buffer.byteLength(`lowerdir=${t}`)}n.at(-1)?.push(i);r-=o}return n.map(i=>[...i,t].join(":"))}function aR(t,e){
const n=["type=overlay","device=overlay",`o=lowerdir=${t}`];return["type=volume",`dst=${e}`,"volume-nocopy","volume-driv\
er=local",...n.map(r=>`volume-opt=${r}`)].join(",")}var Eb=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"];var dR="0,0";async function xb(t,e,n){const{
log:r,signal:i}=t;const o=await pR(t,n);if(o===void 0)return void 0;try{return await Db(t,e,o,Eb)}catch(s){if(i.aborted)
throw s;r.debug(`the layers are read one by one: ${D(s)}`)}return cR(t,e,o.layers)}async function cR(t,e,n){const r=hR(n);
if(r===void 0)return void 0;const i=He();const o=await fR(t,e,r,i);if(o===void 0)return void 0;const s=(a,d,c)=>lR(t,o,`${i}${a.
slice(r.length)}/${d}`,c);try{return await uR(n,Eb,s)}finally{await J(t,o)}}async function uR(t,e,n){const r=[];for(const[
i,o]of Map.groupBy(e,Wa.dirname)){let s=o.map(a=>Wa.basename(a));for(const a of t){const d=await n(a,i,s);if(d===void 0)
continue;const c=u=>d.get(u)!==void 0;r.push(...s.filter(u=>c(u)&&d.get(u)!=="deleted").map(u=>`${i}/${u}`));s=s.filter(
u=>!c(u));if(s.length===0||d.get("")!=="directory")break}}return e.filter(i=>r.includes(i))}async function fR(t,e,n,r){const i=o=>{
const s=et({type:"bind",src:n,dst:r,readonly:"",...o});return z(t,{source:e,options:["--mount",s]})};try{return await i(
{"bind-recursive":"disabled"}).catch(o=>{if(!/bind-recursive/.test(D(o)))throw o;return i({"bind-nonrecursive":""})})}catch(o){
if(au(o))return void 0;throw o}}async function lR(t,e,n,r){const{signal:i}=t;const o=await t.transport.readArchive(e,n,i).
catch(u=>{if(Le(u,n))return void 0;throw u});if(o===void 0)return void 0;const s=[...r].sort().at(-1)??"";const a=new Map;
const d=new AbortController;const c=new G(u=>{const[,f="",...l]=B(u.name).split("/");if(l.length===0&&(f===""||r.includes(
f)))a.set(f,mR(u));if(f>=s)d.abort();return"drop"});await vn(d.signal,o,c);return a}function mR(t){if(ae(t).device===dR)
return"deleted";return t.typeFlag==="5"?"directory":"file"}async function pR(t,e){const n=await _e(t,e);const r=w(n,"Gra\
phDriver","Data","LowerDir");const[i,...o]=r?.split(":")??[];return i===void 0||o.length===0?void 0:{made:i,layers:o}}function hR(t){
const[e,...n]=new Set(t.map(r=>Wa.dirname(Wa.dirname(r))));return e==="/"||n.length>0?void 0:e}var Bb=go(ou(),1);import{pipeline as xR}from"node:stream";import{pipeline as gR}from"node:stream/promises";async function _n(t,e){await gR([...t,ba()],{signal:e})}async function dn({log:t,signal:e},n,r,i){const[o]=n.slice(-1);await W(
t,Rn(o,r,i),_n(n,e))}function Rn(t,e,n="Read"){return{title:n,doneBytes:()=>t.bytesRead,totalBytes:e,isEstimate:true}}var kb=2**32-2;var yR=64;var wR=64;async function Pb(t){const e=new Map;let n=kb+1;let r=bR();for(let i=0;r.length>0;i++){
if(i===wR)throw new RangeError("its ranges have no end");const o=await t(r);for(const s of r){const a=o.get(s);if(a!==void 0)
e.set(s,a);else n=Math.min(n,s)}if(!e.has(0))throw new RangeError("it does not map root");r=DR(e,n)}return ER(e)}function Tb(t,e){
const n=t.find(r=>e>=r.machine&&e<r.machine+r.count);return n&&n.image+e-n.machine}function bR(){const t=Array.from({length:32},
(e,n)=>2**n);return Ga([0,...t.flatMap(e=>[e-1,e]),kb])}function DR(t,e){const n=Ga([...t.keys()]);const r=n.flatMap((i,o)=>{
const s=n[o+1];if(s===void 0)return Sb(i,e);return Ib(t,i,s)?[]:Sb(i,s)});return Ga(r)}function Sb(t,e){const n=Math.max(
1,Math.floor((e-t)/yR));const r=[];for(let i=t+n;i<e;i+=n)r.push(i);return r}function Ib(t,e,n){return(t.get(n)??Number.
NaN)-(t.get(e)??Number.NaN)===n-e}function ER(t){const e=[];for(const n of Ga([...t.keys()])){const r=e.at(-1);if(r!==void 0&&
Ib(t,r.image,n))e.splice(-1,1,{...r,count:n-r.image+1});else e.push({image:n,machine:t.get(n)??Number.NaN,count:1})}return e}
function Ga(t){return[...new Set(t)].sort((e,n)=>e-n)}var Zf="etc/mtab";async function _b(t,e){if(!t.mapsOwners)return t.transport;const n=await z(t,{source:e});try{const r=await vb(
t,n,"uid");const i=await vb(t,n,"gid");return new Qf(t.transport,{users:r,groups:i})}finally{await J(t,n)}}var Qf=class{#e;#t;constructor(e,n){
this.#e=e;this.#t=n}async readArchive(e,n,r){const i=await this.#e.readArchive(e,n,r);return Cb(i,new G(o=>SR(o,this.#t)))}async exportContainer(e,n){
const r=await Je(this,e,`/${Zf}`,n);const i=await this.#e.exportContainer(e,n);if(r===void 0)return i;const{extensions:o,
header:s}=Te(r,Q(Zf));let a=false;const d=u=>{a||=B(u.name)===Zf;return"keep"};const c=async function*(){if(!a)yield Buffer.
concat([...o,s,r.data])};return Cb(i,new G(d,void 0,{appendix:c}))}};function Cb(t,e){xR(t,e,()=>{});return e}function SR(t,{
users:e,groups:n}){const{uid:r,gid:i}=ae(t);const o=Ob(e,r,t);const s=Ob(n,i,t);if(o===r&&s===i)return"keep";return{head:Ew(
t,o,s)}}function Ob(t,e,{name:n}){const r=Tb(t,e);if(r!==void 0)return r;if(e===0)return 0;throw new m("UNSUPPORTED_ENGI\
NE",`docker-flatten cannot map the owner of ${O(n)}: it belongs to ${e} on the engine's machine, which is outside the ra\
nge of userns-remap.`,{hint:"Find out what changed the file outside of its container, or use an engine without userns-re\
map."})}async function vb(t,e,n){try{return await Pb(r=>kR(t,e,n,r))}catch(r){if(!(r instanceof RangeError))throw r;throw new m(
"ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-remap): ${D(r)}.`,{hint:`Define a range for the "us\
erns-remap" user in /etc/subuid and /etc/subgid on the engine's machine, and restart the engine.`,cause:r})}}async function kR(t,e,n,r){
const{signal:i}=t;const o=He().slice(1);const s=(0,Bb.pack)();s.entry({name:o,type:"directory",mode:448});for(const d of r)
s.entry({name:`${o}/${d}`,pax:{[n]:String(d)}},"");s.finalize();await t.transport.writeArchive(e,s,i).catch(d=>{if(!/cannot be mapped/i.
test(D(d)))throw d});const a=await PR(t,e,`/${o}`);return new Map([...a].flatMap(([d,c])=>/^[0-9]+$/.test(d)?[[Number(d),
c[n]]]:[]))}async function PR(t,e,n){const{signal:r}=t;const i=new Map;const o=new G(a=>{const d=B(a.name);i.set(d.slice(
d.lastIndexOf("/")+1),ae(a));return"drop"});const s=await t.transport.readArchive(e,n,r);await _n([s,o],r);return i}import{Readable as TR}from"node:stream";var IR=["lastlog","faillog","tallylog","btmp","wtmp"];var el="var/log";var CR=1024**3;async function Va(t,{id:e,mountPath:n},r,i){
const o=d=>OR(t,e,`${n}/${d}`,i);if((await o("var"))?.typeFlag!=="5")return[];const s=await o(el);if(s?.typeFlag!=="5")return[];
const a=[];for(const d of IR){const c=`${el}/${d}`;const u=await o(c);if(u?.typeFlag==="0"&&u.sizeBytes>=CR&&await r(c))
a.push({path:c,entry:u,parent:s})}return a}async function tl(t,e,n,r){const i=n.flatMap(({path:s,entry:a,parent:d})=>[Te(
d,Q(`${el}/`)),Ea(Te(a,Q(s)))].flatMap(({extensions:c,header:u})=>[...c,u]));const o=Buffer.concat([...i,Buffer.alloc(2*
v)]);await t.writeArchive(e,TR.from([o]),r)}async function OR(t,e,n,r){try{return await bw(await t.readArchive(e,n,r))}catch(i){
if(Le(i,n))return void 0;throw i}}function Rb(t,e,n,r){const{session:i,source:o,files:s}=e;const{log:a}=i;return async(d,c)=>{const u=await Va(s,n,d,c);if(u.
length===0)return t;const f=await z(i,{source:o});try{await tl(i.transport,f,u,c);const{way:l,open:p,decide:h}=await r(f);
const g=async()=>{await Promise.all([t.close(),J(i,f)])};return{...t,way:l,open:p,decide:h,sizeInImage:Fb(u,a),close:g}}catch(l){
await J(i,f).catch(()=>{});if(c.aborted)throw l;a.debug(`huge logs are read with all of their zeros: ${D(l)}`);return{...t,
isReproducible:false}}}}function Ab(t,e,n){const{session:r,files:i}=e;const{log:o}=r;const s={id:n,mountPath:""};return async(a,d)=>{
const c=await Va(i,s,a,d);if(c.length===0)return t;try{await tl(r.transport,n,c,d)}catch(u){const f=await Va(i,s,a,d);if(f.
length<c.length)throw u;o.debug(`huge logs are read with all of their zeros: ${D(u)}`);return{...t,isReproducible:false}}
return{...t,sizeInImage:Fb(c,o)}}}function Fb(t,e){const n=new Map(t.map(({path:r,entry:i})=>[r,i.sizeBytes]));e.debug(`\
not read, since nothing of it is kept: ${[...n.keys()].join(", ")}`);return r=>n.get(r)}var vR="1.52";var BR=20;var _R=2;async function Nb(t,e){const{log:n}=t;const r=t.serverApiVersion===vR?await RR(t,e.id):
e.id;for(let i=1;i<=_R;i++){const o=He();const s=et({type:"image",src:r,dst:o});try{const a=await z(t,{source:e,options:[
"--mount",s]});return{id:a,mountPath:o}}catch(a){if(!NR(a))throw a;n.debug(`the engine does not mount the image: ${D(a)}`)}}
n.debug("so a container is exported");return void 0}async function RR(t,e){const n=e.replace(/^sha256:/,"").slice(0,BR);
const r=await te(t,n).catch(()=>void 0);return r?.["Id"]===e?n:e}var AR=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i;
var FR=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function NR(t){return t instanceof m&&FR.includes(t.code)&&
!AR.test(t.message)}import{posix as $b}from"node:path";async function Lb(t,e,n,r){const{signal:i}=t;const o=$R(n);const s=async({id:d,mountPath:c})=>LR(o,async u=>{const f=`${c}\
/${Buffer.from(u,"latin1")}`;return await Je(e,d,f,i)!==void 0});let a=new Set;if(o.length>0&&r!==void 0)a=await s(r);else if(o.
length>0){const d=await z(t,{source:n});try{a=await s({id:d,mountPath:""})}finally{await J(t,d)}}return d=>a.has(B(d.name))?
"drop":void 0}function $R({volumes:t}){const e=new Set;for(const n of t){const r=B(Buffer.from($b.normalize(n))).split("\
/");for(let i=1;i<=r.length;i++)e.add(r.slice(0,i).join("/"))}e.delete("");return[...e]}async function LR(t,e){const n=new Set;
for(const r of t)if(n.has($b.dirname(r))||!await e(r))n.add(r);return n}var Ub=Buffer.from("/");async function io(t,e,n,r){const{log:i,signal:o}=t;const s=t.canMountImages&&e.isDefaultPlatform;
const a=s?await Nb(t,e):void 0;const d=s&&a===void 0;const c=await _b(t,e);let u=false;const f=t.store.keepsPacked&&(a===
void 0||await zR(c,a,o));const l=f?await bb(await n(),o).catch(b=>{if(!(b instanceof fe))throw b;i.debug(`the layers can\
not be read one by one: ${D(b)}`);u=true;return void 0}):void 0;const p={session:t,source:e,files:c,viewer:a,fromLayers:l,
areLayersHidden:u};if(a!==void 0&&r===void 0){const b=l&&Kf(l,Infinity);const x=jR(p,a,b);const S=I=>Mb(p,I,void 0,false);
return{...x,sparingZeros:Rb(x,p,a,S)}}const h=r?.id??await z(t,{source:e});const g=await Mb(p,h,r,d);return r?.isOwn===false?
g:{...g,sparingZeros:Ab(g,p,h)}}async function Mb(t,e,n,r){const{session:i,source:o,files:s,viewer:a,fromLayers:d,areLayersHidden:c}=t;
const{log:u,signal:f}=i;const l=[a?.id,n?.isOwn===false?void 0:e].filter(Z=>Z!==void 0);const p=a===void 0&&d===void 0;if(p)
await HR(i,o,e);const h=await ub(i,e);const g=fb(o);const b=n?.isOwn===false?Math.min(h.createdSeconds+cb,h.startedSeconds):
Infinity;const x=d??(a&&await hb(s,a.id,a.mountPath,f));const S=n===void 0?[]:await pb(i,n.id);const I=x===void 0?gb(h.createdSeconds,
g,b,u):Kf(x,b,S);const j=n?.isOwn===true?await Lb(i,s,o,a):void 0;const re=n?.added===void 0?void 0:await ab(i,o,n.added);
const me=Z=>Hb(Z)??j?.(Z)??I(Z);return{way:"export",isReproducible:!c&&!r&&n?.mayHaveMounts!==true,unseenTimes:p?Ur:[],...p?
{unseenPaths:ro}:{},open:Z=>s.exportContainer(e,Z),openPath:(Z,xe)=>s.readArchive(e,Buffer.concat([Ub,Z]),xe),isNotFound:(Z,xe)=>Le(
Z,`/${xe}`),lookAt:(Z,xe)=>Je(s,e,`/${Z}`,xe),...n?.isOwn===true?{lookAtImage:UR(t,l)}:{},observer:re,decide:n?.isOwn===
true?Ha(me,mb(h,g)):me,close:async()=>{re?.logNotice();await MR(i,l)}}}async function MR(t,e){const n=await Promise.allSettled(
e.map(r=>J(t,r)));for(const r of n)if(r.status==="rejected")throw r.reason}function UR({session:t,source:e,files:n,viewer:r},i){
let o;return async(s,a)=>{if(r!==void 0)return Je(n,r.id,`${r.mountPath}/${s}`,a);o??=z(t,{source:e});const d=await o;if(!i.
includes(d))i.push(d);return Je(n,d,`/${s}`,a)}}async function HR(t,e,n){const{log:r,signal:i}=t;if(t.store.keepsPacked){
r.warning(`Docker ${t.version} shows the image for ${C(e.platform)} only through a container and hides its layers. If th\
e image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`);return}const o=await xb(
t,e,n).catch(s=>{if(i.aborted)throw s;r.debug(`the layers' directories cannot be read: ${D(s)}`);return void 0});if(o!==
void 0&&o.length>0)r.warning(`Docker ${t.version} hides files of the image, which are therefore not in the result: ${o.map(
s=>`/${s}`).join(", ")}. ${t.canMountImages?"An engine that mounts images keeps them":"Docker 28 and newer keep them"}.`)}
async function zR(t,e,n){const r=`${e.mountPath}/.dockerenv`;return await Je(t,e.id,r,n)!==void 0}function jR({session:t,
files:e,areLayersHidden:n},r,i){return{way:"image mount",isReproducible:!n,unseenTimes:[],open:o=>e.readArchive(r.id,`${r.
mountPath}/.`,o),openPath:(o,s)=>e.readArchive(r.id,Buffer.concat([Buffer.from(r.mountPath),Ub,o]),s),isNotFound:(o,s)=>Le(
o,`${r.mountPath}/${s}`),lookAt:(o,s)=>Je(e,r.id,`${r.mountPath}/${o}`,s),decide:o=>Hb(o)??(JR(o.name)?"drop":i?.(o)??"k\
eep"),close:()=>J(t,r.id)}}function JR(t){return(t.length===1||t.length===2&&t[1]===47)&&t[0]===46}function Hb(t){const{
name:e}=t;const n=e.at(-1)===47?e.length-1:e.length;const r=e.lastIndexOf(47,n-1)+1;if(e[r]!==46||e[r+1]!==119||e[r+2]!==
104||e[r+3]!==46)return void 0;throw new m("WHITEOUT_NAME",`The image contains a file named ${O(e)}, but a layer cannot \
contain a name that starts with ".wh.": the engine would read it as a whiteout, which marks a deletion.`,{hint:"Rename o\
r remove the file in the image."})}function ht(t,e){const{reference:n,id:r,platform:i,diffIds:o,volumes:s}=e;const a=y(e.inspect,"Config");let d;const c=()=>{
d??=Rs(t,e);return d};return{image:e,...{reference:n,id:r,platform:i,diffIds:o,volumes:s},ofContainer:void 0,layerCount:o.
length,shownConfig:k(a)?a:{},knownBytes:WR(t,e),isExact:t.canMountImages&&e.isDefaultPlatform,notices:[],readConfig:c,openReader:()=>io(
t,e,c),measure:async()=>{const u=await c();const f=await tb(t,e,u.json);return{...f,packedBytes:_s(u)}}}}function zb(t,e,n){
const r={...n,isOwn:true};return{...e,openReader:()=>io(t,e.image,e.readConfig,r)}}function WR({store:t},{inspect:e}){const n=e["\
Size"];return t.keepsPacked||typeof n!=="number"?void 0:n}function jb(t,{image:e,container:n}){const r=ht(t,e);const{reference:i}=e;const o=n.isRunning&&!n.isPaused;let s;return{
...r,ofContainer:n.id,layerCount:r.layerCount+1,notices:n.mounts.length===0?[]:[GR(n.mounts)],readConfig:()=>{s??=VR(t,{
image:e,container:n},r.readConfig());return s},openReader:()=>io(t,e,r.readConfig,{id:n.id,isOwn:false,mayHaveMounts:false,
added:n.added}),measure:async()=>{const a=await nb(t,{id:n.id,name:i},await r.measure());return{...a,packedBytes:void 0}},
...o?{hold:()=>Kw(t,e,n),changedWhileRead:a=>Xw(i,a)}:{}}}function GR(t){const e=t.map(n=>O(Buffer.from(n)));return`What\
 is in the container's volumes and mounts is not in the result: ${e.join(", ")}.`}async function VR(t,{image:e,container:n},r){
const i=YR(t,e);await Promise.allSettled([r,i]);const[o,s]=[await r,await i];const{config:a,proxies:d}=qw(o.json,n.config,
s);if(d.length>0)t.log.notice(`Proxy variables from the docker command's configuration are not in the result: ${d.join("\
, ")}.`);return{...o,json:a}}async function YR(t,e){const n=y(e.inspect,"Config");const r=["Cmd","Entrypoint"].some(s=>{
const a=y(n,s);return Array.isArray(a)&&a.length>0});const i=r?{command:[]}:{};const o=await z(t,{source:e,asConfigured:true,
...i});try{const s=y(await _e(t,o),"Config");const{[Rt]:a,...d}=y(s,"Labels")??{};return{...k(s)?s:{},Labels:d,...r?{}:{
Cmd:null}}}finally{await J(t,o)}}var qR="0001-01-01T00:00:00Z";async function nl(t,e){const n=await _e(t,e).catch(c=>{throw pi(D(c))?KR(e):c});const r=w(
n,"Id");const i=w(n,"Image");const o=y(n,"Config");if(r===void 0||!/^[0-9a-f]{64}$/.test(r)||i===void 0||!k(o)){throw new m(
"ENGINE_FAILED",`The engine describes the container ${JSON.stringify(e)} without an ID, an image or a config.`,{hint:K})}
if(y(n,"State","Restarting")===true||y(n,"State","Dead")===true){throw new m("CONTAINER_NOT_FOUND",`The container ${JSON.
stringify(e)} must be running or stopped, but is ${w(n,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again\
.'})}if(t.mapsOwners&&y(n,"HostConfig","UsernsMode")==="host")throw XR(e);const s=await pt(t,i,Mf(n).platform);if(s===void 0){
throw new m("IMAGE_NOT_FOUND",`The image ${i} of the container ${JSON.stringify(e)} is needed for its config, but is no \
longer in the engine.`,{hint:'Pull or build that image again, or use "docker export" for the files only.'})}const a=ZR(n);
const d=y(n,"State","StartedAt")!==qR;return{image:{...s,reference:e},container:{id:r,isRunning:y(n,"State","Running")===
true,isPaused:y(n,"State","Paused")===true,config:o,mounts:a,added:d?sb(t,n,a):void 0}}}function KR(t){return new m("CON\
TAINER_NOT_FOUND",`There is no container ${JSON.stringify(t)}.`,{hint:'Check its name with "docker ps --all", and that t\
his is the right engine.'})}function XR(t){return new m("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(
t)}, which was created with "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'\
Create the container again without "--userns host", or use an engine without userns-remap.'})}function ZR(t){const e=y(t,
"Mounts");const n=y(t,"HostConfig","Tmpfs");const r=(Array.isArray(e)?e:[]).map(i=>w(i,"Destination"));return[...r,...k(
n)?Object.keys(n):[]].filter(i=>i!==void 0).sort()}async function Jb(t,e,n){const{image:r,container:i}=e;if(r===void 0){const a=await eA(t,i??"",n);return{source:jb(t,a),inEngine:void 0}}
n.start();const o=await La(t,{...e,image:r});const s=ht(t,o);return{source:s,inEngine:s}}var QR=5;async function eA(t,e,n){
const r=await nl(t,e);const{id:i,isPaused:o}=r.container;await $t(t.docker,QR,s=>fp(s,i)).catch(s=>t.log.debug(`could no\
t clean up after a killed run on this container: ${D(s)}`));n.start(i);return o?nl(t,e):r}function Ya({store:t,platform:e},n,r){if(t.holdsIndexes||n.length<=1)return n;const i=n.find(s=>Y(r(s),e));if(i!==void 0)
return[i];const o=n.map(s=>C(r(s))).join(", ");throw new m("PLATFORM_MISMATCH",`This engine keeps one platform of an ima\
ge and would take ${C(e)}, but the image has ${o}.`,{hint:`Select one of them with ${E("platform")}, or use an engine wi\
th the containerd image store, which keeps several.`})}import{rm as sA}from"node:fs/promises";import{join as aA}from"node:path";import{createWriteStream as tA}from"node:fs";import{pipeline as nA}from"node:stream/promises";async function Wb(t,e,n,r){const{log:i,signal:o}=t;const s=await t.transport.saveImage(e.id,o,r);const a=tA(n,{flags:"wx",
mode:384});const d=()=>a.bytesWritten;try{await W(i,{title:"Save",doneBytes:d},nA(s,a,{signal:o}))}catch(c){if(o.aborted||
c instanceof m)throw c;const u=st(c);throw new m(u?"NO_SPACE":"TEMP_DIR",u?`The disk filled up while saving the image to\
 ${n}.`:`Cannot save the image to ${n} (${ce(c)}).`,{hint:`A save is as large as the image's layers in the engine. Name \
a directory on a larger disk with the ${P("temp-dir")}.`,cause:c})}}async function Gb(t,e){if(!t.store.holdsIndexes||!e.
isIndex)return[e.platform];for(const{place:n,open:r}of lr(t,e)){try{return await r(async i=>{const o=[];for await(const{
configText:s}of fr({digest:e.id},i.text,e.platform)){const a=A(s);if(!k(a))continue;const d=Be(Ge(a));if(d.os==="linux"&&
!o.some(c=>Y(d,c)))o.push(d)}return o})}catch(i){if(!(i instanceof fe))throw i;t.log.debug(`no blobs ${n}: ${D(i)}`)}}return void 0}import{mkdtemp as rA,rm as iA}from"node:fs/promises";import{join as oA}from"node:path";async function qa({run:t,options:e},n){const r=await rA(oA(e.tempDir,ie(t.runId)));n.defer(()=>iA(r,{recursive:true,force:true}));
return r}async function Vb(t){const{engine:e,options:n}=t;const{image:r,platforms:i}=n;if(r===void 0)throw new Error("a container\
 has no layers of its own");const o=i==="default"||i==="all"?[void 0]:i;if(o.length>1)await dA(e,{...n,image:r},o);let s;
for(const u of o)s=await La(e,{...n,image:r,platform:u});if(s===void 0)throw new Error("no platform is named");const a=i===
"all"?await cA(e,s):i==="default"?[s.platform]:i;const d=i==="all"?s.isIndex:i!=="default"&&i.length>1;const c=await rl(
t,s,{platforms:a,isEach:i!=="all"});return{reference:r.text,platforms:c.platforms,index:d?c.index??{format:"oci",annotations:{}}:
void 0,id:s.id,notices:[],close:c.close}}async function dA(t,{image:e,pull:n},r){if(!t.store.holdsIndexes){throw new m("\
UNSUPPORTED_ENGINE",`Several platforms of ${e.text} are needed, but this engine's image store keeps one platform of an i\
mage.`,{hint:`Read them from the registry with ${E("image",`docker://${e.text}`)}, or use an engine with the containerd \
image store.`})}if(n==="never"||await te(t,e.text)!==void 0)return;for(const i of r)await eo(t,e.text,i&&C(i))}async function cA(t,e){
const n=await Gb(t,e);if(n!==void 0&&n.length>0)return n;throw new m("UNSUPPORTED_ENGINE",`The platforms of ${e.reference}\
 are needed for ${E("platform","all")}, but this engine does not show them.`,{hint:`Name them with ${E("platform")}, for\
 example "linux/amd64, linux/arm64".`})}async function rl(t,e,{platforms:n,isEach:r}){var p=[];try{const{run:i,engine:o,
options:s}=t;const a={...i,tempDir:s.tempDir};const d=yt(p,new AsyncDisposableStack,true);const c=await qa(t,d);const u=[];
let f;for(const[S,I]of n.entries()){const j=aA(c,`${S}.tar`);const re=`Save ${e.reference} (${C(I)})`;const me=await i.log.
group(re,async()=>{const Z=e.isIndex&&o.knowsPlatformOption?I:void 0;try{await Wb(o,e,j,Z)}catch(ti){const Gd=ti instanceof
m&&/not found/i.test(ti.message);if(r||!Gd)throw ti;i.log.notice(`The engine lacks layers of ${e.reference} for ${C(I)}:\
 this platform is left out.`);await sA(j,{force:true});return void 0}const xe=`docker-archive:${j}`;const ei={transport:"\
docker-archive",text:xe,path:j,reference:void 0,index:void 0};return lt(ei,{...a,platforms:[I]})});if(me===void 0)continue;
d.defer(()=>me.close());f??=me.index;u.push(await uA(t,e,{set:me,platform:I}))}if(u.length===0)throw Yb(e.reference,n);const l=d.
move();return{platforms:u,index:f,close:()=>l.disposeAsync()}}catch(h){var g=h,b=true}finally{var x=wt(p,g,b);x&&await x}}
async function uA({run:t,engine:e,options:n},r,{set:i,platform:o}){const s=i.images.find(p=>Y(p.platform,o));const a=Y(r.
platform,o)?r:await pt(e,r.reference,o);if(s===void 0||a===void 0)throw Yb(r.reference,[o]);const d={...t,tempDir:n.tempDir};
const{reference:c,id:u}=a;const f=ht(e,{...a,image:r.image});const l={...$r(s,i,d),reference:c,id:u,byLayers:true};return{
source:l,inEngine:f,image:{...s,indexPlatform:void 0}}}function Yb(t,e){return new m("PLATFORM_MISMATCH",`The image ${JSON.
stringify(t)} is needed for ${e.map(C).join(", ")}, but the engine saved it without.`,{hint:'Pull or build that platform\
 first ("docker pull --platform").'})}async function qb(t){const{engine:e,options:n}=t;if(n.imageLocation!==void 0){t.sweep.start();return lA(t)}if(e===void 0)
throw new Error("an image of an engine needs the engine");return fA({...t,engine:e})}async function fA(t){const{engine:e,
options:n,sweep:r}=t;const{platforms:i}=n;const o=i==="default"||i!=="all"&&i.length===1;if(!o||n.from==="layers"){r.start();
return Vb(t)}const s=i==="default"?void 0:i[0];const{source:a,inEngine:d}=await Jb(e,{...n,platform:s},r);return{reference:a.
reference,platforms:[{source:a,inEngine:d,image:void 0}],index:void 0,id:a.id,notices:a.notices,close:async()=>{}}}async function lA(t){
const{run:e,options:n}=t;const{imageLocation:r,platforms:i}=n;if(r===void 0)throw new Error("there is no image outside a\
n engine");const o=i==="default"||i==="all"?void 0:i;const s={...e,tempDir:n.tempDir,platforms:o};const a=await lt(r,s);
return{reference:a.reference,platforms:a.images.map(d=>({source:{...$r(d,a,s),byLayers:true},inEngine:void 0,image:d})),
index:o?.length===1?void 0:a.index,id:a.digest,notices:a.notices,close:()=>a.close()}}function Kb({run:t,engine:e,options:n},r){
const{tags:i,tagLocations:o}=n;if(e===void 0||i.length===0)return r;mA(e,n,r);const s=Ya(e,r.platforms,({source:d})=>d.platform);
if(s.length===r.platforms.length)return r;const a=s.map(({source:d})=>C(d.platform)).join(", ");t.log.notice(`Only ${a} \
goes into the engine: its image store keeps one platform of an image.`);return o.length>0?r:{...r,platforms:s,index:void 0}}
function mA({takesZstd:t,version:e},{layer:n,tagLocations:r},{platforms:i}){const o=r.length>0||i.length>1;if(t||!o||n.compression.
kind!=="zstd")return;throw new m("UNSUPPORTED_ENGINE",`Layers packed with zstd need Docker 23 or newer, but this engine \
is ${e}.`,{hint:`Use ${E("compression","gzip")}.`})}function An({engine:t,source:e,options:n}){const r=e.byLayers!==true&&n.imageLocation===void 0;return r&&t?.store.countsBlocks===
true}function Ct(t,e){const n=e.then(()=>{},()=>{});t.defer(()=>n);return e}var pA=10;var Hr=class{#e=[];#t=0;get count(){return this.#t}get room(){return pA-this.#e.length}note(e,n){this.#t++;if(this.
room>0)this.#e.push(`${O(e)} (${n})`)}noteMissing(e,n){for(const r of n.slice(0,this.room))this.#e.push(`${O(r)} (missin\
g)`);this.#t+=e}toError(e,n){const r=this.#t-this.#e.length;const i=[...this.#e];if(r>0)i.push(i.length===0?`${r} missin\
g entries`:`and ${r} more`);return new m("VERIFY_FAILED",`${e.what}. Of ${oe(n)}, these differ: ${i.join(", ")}. No tag \
was moved.`,{hint:e.hint})}};import{hash as hA}from"node:crypto";var Ka=class t{realBytes;#e;#t;#n;#r=0;#i=0;#o;#s=0;#a=0;#d=0;constructor(e,n,r){this.#e=Buffer.from(e.name);this.#n=r;this.
realBytes=Ri(e,n);this.#t=new Ns(this.#e,this.realBytes);const i=hu(e,n);this.#o=i==="data";if(i==="old GNU")this.#t.addBlock(
e.header,true);if(i==="records")this.#t.addRecords(n)}static of(e,n,r){return hu(e,n)===void 0?void 0:new t(e,n,r)}mapBlock(e){
this.#t.addBlock(e,false)}data(e){let n=e;if(this.#o){const i=this.#t.addData(n);this.#r+=i;if(!this.#t.isComplete)return;
this.#o=false;this.#i=pg(this.#r);n=n.subarray(i)}const r=Math.min(this.#i,n.length);this.#i-=r;n=n.subarray(r);while(n.
length>0){const[i,o]=this.#t.pieces[this.#s]??[];if(i===void 0||o===void 0)throw Kt(this.#e,"it has more data than its m\
ap says");if(this.#a===0)this.#c(i);const s=Math.min(o-this.#a,n.length);if(s>0)this.#n.data(n.subarray(0,s));this.#d+=s;
this.#a+=s;n=n.subarray(s);if(this.#a<o)continue;this.#s++;this.#a=0}}end(){const e=this.#o||this.#a>0||this.#t.pieces.slice(
this.#s).some(([,n])=>n>0);if(e)throw Kt(this.#e,"it has less data than its map says");this.#c(this.realBytes)}#c(e){const n=e-
this.#d;if(n>0)this.#n.zeros(n);this.#d=e}};import{createHash as Xa}from"node:crypto";var he=4096;var il=Buffer.alloc(he);var Za=class{#e;#t;#n=0;#r=0;#i=false;data(e){
let n=0;while(n<e.length){const r=this.#r%he;if(r>0||e.length-n<he){const o=Math.min(e.length,n+he-r);if(Xb(e,n,o))this.
zeros(o-n);else this.#o(e.subarray(n,o));n=o;continue}let i=n;while(i+he<=e.length&&!Xb(e,i,i+he))i+=he;if(i>n)this.#o(e.
subarray(n,i));else{this.zeros(he);i+=he}n=i}}zeros(e){const n=this.#r%he;const r=Math.min(e,he-n);if(this.#i)this.#e?.update(
il.subarray(0,r));else if(n+r===he)this.#n++;this.#s(r);const i=e-r;this.#n+=Math.floor(i/he);this.#r+=i}digest(){if(this.#r%
he>0&&!this.#i)this.#n++;this.#a(Math.ceil(this.#r/he));const e=(this.#e??Xa("sha256")).digest();if(this.#t===void 0)return e;
return Xa("sha256").update(e).update(this.#t.digest()).digest()}#o(e){const n=this.#r%he;this.#e??=Xa("sha256");if(!this.#i){
this.#a((this.#r-n)/he);if(n>0)this.#e.update(il.subarray(0,n))}this.#i=true;this.#e.update(e);this.#s(e.length)}#s(e){this.#r+=
e;if(this.#r%he===0)this.#i=false}#a(e){if(this.#n===0)return;const n=new Float64Array([e,this.#n]);this.#t??=Xa("sha256");
this.#t.update(new Uint8Array(n.buffer));this.#n=0}};function Xb(t,e,n){return t[e]===0&&t.compare(il,0,n-e,e,n)===0}var gA=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"];var yA=/^security\.capability=/;
var zr=class{#e;#t;#n;#r;#i;constructor(e,n="exact"){this.#e=e;this.#t=n}begin(e,n){this.#r=void 0;this.#i=void 0;this.#n=
void 0;if(n==="drop")return;const r=n==="keep"?void 0:n;const i=r?.head??e;const o=Ve(i.extensions);const s=ae(i,o);const a=r?.
data;const d=new Za;if(a===void 0){this.#i=Ka.of({...e,...i},o,d);const u=this.#i?.realBytes??e.sizeBytes;this.#n={name:e.
name,facts:s,sizeBytes:u};if(u>0)this.#r=d;return}const c=wA(i,a);d.data(a.subarray(0,c));this.#o(e.name,s,c,d.digest())}mapBlock(e){
this.#i?.mapBlock(e)}data(e){(this.#i??this.#r)?.data(e)}end(){const e=this.#n;this.#n=void 0;if(e===void 0)return;this.#i?.
end();this.#o(e.name,e.facts,e.sizeBytes,this.#r?.digest())}#o(e,n,r,i){const o=r===0;const s=n.typeFlag==="1";const a=this.#t===
"exact"?n.xattrs:n.xattrs.filter(f=>yA.test(f));const d=this.#t==="exact"?n.mtimeSeconds:Math.max(0,n.mtimeSeconds);const c=[
n.typeFlag==="7"||n.typeFlag==="S"?"0":n.typeFlag,s||n.typeFlag==="2"?"":n.mode.toString(8),s?"":`${n.uid}:${n.gid}`,s?"":
d,n.link.length===0?"":sl(s?Fn(n.link):n.link),n.device,s||a.length===0?"":sl(Buffer.from(JSON.stringify(a))),r,o||i===void 0?
"":i.toString("hex",0,Zb)];const u=s?cn(n.link):void 0;this.#e(cn(e),c.join(ol),Fn(e),u)}};var Zb=16;var ol=" ";function cn(t){
return sl(Fn(t))}function Qa(t,e){const[n,r]=[t.split(ol),e.split(ol)];return gA.filter((i,o)=>n[o]!==r[o])}function sl(t){
return hA("sha256",t,"hex").slice(0,2*Zb)}function Fn(t){let e=0;let n=t.length;while(t[e]===47||t[e]===46&&t[e+1]===47)
e++;while(n>e&&t[n-1]===47)n--;return t.subarray(e,n)}function wA(t,e){const n=Me(t.header,"size");return Math.min(Number.
isNaN(n)?0:n,e.length)}var jr=class{#e=new Map;#t=new Map;observer;view;constructor(e="exact"){this.view=e;this.observer=new zr((n,r,i,o)=>{this.#e.
set(n,r);if(o===void 0)this.#t.delete(n);else this.#t.set(n,o)},e)}get count(){return this.#e.size}take(e){const n=this.#e.
get(e);this.#e.delete(e);return n}get remaining(){return new Set(this.#e.keys())}grouped(){const e=new Map(this.#e);e.delete(
bA);for(const[n,r]of this.#n()){const i=this.#e.get(n);if(i===void 0)continue;const o=[n,...r].toSorted();for(const s of o)
e.set(s,`${i} ${o[0]}`)}return e}#n(){const e=new Map;for(const[n,r]of this.#t){let i=r;const o=new Set;for(let a=this.#t.
get(i);a!==void 0&&!o.has(i);){o.add(i);i=a;a=this.#t.get(i)}const s=e.get(i);if(s===void 0)e.set(i,[n]);else s.push(n)}
return e}};var bA=cn(Buffer.alloc(0));async function ed(t,e,n,{signal:r}){const i=[];const o=new G(s=>{if(i.length<n&&t.
has(cn(s.name)))i.push(Buffer.from(Fn(s.name)));return"drop"});await _n([await e.open(r),o],r);return i}var al={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again, check the \
log of the engine and the health of its disk."};async function Qb(t,e,{expected:n,reader:r,streamBytes:i}){const{log:o,signal:s}=t;
const{count:a}=n;const d=await e.openReader();const c=new Hr;const u=new zr((h,g,b)=>{const x=n.take(h);if(x===void 0)return c.
note(b,"unexpected");if(x===g)return;const S=d.unseenTimes.includes(b.toString("latin1"));const I=Qa(x,g).filter(j=>j!==
"time"||!S);if(I.length>0)c.note(b,`different ${I.join(" and ")}`)},n.view);const f=new G(d.decide,u);const l=[await d.open(
s),f];await dn(t,l,()=>i,"Read back");await d.close();const p=n.remaining;if(p.size>0){const h=await ed(p,r,c.room,t).catch(
()=>[]);c.noteMissing(p.size,h)}if(c.count>0)throw c.toError(al,a);o.info(`Verified ${oe(a)}: the new image matches what\
 was read from the source`);return a}async function Jr(t,e,{expected:n,source:r,streamBytes:i}){const o=await dl(t,e,{view:n.view,title:"Read back",streamBytes:i});
const s=await iD(t,{wanted:{entries:n,from:r},seen:{...o,from:e},text:al});t.log.info(`Verified ${oe(s)}: the new image \
matches what was read from the source`);return s}async function rD(t,e,n,r){const i={view:"engine",streamBytes:r};const o=await dl(
t,n,{...i,title:"Read the layers"});const s=await dl(t,e,{...i,title:"Read from the engine"});const a=await iD(t,{wanted:{
...o,from:n},seen:{...s,from:e},text:{what:`The engine shows other files of ${e.reference} than the image's layers have`,
hint:`The engine unpacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${E("fro\
m","layers")} to flatten its layers.`}});t.log.info(`Verified ${oe(a)}: the engine shows what the image's layers have`)}
async function dl(t,e,{view:n,title:r,streamBytes:i}){const o=await e.openReader();try{const s=new jr(n);const a=new G(o.
decide,s.observer);const d=[await o.open(t.signal),a];await dn(t,d,()=>i,r);return{entries:s,unseenTimes:o.unseenTimes,unseenPaths:o.
unseenPaths??[]}}finally{await o.close()}}async function iD(t,{wanted:e,seen:n,text:r}){const i=eD([...e.unseenPaths??[],
...n.unseenPaths??[]]);const o=tD(e.entries.grouped(),i);const s=tD(n.entries.grouped(),i);const a=eD(n.unseenTimes??[]);
const d=new Map;for(const[p,h]of s){const g=o.get(p);if(g===h)continue;const b=g===void 0?[]:Qa(g,h);const x=b.filter(S=>S!==
"time"||!a.has(p));if(g===void 0)d.set(p,"unexpected");else if(x.length>0)d.set(p,`different ${x.join(" and ")}`)}const c=new Set(
[...o.keys()].filter(p=>!s.has(p)));if(d.size===0&&c.size===0)return o.size;const u=new Hr;const f=await nD(t,n.from,new Set(
d.keys()),u.room);for(const p of f)u.note(p,d.get(cn(Fn(p)))??"");const l=await nD(t,e.from,c,u.room);u.noteMissing(c.size,
l);u.noteMissing(d.size-f.length,[]);throw u.toError(r,o.size)}function eD(t){return new Set(t.map(e=>cn(Buffer.from(e,"\
latin1"))))}function tD(t,e){if(e.size===0)return t;return new Map([...t].filter(([n])=>!e.has(n)))}async function nD(t,e,n,r){
if(n.size===0||r<=0)return[];let i;try{i=await e.openReader();return await ed(n,i,r,t)}catch(o){if(t.signal.aborted)throw o;
return[]}finally{await i?.close()}}function oD(t){if(t.trim()==="")return void 0;const e=t.trim().startsWith("[")?A(t):void 0;const n=o=>new m("BAD_INPUT",
`The ${P("test")} must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${o}.`,{hint:`For e\
xample: ${gn("test",'python3 -c "import numpy"')}, or ${gn("test",`'["/app", "--version"]'`)}.`});if(t.includes("\0"))throw n(
"it contains a NUL character");if(!Array.isArray(e))return["/bin/sh","-c",` ${t}`];if(!R(e))throw n("the array contains \
something other than strings");const[r,...i]=e;if(r===void 0||r==="")throw n("the array does not name a program");if(e.some(
o=>o.includes("\0")))throw n("it contains a NUL character");return[r,...i]}async function Wr(t,e,[n,...r]){const{log:i}=t;
const o={program:n,args:r,asUsed:true};const s=await ja(t,e,o);await Mr(t,s.container);if(s.exitCode===0){i.info("The te\
st passed");return}throw new m("COMMAND_FAILED",`The "test" command failed in the new image with exit status ${s.exitCode}\
. No tag was moved. The last lines of its output:
${Ja(s)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source image to se\
e whether flattening is the cause. An image without a shell needs a JSON array."})}var cl={verifiedEntries:void 0,isTested:false};async function sD(t,e,n,r){if(n===void 0&&r===void 0)return cl;const{log:i}=t;
const o=await pt(t,e.reference,void 0);if(o===void 0){throw new m("CHECK_FAILED",`The stored image ${e.reference} disapp\
eared from the engine before it was checked.`,{hint:"Check whether something removes images on this machine, then run ag\
ain."})}const s=n===void 0?void 0:await i.group("Verify",()=>DA(t,ht(t,o),n));if(r!==void 0)await i.group("Test",()=>Wr(
t,o,r));return{verifiedEntries:s,isTested:r!==void 0}}function DA(t,e,n){const r=n.source.byLayers!==true;return r?Qb(t,
e,n):Jr(t,e,n)}var EA=3;async function td({engine:t,options:e},n,r){if(n===void 0)return r.close();const{docker:i,runId:o,log:s}=t;const a=Ke(
o);const d=[n.reference===a?a:void 0,n.importedId];const c=d.filter(h=>h!==void 0);const[u,f]=await Promise.allSettled([
Gn(i,c,EA),r.close()]);if(u.status==="fulfilled"&&u.value===void 0){const h=n.importedId??a;s.notice(`The engine has not\
 yet removed a temporary image of this run. It, or a later run, will remove it. To do it now: docker rmi ${Ho(h)}`);if(f.
status==="fulfilled")return}const l=u.status==="fulfilled"&&u.value?.exitCode===0;const p=l&&f.status==="fulfilled";if(p)
return;await $t(i,e.timeoutSeconds,h=>yn(h,o,s))}import{mkdtemp as eF,readdir as tF,rm as yl}from"node:fs/promises";import{join as wl}from"node:path";import{createHash as xA}from"node:crypto";function ul(t,e,n){const r=o=>e[o](t[o],n);const i=Object.keys(e);return Object.fromEntries(i.map(o=>[o,r(o)]))}var SA=4;var kA=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"];var PA={clean:t=>Ae.filter(e=>t.includes(
e)),exclude:t=>t.map(({text:e})=>e),aptClean:t=>t,scriptNetwork:()=>void 0,script:t=>t??null,sourceDateEpoch:t=>t??null,
compression:t=>t};function aD(t,e,n){const{isExact:r}=t;const{clean:i,exclude:o,aptClean:s,script:a}=n;const d=a!==void 0||
s;const c=i.length>0;const u=d||c||o.length>0;const f=ul(n,PA,void 0);const{script:l,sourceDateEpoch:p,compression:h,...g}=f;
const b={format:SA,release:it,diffIds:t.diffIds,...g,run:l,env:d||c?y(e,"config","Env")??null:null,volumes:u?t.volumes:[],
names:u?TA(e):[],created:d||!r?y(e,"created")??null:null,isExact:r,...t.byLayers===true?{from:"layers"}:{},sourceDateEpoch:p,
compression:h};const x=xA("sha256").update(JSON.stringify(b)).digest("hex");const{architecture:S,variant:I}=t.platform;const j=[
S,I].filter(re=>re!==void 0).join("-");return`docker-flatten-v1-${j.replace(/[^A-Za-z0-9_.-]/g,"_").slice(0,40)}-${x}`}function TA(t){
const e=y(t,"config","Env");const n=(R(e)?e:[]).findLast(r=>r.startsWith("PATH="));return[...kA.map(r=>y(t,"config",r)??
null),n??null]}var nd=()=>void 0;var IA={clean:nd,exclude:nd,script:nd,scriptNetwork:(t,{layer:e})=>e.script!==void 0&&t!==
"none"?'"run" has a network, and what it downloads can change':void 0,aptClean:(t,{isForeign:e})=>t&&e?"the image's apt \
can run on some machines and not on others":void 0,sourceDateEpoch:nd,compression:({kind:t},{takesZstd:e})=>t==="zstd"&&
!e?`this engine cannot unpack zstd; ${E("compression","gzip")} can be cached`:void 0};function dD(t,e){if(e.isContainer)
return"containers cannot be cached";const n=Object.values(ul(t,IA,{...e,layer:t}));return n.find(r=>r!==void 0)}import{createHash as CA}from"node:crypto";import{createReadStream as OA}from"node:fs";import{lstat as uD,readFile as vA,
writeFile as BA}from"node:fs/promises";import{join as ml}from"node:path";import{pipeline as _A}from"node:stream/promises";var pl="layer";var fD="record.json";var lD=1;var RA=1e3;var AA=16*1024*1024;async function mD(t,e){const{spared:n,skippedPresets:r,
...i}=e;const o={version:lD,...i,kept:n,withdrawn:r};const s=JSON.stringify({...o,seal:pD(o)});await BA(ml(t,fD),`${s}
`,{flag:"wx"})}function pD(t){return $(Buffer.from(JSON.stringify(t)))}async function hD(t,e,n){const r=await FA(t);if(r.
key!==e.key)throw Ot(`it belongs to the key ${JSON.stringify(r.key.slice(0,200))}`);if(r.packing!==e.packing)throw Ot(`i\
ts compression is "${r.packing}" instead of "${e.packing}"`);const i=ml(t,pl);const o=await uD(i).catch(c=>{throw Ot(`it\
s layer is missing: ${D(c)}`)});if(!o.isFile())throw Ot("its layer is not a file");if(o.size!==r.packedBytes)throw Ot(`i\
ts layer has ${o.size} bytes, but the record says ${r.packedBytes}`);const s=CA("sha256");const a=OA(i,{highWaterMark:1024*
1024});await _A(a,s,{signal:n}).catch(c=>{if(n.aborted)throw c;throw Ot(`its layer cannot be read: ${D(c)}`)});const d=`\
sha256:${s.digest("hex")}`;if(d!==r.digest)throw Ot(`its layer is ${d}, but the record says ${r.digest}`);return{path:i,
record:r}}async function FA(t){const e=ml(t,fD);const n=await uD(e).then(c=>c.isFile()&&c.size<=AA?vA(e,"utf8"):"").catch(
()=>"");const r=A(n);if(!$A(r))throw Ot("its record cannot be read");const{seal:i,...o}=r;if(pD(o)!==i)throw Ot("its rec\
ord was changed");const{kept:s,withdrawn:a,...d}=o;return{...d,spared:s,skippedPresets:a}}var NA=/^sha256:[0-9a-f]{64}$/;
function $A(t){if(!k(t)||t["version"]!==lD)return false;const{key:e,diffId:n,digest:r,seal:i,packing:o,rules:s,commands:a,
kept:d,withdrawn:c,directories:u}=t;const{unmatched:f,warnings:l,suggestions:p}=t;const h=["packedBytes","entries","data\
Bytes","seconds"];return typeof e==="string"&&[n,r,i].every(g=>typeof g==="string"&&NA.test(g))&&fl("gzip","zstd","none")(
o)&&h.every(g=>un(t[g]))&&oo(s,{kind:fl("preset","exclude"),name:rd,entries:un,bytes:ll})&&oo(a,{name:fl("run","apt-clea\
n"),ms:un,bytes:cD(ll)})&&oo(d,{what:rd,why:cD(rd),entries:un,bytes:un})&&[c,f,l].every(R)&&(p===void 0||oo(p,{name:rd,bytes:un}))&&
Array.isArray(u)&&u.length<=RA&&oo(u,{path:LA,bytes:un,files:un})}var LA=t=>typeof t==="string"&&t.startsWith("/");var rd=t=>typeof t===
"string";var ll=t=>typeof t==="number"&&Number.isFinite(t);var un=t=>ll(t)&&t>=0;var fl=(...t)=>e=>typeof e==="string"&&
t.includes(e);var cD=t=>e=>e===void 0||t(e);function oo(t,e){return Array.isArray(t)&&t.every(n=>k(n)&&Object.entries(e).
every(([r,i])=>i(n[r])))}function fn(t,e){return new m("CACHE_BAD",`The cached layer cannot be used: ${t}`,{hint:"The la\
yer is made again. If this happens in every run, delete the entry from the cache.",cause:e})}function Ot(t){return fn(`${t}\
.`)}import{once as ZA}from"node:events";import{promisify as yD}from"node:util";import{constants as gD,deflateRaw as MA,zstdCompress as UA}from"node:zlib";var id={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}};var wD={gzip:"+gzip",zstd:"+zstd",none:""};function bD(t){
const[e,n,...r]=t.trim().split(":");const i=c=>new m("BAD_INPUT",`The ${P("compression")} must be gzip, zstd or none, op\
tionally with a level after a colon, but ${JSON.stringify(t)} ${c}.`,{hint:`For example "gzip", "gzip:${id.gzip.max}", "\
zstd" or "zstd:${id.zstd.default}".`});if(r.length>0)throw i("has two colons");if(e==="none"){if(n!==void 0)throw i('set\
s a level for "none"');return{kind:e}}if(e!=="gzip"&&e!=="zstd")throw i("is none of these");const{min:o,max:s,default:a}=id[e];
if(n===void 0)return{kind:e,level:a};const d=/^[0-9]{1,2}$/.test(n)?Number(n):Number.NaN;if(!(d>=o&&d<=s))throw i(`has a\
 level that is not a number from ${o} to ${s}`);return{kind:e,level:d}}function DD(t){if(t.kind==="none")return t;return{
kind:t.kind,level:id[t.kind].min}}var HA=0;var zA=31;var jA=7.95;var JA=256*1024;function WA(t){if(t.length<JA)return false;
const e=new Uint32Array(256);let n=0;for(let i=0;i<t.length;i+=zA,n++)e[t[i]]++;let r=0;for(const i of e)if(i>0)r-=i/n*Math.
log2(i/n);return r>jA}var GA=yD(MA);var VA=yD(UA);function ED(t,e){const n=t.length+(t.length>>8)+1024;switch(e.kind){case"\
gzip":return GA(t,{level:WA(t)?HA:e.level,finishFlush:gD.Z_SYNC_FLUSH,chunkSize:n});case"zstd":return VA(t,{chunkSize:n,
params:{[gD.ZSTD_c_compressionLevel]:e.level}});case"none":return Promise.resolve(t)}}async function Nn(t,e){const n=await te(t,e);if(w(n,"Id")!==e)return false;return["RepoTags","RepoDigests"].every(r=>{const i=y(
n,r)??[];return R(i)&&i.length===0})}async function Gr(t,e,n){try{return await XA(t,e,n)}catch(r){await xD(t,e);throw r}}
var YA=/^Loaded image(?: ID)?: (\S+)$/gm;async function Vr(t,e,n){if(e.reference===e.expectedId)return"";try{return await n()}catch(r){
await xD(t,{...e,answer:""});throw r}}async function xD(t,e){const{reference:n,expectedId:r,diffId:i,answer:o}=e;if(n===
r)return;const s=[...o.matchAll(YA)].map(([,a=""])=>a);for(const a of new Set([...s,r])){const d=a.startsWith("sha256:")?
await qA(t,a,i).catch(()=>false):KA(a,n);if(d)await t.docker.try(["rmi",a]).catch(()=>{})}}async function qA(t,e,n){if(!await Nn(
t,e))return false;const r=Dt(await te(t,e)??{});return r.length===1&&r[0]===n}function KA(t,e){const n=[...t].filter((r,i)=>r!==
e[i]);return t.length===e.length&&n.length===1}async function XA(t,e,n){const r=(c,u)=>{throw new m("CHECK_FAILED",`The \
stored image differs from what was sent: expected ${c}, found ${u}. Nothing was tagged.`,{hint:K})};const i=e.answer.split(
"\n").find(c=>/^error /i.test(c.trim()));if(i!==void 0){const c=Ft(i,"ENGINE_FAILED","Unpacking the loaded image failed");
if(c.code==="NO_SPACE"||c.code==="UNSUPPORTED_IMAGE")throw c;r("a load without an error",JSON.stringify(i))}const[o,s]=await Promise.
all([te(t,e.reference),Qw(t,e.reference,1)]);const a=w(o,"Id");if(a!==e.expectedId)r(`the ID ${e.expectedId}`,String(a));
const d=Dt(o??{});if(d.length!==1||d[0]!==e.diffId)r(`one layer ${e.diffId}`,JSON.stringify(d));if(n&&s===0)r("an unpack\
ed layer","one of 0 bytes");return s}async function Yr(t,e,n){const{log:r,runId:i,signal:o}=t;const s=Ke(i);const{diffId:a,digest:d,packedBytes:c}=e;const u=ke.
layer+wD[e.packing];const f={mediaType:u,digest:d,sizeBytes:c};const l=await n.configFor(a);const p=$(l);const{keepsPacked:h,
idIsConfigDigest:g}=t.store;const b=await n.annotations();const x=Bs(l,f,b);const S=g?p:x.descriptor.digest;const I=await Nn(
t,S);const j=h&&!Y(n.platform,t.platform);const re=t.knowsPlatformOption&&n.platform.architecture!=="";const me=j&&re?n.
platform:void 0;const Z=()=>{const ti=se(ue(s,"tag"));const Gd={full:ti,familiar:s};let am=0;const dm=tg({path:e.path,descriptor:f},
{config:l,platform:n.platform,name:Gd,annotations:b},Nx=>{am+=Nx});const Fx={title:"Load",doneBytes:()=>am,totalBytes:()=>c};
return Go(r,{progress:Fx,sent:ZA(dm,"close"),after:"Unpack"},t.transport.loadImage(dm,me,o))};const xe=I?S:s;const ei=await Vr(
t,{reference:xe,expectedId:S,diffId:a},Z);if(j&&me===void 0)await QA(t,S,n.platform);return{answer:ei,reference:xe,diffId:a,
expectedId:S,configDigest:p,packedBytes:h?c:void 0,importedId:void 0,savedFile:void 0}}async function QA(t,e,n){const{log:r,
runId:i}=t;const o={reference:Ke(i),id:e,isIndex:false,platform:n,volumes:[]};try{await J(t,await z(t,{source:o}))}catch(s){
r.debug(`no container of the loaded image: ${D(s)}`)}}var hl={kind:"none",wasAsked:false};async function od(t){const{run:e,engine:n,source:r,sourceConfig:i,options:o,cache:s}=t;
const{log:a}=e;if(s===void 0||o.dryRun)return hl;const{layer:d}=o;const c=dD(d,{isContainer:o.container!==void 0,isForeign:n!==
void 0&&r.byLayers!==true&&r.platform.architecture!==n.platform.architecture,takesZstd:n?.takesZstd??true});if(c!==void 0){
a.notice(`The layer is not cached: ${c}.`);return hl}const u=performance.now();const f=aD(r,(await i).json,d);const l=wl(
o.tempDir,`${ie(e.runId)}cache-`);const p=await eF(l).catch(h=>void a.warning(`The layer is not cached: ${D(h)}`));if(p===
void 0)return hl;try{const h=await a.group("Look up the cached layer",async()=>{a.debug(`cache key ${f}`);const b=await gl(
e,s.restore(f,p,a,e.signal));if(!b)a.info("The cache did not provide the layer.");const x={key:f,packing:d.compression.kind};
return b?gl(e,nF(p,x,e)):void 0});const g={key:f,directory:p,ms:performance.now()-u};if(h!==void 0)return{...g,kind:"hit",
found:h};await kD(g);return{...g,kind:"miss"}}catch(h){await yl(p,{recursive:true,force:true});throw h}}async function gl({
touch:t},e){const n=setInterval(t,1e3);try{return await e}finally{clearInterval(n)}}async function nF(t,e,{log:n,signal:r}){
try{return await hD(t,e,r)}catch(i){if(!(i instanceof m))throw i;SD(i,n)}return void 0}function SD(t,e){if(t.code==="CAC\
HE_DIFFERS")e.notice(We(t));else if(t.code==="CACHE_BAD")e.warning(We(t));else e.warning(`${We(t)} The layer is made aga\
in.`)}async function kD({directory:t}){for(const e of await tF(t))await yl(wl(t,e),{recursive:true,force:true})}async function sd(t,e,{
run:n,engine:r,packTo:i}){if(!(t instanceof m)||e.kind==="none")throw t;const o=t.code==="NO_SPACE"&&i===void 0&&r?.store.
keepsPacked===false;const s=t.code==="CACHE_BAD"||t.code==="CACHE_DIFFERS";if(!o&&!(s&&e.kind==="hit"))throw t;SD(t,n.log);
if(r!==void 0)await yn(r.docker,n.runId,n.log);await kD(e);const{key:a,directory:d,ms:c}=e;return o?{kind:"none",wasAsked:true}:
{kind:"miss",key:a,directory:d,ms:c}}async function ad(t){if(t.kind==="none")return;await yl(t.directory,{recursive:true,
force:true}).catch(()=>{})}var rF=["CHECK_FAILED","ENGINE_FAILED","DOCKER_FAILED"];async function PD(t,{path:e,record:n},r){
const{log:i,signal:o}=t;try{const s=await Yr(t,{...n,path:e},r);const a=await Gr(t,s,n.dataBytes>0);i.info(`Loaded ${oe(
n.entries)} in one layer of ${T(a)}, packed ${T(n.packedBytes)}`);return{stored:s,newBytes:a}}catch(s){if(o.aborted||!(s instanceof
m)||!rF.includes(s.code))throw s;throw fn(s.message,s)}}async function dd({run:t,cache:e},{key:n,directory:r},{stored:i,
surveyed:o,entries:s,dataBytes:a,ms:d}){if(e===void 0||i.savedFile===void 0)return;const{rules:c,commands:u,spared:f,skippedPresets:l,
unmatched:p,warnings:h,suggestions:g}=o;try{await mD(r,{key:n,diffId:i.diffId,...i.savedFile,entries:s,dataBytes:a,seconds:d/
1e3,...{rules:c,commands:u,spared:f,skippedPresets:l,unmatched:p,warnings:h,suggestions:g},directories:o.directories??[]});
await gl(t,e.save(n,r,t.log))}catch(b){t.log.warning(`Could not save the layer: ${D(b)}.`)}}var iF=.5;function TD({ms:t,
found:e},n,r){const i=(t+n)/1e3;const o=e.record.seconds;const[s,a]=[i,o].map(d=>`${d.toFixed(1)} s`);if(i-o<iF){r.info(
`Used the cached layer in ${s}; making it took ${a}`);return}r.notice(`The cache does not pay off here: using the cached\
 layer took ${s}, and making it took ${a}.`)}function cd(t,{run:e,cache:n}){if(t.kind!=="miss"||!n?.canSave(t.key,e.log))
return void 0;return wl(t.directory,pl)}var ud=`docker-flatten ${it}`;var so={entries:0,dataBytes:0};import{mkdtemp as mF,rename as pF,rm as hF}from"node:fs/promises";import{join as CD}from"node:path";import{createHash as dF}from"node:crypto";import{open as cF}from"node:fs/promises";import{availableParallelism as uF}from"node:os";import{crc32 as oF}from"node:zlib";var sF=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var aF=Buffer.from([3,0]);var fd=class{header=sF;#e=0;#t=0;add(e){
this.#e=oF(e,this.#e);this.#t+=e.length}end(){const e=Buffer.alloc(8);e.writeUInt32LE(this.#e,0);e.writeUInt32LE(this.#t%
2**32,4);return Buffer.concat([aF,e])}};var bl=1024*1024;var fF=Math.min(16,2*uF()+2);async function qr(t,e,n){const r=await cF(e,"wx",384).catch(i=>{throw ID(i,
e)});try{return await lF(r,e,t,n)}finally{await r.close()}}async function lF(t,e,n,r){const i=new Dl(t,e);const o=r.kind===
"gzip"?new fd:void 0;let s=0;const a=[];const d=o===void 0?[]:[Promise.resolve(o.header)];const c=async()=>{const p=await d.
shift();await i.write(p);if(r.kind==="none")a.push(p)};const u=(p,h)=>{const g=p.subarray(0,h);s+=h;o?.add(g);const b=ED(
g,r);b.then(()=>r.kind!=="none"&&a.push(p),()=>{});d.push(b)};let f=Buffer.allocUnsafeSlow(bl);let l=0;try{for await(const p of n){
for(let h=0;h<p.length;){const g=p.copy(f,l,h);h+=g;l+=g;if(l<bl)break;u(f,l);if(d.length>=fF)await c();f=a.pop()??Buffer.
allocUnsafeSlow(bl);l=0}}if(l>0||s===0&&o===void 0)u(f,l);if(o!==void 0)d.push(Promise.resolve(o.end()));while(d.length>
0)await c()}finally{await Promise.allSettled(d)}return{layerBytes:s,digest:i.digest(),packedBytes:i.bytes}}var Dl=class{#e;#t;#n=dF(
"sha256");bytes=0;constructor(e,n){this.#e=e;this.#t=n}async write(e){this.#n.update(e);this.bytes+=e.length;try{for(let n=0;n<
e.length;)n+=(await this.#e.write(e,n)).bytesWritten}catch(n){throw ID(n,this.#t)}}digest(){return`sha256:${this.#n.digest(
"hex")}`}};function ID(t,e){if(st(t)){return new m("NO_SPACE",`The disk filled up while writing the packed layer to ${e}\
.`,{hint:`Free some disk space there, or choose another directory with the ${P("temp-dir")}.`,cause:t})}return new m("TE\
MP_DIR",`Cannot write the packed layer to ${e} (${ce(t)}).`,{hint:`Choose a writable directory with the ${P("temp-dir")}\
.`,cause:t})}var OD={async store(t,e,n){const r=await mF(CD(n.tempDir,ie(t.runId)));try{const i=CD(r,"layer");const{digest:o,packedBytes:s}=await W(
t.log,Rn(e,n.totalBytes),qr(e,i,n.compression));const a=n.compression.kind;const d={path:i,diffId:e.digest(),digest:o,packedBytes:s,
packing:a};const c=await Yr(t,d,n);if(n.saveTo===void 0)return c;const u=await pF(i,n.saveTo).then(()=>true,()=>false);return u?
{...c,savedFile:{digest:o,packedBytes:s,packing:a}}:c}finally{await hF(r,{recursive:true,force:true})}}};import{pipeline as wF}from"node:stream";import{finished as bF}from"node:stream/promises";import{PassThrough as gF,Transform as yF}from"node:stream";var vD=8*1024*1024;var ld=class extends yF{side=new gF({highWaterMark:vD});constructor(){
super({highWaterMark:vD});this.side.on("error",()=>{})}close(){this.side.destroy()}_transform(e,n,r){if(this.side.destroyed||
this.side.write(e)){r(null,e);return}const i=()=>{this.side.off("drain",i);this.side.off("close",i);r(null,e)};this.side.
once("drain",i);this.side.once("close",i)}_flush(e){this.side.end();e()}};var BD={async store(t,e,n){const{log:r,runId:i,signal:o}=t;const s=n.saveTo===void 0?void 0:DF(e,n,r);const a=await Go(r,
{progress:Rn(e,n.totalBytes),sent:bF(e),after:"Store"},t.transport.importImage(s?.layer??e,wo(i),o));const d=await s?.savedFile;
const c=e.digest();const u=await n.configFor(c);const f=$(u);const[l]=await Promise.all([Nn(t,f),EF(t,a,c)]);const p=eg(
u,c,Ke(i));const h=l?f:Ke(i);const g=await Vr(t,{reference:h,expectedId:f,diffId:c},()=>t.transport.loadImage(p,void 0,o));
return{reference:h,diffId:c,expectedId:f,configDigest:f,packedBytes:void 0,importedId:a,savedFile:d,answer:g}}};function DF(t,{
saveTo:e="",compression:n},r){const i=new ld;let o=false;const s=qr(i.side,e,DD(n)).then(({digest:a,packedBytes:d})=>({digest:a,
packedBytes:d,packing:n.kind}),a=>{i.close();if(!o)r.warning(`Could not save the layer: ${D(a)}`);return void 0});wF(t,i,
a=>{if(!a)return;o=true;i.side.destroy(a)});return{layer:i,savedFile:s}}async function EF(t,e,n){const[r]=Dt(await te(t,
e)??{});if(r===n)return;throw new m("CHECK_FAILED",`The engine stored the layer ${r}, but ${n} was sent: the stream was \
changed in transit. Nothing was tagged.`,{hint:K})}var xF={"graph-driver":BD,containerd:OD};function _D({kind:t}){return xF[t]}import{pipeline as BF}from"node:stream";function ln(t){const e=t.filter(i=>i!==void 0);const[n,...r]=e;if(n===void 0||r.length===0)return n;return{begin:(i,o)=>{
for(const s of e)s.begin(i,o)},mapBlock:i=>{for(const o of e)o.mapBlock?.(i)},data:i=>{for(const o of e)o.data(i)},end:()=>{
for(const i of e)i.end()}}}var SF=1024**3;var RD=1024**2;var kF=64*1024**2;var PF=256*1024**3;var El=Buffer.alloc(RD);var md=class{#e;#t;#n=0;constructor(e){
this.#e=e}begin(e,n){this.#t=e.sizeBytes<SF?void 0:{entry:e,verdict:n};this.#n=0;if(e.sizeBytes>=PF)this.#r()}data(e){if(this.#t===
void 0)return;const n=Math.max(0,RD-this.#n);this.#n+=e.length;if(!TF(e.subarray(n)))this.#t=void 0;else if(this.#n>=kF)
this.#r()}end(){this.#t=void 0}#r(){const e=this.#t;this.#t=void 0;if(e!==void 0)this.#e(e.entry,e.verdict)}};function TF(t){
for(let e=0;e<t.length;e+=El.length){const n=t.subarray(e,e+El.length);if(!n.equals(El.subarray(0,n.length)))return false}
return true}function AD(t,{cleanWords:e},n){if(t===void 0||t.length===0)return;const r=t.map(({name:o,bytes:s})=>`${o} ${T(s)}`);const i=gn(
"clean",Zs(e,t));n.info(`Could also be cleaned: ${r.join(", ")}. To do so, use ${i}`)}var IF=10;var FD=100;function ND({
rules:t,commands:e,spared:n,skippedPresets:r,unmatched:i,warnings:o},s){for(const{name:d,ms:c,bytes:u}of e){const f=u===
void 0?"":`, ${u<0?"added":"freed"} ${T(Math.abs(u))}`;s.info(`${d}: ${(c/1e3).toFixed(1)} s${f}`)}for(const{kind:d,name:c,
entries:u,bytes:f}of t){if(u===0&&f===0)continue;s.info(`${d==="preset"?"Cleaned":"Excluded"} ${c}: ${T(f)} in ${oe(u)}`)}
const a=n.filter(({kind:d})=>d!==void 0);if(a.length>0)s.info(OF(a));if(i.length>0)s.notice(vF(i));for(const d of r)s.notice(
`Preset "${d}" skipped: symlinks outside its cache point into it.`);for(const d of o)s.warning(d)}var CF=20;function OF(t){
const e=t.slice(0,CF).map(({what:r,why:i})=>`${O(Buffer.from(r))} (${pe(i??"",FD)})`);const n=t.length-e.length;return`K\
ept because the image uses it: ${e.join(", ")}${n>0?`, and ${n} more`:""}`}function vF(t){const e=t.slice(0,IF).map(i=>JSON.
stringify(pe(i,FD)));if(t.length===1)return`The pattern ${e[0]} in ${E("exclude")} matches nothing in the image.`;const n=t.
length-e.length;const r=n>0?`, and ${n} more`:"";return`${t.length} patterns in ${E("exclude")} match nothing in the ima\
ge: ${e.join(", ")}${r}.`}function $D(t){return({name:e,sizeBytes:n},r)=>{const i=r==="keep"||typeof r==="object"&&r.data===
void 0;const o=i?"and the result contains them too":"although the result drops them";t.warning(`The file ${O(Buffer.from(
B(e),"latin1"))} is sparse: most of its ${T(n)} are zeros, as in lastlog and faillog with large user IDs. The engine sen\
ds all the zeros, which takes long, ${o}. Make the file smaller in the image: use "useradd --no-log-init", or truncate i\
t in the step that creates it.`)}}function _F(t,{sizeInImage:e}){if(e===void 0||t.sizeBytes>0)return t;return{...t,sizeBytes:e(B(t.name))??0}}async function ao({
reader:t,rules:e,survey:n,expected:r,resume:i,latestSeconds:o},{log:s,signal:a},d){const c=ln([d,...r.map(g=>g.observer),
n.observer,t.observer,new md($D(s))]);const u=e===void 0?t.decide:g=>e.decide(_F(g,t),t.decide(g));const f=g=>Math.min(g,
o??Infinity);const l=o===void 0?u:Ha(u,f);const p=e&&(()=>e.appendix({reader:t,retime:g=>Ua(g,f),observer:c,signal:a}));
const h=new G(l,c,p===void 0?{}:{appendix:p});BF(await t.open(a),h,()=>{i().catch(()=>{})});return h}async function pd(t,e,n={}){
const r=await ao(t,e,n.looker);const i=n.totalBytes===void 0?Yn(t.expectedBytes):()=>n.totalBytes;await dn(e,[r],i);return r}
function hd({counts:t},{rules:e}){const n=e?.appended;return{entries:t.entries+(n?.entries??0),dataBytes:t.dataBytes+(n?.
dataBytes??0)}}var xl=4096;var RF=59;var mn=class{#e;#t=0;constructor({countsBlocks:e}){this.#e=e;if(e)this.#t=xl}get bytes(){return this.#t}begin(e,n){
if(n==="drop")return;const r=n==="keep"?e:n.head;const i=Zt(e,n);const o=e.typeFlag==="2"?ae(r).link.length:0;if(!this.#e){
this.#t+=i+o;return}const s=e.typeFlag==="5"||o>RF;this.#t+=Math.ceil((s?1:i)/xl)*xl}data(){}end(){}};async function LD(t,e,n){
const{run:r,engine:i,options:o}=t;const s=new mn({countsBlocks:An(t)});const a=await pd(e,r,{looker:s});await e.resume();
const d=$(await n.configFor(a.digest()));const c=i!==void 0&&(o.tags.length>0||o.tagLocations.length===0);const u=c&&!i.
store.idIsConfigDigest?void 0:d;return{newBytes:s.bytes,imageId:u,configDigest:d}}import{createReadStream as AF}from"node:fs";import{PassThrough as FF}from"node:stream";import{createGunzip as NF,createZstdDecompress as $F}from"node:zlib";async function MD(t,e,{path:n,...r}){const{run:i}=t;const{log:o,signal:s}=i;const{compression:a}=r;const d=new mn({countsBlocks:An(
t)});const c=ln([d,zD(i.touch)]);const u=await ao(e,i,c);const f=Rn(u,r.totalBytes);const l=qr(u,n,a);const{digest:p,packedBytes:h}=await W(
o,f,l);await e.resume();if(s.aborted)throw M(s.reason);const g=hd(u,e);o.info(`Packed ${oe(g.entries)} in one layer of ${T(
d.bytes)}, packed ${T(h)}`);const b={path:n,diffId:u.digest(),digest:p,packedBytes:h,packing:a.kind};const x=g.dataBytes>
0;const S=await HD(b,r,x);const{bytesWritten:I}=u;return{...S,newBytes:d.bytes,streamBytes:I,counts:g}}async function UD(t,e,n){
const{record:r,path:i}=e;const o=An(t);const{bytes:s,streamBytes:a}=await Sl(e,t.run,o);const{diffId:d,digest:c,packedBytes:u,
packing:f}=r;const l={path:i,diffId:d,digest:c,packedBytes:u,packing:f};const p=await HD(l,n,r.dataBytes>0);t.run.log.info(
`Took ${oe(r.entries)} in one layer of ${T(s)}, packed ${T(u)}`);return{...p,newBytes:s,streamBytes:a,counts:so}}async function HD(t,e,n){
const r=await e.configFor(t.diffId);const i=$(r);return{stored:void 0,packed:{file:t,config:r,request:e,hasContent:n},packedBytes:t.
packedBytes,imageId:i,configDigest:i}}async function Sl({path:t,record:e},{signal:n,touch:r},i=false){const o=new mn({countsBlocks:i});
const s=new G(()=>"keep",ln([o,zD(r)]));const a=AF(t);const d=LF(e.packing);a.on("error",u=>d.destroy(u));a.pipe(d);try{
await _n([d,s],n)}catch(u){if(n.aborted)throw u;throw fn("its layer cannot be unpacked.",u)}finally{a.destroy()}const c=s.
digest();if(c!==e.diffId)throw fn(`its layer unpacks to ${c}, but the record says ${e.diffId}.`);return{bytes:o.bytes,streamBytes:s.
bytesWritten}}function LF(t){switch(t){case"gzip":return NF();case"zstd":return $F();case"none":return new FF}}function zD(t){
return{begin:t,data:t,end:()=>{}}}import{posix as JF}from"node:path";var MF=1e3;async function jD(t,e,{id:n}){const[r,i]=await Promise.all([t.docker.run(["diff",n]),_e(t,n,["--size"])]);const o=r.
split("\n").map(d=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(d)?.groups).filter(d=>d!==void 0);const{SizeRw:s}=i;if(o.length>
MF||typeof s!=="number")return void 0;const a=await z(t,{source:e});try{const d=[];for(const{kind:c,path:u=""}of o){const f=await UF(
t,a,u,c==="D");if(f>0)d.push({path:u,bytes:f})}return{old:d,writtenBytes:s}}finally{await J(t,a)}}async function UF(t,e,n,r){
const{signal:i}=t;try{return await HF(await t.transport.readArchive(e,n,i),r)}catch(o){if(Le(o,n))return 0;throw o}}async function HF(t,e){
const n=new AbortController;let r=0;let i=true;const o=new G(({typeFlag:s,sizeBytes:a})=>{if(n.signal.aborted)return"dro\
p";r+=a;if(i&&(s!=="5"||!e))n.abort();i=false;return"drop"});await vn(n.signal,t,o);return r}import{posix as zF}from"node:path";var gd="/var/lib/apt/lists";var JD="/var/cache/apt";function WD(t){return[gd,JD].some(
e=>t.startsWith(`${e}/`))}function GD(t){return t.filter(e=>{const n=zF.normalize(`/${e}/`);return[`${gd}/`,`${JD}/`].some(
r=>r.startsWith(n)||n.startsWith(r))})}function co(t,e){return`echo ${t.slice(0,-1)}"${t.slice(-1)}"-${e}`}function VD(t){
return["set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/nu\
ll 2>&1 || { ${co(t,"no-apt")}; exit 0; }`,"apt-get clean",`[ -d ${gd} ] || exit 0`,`cd ${gd}`,"for name in * .[!.]* ..?\
*; do",'  [ -e "$name" ] || [ -h "$name" ] || continue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial \
]; then',"    find partial -mindepth 1 -delete","  else",'    rm -rf -- "./$name"',"  fi","done"].join("\n")}import{randomBytes as jF}from"node:crypto";function YD(t,{script:e,aptClean:n}){const r=[co(t,"shell"),e===void 0?":":`/bin/sh -e -c " $1" || exit $?; ${co(t,"run")}`,
n?`/bin/sh -c "$2" || exit $?; ${co(t,"apt")}`:":"].join("\n");return["-c",r,"sh",e??"",VD(t)]}var yd=class{token=`docke\
r-flatten-${jF(8).toString("hex")}`;#e=new Map;ms(e){return this.#e.get(e)}read(e){const n=e.indexOf(this.token);if(n!==
-1)this.#e.set(e.slice(n+this.token.length+1).trim(),performance.now());return this.strip(e)}strip(e){const n=e.indexOf(
this.token);if(n===-1)return e;return n===0?void 0:e.slice(0,n)}};var WF=/no such file or directory|executable file not found|not a directory/i;var GF=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i;
var qD=/exec format error/i;var VF=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im;var YF=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;
async function KD(t,e,n){const{log:r,signal:i}=t;const{image:o}=e;qF(o,n,r);const s=new yd;const a=await ja(t,o,{program:"\
/bin/sh",args:YD(s.token,n),user:"0:0",network:n.network,shows:l=>s.read(l)}).catch(l=>{const p=l instanceof m&&l.code===
"DOCKER_FAILED";throw p?XD(n,l.message,l)??l:l});if(s.ms("shell")===void 0)return QF(t,o,n,a);if(a.exitCode!==0)throw KF(
o,n,s,a);const d=XF(o,n,s,r);const{container:c}=a;if(d.length===0){await Mr(t,c);return $n}const u=jD(t,o,c).then(l=>d.map(
p=>ZF(p,d,l))).catch(l=>{if(!i.aborted)r.notice(`Could not measure what the commands freed: ${D(l)}`);return d});const f=zb(
t,e,c);return{changed:f,commands:d,measuredCommands:u,needsAptRule:false}}function qF({volumes:t},{script:e,aptClean:n},r){
if(e!==void 0&&t.length>0){r.warning(`The image declares volumes: ${t.join(", ")}. They are empty while "run" runs, and \
its changes below them are not in the result.`)}const i=n?GD(t):[];if(i.length>0){r.warning(`"apt-clean" cannot clean be\
low the volumes that the image declares: ${i.join(", ")}. Use ${E("exclude")} to drop their contents.`)}}function wd(t){
if(t.length===0)return"";return` The image's volumes are empty while commands run: ${t.join(", ")}.`}function KF(t,{script:e,
network:n},r,i){const o=e!==void 0&&r.ms("run")===void 0?"run":"apt-clean";const s=Ja(i,d=>r.strip(d));const a=o==="run"?
`Nothing was tagged. The script stops at the first command that fails${n==="none"?`, and it has no network unless ${E("r\
un-network")} names one`:""}.`:`Leave ${E("apt-clean")} out to flatten without it, or repair apt in the image.`;return new m(
"COMMAND_FAILED",`"${o}" failed in a container of ${t.reference} with exit status ${i.exitCode}:
${s}`,{hint:a+wd(t.volumes)})}function XF(t,{script:e,aptClean:n},r,i){const o=r.ms("no-apt")===void 0;if(!o){i.notice(`\
Skipped apt-clean: the image has no apt-get.${wd(ZD(t))}`)}const s=r.ms("shell")??0;const a=r.ms("run")??s;const d=[];if(e!==
void 0)d.push({name:"run",ms:a-s});if(n&&o)d.push({name:"apt-clean",ms:(r.ms("apt")??a)-a});return d}var $n={changed:void 0,
commands:[],measuredCommands:Promise.resolve([]),needsAptRule:false};function ZF(t,e,n){if(n===void 0)return t;const r=e.
length>1;const i=t.name==="apt-clean";const o=n.old.filter(({path:s})=>!r||WD(s)===i).reduce((s,{bytes:a})=>s+a,0);return{
...t,bytes:o-(r&&i?0:n.writtenBytes)}}async function QF(t,e,n,r){const{log:i}=t;const{script:o,aptClean:s}=n;const a=XD(
n,r.stderr);if(a!==void 0)throw a;const d=eN(e,t,r);if(o!==void 0){throw new m("COMMAND_FAILED",`"run" needs a shell in ${e.
reference}, but ${d}.`,{hint:`Use ${E("clean")} and ${E("exclude")} instead: they need no program in the image.${wd(e.volumes)}`})}
await Mr(t,r.container);if(s){i.notice(`Used the rules of ${E("clean","apt")} instead of apt-clean: ${d}.${wd(ZD(e))}`)}
return{...$n,needsAptRule:s}}function XD({network:t},e,n){if(t==="none"||!VF.test(e))return void 0;return new m("COMMAND\
_FAILED",`Cannot connect the container for "run" to the network ${JSON.stringify(t)} (${E("run-network")}): ${e.trim().slice(
-2e3)}`,{hint:`Name a network that "docker network ls" lists, for example "bridge", or leave ${E("run-network")} out.`,cause:n})}
function ZD({volumes:t}){return t.filter(e=>YF.test(JF.normalize(e)))}function eN(t,e,n){const r=`${n.stderr}
${n.stdout}`;const{architecture:i}=t.platform;const o=e.platform.architecture;const s=i!==o;const a=WF.test(r);const d=GF.
test(r);if(qD.test(r)&&!s)return`the image's /bin/sh is not an executable for this machine (${o})`;if(qD.test(r)||s&&!a&&
!d)return`the image is for ${i}, which this machine (${o}) cannot run`;if(d)return"the image's /bin/sh cannot be execute\
d: it is a directory or not executable";if(a)return"the image has no shell (/bin/sh)";throw ee(["start"],n)}var tN=3;var nN=1e5;var rN=[10,5,3];var iN=.01;var bd=class{#e=new Map;begin(e,n){const r=Zt(e,n);if(r===0)return;const i=this.#t(
B(e.name));const o=this.#e.get(i);if(o===void 0)this.#e.set(i,{bytes:r,files:1});else{o.bytes+=r;o.files++}}data(){}end(){}#t(e){
let n=0;for(let i=0;i<tN;i++){const o=e.indexOf("/",n===0?0:n+1);if(o===-1)break;n=o}let r=e.slice(0,n);while(this.#e.size>=
nN&&r!==""&&!this.#e.has(r))r=r.slice(0,Math.max(0,r.lastIndexOf("/")));return r}get largest(){const e=new Map;let n=0;for(const[
r,i]of this.#e){n+=i.bytes;for(let o=r;o!=="";){const s=o.slice(0,Math.max(0,o.lastIndexOf("/")));const a=e.get(s)??new Map;
e.set(s,a);const{bytes:d,files:c}=a.get(o)??{bytes:0,files:0};a.set(o,{bytes:d+i.bytes,files:c+i.files});o=s}}return QD(
e,"",0,n*iN)}};function QD(t,e,n,r){return[...t.get(e)??[]].filter(([,{bytes:i}])=>i>=r).sort(([i,o],[s,a])=>a.bytes-o.bytes||
(i<s?-1:1)).slice(0,rN[n]).flatMap(([i,o])=>[{path:`/${Q(i).toString("utf8")}`,...o},...QD(t,i,n+1,r)])}var uo=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];var oN=128*
1024*1024;var sN=32*1024*1024;var aN=1e6;var dN=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,read:t=>kl(t,
e=>e.replace(/^\//,""))},{manager:"dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,read:t=>kl(t,e=>e.replace(/^[0-9a-f]{32} [ *]/,
""))},{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,read:uN},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,
read:t=>kl(t,e=>e.startsWith("%")?"":e)}];function*kl(t,e){for(const n of t)yield e(n)}function*cN(t){for(let e=0;e<t.length;){
const n=t.indexOf("\n",e);const r=n===-1?t.length:n;if(r>e)yield t.slice(e,r);e=r+1}}function*uN(t){let e="";for(const n of t){
if(n.startsWith("F:"))e=n.slice(2);else if(n.startsWith("R:"))yield e===""?n.slice(2):`${e}/${n.slice(2)}`}}var fN=[["np\
m",/(?:^|\/)(?:node_modules|_npx|_cacache)\//],["conda",/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//],
["pip",/(?:^|\/)(?:site|dist)-packages\//],["gem",/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//],["car\
go",/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//],["go",/^usr\/local\/go\/|(?:^|\/)go\/pkg\//],["mav\
en",/(?:^|\/)\.m2\//],["gradle",/(?:^|\/)\.gradle\//],["nuget",/(?:^|\/)\.nuget\//]];var lN=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//;
var mN=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/;var Dd=class{#e=new Map;#t=false;#n;#r=oN;begin(e,n){
this.#n=void 0;if(e.sizeBytes===0||e.name.indexOf("lib")===-1)return;const r=B(e.name);if(lN.test(r))this.#t=true;const i=dN.
find(o=>o.path.test(r));if(i===void 0||e.sizeBytes>Math.min(this.#r,sN))return;this.#r-=e.sizeBytes;this.#n={format:i,parts:[]}}data(e){
this.#n?.parts.push(Buffer.from(e))}end(){const e=this.#n;this.#n=void 0;if(e===void 0)return;const n=Buffer.concat(e.parts).
toString("latin1");for(const r of e.format.read(cN(n))){if(r==="")continue;if(this.#e.size>=aN)return;this.#e.set(r,e.format.
manager)}}managerOf(e){const n=this.#e.get(e)??(e.startsWith("usr/")?this.#e.get(e.slice(4)):void 0);if(n!==void 0)return n;
const r=fN.find(([,i])=>i.test(e));if(r!==void 0)return r[0];return this.#t&&mN.test(e)?"rpm":"other"}};var eE=4e5;var pN=15e4;var hN=40;var fo=class{#e={children:new Map,folded:void 0};#t;#n;#r=0;#i=0;constructor(e,n=eE){this.#t=
e;this.#n=n}get foldedFiles(){return this.#i}add(e,n,r=-1){if(n===0)return;const i=e.split("/");const o=[...i.splice(0,hN),
...i.length>0?[i.join("/")]:[]];const s=n<0?this.#o(o,n,r):n;if(s===0)return;const a=o.pop()??"";let d=this.#e;for(const u of o)
d=this.#s(d,u);const c=d.children.get(a);if(c===void 0){d.children.set(a,{bytes:s,group:r});this.#r++}else if("bytes"in c){
c.bytes+=s}if(this.#r>this.#n)this.#a()}#o(e,n,r){const i=[];let o=this.#e;for(const a of e){if(o===void 0||"bytes"in o)
break;if(o.folded!==void 0)i.unshift(o.folded.bytes);o=o.children.get(a)}if(o!==void 0)return n;let s=n;for(const a of i){
const d=a.get(r)??0;const c=Math.min(d,-s);a.set(r,d-c);s+=c}return s}#s(e,n){const r=e.children.get(n);if(r!==void 0&&"\
children"in r)return r;const i={children:new Map,folded:void 0};e.children.set(n,i);if(r===void 0)this.#r++;return i}#a(){
let e=1024;const n=this.#n/eE*pN;while(this.#r>n){this.#r=this.#d(this.#e,"",e).nodes;e*=2}}#d(e,n,r){let i=0;let o=0;for(const[
s,a]of e.children){const d=n===""?s:`${n}/${s}`;if("bytes"in a){o+=a.bytes;if(a.bytes>=r)i++;else{e.children.delete(s);const u=a.
group===-1?this.#t(d):a.group;this.#c(e,1,new Map([[u,a.bytes]]));this.#i++}continue}const c=this.#d(a,d,r);o+=c.bytes;if(c.
bytes>=r)i+=c.nodes+1;else{e.children.delete(s);if(a.folded!==void 0)this.#c(e,a.folded.files,a.folded.bytes)}}for(const s of e.
folded?.bytes.values()??[])o+=s;return{nodes:i,bytes:o}}#c(e,n,r){e.folded??={files:0,bytes:new Map};e.folded.files+=n;for(const[
i,o]of r)e.folded.bytes.set(i,(e.folded.bytes.get(i)??0)+o)}toPage(e=()=>true){const n=(r,i)=>{const o=[];for(const[s,a]of r.
children){const d=i===""?s:`${i}/${s}`;const c=Q(s).toString("utf8");if("children"in a){const f=n(a,d);if(f.length>0)o.push(
[c,0,-1,f]);continue}const u=a.group===-1?this.#t(d):a.group;if(a.bytes>0&&e(u))o.push([c,a.bytes,u])}for(const[s,a]of r.
folded?.bytes??[])if(a>0&&e(s))o.push(["(smaller files)",a,s]);return o};return["",0,-1,n(this.#e,"")]}};var Kr=class{#e=new bd;#t;#n;#r=false;observer;constructor(e,n){this.#t=e?new Pl:void 0;this.#n=n;const r=ln([this.#e,this.#t?.
observer,n])??this.#e;const i=this.#t!==void 0;this.observer={begin:(o,s)=>this.#i(()=>r.begin(o,s)),data:i?o=>this.#i(()=>r.
data(o)):()=>{},end:i?()=>this.#i(()=>r.end()):()=>{}}}onDropped=(e,n,r)=>{this.#i(()=>this.#t?.drop(e,n,r))};get directories(){
return this.#i(()=>this.#e.largest)}get suggestions(){return this.#i(()=>this.#n?.found)}get page(){return this.#i(()=>this.#t?.
toPage())}#i(e){if(this.#r)return void 0;try{return e()}catch{this.#r=true;return void 0}}};var Pl=class{#e=new Dd;#t=new fo(
e=>uo.indexOf(this.#e.managerOf(e)));#n=new fo(()=>-1);#r=[];observer=ln([this.#e,new Tl(this.#t)]);drop(e,n,r){if(!this.#r.
includes(r))this.#r.push(r);this.#n.add(e,n,uo.length+this.#r.indexOf(r))}toPage(){const e=[[this.#t,"of the result"],[this.#n,
"that were dropped"]];const n=[...uo.map(r=>({name:r,kind:r==="other"?"other":"manager"})),...this.#r.map(({kind:r,name:i})=>({
kind:r,name:i}))];return{groups:n,result:this.#t.toPage(),dropped:this.#n.toPage(r=>(this.#r[r-uo.length]?.bytes??0)>0),
notes:e.filter(([r])=>r.foldedFiles>0).map(([r,i])=>`${r.foldedFiles} small files ${i} are not shown one by one: "(small\
er files)" combines those of a directory.`)}}};var Tl=class{#e;constructor(e){this.#e=e}begin(e,n){const r=Zt(e,n);if(r>
0)this.#e.add(B(e.name),r)}data(){}end(){}};import{access as gN,constants as tE,mkdtemp as yN,rm as wN,stat as Il,statfs as nE}from"node:fs/promises";import{join as bN}from"node:path";var DN=.5;var EN={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not write there",EPERM:"\
this user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"};var xN={input:()=>`T\
he ${P("temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment variable TMPDIR \
(/tmp if it is not set)"};async function rE(t,e,n){try{await gN(t,tE.W_OK|tE.X_OK);await wN(await yN(bN(t,ie(n))),{recursive:true})}catch(r){
const i=await SN(t,ce(r));throw new m("TEMP_DIR",`${xN[e]()} must be a writable directory, but ${JSON.stringify(t)} is n\
ot: ${i}.`,{hint:e==="input"?"Name an existing, writable directory, or leave it out.":`Create that directory, or name an\
 existing, writable one with the ${P("temp-dir")}.`,cause:r})}}async function SN(t,e){const n=await Il(t).catch(()=>void 0);
if(n!==void 0&&!n.isDirectory())return"it is not a directory";if(n!==void 0&&e==="ENOENT")return"no file can be created \
in it";return EN[e]??e}function Cl(t,e,n,r=DN){if(!n)return e;if(t===void 0)return Math.round(e*r);return t.reduce((i,o)=>i+
(/[+.](?:gzip|zstd)$/.test(o.mediaType)?o.sizeBytes:Math.round(o.sizeBytes*r)),0)}async function Ol(t,e){const{bavail:n,
bsize:r}=await nE(t);const i=n*r;if(i>=e)return;throw new m("NO_SPACE",`The packed layer needs about ${T(e)} in ${t}, bu\
t only ${T(i)} are free.`,{hint:`Free some disk space, or name a directory on a larger disk with the ${P("temp-dir")}.`})}
async function vl({store:t,diskRoot:e},{unpackedBytes:n,packedBytes:r},i){if(e===void 0)return void 0;const o=await Promise.
all([nE(e),Il(e),Il(i)]).catch(()=>void 0);if(o===void 0)return void 0;const[{bfree:s,bsize:a},d,c]=o;const u=[{what:"un\
packed",bytes:n}];if(t.keepsPacked){u.push({what:"packed",bytes:r});if(d.dev===c.dev)u.push({what:"for the spool, which \
is on the same disk",bytes:r})}const f=u.reduce((h,{bytes:g})=>h+g,0);const l=s*a;if(l>=f)return void 0;const p=u.map(({
what:h,bytes:g})=>`${T(g)} ${h}`).join(", ");return`The engine's disk may be too small: the result needs up to ${T(f)} t\
here (${p}), but only ${T(l)} are free in ${e}. If it does not fit, nothing is tagged. "docker system df" shows what use\
s the space.`}async function oE(t,e){const{engine:n,source:r,sourceConfig:i,options:o,sweep:s}=t;const{tempDir:a,layer:d}=o;if(t.packTo===
void 0&&n?.store.keepsPacked===false){return iE(t,{unpackedBytes:r.knownBytes??0,packedBytes:0})}const c=(await e).bytes;
const{packedLayers:u}=await i;const f=d.compression.kind!=="none";const l=Cl(u,c,f);await Ol(a,l).catch(async()=>{await s.
settle();await Ol(a,l)});const p=Cl(u,c,f,1);await iE(t,{unpackedBytes:c,packedBytes:p})}async function iE({engine:t,options:e,
sweep:n},r){if(t===void 0)return;if(await vl(t,r,e.tempDir)===void 0)return;await n.settle();const i=await vl(t,r,e.tempDir);
if(i!==void 0)t.log.warning(i)}var kN=50;async function sE(t,e){const n=new Map;for(const[r,i]of t.requiredPaths.entries()){if(n.has(i.text))continue;const o=r<
kN?e.lookAtImage:void 0;const s=await PN(t,i,{...e,lookAtImage:o});if(s!==void 0)n.set(i.text,IN(i,s))}return[...n.values()]}
async function PN(t,{candidates:e},{look:n,lookAtImage:r}){const i=e.map(s=>t.trace(s));const o=i.find(({droppedBy:s})=>s!==
void 0)?.droppedBy;if(o===void 0&&r===void 0)return void 0;for(const{end:s,droppedBy:a}of i)if(a===void 0&&s!==void 0&&await n(
s)!==void 0)return void 0;if(o!==void 0||r===void 0)return o;for(const s of e)if(await TN(s,r))return"a command";return void 0}
async function TN(t,e){const n=await Ws(t,async r=>(await e(r))?.link);return n!==void 0&&await e(n.end)!==void 0}function IN({
by:t,text:e},n){const r=O(Buffer.from(e));return t==="WORKDIR"?`The image's WORKDIR ${r} is not in the result: ${n} remo\
ved it. The engine will create it again, empty and owned by root.`:`The image's ${t} refers to ${r}, which is not in the\
 result: ${n} removed it. Containers of the result may not start.`}function Ed(t){const e=new Map;const n=async r=>{try{const i=await t(Buffer.from(r,"latin1").toString());if(i===void 0)return void 0;
const o=i.typeFlag==="2";return{link:o?ae(i).link.toString("latin1"):void 0}}catch(i){if(i instanceof m&&i.code==="TAR_L\
IMIT")return{link:void 0};throw i}};return r=>{const i=e.get(r)??n(r);e.set(r,i);return i}}import{isUtf8 as CN}from"node:buffer";import{pipeline as ON}from"node:stream/promises";var aE=8;var xd=class{#e;#t;constructor(e,n){this.#e=e;this.#t=n}*emit(e,n=e){const{retime:r,observer:i}=this.#e;const o=r(
n);i?.begin(e,{head:o});i?.end();this.#t.entries++;yield*[...o.extensions,o.header]}async*fetchEntry(e,n){const{reader:r,
signal:i}=this.#e;const o=Q(e);const s=await r.openPath(o,i).then(l=>Ar(l,0)).catch(l=>{if(r.isNotFound(l,o))return void 0;
throw l});if(s===void 0)return;const a=s.typeFlag==="5";const d=Q(a?`${e}/`:e);const{typeFlag:c}=s;const u={...Te(s,d),name:d,
typeFlag:c,sizeBytes:0};const f=n(u)===void 0?"drop":r.decide(u);if(f!=="drop")yield*this.emit(u,f==="keep"?u:f.head)}async*fetch(e,n,{
mayBeAbsent:r=false}={}){const{reader:i,retime:o,observer:s,signal:a}=this.#e;const d=e.slice(0,e.lastIndexOf("/")+1);let c;
const u={begin:(p,h)=>c!==void 0&&s?.begin(c,h),mapBlock:p=>c!==void 0&&s?.mapBlock?.(p),data:p=>c!==void 0&&s?.data(p),
end:()=>c!==void 0&&s?.end()};const f=new G(p=>{c=void 0;const h=n(d+B(p.name),p);if(h===void 0)return"drop";const g=Q(p.
name.at(-1)===47?`${h}/`:h);const{typeFlag:b,sizeBytes:x}=p;c={...Te(p,g),name:g,typeFlag:b,sizeBytes:x};const S=i.decide(
c);if(S==="drop")return S;return S==="keep"?{head:o(c)}:{...S,head:o(S.head)}},u,{isPart:true});const l=Q(e);try{const p=ON(
await i.openPath(l,a),f,{signal:a});p.catch(()=>{});for await(const h of f)yield h;await p}catch(p){if(!r||!i.isNotFound(
p,l))throw p}this.#t.entries+=f.counts.entries;this.#t.dataBytes+=f.counts.dataBytes}};function Sd(t){const e=Map.groupBy(
dE(t),({root:n})=>n);return new Map([...e].map(([n,r])=>[n,r.map(({path:i})=>i)]))}function dE(t){if(t.length<=aE)return t.
map(r=>({root:vN(r),path:r}));const e=BN(t);const n=Map.groupBy(t,r=>r.split("/")[e.length]);if(e.length>1||e.length===1&&
n.size>aE)return t.map(r=>({root:e.join("/"),path:r}));return[...n.values()].flatMap(dE)}function vN(t){for(let e=t;e!==
"";e=e.slice(0,Math.max(e.lastIndexOf("/"),0)))if(CN(Q(e.slice(e.lastIndexOf("/")+1))))return e;return t}function BN(t){
let e=t[0]?.split("/").slice(0,-1)??[];for(const n of t){const r=n.split("/").slice(0,-1);const i=e.findIndex((o,s)=>o!==
r[s]);if(i!==-1)e=e.slice(0,i)}return e}var kd=class{#e;#t;#n;#r;#i=new Set;#o=[];#s=new Set;constructor(e,n,r,i=tn){this.#e=e;this.#r=$u(i);this.#t=n;this.#n=r}findRestored(){
if(this.#e.dropped.isEmpty)return{restored:[],roots:[]};for(const[r,i]of this.#t.kept)this.#d(r,i);for(const r of this.#r)
this.#c(r);for(let r=this.#a();r!==void 0;r=this.#a())this.#d(...r);if(this.#t.isFull)this.#e.warnTooManyLinks();const e=r=>qe(
r).some(i=>this.#i.has(i));const n=[...this.#i];return{restored:n,roots:n.filter(r=>!e(r))}}#a(){if(this.#o.length===0){
for(const{isSkipped:e,droppedTops:n}of this.#e.presets)if(e)for(const r of n)this.#f(r)}return this.#o.pop()}#d(e,n){const r=Ni(
Rg(e,n),this.#t.targetOf);if(r===void 0)return;this.#e.skipPresetsFor(e,r.end);const i=o=>this.#n.has(o)&&this.#t.targetOf(
o)===void 0;for(const o of r.through)if(!i(o))this.#u(o,e);this.#u(r.end,e)}#c(e){const n=Ni(e.path,this.#t.targetOf)?.end;
if(n===void 0||n===e.path||e.extent==="itself")return;for(const r of this.#e.restoreReferenced(Nu(e,n))){this.#i.add(r);
this.#f(r)}}#u(e,n){if(!this.#e.dropped.has(e))return;const r=this.#t.typeAt(e);const i=this.#e.restore(e,r,n,this.#n.has(
e));if(i==="unchanged")return;if(i!=="restored"){this.#e.warnBrokenLink(`The pattern ${JSON.stringify(i.text)} drops ${O(
Q(`/${e}`))}, the target of the link ${O(Q(`/${n}`))}, which is broken in the result.`);return}if(this.#e.decisionFor(e,
r).action==="keep")this.#i.add(e);this.#f(e)}#f(e){if(this.#s.has(e))return;this.#s.add(e);for(const[n,r]of this.#t.droppedBelow(
e))if(this.#e.decisionFor(n,"2").action==="keep")this.#o.push([n,r])}};var Pd=class{#e=[];push(e){this.#e.push(e)}leaveFor(e){for(let n=this.#e.at(-1);n!==void 0;n=this.#e.at(-1)){if(tr(e,n.path))
return;kt(n.count,1,0);this.#e.pop()}}release(){const e=this.#e;this.#e=[];return e}};var Id=1e5;var Td=class{#e=new Map;#t=0;add(e,n,r,i){if(++this.#t>Id)throw Bl(r.count?.name??"a rule");const o=B(n.name);
const s=this.#e.get(e)??{name:o,decision:r,before:[],links:[]};s.before.push(...i);s.links.push(n);this.#e.set(e,s)}get directories(){
return[...this.#e.values()].flatMap(({before:e})=>e)}async*contents(e,n,r){const i=new Map(this.#e);for(const[o,{links:s}]of this.#e){
if(!n(o))continue;for(const a of s)yield*e.emit(a);i.delete(o)}for(const[o,s]of Sd([...i.keys()])){const a=new Set(s);yield*e.
fetch(o,(d,c)=>{const u=a.has(d)?this.#e.get(d):void 0;if(u===void 0)return void 0;if(c.typeFlag==="1"||!i.delete(d))throw cE(
d,u.name);r(d,u.decision,Xt(c));return u.name});for(const d of s){const{name:c,links:u}=this.#e.get(d);if(i.has(d))throw cE(
d,c);for(const f of u.slice(1))yield*e.emit(f,Da(f,Q(c)))}}}};function Bl(t){return new m("TAR_LIMIT",`More than ${Id} h\
ard links point to files that ${t} drops.`,{hint:"Leave that rule out: the hard links keep the content anyway, so it wou\
ld free little."})}function cE(t,e){return new m("CHECK_FAILED",`${O(Q(t))} was read again, since ${O(Q(e))} is a hard l\
ink to it, but the engine did not return a single file.`,{hint:K})}function Cd(t,e){return{name:Buffer.from(t.name),typeFlag:t.
typeFlag,sizeBytes:t.sizeBytes,extensions:e.extensions,header:Buffer.from(e.header)}}var _N=new Set(["0","7","S"]);var Od=class{#e;#t=new Pd;#n=new Set;#r=new Js;#i=new Map;#o=new Td;#s=new Map;#a=0;#d=0;appended={
entries:0,dataBytes:0};#c;#u;constructor(e){this.#e=new wr(e);this.#u=e.references??tn;this.#c=e.onDropped??(()=>{})}get counts(){
return this.#e.counts}get requiredPaths(){return this.#u.required}get findings(){return this.#e}dropsContentOf(e){const n=this.#e.
decisionFor(e,"0");const{action:r,rule:i}=n;const o=r==="empty"||r==="drop"&&i===void 0;if(o)this.#s.set(e,n);return o}decide(e,n){
if(n==="drop")return n;const r=B(e.name);this.#t.leaveFor(r);const i=n==="keep"?e:n.head;const{typeFlag:o}=e;const s=this.#s.
get(r)??this.#e.decisionFor(r,o);if(s.action==="drop")return this.#y(r,e,i,s);const a=Xt(e);const d=o==="5"||a===0&&e.name.
at(-1)===47;if(!d)this.#a++;this.#e.countSpared(s.spared,d,a);if(o==="1"&&this.#w(e,i,s))return"drop";if(o==="2"){const f=uE(
i);this.#r.add(r,f,true);this.#e.spareLinkTarget(r,f,this.#r.isFull)}const c=this.#D();const u=n==="keep"?{head:i}:n;if(s.
action==="empty"&&_N.has(o)&&a>0){this.#b(r,s.count,a);return{head:Ea(i),data:Buffer.alloc(0),before:c}}return c.length===
0?n:{...u,before:c}}async*appendix(e){this.#t.leaveFor("");this.#E();const n=new xd(e,this.appended);for(const o of this.#o.
directories)yield*n.emit(o);const{restored:r,roots:i}=new kd(this.#e,this.#r,this.#n,this.#u).findRestored();if(i.length>
0||this.#e.skippedPresets.length>0)yield*this.#f(new Set(r.flatMap(qe)),i,n);yield*this.#o.contents(n,o=>this.#e.decisionFor(
o,"0").action==="keep",(o,{count:s},a)=>this.#g(o,s,0,a))}async*#f(e,n,r){const i=this.#e.presets.filter(({isSkipped:o})=>o);
for(const{droppedTops:o,count:s}of i){for(const a of o)yield*r.fetch(a,(d,c)=>this.#m(d,c));Object.assign(s,{entries:0,bytes:0})}
for(const o of Sd(n).keys()){for(const s of qe(o))if(this.#l(s))yield*r.fetchEntry(s,a=>this.#p(s,a));yield*r.fetch(o,(s,a)=>e.
has(s)&&this.#l(s)?this.#p(s,a):this.#m(s,a),{mayBeAbsent:true})}for(const[o,s]of this.#i){if(this.#e.decisionFor(o,"1").
action!=="keep")continue;this.#h(o,s);if(!this.#w(s,s,yr))yield*r.emit(s)}}trace(e){const n=Ni(e,this.#r.targetOf);const r=[
...n?.through??[],n?.end??e].find(d=>this.#l(d));const i=r===void 0?yr:this.#e.decisionFor(r,this.#r.typeAt(r));const{kind:o,
name:s=""}=i.count??{};const a=o==="exclude"?`the pattern ${JSON.stringify(s)}`:`the preset ${s}`;return{end:n?.end,droppedBy:i.
action==="drop"?a:void 0}}#l(e){return this.#e.dropped.has(e)&&!this.#n.has(e)}#m(e,n){const r=this.#l(e)&&!this.#i.has(
e)&&this.#e.decisionFor(e,n.typeFlag).action==="keep";if(r&&n.typeFlag==="1")throw Bl("presets");return r?this.#p(e,n):void 0}#p(e,n){
this.#n.add(e);this.#h(e,n);return e}#h(e,n){const{typeFlag:r}=n;const i=Xt(n);const{spared:o}=this.#e.decisionFor(e,r);
this.#e.countSpared(o,r==="5",i);const s=this.#e.presetThatDropped(e,r);if(s?.isSkipped===false)this.#g(e,s.count,1,i)}#g(e,n,r,i){
kt(n,-r,-i);if(n!==void 0&&i>0)this.#c(e,-i,n)}#y(e,n,r,{count:i,rule:o}){this.#e.recordDropped(e);if(o?.preset.skippedIfLinked===
true)RN(o,e);const{typeFlag:s}=n;if(s==="5"){this.#t.push({path:e,entry:Cd(n,r),count:i});return"drop"}if(s==="2")this.#r.
add(e,uE(r),false);if(s==="1"&&o!==void 0&&this.#i.size<Id)this.#i.set(e,Cd(n,r));this.#d++;this.#b(e,i,Xt(n));return"dr\
op"}#b(e,n,r){kt(n,1,r);if(n!==void 0)this.#c(e,r,n)}#D(){const e=this.#t.release();for(const{path:n}of e)this.#n.add(n);
return e.map(({entry:n})=>n)}#w(e,n,r){const i=B(ae(n).link);const o=this.#e.decisionFor(i,"0");const s=o.action==="empt\
y"&&r.action==="empty";if(o.action==="keep"||s)return false;this.#o.add(i,Cd(e,n),o,this.#D());return true}#E(){if(this.#a>
0||this.#d===0)return;const e=this.counts.filter(({entries:n})=>n>0).map(({name:n})=>JSON.stringify(n));throw new m("BAD\
_INPUT",`Nothing would be left of the image: ${e.join(", ")} would drop all of its files.`,{hint:'Drop less, or keep som\
e files with a pattern that starts with "!".'})}};function RN({droppedTops:t},e){if(!t.some(n=>tr(e,n)))t.push(e)}function uE(t){
return ae(t).link.toString("latin1")}import{posix as AN}from"node:path";var FN=200;async function fE(t,e){let n=0;const r=async o=>++n>FN?void 0:(await e(o))?.link;const i=[];for(const o of t){
const s=await Ws(Buffer.from(AN.normalize(o)).toString("latin1"),r);if(s!==void 0&&s.through.length>0&&s.end!=="")i.push(
`/${Buffer.from(s.end,"latin1")}`)}return[...new Set([...t,...i])]}async function lE({run:t,source:e,sourceConfig:n,options:r},{reader:i,survey:o,ran:s}){const{signal:a}=t;const{clean:d,exclude:c}=r.
layer;const u=new Set(d);const f=Sn("apt");if(s.needsAptRule&&f!==void 0)u.add(f);if(u.size===0&&c.length===0&&s.changed===
void 0)return void 0;const l=u.size>0;const p=l?await i.lookAt("etc/passwd",a):void 0;const{json:h}=await n;const g=y(h,
"config","Env");const b=p===void 0?0:Me(p.header,"size");const x=p?.data.subarray(0,b);const S=l?await fE(e.volumes,Ed(I=>i.
lookAt(I,a))):e.volumes;return new Od({presets:[...u],excludes:c,places:Hs(x,R(g)?g:[]),volumes:S,references:Cu(h,Iu(x)),
onDropped:o.onDropped})}function mE({source:t,options:e}){const{clean:n,exclude:r,aptClean:i}=e.layer;const o=i?Sn("apt"):
void 0;const{Env:s}=t.shownConfig;return new Xs({active:o===void 0?n:[...n,o],words:e.cleanWords,excludes:r,env:R(s)?s:[],
volumes:t.volumes,references:Cu({config:t.shownConfig},Iu(void 0))})}async function pE({reader:t,rules:e,survey:n},r,i){
const{lookAtImage:o}=t;const s={look:Ed(d=>t.lookAt(d,i)),lookAtImage:o&&Ed(d=>o(d,i))};const a=e===void 0?[]:await sE(e,
s);return{rules:e?.counts??[],commands:await r.measuredCommands,spared:e?.findings.spared??[],skippedPresets:e?.findings.
skippedPresets??[],unmatched:e?.findings.unmatched??[],warnings:[...e?.findings.warnings??[],...a],directories:n.directories,
suggestions:n.suggestions}}function _l({verify:t,html:e}){return t||e!==void 0}async function hE(t,e,n){const{source:r,options:i}=t;const o=e.kind!==
"hit"||_l(i);const s=o?await NN(t):$n;Ct(n,s.measuredCommands);const a=Ct(n,(s.changed??r).openReader());const d=Ct(n,$N(
t,a));return{isRead:o,ran:s,reader:await a,sourceSize:d}}async function NN(t){const{run:e,engine:n,source:r,inEngine:i,options:o}=t;
const{aptClean:s,script:a,scriptNetwork:d}=o.layer;if(a===void 0&&!s)return $n;if(r.byLayers===true){e.log.notice(`Used \
the rules of ${E("clean","apt")} instead of apt-clean: no container runs for an image that is read by its layers.`);return{
...$n,needsAptRule:s}}if(n===void 0||i===void 0)return $n;const c=a===void 0?"Clean with apt":"Run commands in a contain\
er";const u={script:a,network:a===void 0?"none":d,aptClean:s};return e.log.group(c,()=>KD(n,i,u))}async function $N({source:t,
sourceConfig:e},n){await Promise.all([e,n]);return t.measure()}async function gE(t,e,n){const{options:r}=t;const{isRead:i,
ran:o}=e;const s=new Kr(r.html!==void 0,mE(t));if(!r.dryRun&&i)await oE(t,e.sourceSize);const a=i?await lE(t,{reader:e.reader,
survey:s,ran:o}):void 0;const d=await MN(t,e,a);const c=await UN(t);const u=e.sourceSize.then(({bytes:f})=>f);return{reader:d,
rules:a,survey:s,expected:r.verify&&!r.dryRun?LN(t):[],resume:c,expectedBytes:Ct(n,u),latestSeconds:r.layer.sourceDateEpoch}}
function LN({source:t,options:e}){const n=t.byLayers===true?"engine":"exact";const r=[...e.tagLocations.length>0?["exact"]:
[],...e.tags.length>0?[n]:[]];return[...new Set(r)].map(i=>new jr(i))}async function MN({run:t,options:e},{reader:n,ran:r},i){
const{clean:o,exclude:s}=e.layer;const a=s.length>0||o.some(({empties:c})=>c!==void 0);if(i===void 0||!a||n.sparingZeros===
void 0)return n;const d=async c=>{await r.measuredCommands;return i.dropsContentOf(c)};return n.sparingZeros(d,t.signal)}
async function UN({source:t,options:e}){return e.pause&&t.hold!==void 0?t.hold():async()=>{}}async function wE(t,e,n){const{run:r,options:i,packTo:o}=t;const{log:s}=r;const{way:a}=e.reader;const d=t.platformTitle===
void 0?"":` ${t.platformTitle}`;const c=zN(t,e,n);try{if(i.dryRun)return await s.group(`Estimate${d} via ${a}`,()=>jN(t,
e,c));if(n.kind!=="hit")return await s.group(`Flatten${d} via ${a}`,()=>o===void 0?WN(t,e,c):MD(t,e,{...c,path:o}));const u=_l(
i)?await s.group(`Compare the cached layer${d} via ${a}`,()=>GN(t,e,n)):void 0;if(o!==void 0)return await s.group(`Check\
 the cached layer${d}`,()=>UD(t,n.found,c));return await s.group("Load the cached layer",()=>JN(t,n,c).then(f=>({...f,streamBytes:u})))}catch(u){
throw HN(u,t)}}function HN(t,{source:e,options:n}){const r=t instanceof m&&t.code==="TAR_TRUNCATED";if(!r||n.pause)return t;
return e.changedWhileRead?.(t)??t}function zN(t,e,n){const{source:r,sourceConfig:i,options:o}=t;return{platform:r.platform,
configFor:async s=>Jp((await i).json,{diffId:s,sourceDiffIds:r.diffIds,createdBy:ud,latestSeconds:o.layer.sourceDateEpoch}),
annotations:async()=>(await i).annotations,compression:o.layer.compression,tempDir:o.tempDir,saveTo:e.reader.isReproducible?
cd(n,t):void 0,totalBytes:Yn(e.expectedBytes)}}async function jN(t,e,n){const r=await LD(t,e,n);return{stored:void 0,packedBytes:void 0,
...r,counts:so}}function bE({engine:t}){if(t===void 0)throw new Error("a layer that is not packed needs an engine");return t}
async function JN(t,{found:e},n){const{stored:r,newBytes:i}=await PD(bE(t),e,n);const o=t.source.byLayers!==true;const s=o?
i:(await Sl(e,t.run)).bytes;return{...DE(r),newBytes:s,counts:so}}async function WN(t,e,n){const r=bE(t);const{log:i,signal:o}=r;
const s=t.source.byLayers===true?new mn({countsBlocks:false}):void 0;if(!r.store.keepsPacked)i.debug(`${E("compression")}\
 has no effect here: this image store keeps layers unpacked`);const a=await ao(e,r,s);const d=await _D(r.store).store(r,
a,n);await e.resume();if(o.aborted)throw M(o.reason);const c=hd(a,e);const u=await Gr(r,d,c.dataBytes>0);const f=s?.bytes??
u;const l=d.packedBytes===void 0?"":`, packed ${T(d.packedBytes)}`;i.info(`Stored ${oe(c.entries)} in one layer of ${T(f)}${l}`);
const{bytesWritten:p}=a;return{...DE(d),newBytes:f,streamBytes:p,counts:c}}function DE(t){const{packedBytes:e,expectedId:n,
configDigest:r}=t;return{stored:t,packedBytes:e,imageId:n,configDigest:r}}async function GN({run:t,options:e},n,{found:{
record:r}}){const i=await pd(n,t,{totalBytes:VN(r)});const o=i.digest();if(o!==r.diffId)throw YN(o,r.diffId,e);return i.
bytesWritten}var yE=512+256;function VN({entries:t,dataBytes:e,rules:n}){const r=n.reduce((i,o)=>i+o.bytes+o.entries*yE,
0);return e+t*yE+r}function YN(t,e,{layer:n,verify:r,html:i}){if(n.script===void 0&&!n.aptClean)return fn(`the source's \
layer is ${t}, but the cached layer is ${e}.`);const o=[...r?[E("verify")]:[],...i===void 0?[]:[E("html")]];return new m(
"CACHE_DIFFERS","The commands produced a layer that differs from the cached one, so the layer is made again.",{hint:`If \
this happens in every run, leave out ${o.join(" and ")}, or the cache.`})}async function lo(t,e,n){const{run:r,options:i}=t;const o=performance.now();const s=await hE(t,e,n);const{ran:a,isRead:d}=s;
const c=await gE(t,s,n);const u=await wE(t,c,e);const f=performance.now()-o;const l=e.kind==="hit"?e.found.record:await pE(
c,a,r.signal);ND(l,r.log);AD(l.suggestions,i,r.log);const p=await s.sourceSize;return{job:t,cached:e,input:c,layer:u,surveyed:l,
sourceSize:p,layerMs:f,isRead:d}}function vd({job:t,cached:e,layerMs:n,isRead:r}){if(e.kind==="hit"&&!r)TD(e,n,t.run.log)}
function Bd(t,{isMet:e,budgets:n,checks:r}){const{job:i,cached:o,input:s,layer:a,surveyed:d,sourceSize:c}=t;const{newBytes:u,
packedBytes:f,imageId:l,configDigest:p}=a;return{...jn(c.bytes,u),oldLayers:i.source.layerCount,newLayers:1,oldHistory:c.
history,newHistory:[{command:ud,bytes:u,hasLayer:true}],oldPackedBytes:c.packedBytes,newPackedBytes:f,imageId:e?l:void 0,
configDigest:e?p:void 0,budgets:n,checks:r,directories:d.directories,rules:d.rules,commands:d.commands,spared:d.spared,skippedPresets:d.
skippedPresets,suggestions:d.suggestions,cacheHit:o.kind==="none"&&!o.wasAsked?void 0:o.kind==="hit",page:s.survey.page}}var EE="moby.buildkit.cache.v0";function xE(t){if(!(EE in t))return{config:t,hadCache:false};const{[EE]:e,...n}=t;return{
config:n,hadCache:true}}var qN=[/^ostree\.(?:commit|final-diffid|bootable)$/,/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/];
var KN=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function SE(t,e){const n=y(t,"config","Labels");if(!k(n))return[];return Object.keys(n).filter(r=>qN.some(i=>i.test(r))||
kE(w(n,r)??"",e))}function mo(t,e){const n=([i,o])=>KN.test(i)||kE(o,e);const r=Object.entries(t);return{kept:Object.fromEntries(
r.filter(i=>!n(i))),leftOut:r.filter(n).map(([i])=>i)}}function kE(t,e){return e.some(n=>t.includes(n.replace(/^sha256:/,
"")))}async function _d({run:t,source:e}){const{log:n}=t;const r=await e.readConfig();if(r.missing!==void 0)n.warning(r.missing);
return XN(r,e,n)}function XN(t,e,n){const{config:r,hadCache:i}=xE(t.json);if(i)n.debug("removed BuildKit's inline cache \
metadata, which refers to the source's layers");const o=[e.id,...e.diffIds,...t.digest===void 0?[]:[t.digest],...(t.packedLayers??
[]).map(({digest:c})=>c)];const s=SE(r,o);if(s.length>0)n.warning(`Some labels describe the source's layers, which the r\
esult does not have: ${s.map(c=>JSON.stringify(c)).join(", ")}. The labels are kept, but tools that rely on them (ostree\
 or bootc hosts, a buildpacks rebase) do not work with the result.`);const{kept:a,leftOut:d}=mo(t.annotations,o);if(d.length>
0)n.debug(`removed annotations about the source's own blobs: ${d.join(", ")}`);return{...t,json:r,annotations:a}}async function TE(t){var i=[];try{const e=yt(i,new AsyncDisposableStack,true);const n={...t,sourceConfig:Ct(e,_d(t))};const r=await od(
n);e.defer(()=>ad(r));try{return await PE(n,r)}catch(c){return await PE(n,await sd(c,r,n))}}catch(o){var s=o,a=true}finally{
var d=wt(i,s,a);d&&await d}}async function PE(t,e){var f=[];try{const n=yt(f,new AsyncDisposableStack,true);const r=await lo(
t,e,n);const i=await ZN(t,r);const{layer:o,input:s,surveyed:a,layerMs:d}=r;const{stored:c,counts:u}=o;await td(t,c,s.reader);
if(e.kind==="miss"&&c!==void 0&&i.isMet)await dd(t,e,{stored:c,surveyed:a,...u,ms:d});vd(r);return Bd(r,i)}catch(l){var p=l,
h=true}finally{var g=wt(f,p,h);g&&await g}}async function ZN({run:t,engine:e,options:n,tags:r,source:i},{input:o,layer:s,
sourceSize:a}){const{reader:d,expected:c}=o;const{stored:u,newBytes:f,streamBytes:l=f}=s;const p=Jn(n.budgets,{oldBytes:a.
bytes,newBytes:f});const h=Nt(p)===void 0;if(u===void 0||!h)return{budgets:p,isMet:h,checks:cl};const[g]=c;const b=g&&{expected:g,
source:i,reader:d,streamBytes:l};const x=await sD(e,u,b,n.test);if(t.signal.aborted)throw M(t.signal.reason);await r.move(
e.docker,u.expectedId,u.reference);return{budgets:p,isMet:h,checks:x}}import{rename as d$}from"node:fs/promises";import{join as c$}from"node:path";function CE(t,e){const[n]=t;if(n!==void 0&&t.length===1)return{...n,...e};const r=i=>t.reduce((o,s)=>o+i(s),0);return{...jn(
r(i=>i.oldBytes),r(i=>i.newBytes)),oldLayers:r(i=>i.oldLayers),newLayers:r(i=>i.newLayers),oldHistory:void 0,newHistory:void 0,
directories:void 0,oldPackedBytes:Ad(t.map(i=>i.oldPackedBytes)),newPackedBytes:Ad(t.map(i=>i.newPackedBytes)),configDigest:void 0,
checks:{verifiedEntries:Ad(t.map(i=>i.checks.verifiedEntries)),isTested:t.some(i=>i.checks.isTested)},cacheHit:t.some(i=>i.
cacheHit===void 0)?void 0:t.every(i=>i.cacheHit),rules:Rd(t.flatMap(i=>i.rules),({kind:i,name:o})=>`${i} ${o}`,IE),commands:Rd(
t.flatMap(i=>i.commands),({name:i})=>i,QN),spared:Rd(t.flatMap(i=>i.spared),({what:i,why:o})=>JSON.stringify([i,o]),IE),
skippedPresets:[...new Set(t.flatMap(i=>i.skippedPresets))],suggestions:Rd(t.flatMap(i=>i.suggestions??[]),({name:i})=>i,
(i,o)=>({...i,bytes:i.bytes+o.bytes})),page:e$(t),...e}}function Ad(t){return t.reduce((e,n)=>e===void 0||n===void 0?void 0:
e+n,0)}function Rd(t,e,n){const r=new Map;for(const i of t){const o=r.get(e(i));r.set(e(i),o===void 0?i:n(o,i))}return[...r.
values()]}function IE(t,e){return{...t,entries:t.entries+e.entries,bytes:t.bytes+e.bytes}}function QN(t,e){const n=Ad([t.
bytes,e.bytes]);return{name:t.name,ms:t.ms+e.ms,...n===void 0?{}:{bytes:n}}}function e$(t){const e=[];const n=[];const r=[];
const i=new Set;for(const{platform:o,page:s}of t){if(s===void 0)return void 0;const a=s.groups.map(d=>{const c=e.findIndex(
({name:u,kind:f})=>u===d.name&&f===d.kind);return c===-1?e.push(d)-1:c});n.push(Rl(s.result,o,a));if((s.dropped[3]??[]).
length>0)r.push(Rl(s.dropped,o,a));for(const d of s.notes)i.add(d)}return{groups:e,result:["",0,-1,n],dropped:["",0,-1,r],
notes:[...i]}}function Rl([,t,e,n],r,i){const o=i[e]??-1;if(n===void 0)return[r,t,o];return[r,t,o,n.map(s=>Rl(s,s[0],i))]}async function OE({id:t,index:e},n,{kind:r}){const i=await Promise.all(n.map(s=>t$(s,t,r)));if(e===void 0)return{images:i,
index:e};const{kept:o}=mo(e.annotations,[t]);return{images:i,index:{...e,annotations:o}}}async function t$({found:t,made:e},n,r){
const{image:i}=t;const{job:o,layer:s}=e;const{packed:a}=s;if(a===void 0)throw new Error("the layer is not in a file");const{
source:d}=o;const{annotations:c,digest:u}=await o.sourceConfig;const f=[n,d.id,...d.diffIds,...u===void 0?[]:[u]];const l=i?.
format??"oci";const{path:p,diffId:h,packedBytes:g}=a.file;const b=Er(l,r);return{config:a.config,platform:d.platform,indexPlatform:i?.
indexPlatform,entryAnnotations:mo(i?.entryAnnotations??{},f).kept,annotations:c,format:l,layer:{path:p,diffId:h,descriptor:{
mediaType:b,digest:a.file.digest,sizeBytes:g}}}}import{createReadStream as n$}from"node:fs";import{join as r$}from"node:path";async function vE(t,e,n,r){const[i]=e;const o=i?.layer.packed;if(i===void 0||o===void 0)throw new Error("there is nothin\
g to store");if(e.length>1)return i$(t,e,n,r);const s=await Yr(t.engine,o.file,o.request);await Gr(t.engine,s,o.hasContent);
return{stored:s,platforms:e}}async function i$({run:t,engine:e,options:n},r,i,o){const s=Ke(t.runId);const a=r$(o,"index\
.tar");const d=`docker-archive:${a}:${s}`;const c=ue(s,"tag");const u=wa({transport:"docker-archive",text:d,path:a,reference:c,
index:void 0},{...t,tempDir:n.tempDir});const f=await u.write(i);await f.publish();const l=f.digest;const p=await Nn(e,l);
const h=r[0]?.layer.packed?.file.diffId??"";const g={reference:p?l:s,expectedId:l,diffId:h};const b=()=>e.transport.loadImage(
n$(a),void 0,t.signal);const x=await Vr(e,g,b);const S=x.split("\n").find(re=>/^error /i.test(re.trim()));if(S!==void 0)
throw Al("a load without an error",JSON.stringify(S));const I=w(await te(e,g.reference),"Id");if(I!==l)throw Al(`the ID ${l}`,
String(I));const j={stored:{...g,importedId:void 0},platforms:r};for(const re of r)await o$(e,j,re);return j}async function o$(t,e,{
job:n,layer:r}){const{platform:i}=n.source;const{diffIds:o}=await Fl(t,e,i);const s=r.packed?.file.diffId;if(o.length!==
1||o[0]!==s)throw Al(`one layer ${s} for ${C(i)}`,JSON.stringify(o))}function Al(t,e){return new m("CHECK_FAILED",`The s\
tored image differs from what was sent: expected ${t}, found ${e}. Nothing was tagged.`,{hint:K})}async function Fl(t,{stored:e,
platforms:n},r){const i=n.length>1?r:void 0;const o=await pt(t,e.reference,i);if(o!==void 0)return o;throw new m("CHECK_\
FAILED",`The stored image ${e.reference} disappeared from the engine before it was checked.`,{hint:"Check whether someth\
ing removes images on this machine, then run again."})}async function BE({run:t,engine:e},n){const r=new Map;for(const i of n.
platforms){const{job:o,input:s,layer:a}=i;const d=o.source.byLayers===true?"engine":"exact";const c=s.expected.find(b=>b.
view===d);if(c===void 0)continue;const u=await Fl(e,n,o.source.platform);const{newBytes:f,streamBytes:l=f}=a;const p={expected:c,
source:o.source,streamBytes:l};const h=o.platformTitle===void 0?"":` ${o.platformTitle}`;const g=()=>Jr(t,ht(e,u),p);r.set(
i,await t.log.group(`Verify${h} in the engine`,g))}return r}async function _E({run:t,engine:e,options:n},r){const{test:i}=n;
if(i===void 0)return false;const o=await Fl(e,r,void 0);await t.log.group("Test",()=>Wr(e,o,i));return true}var RE={names:[],imageId:void 0,counts:void 0,isTested:false};async function AE(t,e,n){const{run:r,options:i,places:o,placements:s}=t;
const{compression:a}=i.layer;const d=await OE(e,n,a);const c=n.map(({made:g})=>g);for(const g of o){await r.log.group(`W\
rite ${g.target.name}`,async()=>{s.add({...g,written:await g.target.write(d)})})}const u=s$(t);const f=u===void 0?[]:Ya(
u.engine,c,g=>g.job.source.platform);const l=u&&await r.log.group("Store in the engine",()=>vE(u,f,d,t.spool));const p=[];
if(i.verify){for(const g of s.all){for(const[b,x]of(await a$(t,g,{set:d,all:c})).entries())p[b]=x}if(u!==void 0&&l!==void 0){
const g=await BE(u,l);for(const[b,x]of c.entries())p[b]??=g.get(x)}}const h=u!==void 0&&l!==void 0&&await _E(u,l);if(r.signal.
aborted)throw M(r.signal.reason);await s.publish("files");if(u!==void 0&&l!==void 0){const{stored:g}=l;await t.tags.move(
u.engine.docker,g.expectedId,g.reference);await td(u,g,{close:async()=>{}})}await s.publish("registries");return{names:o.
map(({target:g,location:b})=>({name:g.name,digest:s.all.find(x=>x.location===b)?.written.digest??""})),imageId:l?.stored.
expectedId,counts:i.verify?p:void 0,isTested:h}}function s$(t){const{engine:e,options:n}=t;return e===void 0||n.tags.length===
0?void 0:{...t,engine:e}}async function a$({run:t,options:e},{target:n,written:r},{set:i,all:o}){const s=await r.readBack();
try{const a=i.images.map(({config:f})=>$(f));const d=s.images.map(({config:f})=>f.descriptor.digest);if(JSON.stringify(d)!==
JSON.stringify(a)){throw new m("CHECK_FAILED",`${n.name} must have the images with the configs ${a.join(", ")}, but has ${d.
join(", ")}. Nothing was tagged.`,{hint:"Run again. If it happens again, check the disk, or the registry."})}const c=[];
const u={...t,tempDir:e.tempDir};for(const[f,l]of s.images.entries()){const{job:p,input:h,layer:g}=o[f];const b=h.expected.
find(({view:Z})=>Z==="exact");const{newBytes:x,streamBytes:S=x}=g;const I=p.platformTitle===void 0?"":` ${p.platformTitle}`;
const j=$r(l,s,u);const re={expected:b,source:p.source,streamBytes:S};const me=()=>Jr(t,j,re);c.push(await t.log.group(`\
Verify${I} in ${n.name}`,me))}return c}finally{await s.close()}}async function FE(t,e,n){var h=[];try{const r=yt(h,new AsyncDisposableStack,true);const{options:i}=t;const o=i.dryRun?void 0:
await qa(t,r);const s=[];for(const[I,j]of e.platforms.entries()){const re=o===void 0?void 0:c$(o,`layer-${I}`);const me=e.
platforms.length>1?C(j.source.platform):void 0;const{source:Z,inEngine:xe}=j;const ei=await u$({...t,source:Z,inEngine:xe,
packTo:re,platformTitle:me},r);s.push({found:j,made:ei})}const a=s.map(({made:I})=>I);const d=I=>a.reduce((j,re)=>j+I(re),
0);const c=Jn(i.budgets,{oldBytes:d(({sourceSize:I})=>I.bytes),newBytes:d(({layer:I})=>I.newBytes)});const u=Nt(c)===void 0;
const f=u&&o!==void 0?await AE({...t,places:n,spool:o},e,s):RE;for(const I of a)if(u)await f$(I);for(const I of a)vd(I);
const l=a.map((I,j)=>{const re=f.counts?.[j];const me={verifiedEntries:re,isTested:f.isTested};const Z=C(I.job.source.platform);
return{...Bd(I,{isMet:u,budgets:[],checks:me}),platform:Z}});const p=f.imageId??(l.length===1?l[0]?.imageId:void 0);return{
...CE(l,{budgets:c,imageId:p}),platforms:l,written:f.names}}catch(g){var b=g,x=true}finally{var S=wt(h,b,x);S&&await S}}
async function u$(t,e){const n={...t,sourceConfig:Ct(e,_d(t))};const r=await od(n);e.defer(()=>ad(r));const i=await lo(n,
r,e).catch(async o=>lo(n,await sd(o,r,n),e));await i.input.reader.close();return i}async function f$({job:t,cached:e,input:n,
layer:r,surveyed:i,layerMs:o}){const s=r.packed?.file;const a=n.reader.isReproducible?cd(e,t):void 0;if(e.kind!=="miss"||
s===void 0||a===void 0)return;const{diffId:d,digest:c,packedBytes:u,packing:f}=s;const l=await d$(s.path,a).then(()=>true,
()=>false);if(!l)return;const p={diffId:d,savedFile:{digest:c,packedBytes:u,packing:f}};await dd(t,e,{stored:p,surveyed:i,
...r.counts,ms:o})}import{constants as NE}from"node:fs";import{access as $E,readFile as l$,rename as m$,rm as p$,stat as LE,writeFile as h$}from"node:fs/promises";
import{dirname as ME,join as g$}from"node:path";var y$={report:"report",html:"page",summary:"summary"};async function Nd(t,e){try{await $E(`${ME(e)}/`,NE.W_OK)}catch(r){
throw Fd(t,e,D(r),r)}const n=await LE(e).catch(()=>void 0);if(n!==void 0&&!n.isFile())throw Fd(t,e,"it exists and is not\
 a file")}async function UE(t){const e=await LE(t).catch(()=>void 0);if(!e?.isFile())return Nd("summary",t);await $E(t,NE.
W_OK).catch(n=>{throw Fd("summary",t,D(n),n)})}async function HE(t,e,n,r){const i=g$(ME(e),n);try{await h$(i,r,{flag:"wx"});
await m$(i,e)}catch(o){await p$(i,{force:true}).catch(()=>{});throw Fd(t,e,D(o),o)}}function Fd(t,e,n,r){return new m("B\
AD_INPUT",`Cannot write the ${y$[t]} to ${JSON.stringify(e)}: ${n}.`,{hint:"Name a file in an existing, writable directo\
ry.",cause:r})}async function zE(){return l$(new URL("page.html",import.meta.url),"utf8")}async function jE({run:t,options:e}){const{tempDir:n,tempDirFrom:r,backup:i,report:o,html:s}=e;await rE(n,r,t.runId);if(i!==
void 0)await cg(i);if(o!==void 0)await Nd("report",o);if(s!==void 0)await Nd("html",s)}async function JE({run:t,options:e}){
const n={...t,tempDir:e.tempDir};const r=e.tagLocations.map(i=>({location:i,target:wa(i,n)}));for(const{target:i}of r)await i.
check();return r}var $d=class{#e;#t=[];#n=0;constructor(e){this.#e=e}get all(){return this.#t}add(e){const n=Nl(e)?this.#t.length:this.#t.
filter(WE).length;this.#t.splice(n,0,e)}async publish(e){const n=e==="files"?WE:Nl;for(const r of this.#t.filter(n)){this.#n++;
await r.written.publish()}}async undo(){const e=this.#t.splice(0);const n=this.#n;this.#n=0;for(const{written:r,target:i}of e.
slice(0,n).toReversed())await this.#i(`could not be taken back from ${i.name}`,()=>r.undo());await this.#r(e)}async finish(){
await this.#r(this.#t.splice(0))}async#r(e){for(const{written:n,target:r}of e)await this.#i(`left something beside ${r.name}`,
()=>n.discard())}async#i(e,n){await n().catch(r=>this.#e.warning(`The result ${e}: ${We(r)}`))}};function Nl({location:t}){
return t.transport==="docker"}function WE(t){return!Nl(t)}import{isDeepStrictEqual as w$}from"node:util";var $l=Symbol("any value");var b$={clean:[],exclude:[],aptClean:false,script:void 0,scriptNetwork:$l,sourceDateEpoch:void 0,
compression:$l};function D$(t){return Object.entries(b$).every(([e,n])=>n===$l||w$(t[e],n))}function GE(t){const{inEngine:e,
options:n}=t;return e!==void 0&&e.layerCount<=1&&D$(n.layer)&&!(e.image.isIndex&&n.platforms!=="default")}async function VE({
engine:t,inEngine:e,options:n,tags:r}){const{log:i,signal:o}=t;const{digest:s}=await e.readConfig();const{bytes:a,packedBytes:d,
history:c}=await e.measure();const{test:u,dryRun:f,html:l}=n;const p=Jn(n.budgets,{oldBytes:a,newBytes:a});const h=Nt(p)===
void 0;const g=l===void 0?void 0:new Kr(true);if(g!==void 0){const I=()=>E$(t,e,a,g);await i.group("Look through",I).catch(
j=>{if(o.aborted)throw j;i.warning(We(j))})}const b=u!==void 0&&!f&&h;if(!f&&h){if(u!==void 0)await i.group("Test",()=>Wr(
t,e.image,u));await r.move(t.docker,e.id,e.id)}const x=e.layerCount;const S=x===0?"has no layer":"is already one layer";
if(h)i.notice(`${e.reference} ${S} and no option changes it: it ${f?"would be":"was"} tagged without changes.`);return{...jn(
a,a),oldLayers:x,newLayers:x,oldHistory:c,newHistory:c,oldPackedBytes:d,newPackedBytes:d,imageId:h?e.id:void 0,configDigest:h?
s:void 0,budgets:p,checks:{verifiedEntries:void 0,isTested:b},cacheHit:void 0,directories:g?.directories,page:g?.page,rules:[],
commands:[],spared:[],skippedPresets:[]}}async function E$(t,e,n,r){const i=await e.openReader();const o=new G(i.decide,
r.observer);await dn(t,[await i.open(t.signal),o],()=>n);await i.close()}async function YE(t,e){const{run:n,engine:r}=t;if(r===void 0)return;for(const{source:i,inEngine:o}of e.platforms){if(o===
void 0)continue;const s=async c=>{const u=`Compare the engine's view with the layers (${C(i.platform)})`;const f=i.knownBytes??
0;await n.log.group(u,()=>rD(n,o,c,f))};if(i.byLayers===true){await s(i);continue}const a={platforms:[i.platform],isEach:true};
const d=await rl({...t,engine:r},o.image,a);try{for(const c of d.platforms)await s(c.source)}finally{await d.close()}}}var x$="{{title}}";var S$="{{data}}";function KE(t,e){const[n,r]=qE(t,x$);const[i,o]=qE(r,S$);return[n,k$(qt(e.title)),i,
P$(e),o].join("")}function qE(t,e){const[n,r,...i]=t.split(e);if(n===void 0||r===void 0||i.length>0)throw new Error(`the\
 page template must contain ${e} exactly once`);return[n,r]}function k$(t){return t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(
0)};`)}function P$(t){return JSON.stringify(t).replace(/[<\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}async function XE({report:t,page:e},n,{runId:r,log:i},o=zE){const s=async(a,d)=>{const c=n[a];if(c===void 0)return void 0;
try{if(a==="html"&&e===void 0){i.warning("The page was not written: the files of the result are not known.");return void 0}
await HE(a,c,`${ie(r)}${a}`,await d());return c}catch(u){i.warning(We(u));return void 0}};return{htmlPath:await s("html",
async()=>KE(await o(),fy(t,e))),reportPath:await s("report",async()=>`${JSON.stringify(t,null,2)}
`)}}function ZE(t,e,n,r){const{oldBytes:i,newBytes:o,oldPackedBytes:s,newPackedBytes:a}=t;if(o>i&&!vo(r.countsBlocks,o-i,
i)){const[f,l]=zn(o,i);n.warning(`The result (${f}) is larger than the source (${l}).`)}if(s===void 0||a===void 0)return;
if(a<=s)return;const d=e.layer.compression.kind==="zstd"?"a higher compression level makes it smaller":`${E("compression",
"zstd")} makes it smaller`;const[c,u]=zn(a,s);n.warning(`The compressed result (${c}) is larger than the source's compre\
ssed layers (${u}), so pushing and pulling it takes longer; ${d}.`)}async function QE(t,{id:e,docker:n,log:r,signal:i,cache:o}){for(const p of t.notices)r.notice(p);const s=new Oe(i,t.timeoutSeconds);
const a={runId:e,log:r,signal:s.signal,touch:s.touch};const d=new Qo(t.tags);const c=new $d(r);const u=fg(t);const f=new jo(
u?n:void 0,yw(t),r);let l;try{if(u){const h=await op(n.withWatchdog(s),r);l={...h,runId:e,log:r,signal:s.signal}}const p=await T$(
{run:a,engine:l,options:t,tags:d,placements:c,sweep:f,cache:o});await c.finish();if(Uo(e))await $t(n,t.timeoutSeconds,h=>yn(
h,e,r));return p}catch(p){await c.undo();if(l!==void 0){await $t(n,t.timeoutSeconds,async h=>{await d.undo(h,r);await yn(
h,e,r)})}throw s.signal.aborted?M(s.signal.reason):p}finally{if(!s.signal.aborted)await f.settle();await f.end();s.release()}}
async function T$(t){var j=[];try{const e=yt(j,new AsyncDisposableStack,true);const n=performance.now();const{run:r,engine:i,
options:o}=t;const{log:s}=r;await jE(t);const a=await JE(t);const d=await qb(t);e.defer(()=>d.close());const c=Kb(t,d);C$(
t,c);await O$(t,d);if(o.verifiesLayers&&!o.dryRun)await YE(t,c);const u=await I$(t,c,a);const f=Nt(u.budgets);const l=f===
void 0&&!o.dryRun;const p=l&&o.push?await v$(t,u):[];if(l)B$(t,u);const[h]=d.platforms;if(l&&o.removeOld&&i!==void 0&&h?.
inEngine!==void 0)await Tp(i,h.inEngine.image,u.imageId);const g=performance.now()-n;const b=p[0]?.digest??u.written[0]?.
digest;const x={...u,digest:b,pushed:p};const S=cy(x,{options:o,engine:i,source:_$(t,c),ms:g});const I=await XE({report:S,
page:u.page},o,r);if(o.dryRun)s.notice("Dry run: nothing was stored, tagged or pushed.");ZE(u,o,s,{countsBlocks:S.sizes===
"blocks"});s.info(Fm({...u,ms:g}));return{...x,report:S,...I,budgetError:f}}catch(re){var me=re,Z=true}finally{var xe=wt(
j,me,Z);xe&&await xe}}async function I$(t,e,n){const{engine:r}=t;const[i,...o]=e.platforms;if(i===void 0||r===void 0||n.
length>0||o.length>0)return FE(t,e,n);const{source:s,inEngine:a}=i;const d={...t,source:s,inEngine:a,engine:r};const c=GE(
d)?await VE(d):await TE(d);const u=C(s.platform);return{...c,platforms:[{...c,platform:u}],written:[]}}function C$({run:t,
engine:e},{reference:n,platforms:r,notices:i}){const o=r.map(({source:a})=>`${C(a.platform)}, ${ve(a.layerCount)}`);const s=e===
void 0?"":` on Docker ${e.version}`;t.log.info(`Flattening ${n} (${o.join("; ")})${s}`);for(const a of i)t.log.notice(a)}
async function O$({run:t,engine:e,options:n},r){const{backup:i,dryRun:o}=n;const s=r.platforms[0]?.inEngine?.image;if(i===
void 0||o||e===void 0||s===void 0)return;await t.log.group("Back up",()=>ug(e,s,i))}async function v$({run:t,engine:e,options:n},r){
if(e===void 0||n.tags.length===0)return[];return t.log.group("Push",()=>bp(e,n.tags,r))}function B$({run:t,options:e},{written:n}){
const{tags:r}=e;if(r.length>0)t.log.info(`Tagged ${r.map(qn).join(", ")}`);for(const{name:i,digest:o}of n)t.log.info(`Wr\
ote ${i}, ${o}`)}function _$(t,e){const{reference:n,id:r,platforms:i}=e;const{source:o,inEngine:s}=i[0];return{reference:n,
id:r,ofContainer:o.ofContainer,platforms:i.map(a=>a.source.platform),countsBlocks:An({...t,source:o,inEngine:s})}}function e0(t){const e={"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"image-id":t.imageId,"config-digest":t.configDigest,digest:t.digest,"c\
leaned-bytes":br(t),report:t.reportPath,html:t.htmlPath,platforms:JSON.stringify(t.platforms.map(R$)),"cache-hit":t.cacheHit===
void 0?void 0:String(t.cacheHit)};return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==void 0))}function R$(t){return{
platform:t.platform,"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"config-digest":t.configDigest??null,"cleaned-bytes":br(t),"cache-hit":t.
cacheHit??null}}import{tmpdir as aL}from"node:os";import{resolve as Ul}from"node:path";import{resolve as A$}from"node:path";function t0(t){F$(t);if(t.container!==void 0)N$(t);if(t.imageLocation!==void 0)$$(t,t.imageLocation.text);L$(t);M$(t);U$(
t)}function F$(t){const{backup:e,report:n,html:r}=t;const i=Object.entries({backup:e,report:n,html:r});const o=t.tagLocations.
flatMap(a=>"path"in a?[["tag",A$(a.path)]]:[]);const s=[...i,...o];for(const[a,[d,c]]of s.entries()){if(c===void 0)continue;
const u=s.slice(0,a).find(([f,l])=>l===c&&f!=="tag");if(u===void 0)continue;throw new m("BAD_INPUT",`The ${P(u[0],d)} ha\
ve the same path ${JSON.stringify(c)}.`,{hint:"Give each its own path."})}}function Ee(t,e,n,r=`Leave ${E(t)} out.`){throw new m(
"BAD_INPUT",`The ${P(t)} cannot be combined with ${e}: ${n}.`,{hint:r})}function N$(t){const e=E("container");const n=r=>Ee(
r,e,"it would run in a new container of the image, without the changes in this container",'Run the commands in the conta\
iner yourself ("docker exec"), or flatten the result again.');if(t.layer.aptClean)n("apt-clean");if(t.layer.script!==void 0)
n("run");if(t.platforms!=="default")Ee("platform",e,"a container already has its platform");if(t.pull==="always")Ee("pul\
l",e,"a container's image is already present");if(t.backup!==void 0)Ee("backup",e,"flattening does not change the contai\
ner");if(t.removeOld)Ee("remove-old",e,"the container still uses its image")}function $$(t,e){const n=E("image",e);const r=i=>`\
Load the image into the engine first and name it without a transport, or leave ${E(i)} out.`;if(t.layer.script!==void 0){
Ee("run",n,"a script runs in a container, and that image is in no engine",`Use ${E("clean")} and ${E("exclude")}, or loa\
d the image into the engine first.`)}if(t.backup!==void 0)Ee("backup",n,"it saves an image of an engine, and that image \
is in none");if(t.removeOld)Ee("remove-old",n,"it removes an image of an engine");if(!t.pause)Ee("pause",n,"only a conta\
iner can be paused",r("pause"));if(t.pull==="always")Ee("pull",n,"only an engine pulls, and that image is read where it \
is");if(t.verifiesLayers){Ee("verify",n,"it compares an engine's view with the layers, and that image is in no engine",`\
Use ${E("verify","true")}, or load the image into the engine first.`)}}function L$(t){const{tags:e,tagLocations:n,tagTexts:r}=t;
if(e.length>0||n.length===0)return;const i=E("tag",r.join(", "));if(t.test!==void 0){Ee("test",i,"the command runs in a \
container, and the result is in no engine",`Add a name in the engine to ${E("tag")}, for example "app:flat".`)}const o=n.
some(({transport:s})=>s==="docker");if(t.push&&!o){Ee("push",i,"a file is not pushed",`Add a name in a registry to ${E("\
tag")}, for example "docker://ghcr.io/owner/app:flat".`)}}function M$(t){const{layer:e,container:n}=t;const r=t.verifiesLayers;
const i=r?"verify":"from";const o=E(i,"layers");if(t.from!=="layers"&&!r)return;if(n!==void 0)Ee("container",o,"a contai\
ner's own changes are in no layer");if(t.from==="layers"&&e.script!==void 0)Ee("run",o,"what commands change is in no la\
yer")}function U$({layer:t,platforms:e}){const n=e==="default"||e!=="all"&&e.length===1;if(n||t.script===void 0)return;const r=E(
"platform",e==="all"?"all":e.map(C).join(", "));Ee("run",r,"a script runs in a container of one platform","Flatten each \
platform in a step of its own.")}function n0(t,e=false){const n=t.split("\n").map(i=>i.trim()).filter(i=>i!==""&&!i.startsWith("#"));if(n.length===0||!n.
every(i=>/^-\s+\S/.test(i)))return t;const r=n.map(i=>H$(i.slice(1).trim()));return e&&r.some(i=>i.includes(","))?t:r.join(
"\n")}function H$(t){const[,e]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(t)??[];if(e!==void 0)return e.replaceAll("''","'");const[
,n]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(t)??[];if(n!==void 0)return n.replace(/\\(["\\])/g,"$1");return t.replace(/\s+#.*$/,
"")}var z$=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]);var r0='"docke\
r-archive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"';var j$=/^([a-z][a-z0-9+-]*):/;var J$=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/;
var W$=/^@(\d{1,9})$/;function Ll(t,e="image"){const n=j$.exec(t)?.[1];if(n===void 0)return void 0;const r=t.slice(n.length+
1);switch(n){case"docker-archive":case"oci-archive":case"oci":return G$(n,r,{text:t,input:e});case"docker":return q$(r,{
text:t,input:e});default:if(!z$.has(n)&&!r.startsWith("//"))return void 0;throw pn({text:t,input:e},`has the transport "${n}\
:", which is not supported`,K$(n,r))}}function G$(t,e,n){const{text:r,input:i}=n;const o=e.indexOf(":");const s=o===-1?e:
e.slice(0,o);const a=o===-1?"":e.slice(o+1);const d=t==="oci"?"DIR":"PATH";if(s===""||s.includes("\0")){const f=s===""?"\
has no path":"has a path with a NUL character";throw pn(n,f,`Write it as "${t}:${d}", or "${t}:${d}:REF".`)}const c=V$(a,
n);if(t!=="docker-archive"){const f=a===""||c!==void 0?void 0:a;if(f!==void 0&&!J$.test(f)){const l='After the path and \
a colon comes a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cann\
ot contain a colon.';throw pn(n,`names ${JSON.stringify(f)}, which is not a valid name`,l)}return{transport:t,text:r,path:s,
reference:f,index:c}}const u=a===""||c!==void 0?void 0:Y$(a,n,i);return{transport:t,text:r,path:s,reference:u,index:c}}function V$(t,e){
if(!t.startsWith("@"))return void 0;const n=W$.exec(t)?.[1];if(n===void 0){const r='Write the number of the image after \
"@", from 0: "@0" is the first one.';throw pn(e,`has ${JSON.stringify(t)} after its path`,r)}if(e.input==="tag"){const r="\
An index selects one of the images of an archive that exists. Write a name instead.";throw pn(e,"has an index",r)}return Number(
n)}function Y$(t,e,n){const r=ue(t,n);if(r.digest!==void 0){throw pn(e,"has a digest","Docker archives name images only \
by tags.")}return r}function q$(t,e){const{text:n,input:r}=e;if(!t.startsWith("//")){if(!t.includes("/"))return void 0;throw pn(
e,'lacks "//" after "docker:"',`Write it as "docker://${t}".`)}const i=t.slice(2);const o=r==="tag"?Vo(i,r):ue(i,r);if(Lt(
i)){throw pn(e,"is an image ID",'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".')}return{
transport:"docker",text:n,reference:o}}function K$(t,e){if(t==="docker-daemon"){return`An image of the engine has no tra\
nsport. Write it as ${JSON.stringify(e.replace(/^\/\//,""))}.`}if(t==="http"||t==="https"){return`An image in a registry\
 is written as ${JSON.stringify(`docker:${e}`)}.`}const n=`If this is the name of an image in the engine, write it as "d\
ocker.io/library/${t}:TAG".`;return`Use ${r0}. "skopeo copy" converts from all other transports. ${n}`}function pn({text:t,
input:e},n,r){const i=`The ${P(e)} must be an image reference or one of ${r0}, but ${JSON.stringify(t)} ${n}.`;return new m(
"BAD_INPUT",i,{hint:r})}function i0(t,e){if(t!==""&&e!==void 0){throw new m("BAD_INPUT",`Set either ${E("image")} or ${E("container")}, not both\
.`,{hint:`To flatten the container, leave ${E("image")} out.`})}if(e!==void 0)return{image:void 0,imageLocation:void 0};
if(t===""){throw new m("BAD_INPUT",`The ${P("image")} is required, but is empty.`,{hint:`Name the image to flatten, for \
example "app:latest", or a container with the ${P("container")}.`})}const n=Ll(t,"image");const r=n===void 0?ue(t,"image"):
void 0;return{image:r,imageLocation:n}}function o0(t,e){const n=t.split(/[\n,]/).map(a=>a.trim()).filter(a=>a!=="");if(n.
length===0&&!e){throw new m("BAD_INPUT",`The ${P("tag")} is required, but is empty.`,{hint:'Give the result a name, for \
example "app:flat".'})}const r=new Map;const i=new Map;const o=new Map;for(const a of n){const d=Ll(a,"tag");const c=d===
void 0?Vo(a,"tag"):void 0;const u=c===void 0?a:se(c);if(o.has(u))continue;o.set(u,a);if(c!==void 0)r.set(u,c);if(d!==void 0)
i.set(u,d)}const s=[...i.values()];X$(s);return{tags:[...r.values()],tagLocations:s,tagTexts:[...o.values()]}}function X$(t){
const e=new Map;for(const n of t){if(n.transport!=="docker-archive"&&n.transport!=="oci-archive")continue;const r=e.get(
n.path);e.set(n.path,n);if(r===void 0)continue;throw new m("BAD_INPUT",`The ${P("tag")} has the path ${JSON.stringify(n.
path)} twice: ${JSON.stringify(r.text)} and ${JSON.stringify(n.text)}.`,{hint:"An archive holds one result. Give each it\
s own path."})}}var Z$=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/;var s0=/^[0-9a-f]{12,64}$/;function a0(t,e){const n=e.
map(eL).filter(i=>i!==void 0);const r=Q$(t);return r===void 0?n:[...n,r]}function Q$(t){const e=Uu(t);const n=Mi(t);if(n.
every((o,s)=>o===e[s]))return void 0;const r=n.map((o,s)=>o===e[s]?o:"true");const i=e.length===1?"which":`in which ${JSON.
stringify(Fe)}`;return`${E("clean",r.join(", "))} means ${E("clean",n.join(", "))}, ${i} selects all safe presets.`}function eL(t){
const{text:e,domain:n}=t;const r=qn(t);if(s0.test(e)||Z$.test(e)){const i=s0.test(e)?"looks like an ID":"has no reposito\
ry name";return`The tag ${JSON.stringify(e)} ${i}: the result will be named ${r}. Write it as "name:tag", for example ${JSON.
stringify(`app:${e}`)}.`}if(!/[.:]/.test(n)&&n!=="localhost")return`The tag ${JSON.stringify(e)} refers to the registry ${JSON.
stringify(n)}, because only registry names can contain upper-case letters. Repository names are lower case: write ${JSON.
stringify(e.toLowerCase())} for one on Docker Hub.`;return void 0}var tL={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},container:{
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
ssed layer"}};var Ld=Object.fromEntries(Object.entries(Do).map(([t,e])=>[t,{kind:e,...tL[t]}]));import{resolve as nL,sep as rL}from"node:path";var Ml={true:true,True:true,TRUE:true,false:false,False:false,FALSE:false};function vt(t,e){const n=Object.hasOwn(Ml,e)?
Ml[e]:void 0;if(n===void 0){throw new m("BAD_INPUT",`The ${P(t)} must be true or false, but is ${JSON.stringify(e)}.`,{hint:`\
Write ${E(t,"true")} or leave it out.`})}return n}var iL=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function c0(t){if(iL.test(t))return t;
throw new m("BAD_INPUT",`The ${P("container")} must be a container's name or ID, but is ${JSON.stringify(t)}.`,{hint:'"d\
ocker ps --all" lists the names, which consist of letters, digits, "_", "." and "-".'})}function Md(t,e){const n=r=>new m(
"BAD_INPUT",`The ${P(t)} must be the path of a file, but ${r}.`,{hint:'Name a file, for example "backup/app.tar".'});if(e.
includes("\0"))throw n("it contains a NUL character");if(e.endsWith("/")||e.endsWith(rL))throw n(`${JSON.stringify(e)} i\
s a directory`);return nL(e)}var oL=8**11-1;function u0(t){if(t===void 0||t==="")return void 0;const e=/^[0-9]{1,11}$/.test(
t)?Number(t):Number.NaN;if(!(e<=oL)){throw new m("BAD_INPUT",`The environment variable SOURCE_DATE_EPOCH must be whole s\
econds since 1970, but is ${JSON.stringify(t)}.`,{hint:'Set it to the output of "git log -1 --format=%ct", or unset it.'})}
return e}function f0(t){if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(t))return t;throw new m("BAD_INPUT",`The ${P("run-network")}\
 must be the name of a network, but is ${JSON.stringify(t)}.`,{hint:'Name a network that "docker network ls" lists, for \
example "bridge". The default is "none".'})}var d0=2e6;function l0(t){const e=/^[0-9]{1,7}$/.test(t)?Number(t):Number.NaN;
if(!(e<=d0)){throw new m("BAD_INPUT",`The ${P("timeout")} must be whole seconds from 0 (no limit) to ${d0}, but is ${JSON.
stringify(t)}.`,{hint:"Leave it out for the default of 600 seconds."})}return e}var sL=["missing","always","never"];function m0(t){
const e=sL.find(n=>n===t);if(e===void 0){throw new m("BAD_INPUT",`The ${P("pull")} must be missing, always or never, but\
 is ${JSON.stringify(t)}.`,{hint:"Leave it out to pull only images that the engine does not have."})}return e}function p0(t){
const e=t.split(/[\n,]/).map(r=>r.trim()).filter(r=>r!=="");if(e.length===0)return"default";if(e.includes("all")){if(e.length===
1)return"all";throw new m("BAD_INPUT",`The ${P("platform")} must be a list of platforms or "all", but has both: ${JSON.stringify(
e.join(", "))}.`,{hint:'Leave out "all" to flatten only the platforms that you name.'})}const n=e.map(_o);return n.filter(
(r,i)=>n.findIndex(o=>Y(r,o))===i)}function h0(t){if(t==="layers")return{verify:true,verifiesLayers:true};if(!Object.hasOwn(
Ml,t)){throw new m("BAD_INPUT",`The ${P("verify")} must be true, false or layers, but is ${JSON.stringify(t)}.`,{hint:`W\
rite ${E("verify","true")} or leave it out.`})}return{verify:vt("verify",t),verifiesLayers:false}}function g0(t){if(t===
"auto"||t==="layers")return t;throw new m("BAD_INPUT",`The ${P("from")} must be auto or layers, but is ${JSON.stringify(
t)}.`,{hint:"Leave it out to read an image in the fastest way."})}var dL=["clean","platform"];function y0(t){const e=d=>t(d).trim()||Ld[d].default;const n=d=>n0(t(d),dL.includes(d));const r=vt(
"dry-run",e("dry-run"));const i=e("container")===""?void 0:c0(e("container"));const o=i0(e("image"),i);const s=o0(n("tag"),
r);const a={...o,container:i,from:g0(e("from")),pause:vt("pause",e("pause")),...s,layer:{aptClean:vt("apt-clean",e("apt-\
clean")),clean:ay(n("clean")),exclude:Jg(n("exclude")),script:t("run").trim()===""?void 0:t("run"),scriptNetwork:f0(e("r\
un-network")),compression:bD(e("compression")),sourceDateEpoch:u0(process.env["SOURCE_DATE_EPOCH"])},cleanWords:Mi(n("cl\
ean")),dryRun:r,platforms:p0(n("platform")),defaultPlatform:process.env["DOCKER_DEFAULT_PLATFORM"]?.trim()||void 0,pull:m0(
e("pull")),push:vt("push",e("push")),...h0(e("verify")),test:oD(t("test")),backup:e("backup")===""?void 0:Md("backup",e(
"backup")),removeOld:vt("remove-old",e("remove-old")),timeoutSeconds:l0(e("timeout")),budgets:{maxBytes:$m(e("max-size")),
minSaving:Lm(e("min-saving"))},report:e("report")===""?void 0:Md("report",e("report")),html:e("html")===""?void 0:Md("ht\
ml",e("html")),summary:vt("summary",e("summary")),cache:vt("cache",e("cache")),notices:a0(n("clean"),s.tags),...cL(e("te\
mp-dir"))};t0(a);return a}function cL(t){const e=process.env["RUNNER_TEMP"];if(t!=="")return{tempDir:Ul(t),tempDirFrom:"\
input"};if(e)return{tempDir:Ul(e),tempDirFrom:"RUNNER_TEMP"};return{tempDir:Ul(aL()),tempDirFrom:"system"}}import{constants as _0}from"node:fs";import{appendFile as IL,stat as CL}from"node:fs/promises";var uL=["▏","▎","▍","▌","▋","▊","▉"];var Hl=10;var fL=40;function b0(t,e,n){if(t<=0||e<=0)return"";const r=Math.
max(1,Math.round(Math.min(1,t/e)*n*8));const i=r%8;return"█".repeat(Math.floor(r/8))+(i===0?"":uL[i-1])}function D0(t,e=50){
const n=Math.max(...t.map(({name:s})=>s.length));const r=t.map(({bytes:s})=>T(s));const i=Math.max(...r.map(s=>s.length));
const o=Math.max(...t.map(({bytes:s})=>s));return St(t.map(({name:s,bytes:a,note:d=""},c)=>[s.padEnd(n),(r[c]??"").padStart(
i),b0(a,o,e).padEnd(d===""?0:e),d].join("  ").trimEnd()))}function E0(t,e){const n=e.filter(({bytes:s})=>s>0).sort((s,a)=>a.
bytes-s.bytes);if(n.length<2)return"";const r=n.slice(0,Hl);const i=n.slice(Hl).reduce((s,{bytes:a})=>s+a,0);if(i>0)r.push(
{name:`${n.length-Hl} more`,bytes:i});const o=lL(r.map(({name:s})=>w0(s)));return St([`pie showData title ${w0(t)}`,...r.
map(({bytes:s},a)=>`  "${o[a]}" : ${Math.max(s/1e6,.01).toFixed(2)}`)],"mermaid")}function lL(t){const e=new Set;return t.
map(n=>{let r=n;for(let i=2;e.has(r);i++)r=`${n} (${i})`;e.add(r);return r})}function w0(t){return pe(t.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,
"·"),fL)}function zl(t){return t.map(({level:e,text:n},r)=>{if(e===0)return n;const i=s=>{const a=t.slice(r+1).find(d=>d.
level<=s);return a?.level===s};const o=Array.from({length:e-1},(s,a)=>i(a+1)?"│  ":"   ");return`${o.join("")}${i(e)?"\
├─ ":"└─ "}${n}`})}function x0(t,e){const n=t.map(({path:o,bytes:s})=>{const a=o.split("/");const d=a.length-2;const c=qt(
d===0?o:a.at(-1)??"");return{level:d,name:pe(c,40),bytes:s}});const r=zl(n.map(({level:o,name:s})=>({level:o,text:s})));
const i=Math.max(0,...r.map(o=>o.length));return St(n.map(({bytes:o},s)=>`${(r[s]??"").padEnd(i)}  ${T(o).padStart(7)}  ${b0(
o,e,30)}`.trimEnd()))}var Xr=200;var hn=60;function le(t){return lg(pe(t,Xr))}function nt(t){return t.replaceAll(" "," ")}var mL=120;var pL=150;var hL=16;function T0({platforms:t,source:e}){if(t.length<2)return"";const n=t.slice(0,hn).map(i=>{
const o=i.oldPackedBytes===null||i.newPackedBytes===null?"":`${nt(T(i.oldPackedBytes))} → ${nt(T(i.newPackedBytes))}`;
const s=ui(i.savedPercent.toFixed(1));return`| ${le(i.platform)} | ${nt(T(i.oldBytes))} in ${nt(ve(i.oldLayers))} | ${nt(
T(i.newBytes))} | ${nt(s)} | ${o} |`});const r=t.length-n.length;return[`| platform of ${le(e.reference)} | before | aft\
er | | compressed |`,"| --- | ---: | ---: | --- | --- |",...n,...r>0?[`| ${r} more | | | | |`]:[]].join("\n")}function I0(t){
const{source:e,result:n,platforms:r}=t;const i=n.tags[0]??"the result";if(r.length===1){const o={oldLayers:e.layers,newLayers:n.
layers};return k0("History",o,[{title:e.reference,...e},{title:i,...n}])}return r.map(o=>k0(`History of ${le(o.platform)}`,
o,[{title:e.reference,...S0(o.oldBytes,o.oldHistory)},{title:i,...S0(o.newBytes,o.newHistory)}])).join("\n\n")}function S0(t,e){
return{bytes:t,steps:e?.length??null,history:e}}function k0(t,{oldLayers:e,newLayers:n},r){const i=r.reduce((o,s)=>o+(s.
steps??0),0);return[`<details${i<=hL?" open":""}><summary>${t}: ${ve(e)} before, ${ve(n)} after</summary>`,"",...r.flatMap(
o=>[yL(o.title,o),""]),"</details>"].join("\n")}var gL=24;function yL(t,{bytes:e,steps:n,history:r}){const i=`${qt(pe(t,
Xr))}  ${T(e)}`;if(r===null)return St([i,"└─ (the history does not cover all layers)"]);const o=r.slice(-pL);const s=n??
r.length;const a=[{level:0,text:i}];let d=1;if(o.length<s){const c=`(${s-o.length} earlier steps)`;a.push({level:d++,text:c})}
for(const{command:c,bytes:u,layer:f}of o){const l=c.replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,"").replace(/\s+/g," ");const p=qt(
pe(l.trim()||"(no command)",mL));a.push({level:d,text:`${f?T(u):"-"}  ${p}`});if(f)d=Math.min(d+1,gL)}return St(zl(a))}function C0({
result:t,dryRun:e,platforms:n}){const r=e?" (expected)":"";if(n.length===1)return P0(`Largest directories${r}`,t.directories,
t.bytes);return n.map(i=>P0(`Largest directories of ${le(i.platform)}${r}`,i.directories,i.newBytes)).filter(i=>i!=="").
join("\n\n")}function P0(t,e,n){if(e===null||e.length===0)return"";const r=x0(e,n);return[`<details open><summary>${t}</\
summary>`,"",r,"","</details>"].join("\n")}var jl=1024*1024;function v0(t,e){const n=[wL(t),bL(t),DL(t),T0(t),EL(t),I0(t),kL(t),SL(t),C0(t),PL(t),TL(t)].filter(s=>s!==
"");const r=`_Truncated: a job summary holds at most ${T(jl)}. The report has the rest._`;const i=s=>[...n.slice(0,s),...s<
n.length?[r]:[]].join("\n\n");const o=n.map((s,a)=>`

${i(n.length-a)}

`);return o.find(s=>Buffer.byteLength(s)<=e)??""}function wL(t){const{ok:e,dryRun:n,source:r,result:i,savedPercent:o,seconds:s,
cacheHit:a}=t;const d=i.tags.slice(0,3).map(le).join(", ");const c=i.tags.length>3?` and ${i.tags.length-3} more`:"";const u=d===
""?"":` → ${d}${c}`;const f=r.bytes===i.bytes&&r.layers===i.layers;const l=f?"unchanged":ui(o.toFixed(1));const p=n?"D\
ry run, nothing was changed. ":"";const h=a===true?", from the cache":"";return[`### ${e?"":"Not tagged: "}${le(r.reference)}${u}`,
"",`${p}**${T(r.bytes)}** in ${ve(r.layers)} → **${T(i.bytes)}** in ${ve(i.layers)}, **${l}**, ${s.toFixed(1)} s${h}`].
join("\n")}function bL(t){if(t.budgets.length===0)return"";const e=t.budgets.map(({input:n,wanted:r,seen:i,met:o})=>`> ${o?
"Met":"Not met"}: <code>${n}</code> requires ${r}, got ${i}.`);return[`> [!${t.ok?"NOTE":"CAUTION"}]`,e.join("\n>\n")].join(
"\n")}function DL({source:t,result:e}){const n=[{name:"before",bytes:t.bytes,note:ve(t.layers)},{name:"after",bytes:e.bytes,
note:ve(e.layers)}];const r=t.packedBytes===null||e.packedBytes===null?"":`

Compressed, as pushed and pulled: ${T(t.packedBytes)} → ${T(e.packedBytes)}.`;return D0(n)+r}var Ud=10;function EL({dryRun:t,
result:e}){const{imageId:n,pushed:r,written:i,verifiedEntries:o,testPassed:s}=e;const a=[...o===null?[]:[`${oe(o)} verif\
ied`],...s===true?["test passed"]:[]];const d=i.slice(0,Ud).map(({name:f,digest:l})=>`${le(f)}, ${le(l)}`);const c=r.slice(
0,Ud).map(f=>le(`${f.name}@${f.digest}`));const u=r.length>Ud?[`${r.length-Ud} more`]:[];return[...n===null?[]:[`- Image\
 ID${t?" (expected)":""}: ${le(n)}`],...[...c,...u].map(f=>`- Pushed: ${f}`),...d.map(f=>`- Written: ${f}`),...a.length===
0?[]:[`- Checks: ${a.join(", ")}`]].join("\n")}function xL(t){const e=[{kind:"hidden",name:"hidden in lower layers",bytes:t.
hiddenBytes,note:""},...t.rules.filter(n=>!B0(n)).map(({kind:n,name:r,entries:i,bytes:o})=>({kind:n,name:r,bytes:o,note:oe(
i)})),...t.commands.map(({name:n,seconds:r,bytes:i})=>({kind:"command",name:n,bytes:i??0,note:i===null?"freed size unkno\
wn":`${r.toFixed(1)} s`}))];return e.sort((n,r)=>r.bytes-n.bytes)}function O0(t){const e=t.rules.filter(B0).map(({kind:r,
name:i})=>r==="preset"?Fs(pe(i,Xr)):le(i));if(e.length===0)return"";const n=e.length>hn?` and ${e.length-hn} more`:"";return`\

Matched nothing: ${e.slice(0,hn).join(", ")}${n}.`}function B0({entries:t,bytes:e}){return t===0&&e===0}function SL({result:t,
suggestions:e,suggestedClean:n}){if(e===null||n===null)return"";const r=e.map(({name:o,bytes:s})=>{const a=t.bytes===0?0:
s/t.bytes*100;const d=Sn(o)?.why;const c=d===void 0?"":` (${d})`;return`- preset ${le(o)}: ${T(s)}, ${Hn(a)} % of the re\
sult${c}`});const i=gn("clean",n);return["#### Possible further savings","",...r,"",St([i],i.startsWith("--")?"sh":"yaml")].
join("\n")}function kL(t){const e=t.sizes==="blocks";const n=t.savedBytes===0||t.cleanedBytes===0&&vo(e,t.savedBytes,t.source.
bytes);if(n)return O0(t).trimStart();const r=xL(t);const i=r.slice(0,hn);const o=Math.max(1,...r.map(({bytes:d})=>d));const s=i.
map(({kind:d,name:c,bytes:u,note:f=""})=>{const l=t.source.bytes===0?0:u/t.source.bytes*100;const p=d==="hidden"?c:`${d}\
 ${le(c)}`;const h=Math.max(0,Math.round(u/o*20));return`| ${p} | ${nt(T(u))} | ${nt(`${Hn(l)} %`)} | ${"█".repeat(h)}\
 | ${nt(f)} |`});const a=r.length-i.length;return[`#### Where ${t.savedBytes<0?"the growth":`the ${T(t.savedBytes)}`} ca\
me from`,"","| | size | of the source | | |","| --- | ---: | ---: | --- | --- |",...s,...a>0?[`| ${a} more | | | | |`]:[],
"","Hidden in lower layers: files that a later layer deleted or replaced"+(e?", plus rounding to disk blocks.":"."),O0(t),
"",E0("Saved, in MB",r)].join("\n").trimEnd()}function PL(t){const e=t.kept.slice(0,hn).map(({what:n,why:r,entries:i,bytes:o})=>{
const s=i===null||o===null?"":`: ${T(o)} in ${oe(i)}`;const a=r===null?" (requested)":` (${Fs(pe(r,Xr))})`;return`- ${le(
n)}${s}${a}`});if(e.length===0)return"";return["<details><summary>Kept on purpose</summary>","",...e,"","</details>"].join(
"\n")}function TL({ok:t,dryRun:e,source:n,result:r,backup:i,engine:o}){if(!t||e||n.id===r.imageId)return"";const s=r.tags.
includes(n.reference);const a=s?"Not possible, because the result has replaced the source. Next time, give it another na\
me.":`The source image ${le(n.reference)} is unchanged.`;const d=o===null?a:i!==null?`<code>docker load --input</code> ${le(
i)} restores the source image.`:s?`Not possible, because the tag of the source image has moved. Next time, set <code>bac\
kup</code> to save an archive of it first.`:`The source image ${le(n.reference)} is unchanged. Set <code>backup</code> t\
o save it to an archive as well.`;return[`**Undo**: ${d}`,"","**Trade-offs**: the single layer is not shared with other \
images and is pulled in one piece instead of in parallel. Signatures and attestations of the source do not apply to the \
result: sign it again."].join("\n")}async function R0(t,e,n){if(t===void 0||t===""){n.warning('Could not write the job summary: GITHUB_STEP_SUMMARY is not s\
et. Set "summary: false" to turn the summary off.');return}try{const{size:r}=await CL(t);const i=v0(e,jl-r);if(i===""){n.
warning(`Could not write the job summary: ${JSON.stringify(t)} is full.`);return}await IL(t,i,{flag:_0.O_WRONLY|_0.O_APPEND})}catch(r){
n.warning(`Could not write the job summary to ${JSON.stringify(t)}: ${D(r)}.`)}}import{parseArgs as AL}from"node:util";var A0=Object.entries(Ld).filter(([,t])=>t.isActionOnly!==true).map(([t,e])=>({name:t,...e,...t==="tag"?{short:"t"}:{}}));
var gt=[...A0,{name:"cache-dir",kind:"text",default:"",value:"DIR",help:"cache layers in this directory and reuse them i\
n later runs"},{name:"summary",kind:"text",default:"",value:"FILE",help:"append a Markdown summary of the run to this fi\
le"},{name:"json",kind:"boolean",default:"false",help:"print the results as a JSON object"},{name:"quiet",short:"q",kind:"\
boolean",default:"false",help:"show only warnings and errors"},{name:"debug",kind:"boolean",default:"false",help:"show d\
ebug messages"},{name:"help",short:"h",kind:"boolean",default:"false",help:"show this help"},{name:"version",kind:"boole\
an",default:"false",help:"show the version"}];function F0(t){return A0.some(e=>e.name===t)}function N0(t){const{kind:e,value:n}=t;
if(n===void 0)return Zr(t);return`${Zr(t)}${e==="choice"?`[=${n}]`:` ${n}`}`}function Jl({kind:t,value:e}){return e!==void 0&&
t!=="choice"}function Zr({name:t,kind:e,default:n}){return`--${e==="boolean"&&n==="true"?"no-":""}${t}`}var po="__complete";var Yl=["bash","zsh","fish"];var Ln={files:0,none:4,noSpace:6};var $0={candidates:[],directive:Ln.none};
var OL={candidates:[],directive:Ln.files};async function L0(t,e){const n=t.at(-1)??"";const{candidates:r,directive:i}=await vL(
t.slice(0,-1),n,e);const o=r.filter(({text:s})=>s.startsWith(n)).map(({text:s,help:a})=>a===void 0?s:`${s}	${a}`);return[
...o,`:${i}`].join("\n")}async function vL(t,e,n){const r=Wl(t.at(-1)??"");if(r!==void 0&&Jl(r))return Gl(r.name,e,n);const[
,i="",o]=/^--([a-z-]+)=(.*)$/.exec(e)??[];if(o!==void 0){const{candidates:a,directive:d}=await Gl(i,o,n);return{candidates:a.
map(c=>({...c,text:`--${i}=${c.text}`})),directive:d}}if(e.startsWith("-")){const a=new Set(t.map(c=>Wl(c)?.name));const d=gt.
filter(({name:c,kind:u})=>u==="list"||!a.has(c));return{candidates:d.map(c=>({text:Zr(c),help:c.help})),directive:Ln.none}}
const s=t.some((a,d)=>!a.startsWith("-")&&!BL(Wl(t[d-1]??"")));return s?$0:Gl("image",e,n)}function BL(t){return t!==void 0&&
Jl(t)}function Wl(t){return gt.find(({name:e,short:n})=>t===`--${e}`||t===`--no-${e}`||n!==void 0&&t===`-${n}`)}async function Gl(t,e,n){
const r=(...i)=>({candidates:i.map(o=>({text:o})),directive:Ln.none});switch(t){case"image":case"tag":return Vl(n,"image",
"ls","--format","{{.Repository}}:{{.Tag}}");case"container":return Vl(n,"ps","--all","--format","{{.Names}}");case"run-n\
etwork":return Vl(n,"network","ls","--format","{{.Name}}");case"clean":return _L(e);case"pull":return r("missing","alway\
s","never");case"compression":return r("gzip","zstd","none");case"platform":return r("linux/amd64","linux/arm64","linux/\
arm/v7","all");case"from":return r("auto","layers");case"verify":return r("true","false","layers");case"backup":case"rep\
ort":case"html":case"summary":case"temp-dir":case"cache-dir":return OL;default:return $0}}async function Vl(t,...e){const n=await t.
try(e).catch(()=>void 0);const r=n?.exitCode===0?n.stdout.split("\n"):[];const i=r.map(o=>o.trim()).filter(o=>o!=="");return{
candidates:i.filter(o=>!o.includes("<none>")).map(o=>({text:o})),directive:Ln.none}}function _L(t){const e=t.slice(0,t.lastIndexOf(
",")+1);const n=e.split(",");const r=[{text:Fe,help:"all safe presets"},...Ae.map(({name:i,isSafe:o,what:s})=>({text:i,help:`${o?
"":"by name only: "}${s.replaceAll("`","")}`}))];return{candidates:r.filter(({text:i})=>!n.includes(i)).map(({text:i,help:o})=>({
text:e+i,help:o})),directive:Ln.noSpace}}var RL={bash:`# bash completion of docker-flatten: source <(docker-flatten comp\
letion bash)
_docker_flatten() {
  local line=\${COMP_LINE:0:COMP_POINT} directive words=() lines=()
  read -ra words <<<"$line"
  # The word to complete may be empty.
  [[ $line != *[[:space:]] ]] || words+=('')
  mapfile -t lines < <(docker-flatten ${po} "\${words[@]:1}" 2>/dev/null)
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
  lines=("\${(@f)$(docker-flatten ${po} "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
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
    set -l lines (docker-flatten ${po} $words[2..-1] 2>/dev/null)
    set -q lines[1]; or return
    if test "$lines[-1]" = :${Ln.files}
        __fish_complete_path (commandline -ct)
    end
    set -e lines[-1]
    printf '%s\\n' $lines
end
complete -c docker-flatten -f -a '(__docker_flatten_complete)'`};function M0(t){return RL[t]}var U0="docker-cli-plugin-metadata";function H0(){return JSON.stringify({SchemaVersion:"0.1.0",Vendor:"docker-flatten",Version:`\
v${it}`,ShortDescription:"Flatten an image into one layer"})}var z0="DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND";var ql="flatten";var FL=["--config","-c","--context","-H","--host","-l",
"--log-level","--tlscacert","--tlscert","--tlskey"];function j0(t,e){if(t[0]===U0)return{kind:"plugin-metadata"};if(t[0]===
po)return{kind:"complete",words:zL(t.slice(1),e)};const{dockerArgs:n,rest:r}=e[z0]===void 0?{dockerArgs:[],rest:t}:jL(t);
const{values:i,positionals:o}=$L(r);if(o[0]==="completion"&&(o.length>1||r.length===1))return{kind:"completion",shell:HL(
o.slice(1))};if(i["help"]===true)return{kind:"help"};if(i["version"]===true)return{kind:"version"};if(o.length>1)throw ho(
`expected one image, got ${o.length}: ${o.join(" ")}`);if(o.length===1&&i["image"]!==void 0)throw ho("give the image eit\
her as an argument or with --image, not both");return{kind:"flatten",input:s=>{if(!F0(s))return"";return s==="image"?o[0]??
Hd(i[s]):Hd(i[s])},json:i["json"]===true,summary:Hd(i["summary"])||void 0,cacheDir:Hd(i["cache-dir"])||void 0,verbosity:NL(
i,n),dockerArgs:n}}function NL(t,e){const n=t["quiet"]===true;const r=t["debug"]===true||e.some(i=>i==="-D"||i==="--debu\
g");if(n&&r)throw ho("--quiet and --debug cannot be combined");return n?"quiet":r?"debug":"normal"}function $L(t){const e={};
for(const{name:n,kind:r,short:i}of gt){e[n]={type:r==="boolean"?"boolean":"string",multiple:r==="list",...i===void 0?{}:
{short:i}}}try{return AL({args:t.map(ML),options:e,allowPositionals:true,allowNegative:true})}catch(n){const r=D(n).split(
". ")[0]??"";throw ho(r,UL(r))}}var LL=gt.filter(({kind:t})=>t==="choice").map(({name:t})=>t);function ML(t,e,n){const r=n.
indexOf("--");if(r!==-1&&e>r)return t;for(const i of LL){if(t===`--${i}`)return`--${i}=true`;if(t===`--no-${i}`)return`-\
-${i}=false`}return t}function UL(t){const[,e]=/^Unknown option '--([^']+)'$/.exec(t)??[];if(e===void 0)return void 0;const n=gt.
filter(({kind:o})=>o==="boolean"||o==="choice").map(o=>o.name);const r=e.startsWith("no-")?Li(e.slice(3),n):void 0;const i=gt.
map(Zr).map(o=>o.slice(2));return r===void 0?Li(e,i):`no-${r}`}function HL(t){const e=Yl.find(r=>r===t[0]);if(e!==void 0&&
t.length===1)return e;const n=t.length===0?"none was given":`got "${t.join(" ")}"`;throw ho(`"completion" needs one shel\
l (${Yl.join(", ")}), but ${n}`)}function zL(t,e){return e[z0]!==void 0&&t[0]===ql?t.slice(1):t}function jL(t){let e=0;while(e<
t.length){const n=t[e];if(n===ql)return{dockerArgs:t.slice(0,e),rest:t.slice(e+1)};if(n==="help"&&t[e+1]===ql)return{dockerArgs:[],
rest:["--help"]};if(!n.startsWith("-"))break;e+=FL.includes(n)?2:1}return{dockerArgs:[],rest:[...t]}}function Hd(t){if(Array.
isArray(t))return t.join("\n");return t===void 0?"":String(t)}function ho(t,e){const n='Run "docker-flatten --help" for \
usage.';return new m("BAD_INPUT",`Invalid arguments: ${t}.`,{hint:e===void 0?n:`Did you mean --${e}? ${n}`})}var JL=80;function W0(){const t=gt.filter(({name:r})=>r!=="image").map(WL);const e=Math.max(...t.map(([r])=>r.length));const n=r=>Ae.
filter(i=>i.isSafe===r).map(({name:i})=>i);return["Usage: docker-flatten IMAGE --tag REF [OPTIONS]","       docker-flatt\
en --container NAME --tag REF [OPTIONS]","       docker-flatten completion bash|zsh|fish","","Flatten a Docker image int\
o a single layer and keep every config field.",'As a Docker CLI plugin, the same command is "docker flatten".',"","Resul\
ts go to stdout, progress and messages to stderr.","Exit status: 0 on success, 1 on failure, 2 if the arguments are inva\
lid.","","Examples:","  docker-flatten app:latest --tag app:flat --clean auto --verify","  docker-flatten app:latest --c\
lean auto,docs --exclude '**/*.map' --dry-run","  docker-flatten oci-archive:app.tar --tag docker://ghcr.io/owner/app:fl\
at","","Options:",...t.flatMap(([r,i])=>Kl(`  ${r.padEnd(e)}  `,i)),"",'Presets for --clean (write -NAME to omit one, as\
 in "auto,-logs"):',...Kl(`  ${Fe}:`.padEnd(17),J0(n(true))),...Kl("  by name only:".padEnd(17),J0(n(false)))].join("\n")}
function WL(t){const{kind:e,short:n,default:r,help:i}=t;const o=n===void 0?"    ":`-${n}, `;const s=e==="boolean"||e==="\
choice";const a=r===""||s?[]:[`(default ${r})`];return[`${o}${N0(t)}`,[...i.split(" "),...a]]}function J0(t){return t.map(
(e,n)=>n===t.length-1?e:`${e},`)}function Kl(t,e){const n=[];let r=t;for(const i of e){const o=r.length===t.length;if(!o&&
r.length+1+i.length>JL){n.push(r);r=" ".repeat(t.length)+i}else r+=o?i:` ${i}`}return[...n,r]}var Qr=go(Cx(),1);import{clearScreenDown as D1,cursorTo as E1,moveCursor as x1}from"node:readline";var S1=4;var Ox={min:8,max:40};var k1=80;var jd=class{#e;#t;#n=0;constructor(e,n){this.#e=e;this.#t=new Qr.MultiBar({stream:vx(
e),fps:S1,format:r=>this.#i(n.measure(),r),forceRedraw:true,clearOnComplete:true,hideCursor:true,linewrap:true,gracefulExit:false},
Qr.Presets.legacy);this.#t.create(1,0);e.on("resize",this.#r);process.on("exit",this.end);this.#t.update()}print(e){this.#t.
log(e);this.#t.update()}end=()=>{if(!this.#t.isActive)return;this.#e.off("resize",this.#r);process.off("exit",this.end);
this.#t.stop()};#r=()=>{const e=Math.ceil(this.#n/Bx(this.#e))-1;const n=vx(this.#e);if(e>0)x1(n,0,-e);E1(n,0);D1(n);this.#t.
update()};#i(e,n){const r=P1(e,Bx(this.#e)-1,(i,o)=>Qr.Format.BarFormat(i,{...n,barsize:o}));this.#n=r.length;return r}};
function vx(t){return t}function Bx({columns:t}){return t===void 0||t===0?k1:t}function P1(t,e,n){const{title:r,seconds:i,
doneBytes:o,totalBytes:s,percent:a}=t;if(o===void 0)return _x(`${r}  ${Wo(Math.round(i))} so far`,e);const d=Jo(t);const c=Jo(
{...t,totalBytes:void 0});const[u,f]=[mc(t),pc(t)];const l=[[d,u,f],[d,f],[c,f],[f??c],[]];for(const p of l){const h=`${r}\
 [`;const g=["",a===void 0?void 0:`${a} %`.padStart(4),...p].filter(S=>S!==void 0).join("  ");if(a===void 0||s===void 0){
if(r.length+g.length<=e)return r+g;continue}const b=e-h.length-g.length;if(b<=Ox.min)continue;const x=Math.min(Ox.max,b-
1);return`${h}${n(Math.min(.99,o/s),x)}]${g}`}return _x(a===void 0?`${r}  ${c}`:`${r}  ${a} %`,e)}function _x(t,e){return t.
slice(0,Math.max(0,e))}var T1=300;var Jd=class{#e;#t;#n;#r;#i;constructor(e={}){const{verbosity:n="normal",signal:r,stream:i=process.stderr,env:o=process.
env}=e;this.#e=n;this.#t=r;this.#n=i;this.#r=i.isTTY===true&&!o["NO_COLOR"]&&o["TERM"]!=="dumb"}info(e){if(this.#e!=="qu\
iet")this.#s(e)}debug(e){if(this.#e==="debug")this.#s(`debug: ${e}`)}notice(e){this.info(`note: ${e}`)}warning(e){this.#s(
`warning: ${e}`)}async group(e,n){this.info(e);return n()}showProgress(e){if(this.#e==="quiet")return()=>{};return this.#r?
this.#o({...e,title:Un(e.title).replaceAll("\n"," ")}):yp(e,n=>this.info(n))}untrusted(e){this.info(`  | ${e}`)}#o(e){const n=new Vn(
e);let r;const i=()=>{if(this.#i!==void 0||this.#t?.aborted)return;r=new jd(this.#n,n);this.#i=r};const o=setTimeout(i,T1);
const s=()=>{clearTimeout(o);this.#t?.removeEventListener("abort",s);r?.end();if(this.#i===r)this.#i=void 0};this.#t?.addEventListener(
"abort",s);return s}#s(e){const n=`${Un(e)}
`;if(this.#i===void 0)this.#n.write(n);else this.#i.print(n)}};var Wd={success:0,failure:1,invalidArguments:2};async function Ax(t){let e=false;km("command-line");try{const n=j0(t,process.
env);if(n.kind!=="flatten"){process.stdout.write(`${await B1(n)}
`);return Wd.success}e=n.verbosity==="debug";await C1(n);return Wd.success}catch(n){process.stderr.write(`docker-flatten\
: ${Un(We(n))}
`);if(t.length===0)process.stderr.write('Run "docker-flatten --help" for usage.\n');if(e)process.stderr.write(`${Un(mm(n))}\

`);return n instanceof m&&n.code==="BAD_INPUT"?Wd.invalidArguments:Wd.failure}}async function C1(t){const e=y0(t.input);
const{summary:n,cacheDir:r}=t;if(n!==void 0){v1(n,e);await UE(n)}const i=r===void 0?void 0:new ko(Rx(r));await i?.prepare();
const o=Sm();try{const s=new Jd({verbosity:t.verbosity,signal:o.signal});const a=await QE(e,{id:hm(),docker:new di({globalArgs:t.
dockerArgs}),log:s,signal:o.signal,cache:i});const d=e0(a);const c=Object.entries(d).map(([u,f])=>`${u}: ${f}`);await O1(
t.json?JSON.stringify(d):c.join("\n"));if(n!==void 0){await I1(n,"",{flag:"a"}).catch(()=>{});await R0(n,a.report,s)}if(a.
budgetError!==void 0)throw a.budgetError}finally{o.release()}}async function O1(t){const e=await new Promise(n=>process.
stdout.write(`${t}
`,n));if(e==null||e.code==="EPIPE")return;throw new m("OUTPUT_FAILED",`The image was flattened, but the results could no\
t be written to stdout: ${e.message}.`,{hint:'Check for a full disk. "docker image inspect" shows the result.',cause:e})}
function v1(t,e){const n=["backup","report","html"].find(r=>e[r]===Rx(t));if(n===void 0)return;throw new m("BAD_INPUT",`\
The options --summary and --${n} have the same path ${JSON.stringify(t)}.`,{hint:"Give each its own path."})}async function B1(t){
switch(t.kind){case"help":return W0();case"version":return`docker-flatten ${it}`;case"plugin-metadata":return H0();case"\
completion":return M0(t.shell);case"complete":return R1(t.words)}}var _1=3;async function R1(t){const e=new Oe(void 0,_1);
try{return await L0(t,new di({watch:e}))}finally{e.release()}}process.exitCode=await Ax(process.argv.slice(2));
