import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var ck=Object.create;var hp=Object.defineProperty;var uk=Object.getOwnPropertyDescriptor;var fk=Object.getOwnPropertyNames;var lk=Object.getPrototypeOf;var mk=Object.prototype.hasOwnProperty;var mp=(t,e)=>(e=Symbol[t])?e:Symbol.for("Symbol."+t);var pp=t=>{throw TypeError(t)};var bi=(t=>typeof require!=="undefined"?require:typeof Proxy!=="undefined"?new Proxy(t,{get:(e,n)=>(typeof require!=="un\
defined"?require:e)[n]}):t)(function(t){if(typeof require!=="undefined")return require.apply(this,arguments);throw Error(
'Dynamic require of "'+t+'" is not supported')});var N=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var pk=(t,e,n,r)=>{if(e&&typeof e==="object"||typeof e==="function"){for(let i of fk(e))if(!mk.call(t,i)&&i!==n)hp(t,i,{
get:()=>e[i],enumerable:!(r=uk(e,i))||r.enumerable})}return t};var Jo=(t,e,n)=>(n=t!=null?ck(lk(t)):{},pk(e||!t||!t.__esModule?hp(n,"default",{value:t,enumerable:true}):n,t));var ot=(t,e,n)=>{if(e!=null){if(typeof e!=="object"&&typeof e!=="function")pp("Object expected");var r,i;if(n)r=e[mp("as\
yncDispose")];if(r===void 0){r=e[mp("dispose")];if(n)i=r}if(typeof r!=="function")pp("Object not disposable");if(i)r=function(){
try{i.call(this)}catch(o){return Promise.reject(o)}};t.push([n,r,e])}else if(n){t.push([n])}return e};var st=(t,e,n)=>{var r=typeof SuppressedError===
"function"?SuppressedError:function(s,a,d,c){return c=Error(d),c.name="SuppressedError",c.error=s,c.suppressed=a,c};var i=s=>e=
n?new r(s,e,"An error was suppressed during disposal"):(n=true,s);var o=s=>{while(s=t.pop()){try{var a=s[1]&&s[1].call(s[2]);
if(s[0])return Promise.resolve(a).then(o,d=>(i(d),o()))}catch(d){i(d)}}if(n)throw e};return o()};var Xh=N((SH,qh)=>{qh.exports=bi("events")});var Qh=N((kH,Zh)=>{Zh.exports=class xH{constructor(e){if(!(e>0)||(e-1&e)!==0)throw new Error("Max size for a FixedFIFO s\
hould be a power of two");this.buffer=new Array(e);this.mask=e-1;this.top=0;this.btm=0;this.next=null}clear(){this.top=this.
btm=0;this.next=null;this.buffer.fill(void 0)}push(e){if(this.buffer[this.top]!==void 0)return false;this.buffer[this.top]=
e;this.top=this.top+1&this.mask;return true}shift(){const e=this.buffer[this.btm];if(e===void 0)return void 0;this.buffer[this.
btm]=void 0;this.btm=this.btm+1&this.mask;return e}peek(){return this.buffer[this.btm]}isEmpty(){return this.buffer[this.
btm]===void 0}}});var Tu=N((TH,tg)=>{var eg=Qh();tg.exports=class PH{constructor(e){this.hwm=e||16;this.head=new eg(this.hwm);this.tail=this.
head;this.length=0}clear(){this.head=this.tail;this.head.clear();this.length=0}push(e){this.length++;if(!this.head.push(
e)){const n=this.head;this.head=n.next=new eg(2*this.head.buffer.length);this.head.push(e)}}shift(){if(this.length!==0)this.
length--;const e=this.tail.shift();if(e===void 0&&this.tail.next){const n=this.tail.next;this.tail.next=null;this.tail=n;
return this.tail.shift()}return e}peek(){const e=this.tail.peek();if(e===void 0&&this.tail.next)return this.tail.next.peek();
return e}isEmpty(){return this.length===0}}});var pr=N((IH,ng)=>{function TT(t){return Buffer.isBuffer(t)||t instanceof Uint8Array}function IT(t){return Buffer.isEncoding(
t)}function BT(t,e,n){return Buffer.alloc(t,e,n)}function CT(t){return Buffer.allocUnsafe(t)}function OT(t){return Buffer.
allocUnsafeSlow(t)}function vT(t,e){return Buffer.byteLength(t,e)}function _T(t,e){return Buffer.compare(t,e)}function AT(t,e){
return Buffer.concat(t,e)}function RT(t,e,n,r,i){return Y(t).copy(e,n,r,i)}function FT(t,e){return Y(t).equals(e)}function NT(t,e,n,r,i){
return Y(t).fill(e,n,r,i)}function LT(t,e,n){return Buffer.from(t,e,n)}function $T(t,e,n,r){return Y(t).includes(e,n,r)}
function MT(t,e,n,r){return Y(t).indexOf(e,n,r)}function UT(t,e,n,r){return Y(t).lastIndexOf(e,n,r)}function HT(t){return Y(
t).swap16()}function zT(t){return Y(t).swap32()}function jT(t){return Y(t).swap64()}function Y(t){if(Buffer.isBuffer(t))
return t;return Buffer.from(t.buffer,t.byteOffset,t.byteLength)}function WT(t,e,n,r){return Y(t).toString(e,n,r)}function JT(t,e,n){
return Y(t).toString("hex",e,n)}function GT(t,e,n,r,i){return Y(t).write(e,n,r,i)}function VT(t,e){return Y(t).readDoubleBE(
e)}function YT(t,e){return Y(t).readDoubleLE(e)}function KT(t,e){return Y(t).readFloatBE(e)}function qT(t,e){return Y(t).
readFloatLE(e)}function XT(t,e){return Y(t).readInt32BE(e)}function ZT(t,e){return Y(t).readInt32LE(e)}function QT(t,e){
return Y(t).readUInt32BE(e)}function eI(t,e){return Y(t).readUInt32LE(e)}function tI(t,e,n){return Y(t).writeDoubleBE(e,
n)}function nI(t,e,n){return Y(t).writeDoubleLE(e,n)}function rI(t,e,n){return Y(t).writeFloatBE(e,n)}function iI(t,e,n){
return Y(t).writeFloatLE(e,n)}function oI(t,e,n){return Y(t).writeInt32BE(e,n)}function sI(t,e,n){return Y(t).writeInt32LE(
e,n)}function aI(t,e,n){return Y(t).writeUInt32BE(e,n)}function dI(t,e,n){return Y(t).writeUInt32LE(e,n)}ng.exports={isBuffer:TT,
isEncoding:IT,alloc:BT,allocUnsafe:CT,allocUnsafeSlow:OT,byteLength:vT,compare:_T,concat:AT,copy:RT,equals:FT,fill:NT,from:LT,
includes:$T,indexOf:MT,lastIndexOf:UT,swap16:HT,swap32:zT,swap64:jT,toBuffer:Y,toString:WT,toHex:JT,write:GT,readDoubleBE:VT,
readDoubleLE:YT,readFloatBE:KT,readFloatLE:qT,readInt32BE:XT,readInt32LE:ZT,readUInt32BE:QT,readUInt32LE:eI,writeDoubleBE:tI,
writeDoubleLE:nI,writeFloatBE:rI,writeFloatLE:iI,writeInt32BE:oI,writeInt32LE:sI,writeUInt32BE:aI,writeUInt32LE:dI}});var ig=N((CH,rg)=>{var cI=pr();rg.exports=class BH{constructor(e){this.encoding=e}get remaining(){return 0}decode(e){return cI.
toString(e,this.encoding)}flush(){return""}}});var dg=N((vH,ag)=>{var og=pr();ag.exports=class OH{constructor(){this._reset()}get remaining(){return this.bytesSeen}decode(e){
if(e.byteLength===0)return"";if(this.bytesNeeded===0&&sg(e,0)===0){this.bytesSeen=uI(e);return og.toString(e,"utf8")}let n="";
let r=0;if(this.bytesNeeded>0){while(r<e.byteLength){const s=e[r];if(s<this.lowerBoundary||s>this.upperBoundary){n+="�";
this._reset();break}this.lowerBoundary=128;this.upperBoundary=191;this.codePoint=this.codePoint<<6|s&63;this.bytesSeen++;
r++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(this.codePoint);this._reset();break}}if(this.bytesNeeded>
0)return n}const i=sg(e,r);const o=e.byteLength-i;if(o>r)n+=og.toString(e,"utf8",r,o);for(let s=o;s<e.byteLength;s++){const a=e[s];
if(this.bytesNeeded===0){if(a<=127){this.bytesSeen=0;n+=String.fromCharCode(a)}else if(a>=194&&a<=223){this.bytesNeeded=
2;this.bytesSeen=1;this.codePoint=a&31}else if(a>=224&&a<=239){if(a===224)this.lowerBoundary=160;else if(a===237)this.upperBoundary=
159;this.bytesNeeded=3;this.bytesSeen=1;this.codePoint=a&15}else if(a>=240&&a<=244){if(a===240)this.lowerBoundary=144;else if(a===
244)this.upperBoundary=143;this.bytesNeeded=4;this.bytesSeen=1;this.codePoint=a&7}else{this.bytesSeen=1;n+="�"}continue}
if(a<this.lowerBoundary||a>this.upperBoundary){n+="�";s--;this._reset();continue}this.lowerBoundary=128;this.upperBoundary=
191;this.codePoint=this.codePoint<<6|a&63;this.bytesSeen++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(
this.codePoint);this._reset()}}return n}flush(){const e=this.bytesNeeded>0?"�":"";this._reset();return e}_reset(){this.
codePoint=0;this.bytesNeeded=0;this.bytesSeen=0;this.lowerBoundary=128;this.upperBoundary=191}};function sg(t,e){const n=t.
byteLength;if(n<=e)return 0;const r=Math.max(e,n-4);let i=n-1;while(i>r&&(t[i]&192)===128)i--;if(i<e)return 0;const o=t[i];
let s;if(o<=127)return 0;if(o>=194&&o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 0;const a=n-
i;return a<s?a:0}function uI(t){const e=t.byteLength;if(e===0)return 0;const n=t[e-1];if(n<=127)return 0;if((n&192)!==128)
return 1;const r=Math.max(0,e-4);let i=e-2;while(i>=r&&(t[i]&192)===128)i--;if(i<0)return 1;const o=t[i];let s;if(o>=194&&
o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 1;if(e-i!==s)return 1;if(s>=3){const a=t[i+
1];if(o===224&&a<160)return 1;if(o===237&&a>159)return 1;if(o===240&&a<144)return 1;if(o===244&&a>143)return 1}return 0}});var ug=N((AH,cg)=>{var fI=ig();var lI=dg();cg.exports=class _H{constructor(e="utf8"){this.encoding=mI(e);switch(this.encoding){case"\
utf8":this.decoder=new lI;break;case"utf16le":case"base64":throw new Error("Unsupported encoding: "+this.encoding);default:
this.decoder=new fI(this.encoding)}}get remaining(){return this.decoder.remaining}push(e){if(typeof e==="string")return e;
return this.decoder.decode(e)}write(e){return this.push(e)}end(e){let n="";if(e)n=this.push(e);n+=this.decoder.flush();return n}};
function mI(t){t=t.toLowerCase();switch(t){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"\
utf-16le":return"utf16le";case"latin1":case"binary":return"latin1";case"base64":case"ascii":case"hex":return t;default:throw new Error(
"Unknown encoding: "+t)}}});var lg=N((RH,fg)=>{fg.exports=class ft extends Error{constructor(e,n,r=ft){super(e);this.code=n;if(Error.captureStackTrace){
Error.captureStackTrace(this,r)}}static isStreamDestroyed(e){return e&&e.code==="STREAM_DESTROYED"}static isPrematureClose(e){
return e&&e.code==="PREMATURE_CLOSE"}static isAborted(e){return e&&e.code==="ABORTED"}static isBadArgument(e){return e&&
e.code==="BAD_ARGUMENT"}get name(){return"StreamError"}static STREAM_DESTROYED(){return new ft("Stream was destroyed","S\
TREAM_DESTROYED",ft.STREAM_DESTROYED)}static PREMATURE_CLOSE(e="Premature close"){return new ft(e,"PREMATURE_CLOSE",ft.PREMATURE_CLOSE)}static ABORTED(){
return new ft("Stream aborted","ABORTED",ft.ABORTED)}static BAD_ARGUMENT(e="Bad argument"){return new ft(e,"BAD_ARGUMENT",
ft.BAD_ARGUMENT)}}});var zu=N((FH,Ag)=>{var{EventEmitter:pI}=Xh();var yg=Tu();var hI=ug();var qe=lg();var Iu=typeof queueMicrotask==="undefin\
ed"?t=>global.process.nextTick(t):queueMicrotask;var re=(1<<29)-1;var lt=1;var Ru=2;var Tt=4;var $i=8;var wg=re^lt;var gI=re^
Ru;var ji=1<<4;var hr=2<<4;var wr=4<<4;var qt=8<<4;var Wi=16<<4;var Fu=32<<4;var Xt=64<<4;var Bu=128<<4;var Nu=256<<4;var Lu=512<<
4;var et=1024<<4;var Kt=2048<<4;var Ys=4096<<4;var Cn=8192<<4;var bg=Wi|Fu;var yI=ji|Ys;var wI=wr|ji;var bI=Nu|qt;var $u=Wi|
Cn;var EI=re^ji;var DI=re^wr;var SI=re^(wr|Ys);var mg=re^Ys;var xI=re^Wi;var kI=re^(qt|Lu);var PI=re^Xt;var pg=re^bg;var Eg=re^
Kt;var TI=re^hr;var Dg=re^Cn;var II=re^$u;var It=1<<18;var yr=2<<18;var Ji=4<<18;var On=8<<18;var Gi=16<<18;var Qt=32<<18;
var Cu=64<<18;var gr=128<<18;var Mu=256<<18;var Zt=512<<18;var Ks=1024<<18;var BI=re^(It|Mu);var Sg=re^Ji;var CI=re^(It|
Zt);var OI=re^Gi;var vI=re^On;var xg=re^gr;var _I=re^yr;var kg=re^Ks;var Mi=ji|It;var Pg=re^Mi;var Uu=et|Qt;var mt=Tt|$i|
Ru;var je=mt|lt;var Tg=mt|Uu;var AI=Sg&DI;var qs=gr|Kt;var RI=qs&Pg;var Ig=je|RI;var FI=je|Xt|et;var hg=je|et|qt;var NI=je|
Xt|qt;var LI=je|Nu|qt|Lu;var $I=je|ji|Xt|et|Ys|Cn;var MI=mt|Xt|et;var UI=hr|je|Kt|wr;var HI=Kt|lt;var zI=je|Zt|Qt;var jI=On|
Gi;var Bg=On|It;var WI=On|Gi|je|It;var gg=je|It|On|Ks;var JI=Ji|It;var GI=It|Mu;var VI=je|Zt|Bg|Qt;var YI=Gi|mt|Zt|Qt;var KI=yr|
je|gr|Ji;var qI=Zt|Qt|mt;var zs=Symbol.asyncIterator||Symbol("asyncIterator");var js=class{constructor(e,{highWaterMark:n=16384,
map:r=null,mapWritable:i,byteLength:o,byteLengthWritable:s}={}){this.stream=e;this.queue=new yg;this.highWaterMark=n;this.
buffered=0;this.error=null;this.pipeline=null;this.drains=null;this.byteLength=s||o||_g;this.map=i||r;this.afterWrite=QI.
bind(this);this.afterUpdateNextTick=nB.bind(this)}get ending(){return(this.stream._duplexState&Zt)!==0}get ended(){return(this.
stream._duplexState&Qt)!==0}push(e){if((this.stream._duplexState&qI)!==0)return false;if(this.map!==null)e=this.map(e);this.
buffered+=this.byteLength(e);this.queue.push(e);if(this.buffered<this.highWaterMark){this.stream._duplexState|=On;return true}
this.stream._duplexState|=jI;return false}shift(){const e=this.queue.shift();this.buffered-=this.byteLength(e);if(this.buffered===
0)this.stream._duplexState&=vI;return e}end(e){if(typeof e==="function"){this.stream.once("finish",e)}else if(e!==void 0&&
e!==null){this.push(e)}this.stream._duplexState=(this.stream._duplexState|Zt)&Sg}autoBatch(e,n){const r=[];const i=this.
stream;r.push(e);while((i._duplexState&gg)===Bg){r.push(i._writableState.shift())}if((i._duplexState&je)!==0)return n(null);
i._writev(r,n)}update(){const e=this.stream;e._duplexState|=yr;do{while((e._duplexState&gg)===On){const n=this.shift();e.
_duplexState|=GI;e._write(n,this.afterWrite)}if((e._duplexState&JI)===0)this.updateNonPrimary()}while(this.continueUpdate()===
true);e._duplexState&=_I}updateNonPrimary(){const e=this.stream;if((e._duplexState&VI)===Zt){e._duplexState=e._duplexState|
It;e._final(ZI.bind(this));return}if((e._duplexState&mt)===Tt){if((e._duplexState&qs)===0){e._duplexState|=Mi;e._destroy(
Cg.bind(this))}return}if((e._duplexState&Ig)===lt){e._duplexState=(e._duplexState|Mi)&wg;e._open(Og.bind(this))}}continueUpdate(){
if((this.stream._duplexState&gr)===0)return false;this.stream._duplexState&=xg;return true}updateCallback(){if((this.stream.
_duplexState&KI)===Ji){this.update()}else{this.updateNextTick()}}updateNextTick(){if((this.stream._duplexState&gr)!==0)return;
this.stream._duplexState|=gr;if((this.stream._duplexState&yr)===0)Iu(this.afterUpdateNextTick)}};var Ou=class{constructor(e,{
highWaterMark:n=16384,map:r=null,mapReadable:i,byteLength:o,byteLengthReadable:s}={}){this.stream=e;this.queue=new yg;this.
highWaterMark=n===0?1:n;this.buffered=0;this.readAhead=n>0;this.error=null;this.pipeline=null;this.byteLength=s||o||_g;this.
map=i||r;this.pipeTo=null;this.afterRead=eB.bind(this);this.afterUpdateNextTick=tB.bind(this)}get ending(){return(this.stream.
_duplexState&Xt)!==0}get ended(){return(this.stream._duplexState&et)!==0}pipe(e,n){if(this.pipeTo!==null)throw qe.BAD_ARGUMENT(
"Can only pipe to one destination");if(typeof n!=="function")n=null;this.stream._duplexState|=Fu;this.pipeTo=e;this.pipeline=
new _u(this.stream,e,n);if(n)this.stream.on("error",Au);if(zi(e)){e._writableState.pipeline=this.pipeline;if(n)e.on("err\
or",Au);e.on("finish",this.pipeline.finished.bind(this.pipeline))}else{const r=this.pipeline.done.bind(this.pipeline,e);
const i=this.pipeline.done.bind(this.pipeline,e,null);e.on("error",r);e.on("close",i);e.on("finish",this.pipeline.finished.
bind(this.pipeline))}e.on("drain",XI.bind(this));this.stream.emit("piping",e);e.emit("pipe",this.stream)}push(e){const n=this.
stream;if(e===null){this.highWaterMark=0;n._duplexState=(n._duplexState|Xt)&SI;return false}if(this.map!==null){e=this.map(
e);if(e===null){n._duplexState&=mg;return this.buffered<this.highWaterMark}}this.buffered+=this.byteLength(e);this.queue.
push(e);n._duplexState=(n._duplexState|qt)&mg;return this.buffered<this.highWaterMark}shift(){const e=this.queue.shift();
this.buffered-=this.byteLength(e);if(this.buffered===0){this.stream._duplexState&=kI}return e}unshift(e){const n=[this.map!==
null?this.map(e):e];while(this.buffered>0)n.push(this.shift());for(let r=0;r<n.length-1;r++){const i=n[r];this.buffered+=
this.byteLength(i);this.queue.push(i)}this.push(n[n.length-1])}read(){const e=this.stream;if((e._duplexState&hg)===qt){const n=this.
shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===false){e._duplexState&=pg}if((e._duplexState&Bu)!==0){e.emit("data",
n)}return n}if(this.readAhead===false){e._duplexState|=Cn;this.updateNextTick()}return null}drain(){const e=this.stream;
while((e._duplexState&hg)===qt&&(e._duplexState&bg)!==0){const n=this.shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===
false){e._duplexState&=pg}if((e._duplexState&Bu)!==0){e.emit("data",n)}}}update(){const e=this.stream;e._duplexState|=hr;
do{this.drain();while(this.buffered<this.highWaterMark&&(e._duplexState&$I)===Cn){e._duplexState|=yI;e._read(this.afterRead);
this.drain()}if((e._duplexState&LI)===bI){e._duplexState|=Lu;e.emit("readable")}if((e._duplexState&wI)===0){this.updateNonPrimary()}}while(this.
continueUpdate()===true);e._duplexState&=TI}updateNonPrimary(){const e=this.stream;if((e._duplexState&NI)===Xt){e._duplexState=
(e._duplexState|et)&PI;e.emit("end");if((e._duplexState&Tg)===Uu){e._duplexState|=Tt}if(this.pipeTo!==null){this.pipeTo.
end()}}if((e._duplexState&mt)===Tt){if((e._duplexState&qs)===0){e._duplexState|=Mi;e._destroy(Cg.bind(this))}return}if((e.
_duplexState&Ig)===lt){e._duplexState=(e._duplexState|Mi)&wg;e._open(Og.bind(this))}}continueUpdate(){if((this.stream._duplexState&
Kt)===0)return false;this.stream._duplexState&=Eg;return true}updateCallback(){if((this.stream._duplexState&UI)===wr){this.
update()}else{this.updateNextTick()}}updateNextTickIfOpen(){if((this.stream._duplexState&HI)!==0)return;this.stream._duplexState|=
Kt;if((this.stream._duplexState&hr)===0)Iu(this.afterUpdateNextTick)}updateNextTick(){if((this.stream._duplexState&Kt)!==
0)return;this.stream._duplexState|=Kt;if((this.stream._duplexState&hr)===0)Iu(this.afterUpdateNextTick)}};var vu=class{constructor(e){
this.data=null;this.afterTransform=iB.bind(e);this.afterFinal=null}};var _u=class{constructor(e,n,r){this.from=e;this.to=
n;this.afterPipe=r;this.error=null;this.pipeToFinished=false}finished(){this.pipeToFinished=true}done(e,n){if(n)this.error=
n;if(e===this.to){this.to=null;if(this.from!==null){if((this.from._duplexState&et)===0||!this.pipeToFinished){this.from.
destroy(this.error||qe.PREMATURE_CLOSE("Writable stream closed"))}return}}if(e===this.from){this.from=null;if(this.to!==
null){if((e._duplexState&et)===0){this.to.destroy(this.error||qe.PREMATURE_CLOSE("Readable stream closed"))}return}}if(this.
afterPipe!==null)this.afterPipe(this.error);this.to=this.from=this.afterPipe=null}};function XI(){this.stream._duplexState|=
Fu;this.updateCallback()}function ZI(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&mt)===0){e._duplexState|=
Qt;e.emit("finish")}if((e._duplexState&Tg)===Uu){e._duplexState|=Tt}e._duplexState&=CI;if((e._duplexState&yr)===0){this.
update()}else{this.updateNextTick()}}function Cg(t){const e=this.stream;if(!t&&!qe.isStreamDestroyed(this.error))t=this.
error;if(t)e.emit("error",t);e._duplexState|=$i;e.emit("close");const n=e._readableState;const r=e._writableState;if(n!==
null&&n.pipeline!==null){n.pipeline.done(e,t)}if(r!==null){while(r.drains!==null&&r.drains.length>0){r.drains.shift().resolve(
false)}if(r.pipeline!==null){r.pipeline.done(e,t)}}}function QI(t){const e=this.stream;if(t)e.destroy(t);e._duplexState&=
BI;if(this.drains!==null)rB(this.drains);if((e._duplexState&WI)===Gi){e._duplexState&=OI;if((e._duplexState&Cu)===Cu){e.
emit("drain")}}this.updateCallback()}function eB(t){if(t)this.stream.destroy(t);this.stream._duplexState&=EI;if(this.readAhead===
false&&(this.stream._duplexState&Wi)===0){this.stream._duplexState&=Dg}this.updateCallback()}function tB(){if((this.stream.
_duplexState&hr)===0){this.stream._duplexState&=Eg;this.update()}}function nB(){if((this.stream._duplexState&yr)===0){this.
stream._duplexState&=xg;this.update()}}function rB(t){for(let e=0;e<t.length;e++){if(--t[e].writes===0){t.shift().resolve(
true);e--}}}function Og(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&Tt)===0){if((e._duplexState&FI)===0){
e._duplexState|=wr}if((e._duplexState&zI)===0){e._duplexState|=Ji}e.emit("open")}e._duplexState&=Pg;if(e._writableState!==
null){e._writableState.updateCallback()}if(e._readableState!==null){e._readableState.updateCallback()}}function iB(t,e){
if(e!==void 0&&e!==null)this.push(e);this._writableState.afterWrite(t)}function oB(t){if(this._readableState!==null){if(t===
"data"){this._duplexState|=Bu|$u;this._readableState.updateNextTick()}if(t==="readable"){this._duplexState|=Nu;this._readableState.
updateNextTick()}}if(this._writableState!==null){if(t==="drain"){this._duplexState|=Cu;this._writableState.updateNextTick()}}}
var Ui=class extends pI{constructor(e){super();this._duplexState=0;this._readableState=null;this._writableState=null;if(e){
if(e.open)this._open=e.open;if(e.destroy)this._destroy=e.destroy;if(e.predestroy)this._predestroy=e.predestroy;if(e.signal)
e.signal.addEventListener("abort",yB.bind(this))}this.on("newListener",oB)}_open(e){e(null)}_destroy(e){e(null)}_predestroy(){}get readable(){
return this._readableState!==null?true:void 0}get writable(){return this._writableState!==null?true:void 0}get destroyed(){
return(this._duplexState&$i)!==0}get destroying(){return(this._duplexState&mt)!==0}destroy(e){if((this._duplexState&mt)===
0){if(!e)e=qe.STREAM_DESTROYED();this._duplexState=(this._duplexState|Tt)&AI;if(this._readableState!==null){this._readableState.
highWaterMark=0;this._readableState.error=e}if(this._writableState!==null){this._writableState.highWaterMark=0;this._writableState.
error=e}this._duplexState|=Ru;this._predestroy();this._duplexState&=gI;if(this._readableState!==null){this._readableState.
updateNextTick()}if(this._writableState!==null){this._writableState.updateNextTick()}}}};var Ws=class t extends Ui{constructor(e){
super(e);this._duplexState|=lt|Qt|Cn;this._readableState=new Ou(this,e);if(e){if(this._readableState.readAhead===false)this.
_duplexState&=Dg;if(e.read)this._read=e.read;if(e.eagerOpen)this._readableState.updateNextTick();if(e.encoding)this.setEncoding(
e.encoding)}}static deferred(e,n){const r=new Vs(n);e().then(i=>{if(i===null)return r.end();if(r.destroying)return;Hu(i,
r,Au)}).catch(i=>r.destroy(i));return r}setEncoding(e){const n=new hI(e);const r=this._readableState.map||dB;this._readableState.
map=i;return this;function i(o){const s=n.push(o);return s===""&&(o.byteLength!==0||n.remaining>0)?null:r(s)}}_read(e){e(
null)}pipe(e,n){this._readableState.updateNextTick();this._readableState.pipe(e,n);return e}read(){this._readableState.updateNextTick();
return this._readableState.read()}push(e){this._readableState.updateNextTickIfOpen();return this._readableState.push(e)}unshift(e){
this._readableState.updateNextTickIfOpen();return this._readableState.unshift(e)}resume(){this._duplexState|=$u;this._readableState.
updateNextTick();return this}pause(){this._duplexState&=this._readableState.readAhead===false?II:xI;return this}static _fromAsyncIterator(e,n){
let r;const i=new t({...n,read(s){e.next().then(o).then(s.bind(null,null)).catch(s)},predestroy(){r=e.return()},destroy(s){
if(!r)return s(null);r.then(s.bind(null,null)).catch(s)}});return i;function o(s){if(s.done)i.push(null);else i.push(s.value)}}static from(e,n){
if(pB(e))return e;if(e[zs])return this._fromAsyncIterator(e[zs](),n);if(!Array.isArray(e))e=e===void 0?[]:[e];let r=0;return new t(
{...n,read(i){this.push(r===e.length?null:e[r++]);i(null)}})}static isBackpressured(e){return(e._duplexState&MI)!==0||e.
_readableState.buffered>=e._readableState.highWaterMark}static isPaused(e){return(e._duplexState&Wi)===0}[zs](){const e=this;
let n=null;let r=null;let i=null;this.on("error",c=>{n=c});this.on("readable",o);this.on("close",s);return{[zs](){return this},
next(){return new Promise(function(c,u){r=c;i=u;const f=e.read();if(f!==null)a(f);else if((e._duplexState&$i)!==0)a(null)})},
return(){return d(null)},throw(c){return d(c)}};function o(){if(r!==null)a(e.read())}function s(){if(r!==null)a(null)}function a(c){
if(i===null)return;if(n){i(n)}else if(c===null&&(e._duplexState&et)===0){i(qe.STREAM_DESTROYED())}else{r({value:c,done:c===
null})}i=r=null}function d(c){e.destroy(c);return new Promise((u,f)=>{if(e._duplexState&$i)return u({value:void 0,done:true});
e.once("close",function(){if(c)f(c);else u({value:void 0,done:true})})})}}};var Js=class extends Ui{constructor(e){super(
e);this._duplexState|=lt|et;this._writableState=new js(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final;if(e.eagerOpen)this._writableState.updateNextTick()}}cork(){this._duplexState|=Ks}uncork(){
this._duplexState&=kg;this._writableState.updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(
e,n)}_final(e){e(null)}static isBackpressured(e){return(e._duplexState&YI)!==0}static drained(e){if(e.destroyed)return Promise.
resolve(false);const n=e._writableState;const r=wB(e)?Math.min(1,n.queue.length):n.queue.length;const i=r+(e._duplexState&
Mu?1:0);if(i===0)return Promise.resolve(true);if(n.drains===null)n.drains=[];return new Promise(o=>{n.drains.push({writes:i,
resolve:o})})}write(e){this._writableState.updateNextTick();return this._writableState.push(e)}end(e){this._writableState.
updateNextTick();this._writableState.end(e);return this}};var Hi=class extends Ws{constructor(e){super(e);this._duplexState=
lt|this._duplexState&Cn;this._writableState=new js(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final}}cork(){this._duplexState|=Ks}uncork(){this._duplexState&=kg;this._writableState.
updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(e,n)}_final(e){e(null)}write(e){this._writableState.
updateNextTick();return this._writableState.push(e)}end(e){this._writableState.updateNextTick();this._writableState.end(
e);return this}};var Gs=class extends Hi{constructor(e){super(e);this._transformState=new vu(this);if(e){if(e.transform)
this._transform=e.transform;if(e.flush)this._flush=e.flush}}_write(e,n){if(this._readableState.buffered>=this._readableState.
highWaterMark){this._transformState.data=e}else{this._transform(e,this._transformState.afterTransform)}}_read(e){if(this.
_transformState.data!==null){const n=this._transformState.data;this._transformState.data=null;e(null);this._transform(n,
this._transformState.afterTransform)}else{e(null)}}destroy(e){super.destroy(e);if(this._transformState.data!==null){this.
_transformState.data=null;this._transformState.afterTransform()}}_transform(e,n){n(null,e)}_flush(e){e(null)}_final(e){this.
_transformState.afterFinal=e;this._flush(sB.bind(this))}};var Vs=class extends Gs{};function sB(t,e){const n=this._transformState.
afterFinal;if(t)return n(t);if(e!==null&&e!==void 0)this.push(e);this.push(null);n(null)}function aB(...t){return new Promise(
(e,n)=>{return Hu(...t,r=>{if(r)return n(r);e()})})}function Hu(t,...e){const n=Array.isArray(t)?[...t,...e]:[t,...e];const r=n.
length&&typeof n[n.length-1]==="function"?n.pop():null;if(n.length<2)throw qe.BAD_ARGUMENT("Pipeline requires at least 2\
 streams");let i=n[0];let o=null;let s=null;for(let c=1;c<n.length;c++){o=n[c];if(zi(i)){i.pipe(o,d)}else{a(i,true,c>1,d);
i.pipe(o)}i=o}if(r){let c=false;const u=zi(o)||!!(o._writableState&&o._writableState.autoDestroy);o.on("error",f=>{if(s===
null)s=f});o.on("finish",()=>{c=true;if(!u)r(s)});if(u){o.on("close",()=>r(s||(c?null:qe.PREMATURE_CLOSE())))}}return o;
function a(c,u,f,l){c.on("error",l);c.on("close",p);function p(){if(u&&c._readableState&&!c._readableState.ended){return l(
qe.PREMATURE_CLOSE())}if(f&&c._writableState&&!c._writableState.ended){return l(qe.PREMATURE_CLOSE())}}}function d(c){if(!c||
s)return;s=c;for(const u of n){u.destroy(c)}}}function dB(t){return t}function vg(t){return!!t._readableState||!!t._writableState}
function zi(t){return typeof t._duplexState==="number"&&vg(t)}function cB(t){return!!t._readableState&&t._readableState.
ending}function uB(t){return!!t._readableState&&t._readableState.ended}function fB(t){return!!t._writableState&&t._writableState.
ending}function lB(t){return!!t._writableState&&t._writableState.ended}function mB(t,e={}){const n=t._readableState&&t._readableState.
error||t._writableState&&t._writableState.error;return!e.all&&qe.isStreamDestroyed(n)?null:n}function pB(t){return zi(t)&&
t.readable}function hB(t){return(t._duplexState&lt)!==lt||(t._duplexState&Tt)===Tt||(t._duplexState&qs)!==0}function gB(t){
return typeof t==="object"&&t!==null&&typeof t.byteLength==="number"}function _g(t){return gB(t)?t.byteLength:1024}function Au(){}
function yB(){this.destroy(qe.ABORTED())}function wB(t){return t._writev!==Js.prototype._writev&&t._writev!==Hi.prototype.
_writev}Ag.exports={pipeline:Hu,pipelinePromise:aB,isStream:vg,isStreamx:zi,isEnding:cB,isEnded:uB,isFinishing:fB,isFinished:lB,
isDisturbed:hB,getStreamError:mB,Stream:Ui,Writable:Js,Readable:Ws,Duplex:Hi,Transform:Gs,PassThrough:Vs}});var Ju=N(Er=>{var U=pr();var bB="0000000000000000000";var EB="7777777777777777777";var Xs="0".charCodeAt(0);var Rg=U.from(
[117,115,116,97,114,0]);var DB=U.from([Xs,Xs]);var SB=U.from([117,115,116,97,114,32]);var xB=U.from([32,0]);var kB=4095;
var Vi=257;var Wu=263;Er.decodeLongPath=function t(e,n){return br(e,0,e.length,n)};Er.encodePax=function t(e){let n="";if(e.
name)n+=ju(" path="+e.name+"\n");if(e.linkname)n+=ju(" linkpath="+e.linkname+"\n");const r=e.pax;if(r){for(const i in r){
n+=ju(" "+i+"="+r[i]+"\n")}}return U.from(n)};Er.decodePax=function t(e){const n={};while(e.length){let r=0;while(r<e.length&&
e[r]!==32)r++;const i=parseInt(U.toString(e.subarray(0,r)),10);if(!i)return n;const o=U.toString(e.subarray(r+1,i-1));const s=o.
indexOf("=");if(s===-1)return n;n[o.slice(0,s)]=o.slice(s+1);e=e.subarray(i)}return n};Er.encode=function t(e){const n=U.
alloc(512);let r=e.name;let i="";if(e.typeflag===5&&r[r.length-1]!=="/")r+="/";if(U.byteLength(r)!==r.length)return null;
while(U.byteLength(r)>100){const o=r.indexOf("/");if(o===-1)return null;i+=i?"/"+r.slice(0,o):r.slice(0,o);r=r.slice(o+1)}
if(U.byteLength(r)>100||U.byteLength(i)>155)return null;if(e.linkname&&U.byteLength(e.linkname)>100)return null;U.write(
n,r);U.write(n,tn(e.mode&kB,6),100);U.write(n,tn(e.uid,6),108);U.write(n,tn(e.gid,6),116);vB(e.size,n,124);U.write(n,tn(
e.mtime.getTime()/1e3|0,11),136);n[156]=Xs+CB(e.type);if(e.linkname)U.write(n,e.linkname,157);U.copy(Rg,n,Vi);U.copy(DB,
n,Wu);if(e.uname)U.write(n,e.uname,265);if(e.gname)U.write(n,e.gname,297);U.write(n,tn(e.devmajor||0,6),329);U.write(n,tn(
e.devminor||0,6),337);if(i)U.write(n,i,345);U.write(n,tn(Ng(n),6),148);return n};Er.decode=function t(e,n,r){let i=e[156]===
0?0:e[156]-Xs;let o=br(e,0,100,n);const s=en(e,100,8);const a=en(e,108,8);const d=en(e,116,8);const c=en(e,124,12);const u=en(
e,136,12);const f=BB(i);const l=e[157]===0?null:br(e,157,100,n);const p=br(e,265,32);const h=br(e,297,32);const g=en(e,329,
8);const y=en(e,337,8);const D=Ng(e);if(D===8*32)return null;if(D!==en(e,148,8))throw new Error("Invalid tar header. May\
be the tar is corrupted or it needs to be gunzipped?");if(PB(e)){if(e[345])o=br(e,345,155,n)+"/"+o}else if(TB(e)){}else{
if(!r){throw new Error("Invalid tar header: unknown format.")}}if(i===0&&o&&o[o.length-1]==="/")i=5;return{name:o,mode:s,
uid:a,gid:d,size:c,byteOffset:0,mtime:new Date(1e3*u),type:f,linkname:l,uname:p,gname:h,devmajor:g,devminor:y,pax:null}};
function PB(t){return U.equals(Rg,t.subarray(Vi,Vi+6))}function TB(t){return U.equals(SB,t.subarray(Vi,Vi+6))&&U.equals(
xB,t.subarray(Wu,Wu+2))}function IB(t,e,n){if(typeof t!=="number")return n;t=~~t;if(t>=e)return e;if(t>=0)return t;t+=e;
if(t>=0)return t;return 0}function BB(t){switch(t){case 0:return"file";case 1:return"link";case 2:return"symlink";case 3:
return"character-device";case 4:return"block-device";case 5:return"directory";case 6:return"fifo";case 7:return"contiguo\
us-file";case 72:return"pax-header";case 55:return"pax-global-header";case 27:return"gnu-long-link-path";case 28:case 30:
return"gnu-long-path"}return null}function CB(t){switch(t){case"file":return 0;case"link":return 1;case"symlink":return 2;case"\
character-device":return 3;case"block-device":return 4;case"directory":return 5;case"fifo":return 6;case"contiguous-file":
return 7;case"pax-header":return 72}return 0}function Fg(t,e,n,r){for(;n<r;n++){if(t[n]===e)return n}return r}function Ng(t){
let e=8*32;for(let n=0;n<148;n++)e+=t[n];for(let n=156;n<512;n++)e+=t[n];return e}function tn(t,e){t=t.toString(8);if(t.
length>e)return EB.slice(0,e)+" ";return bB.slice(0,e-t.length)+t+" "}function OB(t,e,n){e[n]=128;for(let r=11;r>0;r--){
e[n+r]=t&255;t=Math.floor(t/256)}}function vB(t,e,n){if(t.toString(8).length>11){OB(t,e,n)}else{U.write(e,tn(t,11),n)}}function _B(t){
let e;if(t[0]===128)e=true;else if(t[0]===255)e=false;else return null;const n=[];let r;for(r=t.length-1;r>0;r--){const s=t[r];
if(e)n.push(s);else n.push(255-s)}let i=0;const o=n.length;for(r=0;r<o;r++){i+=n[r]*Math.pow(256,r)}return e?i:-1*i}function en(t,e,n){
t=t.subarray(e,e+n);e=0;if(t[e]&128){return _B(t)}else{while(e<t.length&&t[e]===32)e++;const r=IB(Fg(t,32,e,t.length),t.
length,t.length);while(e<r&&t[e]===0)e++;if(r===e)return 0;return parseInt(U.toString(t.subarray(e,r)),8)}}function br(t,e,n,r){
return U.toString(t.subarray(e,Fg(t,0,e,e+n)),r)}function ju(t){const e=U.byteLength(t);let n=Math.floor(Math.log(e)/Math.
log(10))+1;if(e+n>=Math.pow(10,n))n++;return e+n+t}});var Hg=N((LH,Ug)=>{var{Writable:AB,Readable:RB,getStreamError:Lg}=zu();var FB=Tu();var $g=pr();var Dr=Ju();var NB=$g.alloc(
0);var LB=4*1024*1024;var Vu=class{constructor(){this.buffered=0;this.shifted=0;this.queue=new FB;this._offset=0}push(e){
this.buffered+=e.byteLength;this.queue.push(e)}shiftFirst(e){return this.buffered===0?null:this._next(e)}shift(e){if(e>this.
buffered)return null;if(e===0)return NB;let n=this._next(e);if(e===n.byteLength)return n;const r=[n];while((e-=n.byteLength)>
0){n=this._next(e);r.push(n)}return $g.concat(r)}_next(e){const n=this.queue.peek();const r=n.byteLength-this._offset;if(e>=
r){const i=this._offset?n.subarray(this._offset,n.byteLength):n;this.queue.shift();this._offset=0;this.buffered-=r;this.
shifted+=r;return i}this.buffered-=e;this.shifted+=e;return n.subarray(this._offset,this._offset+=e)}};var Yu=class extends RB{constructor(e,n,r){
super();this.header=n;this.offset=r;this._parent=e}_read(e){if(this.header.size===0){this.push(null)}if(this._parent._stream===
this){this._parent._update()}e(null)}_predestroy(){this._parent.destroy(Lg(this))}_detach(){if(this._parent._stream===this){
this._parent._stream=null;this._parent._missing=Mg(this.header.size);this._parent._update()}}_destroy(e){this._detach();
e(null)}};var Ku=class extends AB{constructor(e){super(e);if(!e)e={};this._buffer=new Vu;this._offset=0;this._header=null;
this._stream=null;this._missing=0;this._longHeader=false;this._callback=Gu;this._locked=false;this._finished=false;this.
_pax=null;this._paxGlobal=null;this._gnuLongPath=null;this._gnuLongLinkPath=null;this._filenameEncoding=e.filenameEncoding||
"utf-8";this._allowUnknownFormat=!!e.allowUnknownFormat;this._unlockBound=this._unlock.bind(this)}_unlock(e){this._locked=
false;if(e){this.destroy(e);this._continueWrite(e);return}this._update()}_consumeHeader(){if(this._locked)return false;this.
_offset=this._buffer.shifted;try{this._header=Dr.decode(this._buffer.shift(512),this._filenameEncoding,this._allowUnknownFormat)}catch(e){
this._continueWrite(e);return false}if(!this._header)return true;this._header.byteOffset=this._buffer.shifted;switch(this.
_header.type){case"gnu-long-path":case"gnu-long-link-path":case"pax-global-header":case"pax-header":this._longHeader=true;
this._missing=this._header.size;if(this._missing>LB){this._continueWrite(new Error("Header exceeds max size"));return false}
return true}this._locked=true;this._applyLongHeaders();if(!(this._header.size>=0)){this._continueWrite(new Error("Invali\
d header"));return false}if(this._header.size===0||this._header.type==="directory"){this.emit("entry",this._header,this.
_createStream(),this._unlockBound);return true}this._stream=this._createStream();this._missing=this._header.size;this.emit(
"entry",this._header,this._stream,this._unlockBound);return true}_applyLongHeaders(){if(this._gnuLongPath){this._header.
name=this._gnuLongPath;this._gnuLongPath=null}if(this._gnuLongLinkPath){this._header.linkname=this._gnuLongLinkPath;this.
_gnuLongLinkPath=null}if(this._pax){if(this._pax.path)this._header.name=this._pax.path;if(this._pax.linkpath)this._header.
linkname=this._pax.linkpath;if(this._pax.size)this._header.size=parseInt(this._pax.size,10);this._header.pax=this._pax;this.
_pax=null}}_decodeLongHeader(e){switch(this._header.type){case"gnu-long-path":this._gnuLongPath=Dr.decodeLongPath(e,this.
_filenameEncoding);break;case"gnu-long-link-path":this._gnuLongLinkPath=Dr.decodeLongPath(e,this._filenameEncoding);break;case"\
pax-global-header":this._paxGlobal=Dr.decodePax(e);break;case"pax-header":this._pax=this._paxGlobal===null?Dr.decodePax(
e):Object.assign({},this._paxGlobal,Dr.decodePax(e));break}}_consumeLongHeader(){this._longHeader=false;this._missing=Mg(
this._header.size);const e=this._buffer.shift(this._header.size);try{this._decodeLongHeader(e)}catch(n){this._continueWrite(
n);return false}return true}_consumeStream(){const e=this._buffer.shiftFirst(this._missing);if(e===null)return false;this.
_missing-=e.byteLength;const n=this._stream.push(e);if(this._missing===0){this._stream.push(null);if(n)this._stream._detach();
return n&&this._locked===false}return n}_createStream(){return new Yu(this,this._header,this._offset)}_update(){while(this.
_buffer.buffered>0&&!this.destroying){if(this._missing>0){if(this._stream!==null){if(this._consumeStream()===false)return;
continue}if(this._longHeader===true){if(this._missing>this._buffer.buffered)break;if(this._consumeLongHeader()===false)return false;
continue}const e=this._buffer.shiftFirst(this._missing);if(e!==null)this._missing-=e.byteLength;continue}if(this._buffer.
buffered<512)break;if(this._stream!==null||this._consumeHeader()===false)return}this._continueWrite(null)}_continueWrite(e){
const n=this._callback;this._callback=Gu;n(e)}_write(e,n){this._callback=n;this._buffer.push(e);this._update()}_final(e){
this._finished=this._missing===0&&this._buffer.buffered===0;e(this._finished?null:new Error("Unexpected end of data"))}_predestroy(){
this._continueWrite(null)}_destroy(e){if(this._stream)this._stream.destroy(Lg(this));e(null)}[Symbol.asyncIterator](){let e=null;
let n=null;let r=null;let i=null;let o=null;const s=this;this.on("entry",c);this.on("error",l=>{e=l});this.on("close",u);
return{[Symbol.asyncIterator](){return this},next(){return new Promise(d)},return(){return f(null)},throw(l){return f(l)}};
function a(l){if(!o)return;const p=o;o=null;p(l)}function d(l,p){if(e){return p(e)}if(i){l({value:i,done:false});i=null;
return}n=l;r=p;a(null);if(s._finished&&n){n({value:void 0,done:true});n=r=null}}function c(l,p,h){o=h;p.on("error",Gu);if(n){
n({value:p,done:false});n=r=null}else{i=p}}function u(){a(e);if(!n)return;if(e)r(e);else n({value:void 0,done:true});n=r=
null}function f(l){s.destroy(l);a(l);return new Promise((p,h)=>{if(s.destroyed)return p({value:void 0,done:true});s.once(
"close",function(){if(l)h(l);else p({value:void 0,done:true})})})}}};Ug.exports=function t(e){return new Ku(e)};function Gu(){}
function Mg(t){t&=511;return t&&512-t}});var jg=N(($H,qu)=>{var zg={S_IFMT:61440,S_IFDIR:16384,S_IFCHR:8192,S_IFBLK:24576,S_IFIFO:4096,S_IFLNK:40960};try{qu.exports=
bi("fs").constants||zg}catch{qu.exports=zg}});var Yg=N((MH,Vg)=>{var{Readable:$B,Writable:MB,getStreamError:Wg}=zu();var vn=pr();var Sr=jg();var Zs=Ju();var UB=493;var HB=420;
var Jg=vn.alloc(1024);var Zu=class extends MB{constructor(e,n,r){super({mapWritable:jB,eagerOpen:true});this.written=0;this.
header=n;this._callback=r;this._linkname=null;this._isLinkname=n.type==="symlink"&&!n.linkname;this._isVoid=n.type!=="fi\
le"&&n.type!=="contiguous-file";this._finished=false;this._pack=e;this._openCallback=null;if(this._pack._stream===null)this.
_pack._stream=this;else this._pack._pending.push(this)}_open(e){this._openCallback=e;if(this._pack._stream===this)this._continueOpen()}_continuePack(e){
if(this._callback===null)return;const n=this._callback;this._callback=null;n(e)}_continueOpen(){if(this._pack._stream===
null)this._pack._stream=this;const e=this._openCallback;this._openCallback=null;if(e===null)return;if(this._pack.destroying)
return e(new Error("pack stream destroyed"));if(this._pack._finalized)return e(new Error("pack stream is already finaliz\
ed"));this._pack._stream=this;if(!this._isLinkname){this._pack._encode(this.header)}if(this._isVoid){this._finish();this.
_continuePack(null)}e(null)}_write(e,n){if(this._isLinkname){this._linkname=this._linkname?vn.concat([this._linkname,e]):
e;return n(null)}if(this._isVoid){if(e.byteLength>0){return n(new Error("No body allowed for this entry"))}return n()}this.
written+=e.byteLength;if(this._pack.push(e))return n();this._pack._drain=n}_finish(){if(this._finished)return;this._finished=
true;if(this._isLinkname){this.header.linkname=this._linkname?vn.toString(this._linkname,"utf-8"):"";this._pack._encode(
this.header)}Gg(this._pack,this.header.size);this._pack._done(this)}_final(e){if(this.written!==this.header.size){return e(
new Error("Size mismatch"))}this._finish();e(null)}_getError(){return Wg(this)||new Error("tar entry destroyed")}_predestroy(){
this._pack.destroy(this._getError())}_destroy(e){this._pack._done(this);this._continuePack(this._finished?null:this._getError());
e()}};var Qu=class extends $B{constructor(e){super(e);this._drain=Xu;this._finalized=false;this._finalizing=false;this._pending=
[];this._stream=null}entry(e,n,r){if(this._finalized||this.destroying)throw new Error("already finalized or destroyed");
if(typeof n==="function"){r=n;n=null}if(!r)r=Xu;if(!e.size||e.type==="symlink")e.size=0;if(!e.type)e.type=zB(e.mode);if(!e.
mode)e.mode=e.type==="directory"?UB:HB;if(!e.uid)e.uid=0;if(!e.gid)e.gid=0;if(!e.mtime)e.mtime=new Date;if(typeof n==="s\
tring")n=vn.from(n);const i=new Zu(this,e,r);if(vn.isBuffer(n)){e.size=n.byteLength;i.write(n);i.end();return i}if(i._isVoid){
return i}return i}finalize(){if(this._stream||this._pending.length>0){this._finalizing=true;return}if(this._finalized)return;
this._finalized=true;this.push(Jg);this.push(null)}_done(e){if(e!==this._stream)return;this._stream=null;if(this._finalizing)
this.finalize();if(this._pending.length)this._pending.shift()._continueOpen()}_encode(e){if(!e.pax){const n=Zs.encode(e);
if(n){this.push(n);return}}this._encodePax(e)}_encodePax(e){const n=Zs.encodePax({name:e.name,linkname:e.linkname,pax:e.
pax});const r={name:"PaxHeader",mode:e.mode,uid:e.uid,gid:e.gid,size:n.byteLength,mtime:e.mtime,type:"pax-header",linkname:e.
linkname&&"PaxHeader",uname:e.uname,gname:e.gname,devmajor:e.devmajor,devminor:e.devminor};this.push(Zs.encode(r));this.
push(n);Gg(this,n.byteLength);r.size=e.size;r.type=e.type;this.push(Zs.encode(r))}_doDrain(){const e=this._drain;this._drain=
Xu;e()}_predestroy(){const e=Wg(this);if(this._stream)this._stream.destroy(e);while(this._pending.length){const n=this._pending.
shift();n.destroy(e);n._continueOpen()}this._doDrain()}_read(e){this._doDrain();e()}};Vg.exports=function t(e){return new Qu(
e)};function zB(t){switch(t&Sr.S_IFMT){case Sr.S_IFBLK:return"block-device";case Sr.S_IFCHR:return"character-device";case Sr.
S_IFDIR:return"directory";case Sr.S_IFIFO:return"fifo";case Sr.S_IFLNK:return"symlink"}return"file"}function Xu(){}function Gg(t,e){
e&=511;if(e)t.push(Jg.subarray(0,512-e))}function jB(t){return vn.isBuffer(t)?t:vn.from(t)}});var tf=N(ef=>{ef.extract=Hg();ef.pack=Yg()});var aw=N((b4,sw)=>{sw.exports=function(t,e,n){var r=t.length,i=e.length,o=[];n=(n||(i>r?i:r))+1;for(var s=0;s<n;s++){o[s]=
[s];o[s].length=n}for(s=0;s<n;s++){o[0][s]=s}if(Math.abs(r-i)>(n||100)){return p(n||100)}if(r===0){return p(i)}if(i===0){
return p(r)}var a,d,c,u,f,l;for(s=1;s<=r;++s){d=t[s-1];for(a=1;a<=i;++a){if(s===a&&o[s][a]>4)return p(r);c=e[a-1];u=d===
c?0:1;f=o[s-1][a]+1;if((l=o[s][a-1]+1)<f)f=l;if((l=o[s-1][a-1]+u)<f)f=l;o[s][a]=s>1&&a>1&&d===e[a-2]&&t[s-2]===c&&(l=o[s-
2][a-2]+u)<f?l:f}}return p(o[r][i]);function p(h){var g=Math.max(r,i);var y=g===0?0:h/g;var D=1-y;return{steps:h,relative:y,
similarity:D}}}});var Ex=N((Tae,bx)=>{var rp=class{constructor(e,n,r){this.etaBufferLength=e||100;this.valueBuffer=[r];this.timeBuffer=[n];
this.eta="0"}update(e,n,r){this.valueBuffer.push(n);this.timeBuffer.push(e);this.calculate(r-n)}getTime(){return this.eta}calculate(e){
const n=this.valueBuffer.length;const r=Math.min(this.etaBufferLength,n);const i=this.valueBuffer[n-1]-this.valueBuffer[n-
r];const o=this.timeBuffer[n-1]-this.timeBuffer[n-r];const s=i/o;this.valueBuffer=this.valueBuffer.slice(-this.etaBufferLength);
this.timeBuffer=this.timeBuffer.slice(-this.etaBufferLength);const a=Math.ceil(e/s/1e3);if(isNaN(a)){this.eta="NULL"}else if(!isFinite(
a)){this.eta="INF"}else if(a>1e7){this.eta="INF"}else if(a<0){this.eta=0}else{this.eta=a}}};bx.exports=rp});var op=N((Iae,Dx)=>{var Xn=bi("readline");var ip=class{constructor(e){this.stream=e;this.linewrap=true;this.dy=0}cursorSave(){
if(!this.stream.isTTY){return}this.stream.write("\x1B7")}cursorRestore(){if(!this.stream.isTTY){return}this.stream.write(
"\x1B8")}cursor(e){if(!this.stream.isTTY){return}if(e){this.stream.write("\x1B[?25h")}else{this.stream.write("\x1B[?25l")}}cursorTo(e=null,n=null){
if(!this.stream.isTTY){return}Xn.cursorTo(this.stream,e,n)}cursorRelative(e=null,n=null){if(!this.stream.isTTY){return}this.
dy=this.dy+n;Xn.moveCursor(this.stream,e,n)}cursorRelativeReset(){if(!this.stream.isTTY){return}Xn.moveCursor(this.stream,
0,-this.dy);Xn.cursorTo(this.stream,0,null);this.dy=0}clearRight(){if(!this.stream.isTTY){return}Xn.clearLine(this.stream,
1)}clearLine(){if(!this.stream.isTTY){return}Xn.clearLine(this.stream,0)}clearBottom(){if(!this.stream.isTTY){return}Xn.
clearScreenDown(this.stream)}newline(){this.stream.write("\n");this.dy++}write(e,n=false){if(this.linewrap===true&&n===false){
this.stream.write(e.substr(0,this.getWidth()))}else{this.stream.write(e)}}lineWrapping(e){if(!this.stream.isTTY){return}
this.linewrap=e;if(e){this.stream.write("\x1B[?7h")}else{this.stream.write("\x1B[?7l")}}isTTY(){return this.stream.isTTY===
true}getWidth(){return this.stream.columns||(this.stream.isTTY?80:200)}};Dx.exports=ip});var xx=N((Bae,Sx)=>{"use strict";Sx.exports=({onlyFirst:t=false}={})=>{const e=["[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:(?:;[\
-a-zA-Z\\d\\/#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]*)*)?\\u0007)","(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR\
-TZcf-ntqry=><~]))"].join("|");return new RegExp(e,t?void 0:"g")}});var Px=N((Cae,kx)=>{"use strict";var b2=xx();kx.exports=t=>typeof t==="string"?t.replace(b2(),""):t});var Ix=N((Oae,sp)=>{"use strict";var Tx=t=>{if(Number.isNaN(t)){return false}if(t>=4352&&(t<=4447||t===9001||t===9002||11904<=
t&&t<=12871&&t!==12351||12880<=t&&t<=19903||19968<=t&&t<=42182||43360<=t&&t<=43388||44032<=t&&t<=55203||63744<=t&&t<=64255||
65040<=t&&t<=65049||65072<=t&&t<=65131||65281<=t&&t<=65376||65504<=t&&t<=65510||110592<=t&&t<=110593||127488<=t&&t<=127569||
131072<=t&&t<=262141)){return true}return false};sp.exports=Tx;sp.exports.default=Tx});var Cx=N((vae,Bx)=>{"use strict";Bx.exports=function(){return/\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62(?:\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74|\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F|\uD83D\uDC68(?:\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68\uD83C\uDFFB|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFE])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83D\uDC68|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D[\uDC66\uDC67])|[\u2695\u2696\u2708]\uFE0F|\uD83D[\uDC66\uDC67]|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|(?:\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708])\uFE0F|\uD83C\uDFFB\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C[\uDFFB-\uDFFF])|(?:\uD83E\uDDD1\uD83C\uDFFB\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)\uD83C\uDFFB|\uD83E\uDDD1(?:\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1)|(?:\uD83E\uDDD1\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFB-\uDFFE])|(?:\uD83E\uDDD1\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB\uDFFC])|\uD83D\uDC69(?:\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFB\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFC-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D(?:\uD83D[\uDC68\uDC69])|\uD83D[\uDC68\uDC69])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD]))|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|(?:\uD83E\uDDD1\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB-\uDFFD])|\uD83D\uDC69\u200D\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D\uDC41\uFE0F\u200D\uD83D\uDDE8|\uD83D\uDC69(?:\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708]|\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\u200D[\u2695\u2696\u2708])|(?:(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)\uFE0F|\uD83D\uDC6F|\uD83E[\uDD3C\uDDDE\uDDDF])\u200D[\u2640\u2642]|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|\u200D[\u2640\u2642])|\uD83C\uDFF4\u200D\u2620)\uFE0F|\uD83D\uDC69\u200D\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08|\uD83D\uDC15\u200D\uD83E\uDDBA|\uD83D\uDC69\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC67|\uD83C\uDDFD\uD83C\uDDF0|\uD83C\uDDF4\uD83C\uDDF2|\uD83C\uDDF6\uD83C\uDDE6|[#\*0-9]\uFE0F\u20E3|\uD83C\uDDE7(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF])|\uD83C\uDDF9(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF])|\uD83C\uDDEA(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA])|\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF7(?:\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC])|\uD83D\uDC69(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF2(?:\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF])|\uD83C\uDDE6(?:\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF])|\uD83C\uDDF0(?:\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF])|\uD83C\uDDED(?:\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA])|\uD83C\uDDE9(?:\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF])|\uD83C\uDDFE(?:\uD83C[\uDDEA\uDDF9])|\uD83C\uDDEC(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE])|\uD83C\uDDF8(?:\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF])|\uD83C\uDDEB(?:\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7])|\uD83C\uDDF5(?:\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE])|\uD83C\uDDFB(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA])|\uD83C\uDDF3(?:\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF])|\uD83C\uDDE8(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF5\uDDF7\uDDFA-\uDDFF])|\uD83C\uDDF1(?:\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE])|\uD83C\uDDFF(?:\uD83C[\uDDE6\uDDF2\uDDFC])|\uD83C\uDDFC(?:\uD83C[\uDDEB\uDDF8])|\uD83C\uDDFA(?:\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF])|\uD83C\uDDEE(?:\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9])|\uD83C\uDDEF(?:\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5])|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:\uD83C[\uDFFB-\uDFFF])|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u261D\u270A-\u270D]|\uD83C[\uDF85\uDFC2\uDFC7]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC70\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDCAA\uDD74\uDD7A\uDD90\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1C\uDD1E\uDD1F\uDD30-\uDD36\uDDB5\uDDB6\uDDBB\uDDD2-\uDDD5])(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55]|\uD83C[\uDC04\uDCCF\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF7C\uDF7E-\uDF93\uDFA0-\uDFCA\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF4\uDFF8-\uDFFF]|\uD83D[\uDC00-\uDC3E\uDC40\uDC42-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDD7A\uDD95\uDD96\uDDA4\uDDFB-\uDE4F\uDE80-\uDEC5\uDECC\uDED0-\uDED2\uDED5\uDEEB\uDEEC\uDEF4-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])|(?:[#\*0-9\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23E9-\u23F3\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB-\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u261D\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692-\u2697\u2699\u269B\u269C\u26A0\u26A1\u26AA\u26AB\u26B0\u26B1\u26BD\u26BE\u26C4\u26C5\u26C8\u26CE\u26CF\u26D1\u26D3\u26D4\u26E9\u26EA\u26F0-\u26F5\u26F7-\u26FA\u26FD\u2702\u2705\u2708-\u270D\u270F\u2712\u2714\u2716\u271D\u2721\u2728\u2733\u2734\u2744\u2747\u274C\u274E\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27A1\u27B0\u27BF\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B50\u2B55\u3030\u303D\u3297\u3299]|\uD83C[\uDC04\uDCCF\uDD70\uDD71\uDD7E\uDD7F\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE02\uDE1A\uDE2F\uDE32-\uDE3A\uDE50\uDE51\uDF00-\uDF21\uDF24-\uDF93\uDF96\uDF97\uDF99-\uDF9B\uDF9E-\uDFF0\uDFF3-\uDFF5\uDFF7-\uDFFF]|\uD83D[\uDC00-\uDCFD\uDCFF-\uDD3D\uDD49-\uDD4E\uDD50-\uDD67\uDD6F\uDD70\uDD73-\uDD7A\uDD87\uDD8A-\uDD8D\uDD90\uDD95\uDD96\uDDA4\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA-\uDE4F\uDE80-\uDEC5\uDECB-\uDED2\uDED5\uDEE0-\uDEE5\uDEE9\uDEEB\uDEEC\uDEF0\uDEF3-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])\uFE0F|(?:[\u261D\u26F9\u270A-\u270D]|\uD83C[\uDF85\uDFC2-\uDFC4\uDFC7\uDFCA-\uDFCC]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66-\uDC78\uDC7C\uDC81-\uDC83\uDC85-\uDC87\uDC8F\uDC91\uDCAA\uDD74\uDD75\uDD7A\uDD90\uDD95\uDD96\uDE45-\uDE47\uDE4B-\uDE4F\uDEA3\uDEB4-\uDEB6\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1F\uDD26\uDD30-\uDD39\uDD3C-\uDD3E\uDDB5\uDDB6\uDDB8\uDDB9\uDDBB\uDDCD-\uDDCF\uDDD1-\uDDDD])/g}});var vx=N((_ae,ap)=>{"use strict";var E2=Px();var D2=Ix();var S2=Cx();var Ox=t=>{if(typeof t!=="string"||t.length===0){return 0}
t=E2(t);if(t.length===0){return 0}t=t.replace(S2(),"  ");let e=0;for(let n=0;n<t.length;n++){const r=t.codePointAt(n);if(r<=
31||r>=127&&r<=159){continue}if(r>=768&&r<=879){continue}if(r>65535){n++}e+=D2(r)?2:1}return e};ap.exports=Ox;ap.exports.
default=Ox});var dp=N((Aae,_x)=>{_x.exports=function t(e,n,r){if(n.autopadding!==true){return e}function i(o,s){return(n.autopaddingChar+
o).slice(-s)}switch(r){case"percentage":return i(e,3);default:return e}}});var cp=N((Rae,Ax)=>{Ax.exports=function t(e,n){const r=Math.round(e*n.barsize);const i=n.barsize-r;return n.barCompleteString.
substr(0,r)+n.barGlue+n.barIncompleteString.substr(0,i)}});var up=N((Fae,Rx)=>{Rx.exports=function t(e,n,r){function i(s){if(r){return r*Math.round(s/r)}else{return s}}function o(s){
return(n.autopaddingChar+s).slice(-2)}if(e>3600){return o(Math.floor(e/3600))+"h"+o(i(e%3600/60))+"m"}else if(e>60){return o(
Math.floor(e/60))+"m"+o(i(e%60))+"s"}else if(e>10){return o(i(e))+"s"}else{return o(e)+"s"}}});var fp=N((Nae,Fx)=>{var x2=vx();var k2=dp();var P2=cp();var T2=up();Fx.exports=function t(e,n,r){let i=e.format;const o=e.
formatTime||T2;const s=e.formatValue||k2;const a=e.formatBar||P2;const d=Math.floor(n.progress*100)+"";const c=n.stopTime||
Date.now();const u=Math.round((c-n.startTime)/1e3);const f=Object.assign({},r,{bar:a(n.progress,e),percentage:s(d,e,"per\
centage"),total:s(n.total,e,"total"),value:s(n.value,e,"value"),eta:s(n.eta,e,"eta"),eta_formatted:o(n.eta,e,5),duration:s(
u,e,"duration"),duration_formatted:o(u,e,1)});i=i.replace(/\{(\w+)\}/g,function(h,g){if(typeof f[g]!=="undefined"){return f[g]}
return h});const l=Math.max(0,n.maxWidth-x2(i)-2);const p=Math.floor(l/2);switch(e.align){case"right":i=l>0?" ".repeat(l)+
i:i;break;case"center":i=p>0?" ".repeat(p)+i:i;break;case"left":default:break}return i}});var $c=N((Lae,Nx)=>{function q(t,e){if(typeof t==="undefined"||t===null){return e}else{return t}}Nx.exports={parse:function t(e,n){
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
e.autopaddingChar=e.autopadding?q(e.autopaddingChar,"   "):"";return e}}});var lp=N((Mae,$x)=>{var Lx=Ex();var I2=op();var B2=fp();var C2=$c();var O2=bi("events");$x.exports=class $ae extends O2{constructor(e){
super();this.options=C2.assignDerivedOptions(e);this.terminal=this.options.terminal?this.options.terminal:new I2(this.options.
stream);this.value=0;this.startValue=0;this.total=100;this.lastDrawnString=null;this.startTime=null;this.stopTime=null;this.
lastRedraw=Date.now();this.eta=new Lx(this.options.etaBufferLength,0,0);this.payload={};this.isActive=false;this.formatter=
typeof this.options.format==="function"?this.options.format:B2}render(e=false){const n={progress:this.getProgress(),eta:this.
eta.getTime(),startTime:this.startTime,stopTime:this.stopTime,total:this.total,value:this.value,maxWidth:this.terminal.getWidth()};
if(this.options.etaAsynchronousUpdate){this.updateETA()}const r=this.formatter(this.options,n,this.payload);const i=e||this.
options.forceRedraw||this.options.noTTYOutput&&!this.terminal.isTTY();if(i||this.lastDrawnString!=r){this.emit("redraw-p\
re");this.terminal.cursorTo(0,null);this.terminal.write(r);this.terminal.clearRight();this.lastDrawnString=r;this.lastRedraw=
Date.now();this.emit("redraw-post")}}start(e,n,r){this.value=n||0;this.total=typeof e!=="undefined"&&e>=0?e:100;this.startValue=
n||0;this.payload=r||{};this.startTime=Date.now();this.stopTime=null;this.lastDrawnString="";this.eta=new Lx(this.options.
etaBufferLength,this.startTime,this.value);this.isActive=true;this.emit("start",e,n)}stop(){this.isActive=false;this.stopTime=
Date.now();this.emit("stop",this.total,this.value)}update(e,n={}){if(typeof e==="number"){this.value=e;this.eta.update(Date.
now(),e,this.total)}const r=(typeof e==="object"?e:n)||{};this.emit("update",this.total,this.value);for(const i in r){this.
payload[i]=r[i]}if(this.value>=this.getTotal()&&this.options.stopOnComplete){this.stop()}}getProgress(){let e=this.value/
this.total;if(this.options.progressCalculationRelative){e=(this.value-this.startValue)/(this.total-this.startValue)}if(isNaN(
e)){e=this.options&&this.options.emptyOnZero?0:1}e=Math.min(Math.max(e,0),1);return e}increment(e=1,n={}){if(typeof e===
"object"){this.update(this.value+1,e)}else{this.update(this.value+e,n)}}getTotal(){return this.total}setTotal(e){if(typeof e!==
"undefined"&&e>=0){this.total=e}}updateETA(){this.eta.update(Date.now(),this.value,this.total)}}});var Ux=N((Hae,Mx)=>{var v2=lp();var _2=$c();Mx.exports=class Uae extends v2{constructor(e,n){super(_2.parse(e,n));this.timer=
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
clearOnComplete){this.terminal.cursorTo(0,null);this.terminal.clearLine()}else{this.terminal.newline()}}}});var zx=N((jae,Hx)=>{var A2=op();var R2=lp();var F2=$c();var N2=bi("events");Hx.exports=class zae extends N2{constructor(e,n){
super();this.bars=[];this.options=F2.parse(e,n);this.options.synchronousUpdate=false;this.terminal=this.options.terminal?
this.options.terminal:new A2(this.options.stream);this.timer=null;this.isActive=false;this.schedulingRate=this.terminal.
isTTY()?this.options.throttleTime:this.options.notTTYSchedule;this.loggingBuffer=[];this.sigintCallback=null}create(e,n,r,i={}){
const o=new R2(Object.assign({},this.options,{terminal:this.terminal},i));this.bars.push(o);if(this.options.noTTYOutput===
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
this.loggingBuffer.push(e)}}});var Wx=N((Wae,jx)=>{jx.exports={format:"progress [{bar}] {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"\
=",barIncompleteChar:"-"}});var Gx=N((Jae,Jx)=>{Jx.exports={format:" {bar} {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"█",barIncompleteChar:"\
░"}});var Yx=N((Gae,Vx)=>{Vx.exports={format:" \x1B[90m{bar}\x1B[0m {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"\
█",barIncompleteChar:"░"}});var qx=N((Vae,Kx)=>{Kx.exports={format:" {bar}■ {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"■",barIncompleteChar:"\
 "}});var Zx=N((Yae,Xx)=>{var L2=Wx();var $2=Gx();var M2=Yx();var U2=qx();Xx.exports={legacy:L2,shades_classic:$2,shades_grey:M2,
rect:U2}});var tk=N((Kae,ek)=>{var Qx=Ux();var H2=zx();var z2=Zx();var j2=fp();var W2=dp();var J2=cp();var G2=up();ek.exports={Bar:Qx,
SingleBar:Qx,MultiBar:H2,Presets:z2,Format:{Formatter:j2,BarFormat:J2,ValueFormat:W2,TimeFormat:G2}}});import{writeFile as eU}from"node:fs/promises";import{resolve as sk}from"node:path";var Z=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`;var Lt="No\
thing was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory of\
 the engine's machine.";var Se="No builder writes this, so the image is damaged or malicious. Build it again, or pull it\
 from a source that you trust.";var m=class extends Error{code;hint;constructor(e,n,r){super(n,r.cause===void 0?{}:{cause:r.
cause});this.name="FlattenError";this.code=e;this.hint=r.hint}};function M(t){if(t instanceof m)return t;return new m("C\
ANCELLED","The run was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run \
also removes what this one could not remove in time.",cause:t})}var gp=300;function C(t){const e=t.toString("utf8");const n=e.
length>gp;return JSON.stringify(n?`${e.slice(0,gp)}…`:e)}function E(t){return t instanceof Error?t.message:String(t)}var hk="\
This is a bug in docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --d\
ebug).";function Ve(t){if(t instanceof m)return`${t.message}
${t.hint}`;return`Unexpected failure: ${E(t)}
${hk}`}function yp(t){const e=[];for(let n=t;n!==void 0;n=n instanceof Error?n.cause:void 0){const r=n instanceof Error?
n.stack??n.message:String(n);e.push(n instanceof m?`${n.code}: ${r}`:r)}return e.join("\ncaused by: ")}import{stripVTControlCharacters as gk}from"node:util";function Qn(t){return gk(t).replace(/[^\P{Cc}\t\n]/gu,"")}import{randomBytes as wk}from"node:crypto";import{readlinkSync as bk}from"node:fs";import{readFileSync as yk}from"node:fs";function Ei(t){try{return yk(`/proc/${t}`,"utf8")}catch{return""}}var Mt="io.github.docker-flatten.run";var $t="docker-flatten-pending";var Di="docker-flatten-";var wp="paused-";var Ek=24*
60*60;var Go=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/;
var Dk=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function bp(){const t=Math.floor(Date.now()/1e3);const{start:e}=Pp(
"self");return`${xp()}-${kp()}-${process.pid}-${e}-${t}-${Wc()}`}function Vo(t){return`${Mt}=${t}`}function Xe(t){return`${$t}\
:${t}`}function Ep(t){return`${Xe(t)}-${Wc()}`}function jc(t){const e=t.startsWith(`${$t}:`)?t.slice($t.length+1):"";if(Go.
test(e))return e;const n=/^(.+)-[0-9a-f]{8}$/.exec(e)?.[1]??"";return Go.test(n)?n:void 0}function Dp(t){return`${Di}${t}\
-${Wc()}`}function Sp(t,e){return`${Di}${t}-${wp}${e}`}function Yo(t){return new RegExp(`-${wp}([0-9a-f]{64})$`).exec(t)?.[1]}
function ie(t){return`${Di}${t}-`}function at(t){if(!t.startsWith(Di))return void 0;const e=Dk.exec(t.slice(Di.length))?.[1];
return e!==void 0&&Go.test(e)?e:void 0}function xt(t){const e=Go.exec(t)?.groups;if(e===void 0)return false;const n=e["b\
oot"]!=="0"&&e["boot"]===xp()&&e["pidNamespace"]!=="0"&&e["pidNamespace"]===kp();if(n)return!Sk(Number(e["pid"]),e["star\
t"]??"");return Date.now()/1e3-Number(e["seconds"])>Ek}function Sk(t,e){try{process.kill(t,0)}catch(r){if(r.code==="ESRC\
H")return false}const n=Pp(t);if(n.start==="0")return true;return n.start===e&&n.state!=="Z"&&n.state!=="X"}function xp(){
return Ei("sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function kp(){try{return/\d+/.exec(bk("/proc/self/\
ns/pid"))?.[0]??"0"}catch{return"0"}}function Pp(t){const e=Ei(`${t}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:e[0]??
"",start:e[19]??"0"}}function Wc(){return wk(4).toString("hex")}var Tp=["SIGINT","SIGTERM","SIGHUP"];function Ip(){const t=new AbortController;const e=r=>t.abort(new Error(`received ${r}`));
const n=r=>t.abort(r);process.stdout.on("error",n);process.stderr.on("error",n);for(const r of Tp)process.once(r,e);return{
signal:t.signal,release:()=>{for(const r of Tp)process.off(r,e)}}}var Ko={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
verify:"choice",test:"text",backup:"text","remove-old":"boolean",timeout:"text",report:"text",html:"text",summary:"boole\
an","max-size":"text","min-saving":"text",cache:"boolean","temp-dir":"text"};var qo="workflow";function Bp(t){qo=t}function I(t,...e){const n=[t,...e].map(i=>x(i)).join(" and ");const r=qo==="workf\
low"?"input":"option";return`${r}${e.length===0?"":"s"} ${n}`}function x(t,e){if(qo==="workflow")return`"${t}${e===void 0?
"":`: ${e}`}"`;if(e===void 0)return`--${t}`;const n=Ko[t];const r=n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(e);
if(r)return`--${e==="false"?"no-":""}${t}`;if(n==="choice")return`--${t}=${e}`;return`--${t} ${/^[\w.,:%/-]+$/.test(e)?e:
`"${e}"`}`}function kt(t,e){if(qo==="workflow")return`${t}: ${e}`;return`--${t} ${e.startsWith("'")?e:`'${e}'`}`}var dt=true?"0.1.0":createRequire(import.meta.url)("../../package.json").version;var xk=250;var Oe=class{signal;#e;#t=0;constructor(e,n){const r=new AbortController;this.signal=e===void 0?r.signal:AbortSignal.
any([e,r.signal]);if(n===0)return;let i=0;let o=0;let s=performance.now();const a=Math.min(xk,n*250);this.#e=setInterval(
()=>{const d=performance.now();const c=Math.min(d-s,2*a);s=d;o=this.#t===i?o+c:0;i=this.#t;if(o>=n*1e3)r.abort(kk(n))},a);
this.#e.unref()}touch=()=>{this.#t++};release(){clearInterval(this.#e)}};function Cp(t){return t instanceof m&&t.code===
"TIMEOUT"}function kk(t){return new m("TIMEOUT",`No progress for ${t} s: no byte and no answer came from the engine, or \
from a command in a container. No tag was moved.`,{hint:`Check whether the engine hangs ("docker info", its log) and run\
 again. The ${I("timeout")} sets the limit in seconds; 0 disables it.`})}import{randomUUID as Ck}from"node:crypto";import{cp as Ap,link as Ok,mkdir as vk,rename as Xo,rm as vp,stat as _k,utimes as Ak}from"node:fs/promises";
import{join as Zo}from"node:path";import{readdir as Pk,rm as Tk,stat as Ik}from"node:fs/promises";import{join as Bk}from"node:path";async function Op(t,e,n){
for(const r of await Pk(t)){if(!e(r))continue;const i=Bk(t,r);const o=await Ik(i).catch(()=>void 0);if(o!==void 0&&Date.
now()-o.mtimeMs>n)await Tk(i,{recursive:true,force:true}).catch(()=>{})}}var Rk=/\.partial(?:\.old)?$/;var Fk=24*60*60*1e3;var Qo=class{#e;constructor(e){this.#e=e}async prepare(){try{await vk(
this.#e,{recursive:true});await Op(this.#e,e=>Rk.test(e),Fk)}catch(e){throw new m("BAD_INPUT",`The option --cache-dir mu\
st be a writable directory, but ${JSON.stringify(this.#e)} is not: ${E(e)}.`,{hint:"Name another directory.",cause:e})}}async restore(e,n,r){
const i=Zo(this.#e,e);const o=await _k(i).catch(()=>void 0);if(o===void 0)return false;try{for(const s of["record.json",
"layer"])await Nk(Zo(i,s),Zo(n,s));await Ak(i,new Date,new Date).catch(()=>{});return true}catch(s){r.warning(`Could not\
 read the cached layer ${i}: ${E(s)}.`);return false}}canSave(){return true}async save(e,n,r){const i=Zo(this.#e,e);const o=`${i}\
.${Ck()}.partial`;const s=`${o}.old`;try{await Xo(n,o).catch(async a=>{if(a.code!=="EXDEV")throw a;await Ap(n,o,{recursive:true});
await vp(n,{recursive:true,force:true})});await Xo(o,i).catch(async a=>{if(!_p(a))throw a;await Xo(i,s).catch(()=>{});await Xo(
o,i).catch(d=>{if(!_p(d))throw d})})}catch(a){r.warning(`Could not save the layer in ${this.#e}: ${E(a)}.`)}finally{for(const a of[
o,s])await vp(a,{recursive:true,force:true}).catch(()=>{})}}};function _p({code:t}){return t==="ENOTEMPTY"||t==="EEXIST"||
t==="ENOTDIR"}async function Nk(t,e){await Ok(t,e).catch(()=>Ap(t,e))}import{spawn as Vk}from"node:child_process";import{spawn as Lk}from"node:child_process";import{StringDecoder as $k}from"node:string_decoder";var Si=process.platform!==
"win32";var Mk=128;var es=class{async run(e,n,r){const i=Lk(e,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:Si});
const o=new Jc(r.onOutput);o.readFrom(i);Gc(r.kill,i);const s=await ki(i);return{exitCode:s,...o.texts()}}};var Uk=64*1024*
1024;var xi=64*1024;var Jc=class{stdout;stderr;constructor(e){this.stdout=new Ut(Uk,e);this.stderr=new Ut(xi,e)}readFrom(e){
e.stdout?.removeAllListeners("data").on("data",this.stdout.add);e.stderr?.removeAllListeners("data").on("data",this.stderr.
add)}texts(){return{stdout:this.stdout.text,stderr:this.stderr.text}}};var Ut=class{#e=new $k("utf8");#t;#n;#r="";constructor(e,n=()=>{}){
this.#t=e;this.#n=n}add=e=>{const n=this.#e.write(e);this.#r+=n;if(this.#r.length>2*this.#t)this.#r=this.text;this.#n(n)};get text(){
return this.#r.slice(-this.#t)}};function Gc(t,e){const n=()=>{Hk(e);e.stdout?.destroy();e.stderr?.destroy()};if(t.aborted)
n();else t.addEventListener("abort",n,{once:true})}function Hk(t){try{process.kill(-(t.pid??Number.NaN),"SIGKILL")}catch{
t.kill("SIGKILL")}}function ki(t){return new Promise((e,n)=>{t.once("error",n);t.once("close",(r,i)=>e(r??(i===null?1:Mk)))})}var zk=500;function ts(t,e){let n="";return setInterval(()=>{const r=Ei(`${t.pid}/io`).split("\n")[0]??"";if(r===""||r!==
n)e();n=r},zk)}var Rp='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.';var jk=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:Rp},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:Rp},{words:/can't make .* relative to \//i,code:"UNSUP\
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
 runs in a container; or use an older release of Docker.`}];function ns(t,e){const n=jk.find(({words:r})=>r.test(t));return n&&
new m(n.code,`${e} because ${n.why}: ${t}`,n)}var Wk={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"};var Jk=["DOCKER_CO\
NTENT_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function Vc(t){return Object.fromEntries(Object.
entries(t).filter(e=>e[1]!==void 0&&!Gk(e[0])))}function Gk(t){const e=t.toUpperCase();return Object.hasOwn(Wk,e)||Jk.some(
n=>e.startsWith(n))}var Pi=class t{#e;#t;#n;#r;constructor(e={}){this.#e=e.globalArgs??[];this.#t=e.watch??new Oe(void 0,0);this.#n=e.graceMs??
Fp;this.#r=e.runner??new es}withWatchdog(e,n=Fp){return new t({globalArgs:this.#e,watch:e,graceMs:n,runner:this.#r})}get touch(){
return this.#t.touch}async try(e){const{signal:n}=this.#t;if(n.aborted)throw M(n.reason);const r=new AbortController;let i;
const o=()=>{i=setTimeout(()=>r.abort(),this.#n)};n.addEventListener("abort",o,{once:true});try{const s=await this.#r.run(
"docker",[...this.#e,...e],{env:Vc(process.env),onOutput:this.touch,kill:r.signal});if(n.aborted)throw M(n.reason);this.
touch();return s}catch(s){throw Np(s)}finally{clearTimeout(i);n.removeEventListener("abort",o)}}async run(e){const n=await this.
try(e);if(n.exitCode!==0)throw te(e,n);return n.stdout.trimEnd()}spawn(e,n,r){return Vk("docker",[...this.#e,...e],{stdio:n,
env:Vc(process.env),detached:Si,...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(e,n,r,i=false){const o=this.
spawn(e,["ignore","pipe","pipe"],r);const s=u=>Ti(o[u],xi,f=>{this.touch();n(f,u)});const a=s("stdout");const d=s("stder\
r");const c=i?ts(o,this.touch):void 0;try{const u=await rs(o);return{exitCode:u,stdout:a(),stderr:d()}}finally{clearInterval(
c)}}};var Fp=2e3;function Ti(t,e,n){const r=new Ut(e,n);t?.on("data",r.add);return()=>r.text}async function rs(t){try{return await ki(
t)}catch(e){throw Np(e)}}function Np(t){if(!(t instanceof Error))return t;if("code"in t&&t.code==="ENOENT")return Kk(t);
return t.name==="AbortError"?M(t.cause):t}function te(t,e){const n=(e.stderr.trim()||e.stdout.trim()).slice(-2e3)||`exit\
 status ${e.exitCode}`;return Ht(n,"DOCKER_FAILED",`"docker ${t.slice(0,2).join(" ")}" failed`)}function Ht(t,e,n){const r=ns(
t,n);if(r!==void 0)return r;if(Yc(t))return Kc(t);return new m(e,`${n}: ${t}`,{hint:Z})}function Yc(t){return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(t)}function Kc(t){const e=/permission denied/i.test(t)?'This user is not allowed to use the engine: add it to the "\
docker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or \
"docker context use".${process.env["GITHUB_ACTIONS"]==="true"?Yk:""}`:`Start Docker Desktop or another Linux engine. Git\
Hub's ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new m("NO\
_ENGINE",`docker-flatten needs a Docker engine, but none answered: ${t.trim()}`,{hint:e})}var Yk=` GitHub's "ubuntu-slim\
" runners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function Kk(t){
return new m("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${E(t).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:t})}var Lp=["B","kB","MB","GB","TB","PB"];function P(t){let e=t;let n=0;while(Math.abs(e)>=999.5&&n<Lp.length-1){e/=1e3;n++}
const r=n===0||Math.abs(e)>=99.95?0:Math.abs(e)>=9.995?1:2;return`${e.toFixed(r)} ${Lp[n]}`}function is(t,e){return er(t===
0?0:(t-e)/t*100)}function er(t,e=1){const n=t.toFixed(e);return Number(n)===0?n.replace("-",""):n}function tr(t,e){const n=[
P(t),P(e)];return t!==e&&n[0]===n[1]?[`${t} B`,`${e} B`]:n}var qk=16*4096;var Xk=.001;function os(t,e,n){if(!t)return e===
0;return Math.abs(e)<=Math.max(qk,n*Xk)}function ss(t,e){return{oldBytes:t,newBytes:e,savedBytes:t-e,savedPercent:is(t,e)}}
function Mp(t){return`${qc(t)}, ${(t.ms/1e3).toFixed(1)} s`}function qc({oldBytes:t,newBytes:e,oldLayers:n,newLayers:r}){
const i=Ii(is(t,e));return`${$p(t,n)} → ${$p(e,r)}, ${i}`}function Ii(t){return t.startsWith("-")?`${t.slice(1)} % lar\
ger`:`${t} % smaller`}function $p(t,e){return`${P(t)} in ${ve(e)}`}function oe(t){return`${t.toLocaleString("en")} ${t===
1?"entry":"entries"}`}function ve(t){return`${t} ${t===1?"layer":"layers"}`}var Zk=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/;var Qk="kmgtp";var eP=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function Up(t){const[,e,n,r]=eP.exec(t)??[];if(e===void 0)return void 0;const i=n===void 0?0:Qk.indexOf(n.toLowerCase())+
1;const o=Math.round(Number(e)*(r===void 0?1e3:1024)**i);return Number.isSafeInteger(o)?o:void 0}function Hp(t){if(t==="")
return void 0;const e=Up(t);if(e===void 0||e===0){throw new m("BAD_INPUT",`The ${I("max-size")} must be a size, but is ${JSON.
stringify(t)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'})}return e}function zp(t){
if(t==="")return void 0;const e=Zk.exec(t)?.[1];const n=Number(e);if(n<=100)return{kind:"percent",percent:n};if(Number(t)>
0){throw new m("BAD_INPUT",`The ${I("min-saving")} must have a unit, but is ${JSON.stringify(t)}.`,{hint:`Write ${x("min\
-saving","10%")} for a percentage of the source's size, or ${x("min-saving","10MB")} for bytes.`})}const r=e===void 0?Up(
t):void 0;if(r===void 0){throw new m("BAD_INPUT",`The ${I("min-saving")} must be a percentage or a size, but is ${JSON.stringify(
t)}.`,{hint:'Give a percentage from 0 to 100, for example "10%", or a size, for example "200MB".'})}return{kind:"bytes",
bytes:r}}function nr(t,{oldBytes:e,newBytes:n}){const{maxBytes:r,minSaving:i}=t;const o=[];if(r!==void 0){const a=n<=r;const[
d,c]=tr(r,n);o.push({input:"max-size",wanted:`at most ${d}`,seen:c,isMet:a})}const s=e-n;if(i?.kind==="bytes"){const a=s>=
i.bytes;const[d,c]=tr(i.bytes,s);o.push({input:"min-saving",wanted:`at least ${d}`,seen:c,isMet:a})}if(i?.kind==="percen\
t"){const{percent:a}=i;const d=rP(s,e,a);const c=nP(e,n,a,d);o.push({input:"min-saving",wanted:`at least ${a} %`,seen:c,
isMet:d})}return o}var tP=12;function nP(t,e,n,r){const i=t-e;const o=s=>Number(s)>=n===r;if(t===0)return o("0")?`${is(t,
e)} %`:P(i);for(let s=1;s<=tP;s++){const a=er(i/t*100,s);if(o(a))return`${a} %`}return`${i} B of ${t} B`}function rP(t,e,n){
const r=Math.round(n*1e6);return BigInt(t)*100000000n>=BigInt(r)*BigInt(e)}function zt(t){const e=t.filter(({isMet:r})=>!r);
if(e.length===0)return void 0;const n=e.map(({input:r,wanted:i,seen:o})=>`${x(r)} requires ${i}, got ${o}`);return new m(
"OVER_BUDGET",`The result does not meet its size budget: ${n.join("; ")}. No tag was moved.`,{hint:`The report shows wha\
t takes up space. Drop more with ${x("clean")}, ${x("exclude")} or ${x("run")}, or change the budget.`})}import{hostname as DP,release as SP}from"node:os";function T(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function A(t){return Array.isArray(t)&&t.every(e=>typeof e===
"string")}function w(t,...e){let n=t;for(const r of e){if(!T(n)||!Object.hasOwn(n,r))return void 0;n=n[r]}return n}function b(t,...e){
const n=w(t,...e);return typeof n==="string"&&n!==""?n:void 0}function R(t){try{return JSON.parse(t)}catch{return void 0}}import{PassThrough as iP}from"node:stream";import{pipeline as oP}from"node:stream/promises";var Jp=/^[A-Za-z0-9_.-]+$/;var jp={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},"x86-64":{architecture:"\
amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"arm",variant:"v6"}};
var Wp={amd64:{v1:""},arm:{"":"v7","5":"v5","6":"v6","7":"v7","8":"v8"},arm64:{"8":"",v8:"","v8.0":"","9":"v9","9.0":"v9",
"v9.0":"v9"}};function _e(t){const e=t.os.toLowerCase();const n=t.architecture.toLowerCase();const r=Object.hasOwn(jp,n)?
jp[n]:void 0;const i=r?.architecture??n;const o=r?.variant??t.variant?.toLowerCase()??"";const s=Object.hasOwn(Wp,i)?Wp[i]:
void 0;const a=s!==void 0&&Object.hasOwn(s,o)?s[o]:o;return{os:e==="macos"?"darwin":e,architecture:i,variant:a||void 0}}
function K(t,e){return B(t)===B(e)}function B(t){const{os:e,architecture:n,variant:r}=_e(t);return r===void 0?`${e}/${n}`:
`${e}/${n}/${r}`}function as({os:t,architecture:e,variant:n}){return[t,e,n??""].every(r=>r===""||Jp.test(r))}function ds(t){
const[e,n,r,...i]=t.split("/");const o=t.split("/");if(e===void 0||n===void 0||i.length>0||!o.every(s=>Jp.test(s))){throw new m(
"BAD_INPUT",`The ${I("platform")} must have the form os/arch or os/arch/variant, but is ${JSON.stringify(t)}.`,{hint:'Fo\
r example "linux/amd64", "linux/arm64" or "linux/arm/v7".'})}return _e({os:e,architecture:n,variant:r})}function He(t,e){return t instanceof m&&t.message.includes(`Could not find the file ${e} in container`)}function Xc(t){const{
os:e,architecture:n,variant:r}=t;return encodeURIComponent(JSON.stringify({os:e,architecture:n,...r===void 0?{}:{variant:r}}))}
function ct(t){return t===void 0?[]:["--platform",B(t)]}var Zc=64*1024;var cs=class{name="docker CLI processes";#e;constructor(e){this.#e=e}async readArchive(e,n,r){const i=n.toString();
if(typeof n!=="string"&&!Buffer.from(i).equals(n)){throw new m("DOCKER_FAILED",`Cannot ask the docker command for ${C(n)}\
: the name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."})}return this.#t(
["cp",`${e}:${i}`,"-"],r)}async writeArchive(e,n,r){await this.#n(["cp","-",`${e}:/`],n,r)}async exportContainer(e,n){return this.#t(
["export",e],n)}async saveImage(e,n,r){return this.#t(["save",...ct(r),e],n)}async importImage(e,n,r){const i=await this.#n(
["import","--change",`LABEL ${n}`,"-"],e,r);const o=i.split("\n").findLast(s=>s.startsWith("sha256:"));if(o===void 0)throw new m(
"ENGINE_FAILED",`The import returned no image ID: ${i.slice(-500)}`,{hint:Z});return o.trim()}loadImage(e,n,r){return this.#n(
["load","--quiet",...ct(n)],e,r)}#t(e,n){const r=this.#e.spawn(e,["ignore","pipe","pipe"],n);const i=Ti(r.stderr,Zc);const o=new iP;
const s=rs(r);r.stdout?.pipe(o,{end:false});r.stdout?.on("data",this.#e.touch);s.then(a=>{if(a===0)o.end();else o.destroy(
te(e,{exitCode:a,stdout:"",stderr:i()}))},a=>o.destroy(a));o.on("close",()=>r.kill("SIGKILL"));return o}async#n(e,n,r){const i=this.#e.
spawn(e,["pipe","pipe","pipe"],r);const o=Ti(i.stderr,Zc);const s=Ti(i.stdout,Zc);const a=rs(i);i.stdin?.on("drain",this.#e.
touch);let d;n.once("error",l=>{if(i.stdin?.errored)return;d=l;i.kill("SIGKILL")});const c=oP(n,i.stdin,{signal:r});const[
u,f]=await Promise.allSettled([c,a]);if(r.aborted)throw M(r.reason);if(u.status==="rejected"&&u.reason instanceof m)throw u.
reason;if(d!==void 0)throw d;if(f.status==="rejected")throw f.reason;if(f.value!==0)throw te(e,{exitCode:f.value,stdout:s(),
stderr:o()});if(u.status==="rejected")throw new m("ENGINE_FAILED",`"docker ${e[0]}" did not read its input to the end.`,
{hint:Z,cause:u.reason});return s()}};import{PassThrough as uP}from"node:stream";import{pipeline as fP}from"node:stream/promises";import{connect as sP}from"node:net";import{Readable as aP}from"node:stream";var us=1024*1024;var dP=64*1024;var cP=64*1024;var Gp="\r\n\r\n";function Vp(t,e,n,r){return new Promise((i,o)=>{const s=new Qc;
let a=Buffer.alloc(0);let d=0;const c=new aP({highWaterMark:us,read:()=>void p.resume(),destroy:(g,y)=>{n.removeEventListener(
"abort",f);p.destroy();y(g)}});const u=g=>{const y=n.aborted?M(n.reason):eu(g);if(a!==void 0){c.on("error",()=>{});o(y)}
c.destroy(y)};const f=()=>u(n.reason);const l=g=>{r();if(a===void 0){d-=g.length;return c.push(g)}a=Buffer.concat([a,g]);
const y=a.indexOf(Gp);if(y===-1){if(a.length>cP)u(new Error("the head of its answer has no end"));return true}const D=a.
toString("latin1",0,y);const S=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(D)?.[1];if(S===void 0){u(new Error("its answer is not \
HTTP"));return false}const k=a.subarray(y+Gp.length);a=void 0;d=Number(/^content-length: *([0-9]+)/im.exec(D)?.[1]??0)-k.
length;i({status:Number(S),isChunked:/^transfer-encoding:.*chunked/im.test(D),body:c});return k.length===0||c.push(k)};const p=sP(
{path:t,onread:{buffer:()=>s.room(),callback:g=>l(s.taken(g))}});p.on("error",u);let h=false;p.on("end",()=>{h=true;if(a!==
void 0)u(new Error("it closed without an answer"));else if(d>0)u(new Error(`it ended ${d} bytes short`));else c.push(null)});
p.on("close",()=>h||c.destroyed||u(new Error("it was closed")));if(n.aborted)return f();n.addEventListener("abort",f,{once:true});
p.write(`GET ${e} HTTP/1.0\r
Host: docker\r
\r
`)})}var Qc=class{#e=Buffer.allocUnsafeSlow(us);#t=0;room(){if(us-this.#t<dP){this.#e=Buffer.allocUnsafeSlow(us);this.#t=
0}return this.#e.subarray(this.#t)}taken(e){const n=this.#e.subarray(this.#t,this.#t+e);this.#t+=e;return n}};function eu(t){
return new m("ENGINE_FAILED",`The connection to the engine failed: ${E(t)}`,{hint:"Check whether the engine was stopped \
or restarted, and run again.",cause:t})}function Yp(t){const e=t.write.bind(t);const n=t.end.bind(t);let r;t.write=i=>{const o=r;r=i;return o===void 0||e(o)};t.
end=()=>{const i=r;r=void 0;return i===void 0?n():n(i)}}var{request:lP}=process.getBuiltinModule("node:http");var Kp=4*1024*1024;var fs=class{name;#e;#t;#n;constructor(e,n,r=()=>{}){
this.name=`HTTP API ${n} on ${e}`;this.#e=e;this.#t=`/v${n}`;this.#n=r}readArchive(e,n,r){return this.#r(`/containers/${e}\
/archive?path=${pP(n)}`,r)}async writeArchive(e,n,r){const i=`/containers/${e}/archive?path=%2F`;await this.#s({method:"\
PUT",path:i,what:"Writing into a container"},n,r)}exportContainer(e,n){return this.#r(`/containers/${e}/export`,n)}saveImage(e,n,r){
const i=r===void 0?"":`&platform=${Xc(r)}`;return this.#r(`/images/get?names=${encodeURIComponent(e)}${i}`,n)}async importImage(e,n,r){
const i=encodeURIComponent(`LABEL ${n}`);const o=await this.#s({method:"POST",path:`/images/create?fromSrc=-&changes=${i}`,
what:"The import"},e,r);const s=tu(o).map(a=>b(a,"status")).findLast(a=>a?.startsWith("sha256:"));if(s===void 0)throw new m(
"ENGINE_FAILED",`The import returned no image ID: ${o.slice(-500)}`,{hint:Z});return s}async loadImage(e,n,r){const i=n===
void 0?"":`&platform=${Xc(n)}`;const o=await this.#s({method:"POST",path:`/images/load?quiet=1${i}`,what:"The load"},e,r);
return tu(o).map(s=>b(s,"stream")??b(s,"status")??"").join("\n")}async#r(e,n){const r=await Vp(this.#e,this.#t+e,n,this.#n);
if(r.isChunked){r.body.destroy();return this.#i(e,n)}return this.#o(r.status,r.body)}async#i(e,n){const r=this.#a("GET",
e,n);r.end();const i=a=>n.aborted?M(n.reason):eu(a);const o=await qp(r).catch(a=>{throw i(a)});const s=new uP;o.on("data",
this.#n);o.once("error",a=>s.destroy(i(a)));s.once("close",()=>o.destroy());return this.#o(o.statusCode??0,o.pipe(s))}async#o(e,n){
if(e===200)return n;const r=await Xp(n);throw Ht(b(R(r),"message")??r,"ENGINE_FAILED",`The engine answered ${e}`)}async#s({
method:e,path:n,what:r},i,o){const s=this.#a(e,n,o);Yp(s);s.on("drain",this.#n);const a=qp(s).then(async f=>{f.on("data",
this.#n);const l=await Xp(f);if(!s.writableFinished)s.destroy();return{status:f.statusCode??0,text:l}});const[d,c]=await Promise.
allSettled([fP(i,s,{signal:o}),a]);if(o.aborted)throw M(o.reason);if(d.status==="rejected"&&d.reason instanceof m)throw d.
reason;if(c.status==="fulfilled"){const f=mP(c.value.status,c.value.text);if(f!==void 0)throw Ht(f,"ENGINE_FAILED",`${r}\
 failed in the engine`)}const u=d.status==="rejected"?d.reason:c.status==="rejected"?c.reason:void 0;if(u!==void 0||c.status===
"rejected"){throw new m("ENGINE_FAILED",`${r} was interrupted because the connection to the engine failed: ${E(u)}`,{hint:"\
Check whether the engine was stopped or restarted, and run again.",cause:u})}return c.value.text}#a(e,n,r){const i=e!=="\
GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return lP({socketPath:this.#e,method:e,path:this.#t+
n,headers:i,agent:false,signal:r})}};function qp(t){return new Promise((e,n)=>{t.once("response",e);t.on("error",n);t.once(
"close",()=>n(new Error("the connection closed without an answer")))})}async function Xp(t){const e=[];let n=0;for await(const r of t){
n+=r.length;if(n>Kp)throw new m("ENGINE_FAILED",`The engine's answer is longer than ${Kp} bytes.`,{hint:Z});e.push(r)}return Buffer.
concat(e).toString("utf8")}function tu(t){return t.split("\n").map(R).filter(e=>e!==void 0)}function mP(t,e){if(t<200||t>
299)return b(R(e),"message")??(e.trim()||`HTTP status ${t}`);for(const n of tu(e)){const r=b(n,"errorDetail","message")??
b(n,"error");if(r!==void 0)return r}return void 0}function pP(t){if(typeof t==="string")return encodeURIComponent(t);return t.
toString("hex").replace(/../g,"%$&")}var hP=/emulate docker cli using podman/i;function Zp(t,e){const n=w(t,"Client");const r=hP.test(e)||b(n,"APIVersion")!==
void 0&&b(n,"ApiVersion")===void 0;if(r){throw new m("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the\
 docker command here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the pac\
kage docker.io) instead of podman-docker, or put another docker command first on PATH."})}const i=w(t,"Server","Componen\
ts");const o=(Array.isArray(i)?i:[]).find(a=>/podman/i.test(b(a,"Name")??""));if(o===void 0)return;const s=b(o,"Version")??
"";throw new m("UNSUPPORTED_ENGINE",`docker-flatten needs a Docker engine, but Podman ${s} answers on this socket.`,{hint:'\
Select a Docker engine with DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}import{basename as eh}from"node:path";var gP=/^(?:runc|crun|youki)$/;var yP=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/;var wP=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/;
var Bi="runc";function th(t){const e=b(t,"DefaultRuntime");const n=w(t,"Runtimes");if(e===void 0||!nu(t,e)||!T(n))return void 0;
return Object.keys(n).filter(r=>rh(w(n,r))===Bi).sort((r,i)=>Number(i===Bi)-Number(r===Bi))[0]}function nu(t,e){const n=w(
t,"Runtimes",e);if(n===void 0)return!Qp(e)&&e!==nh;const r=[ih(n),b(n,"runtimeType")];if(r.some(o=>o!==void 0&&Qp(o)))return false;
const i=rh(n);return i===void 0||!gP.test(i)}function Qp(t){const e=eh(t);return yP.test(e)||wP.test(e)}var nh="io.conta\
inerd.runc.v2";function rh(t){const e=w(t,"runtimeArgs");if(A(e)&&e.length>0)return void 0;const n=ih(t);const r=b(t,"ru\
ntimeType");if(n===void 0)return r===nh?Bi:void 0;const i=eh(n);return i===Bi&&!bP.test(n)?void 0:i}function ih(t){return b(
t,"path")??b(t,"options","BinaryName")}var bP=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var EP={"graph-driver":{kind:"graph-driver",keepsPacked:false,idIsConfigDigest:true,holdsIndexes:false,countsBlocks:false,
showsLegacyFields:true,canMapOwners:true,takesZstd:false,contentRoots:t=>{const e=ls(t);const n=b(t,"Driver")??"overlay2";
return e===void 0?[]:[`${e}/image/${n}/imagedb/content/sha256`]},diskRoot:ls},containerd:{kind:"containerd",keepsPacked:true,
idIsConfigDigest:false,holdsIndexes:true,countsBlocks:true,showsLegacyFields:false,canMapOwners:false,takesZstd:true,contentRoots:t=>{
const e=ls(t);const n=e===void 0?[]:[`${e}/containerd/daemon/${oh}`];const r=[`${sh}/${oh}`];return ah(t)?[...r,...n]:[...n,
...r]},diskRoot:t=>ah(t)?sh:ls(t)}};var oh="io.containerd.content.v1.content/blobs/sha256";var sh="/var/lib/containerd";
function dh(t){const e=JSON.stringify(t["DriverStatus"]??"");return EP[e.includes("io.containerd.snapshotter.v1")?"conta\
inerd":"graph-driver"]}function ls(t){return b(t,"DockerRootDir")}function ah(t){return b(t,"Containerd","Address")==="/\
run/containerd/containerd.sock"}var Ci={name:"Docker 20.10",api:"1.41"};var ms={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",inspectPlatform:"\
1.49"};async function ch(t,e){const n=Promise.all([kP(t),PP(t)]);n.catch(()=>{});const r=await xP(t);const i=w(r,"Server");
const o=b(r,"Client","ApiVersion")??b(i,"ApiVersion")??"0";const s=b(i,"ApiVersion")??o;TP(o,s,b(i,"Version")??"unknown");
const[a,d]=await n;const c=b(a,"OSType")??b(i,"Os")??"linux";if(c!=="linux"){throw new m("UNSUPPORTED_ENGINE",`docker-fl\
atten needs an engine that runs Linux containers, but this one runs ${c} containers.`,{hint:"Switch Docker Desktop to Li\
nux containers, or use a Linux runner."})}const u=d?.startsWith("unix://")?new fs(d.slice("unix://".length),o,t.touch):new cs(
t);const f=h=>rr(o,h)>=0;const l=dh(a);const p=IP(a);if(p&&!l.canMapOwners)throw CP();e.debug(`engine ${b(i,"Version")},\
 API ${o}, ${l.kind} store, bytes through ${u.name}`);return{docker:t,transport:u,version:b(i,"Version")??"unknown",apiVersion:o,
serverApiVersion:s,platform:{os:c,architecture:b(i,"Arch")??"amd64",variant:void 0},store:l,contentRoots:l.contentRoots(
a),diskRoot:OP(a,d)?l.diskRoot(a):void 0,mapsOwners:p||l.canMapOwners&&BP(a),canMountImages:f(ms.imageMount),knowsPlatformOption:f(
ms.platformOption),canInspectPlatform:f(ms.inspectPlatform),plainRuntime:th(a),mayAddMounts:h=>nu(a,h),takesZstd:l.takesZstd||
f(ms.zstdLayers)}}async function xP(t){const e=await t.try(["version","--format","{{json .}}"]);const n=R(e.stdout);Zp(n,
e.stderr);if(T(n)&&T(n["Server"]))return n;const r=e.stderr.trim()||e.stdout.trim();if(Yc(r)||e.exitCode===0)throw Kc(r||
"the docker command names no server");if(/client version .* is too (?:old|new)|not supported by this client/i.test(r)){throw new m(
"ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common API version, but these have none: ${r}`,
{hint:`Update the older of the two. The engine must be ${Ci.name} or newer.`})}throw te(["version"],e)}async function kP(t){
const e=await t.try(["info","--format","{{json .}}"]);const n=R(e.stdout);if(T(n)&&b(n,"Driver")!==void 0)return n;const r=w(
n,"ServerErrors");const i=A(r)&&r.length>0?r.join("; "):e.stderr;throw Ht(i.trim()||"it names no storage driver","ENGINE\
_FAILED","The engine did not say how it stores images")}async function PP(t){const e=await t.try(["context","inspect","-\
-format","{{.Endpoints.docker.Host}}"]);return e.exitCode===0?e.stdout.trim():void 0}function TP(t,e,n){if(rr(t,Ci.api)>=
0)return;const r=rr(e,Ci.api)<0?`this engine is ${n} (API ${e})`:`this docker command speaks API ${t}`;throw new m("ENGI\
NE_TOO_OLD",`docker-flatten needs ${Ci.name} (API ${Ci.api}) or newer, but ${r}.`,{hint:"Update Docker. If DOCKER_API_VE\
RSION is set, it must not be lower either."})}function rr(t,e){const[n=0,r=0]=t.split(".").map(Number);const[i=0,o=0]=e.
split(".").map(Number);return n-i||r-o}function IP(t){const e=t["SecurityOptions"];return A(e)&&e.some(n=>/^name=userns\b/.
test(n))}function BP(t){return/\/[0-9]{3,}\.[0-9]{3,}$/.test(b(t,"DockerRootDir")??"")}function CP(){return new m("UNSUP\
PORTED_ENGINE","docker-flatten needs to read files exactly as the image has them, but an engine with both userns-remap a\
nd the containerd image store shows them without setuid bits, capabilities and hard links.",{hint:`Turn one of the two o\
ff in the engine's daemon.json: "features": {"containerd-snapshotter": false}, or "userns-remap".`})}function OP(t,e){return e?.
startsWith("unix://")===true&&b(t,"Name")===DP()&&b(t,"KernelVersion")===SP()}import{lstat as vP,readdir as _P,rm as AP}from"node:fs/promises";import{join as RP}from"node:path";function ce(t){return t?.code??String(t)}function ut(t){return["ENOSPC","EDQUOT"].includes(ce(t))}async function ps(t,e){for(const n of t)await FP(n,xt,r=>e.debug(r))}async function FP(t,e,n){const r=await _P(t).catch(
()=>[]);for(const i of r){const o=at(i);if(o===void 0||!e(o))continue;const s=RP(t,i);try{const{uid:a}=await vP(s);if(a===
(process.getuid?.()??a))await AP(s,{recursive:true,force:true})}catch(a){if(ce(a)==="ENOENT")continue;n(`Could not remov\
e the temporary file ${s}: ${E(a)}`)}}}async function ru(t,e){const n=a=>a!==void 0&&e(a);const r=["--no-trunc","--filter",`label=${Mt}`];const[i,o,s]=await Promise.
all([t.run(["ps","--all",...r,"--format","{{.ID}} {{.Names}}"]),t.run(["images","--quiet",...r,"--filter","dangling=true"]),
t.run(["images","--filter",`reference=${$t}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:iu(i).filter(({
name:a})=>n(at(a))),pendingNames:Oi(s).filter(a=>n(jc(a))),imports:await NP(t,Oi(o),n)}}async function NP(t,e,n){if(e.length===
0)return[];const r=R((await t.try(["image","inspect",...new Set(e)])).stdout);return(Array.isArray(r)?r:[]).filter(i=>{const o=w(
i,"Config","Labels");const s=b(o,Mt);return T(o)&&Object.keys(o).length===1&&n(s===void 0?void 0:jc(`${$t}:${s}`))&&uh(w(
i,"RepoTags"))&&uh(w(i,"RepoDigests"))&&b(i,"Comment")==="Imported from -"}).map(i=>b(i,"Id")).filter(i=>i!==void 0)}function uh(t){
return t===void 0||t===null||Array.isArray(t)&&t.length===0}function iu(t){return Oi(t).map(e=>e.split(" ")).map(([e="",
n=""])=>({id:e,name:n.split(",")[0]??""}))}function fh(t){const e=[];const n=(r,i)=>r>0&&e.push(`${r} ${i}${r===1?"":"s"}`);
n(t.containers.length,"container");n(t.pendingNames.length+t.imports.length,"image");return e.join(" and ")}function ou(t){
return t.containers.length+t.pendingNames.length+t.imports.length}function Oi(t){return t.split("\n").filter(e=>e!=="")}var LP=3;var $P=300;var lh=10;async function jt(t,e,n){const r=Math.min(e||lh,lh);const i=new Oe(void 0,r);try{return await n(
t.withWatchdog(i,0))}finally{i.release()}}var au=new Set;function hs(t){au.add(t)}function gs(t){return au.has(t)}async function In(t,e,n){
au.delete(e);const r=(i,o)=>n.warning(`Could not remove everything that the run created: ${i}
A later run removes the rest, or you can: ${o.join("; ")}`);for(let i=0;i<LP;i++){if(i>0)await new Promise(s=>setTimeout(
s,$P));let o;try{o=await ru(t,s=>s===e)}catch(s){r(du(s),[`docker ps --all --filter name=${ie(e)}`,`docker images ${$t}`]);
return}if(ou(o)===0&&i>0)return;if((await yh(t,o,r)).isOver)return}}async function ph(t,e,n,r){await ps(e,n);const i=o=>n.
debug(`could not remove leftovers of a killed run, so a later run will try again: ${o}`);try{const o=await ru(t,xt);const s=o.
containers.filter(({name:d})=>r===void 0||Yo(d)!==r);const a={...o,containers:s};if(ou(a)===0)return;n.info(`Cleaning up\
 after an interrupted run: ${fh(a)}`);await yh(t,a,i)}catch(o){i(du(o),[])}}async function hh(t,e){const n=await t.run([
...["ps","--all","--no-trunc","--filter",`label=${Mt}`],...["--filter",`name=${e}`,"--format","{{.ID}} {{.Names}}"]]);const r=iu(
n).filter(({name:i})=>Yo(i)===e&&xt(at(i)??""));if(r.length===0)return;await ws(t,e);await wh(t,gh,r.map(({id:i})=>i))}async function ir(t,e,n){
if(e.length===0)return{exitCode:0,stdout:"",stderr:""};try{return await jt(t,n,r=>r.try(["rmi",...e]))}catch(r){if(Cp(r))
return void 0;throw r}}var gh=["rm","--force","--volumes"];var mh=["rmi"];async function yh(t,e,n){const r=[];const i=[...e.
containers.map(({id:o,name:s})=>{const a=Yo(s);const d=async()=>{if(a!==void 0)await ws(t,a);r.push(o)};return{work:d,byHand:a&&
`docker unpause ${ys(a)}`}}),su(t,gh,r,e.containers.map(({id:o})=>o)),su(t,mh,e.pendingNames),su(t,mh,e.imports)];for(const[
o,{work:s}]of i.entries()){try{await s()}catch(a){const d=a instanceof m&&MP.includes(a.code);const c=d?i.slice(o):i.slice(
o,o+1);n(du(a),c.map(({byHand:u})=>u).filter(u=>u!==void 0));if(d)return{isOver:d}}}return{isOver:false}}function su(t,e,n,r=n){
const i=["docker",...e,...r.map(ys)].join(" ");return{work:()=>wh(t,e,n),byHand:r.length===0?void 0:i}}function ys(t){return t.
replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,"$1")}var MP=["TIMEOUT","CANCELLED","NO_ENGINE"];function du(t){const e=t instanceof
m&&(t.code==="TIMEOUT"||t.code==="CANCELLED");return e?"the engine did not answer in time.":E(t)}async function ws(t,e){
const n=await t.try(["unpause",e]);if(n.exitCode!==0&&!/no such container|is not (?:paused|running)/i.test(n.stderr))throw te(
["unpause",e],n)}async function wh(t,e,n){if(n.length===0)return;const r=await t.try([...e,...n]);const i=Oi(r.stderr).filter(
s=>!/no such|not found|already in progress/i.test(s));const o=i.join("\n");if(r.exitCode!==0&&o.trim()!=="")throw te(e,{
...r,stderr:o})}var UP=5;var HP=2e3;var bs=class{#e;#t;#n;#r=new AbortController;#i=Promise.resolve();constructor(e,n,r){this.#e=e;this.#t=
n;this.#n=r}start(e){if(this.#e===void 0){this.#i=ps(this.#t,this.#n);return}const n=new Oe(this.#r.signal,UP);const r=this.#e.
withWatchdog(n,0);this.#i=ph(r,this.#t,this.#n,e).finally(()=>n.release())}async settle(){let e;const n=new Promise(r=>{
e=setTimeout(r,HP)});await Promise.race([this.#i,n]);clearTimeout(e)}async end(){this.#r.abort();await this.#i}};var zP=.2;var jP=10;var WP=3;var JP=100*60*60;var or=class{#e;#t=performance.now();#n=this.#t;#r;#i=0;#o=0;constructor(e){
this.#e=e;this.#r=e.doneBytes?.()??0}measure(){const{title:e,isEstimate:n=false}=this.#e;const r=performance.now();const i=(r-
this.#t)/1e3;const o=this.#e.doneBytes?.();const s=this.#e.totalBytes?.();const a=o!==void 0&&s!==void 0&&s>0;const d=a&&
o<=s?s:void 0;const c=d===void 0?void 0:Math.min(99,Math.floor((o??0)/d*100));const u=o===void 0?void 0:this.#s(r,o);const f=(d??
0)-(o??0);const l=i<WP||f<=0||!u?Number.POSITIVE_INFINITY:Math.max(1,Math.round(f/u));const p=l>JP?void 0:l;return{...{title:e,
seconds:i,doneBytes:o,totalBytes:d,isEstimate:n},...{percent:c,bytesPerSecond:u,secondsLeft:p}}}#s(e,n){const r=(e-this.#n)/
1e3;if(r>=zP){const i=Math.exp(-r/jP);this.#i=this.#i*i+(n-this.#r);this.#o=this.#o*i+r;this.#n=e;this.#r=n}return this.#o===
0?void 0:this.#i/this.#o}};function bh(t){const{title:e,seconds:n,doneBytes:r,percent:i}=t;if(r===void 0)return`${e}: ${Ds(
Math.round(n))} so far`;const o=[Es(t),i===void 0?void 0:`${i} %`,cu(t),uu(t)];return`${e}: ${o.filter(s=>s!==void 0).join(
", ")}`}function Es({doneBytes:t,totalBytes:e,isEstimate:n}){const r=P(t??0);if(e===void 0)return r;return`${r} of ${n?"\
about ":""}${P(e)}`}function cu({bytesPerSecond:t}){return t===void 0?void 0:`${P(t)}/s`}function uu({secondsLeft:t}){return t===
void 0?void 0:`${Ds(t)} left`}function Ds(t){const e=t<3600?[[Math.floor(t/60),"min"],[t%60,"s"]]:[[Math.floor(t/3600),"\
h"],[Math.floor(t%3600/60),"min"]];const n=e.filter(([r])=>r>0).map(([r,i])=>`${r} ${i}`);return n.length===0?"0 s":n.join(
" ")}var GP=5e3;var Eh=1e3;async function J(t,e,n){const r=t.showProgress(e);try{return await n}finally{r()}}async function Ss(t,e,n){
await J(t,e.progress,Promise.race([e.sent,n]).catch(()=>{}));return J(t,{title:e.after},n)}function Dh(t,e){const n=new or(
t);const r=GP/Eh;let i=0;let o=t.loggedChars?.();const s=setInterval(()=>{const a=n.measure();if(++i%r!==0)return;const d=t.
loggedChars?.();if(d===o)e(bh(a));o=d},Eh);return()=>clearInterval(s)}function sr(t){let e;t.then(n=>e=n).catch(()=>{});
return()=>e}var VP=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
var YP=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;var KP=/^\w[\w.-]{0,127}$/;var qP=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
var XP=255;var fu=/^(?:sha256:)?[0-9a-f]{64}$/;function Wt(t){return fu.test(t)}function ue(t,e){const n=lu(t);if(n===void 0){
throw new m("BAD_INPUT",`The ${I(e)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.
stringify(t)} is not one.`,{hint:ZP(t)})}return n}function xs(t,e){const n=ue(t,e);const r=i=>{throw new m("BAD_INPUT",`\
The ${I(e)} must be a name for the result, but ${JSON.stringify(t)} ${i}.`,{hint:'Write it as "name:tag", for example "a\
pp:flat".'})};if(n.digest!==void 0)r("contains a digest, which follows from the content and cannot be chosen");if(fu.test(
t)||/^[0-9a-f]{64}$/.test(t.split(":")[0]??""))r("is an image ID");if(n.domain==="docker.io"&&n.path==="library/sha256"){
r("reads as a digest, since its name is a digest algorithm")}return n}function ar({text:t,tag:e,digest:n}){return e===void 0&&
n===void 0?`${t}:latest`:t}function se(t){const e=t.digest===void 0?"":`@${t.digest}`;const n=t.tag??(t.digest===void 0?
"latest":void 0);return`${t.domain}/${t.path}${n===void 0?"":`:${n}`}${e}`}function Sh(t){const e=se(t);const n=e.replace(
/^docker\.io\/(?:library\/)?/,"");const r=lu(n);return r!==void 0&&se(r)===e?n:e}function lu(t){const e=t.indexOf("@");const n=e===
-1?void 0:t.slice(e+1);const r=e===-1?t:t.slice(0,e);const i=r.lastIndexOf(":");const o=i>r.lastIndexOf("/");const s=o?r.
slice(i+1):void 0;const a=o?r.slice(0,i):r;if(n!==void 0&&!qP.test(n))return void 0;if(n?.startsWith("sha256:")&&!fu.test(
n))return void 0;if(s!==void 0&&!KP.test(s))return void 0;const d=a.indexOf("/");const c=d===-1?"":a.slice(0,d);const u=/[.:]/.
test(c)||c==="localhost"||c.toLowerCase()!==c;const f=u?c:"docker.io";const l=u?a.slice(d+1):a;if(u&&!VP.test(f))return void 0;
if(!l.split("/").every(y=>YP.test(y)))return void 0;const p=f==="docker.io"||f==="index.docker.io";const h=p&&!l.includes(
"/")?`library/${l}`:l;const g=p?"docker.io":f;if(`${g}/${h}`.length>XP)return void 0;return{text:t,domain:g,path:h,tag:s,
digest:n}}function ZP(t){if(t.startsWith("-"))return'A reference cannot start with "-".';if(t!==t.toLowerCase()&&lu(t.toLowerCase())!==
void 0){return`Repository names are lower case. Use ${JSON.stringify(t.toLowerCase())} instead.`}return'A repository nam\
e consists of lower-case letters and digits with single separators, and a tag of at most 128 letters, digits, "_", "." a\
nd "-".'}async function xh(t,e,n){const{log:r,signal:i}=t;const o=[];for(const s of e){const a=ar(s);const d=await J(r,{title:"Pu\
sh"},t.docker.stream(["push",a],f=>r.debug(f.trimEnd()),i,true));const c=f=>{const l=e.slice(0,o.length).map(p=>p.text);
return QP(a,l,f,n)};if(d.exitCode!==0)throw c(d.stderr.trim());const u=/\bdigest: (sha256:[0-9a-f]{64})/.exec(d.stdout)?.[1];
if(u===void 0)throw c(`no digest in ${JSON.stringify(d.stdout.slice(-300))}`);r.info(`Pushed ${a}@${u}`);o.push({name:a,
digest:u})}return o}function QP(t,e,n,r){const i=e.length===0?"Nothing was pushed":`Already pushed: ${e.join(", ")}`;return new m(
"PUSH_FAILED",`Pushing ${t} failed${kh.test(n)?` because the layer is too large for the registry or a proxy in front of \
it (${Ph(r)})`:""}: ${n.slice(-2e3)}. ${i}. In the engine, no tag was moved.`,{hint:tT(n,r)})}var kh=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i;
var eT=/broken pipe|connection reset/i;function Ph({newBytes:t,newPackedBytes:e}){return e===void 0?`${P(t)} unpacked, w\
hich the engine compresses while pushing`:`${P(e)} packed`}function tT(t,e){const{newPackedBytes:n}=e;const r=`${n===void 0?
"":`compress it better (${x("compression","zstd")}), `}drop what is not needed (${x("clean")}, ${x("exclude")})`;if(kh.test(
t))return`A flat image is one layer and therefore one upload: ${r}, raise the limit (nginx: client_max_body_size), or by\
pass the proxy.`;if(/denied|unauthorized|authentication required|no basic auth/i.test(t))return"Log in to the registry i\
n an earlier step (docker/login-action) with an account that may push there.";if(eT.test(t))return`Check whether the reg\
istry is reachable, and push again. If this happens every time, a proxy may limit the size of uploads, and the layer has\
 ${Ph(e)}: ${r}, or raise the limit.`;return"Check whether the registry is reachable, and push again."}var nT=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function vi(t){return nT.test(t)}async function ne({docker:t},e,n){const r=["image","inspect"];const i=await t.try([...r,
...ct(n),e]);if(i.exitCode!==0&&!vi(i.stderr))throw te(r,i);return Th(i)}async function Ae({docker:t},e,n=[]){const r=["\
inspect","--type","container",...n,e];const i=await t.try(r);const o=Th(i);if(o===void 0)throw te(r,i);return o}function Th({
exitCode:t,stdout:e}){if(t!==0)return void 0;const n=R(e);const r=Array.isArray(n)?n[0]:void 0;return T(r)?r:void 0}var xe={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"ap\
plication/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function _i(t){const e=b(t,"dige\
st");const n=w(t,"size");if(e===void 0||typeof n!=="number")return void 0;return{mediaType:b(t,"mediaType")??"",digest:e,
sizeBytes:n}}function Ih(t){const e=R(t);const n=_i(w(e,"config"));const r=w(e,"layers");if(n===void 0||!Array.isArray(r))
return void 0;const i=w(e,"annotations");const o=Object.entries(T(i)?i:{}).filter(s=>typeof s[1]==="string");return{config:n,
layers:r.map(_i).filter(s=>s!==void 0),annotations:Object.fromEntries(o)}}function Bh(t){const e=w(R(t),"manifests");if(!Array.
isArray(e))return void 0;return e.filter(n=>b(n,"annotations","vnd.docker.reference.type")===void 0).flatMap(n=>{const r=_i(
n);return r===void 0?[]:[{...r,platform:rT(n)}]})}function rT(t){const e=w(t,"platform");const n=b(e,"os");const r=b(e,"\
architecture");if(n===void 0||r===void 0)return void 0;return{os:n,architecture:r,variant:b(e,"variant")}}function dr(t){
return t===xe.index||t==="application/vnd.docker.distribution.manifest.list.v2+json"}function ks(t,e,n,r={}){return Ch({
schemaVersion:2,mediaType:t,config:mu(e),layers:n.map(mu),...hu(r)})}function Ps(t,e,n={}){return Ch({schemaVersion:2,mediaType:t,
manifests:e.map(Ts),...hu(n)})}function Ts(t){const{platform:e,annotations:n={}}=t;return{...mu(t),...e===void 0?{}:{platform:e},
...hu(n)}}function pu({os:t,architecture:e,variant:n}){return{architecture:e,os:t,...n===void 0?{}:{variant:n}}}function hu(t){
return Object.keys(t).length===0?{}:{annotations:t}}function mu(t){return{mediaType:t.mediaType,digest:t.digest,size:t.sizeBytes}}
function Ch(t){return Buffer.from(JSON.stringify(t))}function Is(t){return["Architecture","Os"].some(e=>(b(t,e)??"")!=="")||(b(t,"RootFS","Type")??"")!==""||Pt(t).length>0}function Pt(t){
const e=w(t,"RootFS","Layers");return A(e)?e:[]}function Bs(t){const e=t["RepoTags"];return A(e)?e:[]}function Ye(t){const e=n=>b(
t,n)??b(t,n.toLowerCase())??void 0;return{os:e("Os")??"linux",architecture:e("Architecture")??"",variant:e("Variant")}}function Ai(t){
const e=b(t,"Descriptor","mediaType");return e===void 0?void 0:dr(e)}var iT=10;async function Oh(t,e,n){const{log:r}=t;if(e.id===n)return r.notice("The source image was kept: it is also the\
 result.");if(!e.isDefaultPlatform)return r.notice(`The source image was kept: its name also refers to images for other \
platforms than ${B(e.platform)}.`);const i=await ne(t,e.id);if(i===void 0)return r.debug("the source is gone already");const o=Bs(
i);const s=o.filter(u=>!oT(e,u));if(s.length>0)return r.notice(`The source image was kept: it has other tags (${s.join("\
, ")}).`);const a=await t.docker.run(["ps","--all","--filter",`ancestor=${e.id}`,"--format","{{.Names}}"]);if(a!=="")return r.
notice(`The source image was kept: containers use it (${a.split("\n").join(", ")}).`);const d=o.find(u=>!u.includes("@"))??
o[0]??e.id;const c=await ir(t.docker,[d],iT);if(c===void 0)r.notice(`The engine is taking long to remove the source imag\
e, and may still finish. If the image remains, remove it with "docker rmi ${d}".`);else if(c.exitCode===0)r.info(`Remove\
d the source image ${d}`);else if(/conflict/i.test(c.stderr))r.notice(`The source image was kept because the engine refu\
sed to remove it: ${c.stderr.trim()}`);else if(/no such image|not ?found/i.test(c.stderr))r.debug(`the source is gone al\
ready: ${c.stderr.trim()}`);else r.warning(`Could not remove the source image: ${te(["rmi",d],c).message}`)}function oT({
image:t},e){if(t===void 0)return false;const{domain:n,path:r,digest:i}=ue(e,"image");if(i!==void 0)return Wt(t.text)||t.
domain===n&&t.path===r;return t.digest===void 0&&se(ue(e,"image"))===se(t)}import{setTimeout as sT}from"node:timers/promises";var aT=10;var dT=100;var Cs=class{#e;#t=[];#n;constructor(e){this.#e=e}async move(e,n,r){this.#n=r===n?void 0:r;const i=this.#e.
map(s=>s.text);const o=await Promise.all(i.map(s=>gu(e,s)));for(const[s,a]of i.entries()){this.#t.push({name:a,from:o[s],
to:n});await vh(e,r,a)}await Promise.all(i.map(s=>cT(e,s,n)))}async undo(e,n){const[r]=this.#t;if(r!==void 0&&this.#n!==
void 0)await e.try(["tag",r.to,this.#n]).catch(()=>{});for(const{name:i,from:o,to:s}of this.#t.splice(0).reverse()){try{
if(o===s||await gu(e,i)!==s)continue;if(o===void 0)await e.run(["rmi",i]);else await vh(e,o,i)}catch(a){const d=o===void 0?
"did not exist":`referred to ${o}`;n.warning(`The tag ${i}, which ${d} before, could not be restored: ${E(a)}`)}}}};async function vh(t,e,n){
const r=["tag",e,n];for(let i=1;;i++){const o=await t.try(r);if(o.exitCode===0)return;if(i===aT||!/already ?exists/i.test(
o.stderr))throw te(r,o);await sT(Math.random()*i*dT)}}async function cT(t,e,n){const r=()=>gu(t,e).catch(()=>n);if(await r()===
n)return;const i=await r();if(i===n)return;throw new m("CHECK_FAILED",`The engine reported that ${e} was tagged, but the\
 tag refers to ${i??"no image"} instead of ${n}.`,{hint:Z})}async function gu(t,e){const n=["image","inspect","--format",
"{{.Id}}",e];const r=await t.try(n);const i=r.stdout.trim();if(r.exitCode===0&&i.startsWith("sha256:"))return i;if(/no such image/i.
test(r.stderr))return void 0;throw te(n,r)}import{createWriteStream as pC}from"node:fs";import{link as hC,lstat as gC,open as fy,rename as yC,rm as ua,stat as wC}from"node:fs/promises";
import{basename as ly,dirname as df,join as bC}from"node:path";import{pipeline as EC}from"node:stream/promises";import{createHash as gT}from"node:crypto";import{Transform as yT}from"node:stream";var O=512;var Ri=Buffer.alloc(2*O);var F={name:[0,100],mode:[100,8],uid:[108,8],gid:[116,8],size:[124,12],mtime:[136,12],
checksum:[148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],devMinor:[337,8],prefix:[345,155],sparseMap:[
386,109],gnuIsExtended:[482,1],realSize:[483,12]};var ke={pax:"x",paxGlobal:"g",gnuLongName:"L",gnuLongLink:"K"};var uT=new Set(
["1","2","3","4","5","6"]);function ye(t){return Math.ceil(t/O)*O}function Fi(t){for(let e=0;e<O;e+=8){if(t.readUInt32LE(
e)!==0||t.readUInt32LE(e+4)!==0)return false}return true}function Ah(t){return t[F.typeFlag[0]]===0}function Os(t){return!uT.
has(t)}function Ze(t,e){const n=_h(t,F.checksum,e);const r=Fh(t);if(n!==r.unsigned&&n!==r.signed){throw new m("TAR_INVAL\
ID",`A tar header at byte ${e} has the checksum ${n}, but its bytes add up to ${r.unsigned}: the stream was damaged.`,{hint:Lt})}
const i=t[F.typeFlag[0]]??0;return{typeFlag:i===0?"0":String.fromCharCode(i),hasOldType:i===0,sizeBytes:_h(t,F.size,e),name:fT(
t),gnuIsExtended:(t[F.gnuIsExtended[0]]??0)!==0&&i===83}}function Qe(t,e){return new m("TAR_INVALID",`The tar stream is \
damaged at byte ${t}: ${e}.`,{hint:Lt})}function ze(t,e){const[n,r]=F[e];return Ni(t.subarray(n,n+r))}function vs(t){return yu(
t,F.linkName)}function yu(t,e){const n=t.subarray(e[0],e[0]+e[1]);const r=n.indexOf(0);return r===-1?n:n.subarray(0,r)}function fT(t){
const e=yu(t,F.name);if(!Rh(t))return Buffer.from(e);const n=yu(t,F.prefix);return n.length===0?Buffer.from(e):Buffer.concat(
[n,Buffer.from("/"),e])}function Rh(t){return t.toString("latin1",F.magic[0],F.magic[0]+F.magic[1])==="ustar\0"}function Fh(t){
const[e,n]=F.checksum;let r=0;let i=0;for(let o=0;o<O;o++){const s=o>=e&&o<e+n?32:t[o]??0;r+=s;i+=s>>7}return{unsigned:r,
signed:r-i*256}}function _h(t,e,n){const[r,i]=e;const o=t.subarray(r,r+i);const s=Ni(o);if(!(s>=0)){throw new m("TAR_INV\
ALID",`A tar header at byte ${n} has a field that is not a number (${JSON.stringify(o.toString("latin1"))}): the stream \
was damaged.`,{hint:Lt})}return s}function Ni(t){const e=t[0]??0;let n;if(e>=128){const r=BigInt(`0x${t.toString("hex")}`);
n=Number(BigInt.asIntN(t.length*8-1,r))}else{const r=t.toString("latin1").replace(/^[ \0]+|[ \0]+$/g,"").replace(/\0.*$/s,
"");n=r===""?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):Number.NaN}return Number.isSafeInteger(n)?n:Number.NaN}function Gt(t){
return ze(t,"mtime")}var lT=8**11-1;function Nh(t,e){const n=Math.min(Math.max(0,e),lT);return Jt(t,F.mtime,Buffer.from(
`${n.toString(8).padStart(11,"0")}\0`))}function Li(t,e){return Jt(t,F.size,Buffer.from(`${e.toString(8).padStart(11,"0")}\
\0`))}function Lh(t){if(t[F.typeFlag[0]]!==83)return t;return Jt(Jt(t,F.typeFlag,Buffer.from("0")),F.sparseMap,Buffer.alloc(
F.sparseMap[1]))}var wu=8**7-1;function bu(t,e,n){if(n<=wu)return Jt(t,F[e],Buffer.from(`${n.toString(8).padStart(7,"0")}\
\0`));const r=Buffer.alloc(8);r.writeBigUInt64BE(BigInt(n));r[0]=128;return Jt(t,F[e],r)}function $h(t,e){const n=_s(t,"\
name",Buffer.from(e));if(n===void 0)throw new RangeError(`the name ${e} is too long for a header`);return n}function _s(t,e,n,r=false){
const i=Buffer.alloc(F[e][1]);if(n.length>i.length&&!r)return void 0;n.copy(i);const o=Jt(t,F[e],i);return e==="name"&&Rh(
t)?Jt(o,F.prefix,Buffer.alloc(F.prefix[1])):o}function Mh(){const t=Buffer.alloc(O);t.write("0000755",F.mode[0],"latin1");
for(const e of[F.uid,F.gid])t.write("0000000",e[0],"latin1");t.write("00000000000",F.mtime[0],"latin1");t.write("5",F.typeFlag[0],
"latin1");t.write("ustar\x0000",F.magic[0],"latin1");return Li(t,0)}function Uh(t,e){const n=Buffer.alloc(O);n.write("./\
./@LongLink",F.name[0],"latin1");for(const r of[F.mode,F.uid,F.gid])n.write("0000000",r[0],"latin1");n.write("0000000000\
0",F.mtime[0],"latin1");n.write(t,F.typeFlag[0],"latin1");n.write("ustar  \0",F.magic[0],"latin1");return Li(n,e)}function Jt(t,e,n){
const r=Buffer.from(t);n.copy(r,e[0],0,e[1]);const i=Fh(r).unsigned.toString(8).padStart(6,"0");r.write(`${i}\0 `,F.checksum[0],
"latin1");return r}var As=class{#e=0;get isReached(){return this.#e>=2}takes(e,n,r){const i=Fi(e);if(this.isReached){if(!i)throw Qe(n,"byte\
s follow the end of the archive");return true}if(i){this.#e++;if(r)throw Qe(n,"the archive ends after an extension heade\
r that no entry follows");return true}if(this.#e===1)throw Qe(n,"there is a single zero block between two entries");return false}};var Rs=class{#e;#t=0;get isEmpty(){return this.#t===0}get rest(){return this.#e?.subarray(0,this.#t)??Buffer.alloc(0)}take(e){
this.#e??=Buffer.alloc(O);const n=Math.min(O-this.#t,e.length);e.copy(this.#e,this.#t,0,n);this.#t+=n;return n}release(){
if(this.#t<O)return void 0;const e=this.#e;this.#e=void 0;this.#t=0;return e}};var Hh=16*1024;function zh(t,e){const n=new Map;const r=[];for(const{key:i,value:o}of Su(t,e)){n.set(i,o);if(i==="GNU.sp\
arse.offset"||i==="GNU.sparse.numbytes")r.push(o)}if(r.length>0)n.set("GNU.sparse.map",Buffer.from(r.join(",")));return n}
function jh(t,e){return Eu(t,n=>n===e)}function Eu(t,e){return Buffer.concat([...Su(t,0)].filter(({key:n})=>!e(n)).map(({
bytes:n})=>n))}function Du(t,e){return Buffer.concat([...Su(t,0)].map(({key:n,bytes:r})=>{const i=e.get(n);return i===void 0?
r:mT(n,i)}))}function mT(t,e){const n=Buffer.concat([Buffer.from(` ${t}=`),Buffer.from(e),Buffer.from("\n")]);const r=n.
length;const i=r+String(r+String(r).length).length;return Buffer.concat([Buffer.from(String(i)),n])}function*Su(t,e){let n=0;
for(let r=1;n<t.length;r++){if(r>Hh){throw new m("TAR_LIMIT",`The PAX header at byte ${e} holds more than ${Hh} records.`,
{hint:Se})}const i=t.indexOf(32,n);const o=i===-1?"":t.toString("latin1",n,i);const s=/^[0-9]{1,10}$/.test(o)?Number(o):
0;const a=n+s;const d=i===-1?-1:t.indexOf(61,i+1);if(s===0||a>t.length||d===-1||d>=a||t[a-1]!==10){throw new m("TAR_INVA\
LID",`The PAX header at byte ${e} has a malformed record: the stream was damaged.`,{hint:Lt})}yield{key:t.toString("utf8",
i+1,d),value:t.subarray(d+1,a-1),bytes:t.subarray(n,a)};n=a}}function Vt(t){return/^[0-9]{1,16}$/.test(t)?Number(t):Number.
NaN}var Wh=1024*1024;var pT=4*1024*1024;var Jh=Buffer.alloc(0);var xu={pax:new Map,longName:void 0,longLink:void 0};function ur(t){
return t===ke.pax||t===ke.gnuLongName||t===ke.gnuLongLink}var cr=class{#e=[];#t=0;#n=xu;#r;get isReading(){return this.#r!==
void 0}get isEmpty(){return this.#e.length===0}begin(e,n,r){const{typeFlag:i,sizeBytes:o}=e;if(o>Wh||this.#t+o>pT){throw new m(
"TAR_LIMIT",`The extension header at byte ${r} claims ${o} bytes; at most ${Wh} are read.`,{hint:Se})}this.#i(Buffer.from(
n));if(o>0)this.#r={typeFlag:i,left:ye(o),parts:[],sizeBytes:o};else this.#n=ku(this.#n,i,Jh,r)}take(e,n){const r=this.#r;
if(r===void 0)return 0;const i=Math.min(r.left,e.length);r.parts.push(Buffer.from(e.subarray(0,i)));r.left-=i;if(r.left===
0){this.#r=void 0;const o=r.parts.length===1?r.parts[0]:Buffer.concat(r.parts);this.#i(o);this.#n=ku(this.#n,r.typeFlag,
o.subarray(0,r.sizeBytes),n)}return i}release(){const e={blocks:this.#e,extension:this.#n};this.#e=[];this.#t=0;this.#n=
xu;return e}#i(e){this.#e.push(e);this.#t+=e.length}};function Fs(t){const e=[];for(let n=0;n<t.length;n++){const r=t[n];
const{typeFlag:i,sizeBytes:o}=Ze(r,0);e.push({typeFlag:i,block:r,data:o===0?void 0:t[++n],sizeBytes:o})}return e}function Ke(t){
return Fs(t).reduce((e,{typeFlag:n,data:r=Jh,sizeBytes:i})=>ku(e,n,r.subarray(0,i),0),xu)}function fr(t,{pax:e,longName:n}){
return n??Re(e.get("GNU.sparse.name"))??Re(e.get("path"))??t.name}function Bn(t,{pax:e,longLink:n}){return n??Re(e.get("\
linkpath"))??vs(t)}function Ns(t,{pax:e},n){const r=Re(e.get("size"));if(r===void 0)return t.sizeBytes;const i=r.toString(
"latin1");const o=Vt(i);if(!Number.isSafeInteger(o))throw Qe(n,`the PAX record of its size is ${JSON.stringify(i.slice(0,
40))}`);return o}function ku(t,e,n,r){if(e===ke.pax)return{...t,pax:zh(n,r)};const i=Re(hT(n));return e===ke.gnuLongName?
{...t,longName:i}:{...t,longLink:i}}function Re(t){return t?.length===0?void 0:t}function hT(t){const e=t.indexOf(0);return e===
-1?t:t.subarray(0,e)}var lr={blocks:[],keepsData:false};var Ls={blocks:void 0,keepsData:true};var Yt=class{#e;#t;#n=0;#r=new Rs;#i=0;#o=0;#s=true;#a=new cr;#d=false;#c=new As;#u=false;#f=Buffer.
alloc(0);#l=[];#m=0;constructor(e,n={}){this.#e=e;this.#t=n}get offsetBytes(){return this.#n}get hasEnded(){return this.#c.
isReached}get isBetweenEntries(){return this.#i===0&&!this.#d&&this.#r.isEmpty&&this.#a.isEmpty&&!this.#a.isReading}get openEntry(){
return this.#i>0?this.#f:void 0}checkRest(){const{rest:e}=this.#r;if(e.some(n=>n!==0))throw Qe(this.#n-e.length,"bytes f\
ollow the end of the archive")}consume(e){let n=0;let r=0;const i=o=>{if(o===r)return;const s=r===0&&o===e.length?e:e.subarray(
r,o);this.#e.emit(s,this.#n+r)};while(n<e.length){if(this.#i>0&&!this.#d){const o=Math.min(this.#i,e.length-n);if(!this.#s){
i(n);r=n+o}if(this.#e.data!==void 0||this.#e.end!==void 0)this.#D(e.subarray(n,n+o));this.#i-=o;n+=o}else if(this.#a.isReading){
i(n);n+=this.#a.take(e.subarray(n),this.#n);r=n}else if(this.#c.isReached&&this.#t.ignoresTrailer===true){i(n);n=e.length;
r=n}else if(this.#r.isEmpty&&e.length-n>=O){const o=this.#w(e.subarray(n,n+O),this.#n+n);if(o!==void 0){i(n);this.#h(o);
r=n+O}n+=O}else{i(n);n+=this.#p(e.subarray(n),n);r=n}}i(e.length);this.#n+=e.length}#p(e,n){const r=this.#r.take(e);const i=this.#r.
release();if(i!==void 0){const o=this.#n+n+r-O;const s=this.#w(i,o);if(s===void 0)this.#e.emit(i,o);else this.#h(s)}return r}#h(e){
for(const n of e)if(n.length>0)this.#e.emit(n,this.#g(n))}#g(e){let n=this.#m;for(const r of this.#l){if(r===e)return n;
n+=r.length}return void 0}#w(e,n){if(this.#d){this.#d=(e[504]??0)!==0;this.#e.mapBlock?.(e);if(!this.#d&&this.#i===0)this.#e.
end?.();return this.#s?void 0:[]}if(this.#c.takes(e,n,!this.#a.isEmpty))return[];const r=Ze(e,n);const{typeFlag:i}=r;if(i===
ke.paxGlobal)return this.#y(r,n);if(this.#a.isEmpty)this.#m=n;if(ur(i)){this.#a.begin(r,e,n);return[]}return this.#E(r,e,
n)}#y(e,n){if(!this.#a.isEmpty)throw Qe(n,"there is a global header between an extension header and its entry");this.#u=
true;const r=this.#t.dropsGlobals!==true;this.#b(e.sizeBytes,r);return r?void 0:[]}#E(e,n,r){const{blocks:i,extension:o}=this.#a.
release();const s=fr(e,o);const a=e.hasOldType&&s.at(-1)===47;const d=Ns(e,o,r);const c=Os(e.typeFlag)&&!a?d:0;const{typeFlag:u}=e;
const f={name:s,typeFlag:u,sizeBytes:c,header:n,extensions:i};this.#l=[...i,n];const l=this.#e.begin(f,o,this.#m);this.#u=
false;this.#f=s;this.#b(c,l.keepsData);this.#d=e.gnuIsExtended;if(c===0&&!this.#d)this.#e.end?.();if(l.blocks!==void 0)return l.
blocks;return i.length===0?void 0:this.#l}#b(e,n){this.#i=ye(e);this.#o=this.#i-e;this.#s=n}#D(e){if(this.#u)return;const n=Math.
min(e.length,Math.max(0,this.#i-this.#o));if(n>0)this.#e.data?.(e.subarray(0,n));if(this.#i===e.length)this.#e.end?.()}};var wT=16*1024*1024;var bT=1024*1024;var G=class extends yT{counts={entries:0,dataBytes:0};#e=gT("sha256");#t=0;#n;#r;#i;#o;#s;constructor(e,n,r={}){
const i=r.isPart===true?bT:wT;super({readableHighWaterMark:i,writableHighWaterMark:i});this.#n=e;this.#r=n;this.#i=r;this.#o=
new Yt({begin:o=>this.#f(o),emit:(o,s)=>this.#c(o,s),mapBlock:n&&(o=>n.mapBlock?.(o)),data:n&&(o=>n.data(o)),end:n&&(()=>n.
end())})}digest(){return`sha256:${this.#e.digest("hex")}`}get bytesWritten(){return this.#t}get bytesRead(){return this.#o.
offsetBytes}_transform(e,n,r){try{this.#o.consume(e);r()}catch(i){r(i)}}_flush(e){try{if(!this.#o.hasEnded)throw this.#d();
this.#o.checkRest()}catch(n){e(n);return}this.#a().then(()=>e(),n=>e(n))}_read(e){this.#s?.();super._read(e)}async#a(){if(this.#i.
appendix!==void 0)this.once("close",()=>this.#s?.());for await(const e of this.#i.appendix?.()??[]){if(this.destroyed)return;
this.#c(e);if(this.readableLength<this.readableHighWaterMark)continue;await new Promise(n=>{this.#s=n});this.#s=void 0}if(this.#i.
isPart!==true&&!this.destroyed)this.#c(Ri)}#d(){const{openEntry:e,offsetBytes:n}=this.#o;const r=e===void 0?"":` within ${C(
e)}`;return new m("TAR_TRUNCATED",`The tar stream ended after ${n} bytes and ${this.counts.entries} entries without its \
end-of-archive blocks: something was cut off${r}.`,{hint:"Nothing was tagged. Check whether the engine restarted or ran \
out of disk space, then run again."})}#c(e,n){this.#e.update(e);this.#t+=e.length;this.#u(e.length,n);this.push(e)}#u(e,n){
const{spans:r}=this.#i;if(r===void 0)return;if(n===void 0)r.output.add(e,void 0);else for(const i of r.input.take(n,e))r.
output.add(i.bytes,i.origin)}#f(e){const n=this.#n(e);const r=typeof n==="string"?void 0:n;for(const d of r?.before??[]){
this.#r?.begin(d,"keep");this.#r?.end()}this.#r?.begin(e,n);if(n==="drop")return lr;this.counts.entries++;if(r?.data===void 0)
this.counts.dataBytes+=e.sizeBytes;if(r===void 0)return Ls;const{head:i,data:o,before:s=[]}=r;this.counts.entries+=s.length;
const a=[...s,i].flatMap(d=>[...d.extensions,d.header]).concat(o===void 0?[]:[o]);return{blocks:a,keepsData:o===void 0}}};function v(t){return t.toString("latin1").replace(/^\.?\//,"").replace(/\/$/,"")}function mr(t,e){return t.length>e.length&&
t.charCodeAt(e.length)===47&&t.startsWith(e)}function ee(t){return Buffer.from(t,"latin1")}var Gh=["manifest.json","index.json"];var ET=4*1024*1024;var $s=class{#e=new Set;#t=[];#n=false;#r=0;get hasImage(){return Gh.
some(e=>this.#e.has(e))}begin(e){const n=v(e.name);this.#e.add(n);this.#n=n===Gh[0]}data(e){if(!this.#n||this.#r>ET)return;
this.#r+=e.length;this.#t.push(Buffer.from(e))}end(){this.#n=false}missing(){const e=R(Buffer.concat(this.#t).toString("\
utf8"));const n=(Array.isArray(e)?e:[]).flatMap(r=>{const i=w(r,"Layers");return[b(r,"Config")??"",...A(i)?i:[]]});return n.
filter(r=>r!==""&&!this.#e.has(v(Buffer.from(r))))}};import{createHash as DT}from"node:crypto";var Pu=JSON;function Ms(t){const e=Pu.parse(t,(n,r,i)=>typeof r==="number"&&i.source!==void 0?Pu.rawJSON(i.source):r);if(!T(
e)||Pu.isRawJSON(e))throw new SyntaxError("an image config must be a JSON object");return e}function Us(t){const e=w(t,"\
rootfs","diff_ids");return A(e)?e:[]}function Hs(t){const e=w(t,"history");if(!Array.isArray(e))return void 0;return e.map(
n=>w(n,"empty_layer")!==true)}function ST(t){return t.reduce((e,n)=>e===void 0?n:L(Buffer.from(`${e} ${n}`)),void 0)}function L(t){
return`sha256:${DT("sha256").update(t).digest("hex")}`}function Yh(t,e){const n=xT(b(t,"created"),e.latestSeconds);const r=({
contents:o})=>({...n===void 0?{}:{created:n},created_by:o===void 0?e.createdBy:`${e.createdBy}: ${o}`,comment:ST(e.sourceDiffIds)??
""});const i={...t,...n===void 0?{}:{created:n},rootfs:{type:"layers",diff_ids:e.layers.map(({diffId:o})=>o)},history:e.
layers.map(r)};return Buffer.from(JSON.stringify(i))}function xT(t,e){if(t===void 0||e===void 0)return t;const n=Math.floor(
Date.parse(t)/1e3);const r=n>e||n===e&&/\.\d*[1-9]/.test(t);return r?new Date(e*1e3).toISOString().replace(".000Z","Z"):
t}var kT=[["Created","created"],["Author","author"],["Architecture","architecture"],["Variant","variant"],["Os","os"],["\
OsVersion","os.version"],["DockerVersion","docker_version"],["ContainerConfig","container_config"],["Container","contain\
er"]];var PT="0001-01-01T00:00:00Z";function Kh(t){const e={};for(const[r,i]of kT){const o=t[r];if(!Vh(o)&&o!==PT)e[i]=o}
const n=t["Config"];e["config"]=T(n)?Object.fromEntries(Object.entries(n).filter(([,r])=>!Vh(r))):{};e["rootfs"]={type:"\
layers",diff_ids:w(t,"RootFS","Layers")??[]};return e}function Vh(t){if(t===void 0||t===null||t===""||t===false)return true;
return Array.isArray(t)&&t.length===0}var qg=Jo(tf(),1);import{randomBytes as WB}from"node:crypto";import{posix as Kg}from"node:path";async function z(t,e){const{runId:n}=t;const{source:r}=e;const i=["create","--name",e.name??Dp(n),"--label",Vo(n),"--net\
work",e.network??"none",...e.asConfigured===true?[]:["--no-healthcheck"],"--restart","no","--pull","never",...r.isIndex?
ct(r.platform):[],...e.asUsed===true||e.asConfigured===true?[]:GB,...e.asUsed===true?[]:VB(r),...e.options??[],r.id,...e.
command??["docker-flatten"]];const o=await t.docker.try(i);const s=o.stdout.trim().split("\n").at(-1)??"";if(o.exitCode!==
0)throw JB(r,i,o);if(!/^[0-9a-f]{12,64}$/.test(s))throw new m("ENGINE_FAILED",`"docker create" returned ${JSON.stringify(
s)} instead of an ID.`,{hint:Z});return s}function JB(t,e,n){const r=te(e,n);const i=t.volumes.find(o=>Kg.normalize(`${o}\
/`)==="/");if(i===void 0||!/destination can't be '\/'/i.test(n.stderr))return r;return new m("UNSUPPORTED_IMAGE",`docker\
-flatten needs a container of ${t.reference}, but cannot create one: the image declares its root as a volume (${JSON.stringify(
i)}).`,{hint:'No engine starts such an image. Build it again without "VOLUME /".',cause:r})}var GB=["--workdir","/"];function VB(t){
return YB(t).flatMap(e=>["--mount",tt({type:"tmpfs",dst:e})])}function YB({volumes:t}){const e=t.filter(n=>n.startsWith(
"/"));return[...new Set(e.map(n=>Kg.resolve(n)))]}function We(){return`/docker-flatten-${WB(8).toString("hex")}`}function tt(t){
return Object.entries(t).map(([e,n])=>{const r=n===""?e:`${e}=${n}`;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}\
"`:r}).join(",")}async function W(t,e){const n=await t.docker.try(["rm","--force","--volumes",e]);if(n.exitCode!==0&&!/no such container/i.
test(n.stderr))throw te(["rm",e],n)}var fe=class extends Error{};var KB=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function rf(t){return t instanceof m&&t.code==="DOCKER_FAILED"&&KB.test(t.message)}var qB=16*1024*1024;async function Xg(t,e,n,r){
const{signal:i}=t;const o=We();const s=tt({type:"bind",src:n,dst:o,readonly:""});const a={source:e,options:["--mount",s]};
const d=await z(t,a).catch(u=>{throw rf(u)?new fe(E(u),{cause:u}):u});const c=async(u,f)=>{const l=`${o}/${u.slice("sha2\
56:".length)}`;const p=await t.transport.readArchive(d,l,i).catch(h=>{throw He(h,l)?new fe(E(h),{cause:h}):h});await of(
p,u,h=>f(h))};try{return await r({stream:c,text:sf(c)})}finally{await W(t,d)}}async function of(t,e,n){const r=t.pipe((0,qg.extract)());
t.on("error",i=>r.destroy(i));try{for await(const i of r)await n(i,i.header.name)}catch(i){throw i instanceof m?i:nf(e,`\
cannot be read (${E(i)})`)}finally{t.destroy()}}function sf(t){return(e,n)=>XB(e,n,t)}async function XB(t,e,n){const r=[];
let i=0;const o=async d=>{for await(const c of d){i+=c.length;if(i>qB)throw nf(t,"is too long for a config");r.push(c)}};
await n(t,o,e);const s=Buffer.concat(r);const a=L(s);if(a!==t)throw nf(t,`has the digest ${a}`);return s.toString("utf8")}
function nf(t,e){return new m("ENGINE_FAILED",`The engine's blob ${t} ${e}: it was damaged on disk or in transit.`,{hint:"\
Run again. If it happens again, pull or build the image again."})}async function*xr(t,e,n){let r=await e(t.digest,t.sizeBytes);let i=[];const o=new Set([t.digest]);let s=false;for(;;){const a=r===
void 0?void 0:Bh(r);const d=r===void 0||a!==void 0?void 0:Ih(r);if(d!==void 0){const u=await Zg(e(d.config.digest,d.config.
sizeBytes));if(u!==void 0)yield{manifest:d,configText:u,isInIndex:s}}i=[...ZB(a??[],n),...i];let c=i.shift();while(c!==void 0&&
o.has(c.digest))c=i.shift();if(c===void 0)return;o.add(c.digest);s=true;r=await Zg(e(c.digest,c.sizeBytes))}}function ZB(t,e){
const n=({platform:r})=>{if(r===void 0)return 1;return K(r,e)?0:2};return t.toSorted((r,i)=>n(r)-n(i))}async function Zg(t){
return t.catch(e=>{if(e instanceof fe)return void 0;throw e})}import{open as Qg}from"node:fs/promises";import{Readable as tC}from"node:stream";var QB=8**11-1;var eC=100;function Qs(t,e){const n=Buffer.alloc(O);if(n.write(t,0,eC,"utf8")<Buffer.byteLength(t))throw new RangeError(
`the name ${t} is too long for a header`);n.write("0000644\x000000000\x000000000\0",100,"latin1");if(e<=QB){n.write(`${e.
toString(8).padStart(11,"0")}\0`,124,"latin1")}else{n.writeUInt8(128,124);n.writeBigUInt64BE(BigInt(e),128)}n.write("000\
00000000\0        0",136,"latin1");n.write("ustar\x0000",257,"latin1");const r=n.reduce((i,o)=>i+o,0);n.write(`${r.toString(
8).padStart(6,"0")}\0 `,148,"latin1");return n}function ea(t){return Buffer.alloc(ye(t)-t)}function ta(){return Buffer.alloc(
2*O)}var ey=4*1024*1024;function ty(t){const e=t.map(({content:n})=>{const r=Ki(n);return Qs("",0).length+r+ea(r).length});return e.
reduce((n,r)=>n+r,ta().length)}async function ny(t,e,n){for(const{path:r,content:i}of e){await Yi(t,Qs(r,Ki(i)),n);if(Buffer.
isBuffer(i))await Yi(t,i,n);else await af(i,t,n);await Yi(t,ea(Ki(i)),n)}await Yi(t,ta(),n)}async function af({path:t,sizeBytes:e},n,r){
const i=await Qg(t,"r");try{await ry(i,{path:t,sizeBytes:e});const o=Buffer.allocUnsafe(Math.min(ey,e));for(let s=e;s>0;){
const{bytesRead:a}=await i.read(o,0,Math.min(o.length,s));if(a===0)throw new RangeError(`${t} ended ${s} bytes too early`);
await Yi(n,o.subarray(0,a),r);s-=a}}finally{await i.close()}}function na(t,e=()=>{}){return tC.from(nC(t,e),{objectMode:false})}
async function*nC(t,e){for(const{path:n,content:r}of t){yield Qs(n,Ki(r));if(!Buffer.isBuffer(r))yield*rC(r,e);else if(r.
length>0)yield r;const i=ea(Ki(r));if(i.length>0)yield i}yield ta()}async function*rC({path:t,sizeBytes:e},n){const r=await Qg(
t,"r");try{await ry(r,{path:t,sizeBytes:e});for(let i=e;i>0;){const o=Buffer.allocUnsafe(Math.min(ey/4,i));const{bytesRead:s}=await r.
read(o,0,o.length);if(s===0)throw new RangeError(`${t} ended ${i} bytes too early`);n(s);yield o.subarray(0,s);i-=s}}finally{
await r.close()}}async function ry(t,{path:e,sizeBytes:n}){const{size:r}=await t.stat();if(r!==n)throw new RangeError(`${e}\
 must have ${n} bytes, but has ${r}`)}async function Yi(t,e,n){for(let r=0;r<e.length;){n.signal.throwIfAborted();const{
bytesWritten:i}=await t.write(e,r,e.length-r);n.onBytes(i);r+=i}}function Ki(t){return Buffer.isBuffer(t)?t.length:t.sizeBytes}function iy(t,e,n){const r=`${L(t).slice("sha256:".length)}.json`;const i=`${e.slice("sha256:".length)}/layer.tar`;return na(
[{path:r,content:t},ra([{Config:r,RepoTags:[n],Layers:[i]}])])}function ra(t){return{path:"manifest.json",content:Buffer.
from(JSON.stringify(t))}}var ia={path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};function oa(t){
return{path:"index.json",content:Ps(xe.index,[t])}}function Je(t){return`blobs/${t.replace(":","/")}`}var sa="io.contain\
erd.image.name";function aa(t,e,n={}){const r=ks(xe.manifest,{mediaType:xe.config,digest:L(t),sizeBytes:t.length},e,n);return{
bytes:r,descriptor:{mediaType:xe.manifest,digest:L(r),sizeBytes:r.length}}}function oy(t,{config:e,platform:n,name:r,annotations:i={}},o){
const s=t.map(({descriptor:f})=>f);const a=aa(e,s,i);const d=s.map(({digest:f})=>Je(f));const c=Je(L(e));const u=[ia,oa(
{...a.descriptor,platform:pu(n),annotations:{[sa]:r.full}}),ra([{Config:c,RepoTags:[r.familiar],Layers:d}]),{path:c,content:e},
{path:Je(a.descriptor.digest),content:a.bytes},...t.map(({path:f,descriptor:{digest:l,sizeBytes:p}})=>({path:Je(l),content:{
path:f,sizeBytes:p}}))];return na(u,o)}function sy(t,e,n){const{os:r,architecture:i,variant:o}=e;const s=Buffer.from(JSON.
stringify({architecture:i,os:r,...o===void 0?{}:{variant:o},config:{},rootfs:{type:"layers",diff_ids:[]}}));const{bytes:a,
descriptor:d}=aa(s,[{...t,mediaType:"application/octet-stream"}]);const c=se(ue(n,"tag"));return na([ia,oa({...d,platform:pu(
e),annotations:{[sa]:c}}),{path:Je(L(s)),content:s},{path:Je(d.digest),content:a}])}var iC=3;async function ay(t,e){const{signal:n}=t;const r=async(i,o,s)=>{const a=s??await dC(t,i);const d=Ep(t.runId);const c=sy(
{digest:i,sizeBytes:a},t.platform,d);let u=false;try{await t.transport.loadImage(c,void 0,n).catch(f=>{throw dy(f)?new fe(
E(f),{cause:f}):f});u=true;await oC(t,d,i,o)}finally{await aC(t,d,u)}};return e({stream:r,text:sf(r)})}async function oC(t,e,n,r){
const{signal:i}=t;let o=false;try{const s=await t.transport.saveImage(e,i);await of(s,n,async(a,d)=>{const c=d.endsWith(
`/${n.slice("sha256:".length)}`);if(!c)return void a.resume();o=true;await r(a)})}catch(s){const a=!o&&dy(s)&&sC.test(E(
s));throw a?new fe(E(s),{cause:s}):s}if(!o)throw new fe(`the store has no blob ${n}`)}var sC=/not found|no such|does not exist/i;
async function aC(t,e,n){if(gs(t.runId))return;const r=await ir(t.docker,[e],iC).catch(()=>void 0);if(r===void 0||n&&r.exitCode!==
0)hs(t.runId)}async function dC(t,e){const n=w(await ne(t,e),"Descriptor");const r=w(n,"size");if(w(n,"digest")===e&&typeof r===
"number")return r;throw new fe(`the engine does not tell the size of ${e}`)}function dy(t){return t instanceof m&&(t.code===
"ENGINE_FAILED"||t.code==="DOCKER_FAILED")}function kr(t,e){const n=t.contentRoots.map(i=>({place:`below ${i} of the engine's machine`,open:o=>Xg(t,e,i,o)}));if(!t.
store.keepsPacked)return n;const r=i=>ay(t,i);return[...n,{place:"in a save",open:r}]}var cC=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Image","StopT\
imeout"];function uC(t,e){const{apiVersion:n,serverApiVersion:r}=t;const{showsLegacyFields:i}=t.store;const o=a=>rr(r,a)>=
0;const s=a=>{const d=w(e.inspect,"Config",a);return T(d)&&Object.keys(d).length>0};return[...i&&!o("1.50")?[]:cC,...i?[]:
["docker_version"],...i&&rr(n,"1.45")<0?[]:["container","container_config"],...!o("1.44")&&s("Healthcheck")?["StartInter\
val of the health check"]:[],...o("1.52")&&s("ExposedPorts")?["ExposedPorts as they were written"]:[],"os.features","fie\
lds that Docker does not know"]}function cy(t,e){return`Docker ${t.version} does not let the image's config be read here\
, so it is taken from an inspect. What that does not show is not in the result, and its ID differs from that of a run wh\
ere the config can be read: ${uC(t,e).join(", ")}.`}function da({packedLayers:t}){return t?.reduce((e,{sizeBytes:n})=>e+n,0)}async function ca(t,e){const{log:n}=t;for(const{
place:r,open:i}of kr(t,e)){const o=await fC(t,e,i).catch(s=>{if(!(s instanceof fe))throw s;n.debug(`no config blob ${r}:\
 ${E(s)}`);return void 0});if(o!==void 0)return o}n.debug("the config is taken from an inspect");return{json:Kh(e.inspect),
digest:void 0,packedLayers:void 0,annotations:{},openBlobs:void 0,missing:cy(t,e)}}async function fC(t,e,n){const r=await n(
async i=>t.store.idIsConfigDigest?uy(e,e.id,await i.text(e.id),void 0):await lC(e,i.text));return r&&{...r,openBlobs:n}}
async function lC(t,e){const n=xr({digest:t.id},e,t.platform);for await(const{manifest:r,configText:i}of n){const o=uy(t,
r.config.digest,i,r);if(o!==void 0)return o}return void 0}function uy(t,e,n,r){const i=mC(e,n);if(i===void 0)return void 0;
const o=JSON.stringify(Us(i))===JSON.stringify(t.diffIds);const s=(i["architecture"]??"")===t.platform.architecture&&(i["\
variant"]||void 0)===t.platform.variant;if(!o||!s)return void 0;const{layers:a,annotations:d={}}=r??{};return{json:i,digest:e,
packedLayers:a,annotations:d,openBlobs:void 0,missing:void 0}}function mC(t,e){try{return Ms(e)}catch(n){if(n instanceof
SyntaxError)return void 0;throw new m("UNSUPPORTED_IMAGE",`Cannot read the image's config ${t}: ${E(n)}.`,{hint:"Do not \
trust this image: no builder writes such a config.",cause:n})}}async function my(t){const e=(r,i)=>new m("BAD_INPUT",`The ${I("backup")} must be the path of a new file, but ${JSON.stringify(
t)} ${r}.`,{hint:i});const n=await wC(df(t)).catch(()=>void 0);if(!n?.isDirectory())throw e("is not in an existing direc\
tory","Create the directory in an earlier step, or name another one.");if(ly(t)===""||t.endsWith("/"))throw e("is a dire\
ctory","Name a file.");if(await IC(t)){throw e("already exists","It may be the only copy of an earlier source image: mov\
e it away, or name another file.")}}var DC={flags:"wx",mode:384};async function py(t,e,n,r={createWriteStream:pC,link:hC,
rename:yC}){const{log:i,signal:o}=t;const s=bC(df(n),`${ie(t.runId)}${ly(n).slice(0,80)}.partial`);const a=xC(t,e);try{const d=TC(
e);if(d===void 0)i.notice("The source has no tag, so the backup has none either: loading it returns an image ID.");const c=f=>{
const l={name:d??e.id,platform:f};const p=()=>r.createWriteStream(s,DC);return SC(t,l,p,sr(a))};const u=await c().catch(
async f=>{if(!kC(t,e,f))throw f;i.debug(`saving the platform alone: ${E(f)}`);await ua(s,{force:true});return c(e.platform)});
await J(i,{title:"Flush"},BC(s));await CC(s,n,r);i.info(`Saved ${P(u)} to ${n}`)}catch(d){await ua(s,{force:true}).catch(
()=>{});throw o.aborted?d:OC(d,n)}finally{await a}}async function SC(t,{name:e,platform:n},r,i){const{log:o,signal:s}=t;
const a=new $s;const d=new G(()=>"keep",a);const c=await t.transport.saveImage(e,s,n);const u=()=>d.bytesRead;await J(o,
{title:"Save",doneBytes:u,totalBytes:i,isEstimate:true},EC(c,d,r(),{signal:s}));PC(a);return d.bytesWritten}async function xC(t,e){
if(!t.store.keepsPacked){const n=w(e.inspect,"Size");return typeof n==="number"?n:void 0}try{return da(await ca(t,e))}catch{
return void 0}}function kC(t,e,n){return e.isIndex&&t.knowsPlatformOption&&n instanceof m&&/not found/i.test(n.message)}
function PC(t){if(!t.hasImage)throw new m("BACKUP_FAILED","The engine saved an archive that contains no image.",{hint:Z});
const e=t.missing();if(e.length===0)return;throw new m("BACKUP_FAILED",`The archive that the engine saved lacks ${e.length}\
 of its blobs (${e.slice(0,3).join(", ")}): the engine has them only unpacked, from another image with the same layers.`,
{hint:'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetches all blobs.\
 Or leave the backup out if the registry keeps the image.'})}function TC(t){const{image:e,names:n}=t;if(e===void 0||e.digest!==
void 0)return n[0];const r=t.id.replace("sha256:","").startsWith(e.text.replace("sha256:",""));if(r&&!n.includes(`${e.text}\
:latest`))return n[0];return e.tag===void 0?`${e.text}:latest`:e.text}async function IC(t){return gC(t).then(()=>true,()=>false)}
async function BC(t){const e=await fy(t,"r+");try{await e.sync()}finally{await e.close()}}async function CC(t,e,n){try{await n.
link(t,e)}catch{await(await fy(e,"wx",384)).close();await n.rename(t,e).catch(async r=>{await ua(e,{force:true});throw r});
return}await ua(t)}function OC(t,e){if(t instanceof m){return new m(t.code,`The backup failed. Nothing was changed. ${t.
message}`,{hint:t.hint,cause:t})}const n=ut(t);return new m(n?"NO_SPACE":"BACKUP_FAILED",n?`The disk of ${df(e)} filled \
up while writing the backup. Nothing was changed.`:`Cannot write the backup to ${e} (${ce(t)}). Nothing was changed.`,{hint:"\
Name a writable path on a disk with room for the whole image.",cause:t})}function hy({imageLocation:t,tags:e}){return t===void 0||e.length>0}var vC=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function nn(t){return t.replace(vC,e=>[...e].map(n=>`\\u${_C(n.codePointAt(0)??
0)}`).join(""))}function _C(t){const e=t.toString(16);return t>65535?`{${e}}`:e.padStart(4,"0")}function me(t,e){const n=t.
length>e?[...t.slice(0,2*e+1)]:[];return n.length>e?`${n.slice(0,e-1).join("")}…`:t}function gy(t){return`<code>${fa(t)}\
</code>`}function fa(t){return nn(t).replace(/[^\p{L}\p{N} /-]/gu,e=>`&#${e.codePointAt(0)};`)}function Bt(t,e=""){const n=t.
flatMap(i=>i.match(/`+/g)??[]);const r="`".repeat(Math.max(3,...n.map(i=>i.length+1)));return[`${r}${e}`,...t,r].join("\n")}var cf=1024*1024;var uf=12;var AC=[386,4];var RC=[0,21];var FC=20;var NC=10;function ff({typeFlag:t},{pax:e}){if(t==="S")
return"old GNU";if(e.size===0)return void 0;const[n,r]=["GNU.sparse.major","GNU.sparse.minor"].map(s=>String(e.get(s)??""));
if(n==="1"&&r==="0")return"data";const i=n==="0"&&(r==="0"||r==="1");const o=n===""&&r===""&&Re(e.get(yy))!==void 0;return i||
o?"records":void 0}var yy="GNU.sparse.map";function rn(t,e){return new m("TAR_INVALID",`The sparse file ${C(t)} is damag\
ed: ${e}.`,{hint:Lt})}var la=class{pieces=[];#e;#t;#n;#r=0;#i;#o="";constructor(e,n){this.#e=e;this.#t=n}addBlock(e,n){const[
r,i]=n?AC:RC;for(let o=0;o<i;o++){const s=r+o*2*uf;const a=s+uf;if(e[s]===0)return;this.#a(Ni(e.subarray(s,a)));this.#a(
Ni(e.subarray(a,a+uf)))}}addRecords({pax:e}){const n=String(Re(e.get(yy))??"");const r=n===""?[]:n.split(",");for(const i of r)
this.#a(Vt(i));if(Vt(String(e.get("GNU.sparse.numblocks")??""))*2!==r.length)throw rn(this.#e,"its map has another lengt\
h than its header says")}addData(e){let n=0;while(n<e.length&&this.#i!==0){const r=e.indexOf(NC,n);const i=e.subarray(n,
r===-1?e.length:r);if(this.#o.length+i.length>FC)throw this.#d();this.#o+=i.toString("latin1");if(r===-1)return e.length;
this.#s();n=r+1}return n}get isComplete(){return this.#i===0}#s(){const e=Vt(this.#o);this.#o="";if(this.#i===void 0){if(!Number.
isSafeInteger(e))throw this.#d();if(e>cf)throw this.#c();this.#i=2*e;return}this.#a(e);this.#i--}#a(e){if(!(Number.isSafeInteger(
e)&&e>=0))throw this.#d();if(this.#n===void 0){this.#n=e;return}const[n,r]=[this.#n,this.#n+e];this.#n=void 0;if(n<this.#r||
r>this.#t)throw rn(this.#e,"the pieces of its map overlap or exceed its size");this.#r=r;if(this.pieces.length===cf)throw this.#c();
this.pieces.push([n,e])}#d(){return rn(this.#e,"its map has something else than numbers")}#c(){return new m("TAR_LIMIT",
`The sparse file ${C(this.#e)} has more than ${cf} pieces.`,{hint:Se})}};function wy(t){return(O-t%O)%O}var LC=["GNU.sparse.realsize","GNU.sparse.size"];function qi(t,{pax:e}){const{name:n}=t;if(t.typeFlag==="S")return by(n,
ze(t.header,"realSize"));if(e.size===0)return t.sizeBytes;for(const r of LC){const i=Re(e.get(r));if(i===void 0)continue;
return by(n,Vt(i.toString("latin1")))}return t.sizeBytes}function on(t){const e=t.typeFlag==="S"||t.extensions.some(n=>n.
includes("GNU.sparse."));return e?qi(t,Ke(t.extensions)):t.sizeBytes}function by(t,e){if(!(Number.isSafeInteger(e)&&e>=0))
throw rn(t,"its real size is not a number");return e}var Ey="SCHILY.xattr.";var $C=4095;function ae({extensions:t,header:e},n=Ke(t)){const{pax:r}=n;const i=e[156]??0;const o=i===
0?"0":String.fromCharCode(i);const s=(c,u)=>{const f=Re(r.get(c));return f===void 0?ze(e,u):Math.floor(Number(f.toString(
"latin1")))};const a=o==="1"||o==="2";const d=o==="3"||o==="4";return{typeFlag:o,mode:ze(e,"mode")&$C,uid:s("uid","uid"),
gid:s("gid","gid"),mtimeSeconds:s("mtime","mtime"),mtimeFraction:MC(r.get("mtime")),link:a?Bn(e,n):Buffer.alloc(0),device:d?
`${ze(e,"devMajor")},${ze(e,"devMinor")}`:"",xattrs:[...r].filter(([c])=>c.startsWith(Ey)).map(([c,u])=>`${c.slice(Ey.length)}\
=${u.toString("latin1")}`).sort()}}function MC(t){const[,e=""]=/\.(\d{1,9})/.exec(t?.toString("latin1")??"")??[];return e.
replace(/0+$/,"")}function sn(t,e){if(e==="drop")return 0;return e==="keep"||e.data===void 0?on(t):ze(e.head.header,"siz\
e")}function Ct(t,e,n){if(t===void 0)return;t.entries+=e;t.bytes+=n}import{posix as ow}from"node:path";import{posix as wa}from"node:path";import{posix as Xi}from"node:path";var UC=3;var HC=1e3;var xy=4096;var zC=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g;
var ky=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g;var jC=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/;var WC=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g;
var JC=/^[;&|()\n`]$/;var GC=/^[<>]+&?$/;var VC=/^(?:-|[A-Za-z_]\w*=)/;var YC=ha("sh bash dash ash zsh ksh busybox exec \
env nohup command sudo tini dumb-init catatonit time nice if then else do while until ! {");var Dy=ha("cd pushd WORKDIR");
var Sy=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/;var KC=ha("rm rmdir mk\
dir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EXPOSE LABEL USER VO\
LUME");var qC=ha("cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort");function pf(t,e,n="\
/"){const r=new lf(e);r.read(t,n,0);return r.words}var lf=class{words=[];#e;#t=0;constructor(e){this.#e=e}read(e,n,r){const i=new mf(
n,hf(this.#e));let o=true;for(const s of e){if(this.words.length>=HC)return;if(s.length>xy&&r>0)continue;if(JC.test(s)){
o=true;this.#t++;i.separate(s);continue}if(i.redirects(s))continue;const a=/[\s;&|()`]/.test(s)&&r<UC;if(a&&s.startsWith(
"/"))this.#n(s,false,i);if(a)this.read(XC(s,this.#e),i.directory,r+1);const d=i.isValue||VC.test(s);if(!a)this.#n(s,o&&!d,
i);const c=d||YC.has(Xi.basename(s));o=s==="--"&&!i.isChanging||o&&c;i.endWord()}}#n(e,n,r){const{directory:i}=r;const o=r.
useOf(e,n);this.words.push({text:e,isProgram:n,directory:i,command:this.#t,use:o})}};var mf=class{directory;#e;#t=[];#n;#r="";#i="";#o=false;constructor(e,n){
this.directory=e;this.#e=n}get isValue(){return this.#i!==""||this.#o}get isChanging(){return Dy.has(this.#n??"")}separate(e){
this.#n=void 0;this.#i="";this.#o=false;if(e==="(")this.#t.push(this.directory);if(e===")")this.directory=this.#t.pop()??
this.directory}redirects(e){if(!GC.test(e))return false;this.#i=e;return true}endWord(){this.#i=""}useOf(e,n){if(this.#i!==
"")return this.#i.startsWith("<")?"content":"name";if(n){this.#n=Xi.basename(e);if(!Dy.has(this.#n))return"parts";this.#r=
this.directory;this.directory=this.#e;return"name"}if(this.isChanging)return this.#s(e);const r=this.#n??"";if(KC.has(r))
return"name";const i=this.#o;this.#o=Sy.test(e)&&!e.includes("=");if(i||Sy.test(e))return"directory";return qC.has(r)?"c\
ontent":"parts"}#s(e){const[n,r]=[this.#r,this.#e];this.directory=e.startsWith("-")?n:Xi.resolve(n,ma(e,r));return e.startsWith(
"-")?"name":"directory"}};function hf(t){return t.get("HOME")??"/root"}function ma(t,e){return/^~(?=$|\/)/.test(t)?`${e}${t.
slice(1)}`:t}function XC(t,e){const n=t.slice(0,xy*16).replace(/\\\n/g," ");return[...n.matchAll(zC)].map(([r])=>gf(r.replace(
/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,(i,o,s,a)=>o??s??a?.replace(/\\([$`"\\])/g,"$1")??""),e))}function gf(t,e){
return t.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,(n,r,i,o)=>e.get(r??o??"")||i||"")}function pa(t){const e=[
...t.matchAll(ky)].map(([i])=>i);const n=jC.exec(t)?.[1];const r=[n,t.startsWith("/")?t:void 0,...[...t.matchAll(WC)].map(
([,i,o,s])=>i??o??s)];return[...new Set([...e,...r.filter(i=>i!==void 0)].map(yf))]}function Zi(t){const e=[...t.matchAll(
ky)].filter(({0:n,index:r})=>/[*?[{$]/.test(t[r+n.length]??""));return[...new Set(e.map(([n])=>yf(n.slice(0,n.lastIndexOf(
"/")))))]}function an(t,e){return yf(Xi.resolve("/",t,e))}function yf(t){return Buffer.from(Xi.normalize(t).replace(/^\/+|\/+$/g,
"")).toString("latin1")}function ha(t){return new Set(t.split(" "))}var ZC=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CONFIG_CACHE","P\
IP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]);var QC=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i;
var eO=/PATH$|^(?:PERL5|RUBY)LIB$/;var tO=/(?:^|_)LOGS?_?PATH$/;function Py([t,e]){const n=pa(e);if(t==="HOME")return n.
map(a=>({path:a,by:"HOME",extent:"below"}));if(t==="PATH")return n.map(a=>({path:a,by:t,extent:"programs",hasPrograms:true}));
const r=`ENV ${t}`;if(ZC.has(t))return n.map(a=>({path:a,by:r,extent:"itself"}));const i=eO.test(t)&&!tO.test(t);const o=e.
startsWith("/")&&!QC.test(t);const s=i||o?"search":"below";return[...n.map(a=>({path:a,by:r,extent:s,hasPrograms:i})),...Zi(
e).map(a=>({path:a,by:r,extent:"search",hasPrograms:i}))]}import{posix as nO}from"node:path";var Pr=1114112;var ga=56320;function wf(t){return t.replace(/\s$|[\\*?[\]!\s]/g,(e,n)=>n===t.length-1&&/\s/.test(e)?`[${e}\
]`:`\\${e}`)}function Ty(t){return Df(t).map(e=>e>=Pr?String.fromCharCode(ga+e-Pr):String.fromCodePoint(e)).join("")}function bf(t){
return Array.from(t,e=>{const n=e.codePointAt(0);return n>ga+127&&n<=ga+255?Pr+n-ga:n})}function Iy(t){return/[^\0-\x7f]/.
test(t)?bf(t).map(Ef).join(""):t}function Ef(t){if(t<128)return String.fromCharCode(t);if(t>=Pr)return String.fromCharCode(
t-Pr);return Buffer.from(String.fromCodePoint(t)).toString("latin1")}function Df(t){const e=[];let n;for(let r=0;r<t.length;){
const i=t.charCodeAt(r);if(i<128){e.push(i);r++;continue}n??=Buffer.from(t,"latin1");const o=i>=240?4:i>=224?3:2;const s=n.
toString("utf8",r,r+o);const a=s.codePointAt(0);const d=Buffer.byteLength(s)===o&&s.length===(o>3?2:1);const c=a!==65533||
n.toString("latin1",r,r+3)==="ï¿½";const u=d&&c;e.push(u?a:Pr+i);r+=u?o:1}return e}var By=4096;var rO=256;var Cy=16;var iO={GOPATH:":",CONDA_PKGS_DIRS:","};var oO=["bin","boot","dev","etc","home","lib","\
lib32","lib64","media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","usr/bin","usr/include","usr/lib","usr/l\
ib32","usr/lib64","usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin","usr/local/share","usr/sbin","usr/share",
"usr/src","var/cache","var/lib","var/log","var/run","var/spool","var/tmp","var/www"];function ya(t,e){const n=Sf(e);const r=[
n.get("HOME"),...vy(t)].map(i=>_y(i??"")).filter(i=>i!==void 0&&i!=="root"&&!/^home\/[^/]*$/.test(i)).map(i=>wf(i??""));
return{homes:["root","home/*",...new Set(r)].slice(0,By+2),env:n}}function Sf(t){return new Map(t.map(e=>{const n=e.indexOf(
"=");return n===-1?[e,""]:[e.slice(0,n),e.slice(n+1)]}))}function xf(t){return[...new Set(vy(t))].filter(e=>e.startsWith(
"/")&&e.isWellFormed()).slice(0,By)}function Oy(t,{homes:e,env:n}){const r=t.startsWith("!")?"!":"";const i=t.slice(r.length);
if(i.startsWith("~/"))return e.map(d=>`${r}${d===""?"":`${d}/`}${i.slice(2)}`);if(i.endsWith("/$LOCALE"))return aO(n).map(
d=>`${r}${i.slice(0,-"$LOCALE".length)}${d}`);const[,o,s=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(i)??[];if(o===void 0)return[t];
const a=(n.get(o)??"").split(iO[o]??"\0",Cy);return a.map(d=>_y(d)).filter(d=>d!==void 0&&d!=="").filter(d=>s!=="*"||!sO(
d??"")).map(d=>`${r}${wf(d??"")}/${s}`)}function vy(t){return(t?.toString("latin1")??"").split("\n").map(e=>e.split(":")[5]??
"").filter(e=>e.length<=rO).map(e=>Ty(e))}function _y(t){if(!t.startsWith("/")||/[\0\n\r]/.test(t))return void 0;return nO.
normalize(t).replace(/^\/+|\/+$/g,"")}function sO(t){return oO.some(e=>e===t||e.startsWith(`${t}/`))}function aO(t){const e=[
"LANG","LC_ALL","LC_MESSAGES","LANGUAGE"].flatMap(r=>(t.get(r)??"").split(":",Cy));const n=e.map(r=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(r)?.[0]).filter(r=>r!==void 0);return[...new Set(n)].flatMap(r=>[r,`${r}[_@.]*`])}var Ay=1e3;function kf(t,e){const n=w(t,"config");const r=w(n,"Env");const i=Sf(A(r)?r:[]);const o=wa.resolve("/",b(n,"W\
orkingDir")??"");const s=dO(n,i).map(({by:f,argv:l})=>({by:f,words:pf(l,i,o)}));const a=s.filter(({by:f})=>f!=="ONBUILD"&&
f!=="SHELL");const d=hf(i);const c=[{path:an("/",o),by:"WORKDIR",extent:"search",hasPrograms:true},...s.flatMap(({by:f,words:l})=>l.
flatMap(p=>uO(f,p,d))),...[...i].flatMap(Py),...e.map(f=>({path:an("/",f),by:"etc/passwd",extent:"below"}))].filter(({path:f})=>f!==
"");const u=new Map;for(const f of c){const l=`${f.path}\0${f.extent}`;if(!u.has(l))u.set(l,f)}return{paths:[...u.values()].
slice(0,Ay),required:[...o==="/"?[]:[{by:"WORKDIR",text:o,candidates:[an("/",o)]}],...a.flatMap(({by:f,words:l})=>fO(f,l,
d,i))].slice(0,Ay),commands:[...a,{by:"ENTRYPOINT",words:pf(cO(n),i)}].flatMap(lO)}}function dO(t,e){const n=(...s)=>{const a=w(
t,...s);return A(a)?a:[]};const[r,...i]=n("Healthcheck","Test");const o=s=>["/bin/sh","-c",gf(s,e)];return[{by:"ENTRYPOI\
NT",argv:n("Entrypoint")},{by:"CMD",argv:n("Cmd")},{by:"HEALTHCHECK",argv:r==="CMD-SHELL"?o(i.join(" ")):i},{by:"SHELL",
argv:n("Shell")},...n("OnBuild").map(s=>({by:"ONBUILD",argv:o(s.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").
replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,a=>a.toUpperCase()))}))].filter(({argv:s})=>s.length>0)}function cO(t){
const[e,n]=[w(t,"Entrypoint"),w(t,"Cmd")];return A(e)&&A(n)?[...e,...n]:[]}function uO(t,e,n){const{text:r,use:i}=e;const o=r.
startsWith("-")||r.includes("://");const s=Fy(e,n);const a=s.map(c=>{if(i==="directory")return{path:c,by:t,extent:"searc\
h",hasPrograms:true};if(i!=="parts"||o)return{path:c,by:t,extent:"around"};return{path:c,by:t,extent:"beside",hasPrograms:!ba(
c)}});if(i==="name")return a;const d=Ry(r)?Zi(wa.resolve(e.directory,r)):Zi(ma(r,n));return[...a,...d.map(c=>({path:c,by:t,
extent:"search"}))]}function ba(t){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(wa.basename(t))}function Ry(t){return/^(?!-)[^:=/~]+\/|^\.\.?\//.
test(t)}function Fy({text:t,use:e,directory:n},r){if(/^~(?=$|\/)/.test(t))return[an("/",ma(t,r))];const i=e==="directory"&&
!/^[-/]/.test(t);return i||Ry(t)?[an(n,t)]:pa(t)}function fO(t,e,n,r){const i=(r.get("PATH")??"").split(":").filter(o=>o.
startsWith("/"));return e.flatMap(o=>{const{text:s,isProgram:a}=o;if(s.includes("\0"))return[];if(s.startsWith("/"))return[
{by:t,text:s,candidates:[an("/",s)]}];if(s.includes("/"))return Fy(o,n).slice(0,1).map(d=>({by:t,text:s,candidates:[d]}));
if(!a||!/^[\w.+-]+$/.test(s))return[];return[{by:t,text:s,candidates:i.map(d=>an(d,s))}]})}function lO({by:t,words:e}){const n=Map.
groupBy(e,({command:r})=>r);return[...n.values()].map(r=>({by:t,words:r.filter(({text:i})=>!i.startsWith("-")).map(({text:i})=>mO(
i))}))}function mO(t){return wa.basename(t).replace(/-cli\.[cm]?js$/,"").replace(/(?<=.)@.*$/,"")}var pO=40;var hO=64*1024*1024;var gO=96;function*Ny(t){const e=t.split("/").reverse();const n=[];let r="";let i=0;for(let o=e.
pop();o!==void 0;o=e.pop()){if(o===""||o===".")continue;if(o===".."){if(r!=="")n.push(r);r=Tr(r);continue}const s=r===""?
o:`${r}/${o}`;const a=yield s;if(a===void 0){r=s;continue}if(++i>pO)return void 0;n.push(s);if(a.startsWith("/"))r="";for(const d of a.
split("/").reverse())e.push(d)}return{end:r,through:n}}function Qi(t,e){const n=Ny(t);let r=n.next();while(r.done!==true)
r=n.next(e(r.value));return r.value}async function Da(t,e){const n=Ny(t);let r=n.next();while(r.done!==true)r=n.next(await e(
r.value));return r.value}function Ly(t,e){return e.startsWith("/")?e:`${Tr(t)}/${e}`}function Tr(t){return t.slice(0,Math.
max(0,t.lastIndexOf("/")))}function Fe(t){const e=[];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf("/",n+1))e.push(t.slice(
0,n));return e}var Ea=class{#e=new Map;#t=new Map;#n;#r=0;get isFull(){return this.#r>hO}get kept(){return this.#e}add(e,n,r){
if(this.isFull)return;this.#r+=e.length+n.length+gO;(r?this.#e:this.#t).set(e,n)}targetOf=e=>this.#e.get(e)??this.#t.get(
e);typeAt(e){return this.targetOf(e)===void 0?"0":"2"}*droppedBelow(e){const n=this.#t.get(e);if(n!==void 0)yield[e,n];this.#n??=
[...this.#t.keys()].sort();const r=`${e}/`;for(let i=yO(this.#n,r);;i++){const o=this.#n[i];if(o?.startsWith(r)!==true)return;
yield[o,this.#t.get(o)]}}};function yO(t,e){let n=0;let r=t.length;while(n<r){const i=n+r>>>1;if(t[i]<e)n=i+1;else r=i}return n}var Sa=class{#e=new Map;#t=new Map;#n;constructor(e){this.#n=e}add(e,n,r){const i=this.#e.get(e)??{reason:n,rules:new Map,
isRestored:false};for(const[o,s]of r)if(i.rules.get(o)!=="all")i.rules.set(o,s);this.#e.set(e,i);for(const o of Fe(e))if(!this.#t.
has(o))this.#t.set(o,i)}restore(e,n,r){this.add(e,n,r.map(i=>[i,"all"]));this.#e.get(e).isRestored=true}reasonFor(e,n,r){
if(this.#e.size===0)return void 0;const i=this.#r(e,n);if(i!==void 0&&(i.extent!=="unless-directory"||r!=="5"))return i.
reason;for(const s of Fe(n)){const a=this.#r(e,s);if(a?.extent==="all")return a.reason}const o=r==="2"?this.#t.get(n):void 0;
return o?.rules.has(e)===true?o.reason:void 0}#r(e,n){const r=this.#e.get(n);const i=r?.rules.get(e);if(r===void 0||i===
void 0)return void 0;return r.isRestored||!this.#n.has(n)?{reason:r.reason,extent:i}:void 0}};var Hy=2**26;var $y=4;var xa=class{#e;get isEmpty(){return this.#e===void 0}add(e){this.#e??=new Uint32Array(Hy/32);const[
n,r]=Uy(e);for(let i=0;i<$y;i++){const o=My(n,r,i);this.#e[o>>>5]|=1<<(o&31)}}has(e){if(this.#e===void 0)return false;const[
n,r]=Uy(e);for(let i=0;i<$y;i++){const o=My(n,r,i);if((this.#e[o>>>5]&1<<(o&31))===0)return false}return true}};function My(t,e,n){
return t+Math.imul(e,n)&Hy-1}function Uy(t){let e=2166136261;let n=2538058380;for(let r=0;r<t.length;r++){const i=t.charCodeAt(
r);e=Math.imul(e^i,16777619);n=Math.imul(n^i,1540483477)}return[e^e>>>15,n^n>>>13|1]}import{posix as EO}from"node:path";var Pf=47;function zy(t,e,n){const r=bf(t);const i=[];const o=(s,a)=>r[s]===a.charCodeAt(0);for(let s=0;s<r.length;s++){
if(o(s,"*")&&o(s+1,"*")){const a=s;s+=o(s+2,"/")?2:1;const d=n&&a===0&&s===1&&!/[*?[\\]/.test(t.slice(2));i.push({kind:s===
r.length-1||d?"anything":"directories"})}else if(o(s,"*"))i.push({kind:"any-in-name"});else if(o(s,"?"))i.push({kind:"an\
y-one"});else if(o(s,"[")){const{token:a,end:d}=wO(r,s,e);i.push(a);s=d}else{if(o(s,"\\")&&++s===r.length)throw Ir(e,'it\
 ends with a "\\"');i.push({kind:"literal",code:r[s]})}}return i}function wO(t,e,n){const r=[];let i=e+1;const o=t[i]===
94;if(o)i++;const s=()=>{const a=t[i]===92;const d=t[a?i+1:i];if(d===void 0||!a&&(d===45||d===93))throw Ir(n,'a "[" has \
no characters or no closing "]"');i+=a?2:1;return d};do{const a=s();const d=t[i]===45;if(d)i++;const c=d?s():a;if(c<a)throw Ir(
n,"a range goes backwards");r.push([a,c])}while(t[i]!==93);return{token:{kind:"one-of",negated:o,ranges:r},end:i}}function Tf(t){
const e=[];let n=false;for(const r of t){if(r.kind==="literal"){const i=Ef(r.code);if(n)e[e.length-1]+=i;else e.push(i)}
n=r.kind==="literal"}return e}function jy(t,e){let n=new Set;const r=(s,a)=>{while(!a.has(s)){a.add(s);const d=t[s]?.kind;
if(d!=="any-in-name"&&d!=="anything"&&d!=="directories")return;s++}};r(0,n);const i=t.at(-1)?.kind;const o=i==="any-in-n\
ame"||i==="anything";for(const s of e){if(o&&n.has(t.length))return true;if(s===Pf&&n.has(t.length))return true;const a=new Set;
for(const d of n){const c=t[d];if(c===void 0)continue;if(c.kind==="directories"){a.add(d);if(s===Pf)r(d+1,a)}else if(bO(
c,s)){const u=c.kind==="any-in-name"||c.kind==="anything";r(u?d:d+1,a)}}if(a.size===0)return false;n=a}return n.has(t.length)}
function bO(t,e){if(t.kind==="literal")return t.code===e;if(t.kind==="one-of")return t.ranges.some(([n,r])=>n<=e&&e<=r)!==
t.negated;return t.kind==="anything"||e!==Pf}function Ir(t,e){return new m("BAD_INPUT",`The ${I("exclude")} has a malfor\
med pattern, ${JSON.stringify(t)}: ${e}.`,{hint:'Patterns are those of a .dockerignore file. Escape a special character \
with "\\".'})}var Wy=47;var DO=64;var Jy=new WeakMap;var dn=class{text;isException;#e;#t;#n;#r;#i;constructor(e){this.text=e;if(e==="")
throw Ir(e,"it is empty");const n=SO(e);if(n==="!")throw Ir(e,'there is nothing after the "!"');this.isException=n.startsWith(
"!");const r=this.isException?n.slice(1):n;const i=/^[^\\*?[]*/.exec(r)?.[0]??"";const o=zy(r.slice(i.length),e,i==="");
const s=o.findIndex(({kind:c})=>c!=="literal");const a=o.slice(0,s===-1?o.length:s);this.#e=Iy(i)+(Tf(a)[0]??"");this.#t=
o.slice(a.length);const d=Tf(this.#t);this.#n=Vy(d);this.#i=this.#t[1]?.kind==="literal"?d[0]??"":"";this.#r=Vy(d.map(c=>c.
slice(0,c.lastIndexOf("/")+1)))}get directory(){return this.#e.slice(0,Math.max(0,this.#e.lastIndexOf("/")))}mayMatchIn(e){
return e.includes(this.#r)}matches(e){if(!e.startsWith(this.#e))return false;const{length:n}=this.#e;if(this.#t.length===
0)return n>0&&(e.length===n||e.charCodeAt(n)===Wy);if(this.#t.length===1&&this.#t[0]?.kind==="any-in-name")return true;if(!e.
includes(this.#n,n))return false;const r=this.#o(e,n);return r!==-1&&jy(this.#t,Df(e.slice(r)))}#o(e,n){if(this.#t[0]?.kind!==
"directories")return n;let r=e.indexOf(this.#i,n);while(r>n&&e.charCodeAt(r-1)!==Wy)r=e.indexOf(this.#i,r+1);return r}};
function Yy(t){return t.replace(/^\uFEFF/,"").split("\n").filter(e=>!e.startsWith("#")).map(e=>e.trim()).filter(e=>e!=="").
map(e=>new dn(e))}function _n(t,e){if(t.length<DO)return t.findLast(i=>i.matches(e));let n=-1;const r=qy(t);for(const i of Xy(
e))for(const o of r.get(i)??[])if(o>n&&t[o].matches(e))n=o;return t[n]}function Ky(t,e){const n=qy(t);const r=`${e}/`;return Xy(
r).some(i=>n.get(i)?.some(o=>t[o].mayMatchIn(r)))}function qy(t){const e=Jy.get(t);if(e!==void 0)return e;const n=Map.groupBy(
t.keys(),r=>t[r].directory);Jy.set(t,n);return n}function Xy(t){const e=[""];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf(
"/",n+1))e.push(t.slice(0,n));return e}function SO(t){const e=t.startsWith("!")?"!":"";const n=Gy(t.slice(e.length).trim());
return Gy((e+(n.length>1?n.replace(/^\//,""):n)).trim())}function Gy(t){return t===""?"":EO.normalize(t).replace(/(?<=.)\/$/,
"")}function Vy(t){return t.reduce((e,n)=>n.length>e.length?n:e,"")}import{posix as CO}from"node:path";import{posix as Zy}from"node:path";function Qy(t,e){const n=eo(t.owned,e);const r=eo(t.drops,e);const i=eo(t.empties,e);return{preset:t,owned:n,drops:r,empties:i,
count:{kind:"preset",name:t.name,entries:0,bytes:0},firstParts:kO([...n,...r,...i]),above:t.skippedIfLinked===true?xO(n):
[],droppedTops:[],isSkipped:false}}function eo(t=[],e){return t.flatMap(n=>Oy(n,e)).map(n=>new dn(n))}function nt(t,e){const n=_n(
t,e);return n!==void 0&&!n.isException}function ew(t,e){const n=tw(e);return t.above.some(r=>r.depth===n&&r.pattern.matches(
e))||nt(t.owned,e)}function xO(t){const e=t.map(({text:n})=>Zy.dirname(n));return[...new Set([...e,...e.map(n=>Zy.dirname(
n))])].filter(n=>n!=="."&&!n.endsWith("*")).map(n=>({pattern:new dn(n),depth:tw(n)}))}function tw(t){return t.split("/").
length}function kO(t){const e=new Set(t.filter(({isException:n})=>!n).map(({directory:n})=>If(n)));return e.has("")?void 0:
e}function If(t){const e=t.indexOf("/");return e===-1?t:t.slice(0,e)}function Br(t,e,n,r){const i=n.map(o=>new dn(o));return{what:t,why:e,patterns:i,...r===void 0?{}:{namePattern:r}}}var Bf=String.
raw`v?\d[\d.]*`;var Cf="(?:[-._ ][^/]*)?";var PO=[`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyr\
ights?|eula)(?:${Bf})?${Cf}`,`(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen\
[cs]|notice|copyright|attribution)[^/]*`,String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${Bf})?${Cf}`,`(?:mpl|of\
l|cddl|epl)[-._ ]?${Bf}${Cf}`,String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`];
var TO=new RegExp(`(?:^|/)(?:${PO.join("|")})(?=/|$)`,"i");var IO=[Br("licences","they must accompany the software",["us\
r/share/common-licenses","usr/share/licenses"],TO),Br("package databases","scanners and later installs would not see the\
 packages",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","usr/lib/sysimage","var/lib/pacman/local","**/*.d\
ist-info","**/*.egg-info","var/log/packages","var/log/scripts","var/log/setup","var/lib/pkgtools","etc/os-release","usr/\
lib/os-release"]),Br("certificates","connections could not be verified",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust",
"usr/share/ca-certificates","usr/local/share/ca-certificates"]),Br("time zones","local times would be wrong",["usr/share\
/zoneinfo"]),Br("the C.UTF-8 locale","programs rely on it on every system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UT\
F-8"]),Br("accounts","users and groups would lose their names",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function ka(t){
return IO.find(({patterns:e,namePattern:n})=>n?.test(t)===true||_n(e,t)!==void 0)}var nw="";function rw(t,e,{commands:n}){return t.flatMap(({name:r,owned:i=[],drops:o=[],usedBy:s})=>{const a=s?.commands.
map(u=>({tool:u,by:n.find(({words:f})=>BO(f,u))?.by})).find(({by:u})=>u!==void 0);if(s===void 0||a===void 0)return[];const d=eo(
s.parts??[...i,...o],e);const c=s.parts===void 0?`the cache of ${r}`:`packages fetched by ${a.tool}`;return[{patterns:d,
reason:{kind:"config",what:c,why:`${a.by} runs ${a.tool}`}}]})}function BO(t,e){const[n="",r]=e.split(" ");const i=t.indexOf(
n);return i!==-1&&(r===void 0||t.includes(r,i+1))}function iw(t,e,n,r){const{hasPrograms:i=false}=t;for(const o of e){const s=Of(
t,(d,c)=>r(o,d,c,i));if(s===void 0)continue;const a=t.extent==="itself"?"entry":"all";n.add(s,vf(t,s),[[o,a]])}}function Of({
path:t,extent:e},n){if(e==="around"||e==="beside"||e==="programs"){const o=Fe(t).find(s=>n(s,"5")||n(s,"0"));if(o!==void 0)
return o}const r=Tr(t);if(e==="beside"&&r!==""&&n(`${r}/${nw}`,"5"))return r;if(n(t,"5")||n(t,"0"))return t;const i=e===
"search"||e==="programs";return i&&n(`${t}/${nw}`,"0")?t:void 0}function vf({path:t,by:e},n){const r=o=>`/${Buffer.from(
o,"latin1")}`;const i=n===t?`${e} refers to it`:`${e} refers to ${r(t)}`;return{kind:"config",what:r(n),why:i}}var OO=1e3;var Pa=class{rules;#e;#t;#n=new Map;constructor(e,n,r,i){this.rules=e.map(o=>Qy(o,n));this.#t=rw(e,n,i);this.#e=
r.map(o=>v(Buffer.from(CO.normalize(o))))}rulesFor(e){const n=If(e);const r=this.#n.get(n);if(r!==void 0)return r;const i=this.
rules.filter(({firstParts:o})=>o?.has(n)!==false);if(this.#n.size<OO)this.#n.set(n,i);return i}drops(e,n,r,i=false){const o=e.
isSkipped?void 0:this.actionOf(e,n,r);return o==="drop"||i&&o==="empty"}dropping(e,n,r=false){const i=o=>o.preset.filesOnly!==
true&&nt(o.owned,e);return this.rulesFor(e).filter(o=>this.drops(o,e,n,r)).map(o=>[o,i(o)?"all":"unless-directory"])}actionOf(e,n,r){
if(r==="2"&&e.preset.keepsSymlinks===true)return void 0;if(r==="5"&&e.preset.filesOnly===true)return void 0;const i=nt(e.
owned,n);const o=i||nt(e.drops,n);const s=o&&!i?ka(n):void 0;const a=o&&s===void 0;const d=a?"drop":nt(e.empties,n)?"emp\
ty":void 0;if(d===void 0)return s;const c=u=>nt(u.patterns,n);return this.#t.find(c)?.reason??this.volumeProtection(n)??
d}volumeProtection(e){const n=this.#r(e);return n===void 0?void 0:{what:`the volume /${n}`,why:"new volumes are initiali\
zed from it"}}#r(e){return this.#e.find(n=>e===n||mr(e,n))}firstDropping(e,n){return this.rulesFor(e).find(r=>typeof this.
actionOf(r,e,n)==="string")}};var vO=1e4;var Ta=class{#e=new Map;#t=0;constructor(e){for(const n of Af(e))this.#n(n)}through(e,n){const r=(this.#e.get(
e)??[]).filter(({extent:o})=>o!=="itself").map(o=>_f(o,`${n}${o.path.slice(e.length)}`)).filter(({path:o})=>o!==""&&!o.startsWith(
"/"));const i=r.slice(0,Math.max(0,vO-this.#t));for(const o of i)this.#n(o);return i}#n(e){this.#t++;for(const n of[e.path,
...Fe(e.path)]){const r=this.#e.get(n);if(r===void 0)this.#e.set(n,[e]);else r.push(e)}}};function _f(t,e){return{...t,path:e,
extent:t.extent==="beside"?"around":t.extent}}function Af({paths:t,required:e}){const n=e.filter(({by:r,text:i})=>r!=="W\
ORKDIR"&&!i.includes("/")).flatMap(({by:r,candidates:i})=>i.map(o=>({path:o,by:r,extent:"around",hasPrograms:true})));return[
...t,...n]}var cn={paths:[],required:[],commands:[]};var Cr={action:"keep"};var Or=class{#e;#t;#n;#r;#i=new Map;#o=new Map;#s=new Set;#a;dropped=new xa;#d;#c=new Sa(this.dropped);#u;constructor({
presets:e,excludes:n,places:r,volumes:i,references:o=cn}){this.#e=new Pa(e,r,i,o);this.#t=n;this.#n=new Map(n.filter(({isException:s})=>!s).
map(s=>[s,{kind:"exclude",name:s.text,entries:0,bytes:0}]));this.#r=new Set(n);this.#u=new Ta(o);for(const s of o.paths)
this.#f(s)}#f(e){iw(e,this.presets,this.#c,(n,r,i,o)=>this.#e.drops(n,r,i,o))}get counts(){return[...this.presets.map(({
count:e})=>e),...this.#n.values()]}get unmatched(){return[...this.#r].map(({text:e})=>e)}get skippedPresets(){return this.
presets.filter(({isSkipped:e})=>e).map(({preset:e})=>e.name)}get warnings(){return[...this.#i.values()]}get spared(){return[
...this.#o.values()].filter(e=>e.entries>0||this.#s.has(e))}countSpared(e,n,r){if(!n)Ct(e,1,r);else if(e?.kind==="config")
this.#s.add(e)}get presets(){return this.#e.rules}decisionFor(e,n){if(e===""||e===".")return Cr;for(const o of this.#r)if(o.
matches(e))this.#r.delete(o);const r=_n(this.#t,e);if(r?.isException===true)return this.#l(e,n)?{action:"keep",spared:this.#m(
r.text,void 0)}:Cr;if(r!==void 0){this.#g(e,n,r);return{action:"drop",count:this.#n.get(r)}}let i;for(const o of this.#e.
rulesFor(e)){const s=o.isSkipped?void 0:this.#e.actionOf(o,e,n);const a=typeof s==="string";const d=a?this.#c.reasonFor(
o,e,n):void 0;if(a&&d===void 0)return{action:s,count:o.count,rule:o};i??=d??s}if(i===void 0)return Cr;return{action:"kee\
p",spared:this.#m(i.what,i.why,i.kind)}}#l(e,n){return this.#t.some(r=>!r.isException&&r.matches(e))||this.presets.some(
r=>!r.isSkipped&&typeof this.#e.actionOf(r,e,n)==="string")}#m(e,n,r){const i=r===void 0?{what:e,why:n}:{what:e,why:n,kind:r};
const o=this.#o.get(e)??{...i,entries:0,bytes:0};this.#o.set(e,o);return o}spareLinkTarget(e,n,r){const i=v(Buffer.from(
ow.resolve("/",ow.dirname(e),n),"latin1"));this.skipPresetsFor(e,i);if(r)return;for(const a of this.#u.through(e,i))this.#f(
a);if(this.dropped.has(i))return;const o=ba(e)||ba(i);const s=this.#e.dropping(i,"0",!o).filter(([{preset:a,empties:d}])=>a.
skippedIfLinked!==true&&!nt(d,e));if(s.length>0)this.#c.add(i,this.#p(e),s)}#p(e){this.#a??={kind:"link",what:"link targ\
ets",why:`${C(ee(`/${e}`))} would be broken`};return this.#a}skipPresetsFor(e,n){for(const r of this.presets)if(r.preset.
skippedIfLinked===true&&!r.isSkipped)r.isSkipped=ew(r,n)&&!nt(r.owned,e)}restore(e,n,r,i){const o=this.decisionFor(e,n);
if(o.action!=="drop")return"unchanged";const s=o.rule===void 0?_n(this.#t,e):void 0;if(s!==void 0)return i?"unchanged":s;
const a=this.#e.dropping(e,n);if(i&&a.every(([,c])=>c!=="all"))return"unchanged";for(const[c]of a)if(c.preset.skippedIfLinked===
true&&!nt(c.owned,r))c.isSkipped=true;const d=a.map(([c])=>c).filter(({isSkipped:c})=>!c);this.#c.restore(e,this.#p(r),d);
return"restored"}warnBrokenLink(e){if(!this.#i.has("links"))this.#i.set("links",e)}warnTooManyLinks(){this.#i.set("many \
links","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(e){const n=this.
presets.flatMap(r=>{const i=Of(e,(o,s)=>this.#e.drops(r,o,s));return i!==void 0&&this.#h(i)?[[i,r]]:[]});for(const[r,i]of n)
this.#c.restore(r,vf(e,r),[i]);return n.map(([r])=>r)}recordDropped(e){this.dropped.add(e);const n=Tr(e);if(n===this.#d)
return;this.#d=n;this.dropped.add(`${n}/`)}#h(e){return this.dropped.has(e)||this.dropped.has(`${e}/`)}presetThatDropped(e,n){
return this.#e.firstDropping(e,n)}#g(e,n,r){if(n==="5")return;const i=ka(e)??this.#e.volumeProtection(e);if(i===void 0||
this.#i.has(i.what))return;this.#i.set(i.what,`The pattern ${JSON.stringify(r.text)} drops a protected path, ${C(ee(e))}\
 (${i.what}): ${i.why}.`)}};var dw=Jo(aw(),1);var _O=20;function to(t,e){const n=t.slice(0,_O).toLowerCase();const r=o=>(0,dw.default)(n,o).steps;const[
i]=e.toSorted((o,s)=>r(o)-r(s));if(i===void 0)return void 0;if(r(i)<=Math.ceil(Math.max(n.length,i.length)/3))return i;return n.
length>1?e.find(o=>o.startsWith(n)):void 0}var Rf=["v[0-9]","v[0-9][0-9]"];var AO="[0-9a-f]".repeat(8);var cw=["!var/log/packages","!var/log/scripts","!var/log/set\
up","!var/log/**/config"];var uw=["~/.npm","$npm_config_cache","$NPM_CONFIG_CACHE"];var Ne=[{name:"apt",isSafe:true,what:"\
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
s, and packages fetched by npx",why:"fetched again when they are needed",owned:pt(uw,["_cacache","_logs","_npx"]),usedBy:{
commands:["npx","npm exec","npm x"],parts:pt(uw,["_npx"])}},{name:"yarn",isSafe:true,what:"the cache of Yarn 1; never a \
project’s `.yarn/cache`, which programs run from",why:"fetched again when it is needed",owned:pt(["~/.cache/yarn","$XD\
G_CACHE_HOME/yarn","usr/local/share/.cache/yarn","$YARN_CACHE_FOLDER"],Rf),usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:true,
what:"package files that gem and Bundler keep next to the installed gems",why:"fetched again when they are needed",owned:[
"$GEM_HOME/cache/*.gem","$BUNDLE_PATH/cache/*.gem","$BUNDLE_PATH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.ge\
m","usr/local/bundle/cache/*.gem","usr/local/bundle/ruby/*/cache/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib\
/ruby/gems/*/cache/*.gem","usr/lib64/ruby/gems/*/cache/*.gem","usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*\
.gem","var/lib/gems/*/cache/*.gem","~/.gem/ruby/*/cache/*.gem","~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/\
*","!**/vendor/cache","!$BUNDLE_CACHE_PATH/*.gem"]},{name:"conda",isSafe:true,what:"package archives; not the unpacked p\
ackages, which environments link to",why:"fetched again when they are needed",owned:pt(["opt/*conda*","opt/miniforge*","\
opt/mambaforge*","opt/micromamba*","~/*conda*","~/miniforge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share\
/mamba","$XDG_DATA_HOME/mamba","$CONDA_DIR","$CONDA_PREFIX","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs\
/cache/*"]).concat(pt(["$CONDA_PKGS_DIRS"],["*-*-*.tar.bz2","*-*-*.conda",`cache/${AO}.*`]))},{name:"composer",isSafe:true,
what:"Composer's cache",why:"fetched again when it is needed",owned:pt(["~/.composer/cache","~/.cache/composer","$XDG_CA\
CHE_HOME/composer","$COMPOSER_HOME/cache","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:true,what:"\
logs of package managers and rotated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slack\
ware's package database",why:"programs that write to a log file still find it; links are kept",owned:["var/log/apt/*","v\
ar/log/dpkg.log","var/log/alternatives.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(
t=>[`var/log/**/${t}`,`!var/log/**/${t}/**`]),...cw],empties:["var/log/**",...cw],filesOnly:true,keepsSymlinks:true},{name:"\
tmp",isSafe:true,what:"the content of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definitio\
n",owned:["tmp/*","var/tmp/*","var/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{
name:"uv",isSafe:false,what:"uv's cache, unless symlinks from outside point into it",why:"environments may consist of li\
nks into it, and builds start from it",owned:pt(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],Rf.map(t=>`*-${t}`)),
skippedIfLinked:true,usedBy:{commands:["uvx","uv"]}},{name:"pnpm",isSafe:false,what:"pnpm's store, unless symlinks from \
outside point into it",why:"later installs link from it, and projects may consist of links into it",owned:pt(["~/.local/\
share/pnpm/store","$XDG_DATA_HOME/pnpm/store","$PNPM_HOME/store","~/.pnpm-store"],Rf),skippedIfLinked:true,usedBy:{commands:[
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
umentation, info pages, lintian overrides; copyright files are kept",why:"a reader may want them",drops:Ff(["doc/*","inf\
o/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:true},{name:"man",isSafe:false,what:"manual pages; the \
directories of their sections are kept, since packages need them to install",why:"a reader may want them",drops:Ff(["man\
/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"locales",isSafe:false,what:"translated messages\
, except those for the image’s own LANG; compiled locales are kept",why:"programs speak English",drops:Ff(["locale/*",
"!locale/locale.alias","!locale/languages","!locale/all_languages","!locale/currency","!locale/l10n","!locale/$LOCALE"])},
{name:"pycache",isSafe:false,what:"Python's compiled modules",why:"the first start is slower, and so is every start if t\
hey cannot be written",owned:["**/__pycache__/*"]}];function An(t){return Ne.find(e=>e.name===t)}function pt(t,e){return t.
flatMap(n=>e.map(r=>`${n}/${r}`))}function Ff(t){return["usr/share","usr/local/share"].flatMap(e=>t.map(n=>n.startsWith(
"!")?`!${e}/${n.slice(1)}`:`${e}/${n}`))}var Le="auto";var RO=/^true$/i;var FO=/^false$/i;var NO=/^(?:yes|on|1|all|safe|default)$/i;function Nf(t){return t.split(
/[\n,]/).map(e=>e.trim()).filter(e=>e!=="")}function no(t){const e=Nf(t);if(e.length===1&&FO.test(e[0]??""))return[];return e.
map(n=>RO.test(n)?Le:n)}function fw(t){const e=no(t);const n=new Set;const r=new Set;for(const i of e){const o=i.startsWith(
"-");for(const s of LO(o?i.slice(1).trim():i))(o?r:n).add(s)}if(n.size===0&&r.size>0){throw new m("BAD_INPUT",`The ${I("\
clean")} only excludes presets (${e.join(", ")}) and selects none.`,{hint:`Write ${x("clean",[Le,...e].join(", "))}.`})}
return Ne.filter(i=>n.has(i)&&!r.has(i))}function LO(t){if(t===Le)return Ne.filter(({isSafe:o})=>o);const e=An(t);if(e!==
void 0)return[e];const n=[Le,...Ne.map(({name:o})=>o)];const r=NO.test(t)?Le:to(t,n);const i=r===void 0?"":` Did you mea\
n ${JSON.stringify(r)}?`;throw new m("BAD_INPUT",`The ${I("clean")} must be a list of presets, but ${C(Buffer.from(t))} \
is not one.${i}`,{hint:`Presets: ${n.join(", ")}.`})}var $O=["docs","man","locales","pycache"];var MO=1e6;var UO=.01;var HO=1e5;var Ia=class{#e;#t;#n=0;#r;#i=false;constructor({
active:e,words:n,excludes:r,env:i,volumes:o,references:s=cn}){this.#e=new Or({presets:Ne.filter(a=>(a.isSafe||$O.includes(
a.name))&&!e.includes(a)&&!n.some(d=>d.replace(/^-\s*/,"")===a.name)),excludes:r.filter(({isException:a})=>a),places:ya(
void 0,i),volumes:o,references:s});this.#t=this.#e.presets.flatMap(({owned:a,drops:d,empties:c})=>[...a,...d,...c]).filter(
({isException:a})=>!a)}begin(e,n){const r=sn(e,n);if(r===0)return;this.#n+=r;const i=v(e.name);if(this.#o(i.slice(0,Math.
max(0,i.lastIndexOf("/")))))Ct(this.#e.decisionFor(i,e.typeFlag).count,1,r)}#o(e){if(e!==this.#r){this.#r=e;this.#i=Ky(this.#t,
e)}return this.#i}data(){}end(){}get found(){const e=Math.min(MO,Math.max(HO,this.#n*UO));return this.#e.counts.filter(({
bytes:n})=>n>=e).map(({name:n,bytes:r})=>({name:n,bytes:r})).sort((n,r)=>r.bytes-n.bytes)}};function Ba(t,e){const n=t.length===
0?[Le]:t;const r=o=>n.includes(Le)&&Ne.some(s=>s.name===o&&s.isSafe);const i=e.map(({name:o})=>o).filter(o=>!r(o));return[
...n,...i].join(", ")}var zO=1;var jO=1e3;var WO=2e3;function mw(t,e){const{source:n,options:r,engine:i,ms:o}=e;const s=t.budgets.every(({isMet:a})=>a);
return{version:zO,tool:`docker-flatten ${dt}`,ok:s,dryRun:r.dryRun,source:{reference:n.reference,id:n.id,container:n.ofContainer??
null,platform:n.platforms.map(B).join(", "),layers:t.oldLayers,bytes:t.oldBytes,packedBytes:t.oldPackedBytes??null,steps:t.
oldHistory?.length??null,history:Ca(t.oldHistory)},result:{tags:s?[...r.tagTexts]:[],imageId:t.imageId??null,configDigest:t.
configDigest??null,digest:t.digest??null,pushed:t.pushed.map(({name:a,digest:d})=>({name:a,digest:d})),written:t.written.
map(({name:a,digest:d})=>({name:a,digest:d})),verifiedEntries:t.checks.verifiedEntries??null,testPassed:t.checks.isTested?
true:null,layers:t.newLayers,bytes:t.newBytes,packedBytes:t.newPackedBytes??null,steps:t.newHistory?.length??null,history:Ca(
t.newHistory),directories:pw(t.directories)},platforms:t.platforms.map(a=>JO(a,t.platforms.length>1)),engine:i===void 0?
null:{version:i.version,store:i.store.kind},sizes:n.countsBlocks?"blocks":"bytes",savedBytes:t.savedBytes,savedPercent:Number(
t.savedPercent),hiddenBytes:t.savedBytes-vr(t),cleanedBytes:vr(t),rules:t.rules.map(({kind:a,name:d,entries:c,bytes:u})=>({
kind:a,name:d,entries:c,bytes:u})),commands:t.commands.map(({name:a,ms:d,bytes:c})=>({name:a,seconds:lw(d),bytes:c??null})),
kept:[...t.spared.map(({what:a,why:d,entries:c,bytes:u})=>({what:a,why:d??null,entries:c,bytes:u})),...t.skippedPresets.
map(a=>({what:`the cache of ${a}`,why:"symlinks outside it point into it",entries:null,bytes:null}))],suggestions:t.suggestions?.
map(({name:a,bytes:d})=>({name:a,bytes:d}))??null,suggestedClean:t.suggestions?.length?Ba(r.cleanWords,t.suggestions):null,
budgets:t.budgets.map(({input:a,wanted:d,seen:c,isMet:u})=>({input:a,wanted:d,seen:c,met:u})),cacheHit:t.cacheHit??null,
backup:r.dryRun?null:r.backup??null,seconds:lw(o)}}function JO(t,e){return{platform:t.platform,oldBytes:t.oldBytes,newBytes:t.
newBytes,savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),oldLayers:t.oldLayers,newLayers:t.newLayers,oldPackedBytes:t.
oldPackedBytes??null,newPackedBytes:t.newPackedBytes??null,configDigest:t.configDigest??null,cleanedBytes:vr(t),verifiedEntries:t.
checks.verifiedEntries??null,cacheHit:t.cacheHit??null,oldHistory:e?Ca(t.oldHistory):null,newHistory:e?Ca(t.newHistory):
null,directories:e?pw(t.directories):null}}function pw(t){return t?.map(({path:e,bytes:n,files:r})=>({path:e,bytes:n,files:r}))??
null}function Ca(t){if(t===void 0)return null;return t.slice(-jO).map(({command:e,bytes:n,hasLayer:r})=>({command:me(e,WO),
bytes:n,layer:r}))}function vr({rules:t,commands:e}){return[...t,...e].reduce((n,{bytes:r})=>n+(r??0),0)}function hw(t,e){
const{source:n,result:r}=t;return{title:[n.reference,...r.tags.slice(0,1)].join(" → "),headline:qc({oldBytes:n.bytes,newBytes:r.
bytes,oldLayers:n.layers,newLayers:r.layers}),oldBytes:n.bytes,newBytes:r.bytes,hiddenBytes:t.hiddenBytes,groups:e?.groups??
[],result:e?.result??["",0,-1,[]],dropped:e?.dropped??["",0,-1,[]],notes:e?.notes??[]}}function lw(t){return Math.round(
t)/1e3}import{dirname as Z_}from"node:path";import{realpathSync as G_}from"node:fs";import{dirname as bb,resolve as V_}from"node:path";var _r={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"application/vnd\
.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",config:"appl\
ication/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}};var gw={oci:{gzip:"+g\
zip",zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function Ar(t,e){if(t==="oci"||e==="zstd")return _r.oci.layer+
gw.oci[e];return _r.docker.layer+gw.docker[e]}function Lf(t){return["gzip","zstd","none"].find(e=>t===Ar("oci",e)||t===Ar(
"docker",e))}function Rn(t){const e=Uf(t)?Oa(t):t;const n=e.images.map(VO);const[r]=n;if(r===void 0)throw new RangeError("a set needs\
 an image");const{index:i}=e;if(i===void 0&&n.length>1)throw new RangeError("a set of several images needs an index");const o=i===
void 0?r.bytes:Ps(_r[i.format].index,n.map(YO),i.annotations);const s=i===void 0?{...r.manifest,platform:yw(r.image)}:$f(
_r[i.format].index,o);return{root:s,rootBytes:o,images:n,blobs:GO({images:n,root:s,rootBytes:o})}}function GO({images:t,
root:e,rootBytes:n}){const r=[...t.map(({image:i})=>({digest:L(i.config),content:i.config})),...t.map(({manifest:i,bytes:o})=>({
digest:i.digest,content:o})),{digest:e.digest,content:n},...t.flatMap(({image:{layers:i}})=>i).map(({path:i,descriptor:{
digest:o,sizeBytes:s}})=>({digest:o,content:{path:i,sizeBytes:s}}))];return[...new Map(r.map(i=>[i.digest,i])).values()]}
function VO(t){const e=_r[t.format];const n=$f(e.config,t.config);const r=t.layers.map(({descriptor:o})=>o);const i=ks(e.
manifest,n,r,t.annotations);return{manifest:$f(e.manifest,i),bytes:i,image:t}}function YO({manifest:t,image:e}){return{...t,
platform:yw(e),annotations:e.entryAnnotations}}function yw({indexPlatform:t,config:e}){if(t!==void 0)return t;const n=R(
e.toString());const r=["architecture","os","os.version","variant"].map(o=>[o,b(n,o)]);const i=w(n,"os.features");return Object.
fromEntries([...r.filter(([,o])=>o!==void 0),...Array.isArray(i)?[["os.features",i]]:[]])}function $f(t,e){return{mediaType:t,
digest:L(e),sizeBytes:e.length}}function Mf({images:t,index:e}){return e?.format==="docker"||t.some(({format:n})=>n==="d\
ocker")}function Uf(t){return Mf(t)&&t.images.some(({layers:e})=>e.some(({descriptor:n})=>Lf(n.mediaType)==="zstd"))}function Oa(t){
const e="oci";const n=i=>{const{descriptor:o}=i;const s=Lf(o.mediaType);const a=s===void 0?o.mediaType:Ar(e,s);return{...i,
descriptor:{...o,mediaType:a}}};const r=t.images.map(i=>({...i,format:e,layers:i.layers.map(n)}));return{images:r,index:t.
index&&{...t.index,format:e}}}function ro({root:t,blobs:e},n,r){return[ia,oa({...t,annotations:n}),...r===void 0?[]:[ra(
[r])],...e.map(({digest:i,content:o})=>({path:Je(i),content:o}))]}function ww({images:t},e,n){const r=t.find(({image:s})=>K(
s.platform,n))??t[0];if(r===void 0)throw new RangeError("a set needs an image");const{config:i,layers:o}=r.image;return{
Config:Je(L(i)),RepoTags:e.length===0?null:e,Layers:o.map(({descriptor:s})=>Je(s.digest))}}import{access as h_,chmod as g_,constants as ob,link as y_,rename as sb,rm as Ha}from"node:fs/promises";import{basename as w_,
dirname as lo}from"node:path";var io="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.";var KO=150;
function $e(t){return JSON.stringify(me(t,KO))}function we(t,e,n){return new m("BLOB_INVALID",`The file ${$e(t)} of ${$e(
n)} ${e}.`,{hint:"The image was damaged or only partly copied. Save, copy or build it again."})}function de(t,e,n){return new m(
"UNSUPPORTED_IMAGE",`${t} ${e}.`,{hint:n})}import{createHash as qO}from"node:crypto";var bw={sha256:64,sha512:128};function Ot(t){const[e="",n="",...r]=t.split(":");const i=Object.hasOwn(bw,e)?bw[e]:void 0;
if(r.length>0||n.length!==i||!/^[0-9a-f]+$/.test(n))return void 0;return{algorithm:e,hex:n}}function va(t,{digest:e,sizeBytes:n}){
if(t.length!==n)throw Q(e,un(t.length,n));const r=Ot(e)?.algorithm;if(r===void 0)throw Q(e,"has a digest that cannot be \
checked");const i=`${r}:${qO(r).update(t).digest("hex")}`;if(i!==e)throw Q(e,`has the digest ${i}`)}function un(t,e){return`\
has ${t} bytes, but its descriptor says ${e}`}function Q(t,e){return new m("BLOB_INVALID",`The blob ${t.slice(0,150)} ${e}\
.`,{hint:"The image was damaged or changed on its way here. Copy or build it again, and check the disk and memory of thi\
s machine."})}var Hf="application/vnd.oci.image.";var _a="application/vnd.docker.";var fn={index:`${_a}distribution.manifest.list.v2+j\
son`,manifest:`${_a}distribution.manifest.v2+json`,config:`${_a}container.image.v1+json`,layer:`${_a}image.rootfs.diff.t\
ar`};var XO=new Map([[`${Hf}manifest.v1+json`,"oci"],[`${Hf}index.v1+json`,"oci"],[fn.manifest,"docker"],[fn.index,"dock\
er"]]);var ZO=new Set([`${Hf}config.v1+json`,fn.config]);var QO=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/;
var ev=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function Rr(t){return XO.
get(t)}function zf(t){return ZO.has(t)}function Ew(t){if(QO.test(t))return"layer";return ev.test(t)?"foreign":"other"}function ln(t,e){va(t,e);const n=R(t.toString("utf8"));const r=l=>Q(e.digest,l);if(!T(n))throw r("is not a JSON object");
const i=b(n,"mediaType");const o="manifests"in n&&("layers"in n||"config"in n||"fsLayers"in n);if(o)throw r("has the fie\
lds of a manifest and of an index");if(i!==void 0&&e.mediaType!==""&&i!==e.mediaType)throw r(`has the media type ${JSON.
stringify(i)}, but its descriptor says ${JSON.stringify(e.mediaType)}`);const s=i??(e.mediaType||tv(n));const a=Rr(s);if(a===
void 0)return{kind:"other",mediaType:s};const d=jf(n);if(dr(s)){return{kind:"index",format:a,entries:Dw(n,"manifests",r),
annotations:d}}const c=kw(w(n,"config"));if(c===void 0)throw r("has no descriptor of a config");const u=Dw(n,"layers",r).
map(nv);const f=b(n,"artifactType");return{kind:"manifest",format:a,mediaType:s,config:c,layers:u,annotations:d,artifactType:f}}
function Sw(t){const e=R(t.toString("utf8"));const n=w(e,"manifests");if(!T(e)||!Array.isArray(n))return void 0;const r=n.
map(xw).filter(i=>i!==void 0);if(r.length!==n.length)return void 0;return{kind:"index",format:"oci",entries:r,annotations:jf(
e)}}function tv(t){if("manifests"in t)return xe.index;return"config"in t&&"layers"in t?xe.manifest:""}function Dw(t,e,n){
const r=w(t,e);if(!Array.isArray(r))throw n(`has no list of ${e}`);return r.map((i,o)=>{const s=xw(i);if(s===void 0)throw n(
`has no valid descriptor at position ${o} of its ${e}`);return s})}function nv({mediaType:t,digest:e,sizeBytes:n}){return{
mediaType:t,digest:e,sizeBytes:n}}function xw(t){const e=kw(t);if(e===void 0)return void 0;const n=w(t,"platform");return{
...e,platform:T(n)?n:void 0,annotations:jf(t)}}function kw(t){const e=_i(t);if(e===void 0||Ot(e.digest)===void 0)return void 0;
return Number.isSafeInteger(e.sizeBytes)&&e.sizeBytes>=0?e:void 0}function jf(t){const e=w(t,"annotations");return Object.
fromEntries(Object.entries(T(e)?e:{}).filter(n=>typeof n[1]==="string"))}async function Fr(t,e){const{digest:n}=e;const r=await t.readManifest(e);if(r===void 0)throw we(n,"is missing, though an\
 index names it",t.name);const i=ln(r,e);const o=t.name;if(i.kind==="index"){const{format:a,annotations:d,entries:c}=i;return{
reference:o,digest:n,index:{format:a,annotations:d},entries:c}}if(i.kind==="manifest"){const{mediaType:a}=i;return{reference:o,
digest:n,index:void 0,entries:[{...e,mediaType:a,platform:void 0}]}}const s=i.mediaType===""?"of no known type":$e(i.mediaType);
throw de(o,`must be an image or an index, but is ${s}`,io)}import{open as Cw,stat as Ow}from"node:fs/promises";import{join as lv}from"node:path";import{Readable as mv}from"node:stream";import{posix as Pw}from"node:path";var Tw=2e5;var rv=1024;var iv=64*1024;var ov=[["gzip","1f8b","gunzip --keep"],["zstd","28b52ffd","zstd --decompress"],["\
xz","fd377a585a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],["lz4","04224d18","lz4 --decompress"]];
async function Iw(t){const e=new Wf(t);const n=new Map;const r=new cr;cv(await e.read(0,O),t.path);let i=0;let o=0;let s=0;
while(s<t.sizeBytes&&o<2){const a=s;const d=await e.block(a);s+=O;if(Fi(d)){o++;continue}if(o===1)throw Qe(a,"there is a\
 single zero block between two entries");const c=Ze(d,a);if(++i>Tw)throw fv(t.path);if(c.typeFlag===ke.paxGlobal){s+=ye(
c.sizeBytes)}else if(ur(c.typeFlag)){r.begin(c,d,a);const u=ye(c.sizeBytes);if(u>0)r.take(await e.exactly(s,u),a);s+=u}else{
const{extension:u}=r.release();const f=c.hasOldType&&c.name.at(-1)===47;const l=Os(c.typeFlag)&&!f?Ns(c,u,a):0;s=c.gnuIsExtended?
await sv(e,s):s;if(s+l>t.sizeBytes)throw Jf(t,s+l);av(n,{header:c,block:d,extension:u,offset:s,sizeBytes:l});s+=ye(l)}}if(!r.
isEmpty)throw Jf(t,s);return n}async function sv(t,e){let n=e;for(let r=true;r;n+=O)r=((await t.block(n))[504]??0)!==0;return n}
function av(t,e){const{header:n,block:r,extension:i,offset:o,sizeBytes:s}=e;const a=fr(n,i);const d=a.length>rv?void 0:Aa(
a.toString("utf8"));if(d===void 0)return;const{typeFlag:c}=n;const u=c==="S"||[...i.pax.keys()].some(dv);if(u)t.set(d,{kind:"\
sparse"});else if(c==="0"||c==="7")t.set(d,{kind:"file",offset:o,sizeBytes:s});else if(c==="1"||c==="2"){const f=(i.longLink??
i.pax.get("linkpath")??vs(r)).toString("utf8");const l=c==="1"||f.startsWith("/")?f:`${Pw.dirname(d)}/${f}`;t.set(d,{kind:"\
link",target:Aa(l)})}else t.delete(d)}function dv(t){return t.startsWith("GNU.sparse.")}function Aa(t){const e=Pw.normalize(
t.replace(/^\/+/,"")).replace(/\/$/,"");return e===".."||e.startsWith("../")?void 0:e}var Wf=class{#e;#t=Buffer.alloc(0);#n=0;constructor(e){
this.#e=e}async read(e,n){const r=e-this.#n;if(r>=0&&r+n<=this.#t.length)return this.#t.subarray(r,r+n);const{handle:i,signal:o}=this.#e;
if(o.aborted)throw M(o.reason);const s=Buffer.alloc(Math.max(n,iv));let a=0;while(a<s.length){const{bytesRead:d}=await i.
read(s,a,s.length-a,e+a);if(d===0)break;a+=d}this.#t=s.subarray(0,a);this.#n=e;return this.#t.subarray(0,n)}async exactly(e,n){
const r=await this.read(e,n);if(r.length<n)throw Jf(this.#e,e+n);return r}block(e){return this.exactly(e,O)}};function cv(t,e){
const n=t.toString("hex",0,8);const r=ov.find(([,o])=>n.startsWith(o));const i=JSON.stringify(e);if(r!==void 0){const o=`\
The archive ${i} must be a plain tar archive, but is compressed with ${r[0]}.`;throw new m("UNSUPPORTED_IMAGE",o,{hint:`\
Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${r[2]} ${i}`})}
if(t.length===O&&(Fi(t)||uv(t)))return;throw new m("UNSUPPORTED_IMAGE",`${i} must be a tar archive, but is not one.`,{hint:'\
Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}function uv(t){
try{Ze(t,0);return true}catch{return false}}function Jf({path:t,sizeBytes:e},n){const r=`The archive ${JSON.stringify(t)}\
 ends after ${e} bytes, but its headers promise at least ${n}: something was cut off.`;return new m("TAR_TRUNCATED",r,{hint:"\
Save or copy it again, and check whether the disk was full."})}function fv(t){const e=`The archive ${JSON.stringify(t)} \
has more than ${Tw} entries.`;return new m("TAR_LIMIT",e,{hint:Se})}function Ra(t){return{open:async e=>t.open(e),locate:async()=>t.range}}var Bw=1024*1024;var vw=4*1024*1024;var pv=8;async function mn(t,e,n){
if(t.sizeBytes>vw)throw hv(e,t.sizeBytes);const r=[];for await(const i of t.open(n))r.push(i);return Buffer.concat(r)}function hv(t,e){
const n=`${t} has ${e} bytes, but at most ${vw} bytes of a manifest, an index or a config are read.`;return new m("TAR_L\
IMIT",n,{hint:Se})}async function _w(t){const e=await Rw(t);if(!e.isDirectory()){throw new m("BAD_INPUT",`${JSON.stringify(
t)} must be a directory, but is a file.`,{hint:'Write "oci-archive:PATH" for an archive of an OCI image layout, and "doc\
ker-archive:PATH" for one of "docker save".'})}return{path:t,find:async n=>{const r=lv(t,n);const i=await Ow(r).catch(o=>{
if(["ENOENT","ENOTDIR"].includes(ce(o)))return void 0;throw oo(r,o)});if(!i?.isFile())return void 0;return Aw({path:r,startByte:0,
sizeBytes:i.size})},close:async()=>{}}}async function Fa(t,e){const n=await Rw(t);if(!n.isFile()){const i=n.isDirectory()?
"a directory":"no regular file";throw new m("BAD_INPUT",`${JSON.stringify(t)} must be an archive, but is ${i}.`,{hint:n.
isDirectory()?'Write "oci:DIR" for a directory with an OCI image layout.':"An archive is read several times, from any po\
sition, so it must be a file. Save it to one first."})}const r=await Cw(t).catch(i=>{throw oo(t,i)});try{const i=await Iw(
{handle:r,path:t,sizeBytes:n.size,signal:e});return new Gf(t,r,i)}catch(i){await r.close();throw i}}var Gf=class{path;#e;#t;constructor(e,n,r){
this.path=e;this.#e=n;this.#t=r}async find(e){let n=Aa(e);for(let r=0;n!==void 0;r++){const i=this.#t.get(n);if(i===void 0)
return void 0;if(i.kind==="file"){const{offset:o,sizeBytes:s}=i;return Aw({path:this.path,startByte:o,sizeBytes:s,handle:this.#e})}
if(i.kind==="sparse")throw we(e,"is stored as a sparse file, as no builder does",this.path);if(r===pv)throw we(e,"is beh\
ind a loop of links",this.path);n=i.target}throw we(e,"is a link that leads out of the archive",this.path)}close(){return this.#e.
close()}};function Aw(t){const{path:e,startByte:n,sizeBytes:r}=t;const i={path:e,startByte:n,sizeBytes:r};return{sizeBytes:r,
range:i,open:o=>new Vf(t,o)}}var Vf=class extends mv{#e;#t;#n;#r;constructor(e,n){super({highWaterMark:Bw,signal:n});this.#e=
e;this.#r=e.startByte;this.#t=e.startByte+e.sizeBytes}_construct(e){const{handle:n,path:r}=this.#e;const i=n===void 0?Cw(
r):Promise.resolve(n);i.then(o=>{this.#n=o;e()},o=>e(oo(r,o)))}_read(){const e=Math.min(Bw,this.#t-this.#r);if(e===0||this.#n===
void 0){this.push(null);return}this.#n.read(Buffer.allocUnsafe(e),0,e,this.#r).then(({bytesRead:n,buffer:r})=>{this.#r+=
n;this.push(n===0?null:r.subarray(0,n))},n=>this.destroy(oo(this.#e.path,n)))}_destroy(e,n){const r=this.#e.handle===void 0;
const i=r?this.#n?.close():void 0;Promise.resolve(i).then(()=>n(e),()=>n(e))}};async function Rw(t){return Ow(t).catch(e=>{
throw oo(t,e)})}function oo(t,e){const n=ce(e);if(n==="ENOENT"||n==="ENOTDIR"){return new m("IMAGE_NOT_FOUND",`There is \
no file or directory ${JSON.stringify(t)}.`,{hint:"Check the path. It is relative to the working directory, and ends at \
the first colon.",cause:e})}return new m("BAD_INPUT",`Cannot read ${JSON.stringify(t)}: ${n}.`,{hint:"Check the permissi\
ons of the file and of the directories above it.",cause:e})}var gv=/^sha256:[0-9a-f]{64}$/;function Na(t,e,n){const r=w(t,"rootfs","diff_ids")??[];const i="No builder writes this. \
Use an image from a source that you trust.";if(!A(r)||!r.every(o=>gv.test(o)))throw de(n,"has a diffID in its config tha\
t is not a sha256 digest",i);if(r.length!==e)throw de(n,`has ${e} layers, but ${r.length} diffIDs in its config`,i);return r}var yv=8;var Nr=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(e){const n=[];const r=[];if(this.attestations>
0)r.push(Fw(this.attestations,"attestation"));if(this.artifacts.length>0){const i=Kf([...new Set(this.artifacts)].map(o=>o===
""?"no type":o));r.push(`${Fw(this.artifacts.length,"artifact")} (${i})`)}if(r.length>0)n.push(`Left out of ${e}, since \
they describe the source or are not images: ${r.join(" and ")}.`);if(this.notLinux.length>0)n.push(`Left out of ${e}, si\
nce only Linux images can be flattened: ${Yf(this.notLinux)}.`);if(this.missing.length>0)n.push(`Left out of ${e}, since\
 its index names them but they are missing: ${wv(this.missing)}.`);return n}};function Yf(t){return Kf([...new Set(t.map(
B))])}function wv(t){return Kf([...new Set(t.map(e=>e===void 0?"an unknown platform":B(e)))])}function Kf(t){const e=t.slice(
0,yv).map(r=>/^[\w./+ -]*$/.test(r)?r:$e(r));const n=t.length-e.length;return e.join(", ")+(n>0?` and ${n} more`:"")}function Fw(t,e){
return`${t} ${e}${t===1?"":"s"}`}function qf(t){const e=b(t,"os");const n=b(t,"architecture");if(e===void 0||n===void 0)return void 0;const r={os:e,architecture:n,
variant:b(t,"variant")};return as(r)&&e!=="unknown"&&n!=="unknown"?r:void 0}function Nw(t,e){const n=t??e;if(n===void 0)
return void 0;const r=e!==void 0&&!Xf(n,e);return _e({...n,variant:n.variant??(r?e.variant:void 0)})}function Xf(t,e){const n=r=>_e(
{...r,variant:void 0});return!K(n(t),n(e))}function Lw(t,e,{available:n,notices:r}){const i=n.length===0?"has no platfor\
m at all":`has ${Yf(n)}`;const o=`The image ${t} is needed for ${B(e)}, but ${i}.`;return new m("PLATFORM_MISMATCH",[o,...r].
join(" "),{hint:"Select a platform that the image has."})}var $w=8;var Mw=1e4;var bv="vnd.docker.reference.type";function so({annotations:t}){return t[bv]!==void 0}var Lr=class{#e;#t;#n=new Set;#r=[];#i=0;constructor(e,n){
this.#e=e;this.#t=n}async follow(e){for(const n of e)await this.#o(n,0);return this.#r}async#o(e,n){if(++this.#i>Mw)throw this.#a(
`has more than ${Mw} entries in its indexes`);if(so(e)){this.#t.attestations++;return}if(this.#n.has(e.digest))return;this.#n.
add(e.digest);const{mediaType:r}=e;if(r!==""&&Rr(r)===void 0){this.#t.artifacts.push(r)}else if(r===""||dr(r)){await this.#s(
e,n)}else{this.#r.push(e)}}async#s(e,n){if(n===$w)throw this.#a(`has indexes nested more than ${$w} deep`);const r=await this.#e.
readManifest(e);if(r===void 0){this.#t.missing.push(void 0);return}const i=ln(r,e);if(i.kind==="index"){for(const o of i.
entries)await this.#o(o,n+1)}else if(i.kind==="manifest"){this.#r.push(e)}else if(e.mediaType===""){this.#t.artifacts.push(
i.mediaType)}else{throw Q(e.digest,"is not an index")}}#a(e){return de(this.#e.name,e,"No builder writes this. Use an im\
age from a source that you trust.")}};var Ev=4;async function Fn(t,e,n){const{reference:r,digest:i,index:o}=e;const s=new Nr;const a=o===void 0;const d=await new Lr(
t,s).follow(e.entries);const c=new Zf(t,{leftOut:s,platforms:n,isAlone:a});const u=await Dv(d,l=>c.load(l));const f=(n??
[]).find(l=>!u.some(p=>K(p.platform,l)));if(f!==void 0){const l=[...u.map(({platform:p})=>p),...c.others];throw Lw(r,f,{
available:l,notices:s.notices(r)})}if(u.length===0){const l=s.notices(r).join(" ");throw de(r,`has no image that can be \
flattened${l&&`. ${l.replace(/\.$/,"")}`}`,io)}return{...{reference:r,digest:i,index:o,images:u},notices:[...s.notices(r),
...c.notices],release:({manifest:l})=>t.release(l),close:()=>t.close()}}async function Dv(t,e){const n=[];const r=[...t.
entries()];const i=async()=>{for(let o=r.shift();o!==void 0;o=r.shift())n[o[0]]=await e(o[1])};await Promise.all(Array.from(
{length:Ev},i));return n.filter(o=>o!==void 0)}var Zf=class{notices=[];others=[];#e;#t;constructor(e,n){this.#e=e;this.#t=
n}async load(e){const n=qf(e.platform);if(n!==void 0&&!this.#r(n))return void 0;const r=await this.#e.readManifest(e);if(r===
void 0)return this.#i(e,n);const i=ln(r,e);if(i.kind!=="manifest")throw Q(e.digest,"is not a manifest");if(!this.#s(i))return void 0;
const o=await this.#a(i,e);if(o===void 0)return this.#i(e,n,i);const s=qf(o);const a=Nw(n,s);if(a===void 0)throw de(`The\
 image ${e.digest}`,"does not say which platform it is for","Build it again with a current builder.");if(n===void 0&&!this.#r(
a))return void 0;if(n!==void 0&&s!==void 0&&Xf(n,s))this.notices.push(`The index says that ${e.digest} is for ${B(n)}, b\
ut its config says ${B(s)}.`);return this.#n(e,i,{config:o,platform:a})}async#n(e,n,{config:r,platform:i}){const{mediaType:o,
digest:s,sizeBytes:a}=e;const d={mediaType:o||n.mediaType,digest:s,sizeBytes:a};const{layers:c}=n;const u=Na(r,c.length,
`The image ${s}`);const f={manifest:d,layers:c,platform:i};return{manifest:d,format:n.format,platform:i,indexPlatform:this.#t.
isAlone?void 0:e.platform,entryAnnotations:this.#t.isAlone?{}:e.annotations,annotations:n.annotations,config:{descriptor:n.
config,json:r},layers:await Promise.all(c.map(async(l,p)=>{const h=await this.#e.findLayer(l,f);if(h===void 0)throw this.#o(
l.digest,e);return{descriptor:l,diffId:u[p]??"",...h}}))}}#r(e){const{platforms:n,isAlone:r,leftOut:i}=this.#t;const o=n?.
some(s=>K(s,e))??true;if(!o)this.others.push(e);else if(e.os!=="linux"){if(r||n!==void 0){throw new m("UNSUPPORTED_IMAGE",
`docker-flatten needs a Linux image, but ${this.#e.name} has one for ${e.os}.`,{hint:"Windows layers are not plain files\
ystems and cannot be flattened this way."})}i.notLinux.push(e);return false}return o}async#i(e,n,r){const{isAlone:i,leftOut:o}=this.#t;
const s={manifest:e,layers:r?.layers??[],platform:n};const a=await Promise.all(s.layers.map(c=>this.#e.findLayer(c,s)));
const d=r!==void 0&&!a.includes(void 0);if(i||d)throw this.#o(r?.config.digest??e.digest,e);o.missing.push(n)}#o(e,{digest:n}){
const r=e===n?"an index":`the manifest ${n}`;return we(e,`is missing, though ${r} names it`,this.#e.name)}#s({config:e,layers:n,
artifactType:r,mediaType:i}){const{isAlone:o,leftOut:s}=this.#t;const a=n.map(f=>Ew(f.mediaType));const d=zf(e.mediaType)&&
(n.length===0||a.some(f=>f!=="other"));if(!d){const f=r??(zf(e.mediaType)?n[0]?.mediaType??i:e.mediaType);if(o)throw de(
this.#e.name,`is not an image, but ${$e(f)}`,io);if(n.some(l=>l.mediaType==="application/vnd.in-toto+json"))s.attestations++;else
s.artifacts.push(f);return false}const c=n[a.indexOf("foreign")];if(c!==void 0)throw de(`The layer ${c.digest}`,`is a fo\
reign layer (${c.mediaType}), which only its vendor may distribute`,"Images with such layers cannot be flattened: the re\
sult would distribute them.");const u=n[a.indexOf("other")];if(u!==void 0)throw de(`The layer ${u.digest}`,`has the unkn\
own media type ${JSON.stringify(u.mediaType)}`,"Layers are tar archives, uncompressed or compressed with gzip or zstd. B\
uild the image again with one of these; decrypt an encrypted one.");return true}async#a({config:e},n){const r=await this.#e.
readConfig(e,n);if(r===void 0)return void 0;va(r,e);const i=R(r.toString("utf8"));if(!T(i))throw Q(e.digest,"is not a co\
nfig, since it is not a JSON object");return i}};var Sv=["org.opencontainers.image.ref.name","io.containerd.image.name"];var Uw=20;function jw(t,e){const{index:n,reference:r,
text:i}=e;if(n!==void 0){const s=t[n];if(s===void 0){const a=t.length===0?"no image":`only the images @0 to @${t.length-
1}`;throw Qf(`${i} must name an image, but the layout has ${a}.`,t)}return[s]}if(r!==void 0){const s=t.filter(d=>La(d).includes(
r));const a=s.length>0?s:t.filter(d=>kv(d,r));if(a.length===0)throw Qf(`${i} must name an image, but the layout has none\
 with that name.`,t);return Hw(a,t,e)}const o=t.filter(xv);if(o.length===0)throw Qf(`${i} must contain an image, but con\
tains none.`,t);return Hw(o,t,e)}function Hw(t,e,{text:n,path:r,transport:i}){const o=[...new Map(t.map(d=>[d.digest,d])).
values()];if(o.length===1)return o;const s=new Set(t.map(d=>La(d).toSorted().join(" ")));const a=o.every(({mediaType:d,platform:c})=>d.
includes(".manifest.v")&&c!==void 0);if(s.size===1&&a)return o;throw new m("BAD_INPUT",`${n} must name one image, but th\
e layout has several: ${Ww(e)}.`,{hint:`Add one of these names: "${i}:${r}:NAME".`})}function xv(t){return!so(t)&&(t.mediaType===
""||Rr(t.mediaType)!==void 0)}function La({annotations:t}){return Sv.map(e=>t[e]).filter(e=>e!==void 0)}function kv(t,e){
const n=zw(e);return n!==void 0&&La(t).some(r=>/[/:]/.test(r)&&zw(r)===n)}function zw(t){try{return se(ue(t,"image"))}catch{
return void 0}}function Ww(t){const e=[...new Set(t.map((r,i)=>La(r).at(-1)??`@${i}`))];const n=e.length-Uw;return e.slice(
0,Uw).map($e).join(", ")+(n>0?` and ${n} more`:"")}function Qf(t,e){return new m("IMAGE_NOT_FOUND",t,{hint:e.length===0?
"Check the path.":`It has: ${Ww(e)}.`})}var Jw="1.0.0";var ao=class{name;#e;#t;constructor(e,n,r){this.name=e;this.#e=n;this.#t=r}async readManifest({digest:e}){
const n=await this.#e.find($a(e));return n&&mn(n,`The blob ${e}`,this.#t)}readConfig(e){return this.readManifest(e)}async findLayer({
digest:e,sizeBytes:n}){const r=await this.#e.find($a(e));if(r===void 0)return void 0;if(r.sizeBytes!==n)throw Q(e,un(r.sizeBytes,
n));return Ra(r)}async release(){}close(){return this.#e.close()}};async function Gw(t,e){const{text:n,path:r,transport:i}=t;
const o=await(i==="oci"?_w(r):Fa(r,e.signal));try{const s=new ao(n,o,e.signal);const a=await el(o,e.signal);if(a===void 0)
throw await Iv(o,t);const[d,...c]=jw(a.entries,t);const u=d!==void 0&&c.length===0?await Fr(s,d):{reference:n,digest:a.digest,
index:{format:a.format,annotations:a.annotations},entries:[d,...c].filter(f=>f!==void 0).map(Tv)};return await Fn(s,u,e.
platforms)}catch(s){await o.close();throw s}}async function el(t,e){const n=await Pv(t,e);if(n!==void 0&&n!==Jw)throw de(
t.path,`is an OCI image layout of version ${$e(n)}; only ${Jw} is known`,"Look for a newer release of docker-flatten.");
const r=await t.find("index.json");if(r===void 0)return void 0;const i=await mn(r,`The file index.json of ${t.path}`,e);
const o=Sw(i);if(o===void 0)throw we("index.json","is not an index of an OCI image layout",t.path);return{...o,digest:L(
i)}}async function Pv(t,e){const n=await t.find("oci-layout");if(n===void 0)return void 0;const r=(await mn(n,`The file \
oci-layout of ${t.path}`,e)).toString();return b(R(r),"imageLayoutVersion")}function Tv(t){const{"org.opencontainers.ima\
ge.ref.name":e,...n}=t.annotations;return{...t,annotations:n}}function $a(t){const e=Ot(t);if(e===void 0)throw Q(t,"has \
a digest that cannot be checked");return`blobs/${e.algorithm}/${e.hex}`}async function Iv(t,{text:e,path:n,transport:r}){
const i=await t.find("manifest.json")!==void 0;const o=!i?'Check the path. A layout comes from "docker buildx build --ou\
tput type=oci", skopeo, buildah and others.':r==="oci-archive"?`It looks like an archive of "docker save". Write it as "\
docker-archive:${n}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${n}" oci:NEW`;return de(e,
"must be an OCI image layout, but has no index.json",o)}import{createHash as Bv}from"node:crypto";import{Writable as Cv}from"node:stream";import{pipeline as Ov}from"node:stream/promises";var vv=[["1f8b",".gzip"],["28b52ffd",".zstd"]];var _v=[["fd377a585a00","xz"],["425a68","bzip2"]];var Av=6;var Rv=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/;
var Ma=class t{name;#e;#t;#n;#r;constructor(e,n,{config:r,blobs:i,layers:o}){this.name=e;this.#e=n;this.#t=i;this.#n=r;const s=({
mediaType:d,digest:c,sizeBytes:u})=>({mediaType:d,size:u,digest:c});const a={mediaType:fn.config,digest:L(r),sizeBytes:r.
length};this.#r=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:fn.manifest,config:s(a),layers:o.map(s)}))}static async of(e,n,r){
const i=await Fv(e,n,r);const o=R(i.toString("utf8"));if(!T(o))throw we(e.config,"is not a config, since it is not a JSO\
N object",n.path);const s=Na(o,e.layers.length,r.name);const a=new Map;const d=[];const c=new Map;for(const[u,f]of e.layers.
entries()){const l=await n.find(f);if(l===void 0)throw we(f,"is missing, though manifest.json names it",n.path);const p=await Nv(
l,f,r.signal);const h=p===""?`${s[u]}`:`file ${f}`;const g=c.get(h)??{mediaType:`${fn.layer}${p}`,digest:p===""?s[u]??"":
await $v(l,r),sizeBytes:l.sizeBytes};c.set(h,g);d.push(g);a.set(g.digest,l)}return new t(r.name,n,{config:i,blobs:a,layers:d})}get choice(){
const e=L(this.#r);const n=fn.manifest;const r=this.#r.length;const i={mediaType:n,digest:e,sizeBytes:r,platform:void 0,
annotations:{}};return{reference:this.name,digest:e,index:void 0,entries:[i]}}async readManifest(){return this.#r}async readConfig(){
return this.#n}async findLayer({digest:e}){const n=this.#t.get(e);return n&&Ra(n)}async release(){}close(){return this.#e.
close()}};async function Fv(t,e,n){const r=await e.find(t.config);if(r===void 0)throw we(t.config,"is missing, though ma\
nifest.json names it",e.path);const i=await mn(r,`The config ${JSON.stringify(t.config)}`,n.signal);const o=Rv.exec(t.config)?.[1];
const s=L(i);if(o!==void 0&&s!==`sha256:${o}`)throw Q(`sha256:${o}`,`has the digest ${s}`);return i}async function Nv(t,e,n){
const r=await Lv(t,n);const i=_v.find(([o])=>r.startsWith(o));if(i!==void 0)throw de(`The layer ${JSON.stringify(e)}`,`i\
s compressed with ${i[1]}`,"Layers must be uncompressed, or compressed with gzip or zstd. Load the archive into an engin\
e and save it again.");return vv.find(([o])=>r.startsWith(o))?.[1]??""}async function Lv(t,e){const n=t.open(e);for await(const r of n)
return r.toString("hex",0,Av);return""}async function $v(t,{signal:e,log:n,touch:r}){const i=Bv("sha256");let o=0;const s=new Cv(
{write:(d,c,u)=>{i.update(d);o+=d.length;r();u()}});const a={title:"Digest",doneBytes:()=>o,totalBytes:()=>t.sizeBytes};
await J(n,a,Ov(t.open(e),s,{signal:e}));return`sha256:${i.digest("hex")}`}var Vw=20;async function Kw(t,e){const{text:n,path:r}=t;const i=await Fa(r,e.signal);try{const o=Hv(await Mv(i,t,e.signal),
t);const s=new ao(n,i,e.signal);const a=await el(i,e.signal);const d=a&&await jv(s,a.entries,o);if(d!==void 0)return await Fn(
s,await Fr(s,d),e.platforms);const c=await Ma.of(o,i,{...e,name:n});return await Fn(c,c.choice,e.platforms)}catch(o){await i.
close();throw o}}async function Mv(t,{text:e,path:n},r){const i=await t.find("manifest.json");if(i===void 0){const d=await t.
find("index.json")!==void 0;const c=await t.find("repositories")!==void 0;const u=d?`It has an index.json, so it is an a\
rchive of an OCI image layout. Write it as "oci-archive:${n}".`:c?"Docker before 1.10 wrote it. Load it into an engine a\
nd save it again.":'Check the path. Such an archive comes from "docker save", "docker buildx build --output type=docker"\
, skopeo, buildah, podman and others.';throw de(e,'must be an archive of "docker save", but has no manifest.json',u)}const o=await mn(
i,`The file manifest.json of ${n}`,r);const s=R(o.toString("utf8"));const a=(Array.isArray(s)?s:[]).map(Uv);if(!Array.isArray(
s)||a.includes(void 0))throw we("manifest.json","is not a list of images",n);return a.filter(d=>d!==void 0)}function Uv(t){
const e=b(t,"Config");const n=w(t,"Layers")??[];const r=w(t,"RepoTags")??[];if(e===void 0||!A(n)||!A(r))return void 0;return{
config:e,names:r,layers:n}}function Hv(t,e){const{text:n,path:r,reference:i,index:o}=e;const s=zv(t);if(t.length===0)throw new m(
"IMAGE_NOT_FOUND",`${n} must contain an image, but contains none.`,{hint:"Save the image again."});if(o!==void 0){const u=t[o];
if(u!==void 0)return u;throw new m("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has only the images @0 to\
 @${t.length-1}.`,{hint:`It has: ${s}.`})}const a=i&&se(i);const d=t.filter(({names:u})=>a===void 0||u.some(f=>tl(f)===a));
const[c]=d;if(c===void 0){throw new m("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has none with that nam\
e.`,{hint:`It has: ${s}.`})}if(d.some(u=>JSON.stringify(Yw(u))!==JSON.stringify(Yw(c)))){throw new m("BAD_INPUT",`${n} m\
ust name one image, but the archive has several: ${s}.`,{hint:`Add one of these names: "docker-archive:${r}:NAME".`})}return c}
function Yw({config:t,layers:e}){return[t,e]}function tl(t){try{return se(ue(t,"image"))}catch{return void 0}}function zv(t){
const e=t.flatMap(({names:r},i)=>r.length===0?[`@${i}`]:r);const n=e.length-Vw;return e.slice(0,Vw).map($e).join(", ")+(n>
0?` and ${n} more`:"")}async function jv(t,e,n){const r=n.names.map(tl);const i=({annotations:a})=>r.includes(tl(a["io.c\
ontainerd.image.name"]??""));const o=e.filter(a=>!so(a));const s=o.toSorted((a,d)=>Number(i(d))-Number(i(a)));for(const a of s)
if(await Wv(t,a,n))return a;return void 0}async function Wv(t,e,n){for(const r of await new Lr(t,new Nr).follow([e])){const i=await t.
readManifest(r);const o=i&&ln(i,r);if(o?.kind!=="manifest")continue;const s=[o.config,...o.layers].map(({digest:a})=>$a(
a));if(JSON.stringify(s)===JSON.stringify([n.config,...n.layers]))return true}return false}import{createReadStream as Qv,readdirSync as e_,statSync as t_}from"node:fs";import{mkdtemp as n_,rm as tb,stat as r_}from"node:fs/promises";
import{join as ol}from"node:path";import{Readable as i_}from"node:stream";import{spawn as qv}from"node:child_process";var Jv=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function Gv(t){return Jv.test(t)}function co(t){const{domain:e,
path:n,digest:r}=t;return`docker://${r===void 0?se(t):`${e}/${n}@${r}`}`}function uo({domain:t},e){return Gv(t)?[`${e}=f\
alse`]:[]}var pn={read:"PULL_FAILED",write:"PUSH_FAILED"};var qw='skopeo uses the login of "docker login" (docker/login-action), "\
skopeo login" or "podman login": log in to the registry in an earlier step, with an account that may';var Vv={read:"NO_S\
PACE",write:"NO_SPACE"};var Xw=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i;
var Yv=[{words:/no space left on device|disk quota exceeded/i,codes:Vv,hint:()=>`Free some disk space, or name a directo\
ry on a larger disk with the ${I("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,codes:pn,
hint:()=>"skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golan\
g-github-containers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,codes:pn,hint:()=>"\
The signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change i\
t."},{words:/toomanyrequests|too many requests|rate limit/i,codes:pn,hint:()=>`${qw} read there, so that its own limit a\
pplies.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,codes:pn,hint:t=>`${qw} ${t===
"read"?"read":"push"} there.`},{words:Xw,codes:{read:"IMAGE_NOT_FOUND",write:"PUSH_FAILED"},hint:t=>t==="read"?"Check th\
e name and the tag, and whether the registry has the image.":"Check the name: in some registries the repository must be \
created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,codes:pn,
hint:()=>`A flat image is one layer and therefore one upload: compress it better (${I("compression")}), drop what is not\
 needed (${I("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`},
{words:/HTTP response to HTTPS client/i,codes:pn,hint:()=>'Only registries on this machine are used without TLS. For ano\
ther one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).'},{words:/x509:|certificate/i,
codes:pn,hint:()=>"Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (contain\
ers-certs.d(5)), or trust it on the whole machine."}];var Kv=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function Zw(t){return Kv.test(t)}function Qw(t){return Xw.test(t)}function Ua(t){const[e]=[...t.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].
slice(-1);const n=e?.[1]??"";if(!n.startsWith('"'))return(n||t).trim().slice(-2e3);try{return String(JSON.parse(n)).trim().
slice(-2e3)}catch{return n.slice(1,-1).trim().slice(-2e3)}}function $r(t,{kind:e,name:n}){const r=Yv.find(({words:o})=>o.
test(t));const i=e==="read"?`Reading ${n}`:`Writing ${n}`;return new m(r?.codes[e]??pn[e],`${i} with skopeo failed: ${t||
"it printed no message"}`,{hint:r?.hint(e)??"Check whether the registry is reachable, and run again."})}var il=[1,4,1];var nl=[1,9];var Xv=32*1024*1024;var eb=["--retry-times","2"];var ht=class{#e;#t;#n;constructor(e,n="skop\
eo"){this.#e=e;this.#t=n}checkVersion(){this.#n??=this.#r();return this.#n}async#r(){const{stdout:e,stderr:n}=await this.#s(
["--version"]);const r=`${e.toString()}${n}`;const i=/version (\d+)\.(\d+)(?:\.(\d+))?/.exec(r);if(i===null)throw rl(`th\
e one on PATH printed ${JSON.stringify(r.slice(0,200))}`);const o=i.slice(1).map(d=>Number(d??0));const s=o.join(".");const a=il.
findIndex((d,c)=>d!==o[c]);if(a!==-1&&(o[a]??0)<(il[a]??0))throw rl(`the one on PATH is ${s}`);this.#e.log.debug(`skopeo\
 ${s}`);return s}async copy(e,n,r,i){const o=typeof e==="string"?[e,[]]:[co(e),uo(e,"--src-tls-verify")];const s=typeof n===
"string"?[n,[]]:[co(n),uo(n,"--dest-tls-verify")];const a=i.kind==="write"?["--insecure-policy"]:[];const d=await this.#o(
[...[...a,"--tmpdir",this.#e.tempDir,"copy","--quiet",...eb],...[...o[1]??[],...s[1]??[],...r],...["--",String(o[0]),String(
s[0])]]);if(d.exitCode!==0)throw $r(Ua(d.stderr),i)}async indexOptions(){const[e=0,n=0]=(await this.checkVersion()).split(
".").map(Number);const r=e>nl[0]||e===nl[0]&&n>=nl[1];return r?["--multi-arch","index-only"]:["--all"]}rawManifest(e){return this.#i(
e,[])}rawConfig(e){return this.#i(e,["--config"])}async#i(e,n){const r=await this.#o([...["inspect","--raw",...n,...eb,...uo(
e,"--tls-verify")],...["--",co(e)]]);if(r.exitCode===0)return r.stdout;const i=Ua(r.stderr);if(Qw(i))return void 0;throw $r(
i,{kind:"read",name:`docker://${e.text}`})}async delete(e){const n=await this.#o([...["delete",...uo(e,"--tls-verify")],
...["--",co(e)]]);if(n.exitCode!==0)throw $r(Ua(n.stderr),{kind:"write",name:`docker://${e.text}`})}async#o(e){await this.
checkVersion();return this.#s(e)}async#s(e){const{signal:n,touch:r,log:i}=this.#e;if(n.aborted)throw M(n.reason);i.debug(
`skopeo ${e.join(" ")}`);const o=qv(this.#t,e,{stdio:["ignore","pipe","pipe"],detached:Si});Gc(n,o);const s=Zv(o,r);const a=new Ut(
xi,r);o.stderr?.on("data",a.add);const d=ts(o,r);try{const c=await ki(o);if(n.aborted)throw M(n.reason);r();return{exitCode:c,
stdout:s(),stderr:a.text}}catch(c){if(c.code==="ENOENT")throw rl(`none is on PATH (${E(c)})`,c);throw c}finally{clearInterval(
d)}}};function Zv(t,e){const n=[];let r=0;t.stdout?.on("data",i=>{e();if(r>Xv)return;r+=i.length;n.push(i)});return()=>Buffer.
concat(n)}function rl(t,e){return new m("NO_SKOPEO",`docker-flatten needs skopeo ${il.join(".")} or newer for images in \
a registry, but ${t}.`,{hint:`Install the package skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-ge\
t install skopeo"); GitHub's Ubuntu runners have it.`,cause:e})}var o_=1024*1024;async function nb(t,e){const{text:n,reference:r}=t;const i=new ht(e);const o=await i.rawManifest(r);if(o===
void 0)throw d_(n);const s=new sl(t,e,i);const a=r.digest??L(o);s.know(a,o);const d={mediaType:"",digest:a,sizeBytes:o.length,
platform:void 0,annotations:{}};try{return await Fn(s,await Fr(s,d),e.platforms)}catch(c){await s.close();throw c}}var sl=class{name;#e;#t;#n;#r=new Map;#i=new Map;constructor({
text:e,reference:n},r,i){this.name=e;this.#e=n;this.#t=r;this.#n=i}know(e,n){this.#r.set(e,n)}async readManifest({digest:e}){
return this.#r.get(e)??await this.#n.rawManifest(this.#o(e))}readConfig(e,n){return this.#n.rawConfig(this.#o(n.digest))}async findLayer({
digest:e,sizeBytes:n},r){const i=async()=>{const s=ol(await this.#s(r),s_(e));const a=await r_(s).then(({size:d})=>d,()=>void 0);
if(a===void 0)throw Q(e,"is missing from what skopeo copied");if(a!==n)throw Q(e,un(a,n));return{path:s,startByte:0,sizeBytes:n}};
const o=async s=>{const{path:a}=await i();return n===0?i_.from([]):Qv(a,{highWaterMark:o_,signal:s})};return{open:o,locate:i}}async release({
digest:e}){const n=this.#i.get(e);this.#i.delete(e);const r=await n?.catch(()=>void 0);if(r!==void 0)await tb(r,{recursive:true,
force:true})}async close(){await Promise.all([...this.#i.keys()].map(e=>this.release({mediaType:"",digest:e,sizeBytes:0})))}#o(e){
return{...this.#e,tag:void 0,digest:e}}#s(e){const{digest:n}=e.manifest;const r=this.#i.get(n)??this.#a(e);this.#i.set(n,
r);r.catch(()=>{if(this.#i.get(n)===r)this.#i.delete(n)});return r}async#a({manifest:e,layers:n,platform:r}){const{tempDir:i,
runId:o,log:s}=this.#t;const a=await n_(ol(i,`${ie(o)}copy-`));const d={title:r===void 0?"Copy":`Copy ${B(r)}`,doneBytes:()=>a_(
a),totalBytes:()=>n.reduce((f,{sizeBytes:l})=>f+l,0)};const c={kind:"read",name:this.name};const u=this.#n.copy(this.#o(
e.digest),`dir:${a}`,[],c);try{await J(s,d,u);return a}catch(f){await tb(a,{recursive:true,force:true});throw f}}};function s_(t){
const e=Ot(t);if(e===void 0)throw Q(t,"has a digest that cannot be checked");return e.hex}function a_(t){try{return e_(t).
reduce((e,n)=>e+t_(ol(t,n)).size,0)}catch{return 0}}function d_(t){return new m("IMAGE_NOT_FOUND",`${t} must be an image\
, but its registry does not have it.`,{hint:"Check the name and the tag, and whether it was pushed."})}async function gt(t,e){try{return await c_(t,e)}catch(n){throw e.signal.aborted?M(e.signal.reason):n}}function c_(t,e){switch(t.
transport){case"docker-archive":return Kw(t,e);case"oci":case"oci-archive":return Gw(t,e);case"docker":return nb(t,e)}}import{lstat as u_,open as ib,realpath as f_}from"node:fs/promises";import{dirname as l_,join as m_}from"node:path";var p_=0;function Nn(t,e){return m_(t,`${ie(e)}${++p_}.pending`)}async function hn(t){return f_(t).catch(()=>t)}async function Mr(t,e){
const n=await ib(t,"wx");try{await e(n);await n.sync()}finally{await n.close()}}async function vt(t){const e=await ib(t,
"r").catch(()=>void 0);await e?.sync().catch(()=>{});await e?.close()}async function Pe(t){return u_(t).catch(()=>void 0)}
function Ur(t,e,n){return new m("BAD_INPUT",`The ${I("tag")} must name a place that can be written to, but ${JSON.stringify(
t)} is not one: ${e}.`,{hint:n})}var rb={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"\
this user may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"i\
ts name is too long"};function fo(t){const e=ce(t);return Object.hasOwn(rb,e)?rb[e]??e:e}function Ln(t,{name:e,path:n,signal:r}){
if(t instanceof m)return t;if(r.aborted)return M(r.reason);if(ut(t)){return new m("NO_SPACE",`The disk of ${l_(n)} fille\
d up while writing ${e}. What was there before is unchanged.`,{hint:"Free some disk space, or name a path on a larger di\
sk.",cause:t})}return new m("WRITE_FAILED",`Cannot write ${e} (${fo(t)}). What was there before is unchanged.`,{hint:"Na\
me a writable path on a disk with space for the compressed image.",cause:t})}function Hr(t,e,{log:n,name:r}){if(Uf(t)){n.notice(`${r} gets OCI's media types instead of the source's: Docker's have n\
one for layers with zstd.`);return Oa(t)}if(!e||!Mf(t))return t;n.notice(`${r} gets OCI's media types instead of Docker'\
s, which programs do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`);return Oa(
t)}var mo=class{name;#e;#t;#n;#r;constructor(e,n,r){this.name=e.text;this.#e=e.path;this.#t=e.transport==="oci-archive";this.#n=
n;this.#r=r}async check(){const e=await hn(this.#e);const n=(i,o)=>Ur(this.name,i,o);const r=await Pe(e);if(w_(e)===""||
e.endsWith("/")||r?.isDirectory())throw n("it is a directory",'Name a file. For a directory write "oci:DIR", or see docs\
/archives.md for the transports.');if(r!==void 0&&!r.isFile())throw n("it exists and is not a plain file","Name a file t\
hat is new or an archive.");try{await h_(`${lo(e)}/`,ob.W_OK|ob.X_OK)}catch(i){throw n(fo(i),"Create the directory in an\
 earlier step, or name a file in an existing, writable one.")}}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await hn(this.#e);const a=Nn(lo(s),n);const d=Rn(Hr(e,this.#t,{log:r,name:this.name}));const c=this.#r(d);const u=ty(
c);let f=0;const l=h=>{f+=h;o()};const p={title:"Write",doneBytes:()=>f,totalBytes:()=>u};try{const h=Mr(a,g=>ny(g,c,{signal:i,
onBytes:l}));await J(r,p,h)}catch(h){await Ha(a,{force:true}).catch(()=>{});throw Ln(h,{name:this.name,path:s,signal:i})}
return new al({name:this.name,path:s,pending:a,digest:d.root.digest,context:this.#n})}};var al=class{digest;#e;#t;#n;constructor(e){
this.digest=e.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;const i={transport:"oci-archive",text:e,
path:n};return gt({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,pending:r,context:i}=this.#e;
try{const o=await Pe(n);const s=o===void 0||await this.#r();if(o!==void 0)await g_(r,Number(o.mode)&511);const a=(await Pe(
r))?.ino;await sb(r,n);this.#n=s?Number(a):void 0;await vt(lo(n))}catch(o){throw Ln(o,{name:e,path:n,signal:i.signal})}}async#r(){
const{path:e,context:n}=this.#e;const r=Nn(lo(e),n.runId);try{await y_(e,r)}catch(i){n.log.debug(`the replaced file cann\
ot be kept: ${E(i)}`);return false}this.#t=r;return true}async undo(){const{path:e}=this.#e;if(this.#n===void 0||Number(
(await Pe(e))?.ino)!==this.#n)return;if(this.#t===void 0)await Ha(e,{force:true});else await sb(this.#t,e);this.#n=void 0;
this.#t=void 0;await vt(lo(e))}async discard(){await Ha(this.#e.pending,{force:true});if(this.#t!==void 0)await Ha(this.#t,
{force:true});this.#t=void 0}};var $n="org.opencontainers.image.ref.name";function po(t){try{const e=Ms(t);const n=w(e,"manifests");if(n===null||n===void 0)
return{...e,manifests:[]};const r=Array.isArray(n)&&n.every(i=>b(i,"digest"));return r?e:void 0}catch{return void 0}}function ab(t,e){
const n=cb(t);const r=e.annotations?.[$n];const i=n.filter(c=>b_(c)===r);const o=r!==void 0||i.length===1;const[s]=o?i:[];
const a=Ts(e);const d=s===void 0?[...n,a]:n.flatMap(c=>{if(c===s)return[a];return i.includes(c)?[]:[c]});return ub({...t,
manifests:d})}function db(t,e){const n=JSON.stringify(Ts(e));return ub({...t,manifests:cb(t).filter(r=>JSON.stringify(r)!==
n)})}function cb(t){const e=w(t,"manifests");return Array.isArray(e)?e.filter(T):[]}function b_(t){return b(t,"annotatio\
ns",$n)}function ub(t){return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:xe.index,...t}))}import{access as __,constants as gb,mkdir as A_,readdir as R_,readFile as F_,rm as N_}from"node:fs/promises";import{basename as L_,
dirname as yb,join as zr,resolve as $_}from"node:path";import{mkdir as mb,readdir as hb,readFile as ul,rename as ja,rm as Mn,rmdir as O_}from"node:fs/promises";import{dirname as pb,
join as be}from"node:path";import{readdir as E_,rm as za,writeFile as D_}from"node:fs/promises";import{basename as S_,join as dl}from"node:path";import{
setTimeout as x_}from"node:timers/promises";var fb=".lock";var lb=6e4;var k_=10;var P_=40;var T_=0;async function cl(t,e){const n=await I_(t);try{return await e()}finally{
await za(n,{force:true}).catch(()=>{})}}async function I_({directory:t,name:e,context:n}){const{runId:r,signal:i,touch:o}=n;
const s=dl(t,`${ie(r)}${++T_}${fb}`);const a=performance.now()+lb;for(;;){i.throwIfAborted();await D_(s,"",{flag:"wx"});
const[d]=await B_(t,S_(s)).catch(c=>za(s,{force:true}).then(()=>Promise.reject(c)));if(d===void 0)return s;await za(s,{force:true});
if(performance.now()>a)throw C_(e,dl(t,d));o();await x_(k_+Math.random()*P_)}}async function B_(t,e){const n=[];for(const r of await E_(
t)){const i=r.endsWith(fb)&&r!==e?at(r):void 0;if(i===void 0)continue;if(xt(i))await za(dl(t,r),{force:true});else n.push(
r)}return n}function C_(t,e){return new m("WRITE_FAILED",`Another run has been writing to ${t} for more than ${lb/1e3} s\
.`,{hint:`Run again once it has ended. If there is no other run, remove the file ${e}.`})}var Wa=class{digest;#e;#t;constructor(e){this.digest=e.root.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;
const i={transport:"oci",text:e,path:n};return gt({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,
pending:r,isNew:i,context:o}=this.#e;try{this.#t=(i?await this.#n():void 0)??await cl({directory:n,name:e,context:o},()=>this.#r());
await vt(i?pb(n):n);await Mn(r,{recursive:true,force:true})}catch(s){throw Ln(s,{name:e,path:be(n,"index.json"),signal:o.
signal})}}async#n(){const{path:e,pending:n,blobs:r}=this.#e;if(await Pe(e)!==void 0)return void 0;const i=await ul(be(n,
"index.json"));try{await ja(n,e)}catch(o){if(["ENOTEMPTY","EEXIST"].includes(ce(o)))return void 0;throw o}return{before:void 0,
after:i,added:["","oci-layout",...r.map(Je)]}}async#r(){const{path:e,pending:n,root:r,blobs:i}=this.#e;const o=[];try{await mb(
be(e,"blobs/sha256"),{recursive:true});for(const d of["oci-layout",...i.map(Je)]){if(await Pe(be(e,d))===void 0)o.push(d);
await ja(be(n,d),be(e,d))}await vt(be(e,"blobs/sha256"));const s=await this.#i();const a=ab(s?.index,r);await fl(e,n,a);
return{before:s?.bytes,after:a,added:o}}catch(s){for(const a of o)await Mn(be(e,a),{force:true}).catch(()=>{});throw s}}async#i(){
const{name:e,path:n}=this.#e;const r=await ul(be(n,"index.json")).catch(o=>{if(ce(o)==="ENOENT")return void 0;throw o});
if(r===void 0)return void 0;const i=po(r.toString());if(i!==void 0)return{bytes:r,index:i};throw new m("WRITE_FAILED",`${e}\
 no longer has a valid index.json.`,{hint:"Something else changed the directory during the run. Name another one."})}async undo(){
const e=this.#t;this.#t=void 0;const{name:n,path:r}=this.#e;if(e===void 0||await Pe(r)===void 0)return;const i={...this.#e.
context,signal:new AbortController().signal};await cl({directory:r,name:n,context:i},()=>this.#o(e))}async#o({before:e,after:n,
added:r}){const{path:i,root:o,context:s}=this.#e;const a=await ul(be(i,"index.json")).catch(()=>void 0);if(a===void 0)return;
const d=a.equals(n);const c=d&&r[0]===""&&!await v_(i,s.runId);const u=Nn(c?pb(i):i,s.runId);if(c){await ja(i,u);await Mn(
u,{recursive:true,force:true});return}await mb(u);try{if(!d){const f=po(a.toString());if(f!==void 0)await fl(i,u,db(f,o));
return}if(e===void 0)await Mn(be(i,"index.json"));else await fl(i,u,e);for(const f of r)if(f!=="")await Mn(be(i,f),{force:true})}finally{
await Mn(u,{recursive:true,force:true})}if(e!==void 0)return;for(const f of["blobs/sha256","blobs"])if((await hb(be(i,f))).
length===0)await O_(be(i,f))}async discard(){await Mn(this.#e.pending,{recursive:true,force:true})}};async function v_(t,e){
const n=(await hb(t)).map(at);return n.some(r=>r!==void 0&&r!==e&&!xt(r))}async function fl(t,e,n){const r=be(e,"next-in\
dex.json");await Mr(r,i=>i.writeFile(n));await ja(r,be(t,"index.json"));await vt(t)}var Ja=class{name;#e;#t;#n;constructor({text:e,path:n,reference:r},i){this.name=e;this.#e=$_(n);this.#t=r;this.#n=i}async check(){
const e=await hn(this.#e);const n=await Pe(e);if(n!==void 0&&!n.isDirectory())throw Ur(this.name,"it exists and is not a\
 directory",'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{const r=n===
void 0?`${yb(e)}/`:e;await __(r,gb.W_OK|gb.X_OK)}catch(r){throw Ur(this.name,fo(r),"Create its directory in an earlier s\
tep, or name one in an existing, writable directory.")}if(n!==void 0)await this.#r(e)}async#r(e){if((await R_(e).catch(()=>[
""])).length===0)return;const n=await F_(zr(e,"index.json"),"utf8").catch(()=>"");const r=await Pe(zr(e,"oci-layout"))!==
void 0;if(r&&po(n)!==void 0)return;throw Ur(this.name,"it has files, but is not an OCI image layout with a valid index.j\
son","Name a new or empty directory, or an OCI image layout.")}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await hn(this.#e);const a=await Pe(s)===void 0;const d=Nn(a?yb(s):s,n);const c=Rn(Hr(e,true,{log:r,name:this.name}));
const u=this.#t===void 0?{}:{[$n]:this.#t};const f=ro(c,u);const l=f.map(({content:y})=>"sizeBytes"in y?y.sizeBytes:y.length);
let p=0;const h=y=>{p+=y;o()};const g=async()=>{await A_(zr(d,"blobs/sha256"),{recursive:true});for(const{path:y,content:D}of f){
i.throwIfAborted();await Mr(zr(d,y),async S=>{if(Buffer.isBuffer(D))await S.writeFile(D);else await af(D,S,{signal:i,onBytes:h})})}};
try{const y=l.reduce((S,k)=>S+k,0);const D={title:"Write",doneBytes:()=>p,totalBytes:()=>y};await J(r,D,g());for(const S of[
"blobs/sha256","blobs","."])await vt(zr(d,S))}catch(y){await N_(d,{recursive:true,force:true}).catch(()=>{});throw Ln(y,
{name:this.name,path:zr(s,L_(s)),signal:i})}return new Wa({name:this.name,path:s,pending:d,isNew:a,root:{...c.root,annotations:u},
blobs:c.blobs.map(({digest:y})=>y),context:this.#n})}};import{mkdir as M_,mkdtemp as U_,rm as H_,symlink as z_,writeFile as Ga}from"node:fs/promises";import{join as jr,resolve as j_}from"node:path";var W_=30;var Va=class{name;#e;#t;constructor(e,n){this.name=e.text;this.#e=e;this.#t=n}async check(){const e=new ht(this.#t);
await e.checkVersion();try{await e.rawManifest(this.#e.reference)}catch(n){const r=E(n);if(Zw(r))throw $r(r,{kind:"write",
name:this.name});if(this.#t.signal.aborted)throw n;this.#t.log.debug(`the present image of ${this.name} cannot be read: ${r}`)}}async write(e){
const{log:n,tempDir:r,runId:i,signal:o}=this.#t;const{reference:s}=this.#e;const a=Rn(Hr(e,false,{log:n,name:this.name}));
const{digest:d}=a.root;const c={...s,tag:void 0,digest:d};const u=await new ht(this.#t).rawManifest(c).then(l=>l!==void 0).
catch(()=>true);const f=await U_(jr(r,ie(i))).catch(l=>{throw wb(l,r,o)});try{await this.#n(f,a)}finally{await H_(f,{recursive:true,
force:true})}return new ml({...this.#e,digest:d,wasThere:u},this.#t)}async#n(e,n){const{log:r,tempDir:i,signal:o}=this.#t;
const s=new ht({...this.#t,tempDir:e});const a={kind:"write",name:this.name};const d=async(u,f,l)=>{const{digest:p}=f.root;
const h=jr(e,ll(p));await J_(h,f).catch(y=>{throw wb(y,i,o)});const g={...this.#e.reference,tag:void 0,digest:p};await J(
r,{title:u},s.copy(`dir:${h}`,g,l,a))};const c=n.images.map(({image:u})=>Rn({images:[u],index:void 0}));for(const u of new Map(
c.map(f=>[f.root.digest,f])).values()){const f=u.images[0]?.image.platform;await d(f===void 0?"Push":`Push ${B(f)}`,u,[])}
if(c.some(u=>u.root.digest===n.root.digest))return;await d("Push the index",n,await s.indexOptions())}};async function J_(t,e){
const{root:n,rootBytes:r,images:i,blobs:o}=e;const s=new Map(i.map(({manifest:a,bytes:d})=>[a.digest,d]));s.delete(n.digest);
await M_(t);await Ga(jr(t,"version"),"Directory Transport Version: 1.1\n");await Ga(jr(t,"manifest.json"),r);for(const[a,
d]of s)await Ga(jr(t,`${ll(a)}.manifest.json`),d);for(const{digest:a,content:d}of o){if(s.has(a)||a===n.digest)continue;
const c=jr(t,ll(a));if(Buffer.isBuffer(d))await Ga(c,d);else await z_(j_(d.path),c)}}function ll(t){return t.slice(t.indexOf(
":")+1)}function wb(t,e,n){if(n.aborted)return M(n.reason);return new m(ut(t)?"NO_SPACE":"WRITE_FAILED",`Cannot write wh\
at is pushed to ${e}: ${E(t)}.`,{hint:"Free some disk space, or name a directory on a larger disk.",cause:t})}var ml=class{digest;#e;#t;#n;#r;#i=false;constructor(e,n){
this.digest=e.digest;this.#e=e;this.#t=n;this.#n=new ht(n)}readBack(){const{text:e}=this.#e;return gt({transport:"docker",
text:e,reference:this.#a(this.digest)},this.#t)}async publish(){const{text:e,reference:n}=this.#e;this.#r=await this.#s().
catch(i=>{this.#t.log.debug(`the previous image of ${e} cannot be read: ${E(i)}`);return void 0});this.#i=true;if(this.#r!==
this.digest)await this.#o(this.digest);const r=await this.#s();if(r===this.digest)return;throw new m("PUSH_FAILED",`${e}\
 must have the digest ${this.digest}, but the registry answers with ${r} after the push.`,{hint:`Something else may have\
 pushed ${n.text} at the same time. Run again.`})}async#o(e,n=this.#n){const{text:r,reference:i}=this.#e;const o={kind:"\
write",name:r};await n.copy(this.#a(e),i,await n.indexOptions(),o)}async#s(e=this.#n){const n=await e.rawManifest(this.#e.
reference);return n===void 0?"none":L(n)}#a(e){return{...this.#e.reference,tag:void 0,digest:e}}async undo(){if(!this.#i||
this.#r===this.digest)return;const{text:e,wasThere:n}=this.#e;this.#i=false;const r=s=>this.#t.log.notice(`${e} was push\
ed and could not be restored: ${s}`);const i=new Oe(void 0,W_);const o=new ht({...this.#t,signal:i.signal,touch:i.touch});
try{if(await this.#s(o)!==this.digest)return;if(this.#r===void 0)r("its previous image could not be read");else if(this.#r!==
"none")await this.#o(this.#r,o);else if(n)r("its registry already had the same image under another name");else await o.delete(
this.#a(this.digest))}catch(s){r(E(s))}finally{i.release()}}async discard(){}};function Ya(t,e){switch(t.transport){case"docker-archive":{const{reference:n}=t;return new mo(t,e,r=>Y_(r,n))}case"oci-a\
rchive":{const{reference:n}=t;const r=n===void 0?{}:{[$n]:n};return new mo(t,e,i=>ro(i,r))}case"oci":return new Ja(t,e);case"\
docker":return new Va(t,e)}}function Y_(t,e){const n=e===void 0?{}:{[sa]:se(e),[$n]:e.tag??"latest"};const r=e===void 0?
[]:[Sh(e)];return ro(t,n,ww(t,r,q_()))}var K_={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};
function q_(){const t=K_[process.arch]??process.arch;return _e({os:"linux",architecture:t,variant:void 0})}function Eb(t){
return t.flatMap(e=>{if(e.transport==="docker")return[];const n=X_(V_(e.path));return e.transport==="oci"?[bb(n),n]:[bb(
n)]})}function X_(t){try{return G_(t)}catch{return t}}function Db(t){const{tempDir:e,backup:n,report:r,html:i,tagLocations:o}=t;const s=[n,r,i].filter(d=>d!==void 0);const a=Eb(
o);return[...new Set([e,...s.map(d=>Z_(d)),...a])]}import{Readable as HA}from"node:stream";import{Writable as Q_}from"node:stream";var Sb=32*1024*1024;var Wr=class{sink;#e;#t=[];#n=[];#r=0;#i=0;constructor(e,n=()=>{}){this.#e=e;this.sink=new Q_({write:(r,i,o)=>{
this.#n.push(Buffer.from(r));this.#i+=r.length;o();n()}})}get isEmpty(){return this.#t.length===0}get isComplete(){return!this.
isEmpty&&this.#i>=this.#r}hold(e){if(e.sizeBytes>this.#e){throw new m("TAR_LIMIT",`An entry is ${e.sizeBytes} bytes long\
, but at most ${this.#e} were expected.`,{hint:Se})}const n=Buffer.from(e.header);const{typeFlag:r}=e;const i=e.extensions.
reduce((a,d)=>a+d.length,O);const o=ye(e.sizeBytes);const s={typeFlag:r,mtimeSeconds:Gt(n),header:n,extensions:[...e.extensions]};
this.#t.push({entry:s,headBytes:i,dataBytes:o});this.#r+=i+o;if(this.#r>Sb){throw new m("TAR_LIMIT",`Entries exceed ${Sb}\
 bytes in total, but only a few short ones were expected.`,{hint:Se})}return"keep"}entries(){const e=Buffer.concat(this.#n);
let n=0;return this.#t.map(({entry:r,headBytes:i,dataBytes:o})=>{const s=n+i;n=s+o;return{...r,data:e.subarray(s,n)}})}};import{pipeline as tA}from"node:stream/promises";import{Writable as eA}from"node:stream";function Jr(){return new eA({highWaterMark:1024*1024,write:(t,e,n)=>n()})}async function Un(t,e,n,r=Jr()){await tA(e,n,r,{signal:t}).catch(i=>{if(!t.aborted)throw i})}async function Gr(t,e){const n=new AbortController;const r=new Wr(e,()=>{if(r.isComplete)n.abort()});const i=new G(o=>r.
isEmpty?r.hold(o):"drop");await Un(n.signal,t,i,r.sink);return r.entries()[0]}async function xb(t){const e=new AbortController;
let n;const r=new G(i=>{n??={...i,name:Buffer.from(i.name),header:Buffer.from(i.header)};e.abort();return"drop"});await Un(
e.signal,t,r);return n}function Te(t,e){return Ib(t,"name",e)}function Ka(t,e){return Ib(t,"linkName",e)}function Pb(t,e,n){return kb(kb(t,"uid",
e),"gid",n)}function kb({extensions:t,header:e},n,r){const i=Ke(t).pax.has(n);if(r<=wu||!i){return{extensions:i?pl(t,n):
t,header:bu(e,n,r)}}const o=new Map([[n,String(r)]]);const s=a=>Du(a,o);return{extensions:Za(t,s),header:bu(e,n,0)}}function qa(t){
const{pax:e,longName:n}=Ke(t.extensions);const r=n===void 0?Re(e.get(Tb)):void 0;const{extensions:i,header:o}=r===void 0?
t:Te(t,r);const s=a=>a==="size"||a.startsWith("GNU.sparse.");return{extensions:Xa(i,s),header:Li(Lh(o),0)}}function pl(t,e){
return Za(t,n=>jh(n,e))}function Xa(t,e){return Za(t,n=>Eu(n,e))}function Za(t,e){const n=Fs(t);const r=n.findLast(({typeFlag:i})=>i===
ke.pax);return n.flatMap(i=>{const{typeFlag:o,block:s,data:a}=i;if(o===ke.pax)return i===r?nA(i,e):[];return a===void 0?
[s]:[s,a]})}function nA({block:t,data:e,sizeBytes:n},r){if(e===void 0)return[];const i=e.subarray(0,n);const o=r(i);if(o.
equals(i))return[t,e];return o.length===0?[]:[Li(t,o.length),Bb(o)]}var Tb="GNU.sparse.name";var rA={name:{records:["pat\
h",Tb],gnuType:ke.gnuLongName},linkName:{records:["linkpath"],gnuType:ke.gnuLongLink}};function Ib(t,e,n){const{records:r,
gnuType:i}=rA[e];const[o,...s]=r;const a=_s(t.header,e,n);const d=a===void 0&&Ke(t.extensions).pax.has(o);const c=d?s:r;
const u=Fs(Xa(t.extensions,p=>c.includes(p))).filter(({typeFlag:p})=>p!==i).flatMap(({block:p,data:h})=>h===void 0?[p]:[
p,h]);if(a!==void 0)return{extensions:u,header:a};const f=_s(t.header,e,n.subarray(0,O),true)??t.header;if(d){const p=h=>Du(
h,new Map([[o,n]]));return{extensions:Za(u,p),header:f}}const l=Buffer.concat([n,Buffer.alloc(1)]);return{extensions:[...u,
Uh(i,l.length),Bb(l)],header:f}}function Bb(t){return Buffer.concat([t,Buffer.alloc(ye(t.length)-t.length)])}import{createHash as dA}from"node:crypto";import{createGunzip as cA,createZstdDecompress as uA}from"node:zlib";var Ob=4247762216;var iA=407710288;var Cb={rle:1,reserved:3};var oA=13;function vb(t){if(t.length<4)return false;const e=t.
readUInt32LE(0);return e===Ob||_b(e)}function _b(t){return(t&4294967280)>>>0===iA}var Vr=class{#e="magic";#t=4;#n=Buffer.
alloc(oA);#r=0;#i=0;#o=false;#s=0;position=0;frames=0;header;get isBetweenFrames(){return this.#e==="magic"&&this.#r===0}*split(e){
let n=0;let r=0;while(r<e.length){const i=this.#e==="skipped"||this.#e==="block"||this.#e==="checksum";const o=Math.min(
this.#t,e.length-r);const s=this.#e==="skipped"||this.#e==="skipped size";if(!i)this.#a(e.subarray(r,r+o));r+=o;this.position+=
o;this.#t-=o;if(s)n=r;if(this.#t>0)break;const a=this.#e==="magic";this.#c();if(this.#e==="skipped size")n=r;else if(a&&
r-n<4){yield Buffer.from(this.#n.subarray(0,4));n=r}if(this.#e==="magic"&&r>n){yield e.subarray(n,r);n=r}}if(this.#e!=="\
magic"&&r>n)yield e.subarray(n,r)}#a(e){e.copy(this.#n,this.#r);this.#r+=e.length}#d(e,n){this.#e=e;this.#t=n;this.#r=0}#c(){
const e=this.#n;switch(this.#e){case"magic":{const n=e.readUInt32LE(0);if(_b(n))this.#d("skipped size",4);else if(n===Ob)
this.#f();else throw new RangeError("bytes that are not a zstd frame follow its last frame");return}case"skipped size":{
const n=e.readUInt32LE(0);this.#d(n===0?"magic":"skipped",n===0?4:n);return}case"descriptor":this.#i=e[0]??0;this.#d("he\
ader",this.#l().headerBytes);return;case"header":this.header=this.#m();this.#d("block header",3);return;case"block heade\
r":{const n=e.readUIntLE(0,3);const r=n>>1&3;if(r===Cb.reserved)throw new RangeError("a zstd block has an unknown type");
this.#o=(n&1)===1;const i=r===Cb.rle?1:n>>3;if(i>0)this.#d("block",i);else this.#u();return}case"block":this.#u();return;case"\
skipped":case"checksum":this.#d("magic",4);return}}#u(){if(!this.#o)this.#d("block header",3);else if((this.#i&4)!==0)this.#d(
"checksum",4);else this.#d("magic",4)}#f(){this.frames++;this.#s=this.position-4;this.#d("descriptor",1)}#l(){const e=this.#i;
const n=(e&32)!==0;const r=n?0:1;const i=[0,1,2,4][e&3]??0;const o=[n?1:0,2,4,8][e>>6]??0;const s=r+i+o;return{windowBytes:r,
dictionaryBytes:i,contentBytes:o,headerBytes:s}}#m(){const e=this.#n;const{windowBytes:n,dictionaryBytes:r,contentBytes:i}=this.#l();
const o=r===0?0:e.readUIntLE(n,r);const s=i===0?void 0:sA(e,n+r,i);return{startByte:this.#s,contentBytes:s,windowBytes:n===
0?s??0:aA(e[0]??0),dictionaryId:o}}};function sA(t,e,n){if(n===8)return Number(t.readBigUInt64LE(e));return t.readUIntLE(
e,n)+(n===2?256:0)}function aA(t){const e=2**(10+(t>>3));return e+e/8*(t&7)}var Nb=1024*1024;var fA=4*Nb;var lA=6;var Ab=["drain","end","close"];function Qa(t,e){return new hl(t,e)}var hl=class{chunks;packedBytes=0;tarBytes=0;packing;#e=new Vr;#t;#n;#r;constructor(e,n){
this.#t=e;this.#n=n;this.#r=Rb(e.descriptor.digest);this.chunks=this.#o()}get frames(){return this.#e.frames}get#i(){return this.#t.
descriptor.digest}async*#o(){const{descriptor:e,diffId:n}=this.#t;const r=await this.#t.open(this.#n.signal);try{const i=this.#s(
r);const o=await hA(i);this.packing=yA(o,this.#i);const s=this.packing==="none"&&n===e.digest;const a=this.#n.checksDiffId&&
!s?Rb(n):void 0;for await(const c of this.#d(o,i)){a?.update(c);this.tarBytes+=c.length;yield c}this.#a();const d=a&&Fb(
a,n);if(d!==void 0&&d!==n)throw Q(this.#i,`unpacks to ${d}, but the image's config says ${n}`)}finally{r.destroy()}}async*#s(e){
const{sizeBytes:n}=this.#t.descriptor;for await(const r of e){this.packedBytes+=r.length;if(this.packedBytes>n)throw Q(this.#i,
un(this.packedBytes,n));this.#r.update(r);yield r}}#a(){const{sizeBytes:e}=this.#t.descriptor;if(this.packedBytes!==e)throw Q(
this.#i,un(this.packedBytes,e));const n=Fb(this.#r,this.#i);if(n!==this.#i)throw Q(this.#i,`has the digest ${n}`)}async*#d(e,n){
if(this.packing==="none"){if(e.length>0)yield e;yield*n;return}const r=this.packing==="gzip";const i={chunkSize:Nb,readableHighWaterMark:fA};
const o=r?cA(i):uA(i);const s=r?mA(o,e,n):pA(o,this.#e,e,n);s.catch(a=>o.destroy(a));o.on("error",()=>{});try{for await(const a of o.
iterator({destroyOnReturn:false}))yield a;await s}catch(a){throw this.#c(a)}finally{o.destroy()}}#c(e){const n=e.code;const r=e instanceof
m;const i=typeof n==="string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(n);if(r||!i&&!(e instanceof RangeError))return e;const o=n===
"Z_BUF_ERROR";return Q(this.#i,o?`ends in the middle of its ${this.packing} stream`:`is not a readable ${this.packing} s\
tream (${E(e)})`)}};async function mA(t,e,n){let r=false;const i=new Promise(d=>{t.once("end",()=>{r=true});for(const c of[
"end","close"])t.once(c,d)});let o=0;let s=0;const a=async d=>{const c=d.findLastIndex(u=>u!==0);if(c!==-1)s=o+c+1;o+=d.
length;if(!r)await gl(t,d)};await a(e);for await(const d of n)await a(d);t.end();await i;if(s>t.bytesWritten)throw new RangeError(
"bytes that are not a gzip member follow its last member")}async function pA(t,e,n,r){for(const i of e.split(n))await gl(
t,i);for await(const i of r)for(const o of e.split(i))await gl(t,o);if(!e.isBetweenFrames)throw new RangeError("its last\
 frame is incomplete");t.end()}async function gl(t,e){if(t.destroyed)throw new Error("the stream was closed");if(e.length===
0||t.write(e))return;await new Promise(n=>{const r=()=>{for(const i of Ab)t.off(i,r);n()};for(const i of Ab)t.on(i,r)})}
async function hA(t){const e=[];let n=0;while(n<lA){const{done:r,value:i}=await t.next();if(r===true)break;e.push(i);n+=
i.length}return e.length===1?e[0]??Buffer.alloc(0):Buffer.concat(e)}var gA=[["bzip2","BZh"],["xz","ý7zXZ\0"]];function yA(t,e){
if(t[0]===31&&t[1]===139)return"gzip";if(vb(t))return"zstd";const n=t.toString("latin1");const r=gA.find(([,i])=>n.startsWith(
i));if(r!==void 0)throw new m("UNSUPPORTED_IMAGE",`The layer ${e} is packed with ${r[0]}, but only gzip, zstd and unpack\
ed layers can be read.`,{hint:'Copy the image with "skopeo copy --dest-compress-format gzip" first.'});return"none"}function Rb(t){
const e=Ot(t)?.algorithm;if(e===void 0)throw Q(t,"has a digest that cannot be checked");return dA(e)}function Fb(t,e){return`${e.
slice(0,e.indexOf(":"))}:${t.digest("hex")}`}var yl=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/;
var wl=5;var _t=class{#e=new Set;#t=0;static isIn({pax:e}){if(e.size===0)return false;for(const n of e.keys())if(yl.test(
n))return true;return false}static remove(e){return{header:e.header,extensions:Xa(e.extensions,n=>yl.test(n))}}note({pax:e}){
this.#t++;if(this.#e.size>wl)return;for(const n of e.keys())if(yl.test(n))this.#e.add(n.replace(/^(?:\w+\.xattr|RHT)\./,
""))}get notice(){if(this.#t===0)return void 0;const e=[...this.#e];const n=e.slice(0,wl).join(", ")+(e.length>wl?", …":
"");return`Left out extended attributes that belong to the machine that built the image (${n}) from ${this.#t} ${this.#t===
1?"entry":"entries"}.`}};function Ie(t){return new m("LAYER_INVALID",`A layer of the image cannot be applied: ${t}.`,{hint:"The image is damaged,\
 or the program that made it has a bug. Build it again with another builder."})}function Lb(t){return Ie(`the tar stream\
 of ${t} ends within an entry`)}var yt=4095;var Hn=255;var ed=40;var bl=1e7;var El=1e4;var Dl=256*1024**2;var Sl=192*1024**2;var xl=5e8;var kl=64*1024**
3;var Pl=500;function Ee(t){return new m("TAR_LIMIT",t,{hint:Se})}var ge=47;var td=46;function Tl(t){let e=t.length;while(e>0&&t[e-1]===ge)e--;let n=0;while(n<e&&wA(t,n,e))n+=t[n]===ge?1:
2;const r=t.subarray(n,e);const i=bA(r)?r:EA(r,t);if(i.length>yt)throw Ee(`A path of the image has ${i.length} bytes, bu\
t at most ${yt} are possible: ${C(i)}.`);return i}function ho(t,e){if(t.length===e.length)return t.equals(e);const n=t[0]===
td&&t[1]===ge&&t.length===e.length+2;return n&&t.compare(e,0,e.length,2)===0}function wA(t,e,n){return t[e]===ge||t[e]===
td&&e+1<n&&t[e+1]===ge}function bA(t){let e=0;for(let n=0;n<=t.length;n++){const r=t[n];if(r===0)return false;if(n<t.length&&
r!==ge)continue;const i=n-e;if(i>Hn)return false;if(i<=2&&t[e]===td&&(i===1||t[e+1]===td))return false;if(i===0&&t.length>
0)return false;e=n+1}return true}function EA(t,e){if(t.includes(0))throw Ie(`the name ${C(e)} contains a NUL`);const n=[];
for(const r of t.toString("latin1").split("/")){if(r===""||r===".")continue;if(r.length>Hn)throw Ee(`A name of the image\
 has ${r.length} bytes, but at most ${Hn} are possible: ${C(Buffer.from(r,"latin1"))}.`);if(r!=="..")n.push(r);else if(n.
pop()===void 0)throw Ie(`the path ${C(e)} leads out of the image`)}return Buffer.from(n.join("/"),"latin1")}var DA=64*1024;var $b=1024*1024;var nd=class{#e=[];#t;#n=0;add(e){if(e.length<DA){if(this.#n+e.length>$b)this.#r();this.#t??=
Buffer.allocUnsafeSlow($b);this.#n+=e.copy(this.#t,this.#n);return}this.#r();this.#e.push(e)}take(){const e=this.#e;this.#e=
[];return e}end(){this.#r();return this.take()}#r(){if(this.#t===void 0)return;this.#e.push(this.#t.subarray(0,this.#n));
this.#t=void 0;this.#n=0}};import{randomInt as SA}from"node:crypto";var yo=20;var Yr=2**yo;var go=Yr-1;var rd=class{#e=[];#t=0;add(e,n,r){const i=r-n;if(i>yt)throw new RangeError("a text i\
s longer than any path");if((this.#t&go)+i>Yr||this.#t===this.#e.length*Yr){this.#t=this.#e.length*Yr;if(this.#t+Yr>Dl)throw Ee(
`The image's names and link targets exceed ${Dl} bytes in total.`);this.#e.push(Buffer.allocUnsafeSlow(Yr))}const o=this.#t;
e.copy(this.#e[o>>yo],o&go,n,r);this.#t+=i;return o}get(e,n){const r=e&go;return this.#e[e>>yo].subarray(r,r+n)}copy(e,n,r,i){
const o=e&go;const s=this.#e[e>>yo];if(n>32)s.copy(r,i,o,o+n);else for(let a=0;a<n;a++)r[i+a]=s[o+a];return i+n}equals(e,n,r,i){
const o=e&go;const s=this.#e[e>>yo];for(let a=0;a<n;a++)if(s[o+a]!==r[i+a])return false;return true}};var H=0;var $=-1;var _={directory:0,file:1,symlink:2,special:3};var Be=1024;var xA=.6;var kA=SA(2**32);var id=class{texts=new rd;count=0;parent=new Int32Array(
Be);kind=new Uint8Array(Be);dead=new Uint8Array(Be);touched=new Uint16Array(Be);layer=new Uint16Array(Be);ordinal=new Uint32Array(
Be);inode=new Int32Array(Be);head=new Uint32Array(Be);extra=new Uint32Array(Be);extraLength=new Uint16Array(Be);place=new Uint32Array(
Be);pathBytes=new Uint16Array(Be);#e=new Uint32Array(Be);#t=new Uint8Array(Be);#n=new Int32Array(4*Be);#r=0;constructor(){
this.count=1;this.parent[H]=$;this.inode[H]=H}find(e,n,r,i){const o=this.#n[this.#i(e,n,r,i)]-1;return o<0||this.dead[o]===
1?$:o}add({parent:e,bytes:n,start:r,end:i,kind:o,layer:s}){const a=this.count;if(a===this.parent.length)this.#s();const d=this.
pathBytes[e];const c=d+(d===0?0:1)+(i-r);if(i-r>Hn||c>yt)throw Ee(`A path of the image is longer than ${yt} bytes, or co\
ntains a name of more than ${Hn} bytes.`);this.parent[a]=e;this.kind[a]=o;this.touched[a]=s;this.inode[a]=a;this.pathBytes[a]=
c;this.#e[a]=this.texts.add(n,r,i);this.#t[a]=i-r;this.count++;const u=this.#i(e,n,r,i);const f=this.#n[u];if(f===0)this.#r++;else
this.dead[f-1]=1;this.#n[u]=a+1;if(this.#r>this.#n.length*xA)this.#o();return a}pathOf(e,n=false){const r=this.pathBytes[e];
const i=Buffer.allocUnsafe(r+(n?1:0));if(n)i[r]=47;let o=r;for(let s=e;s!==H;s=this.parent[s]){const a=this.#t[s];this.texts.
copy(this.#e[s],a,i,o-a);o-=a+1;if(o>=0)i[o]=47}return i}targetOf(e){return this.texts.get(this.extra[e],this.extraLength[e])}hiddenBelow(e){
let n=0;for(let r=e;r!==$;r=this.parent[r])n=Math.max(n,this.extra[r]);return n}#i(e,n,r,i){const o=this.#n.length-1;const s=i-
r;let a=PA(e,n,r,i)&o;for(;;){const d=this.#n[a]-1;if(d<0)return a;if(this.parent[d]===e&&this.#t[d]===s&&this.texts.equals(
this.#e[d],s,n,r))return a;a=a+1&o}}#o(){const e=this.#n.filter(n=>n>0&&this.dead[n-1]===0);this.#n=new Int32Array(this.#n.
length*2);this.#r=e.length;for(const n of e){const r=n-1;const i=this.texts.get(this.#e[r],this.#t[r]);this.#n[this.#i(this.
parent[r],i,0,i.length)]=n}}#s(){const e=this.parent.length*2;this.parent=Me(this.parent,new Int32Array(e));this.kind=Me(
this.kind,new Uint8Array(e));this.dead=Me(this.dead,new Uint8Array(e));this.touched=Me(this.touched,new Uint16Array(e));
this.layer=Me(this.layer,new Uint16Array(e));this.ordinal=Me(this.ordinal,new Uint32Array(e));this.inode=Me(this.inode,new Int32Array(
e));this.head=Me(this.head,new Uint32Array(e));this.extra=Me(this.extra,new Uint32Array(e));this.extraLength=Me(this.extraLength,
new Uint16Array(e));this.place=Me(this.place,new Uint32Array(e));this.pathBytes=Me(this.pathBytes,new Uint16Array(e));this.#e=
Me(this.#e,new Uint32Array(e));this.#t=Me(this.#t,new Uint8Array(e))}};function Me(t,e){e.set(t);return e}function PA(t,e,n,r){
let i=Math.imul(t^kA,3432918353);for(let o=n;o<r;o++){i=Math.imul(i^e[o],1540483477);i^=i>>>15}i=Math.imul(i^i>>>16,2246822507);
return(i^i>>>13)>>>0}var TA=64;async function*Mb(t,e,n,r){const i=new Il(t,e);const o=new nd;const s=(a,d)=>{r?.add(a.length,i.originOf(a,d));
o.add(a)};for(const a of i.top())s(a);yield*o.end();for(const[a,d]of t.layers.entries()){if(!i.beginLayer(a+1))continue;
const c=new Yt({begin:(f,l)=>i.begin(f,l),emit:s},{dropsGlobals:true,ignoresTrailer:true});const u=Qa(d,{checksDiffId:false,
signal:n});for await(const f of u.chunks){n.throwIfAborted();c.consume(f);yield*o.take();if(e.top!==H&&i.isLayerDone(c))
break}}for(;;){const a=i.moreDirectories();if(a.length===0)break;for(const d of a)s(d);yield*o.take()}yield*o.end()}var Il=class{#e;#t;#n;#r;#i;#o=0;#s=0;#a=0;#d=true;#c;#u=new WeakMap;constructor(e,n){
const{tree:r}=e;this.#e=e;this.#t=r;this.#n=n;this.#r=new Uint8Array(r.count);this.#r[H]=1;this.#i=n.top;const i=r.parent[n.
top];this.#c=i>H?r.pathBytes[i]+1:0;this.#l()}top(){const{top:e}=this.#n;return this.#t.kind[e]===_.directory?this.#p(e):
[]}beginLayer(e){this.#s=e;this.#a=0;return this.#f}get#f(){return this.#o<this.#t.count&&this.#t.layer[this.#o]===this.#s}isLayerDone(e){
return!this.#f&&(this.#d||e.isBetweenEntries)}begin(e,n){const r=this.#a++;this.#d=!this.#f||this.#t.ordinal[this.#o]!==
r;if(this.#d)return lr;const i=this.#o++;this.#l();const o=this.#t.inode[i];const s=this.#n.carrier[o];const a=o===i?s:i;
const d=this.#m(i);d.push(...this.#p(this.#t.parent[a]));let c=e;if(_t.isIn(n))c=_t.remove(c);const u=this.#w(a);if(!this.#g(
e.name,u))c=Te(c,u);if(a!==s){const f=this.#w(s);if(!this.#g(Bn(e.header,n),f))c=Ka(c,f)}if(c===e&&d.length===0)return Ls;
return{blocks:[...d,...c.extensions,c.header],keepsData:true}}moreDirectories(){return this.#m(this.#t.count)}originOf(e,n){
if(n===void 0)return this.#u.get(e);return{stream:this.#s-1,offset:n}}#l(){const{kind:e,inode:n,count:r}=this.#t;const{carrier:i,
isSelected:o}=this.#n;for(;this.#o<r;this.#o++){const s=this.#o;if(e[s]===_.directory)continue;const a=n[s];const d=i[a];
if(a===s?d!==$:o[s]===1&&d!==s)return}}#m(e){const{kind:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let o=0;this.#i<
e;this.#i++){const s=this.#i;if(n[s]!==_.directory||r[s]===0||this.#r[s]===1)continue;if(o++===TA)break;this.#h(s,i)}return i}#p(e){
const{parent:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let s=e;s>H&&r[s]===1&&this.#r[s]===0;s=n[s])i.push(s);
const o=[];for(const s of i.reverse())this.#h(s,o);return o}#h(e,n){this.#r[e]=1;const r=this.#n.top===H;const i=Bl(this.#e,
e,r?void 0:this.#c);const o=this.#t.place[e];let s=(o-1)*O;for(const a of[...i.extensions,i.header]){if(o>0&&r)this.#u.set(
a,{stream:this.#t.layer[e]-1,offset:s});s+=a.length;n.push(a)}}#g(e,n){return this.#n.top===H?ho(e,n):e.equals(n)}#w(e){
return this.#t.pathOf(e).subarray(this.#c)}};function Bl({tree:t,heads:e},n,r){const i=t.head[n];const o=t.pathOf(n,t.kind[n]===
_.directory).subarray(r);if(i===0)return Te({extensions:[],header:Mh()},o);const s=e.get(i);if(r===void 0)return s;const a=fr(
Ze(s.header,0),Ke(s.extensions));return a.equals(o)?s:Te(s,o)}var od=class{#e;#t=0;#n=0;#r=Buffer.alloc(0);#i=$;#o=0;constructor(e){this.#e=e}beginLayer(e){this.#t=e;this.forget()}forget(){
this.#i=$}childOf(e,n,r){return this.#a(this.#e.find(e,n,r,n.length),this.#s(e))}directoryOf(e,n,r){if(n<=0)return H;if(this.#i!==
$&&r==="create"&&IA(this.#r,e,n))return this.#i;const i={directory:H,hidden:this.#s(H),links:0};if(!this.#d(i,e.subarray(
0,n),r))return $;if(r==="create"){this.#r=Buffer.from(e.subarray(0,n));this.#i=i.directory;this.#o=i.hidden}return i.directory}#s(e){
return e===this.#i?this.#o:this.#e.hiddenBelow(e)}#a(e,n){return e===$||this.#e.touched[e]<n?$:e}#d(e,n,r){for(let i=0;i<
n.length;){const o=n.indexOf(ge,i);const s=o===-1?n.length:o;if(s>i&&!this.#c(e,n,[i,s],r))return false;i=s+1}return true}#c(e,n,[
r,i],o){const s=this.#e;if(++this.#n>xl)throw Ee(`The image's paths have more than ${xl} parts in total.`);if(n[r]===46&&
i-r<=2){if(i-r===1)return true;if(n[r+1]===46){this.#u(e,n);return true}}const a=this.#a(s.find(e.directory,n,r,i),e.hidden);
if(a===$)return o==="create"&&this.#f(e,n,r,i);const d=s.kind[a];const c=s.touched[a]===this.#t;if(d===_.directory){if(o===
"create")s.touched[a]=this.#t;e.directory=a;e.hidden=Math.max(e.hidden,s.extra[a]);return true}if(d===_.symlink&&(c||o===
"link")){const u=s.targetOf(s.inode[a]);if(++e.links>ed)throw Ie(`the symbolic links of ${C(n)} form a loop`);if(u[0]===
ge){e.directory=H;e.hidden=s.hiddenBelow(H)}return this.#d(e,u,o)}if(o!=="create")return false;if(c)throw Ie(`an entry i\
s below ${C(s.pathOf(a))}, which is a file in the same layer`);return this.#f(e,n,r,i)}#u(e,n){if(e.directory===H)throw Ie(
`the symbolic link to ${C(n)} leads out of the image`);e.directory=this.#e.parent[e.directory];e.hidden=this.#e.hiddenBelow(
e.directory)}#f(e,n,r,i){const o=e.directory;const s=_.directory;e.directory=this.#e.add({parent:o,bytes:n,start:r,end:i,
kind:s,layer:this.#t});return true}};function IA(t,e,n){return t.length===n&&t.compare(e,0,n)===0}var sd=Buffer.from(".wh.");var Ub=Buffer.from(".wh..wh..opq");var BA=Buffer.from(".wh..wh.");var CA={"0":_.file,S:_.file,
"2":_.symlink,"3":_.special,"4":_.special,"5":_.directory,"6":_.special};var ad=class{attributes=new _t;#e;#t;#n;#r=0;#i=0;#o=0;#s=0;#a=[];constructor(e,n){
this.#e=e;this.#t=n;this.#n=new od(e)}beginLayer(){this.#r++;this.#i=0;this.#s=this.#e.count;this.#a=[];this.#n.beginLayer(
this.#r)}endLayer(){const{dead:e,parent:n,count:r}=this.#e;let i=0;for(let o=this.#s;o<r;o++){if(this.#d(n[o]))e[o]=1;if(e[o]===
0)i+=this.#a[o-this.#s]??0}return i}#d(e){const{dead:n,parent:r}=this.#e;for(let i=e;i!==$;i=r[i]){if(n[i]===1)return true;
if(i>=this.#s)return false}return false}apply(e,n,r){const i=this.#i++;if(++this.#o>bl)throw Ee(`The image's layers have\
 more than ${bl} entries.`);const o=Tl(e.name);const s=o.lastIndexOf(ge)+1;if(Cl(o,0,BA)&&!zb(o,0))return;if(Cl(o,s,sd))
this.#c(o,s);else if(o.length===0)OA(e);else this.#f(e,n,{path:o,start:s,ordinal:i,startBytes:r})}#c(e,n){const r=this.#e;
const i=n+sd.length;if(i===e.length)throw Ie(`the whiteout ${C(e)} does not say what it deletes`);const o=this.#n.directoryOf(
e,n-1,"find");if(o===$)return;if(zb(e,n)){this.#u(o);return}const s=this.#n.childOf(o,e,i);if(s===$)return;if(r.touched[s]!==
this.#r)r.dead[s]=1;else if(r.kind[s]===_.directory)this.#u(s);this.#n.forget()}#u(e){this.#e.extra[e]=this.#r;this.#n.forget()}#f(e,n,{
path:r,start:i,ordinal:o,startBytes:s}){vA(r);const a=this.#e;const d=_t.isIn(n);if(d)this.attributes.note(n);const c=this.#n.
directoryOf(r,i-1,"create");const u=this.#n.childOf(c,r,i);const f=jb(e);const l=this.#r;let p=u;if(f===_.directory&&u!==
$&&a.kind[u]===_.directory){a.touched[u]=l}else{if(u!==$){a.dead[u]=1;this.#n.forget()}const S=e.typeFlag==="1"?this.#p(
e,n):$;const k=S===$?f:a.kind[S];p=a.add({parent:c,bytes:r,start:i,end:r.length,kind:k,layer:l});if(S!==$)a.inode[p]=a.inode[S]}
a.layer[p]=l;a.ordinal[p]=o;const h=!d&&ho(e.name,r);a.place[p]=h?Hb(s):0;if(e.typeFlag==="1")return;if(f===_.file)this.#l(
p,qi(e,n));if(f===_.symlink)this.#m(p,Bn(e.header,n));if(f!==_.directory&&f!==_.symlink)return;const g=d?_t.remove(e):e;
const y=a.pathOf(p,f===_.directory);const D=ho(e.name,y);a.head[p]=this.#t.add(D?g:Te(g,y));a.place[p]=D&&g===e?Hb(s):0}#l(e,n){
this.#a[e-this.#s]=n}#m(e,n){const r=this.#e;if(n.includes(0)||n.length>yt)throw Ie(`the target of the symbolic link ${C(
r.pathOf(e))} is not a valid path`);r.extra[e]=r.texts.add(n,0,n.length);r.extraLength[e]=n.length;this.#l(e,n.length)}#p(e,n){
const r=Bn(e.header,n);const i=Tl(r);const o=i.lastIndexOf(ge)+1;const s=this.#n.directoryOf(i,o-1,"link");const a=s===$||
i.length===0?$:this.#n.childOf(s,i,o);const d=`the hard link ${C(e.name)} leads to ${C(r)}`;if(a===$)throw Ie(`${d}, whi\
ch does not exist`);if(this.#e.kind[a]===_.directory)throw Ie(`${d}, which is a directory`);return a}};function Hb(t){const e=t/
O+1;return e<2**32?e:0}function OA(t){if(jb(t)!==_.directory)throw Ie(`the entry ${C(t.name)} would replace the root dir\
ectory`)}function vA(t){for(let e=t.indexOf(sd);e!==-1;e=t.indexOf(sd,e+1)){if(e>0&&t[e-1]!==ge)continue;throw new m("WH\
ITEOUT_NAME",`The image has an entry in ${C(t)}, but a layer cannot contain a name that starts with ".wh.": it would be \
read as a whiteout, which marks a deletion.`,{hint:"Rename or remove the directory where the image is built."})}}function jb(t){
const{typeFlag:e,header:n,name:r}=t;if(e==="0"&&Ah(n)&&r.at(-1)===ge)return _.directory;if(e==="1")return _.file;const i=CA[e];
if(i===void 0)throw Ie(`the entry ${C(r)} has the unknown type ${JSON.stringify(e)}`);return i}function zb(t,e){return t.
length-e===Ub.length&&Cl(t,e,Ub)}function Cl(t,e,n){if(t[e]!==46||t.length-e<n.length)return false;return t.compare(n,0,
n.length,e,e+n.length)===0}import{constants as _A,zstdCompressSync as AA,zstdDecompressSync as RA}from"node:zlib";var dd=256*1024;var FA=16;var cd=class{#e=[];#t=[];#n=0;#r;#i=1;#o=0;#s=new Map;add({extensions:e,header:n}){const r=e.reduce(
(s,{length:a})=>s+a,n.length);if(this.#o+r>dd)this.#d();const i=this.#i+this.#o/O;const o=r>dd?Buffer.allocUnsafeSlow(r):
this.#r;this.#r=o??Buffer.allocUnsafeSlow(dd);for(const s of[...e,n])this.#o+=s.copy(this.#r,this.#o);return i}get(e){let n=this.#a(
e);const r=[];for(;;){const i=n.subarray(0,O);const{typeFlag:o,sizeBytes:s}=Ze(i,0);if(!ur(o))return{extensions:r,header:i};
const a=O+ye(s);r.push(i);if(s>0)r.push(n.subarray(O,a));n=n.subarray(a)}}#a(e){if(e>=this.#i)return this.#r.subarray((e-
this.#i)*O);let n=0;let r=this.#t.length-1;while(n<r){const s=n+r+1>>1;if(this.#t[s]<=e)n=s;else r=s-1}const i=this.#s.get(
n);const o=i??RA(this.#e[n]);this.#s.delete(n);this.#s.set(n,o);for(const s of this.#s.keys()){if(this.#s.size<=FA)break;
this.#s.delete(s)}return o.subarray((e-this.#t[n])*O)}#d(){if(this.#o===0)return;const e=AA(this.#r.subarray(0,this.#o),
{params:{[_A.ZSTD_c_compressionLevel]:1}});this.#n+=e.length;if(this.#n>Sl)throw Ee(`The image's directories have more t\
han ${Sl} bytes of headers.`);this.#e.push(Buffer.from(e));this.#t.push(this.#i);this.#i+=this.#o/O;this.#o=0;if(this.#r.
length>dd)this.#r=void 0}};function Wb(t){const{parent:e,dead:n,touched:r,extra:i,kind:o,count:s}=t;const a=new Uint8Array(s);const d=new Uint16Array(
s);a[H]=1;d[H]=i[H];for(let c=1;c<s;c++){const u=e[c];const f=d[u];if(a[u]===0||n[c]===1||r[c]<f)continue;a[c]=1;if(o[c]===
_.directory)d[c]=Math.max(f,i[c])}return a}function Kr(t,e,n){const{parent:r,kind:i,inode:o,count:s}=t;const a=n===H?e:new Uint8Array(
s);if(n!==H)a[n]=1;const d=new Int32Array(s).fill($);for(let c=n;c<s;c++){if(e[c]===0)continue;if(n!==H&&c>n&&a[r[c]]===
1)a[c]=1;if(a[c]===0||i[c]===_.directory)continue;const u=o[c];if(d[u]===$)d[u]=c}return{top:n,isSelected:a,carrier:d}}async function vl(t,e){for(const{descriptor:o}of t)$A(o.mediaType,o.digest);if(t.length>El)throw Ee(`The image has ${t.length}\
 layers, but at most ${El} are read.`);const n=new Ol(t,e);const r=t.reduce((o,{descriptor:s})=>o+s.sizeBytes,0);const i={
title:"Read the layers",doneBytes:()=>n.packedBytes,totalBytes:()=>r};return J(e.log,i,n.run())}var Ol=class{#e;#t;#n=new id;#r=new cd;#i=new ad(
this.#n,this.#r);#o=[];#s=[];#a=[];#d=[];#c=[];#u=[];#f=0;#l=0;#m;constructor(e,n){this.#e=e;this.#t=n}get packedBytes(){
return this.#f+(this.#m?.packedBytes??0)}async run(){for(const n of this.#e)await this.#p(n);const{notice:e}=this.#i.attributes;
return{layers:this.#e,layerBytes:this.#o,unpackedBytes:this.#o.reduce((n,r)=>n+r,0),tarBytes:this.#l,layerTarBytes:this.#s,
packings:this.#a,frames:this.#d,firstNodes:this.#c,notices:e===void 0?this.#u:[...this.#u,e],tree:this.#n,heads:this.#r,
living:Wb(this.#n)}}async#p(e){const{signal:n,touch:r}=this.#t;const i=Qa(e,{checksDiffId:true,signal:n});this.#m=i;this.#c.
push(this.#n.count);this.#i.beginLayer();const o=new Yt({begin:(s,a,d)=>{this.#i.apply(s,a,d);return lr},emit:()=>{}},{dropsGlobals:true,
ignoresTrailer:true});for await(const s of i.chunks){n.throwIfAborted();o.consume(s);this.#h(i);r?.()}if(!o.isBetweenEntries)
throw Lb(e.descriptor.digest);this.#g(e,i.packing);this.#o.push(this.#i.endLayer());this.#f+=i.packedBytes;this.#l+=i.tarBytes;
this.#s.push(i.tarBytes);this.#a.push(i.packing??"none");this.#d.push(i.frames);this.#m=void 0}#h(e){const n=this.#l+e.tarBytes;
if(NA(n,this.packedBytes))throw Ee(`The image's layers unpack to more than ${kl} bytes and to more than ${Pl} times thei\
r size.`)}#g({descriptor:e},n){const r=LA(e.mediaType);if(r===void 0||n===void 0||r===n)return;const i=o=>o==="none"?"no\
t packed":`packed with ${o}`;this.#u.push(`The media type of the layer ${e.digest} says that it is ${i(r)}, but it is ${i(
n)}, so it was read as that.`)}};function NA(t,e){return t>kl&&t>Pl*e}function LA(t){if(/[.+]gzip$/.test(t))return"gzip";
if(/[.+]zstd$/.test(t))return"zstd";return t==="application/vnd.oci.image.layer.v1.tar"?"none":void 0}function $A(t,e){const n=(r,i)=>{
throw new m("UNSUPPORTED_IMAGE",`The layer ${e} ${r}.`,{hint:i})};if(/nondistributable|foreign/.test(t))n("is not in the\
 image, but has to be fetched from elsewhere (a foreign or non-distributable layer)","Windows images have such layers. B\
uild the image on a base without them.");if(/\+encrypted$/.test(t))n("is encrypted",'Decrypt the image first, with "skop\
eo copy --decryption-key".')}var Jb=2**24;function Gb(t){const{tree:e,layerTarBytes:n}=t;const r=MA(t);const i=[];for(const[o,s]of UA(t).entries()){let a;
let d=0;const c=u=>{if(a!==void 0)i.push({layer:o,startBytes:a,endBytes:u});a=void 0};for(const u of s){const f=e.place[u];
if(f===0)continue;const l=(f-1)*O;const p=e.ordinal[u];if(p!==d||!r(u))c(l);if(r(u))a??=l;d=p+1}c(n[o]??0)}return i}function MA({
tree:t,living:e,firstNodes:n}){const{kind:r,inode:i,layer:o}=t;const{carrier:s}=Kr(t,e,H);return a=>{if(e[a]===0)return false;
if(r[a]===_.directory)return a>=(n[o[a]-1]??0);const d=i[a];return s[d]===a===(d===a)}}function UA({tree:t,layers:e}){const n=e.
map(()=>[]);for(let r=1;r<t.count;r++)n[t.layer[r]-1]?.push(t.ordinal[r]*Jb+r);return n.map(r=>Array.from(Float64Array.from(
r).sort(),i=>i%Jb))}var zA=8*1024*1024;var jA=4*1024*1024;var ud=class extends Error{};function Yb(t){const{tree:e,living:n}=t;const r=(o,s,a)=>HA.
from(WA(Mb(t,o,s,a),a),{objectMode:false,highWaterMark:zA,signal:s});const i=async(o,s)=>{const a=Vb(t,o);if(a===$)throw new ud(
`there is no ${o.toString()} in the layers`);return r(Kr(e,n,a),s)};return{way:"layers",returnsToDirectories:true,unseenTimes:[],
isReproducible:true,decide:()=>"keep",open:async o=>r(Kr(e,n,H),o),layers:{blobs:t.layers,packings:t.packings,frames:t.frames,
layerTarBytes:t.layerTarBytes,keptRuns:()=>Gb(t),open:async(o,s)=>r(Kr(e,n,H),o,s)},openPath:i,isNotFound:o=>o instanceof
ud,lookAt:async(o,s)=>{const a=Buffer.from(o);const d=Vb(t,a);if(d===$)return void 0;return JA(t,d)??Gr(await i(a,s),jA)},
close:async()=>{}}}async function*WA(t,e){yield*t;e?.add(Ri.length,void 0);yield Ri}function JA(t,e){const{tree:n}=t;const r=n.
kind[e];if(r!==_.directory&&(r!==_.symlink||n.inode[e]!==e))return void 0;const i=n.parent[e];const o=i>H?n.pathBytes[i]+
1:0;const{header:s,extensions:a}=Bl(t,e,o);const d=r===_.directory?"5":"2";const c=Gt(s);return{typeFlag:d,mtimeSeconds:c,
header:s,extensions:a,data:Buffer.alloc(0)}}function Vb({tree:t,living:e},n){let r=0;let i=H;let o=n;while(o.length>0){const s=o.
indexOf(ge);const a=s===-1?o.length:s;const d=o.subarray(0,a);o=o.subarray(Math.min(a+1,o.length));const c=d.toString("l\
atin1");if(c===""||c===".")continue;if(c===".."){i=Math.max(H,t.parent[i]);continue}if(t.kind[i]!==_.directory)return $;
const u=t.find(i,d,0,d.length);if(u===$||e[u]===0)return $;if(t.kind[u]!==_.symlink||o.length===0){i=u;continue}if(++r>ed)
return $;const f=t.targetOf(t.inode[u]);if(f[0]===ge)i=H;o=Buffer.concat([f,Buffer.from("/"),o])}return i}function qr(t,e,n){const{json:r}=t.config;const i=w(r,"config");const o=w(i,"Volumes");const s=new _l(t,e,n);return{reference:e.
reference,id:t.manifest.digest,ofContainer:void 0,platform:t.platform,diffIds:t.layers.map(({diffId:a})=>a),packedLayers:t.
layers,layerCount:t.layers.length,volumes:T(o)?Object.keys(o).filter(a=>!a.includes("\0")):[],shownConfig:T(i)?i:{},knownBytes:void 0,
isExact:true,notices:[],readConfig:async()=>({json:r,digest:t.config.descriptor.digest,packedLayers:t.layers.map(({descriptor:a})=>a),
annotations:t.annotations,missing:void 0}),openReader:()=>s.openReader(),measure:()=>s.measure()}}var _l=class{#e;#t;#n;#r;#i;#o=0;constructor(e,n,r){
this.#e=e;this.#t=n;this.#n=r}async openReader(){this.#o++;const e=GA(async()=>{if(--this.#o>0)return;this.#r=void 0;await this.#t.
release?.(this.#e)});try{return{...Yb(await this.#s()),close:e}}catch(n){await e();throw n}}async measure(){if(this.#i===
void 0)await this.#s();if(this.#i===void 0)throw new Error("the layers have no size");return this.#i}#s(){this.#r??=this.#a().
catch(e=>{this.#r=void 0;throw e});return this.#r}async#a(){const{layers:e,config:n}=this.#e;const r=await vl(e,this.#n);
if(this.#i===void 0)for(const i of r.notices)this.#n.log.notice(i);this.#i={bytes:r.unpackedBytes,packedBytes:e.reduce((i,{
descriptor:o})=>i+o.sizeBytes,0),history:VA(n.json,r.layerBytes)};return r}};function GA(t){let e;return()=>{e??=t();return e}}
function VA(t,e){const n=Hs(t);const r=w(t,"history");const i=n?.filter(s=>s).length;if(n===void 0||i!==e.length||!Array.
isArray(r))return void 0;const o=[...e];return n.map((s,a)=>({command:b(r[a],"created_by")??b(r[a],"comment")??"",bytes:s?
o.shift()??0:0,hasLayer:s}))}function fd(t,e,n){const r=Ye(n);if(r.os!=="linux"){throw new m("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image,\
 but ${JSON.stringify(t)} is for ${r.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this \
way."})}if(!as(r)){throw new m("UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(t)} has an invalid platform\
: ${JSON.stringify(r)}.`,{hint:"Do not trust this image: no builder writes such a config."})}const i=w(n,"Config","Volum\
es");const o=b(e,"Id")??"";if(o==="")throw Al(t);const s=Pt(n);const a=Ai(e)??Ai(n)??false;return{reference:t,image:void 0,
names:Bs(e),id:o,platform:r,diffIds:s,isIndex:a,isDefaultPlatform:!a||JSON.stringify(s)===JSON.stringify(Pt(e)),volumes:T(
i)?Object.keys(i).filter(d=>!d.includes("\0")):[],inspect:n}}function Al(t){return new m("ENGINE_FAILED",`The engine des\
cribes ${JSON.stringify(t)} without an ID, a platform or layers.`,{hint:'Remove the image ("docker rmi") and pull or bui\
ld it again.'})}async function Kb(t,e,n,r){const{log:i}=t;const o={reference:e,id:n,isIndex:r!==void 0,platform:r??t.platform,volumes:[]};
const s=await YA(t,o);if(s===void 0)return void 0;const a=r??s.platform;const d={imageId:n,manifest:s,likely:r??t.platform};
if(t.canInspectPlatform&&a!==void 0){const c=await ne(t,n,a);if(c!==void 0&&Is(c)&&K(Ye(c),a))return c}for(const{place:c,
open:u}of kr(t,o)){try{const f=await u(l=>KA(l,d,r!==void 0));if(f!==void 0)return f}catch(f){if(!(f instanceof fe))throw f;
i.debug(`no config blob ${c}: ${E(f)}`)}}throw XA(t,e,a)}async function YA(t,e){let n;try{n=await z(t,{source:e})}catch(r){
if(r instanceof m&&vi(r.message))return void 0;throw r}try{return Rl(await Ae(t,n))}finally{await W(t,n)}}function Rl(t){
const e=w(t,"ImageManifestDescriptor");const n=w(e,"platform");const r=b(n,"architecture")??"";const i=w(e,"size");return{
digest:b(e,"digest"),sizeBytes:typeof i==="number"?i:void 0,platform:r===""?void 0:_e({os:b(n,"os")??"linux",architecture:r,
variant:b(n,"variant")})}}async function KA(t,{imageId:e,manifest:{digest:n,sizeBytes:r},likely:i},o){const s=n===void 0?
{digest:e}:{digest:n,sizeBytes:r};let a;for await(const{configText:d,isInIndex:c}of xr(s,t.text,i)){const u=R(d);if(!T(u))
continue;const f=qA(u,c);if(n!==void 0||K(Ye(u),i))return f;a??=f}return o?void 0:a}function qA(t,e){const{os:n,architecture:r,
variant:i}=Ye(t);const o={Created:t["created"],Author:t["author"],Os:n,Architecture:r,Variant:i,OsVersion:t["os.version"],
Config:t["config"]};return{...Object.fromEntries(Object.entries(o).filter(([,s])=>s!==void 0)),RootFS:{Type:"layers",Layers:Us(
t)},...e?{Descriptor:{mediaType:xe.index}}:{}}}function XA(t,e,n){const r=n===void 0?"":` for ${B(n)}`;return new m("UNS\
UPPORTED_IMAGE",`docker-flatten needs to know the layers of ${JSON.stringify(e)}${r}, but Docker ${t.version} shows neit\
her the layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or remove \
this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function wo(t,e,n){const{log:r,signal:i}=t;r.info(`Pulling ${e}`);const o=n===void 0?[]:["--platform",n];const s=await J(
r,{title:"Pull"},t.docker.stream(["pull","--quiet",...o,e],f=>r.debug(f.trimEnd()),i,true));if(s.exitCode===0)return;const a=s.
stderr.trim().slice(-2e3);const d=`Pulling ${JSON.stringify(e)} failed`;const c=ns(a,d);if(c!==void 0)throw c;if(/no match(?:ing manifest)? for|does not match the specified platform/i.
test(a)){throw new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(e)} is needed for ${n??"the engine's platform"}, bu\
t its registry does not have that platform: ${a}`,{hint:"Select a platform that the image has, or a tag for this platfor\
m."})}if(/manifest unknown|not found|does not exist|pull access denied/i.test(a)){throw new m("IMAGE_NOT_FOUND",`The ima\
ge ${JSON.stringify(e)} was not found locally, and its registry does not have it or denied access: ${a}`,{hint:'Check th\
e name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load \
it into the engine ("load: true").'})}const u=/toomanyrequests|rate limit/i.test(a);throw new m("PULL_FAILED",`${d}: ${a}`,
{hint:u?"Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.":`C\
heck whether the registry is reachable, and run again. ${x("pull","never")} uses only images that the engine has.`})}async function ld(t,e){const{image:n,platform:r,pull:i}=e;const o=await ne(t,n.text);if(o===void 0){if(i==="never"||Wt(n.
text))throw Fl(n.text,i);return{...await ZA(t,e),image:n}}const s=await Xr(t,n.text,o,r);if(s===void 0){const a=await Xr(
t,n.text,o,void 0);const d=i!=="never"&&!Wt(n.text);throw qb(n.text,a?.platform,r,d)}if(i!=="always"||Wt(n.text))return{
...s,image:n};return{...await QA(t,n,s,r),image:n}}async function ZA(t,e){const{image:n,platform:r,pull:i,defaultPlatform:o}=e;
const s=r===void 0?o:B(r);if(r===void 0&&s!==void 0)t.log.info(`Pulling the platform ${s}, as DOCKER_DEFAULT_PLATFORM sa\
ys`);await wo(t,n.text,s);const a=await ne(t,n.text);if(a===void 0)throw Fl(n.text,i);const d=r??eR(o);const c=await Xr(
t,n.text,a,d)??(r===void 0?await Xr(t,n.text,a,void 0):void 0);if(c!==void 0)return c;const u=await Xr(t,n.text,a,void 0);
throw qb(n.text,u?.platform,r,false)}async function QA(t,e,n,r){const{os:i,architecture:o}=_e(n.platform);const s=i===""||
o===""?void 0:B(n.platform);await wo(t,e.text,s);const a=await wt(t,e.text,n.platform)??await wt(t,e.text,void 0);if(a===
void 0)throw Fl(e.text,"always");const d=_e(a.platform);const c=r===void 0?d.os===i&&d.architecture===o:K(d,r);if(c)return a;
if(e.digest===void 0)await t.docker.run(["tag",n.id,e.text]);throw new m("PLATFORM_MISMATCH",`The engine has the image ${JSON.
stringify(e.text)} for ${B(n.platform)}, but the registry returned it for ${B(d)}. The tag was restored.`,{hint:`Leave ${x(
"pull")} out to flatten the image that the engine has, or use a tag for this platform.`})}function eR(t){try{return t===
void 0?void 0:ds(t)}catch{return void 0}}async function wt(t,e,n){const r=await ne(t,e);return r===void 0?void 0:Xr(t,e,
r,n)}async function Xr(t,e,n,r){const i=Is(n);if(i&&(r===void 0||K(Ye(n),r)))return fd(e,n,n);const o=!t.store.holdsIndexes||
Ai(n)===false;if(i&&o)return void 0;const s=b(n,"Id");if(s===void 0||!t.store.holdsIndexes)throw Al(e);if(t.canInspectPlatform&&
r!==void 0){const c=await ne(t,e,r);if(c!==void 0&&K(Ye(c),r))return fd(e,n,c)}const a=await Kb(t,e,s,r);if(a===void 0)return void 0;
const d=r===void 0||K(Ye(a),r);return d?fd(e,n,a):void 0}function qb(t,e,n,r){const i=n===void 0?"another platform":B(n);
const o=e===void 0?"another one":B(e);return new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is needed for ${i}\
, but the engine has it for ${o}.${r?" A pull would move the tag away from that image.":""}`,{hint:r?`Pull it yourself (\
"docker pull --platform ${i} ${t}") if the tag may move, or select the platform ${o}.`:"Pull or build that platform firs\
t, or select one that the image has."})}function Fl(t,e){const n=e==="never"?`, and pulling is disabled (${x("pull")} is\
 never)`:"";return new m("IMAGE_NOT_FOUND",`The image ${JSON.stringify(t)} is not in the engine${n}.`,{hint:'Check the n\
ame and tag with "docker images", and build or pull it first.'})}var tR=/^(?:https?|ftp|no|all)_proxy$/i;function Nl(t,e,n){const r=new Set(t);const i=a=>{const d=md(a);if(!tR.test(d)||
n.includes(a))return false;return e.includes(a)||r.has(nR(d)+a.slice(d.length))};const o=t.filter(i).map(md);const s=t.flatMap(
a=>i(a)?n.filter(d=>md(d)===md(a)):[a]);return{env:s,removed:o}}function md(t){return t.split("=")[0]??""}function nR(t){
return t===t.toUpperCase()?t.toLowerCase():t.toUpperCase()}var rR=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"];var iR=["ExposedPorts","Volumes","Labels"];var oR=["H\
ealthcheck","StopTimeout"];function Qb(t,e,n){const r=w(t,"config");const i={...T(r)?r:{}};const o=Ll(i["Env"]);const s=Ll(
n["Env"]);const{env:a,removed:d}=Nl(Ll(e["Env"]),s,o);const c={...e,Env:a};const u={...n,Env:Nl(s,s,o).env};for(const f of rR){
if(bo(c[f],u[f])||bo(c[f],i[f]))continue;if(Eo(c[f]))delete i[f];else i[f]=c[f]}for(const f of iR){const l=sR(i[f],e[f],
n[f]);if(l===void 0)continue;if(Eo(l))delete i[f];else i[f]=l}for(const f of oR){const l=e[f];if(!Eo(l)&&!bo(l,n[f])&&!bo(
l,i[f]))i[f]=l}return{config:{...t,config:i},proxies:d}}function sR(t,e,n){const[r,i,o]=[t,e,n].map(c=>T(c)?c:{});const s=Object.
entries(i).filter(([c,u])=>!Xb(o,c,u)&&!Xb(r,c,u));const a=Object.keys(o).filter(c=>!Object.hasOwn(i,c)&&Object.hasOwn(r,
c));if(s.length===0&&a.length===0)return void 0;const d=Object.entries(r).filter(([c])=>!a.includes(c));return Object.fromEntries(
[...d,...s])}function Xb(t,e,n){return Object.hasOwn(t,e)&&bo(t[e],n)}function Ll(t){return A(t)?t:[]}function bo(t,e){return JSON.
stringify(Zb(t))===JSON.stringify(Zb(e))}function Zb(t){const e=t===void 0?void 0:JSON.parse(JSON.stringify(t));if(Eo(e))
return null;if(!T(e))return e;return Object.fromEntries(Object.entries(e).filter(([,n])=>n===""||T(n)||n!==0&&!Eo(n)).sort(
([n],[r])=>n<r?-1:1))}function Eo(t){if(t===void 0||t===null||t==="")return true;if(Array.isArray(t))return t.length===0;
return T(t)&&Object.keys(t).length===0}async function eE(t,e,n){const r=Sp(t.runId,n.id);const i=await z(t,{source:e,name:r});const o=await t.docker.try(["paus\
e",n.id]);if(o.exitCode!==0&&!/is not running/i.test(o.stderr))throw aR(e.reference,te(["pause",n.id],o));let s;return()=>{
s??=ws(t.docker,n.id).then(()=>W(t,i));return s}}function aR(t,e){if(e.code==="NO_ENGINE")return e;return new m("DOCKER_\
FAILED",`Cannot pause the running container ${JSON.stringify(t)} while it is read: ${e.message}`,{hint:`Use ${x("pause",
"false")} to read it while it runs (files that change meanwhile may be inconsistent), or stop it first ("docker stop").`,
cause:e})}function tE(t,e){return new m(e.code,`The container ${JSON.stringify(t)} changed while it was read, because it\
 was running and not paused: ${e.message}`,{hint:`Nothing was tagged. Leave out ${x("pause","false")} so that it is paus\
ed while it is read, or stop it first ("docker stop").`,cause:e})}async function nE(t,e,n,r){const i=["--no-trunc","--human=false","--format","{{json .}}"];const o=["history",...i,...ct(
r)];const s=await t.docker.run([...o,e]);const a=s.split("\n").filter(d=>d!=="").map(d=>{const c=R(d);return{command:b(c,
"CreatedBy")||(b(c,"Comment")??""),bytes:Number(w(c,"Size")??Number.NaN)}});if(a.length<n||!a.every(({bytes:d})=>d>=0)){
throw new m("ENGINE_FAILED",`The engine returned ${a.length} sizes (${a.map(({bytes:d})=>d).join(", ")}) for the image ${JSON.
stringify(e)}, which has ${ve(n)}.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'})}return a.reverse()}
async function rE(t,e,n){return iE(await nE(t,e,n))}function iE(t){return t.reduce((e,{bytes:n})=>e+n,0)}async function oE(t,e,n){
const r=e.diffIds.length;const i=Hs(n);const o=!e.isDefaultPlatform&&!t.knowsPlatformOption;const s=o?false:i===void 0?await dR(
t,e):i.filter(u=>u).length===r;if(!s)return{bytes:await cR(t,e),history:void 0};const a=await nE(t,e.id,r,aE(t,e));const d=i?.
length===a.length;const c=a.map((u,f)=>({...u,hasLayer:d?i[f]===true:u.bytes>0}));return{bytes:iE(a),history:c}}async function sE(t,e,n){
const{rootFs:r}=await dE(t,e.id);const i=Math.max(0,r-n.bytes);const o={command:`container ${e.name}`,bytes:i,hasLayer:true};
return{bytes:r,history:n.history&&[...n.history,o]}}async function dR(t,e){const n=["history","--quiet","--no-trunc",...ct(
aE(t,e))];const r=await t.docker.run([...n,e.id]);return r.split("\n").filter(i=>i!=="").length>=e.diffIds.length}function aE(t,e){
return e.isIndex&&t.knowsPlatformOption?e.platform:void 0}async function cR(t,e){const n=await z(t,{source:e});try{const{
rootFs:r,own:i}=await dE(t,n);return Math.max(0,r-i)}finally{await W(t,n)}}async function dE(t,e){const n=await Ae(t,e,[
"--size"]);const r=w(n,"SizeRootFs");const i=w(n,"SizeRw")??0;if(typeof r!=="number"||typeof i!=="number")throw new m("E\
NGINE_FAILED",`The engine returned no size for the container ${e}.`,{hint:Z});return{rootFs:r,own:i}}function hd(t,e){return n=>{const r=t(n);if(r==="drop")return r;const i=r==="keep"?void 0:r;const o=i?.head??n;const{mtimeSeconds:s}=ae(
o);const a=e(s);const d=i?.before?.map(u=>({...u,...pd(u,e)}));const c=d===void 0?{}:{before:d};if(d===void 0&&(a===s||Number.
isNaN(a)))return r;return{...i,...c,head:pd(o,e)}}}function pd(t,e){const{mtimeSeconds:n}=ae(t);const r=e(n);return r===
n||Number.isNaN(r)?t:$l(t,r)}function $l(t,e){return{extensions:pl(t.extensions,"mtime"),header:Nh(t.header,e)}}var uR=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"];var fR=512;var lR=60*60;var Ml=4*1024*
1024;var mR=64*1024;var pR=10;var hR=300;async function Zr(t,{id:e}){await W(t,e)}async function yd(t,e,n){const{log:r}=t;
const i=n.asUsed===true?void 0:t.plainRuntime;if(i!==void 0)r.debug(`the container has the runtime ${i}: the engine's de\
fault may add mounts`);const o=await cE(t,i,e,n);const s=o.exitCode!==0&&gR.test(o.stderr);if(i===void 0||!s)return o;await Zr(
t,o.container);r.warning(`The engine lacks the program of its runtime ${i}, so the command runs with the default runtime\
. Mount points that it adds are in the result.`);const a=await cE(t,void 0,e,n);return{...a,container:{...a.container,mayHaveMounts:true}}}
var gR=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;async function cE(t,e,n,r){
const{log:i,signal:o}=t;const s=await z(t,{source:n,asUsed:r.asUsed===true,...r.network===void 0?{}:{network:r.network},
options:[...e===void 0?[]:["--runtime",e],...r.user===void 0?[]:["--user",r.user],"--entrypoint",r.program,...Hl],command:r.
args});const a=r.limitSeconds??lR;const d=AbortSignal.timeout(a*1e3);const c=new Ul(i,r.shows??(u=>u));try{const u=await J(
i,{title:"Command",loggedChars:()=>c.shownChars},t.docker.stream(["start","--attach",s],(f,l)=>c[l].add(f),AbortSignal.any(
[o,d])));c.end();return{...u,container:{id:s,mayHaveMounts:false}}}catch(u){if(o.aborted)throw M(o.reason);if(!d.aborted)
throw u;throw new m("COMMAND_FAILED",`A command in a container of ${n.reference} was still running after ${a} s and was \
stopped.`,{hint:"The output above may show what it waits for. It has no input, and a network only if one is named.",cause:u})}}
var Hl=["--cap-drop","ALL","--security-opt","no-new-privileges","--pids-limit",String(fR),...uR.flatMap(t=>["--cap-add",
t])];function wd(t,e=n=>n){return`${t.stdout}
${t.stderr}`.split("\n").map(n=>e(n)??"").filter(n=>n.trim()!=="").slice(-pR).map(n=>n.slice(0,hR)).join("\n")}var gd=class{#e;#t="";constructor(e){
this.#e=e}add(e){const n=(this.#t+e).split("\n");this.#t=(n.pop()??"").slice(-mR);for(const r of n)this.#e(r)}end(){if(this.#t!==
"")this.#e(this.#t);this.#t=""}};var Ul=class{stdout=new gd(e=>this.#r(e));stderr=new gd(e=>this.#r(e));#e;#t;#n=Ml;constructor(e,n){
this.#e=e;this.#t=n}get shownChars(){return Ml-this.#n}end(){this.stdout.end();this.stderr.end()}#r(e){const n=this.#t(e);
if(n===void 0||this.#n<=0)return;this.#n-=n.length+1;this.#e.untrusted(n);if(this.#n<=0)this.#e.notice(`Output beyond ${Ml}\
 characters is not shown.`)}};var zl=10;var yR=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function uE(t,e,n){const r=w(e,"HostConfig");const i=b(r,"Runtim\
e");const o=i!==void 0&&t.mayAddMounts(i);const s=w(r,"DeviceRequests");const a=(Array.isArray(s)?s:[]).flatMap(wR);if(!o&&
a.length===0)return void 0;const d=w(e,"Config","Env");const c=A(d)?d.filter(u=>yR.test(u)):[];return{by:o?`its runtime ${JSON.
stringify(i)}`:"the devices that it asks for",options:[...i===void 0?[]:["--runtime",i],...a,...c.flatMap(u=>["--env",u])],
mounts:n}}function wR(t){if(!T(t))return[];const e=t["DeviceIDs"];const n=A(e)?e:[];const r=b(t,"Driver");if(r==="cdi")return n.
flatMap(i=>["--device",i]);return["--gpus",tt({...bR(t,n),...r?{driver:r}:{}})]}function bR(t,e){const n=w(t,"Capabiliti\
es");const r=Array.isArray(n)?n[0]:void 0;const i=t["Count"]===-1?"all":String(t["Count"]??"all");return{...e.length>0?{
device:e.join(",")}:{count:i},...A(r)?{capabilities:r.join(",")}:{}}}async function fE(t,e,{by:n,options:r,mounts:i}){const{
log:o,signal:s}=t;const a=await ER(t,e,r).catch(c=>{if(s.aborted)throw c;o.debug(`cannot find out what starting a contai\
ner leaves in it: ${E(c)}`);return void 0});if(a===void 0)return void 0;for(const c of[...i,...e.volumes])a.delete(lE(c));
const d=[];return{begin:({name:c,typeFlag:u,sizeBytes:f},l)=>{if(l!=="drop"&&f===0&&u!=="1"&&a.has(v(c)))d.push(C(Buffer.
concat([Buffer.from("/"),SR(v(c))])))},data:()=>{},end:()=>{},logNotice:()=>{if(d.length===0)return;const c=d.length>zl?
` and ${d.length-zl} more`:"";o.notice(`When the container started, ${n} created empty mount points or links in it, whic\
h are in the result: ${d.slice(0,zl).join(", ")}${c}. Use ${x("exclude")} to drop them.`)}}}async function ER(t,e,n){const{
log:r}=t;const i=[...n,...Hl,"--entrypoint",We()];const o=await z(t,{source:e,options:i,command:[]});try{await t.docker.
try(["start",o]);return DR(await t.docker.run(["diff",o]))}finally{await W(t,o).catch(s=>{hs(t.runId);r.debug(`a contain\
er will only be removed at the end of the run: ${E(s)}`)})}}function DR(t){const e=t.split("\n").filter(r=>r.startsWith(
"A /")).map(r=>lE(r.slice("A ".length)));const n=new Set(e);for(const r of e)n.delete(r.slice(0,Math.max(0,r.lastIndexOf(
"/"))));return n}function lE(t){return v(Buffer.from(t))}function SR(t){return Buffer.from(t,"latin1")}var mE=2;async function pE(t,e){const n=await Ae(t,e);const r=(...i)=>gE(b(n,...i)??"")??Number.POSITIVE_INFINITY;return{
createdSeconds:r("Created"),startedSeconds:r("State","StartedAt"),finishedSeconds:r("State","FinishedAt")}}function hE(t){
return gE(b(t.inspect,"Created")??"")??0}function gE(t){const e=Date.parse(t);return Number.isNaN(e)||e<0?void 0:Math.floor(
e/1e3)}function yE(t,e){return n=>n>=t.createdSeconds&&n<=t.finishedSeconds+1?e:n}var jl=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf","etc/mt\
ab"];var Qr=["dev","etc"];var Do=[...jl,...Qr];var Wl=4*1024*1024;function Jl(t,e,n=[]){return r=>{const i=v(r.name);if(!t.
has(i))return"keep";const o=t.get(i);if(o===void 0)return n.includes(i)?"keep":"drop";if(Qr.includes(i))return Gt(r.header)>
e?"keep":DE(r,o.mtimeSeconds);return o.typeFlag==="5"?"keep":{head:xR(o,i),data:o.data}}}async function wE(t,e){const n=await t.
docker.run(["diff",e]);const r=n.split("\n").map(i=>/^[AC] \/(.*)$/.exec(i)?.[1]??"").filter(i=>!jl.includes(i));return Qr.
filter(i=>r.some(o=>o.startsWith(`${i}/`)))}async function bE(t,e,n,r){const i=new Map;for(const o of Do){i.set(o,await Ge(
t,e,`${n}/${o}`,r))}return i}function EE(t,e,n,r){return i=>{const o=v(i.name);const s=Gt(i.header);const a=s>=t;if(jl.includes(
o)&&a){r.debug(`left out of the export: ${o}, made with the container`);return"drop"}return Qr.includes(o)&&a&&s<=n?DE(i,
e):"keep"}}async function Ge(t,e,n,r){try{return await Gr(await t.readArchive(e,n,r),Wl)}catch(i){if(He(i,n))return void 0;
throw i}}function DE(t,e){return Gt(t.header)===e?"keep":{head:$l(t,e)}}function xR(t,e){return{extensions:t.extensions,
header:$h(t.header,e)}}import{PassThrough as kR}from"node:stream";import{pipeline as PR}from"node:stream/promises";import{createGunzip as TR,createZstdDecompress as IR}from"node:zlib";var SE=".wh.";var BR=".wh..wh..opq";async function xE(t,e){const{openBlobs:n,packedLayers:r}=t;if(n===void 0||r===void 0)
return void 0;const i=new Map(Do.map(o=>[o,void 0]));await n(async o=>{for(const s of r){const a=d=>CR(i,s,d,e);await o.
stream(s.digest,a,s.sizeBytes)}});return i}async function CR(t,e,n,r){const i=[];const o=new Wr(Wl);const s=new G(a=>{const d=v(
a.name);OR(t,d,a.typeFlag);if(!t.has(d))return"drop";i.push(d);return o.hold(a)});await PR(n,vR(e.mediaType),s,o.sink,{signal:r});
for(const[a,d]of o.entries().entries())t.set(i[a],d)}function OR(t,e,n){const r=e.lastIndexOf("/")+1;const i=e.slice(r);
if(i===BR)Gl(t,e.slice(0,Math.max(0,r-1)));else if(i.startsWith(SE)){const o=e.slice(0,r)+i.slice(SE.length);if(t.has(o))
t.set(o,void 0);Gl(t,o)}else if(n!=="5")Gl(t,e)}function Gl(t,e){for(const n of t.keys())if(e===""||n.startsWith(`${e}/`))
t.set(n,void 0)}function vR(t){if(/[+.]gzip$/.test(t))return TR();return/[+.]zstd$/.test(t)?IR():new kR}import{posix as bd}from"node:path";import{isDeepStrictEqual as _R}from"node:util";var AR=4e3;async function kE(t,e,n,r){const{signal:i}=t;const o=NR(n).map(f=>({lower:f,dst:We()}));const s={src:n.made,dst:We()};
const a=[tt({type:"bind",...s,readonly:""}),...o.map(({lower:f,dst:l})=>LR(f,l))];const d=a.flatMap(f=>["--mount",f]);const c=await z(
t,{source:e,options:d});const u=(f,l)=>Ge(t.transport,c,`${f}/${l}`,i);try{const f=[];for(const l of r)if(await RR(o.map(
({dst:p})=>p),s.dst,p=>u(p,l)))f.push(l);return f}finally{await W(t,c)}}async function RR(t,e,n){const r=await n(e);if(r===
void 0)throw new RangeError("nothing was made where something is looked for");for(const i of t){const o=await n(i);if(o===
void 0)return false;if(!FR(o,r))return true}return false}function FR(t,e){return _R(ae(t),ae(e))&&t.data.equals(e.data)}
function NR({made:t,layers:e}){if([t,...e].some(i=>/[:,\\"\s]/.test(i)))throw new RangeError("the directory of the layer\
s has a character that an overlay cannot take");const n=[];let r=0;for(const i of e){const o=Buffer.byteLength(i)+1;if(o>
r){n.push([]);r=AR-Buffer.byteLength(`lowerdir=${t}`)}n.at(-1)?.push(i);r-=o}return n.map(i=>[...i,t].join(":"))}function LR(t,e){
const n=["type=overlay","device=overlay",`o=lowerdir=${t}`];return["type=volume",`dst=${e}`,"volume-nocopy","volume-driv\
er=local",...n.map(r=>`volume-opt=${r}`)].join(",")}var PE=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"];var $R="0,0";async function TE(t,e,n){const{
log:r,signal:i}=t;const o=await WR(t,n);if(o===void 0)return void 0;try{return await kE(t,e,o,PE)}catch(s){if(i.aborted)
throw s;r.debug(`the layers are read one by one: ${E(s)}`)}return MR(t,e,o.layers)}async function MR(t,e,n){const r=JR(n);
if(r===void 0)return void 0;const i=We();const o=await HR(t,e,r,i);if(o===void 0)return void 0;const s=(a,d,c)=>zR(t,o,`${i}${a.
slice(r.length)}/${d}`,c);try{return await UR(n,PE,s)}finally{await W(t,o)}}async function UR(t,e,n){const r=[];for(const[
i,o]of Map.groupBy(e,bd.dirname)){let s=o.map(a=>bd.basename(a));for(const a of t){const d=await n(a,i,s);if(d===void 0)
continue;const c=u=>d.get(u)!==void 0;r.push(...s.filter(u=>c(u)&&d.get(u)!=="deleted").map(u=>`${i}/${u}`));s=s.filter(
u=>!c(u));if(s.length===0||d.get("")!=="directory")break}}return e.filter(i=>r.includes(i))}async function HR(t,e,n,r){const i=o=>{
const s=tt({type:"bind",src:n,dst:r,readonly:"",...o});return z(t,{source:e,options:["--mount",s]})};try{return await i(
{"bind-recursive":"disabled"}).catch(o=>{if(!/bind-recursive/.test(E(o)))throw o;return i({"bind-nonrecursive":""})})}catch(o){
if(rf(o))return void 0;throw o}}async function zR(t,e,n,r){const{signal:i}=t;const o=await t.transport.readArchive(e,n,i).
catch(u=>{if(He(u,n))return void 0;throw u});if(o===void 0)return void 0;const s=[...r].sort().at(-1)??"";const a=new Map;
const d=new AbortController;const c=new G(u=>{const[,f="",...l]=v(u.name).split("/");if(l.length===0&&(f===""||r.includes(
f)))a.set(f,jR(u));if(f>=s)d.abort();return"drop"});await Un(d.signal,o,c);return a}function jR(t){if(ae(t).device===$R)
return"deleted";return t.typeFlag==="5"?"directory":"file"}async function WR(t,e){const n=await Ae(t,e);const r=b(n,"Gra\
phDriver","Data","LowerDir");const[i,...o]=r?.split(":")??[];return i===void 0||o.length===0?void 0:{made:i,layers:o}}function JR(t){
const[e,...n]=new Set(t.map(r=>bd.dirname(bd.dirname(r))));return e==="/"||n.length>0?void 0:e}var FE=Jo(tf(),1);import{pipeline as ZR}from"node:stream";import{pipeline as GR}from"node:stream/promises";async function So(t,e){await GR([...t,Jr()],{signal:e})}async function gn({log:t,signal:e},n,r,i){const[o]=n.slice(-1);await J(
t,zn(o,r,i),So(n,e))}function zn(t,e,n="Read"){return{title:n,doneBytes:()=>t.bytesRead,totalBytes:e,isEstimate:true}}var BE=2**32-2;var VR=64;var YR=64;async function CE(t){const e=new Map;let n=BE+1;let r=KR();for(let i=0;r.length>0;i++){
if(i===YR)throw new RangeError("its ranges have no end");const o=await t(r);for(const s of r){const a=o.get(s);if(a!==void 0)
e.set(s,a);else n=Math.min(n,s)}if(!e.has(0))throw new RangeError("it does not map root");r=qR(e,n)}return XR(e)}function OE(t,e){
const n=t.find(r=>e>=r.machine&&e<r.machine+r.count);return n&&n.image+e-n.machine}function KR(){const t=Array.from({length:32},
(e,n)=>2**n);return Ed([0,...t.flatMap(e=>[e-1,e]),BE])}function qR(t,e){const n=Ed([...t.keys()]);const r=n.flatMap((i,o)=>{
const s=n[o+1];if(s===void 0)return IE(i,e);return vE(t,i,s)?[]:IE(i,s)});return Ed(r)}function IE(t,e){const n=Math.max(
1,Math.floor((e-t)/VR));const r=[];for(let i=t+n;i<e;i+=n)r.push(i);return r}function vE(t,e,n){return(t.get(n)??Number.
NaN)-(t.get(e)??Number.NaN)===n-e}function XR(t){const e=[];for(const n of Ed([...t.keys()])){const r=e.at(-1);if(r!==void 0&&
vE(t,r.image,n))e.splice(-1,1,{...r,count:n-r.image+1});else e.push({image:n,machine:t.get(n)??Number.NaN,count:1})}return e}
function Ed(t){return[...new Set(t)].sort((e,n)=>e-n)}var Vl="etc/mtab";async function NE(t,e){if(!t.mapsOwners)return t.transport;const n=await z(t,{source:e});try{const r=await RE(
t,n,"uid");const i=await RE(t,n,"gid");return new Yl(t.transport,{users:r,groups:i})}finally{await W(t,n)}}var Yl=class{#e;#t;constructor(e,n){
this.#e=e;this.#t=n}async readArchive(e,n,r){const i=await this.#e.readArchive(e,n,r);return _E(i,new G(o=>QR(o,this.#t)))}async exportContainer(e,n){
const r=await Ge(this,e,`/${Vl}`,n);const i=await this.#e.exportContainer(e,n);if(r===void 0)return i;const{extensions:o,
header:s}=Te(r,ee(Vl));let a=false;const d=u=>{a||=v(u.name)===Vl;return"keep"};const c=async function*(){if(!a)yield Buffer.
concat([...o,s,r.data])};return _E(i,new G(d,void 0,{appendix:c}))}};function _E(t,e){ZR(t,e,()=>{});return e}function QR(t,{
users:e,groups:n}){const{uid:r,gid:i}=ae(t);const o=AE(e,r,t);const s=AE(n,i,t);if(o===r&&s===i)return"keep";return{head:Pb(
t,o,s)}}function AE(t,e,{name:n}){const r=OE(t,e);if(r!==void 0)return r;if(e===0)return 0;throw new m("UNSUPPORTED_ENGI\
NE",`docker-flatten cannot map the owner of ${C(n)}: it belongs to ${e} on the engine's machine, which is outside the ra\
nge of userns-remap.`,{hint:"Find out what changed the file outside of its container, or use an engine without userns-re\
map."})}async function RE(t,e,n){try{return await CE(r=>eF(t,e,n,r))}catch(r){if(!(r instanceof RangeError))throw r;throw new m(
"ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-remap): ${E(r)}.`,{hint:`Define a range for the "us\
erns-remap" user in /etc/subuid and /etc/subgid on the engine's machine, and restart the engine.`,cause:r})}}async function eF(t,e,n,r){
const{signal:i}=t;const o=We().slice(1);const s=(0,FE.pack)();s.entry({name:o,type:"directory",mode:448});for(const d of r)
s.entry({name:`${o}/${d}`,pax:{[n]:String(d)}},"");s.finalize();await t.transport.writeArchive(e,s,i).catch(d=>{if(!/cannot be mapped/i.
test(E(d)))throw d});const a=await tF(t,e,`/${o}`);return new Map([...a].flatMap(([d,c])=>/^[0-9]+$/.test(d)?[[Number(d),
c[n]]]:[]))}async function tF(t,e,n){const{signal:r}=t;const i=new Map;const o=new G(a=>{const d=v(a.name);i.set(d.slice(
d.lastIndexOf("/")+1),ae(a));return"drop"});const s=await t.transport.readArchive(e,n,r);await So([s,o],r);return i}import{Readable as nF}from"node:stream";var rF=["lastlog","faillog","tallylog","btmp","wtmp"];var Kl="var/log";var iF=1024**3;async function Dd(t,{id:e,mountPath:n},r,i){
const o=d=>oF(t,e,`${n}/${d}`,i);if((await o("var"))?.typeFlag!=="5")return[];const s=await o(Kl);if(s?.typeFlag!=="5")return[];
const a=[];for(const d of rF){const c=`${Kl}/${d}`;const u=await o(c);if(u?.typeFlag==="0"&&u.sizeBytes>=iF&&await r(c))
a.push({path:c,entry:u,parent:s})}return a}async function ql(t,e,n,r){const i=n.flatMap(({path:s,entry:a,parent:d})=>[Te(
d,ee(`${Kl}/`)),qa(Te(a,ee(s)))].flatMap(({extensions:c,header:u})=>[...c,u]));const o=Buffer.concat([...i,Buffer.alloc(
2*O)]);await t.writeArchive(e,nF.from([o]),r)}async function oF(t,e,n,r){try{return await xb(await t.readArchive(e,n,r))}catch(i){
if(He(i,n))return void 0;throw i}}function LE(t,e,n,r){const{session:i,source:o,files:s}=e;const{log:a}=i;return async(d,c)=>{const u=await Dd(s,n,d,c);if(u.
length===0)return t;const f=await z(i,{source:o});try{await ql(i.transport,f,u,c);const{way:l,open:p,decide:h}=await r(f);
const g=async()=>{await Promise.all([t.close(),W(i,f)])};return{...t,way:l,open:p,decide:h,sizeInImage:ME(u,a),close:g}}catch(l){
await W(i,f).catch(()=>{});if(c.aborted)throw l;a.debug(`huge logs are read with all of their zeros: ${E(l)}`);return{...t,
isReproducible:false}}}}function $E(t,e,n){const{session:r,files:i}=e;const{log:o}=r;const s={id:n,mountPath:""};return async(a,d)=>{
const c=await Dd(i,s,a,d);if(c.length===0)return t;try{await ql(r.transport,n,c,d)}catch(u){const f=await Dd(i,s,a,d);if(f.
length<c.length)throw u;o.debug(`huge logs are read with all of their zeros: ${E(u)}`);return{...t,isReproducible:false}}
return{...t,sizeInImage:ME(c,o)}}}function ME(t,e){const n=new Map(t.map(({path:r,entry:i})=>[r,i.sizeBytes]));e.debug(`\
not read, since nothing of it is kept: ${[...n.keys()].join(", ")}`);return r=>n.get(r)}var sF="1.52";var aF=20;var dF=2;async function UE(t,e){const{log:n}=t;const r=t.serverApiVersion===sF?await cF(t,e.id):
e.id;for(let i=1;i<=dF;i++){const o=We();const s=tt({type:"image",src:r,dst:o});try{const a=await z(t,{source:e,options:[
"--mount",s]});return{id:a,mountPath:o}}catch(a){if(!lF(a))throw a;n.debug(`the engine does not mount the image: ${E(a)}`)}}
n.debug("so a container is exported");return void 0}async function cF(t,e){const n=e.replace(/^sha256:/,"").slice(0,aF);
const r=await ne(t,n).catch(()=>void 0);return r?.["Id"]===e?n:e}var uF=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i;
var fF=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function lF(t){return t instanceof m&&fF.includes(t.code)&&
!uF.test(t.message)}import{posix as HE}from"node:path";async function zE(t,e,n,r){const{signal:i}=t;const o=mF(n);const s=async({id:d,mountPath:c})=>pF(o,async u=>{const f=`${c}\
/${Buffer.from(u,"latin1")}`;return await Ge(e,d,f,i)!==void 0});let a=new Set;if(o.length>0&&r!==void 0)a=await s(r);else if(o.
length>0){const d=await z(t,{source:n});try{a=await s({id:d,mountPath:""})}finally{await W(t,d)}}return d=>a.has(v(d.name))?
"drop":void 0}function mF({volumes:t}){const e=new Set;for(const n of t){const r=v(Buffer.from(HE.normalize(n))).split("\
/");for(let i=1;i<=r.length;i++)e.add(r.slice(0,i).join("/"))}e.delete("");return[...e]}async function pF(t,e){const n=new Set;
for(const r of t)if(n.has(HE.dirname(r))||!await e(r))n.add(r);return n}var WE=Buffer.from("/");async function xo(t,e,n,r){const{log:i,signal:o}=t;const s=t.canMountImages&&e.isDefaultPlatform;
const a=s?await UE(t,e):void 0;const d=s&&a===void 0;const c=await NE(t,e);let u=false;const f=t.store.keepsPacked&&(a===
void 0||await wF(c,a,o));const l=f?await xE(await n(),o).catch(y=>{if(!(y instanceof fe))throw y;i.debug(`the layers can\
not be read one by one: ${E(y)}`);u=true;return void 0}):void 0;const p={session:t,source:e,files:c,viewer:a,fromLayers:l,
areLayersHidden:u};if(a!==void 0&&r===void 0){const y=l&&Jl(l,Infinity);const D=bF(p,a,y);const S=k=>jE(p,k,void 0,false);
return{...D,sparingZeros:LE(D,p,a,S)}}const h=r?.id??await z(t,{source:e});const g=await jE(p,h,r,d);return r?.isOwn===false?
g:{...g,sparingZeros:$E(g,p,h)}}async function jE(t,e,n,r){const{session:i,source:o,files:s,viewer:a,fromLayers:d,areLayersHidden:c}=t;
const{log:u,signal:f}=i;const l=[a?.id,n?.isOwn===false?void 0:e].filter(X=>X!==void 0);const p=a===void 0&&d===void 0;if(p)
await yF(i,o,e);const h=await pE(i,e);const g=hE(o);const y=n?.isOwn===false?Math.min(h.createdSeconds+mE,h.startedSeconds):
Infinity;const D=d??(a&&await bE(s,a.id,a.mountPath,f));const S=n===void 0?[]:await wE(i,n.id);const k=D===void 0?EE(h.createdSeconds,
g,y,u):Jl(D,y,S);const j=n?.isOwn===true?await zE(i,s,o,a):void 0;const V=n?.added===void 0?void 0:await fE(i,o,n.added);
const he=X=>JE(X)??j?.(X)??k(X);return{way:"export",isReproducible:!c&&!r&&n?.mayHaveMounts!==true,unseenTimes:p?Qr:[],...p?
{unseenPaths:Do}:{},open:X=>s.exportContainer(e,X),openPath:(X,Ce)=>s.readArchive(e,Buffer.concat([WE,X]),Ce),isNotFound:(X,Ce)=>He(
X,`/${Ce}`),lookAt:(X,Ce)=>Ge(s,e,`/${X}`,Ce),...n?.isOwn===true?{lookAtImage:gF(t,l)}:{},observer:V,decide:n?.isOwn===true?
hd(he,yE(h,g)):he,close:async()=>{V?.logNotice();await hF(i,l)}}}async function hF(t,e){const n=await Promise.allSettled(
e.map(r=>W(t,r)));for(const r of n)if(r.status==="rejected")throw r.reason}function gF({session:t,source:e,files:n,viewer:r},i){
let o;return async(s,a)=>{if(r!==void 0)return Ge(n,r.id,`${r.mountPath}/${s}`,a);o??=z(t,{source:e});const d=await o;if(!i.
includes(d))i.push(d);return Ge(n,d,`/${s}`,a)}}async function yF(t,e,n){const{log:r,signal:i}=t;if(t.store.keepsPacked){
r.warning(`Docker ${t.version} shows the image for ${B(e.platform)} only through a container and hides its layers. If th\
e image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`);return}const o=await TE(
t,e,n).catch(s=>{if(i.aborted)throw s;r.debug(`the layers' directories cannot be read: ${E(s)}`);return void 0});if(o!==
void 0&&o.length>0)r.warning(`Docker ${t.version} hides files of the image, which are therefore not in the result: ${o.map(
s=>`/${s}`).join(", ")}. ${t.canMountImages?"An engine that mounts images keeps them":"Docker 28 and newer keep them"}.`)}
async function wF(t,e,n){const r=`${e.mountPath}/.dockerenv`;return await Ge(t,e.id,r,n)!==void 0}function bF({session:t,
files:e,areLayersHidden:n},r,i){return{way:"image mount",isReproducible:!n,unseenTimes:[],open:o=>e.readArchive(r.id,`${r.
mountPath}/.`,o),openPath:(o,s)=>e.readArchive(r.id,Buffer.concat([Buffer.from(r.mountPath),WE,o]),s),isNotFound:(o,s)=>He(
o,`${r.mountPath}/${s}`),lookAt:(o,s)=>Ge(e,r.id,`${r.mountPath}/${o}`,s),decide:o=>JE(o)??(EF(o.name)?"drop":i?.(o)??"k\
eep"),close:()=>W(t,r.id)}}function EF(t){return(t.length===1||t.length===2&&t[1]===47)&&t[0]===46}function JE(t){const{
name:e}=t;const n=e.at(-1)===47?e.length-1:e.length;const r=e.lastIndexOf(47,n-1)+1;if(e[r]!==46||e[r+1]!==119||e[r+2]!==
104||e[r+3]!==46)return void 0;throw new m("WHITEOUT_NAME",`The image contains a file named ${C(e)}, but a layer cannot \
contain a name that starts with ".wh.": the engine would read it as a whiteout, which marks a deletion.`,{hint:"Rename o\
r remove the file in the image."})}function bt(t,e){const{reference:n,id:r,platform:i,diffIds:o,volumes:s}=e;const a=w(e.inspect,"Config");let d;const c=()=>{
d??=ca(t,e);return d};return{image:e,...{reference:n,id:r,platform:i,diffIds:o,volumes:s},ofContainer:void 0,layerCount:o.
length,shownConfig:T(a)?a:{},knownBytes:DF(t,e),isExact:t.canMountImages&&e.isDefaultPlatform,notices:[],readConfig:c,openReader:()=>xo(
t,e,c),measure:async()=>{const u=await c();const f=await oE(t,e,u.json);return{...f,packedBytes:da(u)}}}}function GE(t,e,n){
const r={...n,isOwn:true};return{...e,openReader:()=>xo(t,e.image,e.readConfig,r)}}function DF({store:t},{inspect:e}){const n=e["\
Size"];return t.keepsPacked||typeof n!=="number"?void 0:n}function VE(t,{image:e,container:n}){const r=bt(t,e);const{reference:i}=e;const o=n.isRunning&&!n.isPaused;let s;return{
...r,ofContainer:n.id,layerCount:r.layerCount+1,notices:n.mounts.length===0?[]:[SF(n.mounts)],readConfig:()=>{s??=xF(t,{
image:e,container:n},r.readConfig());return s},openReader:()=>xo(t,e,r.readConfig,{id:n.id,isOwn:false,mayHaveMounts:false,
added:n.added}),measure:async()=>{const a=await sE(t,{id:n.id,name:i},await r.measure());return{...a,packedBytes:void 0}},
...o?{hold:()=>eE(t,e,n),changedWhileRead:a=>tE(i,a)}:{}}}function SF(t){const e=t.map(n=>C(Buffer.from(n)));return`What\
 is in the container's volumes and mounts is not in the result: ${e.join(", ")}.`}async function xF(t,{image:e,container:n},r){
const i=kF(t,e);await Promise.allSettled([r,i]);const[o,s]=[await r,await i];const{config:a,proxies:d}=Qb(o.json,n.config,
s);if(d.length>0)t.log.notice(`Proxy variables from the docker command's configuration are not in the result: ${d.join("\
, ")}.`);return{...o,json:a}}async function kF(t,e){const n=w(e.inspect,"Config");const r=["Cmd","Entrypoint"].some(s=>{
const a=w(n,s);return Array.isArray(a)&&a.length>0});const i=r?{command:[]}:{};const o=await z(t,{source:e,asConfigured:true,
...i});try{const s=w(await Ae(t,o),"Config");const{[Mt]:a,...d}=w(s,"Labels")??{};return{...T(s)?s:{},Labels:d,...r?{}:{
Cmd:null}}}finally{await W(t,o)}}var PF="0001-01-01T00:00:00Z";async function Xl(t,e){const n=await Ae(t,e).catch(c=>{throw vi(E(c))?TF(e):c});const r=b(
n,"Id");const i=b(n,"Image");const o=w(n,"Config");if(r===void 0||!/^[0-9a-f]{64}$/.test(r)||i===void 0||!T(o)){throw new m(
"ENGINE_FAILED",`The engine describes the container ${JSON.stringify(e)} without an ID, an image or a config.`,{hint:Z})}
if(w(n,"State","Restarting")===true||w(n,"State","Dead")===true){throw new m("CONTAINER_NOT_FOUND",`The container ${JSON.
stringify(e)} must be running or stopped, but is ${b(n,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again\
.'})}if(t.mapsOwners&&w(n,"HostConfig","UsernsMode")==="host")throw IF(e);const s=await wt(t,i,Rl(n).platform);if(s===void 0){
throw new m("IMAGE_NOT_FOUND",`The image ${i} of the container ${JSON.stringify(e)} is needed for its config, but is no \
longer in the engine.`,{hint:'Pull or build that image again, or use "docker export" for the files only.'})}const a=BF(n);
const d=w(n,"State","StartedAt")!==PF;return{image:{...s,reference:e},container:{id:r,isRunning:w(n,"State","Running")===
true,isPaused:w(n,"State","Paused")===true,config:o,mounts:a,added:d?uE(t,n,a):void 0}}}function TF(t){return new m("CON\
TAINER_NOT_FOUND",`There is no container ${JSON.stringify(t)}.`,{hint:'Check its name with "docker ps --all", and that t\
his is the right engine.'})}function IF(t){return new m("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(
t)}, which was created with "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'\
Create the container again without "--userns host", or use an engine without userns-remap.'})}function BF(t){const e=w(t,
"Mounts");const n=w(t,"HostConfig","Tmpfs");const r=(Array.isArray(e)?e:[]).map(i=>b(i,"Destination"));return[...r,...T(
n)?Object.keys(n):[]].filter(i=>i!==void 0).sort()}async function YE(t,e,n){const{image:r,container:i}=e;if(r===void 0){const a=await OF(t,i??"",n);return{source:VE(t,a),inEngine:void 0}}
n.start();const o=await ld(t,{...e,image:r});const s=bt(t,o);return{source:s,inEngine:s}}var CF=5;async function OF(t,e,n){
const r=await Xl(t,e);const{id:i,isPaused:o}=r.container;await jt(t.docker,CF,s=>hh(s,i)).catch(s=>t.log.debug(`could no\
t clean up after a killed run on this container: ${E(s)}`));n.start(i);return o?Xl(t,e):r}function Sd({store:t,platform:e},n,r){if(t.holdsIndexes||n.length<=1)return n;const i=n.find(s=>K(r(s),e));if(i!==void 0)
return[i];const o=n.map(s=>B(r(s))).join(", ");throw new m("PLATFORM_MISMATCH",`This engine keeps one platform of an ima\
ge and would take ${B(e)}, but the image has ${o}.`,{hint:`Select one of them with ${x("platform")}, or use an engine wi\
th the containerd image store, which keeps several.`})}import{rm as NF}from"node:fs/promises";import{join as LF}from"node:path";import{createWriteStream as vF}from"node:fs";import{pipeline as _F}from"node:stream/promises";async function KE(t,e,n,r){const{log:i,signal:o}=t;const s=await t.transport.saveImage(e.id,o,r);const a=vF(n,{flags:"wx",
mode:384});const d=()=>a.bytesWritten;try{await J(i,{title:"Save",doneBytes:d},_F(s,a,{signal:o}))}catch(c){if(o.aborted||
c instanceof m)throw c;const u=ut(c);throw new m(u?"NO_SPACE":"TEMP_DIR",u?`The disk filled up while saving the image to\
 ${n}.`:`Cannot save the image to ${n} (${ce(c)}).`,{hint:`A save is as large as the image's layers in the engine. Name \
a directory on a larger disk with the ${I("temp-dir")}.`,cause:c})}}async function qE(t,e){if(!t.store.holdsIndexes||!e.
isIndex)return[e.platform];for(const{place:n,open:r}of kr(t,e)){try{return await r(async i=>{const o=[];for await(const{
configText:s}of xr({digest:e.id},i.text,e.platform)){const a=R(s);if(!T(a))continue;const d=_e(Ye(a));if(d.os==="linux"&&
!o.some(c=>K(d,c)))o.push(d)}return o})}catch(i){if(!(i instanceof fe))throw i;t.log.debug(`no blobs ${n}: ${E(i)}`)}}return void 0}import{mkdtemp as AF,rm as RF}from"node:fs/promises";import{join as FF}from"node:path";async function xd({run:t,options:e},n){const r=await AF(FF(e.tempDir,ie(t.runId)));n.defer(()=>RF(r,{recursive:true,force:true}));
return r}async function XE(t){const{engine:e,options:n}=t;const{image:r,platforms:i}=n;if(r===void 0)throw new Error("a container\
 has no layers of its own");const o=i==="default"||i==="all"?[void 0]:i;if(o.length>1)await $F(e,{...n,image:r},o);let s;
for(const u of o)s=await ld(e,{...n,image:r,platform:u});if(s===void 0)throw new Error("no platform is named");const a=i===
"all"?await MF(e,s):i==="default"?[s.platform]:i;const d=i==="all"?s.isIndex:i!=="default"&&i.length>1;const c=await Zl(
t,s,{platforms:a,isEach:i!=="all"});return{reference:r.text,platforms:c.platforms,index:d?c.index??{format:"oci",annotations:{}}:
void 0,id:s.id,notices:[],close:c.close}}async function $F(t,{image:e,pull:n},r){if(!t.store.holdsIndexes){throw new m("\
UNSUPPORTED_ENGINE",`Several platforms of ${e.text} are needed, but this engine's image store keeps one platform of an i\
mage.`,{hint:`Read them from the registry with ${x("image",`docker://${e.text}`)}, or use an engine with the containerd \
image store.`})}if(n==="never"||await ne(t,e.text)!==void 0)return;for(const i of r)await wo(t,e.text,i&&B(i))}async function MF(t,e){
const n=await qE(t,e);if(n!==void 0&&n.length>0)return n;throw new m("UNSUPPORTED_ENGINE",`The platforms of ${e.reference}\
 are needed for ${x("platform","all")}, but this engine does not show them.`,{hint:`Name them with ${x("platform")}, for\
 example "linux/amd64, linux/arm64".`})}async function Zl(t,e,{platforms:n,isEach:r}){var p=[];try{const{run:i,engine:o,
options:s}=t;const a={...i,tempDir:s.tempDir};const d=ot(p,new AsyncDisposableStack,true);const c=await xd(t,d);const u=[];
let f;for(const[S,k]of n.entries()){const j=LF(c,`${S}.tar`);const V=`Save ${e.reference} (${B(k)})`;const he=await i.log.
group(V,async()=>{const X=e.isIndex&&o.knowsPlatformOption?k:void 0;try{await KE(o,e,j,X)}catch(St){const Zn=St instanceof
m&&/not found/i.test(St.message);if(r||!Zn)throw St;i.log.notice(`The engine lacks layers of ${e.reference} for ${B(k)}:\
 this platform is left out.`);await NF(j,{force:true});return void 0}const Ce=`docker-archive:${j}`;const Ue={transport:"\
docker-archive",text:Ce,path:j,reference:void 0,index:void 0};return gt(Ue,{...a,platforms:[k]})});if(he===void 0)continue;
d.defer(()=>he.close());f??=he.index;u.push(await UF(t,e,{set:he,platform:k}))}if(u.length===0)throw ZE(e.reference,n);const l=d.
move();return{platforms:u,index:f,close:()=>l.disposeAsync()}}catch(h){var g=h,y=true}finally{var D=st(p,g,y);D&&await D}}
async function UF({run:t,engine:e,options:n},r,{set:i,platform:o}){const s=i.images.find(p=>K(p.platform,o));const a=K(r.
platform,o)?r:await wt(e,r.reference,o);if(s===void 0||a===void 0)throw ZE(r.reference,[o]);const d={...t,tempDir:n.tempDir};
const{reference:c,id:u}=a;const f=bt(e,{...a,image:r.image});const l={...qr(s,i,d),reference:c,id:u,byLayers:true};return{
source:l,inEngine:f,image:{...s,indexPlatform:void 0}}}function ZE(t,e){return new m("PLATFORM_MISMATCH",`The image ${JSON.
stringify(t)} is needed for ${e.map(B).join(", ")}, but the engine saved it without.`,{hint:'Pull or build that platform\
 first ("docker pull --platform").'})}async function QE(t){const{engine:e,options:n}=t;if(n.imageLocation!==void 0){t.sweep.start();return zF(t)}if(e===void 0)
throw new Error("an image of an engine needs the engine");return HF({...t,engine:e})}async function HF(t){const{engine:e,
options:n,sweep:r}=t;const{platforms:i}=n;const o=i==="default"||i!=="all"&&i.length===1;if(!o||n.from==="layers"){r.start();
return XE(t)}const s=i==="default"?void 0:i[0];const{source:a,inEngine:d}=await YE(e,{...n,platform:s},r);return{reference:a.
reference,platforms:[{source:a,inEngine:d,image:void 0}],index:void 0,id:a.id,notices:a.notices,close:async()=>{}}}async function zF(t){
const{run:e,options:n}=t;const{imageLocation:r,platforms:i}=n;if(r===void 0)throw new Error("there is no image outside a\
n engine");const o=i==="default"||i==="all"?void 0:i;const s={...e,tempDir:n.tempDir,platforms:o};const a=await gt(r,s);
return{reference:a.reference,platforms:a.images.map(d=>({source:{...qr(d,a,s),byLayers:true},inEngine:void 0,image:d})),
index:o?.length===1?void 0:a.index,id:a.digest,notices:a.notices,close:()=>a.close()}}function eD({run:t,engine:e,options:n},r){
const{tags:i,tagLocations:o}=n;if(e===void 0||i.length===0)return r;jF(e,n,r);const s=Sd(e,r.platforms,({source:d})=>d.platform);
if(s.length===r.platforms.length)return r;const a=s.map(({source:d})=>B(d.platform)).join(", ");t.log.notice(`Only ${a} \
goes into the engine: its image store keeps one platform of an image.`);return o.length>0?r:{...r,platforms:s,index:void 0}}
function jF({takesZstd:t,version:e},{layer:n,tagLocations:r},{platforms:i}){const o=r.length>0||i.length>1;if(t||!o||n.compression.
kind!=="zstd")return;throw new m("UNSUPPORTED_ENGINE",`Layers packed with zstd need Docker 23 or newer, but this engine \
is ${e}.`,{hint:`Use ${x("compression","gzip")}.`})}function jn({engine:t,source:e,options:n}){const r=e.byLayers!==true&&n.imageLocation===void 0;return r&&t?.store.countsBlocks===
true}function At(t,e){const n=e.then(()=>{},()=>{});t.defer(()=>n);return e}var WF=10;var ei=class{#e=[];#t=0;get count(){return this.#t}get room(){return WF-this.#e.length}note(e,n){this.#t++;if(this.
room>0)this.#e.push(`${C(e)} (${n})`)}noteMissing(e,n){for(const r of n.slice(0,this.room))this.#e.push(`${C(r)} (missin\
g)`);this.#t+=e}toError(e,n){const r=this.#t-this.#e.length;const i=[...this.#e];if(r>0)i.push(i.length===0?`${r} missin\
g entries`:`and ${r} more`);return new m("VERIFY_FAILED",`${e.what}. Of ${oe(n)}, these differ: ${i.join(", ")}. No tag \
was moved.`,{hint:e.hint})}};import{hash as JF}from"node:crypto";var kd=class t{realBytes;#e;#t;#n;#r=0;#i=0;#o;#s=0;#a=0;#d=0;constructor(e,n,r){this.#e=Buffer.from(e.name);this.#n=r;this.
realBytes=qi(e,n);this.#t=new la(this.#e,this.realBytes);const i=ff(e,n);this.#o=i==="data";if(i==="old GNU")this.#t.addBlock(
e.header,true);if(i==="records")this.#t.addRecords(n)}static of(e,n,r){return ff(e,n)===void 0?void 0:new t(e,n,r)}mapBlock(e){
this.#t.addBlock(e,false)}data(e){let n=e;if(this.#o){const i=this.#t.addData(n);this.#r+=i;if(!this.#t.isComplete)return;
this.#o=false;this.#i=wy(this.#r);n=n.subarray(i)}const r=Math.min(this.#i,n.length);this.#i-=r;n=n.subarray(r);while(n.
length>0){const[i,o]=this.#t.pieces[this.#s]??[];if(i===void 0||o===void 0)throw rn(this.#e,"it has more data than its m\
ap says");if(this.#a===0)this.#c(i);const s=Math.min(o-this.#a,n.length);if(s>0)this.#n.data(n.subarray(0,s));this.#d+=s;
this.#a+=s;n=n.subarray(s);if(this.#a<o)continue;this.#s++;this.#a=0}}end(){const e=this.#o||this.#a>0||this.#t.pieces.slice(
this.#s).some(([,n])=>n>0);if(e)throw rn(this.#e,"it has less data than its map says");this.#c(this.realBytes)}#c(e){const n=e-
this.#d;if(n>0)this.#n.zeros(n);this.#d=e}};import{createHash as Pd}from"node:crypto";var pe=4096;var Ql=Buffer.alloc(pe);var Td=class{#e;#t;#n=0;#r=0;#i=false;data(e){
let n=0;while(n<e.length){const r=this.#r%pe;if(r>0||e.length-n<pe){const o=Math.min(e.length,n+pe-r);if(tD(e,n,o))this.
zeros(o-n);else this.#o(e.subarray(n,o));n=o;continue}let i=n;while(i+pe<=e.length&&!tD(e,i,i+pe))i+=pe;if(i>n)this.#o(e.
subarray(n,i));else{this.zeros(pe);i+=pe}n=i}}zeros(e){const n=this.#r%pe;const r=Math.min(e,pe-n);if(this.#i)this.#e?.update(
Ql.subarray(0,r));else if(n+r===pe)this.#n++;this.#s(r);const i=e-r;this.#n+=Math.floor(i/pe);this.#r+=i}digest(){if(this.#r%
pe>0&&!this.#i)this.#n++;this.#a(Math.ceil(this.#r/pe));const e=(this.#e??Pd("sha256")).digest();if(this.#t===void 0)return e;
return Pd("sha256").update(e).update(this.#t.digest()).digest()}#o(e){const n=this.#r%pe;this.#e??=Pd("sha256");if(!this.#i){
this.#a((this.#r-n)/pe);if(n>0)this.#e.update(Ql.subarray(0,n))}this.#i=true;this.#e.update(e);this.#s(e.length)}#s(e){this.#r+=
e;if(this.#r%pe===0)this.#i=false}#a(e){if(this.#n===0)return;const n=new Float64Array([e,this.#n]);this.#t??=Pd("sha256");
this.#t.update(new Uint8Array(n.buffer));this.#n=0}};function tD(t,e,n){return t[e]===0&&t.compare(Ql,0,n-e,e,n)===0}var GF=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"];var VF=/^security\.capability=/;
var ti=class{#e;#t;#n;#r;#i;constructor(e,n="exact"){this.#e=e;this.#t=n}begin(e,n){this.#r=void 0;this.#i=void 0;this.#n=
void 0;if(n==="drop")return;const r=n==="keep"?void 0:n;const i=r?.head??e;const o=Ke(i.extensions);const s=ae(i,o);const a=r?.
data;const d=new Td;if(a===void 0){this.#i=kd.of({...e,...i},o,d);const u=this.#i?.realBytes??e.sizeBytes;this.#n={name:e.
name,facts:s,sizeBytes:u};if(u>0)this.#r=d;return}const c=YF(i,a);d.data(a.subarray(0,c));this.#o(e.name,s,c,d.digest())}mapBlock(e){
this.#i?.mapBlock(e)}data(e){(this.#i??this.#r)?.data(e)}end(){const e=this.#n;this.#n=void 0;if(e===void 0)return;this.#i?.
end();this.#o(e.name,e.facts,e.sizeBytes,this.#r?.digest())}#o(e,n,r,i){const o=r===0;const s=n.typeFlag==="1";const a=this.#t===
"exact"?n.xattrs:n.xattrs.filter(f=>VF.test(f));const d=this.#t==="exact"?`${n.mtimeSeconds}${n.mtimeFraction&&`.${n.mtimeFraction}`}`:
Math.max(0,n.mtimeSeconds);const c=[n.typeFlag==="7"||n.typeFlag==="S"?"0":n.typeFlag,s||n.typeFlag==="2"?"":n.mode.toString(
8),s?"":`${n.uid}:${n.gid}`,s?"":d,n.link.length===0?"":tm(s?Wn(n.link):n.link),n.device,s||a.length===0?"":tm(Buffer.from(
JSON.stringify(a))),r,o||i===void 0?"":i.toString("hex",0,nD)];const u=s?yn(n.link):void 0;this.#e(yn(e),c.join(em),Wn(e),
u)}};var nD=16;var em=" ";function yn(t){return tm(Wn(t))}function Id(t,e){const[n,r]=[t.split(em),e.split(em)];return GF.
filter((i,o)=>n[o]!==r[o])}function tm(t){return JF("sha256",t,"hex").slice(0,2*nD)}function Wn(t){let e=0;let n=t.length;
while(t[e]===47||t[e]===46&&t[e+1]===47)e++;while(n>e&&t[n-1]===47)n--;return t.subarray(e,n)}function YF(t,e){const n=ze(
t.header,"size");return Math.min(Number.isNaN(n)?0:n,e.length)}var ni=class{#e=new Map;#t=new Map;observer;view;constructor(e="exact"){this.view=e;this.observer=new ti((n,r,i,o)=>{this.#e.
set(n,r);if(o===void 0)this.#t.delete(n);else this.#t.set(n,o)},e)}get count(){return this.#e.size}take(e){const n=this.#e.
get(e);this.#e.delete(e);return n}get remaining(){return new Set(this.#e.keys())}grouped(){const e=new Map(this.#e);e.delete(
KF);for(const[n,r]of this.#n()){const i=this.#e.get(n);if(i===void 0)continue;const o=[n,...r].toSorted();for(const s of o)
e.set(s,`${i} ${o[0]}`)}return e}#n(){const e=new Map;for(const[n,r]of this.#t){let i=r;const o=new Set;for(let a=this.#t.
get(i);a!==void 0&&!o.has(i);){o.add(i);i=a;a=this.#t.get(i)}const s=e.get(i);if(s===void 0)e.set(i,[n]);else s.push(n)}
return e}};var KF=yn(Buffer.alloc(0));async function Bd(t,e,n,{signal:r}){const i=[];const o=new G(s=>{if(i.length<n&&t.
has(yn(s.name)))i.push(Buffer.from(Wn(s.name)));return"drop"});await So([await e.open(r),o],r);return i}var nm={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again, check the \
log of the engine and the health of its disk."};async function rD(t,e,{expected:n,reader:r,streamBytes:i}){const{log:o,signal:s}=t;
const{count:a}=n;const d=await e.openReader();const c=new ei;const u=new ti((h,g,y)=>{const D=n.take(h);if(D===void 0)return c.
note(y,"unexpected");if(D===g)return;const S=d.unseenTimes.includes(y.toString("latin1"));const k=Id(D,g).filter(j=>j!==
"time"||!S);if(k.length>0)c.note(y,`different ${k.join(" and ")}`)},n.view);const f=new G(d.decide,u);const l=[await d.open(
s),f];await gn(t,l,()=>i,"Read back");await d.close();const p=n.remaining;if(p.size>0){const h=await Bd(p,r,c.room,t).catch(
()=>[]);c.noteMissing(p.size,h)}if(c.count>0)throw c.toError(nm,a);o.info(`Verified ${oe(a)}: the new image matches what\
 was read from the source`);return a}async function ri(t,e,{expected:n,source:r,streamBytes:i}){const o=await rm(t,e,{view:n.view,title:"Read back",streamBytes:i});
const s=await dD(t,{wanted:{entries:n,from:r},seen:{...o,from:e},text:nm});t.log.info(`Verified ${oe(s)}: the new image \
matches what was read from the source`);return s}async function aD(t,e,n,r){const i={view:"engine",streamBytes:r};const o=await rm(
t,n,{...i,title:"Read the layers"});const s=await rm(t,e,{...i,title:"Read from the engine"});const a=await dD(t,{wanted:{
...o,from:n},seen:{...s,from:e},text:{what:`The engine shows other files of ${e.reference} than the image's layers have`,
hint:`The engine unpacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${x("fro\
m","layers")} to flatten its layers.`}});t.log.info(`Verified ${oe(a)}: the engine shows what the image's layers have`)}
async function rm(t,e,{view:n,title:r,streamBytes:i}){const o=await e.openReader();try{const s=new ni(n);const a=new G(o.
decide,s.observer);const d=[await o.open(t.signal),a];await gn(t,d,()=>i,r);return{entries:s,unseenTimes:o.unseenTimes,unseenPaths:o.
unseenPaths??[]}}finally{await o.close()}}async function dD(t,{wanted:e,seen:n,text:r}){const i=iD([...e.unseenPaths??[],
...n.unseenPaths??[]]);const o=oD(e.entries.grouped(),i);const s=oD(n.entries.grouped(),i);const a=iD(n.unseenTimes??[]);
const d=new Map;for(const[p,h]of s){const g=o.get(p);if(g===h)continue;const y=g===void 0?[]:Id(g,h);const D=y.filter(S=>S!==
"time"||!a.has(p));if(g===void 0)d.set(p,"unexpected");else if(D.length>0)d.set(p,`different ${D.join(" and ")}`)}const c=new Set(
[...o.keys()].filter(p=>!s.has(p)));if(d.size===0&&c.size===0)return o.size;const u=new ei;const f=await sD(t,n.from,new Set(
d.keys()),u.room);for(const p of f)u.note(p,d.get(yn(Wn(p)))??"");const l=await sD(t,e.from,c,u.room);u.noteMissing(c.size,
l);u.noteMissing(d.size-f.length,[]);throw u.toError(r,o.size)}function iD(t){return new Set(t.map(e=>yn(Buffer.from(e,"\
latin1"))))}function oD(t,e){if(e.size===0)return t;return new Map([...t].filter(([n])=>!e.has(n)))}async function sD(t,e,n,r){
if(n.size===0||r<=0)return[];let i;try{i=await e.openReader();return await Bd(n,i,r,t)}catch(o){if(t.signal.aborted)throw o;
return[]}finally{await i?.close()}}function cD(t){if(t.trim()==="")return void 0;const e=t.trim().startsWith("[")?R(t):void 0;const n=o=>new m("BAD_INPUT",
`The ${I("test")} must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${o}.`,{hint:`For e\
xample: ${kt("test",'python3 -c "import numpy"')}, or ${kt("test",`'["/app", "--version"]'`)}.`});if(t.includes("\0"))throw n(
"it contains a NUL character");if(!Array.isArray(e))return["/bin/sh","-c",` ${t}`];if(!A(e))throw n("the array contains \
something other than strings");const[r,...i]=e;if(r===void 0||r==="")throw n("the array does not name a program");if(e.some(
o=>o.includes("\0")))throw n("it contains a NUL character");return[r,...i]}async function ii(t,e,[n,...r]){const{log:i}=t;
const o={program:n,args:r,asUsed:true};const s=await yd(t,e,o);await Zr(t,s.container);if(s.exitCode===0){i.info("The te\
st passed");return}throw new m("COMMAND_FAILED",`The "test" command failed in the new image with exit status ${s.exitCode}\
. No tag was moved. The last lines of its output:
${wd(s)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source image to se\
e whether flattening is the cause. An image without a shell needs a JSON array."})}var im={verifiedEntries:void 0,isTested:false};async function uD(t,e,n,r){if(n===void 0&&r===void 0)return im;const{log:i}=t;
const o=await wt(t,e.reference,void 0);if(o===void 0){throw new m("CHECK_FAILED",`The stored image ${e.reference} disapp\
eared from the engine before it was checked.`,{hint:"Check whether something removes images on this machine, then run ag\
ain."})}const s=n===void 0?void 0:await i.group("Verify",()=>qF(t,bt(t,o),n));if(r!==void 0)await i.group("Test",()=>ii(
t,o,r));return{verifiedEntries:s,isTested:r!==void 0}}function qF(t,e,n){const r=n.source.byLayers!==true;return r?rD(t,
e,n):ri(t,e,n)}var XF=3;async function Cd({engine:t,options:e},n,r){if(n===void 0)return r.close();const{docker:i,runId:o,log:s}=t;const a=Xe(
o);const d=[n.reference===a?a:void 0,n.importedId];const c=d.filter(h=>h!==void 0);const[u,f]=await Promise.allSettled([
ir(i,c,XF),r.close()]);if(u.status==="fulfilled"&&u.value===void 0){const h=n.importedId??a;s.notice(`The engine has not\
 yet removed a temporary image of this run. It, or a later run, will remove it. To do it now: docker rmi ${ys(h)}`);if(f.
status==="fulfilled")return}const l=u.status==="fulfilled"&&u.value?.exitCode===0;const p=l&&f.status==="fulfilled";if(p)
return;await jt(i,e.timeoutSeconds,h=>In(h,o,s))}import{mkdtemp as ON,readdir as vN,rm as mm}from"node:fs/promises";import{join as pm}from"node:path";import{createHash as ZF}from"node:crypto";function om(t,e,n){const r=o=>e[o](t[o],n);const i=Object.keys(e);return Object.fromEntries(i.map(o=>[o,r(o)]))}var QF=5;var eN=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"];var tN={clean:t=>Ne.filter(e=>t.includes(
e)),exclude:t=>t.map(({text:e})=>e),aptClean:t=>t,scriptNetwork:()=>void 0,script:t=>t??null,sourceDateEpoch:t=>t??null,
compression:t=>t};function fD(t,e,n){const{isExact:r}=t;const{clean:i,exclude:o,aptClean:s,script:a}=n;const d=a!==void 0||
s;const c=i.length>0;const u=d||c||o.length>0;const f=om(n,tN,void 0);const{script:l,sourceDateEpoch:p,compression:h,...g}=f;
const y={format:QF,release:dt,diffIds:t.diffIds,...g,run:l,env:d||c?w(e,"config","Env")??null:null,volumes:u?t.volumes:[],
names:u?nN(e):[],created:d||!r?w(e,"created")??null:null,isExact:r,...t.byLayers===true?{from:"layers"}:{},sourceDateEpoch:p,
compression:h,...n.compression.kind!=="none"&&n.compression.mayCopy===true&&t.packedLayers!==void 0?{packedLayers:t.packedLayers.
map(({descriptor:V})=>V.digest)}:{}};const D=ZF("sha256").update(JSON.stringify(y)).digest("hex");const{architecture:S,variant:k}=t.
platform;const j=[S,k].filter(V=>V!==void 0).join("-");return`docker-flatten-v1-${j.replace(/[^A-Za-z0-9_.-]/g,"_").slice(
0,40)}-${D}`}function nN(t){const e=w(t,"config","Env");const n=(A(e)?e:[]).findLast(r=>r.startsWith("PATH="));return[...eN.
map(r=>w(t,"config",r)??null),n??null]}var Od=()=>void 0;var rN={clean:Od,exclude:Od,script:Od,scriptNetwork:(t,{layer:e})=>e.
script!==void 0&&t!=="none"?'"run" has a network, and what it downloads can change':void 0,aptClean:(t,{isForeign:e})=>t&&
e?"the image's apt can run on some machines and not on others":void 0,sourceDateEpoch:Od,compression:({kind:t},{takesZstd:e})=>t===
"zstd"&&!e?`this engine cannot unpack zstd; ${x("compression","gzip")} can be cached`:void 0};function lD(t,e){if(e.isContainer)
return"containers cannot be cached";const n=Object.values(om(t,rN,{...e,layer:t}));return n.find(r=>r!==void 0)}import{createHash as iN}from"node:crypto";import{createReadStream as oN}from"node:fs";import{lstat as pD,readFile as sN,
writeFile as aN}from"node:fs/promises";import{join as dm}from"node:path";import{pipeline as dN}from"node:stream/promises";var cm="layer";var hD="record.json";var gD=1;var cN=1e3;var uN=16*1024*1024;async function yD(t,e){const{spared:n,skippedPresets:r,
...i}=e;const o={version:gD,...i,kept:n,withdrawn:r};const s=JSON.stringify({...o,seal:wD(o)});await aN(dm(t,hD),`${s}
`,{flag:"wx"})}function wD(t){return L(Buffer.from(JSON.stringify(t)))}async function bD(t,e,n){const r=await fN(t);if(r.
key!==e.key)throw Rt(`it belongs to the key ${JSON.stringify(r.key.slice(0,200))}`);if(r.packing!==e.packing)throw Rt(`i\
ts compression is "${r.packing}" instead of "${e.packing}"`);const i=dm(t,cm);const o=await pD(i).catch(c=>{throw Rt(`it\
s layer is missing: ${E(c)}`)});if(!o.isFile())throw Rt("its layer is not a file");if(o.size!==r.packedBytes)throw Rt(`i\
ts layer has ${o.size} bytes, but the record says ${r.packedBytes}`);const s=iN("sha256");const a=oN(i,{highWaterMark:1024*
1024});await dN(a,s,{signal:n}).catch(c=>{if(n.aborted)throw c;throw Rt(`its layer cannot be read: ${E(c)}`)});const d=`\
sha256:${s.digest("hex")}`;if(d!==r.digest)throw Rt(`its layer is ${d}, but the record says ${r.digest}`);return{path:i,
record:r}}async function fN(t){const e=dm(t,hD);const n=await pD(e).then(c=>c.isFile()&&c.size<=uN?sN(e,"utf8"):"").catch(
()=>"");const r=R(n);if(!mN(r))throw Rt("its record cannot be read");const{seal:i,...o}=r;if(wD(o)!==i)throw Rt("its rec\
ord was changed");const{kept:s,withdrawn:a,...d}=o;return{...d,spared:s,skippedPresets:a}}var lN=/^sha256:[0-9a-f]{64}$/;
function mN(t){if(!T(t)||t["version"]!==gD)return false;const{key:e,diffId:n,digest:r,seal:i,packing:o,rules:s,commands:a,
kept:d,withdrawn:c,directories:u}=t;const{unmatched:f,warnings:l,suggestions:p}=t;const h=["packedBytes","entries","data\
Bytes","seconds"];return typeof e==="string"&&[n,r,i].every(g=>typeof g==="string"&&lN.test(g))&&sm("gzip","zstd","none")(
o)&&h.every(g=>wn(t[g]))&&ko(s,{kind:sm("preset","exclude"),name:vd,entries:wn,bytes:am})&&ko(a,{name:sm("run","apt-clea\
n"),ms:wn,bytes:mD(am)})&&ko(d,{what:vd,why:mD(vd),entries:wn,bytes:wn})&&[c,f,l].every(A)&&(p===void 0||ko(p,{name:vd,bytes:wn}))&&
Array.isArray(u)&&u.length<=cN&&ko(u,{path:pN,bytes:wn,files:wn})}var pN=t=>typeof t==="string"&&t.startsWith("/");var vd=t=>typeof t===
"string";var am=t=>typeof t==="number"&&Number.isFinite(t);var wn=t=>am(t)&&t>=0;var sm=(...t)=>e=>typeof e==="string"&&
t.includes(e);var mD=t=>e=>e===void 0||t(e);function ko(t,e){return Array.isArray(t)&&t.every(n=>T(n)&&Object.entries(e).
every(([r,i])=>i(n[r])))}function bn(t,e){return new m("CACHE_BAD",`The cached layer cannot be used: ${t}`,{hint:"The la\
yer is made again. If this happens in every run, delete the entry from the cache.",cause:e})}function Rt(t){return bn(`${t}\
.`)}import{once as BN}from"node:events";import{promisify as DD}from"node:util";import{constants as ED,deflateRaw as hN,zstdCompress as gN}from"node:zlib";var _d={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}};var SD={gzip:"+gzip",zstd:"+zstd",none:""};function xD(t){
const[e,n,...r]=t.trim().split(":");const i=c=>new m("BAD_INPUT",`The ${I("compression")} must be gzip, zstd or none, op\
tionally with a level after a colon, but ${JSON.stringify(t)} ${c}.`,{hint:`For example "gzip", "gzip:${_d.gzip.max}", "\
zstd" or "zstd:${_d.zstd.default}".`});if(r.length>0)throw i("has two colons");if(e==="none"){if(n!==void 0)throw i('set\
s a level for "none"');return{kind:e}}if(e!=="gzip"&&e!=="zstd")throw i("is none of these");const{min:o,max:s,default:a}=_d[e];
if(n===void 0)return{kind:e,level:a,mayCopy:true};const d=/^[0-9]{1,2}$/.test(n)?Number(n):Number.NaN;if(!(d>=o&&d<=s))throw i(
`has a level that is not a number from ${o} to ${s}`);return{kind:e,level:d}}function kD(t){if(t.kind==="none")return t;
return{kind:t.kind,level:_d[t.kind].min}}var yN=0;var wN=31;var bN=7.95;var EN=256*1024;function DN(t){if(t.length<EN)return false;
const e=new Uint32Array(256);let n=0;for(let i=0;i<t.length;i+=wN,n++)e[t[i]]++;let r=0;for(const i of e)if(i>0)r-=i/n*Math.
log2(i/n);return r>bN}var SN=DD(hN);var xN=DD(gN);function PD(t,e){const n=t.length+(t.length>>8)+1024;switch(e.kind){case"\
gzip":return SN(t,{level:DN(t)?yN:e.level,finishFlush:ED.Z_SYNC_FLUSH,chunkSize:n});case"zstd":return xN(t,{chunkSize:n,
params:{[ED.ZSTD_c_compressionLevel]:e.level}});case"none":return Promise.resolve(t)}}import{isDeepStrictEqual as TD}from"node:util";async function Jn(t,e){const n=await ne(t,e);if(b(n,"Id")!==e)return false;return["RepoTags","RepoDigests"].every(r=>{const i=w(
n,r)??[];return A(i)&&i.length===0})}async function oi(t,e,n){try{return await IN(t,e,n)}catch(r){await ID(t,e);throw r}}
var kN=/^Loaded image(?: ID)?: (\S+)$/gm;async function si(t,e,n){if(e.reference===e.expectedId)return"";try{return await n()}catch(r){
await ID(t,{...e,answer:""});throw r}}async function ID(t,e){const{reference:n,expectedId:r,diffIds:i,answer:o}=e;if(n===
r)return;const s=[...o.matchAll(kN)].map(([,a=""])=>a);for(const a of new Set([...s,r])){const d=a.startsWith("sha256:")?
await PN(t,a,i).catch(()=>false):TN(a,n);if(d)await t.docker.try(["rmi",a]).catch(()=>{})}}async function PN(t,e,n){if(!await Jn(
t,e))return false;const r=Pt(await ne(t,e)??{});return TD(r,n)}function um(t){return t.length===1?`one layer ${t[0]}`:`t\
he layers ${t.join(", ")}`}function TN(t,e){const n=[...t].filter((r,i)=>r!==e[i]);return t.length===e.length&&n.length===
1}async function IN(t,e,n){const r=(c,u)=>{throw new m("CHECK_FAILED",`The stored image differs from what was sent: expe\
cted ${c}, found ${u}. Nothing was tagged.`,{hint:Z})};const i=e.answer.split("\n").find(c=>/^error /i.test(c.trim()));if(i!==
void 0){const c=Ht(i,"ENGINE_FAILED","Unpacking the loaded image failed");if(c.code==="NO_SPACE"||c.code==="UNSUPPORTED_\
IMAGE")throw c;r("a load without an error",JSON.stringify(i))}const[o,s]=await Promise.all([ne(t,e.reference),rE(t,e.reference,
e.diffIds.length)]);const a=b(o,"Id");if(a!==e.expectedId)r(`the ID ${e.expectedId}`,String(a));const d=Pt(o??{});if(!TD(
d,e.diffIds))r(um(e.diffIds),JSON.stringify(d));if(n&&s===0)r("an unpacked layer","one of 0 bytes");return s}async function ai(t,e,n){const{log:r,runId:i,signal:o}=t;const s=Xe(i);const a=e.map(({path:Ue,digest:St,packedBytes:Zn,
packing:Wo})=>{const zc=xe.layer+SD[Wo];return{path:Ue,descriptor:{mediaType:zc,digest:St,sizeBytes:Zn}}});const d=a.map(
({descriptor:Ue})=>Ue);const c=d.reduce((Ue,{sizeBytes:St})=>Ue+St,0);const u=e.map(({diffId:Ue})=>Ue);const f=await n.configFor(
e);const l=L(f);const{keepsPacked:p,idIsConfigDigest:h}=t.store;const g=await n.annotations();const y=aa(f,d,g);const D=h?
l:y.descriptor.digest;const S=await Jn(t,D);const k=p&&!K(n.platform,t.platform);const j=t.knowsPlatformOption&&n.platform.
architecture!=="";const V=k&&j?n.platform:void 0;const he=()=>{const Ue=se(ue(s,"tag"));const St={full:Ue,familiar:s};let Zn=0;
const Wo=oy(a,{config:f,platform:n.platform,name:St,annotations:g},dk=>{Zn+=dk});const zc={title:"Load",doneBytes:()=>Zn,
totalBytes:()=>c};return Ss(r,{progress:zc,sent:BN(Wo,"close"),after:"Unpack"},t.transport.loadImage(Wo,V,o))};const X=S?
D:s;const Ce=await si(t,{reference:X,expectedId:D,diffIds:u},he);if(k&&V===void 0)await CN(t,D,n.platform);return{answer:Ce,
reference:X,diffIds:u,expectedId:D,configDigest:l,packedBytes:p?c:void 0,importedId:void 0,savedFile:void 0}}async function CN(t,e,n){
const{log:r,runId:i}=t;const o={reference:Xe(i),id:e,isIndex:false,platform:n,volumes:[]};try{await W(t,await z(t,{source:o}))}catch(s){
r.debug(`no container of the loaded image: ${E(s)}`)}}var fm={kind:"none",wasAsked:false};async function Ad(t){const{run:e,engine:n,source:r,sourceConfig:i,options:o,cache:s}=t;
const{log:a}=e;if(s===void 0||o.dryRun)return fm;const{layer:d}=o;const c=lD(d,{isContainer:o.container!==void 0,isForeign:n!==
void 0&&r.byLayers!==true&&r.platform.architecture!==n.platform.architecture,takesZstd:n?.takesZstd??true});if(c!==void 0){
a.notice(`The layer is not cached: ${c}.`);return fm}const u=performance.now();const f=fD(r,(await i).json,d);const l=pm(
o.tempDir,`${ie(e.runId)}cache-`);const p=await ON(l).catch(h=>void a.warning(`The layer is not cached: ${E(h)}`));if(p===
void 0)return fm;try{const h=await a.group("Look up the cached layer",async()=>{a.debug(`cache key ${f}`);const y=await lm(
e,s.restore(f,p,a,e.signal));if(!y)a.info("The cache did not provide the layer.");const D={key:f,packing:d.compression.kind};
return y?lm(e,_N(p,D,e)):void 0});const g={key:f,directory:p,ms:performance.now()-u};if(h!==void 0)return{...g,kind:"hit",
found:h};await CD(g);return{...g,kind:"miss"}}catch(h){await mm(p,{recursive:true,force:true});throw h}}async function lm({
touch:t},e){const n=setInterval(t,1e3);try{return await e}finally{clearInterval(n)}}async function _N(t,e,{log:n,signal:r}){
try{return await bD(t,e,r)}catch(i){if(!(i instanceof m))throw i;BD(i,n)}return void 0}function BD(t,e){if(t.code==="CAC\
HE_DIFFERS")e.notice(Ve(t));else if(t.code==="CACHE_BAD")e.warning(Ve(t));else e.warning(`${Ve(t)} The layer is made aga\
in.`)}async function CD({directory:t}){for(const e of await vN(t))await mm(pm(t,e),{recursive:true,force:true})}async function OD(t,e,{
run:n,engine:r,packTo:i}){if(!(t instanceof m)||e.kind==="none")throw t;const o=t.code==="NO_SPACE"&&i===void 0&&r?.store.
keepsPacked===false;const s=t.code==="CACHE_BAD"||t.code==="CACHE_DIFFERS";if(!o&&!(s&&e.kind==="hit"))throw t;BD(t,n.log);
if(r!==void 0)await In(r.docker,n.runId,n.log);await CD(e);const{key:a,directory:d,ms:c}=e;return o?{kind:"none",wasAsked:true}:
{kind:"miss",key:a,directory:d,ms:c}}function vD(t){return t.kind==="none"?t:{kind:"none",wasAsked:true}}async function Rd(t){
if(t.kind==="none")return;await mm(t.directory,{recursive:true,force:true}).catch(()=>{})}var AN=["CHECK_FAILED","ENGINE\
_FAILED","DOCKER_FAILED"];async function _D(t,{path:e,record:n},r){const{log:i,signal:o}=t;try{const s=await ai(t,[{...n,
path:e}],r);const a=await oi(t,s,n.dataBytes>0);i.info(`Loaded ${oe(n.entries)} in one layer of ${P(a)}, packed ${P(n.packedBytes)}`);
return{stored:s,newBytes:a}}catch(s){if(o.aborted||!(s instanceof m)||!AN.includes(s.code))throw s;throw bn(s.message,s)}}
async function Fd({run:t,cache:e},{key:n,directory:r},{stored:i,surveyed:o,entries:s,dataBytes:a,ms:d}){if(e===void 0||i.
savedFile===void 0)return;const{rules:c,commands:u,spared:f,skippedPresets:l,unmatched:p,warnings:h,suggestions:g}=o;try{
await yD(r,{key:n,diffId:i.diffIds[0]??"",...i.savedFile,entries:s,dataBytes:a,seconds:d/1e3,...{rules:c,commands:u,spared:f,
skippedPresets:l,unmatched:p,warnings:h,suggestions:g},directories:o.directories??[]});await lm(t,e.save(n,r,t.log))}catch(y){
t.log.warning(`Could not save the layer: ${E(y)}.`)}}var RN=.5;function AD({ms:t,found:e},n,r){const i=(t+n)/1e3;const o=e.
record.seconds;const[s,a]=[i,o].map(d=>`${d.toFixed(1)} s`);if(i-o<RN){r.info(`Used the cached layer in ${s}; making it \
took ${a}`);return}r.notice(`The cache does not pay off here: using the cached layer took ${s}, and making it took ${a}.`)}
function Nd(t,{run:e,cache:n}){if(t.kind!=="miss"||!n?.canSave(t.key,e.log))return void 0;return pm(t.directory,cm)}var Ld=`docker-flatten ${dt}`;var Po={entries:0,dataBytes:0};function $d(t){const{source:e,sourceSize:n,image:r,verdict:i,surveyed:o,cacheHit:s,page:a}=t;const{isMet:d,budgets:c,checks:u}=i;
return{...ss(n.bytes,r.bytes),oldLayers:e.layerCount,newLayers:r.layers,oldHistory:n.history,newHistory:r.history,oldPackedBytes:n.
packedBytes,newPackedBytes:r.packedBytes,imageId:d?r.imageId:void 0,configDigest:d?r.configDigest:void 0,budgets:c,checks:u,
directories:o.directories,rules:o.rules,commands:o.commands,spared:o.spared,skippedPresets:o.skippedPresets,suggestions:o.
suggestions,cacheHit:s,page:a}}import{mkdtemp as jN,rename as WN,rm as JN}from"node:fs/promises";import{join as FD}from"node:path";import{availableParallelism as UN}from"node:os";import{crc32 as FN}from"node:zlib";var NN=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var LN=Buffer.from([3,0]);var Md=class{header=NN;#e=0;#t=0;add(e){
this.#e=FN(e,this.#e);this.#t+=e.length}end(){const e=Buffer.alloc(8);e.writeUInt32LE(this.#e,0);e.writeUInt32LE(this.#t%
2**32,4);return Buffer.concat([LN,e])}};import{createHash as $N}from"node:crypto";import{open as MN}from"node:fs/promises";async function Ud(t,e){const n=await MN(t,"wx",384).catch(r=>{throw RD(r,t)});try{return await e(new hm(n,t))}finally{await n.
close()}}var hm=class{#e;#t;#n=$N("sha256");bytes=0;constructor(e,n){this.#e=e;this.#t=n}async write(e){this.#n.update(e);
this.bytes+=e.length;try{for(let n=0;n<e.length;)n+=(await this.#e.write(e,n)).bytesWritten}catch(n){throw RD(n,this.#t)}}digest(){
return`sha256:${this.#n.digest("hex")}`}};function RD(t,e){if(ut(t)){return new m("NO_SPACE",`The disk filled up while w\
riting the packed layer to ${e}.`,{hint:`Free some disk space there, or choose another directory with the ${I("temp-dir")}\
.`,cause:t})}return new m("TEMP_DIR",`Cannot write the packed layer to ${e} (${ce(t)}).`,{hint:`Choose a writable direct\
ory with the ${I("temp-dir")}.`,cause:t})}var gm=1024*1024;var HN=Math.min(16,2*UN()+2);async function di(t,e,n){return Ud(e,r=>zN(r,t,n))}async function zN(t,e,n){
const r=n.kind==="gzip"?new Md:void 0;let i=0;const o=[];const s=r===void 0?[]:[Promise.resolve(r.header)];const a=async()=>{
const f=await s.shift();await t.write(f);if(n.kind==="none")o.push(f)};const d=(f,l)=>{const p=f.subarray(0,l);i+=l;r?.add(
p);const h=PD(p,n);h.then(()=>n.kind!=="none"&&o.push(f),()=>{});s.push(h)};let c=Buffer.allocUnsafeSlow(gm);let u=0;try{
for await(const f of e){for(let l=0;l<f.length;){const p=f.copy(c,u,l);l+=p;u+=p;if(u<gm)break;d(c,u);if(s.length>=HN)await a();
c=o.pop()??Buffer.allocUnsafeSlow(gm);u=0}}if(u>0||i===0&&r===void 0)d(c,u);if(r!==void 0)s.push(Promise.resolve(r.end()));
while(s.length>0)await a()}finally{await Promise.allSettled(s)}return{layerBytes:i,digest:t.digest(),packedBytes:t.bytes}}var ND={async store(t,e,n){const r=await jN(FD(n.tempDir,ie(t.runId)));try{const i=FD(r,"layer");const{digest:o,packedBytes:s}=await J(
t.log,zn(e,n.totalBytes),n.pack?.(e,i)??di(e,i,n.compression));const a=n.compression.kind;const d={path:i,diffId:e.digest(),
digest:o,packedBytes:s,packing:a};const c=await ai(t,[d],n);if(n.saveTo===void 0)return c;const u=await WN(i,n.saveTo).then(
()=>true,()=>false);return u?{...c,savedFile:{digest:o,packedBytes:s,packing:a}}:c}finally{await JN(r,{recursive:true,force:true})}}};import{pipeline as YN}from"node:stream";import{finished as KN}from"node:stream/promises";import{PassThrough as GN,Transform as VN}from"node:stream";var LD=8*1024*1024;var Hd=class extends VN{side=new GN({highWaterMark:LD});constructor(){
super({highWaterMark:LD});this.side.on("error",()=>{})}close(){this.side.destroy()}_transform(e,n,r){if(this.side.destroyed||
this.side.write(e)){r(null,e);return}const i=()=>{this.side.off("drain",i);this.side.off("close",i);r(null,e)};this.side.
once("drain",i);this.side.once("close",i)}_flush(e){this.side.end();e()}};var $D={async store(t,e,n){const{log:r,runId:i,signal:o}=t;const s=n.saveTo===void 0?void 0:qN(e,n,r);const a=await Ss(r,
{progress:zn(e,n.totalBytes),sent:KN(e),after:"Store"},t.transport.importImage(s?.layer??e,Vo(i),o));const d=await s?.savedFile;
const c=e.digest();const u=await n.configFor([{diffId:c}]);const f=L(u);const[l]=await Promise.all([Jn(t,f),XN(t,a,c)]);
const p=iy(u,c,Xe(i));const h=l?f:Xe(i);const g=await si(t,{reference:h,expectedId:f,diffIds:[c]},()=>t.transport.loadImage(
p,void 0,o));return{reference:h,diffIds:[c],expectedId:f,configDigest:f,packedBytes:void 0,importedId:a,savedFile:d,answer:g}}};
function qN(t,{saveTo:e="",compression:n},r){const i=new Hd;let o=false;const s=di(i.side,e,kD(n)).then(({digest:a,packedBytes:d})=>({
digest:a,packedBytes:d,packing:n.kind}),a=>{i.close();if(!o)r.warning(`Could not save the layer: ${E(a)}`);return void 0});
YN(t,i,a=>{if(!a)return;o=true;i.side.destroy(a)});return{layer:i,savedFile:s}}async function XN(t,e,n){const[r]=Pt(await ne(
t,e)??{});if(r===n)return;throw new m("CHECK_FAILED",`The engine stored the layer ${r}, but ${n} was sent: the stream wa\
s changed in transit. Nothing was tagged.`,{hint:Z})}var ZN={"graph-driver":$D,containerd:ND};function MD({kind:t}){return ZN[t]}import{pipeline as dL}from"node:stream";function Ft(t){const e=t.filter(i=>i!==void 0);const[n,...r]=e;if(n===void 0||r.length===0)return n;return{begin:(i,o)=>{
for(const s of e)s.begin(i,o)},mapBlock:i=>{for(const o of e)o.mapBlock?.(i)},data:i=>{for(const o of e)o.data(i)},end:()=>{
for(const i of e)i.end()}}}var ym=-1;var QN=1024;var ci=class{#e=[];#t=0;#n=0;get bytes(){return this.#n}add(e,n){if(e===0)return;const r=this.#n;this.#n+=
e;const i=this.#e.at(-1);const{stream:o,offset:s}=n??{stream:ym,offset:0};if(i?.stream===o&&(o===ym||i.offset+r-i.start===
s))return;this.#e.push({start:r,stream:o,offset:s})}*take(e,n){const r=e+n;if(r>this.#n)throw new RangeError("the stream\
 is ahead of its spans");this.#r(e);if(n>0&&e<this.#e[this.#t].start)throw new RangeError("this part of the stream has p\
assed");for(let i=e,o=this.#t;i<r;o++){const{start:s,stream:a,offset:d}=this.#e[o];const c=Math.min(this.#e[o+1]?.start??
this.#n,r)-i;const u=a===ym?void 0:{stream:a,offset:d+i-s};yield{bytes:c,origin:u};i+=c}}#r(e){while((this.#e[this.#t+1]?.
start??Infinity)<=e)this.#t++;if(this.#t<QN)return;this.#e.splice(0,this.#t);this.#t=0}};var eL=1024**3;var UD=1024**2;var tL=64*1024**2;var nL=256*1024**3;var wm=Buffer.alloc(UD);var zd=class{#e;#t;#n=0;constructor(e){
this.#e=e}begin(e,n){this.#t=e.sizeBytes<eL?void 0:{entry:e,verdict:n};this.#n=0;if(e.sizeBytes>=nL)this.#r()}data(e){if(this.#t===
void 0)return;const n=Math.max(0,UD-this.#n);this.#n+=e.length;if(!rL(e.subarray(n)))this.#t=void 0;else if(this.#n>=tL)
this.#r()}end(){this.#t=void 0}#r(){const e=this.#t;this.#t=void 0;if(e!==void 0)this.#e(e.entry,e.verdict)}};function rL(t){
for(let e=0;e<t.length;e+=wm.length){const n=t.subarray(e,e+wm.length);if(!n.equals(wm.subarray(0,n.length)))return false}
return true}function HD(t,{cleanWords:e},n){if(t===void 0||t.length===0)return;const r=t.map(({name:o,bytes:s})=>`${o} ${P(s)}`);const i=kt(
"clean",Ba(e,t));n.info(`Could also be cleaned: ${r.join(", ")}. To do so, use ${i}`)}var iL=10;var zD=100;function jD({
rules:t,commands:e,spared:n,skippedPresets:r,unmatched:i,warnings:o},s){for(const{name:d,ms:c,bytes:u}of e){const f=u===
void 0?"":`, ${u<0?"added":"freed"} ${P(Math.abs(u))}`;s.info(`${d}: ${(c/1e3).toFixed(1)} s${f}`)}for(const{kind:d,name:c,
entries:u,bytes:f}of t){if(u===0&&f===0)continue;s.info(`${d==="preset"?"Cleaned":"Excluded"} ${c}: ${P(f)} in ${oe(u)}`)}
const a=n.filter(({kind:d})=>d!==void 0);if(a.length>0)s.info(sL(a));if(i.length>0)s.notice(aL(i));for(const d of r)s.notice(
`Preset "${d}" skipped: symlinks outside its cache point into it.`);for(const d of o)s.warning(d)}var oL=20;function sL(t){
const e=t.slice(0,oL).map(({what:r,why:i})=>`${C(Buffer.from(r))} (${me(i??"",zD)})`);const n=t.length-e.length;return`K\
ept because the image uses it: ${e.join(", ")}${n>0?`, and ${n} more`:""}`}function aL(t){const e=t.slice(0,iL).map(i=>JSON.
stringify(me(i,zD)));if(t.length===1)return`The pattern ${e[0]} in ${x("exclude")} matches nothing in the image.`;const n=t.
length-e.length;const r=n>0?`, and ${n} more`:"";return`${t.length} patterns in ${x("exclude")} match nothing in the ima\
ge: ${e.join(", ")}${r}.`}function WD(t){return({name:e,sizeBytes:n},r)=>{const i=r==="keep"||typeof r==="object"&&r.data===
void 0;const o=i?"and the result contains them too":"although the result drops them";t.warning(`The file ${C(Buffer.from(
v(e),"latin1"))} is sparse: most of its ${P(n)} are zeros, as in lastlog and faillog with large user IDs. The engine sen\
ds all the zeros, which takes long, ${o}. Make the file smaller in the image: use "useradd --no-log-init", or truncate i\
t in the step that creates it.`)}}function cL(t,{sizeInImage:e}){if(e===void 0||t.sizeBytes>0)return t;return{...t,sizeBytes:e(v(t.name))??0}}async function To({
reader:t,rules:e,survey:n,expected:r,resume:i,latestSeconds:o},{log:s,signal:a},d,c){const u=Ft([d,...r.map(S=>S.observer),
n.observer,t.observer,new zd(WD(s))]);const f=e===void 0?t.decide:S=>e.decide(cL(S,t),t.decide(S));const l=S=>Math.min(S,
o??Infinity);const p=o===void 0?f:hd(f,l);const h=e&&(()=>e.appendix({reader:t,retime:S=>pd(S,l),observer:u,signal:a}));
const g=new ci;const y=new G(p,u,{...h===void 0?{}:{appendix:h},...c===void 0?{}:{spans:{input:g,output:c}}});const D=c===
void 0||t.layers===void 0?t.open(a):t.layers.open(a,g);dL(await D,y,()=>{i().catch(()=>{})});return y}async function jd(t,e,n={}){
const r=await To(t,e,n.looker);const i=n.totalBytes===void 0?sr(t.expectedBytes):()=>n.totalBytes;await gn(e,[r],i);return r}
function Wd({counts:t},{rules:e}){const n=e?.appended;return{entries:t.entries+(n?.entries??0),dataBytes:t.dataBytes+(n?.
dataBytes??0)}}var bm=4096;var uL=59;var En=class{#e;#t=0;constructor({countsBlocks:e}){this.#e=e;if(e)this.#t=bm}get bytes(){return this.#t}begin(e,n){
if(n==="drop")return;const r=n==="keep"?e:n.head;const i=sn(e,n);const o=e.typeFlag==="2"?ae(r).link.length:0;if(!this.#e){
this.#t+=i+o;return}const s=e.typeFlag==="5"||o>uL;this.#t+=Math.ceil((s?1:i)/bm)*bm}data(){}end(){}};async function JD(t,e,n){
const{run:r,engine:i,options:o}=t;const s=new En({countsBlocks:jn(t)});const a=await jd(e,r,{looker:s});await e.resume();
const d=L(await n.configFor([{diffId:a.digest()}]));const c=i!==void 0&&(o.tags.length>0||o.tagLocations.length===0);const u=c&&
!i.store.idIsConfigDigest?void 0:d;return{newBytes:s.bytes,imageId:u,configDigest:d}}import{Writable as RL}from"node:stream";import{pipeline as FL}from"node:stream/promises";import{promisify as DL}from"node:util";import{constants as SL,crc32 as xL,deflateRaw as kL}from"node:zlib";var GD=16*1024;var Em=64*1024;var ui=class{#e;#t=Buffer.allocUnsafeSlow(Em);#n=0;bytes=0;constructor(e){this.#e=e}async writeBytes(e){
this.bytes+=e.length;if(this.#n+e.length>Em||e.length>GD)await this.flush();if(e.length>GD)return this.#e(e);e.copy(this.#t,
this.#n);this.#n+=e.length}async flush(){if(this.#n===0)return;const e=this.#t.subarray(0,this.#n);this.#t=Buffer.allocUnsafeSlow(
Em);this.#n=0;await this.#e(e)}};var fL=[[2,10]];var lL=[[3,10]];var mL=[[4,3],[257-257,5],[4-1,5],[16-4,4],[1<<6,24],[1<<21,24],[0,3],[1|138-11<<1,8],[1|
115-11<<1,8],[0,5],[3,2]];var Jd=class extends ui{#e=0;#t=0;get phase(){return this.#t}async writeBits(e,n,r){if(n%8!==this.#t)
throw new RangeError("bits are copied at another phase");const i=Math.floor(n/8);const o=Math.floor(r/8);if(this.#t>0)e[i]=
e[i]&255<<this.#t|this.#e;this.#t=r%8;this.#e=this.#t===0?0:e[o]&(1<<this.#t)-1;if(o>i)await this.writeBytes(e.subarray(
i,o))}async writeShifted(e,n,r){const i=[];for(let o=n;o<r;){const s=Math.min(8-(o&7),r-o);i.push([e[o>>3]>>(o&7)&(1<<s)-
1,s]);o+=s}await this.writeNumbers(i)}async fillTo(e){if((e-this.#t)%2!==0){if(e%2===0)await this.#n();else await this.writeNumbers(
mL)}while(this.#t!==e)await this.writeNumbers(fL)}async#n(){await this.writeNumbers([[0,3]]);await this.#r();await this.
writeBytes(Buffer.from([0,0,255,255]))}async writeLastBlock(){await this.writeNumbers(lL);await this.#r()}async#r(){if(this.#t>
0)await this.writeNumbers([[0,8-this.#t]])}async writeNumbers(e){const n=[];for(const[r,i]of e){let o=this.#e|r<<this.#t;
this.#t+=i;for(;this.#t>=8;this.#t-=8,o>>>=8)n.push(o&255);this.#e=o}await this.writeBytes(Buffer.from(n))}};var Et=10;var fi=9;var Co=7;var Oo=15;var Vn=5;var li=15;var rt=9;var Sn=32767;var Dm=24;var VD=15;var Gn=1<<28;var vo=1<<
29;var mi=1<<30;var Bo=1<<31;var _o=(t,e)=>t<<Vn|e<<rt;var pi=new Int32Array(288).fill(Bo);var Sm=new Int32Array(32).fill(
Bo);var YD=Int32Array.from({length:19},(t,e)=>_o(0,e));for(let t=0;t<256;t++)pi[t]=_o(0,1)|1<<Dm;pi[256]=Bo|vo;for(let t=257,
e=3;t<285;t++){const n=Math.max(0,t-261>>2|0);pi[t]=Gn|_o(n,e);e+=1<<n}pi[285]=Gn|_o(0,258);for(let t=0,e=1;t<30;t++){const n=Math.
max(0,t-2>>1);Sm[t]=_o(n,e);e+=1<<n}var Dn=new Uint16Array(Oo+1);var Io=new Uint16Array(Oo+1);var KD=new Uint16Array(288);
function xm(){return new Int32Array(1<<Oo)}function Gd(t,e,n,r){const i=pL(e);if(i<0)return false;if(i<=1)t.fill(Bo,0,1<<
r);const o=Io[Oo];const s=1<<r;let a=s;let d=-1;let c=0;let u=s;for(let f=0,l=0;f<o;f++){const p=KD[f];const h=e[p];if(h>
r&&(l&s-1)!==d){d=l&s-1;c=a;const S=hL(h,i,r);u=1<<S;a+=u;t[d]=Bo|mi|c<<rt|S}const g=n[p];const y=g+h+(g>>Vn&li);if(h<=r)
for(let S=l,k=1<<h;S<s;S+=k)t[S]=y;else for(let S=l>>r,k=1<<h-r;S<u;S+=k)t[c+S]=y;Dn[h]--;let D=1<<h-1;while((l&D)!==0)D>>=
1;l=D===0?0:(l&D-1)+D}return true}function pL(t){Dn.fill(0);for(let r=0;r<t.length;r++)Dn[t[r]]++;let e=0;let n=1;Io[0]=
0;Dn[0]=0;for(let r=1;r<=Oo;r++){Io[r]=Io[r-1]+Dn[r-1];n=2*n-Dn[r];if(n<0)return-1;if(Dn[r]>0)e=r}if(n>0&&e>1)return-1;for(let r=0;r<
t.length;r++){const i=t[r];if(i>0)KD[Io[i]++]=r}return e}function hL(t,e,n){let r=t-n;let i=1<<r;for(;r+n<e;r++,i<<=1){i-=
Dn[r+n];if(i<=0)break}return r}function qD(t,e){for(let n=0;n<1<<Et;n++){let r=t[n];let i=r&31;if(r>=0&&(r&Gn)===0)while(i<
Et){const o=t[n>>>i];const s=(o&31)-(o>>Vn&li);if(o<0||s>Et-i)break;r+=o;i=r&31;if((o&Gn)!==0)break}e[n]=r}}var Ao=32*1024;var ZD=640;var gL=25;var yL=(1<<Et)-1;var wL=(1<<fi)-1;var bL=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];var Yd=class{joined=new Int32Array(
1<<Et);single=xm();distances=xm();make(e,n){if(!Gd(this.single,e,pi,Et))return false;if(!Gd(this.distances,n,Sm,fi))return false;
qD(this.single,this.joined);return true}};var Vd;function EL(){const t=new Uint8Array(288).fill(8,0,144).fill(9,144,256).
fill(7,256,280).fill(8,280);Vd=new Yd;Vd.make(t,new Uint8Array(32).fill(5));return Vd}function XD(t){return new DataView(
t.buffer,t.byteOffset,t.byteLength)}var qd=-1;var Ro=-2;var Kd=class{#e;#t=new Yd;#n=new Uint8Array(320);#r=new Uint8Array(
19);#i=new Int32Array(1<<Co);#o=this.#t;position=0;outBytes=0;lookBack=0;constructor(e){this.#e=XD(e)}moveTo(e,n){this.#e=
XD(e);this.position=n}take(e){const n=this.#e.getInt32(this.position>>>3,true)>>>(this.position&7)&(1<<e)-1;this.position+=
e;return n}#s(e){this.#o=e;this.outBytes=0;this.lookBack=0}startFixed(){this.#s(Vd??EL())}startDynamic(){const e=this.take(
5)+257;const n=this.take(5)+1;const r=this.take(4)+4;if(e>286||n>30)return"a block has too many symbols";this.#r.fill(0);
for(let a=0;a<r;a++)this.#r[bL[a]]=this.take(3);const i=Gd(this.#i,this.#r,YD,Co);if(!i||this.#i[1]<0)return"a block has\
 an invalid code for code lengths";const o=this.#a(e+n);if(o!==void 0)return o;if(this.#n[256]===0)return"a block has no\
 code for its end";const s=this.#t.make(this.#n.subarray(0,e),this.#n.subarray(e,e+n));if(!s)return"a block has invalid \
codes";this.#s(this.#t);return void 0}#a(e){const n=this.#n;for(let r=0;r<e;){const i=this.#i[this.take(Co)];this.position-=
Co-(i&31);const o=i>>rt;if(o<16){n[r++]=o;continue}if(o===16&&r===0)return"a block repeats a code length before the firs\
t one";const s=o===16?n[r-1]:0;const a=o===16?3+this.take(2):o===17?3+this.take(3):11+this.take(7);if(r+a>e)return"a blo\
ck has too many code lengths";n.fill(s,r,r+a);r+=a}return void 0}read(e){const n=this.#e;const{joined:r,single:i,distances:o}=this.#o;
const s=Math.min(this.outBytes,Ao);let a=s;let d=this.lookBack;let c=this.position;let u=false;while(c<e){let f=n.getInt32(
c>>>3,true)>>>(c&7);let l=r[f&yL];if(l<0){if((l&mi)!==0){const k=f>>>Et&(1<<(l&31))-1;l=i[(l>>rt&Sn)+k]}if(l<0){c+=l&31;
u=(l&vo)!==0||"a symbol has no meaning";break}}const p=a+(l>>Dm&VD);const h=l&31;const g=l>>Vn&li;a+=(l>>rt&Sn)+(f>>>h-g&
(1<<g)-1);c+=h;if((l&Gn)===0)continue;f>>>=h;if(h>gL-fi)f=n.getInt32(c>>>3,true)>>>(c&7);l=o[f&wL];if(l<0){if((l&mi)!==0){
f=n.getInt32(c>>>3,true)>>>(c&7);const k=f>>>fi&(1<<(l&31))-1;l=o[(l>>rt&Sn)+k]}if(l<0){u="a distance has no meaning";break}}
c+=l&31;if(p>=Ao)continue;const y=l>>Vn&li;const D=c-y;f=n.getInt32(D>>>3,true)>>>(D&7);const S=(l>>rt&Sn)+(f&(1<<y)-1);
if(S-p>d)d=S-p}this.outBytes+=a-s;this.lookBack=d;this.position=c;return u}step(){const e=this.#d(this.#o.single,Et);if(e<
0){this.position+=e&31;return(e&vo)===0?Ro:qd}this.outBytes+=this.#c(e);if((e&Gn)===0)return 0;const n=this.#d(this.#o.distances,
fi);return n<0?Ro:this.#c(n)}#d(e,n){const r=this.#e.getInt32(this.position>>>3,true)>>>(this.position&7);const i=e[r&(1<<
n)-1];if(i>=0||(i&mi)===0)return i;const o=r>>>n&(1<<(i&31))-1;return e[(i>>rt&Sn)+o]}#c(e){const n=e>>Vn&li;this.position+=
(e&31)-n;return(e>>rt&Sn)+this.take(n)}endCode(){const{single:e}=this.#o;for(let n=0;;n++){const r=e[n];if(r>=0)continue;
if((r&vo)!==0)return{value:n&(1<<(r&31))-1,bits:r&31};const i=(r&mi)===0?0:1<<(r&31);const o=r>>rt&Sn;for(let s=0;s<i;s++){
const a=e[o+s]&31;if(e[o+s]<0)return{value:(n|s<<Et)&(1<<a)-1,bits:a}}}}};function Xd(){return new Error("A gzip stream has changed since it was scanned.")}var Zd=class{#e=new Kd(new Uint8Array(
0));#t=0;#n=0;#r({packed:e,startByte:n,startBit:r}){this.#e.moveTo(Buffer.concat([e,Buffer.alloc(ZD)]),r-8*n);this.#t=8*
n;this.#n=0}#i(){return this.#t+this.#e.position}#o(){const e=this.#e;e.take(1);const n=e.take(2);if(n===0){e.position=e.
position+7&~7;const r=e.take(16);e.position+=16;return r}if(n===1)e.startFixed();else if(e.startDynamic()!==void 0)throw Xd();
return void 0}front(e,n){this.#r(e);const r=this.#e;const{startBit:i,isFinal:o}=e;while(this.#i()<e.endBit){const s=this.#i();
const a=this.#o();if(a!==void 0){if(this.#n+a>n)return{range:{startBit:i,endBit:s,isFinal:o},outBytes:this.#n};r.position+=
8*a;this.#n+=a;continue}for(;;){const d=this.#n+r.outBytes;const c=this.#i();const u=r.step();if(u===qd)break;if(u===Ro||
c>=e.endBit)throw Xd();if(this.#n+r.outBytes>n)return{range:{startBit:i,endBit:c,isFinal:o,blockEnd:r.endCode()},outBytes:d}}
this.#n+=r.outBytes}throw Xd()}back(e,n){this.#r(e);const r=this.#e;const{endBit:i,isFinal:o}=e;let s={range:{startBit:e.
startBit,endBit:i,isFinal:o},outBytes:0};while(this.#i()<i){const a={startBit:this.#i(),endBit:0};const d=this.#o();const c=this.#n<
n;if(d!==void 0)r.position+=8*d;else{a.endBit=this.#i();for(;;){const u=this.#n+r.outBytes;const f=r.step();if(f===qd)break;
if(f===Ro||this.#i()>i)throw Xd();if(u-f>=n)continue;const l=this.#n+r.outBytes;s={range:{startBit:this.#i(),endBit:i,isFinal:o,
header:a},outBytes:l}}}this.#n+=d??r.outBytes;if(d!==void 0&&c||s.outBytes===this.#n)s={range:{startBit:this.#i(),endBit:i,
isFinal:false},outBytes:this.#n}}return s}};async function QD(t,e,n,r){const i=8*n;for(const{startBit:o,endBit:s,isFinal:a,header:d,blockEnd:c}of r){const u=(d??{startBit:o}).
startBit-i;if(a)e[u>>3]=e[u>>3]&~(1<<(u&7));if(d===void 0)await t.fillTo(o%8);else{const f=d.endBit-d.startBit;await t.fillTo(
(o+8*f-f)%8);await t.writeShifted(e,u,u+f)}await t.writeBits(e,o-i,s-i);if(c!==void 0)await t.writeNumbers([[c.value,c.bits]])}}var PL=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var TL=DL(kL);var Qd=class{windowBytes=Ao;trimmer=new Zd;#e;#t;#n=0;#r=0;constructor(e,n){
this.#e=new Jd(e);this.#t=n}count(e){this.#n=xL(e,this.#n);this.#r+=e.length}pack(e,n){return TL(e,{level:this.#t,finishFlush:SL.
Z_SYNC_FLUSH,chunkSize:e.length+(e.length>>8)+1024,...n.length===0?{}:{dictionary:n.subarray(-Ao)}})}async writePacked(e){
await this.#i();await this.#e.fillTo(0);await this.#e.writeBytes(e)}async writeRanges(e,n,r){await this.#i();await QD(this.#e,
e,n,r)}async#i(){if(this.#e.bytes===0)await this.#e.writeBytes(PL)}async end(){await this.#i();await this.#e.writeLastBlock();
const e=Buffer.alloc(8);e.writeUInt32LE(this.#n,0);e.writeUInt32LE(this.#r%2**32,4);await this.#e.writeBytes(e);await this.#e.
flush();return this.#e.bytes}};var Yn=class{#e=[];bytes=0;push(e){if(e.length===0)return;this.#e.push(e);this.bytes+=e.length}moveTo(e,n){let r=Math.min(
n,this.bytes);this.bytes-=r;let i=0;while(r>0){const o=this.#e[i];e.push(o.subarray(0,r));if(o.length>r)this.#e[i]=o.subarray(
r);else i++;r-=Math.min(r,o.length)}if(i>0)this.#e.splice(0,i)}keepLast(e){let n=0;for(const{length:r}of this.#e){if(this.
bytes-r<e)break;this.bytes-=r;n++}if(n>0)this.#e.splice(0,n)}join(){const[e]=this.#e;return this.#e.length===1&&e!==void 0?
e:Buffer.concat(this.#e)}takeAll(){const e=this.join();this.#e=[];this.bytes=0;return e}};async function km(t,e){const{index:n}=t;const r=n.startBit(e);const i=n.endBit(e);const o=Math.floor(r/8);const s=await t.
read(o,Math.ceil(i/8));return{packed:s,startByte:o,startBit:r,endBit:i,isFinal:n.isFinal(e)}}var RQ=16*1024;var Pm=8.5*1024*1024;var ec=class{#e;units;outBytes;constructor(e){this.#e=e;this.units=e.startBits.length;
this.outBytes=e.outStarts[this.units]}get packedBytes(){return this.#e.packedBytes}get members(){return this.#e.members}startBit(e){
return this.#e.startBits[e]}endBit(e){return this.#e.endBits[e]}outStart(e){return this.#e.outStarts[e]}outEnd(e){return this.#e.
outStarts[e+1]}lengthOf(e){return this.outEnd(e)-this.outStart(e)}lookBack(e){return this.#e.lookBacks[e]}isFinal(e){return this.#e.
finals[e]===1}firstFrom(e){const{outStarts:n}=this.#e;let r=0;let i=this.units;while(r<i){const o=r+i>>>1;if(n[o]<e)r=o+
1;else i=o}return r}isCopyable(e,n){const r=this.outStart(e);return r-this.lookBack(e)>=n&&this.lengthOf(e)<=Pm}};var e0=1024*1024;var IL=256*1024;var BL=4096;var CL=8;var tc=4096;var t0=512*1024;var nc=class{#e;#t=0;#n=0;#r=0;#i=0;#o;#s=new Yn;#a=new Yn;#d=new Yn;#c;#u=[];constructor(e){
this.#e=e}async write(e,n){if(e.length===0)return;this.#e.count(e);this.#t+=e.length;if(n===void 0){await this.#p();this.#a.
push(e)}else{const r=await this.#f(n);r.next+=e.length;this.#s.push(e);await this.#l(r)}await this.#E()}async#f({source:e,
offset:n}){if(this.#o?.source===e&&this.#o.next===n)return this.#o;await this.#p();const r=Math.max(0,e.index.firstFrom(
n+1)-1);this.#o={source:e,start:n,next:n,unit:r};return this.#o}async#l(e){const{index:n}=e.source;for(;e.unit<n.units&&
n.outEnd(e.unit)<=e.next;e.unit++){if(n.isCopyable(e.unit,e.start))await this.#w(e.source,e.unit);else await this.#m(e)}
const r=e.unit<n.units&&n.lengthOf(e.unit)<=Pm;if(!r)this.#s.moveTo(this.#a,this.#s.bytes)}async#m(e){const{index:n}=e.source;
const{start:r,source:i,unit:o}=e;const s=n.outStart(o);const a=e.next-this.#s.bytes;const d=n.outEnd(o)-a;const{trimmer:c}=this.#e;
if(c&&d>=tc&&n.lengthOf(o)<=t0){const u=await km(i,o);const{range:f,outBytes:l}=c.back(u,r-s);const p=s+l-a;if(d-p>=tc){
this.#s.moveTo(this.#a,p);return this.#h(u,f,d-p)}}this.#s.moveTo(this.#a,d)}async#p(){const e=this.#o;this.#o=void 0;const n=this.#s.
bytes;const{trimmer:r}=this.#e;if(e!==void 0&&r&&n>=tc){const{source:i,unit:o,start:s}=e;const{index:a}=i;if(a.isCopyable(
o,s)&&a.lengthOf(o)<=t0){const d=await km(i,o);const{range:c,outBytes:u}=r.front(d,n);if(u>=tc)await this.#h(d,c,u)}}this.#s.
moveTo(this.#a,this.#s.bytes)}async#h({packed:e,startByte:n},r,i){await this.#b();await this.#y();const{startBit:o,endBit:s,
header:a={startBit:0,endBit:0}}=r;this.#g(i,s-o+a.endBit-a.startBit);await this.#S({bytes:Promise.resolve(e),startByte:n,
ranges:[r]})}#g(e,n){this.#s.moveTo(this.#d,e);this.#d.keepLast(this.#e.windowBytes);this.#n+=e;this.#r+=n}async#w(e,n){
await this.#b();const{index:r}=e;const i=r.startBit(n);const o=r.endBit(n);const s=r.isFinal(n);this.#g(r.lengthOf(n),o-
i);const a={startBit:i,endBit:o,isFinal:s};const d=this.#c?.ranges.at(-1);const c=i-(d?.endBit??Number.POSITIVE_INFINITY);
const u=c>=0&&c<=8*BL;if(!u||this.#c?.source!==e)await this.#y();if(this.#c===void 0)this.#c={source:e,ranges:[a]};else if(c===
0&&!s)d.endBit=o;else this.#c.ranges.push(a);if(o-this.#c.ranges[0].startBit>=8*IL)await this.#y()}async#y(){const e=this.#c;
if(e===void 0)return;this.#c=void 0;const{source:n,ranges:r}=e;const i=Math.floor(r[0].startBit/8);const o=Math.ceil(r.at(
-1).endBit/8);await this.#S({bytes:n.read(i,o),startByte:i,ranges:r})}async#E(){while(this.#a.bytes>=e0)await this.#D(e0)}async#b(){
await this.#E();if(this.#a.bytes>0)await this.#D(this.#a.bytes)}async#D(e){await this.#y();const n=this.#d.join();const r=new Yn;
this.#a.moveTo(r,e);const i=r.join();this.#d.push(i);this.#d.keepLast(this.#e.windowBytes);await this.#S({bytes:this.#e.
pack(i,n),startByte:0})}async#S(e){e.bytes.catch(()=>{});this.#u.push(e);if(this.#u.length>CL)await this.#x()}async#x(){
const{bytes:e,startByte:n,ranges:r}=this.#u.shift();const i=await e;if(r!==void 0)return this.#e.writeRanges(i,n,r);await this.#e.
writePacked(i);this.#i+=i.length}async end(){await this.#p();await this.#b();await this.#y();while(this.#u.length>0)await this.#x();
return{outBytes:this.#t,packedBytes:await this.#e.end(),copiedOutBytes:this.#n,copiedPackedBytes:Math.ceil(this.#r/8),newOutBytes:this.#t-
this.#n,newPackedBytes:this.#i}}};import{promisify as OL}from"node:util";import{constants as vL,zstdCompress as _L}from"node:zlib";var AL=OL(_L);var rc=class{windowBytes=0;#e;#t;constructor(e,n){this.#e=new ui(e);this.#t=n}count(){}pack(e){return AL(e,
{chunkSize:e.length+(e.length>>8)+1024,params:{[vL.ZSTD_c_compressionLevel]:this.#t}})}writePacked(e){return this.#e.writeBytes(
e)}async writeRanges(e,n,r){for(const{startBit:i,endBit:o}of r)await this.#e.writeBytes(e.subarray(i/8-n,o/8-n))}async end(){
if(this.#e.bytes===0)await this.#e.writeBytes(await this.pack(Buffer.alloc(0)));await this.#e.flush();return this.#e.bytes}};function n0(t,e,{spans:n,sourceOf:r,kind:i,level:o}){return Ud(e,async s=>{const a=i==="gzip"?Qd:rc;const d=new nc(new a(
p=>s.write(p),o));let c=0;const u=async p=>{let h=0;for(const{bytes:g,origin:y}of n.take(c,p.length)){const D=y&&await r(
y.stream);const S=p.subarray(h,h+g);const k=D&&{source:D,offset:y?.offset??0};await d.write(S,k);h+=g}c+=p.length};const f=new RL(
{write:(p,h,g)=>{u(p).then(()=>g(),g)}});await FL(t,f);const l=await d.end();return{...l,layerBytes:c,digest:s.digest()}})}import{open as ML}from"node:fs/promises";import{availableParallelism as NL}from"node:os";import{Worker as LL}from"node:worker_threads";var $L=import.meta.url.endsWith(".ts")?new URL("../scan-worker.ts",import.meta.url):new URL("./scan-worker.mjs",import.meta.
url);var ic=class{#e;#t=[];#n=[];#r=new Map;#i=false;constructor(e=NL()){this.#e=e}scan(e){return new Promise(n=>{this.#t.
push({range:e,finish:n});this.#o()})}async close(){this.#i=true;this.#o();const e=[...this.#n.splice(0),...this.#r.keys()];
await Promise.all(e.map(n=>n.terminate()))}#o(){while(this.#t.length>0){if(this.#i){this.#t.shift().finish({kind:"unusab\
le",reason:"it is not needed any more"});continue}const e=this.#n.pop()??this.#s();if(e===void 0)return;const n=this.#t.
shift();this.#r.set(e,n);e.ref();e.postMessage(n.range)}}#s(){if(this.#r.size>=this.#e)return void 0;const e=new LL($L,{
execArgv:[]});e.on("message",r=>{e.unref();const i=this.#r.get(e);this.#r.delete(e);this.#n.push(e);i?.finish(r);this.#o()});
let n="the worker ended";e.on("error",r=>{n=E(r)});e.on("exit",()=>{const r=this.#r.get(e);this.#r.delete(e);const i=this.#n.
indexOf(e);if(i!==-1)this.#n.splice(i,1);r?.finish({kind:"unusable",reason:n});this.#o()});return e}};var oc=class{hasFailed=false;kind;#e;#t=new ic;#n=[];#r;constructor(e,n,{log:r,signal:i}){this.kind=n;this.#e=r;this.#r=
e.map(o=>this.#i(o,i).catch(s=>this.#s(o,E(s))));void Promise.all(this.#r).then(()=>this.#t.close())}async sourceOf(e){return this.#r[e]}async close(){
await this.#t.close();await Promise.all(this.#r);await Promise.all(this.#n.map(e=>e.close()))}async#i(e,n){if(e.locate===
void 0)return this.#s(e,"it is in no file");const r=await e.locate(n);const{path:i,startByte:o,sizeBytes:s}=r;const a=await this.#t.
scan({path:i,startByte:o,packedBytes:s,kind:this.kind});if(a.kind==="unusable")return this.#s(e,a.reason);return{index:new ec(
a.tables),read:await this.#o(r)}}async#o({path:e,startByte:n}){const r=await ML(e);this.#n.push(r);return async(i,o)=>{const{
bytesRead:s,buffer:a}=await r.read({buffer:Buffer.allocUnsafe(o-i),position:n+i});if(s!==o-i)throw new RangeError(`${e} \
became shorter`);return a}}#s({descriptor:e},n){this.#e.debug(`nothing of the layer ${e.digest} can be copied as it is p\
acked: ${n}`)}};import{createReadStream as HL}from"node:fs";import{PassThrough as zL}from"node:stream";import{pipeline as jL}from"node:stream/promises";
import{createGunzip as WL,createZstdDecompress as JL}from"node:zlib";import{Transform as UL}from"node:stream";var sc=class extends UL{#e=new Vr;constructor(){super({readableObjectMode:true})}_transform(e,n,r){try{for(const i of this.#e.
split(e))this.push(i);r()}catch(i){r(i)}}_flush(e){e(this.#e.isBetweenFrames?null:new RangeError("its last frame is inco\
mplete"))}};var r0=1024*1024;async function ac({path:t,packing:e},{signal:n,touch:r},i){const o=new G(()=>"keep",Ft([i,Tm(r)]));const s=HL(
t,{highWaterMark:r0});await jL([s,...GL(e),o,Jr()],{signal:n});return{diffId:o.digest(),streamBytes:o.bytesWritten}}function GL(t){
const e={chunkSize:r0};switch(t){case"gzip":return[WL(e)];case"zstd":return[new sc,JL(e)];case"none":return[new zL]}}function Tm(t){
return{begin:t,data:t,end:()=>{}}}var VL=8*1024*1024;var YL=1/4;var KL=128*1024;function dc({run:t,engine:e,source:n,options:r,packTo:i},o,s){const{compression:a}=r.
layer;const d=n.packedLayers??[];const c=d.reduce((p,{descriptor:h})=>p+h.sizeBytes,0);const u=i!==void 0||e?.store.keepsPacked===
true;const f=a.kind!=="none"&&a.mayCopy===true&&u;if(!f||r.dryRun||o.kind==="hit"||c<VL)return void 0;const l=new oc(d,a.
kind,t);s.defer(()=>l.close());return l}function qL(t,e){const{packings:n,layerTarBytes:r,keptRuns:i}=t;if(!n.includes(e))
return false;const o=r.reduce((a,d)=>a+d,0);let s=0;for(const{layer:a,startBytes:d,endBytes:c}of i())if(n[a]===e)s+=Math.
max(0,c-d-XL(t,a));return s>=YL*o}function XL({packings:t,frames:e,layerTarBytes:n},r){if(t[r]!=="zstd")return KL;return(n[r]??
0)/Math.max(1,e[r]??1)}function cc({run:t,scans:e,options:n},{reader:r}){const{compression:i}=n.layer;if(e===void 0||r.layers===
void 0||i.kind==="none")return void 0;if(qL(r.layers,e.kind))return new Im(e,i.level);t.log.debug("packed anew: too litt\
le of the layers stays as it is packed");return void 0}var Im=class{spans=new ci;#e;#t;copied="";constructor(e,n){this.#e=
e;this.#t=n}async pack(e,n){const{spans:r}=this;const i=o=>this.#e.sourceOf(o);try{const o={spans:r,sourceOf:i,kind:this.#e.
kind,level:this.#t};const s=await n0(e,n,o);const a=100*s.copiedOutBytes/Math.max(1,s.layerBytes);this.copied=`, ${a.toFixed(
1)} % of it copied as it was`;return s}catch(o){if(!(o instanceof m))this.#e.hasFailed=true;throw o}}async check(e,n,r){
const i={path:e,packing:this.#e.kind};let o;try{o=(await ac(i,r)).diffId}catch(s){if(r.signal.aborted)throw s;throw this.#n(
E(s))}if(o!==n)throw this.#n(`it unpacks to ${o} instead of ${n}`)}#n(e){this.#e.hasFailed=true;return new m("CHECK_FAIL\
ED",`The packed layer cannot be used: ${e}.`,{hint:`Run again with ${kt("compression",`${this.#e.kind}:${this.#t}`)}. Wi\
th a level, nothing is copied from the source's layers.`})}};async function i0(t,e,{path:n,...r}){const{run:i}=t;const{log:o,signal:s}=i;const{compression:a}=r;const d=new En({countsBlocks:jn(
t)});const c=Ft([d,Tm(i.touch)]);const u=cc(t,e);const f=await To(e,i,c,u?.spans);const l=zn(f,r.totalBytes);const p=u?.
pack(f,n)??di(f,n,a);const{digest:h,packedBytes:g}=await J(o,l,p);await e.resume();if(s.aborted)throw M(s.reason);const y=Wd(
f,e);o.info(`Packed ${oe(y.entries)} in one layer of ${P(d.bytes)}, packed ${P(g)}${u?.copied??""}`);const D=f.digest();
if(u!==void 0&&!ZL(t))await u.check(n,D,i);const S={path:n,diffId:D,digest:h,packedBytes:g,packing:a.kind};const k=y.dataBytes>
0;const j=await s0([S],r,k);const{bytesWritten:V}=f;return{...j,newBytes:d.bytes,streamBytes:V,counts:y}}function ZL({options:t}){
return t.verify||t.tagLocations.length===0}async function o0(t,e,n){const{record:r,path:i}=e;const o=jn(t);const{bytes:s,
streamBytes:a}=await Bm(e,t.run,o);const{diffId:d,digest:c,packedBytes:u,packing:f}=r;const l={path:i,diffId:d,digest:c,
packedBytes:u,packing:f};const p=await s0([l],n,r.dataBytes>0);t.run.log.info(`Took ${oe(r.entries)} in one layer of ${P(
s)}, packed ${P(u)}`);return{...p,newBytes:s,streamBytes:a,counts:Po}}async function s0(t,e,n){const r=await e.configFor(
t);const i=L(r);return{stored:void 0,packed:{files:t,config:r,request:e,hasContent:n},packedBytes:t.reduce((o,{packedBytes:s})=>o+
s,0),imageId:i,configDigest:i}}async function Bm({path:t,record:e},n,r=false){const i=new En({countsBlocks:r});const o=ac(
{path:t,packing:e.packing},n,i);const{diffId:s,streamBytes:a}=await o.catch(d=>{if(n.signal.aborted)throw d;throw bn("it\
s layer cannot be unpacked.",d)});if(s!==e.diffId)throw bn(`its layer unpacks to ${s}, but the record says ${e.diffId}.`);
return{bytes:i.bytes,streamBytes:a}}import{posix as i$}from"node:path";var QL=1e3;async function a0(t,e,{id:n}){const[r,i]=await Promise.all([t.docker.run(["diff",n]),Ae(t,n,["--size"])]);const o=r.
split("\n").map(d=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(d)?.groups).filter(d=>d!==void 0);const{SizeRw:s}=i;if(o.length>
QL||typeof s!=="number")return void 0;const a=await z(t,{source:e});try{const d=[];for(const{kind:c,path:u=""}of o){const f=await e$(
t,a,u,c==="D");if(f>0)d.push({path:u,bytes:f})}return{old:d,writtenBytes:s}}finally{await W(t,a)}}async function e$(t,e,n,r){
const{signal:i}=t;try{return await t$(await t.transport.readArchive(e,n,i),r)}catch(o){if(He(o,n))return 0;throw o}}async function t$(t,e){
const n=new AbortController;let r=0;let i=true;const o=new G(({typeFlag:s,sizeBytes:a})=>{if(n.signal.aborted)return"dro\
p";r+=a;if(i&&(s!=="5"||!e))n.abort();i=false;return"drop"});await Un(n.signal,t,o);return r}import{posix as n$}from"node:path";var uc="/var/lib/apt/lists";var d0="/var/cache/apt";function c0(t){return[uc,d0].some(
e=>t.startsWith(`${e}/`))}function u0(t){return t.filter(e=>{const n=n$.normalize(`/${e}/`);return[`${uc}/`,`${d0}/`].some(
r=>r.startsWith(n)||n.startsWith(r))})}function Fo(t,e){return`echo ${t.slice(0,-1)}"${t.slice(-1)}"-${e}`}function f0(t){
return["set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/nu\
ll 2>&1 || { ${Fo(t,"no-apt")}; exit 0; }`,"apt-get clean",`[ -d ${uc} ] || exit 0`,`cd ${uc}`,"for name in * .[!.]* ..?\
*; do",'  [ -e "$name" ] || [ -h "$name" ] || continue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial \
]; then',"    find partial -mindepth 1 -delete","  else",'    rm -rf -- "./$name"',"  fi","done"].join("\n")}import{randomBytes as r$}from"node:crypto";function l0(t,{script:e,aptClean:n}){const r=[Fo(t,"shell"),e===void 0?":":`/bin/sh -e -c " $1" || exit $?; ${Fo(t,"run")}`,
n?`/bin/sh -c "$2" || exit $?; ${Fo(t,"apt")}`:":"].join("\n");return["-c",r,"sh",e??"",f0(t)]}var fc=class{token=`docke\
r-flatten-${r$(8).toString("hex")}`;#e=new Map;ms(e){return this.#e.get(e)}read(e){const n=e.indexOf(this.token);if(n!==
-1)this.#e.set(e.slice(n+this.token.length+1).trim(),performance.now());return this.strip(e)}strip(e){const n=e.indexOf(
this.token);if(n===-1)return e;return n===0?void 0:e.slice(0,n)}};var o$=/no such file or directory|executable file not found|not a directory/i;var s$=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i;
var m0=/exec format error/i;var a$=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im;var d$=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;
async function p0(t,e,n){const{log:r,signal:i}=t;const{image:o}=e;c$(o,n,r);const s=new fc;const a=await yd(t,o,{program:"\
/bin/sh",args:l0(s.token,n),user:"0:0",network:n.network,shows:l=>s.read(l)}).catch(l=>{const p=l instanceof m&&l.code===
"DOCKER_FAILED";throw p?h0(n,l.message,l)??l:l});if(s.ms("shell")===void 0)return m$(t,o,n,a);if(a.exitCode!==0)throw u$(
o,n,s,a);const d=f$(o,n,s,r);const{container:c}=a;if(d.length===0){await Zr(t,c);return Kn}const u=a0(t,o,c).then(l=>d.map(
p=>l$(p,d,l))).catch(l=>{if(!i.aborted)r.notice(`Could not measure what the commands freed: ${E(l)}`);return d});const f=GE(
t,e,c);return{changed:f,commands:d,measuredCommands:u,needsAptRule:false}}function c$({volumes:t},{script:e,aptClean:n},r){
if(e!==void 0&&t.length>0){r.warning(`The image declares volumes: ${t.join(", ")}. They are empty while "run" runs, and \
its changes below them are not in the result.`)}const i=n?u0(t):[];if(i.length>0){r.warning(`"apt-clean" cannot clean be\
low the volumes that the image declares: ${i.join(", ")}. Use ${x("exclude")} to drop their contents.`)}}function lc(t){
if(t.length===0)return"";return` The image's volumes are empty while commands run: ${t.join(", ")}.`}function u$(t,{script:e,
network:n},r,i){const o=e!==void 0&&r.ms("run")===void 0?"run":"apt-clean";const s=wd(i,d=>r.strip(d));const a=o==="run"?
`Nothing was tagged. The script stops at the first command that fails${n==="none"?`, and it has no network unless ${x("r\
un-network")} names one`:""}.`:`Leave ${x("apt-clean")} out to flatten without it, or repair apt in the image.`;return new m(
"COMMAND_FAILED",`"${o}" failed in a container of ${t.reference} with exit status ${i.exitCode}:
${s}`,{hint:a+lc(t.volumes)})}function f$(t,{script:e,aptClean:n},r,i){const o=r.ms("no-apt")===void 0;if(!o){i.notice(`\
Skipped apt-clean: the image has no apt-get.${lc(g0(t))}`)}const s=r.ms("shell")??0;const a=r.ms("run")??s;const d=[];if(e!==
void 0)d.push({name:"run",ms:a-s});if(n&&o)d.push({name:"apt-clean",ms:(r.ms("apt")??a)-a});return d}var Kn={changed:void 0,
commands:[],measuredCommands:Promise.resolve([]),needsAptRule:false};function l$(t,e,n){if(n===void 0)return t;const r=e.
length>1;const i=t.name==="apt-clean";const o=n.old.filter(({path:s})=>!r||c0(s)===i).reduce((s,{bytes:a})=>s+a,0);return{
...t,bytes:o-(r&&i?0:n.writtenBytes)}}async function m$(t,e,n,r){const{log:i}=t;const{script:o,aptClean:s}=n;const a=h0(
n,r.stderr);if(a!==void 0)throw a;const d=p$(e,t,r);if(o!==void 0){throw new m("COMMAND_FAILED",`"run" needs a shell in ${e.
reference}, but ${d}.`,{hint:`Use ${x("clean")} and ${x("exclude")} instead: they need no program in the image.${lc(e.volumes)}`})}
await Zr(t,r.container);if(s){i.notice(`Used the rules of ${x("clean","apt")} instead of apt-clean: ${d}.${lc(g0(e))}`)}
return{...Kn,needsAptRule:s}}function h0({network:t},e,n){if(t==="none"||!a$.test(e))return void 0;return new m("COMMAND\
_FAILED",`Cannot connect the container for "run" to the network ${JSON.stringify(t)} (${x("run-network")}): ${e.trim().slice(
-2e3)}`,{hint:`Name a network that "docker network ls" lists, for example "bridge", or leave ${x("run-network")} out.`,cause:n})}
function g0({volumes:t}){return t.filter(e=>d$.test(i$.normalize(e)))}function p$(t,e,n){const r=`${n.stderr}
${n.stdout}`;const{architecture:i}=t.platform;const o=e.platform.architecture;const s=i!==o;const a=o$.test(r);const d=s$.
test(r);if(m0.test(r)&&!s)return`the image's /bin/sh is not an executable for this machine (${o})`;if(m0.test(r)||s&&!a&&
!d)return`the image is for ${i}, which this machine (${o}) cannot run`;if(d)return"the image's /bin/sh cannot be execute\
d: it is a directory or not executable";if(a)return"the image has no shell (/bin/sh)";throw te(["start"],n)}var No=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];function Lo(t){return t.slice(t.lastIndexOf("/")+1)}function xn(t){return/^(.+?)-v?\d[^/-]*(?:-[^/]*)?$/.exec(t)?.[1]??t}
function mc(t){const e=t.replace(/\.(?:dist-info|egg-info|egg|data|libs|pth|py|pyc|so)$/,"").replace(/\.cpython-.*$/,"").
replace(/-\d[^-]*(?:-py\d.*)?$/,"");return e.toLowerCase().replace(/[-_.]+/g,"-")}var w0=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,read:(t,e)=>Cm(t,y0(e),n=>n.replace(/^\//,""))},{manager:"\
dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,read:(t,e)=>Cm(t,y0(e),n=>n.replace(/^[0-9a-f]{32} [ *]/,""))},
{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,read:g$},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,
read:(t,e)=>Cm(t,h$(e),n=>n.startsWith("%")?"":n)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\/[^/]+\.dist-info\/RECORD$/,
read:y$},{manager:"conda",path:/(?:^|\/)conda-meta\/[^/]+\.json$/,read:w$}];function*Cm(t,e,n){for(const r of Om(t))yield{
name:e,file:n(r)}}function*Om(t){for(let e=0;e<t.length;){const n=t.indexOf("\n",e);const r=n===-1?t.length:n;if(r>e)yield t.
slice(e,r);e=r+1}}function y0(t){return Lo(t).replace(/(?::[^:.]*)?\.[^.]*$/,"")}function h$(t){return Lo(t.slice(0,t.lastIndexOf(
"/"))).replace(/-[^-]*-[^-]*$/,"")}function*g$(t){let e="";let n="";for(const r of Om(t)){const i=r.slice(2);if(r.startsWith(
"P:"))e=i;else if(r.startsWith("F:"))n=i;else if(r.startsWith("R:"))yield{name:e,file:n===""?i:`${n}/${i}`}}}function*y$(t,e){
const n=e.slice(0,e.lastIndexOf("/"));const r=mc(Lo(n));const i=n.slice(0,Math.max(0,n.lastIndexOf("/")));for(const o of Om(
t)){const[,s,a=""]=/^(?:"([^"]*)"|([^,]*)),/.exec(o)??[];yield{name:r,file:b0(i,s??a)}}}function*w$(t,e){const n=Math.max(
0,e.lastIndexOf("conda-meta/")-1);const r=e.slice(0,n);const i=xn(xn(Lo(e).replace(/\.json$/,"")));for(const o of b$(t))
if(typeof o==="string")yield{name:i,file:b0(r,Buffer.from(o).toString("latin1"))}}function b$(t){try{const e=JSON.parse(
Buffer.from(t,"latin1").toString());const n=typeof e==="object"&&e!==null&&"files"in e?e.files:[];return Array.isArray(n)?
n:[]}catch{return[]}}function b0(t,e){if(e===""||e.startsWith("/"))return"";let n=t;let r=e;while(r.startsWith("../")){if(n===
"")return"";n=n.slice(0,Math.max(0,n.lastIndexOf("/")));r=r.slice(3)}return n===""?r:`${n}/${r}`}function kn(t,e=n=>n){return n=>e(t.exec(n)?.[1]??"")}var E0=kn(/\/(?:site|dist)-packages\/(?:__pycache__\/)?([^/]+)/,mc);
var E$=[{manager:"npm",path:/(?:^|\/)(?:node_modules|_npx|_cacache)\//,name:D$},{manager:"conda",path:/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//,
name:t=>kn(/\/pkgs\/([^/]+)/,e=>xn(xn(e)))(t)||E0(t)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\//,name:t=>E0(
`/${t}`)},{manager:"gem",path:/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//,name:kn(/\/(?:gems\/[^/]+\/)?(?:gems|doc|specifications|cache|extensions\/[^/]+\/[^/]+)\/([^/]+?)(?:\.gemspec|\.gem)?(?:\/|$)/,
xn)},{manager:"cargo",path:/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//,name:kn(/\/(?:registry\/(?:src|cache)\/[^/]+|git\/checkouts|toolchains)\/([^/]+?)(?:\.crate)?(?:\/|$)/,
xn)},{manager:"go",path:/^usr\/local\/go\/|(?:^|\/)go\/pkg\//,name:t=>t.startsWith("usr/local/go/")?"go":kn(/\/pkg\/mod\/(?:cache\/download\/)?([^@]+?)(?:@|\/@v\/|$)/)(
t)},{manager:"maven",path:/(?:^|\/)\.m2\//,name:kn(/\.m2\/repository\/(.+)\/[^/]+\/[^/]+$/)},{manager:"gradle",path:/(?:^|\/)\.gradle\//,
name:kn(/\/files-[^/]+\/([^/]+\/[^/]+)\//)},{manager:"nuget",path:/(?:^|\/)\.nuget\//,name:kn(/\.nuget\/packages\/([^/]+)\//)}];
function D0(t){for(const{manager:e,path:n,name:r}of E$)if(n.test(t))return{manager:e,name:r(t)};return void 0}var vm="no\
de_modules/";function D$(t){const e=t.indexOf("/.pnpm/");if(e!==-1){const[i=""]=t.slice(e+"/.pnpm/".length).split("/",1);
const o=i.indexOf("@",1);return t.slice(0,e+"/.pnpm/".length)+(o===-1?i:i.slice(0,o))}let n=t.lastIndexOf(`/${vm}`)+1;if(n===
0&&!t.startsWith(vm))return"";n+=vm.length;let r=t.indexOf("/",n);if(r!==-1&&t.charCodeAt(n)===64)r=t.indexOf("/",r+1);return r===
-1?t:t.slice(0,r)}var S$=128*1024*1024;var x$=32*1024*1024;var k$=1e6;var P$=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//;var T$=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/;
var pc=class{#e=new Map;#t=[];#n=new Map;#r=false;#i;#o=S$;begin(e,n){this.#i=void 0;if(e.sizeBytes===0||!B$(e.name))return;
const r=v(e.name);if(P$.test(r))this.#r=true;const i=w0.find(o=>o.path.test(r));if(i===void 0||e.sizeBytes>Math.min(this.#o,
x$))return;this.#o-=e.sizeBytes;this.#i={format:i,path:r,parts:[]}}data(e){this.#i?.parts.push(Buffer.from(e))}end(){const e=this.#i;
this.#i=void 0;if(e===void 0)return;const{format:n,path:r,parts:i}=e;const o=Buffer.concat(i).toString("latin1");for(const{
name:s,file:a}of n.read(o,r)){if(a==="")continue;if(this.#e.size>=k$)return;this.#s(a,{manager:n.manager,name:s})}}#s(e,n){
const r=this.#a(n);const i=this.#e.get(e);if(i===void 0||I$(n,this.#t[i]))this.#e.set(e,r)}#a(e){const n=`${e.manager}:${e.
name}`;const r=this.#n.get(n);if(r!==void 0)return r;this.#n.set(n,this.#t.length);return this.#t.push(e)-1}managerOf(e){
return this.packageOf(e)?.manager??"other"}packageOf(e){const n=this.#e.get(e)??(e.startsWith("usr/")?this.#e.get(e.slice(
4)):void 0);if(n!==void 0)return this.#t[n];const r=D0(e);if(r!==void 0)return r;return this.#r&&T$.test(e)?{manager:"rp\
m",name:""}:void 0}};function I$(t,e){if(t.manager!==e.manager)return t.manager<e.manager;return t.name<e.name}function B$(t){
return t.indexOf("lib")!==-1||t.indexOf("conda-meta")!==-1}var C$=3;var O$=1e5;var v$=[10,5,3];var _$=.01;var hc=class{#e=new Map;begin(e,n){const r=sn(e,n);if(r===0)return;const i=this.#t(
v(e.name));const o=this.#e.get(i);if(o===void 0)this.#e.set(i,{bytes:r,files:1});else{o.bytes+=r;o.files++}}data(){}end(){}#t(e){
let n=0;for(let i=0;i<C$;i++){const o=e.indexOf("/",n===0?0:n+1);if(o===-1)break;n=o}let r=e.slice(0,n);while(this.#e.size>=
O$&&r!==""&&!this.#e.has(r))r=r.slice(0,Math.max(0,r.lastIndexOf("/")));return r}get largest(){const e=new Map;let n=0;for(const[
r,i]of this.#e){n+=i.bytes;for(let o=r;o!=="";){const s=o.slice(0,Math.max(0,o.lastIndexOf("/")));const a=e.get(s)??new Map;
e.set(s,a);const{bytes:d,files:c}=a.get(o)??{bytes:0,files:0};a.set(o,{bytes:d+i.bytes,files:c+i.files});o=s}}return S0(
e,"",0,n*_$)}};function S0(t,e,n,r){return[...t.get(e)??[]].filter(([,{bytes:i}])=>i>=r).sort(([i,o],[s,a])=>a.bytes-o.bytes||
(i<s?-1:1)).slice(0,v$[n]).flatMap(([i,o])=>[{path:`/${ee(i).toString("utf8")}`,...o},...S0(t,i,n+1,r)])}var x0=4e5;var A$=15e4;var R$=40;var $o=class{#e={children:new Map,folded:void 0};#t;#n;#r=0;#i=0;constructor(e,n=x0){this.#t=
e;this.#n=n}get foldedFiles(){return this.#i}add(e,n,r=-1){if(n===0)return;const i=e.split("/");const o=[...i.splice(0,R$),
...i.length>0?[i.join("/")]:[]];const s=n<0?this.#o(o,n,r):n;if(s===0)return;const a=o.pop()??"";let d=this.#e;for(const u of o)
d=this.#s(d,u);const c=d.children.get(a);if(c===void 0){d.children.set(a,{bytes:s,group:r});this.#r++}else if("bytes"in c){
c.bytes+=s}if(this.#r>this.#n)this.#a()}#o(e,n,r){const i=[];let o=this.#e;for(const a of e){if(o===void 0||"bytes"in o)
break;if(o.folded!==void 0)i.unshift(o.folded.bytes);o=o.children.get(a)}if(o!==void 0)return n;let s=n;for(const a of i){
const d=a.get(r)??0;const c=Math.min(d,-s);a.set(r,d-c);s+=c}return s}#s(e,n){const r=e.children.get(n);if(r!==void 0&&"\
children"in r)return r;const i={children:new Map,folded:void 0};e.children.set(n,i);if(r===void 0)this.#r++;return i}#a(){
let e=1024;const n=this.#n/x0*A$;while(this.#r>n){this.#r=this.#d(this.#e,"",e).nodes;e*=2}}#d(e,n,r){let i=0;let o=0;for(const[
s,a]of e.children){const d=n===""?s:`${n}/${s}`;if("bytes"in a){o+=a.bytes;if(a.bytes>=r)i++;else{e.children.delete(s);const u=a.
group===-1?this.#t(d):a.group;this.#c(e,1,new Map([[u,a.bytes]]));this.#i++}continue}const c=this.#d(a,d,r);o+=c.bytes;if(c.
bytes>=r)i+=c.nodes+1;else{e.children.delete(s);if(a.folded!==void 0)this.#c(e,a.folded.files,a.folded.bytes)}}for(const s of e.
folded?.bytes.values()??[])o+=s;return{nodes:i,bytes:o}}#c(e,n,r){e.folded??={files:0,bytes:new Map};e.folded.files+=n;for(const[
i,o]of r)e.folded.bytes.set(i,(e.folded.bytes.get(i)??0)+o)}toPage(e=()=>true){const n=(r,i)=>{const o=[];for(const[s,a]of r.
children){const d=i===""?s:`${i}/${s}`;const c=ee(s).toString("utf8");if("children"in a){const f=n(a,d);if(f.length>0)o.
push([c,0,-1,f]);continue}const u=a.group===-1?this.#t(d):a.group;if(a.bytes>0&&e(u))o.push([c,a.bytes,u])}for(const[s,a]of r.
folded?.bytes??[])if(a>0&&e(s))o.push(["(smaller files)",a,s]);return o};return["",0,-1,n(this.#e,"")]}};var hi=class{#e=new hc;#t;#n;#r=false;observer;constructor(e,n){this.#t=e?new _m:void 0;this.#n=n;const r=Ft([this.#e,this.#t?.
observer,n])??this.#e;const i=this.#t!==void 0;this.observer={begin:(o,s)=>this.#i(()=>r.begin(o,s)),data:i?o=>this.#i(()=>r.
data(o)):()=>{},end:i?()=>this.#i(()=>r.end()):()=>{}}}onDropped=(e,n,r)=>{this.#i(()=>this.#t?.drop(e,n,r))};get directories(){
return this.#i(()=>this.#e.largest)}get suggestions(){return this.#i(()=>this.#n?.found)}get page(){return this.#i(()=>this.#t?.
toPage())}#i(e){if(this.#r)return void 0;try{return e()}catch{this.#r=true;return void 0}}};var _m=class{#e=new pc;#t=new $o(
e=>No.indexOf(this.#e.managerOf(e)));#n=new $o(()=>-1);#r=[];observer=Ft([this.#e,new Am(this.#t)]);drop(e,n,r){if(!this.#r.
includes(r))this.#r.push(r);this.#n.add(e,n,No.length+this.#r.indexOf(r))}toPage(){const e=[[this.#t,"of the result"],[this.#n,
"that were dropped"]];const n=[...No.map(r=>({name:r,kind:r==="other"?"other":"manager"})),...this.#r.map(({kind:r,name:i})=>({
kind:r,name:i}))];return{groups:n,result:this.#t.toPage(),dropped:this.#n.toPage(r=>(this.#r[r-No.length]?.bytes??0)>0),
notes:e.filter(([r])=>r.foldedFiles>0).map(([r,i])=>`${r.foldedFiles} small files ${i} are not shown one by one: "(small\
er files)" combines those of a directory.`)}}};var Am=class{#e;constructor(e){this.#e=e}begin(e,n){const r=sn(e,n);if(r>
0)this.#e.add(v(e.name),r)}data(){}end(){}};import{access as F$,constants as k0,mkdtemp as N$,rm as L$,stat as Rm,statfs as P0}from"node:fs/promises";import{join as $$}from"node:path";var M$=.5;var U$={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not write there",EPERM:"\
this user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"};var H$={input:()=>`T\
he ${I("temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment variable TMPDIR \
(/tmp if it is not set)"};async function T0(t,e,n){try{await F$(t,k0.W_OK|k0.X_OK);await L$(await N$($$(t,ie(n))),{recursive:true})}catch(r){
const i=await z$(t,ce(r));throw new m("TEMP_DIR",`${H$[e]()} must be a writable directory, but ${JSON.stringify(t)} is n\
ot: ${i}.`,{hint:e==="input"?"Name an existing, writable directory, or leave it out.":`Create that directory, or name an\
 existing, writable one with the ${I("temp-dir")}.`,cause:r})}}async function z$(t,e){const n=await Rm(t).catch(()=>void 0);
if(n!==void 0&&!n.isDirectory())return"it is not a directory";if(n!==void 0&&e==="ENOENT")return"no file can be created \
in it";return U$[e]??e}function Mo(t,e,n,r=M$){if(!n)return e;if(t===void 0)return Math.round(e*r);return t.reduce((i,o)=>i+
(/[+.](?:gzip|zstd)$/.test(o.mediaType)?o.sizeBytes:Math.round(o.sizeBytes*r)),0)}async function Fm(t,e){const{bavail:n,
bsize:r}=await P0(t);const i=n*r;if(i>=e)return;throw new m("NO_SPACE",`The packed layer needs about ${P(e)} in ${t}, bu\
t only ${P(i)} are free.`,{hint:`Free some disk space, or name a directory on a larger disk with the ${I("temp-dir")}.`})}
async function Nm({store:t,diskRoot:e},{unpackedBytes:n,packedBytes:r},i){if(e===void 0)return void 0;const o=await Promise.
all([P0(e),Rm(e),Rm(i)]).catch(()=>void 0);if(o===void 0)return void 0;const[{bfree:s,bsize:a},d,c]=o;const u=[{what:"un\
packed",bytes:n}];if(t.keepsPacked){u.push({what:"packed",bytes:r});if(d.dev===c.dev)u.push({what:"for the spool, which \
is on the same disk",bytes:r})}const f=u.reduce((h,{bytes:g})=>h+g,0);const l=s*a;if(l>=f)return void 0;const p=u.map(({
what:h,bytes:g})=>`${P(g)} ${h}`).join(", ");return`The engine's disk may be too small: the result needs up to ${P(f)} t\
here (${p}), but only ${P(l)} are free in ${e}. If it does not fit, nothing is tagged. "docker system df" shows what use\
s the space.`}async function B0(t,e){const{engine:n,source:r,sourceConfig:i,options:o,sweep:s}=t;const{tempDir:a,layer:d}=o;if(t.packTo===
void 0&&n?.store.keepsPacked===false){return I0(t,{unpackedBytes:r.knownBytes??0,packedBytes:0})}const c=(await e).bytes;
const{packedLayers:u}=await i;const f=d.compression.kind!=="none";const l=Mo(u,c,f);await Fm(a,l).catch(async()=>{await s.
settle();await Fm(a,l)});const p=Mo(u,c,f,1);await I0(t,{unpackedBytes:c,packedBytes:p})}async function I0({engine:t,options:e,
sweep:n},r){if(t===void 0)return;if(await Nm(t,r,e.tempDir)===void 0)return;await n.settle();const i=await Nm(t,r,e.tempDir);
if(i!==void 0)t.log.warning(i)}var j$=50;async function C0(t,e){const n=new Map;for(const[r,i]of t.requiredPaths.entries()){if(n.has(i.text))continue;const o=r<
j$?e.lookAtImage:void 0;const s=await W$(t,i,{...e,lookAtImage:o});if(s!==void 0)n.set(i.text,G$(i,s))}return[...n.values()]}
async function W$(t,{candidates:e},{look:n,lookAtImage:r}){const i=e.map(s=>t.trace(s));const o=i.find(({droppedBy:s})=>s!==
void 0)?.droppedBy;if(o===void 0&&r===void 0)return void 0;for(const{end:s,droppedBy:a}of i)if(a===void 0&&s!==void 0&&await n(
s)!==void 0)return void 0;if(o!==void 0||r===void 0)return o;for(const s of e)if(await J$(s,r))return"a command";return void 0}
async function J$(t,e){const n=await Da(t,async r=>(await e(r))?.link);return n!==void 0&&await e(n.end)!==void 0}function G$({
by:t,text:e},n){const r=C(Buffer.from(e));return t==="WORKDIR"?`The image's WORKDIR ${r} is not in the result: ${n} remo\
ved it. The engine will create it again, empty and owned by root.`:`The image's ${t} refers to ${r}, which is not in the\
 result: ${n} removed it. Containers of the result may not start.`}function gc(t){const e=new Map;const n=async r=>{try{const i=await t(Buffer.from(r,"latin1").toString());if(i===void 0)return void 0;
const o=i.typeFlag==="2";return{link:o?ae(i).link.toString("latin1"):void 0}}catch(i){if(i instanceof m&&i.code==="TAR_L\
IMIT")return{link:void 0};throw i}};return r=>{const i=e.get(r)??n(r);e.set(r,i);return i}}import{isUtf8 as V$}from"node:buffer";import{pipeline as Y$}from"node:stream/promises";var O0=8;var yc=class{#e;#t;constructor(e,n){this.#e=e;this.#t=n}*emit(e,n=e){const{retime:r,observer:i}=this.#e;const o=r(
n);i?.begin(e,{head:o});i?.end();this.#t.entries++;yield*[...o.extensions,o.header]}async*fetchEntry(e,n){const{reader:r,
signal:i}=this.#e;const o=ee(e);const s=await r.openPath(o,i).then(l=>Gr(l,0)).catch(l=>{if(r.isNotFound(l,o))return void 0;
throw l});if(s===void 0)return;const a=s.typeFlag==="5";const d=ee(a?`${e}/`:e);const{typeFlag:c}=s;const u={...Te(s,d),
name:d,typeFlag:c,sizeBytes:0};const f=n(u)===void 0?"drop":r.decide(u);if(f!=="drop")yield*this.emit(u,f==="keep"?u:f.head)}async*fetch(e,n,{
mayBeAbsent:r=false}={}){const{reader:i,retime:o,observer:s,signal:a}=this.#e;const d=e.slice(0,e.lastIndexOf("/")+1);let c;
const u={begin:(p,h)=>c!==void 0&&s?.begin(c,h),mapBlock:p=>c!==void 0&&s?.mapBlock?.(p),data:p=>c!==void 0&&s?.data(p),
end:()=>c!==void 0&&s?.end()};const f=new G(p=>{c=void 0;const h=n(d+v(p.name),p);if(h===void 0)return"drop";const g=ee(
p.name.at(-1)===47?`${h}/`:h);const{typeFlag:y,sizeBytes:D}=p;c={...Te(p,g),name:g,typeFlag:y,sizeBytes:D};const S=i.decide(
c);if(S==="drop")return S;return S==="keep"?{head:o(c)}:{...S,head:o(S.head)}},u,{isPart:true});const l=ee(e);try{const p=Y$(
await i.openPath(l,a),f,{signal:a});p.catch(()=>{});for await(const h of f)yield h;await p}catch(p){if(!r||!i.isNotFound(
p,l))throw p}this.#t.entries+=f.counts.entries;this.#t.dataBytes+=f.counts.dataBytes}};function wc(t){const e=Map.groupBy(
v0(t),({root:n})=>n);return new Map([...e].map(([n,r])=>[n,r.map(({path:i})=>i)]))}function v0(t){if(t.length<=O0)return t.
map(r=>({root:K$(r),path:r}));const e=q$(t);const n=Map.groupBy(t,r=>r.split("/")[e.length]);if(e.length>1||e.length===1&&
n.size>O0)return t.map(r=>({root:e.join("/"),path:r}));return[...n.values()].flatMap(v0)}function K$(t){for(let e=t;e!==
"";e=e.slice(0,Math.max(e.lastIndexOf("/"),0)))if(V$(ee(e.slice(e.lastIndexOf("/")+1))))return e;return t}function q$(t){
let e=t[0]?.split("/").slice(0,-1)??[];for(const n of t){const r=n.split("/").slice(0,-1);const i=e.findIndex((o,s)=>o!==
r[s]);if(i!==-1)e=e.slice(0,i)}return e}var bc=class{#e;#t;#n;#r;#i=new Set;#o=[];#s=new Set;constructor(e,n,r,i=cn){this.#e=e;this.#r=Af(i);this.#t=n;this.#n=r}findRestored(){
if(this.#e.dropped.isEmpty)return{restored:[],roots:[]};for(const[r,i]of this.#t.kept)this.#d(r,i);for(const r of this.#r)
this.#c(r);for(let r=this.#a();r!==void 0;r=this.#a())this.#d(...r);if(this.#t.isFull)this.#e.warnTooManyLinks();const e=r=>Fe(
r).some(i=>this.#i.has(i));const n=[...this.#i];return{restored:n,roots:n.filter(r=>!e(r))}}#a(){if(this.#o.length===0){
for(const{isSkipped:e,droppedTops:n}of this.#e.presets)if(e)for(const r of n)this.#f(r)}return this.#o.pop()}#d(e,n){const r=Qi(
Ly(e,n),this.#t.targetOf);if(r===void 0)return;this.#e.skipPresetsFor(e,r.end);const i=o=>this.#n.has(o)&&this.#t.targetOf(
o)===void 0;for(const o of r.through)if(!i(o))this.#u(o,e);this.#u(r.end,e)}#c(e){const n=Qi(e.path,this.#t.targetOf)?.end;
if(n===void 0||n===e.path||e.extent==="itself")return;for(const r of this.#e.restoreReferenced(_f(e,n))){this.#i.add(r);
this.#f(r)}}#u(e,n){if(!this.#e.dropped.has(e))return;const r=this.#t.typeAt(e);const i=this.#e.restore(e,r,n,this.#n.has(
e));if(i==="unchanged")return;if(i!=="restored"){this.#e.warnBrokenLink(`The pattern ${JSON.stringify(i.text)} drops ${C(
ee(`/${e}`))}, the target of the link ${C(ee(`/${n}`))}, which is broken in the result.`);return}if(this.#e.decisionFor(
e,r).action==="keep")this.#i.add(e);this.#f(e)}#f(e){if(this.#s.has(e))return;this.#s.add(e);for(const[n,r]of this.#t.droppedBelow(
e))if(this.#e.decisionFor(n,"2").action==="keep")this.#o.push([n,r])}};var Ec=class{#e=new Map;#t=[];#n;constructor(e){this.#n=e}push(e){this.#e.set(e.path,e);if(!this.#n)this.#t.push(e.path)}leaveFor(e){
for(let n=this.#t.at(-1);n!==void 0;n=this.#t.at(-1)){if(mr(e,n))return;this.#r(n);this.#t.pop()}}end(){for(const e of this.#e.
keys())this.#r(e)}releaseAbove(e){if(this.#e.size===0)return[];this.#t=[];return Fe(e).flatMap(n=>{const r=this.#e.get(n);
this.#e.delete(n);return r===void 0?[]:[r]})}#r(e){Ct(this.#e.get(e)?.count,1,0);this.#e.delete(e)}};var Sc=1e5;var Dc=class{#e=new Map;#t=0;add(e,n,r,i){if(++this.#t>Sc)throw Lm(r.count?.name??"a rule");const o=v(n.name);
const s=this.#e.get(e)??{name:o,decision:r,before:[],links:[]};s.before.push(...i);s.links.push(n);this.#e.set(e,s)}get directories(){
return[...this.#e.values()].flatMap(({before:e})=>e)}async*contents(e,n,r){const i=new Map(this.#e);for(const[o,{links:s}]of this.#e){
if(!n(o))continue;for(const a of s)yield*e.emit(a);i.delete(o)}for(const[o,s]of wc([...i.keys()])){const a=new Set(s);yield*e.
fetch(o,(d,c)=>{const u=a.has(d)?this.#e.get(d):void 0;if(u===void 0)return void 0;if(c.typeFlag==="1"||!i.delete(d))throw _0(
d,u.name);r(d,u.decision,on(c));return u.name});for(const d of s){const{name:c,links:u}=this.#e.get(d);if(i.has(d))throw _0(
d,c);for(const f of u.slice(1))yield*e.emit(f,Ka(f,ee(c)))}}}};function Lm(t){return new m("TAR_LIMIT",`More than ${Sc} \
hard links point to files that ${t} drops.`,{hint:"Leave that rule out: the hard links keep the content anyway, so it wo\
uld free little."})}function _0(t,e){return new m("CHECK_FAILED",`${C(ee(t))} was read again, since ${C(ee(e))} is a har\
d link to it, but the engine did not return a single file.`,{hint:Z})}function xc(t,e){return{name:Buffer.from(t.name),typeFlag:t.
typeFlag,sizeBytes:t.sizeBytes,extensions:e.extensions,header:Buffer.from(e.header)}}var X$=new Set(["0","7","S"]);var kc=class{#e;#t;#n=new Set;#r=new Ea;#i=new Map;#o=new Dc;#s=new Map;#a=0;#d=0;appended={
entries:0,dataBytes:0};#c;#u;constructor(e){this.#e=new Or(e);this.#t=new Ec(e.returnsToDirectories===true);this.#u=e.references??
cn;this.#c=e.onDropped??(()=>{})}get counts(){return this.#e.counts}get requiredPaths(){return this.#u.required}get findings(){
return this.#e}dropsContentOf(e){const n=this.#e.decisionFor(e,"0");const{action:r,rule:i}=n;const o=r==="empty"||r==="d\
rop"&&i===void 0;if(o)this.#s.set(e,n);return o}decide(e,n){if(n==="drop")return n;const r=v(e.name);this.#t.leaveFor(r);
const i=n==="keep"?e:n.head;const{typeFlag:o}=e;const s=this.#s.get(r)??this.#e.decisionFor(r,o);if(s.action==="drop")return this.#w(
r,e,i,s);const a=on(e);const d=o==="5"||a===0&&e.name.at(-1)===47;if(!d)this.#a++;this.#e.countSpared(s.spared,d,a);if(o===
"1"&&this.#b(e,i,s))return"drop";if(o==="2"){const f=A0(i);this.#r.add(r,f,true);this.#e.spareLinkTarget(r,f,this.#r.isFull)}
const c=this.#E(r);const u=n==="keep"?{head:i}:n;if(s.action==="empty"&&X$.has(o)&&a>0){this.#y(r,s.count,a);return{head:qa(
i),data:Buffer.alloc(0),before:c}}return c.length===0?n:{...u,before:c}}async*appendix(e){this.#t.end();this.#D();const n=new yc(
e,this.appended);for(const o of this.#o.directories)yield*n.emit(o);const{restored:r,roots:i}=new bc(this.#e,this.#r,this.#n,
this.#u).findRestored();if(i.length>0||this.#e.skippedPresets.length>0)yield*this.#f(new Set(r.flatMap(Fe)),i,n);yield*this.#o.
contents(n,o=>this.#e.decisionFor(o,"0").action==="keep",(o,{count:s},a)=>this.#g(o,s,0,a))}async*#f(e,n,r){const i=this.#e.
presets.filter(({isSkipped:o})=>o);for(const{droppedTops:o,count:s}of i){for(const a of o)yield*r.fetch(a,(d,c)=>this.#m(
d,c));Object.assign(s,{entries:0,bytes:0})}for(const o of wc(n).keys()){for(const s of Fe(o))if(this.#l(s))yield*r.fetchEntry(
s,a=>this.#p(s,a));yield*r.fetch(o,(s,a)=>e.has(s)&&this.#l(s)?this.#p(s,a):this.#m(s,a),{mayBeAbsent:true})}for(const[o,
s]of this.#i){if(this.#e.decisionFor(o,"1").action!=="keep")continue;this.#h(o,s);if(!this.#b(s,s,Cr))yield*r.emit(s)}}trace(e){
const n=Qi(e,this.#r.targetOf);const r=[...n?.through??[],n?.end??e].find(d=>this.#l(d));const i=r===void 0?Cr:this.#e.decisionFor(
r,this.#r.typeAt(r));const{kind:o,name:s=""}=i.count??{};const a=o==="exclude"?`the pattern ${JSON.stringify(s)}`:`the p\
reset ${s}`;return{end:n?.end,droppedBy:i.action==="drop"?a:void 0}}#l(e){return this.#e.dropped.has(e)&&!this.#n.has(e)}#m(e,n){
const r=this.#l(e)&&!this.#i.has(e)&&this.#e.decisionFor(e,n.typeFlag).action==="keep";if(r&&n.typeFlag==="1")throw Lm("\
presets");return r?this.#p(e,n):void 0}#p(e,n){this.#n.add(e);this.#h(e,n);return e}#h(e,n){const{typeFlag:r}=n;const i=on(
n);const{spared:o}=this.#e.decisionFor(e,r);this.#e.countSpared(o,r==="5",i);const s=this.#e.presetThatDropped(e,r);if(s?.
isSkipped===false)this.#g(e,s.count,1,i)}#g(e,n,r,i){Ct(n,-r,-i);if(n!==void 0&&i>0)this.#c(e,-i,n)}#w(e,n,r,{count:i,rule:o}){
this.#e.recordDropped(e);if(o?.preset.skippedIfLinked===true)Z$(o,e);const{typeFlag:s}=n;if(s==="5"){this.#t.push({path:e,
entry:xc(n,r),count:i});return"drop"}if(s==="2")this.#r.add(e,A0(r),false);if(s==="1"&&o!==void 0&&this.#i.size<Sc)this.#i.
set(e,xc(n,r));this.#d++;this.#y(e,i,on(n));return"drop"}#y(e,n,r){Ct(n,1,r);if(n!==void 0)this.#c(e,r,n)}#E(e){const n=this.#t.
releaseAbove(e);for(const{path:r}of n)this.#n.add(r);return n.map(({entry:r})=>r)}#b(e,n,r){const i=v(ae(n).link);const o=this.#e.
decisionFor(i,"0");const s=o.action==="empty"&&r.action==="empty";if(o.action==="keep"||s)return false;const a=this.#E(v(
e.name));this.#o.add(i,xc(e,n),o,a);return true}#D(){if(this.#a>0||this.#d===0)return;const e=this.counts.filter(({entries:n})=>n>
0).map(({name:n})=>JSON.stringify(n));throw new m("BAD_INPUT",`Nothing would be left of the image: ${e.join(", ")} would\
 drop all of its files.`,{hint:'Drop less, or keep some files with a pattern that starts with "!".'})}};function Z$({droppedTops:t},e){
if(!t.some(n=>mr(e,n)))t.push(e)}function A0(t){return ae(t).link.toString("latin1")}import{posix as Q$}from"node:path";var e1=200;async function R0(t,e){let n=0;const r=async o=>++n>e1?void 0:(await e(o))?.link;const i=[];for(const o of t){
const s=await Da(Buffer.from(Q$.normalize(o)).toString("latin1"),r);if(s!==void 0&&s.through.length>0&&s.end!=="")i.push(
`/${Buffer.from(s.end,"latin1")}`)}return[...new Set([...t,...i])]}async function F0({run:t,source:e,sourceConfig:n,options:r},{reader:i,survey:o,ran:s}){const{signal:a}=t;const{clean:d,exclude:c}=r.
layer;const u=new Set(d);const f=An("apt");if(s.needsAptRule&&f!==void 0)u.add(f);if(u.size===0&&c.length===0&&s.changed===
void 0)return void 0;const l=u.size>0;const p=l?await i.lookAt("etc/passwd",a):void 0;const{json:h}=await n;const g=w(h,
"config","Env");const y=p===void 0?0:ze(p.header,"size");const D=p?.data.subarray(0,y);const S=l?await R0(e.volumes,gc(k=>i.
lookAt(k,a))):e.volumes;return new kc({presets:[...u],excludes:c,places:ya(D,A(g)?g:[]),volumes:S,references:kf(h,xf(D)),
returnsToDirectories:i.returnsToDirectories,onDropped:o.onDropped})}function N0({source:t,options:e}){const{clean:n,exclude:r,
aptClean:i}=e.layer;const o=i?An("apt"):void 0;const{Env:s}=t.shownConfig;return new Ia({active:o===void 0?n:[...n,o],words:e.
cleanWords,excludes:r,env:A(s)?s:[],volumes:t.volumes,references:kf({config:t.shownConfig},xf(void 0))})}async function L0({
reader:t,rules:e,survey:n},r,i){const{lookAtImage:o}=t;const s={look:gc(d=>t.lookAt(d,i)),lookAtImage:o&&gc(d=>o(d,i))};
const a=e===void 0?[]:await C0(e,s);return{rules:e?.counts??[],commands:await r.measuredCommands,spared:e?.findings.spared??
[],skippedPresets:e?.findings.skippedPresets??[],unmatched:e?.findings.unmatched??[],warnings:[...e?.findings.warnings??
[],...a],directories:n.directories,suggestions:n.suggestions}}function $m({verify:t,html:e}){return t||e!==void 0}async function $0(t,e,n){const{source:r,options:i}=t;const o=e.kind!==
"hit"||$m(i);const s=o?await t1(t):Kn;At(n,s.measuredCommands);const a=At(n,(s.changed??r).openReader());const d=At(n,n1(
t,a));return{isRead:o,ran:s,reader:await a,sourceSize:d}}async function t1(t){const{run:e,engine:n,source:r,inEngine:i,options:o}=t;
const{aptClean:s,script:a,scriptNetwork:d}=o.layer;if(a===void 0&&!s)return Kn;if(r.byLayers===true){e.log.notice(`Used \
the rules of ${x("clean","apt")} instead of apt-clean: no container runs for an image that is read by its layers.`);return{
...Kn,needsAptRule:s}}if(n===void 0||i===void 0)return Kn;const c=a===void 0?"Clean with apt":"Run commands in a contain\
er";const u={script:a,network:a===void 0?"none":d,aptClean:s};return e.log.group(c,()=>p0(n,i,u))}async function n1({source:t,
sourceConfig:e},n){await Promise.all([e,n]);return t.measure()}async function M0(t,e,n){const{options:r}=t;const{isRead:i,
ran:o}=e;const s=new hi(r.html!==void 0,N0(t));if(!r.dryRun&&i)await B0(t,e.sourceSize);const a=i?await F0(t,{reader:e.reader,
survey:s,ran:o}):void 0;const d=await i1(t,e,a);const c=await o1(t);const u=e.sourceSize.then(({bytes:f})=>f);return{reader:d,
rules:a,survey:s,expected:r.verify&&!r.dryRun?r1(t):[],resume:c,expectedBytes:At(n,u),latestSeconds:r.layer.sourceDateEpoch}}
function r1({source:t,options:e}){const n=t.byLayers===true?"engine":"exact";const r=[...e.tagLocations.length>0?["exact"]:
[],...e.tags.length>0?[n]:[]];return[...new Set(r)].map(i=>new ni(i))}async function i1({run:t,options:e},{reader:n,ran:r},i){
const{clean:o,exclude:s}=e.layer;const a=s.length>0||o.some(({empties:c})=>c!==void 0);if(i===void 0||!a||n.sparingZeros===
void 0)return n;const d=async c=>{await r.measuredCommands;return i.dropsContentOf(c)};return n.sparingZeros(d,t.signal)}
async function o1({source:t,options:e}){return e.pause&&t.hold!==void 0?t.hold():async()=>{}}async function H0(t,e,n){const{run:r,options:i,packTo:o}=t;const{log:s}=r;const{way:a}=e.reader;const d=t.platformTitle===
void 0?"":` ${t.platformTitle}`;const c=a1(t,e,n);try{if(i.dryRun)return await s.group(`Estimate${d} via ${a}`,()=>d1(t,
e,c));if(n.kind!=="hit")return await s.group(`Flatten${d} via ${a}`,()=>o===void 0?u1(t,e,c):i0(t,e,{...c,path:o}));const u=$m(
i)?await s.group(`Compare the cached layer${d} via ${a}`,()=>f1(t,e,n)):void 0;if(o!==void 0)return await s.group(`Check\
 the cached layer${d}`,()=>o0(t,n.found,c));return await s.group("Load the cached layer",()=>c1(t,n,c).then(f=>({...f,streamBytes:u})))}catch(u){
throw s1(u,t)}}function s1(t,{source:e,options:n}){const r=t instanceof m&&t.code==="TAR_TRUNCATED";if(!r||n.pause)return t;
return e.changedWhileRead?.(t)??t}function a1(t,e,n){const{source:r,sourceConfig:i,options:o}=t;return{platform:r.platform,
configFor:async s=>Yh((await i).json,{layers:s,sourceDiffIds:r.diffIds,createdBy:Ld,latestSeconds:o.layer.sourceDateEpoch}),
annotations:async()=>(await i).annotations,compression:o.layer.compression,tempDir:o.tempDir,saveTo:e.reader.isReproducible?
Nd(n,t):void 0,totalBytes:sr(e.expectedBytes)}}async function d1(t,e,n){const r=await JD(t,e,n);return{stored:void 0,packedBytes:void 0,
...r,counts:Po}}function z0({engine:t}){if(t===void 0)throw new Error("a layer that is not packed needs an engine");return t}
async function c1(t,{found:e},n){const{stored:r,newBytes:i}=await _D(z0(t),e,n);const o=t.source.byLayers!==true;const s=o?
i:(await Bm(e,t.run)).bytes;return{...j0(r),newBytes:s,counts:Po}}async function u1(t,e,n){const r=z0(t);const{log:i,signal:o}=r;
const s=t.source.byLayers===true?new En({countsBlocks:false}):void 0;if(!r.store.keepsPacked)i.debug(`${x("compression")}\
 has no effect here: this image store keeps layers unpacked`);const a=r.store.keepsPacked?cc(t,e):void 0;const d=await To(
e,r,s,a?.spans);const c=a&&((y,D)=>a.pack(y,D));const u=await MD(r.store).store(r,d,{...n,pack:c});await e.resume();if(o.
aborted)throw M(o.reason);const f=Wd(d,e);const l=await oi(r,u,f.dataBytes>0);const p=s?.bytes??l;const h=u.packedBytes===
void 0?"":`, packed ${P(u.packedBytes)}${a?.copied??""}`;i.info(`Stored ${oe(f.entries)} in one layer of ${P(p)}${h}`);const{
bytesWritten:g}=d;return{...j0(u),newBytes:p,streamBytes:g,counts:f}}function j0(t){const{packedBytes:e,expectedId:n,configDigest:r}=t;
return{stored:t,packedBytes:e,imageId:n,configDigest:r}}async function f1({run:t,options:e},n,{found:{record:r}}){const i=await jd(
n,t,{totalBytes:l1(r)});const o=i.digest();if(o!==r.diffId)throw m1(o,r.diffId,e);return i.bytesWritten}var U0=512+256;function l1({
entries:t,dataBytes:e,rules:n}){const r=n.reduce((i,o)=>i+o.bytes+o.entries*U0,0);return e+t*U0+r}function m1(t,e,{layer:n,
verify:r,html:i}){if(n.script===void 0&&!n.aptClean)return bn(`the source's layer is ${t}, but the cached layer is ${e}.`);
const o=[...r?[x("verify")]:[],...i===void 0?[]:[x("html")]];return new m("CACHE_DIFFERS","The commands produced a layer\
 that differs from the cached one, so the layer is made again.",{hint:`If this happens in every run, leave out ${o.join(
" and ")}, or the cache.`})}async function Uo(t,e,n){const{run:r,options:i}=t;const o=performance.now();const s=await $0(t,e,n);const{ran:a,isRead:d}=s;
const c=await M0(t,s,n);const u=await H0(t,c,e);const f=performance.now()-o;const l=e.kind==="hit"?e.found.record:await L0(
c,a,r.signal);jD(l,r.log);HD(l.suggestions,i,r.log);const p=await s.sourceSize;return{job:t,cached:e,input:c,layer:u,surveyed:l,
sourceSize:p,layerMs:f,isRead:d}}function Pc({job:t,cached:e,layerMs:n,isRead:r}){if(e.kind==="hit"&&!r)AD(e,n,t.run.log)}
function Tc(t,e){const{job:n,cached:r,input:i,layer:o,surveyed:s,sourceSize:a}=t;const{newBytes:d,packedBytes:c,imageId:u,
configDigest:f}=o;const l=[{command:Ld,bytes:d,hasLayer:true}];return $d({source:n.source,sourceSize:a,image:{bytes:d,packedBytes:c,
layers:1,history:l,imageId:u,configDigest:f},verdict:e,surveyed:s,cacheHit:r.kind==="none"&&!r.wasAsked?void 0:r.kind===
"hit",page:i.survey.page})}var W0="moby.buildkit.cache.v0";function J0(t){if(!(W0 in t))return{config:t,hadCache:false};const{[W0]:e,...n}=t;return{
config:n,hadCache:true}}var p1=[/^ostree\.(?:commit|final-diffid|bootable)$/,/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/];
var h1=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function G0(t,e){const n=w(t,"config","Labels");if(!T(n))return[];return Object.keys(n).filter(r=>p1.some(i=>i.test(r))||
V0(b(n,r)??"",e))}function Ho(t,e){const n=([i,o])=>h1.test(i)||V0(o,e);const r=Object.entries(t);return{kept:Object.fromEntries(
r.filter(i=>!n(i))),leftOut:r.filter(n).map(([i])=>i)}}function V0(t,e){return e.some(n=>t.includes(n.replace(/^sha256:/,
"")))}async function Ic({run:t,source:e}){const{log:n}=t;const r=await e.readConfig();if(r.missing!==void 0)n.warning(r.missing);
return g1(r,e,n)}function g1(t,e,n){const{config:r,hadCache:i}=J0(t.json);if(i)n.debug("removed BuildKit's inline cache \
metadata, which refers to the source's layers");const o=[e.id,...e.diffIds,...t.digest===void 0?[]:[t.digest],...(t.packedLayers??
[]).map(({digest:c})=>c)];const s=G0(r,o);if(s.length>0)n.warning(`Some labels describe the source's layers, which the r\
esult does not have: ${s.map(c=>JSON.stringify(c)).join(", ")}. The labels are kept, but tools that rely on them (ostree\
 or bootc hosts, a buildpacks rebase) do not work with the result.`);const{kept:a,leftOut:d}=Ho(t.annotations,o);if(d.length>
0)n.debug(`removed annotations about the source's own blobs: ${d.join(", ")}`);return{...t,json:r,annotations:a}}import{rm as y1}from"node:fs/promises";async function Bc(t,e,n){if(e.scans?.hasFailed!==true)return[e,await OD(t,n,e)];e.run.log.debug(`packed anew: ${E(t)}`);
if(e.packTo!==void 0)await y1(e.packTo,{force:true});return[{...e,scans:void 0},vD(n)]}async function K0(t){var o=[];try{const e=ot(o,new AsyncDisposableStack,true);const n={...t,sourceConfig:At(e,Ic(t))};const r=await Ad(
n);e.defer(()=>Rd(r));const i={...n,scans:dc(t,r,e)};try{return await Y0(i,r)}catch(u){return await Y0(...await Bc(u,i,r))}}catch(s){
var a=s,d=true}finally{var c=st(o,a,d);c&&await c}}async function Y0(t,e){var f=[];try{const n=ot(f,new AsyncDisposableStack,
true);const r=await Uo(t,e,n);const i=await w1(t,r);const{layer:o,input:s,surveyed:a,layerMs:d}=r;const{stored:c,counts:u}=o;
await Cd(t,c,s.reader);if(e.kind==="miss"&&c!==void 0&&i.isMet)await Fd(t,e,{stored:c,surveyed:a,...u,ms:d});Pc(r);return Tc(
r,i)}catch(l){var p=l,h=true}finally{var g=st(f,p,h);g&&await g}}async function w1({run:t,engine:e,options:n,tags:r,source:i},{
input:o,layer:s,sourceSize:a}){const{reader:d,expected:c}=o;const{stored:u,newBytes:f,streamBytes:l=f}=s;const p=nr(n.budgets,
{oldBytes:a.bytes,newBytes:f});const h=zt(p)===void 0;if(u===void 0||!h)return{budgets:p,isMet:h,checks:im};const[g]=c;const y=g&&
{expected:g,source:i,reader:d,streamBytes:l};const D=await uD(e,u,y,n.test);if(t.signal.aborted)throw M(t.signal.reason);
await r.move(e.docker,u.expectedId,u.reference);return{budgets:p,isMet:h,checks:D}}import{rename as F1}from"node:fs/promises";import{join as N1}from"node:path";import{stat as b1,statfs as E1}from"node:fs/promises";import{dirname as D1,resolve as S1}from"node:path";async function X0(t,e,n){const r=new Map;for(const s of t){if(s.transport==="docker")continue;const a=await x1(s);const d=await q0(
a);if(d===void 0)continue;const c=r.get(d)??{directory:a,names:[]};c.names.push(s.text);r.set(d,c)}const i=await q0(n);const o=[];
for(const[s,{directory:a,names:d}]of r){const c=s===i;const u=e*(d.length+(c?1:0));const f=await E1(a).catch(()=>void 0);
const l=f===void 0?u:f.bavail*f.bsize;if(l>=u)continue;const p=[...d,...c?["the spool in temp-dir"]:[]].join(", ");o.push(
`The disk of ${a} may be too small: the result needs about ${P(u)} there (for ${p}), but only ${P(l)} are free. If it do\
es not fit, everything stays as it was.`)}return o}async function x1({transport:t,path:e}){const n=await hn(S1(e));return t===
"oci"&&await Pe(n)!==void 0?n:D1(n)}async function q0(t){return b1(t).then(({dev:e})=>e,()=>void 0)}async function Z0({run:t,options:e,sweep:n},{platforms:r}){const{tagLocations:i,tempDir:o,layer:s}=e;const a=s.compression.
kind!=="none";const d=r.reduce((u,f)=>u+k1(f,a),0);const c=()=>X0(i,d,o);if((await c()).length===0)return;await n.settle();
for(const u of await c())t.log.warning(u)}function k1({source:t,image:e},n){const r=e?.layers.map(({descriptor:i})=>i);if(r===
void 0&&t.knownBytes===void 0)return 0;return Mo(r,t.knownBytes??0,n||r!==void 0)}function eS(t,e){const[n]=t;if(n!==void 0&&t.length===1)return{...n,...e};const r=i=>t.reduce((o,s)=>o+i(s),0);return{...ss(
r(i=>i.oldBytes),r(i=>i.newBytes)),oldLayers:r(i=>i.oldLayers),newLayers:r(i=>i.newLayers),oldHistory:void 0,newHistory:void 0,
directories:void 0,oldPackedBytes:Oc(t.map(i=>i.oldPackedBytes)),newPackedBytes:Oc(t.map(i=>i.newPackedBytes)),configDigest:void 0,
checks:{verifiedEntries:Oc(t.map(i=>i.checks.verifiedEntries)),isTested:t.some(i=>i.checks.isTested)},cacheHit:t.some(i=>i.
cacheHit===void 0)?void 0:t.every(i=>i.cacheHit),rules:Cc(t.flatMap(i=>i.rules),({kind:i,name:o})=>`${i} ${o}`,Q0),commands:Cc(
t.flatMap(i=>i.commands),({name:i})=>i,P1),spared:Cc(t.flatMap(i=>i.spared),({what:i,why:o})=>JSON.stringify([i,o]),Q0),
skippedPresets:[...new Set(t.flatMap(i=>i.skippedPresets))],suggestions:Cc(t.flatMap(i=>i.suggestions??[]),({name:i})=>i,
(i,o)=>({...i,bytes:i.bytes+o.bytes})),page:T1(t),...e}}function Oc(t){return t.reduce((e,n)=>e===void 0||n===void 0?void 0:
e+n,0)}function Cc(t,e,n){const r=new Map;for(const i of t){const o=r.get(e(i));r.set(e(i),o===void 0?i:n(o,i))}return[...r.
values()]}function Q0(t,e){return{...t,entries:t.entries+e.entries,bytes:t.bytes+e.bytes}}function P1(t,e){const n=Oc([t.
bytes,e.bytes]);return{name:t.name,ms:t.ms+e.ms,...n===void 0?{}:{bytes:n}}}function T1(t){const e=[];const n=[];const r=[];
const i=new Set;for(const{platform:o,page:s}of t){if(s===void 0)return void 0;const a=s.groups.map(d=>{const c=e.findIndex(
({name:u,kind:f})=>u===d.name&&f===d.kind);return c===-1?e.push(d)-1:c});n.push(Mm(s.result,o,a));if((s.dropped[3]??[]).
length>0)r.push(Mm(s.dropped,o,a));for(const d of s.notes)i.add(d)}return{groups:e,result:["",0,-1,n],dropped:["",0,-1,r],
notes:[...i]}}function Mm([,t,e,n],r,i){const o=i[e]??-1;if(n===void 0)return[r,t,o];return[r,t,o,n.map(s=>Mm(s,s[0],i))]}async function tS({id:t,index:e},n,{kind:r}){const i=await Promise.all(n.map(s=>I1(s,t,r)));if(e===void 0)return{images:i,
index:e};const{kept:o}=Ho(e.annotations,[t]);return{images:i,index:{...e,annotations:o}}}async function I1({found:t,made:e},n,r){
const{image:i}=t;const{job:o,layer:s}=e;const{packed:a}=s;if(a===void 0)throw new Error("the layers are not in files");const{
source:d}=o;const{annotations:c,digest:u}=await o.sourceConfig;const f=[n,d.id,...d.diffIds,...u===void 0?[]:[u]];const l=i?.
format??"oci";const p=Ar(l,r);return{config:a.config,platform:d.platform,indexPlatform:i?.indexPlatform,entryAnnotations:Ho(
i?.entryAnnotations??{},f).kept,annotations:c,format:l,layers:a.files.map(({path:h,diffId:g,digest:y,packedBytes:D})=>({
path:h,diffId:g,descriptor:{mediaType:p,digest:y,sizeBytes:D}}))}}import{createReadStream as B1}from"node:fs";import{join as C1}from"node:path";import{isDeepStrictEqual as O1}from"node:util";async function nS(t,e,n,r){const[i]=e;const o=i?.layer.packed;if(i===void 0||o===void 0)throw new Error("there is nothin\
g to store");if(e.length>1)return v1(t,e,n,r);const s=await ai(t.engine,o.files,o.request);await oi(t.engine,s,o.hasContent);
return{stored:s,platforms:e}}async function v1({run:t,engine:e,options:n},r,i,o){const s=Xe(t.runId);const a=C1(o,"index\
.tar");const d=`docker-archive:${a}:${s}`;const c=ue(s,"tag");const u=Ya({transport:"docker-archive",text:d,path:a,reference:c,
index:void 0},{...t,tempDir:n.tempDir});const f=await u.write(i);await f.publish();const l=f.digest;const p=await Jn(e,l);
const h=rS(r[0]);const g={reference:p?l:s,expectedId:l,diffIds:h};const y=()=>e.transport.loadImage(B1(a),void 0,t.signal);
const D=await si(e,g,y);const S=D.split("\n").find(V=>/^error /i.test(V.trim()));if(S!==void 0)throw Um("a load without \
an error",JSON.stringify(S));const k=b(await ne(e,g.reference),"Id");if(k!==l)throw Um(`the ID ${l}`,String(k));const j={
stored:{...g,importedId:void 0},platforms:r};for(const V of r)await _1(e,j,V);return j}function rS(t){return(t?.layer.packed?.
files??[]).map(({diffId:e})=>e)}async function _1(t,e,n){const{platform:r}=n.job.source;const{diffIds:i}=await Hm(t,e,r);
const o=rS(n);if(!O1(i,o))throw Um(`${um(o)} for ${B(r)}`,JSON.stringify(i))}function Um(t,e){return new m("CHECK_FAILED",
`The stored image differs from what was sent: expected ${t}, found ${e}. Nothing was tagged.`,{hint:Z})}async function Hm(t,{
stored:e,platforms:n},r){const i=n.length>1?r:void 0;const o=await wt(t,e.reference,i);if(o!==void 0)return o;throw new m(
"CHECK_FAILED",`The stored image ${e.reference} disappeared from the engine before it was checked.`,{hint:"Check whether\
 something removes images on this machine, then run again."})}async function iS({run:t,engine:e},n){const r=new Map;for(const i of n.
platforms){const{job:o,input:s,layer:a}=i;const d=o.source.byLayers===true?"engine":"exact";const c=s.expected.find(y=>y.
view===d);if(c===void 0)continue;const u=await Hm(e,n,o.source.platform);const{newBytes:f,streamBytes:l=f}=a;const p={expected:c,
source:o.source,streamBytes:l};const h=o.platformTitle===void 0?"":` ${o.platformTitle}`;const g=()=>ri(t,bt(e,u),p);r.set(
i,await t.log.group(`Verify${h} in the engine`,g))}return r}async function oS({run:t,engine:e,options:n},r){const{test:i}=n;
if(i===void 0)return false;const o=await Hm(e,r,void 0);await t.log.group("Test",()=>ii(e,o,i));return true}var sS={names:[],imageId:void 0,counts:void 0,isTested:false};async function aS(t,e,n){const{run:r,options:i,places:o,placements:s}=t;
const{compression:a}=i.layer;const d=await tS(e,n,a);const c=n.map(({made:g})=>g);for(const g of o){await r.log.group(`W\
rite ${g.target.name}`,async()=>{s.add({...g,written:await g.target.write(d)})})}const u=A1(t);const f=u===void 0?[]:Sd(
u.engine,c,g=>g.job.source.platform);const l=u&&await r.log.group("Store in the engine",()=>nS(u,f,d,t.spool));const p=[];
if(i.verify){for(const g of s.all){for(const[y,D]of(await R1(t,g,{set:d,all:c})).entries())p[y]=D}if(u!==void 0&&l!==void 0){
const g=await iS(u,l);for(const[y,D]of c.entries())p[y]??=g.get(D)}}const h=u!==void 0&&l!==void 0&&await oS(u,l);if(r.signal.
aborted)throw M(r.signal.reason);await s.publish("files");if(u!==void 0&&l!==void 0){const{stored:g}=l;await t.tags.move(
u.engine.docker,g.expectedId,g.reference);await Cd(u,g,{close:async()=>{}})}await s.publish("registries");return{names:o.
map(({target:g,location:y})=>({name:g.name,digest:s.all.find(D=>D.location===y)?.written.digest??""})),imageId:l?.stored.
expectedId,counts:i.verify?p:void 0,isTested:h}}function A1(t){const{engine:e,options:n}=t;return e===void 0||n.tags.length===
0?void 0:{...t,engine:e}}async function R1({run:t,options:e},{target:n,written:r},{set:i,all:o}){const s=await r.readBack();
try{const a=i.images.map(({config:f})=>L(f));const d=s.images.map(({config:f})=>f.descriptor.digest);if(JSON.stringify(d)!==
JSON.stringify(a)){throw new m("CHECK_FAILED",`${n.name} must have the images with the configs ${a.join(", ")}, but has ${d.
join(", ")}. Nothing was tagged.`,{hint:"Run again. If it happens again, check the disk, or the registry."})}const c=[];
const u={...t,tempDir:e.tempDir};for(const[f,l]of s.images.entries()){const{job:p,input:h,layer:g}=o[f];const y=h.expected.
find(({view:X})=>X==="exact");const{newBytes:D,streamBytes:S=D}=g;const k=p.platformTitle===void 0?"":` ${p.platformTitle}`;
const j=qr(l,s,u);const V={expected:y,source:p.source,streamBytes:S};const he=()=>ri(t,j,V);c.push(await t.log.group(`Ve\
rify${k} in ${n.name}`,he))}return c}finally{await s.close()}}async function dS(t,e,n){var h=[];try{const r=ot(h,new AsyncDisposableStack,true);const{options:i}=t;const o=i.dryRun?void 0:
await xd(t,r);if(!i.dryRun)await Z0(t,e);const s=[];for(const[k,j]of e.platforms.entries()){const V=o===void 0?void 0:N1(
o,`layer-${k}`);const he=e.platforms.length>1?B(j.source.platform):void 0;const{source:X,inEngine:Ce}=j;const Ue=await L1(
{...t,source:X,inEngine:Ce,packTo:V,platformTitle:he},r);s.push({found:j,made:Ue})}const a=s.map(({made:k})=>k);const d=k=>a.
reduce((j,V)=>j+k(V),0);const c=nr(i.budgets,{oldBytes:d(({sourceSize:k})=>k.bytes),newBytes:d(({layer:k})=>k.newBytes)});
const u=zt(c)===void 0;const f=u&&o!==void 0?await aS({...t,places:n,spool:o},e,s):sS;for(const k of a)if(u)await $1(k);
for(const k of a)Pc(k);const l=a.map((k,j)=>{const V=f.counts?.[j];const he={verifiedEntries:V,isTested:f.isTested};const X=B(
k.job.source.platform);return{...Tc(k,{isMet:u,budgets:[],checks:he}),platform:X}});const p=f.imageId??(l.length===1?l[0]?.
imageId:void 0);return{...eS(l,{budgets:c,imageId:p}),platforms:l,written:f.names}}catch(g){var y=g,D=true}finally{var S=st(
h,y,D);S&&await S}}async function L1(t,e){var a=[];try{const n={...t,sourceConfig:At(e,Ic(t))};const r=await Ad(n);e.defer(
()=>Rd(r));const i=ot(a,new AsyncDisposableStack,true);const o={...n,scans:dc(t,r,i)};const s=await Uo(o,r,e).catch(async l=>Uo(
...await Bc(l,o,r),e));await s.input.reader.close();return s}catch(d){var c=d,u=true}finally{var f=st(a,c,u);f&&await f}}
async function $1({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o}){const[s]=r.packed?.files??[];const a=n.reader.isReproducible?
Nd(e,t):void 0;if(e.kind!=="miss"||s===void 0||a===void 0)return;const{diffId:d,digest:c,packedBytes:u,packing:f}=s;const l=await F1(
s.path,a).then(()=>true,()=>false);if(!l)return;const p={diffIds:[d],savedFile:{digest:c,packedBytes:u,packing:f}};await Fd(
t,e,{stored:p,surveyed:i,...r.counts,ms:o})}import{constants as cS}from"node:fs";import{access as uS,readFile as M1,rename as U1,rm as H1,stat as fS,writeFile as z1}from"node:fs/promises";
import{dirname as lS,join as j1}from"node:path";var W1={report:"report",html:"page",summary:"summary"};async function _c(t,e){try{await uS(`${lS(e)}/`,cS.W_OK)}catch(r){
throw vc(t,e,E(r),r)}const n=await fS(e).catch(()=>void 0);if(n!==void 0&&!n.isFile())throw vc(t,e,"it exists and is not\
 a file")}async function mS(t){const e=await fS(t).catch(()=>void 0);if(!e?.isFile())return _c("summary",t);await uS(t,cS.
W_OK).catch(n=>{throw vc("summary",t,E(n),n)})}async function pS(t,e,n,r){const i=j1(lS(e),n);try{await z1(i,r,{flag:"wx"});
await U1(i,e)}catch(o){await H1(i,{force:true}).catch(()=>{});throw vc(t,e,E(o),o)}}function vc(t,e,n,r){return new m("B\
AD_INPUT",`Cannot write the ${W1[t]} to ${JSON.stringify(e)}: ${n}.`,{hint:"Name a file in an existing, writable directo\
ry.",cause:r})}async function hS(){return M1(new URL("page.html",import.meta.url),"utf8")}async function gS({run:t,options:e}){const{tempDir:n,tempDirFrom:r,backup:i,report:o,html:s}=e;await T0(n,r,t.runId);if(i!==
void 0)await my(i);if(o!==void 0)await _c("report",o);if(s!==void 0)await _c("html",s)}async function yS({run:t,options:e}){
const n={...t,tempDir:e.tempDir};const r=e.tagLocations.map(i=>({location:i,target:Ya(i,n)}));for(const{target:i}of r)await i.
check();return r}var Ac=class{#e;#t=[];#n=0;constructor(e){this.#e=e}get all(){return this.#t}add(e){const n=zm(e)?this.#t.length:this.#t.
filter(wS).length;this.#t.splice(n,0,e)}async publish(e){const n=e==="files"?wS:zm;for(const r of this.#t.filter(n)){this.#n++;
await r.written.publish()}}async undo(){const e=this.#t.splice(0);const n=this.#n;this.#n=0;for(const{written:r,target:i}of e.
slice(0,n).toReversed())await this.#i(`could not be taken back from ${i.name}`,()=>r.undo());await this.#r(e)}async finish(){
await this.#r(this.#t.splice(0))}async#r(e){for(const{written:n,target:r}of e)await this.#i(`left something beside ${r.name}`,
()=>n.discard())}async#i(e,n){await n().catch(r=>this.#e.warning(`The result ${e}: ${Ve(r)}`))}};function zm({location:t}){
return t.transport==="docker"}function wS(t){return!zm(t)}import{isDeepStrictEqual as J1}from"node:util";var jm=Symbol("any value");var G1={clean:[],exclude:[],aptClean:false,script:void 0,scriptNetwork:jm,sourceDateEpoch:void 0,
compression:jm};function V1(t){return Object.entries(G1).every(([e,n])=>n===jm||J1(t[e],n))}function bS(t){const{inEngine:e,
options:n}=t;return e!==void 0&&e.layerCount<=1&&V1(n.layer)&&!(e.image.isIndex&&n.platforms!=="default")}async function ES({
engine:t,inEngine:e,options:n,tags:r}){const{log:i,signal:o}=t;const{digest:s}=await e.readConfig();const a=await e.measure();
const{bytes:d,packedBytes:c,history:u}=a;const{test:f,dryRun:l,html:p}=n;const h=nr(n.budgets,{oldBytes:d,newBytes:d});const g=zt(
h)===void 0;const y=p===void 0?void 0:new hi(true);if(y!==void 0){const j=()=>Y1(t,e,d,y);await i.group("Look through",j).
catch(V=>{if(o.aborted)throw V;i.warning(Ve(V))})}const D=f!==void 0&&!l&&g;if(!l&&g){if(f!==void 0)await i.group("Test",
()=>ii(t,e.image,f));await r.move(t.docker,e.id,e.id)}const S=e.layerCount;const k=S===0?"has no layer":"is already one \
layer";if(g)i.notice(`${e.reference} ${k} and no option changes it: it ${l?"would be":"was"} tagged without changes.`);return $d(
{source:e,sourceSize:a,image:{bytes:d,packedBytes:c,layers:S,history:u,imageId:e.id,configDigest:s},verdict:{budgets:h,isMet:g,
checks:{verifiedEntries:void 0,isTested:D}},surveyed:{directories:y?.directories,rules:[],commands:[],spared:[],skippedPresets:[]},
cacheHit:void 0,page:y?.page})}async function Y1(t,e,n,r){const i=await e.openReader();const o=new G(i.decide,r.observer);
await gn(t,[await i.open(t.signal),o],()=>n);await i.close()}async function DS(t,e){const{run:n,engine:r}=t;if(r===void 0)return;for(const{source:i,inEngine:o}of e.platforms){if(o===
void 0)continue;const s=async c=>{const u=`Compare the engine's view with the layers (${B(i.platform)})`;const f=i.knownBytes??
0;await n.log.group(u,()=>aD(n,o,c,f))};if(i.byLayers===true){await s(i);continue}const a={platforms:[i.platform],isEach:true};
const d=await Zl({...t,engine:r},o.image,a);try{for(const c of d.platforms)await s(c.source)}finally{await d.close()}}}var K1="{{title}}";var q1="{{data}}";function xS(t,e){const[n,r]=SS(t,K1);const[i,o]=SS(r,q1);return[n,X1(nn(e.title)),i,
Z1(e),o].join("")}function SS(t,e){const[n,r,...i]=t.split(e);if(n===void 0||r===void 0||i.length>0)throw new Error(`the\
 page template must contain ${e} exactly once`);return[n,r]}function X1(t){return t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(
0)};`)}function Z1(t){return JSON.stringify(t).replace(/[<\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}async function kS({report:t,page:e},n,{runId:r,log:i},o=hS){const s=async(a,d)=>{const c=n[a];if(c===void 0)return void 0;
try{if(a==="html"&&e===void 0){i.warning("The page was not written: the files of the result are not known.");return void 0}
await pS(a,c,`${ie(r)}${a}`,await d());return c}catch(u){i.warning(Ve(u));return void 0}};return{htmlPath:await s("html",
async()=>xS(await o(),hw(t,e))),reportPath:await s("report",async()=>`${JSON.stringify(t,null,2)}
`)}}function PS(t,e,n,r){const{oldBytes:i,newBytes:o,oldPackedBytes:s,newPackedBytes:a}=t;if(o>i&&!os(r.countsBlocks,o-i,
i)){const[f,l]=tr(o,i);n.warning(`The result (${f}) is larger than the source (${l}).`)}if(s===void 0||a===void 0)return;
if(a<=s)return;const d=e.layer.compression.kind==="zstd"?"a higher compression level makes it smaller":`${x("compression",
"zstd")} makes it smaller`;const[c,u]=tr(a,s);n.warning(`The compressed result (${c}) is larger than the source's compre\
ssed layers (${u}), so pushing and pulling it takes longer; ${d}.`)}async function TS(t,{id:e,docker:n,log:r,signal:i,cache:o}){for(const p of t.notices)r.notice(p);const s=new Oe(i,t.timeoutSeconds);
const a={runId:e,log:r,signal:s.signal,touch:s.touch};const d=new Cs(t.tags);const c=new Ac(r);const u=hy(t);const f=new bs(
u?n:void 0,Db(t),r);let l;try{if(u){const h=await ch(n.withWatchdog(s),r);l={...h,runId:e,log:r,signal:s.signal}}const p=await Q1(
{run:a,engine:l,options:t,tags:d,placements:c,sweep:f,cache:o});await c.finish();if(gs(e))await jt(n,t.timeoutSeconds,h=>In(
h,e,r));return p}catch(p){await c.undo();if(l!==void 0){await jt(n,t.timeoutSeconds,async h=>{await d.undo(h,r);await In(
h,e,r)})}throw s.signal.aborted?M(s.signal.reason):p}finally{if(!s.signal.aborted)await f.settle();await f.end();s.release()}}
async function Q1(t){var j=[];try{const e=ot(j,new AsyncDisposableStack,true);const n=performance.now();const{run:r,engine:i,
options:o}=t;const{log:s}=r;await gS(t);const a=await yS(t);const d=await QE(t);e.defer(()=>d.close());const c=eD(t,d);tM(
t,c);await nM(t,d);if(o.verifiesLayers&&!o.dryRun)await DS(t,c);const u=await eM(t,c,a);const f=zt(u.budgets);const l=f===
void 0&&!o.dryRun;const p=l&&o.push?await rM(t,u):[];if(l)iM(t,u);const[h]=d.platforms;if(l&&o.removeOld&&i!==void 0&&h?.
inEngine!==void 0)await Oh(i,h.inEngine.image,u.imageId);const g=performance.now()-n;const y=p[0]?.digest??u.written[0]?.
digest;const D={...u,digest:y,pushed:p};const S=mw(D,{options:o,engine:i,source:oM(t,c),ms:g});const k=await kS({report:S,
page:u.page},o,r);if(o.dryRun)s.notice("Dry run: nothing was stored, tagged or pushed.");PS(u,o,s,{countsBlocks:S.sizes===
"blocks"});s.info(Mp({...u,ms:g}));return{...D,report:S,...k,budgetError:f}}catch(V){var he=V,X=true}finally{var Ce=st(j,
he,X);Ce&&await Ce}}async function eM(t,e,n){const{engine:r}=t;const[i,...o]=e.platforms;if(i===void 0||r===void 0||n.length>
0||o.length>0)return dS(t,e,n);const{source:s,inEngine:a}=i;const d={...t,source:s,inEngine:a,engine:r};const c=bS(d)?await ES(
d):await K0(d);const u=B(s.platform);return{...c,platforms:[{...c,platform:u}],written:[]}}function tM({run:t,engine:e},{
reference:n,platforms:r,notices:i}){const o=r.map(({source:a})=>`${B(a.platform)}, ${ve(a.layerCount)}`);const s=e===void 0?
"":` on Docker ${e.version}`;t.log.info(`Flattening ${n} (${o.join("; ")})${s}`);for(const a of i)t.log.notice(a)}async function nM({
run:t,engine:e,options:n},r){const{backup:i,dryRun:o}=n;const s=r.platforms[0]?.inEngine?.image;if(i===void 0||o||e===void 0||
s===void 0)return;await t.log.group("Back up",()=>py(e,s,i))}async function rM({run:t,engine:e,options:n},r){if(e===void 0||
n.tags.length===0)return[];return t.log.group("Push",()=>xh(e,n.tags,r))}function iM({run:t,options:e},{written:n}){const{
tags:r}=e;if(r.length>0)t.log.info(`Tagged ${r.map(ar).join(", ")}`);for(const{name:i,digest:o}of n)t.log.info(`Wrote ${i}\
, ${o}`)}function oM(t,e){const{reference:n,id:r,platforms:i}=e;const{source:o,inEngine:s}=i[0];return{reference:n,id:r,
ofContainer:o.ofContainer,platforms:i.map(a=>a.source.platform),countsBlocks:jn({...t,source:o,inEngine:s})}}function IS(t){const e={"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"image-id":t.imageId,"config-digest":t.configDigest,digest:t.digest,"c\
leaned-bytes":vr(t),report:t.reportPath,html:t.htmlPath,platforms:JSON.stringify(t.platforms.map(sM)),"cache-hit":t.cacheHit===
void 0?void 0:String(t.cacheHit)};return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==void 0))}function sM(t){return{
platform:t.platform,"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"config-digest":t.configDigest??null,"cleaned-bytes":vr(t),"cache-hit":t.
cacheHit??null}}import{tmpdir as RM}from"node:os";import{resolve as Gm}from"node:path";import{resolve as aM}from"node:path";function BS(t){dM(t);if(t.container!==void 0)cM(t);if(t.imageLocation!==void 0)uM(t,t.imageLocation.text);fM(t);lM(t);mM(
t)}function dM(t){const{backup:e,report:n,html:r}=t;const i=Object.entries({backup:e,report:n,html:r});const o=t.tagLocations.
flatMap(a=>"path"in a?[["tag",aM(a.path)]]:[]);const s=[...i,...o];for(const[a,[d,c]]of s.entries()){if(c===void 0)continue;
const u=s.slice(0,a).find(([f,l])=>l===c&&f!=="tag");if(u===void 0)continue;throw new m("BAD_INPUT",`The ${I(u[0],d)} ha\
ve the same path ${JSON.stringify(c)}.`,{hint:"Give each its own path."})}}function De(t,e,n,r=`Leave ${x(t)} out.`){throw new m(
"BAD_INPUT",`The ${I(t)} cannot be combined with ${e}: ${n}.`,{hint:r})}function cM(t){const e=x("container");const n=r=>De(
r,e,"it would run in a new container of the image, without the changes in this container",'Run the commands in the conta\
iner yourself ("docker exec"), or flatten the result again.');if(t.layer.aptClean)n("apt-clean");if(t.layer.script!==void 0)
n("run");if(t.platforms!=="default")De("platform",e,"a container already has its platform");if(t.pull==="always")De("pul\
l",e,"a container's image is already present");if(t.backup!==void 0)De("backup",e,"flattening does not change the contai\
ner");if(t.removeOld)De("remove-old",e,"the container still uses its image")}function uM(t,e){const n=x("image",e);const r=i=>`\
Load the image into the engine first and name it without a transport, or leave ${x(i)} out.`;if(t.layer.script!==void 0){
De("run",n,"a script runs in a container, and that image is in no engine",`Use ${x("clean")} and ${x("exclude")}, or loa\
d the image into the engine first.`)}if(t.backup!==void 0)De("backup",n,"it saves an image of an engine, and that image \
is in none");if(t.removeOld)De("remove-old",n,"it removes an image of an engine");if(!t.pause)De("pause",n,"only a conta\
iner can be paused",r("pause"));if(t.pull==="always")De("pull",n,"only an engine pulls, and that image is read where it \
is");if(t.verifiesLayers){De("verify",n,"it compares an engine's view with the layers, and that image is in no engine",`\
Use ${x("verify","true")}, or load the image into the engine first.`)}}function fM(t){const{tags:e,tagLocations:n,tagTexts:r}=t;
if(e.length>0||n.length===0)return;const i=x("tag",r.join(", "));if(t.test!==void 0){De("test",i,"the command runs in a \
container, and the result is in no engine",`Add a name in the engine to ${x("tag")}, for example "app:flat".`)}const o=n.
some(({transport:s})=>s==="docker");if(t.push&&!o){De("push",i,"a file is not pushed",`Add a name in a registry to ${x("\
tag")}, for example "docker://ghcr.io/owner/app:flat".`)}}function lM(t){const{layer:e,container:n}=t;const r=t.verifiesLayers;
const i=r?"verify":"from";const o=x(i,"layers");if(t.from!=="layers"&&!r)return;if(n!==void 0)De("container",o,"a contai\
ner's own changes are in no layer");if(t.from==="layers"&&e.script!==void 0)De("run",o,"what commands change is in no la\
yer")}function mM({layer:t,platforms:e}){const n=e==="default"||e!=="all"&&e.length===1;if(n||t.script===void 0)return;const r=x(
"platform",e==="all"?"all":e.map(B).join(", "));De("run",r,"a script runs in a container of one platform","Flatten each \
platform in a step of its own.")}function CS(t,e=false){const n=t.split("\n").map(i=>i.trim()).filter(i=>i!==""&&!i.startsWith("#"));if(n.length===0||!n.
every(i=>/^-\s+\S/.test(i)))return t;const r=n.map(i=>pM(i.slice(1).trim()));return e&&r.some(i=>i.includes(","))?t:r.join(
"\n")}function pM(t){const[,e]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(t)??[];if(e!==void 0)return e.replaceAll("''","'");const[
,n]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(t)??[];if(n!==void 0)return n.replace(/\\(["\\])/g,"$1");return t.replace(/\s+#.*$/,
"")}var hM=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]);var OS='"docke\
r-archive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"';var gM=/^([a-z][a-z0-9+-]*):/;var yM=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/;
var wM=/^@(\d{1,9})$/;function Wm(t,e="image"){const n=gM.exec(t)?.[1];if(n===void 0)return void 0;const r=t.slice(n.length+
1);switch(n){case"docker-archive":case"oci-archive":case"oci":return bM(n,r,{text:t,input:e});case"docker":return SM(r,{
text:t,input:e});default:if(!hM.has(n)&&!r.startsWith("//"))return void 0;throw Pn({text:t,input:e},`has the transport "${n}\
:", which is not supported`,xM(n,r))}}function bM(t,e,n){const{text:r,input:i}=n;const o=e.indexOf(":");const s=o===-1?e:
e.slice(0,o);const a=o===-1?"":e.slice(o+1);const d=t==="oci"?"DIR":"PATH";if(s===""||s.includes("\0")){const f=s===""?"\
has no path":"has a path with a NUL character";throw Pn(n,f,`Write it as "${t}:${d}", or "${t}:${d}:REF".`)}const c=EM(a,
n);if(t!=="docker-archive"){const f=a===""||c!==void 0?void 0:a;if(f!==void 0&&!yM.test(f)){const l='After the path and \
a colon comes a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cann\
ot contain a colon.';throw Pn(n,`names ${JSON.stringify(f)}, which is not a valid name`,l)}return{transport:t,text:r,path:s,
reference:f,index:c}}const u=a===""||c!==void 0?void 0:DM(a,n,i);return{transport:t,text:r,path:s,reference:u,index:c}}function EM(t,e){
if(!t.startsWith("@"))return void 0;const n=wM.exec(t)?.[1];if(n===void 0){const r='Write the number of the image after \
"@", from 0: "@0" is the first one.';throw Pn(e,`has ${JSON.stringify(t)} after its path`,r)}if(e.input==="tag"){const r="\
An index selects one of the images of an archive that exists. Write a name instead.";throw Pn(e,"has an index",r)}return Number(
n)}function DM(t,e,n){const r=ue(t,n);if(r.digest!==void 0){throw Pn(e,"has a digest","Docker archives name images only \
by tags.")}return r}function SM(t,e){const{text:n,input:r}=e;if(!t.startsWith("//")){if(!t.includes("/"))return void 0;throw Pn(
e,'lacks "//" after "docker:"',`Write it as "docker://${t}".`)}const i=t.slice(2);const o=r==="tag"?xs(i,r):ue(i,r);if(Wt(
i)){throw Pn(e,"is an image ID",'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".')}return{
transport:"docker",text:n,reference:o}}function xM(t,e){if(t==="docker-daemon"){return`An image of the engine has no tra\
nsport. Write it as ${JSON.stringify(e.replace(/^\/\//,""))}.`}if(t==="http"||t==="https"){return`An image in a registry\
 is written as ${JSON.stringify(`docker:${e}`)}.`}const n=`If this is the name of an image in the engine, write it as "d\
ocker.io/library/${t}:TAG".`;return`Use ${OS}. "skopeo copy" converts from all other transports. ${n}`}function Pn({text:t,
input:e},n,r){const i=`The ${I(e)} must be an image reference or one of ${OS}, but ${JSON.stringify(t)} ${n}.`;return new m(
"BAD_INPUT",i,{hint:r})}function vS(t,e){if(t!==""&&e!==void 0){throw new m("BAD_INPUT",`Set either ${x("image")} or ${x("container")}, not both\
.`,{hint:`To flatten the container, leave ${x("image")} out.`})}if(e!==void 0)return{image:void 0,imageLocation:void 0};
if(t===""){throw new m("BAD_INPUT",`The ${I("image")} is required, but is empty.`,{hint:`Name the image to flatten, for \
example "app:latest", or a container with the ${I("container")}.`})}const n=Wm(t,"image");const r=n===void 0?ue(t,"image"):
void 0;return{image:r,imageLocation:n}}function _S(t,e){const n=t.split(/[\n,]/).map(a=>a.trim()).filter(a=>a!=="");if(n.
length===0&&!e){throw new m("BAD_INPUT",`The ${I("tag")} is required, but is empty.`,{hint:'Give the result a name, for \
example "app:flat".'})}const r=new Map;const i=new Map;const o=new Map;for(const a of n){const d=Wm(a,"tag");const c=d===
void 0?xs(a,"tag"):void 0;const u=c===void 0?a:se(c);if(o.has(u))continue;o.set(u,a);if(c!==void 0)r.set(u,c);if(d!==void 0)
i.set(u,d)}const s=[...i.values()];kM(s);return{tags:[...r.values()],tagLocations:s,tagTexts:[...o.values()]}}function kM(t){
const e=new Map;for(const n of t){if(n.transport!=="docker-archive"&&n.transport!=="oci-archive")continue;const r=e.get(
n.path);e.set(n.path,n);if(r===void 0)continue;throw new m("BAD_INPUT",`The ${I("tag")} has the path ${JSON.stringify(n.
path)} twice: ${JSON.stringify(r.text)} and ${JSON.stringify(n.text)}.`,{hint:"An archive holds one result. Give each it\
s own path."})}}var PM=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/;var AS=/^[0-9a-f]{12,64}$/;function RS(t,e){const n=e.
map(IM).filter(i=>i!==void 0);const r=TM(t);return r===void 0?n:[...n,r]}function TM(t){const e=Nf(t);const n=no(t);if(n.
every((o,s)=>o===e[s]))return void 0;const r=n.map((o,s)=>o===e[s]?o:"true");const i=e.length===1?"which":`in which ${JSON.
stringify(Le)}`;return`${x("clean",r.join(", "))} means ${x("clean",n.join(", "))}, ${i} selects all safe presets.`}function IM(t){
const{text:e,domain:n}=t;const r=ar(t);if(AS.test(e)||PM.test(e)){const i=AS.test(e)?"looks like an ID":"has no reposito\
ry name";return`The tag ${JSON.stringify(e)} ${i}: the result will be named ${r}. Write it as "name:tag", for example ${JSON.
stringify(`app:${e}`)}.`}if(!/[.:]/.test(n)&&n!=="localhost")return`The tag ${JSON.stringify(e)} refers to the registry ${JSON.
stringify(n)}, because only registry names can contain upper-case letters. Repository names are lower case: write ${JSON.
stringify(e.toLowerCase())} for one on Docker Hub.`;return void 0}var BM={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},container:{
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
ssed layer"}};var Rc=Object.fromEntries(Object.entries(Ko).map(([t,e])=>[t,{kind:e,...BM[t]}]));import{resolve as CM,sep as OM}from"node:path";var Jm={true:true,True:true,TRUE:true,false:false,False:false,FALSE:false};function Nt(t,e){const n=Object.hasOwn(Jm,e)?
Jm[e]:void 0;if(n===void 0){throw new m("BAD_INPUT",`The ${I(t)} must be true or false, but is ${JSON.stringify(e)}.`,{hint:`\
Write ${x(t,"true")} or leave it out.`})}return n}var vM=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function NS(t){if(vM.test(t))return t;
throw new m("BAD_INPUT",`The ${I("container")} must be a container's name or ID, but is ${JSON.stringify(t)}.`,{hint:'"d\
ocker ps --all" lists the names, which consist of letters, digits, "_", "." and "-".'})}function Fc(t,e){const n=r=>new m(
"BAD_INPUT",`The ${I(t)} must be the path of a file, but ${r}.`,{hint:'Name a file, for example "backup/app.tar".'});if(e.
includes("\0"))throw n("it contains a NUL character");if(e.endsWith("/")||e.endsWith(OM))throw n(`${JSON.stringify(e)} i\
s a directory`);return CM(e)}var _M=8**11-1;function LS(t){if(t===void 0||t==="")return void 0;const e=/^[0-9]{1,11}$/.test(
t)?Number(t):Number.NaN;if(!(e<=_M)){throw new m("BAD_INPUT",`The environment variable SOURCE_DATE_EPOCH must be whole s\
econds since 1970, but is ${JSON.stringify(t)}.`,{hint:'Set it to the output of "git log -1 --format=%ct", or unset it.'})}
return e}function $S(t){if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(t))return t;throw new m("BAD_INPUT",`The ${I("run-network")}\
 must be the name of a network, but is ${JSON.stringify(t)}.`,{hint:'Name a network that "docker network ls" lists, for \
example "bridge". The default is "none".'})}var FS=2e6;function MS(t){const e=/^[0-9]{1,7}$/.test(t)?Number(t):Number.NaN;
if(!(e<=FS)){throw new m("BAD_INPUT",`The ${I("timeout")} must be whole seconds from 0 (no limit) to ${FS}, but is ${JSON.
stringify(t)}.`,{hint:"Leave it out for the default of 600 seconds."})}return e}var AM=["missing","always","never"];function US(t){
const e=AM.find(n=>n===t);if(e===void 0){throw new m("BAD_INPUT",`The ${I("pull")} must be missing, always or never, but\
 is ${JSON.stringify(t)}.`,{hint:"Leave it out to pull only images that the engine does not have."})}return e}function HS(t){
const e=t.split(/[\n,]/).map(r=>r.trim()).filter(r=>r!=="");if(e.length===0)return"default";if(e.includes("all")){if(e.length===
1)return"all";throw new m("BAD_INPUT",`The ${I("platform")} must be a list of platforms or "all", but has both: ${JSON.stringify(
e.join(", "))}.`,{hint:'Leave out "all" to flatten only the platforms that you name.'})}const n=e.map(ds);return n.filter(
(r,i)=>n.findIndex(o=>K(r,o))===i)}function zS(t){if(t==="layers")return{verify:true,verifiesLayers:true};if(!Object.hasOwn(
Jm,t)){throw new m("BAD_INPUT",`The ${I("verify")} must be true, false or layers, but is ${JSON.stringify(t)}.`,{hint:`W\
rite ${x("verify","true")} or leave it out.`})}return{verify:Nt("verify",t),verifiesLayers:false}}function jS(t){if(t===
"auto"||t==="layers")return t;throw new m("BAD_INPUT",`The ${I("from")} must be auto or layers, but is ${JSON.stringify(
t)}.`,{hint:"Leave it out to read an image in the fastest way."})}var FM=["clean","platform"];function WS(t){const e=d=>t(d).trim()||Rc[d].default;const n=d=>CS(t(d),FM.includes(d));const r=Nt(
"dry-run",e("dry-run"));const i=e("container")===""?void 0:NS(e("container"));const o=vS(e("image"),i);const s=_S(n("tag"),
r);const a={...o,container:i,from:jS(e("from")),pause:Nt("pause",e("pause")),...s,layer:{aptClean:Nt("apt-clean",e("apt-\
clean")),clean:fw(n("clean")),exclude:Yy(n("exclude")),script:t("run").trim()===""?void 0:t("run"),scriptNetwork:$S(e("r\
un-network")),compression:xD(e("compression")),sourceDateEpoch:LS(process.env["SOURCE_DATE_EPOCH"])},cleanWords:no(n("cl\
ean")),dryRun:r,platforms:HS(n("platform")),defaultPlatform:process.env["DOCKER_DEFAULT_PLATFORM"]?.trim()||void 0,pull:US(
e("pull")),push:Nt("push",e("push")),...zS(e("verify")),test:cD(t("test")),backup:e("backup")===""?void 0:Fc("backup",e(
"backup")),removeOld:Nt("remove-old",e("remove-old")),timeoutSeconds:MS(e("timeout")),budgets:{maxBytes:Hp(e("max-size")),
minSaving:zp(e("min-saving"))},report:e("report")===""?void 0:Fc("report",e("report")),html:e("html")===""?void 0:Fc("ht\
ml",e("html")),summary:Nt("summary",e("summary")),cache:Nt("cache",e("cache")),notices:RS(n("clean"),s.tags),...NM(e("te\
mp-dir"))};BS(a);return a}function NM(t){const e=process.env["RUNNER_TEMP"];if(t!=="")return{tempDir:Gm(t),tempDirFrom:"\
input"};if(e)return{tempDir:Gm(e),tempDirFrom:"RUNNER_TEMP"};return{tempDir:Gm(RM()),tempDirFrom:"system"}}import{constants as ox}from"node:fs";import{appendFile as e2,stat as t2}from"node:fs/promises";var LM=["▏","▎","▍","▌","▋","▊","▉"];var Vm=10;var $M=40;function GS(t,e,n){if(t<=0||e<=0)return"";const r=Math.
max(1,Math.round(Math.min(1,t/e)*n*8));const i=r%8;return"█".repeat(Math.floor(r/8))+(i===0?"":LM[i-1])}function VS(t,e=50){
const n=Math.max(...t.map(({name:s})=>s.length));const r=t.map(({bytes:s})=>P(s));const i=Math.max(...r.map(s=>s.length));
const o=Math.max(...t.map(({bytes:s})=>s));return Bt(t.map(({name:s,bytes:a,note:d=""},c)=>[s.padEnd(n),(r[c]??"").padStart(
i),GS(a,o,e).padEnd(d===""?0:e),d].join("  ").trimEnd()))}function YS(t,e){const n=e.filter(({bytes:s})=>s>0).sort((s,a)=>a.
bytes-s.bytes);if(n.length<2)return"";const r=n.slice(0,Vm);const i=n.slice(Vm).reduce((s,{bytes:a})=>s+a,0);if(i>0)r.push(
{name:`${n.length-Vm} more`,bytes:i});const o=MM(r.map(({name:s})=>JS(s)));return Bt([`pie showData title ${JS(t)}`,...r.
map(({bytes:s},a)=>`  "${o[a]}" : ${Math.max(s/1e6,.01).toFixed(2)}`)],"mermaid")}function MM(t){const e=new Set;return t.
map(n=>{let r=n;for(let i=2;e.has(r);i++)r=`${n} (${i})`;e.add(r);return r})}function JS(t){return me(t.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,
"·"),$M)}function Ym(t){return t.map(({level:e,text:n},r)=>{if(e===0)return n;const i=s=>{const a=t.slice(r+1).find(d=>d.
level<=s);return a?.level===s};const o=Array.from({length:e-1},(s,a)=>i(a+1)?"│  ":"   ");return`${o.join("")}${i(e)?"\
├─ ":"└─ "}${n}`})}function KS(t,e){const n=t.map(({path:o,bytes:s})=>{const a=o.split("/");const d=a.length-2;const c=nn(
d===0?o:a.at(-1)??"");return{level:d,name:me(c,40),bytes:s}});const r=Ym(n.map(({level:o,name:s})=>({level:o,text:s})));
const i=Math.max(0,...r.map(o=>o.length));return Bt(n.map(({bytes:o},s)=>`${(r[s]??"").padEnd(i)}  ${P(o).padStart(7)}  ${GS(
o,e,30)}`.trimEnd()))}var gi=200;var Tn=60;function le(t){return gy(me(t,gi))}function it(t){return t.replaceAll(" "," ")}var UM=120;var HM=150;var zM=16;function QS({platforms:t,source:e}){if(t.length<2)return"";const n=t.slice(0,Tn).map(i=>{
const o=i.oldPackedBytes===null||i.newPackedBytes===null?"":`${it(P(i.oldPackedBytes))} → ${it(P(i.newPackedBytes))}`;
const s=Ii(i.savedPercent.toFixed(1));return`| ${le(i.platform)} | ${it(P(i.oldBytes))} in ${it(ve(i.oldLayers))} | ${it(
P(i.newBytes))} | ${it(s)} | ${o} |`});const r=t.length-n.length;return[`| platform of ${le(e.reference)} | before | aft\
er | | compressed |`,"| --- | ---: | ---: | --- | --- |",...n,...r>0?[`| ${r} more | | | | |`]:[]].join("\n")}function ex(t){
const{source:e,result:n,platforms:r}=t;const i=n.tags[0]??"the result";if(r.length===1){const o={oldLayers:e.layers,newLayers:n.
layers};return XS("History",o,[{title:e.reference,...e},{title:i,...n}])}return r.map(o=>XS(`History of ${le(o.platform)}`,
o,[{title:e.reference,...qS(o.oldBytes,o.oldHistory)},{title:i,...qS(o.newBytes,o.newHistory)}])).join("\n\n")}function qS(t,e){
return{bytes:t,steps:e?.length??null,history:e}}function XS(t,{oldLayers:e,newLayers:n},r){const i=r.reduce((o,s)=>o+(s.
steps??0),0);return[`<details${i<=zM?" open":""}><summary>${t}: ${ve(e)} before, ${ve(n)} after</summary>`,"",...r.flatMap(
o=>[WM(o.title,o),""]),"</details>"].join("\n")}var jM=24;function WM(t,{bytes:e,steps:n,history:r}){const i=`${nn(me(t,
gi))}  ${P(e)}`;if(r===null)return Bt([i,"└─ (the history does not cover all layers)"]);const o=r.slice(-HM);const s=n??
r.length;const a=[{level:0,text:i}];let d=1;if(o.length<s){const c=`(${s-o.length} earlier steps)`;a.push({level:d++,text:c})}
for(const{command:c,bytes:u,layer:f}of o){const l=c.replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,"").replace(/\s+/g," ");const p=nn(
me(l.trim()||"(no command)",UM));a.push({level:d,text:`${f?P(u):"-"}  ${p}`});if(f)d=Math.min(d+1,jM)}return Bt(Ym(a))}function tx({
result:t,dryRun:e,platforms:n}){const r=e?" (expected)":"";if(n.length===1)return ZS(`Largest directories${r}`,t.directories,
t.bytes);return n.map(i=>ZS(`Largest directories of ${le(i.platform)}${r}`,i.directories,i.newBytes)).filter(i=>i!=="").
join("\n\n")}function ZS(t,e,n){if(e===null||e.length===0)return"";const r=KS(e,n);return[`<details open><summary>${t}</\
summary>`,"",r,"","</details>"].join("\n")}var Km=1024*1024;function rx(t,e){const n=[JM(t),GM(t),VM(t),QS(t),YM(t),ex(t),XM(t),qM(t),tx(t),ZM(t),QM(t)].filter(s=>s!==
"");const r=`_Truncated: a job summary holds at most ${P(Km)}. The report has the rest._`;const i=s=>[...n.slice(0,s),...s<
n.length?[r]:[]].join("\n\n");const o=n.map((s,a)=>`

${i(n.length-a)}

`);return o.find(s=>Buffer.byteLength(s)<=e)??""}function JM(t){const{ok:e,dryRun:n,source:r,result:i,savedPercent:o,seconds:s,
cacheHit:a}=t;const d=i.tags.slice(0,3).map(le).join(", ");const c=i.tags.length>3?` and ${i.tags.length-3} more`:"";const u=d===
""?"":` → ${d}${c}`;const f=r.bytes===i.bytes&&r.layers===i.layers;const l=f?"unchanged":Ii(o.toFixed(1));const p=n?"D\
ry run, nothing was changed. ":"";const h=a===true?", from the cache":"";return[`### ${e?"":"Not tagged: "}${le(r.reference)}${u}`,
"",`${p}**${P(r.bytes)}** in ${ve(r.layers)} → **${P(i.bytes)}** in ${ve(i.layers)}, **${l}**, ${s.toFixed(1)} s${h}`].
join("\n")}function GM(t){if(t.budgets.length===0)return"";const e=t.budgets.map(({input:n,wanted:r,seen:i,met:o})=>`> ${o?
"Met":"Not met"}: <code>${n}</code> requires ${r}, got ${i}.`);return[`> [!${t.ok?"NOTE":"CAUTION"}]`,e.join("\n>\n")].join(
"\n")}function VM({source:t,result:e}){const n=[{name:"before",bytes:t.bytes,note:ve(t.layers)},{name:"after",bytes:e.bytes,
note:ve(e.layers)}];const r=t.packedBytes===null||e.packedBytes===null?"":`

Compressed, as pushed and pulled: ${P(t.packedBytes)} → ${P(e.packedBytes)}.`;return VS(n)+r}var Nc=10;function YM({dryRun:t,
result:e}){const{imageId:n,pushed:r,written:i,verifiedEntries:o,testPassed:s}=e;const a=[...o===null?[]:[`${oe(o)} verif\
ied`],...s===true?["test passed"]:[]];const d=i.slice(0,Nc).map(({name:f,digest:l})=>`${le(f)}, ${le(l)}`);const c=r.slice(
0,Nc).map(f=>le(`${f.name}@${f.digest}`));const u=r.length>Nc?[`${r.length-Nc} more`]:[];return[...n===null?[]:[`- Image\
 ID${t?" (expected)":""}: ${le(n)}`],...[...c,...u].map(f=>`- Pushed: ${f}`),...d.map(f=>`- Written: ${f}`),...a.length===
0?[]:[`- Checks: ${a.join(", ")}`]].join("\n")}function KM(t){const e=[{kind:"hidden",name:"hidden in lower layers",bytes:t.
hiddenBytes,note:""},...t.rules.filter(n=>!ix(n)).map(({kind:n,name:r,entries:i,bytes:o})=>({kind:n,name:r,bytes:o,note:oe(
i)})),...t.commands.map(({name:n,seconds:r,bytes:i})=>({kind:"command",name:n,bytes:i??0,note:i===null?"freed size unkno\
wn":`${r.toFixed(1)} s`}))];return e.sort((n,r)=>r.bytes-n.bytes)}function nx(t){const e=t.rules.filter(ix).map(({kind:r,
name:i})=>r==="preset"?fa(me(i,gi)):le(i));if(e.length===0)return"";const n=e.length>Tn?` and ${e.length-Tn} more`:"";return`\

Matched nothing: ${e.slice(0,Tn).join(", ")}${n}.`}function ix({entries:t,bytes:e}){return t===0&&e===0}function qM({result:t,
suggestions:e,suggestedClean:n}){if(e===null||n===null)return"";const r=e.map(({name:o,bytes:s})=>{const a=t.bytes===0?0:
s/t.bytes*100;const d=An(o)?.why;const c=d===void 0?"":` (${d})`;return`- preset ${le(o)}: ${P(s)}, ${er(a)} % of the re\
sult${c}`});const i=kt("clean",n);return["#### Possible further savings","",...r,"",Bt([i],i.startsWith("--")?"sh":"yaml")].
join("\n")}function XM(t){const e=t.sizes==="blocks";const n=t.savedBytes===0||t.cleanedBytes===0&&os(e,t.savedBytes,t.source.
bytes);if(n)return nx(t).trimStart();const r=KM(t);const i=r.slice(0,Tn);const o=Math.max(1,...r.map(({bytes:d})=>d));const s=i.
map(({kind:d,name:c,bytes:u,note:f=""})=>{const l=t.source.bytes===0?0:u/t.source.bytes*100;const p=d==="hidden"?c:`${d}\
 ${le(c)}`;const h=Math.max(0,Math.round(u/o*20));return`| ${p} | ${it(P(u))} | ${it(`${er(l)} %`)} | ${"█".repeat(h)}\
 | ${it(f)} |`});const a=r.length-i.length;return[`#### Where ${t.savedBytes<0?"the growth":`the ${P(t.savedBytes)}`} ca\
me from`,"","| | size | of the source | | |","| --- | ---: | ---: | --- | --- |",...s,...a>0?[`| ${a} more | | | | |`]:[],
"","Hidden in lower layers: files that a later layer deleted or replaced"+(e?", plus rounding to disk blocks.":"."),nx(t),
"",YS("Saved, in MB",r)].join("\n").trimEnd()}function ZM(t){const e=t.kept.slice(0,Tn).map(({what:n,why:r,entries:i,bytes:o})=>{
const s=i===null||o===null?"":`: ${P(o)} in ${oe(i)}`;const a=r===null?" (requested)":` (${fa(me(r,gi))})`;return`- ${le(
n)}${s}${a}`});if(e.length===0)return"";return["<details><summary>Kept on purpose</summary>","",...e,"","</details>"].join(
"\n")}function QM({ok:t,dryRun:e,source:n,result:r,backup:i,engine:o}){if(!t||e||n.id===r.imageId)return"";const s=r.tags.
includes(n.reference);const a=s?"Not possible, because the result has replaced the source. Next time, give it another na\
me.":`The source image ${le(n.reference)} is unchanged.`;const d=o===null?a:i!==null?`<code>docker load --input</code> ${le(
i)} restores the source image.`:s?`Not possible, because the tag of the source image has moved. Next time, set <code>bac\
kup</code> to save an archive of it first.`:`The source image ${le(n.reference)} is unchanged. Set <code>backup</code> t\
o save it to an archive as well.`;return[`**Undo**: ${d}`,"","**Trade-offs**: the single layer is not shared with other \
images and is pulled in one piece instead of in parallel. Signatures and attestations of the source do not apply to the \
result: sign it again."].join("\n")}async function sx(t,e,n){if(t===void 0||t===""){n.warning('Could not write the job summary: GITHUB_STEP_SUMMARY is not s\
et. Set "summary: false" to turn the summary off.');return}try{const{size:r}=await t2(t);const i=rx(e,Km-r);if(i===""){n.
warning(`Could not write the job summary: ${JSON.stringify(t)} is full.`);return}await e2(t,i,{flag:ox.O_WRONLY|ox.O_APPEND})}catch(r){
n.warning(`Could not write the job summary to ${JSON.stringify(t)}: ${E(r)}.`)}}import{parseArgs as a2}from"node:util";var ax=Object.entries(Rc).filter(([,t])=>t.isActionOnly!==true).map(([t,e])=>({name:t,...e,...t==="tag"?{short:"t"}:{}}));
var Dt=[...ax,{name:"cache-dir",kind:"text",default:"",value:"DIR",help:"cache layers in this directory and reuse them i\
n later runs"},{name:"summary",kind:"text",default:"",value:"FILE",help:"append a Markdown summary of the run to this fi\
le"},{name:"json",kind:"boolean",default:"false",help:"print the results as a JSON object"},{name:"quiet",short:"q",kind:"\
boolean",default:"false",help:"show only warnings and errors"},{name:"debug",kind:"boolean",default:"false",help:"show d\
ebug messages"},{name:"help",short:"h",kind:"boolean",default:"false",help:"show this help"},{name:"version",kind:"boole\
an",default:"false",help:"show the version"}];function dx(t){return ax.some(e=>e.name===t)}function cx(t){const{kind:e,value:n}=t;
if(n===void 0)return yi(t);return`${yi(t)}${e==="choice"?`[=${n}]`:` ${n}`}`}function qm({kind:t,value:e}){return e!==void 0&&
t!=="choice"}function yi({name:t,kind:e,default:n}){return`--${e==="boolean"&&n==="true"?"no-":""}${t}`}var zo="__complete";var ep=["bash","zsh","fish"];var qn={files:0,none:4,noSpace:6};var ux={candidates:[],directive:qn.none};
var n2={candidates:[],directive:qn.files};async function fx(t,e){const n=t.at(-1)??"";const{candidates:r,directive:i}=await r2(
t.slice(0,-1),n,e);const o=r.filter(({text:s})=>s.startsWith(n)).map(({text:s,help:a})=>a===void 0?s:`${s}	${a}`);return[
...o,`:${i}`].join("\n")}async function r2(t,e,n){const r=Xm(t.at(-1)??"");if(r!==void 0&&qm(r))return Zm(r.name,e,n);const[
,i="",o]=/^--([a-z-]+)=(.*)$/.exec(e)??[];if(o!==void 0){const{candidates:a,directive:d}=await Zm(i,o,n);return{candidates:a.
map(c=>({...c,text:`--${i}=${c.text}`})),directive:d}}if(e.startsWith("-")){const a=new Set(t.map(c=>Xm(c)?.name));const d=Dt.
filter(({name:c,kind:u})=>u==="list"||!a.has(c));return{candidates:d.map(c=>({text:yi(c),help:c.help})),directive:qn.none}}
const s=t.some((a,d)=>!a.startsWith("-")&&!i2(Xm(t[d-1]??"")));return s?ux:Zm("image",e,n)}function i2(t){return t!==void 0&&
qm(t)}function Xm(t){return Dt.find(({name:e,short:n})=>t===`--${e}`||t===`--no-${e}`||n!==void 0&&t===`-${n}`)}async function Zm(t,e,n){
const r=(...i)=>({candidates:i.map(o=>({text:o})),directive:qn.none});switch(t){case"image":case"tag":return Qm(n,"image",
"ls","--format","{{.Repository}}:{{.Tag}}");case"container":return Qm(n,"ps","--all","--format","{{.Names}}");case"run-n\
etwork":return Qm(n,"network","ls","--format","{{.Name}}");case"clean":return o2(e);case"pull":return r("missing","alway\
s","never");case"compression":return r("gzip","zstd","none");case"platform":return r("linux/amd64","linux/arm64","linux/\
arm/v7","all");case"from":return r("auto","layers");case"verify":return r("true","false","layers");case"backup":case"rep\
ort":case"html":case"summary":case"temp-dir":case"cache-dir":return n2;default:return ux}}async function Qm(t,...e){const n=await t.
try(e).catch(()=>void 0);const r=n?.exitCode===0?n.stdout.split("\n"):[];const i=r.map(o=>o.trim()).filter(o=>o!=="");return{
candidates:i.filter(o=>!o.includes("<none>")).map(o=>({text:o})),directive:qn.none}}function o2(t){const e=t.slice(0,t.lastIndexOf(
",")+1);const n=e.split(",");const r=[{text:Le,help:"all safe presets"},...Ne.map(({name:i,isSafe:o,what:s})=>({text:i,help:`${o?
"":"by name only: "}${s.replaceAll("`","")}`}))];return{candidates:r.filter(({text:i})=>!n.includes(i)).map(({text:i,help:o})=>({
text:e+i,help:o})),directive:qn.noSpace}}var s2={bash:`# bash completion of docker-flatten: source <(docker-flatten comp\
letion bash)
_docker_flatten() {
  local line=\${COMP_LINE:0:COMP_POINT} directive words=() lines=()
  read -ra words <<<"$line"
  # The word to complete may be empty.
  [[ $line != *[[:space:]] ]] || words+=('')
  mapfile -t lines < <(docker-flatten ${zo} "\${words[@]:1}" 2>/dev/null)
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
  lines=("\${(@f)$(docker-flatten ${zo} "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
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
    set -l lines (docker-flatten ${zo} $words[2..-1] 2>/dev/null)
    set -q lines[1]; or return
    if test "$lines[-1]" = :${qn.files}
        __fish_complete_path (commandline -ct)
    end
    set -e lines[-1]
    printf '%s\\n' $lines
end
complete -c docker-flatten -f -a '(__docker_flatten_complete)'`};function lx(t){return s2[t]}var mx="docker-cli-plugin-metadata";function px(){return JSON.stringify({SchemaVersion:"0.1.0",Vendor:"docker-flatten",Version:`\
v${dt}`,ShortDescription:"Flatten an image into one layer"})}var hx="DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND";var tp="flatten";var d2=["--config","-c","--context","-H","--host","-l",
"--log-level","--tlscacert","--tlscert","--tlskey"];function gx(t,e){if(t[0]===mx)return{kind:"plugin-metadata"};if(t[0]===
zo)return{kind:"complete",words:h2(t.slice(1),e)};const{dockerArgs:n,rest:r}=e[hx]===void 0?{dockerArgs:[],rest:t}:g2(t);
const{values:i,positionals:o}=u2(r);if(o[0]==="completion"&&(o.length>1||r.length===1))return{kind:"completion",shell:p2(
o.slice(1))};if(i["help"]===true)return{kind:"help"};if(i["version"]===true)return{kind:"version"};if(o.length>1)throw jo(
`expected one image, got ${o.length}: ${o.join(" ")}`);if(o.length===1&&i["image"]!==void 0)throw jo("give the image eit\
her as an argument or with --image, not both");return{kind:"flatten",input:s=>{if(!dx(s))return"";return s==="image"?o[0]??
Lc(i[s]):Lc(i[s])},json:i["json"]===true,summary:Lc(i["summary"])||void 0,cacheDir:Lc(i["cache-dir"])||void 0,verbosity:c2(
i,n),dockerArgs:n}}function c2(t,e){const n=t["quiet"]===true;const r=t["debug"]===true||e.some(i=>i==="-D"||i==="--debu\
g");if(n&&r)throw jo("--quiet and --debug cannot be combined");return n?"quiet":r?"debug":"normal"}function u2(t){const e={};
for(const{name:n,kind:r,short:i}of Dt){e[n]={type:r==="boolean"?"boolean":"string",multiple:r==="list",...i===void 0?{}:
{short:i}}}try{return a2({args:t.map(l2),options:e,allowPositionals:true,allowNegative:true})}catch(n){const r=E(n).split(
". ")[0]??"";throw jo(r,m2(r))}}var f2=Dt.filter(({kind:t})=>t==="choice").map(({name:t})=>t);function l2(t,e,n){const r=n.
indexOf("--");if(r!==-1&&e>r)return t;for(const i of f2){if(t===`--${i}`)return`--${i}=true`;if(t===`--no-${i}`)return`-\
-${i}=false`}return t}function m2(t){const[,e]=/^Unknown option '--([^']+)'$/.exec(t)??[];if(e===void 0)return void 0;const n=Dt.
filter(({kind:o})=>o==="boolean"||o==="choice").map(o=>o.name);const r=e.startsWith("no-")?to(e.slice(3),n):void 0;const i=Dt.
map(yi).map(o=>o.slice(2));return r===void 0?to(e,i):`no-${r}`}function p2(t){const e=ep.find(r=>r===t[0]);if(e!==void 0&&
t.length===1)return e;const n=t.length===0?"none was given":`got "${t.join(" ")}"`;throw jo(`"completion" needs one shel\
l (${ep.join(", ")}), but ${n}`)}function h2(t,e){return e[hx]!==void 0&&t[0]===tp?t.slice(1):t}function g2(t){let e=0;while(e<
t.length){const n=t[e];if(n===tp)return{dockerArgs:t.slice(0,e),rest:t.slice(e+1)};if(n==="help"&&t[e+1]===tp)return{dockerArgs:[],
rest:["--help"]};if(!n.startsWith("-"))break;e+=d2.includes(n)?2:1}return{dockerArgs:[],rest:[...t]}}function Lc(t){if(Array.
isArray(t))return t.join("\n");return t===void 0?"":String(t)}function jo(t,e){const n='Run "docker-flatten --help" for \
usage.';return new m("BAD_INPUT",`Invalid arguments: ${t}.`,{hint:e===void 0?n:`Did you mean --${e}? ${n}`})}var y2=80;function wx(){const t=Dt.filter(({name:r})=>r!=="image").map(w2);const e=Math.max(...t.map(([r])=>r.length));const n=r=>Ne.
filter(i=>i.isSafe===r).map(({name:i})=>i);return["Usage: docker-flatten IMAGE --tag REF [OPTIONS]","       docker-flatt\
en --container NAME --tag REF [OPTIONS]","       docker-flatten completion bash|zsh|fish","","Flatten a Docker image int\
o a single layer and keep every config field.",'As a Docker CLI plugin, the same command is "docker flatten".',"","Resul\
ts go to stdout, progress and messages to stderr.","Exit status: 0 on success, 1 on failure, 2 if the arguments are inva\
lid.","","Examples:","  docker-flatten app:latest --tag app:flat --clean auto --verify","  docker-flatten app:latest --c\
lean auto,docs --exclude '**/*.map' --dry-run","  docker-flatten oci-archive:app.tar --tag docker://ghcr.io/owner/app:fl\
at","","Options:",...t.flatMap(([r,i])=>np(`  ${r.padEnd(e)}  `,i)),"",'Presets for --clean (write -NAME to omit one, as\
 in "auto,-logs"):',...np(`  ${Le}:`.padEnd(17),yx(n(true))),...np("  by name only:".padEnd(17),yx(n(false)))].join("\n")}
function w2(t){const{kind:e,short:n,default:r,help:i}=t;const o=n===void 0?"    ":`-${n}, `;const s=e==="boolean"||e==="\
choice";const a=r===""||s?[]:[`(default ${r})`];return[`${o}${cx(t)}`,[...i.split(" "),...a]]}function yx(t){return t.map(
(e,n)=>n===t.length-1?e:`${e},`)}function np(t,e){const n=[];let r=t;for(const i of e){const o=r.length===t.length;if(!o&&
r.length+1+i.length>y2){n.push(r);r=" ".repeat(t.length)+i}else r+=o?i:` ${i}`}return[...n,r]}var wi=Jo(tk(),1);import{clearScreenDown as V2,cursorTo as Y2,moveCursor as K2}from"node:readline";var q2=4;var nk={min:8,max:40};var X2=80;var Mc=class{#e;#t;#n=0;constructor(e,n){this.#e=e;this.#t=new wi.MultiBar({stream:rk(
e),fps:q2,format:r=>this.#i(n.measure(),r),forceRedraw:true,clearOnComplete:true,hideCursor:true,linewrap:true,gracefulExit:false},
wi.Presets.legacy);this.#t.create(1,0);e.on("resize",this.#r);process.on("exit",this.end);this.#t.update()}print(e){this.#t.
log(e);this.#t.update()}end=()=>{if(!this.#t.isActive)return;this.#e.off("resize",this.#r);process.off("exit",this.end);
this.#t.stop()};#r=()=>{const e=Math.ceil(this.#n/ik(this.#e))-1;const n=rk(this.#e);if(e>0)K2(n,0,-e);Y2(n,0);V2(n);this.#t.
update()};#i(e,n){const r=Z2(e,ik(this.#e)-1,(i,o)=>wi.Format.BarFormat(i,{...n,barsize:o}));this.#n=r.length;return r}};
function rk(t){return t}function ik({columns:t}){return t===void 0||t===0?X2:t}function Z2(t,e,n){const{title:r,seconds:i,
doneBytes:o,totalBytes:s,percent:a}=t;if(o===void 0)return ok(`${r}  ${Ds(Math.round(i))} so far`,e);const d=Es(t);const c=Es(
{...t,totalBytes:void 0});const[u,f]=[cu(t),uu(t)];const l=[[d,u,f],[d,f],[c,f],[f??c],[]];for(const p of l){const h=`${r}\
 [`;const g=["",a===void 0?void 0:`${a} %`.padStart(4),...p].filter(S=>S!==void 0).join("  ");if(a===void 0||s===void 0){
if(r.length+g.length<=e)return r+g;continue}const y=e-h.length-g.length;if(y<=nk.min)continue;const D=Math.min(nk.max,y-
1);return`${h}${n(Math.min(.99,o/s),D)}]${g}`}return ok(a===void 0?`${r}  ${c}`:`${r}  ${a} %`,e)}function ok(t,e){return t.
slice(0,Math.max(0,e))}var Q2=300;var Uc=class{#e;#t;#n;#r;#i;constructor(e={}){const{verbosity:n="normal",signal:r,stream:i=process.stderr,env:o=process.
env}=e;this.#e=n;this.#t=r;this.#n=i;this.#r=i.isTTY===true&&!o["NO_COLOR"]&&o["TERM"]!=="dumb"}info(e){if(this.#e!=="qu\
iet")this.#s(e)}debug(e){if(this.#e==="debug")this.#s(`debug: ${e}`)}notice(e){this.info(`note: ${e}`)}warning(e){this.#s(
`warning: ${e}`)}async group(e,n){this.info(e);return n()}showProgress(e){if(this.#e==="quiet")return()=>{};return this.#r?
this.#o({...e,title:Qn(e.title).replaceAll("\n"," ")}):Dh(e,n=>this.info(n))}untrusted(e){this.info(`  | ${e}`)}#o(e){const n=new or(
e);let r;const i=()=>{if(this.#i!==void 0||this.#t?.aborted)return;r=new Mc(this.#n,n);this.#i=r};const o=setTimeout(i,Q2);
const s=()=>{clearTimeout(o);this.#t?.removeEventListener("abort",s);r?.end();if(this.#i===r)this.#i=void 0};this.#t?.addEventListener(
"abort",s);return s}#s(e){const n=`${Qn(e)}
`;if(this.#i===void 0)this.#n.write(n);else this.#i.print(n)}};var Hc={success:0,failure:1,invalidArguments:2};async function ak(t){let e=false;Bp("command-line");try{const n=gx(t,process.
env);if(n.kind!=="flatten"){process.stdout.write(`${await iU(n)}
`);return Hc.success}e=n.verbosity==="debug";await tU(n);return Hc.success}catch(n){process.stderr.write(`docker-flatten\
: ${Qn(Ve(n))}
`);if(t.length===0)process.stderr.write('Run "docker-flatten --help" for usage.\n');if(e)process.stderr.write(`${Qn(yp(n))}\

`);return n instanceof m&&n.code==="BAD_INPUT"?Hc.invalidArguments:Hc.failure}}async function tU(t){const e=WS(t.input);
const{summary:n,cacheDir:r}=t;if(n!==void 0){rU(n,e);await mS(n)}const i=r===void 0?void 0:new Qo(sk(r));await i?.prepare();
const o=Ip();try{const s=new Uc({verbosity:t.verbosity,signal:o.signal});const a=await TS(e,{id:bp(),docker:new Pi({globalArgs:t.
dockerArgs}),log:s,signal:o.signal,cache:i});const d=IS(a);const c=Object.entries(d).map(([u,f])=>`${u}: ${f}`);await nU(
t.json?JSON.stringify(d):c.join("\n"));if(n!==void 0){await eU(n,"",{flag:"a"}).catch(()=>{});await sx(n,a.report,s)}if(a.
budgetError!==void 0)throw a.budgetError}finally{o.release()}}async function nU(t){const e=await new Promise(n=>process.
stdout.write(`${t}
`,n));if(e==null||e.code==="EPIPE")return;throw new m("OUTPUT_FAILED",`The image was flattened, but the results could no\
t be written to stdout: ${e.message}.`,{hint:'Check for a full disk. "docker image inspect" shows the result.',cause:e})}
function rU(t,e){const n=["backup","report","html"].find(r=>e[r]===sk(t));if(n===void 0)return;throw new m("BAD_INPUT",`\
The options --summary and --${n} have the same path ${JSON.stringify(t)}.`,{hint:"Give each its own path."})}async function iU(t){
switch(t.kind){case"help":return wx();case"version":return`docker-flatten ${dt}`;case"plugin-metadata":return px();case"\
completion":return lx(t.shell);case"complete":return sU(t.words)}}var oU=3;async function sU(t){const e=new Oe(void 0,oU);
try{return await fx(t,new Pi({watch:e}))}finally{e.release()}}process.exitCode=await ak(process.argv.slice(2));
