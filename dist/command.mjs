import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var vP=Object.create;var oh=Object.defineProperty;var OP=Object.getOwnPropertyDescriptor;var CP=Object.getOwnPropertyNames;var AP=Object.getPrototypeOf;var RP=Object.prototype.hasOwnProperty;var rh=(t,e)=>(e=Symbol[t])?e:Symbol.for("Symbol."+t);var ih=t=>{throw TypeError(t)};var Ui=(t=>typeof require!=="undefined"?require:typeof Proxy!=="undefined"?new Proxy(t,{get:(e,n)=>(typeof require!=="un\
defined"?require:e)[n]}):t)(function(t){if(typeof require!=="undefined")return require.apply(this,arguments);throw Error(
'Dynamic require of "'+t+'" is not supported')});var W=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}};var _P=(t,e,n,r)=>{if(e&&typeof e==="object"||typeof e==="function"){for(let i of CP(e))if(!RP.call(t,i)&&i!==n)oh(t,i,{
get:()=>e[i],enumerable:!(r=OP(e,i))||r.enumerable})}return t};var Ds=(t,e,n)=>(n=t!=null?vP(AP(t)):{},_P(e||!t||!t.__esModule?oh(n,"default",{value:t,enumerable:true}):n,t));var dt=(t,e,n)=>{if(e!=null){if(typeof e!=="object"&&typeof e!=="function")ih("Object expected");var r,i;if(n)r=e[rh("as\
yncDispose")];if(r===void 0){r=e[rh("dispose")];if(n)i=r}if(typeof r!=="function")ih("Object not disposable");if(i)r=function(){
try{i.call(this)}catch(o){return Promise.reject(o)}};t.push([n,r,e])}else if(n){t.push([n])}return e};var ct=(t,e,n)=>{var r=typeof SuppressedError===
"function"?SuppressedError:function(s,a,d,c){return c=Error(d),c.name="SuppressedError",c.error=s,c.suppressed=a,c};var i=s=>e=
n?new r(s,e,"An error was suppressed during disposal"):(n=true,s);var o=s=>{while(s=t.pop()){try{var a=s[1]&&s[1].call(s[2]);
if(s[0])return Promise.resolve(a).then(o,d=>(i(d),o()))}catch(d){i(d)}}if(n)throw e};return o()};var Yg=W((o4,Kg)=>{Kg.exports=Ui("events")});var Xg=W((a4,qg)=>{qg.exports=class s4{constructor(e){if(!(e>0)||(e-1&e)!==0)throw new Error("Max size for a FixedFIFO s\
hould be a power of two");this.buffer=new Array(e);this.mask=e-1;this.top=0;this.btm=0;this.next=null}clear(){this.top=this.
btm=0;this.next=null;this.buffer.fill(void 0)}push(e){if(this.buffer[this.top]!==void 0)return false;this.buffer[this.top]=
e;this.top=this.top+1&this.mask;return true}shift(){const e=this.buffer[this.btm];if(e===void 0)return void 0;this.buffer[this.
btm]=void 0;this.btm=this.btm+1&this.mask;return e}peek(){return this.buffer[this.btm]}isEmpty(){return this.buffer[this.
btm]===void 0}}});var pf=W((c4,Qg)=>{var Zg=Xg();Qg.exports=class d4{constructor(e){this.hwm=e||16;this.head=new Zg(this.hwm);this.tail=this.
head;this.length=0}clear(){this.head=this.tail;this.head.clear();this.length=0}push(e){this.length++;if(!this.head.push(
e)){const n=this.head;this.head=n.next=new Zg(2*this.head.buffer.length);this.head.push(e)}}shift(){if(this.length!==0)this.
length--;const e=this.tail.shift();if(e===void 0&&this.tail.next){const n=this.tail.next;this.tail.next=null;this.tail=n;
return this.tail.shift()}return e}peek(){const e=this.tail.peek();if(e===void 0&&this.tail.next)return this.tail.next.peek();
return e}isEmpty(){return this.length===0}}});var Tr=W((u4,ey)=>{function sI(t){return Buffer.isBuffer(t)||t instanceof Uint8Array}function aI(t){return Buffer.isEncoding(
t)}function dI(t,e,n){return Buffer.alloc(t,e,n)}function cI(t){return Buffer.allocUnsafe(t)}function uI(t){return Buffer.
allocUnsafeSlow(t)}function fI(t,e){return Buffer.byteLength(t,e)}function lI(t,e){return Buffer.compare(t,e)}function mI(t,e){
return Buffer.concat(t,e)}function pI(t,e,n,r,i){return Y(t).copy(e,n,r,i)}function hI(t,e){return Y(t).equals(e)}function gI(t,e,n,r,i){
return Y(t).fill(e,n,r,i)}function yI(t,e,n){return Buffer.from(t,e,n)}function wI(t,e,n,r){return Y(t).includes(e,n,r)}
function bI(t,e,n,r){return Y(t).indexOf(e,n,r)}function EI(t,e,n,r){return Y(t).lastIndexOf(e,n,r)}function DI(t){return Y(
t).swap16()}function SI(t){return Y(t).swap32()}function xI(t){return Y(t).swap64()}function Y(t){if(Buffer.isBuffer(t))
return t;return Buffer.from(t.buffer,t.byteOffset,t.byteLength)}function kI(t,e,n,r){return Y(t).toString(e,n,r)}function PI(t,e,n){
return Y(t).toString("hex",e,n)}function TI(t,e,n,r,i){return Y(t).write(e,n,r,i)}function BI(t,e){return Y(t).readDoubleBE(
e)}function II(t,e){return Y(t).readDoubleLE(e)}function vI(t,e){return Y(t).readFloatBE(e)}function OI(t,e){return Y(t).
readFloatLE(e)}function CI(t,e){return Y(t).readInt32BE(e)}function AI(t,e){return Y(t).readInt32LE(e)}function RI(t,e){
return Y(t).readUInt32BE(e)}function _I(t,e){return Y(t).readUInt32LE(e)}function FI(t,e,n){return Y(t).writeDoubleBE(e,
n)}function LI(t,e,n){return Y(t).writeDoubleLE(e,n)}function NI(t,e,n){return Y(t).writeFloatBE(e,n)}function $I(t,e,n){
return Y(t).writeFloatLE(e,n)}function MI(t,e,n){return Y(t).writeInt32BE(e,n)}function UI(t,e,n){return Y(t).writeInt32LE(
e,n)}function HI(t,e,n){return Y(t).writeUInt32BE(e,n)}function zI(t,e,n){return Y(t).writeUInt32LE(e,n)}ey.exports={isBuffer:sI,
isEncoding:aI,alloc:dI,allocUnsafe:cI,allocUnsafeSlow:uI,byteLength:fI,compare:lI,concat:mI,copy:pI,equals:hI,fill:gI,from:yI,
includes:wI,indexOf:bI,lastIndexOf:EI,swap16:DI,swap32:SI,swap64:xI,toBuffer:Y,toString:kI,toHex:PI,write:TI,readDoubleBE:BI,
readDoubleLE:II,readFloatBE:vI,readFloatLE:OI,readInt32BE:CI,readInt32LE:AI,readUInt32BE:RI,readUInt32LE:_I,writeDoubleBE:FI,
writeDoubleLE:LI,writeFloatBE:NI,writeFloatLE:$I,writeInt32BE:MI,writeInt32LE:UI,writeUInt32BE:HI,writeUInt32LE:zI}});var ny=W((l4,ty)=>{var WI=Tr();ty.exports=class f4{constructor(e){this.encoding=e}get remaining(){return 0}decode(e){return WI.
toString(e,this.encoding)}flush(){return""}}});var sy=W((p4,oy)=>{var ry=Tr();oy.exports=class m4{constructor(){this._reset()}get remaining(){return this.bytesSeen}decode(e){
if(e.byteLength===0)return"";if(this.bytesNeeded===0&&iy(e,0)===0){this.bytesSeen=jI(e);return ry.toString(e,"utf8")}let n="";
let r=0;if(this.bytesNeeded>0){while(r<e.byteLength){const s=e[r];if(s<this.lowerBoundary||s>this.upperBoundary){n+="�";
this._reset();break}this.lowerBoundary=128;this.upperBoundary=191;this.codePoint=this.codePoint<<6|s&63;this.bytesSeen++;
r++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(this.codePoint);this._reset();break}}if(this.bytesNeeded>
0)return n}const i=iy(e,r);const o=e.byteLength-i;if(o>r)n+=ry.toString(e,"utf8",r,o);for(let s=o;s<e.byteLength;s++){const a=e[s];
if(this.bytesNeeded===0){if(a<=127){this.bytesSeen=0;n+=String.fromCharCode(a)}else if(a>=194&&a<=223){this.bytesNeeded=
2;this.bytesSeen=1;this.codePoint=a&31}else if(a>=224&&a<=239){if(a===224)this.lowerBoundary=160;else if(a===237)this.upperBoundary=
159;this.bytesNeeded=3;this.bytesSeen=1;this.codePoint=a&15}else if(a>=240&&a<=244){if(a===240)this.lowerBoundary=144;else if(a===
244)this.upperBoundary=143;this.bytesNeeded=4;this.bytesSeen=1;this.codePoint=a&7}else{this.bytesSeen=1;n+="�"}continue}
if(a<this.lowerBoundary||a>this.upperBoundary){n+="�";s--;this._reset();continue}this.lowerBoundary=128;this.upperBoundary=
191;this.codePoint=this.codePoint<<6|a&63;this.bytesSeen++;if(this.bytesSeen===this.bytesNeeded){n+=String.fromCodePoint(
this.codePoint);this._reset()}}return n}flush(){const e=this.bytesNeeded>0?"�":"";this._reset();return e}_reset(){this.
codePoint=0;this.bytesNeeded=0;this.bytesSeen=0;this.lowerBoundary=128;this.upperBoundary=191}};function iy(t,e){const n=t.
byteLength;if(n<=e)return 0;const r=Math.max(e,n-4);let i=n-1;while(i>r&&(t[i]&192)===128)i--;if(i<e)return 0;const o=t[i];
let s;if(o<=127)return 0;if(o>=194&&o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 0;const a=n-
i;return a<s?a:0}function jI(t){const e=t.byteLength;if(e===0)return 0;const n=t[e-1];if(n<=127)return 0;if((n&192)!==128)
return 1;const r=Math.max(0,e-4);let i=e-2;while(i>=r&&(t[i]&192)===128)i--;if(i<0)return 1;const o=t[i];let s;if(o>=194&&
o<=223)s=2;else if(o>=224&&o<=239)s=3;else if(o>=240&&o<=244)s=4;else return 1;if(e-i!==s)return 1;if(s>=3){const a=t[i+
1];if(o===224&&a<160)return 1;if(o===237&&a>159)return 1;if(o===240&&a<144)return 1;if(o===244&&a>143)return 1}return 0}});var dy=W((g4,ay)=>{var JI=ny();var GI=sy();ay.exports=class h4{constructor(e="utf8"){this.encoding=VI(e);switch(this.encoding){case"\
utf8":this.decoder=new GI;break;case"utf16le":case"base64":throw new Error("Unsupported encoding: "+this.encoding);default:
this.decoder=new JI(this.encoding)}}get remaining(){return this.decoder.remaining}push(e){if(typeof e==="string")return e;
return this.decoder.decode(e)}write(e){return this.push(e)}end(e){let n="";if(e)n=this.push(e);n+=this.decoder.flush();return n}};
function VI(t){t=t.toLowerCase();switch(t){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"\
utf-16le":return"utf16le";case"latin1":case"binary":return"latin1";case"base64":case"ascii":case"hex":return t;default:throw new Error(
"Unknown encoding: "+t)}}});var uy=W((y4,cy)=>{cy.exports=class ht extends Error{constructor(e,n,r=ht){super(e);this.code=n;if(Error.captureStackTrace){
Error.captureStackTrace(this,r)}}static isStreamDestroyed(e){return e&&e.code==="STREAM_DESTROYED"}static isPrematureClose(e){
return e&&e.code==="PREMATURE_CLOSE"}static isAborted(e){return e&&e.code==="ABORTED"}static isBadArgument(e){return e&&
e.code==="BAD_ARGUMENT"}get name(){return"StreamError"}static STREAM_DESTROYED(){return new ht("Stream was destroyed","S\
TREAM_DESTROYED",ht.STREAM_DESTROYED)}static PREMATURE_CLOSE(e="Premature close"){return new ht(e,"PREMATURE_CLOSE",ht.PREMATURE_CLOSE)}static ABORTED(){
return new ht("Stream aborted","ABORTED",ht.ABORTED)}static BAD_ARGUMENT(e="Bad argument"){return new ht(e,"BAD_ARGUMENT",
ht.BAD_ARGUMENT)}}});var Of=W((w4,Cy)=>{var{EventEmitter:KI}=Yg();var hy=pf();var YI=dy();var Qe=uy();var hf=typeof queueMicrotask==="undefin\
ed"?t=>global.process.nextTick(t):queueMicrotask;var oe=(1<<29)-1;var gt=1;var Sf=2;var Lt=4;var fo=8;var gy=oe^gt;var qI=oe^
Sf;var go=1<<4;var Br=2<<4;var Or=4<<4;var fn=8<<4;var yo=16<<4;var xf=32<<4;var ln=64<<4;var gf=128<<4;var kf=256<<4;var Pf=512<<
4;var nt=1024<<4;var un=2048<<4;var xa=4096<<4;var zn=8192<<4;var yy=yo|xf;var XI=go|xa;var ZI=Or|go;var QI=kf|fn;var Tf=yo|
zn;var ev=oe^go;var tv=oe^Or;var nv=oe^(Or|xa);var fy=oe^xa;var rv=oe^yo;var iv=oe^(fn|Pf);var ov=oe^ln;var ly=oe^yy;var wy=oe^
un;var sv=oe^Br;var by=oe^zn;var av=oe^Tf;var Nt=1<<18;var vr=2<<18;var wo=4<<18;var Wn=8<<18;var bo=16<<18;var pn=32<<18;
var yf=64<<18;var Ir=128<<18;var Bf=256<<18;var mn=512<<18;var ka=1024<<18;var dv=oe^(Nt|Bf);var Ey=oe^wo;var cv=oe^(Nt|
mn);var uv=oe^bo;var fv=oe^Wn;var Dy=oe^Ir;var lv=oe^vr;var Sy=oe^ka;var lo=go|Nt;var xy=oe^lo;var If=nt|pn;var yt=Lt|fo|
Sf;var Ve=yt|gt;var ky=yt|If;var mv=Ey&tv;var Pa=Ir|un;var pv=Pa&xy;var Py=Ve|pv;var hv=Ve|ln|nt;var my=Ve|nt|fn;var gv=Ve|
ln|fn;var yv=Ve|kf|fn|Pf;var wv=Ve|go|ln|nt|xa|zn;var bv=yt|ln|nt;var Ev=Br|Ve|un|Or;var Dv=un|gt;var Sv=Ve|mn|pn;var xv=Wn|
bo;var Ty=Wn|Nt;var kv=Wn|bo|Ve|Nt;var py=Ve|Nt|Wn|ka;var Pv=wo|Nt;var Tv=Nt|Bf;var Bv=Ve|mn|Ty|pn;var Iv=bo|yt|mn|pn;var vv=vr|
Ve|Ir|wo;var Ov=mn|pn|yt;var ya=Symbol.asyncIterator||Symbol("asyncIterator");var wa=class{constructor(e,{highWaterMark:n=16384,
map:r=null,mapWritable:i,byteLength:o,byteLengthWritable:s}={}){this.stream=e;this.queue=new hy;this.highWaterMark=n;this.
buffered=0;this.error=null;this.pipeline=null;this.drains=null;this.byteLength=s||o||Oy;this.map=i||r;this.afterWrite=Rv.
bind(this);this.afterUpdateNextTick=Lv.bind(this)}get ending(){return(this.stream._duplexState&mn)!==0}get ended(){return(this.
stream._duplexState&pn)!==0}push(e){if((this.stream._duplexState&Ov)!==0)return false;if(this.map!==null)e=this.map(e);this.
buffered+=this.byteLength(e);this.queue.push(e);if(this.buffered<this.highWaterMark){this.stream._duplexState|=Wn;return true}
this.stream._duplexState|=xv;return false}shift(){const e=this.queue.shift();this.buffered-=this.byteLength(e);if(this.buffered===
0)this.stream._duplexState&=fv;return e}end(e){if(typeof e==="function"){this.stream.once("finish",e)}else if(e!==void 0&&
e!==null){this.push(e)}this.stream._duplexState=(this.stream._duplexState|mn)&Ey}autoBatch(e,n){const r=[];const i=this.
stream;r.push(e);while((i._duplexState&py)===Ty){r.push(i._writableState.shift())}if((i._duplexState&Ve)!==0)return n(null);
i._writev(r,n)}update(){const e=this.stream;e._duplexState|=vr;do{while((e._duplexState&py)===Wn){const n=this.shift();e.
_duplexState|=Tv;e._write(n,this.afterWrite)}if((e._duplexState&Pv)===0)this.updateNonPrimary()}while(this.continueUpdate()===
true);e._duplexState&=lv}updateNonPrimary(){const e=this.stream;if((e._duplexState&Bv)===mn){e._duplexState=e._duplexState|
Nt;e._final(Av.bind(this));return}if((e._duplexState&yt)===Lt){if((e._duplexState&Pa)===0){e._duplexState|=lo;e._destroy(
By.bind(this))}return}if((e._duplexState&Py)===gt){e._duplexState=(e._duplexState|lo)&gy;e._open(Iy.bind(this))}}continueUpdate(){
if((this.stream._duplexState&Ir)===0)return false;this.stream._duplexState&=Dy;return true}updateCallback(){if((this.stream.
_duplexState&vv)===wo){this.update()}else{this.updateNextTick()}}updateNextTick(){if((this.stream._duplexState&Ir)!==0)return;
this.stream._duplexState|=Ir;if((this.stream._duplexState&vr)===0)hf(this.afterUpdateNextTick)}};var wf=class{constructor(e,{
highWaterMark:n=16384,map:r=null,mapReadable:i,byteLength:o,byteLengthReadable:s}={}){this.stream=e;this.queue=new hy;this.
highWaterMark=n===0?1:n;this.buffered=0;this.readAhead=n>0;this.error=null;this.pipeline=null;this.byteLength=s||o||Oy;this.
map=i||r;this.pipeTo=null;this.afterRead=_v.bind(this);this.afterUpdateNextTick=Fv.bind(this)}get ending(){return(this.stream.
_duplexState&ln)!==0}get ended(){return(this.stream._duplexState&nt)!==0}pipe(e,n){if(this.pipeTo!==null)throw Qe.BAD_ARGUMENT(
"Can only pipe to one destination");if(typeof n!=="function")n=null;this.stream._duplexState|=xf;this.pipeTo=e;this.pipeline=
new Ef(this.stream,e,n);if(n)this.stream.on("error",Df);if(ho(e)){e._writableState.pipeline=this.pipeline;if(n)e.on("err\
or",Df);e.on("finish",this.pipeline.finished.bind(this.pipeline))}else{const r=this.pipeline.done.bind(this.pipeline,e);
const i=this.pipeline.done.bind(this.pipeline,e,null);e.on("error",r);e.on("close",i);e.on("finish",this.pipeline.finished.
bind(this.pipeline))}e.on("drain",Cv.bind(this));this.stream.emit("piping",e);e.emit("pipe",this.stream)}push(e){const n=this.
stream;if(e===null){this.highWaterMark=0;n._duplexState=(n._duplexState|ln)&nv;return false}if(this.map!==null){e=this.map(
e);if(e===null){n._duplexState&=fy;return this.buffered<this.highWaterMark}}this.buffered+=this.byteLength(e);this.queue.
push(e);n._duplexState=(n._duplexState|fn)&fy;return this.buffered<this.highWaterMark}shift(){const e=this.queue.shift();
this.buffered-=this.byteLength(e);if(this.buffered===0){this.stream._duplexState&=iv}return e}unshift(e){const n=[this.map!==
null?this.map(e):e];while(this.buffered>0)n.push(this.shift());for(let r=0;r<n.length-1;r++){const i=n[r];this.buffered+=
this.byteLength(i);this.queue.push(i)}this.push(n[n.length-1])}read(){const e=this.stream;if((e._duplexState&my)===fn){const n=this.
shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===false){e._duplexState&=ly}if((e._duplexState&gf)!==0){e.emit("data",
n)}return n}if(this.readAhead===false){e._duplexState|=zn;this.updateNextTick()}return null}drain(){const e=this.stream;
while((e._duplexState&my)===fn&&(e._duplexState&yy)!==0){const n=this.shift();if(this.pipeTo!==null&&this.pipeTo.write(n)===
false){e._duplexState&=ly}if((e._duplexState&gf)!==0){e.emit("data",n)}}}update(){const e=this.stream;e._duplexState|=Br;
do{this.drain();while(this.buffered<this.highWaterMark&&(e._duplexState&wv)===zn){e._duplexState|=XI;e._read(this.afterRead);
this.drain()}if((e._duplexState&yv)===QI){e._duplexState|=Pf;e.emit("readable")}if((e._duplexState&ZI)===0){this.updateNonPrimary()}}while(this.
continueUpdate()===true);e._duplexState&=sv}updateNonPrimary(){const e=this.stream;if((e._duplexState&gv)===ln){e._duplexState=
(e._duplexState|nt)&ov;e.emit("end");if((e._duplexState&ky)===If){e._duplexState|=Lt}if(this.pipeTo!==null){this.pipeTo.
end()}}if((e._duplexState&yt)===Lt){if((e._duplexState&Pa)===0){e._duplexState|=lo;e._destroy(By.bind(this))}return}if((e.
_duplexState&Py)===gt){e._duplexState=(e._duplexState|lo)&gy;e._open(Iy.bind(this))}}continueUpdate(){if((this.stream._duplexState&
un)===0)return false;this.stream._duplexState&=wy;return true}updateCallback(){if((this.stream._duplexState&Ev)===Or){this.
update()}else{this.updateNextTick()}}updateNextTickIfOpen(){if((this.stream._duplexState&Dv)!==0)return;this.stream._duplexState|=
un;if((this.stream._duplexState&Br)===0)hf(this.afterUpdateNextTick)}updateNextTick(){if((this.stream._duplexState&un)!==
0)return;this.stream._duplexState|=un;if((this.stream._duplexState&Br)===0)hf(this.afterUpdateNextTick)}};var bf=class{constructor(e){
this.data=null;this.afterTransform=$v.bind(e);this.afterFinal=null}};var Ef=class{constructor(e,n,r){this.from=e;this.to=
n;this.afterPipe=r;this.error=null;this.pipeToFinished=false}finished(){this.pipeToFinished=true}done(e,n){if(n)this.error=
n;if(e===this.to){this.to=null;if(this.from!==null){if((this.from._duplexState&nt)===0||!this.pipeToFinished){this.from.
destroy(this.error||Qe.PREMATURE_CLOSE("Writable stream closed"))}return}}if(e===this.from){this.from=null;if(this.to!==
null){if((e._duplexState&nt)===0){this.to.destroy(this.error||Qe.PREMATURE_CLOSE("Readable stream closed"))}return}}if(this.
afterPipe!==null)this.afterPipe(this.error);this.to=this.from=this.afterPipe=null}};function Cv(){this.stream._duplexState|=
xf;this.updateCallback()}function Av(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&yt)===0){e._duplexState|=
pn;e.emit("finish")}if((e._duplexState&ky)===If){e._duplexState|=Lt}e._duplexState&=cv;if((e._duplexState&vr)===0){this.
update()}else{this.updateNextTick()}}function By(t){const e=this.stream;if(!t&&!Qe.isStreamDestroyed(this.error))t=this.
error;if(t)e.emit("error",t);e._duplexState|=fo;e.emit("close");const n=e._readableState;const r=e._writableState;if(n!==
null&&n.pipeline!==null){n.pipeline.done(e,t)}if(r!==null){while(r.drains!==null&&r.drains.length>0){r.drains.shift().resolve(
false)}if(r.pipeline!==null){r.pipeline.done(e,t)}}}function Rv(t){const e=this.stream;if(t)e.destroy(t);e._duplexState&=
dv;if(this.drains!==null)Nv(this.drains);if((e._duplexState&kv)===bo){e._duplexState&=uv;if((e._duplexState&yf)===yf){e.
emit("drain")}}this.updateCallback()}function _v(t){if(t)this.stream.destroy(t);this.stream._duplexState&=ev;if(this.readAhead===
false&&(this.stream._duplexState&yo)===0){this.stream._duplexState&=by}this.updateCallback()}function Fv(){if((this.stream.
_duplexState&Br)===0){this.stream._duplexState&=wy;this.update()}}function Lv(){if((this.stream._duplexState&vr)===0){this.
stream._duplexState&=Dy;this.update()}}function Nv(t){for(let e=0;e<t.length;e++){if(--t[e].writes===0){t.shift().resolve(
true);e--}}}function Iy(t){const e=this.stream;if(t)e.destroy(t);if((e._duplexState&Lt)===0){if((e._duplexState&hv)===0){
e._duplexState|=Or}if((e._duplexState&Sv)===0){e._duplexState|=wo}e.emit("open")}e._duplexState&=xy;if(e._writableState!==
null){e._writableState.updateCallback()}if(e._readableState!==null){e._readableState.updateCallback()}}function $v(t,e){
if(e!==void 0&&e!==null)this.push(e);this._writableState.afterWrite(t)}function Mv(t){if(this._readableState!==null){if(t===
"data"){this._duplexState|=gf|Tf;this._readableState.updateNextTick()}if(t==="readable"){this._duplexState|=kf;this._readableState.
updateNextTick()}}if(this._writableState!==null){if(t==="drain"){this._duplexState|=yf;this._writableState.updateNextTick()}}}
var mo=class extends KI{constructor(e){super();this._duplexState=0;this._readableState=null;this._writableState=null;if(e){
if(e.open)this._open=e.open;if(e.destroy)this._destroy=e.destroy;if(e.predestroy)this._predestroy=e.predestroy;if(e.signal)
e.signal.addEventListener("abort",Xv.bind(this))}this.on("newListener",Mv)}_open(e){e(null)}_destroy(e){e(null)}_predestroy(){}get readable(){
return this._readableState!==null?true:void 0}get writable(){return this._writableState!==null?true:void 0}get destroyed(){
return(this._duplexState&fo)!==0}get destroying(){return(this._duplexState&yt)!==0}destroy(e){if((this._duplexState&yt)===
0){if(!e)e=Qe.STREAM_DESTROYED();this._duplexState=(this._duplexState|Lt)&mv;if(this._readableState!==null){this._readableState.
highWaterMark=0;this._readableState.error=e}if(this._writableState!==null){this._writableState.highWaterMark=0;this._writableState.
error=e}this._duplexState|=Sf;this._predestroy();this._duplexState&=qI;if(this._readableState!==null){this._readableState.
updateNextTick()}if(this._writableState!==null){this._writableState.updateNextTick()}}}};var ba=class t extends mo{constructor(e){
super(e);this._duplexState|=gt|pn|zn;this._readableState=new wf(this,e);if(e){if(this._readableState.readAhead===false)this.
_duplexState&=by;if(e.read)this._read=e.read;if(e.eagerOpen)this._readableState.updateNextTick();if(e.encoding)this.setEncoding(
e.encoding)}}static deferred(e,n){const r=new Sa(n);e().then(i=>{if(i===null)return r.end();if(r.destroying)return;vf(i,
r,Df)}).catch(i=>r.destroy(i));return r}setEncoding(e){const n=new YI(e);const r=this._readableState.map||zv;this._readableState.
map=i;return this;function i(o){const s=n.push(o);return s===""&&(o.byteLength!==0||n.remaining>0)?null:r(s)}}_read(e){e(
null)}pipe(e,n){this._readableState.updateNextTick();this._readableState.pipe(e,n);return e}read(){this._readableState.updateNextTick();
return this._readableState.read()}push(e){this._readableState.updateNextTickIfOpen();return this._readableState.push(e)}unshift(e){
this._readableState.updateNextTickIfOpen();return this._readableState.unshift(e)}resume(){this._duplexState|=Tf;this._readableState.
updateNextTick();return this}pause(){this._duplexState&=this._readableState.readAhead===false?av:rv;return this}static _fromAsyncIterator(e,n){
let r;const i=new t({...n,read(s){e.next().then(o).then(s.bind(null,null)).catch(s)},predestroy(){r=e.return()},destroy(s){
if(!r)return s(null);r.then(s.bind(null,null)).catch(s)}});return i;function o(s){if(s.done)i.push(null);else i.push(s.value)}}static from(e,n){
if(Kv(e))return e;if(e[ya])return this._fromAsyncIterator(e[ya](),n);if(!Array.isArray(e))e=e===void 0?[]:[e];let r=0;return new t(
{...n,read(i){this.push(r===e.length?null:e[r++]);i(null)}})}static isBackpressured(e){return(e._duplexState&bv)!==0||e.
_readableState.buffered>=e._readableState.highWaterMark}static isPaused(e){return(e._duplexState&yo)===0}[ya](){const e=this;
let n=null;let r=null;let i=null;this.on("error",c=>{n=c});this.on("readable",o);this.on("close",s);return{[ya](){return this},
next(){return new Promise(function(c,u){r=c;i=u;const f=e.read();if(f!==null)a(f);else if((e._duplexState&fo)!==0)a(null)})},
return(){return d(null)},throw(c){return d(c)}};function o(){if(r!==null)a(e.read())}function s(){if(r!==null)a(null)}function a(c){
if(i===null)return;if(n){i(n)}else if(c===null&&(e._duplexState&nt)===0){i(Qe.STREAM_DESTROYED())}else{r({value:c,done:c===
null})}i=r=null}function d(c){e.destroy(c);return new Promise((u,f)=>{if(e._duplexState&fo)return u({value:void 0,done:true});
e.once("close",function(){if(c)f(c);else u({value:void 0,done:true})})})}}};var Ea=class extends mo{constructor(e){super(
e);this._duplexState|=gt|nt;this._writableState=new wa(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final;if(e.eagerOpen)this._writableState.updateNextTick()}}cork(){this._duplexState|=ka}uncork(){
this._duplexState&=Sy;this._writableState.updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(
e,n)}_final(e){e(null)}static isBackpressured(e){return(e._duplexState&Iv)!==0}static drained(e){if(e.destroyed)return Promise.
resolve(false);const n=e._writableState;const r=Zv(e)?Math.min(1,n.queue.length):n.queue.length;const i=r+(e._duplexState&
Bf?1:0);if(i===0)return Promise.resolve(true);if(n.drains===null)n.drains=[];return new Promise(o=>{n.drains.push({writes:i,
resolve:o})})}write(e){this._writableState.updateNextTick();return this._writableState.push(e)}end(e){this._writableState.
updateNextTick();this._writableState.end(e);return this}};var po=class extends ba{constructor(e){super(e);this._duplexState=
gt|this._duplexState&zn;this._writableState=new wa(this,e);if(e){if(e.writev)this._writev=e.writev;if(e.write)this._write=
e.write;if(e.final)this._final=e.final}}cork(){this._duplexState|=ka}uncork(){this._duplexState&=Sy;this._writableState.
updateNextTick()}_writev(e,n){n(null)}_write(e,n){this._writableState.autoBatch(e,n)}_final(e){e(null)}write(e){this._writableState.
updateNextTick();return this._writableState.push(e)}end(e){this._writableState.updateNextTick();this._writableState.end(
e);return this}};var Da=class extends po{constructor(e){super(e);this._transformState=new bf(this);if(e){if(e.transform)
this._transform=e.transform;if(e.flush)this._flush=e.flush}}_write(e,n){if(this._readableState.buffered>=this._readableState.
highWaterMark){this._transformState.data=e}else{this._transform(e,this._transformState.afterTransform)}}_read(e){if(this.
_transformState.data!==null){const n=this._transformState.data;this._transformState.data=null;e(null);this._transform(n,
this._transformState.afterTransform)}else{e(null)}}destroy(e){super.destroy(e);if(this._transformState.data!==null){this.
_transformState.data=null;this._transformState.afterTransform()}}_transform(e,n){n(null,e)}_flush(e){e(null)}_final(e){this.
_transformState.afterFinal=e;this._flush(Uv.bind(this))}};var Sa=class extends Da{};function Uv(t,e){const n=this._transformState.
afterFinal;if(t)return n(t);if(e!==null&&e!==void 0)this.push(e);this.push(null);n(null)}function Hv(...t){return new Promise(
(e,n)=>{return vf(...t,r=>{if(r)return n(r);e()})})}function vf(t,...e){const n=Array.isArray(t)?[...t,...e]:[t,...e];const r=n.
length&&typeof n[n.length-1]==="function"?n.pop():null;if(n.length<2)throw Qe.BAD_ARGUMENT("Pipeline requires at least 2\
 streams");let i=n[0];let o=null;let s=null;for(let c=1;c<n.length;c++){o=n[c];if(ho(i)){i.pipe(o,d)}else{a(i,true,c>1,d);
i.pipe(o)}i=o}if(r){let c=false;const u=ho(o)||!!(o._writableState&&o._writableState.autoDestroy);o.on("error",f=>{if(s===
null)s=f});o.on("finish",()=>{c=true;if(!u)r(s)});if(u){o.on("close",()=>r(s||(c?null:Qe.PREMATURE_CLOSE())))}}return o;
function a(c,u,f,l){c.on("error",l);c.on("close",m);function m(){if(u&&c._readableState&&!c._readableState.ended){return l(
Qe.PREMATURE_CLOSE())}if(f&&c._writableState&&!c._writableState.ended){return l(Qe.PREMATURE_CLOSE())}}}function d(c){if(!c||
s)return;s=c;for(const u of n){u.destroy(c)}}}function zv(t){return t}function vy(t){return!!t._readableState||!!t._writableState}
function ho(t){return typeof t._duplexState==="number"&&vy(t)}function Wv(t){return!!t._readableState&&t._readableState.
ending}function jv(t){return!!t._readableState&&t._readableState.ended}function Jv(t){return!!t._writableState&&t._writableState.
ending}function Gv(t){return!!t._writableState&&t._writableState.ended}function Vv(t,e={}){const n=t._readableState&&t._readableState.
error||t._writableState&&t._writableState.error;return!e.all&&Qe.isStreamDestroyed(n)?null:n}function Kv(t){return ho(t)&&
t.readable}function Yv(t){return(t._duplexState&gt)!==gt||(t._duplexState&Lt)===Lt||(t._duplexState&Pa)!==0}function qv(t){
return typeof t==="object"&&t!==null&&typeof t.byteLength==="number"}function Oy(t){return qv(t)?t.byteLength:1024}function Df(){}
function Xv(){this.destroy(Qe.ABORTED())}function Zv(t){return t._writev!==Ea.prototype._writev&&t._writev!==po.prototype.
_writev}Cy.exports={pipeline:vf,pipelinePromise:Hv,isStream:vy,isStreamx:ho,isEnding:Wv,isEnded:jv,isFinishing:Jv,isFinished:Gv,
isDisturbed:Yv,getStreamError:Vv,Stream:mo,Writable:Ea,Readable:ba,Duplex:po,Transform:Da,PassThrough:Sa}});var Rf=W(Ar=>{var J=Tr();var Qv="0000000000000000000";var eO="7777777777777777777";var Ta="0".charCodeAt(0);var Ay=J.from(
[117,115,116,97,114,0]);var tO=J.from([Ta,Ta]);var nO=J.from([117,115,116,97,114,32]);var rO=J.from([32,0]);var iO=4095;
var Eo=257;var Af=263;Ar.decodeLongPath=function t(e,n){return Cr(e,0,e.length,n)};Ar.encodePax=function t(e){let n="";if(e.
name)n+=Cf(" path="+e.name+"\n");if(e.linkname)n+=Cf(" linkpath="+e.linkname+"\n");const r=e.pax;if(r){for(const i in r){
n+=Cf(" "+i+"="+r[i]+"\n")}}return J.from(n)};Ar.decodePax=function t(e){const n={};while(e.length){let r=0;while(r<e.length&&
e[r]!==32)r++;const i=parseInt(J.toString(e.subarray(0,r)),10);if(!i)return n;const o=J.toString(e.subarray(r+1,i-1));const s=o.
indexOf("=");if(s===-1)return n;n[o.slice(0,s)]=o.slice(s+1);e=e.subarray(i)}return n};Ar.encode=function t(e){const n=J.
alloc(512);let r=e.name;let i="";if(e.typeflag===5&&r[r.length-1]!=="/")r+="/";if(J.byteLength(r)!==r.length)return null;
while(J.byteLength(r)>100){const o=r.indexOf("/");if(o===-1)return null;i+=i?"/"+r.slice(0,o):r.slice(0,o);r=r.slice(o+1)}
if(J.byteLength(r)>100||J.byteLength(i)>155)return null;if(e.linkname&&J.byteLength(e.linkname)>100)return null;J.write(
n,r);J.write(n,gn(e.mode&iO,6),100);J.write(n,gn(e.uid,6),108);J.write(n,gn(e.gid,6),116);fO(e.size,n,124);J.write(n,gn(
e.mtime.getTime()/1e3|0,11),136);n[156]=Ta+cO(e.type);if(e.linkname)J.write(n,e.linkname,157);J.copy(Ay,n,Eo);J.copy(tO,
n,Af);if(e.uname)J.write(n,e.uname,265);if(e.gname)J.write(n,e.gname,297);J.write(n,gn(e.devmajor||0,6),329);J.write(n,gn(
e.devminor||0,6),337);if(i)J.write(n,i,345);J.write(n,gn(_y(n),6),148);return n};Ar.decode=function t(e,n,r){let i=e[156]===
0?0:e[156]-Ta;let o=Cr(e,0,100,n);const s=hn(e,100,8);const a=hn(e,108,8);const d=hn(e,116,8);const c=hn(e,124,12);const u=hn(
e,136,12);const f=dO(i);const l=e[157]===0?null:Cr(e,157,100,n);const m=Cr(e,265,32);const h=Cr(e,297,32);const g=hn(e,329,
8);const y=hn(e,337,8);const E=_y(e);if(E===8*32)return null;if(E!==hn(e,148,8))throw new Error("Invalid tar header. May\
be the tar is corrupted or it needs to be gunzipped?");if(oO(e)){if(e[345])o=Cr(e,345,155,n)+"/"+o}else if(sO(e)){}else{
if(!r){throw new Error("Invalid tar header: unknown format.")}}if(i===0&&o&&o[o.length-1]==="/")i=5;return{name:o,mode:s,
uid:a,gid:d,size:c,byteOffset:0,mtime:new Date(1e3*u),type:f,linkname:l,uname:m,gname:h,devmajor:g,devminor:y,pax:null}};
function oO(t){return J.equals(Ay,t.subarray(Eo,Eo+6))}function sO(t){return J.equals(nO,t.subarray(Eo,Eo+6))&&J.equals(
rO,t.subarray(Af,Af+2))}function aO(t,e,n){if(typeof t!=="number")return n;t=~~t;if(t>=e)return e;if(t>=0)return t;t+=e;
if(t>=0)return t;return 0}function dO(t){switch(t){case 0:return"file";case 1:return"link";case 2:return"symlink";case 3:
return"character-device";case 4:return"block-device";case 5:return"directory";case 6:return"fifo";case 7:return"contiguo\
us-file";case 72:return"pax-header";case 55:return"pax-global-header";case 27:return"gnu-long-link-path";case 28:case 30:
return"gnu-long-path"}return null}function cO(t){switch(t){case"file":return 0;case"link":return 1;case"symlink":return 2;case"\
character-device":return 3;case"block-device":return 4;case"directory":return 5;case"fifo":return 6;case"contiguous-file":
return 7;case"pax-header":return 72}return 0}function Ry(t,e,n,r){for(;n<r;n++){if(t[n]===e)return n}return r}function _y(t){
let e=8*32;for(let n=0;n<148;n++)e+=t[n];for(let n=156;n<512;n++)e+=t[n];return e}function gn(t,e){t=t.toString(8);if(t.
length>e)return eO.slice(0,e)+" ";return Qv.slice(0,e-t.length)+t+" "}function uO(t,e,n){e[n]=128;for(let r=11;r>0;r--){
e[n+r]=t&255;t=Math.floor(t/256)}}function fO(t,e,n){if(t.toString(8).length>11){uO(t,e,n)}else{J.write(e,gn(t,11),n)}}function lO(t){
let e;if(t[0]===128)e=true;else if(t[0]===255)e=false;else return null;const n=[];let r;for(r=t.length-1;r>0;r--){const s=t[r];
if(e)n.push(s);else n.push(255-s)}let i=0;const o=n.length;for(r=0;r<o;r++){i+=n[r]*Math.pow(256,r)}return e?i:-1*i}function hn(t,e,n){
t=t.subarray(e,e+n);e=0;if(t[e]&128){return lO(t)}else{while(e<t.length&&t[e]===32)e++;const r=aO(Ry(t,32,e,t.length),t.
length,t.length);while(e<r&&t[e]===0)e++;if(r===e)return 0;return parseInt(J.toString(t.subarray(e,r)),8)}}function Cr(t,e,n,r){
return J.toString(t.subarray(e,Ry(t,0,e,e+n)),r)}function Cf(t){const e=J.byteLength(t);let n=Math.floor(Math.log(e)/Math.
log(10))+1;if(e+n>=Math.pow(10,n))n++;return e+n+t}});var My=W((E4,$y)=>{var{Writable:mO,Readable:pO,getStreamError:Fy}=Of();var hO=pf();var Ly=Tr();var Rr=Rf();var gO=Ly.alloc(
0);var yO=4*1024*1024;var Ff=class{constructor(){this.buffered=0;this.shifted=0;this.queue=new hO;this._offset=0}push(e){
this.buffered+=e.byteLength;this.queue.push(e)}shiftFirst(e){return this.buffered===0?null:this._next(e)}shift(e){if(e>this.
buffered)return null;if(e===0)return gO;let n=this._next(e);if(e===n.byteLength)return n;const r=[n];while((e-=n.byteLength)>
0){n=this._next(e);r.push(n)}return Ly.concat(r)}_next(e){const n=this.queue.peek();const r=n.byteLength-this._offset;if(e>=
r){const i=this._offset?n.subarray(this._offset,n.byteLength):n;this.queue.shift();this._offset=0;this.buffered-=r;this.
shifted+=r;return i}this.buffered-=e;this.shifted+=e;return n.subarray(this._offset,this._offset+=e)}};var Lf=class extends pO{constructor(e,n,r){
super();this.header=n;this.offset=r;this._parent=e}_read(e){if(this.header.size===0){this.push(null)}if(this._parent._stream===
this){this._parent._update()}e(null)}_predestroy(){this._parent.destroy(Fy(this))}_detach(){if(this._parent._stream===this){
this._parent._stream=null;this._parent._missing=Ny(this.header.size);this._parent._update()}}_destroy(e){this._detach();
e(null)}};var Nf=class extends mO{constructor(e){super(e);if(!e)e={};this._buffer=new Ff;this._offset=0;this._header=null;
this._stream=null;this._missing=0;this._longHeader=false;this._callback=_f;this._locked=false;this._finished=false;this.
_pax=null;this._paxGlobal=null;this._gnuLongPath=null;this._gnuLongLinkPath=null;this._filenameEncoding=e.filenameEncoding||
"utf-8";this._allowUnknownFormat=!!e.allowUnknownFormat;this._unlockBound=this._unlock.bind(this)}_unlock(e){this._locked=
false;if(e){this.destroy(e);this._continueWrite(e);return}this._update()}_consumeHeader(){if(this._locked)return false;this.
_offset=this._buffer.shifted;try{this._header=Rr.decode(this._buffer.shift(512),this._filenameEncoding,this._allowUnknownFormat)}catch(e){
this._continueWrite(e);return false}if(!this._header)return true;this._header.byteOffset=this._buffer.shifted;switch(this.
_header.type){case"gnu-long-path":case"gnu-long-link-path":case"pax-global-header":case"pax-header":this._longHeader=true;
this._missing=this._header.size;if(this._missing>yO){this._continueWrite(new Error("Header exceeds max size"));return false}
return true}this._locked=true;this._applyLongHeaders();if(!(this._header.size>=0)){this._continueWrite(new Error("Invali\
d header"));return false}if(this._header.size===0||this._header.type==="directory"){this.emit("entry",this._header,this.
_createStream(),this._unlockBound);return true}this._stream=this._createStream();this._missing=this._header.size;this.emit(
"entry",this._header,this._stream,this._unlockBound);return true}_applyLongHeaders(){if(this._gnuLongPath){this._header.
name=this._gnuLongPath;this._gnuLongPath=null}if(this._gnuLongLinkPath){this._header.linkname=this._gnuLongLinkPath;this.
_gnuLongLinkPath=null}if(this._pax){if(this._pax.path)this._header.name=this._pax.path;if(this._pax.linkpath)this._header.
linkname=this._pax.linkpath;if(this._pax.size)this._header.size=parseInt(this._pax.size,10);this._header.pax=this._pax;this.
_pax=null}}_decodeLongHeader(e){switch(this._header.type){case"gnu-long-path":this._gnuLongPath=Rr.decodeLongPath(e,this.
_filenameEncoding);break;case"gnu-long-link-path":this._gnuLongLinkPath=Rr.decodeLongPath(e,this._filenameEncoding);break;case"\
pax-global-header":this._paxGlobal=Rr.decodePax(e);break;case"pax-header":this._pax=this._paxGlobal===null?Rr.decodePax(
e):Object.assign({},this._paxGlobal,Rr.decodePax(e));break}}_consumeLongHeader(){this._longHeader=false;this._missing=Ny(
this._header.size);const e=this._buffer.shift(this._header.size);try{this._decodeLongHeader(e)}catch(n){this._continueWrite(
n);return false}return true}_consumeStream(){const e=this._buffer.shiftFirst(this._missing);if(e===null)return false;this.
_missing-=e.byteLength;const n=this._stream.push(e);if(this._missing===0){this._stream.push(null);if(n)this._stream._detach();
return n&&this._locked===false}return n}_createStream(){return new Lf(this,this._header,this._offset)}_update(){while(this.
_buffer.buffered>0&&!this.destroying){if(this._missing>0){if(this._stream!==null){if(this._consumeStream()===false)return;
continue}if(this._longHeader===true){if(this._missing>this._buffer.buffered)break;if(this._consumeLongHeader()===false)return false;
continue}const e=this._buffer.shiftFirst(this._missing);if(e!==null)this._missing-=e.byteLength;continue}if(this._buffer.
buffered<512)break;if(this._stream!==null||this._consumeHeader()===false)return}this._continueWrite(null)}_continueWrite(e){
const n=this._callback;this._callback=_f;n(e)}_write(e,n){this._callback=n;this._buffer.push(e);this._update()}_final(e){
this._finished=this._missing===0&&this._buffer.buffered===0;e(this._finished?null:new Error("Unexpected end of data"))}_predestroy(){
this._continueWrite(null)}_destroy(e){if(this._stream)this._stream.destroy(Fy(this));e(null)}[Symbol.asyncIterator](){let e=null;
let n=null;let r=null;let i=null;let o=null;const s=this;this.on("entry",c);this.on("error",l=>{e=l});this.on("close",u);
return{[Symbol.asyncIterator](){return this},next(){return new Promise(d)},return(){return f(null)},throw(l){return f(l)}};
function a(l){if(!o)return;const m=o;o=null;m(l)}function d(l,m){if(e){return m(e)}if(i){l({value:i,done:false});i=null;
return}n=l;r=m;a(null);if(s._finished&&n){n({value:void 0,done:true});n=r=null}}function c(l,m,h){o=h;m.on("error",_f);if(n){
n({value:m,done:false});n=r=null}else{i=m}}function u(){a(e);if(!n)return;if(e)r(e);else n({value:void 0,done:true});n=r=
null}function f(l){s.destroy(l);a(l);return new Promise((m,h)=>{if(s.destroyed)return m({value:void 0,done:true});s.once(
"close",function(){if(l)h(l);else m({value:void 0,done:true})})})}}};$y.exports=function t(e){return new Nf(e)};function _f(){}
function Ny(t){t&=511;return t&&512-t}});var Hy=W((D4,$f)=>{var Uy={S_IFMT:61440,S_IFDIR:16384,S_IFCHR:8192,S_IFBLK:24576,S_IFIFO:4096,S_IFLNK:40960};try{$f.exports=
Ui("fs").constants||Uy}catch{$f.exports=Uy}});var Gy=W((S4,Jy)=>{var{Readable:wO,Writable:bO,getStreamError:zy}=Of();var jn=Tr();var _r=Hy();var Ba=Rf();var EO=493;var DO=420;
var Wy=jn.alloc(1024);var Uf=class extends bO{constructor(e,n,r){super({mapWritable:xO,eagerOpen:true});this.written=0;this.
header=n;this._callback=r;this._linkname=null;this._isLinkname=n.type==="symlink"&&!n.linkname;this._isVoid=n.type!=="fi\
le"&&n.type!=="contiguous-file";this._finished=false;this._pack=e;this._openCallback=null;if(this._pack._stream===null)this.
_pack._stream=this;else this._pack._pending.push(this)}_open(e){this._openCallback=e;if(this._pack._stream===this)this._continueOpen()}_continuePack(e){
if(this._callback===null)return;const n=this._callback;this._callback=null;n(e)}_continueOpen(){if(this._pack._stream===
null)this._pack._stream=this;const e=this._openCallback;this._openCallback=null;if(e===null)return;if(this._pack.destroying)
return e(new Error("pack stream destroyed"));if(this._pack._finalized)return e(new Error("pack stream is already finaliz\
ed"));this._pack._stream=this;if(!this._isLinkname){this._pack._encode(this.header)}if(this._isVoid){this._finish();this.
_continuePack(null)}e(null)}_write(e,n){if(this._isLinkname){this._linkname=this._linkname?jn.concat([this._linkname,e]):
e;return n(null)}if(this._isVoid){if(e.byteLength>0){return n(new Error("No body allowed for this entry"))}return n()}this.
written+=e.byteLength;if(this._pack.push(e))return n();this._pack._drain=n}_finish(){if(this._finished)return;this._finished=
true;if(this._isLinkname){this.header.linkname=this._linkname?jn.toString(this._linkname,"utf-8"):"";this._pack._encode(
this.header)}jy(this._pack,this.header.size);this._pack._done(this)}_final(e){if(this.written!==this.header.size){return e(
new Error("Size mismatch"))}this._finish();e(null)}_getError(){return zy(this)||new Error("tar entry destroyed")}_predestroy(){
this._pack.destroy(this._getError())}_destroy(e){this._pack._done(this);this._continuePack(this._finished?null:this._getError());
e()}};var Hf=class extends wO{constructor(e){super(e);this._drain=Mf;this._finalized=false;this._finalizing=false;this._pending=
[];this._stream=null}entry(e,n,r){if(this._finalized||this.destroying)throw new Error("already finalized or destroyed");
if(typeof n==="function"){r=n;n=null}if(!r)r=Mf;if(!e.size||e.type==="symlink")e.size=0;if(!e.type)e.type=SO(e.mode);if(!e.
mode)e.mode=e.type==="directory"?EO:DO;if(!e.uid)e.uid=0;if(!e.gid)e.gid=0;if(!e.mtime)e.mtime=new Date;if(typeof n==="s\
tring")n=jn.from(n);const i=new Uf(this,e,r);if(jn.isBuffer(n)){e.size=n.byteLength;i.write(n);i.end();return i}if(i._isVoid){
return i}return i}finalize(){if(this._stream||this._pending.length>0){this._finalizing=true;return}if(this._finalized)return;
this._finalized=true;this.push(Wy);this.push(null)}_done(e){if(e!==this._stream)return;this._stream=null;if(this._finalizing)
this.finalize();if(this._pending.length)this._pending.shift()._continueOpen()}_encode(e){if(!e.pax){const n=Ba.encode(e);
if(n){this.push(n);return}}this._encodePax(e)}_encodePax(e){const n=Ba.encodePax({name:e.name,linkname:e.linkname,pax:e.
pax});const r={name:"PaxHeader",mode:e.mode,uid:e.uid,gid:e.gid,size:n.byteLength,mtime:e.mtime,type:"pax-header",linkname:e.
linkname&&"PaxHeader",uname:e.uname,gname:e.gname,devmajor:e.devmajor,devminor:e.devminor};this.push(Ba.encode(r));this.
push(n);jy(this,n.byteLength);r.size=e.size;r.type=e.type;this.push(Ba.encode(r))}_doDrain(){const e=this._drain;this._drain=
Mf;e()}_predestroy(){const e=zy(this);if(this._stream)this._stream.destroy(e);while(this._pending.length){const n=this._pending.
shift();n.destroy(e);n._continueOpen()}this._doDrain()}_read(e){this._doDrain();e()}};Jy.exports=function t(e){return new Hf(
e)};function SO(t){switch(t&_r.S_IFMT){case _r.S_IFBLK:return"block-device";case _r.S_IFCHR:return"character-device";case _r.
S_IFDIR:return"directory";case _r.S_IFIFO:return"fifo";case _r.S_IFLNK:return"symlink"}return"file"}function Mf(){}function jy(t,e){
e&=511;if(e)t.push(Wy.subarray(0,512-e))}function xO(t){return jn.isBuffer(t)?t:jn.from(t)}});var Wf=W(zf=>{zf.extract=My();zf.pack=Gy()});var ob=W((nJ,ib)=>{ib.exports=function(t,e,n){var r=t.length,i=e.length,o=[];n=(n||(i>r?i:r))+1;for(var s=0;s<n;s++){o[s]=
[s];o[s].length=n}for(s=0;s<n;s++){o[0][s]=s}if(Math.abs(r-i)>(n||100)){return m(n||100)}if(r===0){return m(i)}if(i===0){
return m(r)}var a,d,c,u,f,l;for(s=1;s<=r;++s){d=t[s-1];for(a=1;a<=i;++a){if(s===a&&o[s][a]>4)return m(r);c=e[a-1];u=d===
c?0:1;f=o[s-1][a]+1;if((l=o[s][a-1]+1)<f)f=l;if((l=o[s-1][a-1]+u)<f)f=l;o[s][a]=s>1&&a>1&&d===e[a-2]&&t[s-2]===c&&(l=o[s-
2][a-2]+u)<f?l:f}}return m(o[r][i]);function m(h){var g=Math.max(r,i);var y=g===0?0:h/g;var E=1-y;return{steps:h,relative:y,
similarity:E}}}});var Hk=W((tle,Uk)=>{var Vp=class{constructor(e,n,r){this.etaBufferLength=e||100;this.valueBuffer=[r];this.timeBuffer=[n];
this.eta="0"}update(e,n,r){this.valueBuffer.push(n);this.timeBuffer.push(e);this.calculate(r-n)}getTime(){return this.eta}calculate(e){
const n=this.valueBuffer.length;const r=Math.min(this.etaBufferLength,n);const i=this.valueBuffer[n-1]-this.valueBuffer[n-
r];const o=this.timeBuffer[n-1]-this.timeBuffer[n-r];const s=i/o;this.valueBuffer=this.valueBuffer.slice(-this.etaBufferLength);
this.timeBuffer=this.timeBuffer.slice(-this.etaBufferLength);const a=Math.ceil(e/s/1e3);if(isNaN(a)){this.eta="NULL"}else if(!isFinite(
a)){this.eta="INF"}else if(a>1e7){this.eta="INF"}else if(a<0){this.eta=0}else{this.eta=a}}};Uk.exports=Vp});var Yp=W((nle,zk)=>{var dr=Ui("readline");var Kp=class{constructor(e){this.stream=e;this.linewrap=true;this.dy=0}cursorSave(){
if(!this.stream.isTTY){return}this.stream.write("\x1B7")}cursorRestore(){if(!this.stream.isTTY){return}this.stream.write(
"\x1B8")}cursor(e){if(!this.stream.isTTY){return}if(e){this.stream.write("\x1B[?25h")}else{this.stream.write("\x1B[?25l")}}cursorTo(e=null,n=null){
if(!this.stream.isTTY){return}dr.cursorTo(this.stream,e,n)}cursorRelative(e=null,n=null){if(!this.stream.isTTY){return}this.
dy=this.dy+n;dr.moveCursor(this.stream,e,n)}cursorRelativeReset(){if(!this.stream.isTTY){return}dr.moveCursor(this.stream,
0,-this.dy);dr.cursorTo(this.stream,0,null);this.dy=0}clearRight(){if(!this.stream.isTTY){return}dr.clearLine(this.stream,
1)}clearLine(){if(!this.stream.isTTY){return}dr.clearLine(this.stream,0)}clearBottom(){if(!this.stream.isTTY){return}dr.
clearScreenDown(this.stream)}newline(){this.stream.write("\n");this.dy++}write(e,n=false){if(this.linewrap===true&&n===false){
this.stream.write(e.substr(0,this.getWidth()))}else{this.stream.write(e)}}lineWrapping(e){if(!this.stream.isTTY){return}
this.linewrap=e;if(e){this.stream.write("\x1B[?7h")}else{this.stream.write("\x1B[?7l")}}isTTY(){return this.stream.isTTY===
true}getWidth(){return this.stream.columns||(this.stream.isTTY?80:200)}};zk.exports=Kp});var jk=W((rle,Wk)=>{"use strict";Wk.exports=({onlyFirst:t=false}={})=>{const e=["[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:(?:;[\
-a-zA-Z\\d\\/#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]*)*)?\\u0007)","(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR\
-TZcf-ntqry=><~]))"].join("|");return new RegExp(e,t?void 0:"g")}});var Gk=W((ile,Jk)=>{"use strict";var j3=jk();Jk.exports=t=>typeof t==="string"?t.replace(j3(),""):t});var Kk=W((ole,qp)=>{"use strict";var Vk=t=>{if(Number.isNaN(t)){return false}if(t>=4352&&(t<=4447||t===9001||t===9002||11904<=
t&&t<=12871&&t!==12351||12880<=t&&t<=19903||19968<=t&&t<=42182||43360<=t&&t<=43388||44032<=t&&t<=55203||63744<=t&&t<=64255||
65040<=t&&t<=65049||65072<=t&&t<=65131||65281<=t&&t<=65376||65504<=t&&t<=65510||110592<=t&&t<=110593||127488<=t&&t<=127569||
131072<=t&&t<=262141)){return true}return false};qp.exports=Vk;qp.exports.default=Vk});var qk=W((sle,Yk)=>{"use strict";Yk.exports=function(){return/\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62(?:\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74|\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F|\uD83D\uDC68(?:\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68\uD83C\uDFFB|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFE])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83D\uDC68|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D[\uDC66\uDC67])|[\u2695\u2696\u2708]\uFE0F|\uD83D[\uDC66\uDC67]|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|(?:\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708])\uFE0F|\uD83C\uDFFB\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C[\uDFFB-\uDFFF])|(?:\uD83E\uDDD1\uD83C\uDFFB\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)\uD83C\uDFFB|\uD83E\uDDD1(?:\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1)|(?:\uD83E\uDDD1\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFB-\uDFFE])|(?:\uD83E\uDDD1\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB\uDFFC])|\uD83D\uDC69(?:\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFB\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFC-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D(?:\uD83D[\uDC68\uDC69])|\uD83D[\uDC68\uDC69])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD]))|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|(?:\uD83E\uDDD1\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB-\uDFFD])|\uD83D\uDC69\u200D\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D\uDC41\uFE0F\u200D\uD83D\uDDE8|\uD83D\uDC69(?:\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708]|\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\u200D[\u2695\u2696\u2708])|(?:(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)\uFE0F|\uD83D\uDC6F|\uD83E[\uDD3C\uDDDE\uDDDF])\u200D[\u2640\u2642]|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|\u200D[\u2640\u2642])|\uD83C\uDFF4\u200D\u2620)\uFE0F|\uD83D\uDC69\u200D\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08|\uD83D\uDC15\u200D\uD83E\uDDBA|\uD83D\uDC69\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC67|\uD83C\uDDFD\uD83C\uDDF0|\uD83C\uDDF4\uD83C\uDDF2|\uD83C\uDDF6\uD83C\uDDE6|[#\*0-9]\uFE0F\u20E3|\uD83C\uDDE7(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF])|\uD83C\uDDF9(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF])|\uD83C\uDDEA(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA])|\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF7(?:\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC])|\uD83D\uDC69(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF2(?:\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF])|\uD83C\uDDE6(?:\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF])|\uD83C\uDDF0(?:\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF])|\uD83C\uDDED(?:\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA])|\uD83C\uDDE9(?:\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF])|\uD83C\uDDFE(?:\uD83C[\uDDEA\uDDF9])|\uD83C\uDDEC(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE])|\uD83C\uDDF8(?:\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF])|\uD83C\uDDEB(?:\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7])|\uD83C\uDDF5(?:\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE])|\uD83C\uDDFB(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA])|\uD83C\uDDF3(?:\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF])|\uD83C\uDDE8(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF5\uDDF7\uDDFA-\uDDFF])|\uD83C\uDDF1(?:\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE])|\uD83C\uDDFF(?:\uD83C[\uDDE6\uDDF2\uDDFC])|\uD83C\uDDFC(?:\uD83C[\uDDEB\uDDF8])|\uD83C\uDDFA(?:\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF])|\uD83C\uDDEE(?:\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9])|\uD83C\uDDEF(?:\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5])|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:\uD83C[\uDFFB-\uDFFF])|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u261D\u270A-\u270D]|\uD83C[\uDF85\uDFC2\uDFC7]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC70\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDCAA\uDD74\uDD7A\uDD90\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1C\uDD1E\uDD1F\uDD30-\uDD36\uDDB5\uDDB6\uDDBB\uDDD2-\uDDD5])(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55]|\uD83C[\uDC04\uDCCF\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF7C\uDF7E-\uDF93\uDFA0-\uDFCA\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF4\uDFF8-\uDFFF]|\uD83D[\uDC00-\uDC3E\uDC40\uDC42-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDD7A\uDD95\uDD96\uDDA4\uDDFB-\uDE4F\uDE80-\uDEC5\uDECC\uDED0-\uDED2\uDED5\uDEEB\uDEEC\uDEF4-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])|(?:[#\*0-9\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23E9-\u23F3\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB-\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u261D\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692-\u2697\u2699\u269B\u269C\u26A0\u26A1\u26AA\u26AB\u26B0\u26B1\u26BD\u26BE\u26C4\u26C5\u26C8\u26CE\u26CF\u26D1\u26D3\u26D4\u26E9\u26EA\u26F0-\u26F5\u26F7-\u26FA\u26FD\u2702\u2705\u2708-\u270D\u270F\u2712\u2714\u2716\u271D\u2721\u2728\u2733\u2734\u2744\u2747\u274C\u274E\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27A1\u27B0\u27BF\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B50\u2B55\u3030\u303D\u3297\u3299]|\uD83C[\uDC04\uDCCF\uDD70\uDD71\uDD7E\uDD7F\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE02\uDE1A\uDE2F\uDE32-\uDE3A\uDE50\uDE51\uDF00-\uDF21\uDF24-\uDF93\uDF96\uDF97\uDF99-\uDF9B\uDF9E-\uDFF0\uDFF3-\uDFF5\uDFF7-\uDFFF]|\uD83D[\uDC00-\uDCFD\uDCFF-\uDD3D\uDD49-\uDD4E\uDD50-\uDD67\uDD6F\uDD70\uDD73-\uDD7A\uDD87\uDD8A-\uDD8D\uDD90\uDD95\uDD96\uDDA4\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA-\uDE4F\uDE80-\uDEC5\uDECB-\uDED2\uDED5\uDEE0-\uDEE5\uDEE9\uDEEB\uDEEC\uDEF0\uDEF3-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])\uFE0F|(?:[\u261D\u26F9\u270A-\u270D]|\uD83C[\uDF85\uDFC2-\uDFC4\uDFC7\uDFCA-\uDFCC]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66-\uDC78\uDC7C\uDC81-\uDC83\uDC85-\uDC87\uDC8F\uDC91\uDCAA\uDD74\uDD75\uDD7A\uDD90\uDD95\uDD96\uDE45-\uDE47\uDE4B-\uDE4F\uDEA3\uDEB4-\uDEB6\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1F\uDD26\uDD30-\uDD39\uDD3C-\uDD3E\uDDB5\uDDB6\uDDB8\uDDB9\uDDBB\uDDCD-\uDDCF\uDDD1-\uDDDD])/g}});var Zk=W((ale,Xp)=>{"use strict";var J3=Gk();var G3=Kk();var V3=qk();var Xk=t=>{if(typeof t!=="string"||t.length===0){return 0}
t=J3(t);if(t.length===0){return 0}t=t.replace(V3(),"  ");let e=0;for(let n=0;n<t.length;n++){const r=t.codePointAt(n);if(r<=
31||r>=127&&r<=159){continue}if(r>=768&&r<=879){continue}if(r>65535){n++}e+=G3(r)?2:1}return e};Xp.exports=Xk;Xp.exports.
default=Xk});var Zp=W((dle,Qk)=>{Qk.exports=function t(e,n,r){if(n.autopadding!==true){return e}function i(o,s){return(n.autopaddingChar+
o).slice(-s)}switch(r){case"percentage":return i(e,3);default:return e}}});var Qp=W((cle,eP)=>{eP.exports=function t(e,n){const r=Math.round(e*n.barsize);const i=n.barsize-r;return n.barCompleteString.
substr(0,r)+n.barGlue+n.barIncompleteString.substr(0,i)}});var eh=W((ule,tP)=>{tP.exports=function t(e,n,r){function i(s){if(r){return r*Math.round(s/r)}else{return s}}function o(s){
return(n.autopaddingChar+s).slice(-2)}if(e>3600){return o(Math.floor(e/3600))+"h"+o(i(e%3600/60))+"m"}else if(e>60){return o(
Math.floor(e/60))+"m"+o(i(e%60))+"s"}else if(e>10){return o(i(e))+"s"}else{return o(e)+"s"}}});var th=W((fle,nP)=>{var K3=Zk();var Y3=Zp();var q3=Qp();var X3=eh();nP.exports=function t(e,n,r){let i=e.format;const o=e.
formatTime||X3;const s=e.formatValue||Y3;const a=e.formatBar||q3;const d=Math.floor(n.progress*100)+"";const c=n.stopTime||
Date.now();const u=Math.round((c-n.startTime)/1e3);const f=Object.assign({},r,{bar:a(n.progress,e),percentage:s(d,e,"per\
centage"),total:s(n.total,e,"total"),value:s(n.value,e,"value"),eta:s(n.eta,e,"eta"),eta_formatted:o(n.eta,e,5),duration:s(
u,e,"duration"),duration_formatted:o(u,e,1)});i=i.replace(/\{(\w+)\}/g,function(h,g){if(typeof f[g]!=="undefined"){return f[g]}
return h});const l=Math.max(0,n.maxWidth-K3(i)-2);const m=Math.floor(l/2);switch(e.align){case"right":i=l>0?" ".repeat(l)+
i:i;break;case"center":i=m>0?" ".repeat(m)+i:i;break;case"left":default:break}return i}});var wu=W((lle,rP)=>{function Z(t,e){if(typeof t==="undefined"||t===null){return e}else{return t}}rP.exports={parse:function t(e,n){
const r={};const i=Object.assign({},n,e);r.throttleTime=1e3/Z(i.fps,10);r.stream=Z(i.stream,process.stderr);r.terminal=Z(
i.terminal,null);r.clearOnComplete=Z(i.clearOnComplete,false);r.stopOnComplete=Z(i.stopOnComplete,false);r.barsize=Z(i.barsize,
40);r.align=Z(i.align,"left");r.hideCursor=Z(i.hideCursor,false);r.linewrap=Z(i.linewrap,false);r.barGlue=Z(i.barGlue,"");
r.barCompleteChar=Z(i.barCompleteChar,"=");r.barIncompleteChar=Z(i.barIncompleteChar,"-");r.format=Z(i.format,"progress \
[{bar}] {percentage}% | ETA: {eta}s | {value}/{total}");r.formatTime=Z(i.formatTime,null);r.formatValue=Z(i.formatValue,
null);r.formatBar=Z(i.formatBar,null);r.etaBufferLength=Z(i.etaBuffer,10);r.etaAsynchronousUpdate=Z(i.etaAsynchronousUpdate,
false);r.progressCalculationRelative=Z(i.progressCalculationRelative,false);r.synchronousUpdate=Z(i.synchronousUpdate,true);
r.noTTYOutput=Z(i.noTTYOutput,false);r.notTTYSchedule=Z(i.notTTYSchedule,2e3);r.emptyOnZero=Z(i.emptyOnZero,false);r.forceRedraw=
Z(i.forceRedraw,false);r.autopadding=Z(i.autopadding,false);r.gracefulExit=Z(i.gracefulExit,false);return r},assignDerivedOptions:function t(e){
e.barCompleteString=e.barCompleteChar.repeat(e.barsize+1);e.barIncompleteString=e.barIncompleteChar.repeat(e.barsize+1);
e.autopaddingChar=e.autopadding?Z(e.autopaddingChar,"   "):"";return e}}});var nh=W((ple,oP)=>{var iP=Hk();var Z3=Yp();var Q3=th();var e8=wu();var t8=Ui("events");oP.exports=class mle extends t8{constructor(e){
super();this.options=e8.assignDerivedOptions(e);this.terminal=this.options.terminal?this.options.terminal:new Z3(this.options.
stream);this.value=0;this.startValue=0;this.total=100;this.lastDrawnString=null;this.startTime=null;this.stopTime=null;this.
lastRedraw=Date.now();this.eta=new iP(this.options.etaBufferLength,0,0);this.payload={};this.isActive=false;this.formatter=
typeof this.options.format==="function"?this.options.format:Q3}render(e=false){const n={progress:this.getProgress(),eta:this.
eta.getTime(),startTime:this.startTime,stopTime:this.stopTime,total:this.total,value:this.value,maxWidth:this.terminal.getWidth()};
if(this.options.etaAsynchronousUpdate){this.updateETA()}const r=this.formatter(this.options,n,this.payload);const i=e||this.
options.forceRedraw||this.options.noTTYOutput&&!this.terminal.isTTY();if(i||this.lastDrawnString!=r){this.emit("redraw-p\
re");this.terminal.cursorTo(0,null);this.terminal.write(r);this.terminal.clearRight();this.lastDrawnString=r;this.lastRedraw=
Date.now();this.emit("redraw-post")}}start(e,n,r){this.value=n||0;this.total=typeof e!=="undefined"&&e>=0?e:100;this.startValue=
n||0;this.payload=r||{};this.startTime=Date.now();this.stopTime=null;this.lastDrawnString="";this.eta=new iP(this.options.
etaBufferLength,this.startTime,this.value);this.isActive=true;this.emit("start",e,n)}stop(){this.isActive=false;this.stopTime=
Date.now();this.emit("stop",this.total,this.value)}update(e,n={}){if(typeof e==="number"){this.value=e;this.eta.update(Date.
now(),e,this.total)}const r=(typeof e==="object"?e:n)||{};this.emit("update",this.total,this.value);for(const i in r){this.
payload[i]=r[i]}if(this.value>=this.getTotal()&&this.options.stopOnComplete){this.stop()}}getProgress(){let e=this.value/
this.total;if(this.options.progressCalculationRelative){e=(this.value-this.startValue)/(this.total-this.startValue)}if(isNaN(
e)){e=this.options&&this.options.emptyOnZero?0:1}e=Math.min(Math.max(e,0),1);return e}increment(e=1,n={}){if(typeof e===
"object"){this.update(this.value+1,e)}else{this.update(this.value+e,n)}}getTotal(){return this.total}setTotal(e){if(typeof e!==
"undefined"&&e>=0){this.total=e}}updateETA(){this.eta.update(Date.now(),this.value,this.total)}}});var aP=W((gle,sP)=>{var n8=nh();var r8=wu();sP.exports=class hle extends n8{constructor(e,n){super(r8.parse(e,n));this.timer=
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
clearOnComplete){this.terminal.cursorTo(0,null);this.terminal.clearLine()}else{this.terminal.newline()}}}});var cP=W((wle,dP)=>{var i8=Yp();var o8=nh();var s8=wu();var a8=Ui("events");dP.exports=class yle extends a8{constructor(e,n){
super();this.bars=[];this.options=s8.parse(e,n);this.options.synchronousUpdate=false;this.terminal=this.options.terminal?
this.options.terminal:new i8(this.options.stream);this.timer=null;this.isActive=false;this.schedulingRate=this.terminal.
isTTY()?this.options.throttleTime:this.options.notTTYSchedule;this.loggingBuffer=[];this.sigintCallback=null}create(e,n,r,i={}){
const o=new o8(Object.assign({},this.options,{terminal:this.terminal},i));this.bars.push(o);if(this.options.noTTYOutput===
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
this.loggingBuffer.push(e)}}});var fP=W((ble,uP)=>{uP.exports={format:"progress [{bar}] {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"\
=",barIncompleteChar:"-"}});var mP=W((Ele,lP)=>{lP.exports={format:" {bar} {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"█",barIncompleteChar:"\
░"}});var hP=W((Dle,pP)=>{pP.exports={format:" \x1B[90m{bar}\x1B[0m {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"\
█",barIncompleteChar:"░"}});var yP=W((Sle,gP)=>{gP.exports={format:" {bar}■ {percentage}% | ETA: {eta}s | {value}/{total}",barCompleteChar:"■",barIncompleteChar:"\
 "}});var bP=W((xle,wP)=>{var d8=fP();var c8=mP();var u8=hP();var f8=yP();wP.exports={legacy:d8,shades_classic:c8,shades_grey:u8,
rect:f8}});var SP=W((kle,DP)=>{var EP=aP();var l8=cP();var m8=bP();var p8=th();var h8=Zp();var g8=Qp();var y8=eh();DP.exports={Bar:EP,
SingleBar:EP,MultiBar:l8,Presets:m8,Format:{Formatter:p8,BarFormat:g8,ValueFormat:h8,TimeFormat:y8}}});import{writeFile as P8}from"node:fs/promises";import{resolve as BP}from"node:path";var Q=`Run again. If it happens again, check the engine's log ("journalctl --unit docker" on most machines).`;var Vt="No\
thing was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory of\
 the engine's machine.";var ye="No builder writes this, so the image is damaged or malicious. Build it again, or pull it\
 from a source that you trust.";var p=class extends Error{code;hint;constructor(e,n,r){super(n,r.cause===void 0?{}:{cause:r.
cause});this.name="FlattenError";this.code=e;this.hint=r.hint}};function U(t){if(t instanceof p)return t;return new p("C\
ANCELLED","The run was cancelled before it finished. No tag was moved.",{hint:"Run again to get the image. The next run \
also removes what this one could not remove in time.",cause:t})}var sh=300;function v(t){const e=t.toString("utf8");const n=e.
length>sh;return JSON.stringify(n?`${e.slice(0,sh)}…`:e)}function D(t){return t instanceof Error?t.message:String(t)}var FP="\
This is a bug in docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --d\
ebug).";function Xe(t){if(t instanceof p)return`${t.message}
${t.hint}`;return`Unexpected failure: ${D(t)}
${FP}`}function ah(t){const e=[];for(let n=t;n!==void 0;n=n instanceof Error?n.cause:void 0){const r=n instanceof Error?
n.stack??n.message:String(n);e.push(n instanceof p?`${n.code}: ${r}`:r)}return e.join("\ncaused by: ")}import{stripVTControlCharacters as LP}from"node:util";function ur(t){return LP(t).replace(/[^\P{Cc}\t\n]/gu,"")}import{randomBytes as $P}from"node:crypto";import{readlinkSync as MP}from"node:fs";import{readFileSync as NP}from"node:fs";function Hi(t){try{return NP(`/proc/${t}`,"utf8")}catch{return""}}var Yt="io.github.docker-flatten.run";var Kt="docker-flatten-pending";var zi="docker-flatten-";var dh="paused-";var UP=24*
60*60;var Ss=/^(?<boot>[0-9a-f]{32}|0)-(?<pidNamespace>\d{1,12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-(?<seconds>\d{1,12})-[0-9a-f]{8}$/;
var HP=/^((?:[0-9a-f]{32}|0)(?:-\d+){4}-[0-9a-f]{8})-/;function ch(){const t=Math.floor(Date.now()/1e3);const{start:e}=hh(
"self");return`${mh()}-${ph()}-${process.pid}-${e}-${t}-${Pu()}`}function xs(t){return`${Yt}=${t}`}function et(t){return`${Kt}\
:${t}`}function uh(t){return`${et(t)}-${Pu()}`}function ku(t){const e=t.startsWith(`${Kt}:`)?t.slice(Kt.length+1):"";if(Ss.
test(e))return e;const n=/^(.+)-[0-9a-f]{8}$/.exec(e)?.[1]??"";return Ss.test(n)?n:void 0}function fh(t){return`${zi}${t}\
-${Pu()}`}function lh(t,e){return`${zi}${t}-${dh}${e}`}function ks(t){return new RegExp(`-${dh}([0-9a-f]{64})$`).exec(t)?.[1]}
function se(t){return`${zi}${t}-`}function ut(t){if(!t.startsWith(zi))return void 0;const e=HP.exec(t.slice(zi.length))?.[1];
return e!==void 0&&Ss.test(e)?e:void 0}function Ot(t){const e=Ss.exec(t)?.groups;if(e===void 0)return false;const n=e["b\
oot"]!=="0"&&e["boot"]===mh()&&e["pidNamespace"]!=="0"&&e["pidNamespace"]===ph();if(n)return!zP(Number(e["pid"]),e["star\
t"]??"");return Date.now()/1e3-Number(e["seconds"])>UP}function zP(t,e){try{process.kill(t,0)}catch(r){if(r.code==="ESRC\
H")return false}const n=hh(t);if(n.start==="0")return true;return n.start===e&&n.state!=="Z"&&n.state!=="X"}function mh(){
return Hi("sys/kernel/random/boot_id").trim().replaceAll("-","")||"0"}function ph(){try{return/\d+/.exec(MP("/proc/self/\
ns/pid"))?.[0]??"0"}catch{return"0"}}function hh(t){const e=Hi(`${t}/stat`).replace(/^.*\)\s*/s,"").split(" ");return{state:e[0]??
"",start:e[19]??"0"}}function Pu(){return $P(4).toString("hex")}var gh=["SIGINT","SIGTERM","SIGHUP"];function yh(){const t=new AbortController;const e=r=>t.abort(new Error(`received ${r}`));
const n=r=>t.abort(r);process.stdout.on("error",n);process.stderr.on("error",n);for(const r of gh)process.once(r,e);return{
signal:t.signal,release:()=>{for(const r of gh)process.off(r,e)}}}var Ps={image:"text",container:"text",from:"text",pause:"boolean",tag:"list","apt-clean":"boolean",clean:"list",exclude:"\
list",run:"text","run-network":"text","dry-run":"boolean",platform:"list",pull:"text",push:"boolean",compression:"text",
layers:"text","max-layer-size":"text",verify:"choice",test:"text",backup:"text","remove-old":"boolean",timeout:"text",report:"\
text",html:"text",summary:"boolean","max-size":"text","min-saving":"text",cache:"boolean","temp-dir":"text"};var Ts="workflow";function wh(t){Ts=t}function T(t,...e){const n=[t,...e].map(i=>x(i)).join(" and ");const r=Ts==="workf\
low"?"input":"option";return`${r}${e.length===0?"":"s"} ${n}`}function x(t,e){if(Ts==="workflow")return`"${t}${e===void 0?
"":`: ${e}`}"`;if(e===void 0)return`--${t}`;const n=Ps[t];const r=n==="boolean"||n==="choice"&&/^(?:true|false)$/.test(e);
if(r)return`--${e==="false"?"no-":""}${t}`;if(n==="choice")return`--${t}=${e}`;return`--${t} ${/^[\w.,:%/-]+$/.test(e)?e:
`"${e}"`}`}function Ct(t,e){if(Ts==="workflow")return`${t}: ${e}`;return`--${t} ${e.startsWith("'")?e:`'${e}'`}`}var ft=true?"0.1.0":createRequire(import.meta.url)("../../package.json").version;var WP=250;var Ce=class{signal;#e;#t=0;constructor(e,n){const r=new AbortController;this.signal=e===void 0?r.signal:AbortSignal.
any([e,r.signal]);if(n===0)return;let i=0;let o=0;let s=performance.now();const a=Math.min(WP,n*250);this.#e=setInterval(
()=>{const d=performance.now();const c=Math.min(d-s,2*a);s=d;o=this.#t===i?o+c:0;i=this.#t;if(o>=n*1e3)r.abort(jP(n))},a);
this.#e.unref()}touch=()=>{this.#t++};release(){clearInterval(this.#e)}};function bh(t){return t instanceof p&&t.code===
"TIMEOUT"}function jP(t){return new p("TIMEOUT",`No progress for ${t} s: no byte and no answer came from the engine, or \
from a command in a container. No tag was moved.`,{hint:`Check whether the engine hangs ("docker info", its log) and run\
 again. The ${T("timeout")} sets the limit in seconds; 0 disables it.`})}import{randomUUID as pT}from"node:crypto";import{cp as Lh,link as hT,mkdir as gT,readdir as yT,rename as Os,rm as Au,stat as Nh,
utimes as _h}from"node:fs/promises";import{join as lr}from"node:path";import{createHash as ZP}from"node:crypto";import{createReadStream as QP}from"node:fs";import{lstat as kh,readFile as eT,
writeFile as tT}from"node:fs/promises";import{join as vs}from"node:path";import{pipeline as nT}from"node:stream/promises";function B(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function L(t){return Array.isArray(t)&&t.every(e=>typeof e===
"string")}function w(t,...e){let n=t;for(const r of e){if(!B(n)||!Object.hasOwn(n,r))return void 0;n=n[r]}return n}function b(t,...e){
const n=w(t,...e);return typeof n==="string"&&n!==""?n:void 0}function N(t){try{return JSON.parse(t)}catch{return void 0}}import{createHash as JP}from"node:crypto";var Tu=JSON;function Bs(t){const e=Tu.parse(t,(n,r,i)=>typeof r==="number"&&i.source!==void 0?Tu.rawJSON(i.source):r);if(!B(
e)||Tu.isRawJSON(e))throw new SyntaxError("an image config must be a JSON object");return e}function Wi(t){const e=w(t,"\
rootfs","diff_ids");return L(e)?e:[]}function ji(t){const e=w(t,"history");if(!Array.isArray(e))return void 0;return e.map(
n=>w(n,"empty_layer")!==true)}function GP(t){return t.reduce((e,n)=>e===void 0?n:H(Buffer.from(`${e} ${n}`)),void 0)}function H(t){
return`sha256:${JP("sha256").update(t).digest("hex")}`}function Dh(t,e){const n=YP(b(t,"created"),e.latestSeconds);const r=({
contents:o})=>({...n===void 0?{}:{created:n},created_by:Bu(e.createdBy,o),comment:GP(e.sourceDiffIds)??""});const i={...t,
...n===void 0?{}:{created:n},rootfs:{type:"layers",diff_ids:e.layers.map(({diffId:o})=>o)},history:[...VP(t,e.layers.filter(
({isKept:o})=>o===true).length),...e.layers.filter(({isKept:o})=>o!==true).map(r)]};return Buffer.from(JSON.stringify(i))}
function VP(t,e){if(e===0)return[];const n=w(t,"history");const r=ji(t)??[];const i=r.filter(o=>o).length;if(!Array.isArray(
n)||i!==Wi(t).length)return Array.from({length:e},()=>({}));return n.slice(0,KP(r,e))}function KP(t,e){let n=e;let r=0;while(r<
t.length&&n>0)if(t[r++]===true)n--;return r}function Bu(t,e){return e===void 0||e===""?t:`${t}: ${e}`}function YP(t,e){if(t===
void 0||e===void 0)return t;const n=Math.floor(Date.parse(t)/1e3);const r=n>e||n===e&&/\.\d*[1-9]/.test(t);return r?new Date(
e*1e3).toISOString().replace(".000Z","Z"):t}var qP=[["Created","created"],["Author","author"],["Architecture","architect\
ure"],["Variant","variant"],["Os","os"],["OsVersion","os.version"],["DockerVersion","docker_version"],["ContainerConfig",
"container_config"],["Container","container"]];var XP="0001-01-01T00:00:00Z";function Sh(t){const e={};for(const[r,i]of qP){
const o=t[r];if(!Eh(o)&&o!==XP)e[i]=o}const n=t["Config"];e["config"]=B(n)?Object.fromEntries(Object.entries(n).filter(([
,r])=>!Eh(r))):{};e["rootfs"]={type:"layers",diff_ids:w(t,"RootFS","Layers")??[]};return e}function Eh(t){if(t===void 0||
t===null||t===""||t===false)return true;return Array.isArray(t)&&t.length===0}var Mn=["dpkg","apk","pacman","rpm","pip","conda","npm","gem","cargo","go","maven","gradle","nuget","other"];var Rt="layer";var Ji="record.json";var Ph=1;var Th="docker-flatten-v1-layer-";var rT=1e3;var iT=16*1024*1024;function Ou({
diffId:t,digest:e,packedBytes:n,layers:r}){return r??[{diffId:t,digest:e,packedBytes:n}]}function Gi(t){return`${Th}${t.
slice("sha256:".length)}`}function Bh(t){return t.startsWith(Th)}function Vi(t,e){return vs(t,`part-${e+1}`)}async function Cu(t,e){
const{spared:n,skippedPresets:r,...i}=e;const o={version:Ph,...i,kept:n,withdrawn:r};const s=JSON.stringify({...o,seal:Ih(
o)});await tT(vs(t,Ji),`${s}
`,{flag:"wx"})}function Ih(t){return H(Buffer.from(JSON.stringify(t)))}async function vh(t,e){const n=await sT(t);if(n.key!==
e.key)throw At(`it belongs to the key ${JSON.stringify(n.key.slice(0,200))}`);if(n.packing!==e.packing)throw At(`its com\
pression is "${n.packing}" instead of "${e.packing}"`);return n}async function Oh(t,e,n){const r=[];for(const[i,o]of Ou(
e).entries()){const s=e.layers===void 0?t:Vi(t,i);const a=vs(s,Rt);await oT(a,o,n);r.push(a)}return{paths:r,record:e}}async function oT(t,e,n){
const r=await kh(t).catch(a=>{throw At(`its layer is missing: ${D(a)}`)});if(!r.isFile())throw At("its layer is not a fi\
le");if(r.size!==e.packedBytes)throw At(`its layer has ${r.size} bytes, but the record says ${e.packedBytes}`);const i=ZP(
"sha256");const o=QP(t,{highWaterMark:1024*1024});await nT(o,i,{signal:n}).catch(a=>{if(n.aborted)throw a;throw At(`its \
layer cannot be read: ${D(a)}`)});const s=`sha256:${i.digest("hex")}`;if(s!==e.digest)throw At(`its layer is ${s}, but t\
he record says ${e.digest}`)}async function sT(t){const e=vs(t,Ji);const n=await kh(e).then(c=>c.isFile()&&c.size<=iT?eT(
e,"utf8"):"").catch(()=>"");const r=N(n);if(!aT(r))throw At("its record cannot be read");const{seal:i,...o}=r;if(Ih(o)!==
i)throw At("its record was changed");const{kept:s,withdrawn:a,...d}=o;return{...d,spared:s,skippedPresets:a}}var Ch=/^sha256:[0-9a-f]{64}$/;
function aT(t){if(!B(t)||t["version"]!==Ph)return false;const{key:e,diffId:n,digest:r,seal:i,packing:o,rules:s,commands:a,
kept:d,withdrawn:c,directories:u}=t;const{unmatched:f,warnings:l,suggestions:m,layers:h,contents:g}=t;const y=["packedBy\
tes","entries","dataBytes","seconds"];return typeof e==="string"&&[n,r,i].every(E=>typeof E==="string"&&Ch.test(E))&&Is(
"gzip","zstd","none")(o)&&y.every(E=>je(t[E]))&&Un(s,{kind:Is("preset","exclude"),name:fr,entries:je,bytes:vu})&&Un(a,{name:Is(
"run","apt-clean"),ms:je,bytes:xh(vu)})&&Un(d,{what:fr,why:xh(fr),entries:je,bytes:je})&&[c,f,l].every(L)&&(h===void 0||
cT(h))&&(m===void 0||Un(m,{name:fr,bytes:je}))&&Iu(u,{path:Ah})&&(g===void 0||dT(g))}function dT(t){return B(t)&&["bytes",
"files","morePackages","moreDirectories"].every(e=>je(t[e]))&&Iu(t["packages"],{manager:Is(...Mn),name:fr})&&Iu(t["direc\
tories"],{path:Ah})}function Iu(t,e){return Array.isArray(t)&&t.length<=rT&&Un(t,{...e,bytes:je,files:je})}function cT(t){
const e=i=>typeof i==="string"&&Ch.test(i);const n={packedBytes:je,bytes:je,entries:je};const r=i=>Un(i,{name:fr,bytes:je});
return Array.isArray(t)&&t.length>1&&Un(t,{diffId:e,digest:e,...n,contents:r})}var Ah=t=>typeof t==="string"&&t.startsWith(
"/");var fr=t=>typeof t==="string";var vu=t=>typeof t==="number"&&Number.isFinite(t);var je=t=>vu(t)&&t>=0;var Is=(...t)=>e=>typeof e===
"string"&&t.includes(e);var xh=t=>e=>e===void 0||t(e);function Un(t,e){return Array.isArray(t)&&t.every(n=>B(n)&&Object.
entries(e).every(([r,i])=>i(n[r])))}function qt(t,e){return new p("CACHE_BAD",`The cached layer cannot be used: ${t}`,{hint:"\
The layer is made again. If this happens in every run, delete the entry from the cache.",cause:e})}function At(t){return qt(
`${t}.`)}import{readdir as uT,rm as fT,stat as lT}from"node:fs/promises";import{join as mT}from"node:path";async function Rh(t,e,n){
for(const r of await uT(t)){if(!e(r))continue;const i=mT(t,r);const o=await lT(i).catch(()=>void 0);if(o!==void 0&&Date.
now()-o.mtimeMs>n)await fT(i,{recursive:true,force:true}).catch(()=>{})}}var wT=/\.partial(?:\.old)?$/;var bT=24*60*60*1e3;var Cs=class{#e;constructor(e){this.#e=e}async prepare(){try{await gT(
this.#e,{recursive:true});await Rh(this.#e,e=>wT.test(e),bT)}catch(e){throw new p("BAD_INPUT",`The option --cache-dir mu\
st be a writable directory, but ${JSON.stringify(this.#e)} is not: ${D(e)}.`,{hint:"Name another directory.",cause:e})}}async restore(e,n,r){
const i=lr(this.#e,e);if(await Nh(i).catch(()=>void 0)===void 0)return false;try{const o=await yT(i);const s=Bh(e)?Rt:Ji;
for(const a of[Ji,Rt].filter(d=>d===s||o.includes(d)))await DT(lr(i,a),lr(n,a));await _h(i,new Date,new Date).catch(()=>{});
return true}catch(o){r.warning(`Could not read the cached layer ${i}: ${D(o)}.`);return false}}canSave(){return true}async save(e,n,r,i=false){
const o=lr(this.#e,e);if(i&&await ET(lr(o,Rt),lr(n,Rt))){await _h(o,new Date,new Date).catch(()=>{});return Au(n,{recursive:true,
force:true})}const s=`${o}.${pT()}.partial`;const a=`${s}.old`;try{await Os(n,s).catch(async d=>{if(d.code!=="EXDEV")throw d;
await Lh(n,s,{recursive:true});await Au(n,{recursive:true,force:true})});await Os(s,o).catch(async d=>{if(!Fh(d))throw d;
await Os(o,a).catch(()=>{});await Os(s,o).catch(c=>{if(!Fh(c))throw c})})}catch(d){r.warning(`Could not save the layer i\
n ${this.#e}: ${D(d)}.`)}finally{for(const d of[s,a])await Au(d,{recursive:true,force:true}).catch(()=>{})}}};async function ET(t,e){
const n=await Promise.all([t,e].map(r=>Nh(r).catch(()=>void 0)));return n[0]!==void 0&&n[0].size===n[1]?.size}function Fh({
code:t}){return t==="ENOTEMPTY"||t==="EEXIST"||t==="ENOTDIR"}async function DT(t,e){await hT(t,e).catch(()=>Lh(t,e))}import{spawn as AT}from"node:child_process";import{spawn as ST}from"node:child_process";import{StringDecoder as xT}from"node:string_decoder";var Ki=process.platform!==
"win32";var kT=128;var As=class{async run(e,n,r){const i=ST(e,n,{stdio:["ignore","pipe","pipe"],env:r.env,detached:Ki});
const o=new Ru(r.onOutput);o.readFrom(i);_u(r.kill,i);const s=await qi(i);return{exitCode:s,...o.texts()}}};var PT=64*1024*
1024;var Yi=64*1024;var Ru=class{stdout;stderr;constructor(e){this.stdout=new Xt(PT,e);this.stderr=new Xt(Yi,e)}readFrom(e){
e.stdout?.removeAllListeners("data").on("data",this.stdout.add);e.stderr?.removeAllListeners("data").on("data",this.stderr.
add)}texts(){return{stdout:this.stdout.text,stderr:this.stderr.text}}};var Xt=class{#e=new xT("utf8");#t;#n;#r="";constructor(e,n=()=>{}){
this.#t=e;this.#n=n}add=e=>{const n=this.#e.write(e);this.#r+=n;if(this.#r.length>2*this.#t)this.#r=this.text;this.#n(n)};get text(){
return this.#r.slice(-this.#t)}};function _u(t,e){const n=()=>{TT(e);e.stdout?.destroy();e.stderr?.destroy()};if(t.aborted)
n();else t.addEventListener("abort",n,{once:true})}function TT(t){try{process.kill(-(t.pid??Number.NaN),"SIGKILL")}catch{
t.kill("SIGKILL")}}function qi(t){return new Promise((e,n)=>{t.once("error",n);t.once("close",(r,i)=>e(r??(i===null?1:kT)))})}var BT=500;function Rs(t,e){let n="";return setInterval(()=>{const r=Hi(`${t.pid}/io`).split("\n")[0]??"";if(r===""||r!==
n)e();n=r},BT)}var $h='Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run\
 again.';var IT=[{words:/no space left on device/i,code:"NO_SPACE",why:"the engine's disk is full",hint:$h},{words:/^(?!.*oci runtime).*read-only file system/is,
code:"NO_SPACE",why:"the engine's disk is full or read-only",hint:$h},{words:/can't make .* relative to \//i,code:"UNSUP\
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
 runs in a container; or use an older release of Docker.`}];function _s(t,e){const n=IT.find(({words:r})=>r.test(t));return n&&
new p(n.code,`${e} because ${n.why}: ${t}`,n)}var vT={DOCKER_DEFAULT_PLATFORM:"create refuses a local image of another platform, pull moves a tag to it, import writes\
 it into a config",DOCKER_CONTENT_TRUST:"pull and create ask a notary server for what a tag means, push signs",DOCKER_BUILDKIT:"\
every command fails unless it is a boolean",DOCKER_HIDE_LEGACY_COMMANDS:"commands such as rmi, which need no group in fr\
ont, lose their aliases",DOCKER_CLI_HINTS:"commands append advice to what they say",DOCKER_CLI_HOOKS:"plugins append wha\
t they like to what commands say",DOCKER_ORCHESTRATOR:"20.10 warns of it in the answers of commands"};var OT=["DOCKER_CO\
NTENT_TRUST_","DOCKER_STACK_","DOCKER_CLI_PLUGIN_","BUILDKIT_","BUILDX_"];function Fu(t){return Object.fromEntries(Object.
entries(t).filter(e=>e[1]!==void 0&&!CT(e[0])))}function CT(t){const e=t.toUpperCase();return Object.hasOwn(vT,e)||OT.some(
n=>e.startsWith(n))}var Xi=class t{#e;#t;#n;#r;constructor(e={}){this.#e=e.globalArgs??[];this.#t=e.watch??new Ce(void 0,0);this.#n=e.graceMs??
Mh;this.#r=e.runner??new As}withWatchdog(e,n=Mh){return new t({globalArgs:this.#e,watch:e,graceMs:n,runner:this.#r})}get touch(){
return this.#t.touch}async try(e){const{signal:n}=this.#t;if(n.aborted)throw U(n.reason);const r=new AbortController;let i;
const o=()=>{i=setTimeout(()=>r.abort(),this.#n)};n.addEventListener("abort",o,{once:true});try{const s=await this.#r.run(
"docker",[...this.#e,...e],{env:Fu(process.env),onOutput:this.touch,kill:r.signal});if(n.aborted)throw U(n.reason);this.
touch();return s}catch(s){throw Uh(s)}finally{clearTimeout(i);n.removeEventListener("abort",o)}}async run(e){const n=await this.
try(e);if(n.exitCode!==0)throw re(e,n);return n.stdout.trimEnd()}spawn(e,n,r){return AT("docker",[...this.#e,...e],{stdio:n,
env:Fu(process.env),detached:Ki,...r===void 0?{}:{signal:r,killSignal:"SIGKILL"}})}async stream(e,n,r,i=false){const o=this.
spawn(e,["ignore","pipe","pipe"],r);const s=u=>Zi(o[u],Yi,f=>{this.touch();n(f,u)});const a=s("stdout");const d=s("stder\
r");const c=i?Rs(o,this.touch):void 0;try{const u=await Fs(o);return{exitCode:u,stdout:a(),stderr:d()}}finally{clearInterval(
c)}}};var Mh=2e3;function Zi(t,e,n){const r=new Xt(e,n);t?.on("data",r.add);return()=>r.text}async function Fs(t){try{return await qi(
t)}catch(e){throw Uh(e)}}function Uh(t){if(!(t instanceof Error))return t;if("code"in t&&t.code==="ENOENT")return _T(t);
return t.name==="AbortError"?U(t.cause):t}function re(t,e){const n=(e.stderr.trim()||e.stdout.trim()).slice(-2e3)||`exit\
 status ${e.exitCode}`;return Zt(n,"DOCKER_FAILED",`"docker ${t.slice(0,2).join(" ")}" failed`)}function Zt(t,e,n){const r=_s(
t,n);if(r!==void 0)return r;if(Lu(t))return Nu(t);return new p(e,`${n}: ${t}`,{hint:Q})}function Lu(t){return/cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker API|connect: (?:connection refused|no such file or directory|permission denied)|permission denied while trying to connect/i.
test(t)}function Nu(t){const e=/permission denied/i.test(t)?'This user is not allowed to use the engine: add it to the "\
docker" group, or run as root.':process.platform==="linux"?`Start the engine, or select another one with DOCKER_HOST or \
"docker context use".${process.env["GITHUB_ACTIONS"]==="true"?RT:""}`:`Start Docker Desktop or another Linux engine. Git\
Hub's ${process.platform==="win32"?"Windows":"macOS"} runners have none: use "runs-on: ubuntu-latest".`;return new p("NO\
_ENGINE",`docker-flatten needs a Docker engine, but none answered: ${t.trim()}`,{hint:e})}var RT=` GitHub's "ubuntu-slim\
" runners have a docker command but no engine: use "runs-on: ubuntu-latest", "ubuntu-24.04" or "ubuntu-22.04".`;function _T(t){
return new p("NO_DOCKER",`docker-flatten needs the docker command, but found none on PATH (${D(t).split(".")[0]}).`,{hint:"\
Install the Docker CLI (Debian and Ubuntu: the package docker.io or docker-ce-cli), or use a runner that has it.",cause:t})}var Hh=["B","kB","MB","GB","TB","PB"];function k(t){let e=t;let n=0;while(Math.abs(e)>=999.5&&n<Hh.length-1){e/=1e3;n++}
const r=n===0||Math.abs(e)>=99.95?0:Math.abs(e)>=9.995?1:2;return`${e.toFixed(r)} ${Hh[n]}`}function Ls(t,e){return mr(t===
0?0:(t-e)/t*100)}function mr(t,e=1){const n=t.toFixed(e);return Number(n)===0?n.replace("-",""):n}function pr(t,e){const n=[
k(t),k(e)];return t!==e&&n[0]===n[1]?[`${t} B`,`${e} B`]:n}var FT=16*4096;var LT=.001;function Ns(t,e,n){if(!t)return e===
0;return Math.abs(e)<=Math.max(FT,n*LT)}function $s(t,e){return{oldBytes:t,newBytes:e,savedBytes:t-e,savedPercent:Ls(t,e)}}
function Wh(t){return`${$u(t)}, ${(t.ms/1e3).toFixed(1)} s`}function $u({oldBytes:t,newBytes:e,oldLayers:n,newLayers:r}){
const i=Qi(Ls(t,e));return`${zh(t,n)} → ${zh(e,r)}, ${i}`}function Qi(t){return t.startsWith("-")?`${t.slice(1)} % lar\
ger`:`${t} % smaller`}function zh(t,e){return`${k(t)} in ${Ae(e)}`}function te(t){return`${t.toLocaleString("en")} ${t===
1?"entry":"entries"}`}function Ae(t){return`${t} ${t===1?"layer":"layers"}`}var NT=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*%$/;var $T="kmgtp";var MT=/^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*(?:([kmgtp])(i)?)?(b)?$/i;
function Ms(t){const[,e,n,r]=MT.exec(t)??[];if(e===void 0)return void 0;const i=n===void 0?0:$T.indexOf(n.toLowerCase())+
1;const o=Math.round(Number(e)*(r===void 0?1e3:1024)**i);return Number.isSafeInteger(o)?o:void 0}function jh(t){if(t==="")
return void 0;const e=Ms(t);if(e===void 0||e===0){throw new p("BAD_INPUT",`The ${T("max-size")} must be a size, but is ${JSON.
stringify(t)}.`,{hint:'Give a size with its unit, for example "500MB" or "1.2GiB", or leave it out.'})}return e}function Jh(t){
if(t==="")return void 0;const e=NT.exec(t)?.[1];const n=Number(e);if(n<=100)return{kind:"percent",percent:n};if(Number(t)>
0){throw new p("BAD_INPUT",`The ${T("min-saving")} must have a unit, but is ${JSON.stringify(t)}.`,{hint:`Write ${x("min\
-saving","10%")} for a percentage of the source's size, or ${x("min-saving","10MB")} for bytes.`})}const r=e===void 0?Ms(
t):void 0;if(r===void 0){throw new p("BAD_INPUT",`The ${T("min-saving")} must be a percentage or a size, but is ${JSON.stringify(
t)}.`,{hint:'Give a percentage from 0 to 100, for example "10%", or a size, for example "200MB".'})}return{kind:"bytes",
bytes:r}}function hr(t,{oldBytes:e,newBytes:n}){const{maxBytes:r,minSaving:i}=t;const o=[];if(r!==void 0){const a=n<=r;const[
d,c]=pr(r,n);o.push({input:"max-size",wanted:`at most ${d}`,seen:c,isMet:a})}const s=e-n;if(i?.kind==="bytes"){const a=s>=
i.bytes;const[d,c]=pr(i.bytes,s);o.push({input:"min-saving",wanted:`at least ${d}`,seen:c,isMet:a})}if(i?.kind==="percen\
t"){const{percent:a}=i;const d=zT(s,e,a);const c=HT(e,n,a,d);o.push({input:"min-saving",wanted:`at least ${a} %`,seen:c,
isMet:d})}return o}var UT=12;function HT(t,e,n,r){const i=t-e;const o=s=>Number(s)>=n===r;if(t===0)return o("0")?`${Ls(t,
e)} %`:k(i);for(let s=1;s<=UT;s++){const a=mr(i/t*100,s);if(o(a))return`${a} %`}return`${i} B of ${t} B`}function zT(t,e,n){
const r=Math.round(n*1e6);return BigInt(t)*100000000n>=BigInt(r)*BigInt(e)}function Qt(t){const e=t.filter(({isMet:r})=>!r);
if(e.length===0)return void 0;const n=e.map(({input:r,wanted:i,seen:o})=>`${x(r)} requires ${i}, got ${o}`);return new p(
"OVER_BUDGET",`The result does not meet its size budget: ${n.join("; ")}. No tag was moved.`,{hint:`The report shows wha\
t takes up space. Drop more with ${x("clean")}, ${x("exclude")} or ${x("run")}, or change the budget.`})}import{hostname as sB,release as aB}from"node:os";import{PassThrough as WT}from"node:stream";import{pipeline as jT}from"node:stream/promises";var Kh=/^[A-Za-z0-9_.-]+$/;var Gh={i386:{architecture:"386",variant:""},x86_64:{architecture:"amd64"},"x86-64":{architecture:"\
amd64"},aarch64:{architecture:"arm64"},armhf:{architecture:"arm",variant:"v7"},armel:{architecture:"arm",variant:"v6"}};
var Vh={amd64:{v1:""},arm:{"":"v7","5":"v5","6":"v6","7":"v7","8":"v8"},arm64:{"8":"",v8:"","v8.0":"","9":"v9","9.0":"v9",
"v9.0":"v9"}};function Re(t){const e=t.os.toLowerCase();const n=t.architecture.toLowerCase();const r=Object.hasOwn(Gh,n)?
Gh[n]:void 0;const i=r?.architecture??n;const o=r?.variant??t.variant?.toLowerCase()??"";const s=Object.hasOwn(Vh,i)?Vh[i]:
void 0;const a=s!==void 0&&Object.hasOwn(s,o)?s[o]:o;return{os:e==="macos"?"darwin":e,architecture:i,variant:a||void 0}}
function X(t,e){return O(t)===O(e)}function O(t){const{os:e,architecture:n,variant:r}=Re(t);return r===void 0?`${e}/${n}`:
`${e}/${n}/${r}`}function Us({os:t,architecture:e,variant:n}){return[t,e,n??""].every(r=>r===""||Kh.test(r))}function Hs(t){
const[e,n,r,...i]=t.split("/");const o=t.split("/");if(e===void 0||n===void 0||i.length>0||!o.every(s=>Kh.test(s))){throw new p(
"BAD_INPUT",`The ${T("platform")} must have the form os/arch or os/arch/variant, but is ${JSON.stringify(t)}.`,{hint:'Fo\
r example "linux/amd64", "linux/arm64" or "linux/arm/v7".'})}return Re({os:e,architecture:n,variant:r})}function Je(t,e){return t instanceof p&&t.message.includes(`Could not find the file ${e} in container`)}function Mu(t){const{
os:e,architecture:n,variant:r}=t;return encodeURIComponent(JSON.stringify({os:e,architecture:n,...r===void 0?{}:{variant:r}}))}
function lt(t){return t===void 0?[]:["--platform",O(t)]}var Uu=64*1024;var zs=class{name="docker CLI processes";#e;constructor(e){this.#e=e}async readArchive(e,n,r){const i=n.toString();
if(typeof n!=="string"&&!Buffer.from(i).equals(n)){throw new p("DOCKER_FAILED",`Cannot ask the docker command for ${v(n)}\
: the name is not UTF-8.`,{hint:"Use an engine on this machine, whose socket accepts any name, or rename the file."})}return this.#t(
["cp",`${e}:${i}`,"-"],r)}async writeArchive(e,n,r){await this.#n(["cp","-",`${e}:/`],n,r)}async exportContainer(e,n){return this.#t(
["export",e],n)}async saveImage(e,n,r){return this.#t(["save",...lt(r),e],n)}async importImage(e,n,r){const i=await this.#n(
["import","--change",`LABEL ${n}`,"-"],e,r);const o=i.split("\n").findLast(s=>s.startsWith("sha256:"));if(o===void 0)throw new p(
"ENGINE_FAILED",`The import returned no image ID: ${i.slice(-500)}`,{hint:Q});return o.trim()}loadImage(e,n,r){return this.#n(
["load","--quiet",...lt(n)],e,r)}#t(e,n){const r=this.#e.spawn(e,["ignore","pipe","pipe"],n);const i=Zi(r.stderr,Uu);const o=new WT;
const s=Fs(r);r.stdout?.pipe(o,{end:false});r.stdout?.on("data",this.#e.touch);s.then(a=>{if(a===0)o.end();else o.destroy(
re(e,{exitCode:a,stdout:"",stderr:i()}))},a=>o.destroy(a));o.on("close",()=>r.kill("SIGKILL"));return o}async#n(e,n,r){const i=this.#e.
spawn(e,["pipe","pipe","pipe"],r);const o=Zi(i.stderr,Uu);const s=Zi(i.stdout,Uu);const a=Fs(i);i.stdin?.on("drain",this.#e.
touch);let d;n.once("error",l=>{if(i.stdin?.errored)return;d=l;i.kill("SIGKILL")});const c=jT(n,i.stdin,{signal:r});const[
u,f]=await Promise.allSettled([c,a]);if(r.aborted)throw U(r.reason);if(u.status==="rejected"&&u.reason instanceof p)throw u.
reason;if(d!==void 0)throw d;if(f.status==="rejected")throw f.reason;if(f.value!==0)throw re(e,{exitCode:f.value,stdout:s(),
stderr:o()});if(u.status==="rejected")throw new p("ENGINE_FAILED",`"docker ${e[0]}" did not read its input to the end.`,
{hint:Q,cause:u.reason});return s()}};import{PassThrough as YT}from"node:stream";import{pipeline as qT}from"node:stream/promises";import{connect as JT}from"node:net";import{Readable as GT}from"node:stream";var Ws=1024*1024;var VT=64*1024;var KT=64*1024;var Yh="\r\n\r\n";function qh(t,e,n,r){return new Promise((i,o)=>{const s=new Hu;
let a=Buffer.alloc(0);let d=0;const c=new GT({highWaterMark:Ws,read:()=>void m.resume(),destroy:(g,y)=>{n.removeEventListener(
"abort",f);m.destroy();y(g)}});const u=g=>{const y=n.aborted?U(n.reason):zu(g);if(a!==void 0){c.on("error",()=>{});o(y)}
c.destroy(y)};const f=()=>u(n.reason);const l=g=>{r();if(a===void 0){d-=g.length;return c.push(g)}a=Buffer.concat([a,g]);
const y=a.indexOf(Yh);if(y===-1){if(a.length>KT)u(new Error("the head of its answer has no end"));return true}const E=a.
toString("latin1",0,y);const S=/^HTTP\/1\.[01] ([0-9]{3})\b/.exec(E)?.[1];if(S===void 0){u(new Error("its answer is not \
HTTP"));return false}const P=a.subarray(y+Yh.length);a=void 0;d=Number(/^content-length: *([0-9]+)/im.exec(E)?.[1]??0)-P.
length;i({status:Number(S),isChunked:/^transfer-encoding:.*chunked/im.test(E),body:c});return P.length===0||c.push(P)};const m=JT(
{path:t,onread:{buffer:()=>s.room(),callback:g=>l(s.taken(g))}});m.on("error",u);let h=false;m.on("end",()=>{h=true;if(a!==
void 0)u(new Error("it closed without an answer"));else if(d>0)u(new Error(`it ended ${d} bytes short`));else c.push(null)});
m.on("close",()=>h||c.destroyed||u(new Error("it was closed")));if(n.aborted)return f();n.addEventListener("abort",f,{once:true});
m.write(`GET ${e} HTTP/1.0\r
Host: docker\r
\r
`)})}var Hu=class{#e=Buffer.allocUnsafeSlow(Ws);#t=0;room(){if(Ws-this.#t<VT){this.#e=Buffer.allocUnsafeSlow(Ws);this.#t=
0}return this.#e.subarray(this.#t)}taken(e){const n=this.#e.subarray(this.#t,this.#t+e);this.#t+=e;return n}};function zu(t){
return new p("ENGINE_FAILED",`The connection to the engine failed: ${D(t)}`,{hint:"Check whether the engine was stopped \
or restarted, and run again.",cause:t})}function Xh(t){const e=t.write.bind(t);const n=t.end.bind(t);let r;t.write=i=>{const o=r;r=i;return o===void 0||e(o)};t.
end=()=>{const i=r;r=void 0;return i===void 0?n():n(i)}}var{request:XT}=process.getBuiltinModule("node:http");var Zh=4*1024*1024;var js=class{name;#e;#t;#n;constructor(e,n,r=()=>{}){
this.name=`HTTP API ${n} on ${e}`;this.#e=e;this.#t=`/v${n}`;this.#n=r}readArchive(e,n,r){return this.#r(`/containers/${e}\
/archive?path=${QT(n)}`,r)}async writeArchive(e,n,r){const i=`/containers/${e}/archive?path=%2F`;await this.#s({method:"\
PUT",path:i,what:"Writing into a container"},n,r)}exportContainer(e,n){return this.#r(`/containers/${e}/export`,n)}saveImage(e,n,r){
const i=r===void 0?"":`&platform=${Mu(r)}`;return this.#r(`/images/get?names=${encodeURIComponent(e)}${i}`,n)}async importImage(e,n,r){
const i=encodeURIComponent(`LABEL ${n}`);const o=await this.#s({method:"POST",path:`/images/create?fromSrc=-&changes=${i}`,
what:"The import"},e,r);const s=Wu(o).map(a=>b(a,"status")).findLast(a=>a?.startsWith("sha256:"));if(s===void 0)throw new p(
"ENGINE_FAILED",`The import returned no image ID: ${o.slice(-500)}`,{hint:Q});return s}async loadImage(e,n,r){const i=n===
void 0?"":`&platform=${Mu(n)}`;const o=await this.#s({method:"POST",path:`/images/load?quiet=1${i}`,what:"The load"},e,r);
return Wu(o).map(s=>b(s,"stream")??b(s,"status")??"").join("\n")}async#r(e,n){const r=await qh(this.#e,this.#t+e,n,this.#n);
if(r.isChunked){r.body.destroy();return this.#i(e,n)}return this.#o(r.status,r.body)}async#i(e,n){const r=this.#a("GET",
e,n);r.end();const i=a=>n.aborted?U(n.reason):zu(a);const o=await Qh(r).catch(a=>{throw i(a)});const s=new YT;o.on("data",
this.#n);o.once("error",a=>s.destroy(i(a)));s.once("close",()=>o.destroy());return this.#o(o.statusCode??0,o.pipe(s))}async#o(e,n){
if(e===200)return n;const r=await eg(n);throw Zt(b(N(r),"message")??r,"ENGINE_FAILED",`The engine answered ${e}`)}async#s({
method:e,path:n,what:r},i,o){const s=this.#a(e,n,o);Xh(s);s.on("drain",this.#n);const a=Qh(s).then(async f=>{f.on("data",
this.#n);const l=await eg(f);if(!s.writableFinished)s.destroy();return{status:f.statusCode??0,text:l}});const[d,c]=await Promise.
allSettled([qT(i,s,{signal:o}),a]);if(o.aborted)throw U(o.reason);if(d.status==="rejected"&&d.reason instanceof p)throw d.
reason;if(c.status==="fulfilled"){const f=ZT(c.value.status,c.value.text);if(f!==void 0)throw Zt(f,"ENGINE_FAILED",`${r}\
 failed in the engine`)}const u=d.status==="rejected"?d.reason:c.status==="rejected"?c.reason:void 0;if(u!==void 0||c.status===
"rejected"){throw new p("ENGINE_FAILED",`${r} was interrupted because the connection to the engine failed: ${D(u)}`,{hint:"\
Check whether the engine was stopped or restarted, and run again.",cause:u})}return c.value.text}#a(e,n,r){const i=e!=="\
GET"?{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"}:{};return XT({socketPath:this.#e,method:e,path:this.#t+
n,headers:i,agent:false,signal:r})}};function Qh(t){return new Promise((e,n)=>{t.once("response",e);t.on("error",n);t.once(
"close",()=>n(new Error("the connection closed without an answer")))})}async function eg(t){const e=[];let n=0;for await(const r of t){
n+=r.length;if(n>Zh)throw new p("ENGINE_FAILED",`The engine's answer is longer than ${Zh} bytes.`,{hint:Q});e.push(r)}return Buffer.
concat(e).toString("utf8")}function Wu(t){return t.split("\n").map(N).filter(e=>e!==void 0)}function ZT(t,e){if(t<200||t>
299)return b(N(e),"message")??(e.trim()||`HTTP status ${t}`);for(const n of Wu(e)){const r=b(n,"errorDetail","message")??
b(n,"error");if(r!==void 0)return r}return void 0}function QT(t){if(typeof t==="string")return encodeURIComponent(t);return t.
toString("hex").replace(/../g,"%$&")}var eB=/emulate docker cli using podman/i;function tg(t,e){const n=w(t,"Client");const r=eB.test(e)||b(n,"APIVersion")!==
void 0&&b(n,"ApiVersion")===void 0;if(r){throw new p("UNSUPPORTED_ENGINE","docker-flatten needs a Docker engine, but the\
 docker command here is Podman (podman-docker).",{hint:"Install the Docker CLI and an engine (Debian and Ubuntu: the pac\
kage docker.io) instead of podman-docker, or put another docker command first on PATH."})}const i=w(t,"Server","Componen\
ts");const o=(Array.isArray(i)?i:[]).find(a=>/podman/i.test(b(a,"Name")??""));if(o===void 0)return;const s=b(o,"Version")??
"";throw new p("UNSUPPORTED_ENGINE",`docker-flatten needs a Docker engine, but Podman ${s} answers on this socket.`,{hint:'\
Select a Docker engine with DOCKER_HOST or "docker context use". Its usual socket is unix:///var/run/docker.sock.'})}import{basename as rg}from"node:path";var tB=/^(?:runc|crun|youki)$/;var nB=/^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/;var rB=/^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/;
var eo="runc";function ig(t){const e=b(t,"DefaultRuntime");const n=w(t,"Runtimes");if(e===void 0||!ju(t,e)||!B(n))return void 0;
return Object.keys(n).filter(r=>sg(w(n,r))===eo).sort((r,i)=>Number(i===eo)-Number(r===eo))[0]}function ju(t,e){const n=w(
t,"Runtimes",e);if(n===void 0)return!ng(e)&&e!==og;const r=[ag(n),b(n,"runtimeType")];if(r.some(o=>o!==void 0&&ng(o)))return false;
const i=sg(n);return i===void 0||!tB.test(i)}function ng(t){const e=rg(t);return nB.test(e)||rB.test(e)}var og="io.conta\
inerd.runc.v2";function sg(t){const e=w(t,"runtimeArgs");if(L(e)&&e.length>0)return void 0;const n=ag(t);const r=b(t,"ru\
ntimeType");if(n===void 0)return r===og?eo:void 0;const i=rg(n);return i===eo&&!iB.test(n)?void 0:i}function ag(t){return b(
t,"path")??b(t,"options","BinaryName")}var iB=/^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;var oB={"graph-driver":{kind:"graph-driver",keepsPacked:false,idIsConfigDigest:true,holdsIndexes:false,countsBlocks:false,
showsLegacyFields:true,canMapOwners:true,takesZstd:false,contentRoots:t=>{const e=Js(t);const n=b(t,"Driver")??"overlay2";
return e===void 0?[]:[`${e}/image/${n}/imagedb/content/sha256`]},diskRoot:Js},containerd:{kind:"containerd",keepsPacked:true,
idIsConfigDigest:false,holdsIndexes:true,countsBlocks:true,showsLegacyFields:false,canMapOwners:false,takesZstd:true,contentRoots:t=>{
const e=Js(t);const n=e===void 0?[]:[`${e}/containerd/daemon/${dg}`];const r=[`${cg}/${dg}`];return ug(t)?[...r,...n]:[...n,
...r]},diskRoot:t=>ug(t)?cg:Js(t)}};var dg="io.containerd.content.v1.content/blobs/sha256";var cg="/var/lib/containerd";
function fg(t){const e=JSON.stringify(t["DriverStatus"]??"");return oB[e.includes("io.containerd.snapshotter.v1")?"conta\
inerd":"graph-driver"]}function Js(t){return b(t,"DockerRootDir")}function ug(t){return b(t,"Containerd","Address")==="/\
run/containerd/containerd.sock"}var to={name:"Docker 20.10",api:"1.41"};var Gs={zstdLayers:"1.42",imageMount:"1.48",platformOption:"1.48",inspectPlatform:"\
1.49"};async function lg(t,e){const n=Promise.all([cB(t),uB(t)]);n.catch(()=>{});const r=await dB(t);const i=w(r,"Server");
const o=b(r,"Client","ApiVersion")??b(i,"ApiVersion")??"0";const s=b(i,"ApiVersion")??o;fB(o,s,b(i,"Version")??"unknown");
const[a,d]=await n;const c=b(a,"OSType")??b(i,"Os")??"linux";if(c!=="linux"){throw new p("UNSUPPORTED_ENGINE",`docker-fl\
atten needs an engine that runs Linux containers, but this one runs ${c} containers.`,{hint:"Switch Docker Desktop to Li\
nux containers, or use a Linux runner."})}const u=d?.startsWith("unix://")?new js(d.slice("unix://".length),o,t.touch):new zs(
t);const f=h=>gr(o,h)>=0;const l=fg(a);const m=lB(a);if(m&&!l.canMapOwners)throw pB();e.debug(`engine ${b(i,"Version")},\
 API ${o}, ${l.kind} store, bytes through ${u.name}`);return{docker:t,transport:u,version:b(i,"Version")??"unknown",apiVersion:o,
serverApiVersion:s,platform:{os:c,architecture:b(i,"Arch")??"amd64",variant:void 0},store:l,contentRoots:l.contentRoots(
a),diskRoot:hB(a,d)?l.diskRoot(a):void 0,mapsOwners:m||l.canMapOwners&&mB(a),canMountImages:f(Gs.imageMount),knowsPlatformOption:f(
Gs.platformOption),canInspectPlatform:f(Gs.inspectPlatform),plainRuntime:ig(a),mayAddMounts:h=>ju(a,h),takesZstd:l.takesZstd||
f(Gs.zstdLayers)}}async function dB(t){const e=await t.try(["version","--format","{{json .}}"]);const n=N(e.stdout);tg(n,
e.stderr);if(B(n)&&B(n["Server"]))return n;const r=e.stderr.trim()||e.stdout.trim();if(Lu(r)||e.exitCode===0)throw Nu(r||
"the docker command names no server");if(/client version .* is too (?:old|new)|not supported by this client/i.test(r)){throw new p(
"ENGINE_TOO_OLD",`docker-flatten needs a docker command and an engine with a common API version, but these have none: ${r}`,
{hint:`Update the older of the two. The engine must be ${to.name} or newer.`})}throw re(["version"],e)}async function cB(t){
const e=await t.try(["info","--format","{{json .}}"]);const n=N(e.stdout);if(B(n)&&b(n,"Driver")!==void 0)return n;const r=w(
n,"ServerErrors");const i=L(r)&&r.length>0?r.join("; "):e.stderr;throw Zt(i.trim()||"it names no storage driver","ENGINE\
_FAILED","The engine did not say how it stores images")}async function uB(t){const e=await t.try(["context","inspect","-\
-format","{{.Endpoints.docker.Host}}"]);return e.exitCode===0?e.stdout.trim():void 0}function fB(t,e,n){if(gr(t,to.api)>=
0)return;const r=gr(e,to.api)<0?`this engine is ${n} (API ${e})`:`this docker command speaks API ${t}`;throw new p("ENGI\
NE_TOO_OLD",`docker-flatten needs ${to.name} (API ${to.api}) or newer, but ${r}.`,{hint:"Update Docker. If DOCKER_API_VE\
RSION is set, it must not be lower either."})}function gr(t,e){const[n=0,r=0]=t.split(".").map(Number);const[i=0,o=0]=e.
split(".").map(Number);return n-i||r-o}function lB(t){const e=t["SecurityOptions"];return L(e)&&e.some(n=>/^name=userns\b/.
test(n))}function mB(t){return/\/[0-9]{3,}\.[0-9]{3,}$/.test(b(t,"DockerRootDir")??"")}function pB(){return new p("UNSUP\
PORTED_ENGINE","docker-flatten needs to read files exactly as the image has them, but an engine with both userns-remap a\
nd the containerd image store shows them without setuid bits, capabilities and hard links.",{hint:`Turn one of the two o\
ff in the engine's daemon.json: "features": {"containerd-snapshotter": false}, or "userns-remap".`})}function hB(t,e){return e?.
startsWith("unix://")===true&&b(t,"Name")===sB()&&b(t,"KernelVersion")===aB()}import{lstat as gB,readdir as yB,rm as wB}from"node:fs/promises";import{join as bB}from"node:path";function pe(t){return t?.code??String(t)}function mt(t){return["ENOSPC","EDQUOT"].includes(pe(t))}async function Vs(t,e){for(const n of t)await EB(n,Ot,r=>e.debug(r))}async function EB(t,e,n){const r=await yB(t).catch(
()=>[]);for(const i of r){const o=ut(i);if(o===void 0||!e(o))continue;const s=bB(t,i);try{const{uid:a}=await gB(s);if(a===
(process.getuid?.()??a))await wB(s,{recursive:true,force:true})}catch(a){if(pe(a)==="ENOENT")continue;n(`Could not remov\
e the temporary file ${s}: ${D(a)}`)}}}async function Ju(t,e){const n=a=>a!==void 0&&e(a);const r=["--no-trunc","--filter",`label=${Yt}`];const[i,o,s]=await Promise.
all([t.run(["ps","--all",...r,"--format","{{.ID}} {{.Names}}"]),t.run(["images","--quiet",...r,"--filter","dangling=true"]),
t.run(["images","--filter",`reference=${Kt}`,"--format","{{.Repository}}:{{.Tag}}"])]);return{containers:Gu(i).filter(({
name:a})=>n(ut(a))),pendingNames:no(s).filter(a=>n(ku(a))),imports:await DB(t,no(o),n)}}async function DB(t,e,n){if(e.length===
0)return[];const r=N((await t.try(["image","inspect",...new Set(e)])).stdout);return(Array.isArray(r)?r:[]).filter(i=>{const o=w(
i,"Config","Labels");const s=b(o,Yt);return B(o)&&Object.keys(o).length===1&&n(s===void 0?void 0:ku(`${Kt}:${s}`))&&mg(w(
i,"RepoTags"))&&mg(w(i,"RepoDigests"))&&b(i,"Comment")==="Imported from -"}).map(i=>b(i,"Id")).filter(i=>i!==void 0)}function mg(t){
return t===void 0||t===null||Array.isArray(t)&&t.length===0}function Gu(t){return no(t).map(e=>e.split(" ")).map(([e="",
n=""])=>({id:e,name:n.split(",")[0]??""}))}function pg(t){const e=[];const n=(r,i)=>r>0&&e.push(`${r} ${i}${r===1?"":"s"}`);
n(t.containers.length,"container");n(t.pendingNames.length+t.imports.length,"image");return e.join(" and ")}function Vu(t){
return t.containers.length+t.pendingNames.length+t.imports.length}function no(t){return t.split("\n").filter(e=>e!=="")}var SB=3;var xB=300;var hg=10;async function en(t,e,n){const r=Math.min(e||hg,hg);const i=new Ce(void 0,r);try{return await n(
t.withWatchdog(i,0))}finally{i.release()}}var Yu=new Set;function Ks(t){Yu.add(t)}function Ys(t){return Yu.has(t)}async function Hn(t,e,n){
Yu.delete(e);const r=(i,o)=>n.warning(`Could not remove everything that the run created: ${i}
A later run removes the rest, or you can: ${o.join("; ")}`);for(let i=0;i<SB;i++){if(i>0)await new Promise(s=>setTimeout(
s,xB));let o;try{o=await Ju(t,s=>s===e)}catch(s){r(qu(s),[`docker ps --all --filter name=${se(e)}`,`docker images ${Kt}`]);
return}if(Vu(o)===0&&i>0)return;if((await Eg(t,o,r)).isOver)return}}async function yg(t,e,n,r){await Vs(e,n);const i=o=>n.
debug(`could not remove leftovers of a killed run, so a later run will try again: ${o}`);try{const o=await Ju(t,Ot);const s=o.
containers.filter(({name:d})=>r===void 0||ks(d)!==r);const a={...o,containers:s};if(Vu(a)===0)return;n.info(`Cleaning up\
 after an interrupted run: ${pg(a)}`);await Eg(t,a,i)}catch(o){i(qu(o),[])}}async function wg(t,e){const n=await t.run([
...["ps","--all","--no-trunc","--filter",`label=${Yt}`],...["--filter",`name=${e}`,"--format","{{.ID}} {{.Names}}"]]);const r=Gu(
n).filter(({name:i})=>ks(i)===e&&Ot(ut(i)??""));if(r.length===0)return;await Xs(t,e);await Dg(t,bg,r.map(({id:i})=>i))}async function yr(t,e,n){
if(e.length===0)return{exitCode:0,stdout:"",stderr:""};try{return await en(t,n,r=>r.try(["rmi",...e]))}catch(r){if(bh(r))
return void 0;throw r}}var bg=["rm","--force","--volumes"];var gg=["rmi"];async function Eg(t,e,n){const r=[];const i=[...e.
containers.map(({id:o,name:s})=>{const a=ks(s);const d=async()=>{if(a!==void 0)await Xs(t,a);r.push(o)};return{work:d,byHand:a&&
`docker unpause ${qs(a)}`}}),Ku(t,bg,r,e.containers.map(({id:o})=>o)),Ku(t,gg,e.pendingNames),Ku(t,gg,e.imports)];for(const[
o,{work:s}]of i.entries()){try{await s()}catch(a){const d=a instanceof p&&kB.includes(a.code);const c=d?i.slice(o):i.slice(
o,o+1);n(qu(a),c.map(({byHand:u})=>u).filter(u=>u!==void 0));if(d)return{isOver:d}}}return{isOver:false}}function Ku(t,e,n,r=n){
const i=["docker",...e,...r.map(qs)].join(" ");return{work:()=>Dg(t,e,n),byHand:r.length===0?void 0:i}}function qs(t){return t.
replace(/^(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}$/,"$1")}var kB=["TIMEOUT","CANCELLED","NO_ENGINE"];function qu(t){const e=t instanceof
p&&(t.code==="TIMEOUT"||t.code==="CANCELLED");return e?"the engine did not answer in time.":D(t)}async function Xs(t,e){
const n=await t.try(["unpause",e]);if(n.exitCode!==0&&!/no such container|is not (?:paused|running)/i.test(n.stderr))throw re(
["unpause",e],n)}async function Dg(t,e,n){if(n.length===0)return;const r=await t.try([...e,...n]);const i=no(r.stderr).filter(
s=>!/no such|not found|already in progress/i.test(s));const o=i.join("\n");if(r.exitCode!==0&&o.trim()!=="")throw re(e,{
...r,stderr:o})}var PB=5;var TB=2e3;var Zs=class{#e;#t;#n;#r=new AbortController;#i=Promise.resolve();constructor(e,n,r){this.#e=e;this.#t=
n;this.#n=r}start(e){if(this.#e===void 0){this.#i=Vs(this.#t,this.#n);return}const n=new Ce(this.#r.signal,PB);const r=this.#e.
withWatchdog(n,0);this.#i=yg(r,this.#t,this.#n,e).finally(()=>n.release())}async settle(){let e;const n=new Promise(r=>{
e=setTimeout(r,TB)});await Promise.race([this.#i,n]);clearTimeout(e)}async end(){this.#r.abort();await this.#i}};var BB=.2;var IB=10;var vB=3;var OB=100*60*60;var wr=class{#e;#t=performance.now();#n=this.#t;#r;#i=0;#o=0;constructor(e){
this.#e=e;this.#r=e.doneBytes?.()??0}measure(){const{title:e,isEstimate:n=false}=this.#e;const r=performance.now();const i=(r-
this.#t)/1e3;const o=this.#e.doneBytes?.();const s=this.#e.totalBytes?.();const a=o!==void 0&&s!==void 0&&s>0;const d=a&&
o<=s?s:void 0;const c=d===void 0?void 0:Math.min(99,Math.floor((o??0)/d*100));const u=o===void 0?void 0:this.#s(r,o);const f=(d??
0)-(o??0);const l=i<vB||f<=0||!u?Number.POSITIVE_INFINITY:Math.max(1,Math.round(f/u));const m=l>OB?void 0:l;return{...{title:e,
seconds:i,doneBytes:o,totalBytes:d,isEstimate:n},...{percent:c,bytesPerSecond:u,secondsLeft:m}}}#s(e,n){const r=(e-this.#n)/
1e3;if(r>=BB){const i=Math.exp(-r/IB);this.#i=this.#i*i+(n-this.#r);this.#o=this.#o*i+r;this.#n=e;this.#r=n}return this.#o===
0?void 0:this.#i/this.#o}};function Sg(t){const{title:e,seconds:n,doneBytes:r,percent:i}=t;if(r===void 0)return`${e}: ${ea(
Math.round(n))} so far`;const o=[Qs(t),i===void 0?void 0:`${i} %`,Xu(t),Zu(t)];return`${e}: ${o.filter(s=>s!==void 0).join(
", ")}`}function Qs({doneBytes:t,totalBytes:e,isEstimate:n}){const r=k(t??0);if(e===void 0)return r;return`${r} of ${n?"\
about ":""}${k(e)}`}function Xu({bytesPerSecond:t}){return t===void 0?void 0:`${k(t)}/s`}function Zu({secondsLeft:t}){return t===
void 0?void 0:`${ea(t)} left`}function ea(t){const e=t<3600?[[Math.floor(t/60),"min"],[t%60,"s"]]:[[Math.floor(t/3600),"\
h"],[Math.floor(t%3600/60),"min"]];const n=e.filter(([r])=>r>0).map(([r,i])=>`${r} ${i}`);return n.length===0?"0 s":n.join(
" ")}var CB=5e3;var xg=1e3;async function z(t,e,n){const r=t.showProgress(e);try{return await n}finally{r()}}async function ta(t,e,n){
await z(t,e.progress,Promise.race([e.sent,n]).catch(()=>{}));return z(t,{title:e.after},n)}function kg(t,e){const n=new wr(
t);const r=CB/xg;let i=0;let o=t.loggedChars?.();const s=setInterval(()=>{const a=n.measure();if(++i%r!==0)return;const d=t.
loggedChars?.();if(d===o)e(Sg(a));o=d},xg);return()=>clearInterval(s)}function tn(t){let e;t.then(n=>e=n).catch(()=>{});
return()=>e}var AB=/^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
var RB=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;var _B=/^\w[\w.-]{0,127}$/;var FB=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
var LB=255;var Qu=/^(?:sha256:)?[0-9a-f]{64}$/;function nn(t){return Qu.test(t)}function he(t,e){const n=ef(t);if(n===void 0){
throw new p("BAD_INPUT",`The ${T(e)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.
stringify(t)} is not one.`,{hint:NB(t)})}return n}function na(t,e){const n=he(t,e);const r=i=>{throw new p("BAD_INPUT",`\
The ${T(e)} must be a name for the result, but ${JSON.stringify(t)} ${i}.`,{hint:'Write it as "name:tag", for example "a\
pp:flat".'})};if(n.digest!==void 0)r("contains a digest, which follows from the content and cannot be chosen");if(Qu.test(
t)||/^[0-9a-f]{64}$/.test(t.split(":")[0]??""))r("is an image ID");if(n.domain==="docker.io"&&n.path==="library/sha256"){
r("reads as a digest, since its name is a digest algorithm")}return n}function br({text:t,tag:e,digest:n}){return e===void 0&&
n===void 0?`${t}:latest`:t}function ce(t){const e=t.digest===void 0?"":`@${t.digest}`;const n=t.tag??(t.digest===void 0?
"latest":void 0);return`${t.domain}/${t.path}${n===void 0?"":`:${n}`}${e}`}function Pg(t){const e=ce(t);const n=e.replace(
/^docker\.io\/(?:library\/)?/,"");const r=ef(n);return r!==void 0&&ce(r)===e?n:e}function ef(t){const e=t.indexOf("@");const n=e===
-1?void 0:t.slice(e+1);const r=e===-1?t:t.slice(0,e);const i=r.lastIndexOf(":");const o=i>r.lastIndexOf("/");const s=o?r.
slice(i+1):void 0;const a=o?r.slice(0,i):r;if(n!==void 0&&!FB.test(n))return void 0;if(n?.startsWith("sha256:")&&!Qu.test(
n))return void 0;if(s!==void 0&&!_B.test(s))return void 0;const d=a.indexOf("/");const c=d===-1?"":a.slice(0,d);const u=/[.:]/.
test(c)||c==="localhost"||c.toLowerCase()!==c;const f=u?c:"docker.io";const l=u?a.slice(d+1):a;if(u&&!AB.test(f))return void 0;
if(!l.split("/").every(y=>RB.test(y)))return void 0;const m=f==="docker.io"||f==="index.docker.io";const h=m&&!l.includes(
"/")?`library/${l}`:l;const g=m?"docker.io":f;if(`${g}/${h}`.length>LB)return void 0;return{text:t,domain:g,path:h,tag:s,
digest:n}}function NB(t){if(t.startsWith("-"))return'A reference cannot start with "-".';if(t!==t.toLowerCase()&&ef(t.toLowerCase())!==
void 0){return`Repository names are lower case. Use ${JSON.stringify(t.toLowerCase())} instead.`}return'A repository nam\
e consists of lower-case letters and digits with single separators, and a tag of at most 128 letters, digits, "_", "." a\
nd "-".'}async function Tg(t,e,n){const{log:r,signal:i}=t;const o=[];for(const s of e){const a=br(s);const d=await z(r,{title:"Pu\
sh"},t.docker.stream(["push",a],f=>r.debug(f.trimEnd()),i,true));const c=f=>{const l=e.slice(0,o.length).map(m=>m.text);
return $B(a,l,f,n)};if(d.exitCode!==0)throw c(d.stderr.trim());const u=/\bdigest: (sha256:[0-9a-f]{64})/.exec(d.stdout)?.[1];
if(u===void 0)throw c(`no digest in ${JSON.stringify(d.stdout.slice(-300))}`);r.info(`Pushed ${a}@${u}`);o.push({name:a,
digest:u})}return o}function $B(t,e,n,r){const i=e.length===0?"Nothing was pushed":`Already pushed: ${e.join(", ")}`;return new p(
"PUSH_FAILED",`Pushing ${t} failed${Bg.test(n)?` because the layer is too large for the registry or a proxy in front of \
it (${Ig(r)})`:""}: ${n.slice(-2e3)}. ${i}. In the engine, no tag was moved.`,{hint:UB(n,r)})}var Bg=/\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i;
var MB=/broken pipe|connection reset/i;function Ig({newBytes:t,newPackedBytes:e}){return e===void 0?`${k(t)} unpacked, w\
hich the engine compresses while pushing`:`${k(e)} packed`}function UB(t,e){const{newPackedBytes:n}=e;const r=`${n===void 0?
"":`compress it better (${x("compression","zstd")}), `}drop what is not needed (${x("clean")}, ${x("exclude")})`;if(Bg.test(
t))return`A flat image is one layer and therefore one upload: ${r}, raise the limit (nginx: client_max_body_size), or by\
pass the proxy.`;if(/denied|unauthorized|authentication required|no basic auth/i.test(t))return"Log in to the registry i\
n an earlier step (docker/login-action) with an account that may push there.";if(MB.test(t))return`Check whether the reg\
istry is reachable, and push again. If this happens every time, a proxy may limit the size of uploads, and the layer has\
 ${Ig(e)}: ${r}, or raise the limit.`;return"Check whether the registry is reachable, and push again."}var HB=/no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;
function ro(t){return HB.test(t)}async function ie({docker:t},e,n){const r=["image","inspect"];const i=await t.try([...r,
...lt(n),e]);if(i.exitCode!==0&&!ro(i.stderr))throw re(r,i);return vg(i)}async function _e({docker:t},e,n=[]){const r=["\
inspect","--type","container",...n,e];const i=await t.try(r);const o=vg(i);if(o===void 0)throw re(r,i);return o}function vg({
exitCode:t,stdout:e}){if(t!==0)return void 0;const n=N(e);const r=Array.isArray(n)?n[0]:void 0;return B(r)?r:void 0}var Pe={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"ap\
plication/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"};function io(t){const e=b(t,"dige\
st");const n=w(t,"size");if(e===void 0||typeof n!=="number")return void 0;return{mediaType:b(t,"mediaType")??"",digest:e,
sizeBytes:n}}function Og(t){const e=N(t);const n=io(w(e,"config"));const r=w(e,"layers");if(n===void 0||!Array.isArray(r))
return void 0;const i=w(e,"annotations");const o=Object.entries(B(i)?i:{}).filter(s=>typeof s[1]==="string");return{config:n,
layers:r.map(io).filter(s=>s!==void 0),annotations:Object.fromEntries(o)}}function Cg(t){const e=w(N(t),"manifests");if(!Array.
isArray(e))return void 0;return e.filter(n=>b(n,"annotations","vnd.docker.reference.type")===void 0).flatMap(n=>{const r=io(
n);return r===void 0?[]:[{...r,platform:zB(n)}]})}function zB(t){const e=w(t,"platform");const n=b(e,"os");const r=b(e,"\
architecture");if(n===void 0||r===void 0)return void 0;return{os:n,architecture:r,variant:b(e,"variant")}}function Er(t){
return t===Pe.index||t==="application/vnd.docker.distribution.manifest.list.v2+json"}function ra(t,e,n,r={}){return Ag({
schemaVersion:2,mediaType:t,config:tf(e),layers:n.map(tf),...rf(r)})}function ia(t,e,n={}){return Ag({schemaVersion:2,mediaType:t,
manifests:e.map(oa),...rf(n)})}function oa(t){const{platform:e,annotations:n={}}=t;return{...tf(t),...e===void 0?{}:{platform:e},
...rf(n)}}function nf({os:t,architecture:e,variant:n}){return{architecture:e,os:t,...n===void 0?{}:{variant:n}}}function rf(t){
return Object.keys(t).length===0?{}:{annotations:t}}function tf(t){return{mediaType:t.mediaType,digest:t.digest,size:t.sizeBytes}}
function Ag(t){return Buffer.from(JSON.stringify(t))}function sa(t){return["Architecture","Os"].some(e=>(b(t,e)??"")!=="")||(b(t,"RootFS","Type")??"")!==""||_t(t).length>0}function _t(t){
const e=w(t,"RootFS","Layers");return L(e)?e:[]}function aa(t){const e=t["RepoTags"];return L(e)?e:[]}function Ze(t){const e=n=>b(
t,n)??b(t,n.toLowerCase())??void 0;return{os:e("Os")??"linux",architecture:e("Architecture")??"",variant:e("Variant")}}function oo(t){
const e=b(t,"Descriptor","mediaType");return e===void 0?void 0:Er(e)}var WB=10;async function Rg(t,e,n){const{log:r}=t;if(e.id===n)return r.notice("The source image was kept: it is also the\
 result.");if(!e.isDefaultPlatform)return r.notice(`The source image was kept: its name also refers to images for other \
platforms than ${O(e.platform)}.`);const i=await ie(t,e.id);if(i===void 0)return r.debug("the source is gone already");const o=aa(
i);const s=o.filter(u=>!jB(e,u));if(s.length>0)return r.notice(`The source image was kept: it has other tags (${s.join("\
, ")}).`);const a=await t.docker.run(["ps","--all","--filter",`ancestor=${e.id}`,"--format","{{.Names}}"]);if(a!=="")return r.
notice(`The source image was kept: containers use it (${a.split("\n").join(", ")}).`);const d=o.find(u=>!u.includes("@"))??
o[0]??e.id;const c=await yr(t.docker,[d],WB);if(c===void 0)r.notice(`The engine is taking long to remove the source imag\
e, and may still finish. If the image remains, remove it with "docker rmi ${d}".`);else if(c.exitCode===0)r.info(`Remove\
d the source image ${d}`);else if(/conflict/i.test(c.stderr))r.notice(`The source image was kept because the engine refu\
sed to remove it: ${c.stderr.trim()}`);else if(/no such image|not ?found/i.test(c.stderr))r.debug(`the source is gone al\
ready: ${c.stderr.trim()}`);else r.warning(`Could not remove the source image: ${re(["rmi",d],c).message}`)}function jB({
image:t},e){if(t===void 0)return false;const{domain:n,path:r,digest:i}=he(e,"image");if(i!==void 0)return nn(t.text)||t.
domain===n&&t.path===r;return t.digest===void 0&&ce(he(e,"image"))===ce(t)}import{setTimeout as JB}from"node:timers/promises";var GB=10;var VB=100;var da=class{#e;#t=[];#n;constructor(e){this.#e=e}async move(e,n,r){this.#n=r===n?void 0:r;const i=this.#e.
map(s=>s.text);const o=await Promise.all(i.map(s=>of(e,s)));for(const[s,a]of i.entries()){this.#t.push({name:a,from:o[s],
to:n});await _g(e,r,a)}await Promise.all(i.map(s=>KB(e,s,n)))}async undo(e,n){const[r]=this.#t;if(r!==void 0&&this.#n!==
void 0)await e.try(["tag",r.to,this.#n]).catch(()=>{});for(const{name:i,from:o,to:s}of this.#t.splice(0).reverse()){try{
if(o===s||await of(e,i)!==s)continue;if(o===void 0)await e.run(["rmi",i]);else await _g(e,o,i)}catch(a){const d=o===void 0?
"did not exist":`referred to ${o}`;n.warning(`The tag ${i}, which ${d} before, could not be restored: ${D(a)}`)}}}};async function _g(t,e,n){
const r=["tag",e,n];for(let i=1;;i++){const o=await t.try(r);if(o.exitCode===0)return;if(i===GB||!/already ?exists/i.test(
o.stderr))throw re(r,o);await JB(Math.random()*i*VB)}}async function KB(t,e,n){const r=()=>of(t,e).catch(()=>n);if(await r()===
n)return;const i=await r();if(i===n)return;throw new p("CHECK_FAILED",`The engine reported that ${e} was tagged, but the\
 tag refers to ${i??"no image"} instead of ${n}.`,{hint:Q})}async function of(t,e){const n=["image","inspect","--format",
"{{.Id}}",e];const r=await t.try(n);const i=r.stdout.trim();if(r.exitCode===0&&i.startsWith("sha256:"))return i;if(/no such image/i.
test(r.stderr))return void 0;throw re(n,r)}import{createWriteStream as KO}from"node:fs";import{link as YO,lstat as qO,open as cw,rename as XO,rm as $a,stat as ZO}from"node:fs/promises";
import{basename as uw,dirname as Yf,join as QO}from"node:path";import{pipeline as eC}from"node:stream/promises";import{createHash as tI}from"node:crypto";import{Transform as nI}from"node:stream";var I=512;var on=Buffer.alloc(2*I);var $={name:[0,100],mode:[100,8],uid:[108,8],gid:[116,8],size:[124,12],mtime:[136,12],
checksum:[148,8],typeFlag:[156,1],linkName:[157,100],magic:[257,6],devMajor:[329,8],devMinor:[337,8],prefix:[345,155],sparseMap:[
386,109],gnuIsExtended:[482,1],realSize:[483,12]};var Te={pax:"x",paxGlobal:"g",gnuLongName:"L",gnuLongLink:"K"};var YB=new Set(
["1","2","3","4","5","6"]);function ae(t){return Math.ceil(t/I)*I}function so(t){for(let e=0;e<I;e+=8){if(t.readUInt32LE(
e)!==0||t.readUInt32LE(e+4)!==0)return false}return true}function ca(t){return t[$.typeFlag[0]]===0}function ua(t){return!YB.
has(t)}function Be(t,e){const n=Fg(t,$.checksum,e);const r=Ng(t);if(n!==r.unsigned&&n!==r.signed){throw new p("TAR_INVAL\
ID",`A tar header at byte ${e} has the checksum ${n}, but its bytes add up to ${r.unsigned}: the stream was damaged.`,{hint:Vt})}
const i=t[$.typeFlag[0]]??0;return{typeFlag:i===0?"0":String.fromCharCode(i),hasOldType:i===0,sizeBytes:Fg(t,$.size,e),name:qB(
t),gnuIsExtended:(t[$.gnuIsExtended[0]]??0)!==0&&i===83}}function tt(t,e){return new p("TAR_INVALID",`The tar stream is \
damaged at byte ${t}: ${e}.`,{hint:Vt})}function Ge(t,e){const[n,r]=$[e];return ao(t.subarray(n,n+r))}function fa(t){return sf(
t,$.linkName)}function sf(t,e){const n=t.subarray(e[0],e[0]+e[1]);const r=n.indexOf(0);return r===-1?n:n.subarray(0,r)}function qB(t){
const e=sf(t,$.name);if(!Lg(t))return Buffer.from(e);const n=sf(t,$.prefix);return n.length===0?Buffer.from(e):Buffer.concat(
[n,Buffer.from("/"),e])}function Lg(t){return t.toString("latin1",$.magic[0],$.magic[0]+$.magic[1])==="ustar\0"}function Ng(t){
const[e,n]=$.checksum;let r=0;let i=0;for(let o=0;o<I;o++){const s=o>=e&&o<e+n?32:t[o]??0;r+=s;i+=s>>7}return{unsigned:r,
signed:r-i*256}}function Fg(t,e,n){const[r,i]=e;const o=t.subarray(r,r+i);const s=ao(o);if(!(s>=0)){throw new p("TAR_INV\
ALID",`A tar header at byte ${n} has a field that is not a number (${JSON.stringify(o.toString("latin1"))}): the stream \
was damaged.`,{hint:Vt})}return s}function ao(t){const e=t[0]??0;let n;if(e>=128){const r=BigInt(`0x${t.toString("hex")}`);
n=Number(BigInt.asIntN(t.length*8-1,r))}else{const r=t.toString("latin1").replace(/^[ \0]+|[ \0]+$/g,"").replace(/\0.*$/s,
"");n=r===""?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):Number.NaN}return Number.isSafeInteger(n)?n:Number.NaN}function sn(t){
return Ge(t,"mtime")}var XB=8**11-1;function co(t,e){const n=Math.min(Math.max(0,e),XB);return rn(t,$.mtime,Buffer.from(
`${n.toString(8).padStart(11,"0")}\0`))}function uo(t,e){return rn(t,$.size,Buffer.from(`${e.toString(8).padStart(11,"0")}\
\0`))}function $g(t){if(t[$.typeFlag[0]]!==83)return t;return rn(rn(t,$.typeFlag,Buffer.from("0")),$.sparseMap,Buffer.alloc(
$.sparseMap[1]))}var af=8**7-1;function df(t,e,n){if(n<=af)return rn(t,$[e],Buffer.from(`${n.toString(8).padStart(7,"0")}\
\0`));const r=Buffer.alloc(8);r.writeBigUInt64BE(BigInt(n));r[0]=128;return rn(t,$[e],r)}function Mg(t,e){const n=la(t,"\
name",Buffer.from(e));if(n===void 0)throw new RangeError(`the name ${e} is too long for a header`);return n}function la(t,e,n,r=false){
const i=Buffer.alloc($[e][1]);if(n.length>i.length&&!r)return void 0;n.copy(i);const o=rn(t,$[e],i);return e==="name"&&Lg(
t)?rn(o,$.prefix,Buffer.alloc($.prefix[1])):o}function Ug(){const t=Buffer.alloc(I);t.write("0000755",$.mode[0],"latin1");
for(const e of[$.uid,$.gid])t.write("0000000",e[0],"latin1");t.write("00000000000",$.mtime[0],"latin1");t.write("5",$.typeFlag[0],
"latin1");t.write("ustar\x0000",$.magic[0],"latin1");return uo(t,0)}function Hg(t,e){const n=Buffer.alloc(I);n.write("./\
./@LongLink",$.name[0],"latin1");for(const r of[$.mode,$.uid,$.gid])n.write("0000000",r[0],"latin1");n.write("0000000000\
0",$.mtime[0],"latin1");n.write(t,$.typeFlag[0],"latin1");n.write("ustar  \0",$.magic[0],"latin1");return uo(n,e)}function rn(t,e,n){
const r=Buffer.from(t);n.copy(r,e[0],0,e[1]);const i=Ng(r).unsigned.toString(8).padStart(6,"0");r.write(`${i}\0 `,$.checksum[0],
"latin1");return r}var ma=class{#e=0;get isReached(){return this.#e>=2}takes(e,n,r){const i=so(e);if(this.isReached){if(!i)throw tt(n,"byte\
s follow the end of the archive");return true}if(i){this.#e++;if(r)throw tt(n,"the archive ends after an extension heade\
r that no entry follows");return true}if(this.#e===1)throw tt(n,"there is a single zero block between two entries");return false}};var pa=class{#e;#t=0;get isEmpty(){return this.#t===0}get rest(){return this.#e?.subarray(0,this.#t)??Buffer.alloc(0)}take(e){
this.#e??=Buffer.alloc(I);const n=Math.min(I-this.#t,e.length);e.copy(this.#e,this.#t,0,n);this.#t+=n;return n}release(){
if(this.#t<I)return void 0;const e=this.#e;this.#e=void 0;this.#t=0;return e}};var zg=16*1024;function Wg(t,e){const n=new Map;const r=[];for(const{key:i,value:o}of ff(t,e)){n.set(i,o);if(i==="GNU.sp\
arse.offset"||i==="GNU.sparse.numbytes")r.push(o)}if(r.length>0)n.set("GNU.sparse.map",Buffer.from(r.join(",")));return n}
function jg(t,e){return cf(t,n=>n===e)}function cf(t,e){return Buffer.concat([...ff(t,0)].filter(({key:n})=>!e(n)).map(({
bytes:n})=>n))}function uf(t,e){return Buffer.concat([...ff(t,0)].map(({key:n,bytes:r})=>{const i=e.get(n);return i===void 0?
r:ZB(n,i)}))}function ZB(t,e){const n=Buffer.concat([Buffer.from(` ${t}=`),Buffer.from(e),Buffer.from("\n")]);const r=n.
length;const i=r+String(r+String(r).length).length;return Buffer.concat([Buffer.from(String(i)),n])}function*ff(t,e){let n=0;
for(let r=1;n<t.length;r++){if(r>zg){throw new p("TAR_LIMIT",`The PAX header at byte ${e} holds more than ${zg} records.`,
{hint:ye})}const i=t.indexOf(32,n);const o=i===-1?"":t.toString("latin1",n,i);const s=/^[0-9]{1,10}$/.test(o)?Number(o):
0;const a=n+s;const d=i===-1?-1:t.indexOf(61,i+1);if(s===0||a>t.length||d===-1||d>=a||t[a-1]!==10){throw new p("TAR_INVA\
LID",`The PAX header at byte ${e} has a malformed record: the stream was damaged.`,{hint:Vt})}yield{key:t.toString("utf8",
i+1,d),value:t.subarray(d+1,a-1),bytes:t.subarray(n,a)};n=a}}function an(t){return/^[0-9]{1,16}$/.test(t)?Number(t):Number.
NaN}var Jg=1024*1024;var QB=4*1024*1024;var Gg=Buffer.alloc(0);var lf={pax:new Map,longName:void 0,longLink:void 0};function dn(t){
return t===Te.pax||t===Te.gnuLongName||t===Te.gnuLongLink}var Dr=class{#e=[];#t=0;#n=lf;#r;get isReading(){return this.#r!==
void 0}get isEmpty(){return this.#e.length===0}begin(e,n,r){const{typeFlag:i,sizeBytes:o}=e;if(o>Jg||this.#t+o>QB){throw new p(
"TAR_LIMIT",`The extension header at byte ${r} claims ${o} bytes; at most ${Jg} are read.`,{hint:ye})}this.#i(Buffer.from(
n));if(o>0)this.#r={typeFlag:i,left:ae(o),parts:[],sizeBytes:o};else this.#n=mf(this.#n,i,Gg,r)}take(e,n){const r=this.#r;
if(r===void 0)return 0;const i=Math.min(r.left,e.length);r.parts.push(Buffer.from(e.subarray(0,i)));r.left-=i;if(r.left===
0){this.#r=void 0;const o=r.parts.length===1?r.parts[0]:Buffer.concat(r.parts);this.#i(o);this.#n=mf(this.#n,r.typeFlag,
o.subarray(0,r.sizeBytes),n)}return i}release(){const e={blocks:this.#e,extension:this.#n};this.#e=[];this.#t=0;this.#n=
lf;return e}#i(e){this.#e.push(e);this.#t+=e.length}};function Sr(t){const e=[];for(let n=0;n<t.length;n++){const r=t[n];
const{typeFlag:i,sizeBytes:o}=Be(r,0);e.push({typeFlag:i,block:r,data:o===0?void 0:t[++n],sizeBytes:o})}return e}function Le(t){
return Sr(t).reduce((e,{typeFlag:n,data:r=Gg,sizeBytes:i})=>mf(e,n,r.subarray(0,i),0),lf)}function cn(t,{pax:e,longName:n}){
return n??Fe(e.get("GNU.sparse.name"))??Fe(e.get("path"))??t.name}function Ft(t,{pax:e,longLink:n}){return n??Fe(e.get("\
linkpath"))??fa(t)}function ha(t,{pax:e},n){const r=Fe(e.get("size"));if(r===void 0)return t.sizeBytes;const i=r.toString(
"latin1");const o=an(i);if(!Number.isSafeInteger(o))throw tt(n,`the PAX record of its size is ${JSON.stringify(i.slice(0,
40))}`);return o}function mf(t,e,n,r){if(e===Te.pax)return{...t,pax:Wg(n,r)};const i=Fe(eI(n));return e===Te.gnuLongName?
{...t,longName:i}:{...t,longLink:i}}function Fe(t){return t?.length===0?void 0:t}function eI(t){const e=t.indexOf(0);return e===
-1?t:t.subarray(0,e)}var xr={blocks:[],keepsData:false};var kr={blocks:void 0,keepsData:true};var pt=class{#e;#t;#n=0;#r=new pa;#i=0;#o=0;#s=true;#a=new Dr;#d=false;#c=new ma;#u=false;#f=Buffer.
alloc(0);#l=[];#m=0;constructor(e,n={}){this.#e=e;this.#t=n}get offsetBytes(){return this.#n}get hasEnded(){return this.#c.
isReached}get isBetweenEntries(){return this.#i===0&&!this.#d&&this.#r.isEmpty&&this.#a.isEmpty&&!this.#a.isReading}get openEntry(){
return this.#i>0?this.#f:void 0}checkRest(){const{rest:e}=this.#r;if(e.some(n=>n!==0))throw tt(this.#n-e.length,"bytes f\
ollow the end of the archive")}consume(e){let n=0;let r=0;const i=o=>{if(o===r)return;const s=r===0&&o===e.length?e:e.subarray(
r,o);this.#e.emit(s,this.#n+r)};while(n<e.length){if(this.#i>0&&!this.#d){const o=Math.min(this.#i,e.length-n);if(!this.#s){
i(n);r=n+o}if(this.#e.data!==void 0||this.#e.end!==void 0)this.#D(e.subarray(n,n+o));this.#i-=o;n+=o}else if(this.#a.isReading){
i(n);n+=this.#a.take(e.subarray(n),this.#n);r=n}else if(this.#c.isReached&&this.#t.ignoresTrailer===true){i(n);n=e.length;
r=n}else if(this.#r.isEmpty&&e.length-n>=I){const o=this.#y(e.subarray(n,n+I),this.#n+n);if(o!==void 0){i(n);this.#h(o);
r=n+I}n+=I}else{i(n);n+=this.#p(e.subarray(n),n);r=n}}i(e.length);this.#n+=e.length}#p(e,n){const r=this.#r.take(e);const i=this.#r.
release();if(i!==void 0){const o=this.#n+n+r-I;const s=this.#y(i,o);if(s===void 0)this.#e.emit(i,o);else this.#h(s)}return r}#h(e){
for(const n of e)if(n.length>0)this.#e.emit(n,this.#g(n))}#g(e){let n=this.#m;for(const r of this.#l){if(r===e)return n;
n+=r.length}return void 0}#y(e,n){if(this.#d){this.#d=(e[504]??0)!==0;this.#e.mapBlock?.(e);if(!this.#d&&this.#i===0)this.#e.
end?.();return this.#s?void 0:[]}if(this.#c.takes(e,n,!this.#a.isEmpty))return[];const r=Be(e,n);const{typeFlag:i}=r;if(i===
Te.paxGlobal)return this.#w(r,n);if(this.#a.isEmpty)this.#m=n;if(dn(i)){this.#a.begin(r,e,n);return[]}return this.#E(r,e,
n)}#w(e,n){if(!this.#a.isEmpty)throw tt(n,"there is a global header between an extension header and its entry");this.#u=
true;const r=this.#t.dropsGlobals!==true;this.#b(e.sizeBytes,r);return r?void 0:[]}#E(e,n,r){const{blocks:i,extension:o}=this.#a.
release();const s=cn(e,o);const a=e.hasOldType&&s.at(-1)===47;const d=ha(e,o,r);const c=ua(e.typeFlag)&&!a?d:0;const{typeFlag:u}=e;
const f={name:s,typeFlag:u,sizeBytes:c,header:n,extensions:i};this.#l=[...i,n];const l=this.#e.begin(f,o,this.#m);this.#u=
false;this.#f=s;this.#b(c,l.keepsData);this.#d=e.gnuIsExtended;if(c===0&&!this.#d)this.#e.end?.();if(l.blocks!==void 0)return l.
blocks;return i.length===0?void 0:this.#l}#b(e,n){this.#i=ae(e);this.#o=this.#i-e;this.#s=n}#D(e){if(this.#u)return;const n=Math.
min(e.length,Math.max(0,this.#i-this.#o));if(n>0)this.#e.data?.(e.subarray(0,n));if(this.#i===e.length)this.#e.end?.()}};var rI=16*1024*1024;var iI=1024*1024;var G=class extends nI{counts={entries:0,dataBytes:0};#e=tI("sha256");#t=0;#n;#r;#i;#o;#s;constructor(e,n,r={}){
const i=r.isPart===true?iI:rI;super({readableHighWaterMark:i,writableHighWaterMark:i});this.#n=e;this.#r=n;this.#i=r;this.#o=
new pt({begin:o=>this.#f(o),emit:(o,s)=>this.#c(o,s),mapBlock:n&&(o=>n.mapBlock?.(o)),data:n&&(o=>n.data(o)),end:n&&(()=>n.
end())})}digest(){return`sha256:${this.#e.digest("hex")}`}get bytesWritten(){return this.#t}get bytesRead(){return this.#o.
offsetBytes}_transform(e,n,r){try{this.#o.consume(e);r()}catch(i){r(i)}}_flush(e){try{if(!this.#o.hasEnded)throw this.#d();
this.#o.checkRest()}catch(n){e(n);return}this.#a().then(()=>e(),n=>e(n))}_read(e){this.#s?.();super._read(e)}async#a(){if(this.#i.
appendix!==void 0)this.once("close",()=>this.#s?.());for await(const e of this.#i.appendix?.()??[]){if(this.destroyed)return;
this.#c(e);if(this.readableLength<this.readableHighWaterMark)continue;await new Promise(n=>{this.#s=n});this.#s=void 0}if(this.#i.
isPart!==true&&!this.destroyed)this.#c(on)}#d(){const{openEntry:e,offsetBytes:n}=this.#o;const r=e===void 0?"":` within ${v(
e)}`;return new p("TAR_TRUNCATED",`The tar stream ended after ${n} bytes and ${this.counts.entries} entries without its \
end-of-archive blocks: something was cut off${r}.`,{hint:"Nothing was tagged. Check whether the engine restarted or ran \
out of disk space, then run again."})}#c(e,n){this.#e.update(e);this.#t+=e.length;this.#u(e.length,n);this.push(e)}#u(e,n){
const{spans:r}=this.#i;if(r===void 0)return;if(n===void 0)r.output.add(e,void 0);else for(const i of r.input.take(n,e))r.
output.add(i.bytes,i.origin)}#f(e){const n=this.#n(e);const r=typeof n==="string"?void 0:n;for(const d of r?.before??[]){
this.#r?.begin(d,"keep");this.#r?.end()}this.#r?.begin(e,n);if(n==="drop")return xr;this.counts.entries++;if(r?.data===void 0)
this.counts.dataBytes+=e.sizeBytes;if(r===void 0)return kr;const{head:i,data:o,before:s=[]}=r;this.counts.entries+=s.length;
const a=[...s,i].flatMap(d=>[...d.extensions,d.header]).concat(o===void 0?[]:[o]);return{blocks:a,keepsData:o===void 0}}};function C(t){return t.toString("latin1").replace(/^\.?\//,"").replace(/\/$/,"")}function Pr(t,e){return t.length>e.length&&
t.charCodeAt(e.length)===47&&t.startsWith(e)}function j(t){return Buffer.from(t,"latin1")}var Vg=["manifest.json","index.json"];var oI=4*1024*1024;var ga=class{#e=new Set;#t=[];#n=false;#r=0;get hasImage(){return Vg.
some(e=>this.#e.has(e))}begin(e){const n=C(e.name);this.#e.add(n);this.#n=n===Vg[0]}data(e){if(!this.#n||this.#r>oI)return;
this.#r+=e.length;this.#t.push(Buffer.from(e))}end(){this.#n=false}missing(){const e=N(Buffer.concat(this.#t).toString("\
utf8"));const n=(Array.isArray(e)?e:[]).flatMap(r=>{const i=w(r,"Layers");return[b(r,"Config")??"",...L(i)?i:[]]});return n.
filter(r=>r!==""&&!this.#e.has(C(Buffer.from(r))))}};var Ky=Ds(Wf(),1);import{randomBytes as kO}from"node:crypto";import{posix as Vy}from"node:path";async function V(t,e){const{runId:n}=t;const{source:r}=e;const i=["create","--name",e.name??fh(n),"--label",xs(n),"--net\
work",e.network??"none",...e.asConfigured===true?[]:["--no-healthcheck"],"--restart","no","--pull","never",...r.isIndex?
lt(r.platform):[],...e.asUsed===true||e.asConfigured===true?[]:TO,...e.asUsed===true?[]:BO(r),...e.options??[],r.id,...e.
command??["docker-flatten"]];const o=await t.docker.try(i);const s=o.stdout.trim().split("\n").at(-1)??"";if(o.exitCode!==
0)throw PO(r,i,o);if(!/^[0-9a-f]{12,64}$/.test(s))throw new p("ENGINE_FAILED",`"docker create" returned ${JSON.stringify(
s)} instead of an ID.`,{hint:Q});return s}function PO(t,e,n){const r=re(e,n);const i=t.volumes.find(o=>Vy.normalize(`${o}\
/`)==="/");if(i===void 0||!/destination can't be '\/'/i.test(n.stderr))return r;return new p("UNSUPPORTED_IMAGE",`docker\
-flatten needs a container of ${t.reference}, but cannot create one: the image declares its root as a volume (${JSON.stringify(
i)}).`,{hint:'No engine starts such an image. Build it again without "VOLUME /".',cause:r})}var TO=["--workdir","/"];function BO(t){
return IO(t).flatMap(e=>["--mount",rt({type:"tmpfs",dst:e})])}function IO({volumes:t}){const e=t.filter(n=>n.startsWith(
"/"));return[...new Set(e.map(n=>Vy.resolve(n)))]}function Ke(){return`/docker-flatten-${kO(8).toString("hex")}`}function rt(t){
return Object.entries(t).map(([e,n])=>{const r=n===""?e:`${e}=${n}`;return/[",\n\r]/.test(r)?`"${r.replaceAll('"','""')}\
"`:r}).join(",")}async function K(t,e){const n=await t.docker.try(["rm","--force","--volumes",e]);if(n.exitCode!==0&&!/no such container/i.
test(n.stderr))throw re(["rm",e],n)}var ge=class extends Error{};var vO=/bind source path does not exist|mounts denied|not shared from|not permitted|permission denied|authorization denied by plugin/i;
function Jf(t){return t instanceof p&&t.code==="DOCKER_FAILED"&&vO.test(t.message)}var OO=16*1024*1024;async function Yy(t,e,n,r){
const{signal:i}=t;const o=Ke();const s=rt({type:"bind",src:n,dst:o,readonly:""});const a={source:e,options:["--mount",s]};
const d=await V(t,a).catch(u=>{throw Jf(u)?new ge(D(u),{cause:u}):u});const c=async(u,f)=>{const l=`${o}/${u.slice("sha2\
56:".length)}`;const m=await t.transport.readArchive(d,l,i).catch(h=>{throw Je(h,l)?new ge(D(h),{cause:h}):h});await Gf(
m,u,h=>f(h))};try{return await r({stream:c,text:Vf(c)})}finally{await K(t,d)}}async function Gf(t,e,n){const r=t.pipe((0,Ky.extract)());
t.on("error",i=>r.destroy(i));try{for await(const i of r)await n(i,i.header.name)}catch(i){throw i instanceof p?i:jf(e,`\
cannot be read (${D(i)})`)}finally{t.destroy()}}function Vf(t){return(e,n)=>CO(e,n,t)}async function CO(t,e,n){const r=[];
let i=0;const o=async d=>{for await(const c of d){i+=c.length;if(i>OO)throw jf(t,"is too long for a config");r.push(c)}};
await n(t,o,e);const s=Buffer.concat(r);const a=H(s);if(a!==t)throw jf(t,`has the digest ${a}`);return s.toString("utf8")}
function jf(t,e){return new p("ENGINE_FAILED",`The engine's blob ${t} ${e}: it was damaged on disk or in transit.`,{hint:"\
Run again. If it happens again, pull or build the image again."})}async function*Fr(t,e,n){let r=await e(t.digest,t.sizeBytes);let i=[];const o=new Set([t.digest]);let s=false;for(;;){const a=r===
void 0?void 0:Cg(r);const d=r===void 0||a!==void 0?void 0:Og(r);if(d!==void 0){const u=await qy(e(d.config.digest,d.config.
sizeBytes));if(u!==void 0)yield{manifest:d,configText:u,isInIndex:s}}i=[...AO(a??[],n),...i];let c=i.shift();while(c!==void 0&&
o.has(c.digest))c=i.shift();if(c===void 0)return;o.add(c.digest);s=true;r=await qy(e(c.digest,c.sizeBytes))}}function AO(t,e){
const n=({platform:r})=>{if(r===void 0)return 1;return X(r,e)?0:2};return t.toSorted((r,i)=>n(r)-n(i))}async function qy(t){
return t.catch(e=>{if(e instanceof ge)return void 0;throw e})}import{open as Xy}from"node:fs/promises";import{Readable as FO}from"node:stream";var RO=8**11-1;var _O=100;function Lr(t,e){const n=Buffer.alloc(I);if(n.write(t,0,_O,"utf8")<Buffer.byteLength(t))throw new RangeError(
`the name ${t} is too long for a header`);n.write("0000644\x000000000\x000000000\0",100,"latin1");if(e<=RO){n.write(`${e.
toString(8).padStart(11,"0")}\0`,124,"latin1")}else{n.writeUInt8(128,124);n.writeBigUInt64BE(BigInt(e),128)}n.write("000\
00000000\0        0",136,"latin1");n.write("ustar\x0000",257,"latin1");const r=n.reduce((i,o)=>i+o,0);n.write(`${r.toString(
8).padStart(6,"0")}\0 `,148,"latin1");return n}function Ia(t){return Buffer.alloc(ae(t)-t)}function va(){return Buffer.alloc(
2*I)}var Zy=4*1024*1024;function Qy(t){const e=t.map(({content:n})=>{const r=So(n);return Lr("",0).length+r+Ia(r).length});return e.
reduce((n,r)=>n+r,va().length)}async function ew(t,e,n){for(const{path:r,content:i}of e){await Do(t,Lr(r,So(i)),n);if(Buffer.
isBuffer(i))await Do(t,i,n);else await xo(i,t,n);await Do(t,Ia(So(i)),n)}await Do(t,va(),n)}async function xo(t,e,n){const{
path:r,sizeBytes:i}=t;const o=await Xy(r,"r");try{await tw(o,t);const s=Buffer.allocUnsafe(Math.min(Zy,i));for(let a=i;a>
0;){const d=Kf(t)-a;const{bytesRead:c}=await o.read(s,0,Math.min(s.length,a),d);if(c===0)throw new RangeError(`${r} ende\
d ${a} bytes too early`);await Do(e,s.subarray(0,c),n);a-=c}}finally{await o.close()}}function Oa(t,e=()=>{}){return FO.
from(LO(t,e),{objectMode:false})}async function*LO(t,e){for(const{path:n,content:r}of t){yield Lr(n,So(r));if(!Buffer.isBuffer(
r))yield*NO(r,e);else if(r.length>0)yield r;const i=Ia(So(r));if(i.length>0)yield i}yield va()}async function*NO(t,e){const{
path:n,sizeBytes:r}=t;const i=await Xy(n,"r");try{await tw(i,t);for(let o=r;o>0;){const s=Buffer.allocUnsafe(Math.min(Zy/
4,o));const{bytesRead:a}=await i.read(s,0,s.length,Kf(t)-o);if(a===0)throw new RangeError(`${n} ended ${o} bytes too ear\
ly`);e(a);yield s.subarray(0,a);o-=a}}finally{await i.close()}}function Kf({startByte:t=0,sizeBytes:e}){return t+e}async function tw(t,e){
const{size:n}=await t.stat();const r=Kf(e);if(n===r||n>r&&e.startByte!==void 0)return;throw new RangeError(`${e.path} mu\
st have ${r} bytes, but has ${n}`)}async function Do(t,e,n){for(let r=0;r<e.length;){n.signal.throwIfAborted();const{bytesWritten:i}=await t.
write(e,r,e.length-r);n.onBytes(i);r+=i}}function So(t){return Buffer.isBuffer(t)?t.length:t.sizeBytes}function nw(t,e,n){const r=`${H(t).slice("sha256:".length)}.json`;const i=`${e.slice("sha256:".length)}/layer.tar`;return Oa(
[{path:r,content:t},Ca([{Config:r,RepoTags:[n],Layers:[i]}])])}function Ca(t){return{path:"manifest.json",content:Buffer.
from(JSON.stringify(t))}}var Aa={path:"oci-layout",content:Buffer.from(JSON.stringify({imageLayoutVersion:"1.0.0"}))};function Ra(t){
return{path:"index.json",content:ia(Pe.index,[t])}}function Ye(t){return`blobs/${t.replace(":","/")}`}var _a="io.contain\
erd.image.name";function Fa(t,e,n={}){const r=ra(Pe.manifest,{mediaType:Pe.config,digest:H(t),sizeBytes:t.length},e,n);return{
bytes:r,descriptor:{mediaType:Pe.manifest,digest:H(r),sizeBytes:r.length}}}function rw(t,{config:e,platform:n,name:r,annotations:i={}},o){
const s=t.map(({descriptor:f})=>f);const a=Fa(e,s,i);const d=s.map(({digest:f})=>Ye(f));const c=Ye(H(e));const u=[Aa,Ra(
{...a.descriptor,platform:nf(n),annotations:{[_a]:r.full}}),Ca([{Config:c,RepoTags:[r.familiar],Layers:d}]),{path:c,content:e},
{path:Ye(a.descriptor.digest),content:a.bytes},...t.map(({path:f,startByte:l,descriptor:{digest:m,sizeBytes:h}})=>({path:Ye(
m),content:{path:f,startByte:l,sizeBytes:h}}))];return Oa(u,o)}function iw(t,e,n){const{os:r,architecture:i,variant:o}=e;
const s=Buffer.from(JSON.stringify({architecture:i,os:r,...o===void 0?{}:{variant:o},config:{},rootfs:{type:"layers",diff_ids:[]}}));
const{bytes:a,descriptor:d}=Fa(s,[{...t,mediaType:"application/octet-stream"}]);const c=ce(he(n,"tag"));return Oa([Aa,Ra(
{...d,platform:nf(e),annotations:{[_a]:c}}),{path:Ye(H(s)),content:s},{path:Ye(d.digest),content:a}])}var $O=3;async function ow(t,e){const{signal:n}=t;const r=async(i,o,s)=>{const a=s??await zO(t,i);const d=uh(t.runId);const c=iw(
{digest:i,sizeBytes:a},t.platform,d);let u=false;try{await t.transport.loadImage(c,void 0,n).catch(f=>{throw sw(f)?new ge(
D(f),{cause:f}):f});u=true;await MO(t,d,i,o)}finally{await HO(t,d,u)}};return e({stream:r,text:Vf(r)})}async function MO(t,e,n,r){
const{signal:i}=t;let o=false;try{const s=await t.transport.saveImage(e,i);await Gf(s,n,async(a,d)=>{const c=d.endsWith(
`/${n.slice("sha256:".length)}`);if(!c)return void a.resume();o=true;await r(a)})}catch(s){const a=!o&&sw(s)&&UO.test(D(
s));throw a?new ge(D(s),{cause:s}):s}if(!o)throw new ge(`the store has no blob ${n}`)}var UO=/not found|no such|does not exist/i;
async function HO(t,e,n){if(Ys(t.runId))return;const r=await yr(t.docker,[e],$O).catch(()=>void 0);if(r===void 0||n&&r.exitCode!==
0)Ks(t.runId)}async function zO(t,e){const n=w(await ie(t,e),"Descriptor");const r=w(n,"size");if(w(n,"digest")===e&&typeof r===
"number")return r;throw new ge(`the engine does not tell the size of ${e}`)}function sw(t){return t instanceof p&&(t.code===
"ENGINE_FAILED"||t.code==="DOCKER_FAILED")}function Nr(t,e){const n=t.contentRoots.map(i=>({place:`below ${i} of the engine's machine`,open:o=>Yy(t,e,i,o)}));if(!t.
store.keepsPacked)return n;const r=i=>ow(t,i);return[...n,{place:"in a save",open:r}]}var WO=["Hostname","Domainname","AttachStdin","AttachStdout","AttachStderr","Tty","OpenStdin","StdinOnce","Image","StopT\
imeout"];function jO(t,e){const{apiVersion:n,serverApiVersion:r}=t;const{showsLegacyFields:i}=t.store;const o=a=>gr(r,a)>=
0;const s=a=>{const d=w(e.inspect,"Config",a);return B(d)&&Object.keys(d).length>0};return[...i&&!o("1.50")?[]:WO,...i?[]:
["docker_version"],...i&&gr(n,"1.45")<0?[]:["container","container_config"],...!o("1.44")&&s("Healthcheck")?["StartInter\
val of the health check"]:[],...o("1.52")&&s("ExposedPorts")?["ExposedPorts as they were written"]:[],"os.features","fie\
lds that Docker does not know"]}function aw(t,e){return`Docker ${t.version} does not let the image's config be read here\
, so it is taken from an inspect. What that does not show is not in the result, and its ID differs from that of a run wh\
ere the config can be read: ${jO(t,e).join(", ")}.`}function La({packedLayers:t}){return t?.reduce((e,{sizeBytes:n})=>e+n,0)}async function Na(t,e){const{log:n}=t;for(const{
place:r,open:i}of Nr(t,e)){const o=await JO(t,e,i).catch(s=>{if(!(s instanceof ge))throw s;n.debug(`no config blob ${r}:\
 ${D(s)}`);return void 0});if(o!==void 0)return o}n.debug("the config is taken from an inspect");return{json:Sh(e.inspect),
digest:void 0,packedLayers:void 0,annotations:{},openBlobs:void 0,missing:aw(t,e)}}async function JO(t,e,n){const r=await n(
async i=>t.store.idIsConfigDigest?dw(e,e.id,await i.text(e.id),void 0):await GO(e,i.text));return r&&{...r,openBlobs:n}}
async function GO(t,e){const n=Fr({digest:t.id},e,t.platform);for await(const{manifest:r,configText:i}of n){const o=dw(t,
r.config.digest,i,r);if(o!==void 0)return o}return void 0}function dw(t,e,n,r){const i=VO(e,n);if(i===void 0)return void 0;
const o=JSON.stringify(Wi(i))===JSON.stringify(t.diffIds);const s=(i["architecture"]??"")===t.platform.architecture&&(i["\
variant"]||void 0)===t.platform.variant;if(!o||!s)return void 0;const{layers:a,annotations:d={}}=r??{};return{json:i,digest:e,
packedLayers:a,annotations:d,openBlobs:void 0,missing:void 0}}function VO(t,e){try{return Bs(e)}catch(n){if(n instanceof
SyntaxError)return void 0;throw new p("UNSUPPORTED_IMAGE",`Cannot read the image's config ${t}: ${D(n)}.`,{hint:"Do not \
trust this image: no builder writes such a config.",cause:n})}}async function fw(t){const e=(r,i)=>new p("BAD_INPUT",`The ${T("backup")} must be the path of a new file, but ${JSON.stringify(
t)} ${r}.`,{hint:i});const n=await ZO(Yf(t)).catch(()=>void 0);if(!n?.isDirectory())throw e("is not in an existing direc\
tory","Create the directory in an earlier step, or name another one.");if(uw(t)===""||t.endsWith("/"))throw e("is a dire\
ctory","Name a file.");if(await aC(t)){throw e("already exists","It may be the only copy of an earlier source image: mov\
e it away, or name another file.")}}var tC={flags:"wx",mode:384};async function lw(t,e,n,r={createWriteStream:KO,link:YO,
rename:XO}){const{log:i,signal:o}=t;const s=QO(Yf(n),`${se(t.runId)}${uw(n).slice(0,80)}.partial`);const a=rC(t,e);try{const d=sC(
e);if(d===void 0)i.notice("The source has no tag, so the backup has none either: loading it returns an image ID.");const c=f=>{
const l={name:d??e.id,platform:f};const m=()=>r.createWriteStream(s,tC);return nC(t,l,m,tn(a))};const u=await c().catch(
async f=>{if(!iC(t,e,f))throw f;i.debug(`saving the platform alone: ${D(f)}`);await $a(s,{force:true});return c(e.platform)});
await z(i,{title:"Flush"},dC(s));await cC(s,n,r);i.info(`Saved ${k(u)} to ${n}`)}catch(d){await $a(s,{force:true}).catch(
()=>{});throw o.aborted?d:uC(d,n)}finally{await a}}async function nC(t,{name:e,platform:n},r,i){const{log:o,signal:s}=t;
const a=new ga;const d=new G(()=>"keep",a);const c=await t.transport.saveImage(e,s,n);const u=()=>d.bytesRead;await z(o,
{title:"Save",doneBytes:u,totalBytes:i,isEstimate:true},eC(c,d,r(),{signal:s}));oC(a);return d.bytesWritten}async function rC(t,e){
if(!t.store.keepsPacked){const n=w(e.inspect,"Size");return typeof n==="number"?n:void 0}try{return La(await Na(t,e))}catch{
return void 0}}function iC(t,e,n){return e.isIndex&&t.knowsPlatformOption&&n instanceof p&&/not found/i.test(n.message)}
function oC(t){if(!t.hasImage)throw new p("BACKUP_FAILED","The engine saved an archive that contains no image.",{hint:Q});
const e=t.missing();if(e.length===0)return;throw new p("BACKUP_FAILED",`The archive that the engine saved lacks ${e.length}\
 of its blobs (${e.slice(0,3).join(", ")}): the engine has them only unpacked, from another image with the same layers.`,
{hint:'Remove this image and all images that share its layers ("docker rmi") and pull it again, which fetches all blobs.\
 Or leave the backup out if the registry keeps the image.'})}function sC(t){const{image:e,names:n}=t;if(e===void 0||e.digest!==
void 0)return n[0];const r=t.id.replace("sha256:","").startsWith(e.text.replace("sha256:",""));if(r&&!n.includes(`${e.text}\
:latest`))return n[0];return e.tag===void 0?`${e.text}:latest`:e.text}async function aC(t){return qO(t).then(()=>true,()=>false)}
async function dC(t){const e=await cw(t,"r+");try{await e.sync()}finally{await e.close()}}async function cC(t,e,n){try{await n.
link(t,e)}catch{await(await cw(e,"wx",384)).close();await n.rename(t,e).catch(async r=>{await $a(e,{force:true});throw r});
return}await $a(t)}function uC(t,e){if(t instanceof p){return new p(t.code,`The backup failed. Nothing was changed. ${t.
message}`,{hint:t.hint,cause:t})}const n=mt(t);return new p(n?"NO_SPACE":"BACKUP_FAILED",n?`The disk of ${Yf(e)} filled \
up while writing the backup. Nothing was changed.`:`Cannot write the backup to ${e} (${pe(t)}). Nothing was changed.`,{hint:"\
Name a writable path on a disk with room for the whole image.",cause:t})}function mw({imageLocation:t,tags:e}){return t===void 0||e.length>0}var fC=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;function yn(t){return t.replace(fC,e=>[...e].map(n=>`\\u${lC(n.codePointAt(0)??
0)}`).join(""))}function lC(t){const e=t.toString(16);return t>65535?`{${e}}`:e.padStart(4,"0")}function ue(t,e){const n=t.
length>e?[...t.slice(0,2*e+1)]:[];return n.length>e?`${n.slice(0,e-1).join("")}…`:t}function pw(t){return`<code>${Ma(t)}\
</code>`}function Ma(t){return yn(t).replace(/[^\p{L}\p{N} /-]/gu,e=>`&#${e.codePointAt(0)};`)}function $t(t,e=""){const n=t.
flatMap(i=>i.match(/`+/g)??[]);const r="`".repeat(Math.max(3,...n.map(i=>i.length+1)));return[`${r}${e}`,...t,r].join("\n")}var qf=1024*1024;var Xf=12;var mC=[386,4];var pC=[0,21];var hC=20;var gC=10;function Zf({typeFlag:t},{pax:e}){if(t==="S")
return"old GNU";if(e.size===0)return void 0;const[n,r]=["GNU.sparse.major","GNU.sparse.minor"].map(s=>String(e.get(s)??""));
if(n==="1"&&r==="0")return"data";const i=n==="0"&&(r==="0"||r==="1");const o=n===""&&r===""&&Fe(e.get(hw))!==void 0;return i||
o?"records":void 0}var hw="GNU.sparse.map";function wn(t,e){return new p("TAR_INVALID",`The sparse file ${v(t)} is damag\
ed: ${e}.`,{hint:Vt})}var Ua=class{pieces=[];#e;#t;#n;#r=0;#i;#o="";constructor(e,n){this.#e=e;this.#t=n}addBlock(e,n){const[
r,i]=n?mC:pC;for(let o=0;o<i;o++){const s=r+o*2*Xf;const a=s+Xf;if(e[s]===0)return;this.#a(ao(e.subarray(s,a)));this.#a(
ao(e.subarray(a,a+Xf)))}}addRecords({pax:e}){const n=String(Fe(e.get(hw))??"");const r=n===""?[]:n.split(",");for(const i of r)
this.#a(an(i));if(an(String(e.get("GNU.sparse.numblocks")??""))*2!==r.length)throw wn(this.#e,"its map has another lengt\
h than its header says")}addData(e){let n=0;while(n<e.length&&this.#i!==0){const r=e.indexOf(gC,n);const i=e.subarray(n,
r===-1?e.length:r);if(this.#o.length+i.length>hC)throw this.#d();this.#o+=i.toString("latin1");if(r===-1)return e.length;
this.#s();n=r+1}return n}get isComplete(){return this.#i===0}#s(){const e=an(this.#o);this.#o="";if(this.#i===void 0){if(!Number.
isSafeInteger(e))throw this.#d();if(e>qf)throw this.#c();this.#i=2*e;return}this.#a(e);this.#i--}#a(e){if(!(Number.isSafeInteger(
e)&&e>=0))throw this.#d();if(this.#n===void 0){this.#n=e;return}const[n,r]=[this.#n,this.#n+e];this.#n=void 0;if(n<this.#r||
r>this.#t)throw wn(this.#e,"the pieces of its map overlap or exceed its size");this.#r=r;if(this.pieces.length===qf)throw this.#c();
this.pieces.push([n,e])}#d(){return wn(this.#e,"its map has something else than numbers")}#c(){return new p("TAR_LIMIT",
`The sparse file ${v(this.#e)} has more than ${qf} pieces.`,{hint:ye})}};function gw(t){return(I-t%I)%I}var yC=["GNU.sparse.realsize","GNU.sparse.size"];function ko(t,{pax:e}){const{name:n}=t;if(t.typeFlag==="S")return yw(n,
Ge(t.header,"realSize"));if(e.size===0)return t.sizeBytes;for(const r of yC){const i=Fe(e.get(r));if(i===void 0)continue;
return yw(n,an(i.toString("latin1")))}return t.sizeBytes}function bn(t){const e=t.typeFlag==="S"||t.extensions.some(n=>n.
includes("GNU.sparse."));return e?ko(t,Le(t.extensions)):t.sizeBytes}function yw(t,e){if(!(Number.isSafeInteger(e)&&e>=0))
throw wn(t,"its real size is not a number");return e}var ww="SCHILY.xattr.";var wC=4095;function fe({extensions:t,header:e},n=Le(t)){const{pax:r}=n;const i=e[156]??0;const o=i===
0?"0":String.fromCharCode(i);const s=(c,u)=>{const f=Fe(r.get(c));return f===void 0?Ge(e,u):Math.floor(Number(f.toString(
"latin1")))};const a=o==="1"||o==="2";const d=o==="3"||o==="4";return{typeFlag:o,mode:Ge(e,"mode")&wC,uid:s("uid","uid"),
gid:s("gid","gid"),mtimeSeconds:s("mtime","mtime"),mtimeFraction:bC(r.get("mtime")),link:a?Ft(e,n):Buffer.alloc(0),device:d?
`${Ge(e,"devMajor")},${Ge(e,"devMinor")}`:"",xattrs:[...r].filter(([c])=>c.startsWith(ww)).map(([c,u])=>`${c.slice(ww.length)}\
=${u.toString("latin1")}`).sort()}}function bC(t){const[,e=""]=/\.(\d{1,9})/.exec(t?.toString("latin1")??"")??[];return e.
replace(/0+$/,"")}function En(t,e){if(e==="drop")return 0;return e==="keep"||e.data===void 0?bn(t):Ge(e.head.header,"siz\
e")}function Mt(t,e,n){if(t===void 0)return;t.entries+=e;t.bytes+=n}import{posix as rb}from"node:path";import{posix as Ga}from"node:path";import{posix as Po}from"node:path";var EC=3;var DC=1e3;var Dw=4096;var SC=/(?:[^\s'"\\;&|()<>`]|\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*")+|[<>]+&?|[;&|()\n`]/g;
var Sw=/(?<![\w.~/-])\/+[^\s:=,;"'`()<>|&[\]{}?*$]*/g;var xC=/^-[A-Za-z](\/[^\s:=,;"'`()<>|&[\]{}?*$]*)/;var kC=/"(\/[^"]*\s[^"]*)"|'(\/[^']*\s[^']*)'|(?:=|^|[:;,])(\/[^:;,"'=]*\s[^:;,"'=]*)/g;
var PC=/^[;&|()\n`]$/;var TC=/^[<>]+&?$/;var BC=/^(?:-|[A-Za-z_]\w*=)/;var IC=Wa("sh bash dash ash zsh ksh busybox exec \
env nohup command sudo tini dumb-init catatonit time nice if then else do while until ! {");var bw=Wa("cd pushd WORKDIR");
var Ew=/^(?:-C|--(?:chdir|cwd|directory|dir|work(?:ing)?-?dir(?:ectory)?|app-dir|prefix))(?:=|$)/;var vC=Wa("rm rmdir mk\
dir touch chmod chown chgrp ls test [ [[ stat readlink mktemp mkfifo tar curl wget ADD ARG COPY ENV EXPOSE LABEL USER VO\
LUME");var OC=Wa("cat head tail grep sed awk cp mv ln install tee echo printf wc find diff cmp cut sort");function tl(t,e,n="\
/"){const r=new Qf(e);r.read(t,n,0);return r.words}var Qf=class{words=[];#e;#t=0;constructor(e){this.#e=e}read(e,n,r){const i=new el(
n,nl(this.#e));let o=true;for(const s of e){if(this.words.length>=DC)return;if(s.length>Dw&&r>0)continue;if(PC.test(s)){
o=true;this.#t++;i.separate(s);continue}if(i.redirects(s))continue;const a=/[\s;&|()`]/.test(s)&&r<EC;if(a&&s.startsWith(
"/"))this.#n(s,false,i);if(a)this.read(CC(s,this.#e),i.directory,r+1);const d=i.isValue||BC.test(s);if(!a)this.#n(s,o&&!d,
i);const c=d||IC.has(Po.basename(s));o=s==="--"&&!i.isChanging||o&&c;i.endWord()}}#n(e,n,r){const{directory:i}=r;const o=r.
useOf(e,n);this.words.push({text:e,isProgram:n,directory:i,command:this.#t,use:o})}};var el=class{directory;#e;#t=[];#n;#r="";#i="";#o=false;constructor(e,n){
this.directory=e;this.#e=n}get isValue(){return this.#i!==""||this.#o}get isChanging(){return bw.has(this.#n??"")}separate(e){
this.#n=void 0;this.#i="";this.#o=false;if(e==="(")this.#t.push(this.directory);if(e===")")this.directory=this.#t.pop()??
this.directory}redirects(e){if(!TC.test(e))return false;this.#i=e;return true}endWord(){this.#i=""}useOf(e,n){if(this.#i!==
"")return this.#i.startsWith("<")?"content":"name";if(n){this.#n=Po.basename(e);if(!bw.has(this.#n))return"parts";this.#r=
this.directory;this.directory=this.#e;return"name"}if(this.isChanging)return this.#s(e);const r=this.#n??"";if(vC.has(r))
return"name";const i=this.#o;this.#o=Ew.test(e)&&!e.includes("=");if(i||Ew.test(e))return"directory";return OC.has(r)?"c\
ontent":"parts"}#s(e){const[n,r]=[this.#r,this.#e];this.directory=e.startsWith("-")?n:Po.resolve(n,Ha(e,r));return e.startsWith(
"-")?"name":"directory"}};function nl(t){return t.get("HOME")??"/root"}function Ha(t,e){return/^~(?=$|\/)/.test(t)?`${e}${t.
slice(1)}`:t}function CC(t,e){const n=t.slice(0,Dw*16).replace(/\\\n/g," ");return[...n.matchAll(SC)].map(([r])=>rl(r.replace(
/\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,(i,o,s,a)=>o??s??a?.replace(/\\([$`"\\])/g,"$1")??""),e))}function rl(t,e){
return t.replace(/\$(?:\{(\w+)(?::?[-=]([^}]*))?\}|([A-Za-z_]\w*))/g,(n,r,i,o)=>e.get(r??o??"")||i||"")}function za(t){const e=[
...t.matchAll(Sw)].map(([i])=>i);const n=xC.exec(t)?.[1];const r=[n,t.startsWith("/")?t:void 0,...[...t.matchAll(kC)].map(
([,i,o,s])=>i??o??s)];return[...new Set([...e,...r.filter(i=>i!==void 0)].map(il))]}function To(t){const e=[...t.matchAll(
Sw)].filter(({0:n,index:r})=>/[*?[{$]/.test(t[r+n.length]??""));return[...new Set(e.map(([n])=>il(n.slice(0,n.lastIndexOf(
"/")))))]}function Dn(t,e){return il(Po.resolve("/",t,e))}function il(t){return Buffer.from(Po.normalize(t).replace(/^\/+|\/+$/g,
"")).toString("latin1")}function Wa(t){return new Set(t.split(" "))}var AC=new Set(["COMPOSER_CACHE_DIR","CONDA_PKGS_DIRS","GOCACHE","GOMODCACHE","INFOPATH","MANPATH","NPM_CONFIG_CACHE","P\
IP_CACHE_DIR","TEMP","TMP","TMPDIR","UV_CACHE_DIR","YARN_CACHE_FOLDER","npm_config_cache"]);var RC=/(?:^|_)TE?MP(?:_?DIR|_?PATH)?$|^XDG_RUNTIME_DIR$|^NUGET_PACKAGES$/i;
var _C=/PATH$|^(?:PERL5|RUBY)LIB$/;var FC=/(?:^|_)LOGS?_?PATH$/;function xw([t,e]){const n=za(e);if(t==="HOME")return n.
map(a=>({path:a,by:"HOME",extent:"below"}));if(t==="PATH")return n.map(a=>({path:a,by:t,extent:"programs",hasPrograms:true}));
const r=`ENV ${t}`;if(AC.has(t))return n.map(a=>({path:a,by:r,extent:"itself"}));const i=_C.test(t)&&!FC.test(t);const o=e.
startsWith("/")&&!RC.test(t);const s=i||o?"search":"below";return[...n.map(a=>({path:a,by:r,extent:s,hasPrograms:i})),...To(
e).map(a=>({path:a,by:r,extent:"search",hasPrograms:i}))]}import{posix as LC}from"node:path";var $r=1114112;var ja=56320;function ol(t){return t.replace(/\s$|[\\*?[\]!\s]/g,(e,n)=>n===t.length-1&&/\s/.test(e)?`[${e}\
]`:`\\${e}`)}function kw(t){return dl(t).map(e=>e>=$r?String.fromCharCode(ja+e-$r):String.fromCodePoint(e)).join("")}function sl(t){
return Array.from(t,e=>{const n=e.codePointAt(0);return n>ja+127&&n<=ja+255?$r+n-ja:n})}function Pw(t){return/[^\0-\x7f]/.
test(t)?sl(t).map(al).join(""):t}function al(t){if(t<128)return String.fromCharCode(t);if(t>=$r)return String.fromCharCode(
t-$r);return Buffer.from(String.fromCodePoint(t)).toString("latin1")}function dl(t){const e=[];let n;for(let r=0;r<t.length;){
const i=t.charCodeAt(r);if(i<128){e.push(i);r++;continue}n??=Buffer.from(t,"latin1");const o=i>=240?4:i>=224?3:2;const s=n.
toString("utf8",r,r+o);const a=s.codePointAt(0);const d=Buffer.byteLength(s)===o&&s.length===(o>3?2:1);const c=a!==65533||
n.toString("latin1",r,r+3)==="ï¿½";const u=d&&c;e.push(u?a:$r+i);r+=u?o:1}return e}var Tw=4096;var NC=256;var Bw=16;var $C={GOPATH:":",CONDA_PKGS_DIRS:","};var MC=["bin","boot","dev","etc","home","lib","\
lib32","lib64","media","mnt","opt","proc","root","run","sbin","srv","sys","tmp","usr/bin","usr/include","usr/lib","usr/l\
ib32","usr/lib64","usr/libexec","usr/local/bin","usr/local/lib","usr/local/sbin","usr/local/share","usr/sbin","usr/share",
"usr/src","var/cache","var/lib","var/log","var/run","var/spool","var/tmp","var/www"];function Ja(t,e){const n=cl(e);const r=[
n.get("HOME"),...vw(t)].map(i=>Ow(i??"")).filter(i=>i!==void 0&&i!=="root"&&!/^home\/[^/]*$/.test(i)).map(i=>ol(i??""));
return{homes:["root","home/*",...new Set(r)].slice(0,Tw+2),env:n}}function cl(t){return new Map(t.map(e=>{const n=e.indexOf(
"=");return n===-1?[e,""]:[e.slice(0,n),e.slice(n+1)]}))}function ul(t){return[...new Set(vw(t))].filter(e=>e.startsWith(
"/")&&e.isWellFormed()).slice(0,Tw)}function Iw(t,{homes:e,env:n}){const r=t.startsWith("!")?"!":"";const i=t.slice(r.length);
if(i.startsWith("~/"))return e.map(d=>`${r}${d===""?"":`${d}/`}${i.slice(2)}`);if(i.endsWith("/$LOCALE"))return HC(n).map(
d=>`${r}${i.slice(0,-"$LOCALE".length)}${d}`);const[,o,s=""]=/^\$([A-Za-z_]+)\/(.*)$/.exec(i)??[];if(o===void 0)return[t];
const a=(n.get(o)??"").split($C[o]??"\0",Bw);return a.map(d=>Ow(d)).filter(d=>d!==void 0&&d!=="").filter(d=>s!=="*"||!UC(
d??"")).map(d=>`${r}${ol(d??"")}/${s}`)}function vw(t){return(t?.toString("latin1")??"").split("\n").map(e=>e.split(":")[5]??
"").filter(e=>e.length<=NC).map(e=>kw(e))}function Ow(t){if(!t.startsWith("/")||/[\0\n\r]/.test(t))return void 0;return LC.
normalize(t).replace(/^\/+|\/+$/g,"")}function UC(t){return MC.some(e=>e===t||e.startsWith(`${t}/`))}function HC(t){const e=[
"LANG","LC_ALL","LC_MESSAGES","LANGUAGE"].flatMap(r=>(t.get(r)??"").split(":",Bw));const n=e.map(r=>/^[a-z]{2,3}(?=$|[_.@])/.
exec(r)?.[0]).filter(r=>r!==void 0);return[...new Set(n)].flatMap(r=>[r,`${r}[_@.]*`])}var Cw=1e3;function fl(t,e){const n=w(t,"config");const r=w(n,"Env");const i=cl(L(r)?r:[]);const o=Ga.resolve("/",b(n,"W\
orkingDir")??"");const s=zC(n,i).map(({by:f,argv:l})=>({by:f,words:tl(l,i,o)}));const a=s.filter(({by:f})=>f!=="ONBUILD"&&
f!=="SHELL");const d=nl(i);const c=[{path:Dn("/",o),by:"WORKDIR",extent:"search",hasPrograms:true},...s.flatMap(({by:f,words:l})=>l.
flatMap(m=>jC(f,m,d))),...[...i].flatMap(xw),...e.map(f=>({path:Dn("/",f),by:"etc/passwd",extent:"below"}))].filter(({path:f})=>f!==
"");const u=new Map;for(const f of c){const l=`${f.path}\0${f.extent}`;if(!u.has(l))u.set(l,f)}return{paths:[...u.values()].
slice(0,Cw),required:[...o==="/"?[]:[{by:"WORKDIR",text:o,candidates:[Dn("/",o)]}],...a.flatMap(({by:f,words:l})=>JC(f,l,
d,i))].slice(0,Cw),commands:[...a,{by:"ENTRYPOINT",words:tl(WC(n),i)}].flatMap(GC)}}function zC(t,e){const n=(...s)=>{const a=w(
t,...s);return L(a)?a:[]};const[r,...i]=n("Healthcheck","Test");const o=s=>["/bin/sh","-c",rl(s,e)];return[{by:"ENTRYPOI\
NT",argv:n("Entrypoint")},{by:"CMD",argv:n("Cmd")},{by:"HEALTHCHECK",argv:r==="CMD-SHELL"?o(i.join(" ")):i},{by:"SHELL",
argv:n("Shell")},...n("OnBuild").map(s=>({by:"ONBUILD",argv:o(s.replace(/^\s*(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s+/i,"").
replace(/^\s*(?:COPY|ADD|WORKDIR|VOLUME)(?=\s)/i,a=>a.toUpperCase()))}))].filter(({argv:s})=>s.length>0)}function WC(t){
const[e,n]=[w(t,"Entrypoint"),w(t,"Cmd")];return L(e)&&L(n)?[...e,...n]:[]}function jC(t,e,n){const{text:r,use:i}=e;const o=r.
startsWith("-")||r.includes("://");const s=Rw(e,n);const a=s.map(c=>{if(i==="directory")return{path:c,by:t,extent:"searc\
h",hasPrograms:true};if(i!=="parts"||o)return{path:c,by:t,extent:"around"};return{path:c,by:t,extent:"beside",hasPrograms:!Va(
c)}});if(i==="name")return a;const d=Aw(r)?To(Ga.resolve(e.directory,r)):To(Ha(r,n));return[...a,...d.map(c=>({path:c,by:t,
extent:"search"}))]}function Va(t){return/(?:^|[._-])logs?(?:\.\w+)?$/i.test(Ga.basename(t))}function Aw(t){return/^(?!-)[^:=/~]+\/|^\.\.?\//.
test(t)}function Rw({text:t,use:e,directory:n},r){if(/^~(?=$|\/)/.test(t))return[Dn("/",Ha(t,r))];const i=e==="directory"&&
!/^[-/]/.test(t);return i||Aw(t)?[Dn(n,t)]:za(t)}function JC(t,e,n,r){const i=(r.get("PATH")??"").split(":").filter(o=>o.
startsWith("/"));return e.flatMap(o=>{const{text:s,isProgram:a}=o;if(s.includes("\0"))return[];if(s.startsWith("/"))return[
{by:t,text:s,candidates:[Dn("/",s)]}];if(s.includes("/"))return Rw(o,n).slice(0,1).map(d=>({by:t,text:s,candidates:[d]}));
if(!a||!/^[\w.+-]+$/.test(s))return[];return[{by:t,text:s,candidates:i.map(d=>Dn(d,s))}]})}function GC({by:t,words:e}){const n=Map.
groupBy(e,({command:r})=>r);return[...n.values()].map(r=>({by:t,words:r.filter(({text:i})=>!i.startsWith("-")).map(({text:i})=>VC(
i))}))}function VC(t){return Ga.basename(t).replace(/-cli\.[cm]?js$/,"").replace(/(?<=.)@.*$/,"")}var KC=40;var YC=64*1024*1024;var qC=96;function*_w(t){const e=t.split("/").reverse();const n=[];let r="";let i=0;for(let o=e.
pop();o!==void 0;o=e.pop()){if(o===""||o===".")continue;if(o===".."){if(r!=="")n.push(r);r=Mr(r);continue}const s=r===""?
o:`${r}/${o}`;const a=yield s;if(a===void 0){r=s;continue}if(++i>KC)return void 0;n.push(s);if(a.startsWith("/"))r="";for(const d of a.
split("/").reverse())e.push(d)}return{end:r,through:n}}function Bo(t,e){const n=_w(t);let r=n.next();while(r.done!==true)
r=n.next(e(r.value));return r.value}async function Ya(t,e){const n=_w(t);let r=n.next();while(r.done!==true)r=n.next(await e(
r.value));return r.value}function Fw(t,e){return e.startsWith("/")?e:`${Mr(t)}/${e}`}function Mr(t){return t.slice(0,Math.
max(0,t.lastIndexOf("/")))}function Ne(t){const e=[];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf("/",n+1))e.push(t.slice(
0,n));return e}var Ka=class{#e=new Map;#t=new Map;#n;#r=0;get isFull(){return this.#r>YC}get kept(){return this.#e}add(e,n,r){
if(this.isFull)return;this.#r+=e.length+n.length+qC;(r?this.#e:this.#t).set(e,n)}targetOf=e=>this.#e.get(e)??this.#t.get(
e);typeAt(e){return this.targetOf(e)===void 0?"0":"2"}*droppedBelow(e){const n=this.#t.get(e);if(n!==void 0)yield[e,n];this.#n??=
[...this.#t.keys()].sort();const r=`${e}/`;for(let i=XC(this.#n,r);;i++){const o=this.#n[i];if(o?.startsWith(r)!==true)return;
yield[o,this.#t.get(o)]}}};function XC(t,e){let n=0;let r=t.length;while(n<r){const i=n+r>>>1;if(t[i]<e)n=i+1;else r=i}return n}var qa=class{#e=new Map;#t=new Map;#n;constructor(e){this.#n=e}add(e,n,r){const i=this.#e.get(e)??{reason:n,rules:new Map,
isRestored:false};for(const[o,s]of r)if(i.rules.get(o)!=="all")i.rules.set(o,s);this.#e.set(e,i);for(const o of Ne(e))if(!this.#t.
has(o))this.#t.set(o,i)}restore(e,n,r){this.add(e,n,r.map(i=>[i,"all"]));this.#e.get(e).isRestored=true}reasonFor(e,n,r){
if(this.#e.size===0)return void 0;const i=this.#r(e,n);if(i!==void 0&&(i.extent!=="unless-directory"||r!=="5"))return i.
reason;for(const s of Ne(n)){const a=this.#r(e,s);if(a?.extent==="all")return a.reason}const o=r==="2"?this.#t.get(n):void 0;
return o?.rules.has(e)===true?o.reason:void 0}#r(e,n){const r=this.#e.get(n);const i=r?.rules.get(e);if(r===void 0||i===
void 0)return void 0;return r.isRestored||!this.#n.has(n)?{reason:r.reason,extent:i}:void 0}};var Mw=2**26;var Lw=4;var Xa=class{#e;get isEmpty(){return this.#e===void 0}add(e){this.#e??=new Uint32Array(Mw/32);const[
n,r]=$w(e);for(let i=0;i<Lw;i++){const o=Nw(n,r,i);this.#e[o>>>5]|=1<<(o&31)}}has(e){if(this.#e===void 0)return false;const[
n,r]=$w(e);for(let i=0;i<Lw;i++){const o=Nw(n,r,i);if((this.#e[o>>>5]&1<<(o&31))===0)return false}return true}};function Nw(t,e,n){
return t+Math.imul(e,n)&Mw-1}function $w(t){let e=2166136261;let n=2538058380;for(let r=0;r<t.length;r++){const i=t.charCodeAt(
r);e=Math.imul(e^i,16777619);n=Math.imul(n^i,1540483477)}return[e^e>>>15,n^n>>>13|1]}import{posix as eA}from"node:path";var ll=47;function Uw(t,e,n){const r=sl(t);const i=[];const o=(s,a)=>r[s]===a.charCodeAt(0);for(let s=0;s<r.length;s++){
if(o(s,"*")&&o(s+1,"*")){const a=s;s+=o(s+2,"/")?2:1;const d=n&&a===0&&s===1&&!/[*?[\\]/.test(t.slice(2));i.push({kind:s===
r.length-1||d?"anything":"directories"})}else if(o(s,"*"))i.push({kind:"any-in-name"});else if(o(s,"?"))i.push({kind:"an\
y-one"});else if(o(s,"[")){const{token:a,end:d}=ZC(r,s,e);i.push(a);s=d}else{if(o(s,"\\")&&++s===r.length)throw Ur(e,'it\
 ends with a "\\"');i.push({kind:"literal",code:r[s]})}}return i}function ZC(t,e,n){const r=[];let i=e+1;const o=t[i]===
94;if(o)i++;const s=()=>{const a=t[i]===92;const d=t[a?i+1:i];if(d===void 0||!a&&(d===45||d===93))throw Ur(n,'a "[" has \
no characters or no closing "]"');i+=a?2:1;return d};do{const a=s();const d=t[i]===45;if(d)i++;const c=d?s():a;if(c<a)throw Ur(
n,"a range goes backwards");r.push([a,c])}while(t[i]!==93);return{token:{kind:"one-of",negated:o,ranges:r},end:i}}function ml(t){
const e=[];let n=false;for(const r of t){if(r.kind==="literal"){const i=al(r.code);if(n)e[e.length-1]+=i;else e.push(i)}
n=r.kind==="literal"}return e}function Hw(t,e){let n=new Set;const r=(s,a)=>{while(!a.has(s)){a.add(s);const d=t[s]?.kind;
if(d!=="any-in-name"&&d!=="anything"&&d!=="directories")return;s++}};r(0,n);const i=t.at(-1)?.kind;const o=i==="any-in-n\
ame"||i==="anything";for(const s of e){if(o&&n.has(t.length))return true;if(s===ll&&n.has(t.length))return true;const a=new Set;
for(const d of n){const c=t[d];if(c===void 0)continue;if(c.kind==="directories"){a.add(d);if(s===ll)r(d+1,a)}else if(QC(
c,s)){const u=c.kind==="any-in-name"||c.kind==="anything";r(u?d:d+1,a)}}if(a.size===0)return false;n=a}return n.has(t.length)}
function QC(t,e){if(t.kind==="literal")return t.code===e;if(t.kind==="one-of")return t.ranges.some(([n,r])=>n<=e&&e<=r)!==
t.negated;return t.kind==="anything"||e!==ll}function Ur(t,e){return new p("BAD_INPUT",`The ${T("exclude")} has a malfor\
med pattern, ${JSON.stringify(t)}: ${e}.`,{hint:'Patterns are those of a .dockerignore file. Escape a special character \
with "\\".'})}var zw=47;var tA=64;var Ww=new WeakMap;var Sn=class{text;isException;#e;#t;#n;#r;#i;constructor(e){this.text=e;if(e==="")
throw Ur(e,"it is empty");const n=nA(e);if(n==="!")throw Ur(e,'there is nothing after the "!"');this.isException=n.startsWith(
"!");const r=this.isException?n.slice(1):n;const i=/^[^\\*?[]*/.exec(r)?.[0]??"";const o=Uw(r.slice(i.length),e,i==="");
const s=o.findIndex(({kind:c})=>c!=="literal");const a=o.slice(0,s===-1?o.length:s);this.#e=Pw(i)+(ml(a)[0]??"");this.#t=
o.slice(a.length);const d=ml(this.#t);this.#n=Jw(d);this.#i=this.#t[1]?.kind==="literal"?d[0]??"":"";this.#r=Jw(d.map(c=>c.
slice(0,c.lastIndexOf("/")+1)))}get directory(){return this.#e.slice(0,Math.max(0,this.#e.lastIndexOf("/")))}mayMatchIn(e){
return e.includes(this.#r)}matches(e){if(!e.startsWith(this.#e))return false;const{length:n}=this.#e;if(this.#t.length===
0)return n>0&&(e.length===n||e.charCodeAt(n)===zw);if(this.#t.length===1&&this.#t[0]?.kind==="any-in-name")return true;if(!e.
includes(this.#n,n))return false;const r=this.#o(e,n);return r!==-1&&Hw(this.#t,dl(e.slice(r)))}#o(e,n){if(this.#t[0]?.kind!==
"directories")return n;let r=e.indexOf(this.#i,n);while(r>n&&e.charCodeAt(r-1)!==zw)r=e.indexOf(this.#i,r+1);return r}};
function Gw(t){return t.replace(/^\uFEFF/,"").split("\n").filter(e=>!e.startsWith("#")).map(e=>e.trim()).filter(e=>e!=="").
map(e=>new Sn(e))}function Jn(t,e){if(t.length<tA)return t.findLast(i=>i.matches(e));let n=-1;const r=Kw(t);for(const i of Yw(
e))for(const o of r.get(i)??[])if(o>n&&t[o].matches(e))n=o;return t[n]}function Vw(t,e){const n=Kw(t);const r=`${e}/`;return Yw(
r).some(i=>n.get(i)?.some(o=>t[o].mayMatchIn(r)))}function Kw(t){const e=Ww.get(t);if(e!==void 0)return e;const n=Map.groupBy(
t.keys(),r=>t[r].directory);Ww.set(t,n);return n}function Yw(t){const e=[""];for(let n=t.indexOf("/",1);n!==-1;n=t.indexOf(
"/",n+1))e.push(t.slice(0,n));return e}function nA(t){const e=t.startsWith("!")?"!":"";const n=jw(t.slice(e.length).trim());
return jw((e+(n.length>1?n.replace(/^\//,""):n)).trim())}function jw(t){return t===""?"":eA.normalize(t).replace(/(?<=.)\/$/,
"")}function Jw(t){return t.reduce((e,n)=>n.length>e.length?n:e,"")}import{posix as cA}from"node:path";import{posix as qw}from"node:path";function Xw(t,e){const n=Io(t.owned,e);const r=Io(t.drops,e);const i=Io(t.empties,e);return{preset:t,owned:n,drops:r,empties:i,
count:{kind:"preset",name:t.name,entries:0,bytes:0},firstParts:iA([...n,...r,...i]),above:t.skippedIfLinked===true?rA(n):
[],droppedTops:[],isSkipped:false}}function Io(t=[],e){return t.flatMap(n=>Iw(n,e)).map(n=>new Sn(n))}function it(t,e){const n=Jn(
t,e);return n!==void 0&&!n.isException}function Zw(t,e){const n=Qw(e);return t.above.some(r=>r.depth===n&&r.pattern.matches(
e))||it(t.owned,e)}function rA(t){const e=t.map(({text:n})=>qw.dirname(n));return[...new Set([...e,...e.map(n=>qw.dirname(
n))])].filter(n=>n!=="."&&!n.endsWith("*")).map(n=>({pattern:new Sn(n),depth:Qw(n)}))}function Qw(t){return t.split("/").
length}function iA(t){const e=new Set(t.filter(({isException:n})=>!n).map(({directory:n})=>pl(n)));return e.has("")?void 0:
e}function pl(t){const e=t.indexOf("/");return e===-1?t:t.slice(0,e)}function Hr(t,e,n,r){const i=n.map(o=>new Sn(o));return{what:t,why:e,patterns:i,...r===void 0?{}:{namePattern:r}}}var hl=String.
raw`v?\d[\d.]*`;var gl="(?:[-._ ][^/]*)?";var oA=[`(?:[^/]*[-._ ])?(?:(?:un)?licen[cs](?:es?|ing)|copying|notices?|copyr\
ights?|eula)(?:${hl})?${gl}`,`(?:[^/]*[-._ ])?(?:(?:third|3rd)[-._ ]?part(?:y|ies)|open[-._ ]?source|oss)[-._ ]?(?:licen\
[cs]|notice|copyright|attribution)[^/]*`,String.raw`third[-_]?party\.txt`,`(?:[al]?gpl|g?fdl)(?:${hl})?${gl}`,`(?:mpl|of\
l|cddl|epl)[-._ ]?${hl}${gl}`,String.raw`(?:artistic|ofl)(?:\.txt)?`,String.raw`(?:legal|attributions?|(?:additional[-_ ])?patents?(?:[-_ ]grant)?)(?:\.[^/]*)?`];
var sA=new RegExp(`(?:^|/)(?:${oA.join("|")})(?=/|$)`,"i");var aA=[Hr("licences","they must accompany the software",["us\
r/share/common-licenses","usr/share/licenses"],sA),Hr("package databases","scanners and later installs would not see the\
 packages",["var/lib/dpkg","lib/apk/db","usr/lib/apk/db","var/lib/rpm","usr/lib/sysimage","var/lib/pacman/local","**/*.d\
ist-info","**/*.egg-info","var/log/packages","var/log/scripts","var/log/setup","var/lib/pkgtools","etc/os-release","usr/\
lib/os-release"]),Hr("certificates","connections could not be verified",["etc/ssl/certs","etc/pki/tls","etc/pki/ca-trust",
"usr/share/ca-certificates","usr/local/share/ca-certificates"]),Hr("time zones","local times would be wrong",["usr/share\
/zoneinfo"]),Hr("the C.UTF-8 locale","programs rely on it on every system",["usr/lib/locale/C.utf8","usr/lib/locale/C.UT\
F-8"]),Hr("accounts","users and groups would lose their names",["etc/passwd","etc/group","etc/shadow","etc/gshadow"])];function Za(t){
return aA.find(({patterns:e,namePattern:n})=>n?.test(t)===true||Jn(e,t)!==void 0)}var eb="";function tb(t,e,{commands:n}){return t.flatMap(({name:r,owned:i=[],drops:o=[],usedBy:s})=>{const a=s?.commands.
map(u=>({tool:u,by:n.find(({words:f})=>dA(f,u))?.by})).find(({by:u})=>u!==void 0);if(s===void 0||a===void 0)return[];const d=Io(
s.parts??[...i,...o],e);const c=s.parts===void 0?`the cache of ${r}`:`packages fetched by ${a.tool}`;return[{patterns:d,
reason:{kind:"config",what:c,why:`${a.by} runs ${a.tool}`}}]})}function dA(t,e){const[n="",r]=e.split(" ");const i=t.indexOf(
n);return i!==-1&&(r===void 0||t.includes(r,i+1))}function nb(t,e,n,r){const{hasPrograms:i=false}=t;for(const o of e){const s=yl(
t,(d,c)=>r(o,d,c,i));if(s===void 0)continue;const a=t.extent==="itself"?"entry":"all";n.add(s,wl(t,s),[[o,a]])}}function yl({
path:t,extent:e},n){if(e==="around"||e==="beside"||e==="programs"){const o=Ne(t).find(s=>n(s,"5")||n(s,"0"));if(o!==void 0)
return o}const r=Mr(t);if(e==="beside"&&r!==""&&n(`${r}/${eb}`,"5"))return r;if(n(t,"5")||n(t,"0"))return t;const i=e===
"search"||e==="programs";return i&&n(`${t}/${eb}`,"0")?t:void 0}function wl({path:t,by:e},n){const r=o=>`/${Buffer.from(
o,"latin1")}`;const i=n===t?`${e} refers to it`:`${e} refers to ${r(t)}`;return{kind:"config",what:r(n),why:i}}var uA=1e3;var Qa=class{rules;#e;#t;#n=new Map;constructor(e,n,r,i){this.rules=e.map(o=>Xw(o,n));this.#t=tb(e,n,i);this.#e=
r.map(o=>C(Buffer.from(cA.normalize(o))))}rulesFor(e){const n=pl(e);const r=this.#n.get(n);if(r!==void 0)return r;const i=this.
rules.filter(({firstParts:o})=>o?.has(n)!==false);if(this.#n.size<uA)this.#n.set(n,i);return i}drops(e,n,r,i=false){const o=e.
isSkipped?void 0:this.actionOf(e,n,r);return o==="drop"||i&&o==="empty"}dropping(e,n,r=false){const i=o=>o.preset.filesOnly!==
true&&it(o.owned,e);return this.rulesFor(e).filter(o=>this.drops(o,e,n,r)).map(o=>[o,i(o)?"all":"unless-directory"])}actionOf(e,n,r){
if(r==="2"&&e.preset.keepsSymlinks===true)return void 0;if(r==="5"&&e.preset.filesOnly===true)return void 0;const i=it(e.
owned,n);const o=i||it(e.drops,n);const s=o&&!i?Za(n):void 0;const a=o&&s===void 0;const d=a?"drop":it(e.empties,n)?"emp\
ty":void 0;if(d===void 0)return s;const c=u=>it(u.patterns,n);return this.#t.find(c)?.reason??this.volumeProtection(n)??
d}volumeProtection(e){const n=this.#r(e);return n===void 0?void 0:{what:`the volume /${n}`,why:"new volumes are initiali\
zed from it"}}#r(e){return this.#e.find(n=>e===n||Pr(e,n))}firstDropping(e,n){return this.rulesFor(e).find(r=>typeof this.
actionOf(r,e,n)==="string")}};var fA=1e4;var ed=class{#e=new Map;#t=0;constructor(e){for(const n of El(e))this.#n(n)}through(e,n){const r=(this.#e.get(
e)??[]).filter(({extent:o})=>o!=="itself").map(o=>bl(o,`${n}${o.path.slice(e.length)}`)).filter(({path:o})=>o!==""&&!o.startsWith(
"/"));const i=r.slice(0,Math.max(0,fA-this.#t));for(const o of i)this.#n(o);return i}#n(e){this.#t++;for(const n of[e.path,
...Ne(e.path)]){const r=this.#e.get(n);if(r===void 0)this.#e.set(n,[e]);else r.push(e)}}};function bl(t,e){return{...t,path:e,
extent:t.extent==="beside"?"around":t.extent}}function El({paths:t,required:e}){const n=e.filter(({by:r,text:i})=>r!=="W\
ORKDIR"&&!i.includes("/")).flatMap(({by:r,candidates:i})=>i.map(o=>({path:o,by:r,extent:"around",hasPrograms:true})));return[
...t,...n]}var xn={paths:[],required:[],commands:[]};var zr={action:"keep"};var Wr=class{#e;#t;#n;#r;#i=new Map;#o=new Map;#s=new Set;#a;dropped=new Xa;#d;#c=new qa(this.dropped);#u;#f;constructor(e){
const{presets:n,excludes:r,places:i,volumes:o,references:s=xn}=e;this.#f=e.isInBase??(()=>false);this.#e=new Qa(n,i,o,s);
this.#t=r;this.#n=new Map(r.filter(({isException:a})=>!a).map(a=>[a,{kind:"exclude",name:a.text,entries:0,bytes:0}]));this.#r=
new Set(r);this.#u=new ed(s);for(const a of s.paths)this.#l(a)}#l(e){nb(e,this.presets,this.#c,(n,r,i,o)=>this.#e.drops(
n,r,i,o))}get counts(){return[...this.presets.map(({count:e})=>e),...this.#n.values()]}get unmatched(){return[...this.#r].
map(({text:e})=>e)}get skippedPresets(){return this.presets.filter(({isSkipped:e})=>e).map(({preset:e})=>e.name)}get warnings(){
return[...this.#i.values()]}get spared(){return[...this.#o.values()].filter(e=>e.entries>0||this.#s.has(e))}countSpared(e,n,r){
if(!n)Mt(e,1,r);else if(e?.kind==="config")this.#s.add(e)}get presets(){return this.#e.rules}decisionFor(e,n){if(e===""||
e===".")return zr;for(const o of this.#r)if(o.matches(e))this.#r.delete(o);const r=Jn(this.#t,e);if(r?.isException===true)
return this.#p(e,n)?{action:"keep",spared:this.#h(r.text,void 0)}:zr;if(r!==void 0){if(this.#f(e))return this.#m();this.#w(
e,n,r);return{action:"drop",count:this.#n.get(r)}}let i;for(const o of this.#e.rulesFor(e)){const s=o.isSkipped?void 0:this.#e.
actionOf(o,e,n);const a=typeof s==="string";const d=a?this.#c.reasonFor(o,e,n):void 0;if(a&&d===void 0)return this.#f(e)?
this.#m():{action:s,count:o.count,rule:o};i??=d??s}if(i===void 0)return zr;return{action:"keep",spared:this.#h(i.what,i.
why,i.kind)}}#m(){const e="its layers stay as they are";return{action:"keep",spared:this.#h("the kept base",e,"base")}}#p(e,n){
return this.#t.some(r=>!r.isException&&r.matches(e))||this.presets.some(r=>!r.isSkipped&&typeof this.#e.actionOf(r,e,n)===
"string")}#h(e,n,r){const i=r===void 0?{what:e,why:n}:{what:e,why:n,kind:r};const o=this.#o.get(e)??{...i,entries:0,bytes:0};
this.#o.set(e,o);return o}spareLinkTarget(e,n,r){const i=C(Buffer.from(rb.resolve("/",rb.dirname(e),n),"latin1"));this.skipPresetsFor(
e,i);if(r)return;for(const a of this.#u.through(e,i))this.#l(a);if(this.dropped.has(i))return;const o=Va(e)||Va(i);const s=this.#e.
dropping(i,"0",!o).filter(([{preset:a,empties:d}])=>a.skippedIfLinked!==true&&!it(d,e));if(s.length>0)this.#c.add(i,this.#g(
e),s)}#g(e){this.#a??={kind:"link",what:"link targets",why:`${v(j(`/${e}`))} would be broken`};return this.#a}skipPresetsFor(e,n){
for(const r of this.presets)if(r.preset.skippedIfLinked===true&&!r.isSkipped)r.isSkipped=Zw(r,n)&&!it(r.owned,e)}restore(e,n,r,i){
const o=this.decisionFor(e,n);if(o.action!=="drop")return"unchanged";const s=o.rule===void 0?Jn(this.#t,e):void 0;if(s!==
void 0)return i?"unchanged":s;const a=this.#e.dropping(e,n);if(i&&a.every(([,c])=>c!=="all"))return"unchanged";for(const[
c]of a)if(c.preset.skippedIfLinked===true&&!it(c.owned,r))c.isSkipped=true;const d=a.map(([c])=>c).filter(({isSkipped:c})=>!c);
this.#c.restore(e,this.#g(r),d);return"restored"}warnBrokenLink(e){if(!this.#i.has("links"))this.#i.set("links",e)}warnTooManyLinks(){
this.#i.set("many links","The image has too many links to check: some may point to files that presets dropped.")}restoreReferenced(e){
const n=this.presets.flatMap(r=>{const i=yl(e,(o,s)=>this.#e.drops(r,o,s));return i!==void 0&&this.#y(i)?[[i,r]]:[]});for(const[
r,i]of n)this.#c.restore(r,wl(e,r),[i]);return n.map(([r])=>r)}recordDropped(e){this.dropped.add(e);const n=Mr(e);if(n===
this.#d)return;this.#d=n;this.dropped.add(`${n}/`)}#y(e){return this.dropped.has(e)||this.dropped.has(`${e}/`)}presetThatDropped(e,n){
return this.#e.firstDropping(e,n)}#w(e,n,r){if(n==="5")return;const i=Za(e)??this.#e.volumeProtection(e);if(i===void 0||
this.#i.has(i.what))return;this.#i.set(i.what,`The pattern ${JSON.stringify(r.text)} drops a protected path, ${v(j(e))} \
(${i.what}): ${i.why}.`)}};var sb=Ds(ob(),1);var lA=20;function vo(t,e){const n=t.slice(0,lA).toLowerCase();const r=o=>(0,sb.default)(n,o).steps;const[
i]=e.toSorted((o,s)=>r(o)-r(s));if(i===void 0)return void 0;if(r(i)<=Math.ceil(Math.max(n.length,i.length)/3))return i;return n.
length>1?e.find(o=>o.startsWith(n)):void 0}var Dl=["v[0-9]","v[0-9][0-9]"];var mA="[0-9a-f]".repeat(8);var ab=["!var/log/packages","!var/log/scripts","!var/log/set\
up","!var/log/**/config"];var db=["~/.npm","$npm_config_cache","$NPM_CONFIG_CACHE"];var $e=[{name:"apt",isSafe:true,what:"\
downloaded packages, package lists and their indexes, `*.dpkg-old`, `*.dpkg-dist`",why:"`apt-get update` fetches them ag\
ain",owned:["var/cache/apt/archives/*.deb","var/cache/apt/archives/partial/*","var/cache/apt/*.bin","var/lib/apt/lists/*",
"!var/lib/apt/lists/partial","var/lib/apt/lists/partial/*"],drops:["etc/**/*.dpkg-old","etc/**/*.dpkg-dist"]},{name:"apk",
isSafe:true,what:"apk's package cache",why:"`apk update` and `apk add` fetch it again",owned:["var/cache/apk/*"]},{name:"\
dnf",isSafe:true,what:"caches of dnf, microdnf and yum",why:"fetched again when they are needed",owned:["var/cache/dnf/*",
"var/cache/yum/*","var/cache/libdnf5/*","~/.cache/libdnf5/*","$XDG_CACHE_HOME/libdnf5/*"]},{name:"zypper",isSafe:true,what:"\
zypper's caches",why:"`zypper refresh` fetches them again",owned:["var/cache/zypp/*"]},{name:"pacman",isSafe:true,what:"\
downloaded packages",why:"fetched again when they are needed",owned:["var/cache/pacman/pkg/*"]},{name:"pip",isSafe:true,
what:"pip's downloads and wheels",why:"fetched or built again when they are needed",owned:wt(["~/.cache/pip","$XDG_CACHE\
_HOME/pip","$PIP_CACHE_DIR"],["http","http-v2","wheels","selfcheck"])},{name:"npm",isSafe:true,what:"npm's cache and log\
s, and packages fetched by npx",why:"fetched again when they are needed",owned:wt(db,["_cacache","_logs","_npx"]),usedBy:{
commands:["npx","npm exec","npm x"],parts:wt(db,["_npx"])}},{name:"yarn",isSafe:true,what:"the cache of Yarn 1; never a \
project’s `.yarn/cache`, which programs run from",why:"fetched again when it is needed",owned:wt(["~/.cache/yarn","$XD\
G_CACHE_HOME/yarn","usr/local/share/.cache/yarn","$YARN_CACHE_FOLDER"],Dl),usedBy:{commands:["yarn dlx"]}},{name:"gem",isSafe:true,
what:"package files that gem and Bundler keep next to the installed gems",why:"fetched again when they are needed",owned:[
"$GEM_HOME/cache/*.gem","$BUNDLE_PATH/cache/*.gem","$BUNDLE_PATH/ruby/*/cache/*.gem","**/vendor/bundle/ruby/*/cache/*.ge\
m","usr/local/bundle/cache/*.gem","usr/local/bundle/ruby/*/cache/*.gem","usr/local/lib/ruby/gems/*/cache/*.gem","usr/lib\
/ruby/gems/*/cache/*.gem","usr/lib64/ruby/gems/*/cache/*.gem","usr/share/gems/cache/*.gem","usr/local/share/gems/cache/*\
.gem","var/lib/gems/*/cache/*.gem","~/.gem/ruby/*/cache/*.gem","~/.local/share/gem/ruby/*/cache/*.gem","~/.bundle/cache/\
*","!**/vendor/cache","!$BUNDLE_CACHE_PATH/*.gem"]},{name:"conda",isSafe:true,what:"package archives; not the unpacked p\
ackages, which environments link to",why:"fetched again when they are needed",owned:wt(["opt/*conda*","opt/miniforge*","\
opt/mambaforge*","opt/micromamba*","~/*conda*","~/miniforge*","~/mambaforge*","~/micromamba*","~/.mamba","~/.local/share\
/mamba","$XDG_DATA_HOME/mamba","$CONDA_DIR","$CONDA_PREFIX","$MAMBA_ROOT_PREFIX"],["pkgs/*.tar.bz2","pkgs/*.conda","pkgs\
/cache/*"]).concat(wt(["$CONDA_PKGS_DIRS"],["*-*-*.tar.bz2","*-*-*.conda",`cache/${mA}.*`]))},{name:"composer",isSafe:true,
what:"Composer's cache",why:"fetched again when it is needed",owned:wt(["~/.composer/cache","~/.cache/composer","$XDG_CA\
CHE_HOME/composer","$COMPOSER_HOME/cache","$COMPOSER_CACHE_DIR"],["files","repo","vcs"])},{name:"logs",isSafe:true,what:"\
logs of package managers and rotated logs; every other file of `/var/log` is emptied, except svlogd's `config` and Slack\
ware's package database",why:"programs that write to a log file still find it; links are kept",owned:["var/log/apt/*","v\
ar/log/dpkg.log","var/log/alternatives.log","var/log/journal/**/*.journal",...["*[a-zA-Z].[0-9]","*.gz","*.xz"].flatMap(
t=>[`var/log/**/${t}`,`!var/log/**/${t}/**`]),...ab],empties:["var/log/**",...ab],filesOnly:true,keepsSymlinks:true},{name:"\
tmp",isSafe:true,what:"the content of `/tmp` and `/var/tmp`, and ldconfig's auxiliary cache",why:"temporary by definitio\
n",owned:["tmp/*","var/tmp/*","var/cache/ldconfig/aux-cache"],usedBy:{commands:["bunx","bun x"],parts:["tmp/bunx-*"]}},{
name:"uv",isSafe:false,what:"uv's cache, unless symlinks from outside point into it",why:"environments may consist of li\
nks into it, and builds start from it",owned:wt(["~/.cache/uv","$XDG_CACHE_HOME/uv","$UV_CACHE_DIR"],Dl.map(t=>`*-${t}`)),
skippedIfLinked:true,usedBy:{commands:["uvx","uv"]}},{name:"pnpm",isSafe:false,what:"pnpm's store, unless symlinks from \
outside point into it",why:"later installs link from it, and projects may consist of links into it",owned:wt(["~/.local/\
share/pnpm/store","$XDG_DATA_HOME/pnpm/store","$PNPM_HOME/store","~/.pnpm-store"],Dl),skippedIfLinked:true,usedBy:{commands:[
"pnpx","pnx","pnpm dlx"]}},{name:"cargo",isSafe:false,what:"Cargo's registry and git checkouts; programs that it install\
ed are kept",why:"builds start from it: a later `cargo build` fetches everything again",owned:wt(["~/.cargo","$CARGO_HOM\
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
umentation, info pages, lintian overrides; copyright files are kept",why:"a reader may want them",drops:Sl(["doc/*","inf\
o/*","gtk-doc/*","lintian/overrides/*","linda/*"]),keepsSymlinks:true},{name:"man",isSafe:false,what:"manual pages; the \
directories of their sections are kept, since packages need them to install",why:"a reader may want them",drops:Sl(["man\
/*","!man/man[0-9]","man/man[0-9]/*"]).concat("var/cache/man/*")},{name:"locales",isSafe:false,what:"translated messages\
, except those for the image’s own LANG; compiled locales are kept",why:"programs speak English",drops:Sl(["locale/*",
"!locale/locale.alias","!locale/languages","!locale/all_languages","!locale/currency","!locale/l10n","!locale/$LOCALE"])},
{name:"pycache",isSafe:false,what:"Python's compiled modules",why:"the first start is slower, and so is every start if t\
hey cannot be written",owned:["**/__pycache__/*"]}];function Gn(t){return $e.find(e=>e.name===t)}function wt(t,e){return t.
flatMap(n=>e.map(r=>`${n}/${r}`))}function Sl(t){return["usr/share","usr/local/share"].flatMap(e=>t.map(n=>n.startsWith(
"!")?`!${e}/${n.slice(1)}`:`${e}/${n}`))}var Me="auto";var pA=/^true$/i;var hA=/^false$/i;var gA=/^(?:yes|on|1|all|safe|default)$/i;function xl(t){return t.split(
/[\n,]/).map(e=>e.trim()).filter(e=>e!=="")}function Oo(t){const e=xl(t);if(e.length===1&&hA.test(e[0]??""))return[];return e.
map(n=>pA.test(n)?Me:n)}function cb(t){const e=Oo(t);const n=new Set;const r=new Set;for(const i of e){const o=i.startsWith(
"-");for(const s of yA(o?i.slice(1).trim():i))(o?r:n).add(s)}if(n.size===0&&r.size>0){throw new p("BAD_INPUT",`The ${T("\
clean")} only excludes presets (${e.join(", ")}) and selects none.`,{hint:`Write ${x("clean",[Me,...e].join(", "))}.`})}
return $e.filter(i=>n.has(i)&&!r.has(i))}function yA(t){if(t===Me)return $e.filter(({isSafe:o})=>o);const e=Gn(t);if(e!==
void 0)return[e];const n=[Me,...$e.map(({name:o})=>o)];const r=gA.test(t)?Me:vo(t,n);const i=r===void 0?"":` Did you mea\
n ${JSON.stringify(r)}?`;throw new p("BAD_INPUT",`The ${T("clean")} must be a list of presets, but ${v(Buffer.from(t))} \
is not one.${i}`,{hint:`Presets: ${n.join(", ")}.`})}var wA=["docs","man","locales","pycache"];var bA=1e6;var EA=.01;var DA=1e5;var td=class{#e;#t;#n=0;#r;#i=false;constructor({
active:e,words:n,excludes:r,env:i,volumes:o,references:s=xn,isInBase:a}){this.#e=new Wr({presets:$e.filter(d=>(d.isSafe||
wA.includes(d.name))&&!e.includes(d)&&!n.some(c=>c.replace(/^-\s*/,"")===d.name)),excludes:r.filter(({isException:d})=>d),
places:Ja(void 0,i),volumes:o,references:s,isInBase:a});this.#t=this.#e.presets.flatMap(({owned:d,drops:c,empties:u})=>[
...d,...c,...u]).filter(({isException:d})=>!d)}begin(e,n){const r=En(e,n);if(r===0)return;this.#n+=r;const i=C(e.name);if(this.#o(
i.slice(0,Math.max(0,i.lastIndexOf("/")))))Mt(this.#e.decisionFor(i,e.typeFlag).count,1,r)}#o(e){if(e!==this.#r){this.#r=
e;this.#i=Vw(this.#t,e)}return this.#i}data(){}end(){}get found(){const e=Math.min(bA,Math.max(DA,this.#n*EA));return this.#e.
counts.filter(({bytes:n})=>n>=e).map(({name:n,bytes:r})=>({name:n,bytes:r})).sort((n,r)=>r.bytes-n.bytes)}};function nd(t,e){
const n=t.length===0?[Me]:t;const r=o=>n.includes(Me)&&$e.some(s=>s.name===o&&s.isSafe);const i=e.map(({name:o})=>o).filter(
o=>!r(o));return[...n,...i].join(", ")}var SA=1;var xA=1e3;var kA=2e3;function fb(t,e){const{source:n,options:r,engine:i,ms:o}=e;const s=t.budgets.every(({isMet:a})=>a);
return{version:SA,tool:`docker-flatten ${ft}`,ok:s,dryRun:r.dryRun,source:{reference:n.reference,id:n.id,container:n.ofContainer??
null,platform:n.platforms.map(O).join(", "),layers:t.oldLayers,bytes:t.oldBytes,packedBytes:t.oldPackedBytes??null,steps:t.
oldHistory?.length??null,history:rd(t.oldHistory)},result:{tags:s?[...r.tagTexts]:[],imageId:t.imageId??null,configDigest:t.
configDigest??null,digest:t.digest??null,pushed:t.pushed.map(({name:a,digest:d})=>({name:a,digest:d})),written:t.written.
map(({name:a,digest:d})=>({name:a,digest:d})),verifiedEntries:t.checks.verifiedEntries??null,testPassed:t.checks.isTested?
true:null,layers:t.newLayers,bytes:t.newBytes,packedBytes:t.newPackedBytes??null,steps:t.newHistory?.length??null,history:rd(
t.newHistory),directories:kl(t.directories),layerDetails:lb(t.layers),contents:mb(t.contents)},platforms:t.platforms.map(
a=>PA(a,t.platforms.length>1)),engine:i===void 0?null:{version:i.version,store:i.store.kind},sizes:n.countsBlocks?"block\
s":"bytes",savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),hiddenBytes:t.savedBytes-jr(t),cleanedBytes:jr(t),
rules:t.rules.map(({kind:a,name:d,entries:c,bytes:u})=>({kind:a,name:d,entries:c,bytes:u})),commands:t.commands.map(({name:a,
ms:d,bytes:c})=>({name:a,seconds:ub(d),bytes:c??null})),kept:[...t.spared.map(({what:a,why:d,entries:c,bytes:u})=>({what:a,
why:d??null,entries:c,bytes:u})),...t.skippedPresets.map(a=>({what:`the cache of ${a}`,why:"symlinks outside it point in\
to it",entries:null,bytes:null}))],suggestions:t.suggestions?.map(({name:a,bytes:d})=>({name:a,bytes:d}))??null,suggestedClean:t.
suggestions?.length?nd(r.cleanWords,t.suggestions):null,budgets:t.budgets.map(({input:a,wanted:d,seen:c,isMet:u})=>({input:a,
wanted:d,seen:c,met:u})),cacheHit:t.cacheHit??null,backup:r.dryRun?null:r.backup??null,seconds:ub(o)}}function PA(t,e){return{
platform:t.platform,oldBytes:t.oldBytes,newBytes:t.newBytes,savedBytes:t.savedBytes,savedPercent:Number(t.savedPercent),
oldLayers:t.oldLayers,newLayers:t.newLayers,oldPackedBytes:t.oldPackedBytes??null,newPackedBytes:t.newPackedBytes??null,
configDigest:t.configDigest??null,cleanedBytes:jr(t),verifiedEntries:t.checks.verifiedEntries??null,cacheHit:t.cacheHit??
null,oldHistory:e?rd(t.oldHistory):null,newHistory:e?rd(t.newHistory):null,directories:e?kl(t.directories):null,layerDetails:e?
lb(t.layers):null,contents:e?mb(t.contents):null}}function kl(t){return t?.map(({path:e,bytes:n,files:r})=>({path:e,bytes:n,
files:r}))??null}function lb(t){if(t===void 0)return null;return t.map(({diffId:e,digest:n,packedBytes:r,bytes:i,entries:o,
contents:s})=>({diffId:e??null,digest:n??null,packedBytes:r,bytes:i,entries:o,contents:s.map(({name:a,bytes:d})=>({name:a,
bytes:d}))}))}function mb(t){if(t===void 0)return null;const{bytes:e,files:n,packages:r,morePackages:i,directories:o,moreDirectories:s}=t;
return{bytes:e,files:n,packages:r.map(a=>({manager:a.manager,name:a.name,bytes:a.bytes,files:a.files})),morePackages:i,directories:kl(
o)??[],moreDirectories:s}}function rd(t){if(t===void 0)return null;return t.slice(-xA).map(({command:e,bytes:n,hasLayer:r})=>({
command:ue(e,kA),bytes:n,layer:r}))}function jr({rules:t,commands:e}){return[...t,...e].reduce((n,{bytes:r})=>n+(r??0),0)}
function pb(t,e){const{source:n,result:r}=t;return{title:[n.reference,...r.tags.slice(0,1)].join(" → "),headline:$u({oldBytes:n.
bytes,newBytes:r.bytes,oldLayers:n.layers,newLayers:r.layers}),oldBytes:n.bytes,newBytes:r.bytes,hiddenBytes:t.hiddenBytes,
groups:e?.groups??[],result:e?.result??["",0,-1,[]],dropped:e?.dropped??["",0,-1,[]],notes:e?.notes??[]}}function ub(t){
return Math.round(t)/1e3}import{dirname as __}from"node:path";import{realpathSync as I_}from"node:fs";import{dirname as wE,resolve as v_}from"node:path";var Jr={oci:{index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"\
application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.tar"},docker:{index:"application/vnd\
.docker.distribution.manifest.list.v2+json",manifest:"application/vnd.docker.distribution.manifest.v2+json",config:"appl\
ication/vnd.docker.container.image.v1+json",layer:"application/vnd.docker.image.rootfs.diff.tar"}};var hb={oci:{gzip:"+g\
zip",zstd:"+zstd",none:""},docker:{gzip:".gzip",none:""}};function Gr(t,e){if(t==="oci"||e==="zstd")return Jr.oci.layer+
hb.oci[e];return Jr.docker.layer+hb.docker[e]}function Pl(t){return["gzip","zstd","none"].find(e=>t===Gr("oci",e)||t===Gr(
"docker",e))}function Vn(t){const e=Il(t)?id(t):t;const n=e.images.map(BA);const[r]=n;if(r===void 0)throw new RangeError("a set needs\
 an image");const{index:i}=e;if(i===void 0&&n.length>1)throw new RangeError("a set of several images needs an index");const o=i===
void 0?r.bytes:ia(Jr[i.format].index,n.map(IA),i.annotations);const s=i===void 0?{...r.manifest,platform:gb(r.image)}:Tl(
Jr[i.format].index,o);return{root:s,rootBytes:o,images:n,blobs:TA({images:n,root:s,rootBytes:o})}}function TA({images:t,
root:e,rootBytes:n}){const r=[...t.map(({image:i})=>({digest:H(i.config),content:i.config})),...t.map(({manifest:i,bytes:o})=>({
digest:i.digest,content:o})),{digest:e.digest,content:n},...t.flatMap(({image:{layers:i}})=>i).map(({path:i,startByte:o,
descriptor:{digest:s,sizeBytes:a}})=>({digest:s,content:{path:i,startByte:o,sizeBytes:a}}))];return[...new Map(r.map(i=>[
i.digest,i])).values()]}function BA(t){const e=Jr[t.format];const n=Tl(e.config,t.config);const r=t.layers.map(({descriptor:o})=>o);
const i=ra(e.manifest,n,r,t.annotations);return{manifest:Tl(e.manifest,i),bytes:i,image:t}}function IA({manifest:t,image:e}){
return{...t,platform:gb(e),annotations:e.entryAnnotations}}function gb({indexPlatform:t,config:e}){if(t!==void 0)return t;
const n=N(e.toString());const r=["architecture","os","os.version","variant"].map(o=>[o,b(n,o)]);const i=w(n,"os.features");
return Object.fromEntries([...r.filter(([,o])=>o!==void 0),...Array.isArray(i)?[["os.features",i]]:[]])}function Tl(t,e){
return{mediaType:t,digest:H(e),sizeBytes:e.length}}function Bl({images:t,index:e}){return e?.format==="docker"||t.some(({
format:n})=>n==="docker")}function Il(t){return Bl(t)&&t.images.some(({layers:e})=>e.some(({descriptor:n})=>Pl(n.mediaType)===
"zstd"))}function id(t){const e="oci";const n=i=>{const{descriptor:o}=i;const s=Pl(o.mediaType);const a=s===void 0?o.mediaType:
Gr(e,s);return{...i,descriptor:{...o,mediaType:a}}};const r=t.images.map(i=>({...i,format:e,layers:i.layers.map(n)}));return{
images:r,index:t.index&&{...t.index,format:e}}}function Co({root:t,blobs:e},n,r){return[Aa,Ra({...t,annotations:n}),...r===
void 0?[]:[Ca([r])],...e.map(({digest:i,content:o})=>({path:Ye(i),content:o}))]}function yb({images:t},e,n){const r=t.find(
({image:s})=>X(s.platform,n))??t[0];if(r===void 0)throw new RangeError("a set needs an image");const{config:i,layers:o}=r.
image;return{Config:Ye(H(i)),RepoTags:e.length===0?null:e,Layers:o.map(({descriptor:s})=>Ye(s.digest))}}import{access as YR,chmod as qR,constants as iE,link as XR,rename as oE,rm as hd}from"node:fs/promises";import{basename as ZR,
dirname as Mo}from"node:path";var Ao="Only images can be flattened: a Helm chart, a signature, an attestation or another artifact is not one.";var vA=150;
function Ue(t){return JSON.stringify(ue(t,vA))}function De(t,e,n){return new p("BLOB_INVALID",`The file ${Ue(t)} of ${Ue(
n)} ${e}.`,{hint:"The image was damaged or only partly copied. Save, copy or build it again."})}function le(t,e,n){return new p(
"UNSUPPORTED_IMAGE",`${t} ${e}.`,{hint:n})}import{createHash as OA}from"node:crypto";var wb={sha256:64,sha512:128};function Ut(t){const[e="",n="",...r]=t.split(":");const i=Object.hasOwn(wb,e)?wb[e]:void 0;
if(r.length>0||n.length!==i||!/^[0-9a-f]+$/.test(n))return void 0;return{algorithm:e,hex:n}}function od(t,{digest:e,sizeBytes:n}){
if(t.length!==n)throw ee(e,kn(t.length,n));const r=Ut(e)?.algorithm;if(r===void 0)throw ee(e,"has a digest that cannot b\
e checked");const i=`${r}:${OA(r).update(t).digest("hex")}`;if(i!==e)throw ee(e,`has the digest ${i}`)}function kn(t,e){
return`has ${t} bytes, but its descriptor says ${e}`}function ee(t,e){return new p("BLOB_INVALID",`The blob ${t.slice(0,
150)} ${e}.`,{hint:"The image was damaged or changed on its way here. Copy or build it again, and check the disk and mem\
ory of this machine."})}var vl="application/vnd.oci.image.";var sd="application/vnd.docker.";var Pn={index:`${sd}distribution.manifest.list.v2+j\
son`,manifest:`${sd}distribution.manifest.v2+json`,config:`${sd}container.image.v1+json`,layer:`${sd}image.rootfs.diff.t\
ar`};var CA=new Map([[`${vl}manifest.v1+json`,"oci"],[`${vl}index.v1+json`,"oci"],[Pn.manifest,"docker"],[Pn.index,"dock\
er"]]);var AA=new Set([`${vl}config.v1+json`,Pn.config]);var RA=/^application\/vnd\.(?:oci\.image\.layer\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/;
var _A=/^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;function Vr(t){return CA.
get(t)}function Ol(t){return AA.has(t)}function bb(t){if(RA.test(t))return"layer";return _A.test(t)?"foreign":"other"}function Tn(t,e){od(t,e);const n=N(t.toString("utf8"));const r=l=>ee(e.digest,l);if(!B(n))throw r("is not a JSON object");
const i=b(n,"mediaType");const o="manifests"in n&&("layers"in n||"config"in n||"fsLayers"in n);if(o)throw r("has the fie\
lds of a manifest and of an index");if(i!==void 0&&e.mediaType!==""&&i!==e.mediaType)throw r(`has the media type ${JSON.
stringify(i)}, but its descriptor says ${JSON.stringify(e.mediaType)}`);const s=i??(e.mediaType||FA(n));const a=Vr(s);if(a===
void 0)return{kind:"other",mediaType:s};const d=Cl(n);if(Er(s)){return{kind:"index",format:a,entries:Eb(n,"manifests",r),
annotations:d}}const c=xb(w(n,"config"));if(c===void 0)throw r("has no descriptor of a config");const u=Eb(n,"layers",r).
map(LA);const f=b(n,"artifactType");return{kind:"manifest",format:a,mediaType:s,config:c,layers:u,annotations:d,artifactType:f}}
function Db(t){const e=N(t.toString("utf8"));const n=w(e,"manifests");if(!B(e)||!Array.isArray(n))return void 0;const r=n.
map(Sb).filter(i=>i!==void 0);if(r.length!==n.length)return void 0;return{kind:"index",format:"oci",entries:r,annotations:Cl(
e)}}function FA(t){if("manifests"in t)return Pe.index;return"config"in t&&"layers"in t?Pe.manifest:""}function Eb(t,e,n){
const r=w(t,e);if(!Array.isArray(r))throw n(`has no list of ${e}`);return r.map((i,o)=>{const s=Sb(i);if(s===void 0)throw n(
`has no valid descriptor at position ${o} of its ${e}`);return s})}function LA({mediaType:t,digest:e,sizeBytes:n}){return{
mediaType:t,digest:e,sizeBytes:n}}function Sb(t){const e=xb(t);if(e===void 0)return void 0;const n=w(t,"platform");return{
...e,platform:B(n)?n:void 0,annotations:Cl(t)}}function xb(t){const e=io(t);if(e===void 0||Ut(e.digest)===void 0)return void 0;
return Number.isSafeInteger(e.sizeBytes)&&e.sizeBytes>=0?e:void 0}function Cl(t){const e=w(t,"annotations");return Object.
fromEntries(Object.entries(B(e)?e:{}).filter(n=>typeof n[1]==="string"))}async function Kr(t,e){const{digest:n}=e;const r=await t.readManifest(e);if(r===void 0)throw De(n,"is missing, though an\
 index names it",t.name);const i=Tn(r,e);const o=t.name;if(i.kind==="index"){const{format:a,annotations:d,entries:c}=i;return{
reference:o,digest:n,index:{format:a,annotations:d},entries:c}}if(i.kind==="manifest"){const{mediaType:a}=i;return{reference:o,
digest:n,index:void 0,entries:[{...e,mediaType:a,platform:void 0}]}}const s=i.mediaType===""?"of no known type":Ue(i.mediaType);
throw le(o,`must be an image or an index, but is ${s}`,Ao)}import{open as Ib,stat as vb}from"node:fs/promises";import{join as GA}from"node:path";import{Readable as VA}from"node:stream";import{posix as kb}from"node:path";var Pb=2e5;var NA=1024;var $A=64*1024;var MA=[["gzip","1f8b","gunzip --keep"],["zstd","28b52ffd","zstd --decompress"],["\
xz","fd377a585a00","xz --decompress --keep"],["bzip2","425a68","bunzip2 --keep"],["lz4","04224d18","lz4 --decompress"]];
async function Tb(t){const e=new Al(t);const n=new Map;const r=new Dr;WA(await e.read(0,I),t.path);let i=0;let o=0;let s=0;
while(s<t.sizeBytes&&o<2){const a=s;const d=await e.block(a);s+=I;if(so(d)){o++;continue}if(o===1)throw tt(a,"there is a\
 single zero block between two entries");const c=Be(d,a);if(++i>Pb)throw JA(t.path);if(c.typeFlag===Te.paxGlobal){s+=ae(
c.sizeBytes)}else if(dn(c.typeFlag)){r.begin(c,d,a);const u=ae(c.sizeBytes);if(u>0)r.take(await e.exactly(s,u),a);s+=u}else{
const{extension:u}=r.release();const f=c.hasOldType&&c.name.at(-1)===47;const l=ua(c.typeFlag)&&!f?ha(c,u,a):0;s=c.gnuIsExtended?
await UA(e,s):s;if(s+l>t.sizeBytes)throw Rl(t,s+l);HA(n,{header:c,block:d,extension:u,offset:s,sizeBytes:l});s+=ae(l)}}if(!r.
isEmpty)throw Rl(t,s);return n}async function UA(t,e){let n=e;for(let r=true;r;n+=I)r=((await t.block(n))[504]??0)!==0;return n}
function HA(t,e){const{header:n,block:r,extension:i,offset:o,sizeBytes:s}=e;const a=cn(n,i);const d=a.length>NA?void 0:ad(
a.toString("utf8"));if(d===void 0)return;const{typeFlag:c}=n;const u=c==="S"||[...i.pax.keys()].some(zA);if(u)t.set(d,{kind:"\
sparse"});else if(c==="0"||c==="7")t.set(d,{kind:"file",offset:o,sizeBytes:s});else if(c==="1"||c==="2"){const f=(i.longLink??
i.pax.get("linkpath")??fa(r)).toString("utf8");const l=c==="1"||f.startsWith("/")?f:`${kb.dirname(d)}/${f}`;t.set(d,{kind:"\
link",target:ad(l)})}else t.delete(d)}function zA(t){return t.startsWith("GNU.sparse.")}function ad(t){const e=kb.normalize(
t.replace(/^\/+/,"")).replace(/\/$/,"");return e===".."||e.startsWith("../")?void 0:e}var Al=class{#e;#t=Buffer.alloc(0);#n=0;constructor(e){
this.#e=e}async read(e,n){const r=e-this.#n;if(r>=0&&r+n<=this.#t.length)return this.#t.subarray(r,r+n);const{handle:i,signal:o}=this.#e;
if(o.aborted)throw U(o.reason);const s=Buffer.alloc(Math.max(n,$A));let a=0;while(a<s.length){const{bytesRead:d}=await i.
read(s,a,s.length-a,e+a);if(d===0)break;a+=d}this.#t=s.subarray(0,a);this.#n=e;return this.#t.subarray(0,n)}async exactly(e,n){
const r=await this.read(e,n);if(r.length<n)throw Rl(this.#e,e+n);return r}block(e){return this.exactly(e,I)}};function WA(t,e){
const n=t.toString("hex",0,8);const r=MA.find(([,o])=>n.startsWith(o));const i=JSON.stringify(e);if(r!==void 0){const o=`\
The archive ${i} must be a plain tar archive, but is compressed with ${r[0]}.`;throw new p("UNSUPPORTED_IMAGE",o,{hint:`\
Layers are read from their positions in the archive, which is impossible if it is compressed. Unpack it first: ${r[2]} ${i}`})}
if(t.length===I&&(so(t)||jA(t)))return;throw new p("UNSUPPORTED_IMAGE",`${i} must be a tar archive, but is not one.`,{hint:'\
Archives of images come from "docker save", "docker buildx build --output", skopeo, buildah, podman and others.'})}function jA(t){
try{Be(t,0);return true}catch{return false}}function Rl({path:t,sizeBytes:e},n){const r=`The archive ${JSON.stringify(t)}\
 ends after ${e} bytes, but its headers promise at least ${n}: something was cut off.`;return new p("TAR_TRUNCATED",r,{hint:"\
Save or copy it again, and check whether the disk was full."})}function JA(t){const e=`The archive ${JSON.stringify(t)} \
has more than ${Pb} entries.`;return new p("TAR_LIMIT",e,{hint:ye})}function dd(t){return{open:async e=>t.open(e),locate:async()=>t.range}}var Bb=1024*1024;var Ob=4*1024*1024;var KA=8;async function Bn(t,e,n){
if(t.sizeBytes>Ob)throw YA(e,t.sizeBytes);const r=[];for await(const i of t.open(n))r.push(i);return Buffer.concat(r)}function YA(t,e){
const n=`${t} has ${e} bytes, but at most ${Ob} bytes of a manifest, an index or a config are read.`;return new p("TAR_L\
IMIT",n,{hint:ye})}async function Cb(t){const e=await Rb(t);if(!e.isDirectory()){throw new p("BAD_INPUT",`${JSON.stringify(
t)} must be a directory, but is a file.`,{hint:'Write "oci-archive:PATH" for an archive of an OCI image layout, and "doc\
ker-archive:PATH" for one of "docker save".'})}return{path:t,find:async n=>{const r=GA(t,n);const i=await vb(r).catch(o=>{
if(["ENOENT","ENOTDIR"].includes(pe(o)))return void 0;throw Ro(r,o)});if(!i?.isFile())return void 0;return Ab({path:r,startByte:0,
sizeBytes:i.size})},close:async()=>{}}}async function cd(t,e){const n=await Rb(t);if(!n.isFile()){const i=n.isDirectory()?
"a directory":"no regular file";throw new p("BAD_INPUT",`${JSON.stringify(t)} must be an archive, but is ${i}.`,{hint:n.
isDirectory()?'Write "oci:DIR" for a directory with an OCI image layout.':"An archive is read several times, from any po\
sition, so it must be a file. Save it to one first."})}const r=await Ib(t).catch(i=>{throw Ro(t,i)});try{const i=await Tb(
{handle:r,path:t,sizeBytes:n.size,signal:e});return new _l(t,r,i)}catch(i){await r.close();throw i}}var _l=class{path;#e;#t;constructor(e,n,r){
this.path=e;this.#e=n;this.#t=r}async find(e){let n=ad(e);for(let r=0;n!==void 0;r++){const i=this.#t.get(n);if(i===void 0)
return void 0;if(i.kind==="file"){const{offset:o,sizeBytes:s}=i;return Ab({path:this.path,startByte:o,sizeBytes:s,handle:this.#e})}
if(i.kind==="sparse")throw De(e,"is stored as a sparse file, as no builder does",this.path);if(r===KA)throw De(e,"is beh\
ind a loop of links",this.path);n=i.target}throw De(e,"is a link that leads out of the archive",this.path)}close(){return this.#e.
close()}};function Ab(t){const{path:e,startByte:n,sizeBytes:r}=t;const i={path:e,startByte:n,sizeBytes:r};return{sizeBytes:r,
range:i,open:o=>new Fl(t,o)}}var Fl=class extends VA{#e;#t;#n;#r;constructor(e,n){super({highWaterMark:Bb,signal:n});this.#e=
e;this.#r=e.startByte;this.#t=e.startByte+e.sizeBytes}_construct(e){const{handle:n,path:r}=this.#e;const i=n===void 0?Ib(
r):Promise.resolve(n);i.then(o=>{this.#n=o;e()},o=>e(Ro(r,o)))}_read(){const e=Math.min(Bb,this.#t-this.#r);if(e===0||this.#n===
void 0){this.push(null);return}this.#n.read(Buffer.allocUnsafe(e),0,e,this.#r).then(({bytesRead:n,buffer:r})=>{this.#r+=
n;this.push(n===0?null:r.subarray(0,n))},n=>this.destroy(Ro(this.#e.path,n)))}_destroy(e,n){const r=this.#e.handle===void 0;
const i=r?this.#n?.close():void 0;Promise.resolve(i).then(()=>n(e),()=>n(e))}};async function Rb(t){return vb(t).catch(e=>{
throw Ro(t,e)})}function Ro(t,e){const n=pe(e);if(n==="ENOENT"||n==="ENOTDIR"){return new p("IMAGE_NOT_FOUND",`There is \
no file or directory ${JSON.stringify(t)}.`,{hint:"Check the path. It is relative to the working directory, and ends at \
the first colon.",cause:e})}return new p("BAD_INPUT",`Cannot read ${JSON.stringify(t)}: ${n}.`,{hint:"Check the permissi\
ons of the file and of the directories above it.",cause:e})}var qA=/^sha256:[0-9a-f]{64}$/;function ud(t,e,n){const r=w(t,"rootfs","diff_ids")??[];const i="No builder writes this. \
Use an image from a source that you trust.";if(!L(r)||!r.every(o=>qA.test(o)))throw le(n,"has a diffID in its config tha\
t is not a sha256 digest",i);if(r.length!==e)throw le(n,`has ${e} layers, but ${r.length} diffIDs in its config`,i);return r}var XA=8;var Yr=class{attestations=0;artifacts=[];notLinux=[];missing=[];notices(e){const n=[];const r=[];if(this.attestations>
0)r.push(_b(this.attestations,"attestation"));if(this.artifacts.length>0){const i=Nl([...new Set(this.artifacts)].map(o=>o===
""?"no type":o));r.push(`${_b(this.artifacts.length,"artifact")} (${i})`)}if(r.length>0)n.push(`Left out of ${e}, since \
they describe the source or are not images: ${r.join(" and ")}.`);if(this.notLinux.length>0)n.push(`Left out of ${e}, si\
nce only Linux images can be flattened: ${Ll(this.notLinux)}.`);if(this.missing.length>0)n.push(`Left out of ${e}, since\
 its index names them but they are missing: ${ZA(this.missing)}.`);return n}};function Ll(t){return Nl([...new Set(t.map(
O))])}function ZA(t){return Nl([...new Set(t.map(e=>e===void 0?"an unknown platform":O(e)))])}function Nl(t){const e=t.slice(
0,XA).map(r=>/^[\w./+ -]*$/.test(r)?r:Ue(r));const n=t.length-e.length;return e.join(", ")+(n>0?` and ${n} more`:"")}function _b(t,e){
return`${t} ${e}${t===1?"":"s"}`}function $l(t){const e=b(t,"os");const n=b(t,"architecture");if(e===void 0||n===void 0)return void 0;const r={os:e,architecture:n,
variant:b(t,"variant")};return Us(r)&&e!=="unknown"&&n!=="unknown"?r:void 0}function Fb(t,e){const n=t??e;if(n===void 0)
return void 0;const r=e!==void 0&&!Ml(n,e);return Re({...n,variant:n.variant??(r?e.variant:void 0)})}function Ml(t,e){const n=r=>Re(
{...r,variant:void 0});return!X(n(t),n(e))}function Lb(t,e,{available:n,notices:r}){const i=n.length===0?"has no platfor\
m at all":`has ${Ll(n)}`;const o=`The image ${t} is needed for ${O(e)}, but ${i}.`;return new p("PLATFORM_MISMATCH",[o,...r].
join(" "),{hint:"Select a platform that the image has."})}var Nb=8;var $b=1e4;var QA="vnd.docker.reference.type";function _o({annotations:t}){return t[QA]!==void 0}var qr=class{#e;#t;#n=new Set;#r=[];#i=0;constructor(e,n){
this.#e=e;this.#t=n}async follow(e){for(const n of e)await this.#o(n,0);return this.#r}async#o(e,n){if(++this.#i>$b)throw this.#a(
`has more than ${$b} entries in its indexes`);if(_o(e)){this.#t.attestations++;return}if(this.#n.has(e.digest))return;this.#n.
add(e.digest);const{mediaType:r}=e;if(r!==""&&Vr(r)===void 0){this.#t.artifacts.push(r)}else if(r===""||Er(r)){await this.#s(
e,n)}else{this.#r.push(e)}}async#s(e,n){if(n===Nb)throw this.#a(`has indexes nested more than ${Nb} deep`);const r=await this.#e.
readManifest(e);if(r===void 0){this.#t.missing.push(void 0);return}const i=Tn(r,e);if(i.kind==="index"){for(const o of i.
entries)await this.#o(o,n+1)}else if(i.kind==="manifest"){this.#r.push(e)}else if(e.mediaType===""){this.#t.artifacts.push(
i.mediaType)}else{throw ee(e.digest,"is not an index")}}#a(e){return le(this.#e.name,e,"No builder writes this. Use an i\
mage from a source that you trust.")}};var eR=4;async function Kn(t,e,n){const{reference:r,digest:i,index:o}=e;const s=new Yr;const a=o===void 0;const d=await new qr(
t,s).follow(e.entries);const c=new Ul(t,{leftOut:s,platforms:n,isAlone:a});const u=await tR(d,l=>c.load(l));const f=(n??
[]).find(l=>!u.some(m=>X(m.platform,l)));if(f!==void 0){const l=[...u.map(({platform:m})=>m),...c.others];throw Lb(r,f,{
available:l,notices:s.notices(r)})}if(u.length===0){const l=s.notices(r).join(" ");throw le(r,`has no image that can be \
flattened${l&&`. ${l.replace(/\.$/,"")}`}`,Ao)}return{...{reference:r,digest:i,index:o,images:u},notices:[...s.notices(r),
...c.notices],release:({manifest:l})=>t.release(l),close:()=>t.close()}}async function tR(t,e){const n=[];const r=[...t.
entries()];const i=async()=>{for(let o=r.shift();o!==void 0;o=r.shift())n[o[0]]=await e(o[1])};await Promise.all(Array.from(
{length:eR},i));return n.filter(o=>o!==void 0)}var Ul=class{notices=[];others=[];#e;#t;constructor(e,n){this.#e=e;this.#t=
n}async load(e){const n=$l(e.platform);if(n!==void 0&&!this.#r(n))return void 0;const r=await this.#e.readManifest(e);if(r===
void 0)return this.#i(e,n);const i=Tn(r,e);if(i.kind!=="manifest")throw ee(e.digest,"is not a manifest");if(!this.#s(i))
return void 0;const o=await this.#a(i,e);if(o===void 0)return this.#i(e,n,i);const s=$l(o);const a=Fb(n,s);if(a===void 0)
throw le(`The image ${e.digest}`,"does not say which platform it is for","Build it again with a current builder.");if(n===
void 0&&!this.#r(a))return void 0;if(n!==void 0&&s!==void 0&&Ml(n,s))this.notices.push(`The index says that ${e.digest} \
is for ${O(n)}, but its config says ${O(s)}.`);return this.#n(e,i,{config:o,platform:a})}async#n(e,n,{config:r,platform:i}){
const{mediaType:o,digest:s,sizeBytes:a}=e;const d={mediaType:o||n.mediaType,digest:s,sizeBytes:a};const{layers:c}=n;const u=ud(
r,c.length,`The image ${s}`);const f={manifest:d,layers:c,platform:i};return{manifest:d,format:n.format,platform:i,indexPlatform:this.#t.
isAlone?void 0:e.platform,entryAnnotations:this.#t.isAlone?{}:e.annotations,annotations:n.annotations,config:{descriptor:n.
config,json:r},layers:await Promise.all(c.map(async(l,m)=>{const h=await this.#e.findLayer(l,f);if(h===void 0)throw this.#o(
l.digest,e);return{descriptor:l,diffId:u[m]??"",...h}}))}}#r(e){const{platforms:n,isAlone:r,leftOut:i}=this.#t;const o=n?.
some(s=>X(s,e))??true;if(!o)this.others.push(e);else if(e.os!=="linux"){if(r||n!==void 0){throw new p("UNSUPPORTED_IMAGE",
`docker-flatten needs a Linux image, but ${this.#e.name} has one for ${e.os}.`,{hint:"Windows layers are not plain files\
ystems and cannot be flattened this way."})}i.notLinux.push(e);return false}return o}async#i(e,n,r){const{isAlone:i,leftOut:o}=this.#t;
const s={manifest:e,layers:r?.layers??[],platform:n};const a=await Promise.all(s.layers.map(c=>this.#e.findLayer(c,s)));
const d=r!==void 0&&!a.includes(void 0);if(i||d)throw this.#o(r?.config.digest??e.digest,e);o.missing.push(n)}#o(e,{digest:n}){
const r=e===n?"an index":`the manifest ${n}`;return De(e,`is missing, though ${r} names it`,this.#e.name)}#s({config:e,layers:n,
artifactType:r,mediaType:i}){const{isAlone:o,leftOut:s}=this.#t;const a=n.map(f=>bb(f.mediaType));const d=Ol(e.mediaType)&&
(n.length===0||a.some(f=>f!=="other"));if(!d){const f=r??(Ol(e.mediaType)?n[0]?.mediaType??i:e.mediaType);if(o)throw le(
this.#e.name,`is not an image, but ${Ue(f)}`,Ao);if(n.some(l=>l.mediaType==="application/vnd.in-toto+json"))s.attestations++;else
s.artifacts.push(f);return false}const c=n[a.indexOf("foreign")];if(c!==void 0)throw le(`The layer ${c.digest}`,`is a fo\
reign layer (${c.mediaType}), which only its vendor may distribute`,"Images with such layers cannot be flattened: the re\
sult would distribute them.");const u=n[a.indexOf("other")];if(u!==void 0)throw le(`The layer ${u.digest}`,`has the unkn\
own media type ${JSON.stringify(u.mediaType)}`,"Layers are tar archives, uncompressed or compressed with gzip or zstd. B\
uild the image again with one of these; decrypt an encrypted one.");return true}async#a({config:e},n){const r=await this.#e.
readConfig(e,n);if(r===void 0)return void 0;od(r,e);const i=N(r.toString("utf8"));if(!B(i))throw ee(e.digest,"is not a c\
onfig, since it is not a JSON object");return i}};var nR=["org.opencontainers.image.ref.name","io.containerd.image.name"];var Mb=20;function zb(t,e){const{index:n,reference:r,
text:i}=e;if(n!==void 0){const s=t[n];if(s===void 0){const a=t.length===0?"no image":`only the images @0 to @${t.length-
1}`;throw Hl(`${i} must name an image, but the layout has ${a}.`,t)}return[s]}if(r!==void 0){const s=t.filter(d=>fd(d).includes(
r));const a=s.length>0?s:t.filter(d=>iR(d,r));if(a.length===0)throw Hl(`${i} must name an image, but the layout has none\
 with that name.`,t);return Ub(a,t,e)}const o=t.filter(rR);if(o.length===0)throw Hl(`${i} must contain an image, but con\
tains none.`,t);return Ub(o,t,e)}function Ub(t,e,{text:n,path:r,transport:i}){const o=[...new Map(t.map(d=>[d.digest,d])).
values()];if(o.length===1)return o;const s=new Set(t.map(d=>fd(d).toSorted().join(" ")));const a=o.every(({mediaType:d,platform:c})=>d.
includes(".manifest.v")&&c!==void 0);if(s.size===1&&a)return o;throw new p("BAD_INPUT",`${n} must name one image, but th\
e layout has several: ${Wb(e)}.`,{hint:`Add one of these names: "${i}:${r}:NAME".`})}function rR(t){return!_o(t)&&(t.mediaType===
""||Vr(t.mediaType)!==void 0)}function fd({annotations:t}){return nR.map(e=>t[e]).filter(e=>e!==void 0)}function iR(t,e){
const n=Hb(e);return n!==void 0&&fd(t).some(r=>/[/:]/.test(r)&&Hb(r)===n)}function Hb(t){try{return ce(he(t,"image"))}catch{
return void 0}}function Wb(t){const e=[...new Set(t.map((r,i)=>fd(r).at(-1)??`@${i}`))];const n=e.length-Mb;return e.slice(
0,Mb).map(Ue).join(", ")+(n>0?` and ${n} more`:"")}function Hl(t,e){return new p("IMAGE_NOT_FOUND",t,{hint:e.length===0?
"Check the path.":`It has: ${Wb(e)}.`})}var jb="1.0.0";var Fo=class{name;#e;#t;constructor(e,n,r){this.name=e;this.#e=n;this.#t=r}async readManifest({digest:e}){
const n=await this.#e.find(ld(e));return n&&Bn(n,`The blob ${e}`,this.#t)}readConfig(e){return this.readManifest(e)}async findLayer({
digest:e,sizeBytes:n}){const r=await this.#e.find(ld(e));if(r===void 0)return void 0;if(r.sizeBytes!==n)throw ee(e,kn(r.
sizeBytes,n));return dd(r)}async release(){}close(){return this.#e.close()}};async function Jb(t,e){const{text:n,path:r,
transport:i}=t;const o=await(i==="oci"?Cb(r):cd(r,e.signal));try{const s=new Fo(n,o,e.signal);const a=await zl(o,e.signal);
if(a===void 0)throw await aR(o,t);const[d,...c]=zb(a.entries,t);const u=d!==void 0&&c.length===0?await Kr(s,d):{reference:n,
digest:a.digest,index:{format:a.format,annotations:a.annotations},entries:[d,...c].filter(f=>f!==void 0).map(sR)};return await Kn(
s,u,e.platforms)}catch(s){await o.close();throw s}}async function zl(t,e){const n=await oR(t,e);if(n!==void 0&&n!==jb)throw le(
t.path,`is an OCI image layout of version ${Ue(n)}; only ${jb} is known`,"Look for a newer release of docker-flatten.");
const r=await t.find("index.json");if(r===void 0)return void 0;const i=await Bn(r,`The file index.json of ${t.path}`,e);
const o=Db(i);if(o===void 0)throw De("index.json","is not an index of an OCI image layout",t.path);return{...o,digest:H(
i)}}async function oR(t,e){const n=await t.find("oci-layout");if(n===void 0)return void 0;const r=(await Bn(n,`The file \
oci-layout of ${t.path}`,e)).toString();return b(N(r),"imageLayoutVersion")}function sR(t){const{"org.opencontainers.ima\
ge.ref.name":e,...n}=t.annotations;return{...t,annotations:n}}function ld(t){const e=Ut(t);if(e===void 0)throw ee(t,"has\
 a digest that cannot be checked");return`blobs/${e.algorithm}/${e.hex}`}async function aR(t,{text:e,path:n,transport:r}){
const i=await t.find("manifest.json")!==void 0;const o=!i?'Check the path. A layout comes from "docker buildx build --ou\
tput type=oci", skopeo, buildah and others.':r==="oci-archive"?`It looks like an archive of "docker save". Write it as "\
docker-archive:${n}".`:`It looks like a directory of skopeo. Copy it first: skopeo copy "dir:${n}" oci:NEW`;return le(e,
"must be an OCI image layout, but has no index.json",o)}import{createHash as dR}from"node:crypto";import{Writable as cR}from"node:stream";import{pipeline as uR}from"node:stream/promises";var fR=[["1f8b",".gzip"],["28b52ffd",".zstd"]];var lR=[["fd377a585a00","xz"],["425a68","bzip2"]];var mR=6;var pR=/(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/;
var md=class t{name;#e;#t;#n;#r;constructor(e,n,{config:r,blobs:i,layers:o}){this.name=e;this.#e=n;this.#t=i;this.#n=r;const s=({
mediaType:d,digest:c,sizeBytes:u})=>({mediaType:d,size:u,digest:c});const a={mediaType:Pn.config,digest:H(r),sizeBytes:r.
length};this.#r=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Pn.manifest,config:s(a),layers:o.map(s)}))}static async of(e,n,r){
const i=await hR(e,n,r);const o=N(i.toString("utf8"));if(!B(o))throw De(e.config,"is not a config, since it is not a JSO\
N object",n.path);const s=ud(o,e.layers.length,r.name);const a=new Map;const d=[];const c=new Map;for(const[u,f]of e.layers.
entries()){const l=await n.find(f);if(l===void 0)throw De(f,"is missing, though manifest.json names it",n.path);const m=await gR(
l,f,r.signal);const h=m===""?`${s[u]}`:`file ${f}`;const g=c.get(h)??{mediaType:`${Pn.layer}${m}`,digest:m===""?s[u]??"":
await wR(l,r),sizeBytes:l.sizeBytes};c.set(h,g);d.push(g);a.set(g.digest,l)}return new t(r.name,n,{config:i,blobs:a,layers:d})}get choice(){
const e=H(this.#r);const n=Pn.manifest;const r=this.#r.length;const i={mediaType:n,digest:e,sizeBytes:r,platform:void 0,
annotations:{}};return{reference:this.name,digest:e,index:void 0,entries:[i]}}async readManifest(){return this.#r}async readConfig(){
return this.#n}async findLayer({digest:e}){const n=this.#t.get(e);return n&&dd(n)}async release(){}close(){return this.#e.
close()}};async function hR(t,e,n){const r=await e.find(t.config);if(r===void 0)throw De(t.config,"is missing, though ma\
nifest.json names it",e.path);const i=await Bn(r,`The config ${JSON.stringify(t.config)}`,n.signal);const o=pR.exec(t.config)?.[1];
const s=H(i);if(o!==void 0&&s!==`sha256:${o}`)throw ee(`sha256:${o}`,`has the digest ${s}`);return i}async function gR(t,e,n){
const r=await yR(t,n);const i=lR.find(([o])=>r.startsWith(o));if(i!==void 0)throw le(`The layer ${JSON.stringify(e)}`,`i\
s compressed with ${i[1]}`,"Layers must be uncompressed, or compressed with gzip or zstd. Load the archive into an engin\
e and save it again.");return fR.find(([o])=>r.startsWith(o))?.[1]??""}async function yR(t,e){const n=t.open(e);for await(const r of n)
return r.toString("hex",0,mR);return""}async function wR(t,{signal:e,log:n,touch:r}){const i=dR("sha256");let o=0;const s=new cR(
{write:(d,c,u)=>{i.update(d);o+=d.length;r();u()}});const a={title:"Digest",doneBytes:()=>o,totalBytes:()=>t.sizeBytes};
await z(n,a,uR(t.open(e),s,{signal:e}));return`sha256:${i.digest("hex")}`}var Gb=20;async function Kb(t,e){const{text:n,path:r}=t;const i=await cd(r,e.signal);try{const o=DR(await bR(i,t,e.signal),
t);const s=new Fo(n,i,e.signal);const a=await zl(i,e.signal);const d=a&&await xR(s,a.entries,o);if(d!==void 0)return await Kn(
s,await Kr(s,d),e.platforms);const c=await md.of(o,i,{...e,name:n});return await Kn(c,c.choice,e.platforms)}catch(o){await i.
close();throw o}}async function bR(t,{text:e,path:n},r){const i=await t.find("manifest.json");if(i===void 0){const d=await t.
find("index.json")!==void 0;const c=await t.find("repositories")!==void 0;const u=d?`It has an index.json, so it is an a\
rchive of an OCI image layout. Write it as "oci-archive:${n}".`:c?"Docker before 1.10 wrote it. Load it into an engine a\
nd save it again.":'Check the path. Such an archive comes from "docker save", "docker buildx build --output type=docker"\
, skopeo, buildah, podman and others.';throw le(e,'must be an archive of "docker save", but has no manifest.json',u)}const o=await Bn(
i,`The file manifest.json of ${n}`,r);const s=N(o.toString("utf8"));const a=(Array.isArray(s)?s:[]).map(ER);if(!Array.isArray(
s)||a.includes(void 0))throw De("manifest.json","is not a list of images",n);return a.filter(d=>d!==void 0)}function ER(t){
const e=b(t,"Config");const n=w(t,"Layers")??[];const r=w(t,"RepoTags")??[];if(e===void 0||!L(n)||!L(r))return void 0;return{
config:e,names:r,layers:n}}function DR(t,e){const{text:n,path:r,reference:i,index:o}=e;const s=SR(t);if(t.length===0)throw new p(
"IMAGE_NOT_FOUND",`${n} must contain an image, but contains none.`,{hint:"Save the image again."});if(o!==void 0){const u=t[o];
if(u!==void 0)return u;throw new p("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has only the images @0 to\
 @${t.length-1}.`,{hint:`It has: ${s}.`})}const a=i&&ce(i);const d=t.filter(({names:u})=>a===void 0||u.some(f=>Wl(f)===a));
const[c]=d;if(c===void 0){throw new p("IMAGE_NOT_FOUND",`${n} must name an image, but the archive has none with that nam\
e.`,{hint:`It has: ${s}.`})}if(d.some(u=>JSON.stringify(Vb(u))!==JSON.stringify(Vb(c)))){throw new p("BAD_INPUT",`${n} m\
ust name one image, but the archive has several: ${s}.`,{hint:`Add one of these names: "docker-archive:${r}:NAME".`})}return c}
function Vb({config:t,layers:e}){return[t,e]}function Wl(t){try{return ce(he(t,"image"))}catch{return void 0}}function SR(t){
const e=t.flatMap(({names:r},i)=>r.length===0?[`@${i}`]:r);const n=e.length-Gb;return e.slice(0,Gb).map(Ue).join(", ")+(n>
0?` and ${n} more`:"")}async function xR(t,e,n){const r=n.names.map(Wl);const i=({annotations:a})=>r.includes(Wl(a["io.c\
ontainerd.image.name"]??""));const o=e.filter(a=>!_o(a));const s=o.toSorted((a,d)=>Number(i(d))-Number(i(a)));for(const a of s)
if(await kR(t,a,n))return a;return void 0}async function kR(t,e,n){for(const r of await new qr(t,new Yr).follow([e])){const i=await t.
readManifest(r);const o=i&&Tn(i,r);if(o?.kind!=="manifest")continue;const s=[o.config,...o.layers].map(({digest:a})=>ld(
a));if(JSON.stringify(s)===JSON.stringify([n.config,...n.layers]))return true}return false}import{createReadStream as RR,readdirSync as _R,statSync as FR}from"node:fs";import{mkdtemp as LR,rm as eE,stat as NR}from"node:fs/promises";
import{join as Vl}from"node:path";import{Readable as $R}from"node:stream";import{spawn as OR}from"node:child_process";var PR=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;function TR(t){return PR.test(t)}function Lo(t){const{domain:e,
path:n,digest:r}=t;return`docker://${r===void 0?ce(t):`${e}/${n}@${r}`}`}function No({domain:t},e){return TR(t)?[`${e}=f\
alse`]:[]}var In={read:"PULL_FAILED",write:"PUSH_FAILED"};var Yb='skopeo uses the login of "docker login" (docker/login-action), "\
skopeo login" or "podman login": log in to the registry in an earlier step, with an account that may';var BR={read:"NO_S\
PACE",write:"NO_SPACE"};var qb=/manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i;
var IR=[{words:/no space left on device|disk quota exceeded/i,codes:BR,hint:()=>`Free some disk space, or name a directo\
ry on a larger disk with the ${T("temp-dir")}. If the registry says so, its disk is full.`},{words:/policy\.json/i,codes:In,
hint:()=>"skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golan\
g-github-containers-common, Fedora: containers-common)."},{words:/rejected by policy|source image rejected/i,codes:In,hint:()=>"\
The signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change i\
t."},{words:/toomanyrequests|too many requests|rate limit/i,codes:In,hint:()=>`${Yb} read there, so that its own limit a\
pplies.`},{words:/unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,codes:In,hint:t=>`${Yb} ${t===
"read"?"read":"push"} there.`},{words:qb,codes:{read:"IMAGE_NOT_FOUND",write:"PUSH_FAILED"},hint:t=>t==="read"?"Check th\
e name and the tag, and whether the registry has the image.":"Check the name: in some registries the repository must be \
created first."},{words:/request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,codes:In,
hint:()=>`A flat image is one layer and therefore one upload: compress it better (${T("compression")}), drop what is not\
 needed (${T("clean")}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`},
{words:/HTTP response to HTTPS client/i,codes:In,hint:()=>'Only registries on this machine are used without TLS. For ano\
ther one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).'},{words:/x509:|certificate/i,
codes:In,hint:()=>"Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (contain\
ers-certs.d(5)), or trust it on the whole machine."}];var vR=/dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;
function Xb(t){return vR.test(t)}function Zb(t){return qb.test(t)}function pd(t){const[e]=[...t.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].
slice(-1);const n=e?.[1]??"";if(!n.startsWith('"'))return(n||t).trim().slice(-2e3);try{return String(JSON.parse(n)).trim().
slice(-2e3)}catch{return n.slice(1,-1).trim().slice(-2e3)}}function Xr(t,{kind:e,name:n}){const r=IR.find(({words:o})=>o.
test(t));const i=e==="read"?`Reading ${n}`:`Writing ${n}`;return new p(r?.codes[e]??In[e],`${i} with skopeo failed: ${t||
"it printed no message"}`,{hint:r?.hint(e)??"Check whether the registry is reachable, and run again."})}var Gl=[1,4,1];var jl=[1,9];var CR=32*1024*1024;var Qb=["--retry-times","2"];var bt=class{#e;#t;#n;constructor(e,n="skop\
eo"){this.#e=e;this.#t=n}checkVersion(){this.#n??=this.#r();return this.#n}async#r(){const{stdout:e,stderr:n}=await this.#s(
["--version"]);const r=`${e.toString()}${n}`;const i=/version (\d+)\.(\d+)(?:\.(\d+))?/.exec(r);if(i===null)throw Jl(`th\
e one on PATH printed ${JSON.stringify(r.slice(0,200))}`);const o=i.slice(1).map(d=>Number(d??0));const s=o.join(".");const a=Gl.
findIndex((d,c)=>d!==o[c]);if(a!==-1&&(o[a]??0)<(Gl[a]??0))throw Jl(`the one on PATH is ${s}`);this.#e.log.debug(`skopeo\
 ${s}`);return s}async copy(e,n,r,i){const o=typeof e==="string"?[e,[]]:[Lo(e),No(e,"--src-tls-verify")];const s=typeof n===
"string"?[n,[]]:[Lo(n),No(n,"--dest-tls-verify")];const a=i.kind==="write"?["--insecure-policy"]:[];const d=await this.#o(
[...[...a,"--tmpdir",this.#e.tempDir,"copy","--quiet",...Qb],...[...o[1]??[],...s[1]??[],...r],...["--",String(o[0]),String(
s[0])]]);if(d.exitCode!==0)throw Xr(pd(d.stderr),i)}async indexOptions(){const[e=0,n=0]=(await this.checkVersion()).split(
".").map(Number);const r=e>jl[0]||e===jl[0]&&n>=jl[1];return r?["--multi-arch","index-only"]:["--all"]}rawManifest(e){return this.#i(
e,[])}rawConfig(e){return this.#i(e,["--config"])}async#i(e,n){const r=await this.#o([...["inspect","--raw",...n,...Qb,...No(
e,"--tls-verify")],...["--",Lo(e)]]);if(r.exitCode===0)return r.stdout;const i=pd(r.stderr);if(Zb(i))return void 0;throw Xr(
i,{kind:"read",name:`docker://${e.text}`})}async delete(e){const n=await this.#o([...["delete",...No(e,"--tls-verify")],
...["--",Lo(e)]]);if(n.exitCode!==0)throw Xr(pd(n.stderr),{kind:"write",name:`docker://${e.text}`})}async#o(e){await this.
checkVersion();return this.#s(e)}async#s(e){const{signal:n,touch:r,log:i}=this.#e;if(n.aborted)throw U(n.reason);i.debug(
`skopeo ${e.join(" ")}`);const o=OR(this.#t,e,{stdio:["ignore","pipe","pipe"],detached:Ki});_u(n,o);const s=AR(o,r);const a=new Xt(
Yi,r);o.stderr?.on("data",a.add);const d=Rs(o,r);try{const c=await qi(o);if(n.aborted)throw U(n.reason);r();return{exitCode:c,
stdout:s(),stderr:a.text}}catch(c){if(c.code==="ENOENT")throw Jl(`none is on PATH (${D(c)})`,c);throw c}finally{clearInterval(
d)}}};function AR(t,e){const n=[];let r=0;t.stdout?.on("data",i=>{e();if(r>CR)return;r+=i.length;n.push(i)});return()=>Buffer.
concat(n)}function Jl(t,e){return new p("NO_SKOPEO",`docker-flatten needs skopeo ${Gl.join(".")} or newer for images in \
a registry, but ${t}.`,{hint:`Install the package skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-ge\
t install skopeo"); GitHub's Ubuntu runners have it.`,cause:e})}var MR=1024*1024;async function tE(t,e){const{text:n,reference:r}=t;const i=new bt(e);const o=await i.rawManifest(r);if(o===
void 0)throw zR(n);const s=new Kl(t,e,i);const a=r.digest??H(o);s.know(a,o);const d={mediaType:"",digest:a,sizeBytes:o.length,
platform:void 0,annotations:{}};try{return await Kn(s,await Kr(s,d),e.platforms)}catch(c){await s.close();throw c}}var Kl=class{name;#e;#t;#n;#r=new Map;#i=new Map;constructor({
text:e,reference:n},r,i){this.name=e;this.#e=n;this.#t=r;this.#n=i}know(e,n){this.#r.set(e,n)}async readManifest({digest:e}){
return this.#r.get(e)??await this.#n.rawManifest(this.#o(e))}readConfig(e,n){return this.#n.rawConfig(this.#o(n.digest))}async findLayer({
digest:e,sizeBytes:n},r){const i=async()=>{const s=Vl(await this.#s(r),UR(e));const a=await NR(s).then(({size:d})=>d,()=>void 0);
if(a===void 0)throw ee(e,"is missing from what skopeo copied");if(a!==n)throw ee(e,kn(a,n));return{path:s,startByte:0,sizeBytes:n}};
const o=async s=>{const{path:a}=await i();return n===0?$R.from([]):RR(a,{highWaterMark:MR,signal:s})};return{open:o,locate:i}}async release({
digest:e}){const n=this.#i.get(e);this.#i.delete(e);const r=await n?.catch(()=>void 0);if(r!==void 0)await eE(r,{recursive:true,
force:true})}async close(){await Promise.all([...this.#i.keys()].map(e=>this.release({mediaType:"",digest:e,sizeBytes:0})))}#o(e){
return{...this.#e,tag:void 0,digest:e}}#s(e){const{digest:n}=e.manifest;const r=this.#i.get(n)??this.#a(e);this.#i.set(n,
r);r.catch(()=>{if(this.#i.get(n)===r)this.#i.delete(n)});return r}async#a({manifest:e,layers:n,platform:r}){const{tempDir:i,
runId:o,log:s}=this.#t;const a=await LR(Vl(i,`${se(o)}copy-`));const d={title:r===void 0?"Copy":`Copy ${O(r)}`,doneBytes:()=>HR(
a),totalBytes:()=>n.reduce((f,{sizeBytes:l})=>f+l,0)};const c={kind:"read",name:this.name};const u=this.#n.copy(this.#o(
e.digest),`dir:${a}`,[],c);try{await z(s,d,u);return a}catch(f){await eE(a,{recursive:true,force:true});throw f}}};function UR(t){
const e=Ut(t);if(e===void 0)throw ee(t,"has a digest that cannot be checked");return e.hex}function HR(t){try{return _R(
t).reduce((e,n)=>e+FR(Vl(t,n)).size,0)}catch{return 0}}function zR(t){return new p("IMAGE_NOT_FOUND",`${t} must be an im\
age, but its registry does not have it.`,{hint:"Check the name and the tag, and whether it was pushed."})}async function Et(t,e){try{return await WR(t,e)}catch(n){throw e.signal.aborted?U(e.signal.reason):n}}function WR(t,e){switch(t.
transport){case"docker-archive":return Kb(t,e);case"oci":case"oci-archive":return Jb(t,e);case"docker":return tE(t,e)}}import{lstat as jR,open as rE,realpath as JR}from"node:fs/promises";import{dirname as GR,join as VR}from"node:path";var KR=0;function Yn(t,e){return VR(t,`${se(e)}${++KR}.pending`)}async function vn(t){return JR(t).catch(()=>t)}async function Zr(t,e){
const n=await rE(t,"wx");try{await e(n);await n.sync()}finally{await n.close()}}async function Ht(t){const e=await rE(t,
"r").catch(()=>void 0);await e?.sync().catch(()=>{});await e?.close()}async function Ie(t){return jR(t).catch(()=>void 0)}
function Qr(t,e,n){return new p("BAD_INPUT",`The ${T("tag")} must name a place that can be written to, but ${JSON.stringify(
t)} is not one: ${e}.`,{hint:n})}var nE={ENOENT:"its directory does not exist",ENOTDIR:"its parent is not a directory",EACCES:"\
this user may not write there",EPERM:"this user may not write there",EROFS:"its filesystem is read-only",ENAMETOOLONG:"i\
ts name is too long"};function $o(t){const e=pe(t);return Object.hasOwn(nE,e)?nE[e]??e:e}function qn(t,{name:e,path:n,signal:r}){
if(t instanceof p)return t;if(r.aborted)return U(r.reason);if(mt(t)){return new p("NO_SPACE",`The disk of ${GR(n)} fille\
d up while writing ${e}. What was there before is unchanged.`,{hint:"Free some disk space, or name a path on a larger di\
sk.",cause:t})}return new p("WRITE_FAILED",`Cannot write ${e} (${$o(t)}). What was there before is unchanged.`,{hint:"Na\
me a writable path on a disk with space for the compressed image.",cause:t})}function ei(t,e,{log:n,name:r}){if(Il(t)){n.notice(`${r} gets OCI's media types instead of the source's: Docker's have n\
one for layers with zstd.`);return id(t)}if(!e||!Bl(t))return t;n.notice(`${r} gets OCI's media types instead of Docker'\
s, which programs do not look for in an OCI layout. So its digest is another than in a registry or a docker-archive.`);return id(
t)}var Uo=class{name;#e;#t;#n;#r;constructor(e,n,r){this.name=e.text;this.#e=e.path;this.#t=e.transport==="oci-archive";this.#n=
n;this.#r=r}async check(){const e=await vn(this.#e);const n=(i,o)=>Qr(this.name,i,o);const r=await Ie(e);if(ZR(e)===""||
e.endsWith("/")||r?.isDirectory())throw n("it is a directory",'Name a file. For a directory write "oci:DIR", or see docs\
/archives.md for the transports.');if(r!==void 0&&!r.isFile())throw n("it exists and is not a plain file","Name a file t\
hat is new or an archive.");try{await YR(`${Mo(e)}/`,iE.W_OK|iE.X_OK)}catch(i){throw n($o(i),"Create the directory in an\
 earlier step, or name a file in an existing, writable one.")}}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await vn(this.#e);const a=Yn(Mo(s),n);const d=Vn(ei(e,this.#t,{log:r,name:this.name}));const c=this.#r(d);const u=Qy(
c);let f=0;const l=h=>{f+=h;o()};const m={title:"Write",doneBytes:()=>f,totalBytes:()=>u};try{const h=Zr(a,g=>ew(g,c,{signal:i,
onBytes:l}));await z(r,m,h)}catch(h){await hd(a,{force:true}).catch(()=>{});throw qn(h,{name:this.name,path:s,signal:i})}
return new Yl({name:this.name,path:s,pending:a,digest:d.root.digest,context:this.#n})}};var Yl=class{digest;#e;#t;#n;constructor(e){
this.digest=e.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;const i={transport:"oci-archive",text:e,
path:n};return Et({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,pending:r,context:i}=this.#e;
try{const o=await Ie(n);const s=o===void 0||await this.#r();if(o!==void 0)await qR(r,Number(o.mode)&511);const a=(await Ie(
r))?.ino;await oE(r,n);this.#n=s?Number(a):void 0;await Ht(Mo(n))}catch(o){throw qn(o,{name:e,path:n,signal:i.signal})}}async#r(){
const{path:e,context:n}=this.#e;const r=Yn(Mo(e),n.runId);try{await XR(e,r)}catch(i){n.log.debug(`the replaced file cann\
ot be kept: ${D(i)}`);return false}this.#t=r;return true}async undo(){const{path:e}=this.#e;if(this.#n===void 0||Number(
(await Ie(e))?.ino)!==this.#n)return;if(this.#t===void 0)await hd(e,{force:true});else await oE(this.#t,e);this.#n=void 0;
this.#t=void 0;await Ht(Mo(e))}async discard(){await hd(this.#e.pending,{force:true});if(this.#t!==void 0)await hd(this.#t,
{force:true});this.#t=void 0}};var Xn="org.opencontainers.image.ref.name";function Ho(t){try{const e=Bs(t);const n=w(e,"manifests");if(n===null||n===void 0)
return{...e,manifests:[]};const r=Array.isArray(n)&&n.every(i=>b(i,"digest"));return r?e:void 0}catch{return void 0}}function sE(t,e){
const n=dE(t);const r=e.annotations?.[Xn];const i=n.filter(c=>QR(c)===r);const o=r!==void 0||i.length===1;const[s]=o?i:[];
const a=oa(e);const d=s===void 0?[...n,a]:n.flatMap(c=>{if(c===s)return[a];return i.includes(c)?[]:[c]});return cE({...t,
manifests:d})}function aE(t,e){const n=JSON.stringify(oa(e));return cE({...t,manifests:dE(t).filter(r=>JSON.stringify(r)!==
n)})}function dE(t){const e=w(t,"manifests");return Array.isArray(e)?e.filter(B):[]}function QR(t){return b(t,"annotatio\
ns",Xn)}function cE(t){return Buffer.from(JSON.stringify({schemaVersion:2,mediaType:Pe.index,...t}))}import{access as l_,constants as hE,mkdir as m_,readdir as p_,readFile as h_,rm as g_}from"node:fs/promises";import{basename as y_,
dirname as gE,join as ti,resolve as w_}from"node:path";import{mkdir as lE,readdir as pE,readFile as Zl,rename as yd,rm as Zn,rmdir as u_}from"node:fs/promises";import{dirname as mE,
join as Se}from"node:path";import{readdir as e_,rm as gd,writeFile as t_}from"node:fs/promises";import{basename as n_,join as ql}from"node:path";import{
setTimeout as r_}from"node:timers/promises";var uE=".lock";var fE=6e4;var i_=10;var o_=40;var s_=0;async function Xl(t,e){const n=await a_(t);try{return await e()}finally{
await gd(n,{force:true}).catch(()=>{})}}async function a_({directory:t,name:e,context:n}){const{runId:r,signal:i,touch:o}=n;
const s=ql(t,`${se(r)}${++s_}${uE}`);const a=performance.now()+fE;for(;;){i.throwIfAborted();await t_(s,"",{flag:"wx"});
const[d]=await d_(t,n_(s)).catch(c=>gd(s,{force:true}).then(()=>Promise.reject(c)));if(d===void 0)return s;await gd(s,{force:true});
if(performance.now()>a)throw c_(e,ql(t,d));o();await r_(i_+Math.random()*o_)}}async function d_(t,e){const n=[];for(const r of await e_(
t)){const i=r.endsWith(uE)&&r!==e?ut(r):void 0;if(i===void 0)continue;if(Ot(i))await gd(ql(t,r),{force:true});else n.push(
r)}return n}function c_(t,e){return new p("WRITE_FAILED",`Another run has been writing to ${t} for more than ${fE/1e3} s\
.`,{hint:`Run again once it has ended. If there is no other run, remove the file ${e}.`})}var wd=class{digest;#e;#t;constructor(e){this.digest=e.root.digest;this.#e=e}readBack(){const{name:e,pending:n,context:r}=this.#e;
const i={transport:"oci",text:e,path:n};return Et({...i,reference:void 0,index:void 0},r)}async publish(){const{name:e,path:n,
pending:r,isNew:i,context:o}=this.#e;try{this.#t=(i?await this.#n():void 0)??await Xl({directory:n,name:e,context:o},()=>this.#r());
await Ht(i?mE(n):n);await Zn(r,{recursive:true,force:true})}catch(s){throw qn(s,{name:e,path:Se(n,"index.json"),signal:o.
signal})}}async#n(){const{path:e,pending:n,blobs:r}=this.#e;if(await Ie(e)!==void 0)return void 0;const i=await Zl(Se(n,
"index.json"));try{await yd(n,e)}catch(o){if(["ENOTEMPTY","EEXIST"].includes(pe(o)))return void 0;throw o}return{before:void 0,
after:i,added:["","oci-layout",...r.map(Ye)]}}async#r(){const{path:e,pending:n,root:r,blobs:i}=this.#e;const o=[];try{await lE(
Se(e,"blobs/sha256"),{recursive:true});for(const d of["oci-layout",...i.map(Ye)]){if(await Ie(Se(e,d))===void 0)o.push(d);
await yd(Se(n,d),Se(e,d))}await Ht(Se(e,"blobs/sha256"));const s=await this.#i();const a=sE(s?.index,r);await Ql(e,n,a);
return{before:s?.bytes,after:a,added:o}}catch(s){for(const a of o)await Zn(Se(e,a),{force:true}).catch(()=>{});throw s}}async#i(){
const{name:e,path:n}=this.#e;const r=await Zl(Se(n,"index.json")).catch(o=>{if(pe(o)==="ENOENT")return void 0;throw o});
if(r===void 0)return void 0;const i=Ho(r.toString());if(i!==void 0)return{bytes:r,index:i};throw new p("WRITE_FAILED",`${e}\
 no longer has a valid index.json.`,{hint:"Something else changed the directory during the run. Name another one."})}async undo(){
const e=this.#t;this.#t=void 0;const{name:n,path:r}=this.#e;if(e===void 0||await Ie(r)===void 0)return;const i={...this.#e.
context,signal:new AbortController().signal};await Xl({directory:r,name:n,context:i},()=>this.#o(e))}async#o({before:e,after:n,
added:r}){const{path:i,root:o,context:s}=this.#e;const a=await Zl(Se(i,"index.json")).catch(()=>void 0);if(a===void 0)return;
const d=a.equals(n);const c=d&&r[0]===""&&!await f_(i,s.runId);const u=Yn(c?mE(i):i,s.runId);if(c){await yd(i,u);await Zn(
u,{recursive:true,force:true});return}await lE(u);try{if(!d){const f=Ho(a.toString());if(f!==void 0)await Ql(i,u,aE(f,o));
return}if(e===void 0)await Zn(Se(i,"index.json"));else await Ql(i,u,e);for(const f of r)if(f!=="")await Zn(Se(i,f),{force:true})}finally{
await Zn(u,{recursive:true,force:true})}if(e!==void 0)return;for(const f of["blobs/sha256","blobs"])if((await pE(Se(i,f))).
length===0)await u_(Se(i,f))}async discard(){await Zn(this.#e.pending,{recursive:true,force:true})}};async function f_(t,e){
const n=(await pE(t)).map(ut);return n.some(r=>r!==void 0&&r!==e&&!Ot(r))}async function Ql(t,e,n){const r=Se(e,"next-in\
dex.json");await Zr(r,i=>i.writeFile(n));await yd(r,Se(t,"index.json"));await Ht(t)}var bd=class{name;#e;#t;#n;constructor({text:e,path:n,reference:r},i){this.name=e;this.#e=w_(n);this.#t=r;this.#n=i}async check(){
const e=await vn(this.#e);const n=await Ie(e);if(n!==void 0&&!n.isDirectory())throw Qr(this.name,"it exists and is not a\
 directory",'Name a new directory or an OCI image layout. An archive of one is written as "oci-archive:PATH".');try{const r=n===
void 0?`${gE(e)}/`:e;await l_(r,hE.W_OK|hE.X_OK)}catch(r){throw Qr(this.name,$o(r),"Create its directory in an earlier s\
tep, or name one in an existing, writable directory.")}if(n!==void 0)await this.#r(e)}async#r(e){if((await p_(e).catch(()=>[
""])).length===0)return;const n=await h_(ti(e,"index.json"),"utf8").catch(()=>"");const r=await Ie(ti(e,"oci-layout"))!==
void 0;if(r&&Ho(n)!==void 0)return;throw Qr(this.name,"it has files, but is not an OCI image layout with a valid index.j\
son","Name a new or empty directory, or an OCI image layout.")}async write(e){const{runId:n,log:r,signal:i,touch:o}=this.#n;
const s=await vn(this.#e);const a=await Ie(s)===void 0;const d=Yn(a?gE(s):s,n);const c=Vn(ei(e,true,{log:r,name:this.name}));
const u=this.#t===void 0?{}:{[Xn]:this.#t};const f=Co(c,u);const l=f.map(({content:y})=>"sizeBytes"in y?y.sizeBytes:y.length);
let m=0;const h=y=>{m+=y;o()};const g=async()=>{await m_(ti(d,"blobs/sha256"),{recursive:true});for(const{path:y,content:E}of f){
i.throwIfAborted();await Zr(ti(d,y),async S=>{if(Buffer.isBuffer(E))await S.writeFile(E);else await xo(E,S,{signal:i,onBytes:h})})}};
try{const y=l.reduce((S,P)=>S+P,0);const E={title:"Write",doneBytes:()=>m,totalBytes:()=>y};await z(r,E,g());for(const S of[
"blobs/sha256","blobs","."])await Ht(ti(d,S))}catch(y){await g_(d,{recursive:true,force:true}).catch(()=>{});throw qn(y,
{name:this.name,path:ti(s,y_(s)),signal:i})}return new wd({name:this.name,path:s,pending:d,isNew:a,root:{...c.root,annotations:u},
blobs:c.blobs.map(({digest:y})=>y),context:this.#n})}};import{mkdir as b_,mkdtemp as E_,open as D_,rm as S_,symlink as x_,writeFile as Ed}from"node:fs/promises";import{join as ni,
resolve as k_}from"node:path";var P_=30;var Dd=class{name;#e;#t;constructor(e,n){this.name=e.text;this.#e=e;this.#t=n}async check(){const e=new bt(this.#t);
await e.checkVersion();try{await e.rawManifest(this.#e.reference)}catch(n){const r=D(n);if(Xb(r))throw Xr(r,{kind:"write",
name:this.name});if(this.#t.signal.aborted)throw n;this.#t.log.debug(`the present image of ${this.name} cannot be read: ${r}`)}}async write(e){
const{log:n,tempDir:r,runId:i,signal:o}=this.#t;const{reference:s}=this.#e;const a=Vn(ei(e,false,{log:n,name:this.name}));
const{digest:d}=a.root;const c={...s,tag:void 0,digest:d};const u=await new bt(this.#t).rawManifest(c).then(l=>l!==void 0).
catch(()=>true);const f=await E_(ni(r,se(i))).catch(l=>{throw yE(l,r,o)});try{await this.#n(f,a)}finally{await S_(f,{recursive:true,
force:true})}return new tm({...this.#e,digest:d,wasThere:u},this.#t)}async#n(e,n){const{log:r,tempDir:i,signal:o,touch:s}=this.#t;
const a=new bt({...this.#t,tempDir:e});const d={kind:"write",name:this.name};const c=async(f,l,m)=>{const{digest:h}=l.root;
const g=ni(e,em(h));await T_(g,l,{signal:o,onBytes:s}).catch(E=>{throw yE(E,i,o)});const y={...this.#e.reference,tag:void 0,
digest:h};await z(r,{title:f},a.copy(`dir:${g}`,y,m,d))};const u=n.images.map(({image:f})=>Vn({images:[f],index:void 0}));
for(const f of new Map(u.map(l=>[l.root.digest,l])).values()){const l=f.images[0]?.image.platform;await c(l===void 0?"Pu\
sh":`Push ${O(l)}`,f,[])}if(u.some(f=>f.root.digest===n.root.digest))return;await c("Push the index",n,await a.indexOptions())}};
async function T_(t,e,n){const{root:r,rootBytes:i,images:o,blobs:s}=e;const a=new Map(o.map(({manifest:d,bytes:c})=>[d.digest,
c]));a.delete(r.digest);await b_(t);await Ed(ni(t,"version"),"Directory Transport Version: 1.1\n");await Ed(ni(t,"manife\
st.json"),i);for(const[d,c]of a)await Ed(ni(t,`${em(d)}.manifest.json`),c);for(const{digest:d,content:c}of s){if(a.has(d)||
d===r.digest)continue;const u=ni(t,em(d));if(Buffer.isBuffer(c))await Ed(u,c);else if(c.startByte===void 0)await x_(k_(c.
path),u);else await B_(c,u,n)}}async function B_(t,e,n){const r=await D_(e,"wx");try{await xo(t,r,n)}finally{await r.close()}}
function em(t){return t.slice(t.indexOf(":")+1)}function yE(t,e,n){if(n.aborted)return U(n.reason);return new p(mt(t)?"N\
O_SPACE":"WRITE_FAILED",`Cannot write what is pushed to ${e}: ${D(t)}.`,{hint:"Free some disk space, or name a directory\
 on a larger disk.",cause:t})}var tm=class{digest;#e;#t;#n;#r;#i=false;constructor(e,n){this.digest=e.digest;this.#e=e;this.#t=
n;this.#n=new bt(n)}readBack(){const{text:e}=this.#e;return Et({transport:"docker",text:e,reference:this.#a(this.digest)},
this.#t)}async publish(){const{text:e,reference:n}=this.#e;this.#r=await this.#s().catch(i=>{this.#t.log.debug(`the prev\
ious image of ${e} cannot be read: ${D(i)}`);return void 0});this.#i=true;if(this.#r!==this.digest)await this.#o(this.digest);
const r=await this.#s();if(r===this.digest)return;throw new p("PUSH_FAILED",`${e} must have the digest ${this.digest}, b\
ut the registry answers with ${r} after the push.`,{hint:`Something else may have pushed ${n.text} at the same time. Run\
 again.`})}async#o(e,n=this.#n){const{text:r,reference:i}=this.#e;const o={kind:"write",name:r};await n.copy(this.#a(e),
i,await n.indexOptions(),o)}async#s(e=this.#n){const n=await e.rawManifest(this.#e.reference);return n===void 0?"none":H(
n)}#a(e){return{...this.#e.reference,tag:void 0,digest:e}}async undo(){if(!this.#i||this.#r===this.digest)return;const{text:e,
wasThere:n}=this.#e;this.#i=false;const r=s=>this.#t.log.notice(`${e} was pushed and could not be restored: ${s}`);const i=new Ce(
void 0,P_);const o=new bt({...this.#t,signal:i.signal,touch:i.touch});try{if(await this.#s(o)!==this.digest)return;if(this.#r===
void 0)r("its previous image could not be read");else if(this.#r!=="none")await this.#o(this.#r,o);else if(n)r("its regi\
stry already had the same image under another name");else await o.delete(this.#a(this.digest))}catch(s){r(D(s))}finally{
i.release()}}async discard(){}};function Sd(t,e){switch(t.transport){case"docker-archive":{const{reference:n}=t;return new Uo(t,e,r=>O_(r,n))}case"oci-a\
rchive":{const{reference:n}=t;const r=n===void 0?{}:{[Xn]:n};return new Uo(t,e,i=>Co(i,r))}case"oci":return new bd(t,e);case"\
docker":return new Dd(t,e)}}function O_(t,e){const n=e===void 0?{}:{[_a]:ce(e),[Xn]:e.tag??"latest"};const r=e===void 0?
[]:[Pg(e)];return Co(t,n,yb(t,r,A_()))}var C_={x64:"amd64",ia32:"386",ppc64:"ppc64le",mipsel:"mipsle",loong64:"loong64"};
function A_(){const t=C_[process.arch]??process.arch;return Re({os:"linux",architecture:t,variant:void 0})}function bE(t){
return t.flatMap(e=>{if(e.transport==="docker")return[];const n=R_(v_(e.path));return e.transport==="oci"?[wE(n),n]:[wE(
n)]})}function R_(t){try{return I_(t)}catch{return t}}function EE(t){const{tempDir:e,backup:n,report:r,html:i,tagLocations:o}=t;const s=[n,r,i].filter(d=>d!==void 0);const a=bE(
o);return[...new Set([e,...s.map(d=>__(d)),...a])]}import{Readable as PF}from"node:stream";import{Writable as F_}from"node:stream";var DE=32*1024*1024;var ri=class{sink;#e;#t=[];#n=[];#r=0;#i=0;constructor(e,n=()=>{}){this.#e=e;this.sink=new F_({write:(r,i,o)=>{
this.#n.push(Buffer.from(r));this.#i+=r.length;o();n()}})}get isEmpty(){return this.#t.length===0}get isComplete(){return!this.
isEmpty&&this.#i>=this.#r}hold(e){if(e.sizeBytes>this.#e){throw new p("TAR_LIMIT",`An entry is ${e.sizeBytes} bytes long\
, but at most ${this.#e} were expected.`,{hint:ye})}const n=Buffer.from(e.header);const{typeFlag:r}=e;const i=e.extensions.
reduce((a,d)=>a+d.length,I);const o=ae(e.sizeBytes);const s={typeFlag:r,mtimeSeconds:sn(n),header:n,extensions:[...e.extensions]};
this.#t.push({entry:s,headBytes:i,dataBytes:o});this.#r+=i+o;if(this.#r>DE){throw new p("TAR_LIMIT",`Entries exceed ${DE}\
 bytes in total, but only a few short ones were expected.`,{hint:ye})}return"keep"}entries(){const e=Buffer.concat(this.#n);
let n=0;return this.#t.map(({entry:r,headBytes:i,dataBytes:o})=>{const s=n+i;n=s+o;return{...r,data:e.subarray(s,n)}})}};import{pipeline as N_}from"node:stream/promises";import{Writable as L_}from"node:stream";function On(){return new L_({highWaterMark:1024*1024,write:(t,e,n)=>n()})}async function Qn(t,e,n,r=On()){await N_(e,n,r,{signal:t}).catch(i=>{if(!t.aborted)throw i})}async function ii(t,e){const n=new AbortController;const r=new ri(e,()=>{if(r.isComplete)n.abort()});const i=new G(o=>r.
isEmpty?r.hold(o):"drop");await Qn(n.signal,t,i,r.sink);return r.entries()[0]}async function SE(t){const e=new AbortController;
let n;const r=new G(i=>{n??={...i,name:Buffer.from(i.name),header:Buffer.from(i.header)};e.abort();return"drop"});await Qn(
e.signal,t,r);return n}function be(t,e){return TE(t,"name",e)}function xd(t,e){return TE(t,"linkName",e)}function kE(t,e,n){return xE(xE(t,"uid",
e),"gid",n)}function xE({extensions:t,header:e},n,r){const i=Le(t).pax.has(n);if(r<=af||!i){return{extensions:i?nm(t,n):
t,header:df(e,n,r)}}const o=new Map([[n,String(r)]]);const s=a=>uf(a,o);return{extensions:Pd(t,s),header:df(e,n,0)}}function kd(t){
const{pax:e,longName:n}=Le(t.extensions);const r=n===void 0?Fe(e.get(PE)):void 0;const{extensions:i,header:o}=r===void 0?
t:be(t,r);const s=a=>a==="size"||a.startsWith("GNU.sparse.");return{extensions:oi(i,s),header:uo($g(o),0)}}function nm(t,e){
return Pd(t,n=>jg(n,e))}function oi(t,e){return Pd(t,n=>cf(n,e))}function Pd(t,e){const n=Sr(t);const r=n.findLast(({typeFlag:i})=>i===
Te.pax);return n.flatMap(i=>{const{typeFlag:o,block:s,data:a}=i;if(o===Te.pax)return i===r?$_(i,e):[];return a===void 0?
[s]:[s,a]})}function $_({block:t,data:e,sizeBytes:n},r){if(e===void 0)return[];const i=e.subarray(0,n);const o=r(i);if(o.
equals(i))return[t,e];return o.length===0?[]:[uo(t,o.length),BE(o)]}var PE="GNU.sparse.name";var M_={name:{records:["pat\
h",PE],gnuType:Te.gnuLongName},linkName:{records:["linkpath"],gnuType:Te.gnuLongLink}};function TE(t,e,n){const{records:r,
gnuType:i}=M_[e];const[o,...s]=r;const a=la(t.header,e,n);const d=a===void 0&&Le(t.extensions).pax.has(o);const c=d?s:r;
const u=Sr(oi(t.extensions,m=>c.includes(m))).filter(({typeFlag:m})=>m!==i).flatMap(({block:m,data:h})=>h===void 0?[m]:[
m,h]);if(a!==void 0)return{extensions:u,header:a};const f=la(t.header,e,n.subarray(0,I),true)??t.header;if(d){const m=h=>uf(
h,new Map([[o,n]]));return{extensions:Pd(u,m),header:f}}const l=Buffer.concat([n,Buffer.alloc(1)]);return{extensions:[...u,
Hg(i,l.length),BE(l)],header:f}}function BE(t){return Buffer.concat([t,Buffer.alloc(ae(t.length)-t.length)])}import{createHash as j_}from"node:crypto";import{createGunzip as J_,createZstdDecompress as G_}from"node:zlib";var vE=4247762216;var U_=407710288;var IE={rle:1,reserved:3};var H_=13;function OE(t){if(t.length<4)return false;const e=t.
readUInt32LE(0);return e===vE||CE(e)}function CE(t){return(t&4294967280)>>>0===U_}var si=class{#e="magic";#t=4;#n=Buffer.
alloc(H_);#r=0;#i=0;#o=false;#s=0;position=0;frames=0;header;get isBetweenFrames(){return this.#e==="magic"&&this.#r===0}*split(e){
let n=0;let r=0;while(r<e.length){const i=this.#e==="skipped"||this.#e==="block"||this.#e==="checksum";const o=Math.min(
this.#t,e.length-r);const s=this.#e==="skipped"||this.#e==="skipped size";if(!i)this.#a(e.subarray(r,r+o));r+=o;this.position+=
o;this.#t-=o;if(s)n=r;if(this.#t>0)break;const a=this.#e==="magic";this.#c();if(this.#e==="skipped size")n=r;else if(a&&
r-n<4){yield Buffer.from(this.#n.subarray(0,4));n=r}if(this.#e==="magic"&&r>n){yield e.subarray(n,r);n=r}}if(this.#e!=="\
magic"&&r>n)yield e.subarray(n,r)}#a(e){e.copy(this.#n,this.#r);this.#r+=e.length}#d(e,n){this.#e=e;this.#t=n;this.#r=0}#c(){
const e=this.#n;switch(this.#e){case"magic":{const n=e.readUInt32LE(0);if(CE(n))this.#d("skipped size",4);else if(n===vE)
this.#f();else throw new RangeError("bytes that are not a zstd frame follow its last frame");return}case"skipped size":{
const n=e.readUInt32LE(0);this.#d(n===0?"magic":"skipped",n===0?4:n);return}case"descriptor":this.#i=e[0]??0;this.#d("he\
ader",this.#l().headerBytes);return;case"header":this.header=this.#m();this.#d("block header",3);return;case"block heade\
r":{const n=e.readUIntLE(0,3);const r=n>>1&3;if(r===IE.reserved)throw new RangeError("a zstd block has an unknown type");
this.#o=(n&1)===1;const i=r===IE.rle?1:n>>3;if(i>0)this.#d("block",i);else this.#u();return}case"block":this.#u();return;case"\
skipped":case"checksum":this.#d("magic",4);return}}#u(){if(!this.#o)this.#d("block header",3);else if((this.#i&4)!==0)this.#d(
"checksum",4);else this.#d("magic",4)}#f(){this.frames++;this.#s=this.position-4;this.#d("descriptor",1)}#l(){const e=this.#i;
const n=(e&32)!==0;const r=n?0:1;const i=[0,1,2,4][e&3]??0;const o=[n?1:0,2,4,8][e>>6]??0;const s=r+i+o;return{windowBytes:r,
dictionaryBytes:i,contentBytes:o,headerBytes:s}}#m(){const e=this.#n;const{windowBytes:n,dictionaryBytes:r,contentBytes:i}=this.#l();
const o=r===0?0:e.readUIntLE(n,r);const s=i===0?void 0:z_(e,n+r,i);return{startByte:this.#s,contentBytes:s,windowBytes:n===
0?s??0:W_(e[0]??0),dictionaryId:o}}};function z_(t,e,n){if(n===8)return Number(t.readBigUInt64LE(e));return t.readUIntLE(
e,n)+(n===2?256:0)}function W_(t){const e=2**(10+(t>>3));return e+e/8*(t&7)}var FE=1024*1024;var V_=4*FE;var K_=6;var AE=["drain","end","close"];function Td(t,e){return new rm(t,e)}var rm=class{chunks;packedBytes=0;tarBytes=0;packing;#e=new si;#t;#n;#r;constructor(e,n){
this.#t=e;this.#n=n;this.#r=RE(e.descriptor.digest);this.chunks=this.#o()}get frames(){return this.#e.frames}get#i(){return this.#t.
descriptor.digest}async*#o(){const{descriptor:e,diffId:n}=this.#t;const r=await this.#t.open(this.#n.signal);try{const i=this.#s(
r);const o=await X_(i);this.packing=Q_(o,this.#i);const s=this.packing==="none"&&n===e.digest;const a=this.#n.checksDiffId&&
!s?RE(n):void 0;for await(const c of this.#d(o,i)){a?.update(c);this.tarBytes+=c.length;yield c}this.#a();const d=a&&_E(
a,n);if(d!==void 0&&d!==n)throw ee(this.#i,`unpacks to ${d}, but the image's config says ${n}`)}finally{r.destroy()}}async*#s(e){
const{sizeBytes:n}=this.#t.descriptor;for await(const r of e){this.packedBytes+=r.length;if(this.packedBytes>n)throw ee(
this.#i,kn(this.packedBytes,n));this.#r.update(r);yield r}}#a(){const{sizeBytes:e}=this.#t.descriptor;if(this.packedBytes!==
e)throw ee(this.#i,kn(this.packedBytes,e));const n=_E(this.#r,this.#i);if(n!==this.#i)throw ee(this.#i,`has the digest ${n}`)}async*#d(e,n){
if(this.packing==="none"){if(e.length>0)yield e;yield*n;return}const r=this.packing==="gzip";const i={chunkSize:FE,readableHighWaterMark:V_};
const o=r?J_(i):G_(i);const s=r?Y_(o,e,n):q_(o,this.#e,e,n);s.catch(a=>o.destroy(a));o.on("error",()=>{});try{for await(const a of o.
iterator({destroyOnReturn:false}))yield a;await s}catch(a){throw this.#c(a)}finally{o.destroy()}}#c(e){const n=e.code;const r=e instanceof
p;const i=typeof n==="string"&&/^(?:Z_|ZSTD_|ERR_STREAM_PUSH)/.test(n);if(r||!i&&!(e instanceof RangeError))return e;const o=n===
"Z_BUF_ERROR";return ee(this.#i,o?`ends in the middle of its ${this.packing} stream`:`is not a readable ${this.packing} \
stream (${D(e)})`)}};async function Y_(t,e,n){let r=false;const i=new Promise(d=>{t.once("end",()=>{r=true});for(const c of[
"end","close"])t.once(c,d)});let o=0;let s=0;const a=async d=>{const c=d.findLastIndex(u=>u!==0);if(c!==-1)s=o+c+1;o+=d.
length;if(!r)await im(t,d)};await a(e);for await(const d of n)await a(d);t.end();await i;if(s>t.bytesWritten)throw new RangeError(
"bytes that are not a gzip member follow its last member")}async function q_(t,e,n,r){for(const i of e.split(n))await im(
t,i);for await(const i of r)for(const o of e.split(i))await im(t,o);if(!e.isBetweenFrames)throw new RangeError("its last\
 frame is incomplete");t.end()}async function im(t,e){if(t.destroyed)throw new Error("the stream was closed");if(e.length===
0||t.write(e))return;await new Promise(n=>{const r=()=>{for(const i of AE)t.off(i,r);n()};for(const i of AE)t.on(i,r)})}
async function X_(t){const e=[];let n=0;while(n<K_){const{done:r,value:i}=await t.next();if(r===true)break;e.push(i);n+=
i.length}return e.length===1?e[0]??Buffer.alloc(0):Buffer.concat(e)}var Z_=[["bzip2","BZh"],["xz","ý7zXZ\0"]];function Q_(t,e){
if(t[0]===31&&t[1]===139)return"gzip";if(OE(t))return"zstd";const n=t.toString("latin1");const r=Z_.find(([,i])=>n.startsWith(
i));if(r!==void 0)throw new p("UNSUPPORTED_IMAGE",`The layer ${e} is packed with ${r[0]}, but only gzip, zstd and unpack\
ed layers can be read.`,{hint:'Copy the image with "skopeo copy --dest-compress-format gzip" first.'});return"none"}function RE(t){
const e=Ut(t)?.algorithm;if(e===void 0)throw ee(t,"has a digest that cannot be checked");return j_(e)}function _E(t,e){return`${e.
slice(0,e.indexOf(":"))}:${t.digest("hex")}`}var om=/^(?:(?:SCHILY|LIBARCHIVE)\.xattr\.(?:(?:user|trusted)\.overlay\.|security\.selinux$|com\.apple\.)|RHT\.security\.selinux$)/;
var sm=5;var zt=class{#e=new Set;#t=0;static isIn({pax:e}){if(e.size===0)return false;for(const n of e.keys())if(om.test(
n))return true;return false}static remove(e){return{header:e.header,extensions:oi(e.extensions,n=>om.test(n))}}note({pax:e}){
this.#t++;if(this.#e.size>sm)return;for(const n of e.keys())if(om.test(n))this.#e.add(n.replace(/^(?:\w+\.xattr|RHT)\./,
""))}get notice(){if(this.#t===0)return void 0;const e=[...this.#e];const n=e.slice(0,sm).join(", ")+(e.length>sm?", …":
"");return`Left out extended attributes that belong to the machine that built the image (${n}) from ${this.#t} ${this.#t===
1?"entry":"entries"}.`}};function ve(t){return new p("LAYER_INVALID",`A layer of the image cannot be applied: ${t}.`,{hint:"The image is damaged,\
 or the program that made it has a bug. Build it again with another builder."})}function LE(t){return ve(`the tar stream\
 of ${t} ends within an entry`)}var Dt=4095;var er=255;var Bd=40;var am=1e7;var dm=1e4;var cm=256*1024**2;var um=192*1024**2;var fm=5e8;var lm=64*1024**
3;var mm=500;function xe(t){return new p("TAR_LIMIT",t,{hint:ye})}var me=47;var Id=46;function pm(t){let e=t.length;while(e>0&&t[e-1]===me)e--;let n=0;while(n<e&&eF(t,n,e))n+=t[n]===me?1:
2;const r=t.subarray(n,e);const i=tF(r)?r:nF(r,t);if(i.length>Dt)throw xe(`A path of the image has ${i.length} bytes, bu\
t at most ${Dt} are possible: ${v(i)}.`);return i}function zo(t,e){if(t.length===e.length)return t.equals(e);const n=t[0]===
Id&&t[1]===me&&t.length===e.length+2;return n&&t.compare(e,0,e.length,2)===0}function eF(t,e,n){return t[e]===me||t[e]===
Id&&e+1<n&&t[e+1]===me}function tF(t){let e=0;for(let n=0;n<=t.length;n++){const r=t[n];if(r===0)return false;if(n<t.length&&
r!==me)continue;const i=n-e;if(i>er)return false;if(i<=2&&t[e]===Id&&(i===1||t[e+1]===Id))return false;if(i===0&&t.length>
0)return false;e=n+1}return true}function nF(t,e){if(t.includes(0))throw ve(`the name ${v(e)} contains a NUL`);const n=[];
for(const r of t.toString("latin1").split("/")){if(r===""||r===".")continue;if(r.length>er)throw xe(`A name of the image\
 has ${r.length} bytes, but at most ${er} are possible: ${v(Buffer.from(r,"latin1"))}.`);if(r!=="..")n.push(r);else if(n.
pop()===void 0)throw ve(`the path ${v(e)} leads out of the image`)}return Buffer.from(n.join("/"),"latin1")}var rF=64*1024;var NE=1024*1024;var vd=class{#e=[];#t;#n=0;add(e){if(e.length<rF){if(this.#n+e.length>NE)this.#r();this.#t??=
Buffer.allocUnsafeSlow(NE);this.#n+=e.copy(this.#t,this.#n);return}this.#r();this.#e.push(e)}take(){const e=this.#e;this.#e=
[];return e}end(){this.#r();return this.take()}#r(){if(this.#t===void 0)return;this.#e.push(this.#t.subarray(0,this.#n));
this.#t=void 0;this.#n=0}};import{randomInt as iF}from"node:crypto";var jo=20;var ai=2**jo;var Wo=ai-1;var Od=class{#e=[];#t=0;add(e,n,r){const i=r-n;if(i>Dt)throw new RangeError("a text i\
s longer than any path");if((this.#t&Wo)+i>ai||this.#t===this.#e.length*ai){this.#t=this.#e.length*ai;if(this.#t+ai>cm)throw xe(
`The image's names and link targets exceed ${cm} bytes in total.`);this.#e.push(Buffer.allocUnsafeSlow(ai))}const o=this.#t;
e.copy(this.#e[o>>jo],o&Wo,n,r);this.#t+=i;return o}get(e,n){const r=e&Wo;return this.#e[e>>jo].subarray(r,r+n)}copy(e,n,r,i){
const o=e&Wo;const s=this.#e[e>>jo];if(n>32)s.copy(r,i,o,o+n);else for(let a=0;a<n;a++)r[i+a]=s[o+a];return i+n}equals(e,n,r,i){
const o=e&Wo;const s=this.#e[e>>jo];for(let a=0;a<n;a++)if(s[o+a]!==r[i+a])return false;return true}};var F=0;var _=-1;var A={directory:0,file:1,symlink:2,special:3};var Oe=1024;var oF=.6;var sF=iF(2**32);var Cd=class{texts=new Od;count=0;parent=new Int32Array(
Oe);kind=new Uint8Array(Oe);dead=new Uint8Array(Oe);touched=new Uint16Array(Oe);layer=new Uint16Array(Oe);ordinal=new Uint32Array(
Oe);inode=new Int32Array(Oe);head=new Uint32Array(Oe);extra=new Uint32Array(Oe);extraLength=new Uint16Array(Oe);place=new Uint32Array(
Oe);pathBytes=new Uint16Array(Oe);#e=new Uint32Array(Oe);#t=new Uint8Array(Oe);#n=new Int32Array(4*Oe);#r=0;constructor(){
this.count=1;this.parent[F]=_;this.inode[F]=F}find(e,n,r,i){const o=this.#n[this.#i(e,n,r,i)]-1;return o<0||this.dead[o]===
1?_:o}findSame(e,n){const r=this.texts.get(this.#e[n],this.#t[n]);return this.find(e,r,0,r.length)}add({parent:e,bytes:n,
start:r,end:i,kind:o,layer:s}){const a=this.count;if(a===this.parent.length)this.#s();const d=this.pathBytes[e];const c=d+
(d===0?0:1)+(i-r);if(i-r>er||c>Dt)throw xe(`A path of the image is longer than ${Dt} bytes, or contains a name of more t\
han ${er} bytes.`);this.parent[a]=e;this.kind[a]=o;this.touched[a]=s;this.inode[a]=a;this.pathBytes[a]=c;this.#e[a]=this.
texts.add(n,r,i);this.#t[a]=i-r;this.count++;const u=this.#i(e,n,r,i);const f=this.#n[u];if(f===0)this.#r++;else this.dead[f-
1]=1;this.#n[u]=a+1;if(this.#r>this.#n.length*oF)this.#o();return a}pathOf(e,n=false){const r=this.pathBytes[e];const i=Buffer.
allocUnsafe(r+(n?1:0));if(n)i[r]=47;let o=r;for(let s=e;s!==F;s=this.parent[s]){const a=this.#t[s];this.texts.copy(this.#e[s],
a,i,o-a);o-=a+1;if(o>=0)i[o]=47}return i}targetOf(e){return this.texts.get(this.extra[e],this.extraLength[e])}hiddenBelow(e){
let n=0;for(let r=e;r!==_;r=this.parent[r])n=Math.max(n,this.extra[r]);return n}#i(e,n,r,i){const o=this.#n.length-1;const s=i-
r;let a=aF(e,n,r,i)&o;for(;;){const d=this.#n[a]-1;if(d<0)return a;if(this.parent[d]===e&&this.#t[d]===s&&this.texts.equals(
this.#e[d],s,n,r))return a;a=a+1&o}}#o(){const e=this.#n.filter(n=>n>0&&this.dead[n-1]===0);this.#n=new Int32Array(this.#n.
length*2);this.#r=e.length;for(const n of e){const r=n-1;const i=this.texts.get(this.#e[r],this.#t[r]);this.#n[this.#i(this.
parent[r],i,0,i.length)]=n}}#s(){const e=this.parent.length*2;this.parent=He(this.parent,new Int32Array(e));this.kind=He(
this.kind,new Uint8Array(e));this.dead=He(this.dead,new Uint8Array(e));this.touched=He(this.touched,new Uint16Array(e));
this.layer=He(this.layer,new Uint16Array(e));this.ordinal=He(this.ordinal,new Uint32Array(e));this.inode=He(this.inode,new Int32Array(
e));this.head=He(this.head,new Uint32Array(e));this.extra=He(this.extra,new Uint32Array(e));this.extraLength=He(this.extraLength,
new Uint16Array(e));this.place=He(this.place,new Uint32Array(e));this.pathBytes=He(this.pathBytes,new Uint16Array(e));this.#e=
He(this.#e,new Uint32Array(e));this.#t=He(this.#t,new Uint8Array(e))}};function He(t,e){e.set(t);return e}function aF(t,e,n,r){
let i=Math.imul(t^sF,3432918353);for(let o=n;o<r;o++){i=Math.imul(i^e[o],1540483477);i^=i>>>15}i=Math.imul(i^i>>>16,2246822507);
return(i^i>>>13)>>>0}var dF=64;async function*$E(t,e,n,r){const i=new hm(t,e);const o=new vd;const s=(a,d)=>{r?.add(a.length,i.originOf(a,d));
o.add(a)};for(const a of i.top())s(a);yield*o.end();for(const[a,d]of t.layers.entries()){if(!i.beginLayer(a+1))continue;
const c=new pt({begin:(f,l)=>i.begin(f,l),emit:s},{dropsGlobals:true,ignoresTrailer:true});const u=Td(d,{checksDiffId:false,
signal:n});for await(const f of u.chunks){n.throwIfAborted();c.consume(f);yield*o.take();if(e.top!==F&&i.isLayerDone(c))
break}}for(;;){const a=i.moreDirectories();if(a.length===0)break;for(const d of a)s(d);yield*o.take()}yield*o.end()}var hm=class{#e;#t;#n;#r;#i;#o=0;#s=0;#a=0;#d=true;#c;#u=new WeakMap;constructor(e,n){
const{tree:r}=e;this.#e=e;this.#t=r;this.#n=n;this.#r=new Uint8Array(r.count);this.#r[F]=1;this.#i=n.top;const i=r.parent[n.
top];this.#c=i>F?r.pathBytes[i]+1:0;this.#l()}top(){const{top:e}=this.#n;return this.#t.kind[e]===A.directory?this.#p(e):
[]}beginLayer(e){this.#s=e;this.#a=0;return this.#f}get#f(){return this.#o<this.#t.count&&this.#t.layer[this.#o]===this.#s}isLayerDone(e){
return!this.#f&&(this.#d||e.isBetweenEntries)}begin(e,n){const r=this.#a++;this.#d=!this.#f||this.#t.ordinal[this.#o]!==
r;if(this.#d)return xr;const i=this.#o++;this.#l();const o=this.#t.inode[i];const s=this.#n.carrier[o];const a=o===i?s:i;
const d=this.#m(i);d.push(...this.#p(this.#t.parent[a]));let c=e;if(zt.isIn(n))c=zt.remove(c);const u=this.#y(a);if(!this.#g(
e.name,u))c=be(c,u);if(a!==s){const f=this.#y(s);if(!this.#g(Ft(e.header,n),f))c=xd(c,f)}if(c===e&&d.length===0)return kr;
return{blocks:[...d,...c.extensions,c.header],keepsData:true}}moreDirectories(){return this.#m(this.#t.count)}originOf(e,n){
if(n===void 0)return this.#u.get(e);return{stream:this.#s-1,offset:n}}#l(){const{kind:e,inode:n,count:r}=this.#t;const{carrier:i,
isSelected:o}=this.#n;for(;this.#o<r;this.#o++){const s=this.#o;if(e[s]===A.directory)continue;const a=n[s];const d=i[a];
if(a===s?d!==_:o[s]===1&&d!==s)return}}#m(e){const{kind:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let o=0;this.#i<
e;this.#i++){const s=this.#i;if(n[s]!==A.directory||r[s]===0||this.#r[s]===1)continue;if(o++===dF)break;this.#h(s,i)}return i}#p(e){
const{parent:n}=this.#t;const{isSelected:r}=this.#n;const i=[];for(let s=e;s>F&&r[s]===1&&this.#r[s]===0;s=n[s])i.push(s);
const o=[];for(const s of i.reverse())this.#h(s,o);return o}#h(e,n){this.#r[e]=1;const r=this.#n.top===F;const i=Jo(this.#e,
e,r?void 0:this.#c);const o=this.#t.place[e];let s=(o-1)*I;for(const a of[...i.extensions,i.header]){if(o>0&&r)this.#u.set(
a,{stream:this.#t.layer[e]-1,offset:s});s+=a.length;n.push(a)}}#g(e,n){return this.#n.top===F?zo(e,n):e.equals(n)}#y(e){
return this.#t.pathOf(e).subarray(this.#c)}};function Jo({tree:t,heads:e},n,r){const i=t.head[n];const o=t.pathOf(n,t.kind[n]===
A.directory).subarray(r);if(i===0)return be({extensions:[],header:Ug()},o);const s=e.get(i);if(r===void 0)return s;const a=cn(
Be(s.header,0),Le(s.extensions));return a.equals(o)?s:be(s,o)}var Ad=class{#e;#t=0;#n=0;#r=Buffer.alloc(0);#i=_;#o=0;constructor(e){this.#e=e}beginLayer(e){this.#t=e;this.forget()}forget(){
this.#i=_}childOf(e,n,r){return this.#a(this.#e.find(e,n,r,n.length),this.#s(e))}directoryOf(e,n,r){if(n<=0)return F;if(this.#i!==
_&&r==="create"&&cF(this.#r,e,n))return this.#i;const i={directory:F,hidden:this.#s(F),links:0};if(!this.#d(i,e.subarray(
0,n),r))return _;if(r==="create"){this.#r=Buffer.from(e.subarray(0,n));this.#i=i.directory;this.#o=i.hidden}return i.directory}#s(e){
return e===this.#i?this.#o:this.#e.hiddenBelow(e)}#a(e,n){return e===_||this.#e.touched[e]<n?_:e}#d(e,n,r){for(let i=0;i<
n.length;){const o=n.indexOf(me,i);const s=o===-1?n.length:o;if(s>i&&!this.#c(e,n,[i,s],r))return false;i=s+1}return true}#c(e,n,[
r,i],o){const s=this.#e;if(++this.#n>fm)throw xe(`The image's paths have more than ${fm} parts in total.`);if(n[r]===46&&
i-r<=2){if(i-r===1)return true;if(n[r+1]===46){this.#u(e,n);return true}}const a=this.#a(s.find(e.directory,n,r,i),e.hidden);
if(a===_)return o==="create"&&this.#f(e,n,r,i);const d=s.kind[a];const c=s.touched[a]===this.#t;if(d===A.directory){if(o===
"create")s.touched[a]=this.#t;e.directory=a;e.hidden=Math.max(e.hidden,s.extra[a]);return true}if(d===A.symlink&&(c||o===
"link")){const u=s.targetOf(s.inode[a]);if(++e.links>Bd)throw ve(`the symbolic links of ${v(n)} form a loop`);if(u[0]===
me){e.directory=F;e.hidden=s.hiddenBelow(F)}return this.#d(e,u,o)}if(o!=="create")return false;if(c)throw ve(`an entry i\
s below ${v(s.pathOf(a))}, which is a file in the same layer`);return this.#f(e,n,r,i)}#u(e,n){if(e.directory===F)throw ve(
`the symbolic link to ${v(n)} leads out of the image`);e.directory=this.#e.parent[e.directory];e.hidden=this.#e.hiddenBelow(
e.directory)}#f(e,n,r,i){const o=e.directory;const s=A.directory;e.directory=this.#e.add({parent:o,bytes:n,start:r,end:i,
kind:s,layer:this.#t});return true}};function cF(t,e,n){return t.length===n&&t.compare(e,0,n)===0}var Rd=Buffer.from(".wh.");var ME=Buffer.from(".wh..wh..opq");var uF=Buffer.from(".wh..wh.");var fF={"0":A.file,S:A.file,
"2":A.symlink,"3":A.special,"4":A.special,"5":A.directory,"6":A.special};var _d=class{attributes=new zt;#e;#t;#n;#r=0;#i=0;#o=0;#s=0;#a=[];constructor(e,n){
this.#e=e;this.#t=n;this.#n=new Ad(e)}beginLayer(){this.#r++;this.#i=0;this.#s=this.#e.count;this.#a=[];this.#n.beginLayer(
this.#r)}endLayer(){const{dead:e,parent:n,count:r}=this.#e;let i=0;for(let o=this.#s;o<r;o++){if(this.#d(n[o]))e[o]=1;if(e[o]===
0)i+=this.#a[o-this.#s]??0}return i}#d(e){const{dead:n,parent:r}=this.#e;for(let i=e;i!==_;i=r[i]){if(n[i]===1)return true;
if(i>=this.#s)return false}return false}apply(e,n,r){const i=this.#i++;if(++this.#o>am)throw xe(`The image's layers have\
 more than ${am} entries.`);const o=pm(e.name);const s=o.lastIndexOf(me)+1;if(gm(o,0,uF)&&!HE(o,0))return;if(gm(o,s,Rd))
this.#c(o,s);else if(o.length===0)lF(e);else this.#f(e,n,{path:o,start:s,ordinal:i,startBytes:r})}#c(e,n){const r=this.#e;
const i=n+Rd.length;if(i===e.length)throw ve(`the whiteout ${v(e)} does not say what it deletes`);const o=this.#n.directoryOf(
e,n-1,"find");if(o===_)return;if(HE(e,n)){this.#u(o);return}const s=this.#n.childOf(o,e,i);if(s===_)return;if(r.touched[s]!==
this.#r)r.dead[s]=1;else if(r.kind[s]===A.directory)this.#u(s);this.#n.forget()}#u(e){this.#e.extra[e]=this.#r;this.#n.forget()}#f(e,n,{
path:r,start:i,ordinal:o,startBytes:s}){mF(r);const a=this.#e;const d=zt.isIn(n);if(d)this.attributes.note(n);const c=this.#n.
directoryOf(r,i-1,"create");const u=this.#n.childOf(c,r,i);const f=zE(e);const l=this.#r;let m=u;if(f===A.directory&&u!==
_&&a.kind[u]===A.directory){a.touched[u]=l}else{if(u!==_){a.dead[u]=1;this.#n.forget()}const S=e.typeFlag==="1"?this.#p(
e,n):_;const P=S===_?f:a.kind[S];m=a.add({parent:c,bytes:r,start:i,end:r.length,kind:P,layer:l});if(S!==_)a.inode[m]=a.inode[S]}
a.layer[m]=l;a.ordinal[m]=o;const h=!d&&zo(e.name,r);a.place[m]=h?UE(s):0;if(e.typeFlag==="1")return;if(f===A.file)this.#l(
m,ko(e,n));if(f===A.symlink)this.#m(m,Ft(e.header,n));if(f!==A.directory&&f!==A.symlink)return;const g=d?zt.remove(e):e;
const y=a.pathOf(m,f===A.directory);const E=zo(e.name,y);a.head[m]=this.#t.add(E?g:be(g,y));a.place[m]=E&&g===e?UE(s):0}#l(e,n){
this.#a[e-this.#s]=n}#m(e,n){const r=this.#e;if(n.includes(0)||n.length>Dt)throw ve(`the target of the symbolic link ${v(
r.pathOf(e))} is not a valid path`);r.extra[e]=r.texts.add(n,0,n.length);r.extraLength[e]=n.length;this.#l(e,n.length)}#p(e,n){
const r=Ft(e.header,n);const i=pm(r);const o=i.lastIndexOf(me)+1;const s=this.#n.directoryOf(i,o-1,"link");const a=s===_||
i.length===0?_:this.#n.childOf(s,i,o);const d=`the hard link ${v(e.name)} leads to ${v(r)}`;if(a===_)throw ve(`${d}, whi\
ch does not exist`);if(this.#e.kind[a]===A.directory)throw ve(`${d}, which is a directory`);return a}};function UE(t){const e=t/
I+1;return e<2**32?e:0}function lF(t){if(zE(t)!==A.directory)throw ve(`the entry ${v(t.name)} would replace the root dir\
ectory`)}function mF(t){for(let e=t.indexOf(Rd);e!==-1;e=t.indexOf(Rd,e+1)){if(e>0&&t[e-1]!==me)continue;throw new p("WH\
ITEOUT_NAME",`The image has an entry in ${v(t)}, but a layer cannot contain a name that starts with ".wh.": it would be \
read as a whiteout, which marks a deletion.`,{hint:"Rename or remove the directory where the image is built."})}}function zE(t){
const{typeFlag:e,header:n,name:r}=t;if(e==="0"&&ca(n)&&r.at(-1)===me)return A.directory;if(e==="1")return A.file;const i=fF[e];
if(i===void 0)throw ve(`the entry ${v(r)} has the unknown type ${JSON.stringify(e)}`);return i}function HE(t,e){return t.
length-e===ME.length&&gm(t,e,ME)}function gm(t,e,n){if(t[e]!==46||t.length-e<n.length)return false;return t.compare(n,0,
n.length,e,e+n.length)===0}function Fd(t){const{parent:e,dead:n,touched:r,extra:i,kind:o,count:s}=t;const a=new Uint8Array(s);const d=new Uint16Array(
s);a[F]=1;d[F]=i[F];for(let c=1;c<s;c++){const u=e[c];const f=d[u];if(a[u]===0||n[c]===1||r[c]<f)continue;a[c]=1;if(o[c]===
A.directory)d[c]=Math.max(f,i[c])}return a}function di(t,e,n){const{parent:r,kind:i,inode:o,count:s}=t;const a=n===F?e:new Uint8Array(
s);if(n!==F)a[n]=1;const d=new Int32Array(s).fill(_);for(let c=n;c<s;c++){if(e[c]===0)continue;if(n!==F&&c>n&&a[r[c]]===
1)a[c]=1;if(a[c]===0||i[c]===A.directory)continue;const u=o[c];if(d[u]===_)d[u]=c}return{top:n,isSelected:a,carrier:d}}var Go={absent:0,whole:1,withoutHead:2};function WE(t,e){const n=Fd(t);for(let r=1;r<n.length;r++){if(n[r]===Go.absent||
t.kind[r]!==A.directory)continue;if(t.layer[r]===0||t.layer[r]!==t.touched[r])n[r]=Go.withoutHead}return{layerCount:e,nodes:n}}import{constants as pF,zstdCompressSync as hF,zstdDecompressSync as gF}from"node:zlib";var Ld=256*1024;var yF=16;var Nd=class{#e=[];#t=[];#n=0;#r;#i=1;#o=0;#s=new Map;add({extensions:e,header:n}){const r=e.reduce(
(s,{length:a})=>s+a,n.length);if(this.#o+r>Ld)this.#d();const i=this.#i+this.#o/I;const o=r>Ld?Buffer.allocUnsafeSlow(r):
this.#r;this.#r=o??Buffer.allocUnsafeSlow(Ld);for(const s of[...e,n])this.#o+=s.copy(this.#r,this.#o);return i}get(e){let n=this.#a(
e);const r=[];for(;;){const i=n.subarray(0,I);const{typeFlag:o,sizeBytes:s}=Be(i,0);if(!dn(o))return{extensions:r,header:i};
const a=I+ae(s);r.push(i);if(s>0)r.push(n.subarray(I,a));n=n.subarray(a)}}#a(e){if(e>=this.#i)return this.#r.subarray((e-
this.#i)*I);let n=0;let r=this.#t.length-1;while(n<r){const s=n+r+1>>1;if(this.#t[s]<=e)n=s;else r=s-1}const i=this.#s.get(
n);const o=i??gF(this.#e[n]);this.#s.delete(n);this.#s.set(n,o);for(const s of this.#s.keys()){if(this.#s.size<=yF)break;
this.#s.delete(s)}return o.subarray((e-this.#t[n])*I)}#d(){if(this.#o===0)return;const e=hF(this.#r.subarray(0,this.#o),
{params:{[pF.ZSTD_c_compressionLevel]:1}});this.#n+=e.length;if(this.#n>um)throw xe(`The image's directories have more t\
han ${um} bytes of headers.`);this.#e.push(Buffer.from(e));this.#t.push(this.#i);this.#i+=this.#o/I;this.#o=0;if(this.#r.
length>Ld)this.#r=void 0}};async function wm(t,e){for(const{descriptor:o}of t)EF(o.mediaType,o.digest);if(t.length>dm)throw xe(`The image has ${t.length}\
 layers, but at most ${dm} are read.`);const n=new ym(t,e);const r=t.reduce((o,{descriptor:s})=>o+s.sizeBytes,0);const i={
title:"Read the layers",doneBytes:()=>n.packedBytes,totalBytes:()=>r};return z(e.log,i,n.run())}var ym=class{#e;#t;#n=new Cd;#r=new Nd;#i=new _d(
this.#n,this.#r);#o=[];#s=[];#a=[];#d=[];#c=[];#u=[];#f;#l=0;#m=0;#p;constructor(e,n){this.#e=e;this.#t=n}get packedBytes(){
return this.#l+(this.#p?.packedBytes??0)}async run(){for(const[n,r]of this.#e.entries()){await this.#h(r);if(n+1===this.#t.
keptLayers)this.#f=WE(this.#n,n+1)}const{notice:e}=this.#i.attributes;return{layers:this.#e,layerBytes:this.#o,unpackedBytes:this.#o.
reduce((n,r)=>n+r,0),tarBytes:this.#m,layerTarBytes:this.#s,packings:this.#a,frames:this.#d,firstNodes:this.#c,notices:e===
void 0?this.#u:[...this.#u,e],tree:this.#n,heads:this.#r,living:Fd(this.#n),base:this.#f}}async#h(e){const{signal:n,touch:r}=this.#t;
const i=Td(e,{checksDiffId:true,signal:n});this.#p=i;this.#c.push(this.#n.count);this.#i.beginLayer();const o=new pt({begin:(s,a,d)=>{
this.#i.apply(s,a,d);return xr},emit:()=>{}},{dropsGlobals:true,ignoresTrailer:true});for await(const s of i.chunks){n.throwIfAborted();
o.consume(s);this.#g(i);r?.()}if(!o.isBetweenEntries)throw LE(e.descriptor.digest);this.#y(e,i.packing);this.#o.push(this.#i.
endLayer());this.#l+=i.packedBytes;this.#m+=i.tarBytes;this.#s.push(i.tarBytes);this.#a.push(i.packing??"none");this.#d.
push(i.frames);this.#p=void 0}#g(e){const n=this.#m+e.tarBytes;if(wF(n,this.packedBytes))throw xe(`The image's layers un\
pack to more than ${lm} bytes and to more than ${mm} times their size.`)}#y({descriptor:e},n){const r=bF(e.mediaType);if(r===
void 0||n===void 0||r===n)return;const i=o=>o==="none"?"not packed":`packed with ${o}`;this.#u.push(`The media type of t\
he layer ${e.digest} says that it is ${i(r)}, but it is ${i(n)}, so it was read as that.`)}};function wF(t,e){return t>lm&&
t>mm*e}function bF(t){if(/[.+]gzip$/.test(t))return"gzip";if(/[.+]zstd$/.test(t))return"zstd";return t==="application/vn\
d.oci.image.layer.v1.tar"?"none":void 0}function EF(t,e){const n=(r,i)=>{throw new p("UNSUPPORTED_IMAGE",`The layer ${e}\
 ${r}.`,{hint:i})};if(/nondistributable|foreign/.test(t))n("is not in the image, but has to be fetched from elsewhere (a\
 foreign or non-distributable layer)","Windows images have such layers. Build the image on a base without them.");if(/\+encrypted$/.
test(t))n("is encrypted",'Decrypt the image first, with "skopeo copy --decryption-key".')}var DF=Buffer.from(".wh.");function jE(t,e){const{layerCount:n}=e;const r=s=>s.slice(0,n).reduce((a,d)=>a+d,0);const i=SF(
t,e);const o=new $d(t);return{layerCount:n,unpackedBytes:r(t.layerBytes),tarBytes:r(t.layerTarBytes),owns:s=>i[o.find(s)]===
1,openAbove:()=>new bm(t,e,i)}}function SF({tree:t,living:e},{nodes:n,layerCount:r}){const{kind:i,inode:o,layer:s,count:a}=t;
const d=new Uint8Array(a);const c=new Uint8Array(n.length);for(let u=n.length;u<a;u++){const f=o[u];if(e[u]===1&&f<n.length)
c[f]=1}for(let u=1;u<n.length;u++){if(e[u]===0||n[u]!==Go.whole)continue;const f=i[u]===A.directory?s[u]<=r:c[o[u]]===0;
if(f)d[u]=1}return d}var $d=class{#e;#t="";#n=F;constructor(e){this.#e=e}find(e){const n=e.lastIndexOf("/");const r=e.slice(
0,Math.max(0,n));if(r!==this.#t){this.#n=this.#r(F,r);this.#t=r}return this.#r(this.#n,e.slice(n+1))}#r(e,n){const{tree:r,
living:i}=this.#e;const o=j(n);let s=e;for(let a=0;a<o.length&&s!==_;){const d=o.indexOf(me,a);const c=d===-1?o.length:d;
const u=r.kind[s]===A.directory?r.find(s,o,a,c):_;s=u!==_&&i[u]===1?u:_;a=c+1}return s}};var bm=class{deleted=0;#e;#t;#n;#r;#i;#o;#s;constructor(e,{
nodes:n},r){const{tree:i}=e;this.#e=e;this.#t=i;this.#n=n;this.#r=r;this.#i=new $d(e);this.#o=new Uint8Array(i.count);this.#o[F]=
1;this.#s=new Uint8Array(i.count);this.#s[F]=1}decide(e){const n=this.#i.find(C(e.name));if(n===_)throw new Error("a str\
eam of layers has a path that they do not have");this.#o[n]=1;if(this.#r[n]===1)return"drop";const r=this.#d(this.#t.parent[n]);
this.#s[n]=1;return r.length===0?"keep":{head:e,before:r}}*whiteouts(){const{kind:e,parent:n}=this.#t;const r=new Int32Array(
this.#n.length).fill(_);r[F]=F;for(let i=1;i<this.#n.length;i++){if(this.#n[i]===Go.absent)continue;const o=r[n[i]];if(o===
_||e[o]!==A.directory)continue;const s=this.#o[i]===1?i:this.#t.findSame(o,i);if(s!==_&&this.#o[s]===1){r[i]=s;continue}
this.deleted++;for(const a of[...this.#d(o),this.#a(i)])yield*[...a.extensions,a.header]}}#a(e){const n=this.#t.pathOf(e);
const r=n.lastIndexOf(me)+1;const i=Buffer.concat([n.subarray(0,r),DF,n.subarray(r)]);return be({extensions:[],header:Lr(
"whiteout",0)},i)}#d(e){const{parent:n}=this.#t;const r=[];for(let i=e;this.#s[i]===0;i=n[i])r.push(i);return r.reverse().
map(i=>{this.#s[i]=1;const o=Jo(this.#e,i,void 0);const s=cn(Be(o.header,0),Le(o.extensions));return{...o,name:s,typeFlag:"\
5",sizeBytes:0}})}};var JE=2**24;function GE(t){const{tree:e,layerTarBytes:n}=t;const r=xF(t);const i=[];for(const[o,s]of kF(t).entries()){let a;
let d=0;const c=u=>{if(a!==void 0)i.push({layer:o,startBytes:a,endBytes:u});a=void 0};for(const u of s){const f=e.place[u];
if(f===0)continue;const l=(f-1)*I;const m=e.ordinal[u];if(m!==d||!r(u))c(l);if(r(u))a??=l;d=m+1}c(n[o]??0)}return i}function xF({
tree:t,living:e,firstNodes:n}){const{kind:r,inode:i,layer:o}=t;const{carrier:s}=di(t,e,F);return a=>{if(e[a]===0)return false;
if(r[a]===A.directory)return a>=(n[o[a]-1]??0);const d=i[a];return s[d]===a===(d===a)}}function kF({tree:t,layers:e}){const n=e.
map(()=>[]);for(let r=1;r<t.count;r++)n[t.layer[r]-1]?.push(t.ordinal[r]*JE+r);return n.map(r=>Array.from(Float64Array.from(
r).sort(),i=>i%JE))}var TF=8*1024*1024;var BF=4*1024*1024;var Md=class extends Error{};function KE(t){const{tree:e,living:n}=t;const r=(o,s,a)=>PF.
from(IF($E(t,o,s,a),a),{objectMode:false,highWaterMark:TF,signal:s});const i=async(o,s)=>{const a=VE(t,o);if(a===_)throw new Md(
`there is no ${o.toString()} in the layers`);return r(di(e,n,a),s)};return{way:"layers",returnsToDirectories:true,unseenTimes:[],
isReproducible:true,decide:()=>"keep",base:t.base&&jE(t,t.base),open:async o=>r(di(e,n,F),o),layers:{blobs:t.layers,packings:t.
packings,frames:t.frames,layerTarBytes:t.layerTarBytes,keptRuns:()=>GE(t),open:async(o,s)=>r(di(e,n,F),o,s)},openPath:i,
isNotFound:o=>o instanceof Md,lookAt:async(o,s)=>{const a=Buffer.from(o);const d=VE(t,a);if(d===_)return void 0;return vF(
t,d)??ii(await i(a,s),BF)},close:async()=>{}}}async function*IF(t,e){yield*t;e?.add(on.length,void 0);yield on}function vF(t,e){
const{tree:n}=t;const r=n.kind[e];if(r!==A.directory&&(r!==A.symlink||n.inode[e]!==e))return void 0;const i=n.parent[e];
const o=i>F?n.pathBytes[i]+1:0;const{header:s,extensions:a}=Jo(t,e,o);const d=r===A.directory?"5":"2";const c=sn(s);return{
typeFlag:d,mtimeSeconds:c,header:s,extensions:a,data:Buffer.alloc(0)}}function VE({tree:t,living:e},n){let r=0;let i=F;let o=n;
while(o.length>0){const s=o.indexOf(me);const a=s===-1?o.length:s;const d=o.subarray(0,a);o=o.subarray(Math.min(a+1,o.length));
const c=d.toString("latin1");if(c===""||c===".")continue;if(c===".."){i=Math.max(F,t.parent[i]);continue}if(t.kind[i]!==
A.directory)return _;const u=t.find(i,d,0,d.length);if(u===_||e[u]===0)return _;if(t.kind[u]!==A.symlink||o.length===0){
i=u;continue}if(++r>Bd)return _;const f=t.targetOf(t.inode[u]);if(f[0]===me)i=F;o=Buffer.concat([f,Buffer.from("/"),o])}
return i}function ci(t,e,n){const{json:r}=t.config;const i=w(r,"config");const o=w(i,"Volumes");const s=new Em(t,e,n);return{reference:e.
reference,id:t.manifest.digest,ofContainer:void 0,platform:t.platform,diffIds:t.layers.map(({diffId:a})=>a),packedLayers:t.
layers,layerCount:t.layers.length,volumes:B(o)?Object.keys(o).filter(a=>!a.includes("\0")):[],shownConfig:B(i)?i:{},knownBytes:void 0,
isExact:true,notices:[],readConfig:async()=>({json:r,digest:t.config.descriptor.digest,packedLayers:t.layers.map(({descriptor:a})=>a),
annotations:t.annotations,missing:void 0}),openReader:()=>s.openReader(),measure:()=>s.measure()}}var Em=class{#e;#t;#n;#r;#i;#o=0;constructor(e,n,r){
this.#e=e;this.#t=n;this.#n=r}async openReader(){this.#o++;const e=OF(async()=>{if(--this.#o>0)return;this.#r=void 0;await this.#t.
release?.(this.#e)});try{return{...KE(await this.#s()),close:e}}catch(n){await e();throw n}}async measure(){if(this.#i===
void 0)await this.#s();if(this.#i===void 0)throw new Error("the layers have no size");return this.#i}#s(){this.#r??=this.#a().
catch(e=>{this.#r=void 0;throw e});return this.#r}async#a(){const{layers:e,config:n}=this.#e;const r=await wm(e,this.#n);
if(this.#i===void 0)for(const i of r.notices)this.#n.log.notice(i);this.#i={bytes:r.unpackedBytes,packedBytes:e.reduce((i,{
descriptor:o})=>i+o.sizeBytes,0),history:CF(n.json,r.layerBytes)};return r}};function OF(t){let e;return()=>{e??=t();return e}}
function CF(t,e){const n=ji(t);const r=w(t,"history");const i=n?.filter(s=>s).length;if(n===void 0||i!==e.length||!Array.
isArray(r))return void 0;const o=[...e];return n.map((s,a)=>({command:b(r[a],"created_by")??b(r[a],"comment")??"",bytes:s?
o.shift()??0:0,hasLayer:s}))}function Ud(t,e,n){const r=Ze(n);if(r.os!=="linux"){throw new p("UNSUPPORTED_IMAGE",`docker-flatten needs a Linux image,\
 but ${JSON.stringify(t)} is for ${r.os}.`,{hint:"Windows layers are not plain filesystems and cannot be flattened this \
way."})}if(!Us(r)){throw new p("UNSUPPORTED_IMAGE",`The config of the image ${JSON.stringify(t)} has an invalid platform\
: ${JSON.stringify(r)}.`,{hint:"Do not trust this image: no builder writes such a config."})}const i=w(n,"Config","Volum\
es");const o=b(e,"Id")??"";if(o==="")throw Dm(t);const s=_t(n);const a=oo(e)??oo(n)??false;return{reference:t,image:void 0,
names:aa(e),id:o,platform:r,diffIds:s,isIndex:a,isDefaultPlatform:!a||JSON.stringify(s)===JSON.stringify(_t(e)),volumes:B(
i)?Object.keys(i).filter(d=>!d.includes("\0")):[],inspect:n}}function Dm(t){return new p("ENGINE_FAILED",`The engine des\
cribes ${JSON.stringify(t)} without an ID, a platform or layers.`,{hint:'Remove the image ("docker rmi") and pull or bui\
ld it again.'})}async function YE(t,e,n,r){const{log:i}=t;const o={reference:e,id:n,isIndex:r!==void 0,platform:r??t.platform,volumes:[]};
const s=await AF(t,o);if(s===void 0)return void 0;const a=r??s.platform;const d={imageId:n,manifest:s,likely:r??t.platform};
if(t.canInspectPlatform&&a!==void 0){const c=await ie(t,n,a);if(c!==void 0&&sa(c)&&X(Ze(c),a))return c}for(const{place:c,
open:u}of Nr(t,o)){try{const f=await u(l=>RF(l,d,r!==void 0));if(f!==void 0)return f}catch(f){if(!(f instanceof ge))throw f;
i.debug(`no config blob ${c}: ${D(f)}`)}}throw FF(t,e,a)}async function AF(t,e){let n;try{n=await V(t,{source:e})}catch(r){
if(r instanceof p&&ro(r.message))return void 0;throw r}try{return Sm(await _e(t,n))}finally{await K(t,n)}}function Sm(t){
const e=w(t,"ImageManifestDescriptor");const n=w(e,"platform");const r=b(n,"architecture")??"";const i=w(e,"size");return{
digest:b(e,"digest"),sizeBytes:typeof i==="number"?i:void 0,platform:r===""?void 0:Re({os:b(n,"os")??"linux",architecture:r,
variant:b(n,"variant")})}}async function RF(t,{imageId:e,manifest:{digest:n,sizeBytes:r},likely:i},o){const s=n===void 0?
{digest:e}:{digest:n,sizeBytes:r};let a;for await(const{configText:d,isInIndex:c}of Fr(s,t.text,i)){const u=N(d);if(!B(u))
continue;const f=_F(u,c);if(n!==void 0||X(Ze(u),i))return f;a??=f}return o?void 0:a}function _F(t,e){const{os:n,architecture:r,
variant:i}=Ze(t);const o={Created:t["created"],Author:t["author"],Os:n,Architecture:r,Variant:i,OsVersion:t["os.version"],
Config:t["config"]};return{...Object.fromEntries(Object.entries(o).filter(([,s])=>s!==void 0)),RootFS:{Type:"layers",Layers:Wi(
t)},...e?{Descriptor:{mediaType:Pe.index}}:{}}}function FF(t,e,n){const r=n===void 0?"":` for ${O(n)}`;return new p("UNS\
UPPORTED_IMAGE",`docker-flatten needs to know the layers of ${JSON.stringify(e)}${r}, but Docker ${t.version} shows neit\
her the layers nor the files in which it stores them.`,{hint:`Run docker-flatten on the engine's own machine, or remove \
this image and all images that share its layers ("docker rmi") and pull it again, or update to Docker 29.`})}async function Vo(t,e,n){const{log:r,signal:i}=t;r.info(`Pulling ${e}`);const o=n===void 0?[]:["--platform",n];const s=await z(
r,{title:"Pull"},t.docker.stream(["pull","--quiet",...o,e],f=>r.debug(f.trimEnd()),i,true));if(s.exitCode===0)return;const a=s.
stderr.trim().slice(-2e3);const d=`Pulling ${JSON.stringify(e)} failed`;const c=_s(a,d);if(c!==void 0)throw c;if(/no match(?:ing manifest)? for|does not match the specified platform/i.
test(a)){throw new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(e)} is needed for ${n??"the engine's platform"}, bu\
t its registry does not have that platform: ${a}`,{hint:"Select a platform that the image has, or a tag for this platfor\
m."})}if(/manifest unknown|not found|does not exist|pull access denied/i.test(a)){throw new p("IMAGE_NOT_FOUND",`The ima\
ge ${JSON.stringify(e)} was not found locally, and its registry does not have it or denied access: ${a}`,{hint:'Check th\
e name. For a private image, log in first (docker/login-action or "docker login"). For an image built in this job, load \
it into the engine ("load: true").'})}const u=/toomanyrequests|rate limit/i.test(a);throw new p("PULL_FAILED",`${d}: ${a}`,
{hint:u?"Log in to the registry in an earlier step (docker/login-action), so that the limit of your account applies.":`C\
heck whether the registry is reachable, and run again. ${x("pull","never")} uses only images that the engine has.`})}async function Hd(t,e){const{image:n,platform:r,pull:i}=e;const o=await ie(t,n.text);if(o===void 0){if(i==="never"||nn(n.
text))throw xm(n.text,i);return{...await LF(t,e),image:n}}const s=await ui(t,n.text,o,r);if(s===void 0){const a=await ui(
t,n.text,o,void 0);const d=i!=="never"&&!nn(n.text);throw qE(n.text,a?.platform,r,d)}if(i!=="always"||nn(n.text))return{
...s,image:n};return{...await NF(t,n,s,r),image:n}}async function LF(t,e){const{image:n,platform:r,pull:i,defaultPlatform:o}=e;
const s=r===void 0?o:O(r);if(r===void 0&&s!==void 0)t.log.info(`Pulling the platform ${s}, as DOCKER_DEFAULT_PLATFORM sa\
ys`);await Vo(t,n.text,s);const a=await ie(t,n.text);if(a===void 0)throw xm(n.text,i);const d=r??$F(o);const c=await ui(
t,n.text,a,d)??(r===void 0?await ui(t,n.text,a,void 0):void 0);if(c!==void 0)return c;const u=await ui(t,n.text,a,void 0);
throw qE(n.text,u?.platform,r,false)}async function NF(t,e,n,r){const{os:i,architecture:o}=Re(n.platform);const s=i===""||
o===""?void 0:O(n.platform);await Vo(t,e.text,s);const a=await St(t,e.text,n.platform)??await St(t,e.text,void 0);if(a===
void 0)throw xm(e.text,"always");const d=Re(a.platform);const c=r===void 0?d.os===i&&d.architecture===o:X(d,r);if(c)return a;
if(e.digest===void 0)await t.docker.run(["tag",n.id,e.text]);throw new p("PLATFORM_MISMATCH",`The engine has the image ${JSON.
stringify(e.text)} for ${O(n.platform)}, but the registry returned it for ${O(d)}. The tag was restored.`,{hint:`Leave ${x(
"pull")} out to flatten the image that the engine has, or use a tag for this platform.`})}function $F(t){try{return t===
void 0?void 0:Hs(t)}catch{return void 0}}async function St(t,e,n){const r=await ie(t,e);return r===void 0?void 0:ui(t,e,
r,n)}async function ui(t,e,n,r){const i=sa(n);if(i&&(r===void 0||X(Ze(n),r)))return Ud(e,n,n);const o=!t.store.holdsIndexes||
oo(n)===false;if(i&&o)return void 0;const s=b(n,"Id");if(s===void 0||!t.store.holdsIndexes)throw Dm(e);if(t.canInspectPlatform&&
r!==void 0){const c=await ie(t,e,r);if(c!==void 0&&X(Ze(c),r))return Ud(e,n,c)}const a=await YE(t,e,s,r);if(a===void 0)return void 0;
const d=r===void 0||X(Ze(a),r);return d?Ud(e,n,a):void 0}function qE(t,e,n,r){const i=n===void 0?"another platform":O(n);
const o=e===void 0?"another one":O(e);return new p("PLATFORM_MISMATCH",`The image ${JSON.stringify(t)} is needed for ${i}\
, but the engine has it for ${o}.${r?" A pull would move the tag away from that image.":""}`,{hint:r?`Pull it yourself (\
"docker pull --platform ${i} ${t}") if the tag may move, or select the platform ${o}.`:"Pull or build that platform firs\
t, or select one that the image has."})}function xm(t,e){const n=e==="never"?`, and pulling is disabled (${x("pull")} is\
 never)`:"";return new p("IMAGE_NOT_FOUND",`The image ${JSON.stringify(t)} is not in the engine${n}.`,{hint:'Check the n\
ame and tag with "docker images", and build or pull it first.'})}var MF=/^(?:https?|ftp|no|all)_proxy$/i;function km(t,e,n){const r=new Set(t);const i=a=>{const d=zd(a);if(!MF.test(d)||
n.includes(a))return false;return e.includes(a)||r.has(UF(d)+a.slice(d.length))};const o=t.filter(i).map(zd);const s=t.flatMap(
a=>i(a)?n.filter(d=>zd(d)===zd(a)):[a]);return{env:s,removed:o}}function zd(t){return t.split("=")[0]??""}function UF(t){
return t===t.toUpperCase()?t.toLowerCase():t.toUpperCase()}var HF=["User","Env","Cmd","Entrypoint","WorkingDir","StopSignal"];var zF=["ExposedPorts","Volumes","Labels"];var WF=["H\
ealthcheck","StopTimeout"];function QE(t,e,n){const r=w(t,"config");const i={...B(r)?r:{}};const o=Pm(i["Env"]);const s=Pm(
n["Env"]);const{env:a,removed:d}=km(Pm(e["Env"]),s,o);const c={...e,Env:a};const u={...n,Env:km(s,s,o).env};for(const f of HF){
if(Ko(c[f],u[f])||Ko(c[f],i[f]))continue;if(Yo(c[f]))delete i[f];else i[f]=c[f]}for(const f of zF){const l=jF(i[f],e[f],
n[f]);if(l===void 0)continue;if(Yo(l))delete i[f];else i[f]=l}for(const f of WF){const l=e[f];if(!Yo(l)&&!Ko(l,n[f])&&!Ko(
l,i[f]))i[f]=l}return{config:{...t,config:i},proxies:d}}function jF(t,e,n){const[r,i,o]=[t,e,n].map(c=>B(c)?c:{});const s=Object.
entries(i).filter(([c,u])=>!XE(o,c,u)&&!XE(r,c,u));const a=Object.keys(o).filter(c=>!Object.hasOwn(i,c)&&Object.hasOwn(r,
c));if(s.length===0&&a.length===0)return void 0;const d=Object.entries(r).filter(([c])=>!a.includes(c));return Object.fromEntries(
[...d,...s])}function XE(t,e,n){return Object.hasOwn(t,e)&&Ko(t[e],n)}function Pm(t){return L(t)?t:[]}function Ko(t,e){return JSON.
stringify(ZE(t))===JSON.stringify(ZE(e))}function ZE(t){const e=t===void 0?void 0:JSON.parse(JSON.stringify(t));if(Yo(e))
return null;if(!B(e))return e;return Object.fromEntries(Object.entries(e).filter(([,n])=>n===""||B(n)||n!==0&&!Yo(n)).sort(
([n],[r])=>n<r?-1:1))}function Yo(t){if(t===void 0||t===null||t==="")return true;if(Array.isArray(t))return t.length===0;
return B(t)&&Object.keys(t).length===0}async function eD(t,e,n){const r=lh(t.runId,n.id);const i=await V(t,{source:e,name:r});const o=await t.docker.try(["paus\
e",n.id]);if(o.exitCode!==0&&!/is not running/i.test(o.stderr))throw JF(e.reference,re(["pause",n.id],o));let s;return()=>{
s??=Xs(t.docker,n.id).then(()=>K(t,i));return s}}function JF(t,e){if(e.code==="NO_ENGINE")return e;return new p("DOCKER_\
FAILED",`Cannot pause the running container ${JSON.stringify(t)} while it is read: ${e.message}`,{hint:`Use ${x("pause",
"false")} to read it while it runs (files that change meanwhile may be inconsistent), or stop it first ("docker stop").`,
cause:e})}function tD(t,e){return new p(e.code,`The container ${JSON.stringify(t)} changed while it was read, because it\
 was running and not paused: ${e.message}`,{hint:`Nothing was tagged. Leave out ${x("pause","false")} so that it is paus\
ed while it is read, or stop it first ("docker stop").`,cause:e})}async function nD(t,e,n,r){const i=["--no-trunc","--human=false","--format","{{json .}}"];const o=["history",...i,...lt(
r)];const s=await t.docker.run([...o,e]);const a=s.split("\n").filter(d=>d!=="").map(d=>{const c=N(d);return{command:b(c,
"CreatedBy")||(b(c,"Comment")??""),bytes:Number(w(c,"Size")??Number.NaN)}});if(a.length<n||!a.every(({bytes:d})=>d>=0)){
throw new p("ENGINE_FAILED",`The engine returned ${a.length} sizes (${a.map(({bytes:d})=>d).join(", ")}) for the image ${JSON.
stringify(e)}, which has ${Ae(n)}.`,{hint:'Remove the image ("docker rmi") and pull or build it again.'})}return a.reverse()}
async function rD(t,e,n){return iD(await nD(t,e,n))}function iD(t){return t.reduce((e,{bytes:n})=>e+n,0)}async function oD(t,e,n){
const r=e.diffIds.length;const i=ji(n);const o=!e.isDefaultPlatform&&!t.knowsPlatformOption;const s=o?false:i===void 0?await GF(
t,e):i.filter(u=>u).length===r;if(!s)return{bytes:await VF(t,e),history:void 0};const a=await nD(t,e.id,r,aD(t,e));const d=i?.
length===a.length;const c=a.map((u,f)=>({...u,hasLayer:d?i[f]===true:u.bytes>0}));return{bytes:iD(a),history:c}}async function sD(t,e,n){
const{rootFs:r}=await dD(t,e.id);const i=Math.max(0,r-n.bytes);const o={command:`container ${e.name}`,bytes:i,hasLayer:true};
return{bytes:r,history:n.history&&[...n.history,o]}}async function GF(t,e){const n=["history","--quiet","--no-trunc",...lt(
aD(t,e))];const r=await t.docker.run([...n,e.id]);return r.split("\n").filter(i=>i!=="").length>=e.diffIds.length}function aD(t,e){
return e.isIndex&&t.knowsPlatformOption?e.platform:void 0}async function VF(t,e){const n=await V(t,{source:e});try{const{
rootFs:r,own:i}=await dD(t,n);return Math.max(0,r-i)}finally{await K(t,n)}}async function dD(t,e){const n=await _e(t,e,[
"--size"]);const r=w(n,"SizeRootFs");const i=w(n,"SizeRw")??0;if(typeof r!=="number"||typeof i!=="number")throw new p("E\
NGINE_FAILED",`The engine returned no size for the container ${e}.`,{hint:Q});return{rootFs:r,own:i}}function jd(t,e){return n=>{const r=t(n);if(r==="drop")return r;const i=r==="keep"?void 0:r;const o=i?.head??n;const{mtimeSeconds:s}=fe(
o);const a=e(s);const d=i?.before?.map(u=>({...u,...Wd(u,e)}));const c=d===void 0?{}:{before:d};if(d===void 0&&(a===s||Number.
isNaN(a)))return r;return{...i,...c,head:Wd(o,e)}}}function Wd(t,e){const{mtimeSeconds:n}=fe(t);const r=e(n);return r===
n||Number.isNaN(r)?t:Tm(t,r)}function Tm(t,e){return{extensions:nm(t.extensions,"mtime"),header:co(t.header,e)}}var KF=["CHOWN","DAC_OVERRIDE","FOWNER","FSETID","SETGID","SETUID","SETFCAP","MKNOD"];var YF=512;var qF=60*60;var Bm=4*1024*
1024;var XF=64*1024;var ZF=10;var QF=300;async function fi(t,{id:e}){await K(t,e)}async function Gd(t,e,n){const{log:r}=t;
const i=n.asUsed===true?void 0:t.plainRuntime;if(i!==void 0)r.debug(`the container has the runtime ${i}: the engine's de\
fault may add mounts`);const o=await cD(t,i,e,n);const s=o.exitCode!==0&&eL.test(o.stderr);if(i===void 0||!s)return o;await fi(
t,o.container);r.warning(`The engine lacks the program of its runtime ${i}, so the command runs with the default runtime\
. Mount points that it adds are in the result.`);const a=await cD(t,void 0,e,n);return{...a,container:{...a.container,mayHaveMounts:true}}}
var eL=/(?:fork\/exec \S*runc|exec: "runc"): (?:no such file or directory|executable file not found)/i;async function cD(t,e,n,r){
const{log:i,signal:o}=t;const s=await V(t,{source:n,asUsed:r.asUsed===true,...r.network===void 0?{}:{network:r.network},
options:[...e===void 0?[]:["--runtime",e],...r.user===void 0?[]:["--user",r.user],"--entrypoint",r.program,...vm],command:r.
args});const a=r.limitSeconds??qF;const d=AbortSignal.timeout(a*1e3);const c=new Im(i,r.shows??(u=>u));try{const u=await z(
i,{title:"Command",loggedChars:()=>c.shownChars},t.docker.stream(["start","--attach",s],(f,l)=>c[l].add(f),AbortSignal.any(
[o,d])));c.end();return{...u,container:{id:s,mayHaveMounts:false}}}catch(u){if(o.aborted)throw U(o.reason);if(!d.aborted)
throw u;throw new p("COMMAND_FAILED",`A command in a container of ${n.reference} was still running after ${a} s and was \
stopped.`,{hint:"The output above may show what it waits for. It has no input, and a network only if one is named.",cause:u})}}
var vm=["--cap-drop","ALL","--security-opt","no-new-privileges","--pids-limit",String(YF),...KF.flatMap(t=>["--cap-add",
t])];function Vd(t,e=n=>n){return`${t.stdout}
${t.stderr}`.split("\n").map(n=>e(n)??"").filter(n=>n.trim()!=="").slice(-ZF).map(n=>n.slice(0,QF)).join("\n")}var Jd=class{#e;#t="";constructor(e){
this.#e=e}add(e){const n=(this.#t+e).split("\n");this.#t=(n.pop()??"").slice(-XF);for(const r of n)this.#e(r)}end(){if(this.#t!==
"")this.#e(this.#t);this.#t=""}};var Im=class{stdout=new Jd(e=>this.#r(e));stderr=new Jd(e=>this.#r(e));#e;#t;#n=Bm;constructor(e,n){
this.#e=e;this.#t=n}get shownChars(){return Bm-this.#n}end(){this.stdout.end();this.stderr.end()}#r(e){const n=this.#t(e);
if(n===void 0||this.#n<=0)return;this.#n-=n.length+1;this.#e.untrusted(n);if(this.#n<=0)this.#e.notice(`Output beyond ${Bm}\
 characters is not shown.`)}};var Om=10;var tL=/^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;function uD(t,e,n){const r=w(e,"HostConfig");const i=b(r,"Runtim\
e");const o=i!==void 0&&t.mayAddMounts(i);const s=w(r,"DeviceRequests");const a=(Array.isArray(s)?s:[]).flatMap(nL);if(!o&&
a.length===0)return void 0;const d=w(e,"Config","Env");const c=L(d)?d.filter(u=>tL.test(u)):[];return{by:o?`its runtime ${JSON.
stringify(i)}`:"the devices that it asks for",options:[...i===void 0?[]:["--runtime",i],...a,...c.flatMap(u=>["--env",u])],
mounts:n}}function nL(t){if(!B(t))return[];const e=t["DeviceIDs"];const n=L(e)?e:[];const r=b(t,"Driver");if(r==="cdi")return n.
flatMap(i=>["--device",i]);return["--gpus",rt({...rL(t,n),...r?{driver:r}:{}})]}function rL(t,e){const n=w(t,"Capabiliti\
es");const r=Array.isArray(n)?n[0]:void 0;const i=t["Count"]===-1?"all":String(t["Count"]??"all");return{...e.length>0?{
device:e.join(",")}:{count:i},...L(r)?{capabilities:r.join(",")}:{}}}async function fD(t,e,{by:n,options:r,mounts:i}){const{
log:o,signal:s}=t;const a=await iL(t,e,r).catch(c=>{if(s.aborted)throw c;o.debug(`cannot find out what starting a contai\
ner leaves in it: ${D(c)}`);return void 0});if(a===void 0)return void 0;for(const c of[...i,...e.volumes])a.delete(lD(c));
const d=[];return{begin:({name:c,typeFlag:u,sizeBytes:f},l)=>{if(l!=="drop"&&f===0&&u!=="1"&&a.has(C(c)))d.push(v(Buffer.
concat([Buffer.from("/"),sL(C(c))])))},data:()=>{},end:()=>{},logNotice:()=>{if(d.length===0)return;const c=d.length>Om?
` and ${d.length-Om} more`:"";o.notice(`When the container started, ${n} created empty mount points or links in it, whic\
h are in the result: ${d.slice(0,Om).join(", ")}${c}. Use ${x("exclude")} to drop them.`)}}}async function iL(t,e,n){const{
log:r}=t;const i=[...n,...vm,"--entrypoint",Ke()];const o=await V(t,{source:e,options:i,command:[]});try{await t.docker.
try(["start",o]);return oL(await t.docker.run(["diff",o]))}finally{await K(t,o).catch(s=>{Ks(t.runId);r.debug(`a contain\
er will only be removed at the end of the run: ${D(s)}`)})}}function oL(t){const e=t.split("\n").filter(r=>r.startsWith(
"A /")).map(r=>lD(r.slice("A ".length)));const n=new Set(e);for(const r of e)n.delete(r.slice(0,Math.max(0,r.lastIndexOf(
"/"))));return n}function lD(t){return C(Buffer.from(t))}function sL(t){return Buffer.from(t,"latin1")}var mD=2;async function pD(t,e){const n=await _e(t,e);const r=(...i)=>gD(b(n,...i)??"")??Number.POSITIVE_INFINITY;return{
createdSeconds:r("Created"),startedSeconds:r("State","StartedAt"),finishedSeconds:r("State","FinishedAt")}}function hD(t){
return gD(b(t.inspect,"Created")??"")??0}function gD(t){const e=Date.parse(t);return Number.isNaN(e)||e<0?void 0:Math.floor(
e/1e3)}function yD(t,e){return n=>n>=t.createdSeconds&&n<=t.finishedSeconds+1?e:n}var Cm=[".dockerenv","dev/console","dev/pts","dev/shm","proc","sys","etc/hosts","etc/hostname","etc/resolv.conf","etc/mt\
ab"];var li=["dev","etc"];var qo=[...Cm,...li];var Am=4*1024*1024;function Rm(t,e,n=[]){return r=>{const i=C(r.name);if(!t.
has(i))return"keep";const o=t.get(i);if(o===void 0)return n.includes(i)?"keep":"drop";if(li.includes(i))return sn(r.header)>
e?"keep":DD(r,o.mtimeSeconds);return o.typeFlag==="5"?"keep":{head:aL(o,i),data:o.data}}}async function wD(t,e){const n=await t.
docker.run(["diff",e]);const r=n.split("\n").map(i=>/^[AC] \/(.*)$/.exec(i)?.[1]??"").filter(i=>!Cm.includes(i));return li.
filter(i=>r.some(o=>o.startsWith(`${i}/`)))}async function bD(t,e,n,r){const i=new Map;for(const o of qo){i.set(o,await qe(
t,e,`${n}/${o}`,r))}return i}function ED(t,e,n,r){return i=>{const o=C(i.name);const s=sn(i.header);const a=s>=t;if(Cm.includes(
o)&&a){r.debug(`left out of the export: ${o}, made with the container`);return"drop"}return li.includes(o)&&a&&s<=n?DD(i,
e):"keep"}}async function qe(t,e,n,r){try{return await ii(await t.readArchive(e,n,r),Am)}catch(i){if(Je(i,n))return void 0;
throw i}}function DD(t,e){return sn(t.header)===e?"keep":{head:Tm(t,e)}}function aL(t,e){return{extensions:t.extensions,
header:Mg(t.header,e)}}import{PassThrough as dL}from"node:stream";import{pipeline as cL}from"node:stream/promises";import{createGunzip as uL,createZstdDecompress as fL}from"node:zlib";var SD=".wh.";var lL=".wh..wh..opq";async function xD(t,e){const{openBlobs:n,packedLayers:r}=t;if(n===void 0||r===void 0)
return void 0;const i=new Map(qo.map(o=>[o,void 0]));await n(async o=>{for(const s of r){const a=d=>mL(i,s,d,e);await o.
stream(s.digest,a,s.sizeBytes)}});return i}async function mL(t,e,n,r){const i=[];const o=new ri(Am);const s=new G(a=>{const d=C(
a.name);pL(t,d,a.typeFlag);if(!t.has(d))return"drop";i.push(d);return o.hold(a)});await cL(n,hL(e.mediaType),s,o.sink,{signal:r});
for(const[a,d]of o.entries().entries())t.set(i[a],d)}function pL(t,e,n){const r=e.lastIndexOf("/")+1;const i=e.slice(r);
if(i===lL)_m(t,e.slice(0,Math.max(0,r-1)));else if(i.startsWith(SD)){const o=e.slice(0,r)+i.slice(SD.length);if(t.has(o))
t.set(o,void 0);_m(t,o)}else if(n!=="5")_m(t,e)}function _m(t,e){for(const n of t.keys())if(e===""||n.startsWith(`${e}/`))
t.set(n,void 0)}function hL(t){if(/[+.]gzip$/.test(t))return uL();return/[+.]zstd$/.test(t)?fL():new dL}import{posix as Kd}from"node:path";import{isDeepStrictEqual as gL}from"node:util";var yL=4e3;async function kD(t,e,n,r){const{signal:i}=t;const o=EL(n).map(f=>({lower:f,dst:Ke()}));const s={src:n.made,dst:Ke()};
const a=[rt({type:"bind",...s,readonly:""}),...o.map(({lower:f,dst:l})=>DL(f,l))];const d=a.flatMap(f=>["--mount",f]);const c=await V(
t,{source:e,options:d});const u=(f,l)=>qe(t.transport,c,`${f}/${l}`,i);try{const f=[];for(const l of r)if(await wL(o.map(
({dst:m})=>m),s.dst,m=>u(m,l)))f.push(l);return f}finally{await K(t,c)}}async function wL(t,e,n){const r=await n(e);if(r===
void 0)throw new RangeError("nothing was made where something is looked for");for(const i of t){const o=await n(i);if(o===
void 0)return false;if(!bL(o,r))return true}return false}function bL(t,e){return gL(fe(t),fe(e))&&t.data.equals(e.data)}
function EL({made:t,layers:e}){if([t,...e].some(i=>/[:,\\"\s]/.test(i)))throw new RangeError("the directory of the layer\
s has a character that an overlay cannot take");const n=[];let r=0;for(const i of e){const o=Buffer.byteLength(i)+1;if(o>
r){n.push([]);r=yL-Buffer.byteLength(`lowerdir=${t}`)}n.at(-1)?.push(i);r-=o}return n.map(i=>[...i,t].join(":"))}function DL(t,e){
const n=["type=overlay","device=overlay",`o=lowerdir=${t}`];return["type=volume",`dst=${e}`,"volume-nocopy","volume-driv\
er=local",...n.map(r=>`volume-opt=${r}`)].join(",")}var PD=["etc/hosts","etc/hostname","etc/resolv.conf","etc/mtab","dev/console"];var SL="0,0";async function TD(t,e,n){const{
log:r,signal:i}=t;const o=await IL(t,n);if(o===void 0)return void 0;try{return await kD(t,e,o,PD)}catch(s){if(i.aborted)
throw s;r.debug(`the layers are read one by one: ${D(s)}`)}return xL(t,e,o.layers)}async function xL(t,e,n){const r=vL(n);
if(r===void 0)return void 0;const i=Ke();const o=await PL(t,e,r,i);if(o===void 0)return void 0;const s=(a,d,c)=>TL(t,o,`${i}${a.
slice(r.length)}/${d}`,c);try{return await kL(n,PD,s)}finally{await K(t,o)}}async function kL(t,e,n){const r=[];for(const[
i,o]of Map.groupBy(e,Kd.dirname)){let s=o.map(a=>Kd.basename(a));for(const a of t){const d=await n(a,i,s);if(d===void 0)
continue;const c=u=>d.get(u)!==void 0;r.push(...s.filter(u=>c(u)&&d.get(u)!=="deleted").map(u=>`${i}/${u}`));s=s.filter(
u=>!c(u));if(s.length===0||d.get("")!=="directory")break}}return e.filter(i=>r.includes(i))}async function PL(t,e,n,r){const i=o=>{
const s=rt({type:"bind",src:n,dst:r,readonly:"",...o});return V(t,{source:e,options:["--mount",s]})};try{return await i(
{"bind-recursive":"disabled"}).catch(o=>{if(!/bind-recursive/.test(D(o)))throw o;return i({"bind-nonrecursive":""})})}catch(o){
if(Jf(o))return void 0;throw o}}async function TL(t,e,n,r){const{signal:i}=t;const o=await t.transport.readArchive(e,n,i).
catch(u=>{if(Je(u,n))return void 0;throw u});if(o===void 0)return void 0;const s=[...r].sort().at(-1)??"";const a=new Map;
const d=new AbortController;const c=new G(u=>{const[,f="",...l]=C(u.name).split("/");if(l.length===0&&(f===""||r.includes(
f)))a.set(f,BL(u));if(f>=s)d.abort();return"drop"});await Qn(d.signal,o,c);return a}function BL(t){if(fe(t).device===SL)
return"deleted";return t.typeFlag==="5"?"directory":"file"}async function IL(t,e){const n=await _e(t,e);const r=b(n,"Gra\
phDriver","Data","LowerDir");const[i,...o]=r?.split(":")??[];return i===void 0||o.length===0?void 0:{made:i,layers:o}}function vL(t){
const[e,...n]=new Set(t.map(r=>Kd.dirname(Kd.dirname(r))));return e==="/"||n.length>0?void 0:e}var FD=Ds(Wf(),1);import{pipeline as LL}from"node:stream";import{pipeline as OL}from"node:stream/promises";async function Xo(t,e){await OL([...t,On()],{signal:e})}async function Cn({log:t,signal:e},n,r,i){const[o]=n.slice(-1);await z(
t,ot(o,r,i),Xo(n,e))}function ot(t,e,n="Read"){return{title:n,doneBytes:()=>t.bytesRead,totalBytes:e,isEstimate:true}}var ID=2**32-2;var CL=64;var AL=64;async function vD(t){const e=new Map;let n=ID+1;let r=RL();for(let i=0;r.length>0;i++){
if(i===AL)throw new RangeError("its ranges have no end");const o=await t(r);for(const s of r){const a=o.get(s);if(a!==void 0)
e.set(s,a);else n=Math.min(n,s)}if(!e.has(0))throw new RangeError("it does not map root");r=_L(e,n)}return FL(e)}function OD(t,e){
const n=t.find(r=>e>=r.machine&&e<r.machine+r.count);return n&&n.image+e-n.machine}function RL(){const t=Array.from({length:32},
(e,n)=>2**n);return Yd([0,...t.flatMap(e=>[e-1,e]),ID])}function _L(t,e){const n=Yd([...t.keys()]);const r=n.flatMap((i,o)=>{
const s=n[o+1];if(s===void 0)return BD(i,e);return CD(t,i,s)?[]:BD(i,s)});return Yd(r)}function BD(t,e){const n=Math.max(
1,Math.floor((e-t)/CL));const r=[];for(let i=t+n;i<e;i+=n)r.push(i);return r}function CD(t,e,n){return(t.get(n)??Number.
NaN)-(t.get(e)??Number.NaN)===n-e}function FL(t){const e=[];for(const n of Yd([...t.keys()])){const r=e.at(-1);if(r!==void 0&&
CD(t,r.image,n))e.splice(-1,1,{...r,count:n-r.image+1});else e.push({image:n,machine:t.get(n)??Number.NaN,count:1})}return e}
function Yd(t){return[...new Set(t)].sort((e,n)=>e-n)}var Fm="etc/mtab";async function LD(t,e){if(!t.mapsOwners)return t.transport;const n=await V(t,{source:e});try{const r=await _D(
t,n,"uid");const i=await _D(t,n,"gid");return new Lm(t.transport,{users:r,groups:i})}finally{await K(t,n)}}var Lm=class{#e;#t;constructor(e,n){
this.#e=e;this.#t=n}async readArchive(e,n,r){const i=await this.#e.readArchive(e,n,r);return AD(i,new G(o=>NL(o,this.#t)))}async exportContainer(e,n){
const r=await qe(this,e,`/${Fm}`,n);const i=await this.#e.exportContainer(e,n);if(r===void 0)return i;const{extensions:o,
header:s}=be(r,j(Fm));let a=false;const d=u=>{a||=C(u.name)===Fm;return"keep"};const c=async function*(){if(!a)yield Buffer.
concat([...o,s,r.data])};return AD(i,new G(d,void 0,{appendix:c}))}};function AD(t,e){LL(t,e,()=>{});return e}function NL(t,{
users:e,groups:n}){const{uid:r,gid:i}=fe(t);const o=RD(e,r,t);const s=RD(n,i,t);if(o===r&&s===i)return"keep";return{head:kE(
t,o,s)}}function RD(t,e,{name:n}){const r=OD(t,e);if(r!==void 0)return r;if(e===0)return 0;throw new p("UNSUPPORTED_ENGI\
NE",`docker-flatten cannot map the owner of ${v(n)}: it belongs to ${e} on the engine's machine, which is outside the ra\
nge of userns-remap.`,{hint:"Find out what changed the file outside of its container, or use an engine without userns-re\
map."})}async function _D(t,e,n){try{return await vD(r=>$L(t,e,n,r))}catch(r){if(!(r instanceof RangeError))throw r;throw new p(
"ENGINE_FAILED",`Cannot determine how the engine maps owners (userns-remap): ${D(r)}.`,{hint:`Define a range for the "us\
erns-remap" user in /etc/subuid and /etc/subgid on the engine's machine, and restart the engine.`,cause:r})}}async function $L(t,e,n,r){
const{signal:i}=t;const o=Ke().slice(1);const s=(0,FD.pack)();s.entry({name:o,type:"directory",mode:448});for(const d of r)
s.entry({name:`${o}/${d}`,pax:{[n]:String(d)}},"");s.finalize();await t.transport.writeArchive(e,s,i).catch(d=>{if(!/cannot be mapped/i.
test(D(d)))throw d});const a=await ML(t,e,`/${o}`);return new Map([...a].flatMap(([d,c])=>/^[0-9]+$/.test(d)?[[Number(d),
c[n]]]:[]))}async function ML(t,e,n){const{signal:r}=t;const i=new Map;const o=new G(a=>{const d=C(a.name);i.set(d.slice(
d.lastIndexOf("/")+1),fe(a));return"drop"});const s=await t.transport.readArchive(e,n,r);await Xo([s,o],r);return i}import{Readable as UL}from"node:stream";var HL=["lastlog","faillog","tallylog","btmp","wtmp"];var Nm="var/log";var zL=1024**3;async function qd(t,{id:e,mountPath:n},r,i){
const o=d=>WL(t,e,`${n}/${d}`,i);if((await o("var"))?.typeFlag!=="5")return[];const s=await o(Nm);if(s?.typeFlag!=="5")return[];
const a=[];for(const d of HL){const c=`${Nm}/${d}`;const u=await o(c);if(u?.typeFlag==="0"&&u.sizeBytes>=zL&&await r(c))
a.push({path:c,entry:u,parent:s})}return a}async function $m(t,e,n,r){const i=n.flatMap(({path:s,entry:a,parent:d})=>[be(
d,j(`${Nm}/`)),kd(be(a,j(s)))].flatMap(({extensions:c,header:u})=>[...c,u]));const o=Buffer.concat([...i,Buffer.alloc(2*
I)]);await t.writeArchive(e,UL.from([o]),r)}async function WL(t,e,n,r){try{return await SE(await t.readArchive(e,n,r))}catch(i){
if(Je(i,n))return void 0;throw i}}function ND(t,e,n,r){const{session:i,source:o,files:s}=e;const{log:a}=i;return async(d,c)=>{const u=await qd(s,n,d,c);if(u.
length===0)return t;const f=await V(i,{source:o});try{await $m(i.transport,f,u,c);const{way:l,open:m,decide:h}=await r(f);
const g=async()=>{await Promise.all([t.close(),K(i,f)])};return{...t,way:l,open:m,decide:h,sizeInImage:MD(u,a),close:g}}catch(l){
await K(i,f).catch(()=>{});if(c.aborted)throw l;a.debug(`huge logs are read with all of their zeros: ${D(l)}`);return{...t,
isReproducible:false}}}}function $D(t,e,n){const{session:r,files:i}=e;const{log:o}=r;const s={id:n,mountPath:""};return async(a,d)=>{
const c=await qd(i,s,a,d);if(c.length===0)return t;try{await $m(r.transport,n,c,d)}catch(u){const f=await qd(i,s,a,d);if(f.
length<c.length)throw u;o.debug(`huge logs are read with all of their zeros: ${D(u)}`);return{...t,isReproducible:false}}
return{...t,sizeInImage:MD(c,o)}}}function MD(t,e){const n=new Map(t.map(({path:r,entry:i})=>[r,i.sizeBytes]));e.debug(`\
not read, since nothing of it is kept: ${[...n.keys()].join(", ")}`);return r=>n.get(r)}var jL="1.52";var JL=20;var GL=2;async function UD(t,e){const{log:n}=t;const r=t.serverApiVersion===jL?await VL(t,e.id):
e.id;for(let i=1;i<=GL;i++){const o=Ke();const s=rt({type:"image",src:r,dst:o});try{const a=await V(t,{source:e,options:[
"--mount",s]});return{id:a,mountPath:o}}catch(a){if(!qL(a))throw a;n.debug(`the engine does not mount the image: ${D(a)}`)}}
n.debug("so a container is exported");return void 0}async function VL(t,e){const n=e.replace(/^sha256:/,"").slice(0,JL);
const r=await ie(t,n).catch(()=>void 0);return r?.["Id"]===e?n:e}var KL=/timeout|timed out|deadline exceeded|canceled|\bEOF\b|connection reset|broken pipe|too many requests|internal server error|shutting down/i;
var YL=["DOCKER_FAILED","UNSUPPORTED_ENGINE","UNSUPPORTED_IMAGE"];function qL(t){return t instanceof p&&YL.includes(t.code)&&
!KL.test(t.message)}import{posix as HD}from"node:path";async function zD(t,e,n,r){const{signal:i}=t;const o=XL(n);const s=async({id:d,mountPath:c})=>ZL(o,async u=>{const f=`${c}\
/${Buffer.from(u,"latin1")}`;return await qe(e,d,f,i)!==void 0});let a=new Set;if(o.length>0&&r!==void 0)a=await s(r);else if(o.
length>0){const d=await V(t,{source:n});try{a=await s({id:d,mountPath:""})}finally{await K(t,d)}}return d=>a.has(C(d.name))?
"drop":void 0}function XL({volumes:t}){const e=new Set;for(const n of t){const r=C(Buffer.from(HD.normalize(n))).split("\
/");for(let i=1;i<=r.length;i++)e.add(r.slice(0,i).join("/"))}e.delete("");return[...e]}async function ZL(t,e){const n=new Set;
for(const r of t)if(n.has(HD.dirname(r))||!await e(r))n.add(r);return n}var jD=Buffer.from("/");async function Zo(t,e,n,r){const{log:i,signal:o}=t;const s=t.canMountImages&&e.isDefaultPlatform;
const a=s?await UD(t,e):void 0;const d=s&&a===void 0;const c=await LD(t,e);let u=false;const f=t.store.keepsPacked&&(a===
void 0||await nN(c,a,o));const l=f?await xD(await n(),o).catch(y=>{if(!(y instanceof ge))throw y;i.debug(`the layers can\
not be read one by one: ${D(y)}`);u=true;return void 0}):void 0;const m={session:t,source:e,files:c,viewer:a,fromLayers:l,
areLayersHidden:u};if(a!==void 0&&r===void 0){const y=l&&Rm(l,Infinity);const E=rN(m,a,y);const S=P=>WD(m,P,void 0,false);
return{...E,sparingZeros:ND(E,m,a,S)}}const h=r?.id??await V(t,{source:e});const g=await WD(m,h,r,d);return r?.isOwn===false?
g:{...g,sparingZeros:$D(g,m,h)}}async function WD(t,e,n,r){const{session:i,source:o,files:s,viewer:a,fromLayers:d,areLayersHidden:c}=t;
const{log:u,signal:f}=i;const l=[a?.id,n?.isOwn===false?void 0:e].filter(q=>q!==void 0);const m=a===void 0&&d===void 0;if(m)
await tN(i,o,e);const h=await pD(i,e);const g=hD(o);const y=n?.isOwn===false?Math.min(h.createdSeconds+mD,h.startedSeconds):
Infinity;const E=d??(a&&await bD(s,a.id,a.mountPath,f));const S=n===void 0?[]:await wD(i,n.id);const P=E===void 0?ED(h.createdSeconds,
g,y,u):Rm(E,y,S);const M=n?.isOwn===true?await zD(i,s,o,a):void 0;const R=n?.added===void 0?void 0:await fD(i,o,n.added);
const ne=q=>JD(q)??M?.(q)??P(q);return{way:"export",isReproducible:!c&&!r&&n?.mayHaveMounts!==true,unseenTimes:m?li:[],...m?
{unseenPaths:qo}:{},open:q=>s.exportContainer(e,q),openPath:(q,Ee)=>s.readArchive(e,Buffer.concat([jD,q]),Ee),isNotFound:(q,Ee)=>Je(
q,`/${Ee}`),lookAt:(q,Ee)=>qe(s,e,`/${q}`,Ee),...n?.isOwn===true?{lookAtImage:eN(t,l)}:{},observer:R,decide:n?.isOwn===true?
jd(ne,yD(h,g)):ne,close:async()=>{R?.logNotice();await QL(i,l)}}}async function QL(t,e){const n=await Promise.allSettled(
e.map(r=>K(t,r)));for(const r of n)if(r.status==="rejected")throw r.reason}function eN({session:t,source:e,files:n,viewer:r},i){
let o;return async(s,a)=>{if(r!==void 0)return qe(n,r.id,`${r.mountPath}/${s}`,a);o??=V(t,{source:e});const d=await o;if(!i.
includes(d))i.push(d);return qe(n,d,`/${s}`,a)}}async function tN(t,e,n){const{log:r,signal:i}=t;if(t.store.keepsPacked){
r.warning(`Docker ${t.version} shows the image for ${O(e.platform)} only through a container and hides its layers. If th\
e image has its own /etc/hosts, /etc/hostname or /etc/resolv.conf, they are not in the result.`);return}const o=await TD(
t,e,n).catch(s=>{if(i.aborted)throw s;r.debug(`the layers' directories cannot be read: ${D(s)}`);return void 0});if(o!==
void 0&&o.length>0)r.warning(`Docker ${t.version} hides files of the image, which are therefore not in the result: ${o.map(
s=>`/${s}`).join(", ")}. ${t.canMountImages?"An engine that mounts images keeps them":"Docker 28 and newer keep them"}.`)}
async function nN(t,e,n){const r=`${e.mountPath}/.dockerenv`;return await qe(t,e.id,r,n)!==void 0}function rN({session:t,
files:e,areLayersHidden:n},r,i){return{way:"image mount",isReproducible:!n,unseenTimes:[],open:o=>e.readArchive(r.id,`${r.
mountPath}/.`,o),openPath:(o,s)=>e.readArchive(r.id,Buffer.concat([Buffer.from(r.mountPath),jD,o]),s),isNotFound:(o,s)=>Je(
o,`${r.mountPath}/${s}`),lookAt:(o,s)=>qe(e,r.id,`${r.mountPath}/${o}`,s),decide:o=>JD(o)??(iN(o.name)?"drop":i?.(o)??"k\
eep"),close:()=>K(t,r.id)}}function iN(t){return(t.length===1||t.length===2&&t[1]===47)&&t[0]===46}function JD(t){const{
name:e}=t;const n=e.at(-1)===47?e.length-1:e.length;const r=e.lastIndexOf(47,n-1)+1;if(e[r]!==46||e[r+1]!==119||e[r+2]!==
104||e[r+3]!==46)return void 0;throw new p("WHITEOUT_NAME",`The image contains a file named ${v(e)}, but a layer cannot \
contain a name that starts with ".wh.": the engine would read it as a whiteout, which marks a deletion.`,{hint:"Rename o\
r remove the file in the image."})}function xt(t,e){const{reference:n,id:r,platform:i,diffIds:o,volumes:s}=e;const a=w(e.inspect,"Config");let d;const c=()=>{
d??=Na(t,e);return d};return{image:e,...{reference:n,id:r,platform:i,diffIds:o,volumes:s},ofContainer:void 0,layerCount:o.
length,shownConfig:B(a)?a:{},knownBytes:oN(t,e),isExact:t.canMountImages&&e.isDefaultPlatform,notices:[],readConfig:c,openReader:()=>Zo(
t,e,c),measure:async()=>{const u=await c();const f=await oD(t,e,u.json);return{...f,packedBytes:La(u)}}}}function GD(t,e,n){
const r={...n,isOwn:true};return{...e,openReader:()=>Zo(t,e.image,e.readConfig,r)}}function oN({store:t},{inspect:e}){const n=e["\
Size"];return t.keepsPacked||typeof n!=="number"?void 0:n}function VD(t,{image:e,container:n}){const r=xt(t,e);const{reference:i}=e;const o=n.isRunning&&!n.isPaused;let s;return{
...r,ofContainer:n.id,layerCount:r.layerCount+1,notices:n.mounts.length===0?[]:[sN(n.mounts)],readConfig:()=>{s??=aN(t,{
image:e,container:n},r.readConfig());return s},openReader:()=>Zo(t,e,r.readConfig,{id:n.id,isOwn:false,mayHaveMounts:false,
added:n.added}),measure:async()=>{const a=await sD(t,{id:n.id,name:i},await r.measure());return{...a,packedBytes:void 0}},
...o?{hold:()=>eD(t,e,n),changedWhileRead:a=>tD(i,a)}:{}}}function sN(t){const e=t.map(n=>v(Buffer.from(n)));return`What\
 is in the container's volumes and mounts is not in the result: ${e.join(", ")}.`}async function aN(t,{image:e,container:n},r){
const i=dN(t,e);await Promise.allSettled([r,i]);const[o,s]=[await r,await i];const{config:a,proxies:d}=QE(o.json,n.config,
s);if(d.length>0)t.log.notice(`Proxy variables from the docker command's configuration are not in the result: ${d.join("\
, ")}.`);return{...o,json:a}}async function dN(t,e){const n=w(e.inspect,"Config");const r=["Cmd","Entrypoint"].some(s=>{
const a=w(n,s);return Array.isArray(a)&&a.length>0});const i=r?{command:[]}:{};const o=await V(t,{source:e,asConfigured:true,
...i});try{const s=w(await _e(t,o),"Config");const{[Yt]:a,...d}=w(s,"Labels")??{};return{...B(s)?s:{},Labels:d,...r?{}:{
Cmd:null}}}finally{await K(t,o)}}var cN="0001-01-01T00:00:00Z";async function Mm(t,e){const n=await _e(t,e).catch(c=>{throw ro(D(c))?uN(e):c});const r=b(
n,"Id");const i=b(n,"Image");const o=w(n,"Config");if(r===void 0||!/^[0-9a-f]{64}$/.test(r)||i===void 0||!B(o)){throw new p(
"ENGINE_FAILED",`The engine describes the container ${JSON.stringify(e)} without an ID, an image or a config.`,{hint:Q})}
if(w(n,"State","Restarting")===true||w(n,"State","Dead")===true){throw new p("CONTAINER_NOT_FOUND",`The container ${JSON.
stringify(e)} must be running or stopped, but is ${b(n,"State","Status")}.`,{hint:'Stop it ("docker stop") and run again\
.'})}if(t.mapsOwners&&w(n,"HostConfig","UsernsMode")==="host")throw fN(e);const s=await St(t,i,Sm(n).platform);if(s===void 0){
throw new p("IMAGE_NOT_FOUND",`The image ${i} of the container ${JSON.stringify(e)} is needed for its config, but is no \
longer in the engine.`,{hint:'Pull or build that image again, or use "docker export" for the files only.'})}const a=lN(n);
const d=w(n,"State","StartedAt")!==cN;return{image:{...s,reference:e},container:{id:r,isRunning:w(n,"State","Running")===
true,isPaused:w(n,"State","Paused")===true,config:o,mounts:a,added:d?uD(t,n,a):void 0}}}function uN(t){return new p("CON\
TAINER_NOT_FOUND",`There is no container ${JSON.stringify(t)}.`,{hint:'Check its name with "docker ps --all", and that t\
his is the right engine.'})}function fN(t){return new p("UNSUPPORTED_ENGINE",`Cannot flatten the container ${JSON.stringify(
t)}, which was created with "--userns host" on an engine with userns-remap: an export omits the files that it wrote.`,{hint:'\
Create the container again without "--userns host", or use an engine without userns-remap.'})}function lN(t){const e=w(t,
"Mounts");const n=w(t,"HostConfig","Tmpfs");const r=(Array.isArray(e)?e:[]).map(i=>b(i,"Destination"));return[...r,...B(
n)?Object.keys(n):[]].filter(i=>i!==void 0).sort()}async function KD(t,e,n){const{image:r,container:i}=e;if(r===void 0){const a=await pN(t,i??"",n);return{source:VD(t,a),inEngine:void 0}}
n.start();const o=await Hd(t,{...e,image:r});const s=xt(t,o);return{source:s,inEngine:s}}var mN=5;async function pN(t,e,n){
const r=await Mm(t,e);const{id:i,isPaused:o}=r.container;await en(t.docker,mN,s=>wg(s,i)).catch(s=>t.log.debug(`could no\
t clean up after a killed run on this container: ${D(s)}`));n.start(i);return o?Mm(t,e):r}function Xd({store:t,platform:e},n,r){if(t.holdsIndexes||n.length<=1)return n;const i=n.find(s=>X(r(s),e));if(i!==void 0)
return[i];const o=n.map(s=>O(r(s))).join(", ");throw new p("PLATFORM_MISMATCH",`This engine keeps one platform of an ima\
ge and would take ${O(e)}, but the image has ${o}.`,{hint:`Select one of them with ${x("platform")}, or use an engine wi\
th the containerd image store, which keeps several.`})}import{rm as EN}from"node:fs/promises";import{join as DN}from"node:path";import{createWriteStream as hN}from"node:fs";import{pipeline as gN}from"node:stream/promises";async function YD(t,e,n,r){const{log:i,signal:o}=t;const s=await t.transport.saveImage(e.id,o,r);const a=hN(n,{flags:"wx",
mode:384});const d=()=>a.bytesWritten;try{await z(i,{title:"Save",doneBytes:d},gN(s,a,{signal:o}))}catch(c){if(o.aborted||
c instanceof p)throw c;const u=mt(c);throw new p(u?"NO_SPACE":"TEMP_DIR",u?`The disk filled up while saving the image to\
 ${n}.`:`Cannot save the image to ${n} (${pe(c)}).`,{hint:`A save is as large as the image's layers in the engine. Name \
a directory on a larger disk with the ${T("temp-dir")}.`,cause:c})}}async function qD(t,e){if(!t.store.holdsIndexes||!e.
isIndex)return[e.platform];for(const{place:n,open:r}of Nr(t,e)){try{return await r(async i=>{const o=[];for await(const{
configText:s}of Fr({digest:e.id},i.text,e.platform)){const a=N(s);if(!B(a))continue;const d=Re(Ze(a));if(d.os==="linux"&&
!o.some(c=>X(d,c)))o.push(d)}return o})}catch(i){if(!(i instanceof ge))throw i;t.log.debug(`no blobs ${n}: ${D(i)}`)}}return void 0}import{mkdtemp as yN,rm as wN}from"node:fs/promises";import{join as bN}from"node:path";async function Zd({run:t,options:e},n){const r=await yN(bN(e.tempDir,se(t.runId)));n.defer(()=>wN(r,{recursive:true,force:true}));
return r}async function XD(t){const{engine:e,options:n}=t;const{image:r,platforms:i}=n;if(r===void 0)throw new Error("a container\
 has no layers of its own");const o=i==="default"||i==="all"?[void 0]:i;if(o.length>1)await SN(e,{...n,image:r},o);let s;
for(const u of o)s=await Hd(e,{...n,image:r,platform:u});if(s===void 0)throw new Error("no platform is named");const a=i===
"all"?await xN(e,s):i==="default"?[s.platform]:i;const d=i==="all"?s.isIndex:i!=="default"&&i.length>1;const c=await Um(
t,s,{platforms:a,isEach:i!=="all"});return{reference:r.text,platforms:c.platforms,index:d?c.index??{format:"oci",annotations:{}}:
void 0,id:s.id,notices:[],close:c.close}}async function SN(t,{image:e,pull:n},r){if(!t.store.holdsIndexes){throw new p("\
UNSUPPORTED_ENGINE",`Several platforms of ${e.text} are needed, but this engine's image store keeps one platform of an i\
mage.`,{hint:`Read them from the registry with ${x("image",`docker://${e.text}`)}, or use an engine with the containerd \
image store.`})}if(n==="never"||await ie(t,e.text)!==void 0)return;for(const i of r)await Vo(t,e.text,i&&O(i))}async function xN(t,e){
const n=await qD(t,e);if(n!==void 0&&n.length>0)return n;throw new p("UNSUPPORTED_ENGINE",`The platforms of ${e.reference}\
 are needed for ${x("platform","all")}, but this engine does not show them.`,{hint:`Name them with ${x("platform")}, for\
 example "linux/amd64, linux/arm64".`})}async function Um(t,e,{platforms:n,isEach:r}){var m=[];try{const{run:i,engine:o,
options:s}=t;const a={...i,tempDir:s.tempDir};const d=dt(m,new AsyncDisposableStack,true);const c=await Zd(t,d);const u=[];
let f;for(const[S,P]of n.entries()){const M=DN(c,`${S}.tar`);const R=`Save ${e.reference} (${O(P)})`;const ne=await i.log.
group(R,async()=>{const q=e.isIndex&&o.knowsPlatformOption?P:void 0;try{await YD(o,e,M,q)}catch(vt){const cr=vt instanceof
p&&/not found/i.test(vt.message);if(r||!cr)throw vt;i.log.notice(`The engine lacks layers of ${e.reference} for ${O(P)}:\
 this platform is left out.`);await EN(M,{force:true});return void 0}const Ee=`docker-archive:${M}`;const We={transport:"\
docker-archive",text:Ee,path:M,reference:void 0,index:void 0};return Et(We,{...a,platforms:[P]})});if(ne===void 0)continue;
d.defer(()=>ne.close());f??=ne.index;u.push(await kN(t,e,{set:ne,platform:P}))}if(u.length===0)throw ZD(e.reference,n);const l=d.
move();return{platforms:u,index:f,close:()=>l.disposeAsync()}}catch(h){var g=h,y=true}finally{var E=ct(m,g,y);E&&await E}}
async function kN({run:t,engine:e,options:n},r,{set:i,platform:o}){const s=i.images.find(m=>X(m.platform,o));const a=X(r.
platform,o)?r:await St(e,r.reference,o);if(s===void 0||a===void 0)throw ZD(r.reference,[o]);const d={...t,tempDir:n.tempDir};
const{reference:c,id:u}=a;const f=xt(e,{...a,image:r.image});const l={...ci(s,i,d),reference:c,id:u,byLayers:true};return{
source:l,inEngine:f,image:{...s,indexPlatform:void 0}}}function ZD(t,e){return new p("PLATFORM_MISMATCH",`The image ${JSON.
stringify(t)} is needed for ${e.map(O).join(", ")}, but the engine saved it without.`,{hint:'Pull or build that platform\
 first ("docker pull --platform").'})}async function QD(t){const{engine:e,options:n}=t;if(n.imageLocation!==void 0){t.sweep.start();return TN(t)}if(e===void 0)
throw new Error("an image of an engine needs the engine");return PN({...t,engine:e})}async function PN(t){const{engine:e,
options:n,sweep:r}=t;const{platforms:i}=n;const o=i==="default"||i!=="all"&&i.length===1;if(!o||n.from==="layers"){r.start();
return XD(t)}const s=i==="default"?void 0:i[0];const{source:a,inEngine:d}=await KD(e,{...n,platform:s},r);return{reference:a.
reference,platforms:[{source:a,inEngine:d,image:void 0}],index:void 0,id:a.id,notices:a.notices,close:async()=>{}}}async function TN(t){
const{run:e,options:n}=t;const{imageLocation:r,platforms:i}=n;if(r===void 0)throw new Error("there is no image outside a\
n engine");const o=i==="default"||i==="all"?void 0:i;const s={...e,tempDir:n.tempDir,platforms:o};const a=await Et(r,s);
return{reference:a.reference,platforms:a.images.map(d=>({source:{...ci(d,a,s),byLayers:true},inEngine:void 0,image:d})),
index:o?.length===1?void 0:a.index,id:a.digest,notices:a.notices,close:()=>a.close()}}function e0({run:t,engine:e,options:n},r){
const{tags:i,tagLocations:o}=n;if(e===void 0||i.length===0)return r;BN(e,n,r);const s=Xd(e,r.platforms,({source:d})=>d.platform);
if(s.length===r.platforms.length)return r;const a=s.map(({source:d})=>O(d.platform)).join(", ");t.log.notice(`Only ${a} \
goes into the engine: its image store keeps one platform of an image.`);return o.length>0?r:{...r,platforms:s,index:void 0}}
function BN({takesZstd:t,version:e},{layer:n,tagLocations:r},{platforms:i}){const o=r.length>0||i.length>1;if(t||!o||n.compression.
kind!=="zstd")return;throw new p("UNSUPPORTED_ENGINE",`Layers packed with zstd need Docker 23 or newer, but this engine \
is ${e}.`,{hint:`Use ${x("compression","gzip")}.`})}function kt({engine:t,source:e,options:n}){const r=e.byLayers!==true&&n.imageLocation===void 0;return r&&t?.store.countsBlocks===
true}function Wt(t,e){const n=e.then(()=>{},()=>{});t.defer(()=>n);return e}var IN=10;var mi=class{#e=[];#t=0;get count(){return this.#t}get room(){return IN-this.#e.length}note(e,n){this.#t++;if(this.
room>0)this.#e.push(`${v(e)} (${n})`)}noteMissing(e,n){for(const r of n.slice(0,this.room))this.#e.push(`${v(r)} (missin\
g)`);this.#t+=e}toError(e,n){const r=this.#t-this.#e.length;const i=[...this.#e];if(r>0)i.push(i.length===0?`${r} missin\
g entries`:`and ${r} more`);return new p("VERIFY_FAILED",`${e.what}. Of ${te(n)}, these differ: ${i.join(", ")}. No tag \
was moved.`,{hint:e.hint})}};import{hash as vN}from"node:crypto";var Qd=class t{realBytes;#e;#t;#n;#r=0;#i=0;#o;#s=0;#a=0;#d=0;constructor(e,n,r){this.#e=Buffer.from(e.name);this.#n=r;this.
realBytes=ko(e,n);this.#t=new Ua(this.#e,this.realBytes);const i=Zf(e,n);this.#o=i==="data";if(i==="old GNU")this.#t.addBlock(
e.header,true);if(i==="records")this.#t.addRecords(n)}static of(e,n,r){return Zf(e,n)===void 0?void 0:new t(e,n,r)}mapBlock(e){
this.#t.addBlock(e,false)}data(e){let n=e;if(this.#o){const i=this.#t.addData(n);this.#r+=i;if(!this.#t.isComplete)return;
this.#o=false;this.#i=gw(this.#r);n=n.subarray(i)}const r=Math.min(this.#i,n.length);this.#i-=r;n=n.subarray(r);while(n.
length>0){const[i,o]=this.#t.pieces[this.#s]??[];if(i===void 0||o===void 0)throw wn(this.#e,"it has more data than its m\
ap says");if(this.#a===0)this.#c(i);const s=Math.min(o-this.#a,n.length);if(s>0)this.#n.data(n.subarray(0,s));this.#d+=s;
this.#a+=s;n=n.subarray(s);if(this.#a<o)continue;this.#s++;this.#a=0}}end(){const e=this.#o||this.#a>0||this.#t.pieces.slice(
this.#s).some(([,n])=>n>0);if(e)throw wn(this.#e,"it has less data than its map says");this.#c(this.realBytes)}#c(e){const n=e-
this.#d;if(n>0)this.#n.zeros(n);this.#d=e}};import{createHash as ec}from"node:crypto";var we=4096;var Hm=Buffer.alloc(we);var tc=class{#e;#t;#n=0;#r=0;#i=false;data(e){
let n=0;while(n<e.length){const r=this.#r%we;if(r>0||e.length-n<we){const o=Math.min(e.length,n+we-r);if(t0(e,n,o))this.
zeros(o-n);else this.#o(e.subarray(n,o));n=o;continue}let i=n;while(i+we<=e.length&&!t0(e,i,i+we))i+=we;if(i>n)this.#o(e.
subarray(n,i));else{this.zeros(we);i+=we}n=i}}zeros(e){const n=this.#r%we;const r=Math.min(e,we-n);if(this.#i)this.#e?.update(
Hm.subarray(0,r));else if(n+r===we)this.#n++;this.#s(r);const i=e-r;this.#n+=Math.floor(i/we);this.#r+=i}digest(){if(this.#r%
we>0&&!this.#i)this.#n++;this.#a(Math.ceil(this.#r/we));const e=(this.#e??ec("sha256")).digest();if(this.#t===void 0)return e;
return ec("sha256").update(e).update(this.#t.digest()).digest()}#o(e){const n=this.#r%we;this.#e??=ec("sha256");if(!this.#i){
this.#a((this.#r-n)/we);if(n>0)this.#e.update(Hm.subarray(0,n))}this.#i=true;this.#e.update(e);this.#s(e.length)}#s(e){this.#r+=
e;if(this.#r%we===0)this.#i=false}#a(e){if(this.#n===0)return;const n=new Float64Array([e,this.#n]);this.#t??=ec("sha256");
this.#t.update(new Uint8Array(n.buffer));this.#n=0}};function t0(t,e,n){return t[e]===0&&t.compare(Hm,0,n-e,e,n)===0}var ON=["type","mode","owner","time","link","device","extended attributes","size","content","hard links"];var CN=/^security\.capability=/;
var pi=class{#e;#t;#n;#r;#i;constructor(e,n="exact"){this.#e=e;this.#t=n}begin(e,n){this.#r=void 0;this.#i=void 0;this.#n=
void 0;if(n==="drop")return;const r=n==="keep"?void 0:n;const i=r?.head??e;const o=Le(i.extensions);const s=fe(i,o);const a=r?.
data;const d=new tc;if(a===void 0){this.#i=Qd.of({...e,...i},o,d);const u=this.#i?.realBytes??e.sizeBytes;this.#n={name:e.
name,facts:s,sizeBytes:u};if(u>0)this.#r=d;return}const c=AN(i,a);d.data(a.subarray(0,c));this.#o(e.name,s,c,d.digest())}mapBlock(e){
this.#i?.mapBlock(e)}data(e){(this.#i??this.#r)?.data(e)}end(){const e=this.#n;this.#n=void 0;if(e===void 0)return;this.#i?.
end();this.#o(e.name,e.facts,e.sizeBytes,this.#r?.digest())}#o(e,n,r,i){const o=r===0;const s=n.typeFlag==="1";const a=this.#t===
"exact"?n.xattrs:n.xattrs.filter(f=>CN.test(f));const d=this.#t==="exact"?`${n.mtimeSeconds}${n.mtimeFraction&&`.${n.mtimeFraction}`}`:
Math.max(0,n.mtimeSeconds);const c=[n.typeFlag==="7"||n.typeFlag==="S"?"0":n.typeFlag,s||n.typeFlag==="2"?"":n.mode.toString(
8),s?"":`${n.uid}:${n.gid}`,s?"":d,n.link.length===0?"":Wm(s?tr(n.link):n.link),n.device,s||a.length===0?"":Wm(Buffer.from(
JSON.stringify(a))),r,o||i===void 0?"":i.toString("hex",0,n0)];const u=s?An(n.link):void 0;this.#e(An(e),c.join(zm),tr(e),
u)}};var n0=16;var zm=" ";function An(t){return Wm(tr(t))}function nc(t,e){const[n,r]=[t.split(zm),e.split(zm)];return ON.
filter((i,o)=>n[o]!==r[o])}function Wm(t){return vN("sha256",t,"hex").slice(0,2*n0)}function tr(t){let e=0;let n=t.length;
while(t[e]===47||t[e]===46&&t[e+1]===47)e++;while(n>e&&t[n-1]===47)n--;return t.subarray(e,n)}function AN(t,e){const n=Ge(
t.header,"size");return Math.min(Number.isNaN(n)?0:n,e.length)}var hi=class{#e=new Map;#t=new Map;observer;view;constructor(e="exact"){this.view=e;this.observer=new pi((n,r,i,o)=>{this.#e.
set(n,r);if(o===void 0)this.#t.delete(n);else this.#t.set(n,o)},e)}get count(){return this.#e.size}take(e){const n=this.#e.
get(e);this.#e.delete(e);return n}get remaining(){return new Set(this.#e.keys())}grouped(){const e=new Map(this.#e);e.delete(
RN);for(const[n,r]of this.#n()){const i=this.#e.get(n);if(i===void 0)continue;const o=[n,...r].toSorted();for(const s of o)
e.set(s,`${i} ${o[0]}`)}return e}#n(){const e=new Map;for(const[n,r]of this.#t){let i=r;const o=new Set;for(let a=this.#t.
get(i);a!==void 0&&!o.has(i);){o.add(i);i=a;a=this.#t.get(i)}const s=e.get(i);if(s===void 0)e.set(i,[n]);else s.push(n)}
return e}};var RN=An(Buffer.alloc(0));async function rc(t,e,n,{signal:r}){const i=[];const o=new G(s=>{if(i.length<n&&t.
has(An(s.name)))i.push(Buffer.from(tr(s.name)));return"drop"});await Xo([await e.open(r),o],r);return i}var jm={what:"The new image differs from what was read from the source",hint:"Run again. If it happens again, check the \
log of the engine and the health of its disk."};async function r0(t,e,{expected:n,reader:r,streamBytes:i}){const{log:o,signal:s}=t;
const{count:a}=n;const d=await e.openReader();const c=new mi;const u=new pi((h,g,y)=>{const E=n.take(h);if(E===void 0)return c.
note(y,"unexpected");if(E===g)return;const S=d.unseenTimes.includes(y.toString("latin1"));const P=nc(E,g).filter(M=>M!==
"time"||!S);if(P.length>0)c.note(y,`different ${P.join(" and ")}`)},n.view);const f=new G(d.decide,u);const l=[await d.open(
s),f];await Cn(t,l,()=>i,"Read back");await d.close();const m=n.remaining;if(m.size>0){const h=await rc(m,r,c.room,t).catch(
()=>[]);c.noteMissing(m.size,h)}if(c.count>0)throw c.toError(jm,a);o.info(`Verified ${te(a)}: the new image matches what\
 was read from the source`);return a}async function gi(t,e,{expected:n,source:r,streamBytes:i}){const o=await Jm(t,e,{view:n.view,title:"Read back",streamBytes:i});
const s=await d0(t,{wanted:{entries:n,from:r},seen:{...o,from:e},text:jm});t.log.info(`Verified ${te(s)}: the new image \
matches what was read from the source`);return s}async function a0(t,e,n,r){const i={view:"engine",streamBytes:r};const o=await Jm(
t,n,{...i,title:"Read the layers"});const s=await Jm(t,e,{...i,title:"Read from the engine"});const a=await d0(t,{wanted:{
...o,from:n},seen:{...s,from:e},text:{what:`The engine shows other files of ${e.reference} than the image's layers have`,
hint:`The engine unpacked the image wrongly. Remove the image ("docker rmi") and pull or build it again, or set ${x("fro\
m","layers")} to flatten its layers.`}});t.log.info(`Verified ${te(a)}: the engine shows what the image's layers have`)}
async function Jm(t,e,{view:n,title:r,streamBytes:i}){const o=await e.openReader();try{const s=new hi(n);const a=new G(o.
decide,s.observer);const d=[await o.open(t.signal),a];await Cn(t,d,()=>i,r);return{entries:s,unseenTimes:o.unseenTimes,unseenPaths:o.
unseenPaths??[]}}finally{await o.close()}}async function d0(t,{wanted:e,seen:n,text:r}){const i=i0([...e.unseenPaths??[],
...n.unseenPaths??[]]);const o=o0(e.entries.grouped(),i);const s=o0(n.entries.grouped(),i);const a=i0(n.unseenTimes??[]);
const d=new Map;for(const[m,h]of s){const g=o.get(m);if(g===h)continue;const y=g===void 0?[]:nc(g,h);const E=y.filter(S=>S!==
"time"||!a.has(m));if(g===void 0)d.set(m,"unexpected");else if(E.length>0)d.set(m,`different ${E.join(" and ")}`)}const c=new Set(
[...o.keys()].filter(m=>!s.has(m)));if(d.size===0&&c.size===0)return o.size;const u=new mi;const f=await s0(t,n.from,new Set(
d.keys()),u.room);for(const m of f)u.note(m,d.get(An(tr(m)))??"");const l=await s0(t,e.from,c,u.room);u.noteMissing(c.size,
l);u.noteMissing(d.size-f.length,[]);throw u.toError(r,o.size)}function i0(t){return new Set(t.map(e=>An(Buffer.from(e,"\
latin1"))))}function o0(t,e){if(e.size===0)return t;return new Map([...t].filter(([n])=>!e.has(n)))}async function s0(t,e,n,r){
if(n.size===0||r<=0)return[];let i;try{i=await e.openReader();return await rc(n,i,r,t)}catch(o){if(t.signal.aborted)throw o;
return[]}finally{await i?.close()}}function c0(t){if(t.trim()==="")return void 0;const e=t.trim().startsWith("[")?N(t):void 0;const n=o=>new p("BAD_INPUT",
`The ${T("test")} must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${o}.`,{hint:`For e\
xample: ${Ct("test",'python3 -c "import numpy"')}, or ${Ct("test",`'["/app", "--version"]'`)}.`});if(t.includes("\0"))throw n(
"it contains a NUL character");if(!Array.isArray(e))return["/bin/sh","-c",` ${t}`];if(!L(e))throw n("the array contains \
something other than strings");const[r,...i]=e;if(r===void 0||r==="")throw n("the array does not name a program");if(e.some(
o=>o.includes("\0")))throw n("it contains a NUL character");return[r,...i]}async function yi(t,e,[n,...r]){const{log:i}=t;
const o={program:n,args:r,asUsed:true};const s=await Gd(t,e,o);await fi(t,s.container);if(s.exitCode===0){i.info("The te\
st passed");return}throw new p("COMMAND_FAILED",`The "test" command failed in the new image with exit status ${s.exitCode}\
. No tag was moved. The last lines of its output:
${Vd(s)}`,{hint:"The command runs without network and with few privileges. Run it the same way in the source image to se\
e whether flattening is the cause. An image without a shell needs a JSON array."})}var Gm={verifiedEntries:void 0,isTested:false};async function u0(t,e,n,r){if(n===void 0&&r===void 0)return Gm;const{log:i}=t;
const o=await St(t,e.reference,void 0);if(o===void 0){throw new p("CHECK_FAILED",`The stored image ${e.reference} disapp\
eared from the engine before it was checked.`,{hint:"Check whether something removes images on this machine, then run ag\
ain."})}const s=n===void 0?void 0:await i.group("Verify",()=>_N(t,xt(t,o),n));if(r!==void 0)await i.group("Test",()=>yi(
t,o,r));return{verifiedEntries:s,isTested:r!==void 0}}function _N(t,e,n){const r=n.source.byLayers!==true;return r?r0(t,
e,n):gi(t,e,n)}var FN=3;async function ic({engine:t,options:e},n,r){if(n===void 0)return r.close();const{docker:i,runId:o,log:s}=t;const a=et(
o);const d=[n.reference===a?a:void 0,n.importedId];const c=d.filter(h=>h!==void 0);const[u,f]=await Promise.allSettled([
yr(i,c,FN),r.close()]);if(u.status==="fulfilled"&&u.value===void 0){const h=n.importedId??a;s.notice(`The engine has not\
 yet removed a temporary image of this run. It, or a later run, will remove it. To do it now: docker rmi ${qs(h)}`);if(f.
status==="fulfilled")return}const l=u.status==="fulfilled"&&u.value?.exitCode===0;const m=l&&f.status==="fulfilled";if(m)
return;await en(i,e.timeoutSeconds,h=>Hn(h,o,s))}import{mkdir as r$,mkdtemp as i$,readdir as o$,rm as qm}from"node:fs/promises";import{join as E0}from"node:path";import{createHash as LN}from"node:crypto";function Vm(t,e,n){const r=o=>e[o](t[o],n);const i=Object.keys(e);return Object.fromEntries(i.map(o=>[o,r(o)]))}var NN=6;var $N=["Entrypoint","Cmd","Healthcheck","WorkingDir","Shell","OnBuild"];var MN={clean:t=>$e.filter(e=>t.includes(
e)),exclude:t=>t.map(({text:e})=>e),aptClean:t=>t,scriptNetwork:()=>void 0,script:t=>t??null,sourceDateEpoch:t=>t??null,
compression:t=>t,division:t=>t};function f0(t,e,n){const{isExact:r}=t;const{clean:i,exclude:o,aptClean:s,script:a}=n;const d=a!==
void 0||s;const c=i.length>0;const u=d||c||o.length>0;const f=Vm(n,MN,void 0);const{script:l,sourceDateEpoch:m,compression:h,
division:g,...y}=f;const E={format:NN,release:ft,diffIds:t.diffIds,...y,run:l,env:d||c?w(e,"config","Env")??null:null,volumes:u?
t.volumes:[],names:u?UN(e):[],created:d||!r?w(e,"created")??null:null,isExact:r,...t.byLayers===true?{from:"layers"}:{},
sourceDateEpoch:m,compression:h,division:g,...n.compression.kind!=="none"&&n.compression.mayCopy===true&&t.packedLayers!==
void 0?{packedLayers:t.packedLayers.map(({descriptor:ne})=>ne.digest)}:{}};const S=LN("sha256").update(JSON.stringify(E)).
digest("hex");const{architecture:P,variant:M}=t.platform;const R=[P,M].filter(ne=>ne!==void 0).join("-");return`docker-f\
latten-v1-${R.replace(/[^A-Za-z0-9_.-]/g,"_").slice(0,40)}-${S}`}function UN(t){const e=w(t,"config","Env");const n=(L(e)?
e:[]).findLast(r=>r.startsWith("PATH="));return[...$N.map(r=>w(t,"config",r)??null),n??null]}var Qo=()=>void 0;var HN={clean:Qo,
exclude:Qo,script:Qo,scriptNetwork:(t,{layer:e})=>e.script!==void 0&&t!=="none"?'"run" has a network, and what it downlo\
ads can change':void 0,aptClean:(t,{isForeign:e})=>t&&e?"the image's apt can run on some machines and not on others":void 0,
sourceDateEpoch:Qo,division:Qo,compression:({kind:t},{takesZstd:e})=>t==="zstd"&&!e?`this engine cannot unpack zstd; ${x(
"compression","gzip")} can be cached`:void 0};function l0(t,e){if(e.isContainer)return"containers cannot be cached";const n=Object.
values(Vm(t,HN,{...e,layer:t}));return n.find(r=>r!==void 0)}import{once as t$}from"node:events";import{promisify as p0}from"node:util";import{constants as m0,deflateRaw as zN,zstdCompress as WN}from"node:zlib";var oc={gzip:{min:1,max:9,default:4},zstd:{min:1,max:19,default:3}};var h0={gzip:"+gzip",zstd:"+zstd",none:""};function g0(t){
const[e,n,...r]=t.trim().split(":");const i=c=>new p("BAD_INPUT",`The ${T("compression")} must be gzip, zstd or none, op\
tionally with a level after a colon, but ${JSON.stringify(t)} ${c}.`,{hint:`For example "gzip", "gzip:${oc.gzip.max}", "\
zstd" or "zstd:${oc.zstd.default}".`});if(r.length>0)throw i("has two colons");if(e==="none"){if(n!==void 0)throw i('set\
s a level for "none"');return{kind:e}}if(e!=="gzip"&&e!=="zstd")throw i("is none of these");const{min:o,max:s,default:a}=oc[e];
if(n===void 0)return{kind:e,level:a,mayCopy:true};const d=/^[0-9]{1,2}$/.test(n)?Number(n):Number.NaN;if(!(d>=o&&d<=s))throw i(
`has a level that is not a number from ${o} to ${s}`);return{kind:e,level:d}}function sc(t){if(t.kind==="none")return t;
return{kind:t.kind,level:oc[t.kind].min}}var jN=0;var JN=31;var GN=7.95;var VN=256*1024;function KN(t){if(t.length<VN)return false;
const e=new Uint32Array(256);let n=0;for(let i=0;i<t.length;i+=JN,n++)e[t[i]]++;let r=0;for(const i of e)if(i>0)r-=i/n*Math.
log2(i/n);return r>GN}var YN=p0(zN);var qN=p0(WN);function y0(t,e){const n=t.length+(t.length>>8)+1024;switch(e.kind){case"\
gzip":return YN(t,{level:KN(t)?jN:e.level,finishFlush:m0.Z_SYNC_FLUSH,chunkSize:n});case"zstd":return qN(t,{chunkSize:n,
params:{[m0.ZSTD_c_compressionLevel]:e.level}});case"none":return Promise.resolve(t)}}import{isDeepStrictEqual as w0}from"node:util";async function nr(t,e){const n=await ie(t,e);if(b(n,"Id")!==e)return false;return["RepoTags","RepoDigests"].every(r=>{const i=w(
n,r)??[];return L(i)&&i.length===0})}async function wi(t,e,n){try{return await e$(t,e,n)}catch(r){await b0(t,e);throw r}}
var XN=/^Loaded image(?: ID)?: (\S+)$/gm;async function bi(t,e,n){if(e.reference===e.expectedId)return"";try{return await n()}catch(r){
await b0(t,{...e,answer:""});throw r}}async function b0(t,e){const{reference:n,expectedId:r,diffIds:i,answer:o}=e;if(n===
r)return;const s=[...o.matchAll(XN)].map(([,a=""])=>a);for(const a of new Set([...s,r])){const d=a.startsWith("sha256:")?
await ZN(t,a,i).catch(()=>false):QN(a,n);if(d)await t.docker.try(["rmi",a]).catch(()=>{})}}async function ZN(t,e,n){if(!await nr(
t,e))return false;const r=_t(await ie(t,e)??{});return w0(r,n)}function Km(t){return t.length===1?`one layer ${t[0]}`:`t\
he layers ${t.join(", ")}`}function QN(t,e){const n=[...t].filter((r,i)=>r!==e[i]);return t.length===e.length&&n.length===
1}async function e$(t,e,n){const r=(c,u)=>{throw new p("CHECK_FAILED",`The stored image differs from what was sent: expe\
cted ${c}, found ${u}. Nothing was tagged.`,{hint:Q})};const i=e.answer.split("\n").find(c=>/^error /i.test(c.trim()));if(i!==
void 0){const c=Zt(i,"ENGINE_FAILED","Unpacking the loaded image failed");if(c.code==="NO_SPACE"||c.code==="UNSUPPORTED_\
IMAGE")throw c;r("a load without an error",JSON.stringify(i))}const[o,s]=await Promise.all([ie(t,e.reference),rD(t,e.reference,
e.diffIds.length)]);const a=b(o,"Id");if(a!==e.expectedId)r(`the ID ${e.expectedId}`,String(a));const d=_t(o??{});if(!w0(
d,e.diffIds))r(Km(e.diffIds),JSON.stringify(d));if(n&&s===0)r("an unpacked layer","one of 0 bytes");return s}async function Ei(t,e,n){const{log:r,runId:i,signal:o}=t;const s=et(i);const a=e.map(({path:We,startByte:vt,digest:cr,packedBytes:Es,
packing:Su})=>{const xu=Pe.layer+h0[Su];return{path:We,startByte:vt,descriptor:{mediaType:xu,digest:cr,sizeBytes:Es}}});
const d=a.map(({descriptor:We})=>We);const c=d.reduce((We,{sizeBytes:vt})=>We+vt,0);const u=e.map(({diffId:We})=>We);const f=await n.
configFor(e);const l=H(f);const{keepsPacked:m,idIsConfigDigest:h}=t.store;const g=await n.annotations();const y=Fa(f,d,g);
const E=h?l:y.descriptor.digest;const S=await nr(t,E);const P=m&&!X(n.platform,t.platform);const M=t.knowsPlatformOption&&
n.platform.architecture!=="";const R=P&&M?n.platform:void 0;const ne=()=>{const We=ce(he(s,"tag"));const vt={full:We,familiar:s};
let cr=0;const Es=rw(a,{config:f,platform:n.platform,name:vt,annotations:g},xu=>{cr+=xu});const Su={title:"Load",doneBytes:()=>cr,
totalBytes:()=>c};return ta(r,{progress:Su,sent:t$(Es,"close"),after:"Unpack"},t.transport.loadImage(Es,R,o))};const q=S?
E:s;const Ee=await bi(t,{reference:q,expectedId:E,diffIds:u},ne);if(P&&R===void 0)await n$(t,E,n.platform);return{answer:Ee,
reference:q,diffIds:u,expectedId:E,configDigest:l,packedBytes:m?c:void 0,importedId:void 0,savedFile:void 0}}async function n$(t,e,n){
const{log:r,runId:i}=t;const o={reference:et(i),id:e,isIndex:false,platform:n,volumes:[]};try{await K(t,await V(t,{source:o}))}catch(s){
r.debug(`no container of the loaded image: ${D(s)}`)}}var Ym={kind:"none",wasAsked:false};async function ac(t){const{run:e,engine:n,source:r,sourceConfig:i,options:o,cache:s}=t;
const{log:a}=e;if(s===void 0||o.dryRun)return Ym;const{layer:d}=o;const c=l0(d,{isContainer:o.container!==void 0,isForeign:n!==
void 0&&r.byLayers!==true&&r.platform.architecture!==n.platform.architecture,takesZstd:n?.takesZstd??true});if(c!==void 0){
a.notice(`The layer is not cached: ${c}.`);return Ym}const u=performance.now();const f=f0(r,(await i).json,d);const l=E0(
o.tempDir,`${se(e.runId)}cache-`);const m=await i$(l).catch(g=>void a.warning(`The layer is not cached: ${D(g)}`));if(m===
void 0)return Ym;let h=false;try{const g=await a.group("Look up the cached layer",async()=>{a.debug(`cache key ${f}`);h=
await Di(e,s.restore(f,m,a,e.signal));if(!h)a.info("The cache did not provide the layer.");const E={key:f,packing:d.compression.
kind};return h?Di(e,s$({cache:s,directory:m},E,e)):void 0});const y={key:f,directory:m,ms:performance.now()-u};if(g!==void 0)
return{...y,kind:"hit",found:g};await S0(y);return{...y,kind:"miss",isReplacing:h}}catch(g){await qm(m,{recursive:true,force:true});
throw g}}async function Di({touch:t},e){const n=setInterval(t,1e3);try{return await e}finally{clearInterval(n)}}async function s$({
cache:t,directory:e},n,{log:r,signal:i}){try{const o=await vh(e,n);for(const[s,{digest:a}]of(o.layers??[]).entries()){const d=Vi(
e,s);await r$(d);if(await t.restore(Gi(a),d,r,i))continue;r.info(`The cache did not provide layer ${s+1} of ${o.layers?.
length}.`);return void 0}return await Oh(e,o,i)}catch(o){if(!(o instanceof p))throw o;D0(o,r)}return void 0}function D0(t,e){
if(t.code==="CACHE_DIFFERS")e.notice(Xe(t));else if(t.code==="CACHE_BAD")e.warning(Xe(t));else e.warning(`${Xe(t)} The l\
ayer is made again.`)}async function S0({directory:t}){for(const e of await o$(t))await qm(E0(t,e),{recursive:true,force:true})}
async function x0(t,e,{run:n,engine:r,packTo:i}){if(!(t instanceof p)||e.kind==="none")throw t;const o=t.code==="NO_SPAC\
E"&&i===void 0&&r?.store.keepsPacked===false;const s=t.code==="CACHE_BAD"||t.code==="CACHE_DIFFERS";if(!o&&!(s&&e.kind===
"hit"))throw t;D0(t,n.log);if(r!==void 0)await Hn(r.docker,n.runId,n.log);await S0(e);const{key:a,directory:d,ms:c}=e;return o?
{kind:"none",wasAsked:true}:{kind:"miss",key:a,directory:d,ms:c,isReplacing:true}}function k0(t){return t.kind==="none"?
t:{kind:"none",wasAsked:true}}async function dc(t){if(t.kind==="none")return;await qm(t.directory,{recursive:true,force:true}).
catch(()=>{})}function cc({paths:t,record:e}){const{packing:n}=e;return Ou(e).map(({diffId:r,digest:i,packedBytes:o},s)=>({
...{diffId:r,digest:i,packedBytes:o,packing:n},path:t[s]??""}))}var a$=["CHECK_FAILED","ENGINE_FAILED","DOCKER_FAILED"];
async function P0(t,{paths:e,record:n},r){const{log:i,signal:o}=t;try{const s=await Ei(t,cc({paths:e,record:n}),r);const a=await wi(
t,s,n.dataBytes>0);i.info(`Loaded ${te(n.entries)} in one layer of ${k(a)}, packed ${k(n.packedBytes)}`);return{stored:s,
newBytes:a}}catch(s){if(o.aborted||!(s instanceof p)||!a$.includes(s.code))throw s;throw qt(s.message,s)}}var d$=.5;function T0({
ms:t,found:e},n,r){const i=(t+n)/1e3;const o=e.record.seconds;const[s,a]=[i,o].map(d=>`${d.toFixed(1)} s`);if(i-o<d$){r.
info(`Used the cached layer in ${s}; making it took ${a}`);return}r.notice(`The cache does not pay off here: using the c\
ached layer took ${s}, and making it took ${a}.`)}var es=`docker-flatten ${ft}`;var ts={entries:0,dataBytes:0};function uc(t){const{source:e,sourceSize:n,image:r,verdict:i,surveyed:o,cacheHit:s,page:a}=t;const{isMet:d,budgets:c,checks:u}=i;
return{...$s(n.bytes,r.bytes),oldLayers:e.layerCount,newLayers:r.layers,layers:r.parts,oldHistory:n.history,newHistory:r.
history,oldPackedBytes:n.packedBytes,newPackedBytes:r.packedBytes,imageId:d?r.imageId:void 0,configDigest:d?r.configDigest:
void 0,budgets:c,checks:u,directories:o.directories,contents:o.contents,rules:o.rules,commands:o.commands,spared:o.spared,
skippedPresets:o.skippedPresets,suggestions:o.suggestions,cacheHit:s,page:a}}import{mkdtemp as g$,rename as y$,rm as w$}from"node:fs/promises";import{join as v0}from"node:path";import{availableParallelism as m$}from"node:os";import{crc32 as c$}from"node:zlib";var u$=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var f$=Buffer.from([3,0]);var fc=class{header=u$;#e=0;#t=0;add(e){
this.#e=c$(e,this.#e);this.#t+=e.length}end(){const e=Buffer.alloc(8);e.writeUInt32LE(this.#e,0);e.writeUInt32LE(this.#t%
2**32,4);return Buffer.concat([f$,e])}};import{createHash as l$}from"node:crypto";import{open as B0}from"node:fs/promises";var Xm=1024*1024;async function mc(t,e){const n=await B0(t,"wx",384).catch(r=>{throw lc(r,t)});try{return await e(new Zm(
n,t))}finally{await n.close()}}async function I0(t,e){const n=await B0(t,"wx",384).catch(a=>{throw lc(a,t)});const r=Buffer.
allocUnsafe(Xm);let i=0;const o=async a=>{try{for(let d=0;d<a.length;)d+=(await n.write(a,d)).bytesWritten}catch(d){throw lc(
d,t)}};const s=async()=>{await o(r.subarray(0,i));i=0};try{for await(const a of e){if(i+a.length>Xm)await s();if(a.length>
Xm)await o(a);else i+=a.copy(r,i)}await s()}finally{await n.close()}}var Zm=class{#e;#t;#n=l$("sha256");bytes=0;constructor(e,n){
this.#e=e;this.#t=n}async write(e){this.#n.update(e);this.bytes+=e.length;try{for(let n=0;n<e.length;)n+=(await this.#e.
write(e,n)).bytesWritten}catch(n){throw lc(n,this.#t)}}digest(){return`sha256:${this.#n.digest("hex")}`}};function lc(t,e){
if(mt(t)){return new p("NO_SPACE",`The disk filled up while writing the packed layer to ${e}.`,{hint:`Free some disk spa\
ce there, or choose another directory with the ${T("temp-dir")}.`,cause:t})}return new p("TEMP_DIR",`Cannot write the pa\
cked layer to ${e} (${pe(t)}).`,{hint:`Choose a writable directory with the ${T("temp-dir")}.`,cause:t})}var Qm=1024*1024;var p$=Math.min(16,2*m$()+2);async function Rn(t,e,n){return mc(e,r=>h$(r,t,n))}async function h$(t,e,n){
const r=n.kind==="gzip"?new fc:void 0;let i=0;const o=[];const s=r===void 0?[]:[Promise.resolve(r.header)];const a=async()=>{
const f=await s.shift();await t.write(f);if(n.kind==="none")o.push(f)};const d=(f,l)=>{const m=f.subarray(0,l);i+=l;r?.add(
m);const h=y0(m,n);h.then(()=>n.kind!=="none"&&o.push(f),()=>{});s.push(h)};let c=Buffer.allocUnsafeSlow(Qm);let u=0;try{
for await(const f of e){for(let l=0;l<f.length;){const m=f.copy(c,u,l);l+=m;u+=m;if(u<Qm)break;d(c,u);if(s.length>=p$)await a();
c=o.pop()??Buffer.allocUnsafeSlow(Qm);u=0}}if(u>0||i===0&&r===void 0)d(c,u);if(r!==void 0)s.push(Promise.resolve(r.end()));
while(s.length>0)await a()}finally{await Promise.allSettled(s)}return{layerBytes:i,digest:t.digest(),packedBytes:t.bytes}}var O0={async store(t,e,n){const r=await g$(v0(n.tempDir,se(t.runId)));try{const i=v0(r,"layer");const{digest:o,packedBytes:s}=await z(
t.log,ot(e,n.totalBytes),n.pack?.(e,i)??Rn(e,i,n.compression));const a=n.compression.kind;const d={path:i,diffId:e.digest(),
digest:o,packedBytes:s,packing:a};const c=await Ei(t,[d],n);if(n.saveTo===void 0)return c;const u=await y$(i,n.saveTo).then(
()=>true,()=>false);return u?{...c,savedFile:{digest:o,packedBytes:s,packing:a}}:c}finally{await w$(r,{recursive:true,force:true})}}};import{pipeline as D$}from"node:stream";import{finished as S$}from"node:stream/promises";import{PassThrough as b$,Transform as E$}from"node:stream";var C0=8*1024*1024;var pc=class extends E${side=new b$({highWaterMark:C0});constructor(){
super({highWaterMark:C0});this.side.on("error",()=>{})}close(){this.side.destroy()}_transform(e,n,r){if(this.side.destroyed||
this.side.write(e)){r(null,e);return}const i=()=>{this.side.off("drain",i);this.side.off("close",i);r(null,e)};this.side.
once("drain",i);this.side.once("close",i)}_flush(e){this.side.end();e()}};var A0={async store(t,e,n){const{log:r,runId:i,signal:o}=t;const s=n.saveTo===void 0?void 0:x$(e,n,r);const a=await ta(r,
{progress:ot(e,n.totalBytes),sent:S$(e),after:"Store"},t.transport.importImage(s?.layer??e,xs(i),o));const d=await s?.savedFile;
const c=e.digest();const u=await n.configFor([{diffId:c}]);const f=H(u);const[l]=await Promise.all([nr(t,f),k$(t,a,c)]);
const m=nw(u,c,et(i));const h=l?f:et(i);const g=await bi(t,{reference:h,expectedId:f,diffIds:[c]},()=>t.transport.loadImage(
m,void 0,o));return{reference:h,diffIds:[c],expectedId:f,configDigest:f,packedBytes:void 0,importedId:a,savedFile:d,answer:g}}};
function x$(t,{saveTo:e="",compression:n},r){const i=new pc;let o=false;const s=Rn(i.side,e,sc(n)).then(({digest:a,packedBytes:d})=>({
digest:a,packedBytes:d,packing:n.kind}),a=>{i.close();if(!o)r.warning(`Could not save the layer: ${D(a)}`);return void 0});
D$(t,i,a=>{if(!a)return;o=true;i.side.destroy(a)});return{layer:i,savedFile:s}}async function k$(t,e,n){const[r]=_t(await ie(
t,e)??{});if(r===n)return;throw new p("CHECK_FAILED",`The engine stored the layer ${r}, but ${n} was sent: the stream wa\
s changed in transit. Nothing was tagged.`,{hint:Q})}var P$={"graph-driver":A0,containerd:O0};function R0({kind:t}){return P$[t]}import{pipeline as l1}from"node:stream/promises";var T$=new Set(["mtime","atime","ctime","LIBARCHIVE.creationtime"]);var _0=0;function hc({extensions:t,header:e}){return{
extensions:Sr(oi(t,n=>T$.has(n))).flatMap(({block:n,data:r})=>[co(n,_0),...r===void 0?[]:[r]]),header:co(e,_0)}}function F0(t){
const e=[];for(let n=0;;){const r=t.subarray(n,n+I);const{typeFlag:i,sizeBytes:o}=Be(r,n);if(!dn(i))return{extensions:e,
header:r};e.push(r);n+=I;if(o===0)continue;e.push(t.subarray(n,n+ae(o)));n+=ae(o)}}var xi=-1;var Pt={file:0,directory:1,hardLink:2};var Si=1024;var gc=class{paths=[];targets=new Map;kind=new Uint8Array(Si);start=new Float64Array(
Si);bytes=new Float64Array(Si);dataBytes=new Float64Array(Si);parentBytes=new Uint32Array(Si);packedBytes=new Float64Array(
Si);#e;#t;constructor(e){this.#t=e;this.#e=new pt({begin:(n,r,i)=>{this.#n(n,r,i);return kr},emit:()=>{},mapBlock:n=>{this.
bytes[this.count-1]+=I;e?.mapBlock?.(n)},data:n=>e?.data(n),end:()=>e?.end()})}get count(){return this.paths.length}add(e){
this.#e.consume(e)}end(){if(this.#e.hasEnded)return;throw new p("TAR_TRUNCATED",`The flat tar ends after ${this.#e.offsetBytes}\
 bytes, before the two zero blocks that end an archive.`,{hint:"Run again. If it happens again, please report it."})}#n(e,n,r){
const i=this.count;this.#r(i+1);const{typeFlag:o,sizeBytes:s,extensions:a,header:d}=e;const c=a.reduce((f,l)=>f+l.length,
I);const u=o==="5"||ca(d)&&e.name.at(-1)===47;this.paths.push(L0(e.name));this.kind[i]=u?Pt.directory:o==="1"?Pt.hardLink:
Pt.file;this.start[i]=r;this.bytes[i]=c+ae(s);this.dataBytes[i]=s;if(u)this.parentBytes[i]=B$(e);if(o==="1")this.targets.
set(i,L0(Ft(d,n)));this.packedBytes[i]=60+s*.4;this.#t?.begin(e,"keep")}#r(e){if(e<=this.kind.length)return;const n=2*this.
kind.length;const r=(i,o)=>{o.set(i);return o};this.kind=r(this.kind,new Uint8Array(n));this.start=r(this.start,new Float64Array(
n));this.bytes=r(this.bytes,new Float64Array(n));this.dataBytes=r(this.dataBytes,new Float64Array(n));this.parentBytes=r(
this.parentBytes,new Uint32Array(n));this.packedBytes=r(this.packedBytes,new Float64Array(n))}};function L0(t){const e=C(
t);return e==="."?"":e}function B$(t){if(t.extensions.length===0)return I;return hc(t).extensions.reduce((e,n)=>e+n.length,
I)}function N0(t){const e=I$(t);return{order:e,parent:v$(t,e),target:C$(t)}}function I$({paths:t}){const e=t.map(n=>n.replaceAll(
"/","\0"));return Uint32Array.from(e.keys()).sort((n,r)=>{const[i,o]=[e[n],e[r]];return i<o?-1:i>o?1:n-r})}function v$({
paths:t,kind:e},n){const r=new Int32Array(t.length).fill(xi);const i=[];for(const o of n){const s=t[o];while(i.length>0&&
!O$(s,t[i.at(-1)]))i.pop();const a=i.at(-1);if(a!==void 0){if(e[a]!==Pt.directory)throw A$(s,t[a]);r[o]=a}if(s!=="")i.push(
o)}return r}function O$(t,e){return t.charCodeAt(e.length)===47&&t.startsWith(e)}function C$({paths:t,targets:e}){const n=new Int32Array(
t.length).fill(xi);if(e.size===0)return n;const r=new Set(e.values());const i=new Map;for(const[o,s]of t.entries()){const a=e.
get(o);if(a!==void 0)n[o]=i.get(a)??R$(s,a);if(r.has(s))i.set(s,o)}return n}function A$(t,e){return new p("TAR_INVALID",
`The entry ${v(j(t))} is below ${v(j(e))}, which is no directory.`,{hint:ye})}function R$(t,e){throw new p("TAR_INVALID",
`The hard link ${v(j(t))} comes before its target ${v(j(e))}, or has none.`,{hint:ye})}var _$=1024;function $0(t,e,n,r){const i=F$(e.order,n,r);const o=new Uint8Array(t.count);return i.map((s,a)=>{const d=new ep(
t,e,o,a+1);for(const c of s)d.put(c);return d.end()})}function F$(t,e,n){const r=new Array(n).fill(0);for(const s of t)r[e[s]]++;
const i=r.map(s=>new Uint32Array(s));const o=new Array(n).fill(0);for(const s of t){const a=e[s];i[a][o[a]++]=s}return i}
var ep=class{#e;#t;#n;#r;#i=[];#o=0;#s=_$;#a=0;constructor(e,n,r,i){this.#e=e;this.#t=n;this.#n=r;this.#r=i}put(e){const{
target:n}=this.#t;const r=[];for(let i=e;i!==xi&&this.#n[i]!==this.#r;){this.#n[i]=this.#r;r.push(i);i=n[i]}while(r.length>
0)this.#d(r.pop())}#d(e){const{bytes:n,dataBytes:r,packedBytes:i}=this.#e;this.#c(e);this.#i.push(e);this.#o+=r[e];this.#s+=
n[e];this.#a+=i[e]}#c(e){const{parent:n}=this.#t;const r=[];for(let i=n[e];i!==xi&&this.#n[i]!==this.#r;i=n[i]){this.#n[i]=
this.#r;r.push(i)}for(const i of r.reverse()){this.#i.push(~i);this.#s+=this.#e.parentBytes[i];this.#a+=this.#e.packedBytes[i]}}end(){
return{pieces:Int32Array.from(this.#i),entries:this.#i.length,dataBytes:this.#o,streamBytes:this.#s,packedBytes:Math.round(
this.#a),largest:[]}}};function yc(t,e,n){const r=N0(t);const i="layers"in n?n.layers:L$(t,n.maxBytes);const o=N$(t,e,r,i);return{layers:$0(t,r,
o,i),notices:[],details:[]}}function L$({packedBytes:t,count:e},n){let r=0;for(let i=0;i<e;i++)r+=t[i];return Math.max(1,
Math.min(100,Math.ceil(r*1.1/n)))}function N$(t,e,{order:n,target:r},i){const o=new Uint8Array(t.count);const s=new Map;
const a=t.paths.map(c=>{const u=e.packageOf(c);return u===void 0?c.split("/",2).join("/"):`${u.manager}:${u.name}`});for(const c of n){
if(t.kind[c]===Pt.directory)continue;const u=s.get(a[c])??{bytes:0,layer:0};s.set(a[c],u);u.bytes+=t.packedBytes[c]}const d=new Array(
i).fill(0);for(const c of[...s.values()].sort((u,f)=>f.bytes-u.bytes)){c.layer=d.indexOf(Math.min(...d));d[c.layer]+=c.bytes}
for(let c=0;c<t.count;c++){const u=r[c];o[c]=u>=0?o[u]:t.kind[c]===Pt.directory?i-1:s.get(a[c])?.layer??0}return o}function M0({layers:t},{index:e}){return t.map(n=>({layer:n,isWhole:t.length===1,isOneFile:$$(n,e)<=1}))}function $$({pieces:t},{
kind:e,dataBytes:n}){let r=0;for(const i of t)if(i>=0&&e[i]===Pt.file&&(n[i]??0)>0)r++;return r}function U0(t,e,n){return t.
filter(({facts:r},i)=>r.packedBytes>n&&e[i]?.isOneFile===true).map(({facts:{contents:r,packedBytes:i}})=>`${r[0]?.name??
"A file"} alone takes ${k(i)} packed: its layer is larger than ${x("max-layer-size")}.`)}var M$=3;function wc(t,e){for(const[
n,{packedBytes:r,bytes:i,contents:o}]of t.entries()){const s=o.slice(0,M$).map(({name:d})=>d);const a=s.length===0?"":`:\
 ${s.join(", ")}`;e.info(`Layer ${n+1} of ${t.length}, ${k(i)}, packed ${k(r)}${a}`)}}import{pipeline as Y$}from"node:stream";function Tt(t){const e=t.filter(i=>i!==void 0);const[n,...r]=e;if(n===void 0||r.length===0)return n;return{begin:(i,o)=>{
for(const s of e)s.begin(i,o)},mapBlock:i=>{for(const o of e)o.mapBlock?.(i)},data:i=>{for(const o of e)o.data(i)},end:()=>{
for(const i of e)i.end()}}}var tp=-1;var U$=1024;var ki=class{#e=[];#t=0;#n=0;get bytes(){return this.#n}add(e,n){if(e===0)return;const r=this.#n;this.#n+=
e;const i=this.#e.at(-1);const{stream:o,offset:s}=n??{stream:tp,offset:0};if(i?.stream===o&&(o===tp||i.offset+r-i.start===
s))return;this.#e.push({start:r,stream:o,offset:s})}*take(e,n){const r=e+n;if(r>this.#n)throw new RangeError("the stream\
 is ahead of its spans");this.#r(e);if(n>0&&e<this.#e[this.#t].start)throw new RangeError("this part of the stream has p\
assed");for(let i=e,o=this.#t;i<r;o++){const{start:s,stream:a,offset:d}=this.#e[o];const c=Math.min(this.#e[o+1]?.start??
this.#n,r)-i;const u=a===tp?void 0:{stream:a,offset:d+i-s};yield{bytes:c,origin:u};i+=c}}#r(e){while((this.#e[this.#t+1]?.
start??Infinity)<=e)this.#t++;if(this.#t<U$)return;this.#e.splice(0,this.#t);this.#t=0}};var H$=1024**3;var H0=1024**2;var z$=64*1024**2;var W$=256*1024**3;var np=Buffer.alloc(H0);var bc=class{#e;#t;#n=0;constructor(e){
this.#e=e}begin(e,n){this.#t=e.sizeBytes<H$?void 0:{entry:e,verdict:n};this.#n=0;if(e.sizeBytes>=W$)this.#r()}data(e){if(this.#t===
void 0)return;const n=Math.max(0,H0-this.#n);this.#n+=e.length;if(!j$(e.subarray(n)))this.#t=void 0;else if(this.#n>=z$)
this.#r()}end(){this.#t=void 0}#r(){const e=this.#t;this.#t=void 0;if(e!==void 0)this.#e(e.entry,e.verdict)}};function j$(t){
for(let e=0;e<t.length;e+=np.length){const n=t.subarray(e,e+np.length);if(!n.equals(np.subarray(0,n.length)))return false}
return true}function z0(t,{cleanWords:e},n){if(t===void 0||t.length===0)return;const r=t.map(({name:o,bytes:s})=>`${o} ${k(s)}`);const i=Ct(
"clean",nd(e,t));n.info(`Could also be cleaned: ${r.join(", ")}. To do so, use ${i}`)}var J$=10;var W0=100;function j0({
rules:t,commands:e,spared:n,skippedPresets:r,unmatched:i,warnings:o},s){for(const{name:d,ms:c,bytes:u}of e){const f=u===
void 0?"":`, ${u<0?"added":"freed"} ${k(Math.abs(u))}`;s.info(`${d}: ${(c/1e3).toFixed(1)} s${f}`)}for(const{kind:d,name:c,
entries:u,bytes:f}of t){if(u===0&&f===0)continue;s.info(`${d==="preset"?"Cleaned":"Excluded"} ${c}: ${k(f)} in ${te(u)}`)}
const a=n.filter(({kind:d})=>d!==void 0&&d!=="base");if(a.length>0)s.info(V$(a));for(const{kind:d,entries:c,bytes:u}of n)
if(d==="base")s.notice(`The kept base has ${k(u)} in ${te(c)} that the rules would drop: its layers stay as they are.`);
if(i.length>0)s.notice(K$(i));for(const d of r)s.notice(`Preset "${d}" skipped: symlinks outside its cache point into it\
.`);for(const d of o)s.warning(d)}var G$=20;function V$(t){const e=t.slice(0,G$).map(({what:r,why:i})=>`${v(Buffer.from(
r))} (${ue(i??"",W0)})`);const n=t.length-e.length;return`Kept because the image uses it: ${e.join(", ")}${n>0?`, and ${n}\
 more`:""}`}function K$(t){const e=t.slice(0,J$).map(i=>JSON.stringify(ue(i,W0)));if(t.length===1)return`The pattern ${e[0]}\
 in ${x("exclude")} matches nothing in the image.`;const n=t.length-e.length;const r=n>0?`, and ${n} more`:"";return`${t.
length} patterns in ${x("exclude")} match nothing in the image: ${e.join(", ")}${r}.`}function J0(t){return({name:e,sizeBytes:n},r)=>{
const i=r==="keep"||typeof r==="object"&&r.data===void 0;const o=i?"and the result contains them too":"although the resu\
lt drops them";t.warning(`The file ${v(Buffer.from(C(e),"latin1"))} is sparse: most of its ${k(n)} are zeros, as in last\
log and faillog with large user IDs. The engine sends all the zeros, which takes long, ${o}. Make the file smaller in th\
e image: use "useradd --no-log-init", or truncate it in the step that creates it.`)}}function q$(t,{sizeInImage:e}){if(e===void 0||t.sizeBytes>0)return t;return{...t,sizeBytes:e(C(t.name))??0}}async function jt({
reader:t,rules:e,survey:n,expected:r,resume:i,latestSeconds:o},{log:s,signal:a},d,c){const u=Tt([d,...r.map(S=>S.observer),
n.observer,t.observer,new bc(J0(s))]);const f=e===void 0?t.decide:S=>e.decide(q$(S,t),t.decide(S));const l=S=>Math.min(S,
o??Infinity);const m=o===void 0?f:jd(f,l);const h=e&&(()=>e.appendix({reader:t,retime:S=>Wd(S,l),observer:u,signal:a}));
const g=new ki;const y=new G(m,u,{...h===void 0?{}:{appendix:h},...c===void 0?{}:{spans:{input:g,output:c}}});const E=c===
void 0||t.layers===void 0?t.open(a):t.layers.open(a,g);Y$(await E,y,()=>{i().catch(()=>{})});return y}async function Ec(t,e,n={}){
const r=await jt(t,e,n.looker);const i=n.totalBytes===void 0?tn(t.expectedBytes):()=>n.totalBytes;await Cn(e,[r],i);return r}
function Pi({counts:t},{rules:e}){const n=e?.appended;return{entries:t.entries+(n?.entries??0),dataBytes:t.dataBytes+(n?.
dataBytes??0)}}import{rm as f1}from"node:fs/promises";function ns(t){return t.slice(t.lastIndexOf("/")+1)}function _n(t){return/^(.+?)-v?\d[^/-]*(?:-[^/]*)?$/.exec(t)?.[1]??t}
function Dc(t){const e=t.replace(/\.(?:dist-info|egg-info|egg|data|libs|pth|py|pyc|so)$/,"").replace(/\.cpython-.*$/,"").
replace(/-\d[^-]*(?:-py\d.*)?$/,"");return e.toLowerCase().replace(/[-_.]+/g,"-")}var V0=[{manager:"dpkg",path:/^var\/lib\/dpkg\/info\/[^/]+\.list$/,read:(t,e)=>rp(t,G0(e),n=>n.replace(/^\//,""))},{manager:"\
dpkg",path:/^var\/lib\/dpkg\/status\.d\/[^/]+\.md5sums$/,read:(t,e)=>rp(t,G0(e),n=>n.replace(/^[0-9a-f]{32} [ *]/,""))},
{manager:"apk",path:/^(?:usr\/)?lib\/apk\/db\/installed$/,read:Z$},{manager:"pacman",path:/^var\/lib\/pacman\/local\/[^/]+\/files$/,
read:(t,e)=>rp(t,X$(e),n=>n.startsWith("%")?"":n)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\/[^/]+\.dist-info\/RECORD$/,
read:Q$},{manager:"conda",path:/(?:^|\/)conda-meta\/[^/]+\.json$/,read:e1}];function*rp(t,e,n){for(const r of ip(t))yield{
name:e,file:n(r)}}function*ip(t){for(let e=0;e<t.length;){const n=t.indexOf("\n",e);const r=n===-1?t.length:n;if(r>e)yield t.
slice(e,r);e=r+1}}function G0(t){return ns(t).replace(/(?::[^:.]*)?\.[^.]*$/,"")}function X$(t){return ns(t.slice(0,t.lastIndexOf(
"/"))).replace(/-[^-]*-[^-]*$/,"")}function*Z$(t){let e="";let n="";for(const r of ip(t)){const i=r.slice(2);if(r.startsWith(
"P:"))e=i;else if(r.startsWith("F:"))n=i;else if(r.startsWith("R:"))yield{name:e,file:n===""?i:`${n}/${i}`}}}function*Q$(t,e){
const n=e.slice(0,e.lastIndexOf("/"));const r=Dc(ns(n));const i=n.slice(0,Math.max(0,n.lastIndexOf("/")));for(const o of ip(
t)){const[,s,a=""]=/^(?:"([^"]*)"|([^,]*)),/.exec(o)??[];yield{name:r,file:K0(i,s??a)}}}function*e1(t,e){const n=Math.max(
0,e.lastIndexOf("conda-meta/")-1);const r=e.slice(0,n);const i=_n(_n(ns(e).replace(/\.json$/,"")));for(const o of t1(t))
if(typeof o==="string")yield{name:i,file:K0(r,Buffer.from(o).toString("latin1"))}}function t1(t){try{const e=JSON.parse(
Buffer.from(t,"latin1").toString());const n=typeof e==="object"&&e!==null&&"files"in e?e.files:[];return Array.isArray(n)?
n:[]}catch{return[]}}function K0(t,e){if(e===""||e.startsWith("/"))return"";let n=t;let r=e;while(r.startsWith("../")){if(n===
"")return"";n=n.slice(0,Math.max(0,n.lastIndexOf("/")));r=r.slice(3)}return n===""?r:`${n}/${r}`}function Fn(t,e=n=>n){return n=>e(t.exec(n)?.[1]??"")}var Y0=Fn(/\/(?:site|dist)-packages\/(?:__pycache__\/)?([^/]+)/,Dc);
var n1=[{manager:"npm",path:/(?:^|\/)(?:node_modules|_npx|_cacache)\//,name:r1},{manager:"conda",path:/(?:^|\/)(?:ana|mini|micro)?(?:conda|mamba|forge|mambaforge)[0-9]?\//,
name:t=>Fn(/\/pkgs\/([^/]+)/,e=>_n(_n(e)))(t)||Y0(t)},{manager:"pip",path:/(?:^|\/)(?:site|dist)-packages\//,name:t=>Y0(
`/${t}`)},{manager:"gem",path:/(?:^|\/)(?:ruby\/gems|\.gem|\.bundle)\/|^usr\/local\/bundle\//,name:Fn(/\/(?:gems\/[^/]+\/)?(?:gems|doc|specifications|cache|extensions\/[^/]+\/[^/]+)\/([^/]+?)(?:\.gemspec|\.gem)?(?:\/|$)/,
_n)},{manager:"cargo",path:/(?:^|\/)(?:\.cargo|\.rustup)\/|^usr\/local\/(?:cargo|rustup)\//,name:Fn(/\/(?:registry\/(?:src|cache)\/[^/]+|git\/checkouts|toolchains)\/([^/]+?)(?:\.crate)?(?:\/|$)/,
_n)},{manager:"go",path:/^usr\/local\/go\/|(?:^|\/)go\/pkg\//,name:t=>t.startsWith("usr/local/go/")?"go":Fn(/\/pkg\/mod\/(?:cache\/download\/)?([^@]+?)(?:@|\/@v\/|$)/)(
t)},{manager:"maven",path:/(?:^|\/)\.m2\//,name:Fn(/\.m2\/repository\/(.+)\/[^/]+\/[^/]+$/)},{manager:"gradle",path:/(?:^|\/)\.gradle\//,
name:Fn(/\/files-[^/]+\/([^/]+\/[^/]+)\//)},{manager:"nuget",path:/(?:^|\/)\.nuget\//,name:Fn(/\.nuget\/packages\/([^/]+)\//)}];
function q0(t){for(const{manager:e,path:n,name:r}of n1)if(n.test(t))return{manager:e,name:r(t)};return void 0}var op="no\
de_modules/";function r1(t){const e=t.indexOf("/.pnpm/");if(e!==-1){const[i=""]=t.slice(e+"/.pnpm/".length).split("/",1);
const o=i.indexOf("@",1);return t.slice(0,e+"/.pnpm/".length)+(o===-1?i:i.slice(0,o))}let n=t.lastIndexOf(`/${op}`)+1;if(n===
0&&!t.startsWith(op))return"";n+=op.length;let r=t.indexOf("/",n);if(r!==-1&&t.charCodeAt(n)===64)r=t.indexOf("/",r+1);return r===
-1?t:t.slice(0,r)}var i1=128*1024*1024;var o1=32*1024*1024;var s1=1e6;var a1=/^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\//;var d1=/^(?:usr\/(?!local\/)|bin\/|sbin\/|lib(?:32|64|x32)?\/|etc\/|boot\/|opt\/)/;
var Ti=class{#e=new Map;#t=[];#n=new Map;#r=false;#i;#o=i1;begin(e,n){this.#i=void 0;if(e.sizeBytes===0||!u1(e.name))return;
const r=C(e.name);if(a1.test(r))this.#r=true;const i=V0.find(o=>o.path.test(r));if(i===void 0||e.sizeBytes>Math.min(this.#o,
o1))return;this.#o-=e.sizeBytes;this.#i={format:i,path:r,parts:[]}}data(e){this.#i?.parts.push(Buffer.from(e))}end(){const e=this.#i;
this.#i=void 0;if(e===void 0)return;const{format:n,path:r,parts:i}=e;const o=Buffer.concat(i).toString("latin1");for(const{
name:s,file:a}of n.read(o,r)){if(a==="")continue;if(this.#e.size>=s1)return;this.#s(a,{manager:n.manager,name:s})}}#s(e,n){
const r=this.#a(n);const i=this.#e.get(e);if(i===void 0||c1(n,this.#t[i]))this.#e.set(e,r)}#a(e){const n=`${e.manager}:${e.
name}`;const r=this.#n.get(n);if(r!==void 0)return r;this.#n.set(n,this.#t.length);return this.#t.push(e)-1}managerOf(e){
return this.packageOf(e)?.manager??"other"}packageOf(e){const n=this.#e.get(e)??(e.startsWith("usr/")?this.#e.get(e.slice(
4)):void 0);if(n!==void 0)return this.#t[n];const r=q0(e);if(r!==void 0)return r;return this.#r&&d1.test(e)?{manager:"rp\
m",name:""}:void 0}};function c1(t,e){if(t.manager!==e.manager)return t.manager<e.manager;return t.name<e.name}function u1(t){
return t.indexOf("lib")!==-1||t.indexOf("conda-meta")!==-1}var sp=-1;var ap=1024;var Sc=class{#e=new Float64Array(ap);#t=new Int32Array(ap);#n=new Float64Array(ap);#r=0;#i=0;add(e,n){
if(e===0)return;const r=this.#i;this.#i+=e;const{stream:i,offset:o}=n??{stream:sp,offset:0};if(this.#o(r,i,o))return;this.#s();
this.#e[this.#r]=r;this.#t[this.#r]=i;this.#n[this.#r++]=o}#o(e,n,r){const i=this.#r-1;if(i<0||this.#t[i]!==n)return false;
if(n===sp)return true;return this.#n[i]+e-this.#e[i]===r}#s(){if(this.#r<this.#e.length)return;const e=2*this.#r;const[n,
r,i]=[this.#e,this.#t,this.#n];this.#e=new Float64Array(e);this.#t=new Int32Array(e);this.#n=new Float64Array(e);this.#e.
set(n);this.#t.set(r);this.#n.set(i)}*range(e,n){const r=e+n;if(r>this.#i)throw new RangeError("the stream is ahead of i\
ts spans");for(let i=e,o=this.#a(e);i<r;o++){const s=this.#e[o];const a=o+1<this.#r?this.#e[o+1]:this.#i;const d=Math.min(
a,r)-i;const c=this.#t[o];const u=this.#n[o]+i-s;yield{bytes:d,origin:c===sp?void 0:{stream:c,offset:u}};i+=d}}#a(e){let n=0;
let r=this.#r;while(r-n>1){const i=n+r>>1;if(this.#e[i]<=e)n=i;else r=i}return n}};function dp(){const t=new Ti;return{index:new gc(t),owners:t}}async function X0({run:t},e,{path:n,isTraced:r,totalBytes:i,
looker:o}){const{log:s,signal:a}=t;const d=dp();const c=r?new Sc:void 0;const u=await jt(e,t,o,c);const f=I0(n,cp(u,d.index));
await z(s,ot(u,i),f);await e.resume();if(a.aborted)throw U(a.reason);return{...d,spool:{path:n,index:d.index,spans:c},diffId:u.
digest(),streamBytes:u.bytesWritten,counts:Pi(u,e)}}async function*cp(t,e){for await(const n of t){e.add(n);yield n}e.end()}
async function Z0({spool:t}){await f1(t.path,{force:true})}var up=4096;var m1=59;var st=class{#e;#t=0;constructor({countsBlocks:e}){this.#e=e;if(e)this.#t=up}get bytes(){return this.#t}begin(e,n){
if(n==="drop")return;const r=n==="keep"?e:n.head;const i=En(e,n);const o=e.typeFlag==="2"?fe(r).link.length:0;if(!this.#e){
this.#t+=i+o;return}const s=e.typeFlag==="5"||o>m1;this.#t+=Math.ceil((s?1:i)/up)*up}data(){}end(){}};async function Q0(t,e,n){
const{run:r}=t;const i=new st({countsBlocks:kt(t)});const{index:o,owners:s}=dp();const a=await jt(e,r,i);const d=ot(a,tn(
e.expectedBytes));const{signal:c}=r;await z(r.log,d,l1(cp(a,o),On(),{signal:c}));await e.resume();const{layers:u,notices:f}=yc(
o,s,n);for(const m of f)r.log.notice(m);const l=u.map(m=>({diffId:void 0,digest:void 0,packedBytes:m.packedBytes,bytes:m.
dataBytes,entries:m.entries,contents:m.largest}));if(l.length>1)wc(l,r.log);return{newBytes:i.bytes,imageId:void 0,configDigest:void 0,
parts:l.length>1?l:void 0}}async function eS(t,e,n){const{run:r,engine:i,options:o}=t;const s=new st({countsBlocks:kt(t)});
const a=await Ec(e,r,{looker:s});await e.resume();const d=H(await n.configFor([{diffId:a.digest()}]));const c=i!==void 0&&
(o.tags.length>0||o.tagLocations.length===0);const u=c&&!i.store.idIsConfigDigest?void 0:d;return{newBytes:s.bytes,imageId:u,
configDigest:d}}import{Writable as N1}from"node:stream";import{pipeline as $1}from"node:stream/promises";import{promisify as k1}from"node:util";import{constants as P1,crc32 as T1,deflateRaw as B1}from"node:zlib";var tS=16*1024;var fp=64*1024;var Bi=class{#e;#t=Buffer.allocUnsafeSlow(fp);#n=0;bytes=0;constructor(e){this.#e=e}async writeBytes(e){
this.bytes+=e.length;if(this.#n+e.length>fp||e.length>tS)await this.flush();if(e.length>tS)return this.#e(e);e.copy(this.#t,
this.#n);this.#n+=e.length}async flush(){if(this.#n===0)return;const e=this.#t.subarray(0,this.#n);this.#t=Buffer.allocUnsafeSlow(
fp);this.#n=0;await this.#e(e)}};var p1=[[2,10]];var h1=[[3,10]];var g1=[[4,3],[257-257,5],[4-1,5],[16-4,4],[1<<6,24],[1<<21,24],[0,3],[1|138-11<<1,8],[1|
115-11<<1,8],[0,5],[3,2]];var xc=class extends Bi{#e=0;#t=0;get phase(){return this.#t}async writeBits(e,n,r){if(n%8!==this.#t)
throw new RangeError("bits are copied at another phase");const i=Math.floor(n/8);const o=Math.floor(r/8);if(this.#t>0)e[i]=
e[i]&255<<this.#t|this.#e;this.#t=r%8;this.#e=this.#t===0?0:e[o]&(1<<this.#t)-1;if(o>i)await this.writeBytes(e.subarray(
i,o))}async writeShifted(e,n,r){const i=[];for(let o=n;o<r;){const s=Math.min(8-(o&7),r-o);i.push([e[o>>3]>>(o&7)&(1<<s)-
1,s]);o+=s}await this.writeNumbers(i)}async fillTo(e){if((e-this.#t)%2!==0){if(e%2===0)await this.#n();else await this.writeNumbers(
g1)}while(this.#t!==e)await this.writeNumbers(p1)}async#n(){await this.writeNumbers([[0,3]]);await this.#r();await this.
writeBytes(Buffer.from([0,0,255,255]))}async writeLastBlock(){await this.writeNumbers(h1);await this.#r()}async#r(){if(this.#t>
0)await this.writeNumbers([[0,8-this.#t]])}async writeNumbers(e){const n=[];for(const[r,i]of e){let o=this.#e|r<<this.#t;
this.#t+=i;for(;this.#t>=8;this.#t-=8,o>>>=8)n.push(o&255);this.#e=o}await this.writeBytes(Buffer.from(n))}};var Bt=10;var Ii=9;var os=7;var ss=15;var ir=5;var vi=15;var at=9;var Nn=32767;var lp=24;var nS=15;var rr=1<<28;var as=1<<
29;var Oi=1<<30;var is=1<<31;var ds=(t,e)=>t<<ir|e<<at;var Ci=new Int32Array(288).fill(is);var mp=new Int32Array(32).fill(
is);var rS=Int32Array.from({length:19},(t,e)=>ds(0,e));for(let t=0;t<256;t++)Ci[t]=ds(0,1)|1<<lp;Ci[256]=is|as;for(let t=257,
e=3;t<285;t++){const n=Math.max(0,t-261>>2|0);Ci[t]=rr|ds(n,e);e+=1<<n}Ci[285]=rr|ds(0,258);for(let t=0,e=1;t<30;t++){const n=Math.
max(0,t-2>>1);mp[t]=ds(n,e);e+=1<<n}var Ln=new Uint16Array(ss+1);var rs=new Uint16Array(ss+1);var iS=new Uint16Array(288);
function pp(){return new Int32Array(1<<ss)}function kc(t,e,n,r){const i=y1(e);if(i<0)return false;if(i<=1)t.fill(is,0,1<<
r);const o=rs[ss];const s=1<<r;let a=s;let d=-1;let c=0;let u=s;for(let f=0,l=0;f<o;f++){const m=iS[f];const h=e[m];if(h>
r&&(l&s-1)!==d){d=l&s-1;c=a;const S=w1(h,i,r);u=1<<S;a+=u;t[d]=is|Oi|c<<at|S}const g=n[m];const y=g+h+(g>>ir&vi);if(h<=r)
for(let S=l,P=1<<h;S<s;S+=P)t[S]=y;else for(let S=l>>r,P=1<<h-r;S<u;S+=P)t[c+S]=y;Ln[h]--;let E=1<<h-1;while((l&E)!==0)E>>=
1;l=E===0?0:(l&E-1)+E}return true}function y1(t){Ln.fill(0);for(let r=0;r<t.length;r++)Ln[t[r]]++;let e=0;let n=1;rs[0]=
0;Ln[0]=0;for(let r=1;r<=ss;r++){rs[r]=rs[r-1]+Ln[r-1];n=2*n-Ln[r];if(n<0)return-1;if(Ln[r]>0)e=r}if(n>0&&e>1)return-1;for(let r=0;r<
t.length;r++){const i=t[r];if(i>0)iS[rs[i]++]=r}return e}function w1(t,e,n){let r=t-n;let i=1<<r;for(;r+n<e;r++,i<<=1){i-=
Ln[r+n];if(i<=0)break}return r}function oS(t,e){for(let n=0;n<1<<Bt;n++){let r=t[n];let i=r&31;if(r>=0&&(r&rr)===0)while(i<
Bt){const o=t[n>>>i];const s=(o&31)-(o>>ir&vi);if(o<0||s>Bt-i)break;r+=o;i=r&31;if((o&rr)!==0)break}e[n]=r}}var cs=32*1024;var aS=640;var b1=25;var E1=(1<<Bt)-1;var D1=(1<<Ii)-1;var S1=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];var Tc=class{joined=new Int32Array(
1<<Bt);single=pp();distances=pp();make(e,n){if(!kc(this.single,e,Ci,Bt))return false;if(!kc(this.distances,n,mp,Ii))return false;
oS(this.single,this.joined);return true}};var Pc;function x1(){const t=new Uint8Array(288).fill(8,0,144).fill(9,144,256).
fill(7,256,280).fill(8,280);Pc=new Tc;Pc.make(t,new Uint8Array(32).fill(5));return Pc}function sS(t){return new DataView(
t.buffer,t.byteOffset,t.byteLength)}var Ic=-1;var us=-2;var Bc=class{#e;#t=new Tc;#n=new Uint8Array(320);#r=new Uint8Array(
19);#i=new Int32Array(1<<os);#o=this.#t;position=0;outBytes=0;lookBack=0;constructor(e){this.#e=sS(e)}moveTo(e,n){this.#e=
sS(e);this.position=n}take(e){const n=this.#e.getInt32(this.position>>>3,true)>>>(this.position&7)&(1<<e)-1;this.position+=
e;return n}#s(e){this.#o=e;this.outBytes=0;this.lookBack=0}startFixed(){this.#s(Pc??x1())}startDynamic(){const e=this.take(
5)+257;const n=this.take(5)+1;const r=this.take(4)+4;if(e>286||n>30)return"a block has too many symbols";this.#r.fill(0);
for(let a=0;a<r;a++)this.#r[S1[a]]=this.take(3);const i=kc(this.#i,this.#r,rS,os);if(!i||this.#i[1]<0)return"a block has\
 an invalid code for code lengths";const o=this.#a(e+n);if(o!==void 0)return o;if(this.#n[256]===0)return"a block has no\
 code for its end";const s=this.#t.make(this.#n.subarray(0,e),this.#n.subarray(e,e+n));if(!s)return"a block has invalid \
codes";this.#s(this.#t);return void 0}#a(e){const n=this.#n;for(let r=0;r<e;){const i=this.#i[this.take(os)];this.position-=
os-(i&31);const o=i>>at;if(o<16){n[r++]=o;continue}if(o===16&&r===0)return"a block repeats a code length before the firs\
t one";const s=o===16?n[r-1]:0;const a=o===16?3+this.take(2):o===17?3+this.take(3):11+this.take(7);if(r+a>e)return"a blo\
ck has too many code lengths";n.fill(s,r,r+a);r+=a}return void 0}read(e){const n=this.#e;const{joined:r,single:i,distances:o}=this.#o;
const s=Math.min(this.outBytes,cs);let a=s;let d=this.lookBack;let c=this.position;let u=false;while(c<e){let f=n.getInt32(
c>>>3,true)>>>(c&7);let l=r[f&E1];if(l<0){if((l&Oi)!==0){const P=f>>>Bt&(1<<(l&31))-1;l=i[(l>>at&Nn)+P]}if(l<0){c+=l&31;
u=(l&as)!==0||"a symbol has no meaning";break}}const m=a+(l>>lp&nS);const h=l&31;const g=l>>ir&vi;a+=(l>>at&Nn)+(f>>>h-g&
(1<<g)-1);c+=h;if((l&rr)===0)continue;f>>>=h;if(h>b1-Ii)f=n.getInt32(c>>>3,true)>>>(c&7);l=o[f&D1];if(l<0){if((l&Oi)!==0){
f=n.getInt32(c>>>3,true)>>>(c&7);const P=f>>>Ii&(1<<(l&31))-1;l=o[(l>>at&Nn)+P]}if(l<0){u="a distance has no meaning";break}}
c+=l&31;if(m>=cs)continue;const y=l>>ir&vi;const E=c-y;f=n.getInt32(E>>>3,true)>>>(E&7);const S=(l>>at&Nn)+(f&(1<<y)-1);
if(S-m>d)d=S-m}this.outBytes+=a-s;this.lookBack=d;this.position=c;return u}step(){const e=this.#d(this.#o.single,Bt);if(e<
0){this.position+=e&31;return(e&as)===0?us:Ic}this.outBytes+=this.#c(e);if((e&rr)===0)return 0;const n=this.#d(this.#o.distances,
Ii);return n<0?us:this.#c(n)}#d(e,n){const r=this.#e.getInt32(this.position>>>3,true)>>>(this.position&7);const i=e[r&(1<<
n)-1];if(i>=0||(i&Oi)===0)return i;const o=r>>>n&(1<<(i&31))-1;return e[(i>>at&Nn)+o]}#c(e){const n=e>>ir&vi;this.position+=
(e&31)-n;return(e>>at&Nn)+this.take(n)}endCode(){const{single:e}=this.#o;for(let n=0;;n++){const r=e[n];if(r>=0)continue;
if((r&as)!==0)return{value:n&(1<<(r&31))-1,bits:r&31};const i=(r&Oi)===0?0:1<<(r&31);const o=r>>at&Nn;for(let s=0;s<i;s++){
const a=e[o+s]&31;if(e[o+s]<0)return{value:(n|s<<Bt)&(1<<a)-1,bits:a}}}}};function vc(){return new Error("A gzip stream has changed since it was scanned.")}var Oc=class{#e=new Bc(new Uint8Array(
0));#t=0;#n=0;#r({packed:e,startByte:n,startBit:r}){this.#e.moveTo(Buffer.concat([e,Buffer.alloc(aS)]),r-8*n);this.#t=8*
n;this.#n=0}#i(){return this.#t+this.#e.position}#o(){const e=this.#e;e.take(1);const n=e.take(2);if(n===0){e.position=e.
position+7&~7;const r=e.take(16);e.position+=16;return r}if(n===1)e.startFixed();else if(e.startDynamic()!==void 0)throw vc();
return void 0}front(e,n){this.#r(e);const r=this.#e;const{startBit:i,isFinal:o}=e;while(this.#i()<e.endBit){const s=this.#i();
const a=this.#o();if(a!==void 0){if(this.#n+a>n)return{range:{startBit:i,endBit:s,isFinal:o},outBytes:this.#n};r.position+=
8*a;this.#n+=a;continue}for(;;){const d=this.#n+r.outBytes;const c=this.#i();const u=r.step();if(u===Ic)break;if(u===us||
c>=e.endBit)throw vc();if(this.#n+r.outBytes>n)return{range:{startBit:i,endBit:c,isFinal:o,blockEnd:r.endCode()},outBytes:d}}
this.#n+=r.outBytes}throw vc()}back(e,n){this.#r(e);const r=this.#e;const{endBit:i,isFinal:o}=e;let s={range:{startBit:e.
startBit,endBit:i,isFinal:o},outBytes:0};while(this.#i()<i){const a={startBit:this.#i(),endBit:0};const d=this.#o();const c=this.#n<
n;if(d!==void 0)r.position+=8*d;else{a.endBit=this.#i();for(;;){const u=this.#n+r.outBytes;const f=r.step();if(f===Ic)break;
if(f===us||this.#i()>i)throw vc();if(u-f>=n)continue;const l=this.#n+r.outBytes;s={range:{startBit:this.#i(),endBit:i,isFinal:o,
header:a},outBytes:l}}}this.#n+=d??r.outBytes;if(d!==void 0&&c||s.outBytes===this.#n)s={range:{startBit:this.#i(),endBit:i,
isFinal:false},outBytes:this.#n}}return s}};async function dS(t,e,n,r){const i=8*n;for(const{startBit:o,endBit:s,isFinal:a,header:d,blockEnd:c}of r){const u=(d??{startBit:o}).
startBit-i;if(a)e[u>>3]=e[u>>3]&~(1<<(u&7));if(d===void 0)await t.fillTo(o%8);else{const f=d.endBit-d.startBit;await t.fillTo(
(o+8*f-f)%8);await t.writeShifted(e,u,u+f)}await t.writeBits(e,o-i,s-i);if(c!==void 0)await t.writeNumbers([[c.value,c.bits]])}}var I1=Buffer.from([31,139,8,0,0,0,0,0,0,3]);var v1=k1(B1);var Cc=class{windowBytes=cs;trimmer=new Oc;#e;#t;#n=0;#r=0;constructor(e,n){
this.#e=new xc(e);this.#t=n}count(e){this.#n=T1(e,this.#n);this.#r+=e.length}pack(e,n){return v1(e,{level:this.#t,finishFlush:P1.
Z_SYNC_FLUSH,chunkSize:e.length+(e.length>>8)+1024,...n.length===0?{}:{dictionary:n.subarray(-cs)}})}async writePacked(e){
await this.#i();await this.#e.fillTo(0);await this.#e.writeBytes(e)}async writeRanges(e,n,r){await this.#i();await dS(this.#e,
e,n,r)}async#i(){if(this.#e.bytes===0)await this.#e.writeBytes(I1)}async end(){await this.#i();await this.#e.writeLastBlock();
const e=Buffer.alloc(8);e.writeUInt32LE(this.#n,0);e.writeUInt32LE(this.#r%2**32,4);await this.#e.writeBytes(e);await this.#e.
flush();return this.#e.bytes}};var or=class{#e=[];bytes=0;push(e){if(e.length===0)return;this.#e.push(e);this.bytes+=e.length}moveTo(e,n){let r=Math.min(
n,this.bytes);this.bytes-=r;let i=0;while(r>0){const o=this.#e[i];e.push(o.subarray(0,r));if(o.length>r)this.#e[i]=o.subarray(
r);else i++;r-=Math.min(r,o.length)}if(i>0)this.#e.splice(0,i)}keepLast(e){let n=0;for(const{length:r}of this.#e){if(this.
bytes-r<e)break;this.bytes-=r;n++}if(n>0)this.#e.splice(0,n)}join(){const[e]=this.#e;return this.#e.length===1&&e!==void 0?
e:Buffer.concat(this.#e)}takeAll(){const e=this.join();this.#e=[];this.bytes=0;return e}};async function hp(t,e){const{index:n}=t;const r=n.startBit(e);const i=n.endBit(e);const o=Math.floor(r/8);const s=await t.
read(o,Math.ceil(i/8));return{packed:s,startByte:o,startBit:r,endBit:i,isFinal:n.isFinal(e)}}var Sre=16*1024;var gp=8.5*1024*1024;var Ac=class{#e;units;outBytes;constructor(e){this.#e=e;this.units=e.startBits.length;
this.outBytes=e.outStarts[this.units]}get packedBytes(){return this.#e.packedBytes}get members(){return this.#e.members}startBit(e){
return this.#e.startBits[e]}endBit(e){return this.#e.endBits[e]}outStart(e){return this.#e.outStarts[e]}outEnd(e){return this.#e.
outStarts[e+1]}lengthOf(e){return this.outEnd(e)-this.outStart(e)}lookBack(e){return this.#e.lookBacks[e]}isFinal(e){return this.#e.
finals[e]===1}firstFrom(e){const{outStarts:n}=this.#e;let r=0;let i=this.units;while(r<i){const o=r+i>>>1;if(n[o]<e)r=o+
1;else i=o}return r}isCopyable(e,n){const r=this.outStart(e);return r-this.lookBack(e)>=n&&this.lengthOf(e)<=gp}};var cS=1024*1024;var O1=256*1024;var C1=4096;var A1=8;var Rc=4096;var uS=512*1024;var _c=class{#e;#t=0;#n=0;#r=0;#i=0;#o;#s=new or;#a=new or;#d=new or;#c;#u=[];constructor(e){
this.#e=e}async write(e,n){if(e.length===0)return;this.#e.count(e);this.#t+=e.length;if(n===void 0){await this.#p();this.#a.
push(e)}else{const r=await this.#f(n);r.next+=e.length;this.#s.push(e);await this.#l(r)}await this.#E()}async#f({source:e,
offset:n}){if(this.#o?.source===e&&this.#o.next===n)return this.#o;await this.#p();const r=Math.max(0,e.index.firstFrom(
n+1)-1);this.#o={source:e,start:n,next:n,unit:r};return this.#o}async#l(e){const{index:n}=e.source;for(;e.unit<n.units&&
n.outEnd(e.unit)<=e.next;e.unit++){if(n.isCopyable(e.unit,e.start))await this.#y(e.source,e.unit);else await this.#m(e)}
const r=e.unit<n.units&&n.lengthOf(e.unit)<=gp;if(!r)this.#s.moveTo(this.#a,this.#s.bytes)}async#m(e){const{index:n}=e.source;
const{start:r,source:i,unit:o}=e;const s=n.outStart(o);const a=e.next-this.#s.bytes;const d=n.outEnd(o)-a;const{trimmer:c}=this.#e;
if(c&&d>=Rc&&n.lengthOf(o)<=uS){const u=await hp(i,o);const{range:f,outBytes:l}=c.back(u,r-s);const m=s+l-a;if(d-m>=Rc){
this.#s.moveTo(this.#a,m);return this.#h(u,f,d-m)}}this.#s.moveTo(this.#a,d)}async#p(){const e=this.#o;this.#o=void 0;const n=this.#s.
bytes;const{trimmer:r}=this.#e;if(e!==void 0&&r&&n>=Rc){const{source:i,unit:o,start:s}=e;const{index:a}=i;if(a.isCopyable(
o,s)&&a.lengthOf(o)<=uS){const d=await hp(i,o);const{range:c,outBytes:u}=r.front(d,n);if(u>=Rc)await this.#h(d,c,u)}}this.#s.
moveTo(this.#a,this.#s.bytes)}async#h({packed:e,startByte:n},r,i){await this.#b();await this.#w();const{startBit:o,endBit:s,
header:a={startBit:0,endBit:0}}=r;this.#g(i,s-o+a.endBit-a.startBit);await this.#S({bytes:Promise.resolve(e),startByte:n,
ranges:[r]})}#g(e,n){this.#s.moveTo(this.#d,e);this.#d.keepLast(this.#e.windowBytes);this.#n+=e;this.#r+=n}async#y(e,n){
await this.#b();const{index:r}=e;const i=r.startBit(n);const o=r.endBit(n);const s=r.isFinal(n);this.#g(r.lengthOf(n),o-
i);const a={startBit:i,endBit:o,isFinal:s};const d=this.#c?.ranges.at(-1);const c=i-(d?.endBit??Number.POSITIVE_INFINITY);
const u=c>=0&&c<=8*C1;if(!u||this.#c?.source!==e)await this.#w();if(this.#c===void 0)this.#c={source:e,ranges:[a]};else if(c===
0&&!s)d.endBit=o;else this.#c.ranges.push(a);if(o-this.#c.ranges[0].startBit>=8*O1)await this.#w()}async#w(){const e=this.#c;
if(e===void 0)return;this.#c=void 0;const{source:n,ranges:r}=e;const i=Math.floor(r[0].startBit/8);const o=Math.ceil(r.at(
-1).endBit/8);await this.#S({bytes:n.read(i,o),startByte:i,ranges:r})}async#E(){while(this.#a.bytes>=cS)await this.#D(cS)}async#b(){
await this.#E();if(this.#a.bytes>0)await this.#D(this.#a.bytes)}async#D(e){await this.#w();const n=this.#d.join();const r=new or;
this.#a.moveTo(r,e);const i=r.join();this.#d.push(i);this.#d.keepLast(this.#e.windowBytes);await this.#S({bytes:this.#e.
pack(i,n),startByte:0})}async#S(e){e.bytes.catch(()=>{});this.#u.push(e);if(this.#u.length>A1)await this.#x()}async#x(){
const{bytes:e,startByte:n,ranges:r}=this.#u.shift();const i=await e;if(r!==void 0)return this.#e.writeRanges(i,n,r);await this.#e.
writePacked(i);this.#i+=i.length}async end(){await this.#p();await this.#b();await this.#w();while(this.#u.length>0)await this.#x();
return{outBytes:this.#t,packedBytes:await this.#e.end(),copiedOutBytes:this.#n,copiedPackedBytes:Math.ceil(this.#r/8),newOutBytes:this.#t-
this.#n,newPackedBytes:this.#i}}};import{promisify as R1}from"node:util";import{constants as _1,zstdCompress as F1}from"node:zlib";var L1=R1(F1);var Fc=class{windowBytes=0;#e;#t;constructor(e,n){this.#e=new Bi(e);this.#t=n}count(){}pack(e){return L1(e,
{chunkSize:e.length+(e.length>>8)+1024,params:{[_1.ZSTD_c_compressionLevel]:this.#t}})}writePacked(e){return this.#e.writeBytes(
e)}async writeRanges(e,n,r){for(const{startBit:i,endBit:o}of r)await this.#e.writeBytes(e.subarray(i/8-n,o/8-n))}async end(){
if(this.#e.bytes===0)await this.#e.writeBytes(await this.pack(Buffer.alloc(0)));await this.#e.flush();return this.#e.bytes}};function fS(t,e,{spans:n,sourceOf:r,kind:i,level:o}){return mc(e,async s=>{const a=i==="gzip"?Cc:Fc;const d=new _c(new a(
m=>s.write(m),o));let c=0;const u=async m=>{let h=0;for(const{bytes:g,origin:y}of n.take(c,m.length)){const E=y&&await r(
y.stream);const S=m.subarray(h,h+g);const P=E&&{source:E,offset:y?.offset??0};await d.write(S,P);h+=g}c+=m.length};const f=new N1(
{write:(m,h,g)=>{u(m).then(()=>g(),g)}});await $1(t,f);const l=await d.end();return{...l,layerBytes:c,digest:s.digest()}})}import{open as z1}from"node:fs/promises";import{availableParallelism as M1}from"node:os";import{Worker as U1}from"node:worker_threads";var H1=import.meta.url.endsWith(".ts")?new URL("../scan-worker.ts",import.meta.url):new URL("./scan-worker.mjs",import.meta.
url);var Lc=class{#e;#t=[];#n=[];#r=new Map;#i=false;constructor(e=M1()){this.#e=e}scan(e){return new Promise(n=>{this.#t.
push({range:e,finish:n});this.#o()})}async close(){this.#i=true;this.#o();const e=[...this.#n.splice(0),...this.#r.keys()];
await Promise.all(e.map(n=>n.terminate()))}#o(){while(this.#t.length>0){if(this.#i){this.#t.shift().finish({kind:"unusab\
le",reason:"it is not needed any more"});continue}const e=this.#n.pop()??this.#s();if(e===void 0)return;const n=this.#t.
shift();this.#r.set(e,n);e.ref();e.postMessage(n.range)}}#s(){if(this.#r.size>=this.#e)return void 0;const e=new U1(H1,{
execArgv:[]});e.on("message",r=>{e.unref();const i=this.#r.get(e);this.#r.delete(e);this.#n.push(e);i?.finish(r);this.#o()});
let n="the worker ended";e.on("error",r=>{n=D(r)});e.on("exit",()=>{const r=this.#r.get(e);this.#r.delete(e);const i=this.#n.
indexOf(e);if(i!==-1)this.#n.splice(i,1);r?.finish({kind:"unusable",reason:n});this.#o()});return e}};var Nc=class{hasFailed=false;kind;#e;#t=new Lc;#n=[];#r;constructor(e,n,{log:r,signal:i}){this.kind=n;this.#e=r;this.#r=
e.map(o=>this.#i(o,i).catch(s=>this.#s(o,D(s))));void Promise.all(this.#r).then(()=>this.#t.close())}async sourceOf(e){return this.#r[e]}async close(){
await this.#t.close();await Promise.all(this.#r);await Promise.all(this.#n.map(e=>e.close()))}async#i(e,n){if(e.locate===
void 0)return this.#s(e,"it is in no file");const r=await e.locate(n);const{path:i,startByte:o,sizeBytes:s}=r;const a=await this.#t.
scan({path:i,startByte:o,packedBytes:s,kind:this.kind});if(a.kind==="unusable")return this.#s(e,a.reason);return{index:new Ac(
a.tables),read:await this.#o(r)}}async#o({path:e,startByte:n}){const r=await z1(e);this.#n.push(r);return async(i,o)=>{const{
bytesRead:s,buffer:a}=await r.read({buffer:Buffer.allocUnsafe(o-i),position:n+i});if(s!==o-i)throw new RangeError(`${e} \
became shorter`);return a}}#s({descriptor:e},n){this.#e.debug(`nothing of the layer ${e.digest} can be copied as it is p\
acked: ${n}`)}};import{createReadStream as j1}from"node:fs";import{PassThrough as J1}from"node:stream";import{pipeline as G1}from"node:stream/promises";
import{createGunzip as V1,createZstdDecompress as K1}from"node:zlib";import{Transform as W1}from"node:stream";var $c=class extends W1{#e=new si;constructor(){super({readableObjectMode:true})}_transform(e,n,r){try{for(const i of this.#e.
split(e))this.push(i);r()}catch(i){r(i)}}_flush(e){e(this.#e.isBetweenFrames?null:new RangeError("its last frame is inco\
mplete"))}};var lS=1024*1024;async function Mc({path:t,packing:e},{signal:n,touch:r},i){const o=new G(()=>"keep",Tt([i,Ai(r)]));const s=j1(
t,{highWaterMark:lS});await G1([s,...Y1(e),o,On()],{signal:n});return{diffId:o.digest(),streamBytes:o.bytesWritten}}function Y1(t){
const e={chunkSize:lS};switch(t){case"gzip":return[V1(e)];case"zstd":return[new $c,K1(e)];case"none":return[new J1]}}function Ai(t){
return{begin:t,data:t,end:()=>{}}}var q1=8*1024*1024;var X1=1/4;var Z1=128*1024;function Uc(t,e,n){const{run:r,engine:i,source:o,options:s,packTo:a}=t;const{
compression:d}=s.layer;const c=o.packedLayers??[];const u=c.reduce((h,{descriptor:g})=>h+g.sizeBytes,0);const f=i?.store.
keepsPacked===true||a!==void 0&&!Ri(t);const l=d.kind!=="none"&&d.mayCopy===true&&f;if(!l||s.dryRun||e.kind==="hit"||u<q1)
return void 0;const m=new Nc(c,d.kind,r);n.defer(()=>m.close());return m}function Q1(t,e){const{packings:n,layerTarBytes:r,
keptRuns:i}=t;if(!n.includes(e))return false;const o=r.reduce((a,d)=>a+d,0);let s=0;for(const{layer:a,startBytes:d,endBytes:c}of i())
if(n[a]===e)s+=Math.max(0,c-d-eM(t,a));return s>=X1*o}function eM({packings:t,frames:e,layerTarBytes:n},r){if(t[r]!=="zs\
td")return Z1;return(n[r]??0)/Math.max(1,e[r]??1)}function Ri({engine:t,options:e}){return e.tagLocations.length===0&&t?.
store.keepsPacked===false}function _i({run:t,scans:e,options:n},{reader:r}){const{compression:i}=n.layer;if(e===void 0||
r.layers===void 0||i.kind==="none")return void 0;if(Q1(r.layers,e.kind))return new yp(e,i.level);t.log.debug("packed ane\
w: too little of the layers stays as it is packed");return void 0}var yp=class t{spans=new ki;#e;#t;copied="";constructor(e,n){
this.#e=e;this.#t=n}another(){return new t(this.#e,this.#t)}async pack(e,n){const{spans:r}=this;const i=o=>this.#e.sourceOf(
o);try{const o={spans:r,sourceOf:i,kind:this.#e.kind,level:this.#t};const s=await fS(e,n,o);const a=100*s.copiedOutBytes/
Math.max(1,s.layerBytes);this.copied=`, ${a.toFixed(1)} % of it copied as it was`;return s}catch(o){if(!(o instanceof p))
this.#e.hasFailed=true;throw o}}async check(e,n,r){const i={path:e,packing:this.#e.kind};let o;try{o=(await Mc(i,r)).diffId}catch(s){
if(r.signal.aborted)throw s;throw this.#n(D(s))}if(o!==n)throw this.#n(`it unpacks to ${o} instead of ${n}`)}#n(e){this.#e.
hasFailed=true;return new p("CHECK_FAILED",`The packed layer cannot be used: ${e}.`,{hint:`Run again with ${Ct("compress\
ion",`${this.#e.kind}:${this.#t}`)}. With a level, nothing is copied from the source's layers.`})}};async function pS(t,e,{path:n,...r}){const{run:i}=t;const{log:o,signal:s}=i;const{compression:a}=r;const d=new st({countsBlocks:kt(
t)});const c=Tt([d,Ai(i.touch)]);const u=_i(t,e);const f=await jt(e,i,c,u?.spans);const l=ot(f,r.totalBytes);const m=u?.
pack(f,n)??Rn(f,n,a);const{digest:h,packedBytes:g}=await z(o,l,m);await e.resume();if(s.aborted)throw U(s.reason);const y=Pi(
f,e);o.info(`Packed ${te(y.entries)} in one layer of ${k(d.bytes)}, packed ${k(g)}${u?.copied??""}`);const E=f.digest();
if(u!==void 0&&!wp(t))await u.check(n,E,i);const S={path:n,diffId:E,digest:h,packedBytes:g,packing:a.kind};const P=y.dataBytes>
0;const M=await Hc([S],r,P);const{bytesWritten:R}=f;return{...M,newBytes:d.bytes,streamBytes:R,counts:y}}function wp({options:t}){
return t.verify||t.tagLocations.length===0}async function hS(t,e,n){const{record:r}=e;const i=kt(t);const{bytes:o,streamBytes:s}=await bp(
e,t.run,i);const a=cc(e).map((u,f)=>({...u,contents:r.layers&&fs(r.layers[f]?.contents??[])}));const d=await Hc(a,n,r.dataBytes>
0);const c=r.layers===void 0?"one layer":`${r.layers.length} layers`;t.run.log.info(`Took ${te(r.entries)} in ${c} of ${k(
o)}, packed ${k(r.packedBytes)}`);return{...d,parts:r.layers,newBytes:o,streamBytes:s,counts:ts}}var mS=3;function fs(t){
const e=t.slice(0,mS).map(({name:n})=>n);return`${e.join(", ")}${t.length>mS?" and more":""}`}async function Hc(t,e,n){const r=await e.
configFor(t);const i=H(r);return{stored:void 0,packed:{files:t,config:r,request:e,hasContent:n},packedBytes:t.reduce((o,{
packedBytes:s})=>o+s,0),imageId:i,configDigest:i}}async function bp(t,e,n=false){let r=0;let i=0;for(const o of cc(t)){const s=await tM(
o,e,n);r+=s.bytes;i+=s.streamBytes}return{bytes:r,streamBytes:i}}async function tM({path:t,packing:e,diffId:n},r,i){const o=new st(
{countsBlocks:i});const s=Mc({path:t,packing:e},r,o);const{diffId:a,streamBytes:d}=await s.catch(c=>{if(r.signal.aborted)
throw c;throw qt("its layer cannot be unpacked.",c)});if(a!==n)throw qt(`its layer unpacks to ${a}, but the record says ${n}\
.`);return{bytes:o.bytes,streamBytes:d}}import{createReadStream as mM}from"node:fs";import{rm as pM}from"node:fs/promises";import{pipeline as hM}from"node:stream";import{open as dM}from"node:fs/promises";import{Readable as cM}from"node:stream";var nM=16*1024;var rM=512;async function*gS(t,e,n){let r;for(const i of iM(e,n)){const o=r;r=oM(t,i);r.catch(()=>{});if(o!==
void 0)yield await o}if(r!==void 0)yield await r}function*iM(t,e){let n=[];let r=e;for(const i of t){if(n.length>0&&(i.bytes>
r||n.length===rM)){yield n;n=[];r=e}n.push(i);r-=i.bytes}if(n.length>0)yield n}async function oM(t,e){const n=sM(e);const r=await Promise.
all(n.map(o=>aM(t,o)));const i=new Map;for(const[o,{start:s,ranges:a}]of n.entries())for(const d of a){const c=d.start-s;
i.set(d,r[o].subarray(c,c+d.bytes))}return e.map(o=>[o,i.get(o)])}function sM(t){const e=[];for(const n of t.toSorted((r,i)=>r.
start-i.start)){const r=e.at(-1);const i=n.start+n.bytes;if(r!==void 0&&n.start-(r.start+r.bytes)<=nM){r.bytes=Math.max(
r.bytes,i-r.start);r.ranges.push(n)}else e.push({start:n.start,bytes:n.bytes,ranges:[n]})}return e}async function aM(t,{
start:e,bytes:n}){const r=Buffer.allocUnsafeSlow(n);for(let i=0;i<n;){const{bytesRead:o}=await t.read(r,i,n-i,e+i);if(o===
0)throw new p("TEMP_DIR",`The flat layer in the temporary directory should have ${e+n} bytes or more, but ends at ${e+i}\
: it was changed.`,{hint:"Let nobody else write to the temporary directory, then run again."});i+=o}return r}var zc=1024*1024;function wS(t,e,n,r){return cM.from(uM(t,e,r),{objectMode:false,highWaterMark:zc,signal:n})}async function*uM(t,e,n){
const r=await dM(t.path);try{for await(const i of gS(r,lM(t.index,e),zc)){const o=i.flatMap(([s,a])=>{if(!s.isParent){fM(
t,n,s);return[a]}const{extensions:d,header:c}=hc(F0(a));for(const u of[...d,c])n?.add(u.length,void 0);return[...d,c]});
yield o.length===1?o[0]:Buffer.concat(o)}n?.add(on.length,void 0);yield on}finally{await r.close()}}function fM({spans:t},e,{
start:n,bytes:r}){if(e===void 0)return;if(t===void 0)e.add(r,void 0);else for(const i of t.range(n,r))e.add(i.bytes,i.origin)}
function*lM(t,{pieces:e}){let n=0;let r=0;for(const i of e){const o=i<0;const s=o?~i:i;const a=t.start[s];if(o||a!==n+r){
yield*yS(n,r);[n,r]=[a,0]}if(o)yield{start:a,bytes:t.bytes[s],isParent:o};else r+=t.bytes[s]}yield*yS(n,r)}function*yS(t,e){
for(let n=0;n<e;n+=zc)yield{start:t+n,bytes:Math.min(zc,e-n),isParent:false}}var gM=2;var yM=5;var wM=.97;async function ES(t,e,n,{path:r,...i}){const{run:o}=t;const s=_i(t,e);const a=await X0(t,e,
{path:`${r}-flat`,isTraced:s!==void 0,totalBytes:i.totalBytes,looker:Ai(o.touch)});const d=bM(t,n);const c=await EM({job:t,
flat:a,compression:d,splice:s,path:r});await Z0(a);const u=ls(c,({facts:R})=>R.bytes);const f=ls(c,R=>R.streamBytes);const l=ls(
c,({file:R})=>R.packedBytes);const m=100*ls(c,({copiedBytes:R})=>R)/Math.max(1,f);const h=s===void 0?"":`, ${m.toFixed(1)}\
 % of it copied as it was`;const{entries:g,dataBytes:y}=a.counts;const E=c.length===1?"one layer":`${c.length} layers`;o.
log.info(`Packed ${te(g)} in ${E} of ${k(u)}, packed ${k(l)}${h}`);const S=c.map(({file:R})=>R);const P=await Hc(S,i,y>0);
const M=c.length===1?void 0:c.map(R=>R.facts);if(M!==void 0)wc(M,o.log);return{...P,packedBytes:Ri(t)?void 0:l,parts:M,flatDiffId:a.
diffId,newBytes:u,streamBytes:f,counts:a.counts}}function bM(t,e){const{compression:n}=t.options.layer;if(!Ri(t))return n;
return e.kind==="miss"?sc(n):{kind:"none"}}async function EM(t){const{job:e,flat:n}=t;const{log:r}=e.run;const{division:i}=e.
options.layer;if(i===void 0)throw new Error("one layer is not divided");const o="maxBytes"in i?i.maxBytes:Number.POSITIVE_INFINITY;
let s=i;for(let a=1;;a++){const d=yc(n.index,n.owners,s);for(const m of d.details)r.debug(m);const c=M0(d,n);const u=await DM(
t,c);const f=u.filter(({file:m},h)=>m.packedBytes>o&&c[h]?.isOneFile===false);if(f.length===0||a===yM||!("maxBytes"in s)){
for(const m of d.notices)r.notice(m);for(const m of U0(u,c,o))r.notice(m);if(f.length>0)r.warning(`${f.length} of ${u.length}\
 layers are larger than ${x("max-layer-size")}, the largest ${k(bS(f))}: they could not be divided any further.`);return u}
const l=bS(f);r.debug(`divided again: a layer has ${k(l)}`);s={maxBytes:Math.floor(s.maxBytes*o*wM/l)};for(const{file:m}of u)
await pM(m.path)}}function bS(t){return Math.max(...t.map(({file:e})=>e.packedBytes))}async function DM(t,e){const{run:n}=t.
job;const r=new AbortController;const i=AbortSignal.any([n.signal,r.signal]);let o=0;const s=m=>{o+=m};const a=ls(e,({layer:m})=>m.
streamBytes);const d=[];const c=[...e.entries()];const u=async()=>{for(let m=c.shift();m!==void 0;m=c.shift()){const[h,g]=m;
d[h]=await SM(t,g,{number:h+1,signal:i,onBytes:s})}};const f=Array.from({length:gM},()=>u().catch(m=>{r.abort(m);throw m}));
const l={title:"Pack",doneBytes:()=>o,totalBytes:()=>a};try{await z(n.log,l,Promise.all(f))}finally{await Promise.allSettled(
f)}if(n.signal.aborted)throw U(n.signal.reason);return d}async function SM({job:t,flat:e,compression:n,splice:r,path:i},{
layer:o,isWhole:s},{number:a,signal:d,onBytes:c}){const{run:u}=t;const f=`${i}-${a}`;const l=new st({countsBlocks:kt(t)});
const m={begin:()=>{},data:Ee=>c(Ee.length),end:()=>{}};const h=new G(()=>"keep",Tt([l,Ai(u.touch),m]));const g=r?.another();
const y=s?xM(e,d,g?.spans):wS(e.spool,o,d,g?.spans);hM(y,h,()=>{});const E=await g?.pack(h,f)??await Rn(h,f,n);const{digest:S,
packedBytes:P,copiedOutBytes:M=0}=E;const R=h.digest();if(g!==void 0&&!wp(t))await g.check(f,R,u);const ne=o.largest;const q=s?
void 0:fs(ne);return{file:{path:f,diffId:R,digest:S,packedBytes:P,packing:n.kind,contents:q},facts:{diffId:R,digest:S,packedBytes:P,
bytes:l.bytes,entries:o.entries,contents:ne},streamBytes:h.bytesWritten,copiedBytes:M}}function xM({spool:t,streamBytes:e},n,r){
if(r!==void 0&&t.spans!==void 0)for(const{bytes:i,origin:o}of t.spans.range(0,e))r.add(i,o);return mM(t.path,{highWaterMark:1024*
1024,signal:n})}function ls(t,e){return t.reduce((n,r)=>n+e(r),0)}import{posix as vM}from"node:path";var kM=1e3;async function DS(t,e,{id:n}){const[r,i]=await Promise.all([t.docker.run(["diff",n]),_e(t,n,["--size"])]);const o=r.
split("\n").map(d=>/^(?<kind>[CD]) (?<path>\/.*)$/.exec(d)?.groups).filter(d=>d!==void 0);const{SizeRw:s}=i;if(o.length>
kM||typeof s!=="number")return void 0;const a=await V(t,{source:e});try{const d=[];for(const{kind:c,path:u=""}of o){const f=await PM(
t,a,u,c==="D");if(f>0)d.push({path:u,bytes:f})}return{old:d,writtenBytes:s}}finally{await K(t,a)}}async function PM(t,e,n,r){
const{signal:i}=t;try{return await TM(await t.transport.readArchive(e,n,i),r)}catch(o){if(Je(o,n))return 0;throw o}}async function TM(t,e){
const n=new AbortController;let r=0;let i=true;const o=new G(({typeFlag:s,sizeBytes:a})=>{if(n.signal.aborted)return"dro\
p";r+=a;if(i&&(s!=="5"||!e))n.abort();i=false;return"drop"});await Qn(n.signal,t,o);return r}import{posix as BM}from"node:path";var Wc="/var/lib/apt/lists";var SS="/var/cache/apt";function xS(t){return[Wc,SS].some(
e=>t.startsWith(`${e}/`))}function kS(t){return t.filter(e=>{const n=BM.normalize(`/${e}/`);return[`${Wc}/`,`${SS}/`].some(
r=>r.startsWith(n)||n.startsWith(r))})}function ms(t,e){return`echo ${t.slice(0,-1)}"${t.slice(-1)}"-${e}`}function PS(t){
return["set -e",'PATH="$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"',`command -v apt-get >/dev/nu\
ll 2>&1 || { ${ms(t,"no-apt")}; exit 0; }`,"apt-get clean",`[ -d ${Wc} ] || exit 0`,`cd ${Wc}`,"for name in * .[!.]* ..?\
*; do",'  [ -e "$name" ] || [ -h "$name" ] || continue','  if [ "$name" = partial ] && [ -d partial ] && [ ! -h partial \
]; then',"    find partial -mindepth 1 -delete","  else",'    rm -rf -- "./$name"',"  fi","done"].join("\n")}import{randomBytes as IM}from"node:crypto";function TS(t,{script:e,aptClean:n}){const r=[ms(t,"shell"),e===void 0?":":`/bin/sh -e -c " $1" || exit $?; ${ms(t,"run")}`,
n?`/bin/sh -c "$2" || exit $?; ${ms(t,"apt")}`:":"].join("\n");return["-c",r,"sh",e??"",PS(t)]}var jc=class{token=`docke\
r-flatten-${IM(8).toString("hex")}`;#e=new Map;ms(e){return this.#e.get(e)}read(e){const n=e.indexOf(this.token);if(n!==
-1)this.#e.set(e.slice(n+this.token.length+1).trim(),performance.now());return this.strip(e)}strip(e){const n=e.indexOf(
this.token);if(n===-1)return e;return n===0?void 0:e.slice(0,n)}};var OM=/no such file or directory|executable file not found|not a directory/i;var CM=/exec:? "?\/bin\/sh"?: (?:.*: )?(?:permission denied|is a directory|too many levels of symbolic links)/i;
var BS=/exec format error/i;var AM=/^(?!.*\bWARNING:).*\bnetwork(?:ing)?\b/im;var RM=/^\/*(?:(?:bin|sbin|usr|lib\w*)(?:\/|$)|$)/;
async function IS(t,e,n){const{log:r,signal:i}=t;const{image:o}=e;_M(o,n,r);const s=new jc;const a=await Gd(t,o,{program:"\
/bin/sh",args:TS(s.token,n),user:"0:0",network:n.network,shows:l=>s.read(l)}).catch(l=>{const m=l instanceof p&&l.code===
"DOCKER_FAILED";throw m?vS(n,l.message,l)??l:l});if(s.ms("shell")===void 0)return $M(t,o,n,a);if(a.exitCode!==0)throw FM(
o,n,s,a);const d=LM(o,n,s,r);const{container:c}=a;if(d.length===0){await fi(t,c);return sr}const u=DS(t,o,c).then(l=>d.map(
m=>NM(m,d,l))).catch(l=>{if(!i.aborted)r.notice(`Could not measure what the commands freed: ${D(l)}`);return d});const f=GD(
t,e,c);return{changed:f,commands:d,measuredCommands:u,needsAptRule:false}}function _M({volumes:t},{script:e,aptClean:n},r){
if(e!==void 0&&t.length>0){r.warning(`The image declares volumes: ${t.join(", ")}. They are empty while "run" runs, and \
its changes below them are not in the result.`)}const i=n?kS(t):[];if(i.length>0){r.warning(`"apt-clean" cannot clean be\
low the volumes that the image declares: ${i.join(", ")}. Use ${x("exclude")} to drop their contents.`)}}function Jc(t){
if(t.length===0)return"";return` The image's volumes are empty while commands run: ${t.join(", ")}.`}function FM(t,{script:e,
network:n},r,i){const o=e!==void 0&&r.ms("run")===void 0?"run":"apt-clean";const s=Vd(i,d=>r.strip(d));const a=o==="run"?
`Nothing was tagged. The script stops at the first command that fails${n==="none"?`, and it has no network unless ${x("r\
un-network")} names one`:""}.`:`Leave ${x("apt-clean")} out to flatten without it, or repair apt in the image.`;return new p(
"COMMAND_FAILED",`"${o}" failed in a container of ${t.reference} with exit status ${i.exitCode}:
${s}`,{hint:a+Jc(t.volumes)})}function LM(t,{script:e,aptClean:n},r,i){const o=r.ms("no-apt")===void 0;if(!o){i.notice(`\
Skipped apt-clean: the image has no apt-get.${Jc(OS(t))}`)}const s=r.ms("shell")??0;const a=r.ms("run")??s;const d=[];if(e!==
void 0)d.push({name:"run",ms:a-s});if(n&&o)d.push({name:"apt-clean",ms:(r.ms("apt")??a)-a});return d}var sr={changed:void 0,
commands:[],measuredCommands:Promise.resolve([]),needsAptRule:false};function NM(t,e,n){if(n===void 0)return t;const r=e.
length>1;const i=t.name==="apt-clean";const o=n.old.filter(({path:s})=>!r||xS(s)===i).reduce((s,{bytes:a})=>s+a,0);return{
...t,bytes:o-(r&&i?0:n.writtenBytes)}}async function $M(t,e,n,r){const{log:i}=t;const{script:o,aptClean:s}=n;const a=vS(
n,r.stderr);if(a!==void 0)throw a;const d=MM(e,t,r);if(o!==void 0){throw new p("COMMAND_FAILED",`"run" needs a shell in ${e.
reference}, but ${d}.`,{hint:`Use ${x("clean")} and ${x("exclude")} instead: they need no program in the image.${Jc(e.volumes)}`})}
await fi(t,r.container);if(s){i.notice(`Used the rules of ${x("clean","apt")} instead of apt-clean: ${d}.${Jc(OS(e))}`)}
return{...sr,needsAptRule:s}}function vS({network:t},e,n){if(t==="none"||!AM.test(e))return void 0;return new p("COMMAND\
_FAILED",`Cannot connect the container for "run" to the network ${JSON.stringify(t)} (${x("run-network")}): ${e.trim().slice(
-2e3)}`,{hint:`Name a network that "docker network ls" lists, for example "bridge", or leave ${x("run-network")} out.`,cause:n})}
function OS({volumes:t}){return t.filter(e=>RM.test(vM.normalize(e)))}function MM(t,e,n){const r=`${n.stderr}
${n.stdout}`;const{architecture:i}=t.platform;const o=e.platform.architecture;const s=i!==o;const a=OM.test(r);const d=CM.
test(r);if(BS.test(r)&&!s)return`the image's /bin/sh is not an executable for this machine (${o})`;if(BS.test(r)||s&&!a&&
!d)return`the image is for ${i}, which this machine (${o}) cannot run`;if(d)return"the image's /bin/sh cannot be execute\
d: it is a directory or not executable";if(a)return"the image has no shell (/bin/sh)";throw re(["start"],n)}var UM=3;var HM=1e5;var zM=[10,5,3];var WM=.01;var Fi=class{#e=new Map;#t;constructor(e){this.#t=e}begin(e,n){const r=En(
e,n);if(r===0)return;const i=C(e.name);this.#t?.(i,r);const o=this.#n(i);const s=this.#e.get(o);if(s===void 0)this.#e.set(
o,{bytes:r,files:1});else{s.bytes+=r;s.files++}}data(){}end(){}#n(e){let n=0;for(let i=0;i<UM;i++){const o=e.indexOf("/",
n===0?0:n+1);if(o===-1)break;n=o}let r=e.slice(0,n);while(this.#e.size>=HM&&r!==""&&!this.#e.has(r))r=r.slice(0,Math.max(
0,r.lastIndexOf("/")));return r}get largest(){let e=0;for(const{bytes:n}of this.#e.values())e+=n;return AS(this.#r(),"",
0,e*WM)}get all(){return[...this.#r().values()].flatMap(e=>[...e].map(CS))}#r(){const e=new Map;for(const[n,r]of this.#e){
for(let i=n;i!=="";){const o=i.slice(0,Math.max(0,i.lastIndexOf("/")));const s=e.get(o)??new Map;e.set(o,s);const{bytes:a,
files:d}=s.get(i)??{bytes:0,files:0};s.set(i,{bytes:a+r.bytes,files:d+r.files});i=o}}return e}};function CS([t,e]){return{
path:`/${j(t).toString("utf8")}`,...e}}function AS(t,e,n,r){return[...t.get(e)??[]].filter(([,{bytes:i}])=>i>=r).sort(([
i,o],[s,a])=>a.bytes-o.bytes||(i<s?-1:1)).slice(0,zM[n]).flatMap(([i,o])=>[CS([i,o]),...AS(t,i,n+1,r)])}var Gc=500;var jM=1e6;var JM=300;var Vc=class{#e;#t=[];#n=[];#r=0;#i=0;directories=new Fi((e,n)=>this.#o(e,n));constructor(e){
this.#e=e}#o(e,n){if(this.#t.length<jM){this.#t.push(e);this.#n.push(n);return}this.#r+=n;this.#i++}get contents(){const e=this.#s();
const n=this.directories.all.toSorted(RS);const r=i=>e.reduce((o,s)=>o+s[i],0);return{bytes:r("bytes"),files:r("files"),
packages:e.slice(0,Gc),morePackages:Math.max(0,e.length-Gc),directories:n.slice(0,Gc).map(i=>({...i,path:_S(i.path)})),moreDirectories:Math.
max(0,n.length-Gc)}}#s(){const e=new Map;const n=(r,i,o,s)=>{const a=`${r}:${i}`;const d=e.get(a);if(d===void 0)e.set(a,
{manager:r,name:i,bytes:o,files:s});else{d.bytes+=o;d.files+=s}};for(const[r,i]of this.#t.entries()){const{manager:o,name:s}=this.#e.
packageOf(i)??Ep;n(o,s,this.#n[r]??0,1)}if(this.#i>0)n(Ep.manager,Ep.name,this.#r,this.#i);return[...e.values()].sort(RS).
map(r=>({...r,name:_S(GM(r.name))}))}};var Ep={manager:"other",name:""};function RS(t,e){const n=({manager:r,name:i,path:o})=>o??
`${r}:${i}`;return e.bytes-t.bytes||(n(t)<n(e)?-1:1)}function GM(t){return j(t).toString("utf8")}function _S(t){return ue(
t,JM)}var FS=4e5;var VM=15e4;var KM=40;var ps=class{#e={children:new Map,folded:void 0};#t;#n;#r=0;#i=0;constructor(e,n=FS){this.#t=
e;this.#n=n}get foldedFiles(){return this.#i}add(e,n,r=-1){if(n===0)return;const i=e.split("/");const o=[...i.splice(0,KM),
...i.length>0?[i.join("/")]:[]];const s=n<0?this.#o(o,n,r):n;if(s===0)return;const a=o.pop()??"";let d=this.#e;for(const u of o)
d=this.#s(d,u);const c=d.children.get(a);if(c===void 0){d.children.set(a,{bytes:s,group:r});this.#r++}else if("bytes"in c){
c.bytes+=s}if(this.#r>this.#n)this.#a()}#o(e,n,r){const i=[];let o=this.#e;for(const a of e){if(o===void 0||"bytes"in o)
break;if(o.folded!==void 0)i.unshift(o.folded.bytes);o=o.children.get(a)}if(o!==void 0)return n;let s=n;for(const a of i){
const d=a.get(r)??0;const c=Math.min(d,-s);a.set(r,d-c);s+=c}return s}#s(e,n){const r=e.children.get(n);if(r!==void 0&&"\
children"in r)return r;const i={children:new Map,folded:void 0};e.children.set(n,i);if(r===void 0)this.#r++;return i}#a(){
let e=1024;const n=this.#n/FS*VM;while(this.#r>n){this.#r=this.#d(this.#e,"",e).nodes;e*=2}}#d(e,n,r){let i=0;let o=0;for(const[
s,a]of e.children){const d=n===""?s:`${n}/${s}`;if("bytes"in a){o+=a.bytes;if(a.bytes>=r)i++;else{e.children.delete(s);const u=a.
group===-1?this.#t(d):a.group;this.#c(e,1,new Map([[u,a.bytes]]));this.#i++}continue}const c=this.#d(a,d,r);o+=c.bytes;if(c.
bytes>=r)i+=c.nodes+1;else{e.children.delete(s);if(a.folded!==void 0)this.#c(e,a.folded.files,a.folded.bytes)}}for(const s of e.
folded?.bytes.values()??[])o+=s;return{nodes:i,bytes:o}}#c(e,n,r){e.folded??={files:0,bytes:new Map};e.folded.files+=n;for(const[
i,o]of r)e.folded.bytes.set(i,(e.folded.bytes.get(i)??0)+o)}toPage(e=()=>true){const n=(r,i)=>{const o=[];for(const[s,a]of r.
children){const d=i===""?s:`${i}/${s}`;const c=j(s).toString("utf8");if("children"in a){const f=n(a,d);if(f.length>0)o.push(
[c,0,-1,f]);continue}const u=a.group===-1?this.#t(d):a.group;if(a.bytes>0&&e(u))o.push([c,a.bytes,u])}for(const[s,a]of r.
folded?.bytes??[])if(a>0&&e(s))o.push(["(smaller files)",a,s]);return o};return["",0,-1,n(this.#e,"")]}};var Li=class{#e;#t;#n;#r;#i=false;observer;constructor({files:e=false,contents:n=false},r){const i=e||n?new Ti:void 0;this.#t=
e&&i!==void 0?new Dp(i):void 0;this.#n=n&&i!==void 0?new Vc(i):void 0;this.#e=this.#n?.directories??new Fi;this.#r=r;const o=Tt(
[this.#e,i,this.#t?.observer,r])??this.#e;const s=i!==void 0;this.observer={begin:(a,d)=>this.#o(()=>o.begin(a,d)),data:s?
a=>this.#o(()=>o.data(a)):()=>{},end:s?()=>this.#o(()=>o.end()):()=>{}}}onDropped=(e,n,r)=>{this.#o(()=>this.#t?.drop(e,
n,r))};get directories(){return this.#o(()=>this.#e.largest)}get suggestions(){return this.#o(()=>this.#r?.found)}get contents(){
return this.#o(()=>this.#n?.contents)}get page(){return this.#o(()=>this.#t?.toPage())}#o(e){if(this.#i)return void 0;try{
return e()}catch{this.#i=true;return void 0}}};var Dp=class{#e;#t=new ps(()=>-1);#n=[];observer;constructor(e){this.#e=new ps(
n=>Mn.indexOf(e.managerOf(n)));this.observer=new Sp(this.#e)}drop(e,n,r){if(!this.#n.includes(r))this.#n.push(r);this.#t.
add(e,n,Mn.length+this.#n.indexOf(r))}toPage(){const e=[[this.#e,"of the result"],[this.#t,"that were dropped"]];const n=[
...Mn.map(r=>({name:r,kind:r==="other"?"other":"manager"})),...this.#n.map(({kind:r,name:i})=>({kind:r,name:i}))];return{
groups:n,result:this.#e.toPage(),dropped:this.#t.toPage(r=>(this.#n[r-Mn.length]?.bytes??0)>0),notes:e.filter(([r])=>r.foldedFiles>
0).map(([r,i])=>`${r.foldedFiles} small files ${i} are not shown one by one: "(smaller files)" combines those of a direc\
tory.`)}}};var Sp=class{#e;constructor(e){this.#e=e}begin(e,n){const r=En(e,n);if(r>0)this.#e.add(C(e.name),r)}data(){}end(){}};import{access as YM,constants as LS,mkdtemp as qM,rm as XM,stat as xp,statfs as NS}from"node:fs/promises";import{join as ZM}from"node:path";var QM=.5;var e2={ENOENT:"it does not exist",ENOTDIR:"it is not a directory",EACCES:"this user may not write there",EPERM:"\
this user may not write there",EROFS:"its filesystem is read-only",ENOSPC:"its filesystem is full"};var t2={input:()=>`T\
he ${T("temp-dir")}`,RUNNER_TEMP:()=>"The environment variable RUNNER_TEMP",system:()=>"The environment variable TMPDIR \
(/tmp if it is not set)"};async function $S(t,e,n){try{await YM(t,LS.W_OK|LS.X_OK);await XM(await qM(ZM(t,se(n))),{recursive:true})}catch(r){
const i=await n2(t,pe(r));throw new p("TEMP_DIR",`${t2[e]()} must be a writable directory, but ${JSON.stringify(t)} is n\
ot: ${i}.`,{hint:e==="input"?"Name an existing, writable directory, or leave it out.":`Create that directory, or name an\
 existing, writable one with the ${T("temp-dir")}.`,cause:r})}}async function n2(t,e){const n=await xp(t).catch(()=>void 0);
if(n!==void 0&&!n.isDirectory())return"it is not a directory";if(n!==void 0&&e==="ENOENT")return"no file can be created \
in it";return e2[e]??e}function hs(t,e,n,r=QM){if(!n)return e;if(t===void 0)return Math.round(e*r);return t.reduce((i,o)=>i+
(/[+.](?:gzip|zstd)$/.test(o.mediaType)?o.sizeBytes:Math.round(o.sizeBytes*r)),0)}async function kp(t,e,n="The packed la\
yer needs"){const{bavail:r,bsize:i}=await NS(t);const o=r*i;if(o>=e)return;throw new p("NO_SPACE",`${n} about ${k(e)} in\
 ${t}, but only ${k(o)} are free.`,{hint:`Free some disk space, or name a directory on a larger disk with the ${T("temp-\
dir")}.`})}async function Pp({store:t,diskRoot:e},{unpackedBytes:n,packedBytes:r,spoolBytes:i},o){if(e===void 0)return void 0;
const s=await Promise.all([NS(e),xp(e),xp(o)]).catch(()=>void 0);if(s===void 0)return void 0;const[{bfree:a,bsize:d},c,u]=s;
const f=[{what:"unpacked",bytes:n}];if(t.keepsPacked)f.push({what:"packed",bytes:r});if(i>0&&c.dev===u.dev)f.push({what:"\
for the spool, which is on the same disk",bytes:i});const l=f.reduce((g,{bytes:y})=>g+y,0);const m=a*d;if(m>=l)return void 0;
const h=f.map(({what:g,bytes:y})=>`${k(y)} ${g}`).join(", ");return`The engine's disk may be too small: the result needs\
 up to ${k(l)} there (${h}), but only ${k(m)} are free in ${e}. If it does not fit, nothing is tagged. "docker system df\
" shows what uses the space.`}async function US(t,e){const{engine:n,source:r,sourceConfig:i,options:o,sweep:s}=t;const{tempDir:a,layer:d}=o;if(t.packTo===
void 0&&n?.store.keepsPacked===false){const E=r.knownBytes??0;return MS(t,{unpackedBytes:E,packedBytes:0,spoolBytes:0})}
const c=(await e).bytes;const{packedLayers:u}=await i;const f=d.division===void 0?0:c;const l=d.compression.kind!=="none"&&
(d.division===void 0||t.cache!==void 0||!Ri(t));const m=hs(u,c,l)+f;const h=f===0?void 0:"The filesystem and the layers \
made of it need";await kp(a,m,h).catch(async()=>{await s.settle();await kp(a,m,h)});const g=hs(u,c,l,1);const y={unpackedBytes:c,
packedBytes:g,spoolBytes:g+f};await MS(t,y)}async function MS({engine:t,options:e,sweep:n},r){if(t===void 0)return;if(await Pp(
t,r,e.tempDir)===void 0)return;await n.settle();const i=await Pp(t,r,e.tempDir);if(i!==void 0)t.log.warning(i)}var r2=50;async function HS(t,e){const n=new Map;for(const[r,i]of t.requiredPaths.entries()){if(n.has(i.text))continue;const o=r<
r2?e.lookAtImage:void 0;const s=await i2(t,i,{...e,lookAtImage:o});if(s!==void 0)n.set(i.text,s2(i,s))}return[...n.values()]}
async function i2(t,{candidates:e},{look:n,lookAtImage:r}){const i=e.map(s=>t.trace(s));const o=i.find(({droppedBy:s})=>s!==
void 0)?.droppedBy;if(o===void 0&&r===void 0)return void 0;for(const{end:s,droppedBy:a}of i)if(a===void 0&&s!==void 0&&await n(
s)!==void 0)return void 0;if(o!==void 0||r===void 0)return o;for(const s of e)if(await o2(s,r))return"a command";return void 0}
async function o2(t,e){const n=await Ya(t,async r=>(await e(r))?.link);return n!==void 0&&await e(n.end)!==void 0}function s2({
by:t,text:e},n){const r=v(Buffer.from(e));return t==="WORKDIR"?`The image's WORKDIR ${r} is not in the result: ${n} remo\
ved it. The engine will create it again, empty and owned by root.`:`The image's ${t} refers to ${r}, which is not in the\
 result: ${n} removed it. Containers of the result may not start.`}function Kc(t){const e=new Map;const n=async r=>{try{const i=await t(Buffer.from(r,"latin1").toString());if(i===void 0)return void 0;
const o=i.typeFlag==="2";return{link:o?fe(i).link.toString("latin1"):void 0}}catch(i){if(i instanceof p&&i.code==="TAR_L\
IMIT")return{link:void 0};throw i}};return r=>{const i=e.get(r)??n(r);e.set(r,i);return i}}import{isUtf8 as a2}from"node:buffer";import{pipeline as d2}from"node:stream/promises";var zS=8;var Yc=class{#e;#t;constructor(e,n){this.#e=e;this.#t=n}*emit(e,n=e){const{retime:r,observer:i}=this.#e;const o=r(
n);i?.begin(e,{head:o});i?.end();this.#t.entries++;yield*[...o.extensions,o.header]}async*fetchEntry(e,n){const{reader:r,
signal:i}=this.#e;const o=j(e);const s=await r.openPath(o,i).then(l=>ii(l,0)).catch(l=>{if(r.isNotFound(l,o))return void 0;
throw l});if(s===void 0)return;const a=s.typeFlag==="5";const d=j(a?`${e}/`:e);const{typeFlag:c}=s;const u={...be(s,d),name:d,
typeFlag:c,sizeBytes:0};const f=n(u)===void 0?"drop":r.decide(u);if(f!=="drop")yield*this.emit(u,f==="keep"?u:f.head)}async*fetch(e,n,{
mayBeAbsent:r=false}={}){const{reader:i,retime:o,observer:s,signal:a}=this.#e;const d=e.slice(0,e.lastIndexOf("/")+1);let c;
const u={begin:(m,h)=>c!==void 0&&s?.begin(c,h),mapBlock:m=>c!==void 0&&s?.mapBlock?.(m),data:m=>c!==void 0&&s?.data(m),
end:()=>c!==void 0&&s?.end()};const f=new G(m=>{c=void 0;const h=n(d+C(m.name),m);if(h===void 0)return"drop";const g=j(m.
name.at(-1)===47?`${h}/`:h);const{typeFlag:y,sizeBytes:E}=m;c={...be(m,g),name:g,typeFlag:y,sizeBytes:E};const S=i.decide(
c);if(S==="drop")return S;return S==="keep"?{head:o(c)}:{...S,head:o(S.head)}},u,{isPart:true});const l=j(e);try{const m=d2(
await i.openPath(l,a),f,{signal:a});m.catch(()=>{});for await(const h of f)yield h;await m}catch(m){if(!r||!i.isNotFound(
m,l))throw m}this.#t.entries+=f.counts.entries;this.#t.dataBytes+=f.counts.dataBytes}};function qc(t){const e=Map.groupBy(
WS(t),({root:n})=>n);return new Map([...e].map(([n,r])=>[n,r.map(({path:i})=>i)]))}function WS(t){if(t.length<=zS)return t.
map(r=>({root:c2(r),path:r}));const e=u2(t);const n=Map.groupBy(t,r=>r.split("/")[e.length]);if(e.length>1||e.length===1&&
n.size>zS)return t.map(r=>({root:e.join("/"),path:r}));return[...n.values()].flatMap(WS)}function c2(t){for(let e=t;e!==
"";e=e.slice(0,Math.max(e.lastIndexOf("/"),0)))if(a2(j(e.slice(e.lastIndexOf("/")+1))))return e;return t}function u2(t){
let e=t[0]?.split("/").slice(0,-1)??[];for(const n of t){const r=n.split("/").slice(0,-1);const i=e.findIndex((o,s)=>o!==
r[s]);if(i!==-1)e=e.slice(0,i)}return e}var Xc=class{#e;#t;#n;#r;#i=new Set;#o=[];#s=new Set;constructor(e,n,r,i=xn){this.#e=e;this.#r=El(i);this.#t=n;this.#n=r}findRestored(){
if(this.#e.dropped.isEmpty)return{restored:[],roots:[]};for(const[r,i]of this.#t.kept)this.#d(r,i);for(const r of this.#r)
this.#c(r);for(let r=this.#a();r!==void 0;r=this.#a())this.#d(...r);if(this.#t.isFull)this.#e.warnTooManyLinks();const e=r=>Ne(
r).some(i=>this.#i.has(i));const n=[...this.#i];return{restored:n,roots:n.filter(r=>!e(r))}}#a(){if(this.#o.length===0){
for(const{isSkipped:e,droppedTops:n}of this.#e.presets)if(e)for(const r of n)this.#f(r)}return this.#o.pop()}#d(e,n){const r=Bo(
Fw(e,n),this.#t.targetOf);if(r===void 0)return;this.#e.skipPresetsFor(e,r.end);const i=o=>this.#n.has(o)&&this.#t.targetOf(
o)===void 0;for(const o of r.through)if(!i(o))this.#u(o,e);this.#u(r.end,e)}#c(e){const n=Bo(e.path,this.#t.targetOf)?.end;
if(n===void 0||n===e.path||e.extent==="itself")return;for(const r of this.#e.restoreReferenced(bl(e,n))){this.#i.add(r);
this.#f(r)}}#u(e,n){if(!this.#e.dropped.has(e))return;const r=this.#t.typeAt(e);const i=this.#e.restore(e,r,n,this.#n.has(
e));if(i==="unchanged")return;if(i!=="restored"){this.#e.warnBrokenLink(`The pattern ${JSON.stringify(i.text)} drops ${v(
j(`/${e}`))}, the target of the link ${v(j(`/${n}`))}, which is broken in the result.`);return}if(this.#e.decisionFor(e,
r).action==="keep")this.#i.add(e);this.#f(e)}#f(e){if(this.#s.has(e))return;this.#s.add(e);for(const[n,r]of this.#t.droppedBelow(
e))if(this.#e.decisionFor(n,"2").action==="keep")this.#o.push([n,r])}};var Zc=class{#e=new Map;#t=[];#n;constructor(e){this.#n=e}push(e){this.#e.set(e.path,e);if(!this.#n)this.#t.push(e.path)}leaveFor(e){
for(let n=this.#t.at(-1);n!==void 0;n=this.#t.at(-1)){if(Pr(e,n))return;this.#r(n);this.#t.pop()}}end(){for(const e of this.#e.
keys())this.#r(e)}releaseAbove(e){if(this.#e.size===0)return[];this.#t=[];return Ne(e).flatMap(n=>{const r=this.#e.get(n);
this.#e.delete(n);return r===void 0?[]:[r]})}#r(e){Mt(this.#e.get(e)?.count,1,0);this.#e.delete(e)}};var eu=1e5;var Qc=class{#e=new Map;#t=0;add(e,n,r,i){if(++this.#t>eu)throw Tp(r.count?.name??"a rule");const o=C(n.name);
const s=this.#e.get(e)??{name:o,decision:r,before:[],links:[]};s.before.push(...i);s.links.push(n);this.#e.set(e,s)}get directories(){
return[...this.#e.values()].flatMap(({before:e})=>e)}async*contents(e,n,r){const i=new Map(this.#e);for(const[o,{links:s}]of this.#e){
if(!n(o))continue;for(const a of s)yield*e.emit(a);i.delete(o)}for(const[o,s]of qc([...i.keys()])){const a=new Set(s);yield*e.
fetch(o,(d,c)=>{const u=a.has(d)?this.#e.get(d):void 0;if(u===void 0)return void 0;if(c.typeFlag==="1"||!i.delete(d))throw jS(
d,u.name);r(d,u.decision,bn(c));return u.name});for(const d of s){const{name:c,links:u}=this.#e.get(d);if(i.has(d))throw jS(
d,c);for(const f of u.slice(1))yield*e.emit(f,xd(f,j(c)))}}}};function Tp(t){return new p("TAR_LIMIT",`More than ${eu} h\
ard links point to files that ${t} drops.`,{hint:"Leave that rule out: the hard links keep the content anyway, so it wou\
ld free little."})}function jS(t,e){return new p("CHECK_FAILED",`${v(j(t))} was read again, since ${v(j(e))} is a hard l\
ink to it, but the engine did not return a single file.`,{hint:Q})}function tu(t,e){return{name:Buffer.from(t.name),typeFlag:t.
typeFlag,sizeBytes:t.sizeBytes,extensions:e.extensions,header:Buffer.from(e.header)}}var f2=new Set(["0","7","S"]);var nu=class{#e;#t;#n=new Set;#r=new Ka;#i=new Map;#o=new Qc;#s=new Map;#a=0;#d=0;appended={
entries:0,dataBytes:0};#c;#u;constructor(e){this.#e=new Wr(e);this.#t=new Zc(e.returnsToDirectories===true);this.#u=e.references??
xn;this.#c=e.onDropped??(()=>{})}get counts(){return this.#e.counts}get requiredPaths(){return this.#u.required}get findings(){
return this.#e}dropsContentOf(e){const n=this.#e.decisionFor(e,"0");const{action:r,rule:i}=n;const o=r==="empty"||r==="d\
rop"&&i===void 0;if(o)this.#s.set(e,n);return o}decide(e,n){if(n==="drop")return n;const r=C(e.name);this.#t.leaveFor(r);
const i=n==="keep"?e:n.head;const{typeFlag:o}=e;const s=this.#s.get(r)??this.#e.decisionFor(r,o);if(s.action==="drop")return this.#y(
r,e,i,s);const a=bn(e);const d=o==="5"||a===0&&e.name.at(-1)===47;if(!d)this.#a++;this.#e.countSpared(s.spared,d,a);if(o===
"1"&&this.#b(e,i,s))return"drop";if(o==="2"){const f=JS(i);this.#r.add(r,f,true);this.#e.spareLinkTarget(r,f,this.#r.isFull)}
const c=this.#E(r);const u=n==="keep"?{head:i}:n;if(s.action==="empty"&&f2.has(o)&&a>0){this.#w(r,s.count,a);return{head:kd(
i),data:Buffer.alloc(0),before:c}}return c.length===0?n:{...u,before:c}}async*appendix(e){this.#t.end();this.#D();const n=new Yc(
e,this.appended);for(const o of this.#o.directories)yield*n.emit(o);const{restored:r,roots:i}=new Xc(this.#e,this.#r,this.#n,
this.#u).findRestored();if(i.length>0||this.#e.skippedPresets.length>0)yield*this.#f(new Set(r.flatMap(Ne)),i,n);yield*this.#o.
contents(n,o=>this.#e.decisionFor(o,"0").action==="keep",(o,{count:s},a)=>this.#g(o,s,0,a))}async*#f(e,n,r){const i=this.#e.
presets.filter(({isSkipped:o})=>o);for(const{droppedTops:o,count:s}of i){for(const a of o)yield*r.fetch(a,(d,c)=>this.#m(
d,c));Object.assign(s,{entries:0,bytes:0})}for(const o of qc(n).keys()){for(const s of Ne(o))if(this.#l(s))yield*r.fetchEntry(
s,a=>this.#p(s,a));yield*r.fetch(o,(s,a)=>e.has(s)&&this.#l(s)?this.#p(s,a):this.#m(s,a),{mayBeAbsent:true})}for(const[o,
s]of this.#i){if(this.#e.decisionFor(o,"1").action!=="keep")continue;this.#h(o,s);if(!this.#b(s,s,zr))yield*r.emit(s)}}trace(e){
const n=Bo(e,this.#r.targetOf);const r=[...n?.through??[],n?.end??e].find(d=>this.#l(d));const i=r===void 0?zr:this.#e.decisionFor(
r,this.#r.typeAt(r));const{kind:o,name:s=""}=i.count??{};const a=o==="exclude"?`the pattern ${JSON.stringify(s)}`:`the p\
reset ${s}`;return{end:n?.end,droppedBy:i.action==="drop"?a:void 0}}#l(e){return this.#e.dropped.has(e)&&!this.#n.has(e)}#m(e,n){
const r=this.#l(e)&&!this.#i.has(e)&&this.#e.decisionFor(e,n.typeFlag).action==="keep";if(r&&n.typeFlag==="1")throw Tp("\
presets");return r?this.#p(e,n):void 0}#p(e,n){this.#n.add(e);this.#h(e,n);return e}#h(e,n){const{typeFlag:r}=n;const i=bn(
n);const{spared:o}=this.#e.decisionFor(e,r);this.#e.countSpared(o,r==="5",i);const s=this.#e.presetThatDropped(e,r);if(s?.
isSkipped===false)this.#g(e,s.count,1,i)}#g(e,n,r,i){Mt(n,-r,-i);if(n!==void 0&&i>0)this.#c(e,-i,n)}#y(e,n,r,{count:i,rule:o}){
this.#e.recordDropped(e);if(o?.preset.skippedIfLinked===true)l2(o,e);const{typeFlag:s}=n;if(s==="5"){this.#t.push({path:e,
entry:tu(n,r),count:i});return"drop"}if(s==="2")this.#r.add(e,JS(r),false);if(s==="1"&&o!==void 0&&this.#i.size<eu)this.#i.
set(e,tu(n,r));this.#d++;this.#w(e,i,bn(n));return"drop"}#w(e,n,r){Mt(n,1,r);if(n!==void 0)this.#c(e,r,n)}#E(e){const n=this.#t.
releaseAbove(e);for(const{path:r}of n)this.#n.add(r);return n.map(({entry:r})=>r)}#b(e,n,r){const i=C(fe(n).link);const o=this.#e.
decisionFor(i,"0");const s=o.action==="empty"&&r.action==="empty";if(o.action==="keep"||s)return false;const a=this.#E(C(
e.name));this.#o.add(i,tu(e,n),o,a);return true}#D(){if(this.#a>0||this.#d===0)return;const e=this.counts.filter(({entries:n})=>n>
0).map(({name:n})=>JSON.stringify(n));throw new p("BAD_INPUT",`Nothing would be left of the image: ${e.join(", ")} would\
 drop all of its files.`,{hint:'Drop less, or keep some files with a pattern that starts with "!".'})}};function l2({droppedTops:t},e){
if(!t.some(n=>Pr(e,n)))t.push(e)}function JS(t){return fe(t).link.toString("latin1")}import{posix as m2}from"node:path";var p2=200;async function GS(t,e){let n=0;const r=async o=>++n>p2?void 0:(await e(o))?.link;const i=[];for(const o of t){
const s=await Ya(Buffer.from(m2.normalize(o)).toString("latin1"),r);if(s!==void 0&&s.through.length>0&&s.end!=="")i.push(
`/${Buffer.from(s.end,"latin1")}`)}return[...new Set([...t,...i])]}async function VS({run:t,source:e,sourceConfig:n,options:r},{reader:i,survey:o,ran:s}){const{signal:a}=t;const{clean:d,exclude:c}=r.
layer;const u=new Set(d);const f=Gn("apt");if(s.needsAptRule&&f!==void 0)u.add(f);if(u.size===0&&c.length===0&&s.changed===
void 0)return void 0;const l=u.size>0;const m=l?await i.lookAt("etc/passwd",a):void 0;const{json:h}=await n;const g=w(h,
"config","Env");const y=m===void 0?0:Ge(m.header,"size");const E=m?.data.subarray(0,y);const S=l?await GS(e.volumes,Kc(P=>i.
lookAt(P,a))):e.volumes;return new nu({presets:[...u],excludes:c,places:Ja(E,L(g)?g:[]),volumes:S,references:fl(h,ul(E)),
returnsToDirectories:i.returnsToDirectories,onDropped:o.onDropped})}function KS({source:t,options:e}){const{clean:n,exclude:r,
aptClean:i}=e.layer;const o=i?Gn("apt"):void 0;const{Env:s}=t.shownConfig;return new td({active:o===void 0?n:[...n,o],words:e.
cleanWords,excludes:r,env:L(s)?s:[],volumes:t.volumes,references:fl({config:t.shownConfig},ul(void 0))})}async function YS({
reader:t,rules:e,survey:n},r,i){const{lookAtImage:o}=t;const s={look:Kc(d=>t.lookAt(d,i)),lookAtImage:o&&Kc(d=>o(d,i))};
const a=e===void 0?[]:await HS(e,s);return{rules:e?.counts??[],commands:await r.measuredCommands,spared:e?.findings.spared??
[],skippedPresets:e?.findings.skippedPresets??[],unmatched:e?.findings.unmatched??[],warnings:[...e?.findings.warnings??
[],...a],directories:n.directories,contents:n.contents,suggestions:n.suggestions}}function Bp({verify:t,html:e}){return t||e!==void 0}async function qS(t,e,n){const{source:r,options:i}=t;const o=e.kind!==
"hit"||Bp(i);const s=o?await h2(t):sr;Wt(n,s.measuredCommands);const a=Wt(n,(s.changed??r).openReader());const d=Wt(n,g2(
t,a));return{isRead:o,ran:s,reader:await a,sourceSize:d}}async function h2(t){const{run:e,engine:n,source:r,inEngine:i,options:o}=t;
const{aptClean:s,script:a,scriptNetwork:d}=o.layer;if(a===void 0&&!s)return sr;if(r.byLayers===true){e.log.notice(`Used \
the rules of ${x("clean","apt")} instead of apt-clean: no container runs for an image that is read by its layers.`);return{
...sr,needsAptRule:s}}if(n===void 0||i===void 0)return sr;const c=a===void 0?"Clean with apt":"Run commands in a contain\
er";const u={script:a,network:a===void 0?"none":d,aptClean:s};return e.log.group(c,()=>IS(n,i,u))}async function g2({source:t,
sourceConfig:e},n){await Promise.all([e,n]);return t.measure()}function y2({options:t,cache:e}){return t.report!==void 0||
e!==void 0}async function XS(t,e,n){const{options:r}=t;const{isRead:i,ran:o}=e;const s={files:r.html!==void 0,contents:y2(
t)};const a=new Li(s,KS(t));if(!r.dryRun&&i)await US(t,e.sourceSize);const d=i?await VS(t,{reader:e.reader,survey:a,ran:o}):
void 0;const c=await b2(t,e,d);const u=await E2(t);const f=e.sourceSize.then(({bytes:l})=>l);return{reader:c,rules:d,survey:a,
expected:r.verify&&!r.dryRun?w2(t):[],resume:u,expectedBytes:Wt(n,f),latestSeconds:r.layer.sourceDateEpoch}}function w2({
source:t,options:e}){const n=t.byLayers===true?"engine":"exact";const r=[...e.tagLocations.length>0?["exact"]:[],...e.tags.
length>0?[n]:[]];return[...new Set(r)].map(i=>new hi(i))}async function b2({run:t,options:e},{reader:n,ran:r},i){const{clean:o,
exclude:s}=e.layer;const a=s.length>0||o.some(({empties:c})=>c!==void 0);if(i===void 0||!a||n.sparingZeros===void 0)return n;
const d=async c=>{await r.measuredCommands;return i.dropsContentOf(c)};return n.sparingZeros(d,t.signal)}async function E2({
source:t,options:e}){return e.pause&&t.hold!==void 0?t.hold():async()=>{}}import{mkdir as D2,rename as S2}from"node:fs/promises";import{join as ZS}from"node:path";async function ru({run:t,cache:e},{key:n,directory:r},{stored:i,surveyed:o,entries:s,dataBytes:a,ms:d}){if(e===void 0||i.
savedFile===void 0)return;const c=i.diffIds[0]??"";const u={surveyed:o,entries:s,dataBytes:a,ms:d};try{await Cu(r,{key:n,
diffId:c,...i.savedFile,...QS(u)});await Di(t,e.save(n,r,t.log))}catch(f){t.log.warning(`Could not save the layer: ${D(f)}\
.`)}}function QS({surveyed:t,entries:e,dataBytes:n,ms:r}){const{rules:i,commands:o,spared:s,skippedPresets:a,unmatched:d,
warnings:c,suggestions:u}=t;return{entries:e,dataBytes:n,seconds:r/1e3,...{rules:i,commands:o,spared:s,skippedPresets:a,
unmatched:d,warnings:c,suggestions:u},directories:t.directories??[],contents:t.contents}}async function ex({run:t,cache:e},{
key:n,directory:r,isReplacing:i},{diffId:o,packing:s,layers:a,...d}){if(e===void 0)return;const{log:c}=t;const u=a.map(({
path:m,...h})=>h);const f=H(Buffer.from(u.map(m=>m.digest).join("\n")));const l=u.reduce((m,h)=>m+h.packedBytes,0);try{for(const[
m,{path:h,digest:g}]of a.entries()){if(!e.canSave(Gi(g),c))continue;const y=Vi(r,m);await D2(y);await S2(h,ZS(y,Rt));await Di(
t,e.save(Gi(g),y,c,!i))}if(!e.canSave(n,c))return;await Cu(r,{...{key:n,diffId:o,digest:f,packedBytes:l,packing:s,layers:u},
...QS(d)});await Di(t,e.save(n,r,c))}catch(m){c.warning(`Could not save the layers: ${D(m)}.`)}}function iu(t,{run:e,cache:n}){
if(t.kind!=="miss"||!n?.canSave(t.key,e.log))return void 0;return ZS(t.directory,Rt)}async function nx(t,e,n){const{run:r,options:i,packTo:o}=t;const{log:s}=r;const{way:a}=e.reader;const d=t.platformTitle===
void 0?"":` ${t.platformTitle}`;const c=k2(t,e,n);const u=f=>i.layer.division===void 0?pS(t,e,{...c,path:f}):ES(t,e,n,{...c,
path:f});try{if(i.dryRun)return await s.group(`Estimate${d} via ${a}`,()=>P2(t,e,c));if(n.kind!=="hit")return await s.group(
`Flatten${d} via ${a}`,()=>o===void 0?B2(t,e,c):u(o));const f=Bp(i)?await s.group(`Compare the cached layer${d} via ${a}`,
()=>I2(t,e,n)):void 0;if(o!==void 0)return await s.group(`Check the cached layer${d}`,()=>hS(t,n.found,c));return await s.
group("Load the cached layer",()=>T2(t,n,c).then(l=>({...l,streamBytes:f})))}catch(f){throw x2(f,t)}}function x2(t,{source:e,
options:n}){const r=t instanceof p&&t.code==="TAR_TRUNCATED";if(!r||n.pause)return t;return e.changedWhileRead?.(t)??t}function k2(t,e,n){
const{source:r,sourceConfig:i,options:o}=t;return{platform:r.platform,configFor:async s=>Dh((await i).json,{layers:s,sourceDiffIds:r.
diffIds,createdBy:es,latestSeconds:o.layer.sourceDateEpoch}),annotations:async()=>(await i).annotations,compression:o.layer.
compression,tempDir:o.tempDir,saveTo:e.reader.isReproducible?iu(n,t):void 0,totalBytes:tn(e.expectedBytes)}}async function P2(t,e,n){
const{division:r}=t.options.layer;const i=await(r===void 0?eS(t,e,n):Q0(t,e,r));return{stored:void 0,packedBytes:void 0,
...i,counts:ts}}function rx({engine:t}){if(t===void 0)throw new Error("a layer that is not packed needs an engine");return t}
async function T2(t,{found:e},n){const{stored:r,newBytes:i}=await P0(rx(t),e,n);const o=t.source.byLayers!==true;const s=o?
i:(await bp(e,t.run)).bytes;return{...ix(r),newBytes:s,counts:ts}}async function B2(t,e,n){const r=rx(t);const{log:i,signal:o}=r;
const s=t.source.byLayers===true?new st({countsBlocks:false}):void 0;if(!r.store.keepsPacked)i.debug(`${x("compression")}\
 has no effect here: this image store keeps layers unpacked`);const a=r.store.keepsPacked?_i(t,e):void 0;const d=await jt(
e,r,s,a?.spans);const c=a&&((y,E)=>a.pack(y,E));const u=await R0(r.store).store(r,d,{...n,pack:c});await e.resume();if(o.
aborted)throw U(o.reason);const f=Pi(d,e);const l=await wi(r,u,f.dataBytes>0);const m=s?.bytes??l;const h=u.packedBytes===
void 0?"":`, packed ${k(u.packedBytes)}${a?.copied??""}`;i.info(`Stored ${te(f.entries)} in one layer of ${k(m)}${h}`);const{
bytesWritten:g}=d;return{...ix(u),newBytes:m,streamBytes:g,counts:f}}function ix(t){const{packedBytes:e,expectedId:n,configDigest:r}=t;
return{stored:t,packedBytes:e,imageId:n,configDigest:r}}async function I2({run:t,options:e},n,{found:{record:r}}){const i=await Ec(
n,t,{totalBytes:v2(r)});const o=i.digest();if(o!==r.diffId)throw O2(o,r.diffId,e);return i.bytesWritten}var tx=512+256;function v2({
entries:t,dataBytes:e,rules:n}){const r=n.reduce((i,o)=>i+o.bytes+o.entries*tx,0);return e+t*tx+r}function O2(t,e,{layer:n,
verify:r,html:i}){if(n.script===void 0&&!n.aptClean)return qt(`the source's layer is ${t}, but the cached layer is ${e}.`);
const o=[...r?[x("verify")]:[],...i===void 0?[]:[x("html")]];return new p("CACHE_DIFFERS","The commands produced a layer\
 that differs from the cached one, so the layer is made again.",{hint:`If this happens in every run, leave out ${o.join(
" and ")}, or the cache.`})}async function gs(t,e,n){const{run:r,options:i}=t;const o=performance.now();const s=await qS(t,e,n);const{ran:a,isRead:d}=s;
const c=await XS(t,s,n);const u=await nx(t,c,e);const f=performance.now()-o;const l=e.kind==="hit"?e.found.record:await YS(
c,a,r.signal);j0(l,r.log);z0(l.suggestions,i,r.log);const m=await s.sourceSize;return{job:t,cached:e,input:c,layer:u,surveyed:l,
sourceSize:m,layerMs:f,isRead:d}}function ou({job:t,cached:e,layerMs:n,isRead:r}){if(e.kind==="hit"&&!r)T0(e,n,t.run.log)}
function C2({newBytes:t,parts:e}){if(e===void 0)return[{command:es,bytes:t,hasLayer:true}];return e.map(({bytes:n,contents:r})=>({
command:Bu(es,fs(r)),bytes:n,hasLayer:true}))}function su(t,e){const{job:n,cached:r,input:i,layer:o,surveyed:s,sourceSize:a}=t;
const{newBytes:d,packedBytes:c,imageId:u,configDigest:f,parts:l}=o;const m=C2(o);return uc({source:n.source,sourceSize:a,
image:{...{bytes:d,packedBytes:c,history:m,imageId:u,configDigest:f},layers:l?.length??1,parts:l},verdict:e,surveyed:s,cacheHit:r.
kind==="none"&&!r.wasAsked?void 0:r.kind==="hit",page:i.survey.page})}var ox="moby.buildkit.cache.v0";function sx(t){if(!(ox in t))return{config:t,hadCache:false};const{[ox]:e,...n}=t;return{
config:n,hadCache:true}}var A2=[/^ostree\.(?:commit|final-diffid|bootable)$/,/^containers\.bootc$/,/^io\.buildpacks\.lifecycle\.metadata$/];
var R2=/^(?:containerd\.io\/|io\.containerd\.|vnd\.docker\.reference\.|com\.amazon\.soci\.|io\.github\.containers\.|io\.containers\.(?:estargz|zstd-chunked)\.|dev\.(?:cosignproject|sigstore)\.|ostree\.|org\.opencontainers\.image\.ref\.name$)/;
function ax(t,e){const n=w(t,"config","Labels");if(!B(n))return[];return Object.keys(n).filter(r=>A2.some(i=>i.test(r))||
dx(b(n,r)??"",e))}function ys(t,e){const n=([i,o])=>R2.test(i)||dx(o,e);const r=Object.entries(t);return{kept:Object.fromEntries(
r.filter(i=>!n(i))),leftOut:r.filter(n).map(([i])=>i)}}function dx(t,e){return e.some(n=>t.includes(n.replace(/^sha256:/,
"")))}async function au({run:t,source:e}){const{log:n}=t;const r=await e.readConfig();if(r.missing!==void 0)n.warning(r.missing);
return _2(r,e,n)}function _2(t,e,n){const{config:r,hadCache:i}=sx(t.json);if(i)n.debug("removed BuildKit's inline cache \
metadata, which refers to the source's layers");const o=[e.id,...e.diffIds,...t.digest===void 0?[]:[t.digest],...(t.packedLayers??
[]).map(({digest:c})=>c)];const s=ax(r,o);if(s.length>0)n.warning(`Some labels describe the source's layers, which the r\
esult does not have: ${s.map(c=>JSON.stringify(c)).join(", ")}. The labels are kept, but tools that rely on them (ostree\
 or bootc hosts, a buildpacks rebase) do not work with the result.`);const{kept:a,leftOut:d}=ys(t.annotations,o);if(d.length>
0)n.debug(`removed annotations about the source's own blobs: ${d.join(", ")}`);return{...t,json:r,annotations:a}}import{readdir as F2,rm as L2}from"node:fs/promises";import{basename as N2,dirname as cx,join as $2}from"node:path";async function M2(t){const e=N2(t);for(const n of await F2(cx(t)))if(n===e||n.startsWith(`${e}-`))await L2($2(cx(t),n))}
async function du(t,e,n){if(e.scans?.hasFailed!==true)return[e,await x0(t,n,e)];e.run.log.debug(`packed anew: ${D(t)}`);
if(e.packTo!==void 0)await M2(e.packTo);return[{...e,scans:void 0},k0(n)]}async function fx(t){var o=[];try{const e=dt(o,new AsyncDisposableStack,true);const n={...t,sourceConfig:Wt(e,au(t))};const r=await ac(
n);e.defer(()=>dc(r));const i={...n,scans:Uc(t,r,e)};try{return await ux(i,r)}catch(u){return await ux(...await du(u,i,r))}}catch(s){
var a=s,d=true}finally{var c=ct(o,a,d);c&&await c}}async function ux(t,e){var f=[];try{const n=dt(f,new AsyncDisposableStack,
true);const r=await gs(t,e,n);const i=await U2(t,r);const{layer:o,input:s,surveyed:a,layerMs:d}=r;const{stored:c,counts:u}=o;
await ic(t,c,s.reader);if(e.kind==="miss"&&c!==void 0&&i.isMet)await ru(t,e,{stored:c,surveyed:a,...u,ms:d});ou(r);return su(
r,i)}catch(l){var m=l,h=true}finally{var g=ct(f,m,h);g&&await g}}async function U2({run:t,engine:e,options:n,tags:r,source:i},{
input:o,layer:s,sourceSize:a}){const{reader:d,expected:c}=o;const{stored:u,newBytes:f,streamBytes:l=f}=s;const m=hr(n.budgets,
{oldBytes:a.bytes,newBytes:f});const h=Qt(m)===void 0;if(u===void 0||!h)return{budgets:m,isMet:h,checks:Gm};const[g]=c;const y=g&&
{expected:g,source:i,reader:d,streamBytes:l};const E=await u0(e,u,y,n.test);if(t.signal.aborted)throw U(t.signal.reason);
await r.move(e.docker,u.expectedId,u.reference);return{budgets:m,isMet:h,checks:E}}import{rename as rU}from"node:fs/promises";import{join as iU}from"node:path";import{stat as H2,statfs as z2}from"node:fs/promises";import{dirname as W2,resolve as j2}from"node:path";async function mx(t,{packedBytes:e,spoolBytes:n},r){const i=new Map;for(const a of t){if(a.transport==="docker")continue;
const d=await J2(a);const c=await lx(d);if(c===void 0)continue;const u=i.get(c)??{directory:d,names:[]};u.names.push(a.text);
i.set(c,u)}const o=await lx(r);const s=[];for(const[a,{directory:d,names:c}]of i){const u=a===o;const f=e*c.length+(u?n:
0);const l=await z2(d).catch(()=>void 0);const m=l===void 0?f:l.bavail*l.bsize;if(m>=f)continue;const h=[...c,...u?["the\
 spool in temp-dir"]:[]].join(", ");s.push(`The disk of ${d} may be too small: the result needs about ${k(f)} there (for\
 ${h}), but only ${k(m)} are free. If it does not fit, everything stays as it was.`)}return s}async function J2({transport:t,
path:e}){const n=await vn(j2(e));return t==="oci"&&await Ie(n)!==void 0?n:W2(n)}async function lx(t){return H2(t).then(({
dev:e})=>e,()=>void 0)}async function px({run:t,options:e,sweep:n},{platforms:r}){const{tagLocations:i,tempDir:o,layer:s}=e;const a=s.compression.
kind!=="none";const d=r.reduce((l,m)=>l+hx(m,a),0);const c=s.division===void 0?0:Math.max(0,...r.map(G2));const u={packedBytes:d,
spoolBytes:d+c};const f=()=>mx(i,u,o);if((await f()).length===0)return;await n.settle();for(const l of await f())t.log.warning(
l)}function hx({source:t,image:e},n){const r=e?.layers.map(({descriptor:i})=>i);if(r===void 0&&t.knownBytes===void 0)return 0;
return hs(r,t.knownBytes??0,n||r!==void 0)}function G2(t){return t.source.knownBytes??hx(t,true)}function yx(t,e){const[n]=t;if(n!==void 0&&t.length===1)return{...n,...e};const r=i=>t.reduce((o,s)=>o+i(s),0);return{...$s(
r(i=>i.oldBytes),r(i=>i.newBytes)),oldLayers:r(i=>i.oldLayers),newLayers:r(i=>i.newLayers),layers:void 0,oldHistory:void 0,
newHistory:void 0,directories:void 0,contents:void 0,oldPackedBytes:uu(t.map(i=>i.oldPackedBytes)),newPackedBytes:uu(t.map(
i=>i.newPackedBytes)),configDigest:void 0,checks:{verifiedEntries:uu(t.map(i=>i.checks.verifiedEntries)),isTested:t.some(
i=>i.checks.isTested)},cacheHit:t.some(i=>i.cacheHit===void 0)?void 0:t.every(i=>i.cacheHit),rules:cu(t.flatMap(i=>i.rules),
({kind:i,name:o})=>`${i} ${o}`,gx),commands:cu(t.flatMap(i=>i.commands),({name:i})=>i,V2),spared:cu(t.flatMap(i=>i.spared),
({what:i,why:o})=>JSON.stringify([i,o]),gx),skippedPresets:[...new Set(t.flatMap(i=>i.skippedPresets))],suggestions:cu(t.
flatMap(i=>i.suggestions??[]),({name:i})=>i,(i,o)=>({...i,bytes:i.bytes+o.bytes})),page:K2(t),...e}}function uu(t){return t.
reduce((e,n)=>e===void 0||n===void 0?void 0:e+n,0)}function cu(t,e,n){const r=new Map;for(const i of t){const o=r.get(e(
i));r.set(e(i),o===void 0?i:n(o,i))}return[...r.values()]}function gx(t,e){return{...t,entries:t.entries+e.entries,bytes:t.
bytes+e.bytes}}function V2(t,e){const n=uu([t.bytes,e.bytes]);return{name:t.name,ms:t.ms+e.ms,...n===void 0?{}:{bytes:n}}}
function K2(t){const e=[];const n=[];const r=[];const i=new Set;for(const{platform:o,page:s}of t){if(s===void 0)return void 0;
const a=s.groups.map(d=>{const c=e.findIndex(({name:u,kind:f})=>u===d.name&&f===d.kind);return c===-1?e.push(d)-1:c});n.
push(Ip(s.result,o,a));if((s.dropped[3]??[]).length>0)r.push(Ip(s.dropped,o,a));for(const d of s.notes)i.add(d)}return{groups:e,
result:["",0,-1,n],dropped:["",0,-1,r],notes:[...i]}}function Ip([,t,e,n],r,i){const o=i[e]??-1;if(n===void 0)return[r,t,
o];return[r,t,o,n.map(s=>Ip(s,s[0],i))]}async function wx({id:t,index:e},n,{kind:r}){const i=await Promise.all(n.map(s=>Y2(s,t,r)));if(e===void 0)return{images:i,
index:e};const{kept:o}=ys(e.annotations,[t]);return{images:i,index:{...e,annotations:o}}}async function Y2({found:t,made:e},n,r){
const{image:i}=t;const{job:o,layer:s}=e;const{packed:a}=s;if(a===void 0)throw new Error("the layers are not in files");const{
source:d}=o;const{annotations:c,digest:u}=await o.sourceConfig;const f=[n,d.id,...d.diffIds,...u===void 0?[]:[u]];const l=i?.
format??"oci";const m=Gr(l,r);return{config:a.config,platform:d.platform,indexPlatform:i?.indexPlatform,entryAnnotations:ys(
i?.entryAnnotations??{},f).kept,annotations:c,format:l,layers:a.files.map(({path:h,diffId:g,digest:y,packedBytes:E})=>({
path:h,diffId:g,descriptor:{mediaType:m,digest:y,sizeBytes:E}}))}}import{createReadStream as q2}from"node:fs";import{join as X2}from"node:path";import{isDeepStrictEqual as Z2}from"node:util";async function bx(t,e,n,r){const[i]=e;const o=i?.layer.packed;if(i===void 0||o===void 0)throw new Error("there is nothin\
g to store");if(e.length>1)return Q2(t,e,n,r);const s=await Ei(t.engine,o.files,o.request);await wi(t.engine,s,o.hasContent);
return{stored:s,platforms:e}}async function Q2({run:t,engine:e,options:n},r,i,o){const s=et(t.runId);const a=X2(o,"index\
.tar");const d=`docker-archive:${a}:${s}`;const c=he(s,"tag");const u=Sd({transport:"docker-archive",text:d,path:a,reference:c,
index:void 0},{...t,tempDir:n.tempDir});const f=await u.write(i);await f.publish();const l=f.digest;const m=await nr(e,l);
const h=Ex(r[0]);const g={reference:m?l:s,expectedId:l,diffIds:h};const y=()=>e.transport.loadImage(q2(a),void 0,t.signal);
const E=await bi(e,g,y);const S=E.split("\n").find(R=>/^error /i.test(R.trim()));if(S!==void 0)throw vp("a load without \
an error",JSON.stringify(S));const P=b(await ie(e,g.reference),"Id");if(P!==l)throw vp(`the ID ${l}`,String(P));const M={
stored:{...g,importedId:void 0},platforms:r};for(const R of r)await eU(e,M,R);return M}function Ex(t){return(t?.layer.packed?.
files??[]).map(({diffId:e})=>e)}async function eU(t,e,n){const{platform:r}=n.job.source;const{diffIds:i}=await Op(t,e,r);
const o=Ex(n);if(!Z2(i,o))throw vp(`${Km(o)} for ${O(r)}`,JSON.stringify(i))}function vp(t,e){return new p("CHECK_FAILED",
`The stored image differs from what was sent: expected ${t}, found ${e}. Nothing was tagged.`,{hint:Q})}async function Op(t,{
stored:e,platforms:n},r){const i=n.length>1?r:void 0;const o=await St(t,e.reference,i);if(o!==void 0)return o;throw new p(
"CHECK_FAILED",`The stored image ${e.reference} disappeared from the engine before it was checked.`,{hint:"Check whether\
 something removes images on this machine, then run again."})}async function Dx({run:t,engine:e},n){const r=new Map;for(const i of n.
platforms){const{job:o,input:s,layer:a}=i;const d=o.source.byLayers===true?"engine":"exact";const c=s.expected.find(y=>y.
view===d);if(c===void 0)continue;const u=await Op(e,n,o.source.platform);const{newBytes:f,streamBytes:l=f}=a;const m={expected:c,
source:o.source,streamBytes:l};const h=o.platformTitle===void 0?"":` ${o.platformTitle}`;const g=()=>gi(t,xt(e,u),m);r.set(
i,await t.log.group(`Verify${h} in the engine`,g))}return r}async function Sx({run:t,engine:e,options:n},r){const{test:i}=n;
if(i===void 0)return false;const o=await Op(e,r,void 0);await t.log.group("Test",()=>yi(e,o,i));return true}var xx={names:[],imageId:void 0,counts:void 0,isTested:false};async function kx(t,e,n){const{run:r,options:i,places:o,placements:s}=t;
const{compression:a}=i.layer;const d=await wx(e,n,a);const c=n.map(({made:g})=>g);for(const g of o){await r.log.group(`W\
rite ${g.target.name}`,async()=>{s.add({...g,written:await g.target.write(d)})})}const u=tU(t);const f=u===void 0?[]:Xd(
u.engine,c,g=>g.job.source.platform);const l=u&&await r.log.group("Store in the engine",()=>bx(u,f,d,t.spool));const m=[];
if(i.verify){for(const g of s.all){for(const[y,E]of(await nU(t,g,{set:d,all:c})).entries())m[y]=E}if(u!==void 0&&l!==void 0){
const g=await Dx(u,l);for(const[y,E]of c.entries())m[y]??=g.get(E)}}const h=u!==void 0&&l!==void 0&&await Sx(u,l);if(r.signal.
aborted)throw U(r.signal.reason);await s.publish("files");if(u!==void 0&&l!==void 0){const{stored:g}=l;await t.tags.move(
u.engine.docker,g.expectedId,g.reference);await ic(u,g,{close:async()=>{}})}await s.publish("registries");return{names:o.
map(({target:g,location:y})=>({name:g.name,digest:s.all.find(E=>E.location===y)?.written.digest??""})),imageId:l?.stored.
expectedId,counts:i.verify?m:void 0,isTested:h}}function tU(t){const{engine:e,options:n}=t;return e===void 0||n.tags.length===
0?void 0:{...t,engine:e}}async function nU({run:t,options:e},{target:n,written:r},{set:i,all:o}){const s=await r.readBack();
try{const a=i.images.map(({config:f})=>H(f));const d=s.images.map(({config:f})=>f.descriptor.digest);if(JSON.stringify(d)!==
JSON.stringify(a)){throw new p("CHECK_FAILED",`${n.name} must have the images with the configs ${a.join(", ")}, but has ${d.
join(", ")}. Nothing was tagged.`,{hint:"Run again. If it happens again, check the disk, or the registry."})}const c=[];
const u={...t,tempDir:e.tempDir};for(const[f,l]of s.images.entries()){const{job:m,input:h,layer:g}=o[f];const y=h.expected.
find(({view:q})=>q==="exact");const{newBytes:E,streamBytes:S=E}=g;const P=m.platformTitle===void 0?"":` ${m.platformTitle}`;
const M=ci(l,s,u);const R={expected:y,source:m.source,streamBytes:S};const ne=()=>gi(t,M,R);c.push(await t.log.group(`Ve\
rify${P} in ${n.name}`,ne))}return c}finally{await s.close()}}async function Cp(t,e,n){var h=[];try{const r=dt(h,new AsyncDisposableStack,true);const{options:i}=t;const o=i.dryRun?void 0:
await Zd(t,r);if(!i.dryRun)await px(t,e);const s=[];for(const[P,M]of e.platforms.entries()){const R=o===void 0?void 0:iU(
o,`layer-${P}`);const ne=e.platforms.length>1?O(M.source.platform):void 0;const{source:q,inEngine:Ee}=M;const We=await oU(
{...t,source:q,inEngine:Ee,packTo:R,platformTitle:ne},r);s.push({found:M,made:We})}const a=s.map(({made:P})=>P);const d=P=>a.
reduce((M,R)=>M+P(R),0);const c=hr(i.budgets,{oldBytes:d(({sourceSize:P})=>P.bytes),newBytes:d(({layer:P})=>P.newBytes)});
const u=Qt(c)===void 0;const f=u&&o!==void 0?await kx({...t,places:n,spool:o},e,s):xx;for(const P of a)if(u)await aU(P);
for(const P of a)ou(P);const l=a.map((P,M)=>{const R=f.counts?.[M];const ne={verifiedEntries:R,isTested:f.isTested};const q=O(
P.job.source.platform);return{...su(P,{isMet:u,budgets:[],checks:ne}),platform:q}});const m=f.imageId??(l.length===1?l[0]?.
imageId:void 0);return{...yx(l,{budgets:c,imageId:m}),platforms:l,written:f.names}}catch(g){var y=g,E=true}finally{var S=ct(
h,y,E);S&&await S}}async function oU(t,e){var a=[];try{const n={...t,sourceConfig:Wt(e,au(t))};const r=await ac(n);e.defer(
()=>dc(r));const i=dt(a,new AsyncDisposableStack,true);const o={...n,scans:Uc(t,r,i)};const s=await gs(o,r,e).catch(async l=>gs(
...await du(l,o,r),e));await s.input.reader.close();return s}catch(d){var c=d,u=true}finally{var f=ct(a,c,u);f&&await f}}
async function sU({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o}){const{packed:s,parts:a=[],flatDiffId:d,counts:c}=r;
const[u]=s?.files??[];if(e.kind!=="miss"||s===void 0||u===void 0)return;if(d===void 0||!n.reader.isReproducible)return;const f=s.
files.map(({path:m,digest:h,diffId:g},y)=>({...a[y],...{path:m,digest:h,diffId:g}}));const{packing:l}=u;await ex(t,e,{diffId:d,
packing:l,layers:f,surveyed:i,...c,ms:o})}async function aU({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o}){if(r.
parts!==void 0)return sU({job:t,cached:e,input:n,layer:r,surveyed:i,layerMs:o});const[s]=r.packed?.files??[];const a=n.reader.
isReproducible?iu(e,t):void 0;if(e.kind!=="miss"||s===void 0||a===void 0)return;const{diffId:d,digest:c,packedBytes:u,packing:f}=s;
const l=await rU(s.path,a).then(()=>true,()=>false);if(!l)return;const m={diffIds:[d],savedFile:{digest:c,packedBytes:u,
packing:f}};await ru(t,e,{stored:m,surveyed:i,...r.counts,ms:o})}import{constants as Px}from"node:fs";import{access as Tx,readFile as dU,rename as cU,rm as uU,stat as Bx,writeFile as fU}from"node:fs/promises";
import{dirname as Ix,join as lU}from"node:path";var mU={report:"report",html:"page",summary:"summary"};async function lu(t,e){try{await Tx(`${Ix(e)}/`,Px.W_OK)}catch(r){
throw fu(t,e,D(r),r)}const n=await Bx(e).catch(()=>void 0);if(n!==void 0&&!n.isFile())throw fu(t,e,"it exists and is not\
 a file")}async function vx(t){const e=await Bx(t).catch(()=>void 0);if(!e?.isFile())return lu("summary",t);await Tx(t,Px.
W_OK).catch(n=>{throw fu("summary",t,D(n),n)})}async function Ox(t,e,n,r){const i=lU(Ix(e),n);try{await fU(i,r,{flag:"wx"});
await cU(i,e)}catch(o){await uU(i,{force:true}).catch(()=>{});throw fu(t,e,D(o),o)}}function fu(t,e,n,r){return new p("B\
AD_INPUT",`Cannot write the ${mU[t]} to ${JSON.stringify(e)}: ${n}.`,{hint:"Name a file in an existing, writable directo\
ry.",cause:r})}async function Cx(){return dU(new URL("page.html",import.meta.url),"utf8")}async function Ax({run:t,options:e}){const{tempDir:n,tempDirFrom:r,backup:i,report:o,html:s}=e;await $S(n,r,t.runId);if(i!==
void 0)await fw(i);if(o!==void 0)await lu("report",o);if(s!==void 0)await lu("html",s)}async function Rx({run:t,options:e}){
const n={...t,tempDir:e.tempDir};const r=e.tagLocations.map(i=>({location:i,target:Sd(i,n)}));for(const{target:i}of r)await i.
check();return r}var mu=class{#e;#t=[];#n=0;constructor(e){this.#e=e}get all(){return this.#t}add(e){const n=Ap(e)?this.#t.length:this.#t.
filter(_x).length;this.#t.splice(n,0,e)}async publish(e){const n=e==="files"?_x:Ap;for(const r of this.#t.filter(n)){this.#n++;
await r.written.publish()}}async undo(){const e=this.#t.splice(0);const n=this.#n;this.#n=0;for(const{written:r,target:i}of e.
slice(0,n).toReversed())await this.#i(`could not be taken back from ${i.name}`,()=>r.undo());await this.#r(e)}async finish(){
await this.#r(this.#t.splice(0))}async#r(e){for(const{written:n,target:r}of e)await this.#i(`left something beside ${r.name}`,
()=>n.discard())}async#i(e,n){await n().catch(r=>this.#e.warning(`The result ${e}: ${Xe(r)}`))}};function Ap({location:t}){
return t.transport==="docker"}function _x(t){return!Ap(t)}import{isDeepStrictEqual as pU}from"node:util";var Rp=Symbol("any value");var hU={clean:[],exclude:[],aptClean:false,script:void 0,scriptNetwork:Rp,sourceDateEpoch:void 0,
compression:Rp,division:void 0};function gU(t){return Object.entries(hU).every(([e,n])=>n===Rp||pU(t[e],n))}function Fx(t){
const{inEngine:e,options:n}=t;return e!==void 0&&e.layerCount<=1&&gU(n.layer)&&!(e.image.isIndex&&n.platforms!=="default")}
async function Lx({engine:t,inEngine:e,options:n,tags:r}){const{log:i,signal:o}=t;const{digest:s}=await e.readConfig();const a=await e.
measure();const{bytes:d,packedBytes:c,history:u}=a;const{test:f,dryRun:l,html:m}=n;const h=hr(n.budgets,{oldBytes:d,newBytes:d});
const g=Qt(h)===void 0;const y=m===void 0?void 0:new Li({files:true});if(y!==void 0){const M=()=>yU(t,e,d,y);await i.group(
"Look through",M).catch(R=>{if(o.aborted)throw R;i.warning(Xe(R))})}const E=f!==void 0&&!l&&g;if(!l&&g){if(f!==void 0)await i.
group("Test",()=>yi(t,e.image,f));await r.move(t.docker,e.id,e.id)}const S=e.layerCount;const P=S===0?"has no layer":"is\
 already one layer";if(g)i.notice(`${e.reference} ${P} and no option changes it: it ${l?"would be":"was"} tagged without\
 changes.`);return uc({source:e,sourceSize:a,image:{bytes:d,packedBytes:c,layers:S,history:u,imageId:e.id,configDigest:s},
verdict:{budgets:h,isMet:g,checks:{verifiedEntries:void 0,isTested:E}},surveyed:{directories:y?.directories,rules:[],commands:[],
spared:[],skippedPresets:[]},cacheHit:void 0,page:y?.page})}async function yU(t,e,n,r){const i=await e.openReader();const o=new G(
i.decide,r.observer);await Cn(t,[await i.open(t.signal),o],()=>n);await i.close()}async function Nx(t,e){const{run:n,engine:r}=t;if(r===void 0)return;for(const{source:i,inEngine:o}of e.platforms){if(o===
void 0)continue;const s=async c=>{const u=`Compare the engine's view with the layers (${O(i.platform)})`;const f=i.knownBytes??
0;await n.log.group(u,()=>a0(n,o,c,f))};if(i.byLayers===true){await s(i);continue}const a={platforms:[i.platform],isEach:true};
const d=await Um({...t,engine:r},o.image,a);try{for(const c of d.platforms)await s(c.source)}finally{await d.close()}}}var wU="{{title}}";var bU="{{data}}";function Mx(t,e){const[n,r]=$x(t,wU);const[i,o]=$x(r,bU);return[n,EU(yn(e.title)),i,
DU(e),o].join("")}function $x(t,e){const[n,r,...i]=t.split(e);if(n===void 0||r===void 0||i.length>0)throw new Error(`the\
 page template must contain ${e} exactly once`);return[n,r]}function EU(t){return t.replace(/[&<>"']/g,e=>`&#${e.charCodeAt(
0)};`)}function DU(t){return JSON.stringify(t).replace(/[<\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(
4,"0")}`)}async function Ux({report:t,page:e},n,{runId:r,log:i},o=Cx){const s=async(a,d)=>{const c=n[a];if(c===void 0)return void 0;
try{if(a==="html"&&e===void 0){i.warning("The page was not written: the files of the result are not known.");return void 0}
await Ox(a,c,`${se(r)}${a}`,await d());return c}catch(u){i.warning(Xe(u));return void 0}};return{htmlPath:await s("html",
async()=>Mx(await o(),pb(t,e))),reportPath:await s("report",async()=>`${JSON.stringify(t,null,2)}
`)}}var SU=1.05;function Hx(t,e,n,r){const{oldBytes:i,newBytes:o,oldPackedBytes:s,newPackedBytes:a}=t;const d=e.layer.division===
void 0?1:SU;if(o>i*d&&!Ns(r.countsBlocks,o-i,i)){const[l,m]=pr(o,i);n.warning(`The result (${l}) is larger than the sour\
ce (${m}).`)}if(s===void 0||a===void 0)return;if(a<=s*d)return;const c=e.layer.compression.kind==="zstd"?"a higher compr\
ession level makes it smaller":`${x("compression","zstd")} makes it smaller`;const[u,f]=pr(a,s);n.warning(`The compresse\
d result (${u}) is larger than the source's compressed layers (${f}), so pushing and pulling it takes longer; ${c}.`)}async function zx(t,{id:e,docker:n,log:r,signal:i,cache:o}){for(const m of t.notices)r.notice(m);const s=new Ce(i,t.timeoutSeconds);
const a={runId:e,log:r,signal:s.signal,touch:s.touch};const d=new da(t.tags);const c=new mu(r);const u=mw(t);const f=new Zs(
u?n:void 0,EE(t),r);let l;try{if(u){const h=await lg(n.withWatchdog(s),r);l={...h,runId:e,log:r,signal:s.signal}}const m=await xU(
{run:a,engine:l,options:t,tags:d,placements:c,sweep:f,cache:o});await c.finish();if(Ys(e))await en(n,t.timeoutSeconds,h=>Hn(
h,e,r));return m}catch(m){await c.undo();if(l!==void 0){await en(n,t.timeoutSeconds,async h=>{await d.undo(h,r);await Hn(
h,e,r)})}throw s.signal.aborted?U(s.signal.reason):m}finally{if(!s.signal.aborted)await f.settle();await f.end();s.release()}}
async function xU(t){var M=[];try{const e=dt(M,new AsyncDisposableStack,true);const n=performance.now();const{run:r,engine:i,
options:o}=t;const{log:s}=r;await Ax(t);const a=await Rx(t);const d=await QD(t);e.defer(()=>d.close());const c=e0(t,d);PU(
t,c);await TU(t,d);if(o.verifiesLayers&&!o.dryRun)await Nx(t,c);const u=await kU(t,c,a);const f=Qt(u.budgets);const l=f===
void 0&&!o.dryRun;const m=l&&o.push?await BU(t,u):[];if(l)IU(t,u);const[h]=d.platforms;if(l&&o.removeOld&&i!==void 0&&h?.
inEngine!==void 0)await Rg(i,h.inEngine.image,u.imageId);const g=performance.now()-n;const y=m[0]?.digest??u.written[0]?.
digest;const E={...u,digest:y,pushed:m};const S=fb(E,{options:o,engine:i,source:vU(t,c),ms:g});const P=await Ux({report:S,
page:u.page},o,r);if(o.dryRun)s.notice("Dry run: nothing was stored, tagged or pushed.");Hx(u,o,s,{countsBlocks:S.sizes===
"blocks"});s.info(Wh({...u,ms:g}));return{...E,report:S,...P,budgetError:f}}catch(R){var ne=R,q=true}finally{var Ee=ct(M,
ne,q);Ee&&await Ee}}async function kU(t,e,n){const{engine:r,options:i}=t;const[o,...s]=e.platforms;if(o===void 0||r===void 0||
n.length>0||s.length>0)return Cp(t,e,n);const{source:a,inEngine:d}=o;const c={...t,source:a,inEngine:d,engine:r};if(i.layer.
division!==void 0)return Cp(t,e,n);const u=Fx(c)?await Lx(c):await fx(c);const f=O(a.platform);return{...u,platforms:[{...u,
platform:f}],written:[]}}function PU({run:t,engine:e},{reference:n,platforms:r,notices:i}){const o=r.map(({source:a})=>`${O(
a.platform)}, ${Ae(a.layerCount)}`);const s=e===void 0?"":` on Docker ${e.version}`;t.log.info(`Flattening ${n} (${o.join(
"; ")})${s}`);for(const a of i)t.log.notice(a)}async function TU({run:t,engine:e,options:n},r){const{backup:i,dryRun:o}=n;
const s=r.platforms[0]?.inEngine?.image;if(i===void 0||o||e===void 0||s===void 0)return;await t.log.group("Back up",()=>lw(
e,s,i))}async function BU({run:t,engine:e,options:n},r){if(e===void 0||n.tags.length===0)return[];return t.log.group("Pu\
sh",()=>Tg(e,n.tags,r))}function IU({run:t,options:e},{written:n}){const{tags:r}=e;if(r.length>0)t.log.info(`Tagged ${r.
map(br).join(", ")}`);for(const{name:i,digest:o}of n)t.log.info(`Wrote ${i}, ${o}`)}function vU(t,e){const{reference:n,id:r,
platforms:i}=e;const{source:o,inEngine:s}=i[0];return{reference:n,id:r,ofContainer:o.ofContainer,platforms:i.map(a=>a.source.
platform),countsBlocks:kt({...t,source:o,inEngine:s})}}function Wx(t){const e={"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"image-id":t.imageId,"config-digest":t.configDigest,digest:t.digest,"c\
leaned-bytes":jr(t),report:t.reportPath,html:t.htmlPath,platforms:JSON.stringify(t.platforms.map(OU)),"cache-hit":t.cacheHit===
void 0?void 0:String(t.cacheHit)};return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==void 0))}function OU(t){return{
platform:t.platform,"old-size":t.oldBytes,"new-size":t.newBytes,"saved-bytes":t.savedBytes,"saved-percent":t.savedPercent,
"old-layers":t.oldLayers,"new-layers":t.newLayers,"config-digest":t.configDigest??null,"cleaned-bytes":jr(t),"cache-hit":t.
cacheHit??null}}import{tmpdir as o3}from"node:os";import{resolve as Lp}from"node:path";import{resolve as CU}from"node:path";function jx(t){AU(t);if(t.container!==void 0)RU(t);if(t.imageLocation!==void 0)_U(t,t.imageLocation.text);FU(t);LU(t);NU(
t)}function AU(t){const{backup:e,report:n,html:r}=t;const i=Object.entries({backup:e,report:n,html:r});const o=t.tagLocations.
flatMap(a=>"path"in a?[["tag",CU(a.path)]]:[]);const s=[...i,...o];for(const[a,[d,c]]of s.entries()){if(c===void 0)continue;
const u=s.slice(0,a).find(([f,l])=>l===c&&f!=="tag");if(u===void 0)continue;throw new p("BAD_INPUT",`The ${T(u[0],d)} ha\
ve the same path ${JSON.stringify(c)}.`,{hint:"Give each its own path."})}}function ke(t,e,n,r=`Leave ${x(t)} out.`){throw new p(
"BAD_INPUT",`The ${T(t)} cannot be combined with ${e}: ${n}.`,{hint:r})}function RU(t){const e=x("container");const n=r=>ke(
r,e,"it would run in a new container of the image, without the changes in this container",'Run the commands in the conta\
iner yourself ("docker exec"), or flatten the result again.');if(t.layer.aptClean)n("apt-clean");if(t.layer.script!==void 0)
n("run");if(t.platforms!=="default")ke("platform",e,"a container already has its platform");if(t.pull==="always")ke("pul\
l",e,"a container's image is already present");if(t.backup!==void 0)ke("backup",e,"flattening does not change the contai\
ner");if(t.removeOld)ke("remove-old",e,"the container still uses its image")}function _U(t,e){const n=x("image",e);const r=i=>`\
Load the image into the engine first and name it without a transport, or leave ${x(i)} out.`;if(t.layer.script!==void 0){
ke("run",n,"a script runs in a container, and that image is in no engine",`Use ${x("clean")} and ${x("exclude")}, or loa\
d the image into the engine first.`)}if(t.backup!==void 0)ke("backup",n,"it saves an image of an engine, and that image \
is in none");if(t.removeOld)ke("remove-old",n,"it removes an image of an engine");if(!t.pause)ke("pause",n,"only a conta\
iner can be paused",r("pause"));if(t.pull==="always")ke("pull",n,"only an engine pulls, and that image is read where it \
is");if(t.verifiesLayers){ke("verify",n,"it compares an engine's view with the layers, and that image is in no engine",`\
Use ${x("verify","true")}, or load the image into the engine first.`)}}function FU(t){const{tags:e,tagLocations:n,tagTexts:r}=t;
if(e.length>0||n.length===0)return;const i=x("tag",r.join(", "));if(t.test!==void 0){ke("test",i,"the command runs in a \
container, and the result is in no engine",`Add a name in the engine to ${x("tag")}, for example "app:flat".`)}const o=n.
some(({transport:s})=>s==="docker");if(t.push&&!o){ke("push",i,"a file is not pushed",`Add a name in a registry to ${x("\
tag")}, for example "docker://ghcr.io/owner/app:flat".`)}}function LU(t){const{layer:e,container:n}=t;const r=t.verifiesLayers;
const i=r?"verify":"from";const o=x(i,"layers");if(t.from!=="layers"&&!r)return;if(n!==void 0)ke("container",o,"a contai\
ner's own changes are in no layer");if(t.from==="layers"&&e.script!==void 0)ke("run",o,"what commands change is in no la\
yer")}function NU({layer:t,platforms:e}){const n=e==="default"||e!=="all"&&e.length===1;if(n||t.script===void 0)return;const r=x(
"platform",e==="all"?"all":e.map(O).join(", "));ke("run",r,"a script runs in a container of one platform","Flatten each \
platform in a step of its own.")}function Jx(t,e=false){const n=t.split("\n").map(i=>i.trim()).filter(i=>i!==""&&!i.startsWith("#"));if(n.length===0||!n.
every(i=>/^-\s+\S/.test(i)))return t;const r=n.map(i=>$U(i.slice(1).trim()));return e&&r.some(i=>i.includes(","))?t:r.join(
"\n")}function $U(t){const[,e]=/^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(t)??[];if(e!==void 0)return e.replaceAll("''","'");const[
,n]=/^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(t)??[];if(n!==void 0)return n.replace(/\\(["\\])/g,"$1");return t.replace(/\s+#.*$/,
"")}var MU=new Set(["atomic","containers-storage","dir","docker-daemon","ostree","registry","sif","tarball"]);var Gx='"docke\
r-archive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"';var UU=/^([a-z][a-z0-9+-]*):/;var HU=/^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/;
var zU=/^@(\d{1,9})$/;function _p(t,e="image"){const n=UU.exec(t)?.[1];if(n===void 0)return void 0;const r=t.slice(n.length+
1);switch(n){case"docker-archive":case"oci-archive":case"oci":return WU(n,r,{text:t,input:e});case"docker":return GU(r,{
text:t,input:e});default:if(!MU.has(n)&&!r.startsWith("//"))return void 0;throw $n({text:t,input:e},`has the transport "${n}\
:", which is not supported`,VU(n,r))}}function WU(t,e,n){const{text:r,input:i}=n;const o=e.indexOf(":");const s=o===-1?e:
e.slice(0,o);const a=o===-1?"":e.slice(o+1);const d=t==="oci"?"DIR":"PATH";if(s===""||s.includes("\0")){const f=s===""?"\
has no path":"has a path with a NUL character";throw $n(n,f,`Write it as "${t}:${d}", or "${t}:${d}:REF".`)}const c=jU(a,
n);if(t!=="docker-archive"){const f=a===""||c!==void 0?void 0:a;if(f!==void 0&&!HU.test(f)){const l='After the path and \
a colon comes a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cann\
ot contain a colon.';throw $n(n,`names ${JSON.stringify(f)}, which is not a valid name`,l)}return{transport:t,text:r,path:s,
reference:f,index:c}}const u=a===""||c!==void 0?void 0:JU(a,n,i);return{transport:t,text:r,path:s,reference:u,index:c}}function jU(t,e){
if(!t.startsWith("@"))return void 0;const n=zU.exec(t)?.[1];if(n===void 0){const r='Write the number of the image after \
"@", from 0: "@0" is the first one.';throw $n(e,`has ${JSON.stringify(t)} after its path`,r)}if(e.input==="tag"){const r="\
An index selects one of the images of an archive that exists. Write a name instead.";throw $n(e,"has an index",r)}return Number(
n)}function JU(t,e,n){const r=he(t,n);if(r.digest!==void 0){throw $n(e,"has a digest","Docker archives name images only \
by tags.")}return r}function GU(t,e){const{text:n,input:r}=e;if(!t.startsWith("//")){if(!t.includes("/"))return void 0;throw $n(
e,'lacks "//" after "docker:"',`Write it as "docker://${t}".`)}const i=t.slice(2);const o=r==="tag"?na(i,r):he(i,r);if(nn(
i)){throw $n(e,"is an image ID",'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".')}return{
transport:"docker",text:n,reference:o}}function VU(t,e){if(t==="docker-daemon"){return`An image of the engine has no tra\
nsport. Write it as ${JSON.stringify(e.replace(/^\/\//,""))}.`}if(t==="http"||t==="https"){return`An image in a registry\
 is written as ${JSON.stringify(`docker:${e}`)}.`}const n=`If this is the name of an image in the engine, write it as "d\
ocker.io/library/${t}:TAG".`;return`Use ${Gx}. "skopeo copy" converts from all other transports. ${n}`}function $n({text:t,
input:e},n,r){const i=`The ${T(e)} must be an image reference or one of ${Gx}, but ${JSON.stringify(t)} ${n}.`;return new p(
"BAD_INPUT",i,{hint:r})}function Vx(t,e){if(t!==""&&e!==void 0){throw new p("BAD_INPUT",`Set either ${x("image")} or ${x("container")}, not both\
.`,{hint:`To flatten the container, leave ${x("image")} out.`})}if(e!==void 0)return{image:void 0,imageLocation:void 0};
if(t===""){throw new p("BAD_INPUT",`The ${T("image")} is required, but is empty.`,{hint:`Name the image to flatten, for \
example "app:latest", or a container with the ${T("container")}.`})}const n=_p(t,"image");const r=n===void 0?he(t,"image"):
void 0;return{image:r,imageLocation:n}}function Kx(t,e){const n=t.split(/[\n,]/).map(a=>a.trim()).filter(a=>a!=="");if(n.
length===0&&!e){throw new p("BAD_INPUT",`The ${T("tag")} is required, but is empty.`,{hint:'Give the result a name, for \
example "app:flat".'})}const r=new Map;const i=new Map;const o=new Map;for(const a of n){const d=_p(a,"tag");const c=d===
void 0?na(a,"tag"):void 0;const u=c===void 0?a:ce(c);if(o.has(u))continue;o.set(u,a);if(c!==void 0)r.set(u,c);if(d!==void 0)
i.set(u,d)}const s=[...i.values()];KU(s);return{tags:[...r.values()],tagLocations:s,tagTexts:[...o.values()]}}function KU(t){
const e=new Map;for(const n of t){if(n.transport!=="docker-archive"&&n.transport!=="oci-archive")continue;const r=e.get(
n.path);e.set(n.path,n);if(r===void 0)continue;throw new p("BAD_INPUT",`The ${T("tag")} has the path ${JSON.stringify(n.
path)} twice: ${JSON.stringify(r.text)} and ${JSON.stringify(n.text)}.`,{hint:"An archive holds one result. Give each it\
s own path."})}}var YU=/^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/;var Yx=/^[0-9a-f]{12,64}$/;function qx(t,e){const n=e.
map(XU).filter(i=>i!==void 0);const r=qU(t);return r===void 0?n:[...n,r]}function qU(t){const e=xl(t);const n=Oo(t);if(n.
every((o,s)=>o===e[s]))return void 0;const r=n.map((o,s)=>o===e[s]?o:"true");const i=e.length===1?"which":`in which ${JSON.
stringify(Me)}`;return`${x("clean",r.join(", "))} means ${x("clean",n.join(", "))}, ${i} selects all safe presets.`}function XU(t){
const{text:e,domain:n}=t;const r=br(t);if(Yx.test(e)||YU.test(e)){const i=Yx.test(e)?"looks like an ID":"has no reposito\
ry name";return`The tag ${JSON.stringify(e)} ${i}: the result will be named ${r}. Write it as "name:tag", for example ${JSON.
stringify(`app:${e}`)}.`}if(!/[.:]/.test(n)&&n!=="localhost")return`The tag ${JSON.stringify(e)} refers to the registry ${JSON.
stringify(n)}, because only registry names can contain upper-case letters. Repository names are lower case: write ${JSON.
stringify(e.toLowerCase())} for one on Docker Hub.`;return void 0}var ZU={image:{default:"",value:"IMAGE",help:"image to flatten: in the engine, an archive, a directory or a registry"},container:{
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
default:"gzip",value:"KIND[:LEVEL]",help:"gzip, zstd or none, where layers are kept compressed"},layers:{default:"1",value:"\
NUMBER",help:"divide the result into this many layers of what changes together"},"max-layer-size":{default:"",value:"SIZ\
E",help:"divide the result into layers of at most this compressed size, for example 500MB"},verify:{default:"false",value:"\
layers",help:"read the result back and compare every entry before tagging; with =layers, also compare the engine's sourc\
e with its layers"},test:{default:"",value:"COMMAND",help:"command that must succeed in the result before tagging"},backup:{
default:"",value:"PATH",help:"save the source image to this archive first"},"remove-old":{default:"false",help:"remove t\
he source image afterwards, unless it is in use"},timeout:{default:"600",value:"SECONDS",help:"time without progress bef\
ore giving up; 0 disables the limit"},report:{default:"",value:"PATH",help:"write a JSON report of the run to this file"},
html:{default:"",value:"PATH",help:"write an HTML page about the contents of the result to this file"},summary:{default:"\
true",help:"do not write the job summary",isActionOnly:true},"max-size":{default:"",value:"SIZE",help:"fail without tagg\
ing if the result is larger, for example 500MB"},"min-saving":{default:"",value:"AMOUNT",help:"fail without tagging if f\
lattening saves less, for example 10% or 200MB"},cache:{default:"false",help:"keep the layer in the GitHub Actions cache",
isActionOnly:true},"temp-dir":{default:"",value:"DIR",help:"directory for temporary files, such as the compressed layer"}};
var pu=Object.fromEntries(Object.entries(Ps).map(([t,e])=>[t,{kind:e,...ZU[t]}]));import{resolve as QU,sep as e3}from"node:path";var Fp={true:true,True:true,TRUE:true,false:false,False:false,FALSE:false};function Jt(t,e){const n=Object.hasOwn(Fp,e)?
Fp[e]:void 0;if(n===void 0){throw new p("BAD_INPUT",`The ${T(t)} must be true or false, but is ${JSON.stringify(e)}.`,{hint:`\
Write ${x(t,"true")} or leave it out.`})}return n}var t3=/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;function Qx(t){if(t3.test(t))return t;
throw new p("BAD_INPUT",`The ${T("container")} must be a container's name or ID, but is ${JSON.stringify(t)}.`,{hint:'"d\
ocker ps --all" lists the names, which consist of letters, digits, "_", "." and "-".'})}function hu(t,e){const n=r=>new p(
"BAD_INPUT",`The ${T(t)} must be the path of a file, but ${r}.`,{hint:'Name a file, for example "backup/app.tar".'});if(e.
includes("\0"))throw n("it contains a NUL character");if(e.endsWith("/")||e.endsWith(e3))throw n(`${JSON.stringify(e)} i\
s a directory`);return QU(e)}var n3=8**11-1;function ek(t){if(t===void 0||t==="")return void 0;const e=/^[0-9]{1,11}$/.test(
t)?Number(t):Number.NaN;if(!(e<=n3)){throw new p("BAD_INPUT",`The environment variable SOURCE_DATE_EPOCH must be whole s\
econds since 1970, but is ${JSON.stringify(t)}.`,{hint:'Set it to the output of "git log -1 --format=%ct", or unset it.'})}
return e}function tk(t){if(/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(t))return t;throw new p("BAD_INPUT",`The ${T("run-network")}\
 must be the name of a network, but is ${JSON.stringify(t)}.`,{hint:'Name a network that "docker network ls" lists, for \
example "bridge". The default is "none".'})}var Xx=2e6;function nk(t){const e=/^[0-9]{1,7}$/.test(t)?Number(t):Number.NaN;
if(!(e<=Xx)){throw new p("BAD_INPUT",`The ${T("timeout")} must be whole seconds from 0 (no limit) to ${Xx}, but is ${JSON.
stringify(t)}.`,{hint:"Leave it out for the default of 600 seconds."})}return e}var r3=["missing","always","never"];function rk(t){
const e=r3.find(n=>n===t);if(e===void 0){throw new p("BAD_INPUT",`The ${T("pull")} must be missing, always or never, but\
 is ${JSON.stringify(t)}.`,{hint:"Leave it out to pull only images that the engine does not have."})}return e}function ik(t){
const e=t.split(/[\n,]/).map(r=>r.trim()).filter(r=>r!=="");if(e.length===0)return"default";if(e.includes("all")){if(e.length===
1)return"all";throw new p("BAD_INPUT",`The ${T("platform")} must be a list of platforms or "all", but has both: ${JSON.stringify(
e.join(", "))}.`,{hint:'Leave out "all" to flatten only the platforms that you name.'})}const n=e.map(Hs);return n.filter(
(r,i)=>n.findIndex(o=>X(r,o))===i)}function ok(t){if(t==="layers")return{verify:true,verifiesLayers:true};if(!Object.hasOwn(
Fp,t)){throw new p("BAD_INPUT",`The ${T("verify")} must be true, false or layers, but is ${JSON.stringify(t)}.`,{hint:`W\
rite ${x("verify","true")} or leave it out.`})}return{verify:Jt("verify",t),verifiesLayers:false}}var Zx=100;var i3=1e6;
function sk(t,e){const n=/^[0-9]{1,3}$/.test(t)?Number(t):0;if(!(n>=1&&n<=Zx)){throw new p("BAD_INPUT",`The ${T("layers")}\
 must be a whole number from 1 to ${Zx}, but is ${JSON.stringify(t)}.`,{hint:`Write ${x("layers","4")}, or leave it out \
for one layer.`})}if(e==="")return n===1?void 0:{layers:n};const r=Ms(e);if(r===void 0||r<i3){throw new p("BAD_INPUT",`T\
he ${T("max-layer-size")} must be a size of at least 1 MB, but is ${JSON.stringify(e)}.`,{hint:'Give a size with its uni\
t, for example "500MB" or "1.2GiB", or leave it out.'})}if(n>1){throw new p("BAD_INPUT",`Set either the ${T("layers")} o\
r the ${T("max-layer-size")}, not both: one follows from the other.`,{hint:`Leave ${x("layers")} out to have as many lay\
ers as the size needs.`})}return{maxBytes:r}}function ak(t){if(t==="auto"||t==="layers")return t;throw new p("BAD_INPUT",
`The ${T("from")} must be auto or layers, but is ${JSON.stringify(t)}.`,{hint:"Leave it out to read an image in the fast\
est way."})}var s3=["clean","platform"];function dk(t){const e=d=>t(d).trim()||pu[d].default;const n=d=>Jx(t(d),s3.includes(d));const r=Jt(
"dry-run",e("dry-run"));const i=e("container")===""?void 0:Qx(e("container"));const o=Vx(e("image"),i);const s=Kx(n("tag"),
r);const a={...o,container:i,from:ak(e("from")),pause:Jt("pause",e("pause")),...s,layer:{aptClean:Jt("apt-clean",e("apt-\
clean")),clean:cb(n("clean")),exclude:Gw(n("exclude")),script:t("run").trim()===""?void 0:t("run"),scriptNetwork:tk(e("r\
un-network")),compression:g0(e("compression")),division:sk(e("layers"),e("max-layer-size")),sourceDateEpoch:ek(process.env["\
SOURCE_DATE_EPOCH"])},cleanWords:Oo(n("clean")),dryRun:r,platforms:ik(n("platform")),defaultPlatform:process.env["DOCKER\
_DEFAULT_PLATFORM"]?.trim()||void 0,pull:rk(e("pull")),push:Jt("push",e("push")),...ok(e("verify")),test:c0(t("test")),backup:e(
"backup")===""?void 0:hu("backup",e("backup")),removeOld:Jt("remove-old",e("remove-old")),timeoutSeconds:nk(e("timeout")),
budgets:{maxBytes:jh(e("max-size")),minSaving:Jh(e("min-saving"))},report:e("report")===""?void 0:hu("report",e("report")),
html:e("html")===""?void 0:hu("html",e("html")),summary:Jt("summary",e("summary")),cache:Jt("cache",e("cache")),notices:qx(
n("clean"),s.tags),...a3(e("temp-dir"))};jx(a);return a}function a3(t){const e=process.env["RUNNER_TEMP"];if(t!=="")return{
tempDir:Lp(t),tempDirFrom:"input"};if(e)return{tempDir:Lp(e),tempDirFrom:"RUNNER_TEMP"};return{tempDir:Lp(o3()),tempDirFrom:"\
system"}}import{constants as Tk}from"node:fs";import{appendFile as P3,stat as T3}from"node:fs/promises";var d3=["▏","▎","▍","▌","▋","▊","▉"];var Np=10;var c3=40;function uk(t,e,n){if(t<=0||e<=0)return"";const r=Math.
max(1,Math.round(Math.min(1,t/e)*n*8));const i=r%8;return"█".repeat(Math.floor(r/8))+(i===0?"":d3[i-1])}function fk(t,e=50){
const n=Math.max(...t.map(({name:s})=>s.length));const r=t.map(({bytes:s})=>k(s));const i=Math.max(...r.map(s=>s.length));
const o=Math.max(...t.map(({bytes:s})=>s));return $t(t.map(({name:s,bytes:a,note:d=""},c)=>[s.padEnd(n),(r[c]??"").padStart(
i),uk(a,o,e).padEnd(d===""?0:e),d].join("  ").trimEnd()))}function lk(t,e){const n=e.filter(({bytes:s})=>s>0).sort((s,a)=>a.
bytes-s.bytes);if(n.length<2)return"";const r=n.slice(0,Np);const i=n.slice(Np).reduce((s,{bytes:a})=>s+a,0);if(i>0)r.push(
{name:`${n.length-Np} more`,bytes:i});const o=u3(r.map(({name:s})=>ck(s)));return $t([`pie showData title ${ck(t)}`,...r.
map(({bytes:s},a)=>`  "${o[a]}" : ${Math.max(s/1e6,.01).toFixed(2)}`)],"mermaid")}function u3(t){const e=new Set;return t.
map(n=>{let r=n;for(let i=2;e.has(r);i++)r=`${n} (${i})`;e.add(r);return r})}function ck(t){return ue(t.replace(/[^\p{L}\p{N} .,:/*?!()_@+-]/gu,
"·"),c3)}function $p(t){return t.map(({level:e,text:n},r)=>{if(e===0)return n;const i=s=>{const a=t.slice(r+1).find(d=>d.
level<=s);return a?.level===s};const o=Array.from({length:e-1},(s,a)=>i(a+1)?"│  ":"   ");return`${o.join("")}${i(e)?"\
├─ ":"└─ "}${n}`})}function mk(t,e){const n=t.map(({path:o,bytes:s})=>{const a=o.split("/");const d=a.length-2;const c=yn(
d===0?o:a.at(-1)??"");return{level:d,name:ue(c,40),bytes:s}});const r=$p(n.map(({level:o,name:s})=>({level:o,text:s})));
const i=Math.max(0,...r.map(o=>o.length));return $t(n.map(({bytes:o},s)=>`${(r[s]??"").padEnd(i)}  ${k(o).padStart(7)}  ${uk(
o,e,30)}`.trimEnd()))}var Ni=200;var Gt=60;function de(t){return pw(ue(t,Ni))}function ze(t){return t.replaceAll(" "," ")}var f3=120;var l3=150;var m3=16;function bk({platforms:t,source:e}){if(t.length<2)return"";const n=t.slice(0,Gt).map(i=>{
const o=i.oldPackedBytes===null||i.newPackedBytes===null?"":`${ze(k(i.oldPackedBytes))} → ${ze(k(i.newPackedBytes))}`;
const s=Qi(i.savedPercent.toFixed(1));return`| ${de(i.platform)} | ${ze(k(i.oldBytes))} in ${ze(Ae(i.oldLayers))} | ${ze(
k(i.newBytes))} | ${ze(s)} | ${o} |`});const r=t.length-n.length;return[`| platform of ${de(e.reference)} | before | aft\
er | | compressed |`,"| --- | ---: | ---: | --- | --- |",...n,...r>0?[`| ${r} more | | | | |`]:[]].join("\n")}var pk=3;function Ek({
result:t,platforms:e,dryRun:n}){if(e.length<2)return hk("Layers",t.layerDetails,n);return e.map(r=>hk(`Layers of ${de(r.
platform)}`,r.layerDetails,n)).filter(r=>r!=="").join("\n\n")}function hk(t,e,n){if(e===null)return"";const r=e.slice(0,
Gt).map(({packedBytes:o,bytes:s,entries:a,contents:d},c)=>{const u=d.slice(0,pk).map(({name:m})=>de(m));const f=`${u.join(
", ")}${d.length>pk?" and more":""}`;const l=`${n?"about ":""}${k(o)}`;return`| ${c+1} | ${ze(l)} | ${ze(k(s))} | ${ze(te(
a))} | ${f} |`});const i=e.length-r.length;return[`#### ${t}`,"","| | compressed | uncompressed | | largest contents |",
"| ---: | ---: | ---: | ---: | --- |",...r,...i>0?[`| ${i} more | | | | |`]:[]].join("\n")}function Dk(t){const{source:e,
result:n,platforms:r}=t;const i=n.tags[0]??"the result";if(r.length===1){const o={oldLayers:e.layers,newLayers:n.layers};
return yk("History",o,[{title:e.reference,...e},{title:i,...n}])}return r.map(o=>yk(`History of ${de(o.platform)}`,o,[{title:e.
reference,...gk(o.oldBytes,o.oldHistory)},{title:i,...gk(o.newBytes,o.newHistory)}])).join("\n\n")}function gk(t,e){return{
bytes:t,steps:e?.length??null,history:e}}function yk(t,{oldLayers:e,newLayers:n},r){const i=r.reduce((o,s)=>o+(s.steps??
0),0);return[`<details${i<=m3?" open":""}><summary>${t}: ${Ae(e)} before, ${Ae(n)} after</summary>`,"",...r.flatMap(o=>[
h3(o.title,o),""]),"</details>"].join("\n")}var p3=24;function h3(t,{bytes:e,steps:n,history:r}){const i=`${yn(ue(t,Ni))}\
  ${k(e)}`;if(r===null)return $t([i,"└─ (the history does not cover all layers)"]);const o=r.slice(-l3);const s=n??r.
length;const a=[{level:0,text:i}];let d=1;if(o.length<s){const c=`(${s-o.length} earlier steps)`;a.push({level:d++,text:c})}
for(const{command:c,bytes:u,layer:f}of o){const l=c.replace(/^\/bin\/sh -c (?:#\(nop\) +)?/,"").replace(/\s+/g," ");const m=yn(
ue(l.trim()||"(no command)",f3));a.push({level:d,text:`${f?k(u):"-"}  ${m}`});if(f)d=Math.min(d+1,p3)}return $t($p(a))}function Sk({
result:t,dryRun:e,platforms:n}){const r=e?" (expected)":"";if(n.length===1)return wk(`Largest directories${r}`,t.directories,
t.bytes);return n.map(i=>wk(`Largest directories of ${de(i.platform)}${r}`,i.directories,i.newBytes)).filter(i=>i!=="").
join("\n\n")}function wk(t,e,n){if(e===null||e.length===0)return"";const r=mk(e,n);return[`<details open><summary>${t}</\
summary>`,"",r,"","</details>"].join("\n")}var Mp=1024*1024;function kk(t,e){const n=[g3(t),y3(t),w3(t),bk(t),b3(t),Dk(t),S3(t),D3(t),Ek(t),Sk(t),x3(t),k3(t)].filter(
s=>s!=="");const r=`_Truncated: a job summary holds at most ${k(Mp)}. The report has the rest._`;const i=s=>[...n.slice(
0,s),...s<n.length?[r]:[]].join("\n\n");const o=n.map((s,a)=>`

${i(n.length-a)}

`);return o.find(s=>Buffer.byteLength(s)<=e)??""}function g3(t){const{ok:e,dryRun:n,source:r,result:i,savedPercent:o,seconds:s,
cacheHit:a}=t;const d=i.tags.slice(0,3).map(de).join(", ");const c=i.tags.length>3?` and ${i.tags.length-3} more`:"";const u=d===
""?"":` → ${d}${c}`;const f=r.bytes===i.bytes&&r.layers===i.layers;const l=f?"unchanged":Qi(o.toFixed(1));const m=n?"D\
ry run, nothing was changed. ":"";const h=a===true?", from the cache":"";return[`### ${e?"":"Not tagged: "}${de(r.reference)}${u}`,
"",`${m}**${k(r.bytes)}** in ${Ae(r.layers)} → **${k(i.bytes)}** in ${Ae(i.layers)}, **${l}**, ${s.toFixed(1)} s${h}`].
join("\n")}function y3(t){if(t.budgets.length===0)return"";const e=t.budgets.map(({input:n,wanted:r,seen:i,met:o})=>`> ${o?
"Met":"Not met"}: <code>${n}</code> requires ${r}, got ${i}.`);return[`> [!${t.ok?"NOTE":"CAUTION"}]`,e.join("\n>\n")].join(
"\n")}function w3({source:t,result:e}){const n=[{name:"before",bytes:t.bytes,note:Ae(t.layers)},{name:"after",bytes:e.bytes,
note:Ae(e.layers)}];const r=t.packedBytes===null||e.packedBytes===null?"":`

Compressed, as pushed and pulled: ${k(t.packedBytes)} → ${k(e.packedBytes)}.`;return fk(n)+r}var gu=10;function b3({dryRun:t,
result:e}){const{imageId:n,pushed:r,written:i,verifiedEntries:o,testPassed:s}=e;const a=[...o===null?[]:[`${te(o)} verif\
ied`],...s===true?["test passed"]:[]];const d=i.slice(0,gu).map(({name:f,digest:l})=>`${de(f)}, ${de(l)}`);const c=r.slice(
0,gu).map(f=>de(`${f.name}@${f.digest}`));const u=r.length>gu?[`${r.length-gu} more`]:[];return[...n===null?[]:[`- Image\
 ID${t?" (expected)":""}: ${de(n)}`],...[...c,...u].map(f=>`- Pushed: ${f}`),...d.map(f=>`- Written: ${f}`),...a.length===
0?[]:[`- Checks: ${a.join(", ")}`]].join("\n")}function E3(t){const e=[{kind:"hidden",name:"hidden in lower layers",bytes:t.
hiddenBytes,note:""},...t.rules.filter(n=>!Pk(n)).map(({kind:n,name:r,entries:i,bytes:o})=>({kind:n,name:r,bytes:o,note:te(
i)})),...t.commands.map(({name:n,seconds:r,bytes:i})=>({kind:"command",name:n,bytes:i??0,note:i===null?"freed size unkno\
wn":`${r.toFixed(1)} s`}))];return e.sort((n,r)=>r.bytes-n.bytes)}function xk(t){const e=t.rules.filter(Pk).map(({kind:r,
name:i})=>r==="preset"?Ma(ue(i,Ni)):de(i));if(e.length===0)return"";const n=e.length>Gt?` and ${e.length-Gt} more`:"";return`\

Matched nothing: ${e.slice(0,Gt).join(", ")}${n}.`}function Pk({entries:t,bytes:e}){return t===0&&e===0}function D3({result:t,
suggestions:e,suggestedClean:n}){if(e===null||n===null)return"";const r=e.map(({name:o,bytes:s})=>{const a=t.bytes===0?0:
s/t.bytes*100;const d=Gn(o)?.why;const c=d===void 0?"":` (${d})`;return`- preset ${de(o)}: ${k(s)}, ${mr(a)} % of the re\
sult${c}`});const i=Ct("clean",n);return["#### Possible further savings","",...r,"",$t([i],i.startsWith("--")?"sh":"yaml")].
join("\n")}function S3(t){const e=t.sizes==="blocks";const n=t.savedBytes===0||t.cleanedBytes===0&&Ns(e,t.savedBytes,t.source.
bytes);if(n)return xk(t).trimStart();const r=E3(t);const i=r.slice(0,Gt);const o=Math.max(1,...r.map(({bytes:d})=>d));const s=i.
map(({kind:d,name:c,bytes:u,note:f=""})=>{const l=t.source.bytes===0?0:u/t.source.bytes*100;const m=d==="hidden"?c:`${d}\
 ${de(c)}`;const h=Math.max(0,Math.round(u/o*20));return`| ${m} | ${ze(k(u))} | ${ze(`${mr(l)} %`)} | ${"█".repeat(h)}\
 | ${ze(f)} |`});const a=r.length-i.length;return[`#### Where ${t.savedBytes<0?"the growth":`the ${k(t.savedBytes)}`} ca\
me from`,"","| | size | of the source | | |","| --- | ---: | ---: | --- | --- |",...s,...a>0?[`| ${a} more | | | | |`]:[],
"","Hidden in lower layers: files that a later layer deleted or replaced"+(e?", plus rounding to disk blocks.":"."),xk(t),
"",lk("Saved, in MB",r)].join("\n").trimEnd()}function x3(t){const e=t.kept.slice(0,Gt).map(({what:n,why:r,entries:i,bytes:o})=>{
const s=i===null||o===null?"":`: ${k(o)} in ${te(i)}`;const a=r===null?" (requested)":` (${Ma(ue(r,Ni))})`;return`- ${de(
n)}${s}${a}`});if(e.length===0)return"";return["<details><summary>Kept on purpose</summary>","",...e,"","</details>"].join(
"\n")}function k3({ok:t,dryRun:e,source:n,result:r,backup:i,engine:o}){if(!t||e||n.id===r.imageId)return"";const s=r.tags.
includes(n.reference);const a=s?"Not possible, because the result has replaced the source. Next time, give it another na\
me.":`The source image ${de(n.reference)} is unchanged.`;const d=o===null?a:i!==null?`<code>docker load --input</code> ${de(
i)} restores the source image.`:s?`Not possible, because the tag of the source image has moved. Next time, set <code>bac\
kup</code> to save an archive of it first.`:`The source image ${de(n.reference)} is unchanged. Set <code>backup</code> t\
o save it to an archive as well.`;const c=r.layers>1?"the layers are shared only with other builds of this image":"the s\
ingle layer is not shared with other images and is pulled in one piece instead of in parallel";return[`**Undo**: ${d}`,"",
`**Trade-offs**: ${c}. Signatures and attestations of the source do not apply to the result: sign it again.`].join("\n")}async function Bk(t,e,n){if(t===void 0||t===""){n.warning('Could not write the job summary: GITHUB_STEP_SUMMARY is not s\
et. Set "summary: false" to turn the summary off.');return}try{const{size:r}=await T3(t);const i=kk(e,Mp-r);if(i===""){n.
warning(`Could not write the job summary: ${JSON.stringify(t)} is full.`);return}await P3(t,i,{flag:Tk.O_WRONLY|Tk.O_APPEND})}catch(r){
n.warning(`Could not write the job summary to ${JSON.stringify(t)}: ${D(r)}.`)}}import{parseArgs as A3}from"node:util";var Ik=Object.entries(pu).filter(([,t])=>t.isActionOnly!==true).map(([t,e])=>({name:t,...e,...t==="tag"?{short:"t"}:{}}));
var It=[...Ik,{name:"cache-dir",kind:"text",default:"",value:"DIR",help:"cache layers in this directory and reuse them i\
n later runs"},{name:"summary",kind:"text",default:"",value:"FILE",help:"append a Markdown summary of the run to this fi\
le"},{name:"json",kind:"boolean",default:"false",help:"print the results as a JSON object"},{name:"quiet",short:"q",kind:"\
boolean",default:"false",help:"show only warnings and errors"},{name:"debug",kind:"boolean",default:"false",help:"show d\
ebug messages"},{name:"help",short:"h",kind:"boolean",default:"false",help:"show this help"},{name:"version",kind:"boole\
an",default:"false",help:"show the version"}];function vk(t){return Ik.some(e=>e.name===t)}function Ok(t){const{kind:e,value:n}=t;
if(n===void 0)return $i(t);return`${$i(t)}${e==="choice"?`[=${n}]`:` ${n}`}`}function Up({kind:t,value:e}){return e!==void 0&&
t!=="choice"}function $i({name:t,kind:e,default:n}){return`--${e==="boolean"&&n==="true"?"no-":""}${t}`}var ws="__complete";var jp=["bash","zsh","fish"];var ar={files:0,none:4,noSpace:6};var Ck={candidates:[],directive:ar.none};
var B3={candidates:[],directive:ar.files};async function Ak(t,e){const n=t.at(-1)??"";const{candidates:r,directive:i}=await I3(
t.slice(0,-1),n,e);const o=r.filter(({text:s})=>s.startsWith(n)).map(({text:s,help:a})=>a===void 0?s:`${s}	${a}`);return[
...o,`:${i}`].join("\n")}async function I3(t,e,n){const r=Hp(t.at(-1)??"");if(r!==void 0&&Up(r))return zp(r.name,e,n);const[
,i="",o]=/^--([a-z-]+)=(.*)$/.exec(e)??[];if(o!==void 0){const{candidates:a,directive:d}=await zp(i,o,n);return{candidates:a.
map(c=>({...c,text:`--${i}=${c.text}`})),directive:d}}if(e.startsWith("-")){const a=new Set(t.map(c=>Hp(c)?.name));const d=It.
filter(({name:c,kind:u})=>u==="list"||!a.has(c));return{candidates:d.map(c=>({text:$i(c),help:c.help})),directive:ar.none}}
const s=t.some((a,d)=>!a.startsWith("-")&&!v3(Hp(t[d-1]??"")));return s?Ck:zp("image",e,n)}function v3(t){return t!==void 0&&
Up(t)}function Hp(t){return It.find(({name:e,short:n})=>t===`--${e}`||t===`--no-${e}`||n!==void 0&&t===`-${n}`)}async function zp(t,e,n){
const r=(...i)=>({candidates:i.map(o=>({text:o})),directive:ar.none});switch(t){case"image":case"tag":return Wp(n,"image",
"ls","--format","{{.Repository}}:{{.Tag}}");case"container":return Wp(n,"ps","--all","--format","{{.Names}}");case"run-n\
etwork":return Wp(n,"network","ls","--format","{{.Name}}");case"clean":return O3(e);case"pull":return r("missing","alway\
s","never");case"compression":return r("gzip","zstd","none");case"platform":return r("linux/amd64","linux/arm64","linux/\
arm/v7","all");case"from":return r("auto","layers");case"verify":return r("true","false","layers");case"backup":case"rep\
ort":case"html":case"summary":case"temp-dir":case"cache-dir":return B3;default:return Ck}}async function Wp(t,...e){const n=await t.
try(e).catch(()=>void 0);const r=n?.exitCode===0?n.stdout.split("\n"):[];const i=r.map(o=>o.trim()).filter(o=>o!=="");return{
candidates:i.filter(o=>!o.includes("<none>")).map(o=>({text:o})),directive:ar.none}}function O3(t){const e=t.slice(0,t.lastIndexOf(
",")+1);const n=e.split(",");const r=[{text:Me,help:"all safe presets"},...$e.map(({name:i,isSafe:o,what:s})=>({text:i,help:`${o?
"":"by name only: "}${s.replaceAll("`","")}`}))];return{candidates:r.filter(({text:i})=>!n.includes(i)).map(({text:i,help:o})=>({
text:e+i,help:o})),directive:ar.noSpace}}var C3={bash:`# bash completion of docker-flatten: source <(docker-flatten comp\
letion bash)
_docker_flatten() {
  local line=\${COMP_LINE:0:COMP_POINT} directive words=() lines=()
  read -ra words <<<"$line"
  # The word to complete may be empty.
  [[ $line != *[[:space:]] ]] || words+=('')
  mapfile -t lines < <(docker-flatten ${ws} "\${words[@]:1}" 2>/dev/null)
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
  lines=("\${(@f)$(docker-flatten ${ws} "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
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
    set -l lines (docker-flatten ${ws} $words[2..-1] 2>/dev/null)
    set -q lines[1]; or return
    if test "$lines[-1]" = :${ar.files}
        __fish_complete_path (commandline -ct)
    end
    set -e lines[-1]
    printf '%s\\n' $lines
end
complete -c docker-flatten -f -a '(__docker_flatten_complete)'`};function Rk(t){return C3[t]}var _k="docker-cli-plugin-metadata";function Fk(){return JSON.stringify({SchemaVersion:"0.1.0",Vendor:"docker-flatten",Version:`\
v${ft}`,ShortDescription:"Flatten an image into one layer"})}var Lk="DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND";var Jp="flatten";var R3=["--config","-c","--context","-H","--host","-l",
"--log-level","--tlscacert","--tlscert","--tlskey"];function Nk(t,e){if(t[0]===_k)return{kind:"plugin-metadata"};if(t[0]===
ws)return{kind:"complete",words:U3(t.slice(1),e)};const{dockerArgs:n,rest:r}=e[Lk]===void 0?{dockerArgs:[],rest:t}:H3(t);
const{values:i,positionals:o}=F3(r);if(o[0]==="completion"&&(o.length>1||r.length===1))return{kind:"completion",shell:M3(
o.slice(1))};if(i["help"]===true)return{kind:"help"};if(i["version"]===true)return{kind:"version"};if(o.length>1)throw bs(
`expected one image, got ${o.length}: ${o.join(" ")}`);if(o.length===1&&i["image"]!==void 0)throw bs("give the image eit\
her as an argument or with --image, not both");return{kind:"flatten",input:s=>{if(!vk(s))return"";return s==="image"?o[0]??
yu(i[s]):yu(i[s])},json:i["json"]===true,summary:yu(i["summary"])||void 0,cacheDir:yu(i["cache-dir"])||void 0,verbosity:_3(
i,n),dockerArgs:n}}function _3(t,e){const n=t["quiet"]===true;const r=t["debug"]===true||e.some(i=>i==="-D"||i==="--debu\
g");if(n&&r)throw bs("--quiet and --debug cannot be combined");return n?"quiet":r?"debug":"normal"}function F3(t){const e={};
for(const{name:n,kind:r,short:i}of It){e[n]={type:r==="boolean"?"boolean":"string",multiple:r==="list",...i===void 0?{}:
{short:i}}}try{return A3({args:t.map(N3),options:e,allowPositionals:true,allowNegative:true})}catch(n){const r=D(n).split(
". ")[0]??"";throw bs(r,$3(r))}}var L3=It.filter(({kind:t})=>t==="choice").map(({name:t})=>t);function N3(t,e,n){const r=n.
indexOf("--");if(r!==-1&&e>r)return t;for(const i of L3){if(t===`--${i}`)return`--${i}=true`;if(t===`--no-${i}`)return`-\
-${i}=false`}return t}function $3(t){const[,e]=/^Unknown option '--([^']+)'$/.exec(t)??[];if(e===void 0)return void 0;const n=It.
filter(({kind:o})=>o==="boolean"||o==="choice").map(o=>o.name);const r=e.startsWith("no-")?vo(e.slice(3),n):void 0;const i=It.
map($i).map(o=>o.slice(2));return r===void 0?vo(e,i):`no-${r}`}function M3(t){const e=jp.find(r=>r===t[0]);if(e!==void 0&&
t.length===1)return e;const n=t.length===0?"none was given":`got "${t.join(" ")}"`;throw bs(`"completion" needs one shel\
l (${jp.join(", ")}), but ${n}`)}function U3(t,e){return e[Lk]!==void 0&&t[0]===Jp?t.slice(1):t}function H3(t){let e=0;while(e<
t.length){const n=t[e];if(n===Jp)return{dockerArgs:t.slice(0,e),rest:t.slice(e+1)};if(n==="help"&&t[e+1]===Jp)return{dockerArgs:[],
rest:["--help"]};if(!n.startsWith("-"))break;e+=R3.includes(n)?2:1}return{dockerArgs:[],rest:[...t]}}function yu(t){if(Array.
isArray(t))return t.join("\n");return t===void 0?"":String(t)}function bs(t,e){const n='Run "docker-flatten --help" for \
usage.';return new p("BAD_INPUT",`Invalid arguments: ${t}.`,{hint:e===void 0?n:`Did you mean --${e}? ${n}`})}var z3=80;function Mk(){const t=It.filter(({name:r})=>r!=="image").map(W3);const e=Math.max(...t.map(([r])=>r.length));const n=r=>$e.
filter(i=>i.isSafe===r).map(({name:i})=>i);return["Usage: docker-flatten IMAGE --tag REF [OPTIONS]","       docker-flatt\
en --container NAME --tag REF [OPTIONS]","       docker-flatten completion bash|zsh|fish","","Flatten a Docker image int\
o a single layer and keep every config field.",'As a Docker CLI plugin, the same command is "docker flatten".',"","Resul\
ts go to stdout, progress and messages to stderr.","Exit status: 0 on success, 1 on failure, 2 if the arguments are inva\
lid.","","Examples:","  docker-flatten app:latest --tag app:flat --clean auto --verify","  docker-flatten app:latest --c\
lean auto,docs --exclude '**/*.map' --dry-run","  docker-flatten oci-archive:app.tar --tag docker://ghcr.io/owner/app:fl\
at","","Options:",...t.flatMap(([r,i])=>Gp(`  ${r.padEnd(e)}  `,i)),"",'Presets for --clean (write -NAME to omit one, as\
 in "auto,-logs"):',...Gp(`  ${Me}:`.padEnd(17),$k(n(true))),...Gp("  by name only:".padEnd(17),$k(n(false)))].join("\n")}
function W3(t){const{kind:e,short:n,default:r,help:i}=t;const o=n===void 0?"    ":`-${n}, `;const s=e==="boolean"||e==="\
choice";const a=r===""||s?[]:[`(default ${r})`];return[`${o}${Ok(t)}`,[...i.split(" "),...a]]}function $k(t){return t.map(
(e,n)=>n===t.length-1?e:`${e},`)}function Gp(t,e){const n=[];let r=t;for(const i of e){const o=r.length===t.length;if(!o&&
r.length+1+i.length>z3){n.push(r);r=" ".repeat(t.length)+i}else r+=o?i:` ${i}`}return[...n,r]}var Mi=Ds(SP(),1);import{clearScreenDown as w8,cursorTo as b8,moveCursor as E8}from"node:readline";var D8=4;var xP={min:8,max:40};var S8=80;var bu=class{#e;#t;#n=0;constructor(e,n){this.#e=e;this.#t=new Mi.MultiBar({stream:kP(
e),fps:D8,format:r=>this.#i(n.measure(),r),forceRedraw:true,clearOnComplete:true,hideCursor:true,linewrap:true,gracefulExit:false},
Mi.Presets.legacy);this.#t.create(1,0);e.on("resize",this.#r);process.on("exit",this.end);this.#t.update()}print(e){this.#t.
log(e);this.#t.update()}end=()=>{if(!this.#t.isActive)return;this.#e.off("resize",this.#r);process.off("exit",this.end);
this.#t.stop()};#r=()=>{const e=Math.ceil(this.#n/PP(this.#e))-1;const n=kP(this.#e);if(e>0)E8(n,0,-e);b8(n,0);w8(n);this.#t.
update()};#i(e,n){const r=x8(e,PP(this.#e)-1,(i,o)=>Mi.Format.BarFormat(i,{...n,barsize:o}));this.#n=r.length;return r}};
function kP(t){return t}function PP({columns:t}){return t===void 0||t===0?S8:t}function x8(t,e,n){const{title:r,seconds:i,
doneBytes:o,totalBytes:s,percent:a}=t;if(o===void 0)return TP(`${r}  ${ea(Math.round(i))} so far`,e);const d=Qs(t);const c=Qs(
{...t,totalBytes:void 0});const[u,f]=[Xu(t),Zu(t)];const l=[[d,u,f],[d,f],[c,f],[f??c],[]];for(const m of l){const h=`${r}\
 [`;const g=["",a===void 0?void 0:`${a} %`.padStart(4),...m].filter(S=>S!==void 0).join("  ");if(a===void 0||s===void 0){
if(r.length+g.length<=e)return r+g;continue}const y=e-h.length-g.length;if(y<=xP.min)continue;const E=Math.min(xP.max,y-
1);return`${h}${n(Math.min(.99,o/s),E)}]${g}`}return TP(a===void 0?`${r}  ${c}`:`${r}  ${a} %`,e)}function TP(t,e){return t.
slice(0,Math.max(0,e))}var k8=300;var Eu=class{#e;#t;#n;#r;#i;constructor(e={}){const{verbosity:n="normal",signal:r,stream:i=process.stderr,env:o=process.
env}=e;this.#e=n;this.#t=r;this.#n=i;this.#r=i.isTTY===true&&!o["NO_COLOR"]&&o["TERM"]!=="dumb"}info(e){if(this.#e!=="qu\
iet")this.#s(e)}debug(e){if(this.#e==="debug")this.#s(`debug: ${e}`)}notice(e){this.info(`note: ${e}`)}warning(e){this.#s(
`warning: ${e}`)}async group(e,n){this.info(e);return n()}showProgress(e){if(this.#e==="quiet")return()=>{};return this.#r?
this.#o({...e,title:ur(e.title).replaceAll("\n"," ")}):kg(e,n=>this.info(n))}untrusted(e){this.info(`  | ${e}`)}#o(e){const n=new wr(
e);let r;const i=()=>{if(this.#i!==void 0||this.#t?.aborted)return;r=new bu(this.#n,n);this.#i=r};const o=setTimeout(i,k8);
const s=()=>{clearTimeout(o);this.#t?.removeEventListener("abort",s);r?.end();if(this.#i===r)this.#i=void 0};this.#t?.addEventListener(
"abort",s);return s}#s(e){const n=`${ur(e)}
`;if(this.#i===void 0)this.#n.write(n);else this.#i.print(n)}};var Du={success:0,failure:1,invalidArguments:2};async function IP(t){let e=false;wh("command-line");try{const n=Nk(t,process.
env);if(n.kind!=="flatten"){process.stdout.write(`${await v8(n)}
`);return Du.success}e=n.verbosity==="debug";await T8(n);return Du.success}catch(n){process.stderr.write(`docker-flatten\
: ${ur(Xe(n))}
`);if(t.length===0)process.stderr.write('Run "docker-flatten --help" for usage.\n');if(e)process.stderr.write(`${ur(ah(n))}\

`);return n instanceof p&&n.code==="BAD_INPUT"?Du.invalidArguments:Du.failure}}async function T8(t){const e=dk(t.input);
const{summary:n,cacheDir:r}=t;if(n!==void 0){I8(n,e);await vx(n)}const i=r===void 0?void 0:new Cs(BP(r));await i?.prepare();
const o=yh();try{const s=new Eu({verbosity:t.verbosity,signal:o.signal});const a=await zx(e,{id:ch(),docker:new Xi({globalArgs:t.
dockerArgs}),log:s,signal:o.signal,cache:i});const d=Wx(a);const c=Object.entries(d).map(([u,f])=>`${u}: ${f}`);await B8(
t.json?JSON.stringify(d):c.join("\n"));if(n!==void 0){await P8(n,"",{flag:"a"}).catch(()=>{});await Bk(n,a.report,s)}if(a.
budgetError!==void 0)throw a.budgetError}finally{o.release()}}async function B8(t){const e=await new Promise(n=>process.
stdout.write(`${t}
`,n));if(e==null||e.code==="EPIPE")return;throw new p("OUTPUT_FAILED",`The image was flattened, but the results could no\
t be written to stdout: ${e.message}.`,{hint:'Check for a full disk. "docker image inspect" shows the result.',cause:e})}
function I8(t,e){const n=["backup","report","html"].find(r=>e[r]===BP(t));if(n===void 0)return;throw new p("BAD_INPUT",`\
The options --summary and --${n} have the same path ${JSON.stringify(t)}.`,{hint:"Give each its own path."})}async function v8(t){
switch(t.kind){case"help":return Mk();case"version":return`docker-flatten ${ft}`;case"plugin-metadata":return Fk();case"\
completion":return Rk(t.shell);case"complete":return C8(t.words)}}var O8=3;async function C8(t){const e=new Ce(void 0,O8);
try{return await Ak(t,new Xi({watch:e}))}finally{e.release()}}process.exitCode=await IP(process.argv.slice(2));
