import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var LS=Object.create;var Vl=Object.defineProperty;var DS=Object.getOwnPropertyDescriptor;var FS=Object.getOwnPropertyNames;var MS=Object.getPrototypeOf;var US=Object.prototype.hasOwnProperty;var Jl=(t,e)=>(e=Symbol[t])?e:Symbol.for("Symbol."+t);var Gl=t=>{throw TypeError(t)};var Kl=(t=>typeof require!=="undefined"?require:typeof Proxy!=="undefined"?new Proxy(t,{get:(e,n)=>(typeof require!=="un\
defined"?require:e)[n]}):t)(function(t){if(typeof require!=="undefined")return require.apply(this,arguments);throw Error(
'Dynamic require of "'+t+'" is not supported')});var Ee=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var HS=(t,e,n,r)=>{if(e&&typeof e==="object"||typeof e==="function"){for(let i of FS(e))if(!US.call(t,i)&&i!==n)Vl(t,i,{
get:()=>e[i],enumerable:!(r=DS(e,i))||r.enumerable})}return t};var Md=(t,e,n)=>(n=t!=null?LS(MS(t)):{},HS(e||!t||!t.__esModule?Vl(n,"default",{value:t,enumerable:true}):n,t));var ft=(t,e,n)=>{if(e!=null){if(typeof e!=="object"&&typeof e!=="function")Gl("Object expected");var r,i;if(n)r=e[Jl("as\
yncDispose")];if(r===void 0){r=e[Jl("dispose")];if(n)i=r}if(typeof r!=="function")Gl("Object not disposable");if(i)r=function(){
try{i.call(this)}catch(o){return Promise.reject(o)}};t.push([n,r,e])}else if(n){t.push([n])}return e};var ut=(t,e,n)=>{var r=typeof SuppressedError===
"function"?SuppressedError:function(s,a,d,c){return c=Error(d),c.name="SuppressedError",c.error=s,c.suppressed=a,c};var i=s=>e=
n?new r(s,e,"An error was suppressed during disposal"):(n=true,s);var o=s=>{while(s=t.pop()){try{var a=s[1]&&s[1].call(s[2]);
if(s[0])return Promise.resolve(a).then(o,d=>(i(d),o()))}catch(d){i(d)}}if(n)throw e};return o()};var ng=Ee((Aj,tg)=>{tg.exports=Kl("events")});var ig=Ee((Cj,rg)=>{rg.exports=class Bj{constructor(e){if(!(e>0)||(e-1&e)!==0)throw new Error("Max size for a FixedFIFO \
should be a power of two");this.buffer=new Array(e);this.mask=e-1;this.top=0;this.btm=0;this.next=null}clear(){this.top=
this.btm=0;this.next=null;this.buffer.fill(void 0)}push(e){if(this.buffer[this.top]!==void 0)return false;this.buffer[this.
top]=e;this.top=this.top+1&this.mask;return true}shift(){const e=this.buffer[this.btm];if(e===void 0)return void 0;this.
buffer[this.btm]=void 0;this.btm=this.btm+1&this.mask;return e}peek(){return this.buffer[this.btm]}isEmpty(){return this.
buffer[this.btm]===void 0}}});var df=Ee(($j,sg)=>{var og=ig();sg.exports=class Nj{constructor(e){this.hwm=e||16;this.head=new og(this.hwm);this.tail=this.
head;this.length=0}clear(){this.head=this.tail;this.head.clear();this.length=0}push(e){this.length++;if(!this.head.push(
e)){const n=this.head;this.head=n.next=new og(2*this.head.buffer.length);this.head.push(e)}}shift(){if(this.length!==0)this.
length--;const e=this.tail.shift();if(e===void 0&&this.tail.next){const n=this.tail.next;this.tail.next=null;this.tail=n;
return this.tail.shift()}return e}peek(){const e=this.tail.peek();if(e===void 0&&this.tail.next)return this.tail.next.peek();
return e}isEmpty(){return this.length===0}}});var mr=Ee((Lj,ag)=>{function cT(t){return Buffer.isBuffer(t)||t instanceof Uint8Array}function fT(t){return Buffer.isEncoding(
t)}function uT(t,e,n){return Buffer.alloc(t,e,n)}function lT(t){return Buffer.allocUnsafe(t)}function mT(t){return Buffer.
allocUnsafeSlow(t)}function pT(t,e){return Buffer.byteLength(t,e)}function hT(t,e){return Buffer.compare(t,e)}function gT(t,e){
return Buffer.concat(t,e)}function yT(t,e,n,r,i){return J(t).copy(e,n,r,i)}function wT(t,e){return J(t).equals(e)}function bT(t,e,n,r,i){
return J(t).fill(e,n,r,i)}function ET(t,e,n){return Buffer.from(t,e,n)}function xT(t,e,n,r){return J(t).includes(e,n,r)}
function ST(t,e,n,r){return J(t).indexOf(e,n,r)}function kT(t,e,n,r){return J(t).lastIndexOf(e,n,r)}function PT(t){return J(
t).swap16()}function IT(t){return J(t).swap32()}function TT(t){return J(t).swap64()}function J(t){if(Buffer.isBuffer(t))
return t;return Buffer.from(t.buffer,t.byteOffset,t.byteLength)}function vT(t,e,n,r){return J(t).toString(e,n,r)}function OT(t,e,n){
return J(t).toString("hex",e,n)}function _T(t,e,n,r,i){return J(t).write(e,n,r,i)}function RT(t,e){return J(t).readDoubleBE(
e)}function AT(t,e){return J(t).readDoubleLE(e)}function BT(t,e){return J(t).readFloatBE(e)}function CT(t,e){return J(t).
readFloatLE(e)}function NT(t,e){return J(t).readInt32BE(e)}function $T(t,e){return J(t).readInt32LE(e)}function LT(t,e){
return J(t).readUInt32BE(e)}function DT(t,e){return J(t).readUInt32LE(e)}function FT(t,e,n){return J(t).writeDoubleBE(e,
n)}function MT(t,e,n){return J(t).writeDoubleLE(e,n)}function UT(t,e,n){return J(t).writeFloatBE(e,n)}function HT(t,e,n){
return J(t).writeFloatLE(e,n)}function zT(t,e,n){return J(t).writeInt32BE(e,n)}function jT(t,e,n){return J(t).writeInt32LE(
e,n)}function WT(t,e,n){return J(t).writeUInt32BE(e,n)}function JT(t,e,n){return J(t).writeUInt32LE(e,n)}ag.exports={isBuffer:cT,
isEncoding:fT,alloc:uT,allocUnsafe:lT,allocUnsafeSlow:mT,byteLength:pT,compare:hT,concat:gT,copy:yT,equals:wT,fill:bT,from:ET,
includes:xT,indexOf:ST,lastIndexOf:kT,swap16:PT,swap32:IT,swap64:TT,toBuffer:J,toString:vT,toHex:OT,write:_T,readDoubleBE:RT,
readDoubleLE:AT,readFloatBE:BT,readFloatLE:CT,readInt32BE:NT,readInt32LE:$T,readUInt32BE:LT,readUInt32LE:DT,writeDoubleBE:FT,
writeDoubleLE:MT,writeFloatBE:UT,writeFloatLE:HT,writeInt32BE:zT,writeInt32LE:jT,writeUInt32BE:WT,writeUInt32LE:JT}});var cg=Ee((Fj,dg)=>{var GT=mr();dg.exports=class Dj{constructor(e){this.encoding=e}get remaining(){return 0}decode(e){return GT.
toString(e,this.encoding)}flush(){return""}}});var mg=Ee((Uj,lg)=>{var fg=mr();lg.exports=class Mj{constructor(){this._reset()}get remaining(){return this.bytesSeen}decode(e){
if(e.byteLength===0)return"";if(this.bytesNeeded===0&&ug(e,0)===0){this.bytesSeen=VT(e);return fg.toString(e,"utf8")}let n="";
let r=0;if(this.bytesNeeded>0){while(r<e.byteLength){const s=e[r];if(s<this.lowerBoundary||s>this.upperBoundary){n+="�";
this._reset();break}this.lowerBoundary=128;this.upperBoundary=191;this.codePoint=this.codePoint<<6|s&63;this.bytesSeen++;
r++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(this.codePoint);this._reset();break}}if(this.bytesNeeded>
0)return n}const i=ug(e,r);const o=e.byteLength-i;if(o>r)n+=fg.toString(e,"utf8",r,o);for(let s=o;s<e.byteLength;s++){const a=e[s];
if(this.bytesNeeded===0){if(a<=127){this.bytesSeen=0;n+=String.fromCharCode(a)}else if(a>=194&&a<=223){this.bytesNeeded=
2;this.bytesSeen=1;this.codePoint=a&31}else if(a>=224&&a<=239){if(a===224)this.lowerBoundary=160;else if(a===237)this.upperBoundary=
159;this.bytesNeeded=3;this.bytesSeen=1;this.codePoint=a&15}else if(a>=240&&a<=244){if(a===240)this.lowerBoundary=144;else if(a===
244)this.upperBoundary=143;this.bytesNeeded=4;this.bytesSeen=1;this.codePoint=a&7}else{this.bytesSeen=1;n+="�"}continue}
if(a<this.lowerBoundary||a>this.upperBoundary){n+="�";s--;this._reset();continue}this.lowerBoundary=128;this.upperBoundary=
191;this.codePoint=this.codePoint<<6|a&63;this.bytesSeen++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(
this.codePoint);this._reset()}}return n}flush(){const e=this.bytesNeeded>0?"�":"";this._reset();return e}_reset(){this.
codePoint=0;this.bytesNeeded=0;this.bytesSeen=0;this.lowerBoundary=128;this.upperBoundary=191}};function ug(t,e){const n=t.
byteLength;if(n<=e)return 0;const r=Math.max(e,n-4);let i=n-1;while(i>r&&(t[i]&192)===128)i--;if(i<e)return 0;const o=t[i];
let s;if(o<=127)return 0;if(o>=194&&o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 0;const a=n-
i;return a<s?a:0}function VT(t){const e=t.byteLength;if(e===0)return 0;const n=t[e-1];if(n<=127)return 0;if((n&192)!==128)
return 1;const r=Math.max(0,e-4);let i=e-2;while(i>=r&&(t[i]&192)===128)i--;if(i<0)return 1;const o=t[i];let s;if(o>=194&&
o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 1;if(e-i!==s)return 1;if(s>=3){const a=t[i+
1];if(o===224&&a<160)return 1;if(o===237&&a>159)return 1;if(o===240&&a<144)return 1;if(o===244&&a>143)return 1}return 0}});var hg=Ee((zj,pg)=>{var KT=cg();var qT=mg();pg.exports=class Hj{constructor(e="utf8"){this.encoding=YT(e);switch(this.encoding){case"\
utf8":this.decoder=new qT;break;case"utf16le":case"base64":throw new Error("Unsupported encoding: "+this.encoding);default:
this.decoder=new KT(this.encoding)}}get remaining(){return this.decoder.remaining}push(e){if(typeof e==="string")return e;
return this.decoder.decode(e)}write(e){return this.push(e)}end(e){let n="";if(e)n=this.push(e);n+=this.decoder.flush();return n}};
function YT(t){t=t.toLowerCase();switch(t){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"\
utf-16le":return"utf16le";case"latin1":case"binary":return"latin1";case"base64":case"ascii":case"hex":return t;default:throw new Error(
"Unknown encoding: "+t)}}});var yg=Ee((jj,gg)=>{gg.exports=class tt extends Error{constructor(e,n,r=tt){super(e);this.code=n;if(Error.captureStackTrace){
Error.captureStackTrace(this,r)}}static isStreamDestroyed(e){return e&&e.code==="STREAM_DESTROYED"}static isPrematureClose(e){
return e&&e.code==="PREMATURE_CLOSE"}static isAborted(e){return e&&e.code==="ABORTED"}static isBadArgument(e){return e&&
e.code==="BAD_ARGUMENT"}get name(){return"StreamError"}static STREAM_DESTROYED(){return new tt("Stream was destroyed","S\
TREAM_DESTROYED",tt.STREAM_DESTROYED)}static PREMATURE_CLOSE(e="Premature close"){return new tt(e,"PREMATURE_CLOSE",tt.PREMATURE_CLOSE)}static ABORTED(){
return new tt("Stream aborted","ABORTED",tt.ABORTED)}static BAD_ARGUMENT(e="Bad argument"){return new tt(e,"BAD_ARGUMENT",
tt.BAD_ARGUMENT)}}});var Pf=Ee((Wj,Fg)=>{var{EventEmitter:XT}=ng();var Sg=df();var ZT=hg();var je=yg();var cf=typeof queueMicrotask==="undefi\
ned"?t=>global.process.nextTick(t):queueMicrotask;var ee=(1<<29)-1;var nt=1;var gf=2;var bt=4;var Bi=8;var kg=ee^nt;var QT=ee^
gf;var Di=1<<4;var pr=2<<4;var yr=4<<4;var Wt=8<<4;var Fi=16<<4;var yf=32<<4;var Jt=64<<4;var ff=128<<4;var wf=256<<4;var bf=512<<
4;var Ge=1024<<4;var jt=2048<<4;var Gs=4096<<4;var Sn=8192<<4;var Pg=Fi|yf;var ev=Di|Gs;var tv=yr|Di;var nv=wf|Wt;var Ef=Fi|
Sn;var rv=ee^Di;var iv=ee^yr;var ov=ee^(yr|Gs);var wg=ee^Gs;var sv=ee^Fi;var av=ee^(Wt|bf);var dv=ee^Jt;var bg=ee^Pg;var Ig=ee^
jt;var cv=ee^pr;var Tg=ee^Sn;var fv=ee^Ef;var Et=1<<18;var gr=2<<18;var Mi=4<<18;var kn=8<<18;var Ui=16<<18;var Vt=32<<18;
var uf=64<<18;var hr=128<<18;var xf=256<<18;var Gt=512<<18;var Vs=1024<<18;var uv=ee^(Et|xf);var vg=ee^Mi;var lv=ee^(Et|
Gt);var mv=ee^Ui;var pv=ee^kn;var Og=ee^hr;var hv=ee^gr;var _g=ee^Vs;var Ci=Di|Et;var Rg=ee^Ci;var Sf=Ge|Vt;var rt=bt|Bi|
gf;var $e=rt|nt;var Ag=rt|Sf;var gv=vg&iv;var Ks=hr|jt;var yv=Ks&Rg;var Bg=$e|yv;var wv=$e|Jt|Ge;var Eg=$e|Ge|Wt;var bv=$e|
Jt|Wt;var Ev=$e|wf|Wt|bf;var xv=$e|Di|Jt|Ge|Gs|Sn;var Sv=rt|Jt|Ge;var kv=pr|$e|jt|yr;var Pv=jt|nt;var Iv=$e|Gt|Vt;var Tv=kn|
Ui;var Cg=kn|Et;var vv=kn|Ui|$e|Et;var xg=$e|Et|kn|Vs;var Ov=Mi|Et;var _v=Et|xf;var Rv=$e|Gt|Cg|Vt;var Av=Ui|rt|Gt|Vt;var Bv=gr|
$e|hr|Mi;var Cv=Gt|Vt|rt;var Us=Symbol.asyncIterator||Symbol("asyncIterator");var Hs=class{constructor(e,{highWaterMark:n=16384,
map:r=null,mapWritable:i,byteLength:o,byteLengthWritable:s}={}){this.stream=e;this.queue=new Sg;this.highWaterMark=n;this.
buffered=0;this.error=null;this.pipeline=null;this.drains=null;this.byteLength=s||o||Dg;this.map=i||r;this.afterWrite=Lv.
bind(this);this.afterUpdateNextTick=Mv.bind(this)}get ending(){return(this.stream._duplexState&Gt)!==0}get ended(){return(this.
stream._duplexState&Vt)!==0}push(e){if((this.stream._duplexState&Cv)!==0)return false;if(this.map!==null)e=this.map(e);this.
buffered+=this.byteLength(e);this.queue.push(e);if(this.buffered<this.highWaterMark){this.stream._duplexState|=kn;return true}
this.stream._duplexState|=Tv;return false}shift(){const e=this.queue.shift();this.buffered-=this.byteLength(e);if(this.buffered===
0)this.stream._duplexState&=pv;return e}end(e){if(typeof e==="function"){this.stream.once("finish",e)}else if(e!==void 0&&
e!==null){this.push(e)}this.stream._duplexState=(this.stream._duplexState|Gt)&vg}autoBatch(e,n){const r=[];const i=this.
stream;r.push(e);while((i._duplexState&xg)===Cg){r.push(i._writableState.shift())}if((i._duplexState&$e)!==0)return n(null);
i._writev(r,n)}update(){const e=this.stream;e._duplexState|=gr;do{while((e._duplexState&xg)===kn){const n=this.shift();e.
_duplexState|=_v;e._write(n,this.afterWrite)}if((e._duplexState&Ov)===0)this.updateNonPrimary()}while(this.continueUpdate()===
true);e._duplexState&=hv}updateNonPrimary(){const e=this.stream;if((e._duplexState&Rv)===Gt){e._duplexState=e._duplexState|
Et;e._final($v.bind(this));return}if((e._duplexState&rt)===bt){if((e._duplexState&Ks)===0){e._duplexState|=Ci;e._destroy(
Ng.bind(this))}return}if((e._duplexState&Bg)===nt){e._duplexState=(e._duplexState|Ci)&kg;e._open($g.bind(this))}}continueUpdate(){
if((this.stream._duplexState&hr)===0)return false;this.stream._duplexState&=Og;return true}updateCallback(){if((this.stream.
_duplexState&Bv)===Mi){this.update()}else{this.updateNextTick()}}updateNextTick(){if((this.stream._duplexState&hr)!==0)return;
this.stream._duplexState|=hr;if((this.stream._duplexState&gr)===0)cf(this.afterUpdateNextTick)}};var lf=class{constructor(e,{
highWaterMark:n=16384,map:r=null,mapReadable:i,byteLength:o,byteLengthReadable:s}={}){this.stream=e;this.queue=new Sg;this.
highWaterMark=n===0?1:n;this.buffered=0;this.readAhead=n>0;this.error=null;this.pipeline=null;this.byteLength=s||o||Dg;this.
map=i||r;this.pipeTo=null;this.afterRead=Dv.bind(this);this.afterUpdateNextTick=Fv.bind(this)}get ending(){return(this.stream.
_duplexState&Jt)!==0}get ended(){return(this.stream._duplexState&Ge)!==0}pipe(e,n){if(this.pipeTo!==null)throw je.BAD_ARGUMENT(
"Can only pipe to one destination");if(typeof n!=="function")n=null;this.stream._duplexState|=yf;this.pipeTo=e;this.pipeline=
new pf(this.stream,e,n);if(n)this.stream.on("error",hf);if(Li(e)){e._writableState.pipeline=this.pipeline;if(n)e.on("err\
or",hf);e.on("finish",this.pipeline.finished.bind(this.pipeline))}else{const r=this.pipeline.done.bind(this.pipeline,e);
const i=this.pipeline.done.bind(this.pipeline,e,null);e.on("error",r);e.on("close",i);e.on("finish",this.pipeline.finished.
bind(this.pipeline))}e.on("drain",Nv.bind(this));this.stream.emit("piping",e);e.emit("pipe",this.stream)}push(e){const n=this.
stream;if(e===null){this.highWaterMark=0;n._duplexState=(n._duplexState|Jt)&ov;return false}if(this.map!==null){e=this.map(
e);if(e===null){n._duplexState&=wg;return this.buffered<this.highWaterMark}}this.buffered+=this.byteLength(e);this.queue.
push(e);n._duplexState=(n._duplexState|Wt)&wg;return this.buffered<this.highWaterMark}shift(){const e=this.queue.shift();
this.buffered-=this.byteLength(e);if(this.buffered===0){this.stream._duplexState&=av}return e}unshift(e){const n=[this.map!==
null?this.map(e):e];while(this.buffered>0)n.push(this.shift());for(let r=0;r<n.length-1;r++){const i=n[r];this.buffered+=
this.byteLength(i);this.queue.push(i)}this.push(n[n.length-1])}read(){const e=this.stream;if((e._duplexState&Eg)===Wt){const n=this.
shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===false){e._duplexState&=bg}if((e._duplexState&ff)!==0){e.emit("data",
n)}return n}if(this.readAhead===false){e._duplexState|=Sn;this.updateNextTick()}return null}drain(){const e=this.stream;
while((e._duplexState&Eg)===Wt&&(e._duplexState&Pg)!==0){const n=this.shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===
false){e._duplexState&=bg}if((e._duplexState&ff)!==0){e.emit("data",n)}}}update(){const e=this.stream;e._duplexState|=pr;
do{this.drain();while(this.buffered<this.highWaterMark&&(e._duplexState&xv)===Sn){e._duplexState|=ev;e._read(this.afterRead);
this.drain()}if((e._duplexState&Ev)===nv){e._duplexState|=bf;e.emit("readable")}if((e._duplexState&tv)===0){this.updateNonPrimary()}}while(this.
continueUpdate()===true);e._duplexState&=cv}updateNonPrimary(){const e=this.stream;if((e._duplexState&bv)===Jt){e._duplexState=
(e._duplexState|Ge)&dv;e.emit("end");if((e._duplexState&Ag)===Sf){e._duplexState|=bt}if(this.pipeTo!==null){this.pipeTo.
end()}}if((e._duplexState&rt)===bt){if((e._duplexState&Ks)===0){e._duplexState|=Ci;e._destroy(Ng.bind(this))}return}if((e.
_duplexState&Bg)===nt){e._duplexState=(e._duplexState|Ci)&kg;e._open($g.bind(this))}}continueUpdate(){if((this.stream._duplexState&
jt)===0)return false;this.stream._duplexState&=Ig;return true}updateCallback(){if((this.stream._duplexState&kv)===yr){this.
update()}else{this.updateNextTick()}}updateNextTickIfOpen(){if((this.stream._duplexState&Pv)!==0)return;this.stream._duplexState|=
jt;if((this.stream._duplexState&pr)===0)cf(this.afterUpdateNextTick)}updateNextTick(){if((this.stream._duplexState&jt)!==
0)return;this.stream._duplexState|=jt;if((this.stream._duplexState&pr)===0)cf(this.afterUpdateNextTick)}};var mf=class{constructor(e){
this.data=null;this.afterTransform=Hv.bind(e);this.afterFinal=null}};var pf=class{constructor(e,n,r){this.from=e;this.to=
n;this.afterPipe=r;this.error=null;this.pipeToFinished=false}finished(){this.pipeToFinished=true}done(e,n){if(n)this.error=
n;if(e===this.to){this.to=null;if(this.from!==null){if((this.from._duplexState&Ge)===0||!this.pipeToFinished){this.from.
destroy(this.error||je.PREMATURE_CLOSE("Writable stream closed"))}return}}if(e===this.from){this.from=null;if(this.to!==
null){if((e._duplexState&Ge)===0){this.to.destroy(this.error||je.PREMATURE_CLOSE("Readable stream closed"))}return}}if(this.
afterPipe!==null)this.afterPipe(this.error);this.to=this.from=this.afterPipe=null}};function Nv(){this.stream._duplexState|=
yf;this.updateCallback()}function $v(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&rt)===0){e._duplexState|=
Vt;e.emit("finish")}if((e._duplexState&Ag)===Sf){e._duplexState|=bt}e._duplexState&=lv;if((e._duplexState&gr)===0){this.
update()}else{this.updateNextTick()}}function Ng(t){const e=this.stream;if(!t&&!je.isStreamDestroyed(this.error))t=this.
error;if(t)e.emit("error",t);e._duplexState|=Bi;e.emit("close");const n=e._readableState;const r=e._writableState;if(n!==
null&&n.pipeline!==null){n.pipeline.done(e,t)}if(r!==null){while(r.drains!==null&&r.drains.length>0){r.drains.shift().resolve(
false)}if(r.pipeline!==null){r.pipeline.done(e,t)}}}function Lv(t){const e=this.stream;if(t)e.destroy(t);e._duplexState&=
uv;if(this.drains!==null)Uv(this.drains);if((e._duplexState&vv)===Ui){e._duplexState&=mv;if((e._duplexState&uf)===uf){e.
emit("drain")}}this.updateCallback()}function Dv(t){if(t)this.stream.destroy(t);this.stream._duplexState&=rv;if(this.readAhead===
false&&(this.stream._duplexState&Fi)===0){this.stream._duplexState&=Tg}this.updateCallback()}function Fv(){if((this.stream.
_duplexState&pr)===0){this.stream._duplexState&=Ig;this.update()}}function Mv(){if((this.stream._duplexState&gr)===0){this.
stream._duplexState&=Og;this.update()}}function Uv(t){for(let e=0;e<t.length;e++){if(--t[e].writes===0){t.shift().resolve(
true);e--}}}function $g(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&bt)===0){if((e._duplexState&wv)===0){
e._duplexState|=yr}if((e._duplexState&Iv)===0){e._duplexState|=Mi}e.emit("open")}e._duplexState&=Rg;if(e._writableState!==
null){e._writableState.updateCallback()}if(e._readableState!==null){e._readableState.updateCallback()}}function Hv(t,e){
if(e!==void 0&&e!==null)this.push(e);this._writableState.afterWrite(t)}function zv(t){if(this._readableState!==null){if(t===
"data"){this._duplexState|=ff|Ef;this._readableState.updateNextTick()}if(t==="readable"){this._duplexState|=wf;this._readableState.
updateNextTick()}}if(this._writableState!==null){if(t==="drain"){this._duplexState|=uf;this._writableState.updateNextTick()}}}
var Ni=class extends XT{constructor(e){super();this._duplexState=0;this._readableState=null;this._writableState=null;if(e){
if(e.open)this._open=e.open;if(e.destroy)this._destroy=e.destroy;if(e.predestroy)this._predestroy=e.predestroy;if(e.signal)
e.signal.addEventListener("abort",eO.bind(this))}this.on("newListener",zv)}_open(e){e(null)}_destroy(e){e(null)}_predestroy(){}get readable(){
return this._readableState!==null?true:void 0}get writable(){return this._writableState!==null?true:void 0}get destroyed(){
return(this._duplexState&Bi)!==0}get destroying(){return(this._duplexState&rt)!==0}destroy(e){if((this._duplexState&rt)===
0){if(!e)e=je.STREAM_DESTROYED();this._duplexState=(this._duplexState|bt)&gv;if(this._readableState!==null){this._readableState.
highWaterMark=0;this._readableState.error=e}if(this._writableState!==null){this._writableState.highWaterMark=0;this._writableState.
error=e}this._duplexState|=gf;this._predestroy();this._duplexState&=QT;if(this._readableState!==null){this._readableState.
updateNextTick()}if(this._writableState!==null){this._writableState.updateNextTick()}}}};var zs=class t extends Ni{constructor(e){
super(e);this._duplexState|=nt|Vt|Sn;this._readableState=new lf(this,e);if(e){if(this._readableState.readAhead===false)this.
_duplexState&=Tg;if(e.read)this._read=e.read;if(e.eagerOpen)this._readableState.updateNextTick();if(e.encoding)this.setEncoding(
e.encoding)}}static deferred(e,n){const r=new Js(n);e().then(i=>{if(i===null)return r.end();if(r.destroying)return;kf(i,
r,hf)}).catch(i=>r.destroy(i));return r}setEncoding(e){const n=new ZT(e);const r=this._readableState.map||Jv;this._readableState.
map=i;return this;function i(o){const s=n.push(o);return s===""&&(o.byteLength!==0||n.remaining>0)?null:r(s)}}_read(e){e(
null)}pipe(e,n){this._readableState.updateNextTick();this._readableState.pipe(e,n);return e}read(){this._readableState.updateNextTick();
return this._readableState.read()}push(e){this._readableState.updateNextTickIfOpen();return this._readableState.push(e)}unshift(e){
this._readableState.updateNextTickIfOpen();return this._readableState.unshift(e)}resume(){this._duplexState|=Ef;this._readableState.
updateNextTick();return this}pause(){this._duplexState&=this._readableState.readAhead===false?fv:sv;return this}static _fromAsyncIterator(e,n){
let r;const i=new t({...n,read(s){e.next().then(o).then(s.bind(null,null)).catch(s)},predestroy(){r=e.return()},destroy(s){
if(!r)return s(null);r.then(s.bind(null,null)).catch(s)}});return i;function o(s){if(s.done)i.push(null);else i.push(s.value)}}static from(e,n){
if(Xv(e))return e;if(e[Us])return this._fromAsyncIterator(e[Us](),n);if(!Array.isArray(e))e=e===void 0?[]:[e];let r=0;return new t(
{...n,read(i){this.push(r===e.length?null:e[r++]);i(null)}})}static isBackpressured(e){return(e._duplexState&Sv)!==0||e.
_readableState.buffered>=e._readableState.highWaterMark}static isPaused(e){return(e._duplexState&Fi)===0}[Us](){const e=this;
let n=null;let r=null;let i=null;this.on("error",c=>{n=c});this.on("readable",o);this.on("close",s);return{[Us](){return this},
next(){return new Promise(function(c,f){r=c;i=f;const u=e.read();if(u!==null)a(u);else if((e._duplexState&Bi)!==0)a(null)})},
return(){return d(null)},throw(c){return d(c)}};function o(){if(r!==null)a(e.read())}function s(){if(r!==null)a(null)}function a(c){
if(i===null)return;if(n){i(n)}else if(c===null&&(e._duplexState&Ge)===0){i(je.STREAM_DESTROYED())}else{r({value:c,done:c===
null})}i=r=null}function d(c){e.destroy(c);return new Promise((f,u)=>{if(e._duplexState&Bi)return f({value:void 0,done:true});
e.once("close",function(){if(c)u(c);else f({value:void 0,done:true})})})}}};var js=class extends Ni{constructor(e){super(
e);this._duplexState|=nt|Ge;this._writableState=new Hs(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final;if(e.eagerOpen)this._writableState.updateNextTick()}}cork(){this._duplexState|=Vs}uncork(){
this._duplexState&=_g;this._writableState.updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(
e,n)}_final(e){e(null)}static isBackpressured(e){return(e._duplexState&Av)!==0}static drained(e){if(e.destroyed)return Promise.
resolve(false);const n=e._writableState;const r=tO(e)?Math.min(1,n.queue.length):n.queue.length;const i=r+(e._duplexState&
xf?1:0);if(i===0)return Promise.resolve(true);if(n.drains===null)n.drains=[];return new Promise(o=>{n.drains.push({writes:i,
resolve:o})})}write(e){this._writableState.updateNextTick();return this._writableState.push(e)}end(e){this._writableState.
updateNextTick();this._writableState.end(e);return this}};var $i=class extends zs{constructor(e){super(e);this._duplexState=
nt|this._duplexState&Sn;this._writableState=new Hs(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final}}cork(){this._duplexState|=Vs}uncork(){this._duplexState&=_g;this._writableState.
updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(e,n)}_final(e){e(null)}write(e){this._writableState.
updateNextTick();return this._writableState.push(e)}end(e){this._writableState.updateNextTick();this._writableState.end(
e);return this}};var Ws=class extends $i{constructor(e){super(e);this._transformState=new mf(this);if(e){if(e.transform)
this._transform=e.transform;if(e.flush)this._flush=e.flush}}_write(e,n){if(this._readableState.buffered>=this._readableState.
highWaterMark){this._transformState.data=e}else{this._transform(e,this._transformState.afterTransform)}}_read(e){if(this.
_transformState.data!==null){const n=this._transformState.data;this._transformState.data=null;e(null);this._transform(n,
this._transformState.afterTransform)}else{e(null)}}destroy(e){super.destroy(e);if(this._transformState.data!==null){this.
_transformState.data=null;this._transformState.afterTransform()}}_transform(e,n){n(null,e)}_flush(e){e(null)}_final(e){this.
_transformState.afterFinal=e;this._flush(jv.bind(this))}};var Js=class extends Ws{};function jv(t,e){const n=this._transformState.
afterFinal;if(t)return n(t);if(e!==null&&e!==void 0)this.push(e);this.push(null);n(null)}function Wv(...t){return new Promise(
(e,n)=>{return kf(...t,r=>{if(r)return n(r);e()})})}function kf(t,...e){const n=Array.isArray(t)?[...t,...e]:[t,...e];const r=n.
length&&typeof n[n.length-1]==="function"?n.pop():null;if(n.length<2)throw je.BAD_ARGUMENT("Pipeline requires at least 2\
 streams");let i=n[0];let o=null;let s=null;for(let c=1;c<n.length;c++){o=n[c];if(Li(i)){i.pipe(o,d)}else{a(i,true,c>1,d);
i.pipe(o)}i=o}if(r){let c=false;const f=Li(o)||!!(o._writableState&&o._writableState.autoDestroy);o.on("error",u=>{if(s===
null)s=u});o.on("finish",()=>{c=true;if(!f)r(s)});if(f){o.on("close",()=>r(s||(c?null:je.PREMATURE_CLOSE())))}}return o;
function a(c,f,u,l){c.on("error",l);c.on("close",p);function p(){if(f&&c._readableState&&!c._readableState.ended){return l(
je.PREMATURE_CLOSE())}if(u&&c._writableState&&!c._writableState.ended){return l(je.PREMATURE_CLOSE())}}}function d(c){if(!c||
s)return;s=c;for(const f of n){f.destroy(c)}}}function Jv(t){return t}function Lg(t){return!!t._readableState||!!t._writableState}
function Li(t){return typeof t._duplexState==="number"&&Lg(t)}function Gv(t){return!!t._readableState&&t._readableState.
ending}function Vv(t){return!!t._readableState&&t._readableState.ended}function Kv(t){return!!t._writableState&&t._writableState.
ending}function qv(t){return!!t._writableState&&t._writableState.ended}function Yv(t,e={}){const n=t._readableState&&t._readableState.
error||t._writableState&&t._writableState.error;return!e.all&&je.isStreamDestroyed(n)?null:n}function Xv(t){return Li(t)&&
t.readable}function Zv(t){return(t._duplexState&nt)!==nt||(t._duplexState&bt)===bt||(t._duplexState&Ks)!==0}function Qv(t){
return typeof t==="object"&&t!==null&&typeof t.byteLength==="number"}function Dg(t){return Qv(t)?t.byteLength:1024}function hf(){}
function eO(){this.destroy(je.ABORTED())}function tO(t){return t._writev!==js.prototype._writev&&t._writev!==$i.prototype.
_writev}Fg.exports={pipeline:kf,pipelinePromise:Wv,isStream:Lg,isStreamx:Li,isEnding:Gv,isEnded:Vv,isFinishing:Kv,isFinished:qv,
isDisturbed:Zv,getStreamError:Yv,Stream:Ni,Writable:js,Readable:zs,Duplex:$i,Transform:Ws,PassThrough:Js}});var vf=Ee(br=>{var M=mr();var nO="0000000000000000000";var rO="7777777777777777777";var qs="0".charCodeAt(0);var Mg=M.from(
[117,115,116,97,114,0]);var iO=M.from([qs,qs]);var oO=M.from([117,115,116,97,114,32]);var sO=M.from([32,0]);var aO=4095;
var Hi=257;var Tf=263;br.decodeLongPath=function t(e,n){return wr(e,0,e.length,n)};br.encodePax=function t(e){let n="";if(e.
name)n+=If(" path="+e.name+"\n");if(e.linkname)n+=If(" linkpath="+e.linkname+"\n");const r=e.pax;if(r){for(const i in r){
n+=If(" "+i+"="+r[i]+"\n")}}return M.from(n)};br.decodePax=function t(e){const n={};while(e.length){let r=0;while(r<e.length&&
e[r]!==32)r++;const i=parseInt(M.toString(e.subarray(0,r)),10);if(!i)return n;const o=M.toString(e.subarray(r+1,i-1));const s=o.
indexOf("=");if(s===-1)return n;n[o.slice(0,s)]=o.slice(s+1);e=e.subarray(i)}return n};br.encode=function t(e){const n=M.
alloc(512);let r=e.name;let i="";if(e.typeflag===5&&r[r.length-1]!=="/")r+="/";if(M.byteLength(r)!==r.length)return null;
while(M.byteLength(r)>100){const o=r.indexOf("/");if(o===-1)return null;i+=i?"/"+r.slice(0,o):r.slice(0,o);r=r.slice(o+1)}
if(M.byteLength(r)>100||M.byteLength(i)>155)return null;if(e.linkname&&M.byteLength(e.linkname)>100)return null;M.write(
n,r);M.write(n,qt(e.mode&aO,6),100);M.write(n,qt(e.uid,6),108);M.write(n,qt(e.gid,6),116);pO(e.size,n,124);M.write(n,qt(
e.mtime.getTime()/1e3|0,11),136);n[156]=qs+lO(e.type);if(e.linkname)M.write(n,e.linkname,157);M.copy(Mg,n,Hi);M.copy(iO,
n,Tf);if(e.uname)M.write(n,e.uname,265);if(e.gname)M.write(n,e.gname,297);M.write(n,qt(e.devmajor||0,6),329);M.write(n,qt(
e.devminor||0,6),337);if(i)M.write(n,i,345);M.write(n,qt(Hg(n),6),148);return n};br.decode=function t(e,n,r){let i=e[156]===
0?0:e[156]-qs;let o=wr(e,0,100,n);const s=Kt(e,100,8);const a=Kt(e,108,8);const d=Kt(e,116,8);const c=Kt(e,124,12);const f=Kt(
e,136,12);const u=uO(i);const l=e[157]===0?null:wr(e,157,100,n);const p=wr(e,265,32);const h=wr(e,297,32);const g=Kt(e,329,
8);const b=Kt(e,337,8);const S=Hg(e);if(S===8*32)return null;if(S!==Kt(e,148,8))throw new Error("Invalid tar header. May\
be the tar is corrupted or it needs to be gunzipped?");if(dO(e)){if(e[345])o=wr(e,345,155,n)+"/"+o}else if(cO(e)){}else{
if(!r){throw new Error("Invalid tar header: unknown format.")}}if(i===0&&o&&o[o.length-1]==="/")i=5;return{name:o,mode:s,
uid:a,gid:d,size:c,byteOffset:0,mtime:new Date(1e3*f),type:u,linkname:l,uname:p,gname:h,devmajor:g,devminor:b,pax:null}};
function dO(t){return M.equals(Mg,t.subarray(Hi,Hi+6))}function cO(t){return M.equals(oO,t.subarray(Hi,Hi+6))&&M.equals(
sO,t.subarray(Tf,Tf+2))}function fO(t,e,n){if(typeof t!=="number")return n;t=~~t;if(t>=e)return e;if(t>=0)return t;t+=e;
if(t>=0)return t;return 0}function uO(t){switch(t){case 0:return"file";case 1:return"link";case 2:return"symlink";case 3:
return"character-device";case 4:return"block-device";case 5:return"directory";case 6:return"fifo";case 7:return"contiguo\
us-file";case 72:return"pax-header";case 55:return"pax-global-header";case 27:return"gnu-long-link-path";case 28:case 30:
return"gnu-long-path"}return null}function lO(t){switch(t){case"file":return 0;case"link":return 1;case"symlink":return 2;case"\
character-device":return 3;case"block-device":return 4;case"directory":return 5;case"fifo":return 6;case"contiguous-file":
return 7;case"pax-header":return 72}return 0}function Ug(t,e,n,r){for(;n<r;n++){if(t[n]===e)return n}return r}function Hg(t){
let e=8*32;for(let n=0;n<148;n++)e+=t[n];for(let n=156;n<512;n++)e+=t[n];return e}function qt(t,e){t=t.toString(8);if(t.
length>e)return rO.slice(0,e)+" ";return nO.slice(0,e-t.length)+t+" "}function mO(t,e,n){e[n]=128;for(let r=11;r>0;r--){
e[n+r]=t&255;t=Math.floor(t/256)}}function pO(t,e,n){if(t.toString(8).length>11){mO(t,e,n)}else{M.write(e,qt(t,11),n)}}function hO(t){
let e;if(t[0]===128)e=true;else if(t[0]===255)e=false;else return null;const n=[];let r;for(r=t.length-1;r>0;r--){const s=t[r];
if(e)n.push(s);else n.push(255-s)}let i=0;const o=n.length;for(r=0;r<o;r++){i+=n[r]*Math.pow(256,r)}return e?i:-1*i}function Kt(t,e,n){
t=t.subarray(e,e+n);e=0;if(t[e]&128){return hO(t)}else{while(e<t.length&&t[e]===32)e++;const r=fO(Ug(t,32,e,t.length),t.
length,t.length);while(e<r&&t[e]===0)e++;if(r===e)return 0;return parseInt(M.toString(t.subarray(e,r)),8)}}function wr(t,e,n,r){
return M.toString(t.subarray(e,Ug(t,0,e,e+n)),r)}function If(t){const e=M.byteLength(t);let n=Math.floor(Math.log(e)/Math.
log(10))+1;if(e+n>=Math.pow(10,n))n++;return e+n+t}});var Gg=Ee((Gj,Jg)=>{var{Writable:gO,Readable:yO,getStreamError:zg}=Pf();var wO=df();var jg=mr();var Er=vf();var bO=jg.alloc(
0);var EO=4*1024*1024;var _f=class{constructor(){this.buffered=0;this.shifted=0;this.queue=new wO;this._offset=0}push(e){
this.buffered+=e.byteLength;this.queue.push(e)}shiftFirst(e){return this.buffered===0?null:this._next(e)}shift(e){if(e>this.
buffered)return null;if(e===0)return bO;let n=this._next(e);if(e===n.byteLength)return n;const r=[n];while((e-=n.byteLength)>
0){n=this._next(e);r.push(n)}return jg.concat(r)}_next(e){const n=this.queue.peek();const r=n.byteLength-this._offset;if(e>=
r){const i=this._offset?n.subarray(this._offset,n.byteLength):n;this.queue.shift();this._offset=0;this.buffered-=r;this.
shifted+=r;return i}this.buffered-=e;this.shifted+=e;return n.subarray(this._offset,this._offset+=e)}};var Rf=class extends yO{constructor(e,n,r){
super();this.header=n;this.offset=r;this._parent=e}_read(e){if(this.header.size===0){this.push(null)}if(this._parent._stream===
this){this._parent._update()}e(null)}_predestroy(){this._parent.destroy(zg(this))}_detach(){if(this._parent._stream===this){
this._parent._stream=null;this._parent._missing=Wg(this.header.size);this._parent._update()}}_destroy(e){this._detach();
e(null)}};var Af=class extends gO{constructor(e){super(e);if(!e)e={};this._buffer=new _f;this._offset=0;this._header=null;
this._stream=null;this._missing=0;this._longHeader=false;this._callback=Of;this._locked=false;this._finished=false;this.
_pax=null;this._paxGlobal=null;this._gnuLongPath=null;this._gnuLongLinkPath=null;this._filenameEncoding=e.filenameEncoding||
"utf-8";this._allowUnknownFormat=!!e.allowUnknownFormat;this._unlockBound=this._unlock.bind(this)}_unlock(e){this._locked=
false;if(e){this.destroy(e);this._continueWrite(e);return}this._update()}_consumeHeader(){if(this._locked)return false;this.
_offset=this._buffer.shifted;try{this._header=Er.decode(this._buffer.shift(512),this._filenameEncoding,this._allowUnknownFormat)}catch(e){
this._continueWrite(e);return false}if(!this._header)return true;this._header.byteOffset=this._buffer.shifted;switch(this.
_header.type){case"gnu-long-path":case"gnu-long-link-path":case"pax-global-header":case"pax-header":this._longHeader=true;
this._missing=this._header.size;if(this._missing>EO){this._continueWrite(new Error("Header exceeds max size"));return false}
return true}this._locked=true;this._applyLongHeaders();if(!(this._header.size>=0)){this._continueWrite(new Error("Invali\
d header"));return false}if(this._header.size===0||this._header.type==="directory"){this.emit("entry",this._header,this.
_createStream(),this._unlockBound);return true}this._stream=this._createStream();this._missing=this._header.size;this.emit(
"entry",this._header,this._stream,this._unlockBound);return true}_applyLongHeaders(){if(this._gnuLongPath){this._header.
name=this._gnuLongPath;this._gnuLongPath=null}if(this._gnuLongLinkPath){this._header.linkname=this._gnuLongLinkPath;this.
_gnuLongLinkPath=null}if(this._pax){if(this._pax.path)this._header.name=this._pax.path;if(this._pax.linkpath)this._header.
linkname=this._pax.linkpath;if(this._pax.size)this._header.size=parseInt(this._pax.size,10);this._header.pax=this._pax;this.
_pax=null}}_decodeLongHeader(e){switch(this._header.type){case"gnu-long-path":this._gnuLongPath=Er.decodeLongPath(e,this.
_filenameEncoding);break;case"gnu-long-link-path":this._gnuLongLinkPath=Er.decodeLongPath(e,this._filenameEncoding);break;case"\
pax-global-header":this._paxGlobal=Er.decodePax(e);break;case"pax-header":this._pax=this._paxGlobal===null?Er.decodePax(
e):Object.assign({},this._paxGlobal,Er.decodePax(e));break}}_consumeLongHeader(){this._longHeader=false;this._missing=Wg(
this._header.size);const e=this._buffer.shift(this._header.size);try{this._decodeLongHeader(e)}catch(n){this._continueWrite(
n);return false}return true}_consumeStream(){const e=this._buffer.shiftFirst(this._missing);if(e===null)return false;this.
_missing-=e.byteLength;const n=this._stream.push(e);if(this._missing===0){this._stream.push(null);if(n)this._stream._detach();
return n&&this._locked===false}return n}_createStream(){return new Rf(this,this._header,this._offset)}_update(){while(this.
_buffer.buffered>0&&!this.destroying){if(this._missing>0){if(this._stream!==null){if(this._consumeStream()===false)return;
continue}if(this._longHeader===true){if(this._missing>this._buffer.buffered)break;if(this._consumeLongHeader()===false)return false;
continue}const e=this._buffer.shiftFirst(this._missing);if(e!==null)this._missing-=e.byteLength;continue}if(this._buffer.
buffered<512)break;if(this._stream!==null||this._consumeHeader()===false)return}this._continueWrite(null)}_continueWrite(e){
const n=this._callback;this._callback=Of;n(e)}_write(e,n){this._callback=n;this._buffer.push(e);this._update()}_final(e){
this._finished=this._missing===0&&this._buffer.buffered===0;e(this._finished?null:new Error("Unexpected end of data"))}_predestroy(){
this._continueWrite(null)}_destroy(e){if(this._stream)this._stream.destroy(zg(this));e(null)}[Symbol.asyncIterator](){let e=null;
let n=null;let r=null;let i=null;let o=null;const s=this;this.on("entry",c);this.on("error",l=>{e=l});this.on("close",f);
return{[Symbol.asyncIterator](){return this},next(){return new Promise(d)},return(){return u(null)},throw(l){return u(l)}};
function a(l){if(!o)return;const p=o;o=null;p(l)}function d(l,p){if(e){return p(e)}if(i){l({value:i,done:false});i=null;
return}n=l;r=p;a(null);if(s._finished&&n){n({value:void 0,done:true});n=r=null}}function c(l,p,h){o=h;p.on("error",Of);if(n){
n({value:p,done:false});n=r=null}else{i=p}}function f(){a(e);if(!n)return;if(e)r(e);else n({value:void 0,done:true});n=r=
null}function u(l){s.destroy(l);a(l);return new Promise((p,h)=>{if(s.destroyed)return p({value:void 0,done:true});s.once(
"close",function(){if(l)h(l);else p({value:void 0,done:true})})})}}};Jg.exports=function t(e){return new Af(e)};function Of(){}
function Wg(t){t&=511;return t&&512-t}});var Kg=Ee((Vj,Bf)=>{var Vg={S_IFMT:61440,S_IFDIR:16384,S_IFCHR:8192,S_IFBLK:24576,S_IFIFO:4096,S_IFLNK:40960};try{Bf.exports=
Kl("fs").constants||Vg}catch{Bf.exports=Vg}});var Qg=Ee((Kj,Zg)=>{var{Readable:xO,Writable:SO,getStreamError:qg}=Pf();var Pn=mr();var xr=Kg();var Ys=vf();var kO=493;var PO=420;
var Yg=Pn.alloc(1024);var Nf=class extends SO{constructor(e,n,r){super({mapWritable:TO,eagerOpen:true});this.written=0;this.
header=n;this._callback=r;this._linkname=null;this._isLinkname=n.type==="symlink"&&!n.linkname;this._isVoid=n.type!=="fi\
le"&&n.type!=="contiguous-file";this._finished=false;this._pack=e;this._openCallback=null;if(this._pack._stream===null)this.
_pack._stream=this;else this._pack._pending.push(this)}_open(e){this._openCallback=e;if(this._pack._stream===this)this._continueOpen()}_continuePack(e){
if(this._callback===null)return;const n=this._callback;this._callback=null;n(e)}_continueOpen(){if(this._pack._stream===
null)this._pack._stream=this;const e=this._openCallback;this._openCallback=null;if(e===null)return;if(this._pack.destroying)
return e(new Error("pack stream destroyed"));if(this._pack._finalized)return e(new Error("pack stream is already finaliz\
ed"));this._pack._stream=this;if(!this._isLinkname){this._pack._encode(this.header)}if(this._isVoid){this._finish();this.
_continuePack(null)}e(null)}_write(e,n){if(this._isLinkname){this._linkname=this._linkname?Pn.concat([this._linkname,e]):
e;return n(null)}if(this._isVoid){if(e.byteLength>0){return n(new Error("No body allowed for this entry"))}return n()}this.
written+=e.byteLength;if(this._pack.push(e))return n();this._pack._drain=n}_finish(){if(this._finished)return;this._finished=
true;if(this._isLinkname){this.header.linkname=this._linkname?Pn.toString(this._linkname,"utf-8"):"";this._pack._encode(
this.header)}Xg(this._pack,this.header.size);this._pack._done(this)}_final(e){if(this.written!==this.header.size){return e(
new Error("Size mismatch"))}this._finish();e(null)}_getError(){return qg(this)||new Error("tar entry destroyed")}_predestroy(){
this._pack.destroy(this._getError())}_destroy(e){this._pack._done(this);this._continuePack(this._finished?null:this._getError());
e()}};var $f=class extends xO{constructor(e){super(e);this._drain=Cf;this._finalized=false;this._finalizing=false;this._pending=
[];this._stream=null}entry(e,n,r){if(this._finalized||this.destroying)throw new Error("already finalized or destroyed");
if(typeof n==="function"){r=n;n=null}if(!r)r=Cf;if(!e.size||e.type==="symlink")e.size=0;if(!e.type)e.type=IO(e.mode);if(!e.
mode)e.mode=e.type==="directory"?kO:PO;if(!e.uid)e.uid=0;if(!e.gid)e.gid=0;if(!e.mtime)e.mtime=new Date;if(typeof n==="s\
tring")n=Pn.from(n);const i=new Nf(this,e,r);if(Pn.isBuffer(n)){e.size=n.byteLength;i.write(n);i.end();return i}if(i._isVoid){
return i}return i}finalize(){if(this._stream||this._pending.length>0){this._finalizing=true;return}if(this._finalized)return;
this._finalized=true;this.push(Yg);this.push(null)}_done(e){if(e!==this._stream)return;this._stream=null;if(this._finalizing)
this.finalize();if(this._pending.length)this._pending.shift()._continueOpen()}_encode(e){if(!e.pax){const n=Ys.encode(e);
if(n){this.push(n);return}}this._encodePax(e)}_encodePax(e){const n=Ys.encodePax({name:e.name,linkname:e.linkname,pax:e.
pax});const r={name:"PaxHeader",mode:e.mode,uid:e.uid,gid:e.gid,size:n.byteLength,mtime:e.mtime,type:"pax-header",linkname:e.
linkname&&"PaxHeader",uname:e.uname,gname:e.gname,devmajor:e.devmajor,devminor:e.devminor};this.push(Ys.encode(r));this.
push(n);Xg(this,n.byteLength);r.size=e.size;r.type=e.type;this.push(Ys.encode(r))}_doDrain(){const e=this._drain;this._drain=
Cf;e()}_predestroy(){const e=qg(this);if(this._stream)this._stream.destroy(e);while(this._pending.length){const n=this._pending.
shift();n.destroy(e);n._continueOpen()}this._doDrain()}_read(e){this._doDrain();e()}};Zg.exports=function t(e){return new $f(
e)};function IO(t){switch(t&xr.S_IFMT){case xr.S_IFBLK:return"block-device";case xr.S_IFCHR:return"character-device";case xr.
S_IFDIR:return"directory";case xr.S_IFIFO:return"fifo";case xr.S_IFLNK:return"symlink"}return"file"}function Cf(){}function Xg(t,e){
e&=511;if(e)t.push(Yg.subarray(0,512-e))}function TO(t){return Pn.isBuffer(t)?t:Pn.from(t)}});var Df=Ee(Lf=>{Lf.extract=Gg();Lf.pack=Qg()});var Qy=Ee((sG,Zy)=>{Zy.exports=function(t,e,n){var r=t.length,i=e.length,o=[];n=(n||(i>r?i:r))+1;for(var s=0;s<n;s++){o[s]=
[s];o[s].length=n}for(s=0;s<n;s++){o[0][s]=s}if(Math.abs(r-i)>(n||100)){return p(n||100)}if(r===0){return p(i)}if(i===0){
return p(r)}var a,d,c,f,u,l;for(s=1;s<=r;++s){d=t[s-1];for(a=1;a<=i;++a){if(s===a&&o[s][a]>4)return p(r);c=e[a-1];f=d===
c?0:1;u=o[s-1][a]+1;if((l=o[s][a-1]+1)<u)u=l;if((l=o[s-1][a-1]+f)<u)u=l;o[s][a]=s>1&&a>1&&d===e[a-2]&&t[s-2]===c&&(l=o[s-
2][a-2]+f)<u?l:u}}return p(o[r][i]);function p(h){var g=Math.max(r,i);var b=g===0?0:h/g;var S=1-b;return{steps:h,relative:b,
similarity:S}}}});import{randomUUID as oF}from"node:crypto";import{join as sF}from"node:path";import*as Yl from"os";function lt(t){if(t===null||t===void 0){return""}else if(typeof t==="string"||t instanceof String){return t}return JSON.
stringify(t)}function co(t){if(!Object.keys(t).length){return{}}return{title:t.title,file:t.file,line:t.startLine,endLine:t.
endLine,col:t.startColumn,endColumn:t.endColumn}}function Tt(t,e,n){const r=new Ud(t,e,n);process.stdout.write(r.toString()+Yl.EOL)}function Hd(t,e=""){Tt(t,{},e)}var ql="\
::";var Ud=class{constructor(e,n,r){if(!e){e="missing.command"}this.command=e;this.properties=n;this.message=r}toString(){
let e=ql+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let n=true;for(const r in this.properties){
if(this.properties.hasOwnProperty(r)){const i=this.properties[r];if(i){if(n){n=false}else{e+=","}e+=`${r}=${jS(i)}`}}}}e+=
`${ql}${zS(this.message)}`;return e}};function zS(t){return lt(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,
"%0A")}function jS(t){return lt(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(
/,/g,"%2C")}import*as Xl from"crypto";import*as uo from"fs";import*as fo from"os";function zd(t,e){const n=process.env[`GITHUB_${t}`];if(!n){throw new Error(`Unable to find environment variable for file\
 command ${t}`)}if(!uo.existsSync(n)){throw new Error(`Missing file at path: ${n}`)}uo.appendFileSync(n,`${lt(e)}${fo.EOL}`,
{encoding:"utf8"})}function jd(t,e){const n=`ghadelimiter_${Xl.randomUUID()}`;const r=lt(e);if(t.includes(n)){throw new Error(
`Unexpected input: name should not contain the delimiter "${n}"`)}if(r.includes(n)){throw new Error(`Unexpected input: v\
alue should not contain the delimiter "${n}"`)}return`${t}<<${n}${fo.EOL}${r}${fo.EOL}${n}`}import*as Yd from"os";import*as ei from"os";import*as Kd from"events";import*as im from"child_process";import*as om from"path";import*as Ye from"path";import*as mo from"fs";import*as vt from"path";var Ql=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){
s(o)})}return new(n||(n=Promise))(function(o,s){function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["thr\
ow"](f))}catch(u){s(u)}}function c(f){f.done?o(f.value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};var{chmod:WS,
copyFile:JS,lstat:GS,mkdir:VS,open:pF,readdir:em,rename:KS,rm:qS,rmdir:hF,stat:lo,symlink:YS,unlink:XS}=mo.promises;var cn=process.
platform==="win32";var gF=mo.constants.O_RDONLY;function Wd(t){return Ql(this,void 0,void 0,function*(){try{yield lo(t)}catch(e){if(e.code===
"ENOENT"){return false}throw e}return true})}function po(t){t=ZS(t);if(!t){throw new Error('isRooted() parameter "p" cannot be empty')}if(cn){return t.startsWith("\\")||
/^[A-Z]:/i.test(t)}return t.startsWith("/")}function Jd(t,e){return Ql(this,void 0,void 0,function*(){let n=void 0;try{n=
yield lo(t)}catch(i){if(i.code!=="ENOENT"){console.log(`Unexpected error attempting to determine if executable file exis\
ts '${t}': ${i}`)}}if(n&&n.isFile()){if(cn){const i=vt.extname(t).toUpperCase();if(e.some(o=>o.toUpperCase()===i)){return t}}else{
if(Zl(n)){return t}}}const r=t;for(const i of e){t=r+i;n=void 0;try{n=yield lo(t)}catch(o){if(o.code!=="ENOENT"){console.
log(`Unexpected error attempting to determine if executable file exists '${t}': ${o}`)}}if(n&&n.isFile()){if(cn){try{const o=vt.dirname(
t);const s=vt.basename(t).toUpperCase();for(const a of yield em(o)){if(s===a.toUpperCase()){t=vt.join(o,a);break}}}catch(o){
console.log(`Unexpected error attempting to determine the actual case of the file '${t}': ${o}`)}return t}else{if(Zl(n)){
return t}}}}return""})}function ZS(t){t=t||"";if(cn){t=t.replace(/\//g,"\\");return t.replace(/\\\\+/g,"\\")}return t.replace(
/\/\/+/g,"/")}function Zl(t){return(t.mode&1)>0||(t.mode&8)>0&&process.getgid!==void 0&&t.gid===process.getgid()||(t.mode&
64)>0&&process.getuid!==void 0&&t.uid===process.getuid()}var nm=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(o)})}return new(n||(n=Promise))(function(o,s){
function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](f))}catch(u){s(u)}}function c(f){f.done?o(f.
value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};function Gd(t,e){return nm(this,void 0,void 0,function*(){if(!t){throw new Error("parameter 'tool' is required")}if(e){const r=yield Gd(
t,false);if(!r){if(cn){throw new Error(`Unable to locate executable file: ${t}. Please verify either the file path exist\
s or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a val\
id extension for an executable file.`)}else{throw new Error(`Unable to locate executable file: ${t}. Please verify eithe\
r the file path exists or the file can be found within a directory specified by the PATH environment variable. Also chec\
k the file mode to verify the file is executable.`)}}return r}const n=yield QS(t);if(n&&n.length>0){return n[0]}return""})}
function QS(t){return nm(this,void 0,void 0,function*(){if(!t){throw new Error("parameter 'tool' is required")}const e=[];
if(cn&&process.env["PATHEXT"]){for(const i of process.env["PATHEXT"].split(Ye.delimiter)){if(i){e.push(i)}}}if(po(t)){const i=yield Jd(
t,e);if(i){return[i]}return[]}if(t.includes(Ye.sep)){return[]}const n=[];if(process.env.PATH){for(const i of process.env.
PATH.split(Ye.delimiter)){if(i){n.push(i)}}}const r=[];for(const i of n){const o=yield Jd(Ye.join(i,t),e);if(o){r.push(o)}}
return r})}import{setTimeout as t0}from"timers";var rm=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(
o)})}return new(n||(n=Promise))(function(o,s){function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](
f))}catch(u){s(u)}}function c(f){f.done?o(f.value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};var ho=process.
platform==="win32";var go=class extends Kd.EventEmitter{constructor(e,n,r){super();if(!e){throw new Error("Parameter 'to\
olPath' cannot be null or empty.")}this.toolPath=e;this.args=n||[];this.options=r||{}}_debug(e){if(this.options.listeners&&
this.options.listeners.debug){this.options.listeners.debug(e)}}_getCommandString(e,n){const r=this._getSpawnFileName();const i=this.
_getSpawnArgs(e);let o=n?"":"[command]";if(ho){if(this._isCmdFile()){o+=r;for(const s of i){o+=` ${s}`}}else if(e.windowsVerbatimArguments){
o+=`"${r}"`;for(const s of i){o+=` ${s}`}}else{o+=this._windowsQuoteCmdArg(r);for(const s of i){o+=` ${this._windowsQuoteCmdArg(
s)}`}}}else{o+=r;for(const s of i){o+=` ${s}`}}return o}_processLineBuffer(e,n,r){try{let i=n+e.toString();let o=i.indexOf(
ei.EOL);while(o>-1){const s=i.substring(0,o);r(s);i=i.substring(o+ei.EOL.length);o=i.indexOf(ei.EOL)}return i}catch(i){this.
_debug(`error processing line. Failed with error ${i}`);return""}}_getSpawnFileName(){if(ho){if(this._isCmdFile()){return process.
env["COMSPEC"]||"cmd.exe"}}return this.toolPath}_getSpawnArgs(e){if(ho){if(this._isCmdFile()){let n=`/D /S /C "${this._windowsQuoteCmdArg(
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
`"${n}"`}return r}exec(){return rm(this,void 0,void 0,function*(){if(!po(this.toolPath)&&(this.toolPath.includes("/")||ho&&
this.toolPath.includes("\\"))){this.toolPath=om.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)}this.
toolPath=yield Gd(this.toolPath,true);return new Promise((e,n)=>rm(this,void 0,void 0,function*(){this._debug(`exec tool\
: ${this.toolPath}`);this._debug("arguments:");for(const c of this.args){this._debug(`   ${c}`)}const r=this._cloneExecOptions(
this.options);if(!r.silent&&r.outStream){r.outStream.write(this._getCommandString(r)+ei.EOL)}const i=new Vd(r,this.toolPath);
i.on("debug",c=>{this._debug(c)});if(this.options.cwd&&!(yield Wd(this.options.cwd))){return n(new Error(`The cwd: ${this.
options.cwd} does not exist!`))}const o=this._getSpawnFileName();const s=im.spawn(o,this._getSpawnArgs(r),this._getSpawnOptions(
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
ss missing stdin")}s.stdin.end(this.options.input)}}))})}};function sm(t){const e=[];let n=false;let r=false;let i="";function o(s){
if(r&&s!=='"'){i+="\\"}i+=s;r=false}for(let s=0;s<t.length;s++){const a=t.charAt(s);if(a==='"'){if(!r){n=!n}else{o(a)}continue}
if(a==="\\"&&r){o(a);continue}if(a==="\\"&&n){r=true;continue}if(a===" "&&!n){if(i.length>0){e.push(i);i=""}continue}o(a)}
if(i.length>0){e.push(i.trim())}return e}var Vd=class t extends Kd.EventEmitter{constructor(e,n){super();this.processClosed=
false;this.processError="";this.processExitCode=0;this.processExited=false;this.processStderr=false;this.delay=1e4;this.
done=false;this.timeout=null;if(!n){throw new Error("toolPath must not be empty")}this.options=e;this.toolPath=n;if(e.delay){
this.delay=e.delay}}CheckComplete(){if(this.done){return}if(this.processClosed){this._setResult()}else if(this.processExited){
this.timeout=t0(t.HandleTimeout,this.delay,this)}}_debug(e){this.emit("debug",e)}_setResult(){let e;if(this.processExited){
if(this.processError){e=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This ma\
y indicate the process failed to start. Error: ${this.processError}`)}else if(this.processExitCode!==0&&!this.options.ignoreReturnCode){
e=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)}else if(this.processStderr&&
this.options.failOnStdErr){e=new Error(`The process '${this.toolPath}' failed because one or more lines were written to \
the STDERR stream`)}}if(this.timeout){clearTimeout(this.timeout);this.timeout=null}this.done=true;this.emit("done",e,this.
processExitCode)}static HandleTimeout(e){if(e.done){return}if(!e.processClosed&&e.processExited){const n=`The STDIO stre\
ams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a chil\
d process inherited the STDIO streams and has not yet exited.`;e._debug(n)}e._setResult()}};var r0=function(t,e,n,r){function i(o){return o instanceof n?o:new n(function(s){s(o)})}return new(n||(n=Promise))(function(o,s){
function a(f){try{c(r.next(f))}catch(u){s(u)}}function d(f){try{c(r["throw"](f))}catch(u){s(u)}}function c(f){f.done?o(f.
value):i(f.value).then(a,d)}c((r=r.apply(t,e||[])).next())})};function am(t,e,n){return r0(this,void 0,void 0,function*(){
const r=sm(t);if(r.length===0){throw new Error(`Parameter 'commandLine' cannot be null or empty.`)}const i=r[0];e=r.slice(
1).concat(e||[]);const o=new go(i,e,n);return o.exec()})}var qd;(function(t){t[t["Success"]=0]="Success";t[t["Failure"]=1]="Failure"})(qd||(qd={}));function dm(t,e){const n=process.env[`INPUT_${t.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!n){throw new Error(
`Input required and not supplied: ${t}`)}if(e&&e.trimWhitespace===false){return n}return n.trim()}function cm(t,e){const n=process.env["GITHUB_OUTPUT"]||"";if(n){return zd("OUTPUT",jd(t,e))}process.stdout.write(Yd.EOL);
Tt("set-output",{name:t},lt(e))}function fm(t){process.exitCode=qd.Failure;i0(t)}function yo(t){Tt("debug",{},t)}function i0(t,e={}){Tt("error",co(e),t instanceof Error?t.toString():t)}function um(t,e={}){
Tt("warning",co(e),t instanceof Error?t.toString():t)}function lm(t,e={}){Tt("notice",co(e),t instanceof Error?t.toString():
t)}function ti(t){process.stdout.write(t+Yd.EOL)}function mm(t){Hd("group",t)}function pm(){Hd("endgroup")}function fn(t,e){const n=process.env["GITHUB_STATE"]||"";if(n){return zd("STATE",jd(t,e))}Tt("save-state",{name:t},lt(e))}var K=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`;var Dn="No\
thing was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory of\
 the engine's machine.";var Re="No builder writes this, so the image is damaged or malicious. Build it again, or pull it\
 from a source that you trust.";var m=class extends Error{code;hint;constructor(e,n,r){super(n,r.cause===void 0?{}:{cause:r.
cause});this.name="FlattenError";this.code=e;this.hint=r.hint}};function F(t){if(t instanceof m)return t;return new m("C\
ANCELLED","The run was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run \
also removes what this one could not remove in time.",cause:t})}var gm=300;function _(t){const e=t.toString("utf8");const n=e.
length>gm;return JSON.stringify(n?`${e.slice(0,gm)}…`:e)}function E(t){return t instanceof Error?t.message:String(t)}var o0="\
This is a bug in docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --d\
ebug).";function Me(t){if(t instanceof m)return`${t.message}
${t.hint}`;return`Unexpected failure: ${E(t)}
${o0}`}function ym(t){const e=[];for(let n=t;n!==void 0;n=n instanceof Error?n.cause:void 0){const r=n instanceof Error?
n.stack??n.message:String(n);e.push(n instanceof m?`${n.code}: ${r}`:r)}return e.join("\ncaused by: ")}import{randomBytes as a0}from"node:crypto";import{readlinkSync as d0}from"node:fs";import{readFileSync as s0}from"node:fs";function ni(t){try{return s0(`/proc/${t}`,"utf8")}catch{return""}}var _t="io.github.docker-flatten.run";var Ot="docker-flatten-pending";var ri="docker-flatten-";var wm="paused-";var c0=24*
60*60;var wo=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/;
var f0=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function bo(){const t=Math.floor(Date.now()/1e3);const{start:e}=Pm(
"self");return`${Sm()}-${km()}-${process.pid}-${e}-${t}-${Zd()}`}function Eo(t){return`${_t}=${t}`}function Je(t){return`${Ot}\
:${t}`}function bm(t){return`${Je(t)}-${Zd()}`}function Xd(t){const e=t.startsWith(`${Ot}:`)?t.slice(Ot.length+1):"";if(wo.
test(e))return e;const n=/^(.+)-[0-9a-f]{8}$/.exec(e)?.[1]??"";return wo.test(n)?n:void 0}function Em(t){return`${ri}${t}\
-${Zd()}`}function xm(t,e){return`${ri}${t}-${wm}${e}`}function xo(t){return new RegExp(`-${wm}([0-9a-f]{64})$`).exec(t)?.[1]}
function ne(t){return`${ri}${t}-`}function Fn(t){if(!t.startsWith(ri))return void 0;const e=f0.exec(t.slice(ri.length))?.[1];
return e!==void 0&&wo.test(e)?e:void 0}function un(t){const e=wo.exec(t)?.groups;if(e===void 0)return false;const n=e["b\
oot"]!=="0"&&e["boot"]===Sm()&&e["pidNamespace"]!=="0"&&e["pidNamespace"]===km();if(n)return!u0(Number(e["pid"]),e["star\
t"]??"");return Date.now()/1e3-Number(e["seconds"])>c0}function u0(t,e){try{process.kill(t,0)}catch(r){if(r.code==="ESRC\
H")return false}const n=Pm(t);if(n.start==="0")return true;return n.start===e&&n.state!=="Z"&&n.state!=="X"}function Sm(){
return ni("sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function km(){try{return/\d+/.exec(d0("/proc/self/\
ns/pid"))?.[0]??"0"}catch{return"0"}}function Pm(t){const e=ni(`${t}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:e[0]??
"",start:e[19]??"0"}}function Zd(){return a0(4).toString("hex")}var Im=["SIGINT","SIGTERM","SIGHUP"];function Tm(){const t=new AbortController;const e=r=>t.abort(new Error(`received ${r}`));
const n=r=>t.abort(r);process.stdout.on("error",n);process.stderr.on("error",n);for(const r of Im)process.once(r,e);return{
signal:t.signal,release:()=>{for(const r of Im)process.off(r,e)}}}import{spawn as k0}from"node:child_process";import{spawn as l0}from"node:child_process";import{StringDecoder as m0}from"node:string_decoder";var ln=process.platform!==
"win32";var Qd=128;var Mn=class{async run(e,n,r){const i=l0(e,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:ln});
const o=new ii(r.onOutput);o.readFrom(i);si(r.kill,i);const s=await ai(i);return{exitCode:s,...o.texts()}}};var p0=64*1024*
1024;var oi=64*1024;var ii=class{stdout;stderr;constructor(e){this.stdout=new Rt(p0,e);this.stderr=new Rt(oi,e)}readFrom(e){
e.stdout?.removeAllListeners("data").on("data",this.stdout.add);e.stderr?.removeAllListeners("data").on("data",this.stderr.
add)}texts(){return{stdout:this.stdout.text,stderr:this.stderr.text}}};var Rt=class{#e=new m0("utf8");#t;#n;#r="";constructor(e,n=()=>{}){
this.#t=e;this.#n=n}add=e=>{const n=this.#e.write(e);this.#r+=n;if(this.#r.length>2*this.#t)this.#r=this.text;this.#n(n)};get text(){
return this.#r.slice(-this.#t)}};function si(t,e){const n=()=>{h0(e);e.stdout?.destroy();e.stderr?.destroy()};if(t.aborted)
n();else t.addEventListener("abort",n,{once:true})}function h0(t){try{process.kill(-(t.pid??Number.NaN),"SIGKILL")}catch{
t.kill("SIGKILL")}}function ai(t){return new Promise((e,n)=>{t.once("error",n);t.once("close",(r,i)=>e(r??(i===null?1:Qd)))})}var g0=500;function So(t,e){let n="";return setInterval(()=>{const r=ni(`${t.pid}/io`).split("\n")[0]??"";if(r===""||r!==
n)e();n=r},g0)}var ko={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
verify:"choice",test:"text",backup:"text","remove-old":"boolean",timeout:"text",report:"text",html:"text",summary:"boole\
an","max-size":"text","min-saving":"text",cache:"boolean","temp-dir":"text"};var ec="workflow";function P(t,...e){const n=[t,...e].map(i=>x(i)).join(" and ");const r=ec==="workflow"?"input":"option";return`${r}${e.length===
0?"":"s"} ${n}`}function x(t,e){if(ec==="workflow")return`"${t}${e===void 0?"":`: ${e}`}"`;if(e===void 0)return`--${t}`;
const n=ko[t];const r=n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(e);if(r)return`--${e==="false"?"no-":""}${t}`;
if(n==="choice")return`--${t}=${e}`;return`--${t} ${/^[\w.,:%/-]+$/.test(e)?e:`"${e}"`}`}function mn(t,e){if(ec==="workf\
low")return`${t}: ${e}`;return`--${t} ${e.startsWith("'")?e:`'${e}'`}`}var y0=250;var Ue=class{signal;#e;#t=0;constructor(e,n){const r=new AbortController;this.signal=e===void 0?r.signal:AbortSignal.
any([e,r.signal]);if(n===0)return;let i=0;let o=0;let s=performance.now();const a=Math.min(y0,n*250);this.#e=setInterval(
()=>{const d=performance.now();const c=Math.min(d-s,2*a);s=d;o=this.#t===i?o+c:0;i=this.#t;if(o>=n*1e3)r.abort(w0(n))},a);
this.#e.unref()}touch=()=>{this.#t++};release(){clearInterval(this.#e)}};function vm(t){return t instanceof m&&t.code===
"TIMEOUT"}function w0(t){return new m("TIMEOUT",`No progress for ${t} s: no byte and no answer came from the engine, or \
from a command in a container. No tag was moved.`,{hint:`Check whether the engine hangs ("docker info", its log) and run\
 again. The ${P("timeout")} sets the limit in seconds; 0 disables it.`})}var Om='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.';var b0=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:Om},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:Om},{words:/can't make .* relative to \//i,code:"UNSUP\
PORTED_IMAGE",why:'the image declares a volume whose path does not start with "/"',hint:"Build the image again with an a\
bsolute path in VOLUME, or use another release of Docker."},{words:/max depth exceeded/i,code:"UNSUPPORTED_IMAGE",why:"t\
he image has more layers than this engine's image store supports (125 on overlay2)",hint:'Flatten it on an engine with t\
he containerd image store, which supports more (the default in new installations of Docker 29; elsewhere enable the feat\
ure "containerd-snapshotter" in daemon.json), or build it with fewer layers.'},{words:/^(?!.*(?:\bdial \w|\blookup |\baddress |parse "|after host|proxyconnect)).*(?:invalid (?:container)?port\b|invalid proto\b)/is,
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
 runs in a container; or use an older release of Docker.`}];function Po(t,e){const n=b0.find(({words:r})=>r.test(t));return n&&
new m(n.code,`${e} because ${n.why}: ${t}`,n)}var E0={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"};var x0=["DOCKER_CO\
NTENT_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function tc(t){return Object.fromEntries(Object.
entries(t).filter(e=>e[1]!==void 0&&!S0(e[0])))}function S0(t){const e=t.toUpperCase();return Object.hasOwn(E0,e)||x0.some(
n=>e.startsWith(n))}var Io=class t{#e;#t;#n;#r;constructor(e={}){this.#e=e.globalArgs??[];this.#t=e.watch??new Ue(void 0,0);this.#n=e.graceMs??
_m;this.#r=e.runner??new Mn}withWatchdog(e,n=_m){return new t({globalArgs:this.#e,watch:e,graceMs:n,runner:this.#r})}get touch(){
return this.#t.touch}async try(e){const{signal:n}=this.#t;if(n.aborted)throw F(n.reason);const r=new AbortController;let i;
const o=()=>{i=setTimeout(()=>r.abort(),this.#n)};n.addEventListener("abort",o,{once:true});try{const s=await this.#r.run(
"docker",[...this.#e,...e],{env:tc(process.env),onOutput:this.touch,kill:r.signal});if(n.aborted)throw F(n.reason);this.
touch();return s}catch(s){throw Rm(s)}finally{clearTimeout(i);n.removeEventListener("abort",o)}}async run(e){const n=await this.
try(e);if(n.exitCode!==0)throw Z(e,n);return n.stdout.trimEnd()}spawn(e,n,r){return k0("docker",[...this.#e,...e],{stdio:n,
env:tc(process.env),detached:ln,...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(e,n,r,i=false){const o=this.
spawn(e,["ignore","pipe","pipe"],r);const s=f=>di(o[f],oi,u=>{this.touch();n(u,f)});const a=s("stdout");const d=s("stder\
r");const c=i?So(o,this.touch):void 0;try{const f=await To(o);return{exitCode:f,stdout:a(),stderr:d()}}finally{clearInterval(
c)}}};var _m=2e3;function di(t,e,n){const r=new Rt(e,n);t?.on("data",r.add);return()=>r.text}async function To(t){try{return await ai(
t)}catch(e){throw Rm(e)}}function Rm(t){if(!(t instanceof Error))return t;if("code"in t&&t.code==="ENOENT")return I0(t);
return t.name==="AbortError"?F(t.cause):t}function Z(t,e){const n=(e.stderr.trim()||e.stdout.trim()).slice(-2e3)||`exit \
status ${e.exitCode}`;return At(n,"DOCKER_FAILED",`"docker ${t.slice(0,2).join(" ")}" failed`)}function At(t,e,n){const r=Po(
t,n);if(r!==void 0)return r;if(nc(t))return rc(t);return new m(e,`${n}: ${t}`,{hint:K})}function nc(t){return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(t)}function rc(t){const e=/permission denied/i.test(t)?'This user is not allowed to use the engine: add it to the "\
docker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or \
"docker context use".${process.env["GITHUB_ACTIONS"]==="true"?P0:""}`:`Start Docker Desktop or another Linux engine. Git\
Hub's ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new m("NO\
_ENGINE",`docker-flatten needs a Docker engine, but none answered: ${t.trim()}`,{hint:e})}var P0=` GitHub's "ubuntu-slim\
" runners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function I0(t){
return new m("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${E(t).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:t})}import{dirname as rI}from"node:path";import{realpathSync as XP}from"node:fs";import{dirname as gh,resolve as ZP}from"node:path";import{open as Um}from"node:fs/promises";import{Readable as A0}from"node:stream";var A=512;var vo=Buffer.alloc(2*A);var $={name:[0,100],mode:[100,8],uid:[108,8],gid:[116,8],size:[124,12],mtime:[136,12],
checksum:[148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],devMinor:[337,8],prefix:[345,155],gnuIsExtended:[
482,1],realSize:[483,12]};var xe={pax:"x",paxGlobal:"g",gnuLongName:"L",gnuLongLink:"K"};var T0=new Set(["1","2","3","4",
"5","6"]);function me(t){return Math.ceil(t/A)*A}function ci(t){for(let e=0;e<A;e+=8){if(t.readUInt32LE(e)!==0||t.readUInt32LE(
e+4)!==0)return false}return true}function Bm(t){return t[$.typeFlag[0]]===0}function Oo(t){return!T0.has(t)}function mt(t,e){
const n=Am(t,$.checksum,e);const r=Nm(t);if(n!==r.unsigned&&n!==r.signed){throw new m("TAR_INVALID",`A tar header at byt\
e ${e} has the checksum ${n}, but its bytes add up to ${r.unsigned}: the stream was damaged.`,{hint:Dn})}const i=t[$.typeFlag[0]]??
0;return{typeFlag:i===0?"0":String.fromCharCode(i),hasOldType:i===0,sizeBytes:Am(t,$.size,e),name:v0(t),gnuIsExtended:(t[$.
gnuIsExtended[0]]??0)!==0&&i===83}}function Ae(t,e){return new m("TAR_INVALID",`The tar stream is damaged at byte ${t}: ${e}\
.`,{hint:Dn})}function Be(t,e){const[n,r]=$[e];return $m(t.subarray(n,n+r))}function _o(t){return ic(t,$.linkName)}function ic(t,e){
const n=t.subarray(e[0],e[0]+e[1]);const r=n.indexOf(0);return r===-1?n:n.subarray(0,r)}function v0(t){const e=ic(t,$.name);
if(!Cm(t))return Buffer.from(e);const n=ic(t,$.prefix);return n.length===0?Buffer.from(e):Buffer.concat([n,Buffer.from("\
/"),e])}function Cm(t){return t.toString("latin1",$.magic[0],$.magic[0]+$.magic[1])==="ustar\0"}function Nm(t){const[e,n]=$.
checksum;let r=0;let i=0;for(let o=0;o<A;o++){const s=o>=e&&o<e+n?32:t[o]??0;r+=s;i+=s>>7}return{unsigned:r,signed:r-i*256}}
function Am(t,e,n){const[r,i]=e;const o=t.subarray(r,r+i);const s=$m(o);if(!(s>=0)){throw new m("TAR_INVALID",`A tar hea\
der at byte ${n} has a field that is not a number (${JSON.stringify(o.toString("latin1"))}): the stream was damaged.`,{hint:Dn})}
return s}function $m(t){const e=t[0]??0;let n;if(e>=128){const r=BigInt(`0x${t.toString("hex")}`);n=Number(BigInt.asIntN(
t.length*8-1,r))}else{const r=t.toString("latin1").replace(/^[ \0]+|[ \0]+$/g,"").replace(/\0.*$/s,"");n=r===""?0:/^[0-7]+$/.
test(r)?Number.parseInt(r,8):Number.NaN}return Number.isSafeInteger(n)?n:Number.NaN}function Bt(t){return Be(t,"mtime")}
var O0=8**11-1;function Lm(t,e){const n=Math.min(Math.max(0,e),O0);return Un(t,$.mtime,Buffer.from(`${n.toString(8).padStart(
11,"0")}\0`))}function fi(t,e){return Un(t,$.size,Buffer.from(`${e.toString(8).padStart(11,"0")}\0`))}var oc=8**7-1;function sc(t,e,n){
if(n<=oc)return Un(t,$[e],Buffer.from(`${n.toString(8).padStart(7,"0")}\0`));const r=Buffer.alloc(8);r.writeBigUInt64BE(
BigInt(n));r[0]=128;return Un(t,$[e],r)}function Dm(t,e){const n=Ro(t,"name",Buffer.from(e));if(n===void 0)throw new RangeError(
`the name ${e} is too long for a header`);return n}function Ro(t,e,n,r=false){const i=Buffer.alloc($[e][1]);if(n.length>
i.length&&!r)return void 0;n.copy(i);const o=Un(t,$[e],i);return e==="name"&&Cm(t)?Un(o,$.prefix,Buffer.alloc($.prefix[1])):
o}function Fm(){const t=Buffer.alloc(A);t.write("0000755",$.mode[0],"latin1");for(const e of[$.uid,$.gid])t.write("00000\
00",e[0],"latin1");t.write("00000000000",$.mtime[0],"latin1");t.write("5",$.typeFlag[0],"latin1");t.write("ustar\x0000",
$.magic[0],"latin1");return fi(t,0)}function Mm(t,e){const n=Buffer.alloc(A);n.write("././@LongLink",$.name[0],"latin1");
for(const r of[$.mode,$.uid,$.gid])n.write("0000000",r[0],"latin1");n.write("00000000000",$.mtime[0],"latin1");n.write(t,
$.typeFlag[0],"latin1");n.write("ustar  \0",$.magic[0],"latin1");return fi(n,e)}function Un(t,e,n){const r=Buffer.from(t);
n.copy(r,e[0],0,e[1]);const i=Nm(r).unsigned.toString(8).padStart(6,"0");r.write(`${i}\0 `,$.checksum[0],"latin1");return r}var _0=8**11-1;var R0=100;function Ao(t,e){const n=Buffer.alloc(A);if(n.write(t,0,R0,"utf8")<Buffer.byteLength(t))throw new RangeError(
`the name ${t} is too long for a header`);n.write("0000644\x000000000\x000000000\0",100,"latin1");if(e<=_0){n.write(`${e.
toString(8).padStart(11,"0")}\0`,124,"latin1")}else{n.writeUInt8(128,124);n.writeBigUInt64BE(BigInt(e),128)}n.write("000\
00000000\0        0",136,"latin1");n.write("ustar\x0000",257,"latin1");const r=n.reduce((i,o)=>i+o,0);n.write(`${r.toString(
8).padStart(6,"0")}\0 `,148,"latin1");return n}function Bo(t){return Buffer.alloc(me(t)-t)}function Co(){return Buffer.alloc(
2*A)}var Hm=4*1024*1024;function zm(t){const e=t.map(({content:n})=>{const r=li(n);return Ao("",0).length+r+Bo(r).length});return e.
reduce((n,r)=>n+r,Co().length)}async function jm(t,e,n){for(const{path:r,content:i}of e){await ui(t,Ao(r,li(i)),n);if(Buffer.
isBuffer(i))await ui(t,i,n);else await ac(i,t,n);await ui(t,Bo(li(i)),n)}await ui(t,Co(),n)}async function ac({path:t,sizeBytes:e},n,r){
const i=await Um(t,"r");try{await Wm(i,{path:t,sizeBytes:e});const o=Buffer.allocUnsafe(Math.min(Hm,e));for(let s=e;s>0;){
const{bytesRead:a}=await i.read(o,0,Math.min(o.length,s));if(a===0)throw new RangeError(`${t} ended ${s} bytes too early`);
await ui(n,o.subarray(0,a),r);s-=a}}finally{await i.close()}}function No(t,e=()=>{}){return A0.from(B0(t,e),{objectMode:false})}
async function*B0(t,e){for(const{path:n,content:r}of t){yield Ao(n,li(r));if(!Buffer.isBuffer(r))yield*C0(r,e);else if(r.
length>0)yield r;const i=Bo(li(r));if(i.length>0)yield i}yield Co()}async function*C0({path:t,sizeBytes:e},n){const r=await Um(
t,"r");try{await Wm(r,{path:t,sizeBytes:e});for(let i=e;i>0;){const o=Buffer.allocUnsafe(Math.min(Hm/4,i));const{bytesRead:s}=await r.
read(o,0,o.length);if(s===0)throw new RangeError(`${t} ended ${i} bytes too early`);n(s);yield o.subarray(0,s);i-=s}}finally{
await r.close()}}async function Wm(t,{path:e,sizeBytes:n}){const{size:r}=await t.stat();if(r!==n)throw new RangeError(`${e}\
 must have ${n} bytes, but has ${r}`)}async function ui(t,e,n){for(let r=0;r<e.length;){n.signal.throwIfAborted();const{
bytesWritten:i}=await t.write(e,r,e.length-r);n.onBytes(i);r+=i}}function li(t){return Buffer.isBuffer(t)?t.length:t.sizeBytes}import{createHash as N0}from"node:crypto";function k(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function B(t){return Array.isArray(t)&&t.every(e=>typeof e===
"string")}function y(t,...e){let n=t;for(const r of e){if(!k(n)||!Object.hasOwn(n,r))return void 0;n=n[r]}return n}function w(t,...e){
const n=y(t,...e);return typeof n==="string"&&n!==""?n:void 0}function C(t){try{return JSON.parse(t)}catch{return void 0}}var dc=JSON;function $o(t){const e=dc.parse(t,(n,r,i)=>typeof r==="number"&&i.source!==void 0?dc.rawJSON(i.source):r);if(!k(
e)||dc.isRawJSON(e))throw new SyntaxError("an image config must be a JSON object");return e}function Lo(t){const e=y(t,"\
rootfs","diff_ids");return B(e)?e:[]}function Do(t){const e=y(t,"history");if(!Array.isArray(e))return void 0;return e.map(
n=>y(n,"empty_layer")!==true)}function $0(t){return t.reduce((e,n)=>e===void 0?n:L(Buffer.from(`${e} ${n}`)),void 0)}function L(t){
return`sha256:${N0("sha256").update(t).digest("hex")}`}function Gm(t,e){const n=L0(w(t,"created"),e.latestSeconds);const r={
...n===void 0?{}:{created:n},created_by:e.createdBy,comment:$0(e.sourceDiffIds)??""};const i={...t,...n===void 0?{}:{created:n},
rootfs:{type:"layers",diff_ids:[e.diffId]},history:[r]};return Buffer.from(JSON.stringify(i))}function L0(t,e){if(t===void 0||
e===void 0)return t;const n=Math.floor(Date.parse(t)/1e3);const r=n>e||n===e&&/\.\d*[1-9]/.test(t);return r?new Date(e*1e3).
toISOString().replace(".000Z","Z"):t}var D0=[["Created","created"],["Author","author"],["Architecture","architecture"],[
"Variant","variant"],["Os","os"],["OsVersion","os.version"],["DockerVersion","docker_version"],["ContainerConfig","conta\
iner_config"],["Container","container"]];var F0="0001-01-01T00:00:00Z";function Vm(t){const e={};for(const[r,i]of D0){const o=t[r];
if(!Jm(o)&&o!==F0)e[i]=o}const n=t["Config"];e["config"]=k(n)?Object.fromEntries(Object.entries(n).filter(([,r])=>!Jm(r))):
{};e["rootfs"]={type:"layers",diff_ids:y(t,"RootFS","Layers")??[]};return e}function Jm(t){if(t===void 0||t===null||t===
""||t===false)return true;return Array.isArray(t)&&t.length===0}var Se={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"ap\
plication/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function mi(t){const e=w(t,"dige\
st");const n=y(t,"size");if(e===void 0||typeof n!=="number")return void 0;return{mediaType:w(t,"mediaType")??"",digest:e,
sizeBytes:n}}function Km(t){const e=C(t);const n=mi(y(e,"config"));const r=y(e,"layers");if(n===void 0||!Array.isArray(r))
return void 0;const i=y(e,"annotations");const o=Object.entries(k(i)?i:{}).filter(s=>typeof s[1]==="string");return{config:n,
layers:r.map(mi).filter(s=>s!==void 0),annotations:Object.fromEntries(o)}}function qm(t){const e=y(C(t),"manifests");if(!Array.
isArray(e))return void 0;return e.filter(n=>w(n,"annotations","vnd.docker.reference.type")===void 0).flatMap(n=>{const r=mi(
n);return r===void 0?[]:[{...r,platform:M0(n)}]})}function M0(t){const e=y(t,"platform");const n=w(e,"os");const r=w(e,"\
architecture");if(n===void 0||r===void 0)return void 0;return{os:n,architecture:r,variant:w(e,"variant")}}function Hn(t){
return t===Se.index||t==="application/vnd.docker.distribution.manifest.list.v2+json"}function Fo(t,e,n,r={}){return Ym({
schemaVersion:2,mediaType:t,config:cc(e),layers:[cc(n)],...uc(r)})}function Mo(t,e,n={}){return Ym({schemaVersion:2,mediaType:t,
manifests:e.map(Uo),...uc(n)})}function Uo(t){const{platform:e,annotations:n={}}=t;return{...cc(t),...e===void 0?{}:{platform:e},
...uc(n)}}function fc({os:t,architecture:e,variant:n}){return{architecture:e,os:t,...n===void 0?{}:{variant:n}}}function uc(t){
return Object.keys(t).length===0?{}:{annotations:t}}function cc(t){return{mediaType:t.mediaType,digest:t.digest,size:t.sizeBytes}}
function Ym(t){return Buffer.from(JSON.stringify(t))}var U0=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
var H0=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;var z0=/^\w[\w.-]{0,127}$/;var j0=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
var W0=255;var lc=/^(?:sha256:)?[0-9a-f]{64}$/;function Ct(t){return lc.test(t)}function ae(t,e){const n=mc(t);if(n===void 0){
throw new m("BAD_INPUT",`The ${P(e)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.
stringify(t)} is not one.`,{hint:J0(t)})}return n}function Ho(t,e){const n=ae(t,e);const r=i=>{throw new m("BAD_INPUT",`\
The ${P(e)} must be a name for the result, but ${JSON.stringify(t)} ${i}.`,{hint:'Write it as "name:tag", for example "a\
pp:flat".'})};if(n.digest!==void 0)r("contains a digest, which follows from the content and cannot be chosen");if(lc.test(
t)||/^[0-9a-f]{64}$/.test(t.split(":")[0]??""))r("is an image ID");if(n.domain==="docker.io"&&n.path==="library/sha256"){
r("reads as a digest, since its name is a digest algorithm")}return n}function zn({text:t,tag:e,digest:n}){return e===void 0&&
n===void 0?`${t}:latest`:t}function re(t){const e=t.digest===void 0?"":`@${t.digest}`;const n=t.tag??(t.digest===void 0?
"latest":void 0);return`${t.domain}/${t.path}${n===void 0?"":`:${n}`}${e}`}function Xm(t){const e=re(t);const n=e.replace(
/^docker\.io\/(?:library\/)?/,"");const r=mc(n);return r!==void 0&&re(r)===e?n:e}function mc(t){const e=t.indexOf("@");const n=e===
-1?void 0:t.slice(e+1);const r=e===-1?t:t.slice(0,e);const i=r.lastIndexOf(":");const o=i>r.lastIndexOf("/");const s=o?r.
slice(i+1):void 0;const a=o?r.slice(0,i):r;if(n!==void 0&&!j0.test(n))return void 0;if(n?.startsWith("sha256:")&&!lc.test(
n))return void 0;if(s!==void 0&&!z0.test(s))return void 0;const d=a.indexOf("/");const c=d===-1?"":a.slice(0,d);const f=/[.:]/.
test(c)||c==="localhost"||c.toLowerCase()!==c;const u=f?c:"docker.io";const l=f?a.slice(d+1):a;if(f&&!U0.test(u))return void 0;
if(!l.split("/").every(b=>H0.test(b)))return void 0;const p=u==="docker.io"||u==="index.docker.io";const h=p&&!l.includes(
"/")?`library/${l}`:l;const g=p?"docker.io":u;if(`${g}/${h}`.length>W0)return void 0;return{text:t,domain:g,path:h,tag:s,
digest:n}}function J0(t){if(t.startsWith("-"))return'A reference cannot start with "-".';if(t!==t.toLowerCase()&&mc(t.toLowerCase())!==
void 0){return`Repository names are lower case. Use ${JSON.stringify(t.toLowerCase())} instead.`}return'A repository nam\
e consists of lower-case letters and digits with single separators, and a tag of at most 128 letters, digits, "_", "." a\
nd "-".'}function Zm(t,e,n){const r=`${L(t).slice("sha256:".length)}.json`;const i=`${e.slice("sha256:".length)}/layer.tar`;return No(
[{path:r,content:t},zo([{Config:r,RepoTags:[n],Layers:[i]}])])}function zo(t){return{path:"manifest.json",content:Buffer.
from(JSON.stringify(t))}}var jo={path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};function Wo(t){
return{path:"index.json",content:Mo(Se.index,[t])}}function Ce(t){return`blobs/${t.replace(":","/")}`}var Jo="io.contain\
erd.image.name";function Go(t,e,n={}){const r=Fo(Se.manifest,{mediaType:Se.config,digest:L(t),sizeBytes:t.length},e,n);return{
bytes:r,descriptor:{mediaType:Se.manifest,digest:L(r),sizeBytes:r.length}}}function Qm(t,{config:e,platform:n,name:r,annotations:i={}},o){
const{digest:s,sizeBytes:a}=t.descriptor;const d=Go(e,t.descriptor,i);const c=Ce(L(e));const f=[jo,Wo({...d.descriptor,platform:fc(
n),annotations:{[Jo]:r.full}}),zo([{Config:c,RepoTags:[r.familiar],Layers:[Ce(s)]}]),{path:c,content:e},{path:Ce(d.descriptor.
digest),content:d.bytes},{path:Ce(s),content:{path:t.path,sizeBytes:a}}];return No(f,o)}function ep(t,e,n){const{os:r,architecture:i,
variant:o}=e;const s=Buffer.from(JSON.stringify({architecture:i,os:r,...o===void 0?{}:{variant:o},config:{},rootfs:{type:"\
layers",diff_ids:[]}}));const{bytes:a,descriptor:d}=Go(s,{...t,mediaType:"application/octet-stream"});const c=re(ae(n,"t\
ag"));return No([jo,Wo({...d,platform:fc(e),annotations:{[Jo]:c}}),{path:Ce(L(s)),content:s},{path:Ce(d.digest),content:a}])}var jn={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"application/vnd\
.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",config:"appl\
ication/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}};var tp={oci:{gzip:"+g\
zip",zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function Wn(t,e){if(t==="oci"||e==="zstd")return jn.oci.layer+
tp.oci[e];return jn.docker.layer+tp.docker[e]}function pc(t){return["gzip","zstd","none"].find(e=>t===Wn("oci",e)||t===Wn(
"docker",e))}var ip=/^[A-Za-z0-9_.-]+$/;var np={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},"x86-64":{architecture:"\
amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"arm",variant:"v6"}};
var rp={amd64:{v1:""},arm:{"":"v7","5":"v5","6":"v6","7":"v7","8":"v8"},arm64:{"8":"",v8:"","v8.0":"","9":"v9","9.0":"v9",
"v9.0":"v9"}};function Pe(t){const e=t.os.toLowerCase();const n=t.architecture.toLowerCase();const r=Object.hasOwn(np,n)?
np[n]:void 0;const i=r?.architecture??n;const o=r?.variant??t.variant?.toLowerCase()??"";const s=Object.hasOwn(rp,i)?rp[i]:
void 0;const a=s!==void 0&&Object.hasOwn(s,o)?s[o]:o;return{os:e==="macos"?"darwin":e,architecture:i,variant:a||void 0}}
function V(t,e){return T(t)===T(e)}function T(t){const{os:e,architecture:n,variant:r}=Pe(t);return r===void 0?`${e}/${n}`:
`${e}/${n}/${r}`}function Vo({os:t,architecture:e,variant:n}){return[t,e,n??""].every(r=>r===""||ip.test(r))}function Ko(t){
const[e,n,r,...i]=t.split("/");const o=t.split("/");if(e===void 0||n===void 0||i.length>0||!o.every(s=>ip.test(s))){throw new m(
"BAD_INPUT",`The ${P("platform")} must have the form os/arch or os/arch/variant, but is ${JSON.stringify(t)}.`,{hint:'Fo\
r example "linux/amd64", "linux/arm64" or "linux/arm/v7".'})}return Pe({os:e,architecture:n,variant:r})}function pn(t){const e=yc(t)?qo(t):t;const n=e.images.map(V0);const[r]=n;if(r===void 0)throw new RangeError("a set needs\
 an image");const{index:i}=e;if(i===void 0&&n.length>1)throw new RangeError("a set of several images needs an index");const o=i===
void 0?r.bytes:Mo(jn[i.format].index,n.map(K0),i.annotations);const s=i===void 0?{...r.manifest,platform:op(r.image)}:hc(
jn[i.format].index,o);return{root:s,rootBytes:o,images:n,blobs:G0({images:n,root:s,rootBytes:o})}}function G0({images:t,
root:e,rootBytes:n}){const r=[...t.map(({image:i})=>({digest:L(i.config),content:i.config})),...t.map(({manifest:i,bytes:o})=>({
digest:i.digest,content:o})),{digest:e.digest,content:n},...t.map(({image:{layer:i}})=>({digest:i.descriptor.digest,content:{
path:i.path,sizeBytes:i.descriptor.sizeBytes}}))];return[...new Map(r.map(i=>[i.digest,i])).values()]}function V0(t){const e=jn[t.
format];const n=hc(e.config,t.config);const r=Fo(e.manifest,n,t.layer.descriptor,t.annotations);return{manifest:hc(e.manifest,
r),bytes:r,image:t}}function K0({manifest:t,image:e}){return{...t,platform:op(e),annotations:e.entryAnnotations}}function op({
indexPlatform:t,config:e}){if(t!==void 0)return t;const n=C(e.toString());const r=["architecture","os","os.version","var\
iant"].map(o=>[o,w(n,o)]);const i=y(n,"os.features");return Object.fromEntries([...r.filter(([,o])=>o!==void 0),...Array.
isArray(i)?[["os.features",i]]:[]])}function hc(t,e){return{mediaType:t,digest:L(e),sizeBytes:e.length}}function gc({images:t,
index:e}){return e?.format==="docker"||t.some(({format:n})=>n==="docker")}function yc(t){return gc(t)&&t.images.some(({layer:e})=>pc(
e.descriptor.mediaType)==="zstd")}function qo(t){const e="oci";const n=t.images.map(r=>{const{descriptor:i}=r.layer;const o=pc(
i.mediaType);const s=o===void 0?i.mediaType:Wn(e,o);return{...r,format:e,layer:{...r.layer,descriptor:{...i,mediaType:s}}}});
return{images:n,index:t.index&&{...t.index,format:e}}}function pi({root:t,blobs:e},n,r){return[jo,Wo({...t,annotations:n}),
...r===void 0?[]:[zo([r])],...e.map(({digest:i,content:o})=>({path:Ce(i),content:o}))]}function sp({images:t},e,n){const r=t.
find(({image:s})=>V(s.platform,n))??t[0];if(r===void 0)throw new RangeError("a set needs an image");const{config:i,layer:o}=r.
image;return{Config:Ce(L(i)),RepoTags:e.length===0?null:e,Layers:[Ce(o.descriptor.digest)]}}import{access as RP,chmod as AP,constants as oh,link as BP,rename as sh,rm as ps}from"node:fs/promises";import{basename as CP,
dirname as Pi}from"node:path";var q0=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function Nt(t){return t.replace(q0,e=>[...e].map(n=>`\\u${Y0(n.codePointAt(0)??
0)}`).join(""))}function Y0(t){const e=t.toString(16);return t>65535?`{${e}}`:e.padStart(4,"0")}function le(t,e){const n=t.
length>e?[...t.slice(0,2*e+1)]:[];return n.length>e?`${n.slice(0,e-1).join("")}…`:t}function ap(t){return`<code>${Yo(t)}\
</code>`}function Yo(t){return Nt(t).replace(/[^\p{L}\p{N} /-]/gu,e=>`&#${e.codePointAt(0)};`)}function pt(t,e=""){const n=t.
flatMap(i=>i.match(/`+/g)??[]);const r="`".repeat(Math.max(3,...n.map(i=>i.length+1)));return[`${r}${e}`,...t,r].join("\n")}var hi="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.";var X0=150;
function Ie(t){return JSON.stringify(le(t,X0))}function pe(t,e,n){return new m("BLOB_INVALID",`The file ${Ie(t)} of ${Ie(
n)} ${e}.`,{hint:"The image was damaged or only partly copied. Save, copy or build it again."})}function ie(t,e,n){return new m(
"UNSUPPORTED_IMAGE",`${t} ${e}.`,{hint:n})}import{createHash as Z0}from"node:crypto";var dp={sha256:64,sha512:128};function ht(t){const[e="",n="",...r]=t.split(":");const i=Object.hasOwn(dp,e)?dp[e]:void 0;
if(r.length>0||n.length!==i||!/^[0-9a-f]+$/.test(n))return void 0;return{algorithm:e,hex:n}}function Xo(t,{digest:e,sizeBytes:n}){
if(t.length!==n)throw q(e,$t(t.length,n));const r=ht(e)?.algorithm;if(r===void 0)throw q(e,"has a digest that cannot be \
checked");const i=`${r}:${Z0(r).update(t).digest("hex")}`;if(i!==e)throw q(e,`has the digest ${i}`)}function $t(t,e){return`\
has ${t} bytes, but its descriptor says ${e}`}function q(t,e){return new m("BLOB_INVALID",`The blob ${t.slice(0,150)} ${e}\
.`,{hint:"The image was damaged or changed on its way here. Copy or build it again, and check the disk and memory of thi\
s machine."})}var wc="application/vnd.oci.image.";var Zo="application/vnd.docker.";var Lt={index:`${Zo}distribution.manifest.list.v2+j\
son`,manifest:`${Zo}distribution.manifest.v2+json`,config:`${Zo}container.image.v1+json`,layer:`${Zo}image.rootfs.diff.t\
ar`};var Q0=new Map([[`${wc}manifest.v1+json`,"oci"],[`${wc}index.v1+json`,"oci"],[Lt.manifest,"docker"],[Lt.index,"dock\
er"]]);var ek=new Set([`${wc}config.v1+json`,Lt.config]);var tk=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/;
var nk=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function Jn(t){return Q0.
get(t)}function bc(t){return ek.has(t)}function cp(t){if(tk.test(t))return"layer";return nk.test(t)?"foreign":"other"}function Dt(t,e){Xo(t,e);const n=C(t.toString("utf8"));const r=l=>q(e.digest,l);if(!k(n))throw r("is not a JSON object");
const i=w(n,"mediaType");const o="manifests"in n&&("layers"in n||"config"in n||"fsLayers"in n);if(o)throw r("has the fie\
lds of a manifest and of an index");if(i!==void 0&&e.mediaType!==""&&i!==e.mediaType)throw r(`has the media type ${JSON.
stringify(i)}, but its descriptor says ${JSON.stringify(e.mediaType)}`);const s=i??(e.mediaType||rk(n));const a=Jn(s);if(a===
void 0)return{kind:"other",mediaType:s};const d=Ec(n);if(Hn(s)){return{kind:"index",format:a,entries:fp(n,"manifests",r),
annotations:d}}const c=mp(y(n,"config"));if(c===void 0)throw r("has no descriptor of a config");const f=fp(n,"layers",r).
map(ik);const u=w(n,"artifactType");return{kind:"manifest",format:a,mediaType:s,config:c,layers:f,annotations:d,artifactType:u}}
function up(t){const e=C(t.toString("utf8"));const n=y(e,"manifests");if(!k(e)||!Array.isArray(n))return void 0;const r=n.
map(lp).filter(i=>i!==void 0);if(r.length!==n.length)return void 0;return{kind:"index",format:"oci",entries:r,annotations:Ec(
e)}}function rk(t){if("manifests"in t)return Se.index;return"config"in t&&"layers"in t?Se.manifest:""}function fp(t,e,n){
const r=y(t,e);if(!Array.isArray(r))throw n(`has no list of ${e}`);return r.map((i,o)=>{const s=lp(i);if(s===void 0)throw n(
`has no valid descriptor at position ${o} of its ${e}`);return s})}function ik({mediaType:t,digest:e,sizeBytes:n}){return{
mediaType:t,digest:e,sizeBytes:n}}function lp(t){const e=mp(t);if(e===void 0)return void 0;const n=y(t,"platform");return{
...e,platform:k(n)?n:void 0,annotations:Ec(t)}}function mp(t){const e=mi(t);if(e===void 0||ht(e.digest)===void 0)return void 0;
return Number.isSafeInteger(e.sizeBytes)&&e.sizeBytes>=0?e:void 0}function Ec(t){const e=y(t,"annotations");return Object.
fromEntries(Object.entries(k(e)?e:{}).filter(n=>typeof n[1]==="string"))}async function Gn(t,e){const{digest:n}=e;const r=await t.readManifest(e);if(r===void 0)throw pe(n,"is missing, though an\
 index names it",t.name);const i=Dt(r,e);const o=t.name;if(i.kind==="index"){const{format:a,annotations:d,entries:c}=i;return{
reference:o,digest:n,index:{format:a,annotations:d},entries:c}}if(i.kind==="manifest"){const{mediaType:a}=i;return{reference:o,
digest:n,index:void 0,entries:[{...e,mediaType:a,platform:void 0}]}}const s=i.mediaType===""?"of no known type":Ie(i.mediaType);
throw ie(o,`must be an image or an index, but is ${s}`,hi)}import{open as kp,stat as Pp}from"node:fs/promises";import{join as yk}from"node:path";import{Readable as wk}from"node:stream";function de(t){return t?.code??String(t)}function Xe(t){return["ENOSPC","EDQUOT"].includes(de(t))}import{posix as bp}from"node:path";var pp=16*1024;function hp(t,e){const n=new Map;for(const{key:r,value:i}of kc(t,e))n.set(r,i);return n}function gp(t,e){
return xc(t,n=>n===e)}function xc(t,e){return Buffer.concat([...kc(t,0)].filter(({key:n})=>!e(n)).map(({bytes:n})=>n))}function Sc(t,e){
return Buffer.concat([...kc(t,0)].map(({key:n,bytes:r})=>{const i=e.get(n);return i===void 0?r:ok(n,i)}))}function ok(t,e){
const n=Buffer.concat([Buffer.from(` ${t}=`),Buffer.from(e),Buffer.from("\n")]);const r=n.length;const i=r+String(r+String(
r).length).length;return Buffer.concat([Buffer.from(String(i)),n])}function*kc(t,e){let n=0;for(let r=1;n<t.length;r++){
if(r>pp){throw new m("TAR_LIMIT",`The PAX header at byte ${e} holds more than ${pp} records.`,{hint:Re})}const i=t.indexOf(
32,n);const o=i===-1?"":t.toString("latin1",n,i);const s=/^[0-9]{1,10}$/.test(o)?Number(o):0;const a=n+s;const d=i===-1?
-1:t.indexOf(61,i+1);if(s===0||a>t.length||d===-1||d>=a||t[a-1]!==10){throw new m("TAR_INVALID",`The PAX header at byte ${e}\
 has a malformed record: the stream was damaged.`,{hint:Dn})}yield{key:t.toString("utf8",i+1,d),value:t.subarray(d+1,a-1),
bytes:t.subarray(n,a)};n=a}}var yp=1024*1024;var sk=4*1024*1024;var wp=Buffer.alloc(0);var Pc={pax:new Map,longName:void 0,longLink:void 0};function Kn(t){
return t===xe.pax||t===xe.gnuLongName||t===xe.gnuLongLink}var Vn=class{#e=[];#t=0;#n=Pc;#r;get isReading(){return this.#r!==
void 0}get isEmpty(){return this.#e.length===0}begin(e,n,r){const{typeFlag:i,sizeBytes:o}=e;if(o>yp||this.#t+o>sk){throw new m(
"TAR_LIMIT",`The extension header at byte ${r} claims ${o} bytes; at most ${yp} are read.`,{hint:Re})}this.#i(Buffer.from(
n));if(o>0)this.#r={typeFlag:i,left:me(o),parts:[],sizeBytes:o};else this.#n=Ic(this.#n,i,wp,r)}take(e,n){const r=this.#r;
if(r===void 0)return 0;const i=Math.min(r.left,e.length);r.parts.push(Buffer.from(e.subarray(0,i)));r.left-=i;if(r.left===
0){this.#r=void 0;const o=r.parts.length===1?r.parts[0]:Buffer.concat(r.parts);this.#i(o);this.#n=Ic(this.#n,r.typeFlag,
o.subarray(0,r.sizeBytes),n)}return i}release(){const e={blocks:this.#e,extension:this.#n};this.#e=[];this.#t=0;this.#n=
Pc;return e}#i(e){this.#e.push(e);this.#t+=e.length}};function Qo(t){const e=[];for(let n=0;n<t.length;n++){const r=t[n];
const{typeFlag:i,sizeBytes:o}=mt(r,0);e.push({typeFlag:i,block:r,data:o===0?void 0:t[++n],sizeBytes:o})}return e}function gi(t){
return Qo(t).reduce((e,{typeFlag:n,data:r=wp,sizeBytes:i})=>Ic(e,n,r.subarray(0,i),0),Pc)}function es(t,{pax:e,longName:n}){
return n??gt(e.get("GNU.sparse.name"))??gt(e.get("path"))??t.name}function hn(t,{pax:e,longLink:n}){return n??gt(e.get("\
linkpath"))??_o(t)}function ts(t,{pax:e},n){const r=gt(e.get("size"));if(r===void 0)return t.sizeBytes;const i=r.toString(
"latin1");const o=/^[0-9]{1,16}$/.test(i)?Number(i):Number.NaN;if(!Number.isSafeInteger(o))throw Ae(n,`the PAX record of\
 its size is ${JSON.stringify(i.slice(0,40))}`);return o}function Ic(t,e,n,r){if(e===xe.pax)return{...t,pax:hp(n,r)};const i=gt(
ak(n));return e===xe.gnuLongName?{...t,longName:i}:{...t,longLink:i}}function gt(t){return t?.length===0?void 0:t}function ak(t){
const e=t.indexOf(0);return e===-1?t:t.subarray(0,e)}var Ep=2e5;var dk=1024;var ck=64*1024;var fk=[["gzip","1f8b","gunzip --keep"],["zstd","28b52ffd","zstd --decompress"],["\
xz","fd377a585a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],["lz4","04224d18","lz4 --decompress"]];
async function xp(t){const e=new Tc(t);const n=new Map;const r=new Vn;pk(await e.read(0,A),t.path);let i=0;let o=0;let s=0;
while(s<t.sizeBytes&&o<2){const a=s;const d=await e.block(a);s+=A;if(ci(d)){o++;continue}if(o===1)throw Ae(a,"there is a\
 single zero block between two entries");const c=mt(d,a);if(++i>Ep)throw gk(t.path);if(c.typeFlag===xe.paxGlobal){s+=me(
c.sizeBytes)}else if(Kn(c.typeFlag)){r.begin(c,d,a);const f=me(c.sizeBytes);if(f>0)r.take(await e.exactly(s,f),a);s+=f}else{
const{extension:f}=r.release();const u=c.hasOldType&&c.name.at(-1)===47;const l=Oo(c.typeFlag)&&!u?ts(c,f,a):0;s=c.gnuIsExtended?
await uk(e,s):s;if(s+l>t.sizeBytes)throw vc(t,s+l);lk(n,{header:c,block:d,extension:f,offset:s,sizeBytes:l});s+=me(l)}}if(!r.
isEmpty)throw vc(t,s);return n}async function uk(t,e){let n=e;for(let r=true;r;n+=A)r=((await t.block(n))[504]??0)!==0;return n}
function lk(t,e){const{header:n,block:r,extension:i,offset:o,sizeBytes:s}=e;const a=es(n,i);const d=a.length>dk?void 0:ns(
a.toString("utf8"));if(d===void 0)return;const{typeFlag:c}=n;const f=c==="S"||[...i.pax.keys()].some(mk);if(f)t.set(d,{kind:"\
sparse"});else if(c==="0"||c==="7")t.set(d,{kind:"file",offset:o,sizeBytes:s});else if(c==="1"||c==="2"){const u=(i.longLink??
i.pax.get("linkpath")??_o(r)).toString("utf8");const l=c==="1"||u.startsWith("/")?u:`${bp.dirname(d)}/${u}`;t.set(d,{kind:"\
link",target:ns(l)})}else t.delete(d)}function mk(t){return t.startsWith("GNU.sparse.")}function ns(t){const e=bp.normalize(
t.replace(/^\/+/,"")).replace(/\/$/,"");return e===".."||e.startsWith("../")?void 0:e}var Tc=class{#e;#t=Buffer.alloc(0);#n=0;constructor(e){
this.#e=e}async read(e,n){const r=e-this.#n;if(r>=0&&r+n<=this.#t.length)return this.#t.subarray(r,r+n);const{handle:i,signal:o}=this.#e;
if(o.aborted)throw F(o.reason);const s=Buffer.alloc(Math.max(n,ck));let a=0;while(a<s.length){const{bytesRead:d}=await i.
read(s,a,s.length-a,e+a);if(d===0)break;a+=d}this.#t=s.subarray(0,a);this.#n=e;return this.#t.subarray(0,n)}async exactly(e,n){
const r=await this.read(e,n);if(r.length<n)throw vc(this.#e,e+n);return r}block(e){return this.exactly(e,A)}};function pk(t,e){
const n=t.toString("hex",0,8);const r=fk.find(([,o])=>n.startsWith(o));const i=JSON.stringify(e);if(r!==void 0){const o=`\
The archive ${i} must be a plain tar archive, but is compressed with ${r[0]}.`;throw new m("UNSUPPORTED_IMAGE",o,{hint:`\
Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${r[2]} ${i}`})}
if(t.length===A&&(ci(t)||hk(t)))return;throw new m("UNSUPPORTED_IMAGE",`${i} must be a tar archive, but is not one.`,{hint:'\
Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}function hk(t){
try{mt(t,0);return true}catch{return false}}function vc({path:t,sizeBytes:e},n){const r=`The archive ${JSON.stringify(t)}\
 ends after ${e} bytes, but its headers promise at least ${n}: something was cut off.`;return new m("TAR_TRUNCATED",r,{hint:"\
Save or copy it again, and check whether the disk was full."})}function gk(t){const e=`The archive ${JSON.stringify(t)} \
has more than ${Ep} entries.`;return new m("TAR_LIMIT",e,{hint:Re})}var Sp=1024*1024;var Ip=4*1024*1024;var bk=8;async function Ft(t,e,n){if(t.sizeBytes>Ip)throw Ek(e,t.sizeBytes);const r=[];
for await(const i of t.open(n))r.push(i);return Buffer.concat(r)}function Ek(t,e){const n=`${t} has ${e} bytes, but at m\
ost ${Ip} bytes of a manifest, an index or a config are read.`;return new m("TAR_LIMIT",n,{hint:Re})}async function Tp(t){
const e=await vp(t);if(!e.isDirectory()){throw new m("BAD_INPUT",`${JSON.stringify(t)} must be a directory, but is a fil\
e.`,{hint:'Write "oci-archive:PATH" for an archive of an OCI image layout, and "docker-archive:PATH" for one of "docker \
save".'})}return{path:t,find:async n=>{const r=yk(t,n);const i=await Pp(r).catch(s=>{if(["ENOENT","ENOTDIR"].includes(de(
s)))return void 0;throw yi(r,s)});if(!i?.isFile())return void 0;const o={path:r,offset:0,sizeBytes:i.size};return{sizeBytes:i.
size,open:s=>new rs(o,s)}},close:async()=>{}}}async function is(t,e){const n=await vp(t);if(!n.isFile()){const i=n.isDirectory()?
"a directory":"no regular file";throw new m("BAD_INPUT",`${JSON.stringify(t)} must be an archive, but is ${i}.`,{hint:n.
isDirectory()?'Write "oci:DIR" for a directory with an OCI image layout.':"An archive is read several times, from any po\
sition, so it must be a file. Save it to one first."})}const r=await kp(t).catch(i=>{throw yi(t,i)});try{const i=await xp(
{handle:r,path:t,sizeBytes:n.size,signal:e});return new Oc(t,r,i)}catch(i){await r.close();throw i}}var Oc=class{path;#e;#t;constructor(e,n,r){
this.path=e;this.#e=n;this.#t=r}async find(e){let n=ns(e);for(let r=0;n!==void 0;r++){const i=this.#t.get(n);if(i===void 0)
return void 0;if(i.kind==="file"){const o={...i,path:this.path,handle:this.#e};return{sizeBytes:i.sizeBytes,open:s=>new rs(
o,s)}}if(i.kind==="sparse")throw pe(e,"is stored as a sparse file, as no builder does",this.path);if(r===bk)throw pe(e,"\
is behind a loop of links",this.path);n=i.target}throw pe(e,"is a link that leads out of the archive",this.path)}close(){
return this.#e.close()}};var rs=class extends wk{#e;#t;#n;#r;constructor(e,n){super({highWaterMark:Sp,signal:n});this.#e=
e;this.#r=e.offset;this.#t=e.offset+e.sizeBytes}_construct(e){const{handle:n,path:r}=this.#e;const i=n===void 0?kp(r):Promise.
resolve(n);i.then(o=>{this.#n=o;e()},o=>e(yi(r,o)))}_read(){const e=Math.min(Sp,this.#t-this.#r);if(e===0||this.#n===void 0){
this.push(null);return}this.#n.read(Buffer.allocUnsafe(e),0,e,this.#r).then(({bytesRead:n,buffer:r})=>{this.#r+=n;this.push(
n===0?null:r.subarray(0,n))},n=>this.destroy(yi(this.#e.path,n)))}_destroy(e,n){const r=this.#e.handle===void 0;const i=r?
this.#n?.close():void 0;Promise.resolve(i).then(()=>n(e),()=>n(e))}};async function vp(t){return Pp(t).catch(e=>{throw yi(
t,e)})}function yi(t,e){const n=de(e);if(n==="ENOENT"||n==="ENOTDIR"){return new m("IMAGE_NOT_FOUND",`There is no file o\
r directory ${JSON.stringify(t)}.`,{hint:"Check the path. It is relative to the working directory, and ends at the first\
 colon.",cause:e})}return new m("BAD_INPUT",`Cannot read ${JSON.stringify(t)}: ${n}.`,{hint:"Check the permissions of th\
e file and of the directories above it.",cause:e})}var xk=/^sha256:[0-9a-f]{64}$/;function os(t,e,n){const r=y(t,"rootfs","diff_ids")??[];const i="No builder writes this. \
Use an image from a source that you trust.";if(!B(r)||!r.every(o=>xk.test(o)))throw ie(n,"has a diffID in its config tha\
t is not a sha256 digest",i);if(r.length!==e)throw ie(n,`has ${e} layers, but ${r.length} diffIDs in its config`,i);return r}var Sk=8;var qn=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(e){const n=[];const r=[];if(this.attestations>
0)r.push(Op(this.attestations,"attestation"));if(this.artifacts.length>0){const i=Rc([...new Set(this.artifacts)].map(o=>o===
""?"no type":o));r.push(`${Op(this.artifacts.length,"artifact")} (${i})`)}if(r.length>0)n.push(`Left out of ${e}, since \
they describe the source or are not images: ${r.join(" and ")}.`);if(this.notLinux.length>0)n.push(`Left out of ${e}, si\
nce only Linux images can be flattened: ${_c(this.notLinux)}.`);if(this.missing.length>0)n.push(`Left out of ${e}, since\
 its index names them but they are missing: ${kk(this.missing)}.`);return n}};function _c(t){return Rc([...new Set(t.map(
T))])}function kk(t){return Rc([...new Set(t.map(e=>e===void 0?"an unknown platform":T(e)))])}function Rc(t){const e=t.slice(
0,Sk).map(r=>/^[\w./+ -]*$/.test(r)?r:Ie(r));const n=t.length-e.length;return e.join(", ")+(n>0?` and ${n} more`:"")}function Op(t,e){
return`${t} ${e}${t===1?"":"s"}`}function Ac(t){const e=w(t,"os");const n=w(t,"architecture");if(e===void 0||n===void 0)return void 0;const r={os:e,architecture:n,
variant:w(t,"variant")};return Vo(r)&&e!=="unknown"&&n!=="unknown"?r:void 0}function _p(t,e){const n=t??e;if(n===void 0)
return void 0;const r=e!==void 0&&!Bc(n,e);return Pe({...n,variant:n.variant??(r?e.variant:void 0)})}function Bc(t,e){const n=r=>Pe(
{...r,variant:void 0});return!V(n(t),n(e))}function Rp(t,e,{available:n,notices:r}){const i=n.length===0?"has no platfor\
m at all":`has ${_c(n)}`;const o=`The image ${t} is needed for ${T(e)}, but ${i}.`;return new m("PLATFORM_MISMATCH",[o,...r].
join(" "),{hint:"Select a platform that the image has."})}var Ap=8;var Bp=1e4;var Pk="vnd.docker.reference.type";function wi({annotations:t}){return t[Pk]!==void 0}var Yn=class{#e;#t;#n=new Set;#r=[];#i=0;constructor(e,n){
this.#e=e;this.#t=n}async follow(e){for(const n of e)await this.#o(n,0);return this.#r}async#o(e,n){if(++this.#i>Bp)throw this.#a(
`has more than ${Bp} entries in its indexes`);if(wi(e)){this.#t.attestations++;return}if(this.#n.has(e.digest))return;this.#n.
add(e.digest);const{mediaType:r}=e;if(r!==""&&Jn(r)===void 0){this.#t.artifacts.push(r)}else if(r===""||Hn(r)){await this.#s(
e,n)}else{this.#r.push(e)}}async#s(e,n){if(n===Ap)throw this.#a(`has indexes nested more than ${Ap} deep`);const r=await this.#e.
readManifest(e);if(r===void 0){this.#t.missing.push(void 0);return}const i=Dt(r,e);if(i.kind==="index"){for(const o of i.
entries)await this.#o(o,n+1)}else if(i.kind==="manifest"){this.#r.push(e)}else if(e.mediaType===""){this.#t.artifacts.push(
i.mediaType)}else{throw q(e.digest,"is not an index")}}#a(e){return ie(this.#e.name,e,"No builder writes this. Use an im\
age from a source that you trust.")}};var Ik=4;async function gn(t,e,n){const{reference:r,digest:i,index:o}=e;const s=new qn;const a=o===void 0;const d=await new Yn(
t,s).follow(e.entries);const c=new Cc(t,{leftOut:s,platforms:n,isAlone:a});const f=await Tk(d,l=>c.load(l));const u=(n??
[]).find(l=>!f.some(p=>V(p.platform,l)));if(u!==void 0){const l=[...f.map(({platform:p})=>p),...c.others];throw Rp(r,u,{
available:l,notices:s.notices(r)})}if(f.length===0){const l=s.notices(r).join(" ");throw ie(r,`has no image that can be \
flattened${l&&`. ${l.replace(/\.$/,"")}`}`,hi)}return{...{reference:r,digest:i,index:o,images:f},notices:[...s.notices(r),
...c.notices],release:({manifest:l})=>t.release(l),close:()=>t.close()}}async function Tk(t,e){const n=[];const r=[...t.
entries()];const i=async()=>{for(let o=r.shift();o!==void 0;o=r.shift())n[o[0]]=await e(o[1])};await Promise.all(Array.from(
{length:Ik},i));return n.filter(o=>o!==void 0)}var Cc=class{notices=[];others=[];#e;#t;constructor(e,n){this.#e=e;this.#t=
n}async load(e){const n=Ac(e.platform);if(n!==void 0&&!this.#r(n))return void 0;const r=await this.#e.readManifest(e);if(r===
void 0)return this.#i(e,n);const i=Dt(r,e);if(i.kind!=="manifest")throw q(e.digest,"is not a manifest");if(!this.#s(i))return void 0;
const o=await this.#a(i,e);if(o===void 0)return this.#i(e,n,i);const s=Ac(o);const a=_p(n,s);if(a===void 0)throw ie(`The\
 image ${e.digest}`,"does not say which platform it is for","Build it again with a current builder.");if(n===void 0&&!this.#r(
a))return void 0;if(n!==void 0&&s!==void 0&&Bc(n,s))this.notices.push(`The index says that ${e.digest} is for ${T(n)}, b\
ut its config says ${T(s)}.`);return this.#n(e,i,{config:o,platform:a})}async#n(e,n,{config:r,platform:i}){const{mediaType:o,
digest:s,sizeBytes:a}=e;const d={mediaType:o||n.mediaType,digest:s,sizeBytes:a};const{layers:c}=n;const f=os(r,c.length,
`The image ${s}`);const u={manifest:d,layers:c,platform:i};return{manifest:d,format:n.format,platform:i,indexPlatform:this.#t.
isAlone?void 0:e.platform,entryAnnotations:this.#t.isAlone?{}:e.annotations,annotations:n.annotations,config:{descriptor:n.
config,json:r},layers:await Promise.all(c.map(async(l,p)=>{const h=await this.#e.opener(l,u);if(h===void 0)throw this.#o(
l.digest,e);return{descriptor:l,diffId:f[p]??"",open:h}}))}}#r(e){const{platforms:n,isAlone:r,leftOut:i}=this.#t;const o=n?.
some(s=>V(s,e))??true;if(!o)this.others.push(e);else if(e.os!=="linux"){if(r||n!==void 0){throw new m("UNSUPPORTED_IMAGE",
`docker-flatten needs a Linux image, but ${this.#e.name} has one for ${e.os}.`,{hint:"Windows layers are not plain files\
ystems and cannot be flattened this way."})}i.notLinux.push(e);return false}return o}async#i(e,n,r){const{isAlone:i,leftOut:o}=this.#t;
const s={manifest:e,layers:r?.layers??[],platform:n};const a=await Promise.all(s.layers.map(c=>this.#e.opener(c,s)));const d=r!==
void 0&&!a.includes(void 0);if(i||d)throw this.#o(r?.config.digest??e.digest,e);o.missing.push(n)}#o(e,{digest:n}){const r=e===
n?"an index":`the manifest ${n}`;return pe(e,`is missing, though ${r} names it`,this.#e.name)}#s({config:e,layers:n,artifactType:r,
mediaType:i}){const{isAlone:o,leftOut:s}=this.#t;const a=n.map(u=>cp(u.mediaType));const d=bc(e.mediaType)&&(n.length===
0||a.some(u=>u!=="other"));if(!d){const u=r??(bc(e.mediaType)?n[0]?.mediaType??i:e.mediaType);if(o)throw ie(this.#e.name,
`is not an image, but ${Ie(u)}`,hi);if(n.some(l=>l.mediaType==="application/vnd.in-toto+json"))s.attestations++;else s.artifacts.
push(u);return false}const c=n[a.indexOf("foreign")];if(c!==void 0)throw ie(`The layer ${c.digest}`,`is a foreign layer \
(${c.mediaType}), which only its vendor may distribute`,"Images with such layers cannot be flattened: the result would d\
istribute them.");const f=n[a.indexOf("other")];if(f!==void 0)throw ie(`The layer ${f.digest}`,`has the unknown media ty\
pe ${JSON.stringify(f.mediaType)}`,"Layers are tar archives, uncompressed or compressed with gzip or zstd. Build the ima\
ge again with one of these; decrypt an encrypted one.");return true}async#a({config:e},n){const r=await this.#e.readConfig(
e,n);if(r===void 0)return void 0;Xo(r,e);const i=C(r.toString("utf8"));if(!k(i))throw q(e.digest,"is not a config, since\
 it is not a JSON object");return i}};var vk=["org.opencontainers.image.ref.name","io.containerd.image.name"];var Cp=20;function Lp(t,e){const{index:n,reference:r,
text:i}=e;if(n!==void 0){const s=t[n];if(s===void 0){const a=t.length===0?"no image":`only the images @0 to @${t.length-
1}`;throw Nc(`${i} must name an image, but the layout has ${a}.`,t)}return[s]}if(r!==void 0){const s=t.filter(d=>ss(d).includes(
r));const a=s.length>0?s:t.filter(d=>_k(d,r));if(a.length===0)throw Nc(`${i} must name an image, but the layout has none\
 with that name.`,t);return Np(a,t,e)}const o=t.filter(Ok);if(o.length===0)throw Nc(`${i} must contain an image, but con\
tains none.`,t);return Np(o,t,e)}function Np(t,e,{text:n,path:r,transport:i}){const o=[...new Map(t.map(d=>[d.digest,d])).
values()];if(o.length===1)return o;const s=new Set(t.map(d=>ss(d).toSorted().join(" ")));const a=o.every(({mediaType:d,platform:c})=>d.
includes(".manifest.v")&&c!==void 0);if(s.size===1&&a)return o;throw new m("BAD_INPUT",`${n} must name one image, but th\
e layout has several: ${Dp(e)}.`,{hint:`Add one of these names: "${i}:${r}:NAME".`})}function Ok(t){return!wi(t)&&(t.mediaType===
""||Jn(t.mediaType)!==void 0)}function ss({annotations:t}){return vk.map(e=>t[e]).filter(e=>e!==void 0)}function _k(t,e){
const n=$p(e);return n!==void 0&&ss(t).some(r=>/[/:]/.test(r)&&$p(r)===n)}function $p(t){try{return re(ae(t,"image"))}catch{
return void 0}}function Dp(t){const e=[...new Set(t.map((r,i)=>ss(r).at(-1)??`@${i}`))];const n=e.length-Cp;return e.slice(
0,Cp).map(Ie).join(", ")+(n>0?` and ${n} more`:"")}function Nc(t,e){return new m("IMAGE_NOT_FOUND",t,{hint:e.length===0?
"Check the path.":`It has: ${Dp(e)}.`})}var Fp="1.0.0";var bi=class{name;#e;#t;constructor(e,n,r){this.name=e;this.#e=n;this.#t=r}async readManifest({digest:e}){
const n=await this.#e.find(as(e));return n&&Ft(n,`The blob ${e}`,this.#t)}readConfig(e){return this.readManifest(e)}async opener({
digest:e,sizeBytes:n}){const r=await this.#e.find(as(e));if(r===void 0)return void 0;if(r.sizeBytes!==n)throw q(e,$t(r.sizeBytes,
n));return async i=>r.open(i)}async release(){}close(){return this.#e.close()}};async function Mp(t,e){const{text:n,path:r,
transport:i}=t;const o=await(i==="oci"?Tp(r):is(r,e.signal));try{const s=new bi(n,o,e.signal);const a=await $c(o,e.signal);
if(a===void 0)throw await Bk(o,t);const[d,...c]=Lp(a.entries,t);const f=d!==void 0&&c.length===0?await Gn(s,d):{reference:n,
digest:a.digest,index:{format:a.format,annotations:a.annotations},entries:[d,...c].filter(u=>u!==void 0).map(Ak)};return await gn(
s,f,e.platforms)}catch(s){await o.close();throw s}}async function $c(t,e){const n=await Rk(t,e);if(n!==void 0&&n!==Fp)throw ie(
t.path,`is an OCI image layout of version ${Ie(n)}; only ${Fp} is known`,"Look for a newer release of docker-flatten.");
const r=await t.find("index.json");if(r===void 0)return void 0;const i=await Ft(r,`The file index.json of ${t.path}`,e);
const o=up(i);if(o===void 0)throw pe("index.json","is not an index of an OCI image layout",t.path);return{...o,digest:L(
i)}}async function Rk(t,e){const n=await t.find("oci-layout");if(n===void 0)return void 0;const r=(await Ft(n,`The file \
oci-layout of ${t.path}`,e)).toString();return w(C(r),"imageLayoutVersion")}function Ak(t){const{"org.opencontainers.ima\
ge.ref.name":e,...n}=t.annotations;return{...t,annotations:n}}function as(t){const e=ht(t);if(e===void 0)throw q(t,"has \
a digest that cannot be checked");return`blobs/${e.algorithm}/${e.hex}`}async function Bk(t,{text:e,path:n,transport:r}){
const i=await t.find("manifest.json")!==void 0;const o=!i?'Check the path. A layout comes from "docker buildx build --ou\
tput type=oci", skopeo, buildah and others.':r==="oci-archive"?`It looks like an archive of "docker save". Write it as "\
docker-archive:${n}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${n}" oci:NEW`;return ie(e,
"must be an OCI image layout, but has no index.json",o)}import{createHash as jk}from"node:crypto";import{Writable as Wk}from"node:stream";import{pipeline as Jk}from"node:stream/promises";var Up=["B","kB","MB","GB","TB","PB"];function I(t){let e=t;let n=0;while(Math.abs(e)>=999.5&&n<Up.length-1){e/=1e3;n++}
const r=n===0||Math.abs(e)>=99.95?0:Math.abs(e)>=9.995?1:2;return`${e.toFixed(r)} ${Up[n]}`}function ds(t,e){return Xn(t===
0?0:(t-e)/t*100)}function Xn(t,e=1){const n=t.toFixed(e);return Number(n)===0?n.replace("-",""):n}function Zn(t,e){const n=[
I(t),I(e)];return t!==e&&n[0]===n[1]?[`${t} B`,`${e} B`]:n}var Ck=16*4096;var Nk=.001;function cs(t,e,n){if(!t)return e===
0;return Math.abs(e)<=Math.max(Ck,n*Nk)}function Qn(t,e){return{oldBytes:t,newBytes:e,savedBytes:t-e,savedPercent:ds(t,e)}}
function zp(t){return`${Lc(t)}, ${(t.ms/1e3).toFixed(1)} s`}function Lc({oldBytes:t,newBytes:e,oldLayers:n,newLayers:r}){
const i=Ei(ds(t,e));return`${Hp(t,n)} → ${Hp(e,r)}, ${i}`}function Ei(t){return t.startsWith("-")?`${t.slice(1)} % lar\
ger`:`${t} % smaller`}function Hp(t,e){return`${I(t)} in ${Te(e)}`}function oe(t){return`${t.toLocaleString("en")} ${t===
1?"entry":"entries"}`}function Te(t){return`${t} ${t===1?"layer":"layers"}`}var $k=.2;var Lk=10;var Dk=3;var Fk=100*60*60;var fs=class{#e;#t=performance.now();#n=this.#t;#r;#i=0;#o=0;constructor(e){
this.#e=e;this.#r=e.doneBytes?.()??0}measure(){const{title:e,isEstimate:n=false}=this.#e;const r=performance.now();const i=(r-
this.#t)/1e3;const o=this.#e.doneBytes?.();const s=this.#e.totalBytes?.();const a=o!==void 0&&s!==void 0&&s>0;const d=a&&
o<=s?s:void 0;const c=d===void 0?void 0:Math.min(99,Math.floor((o??0)/d*100));const f=o===void 0?void 0:this.#s(r,o);const u=(d??
0)-(o??0);const l=i<Dk||u<=0||!f?Number.POSITIVE_INFINITY:Math.max(1,Math.round(u/f));const p=l>Fk?void 0:l;return{...{title:e,
seconds:i,doneBytes:o,totalBytes:d,isEstimate:n},...{percent:c,bytesPerSecond:f,secondsLeft:p}}}#s(e,n){const r=(e-this.#n)/
1e3;if(r>=$k){const i=Math.exp(-r/Lk);this.#i=this.#i*i+(n-this.#r);this.#o=this.#o*i+r;this.#n=e;this.#r=n}return this.#o===
0?void 0:this.#i/this.#o}};function jp(t){const{title:e,seconds:n,doneBytes:r,percent:i}=t;if(r===void 0)return`${e}: ${Wp(
Math.round(n))} so far`;const o=[Mk(t),i===void 0?void 0:`${i} %`,Uk(t),Hk(t)];return`${e}: ${o.filter(s=>s!==void 0).join(
", ")}`}function Mk({doneBytes:t,totalBytes:e,isEstimate:n}){const r=I(t??0);if(e===void 0)return r;return`${r} of ${n?"\
about ":""}${I(e)}`}function Uk({bytesPerSecond:t}){return t===void 0?void 0:`${I(t)}/s`}function Hk({secondsLeft:t}){return t===
void 0?void 0:`${Wp(t)} left`}function Wp(t){const e=t<3600?[[Math.floor(t/60),"min"],[t%60,"s"]]:[[Math.floor(t/3600),"\
h"],[Math.floor(t%3600/60),"min"]];const n=e.filter(([r])=>r>0).map(([r,i])=>`${r} ${i}`);return n.length===0?"0 s":n.join(
" ")}var zk=5e3;var Jp=1e3;async function j(t,e,n){const r=t.showProgress(e);try{return await n}finally{r()}}async function us(t,e,n){
await j(t,e.progress,Promise.race([e.sent,n]).catch(()=>{}));return j(t,{title:e.after},n)}function Gp(t,e){const n=new fs(
t);const r=zk/Jp;let i=0;let o=t.loggedChars?.();const s=setInterval(()=>{const a=n.measure();if(++i%r!==0)return;const d=t.
loggedChars?.();if(d===o)e(jp(a));o=d},Jp);return()=>clearInterval(s)}function er(t){let e;t.then(n=>e=n).catch(()=>{});
return()=>e}var Gk=[["1f8b",".gzip"],["28b52ffd",".zstd"]];var Vk=[["fd377a585a00","xz"],["425a68","bzip2"]];var Kk=6;var qk=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/;
var ls=class t{name;#e;#t;#n;#r;constructor(e,n,{config:r,blobs:i,layers:o}){this.name=e;this.#e=n;this.#t=i;this.#n=r;const s=({
mediaType:d,digest:c,sizeBytes:f})=>({mediaType:d,size:f,digest:c});const a={mediaType:Lt.config,digest:L(r),sizeBytes:r.
length};this.#r=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Lt.manifest,config:s(a),layers:o.map(s)}))}static async of(e,n,r){
const i=await Yk(e,n,r);const o=C(i.toString("utf8"));if(!k(o))throw pe(e.config,"is not a config, since it is not a JSO\
N object",n.path);const s=os(o,e.layers.length,r.name);const a=new Map;const d=[];const c=new Map;for(const[f,u]of e.layers.
entries()){const l=await n.find(u);if(l===void 0)throw pe(u,"is missing, though manifest.json names it",n.path);const p=await Xk(
l,u,r.signal);const h=p===""?`${s[f]}`:`file ${u}`;const g=c.get(h)??{mediaType:`${Lt.layer}${p}`,digest:p===""?s[f]??"":
await Qk(l,r),sizeBytes:l.sizeBytes};c.set(h,g);d.push(g);a.set(g.digest,l)}return new t(r.name,n,{config:i,blobs:a,layers:d})}get choice(){
const e=L(this.#r);const n=Lt.manifest;const r=this.#r.length;const i={mediaType:n,digest:e,sizeBytes:r,platform:void 0,
annotations:{}};return{reference:this.name,digest:e,index:void 0,entries:[i]}}async readManifest(){return this.#r}async readConfig(){
return this.#n}async opener({digest:e}){const n=this.#t.get(e);return n&&(async r=>n.open(r))}async release(){}close(){return this.#e.
close()}};async function Yk(t,e,n){const r=await e.find(t.config);if(r===void 0)throw pe(t.config,"is missing, though ma\
nifest.json names it",e.path);const i=await Ft(r,`The config ${JSON.stringify(t.config)}`,n.signal);const o=qk.exec(t.config)?.[1];
const s=L(i);if(o!==void 0&&s!==`sha256:${o}`)throw q(`sha256:${o}`,`has the digest ${s}`);return i}async function Xk(t,e,n){
const r=await Zk(t,n);const i=Vk.find(([o])=>r.startsWith(o));if(i!==void 0)throw ie(`The layer ${JSON.stringify(e)}`,`i\
s compressed with ${i[1]}`,"Layers must be uncompressed, or compressed with gzip or zstd. Load the archive into an engin\
e and save it again.");return Gk.find(([o])=>r.startsWith(o))?.[1]??""}async function Zk(t,e){const n=t.open(e);for await(const r of n)
return r.toString("hex",0,Kk);return""}async function Qk(t,{signal:e,log:n,touch:r}){const i=jk("sha256");let o=0;const s=new Wk(
{write:(d,c,f)=>{i.update(d);o+=d.length;r();f()}});const a={title:"Digest",doneBytes:()=>o,totalBytes:()=>t.sizeBytes};
await j(n,a,Jk(t.open(e),s,{signal:e}));return`sha256:${i.digest("hex")}`}var Vp=20;async function qp(t,e){const{text:n,path:r}=t;const i=await is(r,e.signal);try{const o=nP(await eP(i,t,e.signal),
t);const s=new bi(n,i,e.signal);const a=await $c(i,e.signal);const d=a&&await iP(s,a.entries,o);if(d!==void 0)return await gn(
s,await Gn(s,d),e.platforms);const c=await ls.of(o,i,{...e,name:n});return await gn(c,c.choice,e.platforms)}catch(o){await i.
close();throw o}}async function eP(t,{text:e,path:n},r){const i=await t.find("manifest.json");if(i===void 0){const d=await t.
find("index.json")!==void 0;const c=await t.find("repositories")!==void 0;const f=d?`It has an index.json, so it is an a\
rchive of an OCI image layout. Write it as "oci-archive:${n}".`:c?"Docker before 1.10 wrote it. Load it into an engine a\
nd save it again.":'Check the path. Such an archive comes from "docker save", "docker buildx build --output type=docker"\
, skopeo, buildah, podman and others.';throw ie(e,'must be an archive of "docker save", but has no manifest.json',f)}const o=await Ft(
i,`The file manifest.json of ${n}`,r);const s=C(o.toString("utf8"));const a=(Array.isArray(s)?s:[]).map(tP);if(!Array.isArray(
s)||a.includes(void 0))throw pe("manifest.json","is not a list of images",n);return a.filter(d=>d!==void 0)}function tP(t){
const e=w(t,"Config");const n=y(t,"Layers")??[];const r=y(t,"RepoTags")??[];if(e===void 0||!B(n)||!B(r))return void 0;return{
config:e,names:r,layers:n}}function nP(t,e){const{text:n,path:r,reference:i,index:o}=e;const s=rP(t);if(t.length===0)throw new m(
"IMAGE_NOT_FOUND",`${n} must contain an image, but contains none.`,{hint:"Save the image again."});if(o!==void 0){const f=t[o];
if(f!==void 0)return f;throw new m("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has only the images @0 to\
 @${t.length-1}.`,{hint:`It has: ${s}.`})}const a=i&&re(i);const d=t.filter(({names:f})=>a===void 0||f.some(u=>Dc(u)===a));
const[c]=d;if(c===void 0){throw new m("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has none with that nam\
e.`,{hint:`It has: ${s}.`})}if(d.some(f=>JSON.stringify(Kp(f))!==JSON.stringify(Kp(c)))){throw new m("BAD_INPUT",`${n} m\
ust name one image, but the archive has several: ${s}.`,{hint:`Add one of these names: "docker-archive:${r}:NAME".`})}return c}
function Kp({config:t,layers:e}){return[t,e]}function Dc(t){try{return re(ae(t,"image"))}catch{return void 0}}function rP(t){
const e=t.flatMap(({names:r},i)=>r.length===0?[`@${i}`]:r);const n=e.length-Vp;return e.slice(0,Vp).map(Ie).join(", ")+(n>
0?` and ${n} more`:"")}async function iP(t,e,n){const r=n.names.map(Dc);const i=({annotations:a})=>r.includes(Dc(a["io.c\
ontainerd.image.name"]??""));const o=e.filter(a=>!wi(a));const s=o.toSorted((a,d)=>Number(i(d))-Number(i(a)));for(const a of s)
if(await oP(t,a,n))return a;return void 0}async function oP(t,e,n){for(const r of await new Yn(t,new qn).follow([e])){const i=await t.
readManifest(r);const o=i&&Dt(i,r);if(o?.kind!=="manifest")continue;const s=[o.config,...o.layers].map(({digest:a})=>as(
a));if(JSON.stringify(s)===JSON.stringify([n.config,...n.layers]))return true}return false}import{createReadStream as pP,readdirSync as hP,statSync as gP}from"node:fs";import{mkdtemp as yP,rm as th,stat as wP}from"node:fs/promises";
import{join as Hc}from"node:path";import{Readable as bP}from"node:stream";import{spawn as uP}from"node:child_process";var sP=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function aP(t){return sP.test(t)}function xi(t){const{domain:e,
path:n,digest:r}=t;return`docker://${r===void 0?re(t):`${e}/${n}@${r}`}`}function Si({domain:t},e){return aP(t)?[`${e}=f\
alse`]:[]}var Mt={read:"PULL_FAILED",write:"PUSH_FAILED"};var Yp='skopeo uses the login of "docker login" (docker/login-action), "\
skopeo login" or "podman login": log in to the registry in an earlier step, with an account that may';var dP={read:"NO_S\
PACE",write:"NO_SPACE"};var Xp=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i;
var cP=[{words:/no space left on device|disk quota exceeded/i,codes:dP,hint:()=>`Free some disk space, or name a directo\
ry on a larger disk with the ${P("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,codes:Mt,
hint:()=>"skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golan\
g-github-containers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,codes:Mt,hint:()=>"\
The signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change i\
t."},{words:/toomanyrequests|too many requests|rate limit/i,codes:Mt,hint:()=>`${Yp} read there, so that its own limit a\
pplies.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,codes:Mt,hint:t=>`${Yp} ${t===
"read"?"read":"push"} there.`},{words:Xp,codes:{read:"IMAGE_NOT_FOUND",write:"PUSH_FAILED"},hint:t=>t==="read"?"Check th\
e name and the tag, and whether the registry has the image.":"Check the name: in some registries the repository must be \
created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,codes:Mt,
hint:()=>`A flat image is one layer and therefore one upload: compress it better (${P("compression")}), drop what is not\
 needed (${P("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`},
{words:/HTTP response to HTTPS client/i,codes:Mt,hint:()=>'Only registries on this machine are used without TLS. For ano\
ther one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).'},{words:/x509:|certificate/i,
codes:Mt,hint:()=>"Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (contain\
ers-certs.d(5)), or trust it on the whole machine."}];var fP=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function Zp(t){return fP.test(t)}function Qp(t){return Xp.test(t)}function ms(t){const[e]=[...t.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].
slice(-1);const n=e?.[1]??"";if(!n.startsWith('"'))return(n||t).trim().slice(-2e3);try{return String(JSON.parse(n)).trim().
slice(-2e3)}catch{return n.slice(1,-1).trim().slice(-2e3)}}function tr(t,{kind:e,name:n}){const r=cP.find(({words:o})=>o.
test(t));const i=e==="read"?`Reading ${n}`:`Writing ${n}`;return new m(r?.codes[e]??Mt[e],`${i} with skopeo failed: ${t||
"it printed no message"}`,{hint:r?.hint(e)??"Check whether the registry is reachable, and run again."})}var Uc=[1,4,1];var Fc=[1,9];var lP=32*1024*1024;var eh=["--retry-times","2"];var Ze=class{#e;#t;#n;constructor(e,n="skop\
eo"){this.#e=e;this.#t=n}checkVersion(){this.#n??=this.#r();return this.#n}async#r(){const{stdout:e,stderr:n}=await this.#s(
["--version"]);const r=`${e.toString()}${n}`;const i=/version (\d+)\.(\d+)(?:\.(\d+))?/.exec(r);if(i===null)throw Mc(`th\
e one on PATH printed ${JSON.stringify(r.slice(0,200))}`);const o=i.slice(1).map(d=>Number(d??0));const s=o.join(".");const a=Uc.
findIndex((d,c)=>d!==o[c]);if(a!==-1&&(o[a]??0)<(Uc[a]??0))throw Mc(`the one on PATH is ${s}`);this.#e.log.debug(`skopeo\
 ${s}`);return s}async copy(e,n,r,i){const o=typeof e==="string"?[e,[]]:[xi(e),Si(e,"--src-tls-verify")];const s=typeof n===
"string"?[n,[]]:[xi(n),Si(n,"--dest-tls-verify")];const a=i.kind==="write"?["--insecure-policy"]:[];const d=await this.#o(
[...[...a,"--tmpdir",this.#e.tempDir,"copy","--quiet",...eh],...[...o[1]??[],...s[1]??[],...r],...["--",String(o[0]),String(
s[0])]]);if(d.exitCode!==0)throw tr(ms(d.stderr),i)}async indexOptions(){const[e=0,n=0]=(await this.checkVersion()).split(
".").map(Number);const r=e>Fc[0]||e===Fc[0]&&n>=Fc[1];return r?["--multi-arch","index-only"]:["--all"]}rawManifest(e){return this.#i(
e,[])}rawConfig(e){return this.#i(e,["--config"])}async#i(e,n){const r=await this.#o([...["inspect","--raw",...n,...eh,...Si(
e,"--tls-verify")],...["--",xi(e)]]);if(r.exitCode===0)return r.stdout;const i=ms(r.stderr);if(Qp(i))return void 0;throw tr(
i,{kind:"read",name:`docker://${e.text}`})}async delete(e){const n=await this.#o([...["delete",...Si(e,"--tls-verify")],
...["--",xi(e)]]);if(n.exitCode!==0)throw tr(ms(n.stderr),{kind:"write",name:`docker://${e.text}`})}async#o(e){await this.
checkVersion();return this.#s(e)}async#s(e){const{signal:n,touch:r,log:i}=this.#e;if(n.aborted)throw F(n.reason);i.debug(
`skopeo ${e.join(" ")}`);const o=uP(this.#t,e,{stdio:["ignore","pipe","pipe"],detached:ln});si(n,o);const s=mP(o,r);const a=new Rt(
oi,r);o.stderr?.on("data",a.add);const d=So(o,r);try{const c=await ai(o);if(n.aborted)throw F(n.reason);r();return{exitCode:c,
stdout:s(),stderr:a.text}}catch(c){if(c.code==="ENOENT")throw Mc(`none is on PATH (${E(c)})`,c);throw c}finally{clearInterval(
d)}}};function mP(t,e){const n=[];let r=0;t.stdout?.on("data",i=>{e();if(r>lP)return;r+=i.length;n.push(i)});return()=>Buffer.
concat(n)}function Mc(t,e){return new m("NO_SKOPEO",`docker-flatten needs skopeo ${Uc.join(".")} or newer for images in \
a registry, but ${t}.`,{hint:`Install the package skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-ge\
t install skopeo"); GitHub's Ubuntu runners have it.`,cause:e})}var EP=1024*1024;async function nh(t,e){const{text:n,reference:r}=t;const i=new Ze(e);const o=await i.rawManifest(r);if(o===
void 0)throw kP(n);const s=new zc(t,e,i);const a=r.digest??L(o);s.know(a,o);const d={mediaType:"",digest:a,sizeBytes:o.length,
platform:void 0,annotations:{}};try{return await gn(s,await Gn(s,d),e.platforms)}catch(c){await s.close();throw c}}var zc=class{name;#e;#t;#n;#r=new Map;#i=new Map;constructor({
text:e,reference:n},r,i){this.name=e;this.#e=n;this.#t=r;this.#n=i}know(e,n){this.#r.set(e,n)}async readManifest({digest:e}){
return this.#r.get(e)??await this.#n.rawManifest(this.#o(e))}readConfig(e,n){return this.#n.rawConfig(this.#o(n.digest))}async opener({
digest:e,sizeBytes:n},r){return async i=>{const o=Hc(await this.#s(r),xP(e));const s=await wP(o).then(({size:a})=>a,()=>void 0);
if(s===void 0)throw q(e,"is missing from what skopeo copied");if(s!==n)throw q(e,$t(s,n));return s===0?bP.from([]):pP(o,
{highWaterMark:EP,signal:i})}}async release({digest:e}){const n=this.#i.get(e);this.#i.delete(e);const r=await n?.catch(
()=>void 0);if(r!==void 0)await th(r,{recursive:true,force:true})}async close(){await Promise.all([...this.#i.keys()].map(
e=>this.release({mediaType:"",digest:e,sizeBytes:0})))}#o(e){return{...this.#e,tag:void 0,digest:e}}#s(e){const{digest:n}=e.
manifest;const r=this.#i.get(n)??this.#a(e);this.#i.set(n,r);r.catch(()=>{if(this.#i.get(n)===r)this.#i.delete(n)});return r}async#a({
manifest:e,layers:n,platform:r}){const{tempDir:i,runId:o,log:s}=this.#t;const a=await yP(Hc(i,`${ne(o)}copy-`));const d={
title:r===void 0?"Copy":`Copy ${T(r)}`,doneBytes:()=>SP(a),totalBytes:()=>n.reduce((u,{sizeBytes:l})=>u+l,0)};const c={kind:"\
read",name:this.name};const f=this.#n.copy(this.#o(e.digest),`dir:${a}`,[],c);try{await j(s,d,f);return a}catch(u){await th(
a,{recursive:true,force:true});throw u}}};function xP(t){const e=ht(t);if(e===void 0)throw q(t,"has a digest that cannot\
 be checked");return e.hex}function SP(t){try{return hP(t).reduce((e,n)=>e+gP(Hc(t,n)).size,0)}catch{return 0}}function kP(t){
return new m("IMAGE_NOT_FOUND",`${t} must be an image, but its registry does not have it.`,{hint:"Check the name and the\
 tag, and whether it was pushed."})}async function Qe(t,e){try{return await PP(t,e)}catch(n){throw e.signal.aborted?F(e.signal.reason):n}}function PP(t,e){switch(t.
transport){case"docker-archive":return qp(t,e);case"oci":case"oci-archive":return Mp(t,e);case"docker":return nh(t,e)}}import{lstat as IP,open as ih,realpath as TP}from"node:fs/promises";import{dirname as vP,join as OP}from"node:path";var _P=0;function yn(t,e){return OP(t,`${ne(e)}${++_P}.pending`)}async function nr(t){return TP(t).catch(()=>t)}async function rr(t,e){
const n=await ih(t,"wx");try{await e(n);await n.sync()}finally{await n.close()}}async function yt(t){const e=await ih(t,
"r").catch(()=>void 0);await e?.sync().catch(()=>{});await e?.close()}async function He(t){return IP(t).catch(()=>void 0)}
function ir(t,e,n){return new m("BAD_INPUT",`The ${P("tag")} must name a place that can be written to, but ${JSON.stringify(
t)} is not one: ${e}.`,{hint:n})}var rh={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"\
this user may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"i\
ts name is too long"};function ki(t){const e=de(t);return Object.hasOwn(rh,e)?rh[e]??e:e}function wn(t,{name:e,path:n,signal:r}){
if(t instanceof m)return t;if(r.aborted)return F(r.reason);if(Xe(t)){return new m("NO_SPACE",`The disk of ${vP(n)} fille\
d up while writing ${e}. What was there before is unchanged.`,{hint:"Free some disk space, or name a path on a larger di\
sk.",cause:t})}return new m("WRITE_FAILED",`Cannot write ${e} (${ki(t)}). What was there before is unchanged.`,{hint:"Na\
me a writable path on a disk with space for the compressed image.",cause:t})}function or(t,e,{log:n,name:r}){if(yc(t)){n.notice(`${r} gets OCI's media types instead of the source's: Docker's have n\
one for layers with zstd.`);return qo(t)}if(!e||!gc(t))return t;n.notice(`${r} gets OCI's media types instead of Docker'\
s, which programs do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`);return qo(
t)}var Ii=class{name;#e;#t;#n;#r;constructor(e,n,r){this.name=e.text;this.#e=e.path;this.#t=e.transport==="oci-archive";this.#n=
n;this.#r=r}async check(){const e=await nr(this.#e);const n=(i,o)=>ir(this.name,i,o);const r=await He(e);if(CP(e)===""||
e.endsWith("/")||r?.isDirectory())throw n("it is a directory",'Name a file. For a directory write "oci:DIR", or see docs\
/archives.md for the transports.');if(r!==void 0&&!r.isFile())throw n("it exists and is not a plain file","Name a file t\
hat is new or an archive.");try{await RP(`${Pi(e)}/`,oh.W_OK|oh.X_OK)}catch(i){throw n(ki(i),"Create the directory in an\
 earlier step, or name a file in an existing, writable one.")}}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await nr(this.#e);const a=yn(Pi(s),n);const d=pn(or(e,this.#t,{log:r,name:this.name}));const c=this.#r(d);const f=zm(
c);let u=0;const l=h=>{u+=h;o()};const p={title:"Write",doneBytes:()=>u,totalBytes:()=>f};try{const h=rr(a,g=>jm(g,c,{signal:i,
onBytes:l}));await j(r,p,h)}catch(h){await ps(a,{force:true}).catch(()=>{});throw wn(h,{name:this.name,path:s,signal:i})}
return new jc({name:this.name,path:s,pending:a,digest:d.root.digest,context:this.#n})}};var jc=class{digest;#e;#t;#n;constructor(e){
this.digest=e.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;const i={transport:"oci-archive",text:e,
path:n};return Qe({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,pending:r,context:i}=this.#e;
try{const o=await He(n);const s=o===void 0||await this.#r();if(o!==void 0)await AP(r,Number(o.mode)&511);const a=(await He(
r))?.ino;await sh(r,n);this.#n=s?Number(a):void 0;await yt(Pi(n))}catch(o){throw wn(o,{name:e,path:n,signal:i.signal})}}async#r(){
const{path:e,context:n}=this.#e;const r=yn(Pi(e),n.runId);try{await BP(e,r)}catch(i){n.log.debug(`the replaced file cann\
ot be kept: ${E(i)}`);return false}this.#t=r;return true}async undo(){const{path:e}=this.#e;if(this.#n===void 0||Number(
(await He(e))?.ino)!==this.#n)return;if(this.#t===void 0)await ps(e,{force:true});else await sh(this.#t,e);this.#n=void 0;
this.#t=void 0;await yt(Pi(e))}async discard(){await ps(this.#e.pending,{force:true});if(this.#t!==void 0)await ps(this.#t,
{force:true});this.#t=void 0}};var bn="org.opencontainers.image.ref.name";function Ti(t){try{const e=$o(t);const n=y(e,"manifests");if(n===null||n===void 0)
return{...e,manifests:[]};const r=Array.isArray(n)&&n.every(i=>w(i,"digest"));return r?e:void 0}catch{return void 0}}function ah(t,e){
const n=ch(t);const r=e.annotations?.[bn];const i=n.filter(c=>NP(c)===r);const o=r!==void 0||i.length===1;const[s]=o?i:[];
const a=Uo(e);const d=s===void 0?[...n,a]:n.flatMap(c=>{if(c===s)return[a];return i.includes(c)?[]:[c]});return fh({...t,
manifests:d})}function dh(t,e){const n=JSON.stringify(Uo(e));return fh({...t,manifests:ch(t).filter(r=>JSON.stringify(r)!==
n)})}function ch(t){const e=y(t,"manifests");return Array.isArray(e)?e.filter(k):[]}function NP(t){return w(t,"annotatio\
ns",bn)}function fh(t){return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Se.index,...t}))}import{access as DP,constants as mh,mkdir as FP,readdir as MP,readFile as UP,rm as HP}from"node:fs/promises";import{basename as zP,
dirname as ph,join as sr,resolve as jP}from"node:path";import{mkdir as uh,readdir as $P,readFile as Wc,rename as hs,rm as En,rmdir as LP}from"node:fs/promises";import{dirname as lh,
join as he}from"node:path";var gs=class{digest;#e;#t;constructor(e){this.digest=e.root.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;
const i={transport:"oci",text:e,path:n};return Qe({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,
pending:r,isNew:i,context:o}=this.#e;try{this.#t=(i?await this.#n():void 0)??await this.#r();await yt(i?lh(n):n);await En(
r,{recursive:true,force:true})}catch(s){throw wn(s,{name:e,path:he(n,"index.json"),signal:o.signal})}}async#n(){const{path:e,
pending:n,blobs:r}=this.#e;if(await He(e)!==void 0)return void 0;const i=await Wc(he(n,"index.json"));try{await hs(n,e)}catch(o){
if(["ENOTEMPTY","EEXIST"].includes(de(o)))return void 0;throw o}return{before:void 0,after:i,added:["",...r.map(Ce)]}}async#r(){
const{path:e,pending:n,root:r,blobs:i}=this.#e;const o=[];try{await uh(he(e,"blobs/sha256"),{recursive:true});for(const d of[
"oci-layout",...i.map(Ce)]){if(await He(he(e,d))===void 0)o.push(d);await hs(he(n,d),he(e,d))}await yt(he(e,"blobs/sha25\
6"));const s=await this.#i();const a=ah(s?.index,r);await Jc(e,n,a);return{before:s?.bytes,after:a,added:o}}catch(s){for(const a of o)
await En(he(e,a),{force:true}).catch(()=>{});throw s}}async#i(){const{name:e,path:n}=this.#e;const r=await Wc(he(n,"inde\
x.json")).catch(o=>{if(de(o)==="ENOENT")return void 0;throw o});if(r===void 0)return void 0;const i=Ti(r.toString());if(i!==
void 0)return{bytes:r,index:i};throw new m("WRITE_FAILED",`${e} no longer has a valid index.json.`,{hint:"Something else\
 changed the directory during the run. Name another one."})}async undo(){if(this.#t===void 0)return;const{path:e,root:n,
context:r}=this.#e;const{before:i,after:o,added:s}=this.#t;this.#t=void 0;const a=await Wc(he(e,"index.json")).catch(()=>void 0);
if(a===void 0)return;const d=yn(s[0]===""?lh(e):e,r.runId);const c=a.equals(o);if(c&&s[0]===""){await hs(e,d);await En(d,
{recursive:true,force:true});return}await uh(d);try{if(!c){const f=Ti(a.toString());if(f!==void 0)await Jc(e,d,dh(f,n));
return}if(i===void 0)await En(he(e,"index.json"));else await Jc(e,d,i);for(const f of s)await En(he(e,f),{force:true})}finally{
await En(d,{recursive:true,force:true})}if(i!==void 0)return;for(const f of["blobs/sha256","blobs"])if((await $P(he(e,f))).
length===0)await LP(he(e,f))}async discard(){await En(this.#e.pending,{recursive:true,force:true})}};async function Jc(t,e,n){
const r=he(e,"next-index.json");await rr(r,i=>i.writeFile(n));await hs(r,he(t,"index.json"));await yt(t)}var ys=class{name;#e;#t;#n;constructor({text:e,path:n,reference:r},i){this.name=e;this.#e=jP(n);this.#t=r;this.#n=i}async check(){
const e=await nr(this.#e);const n=await He(e);if(n!==void 0&&!n.isDirectory())throw ir(this.name,"it exists and is not a\
 directory",'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{const r=n===
void 0?`${ph(e)}/`:e;await DP(r,mh.W_OK|mh.X_OK)}catch(r){throw ir(this.name,ki(r),"Create its directory in an earlier s\
tep, or name one in an existing, writable directory.")}if(n!==void 0)await this.#r(e)}async#r(e){if((await MP(e).catch(()=>[
""])).length===0)return;const n=await UP(sr(e,"index.json"),"utf8").catch(()=>"");const r=await He(sr(e,"oci-layout"))!==
void 0;if(r&&Ti(n)!==void 0)return;throw ir(this.name,"it has files, but is not an OCI image layout with a valid index.j\
son","Name a new or empty directory, or an OCI image layout.")}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await nr(this.#e);const a=await He(s)===void 0;const d=yn(a?ph(s):s,n);const c=pn(or(e,true,{log:r,name:this.name}));
const f=this.#t===void 0?{}:{[bn]:this.#t};const u=pi(c,f);const l=u.map(({content:b})=>"sizeBytes"in b?b.sizeBytes:b.length);
let p=0;const h=b=>{p+=b;o()};const g=async()=>{await FP(sr(d,"blobs/sha256"),{recursive:true});for(const{path:b,content:S}of u){
i.throwIfAborted();await rr(sr(d,b),async O=>{if(Buffer.isBuffer(S))await O.writeFile(S);else await ac(S,O,{signal:i,onBytes:h})})}};
try{const b=l.reduce((O,v)=>O+v,0);const S={title:"Write",doneBytes:()=>p,totalBytes:()=>b};await j(r,S,g());for(const O of[
"blobs/sha256","blobs","."])await yt(sr(d,O))}catch(b){await HP(d,{recursive:true,force:true}).catch(()=>{});throw wn(b,
{name:this.name,path:sr(s,zP(s)),signal:i})}return new gs({name:this.name,path:s,pending:d,isNew:a,root:{...c.root,annotations:f},
blobs:c.blobs.map(({digest:b})=>b),context:this.#n})}};import{mkdir as WP,mkdtemp as JP,rm as GP,symlink as VP,writeFile as ws}from"node:fs/promises";import{join as ar,resolve as KP}from"node:path";var qP=30;var bs=class{name;#e;#t;constructor(e,n){this.name=e.text;this.#e=e;this.#t=n}async check(){const e=new Ze(this.#t);
await e.checkVersion();try{await e.rawManifest(this.#e.reference)}catch(n){const r=E(n);if(Zp(r))throw tr(r,{kind:"write",
name:this.name});if(this.#t.signal.aborted)throw n;this.#t.log.debug(`the present image of ${this.name} cannot be read: ${r}`)}}async write(e){
const{log:n,tempDir:r,runId:i,signal:o}=this.#t;const{reference:s}=this.#e;const a=pn(or(e,false,{log:n,name:this.name}));
const{digest:d}=a.root;const c={...s,tag:void 0,digest:d};const f=await new Ze(this.#t).rawManifest(c).then(l=>l!==void 0).
catch(()=>true);const u=await JP(ar(r,ne(i))).catch(l=>{throw hh(l,r,o)});try{await this.#n(u,a)}finally{await GP(u,{recursive:true,
force:true})}return new Vc({...this.#e,digest:d,wasThere:f},this.#t)}async#n(e,n){const{log:r,tempDir:i,signal:o}=this.#t;
const s=new Ze({...this.#t,tempDir:e});const a={kind:"write",name:this.name};const d=async(f,u,l)=>{const{digest:p}=u.root;
const h=ar(e,Gc(p));await YP(h,u).catch(b=>{throw hh(b,i,o)});const g={...this.#e.reference,tag:void 0,digest:p};await j(
r,{title:f},s.copy(`dir:${h}`,g,l,a))};const c=n.images.map(({image:f})=>pn({images:[f],index:void 0}));for(const f of new Map(
c.map(u=>[u.root.digest,u])).values()){const u=f.images[0]?.image.platform;await d(u===void 0?"Push":`Push ${T(u)}`,f,[])}
if(c.some(f=>f.root.digest===n.root.digest))return;await d("Push the index",n,await s.indexOptions())}};async function YP(t,e){
const{root:n,rootBytes:r,images:i,blobs:o}=e;const s=new Map(i.map(({manifest:a,bytes:d})=>[a.digest,d]));s.delete(n.digest);
await WP(t);await ws(ar(t,"version"),"Directory Transport Version: 1.1\n");await ws(ar(t,"manifest.json"),r);for(const[a,
d]of s)await ws(ar(t,`${Gc(a)}.manifest.json`),d);for(const{digest:a,content:d}of o){if(s.has(a)||a===n.digest)continue;
const c=ar(t,Gc(a));if(Buffer.isBuffer(d))await ws(c,d);else await VP(KP(d.path),c)}}function Gc(t){return t.slice(t.indexOf(
":")+1)}function hh(t,e,n){if(n.aborted)return F(n.reason);return new m(Xe(t)?"NO_SPACE":"WRITE_FAILED",`Cannot write wh\
at is pushed to ${e}: ${E(t)}.`,{hint:"Free some disk space, or name a directory on a larger disk.",cause:t})}var Vc=class{digest;#e;#t;#n;#r;#i=false;constructor(e,n){
this.digest=e.digest;this.#e=e;this.#t=n;this.#n=new Ze(n)}readBack(){const{text:e}=this.#e;return Qe({transport:"docker",
text:e,reference:this.#a(this.digest)},this.#t)}async publish(){const{text:e,reference:n}=this.#e;this.#r=await this.#s().
catch(i=>{this.#t.log.debug(`the previous image of ${e} cannot be read: ${E(i)}`);return void 0});this.#i=true;if(this.#r!==
this.digest)await this.#o(this.digest);const r=await this.#s();if(r===this.digest)return;throw new m("PUSH_FAILED",`${e}\
 must have the digest ${this.digest}, but the registry answers with ${r} after the push.`,{hint:`Something else may have\
 pushed ${n.text} at the same time. Run again.`})}async#o(e,n=this.#n){const{text:r,reference:i}=this.#e;const o={kind:"\
write",name:r};await n.copy(this.#a(e),i,await n.indexOptions(),o)}async#s(e=this.#n){const n=await e.rawManifest(this.#e.
reference);return n===void 0?"none":L(n)}#a(e){return{...this.#e.reference,tag:void 0,digest:e}}async undo(){if(!this.#i||
this.#r===this.digest)return;const{text:e,wasThere:n}=this.#e;this.#i=false;const r=s=>this.#t.log.notice(`${e} was push\
ed and could not be restored: ${s}`);const i=new Ue(void 0,qP);const o=new Ze({...this.#t,signal:i.signal,touch:i.touch});
try{if(await this.#s(o)!==this.digest)return;if(this.#r===void 0)r("its previous image could not be read");else if(this.#r!==
"none")await this.#o(this.#r,o);else if(n)r("its registry already had the same image under another name");else await o.delete(
this.#a(this.digest))}catch(s){r(E(s))}finally{i.release()}}async discard(){}};function Es(t,e){switch(t.transport){case"docker-archive":{const{reference:n}=t;return new Ii(t,e,r=>QP(r,n))}case"oci-a\
rchive":{const{reference:n}=t;const r=n===void 0?{}:{[bn]:n};return new Ii(t,e,i=>pi(i,r))}case"oci":return new ys(t,e);case"\
docker":return new bs(t,e)}}function QP(t,e){const n=e===void 0?{}:{[Jo]:re(e),[bn]:e.tag??"latest"};const r=e===void 0?
[]:[Xm(e)];return pi(t,n,sp(t,r,tI()))}var eI={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};
function tI(){const t=eI[process.arch]??process.arch;return Pe({os:"linux",architecture:t,variant:void 0})}function yh(t){
return t.flatMap(e=>{if(e.transport==="docker")return[];const n=nI(ZP(e.path));return e.transport==="oci"?[gh(n),n]:[gh(
n)]})}function nI(t){try{return XP(t)}catch{return t}}function xs(t){const{tempDir:e,backup:n,report:r,html:i,tagLocations:o}=t;const s=[n,r,i].filter(d=>d!==void 0);const a=yh(
o);return[...new Set([e,...s.map(d=>rI(d)),...a])]}var iI=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/;var oI="kmgtp";var sI=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function wh(t){const[,e,n,r]=sI.exec(t)??[];if(e===void 0)return void 0;const i=n===void 0?0:oI.indexOf(n.toLowerCase())+
1;const o=Math.round(Number(e)*(r===void 0?1e3:1024)**i);return Number.isSafeInteger(o)?o:void 0}function bh(t){if(t==="")
return void 0;const e=wh(t);if(e===void 0||e===0){throw new m("BAD_INPUT",`The ${P("max-size")} must be a size, but is ${JSON.
stringify(t)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'})}return e}function Eh(t){
if(t==="")return void 0;const e=iI.exec(t)?.[1];const n=Number(e);if(n<=100)return{kind:"percent",percent:n};if(Number(t)>
0){throw new m("BAD_INPUT",`The ${P("min-saving")} must have a unit, but is ${JSON.stringify(t)}.`,{hint:`Write ${x("min\
-saving","10%")} for a percentage of the source's size, or ${x("min-saving","10MB")} for bytes.`})}const r=e===void 0?wh(
t):void 0;if(r===void 0){throw new m("BAD_INPUT",`The ${P("min-saving")} must be a percentage or a size, but is ${JSON.stringify(
t)}.`,{hint:'Give a percentage from 0 to 100, for example "10%", or a size, for example "200MB".'})}return{kind:"bytes",
bytes:r}}function dr(t,{oldBytes:e,newBytes:n}){const{maxBytes:r,minSaving:i}=t;const o=[];if(r!==void 0){const a=n<=r;const[
d,c]=Zn(r,n);o.push({input:"max-size",wanted:`at most ${d}`,seen:c,isMet:a})}const s=e-n;if(i?.kind==="bytes"){const a=s>=
i.bytes;const[d,c]=Zn(i.bytes,s);o.push({input:"min-saving",wanted:`at least ${d}`,seen:c,isMet:a})}if(i?.kind==="percen\
t"){const{percent:a}=i;const d=cI(s,e,a);const c=dI(e,n,a,d);o.push({input:"min-saving",wanted:`at least ${a} %`,seen:c,
isMet:d})}return o}var aI=12;function dI(t,e,n,r){const i=t-e;const o=s=>Number(s)>=n===r;if(t===0)return o("0")?`${ds(t,
e)} %`:I(i);for(let s=1;s<=aI;s++){const a=Xn(i/t*100,s);if(o(a))return`${a} %`}return`${i} B of ${t} B`}function cI(t,e,n){
const r=Math.round(n*1e6);return BigInt(t)*100000000n>=BigInt(r)*BigInt(e)}function Ut(t){const e=t.filter(({isMet:r})=>!r);
if(e.length===0)return void 0;const n=e.map(({input:r,wanted:i,seen:o})=>`${x(r)} requires ${i}, got ${o}`);return new m(
"OVER_BUDGET",`The result does not meet its size budget: ${n.join("; ")}. No tag was moved.`,{hint:`The report shows wha\
t takes up space. Drop more with ${x("clean")}, ${x("exclude")} or ${x("run")}, or change the budget.`})}import{hostname as vI,release as OI}from"node:os";import{PassThrough as fI}from"node:stream";import{pipeline as uI}from"node:stream/promises";function Ne(t,e){return t instanceof m&&t.message.includes(`Could not find the file ${e} in container`)}function Kc(t){const{
os:e,architecture:n,variant:r}=t;return encodeURIComponent(JSON.stringify({os:e,architecture:n,...r===void 0?{}:{variant:r}}))}
function et(t){return t===void 0?[]:["--platform",T(t)]}var qc=64*1024;var Ss=class{name="docker CLI processes";#e;constructor(e){this.#e=e}async readArchive(e,n,r){const i=n.toString();
if(typeof n!=="string"&&!Buffer.from(i).equals(n)){throw new m("DOCKER_FAILED",`Cannot ask the docker command for ${_(n)}\
: the name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."})}return this.#t(
["cp",`${e}:${i}`,"-"],r)}async writeArchive(e,n,r){await this.#n(["cp","-",`${e}:/`],n,r)}async exportContainer(e,n){return this.#t(
["export",e],n)}async saveImage(e,n,r){return this.#t(["save",...et(r),e],n)}async importImage(e,n,r){const i=await this.#n(
["import","--change",`LABEL ${n}`,"-"],e,r);const o=i.split("\n").findLast(s=>s.startsWith("sha256:"));if(o===void 0)throw new m(
"ENGINE_FAILED",`The import returned no image ID: ${i.slice(-500)}`,{hint:K});return o.trim()}loadImage(e,n,r){return this.#n(
["load","--quiet",...et(n)],e,r)}#t(e,n){const r=this.#e.spawn(e,["ignore","pipe","pipe"],n);const i=di(r.stderr,qc);const o=new fI;
const s=To(r);r.stdout?.pipe(o,{end:false});r.stdout?.on("data",this.#e.touch);s.then(a=>{if(a===0)o.end();else o.destroy(
Z(e,{exitCode:a,stdout:"",stderr:i()}))},a=>o.destroy(a));o.on("close",()=>r.kill("SIGKILL"));return o}async#n(e,n,r){const i=this.#e.
spawn(e,["pipe","pipe","pipe"],r);const o=di(i.stderr,qc);const s=di(i.stdout,qc);const a=To(i);i.stdin?.on("drain",this.#e.
touch);let d;n.once("error",l=>{if(i.stdin?.errored)return;d=l;i.kill("SIGKILL")});const c=uI(n,i.stdin,{signal:r});const[
f,u]=await Promise.allSettled([c,a]);if(r.aborted)throw F(r.reason);if(f.status==="rejected"&&f.reason instanceof m)throw f.
reason;if(d!==void 0)throw d;if(u.status==="rejected")throw u.reason;if(u.value!==0)throw Z(e,{exitCode:u.value,stdout:s(),
stderr:o()});if(f.status==="rejected")throw new m("ENGINE_FAILED",`"docker ${e[0]}" did not read its input to the end.`,
{hint:K,cause:f.reason});return s()}};import{PassThrough as gI}from"node:stream";import{pipeline as yI}from"node:stream/promises";import{connect as lI}from"node:net";import{Readable as mI}from"node:stream";var ks=1024*1024;var pI=64*1024;var hI=64*1024;var xh="\r\n\r\n";function Sh(t,e,n,r){return new Promise((i,o)=>{const s=new Yc;
let a=Buffer.alloc(0);let d=0;const c=new mI({highWaterMark:ks,read:()=>void p.resume(),destroy:(g,b)=>{n.removeEventListener(
"abort",u);p.destroy();b(g)}});const f=g=>{const b=n.aborted?F(n.reason):Xc(g);if(a!==void 0){c.on("error",()=>{});o(b)}
c.destroy(b)};const u=()=>f(n.reason);const l=g=>{r();if(a===void 0){d-=g.length;return c.push(g)}a=Buffer.concat([a,g]);
const b=a.indexOf(xh);if(b===-1){if(a.length>hI)f(new Error("the head of its answer has no end"));return true}const S=a.
toString("latin1",0,b);const O=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(S)?.[1];if(O===void 0){f(new Error("its answer is not \
HTTP"));return false}const v=a.subarray(b+xh.length);a=void 0;d=Number(/^content-length: *([0-9]+)/im.exec(S)?.[1]??0)-v.
length;i({status:Number(O),isChunked:/^transfer-encoding:.*chunked/im.test(S),body:c});return v.length===0||c.push(v)};const p=lI(
{path:t,onread:{buffer:()=>s.room(),callback:g=>l(s.taken(g))}});p.on("error",f);let h=false;p.on("end",()=>{h=true;if(a!==
void 0)f(new Error("it closed without an answer"));else if(d>0)f(new Error(`it ended ${d} bytes short`));else c.push(null)});
p.on("close",()=>h||c.destroyed||f(new Error("it was closed")));if(n.aborted)return u();n.addEventListener("abort",u,{once:true});
p.write(`GET ${e} HTTP/1.0\r
Host: docker\r
\r
`)})}var Yc=class{#e=Buffer.allocUnsafeSlow(ks);#t=0;room(){if(ks-this.#t<pI){this.#e=Buffer.allocUnsafeSlow(ks);this.#t=
0}return this.#e.subarray(this.#t)}taken(e){const n=this.#e.subarray(this.#t,this.#t+e);this.#t+=e;return n}};function Xc(t){
return new m("ENGINE_FAILED",`The connection to the engine failed: ${E(t)}`,{hint:"Check whether the engine was stopped \
or restarted, and run again.",cause:t})}function kh(t){const e=t.write.bind(t);const n=t.end.bind(t);let r;t.write=i=>{const o=r;r=i;return o===void 0||e(o)};t.
end=()=>r===void 0?n():n(r)}var{request:wI}=process.getBuiltinModule("node:http");var Ph=4*1024*1024;var Ps=class{name;#e;#t;#n;constructor(e,n,r=()=>{}){
this.name=`HTTP API ${n} on ${e}`;this.#e=e;this.#t=`/v${n}`;this.#n=r}readArchive(e,n,r){return this.#r(`/containers/${e}\
/archive?path=${EI(n)}`,r)}async writeArchive(e,n,r){const i=`/containers/${e}/archive?path=%2F`;await this.#s({method:"\
PUT",path:i,what:"Writing into a container"},n,r)}exportContainer(e,n){return this.#r(`/containers/${e}/export`,n)}saveImage(e,n,r){
const i=r===void 0?"":`&platform=${Kc(r)}`;return this.#r(`/images/get?names=${encodeURIComponent(e)}${i}`,n)}async importImage(e,n,r){
const i=encodeURIComponent(`LABEL ${n}`);const o=await this.#s({method:"POST",path:`/images/create?fromSrc=-&changes=${i}`,
what:"The import"},e,r);const s=Zc(o).map(a=>w(a,"status")).findLast(a=>a?.startsWith("sha256:"));if(s===void 0)throw new m(
"ENGINE_FAILED",`The import returned no image ID: ${o.slice(-500)}`,{hint:K});return s}async loadImage(e,n,r){const i=n===
void 0?"":`&platform=${Kc(n)}`;const o=await this.#s({method:"POST",path:`/images/load?quiet=1${i}`,what:"The load"},e,r);
return Zc(o).map(s=>w(s,"stream")??w(s,"status")??"").join("\n")}async#r(e,n){const r=await Sh(this.#e,this.#t+e,n,this.#n);
if(r.isChunked){r.body.destroy();return this.#i(e,n)}return this.#o(r.status,r.body)}async#i(e,n){const r=this.#a("GET",
e,n);r.end();const i=a=>n.aborted?F(n.reason):Xc(a);const o=await Ih(r).catch(a=>{throw i(a)});const s=new gI;o.on("data",
this.#n);o.once("error",a=>s.destroy(i(a)));s.once("close",()=>o.destroy());return this.#o(o.statusCode??0,o.pipe(s))}async#o(e,n){
if(e===200)return n;const r=await Th(n);throw At(w(C(r),"message")??r,"ENGINE_FAILED",`The engine answered ${e}`)}async#s({
method:e,path:n,what:r},i,o){const s=this.#a(e,n,o);kh(s);s.on("drain",this.#n);const a=Ih(s).then(async u=>{u.on("data",
this.#n);const l=await Th(u);if(!s.writableFinished)s.destroy();return{status:u.statusCode??0,text:l}});const[d,c]=await Promise.
allSettled([yI(i,s,{signal:o}),a]);if(o.aborted)throw F(o.reason);if(d.status==="rejected"&&d.reason instanceof m)throw d.
reason;if(c.status==="fulfilled"){const u=bI(c.value.status,c.value.text);if(u!==void 0)throw At(u,"ENGINE_FAILED",`${r}\
 failed in the engine`)}const f=d.status==="rejected"?d.reason:c.status==="rejected"?c.reason:void 0;if(f!==void 0||c.status===
"rejected"){throw new m("ENGINE_FAILED",`${r} was interrupted because the connection to the engine failed: ${E(f)}`,{hint:"\
Check whether the engine was stopped or restarted, and run again.",cause:f})}return c.value.text}#a(e,n,r){const i=e!=="\
GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return wI({socketPath:this.#e,method:e,path:this.#t+
n,headers:i,agent:false,signal:r})}};function Ih(t){return new Promise((e,n)=>{t.once("response",e);t.on("error",n);t.once(
"close",()=>n(new Error("the connection closed without an answer")))})}async function Th(t){const e=[];let n=0;for await(const r of t){
n+=r.length;if(n>Ph)throw new m("ENGINE_FAILED",`The engine's answer is longer than ${Ph} bytes.`,{hint:K});e.push(r)}return Buffer.
concat(e).toString("utf8")}function Zc(t){return t.split("\n").map(C).filter(e=>e!==void 0)}function bI(t,e){if(t<200||t>
299)return w(C(e),"message")??(e.trim()||`HTTP status ${t}`);for(const n of Zc(e)){const r=w(n,"errorDetail","message")??
w(n,"error");if(r!==void 0)return r}return void 0}function EI(t){if(typeof t==="string")return encodeURIComponent(t);return t.
toString("hex").replace(/../g,"%$&")}var xI=/emulate docker cli using podman/i;function vh(t,e){const n=y(t,"Client");const r=xI.test(e)||w(n,"APIVersion")!==
void 0&&w(n,"ApiVersion")===void 0;if(r){throw new m("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the\
 docker command here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the pac\
kage docker.io) instead of podman-docker, or put another docker command first on PATH."})}const i=y(t,"Server","Componen\
ts");const o=(Array.isArray(i)?i:[]).find(a=>/podman/i.test(w(a,"Name")??""));if(o===void 0)return;const s=w(o,"Version")??
"";throw new m("UNSUPPORTED_ENGINE",`docker-flatten needs a Docker engine, but Podman ${s} answers on this socket.`,{hint:'\
Select a Docker engine with DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}import{basename as _h}from"node:path";var SI=/^(?:runc|crun|youki)$/;var kI=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/;var PI=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/;
var vi="runc";function Rh(t){const e=w(t,"DefaultRuntime");const n=y(t,"Runtimes");if(e===void 0||!Qc(t,e)||!k(n))return void 0;
return Object.keys(n).filter(r=>Bh(y(n,r))===vi).sort((r,i)=>Number(i===vi)-Number(r===vi))[0]}function Qc(t,e){const n=y(
t,"Runtimes",e);if(n===void 0)return!Oh(e)&&e!==Ah;const r=[Ch(n),w(n,"runtimeType")];if(r.some(o=>o!==void 0&&Oh(o)))return false;
const i=Bh(n);return i===void 0||!SI.test(i)}function Oh(t){const e=_h(t);return kI.test(e)||PI.test(e)}var Ah="io.conta\
inerd.runc.v2";function Bh(t){const e=y(t,"runtimeArgs");if(B(e)&&e.length>0)return void 0;const n=Ch(t);const r=w(t,"ru\
ntimeType");if(n===void 0)return r===Ah?vi:void 0;const i=_h(n);return i===vi&&!II.test(n)?void 0:i}function Ch(t){return w(
t,"path")??w(t,"options","BinaryName")}var II=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var TI={"graph-driver":{kind:"graph-driver",keepsPacked:false,idIsConfigDigest:true,holdsIndexes:false,countsBlocks:false,
showsLegacyFields:true,canMapOwners:true,takesZstd:false,contentRoots:t=>{const e=Is(t);const n=w(t,"Driver")??"overlay2";
return e===void 0?[]:[`${e}/image/${n}/imagedb/content/sha256`]},diskRoot:Is},containerd:{kind:"containerd",keepsPacked:true,
idIsConfigDigest:false,holdsIndexes:true,countsBlocks:true,showsLegacyFields:false,canMapOwners:false,takesZstd:true,contentRoots:t=>{
const e=Is(t);const n=e===void 0?[]:[`${e}/containerd/daemon/${Nh}`];const r=[`${$h}/${Nh}`];return Lh(t)?[...r,...n]:[...n,
...r]},diskRoot:t=>Lh(t)?$h:Is(t)}};var Nh="io.containerd.content.v1.content/blobs/sha256";var $h="/var/lib/containerd";
function Dh(t){const e=JSON.stringify(t["DriverStatus"]??"");return TI[e.includes("io.containerd.snapshotter.v1")?"conta\
inerd":"graph-driver"]}function Is(t){return w(t,"DockerRootDir")}function Lh(t){return w(t,"Containerd","Address")==="/\
run/containerd/containerd.sock"}var Oi={name:"Docker 20.10",api:"1.41"};var Ts={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",inspectPlatform:"\
1.49"};async function Fh(t,e){const n=Promise.all([RI(t),AI(t)]);n.catch(()=>{});const r=await _I(t);const i=y(r,"Server");
const o=w(r,"Client","ApiVersion")??w(i,"ApiVersion")??"0";const s=w(i,"ApiVersion")??o;BI(o,s,w(i,"Version")??"unknown");
const[a,d]=await n;const c=w(a,"OSType")??w(i,"Os")??"linux";if(c!=="linux"){throw new m("UNSUPPORTED_ENGINE",`docker-fl\
atten needs an engine that runs Linux containers, but this one runs ${c} containers.`,{hint:"Switch Docker Desktop to Li\
nux containers, or use a Linux runner."})}const f=d?.startsWith("unix://")?new Ps(d.slice("unix://".length),o,t.touch):new Ss(
t);const u=h=>cr(o,h)>=0;const l=Dh(a);const p=CI(a);if(p&&!l.canMapOwners)throw $I();e.debug(`engine ${w(i,"Version")},\
 API ${o}, ${l.kind} store, bytes through ${f.name}`);return{docker:t,transport:f,version:w(i,"Version")??"unknown",apiVersion:o,
serverApiVersion:s,platform:{os:c,architecture:w(i,"Arch")??"amd64",variant:void 0},store:l,contentRoots:l.contentRoots(
a),diskRoot:LI(a,d)?l.diskRoot(a):void 0,mapsOwners:p||l.canMapOwners&&NI(a),canMountImages:u(Ts.imageMount),knowsPlatformOption:u(
Ts.platformOption),canInspectPlatform:u(Ts.inspectPlatform),plainRuntime:Rh(a),mayAddMounts:h=>Qc(a,h),takesZstd:l.takesZstd||
u(Ts.zstdLayers)}}async function _I(t){const e=await t.try(["version","--format","{{json .}}"]);const n=C(e.stdout);vh(n,
e.stderr);if(k(n)&&k(n["Server"]))return n;const r=e.stderr.trim()||e.stdout.trim();if(nc(r)||e.exitCode===0)throw rc(r||
"the docker command names no server");if(/client version .* is too (?:old|new)|not supported by this client/i.test(r)){throw new m(
"ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common API version, but these have none: ${r}`,
{hint:`Update the older of the two. The engine must be ${Oi.name} or newer.`})}throw Z(["version"],e)}async function RI(t){
const e=await t.try(["info","--format","{{json .}}"]);const n=C(e.stdout);if(k(n)&&w(n,"Driver")!==void 0)return n;const r=y(
n,"ServerErrors");const i=B(r)&&r.length>0?r.join("; "):e.stderr;throw At(i.trim()||"it names no storage driver","ENGINE\
_FAILED","The engine did not say how it stores images")}async function AI(t){const e=await t.try(["context","inspect","-\
-format","{{.Endpoints.docker.Host}}"]);return e.exitCode===0?e.stdout.trim():void 0}function BI(t,e,n){if(cr(t,Oi.api)>=
0)return;const r=cr(e,Oi.api)<0?`this engine is ${n} (API ${e})`:`this docker command speaks API ${t}`;throw new m("ENGI\
NE_TOO_OLD",`docker-flatten needs ${Oi.name} (API ${Oi.api}) or newer, but ${r}.`,{hint:"Update Docker. If DOCKER_API_VE\
RSION is set, it must not be lower either."})}function cr(t,e){const[n=0,r=0]=t.split(".").map(Number);const[i=0,o=0]=e.
split(".").map(Number);return n-i||r-o}function CI(t){const e=t["SecurityOptions"];return B(e)&&e.some(n=>/^name=userns\b/.
test(n))}function NI(t){return/\/[0-9]{3,}\.[0-9]{3,}$/.test(w(t,"DockerRootDir")??"")}function $I(){return new m("UNSUP\
PORTED_ENGINE","docker-flatten needs to read files exactly as the image has them, but an engine with both userns-remap a\
nd the containerd image store shows them without setuid bits, capabilities and hard links.",{hint:`Turn one of the two o\
ff in the engine's daemon.json: "features": {"containerd-snapshotter": false}, or "userns-remap".`})}function LI(t,e){return e?.
startsWith("unix://")===true&&w(t,"Name")===vI()&&w(t,"KernelVersion")===OI()}import{lstat as DI,readdir as FI,rm as MI}from"node:fs/promises";import{join as UI}from"node:path";async function vs(t,e){for(const n of t)await HI(n,un,r=>e.debug(r))}async function HI(t,e,n){const r=await FI(t).catch(
()=>[]);for(const i of r){const o=Fn(i);if(o===void 0||!e(o))continue;const s=UI(t,i);try{const{uid:a}=await DI(s);if(a===
(process.getuid?.()??a))await MI(s,{recursive:true,force:true})}catch(a){if(de(a)==="ENOENT")continue;n(`Could not remov\
e the temporary file ${s}: ${E(a)}`)}}}async function ef(t,e){const n=a=>a!==void 0&&e(a);const r=["--no-trunc","--filter",`label=${_t}`];const[i,o,s]=await Promise.
all([t.run(["ps","--all",...r,"--format","{{.ID}} {{.Names}}"]),t.run(["images","--quiet",...r,"--filter","dangling=true"]),
t.run(["images","--filter",`reference=${Ot}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:tf(i).filter(({
name:a})=>n(Fn(a))),pendingNames:_i(s).filter(a=>n(Xd(a))),imports:await zI(t,_i(o),n)}}async function zI(t,e,n){if(e.length===
0)return[];const r=C((await t.try(["image","inspect",...new Set(e)])).stdout);return(Array.isArray(r)?r:[]).filter(i=>{const o=y(
i,"Config","Labels");const s=w(o,_t);return k(o)&&Object.keys(o).length===1&&n(s===void 0?void 0:Xd(`${Ot}:${s}`))&&Mh(y(
i,"RepoTags"))&&Mh(y(i,"RepoDigests"))&&w(i,"Comment")==="Imported from -"}).map(i=>w(i,"Id")).filter(i=>i!==void 0)}function Mh(t){
return t===void 0||t===null||Array.isArray(t)&&t.length===0}function tf(t){return _i(t).map(e=>e.split(" ")).map(([e="",
n=""])=>({id:e,name:n.split(",")[0]??""}))}function Uh(t){const e=[];const n=(r,i)=>r>0&&e.push(`${r} ${i}${r===1?"":"s"}`);
n(t.containers.length,"container");n(t.pendingNames.length+t.imports.length,"image");return e.join(" and ")}function nf(t){
return t.containers.length+t.pendingNames.length+t.imports.length}function _i(t){return t.split("\n").filter(e=>e!=="")}var jI=3;var WI=300;var Hh=10;async function Ht(t,e,n){const r=Math.min(e||Hh,Hh);const i=new Ue(void 0,r);try{return await n(
t.withWatchdog(i,0))}finally{i.release()}}var of=new Set;function Os(t){of.add(t)}function _s(t){return of.has(t)}async function xn(t,e,n){
of.delete(e);const r=(i,o)=>n.warning(`Could not remove everything that the run created: ${i}
A later run removes the rest, or you can: ${o.join("; ")}`);for(let i=0;i<jI;i++){if(i>0)await new Promise(s=>setTimeout(
s,WI));let o;try{o=await ef(t,s=>s===e)}catch(s){r(sf(s),[`docker ps --all --filter name=${ne(e)}`,`docker images ${Ot}`]);
return}if(nf(o)===0&&i>0)return;if((await Gh(t,o,r)).isOver)return}}async function jh(t,e,n,r){await vs(e,n);const i=o=>n.
debug(`could not remove leftovers of a killed run, so a later run will try again: ${o}`);try{const o=await ef(t,un);const s=o.
containers.filter(({name:d})=>r===void 0||xo(d)!==r);const a={...o,containers:s};if(nf(a)===0)return;n.info(`Cleaning up\
 after an interrupted run: ${Uh(a)}`);await Gh(t,a,i)}catch(o){i(sf(o),[])}}async function Wh(t,e){const n=await t.run([
...["ps","--all","--no-trunc","--filter",`label=${_t}`],...["--filter",`name=${e}`,"--format","{{.ID}} {{.Names}}"]]);const r=tf(
n).filter(({name:i})=>xo(i)===e&&un(Fn(i)??""));if(r.length===0)return;await As(t,e);await Vh(t,Jh,r.map(({id:i})=>i))}async function fr(t,e,n){
if(e.length===0)return{exitCode:0,stdout:"",stderr:""};try{return await Ht(t,n,r=>r.try(["rmi",...e]))}catch(r){if(vm(r))
return void 0;throw r}}var Jh=["rm","--force","--volumes"];var zh=["rmi"];async function Gh(t,e,n){const r=[];const i=[...e.
containers.map(({id:o,name:s})=>{const a=xo(s);const d=async()=>{if(a!==void 0)await As(t,a);r.push(o)};return{work:d,byHand:a&&
`docker unpause ${Rs(a)}`}}),rf(t,Jh,r,e.containers.map(({id:o})=>o)),rf(t,zh,e.pendingNames),rf(t,zh,e.imports)];for(const[
o,{work:s}]of i.entries()){try{await s()}catch(a){const d=a instanceof m&&JI.includes(a.code);const c=d?i.slice(o):i.slice(
o,o+1);n(sf(a),c.map(({byHand:f})=>f).filter(f=>f!==void 0));if(d)return{isOver:d}}}return{isOver:false}}function rf(t,e,n,r=n){
const i=["docker",...e,...r.map(Rs)].join(" ");return{work:()=>Vh(t,e,n),byHand:r.length===0?void 0:i}}function Rs(t){return t.
replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,"$1")}var JI=["TIMEOUT","CANCELLED","NO_ENGINE"];function sf(t){const e=t instanceof
m&&(t.code==="TIMEOUT"||t.code==="CANCELLED");return e?"the engine did not answer in time.":E(t)}async function As(t,e){
const n=await t.try(["unpause",e]);if(n.exitCode!==0&&!/no such container|is not (?:paused|running)/i.test(n.stderr))throw Z(
["unpause",e],n)}async function Vh(t,e,n){if(n.length===0)return;const r=await t.try([...e,...n]);const i=_i(r.stderr).filter(
s=>!/no such|not found|already in progress/i.test(s));const o=i.join("\n");if(r.exitCode!==0&&o.trim()!=="")throw Z(e,{...r,
stderr:o})}var GI=5;var VI=2e3;var Bs=class{#e;#t;#n;#r=new AbortController;#i=Promise.resolve();constructor(e,n,r){this.#e=e;this.#t=
n;this.#n=r}start(e){if(this.#e===void 0){this.#i=vs(this.#t,this.#n);return}const n=new Ue(this.#r.signal,GI);const r=this.#e.
withWatchdog(n,0);this.#i=jh(r,this.#t,this.#n,e).finally(()=>n.release())}async settle(){let e;const n=new Promise(r=>{
e=setTimeout(r,VI)});await Promise.race([this.#i,n]);clearTimeout(e)}async end(){this.#r.abort();await this.#i}};async function Kh(t,e,n){const{log:r,signal:i}=t;const o=[];for(const s of e){const a=zn(s);const d=await j(r,{title:"Pu\
sh"},t.docker.stream(["push",a],u=>r.debug(u.trimEnd()),i,true));const c=u=>{const l=e.slice(0,o.length).map(p=>p.text);
return KI(a,l,u,n)};if(d.exitCode!==0)throw c(d.stderr.trim());const f=/\bdigest: (sha256:[0-9a-f]{64})/.exec(d.stdout)?.[1];
if(f===void 0)throw c(`no digest in ${JSON.stringify(d.stdout.slice(-300))}`);r.info(`Pushed ${a}@${f}`);o.push({name:a,
digest:f})}return o}function KI(t,e,n,r){const i=e.length===0?"Nothing was pushed":`Already pushed: ${e.join(", ")}`;return new m(
"PUSH_FAILED",`Pushing ${t} failed${qh.test(n)?` because the layer is too large for the registry or a proxy in front of \
it (${Yh(r)})`:""}: ${n.slice(-2e3)}. ${i}. In the engine, no tag was moved.`,{hint:YI(n,r)})}var qh=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i;
var qI=/broken pipe|connection reset/i;function Yh({newBytes:t,newPackedBytes:e}){return e===void 0?`${I(t)} unpacked, w\
hich the engine compresses while pushing`:`${I(e)} packed`}function YI(t,e){const{newPackedBytes:n}=e;const r=`${n===void 0?
"":`compress it better (${x("compression","zstd")}), `}drop what is not needed (${x("clean")}, ${x("exclude")})`;if(qh.test(
t))return`A flat image is one layer and therefore one upload: ${r}, raise the limit (nginx: client_max_body_size), or by\
pass the proxy.`;if(/denied|unauthorized|authentication required|no basic auth/i.test(t))return"Log in to the registry i\
n an earlier step (docker/login-action) with an account that may push there.";if(qI.test(t))return`Check whether the reg\
istry is reachable, and push again. If this happens every time, a proxy may limit the size of uploads, and the layer has\
 ${Yh(e)}: ${r}, or raise the limit.`;return"Check whether the registry is reachable, and push again."}var XI=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function Ri(t){return XI.test(t)}async function Q({docker:t},e,n){const r=["image","inspect"];const i=await t.try([...r,
...et(n),e]);if(i.exitCode!==0&&!Ri(i.stderr))throw Z(r,i);return Xh(i)}async function ve({docker:t},e,n=[]){const r=["i\
nspect","--type","container",...n,e];const i=await t.try(r);const o=Xh(i);if(o===void 0)throw Z(r,i);return o}function Xh({
exitCode:t,stdout:e}){if(t!==0)return void 0;const n=C(e);const r=Array.isArray(n)?n[0]:void 0;return k(r)?r:void 0}function Cs(t){return["Architecture","Os"].some(e=>(w(t,e)??"")!=="")||(w(t,"RootFS","Type")??"")!==""||wt(t).length>0}function wt(t){
const e=y(t,"RootFS","Layers");return B(e)?e:[]}function Ns(t){const e=t["RepoTags"];return B(e)?e:[]}function ze(t){const e=n=>w(
t,n)??w(t,n.toLowerCase())??void 0;return{os:e("Os")??"linux",architecture:e("Architecture")??"",variant:e("Variant")}}function Ai(t){
const e=w(t,"Descriptor","mediaType");return e===void 0?void 0:Hn(e)}var ZI=10;async function Zh(t,e,n){const{log:r}=t;if(e.id===n)return r.notice("The source image was kept: it is also the\
 result.");if(!e.isDefaultPlatform)return r.notice(`The source image was kept: its name also refers to images for other \
platforms than ${T(e.platform)}.`);const i=await Q(t,e.id);if(i===void 0)return r.debug("the source is gone already");const o=Ns(
i);const s=o.filter(f=>!QI(e,f));if(s.length>0)return r.notice(`The source image was kept: it has other tags (${s.join("\
, ")}).`);const a=await t.docker.run(["ps","--all","--filter",`ancestor=${e.id}`,"--format","{{.Names}}"]);if(a!=="")return r.
notice(`The source image was kept: containers use it (${a.split("\n").join(", ")}).`);const d=o.find(f=>!f.includes("@"))??
o[0]??e.id;const c=await fr(t.docker,[d],ZI);if(c===void 0)r.notice(`The engine is taking long to remove the source imag\
e, and may still finish. If the image remains, remove it with "docker rmi ${d}".`);else if(c.exitCode===0)r.info(`Remove\
d the source image ${d}`);else if(/conflict/i.test(c.stderr))r.notice(`The source image was kept because the engine refu\
sed to remove it: ${c.stderr.trim()}`);else if(/no such image|not ?found/i.test(c.stderr))r.debug(`the source is gone al\
ready: ${c.stderr.trim()}`);else r.warning(`Could not remove the source image: ${Z(["rmi",d],c).message}`)}function QI({
image:t},e){if(t===void 0)return false;const{domain:n,path:r,digest:i}=ae(e,"image");if(i!==void 0)return Ct(t.text)||t.
domain===n&&t.path===r;return t.digest===void 0&&re(ae(e,"image"))===re(t)}import{setTimeout as eT}from"node:timers/promises";var tT=10;var nT=100;var $s=class{#e;#t=[];#n;constructor(e){this.#e=e}async move(e,n,r){this.#n=r===n?void 0:r;const i=this.#e.
map(s=>s.text);const o=await Promise.all(i.map(s=>af(e,s)));for(const[s,a]of i.entries()){this.#t.push({name:a,from:o[s],
to:n});await Qh(e,r,a)}await Promise.all(i.map(s=>rT(e,s,n)))}async undo(e,n){const[r]=this.#t;if(r!==void 0&&this.#n!==
void 0)await e.try(["tag",r.to,this.#n]).catch(()=>{});for(const{name:i,from:o,to:s}of this.#t.splice(0).reverse()){try{
if(o===s||await af(e,i)!==s)continue;if(o===void 0)await e.run(["rmi",i]);else await Qh(e,o,i)}catch(a){const d=o===void 0?
"did not exist":`referred to ${o}`;n.warning(`The tag ${i}, which ${d} before, could not be restored: ${E(a)}`)}}}};async function Qh(t,e,n){
const r=["tag",e,n];for(let i=1;;i++){const o=await t.try(r);if(o.exitCode===0)return;if(i===tT||!/already ?exists/i.test(
o.stderr))throw Z(r,o);await eT(Math.random()*i*nT)}}async function rT(t,e,n){const r=()=>af(t,e).catch(()=>n);if(await r()===
n)return;const i=await r();if(i===n)return;throw new m("CHECK_FAILED",`The engine reported that ${e} was tagged, but the\
 tag refers to ${i??"no image"} instead of ${n}.`,{hint:K})}async function af(t,e){const n=["image","inspect","--format",
"{{.Id}}",e];const r=await t.try(n);const i=r.stdout.trim();if(r.exitCode===0&&i.startsWith("sha256:"))return i;if(/no such image/i.
test(r.stderr))return void 0;throw Z(n,r)}import{createWriteStream as GO}from"node:fs";import{link as VO,lstat as KO,open as dy,rename as qO,rm as Qs,stat as YO}from"node:fs/promises";
import{basename as cy,dirname as zf,join as XO}from"node:path";import{pipeline as ZO}from"node:stream/promises";import{createHash as iT}from"node:crypto";import{Transform as oT}from"node:stream";var Ls=class{#e=0;get isReached(){return this.#e>=2}takes(e,n,r){const i=ci(e);if(this.isReached){if(!i)throw Ae(n,"byte\
s follow the end of the archive");return true}if(i){this.#e++;if(r)throw Ae(n,"the archive ends after an extension heade\
r that no entry follows");return true}if(this.#e===1)throw Ae(n,"there is a single zero block between two entries");return false}};var Ds=class{#e;#t=0;get isEmpty(){return this.#t===0}get rest(){return this.#e?.subarray(0,this.#t)??Buffer.alloc(0)}take(e){
this.#e??=Buffer.alloc(A);const n=Math.min(A-this.#t,e.length);e.copy(this.#e,this.#t,0,n);this.#t+=n;return n}release(){
if(this.#t<A)return void 0;const e=this.#e;this.#e=void 0;this.#t=0;return e}};var ur={blocks:[],keepsData:false};var Fs={blocks:void 0,keepsData:true};var zt=class{#e;#t;#n=0;#r=new Ds;#i=0;#o=0;#s=true;#a=new Vn;#d=false;#c=new Ls;#f=false;#u=Buffer.
alloc(0);constructor(e,n={}){this.#e=e;this.#t=n}get offsetBytes(){return this.#n}get hasEnded(){return this.#c.isReached}get isBetweenEntries(){
return this.#i===0&&!this.#d&&this.#r.isEmpty&&this.#a.isEmpty&&!this.#a.isReading}get openEntry(){return this.#i>0?this.#u:
void 0}checkRest(){const{rest:e}=this.#r;if(e.some(n=>n!==0))throw Ae(this.#n-e.length,"bytes follow the end of the arch\
ive")}consume(e){let n=0;let r=0;const i=o=>{if(o>r)this.#e.emit(r===0&&o===e.length?e:e.subarray(r,o))};while(n<e.length){
if(this.#i>0&&!this.#d){const o=Math.min(this.#i,e.length-n);if(!this.#s){i(n);r=n+o}if(this.#e.data!==void 0||this.#e.end!==
void 0)this.#w(e.subarray(n,n+o));this.#i-=o;n+=o}else if(this.#a.isReading){i(n);n+=this.#a.take(e.subarray(n),this.#n);
r=n}else if(this.#c.isReached&&this.#t.ignoresTrailer===true){i(n);n=e.length;r=n}else if(this.#r.isEmpty&&e.length-n>=A){
const o=this.#m(e.subarray(n,n+A),this.#n+n);if(o!==void 0){i(n);this.#p(o);r=n+A}n+=A}else{i(n);n+=this.#l(e.subarray(n),
n);r=n}}i(e.length);this.#n+=e.length}#l(e,n){const r=this.#r.take(e);const i=this.#r.release();if(i!==void 0){const o=this.#m(
i,this.#n+n+r-A);this.#p(o??[i])}return r}#p(e){for(const n of e)if(n.length>0)this.#e.emit(n)}#m(e,n){if(this.#d){this.#d=
(e[504]??0)!==0;if(!this.#d&&this.#i===0)this.#e.end?.();return this.#s?void 0:[]}if(this.#c.takes(e,n,!this.#a.isEmpty))
return[];const r=mt(e,n);const{typeFlag:i}=r;if(i===xe.paxGlobal)return this.#h(r,n);if(Kn(i)){this.#a.begin(r,e,n);return[]}
return this.#g(r,e,n)}#h(e,n){if(!this.#a.isEmpty)throw Ae(n,"there is a global header between an extension header and i\
ts entry");this.#f=true;const r=this.#t.dropsGlobals!==true;this.#y(e.sizeBytes,r);return r?void 0:[]}#g(e,n,r){const{blocks:i,
extension:o}=this.#a.release();const s=es(e,o);const a=e.hasOldType&&s.at(-1)===47;const d=ts(e,o,r);const c=Oo(e.typeFlag)&&
!a?d:0;const{typeFlag:f}=e;const u={name:s,typeFlag:f,sizeBytes:c,header:n,extensions:i};const l=this.#e.begin(u,o);this.#f=
false;this.#u=s;this.#y(c,l.keepsData);this.#d=e.gnuIsExtended;if(c===0&&!this.#d)this.#e.end?.();if(l.blocks!==void 0)return l.
blocks;return i.length===0?void 0:[...i,Buffer.from(n)]}#y(e,n){this.#i=me(e);this.#o=this.#i-e;this.#s=n}#w(e){if(this.#f)
return;const n=Math.min(e.length,Math.max(0,this.#i-this.#o));if(n>0)this.#e.data?.(e.subarray(0,n));if(this.#i===e.length)
this.#e.end?.()}};var sT=16*1024*1024;var aT=1024*1024;var W=class extends oT{counts={entries:0,dataBytes:0};#e=iT("sha256");#t=0;#n;#r;#i;#o;#s;constructor(e,n,r={}){
const i=r.isPart===true?aT:sT;super({readableHighWaterMark:i,writableHighWaterMark:i});this.#n=e;this.#r=n;this.#i=r;this.#o=
new zt({begin:o=>this.#f(o),emit:o=>this.#c(o),data:n&&(o=>n.data(o)),end:n&&(()=>n.end())})}digest(){return`sha256:${this.#e.
digest("hex")}`}get bytesWritten(){return this.#t}get bytesRead(){return this.#o.offsetBytes}_transform(e,n,r){try{this.#o.
consume(e);r()}catch(i){r(i)}}_flush(e){try{if(!this.#o.hasEnded)throw this.#d();this.#o.checkRest()}catch(n){e(n);return}
this.#a().then(()=>e(),n=>e(n))}_read(e){this.#s?.();super._read(e)}async#a(){if(this.#i.appendix!==void 0)this.once("cl\
ose",()=>this.#s?.());for await(const e of this.#i.appendix?.()??[]){if(this.destroyed)return;this.#c(e);if(this.readableLength<
this.readableHighWaterMark)continue;await new Promise(n=>{this.#s=n});this.#s=void 0}if(this.#i.isPart!==true&&!this.destroyed)
this.#c(vo)}#d(){const{openEntry:e,offsetBytes:n}=this.#o;const r=e===void 0?"":` within ${_(e)}`;return new m("TAR_TRUN\
CATED",`The tar stream ended after ${n} bytes and ${this.counts.entries} entries without its end-of-archive blocks: some\
thing was cut off${r}.`,{hint:"Nothing was tagged. Check whether the engine restarted or ran out of disk space, then run\
 again."})}#c(e){this.#e.update(e);this.#t+=e.length;this.push(e)}#f(e){const n=this.#n(e);const r=typeof n==="string"?void 0:
n;for(const d of r?.before??[]){this.#r?.begin(d,"keep");this.#r?.end()}this.#r?.begin(e,n);if(n==="drop")return ur;this.
counts.entries++;if(r?.data===void 0)this.counts.dataBytes+=e.sizeBytes;if(r===void 0)return Fs;const{head:i,data:o,before:s=[]}=r;
this.counts.entries+=s.length;const a=[...s,i].flatMap(d=>[...d.extensions,d.header]).concat(o===void 0?[]:[o]);return{blocks:a,
keepsData:o===void 0}}};function R(t){return t.toString("latin1").replace(/^\.?\//,"").replace(/\/$/,"")}function lr(t,e){return t.length>e.length&&
t.charCodeAt(e.length)===47&&t.startsWith(e)}function X(t){return Buffer.from(t,"latin1")}var eg=["manifest.json","index.json"];var dT=4*1024*1024;var Ms=class{#e=new Set;#t=[];#n=false;#r=0;get hasImage(){return eg.
some(e=>this.#e.has(e))}begin(e){const n=R(e.name);this.#e.add(n);this.#n=n===eg[0]}data(e){if(!this.#n||this.#r>dT)return;
this.#r+=e.length;this.#t.push(Buffer.from(e))}end(){this.#n=false}missing(){const e=C(Buffer.concat(this.#t).toString("\
utf8"));const n=(Array.isArray(e)?e:[]).flatMap(r=>{const i=y(r,"Layers");return[w(r,"Config")??"",...B(i)?i:[]]});return n.
filter(r=>r!==""&&!this.#e.has(R(Buffer.from(r))))}};var ty=Md(Df(),1);import{randomBytes as vO}from"node:crypto";import{posix as ey}from"node:path";async function U(t,e){const{runId:n}=t;const{source:r}=e;const i=["create","--name",e.name??Em(n),"--label",Eo(n),"--net\
work",e.network??"none",...e.asConfigured===true?[]:["--no-healthcheck"],"--restart","no","--pull","never",...r.isIndex?
et(r.platform):[],...e.asUsed===true||e.asConfigured===true?[]:_O,...e.asUsed===true?[]:RO(r),...e.options??[],r.id,...e.
command??["docker-flatten"]];const o=await t.docker.try(i);const s=o.stdout.trim().split("\n").at(-1)??"";if(o.exitCode!==
0)throw OO(r,i,o);if(!/^[0-9a-f]{12,64}$/.test(s))throw new m("ENGINE_FAILED",`"docker create" returned ${JSON.stringify(
s)} instead of an ID.`,{hint:K});return s}function OO(t,e,n){const r=Z(e,n);const i=t.volumes.find(o=>ey.normalize(`${o}\
/`)==="/");if(i===void 0||!/destination can't be '\/'/i.test(n.stderr))return r;return new m("UNSUPPORTED_IMAGE",`docker\
-flatten needs a container of ${t.reference}, but cannot create one: the image declares its root as a volume (${JSON.stringify(
i)}).`,{hint:'No engine starts such an image. Build it again without "VOLUME /".',cause:r})}var _O=["--workdir","/"];function RO(t){
return AO(t).flatMap(e=>["--mount",Ve({type:"tmpfs",dst:e})])}function AO({volumes:t}){const e=t.filter(n=>n.startsWith(
"/"));return[...new Set(e.map(n=>ey.resolve(n)))]}function Le(){return`/docker-flatten-${vO(8).toString("hex")}`}function Ve(t){
return Object.entries(t).map(([e,n])=>{const r=n===""?e:`${e}=${n}`;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}\
"`:r}).join(",")}async function z(t,e){const n=await t.docker.try(["rm","--force","--volumes",e]);if(n.exitCode!==0&&!/no such container/i.
test(n.stderr))throw Z(["rm",e],n)}var ce=class extends Error{};var BO=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function Mf(t){return t instanceof m&&t.code==="DOCKER_FAILED"&&BO.test(t.message)}var CO=16*1024*1024;async function ny(t,e,n,r){
const{signal:i}=t;const o=Le();const s=Ve({type:"bind",src:n,dst:o,readonly:""});const a={source:e,options:["--mount",s]};
const d=await U(t,a).catch(f=>{throw Mf(f)?new ce(E(f),{cause:f}):f});const c=async(f,u)=>{const l=`${o}/${f.slice("sha2\
56:".length)}`;const p=await t.transport.readArchive(d,l,i).catch(h=>{throw Ne(h,l)?new ce(E(h),{cause:h}):h});await Uf(
p,f,h=>u(h))};try{return await r({stream:c,text:Hf(c)})}finally{await z(t,d)}}async function Uf(t,e,n){const r=t.pipe((0,ty.extract)());
t.on("error",i=>r.destroy(i));try{for await(const i of r)await n(i,i.header.name)}catch(i){throw i instanceof m?i:Ff(e,`\
cannot be read (${E(i)})`)}finally{t.destroy()}}function Hf(t){return(e,n)=>NO(e,n,t)}async function NO(t,e,n){const r=[];
let i=0;const o=async d=>{for await(const c of d){i+=c.length;if(i>CO)throw Ff(t,"is too long for a config");r.push(c)}};
await n(t,o,e);const s=Buffer.concat(r);const a=L(s);if(a!==t)throw Ff(t,`has the digest ${a}`);return s.toString("utf8")}
function Ff(t,e){return new m("ENGINE_FAILED",`The engine's blob ${t} ${e}: it was damaged on disk or in transit.`,{hint:"\
Run again. If it happens again, pull or build the image again."})}async function*Sr(t,e,n){let r=await e(t.digest,t.sizeBytes);let i=[];const o=new Set([t.digest]);let s=false;for(;;){const a=r===
void 0?void 0:qm(r);const d=r===void 0||a!==void 0?void 0:Km(r);if(d!==void 0){const f=await ry(e(d.config.digest,d.config.
sizeBytes));if(f!==void 0)yield{manifest:d,configText:f,isInIndex:s}}i=[...$O(a??[],n),...i];let c=i.shift();while(c!==void 0&&
o.has(c.digest))c=i.shift();if(c===void 0)return;o.add(c.digest);s=true;r=await ry(e(c.digest,c.sizeBytes))}}function $O(t,e){
const n=({platform:r})=>{if(r===void 0)return 1;return V(r,e)?0:2};return t.toSorted((r,i)=>n(r)-n(i))}async function ry(t){
return t.catch(e=>{if(e instanceof ce)return void 0;throw e})}var LO=3;async function iy(t,e){const{signal:n}=t;const r=async(i,o,s)=>{const a=s??await UO(t,i);const d=bm(t.runId);const c=ep(
{digest:i,sizeBytes:a},t.platform,d);let f=false;try{await t.transport.loadImage(c,void 0,n).catch(u=>{throw oy(u)?new ce(
E(u),{cause:u}):u});f=true;await DO(t,d,i,o)}finally{await MO(t,d,f)}};return e({stream:r,text:Hf(r)})}async function DO(t,e,n,r){
const{signal:i}=t;let o=false;try{const s=await t.transport.saveImage(e,i);await Uf(s,n,async(a,d)=>{const c=d.endsWith(
`/${n.slice("sha256:".length)}`);if(!c)return void a.resume();o=true;await r(a)})}catch(s){const a=!o&&oy(s)&&FO.test(E(
s));throw a?new ce(E(s),{cause:s}):s}if(!o)throw new ce(`the store has no blob ${n}`)}var FO=/not found|no such|does not exist/i;
async function MO(t,e,n){if(_s(t.runId))return;const r=await fr(t.docker,[e],LO).catch(()=>void 0);if(r===void 0||n&&r.exitCode!==
0)Os(t.runId)}async function UO(t,e){const n=y(await Q(t,e),"Descriptor");const r=y(n,"size");if(y(n,"digest")===e&&typeof r===
"number")return r;throw new ce(`the engine does not tell the size of ${e}`)}function oy(t){return t instanceof m&&(t.code===
"ENGINE_FAILED"||t.code==="DOCKER_FAILED")}function kr(t,e){const n=t.contentRoots.map(i=>({place:`below ${i} of the engine's machine`,open:o=>ny(t,e,i,o)}));if(!t.
store.keepsPacked)return n;const r=i=>iy(t,i);return[...n,{place:"in a save",open:r}]}var HO=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Image","StopT\
imeout"];function zO(t,e){const{apiVersion:n,serverApiVersion:r}=t;const{showsLegacyFields:i}=t.store;const o=a=>cr(r,a)>=
0;const s=a=>{const d=y(e.inspect,"Config",a);return k(d)&&Object.keys(d).length>0};return[...i&&!o("1.50")?[]:HO,...i?[]:
["docker_version"],...i&&cr(n,"1.45")<0?[]:["container","container_config"],...!o("1.44")&&s("Healthcheck")?["StartInter\
val of the health check"]:[],...o("1.52")&&s("ExposedPorts")?["ExposedPorts as they were written"]:[],"os.features","fie\
lds that Docker does not know"]}function sy(t,e){return`Docker ${t.version} does not let the image's config be read here\
, so it is taken from an inspect. What that does not show is not in the result, and its ID differs from that of a run wh\
ere the config can be read: ${zO(t,e).join(", ")}.`}function Xs({packedLayers:t}){return t?.reduce((e,{sizeBytes:n})=>e+n,0)}async function Zs(t,e){const{log:n}=t;for(const{
place:r,open:i}of kr(t,e)){const o=await jO(t,e,i).catch(s=>{if(!(s instanceof ce))throw s;n.debug(`no config blob ${r}:\
 ${E(s)}`);return void 0});if(o!==void 0)return o}n.debug("the config is taken from an inspect");return{json:Vm(e.inspect),
digest:void 0,packedLayers:void 0,annotations:{},openBlobs:void 0,missing:sy(t,e)}}async function jO(t,e,n){const r=await n(
async i=>t.store.idIsConfigDigest?ay(e,e.id,await i.text(e.id),void 0):await WO(e,i.text));return r&&{...r,openBlobs:n}}
async function WO(t,e){const n=Sr({digest:t.id},e,t.platform);for await(const{manifest:r,configText:i}of n){const o=ay(t,
r.config.digest,i,r);if(o!==void 0)return o}return void 0}function ay(t,e,n,r){const i=JO(e,n);if(i===void 0)return void 0;
const o=JSON.stringify(Lo(i))===JSON.stringify(t.diffIds);const s=(i["architecture"]??"")===t.platform.architecture&&(i["\
variant"]||void 0)===t.platform.variant;if(!o||!s)return void 0;const{layers:a,annotations:d={}}=r??{};return{json:i,digest:e,
packedLayers:a,annotations:d,openBlobs:void 0,missing:void 0}}function JO(t,e){try{return $o(e)}catch(n){if(n instanceof
SyntaxError)return void 0;throw new m("UNSUPPORTED_IMAGE",`Cannot read the image's config ${t}: ${E(n)}.`,{hint:"Do not \
trust this image: no builder writes such a config.",cause:n})}}async function fy(t){const e=(r,i)=>new m("BAD_INPUT",`The ${P("backup")} must be the path of a new file, but ${JSON.stringify(
t)} ${r}.`,{hint:i});const n=await YO(zf(t)).catch(()=>void 0);if(!n?.isDirectory())throw e("is not in an existing direc\
tory","Create the directory in an earlier step, or name another one.");if(cy(t)===""||t.endsWith("/"))throw e("is a dire\
ctory","Name a file.");if(await o_(t)){throw e("already exists","It may be the only copy of an earlier source image: mov\
e it away, or name another file.")}}var QO={flags:"wx",mode:384};async function uy(t,e,n,r={createWriteStream:GO,link:VO,
rename:qO}){const{log:i,signal:o}=t;const s=XO(zf(n),`${ne(t.runId)}${cy(n).slice(0,80)}.partial`);const a=t_(t,e);try{const d=i_(
e);if(d===void 0)i.notice("The source has no tag, so the backup has none either: loading it returns an image ID.");const c=u=>{
const l={name:d??e.id,platform:u};const p=()=>r.createWriteStream(s,QO);return e_(t,l,p,er(a))};const f=await c().catch(
async u=>{if(!n_(t,e,u))throw u;i.debug(`saving the platform alone: ${E(u)}`);await Qs(s,{force:true});return c(e.platform)});
await j(i,{title:"Flush"},s_(s));await a_(s,n,r);i.info(`Saved ${I(f)} to ${n}`)}catch(d){await Qs(s,{force:true}).catch(
()=>{});throw o.aborted?d:d_(d,n)}finally{await a}}async function e_(t,{name:e,platform:n},r,i){const{log:o,signal:s}=t;
const a=new Ms;const d=new W(()=>"keep",a);const c=await t.transport.saveImage(e,s,n);const f=()=>d.bytesRead;await j(o,
{title:"Save",doneBytes:f,totalBytes:i,isEstimate:true},ZO(c,d,r(),{signal:s}));r_(a);return d.bytesWritten}async function t_(t,e){
if(!t.store.keepsPacked){const n=y(e.inspect,"Size");return typeof n==="number"?n:void 0}try{return Xs(await Zs(t,e))}catch{
return void 0}}function n_(t,e,n){return e.isIndex&&t.knowsPlatformOption&&n instanceof m&&/not found/i.test(n.message)}
function r_(t){if(!t.hasImage)throw new m("BACKUP_FAILED","The engine saved an archive that contains no image.",{hint:K});
const e=t.missing();if(e.length===0)return;throw new m("BACKUP_FAILED",`The archive that the engine saved lacks ${e.length}\
 of its blobs (${e.slice(0,3).join(", ")}): the engine has them only unpacked, from another image with the same layers.`,
{hint:'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetches all blobs.\
 Or leave the backup out if the registry keeps the image.'})}function i_(t){const{image:e,names:n}=t;if(e===void 0||e.digest!==
void 0)return n[0];const r=t.id.replace("sha256:","").startsWith(e.text.replace("sha256:",""));if(r&&!n.includes(`${e.text}\
:latest`))return n[0];return e.tag===void 0?`${e.text}:latest`:e.text}async function o_(t){return KO(t).then(()=>true,()=>false)}
async function s_(t){const e=await dy(t,"r+");try{await e.sync()}finally{await e.close()}}async function a_(t,e,n){try{await n.
link(t,e)}catch{await(await dy(e,"wx",384)).close();await n.rename(t,e).catch(async r=>{await Qs(e,{force:true});throw r});
return}await Qs(t)}function d_(t,e){if(t instanceof m){return new m(t.code,`The backup failed. Nothing was changed. ${t.
message}`,{hint:t.hint,cause:t})}const n=Xe(t);return new m(n?"NO_SPACE":"BACKUP_FAILED",n?`The disk of ${zf(e)} filled \
up while writing the backup. Nothing was changed.`:`Cannot write the backup to ${e} (${de(t)}). Nothing was changed.`,{hint:"\
Name a writable path on a disk with room for the whole image.",cause:t})}function ea({imageLocation:t,tags:e}){return t===void 0||e.length>0}var Pr=true?"0.1.0":createRequire(import.meta.url)("../../package.json").version;var ly="SCHILY.xattr.";var c_=4095;function se({extensions:t,header:e}){const n=gi(t);const{pax:r}=n;const i=e[156]??0;const o=i===
0?"0":String.fromCharCode(i);const s=(c,f)=>{const u=gt(r.get(c));return u===void 0?Be(e,f):Math.floor(Number(u.toString(
"latin1")))};const a=o==="1"||o==="2";const d=o==="3"||o==="4";return{typeFlag:o,mode:Be(e,"mode")&c_,uid:s("uid","uid"),
gid:s("gid","gid"),mtimeSeconds:s("mtime","mtime"),link:a?hn(e,n):Buffer.alloc(0),device:d?`${Be(e,"devMajor")},${Be(e,"\
devMinor")}`:"",xattrs:[...r].filter(([c])=>c.startsWith(ly)).map(([c,f])=>`${c.slice(ly.length)}=${f.toString("latin1")}`).
sort()}}function Yt(t,e){if(e==="drop")return 0;return e==="keep"||e.data===void 0?t.sizeBytes:Be(e.head.header,"size")}function xt(t,e,n){if(t===void 0)return;t.entries+=e;t.bytes+=n}import{posix as Xy}from"node:path";import{posix as sa}from"node:path";import{posix as zi}from"node:path";var f_=3;var u_=1e3;var hy=4096;var l_=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g;
var gy=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g;var m_=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/;var p_=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g;
var h_=/^[;&|()\n`]$/;var g_=/^[<>]+&?$/;var y_=/^(?:-|[A-Za-z_]\w*=)/;var w_=ra("sh bash dash ash zsh ksh busybox exec \
env nohup command sudo tini dumb-init catatonit time nice if then else do while until ! {");var my=ra("cd pushd WORKDIR");
var py=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/;var b_=ra("rm rmdir mk\
dir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EXPOSE LABEL USER VO\
LUME");var E_=ra("cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort");function Jf(t,e,n="\
/"){const r=new jf(e);r.read(t,n,0);return r.words}var jf=class{words=[];#e;#t=0;constructor(e){this.#e=e}read(e,n,r){const i=new Wf(
n,Gf(this.#e));let o=true;for(const s of e){if(this.words.length>=u_)return;if(s.length>hy&&r>0)continue;if(h_.test(s)){
o=true;this.#t++;i.separate(s);continue}if(i.redirects(s))continue;const a=/[\s;&|()`]/.test(s)&&r<f_;if(a&&s.startsWith(
"/"))this.#n(s,false,i);if(a)this.read(x_(s,this.#e),i.directory,r+1);const d=i.isValue||y_.test(s);if(!a)this.#n(s,o&&!d,
i);const c=d||w_.has(zi.basename(s));o=s==="--"&&!i.isChanging||o&&c;i.endWord()}}#n(e,n,r){const{directory:i}=r;const o=r.
useOf(e,n);this.words.push({text:e,isProgram:n,directory:i,command:this.#t,use:o})}};var Wf=class{directory;#e;#t=[];#n;#r="";#i="";#o=false;constructor(e,n){
this.directory=e;this.#e=n}get isValue(){return this.#i!==""||this.#o}get isChanging(){return my.has(this.#n??"")}separate(e){
this.#n=void 0;this.#i="";this.#o=false;if(e==="(")this.#t.push(this.directory);if(e===")")this.directory=this.#t.pop()??
this.directory}redirects(e){if(!g_.test(e))return false;this.#i=e;return true}endWord(){this.#i=""}useOf(e,n){if(this.#i!==
"")return this.#i.startsWith("<")?"content":"name";if(n){this.#n=zi.basename(e);if(!my.has(this.#n))return"parts";this.#r=
this.directory;this.directory=this.#e;return"name"}if(this.isChanging)return this.#s(e);const r=this.#n??"";if(b_.has(r))
return"name";const i=this.#o;this.#o=py.test(e)&&!e.includes("=");if(i||py.test(e))return"directory";return E_.has(r)?"c\
ontent":"parts"}#s(e){const[n,r]=[this.#r,this.#e];this.directory=e.startsWith("-")?n:zi.resolve(n,ta(e,r));return e.startsWith(
"-")?"name":"directory"}};function Gf(t){return t.get("HOME")??"/root"}function ta(t,e){return/^~(?=$|\/)/.test(t)?`${e}${t.
slice(1)}`:t}function x_(t,e){const n=t.slice(0,hy*16).replace(/\\\n/g," ");return[...n.matchAll(l_)].map(([r])=>Vf(r.replace(
/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,(i,o,s,a)=>o??s??a?.replace(/\\([$`"\\])/g,"$1")??""),e))}function Vf(t,e){
return t.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,(n,r,i,o)=>e.get(r??o??"")||i||"")}function na(t){const e=[
...t.matchAll(gy)].map(([i])=>i);const n=m_.exec(t)?.[1];const r=[n,t.startsWith("/")?t:void 0,...[...t.matchAll(p_)].map(
([,i,o,s])=>i??o??s)];return[...new Set([...e,...r.filter(i=>i!==void 0)].map(Kf))]}function ji(t){const e=[...t.matchAll(
gy)].filter(({0:n,index:r})=>/[*?[{$]/.test(t[r+n.length]??""));return[...new Set(e.map(([n])=>Kf(n.slice(0,n.lastIndexOf(
"/")))))]}function Xt(t,e){return Kf(zi.resolve("/",t,e))}function Kf(t){return Buffer.from(zi.normalize(t).replace(/^\/+|\/+$/g,
"")).toString("latin1")}function ra(t){return new Set(t.split(" "))}var S_=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CONFIG_CACHE","P\
IP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]);var k_=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i;
var P_=/PATH$|^(?:PERL5|RUBY)LIB$/;var I_=/(?:^|_)LOGS?_?PATH$/;function yy([t,e]){const n=na(e);if(t==="HOME")return n.
map(a=>({path:a,by:"HOME",extent:"below"}));if(t==="PATH")return n.map(a=>({path:a,by:t,extent:"programs",hasPrograms:true}));
const r=`ENV ${t}`;if(S_.has(t))return n.map(a=>({path:a,by:r,extent:"itself"}));const i=P_.test(t)&&!I_.test(t);const o=e.
startsWith("/")&&!k_.test(t);const s=i||o?"search":"below";return[...n.map(a=>({path:a,by:r,extent:s,hasPrograms:i})),...ji(
e).map(a=>({path:a,by:r,extent:"search",hasPrograms:i}))]}import{posix as T_}from"node:path";var Ir=1114112;var ia=56320;function qf(t){return t.replace(/\s$|[\\*?[\]!\s]/g,(e,n)=>n===t.length-1&&/\s/.test(e)?`[${e}\
]`:`\\${e}`)}function wy(t){return Zf(t).map(e=>e>=Ir?String.fromCharCode(ia+e-Ir):String.fromCodePoint(e)).join("")}function Yf(t){
return Array.from(t,e=>{const n=e.codePointAt(0);return n>ia+127&&n<=ia+255?Ir+n-ia:n})}function by(t){return/[^\0-\x7f]/.
test(t)?Yf(t).map(Xf).join(""):t}function Xf(t){if(t<128)return String.fromCharCode(t);if(t>=Ir)return String.fromCharCode(
t-Ir);return Buffer.from(String.fromCodePoint(t)).toString("latin1")}function Zf(t){const e=[];let n;for(let r=0;r<t.length;){
const i=t.charCodeAt(r);if(i<128){e.push(i);r++;continue}n??=Buffer.from(t,"latin1");const o=i>=240?4:i>=224?3:2;const s=n.
toString("utf8",r,r+o);const a=s.codePointAt(0);const d=Buffer.byteLength(s)===o&&s.length===(o>3?2:1);const c=a!==65533||
n.toString("latin1",r,r+3)==="ï¿½";const f=d&&c;e.push(f?a:Ir+i);r+=f?o:1}return e}var Ey=4096;var v_=256;var xy=16;var O_={GOPATH:":",CONDA_PKGS_DIRS:","};var __=["bin","boot","dev","etc","home","lib","\
lib32","lib64","media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","usr/bin","usr/include","usr/lib","usr/l\
ib32","usr/lib64","usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin","usr/local/share","usr/sbin","usr/share",
"usr/src","var/cache","var/lib","var/log","var/run","var/spool","var/tmp","var/www"];function oa(t,e){const n=Qf(e);const r=[
n.get("HOME"),...ky(t)].map(i=>Py(i??"")).filter(i=>i!==void 0&&i!=="root"&&!/^home\/[^/]*$/.test(i)).map(i=>qf(i??""));
return{homes:["root","home/*",...new Set(r)].slice(0,Ey+2),env:n}}function Qf(t){return new Map(t.map(e=>{const n=e.indexOf(
"=");return n===-1?[e,""]:[e.slice(0,n),e.slice(n+1)]}))}function eu(t){return[...new Set(ky(t))].filter(e=>e.startsWith(
"/")&&e.isWellFormed()).slice(0,Ey)}function Sy(t,{homes:e,env:n}){const r=t.startsWith("!")?"!":"";const i=t.slice(r.length);
if(i.startsWith("~/"))return e.map(d=>`${r}${d===""?"":`${d}/`}${i.slice(2)}`);if(i.endsWith("/$LOCALE"))return A_(n).map(
d=>`${r}${i.slice(0,-"$LOCALE".length)}${d}`);const[,o,s=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(i)??[];if(o===void 0)return[t];
const a=(n.get(o)??"").split(O_[o]??"\0",xy);return a.map(d=>Py(d)).filter(d=>d!==void 0&&d!=="").filter(d=>s!=="*"||!R_(
d??"")).map(d=>`${r}${qf(d??"")}/${s}`)}function ky(t){return(t?.toString("latin1")??"").split("\n").map(e=>e.split(":")[5]??
"").filter(e=>e.length<=v_).map(e=>wy(e))}function Py(t){if(!t.startsWith("/")||/[\0\n\r]/.test(t))return void 0;return T_.
normalize(t).replace(/^\/+|\/+$/g,"")}function R_(t){return __.some(e=>e===t||e.startsWith(`${t}/`))}function A_(t){const e=[
"LANG","LC_ALL","LC_MESSAGES","LANGUAGE"].flatMap(r=>(t.get(r)??"").split(":",xy));const n=e.map(r=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(r)?.[0]).filter(r=>r!==void 0);return[...new Set(n)].flatMap(r=>[r,`${r}[_@.]*`])}var Iy=1e3;function tu(t,e){const n=y(t,"config");const r=y(n,"Env");const i=Qf(B(r)?r:[]);const o=sa.resolve("/",w(n,"W\
orkingDir")??"");const s=B_(n,i).map(({by:u,argv:l})=>({by:u,words:Jf(l,i,o)}));const a=s.filter(({by:u})=>u!=="ONBUILD"&&
u!=="SHELL");const d=Gf(i);const c=[{path:Xt("/",o),by:"WORKDIR",extent:"search",hasPrograms:true},...s.flatMap(({by:u,words:l})=>l.
flatMap(p=>N_(u,p,d))),...[...i].flatMap(yy),...e.map(u=>({path:Xt("/",u),by:"etc/passwd",extent:"below"}))].filter(({path:u})=>u!==
"");const f=new Map;for(const u of c){const l=`${u.path}\0${u.extent}`;if(!f.has(l))f.set(l,u)}return{paths:[...f.values()].
slice(0,Iy),required:[...o==="/"?[]:[{by:"WORKDIR",text:o,candidates:[Xt("/",o)]}],...a.flatMap(({by:u,words:l})=>$_(u,l,
d,i))].slice(0,Iy),commands:[...a,{by:"ENTRYPOINT",words:Jf(C_(n),i)}].flatMap(L_)}}function B_(t,e){const n=(...s)=>{const a=y(
t,...s);return B(a)?a:[]};const[r,...i]=n("Healthcheck","Test");const o=s=>["/bin/sh","-c",Vf(s,e)];return[{by:"ENTRYPOI\
NT",argv:n("Entrypoint")},{by:"CMD",argv:n("Cmd")},{by:"HEALTHCHECK",argv:r==="CMD-SHELL"?o(i.join(" ")):i},{by:"SHELL",
argv:n("Shell")},...n("OnBuild").map(s=>({by:"ONBUILD",argv:o(s.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").
replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,a=>a.toUpperCase()))}))].filter(({argv:s})=>s.length>0)}function C_(t){
const[e,n]=[y(t,"Entrypoint"),y(t,"Cmd")];return B(e)&&B(n)?[...e,...n]:[]}function N_(t,e,n){const{text:r,use:i}=e;const o=r.
startsWith("-")||r.includes("://");const s=vy(e,n);const a=s.map(c=>{if(i==="directory")return{path:c,by:t,extent:"searc\
h",hasPrograms:true};if(i!=="parts"||o)return{path:c,by:t,extent:"around"};return{path:c,by:t,extent:"beside",hasPrograms:!aa(
c)}});if(i==="name")return a;const d=Ty(r)?ji(sa.resolve(e.directory,r)):ji(ta(r,n));return[...a,...d.map(c=>({path:c,by:t,
extent:"search"}))]}function aa(t){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(sa.basename(t))}function Ty(t){return/^(?!-)[^:=/~]+\/|^\.\.?\//.
test(t)}function vy({text:t,use:e,directory:n},r){if(/^~(?=$|\/)/.test(t))return[Xt("/",ta(t,r))];const i=e==="directory"&&
!/^[-/]/.test(t);return i||Ty(t)?[Xt(n,t)]:na(t)}function $_(t,e,n,r){const i=(r.get("PATH")??"").split(":").filter(o=>o.
startsWith("/"));return e.flatMap(o=>{const{text:s,isProgram:a}=o;if(s.includes("\0"))return[];if(s.startsWith("/"))return[
{by:t,text:s,candidates:[Xt("/",s)]}];if(s.includes("/"))return vy(o,n).slice(0,1).map(d=>({by:t,text:s,candidates:[d]}));
if(!a||!/^[\w.+-]+$/.test(s))return[];return[{by:t,text:s,candidates:i.map(d=>Xt(d,s))}]})}function L_({by:t,words:e}){const n=Map.
groupBy(e,({command:r})=>r);return[...n.values()].map(r=>({by:t,words:r.filter(({text:i})=>!i.startsWith("-")).map(({text:i})=>D_(
i))}))}function D_(t){return sa.basename(t).replace(/-cli\.[cm]?js$/,"").replace(/(?<=.)@.*$/,"")}var F_=40;var M_=64*1024*1024;var U_=96;function*Oy(t){const e=t.split("/").reverse();const n=[];let r="";let i=0;for(let o=e.
pop();o!==void 0;o=e.pop()){if(o===""||o===".")continue;if(o===".."){if(r!=="")n.push(r);r=Tr(r);continue}const s=r===""?
o:`${r}/${o}`;const a=yield s;if(a===void 0){r=s;continue}if(++i>F_)return void 0;n.push(s);if(a.startsWith("/"))r="";for(const d of a.
split("/").reverse())e.push(d)}return{end:r,through:n}}function Wi(t,e){const n=Oy(t);let r=n.next();while(r.done!==true)
r=n.next(e(r.value));return r.value}async function ca(t,e){const n=Oy(t);let r=n.next();while(r.done!==true)r=n.next(await e(
r.value));return r.value}function _y(t,e){return e.startsWith("/")?e:`${Tr(t)}/${e}`}function Tr(t){return t.slice(0,Math.
max(0,t.lastIndexOf("/")))}function We(t){const e=[];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf("/",n+1))e.push(t.slice(
0,n));return e}var da=class{#e=new Map;#t=new Map;#n;#r=0;get isFull(){return this.#r>M_}get kept(){return this.#e}add(e,n,r){
if(this.isFull)return;this.#r+=e.length+n.length+U_;(r?this.#e:this.#t).set(e,n)}targetOf=e=>this.#e.get(e)??this.#t.get(
e);typeAt(e){return this.targetOf(e)===void 0?"0":"2"}*droppedBelow(e){const n=this.#t.get(e);if(n!==void 0)yield[e,n];this.#n??=
[...this.#t.keys()].sort();const r=`${e}/`;for(let i=H_(this.#n,r);;i++){const o=this.#n[i];if(o?.startsWith(r)!==true)return;
yield[o,this.#t.get(o)]}}};function H_(t,e){let n=0;let r=t.length;while(n<r){const i=n+r>>>1;if(t[i]<e)n=i+1;else r=i}return n}var fa=class{#e=new Map;#t=new Map;#n;constructor(e){this.#n=e}add(e,n,r){const i=this.#e.get(e)??{reason:n,rules:new Map,
isRestored:false};for(const[o,s]of r)if(i.rules.get(o)!=="all")i.rules.set(o,s);this.#e.set(e,i);for(const o of We(e))if(!this.#t.
has(o))this.#t.set(o,i)}restore(e,n,r){this.add(e,n,r.map(i=>[i,"all"]));this.#e.get(e).isRestored=true}reasonFor(e,n,r){
if(this.#e.size===0)return void 0;const i=this.#r(e,n);if(i!==void 0&&(i.extent!=="unless-directory"||r!=="5"))return i.
reason;for(const s of We(n)){const a=this.#r(e,s);if(a?.extent==="all")return a.reason}const o=r==="2"?this.#t.get(n):void 0;
return o?.rules.has(e)===true?o.reason:void 0}#r(e,n){const r=this.#e.get(n);const i=r?.rules.get(e);if(r===void 0||i===
void 0)return void 0;return r.isRestored||!this.#n.has(n)?{reason:r.reason,extent:i}:void 0}};var Cy=2**26;var Ry=4;var ua=class{#e;get isEmpty(){return this.#e===void 0}add(e){this.#e??=new Uint32Array(Cy/32);const[
n,r]=By(e);for(let i=0;i<Ry;i++){const o=Ay(n,r,i);this.#e[o>>>5]|=1<<(o&31)}}has(e){if(this.#e===void 0)return false;const[
n,r]=By(e);for(let i=0;i<Ry;i++){const o=Ay(n,r,i);if((this.#e[o>>>5]&1<<(o&31))===0)return false}return true}};function Ay(t,e,n){
return t+Math.imul(e,n)&Cy-1}function By(t){let e=2166136261;let n=2538058380;for(let r=0;r<t.length;r++){const i=t.charCodeAt(
r);e=Math.imul(e^i,16777619);n=Math.imul(n^i,1540483477)}return[e^e>>>15,n^n>>>13|1]}import{posix as W_}from"node:path";var nu=47;function Ny(t,e,n){const r=Yf(t);const i=[];const o=(s,a)=>r[s]===a.charCodeAt(0);for(let s=0;s<r.length;s++){
if(o(s,"*")&&o(s+1,"*")){const a=s;s+=o(s+2,"/")?2:1;const d=n&&a===0&&s===1&&!/[*?[\\]/.test(t.slice(2));i.push({kind:s===
r.length-1||d?"anything":"directories"})}else if(o(s,"*"))i.push({kind:"any-in-name"});else if(o(s,"?"))i.push({kind:"an\
y-one"});else if(o(s,"[")){const{token:a,end:d}=z_(r,s,e);i.push(a);s=d}else{if(o(s,"\\")&&++s===r.length)throw vr(e,'it\
 ends with a "\\"');i.push({kind:"literal",code:r[s]})}}return i}function z_(t,e,n){const r=[];let i=e+1;const o=t[i]===
94;if(o)i++;const s=()=>{const a=t[i]===92;const d=t[a?i+1:i];if(d===void 0||!a&&(d===45||d===93))throw vr(n,'a "[" has \
no characters or no closing "]"');i+=a?2:1;return d};do{const a=s();const d=t[i]===45;if(d)i++;const c=d?s():a;if(c<a)throw vr(
n,"a range goes backwards");r.push([a,c])}while(t[i]!==93);return{token:{kind:"one-of",negated:o,ranges:r},end:i}}function ru(t){
const e=[];let n=false;for(const r of t){if(r.kind==="literal"){const i=Xf(r.code);if(n)e[e.length-1]+=i;else e.push(i)}
n=r.kind==="literal"}return e}function $y(t,e){let n=new Set;const r=(s,a)=>{while(!a.has(s)){a.add(s);const d=t[s]?.kind;
if(d!=="any-in-name"&&d!=="anything"&&d!=="directories")return;s++}};r(0,n);const i=t.at(-1)?.kind;const o=i==="any-in-n\
ame"||i==="anything";for(const s of e){if(o&&n.has(t.length))return true;if(s===nu&&n.has(t.length))return true;const a=new Set;
for(const d of n){const c=t[d];if(c===void 0)continue;if(c.kind==="directories"){a.add(d);if(s===nu)r(d+1,a)}else if(j_(
c,s)){const f=c.kind==="any-in-name"||c.kind==="anything";r(f?d:d+1,a)}}if(a.size===0)return false;n=a}return n.has(t.length)}
function j_(t,e){if(t.kind==="literal")return t.code===e;if(t.kind==="one-of")return t.ranges.some(([n,r])=>n<=e&&e<=r)!==
t.negated;return t.kind==="anything"||e!==nu}function vr(t,e){return new m("BAD_INPUT",`The ${P("exclude")} has a malfor\
med pattern, ${JSON.stringify(t)}: ${e}.`,{hint:'Patterns are those of a .dockerignore file. Escape a special character \
with "\\".'})}var Ly=47;var J_=64;var Dy=new WeakMap;var Zt=class{text;isException;#e;#t;#n;#r;#i;constructor(e){this.text=e;if(e==="")
throw vr(e,"it is empty");const n=G_(e);if(n==="!")throw vr(e,'there is nothing after the "!"');this.isException=n.startsWith(
"!");const r=this.isException?n.slice(1):n;const i=/^[^\\*?[]*/.exec(r)?.[0]??"";const o=Ny(r.slice(i.length),e,i==="");
const s=o.findIndex(({kind:c})=>c!=="literal");const a=o.slice(0,s===-1?o.length:s);this.#e=by(i)+(ru(a)[0]??"");this.#t=
o.slice(a.length);const d=ru(this.#t);this.#n=My(d);this.#i=this.#t[1]?.kind==="literal"?d[0]??"":"";this.#r=My(d.map(c=>c.
slice(0,c.lastIndexOf("/")+1)))}get directory(){return this.#e.slice(0,Math.max(0,this.#e.lastIndexOf("/")))}mayMatchIn(e){
return e.includes(this.#r)}matches(e){if(!e.startsWith(this.#e))return false;const{length:n}=this.#e;if(this.#t.length===
0)return n>0&&(e.length===n||e.charCodeAt(n)===Ly);if(this.#t.length===1&&this.#t[0]?.kind==="any-in-name")return true;if(!e.
includes(this.#n,n))return false;const r=this.#o(e,n);return r!==-1&&$y(this.#t,Zf(e.slice(r)))}#o(e,n){if(this.#t[0]?.kind!==
"directories")return n;let r=e.indexOf(this.#i,n);while(r>n&&e.charCodeAt(r-1)!==Ly)r=e.indexOf(this.#i,r+1);return r}};
function Uy(t){return t.replace(/^\uFEFF/,"").split("\n").filter(e=>!e.startsWith("#")).map(e=>e.trim()).filter(e=>e!=="").
map(e=>new Zt(e))}function In(t,e){if(t.length<J_)return t.findLast(i=>i.matches(e));let n=-1;const r=zy(t);for(const i of jy(
e))for(const o of r.get(i)??[])if(o>n&&t[o].matches(e))n=o;return t[n]}function Hy(t,e){const n=zy(t);const r=`${e}/`;return jy(
r).some(i=>n.get(i)?.some(o=>t[o].mayMatchIn(r)))}function zy(t){const e=Dy.get(t);if(e!==void 0)return e;const n=Map.groupBy(
t.keys(),r=>t[r].directory);Dy.set(t,n);return n}function jy(t){const e=[""];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf(
"/",n+1))e.push(t.slice(0,n));return e}function G_(t){const e=t.startsWith("!")?"!":"";const n=Fy(t.slice(e.length).trim());
return Fy((e+(n.length>1?n.replace(/^\//,""):n)).trim())}function Fy(t){return t===""?"":W_.normalize(t).replace(/(?<=.)\/$/,
"")}function My(t){return t.reduce((e,n)=>n.length>e.length?n:e,"")}import{posix as Q_}from"node:path";import{posix as Wy}from"node:path";function Jy(t,e){const n=Ji(t.owned,e);const r=Ji(t.drops,e);const i=Ji(t.empties,e);return{preset:t,owned:n,drops:r,empties:i,
count:{kind:"preset",name:t.name,entries:0,bytes:0},firstParts:K_([...n,...r,...i]),above:t.skippedIfLinked===true?V_(n):
[],droppedTops:[],isSkipped:false}}function Ji(t=[],e){return t.flatMap(n=>Sy(n,e)).map(n=>new Zt(n))}function Ke(t,e){const n=In(
t,e);return n!==void 0&&!n.isException}function Gy(t,e){const n=Vy(e);return t.above.some(r=>r.depth===n&&r.pattern.matches(
e))||Ke(t.owned,e)}function V_(t){const e=t.map(({text:n})=>Wy.dirname(n));return[...new Set([...e,...e.map(n=>Wy.dirname(
n))])].filter(n=>n!=="."&&!n.endsWith("*")).map(n=>({pattern:new Zt(n),depth:Vy(n)}))}function Vy(t){return t.split("/").
length}function K_(t){const e=new Set(t.filter(({isException:n})=>!n).map(({directory:n})=>iu(n)));return e.has("")?void 0:
e}function iu(t){const e=t.indexOf("/");return e===-1?t:t.slice(0,e)}function Or(t,e,n,r){const i=n.map(o=>new Zt(o));return{what:t,why:e,patterns:i,...r===void 0?{}:{namePattern:r}}}var ou=String.
raw`v?\d[\d.]*`;var su="(?:[-._ ][^/]*)?";var q_=[`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyr\
ights?|eula)(?:${ou})?${su}`,`(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen\
[cs]|notice|copyright|attribution)[^/]*`,String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${ou})?${su}`,`(?:mpl|of\
l|cddl|epl)[-._ ]?${ou}${su}`,String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`];
var Y_=new RegExp(`(?:^|/)(?:${q_.join("|")})(?=/|$)`,"i");var X_=[Or("licences","they must accompany the software",["us\
r/share/common-licenses","usr/share/licenses"],Y_),Or("package databases","scanners and later installs would not see the\
 packages",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","usr/lib/sysimage","var/lib/pacman/local","**/*.d\
ist-info","**/*.egg-info","var/log/packages","var/log/scripts","var/log/setup","var/lib/pkgtools","etc/os-release","usr/\
lib/os-release"]),Or("certificates","connections could not be verified",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust",
"usr/share/ca-certificates","usr/local/share/ca-certificates"]),Or("time zones","local times would be wrong",["usr/share\
/zoneinfo"]),Or("the C.UTF-8 locale","programs rely on it on every system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UT\
F-8"]),Or("accounts","users and groups would lose their names",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function la(t){
return X_.find(({patterns:e,namePattern:n})=>n?.test(t)===true||In(e,t)!==void 0)}var Ky="";function qy(t,e,{commands:n}){return t.flatMap(({name:r,owned:i=[],drops:o=[],usedBy:s})=>{const a=s?.commands.
map(f=>({tool:f,by:n.find(({words:u})=>Z_(u,f))?.by})).find(({by:f})=>f!==void 0);if(s===void 0||a===void 0)return[];const d=Ji(
s.parts??[...i,...o],e);const c=s.parts===void 0?`the cache of ${r}`:`packages fetched by ${a.tool}`;return[{patterns:d,
reason:{kind:"config",what:c,why:`${a.by} runs ${a.tool}`}}]})}function Z_(t,e){const[n="",r]=e.split(" ");const i=t.indexOf(
n);return i!==-1&&(r===void 0||t.includes(r,i+1))}function Yy(t,e,n,r){const{hasPrograms:i=false}=t;for(const o of e){const s=au(
t,(d,c)=>r(o,d,c,i));if(s===void 0)continue;const a=t.extent==="itself"?"entry":"all";n.add(s,du(t,s),[[o,a]])}}function au({
path:t,extent:e},n){if(e==="around"||e==="beside"||e==="programs"){const o=We(t).find(s=>n(s,"5")||n(s,"0"));if(o!==void 0)
return o}const r=Tr(t);if(e==="beside"&&r!==""&&n(`${r}/${Ky}`,"5"))return r;if(n(t,"5")||n(t,"0"))return t;const i=e===
"search"||e==="programs";return i&&n(`${t}/${Ky}`,"0")?t:void 0}function du({path:t,by:e},n){const r=o=>`/${Buffer.from(
o,"latin1")}`;const i=n===t?`${e} refers to it`:`${e} refers to ${r(t)}`;return{kind:"config",what:r(n),why:i}}var eR=1e3;var ma=class{rules;#e;#t;#n=new Map;constructor(e,n,r,i){this.rules=e.map(o=>Jy(o,n));this.#t=qy(e,n,i);this.#e=
r.map(o=>R(Buffer.from(Q_.normalize(o))))}rulesFor(e){const n=iu(e);const r=this.#n.get(n);if(r!==void 0)return r;const i=this.
rules.filter(({firstParts:o})=>o?.has(n)!==false);if(this.#n.size<eR)this.#n.set(n,i);return i}drops(e,n,r,i=false){const o=e.
isSkipped?void 0:this.actionOf(e,n,r);return o==="drop"||i&&o==="empty"}dropping(e,n,r=false){const i=o=>o.preset.filesOnly!==
true&&Ke(o.owned,e);return this.rulesFor(e).filter(o=>this.drops(o,e,n,r)).map(o=>[o,i(o)?"all":"unless-directory"])}actionOf(e,n,r){
if(r==="2"&&e.preset.keepsSymlinks===true)return void 0;if(r==="5"&&e.preset.filesOnly===true)return void 0;const i=Ke(e.
owned,n);const o=i||Ke(e.drops,n);const s=o&&!i?la(n):void 0;const a=o&&s===void 0;const d=a?"drop":Ke(e.empties,n)?"emp\
ty":void 0;if(d===void 0)return s;const c=f=>Ke(f.patterns,n);return this.#t.find(c)?.reason??this.volumeProtection(n)??
d}volumeProtection(e){const n=this.#r(e);return n===void 0?void 0:{what:`the volume /${n}`,why:"new volumes are initiali\
zed from it"}}#r(e){return this.#e.find(n=>e===n||lr(e,n))}firstDropping(e,n){return this.rulesFor(e).find(r=>typeof this.
actionOf(r,e,n)==="string")}};var tR=1e4;var pa=class{#e=new Map;#t=0;constructor(e){for(const n of fu(e))this.#n(n)}through(e,n){const r=(this.#e.get(
e)??[]).filter(({extent:o})=>o!=="itself").map(o=>cu(o,`${n}${o.path.slice(e.length)}`)).filter(({path:o})=>o!==""&&!o.startsWith(
"/"));const i=r.slice(0,Math.max(0,tR-this.#t));for(const o of i)this.#n(o);return i}#n(e){this.#t++;for(const n of[e.path,
...We(e.path)]){const r=this.#e.get(n);if(r===void 0)this.#e.set(n,[e]);else r.push(e)}}};function cu(t,e){return{...t,path:e,
extent:t.extent==="beside"?"around":t.extent}}function fu({paths:t,required:e}){const n=e.filter(({by:r,text:i})=>r!=="W\
ORKDIR"&&!i.includes("/")).flatMap(({by:r,candidates:i})=>i.map(o=>({path:o,by:r,extent:"around",hasPrograms:true})));return[
...t,...n]}var Qt={paths:[],required:[],commands:[]};var _r={action:"keep"};var Rr=class{#e;#t;#n;#r;#i=new Map;#o=new Map;#s=new Set;#a;dropped=new ua;#d;#c=new fa(this.dropped);#f;constructor({
presets:e,excludes:n,places:r,volumes:i,references:o=Qt}){this.#e=new ma(e,r,i,o);this.#t=n;this.#n=new Map(n.filter(({isException:s})=>!s).
map(s=>[s,{kind:"exclude",name:s.text,entries:0,bytes:0}]));this.#r=new Set(n);this.#f=new pa(o);for(const s of o.paths)
this.#u(s)}#u(e){Yy(e,this.presets,this.#c,(n,r,i,o)=>this.#e.drops(n,r,i,o))}get counts(){return[...this.presets.map(({
count:e})=>e),...this.#n.values()]}get unmatched(){return[...this.#r].map(({text:e})=>e)}get skippedPresets(){return this.
presets.filter(({isSkipped:e})=>e).map(({preset:e})=>e.name)}get warnings(){return[...this.#i.values()]}get spared(){return[
...this.#o.values()].filter(e=>e.entries>0||this.#s.has(e))}countSpared(e,n,r){if(!n)xt(e,1,r);else if(e?.kind==="config")
this.#s.add(e)}get presets(){return this.#e.rules}decisionFor(e,n){if(e===""||e===".")return _r;for(const o of this.#r)if(o.
matches(e))this.#r.delete(o);const r=In(this.#t,e);if(r?.isException===true)return this.#l(e,n)?{action:"keep",spared:this.#p(
r.text,void 0)}:_r;if(r!==void 0){this.#g(e,n,r);return{action:"drop",count:this.#n.get(r)}}let i;for(const o of this.#e.
rulesFor(e)){const s=o.isSkipped?void 0:this.#e.actionOf(o,e,n);const a=typeof s==="string";const d=a?this.#c.reasonFor(
o,e,n):void 0;if(a&&d===void 0)return{action:s,count:o.count,rule:o};i??=d??s}if(i===void 0)return _r;return{action:"kee\
p",spared:this.#p(i.what,i.why,i.kind)}}#l(e,n){return this.#t.some(r=>!r.isException&&r.matches(e))||this.presets.some(
r=>!r.isSkipped&&typeof this.#e.actionOf(r,e,n)==="string")}#p(e,n,r){const i=r===void 0?{what:e,why:n}:{what:e,why:n,kind:r};
const o=this.#o.get(e)??{...i,entries:0,bytes:0};this.#o.set(e,o);return o}spareLinkTarget(e,n,r){const i=R(Buffer.from(
Xy.resolve("/",Xy.dirname(e),n),"latin1"));this.skipPresetsFor(e,i);if(r)return;for(const a of this.#f.through(e,i))this.#u(
a);if(this.dropped.has(i))return;const o=aa(e)||aa(i);const s=this.#e.dropping(i,"0",!o).filter(([{preset:a,empties:d}])=>a.
skippedIfLinked!==true&&!Ke(d,e));if(s.length>0)this.#c.add(i,this.#m(e),s)}#m(e){this.#a??={kind:"link",what:"link targ\
ets",why:`${_(X(`/${e}`))} would be broken`};return this.#a}skipPresetsFor(e,n){for(const r of this.presets)if(r.preset.
skippedIfLinked===true&&!r.isSkipped)r.isSkipped=Gy(r,n)&&!Ke(r.owned,e)}restore(e,n,r,i){const o=this.decisionFor(e,n);
if(o.action!=="drop")return"unchanged";const s=o.rule===void 0?In(this.#t,e):void 0;if(s!==void 0)return i?"unchanged":s;
const a=this.#e.dropping(e,n);if(i&&a.every(([,c])=>c!=="all"))return"unchanged";for(const[c]of a)if(c.preset.skippedIfLinked===
true&&!Ke(c.owned,r))c.isSkipped=true;const d=a.map(([c])=>c).filter(({isSkipped:c})=>!c);this.#c.restore(e,this.#m(r),d);
return"restored"}warnBrokenLink(e){if(!this.#i.has("links"))this.#i.set("links",e)}warnTooManyLinks(){this.#i.set("many \
links","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(e){const n=this.
presets.flatMap(r=>{const i=au(e,(o,s)=>this.#e.drops(r,o,s));return i!==void 0&&this.#h(i)?[[i,r]]:[]});for(const[r,i]of n)
this.#c.restore(r,du(e,r),[i]);return n.map(([r])=>r)}recordDropped(e){this.dropped.add(e);const n=Tr(e);if(n===this.#d)
return;this.#d=n;this.dropped.add(`${n}/`)}#h(e){return this.dropped.has(e)||this.dropped.has(`${e}/`)}presetThatDropped(e,n){
return this.#e.firstDropping(e,n)}#g(e,n,r){if(n==="5")return;const i=la(e)??this.#e.volumeProtection(e);if(i===void 0||
this.#i.has(i.what))return;this.#i.set(i.what,`The pattern ${JSON.stringify(r.text)} drops a protected path, ${_(X(e))} \
(${i.what}): ${i.why}.`)}};var ew=Md(Qy(),1);var nR=20;function tw(t,e){const n=t.slice(0,nR).toLowerCase();const r=o=>(0,ew.default)(n,o).steps;const[
i]=e.toSorted((o,s)=>r(o)-r(s));if(i===void 0)return void 0;if(r(i)<=Math.ceil(Math.max(n.length,i.length)/3))return i;return n.
length>1?e.find(o=>o.startsWith(n)):void 0}var uu=["v[0-9]","v[0-9][0-9]"];var rR="[0-9a-f]".repeat(8);var nw=["!var/log/packages","!var/log/scripts","!var/log/set\
up","!var/log/**/config"];var rw=["~/.npm","$npm_config_cache","$NPM_CONFIG_CACHE"];var ot=[{name:"apt",isSafe:true,what:"\
downloaded packages, package lists and their indexes, `*.dpkg-old`, `*.dpkg-dist`",why:"`apt-get update` fetches them ag\
ain",owned:["var/cache/apt/archives/*.deb","var/cache/apt/archives/partial/*","var/cache/apt/*.bin","var/lib/apt/lists/*",
"!var/lib/apt/lists/partial","var/lib/apt/lists/partial/*"],drops:["etc/**/*.dpkg-old","etc/**/*.dpkg-dist"]},{name:"apk",
isSafe:true,what:"apk's package cache",why:"`apk update` and `apk add` fetch it again",owned:["var/cache/apk/*"]},{name:"\
dnf",isSafe:true,what:"caches of dnf, microdnf and yum",why:"fetched again when they are needed",owned:["var/cache/dnf/*",
"var/cache/yum/*","var/cache/libdnf5/*","~/.cache/libdnf5/*","$XDG_CACHE_HOME/libdnf5/*"]},{name:"zypper",isSafe:true,what:"\
zypper's caches",why:"`zypper refresh` fetches them again",owned:["var/cache/zypp/*"]},{name:"pacman",isSafe:true,what:"\
downloaded packages",why:"fetched again when they are needed",owned:["var/cache/pacman/pkg/*"]},{name:"pip",isSafe:true,
what:"pip's downloads and wheels",why:"fetched or built again when they are needed",owned:it(["~/.cache/pip","$XDG_CACHE\
_HOME/pip","$PIP_CACHE_DIR"],["http","http-v2","wheels","selfcheck"])},{name:"npm",isSafe:true,what:"npm's cache and log\
s, and packages fetched by npx",why:"fetched again when they are needed",owned:it(rw,["_cacache","_logs","_npx"]),usedBy:{
commands:["npx","npm exec","npm x"],parts:it(rw,["_npx"])}},{name:"yarn",isSafe:true,what:"the cache of Yarn 1; never a \
project’s `.yarn/cache`, which programs run from",why:"fetched again when it is needed",owned:it(["~/.cache/yarn","$XD\
G_CACHE_HOME/yarn","usr/local/share/.cache/yarn","$YARN_CACHE_FOLDER"],uu),usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:true,
what:"package files that gem and Bundler keep next to the installed gems",why:"fetched again when they are needed",owned:[
"$GEM_HOME/cache/*.gem","$BUNDLE_PATH/cache/*.gem","$BUNDLE_PATH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.ge\
m","usr/local/bundle/cache/*.gem","usr/local/bundle/ruby/*/cache/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib\
/ruby/gems/*/cache/*.gem","usr/lib64/ruby/gems/*/cache/*.gem","usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*\
.gem","var/lib/gems/*/cache/*.gem","~/.gem/ruby/*/cache/*.gem","~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/\
*","!**/vendor/cache","!$BUNDLE_CACHE_PATH/*.gem"]},{name:"conda",isSafe:true,what:"package archives; not the unpacked p\
ackages, which environments link to",why:"fetched again when they are needed",owned:it(["opt/*conda*","opt/miniforge*","\
opt/mambaforge*","opt/micromamba*","~/*conda*","~/miniforge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share\
/mamba","$XDG_DATA_HOME/mamba","$CONDA_DIR","$CONDA_PREFIX","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs\
/cache/*"]).concat(it(["$CONDA_PKGS_DIRS"],["*-*-*.tar.bz2","*-*-*.conda",`cache/${rR}.*`]))},{name:"composer",isSafe:true,
what:"Composer's cache",why:"fetched again when it is needed",owned:it(["~/.composer/cache","~/.cache/composer","$XDG_CA\
CHE_HOME/composer","$COMPOSER_HOME/cache","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:true,what:"\
logs of package managers and rotated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slack\
ware's package database",why:"programs that write to a log file still find it; links are kept",owned:["var/log/apt/*","v\
ar/log/dpkg.log","var/log/alternatives.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(
t=>[`var/log/**/${t}`,`!var/log/**/${t}/**`]),...nw],empties:["var/log/**",...nw],filesOnly:true,keepsSymlinks:true},{name:"\
tmp",isSafe:true,what:"the content of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definitio\
n",owned:["tmp/*","var/tmp/*","var/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{
name:"uv",isSafe:false,what:"uv's cache, unless symlinks from outside point into it",why:"environments may consist of li\
nks into it, and builds start from it",owned:it(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],uu.map(t=>`*-${t}`)),
skippedIfLinked:true,usedBy:{commands:["uvx","uv"]}},{name:"pnpm",isSafe:false,what:"pnpm's store, unless symlinks from \
outside point into it",why:"later installs link from it, and projects may consist of links into it",owned:it(["~/.local/\
share/pnpm/store","$XDG_DATA_HOME/pnpm/store","$PNPM_HOME/store","~/.pnpm-store"],uu),skippedIfLinked:true,usedBy:{commands:[
"pnpx","pnx","pnpm dlx"]}},{name:"cargo",isSafe:false,what:"Cargo's registry and git checkouts; programs that it install\
ed are kept",why:"builds start from it: a later `cargo build` fetches everything again",owned:it(["~/.cargo","$CARGO_HOM\
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
umentation, info pages, lintian overrides; copyright files are kept",why:"a reader may want them",drops:lu(["doc/*","inf\
o/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:true},{name:"man",isSafe:false,what:"manual pages; the \
directories of their sections are kept, since packages need them to install",why:"a reader may want them",drops:lu(["man\
/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"locales",isSafe:false,what:"translated messages\
, except those for the image’s own LANG; compiled locales are kept",why:"programs speak English",drops:lu(["locale/*",
"!locale/locale.alias","!locale/languages","!locale/all_languages","!locale/currency","!locale/l10n","!locale/$LOCALE"])},
{name:"pycache",isSafe:false,what:"Python's compiled modules",why:"the first start is slower, and so is every start if t\
hey cannot be written",owned:["**/__pycache__/*"]}];function Tn(t){return ot.find(e=>e.name===t)}function it(t,e){return t.
flatMap(n=>e.map(r=>`${n}/${r}`))}function lu(t){return["usr/share","usr/local/share"].flatMap(e=>t.map(n=>n.startsWith(
"!")?`!${e}/${n.slice(1)}`:`${e}/${n}`))}var st="auto";var iR=/^true$/i;var oR=/^false$/i;var sR=/^(?:yes|on|1|all|safe|default)$/i;function mu(t){return t.split(
/[\n,]/).map(e=>e.trim()).filter(e=>e!=="")}function Gi(t){const e=mu(t);if(e.length===1&&oR.test(e[0]??""))return[];return e.
map(n=>iR.test(n)?st:n)}function iw(t){const e=Gi(t);const n=new Set;const r=new Set;for(const i of e){const o=i.startsWith(
"-");for(const s of aR(o?i.slice(1).trim():i))(o?r:n).add(s)}if(n.size===0&&r.size>0){throw new m("BAD_INPUT",`The ${P("\
clean")} only excludes presets (${e.join(", ")}) and selects none.`,{hint:`Write ${x("clean",[st,...e].join(", "))}.`})}
return ot.filter(i=>n.has(i)&&!r.has(i))}function aR(t){if(t===st)return ot.filter(({isSafe:o})=>o);const e=Tn(t);if(e!==
void 0)return[e];const n=[st,...ot.map(({name:o})=>o)];const r=sR.test(t)?st:tw(t,n);const i=r===void 0?"":` Did you mea\
n ${JSON.stringify(r)}?`;throw new m("BAD_INPUT",`The ${P("clean")} must be a list of presets, but ${_(Buffer.from(t))} \
is not one.${i}`,{hint:`Presets: ${n.join(", ")}.`})}var dR=["docs","man","locales","pycache"];var cR=1e6;var fR=.01;var uR=1e5;var ha=class{#e;#t;#n=0;#r;#i=false;constructor({
active:e,words:n,excludes:r,env:i,volumes:o,references:s=Qt}){this.#e=new Rr({presets:ot.filter(a=>(a.isSafe||dR.includes(
a.name))&&!e.includes(a)&&!n.some(d=>d.replace(/^-\s*/,"")===a.name)),excludes:r.filter(({isException:a})=>a),places:oa(
void 0,i),volumes:o,references:s});this.#t=this.#e.presets.flatMap(({owned:a,drops:d,empties:c})=>[...a,...d,...c]).filter(
({isException:a})=>!a)}begin(e,n){const r=Yt(e,n);if(r===0)return;this.#n+=r;const i=R(e.name);if(this.#o(i.slice(0,Math.
max(0,i.lastIndexOf("/")))))xt(this.#e.decisionFor(i,e.typeFlag).count,1,r)}#o(e){if(e!==this.#r){this.#r=e;this.#i=Hy(this.#t,
e)}return this.#i}data(){}end(){}get found(){const e=Math.min(cR,Math.max(uR,this.#n*fR));return this.#e.counts.filter(({
bytes:n})=>n>=e).map(({name:n,bytes:r})=>({name:n,bytes:r})).sort((n,r)=>r.bytes-n.bytes)}};function ga(t,e){const n=t.length===
0?[st]:t;const r=o=>n.includes(st)&&ot.some(s=>s.name===o&&s.isSafe);const i=e.map(({name:o})=>o).filter(o=>!r(o));return[
...n,...i].join(", ")}var lR=1;var mR=1e3;var pR=2e3;function sw(t,e){const{source:n,options:r,engine:i,ms:o}=e;const s=t.budgets.every(({isMet:a})=>a);
return{version:lR,tool:`docker-flatten ${Pr}`,ok:s,dryRun:r.dryRun,source:{reference:n.reference,id:n.id,container:n.ofContainer??
null,platform:n.platforms.map(T).join(", "),layers:t.oldLayers,bytes:t.oldBytes,packedBytes:t.oldPackedBytes??null,steps:t.
oldHistory?.length??null,history:ya(t.oldHistory)},result:{tags:s?[...r.tagTexts]:[],imageId:t.imageId??null,configDigest:t.
configDigest??null,digest:t.digest??null,pushed:t.pushed.map(({name:a,digest:d})=>({name:a,digest:d})),written:t.written.
map(({name:a,digest:d})=>({name:a,digest:d})),verifiedEntries:t.checks.verifiedEntries??null,testPassed:t.checks.isTested?
true:null,layers:t.newLayers,bytes:t.newBytes,packedBytes:t.newPackedBytes??null,steps:t.newHistory?.length??null,history:ya(
t.newHistory),directories:aw(t.directories)},platforms:t.platforms.map(a=>hR(a,t.platforms.length>1)),engine:i===void 0?
null:{version:i.version,store:i.store.kind},sizes:n.countsBlocks?"blocks":"bytes",savedBytes:t.savedBytes,savedPercent:Number(
t.savedPercent),hiddenBytes:t.savedBytes-Ar(t),cleanedBytes:Ar(t),rules:t.rules.map(({kind:a,name:d,entries:c,bytes:f})=>({
kind:a,name:d,entries:c,bytes:f})),commands:t.commands.map(({name:a,ms:d,bytes:c})=>({name:a,seconds:ow(d),bytes:c??null})),
kept:[...t.spared.map(({what:a,why:d,entries:c,bytes:f})=>({what:a,why:d??null,entries:c,bytes:f})),...t.skippedPresets.
map(a=>({what:`the cache of ${a}`,why:"symlinks outside it point into it",entries:null,bytes:null}))],suggestions:t.suggestions?.
map(({name:a,bytes:d})=>({name:a,bytes:d}))??null,suggestedClean:t.suggestions?.length?ga(r.cleanWords,t.suggestions):null,
budgets:t.budgets.map(({input:a,wanted:d,seen:c,isMet:f})=>({input:a,wanted:d,seen:c,met:f})),cacheHit:t.cacheHit??null,
backup:r.dryRun?null:r.backup??null,seconds:ow(o)}}function hR(t,e){return{platform:t.platform,oldBytes:t.oldBytes,newBytes:t.
newBytes,savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),oldLayers:t.oldLayers,newLayers:t.newLayers,oldPackedBytes:t.
oldPackedBytes??null,newPackedBytes:t.newPackedBytes??null,configDigest:t.configDigest??null,cleanedBytes:Ar(t),verifiedEntries:t.
checks.verifiedEntries??null,cacheHit:t.cacheHit??null,oldHistory:e?ya(t.oldHistory):null,newHistory:e?ya(t.newHistory):
null,directories:e?aw(t.directories):null}}function aw(t){return t?.map(({path:e,bytes:n,files:r})=>({path:e,bytes:n,files:r}))??
null}function ya(t){if(t===void 0)return null;return t.slice(-mR).map(({command:e,bytes:n,hasLayer:r})=>({command:le(e,pR),
bytes:n,layer:r}))}function Ar({rules:t,commands:e}){return[...t,...e].reduce((n,{bytes:r})=>n+(r??0),0)}function dw(t,e){
const{source:n,result:r}=t;return{title:[n.reference,...r.tags.slice(0,1)].join(" → "),headline:Lc({oldBytes:n.bytes,newBytes:r.
bytes,oldLayers:n.layers,newLayers:r.layers}),oldBytes:n.bytes,newBytes:r.bytes,hiddenBytes:t.hiddenBytes,groups:e?.groups??
[],result:e?.result??["",0,-1,[]],dropped:e?.dropped??["",0,-1,[]],notes:e?.notes??[]}}function ow(t){return Math.round(
t)/1e3}import{Readable as eA}from"node:stream";import{Writable as gR}from"node:stream";var cw=32*1024*1024;var Br=class{sink;#e;#t=[];#n=[];#r=0;#i=0;constructor(e,n=()=>{}){this.#e=e;this.sink=new gR({write:(r,i,o)=>{
this.#n.push(Buffer.from(r));this.#i+=r.length;o();n()}})}get isEmpty(){return this.#t.length===0}get isComplete(){return!this.
isEmpty&&this.#i>=this.#r}hold(e){if(e.sizeBytes>this.#e){throw new m("TAR_LIMIT",`An entry is ${e.sizeBytes} bytes long\
, but at most ${this.#e} were expected.`,{hint:Re})}const n=Buffer.from(e.header);const{typeFlag:r}=e;const i=e.extensions.
reduce((a,d)=>a+d.length,A);const o=me(e.sizeBytes);const s={typeFlag:r,mtimeSeconds:Bt(n),header:n,extensions:[...e.extensions]};
this.#t.push({entry:s,headBytes:i,dataBytes:o});this.#r+=i+o;if(this.#r>cw){throw new m("TAR_LIMIT",`Entries exceed ${cw}\
 bytes in total, but only a few short ones were expected.`,{hint:Re})}return"keep"}entries(){const e=Buffer.concat(this.#n);
let n=0;return this.#t.map(({entry:r,headBytes:i,dataBytes:o})=>{const s=n+i;n=s+o;return{...r,data:e.subarray(s,n)}})}};import{pipeline as wR}from"node:stream/promises";import{Writable as yR}from"node:stream";function wa(){return new yR({highWaterMark:1024*1024,write:(t,e,n)=>n()})}async function vn(t,e,n,r=wa()){await wR(e,n,r,{signal:t}).catch(i=>{if(!t.aborted)throw i})}async function Cr(t,e){const n=new AbortController;const r=new Br(e,()=>{if(r.isComplete)n.abort()});const i=new W(o=>r.
isEmpty?r.hold(o):"drop");await vn(n.signal,t,i,r.sink);return r.entries()[0]}async function fw(t){const e=new AbortController;
let n;const r=new W(i=>{n??={...i,name:Buffer.from(i.name),header:Buffer.from(i.header)};e.abort();return"drop"});await vn(
e.signal,t,r);return n}function Oe(t,e){return mw(t,"name",e)}function ba(t,e){return mw(t,"linkName",e)}function lw(t,e,n){return uw(uw(t,"uid",
e),"gid",n)}function uw({extensions:t,header:e},n,r){const i=gi(t).pax.has(n);if(r<=oc||!i){return{extensions:i?xa(t,n):
t,header:sc(e,n,r)}}const o=new Map([[n,String(r)]]);const s=a=>Sc(a,o);return{extensions:Sa(t,s),header:sc(e,n,0)}}function Ea(t){
return{extensions:xa(t.extensions,"size"),header:fi(t.header,0)}}function xa(t,e){return Sa(t,n=>gp(n,e))}function pu(t,e){
return Sa(t,n=>xc(n,e))}function Sa(t,e){const n=Qo(t);const r=n.findLast(({typeFlag:i})=>i===xe.pax);return n.flatMap(i=>{
const{typeFlag:o,block:s,data:a}=i;if(o===xe.pax)return i===r?bR(i,e):[];return a===void 0?[s]:[s,a]})}function bR({block:t,
data:e,sizeBytes:n},r){if(e===void 0)return[];const i=e.subarray(0,n);const o=r(i);if(o.equals(i))return[t,e];return o.length===
0?[]:[fi(t,o.length),pw(o)]}var ER={name:{records:["path","GNU.sparse.name"],gnuType:xe.gnuLongName},linkName:{records:[
"linkpath"],gnuType:xe.gnuLongLink}};function mw(t,e,n){const{records:r,gnuType:i}=ER[e];const[o,...s]=r;const a=Ro(t.header,
e,n);const d=a===void 0&&gi(t.extensions).pax.has(o);const c=d?s:r;const f=Qo(pu(t.extensions,p=>c.includes(p))).filter(
({typeFlag:p})=>p!==i).flatMap(({block:p,data:h})=>h===void 0?[p]:[p,h]);if(a!==void 0)return{extensions:f,header:a};const u=Ro(
t.header,e,n.subarray(0,A),true)??t.header;if(d){const p=h=>Sc(h,new Map([[o,n]]));return{extensions:Sa(f,p),header:u}}const l=Buffer.
concat([n,Buffer.alloc(1)]);return{extensions:[...f,Mm(i,l.length),pw(l)],header:u}}function pw(t){return Buffer.concat(
[t,Buffer.alloc(me(t.length)-t.length)])}import{createHash as SR}from"node:crypto";import{createGunzip as kR,createZstdDecompress as PR}from"node:zlib";var gw=4247762216;var xR=407710288;var hw={rle:1,reserved:3};function yw(t){if(t.length<4)return false;const e=t.readUInt32LE(
0);return e===gw||ww(e)}function ww(t){return(t&4294967280)>>>0===xR}var ka=class{#e="magic";#t=4;#n=Buffer.alloc(4);#r=0;#i=false;#o=false;get isBetweenFrames(){
return this.#e==="magic"&&this.#r===0}*split(e){let n=0;let r=0;while(r<e.length){const i=this.#e==="skipped"||this.#e===
"header"||this.#e==="block"||this.#e==="checksum";const o=Math.min(this.#t,e.length-r);const s=this.#e==="skipped"||this.#e===
"skipped size";if(!i)this.#s(e.subarray(r,r+o));r+=o;this.#t-=o;if(s)n=r;if(this.#t>0)break;const a=this.#e==="magic";this.#d();
if(this.#e==="skipped size")n=r;else if(a&&r-n<4){yield Buffer.from(this.#n);n=r}if(this.#e==="magic"&&r>n){yield e.subarray(
n,r);n=r}}if(this.#e!=="magic"&&r>n)yield e.subarray(n,r)}#s(e){e.copy(this.#n,this.#r);this.#r+=e.length}#a(e,n){this.#e=
e;this.#t=n;this.#r=0}#d(){const e=this.#n;switch(this.#e){case"magic":{const n=e.readUInt32LE(0);if(ww(n))this.#a("skip\
ped size",4);else if(n===gw)this.#a("descriptor",1);else throw new RangeError("bytes that are not a zstd frame follow it\
s last frame");return}case"skipped size":{const n=e.readUInt32LE(0);this.#a(n===0?"magic":"skipped",n===0?4:n);return}case"\
descriptor":this.#a("header",this.#f(e[0]??0));return;case"header":this.#a("block header",3);return;case"block header":{
const n=e.readUIntLE(0,3);const r=n>>1&3;if(r===hw.reserved)throw new RangeError("a zstd block has an unknown type");this.#o=
(n&1)===1;const i=r===hw.rle?1:n>>3;if(i>0)this.#a("block",i);else this.#c();return}case"block":this.#c();return;case"sk\
ipped":case"checksum":this.#a("magic",4);return}}#c(){if(!this.#o)this.#a("block header",3);else if(this.#i)this.#a("che\
cksum",4);else this.#a("magic",4)}#f(e){const n=(e&32)!==0;this.#i=(e&4)!==0;const r=[0,1,2,4][e&3]??0;const i=[n?1:0,2,
4,8][e>>6]??0;return(n?0:1)+r+i}};var Sw=1024*1024;var IR=4*Sw;var TR=6;var bw=["drain","end","close"];function Pa(t,e){return new hu(t,e)}var hu=class{chunks;packedBytes=0;tarBytes=0;packing;#e;#t;#n;constructor(e,n){
this.#e=e;this.#t=n;this.#n=Ew(e.descriptor.digest);this.chunks=this.#i()}get#r(){return this.#e.descriptor.digest}async*#i(){
const{descriptor:e,diffId:n}=this.#e;const r=await this.#e.open(this.#t.signal);try{const i=this.#o(r);const o=await _R(
i);this.packing=AR(o,this.#r);const s=this.packing==="none"&&n===e.digest;const a=this.#t.checksDiffId&&!s?Ew(n):void 0;
for await(const c of this.#a(o,i)){a?.update(c);this.tarBytes+=c.length;yield c}this.#s();const d=a&&xw(a,n);if(d!==void 0&&
d!==n)throw q(this.#r,`unpacks to ${d}, but the image's config says ${n}`)}finally{r.destroy()}}async*#o(e){const{sizeBytes:n}=this.#e.
descriptor;for await(const r of e){this.packedBytes+=r.length;if(this.packedBytes>n)throw q(this.#r,$t(this.packedBytes,
n));this.#n.update(r);yield r}}#s(){const{sizeBytes:e}=this.#e.descriptor;if(this.packedBytes!==e)throw q(this.#r,$t(this.
packedBytes,e));const n=xw(this.#n,this.#r);if(n!==this.#r)throw q(this.#r,`has the digest ${n}`)}async*#a(e,n){if(this.
packing==="none"){if(e.length>0)yield e;yield*n;return}const r=this.packing==="gzip";const i={chunkSize:Sw,readableHighWaterMark:IR};
const o=r?kR(i):PR(i);const s=r?vR(o,e,n):OR(o,e,n);s.catch(a=>o.destroy(a));o.on("error",()=>{});try{for await(const a of o.
iterator({destroyOnReturn:false}))yield a;await s}catch(a){throw this.#d(a)}finally{o.destroy()}}#d(e){const n=e.code;const r=e instanceof
m;const i=typeof n==="string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(n);if(r||!i&&!(e instanceof RangeError))return e;const o=n===
"Z_BUF_ERROR";return q(this.#r,o?`ends in the middle of its ${this.packing} stream`:`is not a readable ${this.packing} s\
tream (${E(e)})`)}};async function vR(t,e,n){let r=false;const i=new Promise(d=>{t.once("end",()=>{r=true});for(const c of[
"end","close"])t.once(c,d)});let o=0;let s=0;const a=async d=>{const c=d.findLastIndex(f=>f!==0);if(c!==-1)s=o+c+1;o+=d.
length;if(!r)await gu(t,d)};await a(e);for await(const d of n)await a(d);t.end();await i;if(s>t.bytesWritten)throw new RangeError(
"bytes that are not a gzip member follow its last member")}async function OR(t,e,n){const r=new ka;for(const i of r.split(
e))await gu(t,i);for await(const i of n)for(const o of r.split(i))await gu(t,o);if(!r.isBetweenFrames)throw new RangeError(
"its last frame is incomplete");t.end()}async function gu(t,e){if(t.destroyed)throw new Error("the stream was closed");if(e.
length===0||t.write(e))return;await new Promise(n=>{const r=()=>{for(const i of bw)t.off(i,r);n()};for(const i of bw)t.on(
i,r)})}async function _R(t){const e=[];let n=0;while(n<TR){const{done:r,value:i}=await t.next();if(r===true)break;e.push(
i);n+=i.length}return e.length===1?e[0]??Buffer.alloc(0):Buffer.concat(e)}var RR=[["bzip2","BZh"],["xz","ý7zXZ\0"]];function AR(t,e){
if(t[0]===31&&t[1]===139)return"gzip";if(yw(t))return"zstd";const n=t.toString("latin1");const r=RR.find(([,i])=>n.startsWith(
i));if(r!==void 0)throw new m("UNSUPPORTED_IMAGE",`The layer ${e} is packed with ${r[0]}, but only gzip, zstd and unpack\
ed layers can be read.`,{hint:'Copy the image with "skopeo copy --dest-compress-format gzip" first.'});return"none"}function Ew(t){
const e=ht(t)?.algorithm;if(e===void 0)throw q(t,"has a digest that cannot be checked");return SR(e)}function xw(t,e){return`${e.
slice(0,e.indexOf(":"))}:${t.digest("hex")}`}var yu=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/;
var wu=5;var St=class{#e=new Set;#t=0;static isIn({pax:e}){if(e.size===0)return false;for(const n of e.keys())if(yu.test(
n))return true;return false}static remove(e){return{header:e.header,extensions:pu(e.extensions,n=>yu.test(n))}}note({pax:e}){
this.#t++;if(this.#e.size>wu)return;for(const n of e.keys())if(yu.test(n))this.#e.add(n.replace(/^(?:\w+\.xattr|RHT)\./,
""))}get notice(){if(this.#t===0)return void 0;const e=[...this.#e];const n=e.slice(0,wu).join(", ")+(e.length>wu?", …":
"");return`Left out extended attributes that belong to the machine that built the image (${n}) from ${this.#t} ${this.#t===
1?"entry":"entries"}.`}};var BR=64*1024;var kw=1024*1024;var Ia=class{#e=[];#t;#n=0;add(e){if(e.length<BR){if(this.#n+e.length>kw)this.#r();this.#t??=
Buffer.allocUnsafeSlow(kw);this.#n+=e.copy(this.#t,this.#n);return}this.#r();this.#e.push(e)}addAll(e){for(const n of e)
this.add(n)}take(){const e=this.#e;this.#e=[];return e}end(){this.#r();return this.take()}#r(){if(this.#t===void 0)return;
this.#e.push(this.#t.subarray(0,this.#n));this.#t=void 0;this.#n=0}};import{randomInt as CR}from"node:crypto";var at=4095;var On=255;var Ta=40;var bu=1e7;var Eu=1e4;var xu=256*1024**2;var Su=192*1024**2;var ku=5e8;var Pu=64*1024**
3;var Iu=500;function ge(t){return new m("TAR_LIMIT",t,{hint:Re})}var Ki=20;var Nr=2**Ki;var Vi=Nr-1;var va=class{#e=[];#t=0;add(e,n,r){const i=r-n;if(i>at)throw new RangeError("a text i\
s longer than any path");if((this.#t&Vi)+i>Nr||this.#t===this.#e.length*Nr){this.#t=this.#e.length*Nr;if(this.#t+Nr>xu)throw ge(
`The image's names and link targets exceed ${xu} bytes in total.`);this.#e.push(Buffer.allocUnsafeSlow(Nr))}const o=this.#t;
e.copy(this.#e[o>>Ki],o&Vi,n,r);this.#t+=i;return o}get(e,n){const r=e&Vi;return this.#e[e>>Ki].subarray(r,r+n)}copy(e,n,r,i){
const o=e&Vi;const s=this.#e[e>>Ki];if(n>32)s.copy(r,i,o,o+n);else for(let a=0;a<n;a++)r[i+a]=s[o+a];return i+n}equals(e,n,r,i){
const o=e&Vi;const s=this.#e[e>>Ki];for(let a=0;a<n;a++)if(s[o+a]!==r[i+a])return false;return true}};var G=0;var D=-1;var N={directory:0,file:1,symlink:2,special:3};var _e=1024;var NR=.6;var $R=CR(2**32);var Oa=class{texts=new va;count=0;parent=new Int32Array(
_e);kind=new Uint8Array(_e);dead=new Uint8Array(_e);touched=new Uint16Array(_e);layer=new Uint16Array(_e);ordinal=new Uint32Array(
_e);inode=new Int32Array(_e);head=new Uint32Array(_e);extra=new Uint32Array(_e);extraLength=new Uint16Array(_e);pathBytes=new Uint16Array(
_e);#e=new Uint32Array(_e);#t=new Uint8Array(_e);#n=new Int32Array(4*_e);#r=0;constructor(){this.count=1;this.parent[G]=
D;this.inode[G]=G}find(e,n,r,i){const o=this.#n[this.#i(e,n,r,i)]-1;return o<0||this.dead[o]===1?D:o}add({parent:e,bytes:n,
start:r,end:i,kind:o,layer:s}){const a=this.count;if(a===this.parent.length)this.#s();const d=this.pathBytes[e];const c=d+
(d===0?0:1)+(i-r);if(i-r>On||c>at)throw ge(`A path of the image is longer than ${at} bytes, or contains a name of more t\
han ${On} bytes.`);this.parent[a]=e;this.kind[a]=o;this.touched[a]=s;this.inode[a]=a;this.pathBytes[a]=c;this.#e[a]=this.
texts.add(n,r,i);this.#t[a]=i-r;this.count++;const f=this.#i(e,n,r,i);const u=this.#n[f];if(u===0)this.#r++;else this.dead[u-
1]=1;this.#n[f]=a+1;if(this.#r>this.#n.length*NR)this.#o();return a}pathOf(e,n=false){const r=this.pathBytes[e];const i=Buffer.
allocUnsafe(r+(n?1:0));if(n)i[r]=47;let o=r;for(let s=e;s!==G;s=this.parent[s]){const a=this.#t[s];this.texts.copy(this.#e[s],
a,i,o-a);o-=a+1;if(o>=0)i[o]=47}return i}targetOf(e){return this.texts.get(this.extra[e],this.extraLength[e])}hiddenBelow(e){
let n=0;for(let r=e;r!==D;r=this.parent[r])n=Math.max(n,this.extra[r]);return n}#i(e,n,r,i){const o=this.#n.length-1;const s=i-
r;let a=LR(e,n,r,i)&o;for(;;){const d=this.#n[a]-1;if(d<0)return a;if(this.parent[d]===e&&this.#t[d]===s&&this.texts.equals(
this.#e[d],s,n,r))return a;a=a+1&o}}#o(){const e=this.#n.filter(n=>n>0&&this.dead[n-1]===0);this.#n=new Int32Array(this.#n.
length*2);this.#r=e.length;for(const n of e){const r=n-1;const i=this.texts.get(this.#e[r],this.#t[r]);this.#n[this.#i(this.
parent[r],i,0,i.length)]=n}}#s(){const e=this.parent.length*2;this.parent=De(this.parent,new Int32Array(e));this.kind=De(
this.kind,new Uint8Array(e));this.dead=De(this.dead,new Uint8Array(e));this.touched=De(this.touched,new Uint16Array(e));
this.layer=De(this.layer,new Uint16Array(e));this.ordinal=De(this.ordinal,new Uint32Array(e));this.inode=De(this.inode,new Int32Array(
e));this.head=De(this.head,new Uint32Array(e));this.extra=De(this.extra,new Uint32Array(e));this.extraLength=De(this.extraLength,
new Uint16Array(e));this.pathBytes=De(this.pathBytes,new Uint16Array(e));this.#e=De(this.#e,new Uint32Array(e));this.#t=
De(this.#t,new Uint8Array(e))}};function De(t,e){e.set(t);return e}function LR(t,e,n,r){let i=Math.imul(t^$R,3432918353);
for(let o=n;o<r;o++){i=Math.imul(i^e[o],1540483477);i^=i>>>15}i=Math.imul(i^i>>>16,2246822507);return(i^i>>>13)>>>0}var DR=64;async function*Pw(t,e,n){const r=new Tu(t,e);const i=new Ia;i.addAll(r.top());yield*i.end();for(const[o,s]of t.
layers.entries()){if(!r.beginLayer(o+1))continue;const a=new zt({begin:(c,f)=>r.begin(c,f),emit:c=>i.add(c)},{dropsGlobals:true,
ignoresTrailer:true});const d=Pa(s,{checksDiffId:false,signal:n});for await(const c of d.chunks){n.throwIfAborted();a.consume(
c);yield*i.take();if(e.top!==G&&r.isLayerDone(a))break}}for(;;){const o=r.moreDirectories();if(o.length===0)break;i.addAll(
o);yield*i.take()}yield*i.end()}var Tu=class{#e;#t;#n;#r;#i;#o=0;#s=0;#a=0;#d=true;#c;constructor(e,n){const{tree:r}=e;this.#e=
e;this.#t=r;this.#n=n;this.#r=new Uint8Array(r.count);this.#r[G]=1;this.#i=n.top;const i=r.parent[n.top];this.#c=i>G?r.pathBytes[i]+
1:0;this.#u()}top(){const{top:e}=this.#n;return this.#t.kind[e]===N.directory?this.#p(e):[]}beginLayer(e){this.#s=e;this.#a=
0;return this.#f}get#f(){return this.#o<this.#t.count&&this.#t.layer[this.#o]===this.#s}isLayerDone(e){return!this.#f&&(this.#d||
e.isBetweenEntries)}begin(e,n){const r=this.#a++;this.#d=!this.#f||this.#t.ordinal[this.#o]!==r;if(this.#d)return ur;const i=this.#o++;
this.#u();const o=this.#t.inode[i];const s=this.#n.carrier[o];const a=o===i?s:i;const d=this.#l(i);d.push(...this.#p(this.#t.
parent[a]));let c=e;if(St.isIn(n))c=St.remove(c);const f=this.#h(a);if(!f.equals(e.name))c=Oe(c,f);if(a!==s){const u=this.#h(
s);if(!u.equals(hn(e.header,n)))c=ba(c,u)}if(c===e&&d.length===0)return Fs;return{blocks:[...d,...c.extensions,c.header],
keepsData:true}}moreDirectories(){return this.#l(this.#t.count)}#u(){const{kind:e,inode:n,count:r}=this.#t;const{carrier:i,
isSelected:o}=this.#n;for(;this.#o<r;this.#o++){const s=this.#o;if(e[s]===N.directory)continue;const a=n[s];const d=i[a];
if(a===s?d!==D:o[s]===1&&d!==s)return}}#l(e){const{kind:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let o=0;this.#i<
e;this.#i++){const s=this.#i;if(n[s]!==N.directory||r[s]===0||this.#r[s]===1)continue;if(o++===DR)break;this.#m(s,i)}return i}#p(e){
const{parent:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let s=e;s>G&&r[s]===1&&this.#r[s]===0;s=n[s])i.push(s);
const o=[];for(const s of i.reverse())this.#m(s,o);return o}#m(e,n){this.#r[e]=1;const{extensions:r,header:i}=vu(this.#e,
e,this.#c);n.push(...r,i)}#h(e){return this.#t.pathOf(e).subarray(this.#c)}};function vu({tree:t,heads:e},n,r){const i=t.
head[n];const o=()=>t.pathOf(n,t.kind[n]===N.directory).subarray(r);if(i===0)return Oe({extensions:[],header:Fm()},o());
const s=e.get(i);return r===0?s:Oe(s,o())}var FR=["GNU.sparse.realsize","GNU.sparse.size"];function Tw(t,{pax:e}){if(t.typeFlag==="S")return Iw(Be(t.header,"realS\
ize"));if(e.size===0)return t.sizeBytes;for(const n of FR){const r=gt(e.get(n));if(r===void 0)continue;const i=r.toString(
"latin1");return Iw(/^[0-9]{1,16}$/.test(i)?Number(i):Number.NaN)}return t.sizeBytes}function Iw(t){if(!(Number.isSafeInteger(
t)&&t>=0))throw Ae(0,"the real size of a sparse file is not a number");return t}function ke(t){return new m("LAYER_INVALID",`A layer of the image cannot be applied: ${t}.`,{hint:"The image is damaged,\
 or the program that made it has a bug. Build it again with another builder."})}function vw(t){return ke(`the tar stream\
 of ${t} ends within an entry`)}var ye=47;var Ou=46;function _u(t){let e=t.length;while(e>0&&t[e-1]===ye)e--;let n=0;while(n<e&&MR(t,n,e))n+=t[n]===ye?1:
2;const r=t.subarray(n,e);const i=UR(r)?r:HR(r,t);if(i.length>at)throw ge(`A path of the image has ${i.length} bytes, bu\
t at most ${at} are possible: ${_(i)}.`);return i}function MR(t,e,n){return t[e]===ye||t[e]===Ou&&e+1<n&&t[e+1]===ye}function UR(t){
let e=0;for(let n=0;n<=t.length;n++){const r=t[n];if(r===0)return false;if(n<t.length&&r!==ye)continue;const i=n-e;if(i>
On)return false;if(i<=2&&t[e]===Ou&&(i===1||t[e+1]===Ou))return false;if(i===0&&t.length>0)return false;e=n+1}return true}
function HR(t,e){if(t.includes(0))throw ke(`the name ${_(e)} contains a NUL`);const n=[];for(const r of t.toString("lati\
n1").split("/")){if(r===""||r===".")continue;if(r.length>On)throw ge(`A name of the image has ${r.length} bytes, but at \
most ${On} are possible: ${_(Buffer.from(r,"latin1"))}.`);if(r!=="..")n.push(r);else if(n.pop()===void 0)throw ke(`the p\
ath ${_(e)} leads out of the image`)}return Buffer.from(n.join("/"),"latin1")}var _a=class{#e;#t=0;#n=0;#r=Buffer.alloc(0);#i=D;#o=0;constructor(e){this.#e=e}beginLayer(e){this.#t=e;this.forget()}forget(){
this.#i=D}childOf(e,n,r){return this.#a(this.#e.find(e,n,r,n.length),this.#s(e))}directoryOf(e,n,r){if(n<=0)return G;if(this.#i!==
D&&r==="create"&&zR(this.#r,e,n))return this.#i;const i={directory:G,hidden:this.#s(G),links:0};if(!this.#d(i,e.subarray(
0,n),r))return D;if(r==="create"){this.#r=Buffer.from(e.subarray(0,n));this.#i=i.directory;this.#o=i.hidden}return i.directory}#s(e){
return e===this.#i?this.#o:this.#e.hiddenBelow(e)}#a(e,n){return e===D||this.#e.touched[e]<n?D:e}#d(e,n,r){for(let i=0;i<
n.length;){const o=n.indexOf(ye,i);const s=o===-1?n.length:o;if(s>i&&!this.#c(e,n,[i,s],r))return false;i=s+1}return true}#c(e,n,[
r,i],o){const s=this.#e;if(++this.#n>ku)throw ge(`The image's paths have more than ${ku} parts in total.`);if(n[r]===46&&
i-r<=2){if(i-r===1)return true;if(n[r+1]===46){this.#f(e,n);return true}}const a=this.#a(s.find(e.directory,n,r,i),e.hidden);
if(a===D)return o==="create"&&this.#u(e,n,r,i);const d=s.kind[a];const c=s.touched[a]===this.#t;if(d===N.directory){if(o===
"create")s.touched[a]=this.#t;e.directory=a;e.hidden=Math.max(e.hidden,s.extra[a]);return true}if(d===N.symlink&&(c||o===
"link")){const f=s.targetOf(s.inode[a]);if(++e.links>Ta)throw ke(`the symbolic links of ${_(n)} form a loop`);if(f[0]===
ye){e.directory=G;e.hidden=s.hiddenBelow(G)}return this.#d(e,f,o)}if(o!=="create")return false;if(c)throw ke(`an entry i\
s below ${_(s.pathOf(a))}, which is a file in the same layer`);return this.#u(e,n,r,i)}#f(e,n){if(e.directory===G)throw ke(
`the symbolic link to ${_(n)} leads out of the image`);e.directory=this.#e.parent[e.directory];e.hidden=this.#e.hiddenBelow(
e.directory)}#u(e,n,r,i){const o=e.directory;const s=N.directory;e.directory=this.#e.add({parent:o,bytes:n,start:r,end:i,
kind:s,layer:this.#t});return true}};function zR(t,e,n){return t.length===n&&t.compare(e,0,n)===0}var Ra=Buffer.from(".wh.");var Ow=Buffer.from(".wh..wh..opq");var jR=Buffer.from(".wh..wh.");var WR={"0":N.file,S:N.file,
"2":N.symlink,"3":N.special,"4":N.special,"5":N.directory,"6":N.special};var Aa=class{attributes=new St;#e;#t;#n;#r=0;#i=0;#o=0;#s=0;#a=[];constructor(e,n){
this.#e=e;this.#t=n;this.#n=new _a(e)}beginLayer(){this.#r++;this.#i=0;this.#s=this.#e.count;this.#a=[];this.#n.beginLayer(
this.#r)}endLayer(){const{dead:e,parent:n,count:r}=this.#e;let i=0;for(let o=this.#s;o<r;o++){if(this.#d(n[o]))e[o]=1;if(e[o]===
0)i+=this.#a[o-this.#s]??0}return i}#d(e){const{dead:n,parent:r}=this.#e;for(let i=e;i!==D;i=r[i]){if(n[i]===1)return true;
if(i>=this.#s)return false}return false}apply(e,n){const r=this.#i++;if(++this.#o>bu)throw ge(`The image's layers have m\
ore than ${bu} entries.`);const i=_u(e.name);const o=i.lastIndexOf(ye)+1;if(Ru(i,0,jR)&&!_w(i,0))return;if(Ru(i,o,Ra))this.#c(
i,o);else if(i.length===0)JR(e);else this.#u(e,n,{path:i,start:o,ordinal:r})}#c(e,n){const r=this.#e;const i=n+Ra.length;
if(i===e.length)throw ke(`the whiteout ${_(e)} does not say what it deletes`);const o=this.#n.directoryOf(e,n-1,"find");
if(o===D)return;if(_w(e,n)){this.#f(o);return}const s=this.#n.childOf(o,e,i);if(s===D)return;if(r.touched[s]!==this.#r)r.
dead[s]=1;else if(r.kind[s]===N.directory)this.#f(s);this.#n.forget()}#f(e){this.#e.extra[e]=this.#r;this.#n.forget()}#u(e,n,{
path:r,start:i,ordinal:o}){GR(r);const s=this.#e;const a=St.isIn(n);if(a)this.attributes.note(n);const d=this.#n.directoryOf(
r,i-1,"create");const c=this.#n.childOf(d,r,i);const f=Rw(e);const u=this.#r;let l=c;if(f===N.directory&&c!==D&&s.kind[c]===
N.directory){s.touched[c]=u}else{if(c!==D){s.dead[c]=1;this.#n.forget()}const g=e.typeFlag==="1"?this.#m(e,n):D;const b=g===
D?f:s.kind[g];l=s.add({parent:d,bytes:r,start:i,end:r.length,kind:b,layer:u});if(g!==D)s.inode[l]=s.inode[g]}s.layer[l]=
u;s.ordinal[l]=o;if(e.typeFlag==="1")return;if(f===N.file)this.#l(l,Tw(e,n));if(f===N.symlink)this.#p(l,hn(e.header,n));
if(f!==N.directory&&f!==N.symlink)return;const p=a?St.remove(e):e;const h=s.pathOf(l,f===N.directory);s.head[l]=this.#t.
add(e.name.equals(h)?p:Oe(p,h))}#l(e,n){this.#a[e-this.#s]=n}#p(e,n){const r=this.#e;if(n.includes(0)||n.length>at)throw ke(
`the target of the symbolic link ${_(r.pathOf(e))} is not a valid path`);r.extra[e]=r.texts.add(n,0,n.length);r.extraLength[e]=
n.length;this.#l(e,n.length)}#m(e,n){const r=hn(e.header,n);const i=_u(r);const o=i.lastIndexOf(ye)+1;const s=this.#n.directoryOf(
i,o-1,"link");const a=s===D||i.length===0?D:this.#n.childOf(s,i,o);const d=`the hard link ${_(e.name)} leads to ${_(r)}`;
if(a===D)throw ke(`${d}, which does not exist`);if(this.#e.kind[a]===N.directory)throw ke(`${d}, which is a directory`);
return a}};function JR(t){if(Rw(t)!==N.directory)throw ke(`the entry ${_(t.name)} would replace the root directory`)}function GR(t){
for(let e=t.indexOf(Ra);e!==-1;e=t.indexOf(Ra,e+1)){if(e>0&&t[e-1]!==ye)continue;throw new m("WHITEOUT_NAME",`The image \
has an entry in ${_(t)}, but a layer cannot contain a name that starts with ".wh.": it would be read as a whiteout, whic\
h marks a deletion.`,{hint:"Rename or remove the directory where the image is built."})}}function Rw(t){const{typeFlag:e,
header:n,name:r}=t;if(e==="0"&&Bm(n)&&r.at(-1)===ye)return N.directory;if(e==="1")return N.file;const i=WR[e];if(i===void 0)
throw ke(`the entry ${_(r)} has the unknown type ${JSON.stringify(e)}`);return i}function _w(t,e){return t.length-e===Ow.
length&&Ru(t,e,Ow)}function Ru(t,e,n){if(t[e]!==46||t.length-e<n.length)return false;return t.compare(n,0,n.length,e,e+n.
length)===0}import{constants as VR,zstdCompressSync as KR,zstdDecompressSync as qR}from"node:zlib";var Ba=256*1024;var YR=16;var Ca=class{#e=[];#t=[];#n=0;#r;#i=1;#o=0;#s=new Map;add({extensions:e,header:n}){const r=e.reduce(
(s,{length:a})=>s+a,n.length);if(this.#o+r>Ba)this.#d();const i=this.#i+this.#o/A;const o=r>Ba?Buffer.allocUnsafeSlow(r):
this.#r;this.#r=o??Buffer.allocUnsafeSlow(Ba);for(const s of[...e,n])this.#o+=s.copy(this.#r,this.#o);return i}get(e){let n=this.#a(
e);const r=[];for(;;){const i=n.subarray(0,A);const{typeFlag:o,sizeBytes:s}=mt(i,0);if(!Kn(o))return{extensions:r,header:i};
const a=A+me(s);r.push(i);if(s>0)r.push(n.subarray(A,a));n=n.subarray(a)}}#a(e){if(e>=this.#i)return this.#r.subarray((e-
this.#i)*A);let n=0;let r=this.#t.length-1;while(n<r){const s=n+r+1>>1;if(this.#t[s]<=e)n=s;else r=s-1}const i=this.#s.get(
n);const o=i??qR(this.#e[n]);this.#s.delete(n);this.#s.set(n,o);for(const s of this.#s.keys()){if(this.#s.size<=YR)break;
this.#s.delete(s)}return o.subarray((e-this.#t[n])*A)}#d(){if(this.#o===0)return;const e=KR(this.#r.subarray(0,this.#o),
{params:{[VR.ZSTD_c_compressionLevel]:1}});this.#n+=e.length;if(this.#n>Su)throw ge(`The image's directories have more t\
han ${Su} bytes of headers.`);this.#e.push(Buffer.from(e));this.#t.push(this.#i);this.#i+=this.#o/A;this.#o=0;if(this.#r.
length>Ba)this.#r=void 0}};function Aw(t){const{parent:e,dead:n,touched:r,extra:i,kind:o,count:s}=t;const a=new Uint8Array(s);const d=new Uint16Array(
s);a[G]=1;d[G]=i[G];for(let c=1;c<s;c++){const f=e[c];const u=d[f];if(a[f]===0||n[c]===1||r[c]<u)continue;a[c]=1;if(o[c]===
N.directory)d[c]=Math.max(u,i[c])}return a}function Au(t,e,n){const{parent:r,kind:i,inode:o,count:s}=t;const a=n===G?e:new Uint8Array(
s);if(n!==G)a[n]=1;const d=new Int32Array(s).fill(D);for(let c=n;c<s;c++){if(e[c]===0)continue;if(n!==G&&c>n&&a[r[c]]===
1)a[c]=1;if(a[c]===0||i[c]===N.directory)continue;const f=o[c];if(d[f]===D)d[f]=c}return{top:n,isSelected:a,carrier:d}}async function Cu(t,e){for(const{descriptor:o}of t)QR(o.mediaType,o.digest);if(t.length>Eu)throw ge(`The image has ${t.length}\
 layers, but at most ${Eu} are read.`);const n=new Bu(t,e);const r=t.reduce((o,{descriptor:s})=>o+s.sizeBytes,0);const i={
title:"Read the layers",doneBytes:()=>n.packedBytes,totalBytes:()=>r};return j(e.log,i,n.run())}var Bu=class{#e;#t;#n=new Oa;#r=new Ca;#i=new Aa(
this.#n,this.#r);#o=[];#s=[];#a=0;#d=0;#c;constructor(e,n){this.#e=e;this.#t=n}get packedBytes(){return this.#a+(this.#c?.
packedBytes??0)}async run(){for(const n of this.#e)await this.#f(n);const{notice:e}=this.#i.attributes;return{layers:this.#e,
layerBytes:this.#o,unpackedBytes:this.#o.reduce((n,r)=>n+r,0),tarBytes:this.#d,notices:e===void 0?this.#s:[...this.#s,e],
tree:this.#n,heads:this.#r,living:Aw(this.#n)}}async#f(e){const{signal:n,touch:r}=this.#t;const i=Pa(e,{checksDiffId:true,
signal:n});this.#c=i;this.#i.beginLayer();const o=new zt({begin:(s,a)=>{this.#i.apply(s,a);return ur},emit:()=>{}},{dropsGlobals:true,
ignoresTrailer:true});for await(const s of i.chunks){n.throwIfAborted();o.consume(s);this.#u(i);r?.()}if(!o.isBetweenEntries)
throw vw(e.descriptor.digest);this.#l(e,i.packing);this.#o.push(this.#i.endLayer());this.#a+=i.packedBytes;this.#d+=i.tarBytes;
this.#c=void 0}#u(e){const n=this.#d+e.tarBytes;if(XR(n,this.packedBytes))throw ge(`The image's layers unpack to more th\
an ${Pu} bytes and to more than ${Iu} times their size.`)}#l({descriptor:e},n){const r=ZR(e.mediaType);if(r===void 0||n===
void 0||r===n)return;const i=o=>o==="none"?"not packed":`packed with ${o}`;this.#s.push(`The media type of the layer ${e.
digest} says that it is ${i(r)}, but it is ${i(n)}, so it was read as that.`)}};function XR(t,e){return t>Pu&&t>Iu*e}function ZR(t){
if(/[.+]gzip$/.test(t))return"gzip";if(/[.+]zstd$/.test(t))return"zstd";return t==="application/vnd.oci.image.layer.v1.t\
ar"?"none":void 0}function QR(t,e){const n=(r,i)=>{throw new m("UNSUPPORTED_IMAGE",`The layer ${e} ${r}.`,{hint:i})};if(/nondistributable|foreign/.
test(t))n("is not in the image, but has to be fetched from elsewhere (a foreign or non-distributable layer)","Windows im\
ages have such layers. Build the image on a base without them.");if(/\+encrypted$/.test(t))n("is encrypted",'Decrypt the\
 image first, with "skopeo copy --decryption-key".')}var tA=8*1024*1024;var nA=4*1024*1024;var Na=class extends Error{};function Cw(t){const{tree:e,living:n}=t;const r=(o,s)=>eA.
from(rA(Pw(t,o,s)),{objectMode:false,highWaterMark:tA,signal:s});const i=async(o,s)=>{const a=Bw(t,o);if(a===D)throw new Na(
`there is no ${o.toString()} in the layers`);return r(Au(e,n,a),s)};return{way:"layers",unseenTimes:[],isReproducible:true,
decide:()=>"keep",open:async o=>r(Au(e,n,G),o),openPath:i,isNotFound:o=>o instanceof Na,lookAt:async(o,s)=>{const a=Buffer.
from(o);const d=Bw(t,a);if(d===D)return void 0;return iA(t,d)??Cr(await i(a,s),nA)},close:async()=>{}}}async function*rA(t){
yield*t;yield vo}function iA(t,e){const{tree:n}=t;const r=n.kind[e];if(r!==N.directory&&(r!==N.symlink||n.inode[e]!==e))
return void 0;const i=n.parent[e];const o=i>G?n.pathBytes[i]+1:0;const{header:s,extensions:a}=vu(t,e,o);const d=r===N.directory?
"5":"2";const c=Bt(s);return{typeFlag:d,mtimeSeconds:c,header:s,extensions:a,data:Buffer.alloc(0)}}function Bw({tree:t,living:e},n){
let r=0;let i=G;let o=n;while(o.length>0){const s=o.indexOf(ye);const a=s===-1?o.length:s;const d=o.subarray(0,a);o=o.subarray(
Math.min(a+1,o.length));const c=d.toString("latin1");if(c===""||c===".")continue;if(c===".."){i=Math.max(G,t.parent[i]);
continue}if(t.kind[i]!==N.directory)return D;const f=t.find(i,d,0,d.length);if(f===D||e[f]===0)return D;if(t.kind[f]!==N.
symlink||o.length===0){i=f;continue}if(++r>Ta)return D;const u=t.targetOf(t.inode[f]);if(u[0]===ye)i=G;o=Buffer.concat([
u,Buffer.from("/"),o])}return i}function $r(t,e,n){const{json:r}=t.config;const i=y(r,"config");const o=y(i,"Volumes");const s=new Nu(t,e,n);return{reference:e.
reference,id:t.manifest.digest,ofContainer:void 0,platform:t.platform,diffIds:t.layers.map(({diffId:a})=>a),layerCount:t.
layers.length,volumes:k(o)?Object.keys(o).filter(a=>!a.includes("\0")):[],shownConfig:k(i)?i:{},knownBytes:void 0,isExact:true,
notices:[],readConfig:async()=>({json:r,digest:t.config.descriptor.digest,packedLayers:t.layers.map(({descriptor:a})=>a),
annotations:t.annotations,missing:void 0}),openReader:()=>s.openReader(),measure:()=>s.measure()}}var Nu=class{#e;#t;#n;#r;#i;#o=0;constructor(e,n,r){
this.#e=e;this.#t=n;this.#n=r}async openReader(){this.#o++;const e=oA(async()=>{if(--this.#o>0)return;this.#r=void 0;await this.#t.
release?.(this.#e)});try{return{...Cw(await this.#s()),close:e}}catch(n){await e();throw n}}async measure(){if(this.#i===
void 0)await this.#s();if(this.#i===void 0)throw new Error("the layers have no size");return this.#i}#s(){this.#r??=this.#a().
catch(e=>{this.#r=void 0;throw e});return this.#r}async#a(){const{layers:e,config:n}=this.#e;const r=await Cu(e,this.#n);
if(this.#i===void 0)for(const i of r.notices)this.#n.log.notice(i);this.#i={bytes:r.unpackedBytes,packedBytes:e.reduce((i,{
descriptor:o})=>i+o.sizeBytes,0),history:sA(n.json,r.layerBytes)};return r}};function oA(t){let e;return()=>{e??=t();return e}}
function sA(t,e){const n=Do(t);const r=y(t,"history");const i=n?.filter(s=>s).length;if(n===void 0||i!==e.length||!Array.
isArray(r))return void 0;const o=[...e];return n.map((s,a)=>({command:w(r[a],"created_by")??w(r[a],"comment")??"",bytes:s?
o.shift()??0:0,hasLayer:s}))}function $a(t,e,n){const r=ze(n);if(r.os!=="linux"){throw new m("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image,\
 but ${JSON.stringify(t)} is for ${r.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this \
way."})}if(!Vo(r)){throw new m("UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(t)} has an invalid platform\
: ${JSON.stringify(r)}.`,{hint:"Do not trust this image: no builder writes such a config."})}const i=y(n,"Config","Volum\
es");const o=w(e,"Id")??"";if(o==="")throw $u(t);const s=wt(n);const a=Ai(e)??Ai(n)??false;return{reference:t,image:void 0,
names:Ns(e),id:o,platform:r,diffIds:s,isIndex:a,isDefaultPlatform:!a||JSON.stringify(s)===JSON.stringify(wt(e)),volumes:k(
i)?Object.keys(i).filter(d=>!d.includes("\0")):[],inspect:n}}function $u(t){return new m("ENGINE_FAILED",`The engine des\
cribes ${JSON.stringify(t)} without an ID, a platform or layers.`,{hint:'Remove the image ("docker rmi") and pull or bui\
ld it again.'})}async function Nw(t,e,n,r){const{log:i}=t;const o={reference:e,id:n,isIndex:r!==void 0,platform:r??t.platform,volumes:[]};
const s=await aA(t,o);if(s===void 0)return void 0;const a=r??s.platform;const d={imageId:n,manifest:s,likely:r??t.platform};
if(t.canInspectPlatform&&a!==void 0){const c=await Q(t,n,a);if(c!==void 0&&Cs(c)&&V(ze(c),a))return c}for(const{place:c,
open:f}of kr(t,o)){try{const u=await f(l=>dA(l,d,r!==void 0));if(u!==void 0)return u}catch(u){if(!(u instanceof ce))throw u;
i.debug(`no config blob ${c}: ${E(u)}`)}}throw fA(t,e,a)}async function aA(t,e){let n;try{n=await U(t,{source:e})}catch(r){
if(r instanceof m&&Ri(r.message))return void 0;throw r}try{return Lu(await ve(t,n))}finally{await z(t,n)}}function Lu(t){
const e=y(t,"ImageManifestDescriptor");const n=y(e,"platform");const r=w(n,"architecture")??"";const i=y(e,"size");return{
digest:w(e,"digest"),sizeBytes:typeof i==="number"?i:void 0,platform:r===""?void 0:Pe({os:w(n,"os")??"linux",architecture:r,
variant:w(n,"variant")})}}async function dA(t,{imageId:e,manifest:{digest:n,sizeBytes:r},likely:i},o){const s=n===void 0?
{digest:e}:{digest:n,sizeBytes:r};let a;for await(const{configText:d,isInIndex:c}of Sr(s,t.text,i)){const f=C(d);if(!k(f))
continue;const u=cA(f,c);if(n!==void 0||V(ze(f),i))return u;a??=u}return o?void 0:a}function cA(t,e){const{os:n,architecture:r,
variant:i}=ze(t);const o={Created:t["created"],Author:t["author"],Os:n,Architecture:r,Variant:i,OsVersion:t["os.version"],
Config:t["config"]};return{...Object.fromEntries(Object.entries(o).filter(([,s])=>s!==void 0)),RootFS:{Type:"layers",Layers:Lo(
t)},...e?{Descriptor:{mediaType:Se.index}}:{}}}function fA(t,e,n){const r=n===void 0?"":` for ${T(n)}`;return new m("UNS\
UPPORTED_IMAGE",`docker-flatten needs to know the layers of ${JSON.stringify(e)}${r}, but Docker ${t.version} shows neit\
her the layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or remove \
this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function qi(t,e,n){const{log:r,signal:i}=t;r.info(`Pulling ${e}`);const o=n===void 0?[]:["--platform",n];const s=await j(
r,{title:"Pull"},t.docker.stream(["pull","--quiet",...o,e],u=>r.debug(u.trimEnd()),i,true));if(s.exitCode===0)return;const a=s.
stderr.trim().slice(-2e3);const d=`Pulling ${JSON.stringify(e)} failed`;const c=Po(a,d);if(c!==void 0)throw c;if(/no match(?:ing manifest)? for|does not match the specified platform/i.
test(a)){throw new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(e)} is needed for ${n??"the engine's platform"}, bu\
t its registry does not have that platform: ${a}`,{hint:"Select a platform that the image has, or a tag for this platfor\
m."})}if(/manifest unknown|not found|does not exist|pull access denied/i.test(a)){throw new m("IMAGE_NOT_FOUND",`The ima\
ge ${JSON.stringify(e)} was not found locally, and its registry does not have it or denied access: ${a}`,{hint:'Check th\
e name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load \
it into the engine ("load: true").'})}const f=/toomanyrequests|rate limit/i.test(a);throw new m("PULL_FAILED",`${d}: ${a}`,
{hint:f?"Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.":`C\
heck whether the registry is reachable, and run again. ${x("pull","never")} uses only images that the engine has.`})}async function La(t,e){const{image:n,platform:r,pull:i}=e;const o=await Q(t,n.text);if(o===void 0){if(i==="never"||Ct(n.
text))throw Du(n.text,i);return{...await uA(t,e),image:n}}const s=await Lr(t,n.text,o,r);if(s===void 0){const a=await Lr(
t,n.text,o,void 0);const d=i!=="never"&&!Ct(n.text);throw $w(n.text,a?.platform,r,d)}if(i!=="always"||Ct(n.text))return{
...s,image:n};return{...await lA(t,n,s,r),image:n}}async function uA(t,e){const{image:n,platform:r,pull:i,defaultPlatform:o}=e;
const s=r===void 0?o:T(r);if(r===void 0&&s!==void 0)t.log.info(`Pulling the platform ${s}, as DOCKER_DEFAULT_PLATFORM sa\
ys`);await qi(t,n.text,s);const a=await Q(t,n.text);if(a===void 0)throw Du(n.text,i);const d=r??mA(o);const c=await Lr(t,
n.text,a,d)??(r===void 0?await Lr(t,n.text,a,void 0):void 0);if(c!==void 0)return c;const f=await Lr(t,n.text,a,void 0);
throw $w(n.text,f?.platform,r,false)}async function lA(t,e,n,r){const{os:i,architecture:o}=Pe(n.platform);const s=i===""||
o===""?void 0:T(n.platform);await qi(t,e.text,s);const a=await dt(t,e.text,n.platform)??await dt(t,e.text,void 0);if(a===
void 0)throw Du(e.text,"always");const d=Pe(a.platform);const c=r===void 0?d.os===i&&d.architecture===o:V(d,r);if(c)return a;
if(e.digest===void 0)await t.docker.run(["tag",n.id,e.text]);throw new m("PLATFORM_MISMATCH",`The engine has the image ${JSON.
stringify(e.text)} for ${T(n.platform)}, but the registry returned it for ${T(d)}. The tag was restored.`,{hint:`Leave ${x(
"pull")} out to flatten the image that the engine has, or use a tag for this platform.`})}function mA(t){try{return t===
void 0?void 0:Ko(t)}catch{return void 0}}async function dt(t,e,n){const r=await Q(t,e);return r===void 0?void 0:Lr(t,e,r,
n)}async function Lr(t,e,n,r){const i=Cs(n);if(i&&(r===void 0||V(ze(n),r)))return $a(e,n,n);const o=!t.store.holdsIndexes||
Ai(n)===false;if(i&&o)return void 0;const s=w(n,"Id");if(s===void 0||!t.store.holdsIndexes)throw $u(e);if(t.canInspectPlatform&&
r!==void 0){const c=await Q(t,e,r);if(c!==void 0&&V(ze(c),r))return $a(e,n,c)}const a=await Nw(t,e,s,r);if(a===void 0)return void 0;
const d=r===void 0||V(ze(a),r);return d?$a(e,n,a):void 0}function $w(t,e,n,r){const i=n===void 0?"another platform":T(n);
const o=e===void 0?"another one":T(e);return new m("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is needed for ${i}\
, but the engine has it for ${o}.${r?" A pull would move the tag away from that image.":""}`,{hint:r?`Pull it yourself (\
"docker pull --platform ${i} ${t}") if the tag may move, or select the platform ${o}.`:"Pull or build that platform firs\
t, or select one that the image has."})}function Du(t,e){const n=e==="never"?`, and pulling is disabled (${x("pull")} is\
 never)`:"";return new m("IMAGE_NOT_FOUND",`The image ${JSON.stringify(t)} is not in the engine${n}.`,{hint:'Check the n\
ame and tag with "docker images", and build or pull it first.'})}var pA=/^(?:https?|ftp|no|all)_proxy$/i;function Fu(t,e,n){const r=new Set(t);const i=a=>{const d=Da(a);if(!pA.test(d)||
n.includes(a))return false;return e.includes(a)||r.has(hA(d)+a.slice(d.length))};const o=t.filter(i).map(Da);const s=t.flatMap(
a=>i(a)?n.filter(d=>Da(d)===Da(a)):[a]);return{env:s,removed:o}}function Da(t){return t.split("=")[0]??""}function hA(t){
return t===t.toUpperCase()?t.toLowerCase():t.toUpperCase()}var gA=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"];var yA=["ExposedPorts","Volumes","Labels"];var wA=["H\
ealthcheck","StopTimeout"];function Fw(t,e,n){const r=y(t,"config");const i={...k(r)?r:{}};const o=Mu(i["Env"]);const s=Mu(
n["Env"]);const{env:a,removed:d}=Fu(Mu(e["Env"]),s,o);const c={...e,Env:a};const f={...n,Env:Fu(s,s,o).env};for(const u of gA){
if(Yi(c[u],f[u])||Yi(c[u],i[u]))continue;if(Xi(c[u]))delete i[u];else i[u]=c[u]}for(const u of yA){const l=bA(i[u],e[u],
n[u]);if(l===void 0)continue;if(Xi(l))delete i[u];else i[u]=l}for(const u of wA){const l=e[u];if(!Xi(l)&&!Yi(l,n[u])&&!Yi(
l,i[u]))i[u]=l}return{config:{...t,config:i},proxies:d}}function bA(t,e,n){const[r,i,o]=[t,e,n].map(c=>k(c)?c:{});const s=Object.
entries(i).filter(([c,f])=>!Lw(o,c,f)&&!Lw(r,c,f));const a=Object.keys(o).filter(c=>!Object.hasOwn(i,c)&&Object.hasOwn(r,
c));if(s.length===0&&a.length===0)return void 0;const d=Object.entries(r).filter(([c])=>!a.includes(c));return Object.fromEntries(
[...d,...s])}function Lw(t,e,n){return Object.hasOwn(t,e)&&Yi(t[e],n)}function Mu(t){return B(t)?t:[]}function Yi(t,e){return JSON.
stringify(Dw(t))===JSON.stringify(Dw(e))}function Dw(t){const e=t===void 0?void 0:JSON.parse(JSON.stringify(t));if(Xi(e))
return null;if(!k(e))return e;return Object.fromEntries(Object.entries(e).filter(([,n])=>n===""||k(n)||n!==0&&!Xi(n)).sort(
([n],[r])=>n<r?-1:1))}function Xi(t){if(t===void 0||t===null||t==="")return true;if(Array.isArray(t))return t.length===0;
return k(t)&&Object.keys(t).length===0}async function Mw(t,e,n){const r=xm(t.runId,n.id);const i=await U(t,{source:e,name:r});const o=await t.docker.try(["paus\
e",n.id]);if(o.exitCode!==0&&!/is not running/i.test(o.stderr))throw EA(e.reference,Z(["pause",n.id],o));let s;return()=>{
s??=As(t.docker,n.id).then(()=>z(t,i));return s}}function EA(t,e){if(e.code==="NO_ENGINE")return e;return new m("DOCKER_\
FAILED",`Cannot pause the running container ${JSON.stringify(t)} while it is read: ${e.message}`,{hint:`Use ${x("pause",
"false")} to read it while it runs (files that change meanwhile may be inconsistent), or stop it first ("docker stop").`,
cause:e})}function Uw(t,e){return new m(e.code,`The container ${JSON.stringify(t)} changed while it was read, because it\
 was running and not paused: ${e.message}`,{hint:`Nothing was tagged. Leave out ${x("pause","false")} so that it is paus\
ed while it is read, or stop it first ("docker stop").`,cause:e})}async function Hw(t,e,n,r){const i=["--no-trunc","--human=false","--format","{{json .}}"];const o=["history",...i,...et(
r)];const s=await t.docker.run([...o,e]);const a=s.split("\n").filter(d=>d!=="").map(d=>{const c=C(d);return{command:w(c,
"CreatedBy")||(w(c,"Comment")??""),bytes:Number(y(c,"Size")??Number.NaN)}});if(a.length<n||!a.every(({bytes:d})=>d>=0)){
throw new m("ENGINE_FAILED",`The engine returned ${a.length} sizes (${a.map(({bytes:d})=>d).join(", ")}) for the image ${JSON.
stringify(e)}, which has ${Te(n)}.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'})}return a.reverse()}
async function zw(t,e,n){return jw(await Hw(t,e,n))}function jw(t){return t.reduce((e,{bytes:n})=>e+n,0)}async function Ww(t,e,n){
const r=e.diffIds.length;const i=Do(n);const o=!e.isDefaultPlatform&&!t.knowsPlatformOption;const s=o?false:i===void 0?await xA(
t,e):i.filter(f=>f).length===r;if(!s)return{bytes:await SA(t,e),history:void 0};const a=await Hw(t,e.id,r,Gw(t,e));const d=i?.
length===a.length;const c=a.map((f,u)=>({...f,hasLayer:d?i[u]===true:f.bytes>0}));return{bytes:jw(a),history:c}}async function Jw(t,e,n){
const{rootFs:r}=await Vw(t,e.id);const i=Math.max(0,r-n.bytes);const o={command:`container ${e.name}`,bytes:i,hasLayer:true};
return{bytes:r,history:n.history&&[...n.history,o]}}async function xA(t,e){const n=["history","--quiet","--no-trunc",...et(
Gw(t,e))];const r=await t.docker.run([...n,e.id]);return r.split("\n").filter(i=>i!=="").length>=e.diffIds.length}function Gw(t,e){
return e.isIndex&&t.knowsPlatformOption?e.platform:void 0}async function SA(t,e){const n=await U(t,{source:e});try{const{
rootFs:r,own:i}=await Vw(t,n);return Math.max(0,r-i)}finally{await z(t,n)}}async function Vw(t,e){const n=await ve(t,e,[
"--size"]);const r=y(n,"SizeRootFs");const i=y(n,"SizeRw")??0;if(typeof r!=="number"||typeof i!=="number")throw new m("E\
NGINE_FAILED",`The engine returned no size for the container ${e}.`,{hint:K});return{rootFs:r,own:i}}function Ma(t,e){return n=>{const r=t(n);if(r==="drop")return r;const i=r==="keep"?void 0:r;const o=i?.head??n;const{mtimeSeconds:s}=se(
o);const a=e(s);const d=i?.before?.map(f=>({...f,...Fa(f,e)}));const c=d===void 0?{}:{before:d};if(d===void 0&&(a===s||Number.
isNaN(a)))return r;return{...i,...c,head:Fa(o,e)}}}function Fa(t,e){const{mtimeSeconds:n}=se(t);const r=e(n);return r===
n||Number.isNaN(r)?t:Uu(t,r)}function Uu(t,e){return{extensions:xa(t.extensions,"mtime"),header:Lm(t.header,e)}}var kA=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"];var PA=512;var IA=60*60;var Hu=4*1024*
1024;var TA=64*1024;var vA=10;var OA=300;async function Dr(t,{id:e}){await z(t,e)}async function Ha(t,e,n){const{log:r}=t;
const i=n.asUsed===true?void 0:t.plainRuntime;if(i!==void 0)r.debug(`the container has the runtime ${i}: the engine's de\
fault may add mounts`);const o=await Kw(t,i,e,n);const s=o.exitCode!==0&&_A.test(o.stderr);if(i===void 0||!s)return o;await Dr(
t,o.container);r.warning(`The engine lacks the program of its runtime ${i}, so the command runs with the default runtime\
. Mount points that it adds are in the result.`);const a=await Kw(t,void 0,e,n);return{...a,container:{...a.container,mayHaveMounts:true}}}
var _A=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;async function Kw(t,e,n,r){
const{log:i,signal:o}=t;const s=await U(t,{source:n,asUsed:r.asUsed===true,...r.network===void 0?{}:{network:r.network},
options:[...e===void 0?[]:["--runtime",e],...r.user===void 0?[]:["--user",r.user],"--entrypoint",r.program,...ju],command:r.
args});const a=r.limitSeconds??IA;const d=AbortSignal.timeout(a*1e3);const c=new zu(i,r.shows??(f=>f));try{const f=await j(
i,{title:"Command",loggedChars:()=>c.shownChars},t.docker.stream(["start","--attach",s],(u,l)=>c[l].add(u),AbortSignal.any(
[o,d])));c.end();return{...f,container:{id:s,mayHaveMounts:false}}}catch(f){if(o.aborted)throw F(o.reason);if(!d.aborted)
throw f;throw new m("COMMAND_FAILED",`A command in a container of ${n.reference} was still running after ${a} s and was \
stopped.`,{hint:"The output above may show what it waits for. It has no input, and a network only if one is named.",cause:f})}}
var ju=["--cap-drop","ALL","--security-opt","no-new-privileges","--pids-limit",String(PA),...kA.flatMap(t=>["--cap-add",
t])];function za(t,e=n=>n){return`${t.stdout}
${t.stderr}`.split("\n").map(n=>e(n)??"").filter(n=>n.trim()!=="").slice(-vA).map(n=>n.slice(0,OA)).join("\n")}var Ua=class{#e;#t="";constructor(e){
this.#e=e}add(e){const n=(this.#t+e).split("\n");this.#t=(n.pop()??"").slice(-TA);for(const r of n)this.#e(r)}end(){if(this.#t!==
"")this.#e(this.#t);this.#t=""}};var zu=class{stdout=new Ua(e=>this.#r(e));stderr=new Ua(e=>this.#r(e));#e;#t;#n=Hu;constructor(e,n){
this.#e=e;this.#t=n}get shownChars(){return Hu-this.#n}end(){this.stdout.end();this.stderr.end()}#r(e){const n=this.#t(e);
if(n===void 0||this.#n<=0)return;this.#n-=n.length+1;this.#e.untrusted(n);if(this.#n<=0)this.#e.notice(`Output beyond ${Hu}\
 characters is not shown.`)}};var Wu=10;var RA=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function qw(t,e,n){const r=y(e,"HostConfig");const i=w(r,"Runtim\
e");const o=i!==void 0&&t.mayAddMounts(i);const s=y(r,"DeviceRequests");const a=(Array.isArray(s)?s:[]).flatMap(AA);if(!o&&
a.length===0)return void 0;const d=y(e,"Config","Env");const c=B(d)?d.filter(f=>RA.test(f)):[];return{by:o?`its runtime ${JSON.
stringify(i)}`:"the devices that it asks for",options:[...i===void 0?[]:["--runtime",i],...a,...c.flatMap(f=>["--env",f])],
mounts:n}}function AA(t){if(!k(t))return[];const e=t["DeviceIDs"];const n=B(e)?e:[];const r=w(t,"Driver");if(r==="cdi")return n.
flatMap(i=>["--device",i]);return["--gpus",Ve({...BA(t,n),...r?{driver:r}:{}})]}function BA(t,e){const n=y(t,"Capabiliti\
es");const r=Array.isArray(n)?n[0]:void 0;const i=t["Count"]===-1?"all":String(t["Count"]??"all");return{...e.length>0?{
device:e.join(",")}:{count:i},...B(r)?{capabilities:r.join(",")}:{}}}async function Yw(t,e,{by:n,options:r,mounts:i}){const{
log:o,signal:s}=t;const a=await CA(t,e,r).catch(c=>{if(s.aborted)throw c;o.debug(`cannot find out what starting a contai\
ner leaves in it: ${E(c)}`);return void 0});if(a===void 0)return void 0;for(const c of[...i,...e.volumes])a.delete(Xw(c));
const d=[];return{begin:({name:c,typeFlag:f,sizeBytes:u},l)=>{if(l!=="drop"&&u===0&&f!=="1"&&a.has(R(c)))d.push(_(Buffer.
concat([Buffer.from("/"),$A(R(c))])))},data:()=>{},end:()=>{},logNotice:()=>{if(d.length===0)return;const c=d.length>Wu?
` and ${d.length-Wu} more`:"";o.notice(`When the container started, ${n} created empty mount points or links in it, whic\
h are in the result: ${d.slice(0,Wu).join(", ")}${c}. Use ${x("exclude")} to drop them.`)}}}async function CA(t,e,n){const{
log:r}=t;const i=[...n,...ju,"--entrypoint",Le()];const o=await U(t,{source:e,options:i,command:[]});try{await t.docker.
try(["start",o]);return NA(await t.docker.run(["diff",o]))}finally{await z(t,o).catch(s=>{Os(t.runId);r.debug(`a contain\
er will only be removed at the end of the run: ${E(s)}`)})}}function NA(t){const e=t.split("\n").filter(r=>r.startsWith(
"A /")).map(r=>Xw(r.slice("A ".length)));const n=new Set(e);for(const r of e)n.delete(r.slice(0,Math.max(0,r.lastIndexOf(
"/"))));return n}function Xw(t){return R(Buffer.from(t))}function $A(t){return Buffer.from(t,"latin1")}var Zw=2;async function Qw(t,e){const n=await ve(t,e);const r=(...i)=>tb(w(n,...i)??"")??Number.POSITIVE_INFINITY;return{
createdSeconds:r("Created"),startedSeconds:r("State","StartedAt"),finishedSeconds:r("State","FinishedAt")}}function eb(t){
return tb(w(t.inspect,"Created")??"")??0}function tb(t){const e=Date.parse(t);return Number.isNaN(e)||e<0?void 0:Math.floor(
e/1e3)}function nb(t,e){return n=>n>=t.createdSeconds&&n<=t.finishedSeconds+1?e:n}var Ju=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf","etc/mt\
ab"];var Fr=["dev","etc"];var Zi=[...Ju,...Fr];var Gu=4*1024*1024;function Vu(t,e,n=[]){return r=>{const i=R(r.name);if(!t.
has(i))return"keep";const o=t.get(i);if(o===void 0)return n.includes(i)?"keep":"drop";if(Fr.includes(i))return Bt(r.header)>
e?"keep":sb(r,o.mtimeSeconds);return o.typeFlag==="5"?"keep":{head:LA(o,i),data:o.data}}}async function rb(t,e){const n=await t.
docker.run(["diff",e]);const r=n.split("\n").map(i=>/^[AC] \/(.*)$/.exec(i)?.[1]??"").filter(i=>!Ju.includes(i));return Fr.
filter(i=>r.some(o=>o.startsWith(`${i}/`)))}async function ib(t,e,n,r){const i=new Map;for(const o of Zi){i.set(o,await Fe(
t,e,`${n}/${o}`,r))}return i}function ob(t,e,n,r){return i=>{const o=R(i.name);const s=Bt(i.header);const a=s>=t;if(Ju.includes(
o)&&a){r.debug(`left out of the export: ${o}, made with the container`);return"drop"}return Fr.includes(o)&&a&&s<=n?sb(i,
e):"keep"}}async function Fe(t,e,n,r){try{return await Cr(await t.readArchive(e,n,r),Gu)}catch(i){if(Ne(i,n))return void 0;
throw i}}function sb(t,e){return Bt(t.header)===e?"keep":{head:Uu(t,e)}}function LA(t,e){return{extensions:t.extensions,
header:Dm(t.header,e)}}import{PassThrough as DA}from"node:stream";import{pipeline as FA}from"node:stream/promises";import{createGunzip as MA,createZstdDecompress as UA}from"node:zlib";var ab=".wh.";var HA=".wh..wh..opq";async function db(t,e){const{openBlobs:n,packedLayers:r}=t;if(n===void 0||r===void 0)
return void 0;const i=new Map(Zi.map(o=>[o,void 0]));await n(async o=>{for(const s of r){const a=d=>zA(i,s,d,e);await o.
stream(s.digest,a,s.sizeBytes)}});return i}async function zA(t,e,n,r){const i=[];const o=new Br(Gu);const s=new W(a=>{const d=R(
a.name);jA(t,d,a.typeFlag);if(!t.has(d))return"drop";i.push(d);return o.hold(a)});await FA(n,WA(e.mediaType),s,o.sink,{signal:r});
for(const[a,d]of o.entries().entries())t.set(i[a],d)}function jA(t,e,n){const r=e.lastIndexOf("/")+1;const i=e.slice(r);
if(i===HA)Ku(t,e.slice(0,Math.max(0,r-1)));else if(i.startsWith(ab)){const o=e.slice(0,r)+i.slice(ab.length);if(t.has(o))
t.set(o,void 0);Ku(t,o)}else if(n!=="5")Ku(t,e)}function Ku(t,e){for(const n of t.keys())if(e===""||n.startsWith(`${e}/`))
t.set(n,void 0)}function WA(t){if(/[+.]gzip$/.test(t))return MA();return/[+.]zstd$/.test(t)?UA():new DA}import{posix as ja}from"node:path";import{isDeepStrictEqual as JA}from"node:util";var GA=4e3;async function cb(t,e,n,r){const{signal:i}=t;const o=qA(n).map(u=>({lower:u,dst:Le()}));const s={src:n.made,dst:Le()};
const a=[Ve({type:"bind",...s,readonly:""}),...o.map(({lower:u,dst:l})=>YA(u,l))];const d=a.flatMap(u=>["--mount",u]);const c=await U(
t,{source:e,options:d});const f=(u,l)=>Fe(t.transport,c,`${u}/${l}`,i);try{const u=[];for(const l of r)if(await VA(o.map(
({dst:p})=>p),s.dst,p=>f(p,l)))u.push(l);return u}finally{await z(t,c)}}async function VA(t,e,n){const r=await n(e);if(r===
void 0)throw new RangeError("nothing was made where something is looked for");for(const i of t){const o=await n(i);if(o===
void 0)return false;if(!KA(o,r))return true}return false}function KA(t,e){return JA(se(t),se(e))&&t.data.equals(e.data)}
function qA({made:t,layers:e}){if([t,...e].some(i=>/[:,\\"\s]/.test(i)))throw new RangeError("the directory of the layer\
s has a character that an overlay cannot take");const n=[];let r=0;for(const i of e){const o=Buffer.byteLength(i)+1;if(o>
r){n.push([]);r=GA-Buffer.byteLength(`lowerdir=${t}`)}n.at(-1)?.push(i);r-=o}return n.map(i=>[...i,t].join(":"))}function YA(t,e){
const n=["type=overlay","device=overlay",`o=lowerdir=${t}`];return["type=volume",`dst=${e}`,"volume-nocopy","volume-driv\
er=local",...n.map(r=>`volume-opt=${r}`)].join(",")}var fb=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"];var XA="0,0";async function ub(t,e,n){const{
log:r,signal:i}=t;const o=await rB(t,n);if(o===void 0)return void 0;try{return await cb(t,e,o,fb)}catch(s){if(i.aborted)
throw s;r.debug(`the layers are read one by one: ${E(s)}`)}return ZA(t,e,o.layers)}async function ZA(t,e,n){const r=iB(n);
if(r===void 0)return void 0;const i=Le();const o=await eB(t,e,r,i);if(o===void 0)return void 0;const s=(a,d,c)=>tB(t,o,`${i}${a.
slice(r.length)}/${d}`,c);try{return await QA(n,fb,s)}finally{await z(t,o)}}async function QA(t,e,n){const r=[];for(const[
i,o]of Map.groupBy(e,ja.dirname)){let s=o.map(a=>ja.basename(a));for(const a of t){const d=await n(a,i,s);if(d===void 0)
continue;const c=f=>d.get(f)!==void 0;r.push(...s.filter(f=>c(f)&&d.get(f)!=="deleted").map(f=>`${i}/${f}`));s=s.filter(
f=>!c(f));if(s.length===0||d.get("")!=="directory")break}}return e.filter(i=>r.includes(i))}async function eB(t,e,n,r){const i=o=>{
const s=Ve({type:"bind",src:n,dst:r,readonly:"",...o});return U(t,{source:e,options:["--mount",s]})};try{return await i(
{"bind-recursive":"disabled"}).catch(o=>{if(!/bind-recursive/.test(E(o)))throw o;return i({"bind-nonrecursive":""})})}catch(o){
if(Mf(o))return void 0;throw o}}async function tB(t,e,n,r){const{signal:i}=t;const o=await t.transport.readArchive(e,n,i).
catch(f=>{if(Ne(f,n))return void 0;throw f});if(o===void 0)return void 0;const s=[...r].sort().at(-1)??"";const a=new Map;
const d=new AbortController;const c=new W(f=>{const[,u="",...l]=R(f.name).split("/");if(l.length===0&&(u===""||r.includes(
u)))a.set(u,nB(f));if(u>=s)d.abort();return"drop"});await vn(d.signal,o,c);return a}function nB(t){if(se(t).device===XA)
return"deleted";return t.typeFlag==="5"?"directory":"file"}async function rB(t,e){const n=await ve(t,e);const r=w(n,"Gra\
phDriver","Data","LowerDir");const[i,...o]=r?.split(":")??[];return i===void 0||o.length===0?void 0:{made:i,layers:o}}function iB(t){
const[e,...n]=new Set(t.map(r=>ja.dirname(ja.dirname(r))));return e==="/"||n.length>0?void 0:e}var Eb=Md(Df(),1);import{pipeline as uB}from"node:stream";import{pipeline as oB}from"node:stream/promises";async function _n(t,e){await oB([...t,wa()],{signal:e})}async function en({log:t,signal:e},n,r,i){const[o]=n.slice(-1);await j(
t,Rn(o,r,i),_n(n,e))}function Rn(t,e,n="Read"){return{title:n,doneBytes:()=>t.bytesRead,totalBytes:e,isEstimate:true}}var mb=2**32-2;var sB=64;var aB=64;async function pb(t){const e=new Map;let n=mb+1;let r=dB();for(let i=0;r.length>0;i++){
if(i===aB)throw new RangeError("its ranges have no end");const o=await t(r);for(const s of r){const a=o.get(s);if(a!==void 0)
e.set(s,a);else n=Math.min(n,s)}if(!e.has(0))throw new RangeError("it does not map root");r=cB(e,n)}return fB(e)}function hb(t,e){
const n=t.find(r=>e>=r.machine&&e<r.machine+r.count);return n&&n.image+e-n.machine}function dB(){const t=Array.from({length:32},
(e,n)=>2**n);return Wa([0,...t.flatMap(e=>[e-1,e]),mb])}function cB(t,e){const n=Wa([...t.keys()]);const r=n.flatMap((i,o)=>{
const s=n[o+1];if(s===void 0)return lb(i,e);return gb(t,i,s)?[]:lb(i,s)});return Wa(r)}function lb(t,e){const n=Math.max(
1,Math.floor((e-t)/sB));const r=[];for(let i=t+n;i<e;i+=n)r.push(i);return r}function gb(t,e,n){return(t.get(n)??Number.
NaN)-(t.get(e)??Number.NaN)===n-e}function fB(t){const e=[];for(const n of Wa([...t.keys()])){const r=e.at(-1);if(r!==void 0&&
gb(t,r.image,n))e.splice(-1,1,{...r,count:n-r.image+1});else e.push({image:n,machine:t.get(n)??Number.NaN,count:1})}return e}
function Wa(t){return[...new Set(t)].sort((e,n)=>e-n)}var qu="etc/mtab";async function xb(t,e){if(!t.mapsOwners)return t.transport;const n=await U(t,{source:e});try{const r=await bb(
t,n,"uid");const i=await bb(t,n,"gid");return new Yu(t.transport,{users:r,groups:i})}finally{await z(t,n)}}var Yu=class{#e;#t;constructor(e,n){
this.#e=e;this.#t=n}async readArchive(e,n,r){const i=await this.#e.readArchive(e,n,r);return yb(i,new W(o=>lB(o,this.#t)))}async exportContainer(e,n){
const r=await Fe(this,e,`/${qu}`,n);const i=await this.#e.exportContainer(e,n);if(r===void 0)return i;const{extensions:o,
header:s}=Oe(r,X(qu));let a=false;const d=f=>{a||=R(f.name)===qu;return"keep"};const c=async function*(){if(!a)yield Buffer.
concat([...o,s,r.data])};return yb(i,new W(d,void 0,{appendix:c}))}};function yb(t,e){uB(t,e,()=>{});return e}function lB(t,{
users:e,groups:n}){const{uid:r,gid:i}=se(t);const o=wb(e,r,t);const s=wb(n,i,t);if(o===r&&s===i)return"keep";return{head:lw(
t,o,s)}}function wb(t,e,{name:n}){const r=hb(t,e);if(r!==void 0)return r;if(e===0)return 0;throw new m("UNSUPPORTED_ENGI\
NE",`docker-flatten cannot map the owner of ${_(n)}: it belongs to ${e} on the engine's machine, which is outside the ra\
nge of userns-remap.`,{hint:"Find out what changed the file outside of its container, or use an engine without userns-re\
map."})}async function bb(t,e,n){try{return await pb(r=>mB(t,e,n,r))}catch(r){if(!(r instanceof RangeError))throw r;throw new m(
"ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-remap): ${E(r)}.`,{hint:`Define a range for the "us\
erns-remap" user in /etc/subuid and /etc/subgid on the engine's machine, and restart the engine.`,cause:r})}}async function mB(t,e,n,r){
const{signal:i}=t;const o=Le().slice(1);const s=(0,Eb.pack)();s.entry({name:o,type:"directory",mode:448});for(const d of r)
s.entry({name:`${o}/${d}`,pax:{[n]:String(d)}},"");s.finalize();await t.transport.writeArchive(e,s,i).catch(d=>{if(!/cannot be mapped/i.
test(E(d)))throw d});const a=await pB(t,e,`/${o}`);return new Map([...a].flatMap(([d,c])=>/^[0-9]+$/.test(d)?[[Number(d),
c[n]]]:[]))}async function pB(t,e,n){const{signal:r}=t;const i=new Map;const o=new W(a=>{const d=R(a.name);i.set(d.slice(
d.lastIndexOf("/")+1),se(a));return"drop"});const s=await t.transport.readArchive(e,n,r);await _n([s,o],r);return i}import{Readable as hB}from"node:stream";var gB=["lastlog","faillog","tallylog","btmp","wtmp"];var Xu="var/log";var yB=1024**3;async function Ja(t,{id:e,mountPath:n},r,i){
const o=d=>wB(t,e,`${n}/${d}`,i);if((await o("var"))?.typeFlag!=="5")return[];const s=await o(Xu);if(s?.typeFlag!=="5")return[];
const a=[];for(const d of gB){const c=`${Xu}/${d}`;const f=await o(c);if(f?.typeFlag==="0"&&f.sizeBytes>=yB&&await r(c))
a.push({path:c,entry:f,parent:s})}return a}async function Zu(t,e,n,r){const i=n.flatMap(({path:s,entry:a,parent:d})=>[Oe(
d,X(`${Xu}/`)),Ea(Oe(a,X(s)))].flatMap(({extensions:c,header:f})=>[...c,f]));const o=Buffer.concat([...i,Buffer.alloc(2*
A)]);await t.writeArchive(e,hB.from([o]),r)}async function wB(t,e,n,r){try{return await fw(await t.readArchive(e,n,r))}catch(i){
if(Ne(i,n))return void 0;throw i}}function Sb(t,e,n,r){const{session:i,source:o,files:s}=e;const{log:a}=i;return async(d,c)=>{const f=await Ja(s,n,d,c);if(f.
length===0)return t;const u=await U(i,{source:o});try{await Zu(i.transport,u,f,c);const{way:l,open:p,decide:h}=await r(u);
const g=async()=>{await Promise.all([t.close(),z(i,u)])};return{...t,way:l,open:p,decide:h,sizeInImage:Pb(f,a),close:g}}catch(l){
await z(i,u).catch(()=>{});if(c.aborted)throw l;a.debug(`huge logs are read with all of their zeros: ${E(l)}`);return{...t,
isReproducible:false}}}}function kb(t,e,n){const{session:r,files:i}=e;const{log:o}=r;const s={id:n,mountPath:""};return async(a,d)=>{
const c=await Ja(i,s,a,d);if(c.length===0)return t;try{await Zu(r.transport,n,c,d)}catch(f){const u=await Ja(i,s,a,d);if(u.
length<c.length)throw f;o.debug(`huge logs are read with all of their zeros: ${E(f)}`);return{...t,isReproducible:false}}
return{...t,sizeInImage:Pb(c,o)}}}function Pb(t,e){const n=new Map(t.map(({path:r,entry:i})=>[r,i.sizeBytes]));e.debug(`\
not read, since nothing of it is kept: ${[...n.keys()].join(", ")}`);return r=>n.get(r)}var bB="1.52";var EB=20;var xB=2;async function Ib(t,e){const{log:n}=t;const r=t.serverApiVersion===bB?await SB(t,e.id):
e.id;for(let i=1;i<=xB;i++){const o=Le();const s=Ve({type:"image",src:r,dst:o});try{const a=await U(t,{source:e,options:[
"--mount",s]});return{id:a,mountPath:o}}catch(a){if(!IB(a))throw a;n.debug(`the engine does not mount the image: ${E(a)}`)}}
n.debug("so a container is exported");return void 0}async function SB(t,e){const n=e.replace(/^sha256:/,"").slice(0,EB);
const r=await Q(t,n).catch(()=>void 0);return r?.["Id"]===e?n:e}var kB=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i;
var PB=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function IB(t){return t instanceof m&&PB.includes(t.code)&&
!kB.test(t.message)}import{posix as Tb}from"node:path";async function vb(t,e,n,r){const{signal:i}=t;const o=TB(n);const s=async({id:d,mountPath:c})=>vB(o,async f=>{const u=`${c}\
/${Buffer.from(f,"latin1")}`;return await Fe(e,d,u,i)!==void 0});let a=new Set;if(o.length>0&&r!==void 0)a=await s(r);else if(o.
length>0){const d=await U(t,{source:n});try{a=await s({id:d,mountPath:""})}finally{await z(t,d)}}return d=>a.has(R(d.name))?
"drop":void 0}function TB({volumes:t}){const e=new Set;for(const n of t){const r=R(Buffer.from(Tb.normalize(n))).split("\
/");for(let i=1;i<=r.length;i++)e.add(r.slice(0,i).join("/"))}e.delete("");return[...e]}async function vB(t,e){const n=new Set;
for(const r of t)if(n.has(Tb.dirname(r))||!await e(r))n.add(r);return n}var _b=Buffer.from("/");async function Qi(t,e,n,r){const{log:i,signal:o}=t;const s=t.canMountImages&&e.isDefaultPlatform;
const a=s?await Ib(t,e):void 0;const d=s&&a===void 0;const c=await xb(t,e);let f=false;const u=t.store.keepsPacked&&(a===
void 0||await AB(c,a,o));const l=u?await db(await n(),o).catch(b=>{if(!(b instanceof ce))throw b;i.debug(`the layers can\
not be read one by one: ${E(b)}`);f=true;return void 0}):void 0;const p={session:t,source:e,files:c,viewer:a,fromLayers:l,
areLayersHidden:f};if(a!==void 0&&r===void 0){const b=l&&Vu(l,Infinity);const S=BB(p,a,b);const O=v=>Ob(p,v,void 0,false);
return{...S,sparingZeros:Sb(S,p,a,O)}}const h=r?.id??await U(t,{source:e});const g=await Ob(p,h,r,d);return r?.isOwn===false?
g:{...g,sparingZeros:kb(g,p,h)}}async function Ob(t,e,n,r){const{session:i,source:o,files:s,viewer:a,fromLayers:d,areLayersHidden:c}=t;
const{log:f,signal:u}=i;const l=[a?.id,n?.isOwn===false?void 0:e].filter(Y=>Y!==void 0);const p=a===void 0&&d===void 0;if(p)
await RB(i,o,e);const h=await Qw(i,e);const g=eb(o);const b=n?.isOwn===false?Math.min(h.createdSeconds+Zw,h.startedSeconds):
Infinity;const S=d??(a&&await ib(s,a.id,a.mountPath,u));const O=n===void 0?[]:await rb(i,n.id);const v=S===void 0?ob(h.createdSeconds,
g,b,f):Vu(S,b,O);const H=n?.isOwn===true?await vb(i,s,o,a):void 0;const te=n?.added===void 0?void 0:await Yw(i,o,n.added);
const ue=Y=>Rb(Y)??H?.(Y)??v(Y);return{way:"export",isReproducible:!c&&!r&&n?.mayHaveMounts!==true,unseenTimes:p?Fr:[],...p?
{unseenPaths:Zi}:{},open:Y=>s.exportContainer(e,Y),openPath:(Y,be)=>s.readArchive(e,Buffer.concat([_b,Y]),be),isNotFound:(Y,be)=>Ne(
Y,`/${be}`),lookAt:(Y,be)=>Fe(s,e,`/${Y}`,be),...n?.isOwn===true?{lookAtImage:_B(t,l)}:{},observer:te,decide:n?.isOwn===
true?Ma(ue,nb(h,g)):ue,close:async()=>{te?.logNotice();await OB(i,l)}}}async function OB(t,e){const n=await Promise.allSettled(
e.map(r=>z(t,r)));for(const r of n)if(r.status==="rejected")throw r.reason}function _B({session:t,source:e,files:n,viewer:r},i){
let o;return async(s,a)=>{if(r!==void 0)return Fe(n,r.id,`${r.mountPath}/${s}`,a);o??=U(t,{source:e});const d=await o;if(!i.
includes(d))i.push(d);return Fe(n,d,`/${s}`,a)}}async function RB(t,e,n){const{log:r,signal:i}=t;if(t.store.keepsPacked){
r.warning(`Docker ${t.version} shows the image for ${T(e.platform)} only through a container and hides its layers. If th\
e image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`);return}const o=await ub(
t,e,n).catch(s=>{if(i.aborted)throw s;r.debug(`the layers' directories cannot be read: ${E(s)}`);return void 0});if(o!==
void 0&&o.length>0)r.warning(`Docker ${t.version} hides files of the image, which are therefore not in the result: ${o.map(
s=>`/${s}`).join(", ")}. ${t.canMountImages?"An engine that mounts images keeps them":"Docker 28 and newer keep them"}.`)}
async function AB(t,e,n){const r=`${e.mountPath}/.dockerenv`;return await Fe(t,e.id,r,n)!==void 0}function BB({session:t,
files:e,areLayersHidden:n},r,i){return{way:"image mount",isReproducible:!n,unseenTimes:[],open:o=>e.readArchive(r.id,`${r.
mountPath}/.`,o),openPath:(o,s)=>e.readArchive(r.id,Buffer.concat([Buffer.from(r.mountPath),_b,o]),s),isNotFound:(o,s)=>Ne(
o,`${r.mountPath}/${s}`),lookAt:(o,s)=>Fe(e,r.id,`${r.mountPath}/${o}`,s),decide:o=>Rb(o)??(CB(o.name)?"drop":i?.(o)??"k\
eep"),close:()=>z(t,r.id)}}function CB(t){return(t.length===1||t.length===2&&t[1]===47)&&t[0]===46}function Rb(t){const{
name:e}=t;const n=e.at(-1)===47?e.length-1:e.length;const r=e.lastIndexOf(47,n-1)+1;if(e[r]!==46||e[r+1]!==119||e[r+2]!==
104||e[r+3]!==46)return void 0;throw new m("WHITEOUT_NAME",`The image contains a file named ${_(e)}, but a layer cannot \
contain a name that starts with ".wh.": the engine would read it as a whiteout, which marks a deletion.`,{hint:"Rename o\
r remove the file in the image."})}function ct(t,e){const{reference:n,id:r,platform:i,diffIds:o,volumes:s}=e;const a=y(e.inspect,"Config");let d;const c=()=>{
d??=Zs(t,e);return d};return{image:e,...{reference:n,id:r,platform:i,diffIds:o,volumes:s},ofContainer:void 0,layerCount:o.
length,shownConfig:k(a)?a:{},knownBytes:NB(t,e),isExact:t.canMountImages&&e.isDefaultPlatform,notices:[],readConfig:c,openReader:()=>Qi(
t,e,c),measure:async()=>{const f=await c();const u=await Ww(t,e,f.json);return{...u,packedBytes:Xs(f)}}}}function Ab(t,e,n){
const r={...n,isOwn:true};return{...e,openReader:()=>Qi(t,e.image,e.readConfig,r)}}function NB({store:t},{inspect:e}){const n=e["\
Size"];return t.keepsPacked||typeof n!=="number"?void 0:n}function Bb(t,{image:e,container:n}){const r=ct(t,e);const{reference:i}=e;const o=n.isRunning&&!n.isPaused;let s;return{
...r,ofContainer:n.id,layerCount:r.layerCount+1,notices:n.mounts.length===0?[]:[$B(n.mounts)],readConfig:()=>{s??=LB(t,{
image:e,container:n},r.readConfig());return s},openReader:()=>Qi(t,e,r.readConfig,{id:n.id,isOwn:false,mayHaveMounts:false,
added:n.added}),measure:async()=>{const a=await Jw(t,{id:n.id,name:i},await r.measure());return{...a,packedBytes:void 0}},
...o?{hold:()=>Mw(t,e,n),changedWhileRead:a=>Uw(i,a)}:{}}}function $B(t){const e=t.map(n=>_(Buffer.from(n)));return`What\
 is in the container's volumes and mounts is not in the result: ${e.join(", ")}.`}async function LB(t,{image:e,container:n},r){
const i=DB(t,e);await Promise.allSettled([r,i]);const[o,s]=[await r,await i];const{config:a,proxies:d}=Fw(o.json,n.config,
s);if(d.length>0)t.log.notice(`Proxy variables from the docker command's configuration are not in the result: ${d.join("\
, ")}.`);return{...o,json:a}}async function DB(t,e){const n=y(e.inspect,"Config");const r=["Cmd","Entrypoint"].some(s=>{
const a=y(n,s);return Array.isArray(a)&&a.length>0});const i=r?{command:[]}:{};const o=await U(t,{source:e,asConfigured:true,
...i});try{const s=y(await ve(t,o),"Config");const{[_t]:a,...d}=y(s,"Labels")??{};return{...k(s)?s:{},Labels:d,...r?{}:{
Cmd:null}}}finally{await z(t,o)}}var FB="0001-01-01T00:00:00Z";async function Qu(t,e){const n=await ve(t,e).catch(c=>{throw Ri(E(c))?MB(e):c});const r=w(
n,"Id");const i=w(n,"Image");const o=y(n,"Config");if(r===void 0||!/^[0-9a-f]{64}$/.test(r)||i===void 0||!k(o)){throw new m(
"ENGINE_FAILED",`The engine describes the container ${JSON.stringify(e)} without an ID, an image or a config.`,{hint:K})}
if(y(n,"State","Restarting")===true||y(n,"State","Dead")===true){throw new m("CONTAINER_NOT_FOUND",`The container ${JSON.
stringify(e)} must be running or stopped, but is ${w(n,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again\
.'})}if(t.mapsOwners&&y(n,"HostConfig","UsernsMode")==="host")throw UB(e);const s=await dt(t,i,Lu(n).platform);if(s===void 0){
throw new m("IMAGE_NOT_FOUND",`The image ${i} of the container ${JSON.stringify(e)} is needed for its config, but is no \
longer in the engine.`,{hint:'Pull or build that image again, or use "docker export" for the files only.'})}const a=HB(n);
const d=y(n,"State","StartedAt")!==FB;return{image:{...s,reference:e},container:{id:r,isRunning:y(n,"State","Running")===
true,isPaused:y(n,"State","Paused")===true,config:o,mounts:a,added:d?qw(t,n,a):void 0}}}function MB(t){return new m("CON\
TAINER_NOT_FOUND",`There is no container ${JSON.stringify(t)}.`,{hint:'Check its name with "docker ps --all", and that t\
his is the right engine.'})}function UB(t){return new m("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(
t)}, which was created with "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'\
Create the container again without "--userns host", or use an engine without userns-remap.'})}function HB(t){const e=y(t,
"Mounts");const n=y(t,"HostConfig","Tmpfs");const r=(Array.isArray(e)?e:[]).map(i=>w(i,"Destination"));return[...r,...k(
n)?Object.keys(n):[]].filter(i=>i!==void 0).sort()}async function Cb(t,e,n){const{image:r,container:i}=e;if(r===void 0){const a=await jB(t,i??"",n);return{source:Bb(t,a),inEngine:void 0}}
n.start();const o=await La(t,{...e,image:r});const s=ct(t,o);return{source:s,inEngine:s}}var zB=5;async function jB(t,e,n){
const r=await Qu(t,e);const{id:i,isPaused:o}=r.container;await Ht(t.docker,zB,s=>Wh(s,i)).catch(s=>t.log.debug(`could no\
t clean up after a killed run on this container: ${E(s)}`));n.start(i);return o?Qu(t,e):r}function Ga({store:t,platform:e},n,r){if(t.holdsIndexes||n.length<=1)return n;const i=n.find(s=>V(r(s),e));if(i!==void 0)
return[i];const o=n.map(s=>T(r(s))).join(", ");throw new m("PLATFORM_MISMATCH",`This engine keeps one platform of an ima\
ge and would take ${T(e)}, but the image has ${o}.`,{hint:`Select one of them with ${x("platform")}, or use an engine wi\
th the containerd image store, which keeps several.`})}import{rm as qB}from"node:fs/promises";import{join as YB}from"node:path";import{createWriteStream as WB}from"node:fs";import{pipeline as JB}from"node:stream/promises";async function Nb(t,e,n,r){const{log:i,signal:o}=t;const s=await t.transport.saveImage(e.id,o,r);const a=WB(n,{flags:"wx",
mode:384});const d=()=>a.bytesWritten;try{await j(i,{title:"Save",doneBytes:d},JB(s,a,{signal:o}))}catch(c){if(o.aborted||
c instanceof m)throw c;const f=Xe(c);throw new m(f?"NO_SPACE":"TEMP_DIR",f?`The disk filled up while saving the image to\
 ${n}.`:`Cannot save the image to ${n} (${de(c)}).`,{hint:`A save is as large as the image's layers in the engine. Name \
a directory on a larger disk with the ${P("temp-dir")}.`,cause:c})}}async function $b(t,e){if(!t.store.holdsIndexes||!e.
isIndex)return[e.platform];for(const{place:n,open:r}of kr(t,e)){try{return await r(async i=>{const o=[];for await(const{
configText:s}of Sr({digest:e.id},i.text,e.platform)){const a=C(s);if(!k(a))continue;const d=Pe(ze(a));if(d.os==="linux"&&
!o.some(c=>V(d,c)))o.push(d)}return o})}catch(i){if(!(i instanceof ce))throw i;t.log.debug(`no blobs ${n}: ${E(i)}`)}}return void 0}import{mkdtemp as GB,rm as VB}from"node:fs/promises";import{join as KB}from"node:path";async function Va({run:t,options:e},n){const r=await GB(KB(e.tempDir,ne(t.runId)));n.defer(()=>VB(r,{recursive:true,force:true}));
return r}async function Lb(t){const{engine:e,options:n}=t;const{image:r,platforms:i}=n;if(r===void 0)throw new Error("a container\
 has no layers of its own");const o=i==="default"||i==="all"?[void 0]:i;if(o.length>1)await XB(e,{...n,image:r},o);let s;
for(const f of o)s=await La(e,{...n,image:r,platform:f});if(s===void 0)throw new Error("no platform is named");const a=i===
"all"?await ZB(e,s):i==="default"?[s.platform]:i;const d=i==="all"?s.isIndex:i!=="default"&&i.length>1;const c=await el(
t,s,{platforms:a,isEach:i!=="all"});return{reference:r.text,platforms:c.platforms,index:d?c.index??{format:"oci",annotations:{}}:
void 0,id:s.id,notices:[],close:c.close}}async function XB(t,{image:e,pull:n},r){if(!t.store.holdsIndexes){throw new m("\
UNSUPPORTED_ENGINE",`Several platforms of ${e.text} are needed, but this engine's image store keeps one platform of an i\
mage.`,{hint:`Read them from the registry with ${x("image",`docker://${e.text}`)}, or use an engine with the containerd \
image store.`})}if(n==="never"||await Q(t,e.text)!==void 0)return;for(const i of r)await qi(t,e.text,i&&T(i))}async function ZB(t,e){
const n=await $b(t,e);if(n!==void 0&&n.length>0)return n;throw new m("UNSUPPORTED_ENGINE",`The platforms of ${e.reference}\
 are needed for ${x("platform","all")}, but this engine does not show them.`,{hint:`Name them with ${x("platform")}, for\
 example "linux/amd64, linux/arm64".`})}async function el(t,e,{platforms:n,isEach:r}){var p=[];try{const{run:i,engine:o,
options:s}=t;const a={...i,tempDir:s.tempDir};const d=ft(p,new AsyncDisposableStack,true);const c=await Va(t,d);const f=[];
let u;for(const[O,v]of n.entries()){const H=YB(c,`${O}.tar`);const te=`Save ${e.reference} (${T(v)})`;const ue=await i.log.
group(te,async()=>{const Y=e.isIndex&&o.knowsPlatformOption?v:void 0;try{await Nb(o,e,H,Y)}catch(Qr){const Fd=Qr instanceof
m&&/not found/i.test(Qr.message);if(r||!Fd)throw Qr;i.log.notice(`The engine lacks layers of ${e.reference} for ${T(v)}:\
 this platform is left out.`);await qB(H,{force:true});return void 0}const be=`docker-archive:${H}`;const Zr={transport:"\
docker-archive",text:be,path:H,reference:void 0,index:void 0};return Qe(Zr,{...a,platforms:[v]})});if(ue===void 0)continue;
d.defer(()=>ue.close());u??=ue.index;f.push(await QB(t,e,{set:ue,platform:v}))}if(f.length===0)throw Db(e.reference,n);const l=d.
move();return{platforms:f,index:u,close:()=>l.disposeAsync()}}catch(h){var g=h,b=true}finally{var S=ut(p,g,b);S&&await S}}
async function QB({run:t,engine:e,options:n},r,{set:i,platform:o}){const s=i.images.find(p=>V(p.platform,o));const a=V(r.
platform,o)?r:await dt(e,r.reference,o);if(s===void 0||a===void 0)throw Db(r.reference,[o]);const d={...t,tempDir:n.tempDir};
const{reference:c,id:f}=a;const u=ct(e,{...a,image:r.image});const l={...$r(s,i,d),reference:c,id:f,byLayers:true};return{
source:l,inEngine:u,image:{...s,indexPlatform:void 0}}}function Db(t,e){return new m("PLATFORM_MISMATCH",`The image ${JSON.
stringify(t)} is needed for ${e.map(T).join(", ")}, but the engine saved it without.`,{hint:'Pull or build that platform\
 first ("docker pull --platform").'})}async function Fb(t){const{engine:e,options:n}=t;if(n.imageLocation!==void 0){t.sweep.start();return tC(t)}if(e===void 0)
throw new Error("an image of an engine needs the engine");return eC({...t,engine:e})}async function eC(t){const{engine:e,
options:n,sweep:r}=t;const{platforms:i}=n;const o=i==="default"||i!=="all"&&i.length===1;if(!o||n.from==="layers"){r.start();
return Lb(t)}const s=i==="default"?void 0:i[0];const{source:a,inEngine:d}=await Cb(e,{...n,platform:s},r);return{reference:a.
reference,platforms:[{source:a,inEngine:d,image:void 0}],index:void 0,id:a.id,notices:a.notices,close:async()=>{}}}async function tC(t){
const{run:e,options:n}=t;const{imageLocation:r,platforms:i}=n;if(r===void 0)throw new Error("there is no image outside a\
n engine");const o=i==="default"||i==="all"?void 0:i;const s={...e,tempDir:n.tempDir,platforms:o};const a=await Qe(r,s);
return{reference:a.reference,platforms:a.images.map(d=>({source:{...$r(d,a,s),byLayers:true},inEngine:void 0,image:d})),
index:o?.length===1?void 0:a.index,id:a.digest,notices:a.notices,close:()=>a.close()}}function Mb({run:t,engine:e,options:n},r){
const{tags:i,tagLocations:o}=n;if(e===void 0||i.length===0)return r;nC(e,n,r);const s=Ga(e,r.platforms,({source:d})=>d.platform);
if(s.length===r.platforms.length)return r;const a=s.map(({source:d})=>T(d.platform)).join(", ");t.log.notice(`Only ${a} \
goes into the engine: its image store keeps one platform of an image.`);return o.length>0?r:{...r,platforms:s,index:void 0}}
function nC({takesZstd:t,version:e},{layer:n,tagLocations:r},{platforms:i}){const o=r.length>0||i.length>1;if(t||!o||n.compression.
kind!=="zstd")return;throw new m("UNSUPPORTED_ENGINE",`Layers packed with zstd need Docker 23 or newer, but this engine \
is ${e}.`,{hint:`Use ${x("compression","gzip")}.`})}function An({engine:t,source:e,options:n}){const r=e.byLayers!==true&&n.imageLocation===void 0;return r&&t?.store.countsBlocks===
true}function kt(t,e){const n=e.then(()=>{},()=>{});t.defer(()=>n);return e}var rC=10;var Mr=class{#e=[];#t=0;get count(){return this.#t}get room(){return rC-this.#e.length}note(e,n){this.#t++;if(this.
room>0)this.#e.push(`${_(e)} (${n})`)}noteMissing(e,n){for(const r of n.slice(0,this.room))this.#e.push(`${_(r)} (missin\
g)`);this.#t+=e}toError(e,n){const r=this.#t-this.#e.length;const i=[...this.#e];if(r>0)i.push(i.length===0?`${r} missin\
g entries`:`and ${r} more`);return new m("VERIFY_FAILED",`${e.what}. Of ${oe(n)}, these differ: ${i.join(", ")}. No tag \
was moved.`,{hint:e.hint})}};import{createHash as iC,hash as Ub}from"node:crypto";var oC=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"];var sC=/^security\.capability=/;
var Ur=class{#e;#t;#n;#r;constructor(e,n="exact"){this.#e=e;this.#t=n}begin(e,n){this.#r=void 0;this.#n=void 0;if(n==="d\
rop")return;const r=n==="keep"?void 0:n;const i=se(r?.head??e);const o=r?.data;if(o===void 0){this.#n={name:e.name,facts:i,
sizeBytes:e.sizeBytes};if(e.sizeBytes>0)this.#r=iC("sha256");return}const s=aC(r?.head??e,o);this.#i(e.name,i,s,Ub("sha2\
56",o.subarray(0,s),"buffer"))}data(e){this.#r?.update(e)}end(){const e=this.#n;this.#n=void 0;if(e===void 0)return;this.#i(
e.name,e.facts,e.sizeBytes,this.#r?.digest())}#i(e,n,r,i){const o=r===0;const s=n.typeFlag==="1";const a=this.#t==="exac\
t"?n.xattrs:n.xattrs.filter(u=>sC.test(u));const d=this.#t==="exact"?n.mtimeSeconds:Math.max(0,n.mtimeSeconds);const c=[
n.typeFlag==="7"?"0":n.typeFlag,s||n.typeFlag==="2"?"":n.mode.toString(8),s?"":`${n.uid}:${n.gid}`,s?"":d,n.link.length===
0?"":nl(s?Bn(n.link):n.link),n.device,s||a.length===0?"":nl(Buffer.from(JSON.stringify(a))),r,o||i===void 0?"":i.toString(
"hex",0,Hb)];const f=s?tn(n.link):void 0;this.#e(tn(e),c.join(tl),Bn(e),f)}};var Hb=16;var tl=" ";function tn(t){return nl(
Bn(t))}function Ka(t,e){const[n,r]=[t.split(tl),e.split(tl)];return oC.filter((i,o)=>n[o]!==r[o])}function nl(t){return Ub(
"sha256",t,"hex").slice(0,2*Hb)}function Bn(t){let e=0;let n=t.length;while(t[e]===47||t[e]===46&&t[e+1]===47)e++;while(n>
e&&t[n-1]===47)n--;return t.subarray(e,n)}function aC(t,e){const n=Be(t.header,"size");return Math.min(Number.isNaN(n)?0:
n,e.length)}var Hr=class{#e=new Map;#t=new Map;observer;view;constructor(e="exact"){this.view=e;this.observer=new Ur((n,r,i,o)=>{this.#e.
set(n,r);if(o===void 0)this.#t.delete(n);else this.#t.set(n,o)},e)}get count(){return this.#e.size}take(e){const n=this.#e.
get(e);this.#e.delete(e);return n}get remaining(){return new Set(this.#e.keys())}grouped(){const e=new Map(this.#e);e.delete(
dC);for(const[n,r]of this.#n()){const i=this.#e.get(n);if(i===void 0)continue;const o=[n,...r].toSorted();for(const s of o)
e.set(s,`${i} ${o[0]}`)}return e}#n(){const e=new Map;for(const[n,r]of this.#t){let i=r;const o=new Set;for(let a=this.#t.
get(i);a!==void 0&&!o.has(i);){o.add(i);i=a;a=this.#t.get(i)}const s=e.get(i);if(s===void 0)e.set(i,[n]);else s.push(n)}
return e}};var dC=tn(Buffer.alloc(0));async function qa(t,e,n,{signal:r}){const i=[];const o=new W(s=>{if(i.length<n&&t.
has(tn(s.name)))i.push(Buffer.from(Bn(s.name)));return"drop"});await _n([await e.open(r),o],r);return i}var rl={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again, check the \
log of the engine and the health of its disk."};async function zb(t,e,{expected:n,reader:r,streamBytes:i}){const{log:o,signal:s}=t;
const{count:a}=n;const d=await e.openReader();const c=new Mr;const f=new Ur((h,g,b)=>{const S=n.take(h);if(S===void 0)return c.
note(b,"unexpected");if(S===g)return;const O=d.unseenTimes.includes(b.toString("latin1"));const v=Ka(S,g).filter(H=>H!==
"time"||!O);if(v.length>0)c.note(b,`different ${v.join(" and ")}`)},n.view);const u=new W(d.decide,f);const l=[await d.open(
s),u];await en(t,l,()=>i,"Read back");await d.close();const p=n.remaining;if(p.size>0){const h=await qa(p,r,c.room,t).catch(
()=>[]);c.noteMissing(p.size,h)}if(c.count>0)throw c.toError(rl,a);o.info(`Verified ${oe(a)}: the new image matches what\
 was read from the source`);return a}async function zr(t,e,{expected:n,source:r,streamBytes:i}){const o=await il(t,e,{view:n.view,title:"Read back",streamBytes:i});
const s=await Vb(t,{wanted:{entries:n,from:r},seen:{...o,from:e},text:rl});t.log.info(`Verified ${oe(s)}: the new image \
matches what was read from the source`);return s}async function Gb(t,e,n,r){const i={view:"engine",streamBytes:r};const o=await il(
t,n,{...i,title:"Read the layers"});const s=await il(t,e,{...i,title:"Read from the engine"});const a=await Vb(t,{wanted:{
...o,from:n},seen:{...s,from:e},text:{what:`The engine shows other files of ${e.reference} than the image's layers have`,
hint:`The engine unpacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${x("fro\
m","layers")} to flatten its layers.`}});t.log.info(`Verified ${oe(a)}: the engine shows what the image's layers have`)}
async function il(t,e,{view:n,title:r,streamBytes:i}){const o=await e.openReader();try{const s=new Hr(n);const a=new W(o.
decide,s.observer);const d=[await o.open(t.signal),a];await en(t,d,()=>i,r);return{entries:s,unseenTimes:o.unseenTimes,unseenPaths:o.
unseenPaths??[]}}finally{await o.close()}}async function Vb(t,{wanted:e,seen:n,text:r}){const i=jb([...e.unseenPaths??[],
...n.unseenPaths??[]]);const o=Wb(e.entries.grouped(),i);const s=Wb(n.entries.grouped(),i);const a=jb(n.unseenTimes??[]);
const d=new Map;for(const[p,h]of s){const g=o.get(p);if(g===h)continue;const b=g===void 0?[]:Ka(g,h);const S=b.filter(O=>O!==
"time"||!a.has(p));if(g===void 0)d.set(p,"unexpected");else if(S.length>0)d.set(p,`different ${S.join(" and ")}`)}const c=new Set(
[...o.keys()].filter(p=>!s.has(p)));if(d.size===0&&c.size===0)return o.size;const f=new Mr;const u=await Jb(t,n.from,new Set(
d.keys()),f.room);for(const p of u)f.note(p,d.get(tn(Bn(p)))??"");const l=await Jb(t,e.from,c,f.room);f.noteMissing(c.size,
l);f.noteMissing(d.size-u.length,[]);throw f.toError(r,o.size)}function jb(t){return new Set(t.map(e=>tn(Buffer.from(e,"\
latin1"))))}function Wb(t,e){if(e.size===0)return t;return new Map([...t].filter(([n])=>!e.has(n)))}async function Jb(t,e,n,r){
if(n.size===0||r<=0)return[];let i;try{i=await e.openReader();return await qa(n,i,r,t)}catch(o){if(t.signal.aborted)throw o;
return[]}finally{await i?.close()}}function Kb(t){if(t.trim()==="")return void 0;const e=t.trim().startsWith("[")?C(t):void 0;const n=o=>new m("BAD_INPUT",
`The ${P("test")} must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${o}.`,{hint:`For e\
xample: ${mn("test",'python3 -c "import numpy"')}, or ${mn("test",`'["/app", "--version"]'`)}.`});if(t.includes("\0"))throw n(
"it contains a NUL character");if(!Array.isArray(e))return["/bin/sh","-c",` ${t}`];if(!B(e))throw n("the array contains \
something other than strings");const[r,...i]=e;if(r===void 0||r==="")throw n("the array does not name a program");if(e.some(
o=>o.includes("\0")))throw n("it contains a NUL character");return[r,...i]}async function jr(t,e,[n,...r]){const{log:i}=t;
const o={program:n,args:r,asUsed:true};const s=await Ha(t,e,o);await Dr(t,s.container);if(s.exitCode===0){i.info("The te\
st passed");return}throw new m("COMMAND_FAILED",`The "test" command failed in the new image with exit status ${s.exitCode}\
. No tag was moved. The last lines of its output:
${za(s)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source image to se\
e whether flattening is the cause. An image without a shell needs a JSON array."})}var ol={verifiedEntries:void 0,isTested:false};async function qb(t,e,n,r){if(n===void 0&&r===void 0)return ol;const{log:i}=t;
const o=await dt(t,e.reference,void 0);if(o===void 0){throw new m("CHECK_FAILED",`The stored image ${e.reference} disapp\
eared from the engine before it was checked.`,{hint:"Check whether something removes images on this machine, then run ag\
ain."})}const s=n===void 0?void 0:await i.group("Verify",()=>cC(t,ct(t,o),n));if(r!==void 0)await i.group("Test",()=>jr(
t,o,r));return{verifiedEntries:s,isTested:r!==void 0}}function cC(t,e,n){const r=n.source.byLayers!==true;return r?zb(t,
e,n):zr(t,e,n)}var fC=3;async function Ya({engine:t,options:e},n,r){if(n===void 0)return r.close();const{docker:i,runId:o,log:s}=t;const a=Je(
o);const d=[n.reference===a?a:void 0,n.importedId];const c=d.filter(h=>h!==void 0);const[f,u]=await Promise.allSettled([
fr(i,c,fC),r.close()]);if(f.status==="fulfilled"&&f.value===void 0){const h=n.importedId??a;s.notice(`The engine has not\
 yet removed a temporary image of this run. It, or a later run, will remove it. To do it now: docker rmi ${Rs(h)}`);if(u.
status==="fulfilled")return}const l=f.status==="fulfilled"&&f.value?.exitCode===0;const p=l&&u.status==="fulfilled";if(p)
return;await Ht(i,e.timeoutSeconds,h=>xn(h,o,s))}import{mkdtemp as jC,readdir as WC,rm as ml}from"node:fs/promises";import{join as pl}from"node:path";import{createHash as uC}from"node:crypto";function sl(t,e,n){const r=o=>e[o](t[o],n);const i=Object.keys(e);return Object.fromEntries(i.map(o=>[o,r(o)]))}var lC=4;var mC=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"];var pC={clean:t=>ot.filter(e=>t.includes(
e)),exclude:t=>t.map(({text:e})=>e),aptClean:t=>t,scriptNetwork:()=>void 0,script:t=>t??null,sourceDateEpoch:t=>t??null,
compression:t=>t};function Yb(t,e,n){const{isExact:r}=t;const{clean:i,exclude:o,aptClean:s,script:a}=n;const d=a!==void 0||
s;const c=i.length>0;const f=d||c||o.length>0;const u=sl(n,pC,void 0);const{script:l,sourceDateEpoch:p,compression:h,...g}=u;
const b={format:lC,release:Pr,diffIds:t.diffIds,...g,run:l,env:d||c?y(e,"config","Env")??null:null,volumes:f?t.volumes:[],
names:f?hC(e):[],created:d||!r?y(e,"created")??null:null,isExact:r,...t.byLayers===true?{from:"layers"}:{},sourceDateEpoch:p,
compression:h};const S=uC("sha256").update(JSON.stringify(b)).digest("hex");const{architecture:O,variant:v}=t.platform;const H=[
O,v].filter(te=>te!==void 0).join("-");return`docker-flatten-v1-${H.replace(/[^A-Za-z0-9_.-]/g,"_").slice(0,40)}-${S}`}function hC(t){
const e=y(t,"config","Env");const n=(B(e)?e:[]).findLast(r=>r.startsWith("PATH="));return[...mC.map(r=>y(t,"config",r)??
null),n??null]}var Xa=()=>void 0;var gC={clean:Xa,exclude:Xa,script:Xa,scriptNetwork:(t,{layer:e})=>e.script!==void 0&&t!==
"none"?'"run" has a network, and what it downloads can change':void 0,aptClean:(t,{isForeign:e})=>t&&e?"the image's apt \
can run on some machines and not on others":void 0,sourceDateEpoch:Xa,compression:({kind:t},{takesZstd:e})=>t==="zstd"&&
!e?`this engine cannot unpack zstd; ${x("compression","gzip")} can be cached`:void 0};function Xb(t,e){if(e.isContainer)
return"containers cannot be cached";const n=Object.values(sl(t,gC,{...e,layer:t}));return n.find(r=>r!==void 0)}import{createHash as yC}from"node:crypto";import{createReadStream as wC}from"node:fs";import{lstat as Qb,readFile as bC,
writeFile as EC}from"node:fs/promises";import{join as cl}from"node:path";import{pipeline as xC}from"node:stream/promises";var fl="layer";var eE="record.json";var tE=1;var SC=1e3;var kC=16*1024*1024;async function nE(t,e){const{spared:n,skippedPresets:r,
...i}=e;const o={version:tE,...i,kept:n,withdrawn:r};const s=JSON.stringify({...o,seal:rE(o)});await EC(cl(t,eE),`${s}
`,{flag:"wx"})}function rE(t){return L(Buffer.from(JSON.stringify(t)))}async function iE(t,e,n){const r=await PC(t);if(r.
key!==e.key)throw Pt(`it belongs to the key ${JSON.stringify(r.key.slice(0,200))}`);if(r.packing!==e.packing)throw Pt(`i\
ts compression is "${r.packing}" instead of "${e.packing}"`);const i=cl(t,fl);const o=await Qb(i).catch(c=>{throw Pt(`it\
s layer is missing: ${E(c)}`)});if(!o.isFile())throw Pt("its layer is not a file");if(o.size!==r.packedBytes)throw Pt(`i\
ts layer has ${o.size} bytes, but the record says ${r.packedBytes}`);const s=yC("sha256");const a=wC(i,{highWaterMark:1024*
1024});await xC(a,s,{signal:n}).catch(c=>{if(n.aborted)throw c;throw Pt(`its layer cannot be read: ${E(c)}`)});const d=`\
sha256:${s.digest("hex")}`;if(d!==r.digest)throw Pt(`its layer is ${d}, but the record says ${r.digest}`);return{path:i,
record:r}}async function PC(t){const e=cl(t,eE);const n=await Qb(e).then(c=>c.isFile()&&c.size<=kC?bC(e,"utf8"):"").catch(
()=>"");const r=C(n);if(!TC(r))throw Pt("its record cannot be read");const{seal:i,...o}=r;if(rE(o)!==i)throw Pt("its rec\
ord was changed");const{kept:s,withdrawn:a,...d}=o;return{...d,spared:s,skippedPresets:a}}var IC=/^sha256:[0-9a-f]{64}$/;
function TC(t){if(!k(t)||t["version"]!==tE)return false;const{key:e,diffId:n,digest:r,seal:i,packing:o,rules:s,commands:a,
kept:d,withdrawn:c,directories:f}=t;const{unmatched:u,warnings:l,suggestions:p}=t;const h=["packedBytes","entries","data\
Bytes","seconds"];return typeof e==="string"&&[n,r,i].every(g=>typeof g==="string"&&IC.test(g))&&al("gzip","zstd","none")(
o)&&h.every(g=>nn(t[g]))&&eo(s,{kind:al("preset","exclude"),name:Za,entries:nn,bytes:dl})&&eo(a,{name:al("run","apt-clea\
n"),ms:nn,bytes:Zb(dl)})&&eo(d,{what:Za,why:Zb(Za),entries:nn,bytes:nn})&&[c,u,l].every(B)&&(p===void 0||eo(p,{name:Za,bytes:nn}))&&
Array.isArray(f)&&f.length<=SC&&eo(f,{path:vC,bytes:nn,files:nn})}var vC=t=>typeof t==="string"&&t.startsWith("/");var Za=t=>typeof t===
"string";var dl=t=>typeof t==="number"&&Number.isFinite(t);var nn=t=>dl(t)&&t>=0;var al=(...t)=>e=>typeof e==="string"&&
t.includes(e);var Zb=t=>e=>e===void 0||t(e);function eo(t,e){return Array.isArray(t)&&t.every(n=>k(n)&&Object.entries(e).
every(([r,i])=>i(n[r])))}function rn(t,e){return new m("CACHE_BAD",`The cached layer cannot be used: ${t}`,{hint:"The la\
yer is made again. If this happens in every run, delete the entry from the cache.",cause:e})}function Pt(t){return rn(`${t}\
.`)}import{once as HC}from"node:events";import{promisify as sE}from"node:util";import{constants as oE,deflateRaw as OC,zstdCompress as _C}from"node:zlib";var Qa={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}};var aE={gzip:"+gzip",zstd:"+zstd",none:""};function dE(t){
const[e,n,...r]=t.trim().split(":");const i=c=>new m("BAD_INPUT",`The ${P("compression")} must be gzip, zstd or none, op\
tionally with a level after a colon, but ${JSON.stringify(t)} ${c}.`,{hint:`For example "gzip", "gzip:${Qa.gzip.max}", "\
zstd" or "zstd:${Qa.zstd.default}".`});if(r.length>0)throw i("has two colons");if(e==="none"){if(n!==void 0)throw i('set\
s a level for "none"');return{kind:e}}if(e!=="gzip"&&e!=="zstd")throw i("is none of these");const{min:o,max:s,default:a}=Qa[e];
if(n===void 0)return{kind:e,level:a};const d=/^[0-9]{1,2}$/.test(n)?Number(n):Number.NaN;if(!(d>=o&&d<=s))throw i(`has a\
 level that is not a number from ${o} to ${s}`);return{kind:e,level:d}}function cE(t){if(t.kind==="none")return t;return{
kind:t.kind,level:Qa[t.kind].min}}var RC=0;var AC=31;var BC=7.95;var CC=256*1024;function NC(t){if(t.length<CC)return false;
const e=new Uint32Array(256);let n=0;for(let i=0;i<t.length;i+=AC,n++)e[t[i]]++;let r=0;for(const i of e)if(i>0)r-=i/n*Math.
log2(i/n);return r>BC}var $C=sE(OC);var LC=sE(_C);function fE(t,e){const n=t.length+(t.length>>8)+1024;switch(e.kind){case"\
gzip":return $C(t,{level:NC(t)?RC:e.level,finishFlush:oE.Z_SYNC_FLUSH,chunkSize:n});case"zstd":return LC(t,{chunkSize:n,
params:{[oE.ZSTD_c_compressionLevel]:e.level}});case"none":return Promise.resolve(t)}}async function Cn(t,e){const n=await Q(t,e);if(w(n,"Id")!==e)return false;return["RepoTags","RepoDigests"].every(r=>{const i=y(
n,r)??[];return B(i)&&i.length===0})}async function Wr(t,e,n){try{return await UC(t,e,n)}catch(r){await uE(t,e);throw r}}
var DC=/^Loaded image(?: ID)?: (\S+)$/gm;async function Jr(t,e,n){if(e.reference===e.expectedId)return"";try{return await n()}catch(r){
await uE(t,{...e,answer:""});throw r}}async function uE(t,e){const{reference:n,expectedId:r,diffId:i,answer:o}=e;if(n===
r)return;const s=[...o.matchAll(DC)].map(([,a=""])=>a);for(const a of new Set([...s,r])){const d=a.startsWith("sha256:")?
await FC(t,a,i).catch(()=>false):MC(a,n);if(d)await t.docker.try(["rmi",a]).catch(()=>{})}}async function FC(t,e,n){if(!await Cn(
t,e))return false;const r=wt(await Q(t,e)??{});return r.length===1&&r[0]===n}function MC(t,e){const n=[...t].filter((r,i)=>r!==
e[i]);return t.length===e.length&&n.length===1}async function UC(t,e,n){const r=(c,f)=>{throw new m("CHECK_FAILED",`The \
stored image differs from what was sent: expected ${c}, found ${f}. Nothing was tagged.`,{hint:K})};const i=e.answer.split(
"\n").find(c=>/^error /i.test(c.trim()));if(i!==void 0){const c=At(i,"ENGINE_FAILED","Unpacking the loaded image failed");
if(c.code==="NO_SPACE")throw c;r("a load without an error",JSON.stringify(i))}const[o,s]=await Promise.all([Q(t,e.reference),
zw(t,e.reference,1)]);const a=w(o,"Id");if(a!==e.expectedId)r(`the ID ${e.expectedId}`,String(a));const d=wt(o??{});if(d.
length!==1||d[0]!==e.diffId)r(`one layer ${e.diffId}`,JSON.stringify(d));if(n&&s===0)r("an unpacked layer","one of 0 byt\
es");return s}async function Gr(t,e,n){const{log:r,runId:i,signal:o}=t;const s=Je(i);const{diffId:a,digest:d,packedBytes:c}=e;const f=Se.
layer+aE[e.packing];const u={mediaType:f,digest:d,sizeBytes:c};const l=await n.configFor(a);const p=L(l);const{keepsPacked:h,
idIsConfigDigest:g}=t.store;const b=await n.annotations();const S=Go(l,u,b);const O=g?p:S.descriptor.digest;const v=await Cn(
t,O);const H=h&&!V(n.platform,t.platform);const te=t.knowsPlatformOption&&n.platform.architecture!=="";const ue=H&&te?n.
platform:void 0;const Y=()=>{const Qr=re(ae(s,"tag"));const Fd={full:Qr,familiar:s};let jl=0;const Wl=Qm({path:e.path,descriptor:u},
{config:l,platform:n.platform,name:Fd,annotations:b},$S=>{jl+=$S});const NS={title:"Load",doneBytes:()=>jl,totalBytes:()=>c};
return us(r,{progress:NS,sent:HC(Wl,"close"),after:"Unpack"},t.transport.loadImage(Wl,ue,o))};const be=v?O:s;const Zr=await Jr(
t,{reference:be,expectedId:O,diffId:a},Y);if(H&&ue===void 0)await zC(t,O,n.platform);return{answer:Zr,reference:be,diffId:a,
expectedId:O,configDigest:p,packedBytes:h?c:void 0,importedId:void 0,savedFile:void 0}}async function zC(t,e,n){const{log:r,
runId:i}=t;const o={reference:Je(i),id:e,isIndex:false,platform:n,volumes:[]};try{await z(t,await U(t,{source:o}))}catch(s){
r.debug(`no container of the loaded image: ${E(s)}`)}}var ul={kind:"none",wasAsked:false};async function ed(t){const{run:e,engine:n,source:r,sourceConfig:i,options:o,cache:s}=t;
const{log:a}=e;if(s===void 0||o.dryRun)return ul;const{layer:d}=o;const c=Xb(d,{isContainer:o.container!==void 0,isForeign:n!==
void 0&&r.byLayers!==true&&r.platform.architecture!==n.platform.architecture,takesZstd:n?.takesZstd??true});if(c!==void 0){
a.notice(`The layer is not cached: ${c}.`);return ul}const f=performance.now();const u=Yb(r,(await i).json,d);const l=pl(
o.tempDir,`${ne(e.runId)}cache-`);const p=await jC(l).catch(h=>void a.warning(`The layer is not cached: ${E(h)}`));if(p===
void 0)return ul;try{const h=await a.group("Look up the cached layer",async()=>{a.debug(`cache key ${u}`);const b=await ll(
e,s.restore(u,p,a,e.signal));if(!b)a.info("The cache did not provide the layer.");const S={key:u,packing:d.compression.kind};
return b?ll(e,JC(p,S,e)):void 0});const g={key:u,directory:p,ms:performance.now()-f};if(h!==void 0)return{...g,kind:"hit",
found:h};await mE(g);return{...g,kind:"miss"}}catch(h){await ml(p,{recursive:true,force:true});throw h}}async function ll({
touch:t},e){const n=setInterval(t,1e3);try{return await e}finally{clearInterval(n)}}async function JC(t,e,{log:n,signal:r}){
try{return await iE(t,e,r)}catch(i){if(!(i instanceof m))throw i;lE(i,n)}return void 0}function lE(t,e){if(t.code==="CAC\
HE_DIFFERS")e.notice(Me(t));else if(t.code==="CACHE_BAD")e.warning(Me(t));else e.warning(`${Me(t)} The layer is made aga\
in.`)}async function mE({directory:t}){for(const e of await WC(t))await ml(pl(t,e),{recursive:true,force:true})}async function td(t,e,{
run:n,engine:r,packTo:i}){if(!(t instanceof m)||e.kind==="none")throw t;const o=t.code==="NO_SPACE"&&i===void 0&&r?.store.
keepsPacked===false;const s=t.code==="CACHE_BAD"||t.code==="CACHE_DIFFERS";if(!o&&!(s&&e.kind==="hit"))throw t;lE(t,n.log);
if(r!==void 0)await xn(r.docker,n.runId,n.log);await mE(e);const{key:a,directory:d,ms:c}=e;return o?{kind:"none",wasAsked:true}:
{kind:"miss",key:a,directory:d,ms:c}}async function nd(t){if(t.kind==="none")return;await ml(t.directory,{recursive:true,
force:true}).catch(()=>{})}var GC=["CHECK_FAILED","ENGINE_FAILED","DOCKER_FAILED"];async function pE(t,{path:e,record:n},r){
const{log:i,signal:o}=t;try{const s=await Gr(t,{...n,path:e},r);const a=await Wr(t,s,n.dataBytes>0);i.info(`Loaded ${oe(
n.entries)} in one layer of ${I(a)}, packed ${I(n.packedBytes)}`);return{stored:s,newBytes:a}}catch(s){if(o.aborted||!(s instanceof
m)||!GC.includes(s.code))throw s;throw rn(s.message,s)}}async function rd({run:t,cache:e},{key:n,directory:r},{stored:i,
surveyed:o,entries:s,dataBytes:a,ms:d}){if(e===void 0||i.savedFile===void 0)return;const{rules:c,commands:f,spared:u,skippedPresets:l,
unmatched:p,warnings:h,suggestions:g}=o;try{await nE(r,{key:n,diffId:i.diffId,...i.savedFile,entries:s,dataBytes:a,seconds:d/
1e3,...{rules:c,commands:f,spared:u,skippedPresets:l,unmatched:p,warnings:h,suggestions:g},directories:o.directories??[]});
await ll(t,e.save(n,r,t.log))}catch(b){t.log.warning(`Could not save the layer: ${E(b)}.`)}}var VC=.5;function hE({ms:t,
found:e},n,r){const i=(t+n)/1e3;const o=e.record.seconds;const[s,a]=[i,o].map(d=>`${d.toFixed(1)} s`);if(i-o<VC){r.info(
`Used the cached layer in ${s}; making it took ${a}`);return}r.notice(`The cache does not pay off here: using the cached\
 layer took ${s}, and making it took ${a}.`)}function id(t,{run:e,cache:n}){if(t.kind!=="miss"||!n?.canSave(t.key,e.log))
return void 0;return pl(t.directory,fl)}var od=`docker-flatten ${Pr}`;var to={entries:0,dataBytes:0};import{mkdtemp as nN,rename as rN,rm as iN}from"node:fs/promises";import{join as yE}from"node:path";import{createHash as XC}from"node:crypto";import{open as ZC}from"node:fs/promises";import{availableParallelism as QC}from"node:os";import{crc32 as KC}from"node:zlib";var qC=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var YC=Buffer.from([3,0]);var sd=class{header=qC;#e=0;#t=0;add(e){
this.#e=KC(e,this.#e);this.#t+=e.length}end(){const e=Buffer.alloc(8);e.writeUInt32LE(this.#e,0);e.writeUInt32LE(this.#t%
2**32,4);return Buffer.concat([YC,e])}};var hl=1024*1024;var eN=Math.min(16,2*QC()+2);async function Vr(t,e,n){const r=await ZC(e,"wx",384).catch(i=>{throw gE(i,
e)});try{return await tN(r,e,t,n)}finally{await r.close()}}async function tN(t,e,n,r){const i=new gl(t,e);const o=r.kind===
"gzip"?new sd:void 0;let s=0;const a=[];const d=o===void 0?[]:[Promise.resolve(o.header)];const c=async()=>{const p=await d.
shift();await i.write(p);if(r.kind==="none")a.push(p)};const f=(p,h)=>{const g=p.subarray(0,h);s+=h;o?.add(g);const b=fE(
g,r);b.then(()=>r.kind!=="none"&&a.push(p),()=>{});d.push(b)};let u=Buffer.allocUnsafeSlow(hl);let l=0;try{for await(const p of n){
for(let h=0;h<p.length;){const g=p.copy(u,l,h);h+=g;l+=g;if(l<hl)break;f(u,l);if(d.length>=eN)await c();u=a.pop()??Buffer.
allocUnsafeSlow(hl);l=0}}if(l>0||s===0&&o===void 0)f(u,l);if(o!==void 0)d.push(Promise.resolve(o.end()));while(d.length>
0)await c()}finally{await Promise.allSettled(d)}return{layerBytes:s,digest:i.digest(),packedBytes:i.bytes}}var gl=class{#e;#t;#n=XC(
"sha256");bytes=0;constructor(e,n){this.#e=e;this.#t=n}async write(e){this.#n.update(e);this.bytes+=e.length;try{for(let n=0;n<
e.length;)n+=(await this.#e.write(e,n)).bytesWritten}catch(n){throw gE(n,this.#t)}}digest(){return`sha256:${this.#n.digest(
"hex")}`}};function gE(t,e){if(Xe(t)){return new m("NO_SPACE",`The disk filled up while writing the packed layer to ${e}\
.`,{hint:`Free some disk space there, or choose another directory with the ${P("temp-dir")}.`,cause:t})}return new m("TE\
MP_DIR",`Cannot write the packed layer to ${e} (${de(t)}).`,{hint:`Choose a writable directory with the ${P("temp-dir")}\
.`,cause:t})}var wE={async store(t,e,n){const r=await nN(yE(n.tempDir,ne(t.runId)));try{const i=yE(r,"layer");const{digest:o,packedBytes:s}=await j(
t.log,Rn(e,n.totalBytes),Vr(e,i,n.compression));const a=n.compression.kind;const d={path:i,diffId:e.digest(),digest:o,packedBytes:s,
packing:a};const c=await Gr(t,d,n);if(n.saveTo===void 0)return c;const f=await rN(i,n.saveTo).then(()=>true,()=>false);return f?
{...c,savedFile:{digest:o,packedBytes:s,packing:a}}:c}finally{await iN(r,{recursive:true,force:true})}}};import{pipeline as aN}from"node:stream";import{finished as dN}from"node:stream/promises";import{PassThrough as oN,Transform as sN}from"node:stream";var bE=8*1024*1024;var ad=class extends sN{side=new oN({highWaterMark:bE});constructor(){
super({highWaterMark:bE});this.side.on("error",()=>{})}close(){this.side.destroy()}_transform(e,n,r){if(this.side.destroyed||
this.side.write(e)){r(null,e);return}const i=()=>{this.side.off("drain",i);this.side.off("close",i);r(null,e)};this.side.
once("drain",i);this.side.once("close",i)}_flush(e){this.side.end();e()}};var EE={async store(t,e,n){const{log:r,runId:i,signal:o}=t;const s=n.saveTo===void 0?void 0:cN(e,n,r);const a=await us(r,
{progress:Rn(e,n.totalBytes),sent:dN(e),after:"Store"},t.transport.importImage(s?.layer??e,Eo(i),o));const d=await s?.savedFile;
const c=e.digest();const f=await n.configFor(c);const u=L(f);const[l]=await Promise.all([Cn(t,u),fN(t,a,c)]);const p=Zm(
f,c,Je(i));const h=l?u:Je(i);const g=await Jr(t,{reference:h,expectedId:u,diffId:c},()=>t.transport.loadImage(p,void 0,o));
return{reference:h,diffId:c,expectedId:u,configDigest:u,packedBytes:void 0,importedId:a,savedFile:d,answer:g}}};function cN(t,{
saveTo:e="",compression:n},r){const i=new ad;let o=false;const s=Vr(i.side,e,cE(n)).then(({digest:a,packedBytes:d})=>({digest:a,
packedBytes:d,packing:n.kind}),a=>{i.close();if(!o)r.warning(`Could not save the layer: ${E(a)}`);return void 0});aN(t,i,
a=>{if(!a)return;o=true;i.side.destroy(a)});return{layer:i,savedFile:s}}async function fN(t,e,n){const[r]=wt(await Q(t,e)??
{});if(r===n)return;throw new m("CHECK_FAILED",`The engine stored the layer ${r}, but ${n} was sent: the stream was chan\
ged in transit. Nothing was tagged.`,{hint:K})}var uN={"graph-driver":EE,containerd:wE};function xE({kind:t}){return uN[t]}import{pipeline as EN}from"node:stream";function on(t){const e=t.filter(i=>i!==void 0);const[n,...r]=e;if(n===void 0||r.length===0)return n;return{begin:(i,o)=>{
for(const s of e)s.begin(i,o)},data:i=>{for(const o of e)o.data(i)},end:()=>{for(const i of e)i.end()}}}var lN=1024**3;var SE=1024**2;var mN=64*1024**2;var pN=256*1024**3;var yl=Buffer.alloc(SE);var dd=class{#e;#t;#n=0;constructor(e){
this.#e=e}begin(e,n){this.#t=e.sizeBytes<lN?void 0:{entry:e,verdict:n};this.#n=0;if(e.sizeBytes>=pN)this.#r()}data(e){if(this.#t===
void 0)return;const n=Math.max(0,SE-this.#n);this.#n+=e.length;if(!hN(e.subarray(n)))this.#t=void 0;else if(this.#n>=mN)
this.#r()}end(){this.#t=void 0}#r(){const e=this.#t;this.#t=void 0;if(e!==void 0)this.#e(e.entry,e.verdict)}};function hN(t){
for(let e=0;e<t.length;e+=yl.length){const n=t.subarray(e,e+yl.length);if(!n.equals(yl.subarray(0,n.length)))return false}
return true}function kE(t,{cleanWords:e},n){if(t===void 0||t.length===0)return;const r=t.map(({name:o,bytes:s})=>`${o} ${I(s)}`);const i=mn(
"clean",ga(e,t));n.info(`Could also be cleaned: ${r.join(", ")}. To do so, use ${i}`)}var gN=10;var PE=100;function IE({
rules:t,commands:e,spared:n,skippedPresets:r,unmatched:i,warnings:o},s){for(const{name:d,ms:c,bytes:f}of e){const u=f===
void 0?"":`, ${f<0?"added":"freed"} ${I(Math.abs(f))}`;s.info(`${d}: ${(c/1e3).toFixed(1)} s${u}`)}for(const{kind:d,name:c,
entries:f,bytes:u}of t){if(f===0&&u===0)continue;s.info(`${d==="preset"?"Cleaned":"Excluded"} ${c}: ${I(u)} in ${oe(f)}`)}
const a=n.filter(({kind:d})=>d!==void 0);if(a.length>0)s.info(wN(a));if(i.length>0)s.notice(bN(i));for(const d of r)s.notice(
`Preset "${d}" skipped: symlinks outside its cache point into it.`);for(const d of o)s.warning(d)}var yN=20;function wN(t){
const e=t.slice(0,yN).map(({what:r,why:i})=>`${_(Buffer.from(r))} (${le(i??"",PE)})`);const n=t.length-e.length;return`K\
ept because the image uses it: ${e.join(", ")}${n>0?`, and ${n} more`:""}`}function bN(t){const e=t.slice(0,gN).map(i=>JSON.
stringify(le(i,PE)));if(t.length===1)return`The pattern ${e[0]} in ${x("exclude")} matches nothing in the image.`;const n=t.
length-e.length;const r=n>0?`, and ${n} more`:"";return`${t.length} patterns in ${x("exclude")} match nothing in the ima\
ge: ${e.join(", ")}${r}.`}function TE(t){return({name:e,sizeBytes:n},r)=>{const i=r==="keep"||typeof r==="object"&&r.data===
void 0;const o=i?"and the result contains them too":"although the result drops them";t.warning(`The file ${_(Buffer.from(
R(e),"latin1"))} is sparse: most of its ${I(n)} are zeros, as in lastlog and faillog with large user IDs. The engine sen\
ds all the zeros, which takes long, ${o}. Make the file smaller in the image: use "useradd --no-log-init", or truncate i\
t in the step that creates it.`)}}function xN(t,{sizeInImage:e}){if(e===void 0||t.sizeBytes>0)return t;return{...t,sizeBytes:e(R(t.name))??0}}async function no({
reader:t,rules:e,survey:n,expected:r,resume:i,latestSeconds:o},{log:s,signal:a},d){const c=on([d,...r.map(g=>g.observer),
n.observer,t.observer,new dd(TE(s))]);const f=e===void 0?t.decide:g=>e.decide(xN(g,t),t.decide(g));const u=g=>Math.min(g,
o??Infinity);const l=o===void 0?f:Ma(f,u);const p=e&&(()=>e.appendix({reader:t,retime:g=>Fa(g,u),observer:c,signal:a}));
const h=new W(l,c,p===void 0?{}:{appendix:p});EN(await t.open(a),h,()=>{i().catch(()=>{})});return h}async function cd(t,e,n={}){
const r=await no(t,e,n.looker);const i=n.totalBytes===void 0?er(t.expectedBytes):()=>n.totalBytes;await en(e,[r],i);return r}
function fd({counts:t},{rules:e}){const n=e?.appended;return{entries:t.entries+(n?.entries??0),dataBytes:t.dataBytes+(n?.
dataBytes??0)}}var wl=4096;var SN=59;var sn=class{#e;#t=0;constructor({countsBlocks:e}){this.#e=e;if(e)this.#t=wl}get bytes(){return this.#t}begin(e,n){
if(n==="drop")return;const r=n==="keep"?e:n.head;const i=Yt(e,n);const o=e.typeFlag==="2"?se(r).link.length:0;if(!this.#e){
this.#t+=i+o;return}const s=e.typeFlag==="5"||o>SN;this.#t+=Math.ceil((s?1:i)/wl)*wl}data(){}end(){}};async function vE(t,e,n){
const{run:r,engine:i,options:o}=t;const s=new sn({countsBlocks:An(t)});const a=await cd(e,r,{looker:s});await e.resume();
const d=L(await n.configFor(a.digest()));const c=i!==void 0&&(o.tags.length>0||o.tagLocations.length===0);const f=c&&!i.
store.idIsConfigDigest?void 0:d;return{newBytes:s.bytes,imageId:f,configDigest:d}}import{createReadStream as kN}from"node:fs";import{PassThrough as PN}from"node:stream";import{createGunzip as IN,createZstdDecompress as TN}from"node:zlib";async function OE(t,e,{path:n,...r}){const{run:i}=t;const{log:o,signal:s}=i;const{compression:a}=r;const d=new sn({countsBlocks:An(
t)});const c=on([d,AE(i.touch)]);const f=await no(e,i,c);const u=Rn(f,r.totalBytes);const l=Vr(f,n,a);const{digest:p,packedBytes:h}=await j(
o,u,l);await e.resume();if(s.aborted)throw F(s.reason);const g=fd(f,e);o.info(`Packed ${oe(g.entries)} in one layer of ${I(
d.bytes)}, packed ${I(h)}`);const b={path:n,diffId:f.digest(),digest:p,packedBytes:h,packing:a.kind};const S=g.dataBytes>
0;const O=await RE(b,r,S);const{bytesWritten:v}=f;return{...O,newBytes:d.bytes,streamBytes:v,counts:g}}async function _E(t,e,n){
const{record:r,path:i}=e;const o=An(t);const{bytes:s,streamBytes:a}=await bl(e,t.run,o);const{diffId:d,digest:c,packedBytes:f,
packing:u}=r;const l={path:i,diffId:d,digest:c,packedBytes:f,packing:u};const p=await RE(l,n,r.dataBytes>0);t.run.log.info(
`Took ${oe(r.entries)} in one layer of ${I(s)}, packed ${I(f)}`);return{...p,newBytes:s,streamBytes:a,counts:to}}async function RE(t,e,n){
const r=await e.configFor(t.diffId);const i=L(r);return{stored:void 0,packed:{file:t,config:r,request:e,hasContent:n},packedBytes:t.
packedBytes,imageId:i,configDigest:i}}async function bl({path:t,record:e},{signal:n,touch:r},i=false){const o=new sn({countsBlocks:i});
const s=new W(()=>"keep",on([o,AE(r)]));const a=kN(t);const d=vN(e.packing);a.on("error",f=>d.destroy(f));a.pipe(d);try{
await _n([d,s],n)}catch(f){if(n.aborted)throw f;throw rn("its layer cannot be unpacked.",f)}finally{a.destroy()}const c=s.
digest();if(c!==e.diffId)throw rn(`its layer unpacks to ${c}, but the record says ${e.diffId}.`);return{bytes:o.bytes,streamBytes:s.
bytesWritten}}function vN(t){switch(t){case"gzip":return IN();case"zstd":return TN();case"none":return new PN}}function AE(t){
return{begin:t,data:t,end:()=>{}}}import{posix as CN}from"node:path";var ON=1e3;async function BE(t,e,{id:n}){const[r,i]=await Promise.all([t.docker.run(["diff",n]),ve(t,n,["--size"])]);const o=r.
split("\n").map(d=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(d)?.groups).filter(d=>d!==void 0);const{SizeRw:s}=i;if(o.length>
ON||typeof s!=="number")return void 0;const a=await U(t,{source:e});try{const d=[];for(const{kind:c,path:f=""}of o){const u=await _N(
t,a,f,c==="D");if(u>0)d.push({path:f,bytes:u})}return{old:d,writtenBytes:s}}finally{await z(t,a)}}async function _N(t,e,n,r){
const{signal:i}=t;try{return await RN(await t.transport.readArchive(e,n,i),r)}catch(o){if(Ne(o,n))return 0;throw o}}async function RN(t,e){
const n=new AbortController;let r=0;let i=true;const o=new W(({typeFlag:s,sizeBytes:a})=>{if(n.signal.aborted)return"dro\
p";r+=a;if(i&&(s!=="5"||!e))n.abort();i=false;return"drop"});await vn(n.signal,t,o);return r}import{posix as AN}from"node:path";var ud="/var/lib/apt/lists";var CE="/var/cache/apt";function NE(t){return[ud,CE].some(
e=>t.startsWith(`${e}/`))}function $E(t){return t.filter(e=>{const n=AN.normalize(`/${e}/`);return[`${ud}/`,`${CE}/`].some(
r=>r.startsWith(n)||n.startsWith(r))})}function ro(t,e){return`echo ${t.slice(0,-1)}"${t.slice(-1)}"-${e}`}function LE(t){
return["set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/nu\
ll 2>&1 || { ${ro(t,"no-apt")}; exit 0; }`,"apt-get clean",`[ -d ${ud} ] || exit 0`,`cd ${ud}`,"for name in * .[!.]* ..?\
*; do",'  [ -e "$name" ] || [ -h "$name" ] || continue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial \
]; then',"    find partial -mindepth 1 -delete","  else",'    rm -rf -- "./$name"',"  fi","done"].join("\n")}import{randomBytes as BN}from"node:crypto";function DE(t,{script:e,aptClean:n}){const r=[ro(t,"shell"),e===void 0?":":`/bin/sh -e -c " $1" || exit $?; ${ro(t,"run")}`,
n?`/bin/sh -c "$2" || exit $?; ${ro(t,"apt")}`:":"].join("\n");return["-c",r,"sh",e??"",LE(t)]}var ld=class{token=`docke\
r-flatten-${BN(8).toString("hex")}`;#e=new Map;ms(e){return this.#e.get(e)}read(e){const n=e.indexOf(this.token);if(n!==
-1)this.#e.set(e.slice(n+this.token.length+1).trim(),performance.now());return this.strip(e)}strip(e){const n=e.indexOf(
this.token);if(n===-1)return e;return n===0?void 0:e.slice(0,n)}};var NN=/no such file or directory|executable file not found|not a directory/i;var $N=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i;
var FE=/exec format error/i;var LN=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im;var DN=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;
async function ME(t,e,n){const{log:r,signal:i}=t;const{image:o}=e;FN(o,n,r);const s=new ld;const a=await Ha(t,o,{program:"\
/bin/sh",args:DE(s.token,n),user:"0:0",network:n.network,shows:l=>s.read(l)}).catch(l=>{const p=l instanceof m&&l.code===
"DOCKER_FAILED";throw p?UE(n,l.message,l)??l:l});if(s.ms("shell")===void 0)return zN(t,o,n,a);if(a.exitCode!==0)throw MN(
o,n,s,a);const d=UN(o,n,s,r);const{container:c}=a;if(d.length===0){await Dr(t,c);return Nn}const f=BE(t,o,c).then(l=>d.map(
p=>HN(p,d,l))).catch(l=>{if(!i.aborted)r.notice(`Could not measure what the commands freed: ${E(l)}`);return d});const u=Ab(
t,e,c);return{changed:u,commands:d,measuredCommands:f,needsAptRule:false}}function FN({volumes:t},{script:e,aptClean:n},r){
if(e!==void 0&&t.length>0){r.warning(`The image declares volumes: ${t.join(", ")}. They are empty while "run" runs, and \
its changes below them are not in the result.`)}const i=n?$E(t):[];if(i.length>0){r.warning(`"apt-clean" cannot clean be\
low the volumes that the image declares: ${i.join(", ")}. Use ${x("exclude")} to drop their contents.`)}}function md(t){
if(t.length===0)return"";return` The image's volumes are empty while commands run: ${t.join(", ")}.`}function MN(t,{script:e,
network:n},r,i){const o=e!==void 0&&r.ms("run")===void 0?"run":"apt-clean";const s=za(i,d=>r.strip(d));const a=o==="run"?
`Nothing was tagged. The script stops at the first command that fails${n==="none"?`, and it has no network unless ${x("r\
un-network")} names one`:""}.`:`Leave ${x("apt-clean")} out to flatten without it, or repair apt in the image.`;return new m(
"COMMAND_FAILED",`"${o}" failed in a container of ${t.reference} with exit status ${i.exitCode}:
${s}`,{hint:a+md(t.volumes)})}function UN(t,{script:e,aptClean:n},r,i){const o=r.ms("no-apt")===void 0;if(!o){i.notice(`\
Skipped apt-clean: the image has no apt-get.${md(HE(t))}`)}const s=r.ms("shell")??0;const a=r.ms("run")??s;const d=[];if(e!==
void 0)d.push({name:"run",ms:a-s});if(n&&o)d.push({name:"apt-clean",ms:(r.ms("apt")??a)-a});return d}var Nn={changed:void 0,
commands:[],measuredCommands:Promise.resolve([]),needsAptRule:false};function HN(t,e,n){if(n===void 0)return t;const r=e.
length>1;const i=t.name==="apt-clean";const o=n.old.filter(({path:s})=>!r||NE(s)===i).reduce((s,{bytes:a})=>s+a,0);return{
...t,bytes:o-(r&&i?0:n.writtenBytes)}}async function zN(t,e,n,r){const{log:i}=t;const{script:o,aptClean:s}=n;const a=UE(
n,r.stderr);if(a!==void 0)throw a;const d=jN(e,t,r);if(o!==void 0){throw new m("COMMAND_FAILED",`"run" needs a shell in ${e.
reference}, but ${d}.`,{hint:`Use ${x("clean")} and ${x("exclude")} instead: they need no program in the image.${md(e.volumes)}`})}
await Dr(t,r.container);if(s){i.notice(`Used the rules of ${x("clean","apt")} instead of apt-clean: ${d}.${md(HE(e))}`)}
return{...Nn,needsAptRule:s}}function UE({network:t},e,n){if(t==="none"||!LN.test(e))return void 0;return new m("COMMAND\
_FAILED",`Cannot connect the container for "run" to the network ${JSON.stringify(t)} (${x("run-network")}): ${e.trim().slice(
-2e3)}`,{hint:`Name a network that "docker network ls" lists, for example "bridge", or leave ${x("run-network")} out.`,cause:n})}
function HE({volumes:t}){return t.filter(e=>DN.test(CN.normalize(e)))}function jN(t,e,n){const r=`${n.stderr}
${n.stdout}`;const{architecture:i}=t.platform;const o=e.platform.architecture;const s=i!==o;const a=NN.test(r);const d=$N.
test(r);if(FE.test(r)&&!s)return`the image's /bin/sh is not an executable for this machine (${o})`;if(FE.test(r)||s&&!a&&
!d)return`the image is for ${i}, which this machine (${o}) cannot run`;if(d)return"the image's /bin/sh cannot be execute\
d: it is a directory or not executable";if(a)return"the image has no shell (/bin/sh)";throw Z(["start"],n)}var WN=3;var JN=1e5;var GN=[10,5,3];var VN=.01;var pd=class{#e=new Map;begin(e,n){const r=Yt(e,n);if(r===0)return;const i=this.#t(
R(e.name));const o=this.#e.get(i);if(o===void 0)this.#e.set(i,{bytes:r,files:1});else{o.bytes+=r;o.files++}}data(){}end(){}#t(e){
let n=0;for(let i=0;i<WN;i++){const o=e.indexOf("/",n===0?0:n+1);if(o===-1)break;n=o}let r=e.slice(0,n);while(this.#e.size>=
JN&&r!==""&&!this.#e.has(r))r=r.slice(0,Math.max(0,r.lastIndexOf("/")));return r}get largest(){const e=new Map;let n=0;for(const[
r,i]of this.#e){n+=i.bytes;for(let o=r;o!=="";){const s=o.slice(0,Math.max(0,o.lastIndexOf("/")));const a=e.get(s)??new Map;
e.set(s,a);const{bytes:d,files:c}=a.get(o)??{bytes:0,files:0};a.set(o,{bytes:d+i.bytes,files:c+i.files});o=s}}return zE(
e,"",0,n*VN)}};function zE(t,e,n,r){return[...t.get(e)??[]].filter(([,{bytes:i}])=>i>=r).sort(([i,o],[s,a])=>a.bytes-o.bytes||
(i<s?-1:1)).slice(0,GN[n]).flatMap(([i,o])=>[{path:`/${X(i).toString("utf8")}`,...o},...zE(t,i,n+1,r)])}var io=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];var KN=128*
1024*1024;var qN=32*1024*1024;var YN=1e6;var XN=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,read:t=>El(t,
e=>e.replace(/^\//,""))},{manager:"dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,read:t=>El(t,e=>e.replace(/^[0-9a-f]{32} [ *]/,
""))},{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,read:QN},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,
read:t=>El(t,e=>e.startsWith("%")?"":e)}];function*El(t,e){for(const n of t)yield e(n)}function*ZN(t){for(let e=0;e<t.length;){
const n=t.indexOf("\n",e);const r=n===-1?t.length:n;if(r>e)yield t.slice(e,r);e=r+1}}function*QN(t){let e="";for(const n of t){
if(n.startsWith("F:"))e=n.slice(2);else if(n.startsWith("R:"))yield e===""?n.slice(2):`${e}/${n.slice(2)}`}}var e$=[["np\
m",/(?:^|\/)(?:node_modules|_npx|_cacache)\//],["conda",/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//],
["pip",/(?:^|\/)(?:site|dist)-packages\//],["gem",/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//],["car\
go",/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//],["go",/^usr\/local\/go\/|(?:^|\/)go\/pkg\//],["mav\
en",/(?:^|\/)\.m2\//],["gradle",/(?:^|\/)\.gradle\//],["nuget",/(?:^|\/)\.nuget\//]];var t$=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//;
var n$=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/;var hd=class{#e=new Map;#t=false;#n;#r=KN;begin(e,n){
this.#n=void 0;if(e.sizeBytes===0||e.name.indexOf("lib")===-1)return;const r=R(e.name);if(t$.test(r))this.#t=true;const i=XN.
find(o=>o.path.test(r));if(i===void 0||e.sizeBytes>Math.min(this.#r,qN))return;this.#r-=e.sizeBytes;this.#n={format:i,parts:[]}}data(e){
this.#n?.parts.push(Buffer.from(e))}end(){const e=this.#n;this.#n=void 0;if(e===void 0)return;const n=Buffer.concat(e.parts).
toString("latin1");for(const r of e.format.read(ZN(n))){if(r==="")continue;if(this.#e.size>=YN)return;this.#e.set(r,e.format.
manager)}}managerOf(e){const n=this.#e.get(e)??(e.startsWith("usr/")?this.#e.get(e.slice(4)):void 0);if(n!==void 0)return n;
const r=e$.find(([,i])=>i.test(e));if(r!==void 0)return r[0];return this.#t&&n$.test(e)?"rpm":"other"}};var jE=4e5;var r$=15e4;var i$=40;var oo=class{#e={children:new Map,folded:void 0};#t;#n;#r=0;#i=0;constructor(e,n=jE){this.#t=
e;this.#n=n}get foldedFiles(){return this.#i}add(e,n,r=-1){if(n===0)return;const i=e.split("/");const o=[...i.splice(0,i$),
...i.length>0?[i.join("/")]:[]];const s=n<0?this.#o(o,n,r):n;if(s===0)return;const a=o.pop()??"";let d=this.#e;for(const f of o)
d=this.#s(d,f);const c=d.children.get(a);if(c===void 0){d.children.set(a,{bytes:s,group:r});this.#r++}else if("bytes"in c){
c.bytes+=s}if(this.#r>this.#n)this.#a()}#o(e,n,r){const i=[];let o=this.#e;for(const a of e){if(o===void 0||"bytes"in o)
break;if(o.folded!==void 0)i.unshift(o.folded.bytes);o=o.children.get(a)}if(o!==void 0)return n;let s=n;for(const a of i){
const d=a.get(r)??0;const c=Math.min(d,-s);a.set(r,d-c);s+=c}return s}#s(e,n){const r=e.children.get(n);if(r!==void 0&&"\
children"in r)return r;const i={children:new Map,folded:void 0};e.children.set(n,i);if(r===void 0)this.#r++;return i}#a(){
let e=1024;const n=this.#n/jE*r$;while(this.#r>n){this.#r=this.#d(this.#e,"",e).nodes;e*=2}}#d(e,n,r){let i=0;let o=0;for(const[
s,a]of e.children){const d=n===""?s:`${n}/${s}`;if("bytes"in a){o+=a.bytes;if(a.bytes>=r)i++;else{e.children.delete(s);const f=a.
group===-1?this.#t(d):a.group;this.#c(e,1,new Map([[f,a.bytes]]));this.#i++}continue}const c=this.#d(a,d,r);o+=c.bytes;if(c.
bytes>=r)i+=c.nodes+1;else{e.children.delete(s);if(a.folded!==void 0)this.#c(e,a.folded.files,a.folded.bytes)}}for(const s of e.
folded?.bytes.values()??[])o+=s;return{nodes:i,bytes:o}}#c(e,n,r){e.folded??={files:0,bytes:new Map};e.folded.files+=n;for(const[
i,o]of r)e.folded.bytes.set(i,(e.folded.bytes.get(i)??0)+o)}toPage(e=()=>true){const n=(r,i)=>{const o=[];for(const[s,a]of r.
children){const d=i===""?s:`${i}/${s}`;const c=X(s).toString("utf8");if("children"in a){const u=n(a,d);if(u.length>0)o.push(
[c,0,-1,u]);continue}const f=a.group===-1?this.#t(d):a.group;if(a.bytes>0&&e(f))o.push([c,a.bytes,f])}for(const[s,a]of r.
folded?.bytes??[])if(a>0&&e(s))o.push(["(smaller files)",a,s]);return o};return["",0,-1,n(this.#e,"")]}};var Kr=class{#e=new pd;#t;#n;#r=false;observer;constructor(e,n){this.#t=e?new xl:void 0;this.#n=n;const r=on([this.#e,this.#t?.
observer,n])??this.#e;const i=this.#t!==void 0;this.observer={begin:(o,s)=>this.#i(()=>r.begin(o,s)),data:i?o=>this.#i(()=>r.
data(o)):()=>{},end:i?()=>this.#i(()=>r.end()):()=>{}}}onDropped=(e,n,r)=>{this.#i(()=>this.#t?.drop(e,n,r))};get directories(){
return this.#i(()=>this.#e.largest)}get suggestions(){return this.#i(()=>this.#n?.found)}get page(){return this.#i(()=>this.#t?.
toPage())}#i(e){if(this.#r)return void 0;try{return e()}catch{this.#r=true;return void 0}}};var xl=class{#e=new hd;#t=new oo(
e=>io.indexOf(this.#e.managerOf(e)));#n=new oo(()=>-1);#r=[];observer=on([this.#e,new Sl(this.#t)]);drop(e,n,r){if(!this.#r.
includes(r))this.#r.push(r);this.#n.add(e,n,io.length+this.#r.indexOf(r))}toPage(){const e=[[this.#t,"of the result"],[this.#n,
"that were dropped"]];const n=[...io.map(r=>({name:r,kind:r==="other"?"other":"manager"})),...this.#r.map(({kind:r,name:i})=>({
kind:r,name:i}))];return{groups:n,result:this.#t.toPage(),dropped:this.#n.toPage(r=>(this.#r[r-io.length]?.bytes??0)>0),
notes:e.filter(([r])=>r.foldedFiles>0).map(([r,i])=>`${r.foldedFiles} small files ${i} are not shown one by one: "(small\
er files)" combines those of a directory.`)}}};var Sl=class{#e;constructor(e){this.#e=e}begin(e,n){const r=Yt(e,n);if(r>
0)this.#e.add(R(e.name),r)}data(){}end(){}};import{access as o$,constants as WE,mkdtemp as s$,rm as a$,stat as kl,statfs as JE}from"node:fs/promises";import{join as d$}from"node:path";var c$=.5;var f$={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not write there",EPERM:"\
this user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"};var u$={input:()=>`T\
he ${P("temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment variable TMPDIR \
(/tmp if it is not set)"};async function GE(t,e,n){try{await o$(t,WE.W_OK|WE.X_OK);await a$(await s$(d$(t,ne(n))),{recursive:true})}catch(r){
const i=await l$(t,de(r));throw new m("TEMP_DIR",`${u$[e]()} must be a writable directory, but ${JSON.stringify(t)} is n\
ot: ${i}.`,{hint:e==="input"?"Name an existing, writable directory, or leave it out.":`Create that directory, or name an\
 existing, writable one with the ${P("temp-dir")}.`,cause:r})}}async function l$(t,e){const n=await kl(t).catch(()=>void 0);
if(n!==void 0&&!n.isDirectory())return"it is not a directory";if(n!==void 0&&e==="ENOENT")return"no file can be created \
in it";return f$[e]??e}function Pl(t,e,n,r=c$){if(!n)return e;if(t===void 0)return Math.round(e*r);return t.reduce((i,o)=>i+
(/[+.](?:gzip|zstd)$/.test(o.mediaType)?o.sizeBytes:Math.round(o.sizeBytes*r)),0)}async function Il(t,e){const{bavail:n,
bsize:r}=await JE(t);const i=n*r;if(i>=e)return;throw new m("NO_SPACE",`The packed layer needs about ${I(e)} in ${t}, bu\
t only ${I(i)} are free.`,{hint:`Free some disk space, or name a directory on a larger disk with the ${P("temp-dir")}.`})}
async function Tl({store:t,diskRoot:e},{unpackedBytes:n,packedBytes:r},i){if(e===void 0)return void 0;const o=await Promise.
all([JE(e),kl(e),kl(i)]).catch(()=>void 0);if(o===void 0)return void 0;const[{bfree:s,bsize:a},d,c]=o;const f=[{what:"un\
packed",bytes:n}];if(t.keepsPacked){f.push({what:"packed",bytes:r});if(d.dev===c.dev)f.push({what:"for the spool, which \
is on the same disk",bytes:r})}const u=f.reduce((h,{bytes:g})=>h+g,0);const l=s*a;if(l>=u)return void 0;const p=f.map(({
what:h,bytes:g})=>`${I(g)} ${h}`).join(", ");return`The engine's disk may be too small: the result needs up to ${I(u)} t\
here (${p}), but only ${I(l)} are free in ${e}. If it does not fit, nothing is tagged. "docker system df" shows what use\
s the space.`}async function KE(t,e){const{engine:n,source:r,sourceConfig:i,options:o,sweep:s}=t;const{tempDir:a,layer:d}=o;if(t.packTo===
void 0&&n?.store.keepsPacked===false){return VE(t,{unpackedBytes:r.knownBytes??0,packedBytes:0})}const c=(await e).bytes;
const{packedLayers:f}=await i;const u=d.compression.kind!=="none";const l=Pl(f,c,u);await Il(a,l).catch(async()=>{await s.
settle();await Il(a,l)});const p=Pl(f,c,u,1);await VE(t,{unpackedBytes:c,packedBytes:p})}async function VE({engine:t,options:e,
sweep:n},r){if(t===void 0)return;if(await Tl(t,r,e.tempDir)===void 0)return;await n.settle();const i=await Tl(t,r,e.tempDir);
if(i!==void 0)t.log.warning(i)}var m$=50;async function qE(t,e){const n=new Map;for(const[r,i]of t.requiredPaths.entries()){if(n.has(i.text))continue;const o=r<
m$?e.lookAtImage:void 0;const s=await p$(t,i,{...e,lookAtImage:o});if(s!==void 0)n.set(i.text,g$(i,s))}return[...n.values()]}
async function p$(t,{candidates:e},{look:n,lookAtImage:r}){const i=e.map(s=>t.trace(s));const o=i.find(({droppedBy:s})=>s!==
void 0)?.droppedBy;if(o===void 0&&r===void 0)return void 0;for(const{end:s,droppedBy:a}of i)if(a===void 0&&s!==void 0&&await n(
s)!==void 0)return void 0;if(o!==void 0||r===void 0)return o;for(const s of e)if(await h$(s,r))return"a command";return void 0}
async function h$(t,e){const n=await ca(t,async r=>(await e(r))?.link);return n!==void 0&&await e(n.end)!==void 0}function g$({
by:t,text:e},n){const r=_(Buffer.from(e));return t==="WORKDIR"?`The image's WORKDIR ${r} is not in the result: ${n} remo\
ved it. The engine will create it again, empty and owned by root.`:`The image's ${t} refers to ${r}, which is not in the\
 result: ${n} removed it. Containers of the result may not start.`}function gd(t){const e=new Map;const n=async r=>{try{const i=await t(Buffer.from(r,"latin1").toString());if(i===void 0)return void 0;
const o=i.typeFlag==="2";return{link:o?se(i).link.toString("latin1"):void 0}}catch(i){if(i instanceof m&&i.code==="TAR_L\
IMIT")return{link:void 0};throw i}};return r=>{const i=e.get(r)??n(r);e.set(r,i);return i}}import{isUtf8 as y$}from"node:buffer";import{pipeline as w$}from"node:stream/promises";var YE=8;var yd=class{#e;#t;constructor(e,n){this.#e=e;this.#t=n}*emit(e,n=e){const{retime:r,observer:i}=this.#e;const o=r(
n);i?.begin(e,{head:o});i?.end();this.#t.entries++;yield*[...o.extensions,o.header]}async*fetchEntry(e,n){const{reader:r,
signal:i}=this.#e;const o=X(e);const s=await r.openPath(o,i).then(l=>Cr(l,0)).catch(l=>{if(r.isNotFound(l,o))return void 0;
throw l});if(s===void 0)return;const a=s.typeFlag==="5";const d=X(a?`${e}/`:e);const{typeFlag:c}=s;const f={...Oe(s,d),name:d,
typeFlag:c,sizeBytes:0};const u=n(f)===void 0?"drop":r.decide(f);if(u!=="drop")yield*this.emit(f,u==="keep"?f:u.head)}async*fetch(e,n,{
mayBeAbsent:r=false}={}){const{reader:i,retime:o,observer:s,signal:a}=this.#e;const d=e.slice(0,e.lastIndexOf("/")+1);let c;
const f={begin:(p,h)=>c!==void 0&&s?.begin(c,h),data:p=>c!==void 0&&s?.data(p),end:()=>c!==void 0&&s?.end()};const u=new W(
p=>{c=void 0;const h=n(d+R(p.name),p);if(h===void 0)return"drop";const g=X(p.name.at(-1)===47?`${h}/`:h);const{typeFlag:b,
sizeBytes:S}=p;c={...Oe(p,g),name:g,typeFlag:b,sizeBytes:S};const O=i.decide(c);if(O==="drop")return O;return O==="keep"?
{head:o(c)}:{...O,head:o(O.head)}},f,{isPart:true});const l=X(e);try{const p=w$(await i.openPath(l,a),u,{signal:a});p.catch(
()=>{});for await(const h of u)yield h;await p}catch(p){if(!r||!i.isNotFound(p,l))throw p}this.#t.entries+=u.counts.entries;
this.#t.dataBytes+=u.counts.dataBytes}};function wd(t){const e=Map.groupBy(XE(t),({root:n})=>n);return new Map([...e].map(
([n,r])=>[n,r.map(({path:i})=>i)]))}function XE(t){if(t.length<=YE)return t.map(r=>({root:b$(r),path:r}));const e=E$(t);
const n=Map.groupBy(t,r=>r.split("/")[e.length]);if(e.length>1||e.length===1&&n.size>YE)return t.map(r=>({root:e.join("/"),
path:r}));return[...n.values()].flatMap(XE)}function b$(t){for(let e=t;e!=="";e=e.slice(0,Math.max(e.lastIndexOf("/"),0)))
if(y$(X(e.slice(e.lastIndexOf("/")+1))))return e;return t}function E$(t){let e=t[0]?.split("/").slice(0,-1)??[];for(const n of t){
const r=n.split("/").slice(0,-1);const i=e.findIndex((o,s)=>o!==r[s]);if(i!==-1)e=e.slice(0,i)}return e}var bd=class{#e;#t;#n;#r;#i=new Set;#o=[];#s=new Set;constructor(e,n,r,i=Qt){this.#e=e;this.#r=fu(i);this.#t=n;this.#n=r}findRestored(){
if(this.#e.dropped.isEmpty)return{restored:[],roots:[]};for(const[r,i]of this.#t.kept)this.#d(r,i);for(const r of this.#r)
this.#c(r);for(let r=this.#a();r!==void 0;r=this.#a())this.#d(...r);if(this.#t.isFull)this.#e.warnTooManyLinks();const e=r=>We(
r).some(i=>this.#i.has(i));const n=[...this.#i];return{restored:n,roots:n.filter(r=>!e(r))}}#a(){if(this.#o.length===0){
for(const{isSkipped:e,droppedTops:n}of this.#e.presets)if(e)for(const r of n)this.#u(r)}return this.#o.pop()}#d(e,n){const r=Wi(
_y(e,n),this.#t.targetOf);if(r===void 0)return;this.#e.skipPresetsFor(e,r.end);const i=o=>this.#n.has(o)&&this.#t.targetOf(
o)===void 0;for(const o of r.through)if(!i(o))this.#f(o,e);this.#f(r.end,e)}#c(e){const n=Wi(e.path,this.#t.targetOf)?.end;
if(n===void 0||n===e.path||e.extent==="itself")return;for(const r of this.#e.restoreReferenced(cu(e,n))){this.#i.add(r);
this.#u(r)}}#f(e,n){if(!this.#e.dropped.has(e))return;const r=this.#t.typeAt(e);const i=this.#e.restore(e,r,n,this.#n.has(
e));if(i==="unchanged")return;if(i!=="restored"){this.#e.warnBrokenLink(`The pattern ${JSON.stringify(i.text)} drops ${_(
X(`/${e}`))}, the target of the link ${_(X(`/${n}`))}, which is broken in the result.`);return}if(this.#e.decisionFor(e,
r).action==="keep")this.#i.add(e);this.#u(e)}#u(e){if(this.#s.has(e))return;this.#s.add(e);for(const[n,r]of this.#t.droppedBelow(
e))if(this.#e.decisionFor(n,"2").action==="keep")this.#o.push([n,r])}};var Ed=class{#e=[];push(e){this.#e.push(e)}leaveFor(e){for(let n=this.#e.at(-1);n!==void 0;n=this.#e.at(-1)){if(lr(e,n.path))
return;xt(n.count,1,0);this.#e.pop()}}release(){const e=this.#e;this.#e=[];return e}};var Sd=1e5;var xd=class{#e=new Map;#t=0;add(e,n,r,i){if(++this.#t>Sd)throw vl(r.count?.name??"a rule");const o=R(n.name);
const s=this.#e.get(e)??{name:o,decision:r,before:[],links:[]};s.before.push(...i);s.links.push(n);this.#e.set(e,s)}get directories(){
return[...this.#e.values()].flatMap(({before:e})=>e)}async*contents(e,n,r){const i=new Map(this.#e);for(const[o,{links:s}]of this.#e){
if(!n(o))continue;for(const a of s)yield*e.emit(a);i.delete(o)}for(const[o,s]of wd([...i.keys()])){const a=new Set(s);yield*e.
fetch(o,(d,{sizeBytes:c,typeFlag:f})=>{const u=a.has(d)?this.#e.get(d):void 0;if(u===void 0)return void 0;if(f==="1"||!i.
delete(d))throw ZE(d,u.name);r(d,u.decision,c);return u.name});for(const d of s){const{name:c,links:f}=this.#e.get(d);if(i.
has(d))throw ZE(d,c);for(const u of f.slice(1))yield*e.emit(u,ba(u,X(c)))}}}};function vl(t){return new m("TAR_LIMIT",`M\
ore than ${Sd} hard links point to files that ${t} drops.`,{hint:"Leave that rule out: the hard links keep the content a\
nyway, so it would free little."})}function ZE(t,e){return new m("CHECK_FAILED",`${_(X(t))} was read again, since ${_(X(
e))} is a hard link to it, but the engine did not return a single file.`,{hint:K})}function kd(t,e){return{name:Buffer.from(
t.name),typeFlag:t.typeFlag,sizeBytes:t.sizeBytes,extensions:e.extensions,header:Buffer.from(e.header)}}var Pd=class{#e;#t=new Ed;#n=new Set;#r=new da;#i=new Map;#o=new xd;#s=new Map;#a=0;#d=0;appended={entries:0,dataBytes:0};#c;#f;constructor(e){
this.#e=new Rr(e);this.#f=e.references??Qt;this.#c=e.onDropped??(()=>{})}get counts(){return this.#e.counts}get requiredPaths(){
return this.#f.required}get findings(){return this.#e}dropsContentOf(e){const n=this.#e.decisionFor(e,"0");const{action:r,
rule:i}=n;const o=r==="empty"||r==="drop"&&i===void 0;if(o)this.#s.set(e,n);return o}decide(e,n){if(n==="drop")return n;
const r=R(e.name);this.#t.leaveFor(r);const i=n==="keep"?e:n.head;const{typeFlag:o}=e;const s=this.#s.get(r)??this.#e.decisionFor(
r,o);if(s.action==="drop")return this.#y(r,e,i,s);const a=o==="5"||e.sizeBytes===0&&e.name.at(-1)===47;if(!a)this.#a++;this.#e.
countSpared(s.spared,a,e.sizeBytes);if(o==="1"&&this.#E(e,i,s))return"drop";if(o==="2"){const f=QE(i);this.#r.add(r,f,true);
this.#e.spareLinkTarget(r,f,this.#r.isFull)}const d=this.#b();const c=n==="keep"?{head:i}:n;if(s.action==="empty"&&(o===
"0"||o==="7")&&e.sizeBytes>0){this.#w(r,s.count,e.sizeBytes);return{head:Ea(i),data:Buffer.alloc(0),before:d}}return d.length===
0?n:{...c,before:d}}async*appendix(e){this.#t.leaveFor("");this.#x();const n=new yd(e,this.appended);for(const o of this.#o.
directories)yield*n.emit(o);const{restored:r,roots:i}=new bd(this.#e,this.#r,this.#n,this.#f).findRestored();if(i.length>
0||this.#e.skippedPresets.length>0)yield*this.#u(new Set(r.flatMap(We)),i,n);yield*this.#o.contents(n,o=>this.#e.decisionFor(
o,"0").action==="keep",(o,{count:s},a)=>this.#g(o,s,0,a))}async*#u(e,n,r){const i=this.#e.presets.filter(({isSkipped:o})=>o);
for(const{droppedTops:o,count:s}of i){for(const a of o)yield*r.fetch(a,(d,c)=>this.#p(d,c));Object.assign(s,{entries:0,bytes:0})}
for(const o of wd(n).keys()){for(const s of We(o))if(this.#l(s))yield*r.fetchEntry(s,a=>this.#m(s,a));yield*r.fetch(o,(s,a)=>e.
has(s)&&this.#l(s)?this.#m(s,a):this.#p(s,a),{mayBeAbsent:true})}for(const[o,s]of this.#i){if(this.#e.decisionFor(o,"1").
action!=="keep")continue;this.#h(o,s);if(!this.#E(s,s,_r))yield*r.emit(s)}}trace(e){const n=Wi(e,this.#r.targetOf);const r=[
...n?.through??[],n?.end??e].find(d=>this.#l(d));const i=r===void 0?_r:this.#e.decisionFor(r,this.#r.typeAt(r));const{kind:o,
name:s=""}=i.count??{};const a=o==="exclude"?`the pattern ${JSON.stringify(s)}`:`the preset ${s}`;return{end:n?.end,droppedBy:i.
action==="drop"?a:void 0}}#l(e){return this.#e.dropped.has(e)&&!this.#n.has(e)}#p(e,n){const r=this.#l(e)&&!this.#i.has(
e)&&this.#e.decisionFor(e,n.typeFlag).action==="keep";if(r&&n.typeFlag==="1")throw vl("presets");return r?this.#m(e,n):void 0}#m(e,n){
this.#n.add(e);this.#h(e,n);return e}#h(e,{typeFlag:n,sizeBytes:r}){const{spared:i}=this.#e.decisionFor(e,n);this.#e.countSpared(
i,n==="5",r);const o=this.#e.presetThatDropped(e,n);if(o?.isSkipped===false)this.#g(e,o.count,1,r)}#g(e,n,r,i){xt(n,-r,-i);
if(n!==void 0&&i>0)this.#c(e,-i,n)}#y(e,n,r,{count:i,rule:o}){this.#e.recordDropped(e);if(o?.preset.skippedIfLinked===true)
x$(o,e);const{typeFlag:s,sizeBytes:a}=n;if(s==="5"){this.#t.push({path:e,entry:kd(n,r),count:i});return"drop"}if(s==="2")
this.#r.add(e,QE(r),false);if(s==="1"&&o!==void 0&&this.#i.size<Sd)this.#i.set(e,kd(n,r));this.#d++;this.#w(e,i,a);return"\
drop"}#w(e,n,r){xt(n,1,r);if(n!==void 0)this.#c(e,r,n)}#b(){const e=this.#t.release();for(const{path:n}of e)this.#n.add(
n);return e.map(({entry:n})=>n)}#E(e,n,r){const i=R(se(n).link);const o=this.#e.decisionFor(i,"0");const s=o.action==="e\
mpty"&&r.action==="empty";if(o.action==="keep"||s)return false;this.#o.add(i,kd(e,n),o,this.#b());return true}#x(){if(this.#a>
0||this.#d===0)return;const e=this.counts.filter(({entries:n})=>n>0).map(({name:n})=>JSON.stringify(n));throw new m("BAD\
_INPUT",`Nothing would be left of the image: ${e.join(", ")} would drop all of its files.`,{hint:'Drop less, or keep som\
e files with a pattern that starts with "!".'})}};function x$({droppedTops:t},e){if(!t.some(n=>lr(e,n)))t.push(e)}function QE(t){
return se(t).link.toString("latin1")}import{posix as S$}from"node:path";var k$=200;async function ex(t,e){let n=0;const r=async o=>++n>k$?void 0:(await e(o))?.link;const i=[];for(const o of t){
const s=await ca(Buffer.from(S$.normalize(o)).toString("latin1"),r);if(s!==void 0&&s.through.length>0&&s.end!=="")i.push(
`/${Buffer.from(s.end,"latin1")}`)}return[...new Set([...t,...i])]}async function tx({run:t,source:e,sourceConfig:n,options:r},{reader:i,survey:o,ran:s}){const{signal:a}=t;const{clean:d,exclude:c}=r.
layer;const f=new Set(d);const u=Tn("apt");if(s.needsAptRule&&u!==void 0)f.add(u);if(f.size===0&&c.length===0&&s.changed===
void 0)return void 0;const l=f.size>0;const p=l?await i.lookAt("etc/passwd",a):void 0;const{json:h}=await n;const g=y(h,
"config","Env");const b=p===void 0?0:Be(p.header,"size");const S=p?.data.subarray(0,b);const O=l?await ex(e.volumes,gd(v=>i.
lookAt(v,a))):e.volumes;return new Pd({presets:[...f],excludes:c,places:oa(S,B(g)?g:[]),volumes:O,references:tu(h,eu(S)),
onDropped:o.onDropped})}function nx({source:t,options:e}){const{clean:n,exclude:r,aptClean:i}=e.layer;const o=i?Tn("apt"):
void 0;const{Env:s}=t.shownConfig;return new ha({active:o===void 0?n:[...n,o],words:e.cleanWords,excludes:r,env:B(s)?s:[],
volumes:t.volumes,references:tu({config:t.shownConfig},eu(void 0))})}async function rx({reader:t,rules:e,survey:n},r,i){
const{lookAtImage:o}=t;const s={look:gd(d=>t.lookAt(d,i)),lookAtImage:o&&gd(d=>o(d,i))};const a=e===void 0?[]:await qE(e,
s);return{rules:e?.counts??[],commands:await r.measuredCommands,spared:e?.findings.spared??[],skippedPresets:e?.findings.
skippedPresets??[],unmatched:e?.findings.unmatched??[],warnings:[...e?.findings.warnings??[],...a],directories:n.directories,
suggestions:n.suggestions}}function Ol({verify:t,html:e}){return t||e!==void 0}async function ix(t,e,n){const{source:r,options:i}=t;const o=e.kind!==
"hit"||Ol(i);const s=o?await P$(t):Nn;kt(n,s.measuredCommands);const a=kt(n,(s.changed??r).openReader());const d=kt(n,I$(
t,a));return{isRead:o,ran:s,reader:await a,sourceSize:d}}async function P$(t){const{run:e,engine:n,source:r,inEngine:i,options:o}=t;
const{aptClean:s,script:a,scriptNetwork:d}=o.layer;if(a===void 0&&!s)return Nn;if(r.byLayers===true){e.log.notice(`Used \
the rules of ${x("clean","apt")} instead of apt-clean: no container runs for an image that is read by its layers.`);return{
...Nn,needsAptRule:s}}if(n===void 0||i===void 0)return Nn;const c=a===void 0?"Clean with apt":"Run commands in a contain\
er";const f={script:a,network:a===void 0?"none":d,aptClean:s};return e.log.group(c,()=>ME(n,i,f))}async function I$({source:t,
sourceConfig:e},n){await Promise.all([e,n]);return t.measure()}async function ox(t,e,n){const{options:r}=t;const{isRead:i,
ran:o}=e;const s=new Kr(r.html!==void 0,nx(t));if(!r.dryRun&&i)await KE(t,e.sourceSize);const a=i?await tx(t,{reader:e.reader,
survey:s,ran:o}):void 0;const d=await v$(t,e,a);const c=await O$(t);const f=e.sourceSize.then(({bytes:u})=>u);return{reader:d,
rules:a,survey:s,expected:r.verify&&!r.dryRun?T$(t):[],resume:c,expectedBytes:kt(n,f),latestSeconds:r.layer.sourceDateEpoch}}
function T$({source:t,options:e}){const n=t.byLayers===true?"engine":"exact";const r=[...e.tagLocations.length>0?["exact"]:
[],...e.tags.length>0?[n]:[]];return[...new Set(r)].map(i=>new Hr(i))}async function v$({run:t,options:e},{reader:n,ran:r},i){
const{clean:o,exclude:s}=e.layer;const a=s.length>0||o.some(({empties:c})=>c!==void 0);if(i===void 0||!a||n.sparingZeros===
void 0)return n;const d=async c=>{await r.measuredCommands;return i.dropsContentOf(c)};return n.sparingZeros(d,t.signal)}
async function O$({source:t,options:e}){return e.pause&&t.hold!==void 0?t.hold():async()=>{}}async function ax(t,e,n){const{run:r,options:i,packTo:o}=t;const{log:s}=r;const{way:a}=e.reader;const d=t.platformTitle===
void 0?"":` ${t.platformTitle}`;const c=R$(t,e,n);try{if(i.dryRun)return await s.group(`Estimate${d} via ${a}`,()=>A$(t,
e,c));if(n.kind!=="hit")return await s.group(`Flatten${d} via ${a}`,()=>o===void 0?C$(t,e,c):OE(t,e,{...c,path:o}));const f=Ol(
i)?await s.group(`Compare the cached layer${d} via ${a}`,()=>N$(t,e,n)):void 0;if(o!==void 0)return await s.group(`Check\
 the cached layer${d}`,()=>_E(t,n.found,c));return await s.group("Load the cached layer",()=>B$(t,n,c).then(u=>({...u,streamBytes:f})))}catch(f){
throw _$(f,t)}}function _$(t,{source:e,options:n}){const r=t instanceof m&&t.code==="TAR_TRUNCATED";if(!r||n.pause)return t;
return e.changedWhileRead?.(t)??t}function R$(t,e,n){const{source:r,sourceConfig:i,options:o}=t;return{platform:r.platform,
configFor:async s=>Gm((await i).json,{diffId:s,sourceDiffIds:r.diffIds,createdBy:od,latestSeconds:o.layer.sourceDateEpoch}),
annotations:async()=>(await i).annotations,compression:o.layer.compression,tempDir:o.tempDir,saveTo:e.reader.isReproducible?
id(n,t):void 0,totalBytes:er(e.expectedBytes)}}async function A$(t,e,n){const r=await vE(t,e,n);return{stored:void 0,packedBytes:void 0,
...r,counts:to}}function dx({engine:t}){if(t===void 0)throw new Error("a layer that is not packed needs an engine");return t}
async function B$(t,{found:e},n){const{stored:r,newBytes:i}=await pE(dx(t),e,n);const o=t.source.byLayers!==true;const s=o?
i:(await bl(e,t.run)).bytes;return{...cx(r),newBytes:s,counts:to}}async function C$(t,e,n){const r=dx(t);const{log:i,signal:o}=r;
const s=t.source.byLayers===true?new sn({countsBlocks:false}):void 0;if(!r.store.keepsPacked)i.debug(`${x("compression")}\
 has no effect here: this image store keeps layers unpacked`);const a=await no(e,r,s);const d=await xE(r.store).store(r,
a,n);await e.resume();if(o.aborted)throw F(o.reason);const c=fd(a,e);const f=await Wr(r,d,c.dataBytes>0);const u=s?.bytes??
f;const l=d.packedBytes===void 0?"":`, packed ${I(d.packedBytes)}`;i.info(`Stored ${oe(c.entries)} in one layer of ${I(u)}${l}`);
const{bytesWritten:p}=a;return{...cx(d),newBytes:u,streamBytes:p,counts:c}}function cx(t){const{packedBytes:e,expectedId:n,
configDigest:r}=t;return{stored:t,packedBytes:e,imageId:n,configDigest:r}}async function N$({run:t,options:e},n,{found:{
record:r}}){const i=await cd(n,t,{totalBytes:$$(r)});const o=i.digest();if(o!==r.diffId)throw L$(o,r.diffId,e);return i.
bytesWritten}var sx=512+256;function $$({entries:t,dataBytes:e,rules:n}){const r=n.reduce((i,o)=>i+o.bytes+o.entries*sx,
0);return e+t*sx+r}function L$(t,e,{layer:n,verify:r,html:i}){if(n.script===void 0&&!n.aptClean)return rn(`the source's \
layer is ${t}, but the cached layer is ${e}.`);const o=[...r?[x("verify")]:[],...i===void 0?[]:[x("html")]];return new m(
"CACHE_DIFFERS","The commands produced a layer that differs from the cached one, so the layer is made again.",{hint:`If \
this happens in every run, leave out ${o.join(" and ")}, or the cache.`})}async function so(t,e,n){const{run:r,options:i}=t;const o=performance.now();const s=await ix(t,e,n);const{ran:a,isRead:d}=s;
const c=await ox(t,s,n);const f=await ax(t,c,e);const u=performance.now()-o;const l=e.kind==="hit"?e.found.record:await rx(
c,a,r.signal);IE(l,r.log);kE(l.suggestions,i,r.log);const p=await s.sourceSize;return{job:t,cached:e,input:c,layer:f,surveyed:l,
sourceSize:p,layerMs:u,isRead:d}}function Id({job:t,cached:e,layerMs:n,isRead:r}){if(e.kind==="hit"&&!r)hE(e,n,t.run.log)}
function Td(t,{isMet:e,budgets:n,checks:r}){const{job:i,cached:o,input:s,layer:a,surveyed:d,sourceSize:c}=t;const{newBytes:f,
packedBytes:u,imageId:l,configDigest:p}=a;return{...Qn(c.bytes,f),oldLayers:i.source.layerCount,newLayers:1,oldHistory:c.
history,newHistory:[{command:od,bytes:f,hasLayer:true}],oldPackedBytes:c.packedBytes,newPackedBytes:u,imageId:e?l:void 0,
configDigest:e?p:void 0,budgets:n,checks:r,directories:d.directories,rules:d.rules,commands:d.commands,spared:d.spared,skippedPresets:d.
skippedPresets,suggestions:d.suggestions,cacheHit:o.kind==="none"&&!o.wasAsked?void 0:o.kind==="hit",page:s.survey.page}}var fx="moby.buildkit.cache.v0";function ux(t){if(!(fx in t))return{config:t,hadCache:false};const{[fx]:e,...n}=t;return{
config:n,hadCache:true}}var D$=[/^ostree\.(?:commit|final-diffid|bootable)$/,/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/];
var F$=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function lx(t,e){const n=y(t,"config","Labels");if(!k(n))return[];return Object.keys(n).filter(r=>D$.some(i=>i.test(r))||
mx(w(n,r)??"",e))}function ao(t,e){const n=([i,o])=>F$.test(i)||mx(o,e);const r=Object.entries(t);return{kept:Object.fromEntries(
r.filter(i=>!n(i))),leftOut:r.filter(n).map(([i])=>i)}}function mx(t,e){return e.some(n=>t.includes(n.replace(/^sha256:/,
"")))}async function vd({run:t,source:e}){const{log:n}=t;const r=await e.readConfig();if(r.missing!==void 0)n.warning(r.missing);
return M$(r,e,n)}function M$(t,e,n){const{config:r,hadCache:i}=ux(t.json);if(i)n.debug("removed BuildKit's inline cache \
metadata, which refers to the source's layers");const o=[e.id,...e.diffIds,...t.digest===void 0?[]:[t.digest],...(t.packedLayers??
[]).map(({digest:c})=>c)];const s=lx(r,o);if(s.length>0)n.warning(`Some labels describe the source's layers, which the r\
esult does not have: ${s.map(c=>JSON.stringify(c)).join(", ")}. The labels are kept, but tools that rely on them (ostree\
 or bootc hosts, a buildpacks rebase) do not work with the result.`);const{kept:a,leftOut:d}=ao(t.annotations,o);if(d.length>
0)n.debug(`removed annotations about the source's own blobs: ${d.join(", ")}`);return{...t,json:r,annotations:a}}async function hx(t){var i=[];try{const e=ft(i,new AsyncDisposableStack,true);const n={...t,sourceConfig:kt(e,vd(t))};const r=await ed(
n);e.defer(()=>nd(r));try{return await px(n,r)}catch(c){return await px(n,await td(c,r,n))}}catch(o){var s=o,a=true}finally{
var d=ut(i,s,a);d&&await d}}async function px(t,e){var u=[];try{const n=ft(u,new AsyncDisposableStack,true);const r=await so(
t,e,n);const i=await U$(t,r);const{layer:o,input:s,surveyed:a,layerMs:d}=r;const{stored:c,counts:f}=o;await Ya(t,c,s.reader);
if(e.kind==="miss"&&c!==void 0&&i.isMet)await rd(t,e,{stored:c,surveyed:a,...f,ms:d});Id(r);return Td(r,i)}catch(l){var p=l,
h=true}finally{var g=ut(u,p,h);g&&await g}}async function U$({run:t,engine:e,options:n,tags:r,source:i},{input:o,layer:s,
sourceSize:a}){const{reader:d,expected:c}=o;const{stored:f,newBytes:u,streamBytes:l=u}=s;const p=dr(n.budgets,{oldBytes:a.
bytes,newBytes:u});const h=Ut(p)===void 0;if(f===void 0||!h)return{budgets:p,isMet:h,checks:ol};const[g]=c;const b=g&&{expected:g,
source:i,reader:d,streamBytes:l};const S=await qb(e,f,b,n.test);if(t.signal.aborted)throw F(t.signal.reason);await r.move(
e.docker,f.expectedId,f.reference);return{budgets:p,isMet:h,checks:S}}import{rename as Y$}from"node:fs/promises";import{join as X$}from"node:path";function yx(t,e){const[n]=t;if(n!==void 0&&t.length===1)return{...n,...e};const r=i=>t.reduce((o,s)=>o+i(s),0);return{...Qn(
r(i=>i.oldBytes),r(i=>i.newBytes)),oldLayers:r(i=>i.oldLayers),newLayers:r(i=>i.newLayers),oldHistory:void 0,newHistory:void 0,
directories:void 0,oldPackedBytes:_d(t.map(i=>i.oldPackedBytes)),newPackedBytes:_d(t.map(i=>i.newPackedBytes)),configDigest:void 0,
checks:{verifiedEntries:_d(t.map(i=>i.checks.verifiedEntries)),isTested:t.some(i=>i.checks.isTested)},cacheHit:t.some(i=>i.
cacheHit===void 0)?void 0:t.every(i=>i.cacheHit),rules:Od(t.flatMap(i=>i.rules),({kind:i,name:o})=>`${i} ${o}`,gx),commands:Od(
t.flatMap(i=>i.commands),({name:i})=>i,H$),spared:Od(t.flatMap(i=>i.spared),({what:i,why:o})=>JSON.stringify([i,o]),gx),
skippedPresets:[...new Set(t.flatMap(i=>i.skippedPresets))],suggestions:Od(t.flatMap(i=>i.suggestions??[]),({name:i})=>i,
(i,o)=>({...i,bytes:i.bytes+o.bytes})),page:z$(t),...e}}function _d(t){return t.reduce((e,n)=>e===void 0||n===void 0?void 0:
e+n,0)}function Od(t,e,n){const r=new Map;for(const i of t){const o=r.get(e(i));r.set(e(i),o===void 0?i:n(o,i))}return[...r.
values()]}function gx(t,e){return{...t,entries:t.entries+e.entries,bytes:t.bytes+e.bytes}}function H$(t,e){const n=_d([t.
bytes,e.bytes]);return{name:t.name,ms:t.ms+e.ms,...n===void 0?{}:{bytes:n}}}function z$(t){const e=[];const n=[];const r=[];
const i=new Set;for(const{platform:o,page:s}of t){if(s===void 0)return void 0;const a=s.groups.map(d=>{const c=e.findIndex(
({name:f,kind:u})=>f===d.name&&u===d.kind);return c===-1?e.push(d)-1:c});n.push(_l(s.result,o,a));if((s.dropped[3]??[]).
length>0)r.push(_l(s.dropped,o,a));for(const d of s.notes)i.add(d)}return{groups:e,result:["",0,-1,n],dropped:["",0,-1,r],
notes:[...i]}}function _l([,t,e,n],r,i){const o=i[e]??-1;if(n===void 0)return[r,t,o];return[r,t,o,n.map(s=>_l(s,s[0],i))]}async function wx({id:t,index:e},n,{kind:r}){const i=await Promise.all(n.map(s=>j$(s,t,r)));if(e===void 0)return{images:i,
index:e};const{kept:o}=ao(e.annotations,[t]);return{images:i,index:{...e,annotations:o}}}async function j$({found:t,made:e},n,r){
const{image:i}=t;const{job:o,layer:s}=e;const{packed:a}=s;if(a===void 0)throw new Error("the layer is not in a file");const{
source:d}=o;const{annotations:c,digest:f}=await o.sourceConfig;const u=[n,d.id,...d.diffIds,...f===void 0?[]:[f]];const l=i?.
format??"oci";const{path:p,diffId:h,packedBytes:g}=a.file;const b=Wn(l,r);return{config:a.config,platform:d.platform,indexPlatform:i?.
indexPlatform,entryAnnotations:ao(i?.entryAnnotations??{},u).kept,annotations:c,format:l,layer:{path:p,diffId:h,descriptor:{
mediaType:b,digest:a.file.digest,sizeBytes:g}}}}import{createReadStream as W$}from"node:fs";import{join as J$}from"node:path";async function bx(t,e,n,r){const[i]=e;const o=i?.layer.packed;if(i===void 0||o===void 0)throw new Error("there is nothin\
g to store");if(e.length>1)return G$(t,e,n,r);const s=await Gr(t.engine,o.file,o.request);await Wr(t.engine,s,o.hasContent);
return{stored:s,platforms:e}}async function G$({run:t,engine:e,options:n},r,i,o){const s=Je(t.runId);const a=J$(o,"index\
.tar");const d=`docker-archive:${a}:${s}`;const c=ae(s,"tag");const f=Es({transport:"docker-archive",text:d,path:a,reference:c,
index:void 0},{...t,tempDir:n.tempDir});const u=await f.write(i);await u.publish();const l=u.digest;const p=await Cn(e,l);
const h=r[0]?.layer.packed?.file.diffId??"";const g={reference:p?l:s,expectedId:l,diffId:h};const b=()=>e.transport.loadImage(
W$(a),void 0,t.signal);const S=await Jr(e,g,b);const O=S.split("\n").find(te=>/^error /i.test(te.trim()));if(O!==void 0)
throw Rl("a load without an error",JSON.stringify(O));const v=w(await Q(e,g.reference),"Id");if(v!==l)throw Rl(`the ID ${l}`,
String(v));const H={stored:{...g,importedId:void 0},platforms:r};for(const te of r)await V$(e,H,te);return H}async function V$(t,e,{
job:n,layer:r}){const{platform:i}=n.source;const{diffIds:o}=await Al(t,e,i);const s=r.packed?.file.diffId;if(o.length!==
1||o[0]!==s)throw Rl(`one layer ${s} for ${T(i)}`,JSON.stringify(o))}function Rl(t,e){return new m("CHECK_FAILED",`The s\
tored image differs from what was sent: expected ${t}, found ${e}. Nothing was tagged.`,{hint:K})}async function Al(t,{stored:e,
platforms:n},r){const i=n.length>1?r:void 0;const o=await dt(t,e.reference,i);if(o!==void 0)return o;throw new m("CHECK_\
FAILED",`The stored image ${e.reference} disappeared from the engine before it was checked.`,{hint:"Check whether someth\
ing removes images on this machine, then run again."})}async function Ex({run:t,engine:e},n){const r=new Map;for(const i of n.
platforms){const{job:o,input:s,layer:a}=i;const d=o.source.byLayers===true?"engine":"exact";const c=s.expected.find(b=>b.
view===d);if(c===void 0)continue;const f=await Al(e,n,o.source.platform);const{newBytes:u,streamBytes:l=u}=a;const p={expected:c,
source:o.source,streamBytes:l};const h=o.platformTitle===void 0?"":` ${o.platformTitle}`;const g=()=>zr(t,ct(e,f),p);r.set(
i,await t.log.group(`Verify${h} in the engine`,g))}return r}async function xx({run:t,engine:e,options:n},r){const{test:i}=n;
if(i===void 0)return false;const o=await Al(e,r,void 0);await t.log.group("Test",()=>jr(e,o,i));return true}var Sx={names:[],imageId:void 0,counts:void 0,isTested:false};async function kx(t,e,n){const{run:r,options:i,places:o,placements:s}=t;
const{compression:a}=i.layer;const d=await wx(e,n,a);const c=n.map(({made:g})=>g);for(const g of o){await r.log.group(`W\
rite ${g.target.name}`,async()=>{s.add({...g,written:await g.target.write(d)})})}const f=K$(t);const u=f===void 0?[]:Ga(
f.engine,c,g=>g.job.source.platform);const l=f&&await r.log.group("Store in the engine",()=>bx(f,u,d,t.spool));const p=[];
if(i.verify){for(const g of s.all){for(const[b,S]of(await q$(t,g,{set:d,all:c})).entries())p[b]=S}if(f!==void 0&&l!==void 0){
const g=await Ex(f,l);for(const[b,S]of c.entries())p[b]??=g.get(S)}}const h=f!==void 0&&l!==void 0&&await xx(f,l);if(r.signal.
aborted)throw F(r.signal.reason);await s.publish("files");if(f!==void 0&&l!==void 0){const{stored:g}=l;await t.tags.move(
f.engine.docker,g.expectedId,g.reference);await Ya(f,g,{close:async()=>{}})}await s.publish("registries");return{names:o.
map(({target:g,location:b})=>({name:g.name,digest:s.all.find(S=>S.location===b)?.written.digest??""})),imageId:l?.stored.
expectedId,counts:i.verify?p:void 0,isTested:h}}function K$(t){const{engine:e,options:n}=t;return e===void 0||n.tags.length===
0?void 0:{...t,engine:e}}async function q$({run:t,options:e},{target:n,written:r},{set:i,all:o}){const s=await r.readBack();
try{const a=i.images.map(({config:u})=>L(u));const d=s.images.map(({config:u})=>u.descriptor.digest);if(JSON.stringify(d)!==
JSON.stringify(a)){throw new m("CHECK_FAILED",`${n.name} must have the images with the configs ${a.join(", ")}, but has ${d.
join(", ")}. Nothing was tagged.`,{hint:"Run again. If it happens again, check the disk, or the registry."})}const c=[];
const f={...t,tempDir:e.tempDir};for(const[u,l]of s.images.entries()){const{job:p,input:h,layer:g}=o[u];const b=h.expected.
find(({view:Y})=>Y==="exact");const{newBytes:S,streamBytes:O=S}=g;const v=p.platformTitle===void 0?"":` ${p.platformTitle}`;
const H=$r(l,s,f);const te={expected:b,source:p.source,streamBytes:O};const ue=()=>zr(t,H,te);c.push(await t.log.group(`\
Verify${v} in ${n.name}`,ue))}return c}finally{await s.close()}}async function Px(t,e,n){var h=[];try{const r=ft(h,new AsyncDisposableStack,true);const{options:i}=t;const o=i.dryRun?void 0:
await Va(t,r);const s=[];for(const[v,H]of e.platforms.entries()){const te=o===void 0?void 0:X$(o,`layer-${v}`);const ue=e.
platforms.length>1?T(H.source.platform):void 0;const{source:Y,inEngine:be}=H;const Zr=await Z$({...t,source:Y,inEngine:be,
packTo:te,platformTitle:ue},r);s.push({found:H,made:Zr})}const a=s.map(({made:v})=>v);const d=v=>a.reduce((H,te)=>H+v(te),
0);const c=dr(i.budgets,{oldBytes:d(({sourceSize:v})=>v.bytes),newBytes:d(({layer:v})=>v.newBytes)});const f=Ut(c)===void 0;
const u=f&&o!==void 0?await kx({...t,places:n,spool:o},e,s):Sx;for(const v of a)if(f)await Q$(v);for(const v of a)Id(v);
const l=a.map((v,H)=>{const te=u.counts?.[H];const ue={verifiedEntries:te,isTested:u.isTested};const Y=T(v.job.source.platform);
return{...Td(v,{isMet:f,budgets:[],checks:ue}),platform:Y}});const p=u.imageId??(l.length===1?l[0]?.imageId:void 0);return{
...yx(l,{budgets:c,imageId:p}),platforms:l,written:u.names}}catch(g){var b=g,S=true}finally{var O=ut(h,b,S);O&&await O}}
async function Z$(t,e){const n={...t,sourceConfig:kt(e,vd(t))};const r=await ed(n);e.defer(()=>nd(r));const i=await so(n,
r,e).catch(async o=>so(n,await td(o,r,n),e));await i.input.reader.close();return i}async function Q$({job:t,cached:e,input:n,
layer:r,surveyed:i,layerMs:o}){const s=r.packed?.file;const a=n.reader.isReproducible?id(e,t):void 0;if(e.kind!=="miss"||
s===void 0||a===void 0)return;const{diffId:d,digest:c,packedBytes:f,packing:u}=s;const l=await Y$(s.path,a).then(()=>true,
()=>false);if(!l)return;const p={diffId:d,savedFile:{digest:c,packedBytes:f,packing:u}};await rd(t,e,{stored:p,surveyed:i,
...r.counts,ms:o})}import{constants as eL}from"node:fs";import{access as tL,readFile as nL,rename as rL,rm as iL,stat as oL,writeFile as sL}from"node:fs/promises";
import{dirname as Ix,join as aL}from"node:path";var dL={report:"report",html:"page",summary:"summary"};async function Cl(t,e){try{await tL(`${Ix(e)}/`,eL.W_OK)}catch(r){
throw Bl(t,e,E(r),r)}const n=await oL(e).catch(()=>void 0);if(n!==void 0&&!n.isFile())throw Bl(t,e,"it exists and is not\
 a file")}async function Tx(t,e,n,r){const i=aL(Ix(e),n);try{await sL(i,r,{flag:"wx"});await rL(i,e)}catch(o){await iL(i,{force:true}).
catch(()=>{});throw Bl(t,e,E(o),o)}}function Bl(t,e,n,r){return new m("BAD_INPUT",`Cannot write the ${dL[t]} to ${JSON.stringify(
e)}: ${n}.`,{hint:"Name a file in an existing, writable directory.",cause:r})}async function vx(){return nL(new URL("pag\
e.html",import.meta.url),"utf8")}async function Ox({run:t,options:e}){const{tempDir:n,tempDirFrom:r,backup:i,report:o,html:s}=e;await GE(n,r,t.runId);if(i!==
void 0)await fy(i);if(o!==void 0)await Cl("report",o);if(s!==void 0)await Cl("html",s)}async function _x({run:t,options:e}){
const n={...t,tempDir:e.tempDir};const r=e.tagLocations.map(i=>({location:i,target:Es(i,n)}));for(const{target:i}of r)await i.
check();return r}var Rd=class{#e;#t=[];#n=0;constructor(e){this.#e=e}get all(){return this.#t}add(e){const n=Nl(e)?this.#t.length:this.#t.
filter(Rx).length;this.#t.splice(n,0,e)}async publish(e){const n=e==="files"?Rx:Nl;for(const r of this.#t.filter(n)){this.#n++;
await r.written.publish()}}async undo(){const e=this.#t.splice(0);const n=this.#n;this.#n=0;for(const{written:r,target:i}of e.
slice(0,n).toReversed())await this.#i(`could not be taken back from ${i.name}`,()=>r.undo());await this.#r(e)}async finish(){
await this.#r(this.#t.splice(0))}async#r(e){for(const{written:n,target:r}of e)await this.#i(`left something beside ${r.name}`,
()=>n.discard())}async#i(e,n){await n().catch(r=>this.#e.warning(`The result ${e}: ${Me(r)}`))}};function Nl({location:t}){
return t.transport==="docker"}function Rx(t){return!Nl(t)}import{isDeepStrictEqual as cL}from"node:util";var $l=Symbol("any value");var fL={clean:[],exclude:[],aptClean:false,script:void 0,scriptNetwork:$l,sourceDateEpoch:void 0,
compression:$l};function uL(t){return Object.entries(fL).every(([e,n])=>n===$l||cL(t[e],n))}function Ax(t){const{inEngine:e,
options:n}=t;return e!==void 0&&e.layerCount<=1&&uL(n.layer)&&!(e.image.isIndex&&n.platforms!=="default")}async function Bx({
engine:t,inEngine:e,options:n,tags:r}){const{log:i,signal:o}=t;const{digest:s}=await e.readConfig();const{bytes:a,packedBytes:d,
history:c}=await e.measure();const{test:f,dryRun:u,html:l}=n;const p=dr(n.budgets,{oldBytes:a,newBytes:a});const h=Ut(p)===
void 0;const g=l===void 0?void 0:new Kr(true);if(g!==void 0){const v=()=>lL(t,e,a,g);await i.group("Look through",v).catch(
H=>{if(o.aborted)throw H;i.warning(Me(H))})}const b=f!==void 0&&!u&&h;if(!u&&h){if(f!==void 0)await i.group("Test",()=>jr(
t,e.image,f));await r.move(t.docker,e.id,e.id)}const S=e.layerCount;const O=S===0?"has no layer":"is already one layer";
if(h)i.notice(`${e.reference} ${O} and no option changes it: it ${u?"would be":"was"} tagged without changes.`);return{...Qn(
a,a),oldLayers:S,newLayers:S,oldHistory:c,newHistory:c,oldPackedBytes:d,newPackedBytes:d,imageId:h?e.id:void 0,configDigest:h?
s:void 0,budgets:p,checks:{verifiedEntries:void 0,isTested:b},cacheHit:void 0,directories:g?.directories,page:g?.page,rules:[],
commands:[],spared:[],skippedPresets:[]}}async function lL(t,e,n,r){const i=await e.openReader();const o=new W(i.decide,
r.observer);await en(t,[await i.open(t.signal),o],()=>n);await i.close()}async function Cx(t,e){const{run:n,engine:r}=t;if(r===void 0)return;for(const{source:i,inEngine:o}of e.platforms){if(o===
void 0)continue;const s=async c=>{const f=`Compare the engine's view with the layers (${T(i.platform)})`;const u=i.knownBytes??
0;await n.log.group(f,()=>Gb(n,o,c,u))};if(i.byLayers===true){await s(i);continue}const a={platforms:[i.platform],isEach:true};
const d=await el({...t,engine:r},o.image,a);try{for(const c of d.platforms)await s(c.source)}finally{await d.close()}}}var mL="{{title}}";var pL="{{data}}";function $x(t,e){const[n,r]=Nx(t,mL);const[i,o]=Nx(r,pL);return[n,hL(Nt(e.title)),i,
gL(e),o].join("")}function Nx(t,e){const[n,r,...i]=t.split(e);if(n===void 0||r===void 0||i.length>0)throw new Error(`the\
 page template must contain ${e} exactly once`);return[n,r]}function hL(t){return t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(
0)};`)}function gL(t){return JSON.stringify(t).replace(/[<\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}async function Lx({report:t,page:e},n,{runId:r,log:i},o=vx){const s=async(a,d)=>{const c=n[a];if(c===void 0)return void 0;
try{if(a==="html"&&e===void 0){i.warning("The page was not written: the files of the result are not known.");return void 0}
await Tx(a,c,`${ne(r)}${a}`,await d());return c}catch(f){i.warning(Me(f));return void 0}};return{htmlPath:await s("html",
async()=>$x(await o(),dw(t,e))),reportPath:await s("report",async()=>`${JSON.stringify(t,null,2)}
`)}}function Dx(t,e,n,r){const{oldBytes:i,newBytes:o,oldPackedBytes:s,newPackedBytes:a}=t;if(o>i&&!cs(r.countsBlocks,o-i,
i)){const[u,l]=Zn(o,i);n.warning(`The result (${u}) is larger than the source (${l}).`)}if(s===void 0||a===void 0)return;
if(a<=s)return;const d=e.layer.compression.kind==="zstd"?"a higher compression level makes it smaller":`${x("compression",
"zstd")} makes it smaller`;const[c,f]=Zn(a,s);n.warning(`The compressed result (${c}) is larger than the source's compre\
ssed layers (${f}), so pushing and pulling it takes longer; ${d}.`)}async function Fx(t,{id:e,docker:n,log:r,signal:i,cache:o}){for(const p of t.notices)r.notice(p);const s=new Ue(i,t.timeoutSeconds);
const a={runId:e,log:r,signal:s.signal,touch:s.touch};const d=new $s(t.tags);const c=new Rd(r);const f=ea(t);const u=new Bs(
f?n:void 0,xs(t),r);let l;try{if(f){const h=await Fh(n.withWatchdog(s),r);l={...h,runId:e,log:r,signal:s.signal}}const p=await yL(
{run:a,engine:l,options:t,tags:d,placements:c,sweep:u,cache:o});await c.finish();if(_s(e))await Ht(n,t.timeoutSeconds,h=>xn(
h,e,r));return p}catch(p){await c.undo();if(l!==void 0){await Ht(n,t.timeoutSeconds,async h=>{await d.undo(h,r);await xn(
h,e,r)})}throw s.signal.aborted?F(s.signal.reason):p}finally{if(!s.signal.aborted)await u.settle();await u.end();s.release()}}
async function yL(t){var H=[];try{const e=ft(H,new AsyncDisposableStack,true);const n=performance.now();const{run:r,engine:i,
options:o}=t;const{log:s}=r;await Ox(t);const a=await _x(t);const d=await Fb(t);e.defer(()=>d.close());const c=Mb(t,d);bL(
t,c);await EL(t,d);if(o.verifiesLayers&&!o.dryRun)await Cx(t,c);const f=await wL(t,c,a);const u=Ut(f.budgets);const l=u===
void 0&&!o.dryRun;const p=l&&o.push?await xL(t,f):[];if(l)SL(t,f);const[h]=d.platforms;if(l&&o.removeOld&&i!==void 0&&h?.
inEngine!==void 0)await Zh(i,h.inEngine.image,f.imageId);const g=performance.now()-n;const b=p[0]?.digest??f.written[0]?.
digest;const S={...f,digest:b,pushed:p};const O=sw(S,{options:o,engine:i,source:kL(t,c),ms:g});const v=await Lx({report:O,
page:f.page},o,r);if(o.dryRun)s.notice("Dry run: nothing was stored, tagged or pushed.");Dx(f,o,s,{countsBlocks:O.sizes===
"blocks"});s.info(zp({...f,ms:g}));return{...S,report:O,...v,budgetError:u}}catch(te){var ue=te,Y=true}finally{var be=ut(
H,ue,Y);be&&await be}}async function wL(t,e,n){const{engine:r}=t;const[i,...o]=e.platforms;if(i===void 0||r===void 0||n.
length>0||o.length>0)return Px(t,e,n);const{source:s,inEngine:a}=i;const d={...t,source:s,inEngine:a,engine:r};const c=Ax(
d)?await Bx(d):await hx(d);const f=T(s.platform);return{...c,platforms:[{...c,platform:f}],written:[]}}function bL({run:t,
engine:e},{reference:n,platforms:r,notices:i}){const o=r.map(({source:a})=>`${T(a.platform)}, ${Te(a.layerCount)}`);const s=e===
void 0?"":` on Docker ${e.version}`;t.log.info(`Flattening ${n} (${o.join("; ")})${s}`);for(const a of i)t.log.notice(a)}
async function EL({run:t,engine:e,options:n},r){const{backup:i,dryRun:o}=n;const s=r.platforms[0]?.inEngine?.image;if(i===
void 0||o||e===void 0||s===void 0)return;await t.log.group("Back up",()=>uy(e,s,i))}async function xL({run:t,engine:e,options:n},r){
if(e===void 0||n.tags.length===0)return[];return t.log.group("Push",()=>Kh(e,n.tags,r))}function SL({run:t,options:e},{written:n}){
const{tags:r}=e;if(r.length>0)t.log.info(`Tagged ${r.map(zn).join(", ")}`);for(const{name:i,digest:o}of n)t.log.info(`Wr\
ote ${i}, ${o}`)}function kL(t,e){const{reference:n,id:r,platforms:i}=e;const{source:o,inEngine:s}=i[0];return{reference:n,
id:r,ofContainer:o.ofContainer,platforms:i.map(a=>a.source.platform),countsBlocks:An({...t,source:o,inEngine:s})}}function Mx(t){const e={"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"image-id":t.imageId,"config-digest":t.configDigest,digest:t.digest,"c\
leaned-bytes":Ar(t),report:t.reportPath,html:t.htmlPath,platforms:JSON.stringify(t.platforms.map(PL)),"cache-hit":t.cacheHit===
void 0?void 0:String(t.cacheHit)};return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==void 0))}function PL(t){return{
platform:t.platform,"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"config-digest":t.configDigest??null,"cleaned-bytes":Ar(t),"cache-hit":t.
cacheHit??null}}import{tmpdir as ZL}from"node:os";import{resolve as Fl}from"node:path";import{resolve as IL}from"node:path";function Ux(t){TL(t);if(t.container!==void 0)vL(t);if(t.imageLocation!==void 0)OL(t,t.imageLocation.text);_L(t);RL(t);AL(
t)}function TL(t){const{backup:e,report:n,html:r}=t;const i=Object.entries({backup:e,report:n,html:r});const o=t.tagLocations.
flatMap(a=>"path"in a?[["tag",IL(a.path)]]:[]);const s=[...i,...o];for(const[a,[d,c]]of s.entries()){if(c===void 0)continue;
const f=s.slice(0,a).find(([u,l])=>l===c&&u!=="tag");if(f===void 0)continue;throw new m("BAD_INPUT",`The ${P(f[0],d)} ha\
ve the same path ${JSON.stringify(c)}.`,{hint:"Give each its own path."})}}function we(t,e,n,r=`Leave ${x(t)} out.`){throw new m(
"BAD_INPUT",`The ${P(t)} cannot be combined with ${e}: ${n}.`,{hint:r})}function vL(t){const e=x("container");const n=r=>we(
r,e,"it would run in a new container of the image, without the changes in this container",'Run the commands in the conta\
iner yourself ("docker exec"), or flatten the result again.');if(t.layer.aptClean)n("apt-clean");if(t.layer.script!==void 0)
n("run");if(t.platforms!=="default")we("platform",e,"a container already has its platform");if(t.pull==="always")we("pul\
l",e,"a container's image is already present");if(t.backup!==void 0)we("backup",e,"flattening does not change the contai\
ner");if(t.removeOld)we("remove-old",e,"the container still uses its image")}function OL(t,e){const n=x("image",e);const r=i=>`\
Load the image into the engine first and name it without a transport, or leave ${x(i)} out.`;if(t.layer.script!==void 0){
we("run",n,"a script runs in a container, and that image is in no engine",`Use ${x("clean")} and ${x("exclude")}, or loa\
d the image into the engine first.`)}if(t.backup!==void 0)we("backup",n,"it saves an image of an engine, and that image \
is in none");if(t.removeOld)we("remove-old",n,"it removes an image of an engine");if(!t.pause)we("pause",n,"only a conta\
iner can be paused",r("pause"));if(t.pull==="always")we("pull",n,"only an engine pulls, and that image is read where it \
is");if(t.verifiesLayers){we("verify",n,"it compares an engine's view with the layers, and that image is in no engine",`\
Use ${x("verify","true")}, or load the image into the engine first.`)}}function _L(t){const{tags:e,tagLocations:n,tagTexts:r}=t;
if(e.length>0||n.length===0)return;const i=x("tag",r.join(", "));if(t.test!==void 0){we("test",i,"the command runs in a \
container, and the result is in no engine",`Add a name in the engine to ${x("tag")}, for example "app:flat".`)}const o=n.
some(({transport:s})=>s==="docker");if(t.push&&!o){we("push",i,"a file is not pushed",`Add a name in a registry to ${x("\
tag")}, for example "docker://ghcr.io/owner/app:flat".`)}}function RL(t){const{layer:e,container:n}=t;const r=t.verifiesLayers;
const i=r?"verify":"from";const o=x(i,"layers");if(t.from!=="layers"&&!r)return;if(n!==void 0)we("container",o,"a contai\
ner's own changes are in no layer");if(t.from==="layers"&&e.script!==void 0)we("run",o,"what commands change is in no la\
yer")}function AL({layer:t,platforms:e}){const n=e==="default"||e!=="all"&&e.length===1;if(n||t.script===void 0)return;const r=x(
"platform",e==="all"?"all":e.map(T).join(", "));we("run",r,"a script runs in a container of one platform","Flatten each \
platform in a step of its own.")}function Hx(t,e=false){const n=t.split("\n").map(i=>i.trim()).filter(i=>i!==""&&!i.startsWith("#"));if(n.length===0||!n.
every(i=>/^-\s+\S/.test(i)))return t;const r=n.map(i=>BL(i.slice(1).trim()));return e&&r.some(i=>i.includes(","))?t:r.join(
"\n")}function BL(t){const[,e]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(t)??[];if(e!==void 0)return e.replaceAll("''","'");const[
,n]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(t)??[];if(n!==void 0)return n.replace(/\\(["\\])/g,"$1");return t.replace(/\s+#.*$/,
"")}var CL=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]);var zx='"docke\
r-archive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"';var NL=/^([a-z][a-z0-9+-]*):/;var $L=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/;
var LL=/^@(\d{1,9})$/;function Ll(t,e="image"){const n=NL.exec(t)?.[1];if(n===void 0)return void 0;const r=t.slice(n.length+
1);switch(n){case"docker-archive":case"oci-archive":case"oci":return DL(n,r,{text:t,input:e});case"docker":return UL(r,{
text:t,input:e});default:if(!CL.has(n)&&!r.startsWith("//"))return void 0;throw an({text:t,input:e},`has the transport "${n}\
:", which is not supported`,HL(n,r))}}function DL(t,e,n){const{text:r,input:i}=n;const o=e.indexOf(":");const s=o===-1?e:
e.slice(0,o);const a=o===-1?"":e.slice(o+1);const d=t==="oci"?"DIR":"PATH";if(s===""||s.includes("\0")){const u=s===""?"\
has no path":"has a path with a NUL character";throw an(n,u,`Write it as "${t}:${d}", or "${t}:${d}:REF".`)}const c=FL(a,
n);if(t!=="docker-archive"){const u=a===""||c!==void 0?void 0:a;if(u!==void 0&&!$L.test(u)){const l='After the path and \
a colon comes a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cann\
ot contain a colon.';throw an(n,`names ${JSON.stringify(u)}, which is not a valid name`,l)}return{transport:t,text:r,path:s,
reference:u,index:c}}const f=a===""||c!==void 0?void 0:ML(a,n,i);return{transport:t,text:r,path:s,reference:f,index:c}}function FL(t,e){
if(!t.startsWith("@"))return void 0;const n=LL.exec(t)?.[1];if(n===void 0){const r='Write the number of the image after \
"@", from 0: "@0" is the first one.';throw an(e,`has ${JSON.stringify(t)} after its path`,r)}if(e.input==="tag"){const r="\
An index selects one of the images of an archive that exists. Write a name instead.";throw an(e,"has an index",r)}return Number(
n)}function ML(t,e,n){const r=ae(t,n);if(r.digest!==void 0){throw an(e,"has a digest","Docker archives name images only \
by tags.")}return r}function UL(t,e){const{text:n,input:r}=e;if(!t.startsWith("//")){if(!t.includes("/"))return void 0;throw an(
e,'lacks "//" after "docker:"',`Write it as "docker://${t}".`)}const i=t.slice(2);const o=r==="tag"?Ho(i,r):ae(i,r);if(Ct(
i)){throw an(e,"is an image ID",'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".')}return{
transport:"docker",text:n,reference:o}}function HL(t,e){if(t==="docker-daemon"){return`An image of the engine has no tra\
nsport. Write it as ${JSON.stringify(e.replace(/^\/\//,""))}.`}if(t==="http"||t==="https"){return`An image in a registry\
 is written as ${JSON.stringify(`docker:${e}`)}.`}const n=`If this is the name of an image in the engine, write it as "d\
ocker.io/library/${t}:TAG".`;return`Use ${zx}. "skopeo copy" converts from all other transports. ${n}`}function an({text:t,
input:e},n,r){const i=`The ${P(e)} must be an image reference or one of ${zx}, but ${JSON.stringify(t)} ${n}.`;return new m(
"BAD_INPUT",i,{hint:r})}function jx(t,e){if(t!==""&&e!==void 0){throw new m("BAD_INPUT",`Set either ${x("image")} or ${x("container")}, not both\
.`,{hint:`To flatten the container, leave ${x("image")} out.`})}if(e!==void 0)return{image:void 0,imageLocation:void 0};
if(t===""){throw new m("BAD_INPUT",`The ${P("image")} is required, but is empty.`,{hint:`Name the image to flatten, for \
example "app:latest", or a container with the ${P("container")}.`})}const n=Ll(t,"image");const r=n===void 0?ae(t,"image"):
void 0;return{image:r,imageLocation:n}}function Wx(t,e){const n=t.split(/[\n,]/).map(a=>a.trim()).filter(a=>a!=="");if(n.
length===0&&!e){throw new m("BAD_INPUT",`The ${P("tag")} is required, but is empty.`,{hint:'Give the result a name, for \
example "app:flat".'})}const r=new Map;const i=new Map;const o=new Map;for(const a of n){const d=Ll(a,"tag");const c=d===
void 0?Ho(a,"tag"):void 0;const f=c===void 0?a:re(c);if(o.has(f))continue;o.set(f,a);if(c!==void 0)r.set(f,c);if(d!==void 0)
i.set(f,d)}const s=[...i.values()];zL(s);return{tags:[...r.values()],tagLocations:s,tagTexts:[...o.values()]}}function zL(t){
const e=new Map;for(const n of t){if(n.transport!=="docker-archive"&&n.transport!=="oci-archive")continue;const r=e.get(
n.path);e.set(n.path,n);if(r===void 0)continue;throw new m("BAD_INPUT",`The ${P("tag")} has the path ${JSON.stringify(n.
path)} twice: ${JSON.stringify(r.text)} and ${JSON.stringify(n.text)}.`,{hint:"An archive holds one result. Give each it\
s own path."})}}var jL=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/;var Jx=/^[0-9a-f]{12,64}$/;function Gx(t,e){const n=e.
map(JL).filter(i=>i!==void 0);const r=WL(t);return r===void 0?n:[...n,r]}function WL(t){const e=mu(t);const n=Gi(t);if(n.
every((o,s)=>o===e[s]))return void 0;const r=n.map((o,s)=>o===e[s]?o:"true");const i=e.length===1?"which":`in which ${JSON.
stringify(st)}`;return`${x("clean",r.join(", "))} means ${x("clean",n.join(", "))}, ${i} selects all safe presets.`}function JL(t){
const{text:e,domain:n}=t;const r=zn(t);if(Jx.test(e)||jL.test(e)){const i=Jx.test(e)?"looks like an ID":"has no reposito\
ry name";return`The tag ${JSON.stringify(e)} ${i}: the result will be named ${r}. Write it as "name:tag", for example ${JSON.
stringify(`app:${e}`)}.`}if(!/[.:]/.test(n)&&n!=="localhost")return`The tag ${JSON.stringify(e)} refers to the registry ${JSON.
stringify(n)}, because only registry names can contain upper-case letters. Repository names are lower case: write ${JSON.
stringify(e.toLowerCase())} for one on Docker Hub.`;return void 0}var GL={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},container:{
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
ssed layer"}};var Vx=Object.fromEntries(Object.entries(ko).map(([t,e])=>[t,{kind:e,...GL[t]}]));import{resolve as VL,sep as KL}from"node:path";var Dl={true:true,True:true,TRUE:true,false:false,False:false,FALSE:false};function It(t,e){const n=Object.hasOwn(Dl,e)?
Dl[e]:void 0;if(n===void 0){throw new m("BAD_INPUT",`The ${P(t)} must be true or false, but is ${JSON.stringify(e)}.`,{hint:`\
Write ${x(t,"true")} or leave it out.`})}return n}var qL=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function qx(t){if(qL.test(t))return t;
throw new m("BAD_INPUT",`The ${P("container")} must be a container's name or ID, but is ${JSON.stringify(t)}.`,{hint:'"d\
ocker ps --all" lists the names, which consist of letters, digits, "_", "." and "-".'})}function Ad(t,e){const n=r=>new m(
"BAD_INPUT",`The ${P(t)} must be the path of a file, but ${r}.`,{hint:'Name a file, for example "backup/app.tar".'});if(e.
includes("\0"))throw n("it contains a NUL character");if(e.endsWith("/")||e.endsWith(KL))throw n(`${JSON.stringify(e)} i\
s a directory`);return VL(e)}var YL=8**11-1;function Yx(t){if(t===void 0||t==="")return void 0;const e=/^[0-9]{1,11}$/.test(
t)?Number(t):Number.NaN;if(!(e<=YL)){throw new m("BAD_INPUT",`The environment variable SOURCE_DATE_EPOCH must be whole s\
econds since 1970, but is ${JSON.stringify(t)}.`,{hint:'Set it to the output of "git log -1 --format=%ct", or unset it.'})}
return e}function Xx(t){if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(t))return t;throw new m("BAD_INPUT",`The ${P("run-network")}\
 must be the name of a network, but is ${JSON.stringify(t)}.`,{hint:'Name a network that "docker network ls" lists, for \
example "bridge". The default is "none".'})}var Kx=2e6;function Zx(t){const e=/^[0-9]{1,7}$/.test(t)?Number(t):Number.NaN;
if(!(e<=Kx)){throw new m("BAD_INPUT",`The ${P("timeout")} must be whole seconds from 0 (no limit) to ${Kx}, but is ${JSON.
stringify(t)}.`,{hint:"Leave it out for the default of 600 seconds."})}return e}var XL=["missing","always","never"];function Qx(t){
const e=XL.find(n=>n===t);if(e===void 0){throw new m("BAD_INPUT",`The ${P("pull")} must be missing, always or never, but\
 is ${JSON.stringify(t)}.`,{hint:"Leave it out to pull only images that the engine does not have."})}return e}function eS(t){
const e=t.split(/[\n,]/).map(r=>r.trim()).filter(r=>r!=="");if(e.length===0)return"default";if(e.includes("all")){if(e.length===
1)return"all";throw new m("BAD_INPUT",`The ${P("platform")} must be a list of platforms or "all", but has both: ${JSON.stringify(
e.join(", "))}.`,{hint:'Leave out "all" to flatten only the platforms that you name.'})}const n=e.map(Ko);return n.filter(
(r,i)=>n.findIndex(o=>V(r,o))===i)}function tS(t){if(t==="layers")return{verify:true,verifiesLayers:true};if(!Object.hasOwn(
Dl,t)){throw new m("BAD_INPUT",`The ${P("verify")} must be true, false or layers, but is ${JSON.stringify(t)}.`,{hint:`W\
rite ${x("verify","true")} or leave it out.`})}return{verify:It("verify",t),verifiesLayers:false}}function nS(t){if(t===
"auto"||t==="layers")return t;throw new m("BAD_INPUT",`The ${P("from")} must be auto or layers, but is ${JSON.stringify(
t)}.`,{hint:"Leave it out to read an image in the fastest way."})}var QL=["clean","platform"];function rS(t){const e=d=>t(d).trim()||Vx[d].default;const n=d=>Hx(t(d),QL.includes(d));const r=It(
"dry-run",e("dry-run"));const i=e("container")===""?void 0:qx(e("container"));const o=jx(e("image"),i);const s=Wx(n("tag"),
r);const a={...o,container:i,from:nS(e("from")),pause:It("pause",e("pause")),...s,layer:{aptClean:It("apt-clean",e("apt-\
clean")),clean:iw(n("clean")),exclude:Uy(n("exclude")),script:t("run").trim()===""?void 0:t("run"),scriptNetwork:Xx(e("r\
un-network")),compression:dE(e("compression")),sourceDateEpoch:Yx(process.env["SOURCE_DATE_EPOCH"])},cleanWords:Gi(n("cl\
ean")),dryRun:r,platforms:eS(n("platform")),defaultPlatform:process.env["DOCKER_DEFAULT_PLATFORM"]?.trim()||void 0,pull:Qx(
e("pull")),push:It("push",e("push")),...tS(e("verify")),test:Kb(t("test")),backup:e("backup")===""?void 0:Ad("backup",e(
"backup")),removeOld:It("remove-old",e("remove-old")),timeoutSeconds:Zx(e("timeout")),budgets:{maxBytes:bh(e("max-size")),
minSaving:Eh(e("min-saving"))},report:e("report")===""?void 0:Ad("report",e("report")),html:e("html")===""?void 0:Ad("ht\
ml",e("html")),summary:It("summary",e("summary")),cache:It("cache",e("cache")),notices:Gx(n("clean"),s.tags),...eD(e("te\
mp-dir"))};Ux(a);return a}function eD(t){const e=process.env["RUNNER_TEMP"];if(t!=="")return{tempDir:Fl(t),tempDirFrom:"\
input"};if(e)return{tempDir:Fl(e),tempDirFrom:"RUNNER_TEMP"};return{tempDir:Fl(ZL()),tempDirFrom:"system"}}import{constants as wS}from"node:fs";import{appendFile as wD,stat as bD}from"node:fs/promises";var tD=["▏","▎","▍","▌","▋","▊","▉"];var Ml=10;var nD=40;function oS(t,e,n){if(t<=0||e<=0)return"";const r=Math.
max(1,Math.round(Math.min(1,t/e)*n*8));const i=r%8;return"█".repeat(Math.floor(r/8))+(i===0?"":tD[i-1])}function sS(t,e=50){
const n=Math.max(...t.map(({name:s})=>s.length));const r=t.map(({bytes:s})=>I(s));const i=Math.max(...r.map(s=>s.length));
const o=Math.max(...t.map(({bytes:s})=>s));return pt(t.map(({name:s,bytes:a,note:d=""},c)=>[s.padEnd(n),(r[c]??"").padStart(
i),oS(a,o,e).padEnd(d===""?0:e),d].join("  ").trimEnd()))}function aS(t,e){const n=e.filter(({bytes:s})=>s>0).sort((s,a)=>a.
bytes-s.bytes);if(n.length<2)return"";const r=n.slice(0,Ml);const i=n.slice(Ml).reduce((s,{bytes:a})=>s+a,0);if(i>0)r.push(
{name:`${n.length-Ml} more`,bytes:i});const o=rD(r.map(({name:s})=>iS(s)));return pt([`pie showData title ${iS(t)}`,...r.
map(({bytes:s},a)=>`  "${o[a]}" : ${Math.max(s/1e6,.01).toFixed(2)}`)],"mermaid")}function rD(t){const e=new Set;return t.
map(n=>{let r=n;for(let i=2;e.has(r);i++)r=`${n} (${i})`;e.add(r);return r})}function iS(t){return le(t.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,
"·"),nD)}function Ul(t){return t.map(({level:e,text:n},r)=>{if(e===0)return n;const i=s=>{const a=t.slice(r+1).find(d=>d.
level<=s);return a?.level===s};const o=Array.from({length:e-1},(s,a)=>i(a+1)?"│  ":"   ");return`${o.join("")}${i(e)?"\
├─ ":"└─ "}${n}`})}function dS(t,e){const n=t.map(({path:o,bytes:s})=>{const a=o.split("/");const d=a.length-2;const c=Nt(
d===0?o:a.at(-1)??"");return{level:d,name:le(c,40),bytes:s}});const r=Ul(n.map(({level:o,name:s})=>({level:o,text:s})));
const i=Math.max(0,...r.map(o=>o.length));return pt(n.map(({bytes:o},s)=>`${(r[s]??"").padEnd(i)}  ${I(o).padStart(7)}  ${oS(
o,e,30)}`.trimEnd()))}var qr=200;var dn=60;function fe(t){return ap(le(t,qr))}function qe(t){return t.replaceAll(" "," ")}var iD=120;var oD=150;var sD=16;function lS({platforms:t,source:e}){if(t.length<2)return"";const n=t.slice(0,dn).map(i=>{
const o=i.oldPackedBytes===null||i.newPackedBytes===null?"":`${qe(I(i.oldPackedBytes))} → ${qe(I(i.newPackedBytes))}`;
const s=Ei(i.savedPercent.toFixed(1));return`| ${fe(i.platform)} | ${qe(I(i.oldBytes))} in ${qe(Te(i.oldLayers))} | ${qe(
I(i.newBytes))} | ${qe(s)} | ${o} |`});const r=t.length-n.length;return[`| platform of ${fe(e.reference)} | before | aft\
er | | compressed |`,"| --- | ---: | ---: | --- | --- |",...n,...r>0?[`| ${r} more | | | | |`]:[]].join("\n")}function mS(t){
const{source:e,result:n,platforms:r}=t;const i=n.tags[0]??"the result";if(r.length===1){const o={oldLayers:e.layers,newLayers:n.
layers};return fS("History",o,[{title:e.reference,...e},{title:i,...n}])}return r.map(o=>fS(`History of ${fe(o.platform)}`,
o,[{title:e.reference,...cS(o.oldBytes,o.oldHistory)},{title:i,...cS(o.newBytes,o.newHistory)}])).join("\n\n")}function cS(t,e){
return{bytes:t,steps:e?.length??null,history:e}}function fS(t,{oldLayers:e,newLayers:n},r){const i=r.reduce((o,s)=>o+(s.
steps??0),0);return[`<details${i<=sD?" open":""}><summary>${t}: ${Te(e)} before, ${Te(n)} after</summary>`,"",...r.flatMap(
o=>[dD(o.title,o),""]),"</details>"].join("\n")}var aD=24;function dD(t,{bytes:e,steps:n,history:r}){const i=`${Nt(le(t,
qr))}  ${I(e)}`;if(r===null)return pt([i,"└─ (the history does not cover all layers)"]);const o=r.slice(-oD);const s=n??
r.length;const a=[{level:0,text:i}];let d=1;if(o.length<s){const c=`(${s-o.length} earlier steps)`;a.push({level:d++,text:c})}
for(const{command:c,bytes:f,layer:u}of o){const l=c.replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,"").replace(/\s+/g," ");const p=Nt(
le(l.trim()||"(no command)",iD));a.push({level:d,text:`${u?I(f):"-"}  ${p}`});if(u)d=Math.min(d+1,aD)}return pt(Ul(a))}function pS({
result:t,dryRun:e,platforms:n}){const r=e?" (expected)":"";if(n.length===1)return uS(`Largest directories${r}`,t.directories,
t.bytes);return n.map(i=>uS(`Largest directories of ${fe(i.platform)}${r}`,i.directories,i.newBytes)).filter(i=>i!=="").
join("\n\n")}function uS(t,e,n){if(e===null||e.length===0)return"";const r=dS(e,n);return[`<details open><summary>${t}</\
summary>`,"",r,"","</details>"].join("\n")}var Hl=1024*1024;function gS(t,e){const n=[cD(t),fD(t),uD(t),lS(t),lD(t),mS(t),hD(t),pD(t),pS(t),gD(t),yD(t)].filter(s=>s!==
"");const r=`_Truncated: a job summary holds at most ${I(Hl)}. The report has the rest._`;const i=s=>[...n.slice(0,s),...s<
n.length?[r]:[]].join("\n\n");const o=n.map((s,a)=>`

${i(n.length-a)}

`);return o.find(s=>Buffer.byteLength(s)<=e)??""}function cD(t){const{ok:e,dryRun:n,source:r,result:i,savedPercent:o,seconds:s,
cacheHit:a}=t;const d=i.tags.slice(0,3).map(fe).join(", ");const c=i.tags.length>3?` and ${i.tags.length-3} more`:"";const f=d===
""?"":` → ${d}${c}`;const u=r.bytes===i.bytes&&r.layers===i.layers;const l=u?"unchanged":Ei(o.toFixed(1));const p=n?"D\
ry run, nothing was changed. ":"";const h=a===true?", from the cache":"";return[`### ${e?"":"Not tagged: "}${fe(r.reference)}${f}`,
"",`${p}**${I(r.bytes)}** in ${Te(r.layers)} → **${I(i.bytes)}** in ${Te(i.layers)}, **${l}**, ${s.toFixed(1)} s${h}`].
join("\n")}function fD(t){if(t.budgets.length===0)return"";const e=t.budgets.map(({input:n,wanted:r,seen:i,met:o})=>`> ${o?
"Met":"Not met"}: <code>${n}</code> requires ${r}, got ${i}.`);return[`> [!${t.ok?"NOTE":"CAUTION"}]`,e.join("\n>\n")].join(
"\n")}function uD({source:t,result:e}){const n=[{name:"before",bytes:t.bytes,note:Te(t.layers)},{name:"after",bytes:e.bytes,
note:Te(e.layers)}];const r=t.packedBytes===null||e.packedBytes===null?"":`

Compressed, as pushed and pulled: ${I(t.packedBytes)} → ${I(e.packedBytes)}.`;return sS(n)+r}var Bd=10;function lD({dryRun:t,
result:e}){const{imageId:n,pushed:r,written:i,verifiedEntries:o,testPassed:s}=e;const a=[...o===null?[]:[`${oe(o)} verif\
ied`],...s===true?["test passed"]:[]];const d=i.slice(0,Bd).map(({name:u,digest:l})=>`${fe(u)}, ${fe(l)}`);const c=r.slice(
0,Bd).map(u=>fe(`${u.name}@${u.digest}`));const f=r.length>Bd?[`${r.length-Bd} more`]:[];return[...n===null?[]:[`- Image\
 ID${t?" (expected)":""}: ${fe(n)}`],...[...c,...f].map(u=>`- Pushed: ${u}`),...d.map(u=>`- Written: ${u}`),...a.length===
0?[]:[`- Checks: ${a.join(", ")}`]].join("\n")}function mD(t){const e=[{kind:"hidden",name:"hidden in lower layers",bytes:t.
hiddenBytes,note:""},...t.rules.filter(n=>!yS(n)).map(({kind:n,name:r,entries:i,bytes:o})=>({kind:n,name:r,bytes:o,note:oe(
i)})),...t.commands.map(({name:n,seconds:r,bytes:i})=>({kind:"command",name:n,bytes:i??0,note:i===null?"freed size unkno\
wn":`${r.toFixed(1)} s`}))];return e.sort((n,r)=>r.bytes-n.bytes)}function hS(t){const e=t.rules.filter(yS).map(({kind:r,
name:i})=>r==="preset"?Yo(le(i,qr)):fe(i));if(e.length===0)return"";const n=e.length>dn?` and ${e.length-dn} more`:"";return`\

Matched nothing: ${e.slice(0,dn).join(", ")}${n}.`}function yS({entries:t,bytes:e}){return t===0&&e===0}function pD({result:t,
suggestions:e,suggestedClean:n}){if(e===null||n===null)return"";const r=e.map(({name:o,bytes:s})=>{const a=t.bytes===0?0:
s/t.bytes*100;const d=Tn(o)?.why;const c=d===void 0?"":` (${d})`;return`- preset ${fe(o)}: ${I(s)}, ${Xn(a)} % of the re\
sult${c}`});const i=mn("clean",n);return["#### Possible further savings","",...r,"",pt([i],i.startsWith("--")?"sh":"yaml")].
join("\n")}function hD(t){const e=t.sizes==="blocks";const n=t.savedBytes===0||t.cleanedBytes===0&&cs(e,t.savedBytes,t.source.
bytes);if(n)return hS(t).trimStart();const r=mD(t);const i=r.slice(0,dn);const o=Math.max(1,...r.map(({bytes:d})=>d));const s=i.
map(({kind:d,name:c,bytes:f,note:u=""})=>{const l=t.source.bytes===0?0:f/t.source.bytes*100;const p=d==="hidden"?c:`${d}\
 ${fe(c)}`;const h=Math.max(0,Math.round(f/o*20));return`| ${p} | ${qe(I(f))} | ${qe(`${Xn(l)} %`)} | ${"█".repeat(h)}\
 | ${qe(u)} |`});const a=r.length-i.length;return[`#### Where ${t.savedBytes<0?"the growth":`the ${I(t.savedBytes)}`} ca\
me from`,"","| | size | of the source | | |","| --- | ---: | ---: | --- | --- |",...s,...a>0?[`| ${a} more | | | | |`]:[],
"","Hidden in lower layers: files that a later layer deleted or replaced"+(e?", plus rounding to disk blocks.":"."),hS(t),
"",aS("Saved, in MB",r)].join("\n").trimEnd()}function gD(t){const e=t.kept.slice(0,dn).map(({what:n,why:r,entries:i,bytes:o})=>{
const s=i===null||o===null?"":`: ${I(o)} in ${oe(i)}`;const a=r===null?" (requested)":` (${Yo(le(r,qr))})`;return`- ${fe(
n)}${s}${a}`});if(e.length===0)return"";return["<details><summary>Kept on purpose</summary>","",...e,"","</details>"].join(
"\n")}function yD({ok:t,dryRun:e,source:n,result:r,backup:i,engine:o}){if(!t||e||n.id===r.imageId)return"";const s=r.tags.
includes(n.reference);const a=s?"Not possible, because the result has replaced the source. Next time, give it another na\
me.":`The source image ${fe(n.reference)} is unchanged.`;const d=o===null?a:i!==null?`<code>docker load --input</code> ${fe(
i)} restores the source image.`:s?`Not possible, because the tag of the source image has moved. Next time, set <code>bac\
kup</code> to save an archive of it first.`:`The source image ${fe(n.reference)} is unchanged. Set <code>backup</code> t\
o save it to an archive as well.`;return[`**Undo**: ${d}`,"","**Trade-offs**: the single layer is not shared with other \
images and is pulled in one piece instead of in parallel. Signatures and attestations of the source do not apply to the \
result: sign it again."].join("\n")}async function bS(t,e,n){if(t===void 0||t===""){n.warning('Could not write the job summary: GITHUB_STEP_SUMMARY is not s\
et. Set "summary: false" to turn the summary off.');return}try{const{size:r}=await bD(t);const i=gS(e,Hl-r);if(i===""){n.
warning(`Could not write the job summary: ${JSON.stringify(t)} is full.`);return}await wD(t,i,{flag:wS.O_WRONLY|wS.O_APPEND})}catch(r){
n.warning(`Could not write the job summary to ${JSON.stringify(t)}: ${E(r)}.`)}}import{AsyncLocalStorage as ED}from"node:async_hooks";import{ChildProcess as xD}from"node:child_process";import{subscribe as SD,
unsubscribe as kD}from"node:diagnostics_channel";import{accessSync as PD,constants as ID,statSync as TD}from"node:fs";import{
delimiter as vD,join as OD}from"node:path";var ES=new ED;var xS="child_process";var _D=2**31-1;var Cd=class{#e=new Mn;async run(e,n,r){if(n.some(c=>c.includes("\0")))
return this.#e.run(e,n,r);const i=Symbol(e);const o=new ii(r.onOutput);let s;let a;const d=c=>{if(ES.getStore()!==i||!k(
c))return;if(!(c["process"]instanceof xD))return;s=c["process"];RD(s);s.once("error",f=>{a=f});s.once("spawn",AD.bind(void 0,
s,o,r.kill))};SD(xS,d);try{const c=await ES.run(i,()=>am(ND(BD(e)),[...n],{env:r.env,silent:true,ignoreReturnCode:true,delay:_D,
listeners:{stdout:o.stdout.add,stderr:o.stderr.add}}));return{exitCode:c??Qd,...o.texts()}}catch(c){if(s===void 0)return this.#e.
run(e,n,r);throw a??c}finally{kD(xS,d)}}};function RD(t){const e=t;const n=e.spawn?.bind(t);if(n===void 0)return;e.spawn=
r=>{try{return n({...r,detached:ln})}catch(i){return process.nextTick(()=>t.emit("error",i))}}}function AD(t,e,n){t.stdin?.
on("error",()=>{}).end();e.readFrom(t);si(n,t)}function BD(t){const e=(process.env["PATH"]??"").split(vD).filter(n=>n!==
"");return e.map(n=>OD(n,t)).find(CD)??t}function CD(t){try{PD(t,ID.X_OK);return TD(t).isFile()}catch{return false}}function ND(t){
return`"${t.replaceAll('"','\\"')}"`}import{randomUUID as $D}from"node:crypto";var Nd=class{#e;info(e){this.#t();ti(LD(e))}debug(e){this.#t();yo(e)}notice(e){this.#t();lm(e)}warning(e){this.#t();um(e)}async group(e,n){
this.#t();mm(e);try{return await n()}finally{this.#t();pm()}}showProgress(e){return Gp(e,n=>this.info(n))}untrusted(e){if(this.#e===
void 0){this.#e=$D();ti(`::stop-commands::${this.#e}`)}ti(e)}#t(){if(this.#e!==void 0)ti(`::${this.#e}::`);this.#e=void 0}};
function LD(t){return t.replace(/[\r\n]+/g," ").replace(/^([\s\u0085]*):(?=:)/,"$1: ").replaceAll("##[","## [")}import{randomUUID as TS}from"node:crypto";import{link as KD,mkdir as vS,readdir as OS,readFile as _S,rename as zl,rm as Xr,
stat as qD,writeFile as YD}from"node:fs/promises";import{basename as XD,dirname as ZD,join as $n}from"node:path";import{readdir as DD,rm as FD,stat as MD}from"node:fs/promises";import{join as UD}from"node:path";async function SS(t,e,n){
for(const r of await DD(t)){if(!e(r))continue;const i=UD(t,r);const o=await MD(i).catch(()=>void 0);if(o!==void 0&&Date.
now()-o.mtimeMs>n)await FD(i,{recursive:true,force:true}).catch(()=>{})}}import{fork as HD}from"node:child_process";import{realpath as zD}from"node:fs/promises";import{fileURLToPath as jD}from"node:url";
var kS=20*60*1e3;var WD=64*1024;async function PS(t,{cwd:e,temp:n},r){const i=AbortSignal.timeout(kS);const o=HD(jD(new URL(
"cache-client.mjs",import.meta.url)),{cwd:e,env:{...process.env,GITHUB_WORKSPACE:await zD(e),RUNNER_TEMP:n},stdio:["igno\
re","pipe","pipe","ipc"],execArgv:[],detached:true});const s=()=>JD(o.pid);const a=AbortSignal.any([r,i]);a.addEventListener(
"abort",s);if(a.aborted)s();let d="";for(const l of[o.stdout,o.stderr])l?.setEncoding("utf8").on("data",p=>{if(d.length<
WD)d+=p});let c={isDone:false};o.on("message",l=>{c=l});const f=await new Promise(l=>{o.once("error",p=>l(p.message));o.
once("close",(p,h)=>{const g=h===null?`exited with status ${p}`:`was killed by ${h}`;l(p===0?void 0:`the cache client ${g}`)});
o.send(t,()=>{})});a.removeEventListener("abort",s);r.throwIfAborted();const u=i.aborted?`it took more than ${kS/6e4} mi\
nutes`:f;return{isDone:c.isDone&&u===void 0,...GD(d,c.error??u)}}function JD(t){try{if(t!==void 0)process.kill(-t,"SIGKI\
LL")}catch{}}function GD(t,e){const n=[];const r=[];for(const i of t.split(/\r?\n/)){const[,o,s=""]=/^::(\w+)[^:]*::(.*)$/.
exec(i)??[];if(o==="warning"||o==="error")n.push(VD(s));else if(o===void 0&&i.trim()!=="")r.push(i.trim())}if(e!==void 0)
n.push(e);return{problems:n,lines:r}}function VD(t){return t.replaceAll("%0D"," ").replaceAll("%0A"," ").replaceAll("%25",
"%")}var Yr="docker-flatten-cache";var $d=`${Yr}.lock`;var RS="docker-flatten-kept-";var QD=60*60*1e3;var eF=7*24*60*60*1e3;var Ld=class{#e;#t;#n=!tF();#r=new Set;constructor(e,n){
this.#e=e;this.#t=n}async restore(e,n,r,i){if(this.#n){r.notice("The layer is not cached: this runner has no cache servi\
ce.");return false}try{return await this.#i(e,n,r,i)}catch(o){if(i.aborted)throw o;this.#n=true;r.notice(`Could not rest\
ore the layer from the cache: ${E(o)}`);return false}}async#i(e,n,r,i){return rF(this.#e,r,false,async o=>{const{isDone:s,
problems:a,lines:d}=await nF("restore",e,o,i);if(s){this.#r.add(e);for(const f of await OS(o))await zl($n(o,f),$n(n,f));
return true}if(a.length===0)return false;const c=`Could not restore the layer from the cache: ${a.join("; ")}`;if(d.some(
f=>f.startsWith("Cache hit for"))){this.#r.add(e);r.warning(`${c}. ${IS(e)}`)}else{this.#n=true;r.notice(c)}return false})}canSave(e,n){
if(this.#n)return false;if(!this.#r.has(e))return true;n.debug(IS(e));return false}async save(e,n,r){if(!this.canSave(e,
r))return;const i=$n(this.#e,`${RS}${TS()}`);await zl(n,i);this.#t({key:e,directory:i})}};function IS(t){return`If this \
happens again, the cache entry is damaged: delete it with "gh cache delete ${t}".`}async function AS(t){try{const e=await OS(t);const n=e.some(r=>[$d,Yr,Dd(Yr)].includes(r));if(n&&await BS($n(t,$d))){for(const r of[
Yr,Dd(Yr),$d])await Xr($n(t,r),{recursive:true,force:true})}await SS(t,r=>r.startsWith(RS),eF)}catch{}}function tF(){const{
env:t}=process;const e=t["GITHUB_SERVER_URL"]||"https://github.com";if(!URL.canParse(e))return false;const n=new URL(e).
hostname.toLowerCase();const r=n==="github.com"||n.endsWith(".ghe.com")||n.endsWith(".localhost");return r&&t["ACTIONS_C\
ACHE_SERVICE_V2"]?Boolean(t["ACTIONS_RESULTS_URL"]):Boolean(t["ACTIONS_CACHE_URL"])}async function nF(t,e,n,r){const i=XD(
n);const o=Dd(n);await vS(o);try{return await PS({action:t,key:e,path:i},{cwd:ZD(n),temp:o},r)}finally{await Xr(o,{recursive:true,
force:true}).catch(()=>{})}}function Dd(t){return`${t}.temp`}async function rF(t,e,n,r){const i=$n(t,Yr);const o=$n(t,$d);
if(!await BS(o)){e.notice("The layer is not cached: another step is using the cache in this directory.");return n}try{for(const s of[
i,Dd(i)])await Xr(s,{recursive:true,force:true});await vS(i);return await r(i)}finally{await Xr(i,{recursive:true,force:true}).
catch(()=>{});await Xr(o,{force:true}).catch(()=>{})}}async function BS(t){const e=bo();for(let n=0;n<2;n++){try{await YD(
t,e,{flag:"wx"});return true}catch(s){if(s.code!=="EEXIST")throw s}const r=await _S(t,"utf8").catch(()=>"");const{mtimeMs:i}=await qD(
t).catch(()=>({mtimeMs:Date.now()}));const o=r===""?Date.now()-i>=QD:un(r);if(!o||!await iF(t,r))return false}return false}
async function iF(t,e){const n=`${t}.${TS()}`;try{await zl(t,n)}catch{return true}const r=await _S(n,"utf8").catch(()=>e)===
e;if(!r)await KD(n,t).catch(()=>{});await Xr(n,{force:true});return r}var Ln={runId:"run-id",directories:"directories",ended:"ended",noEngine:"no-engine",cacheEntries:"cache-entries",tempDir:"\
temp-dir"};async function CS(){const t=new Nd;const e=Tm();try{const n=bo();const r=rS(d=>dm(d));const i=r.report??sF(r.tempDir,`do\
cker-flatten-report-${oF()}.json`);const o={...r,report:i};fn(Ln.runId,n);fn(Ln.directories,xs(o));if(!ea(o))fn(Ln.noEngine,
"true");await AS(o.tempDir);const s=o.cache?new Ld(o.tempDir,aF()):void 0;if(s!==void 0)fn(Ln.tempDir,o.tempDir);const a=await Fx(
o,{id:n,docker:new Io({runner:new Cd}),log:t,signal:e.signal,cache:s});for(const[d,c]of Object.entries(Mx(a)))cm(d,c);if(o.
summary)await bS(process.env["GITHUB_STEP_SUMMARY"],a.report,t);if(a.budgetError!==void 0)throw a.budgetError}catch(n){yo(
ym(n));fm(Me(n))}finally{fn(Ln.ended,"true");e.release()}}function aF(){const t=[];return e=>{t.push(e);fn(Ln.cacheEntries,
JSON.stringify(t))}}await CS();
